"""What every reading of a phrase answers: where it ends, which day it means, and how sure that is."""

from datetime import date

from netcrm.named_tuple import NamedTuple

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
    until: date | None = None  # the last day of "3 to 5 May"


class Lead(NamedTuple):
    """The words before a day. role: what the first telling one says. firm: only a day, no article, follows it."""

    end: int
    role: str
    langs: str
    firm: bool


class Phrase(NamedTuple):
    """A phrase as it stands: from the first token to the one after, its day, and the last day of a range."""

    start: int
    core: Core
    lead: Lead
    hours: bool  # a time of the day follows
    until: date | None = None

    @property
    def end(self) -> int:
        """The token after the phrase."""
        return self.core.end


def shared(one: str, two: str) -> str:
    """The languages that two meanings share."""
    return one if one == two else " ".join(lang for lang in one.split() if lang in two)
