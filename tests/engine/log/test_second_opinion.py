"""Where the rules have little to go by, what lines of people are like decides, and doubt is told."""

from datetime import date

from netcrm.engine.log.sentences import Known, Reading, read
from rows import each_row

TODAY = date(2026, 10, 15)  # a Thursday
BOOK = tuple(
    Known(number, name.split()[0].lower(), name, None, (), "followed")
    for number, name in enumerate(("Sanne de Wit", "Samira Haddad", "Milan Horvat", "Tomasz Wilk", "Lechner"), start=1)
)


def said(line: str) -> Reading:
    return read(line, TODAY, BOOK)


NONE = (
    "Von der Samira ist immer noch nichts da, dabei wollte sie mir die Etiketten schon längst geliefert haben.",
    "Bati à porta do Milan e ninguém abriu. Lá fica a estante na carrinha.",
)


@each_row("line", NONE, ids=str)
def test_what_reads_like_no_contact_is_none_and_is_said_to_be_unsure(line):
    assert (said(line).contact, said(line).unsure) == (False, True)


@each_row("line", ("met Sanne about the pallets in her office", "Sanne called about the pallets"), ids=str)
def test_a_contact_told_in_known_words_is_never_doubted(line):
    assert (said(line).contact, said(line).unsure) == (True, False)


def test_a_plan_in_words_the_rules_do_not_know_is_one():
    told = said(
        "Morgen um sieben kommt der Milan die Treppe anschaun. Bis dahin hab ich ihm die Zeichnung versprochen."
    )
    assert (told.planned, told.on) == (True, date(2026, 10, 16))


DUE = (
    ("Agendada videochamada com Milan Horvat para 21 de outubro, 11h30.", "para 21 de outubro, 11h30", 21),
    ("Cita con Samira Haddad señalada para el 26 de octubre a las 9:30.", "para el 26 de octubre a las 9:30", 26),
)


@each_row("line, words, day", DUE, ids=str)
def test_a_plan_for_a_day_by_which_something_may_be_due_is_one_and_its_day_is_said(line, words, day):
    told = said(line)
    assert (told.planned, told.on) == (True, date(2026, 10, day))
    assert told.remarks == (f'"{words}" was taken for the day of the plan',)


def test_something_to_send_by_a_day_is_no_plan():
    assert not said("Rechnung an Samira bis 26. Oktober").planned


DAYS = (
    ("Slack thread with Sanne, late last night: freezer alarm was a false positive", date(2026, 10, 14), "last night"),
    (
        "Die Samira hat am Dienstag die Torten probiert, und sie sagte bloß: you should charge more.",
        date(2026, 10, 13),
        "am Dienstag",
    ),
    ("lunch m Milan di, dach in rosenheim fix. er unterschreibt noch", date(2026, 10, 13), "di"),
)


@each_row("line, on, words", DAYS, ids=str)
def test_a_day_no_rule_accounts_for_is_taken_and_said(line, on, words):
    told = said(line)
    assert (told.on, told.remarks[0]) == (on, f'"{words}" was taken for the day of the contact')


TODAYS = (
    "call with Tomasz, he fell off his bike, yesterday",
    "Sat down with Tomasz before opening, the flour is going up",
    "emailed Sanne the template I had promised her last week",
)


@each_row("line", TODAYS, ids=str)
def test_a_day_of_something_else_is_not_taken(line):
    assert said(line).on == TODAY


def test_an_appointment_for_work_is_a_meeting():
    told = said("Walked Sanne through the frame on Tuesday. Happy. Wants the island 200 longer. Owe her a variation.")
    assert (told.kind, told.on) == ("meeting", date(2026, 10, 13))


def test_what_was_given_in_words_the_rules_do_not_know_is_taken_and_said():
    told = said(
        "In einer E-Mail habe ich Herrn Horvat auf eine freie Stelle in Kassel aufmerksam gemacht, ihn empfohlen."
    )
    assert [(give.kind, give.people) for give in told.gives] == [("referral", (3,))]
    assert told.remarks == ("taken for something you gave to Horvat: referral",)
