"""What was typed as fields of a person, a kind or a word of a list, turned into what the book keeps."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from netcrm.errors import Hint, Usage
from netcrm.model.kinds import INTERACTIONS
from netcrm.model.people import KINDS, LANGUAGES

if TYPE_CHECKING:
    from netcrm.columns.writing import PersonFields

LONGEST = 10_000  # characters of a text that is read for what it says: a sentence, a question
NEW_STAGES = ("known", "followed", "potential")  # where people may go who are new by an import
CLEARABLE: dict[str, str | tuple[str, ...] | None] = {  # what a field holds when it is emptied
    "title": None, "company": None, "location": None, "nickname": None, "birthday": None, "every": None, "met": None,
    "emails": (), "phones": (), "urls": (), "topics": (), "wants": (), "kind": "other", "snooze": None,
    "language": None,
}  # fmt: skip


def columns(today: date, **typed: Any) -> "PersonFields":
    """The columns of a person from what was typed, by field; Usage where one cannot be read."""
    found = {key: value for key, value in typed.items() if value not in (None, [], ()) and key not in _READ}
    found |= {key: tuple(value) for key, value in found.items() if isinstance(value, list)}
    if "kind" in found:
        found["kind"] = one_of("kind", found["kind"], KINDS)
    if "language" in found:
        found["language"] = language(found["language"])
    for email in found.get("emails", ()):
        if "@" not in email:
            raise Usage(f'"{email}" is no e-mail address', Hint("email_example"))
    for key, (column, read) in _READ.items():
        if typed.get(key) is not None:
            found[column] = read(typed[key], today)
    return cast("PersonFields", found)


def language(word: str) -> str:
    """A language by its code or its name; Usage for one that messages cannot be written in."""
    typed = word.strip().lower()
    return one_of("language", _LANGUAGES.get(typed, typed), LANGUAGES)


def checked_length(text: str, way_out: Hint) -> str:
    """A text that is read for what it says, as it is; Usage for one of more than LONGEST."""
    if len(text) > LONGEST:
        raise Usage(f"that is longer than {LONGEST:,} characters", way_out)
    return text


def one_of(option: str, word: str, words: Sequence[str]) -> str:
    """The word of a fixed list; Usage with the nearest, or all of them."""
    wanted = word.strip().lower()
    if wanted in words:
        return wanted
    from difflib import get_close_matches

    near = get_close_matches(wanted, words, 1)
    hint = f"did you mean {near[0]}?" if near else f"it is one of: {', '.join(words)}"
    raise Usage(f'there is no {option} "{word}"', hint)


def cleared(words: Iterable[str]) -> "PersonFields":
    """The columns that empty the fields named; Usage for a word that is none."""
    found: dict[str, str | tuple[str, ...] | None] = {}
    for word in words:
        field = word.lower() if word.lower() in CLEARABLE else f"{word.lower()}s"
        field = one_of("field to clear", field if field in CLEARABLE else word, tuple(CLEARABLE))
        if field == "met":
            found |= {"met_on": None, "met_where": None, "met_via": None}
        else:
            found[{"every": "every_days", "snooze": "snoozed_until"}.get(field, field)] = CLEARABLE[field]
    return cast("PersonFields", found)


def topic_query(topic: str) -> str:
    """What the text index is asked for a topic; "" where there is no word in it."""
    from netcrm.engine.ask.stems import find_query

    return find_query(topic)


def interaction_kind(word: str) -> str:
    """A kind of interaction."""
    return one_of("kind", word, tuple(INTERACTIONS))


def past_day(text: str, today: date) -> date:
    """A day in words that lies behind, or today."""
    from netcrm.engine.dates.dates import read_date

    return read_date(text, today, "past")


def future_day(text: str, today: date) -> date:
    """A day in words that lies ahead, or today."""
    from netcrm.engine.dates.dates import read_date

    return read_date(text, today, "future")


def later_day(text: str, today: date, order: str = "") -> date:
    """The day until which something is put off: a span from today, or a day to come. order: of 5/11, as set."""
    from netcrm.engine.dates.dates import later

    return later(text, today, order)


def rough_day(text: str, today: date) -> date:
    """A day remembered roughly: "about june"."""
    from netcrm.engine.dates.fuzzy import read_rough

    return read_rough(text, today)


def _every(text: str, _today: date) -> int:
    from netcrm.engine.dates.spans import read_span

    return read_span(text)


def _birthday(text: str, _today: date) -> str:
    from netcrm.engine.dates.birthdays import read_birthday

    return read_birthday(text)


def _met_on(text: str, today: date) -> date:
    from netcrm.engine.dates.fuzzy import read_rough

    return read_rough(text, today)


_LANGUAGES = {
    "german": "de", "deutsch": "de", "english": "en", "spanish": "es", "español": "es", "french": "fr",
    "français": "fr", "portuguese": "pt", "português": "pt",
}  # fmt: skip
_READ = {"every": ("every_days", _every), "birthday": ("birthday", _birthday), "met_on": ("met_on", _met_on)}
