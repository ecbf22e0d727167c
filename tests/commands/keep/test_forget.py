"""`netcrm forget` from the outside: not a byte is left, it is asked for, and it can be cut off anywhere."""

import json
import os
import signal
import sqlite3
import time
from contextlib import closing

import forked
import pytest
from sqlalchemy import JSON, Text
from sqlmodel import SQLModel
from terminal import play

from netcrm.columns.tables import TABLES
from netcrm.errors import Refused
from netcrm.flows.keep import forgotten as forgetting
from netcrm.model.people import Ref
from netcrm.store import sweeping
from netcrm.store.tables import JOURNALED
from rows import each_row

LIFE = r"""
2026-09-01 add|Dev Patel|--kind|advisor
2026-09-01 add|Tom Reyes
2026-09-01 add|Zinaida Quistorp|--kind|mentor|--nickname|Zinka|--email|zq@quistorp.example|--phone|+49 30 9876543210|--url|https://quistorp.example/zinaida|--company|Wobbegong GmbH|--title|Harpsichord lawyer|--location|Uckermark|--topic|taxidermy|--wants|a ferret|--birthday|1961-03-07|--met|Schützenfest|--via|Tom|--note|collects marmalade
2026-09-01 add|Ada Brandt|--via|zinaida
2026-09-01 log|coffee with Zinaida and Dev yesterday about #pricing. I owe Zinaida the xylophone by friday
2026-09-01 log|zinaida|-m|she spoke of bassoons all night
2026-09-01 note|zinaida|her daughter plays the ocarina|--private
2026-09-01 note|dev|met Zinaida Quistorp's brother at the fair
2026-09-01 edit|n2|--text|her daughter plays the theremin
2026-09-01 edit|zinaida|--company|Narwhal AG
2026-09-01 promise|dev|send zq@quistorp.example the list
2026-09-01 challenge|late payers|--with|zinaida
2026-09-01 asked|zinaida|dev|how do you chase late payers?|--challenge|c1
2026-09-01 done|a1|--answer|with a kazoo
2026-09-01 done|a1|--answer|and a vuvuzela
2026-09-01 done|a2|--answer|ask Zinka, she knows
2026-09-09 lesson|call before you write|--from|zinaida|--told|dev
2026-09-09 lesson|write before you call|--from|dev|--told|zinaida
2026-09-09 gave|feedback on her libretto|--to|zinaida|--kind|feedback
2026-09-09 gave|a talk for both|--to|zinaida|--to|dev|--kind|knowledge
2026-09-09 gave|a walk for both|--to|dev|--to|zinaida|--kind|encouragement
2026-09-09 intro|ada|--for-me|--via|zinaida|--because|she sails a catamaran
2026-09-09 intro|zinaida|dev|--because|both fight with sousaphones
2026-09-09 community|TechHub|--member|zinaida|--part|tunes the spinet
2026-09-09 edit|dev|--knows|zinaida-quistorp|--how|worked at Krummhorn
2026-09-09 edit|zinaida|--knows|tom-reyes|--how|sang at Krummhorn
2026-09-09 board|finance|--add|zinaida
2026-09-09 config|words.zinaida|quistorp; glockenspiel
2026-09-09 import|{calendar}
2026-09-09 import|{cards}
2026-09-09 add|Z. Quistorp|--email|zq2@quistorp.example|--note|likes zithers
2026-09-09 merge|zinaida-quistorp|z-quistorp|--yes
2026-09-09 note|zinaida|a mistake about cembalos
2026-09-09 undo
2026-09-15 undo
2026-09-15 redo
2026-09-15 edit|n2|--delete
2026-09-15 today
2026-09-15 ask|what does Zinaida know of pricing
2026-09-15 merge
2026-09-15 backup
2026-09-21 note|tom|back from the lake
"""  # noqa: E501
DERIVED = ("stale", "unread")  # of people whose rows changed; empty between commands
WORDS = (
    "zinaida quistorp zinka 9876543210 wobbegong harpsichord uckermark taxidermy ferret 1961-03-07 schützenfest"
    " schutzenfest marmalade xylophone-no bassoon ocarina theremin narwhal kazoo vuvuzela libretto sousaphone spinet"
    " krummhorn glockenspiel zither cembalo"
).split()
CALENDAR = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1@x
DTSTART:20260908T100000Z
SUMMARY:Lunch with Zinaida
ATTENDEE;CN=Zinaida Quistorp:mailto:zq@quistorp.example
ATTENDEE;CN=Dev Patel:mailto:dev@patel.example
END:VEVENT
END:VCALENDAR
"""
CARDS = """BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:zq
FN:Zinaida Quistorp
EMAIL:zq@quistorp.example
NOTE:hums in the lift
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Olga Stone
EMAIL:olga@stone.example
END:VCARD
"""


def lived(world, run) -> None:
    """A book with somebody in it who did all that people do."""
    files = world.parent / f"{world.name}-files"
    files.mkdir(exist_ok=True)
    (files / "c.ics").write_text(CALENDAR)
    (files / "c.vcf").write_text(CARDS)
    for line in LIFE.strip().splitlines():
        day, _, words = line.format(calendar=files / "c.ics", cards=files / "c.vcf").partition(" ")
        answer = run("--today", day, *words.split("|"))
        assert answer.code == 0, (line, answer.err)


@pytest.fixture
def life(world, run, once):
    """A world with that book."""

    @once
    def fill():
        lived(world, run)

    return world


@pytest.fixture
def after(world, run, once):
    """That world once Zinaida is forgotten."""

    @once
    def fill():
        lived(world, run)
        forgotten(run)

    return world


def places(world, words=WORDS) -> dict[str, list[str]]:
    """Every file below the world that holds one of the words, in its bytes or its name, and which."""
    found = {}
    for folder, _, names in os.walk(world):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                content = file.read().lower() + name.lower().encode()
            if held := [word for word in words if word.encode() in content]:
                found[os.path.relpath(path, world)] = held
    return found


def path_of(world):
    return world / "data" / "netcrm" / "netcrm.db"


def rows(world, sql):
    with closing(sqlite3.connect(path_of(world))) as db:
        return db.execute(sql).fetchall()


def forgotten(run, *words):
    """`forget zinaida` with nobody at the terminal."""
    answer = run("forget", "zinaida", "--yes", "--shared", "redact", *words)
    assert answer.code == 0, answer.err
    return answer


# Not a byte


def test_before_it_the_name_is_in_many_places(life):
    assert len(places(life)) > 5


@pytest.mark.parametrize("how", ["rewrite", "remove"])
def test_no_byte_of_them_is_left(life, run, how):
    forgotten(run, "--backups", how)
    assert places(life) == {}


def test_no_byte_of_them_is_left_where_what_names_them_is_deleted(life, run):
    assert run("forget", "zinaida", "--yes", "--shared", "delete").code == 0
    assert places(life) == {}


def test_what_was_rescued_from_the_editor_goes(life, run):
    state = life / "state" / "netcrm"
    state.mkdir(parents=True, exist_ok=True)
    (state / "netcrm-zinaida-quistorp.toml").write_text("title = 'CFO'")
    (state / "c1.md").write_text("what Zinka said")
    (state / "other.md").write_text("what Tom said")
    forgotten(run)
    assert (places(life), (state / "other.md").exists()) == ({}, True)


def test_the_book_stays_where_all_files_are_in_one_folder(world, run, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(world / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(world / "data"))
    run("add", "Maria Chen")
    run("add", "Dev Patel")
    settings = world / "data" / "netcrm" / "config.toml"
    settings.write_text('editor = "vim maria-chen"\n')
    assert run("forget", "maria", "--yes").code == 0
    assert (run("list").out.count("\n"), settings.exists()) == (2, True)


def test_the_copy_from_before_an_upgrade_is_rewritten_too(life, run):
    copy = path_of(life).with_name("netcrm.db.v6.bak")
    copy.write_bytes(path_of(life).read_bytes())
    forgotten(run)
    with closing(sqlite3.connect(copy)) as db:
        assert db.execute("SELECT count(*) FROM person WHERE name = 'Dev Patel'").fetchone() == (1,)
    assert places(life) == {}


def test_a_copy_that_was_begun_and_never_done_goes(life, run):
    litter = path_of(life).with_name(".netcrm-abc")
    litter.write_bytes(path_of(life).read_bytes())
    forgotten(run)
    assert not litter.exists()


def test_a_backup_that_cannot_be_read_is_named_and_stays(life, run):
    broken = life / "data" / "netcrm" / "netcrm.db.backups" / "2026-09-20T100000-daily.db"
    broken.write_bytes(b"SQLite format 3\0 no more")
    told = json.loads(forgotten(run, "--json").out)
    left = [one["file"] for one in told["backups"] if one["did"] == "left"]
    assert (left, broken.exists()) == ([str(broken)], True)


def test_a_damaged_book_kept_aside_is_named(life, run):
    aside = path_of(life).with_name("netcrm.db.damaged")
    aside.write_bytes(b"x")
    assert json.loads(forgotten(run, "--json").out)["aside"] == [str(aside)]


def test_another_book_beside_it_is_named(life, run):
    copy = path_of(life).with_name("my copy.db")
    copy.write_bytes(path_of(life).read_bytes())
    run("--db", str(copy.with_name("another.db")), "add", "Somebody Else")
    told = forgotten(run)
    assert ("my copy.db" in told.out, "another.db" in told.out) == (True, False)
    assert list(places(life)) == ["data/netcrm/my copy.db"]


def test_the_book_and_every_backup_are_whole_afterwards(after, run):
    folder = after / "data" / "netcrm" / "netcrm.db.backups"
    for path in (path_of(after), *folder.iterdir()):
        with closing(sqlite3.connect(path)) as db:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert db.execute("PRAGMA foreign_key_check").fetchone() is None
        assert path.stat().st_mode & 0o777 == 0o600


def test_it_makes_no_backup(life, run):
    folder = life / "data" / "netcrm" / "netcrm.db.backups"
    before = sorted(folder.iterdir())
    forgotten(run)
    assert sorted(folder.iterdir()) == before


@each_row(
    "column",
    [
        f"{table.name}.{column.name}"
        for table in SQLModel.metadata.tables.values()
        for column in table.columns
        if any(key.column.table.name == "person" for key in column.foreign_keys) and table.name not in DERIVED
    ],
)
def test_in_the_life_above_every_column_that_means_a_person_means_them(life, column):
    """A new table belongs into LIFE, and what becomes of its rows into store/erasing.py."""
    table, name = column.split(".")
    of_them = "SELECT id FROM person WHERE handle = 'zinaida-quistorp'"
    assert rows(life, f"SELECT 1 FROM {table} WHERE {name} IN ({of_them})"), "add a command to LIFE"


def test_a_row_that_means_a_person_goes_with_them_or_stays_without_them():
    keys = [key for table in SQLModel.metadata.tables.values() for key in table.foreign_keys]
    assert {key.ondelete for key in keys if key.column.table.name == "person"} == {"CASCADE", "SET NULL"}


def test_every_text_that_people_write_is_looked_through():
    """Whatever holds words is of TABLES[...].texts, or a key that erasing.keyed hands out."""
    keyed = {
        ("setting", "key"),
        ("doubt", "key"),
        ("doubt", "kind"),
        ("gone", "key"),
        ("gone", "tbl"),
        ("trace", "key"),
    }
    keyed |= {("trace", "source"), ("origin", "key"), ("origin", "source"), ("apart", "one"), ("apart", "other")}
    listed = {(table.table, column.name) for table in TABLES.values() for column in table.texts}
    fixed = {(table.table, column.name) for table in TABLES.values() for column in table.columns if column.words}
    own = {(name, column) for name in ("person", "community", "merged") for column in ("handle", "birthday")}
    there = {
        (table.name, column.name)
        for table in SQLModel.metadata.tables.values()
        if table.name in JOURNALED
        for column in table.columns
        if isinstance(column.type, Text | JSON) and column.name != "uid"
    }
    assert there - keyed - listed - fixed - own == set()


# What others share


def test_a_shared_log_stays_with_a_neutral_word(after, run):
    assert rows(after, "SELECT text FROM interaction WHERE id = 1") == [
        ("coffee with somebody and Dev yesterday about #pricing. I owe somebody the xylophone by friday",)
    ]


def test_what_others_know_of_them_is_told_with_a_neutral_word(after, run):
    assert rows(after, "SELECT text FROM loop WHERE text LIKE '%list%'") == [("send somebody the list",)]


def test_a_give_to_both_is_the_others_now(after, run):
    found = "SELECT p.handle FROM give g JOIN person p ON p.id = g.person_id WHERE g.text = 'a talk for both'"
    assert rows(after, found) == [("dev-patel",)]


def test_who_was_met_through_them_was_met_through_nobody(after, run):
    assert rows(after, "SELECT met_via, met_via_uid FROM person WHERE handle = 'ada-brandt'") == [(None, None)]


def test_texts_are_kept_as_they_are_on_request(life, run):
    told = run("forget", "zinaida", "--yes", "--shared", "keep")
    kept = rows(life, "SELECT text FROM interaction WHERE id = 1")[0][0]
    assert ("coffee with Zinaida" in kept, "still name" in told.out) == (True, True)


def test_the_others_stay(after, run):
    there = {"dev-patel", "tom-reyes", "ada-brandt", "olga-stone"}
    assert {handle for (handle,) in rows(after, "SELECT handle FROM person")} == there


def test_a_namesake_keeps_the_first_name(life, run):
    run("add", "Zinaida Petrova")
    run("note", "tom", "Zinaida Petrova sails")
    forgotten_one = run("forget", "zinaida-quistorp", "--yes", "--shared", "redact")
    assert forgotten_one.code == 0
    assert rows(life, "SELECT text FROM note WHERE text LIKE '%sails'") == [("Zinaida Petrova sails",)]


# Asked for


def test_without_a_terminal_it_wants_a_yes(life, run):
    before = path_of(life).read_bytes()
    answer = run("forget", "zinaida")
    assert (answer.code, "--yes" in answer.err, path_of(life).read_bytes() == before) == (5, True, True)


def test_without_a_terminal_texts_that_others_share_want_a_word(life, run):
    before = path_of(life).read_bytes()
    answer = run("forget", "zinaida", "--yes")
    assert (answer.code, "--shared" in answer.err, path_of(life).read_bytes() == before) == (5, True, True)


def test_dry_run_shows_what_would_go_and_changes_nothing(life, run):
    before = path_of(life).read_bytes()
    answer = run("forget", "zinaida", "--dry-run")
    assert ("TEXTS THAT ARE NOT THEIRS ALONE" in answer.out, "Undo ends there" in answer.out) == (True, True)
    assert path_of(life).read_bytes() == before


def test_they_are_exported_first(life, run, tmp_path_factory):
    file = tmp_path_factory.mktemp("elsewhere") / "z.json"
    forgotten(run, "--export", str(file))
    assert ("Zinaida" in file.read_text(), file.stat().st_mode & 0o777) == (True, 0o600)


def test_an_export_over_a_file_is_refused_and_nothing_is_forgotten(life, run):
    file = life / "there"
    file.write_text("mine")
    answer = run("forget", "zinaida", "--yes", "--shared", "redact", "--export", str(file))
    assert (answer.code, file.read_text(), run("show", "zinaida").code) == (5, "mine", 0)


@each_row("words", [("--shared", "burn"), ("--backups", "burn")])
def test_another_word_is_refused(life, run, words):
    assert run("forget", "zinaida", "--yes", *words).code == 2


def test_of_somebody_with_nothing_but_a_name_that_is_said(run):
    run("add", "Ines Rochas")
    assert run("forget", "ines", "--yes").out.startswith("Ines Rochas is forgotten, of whom only the name was kept.")


def test_whom_must_be_said(run):
    assert run("forget").code == 2


def test_undo_ends_there(after, run):
    assert run("undo").code == 3
    assert run("undo", "--list").out.startswith("Nothing was written since today ")


def test_what_comes_after_can_be_undone(after, run):
    run("note", "dev", "new")
    assert (run("undo").code, run("undo").code) == (0, 3)


def test_the_next_day_has_a_backup_again(after, run):
    run("--today", "2026-09-23", "note", "dev", "new")
    assert any(name.name.startswith("2026-09-23") for name in (path_of(after).with_name("netcrm.db.backups")).iterdir())


AFTERWARDS = [
    ("find", "pricing"), ("ask", "pricing"), ("today",), ("list",), ("open",), ("intro",), ("show", "i1"),
    ("show", "l1"),
    ("challenge",), ("challenge", "c1"), ("lesson",), ("gave",), ("community", "TechHub"), ("board",), ("review",),
    ("show", "dev"), ("prep", "dev"), ("stats",), ("merge",), ("export", "json"), ("export", "markdown"),
    ("path", "ada"),
]  # fmt: skip


def test_every_page_is_drawn_afterwards(after, run):
    assert [run(*words).code for words in AFTERWARDS] == [0] * len(AFTERWARDS)


def test_at_a_terminal_the_name_is_typed(life):
    told = play(["forget", "zinaida"], typed("Zinaida Quistorp"))
    assert (told.code, "is forgotten" in told.screen, places(life)) == (0, True, {})
    assert told.screen.index("takes away for good") < told.screen.index("another name")


def typed(name):
    """The first answer each, no export, then the name."""
    questions = ("another name", "What becomes of", "And the backups?", "Export them", "Undo cannot bring them back")
    return [*((question, "\r") for question in questions[:4]), (questions[4], f"{name}\r")]


# Other names of theirs


def test_a_name_they_had_before_is_looked_for_too(run, world):
    run("add", "Zelda Oldname", "--email", "z@old.example")
    run("add", "Dev Patel")
    run("log", "dev", "-m", "saw Zelda Oldname, the Oldname family")
    run("edit", "zelda-oldname", "--name", "Zelda Newname", "--email", "z@new.example")
    (world / "config" / "netcrm" / "drafts").mkdir(parents=True)
    template = world / "config" / "netcrm" / "drafts" / "hello.txt"
    template.write_text("subject: Hi\n\nZelda Oldname sends her best\n")
    assert "other names of theirs too: Zelda Oldname." in run("forget", "zelda", "--dry-run").out
    told = run("forget", "zelda", "--yes", "--shared", "redact")
    assert str(template) in told.out
    assert "saw somebody, the somebody family" in run("export", "json").out
    assert places(world, ("oldname", "z@old")) == {"config/netcrm/drafts/hello.txt": ["oldname"]}


def test_a_name_that_only_the_owner_knows_is_looked_for_where_it_is_said(run, world):
    run("add", "Zelda Newname")
    run("add", "Dev Patel")
    run("log", "dev", "-m", "saw Zelda Oldname")
    assert run("forget", "zelda", "--yes", "--shared", "redact", "--also", "Zelda Oldname").code == 0
    assert places(world, ("oldname",)) == {}


def test_another_name_forgets_nobody(life, run):
    told = play(["forget", "zinaida"], typed("Maria"))
    assert (told.code, run("show", "zinaida").code) == (5, 0)


# They do not come back unasked


def test_an_address_book_does_not_bring_them_back(after, run):
    answer = imported(after, run, CARDS)
    assert ("people you asked to forget" in answer.out, places(after)) == (True, {})


def imported(life, run, text, name="again.vcf", *words):
    """Imports a text that lies outside the world."""
    folder = life.parent / f"{life.name}-again"
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text)
    answer = run("import", str(folder / name), *words)
    assert answer.code == 0, answer.err
    return answer


def test_a_calendar_does_not_bring_them_back(after, run):
    imported(after, run, CALENDAR.replace("1@x", "2@x"), "c.ics")
    assert places(after) == {}


def test_the_same_calendar_again_does_not_bring_their_name_back(after, run):
    imported(after, run, CALENDAR, "c.ics")
    assert places(after) == {}


@pytest.mark.parametrize("how", ["json", "book"])
def test_another_book_does_not_bring_them_back(life, run, tmp_path_factory, how):
    folder = tmp_path_factory.mktemp("other")
    file = folder / ("b.json" if how == "json" else "b.db")
    file.write_bytes(run("export", "json").out.encode() if how == "json" else path_of(life).read_bytes())
    forgotten(run)
    before = len(rows(life, "SELECT 1 FROM person"))
    answer = run("import", how, str(file))
    assert (answer.code, "people you asked to forget" in answer.out) == (0, True)
    assert (places(life), len(rows(life, "SELECT 1 FROM person"))) == ({}, before)


def test_the_hash_travels_with_the_json(after, run, tmp_path_factory):
    file = tmp_path_factory.mktemp("other") / "b.json"
    file.write_text(run("export", "json").out)
    path_of(after).unlink()
    path_of(after).with_name("netcrm.db.backups").rename(after / "away")
    assert run("import", "json", str(file)).code == 0
    answer = imported(after, run, CARDS)
    assert "people you asked to forget" in answer.out


def test_no_hash_can_be_read(after, run):
    assert not [word for word in WORDS if word in run("export", "json").out.lower()]


def test_an_option_brings_them_back_and_from_then_on_unasked(after, run):
    imported(after, run, CARDS, "again.vcf", "--forgotten")
    assert (run("show", "zinaida-quistorp").code, rows(after, "SELECT * FROM forgotten")) == (0, [])


def test_by_hand_they_may_be_added(after, run):
    told = run("add", "Zinaida Quistorp", "--email", "zq@quistorp.example")
    assert ("had forgotten them" in told.out, rows(after, "SELECT * FROM forgotten")) == (True, [])


def test_undo_of_adding_them_by_hand_keeps_them_out_again(after, run):
    run("add", "Zinaida Quistorp", "--email", "zq@quistorp.example")
    run("undo")
    assert "people you asked to forget" in imported(after, run, CARDS).out


def test_somebody_else_of_the_same_office_comes(life, run):
    run("edit", "tom", "--phone", "+49 30 9876543210")
    forgotten(run)
    card = "BEGIN:VCARD\nVERSION:4.0\nFN:Nina Weber\nTEL:+49 30 9876543210\nEND:VCARD\n"
    assert "people you asked to forget" not in imported(life, run, card).out


def test_a_book_that_still_has_whom_another_was_asked_to_forget_is_told(life, run, tmp_path_factory):
    folder = tmp_path_factory.mktemp("other")
    (folder / "before.db").write_bytes(path_of(life).read_bytes())
    forgotten(run)
    (folder / "after.json").write_text(run("export", "json").out)
    (folder / "before.db").replace(path_of(life))
    told = run("import", "json", str(folder / "after.json"))
    assert (told.code, "netcrm forget zinaida-quistorp" in " ".join(told.out.split())) == (0, True), told.out


def test_restoring_a_backup_from_elsewhere_tells_who_is_back(life, run, tmp_path_factory):
    copy = tmp_path_factory.mktemp("other") / "copy.db"
    assert run("backup", str(copy)).code == 0
    forgotten(run)
    told = run("restore", str(copy), "--check")
    assert (told.code, "zinaida-quistorp" in told.out) == (0, True)
    assert json.loads(run("restore", str(copy), "--json").out)["forgotten"] == ["zinaida-quistorp"]


# Cut off anywhere


@pytest.fixture
def cut_off(life, run, once, monkeypatch):
    """A book after Ctrl-C, when somebody was gone from it and not from its backups; what was told."""

    def fill():
        with monkeypatch.context() as patch:
            patch.setattr(forgetting, "outside", interrupted)
            answer = run("forget", "zinaida", "--yes", "--shared", "redact")
        assert (answer.code, answer.out) == (130, "")
        return answer.err.strip()

    return fill()


def interrupted(*_):
    raise KeyboardInterrupt


UNFINISHED = 'the forgetting of "zinaida" was interrupted: they are gone from the book, not yet from its backups'


def test_ctrl_c_before_the_book_is_changed_leaves_nothing_begun(life, run, monkeypatch):
    before = path_of(life).read_bytes()
    monkeypatch.setattr(forgetting, "erase", interrupted)
    answer = run("forget", "zinaida", "--yes", "--shared", "redact")
    assert (answer.code, answer.err.strip()) == (130, "netcrm: nobody was forgotten; nothing was changed")
    assert path_of(life).read_bytes() == before


def test_ctrl_c_at_the_very_end_says_that_they_are_forgotten(life, run, monkeypatch):
    monkeypatch.setattr(sweeping, "rebuilt", interrupted)
    answer = run("forget", "zinaida", "--yes", "--shared", "redact")
    said = "netcrm: zinaida-quistorp is forgotten; the file of the book is not written anew yet, netcrm forget does it"
    assert (answer.code, answer.err.strip()) == (130, said)


def test_ctrl_c_after_the_book_was_changed_says_what_is_left_to_do(cut_off):
    assert cut_off == f"netcrm: {UNFINISHED}; netcrm forget finishes it"


@pytest.mark.parametrize("words", [(), ("zinaida",), ("Zinaida Quistorp",)], ids=["nobody", "as typed", "by name"])
def test_what_was_begun_is_finished_by_the_next(cut_off, life, run, words):
    told = run("forget", *words)
    assert (told.code, "begun before" in told.out, places(life)) == (0, True, {})


def test_what_was_begun_is_told_before_another_is_forgotten(cut_off, life, run):
    told = run("forget", "tom", "--yes", "--shared", "redact")
    assert (told.code, told.err.split("\n")[0].startswith('netcrm: the forgetting of "zinaida"')) == (5, True)
    assert run("show", "tom-reyes").code == 0


def test_what_was_begun_is_told_by_dry_run_which_finishes_nothing(cut_off, life, run):
    before = path_of(life).read_bytes()
    told = run("forget", "tom", "--dry-run")
    assert (told.code, UNFINISHED in told.err, path_of(life).read_bytes() == before) == (0, True, True)


def test_what_was_begun_is_told_by_doctor(cut_off, run):
    assert UNFINISHED in " ".join(run("doctor").out.split())


def test_what_was_begun_is_told_by_a_command_on_them(cut_off, run):
    told = run("show", "zinaida")
    assert (told.code, "netcrm forget finishes it" in told.err) == (3, True)


def test_who_is_added_after_it_was_begun_stays(cut_off, life, run):
    run("add", "Zinaida Quistorp", "--note", "new and precious")
    run("backup")
    run("forget")
    with closing(sqlite3.connect(path_of(life))) as db:
        assert db.execute("SELECT count(*) FROM note WHERE text = 'new and precious'").fetchone() == (1,)
    last = max((life / "data" / "netcrm" / "netcrm.db.backups").glob("*hand.db"))
    with closing(sqlite3.connect(last)) as db:
        assert db.execute("SELECT count(*) FROM note WHERE text = 'new and precious'").fetchone() == (1,)


def test_a_handle_that_is_another_s_meanwhile_forgets_nobody(life, run, book):
    with book(write=True) as there, pytest.raises(Refused):
        forgetting.forget(there, Ref("zinaida-quistorp", "Zoe Quandt", "other", 1), "zinaida", "redact", "rewrite")


def test_a_file_that_was_not_written_anew_is_by_the_next(after, run, book):
    with book(write=True) as there:
        there.db.execute("INSERT INTO meta VALUES ('unswept', '1')")
    told = run("forget")
    assert (told.code, "finished now" in told.out, rows(after, "SELECT 1 FROM meta WHERE key = 'unswept'")) == (
        0,
        True,
        [],
    )


def test_a_book_that_somebody_reads_is_written_anew_later(life, run, monkeypatch):
    monkeypatch.setattr(sweeping, "rebuilt", busy)
    answer = forgotten(run)
    assert ("later" in answer.err, rows(life, "SELECT 1 FROM meta WHERE key = 'unswept'")) == (True, [(1,)])


def busy(_):
    raise sqlite3.OperationalError("database is locked")


@pytest.mark.endurance
def test_killed_at_any_moment_it_is_not_begun_or_is_finished_by_the_next(life, run):
    saved = {path: path.read_bytes() for path in life.rglob("*") if path.is_file()}
    words = ("forget", "zinaida", "--yes", "--shared", "redact")
    whole = time.monotonic()
    assert forked.netcrm(*words).returncode == 0
    whole = time.monotonic() - whole
    for part in (0.5, 0.9):
        for path in [path for path in life.rglob("*") if path.is_file()]:
            path.unlink()
        for path, content in saved.items():
            path.write_bytes(content)
        killed(words, whole * part)
        with closing(sqlite3.connect(path_of(life))) as db:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        answer = forked.netcrm(*words)
        assert answer.returncode in (0, 3), answer.stderr
        assert places(life) == {}, (part, answer.stdout)


def killed(words, after):
    """Starts netcrm and kills it so many seconds later."""
    null = os.open(os.devnull, os.O_RDWR)
    child = forked.start(words, (null, null, null))
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(null)
