"""`netcrm intro`: two people who would be glad of each other, or one whom somebody could make known to you."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of
from netcrm.workspace import Workspace

ANSWERS = {"intro": "giving.introductions:IntroductionWritten day.loops:LoopList"}


def intro(
    ctx: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[A B]", help="The two, e.g. tom ines; with --for-me one; alone it lists."),
        "name",
    ] = None,
    because: Annotated[
        str | None, typer.Option("--because", "-m", metavar="TEXT", help="What they share; - reads it.")
    ] = None,
    for_me: Annotated[bool, typer.Option("--for-me", help="Somebody you want to meet, through --via.")] = False,
    via: Annotated[
        str | None, typer.Option("--via", metavar="NAME", help="Who could introduce you, e.g. lena."), "name"
    ] = None,
    private: Annotated[bool, typer.Option("--private", help="Keep why to yourself.")] = False,
    as_json: AsJson = False,
) -> None:
    """Introduce two people, each asked first; or be introduced to somebody.

    It begins as an idea. netcrm draft i3 writes the question to the one, then to the other, and at last the mail to
    both; netcrm done i3 says what they answered: done i3 tom yes, done i3 ines later january, done i3 ines no. netcrm
    done i3 --made says that it is made, which counts as a give; --met that they met.

    Examples: netcrm intro tom ines --because "both fight with seasonal staff" | netcrm done i3 tom yes |
    netcrm done i3 --met "they will share a driver" | netcrm intro franz --for-me --via lena
    """
    workspace = workspace_of(ctx)
    if not names and not for_me and via is None and because is None:
        return _listed(workspace, as_json)
    handles = workspace.who(*names) if names else ()
    connector = workspace.who(via)[0] if via is not None else None
    text = workspace.text([because]) if because is not None else ""
    from netcrm.flows.giving import introductions

    with workspace.book(write=True) as book:
        report = introductions.introduce(book, handles, text, for_me, connector, private)
    return workspace.show(report, as_json)


def _listed(workspace: Workspace, as_json: bool) -> None:
    """What is under way."""
    from netcrm.flows.day import loops

    with workspace.book() as book:
        report = loops.introductions_list(book)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(intro)
