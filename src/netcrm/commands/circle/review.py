"""`netcrm review`: ten minutes a week, and every doubt about who is who."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of
from netcrm.errors import NetcrmError, Usage
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.circle.review import Review, ReviewRow
    from netcrm.flows.day.questions import Doubts, Question

ANSWERS = {
    "review": "circle.review:Review day.review_day:Reviewed day.questions:Doubts day.questions:Settled",
}
_STEP_KEYS = (("q", "quit", "quit"), ("n", "next", "next"))  # Enter is the last one
# What done and drop are for a plan and for somebody gone quiet, who is not dropped.
_SPOKEN = {"l": ("it happened", "it did not"), "p": ("wrote today", "")}


def review(
    ctx: typer.Context,
    answer: Annotated[
        str | None, typer.Argument(metavar="[yes|no]", help="With --settle: the answer."), ("yes", "no")
    ] = None,
    doubts: Annotated[bool, typer.Option("--doubts", help="Every doubt about who is who.")] = False,
    settle: Annotated[
        str | None,
        typer.Option("--settle", metavar="DOUBT", help="Answer a doubt for good, e.g. logged:omar-benali yes."),
    ] = None,
    done: Annotated[bool, typer.Option("--done", help="Say that the review of this week is done.")] = False,
    as_json: AsJson = False,
) -> None:
    """Look back on the week in ten minutes, and settle who is who.

    On a terminal it goes step by step, one key each; stop with q, and it goes on there within the week. On a pipe it is
    a page. On your review day today says so: netcrm config review.day sunday.

    Examples: netcrm review | netcrm review --done | netcrm review --doubts |
    netcrm review --settle logged:omar-benali no
    """
    workspace = workspace_of(ctx)
    if (answer is None) != (settle is None) or sum((doubts, settle is not None, done)) > 1:
        raise Usage("--doubts, --done or --settle stands alone", "for example: netcrm review --settle DOUBT no")
    there = workspace.interactive and not as_json
    if settle is not None:
        return _settle(workspace, settle, answer or "", as_json)
    if doubts:
        return _all_doubts(workspace, there, as_json)
    if done:
        return _finish(workspace, as_json)
    from netcrm.engine.ask.meaning import model_version
    from netcrm.flows.circle import review as weekly

    with workspace.book(meaning_version=model_version()) as book:
        report = weekly.review(book)
        name = book.uid
    if not there:
        return workspace.show(report, as_json)
    return _walk(workspace, report, name)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(review)


def _finish(workspace: Workspace, as_json: bool) -> None:
    from netcrm.flows.circle import review as weekly
    from netcrm.flows.day import review_day

    with workspace.book(write=True) as book:
        report = review_day.finish(book, weekly.told_today(book))
    workspace.show(report, as_json)


def _settle(workspace: Workspace, ref: str, answer: str, as_json: bool) -> None:
    from netcrm.flows.day import doubts as doubting
    from netcrm.flows.day import questions
    from netcrm.flows.fields import one_of

    said = one_of("answer", answer, questions.ANSWERS)
    with workspace.book(write=True) as book:
        report = doubting.settle_doubt(book, ref, said, workspace.likely(book))
    workspace.show(report, as_json)


def _settle_shown(workspace: Workspace, doubt: "Question", answer: str, left: int) -> None:
    from netcrm.flows.day import doubts as doubting

    with workspace.book(write=True) as book:
        report = doubting.settle(book, doubt, answer, left)
    workspace.show(report)


def _all_doubts(workspace: Workspace, there: bool, as_json: bool) -> None:
    from netcrm.flows.day import doubts as doubting

    with workspace.book() as book:
        report = doubting.doubts(book, workspace.likely(book))
    if not there or not report.doubts:
        return workspace.show(report, as_json)
    return _ask_doubts(workspace, report)


def _ask_doubts(workspace: Workspace, report: "Doubts") -> None:
    """One doubt after the other; each answer is kept at once."""
    from netcrm.flows.day import doubts as doubting

    left = len(report.doubts)
    for one in doubting.questions(report):
        workspace.show(one)
        yes, no = ("all of them", "nobody") if one.kind == "keep" else ("yes", "no")
        pressed = workspace.ask().key("", (("y", "yes", yes), ("x", "no", no), *_STEP_KEYS))
        if pressed == "quit":
            workspace.ask().tell("netcrm review --doubts goes on here.")
            return
        if pressed != "next":
            with _refusals_told(workspace):
                _settle_shown(workspace, one, pressed, left - 1)
                left -= 1
    return


def _walk(workspace: Workspace, report: "Review", name: str) -> None:
    """The steps that were not taken this week yet; each deed is kept at once, and so is how far one came."""
    from netcrm.flows.circle import review as weekly

    week = report.week or workspace.today
    seen = workspace.reviewed(name, week)
    if report.done:
        from netcrm.flows.day import review_day

        workspace.show(review_day.done_before(report.done, report.next))
    if any(step.name not in seen for step in weekly.steps_of(report)):
        from netcrm.engine.dates.formatting import say_date

        workspace.ask().tell(f"Your week, since {say_date(report.since, workspace.today)}; stop with q")
    for step in weekly.steps_of(report):
        if step.name in seen:
            continue
        workspace.show(step)
        if not _goes_on(workspace, step.row):
            workspace.ask().tell("netcrm review goes on here.")
            return
        seen.add(step.name)
        workspace.keep_review(name, week, seen)
    if not report.done:
        _finish(workspace, False)


def _goes_on(workspace: Workspace, row: "ReviewRow | None") -> bool:
    """Whether a step was taken; of whoever ends it by Ctrl-C it is told too that it goes on."""
    try:
        return _taken(workspace, row)
    except KeyboardInterrupt:
        workspace.ask().tell("netcrm review goes on here.")
        raise


def _taken(workspace: Workspace, row: "ReviewRow | None") -> bool:
    """Whether a step was taken or passed over, and not the walk left; what is refused is told, and asked again."""
    while (pressed := workspace.ask().key("", _keys(row))) != "quit":
        if row is None or pressed == "next":
            return True
        with _refusals_told(workspace):
            _do(workspace, row, pressed)
            return True
    return False


def _keys(row: "ReviewRow | None") -> tuple[tuple[str, str, str], ...]:
    if row is None:
        return _STEP_KEYS
    if row.every:
        return (("l", "loosen", "loosen it"), *_STEP_KEYS)
    done, drop = _SPOKEN.get(row.key[0], ("done", "drop"))
    dropped = (("x", "drop", drop),) if drop else ()
    return (("d", "done", done), ("s", "snooze", "snooze 1w"), *dropped, *_STEP_KEYS)


def _do(workspace: Workspace, row: "ReviewRow", pressed: str) -> None:
    """What the key does is what the command does; what it needs words for it asks, as the command does."""
    from netcrm.flows.advice.steps import Step
    from netcrm.flows.day import row_changes

    if row.person and row.every:
        _loosen(workspace, row.person.handle, row.every)
        return
    how, text = Step(), ""
    if pressed == "done" and row.key[0] in "ai":
        from netcrm.commands.day.advice_step import completed

        how, text = completed(workspace, [row.key], Step(order=workspace.settings.day_order), "")
        workspace.ask().forget_typed()
    with workspace.book(write=True) as book:
        if pressed == "snooze":
            report = row_changes.snooze(book, [row.key], workspace.today + timedelta(days=7))
        elif pressed == "drop":
            report = row_changes.drop(book, [row.key])
        else:
            report = row_changes.done(book, [row.key], text, how)
    workspace.show(report)


def _loosen(workspace: Workspace, handle: str, every: int) -> None:
    from netcrm.flows.people import people

    with workspace.book(write=True) as book:
        report = people.edit(book, handle, {"every_days": every}, {})
    workspace.show(report)


@contextmanager
def _refusals_told(workspace: Workspace) -> Iterator[None]:
    """What is refused is told with its way out, and so is that nothing was changed where a question was left."""
    try:
        yield
    except NetcrmError as error:
        from netcrm.hints import words

        way = f"; {words(error.hint)}" if error.hint else ""
        workspace.ask().tell(f"{error.message}{way}")
    except EOFError:
        workspace.ask().tell("Nothing was changed.")
