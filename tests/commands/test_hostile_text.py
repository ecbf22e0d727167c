"""Somebody, somewhere, is called `[/b]`: nothing a stranger wrote reaches the terminal as a command to it."""

import io
import os
import re
import unicodedata
from contextlib import redirect_stdout
from functools import partial
from json import loads

import pytest
from effort import examples
from hypothesis import example, given
from hypothesis import strategies as st

from netcrm.__main__ import _short_road as road
from netcrm.cli import ROOMS

NAMES = {
    "an escape sequence": "Eve \x1b[31mRed\x1b[0m",
    "a clipboard command": "Osc \x1b]52;c;cm0gLXJm\x07 Fifty",
    "a C1 command": "Csi \x9b31m Nine",
    "bell, delete and backspace": "Bel \x07\x7f\x08\x08 Dee",
    "a carriage return": "Cr\rnetcrm: all is well",
    "line ends": "Two\nLines\r\n\x0b\x0c\x85\u2028\u2029End",
    "bidi overrides": "Bi \u202egnp.exe\u202c \u2066x\u2069 Di",
    "zero-width and tag characters": "Zero\u200b\u2060\ufeff\U000e0041\U000e007f Width",
    "markup": "[/b] [red]Acme[/red] :smile:",
    "a shell command": "$(reboot) `reboot` ;reboot &",
    "an option": "--help",
    "a minus": "-",
    "a star": "*",
    "quotes": "'O\"Hara' \\ \"",
    "a percent": "%s %n {0} %(x)s",
    "a tab": "Tab\there",
    "many accents": "Za" + "\u0301" * 60 + "lgo",
    "wide letters": "李雷 韩梅梅 🧑🏽‍🚀",
    "a handle's look": "o1",
    "a number": "2",
    "SQL": "Robert'); DROP TABLE person;--",
    "a very long word": "x" * 190,
}
names = pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
commanding = pytest.mark.parametrize("name", list(NAMES.values())[:7], ids=list(NAMES)[:7])
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
PAGES = (
    *("today", "list", "show eve-x", "open", "find eve", "find coffee", "undo --list", "ask coffee", "nobody-there"),
    *(
        "list --stage all",
        "snooze eve-x 1w",
        "note eve-x hello",
        "done o1",
        "edit eve-x --kind peer",
        "archive eve-x",
        "undo",
    ),
)
HARMLESS = {"\n", "\t", "\u200c", "\u200d"}  # Persian and emoji need the last two


def controls(text: str) -> set[str]:
    """Characters in it that a terminal may obey, or that hide or turn text."""
    kinds = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
    return {char for char in text if unicodedata.category(char) in kinds} - HARMLESS


@pytest.fixture
def known_as(book):
    """known_as(name) -> a book in which one person is called so in every field, written past all doors."""

    def known_as(name: str, handle: str = "eve-x") -> None:
        with book(write=True) as there:
            there.command(f"added {name}")
            on, soon = there.today.replace(month=1), "--09-23"
            texts = dict.fromkeys(("nickname", "company", "title", "location", "met_where", "met_via"), name)
            lists = {"topics": (name,), "wants": (name,), "emails": (f"{name}@x.org",), "urls": (name,)}
            who = {"handle": handle, "name": name, "kind": "mentor", "created_on": on, "birthday": soon}
            key = there.people.add({**who, **texts, **lists})
            said = {"day": on, "text": name}
            there.interactions.add({**said, "kind": "coffee", "place": name, "topics": (name,)}, [key])
            there.notes.add(key, on, name, False)
            there.loops.add({"person_id": key, "kind": "promise", "text": name, "opened": on, "due": on})
            there.gives.add({**said, "kind": "intro", "person_id": key})
            there.gives.add(
                {**said, "kind": "intro", "community_id": there.communities.add({"handle": "tech", "name": name}).id}
            )

    return known_as


def said_badly(said) -> dict[str, set[str]]:
    """Of what was said, page by page, the characters that should not have been."""
    found = {page: controls(answer.out + answer.err) for page, answer in said.items()}
    return {page: bad for page, bad in found.items() if bad}


@pytest.mark.thorough
@names
def test_nothing_in_the_book_makes_the_terminal_do_anything_or_a_page_fail(run, known_as, name):
    known_as(name)
    said = {page: run(*page.split()) for page in PAGES}
    failed = {page for page, answer in said.items() if answer.code}
    assert (said_badly(said), failed) == ({}, {"nobody-there"})


@pytest.mark.thorough
@commanding
def test_nothing_in_the_book_makes_a_reader_of_json_do_anything(run, known_as, name):
    known_as(name)
    assert said_badly({page: run(*page.split(), "--json") for page in PAGES}) == {}


@commanding
def test_colours_are_the_only_commands_on_a_terminal(run, known_as, name):
    known_as(name)
    pages = ("today", "list", "show eve-x", "find eve", "undo --list")
    said = {page: run("--color", "always", *page.split()) for page in pages}
    bare = {page: answer._replace(out=COLOUR.sub("", answer.out)) for page, answer in said.items()}
    assert said_badly(bare) == {}


@pytest.mark.thorough
@names
def test_json_tells_the_name_as_it_stands(run, known_as, name):
    known_as(name)
    person = loads(run("show", "eve-x", "--json").out)["person"]
    assert (person["written"] or person["name"]) == name


@pytest.mark.thorough
@names
def test_a_table_keeps_its_lines_and_columns(run, known_as, name):
    known_as(name)
    header, *rows = run("list").out.splitlines()
    assert [row.count("\t") for row in rows] == [header.count("\t")]


@pytest.mark.thorough
@commanding
def test_a_typed_name_is_harmless_wherever_it_stands(run, name):
    typed = [
        ("add", "--", name),
        ("add", "Tom", "--company", name, "--topic", name, "--note", name, "--nickname", name),
        ("note", "tom", "--", name),
        ("log", "tom", "-m", name, "--place", name),
        ("log", "--", f"coffee with {name} and Tom"),
        ("promise", "tom", "--", name),
        ("gave", "--to", "tom", "--", name),
        ("edit", "tom", "--title", name),
        ("list",),
        ("today",),
        ("undo", "--list"),
    ]
    assert said_badly({" ".join(words[:2]): run(*words) for words in typed}) == {}


@pytest.mark.thorough
@commanding
@pytest.mark.parametrize("json", [(), ("--json",)], ids=["text", "json"])
def test_a_refusal_of_a_typed_name_is_harmless(run, name, json):
    typed = [
        *(("show", *json, "--", name), ("find", *json, "--", name), ("list", f"--kind={name}", *json)),
        *(("list", f"--since={name}", *json), ("add", "T", f"--birthday={name}", *json), ("done", *json, "--", name)),
        *(("add", "T", f"--every={name}", *json), ("snooze", *json, "--", "tom", name), ("log", *json, "--", name)),
        *((f"--color={name}", "list", *json), (f"--today={name}", "list", *json), ("list", f"--{name}", *json)),
        *(
            ("ask", *json, "--", name),
            ("gave", "x", f"--to={name}", *json),
            ("follow", *json, "--", name),
            (name, *json),
        ),
    ]
    assert said_badly({" ".join(words[:2]): run(*words) for words in typed}) == {}


@pytest.mark.thorough
@names
def test_completion_offers_only_letters_digits_and_a_few_signs(known_as, name):
    known_as(name, handle=name)
    offers = "".join(completed("show", begun) for begun in ("", "e", name, name[:2]))
    assert re.sub(r"[a-zA-Z0-9@._ ,;:()'\t\n-]", "", offers) == ""


def completed(*words: str) -> str:
    """What TAB offers after these words."""
    out = io.StringIO()
    with redirect_stdout(out):
        road(["__complete", *words])
    return out.getvalue()


# Words that steer the program towards its commands, and any others. --db and files are left out: they would be made.
WORDS = st.one_of(
    st.sampled_from(sorted(set(ROOMS) - {"demo", "import", "completion", "start"})),
    st.sampled_from(
        (
            "--json --kind --topic --every --birthday --on --last --met-on --due --stage --state --since --sort "
            "--limit --days --hours --clear --remove --to --today --no-input --text --promise --with --delete --list "
            "-h -- - o1 1 last maria maria-chen mentor 3 yesterday friday a"
        ).split()
    ),
    st.text(max_size=12),
    st.binary(max_size=8).map(os.fsdecode),
)


@pytest.fixture
def maria(world, run):
    """maria(): makes the book one in which nobody but Maria stands."""
    run("add", "Maria Chen")
    path = world / "data" / "netcrm" / "netcrm.db"
    return partial(path.write_bytes, path.read_bytes())


@pytest.mark.thorough
@given(words=st.lists(WORDS, max_size=6), stdin=st.binary(max_size=20))
@example(words=["note", "maria", "-"], stdin=b"\xff\x00")
@example(words=["\udcff"], stdin=b"")
@example(words=[""], stdin=b"")
@example(words=["today", "--days", "9" * 40], stdin=b"")
@example(words=["snooze", "maria", "9" * 30 + "w"], stdin=b"")
@example(words=["list", "--since", "99999 years ago"], stdin=b"")
@example(words=["done", "o" + "9" * 30], stdin=b"")
@example(words=["done", "9" * 5000], stdin=b"")
@example(words=["gave", "x", "--to", "maria", "--hours", "nan"], stdin=b"")
@example(words=["--today", "0001-01-01", "today"], stdin=b"")
@example(words=["--today", "9999-12-31", "today"], stdin=b"")
@example(words=["--today", "9999-12-31", "snooze", "maria", "1w"], stdin=b"")
@example(words=["log", "maria", "-m", "x", "--on", "9999-12-31"], stdin=b"")
@examples(60)
def test_no_words_are_answered_with_a_traceback(run, maria, words, stdin):
    maria()
    told = run(*words, stdin=stdin)
    assert told.code in {0, 1, 2, 3, 4, 5}
    assert "Traceback" not in told.err
    assert "something went wrong" not in told.err
    assert not controls(told.out + told.err)
