"""The friends.md of the `friends` command line, read as its own Markdown: activities, notes, friends and places."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from hashlib import blake2b

from netcrm import safe
from netcrm.errors import Refused
from netcrm.model.imports import Draft, Encounter, Gathered, Left, Party, Terms, Unreadable
from netcrm.named_tuple import NamedTuple
from netcrm.sources import decoding
from netcrm.sources.dates import folded

LINE_LIMIT = 10_000  # characters; what is longer is cut
LINES_LIMIT = 100_000  # thirty a day for ten years
PEOPLE_LIMIT = 200_000
_WAY_OUT = "import the friends.md that the friends command line keeps (~/friends.md where you chose no other)"
_HEADING = re.compile(r"#{1,6} *(activities|notes|friends|locations) *:?", re.IGNORECASE)
_FRIEND = re.compile(
    r"(?P<name>[^(\[@]+)(?:\(a\.k\.a\. (?P<nicknames>.+)\))? *(?:\[(?P<place>[^\]]+)\])?(?P<rest>.*)", re.IGNORECASE
)
_EVENT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?::(.*))?")
_NAME = re.compile(r"\*\*(\w[^*]*)\*\*")
_PLACE = re.compile(r"(?<!\w)_(\w[^_]*)_(?!\w)")
_TAG = re.compile(r"(?<![^\W_])@([^\W_]+(?:[:-][^\W_]+)*)")
_EXPECTED = {"activities": "no day (2024-11-05: ...)", "notes": "no day (2024-11-05: ...)", "friends": "no name"}
_FIRST_WORDS = 6  # which tell what an activity was
_KINDS = {
    **dict.fromkeys(("coffee", "tea", "espresso"), "coffee"),
    **dict.fromkeys(("lunch", "dinner", "breakfast", "brunch", "supper", "meal", "ate"), "meal"),
    **dict.fromkeys(("phone", "call", "called", "phoned", "rang", "skyped", "facetimed"), "call"),
}


class _Event(NamedTuple):
    """One line of activities or notes, the marks of its names and places still in it."""

    line: int
    on: date
    told: str


def read(raw: bytes, terms: Terms = Terms()) -> Gathered:
    """The friends with what was noted about them, and the activities within the terms, each with its line.

    Who is named in an activity or note and not in the list of friends is taken too, as `friends clean` does.
    Refused when the file has none of the headings, or nobody in it.
    """
    friends: dict[str, Draft] = {}
    events: dict[str, list[_Event]] = {"activities": [], "notes": []}
    bad: list[Unreadable] = []
    left: Counter[str] = Counter()
    for line, section, text in _lines(decoding.text_of(raw, terms.encoding)):
        event = _event(line, text) if section in events else None
        friend = _friend(line, text) if section == "friends" else None
        if event:
            events[section].append(event)
        elif friend and friend.key not in friends:
            friends[friend.key] = friend
        elif section == "locations":
            left["places in the list of them"] += 1
        else:
            bad.append(Unreadable(line, f"{friend.name} stands there twice" if friend else _EXPECTED[section]))
    everybody = _everybody(friends, (*events["activities"], *events["notes"]))
    if not everybody:
        raise Refused("the file names no friends", hint=_WAY_OUT)
    drafts, encounters = _with_notes(everybody, events["notes"], left), _encounters(events["activities"], terms, left)
    lefts = tuple(Left(what, times) for what, times in left.items() if times)
    return Gathered(drafts, tuple(bad), encounters, left=lefts)


def key_of(name: str) -> str:
    """The lasting name of a friend: the file has no other than the name itself."""
    return f"friends:{' '.join(folded(name).split())}"


def _lines(text: str) -> Iterator[tuple[int, str, str]]:
    """Every line below a heading that says something: its number, its section and what it says."""
    section, line, at = "", 1, 0
    for count, found in enumerate(re.finditer(r"[^\n]+", text)):
        line, at = line + text.count("\n", at, found.start()), found.start()
        if count > LINES_LIMIT:
            raise Refused(f"the file has more than {LINES_LIMIT:,} lines", hint=_WAY_OUT)
        said = safe.line(found[0][:LINE_LIMIT])
        heading = _HEADING.fullmatch(said)
        if heading:
            section = heading[1].lower()
        elif said and not section:
            raise Refused("the file does not begin with a heading like ### Activities:", hint=_WAY_OUT)
        elif said:
            yield line, section, said.removeprefix("- ").strip()


def _event(line: int, text: str) -> _Event | None:
    match = _EVENT.fullmatch(text)
    try:
        on = date.fromisoformat(match[1]) if match else None
    except ValueError:
        on = None
    return _Event(line, on, (match[2] or "").strip()) if match and on and on.year >= 1900 else None


def _friend(line: int, text: str) -> Draft | None:
    match = _FRIEND.fullmatch(text)
    name = match["name"].strip() if match else ""
    if not match or not any(map(str.isalnum, name)):
        return None
    nicknames = [nick.strip() for nick in re.split(r" a\.k\.a\. ", match["nicknames"] or "") if nick.strip()]
    rest = _TAG.sub("", match["rest"]).strip()  # what `friends` itself passes over
    return Draft(
        line=line,
        name=name,
        key=key_of(name),
        nickname=nicknames[0] if nicknames else None,
        location=(match["place"] or "").strip() or None,
        groups=tuple(dict.fromkeys(_TAG.findall(match["rest"]))),
        notes=(*(f"a.k.a. {nick}" for nick in nicknames[1:]), *([rest] if rest else [])),
    )


def _everybody(friends: Mapping[str, Draft], events: Iterable[_Event]) -> dict[str, Draft]:
    """The friends of the list, and who else is named, from the line that names them first."""
    everybody = dict(friends)
    for event in sorted(events, key=lambda event: event.line):
        for name in _names(event):
            everybody.setdefault(key_of(name), Draft(event.line, name, key_of(name)))
        if len(everybody) > PEOPLE_LIMIT:
            raise Refused(f"the file has more than {PEOPLE_LIMIT:,} people", hint=_WAY_OUT)
    return everybody


def _names(event: _Event) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in _NAME.findall(event.told)))


def _plain(told: str) -> str:
    """What is told without the marks of names and places."""
    return _PLACE.sub(r"\1", _NAME.sub(r"\1", told))


def _with_notes(everybody: Mapping[str, Draft], notes: Sequence[_Event], left: Counter[str]) -> tuple[Draft, ...]:
    about: dict[str, list[str]] = {}
    for note in notes:
        names = _names(note)
        left["notes about nobody"] += not names
        said = f"{note.on}: {_plain(note.told)}"
        for name in names:
            about.setdefault(key_of(name), []).append(said)
    return tuple(draft._replace(notes=(*draft.notes, *about.get(key, ()))) for key, draft in everybody.items())


def _encounters(activities: Sequence[_Event], terms: Terms, left: Counter[str]) -> tuple[Encounter, ...]:
    told: list[Encounter] = []
    keys: Counter[str] = Counter()
    for event in reversed(activities):  # friends writes new ones on top
        if not _names(event):
            left["activities with nobody"] += 1
        elif not terms.since <= event.on <= terms.until:
            left["contacts outside the days asked for"] += 1
        else:
            key = _key(event)
            keys[key] += 1
            told.append(_encounter(event, key if keys[key] == 1 else f"{key}:{keys[key]}"))
    return tuple(reversed(told))


def _key(event: _Event) -> str:
    """What stays when a friend or place is renamed: the day and the words around the names."""
    words = _PLACE.sub("_", _NAME.sub("*", event.told))
    return f"friends:{event.on}:{blake2b(words.encode(), digest_size=8).hexdigest()}"


def _encounter(event: _Event, key: str) -> Encounter:
    place = _PLACE.search(_NAME.sub("", event.told))
    words = re.findall(r"\w+", _PLACE.sub("", _NAME.sub("", event.told)).lower())[:_FIRST_WORDS]
    return Encounter(
        line=event.line,
        key=key,
        on=event.on,
        kind=next((_KINDS[word] for word in words if word in _KINDS), "other"),
        people=tuple(Party(key=key_of(name), name=name) for name in _names(event)),
        text=_without_last_tags(_plain(event.told)),
        place=place[1].strip() if place else None,
        topics=tuple(dict.fromkeys(tag.lower() for tag in _TAG.findall(event.told))),
    )


def _without_last_tags(text: str) -> str:
    """The text without the tags that stand behind it; they are its topics."""
    words = text.split(" ")
    while words and _TAG.fullmatch(words[-1]):
        words.pop()
    return " ".join(words)
