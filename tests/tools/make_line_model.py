"""Makes the model of what lines tell of, src/netcrm/engine/log/line_model.bin: `python tests/tools/make_line_model.py`.

For each answer it learns a linear support vector machine with squared hinge loss from all sets in tests/lines/strangers
(kinds: from contacts whose kind is known, where each accepted one is right). Outcomes are learnt from the pages of
tests/lines as well, of which a line on the wrong side costs less: there are 1,525 of them and what counts as a contact
there is a little wider. Dual coordinate descent, seeded: Hsieh, Chang, Lin, Keerthi and Sundararajan, "A Dual
Coordinate Descent Method for Large-scale Linear SVM", ICML 2008. It takes about two minutes. `--without SET` leaves
sets and pages out, `--out` writes elsewhere, so that a set can be read as if it were new.

What parts of a line tell of (part_model.bin) is learnt the same way: a part tells of a promise if its key words stand
there. What the rules find counts there as well; on lines they were mended with they are right all the time, so of these
only every second one shows it.

When the rules or that model are to be believed (line_trust.bin) is learnt the same way from first_sight.json, which
first_sight.py keeps, and at a tenth of the cost from the pages as they are read now.

line_model.txt beside it says from what it was made: a checksum of the sets and of how features are found.
"""

import argparse
import hashlib
import json
import random
import re
import struct
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from functools import cache
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from first_sight import LOOPS, SIGHTS, Right, Sight, right_of, seen_in, sights
from paths import ROOT, SOURCE

from netcrm.engine.log import line_model, line_trust, part_model
from netcrm.engine.log.cues import languages_of
from netcrm.engine.log.line import Line as Annotated
from netcrm.engine.log.line import annotate
from netcrm.engine.log.line_signs import outcome_of
from netcrm.engine.log.sentences import found_in
from netcrm.engine.log.weights import LENGTH
from netcrm.model.kinds import PROMISE, WAITING
from netcrm.model.people import Known

PAGES = ROOT / "tests" / "lines"
SETS = PAGES / "strangers"

# The sets that no rule was mended with.
UNMENDED = re.compile("^blind_")

COST = 0.3  # of a line on the wrong side; of .05 to 1 the best on sets left out
# The same for one of a page: the outcomes of 576 lines left out were 87.0% right with 0, 88.5% with .03, 89.1% with .09
# and 88.9% with .3.
COST_OF_PAGES = 0.09
# By which both are multiplied where kinds are learnt: of 1,736 contacts left out 105 were given a wrong kind with a
# third, 111 with 1 (the rules alone: 168).
OF_KINDS = 1 / 3
# Of what is believed: of a line at first sight, of one of a page or of the founders. With twice the second number for
# pages 1.4% fewer of 1,080 lines left out were read whole.
COST_OF_TRUST, COST_OF_PAGES_OF_TRUST, COST_OF_FOUNDERS = 0.1, 0.01, 0.05
_FOR_KINDS = 0.3  # by which the cost of pages is multiplied where kinds are learnt
ROUNDS, ROUNDS_OF_TRUST = 12, 60
FOUNDERS, PAGE = "founders", "page"
SEED = 7
MADE_FROM = SOURCE / "engine" / "log" / "line_model.txt"


class Line(NamedTuple):
    """A line: its features, its outcome, the kinds that are right for it, of what was given, and of its loops."""

    features: Sequence[int]
    outcome: str
    kinds: Collection[str]
    gives: Collection[str]
    loops: Collection[str] | None = None
    cost: float = COST
    of_kind: Sequence[int] = ()  # its features where its kind is learnt


def main() -> None:
    """Writes both models."""
    ask = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ask.add_argument("--without", nargs="*", default=[], help="sets to leave out")
    ask.add_argument("--out", type=Path, default=Path(line_model.PATH), help="where the model of lines goes")
    ask.add_argument("--parts", type=Path, default=Path(part_model.PATH), help="where that of parts of lines goes")
    ask.add_argument("--trust", type=Path, default=Path(line_trust.PATH), help="where that of what is believed goes")
    given = ask.parse_args()
    kept = line_model.PATH, line_trust.PATH, part_model.PATH
    used = [path for path in (*sets(), *pages()) if path.stem not in given.without]
    lines = [line for path in used for line in of(path)]
    given.out.write_bytes(model(lines, list(_of_founders())))
    found = [part for path in used for part in parts(path)]
    given.parts.write_bytes(model_of_parts([*found, *_parts_of_founders()]))
    line_model.PATH = str(given.out)
    seen = [one for one in sights() if one.of not in given.without]
    given.trust.write_bytes(trust([*seen, *_sights_of_pages(), *_sights_of_founders()]))
    if (str(given.out), str(given.trust), str(given.parts)) == kept:
        MADE_FROM.write_text(checksum() + "\n", encoding="utf-8")


def checksum() -> str:
    """What the model depends on, as one number; words that the lexicons or dates read otherwise since do not count."""
    own = ("line_model.py", "line_trust.py", "line_signs.py", "part_model.py")
    sources = [Path(__file__), SIGHTS, *(SOURCE / "engine" / "log" / name for name in own)]
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
        read = found_in(one.text, one.day, one.book).read
        yield Line(
            _features(annotate(one.text, one.day, one.book)),
            _told(one.tells),
            _kinds_told(one.tells),
            (),
            _loops_told(one.loops),
            COST_OF_PAGES,
            line_model.features_of_kind(read),
        )


def _told(tells: str) -> str:
    """The outcome that the answer of a page tells of."""
    if tells == "no contact":
        return line_model.NOT_CONTACT
    return line_model.PLANNED if tells.startswith(line_model.PLANNED) else line_model.LOGGED


def _kinds_told(tells: str) -> list[str]:
    """The kind that the answer of a page tells of: "2026-11-10 meeting: Owen"."""
    return [one for one in line_model.KINDS if f" {one}:" in tells][:1]


def _loops_told(told: str) -> list[str]:
    """The kinds of loops that the answer of a page tells of: "owe Camille 2026-11-12 maquette; wait ..."."""
    return [_LOOPS[one.split(" ", 1)[0]] for one in told.split("; ") if one]


_LOOPS = {"owe": PROMISE, "wait": WAITING}


def _of_set(path: Path) -> Iterator[Line]:
    page = json.loads(path.read_text(encoding="utf-8"))
    people = _people(page)
    for one in page["sentences"]:
        today = date.fromisoformat(one.get("today", page["today"]))
        line, right = annotate(one["text"], today, people), right_of(one)
        of_kind = line_model.features_of_kind(found_in(one["text"], today, people).read)
        yield Line(_features(line), right.outcome, right.kinds, _gives(one), right.loops, COST, of_kind)


def _people(page: dict[str, Any]) -> list[Known]:
    """The people of a set."""
    return [
        Known(number, one["name"].lower(), one["name"], one.get("nickname"), (), "followed")
        for number, one in enumerate(page["people"], start=1)
    ]


class LinePart(NamedTuple):
    """A part of a line: its features, what it tells of, and what is known of its line."""

    features: Sequence[int]
    tells: Collection[str]
    known: Collection[str]
    cost: float


def parts(path: Path) -> Iterator[LinePart]:
    """The parts of the lines of a set or page."""
    return _parts_of_page(path) if path.suffix == ".py" else _parts_of_set(path)


def _parts_of_set(path: Path) -> Iterator[LinePart]:
    page = json.loads(path.read_text(encoding="utf-8"))
    people = _people(page)
    for one in page["sentences"]:
        if one["outcome"] not in line_model.OUTCOMES:
            continue
        read = found_in(one["text"], date.fromisoformat(one.get("today", page["today"])), people).read
        keys = [(loop["kind"], loop.get("contains")) for loop in one.get("loops") or []]
        keys += [(part_model.ADVICE, each.get("contains")) for each in one.get("advice") or []]
        keys += [(part_model.GAVE, each.get("contains")) for each in one.get("gives") or []]
        ruled = UNMENDED.search(path.stem) is not None or one["id"] % 2 == 0
        for part in part_model.parts_of(read):
            said = part_model.words_of_part(read, part).lower()
            tells = {answer for answer, words in keys if words and all(word.lower() in said for word in words)}
            yield LinePart(part_model.features(read, part, ruled), tells, part_model.ANSWERS, COST)


def _parts_of_page(path: Path) -> Iterator[LinePart]:
    for number, one in enumerate(import_module(f"lines.{path.stem}").LINES):
        read = found_in(one.text, one.day, one.book).read
        keys = [(_LOOPS[told.split(" ", 1)[0]], _key_words(told)) for told in one.loops.split("; ") if told]
        advised = [told.partition(": ")[2].lower().split() for told in one.advice.split("; ") if told]
        keys += [(part_model.ADVICE, words) for words in advised]
        for part in part_model.parts_of(read):
            said = part_model.words_of_part(read, part).lower()
            tells = {answer for answer, words in keys if _hold(said, words)}
            features = part_model.features(read, part, number % 2 == 0)
            yield LinePart(features, tells, (*LOOPS, part_model.ADVICE), COST_OF_PAGES)


def _parts_of_founders() -> Iterator[LinePart]:
    corpus = _founders()
    for number, one in enumerate(corpus.SENTENCES):
        read = found_in(one.text, corpus.TODAY, corpus.BOOK).read
        for part in part_model.parts_of(read):
            said = part_model.words_of_part(read, part).lower()
            tells = {loop.kind for loop in one.loops if _hold(said, loop.text.lower().split())}
            yield LinePart(part_model.features(read, part, number % 2 == 0), tells, LOOPS, COST_OF_PAGES)


def _of_founders() -> Iterator[Line]:
    """The contacts of founders' sentences, of which the kinds are learnt."""
    corpus = _founders()
    for one in corpus.SENTENCES:
        seen = found_in(one.text, corpus.TODAY, corpus.BOOK)
        if outcome_of(seen.read, seen.held.there, seen.left.when) != line_model.NOT_CONTACT:
            of_kind = line_model.features_of_kind(seen.read)
            yield Line((), "", [one.kind], (), cost=COST_OF_PAGES, of_kind=of_kind)


def _key_words(told: str) -> list[str]:
    """The longer words of a loop as a page tells it: "owe Camille 2026-11-12 maquette"."""
    dated = re.search(r"\d{4}-\d\d-\d\d ", told)
    rest = told[dated.end() :] if dated else told.split(" ", 2)[-1]
    return [word for word in rest.lower().split() if len(word) > _SHORT]


def _hold(said: str, words: Sequence[str]) -> bool:
    """Whether most of these words stand in what is said."""
    return bool(words) and sum(word in said for word in words) >= max(1, _MOST_OF_THEM * len(words))


_SHORT, _MOST_OF_THEM = 3, 0.6


def model_of_parts(found: Sequence[LinePart]) -> bytes:
    """The whole of part_model.bin."""
    rows = []
    for answer in part_model.ANSWERS:
        used = [one for one in found if answer in one.known]
        lines = [Line(one.features, "", (), (), cost=one.cost) for one in used]
        rows.append(_row(lines, [answer in one.tells for one in used], part_model.FEATURES, ROUNDS))
    return b"".join(rows)


def _features(line: Annotated) -> Sequence[int]:
    spoken = languages_of(line.units)
    return line_model.features(line, spoken[0][0] if spoken else "en")


def _gives(line: dict[str, Any]) -> Collection[str]:
    return {one["kind"] for one in line.get("gives") or []}


def _sights_of_pages() -> list[Sight]:
    """What is found in the lines of the pages now."""
    if str(PAGES.parent) not in sys.path:
        sys.path.append(str(PAGES.parent))
    return [
        seen_in(
            PAGE, one.text, one.day, one.book, Right(_told(one.tells), _kinds_told(one.tells), _loops_told(one.loops))
        )
        for path in pages()
        for one in import_module(f"lines.{path.stem}").LINES
    ]


def _sights_of_founders() -> list[Sight]:
    """What is found now in the sentences of founders, whose outcomes the rules read right."""
    corpus = _founders()
    found = [(one, found_in(one.text, corpus.TODAY, corpus.BOOK)) for one in corpus.SENTENCES]
    return [
        seen_in(
            FOUNDERS,
            one.text,
            corpus.TODAY,
            corpus.BOOK,
            Right(
                outcome_of(seen.read, seen.held.there, seen.left.when), [one.kind], [loop.kind for loop in one.loops]
            ),
        )
        for one, seen in found
    ]


@cache
def _founders() -> ModuleType:
    path = PAGES.parent / "engine" / "log" / "founder_sentences.py"
    spec = spec_from_file_location("founder_sentences", path)
    assert spec
    assert spec.loader
    corpus = sys.modules[spec.name] = module_from_spec(spec)
    spec.loader.exec_module(corpus)
    return corpus


def model(lines: Sequence[Line], of_founders: Sequence[Line] = ()) -> bytes:
    """The whole of line_model.bin. of_founders: lines of which only the kinds are learnt."""
    learns = {answer: [*lines, *(of_founders if answer in line_model.KINDS else ())] for answer in line_model.ANSWERS}
    return b"".join(_row(*_asked(learns[answer], answer), line_model.FEATURES, ROUNDS) for answer in learns)


def trust(seen: Sequence[Sight]) -> bytes:
    """The whole of line_trust.bin."""
    rows = [_trusted(seen, lambda one: one.of_outcome, _is_outcome(name)) for name in line_model.OUTCOMES]
    met = [one for one in seen if one.right.kinds]
    rows += [_trusted(met, lambda one: one.of_kind, _is_kind(name), _FOR_KINDS) for name in line_model.KINDS]
    told = [one for one in seen if one.right.loops is not None]
    return b"".join([*rows, *(_trusted(told, _loops_of(name), _has_loop(name)) for name in LOOPS)])


def _trusted(
    seen: Sequence[Sight], found: Callable[[Sight], Sequence[int]], right: Callable[[Sight], bool], pages: float = 1.0
) -> bytes:
    lines = [Line(found(one), one.right.outcome, (), (), cost=_cost(one, pages)) for one in seen]
    return _row(lines, [right(one) for one in seen], line_trust.FEATURES, ROUNDS_OF_TRUST)


def _is_outcome(name: str) -> Callable[[Sight], bool]:
    return lambda one: one.right.outcome == name


def _is_kind(name: str) -> Callable[[Sight], bool]:
    return lambda one: name in one.right.kinds


def _loops_of(name: str) -> Callable[[Sight], Sequence[int]]:
    return lambda one: one.of_loops[name]


def _has_loop(name: str) -> Callable[[Sight], bool]:
    return lambda one: name in (one.right.loops or ())


def _cost(one: Sight, pages: float) -> float:
    return {FOUNDERS: COST_OF_FOUNDERS, PAGE: COST_OF_PAGES_OF_TRUST * pages}.get(one.of, COST_OF_TRUST)


def _row(lines: Sequence[Line], right: Sequence[bool], features: int, rounds: int) -> bytes:
    weights = learnt(lines, right, features, rounds)
    scale = max(map(abs, weights)) / 127 or 1.0
    return struct.pack("<f", scale) + bytes(round(one / scale) & 255 for one in weights)


def _asked(lines: Sequence[Line], answer: str) -> tuple[Sequence[Line], Sequence[bool]]:
    """The lines that an answer is learnt from, and for which of them it is right."""
    if answer in line_model.KINDS:
        used = [one for one in lines if one.kinds]
        of_kind = [one._replace(features=one.of_kind, cost=one.cost * OF_KINDS) for one in used]
        return of_kind, [answer in one.kinds for one in used]
    if answer.startswith("gave:"):
        used = [one for one in lines if one.gives]
        return used, [answer.removeprefix("gave:") in one.gives for one in used]
    if answer == line_model.GAVE:
        used = [one for one in lines if one.cost == COST]  # the pages name few of the gives they tell of
        return used, [bool(one.gives) for one in used]
    if answer in LOOPS:
        used = [one for one in lines if one.loops is not None]
        return used, [answer in (one.loops or ()) for one in used]
    return lines, [answer == one.outcome for one in lines]


def learnt(lines: Sequence[Line], right: Sequence[bool], features: int, rounds: int) -> list[float]:
    """The weights that tell the lines that are right from the others."""
    weights, duals = [0.0] * features, [0.0] * len(lines)
    order = list(range(len(lines)))
    shuffle = random.Random(SEED).shuffle
    for _ in range(rounds):
        shuffle(order)
        for at in order:
            numbers, side, slack = lines[at].features, 1 if right[at] else -1, 1 / (2 * lines[at].cost)
            length = LENGTH / len(numbers) ** 0.5
            gradient = side * length * sum([weights[one] for one in numbers]) - 1 + slack * duals[at]
            dual = max(0.0, duals[at] - gradient / (LENGTH**2 + slack))
            step = (dual - duals[at]) * side * length
            duals[at] = dual
            if step:
                for one in numbers:
                    weights[one] += step
    return weights


if __name__ == "__main__":
    main()
