import csv
from datetime import date
from io import StringIO

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm import safe
from netcrm.exports.table import HEADER, table
from netcrm.model.imports import Draft
from netcrm.model.notes import Note
from netcrm.model.people import KINDS, STAGES, Met, Person
from netcrm.sources.tables import generic_csv as source
from rows import each_row

ANN = Person(1, "a1b2", "ann-lee", "Ann Lee", created_on=date(2024, 6, 1))


def note(text: str, private: bool = False) -> Note:
    return Note(1, "n", date(2024, 6, 2), text, private)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"))))


def back(*people: tuple[Person, tuple[Note, ...]], excel_safe: bool = False) -> tuple[Draft, ...]:
    return source.read(table(people, excel_safe).encode()).drafts


def test_a_person_is_one_line_below_the_header():
    person = ANN._replace(
        kind="mentor",
        title="CTO",
        emails=("a@x.org", "b@x.org"),
        every_days=21,
        confidant=True,
        birthday="--03-07",
        met=Met(date(2024, 5, 6), "a fair", "Tom"),
    )
    assert table([(person, (note("likes tea"), note("two kids")))]) == (
        "uid,handle,name,nickname,kind,stage,title,company,location,emails,phones,urls,topics,wants,every,confidant,"
        "birthday,met_on,met_where,met_via,created_on,notes\n"
        "a1b2,ann-lee,Ann Lee,,mentor,followed,CTO,,,a@x.org; b@x.org,,,,,21,yes,--03-07,2024-05-06,a fair,Tom,"
        "2024-06-01,likes tea; two kids\n"
    )


def test_a_book_of_nobody_is_a_header():
    assert table([]) == ",".join(HEADER) + "\n"


@each_row(("days", "cell"), [(None, ""), (0, "never"), (21, "21")])
def test_how_often_is_nothing_never_or_days(days, cell):
    assert rows(table([(ANN._replace(every_days=days), ())]))[0]["every"] == cell


def test_private_notes_stay_at_home():
    assert "secret" not in table([(ANN, (note("secret", private=True), note("tea")))])


def test_a_semicolon_inside_an_item_is_told_from_one_between_two():
    person = ANN._replace(topics=("a;b", "c\\", "d"))
    assert rows(table([(person, ())]))[0]["topics"] == "a\\;b; c\\\\; d"


@each_row(
    "name",
    ["=1+1", "+44 20", "-2", "@x", "\t=1", "\r=1", '"=1', "'=1", "＝1+1", "--help", " =1+1", "\u200b=1", "\xa0@x"],
)
def test_no_cell_begins_like_a_formula_where_a_spreadsheet_is_to_be_safe(name):
    assert rows(table([(ANN._replace(name=name, company=name), ())], excel_safe=True))[0]["name"][0] == "'"


@each_row("name", [";=1+1", "a; =1", "a|=1", "a\n-1", ' ;"=1', "x\n\n=1"])
def test_no_formula_begins_where_another_program_cuts_a_cell(name):
    written = rows(table([(ANN._replace(name=name, company=name), ())], excel_safe=True))[0]["company"]
    cut = [part for tab in (";", "|", "\t", "\n") for part in written.split(tab)]
    assert [part for part in cut if part.strip(" '\"")[:1] == "=" and "'" not in part] == []


def test_cells_stay_as_they_are_where_nobody_asked():
    assert rows(table([(ANN._replace(name="=1+1", phones=("+44 20",)), ())]))[0]["phones"] == "+44 20"


def test_a_spreadsheet_is_told_that_it_is_utf_8():
    assert table([(ANN, ())], excel_safe=True).startswith("\ufeffuid")


def test_quotation_marks_commas_and_lines_are_quoted():
    assert table([(ANN._replace(name='A "B", C'), (note("one\ntwo"),))]).endswith('"one\ntwo"\n')


def test_notes_too_long_for_a_cell_go_on_in_another_column():
    notes = tuple(note(f"{n} " + "x" * 40_000) for n in range(4))
    (draft,) = back((ANN, notes), (ANN._replace(uid="c", name="Bo"), ()))[:1]
    assert draft.notes == tuple(one.text for one in notes)


LINE = st.text(max_size=30).map(safe.line).filter(bool)
SIGNS = st.text(alphabet="'\"=+-@;,\\ \nab", min_size=1, max_size=12).map(safe.line).filter(bool)
TEXT = LINE | SIGNS
ITEMS = st.lists(TEXT, max_size=4).map(tuple)
PARAGRAPH = (st.text(max_size=60) | st.text(alphabet="'\"=+-@;,\\ \nab", max_size=20)).map(
    lambda text: safe.clean(text).strip()
)
DAY = st.dates(date(1900, 1, 1), date(2099, 12, 31))
PEOPLE = st.builds(
    Person,
    id=st.just(1),
    uid=st.from_regex(r"[0-9a-f]{16}", fullmatch=True),
    handle=st.from_regex(r"[a-z][a-z0-9-]{1,20}", fullmatch=True),
    name=TEXT,
    nickname=TEXT | st.none(),
    kind=st.sampled_from(KINDS),
    stage=st.sampled_from(STAGES),
    title=TEXT | st.none(),
    company=TEXT | st.none(),
    location=TEXT | st.none(),
    emails=ITEMS,
    phones=ITEMS,
    urls=ITEMS,
    topics=ITEMS,
    wants=ITEMS,
    confidant=st.booleans(),
    birthday=DAY.map(str) | DAY.map(lambda on: f"--{on:%m-%d}") | st.none(),
    met=st.builds(Met, DAY | st.none(), TEXT | st.none(), TEXT | st.none()),
    created_on=DAY,
    every_days=st.integers(0, 3650) | st.none(),
    written=st.none(),
)
NOTES = st.lists(PARAGRAPH.filter(bool).map(note), max_size=4).map(tuple)


@pytest.mark.thorough
@examples(30)
@given(people=st.lists(st.tuples(PEOPLE, NOTES), min_size=1, max_size=4), excel_safe=st.booleans())
def test_what_is_written_reads_back_as_the_same_people(people, excel_safe):
    drafts = back(*people, excel_safe=excel_safe)
    assert [draft._replace(line=0) for draft in drafts] == [
        Draft(
            line=0,
            name=person.name,
            key=f"netcrm:{person.uid}",
            emails=person.emails,
            phones=person.phones,
            urls=person.urls,
            title=person.title,
            company=person.company,
            location=person.location,
            met_on=person.met.on,
            met_where=person.met.where,
            met_via=person.met.via,
            nickname=person.nickname,
            birthday=person.birthday,
            topics=person.topics,
            wants=person.wants,
            notes=tuple(one.text for one in notes),
            kind=person.kind,
            stage=person.stage,
            every_days=person.every_days,
            confidant=person.confidant,
            handle=person.handle,
            created_on=person.created_on,
        )
        for person, notes in people
    ]
