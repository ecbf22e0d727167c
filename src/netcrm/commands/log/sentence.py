"""From the sentence somebody typed to what will be logged; unclear things are asked once, and nothing typed is lost."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from netcrm.errors import NetcrmError, NotFound, Usage
from netcrm.kinds import LOOPS
from netcrm.model import Known
from netcrm.workspace import Workspace, label, several

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from datetime import date

    from netcrm.engine.log.sentences import LoopDraft, Reading
    from netcrm.flows.log.interactions import Entry


class Listener(Protocol):
    """What a sentence is understood with: the book, and whether somebody is there to be asked. A workspace is one."""

    @property
    def interactive(self) -> bool:
        """Whether somebody is there to answer."""

    def book(self) -> "AbstractContextManager[Any]":
        """The book, for `with`."""

    def ask(self) -> Any:
        """The door to prompts."""


class Heard(NamedTuple):
    """What a sentence says once everybody in it is known. added: somebody to add, ids below 0, by their names."""

    reading: "Reading"
    known: dict[int, Known]
    added: dict[str, Known]
    left_out: set[str]


def entry_of(workspace: Workspace, sentence: str, add: bool) -> "tuple[Entry, str | None]":
    """What to log, and a remark where something was taken for granted. add: add people nobody is called like.

    Off a terminal Ambiguous or NotFound, with the sentence to paste.
    """
    try:
        entry, remark = understood(workspace, sentence, add)
    except (KeyboardInterrupt, EOFError):
        workspace.ask().tell(_again(sentence))
        raise
    return entry, remark and f"{remark}; netcrm undo takes it back"


def understood(listener: Listener, sentence: str, add: bool, today: "date | None" = None) -> "tuple[Entry, str | None]":
    """The same with whoever listens, who need not be at a workspace. today: the day its words count from."""
    heard = _heard(listener, sentence, add, today)
    loops, remark = _settled(listener, heard)
    return _entry(heard, loops, sentence), remark


def _heard(workspace: Listener, sentence: str, add: bool, today: "date | None") -> Heard:
    from netcrm.flows.log import interactions

    meant: dict[str, Known] = {}
    not_meant: set[int] = set()
    left_out: set[str] = set()
    while True:
        with workspace.book() as book:
            reading, known = interactions.reading(book, sentence, meant, not_meant, today)
        if not reading.contact:
            raise _no_contact(reading, known, sentence)
        unknown = [name for name in reading.unknown if name not in meant and name not in left_out]
        if not reading.ambiguous and not unknown:
            return Heard(reading, known, {name: one for name, one in meant.items() if one.id < 0}, left_out)
        for mention, ids in reading.ambiguous:
            not_meant |= set(ids) - {_which(workspace, sentence, mention, [known[key] for key in ids])}
        for name in unknown:
            someone = _stranger(workspace, sentence, name, add, -1 - len(meant))
            meant |= {name: someone} if someone else {}
            left_out |= set() if someone else {name}


def _no_contact(reading: "Reading", known: dict[int, Known], sentence: str) -> Usage:
    """The refusal of a plan or of a call that nobody answered, with the commands that keep it."""
    unsure = [*reading.unknown, *(mention for mention, _ in reading.ambiguous), "NAME"]
    first = known[reading.people[0]].handle if reading.people else _word(unsure[0])
    kept = [_kept(loop, known[loop.person].handle if loop.person in known else first) for loop in reading.loops]
    if not kept:
        kept = [f"netcrm note {first} {_quoted(sentence)}"]
    lines = "\n" + "".join(f"\n  {command}" for command in kept)
    anyway = f"\n\nif you did speak: netcrm log {first} -m {_quoted(sentence)}"
    why = "that is something still to do, no contact" if reading.loops else "nobody was reached there"
    return Usage(f"{why}, so nothing was logged", f"keep it with:{lines}{anyway}")


def _word(name: str) -> str:
    return _quoted(name) if " " in name else name


def _kept(loop: "LoopDraft", handle: str) -> str:
    due = f" --due {loop.due.isoformat()}" if loop.due else ""
    flag = LOOPS[loop.kind].flag
    return f"netcrm promise {handle} {_quoted(loop.text)}{due}{f' --{flag}' if flag else ''}"


def _which(workspace: Listener, sentence: str, mention: str, people: Sequence[Known]) -> int:
    ordered = sorted(people, key=lambda one: (-one.contacts, one.stage != "followed", one.name))
    if not workspace.interactive:
        raise _pasted(several(mention, ordered), sentence)
    choices = [(str(one.id), label(one)) for one in ordered]
    return int(workspace.ask().choose(f"Which {mention}?", choices))


def _stranger(workspace: Listener, sentence: str, name: str, add: bool, number: int) -> Known | None:
    """Who is meant by a name nobody bears: somebody with a name much alike, somebody to add, or nobody (None)."""
    from netcrm.flows import naming

    new = Known(number, "", name, None, (), "followed")
    if add:
        return new
    with workspace.book() as book:
        error = naming.nobody(book, name)
        near = [known for handle in error.candidates for known in book.people.with_handle(handle)]
    if not workspace.interactive:
        hint = (
            f"{error.hint} --add adds {name}" if near else f"--add adds {name}, or add them first: netcrm add {name!r}"
        )
        raise _pasted(NotFound(f'nobody is called "{name}"', hint, error.candidates), sentence)
    choices = [(str(one.id), label(one)) for one in near]
    choices += [(str(number), f"add {name}"), ("", f"leave {name} out")]
    asked = f"Nobody is called {name}. Did you mean" if near else f"Nobody is called {name}. Add them?"
    answer = workspace.ask().choose(asked, choices)
    return next((one for one in (*near, new) if str(one.id) == answer), None)


def _settled(workspace: Listener, heard: Heard) -> "tuple[tuple[LoopDraft, ...], str | None]":
    """The loops with their person; who "her" is gets asked once on a terminal, else it is the first, and said."""
    reading = heard.reading
    if not reading.doubtful or not reading.people or all(loop.person for loop in reading.loops):
        return reading.loops, None
    people = [heard.known[key] for key in reading.people]
    chosen, remark = people[0], f"taken for {people[0].name}, who was named first"
    if workspace.interactive:
        unclear = [loop for loop in reading.loops if not loop.person]
        texts = " and ".join(loop.text for loop in unclear)
        asked = f"{LOOPS[unclear[0].kind].whom}: {texts}?"
        answer = workspace.ask().choose(asked, [(str(one.id), one.name) for one in people])
        chosen, remark = next(one for one in people if str(one.id) == answer), ""
    return tuple(loop if loop.person else loop._replace(person=chosen.id) for loop in reading.loops), remark or None


def _entry(heard: Heard, loops: "tuple[LoopDraft, ...]", sentence: str) -> "Entry":
    from netcrm.flows.log.interactions import Entry

    reading, known = heard.reading, heard.known
    # Somebody just named whom the second reading still does not find took part all the same.
    missed = [one.id for name, one in heard.added.items() if name in reading.unknown]
    present = list(dict.fromkeys((*reading.people, *missed)))
    if not present:
        error = Usage("nobody you know is named there", "name somebody, or add them: netcrm add NAME")
        raise _pasted(error, sentence)
    new = [key for key in present if key < 0]
    absent = [one.id for one in heard.added.values() if one.id not in new]
    order = {key: -1 - at for at, key in enumerate((*new, *absent))}
    names = {one.id: one.name for one in heard.added.values()}
    return Entry(
        text=reading.text,
        people=tuple(known[key].handle for key in present if key > 0),
        on=reading.on,
        kind=reading.kind,
        topics=reading.topics,
        loops=tuple(loop._replace(person=order.get(loop.person or 0, loop.person)) for loop in loops),
        strangers=tuple(names[key] for key in new),
        absent=tuple(names[key] for key in absent),
    )


def _pasted(error: NetcrmError, sentence: str) -> NetcrmError:
    """The refusal with the sentence printed back, so that nothing typed is lost."""
    error.hint = f"{error.hint}\n\n  {_again(sentence)}"
    return error


def _again(sentence: str) -> str:
    """The command to paste."""
    return f"netcrm log {_quoted(sentence)}"


def _quoted(text: str) -> str:
    """Double quotes keep apostrophes readable where nothing in the text means more to a shell."""
    if not any(char in text for char in '"$`\\!'):
        return f'"{text}"'
    from shlex import quote

    return quote(text)
