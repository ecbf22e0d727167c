"""A community that was made, changed or deleted, and a note about one, echoed."""

from collections.abc import Sequence
from datetime import date

from netcrm.engine.dates.formatting import say_date, say_every
from netcrm.flows.giving.community_changes import CommunityNoted, CommunityWritten
from netcrm.model.circle import Community
from netcrm.model.history import Loop
from netcrm.model.people import Ref
from netcrm.safe import line
from netcrm.views.giving.commitments import commitment
from netcrm.views.page import Line, Page, id_at_end, joined, page, quoted


def written(report: CommunityWritten, day: date) -> Page:
    """The line after `community` with something to keep."""
    name = line(report.community.name)
    if report.did == "deleted":
        gone = joined([*_count(report.notes, "note"), *_count(report.gives, "give")])
        went = f", with {gone}" if gone else ""
        return page(
            [
                [("Deleted the community ", ""), (name, "name"), (f"{went}; what was logged there stays", "")],
                [("netcrm undo brings it back", "dim")],
            ]
        )
    begin = "Made the community " if report.did == "made" else "Changed "
    told = [part for part in (_fields(report, day), _members(report)) if part]
    first: Line = [(begin, ""), (name, "name"), (f": {'; '.join(told)}" if told else "", "")]
    first += id_at_end(report.community.handle)
    lines = [first] if told or report.did == "made" else []
    if report.note:
        lines.append(_noted(report.community, report.note.text, report.note.private, report.note.ref))
    lines += [commitment(one, day) for one in report.commitments]
    lines += [_promised(one, day) for one in report.promises]
    if not lines:
        lines = [[("Nothing is new in ", ""), (name, "name")]]
    if report.commitments or report.promises:
        first_id = report.commitments[0].ref if report.commitments else report.promises[0].id
        lines.append([(f"once it is kept: netcrm done {first_id}", "dim")])
    else:
        lines.append([(f"netcrm community {typed_name(report.community)} shows it", "dim")])
    return page(lines)


def noted(report: CommunityNoted) -> Page:
    """The line after `note` about a community."""
    note = report.note
    return page([_noted(report.community, note.text, note.private, note.ref)])


def typed_name(community: Community) -> str:
    """How the community is typed: by its name where that is one plain word, else by its handle."""
    plain = community.name.isascii() and community.name.replace("-", "").isalnum()
    return community.name if plain else community.handle


def _promised(one: Loop, day: date) -> Line:
    """What I commit to myself."""
    until = f", until {say_date(one.due, day)}" if one.due else ""
    own = " (private)" if one.private else ""
    return [(f"You commit to: {line(one.text)}{until}{own}", ""), *id_at_end(one.id)]


def _noted(community: Community, text: str, private: bool, ref: str) -> Line:
    own = " (private)" if private else ""
    return [("Noted about ", ""), (line(community.name), "name"), (f"{own}: {quoted(text)}", ""), *id_at_end(ref)]


def _fields(report: CommunityWritten, day: date) -> str:
    """What is new of the community itself."""
    community, parts = report.community, list[str]()
    if "name" in report.changed:
        parts.append("so called from now on")
    if "kind" in report.changed and community.kind:
        parts.append(community.kind)
    if "every" in report.changed:
        parts.append(say_every(community.every_days) if community.every_days else "no rhythm")
    if "snooze" in report.changed and community.snoozed_until:
        parts.append(f"put off until {say_date(community.snoozed_until, day)}")
    return ", ".join(parts)


def _members(report: CommunityWritten) -> str:
    part = f" ({line(report.part)})" if report.part else ""
    told = [
        f"{_names(report.joined)}{part} belong{_s(report.joined)} to it" if report.joined else "",
        f"{_names(report.left)} belong{_s(report.left)} to it no more" if report.left else "",
        f"{_names(report.competitors)} {_are(report.competitors)} marked as competing" if report.competitors else "",
        f"{_names(report.no_competitors)} {_are(report.no_competitors)} no competitor" if report.no_competitors else "",
    ]
    return "; ".join(filter(None, told))


def _names(people: Sequence[Ref]) -> str:
    return joined(line(ref.name) for ref in people)


def _s(people: Sequence[Ref]) -> str:
    return "s" if len(people) == 1 else ""


def _are(people: Sequence[Ref]) -> str:
    return "is" if len(people) == 1 else "are"


def _count(number: int, noun: str) -> list[str]:
    return [f"{number} {noun}{'' if number == 1 else 's'}"] if number else []
