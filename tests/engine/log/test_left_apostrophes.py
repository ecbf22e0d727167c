"""English typed without its apostrophes: "said id send it", "hell let me know"."""

from datetime import date

from netcrm.engine.log.left_apostrophes import with_apostrophes
from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 6, 18)  # a Thursday
PEOPLE = [Known(1, "rob", "Rob Angove", None, (), "followed"), Known(2, "mum", "Sally Truscott", "Mum", (), "family")]


@each_row(
    ("text", "written"),
    [
        ("denz says hell drop my tripod off", "denz says he'll drop my tripod off"),
        ("Shell confirm the band, id still love to come", "She'll confirm the band, i'd still love to come"),
        ("ill get her a price", "i'll get her a price"),
        ("what the hell, a shell and her id card", "what the hell, a shell and her id card"),
        ("hell's bells, my shed, #id get well soon", "hell's bells, my shed, #id get well soon"),
    ],
)
def test_what_is_one_word_only_before_what_will_be_done(text, written):
    assert with_apostrophes(text) == written


@each_row(
    ("line", "loops"),
    [
        ("mum rang, said id do her shopping on the 10th", [("promise", "do her shopping", date(2026, 7, 10))]),
        ("rob says hell drop my tripod off next week", [("waiting", "drop my tripod off", date(2026, 6, 25))]),
        ("call w rob, shell be there, ill send him the deck", [("promise", "send the deck", None)]),
    ],
)
def test_what_is_promised_without_an_apostrophe(line, loops):
    told = read(line, TODAY, PEOPLE)
    assert [(one.kind, one.text, one.due) for one in told.loops] == loops
    assert told.text == line
