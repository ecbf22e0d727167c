"""Who came to an evening of a group and who was missing, read out of a line."""

from netcrm.engine.log.attendance import Attendance, attendance
from rows import each_row

PEOPLE = {1: ("Ada Berg",), 2: ("Ben Cole", "Benny"), 3: ("Cara Dorn",)}


@each_row(
    "text, came, missing",
    [
        ("Forum: Ada and Ben came, Cara was missing", (1, 2), (3,)),
        ("Forum: Ada, Ben and Cara came", (1, 2, 3), ()),
        ("Forum. Ada Berg and Benny were both there, Cara Dorn is ill.", (1, 2), (3,)),
        ("Ada attended. Ben couldn't make it, Cara absent", (1,), (2, 3)),
        ("Ada and Ben weren't there", (), (1, 2)),
        ("Ada und Ben waren da, Cara fehlte", (1, 2), (3,)),
        ("Ada ist gekommen, Ben hat abgesagt, Cara kam nicht", (1,), (2, 3)),
        ("Ada et Ben étaient là, Cara était absente", (1, 2), (3,)),
        ("Ada est venue, Ben n'est pas venu", (1,), (2,)),
        ("Ada y Ben vinieron, Cara faltó", (1, 2), (3,)),
        ("Ada estuvo allí, Ben no pudo venir", (1,), (2,)),
        ("a Ada e o Ben vieram, a Cara faltou", (1, 2), (3,)),
        ("a Ada esteve presente, o Ben não veio", (1,), (2,)),
        ("Ada came up with a plan", (), ()),
        ("Ada will call her bank", (), ()),
        ("Ada said that prices came down", (), ()),
        ("Victor came", (), ()),
        ("", (), ()),
    ],
)
def test_who_came_and_who_was_missing_is_read(text, came, missing):
    assert attendance(text, PEOPLE) == Attendance(came, missing)


def test_a_name_that_several_have_is_nobodys():
    assert attendance("Ada came", {1: ("Ada Berg",), 2: ("Ada Brandt",)}) == Attendance()
