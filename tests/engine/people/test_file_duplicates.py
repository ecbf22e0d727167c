"""One address book that holds somebody twice."""

from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.people.file_duplicates import joined
from netcrm.model import Draft

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


def test_the_same_name_alone_is_two_people():
    assert joined([Draft(1, "Ann Lee"), Draft(2, "Ann Lee")]).times == 0


def test_one_word_and_a_company_are_too_little():
    assert joined([Draft(1, "Ann", company="Acme"), Draft(2, "Ann", company="Acme")]).times == 0


def test_a_shared_e_mail_under_two_names_is_two_people():
    assert joined([MARIA, Draft(2, "Dev Patel", emails=("maria@example.com",))]).times == 0


def test_netcrm_knows_its_own_apart():
    assert (
        joined([Draft(1, "Ann Lee", "netcrm:a", company="X"), Draft(2, "Ann Lee", "netcrm:b", company="X")]).times == 0
    )


DRAFTS = st.builds(
    lambda line, name, emails, phones, company, notes: Draft(
        line, name, emails=tuple(emails), phones=tuple(phones), company=company, notes=tuple(notes)
    ),
    st.integers(1, 99),
    st.sampled_from(("Ann Lee", "ann lee", "Bo Ek", "Bo")),
    st.lists(st.sampled_from(("a@x.example", "b@x.example")), max_size=2, unique=True),
    st.lists(st.sampled_from(("0301234567", "+49301234567", "7")), max_size=2, unique=True),
    st.sampled_from((None, "Acme")),
    st.lists(st.sampled_from(("likes tea", "two kids")), max_size=2, unique=True),
)


@examples(30)
@given(st.lists(DRAFTS, max_size=6))
def test_no_address_number_or_note_is_lost(drafts):
    found = joined(drafts).drafts
    for field in ("emails", "phones", "notes"):
        assert {x for one in found for x in getattr(one, field)} == {x for one in drafts for x in getattr(one, field)}


@examples(30)
@given(st.lists(DRAFTS, max_size=6))
def test_they_are_counted(drafts):
    found = joined(drafts)
    assert len(found.drafts) + found.times == len(drafts)
