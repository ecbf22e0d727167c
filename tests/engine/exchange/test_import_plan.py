import json
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any

from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.exchange.import_plan import (
    Arrival,
    Change,
    Entry,
    Plan,
    applied,
    dated,
    plan,
    recalled,
    source_fields,
)
from netcrm.engine.people.normalize import plain_email, plain_name, plain_phone
from netcrm.model.imports import Draft, Unreadable
from netcrm.model.people import Met, Person
from rows import each_row

MARA = Draft(
    line=5,
    name="Mara Okafor",
    key="https://www.linkedin.com/in/mara",
    emails=("mara@example.com",),
    phones=("+1 (801) 555-0150",),
    urls=("https://www.linkedin.com/in/mara",),
    title="Head of Sales",
    company="Northwind, Inc.",
    met_on=date(2024, 11, 5),
    met_where="LinkedIn",
)
NAMED = Draft(2, "Mara Okafor")


def person(number: int = 1, name: str = "Mara Okafor", **fields: Any) -> Person:
    return Person(number, f"uid{number}", f"handle-{number}", name, **fields)


def known(number: int = 1, name: str = "Mara Okafor", **fields: Any) -> Entry:
    return Entry(person(number, name, **fields))


def seen(draft: Draft, **fields: Any) -> Entry:
    """Somebody whom an import made from a draft, with what was changed by hand since."""
    (arrival,) = plan([draft], []).arrivals
    entry = kept(None, arrival, 1)
    return Entry(entry.person._replace(**fields), entry.seen)


def kept(entry: Entry | None, arrival: Arrival, number: int) -> Entry:
    fields = applied(entry, arrival)
    old = entry.person if entry else person(number, "", stage="known")
    on, where = fields.pop("met_on", old.met.on), fields.pop("met_where", old.met.where)
    told_now = {arrival.key: recalled(arrival.key, json.loads(json.dumps(source_fields(arrival.draft))))}
    notes = [note for note in (entry.notes if entry else ()) if note not in {change.old for change in arrival.notes}]
    return Entry(
        old._replace(**fields, met=old.met._replace(on=on, where=where)),
        {**(entry.seen if entry else {}), **told_now},
        (*notes, *(str(change.new) for change in arrival.notes)),
    )


def imported(book: Sequence[Entry], the_plan: Plan) -> list[Entry]:
    entries = {entry.person.id: entry for entry in book}
    for arrival in the_plan.arrivals:
        number = arrival.person_id or max(entries, default=0) + 1
        entries[number] = kept(entries.get(number), arrival, number)
    return list(entries.values())


def counts(the_plan: Plan) -> tuple[int, int, int, int]:
    return (the_plan.new, the_plan.changed, the_plan.same, len(the_plan.unsure))


def only(the_plan: Plan) -> Arrival:
    (arrival,) = the_plan.arrivals
    return arrival


def test_somebody_unknown_is_new():
    assert counts(plan([MARA], [])) == (1, 0, 0, 0)


def test_somebody_new_is_known_and_has_all_that_the_file_tells():
    assert applied(None, only(plan([MARA], []))) == {
        "stage": "known",
        "name": "Mara Okafor",
        "title": "Head of Sales",
        "company": "Northwind, Inc.",
        "emails": ("mara@example.com",),
        "phones": ("+1 (801) 555-0150",),
        "urls": ("https://www.linkedin.com/in/mara",),
        "met_on": date(2024, 11, 5),
        "met_where": "LinkedIn",
    }


def test_what_could_not_be_read_is_handed_on():
    assert plan([], [], [Unreadable(3, "no name")]).unreadable == (Unreadable(3, "no name"),)


def test_the_same_row_again_is_the_same():
    assert counts(plan([MARA], [seen(MARA)])) == (0, 0, 1, 0)


def test_a_row_that_moved_to_another_line_needs_no_writing():
    assert not only(plan([MARA._replace(line=900)], [seen(MARA)])).fresh


@each_row(
    "entry",
    [
        known(name="Mara", urls=("linkedin.com/in/Mara/",)),
        known(emails=("MARA@example.com",)),
        known(name="Mara O.", phones=("801-555-0150",)),
        known(name="MARA ÖKAFOR, MBA", company="Northwind GmbH"),
        known(name="Mara Okafor (she)"),
    ],
)
def test_somebody_typed_by_hand_is_found_and_not_doubled(entry):
    assert only(plan([MARA], [entry])).person_id == 1


def test_the_key_of_the_source_outweighs_every_other_sign():
    other = known(2, emails=MARA.emails, company=MARA.company)
    assert only(plan([MARA], [other, seen(MARA, name="Mara Smith", emails=())])).person_id == 1


def test_whoever_is_found_by_the_name_alone_is_listed():
    assert plan([NAMED], [known()]).unsure[0].why == "found by the name alone"


def test_whoever_is_found_by_the_name_alone_is_not_listed_twice():
    book = imported([known()], plan([NAMED], [known()]))
    assert counts(plan([NAMED], book)) == (0, 0, 1, 0)


@each_row(
    ("draft", "entry"),
    [
        (NAMED._replace(emails=("a@x.org",)), known(emails=("b@x.org",))),
        (NAMED._replace(company="Acme"), known(company="Globex")),
        (MARA, known(urls=("https://linkedin.com/in/another-mara",))),
        (NAMED._replace(name="Mara"), known(name="Mara")),
    ],
)
def test_one_name_is_two_people_when_something_speaks_against_it(draft, entry):
    assert only(plan([draft], [entry])).person_id is None


def test_a_namesake_with_another_company_is_pointed_out():
    why = plan([NAMED._replace(company="Acme")], [known(company="Globex")]).unsure[0].why
    assert why == "may be Mara Okafor: the same name, but another company"


def test_a_shorter_name_of_the_same_firm_speaks_not_against_it():
    assert only(plan([NAMED._replace(company="Riverton Roofing LLC")], [known(company="Riverton")])).person_id == 1


def test_a_name_that_two_people_have_finds_neither():
    assert only(plan([NAMED], [known(1), known(2)])).person_id is None


def test_a_name_on_two_rows_finds_nobody():
    drafts = [
        MARA._replace(company="A", emails=()),
        MARA._replace(company="B", key="k2", emails=(), phones=(), urls=()),
    ]
    assert [arrival.person_id for arrival in plan(drafts, [known()]).arrivals] == [None, None]


def test_one_name_with_two_keys_is_two_people():
    other = MARA._replace(line=6, key="https://www.linkedin.com/in/mara-2", urls=(), emails=(), phones=())
    assert counts(plan([MARA, other], [])) == (2, 0, 0, 0)


def test_one_name_with_two_keys_stays_two_people():
    drafts = [MARA, MARA._replace(line=6, key="https://www.linkedin.com/in/mara-2", urls=(), emails=(), phones=())]
    assert counts(plan(drafts, imported([], plan(drafts, [])))) == (0, 0, 2, 0)


@each_row(
    ("second", "why"),
    [
        (MARA._replace(line=9), "the same as line 5"),
        (MARA._replace(line=9, key="", urls=()), "the same e-mail as line 5"),
        (MARA._replace(line=9, key="", urls=(), emails=()), "the same phone as line 5"),
        (MARA._replace(line=9, key="", urls=(), emails=(), phones=()), "the same name and company as line 5"),
    ],
)
@each_row("book", [[], [seen(MARA)]])
def test_a_second_row_for_somebody_is_told_and_not_doubled(second, why, book):
    assert [(row.line, row.why, row.imported) for row in plan([MARA, second], book).unsure] == [(9, why, False)]


def test_another_name_at_the_same_address_is_another_person():
    colleague = Draft(2, "Tom Lee", "https://www.linkedin.com/in/tom", emails=("mara@example.com",))
    assert only(plan([colleague], [known(emails=("mara@example.com",))])).person_id is None


def test_another_name_at_the_same_address_is_pointed_out():
    colleague = Draft(2, "Tom Lee", emails=("info@x.org",))
    assert plan([colleague], [known(emails=("info@x.org",))]).unsure[0].why == (
        "another name, but the same e-mail as Mara Okafor"
    )


def test_a_changed_last_name_is_found_by_the_address_and_pointed_out():
    row = plan([MARA], [known(name="Mara Adeyemi", emails=MARA.emails)]).unsure[0]
    assert row.why.startswith("found by the e-mail, the name is another; name: you have Mara Adeyemi")


@each_row(
    ("text", "day", "rest"),
    [
        ("2025-05-01: plays chess", date(2025, 5, 1), "plays chess"),
        ("plays chess", date(2026, 9, 1), "plays chess"),
        ("2025-13-01: plays chess", date(2026, 9, 1), "2025-13-01: plays chess"),
    ],
)
def test_a_note_was_written_on_the_day_with_which_it_begins(text, day, rest):
    assert dated(text, date(2026, 9, 1)) == (day, rest)


def test_the_day_with_which_a_note_begins_makes_no_other_note():
    book = imported([], plan([KATE._replace(notes=("2025-06-01: plays chess",))], []))
    assert only(plan([KATE], book)).notes == ()


def test_a_day_within_a_note_makes_another_note():
    june, july = "met on 2025-06-01: agreed", "met on 2025-07-01: agreed"
    book = imported([], plan([KATE._replace(notes=(june,))], []))
    assert only(plan([KATE._replace(notes=(june, july))], book)).notes == (Change("note", None, july),)


KEYLESS = Draft(2, "Mara Okafor", emails=("mara@example.com",))
MARRIED = KEYLESS._replace(name="Mara Adeyemi")


def test_a_name_that_changed_under_no_lasting_key_stays_as_it_was():
    assert only(plan([MARRIED], imported([], plan([KEYLESS], [])))).changes == ()


def test_a_name_that_changed_under_no_lasting_key_is_told():
    (row,) = plan([MARRIED], imported([], plan([KEYLESS], []))).unsure
    assert row.why == (
        "found by the e-mail, the name is another; name: you have Mara Okafor, the file says Mara Adeyemi; yours stays"
    )


def test_a_name_that_changed_under_no_lasting_key_makes_nobody_new():
    book = imported([], plan([KEYLESS], []))
    assert [entry.person.name for entry in imported(book, plan([MARRIED], book))] == ["Mara Okafor"]


def test_a_name_that_stayed_once_stays_the_next_time():
    book = imported([], plan([KEYLESS], []))
    book = imported(book, plan([MARRIED], book))
    assert counts(plan([MARRIED], book))[:3] == (0, 0, 1)


def test_other_fields_that_changed_under_no_lasting_key_are_changed():
    book = imported([], plan([KEYLESS._replace(title="buyer")], []))
    assert only(plan([MARRIED._replace(title="head buyer")], book)).changes == (Change("title", "buyer", "head buyer"),)


def test_a_name_that_changed_under_a_lasting_key_changes():
    book = imported([], plan([MARA], []))
    assert only(plan([MARA._replace(name="Mara Adeyemi")], book)).changes == (
        Change("name", "Mara Okafor", "Mara Adeyemi"),
    )


def test_a_name_that_was_mended_by_hand_stays_though_it_changed_under_a_lasting_key():
    arrival = only(plan([MARA._replace(name="Mara Adeyemi")], [seen(MARA, name="Mara O. Okafor")]))
    assert (arrival.changes, [one.field for one in arrival.conflicts]) == ((), ["name"])


def test_another_name_with_the_same_address_in_one_file_comes_too_and_is_told():
    tom, thomas = Draft(2, "Thomas Nguyen", emails=("t@x.example",)), Draft(3, "Tom Nguyen", emails=("t@x.example",))
    the_plan = plan([tom, thomas], [])
    assert (the_plan.new, the_plan.unsure[0].why) == (2, "may be line 2: another name, but the same e-mail")


def test_people_whom_netcrm_knew_apart_stay_apart():
    one = Draft(2, "Kat Vogel", "netcrm:a", phones=("+49 30 1234567",), company="Vogel")
    assert counts(plan([one, one._replace(line=3, key="netcrm:b")], [])) == (2, 0, 0, 0)


def test_an_address_that_several_have_is_nobody_s_and_pointed_out():
    book = [known(1, "Mara Smith", emails=MARA.emails), known(2, "Mara Adeyemi", emails=MARA.emails)]
    the_plan = plan([MARA._replace(phones=())], book)
    assert counts(the_plan) == (1, 0, 0, 1)
    assert the_plan.unsure[0].why == "may be Mara Smith, Mara Adeyemi: another name, but the same e-mail"


WEBB = Draft(2, "John Webb", birthday="1947-05-01", location="Oslo")
OTHER_WEBB = Draft(3, "John Webb", birthday="1919-02-03", location="Bergen")
KATE = Draft(2, "Kate Brown", notes=("plays chess",))


def test_namesakes_without_a_key_are_both_taken_in():
    assert counts(plan([WEBB, OTHER_WEBB], [])) == (2, 0, 0, 0)


def test_namesakes_without_a_key_stay_who_they_are_in_any_order():
    book = imported([], plan([WEBB, OTHER_WEBB], []))
    assert counts(plan([OTHER_WEBB, WEBB], book)) == (0, 0, 2, 0)


def test_a_namesake_who_is_alone_in_a_later_file_is_still_known():
    book = imported([], plan([WEBB, OTHER_WEBB], []))
    assert only(plan([OTHER_WEBB], book)).person_id == 2


def test_of_namesakes_the_one_who_moved_is_known_by_the_rest():
    book = imported([], plan([WEBB, OTHER_WEBB], []))
    moved = plan([OTHER_WEBB, WEBB._replace(location="Paris")], book)
    assert (moved.new, moved.changed, moved.arrivals[1].person_id) == (0, 1, 1)


def test_a_namesake_who_comes_later_is_somebody_new():
    book = imported([], plan([WEBB], []))
    assert [one.person_id for one in plan([OTHER_WEBB, WEBB], book).arrivals] == [None, 1]


@each_row("key", ["", "k1"])
def test_of_two_rows_the_one_that_tells_more_is_taken_in(key):
    rows = [KATE._replace(key=key, notes=()), KATE._replace(line=3, key=key), KATE._replace(line=4, key=key)]
    assert [one.draft.line for one in plan(rows, []).arrivals] == [3]


def test_a_key_given_twice_is_no_key():
    bo = Draft(3, "Bo Ek", "1", notes=("sails",))
    assert [one.draft.name for one in plan([Draft(2, "Ann Lee", "1"), bo], []).arrivals] == ["Ann Lee", "Bo Ek"]


def test_colleagues_with_one_web_page_are_all_taken_in():
    page = ("https://acme.example",)
    drafts = [Draft(at, name, f"k{at}", urls=page) for at, name in enumerate(("Ann Lee", "Bo Ek", "Cy Wu", "Di Fox"))]
    assert plan(drafts, []).new == 4


def test_two_at_one_firm_by_a_first_name_are_both_taken_in():
    drafts = [Draft(2, "Ann", company="Acme", notes=("runs",)), Draft(3, "Ann", company="Acme", notes=("sings",))]
    assert plan(drafts, []).new == 2


def test_a_second_row_that_tells_more_of_somebody_in_the_book_brings_it():
    book = [known(emails=MARA.emails, urls=("https://acme.example/mara",))]
    rows = [
        Draft(2, "Mara Okafor", emails=MARA.emails),
        Draft(3, "Mara Okafor", urls=book[0].person.urls, notes=("tea",)),
    ]
    the_plan = plan(rows, book)
    assert [(one.person_id, one.notes) for one in the_plan.arrivals] == [(1, ()), (1, (Change("note", None, "tea"),))]


def test_a_second_card_of_somebody_rewords_no_note_of_the_first():
    first, second = KATE._replace(key="a", emails=("k@x.org",)), KATE._replace(line=3, key="b", emails=("k@x.org",))
    book = imported([], plan([first], []))
    book = [entry._replace(notes=KATE.notes) for entry in book]
    arrivals = plan([first, second._replace(notes=("sings",))], book).arrivals
    assert arrivals[1].notes == (Change("note", None, "sings"),)


def test_a_new_profile_address_is_found_by_the_email():
    moved = MARA._replace(key="https://www.linkedin.com/in/mara-new", urls=("https://www.linkedin.com/in/mara-new",))
    assert only(plan([moved], [seen(MARA)])).person_id == 1


def test_an_empty_field_is_filled():
    entry = known(emails=MARA.emails)
    assert applied(entry, only(plan([MARA], [entry])))["title"] == "Head of Sales"


def test_what_was_typed_is_never_overwritten():
    entry = known(emails=MARA.emails, title="CEO")
    assert "title" not in applied(entry, only(plan([MARA], [entry])))


def test_what_was_typed_and_differs_is_a_conflict():
    assert only(plan([MARA], [known(emails=MARA.emails, title="CEO")])).conflicts == (
        Change("title", "CEO", "Head of Sales"),
    )


def test_a_conflict_is_told_in_words():
    why = plan([MARA], [known(emails=MARA.emails, title="CEO")]).unsure[0].why
    assert why == "title: you have CEO, the file says Head of Sales; yours stays"


def test_other_spelling_is_no_conflict():
    entry = known(emails=MARA.emails, company="northwind", title="HEAD OF SALES")
    assert only(plan([MARA], [entry])).conflicts == ()


def test_a_conflict_is_told_once():
    first = plan([MARA], [known(emails=MARA.emails, title="CEO")])
    assert plan([MARA], imported([known(emails=MARA.emails, title="CEO")], first)).unsure == ()


def test_a_field_that_is_as_the_file_left_it_follows_the_file():
    assert only(plan([MARA._replace(title="CEO")], [seen(MARA)])).changes == (Change("title", "Head of Sales", "CEO"),)


def test_a_field_typed_since_stays_when_the_file_changes():
    arrival = only(plan([MARA._replace(title="CEO")], [seen(MARA, title="Boss")]))
    assert (arrival.changes, arrival.conflicts) == ((), (Change("title", "Boss", "CEO"),))


def test_a_field_that_the_file_left_out_this_time_stays():
    assert only(plan([MARA._replace(title=None)], [seen(MARA)])).change == "same"


def test_a_field_emptied_by_hand_stays_empty():
    assert only(plan([MARA._replace(title="CEO")], [seen(MARA, company=None)])).changes == (
        Change("title", "Head of Sales", "CEO"),
    )


def test_lists_are_united():
    entry = known(emails=("old@x.org", "MARA@example.com"), name="Mara Okafor")
    arrival = only(plan([MARA._replace(emails=("mara@example.com", "new@x.org"))], [entry]))
    assert applied(entry, arrival)["emails"] == ("old@x.org", "MARA@example.com", "new@x.org")


def test_an_address_taken_out_by_hand_does_not_come_back():
    assert only(plan([MARA._replace(title="CEO")], [seen(MARA, emails=())])).changes == (
        Change("title", "Head of Sales", "CEO"),
    )


def test_a_list_is_united_with_what_stands_there_by_now():
    entry = known(name="Mara Okafor", company="Northwind")
    arrival = only(plan([MARA], [entry]))
    later = Entry(entry.person._replace(emails=("since@x.org",)))
    assert applied(later, arrival)["emails"] == ("since@x.org", "mara@example.com")


def test_the_day_of_connection_is_how_you_met_where_nothing_else_is_known():
    entry = known(emails=MARA.emails)
    assert applied(entry, only(plan([MARA], [entry])))["met_on"] == date(2024, 11, 5)


def test_how_you_met_stays_as_it_was_typed():
    entry = known(emails=MARA.emails, met=Met(where="TechHub"))
    assert "met_on" not in applied(entry, only(plan([MARA], [entry])))


def test_a_day_of_connection_read_otherwise_this_time_is_put_right():
    arrival = only(plan([MARA._replace(met_on=date(2024, 5, 11))], [seen(MARA)]))
    assert arrival.changes == (Change("met_on", date(2024, 11, 5), date(2024, 5, 11)),)


def test_two_profiles_of_one_person_build_on_each_other():
    second = MARA._replace(line=6, key="https://www.linkedin.com/in/mara-2")
    book = [Entry(seen(MARA).person, {MARA.key: MARA, second.key: second})]
    drafts = [MARA._replace(emails=("a@x.org",)), second._replace(emails=("b@x.org",))]
    assert imported(book, plan(drafts, book))[0].person.emails == ("mara@example.com", "a@x.org", "b@x.org")


def test_a_draft_comes_back_from_json_as_it_was():
    assert recalled(MARA.key, json.loads(json.dumps(source_fields(MARA)))) == MARA._replace(line=0)


def test_a_draft_of_another_version_is_recalled_without_what_is_not_known():
    assert recalled("name:ann|", {"name": "Ann", "shoe_size": 41}) == Draft(0, "Ann")


names = st.sampled_from(["Ann Lee", "ann lee", "Ann Roe", "Anna", "Bo Lee", "Ánn Lee, PhD", "李伟", "Lee, Bo", "🚀"])
keys = st.sampled_from(["", "", "https://www.linkedin.com/in/a", "https://www.linkedin.com/in/b", "urn:3", "urn:4"])
emails = st.lists(st.sampled_from(["a@x.org", "A@x.org", "info@x.org", "b@x.org"]), max_size=2).map(tuple)
phones = st.lists(st.sampled_from(["+1 801 555 0150", "8015550150", "12"]), max_size=1).map(tuple)
firms = st.sampled_from([None, "Acme", "Acme Inc.", "Globex"])
births = st.sampled_from([None, None, "1947-05-01", "--05-01", "1919-02-03"])
remarks = st.lists(st.sampled_from(["likes tea", "two kids", "sails"]), max_size=2, unique=True).map(tuple)
titles = st.sampled_from([None, "CEO", "ceo", "CTO"])
days = st.sampled_from([None, date(2020, 1, 2), date(2020, 2, 1)])


@st.composite
def files(draw: Any, size: int = 6) -> list[Draft]:
    rows = draw(st.lists(st.tuples(names, keys, emails, phones, titles, firms, days, births, remarks), max_size=size))
    return [
        Draft(
            *(
                line,
                name,
                key,
                mail,
                phone,
                (key,) if key.startswith("http") else (),
                title,
                firm,
                None,
                on,
                "LinkedIn",
            ),
            birthday=born,
            notes=notes,
        )
        for line, (name, key, mail, phone, title, firm, on, born, notes) in enumerate(rows, 1)
    ]


@st.composite
def books(draw: Any) -> list[Entry]:
    """People typed by hand, then perhaps an import of another file, then perhaps a hand over it."""
    rows = draw(st.lists(st.tuples(names, emails, phones, titles, firms, keys), max_size=4))
    book = [
        known(number, name, emails=mail, phones=phone, title=title, company=firm, urls=(url,) if "://" in url else ())
        for number, (name, mail, phone, title, firm, url) in enumerate(rows, 1)
    ]
    book = imported(book, plan(draw(files(4)), []) if not book else plan(draw(files(4)), book))
    return [Entry(entry.person._replace(title=draw(titles)), entry.seen) for entry in book]


@examples(60)
@given(drafts=files(), book=books())
def test_importing_a_file_twice_plans_nothing(drafts, book):
    after = imported(book, plan(drafts, book))
    again = plan(drafts, after)
    assert (again.new, again.changed, [arrival.fresh for arrival in again.arrivals if arrival.fresh]) == (0, 0, [])


@examples(30)
@given(drafts=files(), book=books())
def test_every_row_arrives_or_is_listed(drafts, book):
    the_plan = plan(drafts, book)
    left = [row.line for row in the_plan.unsure if not row.imported]
    assert sorted([*left, *(arrival.draft.line for arrival in the_plan.arrivals)]) == [draft.line for draft in drafts]


@examples(30)
@given(drafts=files())
def test_nothing_that_a_file_tells_is_left_out(drafts):
    there = imported([], plan(drafts, []))
    for draft in drafts:
        bearers = [entry for entry in there if plain_name(entry.person.name) == plain_name(draft.name)]
        for values, kept in ((draft.emails, "emails"), (draft.phones, "phones")):
            form = plain_email if kept == "emails" else (lambda phone: plain_phone(phone) or phone)
            there_are = {form(value) for entry in bearers for value in getattr(entry.person, kept)}
            assert {form(value) for value in values} <= there_are
        assert set(draft.notes) <= {note for entry in bearers for note in entry.notes}
        assert draft.birthday in (None, *(entry.person.birthday for entry in bearers))


@examples(30)
@given(drafts=files(), book=books())
def test_no_origin_key_is_given_to_two(drafts, book):
    assert max(Counter(arrival.key for arrival in plan(drafts, book).arrivals).values(), default=1) == 1


@examples(30)
@given(drafts=files(), book=books())
def test_an_import_takes_nothing_from_a_list(drafts, book):
    after = {entry.person.id: entry.person for entry in imported(book, plan(drafts, book))}
    assert all(set(entry.person.emails) <= set(after[entry.person.id].emails) for entry in book)


@examples(30)
@given(drafts=files(), book=books())
def test_what_was_typed_survives_every_import(drafts, book):
    typed = [Entry(entry.person._replace(title="typed by hand"), entry.seen) for entry in book]
    after = {entry.person.id: entry.person.title for entry in imported(typed, plan(drafts, typed))}
    assert all(after[entry.person.id] == "typed by hand" for entry in typed)
