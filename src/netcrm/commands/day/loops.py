"""`netcrm promise`, `done`, `drop`, `snooze` and `open`."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from netcrm.commands.options import AsJson, Name, Private, Words, with_options, workspace_of
from netcrm.errors import Hint, NetcrmError, Usage
from netcrm.flows.fields import later_day, one_of
from netcrm.model.advice import AS_EXPECTED, HELPED
from netcrm.model.kinds import LOOPS, PROMISE
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.day.pause import Quieted
    from netcrm.flows.day.rows import RowsWritten, Written

ANSWERS = {
    "promise": "day.loops:LoopWritten",
    "done": "day.loops:LoopWritten log.interactions:Logged log.interactions:Mended log.plans:PlanWritten"
    " giving.gives:Given advice.steps:AdviceWritten advice.challenges:ChallengeWritten advice.lessons:LessonWritten"
    " giving.introductions:IntroductionWritten day.rows:RowsWritten day.pause:Quieted giving.commitments:Kept"
    " day.review_day:Reviewed day.questions:Settled",
    "drop": "giving.commitments:Kept day.loops:LoopWritten log.interactions:Mended log.plans:PlanWritten"
    " advice.steps:AdviceWritten"
    " advice.challenges:ChallengeWritten giving.introductions:IntroductionWritten day.rows:RowsWritten"
    " day.pause:Quieted day.review_day:Reviewed day.questions:Settled",
    "snooze": "day.loops:LoopWritten log.plans:PlanWritten advice.steps:AdviceWritten"
    " advice.challenges:ChallengeWritten giving.introductions:IntroductionWritten day.rows:RowsWritten"
    " day.pause:Quieted",
    "open": "day.loops:LoopList",
}
Rows = Annotated[
    list[str],
    typer.Argument(
        metavar="N... [TEXT]", help="Rows of today or ids of what is open, e.g. 2, o12, a9; then a text, - reads it."
    ),
]


def promise(
    ctx: typer.Context,
    name: Name,
    text: Words = None,
    due: Annotated[
        str | None, typer.Option("--due", metavar="DATE", help='By when, e.g. friday, "in 10 days".')
    ] = None,
    private: Private = False,
    as_json: AsJson = False,
    **kinds: bool | None,
) -> None:
    """Keep what you promised, or with --theirs what they promised.

    Examples: netcrm promise maria "send the deck" --due friday | netcrm promise dev "intro to Tom" --theirs
    """
    workspace = workspace_of(ctx)
    kind = _kind(kinds)
    on = workspace.day(due, "future") if due is not None else None
    _check_is_nobody_else(workspace, name)
    handle, rest = workspace.whose(name, text or ())
    words = workspace.text(rest)
    if not words and workspace.interactive:
        words = workspace.ask().text(LOOPS[kind].question)
    from netcrm.flows.day import loops

    with workspace.book(write=True) as book:
        report = loops.promise(book, handle, words, on, kind, private)
    workspace.show(report, as_json)


def _check_is_nobody_else(workspace: Workspace, name: str) -> None:
    """Refuses a community, to which nothing is promised, with what is done instead."""
    from netcrm.commands.at_community import at_community

    if there := at_community(workspace, name):
        from netcrm.flows.giving.communities import exactly, is_private

        with workspace.book() as book:
            group = is_private(exactly(book, there))
        hint = Hint("commit_there", (there,)) if group else Hint("promise_there")
        raise Usage(f'"{name}" is a community, and a promise is to a person', hint)


def done(
    ctx: typer.Context,
    words: Rows,
    answer: Annotated[
        bool, typer.Option("--answer", help="Of advice: the text is what they said, or said since.")
    ] = False,
    did: Annotated[bool, typer.Option("--did", help="Of advice: you did it; the text is what you did.")] = False,
    declined: Annotated[
        bool, typer.Option("--not", help="Of advice: you decided otherwise, or they said no; the text is why.")
    ] = False,
    told: Annotated[bool, typer.Option("--told", help="Of advice: they know what came of it.")] = False,
    helped: Annotated[
        str | None,
        typer.Option("--helped", metavar="HOW", help="Of advice: whether what you did helped, yes, partly or no."),
        HELPED,
    ] = None,
    made: Annotated[bool, typer.Option("--made", help="Of an introduction: you introduced them.")] = False,
    met: Annotated[
        bool, typer.Option("--met", help="Of an introduction: they met; the text is what came of it.")
    ] = False,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="DATE", help="Of advice, an introduction: the day, e.g. yesterday."),
    ] = None,
    as_expected: Annotated[
        str | None,
        typer.Option("--as-expected", metavar="HOW", help="Of a challenge: as you expected, yes, partly or no."),
        AS_EXPECTED,
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say that a promise is kept, a plan took place, advice went on.

    A row of today that asks to reach out to somebody becomes a message logged today, with the text where you give one.
    Advice goes from asked to answered, then to what you did with it or why you did not, and ends when they know, which
    is a contact too. --not before an answer says that they said no. Of an introduction you say whom you asked and who
    said yes, later DATE or no, then that it is made, and that they met. A challenge and a give take what came of them,
    and what somebody committed to in a peer group is ticked off, or with --not was not kept. Of
    several rows all are done, or none.

    Examples: netcrm done 1 | netcrm done 2 "sent her the article" | netcrm done 1 3 o12 |
    netcrm done a9 "chase them weekly" | netcrm done a9 --did "weekly calls" --helped yes |
    netcrm done c2 "churn 2.1%" --as-expected yes | netcrm done i3 tom yes | netcrm done i3 ines later january |
    netcrm done i3 --met "they will share a driver" | netcrm done n7
    """
    workspace = workspace_of(ctx)
    from netcrm.flows.advice.steps import Step
    from netcrm.flows.day import row_changes, targets

    step = _step({"answered": answer, "acted": did, "declined": declined, "told": told})
    how_far = one_of("answer to --helped", helped, HELPED) if helped is not None else None
    expected = one_of("answer to --as-expected", as_expected, AS_EXPECTED) if as_expected is not None else None
    named, rest = targets.targets_of(words)
    text = _without_head(rest, workspace.text(rest))
    if all(word[0] in "nN" for word in named):
        return _ticked_off(workspace, named, text, declined, as_json)
    day = workspace.day(on, "past") if on is not None else None
    order = workspace.settings.day_order if "later" in text else ""  # days stand in the text of an introduction alone
    how = Step(step, how_far, day, expected, made, met, order)
    if len(named) == 1 and workspace.interactive:
        from netcrm.commands.day.advice_step import completed

        how, text = completed(workspace, named, how, text)
    return workspace.show(_changed(workspace, named, partial(row_changes.done, how=how), text), as_json)


def _without_head(words: Sequence[str], text: str) -> str:
    """The text, of a mail on standard input the sender's own words."""
    if list(words) != ["-"]:
        return text
    from netcrm.flows.log.letters import words_of

    return words_of(text)


def drop(ctx: typer.Context, words: Rows, as_json: AsJson = False) -> None:
    """Let something open go, or say that a plan did not take place.

    What somebody committed to in a peer group is let go as not kept.

    Examples: netcrm drop o12 | netcrm drop l31 | netcrm drop 1 o3 "she found it herself" | netcrm drop n7
    """
    workspace = workspace_of(ctx)
    from netcrm.flows.day import row_changes, targets

    named, rest = targets.targets_of(words)
    text = workspace.text(rest)
    if all(word[0] in "nN" for word in named):
        return _ticked_off(workspace, named, text, True, as_json)
    return workspace.show(_changed(workspace, named, row_changes.drop, text), as_json)


def snooze(
    ctx: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="N...|NAME|all DURATION",
            help='Rows of today, ids, a person or all, e.g. 2, o12, maria; then how long, e.g. 1w, "10 days", monday.',
        ),
        "name",
    ],
    as_json: AsJson = False,
) -> None:
    """Put a row off for a while, which is no contact; move a plan.

    snooze all is a pause: only promises and plans come up until it is over; snooze all off ends it.

    Examples: netcrm snooze 2 1w | netcrm snooze 3 4 o12 monday | netcrm snooze maria "10 days" | netcrm snooze all 1w
    """
    from netcrm.flows.day import loops, targets

    workspace = workspace_of(ctx)
    from netcrm.flows.day import row_changes

    if words[0].lower() == "all":
        return workspace.show(_paused(workspace, words[1:]), as_json)
    if len(words) < 2:
        raise targets.lone_word(words[0], workspace.today)
    if not targets.ids_of(words[0]):
        handle, rest = workspace.whose(words[0], words[1:])
        on = later_day(" ".join(rest), workspace.today, workspace.settings.day_order)
        with workspace.book(write=True) as book:
            person = loops.snooze_person(book, handle, on)
        return workspace.show(person, as_json)
    named, on = targets.targets_until(words, workspace.today, workspace.settings.day_order)
    return workspace.show(_changed(workspace, named, row_changes.snooze, on), as_json)


def open_(
    ctx: typer.Context,
    name: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME]", help="Only with this person, e.g. maria."), "name"
    ] = None,
    with_: Annotated[
        str | None, typer.Option("--with", metavar="NAME", help="Only with this person, e.g. maria."), "name"
    ] = None,
    late: Annotated[bool, typer.Option("--late", help="Only what is past its day.")] = False,
    advice: Annotated[bool, typer.Option("--advice", help="Only advice: to ask, asked, to try, to tell.")] = False,
    as_json: AsJson = False,
) -> None:
    """Everything open between you and people, introductions under way, and your challenges.

    Advice is open until you have an answer, say what came of it and they know; what nobody asked for comes up once you
    acted on it.

    Examples: netcrm open | netcrm open maria | netcrm open --with maria --advice | netcrm open --late
    """
    workspace = workspace_of(ctx)
    if name and with_ is not None:
        raise Usage("say with whom, once", "for example: netcrm open --with maria")
    named = with_ if with_ is not None else " ".join(name or ())
    handle = workspace.who(named)[0] if named or with_ is not None else None
    from netcrm.flows.day import loops

    with workspace.book() as book:
        report = loops.open_list(book, handle, late, advice)
    workspace.show(report, as_json)


def _ticked_off(workspace: Workspace, ids: Sequence[str], text: str, declined: bool, as_json: bool) -> None:
    """Ticks off what people committed to in a peer group, by the ids of the notes; the text is what came of it."""
    from netcrm.flows.giving import commitments

    with workspace.book(write=True) as book:
        report = commitments.let_go(book, ids, text) if declined else commitments.keep(book, ids, text)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(with_options(promise, "due", _flags()))
    app.command()(done)
    app.command()(drop)
    app.command()(snooze)
    app.command("open")(open_)


def _paused(workspace: Workspace, words: Sequence[str]) -> "Quieted":
    from netcrm.flows.day import pause

    if not words:
        raise Usage("say how long", Hint("pause_example"))
    off = [word.lower() for word in words] == ["off"]
    until = None if off else later_day(" ".join(words), workspace.today, workspace.settings.day_order)
    with workspace.book(write=True) as book:
        return pause.pause(book, until)


def _flags() -> dict[str, Any]:
    """The flags that open another kind of loop, by the kind."""
    return {
        name: Annotated[bool | None, typer.Option(f"--{kind.flag}", help=kind.flag_help)]
        for name, kind in LOOPS.items()
        if kind.flag
    }


def _kind(flags: Mapping[str, bool | None]) -> str:
    wanted = [name for name, given in flags.items() if given]
    if len(wanted) > 1:
        both = " and ".join(f"--{LOOPS[name].flag}" for name in wanted)
        raise Usage(f"{both} do not go together", "promise it twice, once with each")
    return wanted[0] if wanted else PROMISE


def _step(flags: Mapping[str, bool]) -> str | None:
    """The step of advice that a flag names; Usage for several."""
    wanted = [step for step, given in flags.items() if given]
    if len(wanted) > 1:
        raise Usage("one step at a time", 'for example: netcrm done a9 --did "weekly calls", then netcrm done a9')
    return wanted[0] if wanted else None


def _changed(
    workspace: Workspace, named: Sequence[str], change: "Callable[..., Written | RowsWritten]", how: object
) -> "Written | RowsWritten":
    from netcrm.flows.day import targets

    try:
        with workspace.book() as book:
            keys = targets.keys_of(book, named, workspace.numbering(book, named))
        with workspace.book(write=True) as book:
            return change(book, keys, how)
    except NetcrmError as error:
        if len(named) > 1 and "nothing was changed" not in error.message:
            error.message += "; nothing was changed"
        raise
