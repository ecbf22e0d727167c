"""The numbers of today's rows, who was shown there before, and the letters of the last `ask`, kept outside the book.

One small file each a book, of plain lines, because the short road to `today` reads and writes them. Losing these files
loses nothing but the numbers and whose turn it is.
"""

import os
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from netcrm.locations import state_folder
from netcrm.model.turns import Turn
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.model.merges import Likely

_TYPED = "typed-"  # how the names of pages begin that were typed and not kept, see typed_pages.py
_RESCUED = (".toml", ".md", ".txt")  # how those of older versions end
_LONGEST = 10_000_000  # characters of one that are looked at
DAYS_KEPT = 3  # a glance at another day (--today) costs today its numbers otherwise


class Marks(NamedTuple):
    """Rows by key as they were numbered on a day. before: the day `today` was opened before that."""

    numbers: Mapping[str, int]
    before: date | None


def folder() -> str:
    """Where netcrm keeps what may be lost."""
    return state_folder()


def of_today(book: str, today: date) -> Marks:
    """The numbers given today, none on a new day."""
    days = _read(book)
    return days.get(today) or Marks({}, max((day for day in days if day < today), default=None))


def keep(book: str, today: date, marks: Marks, shown: Mapping[str, int]) -> None:
    """Remembers the rows just shown beside those shown earlier today, where the folder can be written."""
    days = _read(book)
    now = Marks({**marks.numbers, **shown}, marks.before)
    if days.pop(today, None) == now:
        return
    days[today] = now
    latest = list(days.items())[-DAYS_KEPT:]
    _write(_path(book, "today"), [line for day, kept in latest for line in _lines_of(day, kept)])


def of_day(book: str, today: date) -> Mapping[str, int] | None:
    """The numbers given today by the key of their row, None where `today` was not shown yet."""
    days = _read(book)
    return days[today].numbers if today in days else None


def turns(book: str) -> dict[str, Turn]:
    """Who was shown in today, by the key of the row; nothing where the file is not as netcrm writes it."""
    found = {}
    try:
        for line in _lines(_path(book, "shown")):
            key, due, mornings, last = line.split("\t")
            found[key] = Turn(date.fromisoformat(due) if due else None, int(mornings), date.fromisoformat(last))
    except ValueError:
        return {}
    return found


def keep_turns(book: str, kept: Mapping[str, Turn]) -> None:
    """Remembers who was shown, where the folder can be written."""
    lines = [
        f"{key}\t{turn.due.isoformat() if turn.due else ''}\t{turn.mornings}\t{turn.last.isoformat()}"
        for key, turn in kept.items()
    ]
    _write(_path(book, "shown"), lines)


def keep_letters(book: str, handles: Mapping[str, str], text: str = "") -> None:
    """Remembers who the letters of the last `ask` stand for, and what it was about."""
    about = [f"\t{' '.join(text.split())}"] if text.strip() else []
    _write(_path(book, "ask"), [*(f"{letter}\t{handle}" for letter, handle in handles.items()), *about])


def letters(book: str) -> dict[str, str]:
    """Whom the letters of the last `ask` stand for: handles by letter."""
    pairs = (line.partition("\t") for line in _lines(_path(book, "ask")))
    return {letter: handle for letter, _, handle in pairs if letter}


def last_ask(book: str) -> str:
    """What the last `ask` was about, in the words it was typed in; "" where nothing was kept of it."""
    return next((line[1:] for line in _lines(_path(book, "ask")) if line.startswith("\t")), "")


def keep_review(book: str, week: date, seen: Collection[str]) -> None:
    """Remembers which steps of the review of a week were taken, so that it goes on behind them."""
    _write(_path(book, "review"), [week.isoformat(), *sorted(seen)])


def reviewed(book: str, week: date) -> set[str]:
    """The steps of the review of that week which were taken."""
    first, *seen = _lines(_path(book, "review")) or [""]
    return set(seen) if first == week.isoformat() else set()


def keep_likely(book: str, likely: "Likely") -> None:
    """Remembers who is likely in a book twice, by number; of a book of thousands that takes a second to find."""
    pairs = ("\t".join((str(one.one), str(one.other), str(one.score), *one.reasons)) for one in likely.pairs)
    _write(_path(book, "likely"), [likely.mark, *pairs])


def likely(book: str) -> "Likely | None":
    """Who was likely in a book twice; None where nothing is kept, or not as netcrm writes it."""
    mark, *lines = _lines(_path(book, "likely")) or [""]
    from netcrm.model.merges import Likely, LikelyPair

    try:
        rows = [line.split("\t") for line in lines]
        pairs = tuple(LikelyPair(int(row[0]), int(row[1]), float(row[2]), tuple(row[3:])) for row in rows)
    except (ValueError, IndexError):
        return None
    return Likely(mark, pairs)


def forget(book: str, names: Callable[[str], bool], keep: Callable[[str], bool] = bool) -> tuple[str, ...]:
    """Deletes what is kept of a book, and texts that were rescued and name somebody; which files that were.

    names: whether a text names them; a handle may stand in the name of a file. keep: paths that are something else,
    where all of netcrm's files are in one folder.
    """
    gone = []
    with suppress(OSError):
        for entry in sorted(os.scandir(folder()), key=lambda entry: entry.name):
            if not entry.is_file(follow_symlinks=False) or _is_of_another(entry.name, book) or keep(entry.path):
                continue
            typed = entry.name.lstrip(".#").startswith(_TYPED) or entry.name.endswith(_RESCUED)
            rescued = typed and (names(entry.name) or names(_text_of(entry.path)))
            if entry.name.startswith(f"{book}.") or rescued:
                os.unlink(entry.path)
                gone.append(entry.path)
    return tuple(gone)


def naming(names: Callable[[str], bool], *paths: str) -> tuple[str, ...]:
    """Which of these files, and files in these folders, name somebody in their name or text; they are only read."""
    found = []
    for path in paths:
        there = [path]
        with suppress(OSError):
            there = sorted(each.path for each in os.scandir(path))
        found += [
            one for one in there if os.path.isfile(one) and (names(os.path.basename(one)) or names(_text_of(one)))
        ]
    return tuple(found)


def _is_of_another(name: str, book: str) -> bool:
    """Whether a file is kept of another book."""
    uid = name.partition(".")[0]
    return len(uid) == 16 and uid != book and set(uid) <= set("0123456789abcdef")


def _text_of(path: str) -> str:
    """A text that may be damaged, or what an editor keeps of one; "" for what cannot be read."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            text = file.read(_LONGEST)
    except OSError:
        return ""
    return text.replace("\0", " ")


def _read(book: str) -> dict[date, Marks]:
    """The days kept, the one shown last at the end; nothing where the file is not as netcrm writes it."""
    days: dict[date, Marks] = {}
    numbers: dict[str, int] = {}
    try:
        for line in _lines(_path(book, "today")):
            first, _, rest = line.partition("\t")
            if "-" in first:
                numbers = {}
                days[date.fromisoformat(first)] = Marks(numbers, date.fromisoformat(rest) if rest else None)
            else:
                numbers[rest] = int(first)
    except ValueError:
        return {}
    return days


def _lines_of(day: date, marks: Marks) -> list[str]:
    before = marks.before.isoformat() if marks.before else ""
    return [f"{day.isoformat()}\t{before}", *(f"{number}\t{key}" for key, number in marks.numbers.items())]


def _path(book: str, name: str) -> str:
    return os.path.join(folder(), f"{book}.{name}")


def _lines(path: str) -> list[str]:
    try:
        with open(path, encoding="utf-8") as file:
            return file.read().splitlines()
    except (OSError, ValueError):
        return []


def _write(path: str, lines: list[str]) -> None:
    from netcrm import atomic

    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        atomic.write(path, ("\n".join(lines) + "\n").encode(), sync=False, own=True)
    except OSError:
        return
