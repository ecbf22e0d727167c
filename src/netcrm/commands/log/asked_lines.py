"""Questions after a log on a terminal: does it answer what somebody was asked, does it tell what came of advice."""

from typing import TYPE_CHECKING

from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.log.interactions import Logged


def agreed(workspace: Workspace, report: "Logged") -> None:
    """Asks of each question and piece of advice once; Enter keeps it, and who leaves the questions leaves it open."""
    from netcrm.flows.log import asked_lines

    understood = report.understood
    for answer in understood.answers:
        name = answer.person.name.split()[0]
        whether = f"Did {name} say no to" if answer.says_no else f"Is that {name}'s answer to"
        if not _agree(workspace, f'{whether} "{answer.question}" ({answer.ref})?'):
            continue
        with workspace.book(write=True) as book:
            written = asked_lines.keep_answer(book, answer, understood.on)
        workspace.show(written, False)
    for told in understood.told:
        name = told.person.name.split()[0]
        did = f'Did you do what {name} advised, "{told.advice}" ({told.ref})?'
        if not _agree(
            workspace, did if told.undone else f'Does {name} know now what came of "{told.advice}" ({told.ref})?'
        ):
            continue
        with workspace.book(write=True) as book:
            written = asked_lines.keep_told(book, told, understood.on)
        workspace.show(written, False)


def _agree(workspace: Workspace, question: str) -> bool:
    try:
        return bool(workspace.ask().agree(question))
    except (KeyboardInterrupt, EOFError):
        return False
