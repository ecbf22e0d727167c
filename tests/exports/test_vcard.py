from datetime import date

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm import safe
from netcrm.errors import Usage
from netcrm.exports.vcard import cards
from netcrm.model.imports import NETCRM
from netcrm.model.notes import Note
from netcrm.model.people import KINDS, STAGES, Met, Person
from netcrm.sources.fields import note_of
from netcrm.sources.vcard.cards import read
from rows import each_row

MARIA = Person(
    7,
    "a1b2c3d4e5f60718",
    "maria-chen",
    "Maria Chen",
    nickname="Mari",
    kind="mentor",
    title="CFO",
    company="Fjord Labs, Inc.",
    location="Berlin",
    emails=("maria@example.com",),
    phones=("+49 30 123",),
    urls=("https://www.linkedin.com/in/maria-chen",),
    topics=("pricing", "fundraising"),
    wants=("a sales hire",),
    confidant=True,
    birthday="1980-03-07",
    met=Met(date(2024, 9, 2), "TechHub", "Ines"),
    created_on=date(2026, 9, 1),
    every_days=21,
)
NOTES = (Note(1, "n1", date(2026, 9, 2), "raise the floor first\nthen talk"),)


def card(person: Person = MARIA, notes: tuple[Note, ...] = (), **more: object) -> list[str]:
    return cards([(person, notes)], **more).replace("\r\n ", "").split("\r\n")[:-1]


def test_a_card_says_all_of_a_person():
    assert card(notes=NOTES) == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "PRODID:-//netcrm//netcrm//EN",
        "UID:netcrm:a1b2c3d4e5f60718",
        "FN:Maria Chen",
        "N:Chen;Maria;;;",
        "NICKNAME:Mari",
        "ORG:Fjord Labs\\, Inc.",
        "TITLE:CFO",
        "EMAIL:maria@example.com",
        "TEL:+49 30 123",
        "URL:https://www.linkedin.com/in/maria-chen",
        "ADR:;;;Berlin;;;",
        "BDAY:19800307",
        "CATEGORIES:pricing,fundraising",
        "NOTE:raise the floor first\\nthen talk",
        "X-NETCRM-HANDLE:maria-chen",
        "X-NETCRM-KIND:mentor",
        "X-NETCRM-WANTS:a sales hire",
        "X-NETCRM-EVERY:21",
        "X-NETCRM-MET-ON:2024-09-02",
        "X-NETCRM-MET-WHERE:TechHub",
        "X-NETCRM-MET-VIA:Ines",
        "X-NETCRM-CREATED:2026-09-01",
        "END:VCARD",
    ]


def test_a_bare_card_says_what_a_business_card_does():
    lines = card(notes=NOTES, bare=True)
    assert not [line for line in lines if line.startswith(("NOTE", "CATEGORIES", "X-NETCRM"))]
    assert "TEL:+49 30 123" in lines


def test_somebody_of_whom_little_is_known_has_a_short_card():
    assert card(Person(1, "u", "ann", "Ann"), bare=True)[3:] == ["UID:netcrm:u", "FN:Ann", "N:;Ann;;;", "END:VCARD"]


def test_a_private_note_is_never_written():
    assert "secret" not in cards([(MARIA, (Note(1, "n", date(2026, 1, 1), "secret", True),))])


def test_version_3_writes_dates_and_addresses_its_own_way():
    lines = card(version="3.0")
    assert {"VERSION:3.0", "EMAIL;TYPE=INTERNET:maria@example.com", "BDAY:1980-03-07"} <= set(lines)


@each_row(("version", "line"), [("4.0", "BDAY:--0307"), ("3.0", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-07")])
def test_a_birthday_without_a_year_is_written(version, line):
    assert line in card(MARIA._replace(birthday="--03-07"), version=version)


def test_another_version_is_refused_with_those_there_are():
    with pytest.raises(Usage) as refusal:
        cards([], "2.1")
    assert "3.0 and 4.0" in refusal.value.hint


def test_nobody_is_an_empty_file():
    assert cards([]) == ""


@each_row(
    ("name", "parts"),
    [
        ("Maria Chen", "Chen;Maria;;;"),
        ("Ana María Luz Pérez", "Pérez;Ana María Luz;;;"),
        ("Madonna", ";Madonna;;;"),
        ("李雷", "李雷;;;;"),
        ("山田 太郎", "山田 太郎;;;;"),
        ("Ines Weber, PhD", "Weber;Ines;;;PhD"),
        ("Chen, Maria", "Chen;Maria;;;"),
        ("Acme; Sons & Co", "Co;Acme\\; Sons &;;;"),
        ("Иван Иванов", "Иванов;Иван;;;"),
        (",", "\\,;;;;"),
    ],
)
def test_the_family_name_comes_first_in_the_parts(name, parts):
    assert f"N:{parts}" in card(MARIA._replace(name=name))


def test_no_rhythm_is_written_as_never():
    assert "X-NETCRM-EVERY:never" in card(MARIA._replace(every_days=0))


def test_of_a_web_address_only_the_commas_are_escaped():
    assert "URL:https://example.com/a\\,b;c" in card(MARIA._replace(urls=("https://example.com/a,b;c",)))


def test_no_text_breaks_out_of_its_line():
    lines = card(MARIA._replace(name="Eve\r\nEND:VCARD", urls=("https://x.example/\r\nNOTE:x",), phones=("1\n2",)))
    assert (lines.count("END:VCARD"), [line for line in lines if line.startswith("NOTE")]) == (1, [])


def test_the_same_people_give_the_same_file():
    assert cards([(MARIA, NOTES), (MARIA, ())]) == cards([(MARIA, NOTES), (MARIA, ())])


# Anything a person may be called: printable, hostile or not, and the signs a vCard gives a meaning.
texts = st.text(st.one_of(st.sampled_from('\\;,:nN="^ \tü李\u200d🎉'), st.characters(exclude_categories=["Cs"])))
lines = texts.map(safe.line)
words = lines.filter(bool)
optional = st.none() | words
lists = st.lists(words, max_size=3, unique=True).map(tuple)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
people = st.builds(
    Person,
    id=st.just(1),
    uid=st.text("0123456789abcdef", min_size=16, max_size=16),
    handle=st.from_regex(r"[a-z][a-z0-9-]{1,39}", fullmatch=True),
    name=words,
    nickname=optional,
    kind=st.sampled_from(KINDS),
    stage=st.sampled_from(STAGES),
    title=optional,
    company=optional,
    location=optional,
    emails=st.lists(st.from_regex(r"[a-z.+]{1,9}@[a-z]{1,9}\.com", fullmatch=True), max_size=3, unique=True).map(tuple),
    phones=st.lists(words.filter(lambda text: text[:4].lower() != "tel:"), max_size=3, unique=True).map(tuple),
    urls=st.lists(st.from_regex(r"https://[a-z]{1,9}\.com(/[!-;=?A-Z_a-z~]{0,80})?", fullmatch=True), unique=True).map(
        lambda urls: tuple(url for url in urls if '"' not in url)
    ),
    topics=lists,
    wants=lists,
    confidant=st.booleans(),
    birthday=st.none() | days.map(date.isoformat) | days.map(lambda day: f"--{day:%m-%d}"),
    met=st.builds(Met, st.none() | st.dates(), optional, optional),
    created_on=st.dates(date(1, 1, 2)),
    every_days=st.none() | st.integers(0, 3650),
    written=st.none(),
)
notes = st.lists(st.builds(Note, st.just(1), st.just("n"), days, texts.map(note_of), st.booleans()), max_size=3)
SAME = (
    *("handle", "name", "nickname", "kind", "title", "company", "location", "emails", "phones", "urls"),
    *("topics", "wants", "birthday", "created_on", "every_days"),
)


@examples(30)
@given(people, notes.map(tuple), st.sampled_from(["3.0", "4.0"]))
def test_what_was_written_reads_back_as_the_same_person(person, notes, version):
    found = read(cards([(person, notes)], version).encode())
    (draft,) = found.drafts
    assert draft.key == NETCRM + person.uid
    assert {field: getattr(draft, field) for field in SAME} == {field: getattr(person, field) for field in SAME}
    assert (draft.met_on, draft.met_where, draft.met_via) == tuple(person.met)
    assert draft.notes == tuple(dict.fromkeys(note.text for note in notes if note.text and not note.private))
    assert (found.left, found.unreadable, draft.groups) == ((), (), ())


@examples(30)
@given(texts, st.sampled_from(["3.0", "4.0"]))
def test_no_line_of_a_file_is_too_long_and_every_one_ends_with_crlf(word, version):
    person = MARIA._replace(name=word, nickname=word, urls=(word,), wants=(word,), met=Met(None, word))
    text = cards([(person, NOTES), (MARIA, ())], version)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert text.count("\r\n") == text.count("\n") == text.count("\r")
