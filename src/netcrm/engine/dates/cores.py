"""What every reading of a phrase answers: where it ends, which day it means, and how sure that is."""

from datetime import date
from typing import NamedTuple


ALL = "en de fr es pt"  # the languages of what needs no words, such as figures


class Core(NamedTuple):
    """A phrase read as a day. on: None for a day that does not exist. end: the token after it.

    name: the kind of phrase, which decides where it can stand. other: what a doubtful one may mean instead.
    plain: cannot be anything but a day. rough: a month, season or feast. year_open: no year was told.
    """

    name: str
    end: int
    on: date | None
    langs: str
    plain: bool = True
    doubtful: bool = False
    other: date | None = None
    rough: bool = False
    year_open: bool = False
    wrong_weekday: bool = False
    weak: int = 0


class Wrong(ValueError):
    """The weekday and the date do not agree; `day` is what the date alone says."""

    def __init__(self, day: date) -> None:
        super().__init__()
        self.day = day


def shared(one: str, two: str) -> str:
    """The languages that two meanings share."""
    return one if one == two else " ".join(lang for lang in one.split() if lang in two)
