"""What people commit to before a group, read out of a line."""

from datetime import date

from netcrm.engine.log.commitments import (
    CommitmentDraft,
    commitments_in,
    is_done_by,
    own_commitments_in,
    without_next_time,
)
from rows import each_row

ON = date(2026, 9, 22)
PEOPLE = {1: ("Tom Reyes", "Tommy"), 2: ("Dev Patel",), 3: ("Lena Fuchs",)}


@each_row(
    "text, drafts",
    [
        ("Tom commits to raise the price", [(1, "raise the price", None)]),
        ("Tommy has committed to raise the price by 30 october", [(1, "raise the price", date(2026, 10, 30))]),
        ("Tom commits to raise the price by friday. We had soup.", [(1, "raise the price", date(2026, 9, 25))]),
        (
            "Tom commits to raise the price, Dev commits to hire a seller",
            [(1, "raise the price", None), (2, "hire a seller", None)],
        ),
        ("Tom and Dev commit to call ten people", [(1, "call ten people", None), (2, "call ten people", None)]),
        ("Lena verpflichtet sich, zehn Kunden anzurufen", [(3, "zehn Kunden anzurufen", None)]),
        ("Lena nimmt sich vor, zehn Kunden anzurufen", [(3, "zehn Kunden anzurufen", None)]),
        ("Tom s'engage à appeler dix clients", [(1, "appeler dix clients", None)]),
        ("Tom se compromete a llamar a diez clientes", [(1, "llamar a diez clientes", None)]),
        ("Dev compromete-se a ligar a dez clientes", [(2, "ligar a dez clientes", None)]),
        ("Lena commits to call by 5. Oktober", [(3, "call", date(2026, 10, 5))]),
        (
            "Tom commits to open on Sundays by Nov 29. Dev is fine",
            [(1, "open on Sundays", date(2026, 11, 29))],
        ),
        ("Tom commits to call by 29.11. Dev is fine", [(1, "call", date(2026, 11, 29))]),
        ("Tom commits to call on Nov. 29.", [(1, "call", date(2026, 11, 29))]),
        ("Tom commits to cut prices by 10. Dev is fine", [(1, "cut prices by 10", None)]),
        ("Tom commits to sell 2000. Dev is fine", [(1, "sell 2000", None)]),
        ("Lena verpflichtet sich, am 5. Dev anzurufen", [(3, "Dev anzurufen", date(2026, 10, 5))]),
        ("I commit to raise the price", []),
        ("Victor commits to raise the price", []),
        ("we talked about what Tom wants", []),
        ("Tom commits to . ", []),
        ("", []),
    ],
)
def test_what_is_committed_to_is_read_with_its_day(text, drafts):
    assert commitments_in(text, PEOPLE, ON) == tuple(CommitmentDraft(*one) for one in drafts)


@each_row(
    "text, bare",
    [
        ("hire by next meeting", "hire"),
        ("hire, until the next time.", "hire"),
        ("anrufen bis zum nächsten Treffen", "anrufen"),
        ("appeler d'ici la prochaine réunion", "appeler"),
        ("llamar hasta la próxima reunión", "llamar"),
        ("ligar até à próxima reunião", "ligar"),
        ("plan the next meeting", None),
        ("by next meeting", None),
    ],
)
def test_what_is_due_at_the_next_meeting_is_told_without_it(text, bare):
    assert without_next_time(text) == bare


def test_he_is_the_only_one_who_was_there():
    assert commitments_in("he commits to raise the price", {1: ("Tom Reyes",)}, ON)[0].person == 1
    assert commitments_in("he commits to raise the price", PEOPLE, ON) == ()


def test_both_and_all_commit_each():
    two = {1: ("Tom Reyes",), 2: ("Dev Patel",)}
    both = (CommitmentDraft(1, "call"), CommitmentDraft(2, "call"))
    assert commitments_in("Forum with Tom and Dev, both commit to call", two, ON) == both
    assert commitments_in("Forum mit Tom und Dev. Alle verpflichten sich, zu call", two, ON) == both


@each_row(
    "text, own",
    [
        ("Tom was there. I commit to show my books by friday", (("show my books", date(2026, 9, 25)),)),
        ("I commit to call, Tom commits to write", (("call", None),)),
        ("Ich verpflichte mich, die Bilanz zu zeigen", (("die Bilanz zu zeigen", None),)),
        ("je m'engage à appeler", (("appeler", None),)),
        ("me comprometo a llamar", (("llamar", None),)),
        ("Tom commits to call", ()),
    ],
)
def test_what_i_commit_to_myself_is_read(text, own):
    assert own_commitments_in(text, ON) == own


def test_what_i_commit_to_is_no_part_of_what_somebody_else_does():
    drafts = commitments_in("Tom commits to hire, I commit to pay", PEOPLE, ON)
    assert [one.text for one in drafts] == ["hire"]


@each_row(
    "committed, text, done",
    [
        ("hire a second welder", "Tom hired a welder!", True),
        ("write down his prices", "Tom wrote down his prices", True),
        ("fire his worst customer", "coffee with Tom, he fired his customer", True),
        ("zehn Kunden anrufen", "Lena hat zehn Kunden angerufen", True),
        ("hire a second welder", "coffee with Tom", False),
        ("hire a second welder", "Tom will hire a second welder", False),
        ("hire a second welder", "Tom has not hired a welder", False),
        ("call Tom", "Tom was there", False),
    ],
)
def test_a_line_seems_to_tell_that_it_was_done(committed, text, done):
    assert is_done_by(committed, text, ("Tom Reyes",)) is done
