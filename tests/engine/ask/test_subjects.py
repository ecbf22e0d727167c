"""A challenge about several things is told apart, one about a single thing never."""

from netcrm.engine.ask.subjects import subjects, take_turns
from rows import each_row


@each_row(
    ("text", "parts"),
    [
        (
            "my co-founder wants to leave and takes the code",
            ("my co-founder wants to leave", "takes the code"),
        ),
        (
            "our best customer is suing us and I cannot sleep",
            ("our best customer is suing us", "I cannot sleep"),
        ),
        (
            "the tax office wants an audit, and our website was hacked",
            ("the tax office wants an audit", "our website was hacked"),
        ),
        (
            "my co-founder left, what happens to his shares and who maintains our servers",
            ("my co-founder left, what happens to his shares", "who maintains our servers"),
        ),
        (
            "Mein Mitgründer will aussteigen und der Server wurde gehackt",
            ("Mein Mitgründer will aussteigen", "der Server wurde gehackt"),
        ),
        ("notre associé part et le fisc nous contrôle", ("notre associé part", "le fisc nous contrôle")),
        (
            "mi socio se va y el banco cierra la línea de crédito",
            ("mi socio se va", "el banco cierra la línea de crédito"),
        ),
        ("meu sócio quer sair e o fisco faz uma auditoria", ("meu sócio quer sair", "o fisco faz uma auditoria")),
    ],
)
def test_clauses_about_different_things_are_told_apart(text: str, parts: tuple[str, ...]) -> None:
    assert subjects(text) == parts


@each_row(
    "text",
    [
        "we run out of money in three months",
        "who knows about sales and marketing",
        "how do I price and package my product",
        "we make cheese and sell it at markets",
        "I run a small bakery and want to open a second shop",
        "I have a bakery in Leipzig, how do I find apprentices",
        "our app is slow, what database should we use",
        "somebody smashed the back door and took the till",
        "contrôle fiscal sur la TVA, ils arrivent lundi",
        "",
    ],
)
def test_what_only_tells_more_of_one_thing_is_no_subject(text: str) -> None:
    assert subjects(text) == ()


def test_lists_take_turns_and_nobody_stands_twice() -> None:
    assert take_turns(([1, 2, 3], [2, 1, 4]), 4) == [(0, 1), (1, 2), (0, 3), (1, 4)]


def test_a_list_that_is_over_leaves_its_turns_to_the_others() -> None:
    assert take_turns(([1], [2, 3]), 5) == [(0, 1), (1, 2), (1, 3)]
