"""The fields of a person as options, and what was typed turned into columns."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from netcrm.errors import Usage
from netcrm.kinds import INTERACTIONS
from netcrm.model import KINDS

if TYPE_CHECKING:
    from netcrm.columns.writing import PersonFields

Kind = Annotated[str | None, typer.Option("--kind", metavar="KIND", help=f"{', '.join(KINDS)}."), KINDS]
Title = Annotated[str | None, typer.Option("--title", metavar="TEXT", help='What they do, e.g. "CFO".')]
Company = Annotated[str | None, typer.Option("--company", metavar="TEXT", help='Where, e.g. "Fjord Labs".')]
Emails = Annotated[list[str] | None, typer.Option("--email", metavar="ADDRESS", help="E-mail; may be repeated.")]
Phones = Annotated[list[str] | None, typer.Option("--phone", metavar="NUMBER", help="Phone; may be repeated.")]
Urls = Annotated[list[str] | None, typer.Option("--url", metavar="URL", help="Web page or profile; may be repeated.")]
Location = Annotated[str | None, typer.Option("--location", metavar="PLACE", help="Where they live, e.g. Berlin.")]
Topics = Annotated[
    list[str] | None,
    typer.Option("--topic", metavar="WORDS", help="What they can help with, e.g. pricing; repeatable."),
]
Wants = Annotated[
    list[str] | None,
    typer.Option("--wants", metavar="WORDS", help='What they look for, e.g. "a sales hire"; repeatable.'),
]
EveryText = Annotated[
    str | None,
    typer.Option("--every", metavar="SPAN", help='How often you want to be in touch: "3 weeks", monthly, never.'),
]
Confidant = Annotated[
    bool | None, typer.Option("--confidant/--no-confidant", help="Safe to be honest with, in hard times too.")
]
Birthday = Annotated[str | None, typer.Option("--birthday", metavar="DAY", help='"7 mar", "7 March 1980", --03-07.')]
Met = Annotated[str | None, typer.Option("--met", metavar="WHERE", help='Where you met, e.g. "TechHub".')]
MetOn = Annotated[
    str | None, typer.Option("--met-on", metavar="DATE", help='When you met, e.g. "2 sep", "about june".')
]
Via = Annotated[str | None, typer.Option("--via", metavar="NAME", help="Who brought you together, e.g. Ines.")]
Nickname = Annotated[str | None, typer.Option("--nickname", metavar="NAME", help="Another name they answer to.")]


def columns(today: date, **typed: Any) -> "PersonFields":
    """The columns of a person from the options that were given; Usage where one cannot be read."""
    found = {key: value for key, value in typed.items() if value not in (None, [], ()) and key not in _READ}
    found |= {key: tuple(value) for key, value in found.items() if isinstance(value, list)}
    if "kind" in found:
        found["kind"] = one_of("kind", found["kind"], KINDS)
    for email in found.get("emails", ()):
        if "@" not in email:
            raise Usage(f'"{email}" is no e-mail address', "for example: --email maria@example.com")
    for key, (column, read) in _READ.items():
        if typed.get(key) is not None:
            found[column] = read(typed[key], today)
    return cast("PersonFields", found)


def one_of(option: str, word: str, words: Sequence[str]) -> str:
    """The word of a fixed list; Usage with the nearest, or all of them."""
    wanted = word.strip().lower()
    if wanted in words:
        return wanted
    from difflib import get_close_matches

    near = get_close_matches(wanted, words, 1)
    hint = f"did you mean {near[0]}?" if near else f"it is one of: {', '.join(words)}"
    raise Usage(f'there is no {option} "{word}"', hint)


def interaction_kind(word: str) -> str:
    """A kind of interaction."""
    return one_of("kind", word, tuple(INTERACTIONS))


def _every(text: str, today: date) -> int:
    from netcrm.engine.dates.spans import read_span

    return read_span(text)


def _birthday(text: str, today: date) -> str:
    from netcrm.engine.dates.birthdays import read_birthday

    return read_birthday(text)


def _met_on(text: str, today: date) -> date:
    from netcrm.engine.dates.fuzzy import read_rough

    return read_rough(text, today)


_READ = {"every": ("every_days", _every), "birthday": ("birthday", _birthday), "met_on": ("met_on", _met_on)}
