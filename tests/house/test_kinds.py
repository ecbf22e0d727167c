"""Every kind of loop, contact and give goes through every face and export with its own words.

Beside the kinds there are stands one of each that nobody knows, put into the tables here: a branch that asks for a kind
by name, or takes whatever is not one for the other, has no words for it or the wrong ones.
"""

import ast
import json
import re
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from functools import cache

import pytest
from paths import SOURCE
from sqlalchemy import CheckConstraint
from syntax import nodes

from netcrm import cli
from netcrm.engine.log.sentences import read
from netcrm.model.kinds import CONTACT, GIVES, INTERACTIONS, LOOPS, GiveKind, InteractionKind, LoopKind, loops_of
from netcrm.sources.netcrm.checks import one_of
from netcrm.sources.netcrm.fields import FIELDS
from netcrm.store.tables import GiveRow, InteractionRow, LoopRow
from rows import each_row

TODAY = date(2026, 9, 22)
BOON = LoopKind(
    noun="boon",
    turn="me",
    waits=3,
    heading="FAVOURS",
    counted="to repay",
    opened="You can repay",
    done="Repaid",
    dropped="Forgot about, with",
    snoozed="Later, for",
    deed="to repay",
    private="a private favour",
    in_log="{name} helped you",
    on_card="helped you",
    card_done="repaid",
    card_dropped="forgot",
    on_page="they helped you",
    page_done="repaid a favour",
    page_dropped="forgot a favour",
    opening="Hi {name}, you helped me once ({text}). What can I do for you?",
    private_opening="Hi {name}, you helped me once. What can I do for you?",
    flag="boon",
    flag_help="They did it for you; you repay it.",
    option_help="What they did for you.",
    question="What did they do for you? >",
    whom="Who helped you",
    link="of",
)
NEW = ({"boon": BOON}, {"walk": InteractionKind("stroll", "stroll")}, {"loan": GiveKind("loan of a thing", "lent")})
ALL_LOOPS, ALL_CONTACTS, ALL_GIVES = (
    {**known, **new} for known, new in zip((LOOPS, INTERACTIONS, GIVES), NEW, strict=True)
)
# Words that only the kinds there are may bring to a page.
OTHERS = re.compile(r"promis|\bow(?:e|es|ed)\b|waiting|they kept|\bcame\b|may I ask|have not forgotten", re.IGNORECASE)
TEXT = "lent a van"
PAGE = ("--color", "always")  # the page a terminal shows, where a pipe gets a table
# Read by the tests below; and what is asked on a terminal, or said of somebody unknown in a sentence.
NOT_ON_A_PAGE = {"noun", "turn", "waits", "flag", "flag_help", "option_help", *("question", "whom", "link")}


@pytest.fixture
def typed(monkeypatch, run, world):
    """typed("today") -> stdout, in a world that knows the new kinds too; exit code 0."""
    for table, new, rows in zip((LOOPS, INTERACTIONS, GIVES), NEW, ("loops", "interactions", "gives"), strict=True):
        for name, kind in new.items():
            monkeypatch.setitem(table, name, kind)
        # columns/tables.py, made anew, would list the new kind too
        field = FIELDS[rows]["kind"]
        monkeypatch.setitem(FIELDS[rows], "kind", field._replace(check=one_of(tuple(table))))

    # what a process assembled before knows no option of the new kinds, and what it assembles now must not stay
    monkeypatch.setattr(cli, "_program", cache(cli._program.__wrapped__))

    def typed(*words: str) -> str:
        answer = run(*words)
        assert answer.code == 0, answer.err
        return answer.out

    typed("add", "Maria Chen")
    _take_new_kinds(world / "data" / "netcrm" / "netcrm.db")
    return typed


def _take_new_kinds(path) -> None:
    """The checks of the book as `tables.py` would make them of the tables with the new kinds."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA writable_schema=ON")
        for known, new in zip((LOOPS, INTERACTIONS, GIVES), NEW, strict=True):
            words = ", ".join(repr(word) for word in known if word not in new)
            more = ", ".join(map(repr, new))
            db.execute("UPDATE sqlite_master SET sql = replace(sql, ?, ?)", (f"({words})", f"({words}, {more})"))
        db.commit()


@pytest.fixture
def opened(typed):
    """opened("boon", "--due", "friday") -> the echo of `promise`, which opens a loop of that kind with Maria."""

    def opened(kind: str, *more: str, text: str = TEXT) -> str:
        flag = ALL_LOOPS[kind].flag
        return typed("promise", "maria", text, *([f"--{flag}"] if flag else []), *more)

    return opened


every_loop = pytest.mark.parametrize("kind", ALL_LOOPS)
every_contact = pytest.mark.parametrize("kind", ALL_CONTACTS)
every_give = pytest.mark.parametrize("kind", ALL_GIVES)


def pages_of_a_loop(typed, opened, kind: str) -> dict[str, str]:
    """Every page and file in which a loop of the kind stands, by the field that must be read there."""
    made = {"opened": opened(kind, "--due", "today")}
    made |= {"heading": typed("today"), "opening": typed("today", "--one"), "open:heading": typed(*PAGE, "open")}
    made |= {"on_card": typed("show", "maria"), "on_page": typed("export", "markdown")}
    made |= {"ics:opened": typed("export", "ics"), "deed": typed("undo", "--list")}
    made["snoozed"] = typed("snooze", "o1", "1w")
    made["done"] = typed("done", "o1")
    made |= {"card_done": typed("show", "maria"), "page_done": typed("export", "markdown")}
    opened(kind, text="a second thing")
    made["dropped"] = typed("drop", "o2")
    made |= {"card_dropped": typed("show", "maria"), "page_dropped": typed("export", "markdown")}
    made["in_log"] = typed("log", "maria", "-m", "spoke", f"--{kind}", "a third thing by today", "--private")
    made |= {"private": typed("today"), "private_opening": typed("today", "--one")}
    flag = [f"--{word}"] if (word := ALL_LOOPS[kind].flag) else []
    for name in ("Anna", "Bert", "Cleo", "Dora"):  # more than there is room for
        typed("add", name)
        typed("promise", name, TEXT, *flag, "--due", "today")
    made["counted"] = typed("today")
    return made


@pytest.mark.thorough
@every_loop
def test_a_loop_has_its_own_words_on_every_page_and_in_every_file(typed, opened, kind):
    for place, page in pages_of_a_loop(typed, opened, kind).items():
        words = getattr(ALL_LOOPS[kind], place.partition(":")[2] or place).format(name="Maria", text=TEXT)
        assert words in " ".join(page.replace("\r\n ", "").split()), place


def test_every_word_of_a_loop_has_a_page_here(typed, opened):
    places = {place.partition(":")[2] or place for place in pages_of_a_loop(typed, opened, "boon")}
    assert places | NOT_ON_A_PAGE == set(LoopKind.__annotations__), (
        "pages_of_a_loop above shows each word of a kind once"
    )


def test_a_loop_has_no_words_of_another_kind(typed, opened):
    pages = pages_of_a_loop(typed, opened, "boon")
    pages |= {words[0]: typed(*words) for words in (["find", "van"], ["open"], ["list"])}
    pages |= {kind: typed("export", kind) for kind in ("csv", "vcard")}
    pages |= {f"{words[0]} as page": typed(*PAGE, *words) for words in (["open"], ["show", "maria"], ["list"])}
    pages["undo"] = typed("undo")
    assert {place: found[0] for place, page in pages.items() if (found := OTHERS.search(page))} == {}


@every_loop
def test_a_loop_tells_its_kind_in_json_and_in_tables(typed, opened, kind):
    opened(kind, "--due", "today")
    item = json.loads(typed("today", "--json"))["items"][0]
    assert (item["type"], item["loop"]["kind"]) == (kind, kind)
    assert json.loads(typed("open", "--json"))["loops"][0]["kind"] == kind
    assert json.loads(typed("show", "maria", "--json"))["loops"][0]["kind"] == kind
    assert json.loads(typed("find", "van", "--json"))["hits"][0]["kind"] == kind
    assert typed("open").split("\n")[1].split("\t")[1] == kind
    typed("done", "o1")
    assert json.loads(typed("show", "maria", "--json"))["timeline"][0]["type"] == kind


@every_loop
def test_a_loop_comes_up_without_a_date_when_its_kind_has_waited(typed, opened, kind):
    opened(kind)
    day = TODAY + timedelta(ALL_LOOPS[kind].waits)
    pages = [typed("--today", str(on), "today") for on in (day - timedelta(1), day)]
    assert [f", {TEXT}" in page or f"  {TEXT}" in page for page in pages] == [False, True]


@every_loop
def test_a_loop_is_overdue_where_it_is_your_turn(opened, book, kind):
    opened(kind, "--due", "today")
    with book(today=TODAY + timedelta(1)) as there:
        assert len(there.loops.overdue(there.today)) == (kind in loops_of("me"))


@every_loop
def test_a_loop_is_taken_back_and_done_again(typed, opened, kind):
    opened(kind)
    typed("undo")
    assert json.loads(typed("open", "--json"))["loops"] == []
    typed("redo")
    assert json.loads(typed("open", "--json"))["loops"][0]["kind"] == kind


@every_loop
def test_a_loop_goes_along_with_a_merge_and_a_split(typed, opened, kind):
    opened(kind)
    typed("add", "M. Chen")
    typed("merge", "m-chen", "maria-chen")
    assert json.loads(typed("open", "m-chen", "--json"))["loops"][0]["kind"] == kind
    typed("split", "maria-chen")
    assert json.loads(typed("open", "maria-chen", "--json"))["loops"][0]["kind"] == kind


@every_loop
def test_a_loop_comes_back_from_the_file_of_the_whole_book(typed, opened, world, kind):
    opened(kind)
    file = str(world / "book.json")
    typed("export", "json", "-o", file)
    typed("undo")
    typed("import", file)
    assert json.loads(typed("open", "--json"))["loops"][0]["kind"] == kind


@every_loop
def test_a_loop_that_differs_in_another_book_is_named_by_its_kind(typed, opened, world, kind):
    opened(kind)
    file = world / "book.json"
    typed("export", "json", "-o", str(file))
    file.write_text(file.read_text(encoding="utf-8").replace(TEXT, "lent her bike"), encoding="utf-8")
    told = " ".join(typed("import", str(file)).split())
    assert f"the text of the {ALL_LOOPS[kind].noun} of 2026-09-22 is" in told


@every_loop
def test_the_options_of_a_loop_stand_in_the_help(typed, kind):
    assert f"--{kind}" in typed("log", "--help")
    assert ALL_LOOPS[kind].flag in typed("promise", "--help")


def test_two_kinds_at_once_are_refused(typed, run):
    assert run("promise", "maria", "the deck", "--theirs", "--boon").code == 2


@pytest.mark.thorough
@every_contact
def test_a_contact_has_its_own_words_on_every_page(typed, kind):
    words = ALL_CONTACTS[kind]
    echo = typed("log", "maria", "-m", "pricing talk", "--kind", kind)
    assert echo.startswith(f"Logged {words.noun} with Maria Chen")
    assert f"logged a{'n' * (words.noun[0] in 'aeiou')} {words.noun} with" in typed("undo", "--list")
    assert f"{words.label:<8}  pricing talk" in typed("show", "maria")
    assert f", {words.noun}: pricing talk" in typed("export", "markdown")
    assert json.loads(typed("find", "pricing", "--json"))["hits"][0]["kind"] == kind


@pytest.mark.thorough
@every_contact
def test_a_contact_comes_back_from_the_file_of_the_whole_book(typed, world, kind):
    typed("log", "maria", "-m", "pricing talk", "--kind", kind)
    file = str(world / "book.json")
    typed("export", "json", "-o", file)
    typed("undo")
    typed("import", file)
    assert json.loads(typed("show", "maria", "--json"))["interactions"][0]["kind"] == kind


@each_row("kind", sorted(set(INTERACTIONS) - {CONTACT}))
def test_a_contact_is_heard_in_a_sentence_by_its_word(kind):
    assert read(f"{INTERACTIONS[kind].noun} yesterday", TODAY, ()).kind == kind


@pytest.mark.thorough
@every_give
def test_a_give_has_its_own_words_on_every_page(typed, kind):
    echo = typed("gave", "a look at her deck", "--to", "maria", "--kind", kind)
    assert f"a look at her deck ({ALL_GIVES[kind].label})" in echo
    assert "gave      a look at her deck" in typed("show", "maria")
    assert f"gave ({ALL_GIVES[kind].noun}): a look at her deck" in typed("export", "markdown")
    assert json.loads(typed("find", "deck", "--json"))["hits"][0]["kind"] == kind


@pytest.mark.thorough
@every_give
def test_a_give_comes_back_from_the_file_of_the_whole_book(typed, world, kind):
    typed("gave", "a look at her deck", "--to", "maria", "--kind", kind)
    file = str(world / "book.json")
    typed("export", "json", "-o", file)
    typed("undo")
    typed("import", file)
    assert json.loads(typed("show", "maria", "--json"))["gives"][0]["kind"] == kind


@each_row(("row", "kinds"), [(LoopRow, LOOPS), (InteractionRow, INTERACTIONS), (GiveRow, GIVES)])
def test_the_book_takes_the_kinds_of_the_table_and_no_others(row, kinds):
    checks = [one for one in row.__table__.constraints if isinstance(one, CheckConstraint)]
    (known,) = [str(one.sqltext) for one in checks if one.name == "kind_is_known"]
    assert known == f"kind IN ({', '.join(map(repr, kinds))})", "kinds are declared in model/kinds.py alone"


def branches_on_a_loop(code: str) -> list[int]:
    """Lines that compare something with the name of a kind of loop."""
    compared = [node for node in nodes(code) if isinstance(node, ast.Compare)]
    return [node.lineno for node in compared if any(_names_a_loop(part) for part in (node.left, *node.comparators))]


def _names_a_loop(node: ast.expr) -> bool:
    if isinstance(node, ast.Tuple | ast.Set | ast.List):
        return any(map(_names_a_loop, node.elts))
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in LOOPS


@pytest.mark.thorough
@each_row("file", sorted(SOURCE.rglob("*.py")), ids=lambda file: file.relative_to(SOURCE).as_posix())
def test_no_branch_asks_for_a_kind_of_loop_by_its_name(file):
    assert branches_on_a_loop(file.read_text(encoding="utf-8")) == [], (
        "ask what the branch is about (turn, waits, a word) of LOOPS[kind], a field of LoopKind in model/kinds.py"
    )


@each_row("code", ['loop.kind == "promise"', 'item.type in ("promise", "waiting")', '"waiting" != kind'])
def test_a_branch_on_the_name_of_a_kind_is_told(code):
    assert branches_on_a_loop(code) == [1]
