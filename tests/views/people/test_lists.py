"""Lists of people, as they are read at 80 and at 120 columns."""

import world
from netcrm.flows.people.lists import PeopleList
from netcrm.text import cells
from netcrm.views.page import text_of
from netcrm.views.people.lists import listed
from rows import each_row

EVERYBODY = PeopleList((world.ADA, world.DEV, world.LEI, world.MARIA, world.MIKA), 5)

AT_80 = """\
Ada Brandt     other    potential  nothing logged yet
Dev Patel      advisor  warm       12 days             former head of sales, no…
李雷           partner  cold       98 days             汀测传感器
Maria Chen     mentor   due        50 days             former finance director,…
Mika Lehtonen  team                8 days              product

5 people"""

AT_120 = """\
Ada Brandt     other    potential  nothing logged yet
Dev Patel      advisor  warm       12 days, usually every month    former head of sales, now a coach for founders
李雷           partner  cold       98 days, you wanted every 30    汀测传感器
Maria Chen     mentor   due        50 days, usually every 3 weeks  former finance director, Fjord Labs
Mika Lehtonen  team                8 days, usually every 4 weeks   product

5 people"""


def read(report: PeopleList, width: int = 80, rows: int = 0) -> str:
    return "\n".join(text_of(line) for line in listed(report, width, rows).lines)


@each_row(("width", "page"), [(80, AT_80), (120, AT_120)])
def test_the_list(width: int, page: str) -> None:
    assert read(EVERYBODY, width) == page


@each_row("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    assert max(cells(line) for line in read(EVERYBODY, width).split("\n")) <= width


def test_wide_letters_stay_aligned() -> None:
    lines = read(EVERYBODY).split("\n")
    columns = {cells(line.split(kind)[0]) for line, kind in zip(lines[1:3], ("advisor", "partner"), strict=True)}
    assert len(columns) == 1


def test_in_a_list_of_one_stage_everybody_shows_how_the_tie_stands() -> None:
    due = world.ADA._replace(standing=world.standing("due", 50, "50 days, usually every 3 weeks"))
    assert "due" in read(PeopleList((due,), 1))


def test_a_page_tells_how_many_there_are() -> None:
    assert read(EVERYBODY, rows=2).endswith("\n\n2 of 5 people; --limit 0 shows all")


def test_one_person_is_one_person() -> None:
    assert read(PeopleList((world.ADA,), 1)).endswith("1 person")


@each_row(
    ("report", "sentence"),
    [
        (PeopleList((), 0), "Nobody is here yet. netcrm add NAME begins."),
        (PeopleList((), 0, 0, 3), "Nobody fits."),
        (PeopleList((), 0, 8, 3), "Nobody fits. --stage all looks at 8 more, at other stages."),
    ],
)
def test_an_empty_list_is_a_sentence(report: PeopleList, sentence: str) -> None:
    assert read(report) == sentence
