"""Settings as one list, wherever they are kept: those of the book travel with it, those of the machine stay."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.circle.review import DAYS
from netcrm.engine.dates.formatting import say_span
from netcrm.engine.dates.spans import read_span
from netcrm.engine.day.reminders import NUDGES
from netcrm.engine.day.standing import DEFAULT_DAYS, NEVER_NAGS
from netcrm.errors import Hint, Refused, Usage
from netcrm.flows.ask import words
from netcrm.flows.circle.board import SEAT, own_seats
from netcrm.flows.circle.stats import HOURS
from netcrm.flows.day.review_day import DAY as REVIEW_DAY
from netcrm.flows.day.review_day import FRIDAY
from netcrm.flows.exchange import encounters
from netcrm.flows.ties import settle
from netcrm.model import settings as declarations
from netcrm.model.people import KINDS
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

EVERY = "every."
NUDGE = "nudge."  # kinds of rows of today that can be turned off
ME = encounters.ME
MOST_HOURS = 200  # a month
SOURCES = ("book", "machine", "default")


class Choice(NamedTuple):
    """One setting. value and default: days for every.KIND (0: never), words with "; " between for words.NAME ("" is
    netcrm's own), addresses for me, on, off or the day it is on again for nudge.KIND; source: book, machine or default.
    type: what it may hold, in words; meaning: what it does.
    """

    key: str
    value: str | int
    default: str | int
    source: Annotated[str, SOURCES]
    type: str = ""
    meaning: str = ""


class Setting(NamedTuple):
    """One setting, and what was done to it: read, set or unset."""

    setting: Choice
    did: Annotated[str, ("read", "set", "unset")]


class SettingsEdited(NamedTuple):
    """The settings that were changed on a page that somebody had in the editor, and what was done to each."""

    changed: tuple[Setting, ...]


class SettingList(NamedTuple):
    """Every setting, and the files they are kept in."""

    settings: tuple[Choice, ...]
    book: str
    file: str


class Machine(NamedTuple):
    """This machine's settings, netcrm's own for each, and the file they are kept in."""

    settings: Mapping[str, str | int]
    defaults: Mapping[str, str | int]
    file: str


def listed(book: "Book", machine: Machine) -> SettingList:
    """Every setting with its value, netcrm's own and where it comes from."""
    own = book.settings.every_by_kind()
    choices = (
        *(_every(kind, own) for kind in KINDS),
        *(_nudge(book, NUDGE + kind) for kind in NUDGES),
        _hours(book),
        _review_choice(book),
        *(_seat_choice(book, SEAT + seat) for seat in own_seats(book)),
        _me(book),
        *(_words(name, text) for name, text in book.settings.words().items()),
        *(_machine(key, machine) for key in machine.settings),
    )
    return SettingList(choices, book.path, machine.file)


def of_machine(machine: Machine, key: str, did: str) -> Setting:
    """One setting of this machine, and what was done to it."""
    return Setting(_machine(key, machine), did)


def of_book(book: "Book", key: str, did: str, text: str = "") -> Setting:
    """One setting of the book, after doing to it what `did` says: how often to be in touch, "never" too; whether today
    shows a kind of row; or words of the user for `ask`, "" for none any more."""
    if key.startswith(words.WORDS):
        return _own_words(book, key, "unset" if did == "set" and not text.strip() else did, text)
    if key == ME:
        if did != "read":
            book.command("said which addresses are yours")
            encounters.set_me(book, text.split() if did == "set" else ())
        return Setting(_me(book), did)
    if key.startswith(NUDGE):
        return _turned(book, key, did, text)
    if key == HOURS:
        return _hours_to_give(book, did, text)
    if key == REVIEW_DAY:
        return _review_day(book, did, text)
    if key.startswith(SEAT):
        return _seat(book, key, did, text)
    kind = key.removeprefix(EVERY)
    if did != "read":
        _change(book, key, kind, read_span(text) if did == "set" else None)
    return Setting(_every(kind, book.settings.every_by_kind()), did)


def edited(
    book: "Book",
    machine: Machine,
    changes: Mapping[str, str | None],
    keep: Callable[[Mapping[str, str | None]], Machine],
    at: Callable[[str], AbstractContextManager[None]],
) -> SettingsEdited:
    """Settings changed together, all or none, by what was typed for each; None for those taken back to netcrm's own.

    keep: writes those of this machine, after those of the book are and before they count. at: what names the place of
    a setting in a refusal.
    """
    of_machine_too = {key: text for key, text in changes.items() if not in_book(key)}
    done: list[Setting] = []
    with book.one_command():
        for key, text in changes.items():
            if not in_book(key):
                continue
            with at(key):
                done.append(of_book(book, key, "unset" if text is None else "set", text or ""))
        if of_machine_too:
            machine = keep(of_machine_too)
    done += [of_machine(machine, key, "unset" if text is None else "set") for key, text in of_machine_too.items()]
    return SettingsEdited(tuple(done))


def setting_key(key: str, machine: Machine) -> str:
    """The key as it is kept, of words as it was typed; Usage with the nearest for one that there is not."""
    if words.begins(key):
        return words.WORDS + key.strip()[len(words.WORDS) :]
    if key.strip().lower().startswith(SEAT) and (seat := " ".join(key.strip().lower()[len(SEAT) :].split())):
        return SEAT + seat
    keys = [*declarations.BOOK, *machine.settings]
    wanted = key.strip().lower().replace("-", "_")
    if wanted in keys:
        return wanted
    from difflib import get_close_matches

    whole = EVERY + wanted
    near = [whole] if whole in keys else get_close_matches(wanted, keys, 1)
    hint = f"did you mean {near[0]}?" if near else f"there are: {', '.join((*keys, words.WORDS + 'NAME'))}"
    raise Usage(f'there is no setting "{key}"', hint)


def in_book(key: str) -> bool:
    """Whether a setting is kept in the book and not on the machine."""
    return key in declarations.BOOK or key.startswith(tuple(declarations.FAMILIES))


def _seat(book: "Book", key: str, did: str, text: str) -> Setting:
    """A seat of the board: topics of it with ; between, a new seat by its name, "off" for one that is retired."""
    value = "; ".join(part.strip() for part in text.split(";") if part.strip())
    if did == "set" and not value:
        raise Usage("say what belongs to it, or off", Hint("seat_example", (key,)))
    if did == "set":
        book.command(f"set {key} to {value}")
        book.settings.put(key, value)
    elif did == "unset":
        if book.settings.get(key) is None:
            raise Usage(f"{key} is netcrm's own already", Hint("seat_example", (key,)))
        book.command(f"set {key} back")
        book.settings.remove(key)
    return Setting(_seat_choice(book, key), did)


def _seat_choice(book: "Book", key: str) -> Choice:
    return _choice(key, book.settings.get(key) or "", "")


def _review_day(book: "Book", did: str, text: str) -> Setting:
    """The day of the week on which `today` says that it is time for the review."""
    wanted = text.strip().lower()
    day = next((day for day in (*DAYS, "off") if len(wanted) > 2 and day.startswith(wanted)), "")
    if did == "set" and not day:
        raise Usage(f'"{text.strip()}" is no day of the week', Hint("review_day_example"))
    if did != "read":
        book.command(f"set {REVIEW_DAY} to {day}" if did == "set" else f"set {REVIEW_DAY} back")
        book.settings.put(REVIEW_DAY, day) if did == "set" else book.settings.remove(REVIEW_DAY)
    return Setting(_review_choice(book), did)


def _review_choice(book: "Book") -> Choice:
    return _choice(
        REVIEW_DAY, book.settings.get(REVIEW_DAY) or FRIDAY, FRIDAY, book.settings.get(REVIEW_DAY) is not None
    )


def _hours_to_give(book: "Book", did: str, text: str) -> Setting:
    """Hours a month one wants to give, against which `stats` tells those given."""
    hours = _number(text) if did == "set" else 0
    if did == "set" and not 0 < hours <= MOST_HOURS:
        raise Usage(f'"{text.strip()}" is no number of hours a month', Hint("hours_goal_example"))
    if did != "read":
        book.command(f"set {HOURS} to {hours:g}" if did == "set" else f"set {HOURS} back")
        book.settings.put(HOURS, f"{hours:g}") if did == "set" else book.settings.remove(HOURS)
    return Setting(_hours(book), did)


def _number(text: str) -> float:
    try:
        return float(text.strip().removesuffix("h").replace(",", "."))
    except ValueError:
        return 0


def _hours(book: "Book") -> Choice:
    return _choice(HOURS, book.settings.get(HOURS) or "", "")


def _turned(book: "Book", key: str, did: str, text: str) -> Setting:
    value = text.strip().lower()
    if did == "set" and value not in ("on", "off"):
        raise Usage(f'{key} is on or off, not "{text.strip()}"', Hint("nudge_example", (key,)))
    if did != "read":
        book.command(f"turned {key} {'off' if value == 'off' else 'on'}")
    if value == "off":
        book.settings.put(key, "off")
    elif did != "read":
        book.settings.remove(key)
    return Setting(_nudge(book, key), did)


def _own_words(book: "Book", key: str, did: str, text: str) -> Setting:
    name = words.name_of(book, key)
    if did != "set":
        _check_words(book, name)
    if did != "read":
        words.change(book, name, text if did == "set" else "")
    return Setting(_words(name, book.settings.words().get(name, "")), did)


def _check_words(book: "Book", name: str) -> None:
    if name in book.settings.words() or words.widens(name):
        return
    near = words.nearest(book, name)
    named = words.WORDS + (near or name).replace(" ", "-")
    hint = f"did you mean {named}?" if near else Hint("make_words", (named,))
    raise Usage(f"there are no words of yours under {name}", hint)


def _change(book: "Book", key: str, kind: str, days: int | None) -> None:
    """Writes the days of a kind; None takes them back to netcrm's own."""
    if kind in NEVER_NAGS:
        raise Refused(f"{kind} never nags", Hint("own_rhythm"))
    book.command(f"set {key} back to netcrm's own" if days is None else f"set {key} to {say_span(days)}")
    if days is None:
        book.settings.remove(key)
    elif book.settings.every_by_kind().get(kind) != days:
        book.settings.put(key, str(days))
    settle(book)


def _every(kind: str, own: Mapping[str, int]) -> Choice:
    default = DEFAULT_DAYS[kind]
    return _choice(EVERY + kind, own.get(kind, default), default, kind in own)


def _nudge(book: "Book", key: str) -> Choice:
    value = book.settings.get(key) or "on"
    over = value not in ("on", "off") and value <= book.today.isoformat()
    return _choice(key, "on" if over else value, "on")


def _me(book: "Book") -> Choice:
    return _choice(ME, book.settings.all().get(ME, ""), "")


def _words(name: str, text: str) -> Choice:
    return _choice(words.WORDS + name, text, "")


def _machine(key: str, machine: Machine) -> Choice:
    value, default = machine.settings[key], machine.defaults[key]
    return _choice(key, value, default)


def _choice(key: str, value: str | int, default: str | int, own: bool | None = None) -> Choice:
    """A setting with what is declared of it. own: whether it was set; None where that is so as it differs."""
    was_set = value != default if own is None else own
    source = ("book" if in_book(key) else "machine") if was_set else "default"
    return Choice(key, value, default, source, *declarations.declared(key)[:2])
