"""The line of an echo with what to type when it goes on."""

from netcrm.text import cells
from netcrm.views.page import Line, text_of, wrapped


def and_next(echo: Line, way_on: str, width: int) -> list[Line]:
    """What was done, and what to type when it goes on: behind it where there is room, else below it."""
    if way_on and cells(text_of(echo)) + 3 + cells(way_on) <= width:
        return [[*echo, (f" · {way_on}", "dim")]]
    lines = [echo] if cells(text_of(echo)) <= width else _folded(echo, width)
    return [*lines, *([(one, "dim")] for one in wrapped(way_on, width, "  ", "  ") if way_on)]


def _folded(echo: Line, width: int) -> list[Line]:
    """A long line, with the id at its end as in a short one, beside the last word."""
    ref = "".join(part for part, style in echo if style == "number")
    text = text_of([(part, style) for part, style in echo if style != "number"])
    *lines, last = wrapped(f"{text}{ref.replace(' ', '_')}", width, "  ", "")
    end: Line = [(last[: len(last) - len(ref)], ""), (ref, "number")]
    return [*([(one, "")] for one in lines), end]
