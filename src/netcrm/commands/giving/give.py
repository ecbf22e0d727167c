"""`netcrm give`: small things to give."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of
from netcrm.errors import Hint, Usage
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.giving.gives import Receiver

ANSWERS = {"give": "giving.ideas:Ideas"}


def give(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]", help="Only what fits this person or community, e.g. tom."),
        "name",
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Up to five small things to give now, with the reasons.

    Each has a number among the rows of today: netcrm draft 8 writes it, done 8 says that you did it, snooze 8 2w puts
    it off, drop 8 lets it go. What you gave is recorded with gave.

    Examples: netcrm give | netcrm give tom | netcrm give TechHub
    """
    workspace = workspace_of(ctx)
    from netcrm import row_numbers
    from netcrm.flows.giving import ideas

    handle, community = _about(workspace, words) if words else (None, None)
    with workspace.book() as book:
        name = book.uid
        known = row_numbers.of_today(name, workspace.today)
        report = ideas.ideas(book, handle, community, known.numbers)
    if report.ideas:
        row_numbers.keep(name, workspace.today, known, {idea.key: idea.n for idea in report.ideas})
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(give)


def _about(workspace: Workspace, words: Sequence[str]) -> tuple[str | None, str | None]:
    """The handle of the person, or the community, that the words name; Usage where a text stands behind, as of a give
    that is to be recorded."""
    from netcrm.flows.giving import gives

    with workspace.book() as book:
        one, rest = gives.first_receiver(book, words, workspace.numbering(book, words[:1]))
    if one.refusal:
        hint = one.refusal.hint
        one.refusal.hint = hint.args[0] if isinstance(hint, Hint) and hint.what == "or_community" else hint
        raise one.refusal
    handle = workspace.handle(one.person) if one.person and not rest else None
    if rest:
        raise Usage("give shows what you could give; did you mean gave?", _gave(one, words, rest))
    return handle, one.community


def _gave(one: "Receiver", words: Sequence[str], rest: Sequence[str]) -> Hint:
    """The line that records it, ready to paste."""
    from netcrm.hints import quoted

    name, text = " ".join(words[: len(words) - len(rest)]), quoted(" ".join(rest))
    named = quoted(name) if not name.isalnum() else name
    if one.community:
        return Hint("gave_to_community", (named, text))
    return Hint("gave_typed", (named, text))
