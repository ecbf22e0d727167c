"""The nouns, the rows, the SQL and the shelves are one thing said four times; here they are compared."""

import sqlite3
from contextlib import closing
from importlib.util import module_from_spec, spec_from_file_location

import pytest
from paths import ROOT
from sqlalchemy.dialects import sqlite
from sqlmodel import SQLModel

from netcrm.columns import tables as columns
from netcrm.engine.people import join_values
from netcrm.model.advice import Advice, Challenge, Lesson
from netcrm.model.circle import Community, Introduction
from netcrm.model.history import GIVE_KINDS, INTERACTION_KINDS, LOOP_KINDS, Give, Interaction, Loop, Tie
from netcrm.model.merges import Merged
from netcrm.model.notes import Note
from netcrm.model.people import KINDS, STAGES, Person
from netcrm.sources.netcrm import fields
from netcrm.store import tables
from netcrm.store.book import Book
from netcrm.store.file_format import statements
from rows import each_row

SCHEMA = (ROOT / "src" / "netcrm" / "store" / "schema.sql").read_text(encoding="utf-8")
TABLES = SQLModel.metadata.tables
MAKE = "run python tests/tools/make_schema.py, which makes store/schema.sql and columns/ from store/tables.py"
NOT_JOURNALED = {
    "tie",
    "stale",
    "role",
    "meaning",
    "unread",
    "meta",
    "deed",
    "journal",
    "pen",
}  # derived, or the journal itself

# table -> its shelf, and columns that the noun says in another way (None: it is somewhere else in the book)
SHELVES = {
    "person": "people",
    "community": "communities",
    "interaction": "interactions",
    "attendance": "interactions",
    "note": "notes",
    "loop": "loops",
    "challenge": "challenges",
    "partner": "challenges",
    "advice": "advice",
    "further_answer": "advice",
    "lesson": "lessons",
    "hearer": "lessons",
    "give": "gives",
    "give_receiver": "gives",
    "member": "communities",
    "introduction": "introductions",
    "side": "introductions",
    "acquaintance": "acquaintances",
    "seat": "seats",
    "doubt": "doubts",
    "origin": "person_sources",
    "trace": "interaction_sources",
    "forgotten": "forgotten",
    "gone": "snapshot",
    "merged": "merges",
    "apart": "merges",
    "setting": "settings",
    "tie": "ties",
    "stale": "ties",
    "role": "meanings",
    "meaning": "meanings",
    "unread": "meanings",
    "deed": "history",
    "journal": "history",
    "pen": "history",
}
NOUNS = {
    "person": (
        Person,
        {"met_on": "met", "met_where": "met", "met_via": "met", "met_via_uid": None},
        {"standing", "written"},
    ),
    "interaction": (Interaction, {"day": "on", "keep_asked": None, "community_id": "community"}, {"people", "ref"}),
    "note": (Note, {"day": "on", "person_id": None, "community_id": "community"}, {"ref"}),
    "loop": (Loop, {"person_id": "person", "interaction_id": None}, {"days_late"}),
    "advice": (
        Advice,
        {
            "id": "ref",
            "day": "on",
            "person_id": "person",
            "interaction_id": "interaction",
            "challenge_id": "challenge",
            "answered_on": "answers",
        },
        {"challenge_title", "step"},
    ),
    "challenge": (
        Challenge,
        {
            "id": "ref",
            "day": "opened",
            **dict.fromkeys(("decided_on", "because", "expect", "sure", "review_on"), "decision"),
            **dict.fromkeys(("outcome_on", "as_expected"), "outcome"),
        },
        {"partners"},
    ),
    "lesson": (
        Lesson,
        {"id": "ref", "day": "on", "person_id": "person", "challenge_id": "challenge"},
        {"challenge_title", "hearers"},
    ),
    "give": (Give, {"day": "on", "person_id": "to", "community_id": "to"}, {"receivers", "ref"}),
    "community": (Community, {}, set()),
    "introduction": (
        Introduction,
        {
            "id": "ref",
            "day": "opened",
            "via_id": "via",
            "give_id": "give",
            "interaction_id": "interaction",
        },
        {"sides", "step", "people"},
    ),
    "merged": (Merged, {"person_id": "into", "day": "on"}, set()),
    "tie": (Tie, {"person_id": None}, set()),
}


@pytest.fixture(scope="module")
def new_book():
    """A new book's file as SQLite sees it."""
    db = sqlite3.connect(":memory:")
    for statement in statements(SCHEMA):
        db.execute(statement)
    yield db
    db.close()


def tool(name: str):
    """A tool that makes files of the package."""
    spec = spec_from_file_location(name, ROOT / "tests" / "tools" / f"{name}.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def columns_in(db, name: str) -> list[tuple[str, str, bool, bool]]:
    """Name, type, not null and primary key of every column that SQLite has."""
    rows = db.execute(f"PRAGMA table_info({name})")
    return [(column, kind, bool(there), bool(key)) for _, column, kind, there, _, key in rows]


def columns_of(table) -> list[tuple[str, str, bool, bool]]:
    """Name, type, not null and primary key of every column that SQLModel declares."""
    dialect = sqlite.dialect()
    return [
        (column.name, column.type.compile(dialect), not column.nullable, column.primary_key) for column in table.columns
    ]


def test_the_schema_in_the_package_is_made_from_the_tables():
    assert tool("make_schema").schema() == SCHEMA, MAKE


@each_row("name", ["columns", "records", "writing"])
def test_what_the_floors_know_of_the_columns_is_made_from_the_tables(name):
    file = {"columns": "tables.py"}.get(name, f"{name}.py")
    there = (ROOT / "src" / "netcrm" / "columns" / file).read_text(encoding="utf-8")
    assert getattr(tool("make_columns"), name)() == there, MAKE


def test_every_column_that_people_write_travels_with_the_book():
    """Numbers and members apart, which stand as uids and as lists."""
    lists = [each for table in columns.TABLES.values() for each in table.lists]
    there = {(table.table, column.name) for table in columns.TABLES.values() for column in table.columns}
    there |= {(each.table, column) for each in lists for column in (each.parent, each.member)}
    written = {
        (name, column.name)
        for name in tables.JOURNALED
        for column in TABLES[name].columns
        if column.name != "id" and name != "gone"  # what triggers write of the others
    }
    assert there == written, "a table of people's words has _travels(...) or _members(...) in store/tables.py"


@each_row("name", sorted(columns.TABLES))
def test_every_rule_that_a_column_names_is_there(name):
    for column in columns.TABLES[name].columns:
        assert column.check in {"", *fields.CHECKS}, "check= in store/tables.py is a name in sources/netcrm/fields.py"
        assert column.form in join_values.FORMS, "form= in store/tables.py is a name in engine/people/join_values.py"
        assert column.merge in join_values.RULES, "merge= in store/tables.py is a name in engine/people/join_values.py"


@each_row("name", sorted(TABLES))
def test_the_columns_of_a_new_book_are_those_of_the_models(new_book, name):
    assert columns_in(new_book, name) == columns_of(TABLES[name]), MAKE


def test_a_column_that_only_the_sql_has_is_told():
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE stale (person_id INTEGER NOT NULL PRIMARY KEY, reason TEXT)")
        assert columns_in(db, "stale") != columns_of(TABLES["stale"])


def test_a_new_book_has_no_other_tables_than_the_models_and_the_text_indexes(new_book):
    rows = new_book.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    there = {name for (name,) in rows if not name.startswith(("person_index", "passage_index"))}
    assert there == set(TABLES), "tables are declared in store/tables.py, only text indexes in store/index.sql"


@each_row("name", sorted(set(TABLES) - NOT_JOURNALED))
def test_what_people_wrote_is_journaled_by_three_triggers(new_book, name):
    rows = new_book.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (name,))
    assert {f"journal_{name}_{event}" for event in ("insert", "update", "delete")} <= {row[0] for row in rows}, MAKE


def test_every_table_is_journaled_or_derived():
    assert set(TABLES) - NOT_JOURNALED == set(tables.JOURNALED), (
        "what people write has _travels(...) or _members(...) in store/tables.py, which makes undo and exports keep it;"
        f" what can be worked out anew stands in NOT_JOURNALED of {__file__}"
    )


@each_row("name", sorted(set(TABLES) - {"meta"}))
def test_a_table_has_a_shelf_in_the_book(name):
    assert name in SHELVES, f"say in SHELVES of {__file__} which attribute of store.book.Book reads and writes it"
    assert hasattr(Book, SHELVES[name]), f"Book in store/book.py has no shelf {SHELVES[name]}"


@each_row("name", sorted(NOUNS))
def test_a_noun_says_what_its_row_holds(name):
    noun, otherwise, computed = NOUNS[name]
    said = {otherwise.get(column.name, column.name) for column in TABLES[name].columns} - {None}
    assert said == set(noun._fields) - computed, (
        f"a column is a field of {noun.__name__} in {noun.__module__} too, read by its shelf in store/; where the noun"
        f" says it in another way, NOUNS in {__file__} tells how"
    )


@each_row(
    ("table", "column", "words"),
    [
        ("person", "kind", KINDS),
        ("person", "stage", STAGES),
        ("interaction", "kind", INTERACTION_KINDS),
        ("loop", "kind", LOOP_KINDS),
        ("give", "kind", GIVE_KINDS),
    ],
)
def test_the_book_takes_the_words_of_the_model_and_no_others(new_book, table, column, words):
    (sql,) = new_book.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    assert f"CHECK ({column} IN ({', '.join(map(repr, words))}))" in sql, MAKE


def test_every_row_class_is_called_a_row():
    classes = [mapper.class_.__name__ for mapper in SQLModel._sa_registry.mappers]
    assert [name for name in classes if not name.endswith("Row")] == [], "classes of store/tables.py are called ...Row"
