"""Reads the lines of the first evening: who holds you up, whom you could call at night, and what you owe anyone."""

import re
from datetime import date

from netcrm.engine.dates.dates import find_dates
from netcrm.engine.dates.fuzzy import read_rough
from netcrm.engine.dates.spans import read_span
from netcrm.errors import Usage
from netcrm.model.people import KINDS
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

A_PERSON = "Maria Chen, mentor, 3 weeks ago"
A_PROMISE = "Maria: the deck by friday"
# Other words for a kind; what stands here is a name only before the first comma.
_KINDS = {
    **{kind: kind for kind in KINDS},
    "business partner": "partner", "client": "customer", "co-founder": "team", "cofounder": "team",
    "employee": "team", "angel": "investor", "vc": "investor", "coach": "mentor", "adviser": "advisor",
    "brother": "family", "sister": "family", "mother": "family", "father": "family", "mum": "family", "mom": "family",
    "dad": "family", "wife": "family", "husband": "family", "cousin": "family",
}  # fmt: skip
_MINE = frozenset(
    "my our mein meine meiner unser unsere mon ma mes notre mi mis nuestra nuestro meu minha nosso nossa".split()
)
_KIN = frozenset(
    "schwester bruder mutter vater frau mann tante onkel cousine soeur frere mere pere femme mari hermana hermano "
    "madre padre esposa esposo marido irma irmao mae pai aunt uncle son daughter tochter sohn fille fils hija hijo "
    "filha filho".split()
)
_FRIENDS = frozenset("freund freundin ami amie amigo amiga".split())
_CONFIDANT = ("confidant", "confidante")
_COMMA, _DASH = r"[,;\t]", r"\s+[-–—]\s+"
_AND = r"\s+(?:(?i:and|und|et)|[&+ye])\s+"  # a large E or Y stands for a middle name
_SOMEBODYS = frozenset("her his their the ihr ihre sein seine son sa su".split())  # "Maria and her neighbour" stays one
_MANY_WORDS = 4  # before a kind they are a sentence of their own
_CALLED = ("mum", "mom", "dad")  # names more often than kinds


class Beginning(NamedTuple):
    """Somebody as one line tells of them. every: days, 0 for never; last: about when you were last in touch.

    note: what says more than the kind, "founder friend", as it was typed.
    """

    name: str
    kind: str | None = None
    every: int | None = None
    last: date | None = None
    confidant: bool = False
    note: str = ""


class Owed(NamedTuple):
    """What you owe somebody, and by when."""

    name: str
    text: str
    due: date | None


def read_line(text: str, today: date) -> Beginning:
    """Somebody told as "Maria Chen, mentor, every 3 weeks, about june": the name first, the rest in any order.

    Raises Usage for a line without a name, for a part that is no kind, rhythm or day, and for a thing said twice.
    """
    name, *parts = _parts(text)
    told = _named(name)
    _checked_name(told.name, text)
    for part in parts:
        found = _understood(part, today)
        if not found:
            raise Usage(f'"{part}" is no kind, rhythm or day', _way_out(part))
        told = _joined(told, found, part)
    return told


def read_people(text: str, today: date) -> tuple[Beginning, ...]:
    """Everybody one line of `read_line` tells of: "Noor Verhoeven and Will Ngata, peers" are two.

    A line that ends with a comma is one name: "John and Jane Smith,".
    """
    told = read_line(text, today)
    names = (told.name,) if text.rstrip().endswith(",") else several(told.name)
    return tuple(told._replace(name=name) for name in names)


def several(name: str) -> tuple[str, ...]:
    """The people whose names are joined by "and" in one of five languages."""
    parts = re.split(_AND, name)
    plain = all(part and fold(part.split()[0]) not in _SOMEBODYS for part in parts)
    return tuple(parts) if plain else (name,)


def read_names(text: str, today: date) -> tuple[Beginning, ...]:
    """Several people in one line, "Priya, Maria Chen and Hanna, family": a part that is no kind or day is a name."""
    people: list[Beginning] = []
    for words in re.split(_COMMA, re.sub(_AND, ",", text)):
        for at, part in enumerate(_parts(words) if words.strip() or not people else ()):
            found = _understood(part, today) if people and part.lower() not in _CALLED else None
            if found:
                people[-1] = _joined(people[-1], found, part)
            elif at:
                raise Usage(f'"{part}" is no kind, rhythm or day', _way_out(part))
            else:
                named = _named(part)
                _checked_name(named.name, text)
                people.append(named)
    return tuple(people)


def read_owed(text: str, today: date) -> Owed:
    """A promise told as "Maria: the deck by friday". Raises Usage without a name or a text."""
    name, colon, rest = text.partition(":") if ":" in text else _dashed(text)
    days = find_dates(rest, today, "future")
    due = days[-1] if days else None
    bare = rest[: due.start] + rest[due.end :] if due else rest
    name, bare = _plain(name), _plain(bare).rstrip(" .")
    if not colon or not name:
        raise Usage("begin with the name and a colon", f"for example: {A_PROMISE}")
    if not bare:
        raise Usage(f"what do you owe {name}?", f"for example: {A_PROMISE}")
    return Owed(name, bare, due.on if due else None)


def _parts(text: str) -> list[str]:
    parts = [_plain(part) for part in re.split(f"{_COMMA}|{_DASH}", text)]
    return [part for part in parts if part] or [""]


def _dashed(text: str) -> tuple[str, str, str]:
    """The text before the first dash that stands alone, the dash, and the text behind it; as `str.partition`."""
    dash = re.search(_DASH, text)
    return (text[: dash.start()], dash[0], text[dash.end() :]) if dash else (text, "", "")


def _named(words: str) -> Beginning:
    """Somebody by name, with the kind that stands before it: "my sister Judith" is Judith, family."""
    mine, _, rest = words.partition(" ")
    relation, _, name = rest.partition(" ")
    if fold(mine) not in _MINE or not name:
        return Beginning(words)
    kind = _KINDS.get(relation.lower()) or ("family" if fold(relation) in _KIN else None)
    kind = kind or ("friend" if fold(relation) in _FRIENDS else None)
    return Beginning(name, kind) if kind else Beginning(words)


def _plain(text: str) -> str:
    return " ".join(text.split()).strip(" ,;:")


def _checked_name(name: str, text: str) -> None:
    """A name has letters, is no kind that stands alone, and is not a whole line that lacks its commas."""
    words = name.lower().split()
    alone = "," not in text and not re.search(_DASH, text)
    bare = text.lstrip()[:1] == "," or not re.search(f"{_COMMA}|{_DASH}", text)
    if not any(char.isalpha() for char in name) or (bare and name.lower() in _KINDS and name.lower() not in _CALLED):
        raise Usage("a line begins with a name", f"for example: {A_PERSON}")
    if alone and len(words) > 1 and (words[-1] == "ago" or any(word in _KINDS for word in words[1:])):
        raise Usage("put commas between", f"for example: {A_PERSON}; if all of it is the name: {name},")


def _understood(part: str, today: date) -> Beginning | None:
    """The one thing a part says, in an otherwise empty Beginning; None where it says nothing known."""
    words = part.lower().rstrip(".").removeprefix("my ").removeprefix("a ").removeprefix("an ")
    if words in _CONFIDANT:
        return Beginning("", confidant=True)
    if kind := _KINDS.get(words) or _KINDS.get(words.removesuffix("s")):
        return Beginning("", kind=kind)
    try:
        return Beginning("", every=read_span(part))
    except Usage:
        if part.isdigit():
            raise
        return _day(part, today) or _described(part)


def _described(part: str) -> Beginning | None:
    """A kind with words before it that say more: "founder friend"."""
    *more, last = part.lower().rstrip(".").split() or [""]
    kind = _KINDS.get(last) or _KINDS.get(last.removesuffix("s"))
    return Beginning("", kind=kind, note=part) if kind and 0 < len(more) < _MANY_WORDS else None


def _day(part: str, today: date) -> Beginning | None:
    words = re.sub(r"(?i)^(?:last (?:spoke|talked|met|seen|in touch|contact)|spoke|talked|met|seen)\s+", "", part)
    try:
        return Beginning("", last=read_rough(words, today))
    except Usage as problem:
        if "yet to come" in problem.message:
            raise
        return None


def _joined(told: Beginning, found: Beginning, part: str) -> Beginning:
    for field in ("kind", "every", "last"):
        if getattr(told, field) is not None and getattr(found, field) is not None:
            raise Usage(f'"{part}" says a second time what was said before', "say each thing once")
    return Beginning(
        told.name,
        told.kind or found.kind,
        told.every if found.every is None else found.every,
        told.last or found.last,
        told.confidant or found.confidant,
        ", ".join(filter(None, (told.note, found.note))),
    )


def _way_out(part: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(part.lower(), _KINDS, 1, 0.7)
    return f"did you mean {near[0]}?" if near else f"for example: {A_PERSON}"
