"""Rows of today that follow from what was asked, decided and heard: tell them, ask again, ask how it went.

Their keys: `a9` advice to tell of or to try, `t9` somebody to be told what was decided after their view, `q9-12` advice
to ask for again, `n7` a note of a day or news of theirs, `c2` a decision to look back on, `f2` a challenge nobody was
asked about for long.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from netcrm.engine.advice.facts import is_fact
from netcrm.engine.dates.formatting import say_date
from netcrm.engine.day.reminders import Item
from netcrm.errors import Hint
from netcrm.model.advice import Advice, Challenge
from netcrm.model.notes import Note
from netcrm.model.people import Ref
from netcrm.text import cut

TELL_AFTER = 7  # days since something came of advice
AGAIN_AFTER = 7  # days since it was asked for; or the day after the one until which an answer was hoped for
TRY_AFTER = 21  # days since they answered
OCCASION_FOR = 14  # days for which one asks how it went
HARD_AFTER, HARD_FOR = 7, 28  # days since hard news from and for which one asks how they are
UNSOUGHT = 42  # days without advice from anybody
_LONGEST = 60  # columns of a text in a row
_HELPED = {
    "yes": "tell them it worked",
    "partly": "tell them it partly worked",
    "no": "tell them it did not work",
    None: "tell them what you did",
}
# Compiled where the first of them is read: most mornings need none.
_SHE, _HE = r"(?i)\b(she|her|hers)\b", r"(?i)\b(he|him|his)\b"
# "her exam is on Thursday", "Priya's launch next week": a noun of at most four words, then when it is.
_OCCASION = (
    r"(?i)(?P<what>(?:(?:his|her|their|the|my|our)\s|\S+['’]s?\s|)(?:[^\s,;:.]+\s?){1,3}?)(?:\s+|(?<=\s))"
    r"(?:is|are|was|will be|takes place|starts|begins|on|in|this|next|tomorrow|today|tonight|[a-z]+day)\b.*"
)
_CLAUSE = r"(?i)(?:i|you|he|she|it|we|they|who|and|but|to|has|have|had|is|will)\b"
_POSSESSIVE = r"(?i)(?:his|her|their|the)\s|\S+['’]s\s"
_ANYBODYS = r"(?i)(?:his|her|their|the|my|our)\s|\S+['’]s?\s"
# "closes" and "exams" look alike: behind a noun these alone are no verb.
_EVENTS = frozenset(
    "celebrations days elections exams finals games holidays interviews meetings negotiations races results talks "
    "tests trials vows".split()
)
_ONE = ("ss", "us", "is")  # the ends of what stands for one: business, campus, thesis
_OF_MANY = frozenset(  # verbs, behind a noun that stands for many: "her parents arrive"
    "arrive begin close come decide depart end expire finish fly go land launch leave meet move open reopen retire "
    "return run sell sign start travel vote".split()
)


def to_tell(advice: Iterable[Advice], today: date) -> tuple[Item, ...]:
    """People who are to be told what came of their advice, also where it was not followed; the longest ago first."""
    due = [one for one in advice if one.step in ("acted", "declined") and _since(one.did_on, TELL_AFTER, today)]
    due.sort(key=lambda one: (one.did_on or date.max, _number(one.ref)))
    return tuple(_advice_row(one, _telling(one), Hint("done", (one.ref,)), one.ref) for one in due)


def to_tell_decision(advice: Iterable[Advice], about: Mapping[str, Challenge], today: date) -> tuple[Item, ...]:
    """People who gave a view on what was decided a week ago, and of whom nothing was said since; the longest ago first.

    about: the challenges, by their ids.
    """
    due = [
        (on, one)
        for one in advice
        if one.step == "answered" and (on := _decided_on(one, about)) and _since(on, TELL_AFTER, today)
    ]
    due.sort(key=lambda pair: (pair[0], _number(pair[1].ref)))
    return tuple(_advice_row(one, _decision(one, about), _way_to_tell(one), f"t{one.ref[1:]}") for _, one in due)


def turned_out(challenges: Iterable[Challenge], today: date) -> tuple[Challenge, ...]:
    """Those that turned out a week ago, so that whoever gave a view may hear it; the longest ago first."""
    due = [
        one
        for one in challenges
        if one.decision and one.outcome and _since(one.outcome.on, TELL_AFTER, today) and not _asleep(one, today)
    ]
    return tuple(sorted(due, key=lambda one: (one.outcome.on if one.outcome else today, _number(one.ref))))


def to_tell_outcome(advice: Advice, challenge: Challenge) -> Item:
    """Somebody who gave a view and is to hear how it turned out."""
    private = advice.private or challenge.private or challenge.outcome is None
    how = "" if private or challenge.outcome is None else f": {_short(challenge.outcome.text)}"
    return _advice_row(advice, f"tell them how it turned out{how}", _way_to_tell(advice), f"t{advice.ref[1:]}")


def to_ask_again(asked: Iterable[Advice], today: date) -> tuple[Item, ...]:
    """People who were asked a week ago and have not answered: a row a challenge where two or more were asked.

    asked: all who were asked about a challenge, those who answered too.
    """
    groups: dict[str, list[Advice]] = {}
    for one in asked:
        if one.asked_on:
            groups.setdefault(one.challenge or one.ref, []).append(one)
    found = []
    for group in groups.values():
        waiting = sorted((one for one in group if one.step == "asked" and not _rests(one, today)), key=_asked)
        if not any(_waited(one, today) for one in waiting):
            continue
        found.append((_asked(waiting[0]), _group(group, waiting) if len(group) > 1 else _again(waiting[0], today)))
    return tuple(item for _, item in sorted(found, key=lambda pair: pair[0]))


def to_try(advice: Iterable[Advice], today: date) -> tuple[Item, ...]:
    """Answers that were asked for, three weeks old, of which nothing came yet; a fact is nothing to try."""
    due = [
        one
        for one in advice
        if one.step == "answered" and one.asked_on and _since(max(said.on for said in one.answers), TRY_AFTER, today)
        if not is_fact(one.question, one.answers[-1].text)
    ]
    due.sort(key=lambda one: (one.answers[-1].on, _number(one.ref)))
    return tuple(
        _advice_row(
            one,
            "tried what they advised?" if one.private else f'tried it? "{_short(one.answers[-1].text)}"',
            Hint("done", (one.ref,)),
            one.ref,
        )
        for one in due
    )


def to_ask_today(kept: Iterable[Advice], meeting: Iterable[str]) -> tuple[Item, ...]:
    """Questions kept to ask people whom one meets today. meeting: their handles."""
    met = set(meeting)
    return tuple(
        _advice_row(
            one,
            "ask what you kept to ask" if one.private else f"ask: {_short(one.question)}",
            Hint("done", (one.ref,)),
            one.ref,
        )
        for one in kept
        if one.step == "to ask" and one.person.handle in met
    )


def occasions(notes: Iterable[tuple[Ref, Note]], today: date) -> tuple[Item, ...]:
    """Days of theirs that just passed, then hard news of a week ago; what was noted when it was over asks nothing."""
    passed = sorted(
        (
            (note.about_on, note.id, _occasion_row(ref, note, _how_it_went(ref, note, today)))
            for ref, note in notes
            if note.about_on and note.on <= note.about_on < today <= note.about_on + timedelta(days=OCCASION_FOR)
        ),
        key=lambda row: row[:2],
    )
    return tuple(row[2] for row in passed)


def coming(notes: Iterable[tuple[Ref, Note]], today: date, days: int) -> tuple[Item, ...]:
    """Days of theirs within so many days, today among them; none where `days` is 0. The next first."""
    ahead = [
        (note.about_on, note.id, _occasion_row(ref, note, _when_it_is(ref, note, today)))
        for ref, note in notes
        if days and note.about_on and today <= note.about_on <= today + timedelta(days=days)
    ]
    return tuple(row[2] for row in sorted(ahead, key=lambda row: row[:2]))


def hard_news(notes: Iterable[tuple[Ref, Note]], today: date) -> tuple[Item, ...]:
    """Hard news of theirs, a week later."""
    return tuple(
        _occasion_row(ref, note, _how_they_are(ref, note, today))
        for ref, note in sorted(notes, key=lambda pair: (pair[1].on, pair[1].id))
        if note.hard and HARD_AFTER <= (today - note.on).days <= HARD_FOR
    )


def to_review(challenges: Iterable[Challenge], today: date) -> tuple[Item, ...]:
    """Decisions whose day to look again has come."""
    found = []
    for one in challenges:
        decided = one.decision
        if not decided or one.outcome or _asleep(one, today) or not decided.review_on or decided.review_on > today:
            continue
        why = f"{title_of(one)}: how did it turn out?"
        if decided.expect and not one.private:
            why += f" You expected: {_short(decided.expect)}"
        command = Hint("turned_out", (one.ref,)) if decided.expect else Hint("done", (one.ref,))
        found.append(Item(0, "outcome", None, None, decided.review_on, 0, why, None, command, one.ref, ref=one.ref))
    return tuple(sorted(found, key=lambda item: (item.due or today, _number(item.key))))


def to_seek(challenges: Iterable[Challenge], last: date | None, today: date) -> tuple[Item, ...]:
    """The question whom to ask, where a challenge is open and nothing decided in it, and nobody advised anything for
    six weeks. last: the day somebody was asked or advised something unasked."""
    since = today - timedelta(days=UNSOUGHT)
    if last and last > since:
        return ()
    undecided = [one for one in challenges if one.decision is None and one.outcome is None]
    waiting = [one for one in undecided if one.opened <= since and not _asleep(one, today)]
    if not waiting:
        return ()
    first = min(waiting, key=lambda one: (-one.opened.toordinal(), one.ref))
    weeks = (today - max(first.opened, last or date.min)).days // 7
    why = f"{title_of(first)} is open, without anybody's advice for {weeks} weeks: whom could you ask?"
    command, key = Hint("challenge_page", (first.ref,)), f"f{first.ref[1:]}"
    return (Item(0, "feedback", None, None, None, 0, why, None, command, key, ref=first.ref),)


def title_of(challenge: Challenge) -> str:
    """What a challenge is called on a page; nothing of a private one."""
    return "a private challenge" if challenge.private else _short(challenge.title)


def _group(group: Sequence[Advice], waiting: Sequence[Advice]) -> Item:
    first = waiting[0]
    title = "a private challenge" if any(one.private for one in group) else _short(first.challenge_title or "")
    answered = sum(1 for one in group if one.step not in ("to ask", "asked"))
    why = f"{title}: {answered} of {len(group)} answered"
    ref = first.challenge or first.ref
    people = tuple(one.person for one in waiting)
    private = any(one.private for one in group)  # nothing private is drafted
    way = Hint("challenge_page", (ref,)) if private else Hint("draft", (ref,))
    return Item(0, "advice", None, None, None, 0, why, None, way, _again_key(waiting), people, ref=ref)


def _again(one: Advice, today: date) -> Item:
    asked = f"asked {say_date(one.asked_on, today)}" if one.asked_on else ""
    what = "" if one.private else f": {_short(one.question or one.challenge_title or '')}"
    way = Hint("answer", (one.ref,)) if one.private else Hint("draft", (one.ref,))
    return _advice_row(one, f"ask again, {asked}{what}", way, _again_key([one]))


def _again_key(waiting: Sequence[Advice]) -> str:
    return f"q{'-'.join(one.ref[1:] for one in waiting)}"


def _advice_row(one: Advice, why: str, command: Hint, key: str) -> Item:
    return Item(0, "advice", one.person, None, None, 0, why, None, command, key, ref=one.ref)


def _decided_on(one: Advice, about: Mapping[str, Challenge]) -> date | None:
    """The day since which somebody could be told: of the decision, or of their last words where those came later."""
    decision = about[one.challenge].decision if one.challenge else None
    return max(decision.on, *(said.on for said in one.answers)) if decision else None


def _way_to_tell(one: Advice) -> Hint:
    """A draft, which holds nothing private; else only that it was told can be said."""
    return Hint("done_told", (one.ref,)) if one.private else Hint("draft", (one.ref,))


def _decision(one: Advice, about: Mapping[str, Challenge]) -> str:
    decision = about[one.challenge].decision if one.challenge and not one.private else None
    return f"tell them what you decided{f': {_short(decision.text)}' if decision else ''}"


def _telling(one: Advice) -> str:
    if one.private:
        return "tell them what came of it"
    begin = "tell them you went another way" if one.declined else _HELPED[one.helped]
    return f"{begin}: {_short(one.did or '')}".removesuffix(": ")


def _occasion_row(ref: Ref, note: Note, why: str) -> Item:
    key = f"n{note.id}"
    return Item(0, "occasion", ref, None, note.about_on, 0, why, None, Hint("log", (ref.handle,)), key, ref=key)


def _how_it_went(ref: Ref, note: Note, today: date) -> str:
    when = say_date(note.about_on, today) if note.about_on else ""
    if note.private:
        return f"something of theirs was {when}: ask how it went"
    text = _without_name(note.text, ref)
    found = re.fullmatch(_OCCASION, text)
    what = (found["what"] if found else text).strip()
    named = not note.text.strip().lower().startswith(text.lower())  # "Maria runs the marathon": a verb follows
    long = len(what.split()) > 3 and not re.match(_POSSESSIVE, what)
    if named or long or re.match(_CLAUSE, what) or _has_verb(what):
        return f'{when}, "{_short(text)}": ask how it went'
    return f"{_short(what)} {'were' if _is_plural(what.split()[-1]) else 'was'} {when}: ask how it went"


def _when_it_is(ref: Ref, note: Note, today: date) -> str:
    when = say_date(note.about_on, today) if note.about_on else ""
    return f"something of theirs, {when}" if note.private else f'{when}, "{_short(_without_name(note.text, ref))}"'


def _has_verb(what: str) -> bool:
    """Whether a noun with its owner has a verb behind it: "her budget closes", "his parents arrive"."""
    first, *more = re.sub(_ANYBODYS, "", what, count=1).lower().split() or [""]
    many = _is_plural(first)
    return any(
        (_is_plural(word) and word not in _EVENTS) or word.endswith("ed") or (many and word in _OF_MANY)
        for word in more
    )


def _is_plural(word: str) -> bool:
    """Whether a word ends as many of a thing do, or a verb of one who does it."""
    return word.endswith("s") and not word.endswith(_ONE)


def _how_they_are(ref: Ref, note: Note, today: date) -> str:
    them = _them(note.text)
    are = {"her": "how she is", "him": "how he is"}.get(them, "how they are")
    if note.private:
        return f"ask {are}"
    weeks = (today - note.on).days // 7
    ago = "last week" if weeks == 1 else f"{weeks} weeks ago"
    return f"{_short(_without_name(note.text, ref))}, {ago}: ask {are}"


def _without_name(text: str, ref: Ref) -> str:
    """A text that begins with the person's name, without it; the name stands in the row already."""
    text = " ".join(text.split()).rstrip(".!")
    for name in (ref.name, ref.name.split()[0]):
        if text.lower().startswith(f"{name.lower()} "):
            return text[len(name) :].lstrip()
    return text


def _them(said: str) -> str:
    """How a text speaks of the person: her, him, or them where it does not tell."""
    she, he = bool(re.search(_SHE, said)), bool(re.search(_HE, said))
    return "them" if she == he else "her" if she else "him"


def _waited(one: Advice, today: date) -> bool:
    return today > one.answer_by if one.answer_by else _since(one.asked_on, AGAIN_AFTER, today)


def _since(on: date | None, days: int, today: date) -> bool:
    return on is not None and on <= today - timedelta(days=days)


def _rests(one: Advice, today: date) -> bool:
    return one.snoozed_until is not None and one.snoozed_until > today


def _asleep(one: Challenge, today: date) -> bool:
    return one.closed is not None or (one.snoozed_until is not None and one.snoozed_until > today)


def _asked(one: Advice) -> tuple[date, int]:
    return one.asked_on or date.max, _number(one.ref)


def _number(ref: str) -> int:
    return int(ref[1:])


def _short(text: str) -> str:
    return cut(" ".join(text.split()).rstrip("."), _LONGEST)
