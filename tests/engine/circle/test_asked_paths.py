"""Whom a question wants to be introduced to."""

from netcrm.engine.circle.asked_paths import wanted_in
from rows import each_row


@each_row(
    ("text", "wanted"),
    [
        ("who could introduce me to the buyer at Backaldrin?", "buyer at Backaldrin"),
        ("Who can put me in touch with Eva Lang", "Eva Lang"),
        ("could anyone introduce me to somebody at Spar?", "Spar"),
        ("I need an intro to the CFO of Spar", "CFO of Spar"),
        ("who knows the buyer at Spar?", "buyer at Spar"),
        ("who knows someone at Spar?", "Spar"),
        ("Wer könnte mich dem Einkäufer bei Backaldrin vorstellen?", "Einkäufer bei Backaldrin"),
        ("wer kann mich mit Eva Lang bekannt machen?", "Eva Lang"),
        ("Wer kennt den Einkäufer bei Spar?", "Einkäufer bei Spar"),
        ("wer kennt jemanden bei Spar", "Spar"),
        ("Ich brauche ein Intro zum Einkäufer bei Spar", "Einkäufer bei Spar"),
        ("Qui pourrait me présenter à l'acheteuse de Backaldrin ?", "acheteuse de Backaldrin"),
        ("qui peut me mettre en contact avec Eva Lang ?", "Eva Lang"),
        ("Qui connaît quelqu'un chez Spar ?", "Spar"),
        ("¿Quién podría presentarme al comprador de Backaldrin?", "comprador de Backaldrin"),
        ("¿quién me puede presentar a Eva Lang?", "Eva Lang"),
        ("¿Quién conoce a alguien en Spar?", "Spar"),
        ("Quem me poderia apresentar ao comprador da Backaldrin?", "comprador da Backaldrin"),
        ("quem pode me apresentar a Eva Lang?", "Eva Lang"),
        ("Quem conhece alguém na Spar?", "Spar"),
    ],
)
def test_who_is_wanted_is_told_in_the_words_of_the_question(text, wanted):
    assert wanted_in(text) == wanted


@each_row(
    "text",
    [
        "who knows about pricing",
        "we run out of money in three months",
        "I should introduce Tom to Ines",
        "wer kennt sich mit Förderungen aus?",
        "who could help me with the introduction of a new price list?",
        "qui connaît les prix du marché ?",
        "I do not know how to introduce myself to investors",
    ],
)
def test_other_questions_want_nobody(text):
    assert wanted_in(text) is None
