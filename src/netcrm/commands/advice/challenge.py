"""`netcrm challenge`: a problem of yours, or something done together."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from netcrm.commands.advice.one_challenge import is_id, show_challenge
from netcrm.commands.options import AsJson, Private, workspace_of
from netcrm.errors import Hint, Usage
from netcrm.flows import row_ids
from netcrm.named_tuple import NamedTuple
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from datetime import date

    from netcrm.flows.advice.challenge_page import ChallengeOpened
    from netcrm.flows.advice.challenges import ChallengeWritten, Change

ANSWERS = {
    "challenge": "advice.challenge_list:ChallengeList advice.challenge_page:ChallengeOpened"
    " advice.challenges:ChallengeWritten",
    "challenge ID": "advice.challenge_page:ChallengePage advice.challenges:ChallengeWritten",
}
_WAYS = 'look at it: netcrm challenge {0}; or say what to do: --decide "...", --close, --title "...", --edit'
_NOBODY = "nobody"  # the name that ends leaving people out

T = TypeVar("T")


class Meant(NamedTuple):
    """What the words mean: a challenge that is there, or the title and text of a new one; neither for none."""

    ref: str | None = None
    title: str = ""
    text: str = ""


def challenge(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID|TEXT]", help="A challenge, e.g. c2; or what a new one is. - reads standard input."),
    ] = None,
    partners: Annotated[
        list[str] | None,
        typer.Option("--with", metavar="NAME", help="With whom it is done, e.g. tom; repeatable."),
        "name",
    ] = None,
    without: Annotated[
        list[str] | None,
        typer.Option(
            "--not", metavar="NAME", help="Leave somebody out of whom to ask, e.g. dev; kept with it. nobody ends that."
        ),
        "name",
    ] = None,
    private: Private = False,
    title: Annotated[str | None, typer.Option("--title", metavar="TEXT", help="What it is called from now on.")] = None,
    text: Annotated[
        str | None, typer.Option("--text", "-m", metavar="TEXT", help="What it is, in full; - reads standard input.")
    ] = None,
    edit: Annotated[bool, typer.Option("--edit", help="Think it through in your editor: six questions.")] = False,
    decide: Annotated[str | None, typer.Option("--decide", metavar="TEXT", help="What you decided.")] = None,
    because: Annotated[str | None, typer.Option("--because", metavar="TEXT", help="Why.")] = None,
    expect: Annotated[
        str | None, typer.Option("--expect", metavar="TEXT", help='What you expect of it, e.g. "churn under 3%".')
    ] = None,
    sure: Annotated[
        str | None, typer.Option("--sure", metavar="PERCENT", help="How sure you are of that, e.g. 70.")
    ] = None,
    review: Annotated[
        str | None, typer.Option("--review", metavar="DATE", help='When to look again, e.g. "in 6 weeks".')
    ] = None,
    close: Annotated[bool, typer.Option("--close", help="It is over.")] = False,
    lesson: Annotated[
        str | None, typer.Option("--lesson", metavar="TEXT", help="With --close: what you learnt in it.")
    ] = None,
    reopen: Annotated[bool, typer.Option("--reopen", help="It is not over yet.")] = False,
    as_json: AsJson = False,
) -> None:
    """A problem of yours: the views on it, the decision, what came of it.

    Something you do together with somebody is one too. With a text it opens one and shows whom to ask; with an id it
    shows one whole; alone it lists all. A decision is kept with its reason, what you expect of it, how sure you are and
    when to look again; deciding again replaces it.

    Examples: netcrm challenge "churn doubled since the price change" |
    netcrm challenge "joint offer for hotels" --with tom | netcrm challenge c2 |
    netcrm challenge c2 --decide "back to 49" --because "churn" --expect "churn under 3%" --sure 70
    --review "in 6 weeks" | netcrm challenge c2 --close --lesson "raise the floor before the ceiling"
    """
    from netcrm.flows.advice import challenges as flow
    from netcrm.flows.advice.challenge_list import challenge_list

    workspace = workspace_of(ctx)
    meant = _meant(workspace, words)
    options = {"--decide": decide, "--because": because, "--expect": expect, "--lesson": lesson, "--text": text}
    texts = workspace.texts(options)
    wanted = flow.Change(
        title=title,
        text=texts["--text"],
        partners=workspace.who(*partners) if partners else (),
        private=private,
        deciding=flow.Deciding(
            texts["--decide"], texts["--because"], texts["--expect"], _percent(sure), _day(workspace, review)
        ),
        close=close,
        lesson=texts["--lesson"],
        reopen=reopen,
    )
    nothing = wanted == flow.Change() and not edit
    left_out = _left_out(workspace, without)
    if left_out is not None and (not words or (meant.ref and not nothing) or wanted.deciding != flow.Deciding()):
        raise Usage("--not goes with whom to ask", "for example: netcrm challenge c2 --not dev")
    if meant.ref and nothing:
        show_challenge(workspace, meant.ref, left_out, as_json)
    elif meant.ref:
        workspace.show(_changed(workspace, meant.ref, wanted, edit), as_json)
    elif words:
        workspace.show(_opened(workspace, meant, wanted, edit, left_out or ()), as_json)
    elif nothing:
        with workspace.book() as book:
            every = challenge_list(book)
        workspace.show(every, as_json)
    else:
        raise Usage("say which challenge", "netcrm challenge lists them; for example: netcrm challenge c2 --close")


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(challenge)


def _left_out(workspace: Workspace, names: list[str] | None) -> tuple[str, ...] | None:
    """The handles of those who are left out, () where nobody is any more, None where nothing is said."""
    if not names:
        return None
    return () if names == [_NOBODY] else workspace.who(*names)


def _meant(workspace: Workspace, words: Sequence[str] | None) -> Meant:
    """What the words mean. Of a text of several lines the first is the title."""
    if not words:
        return Meant()
    if is_id(words[0]):
        if len(words) > 1:
            raise Usage(f'"{words[1]}" is too much here', _WAYS.format(words[0].lower()))
        return Meant(words[0].lower())
    if len(words) == 1 and row_ids.is_id(words[0]):
        ref = words[0].lower()
        raise Usage(f"{ref} is the id of {row_ids.NOUNS[ref[0]]}, and no challenge", Hint("row_shown", (ref,)))
    title, _, text = workspace.text(words).partition("\n")
    return Meant(None, title, text)


def _percent(typed: str | None) -> int | None:
    """How sure somebody is, "70" or "70%"."""
    if typed is None:
        return None
    number = typed.strip().removesuffix("%").strip()
    if not (number.isascii() and number.isdigit() and int(number[:4]) <= 100):
        raise Usage(f'"{typed}" is no percentage', "--sure is a number from 0 to 100, for example: --sure 70")
    return int(number)


def _day(workspace: Workspace, typed: str | None) -> "date | None":
    return workspace.day(typed, "future") if typed is not None else None


def _opened(
    workspace: Workspace, meant: Meant, wanted: "Change", edit: bool, left_out: tuple[str, ...]
) -> "ChallengeOpened | ChallengeWritten":
    """A new challenge; whom to ask is shown where nothing is decided yet."""
    from netcrm.flows.advice.challenges import Deciding, open_challenge

    if wanted.close or wanted.reopen or wanted.lesson is not None or wanted.title is not None:
        raise Usage("that goes with a challenge that is there", "netcrm challenge lists them, each with its id")
    text = "\n\n".join(part for part in (meant.text.strip(), (wanted.text or "").strip()) if part)

    def written(text: str) -> "ChallengeOpened | ChallengeWritten":
        if wanted.deciding != Deciding():
            with workspace.book(write=True) as book:
                return open_challenge(book, meant.title, text, wanted.partners, wanted.private, wanted.deciding)
        return _opened_with_people(workspace, meant.title, text, wanted, left_out)

    if not edit:
        return written(text)
    from netcrm.hints import quoted

    again = f"netcrm challenge {quoted(meant.title)} --edit"
    return _typed(workspace, f"challenge {meant.title}", text, again, written)


def _opened_with_people(
    workspace: Workspace, title: str, text: str, wanted: "Change", left_out: tuple[str, ...]
) -> "ChallengeOpened":
    from netcrm import row_numbers
    from netcrm.engine.ask.meaning import model_version
    from netcrm.flows.advice.challenge_page import letters, opened
    from netcrm.flows.ask.retrieval import Means

    means = Means(model=workspace.model())
    with workspace.book(write=True, meaning_version=model_version()) as book:
        report = opened(book, title, text, wanted.partners, wanted.private, means, left_out)
        name = book.uid
    row_numbers.keep_letters(name, letters(report.whom), report.challenge.title)
    return report


def _changed(workspace: Workspace, ref: str, wanted: "Change", edit: bool) -> "ChallengeWritten":
    from netcrm.flows.advice.challenges import change, get, open_one

    def written(text: str | None) -> "ChallengeWritten":
        with workspace.book(write=True) as book:
            return change(book, ref, wanted._replace(text=text))

    if not edit:
        return written(wanted.text)
    with workspace.book() as book:
        there = get(book, ref) if wanted.reopen else open_one(book, ref)
    text = there.text if wanted.text is None else wanted.text
    return _typed(workspace, ref, text, f"netcrm challenge {ref} --edit", written)


def _typed(workspace: Workspace, about: str, text: str, again: str, written: Callable[[str], T]) -> T:
    """What came of writing the text, after somebody had its page of questions in the editor."""
    if not workspace.interactive:
        raise Usage("--edit needs a terminal", '--text "..." says it here, and --text - reads standard input')
    from netcrm.commands.editor_page import EditorPage
    from netcrm.engine.advice.questions import answered_text, questions_page

    with EditorPage(workspace, about, questions_page(text), again, ".md") as opened:
        return written(answered_text(opened.typed()))
