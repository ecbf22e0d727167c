"""Who could bring you together with somebody: the strongest chain of people, and the shortest."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.ask import roles
from netcrm.engine.ask.stems import content_words
from netcrm.engine.ask.told_of import tells_of
from netcrm.engine.circle.acquaintances import how
from netcrm.engine.circle.asked_paths import where_of
from netcrm.engine.circle.paths import Chain, chains
from netcrm.engine.dates.formatting import say_date, say_since
from netcrm.engine.giving.introductions import ENDED
from netcrm.engine.people import names
from netcrm.errors import Hint, NotFound, Usage
from netcrm.flows import naming
from netcrm.flows.ask.connectors import Connector, connectors
from netcrm.flows.circle.acquaintances import Acquaintances
from netcrm.flows.ties import person_today
from netcrm.flows.work import fits, parted, working_at
from netcrm.model.graph import Evidence
from netcrm.model.kinds import LOOPS
from netcrm.model.people import Person, Ref
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, tokens

if TYPE_CHECKING:
    from netcrm.store.book import Book

KINDS = ("strongest", "shortest", "another")
_LATELY = timedelta(days=90)
_REFUSED = timedelta(days=180)  # so long nobody is asked again for the same who said no
_SURELY = 0.5  # a role that only a note tells of may be somebody else's
_BEGUN = 4  # letters from which on a word may be the beginning of another
_NOTES = 40  # of those that hold one of the words, the newest looked at
_FIELD = 60  # people of a profession whose circles are looked at
_CONNECTORS = 2
_WORTH = 10  # another way is not told where it is so many times weaker
_GOALS = 40  # people who fit, of whom the nearest is looked for


class Hop(NamedTuple):
    """A step on the path; from_one: None for you. how: the best that speaks for it, in words."""

    from_one: Ref | None
    to: Ref
    evidence: tuple[Evidence, ...]
    how: str
    strength: float


class Refusal(NamedTuple):
    """That somebody said no to introducing you: who, the day, and the id of the introduction."""

    person: Ref
    on: date
    ref: str


class Path(NamedTuple):
    """A chain of people from you. weakest: the place of its weakest hop, from 0.

    asked_lately: how often the first of them was asked for something within three months; introduced: how many people
    they brought you together with; made: introductions you asked them for that were made; helped: how often their
    advice helped. refused: who is to be asked and said no to it lately. another: a way through somebody else. next:
    the first line to write.
    """

    kind: Annotated[str, KINDS]
    hops: tuple[Hop, ...]
    strength: float
    weakest: int
    asked_lately: int
    introduced: int
    made: int
    helped: int
    next: Hint
    refused: Refusal | None = None


class Paths(NamedTuple):
    """The ways to somebody. wanted: as it was typed; to: whom the paths lead to, None where nobody is that.

    there: others who fit what was typed; vague: nobody there is known as what was asked for; near: nobody at all is,
    and of these some of it is said. connectors: of whom a note says that they know whoever is wanted; where no path
    leads there also who knows most people in that field, or many others.
    """

    wanted: str
    to: Ref | None
    title: str | None
    company: str | None
    paths: tuple[Path, ...]
    none_because: str | None = None
    there: tuple[Ref, ...] = ()
    vague: bool = False
    connectors: tuple[Connector, ...] = ()
    near: bool = False


class _Goals(NamedTuple):
    """Whom a path may lead to; vague: they work there, and are not known as what was asked for; near: some of it is
    said of them, and not all; named: it is somebody's name."""

    people: tuple[int, ...]
    vague: bool = False
    near: bool = False
    named: bool = False


def path(book: "Book", wanted: str) -> Paths:
    """The ways to whoever is meant: a name, "buyer at Backaldrin", "pricing at Stripe", or what they do.

    Usage for an empty text and for yourself, Ambiguous for a name that several people have, NotFound where nobody fits
    and nobody knows people in that field, with the nearest names.
    """
    wanted = where_of(" ".join(wanted.split()))
    if not wanted:
        raise Usage("say to whom", Hint("path_example"))
    if fold(wanted) in _ME:
        raise Usage("every path begins with you; say to whom", Hint("path_example"))
    goals = _goals(book, wanted)
    know = Acquaintances(book)
    goals = goals._replace(people=tuple(key for key in goals.people if key in know.people))
    told = () if goals.named else _told_of(book, know, wanted)
    if not told and not goals.named and (goals.near or not goals.people):
        told = _naming(book, know, wanted)
    if told and goals.near:  # what a note says in so many words is more than what is only alike
        goals = _Goals(())
    if not goals.people:
        if not tokens(wanted):
            raise Usage(f'nobody in your book is "{wanted}"; say to whom', Hint("path_example"))
        if not told and (near := _nearly(book, wanted)):
            raise near
        why, ways = (
            f'nobody in your book is "{wanted}"',
            _in_field(book, know, (parted(wanted)[0] or wanted,), [one.person.id for one in told]),
        )
        ways = (*told, *ways[: _CONNECTORS - len(told)])
        if not ways:
            raise NotFound(why, Hint("path_to_nobody", (wanted,)))
        return Paths(wanted, None, None, None, (), why, connectors=ways)
    refused = {goal: _refusals(book, goal) for goal in goals.people}
    found = _ways(know, goals.people, refused)
    if not found:
        goal = person_today(book, goals.people[0])
        return _no_way(book, know, wanted, goal, goals, told)
    paths = [_path(book, know, chain, kind, refused[chain.people[-1]]) for kind, chain in found]
    goal = person_today(book, found[0][1].people[-1])
    others = tuple(key for key in goals.people if key != goal.id)
    refs = book.circle.refs(others)
    there = tuple(refs[key] for key in others)
    return Paths(
        wanted,
        goal.ref,
        goal.title,
        goal.company,
        tuple(paths),
        None,
        there,
        goals.vague,
        _off_these(told, paths),
        goals.near,
    )


def way_to(book: "Book", know: Acquaintances, person: int) -> Path | None:
    """The strongest chain to somebody by their id; None where nobody leads there."""
    if person not in know.people:
        return None
    refused = _refusals(book, person)
    ways = dict(_ways(know, (person,), {person: refused}))
    return _path(book, know, ways["strongest"], "strongest", refused) if ways else None


def _refusals(book: "Book", goal: int) -> dict[int, Refusal]:
    """By person who lately said no to introducing you to somebody, and was not asked again since."""
    found: dict[int, Refusal] = {}
    for one in book.introductions.of(goal):
        side = next((side for side in one.sides if side.person.id == goal), None)
        if not (one.for_me and one.via and side) or (one.closed and side.said != "no"):
            continue
        if side.said == "no" and side.on and side.on > book.today - _REFUSED:
            found.setdefault(one.via.id, Refusal(one.via, side.on, one.ref))
        elif one.step not in ENDED:
            found.pop(one.via.id, None)
    return found


def _ways(
    know: Acquaintances, goals: Sequence[int], refused: Mapping[int, Mapping[int, Refusal]]
) -> list[tuple[str, Chain]]:
    """The strongest and the shortest chain to any of them, and another to the same person through somebody else.

    Whoever is in your day and was never in touch is named with your own step first, for it may be that you know them
    well; and how others lead there all the same, since nothing was ever logged.
    """
    reached = {goal for goal in goals if know.standing(goal)}
    found = [chain for goal in goals for chain in _chains(know, goal, direct=goal in reached) if chain]
    own = [Chain((goal,), know.mine(goal)) for goal in goals if goal not in reached and know.mine(goal)]
    if not found and not own:
        return []
    best = max((*found, *own), key=lambda one: one.strength)
    short = min((*found, *own), key=lambda one: (len(one.people), -one.strength))
    ways = [("strongest", best)]
    if len(short.people) < len(best.people):
        ways.append(("shortest", short))
        if short in own and short.people[-1] == best.people[-1] and know.people[short.people[-1]].stage == "followed":
            ways.reverse()
    goal = ways[0][1].people[-1]
    if goal not in reached and (other := _another(know, goal, [way for _, way in ways], refused[goal])):
        ways.append(("another", other))
    return ways


def _chains(know: Acquaintances, goal: int, direct: bool) -> tuple[Chain | None, Chain | None]:
    """The strongest and the shortest chain to somebody. direct: your own step to them counts too."""
    return chains(goal, know.shares, lambda person: know.mine(person) if direct or person != goal else 0.0)


def _another(know: Acquaintances, goal: int, ways: Sequence[Chain], refused: Collection[int]) -> Chain | None:
    """The strongest chain through one you know on none of these; where all are your own step, the shortest.

    Nobody who said no lately is asked again.
    """
    own = all(len(way.people) == 1 for way in ways)
    found = _chains(know, goal, direct=False)[1] if own else None
    if found is None or _asked(know, found) in refused:
        met = {person for way in ways for person in way.people} | {*refused}
        through = [Chain((one, goal), know.mine(one) * share) for one, share in know.shares(goal).items()]
        found = max((one for one in through if one.people[0] not in met), key=lambda one: one.strength, default=None)
    if found is None or _asked(know, found) in refused:
        return None
    if all(one.type == "community" for one in know.near(goal)[found.people[-2]]):
        return None  # that both belong to a community is no more than a guess
    return found if found.strength > max(way.strength for way in ways) / _WORTH else None


def _no_way(
    book: "Book", know: Acquaintances, wanted: str, goal: Person, goals: _Goals, told: tuple[Connector, ...]
) -> Paths:
    refs = book.circle.refs(goals.people[1:])
    there = tuple(refs[key] for key in goals.people[1:])
    why = f"nobody you know is known to know {goal.name}"
    ways = told or (
        *_met_where(book, know, goal),
        *(_in_field(book, know, (goal.title or "",), goals.people) or connectors(book, goals.people)),
    )
    ways = tuple({one.person.id: one for one in reversed(ways)}.values())[::-1][:_CONNECTORS]
    return Paths(wanted, goal.ref, goal.title, goal.company, (), why, there, goals.vague, ways, goals.near)


def _told_of(book: "Book", know: Acquaintances, wanted: str) -> tuple[Connector, ...]:
    """At most two of whom a note says that they know whoever is wanted, the newest first; nothing private."""
    match = names.any_match(" ".join(content_words(wanted)))
    found: dict[int, Connector] = {}
    for passage in book.search.passages(match, _NOTES, ("note",)) if match else ():
        note, person = book.notes.with_id(passage.id) or (None, 0)
        if note and not note.private and know.people.get(person) and tells_of(note.text, wanted):
            said = f"{note.text}, noted {say_date(note.on, book.today)}"
            found.setdefault(person, Connector(person_today(book, person), said))
    return tuple(found.values())[:_CONNECTORS]


def _naming(book: "Book", know: Acquaintances, wanted: str) -> tuple[Connector, ...]:
    """At most two of whom a note or a promise of theirs names whoever is wanted; none where that is no name."""
    words = wanted.split()
    if not all(word[:1].isupper() for word in words):
        return ()
    match = names.every_match(wanted)
    found: dict[int, Connector] = {}
    for passage in book.search.passages(match, _NOTES, ("note", "loop")) if match else ():
        told = _note_naming(book, passage.id) if passage.type == "note" else _loop_naming(book, passage.id)
        if told and told[0] in know.people and all(fold(word) in fold(told[1]) for word in words):
            found.setdefault(told[0], Connector(person_today(book, told[0]), told[1]))
    return tuple(found.values())[:_CONNECTORS]


def _note_naming(book: "Book", note: int) -> tuple[int, str] | None:
    found, person = book.notes.with_id(note) or (None, 0)
    return (person, f"{found.text}, noted {say_date(found.on, book.today)}") if found and not found.private else None


def _loop_naming(book: "Book", key: int) -> tuple[int, str] | None:
    """A promise by or to somebody, or what is waited for of them, also one that came to its end."""
    loop = book.loops.get(key, book.today)
    if loop is None or loop.private:
        return None
    return loop.person.id, f"{LOOPS[loop.kind].on_card}: {loop.text}, {say_date(loop.opened, book.today)}"


def _met_where(book: "Book", know: Acquaintances, goal: Person) -> tuple[Connector, ...]:
    """At most two of those you know who belong to the community where somebody was met, those with a part in it
    first."""
    where = fold(goal.met.where or "")
    there = [key for key, handle, name in book.communities.names() if where and where in (handle, fold(name))]
    members = [one for one in book.communities.members(there) if one.person.id != goal.id] if there else []
    known = [one for one in members if one.person.id in know.people and know.mine(one.person.id) > 0]
    best = sorted(known, key=lambda one: (not one.part, -know.mine(one.person.id), one.person.id))[:_CONNECTORS]
    return tuple(
        Connector(
            person_today(book, one.person.id),
            f"{f'{one.part} in' if one.part else 'in'} {one.community.name}, where you met {goal.name}",
        )
        for one in best
    )


def _off_these(told: Sequence[Connector], paths: Sequence[Path]) -> tuple[Connector, ...]:
    """Those of whom a note tells who are on none of the paths."""
    met = {hop.to.id for one in paths for hop in one.hops}
    return tuple(one for one in told if one.person.id not in met)


def _in_field(
    book: "Book", know: Acquaintances, texts: Sequence[str], without: Collection[int]
) -> tuple[Connector, ...]:
    """At most two of those you know who know most people of a profession, or are of it; texts: what says which."""
    field = {one for text in texts if text for one in (*_said_of(book, text), *_in_role(book, text))}
    there = [one for one in sorted(field - {*without}) if one in know.people][:_FIELD]
    known = Counter(other for one in there for other in know.near(one))
    reached = [one for one in {*known, *there} - {*without} if know.mine(one) > 0]
    best = sorted(reached, key=lambda one: (-known[one] - (one in field), -know.mine(one), one))[:_CONNECTORS]
    return tuple(Connector(person_today(book, one), _field_of(one in field, known[one])) for one in best)


def _field_of(works: bool, count: int) -> str:
    knows = f"knows {'one person' if count == 1 else f'{count} people'}" if count else ""
    if not works:
        return f"{knows} in that field"
    return f"works in that field and {knows} in it" if knows else "works in that field"


def _path(book: "Book", know: Acquaintances, chain: Chain, kind: str, refused: Mapping[int, Refusal]) -> Path:
    refs = book.circle.refs(chain.people)
    first = refs[chain.people[0]]
    hops = [_own_hop(book, know, first)]
    for one, other in zip(chain.people, chain.people[1:], strict=False):
        evidence = know.near(one).get(other) or know.near(other)[one]
        hops.append(Hop(refs[one], refs[other], evidence, how(evidence), know.shares(other)[one]))
    weakest = min(range(len(hops)), key=lambda at: hops[at].strength)
    goal = refs[chain.people[-1]]
    no = refused.get(_asked(know, chain)) if len(hops) > 1 else None
    if len(hops) == 1:
        strange = not know.standing(goal.id) and know.people[goal.id].stage != "followed"
        way = Hint("draft_hello", (goal.handle,)) if strange else Hint("draft", (goal.handle,))
    else:
        way = Hint("show_row", (no.ref,)) if no else _next(book, *_to_ask(know, chain, refs))
    asked = book.circle.asked_of(first.id, book.today - _LATELY)
    introduced, came = book.circle.introduced_by(first.id), book.circle.came_of(first.id)
    return Path(kind, tuple(hops), chain.strength, weakest, asked, introduced, *came, way, no)


def _to_ask(know: Acquaintances, chain: Chain, refs: Mapping[int, Ref]) -> tuple[Ref, Ref]:
    """Whom to be introduced to, and by whom: by the last on the way whom you know, to whoever they know."""
    at = chain.people.index(_asked(know, chain))
    return refs[chain.people[at + 1]], refs[chain.people[at]]


def _asked(know: Acquaintances, chain: Chain) -> int:
    """Who of a chain is to be asked: the last on the way whom you know."""
    before = chain.people[:-1]
    known = [one for one in before if know.standing(one) or know.people[one].stage == "followed"]
    return known[-1] if known else chain.people[0]


def _next(book: "Book", goal: Ref, via: Ref) -> Hint:
    """What to type to be introduced by somebody; what is under way already where something is."""
    for one in book.introductions.of(goal.id):
        if one.for_me and one.via and one.via.id == via.id and one.step not in ENDED and not one.closed:
            return Hint("show_row", (one.ref,))
    return Hint("intro_for_me", (goal.handle, via.handle))


def _own_hop(book: "Book", know: Acquaintances, first: Ref) -> Hop:
    """Your own step, by how the tie stands."""
    standing = person_today(book, first.id).standing
    last = standing.last if standing else None
    told = f"in touch {say_since(last, book.today)}" if last else "in your book, nothing logged yet"
    how = standing.why if standing and last else told
    share = know.mine(first.id)
    return Hop(None, first, (Evidence("contact", how, last, share),), how, share)


def _goals(book: "Book", wanted: str) -> _Goals:
    """Whom the words mean: somebody of that name, else who is that there."""
    named = naming.exactly(book, wanted)
    if len(named) > 1:
        raise naming.several(wanted, named)
    if named:
        return _Goals((named[0].id,), named=True)
    what, where = parted(wanted)
    there = working_at(book, where)
    if there or what:
        fitting = [one for one in there if fits(book, one, what)] if what else there
        people = fitting or there
        return _Goals(tuple(one.id for one in people[:_GOALS]), vague=bool(what and there and not fitting))
    if known := _known_for(book, wanted):
        return _Goals(known)
    begun = names.matches(wanted, naming.candidates(book, wanted)) if len(wanted) <= naming.LONGEST else ()
    if len(begun) > 1:
        raise naming.several(wanted, begun)
    return _Goals(tuple(one.id for one in begun)) if begun else _Goals(_somewhat(book, wanted), near=True)


def _nearly(book: "Book", wanted: str) -> NotFound | None:
    """The refusal of what looks like a name that was mistyped, with the names it is nearest to."""
    refusal = naming.nobody(book, wanted)
    if not refusal.candidates:
        return None
    return NotFound(f'nobody in your book is "{wanted}"', refusal.hint, refusal.candidates)


_ME = frozenset("me myself i ich mich mir moi yo mi eu mim".split())


def _known_for(book: "Book", what: str) -> tuple[int, ...]:
    """Those whose title or company says it or whose profession it is, else those who help with it.

    Several words are a title of their own, "head buyer"; one is a profession, which has other names too.
    """
    words = content_words(what)
    profession = bool(words) and {*words} <= {word for one in roles.roles_in((what,)) for word in tokens(one.because)}
    found = _said_of(book, what, "role")
    if profession and (len(words) == 1 or not found):
        found = tuple(dict.fromkeys((*found, *_in_role(book, what))))
    return found or _said_of(book, what) or (_in_role(book, what) if profession else ())


def _somewhat(book: "Book", what: str) -> tuple[int, ...]:
    """Those of whom some of the words are said, or whose profession is among them."""
    match = names.any_match(" ".join(content_words(what)))
    found = [one.person for one in (book.search.profiles(f"{{role topics}} : ({match})", _GOALS) if match else ())]
    return tuple(dict.fromkeys((*found, *_in_role(book, what))))[:_GOALS]


def _said_of(book: "Book", what: str, columns: str = "role topics") -> tuple[int, ...]:
    """Those whose title, company or topics hold all of its words; the last may be the beginning of one."""
    match = names.named_match(what) if len(what.split()[-1]) >= _BEGUN else names.every_match(what)
    found = book.search.profiles(f"{{{columns}}} : ({match})", _GOALS) if match else ()
    return tuple(one.person for one in found)


def _in_role(book: "Book", what: str) -> tuple[int, ...]:
    """Those of the same profession, the surest first."""
    same = [held.role for held in roles.roles_in((what,))]
    if same:
        from netcrm.flows.meanings import refresh  # only where a profession is looked for

        refresh(book)
    by_role = sorted(book.meanings.in_roles(same), key=lambda one: -one.share) if same else ()
    return tuple(one.person for one in by_role if one.share >= _SURELY)
