import os
import stat
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlmodel import select

from netcrm.errors import Failed
from netcrm.flows.day import today
from netcrm.flows.keep import history
from netcrm.flows.people import people, search
from netcrm.flows.ties import settle
from netcrm.store.book import Book
from netcrm.store.models import session
from netcrm.store.tables import AttendanceRow, InteractionRow, NoteRow, PersonRow, StaleRow
from world import TODAY


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "your.db")


def opened(path, write=False):
    return Book(path, TODAY, write)


def write(path, *rows):
    with session(path) as s:
        for row in rows:
            s.add(row)
            s.flush()


def maria(**fields):
    return PersonRow(handle="maria-chen", name="Maria Chen", created_on=date(2026, 1, 5), **fields)


def the_people(path):
    with session(path) as s:
        return s.exec(select(PersonRow).order_by(PersonRow.handle)).all()


def undo(path):
    with opened(path, write=True) as book:
        return history.undo(book)


def test_a_new_book_is_nobody_elses(path):
    write(path, maria())
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600


def test_what_netcrm_wrote_can_be_read(path):
    with opened(path, write=True) as book:
        people.add(book, {"name": "Łukasz Nowak", "topics": ("cash flow",), "met_on": date(2026, 1, 5)})
    (person,) = the_people(path)
    assert (person.name, person.topics, person.met_on) == ("Łukasz Nowak", ["cash flow"], date(2026, 1, 5))


def test_what_a_script_wrote_can_be_read_by_netcrm(path):
    write(path, maria(emails=["maria@example.com"], confidant=True))
    with opened(path) as book:
        (person,) = book.people.everybody()
    assert (person.handle, person.emails, person.confidant) == ("maria-chen", ("maria@example.com",), True)


def test_rows_stay_readable_after_the_end(path):
    row = maria()
    write(path, row)
    assert (row.id, row.name) == (1, "Maria Chen")


def test_a_path_object_will_do(tmp_path):
    write(tmp_path / "your.db", maria())
    assert [person.handle for person in the_people(tmp_path / "your.db")] == ["maria-chen"]


def test_undo_takes_a_new_row_back(path):
    write(path, maria())
    undo(path)
    assert the_people(path) == []


def test_undo_takes_a_changed_row_back(path):
    write(path, maria(company="Northwind"))
    with session(path) as s:
        s.exec(select(PersonRow)).one().company = "Contoso"
    undo(path)
    assert the_people(path)[0].company == "Northwind"


def test_undo_takes_a_deleted_row_back(path):
    write(path, maria())
    with session(path) as s:
        s.delete(s.exec(select(PersonRow)).one())
    undo(path)
    assert the_people(path)[0].name == "Maria Chen"


def test_a_statement_of_ones_own_is_taken_back_too(path):
    write(path, maria(company="Northwind"))
    with session(path) as s:
        s.exec(text("update person set company = 'Contoso'"))
    undo(path)
    assert the_people(path)[0].company == "Northwind"


def test_the_deed_is_a_script_s(path):
    write(path, maria())
    assert undo(path).deed.what == "a script"


def test_a_script_may_name_its_deed(path):
    with session(path, "put everybody in order") as s:
        s.add(maria())
    assert undo(path).deed.what == "put everybody in order"


def test_one_session_is_one_deed(path):
    write(path, maria(), PersonRow(handle="dev", name="Dev", created_on=TODAY))
    assert undo(path).next is None


def test_every_commit_is_a_deed_of_its_own(path):
    with session(path) as s:
        s.add(maria())
        s.commit()
        s.add(PersonRow(handle="dev", name="Dev", created_on=TODAY))
    undo(path)
    assert [person.handle for person in the_people(path)] == ["maria-chen"]


def test_reading_is_no_deed(path):
    write(path, maria())
    the_people(path)
    assert undo(path).next is None


def test_a_command_after_a_script_has_a_deed_of_its_own(path):
    write(path, maria())
    with opened(path, write=True) as book:
        people.add(book, {"name": "Dev Patel"})
    assert undo(path).deed.what == "added Dev Patel"


def fail_after_writing(path):
    with session(path) as s:
        s.add(maria())
        s.flush()
        raise RuntimeError


def test_an_error_takes_all_of_it_back(path):
    with pytest.raises(RuntimeError):
        fail_after_writing(path)
    assert the_people(path) == []


def test_after_an_error_the_pen_is_free(path):
    with pytest.raises(RuntimeError):
        fail_after_writing(path)
    write(path, maria())
    assert undo(path).next is None


def test_the_text_index_sees_it(path):
    write(path, maria(topics=["fußpflege", "ценообразование"]))
    with opened(path) as book:
        assert [hit.id for hit in search.find(book, "ценообразование").hits] == ["maria-chen"]


def test_letters_stay_letters_in_lists(path):
    write(path, maria(topics=["Preisgestaltung für Ärzte"]))
    with opened(path) as book:
        assert "für Ärzte" in book.db.execute("SELECT topics FROM person").fetchone()[0]


def log(path, on):
    write(path, InteractionRow(day=on, kind="call", text="pricing"), AttendanceRow(interaction_id=1, person_id=1))


def test_the_tie_of_a_new_contact_is_marked_stale(path):
    write(path, maria())
    with opened(path, write=True) as book:
        settle(book)
    log(path, date(2026, 9, 1))
    with session(path) as s:
        assert [row.person_id for row in s.exec(select(StaleRow))] == [1]


def test_the_next_read_works_the_tie_out(path):
    write(path, maria(kind="mentor"))
    log(path, date(2026, 9, 1))
    with opened(path) as book:
        today.today(book)
    with opened(path) as book:
        assert book.people.get(1)[1].last_on == date(2026, 9, 1)


def test_foreign_keys_are_on(path):
    with pytest.raises(IntegrityError):
        write(path, NoteRow(person_id=99, day=TODAY, text="about nobody"))


def test_a_kind_there_is_not_is_refused(path):
    with pytest.raises(IntegrityError):
        write(path, maria(kind="wizard"))


def test_a_day_that_is_none_is_refused(path):
    with pytest.raises(IntegrityError), session(path) as s:
        s.exec(text("INSERT INTO person (handle, name, created_on) VALUES ('x', 'X', 'soon')"))


def test_a_file_of_another_kind_is_refused(tmp_path):
    (tmp_path / "notes.txt").write_text("these are notes and no book, " * 40)
    with pytest.raises(Failed), session(tmp_path / "notes.txt") as s:
        s.exec(select(PersonRow)).all()


def test_a_savepoint_can_be_taken_back_alone(path):
    with session(path) as s:
        s.add(maria())
        s.flush()
        nested = s.begin_nested()
        s.add(PersonRow(handle="dev", name="Dev", created_on=TODAY))
        s.flush()
        nested.rollback()
    assert [person.handle for person in the_people(path)] == ["maria-chen"]


def test_an_open_session_that_only_read_lets_others_read(path):
    write(path, maria(stage="known"))
    with session(path) as s:
        s.exec(select(PersonRow)).all()
        with opened(path) as book:
            assert len(book.people.everybody()) == 1
