"""Shows whom to ask, why somebody stands where they do, or keeps what to ask somebody; without Typer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from netcrm.engine.circle.asked_paths import wanted_in
from netcrm.errors import NetcrmError, Usage
from netcrm.flows.fields import one_of, topic_query
from netcrm.model.people import KINDS
from netcrm.named_tuple import NamedTuple
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from datetime import date

LIMIT = 5


class Wanted(NamedTuple):
    """What the options of `ask` say, each as it was typed: the kind of help, kinds of people, a topic, names to leave
    out, whose account is wanted, how many at most, whether everybody, whether whom to call now."""

    help: str | None = None
    kinds: tuple[str, ...] = ()
    topic: str | None = None
    without: tuple[str, ...] = ()
    why: str | None = None
    limit: int = LIMIT
    every: bool = False
    crisis: bool = False


def show_whom(workspace: Workspace, text: Sequence[str], wanted: Wanted = Wanted(), as_json: bool = False) -> None:
    """Shows the answer to what was typed and remembers the letters of its rows; - reads stdin."""
    if wanted == Wanted() and (question := _question_to(workspace, text)):
        from netcrm.flows.advice import asking

        with workspace.book(write=True) as book:
            kept = asking.to_ask(book, *question)
        workspace.show(kept, as_json)
        return
    from netcrm import row_numbers
    from netcrm.engine.ask.meaning import model_version
    from netcrm.flows.ask import ask as flow

    words = flow.readable(_challenge(workspace, text, wanted.topic, wanted.crisis), wanted.crisis)
    if wanted == Wanted() and (somebody := wanted_in(words)):
        from netcrm.flows.circle import paths

        with workspace.book(meaning_version=model_version()) as book:
            way = paths.path(book, somebody)
        workspace.show(way, as_json)
        return
    kinds = tuple(one_of("kind", word, KINDS) for word in wanted.kinds)
    kind_of_help = one_of("kind of help", wanted.help, flow.KINDS_OF_HELP) if wanted.help else None
    without = workspace.who(*wanted.without) if wanted.without else ()
    among = flow.Among(kinds, _topic(wanted.topic), without, wanted.every)
    means = flow.Means(model=workspace.model())
    most = flow.ALL if wanted.every else wanted.limit
    if wanted.why:
        from netcrm.flows.ask import explain

        of_this: dict[str, str] = {}
        with workspace.book(meaning_version=model_version()) as book:
            if len(wanted.why) == 1 and row_numbers.last_ask(book.uid) != words:  # its letters are of another list
                of_this = flow.letters(flow.ask(book, words, kind_of_help, among, most, means, wanted.crisis))
        handle = of_this.get(wanted.why) or workspace.who(wanted.why)[0]
        with workspace.book(meaning_version=model_version()) as book:
            account = explain.why(book, words, handle, kind_of_help, among, most, means, wanted.crisis)
        workspace.show(account, as_json)
        return
    with workspace.book(meaning_version=model_version()) as book:
        report = flow.ask(book, words, kind_of_help, among, most, means, wanted.crisis)
        name = book.uid
    row_numbers.keep_letters(name, flow.letters(report), "" if report.crisis else report.challenge)
    if wanted.crisis and report.searched.people:
        report = flow.quiet_until(report, _paused(workspace))
    workspace.show(report, as_json)


def _paused(workspace: Workspace) -> "date | None":
    """Until when today is quiet; where that cannot be written, whom to call is told all the same."""
    from netcrm.flows.day import pause

    try:
        with workspace.book(write=True) as book:
            return pause.pause_in_crisis(book)
    except NetcrmError:
        return None


def _question_to(workspace: Workspace, words: Sequence[str]) -> tuple[str, str] | None:
    """Whom the first words name and what is to be asked of them; None for a search."""
    if len(words) < 2:
        return None
    from netcrm.flows.advice.wording import question_to

    with workspace.book() as book:
        meant = question_to(book, words, workspace.numbering(book, words[:1]))
    if meant is None:
        return None
    return workspace.handle(meant.people[0]), workspace.text([meant.question])


def _challenge(workspace: Workspace, text: Sequence[str], topic: str | None, crisis: bool) -> str:
    words = workspace.text(text) or topic or ""
    if crisis:
        return words
    if not words and workspace.interactive:
        words = str(workspace.ask().text("What is going on? >"))
    if not words.strip():
        raise Usage("say what is going on", 'for example: netcrm ask "we run out of money in three months", or ask -')
    return words


def _topic(topic: str | None) -> str:
    match = topic_query(topic) if topic else ""
    if topic and not match:
        raise Usage("--topic needs a word", "for example: --topic pricing")
    return match
