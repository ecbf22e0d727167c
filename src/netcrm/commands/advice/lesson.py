"""`netcrm lesson`: what you learnt, from whom, and whom you told."""

from collections.abc import Sequence
from typing import Annotated

import typer

from netcrm.commands.options import AsJson, Private, workspace_of
from netcrm.errors import Usage
from netcrm.flows import row_ids
from netcrm.workspace import Workspace

ANSWERS = {
    "lesson": "advice.lessons:LessonList",
    "lesson --find WORDS": "advice.lessons:LessonList",
    "lesson TEXT": "advice.lessons:LessonWritten",
    "lesson ID": "people.row_card:RowCard",
    "lesson ID --told NAME": "advice.lessons:LessonWritten",
}


def lesson(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TEXT|ID]", help="What you learnt, - reads it; or a lesson by its id, e.g. s5."),
    ] = None,
    learnt_from: Annotated[
        str | None, typer.Option("--from", metavar="NAME", help="From whom, e.g. maria."), "name"
    ] = None,
    challenge: Annotated[
        str | None, typer.Option("--challenge", metavar="ID", help="In which challenge, e.g. c2.")
    ] = None,
    told: Annotated[
        list[str] | None,
        typer.Option("--told", metavar="NAME", help="Whom you told it, which is knowledge given; repeatable."),
        "name",
    ] = None,
    on: Annotated[
        str | None, typer.Option("--on", metavar="DATE", help="The day you learnt or told it, e.g. yesterday.")
    ] = None,
    find: Annotated[
        str | None, typer.Option("--find", metavar="WORDS", help="Only lessons that hold them, e.g. pricing.")
    ] = None,
    private: Private = False,
    as_json: AsJson = False,
) -> None:
    """Keep what you learnt, and whom you told; alone it lists lessons.

    To tell somebody counts as giving: it is kept as a give of knowledge too.

    Examples: netcrm lesson "raise the floor before the ceiling" --from maria | netcrm lesson s1 --told tom |
    netcrm lesson --find pricing | netcrm lesson
    """
    workspace = workspace_of(ctx)
    from netcrm.flows.advice import lessons

    ref = _id(words or ())
    of_new: dict[str, object] = {"--from": learnt_from, "--challenge": challenge, "--private": private}
    if find is not None or not words:
        _alone({**of_new, "--told": told, "--on": on, "a text": words})
        with workspace.book() as book:
            report = lessons.lessons(book, find)
        return workspace.show(report, as_json)
    if ref and not told:
        _only_with_a_text(ref, {**of_new, "--on": on})
        return _show(workspace, ref, as_json)
    day = workspace.day(on, "past") if on is not None else None
    hearers = workspace.who(*told or ())
    if ref:
        _only_with_a_text(ref, of_new)
        with workspace.book(write=True) as book:
            written = lessons.tell(book, ref, hearers, day)
        return workspace.show(written, as_json)
    source = workspace.who(learnt_from)[0] if learnt_from else None
    text = workspace.text(words)
    with workspace.book(write=True) as book:
        written = lessons.lesson(book, text, source, challenge, day, private, hearers)
    return workspace.show(written, as_json)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(lesson)


def _id(words: Sequence[str]) -> str:
    """The id that is typed in the place of a text; "" where it is a text."""
    if len(words) != 1 or not row_ids.is_id(words[0]):
        return ""
    return words[0].lower()


def _alone(given: dict[str, object]) -> None:
    """Refuses what goes with a lesson where the list is asked for."""
    if wrong := next((name for name, value in given.items() if value), None):
        hint = 'for example: netcrm lesson "raise the floor first" --from maria, or netcrm lesson --find pricing'
        raise Usage(f"{wrong} does not go with a list of lessons", hint)


def _only_with_a_text(ref: str, given: dict[str, object]) -> None:
    """Refuses what belongs to a new lesson where one is meant that is there."""
    if wrong := next((name for name, value in given.items() if value), None):
        raise Usage(f"{wrong} does not go with {ref} here", f"netcrm edit {ref} {wrong} ... changes it")


def _show(workspace: Workspace, ref: str, as_json: bool) -> None:
    from netcrm.flows.advice import lessons
    from netcrm.flows.people import row_card

    with workspace.book() as book:
        shown = row_card.row_card(book, lessons.lesson_meant(book, ref).ref)
    workspace.show(shown, as_json)
