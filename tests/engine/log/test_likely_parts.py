"""Who owes whom is never turned round silently, and what no rule found is taken where the words make it likely."""

from datetime import date

from netcrm.engine.log.part_model import parts_of, words_of_part
from netcrm.engine.log.sentences import Known, Reading, found_in, read
from rows import each_row

TODAY = date(2026, 11, 30)  # a Monday
NAMES = ("Maria Chen", "Dev Patel", "Lena Fischer", "Claire Dubois", "Javier Ruiz", "Beatriz Nunes")
BOOK = tuple(Known(number, name.split()[0].lower(), name, None, (), "followed") for number, name in enumerate(NAMES, 1))
FRIDAY = date(2026, 12, 4)


def heard(line: str) -> Reading:
    return read(line, TODAY, BOOK)


@each_row(
    "line, kind, text, due",
    [
        ("coffee w Maria ystdy re pricing, owe her the deck by fri", "promise", "the deck", FRIDAY),
        ("Dev coffee. still owe list", "promise", "list", None),
        ("coffee Dev, said he'd send list fri", "waiting", "send list", FRIDAY),
        ("coffee Dev, said will send list fri", "waiting", "send list", FRIDAY),
        ("lunch w Dev, to send doc fri", "promise", "send doc", FRIDAY),
        ("Kaffee mit Lena gestern wg Preise, muss ihr das Deck schicken bis Freitag", "promise", "das Deck", FRIDAY),
        ("café avec Claire hier, lui dois le deck d'ici vendredi", "promise", "deck", FRIDAY),
        ("café con Javier ayer, le debo la propuesta para el viernes", "promise", "propuesta", FRIDAY),
        ("café com Beatriz ontem, devo-lhe a proposta até sexta", "promise", "proposta", FRIDAY),
        ("lunch w Maria. i wire her half by fri", "promise", "wire her half", FRIDAY),
        ("coffee w Dev. I get the slides from him by Friday", "waiting", "slides", FRIDAY),
    ],
)
def test_a_promise_in_shorthand_keeps_its_side_and_its_day(line, kind, text, due):
    (loop,) = heard(line).loops
    assert (loop.kind, loop.due) == (kind, due)
    assert text in loop.text


def test_a_promise_of_nobody_in_particular_is_told():
    assert any("a promise of yours" in one for one in heard("lunch w Dev, to send doc fri").remarks)


@each_row(
    "line",
    [
        "coffee with Maria, maybe I'll send the deck",
        "coffee with Maria, not sure whether I send the deck",
        "coffee with Maria, I owe her nothing",
    ],
    ids=str,
)
def test_what_is_asked_or_hoped_is_no_likely_promise(line):
    assert not heard(line).loops


def test_parts_end_with_commas_and_stops():
    parsed = found_in("coffee with Maria, owe her the deck. Lovely place", TODAY, BOOK).read
    said = [words_of_part(parsed, one) for one in parts_of(parsed)]
    assert said == ["coffee with Maria", "owe her the deck", "Lovely place"]


@each_row(
    "line, text, due",
    [
        ("phone with Dev, corrections back from him tonight", "corrections back from him", TODAY),
        ("lunch with Dev, term sheet from his side on Friday", "term sheet from his side", FRIDAY),
        ("Dev dropped in: the sample box is on its way", "sample box", None),
    ],
)
def test_something_waited_for_that_no_rule_found_is_taken_and_told(line, text, due):
    told = heard(line)
    (loop,) = told.loops
    assert (loop.kind, loop.due) == ("waiting", due)
    assert text in loop.text
    assert any("something you wait for" in one for one in told.remarks)
