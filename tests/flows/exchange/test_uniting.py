"""A whole book out and in again, and two books that grew apart made one."""

import json
import sqlite3
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path
from shutil import copyfile, rmtree
from tempfile import mkdtemp

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.columns.records import Snapshot
from netcrm.engine.log.sentences import LoopDraft
from netcrm.errors import NetcrmError, NotFound, Refused
from netcrm.exports.snapshot import text as written
from netcrm.flows.day import loops, today
from netcrm.flows.exchange import uniting
from netcrm.flows.exchange.encounters import uid_of
from netcrm.flows.exchange.importing import take_in
from netcrm.flows.giving import community_changes, gives
from netcrm.flows.keep import config, history
from netcrm.flows.log import interactions, notes
from netcrm.flows.people import merging, people, splitting
from netcrm.hints import words
from netcrm.model.circle import COMMUNITY_KINDS
from netcrm.model.history import GIVE_KINDS, INTERACTION_KINDS
from netcrm.model.imports import Draft, Encounter, Gathered, Party
from netcrm.model.people import KINDS, STAGES
from netcrm.nouns import counted
from netcrm.store.book import Book
from netcrm.store.open_foreign import foreign
from netcrm.store.tables import JOURNALED
from world import TODAY, make_book


def community(name, **what):
    return lambda book: community_changes.change(book, name, community_changes.Change(**what))


MACHINE = config.Machine({}, {}, "")


class Place:
    """A folder with books, each a file; the commands on one are played one after the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def book(self, name: str = "mine", write: bool = True) -> Book:
        path = self.folder / f"{name}.db"
        if write and not path.exists():
            make_book(path)
        return Book(str(path), TODAY, write)

    def do(self, name, *commands):
        """Plays commands on a book; one that is refused changes nothing."""
        for command in commands:
            with suppress(NetcrmError), self.book(name) as opened:
                command(opened)

    def json(self, name: str = "mine", handle: str | None = None) -> str:
        with self.book(name, write=False) as opened:
            return written(uniting.whole_of(opened, handle))

    def whole(self, name: str = "mine") -> Snapshot:
        with self.book(name, write=False) as opened:
            return uniting.whole_of(opened)

    def copy(self, name: str, to: str) -> None:
        copyfile(self.folder / f"{name}.db", self.folder / f"{to}.db")

    def unite(self, name: str, other: str, source: str = "json", apply: bool = True):
        """Brings the other book into this one; the report."""
        path = self.folder / f"{other}.db"
        held = (
            uniting.from_json(self.json(other).encode()) if source == "json" else uniting.from_book(foreign(str(path)))
        )
        with self.book(name, write=apply) as opened:
            return uniting.unite(opened, held, source, other, apply)

    def last(self, name: str = "mine"):
        with self.book(name, write=False) as opened:
            return opened.history.last()


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path)


def add(name, **fields):
    def command(book):
        people.add(book, {"name": name, **fields})

    return command


def log(text, *handles, **how):
    def command(book):
        interactions.log(book, interactions.Entry(text, handles, how.pop("on", TODAY), how.pop("kind", "call"), **how))

    return command


def note(handle, text, private=False):
    return lambda book: notes.note(book, handle, text, private)


def promise(handle, text, due=None):
    return lambda book: loops.promise(book, handle, text, due)


def done(loop, outcome="done", said=""):
    return lambda book: loops.close(book, loop, outcome, said)


def edit(handle, **fields):
    lists = {key: fields.pop(key) for key in ("topics", "emails", "wants") if key in fields}
    return lambda book: people.edit(book, handle, fields, lists)


def merge(into, other):
    return lambda book: merging.merge(book, into, [other])


def every(kind, span):
    return lambda book: config.of_book(book, f"every.{kind}", "set", span)


MARIA = add("Maria Chen", kind="mentor", stage="followed", emails=("maria@example.com",))
DEV = add("Dev Patel", stage="followed")


def counts(report):
    return report.plan.new, report.plan.changed, report.plan.same


def tallies(report):
    return {tally.what: tally[1:] for tally in report.plan.tallies}


def one(rows):
    (row,) = rows
    return row


# A whole book out and in again


def test_a_book_comes_back_as_it_was(place):
    place.do("mine", MARIA, DEV, log("pricing", "maria-chen", "dev-patel"), note("dev-patel", "two kids"))
    place.unite("new", "mine")
    assert place.json("new") == place.json()


def test_a_person_keeps_stage_handle_and_uid(place):
    place.do("mine", add("李雷", stage="potential"), add("李雷", stage="archived"))
    place.unite("new", "mine")
    assert [(row["handle"], row["stage"]) for row in place.whole("new").people] == [
        ("p1", "potential"),
        ("p2", "archived"),
    ]
    assert place.whole("new").people == place.whole().people


def test_two_with_the_same_name_and_address_come_back_as_two(place):
    place.do("mine", MARIA, MARIA)
    assert place.unite("new", "mine").plan.unsure == ()
    assert place.json("new") == place.json()


def test_restoring_is_one_deed(place):
    place.do("mine", MARIA, DEV, log("pricing", "maria-chen"))
    place.unite("new", "mine")
    assert place.last("new").what == "restored 2 people, 1 interaction"


def test_a_restored_book_is_worked_out_at_once(place):
    place.do("mine", MARIA, log("pricing", "maria-chen"))
    place.unite("new", "mine")
    with place.book("new", write=False) as opened:
        assert opened.ties.outdated(TODAY) == ()
        assert opened.people.get(1)[1].last_on == TODAY


def test_undo_takes_a_whole_book_out_again(place):
    place.do("mine", MARIA, log("pricing", "maria-chen", topics=("money",)), promise("maria-chen", "the deck"))
    place.do("new", DEV)
    before = place.json("new")
    place.unite("new", "mine")
    place.do("new", history.undo)
    assert place.json("new") == before
    assert counts(place.unite("new", "mine")) == (1, 0, 0)


def test_a_plan_writes_nothing_and_tells_the_same(place):
    place.do("mine", MARIA, DEV)
    place.do("new", MARIA)
    before = place.json("new")
    planned = place.unite("new", "mine", apply=False)
    assert (place.json("new"), planned.applied) == (before, False)
    assert place.unite("new", "mine").plan == planned.plan


def test_one_person_goes_out_with_what_hangs_on_them(place):
    place.do("mine", MARIA, DEV, log("all three", "maria-chen", "dev-patel"), note("dev-patel", "two kids"))
    place.do("mine", promise("maria-chen", "the deck"), every("mentor", "9d"))
    whole = uniting.from_json(place.json("mine", "maria-chen").encode()).whole
    assert [row["handle"] for row in whole.people] == ["maria-chen"]
    assert one(whole.interactions)["people"] == [whole.people[0]["uid"]]
    assert (len(whole.notes), len(whole.loops), whole.settings) == (0, 1, ())


def test_one_person_who_is_not_there_is_told(place):
    with place.book() as opened, pytest.raises(NotFound):
        uniting.whole_of(opened, "nobody")


def test_an_empty_book_brings_nothing(place):
    with pytest.raises(Refused, match="holds nothing"):
        uniting.from_json(place.json("mine").encode())


# Two books that grew apart


@pytest.fixture
def apart(place, once):
    """Two books, mine and other, that were one until a moment ago: Maria, Dev, a call, a note, a promise."""

    @once
    def fill():
        place.do("mine", MARIA, DEV, log("pricing", "maria-chen"), note("dev-patel", "two kids"))
        place.do("mine", promise("maria-chen", "the deck"))
        place.copy("mine", "other")

    return place


def test_what_was_told_there_comes_here(apart):
    apart.do("other", log("runway", "dev-patel"), note("maria-chen", "sails"), promise("dev-patel", "the list"))
    report = apart.unite("mine", "other")
    assert tallies(report) == {"interactions": (1, 0, 1, 0), "notes": (1, 0, 1, 0), "promises": (1, 0, 1, 0)}
    assert apart.json("mine") == apart.json("other")


def test_the_deed_says_what_came(apart):
    apart.do("other", add("Tom Reyes"), log("runway", "dev-patel"))
    apart.unite("mine", "other")
    assert apart.last().what == "united with another book: 1 person, 1 interaction"


def test_the_file_of_a_book_does_as_well(apart):
    apart.do("other", add("Tom Reyes"), log("runway", "tom-reyes"))
    report = apart.unite("mine", "other", source="book")
    assert (counts(report), report.source) == ((1, 0, 2), "book")
    assert apart.json("mine") == apart.json("other")


def test_a_second_time_there_is_nothing_to_do(apart):
    apart.do("other", add("Tom Reyes"), log("runway", "dev-patel", "tom-reyes"), edit("dev-patel", title="CFO"))
    apart.unite("mine", "other")
    last = apart.last()
    report = apart.unite("mine", "other")
    assert (counts(report), tallies(report)["interactions"], apart.last()) == ((0, 0, 3), (0, 0, 2, 0), last)


def test_what_was_typed_here_stays_and_is_told(apart):
    apart.do("mine", edit("dev-patel", title="CFO"))
    apart.do("other", edit("dev-patel", title="CTO"))
    report = apart.unite("mine", "other")
    assert apart.whole().people[1]["title"] == "CFO"
    assert [(doubt.person.handle, doubt.why, doubt.did) for doubt in report.plan.unsure] == [
        ("dev-patel", "title: you have CFO, it says CTO there; yours stays", "known")
    ]


def test_a_change_is_told_field_by_field(apart):
    apart.do("other", edit("dev-patel", title="CFO", topics=("money",)))
    change = one(apart.unite("mine", "other").plan.changes)
    assert change.person.handle == "dev-patel"
    assert change.fields == (("title", None, "CFO"), ("topics", (), ("money",)))


def test_somebody_added_on_both_is_found_by_their_address(apart):
    apart.do("mine", add("Tom Reyes", emails=("tom@example.com",)))
    apart.do("other", add("Tom Reyes", emails=("TOM@example.com",), title="CFO"), note("tom-reyes", "sails"))
    report = apart.unite("mine", "other")
    assert counts(report) == (0, 1, 2)
    assert apart.whole().people[2]["title"] == "CFO"
    assert apart.whole().notes[1]["person"] == apart.whole().people[2]["uid"]


def test_whoever_was_found_by_a_sign_is_known_from_then_on(apart):
    apart.do("mine", add("Tom Reyes", emails=("tom@example.com",)))
    apart.do("other", add("Tom Reyes", emails=("tom@example.com",)))
    apart.unite("mine", "other")
    apart.do("other", edit("tom-reyes", name="Thomas Reyes-Ito"), lambda book: book.people.change(3, {"emails": ()}))
    report = apart.unite("mine", "other")
    assert (counts(report), len(apart.whole().people)) == ((0, 0, 3), 3)


def test_a_third_book_knows_them_by_what_the_second_learnt(apart):
    apart.copy("mine", "third")
    apart.do("mine", add("Tom Reyes", emails=("tom@example.com",)))
    apart.do("other", add("Tom Reyes", emails=("tom@example.com",)))
    apart.unite("third", "mine")
    apart.do("third", lambda book: book.people.change(3, {"emails": (), "name": "T. R."}))
    apart.unite("other", "mine")
    assert counts(apart.unite("third", "other")) == (0, 1, 2)


def test_the_name_alone_is_looked_at(apart):
    apart.do("mine", add("Tom Reyes"))
    apart.do("other", add("Tom Reyes"))
    doubt = one(apart.unite("mine", "other").plan.unsure)
    assert (doubt.did, doubt.person.handle, doubt.why) == ("linked", "tom-reyes", "found by the name alone")


def test_somebody_else_with_the_same_handle_gets_the_next_one(apart):
    apart.do("mine", add("Tom Reyes", company="Fjord Labs"))
    apart.do("other", add("Tom Reyes", company="Northwind"))
    report = apart.unite("mine", "other")
    assert [newcomer.handle for newcomer in report.plan.newcomers] == ["tom-reyes-2"]
    assert [doubt.did for doubt in report.plan.unsure] == ["added"]


def test_two_who_are_known_by_one_sign_here_do_not_become_one(apart):
    apart.do("other", add("M. Chen", emails=("maria@example.com",)))
    report = apart.unite("mine", "other")
    assert counts(report) == (1, 0, 2)
    assert one(report.plan.unsure).did == "added"


def test_a_promise_kept_there_is_kept_here(apart):
    apart.do("other", done("o1", said="she liked it"))
    report = apart.unite("mine", "other")
    loop = one(apart.whole().loops)
    assert (loop["outcome"], loop["said"], tallies(report)["promises"]) == ("done", "she liked it", (0, 1, 0, 0))


def test_a_promise_kept_here_stays_kept(apart):
    apart.do("mine", done("o1"))
    apart.do("other", done("o1", "dropped"))
    apart.unite("mine", "other")
    assert one(apart.whole().loops)["outcome"] == "done"


def test_a_contact_gets_the_people_of_both(apart):
    apart.do("mine", add("Tom Reyes"), lambda book: interactions.mend(book, {}, ["tom-reyes"]))
    apart.do("other", add("Ines Weber"), lambda book: interactions.mend(book, {}, ["ines-weber"]))
    apart.unite("mine", "other")
    names = {row["uid"]: row["name"] for row in apart.whole().people}
    assert [names[uid] for uid in one(apart.whole().interactions)["people"]] == [
        "Maria Chen",
        "Tom Reyes",
        "Ines Weber",
    ]


def test_who_was_taken_out_of_a_contact_here_does_not_come_back(place):
    place.do("mine", MARIA, DEV, log("pricing", "maria-chen", "dev-patel"))
    place.copy("mine", "other")
    place.do("mine", lambda book: interactions.mend(book, {}, (), ["dev-patel"]))
    report = place.unite("mine", "other")
    assert (len(one(place.whole().interactions)["people"]), tallies(report)["interactions"]) == (1, (0, 0, 1, 0))


def test_what_was_deleted_here_does_not_come_back(apart):
    apart.do("mine", interactions.delete_last)
    report = apart.unite("mine", "other")
    assert (apart.whole().interactions, tallies(report)["interactions"]) == ((), (0, 0, 0, 1))


def test_what_was_deleted_and_brought_back_by_undo_is_there(apart):
    apart.do("mine", interactions.delete_last, history.undo)
    assert tallies(apart.unite("mine", "other"))["interactions"] == (0, 0, 1, 0)


def test_a_deletion_that_was_redone_counts(apart):
    apart.do("mine", interactions.delete_last, history.undo, history.redo)
    assert tallies(apart.unite("mine", "other"))["interactions"] == (0, 0, 0, 1)


def test_a_promise_made_in_a_deleted_contact_stays_away_too(place):
    owed = (LoopDraft("promise", None, "the deck", None),)
    place.do("mine", MARIA, log("pricing", "maria-chen", loops=owed))
    place.copy("mine", "other")
    place.do("mine", interactions.delete_last)
    report = place.unite("mine", "other")
    assert (place.whole().loops, tallies(report)["promises"]) == ((), (0, 0, 0, 1))


def test_a_merge_made_there_comes_with_who_was_merged(apart):
    apart.do("other", add("M. Chen", emails=("mc@example.com",)), merge("maria-chen", "m-chen"))
    report = apart.unite("mine", "other")
    assert tallies(report)["merges"] == (1, 0, 0, 0)
    assert apart.json("mine") == apart.json("other")


def test_a_merge_of_two_who_stand_here_is_only_told(apart):
    apart.do("other", merge("maria-chen", "dev-patel"))
    doubt = one(apart.unite("mine", "other").plan.unsure)
    assert words(doubt.why) == "merged into Maria Chen there; netcrm merge maria-chen dev-patel does it here"
    assert len(apart.whole().people) == 2


def test_who_was_merged_here_stays_merged(apart):
    apart.do("mine", merge("maria-chen", "dev-patel"))
    apart.do("other", note("dev-patel", "sails"))
    report = apart.unite("mine", "other")
    assert (counts(report), report.plan.unsure) == ((0, 0, 2), ())
    assert {row["person"] for row in apart.whole().notes} == {apart.whole().people[0]["uid"]}


def test_a_merge_the_other_way_round_is_the_same_merge(apart):
    apart.do("mine", merge("maria-chen", "dev-patel"))
    apart.do("other", merge("dev-patel", "maria-chen"))
    report = apart.unite("mine", "other")
    assert (len(apart.whole().people), len(apart.whole().merged)) == (1, 1)
    assert not any(doubt.why.startswith("merged") for doubt in report.plan.unsure)


def test_a_merged_book_can_still_be_taken_apart(apart):
    apart.do("other", add("M. Chen"), note("m-chen", "sails"), merge("maria-chen", "m-chen"))
    apart.unite("mine", "other")
    apart.do("mine", lambda book: splitting.split(book, "m-chen"))
    apart.do("other", lambda book: splitting.split(book, "m-chen"))
    assert apart.json("mine") == apart.json("other")


def test_a_setting_made_here_stays(apart):
    apart.do("mine", every("mentor", "9d"))
    apart.do("other", every("mentor", "30d"), every("peer", "5d"))
    report = apart.unite("mine", "other")
    assert {row["key"]: row["value"] for row in apart.whole().settings} == {"every.mentor": "9", "every.peer": "5"}
    assert one(report.plan.unsure).why == 'the setting is "30" there; yours stays'


def test_a_setting_taken_back_here_stays_away(apart):
    apart.do("mine", every("mentor", "9d"))
    apart.copy("mine", "other")
    apart.do("mine", lambda book: config.of_book(book, "every.mentor", "unset"))
    assert tallies(apart.unite("mine", "other"))["settings"] == (0, 0, 0, 1)


def test_communities_of_one_name_are_one(apart):
    apart.do("mine", lambda book: gives.gave(book, "a talk", "knowledge", TODAY, None, "TechHub"))
    apart.do("other", lambda book: gives.gave(book, "an evening", "volunteering", TODAY, None, "techhub"))
    apart.unite("mine", "other")
    assert (len(apart.whole().communities), len({row["community"] for row in apart.whole().gives})) == (1, 1)


def test_communities_agree_on_what_only_one_book_knows_of_them(apart):
    apart.do("mine", MARIA, DEV, community("TechHub", joined=("maria-chen",)))
    apart.copy("mine", "other")
    apart.do("other", community("TechHub", kind="school", every="2w", joined=("maria-chen",), part="runs it"))
    report = apart.unite("mine", "other")
    (row,) = apart.whole().communities
    assert (row["kind"], row["every_days"], tallies(report)["communities"]) == ("school", 14, (0, 1, 0, 0))
    assert [one["part"] for one in apart.whole().members] == ["runs it"]


def test_a_kind_that_differs_stays_and_is_told(apart):
    apart.do("mine", community("TechHub", kind="school"))
    apart.do("other", community("TechHub", kind="programme"))
    doubt = one(apart.unite("mine", "other").plan.unsure)
    assert (apart.whole().communities[0]["kind"], doubt.name) == ("school", "TechHub")


def test_a_membership_that_both_books_know_is_one(apart):
    apart.do("mine", MARIA)
    apart.copy("mine", "other")
    apart.do("mine", community("TechHub", joined=("maria-chen",)))
    apart.do("other", community("TechHub", joined=("maria-chen",)))
    apart.unite("mine", "other")
    assert len(apart.whole().members) == 1


def test_a_private_note_that_differs_is_not_told_aloud(apart):
    apart.do("mine", note("maria-chen", "a secret", True))
    apart.copy("mine", "other")
    apart.do("other", lambda book: book.notes.reword(1, "a secret", "another secret"))
    doubt = one(apart.unite("mine", "other").plan.unsure)
    assert "secret" not in doubt.why
    assert doubt.why == "the text of the note of 2026-09-22 is another one there; yours stays"


def test_the_same_file_imported_on_two_machines_gives_no_doubles(apart):
    party = Party(email="maria@example.com")
    gathered = Gathered((), (), (Encounter(1, "e1", TODAY, "meeting", (party,), "Standup"),))

    def imported(book):
        take_in(book, "ics", "calendar.ics", gathered)

    apart.do("mine", imported)
    apart.do("other", imported)
    report = apart.unite("mine", "other")
    assert tallies(report)["interactions"] == (0, 0, 2, 0)
    assert uid_of("ics", "e1") in {row["uid"] for row in apart.whole().interactions}


def test_an_imported_contact_that_was_deleted_here_stays_away(apart):
    gathered = Gathered((), (), (Encounter(1, "e1", TODAY, "meeting", (Party(email="maria@example.com"),)),))
    apart.do("other", lambda book: take_in(book, "ics", "calendar.ics", gathered))
    apart.do("mine", lambda book: book.interaction_sources.keep("ics", [(None, "e1", {})]))
    assert tallies(apart.unite("mine", "other"))["interactions"] == (0, 0, 1, 1)


def test_one_line_of_a_note_logged_on_two_machines_is_one_contact(apart):
    def jotted(book):
        entry = interactions.Entry(
            "runway", ("maria-chen",), TODAY, "call", (), (LoopDraft("promise", None, "x", None),)
        )
        made = interactions.log(book, entry).interaction
        book.interaction_sources.keep("jottings", [(made.id, "abc:2026-09-22:1", {"on": "2026-09-22"})])

    apart.do("mine", jotted)
    apart.do("other", jotted)
    report = apart.unite("mine", "other")
    assert (tallies(report)["interactions"], tallies(report)["promises"]) == ((0, 0, 2, 0), (0, 0, 2, 0))


def test_origins_travel_so_that_the_next_import_knows_them(apart):
    linkedin = Gathered((Draft(2, "Tom Reyes", "https://www.linkedin.com/in/tom", title="CFO"),), ())
    apart.do("other", lambda book: take_in(book, "linkedin", "Connections.csv", linkedin))
    apart.unite("mine", "other")
    with apart.book("mine") as opened:
        assert counts(take_in(opened, "linkedin", "Connections.csv", linkedin)) == (0, 0, 1)


def test_what_cannot_be_read_is_in_the_report(apart):
    whole = json.loads(apart.json("other"))
    whole["notes"][0]["day"] = "yesterday"
    held = uniting.from_json(json.dumps(whole).encode())
    with apart.book("mine") as opened:
        report = uniting.unite(opened, held, "json", "x.json")
    assert [why for _, why, _ in report.plan.unreadable] == ["note: day is no day"]


def test_a_book_united_with_itself_is_unchanged(apart):
    before = apart.json()
    report = apart.unite("mine", "mine", "book")
    assert (apart.json(), counts(report), report.plan.unsure) == (before, (0, 0, 2), ())


# Laws, on books of every kind

NAMES = ("Maria Chen", "Łukasz Øst", "O'Hara", "李雷", "Zoë Müller", "[/b] $(reboot)", "Dev Patel", "Maria Chen")
THEIRS = ("Tom Reyes", "Noor Haddad", "王芳", "Sana Okafor", "Ruth Kim")
TEXTS = (
    "",
    "pricing",
    "she said: raise it",
    'a "quoted" word',
    "Größe \N{WATER WAVE}",
    "two\nlines",
    "NULL",
    "-1",
    "a\u3000b",
)
who, text = st.integers(0, 7), st.sampled_from(TEXTS)
days = st.integers(-900, 60).map(lambda off: TODAY + timedelta(days=off))


def _of(book, number):
    everybody = book.people.everybody()
    return everybody[number % len(everybody)].handle if everybody else "nobody"


def _config(kind, span):
    return lambda book: config.of_book(book, f"every.{kind}", "set" if span else "unset", span)


def _imported(name, email, on):
    drafts = (Draft(1, name, f"key {name}", (email,), topics=("imported",)),)
    met = (Encounter(1, f"{name} {on}", on, "meeting", (Party(email=email),), "Standup", "Room 1"),)
    return lambda book: take_in(book, "ics", "x.ics", Gathered(drafts, (), met))


def commands(names):
    """Any command that writes, people of these names among those added."""
    name = st.sampled_from(names)
    adding = st.builds(
        lambda name, kind, stage, told, met: add(
            name, kind=kind, stage=stage, company=told or None, topics=(told, "x"), met_on=met, confidant=bool(told)
        ),
        *(name, st.sampled_from(KINDS), st.sampled_from(STAGES), text, st.none() | days),
    )
    logging = st.builds(
        lambda told, numbers, on, kind, private: lambda book: log(
            told, *{_of(book, one): 0 for one in numbers}, on=on, kind=kind, private=private, topics=("y",),
            loops=(LoopDraft("promise", None, "the deck", on),) if told else (),
        )(book),
        *(text, st.lists(who, min_size=1, max_size=7), days, st.sampled_from(INTERACTION_KINDS), st.booleans()),
    )  # fmt: skip
    noting = st.builds(lambda number, told: lambda book: note(_of(book, number), told, "N" in told)(book), who, text)
    editing = st.builds(
        lambda number, told, span: (
            lambda book: edit(
                _of(book, number), title=told or None, every_days=span, birthday="--03-07", emails=(f"{number}@x.org",)
            )(book)
        ),
        *(who, text, st.none() | st.integers(0, 90)),
    )
    promising = st.builds(lambda number, told: lambda book: promise(_of(book, number), told)(book), who, text)
    closing = st.builds(
        done, st.integers(1, 5).map(lambda number: f"o{number}"), st.sampled_from(("done", "dropped")), text
    )
    giving = st.builds(
        lambda number, told, kind: (
            lambda book: gives.gave(
                book, told, kind, TODAY, *((_of(book, number), None) if number else (None, "TechHub")), 1.5
            )
        ),
        *(who, text, st.sampled_from(GIVE_KINDS)),
    )
    setting = st.builds(_config, st.sampled_from(KINDS), st.sampled_from(("", "9d", "never")))
    importing = st.builds(_imported, name, st.sampled_from(("a@x.org", "b@x.org")), days)
    grouping = st.builds(
        lambda number, told, kind: (
            lambda book: community("Forum", kind=kind, every="month", joined=(_of(book, number),), note=told or None)(
                book
            )
        ),
        *(who, text, st.none() | st.sampled_from(COMMUNITY_KINDS)),
    )
    return st.one_of(adding, logging, noting, editing, promising, closing, giving, setting, importing, grouping)


def merges():
    return st.builds(
        lambda one, other, apart: lambda book: (merging.tell_apart if apart else lambda book, both: merging.merge(
            book, both[0], both[1:]))(book, [_of(book, one), _of(book, other)]),
        *(who, who, st.booleans()),
    )  # fmt: skip


DELETING = st.just(interactions.delete_last)
UNDOING = st.just(lambda book: history.undo(book))


@pytest.fixture(scope="module")
def places():
    """places(): a new place."""
    made = []

    def places():
        made.append(Path(mkdtemp()))
        return Place(made[-1])

    yield places
    for folder in made:
        rmtree(folder)


SOME = [MARIA, DEV, log("pricing", "maria-chen", "dev-patel", loops=(LoopDraft("promise", None, "the deck", None),))]
FEW = st.lists(commands(NAMES), min_size=3, max_size=6).map(lambda told: SOME + told)
USUAL = commands(NAMES).map(lambda command: command)  # as one strategy beside the others, or it would drown them
ANYTHING = st.lists(st.one_of(USUAL, USUAL, USUAL, merges(), DELETING | UNDOING), min_size=6, max_size=12)


@pytest.mark.thorough
@examples(5)
@given(few=FEW, told=ANYTHING)
def test_out_in_and_out_again_is_the_same_to_the_byte(places, few, told):
    place = places()
    place.do("mine", *few, *told)
    first = place.json()
    place.unite("new", "mine")
    assert place.json("new") == first
    place.unite("raw", "mine", "book")
    assert place.json("raw") == first


@pytest.mark.thorough
@examples(5)
@given(both=FEW, mine=ANYTHING, theirs=ANYTHING)
def test_what_is_here_stays_a_second_time_brings_nothing_and_undo_takes_all_back(places, both, mine, theirs):
    place = places()
    place.do("mine", *both)
    place.copy("mine", "other")
    place.do("mine", *mine)
    place.do("other", *theirs)
    before, stood = place.json(), place.whole()
    place.unite("mine", "other")
    after, now = place.json(), place.whole()
    _holds_still(stood, now)
    last = place.last()
    again = place.unite("mine", "other")
    assert (place.json(), place.last()) == (after, last)
    assert counts(again)[:2] == (0, 0)
    assert not any(tally.new or tally.changed for tally in again.plan.tallies)
    if after != before:
        place.do("mine", history.undo)
    assert place.json() == before


def _holds_still(before, after):
    """Every row that stood is there, and every field of it that held something."""
    for name, rows in before._asdict().items():
        there = {_ident(name, row): row for row in getattr(after, name)}
        for row in rows:
            now = there[_ident(name, row)]
            for field, value in row.items():
                if isinstance(value, list):
                    assert value == now[field][: len(value)]
                elif value not in (None, "", False, "other", "known") and field not in ("keep_asked", "birthday"):
                    assert now[field] == value


def _ident(name, row):
    fields = {
        "origins": ("source", "key"),
        "traces": ("source", "key"),
        "apart": ("one", "other"),
        "settings": ("key",),
        "doubts": ("kind", "key"),
    }
    return tuple(row[field] for field in fields.get(name, ("uid",)))


@pytest.mark.thorough
@examples(5)
@given(
    both=FEW,
    mine=st.lists(commands(NAMES), min_size=3, max_size=8),
    theirs=st.lists(commands(THEIRS), min_size=3, max_size=8),
)
def test_either_way_round_the_same_rows_come_together(places, both, mine, theirs):
    place = places()
    place.do("mine", *both)
    place.copy("mine", "other")
    place.do("mine", *mine)
    place.do("other", *theirs)
    for name, to in (("mine", "mine too"), ("other", "other too")):
        place.copy(name, to)
    place.unite("mine", "other too")
    place.unite("other", "mine too")
    one_way, other_way = _uids(place, "mine"), _uids(place, "other")
    assert one_way == other_way


def _uids(place, name):
    """What the rows are called, and whose they are; somebody who was found by a sign has two names."""
    whole = place.whole(name)
    called = {row["uid"]: row["uid"] for row in whole.people}
    for row in whole.origins:
        if row["source"] == "netcrm":
            called[row["person"]] = min(called[row["person"]], row["key"])
    return {
        "people": sorted(called.values()),
        "interactions": {row["uid"]: {called[one] for one in row["people"]} for row in whole.interactions},
        "notes": {row["uid"]: called.get(row["person"]) for row in whole.notes},
        "loops": {row["uid"]: called[row["person"]] for row in whole.loops},
        "gives": {row["uid"] for row in whole.gives},
    }


# Whatever a file holds, the book can be used afterwards

JUNK = st.sampled_from(
    [
        *(None, "", "x", "2026-13-45", "0001-01-01", "9999-12-31", b"\xff\x00", -1, 10**15, 1e308),
        *("[]", "{}", '["a", 5]', '{"emails": 5}', '{"on": [1]}', "[" * 5000),
    ]
)


@pytest.mark.thorough
@examples(5)
@given(few=FEW, junk=st.lists(st.tuples(st.integers(0, 10**6), JUNK), min_size=1, max_size=6))
def test_a_book_made_of_anything_does_no_harm(places, few, junk):
    place = places()
    place.do("mine", MARIA, DEV)
    place.do("other", *few, merge("dev-patel", "maria-chen"))
    _spoil(place.folder / "other.db", junk)
    with suppress(NetcrmError):
        place.unite("mine", "other", "book")
    assert place.json() != ""
    linkedin = Gathered((Draft(2, "Maria Chen", "k", ("maria@example.com",)),), ())
    with place.book() as opened:
        today.today(opened)
        take_in(opened, "ics", "x.ics", linkedin)
        splitting.split(opened, "maria-chen") if opened.merges.with_handle("maria-chen") else None


def _spoil(path, junk):
    """Puts what cannot be there into columns of a file, past every check."""
    with closing(sqlite3.connect(path)) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.execute("PRAGMA ignore_check_constraints=ON")
        tables = [name for name in JOURNALED if db.execute(f"SELECT count(*) FROM {name}").fetchone()[0]]
        for number, value in junk:
            table = tables[number % len(tables)]
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[1] != "id"]
            with suppress(sqlite3.IntegrityError):
                db.execute(f"UPDATE {table} SET {columns[number // 31 % len(columns)]} = ?", (value,))
        db.commit()


def test_one_hearer_of_a_lesson_is_counted_as_such():
    assert [counted(number, "hearers of lessons") for number in (1, 2)] == [
        "1 hearer of a lesson",
        "2 hearers of lessons",
    ]
