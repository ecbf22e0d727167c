"""A promise that names no thing, in languages other than English, says what it is of."""

from datetime import date

from netcrm.engine.log.sentences import Known, read
from rows import each_row

TODAY = date(2026, 10, 15)  # a Thursday
BOOK = (Known(1, "charo", "Rosario Peñalver", "Charo", (), "followed"),)
LINES = (
    ("Pasé por casa de Charo. El presupuesto se lo llevo el martes.", "El presupuesto", "2026-10-20"),
    ("Prêté l'échographe à Charo lundi, elle me le rend le 20.", "rend (Prêté l'échographe à Charo)", "2026-10-20"),
    ("Charo escreveu-me hoje. Ainda devo pra ela as fotos, mando até domingo.", "fotos", "2026-10-18"),
    ("Charo hat angerufen, er schickt mir die Liste bis Freitag", "die Liste", "2026-10-16"),
)  # fmt: skip


@each_row("line, text, due", LINES, ids=str)
def test_what_is_handed_over_is_told(line, text, due):
    assert [(loop.text, loop.due.isoformat()) for loop in read(line, TODAY, BOOK).loops] == [(text, due)]
