"""Small things to give, each an idea with its reason, and which of them are shown.

A row of an idea is known by its key, as those of `today`: `g7-9` an introduction, `s5-7` the lesson s5 for person 7,
`a9` advice whose giver is to be thanked or told what came of it, `b7` a birthday, `m3` a community, `h7` somebody gone
quiet who once helped.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Annotated

from netcrm.engine.ask.stems import content_words, stem
from netcrm.engine.dates.formatting import say_date, say_every, say_since
from netcrm.engine.giving.ideas import Introduction
from netcrm.errors import Hint
from netcrm.model.advice import Advice, Lesson
from netcrm.model.circle import Community
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple
from netcrm.text import cut

# In the order in which they are shown: what has a day, then those who helped and do not know what came of it (Grant &
# Gino 2010: who is thanked helps more), then what helps somebody in trouble, what two people have of each other, and
# last what can wait: a community, and a tie that is asleep (Levin, Walter & Murnighan 2011: it answers well).
KINDS = ("birthday", "thanks", "outcome", "lesson", "introduction", "community", "quiet")
# Those of which `today` has no row of another kind already.
OF_TODAY = ("introduction", "lesson", "community")
FEW = 5
PAGE = 7  # rows that a page of today may have: ideas that are shown before it leave these numbers to it
OWN = 2  # what a word of a lesson itself weighs, as in engine/advice/nearness.py
_LONGEST = 90  # columns of a text that is quoted


class Idea(NamedTuple):
    """Something small to give. n: its number among the rows of today; 0 until it has one.

    person, people: whom it is about, and the other one of an introduction. community: what it is for, where it is for
    no person. ref: of the advice or the lesson. what: what to do; why: what speaks for it; command: what to type, by
    the number of the row, which is "" until it has one.
    """

    n: int
    kind: Annotated[str, KINDS]
    person: Ref | None
    what: str
    why: str
    command: Hint
    key: str
    people: tuple[Ref, ...] = ()
    community: Ref | None = None
    ref: str | None = None


class Trouble(NamedTuple):
    """What somebody looks for (a want) or what was noted of them, and the day of the note; stems: of its words."""

    who: Ref
    text: str
    on: date | None
    stems: frozenset[str]


def chosen(ideas: Iterable[Idea], several: bool = False) -> tuple[Idea, ...]:
    """The few that are shown, in the order of KINDS: one of a kind, nobody named twice.

    several: all of them are about one person, who may then have more than one; each kind comes once before any comes
    again.
    """
    left = sorted(ideas, key=lambda idea: KINDS.index(idea.kind))
    found: list[Idea] = []
    while left and len(found) < FEW:
        kinds: set[str] = set()
        later: list[Idea] = []
        for idea in left:
            if idea.kind in kinds:
                later.append(idea)
            elif several or not named(idea) & {handle for one in found for handle in named(one)}:
                kinds.add(idea.kind)
                found.append(idea)
        left = later if several else []
    return tuple(sorted(found[:FEW], key=lambda idea: KINDS.index(idea.kind)))


def named(idea: Idea) -> frozenset[str]:
    """The handles of everybody whom an idea names, and of its community."""
    here = [ref.handle for ref in (idea.person, *idea.people) if ref]
    return frozenset([*here, *([f"community {idea.community.handle}"] if idea.community else [])])


def numbered(ideas: Sequence[Idea], numbers: Mapping[str, int]) -> tuple[Idea, ...]:
    """The same with their numbers: those that have one today keep it, the others take the next.

    numbers: of today's rows by key; where `today` was not shown yet its first seven are left to it.
    """
    following = max(PAGE if not _is_shown(numbers) else 0, max(numbers.values(), default=0))
    found = []
    for idea in ideas:
        number = numbers.get(idea.key) or numbers.get(f"{idea.key}+", 0)
        if not number:
            following += 1
            number = following
        found.append(idea._replace(n=number, command=_by_number(idea.command, number)))
    return tuple(found)


def birthday(person: Ref, on: date, today: date) -> Idea:
    """A birthday that is near."""
    why = f"{_first(person)} has a birthday {_when(on, today)}"
    return Idea(
        0, "birthday", person, f"Wish {_first(person)} a happy birthday", why, Hint("draft", ("",)), f"b{person.id}"
    )


def of_advice(advice: Advice) -> Idea:
    """Thanks for advice that helped, or what came of advice that did not, or was not followed; private words are kept
    back."""
    who, helped = _first(advice.person), advice.helped in ("yes", "partly") and not advice.declined
    did = "" if advice.private or not advice.did else f': "{_short(advice.did)}"'
    if helped:
        what = f"Thank {who} for advice that helped"
        how = "helped" if advice.helped == "yes" else "helped in part"
        why = f"{who} does not know yet that it {how}{did}"
    else:
        what = f"Tell {who} what came of the advice"
        why = f"you went another way{did}" if advice.declined else f"{who} does not know yet what you did{did}"
    command = Hint("done_told", (advice.ref,)) if advice.private else Hint("draft", ("",))
    kind = "thanks" if helped else "outcome"
    return Idea(0, kind, advice.person, what, why, command, advice.ref, ref=advice.ref)


def of_lesson(lesson: Lesson, trouble: Trouble, today: date) -> Idea:
    """A lesson that fits what somebody looks for, or what was noted of them."""
    who = _first(trouble.who)
    noted = f'noted {say_date(trouble.on, today)}: "{_short(trouble.text)}"' if trouble.on else ""
    why = noted or f"{who} looks for {_short(trouble.text)}"
    key = f"{lesson.ref}-{trouble.who.id}"
    what = f'Tell {who} what you learnt: "{_short(lesson.text)}"'
    return Idea(0, "lesson", trouble.who, what, why, Hint("draft", ("",)), key, ref=lesson.ref)


def of_introduction(pair: Introduction) -> Idea:
    """Two people who would be glad of each other; it begins with asking whoever looks for something."""
    what = f"Ask {_first(pair.seeker)} about meeting {_first(pair.helper)}"
    key = f"g{pair.seeker.id}-{pair.helper.id}"
    return Idea(0, "introduction", pair.seeker, what, reason(pair), Hint("draft", ("",)), key, (pair.helper,))


def reason(pair: Introduction) -> str:
    """Why two people should meet: what one looks for, and what the other helps with."""
    topic = "that" if pair.topic.lower() == pair.want.lower() else pair.topic
    return f"{_first(pair.seeker)} looks for {pair.want}, {_first(pair.helper)} helps with {topic}"


def of_community(community: Community, last_on: date | None, today: date) -> Idea:
    """A community whose rhythm is due."""
    wished = f"you wanted to be there {say_every(community.every_days or 0)}"
    since = f"the last time was {say_date(last_on, today)}" if last_on else "nothing is kept of it yet"
    what, key = f"An hour or an answer for {community.name}", f"m{community.id}"
    return Idea(
        0, "community", None, what, f"{wished}; {since}", Hint("done_with", ("",)), key, community=community.ref
    )


def of_quiet(person: Ref, helped: str, last_on: date, today: date) -> Idea:
    """Somebody gone quiet who once helped. helped: what they said, "" where that is not told."""
    once = f'once helped you: "{_short(helped)}"' if helped else "once helped you"
    why = f"{_first(person)} {once}; quiet {say_since(last_on, today)}"
    return Idea(0, "quiet", person, f"Ask {_first(person)} how life is", why, Hint("draft", ("",)), f"h{person.id}")


def trouble_of(who: Ref, text: str, on: date | None = None) -> Trouble:
    """What somebody looks for, or with a day what was noted of them on it."""
    return Trouble(who, text, on, frozenset(stem(word) for word in content_words(text)))


def fits(weights: Mapping[str, int], trouble: Trouble) -> int:
    """How well a lesson fits what somebody looks for or what was noted of them; 0 where it does not.

    weights: the stems the lesson leads to, a word of its own worth 2, one of the thesaurus 1. At least half of the
    words of what they look for must be among them, all where only the thesaurus knows them; and two words of a note,
    since one alone stands in many notes.
    """
    hits = [weights[each] for each in trouble.stems if each in weights]
    if trouble.on:
        return sum(hits) if len(hits) >= 2 and sum(hits) > OWN else 0
    enough = hits and 2 * len(hits) >= len(trouble.stems)
    enough = enough and (sum(hits) >= OWN or len(hits) == len(trouble.stems))
    return sum(hits) if enough else 0


def _by_number(command: Hint, number: int) -> Hint:
    """The command with the number of the row, where it does not name a row of the book."""
    return command if any(command.args) else command._replace(args=(str(number),))


def _is_shown(numbers: Mapping[str, int]) -> bool:
    """Whether `today` was shown: ideas alone have numbers beyond those of its page."""
    return any(number <= PAGE for number in numbers.values())


def _when(on: date, today: date) -> str:
    said = say_date(on, today)
    return said if on <= today or (on - today).days == 1 else f"on {said}"


def _first(ref: Ref) -> str:
    return ref.name.split()[0]


def _short(text: str) -> str:
    return cut(" ".join(text.split()).rstrip("."), _LONGEST)
