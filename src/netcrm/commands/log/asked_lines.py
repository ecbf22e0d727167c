"""Questions after a log on a terminal: does it answer what somebody was asked, does it tell what came of advice."""

from typing import TYPE_CHECKING

from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.log.interactions import Logged
    from netcrm.flows.log.introduced import Introducing


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
    for step in understood.steps:
        if "DATE" in step.typed or not step.step or not _agree(workspace, _whether(step)):
            continue
        from netcrm.flows.log import introduced

        with workspace.book(write=True) as book:
            taken = introduced.keep_step(book, step, understood.on)
        workspace.show(taken, False)


def _whether(step: "Introducing") -> str:
    """The question whether a step of an introduction was taken."""
    who = step.person.name.split()[0] if step.person else ""
    names = " and ".join(ref.name.split()[0] for ref in step.people)
    about = f"an introduction to {names}" if step.for_me else f"the introduction of {names}"
    if step.step == "met":
        return f"Did {names} meet ({step.ref})?"
    if step.step == "made":
        return f"Did you introduce {names} ({step.ref})?"
    if step.step == "asked":
        return f"Did you ask {who} about {about} ({step.ref})?"
    until = step.typed.partition(" later ")[2]
    return f"Did {who} say {step.step} to {about}{f', until {until}' if until else ''} ({step.ref})?"


def _agree(workspace: Workspace, question: str) -> bool:
    try:
        return bool(workspace.ask().agree(question))
    except (KeyboardInterrupt, EOFError):
        return False
