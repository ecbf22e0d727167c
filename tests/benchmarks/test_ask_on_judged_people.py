"""Every figure that is told of `ask`, with how far chance alone may move it.

    python -m pytest -m benchmark -s tests/benchmarks/test_ask_on_judged_people.py

By the labels of each set; by the grades that readers gave, see sets/README.md, beside BM25, the sentence model where
it is installed, and chance; how often strong, fair and weak are right; and what each part of the score brings. Figures
in brackets hold 95 of 100 draws of as many questions, each put back. Takes some ten minutes. Sets that are kept
elsewhere are skipped, and so are the learning halves where something is only to be checked.
"""

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

import pytest
import test_ask_on_bench_sets as sets
from judged import BEST, RIGHT, Row, by_question, interval, rows, share, verdicts
from paths import SHARED
from pool_for_judges import Subset, bm25, by_sentences, site, subsets

from netcrm.engine.ask import scoring
from netcrm.engine.ask.confidence import FITS
from netcrm.engine.ask.scoring import Found, Weighed
from netcrm.flows.ask import ask as flow
from netcrm.flows.ask.ask import Means
from netcrm.store.book import Book

pytestmark = pytest.mark.benchmark

EXPERTS = SHARED / "bench" / "experts"
SHARES = ("words said", "related words", "whole person", "best text", "best topic", "role")


class Asked(NamedTuple):
    """A question to a book, and whom its set holds for right, with grades, by the end of their handle."""

    book: Book
    text: str
    kind: str | None
    grades: Mapping[str, int]
    half: str = ""


def ndcg(found: Sequence[str], grades: Mapping[str, int]) -> float:
    places = {who: at for at, who in enumerate({**dict.fromkeys(found), **grades})}
    return sets.marks(
        [places[who] for who in found], {places[who]: grade for who, grade in grades.items() if grade}
    ).ndcg


def named(asked: Asked, means: Means = Means()) -> list[str]:
    report = flow.ask(asked.book, asked.text, asked.kind, means=means)
    return [row.person.handle.removeprefix("x-") for row in report.suggestions]


def figure(values: Sequence[float]) -> str:
    low, high = interval(values, fmean)
    return f"{fmean(values):.3f} [{low:.3f}, {high:.3f}]"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("judged")


@pytest.fixture(scope="module")
def asked(home: Path) -> dict[str, list[Asked]]:
    """The questions of every set that is there."""
    found = {}
    if (EXPERTS / "onstartups.json").exists():
        held = json.loads((EXPERTS / "onstartups.json").read_text(encoding="utf-8"))
        for name, topics in (("founders", False), ("founders --topics", True)):
            (home / name).mkdir()
            found[name] = list(_of_site(held, site(EXPERTS, home / name, topics)))
    for name in ("ask42_heldout", "ordinary", "strangers_ordinary", "strangers_founders", "ask42", "learning"):
        if (sets.OWN / f"{name}.json").exists() or (sets.SETS / f"{name}.json").exists():
            found[name] = list(_of_set(sets.page(name)))
    return found


@pytest.fixture(scope="module")
def judged(home: Path) -> list[tuple[Subset, list[Row]]]:
    """The sets whose people were judged, each with them and with whom `ask` shows now."""
    return [(subset, list(rows(subset))) for subset in subsets(SHARED, home)]


def test_the_right_people_of_every_set_are_found(asked: dict[str, list[Asked]]) -> None:
    print("\nnDCG@5 by the labels of the set")
    several = [
        (f"{name} {label}".rstrip(), means, questions)
        for name, questions in asked.items()
        for label, means in {"": Means(), **sets.with_model()}.items()
    ]
    for name, means, questions in several:
        values = [(each.half, ndcg(named(each, means), each.grades)) for each in questions]
        for half in dict.fromkeys(["", *(half for half, _ in values)]):
            part = [value for of, value in values if half in ("", of)]
            print(f"  {name:36} {half or 'whole':6} {figure(part)}  {len(part)} questions")
        assert fmean(value for _, value in values) > (0.15 if name.startswith("founders") else 0.3)


def test_readers_agreed() -> None:
    pairs = [pair for questions in verdicts().values() for each in questions.values() for pair in each.pairs]
    same = fmean(one == other for one, other in pairs)
    print(f"\n{len(pairs)} people judged twice, {same:.0%} alike; quadratic kappa {kappa(pairs):.3f}")
    assert kappa(pairs) > 0.9


def kappa(pairs: Sequence[tuple[int, int]]) -> float:
    """Agreement beyond chance, 1 for all; a difference counts by its square."""
    ones, others = zip(*pairs, strict=True)
    by_chance = fmean((a - b) ** 2 * n * m for a, n in Counter(ones).items() for b, m in Counter(others).items())
    size = len(Counter(ones)) * len(Counter(others))
    return 1 - fmean((a - b) ** 2 for a, b in pairs) / (by_chance * size / len(pairs) ** 2)


def test_ask_names_better_people_than_words_alone(judged: list[tuple[Subset, list[Row]]]) -> None:
    print("\nnDCG@5 by what readers graded; and the share of the people named whom nobody judged")
    whole: dict[str, list[float]] = {}
    for subset, _ in judged:
        for system, names in systems(subset).items():
            values, unjudged = [], []
            for question in subset.questions:
                verdict = verdicts()[subset.name][question.id]
                found = names(question.text, question.kind)[: sets.DEPTH]
                unjudged += [who not in verdict.grades for who in found]
                if any(verdict.grades.values()):
                    values.append(ndcg(found, verdict.grades))
            whole.setdefault(system, []).extend(values)
            print(f"  {subset.name:14} {system:7} {figure(values)}  {fmean(unjudged or [0]):.0%} not judged")
    for system, values in whole.items():
        print(f"  {'all':14} {system:7} {figure(values)}  {len(values)} questions")
    assert fmean(whole["ask"]) > fmean(whole["bm25"]) > fmean(whole["chance"])


def systems(subset: Subset) -> dict[str, Callable[[str, str], list[str]]]:
    """Whom each would name for a question and a kind of help, best first."""
    by_words = bm25({key: " ".join(each.all_texts) for key, each in subset.people.items()})
    everybody = sorted(subset.people)
    found: dict[str, Callable[[str, str], list[str]]] = {
        "ask": lambda text, kind: named(Asked(subset.book, text, kind or None, {})),
        "bm25": lambda text, kind: by_words(text),
        "chance": lambda text, kind: random.Random(text).sample(everybody, sets.DEPTH),
    }
    sentences = next((means.model for means in sets.with_model().values()), None)
    if sentences:
        both = Means(model=sentences)
        found["+ model"] = lambda text, kind: named(Asked(subset.book, text, kind or None, {}), both)
        found["MiniLM"] = lambda text, kind: by_sentences(subset.people, text, sentences)
    return found


def test_who_is_called_strong_is_right_more_often(judged: list[tuple[Subset, list[Row]]]) -> None:
    everybody = [row for _, found in judged for row in found]
    print(f"\nHow sure, and how often right: graded {RIGHT} or 3; of the rows of today's lists that were judged")
    for half in ("learn", "check", ""):
        _calibration(half or "both", [row for row in everybody if half in ("", row.half)])
    for subset, found in judged:
        _calibration(subset.name, found)
    strong, fair, weak = (share(_shown(everybody, word)) for word in FITS)
    assert strong > fair > weak


def _calibration(title: str, judged: Sequence[Row]) -> None:
    needed = {(row.of, row.question) for row in judged if row.grade == BEST}
    unjudged = [row for row in judged if row.place and row.grade is None]
    print(f"  {title}: {len(needed)} questions have a person of grade {BEST}")
    for word in FITS:
        those = _shown(judged, word)
        if those:
            low, high = interval(by_question(those), lambda drawn: share([row for each in drawn for row in each]))
            there = len({(row.of, row.question) for row in those} & needed)
            more = sum(row.fit == word for row in unjudged)
            print(
                f"    {word:7} {len(those):4} rows, right {share(those):.2f} [{low:.2f}, {high:.2f}], "
                f"in {there} of those questions; {more} more never judged"
            )


def _shown(judged: Sequence[Row], word: str) -> list[Row]:
    return [row for row in judged if row.place and row.grade is not None and row.fit == word]


def test_every_part_of_the_score_brings_something(
    asked: dict[str, list[Asked]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A part alone orders people by itself; without it the others do. The bands and who is noise stay as they are."""
    print("\nnDCG@5, each part of the score alone and left out")
    names = [
        name for name in ("founders", "ask42_heldout", "ordinary", "strangers_ordinary", "learning") if name in asked
    ]
    print(" " * 25 + "  ".join(f"{name:>18}" for name in names))
    _line("all", asked, names)
    for part in SHARES:
        monkeypatch.setattr(flow, "weigh", only({part}))
        _line(f"{part} alone", asked, names)
    for part in SHARES:
        monkeypatch.setattr(flow, "weigh", only({*SHARES} - {part}))
        _line(f"without {part}", asked, names)
    monkeypatch.undo()
    for label, means in (
        ("without the thesaurus", Means(thesaurus=False)),
        ("without roles", Means(roles=False)),
        ("without meaning", Means(table=False)),
    ):
        _line(label, asked, names, means)


def only(parts: set[str]) -> Callable[..., dict[int, Weighed]]:
    """`weigh` as if nothing else had been found."""

    def weigh(found: Mapping[int, Found], *sizes: Any) -> dict[int, Weighed]:
        return scoring.weigh({person: _cut(each, parts) for person, each in found.items()}, *sizes)

    return weigh


def _cut(found: Found, parts: set[str]) -> Found:
    said, related, whole, best, topic, role = (part in parts for part in SHARES)
    return Found(
        found.lex * said,
        found.wide * related,
        found.near if whole else None,
        found.role * role,
        found.best if best else None,
        found.topic if topic else None,
    )


def _line(label: str, asked: Mapping[str, Sequence[Asked]], names: Sequence[str], means: Means = Means()) -> None:
    """One row of the table; of the founders' site the half that is for learning."""
    found = []
    for name in names:
        questions = [each for each in asked[name] if each.half != "check"]
        found.append(fmean(ndcg(named(each, means), each.grades) for each in questions))
    print(f"  {label:23}" + "  ".join(f"{value:18.3f}" for value in found))


def _of_site(held: Mapping[str, Any], book: Book) -> Iterator[Asked]:
    for each in held["queries"]:
        if each["specialists"]:
            yield Asked(book, each["text"], None, each["specialists"], each["split"])


def _of_set(held: Mapping[str, Any]) -> Iterator[Asked]:
    book = sets.people(held["profiles"])
    for each in held["queries"]:
        yield Asked(book, each["text"], sets.KIND.get(each["kind"], each["kind"]), each["rel"])
