"""How two rows become one and apart again; the whole way through a book is told in tests/flows."""

from datetime import date
from typing import Any

from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.columns.missing import with_defaults
from netcrm.engine.people.merging import (
    Aside,
    aside_note,
    asides,
    changed,
    directly,
    gains,
    heirs_of,
    inherited,
    parted,
    say_value,
    with_gains,
)
from netcrm.engine.people.normalize import web_form
from netcrm.model.merges import Merged
from netcrm.model.people import Met, Person
from rows import each_row

EMPTY = with_defaults(
    "people",
    {
        "uid": "u",
        "handle": "maria-chen",
        "name": "Maria Chen",
        "stage": "followed",
        "created_on": "2026-01-01",
    },
)


def row(**fields: Any) -> dict[str, Any]:
    return {**EMPTY, **fields}


def merged(number: int, into: dict[str, Any], moved: dict[str, Any] | None = None, **fields: Any) -> Merged:
    other = row(**fields)
    on = date(2026, 9, 1)
    return Merged(number, 1, on, f"u{number}", f"h{number}", other["name"], other, moved or {}, gains(into, other))


def after(into: dict[str, Any], *those: Merged) -> dict[str, Any]:
    for one in those:
        into = {**into, **{field: gain["new"] for field, gain in one.gained.items()}}
    return into


def new(**gained: Any) -> dict[str, Any]:
    return {field: gain["new"] for field, gain in gained.items()}


def test_nothing_is_gained_from_somebody_with_nothing() -> None:
    assert gains(row(), row()) == {}


def test_a_gain_tells_what_stood_there() -> None:
    assert gains(row(topics=["tax"]), row(topics=["Tax", "law"])) == {"topics": {"old": ["tax"], "new": ["tax", "law"]}}


def test_a_rhythm_of_never_is_a_rhythm() -> None:
    assert new(**gains(row(), row(every_days=0))) == {"every_days": 0}
    assert gains(row(every_days=0), row(every_days=21)) == {}


def test_put_off_is_only_who_stays() -> None:
    assert gains(row(), row(snoozed_until="2026-10-01")) == {}


@each_row(
    ("one", "other"),
    [
        ("https://www.x.com/m/", "http://x.com/m"),
        ("https://de.linkedin.com/in/m?trk=1", "linkedin.com/in/m"),
        ("x.com/m?", "x.com/m"),
    ],
)
def test_two_ways_to_write_a_web_address(one: str, other: str) -> None:
    assert web_form(one) == web_form(other)


@each_row(("one", "other"), [("f.com/p?id=1", "f.com/p?id=2"), ("f.com/p?id=1", "f.com/p"), ("m.to/#/@a", "m.to/#/@b")])
def test_what_follows_a_question_mark_can_tell_people_apart(one: str, other: str) -> None:
    assert web_form(one) != web_form(other)


def test_the_same_in_another_writing_is_not_kept_aside() -> None:
    one = row(company="Fjord GmbH", title="CFO", name="Maria Chen", birthday="1980-03-07")
    assert asides(one, row(company="fjord", title="cfo", name="Chen, María", birthday="--03-07")) == ()


def test_what_is_kept_aside_can_be_read() -> None:
    kept = (Aside("name", "Mia"), Aside("title", "CFO"), Aside("every_days", 21), Aside("birthday", "1980-03-07"))
    assert aside_note(row(name="Mia", handle="mia"), kept) == (
        "Merged with Mia (mia), who had: title CFO, in touch every 3 weeks, birthday 7 Mar 1980"
    )


def test_another_name_alone_is_the_whole_note() -> None:
    assert aside_note(row(name="Mia", handle="mia"), (Aside("name", "Mia"),)) == "Merged with Mia (mia)"


def test_a_field_goes_back_where_it_stands_as_the_merge_left_it() -> None:
    one = merged(1, row(), title="CFO", emails=["m@x.io"])
    assert parted(after(row(), one), one, ()).fields == {"title": None, "emails": []}


def test_a_field_changed_since_stays() -> None:
    one = merged(1, row(), title="CFO", emails=["m@x.io"])
    now = row(title="Founder", emails=["m@x.io", "typed@x.io"])
    assert parted(now, one, ()).fields == {"emails": ["typed@x.io"]}


def test_what_others_had_too_is_theirs_from_then_on() -> None:
    one = merged(1, row(), title="CFO", topics=["tax"])
    two = merged(2, after(row(), one), title="CFO", topics=["Tax"])
    parting = parted(after(row(), one, two), one, (two,))
    assert parting.fields == {"topics": ["Tax"]}
    assert new(**parting.gained[2]) == {"title": "CFO", "topics": ["Tax"]}


def test_a_field_that_moved_on_stays_where_it_is() -> None:
    one = merged(1, row(stage="known"), stage="potential")
    two = merged(2, after(row(stage="known"), one), stage="followed")
    parting = parted(after(row(stage="known"), one, two), one, (two,))
    assert parting.fields == {}
    assert parting.gained == {2: {"stage": {"old": "known", "new": "followed"}}}


def test_the_last_one_taken_out_leaves_what_the_first_brought() -> None:
    one = merged(1, row(stage="known"), stage="potential", topics=["tax"])
    two = merged(2, after(row(stage="known"), one), stage="followed", topics=["tax", "law"])
    parting = parted(after(row(stage="known"), one, two), two, (one,))
    assert parting.fields == {"stage": "potential", "topics": ["tax"]}
    assert parting.gained == {}


def test_who_came_along_with_another_is_not_there_directly() -> None:
    along, other = merged(1, row()), merged(2, row(), {"merged": ["u1"]})
    assert directly((along, other)) == (other,)


def test_an_interaction_passes_to_whoever_shared_it() -> None:
    other = merged(2, row(), {"shared": [["i1", 1], ["i2", 0]], "interactions": ["i3"]})
    heirs = heirs_of((other,))
    assert {uid: (heir.merged.id, heir.place) for uid, heir in heirs.items()} == {"i1": (2, 1), "i2": (2, 0)}
    assert inherited(other.moved, ["i1"]) == {"shared": [["i2", 0]], "interactions": ["i3", "i1"]}


TEXT = st.sampled_from((None, "", "CFO", "cfo", "Acme", "Acme GmbH", "2024-03-01", "--03-01"))
DAY = st.sampled_from((None, "2024-03-01", "2025-03-02"))
ROWS = st.builds(
    row, name=st.sampled_from(("Maria Chen", "Mia", "")), title=TEXT, company=TEXT, nickname=TEXT, location=TEXT,
    met_on=DAY, met_where=TEXT, met_via=TEXT, birthday=DAY, every_days=st.sampled_from((None, 0, 21)),
    kind=st.sampled_from(("other", "peer", "mentor")),
)  # fmt: skip


@examples(30)
@given(ROWS, ROWS)
def test_every_single_value_of_the_other_stays_or_is_kept_aside(one: dict[str, Any], other: dict[str, Any]) -> None:
    now = {**one, **new(**gains(one, other))}
    kept = {aside.field for aside in asides(one, other)}
    for field in ("name", "title", "company", "nickname", "location", "met_on", "met_where", "met_via", "every_days"):
        theirs = other[field]
        if theirs not in (None, "") and field not in kept:
            assert str(now[field]).lower().split()[0] == str(theirs).lower().split()[0]


@examples(30)
@given(ROWS, ROWS)
def test_gaining_twice_gains_nothing_more(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert gains({**one, **new(**gains(one, other))}, other) == {}


@each_row(
    ("aside", "said"),
    [
        (Aside("every_days", 7), "every week"),
        (Aside("every_days", 0), "never"),
        (Aside("birthday", "--03-07"), "7 Mar"),
        (Aside("met_on", "2024-11-05"), "5 Nov 2024"),
        (Aside("title", "CFO"), "CFO"),
    ],
)
def test_a_value_kept_aside_is_said_as_people_read_it(aside: Aside, said: str) -> None:
    assert say_value(aside) == said


@each_row(
    ("mine", "theirs", "aside"),
    [
        ({"title": "CEO"}, {"title": "CFO"}, ["title"]),
        ({"title": "CEO"}, {"title": None}, []),
        ({}, {"title": "CFO"}, []),
        ({"birthday": "1980-03-07"}, {"birthday": "--03-08"}, ["birthday"]),
        ({"birthday": "--03-07"}, {"birthday": "1980-03-07"}, []),
        ({"kind": "peer"}, {"kind": "other"}, []),
        ({"kind": "peer"}, {"kind": "mentor"}, ["kind"]),
        ({"every_days": 0}, {"every_days": 21}, ["every_days"]),
        ({"met_on": "2024-01-01"}, {"met_where": "TechHub"}, ["met_where"]),
        ({"met_on": "2024-01-01", "met_where": "A"}, {"met_on": "2024-01-01", "met_where": "B"},
         ["met_on", "met_where"]),
        ({"emails": ["a@x.org"]}, {"emails": ["b@x.org"]}, []),
        ({"stage": "followed"}, {"stage": "known"}, []),
        ({"name": "Maria Chen"}, {"name": "Chen Maria"}, []),
        ({"name": "Maria Chen"}, {"name": "Maria Weber"}, ["name"]),
        ({"name": "🚀"}, {"name": "🙂"}, ["name"]),
    ],
)  # fmt: skip
def test_what_would_be_lost_is_kept_aside(mine: dict[str, Any], theirs: dict[str, Any], aside: list[str]) -> None:
    assert [one.field for one in asides(row(**mine), row(**theirs))] == aside


@each_row(
    ("mine", "theirs", "gained"),
    [
        ({}, {"met_on": "2024-01-01", "met_where": "A"}, {"met_on": "2024-01-01", "met_where": "A"}),
        ({"met_where": "B"}, {"met_on": "2024-01-01", "met_where": "A"}, {}),
        ({"created_on": "2026-01-02"}, {"created_on": "2026-01-01"}, {"created_on": "2026-01-01"}),
        ({"stage": "known"}, {"stage": "potential"}, {"stage": "potential"}),
        ({"birthday": "--03-07"}, {"birthday": "1980-03-07"}, {"birthday": "1980-03-07"}),
        ({}, {"confidant": True}, {"confidant": True}),
        ({}, {"name": "Bo", "handle": "bo", "uid": "x"}, {}),
    ],
)
def test_what_a_person_gains(mine: dict[str, Any], theirs: dict[str, Any], gained: dict[str, Any]) -> None:
    assert new(**gains(row(**mine), row(**theirs))) == gained


def test_what_is_changed_is_told_with_what_stood_there() -> None:
    assert changed({"title": "CEO", "kind": "peer"}, {"title": "CFO", "kind": "peer"}) == {
        "title": {"old": "CEO", "new": "CFO"}
    }


def test_a_person_has_what_they_gained() -> None:
    gained = {
        "title": {"old": None, "new": "CFO"},
        "emails": {"old": [], "new": ["a@x.org"]},
        "created_on": {"old": "2026-01-02", "new": "2026-01-01"},
        "met_on": {"old": None, "new": "2024-11-05"},
        "met_via": {"old": None, "new": "Bo"},
    }
    person = Person(1, "u", "h", "Ann", met=Met(where="TechHub"))
    assert with_gains(person, gained) == person._replace(
        title="CFO", emails=("a@x.org",), created_on=date(2026, 1, 1), met=Met(date(2024, 11, 5), "TechHub", "Bo")
    )


def test_the_place_of_a_meeting_goes_back_with_its_day() -> None:
    one = merged(1, row(), met_on="2024-01-01", met_where="A")
    two = merged(2, after(row(), one), met_where="B")
    parting = parted(after(row(), one, two), one, (two,))
    assert parting.fields == {"met_on": None, "met_where": "B"}
    assert new(**parting.gained[2]) == {"met_where": "B"}


def test_what_came_from_a_later_one_stays_when_an_earlier_one_is_taken_out() -> None:
    one = merged(1, row(), topics=["tax"])
    two = merged(2, after(row(), one), topics=["tax", "law"], title="CFO")
    parting = parted(after(row(), one, two), one, (two,))
    assert parting.fields == {}
    assert parting.gained[2]["topics"] == {"old": [], "new": ["law", "tax"]}


def test_of_two_that_shared_an_interaction_the_first_is_the_heir() -> None:
    one, two = merged(1, row(), {"shared": [["i1", 1]]}), merged(2, row(), {"shared": [["i1", 2]]})
    assert heirs_of((one, two))["i1"].merged.id == 1


def test_whoever_brought_us_together_tells_how_we_met_and_no_import_does():
    mine = EMPTY | {"met_via": "Jakob Lindner"}
    theirs = EMPTY | {"uid": "v", "handle": "m-chen", "met_where": "LinkedIn", "met_on": "2026-09-01"}
    assert gains(mine, theirs) == {}
    assert [one.field for one in asides(mine, theirs)] == ["met_on", "met_where"]
    assert gains(EMPTY, theirs).keys() == {"met_where", "met_on"}
