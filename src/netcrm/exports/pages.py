"""Markdown that a person can read and keep for ever: a page for everybody, an index, and all of it as one book.

What others wrote is escaped so that CommonMark shows it as it was typed, and no more than that, so that the bare file
reads well too. Days are ISO: such a page is read many years later.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from netcrm.exports import advice_pages
from netcrm.exports.markdown import PRIVATE, escaped, list_of, section, text_of
from netcrm.model.advice import Advice, Challenge, Lesson
from netcrm.model.history import Give, Interaction, Loop
from netcrm.model.kinds import GIVES, INTERACTIONS, LOOPS
from netcrm.model.notes import Note
from netcrm.model.people import Person

_HEADING = re.compile(r"^(#{1,5}) ", re.MULTILINE)
_NOT_IN_A_FILE_NAME = re.compile(r"[^a-z0-9-]+")
_FILE_NAME = 100  # characters
_TAKEN = {
    "index",
    "readme",
    "challenges",
    "lessons",
    "communities",
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)),
}
_STAGES = {"potential": "to get to know", "known": "in the background"}


def page(
    person: Person,
    notes: Sequence[Note],
    loops: Sequence[Loop],
    given: Sequence[Give | Advice | Lesson | Challenge],
    interactions: Sequence[Interaction],
    day: date,
    private: bool = False,
) -> str:
    """Everything about one person on a page of Markdown, the story newest first.

    given: what you gave, what they were asked and advised, what was learnt from them, what is done with them. day: what
    lies behind it is planned. private: whether private texts are told; else "(private)" stands for them.
    """
    asked = [one for one in given if isinstance(one, Advice)]
    still = filter(None, (advice_pages.still_open(one, private) for one in asked))
    story = [
        *((one.on, _met(one, person, day, private)) for one in interactions),
        *(moment for one in given for moment in _moments(one, private)),
        *((one.closed, _ended(one, private)) for one in loops if one.closed),
    ]
    parts = (
        f"# {escaped(person.name)}",
        _who(person),
        list_of(f"{label}: {text}" for label, text in _details(person) if text),
        section("Notes", (f"{one.on}: {_text(one, private)}" for one in _newest(notes))),
        section("Open", (*(_open(one, private) for one in loops if not one.closed), *still)),
        section("Story", (f"{on}, {told}" for on, told in sorted(story, key=lambda moment: moment[0], reverse=True))),
    )
    return "\n\n".join(filter(None, parts)) + "\n"


def index(people: Iterable[Person], others: Iterable[str] = ()) -> str:
    """A page with a link to everybody's page, in the order given, and to other pages by their file names."""
    rows = []
    for person in people:
        does = ", ".join(escaped(part) for part in (person.title, person.company) if part)
        rows.append(f"[{escaped(person.name)}]({file_name(person)}){f', {does}' if does else ''}")
    more = ", ".join(f"[{name.removesuffix('.md').capitalize()}]({name})" for name in others)
    return f"# People\n\n{list_of(rows) or 'Nobody yet.'}\n" + (f"\n{more}\n" if more else "")


def book(pages: Sequence[str], title: str) -> str:
    """All pages as one document, their headings one step below its title."""
    parts = (_HEADING.sub(r"#\1 ", page).strip() for page in pages)
    return "\n\n".join((f"# {escaped(title)}", *parts)) + "\n"


def file_name(person: Person) -> str:
    """The name of somebody's page, by their handle: small letters, digits and hyphens, fit for every system."""
    bare = _NOT_IN_A_FILE_NAME.sub("-", person.handle.lower())[:_FILE_NAME].strip("-") or f"person-{person.id}"
    return f"{bare}-.md" if bare in _TAKEN else f"{bare}.md"


def _text(one: Note | Interaction | Loop, private: bool) -> str:
    """What was written, or that it is private."""
    return PRIVATE if one.private and not private else text_of(one.text)


def _newest(notes: Iterable[Note]) -> list[Note]:
    return sorted(notes, key=lambda note: note.on, reverse=True)


def _who(person: Person) -> str:
    nickname = f'"{escaped(person.nickname)}"' if person.nickname else ""
    stage = "" if person.stage == "followed" else _STAGES.get(person.stage, person.stage)
    does = (escaped(part) for part in (person.title, person.company, person.location) if part)
    own = (nickname, person.kind, "confidant" if person.confidant else "", stage)
    return f"{', '.join(filter(None, own))}{''.join(f', {part}' for part in does)}"


def _details(person: Person) -> tuple[tuple[str, str], ...]:
    rhythm = {None: "", 0: "never"}.get(person.every_days, f"every {person.every_days} days")
    return (
        ("in full", escaped(person.written or "")),
        ("phone", _joined(person.phones)),
        ("e-mail", _joined(person.emails)),
        ("web", _joined(person.urls)),
        ("helps with", _joined(person.topics)),
        ("looks for", _joined(person.wants)),
        ("birthday", escaped((person.birthday or "").removeprefix("--"))),
        ("met", _how_met(person)),
        ("in touch", "every day" if person.every_days == 1 else rhythm),
    )


def _joined(texts: Iterable[str]) -> str:
    return ", ".join(map(escaped, texts))


def _how_met(person: Person) -> str:
    on, where, via = person.met
    said = (str(on or ""), escaped(where or ""), f"through {escaped(via)}" if via else "")
    return ", ".join(filter(None, said))


def _open(loop: Loop, private: bool) -> str:
    return f"{loop.opened}, {LOOPS[loop.kind].on_page}{f', due {loop.due}' if loop.due else ''}: {_text(loop, private)}"


def _met(one: Interaction, person: Person, day: date, private: bool) -> str:
    others = _joined(ref.name for ref in one.people if ref.handle != person.handle)
    hidden = one.private and not private
    topics = "" if hidden else " ".join(f"#{escaped(topic)}" for topic in one.topics)
    parts = (
        "planned" if one.planned or one.on > day else "",
        INTERACTIONS[one.kind].noun,
        f"with {others}" if others else "",
        f"at {escaped(one.place)}" if one.place and not hidden else "",
        f"about {topics}" if topics else "",
    )
    text = _text(one, private) if one.text or one.private else ""
    return f"{' '.join(filter(None, parts))}{f': {text}' if text else ''}"


def _moments(one: Give | Advice | Lesson | Challenge, private: bool) -> list[tuple[date, str]]:
    """What is told of it in the story, each with its day."""
    if isinstance(one, Give):
        return [(one.on, _gave(one))]
    if isinstance(one, Lesson):
        return [(one.on, advice_pages.learnt_from_them(one))]
    return advice_pages.together(one) if isinstance(one, Challenge) else advice_pages.moments(one, private)


def _gave(give: Give) -> str:
    hours = f", {give.hours:g} h" if give.hours else ""
    outcome = f" (what came of it: {escaped(give.outcome)})" if give.outcome else ""
    return f"gave ({GIVES[give.kind].noun}{hours}): {escaped(give.text)}{outcome}"


def _ended(loop: Loop, private: bool) -> str:
    kind = LOOPS[loop.kind]
    how = {"done": kind.page_done, "dropped": kind.page_dropped}[loop.outcome or ""]
    said = f" ({escaped(loop.said)})" if loop.said and (private or not loop.private) else ""
    return f"{how}: {_text(loop, private)}{said}"
