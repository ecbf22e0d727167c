"""One address book that holds somebody twice."""

from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.people.file_duplicates import joined
from netcrm.model.imports import Draft
from rows import each_row

MARIA = Draft(1, "Maria Chen", "k1", emails=("maria@example.com",), title="CFO")


def test_the_same_name_and_e_mail_are_one_person():
    found = joined([MARIA, Draft(2, "maria chen", "k2", emails=("MARIA@example.com",), phones=("+49 30 1234567",))])
    assert (found.times, found.drafts[0].phones) == (1, ("+49 30 1234567",))


def test_the_second_fills_what_the_first_left_empty():
    (draft,) = joined(
        [MARIA, Draft(2, "Maria Chen", emails=("maria@example.com",), company="Fjord", title="CEO")]
    ).drafts
    assert (draft.line, draft.title, draft.company) == (1, "CFO", "Fjord")


def test_the_key_of_the_second_leads_to_the_first():
    assert joined([MARIA, Draft(2, "Maria Chen", "k2", emails=("maria@example.com",))]).keys == {"k2": "k1"}


def test_the_same_name_and_company_are_one_person():
    assert joined([Draft(1, "Ann Lee", company="Acme"), Draft(2, "Ann Lee", company="Acme Inc.")]).times == 1


def test_the_same_name_alone_is_two_people_where_the_source_tells_them_apart():
    assert joined([Draft(1, "Ann Lee", "k1"), Draft(2, "Ann Lee", "k2")]).times == 0


def test_the_same_full_name_without_a_key_is_one_person_and_both_notes_are_kept():
    kate = Draft(1, "Kate Brown", notes=("plays chess",))
    (draft,) = joined([kate, Draft(2, "Kate Brown", phones=("0301234567",), notes=("sings",))]).drafts
    assert (draft.notes, draft.phones) == (("plays chess", "sings"), ("0301234567",))


def test_a_first_name_without_a_key_is_two_people():
    assert joined([Draft(1, "Kate", notes=("chess",)), Draft(2, "Kate", notes=("sings",))]).times == 0


@each_row(
    "other",
    [
        {"birthday": "1919-02-03"},
        {"birthday": "1948-05-01"},
        {"location": "Bergen"},
        {"company": "Globex"},
    ],
)
def test_what_speaks_against_it_makes_two_people(other):
    webb = Draft(1, "John Webb", birthday="1947-05-01", location="Oslo", company="Acme")
    assert joined([webb, webb._replace(line=2, **other)]).times == 0


def test_another_birthday_makes_two_people_of_one_phone():
    father = Draft(1, "John Webb", phones=("0301234567",), birthday="1919-02-03")
    assert joined([father, father._replace(line=2, birthday="1947-05-01")]).times == 0


@each_row("other", [{"birthday": "--05-01"}, {"location": "Oslo, Norway"}, {"company": None}, {"location": None}])
def test_what_can_be_one_person_s_speaks_not_against_it(other):
    webb = Draft(1, "John Webb", emails=("j@x.example",), birthday="1947-05-01", location="Oslo", company="Acme")
    assert joined([webb, webb._replace(line=2, **other)]).times == 1


def test_a_name_that_two_people_have_in_the_file_is_no_sign_of_either():
    webb = Draft(1, "John Webb", location="Oslo")
    assert joined([webb, Draft(2, "John Webb", notes=("sails",)), Draft(3, "John Webb", location="Bergen")]).times == 0


def test_what_the_second_has_otherwise_is_kept_as_a_note():
    (draft,) = joined([MARIA, Draft(2, "Maria Chen", emails=MARIA.emails, title="CEO", location="Oslo")]).drafts
    assert (draft.title, draft.location, draft.notes) == ("CFO", "Oslo", ("also: title CEO",))


def test_the_same_key_is_one_person_and_all_is_kept():
    (draft,) = joined([MARIA, Draft(2, "Maria Chen", "k1", notes=("sings",))], by_key_alone=True).drafts
    assert draft.notes == ("sings",)


def test_a_key_given_to_two_names_is_two_people():
    assert joined([MARIA, Draft(2, "Bo Ek", "k1")]).times == 0


def test_one_word_and_a_company_are_too_little():
    assert joined([Draft(1, "Ann", company="Acme"), Draft(2, "Ann", company="Acme")]).times == 0


def test_a_shared_e_mail_under_two_names_is_two_people():
    assert joined([MARIA, Draft(2, "Dev Patel", emails=("maria@example.com",))]).times == 0


def test_netcrm_knows_its_own_apart():
    assert (
        joined([Draft(1, "Ann Lee", "netcrm:a", company="X"), Draft(2, "Ann Lee", "netcrm:b", company="X")]).times == 0
    )


DRAFTS = st.builds(
    lambda line, name, emails, phones, company, notes, birthday, location, key: Draft(
        *(line, name, key, tuple(emails), tuple(phones)),
        company=company,
        notes=tuple(notes),
        birthday=birthday,
        location=location,
    ),
    st.integers(1, 99),
    st.sampled_from(("Ann Lee", "ann lee", "Bo Ek", "Bo")),
    st.lists(st.sampled_from(("a@x.example", "b@x.example")), max_size=2, unique=True),
    st.lists(st.sampled_from(("0301234567", "+49301234567", "7")), max_size=2, unique=True),
    st.sampled_from((None, "Acme")),
    st.lists(st.sampled_from(("likes tea", "two kids")), max_size=2, unique=True),
    st.sampled_from((None, "1947-05-01", "--05-01", "1919-02-03")),
    st.sampled_from((None, "Oslo", "Bergen")),
    st.sampled_from(("", "", "k1", "k2")),
)


@examples(30)
@given(st.lists(DRAFTS, max_size=6))
def test_no_address_number_or_note_is_lost(drafts):
    found = joined(drafts).drafts
    for field in ("emails", "phones", "notes"):
        there = {x for one in found for x in getattr(one, field) if not x.startswith("also: ")}
        assert there == {x for one in drafts for x in getattr(one, field)}


@examples(60)
@given(st.lists(DRAFTS, max_size=6))
def test_no_city_company_or_birthday_is_lost(drafts):
    found = joined(drafts).drafts
    notes = " ".join(note for one in found for note in one.notes)
    for field in ("location", "company", "birthday"):
        there = {str(getattr(one, field)).lower() for one in found}
        told = {value.lower() for one in drafts if (value := getattr(one, field))}
        assert all(value in notes.lower() or any(each.endswith(value.strip("-")) for each in there) for value in told)


def test_of_two_birthdays_the_one_with_the_year_is_kept():
    born = MARIA._replace(birthday="--05-01")
    assert joined([born, born._replace(birthday="1947-05-01")]).drafts[0].birthday == "1947-05-01"


@examples(30)
@given(st.lists(DRAFTS, max_size=6))
def test_they_are_counted(drafts):
    found = joined(drafts)
    assert len(found.drafts) + found.times == len(drafts)


def test_a_rhythm_of_never_is_not_filled_by_the_second():
    never = MARIA._replace(every_days=0)
    assert joined([never, never._replace(line=2, every_days=21)]).drafts[0].every_days == 0


def test_whoever_is_a_confidant_in_one_is_a_confidant():
    assert joined([MARIA, MARIA._replace(line=2, confidant=True)]).drafts[0].confidant


LEE = Draft(1, "Ann Lee", "k1")


@each_row(
    ("one", "other", "times"),
    [
        ({"phones": ("0301234567",)}, {"phones": ("+49 30 1234567",)}, 1),
        ({"phones": ("12",)}, {"phones": ("12",)}, 0),
        ({"urls": ("https://x.org/",)}, {"urls": ("x.org",)}, 1),
        ({"company": "Acme", "location": "Oslo"}, {"company": "Acme", "location": "Bergen"}, 0),
        ({"emails": ("a@x.org",), "location": "Oslo"}, {"emails": ("a@x.org",), "location": "Bergen"}, 1),
        ({"emails": ("a@x.org",)}, {"emails": ("b@x.org",)}, 0),
        ({"key": ""}, {"key": ""}, 1),
        ({"key": "", "emails": ("a@x.org",)}, {"key": ""}, 0),
        ({"key": "", "company": "Acme"}, {"key": "", "company": "Globex"}, 0),
        ({"key": "", "birthday": "1947-05-01"}, {"key": "", "birthday": "1948-05-01"}, 0),
    ],
)
def test_what_makes_two_cards_of_one_name_one_person(one, other, times):
    assert joined([LEE._replace(**one), LEE._replace(**{"line": 2, "key": "k2", **other})]).times == times


def test_of_a_source_that_tells_people_apart_only_the_key_counts():
    one = LEE._replace(emails=("a@x.org",))
    assert joined([one, one._replace(key="k2")], by_key_alone=True).times == 0
    assert joined([one, one._replace(notes=("tea",))], by_key_alone=True).times == 1


def test_an_exact_repetition_of_a_key_is_not_joined():
    assert joined([LEE, LEE._replace(line=2)]).times == 0


def test_a_key_with_another_birthday_is_two_people():
    born = LEE._replace(birthday="1947-05-01")
    assert joined([born, born._replace(birthday="1948-05-01", notes=("tea",))]).times == 0


def test_everything_that_differs_is_in_one_note():
    one = MARIA._replace(company="Fjord", nickname="Mia", met_where="TechHub", met_via="Bo")
    other = one._replace(line=2, title="CEO", nickname="Mimi", met_where="Slush", met_via="Di", notes=("sings",))
    assert joined([one, other]).drafts[0].notes == (
        "sings",
        "also: title CEO, nickname Mimi, met where Slush, met via Di",
    )


def test_the_groups_topics_and_wants_of_both_are_kept_once():
    one = MARIA._replace(groups=("a",), topics=("tax",), wants=("intros",))
    (draft,) = joined([one, one._replace(line=2, groups=("a", "b"), topics=("law",), wants=("intros", "jobs"))]).drafts
    assert (draft.groups, draft.topics, draft.wants) == (("a", "b"), ("tax", "law"), ("intros", "jobs"))


def test_of_one_name_in_two_cities_two_stay_two():
    lee = LEE._replace(key="")
    assert joined([lee._replace(location="Oslo"), lee._replace(line=2, location="Oslo")]).times == 1
    assert (
        joined([lee._replace(location="Oslo"), lee._replace(line=2), lee._replace(line=3, location="Rome")]).times == 0
    )
