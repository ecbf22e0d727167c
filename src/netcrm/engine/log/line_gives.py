"""What I gave, out of a line: introductions, feedback, hours, things sent."""

import re

from netcrm.engine.log import clauses as c
from netcrm.engine.log.antecedents import thing_before
from netcrm.engine.log.clauses import Clause, Read, introduced_to, is_of
from netcrm.engine.log.mentions import Mention
from netcrm.engine.log.places import community_before, community_in
from netcrm.engine.log.presence import Presence
from netcrm.engine.log.wanted import thing_wanted
from netcrm.model.kinds import INTRODUCTION
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

_HOURS = lazy_pattern(
    r"(?<!\w)(\d{1,3}(?:[.,]\d+)?|an?|one|two|three|four|five|eine?|zwei|drei|vier|fünf|une|deux|trois|quatre|cinq|una|dos|"
    r"tres|cuatro|cinco|uma|duas|três|quatro)\s*(?:h\s?([0-5]\d)|h|hrs?|hours?|stunden?|std|heures?|horas?)(?!\w)",
    re.IGNORECASE,
)
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "a an one ein eine une una uma",
            "two zwei deux dos duas",
            "three drei trois tres três",
            "four vier quatre cuatro quatro",
            "five fünf cinq cinco",
        ),
        start=1,
    )
    for word in words.split()
}
TO_COMMUNITY = ("mentoring", "volunteering", "knowledge")


class GiveDraft(NamedTuple):
    """Something I gave. people: ids of who had it; community: the place that had it, where no person did."""

    kind: str
    people: tuple[int, ...]
    text: str
    hours: float | None
    community: str | None = None


def gives_of(read: Read, there: Presence) -> tuple[GiveDraft, ...]:
    """Every give of a clause in which I was in touch; told twice, it is one."""
    gave = [clause for clause in read.clauses if clause.kind == c.GAVE and clause in there.clauses]
    drafts: dict[tuple[object, ...], GiveDraft] = {}
    ends: dict[tuple[object, ...], int] = {}
    for clause in gave:
        for draft in _give(read, clause, there):
            key = (draft.kind, draft.people, draft.community)
            if key not in drafts:
                drafts[key] = draft
            elif (
                ends[key] == clause.first or read.spoken[clause.first][0] == "de"
            ):  # "Bewerbung gelesen und Rückmeldung gegeben" is one
                drafts[key] = drafts[key]._replace(
                    text=f"{drafts[key].text} {draft.text}", hours=drafts[key].hours or draft.hours
                )
            ends[key] = clause.last
    return tuple(drafts.values())


def hours_in(text: str) -> float | None:
    """The hours that a text says; None for none."""
    said = _HOURS.search(text)
    return _number(said) if said else None


def _give(read: Read, clause: Clause, there: Presence) -> list[GiveDraft]:
    assert clause.cue is not None
    units = read.line.units
    kind = clause.cue.tag.removeprefix("gave:")
    last = _goes_on(read, clause) if kind in _OF_HOURS else clause.last
    last = _says_on(read, clause) if kind == "encouragement" else last
    text = " ".join(read.line.text[units[clause.first].start : units[last - 1].end].split())
    said = _HOURS.search(text)
    hours = _number(said) if said else None
    helped = clause.cue.person >= 0 and units[clause.cue.person].mention is not None
    helped = helped and not c.is_recommended(read, clause, clause.cue.person)
    behind = units[c.named_behind(read, min(clause.cue.end, len(units) - 1))].mention
    to_them = behind is not None or any(c.is_of(read, at, "them") for at in range(clause.cue.start, clause.cue.thing))
    community = community_in(read, clause) if kind in TO_COMMUNITY and not (helped or to_them) else None
    if kind == "volunteering" and not (helped or to_them) and read.spoken[clause.first][0] == "de":
        community = community_before(read, clause) or community
    if community:
        return [GiveDraft(kind, (), text, hours, community)]
    own = [units[at].mention for at in range(clause.first, clause.last) if units[at].mention]
    receivers = [mention for mention in own if mention and len(mention.ids) == 1]
    if kind == INTRODUCTION and (receiver := introduced_to(read, clause)):
        receivers = [receiver] if len(receiver.ids) == 1 else []
    receivers = [m for m in receivers if m in there.people] or receivers
    inside = [m for m in receivers if units[clause.cue.start].start <= m.start < units[clause.cue.end - 1].end]
    if kind == "referral" and not helped:  # "hab ihm die Petra empfohlen"
        receivers = [m for m in there.people if len(m.ids) == 1][:1]
    elif kind != INTRODUCTION:
        receivers = (inside or receivers)[:1] or [m for m in there.people if len(m.ids) == 1][:1]
    elif len(receivers) == 1 and not introduced_to(read, clause) and (other := _introduced_too(read, clause)):
        receivers = [other, *receivers]
    alone = len(there.people) == 1
    if kind == INTRODUCTION and alone and not receivers and (other := _introduced_too(read, clause)):
        receivers = [other]  # "Gesa eine Mail geschickt und sie mit einer Kollegin bekannt gemacht"
    if kind == INTRODUCTION and not receivers and (to_them or len(there.people) > 1):  # "je les ai présentés"
        receivers = [m for m in there.people if len(m.ids) == 1]
    people = tuple(dict.fromkeys(mention.ids[0] for mention in receivers))
    if _is_it(read, clause) or (wanted := _wanted(read, clause, kind)):
        thing = thing_before(read, clause.first) if _is_it(read, clause) else wanted
        text += f" ({thing})" if thing else ""
    return [GiveDraft(kind, people, text, hours)] if people else []


def _goes_on(read: Read, clause: Clause) -> int:
    """Where it ends that tells of hours given: with the clause behind a comma that says how long or on what."""
    after = next((one for one in read.clauses if one.first == clause.last), None)
    if after is None or after.kind not in (c.TALK, c.HAPPENED) or after.cue or read.line.units[after.first].strong:
        return clause.last
    own = range(after.first, after.last)
    if any(read.line.units[at].symbol == "N" or is_of(read, at, "i") or is_of(read, at, "they") for at in own):
        return clause.last
    if ":" in read.line.units[after.first].gap and read.spoken[after.first][0] == "de":
        return after.last  # "Mentoring m. Anna: Karriere und Promotion"
    said = read.line.text[read.line.units[after.first].start : read.line.units[after.last - 1].end]
    return after.last if _HOURS.search(said) or read.line.units[after.first].word in _ON else clause.last


def _says_on(read: Read, clause: Clause) -> int:
    """Where it ends what somebody was told to encourage them: "told her how well she has carried the team"."""
    last, units = clause.last, read.line.units
    for after in read.clauses:
        if after.first != last or after.kind != c.TALK or units[last].strong or "," in units[last].gap:
            continue
        last = after.last if read.spoken[last][0] == "en" else last
    return last


def _wanted(read: Read, clause: Clause, kind: str) -> str:
    """What they wanted, before I gave them something: "needs a florist, so I passed him on Mags's number"."""
    at = read.clauses.index(clause)
    if at == 0 or kind not in ("referral", "resource") or read.spoken[clause.first][0] != "en":
        return ""
    return thing_wanted(read, read.clauses[at - 1])


def _is_it(read: Read, clause: Clause) -> bool:
    """Whether what was given is only "it", told before: "fetched my press, I'm giving him a lend of it"."""
    at = clause.cue.thing if clause.cue else clause.last
    if at >= clause.last or read.spoken[at][0] != "en":
        return False
    return is_of(read, at, "it") or read.line.units[at].word in ("mine", "ours", "one")


_OF_HOURS = ("mentoring", "knowledge", "volunteering")
_ON = frozenset("on about re regarding topic topics mostly mainly".split())


def _introduced_too(read: Read, clause: Clause) -> Mention | None:
    """Who is only called him or her in an introduction to somebody named: "hab ihn dem Björn vorgestellt"."""
    cue = clause.cue
    if cue is None or not any(is_of(read, at, "them") for at in range(cue.start, cue.end)):
        return None
    named = [unit.mention for unit in read.line.units[: clause.first] if unit.mention]
    return named[-1] if named and len(named[-1].ids) == 1 else None


def _number(said: "re.Match[str]") -> float | None:
    word = said[1].lower()
    if word in _NUMBERS:
        return float(_NUMBERS[word])
    hours = float(word.replace(",", ".")) + round(int(said[2] or 0) / 60, 2)
    return hours if 0 < hours <= 100 else None
