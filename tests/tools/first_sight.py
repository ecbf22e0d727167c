"""Keeps what is found in a set of lines before the reader is mended with it: `python tests/tools/first_sight.py SET`.

tests/lines/first_sight.json holds, for each line of such a set, the signs the rules found in it (`line_signs`), what
kind they took it for, how sure a model of lines that had not learnt from the set was of each answer, and what is right.
From these make_line_model.py learns when to believe which. Once the rules are mended with a set they are right on it
all the time, which would teach it nothing else; so a set is added here first, and its lines are never seen again.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from paths import ROOT

from netcrm.engine.log import line_model
from netcrm.engine.log.contact_kind import kind_of
from netcrm.engine.log.line_model import KINDS, NOT_CONTACT, OUTCOMES, margins
from netcrm.engine.log.line_trust import of_kind, of_loop, of_outcome
from netcrm.engine.log.sentences import found_in
from netcrm.model.kinds import PROMISE, WAITING
from netcrm.model.people import Known

SIGHTS = ROOT / "tests" / "lines" / "first_sight.json"
LOOPS = (PROMISE, WAITING)
_ASKED = (*OUTCOMES, *KINDS, *LOOPS)


class Right(NamedTuple):
    """The right answers to a line: its outcome, its kinds, those of its loops. None: nothing is known of these."""

    outcome: str
    kinds: Collection[str] = ()
    loops: Collection[str] | None = None


class Sight(NamedTuple):
    """What was found in a line of a set, as numbers of features, and the right answers. of_loops: by kind of loop."""

    of: str
    of_outcome: Sequence[int]
    of_kind: Sequence[int]
    of_loops: Mapping[str, Sequence[int]]
    right: Right


class Seen(NamedTuple):
    """What the rules found, for which kind they took it, and how sure the model of lines was of each answer."""

    signs: Collection[str]
    kind: str
    likely: Sequence[float]


def main() -> None:
    """Adds sets."""
    ask = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ask.add_argument("sets", nargs="+", type=Path, help="files of sets the rules were not mended with")
    held = _held()
    for path in ask.parse_args().sets:
        with TemporaryDirectory() as folder:
            _learn_without(path.stem, Path(folder))
            held["sets"][path.stem] = [_kept(*one, held["signs"]) for one in _seen_in_set(path)]
    rows = ",\n".join(f"{json.dumps(name)}: {json.dumps(lines)}" for name, lines in sorted(held["sets"].items()))
    signs = json.dumps(held["signs"])
    SIGHTS.write_text(f'{{"signs": {signs},\n"sets": {{\n{rows}\n}}}}\n', encoding="utf-8")


def sights() -> Iterator[Sight]:
    """Every line that is kept."""
    held = _held()
    for name, lines in held["sets"].items():
        for signs, kind, likely, right in lines:
            yield _sight(name, Seen([held["signs"][one] for one in signs], kind, likely), Right(*right))


def seen_in(of: str, text: str, today: date, people: Sequence[Known], right: Right) -> Sight:
    """What is found in a line now."""
    return _sight(of, _seen(text, today, people), right)


def right_of(line: Mapping[str, Any]) -> Right:
    """The right answers of a line of a set; a contact with somebody unknown is one that can be logged."""
    known = line["outcome"] in OUTCOMES
    outcome = line["outcome"] if known else OUTCOMES[0]
    kinds = sorted(line["kind"].split("|")) if line["kind"] and outcome != NOT_CONTACT else []
    return Right(outcome, kinds, sorted({one["kind"] for one in line["loops"] or []}) if known else None)


def _sight(of: str, seen: Seen, right: Right) -> Sight:
    by_words = dict(zip(_ASKED, seen.likely, strict=True))
    outcomes = {name: by_words[name] for name in OUTCOMES}
    of_kinds = of_kind(seen.signs, seen.kind, {name: by_words[name] for name in KINDS})
    of_loops = {name: of_loop(seen.signs, name, by_words[name]) for name in LOOPS}
    return Sight(of, of_outcome(seen.signs, outcomes), of_kinds, of_loops, right)


def _seen(text: str, today: date, people: Sequence[Known]) -> Seen:
    found = found_in(text, today, people)
    asked = (margins(found.read, one) for one in (OUTCOMES, KINDS, LOOPS))
    return Seen(found.signs, kind_of(found.read, found.held.there), [margin for one in asked for margin in one])


def _held() -> dict[str, Any]:
    empty: dict[str, Any] = {"signs": [], "sets": {}}
    return json.loads(SIGHTS.read_text(encoding="utf-8")) if SIGHTS.exists() else empty


def _kept(seen: Seen, right: Right, names: list[str]) -> list[object]:
    names += sorted(set(seen.signs) - set(names))
    likely = [round(one, 2) for one in seen.likely]
    return [sorted(names.index(name) for name in seen.signs), seen.kind, likely, right]


def _seen_in_set(path: Path) -> Iterator[tuple[Seen, Right]]:
    page = json.loads(path.read_text(encoding="utf-8"))
    people = [
        Known(number, one["name"].lower().replace(" ", "-"), one["name"], one.get("nickname"), (), "followed")
        for number, one in enumerate(page["people"], start=1)
    ]
    for one in page["sentences"]:
        today = date.fromisoformat(one.get("today", page["today"]))
        yield _seen(one["text"], today, people), right_of(one)


def _learn_without(name: str, folder: Path) -> None:
    """Has the model of lines learnt anew without this set, for what follows."""
    maker = Path(__file__).with_name("make_line_model.py")
    out = folder / f"{name}.bin"
    others = ["--trust", str(folder / "trust.bin"), "--parts", str(folder / "parts.bin")]
    subprocess.run([sys.executable, str(maker), "--without", name, "--out", str(out), *others], check=True)
    line_model.PATH = str(out)


if __name__ == "__main__":
    main()
