"""Birthdays as they are typed and kept, with or without the year, and the next day to wish somebody well."""

from datetime import date

from netcrm.errors import Usage

_EXAMPLES = 'say it like "7 mar", "7 march 1980" or 1980-03-07'
_LEAP = 2000  # a year that has every day of the calendar
_GROWN_UP = date(1980, 1, 1)  # of two figures the year nearest to this one is meant


def read_birthday(text: str) -> str:
    """The birthday as it is kept: "1980-03-07", or "--03-07" without a year.

    Raises Usage for what can be read in two ways (7/3, 03-07), for days that do not exist and years before 1900.
    """
    words = " ".join(text.split()).strip(" ,;")
    words = words if words.replace(".", "").isdigit() else words.rstrip(".")
    year, month, day = _figures(words) or _words(words)
    try:
        on = date(_LEAP if year is None else year, month, day)
    except ValueError:
        raise Usage(f'there is no day "{words[:40]}"', hint=_EXAMPLES) from None
    if on.year < 1900 or on.year > 2200:
        raise Usage(f"nobody here was born in {on.year}", hint=_EXAMPLES)
    return f"--{on:%m-%d}" if year is None else on.isoformat()


def next_birthday(stored: str, today: date) -> date:
    """The first day from today on to celebrate a birthday kept as "1980-03-07" or "--03-07".

    29 February is kept on the 28th in other years.
    """
    month, day = int(stored[-5:-3]), int(stored[-2:])
    on = _in_year(today.year, month, day)
    return on if on >= today else _in_year(today.year + 1, month, day)


def _in_year(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month, day - 1)


def _figures(words: str) -> tuple[int | None, int, int] | None:
    """Year, month and day of 1980-03-07, 19800307, --03-07 or --0307."""
    open_year = words.startswith("--")
    figures = words[2:] if open_year else words
    parts = figures.split("-")
    if len(parts) == 1 and len(figures) == (4 if open_year else 8):
        parts = [figures[:-4], figures[-4:-2], figures[-2:]][open_year:]
    if len(parts) != (2 if open_year else 3) or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    if not open_year and len(parts[0]) != 4:
        return None
    return None if open_year else int(parts[0]), int(parts[-2]), int(parts[-1])


def _slashed(words: str) -> str:
    """Figures between hyphens as those between strokes, which are read: 14-10, 14-10-1980."""
    parts = words.split("-")
    short = len(parts) in (2, 3) and all(part.isascii() and part.isdigit() for part in parts) and len(parts[0]) <= 2
    return "/".join(parts) if short else words


def _words(words: str) -> tuple[int | None, int, int]:
    from netcrm.engine.dates.figures import figures
    from netcrm.engine.dates.month_dates import month_date
    from netcrm.engine.dates.tokens import page

    if not words:
        raise Usage("no birthday given", hint=_EXAMPLES)
    p = page(_slashed(words), _GROWN_UP, ahead=True)
    core = month_date(p, 0) or figures(p, 0)
    if core is None or core.end != p.size or core.other:
        unsure = words.translate({ord(sign): None for sign in "/.-"}).isdigit()
        said = f"{words[:40]} can be read in two ways" if unsure else f'"{words[:40]}" is no birthday netcrm can read'
        raise Usage(said, hint=_EXAMPLES)
    if core.on is None:
        raise Usage(f'there is no day "{words[:40]}"', hint=_EXAMPLES)
    return None if core.year_open else core.on.year, core.on.month, core.on.day
