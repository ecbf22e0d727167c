"""Every setting declared once: what it holds and what it does, as `config`, its page to edit and its help say it."""

from netcrm.model.people import KINDS
from netcrm.named_tuple import NamedTuple


class Declared(NamedTuple):
    """What a setting may hold, in words, and what it does; words: all it may be, where it is one of them."""

    type: str
    meaning: str
    words: tuple[str, ...] = ()

    @property
    def described(self) -> str:
        """Both in one line."""
        return f"{self.meaning} ({self.type})"


_SWITCH = ("on", "off")
_SPAN = '"6 weeks", "monthly", never'

# On this machine, by key as it is typed.
MACHINE = {
    "color": Declared("auto, always or never", "whether pages are drawn in colour", ("auto", "always", "never")),
    "editor": Declared("a command", "your editor; else $VISUAL or $EDITOR"),
    "day_order": Declared("dmy or mdy", "what 5/11 is; else the nearest day", ("dmy", "mdy")),
    "page": Declared("a number", "rows of a list on a terminal"),
    "log.review": Declared("on or off", "whether a log is shown before it is written", _SWITCH),
    "backup.daily": Declared("on or off", "a copy of the book each day that it is written", _SWITCH),
    "backup.to": Declared("a whole path", "a folder for those, on another disk for example"),
    "backup.encrypt": Declared("public keys of age or SSH, or a file of them", "to whom every backup is encrypted"),
}
_NUDGES = {
    "advice": "advice in today: tell them, ask again, tried it?",
    "occasion": "days and hard news of theirs in today",
    "outcome": "how a decision turned out, asked in today",
    "introduction": "whether two met, asked in today",
    "doubt": "who is who, asked in today",
    "feedback": "whom you could ask, in today",
    "give": "a small give in today, and introductions under way",
}
# In the book.
BOOK = {
    **{f"every.{kind}": Declared(_SPAN, "how often to be in touch") for kind in KINDS},
    **{f"nudge.{kind}": Declared("on or off", meaning, _SWITCH) for kind, meaning in _NUDGES.items()},
    "give.hours": Declared("a number", "hours a month you want to give, told by stats"),
    "review.day": Declared("a day of the week, or off", "when today says that it is time for the review"),
    "me": Declared("with blanks between", "your own addresses, so that you are nobody you met"),
}
# In the book, for names of the user's.
FAMILIES = {
    "seat.": Declared('topics, "; " between, or off', "a seat of the board"),
    "words.": Declared('words, "; " between', "your own words for ask, more of a group it has or a new one"),
}


def declared(key: str) -> Declared:
    """What is declared of a setting; KeyError for a key that is none."""
    family = next((one for one in FAMILIES if key.startswith(one) and len(key) > len(one)), None)
    return FAMILIES[family] if family else ({**BOOK, **MACHINE})[key]
