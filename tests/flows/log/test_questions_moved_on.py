"""A question kept to ask somebody moves on by a line of nearly its words, whatever word it begins with."""

import pytest

from netcrm.flows.log import interactions
from netcrm.flows.log.understanding import decided
from netcrm.flows.people import people
from world import TODAY


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("whom did you ring when your supplier quit?", "emailed Tom to ask whom he rang when his supplier quit"),
        ("who did you hire as second engineer?", "asked Tom who he hired as second engineer"),
        ("when did you raise your first round?", "asked Tom when he raised his first round"),
        ("where do you find salespeople in Poland?", "asked Tom where he finds salespeople in Poland"),
        ("why did you leave the board?", "asked Tom why he left the board"),
        ("should I sell?", "asked Tom: if I should sell"),
        ("how did you find your accountant?", "asked Tom how he found his accountant"),
    ],
)
def test_it_moves_on(book, question, line):
    with book(write=True) as opened:
        people.add(opened, {"name": "Tom Ford"})
        person = opened.people.with_handle("tom-ford")[0].id
        there = opened.advice.add({"person_id": person, "day": TODAY, "question": question})
        found = decided(opened, line)
        (row,) = interactions.log(opened, found.entry, found.remarks).understood.asked
        assert (row.ref, row.question, row.step) == (there.ref, question, "asked")


def test_courtesy_is_no_question_where_none_was_kept(book):
    with book(write=True) as opened:
        people.add(opened, {"name": "Tom Ford"})
        found = decided(opened, "asked Tom where he lives now")
        assert interactions.log(opened, found.entry, found.remarks).understood.asked == ()


def test_who_is_meant_by_she_is_not_sure_where_another_took_part(book):
    with book(write=True) as opened:
        for name in ("Tom Ford", "Ana Gil"):
            people.add(opened, {"name": name})
        found = decided(opened, "lunch with Ana and Tom, asked Tom how she hires")
        assert [row.question for row in interactions.log(opened, found.entry).understood.asked] == ["how she hires"]
