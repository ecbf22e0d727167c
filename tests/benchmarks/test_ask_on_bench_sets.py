"""How well `ask` finds the right people on the graded sets, words alone and with the thesaurus."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import date
from math import log2
from pathlib import Path
from typing import Any

import pytest

from netcrm.engine import asking, suggesting
from netcrm.engine.evidence import evidence as evidence_in
from netcrm.engine.evidence import sought
from netcrm.flows import asking as flow
from netcrm.model import Person
from netcrm.store.book import Book

SETS = Path(__file__).parents[3] / "shared" / "bench" / "ask"
TODAY = date(2026, 9, 22)
KIND = {"lessons": "experience"}  # the sets' word for it

pytestmark = [pytest.mark.benchmark, pytest.mark.skipif(not SETS.exists(), reason="the sets are kept elsewhere")]


def index(profiles: list[dict[str, Any]]) -> sqlite3.Connection:
    book = sqlite3.connect(":memory:")
    book.executescript(
        """
        create virtual table person_index using fts5(name, role, topics, wants, reach,
            tokenize = 'unicode61 remove_diacritics 2');
        create virtual table passage_index using fts5(text, tokenize = 'unicode61 remove_diacritics 2');
        create table passage (id integer primary key, person int, source text);
        """
    )
    for each in profiles:
        row = (each["id"], each["name"], f"{each['role']} {each['company']}", each["tags"], "", "")
        book.execute("insert into person_index(rowid, name, role, topics, wants, reach) values (?,?,?,?,?,?)", row)
        for source, key in (("note", "notes"), ("interaction", "interactions"), ("give", "asks")):
            if each[key]:
                at = book.execute("insert into passage(person, source) values (?,?)", (each["id"], source)).lastrowid
                book.execute("insert into passage_index(rowid, text) values (?,?)", (at, each[key]))
    return book


WEIGHT = {"note": 1.0, "interaction": 0.5, "give": 0.75}


def scores(book: sqlite3.Connection, match: str) -> dict[int, float]:
    if not match:
        return {}
    found = dict(
        book.execute(
            "select rowid, -bm25(person_index, 1, 3, 4, 1, 0) from person_index where person_index match ?", (match,)
        )
    )
    for person, source, score in book.execute(
        "select person, source, -bm25(passage_index) from passage_index"
        " join passage on passage.id = passage_index.rowid"
        " where passage_index match ?",
        (match,),
    ):
        found[person] = found.get(person, 0.0) + WEIGHT[source] * score
    return {person: max(score, 1e-6) for person, score in found.items()}


def ranked(
    book: sqlite3.Connection, profiles: list[dict[str, Any]], query: dict[str, Any], wide: bool, kinds: bool
) -> list[int]:
    challenge = asking.understand(query["text"], KIND.get(query["kind"], query["kind"]))
    lex = scores(book, asking.query(challenge.words))
    near = scores(book, asking.wide_query(challenge)) if wide else {}
    candidates = [
        candidate(each, lex.get(each["id"], 0.0), near.get(each["id"], 0.0), challenge, kinds)
        for each in profiles
        if each["id"] in lex or each["id"] in near
    ]
    return [row.person.id for row in suggesting.rank(challenge, candidates, TODAY).suggestions]


def candidate(
    each: dict[str, Any], lex: float, near: float, challenge: asking.Challenge, kinds: bool
) -> suggesting.Candidate:
    person = Person(each["id"], "", str(each["id"]), each["name"], kind="mentor", title=each["role"])
    texts = [("title", each["role"]), *(("topic", tag) for tag in each["tags"].split(", ")), ("note", each["notes"])]
    looking = sought(challenge)
    evidence = tuple(filter(None, (evidence_in(looking, text, source) for source, text in texts)))
    supports = tuple(KIND.get(kind, kind) for kind in each["kinds"]) if kinds else ()
    return suggesting.Candidate(person, lex, near, evidence, supports=supports)


def ndcg(found: list[int], grades: dict[str, int], depth: int = 5) -> float:
    def gain(grade: int, at: int) -> float:
        return float((2**grade - 1) / log2(at + 2))

    got = sum(gain(grades.get(str(who), 0), at) for at, who in enumerate(found[:depth]))
    ideal = sum(gain(grade, at) for at, grade in enumerate(sorted(grades.values(), reverse=True)[:depth]))
    return got / ideal if ideal else 0.0


def figures(name: str) -> Iterator[tuple[str, float]]:
    page = json.loads((SETS / f"{name}.json").read_text())
    book = index(page["profiles"])
    for label, wide, kinds in (("words", False, False), ("+ thesaurus", True, False), ("+ kinds", True, True)):
        marks = [ndcg(ranked(book, page["profiles"], query, wide, kinds), query["rel"]) for query in page["queries"]]
        yield label, sum(marks) / len(marks)


@pytest.mark.parametrize("name", ["ask42", "ask42_heldout"])
def test_the_thesaurus_finds_people_that_words_alone_do_not(name: str) -> None:
    found = dict(figures(name))
    print(f"\n{name}: " + "  ".join(f"{label} {mark:.3f}" for label, mark in found.items()))
    assert found["+ thesaurus"] > found["words"]


def whole_book(profiles: list[dict[str, Any]]) -> Book:
    """The people of a set in a book of their own, as if somebody had typed them."""
    book = Book(":memory:", TODAY, write=True).__enter__()
    for each in profiles:
        about = {"handle": f"x-{each['id']}", "name": each["name"], "title": each["role"], "company": each["company"]}
        key = book.people.add({**about, "topics": tuple(each["tags"].split(", ")), "created_on": TODAY})
        if each["notes"]:
            book.notes.add(key, TODAY, each["notes"], False)
        if each["interactions"]:
            book.interactions.add({"day": TODAY, "kind": "call", "text": each["interactions"]}, [key])
        if each["asks"]:
            book.gives.add({"person_id": key, "day": TODAY, "kind": "knowledge", "text": each["asks"]})
    return book


@pytest.mark.parametrize(("name", "least"), [("ask42", 0.6), ("ask42_heldout", 0.58)])
def test_the_command_finds_them_in_a_book(name: str, least: float) -> None:
    page = json.loads((SETS / f"{name}.json").read_text())
    book = whole_book(page["profiles"])
    marks = []
    for query in page["queries"]:
        report = flow.ask(book, query["text"], KIND.get(query["kind"], query["kind"]))
        marks.append(ndcg([int(row.person.handle[2:]) for row in report.suggestions], query["rel"]))
    print(f"\n{name}: the whole command {sum(marks) / len(marks):.3f}")
    assert sum(marks) / len(marks) > least


def test_the_thesaurus_does_no_harm_among_the_occupations_of_a_country() -> None:
    page = json.loads((SETS / "onet_bench.json").read_text())
    names = list(page["docs"])
    book = index([occupation(at, page["docs"][name]) for at, name in enumerate(names)])
    marks: dict[str, float] = {"words": 0.0, "+ thesaurus": 0.0}
    for key, text in page["queries"].items():
        challenge = asking.understand(text)
        lex, near = scores(book, asking.query(challenge.words)), scores(book, asking.wide_query(challenge))
        for label, share in (("words", 0.0), ("+ thesaurus", 0.4)):
            both = {who: lex.get(who, 0.0) + share * near.get(who, 0.0) for who in {*lex, *near}}
            best = sorted(both, key=lambda who: (-both[who], who))[:5]
            grades = {str(names.index(name)): grade for name, grade in page["qrels"][key].items() if name in names}
            marks[label] += ndcg(best, grades) / len(page["queries"])
    print("\nO*NET: " + "  ".join(f"{label} {mark:.3f}" for label, mark in marks.items()))
    assert marks["+ thesaurus"] > 0.9 * marks["words"]


def occupation(at: int, text: str) -> dict[str, Any]:
    title, _, duties = text.partition(". ")
    return {
        "id": at, "name": "", "role": title, "company": "", "tags": "", "notes": duties, "interactions": "", "asks": "",
    }  # fmt: skip
