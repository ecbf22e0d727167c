"""Communities in Markdown: who belongs to each, what is kept about it, what happened there and was given to it."""

from collections.abc import Sequence
from datetime import date

from netcrm.exports.markdown import PRIVATE, escaped, list_of, text_of
from netcrm.model.circle import Community, Member
from netcrm.model.history import Give, Interaction
from netcrm.model.kinds import GIVES, INTERACTIONS
from netcrm.model.notes import Note
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

COMMUNITIES = "communities.md"


class Whole(NamedTuple):
    """A community with all that is kept of it. committed: what people committed to there, each with whose it is."""

    community: Community
    members: Sequence[Member]
    notes: Sequence[Note]
    committed: Sequence[tuple[Ref, Note]]
    interactions: Sequence[Interaction]
    gives: Sequence[Give]


def communities_page(every: Sequence[Whole], private: bool = False) -> str:
    """Every community, the story of each newest first. private: whether private texts are told."""
    return "\n\n".join(("# Communities", *(_community(one, private) for one in every))) + "\n"


def _community(one: Whole, private: bool) -> str:
    rows = [f"kind: {one.community.kind}"] if one.community.kind else []
    if one.community.every_days:
        rows.append(f"every {one.community.every_days} days")
    rows += [f"member: {_member(member)}" for member in one.members]
    rows += [f"{note.on}, noted: {_text(note.text, note.private, private)}" for note in one.notes]
    rows += [f"{note.on}, {escaped(ref.name)} committed to: {_committed(note, private)}" for ref, note in one.committed]
    story: list[tuple[date, str]] = [(log.on, _log(log, private)) for log in one.interactions]
    story += [(give.on, _give(give)) for give in one.gives]
    rows += [f"{on}, {told}" for on, told in sorted(story, key=lambda moment: moment[0], reverse=True)]
    return "\n\n".join(filter(None, (f"## {escaped(one.community.name)}", list_of(rows))))


def _member(member: Member) -> str:
    part = f", {escaped(member.part)}" if member.part else ""
    return f"{escaped(member.person.name)}{part}{', competing' if member.competitor else ''}"


def _committed(note: Note, private: bool) -> str:
    until = f", until {note.about_on}" if note.about_on else ""
    return f"{_text(note.text, note.private, private)}{until}"


def _log(log: Interaction, private: bool) -> str:
    people = ", ".join(escaped(ref.name) for ref in log.people)
    text = f": {_text(log.text, log.private, private)}" if log.text else ""
    return f"{INTERACTIONS[log.kind].noun} with {people}{text}"


def _give(give: Give) -> str:
    hours = f", {give.hours:g} hours" if give.hours else ""
    return f"gave ({GIVES[give.kind].label}{hours}): {escaped(give.text)}"


def _text(text: str, own: bool, private: bool) -> str:
    return PRIVATE if own and not private else text_of(text)
