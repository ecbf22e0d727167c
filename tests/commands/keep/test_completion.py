"""What TAB is offered: everything the commands take, people by any word of their name, and never any noise."""

import json
import os
import sqlite3
import subprocess
import sys

import make_completion
import pytest
import typer

from netcrm import cli, settings
from netcrm.commands.exchange import exporting
from netcrm.commands.keep.completion_scripts import SHELLS, script
from netcrm.completion_table import COMMANDS, FRONT, WORDS
from netcrm.completion_words import ALLOWED, MOST, complete
from netcrm.engine.ask.question import KINDS_OF_HELP
from netcrm.flows import fields
from netcrm.flows.exchange import recognise
from netcrm.flows.people import lists
from netcrm.model import settings as declarations
from netcrm.model.history import GIVE_KINDS, INTERACTION_KINDS
from netcrm.model.people import KINDS, STAGES, STATES
from rows import each_row

FRONT_DOOR = typer.main.get_command(cli.assembled([]))
MAKE = "run python tests/tools/make_completion.py"
HOSTILE = ("$(touch ran)", "[/b]", "\x1b[31mred", "`touch ran`", "--help", "a;b", "O'Hara", "*", '"')


@pytest.fixture
def offers(capsys):
    """offers("show", "ma") -> the lines that TAB is answered with."""

    def offers(*words):
        assert complete(list(words)) == 0
        said = capsys.readouterr()
        assert said.err == ""
        return [line.split("\t")[0] for line in said.out.splitlines()]

    return offers


@pytest.fixture
def peopled(book, once):
    """Maria Chen and Łukasz Wójcik in your day, Maria Rossi known, Chen Li archived."""

    @once
    def fill():
        with book(write=True) as opened:
            for name, handle, kind, stage in (
                ("Maria Chen", "maria-chen", "mentor", "followed"),
                ("Łukasz Wójcik", "lukasz-wojcik", "peer", "potential"),
                ("Anna Rossi-Marin", "anna-rossi-marin", "customer", "known"),
                ("Chen Li", "chen-li", "other", "archived"),
                ("李雷", "p9", "partner", "followed"),
            ):
                fields = {"name": name, "handle": handle, "kind": kind, "stage": stage}
                opened.people.add({**fields, "created_on": opened.today})


def options_of(command):
    """Each option as the table writes it, "--kind=" where it takes something."""
    taken = [one for one in command.params if one.param_type_name == "option"]
    names = [f"{name}{'' if one.is_flag else '='}" for one in taken for name in (*one.opts, *one.secondary_opts)]
    return {name for name in names if name not in ("--help", "-h")}


def bare(options):
    return {part.partition("=")[0] + "=" * ("=" in part) for part in options.split() if part != "--help"}


def test_the_table_is_the_one_the_commands_make():
    assert make_completion.TABLE.read_text(encoding="utf-8") == make_completion.table(), MAKE


def test_the_table_knows_every_command_and_no_other():
    assert set(COMMANDS) == set(FRONT_DOOR.commands), MAKE


@each_row("name", COMMANDS)
def test_the_table_says_what_a_command_does(name):
    assert COMMANDS[name][0] == FRONT_DOOR.commands[name].help.split("\n")[0].rstrip(".")


@each_row("name", COMMANDS)
def test_the_table_knows_every_option_and_no_other(name):
    assert bare(COMMANDS[name][2]) == options_of(FRONT_DOOR.commands[name])


@each_row("name", COMMANDS)
def test_a_command_that_takes_no_words_has_none_in_the_table(name):
    arguments = [one for one in FRONT_DOOR.commands[name].params if one.param_type_name == "argument"]
    several = any(one.nargs == -1 for one in arguments)  # FILE... stands for as many as are typed
    assert len(COMMANDS[name][1].split()) <= (2 if several else len(arguments))


def test_the_table_knows_every_option_before_the_command():
    assert bare(FRONT) == options_of(FRONT_DOOR)


def test_every_kind_of_value_in_the_table_is_known():
    options = " ".join([FRONT, *(entry[2] for entry in COMMANDS.values())])
    places = " ".join(entry[1] for entry in COMMANDS.values()).replace("...", "").replace("|", " ")
    kinds = {part.partition("=")[2] for part in options.split()} | set(places.split())
    assert kinds <= {"", *make_completion.SOURCES, *WORDS}
    assert set(make_completion.SOURCES) & set(WORDS) == {"setting"}


def words_of(command, option):
    """The fixed words of an option, or of the first word where no option is named."""
    _, places, options = COMMANDS[command] if command else ("", "", FRONT)
    kinds = dict(part.split("=") for part in options.split() if "=" in part)[option] if option else places.split()[0]
    return [word for kind in kinds.split("|") for word in WORDS.get(kind, "").split()]


@each_row(
    ("command", "option", "words"),
    [
        *((command, "--kind", KINDS) for command in ("add", "follow", "list", "ask", "edit", "import")),
        ("log", "--kind", INTERACTION_KINDS),
        ("gave", "--kind", GIVE_KINDS),
        ("edit", "--stage", STAGES),
        ("list", "--stage", (*STAGES, "all")),
        ("list", "--state", STATES),
        ("list", "--sort", lists.ORDERS),
        ("ask", "--for", KINDS_OF_HELP),
        ("edit", "--clear", fields.CLEARABLE),
        ("", "--color", settings.COLOURS),
        ("completion", "", SHELLS),
        ("import", "", recognise.SOURCES),
        ("import", "--as", fields.NEW_STAGES),
        ("export", "", exporting._KINDS),
        ("export", "--version", exporting._VERSIONS),
        ("config", "", ("edit", *declarations.BOOK, *settings.KEYS)),
    ],
)
def test_a_list_in_the_table_holds_what_the_command_takes(command, option, words):
    assert set(words_of(command, option)) == set(words)


def test_the_values_of_a_setting_that_has_fixed_ones_are_in_the_table():
    assert (WORDS["color"].split(), WORDS["day_order"].split()) == ([*settings.COLOURS], [*settings.DAY_ORDERS])


@pytest.mark.usefixtures("world")
def test_a_setting_of_words_is_offered_by_the_groups_there_are(offers):
    assert offers("config", "words.pric") == ["words.pricing"]
    assert offers("config", "words.cash-") == ["words.cash-flow"]


@pytest.mark.usefixtures("world")
def test_groups_of_words_do_not_crowd_the_settings(offers):
    assert offers("config", "") == WORDS["setting"].split()


@pytest.mark.usefixtures("world")
def test_all_commands_are_offered_first(offers):
    assert offers("") == list(COMMANDS)


@pytest.mark.usefixtures("world")
def test_a_command_comes_with_its_summary(capsys):
    complete(["archi"])
    assert capsys.readouterr().out == "archive\tTake people out of your day; all that was said stays\n"


@pytest.mark.usefixtures("peopled")
def test_a_handle_comes_with_its_kind(capsys):
    complete(["show", "maria"])
    assert capsys.readouterr().out == "maria-chen\tmentor\n"


@pytest.mark.usefixtures("peopled")
@each_row(
    ("words", "offered"),
    [
        (("arch",), ["archive"]),
        (("mar",), ["maria-chen", "anna-rossi-marin"]),
        (("show", "Mar"), ["maria-chen", "anna-rossi-marin"]),
        (("show", "chen"), ["maria-chen"]),
        (("show", "CHEN"), ["maria-chen"]),
        (("show", "maria c"), ["maria-chen"]),
        (("show", "Łuk"), ["lukasz-wojcik"]),
        (("show", "wojc"), ["lukasz-wojcik"]),
        (("show", "李"), ["p9"]),
        (("show", ""), ["lukasz-wojcik", "maria-chen", "p9"]),
        (("follow", "maria-chen", "anna"), ["anna-rossi-marin"]),
        (("note", "maria-chen", ""), []),
        (("note", "--private", "chen"), ["maria-chen"]),
        (("edit", "la"), ["last"]),
        (("ask", "--not", "mar"), ["maria-chen", "anna-rossi-marin"]),
        (("gave", "--to", "chen"), ["maria-chen"]),
        (("snooze", "chen"), ["maria-chen"]),
        (("snooze", "maria-chen", ""), []),
        (("log", "coffee with", "mari"), ["maria-chen", "anna-rossi-marin"]),
        (("show", "nobody"), []),
        (("show", "%"), []),
        (("show", "-"), ["--ids", "--json", "--help"]),
        (("show", "--", "-"), []),
        (("maria-chen", "--j"), ["--json"]),
        (("--db",), ["--db"]),
        (("--db", ""), []),
        (("--color", ""), ["auto", "always", "never"]),
        (("--color", "never", "undo", "--l"), ["--list"]),
        (("--no-input", "list", "--sort", "d"), ["due"]),
        (("list", "--kind", "ME"), ["mentor", "mentee"]),
        (("list", "--kind", "mentor", "--kind", "pe"), ["peer"]),
        (("list", "--state", ""), STATES),
        (("list", "--stage", "a"), ["archived", "all"]),
        (("ask", "--for", "emo"), ["emotional"]),
        (("log", "--kind", "co"), ["coffee"]),
        (("log", "-m", "ma"), []),
        (("gave", "--kind", "in"), ["intro"]),
        (("edit", "maria-chen", "--clear", "ni"), ["nickname"]),
        (("add", "--ki"), ["--kind"]),
        (("add", "--title", "--kind"), []),
        (("add", "Ma"), []),
        (("import", ""), words_of("import", "")),
        (("import", "goo"), ["google"]),
        (("import", "linkedin", ""), []),
        (("start", ""), []),
        (("demo", "--keep", ""), []),
        (("completion", ""), list(SHELLS)),
        (("config", "every.m"), ["every.mentor", "every.mentee"]),
        (("config", "color", "a"), ["auto", "always"]),
        (("config", "log.review", ""), ["on", "off"]),
        (("config", "every.mentor", ""), []),
        (("find", "ma"), []),
        (("schema", "as"), ["ask", "asked"]),
        (("schema", "e"), ["edit", "export", "error"]),
        (("split", "chen"), ["maria-chen"]),
        (("done", "ma"), []),
        (("edit", "maria-chen", "--stage", "a"), ["archived"]),
        (("export", "vcard", "--version", ""), ["3.0", "4.0"]),
    ],
    ids=" ".join,
)
def test_tab_offers(offers, words, offered):
    assert offers(*words) == list(offered)


@pytest.mark.usefixtures("peopled")
@pytest.mark.parametrize("typed", ["{0}", "'{0}'", '"{0}"'])
def test_the_book_named_before_the_command_is_the_one_looked_into(offers, world, typed):
    path = world / "data" / "netcrm" / "netcrm.db"
    path = path.rename(world / "other.db")
    assert offers("show", "chen") == []
    assert offers("--db", typed.format(path), "show", "chen") == ["maria-chen"]
    assert offers(f"--db={typed.format(path)}", "show", "chen") == ["maria-chen"]


@pytest.mark.usefixtures("peopled")
def test_the_book_of_the_environment_is_looked_into(offers, world, monkeypatch):
    strange = world / "50% off? #1.db"
    (world / "data" / "netcrm" / "netcrm.db").rename(strange)
    monkeypatch.setenv("NETCRM_DB", str(strange))
    assert offers("show", "chen") == ["maria-chen"]


def test_a_missing_book_is_silent_and_stays_missing(offers, world):
    assert offers("show", "") == []
    assert list(world.iterdir()) == []


@each_row("content", [b"", b"no book", b"SQLite format 3\0" + b"x" * 4000])
def test_a_file_that_is_no_book_is_silent(offers, world, content):
    (world / "x.db").write_bytes(content)
    assert offers("--db", str(world / "x.db"), "show", "") == []
    assert (world / "x.db").read_bytes() == content


def test_a_folder_for_a_book_is_silent(offers, world):
    assert offers("--db", str(world), "show", "") == []


@pytest.mark.usefixtures("peopled")
def test_another_netcrm_that_is_writing_is_not_waited_for(offers, world):
    other = sqlite3.connect(world / "data" / "netcrm" / "netcrm.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert offers("show", "") == []
    other.execute("ROLLBACK")
    assert offers("show", "chen") == ["maria-chen"]


@pytest.mark.usefixtures("world")
@each_row("words", [[], ["nonsense", ""], ["--nonsense", ""], ["--db"], ["\udcff"], ["show", "\udcff"]])
def test_strange_words_are_no_error(words, capsys):
    assert complete(words) == 0
    assert capsys.readouterr().err == ""


def test_only_harmless_characters_are_printed(offers, book):
    with book(write=True) as opened:
        for name in HOSTILE:
            handle = f"ok{len(opened.people.everybody())}"
            opened.people.add({"name": name, "handle": handle, "created_on": opened.today})
        opened.db.execute("INSERT INTO person (handle, name, created_on) VALUES ('ok$(touch ran)', 'x', '2026-01-01')")
    assert len(offers("show", "ok")) == len(HOSTILE)


def test_thousands_of_people_are_cut(offers, book):
    with book(write=True) as opened:
        for number in range(MOST + 50):
            opened.people.add({"name": f"Ada {number}", "handle": f"ada-{number}", "created_on": opened.today})
    assert len(offers("show", "ada")) == MOST


@pytest.mark.usefixtures("peopled")
def test_a_reader_that_has_gone_hears_no_complaint():
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run([sys.executable, "-m", "netcrm", "__complete", "show", ""], stdout=write, stderr=-1)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


def test_every_character_of_the_table_is_allowed():
    words = " ".join([*COMMANDS, *WORDS.values()])
    assert set(words) - {" "} <= ALLOWED


@each_row("shell", SHELLS)
def test_the_script_is_printed_as_it_is(run, shell):
    assert run("completion", shell).out == script(shell)


@each_row("shell", SHELLS)
def test_the_script_begins_by_saying_how_to_load_it(shell):
    assert "load it with" in "".join(script(shell).splitlines()[:2])


def test_the_script_comes_as_json_too(run):
    assert json.loads(run("completion", "zsh", "--json").out)["script"] == script("zsh")


def test_an_unknown_shell_is_a_usage_error_naming_the_others(run):
    answer = run("completion", "tcsh")
    assert (answer.code, answer.out) == (2, "")
    assert "bash, zsh or fish" in answer.err


def test_no_shell_is_a_usage_error(run):
    assert run("completion").code == 2
