"""The text index: it finds people however their names are typed, and follows every change."""

import sqlite3
from contextlib import closing

import pytest
from effort import examples
from hypothesis import example, given
from hypothesis import strategies as st

from netcrm.engine.ask.stems import find_query
from netcrm.engine.people.names import named_match
from netcrm.flows.people.people import add, edit
from netcrm.flows.people.search import find
from rows import each_row

PEOPLE = (
    *("Jörg Müller", "Łukasz Nowak", "Søren Ægir", "李雷"),
    *("Siobhán O'Hara", "Jean-Luc Œuvrard", "Юлия Weiß", "Ñandú Þór"),
)


@pytest.fixture
def full(book, once):
    """The book of this world with people of many scripts in it."""

    @once
    def fill():
        with book(write=True) as there:
            for name in PEOPLE:
                add(there, {"name": name, "kind": "peer", "topics": ("AND", 'say "no"'), "company": "Fjord: Labs*"})

    return book


def named(book, typed: str) -> list[str]:
    """Names found by what was typed."""
    with book() as there:
        return [one.name for one in there.people.named(named_match(typed))]


def integrity(path) -> None:
    """Raises where a text index and what it was made from differ."""
    with closing(sqlite3.connect(path)) as db:
        for index in ("person_index", "passage_index"):
            db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")


@each_row(
    ("typed", "name"),
    [
        ("Müller", "Jörg Müller"),
        ("muller", "Jörg Müller"),
        ("JORG mull", "Jörg Müller"),
        ("lukasz", "Łukasz Nowak"),
        ("Łukasz", "Łukasz Nowak"),
        ("soren", "Søren Ægir"),
        ("aegir", "Søren Ægir"),
        ("Søren Ægir", "Søren Ægir"),
        ("李雷", "李雷"),
        ("李", "李雷"),
        ("O'Hara", "Siobhán O'Hara"),
        ("hara", "Siobhán O'Hara"),
        ("jean-luc", "Jean-Luc Œuvrard"),
        ("oeuvrard", "Jean-Luc Œuvrard"),
        ("юлия", "Юлия Weiß"),
        ("weiss", "Юлия Weiß"),
        ("nandu thor", "Ñandú Þór"),
    ],
)
def test_a_name_is_found_however_it_is_typed(full, typed, name):
    assert named(full, typed) == [name]


@each_row("text", ["雷", "uller", "øren", "ukas", "hara"])
def test_a_part_of_a_name_is_found_by_find(full, text):
    with full() as there:
        assert len(find(there, text).hits) == 1


OPERATORS = [
    *('"', "'", "*", "-", "-x", "x*", '"unclosed', "NEAR", "NEAR(", "NEAR(a b, 2)", "AND", "OR", "NOT", "a AND"),
    *("name:maria", "foo:bar", "^x", "{a b}:c", "(", ")", "+", "a + b", "%", "_", "!", "\\", ";", "--", "a\x00b", "''"),
    *("'; DROP TABLE person; --", '" OR 1=1 --', "person_index", "rowid", "\u200d", "\u202e", "🦊", "ﷺ"),
]


@each_row("text", OPERATORS)
def test_operators_of_the_text_index_are_only_text(full, text):
    with full() as there:
        find(there, text)
        there.people.named(named_match(text) or '""')
        assert len(there.people.everybody()) == len(PEOPLE)


def test_words_that_are_operators_are_found_as_words(full):
    with full() as there:
        assert len(find(there, "AND").hits) == len(PEOPLE)


@given(text=st.text(max_size=30))
@example("\ufdfa" * 20)
@examples(30)
def test_any_text_can_be_looked_for(book, text):
    with book() as there:
        for match in (find_query(text), named_match(text)):
            if match:
                there.search.profiles(match)
                there.search.passages(match)
        find(there, text)
        assert there.people.with_email(text) == ()


def test_a_changed_name_is_found_and_the_old_one_is_not(full):
    with full(write=True) as there:
        edit(there, "jorg-muller", {"name": "Jörg Øberg"}, {})
    assert (named(full, "muller"), named(full, "oberg")) == ([], ["Jörg Øberg"])


@pytest.mark.parametrize(
    ("change", "word", "hits"),
    [
        ("UPDATE note SET text = 'Größe'", "grosse", 1),
        ("UPDATE note SET text = 'Größe'", "climbing", 0),
        ("UPDATE interaction SET topics = '[\"runway\"]'", "runway", 1),
        ("UPDATE interaction SET place = 'Slush'", "slush", 1),
        ("UPDATE loop SET said = 'thanked', closed = '2026-09-22', outcome = 'done'", "thanked", 1),
        ("UPDATE give SET text = 'an hour on pricing'", "pricing", 1),
        ("UPDATE person SET met_via = 'Ines'", "ines", 1),
        ("UPDATE person SET wants = '[\"a sales hire\"]'", "hire", 1),
        ("DELETE FROM note", "climbing", 0),
        ("DELETE FROM interaction", "churn", 0),
        ("DELETE FROM loop", "deck", 0),
        ("DELETE FROM give", "feedback", 0),
        ("DELETE FROM person", "chen", 0),
        ("DELETE FROM person", "climbing", 0),
    ],
)
def test_the_index_follows_a_change(run, book, world, change, word, hits):
    run("add", "Maria Chen")
    run("note", "maria", "loves climbing")
    run("log", "call with Maria about churn today")
    run("promise", "maria", "the deck")
    run("gave", "feedback", "--to", "maria")
    path = world / "data" / "netcrm" / "netcrm.db"
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA foreign_keys=ON")
        db.execute(change)
    integrity(path)
    with book() as there:
        match = find_query(word)
        assert len(there.search.profiles(match)) + len(there.search.passages(match)) == hits
