"""Makes src/netcrm/engine/thesaurus.txt from thesaurus.toml: `python tests/tools/make_thesaurus.py`.

Reading the TOML takes longer than all the rest of `netcrm ask`. The text file holds the same groups, one a line, and
below them which terms can be heard at all in a text: those whose longest word begins like one of its words.
"""

import sys
import tomllib
from pathlib import Path

from netcrm.engine.phrases import anchor
from netcrm.engine.stems import KEY
from netcrm.engine.thesaurus import KINDS

ENGINE = Path(__file__).parents[2] / "src" / "netcrm" / "engine"
HEAD = "# Made by tests/tools/make_thesaurus.py from thesaurus.toml; do not edit."


def made() -> str:
    """The whole text file."""
    page = tomllib.loads((ENGINE / "thesaurus.toml").read_text(encoding="utf-8"))
    rows = [[kind, terms(page["cues"][kind]), [], []] for kind in KINDS]
    rows += [
        [group["name"], *(terms(group.get(part, "")) for part in ("says", "words", "who"))] for group in page["group"]
    ]
    lines = ["\t".join((name, *map(";".join, parts))) for name, *parts in rows]
    keys: dict[str, list[str]] = {}
    for number, (_, *parts) in enumerate(rows):
        for place, term in enumerate(term for part in parts for term in part):
            keys.setdefault(anchor(term)[:KEY], []).append(f"{number}.{place}")
    return "\n".join([HEAD, *lines, "", *(f"{key}\t{' '.join(keys[key])}" for key in sorted(keys)), ""])


def terms(text: str) -> list[str]:
    """The terms of one entry, in order."""
    return [term for term in (" ".join(part.split()) for part in text.split(";")) if term]


if __name__ == "__main__":
    (ENGINE / "thesaurus.txt").write_text(made(), encoding="utf-8")
    sys.stdout.write(f"wrote {ENGINE / 'thesaurus.txt'}\n")
