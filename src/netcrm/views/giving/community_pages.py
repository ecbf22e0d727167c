"""The page of a community, the list of all, and the page before a meeting of a group."""

from collections.abc import Iterable, Sequence
from datetime import date

from netcrm.engine.dates.formatting import say_date, say_every
from netcrm.errors import Hint
from netcrm.flows.giving.communities import PEER_GROUP
from netcrm.flows.giving.community_pages import (
    CommunityList,
    CommunityPage,
    CommunitySummary,
    GroupPrep,
    Meeting,
    Year,
)
from netcrm.hints import words
from netcrm.model.circle import Commitment, Community, Member
from netcrm.model.history import Give, Interaction, Loop
from netcrm.model.kinds import GIVES, INTERACTIONS
from netcrm.model.notes import Note
from netcrm.model.people import Ref
from netcrm.safe import line
from netcrm.text import cells, cut, pad
from netcrm.views.giving.commitments import came_of
from netcrm.views.giving.community_changes import typed_name
from netcrm.views.page import Line, Page, Piece, fit, joined, page, quoted, widest, wrapped

_LABEL = 12
_HISTORY, _NOTES, _MET = 8, 6, 12  # rows and names that are shown


def community(report: CommunityPage, width: int, day: date) -> Page:
    """The page; what is empty is left out."""
    of_group = report.community.kind == PEER_GROUP
    sections = [
        *_section("MEMBERS", [_member(one) for one in report.members], width),
        *_section("MET THERE", _few(report.met, width), width),
        *_section("AHEAD", [_planned(one, day) for one in report.planned], width),
        *_section(
            "COMMITTED", [*(_mine(one, day) for one in report.mine), *_committed(report.commitments, day)], width
        ),
        *_section("NOTES", _more([_note(one) for one in report.notes], _NOTES), width),
        *_section("HOURS", [[(_year(one), "")] for one in report.hours], width),
        *_section("THERE", _history(report, of_group, day), width),
    ]
    lines = [*_head(report, width, day), *([[], *sections] if sections else [])]
    return page([*lines, [], *_ways(report, width)])


def community_list(report: CommunityList, width: int, day: date) -> Page:
    """Every community in a line: kind, rhythm, when you were there last."""
    if not report.communities:
        return page(
            [
                "No community is kept yet.",
                [('netcrm community "TechHub" --kind programme --every month makes one', "dim")],
            ]
        )
    name = widest((one.community.name for one in report.communities), 28, 10)
    kind = widest((one.community.kind or "" for one in report.communities), 11)
    lines: list[Line] = [[("COMMUNITIES", "head")]]
    for one in report.communities:
        row: Line = [("  ", ""), (pad(line(one.community.name), name), "name")]
        if kind:
            row.append((f"  {pad(one.community.kind or '', kind)}", "dim"))
        lines.append([*row, *_summary(one, width - name - (kind + 2 if kind else 0) - 4, day)])
    first = typed_name(report.communities[0].community)
    return page([*lines, [], [(f'netcrm community {first} · netcrm community "TechHub" --every month', "dim")]])


def group_prep(report: GroupPrep, width: int, day: date) -> Page:
    """The page before a meeting: what was talked about, who committed to what, who belongs to it."""
    head = [(line(report.community.name), "name"), (f"  {_what(report.community)}", "")]
    lines: list[Line] = [fit(head, width)]
    if report.planned:
        lines.append(
            [(f"{_noun(report.planned)} planned, {say_date(report.planned.on, day)}", "due"), *_id(report.planned.ref)]
        )
    competing = [one.person for one in report.members if one.competitor]
    mine = [one for one in report.mine if not one.closed]
    kept = [_mine(one, day) for one in report.mine if one.outcome == "done"]
    let_go = [_mine(one, day) for one in report.mine if one.outcome == "dropped"]
    sections = [
        *_section("LAST TIMES", _meetings(report.meetings, width, day), width),
        *_section(
            "COMMITTED", [*(_mine(one, day) for one in mine), *(_open(one, day) for one in report.open)], width, 2
        ),
        *_section("KEPT", [*kept, *(_kept(one, day) for one in report.kept if one.kept)], width),
        *_section("NOT KEPT", [*let_go, *(_kept(one, day) for one in report.kept if not one.kept)], width),
        *_section(
            "MEMBERS", [[(_names([one.person for one in report.members]), "")]] if report.members else [], width, 3
        ),
        *_section("COMPETING", [[(_names(competing), "")]] if competing else [], width, 2),
        *_section("NOTES", _more([_note(one) for one in report.notes], 3), width, 3),
    ]
    if not report.meetings:
        told = f"Nothing is logged at {line(report.community.name)} yet."
        sections = [[(told, "")], *sections]
    first = line(report.members[0].person.name).split()[0] if report.members else "Tom"
    after = words(Hint("log_at", (line(report.community.name), first)))
    lines += [[], *sections, []]
    if mine or report.open:
        first_id = mine[0].id if mine else report.open[0].ref
        lines.append([(f"{'ONCE KEPT':<{_LABEL}}", "head"), (f"netcrm done {first_id}", "command")])
    return page([*lines, [(f"{'AFTERWARDS':<{_LABEL}}", "head"), (after, "command")]])


def _head(report: CommunityPage, width: int, day: date) -> list[Line]:
    last = report.last
    lines: list[Line] = [fit([(line(report.community.name), "name"), (f"  {_what(report.community)}", "")], width)]
    if last is None:
        told = "nothing logged there yet"
    else:
        told = f"last {say_date(last, day)}"
        told += f", {report.days} day{'' if report.days == 1 else 's'} there" if report.days else ""
    lines.append([(told, ""), *_next(report.community, report.due, day)])
    return lines


def _what(community: Community) -> str:
    every = community.every_days
    rhythm = say_every(every) if every else "no rhythm" if every == 0 else ""
    return " · ".join(part for part in (community.kind or "community", rhythm) if part)


def _next(community: Community, due: date | None, day: date) -> Line:
    """When its rhythm says so again, never how late that is."""
    if community.snoozed_until and community.snoozed_until > day:
        return [(f" · put off until {say_date(community.snoozed_until, day)}", "dim")]
    if not community.every_days:
        return []
    if due is None or due <= day:
        return [(" · time to be there again", "due")]
    return [(f" · next about {say_date(due, day)}", "dim")]


def _summary(one: CommunitySummary, room: int, day: date) -> Line:
    """What fits, the most telling first."""
    due = bool(one.community.every_days) and (one.due is None or one.due <= day)
    rest = bool(one.community.snoozed_until and one.community.snoozed_until > day)
    parts = [
        f"last {say_date(one.last, day)}" if one.last else "nothing logged there yet",
        "time to be there again" if due and not rest else "",
        say_every(one.community.every_days) if one.community.every_days else "",
        f"{_hours(one.hours)} this year" if one.hours else "",
        f"{one.members} member{'' if one.members == 1 else 's'}" if one.members else "",
    ]
    told = ""
    for part in filter(None, parts):
        more = f"{told}, {part}" if told else part
        if cells(more) > room and told:
            break
        told = more
    return [("  ", ""), (cut(told, room), "due" if due and not rest else "")]


def _section(label: str, rows: Iterable[Line], width: int, tall: int = 1) -> list[Line]:
    """Rows under a label, the first beside it; each in at most so many lines."""
    lines: list[Line] = []
    for row in rows:
        for part in _folded(row, width - _LABEL, tall):
            lines.append([(f"{label if not lines else '':<{_LABEL}}", "head"), *part])
    return lines


def _folded(row: Line, room: int, tall: int) -> list[Line]:
    text = "".join(part for part, _ in row)
    folded = wrapped(text, room)
    if tall == 1 or len(folded) == 1:
        return [_cut(row, room)]
    shown = folded[:tall]
    if len(folded) > tall:
        shown = [*shown[:-1], " ".join((shown[-1], *folded[tall:]))]
    return [fit([(part, "")], room) for part in shown]


def _cut(row: Line, room: int) -> Line:
    """The row cut to the room in its longest piece, so that its id stays whole."""
    sizes = [cells(text) for text, _ in row]
    longest = sizes.index(max(sizes))
    left = max(10, room - sum(sizes) + sizes[longest])
    cut_row = [(cut(text, left) if at == longest else text, style) for at, (text, style) in enumerate(row)]
    return fit(cut_row, room)


def _member(one: Member) -> Line:
    part = f"  {line(one.part)}" if one.part else ""
    return [(line(one.person.name), "name"), (part, ""), *([("  competing", "due")] if one.competitor else [])]


def _few(people: Sequence[Ref], width: int) -> list[Line]:
    if not people:
        return []
    more = f" and {len(people) - _MET} more" if len(people) > _MET else ""
    told = ", ".join(line(ref.name) for ref in people[:_MET]) if more else _names(people)
    return [[(part, "")] for part in wrapped(told + more, width - _LABEL)]


def _more(rows: list[Line], most: int) -> list[Line]:
    return rows if len(rows) <= most else [*rows[: most - 1], [(f"and {len(rows) - most + 1} more", "dim")]]


def _planned(one: Interaction, day: date) -> Line:
    return [(f"{say_date(one.on, day)}, {_noun(one)} with {_names(one.people)}", ""), *_id(one.ref)]


def _committed(commitments: Sequence[Commitment], day: date) -> list[Line]:
    """Everything open, and how many were kept."""
    rows = [_open(one, day) for one in commitments if one.is_open]
    kept, let_go = sum(1 for one in commitments if one.kept), sum(1 for one in commitments if one.let_go)
    told = [*([f"{kept} kept"] if kept else []), *([f"{let_go} not kept"] if let_go else [])]
    return [*rows, *([[(", ".join(told), "dim")]] if told else [])]


def _open(one: Commitment, day: date) -> Line:
    until = f", until {say_date(one.until, day)}" if one.until else f", said {say_date(one.on, day)}"
    return [(f"{_first(one.person)}: {line(one.text)}", ""), (until, "due" if one.days_late else "dim"), *_id(one.ref)]


def _mine(one: Loop, day: date) -> Line:
    """What I committed to myself, until when, or what became of it and when."""
    if one.closed:
        said = f"; {line(one.said)}" if one.said else ""
        return [(f"You: {line(one.text)}{said}, {say_date(one.closed, day)}", "")]
    until = f", until {say_date(one.due, day)}" if one.due else f", said {say_date(one.opened, day)}"
    return [(f"You: {line(one.text)}", ""), (until, "due" if one.days_late else "dim"), *_id(one.id)]


def _kept(one: Commitment, day: date) -> Line:
    ended = one.kept or one.let_go
    on = f", {say_date(ended, day)}" if ended else ""
    return [(f"{_first(one.person)}: {line(one.text)}{came_of(one)}{on}", "")]


def _note(one: Note) -> Line:
    return [(line(one.text), ""), *([(" (private)", "dim")] if one.private else []), *_id(one.ref)]


def _year(one: Year) -> str:
    """What a year held there: "2026: 5.5 hours in 3 gives, 4 days there"."""
    gives = f"{one.gives} give{'' if one.gives == 1 else 's'}" if one.gives else ""
    given = f"{_hours(one.hours)} in {gives}" if one.hours else gives
    days = f"{one.days} day{'' if one.days == 1 else 's'} there" if one.days else ""
    return f"{one.year}: {', '.join(part for part in (given, days) if part)}"


def _hours(hours: float) -> str:
    return f"{hours:g} hour{'' if hours == 1 else 's'}"


def _history(report: CommunityPage, of_group: bool, day: date) -> list[Line]:
    """What was logged there and given to it, the newest first."""
    logs = [(one.on, 1, one.id, _log(one, report, of_group, day)) for one in report.interactions]
    gives = [(one.on, 0, one.id, _give(one, day)) for one in report.gives]
    rows = [row for *_, row in sorted([*logs, *gives], key=lambda row: row[:3], reverse=True)]
    return rows if report.ids else _more(rows, _HISTORY)


def _log(one: Interaction, report: CommunityPage, of_group: bool, day: date) -> Line:
    """When, what about, and with whom; of a group how many of it were there."""
    topics = " ".join(f"#{line(topic)}" for topic in one.topics)
    there = {ref.handle for ref in one.people}
    of = sum(1 for each in report.members if each.person.handle in there)
    attended = f" ({of} of {len(report.members)})" if of_group and report.members else ""
    about = f"  {topics}" if topics else ""
    own = [(" (private)", "dim")] if one.private and not of_group else []
    return [
        (f"{say_date(one.on, day)}, {_noun(one)} with {_names(one.people)}{attended}", ""),
        (about, "dim"),
        *own,
        *_id(one.ref),
    ]


def _give(one: Give, day: date) -> Line:
    hours = f" {_hours(one.hours)}" if one.hours else ""
    told = f"{say_date(one.on, day)}, you gave{hours}: {line(one.text)} ({GIVES[one.kind].label})"
    return [(told, ""), *_id(one.ref)]


def _meetings(meetings: Sequence[Meeting], width: int, day: date) -> list[Line]:
    """Each meeting: what about, who was there and who was not, whole; where no topic is told, its words below."""
    rows: list[Line] = []
    for one in meetings:
        topics = " ".join(f"#{line(topic)}" for topic in one.topics)
        missing = f"; without {_names(one.missing)}" if one.missing else ""
        told = f"{say_date(one.on, day)}: {topics}{', ' if topics else ''}{_names(one.people)}{missing}"
        rows += [[(part, "")] for part in wrapped(told, width - _LABEL)]
        if one.text and not topics:
            rows.append([(quoted(one.text, width - _LABEL - 2), "dim")])
    return rows


def _ways(report: CommunityPage, width: int) -> list[Line]:
    """What to type next."""
    name = typed_name(report.community)
    if report.community.kind == PEER_GROUP:
        ways = [f"netcrm prep {name}", f'netcrm community {name} --commit "tom: ..."']
    elif not report.members:
        ways = [f"netcrm community {name} --member NAME", f'netcrm gave "..." --community {name}']
    else:
        ways = [f'netcrm gave "..." --community {name}', f'netcrm note {name} "..."']
    told = " · ".join(ways)
    return [[(part, "dim")] for part in ([told] if cells(told) <= width else ways)]


def _names(people: Sequence[Ref]) -> str:
    return joined(line(ref.name) for ref in people)


def _first(ref: Ref) -> str:
    return (line(ref.name).split() or [line(ref.name)])[0]


def _noun(one: Interaction) -> str:
    return INTERACTIONS[one.kind].noun


def _id(ref: str) -> list[Piece]:
    return [(f"  ({ref})", "number")]
