"""Handles that many bring at once."""

from netcrm.engine.people.handles import Taken
from netcrm.engine.people.names import handle_for, is_row_id
from rows import each_row


def handles(taken: set[str], *rows: tuple[str, str]) -> list[str]:
    settled = Taken(taken).settled([{"handle": handle, "name": name} for handle, name in rows])
    return [str(row["handle"]) for row in settled]


@each_row(
    ("taken", "rows", "given"),
    [
        (set(), [("ann", "Ann"), ("bo", "Bo")], ["ann", "bo"]),
        ({"ann"}, [("ann", "Ann")], ["ann-2"]),
        ({"ann", "ann-2"}, [("ann", "Ann")], ["ann-3"]),
        ({"ann"}, [("ann", "Ann"), ("ann", "Ann")], ["ann-2", "ann-3"]),
        (set(), [("ann", "Ann"), ("ann", "Ann"), ("ann-2", "Ann")], ["ann", "ann-3", "ann-2"]),
        ({"ann-7"}, [("ann-7", "Ann")], ["ann"]),
        ({"ann", "ann-7"}, [("ann-7", "Ann")], ["ann-2"]),
        (set(), [("", "Ann Lee"), ("", "Ann Lee")], ["ann-lee", "ann-lee-2"]),
        (set(), [("", "李雷"), ("", "李雷")], ["p-2", "p-3"]),
    ],
)
def test_each_keeps_the_handle_it_brings_or_gets_the_next_number(
    taken: set[str], rows: list[tuple[str, str]], given: list[str]
) -> None:
    assert handles(taken, *rows) == given


@each_row("handle", "l31 n2 o12 g1 a7 c2 i3 s10".split())
def test_what_looks_like_an_id_is_no_handle(handle: str) -> None:
    assert is_row_id(handle)


@each_row("handle", "p12 b1 lee o12a l31-2 la1 o".split())
def test_what_only_begins_like_an_id_is_a_handle(handle: str) -> None:
    assert not is_row_id(handle)


def test_a_name_that_looks_like_an_id_gets_a_number_behind_it() -> None:
    assert [handle_for("L31", taken) for taken in ((), ("l31-2",))] == ["l31-2", "l31-3"]


def test_a_handle_that_looks_like_an_id_is_not_kept() -> None:
    assert handles(set(), ("o12", "O12"), ("o12", "O12")) == ["o12-2", "o12-3"]


def test_a_handle_is_made_of_the_plain_name() -> None:
    assert handles(set(), ("", "Dr. Robert Müller PhD")) == ["robert-muller"]
