"""The fields of a person as options."""

from typing import Annotated

import typer

from netcrm.model.people import KINDS, LANGUAGES

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
Language = Annotated[
    str | None,
    typer.Option("--language", metavar="LANG", help=f"In which to write to them: {', '.join(LANGUAGES)}."),
    LANGUAGES,
]
Nickname = Annotated[
    str | None,
    typer.Option("--nickname", metavar="NAME", help="Another name they answer to; the latest counts."),
]
