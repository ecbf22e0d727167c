"""netcrm's own JSON, which anybody can write."""

import json
from typing import Any

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.columns.records import Snapshot
from netcrm.errors import NetcrmError, Refused
from netcrm.exports.snapshot import text
from netcrm.model.imports import Left
from netcrm.sources.netcrm import snapshot
from netcrm.sources.netcrm.snapshot import Held, checked
from rows import each_row

MARIA = {"uid": "m", "handle": "maria-chen", "name": "Maria Chen", "created_on": "2026-09-22"}
DEV = {"uid": "d", "handle": "dev-patel", "name": "Dev Patel", "created_on": "2026-09-22", "stage": "followed"}
MET = {"uid": "i", "day": "2026-09-22", "kind": "call", "people": ["m", "d"]}
NOTE = {"uid": "n", "person": "m", "day": "2026-09-22", "text": "two kids"}
LOOP = {"uid": "l", "person": "m", "kind": "promise", "text": "the deck", "opened": "2026-09-22"}
ADVICE = {"uid": "a", "person": "m", "interaction": "i", "day": "2026-09-22", "text": "raise the floor"}
GIVE = {"uid": "g", "community": "c", "day": "2026-09-22", "kind": "feedback", "text": "a hint", "hours": 1.5}
GROUP = {"uid": "c", "handle": "techhub", "name": "TechHub"}
ORIGIN = {"person": "m", "source": "linkedin", "key": "k", "seen": {"name": "Maria", "emails": ["m@example.com"]}}
TRACE = {"interaction": "i", "source": "ics", "key": "k", "seen": {"on": "2026-09-22", "people": ["m@example.com"]}}
MERGED = {
    "uid": "x",
    "into": "m",
    "handle": "m-chen",
    "name": "M. Chen",
    "day": "2026-09-22",
    "person": {**MARIA, "uid": "x", "confidant": 0, "emails": ["x@example.com"]},
    "moved": {"notes": ["n"], "shared": [["i", 0]], "origins": [["linkedin", "k"]], "aside": {"uid": "n", "text": "x"}},
    "gained": {"emails": {"old": [], "new": ["x@example.com"]}, "title": {"old": None, "new": "CFO"}},
}
CHALLENGE = {
    "uid": "c1",
    "day": "2026-09-01",
    "title": "late payers",
    "decided_on": "2026-09-02",
    "decision": "advance payment",
    "sure": 70,
}
LESSON = {"uid": "s1", "day": "2026-09-02", "text": "ask earlier", "person": "m", "challenge": "c1"}
EVERYTHING: dict[str, list[dict[str, Any]]] = {
    "people": [MARIA, DEV],
    "communities": [GROUP],
    "interactions": [MET],
    "notes": [NOTE],
    "loops": [LOOP],
    "advice": [ADVICE],
    "gives": [GIVE],
    "origins": [ORIGIN],
    "traces": [TRACE],
    "merged": [MERGED],
    "apart": [{"one": "a", "other": "b"}],
    "settings": [{"key": "every.mentor", "value": "21"}],
    "challenges": [CHALLENGE],
    "partners": [{"uid": "w1", "challenge": "c1", "person": "d"}],
    "further_answers": [{"uid": "f1", "advice": "a", "day": "2026-09-02", "text": "and the ceiling"}],
    "lessons": [LESSON],
    "hearers": [{"uid": "h1", "lesson": "s1", "person": "d", "day": "2026-09-02"}],
    "members": [{"uid": "b1", "community": "c", "person": "d", "part": "runs the door"}],
    "introductions": [{"uid": "i1", "day": "2026-09-02", "because": "both bake"}],
    "sides": [{"uid": "i2", "introduction": "i1", "person": "d", "said": "yes", "said_on": "2026-09-03"}],
    "acquaintances": [{"uid": "k1", "person": "d", "other": "d", "day": "2026-09-02", "how": "worked together"}],
    "seats": [{"uid": "k2", "person": "d", "seat": "finance"}],
    "doubts": [{"kind": "same", "key": "m d", "day": "2026-09-02", "answer": "no"}],
    "forgotten": [
        {"uid": "5a3c1e0f000000ff", "who": "one", "day": "2026-09-22", "salt": "5a17", "mark": "6d6f0c6c"},
    ],
}


def raw(head: dict[str, Any] | None = None, **tables: Any) -> bytes:
    return json.dumps({"schema": 1, "format": "netcrm", "version": 1, **(head or {}), **tables}).encode()


def read(**tables: Any) -> Held:
    """The tables, with everything else that is in a good file."""
    return snapshot.read(raw(**{**EVERYTHING, **tables}))


def why(**tables: Any) -> list[str]:
    return [flaw.why for flaw in read(**tables).unreadable]


def only(table: str, /, **changes: Any) -> Any:
    """The one row of a table with some fields changed."""
    (row,) = getattr(read(**{table: [{**EVERYTHING[table][0], **changes}]}).whole, table)
    return row


def test_a_good_file_is_read_whole():
    held = read()
    assert (held.unreadable, held.left) == ((), ())
    assert {name: len(rows) for name, rows in held.whole._asdict().items()} == {
        name: len(rows) for name, rows in EVERYTHING.items()
    }


def test_what_is_missing_gets_its_default():
    maria = read().whole.people[0]
    assert (maria["kind"], maria["stage"], maria["emails"], maria["confidant"]) == ("other", "known", [], False)
    assert (maria["title"], maria["every_days"]) == (None, None)


def test_what_was_read_is_written_and_read_again_the_same():
    held = read()
    assert snapshot.read(text(held.whole).encode()).whole == held.whole


def test_rows_are_numbered_through_the_file():
    held = read()
    assert (held.places["people"], held.places["notes"], held.places["settings"]) == ([1, 2], [5], [13])


def test_a_file_whose_tables_stand_in_another_order_is_read():
    held = snapshot.read(raw(notes=[NOTE], people=[MARIA]))
    assert (held.places["notes"], held.places["people"], held.unreadable) == ([1], [2], ())


@each_row(
    ("content", "reason"),
    [
        (b'{"a": 1}', "not netcrm's"),
        (b"[1]", "not netcrm's"),
        (b'"netcrm"', "not netcrm's"),
        (b"nothing", "no JSON"),
        (b'{"format": "netcrm"}', "which version"),
        (b'{"format": "netcrm", "version": "1"}', "which version"),
        (b'{"format": "netcrm", "version": true}', "which version"),
        (b'{"format": "netcrm", "version": 2}', "newer netcrm"),
        (b'{"format": "netcrm", "version": 1}', "holds nothing"),
        (b'{"format": "netcrm", "version": 1, "people": {}}', "no list"),
        (b'{"format": "netcrm", "version": 1, "people": [1]}', "no entry of the file can be read"),
        (b'{"format": "netcrm", "version": 1, "people": [', "line 1"),
        (b'{"format": "netcrm", "version": 1, "people": ' + b"[" * 200_000, "deep"),
        (b"", "empty"),
    ],
)
def test_another_file_is_refused_with_a_way_out(content, reason):
    with pytest.raises(Refused, match=reason) as refusal:
        snapshot.read(content)
    assert refusal.value.hint


def test_a_bad_row_costs_none_of_its_neighbours():
    held = read(people=[{**MARIA, "created_on": "yesterday"}, DEV], notes=[NOTE], interactions=[MET])
    assert [row["uid"] for row in held.whole.people] == ["d"]
    assert held.unreadable[0] == (1, "person: created_on is no day", "")


def test_what_hangs_on_a_bad_row_is_told_too():
    assert why(people=[{**MARIA, "name": ""}, DEV], interactions=[{**MET, "people": ["m"]}]) == [
        "person: name is empty",
        "interaction: is about people who are not there",
        "note: is about a person who is not there",
        "loop: is about a person who is not there",
        "advice: is about a person who is not there",
        "origin: is about a person who is not there",
        "merged: is about a person who is not there",
        "further_answer: is about advice that is not there",
    ]


def test_an_interaction_keeps_the_people_who_are_there():
    held = read(interactions=[{**MET, "people": ["d", "nobody", "d"]}])
    assert held.whole.interactions[0]["people"] == ["d"]
    assert held.left == (Left("people of interactions who are not there", 1),)


def test_what_came_from_an_interaction_that_is_not_there_stays():
    assert only("loops", interaction="nowhere")["interaction"] is None


@each_row(
    ("name", "changes", "reason"),
    [
        ("people", {"uid": None}, "uid is missing"),
        ("people", {"uid": "a b"}, "uid is no uid"),
        ("people", {"uid": 7}, "uid is no uid"),
        ("people", {"name": 7}, "name is no text"),
        ("people", {"name": "x" * 201}, "name has 201 characters"),
        ("people", {"kind": "boss"}, "kind is none of mentor, mentee, advisor"),
        ("people", {"kind": ["mentor"]}, "kind is none of mentor, mentee, advisor"),
        ("people", {"stage": "hot"}, "stage is none of followed"),
        ("people", {"emails": "a@example.com"}, "emails is no list"),
        ("people", {"emails": [7]}, "emails is no text"),
        ("people", {"confidant": 1}, "confidant is neither true nor false"),
        ("people", {"birthday": "--02-30"}, "birthday is no day"),
        ("people", {"birthday": "7 March"}, "birthday is no day"),
        ("people", {"met_on": "2026-02-30"}, "met_on is no day"),
        ("people", {"met_on": "20260101"}, "met_on is no day"),
        ("people", {"met_on": "9999-12-31"}, "met_on is no day"),
        ("people", {"every_days": -1}, "every_days is no number of days"),
        ("people", {"every_days": 4000}, "every_days is no number of days"),
        ("people", {"every_days": 1.5}, "every_days is no number of days"),
        ("people", {"every_days": True}, "every_days is no number of days"),
        ("people", {"title": "x" * 1_000_001}, "title has 1,000,001 characters"),
        ("interactions", {"day": None}, "day is missing"),
        ("interactions", {"kind": "fight"}, "kind is none of meeting"),
        ("loops", {"closed": "2026-09-22"}, "closed and outcome belong together"),
        ("loops", {"kind": None}, "kind is missing"),
        ("gives", {"person": "m"}, "is to one person or one community"),
        ("gives", {"community": None}, "is to one person or one community"),
        ("gives", {"community": "z"}, "is to a community that is not there"),
        ("gives", {"hours": 0}, "hours is no number of hours"),
        ("gives", {"hours": 10**9}, "hours is no number of hours"),
        ("origins", {"key": " "}, "key is empty"),
        ("origins", {"seen": {"emails": 5}}, "seen is damaged: emails is no list"),
        ("origins", {"seen": {"met_on": "soon"}}, "seen is damaged: met_on is no day"),
        ("origins", {"seen": [1]}, "seen is no object"),
        ("traces", {"seen": {"people": [{}]}}, "seen is damaged: people is no text"),
        ("merged", {"uid": "d"}, "is a person of their own too"),
        ("merged", {"uid": "y"}, "says of somebody else who they were"),
        ("merged", {"person": {**MARIA, "uid": "x", "emails": None}}, "person is damaged: emails is no list"),
        ("merged", {"person": {**MARIA, "uid": "x", "id": 1}}, "person is damaged: id is no such field"),
        ("merged", {"person": {"uid": "x"}}, "person lacks who they were"),
        ("merged", {"moved": {"shared": [["i"]]}}, "moved is damaged: shared is no pair"),
        ("merged", {"moved": {"shared": [["i", "0"]]}}, "moved is damaged: shared is no place in a list"),
        ("merged", {"moved": {"aside": {"uid": "n"}}}, "moved is damaged: aside is no note"),
        ("merged", {"gained": {"handle": {"old": "a", "new": "b"}}}, "gained is damaged: handle is no such field"),
        ("merged", {"gained": {"title": {"new": "b"}}}, "gained lacks what stood there before"),
        (
            "merged",
            {"gained": {"kind": {"old": None, "new": "peer"}}},
            "gained is damaged: kind is damaged: old is none",
        ),
        ("apart", {"other": "a"}, "is one person twice"),
        ("settings", {"value": "soon"}, "is no rhythm of a kind"),
        ("settings", {"value": "9999"}, "is no number of days"),
        ("settings", {"key": "every.boss"}, "is no rhythm of a kind"),
        ("settings", {"key": "columns.ab", "value": "[1]"}, "maps no columns"),
        ("settings", {"value": 21}, "value is no text"),
    ],
)
def test_a_value_that_cannot_stand_there_is_told(name, changes, reason):
    rows = [{**EVERYTHING[name][0], **changes}, *EVERYTHING[name][1:]]
    found = why(**{name: rows})
    assert reason in found[0]


def test_two_rows_of_one_uid_are_one_and_a_flaw():
    assert why(notes=[NOTE, {**NOTE, "text": "another"}]) == ["note: is the same as entry 5"]


@each_row("name", ["origins", "traces", "settings", "apart"])
def test_a_key_stands_once(name):
    assert len(why(**{name: EVERYTHING[name] * 2})) == 1


def test_entries_that_are_no_objects_are_told():
    assert why(apart=[None, 1, "x", []]) == ["apart: is no object"] * 4


def test_a_handle_that_cannot_be_one_is_forgotten():
    assert only("communities", handle="$(reboot)")["handle"] == ""


def test_what_a_terminal_obeys_is_taken_out():
    assert only("notes", text="a\x1b[2Jb\u202ec\nd")["text"] == "a[2Jbc\nd"
    assert only("origins", seen={"name": "\x1bM", "x\x07": {"y": ["\x9b"]}})["seen"] == {"name": "M", "x": {"y": [""]}}


def test_a_name_stands_on_one_line():
    assert only("communities", name=" Tech\n Hub ")["name"] == "Tech Hub"


def test_who_was_merged_lacks_no_column():
    was = only("merged")["person"]
    assert (was["confidant"], was["topics"], was["kind"], was["title"]) == (0, [], "other", None)


def test_pairs_are_kept_in_order():
    assert only("apart", one="b", other="a") == {"one": "a", "other": "b"}


def test_what_netcrm_does_not_know_is_counted():
    held = read(people=[{**MARIA, "pronouns": "she"}, {**DEV, "pronouns": "he"}], pews=[1, 2, 3])
    assert held.left == (Left("pews", 3), Left("people: pronouns", 2))


def test_numbers_too_large_and_no_numbers_at_all_are_no_numbers():
    content = raw(**EVERYTHING).replace(b'"hours": 1.5', b'"hours": 1e999')
    assert [flaw.why for flaw in snapshot.read(content).unreadable] == ["give: hours is no number of hours"]
    content = raw(**EVERYTHING).replace(b'"hours": 1.5', b'"hours": ' + b"9" * 5000)
    assert snapshot.read(content).whole.gives[0]["hours"] is None
    content = raw(**EVERYTHING).replace(b'"hours": 1.5', b'"hours": NaN')
    assert snapshot.read(content).whole.gives[0]["hours"] is None


def test_what_a_source_told_may_not_be_nested_without_end():
    deep: Any = "x"
    for _ in range(50):
        deep = [deep]
    assert why(origins=[{**ORIGIN, "seen": {"x": deep}}]) == [
        "origin: seen is damaged: x holds what netcrm does not keep"
    ]


def test_half_a_character_does_no_harm():
    content = raw(**EVERYTHING).replace(b"two kids", b"\\ud83d two")
    assert snapshot.read(content).whole.notes[0]["text"] == " two"


def test_ten_thousand_flaws_are_told_and_the_others_counted():
    held = read(settings=[{"key": str(number)} for number in range(3)] + [0] * 10_005)
    assert (len(held.unreadable), held.left) == (10_000, (Left("further entries that cannot be read", 5),))


def test_what_was_done_without_a_word_on_it_is_read():
    held = read(advice=[{**ADVICE, "did": "", "did_on": "2026-09-03", "declined": False}])
    assert [(row["did"], row["did_on"]) for row in held.whole.advice] == [("", "2026-09-03")]


@each_row(
    ("table", "row", "field"),
    [("challenges", CHALLENGE, "title"), ("lessons", LESSON, "text"),
     ("further_answers", EVERYTHING["further_answers"][0], "text")],
)  # fmt: skip
def test_a_row_without_what_each_of_its_kind_says_is_told(table: str, row: dict[str, Any], field: str) -> None:
    (noun,) = why(**{table: [{**row, field: " "}]})[:1]
    assert noun.endswith(f": {field} is empty")


def test_rows_of_another_book_are_checked_the_same():
    rows = Snapshot(people=({**MARIA, "emails": b"\xff"}, {**DEV, "confidant": False, "title": None}))
    held = checked(rows._asdict())
    assert [row["uid"] for row in held.whole.people] == ["d"]
    assert held.unreadable == ((1, "person: emails is no list", ""),)


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["m", "d", "i", "x"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def damaged(draw):
    """A good file in which some values are something else."""
    tables = json.loads(json.dumps(EVERYTHING))
    for _ in range(draw(st.integers(1, 4))):
        name = draw(st.sampled_from(sorted(tables)))
        row = tables[name][0]
        if not isinstance(row, dict):
            continue
        field = draw(st.sampled_from(sorted(row) or ["x"]))
        inner = row.get(field)
        if isinstance(inner, dict) and inner and draw(st.booleans()):
            row, field = inner, draw(st.sampled_from(sorted(inner)))
        row[field] = draw(ANYTHING)
        if draw(st.integers(0, 9)) == 0:
            tables[name][0] = draw(ANYTHING)
    return tables


@examples(50)
@given(damaged())
def test_any_damage_is_a_value_or_a_refusal_and_what_is_read_can_be_written(tables):
    try:
        held = snapshot.read(json.dumps({"format": "netcrm", "version": 1, **tables}).encode())
    except NetcrmError:
        return
    assert snapshot.read(text(held.whole).encode()).whole == held.whole


@examples(50)
@given(st.dictionaries(st.sampled_from(sorted(EVERYTHING)) | st.text(max_size=3), ANYTHING, max_size=5))
def test_any_json_is_a_value_or_a_refusal(tables):
    try:
        snapshot.read(json.dumps({**tables, "format": "netcrm", "version": 1}).encode())
    except NetcrmError:
        return


@examples(50)
@given(st.data())
def test_any_bytes_are_a_value_or_a_refusal(data):
    good = raw(**EVERYTHING)
    start = data.draw(st.integers(0, len(good)))
    length = data.draw(st.integers(0, 40))
    content = good[:start] + data.draw(st.binary(max_size=8)) + good[start + length :]
    try:
        snapshot.read(content)
    except NetcrmError:
        return
