"""A log echoed in one line: everything that was understood, so that a mistake is seen at once."""

from datetime import date

from netcrm.engine.dates.formatting import say_date, say_due
from netcrm.engine.log.indirect import is_indirect
from netcrm.errors import Hint
from netcrm.flows.log.acquaintances import KnownTo
from netcrm.flows.log.interactions import GivenBeside, Logged, Mended, Understood
from netcrm.hints import words
from netcrm.model.advice import Advice
from netcrm.model.circle import Commitment, Introduction
from netcrm.model.history import Interaction, Loop
from netcrm.model.kinds import GIVES, INTERACTIONS, LOOPS
from netcrm.model.people import Ref
from netcrm.safe import line
from netcrm.text import cells, fold
from netcrm.views.page import Line, Page, id_at_end, joined, page


def logged(report: Logged, day: date) -> Page:
    """The echo of `log`: what was understood, who was followed or added by it, and what could be meant otherwise."""
    lines: list[Line] = [_first(report, day)]
    background = {ref.handle for ref in report.to_keep}
    added = tuple(ref for ref in report.added if ref.handle not in background)
    lines += [[(f"Added {_names(added)}, in your day now", "dim")]] if added else []
    lines += _followed(report.followed)
    if report.to_keep:
        lines.append([(f"netcrm today asks once whom to keep: {_names(report.to_keep)}", "dim")])
    lines += [
        [(f"closes {loop.id} ({line(loop.text)})? netcrm done {loop.id}", "dim")] for loop in report.understood.closes
    ]
    if maybe := report.understood.maybe_at:
        lines.append([(words(Hint("maybe_at", (line(maybe.name), maybe.handle))), "dim")])
    lines += next_steps(report.understood)
    lines += [[(words(Hint("commitment_kept", (_name(one.person), one.ref))), "dim")] for one in report.understood.kept]
    via = report.understood.via
    if via and report.people and not any(one.for_me for one in report.understood.introductions):
        lines.append(
            [(f"met through {line(via.name)}? netcrm edit {report.people[0].handle} --via {via.handle}", "dim")]
        )
    told = [line(remark) for remark in report.remarks]
    if told and cells(told[-1]) + len(_TAKE_BACK) <= _WIDE:
        told[-1] += f"; {_TAKE_BACK}"
    elif told:
        told.append(_TAKE_BACK)
    lines += [[(remark, "dim")] for remark in told]
    return page(lines)


def next_steps(understood: Understood) -> list[Line]:
    """What to type when somebody answered, or was told, what was asked and advised."""
    ways = [
        Hint("says_no", (one.ref, line(one.text))) if one.says_no else Hint("answers", (one.ref, line(one.text)))
        for one in understood.answers
    ]
    ways += [
        Hint("closes_did", (one.ref, line(one.text))) if one.undone else Hint("closes_told", (one.ref,))
        for one in understood.told
    ]
    ways += [Hint("when_answered", (_name(one.person), one.ref)) for one in understood.asked[:1]]
    ways += [Hint("intro_goes_on", (one.step, one.ref, one.typed)) for one in understood.steps]
    return [[(line(words(way)), "dim")] for way in ways]


def _first(report: Logged, day: date) -> Line:
    understood = report.understood
    pieces: list[Line] = []
    if report.interaction:
        word = "Moved " if understood.moved else "Planned " if understood.planned else "Logged "
        pieces.append([(word, ""), *_happened(report.interaction, day)])
    if understood.moved:
        pieces.append([(f"was planned for {say_date(understood.moved, day)}", "dim")])
    pieces += [_loop(loop, day) for loop in understood.loops]
    pieces += [
        [(f"{_name(one.person)} advised: {line(one.text)}", ""), (f" ({one.ref})", "number")]
        for one in understood.advice
    ]
    pieces += [_given(give) for give in understood.gives]
    pieces += [_introduced(one) for one in understood.introductions]
    pieces += [
        [(f"noted: {line(one.text)}, {say_date(one.on, day)}", ""), (f" ({one.ref})", "number")]
        for one in understood.occasions
    ]
    pieces += [_asked(one) for one in understood.asked]
    pieces += [[(f"hard news: {line(one.text)}", ""), (f" ({one.ref})", "number")] for one in understood.hard_news]
    pieces += [_committed(one, day) for one in understood.commitments]
    pieces += [_known(one) for one in understood.acquaintances]
    if understood.absent:
        pieces.append([(f"without {_names(understood.absent)}", "")])
    told: Line = list(pieces[0]) if pieces else [("Nothing was opened", "")]
    if not report.interaction and pieces:
        told = [(f"{told[0][0][:1].upper()}{told[0][0][1:]}", told[0][1]), *told[1:]]
    for piece in pieces[1:]:
        told += [(" · ", "dim"), *piece]
    return [*told, *id_at_end(report.interaction.ref)] if report.interaction else told


def _committed(one: Commitment, day: date) -> Line:
    until = f", until {say_date(one.until, day)}" if one.until else ""
    return [(f"{_name(one.person)} commits to: {line(one.text)}{until}", ""), (f" ({one.ref})", "number")]


def _known(one: KnownTo) -> Line:
    private = " (private)" if one.private else ""
    if one.other:
        how = f": {line(one.how)}" if one.how else ""
        does = "knows" if one.knows else "does not know"
        return [(f"{_name(one.person)} {does} {_name(one.other)}{how}{private}", "")]
    return [(f"noted of {_name(one.person)}: {line(one.how or '')}{private}", ""), (f" ({one.ref})", "number")]


def _asked(advice: Advice) -> Line:
    about = f", about {advice.challenge}" if advice.challenge else ""
    colon = "" if is_indirect(advice.question) else ":"
    return [(f"asked {_name(advice.person)}{colon} {line(advice.question)}{about}", ""), (f" ({advice.ref})", "number")]


def _introduced(one: Introduction) -> Line:
    """What a line tells of an introduction: those I made are told by their give, so that the id is enough."""
    if one.for_me and one.via and one.met_on and one.made_on and one.met_on > one.made_on:
        return [(f"you met {_name(one.people[0])}, through {_name(one.via)}", ""), (f" ({one.ref})", "number")]
    if one.for_me and one.via:
        return [(f"{_name(one.via)} introduced you to {_name(one.people[0])}", ""), (f" ({one.ref})", "number")]
    return [("introduced them", ""), (f" ({one.ref})", "number")]


def _given(give: GivenBeside) -> Line:
    hours = f", {give.hours:g} hour{'' if give.hours == 1 else 's'}" if give.hours else ""
    to = joined([line(ref.name) if ref.kind == "community" else _name(ref) for ref in give.people])
    return [(f"gave {to}: {GIVES[give.kind].noun}{hours}", ""), (f" ({give.ref})", "number")]


def _name(ref: Ref) -> str:
    return line(ref.name).split()[0]


_TAKE_BACK = "netcrm undo takes it back"
_WIDE = 78


def mended(report: Mended, day: date) -> Page:
    """The line after `edit last`, or after an event was answered with nobody."""
    if report.kept_nobody:
        return page([[("Kept nobody new from the ", ""), *_happened(report.interaction, day)]])
    if report.deleted:
        born = (*report.loops, *report.advice, *report.notes, *report.gives)
        gone = f", with {joined(born)}" if born else ""
        return page([[("Deleted the log of ", ""), *_happened(report.interaction, day), (gone, "")]])
    happened = _happened(report.interaction, day)
    for loop in (*report.moved, *report.opened):
        happened += [(" · ", "dim"), *_loop(loop, day)]
    for one in report.advised:
        happened += [(" · ", "dim"), (f"{line(one.person.name).split()[0]} advised: {line(one.text)}", "")]
        happened += [(f" ({one.ref})", "number")]
    for committed in report.commitments:
        happened += [(" · ", "dim"), *_committed(committed, day)]
    happened += [] if report.interaction.text.strip() else [(", with no words", "")]
    happened += id_at_end(report.interaction.ref)
    now = "Now planned: " if report.interaction.planned else "Now: "
    return page([[(now, ""), *happened], *_followed(report.followed)])


def _followed(people: tuple[Ref, ...]) -> list[Line]:
    word = "is" if len(people) == 1 else "are"
    return [[(f"{_names(people)} {word} in your day now", "dim")]] if people else []


def _happened(interaction: Interaction, day: date) -> Line:
    pieces: Line = [(f"{INTERACTIONS[interaction.kind].noun} with ", "")]
    pieces += [(_names(interaction.people), "name"), (f", {_when(interaction.on, day)}", "")]
    if interaction.topics:
        pieces.append((" · " + " ".join(f"#{line(topic)}" for topic in interaction.topics), ""))
    if interaction.place or interaction.community:
        pieces.append((f" · at {where(interaction)}", ""))
    if interaction.private:
        pieces.append((" · private", "dim"))
    return pieces


def where(interaction: Interaction) -> str:
    """The community and the place, once where they are called alike."""
    community, place = interaction.community, line(interaction.place or "")
    if community is None:
        return place
    return line(community.name) + (f" ({place})" if place and fold(place) not in fold(community.name) else "")


def _when(on: date, day: date) -> str:
    said = say_date(on, day)
    return f"{said} ({say_date(on, date(on.year, 1, 1))})" if said in ("yesterday", "tomorrow") else said


def _loop(loop: Loop, day: date) -> Line:
    group = loop.person.kind == "community"
    first = line(loop.person.name) if group else line(loop.person.name).split()[0]
    who = LOOPS[loop.kind].in_log.format(name=first)
    due = f", {say_due(loop.due, day)}" if loop.due else ""
    return [(f"{who}: {line(loop.text)}{due}", ""), (f" ({loop.id})", "number")]


def _names(people: tuple[Ref, ...]) -> str:
    return joined([line(ref.name) for ref in people])
