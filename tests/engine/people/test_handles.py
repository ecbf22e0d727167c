"""Handles that many bring at once."""

from netcrm.engine.people.handles import Taken
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
