"""Makes the model of what lines tell of, src/netcrm/engine/log/line_model.bin: `python tests/tools/make_line_model.py`.

For each answer it learns a linear support vector machine with squared hinge loss from all sets in tests/lines/strangers
(kinds: from contacts whose kind is known, where each accepted one is right). Outcomes are learnt from the pages of
tests/lines as well, of which a line on the wrong side costs less: there are 1,525 of them and what counts as a contact
there is a little wider. Dual coordinate descent, seeded: Hsieh, Chang, Lin, Keerthi and Sundararajan, "A Dual
Coordinate Descent Method for Large-scale Linear SVM", ICML 2008. It takes about five seconds. `--without SET` leaves
sets and pages out, `--out` writes elsewhere, so that a set can be read as if it were new.

line_model.txt beside it says from what it was made: a checksum of the sets and of how features are found.
"""

import argparse
import hashlib
import json
import random
import struct
import sys
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from paths import ROOT, SOURCE

from netcrm.engine.log import line_model
from netcrm.engine.log.cues import languages_of
from netcrm.engine.log.line import Line as Annotated
from netcrm.engine.log.line import annotate
from netcrm.model.people import Known

PAGES = ROOT / "tests" / "lines"
SETS = PAGES / "strangers"

COST = 0.3  # of a line on the wrong side; of .05 to 1 the best on sets left out
COST_OF_PAGES = (
    0.09  # the same for one of a page: the outcomes of 576 lines left out were 87.0% right with 0, 88.5% with
)
# .03, 89.1% with .09 and 88.9% with .3
ROUNDS = 12
SEED = 7
MADE_FROM = SOURCE / "engine" / "log" / "line_model.txt"


class Line(NamedTuple):
    """A line: its features, its outcome, the kinds that are right for it, and those of what was given."""

    features: Sequence[int]
    outcome: str
    kinds: Collection[str]
    gives: Collection[str]
    cost: float = COST


def main() -> None:
    """Writes the model."""
    ask = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ask.add_argument("--without", nargs="*", default=[], help="sets to leave out")
    ask.add_argument("--out", type=Path, default=Path(line_model.PATH))
    given = ask.parse_args()
    lines = [line for path in (*sets(), *pages()) if path.stem not in given.without for line in of(path)]
    given.out.write_bytes(model(lines))
    if given.out == Path(line_model.PATH):
        MADE_FROM.write_text(checksum() + "\n", encoding="utf-8")


def checksum() -> str:
    """What the model depends on, as one number; words that the lexicons or dates read otherwise since do not count."""
    sources = [Path(__file__), SOURCE / "engine" / "log" / "line_model.py"]
    return hashlib.sha256(b"".join(path.read_bytes() for path in (*sources, *sets(), *pages()))).hexdigest()


def sets() -> list[Path]:
    """All sets, in order."""
    return sorted(SETS.glob("*.json"))


def pages() -> list[Path]:
    """The pages of lines with their answers that are tests of their own, in order."""
    return sorted(path for path in PAGES.glob("*.py") if "LINES = " in path.read_text(encoding="utf-8"))


def of(path: Path) -> Iterator[Line]:
    """The lines of a set or page."""
    return _of_page(path) if path.suffix == ".py" else _of_set(path)


def _of_page(path: Path) -> Iterator[Line]:
    if str(PAGES.parent) not in sys.path:
        sys.path.append(str(PAGES.parent))
    for one in import_module(f"lines.{path.stem}").LINES:
        yield Line(_features(annotate(one.text, one.day, one.book)), _told(one.tells), (), (), COST_OF_PAGES)


def _told(tells: str) -> str:
    """The outcome that the answer of a page tells of."""
    if tells == "no contact":
        return line_model.NOT_CONTACT
    return line_model.PLANNED if tells.startswith(line_model.PLANNED) else line_model.LOGGED


def _of_set(path: Path) -> Iterator[Line]:
    page = json.loads(path.read_text(encoding="utf-8"))
    people = [
        Known(number, one["name"].lower(), one["name"], one.get("nickname"), (), "followed")
        for number, one in enumerate(page["people"], start=1)
    ]
    for one in page["sentences"]:
        line = annotate(one["text"], date.fromisoformat(one.get("today", page["today"])), people)
        yield Line(_features(line), _outcome(one), _kinds(one), _gives(one))


def _features(line: Annotated) -> Sequence[int]:
    spoken = languages_of(line.units)
    return line_model.features(line, spoken[0][0] if spoken else "en")


def _outcome(line: dict[str, Any]) -> str:
    """What became of it; a contact with somebody unknown is one that can be logged."""
    told = str(line["outcome"])
    return told if told in (line_model.PLANNED, line_model.NOT_CONTACT) else line_model.LOGGED


def _kinds(line: dict[str, Any]) -> Collection[str]:
    return set(line["kind"].split("|")) if line["kind"] and line["outcome"] != line_model.NOT_CONTACT else ()


def _gives(line: dict[str, Any]) -> Collection[str]:
    return {one["kind"] for one in line.get("gives") or []}


def model(lines: Sequence[Line]) -> bytes:
    """The whole of line_model.bin."""
    rows = [b""]
    for answer in line_model.ANSWERS:
        used, right = _asked(lines, answer)
        weights = learnt(used, right)
        scale = max(map(abs, weights)) / 127
        rows += [struct.pack("<f", scale), bytes(round(one / scale) & 255 for one in weights)]
    return b"".join(rows)


def _asked(lines: Sequence[Line], answer: str) -> tuple[Sequence[Line], Sequence[bool]]:
    """The lines that an answer is learnt from, and for which of them it is right."""
    if answer in (line_model.MEETING, line_model.OTHER):
        used = [one for one in lines if one.kinds]
        return used, [answer in one.kinds for one in used]
    if answer in line_model.GIVES:
        used = [one for one in lines if one.gives]
        return used, [answer in one.gives for one in used]
    if answer == line_model.GAVE:
        used = [one for one in lines if one.cost == COST]  # the pages name few of the gives they tell of
        return used, [bool(one.gives) for one in used]
    return lines, [answer == one.outcome for one in lines]


def learnt(lines: Sequence[Line], right: Sequence[bool]) -> list[float]:
    """The weights that tell the lines that are right from the others."""
    weights, duals = [0.0] * line_model.FEATURES, [0.0] * len(lines)
    order = list(range(len(lines)))
    shuffle = random.Random(SEED).shuffle
    for _ in range(ROUNDS):
        shuffle(order)
        for at in order:
            numbers, side, slack = lines[at].features, 1 if right[at] else -1, 1 / (2 * lines[at].cost)
            length = line_model.LENGTH / len(numbers) ** 0.5
            gradient = side * length * sum([weights[one] for one in numbers]) - 1 + slack * duals[at]
            dual = max(0.0, duals[at] - gradient / (line_model.LENGTH**2 + slack))
            step = (dual - duals[at]) * side * length
            duals[at] = dual
            if step:
                for one in numbers:
                    weights[one] += step
    return weights


if __name__ == "__main__":
    main()
