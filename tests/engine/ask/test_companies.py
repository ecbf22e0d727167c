"""Which companies a text names."""

from netcrm.engine.ask.companies import companies_named
from rows import each_row


@each_row(
    ("text", "company"),
    [
        ("Mensa Nord wants exclusivity in Hamburg", "Mensa Nord GmbH"),
        ("mensa nord's contract ends", "Mensa Nord"),
        ("what if Siemens, our largest customer, leaves", "Siemens AG"),
        ("Café Müller will nicht zahlen", "Cafe Müller"),
        ("汀测传感器要独家", "汀测传感器"),
        ("3M wants a discount", "3M"),
    ],
)
def test_a_company_is_named(text: str, company: str) -> None:
    assert companies_named(text, [company, "Acme Labs"]) == {company}


@each_row(
    ("text", "company"),
    [
        ("the north canteen leaves", "Mensa Nord"),
        ("my target is missed", "Target"),
        ("Sales are down by half", "Sales"),
        ("Marketing costs too much", "Marketing GmbH"),
        ("we run out of money", ""),
        ("we run out of money", "GmbH"),
    ],
)
def test_a_word_that_is_no_name_names_no_company(text: str, company: str) -> None:
    assert companies_named(text, [company]) == frozenset()
