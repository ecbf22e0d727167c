"""How well `ask` finds the right people on graded sets, with and without each of its means.

    python -m pytest -m benchmark -s tests/benchmarks/test_ask_on_bench_sets.py

Everything is measured through the whole command on a book in memory: kind of help, ties and diversity included.
ask42 and `sets/learning.json` are what was learnt from; ask42_heldout, `sets/ordinary.json`, both sets of strangers and
O*NET are for checking.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from math import log2
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from paths import SHARED

from netcrm.flows.ask import ask as flow
from netcrm.flows.ask.ask import Means
from netcrm.flows.meanings import refresh
from netcrm.model.people import KINDS
from netcrm.store.book import Book
from world import TODAY

OWN = Path(__file__).parent / "sets"
SETS = SHARED / "bench" / "ask"
KIND = {"lessons": "experience"}  # the sets' word for it
DEPTH = 5

pytestmark = pytest.mark.benchmark


class Marks(NamedTuple):
    """How good an order is, each 0 to 1."""

    ndcg: float
    mrr: float
    recall: float


class Query(NamedTuple):
    text: str
    kind: str | None
    grades: Mapping[int, int]


MEANS = {
    "words alone": Means(thesaurus=False, roles=False, table=False),
    "+ thesaurus": Means(roles=False, table=False),
    "+ roles": Means(table=False),
    "+ table": Means(),
}


def marks(found: Sequence[int], grades: Mapping[int, int]) -> Marks:
    """nDCG@5 with gain 2^grade - 1, the reciprocal rank of the first right one, and the share of right ones in five."""

    def gain(grade: int, at: int) -> float:
        return float((2**grade - 1) / log2(at + 2))

    found = found[:DEPTH]
    got = sum(gain(grades.get(who, 0), at) for at, who in enumerate(found))
    ideal = sum(gain(grade, at) for at, grade in enumerate(sorted(grades.values(), reverse=True)[:DEPTH]))
    first = next((at for at, who in enumerate(found, 1) if grades.get(who)), 0)
    right = sum(who in grades for who in found)
    return Marks(got / ideal if ideal else 0.0, 1 / first if first else 0.0, right / min(DEPTH, len(grades) or 1))


def page(name: str) -> dict[str, Any]:
    path = OWN / f"{name}.json" if (OWN / f"{name}.json").exists() else SETS / f"{name}.json"
    if not path.exists():
        pytest.skip("this set is kept elsewhere")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def people(profiles: Sequence[Mapping[str, Any]]) -> Book:
    """The people of a set in a book, as if somebody had typed them."""
    book = Book(":memory:", TODAY, write=True).__enter__()
    for each in profiles:
        kind = each["relation"] if each["relation"] in KINDS else "other"
        about = {"handle": f"x-{each['id']}", "name": each["name"], "title": each["role"], "company": each["company"]}
        topics = tuple(filter(None, each["tags"].split(", ")))
        key = book.people.add({**about, "kind": kind, "topics": topics, "created_on": TODAY})
        if each["notes"]:
            book.notes.add(key, TODAY, each["notes"], False)
        if each["interactions"]:
            book.interactions.add({"day": TODAY, "kind": "call", "text": each["interactions"]}, [key])
        if each["asks"]:
            book.gives.add({"person_id": key, "day": TODAY, "kind": "knowledge", "text": each["asks"]})
    refresh(book)
    return book


def occupations(docs: Mapping[str, str]) -> Book:
    """The occupations of a country as people: the title, and a note of what they do."""
    book = Book(":memory:", TODAY, write=True).__enter__()
    for at, text in enumerate(docs.values()):
        title, _, duties = text.partition(". ")
        key = book.people.add({"handle": f"x-{at}", "name": f"Person {at}", "title": title, "created_on": TODAY})
        book.notes.add(key, TODAY, duties, False)
    refresh(book)
    return book


def measured(book: Book, queries: Sequence[Query], means: Means) -> Marks:
    """The mean over all queries."""
    rows = []
    for query in queries:
        report = flow.ask(book, query.text, query.kind, means=means)
        rows.append(marks([int(row.person.handle[2:]) for row in report.suggestions], query.grades))
    return Marks(*(sum(column) / len(rows) for column in zip(*rows, strict=True)))


def with_model() -> dict[str, Means]:
    """The sentence model, where it is installed."""
    from netcrm.semantic import model

    found = model()
    return {"+ sentence model": Means(model=found)} if found else {}


def told(name: str, measure: Callable[[Means], Marks], means: Mapping[str, Means]) -> dict[str, Marks]:
    print(f"\n{name:18} nDCG@5    MRR  recall@5")
    found = {}
    for label, each in means.items():
        found[label] = measure(each)
        print(f"  {label:16} " + "  ".join(f"{mark:6.3f}" for mark in found[label]))
    return found


@pytest.mark.parametrize(
    ("name", "least"),
    [
        *(("ask42", 0.72), ("ask42_heldout", 0.72), ("learning", 0.6), ("ordinary", 0.3)),
        *(("strangers_ordinary", 0.6), ("strangers_founders", 0.5)),
    ],
)
def test_the_right_people_are_found(name: str, least: float) -> None:
    held = page(name)
    book = people(held["profiles"])
    queries = [
        Query(
            each["text"], KIND.get(each["kind"], each["kind"]), {int(who): grade for who, grade in each["rel"].items()}
        )
        for each in held["queries"]
    ]
    found = told(name, lambda means: measured(book, queries, means), {**MEANS, **with_model()})
    assert found["words alone"].ndcg < found["+ thesaurus"].ndcg < found["+ roles"].ndcg
    assert found["+ table"].ndcg > max(least, found["+ thesaurus"].ndcg)


def test_the_occupations_of_a_country_are_told_apart() -> None:
    held = page("onet_bench")
    places = {name: at for at, name in enumerate(held["docs"])}
    book = occupations(held["docs"])
    queries = [
        Query(text, "knowledge", {places[name]: grade for name, grade in held["qrels"][key].items() if name in places})
        for key, text in sorted(held["queries"].items())
    ]
    means = {
        "words alone": MEANS["words alone"],
        "+ table": Means(thesaurus=False, roles=False),
        "+ roles, table": Means(thesaurus=False),
    }
    extra = {name: each._replace(thesaurus=False) for name, each in with_model().items()}
    found = told("O*NET", lambda each: measured(book, queries, each), {**means, **extra})
    assert found["+ table"].ndcg > 1.1 * found["words alone"].ndcg
