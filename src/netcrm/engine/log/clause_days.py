"""The days of a clause that may be its own: no deadlines, and none of what was talked about."""

import re
from collections.abc import Sequence

from netcrm.engine.dates.dates import Found
from netcrm.engine.log.clauses import GAVE, MOVED, PLANNED, Clause, Read, is_of, is_romance, is_thanked
from netcrm.engine.log.cues import between
from netcrm.engine.log.line import days_ahead
from netcrm.text import lazy_pattern

_LATELY = 60  # days; what was "ago" longer belongs to what was talked about


def days_of(read: Read, clause: Clause) -> list[Found]:
    """The days in a clause that may be its own: no deadline, and none of what was talked about."""
    found = []
    for at in range(clause.first, clause.head):
        day = read.line.units[at].day
        if day is None or _is_replaced(read, at) or (_is_for_later(clause, day) and not _is_eaten(read, clause, at)):
            continue
        if _is_due(read, at, day) and not _is_set_for(read, clause, at, day):
            continue
        if (
            _is_told_of(read, clause, at)
            or _is_reported(read, clause, at, day)
            or is_about_another_meeting(read, clause, at)
        ):
            continue
        if _is_of_a_letter(read, at) or is_before_theirs(read, clause, at) or _is_of_their_thing(read, clause, at):
            continue
        about = _is_about(read, clause, at) and not _is_of_a_note(read, clause, at)
        if about and not _is_plain(read, day) and not _ends_a_topic(read, clause, at):
            continue
        found.append(day)
    return [day for day in found if not _names_the_same(read, day, found)] if len(found) > 1 else found


def _names_the_same(read: Read, day: Found, found: Sequence[Found]) -> bool:
    """Whether a weekday only says which day of the week another day is: "Sunday roast on the 14th"."""
    ahead = days_ahead(read.line)
    next_one = ahead.get(day.start)
    if next_one is None or (next_one.on - day.on).days != _WEEK or read.line.text[day.start].islower():
        return False
    others = [one for one in found if one is not day and one.text.lower().startswith("on the")]
    return any(on.weekday() == day.on.weekday() for one in others for on in (one.on, ahead.get(one.start, one).on))


_WEEK = 7


def days_of_topics(read: Read, clause: Clause) -> list[Found]:
    """The days in a clause that are taken for part of what was talked about: "about his talk last Thursday"."""
    days = [(at, day) for at in range(clause.first, clause.head) if (day := read.line.units[at].day)]
    own = days_of(read, clause)
    return [
        day
        for at, day in days
        if day not in own and (_is_about(read, clause, at) or is_about_another_meeting(read, clause, at))
    ]


def _is_replaced(read: Read, at: int) -> bool:
    """Whether another day was taken for it: "statt Freitag", "en vez del viernes"."""
    return at > 0 and read.line.units[at - 1].word in _INSTEAD


_INSTEAD = ("statt", "anstatt", "lieu", "vez", "lugar", "inves", "instead")


def _is_due(read: Read, at: int, day: Found) -> bool:
    if day.lead == "from":  # the day of "the call from Monday", not of "replied to my email from Monday"
        led = next((cue for cue in read.kinds if cue.end == at), None)
        if led is not None and not is_of(read, led.start - 1, "my"):
            return False
    if day.lead == "by" and at and is_of(read, at - 1, "passes_by"):
        return False  # "came by Sunday"
    return day.lead in _DEADLINES or any(cue.tag == "due" and cue.end == at for cue in read.relations)


def _is_set_for(read: Read, clause: Clause, at: int, day: Found) -> bool:
    """Whether it is the day of a plan rather than a deadline: "cita para el martes", "scheduled for Tuesday"."""
    if clause.kind == MOVED and day.until:
        return True  # "moved from Thursday to Tuesday"
    if clause.kind == MOVED and day.lead == "until":
        return True  # "postponed until Monday"
    if clause.kind not in (PLANNED, MOVED):
        return False
    led = at > clause.first and read.line.units[at - 1].word in ("for", "fur")
    return led or re.match(r"(?:para|pra|pro|pour)\b", day.text, re.IGNORECASE) is not None


def _is_for_later(clause: Clause, day: Found) -> bool:
    """Whether something done was done for that day: "lent him the van for Saturday"."""
    if clause.kind == GAVE and _FOR_IN_GERMAN.match(day.text):
        return True
    return clause.kind not in (PLANNED, MOVED) and _FOR_LATER.match(day.text) is not None


def _is_eaten(read: Read, clause: Clause, at: int) -> bool:
    """Whether it is the day of a meal I had them for: "had Hamish for Sunday dinner"."""
    meal = any(cue.tag == "meal" for cue in between(read.kinds, at + 1, at + 2))
    return meal and read.line.units[clause.first].word == "had"


_FOR_LATER = lazy_pattern("for (?!today|yesterday)", re.IGNORECASE)
_FOR_IN_GERMAN = lazy_pattern("f(?:ür|uer)s? (?!heut|gestern)", re.IGNORECASE)
_DEADLINES = ("by", "until", "before", "since", "from")


def _is_reported(read: Read, clause: Clause, at: int, day: Found) -> bool:
    """Whether the day is part of what somebody said."""
    if is_romance(read, clause.first) and _says_that(read, clause.first, at):
        return True
    talk = [cue for cue in read.clause_cues if cue.tag == "talk" and clause.first <= cue.start and cue.end <= at]
    return any(read.line.units[cue.end - 1].word in (*_THAT, *_ARRANGING) for cue in talk) or (
        bool(talk) and not _is_plain(read, day)
    )


def _says_that(read: Read, first: int, at: int) -> bool:
    """Whether somebody says something in which this unit stands: "dice por wasap que el pedido sale el viernes"."""
    said = next((n for n in range(first, at) if is_of(read, n, "says")), at)
    return any(read.line.units[n].word in _THAT for n in range(said + 1, at))


def _is_told_of(read: Read, clause: Clause, at: int) -> bool:
    """Whether it is the day of what I told somebody will be: "told her the parts land Tuesday"."""
    told = next((cue for cue in between(read.clause_cues, clause.first, at) if cue.tag == "told"), None)
    if told is None or told.language != "en" or told.end >= at:
        return False
    content = any(is_of(read, told.end, name) for name in ("det", "my", "their", "it", "they"))
    doing = ("verb3", "give3")
    return content and any(
        is_of(read, n, name) or read.line.units[n].word in _COMES_ABOUT
        for n in range(told.end + 1, at)
        for name in doing
    )


_COMES_ABOUT = frozenset(
    "land lands arrive arrives come comes ends end finish finishes ship ships get go start open close".split()
)
_ARRANGING = ("confirm", "arrange", "rearrange", "plan")  # "emailed to confirm lunch on Tuesday"
_THAT = ("que", "q", "qu", "dass", "that")  # "me escribió que nació el sábado"


def _is_about(read: Read, clause: Clause, at: int) -> bool:
    about = [cue for cue in read.relations if cue.tag == "about" and clause.first <= cue.start < at]
    if not about or (is_thanked(read, about[-1].start) and between(read.kinds, about[-1].end, at)):
        return False  # "gracias por tu llamada del lunes", but not "por la mudanza del sábado"
    led = [cue for cue in read.relations if cue.tag == "with" and about[-1].start < cue.start < at]
    return not led


def _is_of_a_note(read: Read, clause: Clause, at: int) -> bool:
    """Whether a comma parts the day from the topic, or it is the only one of a plan: "Sessão sobre X, 23/10"."""
    if not is_romance(read, clause.first):
        return False
    alone = sum(read.line.units[n].symbol == "D" for n in range(clause.first, clause.head)) == 1
    return alone and ("," in read.line.units[at].gap or clause.kind == PLANNED)


def _ends_a_topic(read: Read, clause: Clause, at: int) -> bool:
    """Whether a day just past ends the clause behind a subject that has none: "about #cash last Thursday", "about our
    numbers on 20 Nov", and no "about his talk last Thursday"."""
    units, day = read.line.units, read.line.units[at].day
    about = next((cue for cue in read.relations if cue.tag == "about" and clause.first <= cue.start < at), None)
    if day is None or about is None or at != clause.last - 1 or not 0 <= (read.line.today - day.on).days <= _LATELY:
        return False
    first = about.end + (units[about.end].word in _OURS)
    if first == at:
        return "#" in read.line.text[units[about.start].end : units[at].start]
    subject = range(first, at)
    return len(subject) <= _FEW and not any(_is_somebodys(read, n) for n in subject)


def _is_somebodys(read: Read, at: int) -> bool:
    """Whether a word of a subject says whose or which it is, so that the day may be its own."""
    unit = read.line.units[at]
    named = unit.symbol == "N" or unit.word in _WHICH
    return named or any(is_of(read, at, name) for name in ("det", "article", "their", "they", "rel"))


_FEW = 2  # words of a subject
_WHICH = ("it", "what", "that", "this", "how", "why", "the", "a", "an", "das", "was")
_OURS = ("our", "my", "unser", "unsere", "unseren", "mein", "meine", "meinen")


def is_about_another_meeting(read: Read, clause: Clause, at: int) -> bool:
    """Whether a person or day belongs to a meeting talked about: "emailed Ana about the dinner on Friday with Tom"."""
    units = read.line.units
    about = [cue for cue in between(read.relations, clause.first, at) if units[cue.start].word in _ABOUT][-1:]
    if not about or not any(units[n].symbol == "N" for n in range(clause.first, about[0].start)):
        return False
    if read.spoken[about[0].start][0] != "en":
        return False
    kinds = between(read.kinds, about[0].end, at)
    return bool(kinds) and not any(units[n].word in _WAYS for n in range(about[0].end, kinds[0].start))


def _is_of_their_thing(read: Read, clause: Clause, at: int) -> bool:
    """Whether it is the day of what something was given for: "lent Ana my projector for her talk on the 22nd"."""
    if clause.kind != GAVE or read.spoken[at][0] != "en":
        return False
    first = next(
        (n for n in range(at - 1, max(clause.first, at - _NEAR), -1) if read.line.units[n].word == "for"), None
    )
    return first is not None and is_of(read, first + 1, "their") and first + 1 < at - 1


_NEAR = 6  # units


def _is_of_a_letter(read: Read, at: int) -> bool:
    """Whether it is the day a letter bears: "replied to Tom's email of 2 November", "a letter dated 2 November"."""
    if at < 2 or read.line.units[at - 1].word not in ("of", "dated"):
        return False
    return is_of(read, at - 2, "by_post") or any(
        cue.tag in ("email", "message") for cue in between(read.kinds, at - 2, at - 1)
    )


def is_before_theirs(read: Read, clause: Clause, at: int) -> bool:
    """Whether it is the day of something of theirs that lies ahead: "rang her before her inspection on Monday"."""
    units = read.line.units
    if clause.kind in (PLANNED, MOVED) or read.spoken[at][0] != "en":
        return False
    for n in range(at - 2, max(clause.first, at - _A_THING), -1):
        ahead = units[n - 1].word == "before" or (units[n - 1].word == "of" and units[n - 2].word == "ahead")
        if ahead and (is_of(read, n, "their") or units[n + 1].word == "s"):
            return True
    return False


_A_THING = 6  # units
_ABOUT = frozenset("about bout abt re regarding concerning".split())
_WAYS = frozenset("over by on via at during in with".split())


def _is_plain(read: Read, day: Found) -> bool:
    """Whether the words say when it was, even after "about ...": yesterday, on Thursday, two days ago."""
    return _PLAIN.match(day.text) is not None and 0 <= (read.line.today - day.on).days <= _LATELY


_PLAIN = lazy_pattern(
    r"on\b.*day|yesterday|yday|ystdy|last night|.*\bago$|gestern|vorgestern|vor\b|am\b|hier|avant-hier|il y a|ayer|"
    r"anteayer|hace|el\b|ontem|anteontem|há|n[ao]\b",
    re.IGNORECASE | re.DOTALL,
)
