"""What people call one and several of the things that are counted; each is known by its word for several."""

from typing import Final

# What one is called where cutting the "s" of the first word does not tell: "seats of the board" needs no line here.
_ONE: Final = {
    "people": "person",
    "communities": "community",
    "members of communities": "member of a community",
    "hearers of lessons": "hearer of a lesson",
    "sides of introductions": "side of an introduction",
}
_SEVERAL: Final = {"advice": "pieces of advice"}  # where rows are called by what cannot be counted


def counted(number: int, several: str) -> str:
    """How many of what, as people say it: "1 meeting", "1,204 days of mail"."""
    several = _SEVERAL.get(several, several)
    return f"{number:,} {one_of(several) if number == 1 else several}"


def one_of(several: str) -> str:
    """What one of them is called: "day of mail" of "days of mail", "answered doubt" of "answered doubts"."""
    if several in _ONE:
        return _ONE[several]
    for between in (" of ", " told "):
        first, found, rest = several.partition(between)
        if found:
            return f"{first.removesuffix('s')}{found}{rest}"
    return several.removesuffix("s")
