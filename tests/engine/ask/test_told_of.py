"""Notes that tell whom somebody knows."""

from netcrm.engine.ask.told_of import tells_of
from rows import each_row


@each_row(
    ("note", "wanted", "tells"),
    [
        ("knows the head of procurement at Land OÖ", "procurement Land OÖ", True),
        ("kennt den Einkäufer bei Spar", "buyer at Spar", True),
        ("connaît l'acheteuse de Spar", "Spar", True),
        ("conoce a la directora de Iberdrola", "Iberdrola", True),
        ("conhece o diretor da Galp", "diretor Galp", True),
        ("knows the buyer at Spar", "buyer at Billa", False),
        ("is the buyer at Spar", "buyer at Spar", False),
        ("Spar; knows a lot about bread", "Spar", False),
        ("knows the buyer at Spar", "", False),
    ],
)
def test_a_note_tells_of_whoever_stands_behind_the_verb(note, wanted, tells):
    assert tells_of(note, wanted) is tells
