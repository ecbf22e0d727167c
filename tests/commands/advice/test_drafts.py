"""`netcrm draft` as it is typed: plain text on stdout, everything else on stderr."""

import json
from pathlib import Path

import pytest
from terminal import play

from rows import each_row

HELLO = (
    "Hi Maria, it was good to come across you at TechHub. Would you have 20 minutes for a coffee one of these weeks?\n"
)
PROMISE = "Hi Maria, I have not forgotten what I promised you (the deck). Here is where it stands.\n"


@pytest.fixture
def maria(run):
    assert run("add", "Maria Chen", "--kind", "mentor", "--met", "TechHub", "--email", "maria@example.com").code == 0


def test_the_message_is_all_that_stands_on_stdout(maria, run):
    assert run("draft", "maria") == (0, HELLO, "")


def test_what_is_said_when_it_is_sent_stands_beside_it(maria, run):
    run("promise", "maria", "the deck", "--due", "today")
    assert run("draft", "maria") == (0, PROMISE, "when it is sent: netcrm done o1\n")
    assert run("done", "o1").code == 0


@each_row("words", [("1",), ("o1",), ("promise", "maria"), ("promise", "Maria", "Chen"), ("promise", "1")])
def test_a_row_of_today_is_written_about_by_number_or_id(maria, run, words):
    if "o1" not in run("open").out:
        run("promise", "maria", "the deck", "--due", "today")
        run("today")
    assert run("draft", *words).out == PROMISE


def test_several_messages_stand_below_their_names(maria, run):
    run("add", "Tom Reyes", "--wants", "better pricing")
    out = run("draft", "intro", "maria", "tom").out
    assert [row for row in out.splitlines() if row.startswith("To ")] == ["To Maria Chen", "To Tom Reyes"]
    assert "Hi Maria,\n\nI would like to introduce you to Tom Reyes.\n" in out
    assert not out.endswith("\n\n")


def test_a_link_opens_it_in_a_mail_program(maria, run):
    answer = run("draft", "maria", "--mail")
    assert answer.out.startswith("mailto:maria@example.com?subject=A%20coffee%3F&body=Hi%20Maria%2C%20it%20was")
    assert (answer.out.count("\n"), answer.err) == (1, "")


def test_without_an_address_there_is_no_link(run):
    run("add", "Tom Reyes")
    assert run("draft", "tom", "--mail") == (
        5, "", "netcrm: Tom Reyes has no e-mail address\n  netcrm edit tom-reyes --email ADDRESS keeps one\n",
    )  # fmt: skip


def test_a_language_is_kept_for_that_person(maria, run):
    answer = run("draft", "hello", "maria", "--in", "de")
    assert answer.out.startswith("Guten Tag Maria Chen, schön, dass wir uns begegnet sind (TechHub).")
    assert answer.err == "German from now on, for Maria Chen · netcrm undo takes it back\n"
    assert run("draft", "maria") == (0, answer.out, "")
    assert json.loads(run("show", "maria", "--json").out)["person"]["language"] == "de"
    assert run("undo").code == 0
    assert run("draft", "maria").out == HELLO


@each_row(("word", "code"), [("fr", "fr"), ("Français", "fr"), ("PT", "pt"), ("german", "de")])
def test_a_language_can_be_said_when_somebody_is_added_or_changed(run, word, code):
    name = f"Person {word}"
    assert run("add", name, "--language", word).code == 0
    assert json.loads(run("edit", name, "--title", "CFO", "--json").out)["person"]["language"] == code
    assert json.loads(run("edit", name, "--language", "es", "--json").out)["person"]["language"] == "es"
    assert json.loads(run("edit", name, "--clear", "language", "--json").out)["person"]["language"] is None


@each_row(
    ("words", "code", "why"),
    [
        ((), 2, "say to whom, or about what"),
        (("ask",), 2, "say to whom"),
        (("zebedee",), 3, 'nobody is called "zebedee"'),
        (("ask", "maria"), 2, "say what you ask"),
        (("maria", "--in", "klingon"), 2, 'there is no language "klingon"'),
        (("hello", "maria", "how", "are", "you"), 2, '"how are you" is too much here'),
        (("intro", "maria"), 2, "an introduction is between two people"),
        (("a9",), 3, "no advice has the id a9"),
        (("c9",), 3, "no challenge has the id c9"),
        (("9",), 3, "there is no row 9"),
        (("a9", "how are you"), 2, '"how are you" is too much here'),
        (("l1", "l2"), 2, '"l2" is too much here'),
        (("--edit", "ask"), 2, "an editor needs a terminal"),
        (("--edit", "asks"), 2, 'there is no kind of message "asks"'),
        (("--edit", "ask", "maria"), 2, '"maria" is too much here'),
        (("--edit",), 2, "say to whom, or about what"),
    ],
)
def test_what_cannot_be_written_is_refused_with_a_way(maria, run, words, code, why):
    answer = run("draft", *words)
    assert (answer.code, answer.out) == (code, "")
    assert answer.err.startswith(f"netcrm: {why}")
    assert answer.err.count("\n") >= 2


def test_a_word_before_a_name_that_is_no_kind_is_told_the_kinds(maria, run):
    answer = run("draft", "thank", "maria")
    assert (answer.code, '"thank" is no kind of message\n  one of ask, hello, thanks' in answer.err) == (2, True)
    assert "kind of message" not in run("draft", "nobody", "here").err


def test_nothing_is_changed_by_a_draft(maria, run):
    before = run("undo", "--list").out
    run("draft", "maria")
    run("draft", "thanks", "maria", "the", "intro")
    assert run("undo", "--list").out == before


def test_a_text_comes_from_a_pipe_too(maria, run):
    assert "Thank you for the intro to Tom." in run("draft", "thanks", "maria", "-", stdin="the intro to Tom\n").out


def test_who_else_is_named_is_told_beside_the_message(maria, run):
    run("add", "Greta Lindqvist")
    run("asked", "maria", "where?")
    run("done", "a1", "here")
    run("done", "a1", "--not", "Greta was nearer")
    told = run("draft", "a1")
    assert ("nearer" in told.out, told.err.split("\n")[0]) == (
        False,
        'left out, because it names Greta Lindqvist: "Greta was nearer"',
    )


def test_a_template_of_ones_own_that_is_wrong_is_told_with_file_line_and_fields(maria, run, world):
    file = world / "config" / "netcrm" / "drafts" / "hello.txt"
    file.parent.mkdir(parents=True)
    file.write_text("Hi {name},\n\n{nmae}\n")
    answer = run("draft", "maria")
    assert (answer.code, answer.out) == (5, "")
    told = " ".join(answer.err.split())
    assert told.startswith(f"netcrm: {file}, line 3: there is no field {{nmae}} its fields are {{name}} {{full_name}}")
    file.write_text("Hi {full_name}!\n")
    assert run("draft", "maria").out == "Hi Maria Chen!\n"


def test_hostile_text_does_nothing_to_a_terminal(run):
    run("add", "Eve \x1b[31mMallory", "--met", "x\x1b]52;c;aGk=\x07y")
    assert "\x1b" not in run("draft", "eve").out
    assert "%1B" not in run("draft", "eve", "--json").out


@pytest.fixture
def editor(world: Path):
    """An editor that does what sed does, told by NETCRM_TEST_SED."""
    path = world / "editor"
    path.write_text('#!/bin/sh\nsed -i "$NETCRM_TEST_SED" "$1"\n')
    path.chmod(0o700)

    def edit(script: str, *words: str, keys=()):
        surroundings = {"EDITOR": str(path), "NETCRM_TEST_SED": script, "TMPDIR": str(world)}
        return play(["draft", "--edit", *words], keys, surroundings)

    return edit


def test_a_template_opens_with_netcrm_s_words_and_is_kept(maria, run, world, editor):
    played = editor("s/schön, dass/wie schön, dass/", "hello", "--in", "de")
    file = world / "config" / "netcrm" / "drafts" / "hello.de.txt"
    assert (played.code, "Your own draft of hello in German is kept in" in " ".join(played.screen.split())) == (0, True)
    assert "{Hallo|Guten Tag} {name}, wie schön, dass" in file.read_text()
    assert ", wie schön, dass wir uns" in run("draft", "hello", "maria", "--in", "de").out


def test_a_template_left_alone_makes_no_file(maria, world, editor):
    assert "Nothing was changed" in editor("", "hello").screen
    assert not (world / "config" / "netcrm" / "drafts").exists()


def test_a_template_that_is_wrong_can_be_opened_again_and_is_not_lost(maria, run, world, editor):
    played = editor("s/{via}/{vai}/", "hello", keys=[("Open it again?", "n")])
    assert played.code == 5
    assert "there is no field {vai}" in " ".join(played.screen.split())
    (kept,) = (world / "state" / "netcrm").glob("typed-*.txt")
    assert ("{vai}" in kept.read_text(), str(kept) in played.screen.replace("\n", "")) == (True, True)
    assert run("draft", "maria").code == 0


def test_a_lesson_is_written_to_whoever_is_named_behind_its_id(maria, run):
    run("lesson", "read the law first")
    assert "This is what I learnt: read the law first." in run("draft", "s1", "maria").out
    assert "netcrm draft s1 NAME" in run("draft", "s1").err
    assert "netcrm draft s1 maria-chen" in run("draft", "lesson", "maria").err


def test_a_name_and_then_a_text_is_told_how_to_ask(maria, run):
    told = run("draft", "maria", "ask whether she wants to share", "--in", "german")
    assert (told.code, 'netcrm draft ask maria "ask whether she wants to share"' in told.err) == (2, True)
