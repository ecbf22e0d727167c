"""Whatever is typed or read, the answer is a result or a refusal: a few hundred of each kind are tried in every run,
100,000 of each in the long one. The seed is fixed."""

import io
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import redirect_stdout
from datetime import date
from functools import partial
from typing import Any, NamedTuple

import pytest
from any_inputs import damaged, texts
from fuzz_readers import READERS, SAMPLES, assert_harmless, reader
from fuzz_readers import texts as texts_in

from netcrm import locations, settings
from netcrm.commands.people import editor, row_editor
from netcrm.completion_words import ALLOWED, complete
from netcrm.engine.advice.draft_templates import parsed
from netcrm.engine.dates import dates
from netcrm.engine.dates.spans import read_span
from netcrm.engine.log.sentences import Known, read
from netcrm.engine.people import names, normalize
from netcrm.errors import NetcrmError
from netcrm.flows.exchange import recognise
from netcrm.flows.keep import config
from netcrm.flows.people.people import checked_name
from netcrm.model.imports import Terms
from netcrm.personal_names.parts import parse_name
from netcrm.personal_names.shown import shown_name
from netcrm.safe import clean
from netcrm.sources.netcrm import snapshot
from netcrm.sources.pasted_mail import letter
from netcrm.workspace import Workspace
from world import TODAY

FEW, MANY, SEED = 60, 100_000, 13
PEOPLE = tuple(
    Known(number, name.lower().replace(" ", "-"), name, None, (), "followed")
    for number, name in enumerate(("Maria Chen", "Dev Patel", "Anna Schmidt", "O'Hara [red]"), start=1)
)
WORDS = (
    "coffee with lunch call met Maria maria-chen Dev Anna and about #pricing yesterday tomorrow I owe her the deck"
    " by friday waiting for from asked told promised ich schulde ihm gestern avec hier ayer ontem l1 o12 n7 2 a"
).split()
DAYS = (
    "yesterday tomorrow monday last next week end of month 5 nov 30 feb 2026-11-05 13/11 3.11. in 3 weeks ago 2w"
    " 10d monthly quarterly twice a year until 14:30 T09:00 easter before christmas asap hier lundi vor 3 Tagen mañana"
).split()
NAMES = (
    "Maria Chen Dr. van der de la O'Hara Jr. III Müller-Lüdenscheidt Łukasz 李雷 (Bob) aka Graf, MD @x.org +49".split()
)
KEYS = (
    "every.mentor",
    "every.peer",
    "nudge.advice",
    "give.hours",
    "review.day",
    "me",
    "seat.finance",
    "words.pricing",
    "page",
)
VALUES = "6 weeks monthly never on off monday maria a@b.org 3 1000000 price; book auto dmy nano ~/x until 1w".split()
PAGE = (
    'name = "Maria Chen" kind = mentor emails = ["a@b.org"] confidant true every "3 weeks" birthday 1980-03-07 [a]'
    " x.y = 1 page 30 color log.review day_order \"\"\" ''' # 2026-09-22T10:00 0x1f inf [[ ]]"
).split(" ")
TEMPLATE = "# hello subject: Hi {name}, {why} {? {question} } == formal informal [[ ]] \n\n Best, -- {me} {{".split(" ")
MAIL = (
    "From: Ada <ada@example.com>\n|To: me@x.org\n|Date: Tue, 1 Apr 2025 09:00:00 +0200\n|Subject: x\n|\n|Hello\n"
    "|> quoted\n|On Tue Ada wrote:\n|---- Forwarded message ----\n|Best\n|-- \n|raise the floor"
).split("|")
SNAPSHOT = json.dumps(
    {
        "schema": 1, "format": "netcrm", "version": 1,
        "people": [
            {"uid": "p1", "handle": "ada-brandt", "name": "Ada Brandt", "kind": "advisor", "stage": "followed",
             "created_on": "2026-07-01", "emails": ["ada@example.com"], "birthday": "--03-07"},
            {"uid": "p2", "handle": "tom", "name": "T", "kind": "peer", "stage": "known", "created_on": "2026-07-01"}],
        "interactions": [{"uid": "i1", "day": "2026-08-01", "kind": "call", "text": "hi", "people": ["p1", "p2"]}],
        "notes": [{"uid": "n1", "person": "p1", "day": "2026-09-12", "text": "an exam", "about_on": "2026-09-21"}],
        "loops": [{"uid": "o1", "person": "p1", "kind": "promise", "text": "the deck", "opened": "2026-09-01"}],
        "settings": [{"key": "every.mentor", "value": "9"}],
    }
).encode()  # fmt: skip
TABLE = (
    b"uid,handle,name,nickname,kind,stage,title,company,emails,every,birthday,created_on,notes\n"
    b"p1,ada-brandt,Ada Brandt,,advisor,followed,CFO,Northwind,a@b.org; c@d.org,21,--03-07,2026-07-01,'=1; tea\n"
)


class Kind(NamedTuple):
    """What is tried: the inputs of that number, and what reads one of them."""

    inputs: Callable[[int], Iterable[Any]]
    read: Callable[[Any], object]


def typed(words: Iterable[str]) -> Callable[[int], Iterator[str]]:
    return lambda number: texts(number, SEED, tuple(words))


def files(*samples: bytes) -> Callable[[int], Iterator[bytes]]:
    return lambda number: damaged(number, SEED, samples)


def each(*readers: Callable[[Any], object]) -> Callable[[Any], None]:
    """Reads an input by each of them; a refusal of one is none of the next."""

    def read_by_each(given: Any) -> None:
        refusal = None
        for one in readers:
            try:
                one(given)
            except NetcrmError as error:
                refusal = error
        if refusal:
            raise refusal

    return read_by_each


def _file(source: Callable[[bytes], Any], raw: bytes) -> None:
    for text in texts_in(source(raw)):
        assert_harmless(text)


def _any_file(raw: bytes) -> None:
    source = recognise.recognised(raw, "file")
    if source not in recognise.WHOLE:
        recognise.gather(source, raw)


def _config_file(text: str) -> None:
    with open(locations.config_path(), "w", encoding="utf-8", errors="surrogatepass") as file:
        file.write(text)
    settings.load()


def _completion(text: str) -> None:
    out = io.StringIO()
    with redirect_stdout(out):
        assert complete(text.split(" ")) == 0
    assert all(ALLOWED.issuperset(line.split("\t")[0]) for line in out.getvalue().splitlines())


def _own_settings(text: str) -> None:
    key = text.partition(" ")[0]
    for name in settings.KEYS:
        each(partial(settings.changed, settings.Settings(), name))(text)
    config.setting_key(key, config.Machine({}, {}, ""))


ROW_PAGE = 'text = "a talk"\non = "2026-09-22"\nkind = "call"\ntopics = ["x"]\nhours = "2"\nprivate = false\n'
KINDS: dict[str, Kind] = {
    "sentences": Kind(typed(WORDS), lambda text: read(text, TODAY, PEOPLE)),
    "dates": Kind(
        typed(DAYS),
        each(
            lambda text: dates.read_day(text, TODAY, "past"),
            lambda text: dates.later(text, TODAY, "mdy"),
            lambda text: dates.find_dates(text, TODAY, "future", rough=True),
            lambda text: dates.unreadable_dates(text, TODAY),
            read_span,
        ),
    ),
    "names": Kind(
        typed(NAMES),
        each(
            checked_name, parse_name, shown_name, normalize.plain_name, normalize.name_in_key, normalize.plain_company,
            normalize.plain_email, normalize.plain_phone, normalize.plain_url, normalize.web_form, names.any_match,
            names.named_match, names.handle_begun, lambda text: names.handle_for(text, ("maria-chen",)),
            lambda text: names.matches(text, PEOPLE), lambda text: names.nearest(text, PEOPLE),
        ),
    ),
    "settings": Kind(typed((*KEYS, *VALUES)), _own_settings),
    "config.toml": Kind(typed(PAGE), _config_file),
    "pages of the editor": Kind(
        typed(PAGE),
        each(
            lambda text: editor.columns(text, Workspace(":memory:", TODAY.isoformat())),
            lambda text: row_editor.changed(text, ROW_PAGE),
        ),
    ),
    "templates of drafts": Kind(typed(TEMPLATE), lambda text: parsed(text, "hello.txt")),
    "pasted mail": Kind(typed(MAIL), letter),
    "completion words": Kind(typed((*WORDS, *KEYS, "show", "log", "--kind", "--db", "--", "-m", "=")), _completion),
    "netcrm json": Kind(files(SNAPSHOT), snapshot.read),
    "any file": Kind(files(TABLE, SNAPSHOT, *(one for samples in SAMPLES.values() for one in samples)), _any_file),
}  # fmt: skip
for _name in READERS:
    if found := reader(_name):
        whole = partial(found, terms=Terms(since=date(2021, 9, 22), until=TODAY)) if _name == "ics" else found
        KINDS[f"reader {_name}"] = Kind(files(*SAMPLES[_name]), partial(_file, whole))


class Tried(NamedTuple):
    """How many inputs were refused, and the first few that neither were read nor refused, with what was raised."""

    refused: int
    crashes: list[tuple[Any, str]]


def tried(kind: Kind, number: int) -> Tried:
    refused, crashes = 0, []
    for given in kind.inputs(number):
        try:
            kind.read(given)
        except NetcrmError:
            refused += 1
        except Exception as error:
            crashes.append((given, repr(error)[:200]))
            if len(crashes) >= 5:
                break
    return Tried(refused, crashes)


@pytest.fixture(autouse=True)
def folder(world, monkeypatch):
    """A world in which completion finds no book and settings are read from a file."""
    (world / "config" / "netcrm").mkdir(parents=True)
    monkeypatch.chdir(world)


@pytest.mark.thorough
@pytest.mark.parametrize("name", KINDS)
def test_a_few_hundred_inputs_are_read_or_refused(name):
    assert tried(KINDS[name], FEW).crashes == []


def test_a_few_hundred_settings_of_a_book_are_kept_or_refused(book):
    with book(write=True) as there:
        there.command("config")
        for key in KEYS:
            # what is typed comes cleaned through the front door
            kind = Kind(typed(VALUES), lambda text, key=key: config.of_book(there, key, "set", clean(text)))
            assert not config.in_book(key) or tried(kind, FEW // 4).crashes == []


@pytest.mark.endurance
@pytest.mark.parametrize("name", KINDS)
def test_a_hundred_thousand_inputs_are_read_or_refused(name, figure):
    came = tried(KINDS[name], MANY)
    figure("bad input never crashes", f"{name}: {MANY:,} inputs, {came.refused:,} refused, {len(came.crashes)} crashed")
    assert came.crashes == []
