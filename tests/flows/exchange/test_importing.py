from datetime import date

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.people.names import handle_for
from netcrm.errors import Refused, Usage
from netcrm.flows.exchange import importing
from netcrm.flows.exchange.importing import take_in
from netcrm.flows.exchange.recognise import gather
from netcrm.flows.keep import history
from netcrm.flows.people import people
from netcrm.model.imports import Draft, Gathered, Terms, Unreadable
from netcrm.personal_names.shown import shown_name
from netcrm.store.book import Book
from world import TODAY

MARA = Draft(2, "Mara Okafor", "https://www.linkedin.com/in/mara", ("mara@example.com",), company="Northwind")
JENS = Draft(3, "Jens Sørensen", "https://www.linkedin.com/in/jens", title="Founder")
LI = Draft(4, "李雷", "https://www.linkedin.com/in/lilei")
HEADER = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def taken_in(opened, *drafts, unreadable=(), **how):
    return take_in(opened, "linkedin", "Connections.csv", Gathered(drafts, unreadable), **how)


def imported(book, *drafts, **how):
    with book(write=True) as opened:
        return taken_in(opened, *drafts, **how)


def counts(report):
    return report.plan.new, report.plan.changed, report.plan.same


def everybody(book):
    with book() as opened:
        return {person.handle: person for person in opened.people.everybody()}


def add(book, name, **fields):
    with book(write=True) as opened:
        return people.add(opened, {"name": name, **fields}).person


def undo(book):
    with book(write=True) as opened:
        return history.undo(opened)


def redo(book):
    with book(write=True) as opened:
        return history.redo(opened)


def test_people_of_a_file_are_in_the_book(book):
    imported(book, MARA, JENS)
    assert set(everybody(book)) == {"mara-okafor", "jens-sorensen"}


def test_they_arrive_as_known(book):
    imported(book, MARA)
    assert everybody(book)["mara-okafor"].stage == "known"


def test_they_were_added_today(book):
    imported(book, MARA)
    with book() as opened:
        assert everybody(book)["mara-okafor"].created_on == opened.today


def test_what_is_given_is_for_those_who_are_new(book):
    add(book, "Mara Okafor", emails=MARA.emails)
    imported(book, MARA, JENS, given={"kind": "peer", "topics": ("sales",), "met_where": "TechHub"})
    found = everybody(book)
    assert (found["jens-sorensen"].kind, found["jens-sorensen"].topics) == ("peer", ("sales",))
    assert found["jens-sorensen"].met.where == "TechHub"
    assert (found["mara-okafor"].kind, found["mara-okafor"].topics) == ("other", ())


def test_the_report_counts_who_is_new(book):
    assert counts(imported(book, MARA, JENS)) == (2, 0, 0)


def test_the_report_names_them_with_their_handles(book):
    assert [one.handle for one in imported(book, MARA, LI).plan.newcomers] == ["mara-okafor", "p2"]


def test_a_plan_names_the_same_handles_before_anything_is_written(book):
    add(book, "Mara Okafor", company="Contoso")
    planned = imported(book, MARA, JENS, apply=False).plan.newcomers
    assert planned == imported(book, MARA, JENS).plan.newcomers


def test_a_plan_writes_nothing(book):
    report = imported(book, MARA, apply=False)
    assert (report.applied, everybody(book)) == (False, {})


def test_a_plan_can_be_made_from_a_book_that_may_only_be_read(book):
    with book() as opened:
        assert counts(taken_in(opened, MARA, apply=False)) == (1, 0, 0)


def test_the_same_file_again_changes_nothing(book):
    imported(book, MARA, JENS, LI)
    assert counts(imported(book, MARA, JENS, LI)) == (0, 0, 3)


def test_the_same_file_again_is_nothing_to_take_back(book):
    imported(book, MARA)
    imported(book, MARA)
    assert undo(book).next is None


def test_a_newer_file_changes_what_it_changed_itself(book):
    imported(book, MARA)
    imported(book, MARA._replace(company="Contoso"))
    assert everybody(book)["mara-okafor"].company == "Contoso"


def test_what_changed_is_told_field_by_field(book):
    imported(book, MARA)
    (change,) = imported(book, MARA._replace(company="Contoso")).plan.changes
    assert (change.person.handle, change.fields) == ("mara-okafor", (("company", "Northwind", "Contoso"),))


def test_what_was_typed_by_hand_stays(book):
    imported(book, MARA)
    with book(write=True) as opened:
        people.edit(opened, "mara-okafor", {"company": "Mine"}, {})
    imported(book, MARA._replace(company="Contoso"))
    assert everybody(book)["mara-okafor"].company == "Mine"


def test_somebody_typed_by_hand_is_not_doubled(book):
    add(book, "Mara Okafor")
    imported(book, MARA)
    assert len(everybody(book)) == 1


def test_somebody_typed_by_hand_stays_in_the_day(book):
    add(book, "Mara Okafor")
    imported(book, MARA)
    assert everybody(book)["mara-okafor"].stage == "followed"


def test_somebody_found_by_the_name_alone_is_told_as_linked(book):
    add(book, "Mara Okafor")
    (doubt,) = imported(book, MARA).plan.unsure
    assert (doubt.did, doubt.person.handle) == ("linked", "mara-okafor")


def test_a_namesake_at_another_company_is_told_as_added(book):
    add(book, "Mara Okafor", company="Contoso")
    (doubt,) = imported(book, MARA).plan.unsure
    assert doubt.did == "added"


def test_a_row_that_would_double_another_is_told_as_left_out(book):
    (doubt,) = imported(book, MARA, MARA._replace(line=3)).plan.unsure
    assert doubt.did == "left_out"


def test_a_field_that_stays_is_told_of_somebody_known(book):
    imported(book, MARA)
    with book(write=True) as opened:
        people.edit(opened, "mara-okafor", {"company": "Mine"}, {})
    (doubt,) = imported(book, MARA._replace(company="Contoso")).plan.unsure
    assert doubt.did == "known"


def test_what_could_not_be_read_is_told(book):
    report = imported(book, MARA, unreadable=(Unreadable(9, "no name"),))
    assert report.plan.unreadable == (Unreadable(9, "no name"),)


def test_one_undo_takes_the_whole_import_back(book):
    add(book, "Ines Weber")
    imported(book, MARA, JENS, LI)
    undo(book)
    assert set(everybody(book)) == {"ines-weber"}


def test_undo_gives_back_what_an_import_changed(book):
    before = add(book, "Mara Okafor")
    imported(book, MARA)
    undo(book)
    assert everybody(book)["mara-okafor"] == before._replace(standing=None)


def test_redo_brings_an_import_again_as_it_was(book):
    imported(book, MARA, JENS)
    there = everybody(book)
    undo(book)
    redo(book)
    assert everybody(book) == there


def test_after_undo_the_file_is_new_again(book):
    imported(book, MARA)
    undo(book)
    assert counts(imported(book, MARA)) == (1, 0, 0)


@pytest.mark.parametrize(
    ("first", "again", "what"),
    [
        ((), (MARA,), "imported 1 person from LinkedIn"),
        ((), (MARA, JENS), "imported 2 people from LinkedIn"),
        ((MARA,), (MARA._replace(company="Contoso"), JENS), "imported 1 person from LinkedIn, changed 1"),
        ((MARA,), (MARA._replace(company="Contoso"),), "changed 1 person as LinkedIn has them"),
        ((MARA,), (MARA._replace(name="Mara O."),), "changed 1 person as LinkedIn has them"),
    ],
)
def test_the_deed_says_what_was_done(book, first, again, what):
    imported(book, *first)
    imported(book, *again)
    assert undo(book).deed.what == what


def test_people_who_are_only_linked_are_a_deed_too(book):
    add(book, "Mara Okafor", emails=MARA.emails, company=MARA.company)
    assert counts(imported(book, MARA)) == (0, 0, 1)
    assert undo(book).deed.what == "linked people with LinkedIn"


def test_a_failure_half_way_leaves_nothing(book):
    def broken(rows):
        yield rows[0]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        imported(book, MARA, JENS, watch=broken)
    assert everybody(book) == {}


def test_whoever_watches_sees_only_what_is_written(book):
    imported(book, MARA)
    seen = []
    imported(book, MARA, JENS, watch=lambda rows: seen.extend(rows) or rows)
    assert [arrival.draft for arrival in seen] == [JENS]


def test_namesakes_get_numbers(book):
    drafts = [Draft(n, "Tom Lee", f"https://www.linkedin.com/in/tom-{n}", company=f"Firm {n}") for n in range(2, 5)]
    imported(book, *drafts)
    assert set(everybody(book)) == {"tom-lee", "tom-lee-2", "tom-lee-3"}


def test_a_numbered_handle_given_before_is_not_given_to_a_name(book):
    imported(book, LI, Draft(5, "P1", "https://www.linkedin.com/in/p1"))
    assert set(everybody(book)) == {"p1", "p1-2"}


def test_a_name_that_looks_like_a_numbered_handle_is_no_obstacle(book):
    imported(book, Draft(5, "P2", "https://www.linkedin.com/in/p2"), LI)
    assert set(everybody(book)) == {"p2", "p3"}


NAMES = st.sampled_from(
    ("Tom Lee", "Tom Lee 2", "tom-lee", "Töm Lee", "P1", "P2", "李雷", "김민지", "tom lee 3", "X", "!")
)


@examples(60)
@given(st.lists(NAMES, max_size=12))
def test_handles_given_in_bulk_are_those_given_one_by_one(typed):
    handles, taken = importing.Handles(()), set()
    for name in typed:
        alone = handle_for(shown_name(name), taken)
        assert (handles.of(name) or "") == alone
        taken.add(alone)


WORDS = st.sampled_from(("Tom Lee", "Töm Lee", "Tom", "Mara Okafor", "mara okafor", "李雷", "P1", "X"))
DRAFTS = st.builds(
    Draft,
    st.integers(2, 40),
    WORDS,
    st.sampled_from(("", "https://www.linkedin.com/in/a", "https://www.linkedin.com/in/b")),
    st.lists(st.sampled_from(("a@x.example", "b@x.example", "A@X.example")), max_size=2, unique=True).map(tuple),
    company=st.sampled_from((None, "Acme", "ACME Inc.", "Other")),
    phones=st.sampled_from(((), ("+49 30 123456789",), ("030 123456789",))),
    urls=st.sampled_from(((), ("https://acme.example",))),
    title=st.sampled_from((None, "CFO", "cfo")),
    location=st.none(),
    met_on=st.sampled_from((None, date(2024, 11, 5))),
    met_where=st.none(),
    met_via=st.sampled_from((None, "Ines")),
    nickname=st.sampled_from((None, "Tommy")),
    birthday=st.sampled_from((None, "--03-07")),
    topics=st.sampled_from(((), ("pricing",), ("Pricing", "sales"))),
    wants=st.just(()),
    groups=st.sampled_from(((), ("work",))),
    notes=st.sampled_from(((), ("likes tea",), ("likes tea", "two kids"))),
    kind=st.sampled_from((None, "mentor", "friend")),
    stage=st.sampled_from((None, "known", "followed")),
    every_days=st.sampled_from((None, 0, 30)),
    confidant=st.booleans(),
    handle=st.sampled_from((None, "tom-lee", "tom")),
    created_on=st.none(),
    file=st.just(""),
)


@pytest.mark.thorough
@examples(50)
@given(st.lists(DRAFTS, max_size=8, unique_by=lambda draft: draft.line))
def test_importing_a_file_twice_brings_nothing_the_second_time(drafts):
    with Book(":memory:", TODAY, write=True) as opened:
        taken_in(opened, *drafts)
        there = opened.people.everybody()
        assert counts(taken_in(opened, *drafts))[:2] == (0, 0)
        assert opened.people.everybody() == there


@pytest.mark.thorough
@examples(30)
@given(st.lists(DRAFTS, max_size=8, unique_by=lambda draft: draft.line))
def test_as_many_people_come_as_the_report_says(drafts):
    with Book(":memory:", TODAY, write=True) as opened:
        report = taken_in(opened, *drafts)
        assert [one.handle for one in report.plan.newcomers] == [one.handle for one in opened.people.everybody()]
        assert report.plan.new == len(report.plan.newcomers)


def test_two_rows_about_one_person_are_both_kept(book):
    imported(book, MARA)
    with book(write=True) as opened:
        opened.person_sources.keep("linkedin", [(1, JENS.key, importing.import_plan.source_fields(MARA))])
    second = MARA._replace(key=JENS.key, emails=("mara@other.example",), line=3)
    imported(book, MARA._replace(emails=("mara@new.example",)), second)
    assert everybody(book)["mara-okafor"].emails == ("mara@example.com", "mara@new.example", "mara@other.example")


def test_a_source_that_is_none_is_refused_with_those_there_are():
    with pytest.raises(Usage) as caught:
        gather("fax", b"")
    assert "linkedin" in caught.value.hint


def test_a_file_of_another_kind_is_refused():
    with pytest.raises(Refused):
        gather("linkedin", b"a,b\n1,2\n")


def test_a_name_too_long_for_a_name_cannot_be_read():
    rows = HEADER + b"x" * 300 + b",,,,,,\nMara,Okafor,,,,,\n"
    found = gather("linkedin", rows)
    assert (found.unreadable, len(found.drafts)) == ((Unreadable(2, "a name of 300 characters"),), 1)


def test_the_day_order_decides_dates_that_the_file_leaves_open():
    rows = HEADER + b"Mara,Okafor,,,,,3/9/17\n"
    assert gather("linkedin", rows, Terms("mdy")).drafts[0].met_on.month == 3


def test_a_chinese_name_typed_by_hand_is_the_one_in_the_file(book):
    add(book, "王伟")
    gathered = gather("linkedin", HEADER + "伟,王,https://www.linkedin.com/in/wangwei,,,,".encode())
    assert counts(imported(book, *gathered.drafts)) == (0, 1, 0)
