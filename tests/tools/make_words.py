"""Makes the words that are read from the TOML that is mended, in src/netcrm/engine: `python tests/tools/make_words.py`.

thesaurus.txt and groups.bin from thesaurus.toml, roles.txt and roles.bin from roles.toml.

Reading the TOML takes longer than all the rest of `netcrm ask`. The text files hold the same groups, one a line, and
below them which terms can be heard at all in a text: those whose longest word begins like one of its words. For the
roles there follows, after an @, which roles belong to a group of the thesaurus, as `number.rank`.
"""

import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from paths import SOURCE

from netcrm.engine.ask import meaning
from netcrm.engine.ask.phrases import key
from netcrm.engine.ask.thesaurus import KINDS

ENGINE = SOURCE / "engine" / "ask"
LANGUAGES = ("en", "de", "es", "fr", "pt")
HEAD = "# Made by tests/tools/make_words.py from {}; do not edit."


def thesaurus() -> str:
    """The whole of thesaurus.txt."""
    page = _page("thesaurus.toml")
    rows = [[kind, terms(page["cues"][kind]), [], []] for kind in KINDS]
    rows += [
        [group["name"], *(terms(group.get(part, "")) for part in ("says", "words", "who")), [group["seat"]]]
        for group in page["group"]
    ]
    return _written("thesaurus.toml", rows, searched=3, links={})


def roles() -> str:
    """The whole of roles.txt."""
    rows: list[list[Any]] = []
    links: dict[str, list[str]] = {}
    for number, role in enumerate(_page("roles.toml")["role"]):
        titles = [title for language in LANGUAGES for title in terms(role[language])]
        groups = terms(role["groups"])
        listens = ["listens"] if role.get("listens") else []
        rows.append(
            [role["name"], _once([role["name"], *titles]), terms(role["knows"]), groups, [role["seat"]], listens]
        )
        for rank, group in enumerate(groups):
            links.setdefault(group, []).append(f"{number}.{rank}")
    return _written("roles.toml", rows, searched=2, links=links)


def role_vectors() -> bytes:
    """The whole of roles.bin: what each role knows as a vector, in the order of roles.txt."""
    rows = _page("roles.toml")["role"]
    return b"".join(meaning.vector([(term, 1.0) for term in [row["name"], *terms(row["knows"])]]) for row in rows)


def group_vectors() -> bytes:
    """The whole of groups.bin: what each group of the thesaurus is about as a vector, in the order of thesaurus.txt."""
    rows = _page("thesaurus.toml")["group"]
    texts = ([(term, 1.0) for part in ("says", "words") for term in terms(row.get(part, ""))] for row in rows)
    return b"".join(map(meaning.vector, texts))


def terms(text: str) -> list[str]:
    """The terms of one entry, in order, each once."""
    return _once(term for term in (" ".join(part.split()) for part in text.split(";")) if term)


def _written(origin: str, rows: Sequence[Sequence[Any]], searched: int, links: Mapping[str, Sequence[str]]) -> str:
    """searched: how many lists of a row are looked for in texts."""
    lines = ["\t".join((name, *map(";".join, parts))) for name, *parts in rows]
    keys: dict[str, list[str]] = {}
    for number, (_, *parts) in enumerate(rows):
        for place, term in enumerate(term for part in parts[:searched] for term in part):
            keys.setdefault(key(term), []).append(f"{number}.{place}")
    index = [f"{start}\t{' '.join(keys[start])}" for start in sorted(keys)]
    linked = [f"@{group}\t{' '.join(links[group])}" for group in sorted(links)]
    return "\n".join([HEAD.format(origin), *lines, "", *index, *linked, ""])


def _once(items: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(items))


@cache
def _page(name: str) -> dict[str, Any]:
    return tomllib.loads((ENGINE / name).read_text(encoding="utf-8"))


MADE = {
    "thesaurus.txt": lambda: thesaurus().encode(),
    "roles.txt": lambda: roles().encode(),
    "roles.bin": role_vectors,
    "groups.bin": group_vectors,
}


if __name__ == "__main__":
    for name, made in MADE.items():
        (ENGINE / name).write_bytes(made())
        sys.stdout.write(f"wrote {ENGINE / name}\n")
