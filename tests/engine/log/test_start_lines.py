"""The lines of the first evening are read as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.log.start_lines import (
    A_PERSON,
    A_PROMISE,
    Beginning,
    Owed,
    read_line,
    read_names,
    read_owed,
    read_people,
)
from netcrm.errors import Usage
from netcrm.model.people import KINDS
from rows import each_row
from world import TODAY


@each_row(
    ("typed", "told"),
    [
        (A_PERSON, Beginning("Maria Chen", "mentor", None, date(2026, 9, 1))),
        ("Tom Reyes, advisor, twice a year", Beginning("Tom Reyes", "advisor", 182)),
        ("Maria Chen", Beginning("Maria Chen")),
        ("Maria Chen, every 3 weeks", Beginning("Maria Chen", every=21)),
        ("Maria Chen, 3 weeks", Beginning("Maria Chen", every=21)),
        ("Maria Chen, about june, every month, mentor", Beginning("Maria Chen", "mentor", 30, date(2026, 6, 15))),
        ("Maria Chen, confidant", Beginning("Maria Chen", confidant=True)),
        ("Maria Chen, never", Beginning("Maria Chen", every=0)),
        ("Maria Chen, last spoke in june", Beginning("Maria Chen", last=date(2026, 6, 15))),
        ("Maria Chen, my sister", Beginning("Maria Chen", "family")),
        ("Maria Chen, Mentors.", Beginning("Maria Chen", "mentor")),
        ("Mika; co-founder; weekly", Beginning("Mika", "team", 7)),
        ("  Martin Luther Jr. ,  peer , ", Beginning("Martin Luther Jr.", "peer")),
        ("李雷, partner", Beginning("李雷", "partner")),
        ("Jane Friend,", Beginning("Jane Friend")),
        ("Mum, family, sunday", Beginning("Mum", "family", None, date(2026, 9, 20))),
        ("Coach, mentor", Beginning("Coach", "mentor")),
        ("Al, peer", Beginning("Al", "peer")),
        ("Mum", Beginning("Mum")),
        ("Yusuf Demir - friend", Beginning("Yusuf Demir", "friend")),
        ("Yusuf Demir – friend — weekly", Beginning("Yusuf Demir", "friend", 7)),
        ("Yusuf Demir - founder friend", Beginning("Yusuf Demir", "friend", note="founder friend")),
        ("Yusuf Demir, old school friend, weekly", Beginning("Yusuf Demir", "friend", 7, note="old school friend")),
        ("Ann-Marie Smith-Jones", Beginning("Ann-Marie Smith-Jones")),
    ],
)
def test_a_line_about_somebody_is_read(typed, told):
    assert read_line(typed, TODAY) == told


@each_row("kind", KINDS)
def test_every_kind_can_be_said(kind):
    assert read_line(f"Maria, {kind}", TODAY).kind == kind


@each_row(
    ("typed", "why"),
    [
        ("", "begins with a name"),
        (" , mentor", "begins with a name"),
        ("mentor", "begins with a name"),
        ("12, mentor", "begins with a name"),
        ("Maria Chen mentor 3 weeks ago", "commas"),
        ("Maria Chen 3 weeks ago", "commas"),
        ("Maria, mentr", "no kind, rhythm or day"),
        ("Maria, mentor, peer", "second time"),
        ("Maria, weekly, monthly", "second time"),
        ("Maria, yesterday, 3 weeks ago", "second time"),
        ("Maria, tomorrow", "yet to come"),
        ("Maria, 5", "5 of what"),
    ],
)
def test_a_line_that_cannot_be_understood_says_why(typed, why):
    with pytest.raises(Usage, match=why) as refusal:
        read_line(typed, TODAY)
    assert refusal.value.hint


def test_a_kind_nearly_right_is_guessed_aloud():
    with pytest.raises(Usage) as refusal:
        read_line("Maria, mentr", TODAY)
    assert refusal.value.hint == "did you mean mentor?"


def test_several_people_stand_in_one_line():
    assert read_names("Priya, Maria Chen and Hanna", TODAY) == tuple(map(Beginning, ("Priya", "Maria Chen", "Hanna")))


def test_what_is_told_after_a_name_belongs_to_it():
    assert read_names("Priya, friend, weekly, Hanna, family", TODAY) == (
        Beginning("Priya", "friend", 7),
        Beginning("Hanna", "family"),
    )


def test_what_stands_behind_a_dash_is_said_of_the_name_before_it():
    said = read_names("Priya - friend, Hanna – my sister", TODAY)
    assert said == (Beginning("Priya", "friend"), Beginning("Hanna", "family"))
    with pytest.raises(Usage, match="is no kind"):
        read_names("Priya - lawyer, Hanna", TODAY)


def test_what_is_owed_may_stand_behind_a_dash():
    assert read_owed("Maria - the deck by friday", TODAY) == Owed("Maria", "the deck", date(2026, 9, 25))


def test_parents_in_one_line_are_names():
    assert read_names("Mum, Dad, Priya, sister", TODAY) == (
        Beginning("Mum"),
        Beginning("Dad"),
        Beginning("Priya", "family"),
    )


def test_a_name_with_and_in_it_is_one_name():
    assert read_names("Anderson", TODAY) == (Beginning("Anderson"),)


@each_row(
    ("typed", "owed"),
    [
        (A_PROMISE, Owed("Maria", "the deck", date(2026, 9, 25))),
        ("Dev Patel: the hiring scorecard", Owed("Dev Patel", "the hiring scorecard", None)),
        ("Dev:send notes tomorrow.", Owed("Dev", "send notes", date(2026, 9, 23))),
        ("Dev: call at 10:30", Owed("Dev", "call at 10:30", None)),
    ],
)
def test_a_line_about_what_is_owed_is_read(typed, owed):
    assert read_owed(typed, TODAY) == owed


@each_row("typed", ["the deck", ": the deck", "Maria:", "Maria: by friday", ""])
def test_what_is_owed_needs_a_name_and_a_text(typed):
    with pytest.raises(Usage):
        read_owed(typed, TODAY)


@pytest.mark.parametrize("read", [read_line, read_names, read_owed])
@given(typed=st.text(max_size=60))
def test_any_line_is_read_or_refused_with_a_way_out(read, typed):
    try:
        told = read(typed, TODAY)
    except Usage as refusal:
        told = refusal.hint
    assert told


@each_row(
    ("word", "kind"),
    [
        *(("business partner", "partner"), ("client", "customer"), ("co-founder", "team"), ("cofounder", "team")),
        *(("employee", "team"), ("angel", "investor"), ("vc", "investor"), ("coach", "mentor"), ("adviser", "advisor")),
        *((word, "family") for word in ("brother", "sister", "mother", "father", "mum", "mom", "dad", "wife")),
        *((word, "family") for word in ("husband", "cousin", "my wife", "a cousin", "sisters")),
        *(("an angel", "investor"), ("clients", "customer"), ("an advisor.", "advisor")),
    ],
)
def test_another_word_for_a_kind_is_understood(word, kind):
    assert read_line(f"Maria, {word}", TODAY) == Beginning("Maria", kind)


@each_row("word", ["confidant", "confidante", "my confidant", "a confidante"])
def test_a_confidant_is_said_with_either_ending(word):
    assert read_line(f"Maria, {word}", TODAY) == Beginning("Maria", confidant=True)


@each_row(
    "before",
    [
        "last spoke",
        "last talked",
        "last met",
        "last seen",
        "last in touch",
        "last contact",
        "spoke",
        "talked",
        "met",
        "seen",
        "Met",
    ],
)
def test_a_day_may_say_what_happened_then(before):
    assert read_line(f"Maria, {before} yesterday", TODAY) == Beginning("Maria", last=date(2026, 9, 21))


@each_row("name", ["mum", "Mom", "dad"])
def test_a_parent_alone_is_a_name(name):
    assert read_line(name, TODAY) == Beginning(name)


@each_row(
    ("typed", "message", "hint"),
    [
        ("", "a line begins with a name", f"for example: {A_PERSON}"),
        ("sister", "a line begins with a name", f"for example: {A_PERSON}"),
        (
            "Maria Chen mentor",
            "put commas between",
            f"for example: {A_PERSON}; if all of it is the name: Maria Chen mentor,",
        ),
        ("Maria, xyzzy", '"xyzzy" is no kind, rhythm or day', f"for example: {A_PERSON}"),
        ("Maria, advisr", '"advisr" is no kind, rhythm or day', "did you mean advisor?"),
        ("Maria, mentor, peer", '"peer" says a second time what was said before', "say each thing once"),
    ],
)
def test_a_line_that_is_refused_says_how_to_type_it(typed, message, hint):
    with pytest.raises(Usage) as refusal:
        read_line(typed, TODAY)
    assert (refusal.value.message, refusal.value.hint) == (message, hint)


@each_row(
    ("typed", "names"),
    [
        ("Noor Verhoeven and Will Ngata", ("Noor Verhoeven", "Will Ngata")),
        ("noor & will, peers", ("noor", "will")),
        ("Noor und Will, peer, 3 weeks ago", ("Noor", "Will")),
        ("Noor y Will", ("Noor", "Will")),
        ("John E Smith", ("John E Smith",)),
        ("John and Jane Smith,", ("John and Jane Smith",)),
        ("Maria and her neighbour", ("Maria and her neighbour",)),
        ("Andy Sandman", ("Andy Sandman",)),
    ],
)
def test_people_joined_by_and_are_each_somebody(typed, names):
    assert tuple(told.name for told in read_people(typed, TODAY)) == names


def test_what_a_line_tells_of_several_is_said_of_each():
    assert [(told.name, told.kind) for told in read_people("Noor and Will, peers", TODAY)] == [
        ("Noor", "peer"), ("Will", "peer")
    ]  # fmt: skip


@each_row(("typed", "message"), [("the deck", "begin with the name and a colon"), ("Maria:", "what do you owe Maria?")])
def test_an_owed_thing_that_is_refused_says_how_to_type_it(typed, message):
    with pytest.raises(Usage) as refusal:
        read_owed(typed, TODAY)
    assert (refusal.value.message, refusal.value.hint) == (message, f"for example: {A_PROMISE}")


@each_row(
    "typed",
    [
        "Maria, weekly, confidant, mentor, yesterday",
        "Maria; weekly; confidant; mentor; yesterday",
        "Maria\tweekly\tconfidant\tmentor\tyesterday",
    ],
)
def test_all_that_is_said_of_somebody_is_kept(typed):
    assert read_line(typed, TODAY) == Beginning("Maria", "mentor", 7, date(2026, 9, 21), True)


def test_several_people_are_joined_by_and_or_its_sign():
    assert read_names("Priya & Maria AND Hanna", TODAY) == tuple(map(Beginning, ("Priya", "Maria", "Hanna")))


@each_row(
    ("line", "name", "kind"),
    [
        ("my sister Judith", "Judith", "family"),
        ("our investor Tom Ford, every month", "Tom Ford", "investor"),
        ("meine Schwester Judith", "Judith", "family"),
        ("mon ami Luc Petit", "Luc Petit", "friend"),
        ("mi hermana Ana", "Ana", "family"),
        ("minha irmã Bia", "Bia", "family"),
        ("My Le", "My Le", None),
    ],
)
def test_what_somebody_is_to_me_stands_before_the_name(line, name, kind):
    told = read_line(line, TODAY)
    assert (told.name, told.kind) == (name, kind)


def test_what_they_are_to_me_stands_before_each_of_several_names():
    told = read_names("my sister Judith and Maria Chen", TODAY)
    assert [(one.name, one.kind) for one in told] == [("Judith", "family"), ("Maria Chen", None)]
