"""The kind of the contact a line tells of, whatever other deeds it speaks of."""

import re

from netcrm.engine.log import clauses as c
from netcrm.engine.log.clauses import Clause, Read, is_of
from netcrm.engine.log.cues import Cue, across, between
from netcrm.engine.log.line import Line
from netcrm.engine.log.presence import Presence
from netcrm.model.kinds import CONTACT

_UNSPACED = {
    "电话": "call", "咖啡": "coffee", "吃饭": "meal", "午饭": "meal", "晚饭": "meal", "微信": "message",
    "开会": "meeting",
}  # fmt: skip
# An introduction that happened outweighs its way; "met" is said of everything; the noun "intro" is mostly in passing.
_RANK = {"intro": 0, "meeting": 2, "introduction": 3}


def kind_of(read: Read, there: Presence) -> str:
    """The most particular kind in the clauses that tell of the contact; CONTACT when none is named."""
    found = []
    for clause in there.clauses or _untold(read):
        if clause.cue and clause.cue.tag == "gave:intro":
            found.append((0, clause.first, "intro"))
        found += [
            (_RANK.get(cue.tag, 1), cue.start, cue.tag)
            for cue in between(read.kinds, clause.first, clause.head)
            if not _in_passing(read, cue, clause.first)
        ]
    if there.moved and not found:  # "the call with Daniel that was due today is moved to Monday"
        found = [(_RANK.get(cue.tag, 1), cue.start, cue.tag) for cue in read.kinds]
    line = read.line
    found += [(1, len(line.units), "email") for m in line.named if "@" in line.text[m.start + 1 : m.end]]
    found += [(1, 0, kind) for key, kind in _UNSPACED.items() if key in line.text] if not line.text.isascii() else []
    if not found and there.planned and _HOUR.search(line.text):
        return "meeting"
    kind = min(found)[2] if found else CONTACT
    return "intro" if kind == "introduction" else kind


_HOUR = re.compile(r"\b\d{1,2}(?::\d\d)? ?Uhr\b", re.IGNORECASE)  # an appointment: "Fr 16.10. 9 Uhr Oberhuber"


def _untold(read: Read) -> list[Clause]:
    """The clauses of a contact that was not."""
    return [clause for clause in read.clauses if clause.kind in (c.HAPPENED, c.MISSED, c.THINKING, c.TASK)]


def _in_passing(read: Read, cue: Cue, first: int) -> bool:
    """Whether the word tells of something else: wanted, talked about, or done by others."""
    line = read.line
    unit = line.units[cue.start]
    if line.text[unit.start - 1 : unit.start] in ("@", "#"):
        return True
    after_it = line.units[cue.end].word if cue.end < len(line.units) else ""
    if unit.word == "introduced" and after_it in ("us", "me") and line.units[cue.start - 1].symbol == "N":
        return not (cue.end + 1 < len(line.units) and line.units[cue.end + 1].word == "to")
    if cue.start > first and (is_of(read, cue.start - 1, "not") or line.units[cue.start - 1].word == "without"):
        return True
    about = [
        n for n in between(read.relations, first, cue.start) if n.tag == "about" and line.units[n.start].word != "via"
    ]
    led = about and any(n.tag == "with" for n in between(read.relations, about[-1].start + 1, cue.start + 1))
    dated = about and any(line.units[at].symbol == "D" for at in range(about[-1].start, cue.start))
    verb = any(
        n.tag == "contact"
        for n in (*across(read.clause_cues, cue.start), *between(read.clause_cues, cue.start, cue.start + 1))
    )  # "wegen Stand telefoniert"
    if about and not (led or dated or verb or _is_a_way(line, cue)):
        return True
    if (
        unit.word == "workshop"
        and cue.start > 1
        and (_is_at_the(line, cue.start) or any(is_of(read, n, "their") for n in (cue.start - 1, cue.start - 2)))
    ):
        return True
    before = _clause_text(line, first, cue.start).lower()
    after = line.text[line.units[cue.end - 1].end :]
    return bool(re.search(_PASSING, before)) or bool(re.match(r"\s+(?:maybe|perhaps)\b", after, re.IGNORECASE))


def _is_a_way(line: Line, cue: Cue) -> bool:
    """Whether it says how: "le pasé el contacto de Ana por WhatsApp"."""
    return any(line.units[at].word in ("por", "par", "via", "by", "per", "pelo") for at in (cue.start - 1, cue.start))


def _is_at_the(line: Line, at: int) -> bool:
    return line.units[at - 1].word == "the" and line.units[at - 2].word in ("at", "in")


def _clause_text(line: Line, first: int, at: int) -> str:
    return line.text[line.units[first].start : line.units[at].start]


_PASSING = (
    r"\b(?:wants?|needs?|asked (?:\w+ ){0,3}for|would like|before|after|maybe|perhaps|"
    r"should(?! have)|someone|somebody|(?:asked|told|advised) (?:\w+ ){1,3}to)\b"
)
