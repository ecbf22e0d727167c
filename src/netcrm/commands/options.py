"""Options that several commands share, said once.

What TAB offers for a parameter stands in its `Annotated`, beside what Typer reads: its words as a tuple, or where they
are ("flows.people.lists:ORDERS"), or "name" (a handle), "file", "topic", "command", "setting" and "value" (of that
setting). tests/tools/make_completion.py makes the table of completion from that.
"""

from collections.abc import Callable, Mapping
from functools import wraps
from inspect import Parameter, signature
from typing import Annotated, Any

import typer

from netcrm.workspace import Workspace

AsJson = Annotated[bool, typer.Option("--json", help="Answer as JSON.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only show what would happen.")]
Private = Annotated[bool, typer.Option("--private", help="Keep the text out of today, lists, evidence and drafts.")]
Name = Annotated[
    str, typer.Argument(metavar="NAME", help='A name, handle, e-mail or number, e.g. maria, "Maria C", 2.'), "name"
]
Names = Annotated[
    list[str], typer.Argument(metavar="NAME...", help="Names, handles, e-mails or numbers, e.g. maria dev."), "name"
]
Words = Annotated[list[str] | None, typer.Argument(metavar="TEXT", help="The text; - reads standard input.")]


def workspace_of(ctx: typer.Context) -> Workspace:
    """The workspace that the front door laid out."""
    workspace: Workspace = ctx.obj
    return workspace


def with_options(command: Callable[..., None], after: str, options: Mapping[str, Any]) -> Callable[..., None]:
    """The command, whose signature ends in `**kinds`, with an option of each name there, behind the parameter `after`.

    options: by name, the annotation of each; one that is not given is None.
    """
    *parameters, _ = signature(command).parameters.values()
    at = [one.name for one in parameters].index(after) + 1
    of_any = Parameter.POSITIONAL_OR_KEYWORD
    parameters[at:at] = [Parameter(name, of_any, default=None, annotation=each) for name, each in options.items()]

    @wraps(command)
    def with_them(*arguments: Any, **named: Any) -> None:
        command(*arguments, **named)

    with_them.__signature__ = signature(command).replace(parameters=parameters)  # type: ignore[attr-defined]
    return with_them
