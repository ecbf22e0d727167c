"""Making one of two people: what goes over, what is kept aside, what undo gives back; and who may be twice."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

import pytest

from netcrm.errors import Refused, Usage
from netcrm.flows.day import loops
from netcrm.flows.giving import gives
from netcrm.flows.keep import history
from netcrm.flows.log import interactions, notes
from netcrm.flows.people.merging import compared, doubles, merge, tell_apart
from netcrm.hints import words
from netcrm.model.people import Person
from netcrm.store.book import Book
from world import TODAY, add

TABLES = ("person", "note", "loop", "give", "interaction", "attendance", "origin", "trace", "merged", "apart")
NOTHING: Mapping[str, Any] = {}


@pytest.fixture
def there(book: Callable[..., Book]) -> Iterator[Book]:
    with book(write=True) as opened:
        yield opened


def the(book: Book, handle: str) -> Person:
    return book.people.by_handles([handle])[0][0]


def maria_twice(book: Book, first: Mapping[str, Any] = NOTHING, second: Mapping[str, Any] = NOTHING) -> None:
    """Maria Chen (maria-chen) and M. Chen (m-chen)."""
    add(book, "Maria Chen", **first)
    add(book, "M. Chen", **second)


def met(book: Book, *handles: str, on: date = TODAY, text: str = "coffee") -> str:
    return interactions.log(book, interactions.Entry(text, handles, on, "coffee")).interaction.uid


def rows(book: Book) -> dict[str, list[Any]]:
    """Every row as it is kept."""
    return {table: book.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in TABLES}


def test_the_second_is_gone_and_the_first_stays(there: Book) -> None:
    maria_twice(there)
    merge(there, "maria-chen", ["m-chen"])
    assert [one.handle for one in there.people.everybody()] == ["maria-chen"]


def test_notes_loops_gives_and_logs_go_over(there: Book) -> None:
    maria_twice(there)
    notes.note(there, "m-chen", "two kids", False)
    loops.promise(there, "m-chen", "the deck", None)
    gives.gave(there, "feedback", "feedback", TODAY, "m-chen", None)
    met(there, "m-chen")
    there.advice.add({"person_id": there.people.with_handle("m-chen")[0].id, "day": TODAY, "text": "raise the floor"})
    report = merge(there, "maria-chen", ["m-chen"])
    key = report.person.id
    assert [advice.text for advice in there.advice.of(key)] == ["raise the floor"]
    assert report.moved == (1, 1, 1, 1, 0, 1)
    assert "two kids" in [note.text for note in there.notes.of(key)]
    assert [loop.text for loop in there.loops.of(key, TODAY)] == ["the deck"]
    assert [give.text for give in there.gives.of(key)] == ["feedback"]
    assert [one.text for one in there.interactions.of(key)] == ["coffee"]


def test_an_interaction_of_both_is_one_with_one_of_them(there: Book) -> None:
    maria_twice(there)
    met(there, "maria-chen", "m-chen")
    report = merge(there, "maria-chen", ["m-chen"])
    assert report.moved == (0, 0, 0, 0, 1, 0)
    assert [ref.handle for ref in there.interactions.of(report.person.id)[0].people] == ["maria-chen"]


def test_who_takes_over_stands_in_the_place_of_the_other(there: Book) -> None:
    maria_twice(there)
    add(there, "Dev Patel")
    met(there, "m-chen", "dev-patel")
    merge(there, "maria-chen", ["m-chen"])
    latest = there.interactions.latest()
    assert latest is not None
    assert [ref.handle for ref in latest.people] == ["maria-chen", "dev-patel"]


def test_where_a_file_knew_the_second_it_finds_the_first(there: Book) -> None:
    maria_twice(there)
    there.person_sources.keep("linkedin", [(the(there, "m-chen").id, "https://x.y/m", {"name": "M. Chen"})])
    merge(there, "maria-chen", ["m-chen"])
    assert list(there.person_sources.of("linkedin")) == [the(there, "maria-chen").id]


def test_lists_are_united_in_the_forms_that_are_compared(there: Book) -> None:
    maria_twice(
        there,
        {"emails": ("m@chen.io",), "phones": ("030 23125014",), "urls": ("https://x.com/m",), "topics": ("Pricing",)},
        {
            "emails": ("M@chen.io", "maria@fjord.no"),
            "phones": ("+49 30 23125-014", "555"),
            "urls": ("http://www.x.com/m/", "https://f.com/profile.php?id=1"),
            "topics": ("pricing", "tax"),
        },
    )
    person = merge(there, "maria-chen", ["m-chen"]).person
    assert person.emails == ("m@chen.io", "maria@fjord.no")
    assert person.phones == ("030 23125014", "555")
    assert person.urls == ("https://x.com/m", "https://f.com/profile.php?id=1")
    assert person.topics == ("Pricing", "tax")


def test_empty_fields_are_filled(there: Book) -> None:
    fields = {"title": "CFO", "company": "Fjord", "location": "Oslo", "nickname": "Mia", "birthday": "--03-07"}
    met_them = {"met_on": date(2026, 1, 2), "met_where": "TechHub", "met_via": "Ines"}
    maria_twice(there, {}, {**fields, **met_them, "every_days": 0, "kind": "mentor"})
    person = merge(there, "maria-chen", ["m-chen"]).person
    assert {field: getattr(person, field) for field in fields} == fields
    assert person.met == (date(2026, 1, 2), "TechHub", "Ines")
    assert (person.every_days, person.kind) == (0, "mentor")


def test_what_differs_stays_as_the_first_has_it_and_is_told_in_a_note(there: Book) -> None:
    maria_twice(
        there,
        {"title": "CFO", "company": "Fjord GmbH", "kind": "mentor"},
        {"title": "Founder", "company": "Fjord", "kind": "peer", "every_days": 21},
    )
    report = merge(there, "maria-chen", ["m-chen"])
    assert (report.person.title, report.person.company, report.person.kind) == ("CFO", "Fjord GmbH", "mentor")
    assert [note.text for note in there.notes.of(report.person.id)] == [
        "Merged with M. Chen (m-chen), who had: kind peer, title Founder"
    ]
    assert [(one.handle, one.field, one.value) for one in report.kept_aside] == [
        ("m-chen", "name", "M. Chen"), ("m-chen", "kind", "peer"), ("m-chen", "title", "Founder"),
    ]  # fmt: skip


def test_where_nothing_differs_there_is_no_note(there: Book) -> None:
    add(there, "Maria Chen", title="CFO")
    add(there, "Chen, María", title="cfo")
    merge(there, "maria-chen", ["maria-chen-2"])
    assert there.notes.of(the(there, "maria-chen").id) == ()


def test_the_day_and_the_place_of_two_meetings_are_not_mixed(there: Book) -> None:
    maria_twice(there, {"met_where": "a dinner"}, {"met_on": date(2024, 3, 1), "met_where": "LinkedIn"})
    report = merge(there, "maria-chen", ["m-chen"])
    assert report.person.met == (None, "a dinner", None)
    assert there.notes.of(report.person.id)[0].text.endswith("who had: met on 1 Mar 2024, met at LinkedIn")


@pytest.mark.parametrize(
    ("first", "second", "stage"),
    [("known", "followed", "followed"), ("potential", "known", "potential"), ("archived", "known", "known")],
)
def test_the_stage_nearer_to_the_day_wins(there: Book, first: str, second: str, stage: str) -> None:
    maria_twice(there, {"stage": first}, {"stage": second})
    assert merge(there, "maria-chen", ["m-chen"]).person.stage == stage


def test_a_confidant_stays_one(there: Book) -> None:
    maria_twice(there, {}, {"confidant": True})
    assert merge(there, "maria-chen", ["m-chen"]).person.confidant


def test_the_earlier_of_both_days_is_when_they_came(there: Book) -> None:
    maria_twice(there, {}, {"created_on": date(2025, 1, 1)})
    assert merge(there, "maria-chen", ["m-chen"]).person.created_on == date(2025, 1, 1)


def test_a_birthday_with_its_year_is_fuller(there: Book) -> None:
    maria_twice(there, {"birthday": "--03-07"}, {"birthday": "1980-03-07"})
    report = merge(there, "maria-chen", ["m-chen"])
    assert report.person.birthday == "1980-03-07"
    assert [one.field for one in report.kept_aside] == ["name"]


def test_another_birthday_is_kept_aside(there: Book) -> None:
    maria_twice(there, {"birthday": "1980-03-07"}, {"birthday": "1980-03-08"})
    merge(there, "maria-chen", ["m-chen"])
    assert "birthday 8 Mar 1980" in there.notes.of(the(there, "maria-chen").id)[0].text


def test_the_tie_follows_from_both_histories(there: Book) -> None:
    maria_twice(there)
    met(there, "maria-chen", on=TODAY - timedelta(days=90))
    met(there, "m-chen", on=TODAY - timedelta(days=5))
    standing = merge(there, "maria-chen", ["m-chen"]).person.standing
    assert standing is not None
    assert (standing.last, standing.days) == (TODAY - timedelta(days=5), 5)


def test_what_a_merge_would_come_to_is_what_it_comes_to(there: Book) -> None:
    maria_twice(there, {"stage": "known"}, {"title": "CFO", "confidant": True, "met_on": date(2026, 1, 2)})
    add(there, "Maria C", title="Founder", topics=("tax",))
    met(there, "m-chen", "maria-c")
    met(there, "m-chen", "maria-chen", on=TODAY - timedelta(days=30))
    shown = merge(there, "maria-chen", ["m-chen", "maria-c"], apply=False)
    assert merge(there, "maria-chen", ["m-chen", "maria-c"]) == shown._replace(applied=True)


def test_what_a_merge_would_come_to_writes_nothing(there: Book) -> None:
    maria_twice(there, {}, {"title": "CFO"})
    before = rows(there)
    merge(there, "maria-chen", ["m-chen"], apply=False)
    assert rows(there) == before


def test_three_become_one(there: Book) -> None:
    maria_twice(there)
    add(there, "Maria C", title="CFO")
    report = merge(there, "maria-chen", ["m-chen", "maria-c"])
    assert [one.handle for one in report.absorbed] == ["m-chen", "maria-c"]
    assert there.people.by_handles(["m-chen", "maria-c"])[0][0].title == "CFO"


def test_nobody_is_merged_with_themselves(there: Book) -> None:
    maria_twice(there)
    with pytest.raises(Refused, match="twice"):
        merge(there, "maria-chen", ["maria-chen"])


def test_nobody_is_merged_with_themselves_by_an_old_handle(there: Book) -> None:
    maria_twice(there)
    merge(there, "maria-chen", ["m-chen"])
    with pytest.raises(Refused, match="twice") as refused:
        merge(there, "maria-chen", ["m-chen"])
    assert "netcrm split m-chen" in words(refused.value.hint)


def test_it_takes_two(there: Book) -> None:
    maria_twice(there)
    with pytest.raises(Usage):
        merge(there, "maria-chen", [])


def test_the_handle_of_somebody_merged_is_not_given_to_another(there: Book) -> None:
    maria_twice(there)
    merge(there, "maria-chen", ["m-chen"])
    assert add(there, "M. Chen") == "m-chen-2"


def test_undo_gives_back_the_same_rows(there: Book) -> None:
    maria_twice(there, {"topics": ("tax",)}, {"title": "CFO", "topics": ("pricing",)})
    met(there, "m-chen", "maria-chen")
    notes.note(there, "m-chen", "two kids", False)
    before = rows(there)
    merge(there, "maria-chen", ["m-chen"])
    history.undo(there)
    assert rows(there) == before


def test_a_merge_is_told_as_what_it_is(there: Book) -> None:
    maria_twice(there)
    merge(there, "maria-chen", ["m-chen"])
    assert history.undo(there).deed.what == "merged M. Chen into Maria Chen"


def test_likely_doubles_are_found_with_who_stays_first(there: Book) -> None:
    add(there, "Maria Chen", stage="known", emails=("m@chen.io",))
    add(there, "M. Chen", emails=("m@chen.io",))
    report = doubles(there)
    assert [(pair.a.handle, pair.b.handle, pair.reasons) for pair in report.pairs] == [
        ("m-chen", "maria-chen", ("same e-mail", "another form of the name"))
    ]
    assert (report.total, report.pairs[0].a.standing is not None) == (1, True)


def test_who_was_told_apart_is_not_proposed_again(there: Book) -> None:
    add(there, "Maria Chen")
    add(there, "Maria Chen")
    tell_apart(there, ["maria-chen", "maria-chen-2"])
    assert doubles(there).total == 0


def test_telling_apart_can_be_taken_back(there: Book) -> None:
    add(there, "Maria Chen")
    add(there, "Maria Chen")
    tell_apart(there, ["maria-chen", "maria-chen-2"])
    assert history.undo(there).deed.what == "told that Maria Chen and Maria Chen are two people"
    assert doubles(there).total == 1


def test_three_told_apart_are_three_pairs(there: Book) -> None:
    for _ in range(3):
        add(there, "Maria Chen")
    tell_apart(there, ["maria-chen", "maria-chen-2", "maria-chen-3"])
    assert len(there.merges.apart()) == 3


def test_who_is_not_the_second_is_not_the_first_once_both_are_one(there: Book) -> None:
    for _ in range(3):
        add(there, "Maria Chen")
    tell_apart(there, ["maria-chen-2", "maria-chen-3"])
    merge(there, "maria-chen", ["maria-chen-2"])
    assert doubles(there).total == 0


def test_two_side_by_side_have_what_hangs_on_them(there: Book) -> None:
    maria_twice(there, {"emails": ("m@chen.io",)}, {"emails": ("m@chen.io",)})
    met(there, "m-chen", on=TODAY - timedelta(days=3))
    two = compared(there, doubles(there).pairs[0])
    assert two is not None
    assert (two.a.person.handle, two.a.has.interactions, two.a.last) == ("m-chen", 1, TODAY - timedelta(days=3))
    assert (two.b.person.handle, two.b.has.interactions, two.b.last) == ("maria-chen", 0, None)


def test_a_pair_that_became_one_is_passed_over(there: Book) -> None:
    maria_twice(there, {"emails": ("m@chen.io",)}, {"emails": ("m@chen.io",)})
    pair = doubles(there).pairs[0]
    merge(there, "maria-chen", ["m-chen"])
    assert compared(there, pair) is None


def test_a_pair_told_apart_since_is_passed_over(there: Book) -> None:
    maria_twice(there, {"emails": ("m@chen.io",)}, {"emails": ("m@chen.io",)})
    pair = doubles(there).pairs[0]
    tell_apart(there, ["maria-chen", "m-chen"])
    assert compared(there, pair) is None
