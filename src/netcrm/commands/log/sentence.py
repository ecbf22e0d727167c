"""The prompts about a sentence somebody typed: unclear things are asked once, and nothing typed is lost."""

from typing import TYPE_CHECKING

from netcrm.errors import Hint, NetcrmError
from netcrm.flows import naming
from netcrm.flows.log import understanding
from netcrm.flows.log.understanding import Answers, Owed, Stranger, Unclear, Understood
from netcrm.flows.naming import Meant
from netcrm.model.kinds import LOOPS
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.log.interactions import Entry


def entry_of(
    workspace: Workspace, sentence: str, add: bool, dated: bool = False, options: str = ""
) -> "tuple[Entry, tuple[str, ...]]":
    """What to log, and remarks where something was taken for granted. add: add people nobody is called like.
    dated: the day is named beside the sentence; options: all that is said there, as it is typed.

    Off a terminal Ambiguous or NotFound, with the sentence to paste.
    """
    try:
        found = _understood(workspace, sentence, Answers(add=add, dated=dated))
    except (KeyboardInterrupt, EOFError):
        from netcrm.hints import words

        workspace.ask().tell(words(Hint("log_sentence", (sentence, options))))
        raise
    except NetcrmError as error:
        hint = error.hint
        if isinstance(hint, Hint) and hint.what == "say_again":
            error.hint = hint._replace(args=(*hint.args[:2], options))
        raise
    return found.entry, found.remarks


def _understood(workspace: Workspace, sentence: str, answers: Answers) -> Understood:
    with workspace.book() as book:
        found = understanding.understood(book, sentence, answers)
    if isinstance(found, Unclear):
        if not workspace.interactive:
            raise understanding.refusal(found)
        return _understood(workspace, sentence, _answered(workspace, found, answers))
    if found.owed and workspace.interactive:
        return _understood(workspace, sentence, answers._replace(owed=_owed(workspace, found.owed)))
    return found


def _answered(workspace: Workspace, unclear: Unclear, answers: Answers) -> Answers:
    for one in unclear.several:
        answers = answers._replace(meant={**answers.meant, one.word: _which(workspace, one)})
    for stranger in unclear.strangers:
        answers = _stranger(workspace, stranger, answers)
    return answers


def _which(workspace: Workspace, one: Meant) -> str:
    choices = [(person.handle, naming.label(person)) for person in one.people]
    return str(workspace.ask().choose(f"Which {one.word}?", choices))


def _stranger(workspace: Workspace, stranger: Stranger, answers: Answers) -> Answers:
    """The answers with who is meant by a name nobody has: somebody with a name much alike, somebody new, or nobody."""
    name, near = stranger.word, stranger.people
    choices = [(one.handle, naming.label(one)) for one in near]
    choices += [(_ADD, f"add {name}"), ("", f"leave {name} out")]
    asked = f"Nobody is called {name}. Did you mean" if near else f"Nobody is called {name}. Add them?"
    answer = workspace.ask().choose(asked, choices)
    if answer == _ADD:
        return answers._replace(new=(*answers.new, name))
    if not answer:
        return answers._replace(left_out=(*answers.left_out, name))
    return answers._replace(meant={**answers.meant, name: answer})


def _owed(workspace: Workspace, owed: Owed) -> str:
    asked = f"{LOOPS[owed.loops[0].kind].whom}: "
    choices = [(one.handle or one.name, one.name) for one in owed.people]
    return str(workspace.ask().choose(asked + " and ".join(loop.text for loop in owed.loops) + "?", choices))


_ADD = "+"  # no handle is written so
