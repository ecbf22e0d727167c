"""What became of a note, laid out for 80 columns."""

from datetime import date

from netcrm.flows.log.interactions import Logged, Understood
from netcrm.flows.log.note_file import Before, Jotted, Jotting, Unread
from netcrm.model.history import Interaction, Loop
from netcrm.model.people import Ref
from netcrm.text import cells
from netcrm.views.log.note_file import jotted
from netcrm.views.page import text_of
from world import TODAY

MARIA = Ref("maria-chen", "Maria Chen", "mentor", 1)
DECK = Loop("o10", "u", "promise", MARIA, "the deck", date(2026, 9, 25), 0, TODAY)
COFFEE = Interaction(1, "u", date(2026, 9, 14), "coffee", "coffee", (MARIA,), ("pricing",))
STAYS = Unread(12, "lunch with Foo", 'nobody is called "Foo"', "--add adds Foo")


def log(**more) -> Logged:
    understood = Understood(COFFEE.on, COFFEE.kind, COFFEE.topics, (DECK,))
    return Logged(COFFEE, (MARIA,), understood, ())._replace(**more)


def report(logged=(), already=(), unread=(), **more) -> Jotted:
    return Jotted("notes/met.txt", tuple(logged), tuple(already), tuple(unread))._replace(**more)


def text(shown: Jotted, width: int = 80) -> str:
    return "\n".join(text_of(line) for line in jotted(shown, width, TODAY).lines)


def test_the_whole_page():
    shown = report([Jotting(3, "coffee", log())], unread=[STAYS], marked="marked")
    assert text(shown) == (
        "Logged 1 line of met.txt; 1 stays, with the reason.\n\n"
        "LOGGED\n"
        "  line  3  coffee with Maria Chen, Mon 14 Sep · #pricing · you owe Maria: the\n"
        "           deck, by Fri 25 Sep (o10)\n\n"
        "STAYS\n"
        "  line 12  lunch with Foo\n"
        '           nobody is called "Foo"; --add adds Foo\n\n'
        'logged lines are marked, reasons stand after "#?"\n'
        "netcrm undo takes it back\n"
        "mend what stays, then run it again"
    )


def test_who_was_added_and_what_was_taken_for_granted_stand_below_the_line():
    shown = text(report([Jotting(3, "x", log(added=(MARIA,), remarks=("taken for Maria Chen",)))]))
    assert "          Added Maria Chen, in your day now\n          taken for Maria Chen" in shown


def test_a_day_to_come_is_planned():
    ahead = log(interaction=COFFEE._replace(on=date(2026, 10, 2)))
    ahead = ahead._replace(understood=ahead.understood._replace(planned=True))
    assert "line 3  planned coffee with Maria Chen, Fri 2 Oct" in text(report([Jotting(3, "x", ahead)]))


def test_what_was_logged_before_is_shown_in_part():
    before = [Before(number, "call with Dev", TODAY) for number in range(1, 9)]
    shown = text(report(already=before, marked="marked"))
    assert ("line 1  call with Dev (today)" in shown, "and 3 more" in shown) == (True, True)


def test_a_dry_run_says_so():
    shown = text(report([Jotting(3, "x", log())], applied=False))
    assert (shown.startswith("Would log 1 line"), "Nothing was written" in shown) == (True, True)


def test_nothing_to_log_is_a_sentence():
    assert text(report()) == "There is no line to log in met.txt."


def test_taken_out_lines_are_said():
    shown = text(report([Jotting(3, "x", log())], marked="removed"))
    assert shown.endswith("logged lines are taken out · netcrm undo takes it back")


def test_why_a_note_is_not_marked_is_a_notice():
    notices = jotted(report([Jotting(3, "x", log())], trouble="it is read-only"), 80, TODAY).notices
    assert "could not be marked: it is read-only" in " ".join(map(text_of, notices))


def test_from_standard_input_what_stays_is_given_back_in_one_piece():
    long = STAYS._replace(text="lunch with Foo " + "and more " * 20)
    shown = report(unread=[long], file="-")._replace(rest=f"Mon 21 Sep\n- {long.text}\n")
    assert text(shown).splitlines()[-2:] == ["Mon 21 Sep", f"- {long.text.strip()}"]


def test_no_line_is_wider_than_the_page():
    odd = STAYS._replace(text="lunch with 李雷 " * 20, why="nobody is called [/b] " * 9)
    for line in text(report([Jotting(2000, "x", log())], unread=[odd], marked="marked"), 60).splitlines():
        assert cells(line) <= 60


def test_an_escape_sequence_is_harmless():
    assert "\x1b" not in text(report(unread=[STAYS._replace(text="a\x1b[2Jb", why="c\x1bd")]))
