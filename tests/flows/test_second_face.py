"""A face that is no command line: it needs the flows and the book, nothing of the commands, and no prompt."""

import json
import subprocess
import sys
from typing import Any

import pytest
from paths import ROOT

# What such a face does in a session, told as JSON. It is a program of its own, so that what it wakes can be told too.
FACE = """
import json, sys
from datetime import date
from netcrm.errors import NetcrmError
from netcrm.flows import fields, naming
from netcrm.flows.day import loops, rows, targets
from netcrm.flows.day.today import today
from netcrm.flows.exchange import importing, recognise
from netcrm.flows.files import bytes_to_import
from netcrm.flows.log import interactions, understanding
from netcrm.flows.log.understanding import Answers
from netcrm.flows.naming import Numbering
from netcrm.flows.people import people
from netcrm.store.book import Book

DAY = date(2026, 9, 22)
path, file = sys.argv[1:]
told = {}

def book(write=False):
    return Book(path, DAY, write, "2026-09-22T09:00:00")

with book(write=True) as there:
    for name in ("Maria Chen", "Maria Lopez", "Dev Patel"):
        people.add(there, {"name": name, **fields.columns(DAY, kind="mentor", every="3 weeks")})

sentence = "coffee with Maria yesterday about #pricing. I owe her the deck by Friday"
with book() as there:
    open_ = understanding.understood(there, sentence)
told["open"] = [[one.word, [person.handle for person in one.people]] for one in open_.several]
told["refusal"] = understanding.refusal(open_).kind
with book(write=True) as there:
    clear = understanding.understood(there, sentence, Answers(meant={"Maria": "maria-chen"}))
    logged = interactions.log(there, clear.entry, clear.remarks)
told["logged"] = [logged.people[0].handle, logged.interaction.on.isoformat(), logged.understood.loops[0].text]

with book() as there:
    stranger = understanding.understood(there, "lunch with Zebedee today").strangers[0]
told["stranger"] = [stranger.word, stranger.hint.what]

with book(write=True) as there:
    (meant,) = naming.meant(there, ["dev"])
    report = loops.promise(there, meant.handle, "an intro to Tom", fields.future_day("in 3 days", DAY))
told["promised"] = report.loop.due.isoformat()

with book() as there:
    page = today(there, days=7)
numbering = Numbering({item.key: item.n for item in page.items}, {"a": "dev-patel"})
row = next(item for item in page.items if item.loop and item.person.handle == "dev-patel")
told["command"] = row.command
with book(write=True) as there:
    told["row"] = naming.meant(there, [str(row.n)], numbering)[0].handle
    told["letter"] = naming.meant(there, ["a"], numbering)[0].handle
    done = rows.done(there, *targets.keys_of(there, [str(row.n)], numbering), "made it")
told["done"] = [done.did, done.loop.said]
try:
    with book(write=True) as there:
        rows.done(there, *targets.keys_of(there, [str(row.n)], numbering))
except NetcrmError as error:
    told["again"] = [error.kind, error.exit_code, error.hint]
try:
    naming.key_of(Numbering(), "1")
except NetcrmError as error:
    told["unnumbered"] = [error.kind, error.hint]

files = [(file, bytes_to_import(file))]
kind = recognise.kind_of_all(files)
gathered = recognise.gather_all(kind, files, recognise.terms_of(kind, DAY))
with book(write=True) as there:
    plan = importing.take_in(there, kind, file, gathered, apply=False)
    done = importing.with_doubles(there, importing.take_in(there, kind, file, gathered))
told["imported"] = [kind, plan.plan.new, done.plan.new, plan.applied, done.applied]

table = [("mine.csv", b"Wer,Firma\\nAda Brandt,Fjord Labs\\n")]
terms = recognise.terms_of("csv", DAY, columns={"Wer": "name", "Firma": "company"})
for when in ("told", "remembered"):
    with book() as there:
        read_as, header = importing.with_mapping(there, table[0][1], terms)
    gathered = recognise.gather_all("csv", table, read_as)
    with book(write=True) as there:
        mapping = (header, recognise.fields_of(gathered.columns)) if terms.columns else None
        report = importing.take_in(there, "csv", "mine.csv", gathered, mapping=mapping)
    told[when] = [report.plan.new, report.plan.same]
    terms = recognise.terms_of("csv", DAY)

told["awake"] = sorted(sys.modules)
print(json.dumps(told))
"""
NEVER = {"typer", "rich", "questionary", "netcrm.workspace", "netcrm.cli", "netcrm.hints", "netcrm.row_numbers"}


@pytest.fixture(scope="module")
def face(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the session told."""
    path = tmp_path_factory.mktemp("face") / "netcrm.db"
    command = [sys.executable, "-c", FACE, str(path), str(ROOT / "tests" / "samples" / "Connections.csv")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_a_name_that_several_have_comes_back_with_those_it_could_mean(face):
    assert face["open"] == [["Maria", ["maria-chen", "maria-lopez"]]]


def test_what_is_open_can_be_refused_too(face):
    assert face["refusal"] == "ambiguous"


def test_the_sentence_is_logged_with_the_answer(face):
    assert face["logged"] == ["maria-chen", "2026-09-21", "the deck"]


def test_a_name_that_nobody_has_comes_back_with_a_way_out(face):
    assert face["stranger"] == ["Zebedee", "add_stranger"]


def test_a_promise_has_its_date_from_words(face):
    assert face["promised"] == "2026-09-25"


def test_a_row_says_what_to_do_and_with_what(face):
    assert face["command"] == ["done", ["o2"]]


def test_a_number_and_a_letter_mean_somebody(face):
    assert (face["row"], face["letter"]) == ("dev-patel", "dev-patel")


def test_a_row_is_done_by_its_number(face):
    assert face["done"] == ["done", "made it"]


def test_a_row_done_twice_is_refused_with_a_way_out(face):
    assert face["again"] == ["refused", 5, ["undo", []]]


def test_a_number_before_the_page_was_shown_is_refused_with_a_way_out(face):
    assert face["unnumbered"] == ["not_found", ["number_rows", []]]


def test_a_file_is_recognised_and_imported(face):
    kind, planned, new, dry, applied = face["imported"]
    assert (kind, dry, applied) == ("linkedin", False, True)
    assert planned == new > 0


def test_the_mapping_of_a_table_is_remembered(face):
    assert (face["told"], face["remembered"]) == ([1, 0], [0, 1])


def test_nothing_of_the_command_line_wakes(face):
    awake = set(face["awake"])
    assert awake & NEVER == set()
    assert [name for name in awake if name.startswith(("netcrm.commands", "netcrm.views"))] == []
