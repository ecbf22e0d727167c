"""The people of more French, Spanish and Portuguese lines, typed on Wednesday 3 March 2027."""

from datetime import date

from lines.answers import Line, book

DAY = date(2027, 3, 3)
_NAMES = (
    "Camille Aubry, Camille Picard, Jean-Baptiste Collin, Rose Lavigne, Luc Claes, "
    "Domingo Montoya, Abril Iturbe, Ignacio Garrido, Valentina Rincón, Rodrigo Cornejo, "
    "Beatriz Prates, Tiago Valadão, José Carlos Quaresma, Inês Lacerda"
).split(", ")
BOOK = book(_NAMES, {"Jean-Baptiste Collin": "JB", "Ignacio Garrido": "Nacho", "José Carlos Quaresma": "Zeca"}, 200)


def line(text: str, tells: str, loops: str = "", advice: str = "", gives: str = "") -> Line:
    """A line typed on that day by who knows these people."""
    return Line(text, tells, loops, advice, gives, DAY, BOOK)
