"""Whether what a clause tells lies ahead or was held, as its days and words say."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from netcrm.engine.dates.dates import Found
from netcrm.engine.log import clauses as c
from netcrm.engine.log.asked_again import once
from netcrm.engine.log.clause_days import days_of
from netcrm.engine.log.clauses import TOUCHING, Clause, Read, is_of
from netcrm.engine.log.cues import between
from netcrm.engine.log.german_tense import is_present
from netcrm.engine.log.heard_elsewhere import speaks_ahead
from netcrm.engine.log.line import days_ahead, pauses
from netcrm.engine.log.noted_before import comes_again, is_noted_before
from netcrm.engine.log.vocabulary import PAST_VERBS
from netcrm.text import fold, lazy_pattern


def is_another_plan(read: Read, plan: Clause, happened: Sequence[Clause]) -> bool:
    """Whether a plan is none of what was told before it: "Coffee with Nora. I'm meeting Grace on Monday"."""
    units = read.line.units
    met = {mention.ids for one in happened for at in range(one.first, one.head) if (mention := units[at].mention)}
    apart = units[plan.first].strong or pauses(units[plan.first])
    if plan.kind != c.PLANNED or not apart or not met or happened[0].first > plan.first:
        return False
    if read.spoken[plan.first][0] != "en":
        return False
    named = {mention.ids for at in range(plan.first, plan.head) if (mention := units[at].mention)}
    if named:
        return not named <= met
    kinds, others = (
        {cue.tag for one in clauses for cue in between(read.kinds, one.first, one.head)}
        for clauses in ([plan], happened)
    )
    return not kinds & others if kinds else units[plan.first].word in ("i", "im", "invited")


def of_one_day(read: Read, telling: Sequence[Clause]) -> tuple[list[Clause], list[Clause]]:
    """The clauses of the first appointment, and those of another day: "Di Lunch mit Jo, Mi Call mit Annika"."""
    own: list[Clause] = []
    others: list[Clause] = []
    first: set[date] = set()
    for clause in telling:
        days = _days_either_way(read, clause) if clause.kind in (c.HAPPENED, c.PLANNED) else set()
        if first and days and not days & first and _is_appointment(read, clause) and _is_appointment(read, own[0]):
            others.append(clause)
        else:
            own.append(clause)
            first = first or days
    return own, others


def _days_either_way(read: Read, clause: Clause) -> set[date]:
    """The days of a clause, read as past and as to come."""
    ahead = days_ahead(read.line)
    return {on for day in days_of(read, clause) for on in (day.on, ahead.get(day.start, day).on)}


def _is_appointment(read: Read, clause: Clause) -> bool:
    """Whether a kind of contact is named with somebody and a day."""
    own = range(clause.first, clause.head)
    named = any(read.line.units[at].symbol == "N" for at in own)
    return (
        named and c.has_kind(read, clause.first, clause.head) and any(read.line.units[at].symbol == "D" for at in own)
    )


def lies_ahead(read: Read, clause: Clause) -> bool:
    """Whether its days are all to come, however they are read."""
    days = days_of(read, clause)
    told = is_told(read, clause) and not (_invites(read, clause) or _plays(read, clause) or _is_of_now(read, clause))
    if days and speaks_ahead(read, clause):
        return all(_may_lie_ahead(read, day) for day in days)
    if not days or (told and not _names_an_outing(read, clause)):
        return False
    if _is_timed(read, clause, days) or is_noted_before(read, clause, days):
        return True
    if _all_come_again(read, days) and is_present(read, clause):
        return True
    if is_noted_ahead(read, clause, days) or _is_awaited(read, clause, days):
        return True
    if all(_is_soon(read, clause, day) for day in days):
        return True
    booked = _is_booked(read)
    return all(
        day.on > read.line.today
        or _is_told_twice(read, day, days)
        or _is_ahead(read, day.start)
        or _is_nearer_ahead(read, day)
        or (booked and _may_lie_ahead(read, day))
        or (_is_asked_to_an_event(read, clause, day) and _may_lie_ahead(read, day))
        or (day.lead == "for" and _invites(read, clause) and _may_lie_ahead(read, day))
        for day in days
    )


def _names_an_outing(read: Read, clause: Clause) -> bool:
    """Whether all that tells a contact is a noun, which may well lie ahead: "morgen Apéro bei Thomas"."""
    told = [cue for cue in between(read.clause_cues, clause.first, clause.head) if cue.tag in TOUCHING]
    return all(cue.language == "de" and is_of(read, cue.end - 1, "outing") for cue in told)


def _is_told_twice(read: Read, day: Found, days: Sequence[Found]) -> bool:
    """Whether another day says which one is meant: the "Freitag" of "morgen, Freitag"."""
    ahead = days_ahead(read.line).get(day.start)
    return ahead is not None and any(one is not day and one.on == ahead.on > read.line.today for one in days)


def _is_timed(read: Read, clause: Clause, days: Sequence[Found]) -> bool:
    """Whether a weekday or "the 3rd" stands there with its hour and no verb, noted before: "rdv Luc mardi 10h"."""
    spoken = read.spoken[clause.first][0]
    if spoken not in c.DROPPING and (
        spoken != "de" or any(is_told(read, one) and not _names_an_outing(read, one) for one in read.clauses)
    ):
        return False
    text = read.line.text[read.line.units[clause.first].start : read.line.units[clause.last - 1].end]
    ahead = days_ahead(read.line)
    noted = [day for day in days if (next_one := ahead.get(day.start)) and comes_again(read, day, next_one)]
    return len(noted) == len(days) and _CLOCK.search(fold(text)) is not None


def is_noted_ahead(read: Read, clause: Clause, days: Sequence[Found]) -> bool:
    """Whether an English line notes a weekday with its hour and no verb of the past: "brunch w Kit Sunday 11ish"."""
    if not _is_english(read, clause, days) or _tells_the_past(read):
        return False
    last = next((one.last for one in reversed(read.clauses) if _is_of_the_sentence(read, clause, one)), clause.last)
    text = read.line.text[read.line.units[clause.first].start : read.line.units[last - 1].end]
    ahead = days_ahead(read.line)
    noted = all((later := ahead.get(day.start)) and _comes_again(read, day, later) for day in days)
    return noted and _hour().search(text.lower()) is not None


def _is_english(read: Read, clause: Clause, days: Sequence[Found]) -> bool:
    """Whether it is in English, which its weekday tells where no other word does: "golf Sunday 9am"."""
    spoken = read.spoken[clause.first]
    return spoken[0] == "en" or ("en" in spoken and bool(days) and all(day.lang == "en" for day in days))


def _is_of_now(read: Read, clause: Clause) -> bool:
    """Whether two are said to do something in the present: "Wendy and I fire the kiln together on 14 March"."""
    told = [cue for cue in between(read.clause_cues, clause.first, clause.head) if cue.tag in TOUCHING]
    if read.spoken[clause.first][0] != "en" or any(cue.tag != "together" for cue in told):
        return False
    first = read.line.units[clause.first : clause.first + _EARLY]
    subject = next((n for n, unit in enumerate(first) if unit.word in ("i", "we")), -1)
    verb = first[subject + 1].word if 0 <= subject < len(first) - 1 else ""
    own = read.line.units[clause.first : clause.head]
    return bool(verb) and not verb.endswith("ed") and not any(_is_past(unit.word) for unit in own if not unit.symbol)


_EARLY = 6  # units


def _plays(read: Read, clause: Clause) -> bool:
    """Whether only a game is named, no verb: "golf Sunday", which is a contact in other languages."""
    told = [cue for cue in between(read.clause_cues, clause.first, clause.head) if cue.tag in TOUCHING]
    return _is_english(read, clause, days_of(read, clause)) and all(cue.language != "en" for cue in told)


def _is_of_the_sentence(read: Read, clause: Clause, other: Clause) -> bool:
    units = read.line.units
    return other.first >= clause.first and not any(units[at].strong for at in range(clause.first + 1, other.first + 1))


def _is_awaited(read: Read, clause: Clause, days: Sequence[Found]) -> bool:
    """Whether the same sentence goes on with who will come: "Dinner Saturday at Vicky's, my wife is coming too"."""
    behind = next((one for one in read.clauses if one.first == clause.last), None)
    if behind is None or read.spoken[clause.first][0] != "en" or read.line.units[behind.first].strong:
        return False
    units = read.line.units
    own = range(behind.first, behind.last)
    coming = units[behind.first].word in ("taking", "bringing") or any(
        units[at].word in _COMING and _is_said_of_now(read, behind, at) for at in own
    )
    return (
        coming
        and not any(units[at].symbol == "D" for at in own)
        and _all_come_again(read, days)
        and not _tells_the_past(read)
    )


_COMING = frozenset("coming bringing cooking hosting joining making driving baking doing serving grilling".split())
_BEING = frozenset("is are am m s re will ll be".split())


def _is_said_of_now(read: Read, clause: Clause, at: int) -> bool:
    before = [unit.word for unit in read.line.units[max(clause.first, at - 2) : at]]
    if at + 1 < clause.last and read.line.units[at + 1].word in ("up", "in", "out", "down"):
        return False  # "she is bringing up three kids"
    return not _BEING.isdisjoint(before)


def _all_come_again(read: Read, days: Sequence[Found]) -> bool:
    """Whether all are weekdays, which come every week, and none is said to be past."""
    ahead = days_ahead(read.line)
    return all((later := ahead.get(day.start)) and (later.on - day.on).days == _WEEK for day in days)


@once
def _tells_the_past(read: Read) -> bool:
    """Whether a clause is told or given, or a verb stands in the past."""
    if any(
        one.kind in (c.GAVE, c.ADVICE) or (is_told(read, one) and not _is_no_past(read, one)) for one in read.clauses
    ):
        return True
    return any(_is_past(unit.word) for unit in read.line.units if not unit.symbol)


def _is_no_past(read: Read, clause: Clause) -> bool:
    return _plays(read, clause) or _is_of_now(read, clause)


def _is_past(word: str) -> bool:
    return word in PAST_VERBS or word in _WAS or (len(word) > 4 and word.endswith("ed") and word not in _FIXED)


_WAS = frozenset(
    "was were had been did done wasnt werent ran ate drank played sat walked flew rode sang swam won danced".split()
)
_FIXED = frozenset("booked pencilled penciled need confirmed planned fixed invited diarised blocked".split())


@cache
def _hour() -> re.Pattern[str]:
    """An hour as an English line notes it: "11ish", "at nine", "12:30"."""
    numbers = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    said = rf"(?:come|from) \d{{1,2}}\b|(?:at|@) (?:\d{{1,2}}|half|quarter|noon|{numbers})\b"
    said += rf"|noon\b|half (?:past )?(?:{numbers})\b"
    return re.compile(rf"(?<![\w:./])(?:\d{{1,2}}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|ish\b)|\d{{1,2}}[:.]\d\d|{said})")


def _is_soon(read: Read, clause: Clause, day: Found) -> bool:
    """Whether a day of the month is far nearer ahead than behind: "Gespräch am 21." on the 16th."""
    next_one = days_ahead(read.line).get(day.start)
    if next_one is None or read.spoken[clause.first][0] == "en":
        return False
    soon = _SOON_IN_NOTES if read.spoken[clause.first][0] in c.DROPPING else _SOON_IN_A_MONTH
    return (next_one.on - day.on).days in _MONTH and 0 < (next_one.on - read.line.today).days <= soon


_SOON_IN_A_MONTH, _SOON_IN_NOTES = 8, 10  # days


def _comes_again(read: Read, day: Found, next_one: Found) -> bool:
    """Whether this is a weekday, or a day of the month that is nearer ahead: "rdv le 3 à 9h" on the 21st."""
    apart, ahead = (next_one.on - day.on).days, (next_one.on - read.line.today).days
    return apart == _WEEK or (apart in _MONTH and 2 * ahead <= apart)


_WEEK, _MONTH = 7, (*range(28, 32), *range(59, 63))  # days; two months where one of them has no 31st
_CLOCK = lazy_pattern(
    r"(?<!\w)(?:(?:[06-9]|[012]\d|(?<=\ba )\d|(?<=\bas )\d|(?<=\blas )\d|(?<=\bvers )\d) ?"
    r"(?:h|hs|hrs|hora?s?|uhr)\d{0,2}(?! (?:de (?!la\b)|d['’]))|[1-5] ?uhr|\d{1,2}:\d\d|"
    r"um (?:\d{1,2}|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|halb \w+)|"
    r"a las \d{1,2}|as \d{1,2}h?)(?!\w)"
)


def _is_booked(read: Read) -> bool:
    """Whether a table and the like is booked, which nobody says of an evening that is over: "Tisch reserviert"."""
    return any(cue.tag == "plan" and is_of(read, cue.start, "bookable") for cue in read.clause_cues)


def _may_lie_ahead(read: Read, day: Found) -> bool:
    ahead = days_ahead(read.line).get(day.start)
    return ahead is not None and ahead.on >= read.line.today


def _is_nearer_ahead(read: Read, day: Found) -> bool:
    """Whether a date without its year is far behind but soon to come: "12/12 gala with Anso" in November."""
    behind = (read.line.today - day.on).days
    ahead = days_ahead(read.line).get(day.start)
    to_come = (ahead.on - read.line.today).days if ahead else -1
    if _OF_THIS_MONTH.fullmatch(day.text):
        near = 0 <= to_come < min(behind, _NEAR)  # "lunch with Tom on the 20th", typed on the 12th
        return near and not _looks_back(read)
    if day.doubtful and "/" in day.text and behind > _SOON and 0 <= to_come <= _NEAR and not _tells_the_past(read):
        return True  # "dinner with Jo in Geneva 2/7" in June
    english = read.spoken[0][0] == "en" and not _tells_the_past(read)
    if english and behind > _HALF_FAR and 0 <= to_come < behind:
        return True  # "Tom's wedding 12 Sept" in March
    return behind > _FAR_BEHIND and 0 <= to_come <= _SOON


def _looks_back(read: Read) -> bool:
    """Whether some verb of the line says that it is over: "bill was £80", "we talked about schools"."""
    return any(unit.word in ("was", "were", "had", "went") for unit in read.line.units) or any(
        is_told(read, clause) for clause in read.clauses
    )


_FAR_BEHIND, _HALF_FAR, _SOON, _NEAR = 240, 150, 90, 15  # days
_OF_THIS_MONTH = lazy_pattern(r"on the \d{1,2}(?:st|nd|rd|th)(?: at .*)?", re.IGNORECASE)


def _invites(read: Read, clause: Clause) -> bool:
    """Whether somebody asks me to a day, which may well lie ahead: "me invitó a su cumple el sábado que viene"."""
    return any(is_of(read, at, "invites") for at in range(clause.first, clause.head))


def _is_asked_to_an_event(read: Read, clause: Clause, day: Found) -> bool:
    """Whether it is the day of a feast I was asked to: "nous a invités à son mariage, le 12 juin"."""
    if not c.is_romance(read, clause.first) or not _invites(read, clause):
        return False
    at = next(n for n in range(clause.first, clause.last) if read.line.units[n].day == day)
    asked = next(n for n in range(clause.first, clause.last) if is_of(read, n, "invites"))
    return any(cue.tag == "event" for cue in between(read.kinds, asked, at))


def _is_ahead(read: Read, start: int) -> bool:
    units = read.line.units
    return any(cue.tag == "ahead" and cue.end < len(units) and units[cue.end].start == start for cue in read.relations)


def is_told(read: Read, clause: Clause) -> bool:
    """Whether a verb says that I was in touch, so that it is no plan."""
    return any(cue.tag in TOUCHING for cue in between(read.clause_cues, clause.first, clause.head))


def was_held(read: Read, moved: Clause, happened: Sequence[Clause]) -> bool:
    """Whether the day to which a meeting was moved is past, or today and more is told of it."""
    days = days_of(read, moved)
    if not days:
        return False
    today, last = read.line.today, days[-1].until or days[-1].on
    next_one = days_ahead(read.line).get(days[-1].start)
    ahead = (next_one.until or next_one.on) if next_one else last
    if last == today == ahead:
        return any(clause.first > moved.first for clause in happened)
    return last < today and (ahead < today or (ahead - today).days > _FAR_BEHIND)
