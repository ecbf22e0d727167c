"""What people commit to before a group, read out of a line."""

from datetime import date

from netcrm.engine.log.commitments import CommitmentDraft, commitments_in
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
        ("I commit to raise the price", []),
        ("Victor commits to raise the price", []),
        ("we talked about what Tom wants", []),
        ("Tom commits to . ", []),
        ("", []),
    ],
)
def test_what_is_committed_to_is_read_with_its_day(text, drafts):
    assert commitments_in(text, PEOPLE, ON) == tuple(CommitmentDraft(*one) for one in drafts)


def test_he_is_the_only_one_who_was_there():
    assert commitments_in("he commits to raise the price", {1: ("Tom Reyes",)}, ON)[0].person == 1
    assert commitments_in("he commits to raise the price", PEOPLE, ON) == ()
