"""Ways in which English lines tell what came to nothing, what lies ahead, who owes what, and who was meant."""

from datetime import date

from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 10, 14)  # a Wednesday
RUTH, SAMIR, GARETH, IVO, TOM = range(5)
NAMES = ("Ruth Calloway", "Samir Haddad", "Gareth Pugh", "Ivo Petrov", "Tom Reyes")
PEOPLE = [Known(at, name.lower().replace(" ", "-"), name, None, (), "followed") for at, name in enumerate(NAMES)]


def told(line):
    return read(line, TODAY, PEOPLE)


@each_row(
    "line",
    [
        "Ruth was to call me at three but I waited in vain.",
        "The breakfast with Ruth did not hold on Monday because of the strike.",
        "Never heard back from Ruth about the lease.",
        "Sat in the café for an hour yesterday, no Ruth.",
        "Had every intention of calling Ruth on Sunday, then the boiler went.",
        "Wrote a long mail to Ruth and deleted it.",
        "Tom promised me the proofs. They have yet to arrive.",
        "My sister met Ruth at a party on Saturday.",
        "Ruth and Tom met on Monday to plan the training day.",
        "Ruth's interview at the bank is on the 22nd.",
    ],
)
def test_what_came_to_nothing_or_was_of_others_is_no_contact(line):
    assert (told(line).contact, told(line).planned) == (False, False)


@each_row(
    ("line", "on"),
    [
        ("Lunch with Ruth is fixed for the 22nd at the Crown.", date(2026, 10, 22)),
        ("Ruth, her office, Mon 26 Oct 14:00.", date(2026, 10, 26)),
        ("Ruth and I inspect the new premises on Monday, 09:00.", date(2026, 10, 19)),
        ("Ruth has got us tickets for the opera on the 27th.", date(2026, 10, 27)),
        ("Tom arrives tomorrow at 15:20; I collect him from the station.", date(2026, 10, 15)),
        ("The lunch with Tom got pushed to the 27th.", date(2026, 10, 27)),
    ],
)
def test_what_is_arranged_lies_ahead(line, on):
    assert (told(line).planned, told(line).on) == (True, on)


@each_row(
    ("line", "loop"),
    [
        ("Ruth called. Her lawyer will send me a markup by Friday.", ("waiting", "send a markup", date(2026, 10, 16))),
        (
            "Ruth and I did the plan today and she takes the ads and will have them ready by Friday",
            ("waiting", "ads", date(2026, 10, 16)),
        ),
        (
            "Ruth handed me the new folder today. I promised her I would sign it off by Monday.",
            ("promise", "sign new folder", date(2026, 10, 19)),
        ),
        ("Ruth pinged: board pack please by Friday.", ("promise", "board pack", date(2026, 10, 16))),
        ("Met Ruth. He will pay before month end.", ("waiting", "pay", date(2026, 10, 31))),
    ],
)
def test_who_owes_what_is_told(line, loop):
    assert [(one.kind, one.text, one.due) for one in told(line).loops] == [loop]


@each_row("line", ["Call with S. Haddad this morning", "Met S Haddad today", "S. Haddad rang today"])
def test_a_letter_and_a_surname_name_somebody(line):
    assert (told(line).people, told(line).unknown) == ((SAMIR,), ())


def test_another_letter_names_somebody_else():
    assert told("Call with K. Haddad this morning").unknown == ("K. Haddad",)


@each_row("line", ["Ruth + Tom at mine tomorrow 17:00.", "Ruth and I counted stock until ten last night."])
def test_people_in_one_place_have_a_meeting(line):
    assert told(line).kind == "meeting"
