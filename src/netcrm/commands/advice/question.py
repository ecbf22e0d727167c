"""Keeps a question as it was put to one or several people, and shows it; without Typer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from datetime import date


def keep_question(
    workspace: Workspace,
    words: Sequence[str],
    challenge: str | None = None,
    day: "date | None" = None,
    until: "date | None" = None,
    private: bool = False,
    as_json: bool = False,
) -> None:
    """Keeps whom the words name and what they ask. day: None for today; until: when an answer is hoped for."""
    from netcrm import row_numbers
    from netcrm.flows.advice import asking
    from netcrm.flows.advice.wording import whom_and_what

    with workspace.book() as book:
        about = row_numbers.last_ask(book.uid)
        wording = whom_and_what(book, words, workspace.numbering(book, words), about)
    handles = [workspace.handle(one) for one in wording.people]
    question = workspace.text([wording.question])
    if not question and workspace.interactive:
        question = workspace.ask().text("What did you ask? >")
    with workspace.book(write=True) as book:
        on = day or workspace.today
        report = asking.asked(book, handles, question, challenge, on, until, wording.about, private)
    workspace.show(report, as_json)
