"""Logs what a sentence or its options say, shows it, and asks on a terminal what follows from it; without Typer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.log.interactions import Entry
    from netcrm.model.history import Loop


def log_sentence(workspace: Workspace, words: Sequence[str]) -> None:
    """Logs a sentence that came without an option; - reads stdin."""
    from netcrm.commands.log.sentence import entry_of

    entry, remarks = entry_of(workspace, workspace.text(words), add=False)
    log_entry(workspace, entry, remarks)


def log_entry(
    workspace: Workspace,
    entry: "Entry",
    remarks: tuple[str, ...],
    typed: bool = True,
    as_json: bool = False,
    options: str = "",
) -> None:
    """Logs the entry and shows it. typed: it was read from a sentence, which somebody at a terminal looks over;
    options: those given beside it, as they are typed."""
    from netcrm.flows.log import interactions

    if workspace.interactive and typed and not as_json:
        from netcrm.commands.log.review import reviewed

        entry = reviewed(workspace, entry, remarks, options)
    with workspace.book(write=True) as book:
        report = interactions.log(book, entry, remarks)
    asking = workspace.interactive and not as_json
    there = report.understood
    # what is asked below is not told as a command too
    workspace.show(report._replace(understood=there._replace(answers=(), told=())) if asking else report, as_json)
    if asking:
        _close_kept(workspace, report.understood.closes)
        from netcrm.commands.log.asked_lines import agreed

        agreed(workspace, report)


def _close_kept(workspace: Workspace, kept: "Sequence[Loop]") -> None:
    """Asks of each promise that the line seems to keep whether it is done; who leaves the questions leaves it open."""
    from netcrm.flows.day import loops

    for loop in kept:
        try:
            agreed = workspace.ask().agree(f"Is {loop.id} done: {loop.text}?")
        except (KeyboardInterrupt, EOFError):
            return
        if agreed:
            with workspace.book(write=True) as book:
                report = loops.close(book, loop.id, "done", "")
            workspace.show(report, False)
