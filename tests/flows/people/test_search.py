"""Finding words anywhere in the book."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netcrm.flows.day import loops
from netcrm.flows.giving import gives
from netcrm.flows.log import interactions, notes
from netcrm.flows.people import people
from netcrm.flows.people.search import find, narrowed
from netcrm.store.book import Book
from rows import each_row


@pytest.fixture
def there(book: Callable[..., Book], once: Callable[..., None]) -> Iterator[Book]:
    @once
    def fill() -> None:
        with book(write=True) as opened:
            people.add(
                opened, {"name": "Jürgen Müller", "title": "CFO", "company": "Łódź Labs", "topics": ("pricing",)}
            )
            people.add(opened, {"name": "李雷", "location": "苏州"})
            people.add(
                opened,
                {"name": "Fiona O'Brien", "emails": ("fiona@obrien-vogt.example",), "wants": ("first customers",)},
            )
            _logged(opened, "we spoke of the term sheet and of Søren", 20, "jurgen-muller", topics=("fund raising",))
            _logged(opened, "他女儿学德语", 10, "p2")
            _logged(opened, "she is tired of everything", 5, "fiona-o-brien", private=True, place="Café Größe")
            notes.note(opened, "fiona-o-brien", "allergic to hazelnuts")
            loops.promise(opened, "jurgen-muller", "send the spreadsheet", None)
            gives.gave(opened, "an introduction to the harbour master", "intro", opened.today, "p2", None)
            gives.gave(opened, "a talk about hydraulics", "knowledge", opened.today, None, "TechHub")

    with book(write=True) as opened:
        yield opened


def _logged(book: Book, text: str, days_ago: int, handle: str, **more: object) -> None:
    on = book.today - timedelta(days=days_ago)
    interactions.log(book, interactions.Entry(text, (handle,), on, "call", **more))  # type: ignore[arg-type]


def hits(book: Book, text: str) -> list[tuple[str, str]]:
    return [(hit.type, hit.text) for hit in find(book, text).hits]


@each_row("text", ["muller", "MÜLLER", "Müll", "jurgen muller", "üller"])
def test_a_name_is_found_without_case_accents_and_in_part(there: Book, text: str) -> None:
    assert hits(there, text) == [("person", "CFO, Łódź Labs")]


@each_row(
    ("text", "passage"),
    [
        ("lodz", ("person", "company: Łódź Labs")),
        ("pricing", ("person", "helps with: pricing")),
        ("customers", ("person", "looks for: first customers")),
        ("obrien-vogt", ("person", "e-mail: fiona@obrien-vogt.example")),
        ("苏州", ("person", "location: 苏州")),
        ("term sheet", ("interaction", "we spoke of the term sheet and of Søren")),
        ("soren", ("interaction", "we spoke of the term sheet and of Søren")),
        ("女儿", ("interaction", "他女儿学德语")),
        ("德语", ("interaction", "他女儿学德语")),
        ("nuts", ("note", "allergic to hazelnuts")),
        ("spreadsheets", ("loop", "send the spreadsheet")),
        ("harbour", ("give", "an introduction to the harbour master")),
        ("hydraul", ("give", "a talk about hydraulics")),
        ("raising", ("interaction", "we spoke of the term sheet and of Søren #fund raising")),
        ("grosse", ("interaction", "she is tired of everything at Café Größe")),
    ],
)
def test_words_are_found_wherever_they_stand(there: Book, text: str, passage: tuple[str, str]) -> None:
    assert hits(there, text) == [passage]


@pytest.mark.parametrize("name", ["Γιώργος Παππάς", "Ọbáfẹ́mi Adé", "Сергей Иванов", "अनन्या शर्मा", "김민지", "สมชาย"])
def test_a_name_in_any_script_is_found(there: Book, name: str) -> None:
    people.add(there, {"name": name})
    assert [hit.person.name for hit in find(there, name).hits if hit.person] == [name]


def test_all_the_words_must_stand_together(there: Book) -> None:
    assert hits(there, "term hydraulics") == []


@each_row(
    "text",
    [
        '"',
        "'",
        "*",
        "(",
        ")",
        "a AND",
        "NOT",
        "x OR",
        "NEAR(a b",
        "name:",
        "-term",
        "^",
        "{a}",
        "--",
        "%",
        "_",
        "",
        " ",
    ],
)
def test_quotes_and_operators_are_harmless(there: Book, text: str) -> None:
    assert isinstance(find(there, text).hits, tuple)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=40))
def test_no_text_breaks_the_search(there: Book, text: str) -> None:
    assert find(there, text).query == text


def test_an_apostrophe_is_found(there: Book) -> None:
    assert hits(there, "o'brien")[0][0] == "person"


@each_row("text", ["obrien", "o'brien", "O’Brien", "fiona obrien", "fiona O’Brien"])
def test_a_name_is_found_with_any_apostrophe_or_none(there: Book, text: str) -> None:
    assert hits(there, text)[0][0] == "person"


def test_a_name_without_an_apostrophe_is_found_with_one(there: Book) -> None:
    people.add(there, {"name": "Maureen Ohara"})
    notes.note(there, "fiona-o-brien", "met Scarlett O’Hara and John's brother")
    assert hits(there, "O'Hara") == [("person", "other"), ("note", "met Scarlett O’Hara and John's brother")]
    assert hits(there, "ohara") == hits(there, "O'Hara")
    assert hits(there, "johns brother") == [("note", "met Scarlett O’Hara and John's brother")]


def test_two_words_are_not_one_with_an_apostrophe(there: Book) -> None:
    notes.note(there, "fiona-o-brien", "I deal with customs")
    assert hits(there, "ideal") == []


@each_row("text", ["🎂", "🎂 fiona", "cake 🎂", "❤️", "❤"])
def test_a_sign_that_is_no_word_is_found(there: Book, text: str) -> None:
    notes.note(there, "fiona-o-brien", "cake for Fiona 🎂 with ❤")
    notes.note(there, "fiona-o-brien", "another cake for Fiona")
    assert {*hits(there, text)} == {("note", "cake for Fiona 🎂 with ❤")}


def test_a_sign_in_a_name_or_topic_is_found(there: Book) -> None:
    people.add(there, {"name": "Ann 🎂 Lee", "topics": ("🎈 parties",)})
    assert hits(there, "🎂") == [("person", "other")]
    assert hits(there, "🎈 parties") == [("person", "helps with: 🎈 parties")]


def test_signs_and_apostrophes_are_found_among_what_was_logged_with_somebody(there: Book) -> None:
    _logged(there, "cake 🎂 with O'Brien", 1, "jurgen-muller")
    _logged(there, "cake 🎂 with O'Brien", 1, "fiona-o-brien")
    narrow = narrowed(there, handles=["jurgen-muller"], kinds=["call"])
    assert [len(find(there, text, 50, narrow).hits) for text in ("🎂", "obrien", "ideal")] == [1, 1, 0]


def test_a_private_passage_is_found_and_marked(there: Book) -> None:
    (hit,) = find(there, "tired").hits
    assert hit.private


def test_a_hit_tells_who_when_and_of_what_kind(there: Book) -> None:
    (hit,) = find(there, "term sheet").hits
    assert hit.person is not None
    assert (hit.person.handle, hit.on, hit.kind) == ("jurgen-muller", date(2026, 9, 2), "call")


def test_a_give_to_a_community_names_it(there: Book) -> None:
    (hit,) = find(there, "hydraulics").hits
    assert hit.person is not None
    assert hit.person.name == "TechHub"


def test_people_come_first_then_the_newest_passages(there: Book) -> None:
    for days in (3, 1, 2):
        _logged(there, "pricing again", days, "jurgen-muller")
    found = find(there, "pricing").hits
    assert [(hit.type, hit.on and (there.today - hit.on).days) for hit in found] == [
        ("person", None), ("interaction", 1), ("interaction", 2), ("interaction", 3),
    ]  # fmt: skip


def test_those_in_your_day_come_before_the_background(there: Book) -> None:
    people.add(there, {"name": "Pricing Expert", "stage": "known", "topics": ("pricing", "pricing models")})
    assert [hit.id for hit in find(there, "pricing").hits] == ["jurgen-muller", "pricing-expert"]


def test_a_limit_tells_that_there_is_more(there: Book) -> None:
    for days in range(5):
        _logged(there, "marathon", days, "p2")
    report = find(there, "marathon", 3)
    assert (len(report.hits), report.more) == (3, True)


def test_the_table_has_whole_passages(there: Book) -> None:
    header, (row,) = find(there, "hazelnuts").table()
    assert dict(zip(header, row, strict=True))["text"] == "allergic to hazelnuts"


def test_a_very_long_text_is_handed_on_around_the_words(there: Book) -> None:
    _logged(there, "before " * 200 + "needle " + "after " * 200, 1, "p2")
    (hit,) = find(there, "needle").hits
    assert "needle" in hit.text
    assert len(hit.text) <= 400


def test_advice_is_found_by_whole_words_of_the_question_and_of_the_challenge_too(there: Book) -> None:
    fields = {"day": there.today, "title": "the landlord raises the rent", "text": ""}
    challenge = int(there.challenges.add(fields).ref[1:])
    jurgen, fiona = (there.people.by_handles([handle])[0][0].id for handle in ("jurgen-muller", "fiona-o-brien"))
    asked = {"day": there.today, "asked_on": there.today, "question": "is it legal?", "answered_on": there.today}
    there.advice.add({**asked, "person_id": jurgen, "text": "go to the ombudsman", "challenge_id": challenge})
    there.advice.add({**asked, "person_id": fiona, "text": "tell the parents why"})
    narrow = narrowed(there, advice=True)
    assert [hit.text for hit in find(there, "rent", narrow=narrow).hits] == ["go to the ombudsman · is it legal?"]
    assert len(find(there, "legal", narrow=narrow).hits) == 2


def test_what_is_shown_of_a_log_is_what_is_looked_for_beside_the_name(there: Book) -> None:
    text = "lunch with Jürgen and a long talk about the weather and the sea and the harbour, then about his fees"
    _logged(there, text, 1, "jurgen-muller")
    (hit,) = [hit for hit in find(there, "jurgen fees").hits if hit.type == "interaction"]
    assert "fees" in hit.text
