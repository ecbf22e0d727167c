"""Which tables tell whom a command was about."""

from sqlmodel import SQLModel

from netcrm.store.book import Book
from netcrm.store.tables import JOURNALED
from netcrm.store.touched import PERSON_COLUMNS, touched
from world import TODAY, make_book

TABLES = SQLModel.metadata.tables
TOLD_ELSEWHERE = {"origin", "merged"}  # they come with a change of the person, who is told by it


def test_every_table_that_names_a_person_tells_whom_a_command_was_about():
    naming = {name for name in JOURNALED if "person_id" in TABLES[name].columns}
    assert naming - TOLD_ELSEWHERE == set(PERSON_COLUMNS) - {"person"}


def test_what_tells_whom_is_a_column(tmp_path):
    assert all(column in TABLES[table].columns for table, column in PERSON_COLUMNS.items())
    with Book(str(make_book(tmp_path / "book.db")), TODAY) as book:
        assert touched(book.db, []) == {}
