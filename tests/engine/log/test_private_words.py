"""Whether a line asks to be kept private, in five languages."""

from netcrm.engine.log.private_words import is_private
from rows import each_row


@each_row(
    "text",
    [
        "coffee with Ada, she cannot sleep, keep it private",
        "coffee with Ada, private",
        "coffee with Ada (strictly confidential)",
        "coffee with Ada. This is between us",
        "coffee with Ada, off the record",
        "coffee with Ada, she told me in confidence that she sells",
        "privat: Ada ist krank",
        "Vertraulich: Kaffee mit Ada",
        "Kaffee mit Ada, das bleibt bitte unter uns",
        "Ada hat mir im Vertrauen gesagt, dass sie verkauft",
        "entre nous: café avec Ada",
        "café con Ada, que quede entre nosotros",
        "café com a Ada, fica entre nós",
        "confidencial: comida con Ada",
    ],
)
def test_a_line_asks_to_be_kept_private(text):
    assert is_private(text)


@each_row(
    "text",
    [
        "coffee with Ada about private equity",
        "coffee with Ada, an agreement between us and Siemens",
        "Kaffee mit Ada, sie wohnt unter uns",
        "lunch with Ada at the private school",
        "coffee with Ada. She told me about her secret sauce",
        "",
    ],
)
def test_a_word_about_something_else_asks_for_nothing(text):
    assert not is_private(text)
