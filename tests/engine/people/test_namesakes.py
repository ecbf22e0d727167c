"""What two descriptions of one name say of each other."""

from datetime import date
from typing import Any

from netcrm.engine.people.namesakes import Repetitions, apart, born_apart, differing, repeats, shared, tellings
from netcrm.model.imports import Draft
from rows import each_row

ANN = Draft(1, "Ann Lee")


def draft(**fields: Any) -> Draft:
    return ANN._replace(**fields)


@each_row(
    ("one", "other", "are"),
    [
        ("1947-05-01", "1947-05-01", False),
        ("1947-05-01", "1947-05-02", True),
        ("1947-05-01", "1948-05-01", True),
        ("1947-05-01", "--05-01", False),
        ("--05-01", "1947-05-01", False),
        ("--05-01", "--05-02", True),
        (None, "1947-05-01", False),
        ("1947-05-01", None, False),
    ],
)
def test_another_birthday_is_another_person(one: str | None, other: str | None, are: bool) -> None:
    assert born_apart(draft(birthday=one), draft(birthday=other)) is are


@each_row(
    ("one", "other", "are"),
    [
        ({"location": "Berlin"}, {"location": "Berlin, Germany"}, False),
        ({"location": "Berlin, Germany"}, {"location": "BERLIN"}, False),
        ({"location": "Berlin"}, {"location": "Oslo"}, True),
        ({"location": "Berlin"}, {}, False),
        ({"company": "Acme Inc."}, {"company": "Acme"}, False),
        ({"company": "Acme"}, {"company": "Globex"}, True),
        ({"birthday": "1947-05-01"}, {"birthday": "1948-05-01"}, True),
    ],
)
def test_city_company_and_birthday_speak_against_it(one: dict[str, Any], other: dict[str, Any], are: bool) -> None:
    assert apart(draft(**one), draft(**other)) is apart(draft(**other), draft(**one)) is are


@each_row(
    ("fields", "telling"),
    [
        ({"nickname": "Änni"}, ("nickname", "anni")),
        ({"title": "CEO"}, ("title", "ceo")),
        ({"company": "Acme, Inc."}, ("company", "acme")),
        ({"location": "Oslo"}, ("location", "oslo")),
        ({"birthday": "--05-01"}, ("birthday", "--05-01")),
        ({"met_on": date(2024, 11, 5)}, ("met_on", "2024-11-05")),
        ({"met_where": "TechHub"}, ("met_where", "techhub")),
        ({"met_via": "Bo"}, ("met_via", "bo")),
        ({"kind": "peer"}, ("kind", "peer")),
        ({"stage": "known"}, ("stage", "known")),
        ({"every_days": 0}, ("every_days", 0)),
        ({"confidant": True}, ("confidant", True)),
        ({"emails": ("A@x.org",)}, ("emails", "a@x.org")),
        ({"phones": ("+49 30 1234567",)}, ("phones", "301234567")),
        ({"phones": ("12",)}, ("phones", "12")),
        ({"urls": ("https://www.x.org/",)}, ("urls", "x.org")),
        ({"key": "https://x.org/ann"}, ("urls", "x.org/ann")),
        ({"topics": ("Tax",)}, ("topics", "tax")),
        ({"wants": ("Intros",)}, ("wants", "intros")),
        ({"notes": ("likes \n tea",)}, ("notes", "likes tea")),
    ],
)
def test_everything_that_is_kept_is_told(fields: dict[str, Any], telling: tuple[str, Any]) -> None:
    assert tellings(draft(**fields)) == {telling}


@each_row("fields", [{"title": ""}, {"confidant": False}, {"key": "k1"}, {"groups": ("friends",)}, {"line": 9}])
def test_what_is_empty_or_not_kept_tells_nothing(fields: dict[str, Any]) -> None:
    assert tellings(draft(**fields)) == frozenset()


def test_who_tells_less_repeats_who_tells_more_of_the_same_name() -> None:
    more = draft(name="ann lee", title="CEO", notes=("tea",))
    assert repeats(draft(title="ceo"), more)
    assert not repeats(more, draft(title="ceo"))
    assert not repeats(draft(name="Bo Ek", title="ceo"), more)


def test_the_first_of_two_that_tell_the_same_stays() -> None:
    repetitions = Repetitions({3: draft(title="CEO"), 5: draft(title="ceo"), 7: draft(title="CTO")})
    assert [repetitions.repeated(index) for index in (3, 5, 7)] == [None, 3, None]


def test_who_tells_more_stays_wherever_they_stand() -> None:
    repetitions = Repetitions({0: draft(title="CEO"), 1: draft(title="CEO", notes=("tea",)), 2: draft()})
    assert [repetitions.repeated(index) for index in (0, 1, 2)] == [1, None, 0]


def test_among_fifty_that_tell_the_same_a_repetition_is_found() -> None:
    crowd = {at: draft(title="CEO", notes=(f"n{at}",)) for at in range(49)}
    assert Repetitions({**crowd, 49: draft(title="CEO")}).repeated(49) == 0
    assert Repetitions({**crowd, 49: draft(title="CEO", notes=("n48",))}).repeated(49) == 48


def test_a_field_differs_only_where_both_tell_it() -> None:
    one, other = draft(title="CEO", company="Acme", location="Oslo"), draft(title="CTO", company="ACME", nickname="A")
    assert differing(one, other, ("title", "company", "location", "nickname")) == ["title"]
    assert differing(other, one, ("title", "company", "location", "nickname")) == ["title"]


@each_row(
    ("one", "other", "number"),
    [
        ({}, {}, 0),
        ({"title": "CEO"}, {"title": "ceo"}, 1),
        ({"title": "CEO"}, {"title": "CTO"}, -1),
        ({"title": "CEO"}, {"nickname": "A"}, 0),
        ({"emails": ("a@x.org", "b@x.org")}, {"emails": ("B@x.org", "A@x.org")}, 2),
        ({"title": "CEO", "notes": ("tea",)}, {"title": "CTO", "notes": ("tea", "runs")}, 0),
    ],
)
def test_what_both_tell_counts_less_what_they_tell_otherwise(
    one: dict[str, Any], other: dict[str, Any], number: int
) -> None:
    assert shared(draft(**one), draft(**other)) == shared(draft(**other), draft(**one)) == number
