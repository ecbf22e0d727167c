"""Fits the bands strong, fair and weak of `ask` to judged people, and prints the constants of engine/ask/confidence.py.

    PYTHONPATH=src:tests:tests/tools python tests/tools/fit_bands.py [--shared FOLDER]

Fitted by logistic regression to the `learn` half of sets/judged.json, everybody judged, and to the learning sets
(ask42 and sets/learning.json, whose grades are whole), the first ten by score of each question. The limits are chosen
on the rows of `learn` that `ask` shows, by chances that others' questions gave: from STRONG on 7 in 10 are right, and
from FAIR up to there 4 in 10; so they are with the first five of the learning sets added, and the higher limit counts.
The `check` half is only looked at. Sets that are kept elsewhere are skipped.
"""

import random
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from math import exp
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from judged import BEST, LIMIT, RIGHT, Row, by_question, interval, rows, share, told_by, weighed
from paths import ROOT, SHARED
from pool_for_judges import program, subsets

from netcrm.engine.ask import confidence

_LEARNT = ("ask42", "learning")
_FIRST = 10  # people of a question of a learning set
_FOLDS = 15
_RIDGE = 3.0  # holds the weights back, in units of the spread of what they weigh
_STRONG, _FAIR = 0.7, 0.4  # how many are to be right


class Case(NamedTuple):
    """Somebody for a question: what is known, 1 first, whether they are right, and whether they are shown."""

    question: str
    known: tuple[float, ...]
    right: bool
    shown: bool = False


def main() -> None:
    given = ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    given.add_argument("--shared", type=Path, default=SHARED, help="where the sets that are kept elsewhere stand")
    shared = given.parse_args().shared
    with TemporaryDirectory() as home:
        judged = [row for subset in subsets(shared, Path(home)) for row in rows(subset)]
    learn = [_case(row) for row in judged if row.half == "learn" and row.grade is not None]
    wholly = list(_learning_sets(shared))
    shown = [row for row in judged if row.half == "learn" and row.grade is not None and row.place]
    print(f"{len(learn)} judged and {len(wholly)} of learning sets; {len(shown)} rows that are shown and judged")
    weights = fitted([*learn, *wholly])
    names = ("BIAS", "COVERED", "MEANING", "ROLE", "LIKENESS", "FIRST")
    for name, weight in zip(names, weights, strict=True):
        print(f"{name:8} {weight:6.2f}   now {getattr(confidence, name):6.2f}")
    by_others = _by_others(learn, wholly, shown)
    seen = [case for case in wholly if case.shown]
    alone = by_others, [row.right for row in shown]
    added = ([*alone[0], *(_chance(weights, case.known) for case in seen)], [*alone[1], *(case.right for case in seen)])
    strong = max(limit(*each, _STRONG, 2.0) for each in (alone, added))
    fair = max(limit(*each, _FAIR, strong) for each in (alone, added))
    print(f"STRONG {strong:.2f}   now {confidence.STRONG:.2f}\nFAIR   {fair:.2f}   now {confidence.FAIR:.2f}")
    _table(
        "learn, by chances that other questions gave",
        judged,
        "learn",
        dict(zip(shown, by_others, strict=True)),
        (strong, fair),
    )
    check = [row for row in judged if row.half == "check" and row.grade is not None and row.place]
    _table("check", judged, "check", {row: _chance(weights, _case(row).known) for row in check}, (strong, fair))


def fitted(cases: Sequence[Case]) -> list[float]:
    """The weights of a logistic regression, by Newton's steps."""
    size = len(cases[0].known)
    spread = [_spread([case.known[at] for case in cases]) for at in range(size)]
    scaled = [
        Case(case.question, tuple(a / b for a, b in zip(case.known, spread, strict=True)), case.right) for case in cases
    ]
    weights = [0.0] * size
    for _ in range(30):
        steps = _solved(*_slope(scaled, weights))
        weights = [weight + step for weight, step in zip(weights, steps, strict=True)]
        if max(map(abs, steps)) < 1e-6:
            break
    return [weight / each for weight, each in zip(weights, spread, strict=True)]


def limit(chances: Sequence[float], right: Sequence[bool], wanted: float, below: float) -> float:
    """The lowest chance from which, up to `below`, so many are right; `below` where it is nowhere so."""
    found, good, seen = below, 0, 0
    for chance, is_right in sorted(zip(chances, right, strict=True), key=lambda pair: -pair[0]):
        if chance < below:
            good, seen = good + is_right, seen + 1
            if good / seen >= wanted:
                found = chance
    return found


def _table(
    title: str, judged: Sequence[Row], half: str, chances: dict[Row, float], limits: tuple[float, float]
) -> None:
    needed = {(row.of, row.question) for row in judged if row.half == half and row.grade == BEST}
    print(f"\n{title}: right is a grade of {RIGHT} or 3; {len(needed)} questions with a person of grade {BEST}")
    for word, top, low in (("strong", 2.0, limits[0]), ("fair", *limits), ("weak", limits[1], -1.0)):
        those = [row for row, chance in chances.items() if low <= chance < top]
        with_one = {(row.of, row.question) for row in those} & needed
        questions = by_question(those)
        ends = (
            interval(questions, lambda drawn: share([row for each in drawn for row in each])) if questions else (0, 0)
        )
        print(
            f"  {word:7} {len(those):4} rows, right {share(those):.2f} [{ends[0]:.2f}, {ends[1]:.2f}], "
            f"in {len(with_one)} of these questions"
        )


def _by_others(learn: Sequence[Case], wholly: Sequence[Case], shown: Sequence[Row]) -> list[float]:
    """The chance of each row by weights that its own question had no part in."""
    questions = sorted({case.question for case in learn})
    random.Random(3).shuffle(questions)
    fold = {question: at % _FOLDS for at, question in enumerate(questions)}
    weights = [fitted([*(case for case in learn if fold[case.question] != each), *wholly]) for each in range(_FOLDS)]
    return [_chance(weights[fold[case.question]], case.known) for case in map(_case, shown)]


def _learning_sets(shared: Path) -> Iterator[Case]:
    bench = program(ROOT / "tests" / "benchmarks" / "test_ask_on_bench_sets.py")
    bench.SETS = shared / "bench" / "ask"
    for name in _LEARNT:
        if (bench.OWN / f"{name}.json").exists() or (bench.SETS / f"{name}.json").exists():
            yield from _graded(bench, name)


def _graded(bench: Any, name: str) -> Iterator[Case]:
    held = bench.page(name)
    book = bench.people(held["profiles"])
    for query in held["queries"]:
        found = weighed(book, query["text"], bench.KIND.get(query["kind"], query["kind"]))
        for place, (candidate, first) in enumerate(found[:_FIRST]):
            right = query["rel"].get(candidate.person.handle.removeprefix("x-"), 0) >= RIGHT
            yield Case(f"{name} {query['id']}", _known(*told_by(candidate), first), right, place < LIMIT)


def _case(row: Row) -> Case:
    return Case(
        f"{row.of} {row.question}", _known(row.covered, row.meaning, row.role, row.likeness, row.first), row.right
    )


def _known(
    covered: float, meaning: float | None, role: float, likeness: float | None, first: bool
) -> tuple[float, ...]:
    alike = confidence.AVERAGE if meaning is None else meaning
    near = confidence.AVERAGE_LIKENESS if likeness is None else likeness
    return 1.0, covered, alike, role, near, float(first)


def _chance(weights: Sequence[float], known: Sequence[float]) -> float:
    return 1 / (1 + exp(-sum(a * b for a, b in zip(weights, known, strict=True))))


def _spread(values: Sequence[float]) -> float:
    mean = sum(values) / len(values)
    return float((sum((each - mean) ** 2 for each in values) / len(values)) ** 0.5) or 1.0


def _slope(cases: Sequence[Case], weights: Sequence[float]) -> tuple[list[list[float]], list[float]]:
    """The second and first derivatives of how probable the cases are, held back by the ridge but for the bias."""
    size = len(weights)
    slope = [-_RIDGE * weight if at else 0.0 for at, weight in enumerate(weights)]
    bend = [[_RIDGE * (a == b and a > 0) for b in range(size)] for a in range(size)]
    for case in cases:
        likely = _chance(weights, case.known)
        for a, known in enumerate(case.known):
            slope[a] += known * (case.right - likely)
            for b, other in enumerate(case.known):
                bend[a][b] += likely * (1 - likely) * known * other
    return bend, slope


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss and Jordan's way to solve a few equations."""
    size = len(right)
    lines = [[*line, end] for line, end in zip(matrix, right, strict=True)]
    for at in range(size):
        pivot = max(range(at, size), key=lambda line: abs(lines[line][at]))
        lines[at], lines[pivot] = lines[pivot], lines[at]
        for line in range(size):
            if line != at:
                times = lines[line][at] / lines[at][at]
                lines[line] = [a - times * b for a, b in zip(lines[line], lines[at], strict=True)]
    return [line[size] / line[at] for at, line in enumerate(lines)]


if __name__ == "__main__":
    main()
