"""Laws of `undo` and `redo`, and of the ties kept beside a history, under any sequence of commands on any days.

A state machine types commands at random; beside it stands the plainest model there is: a list of dumps of the book.
"""

import sqlite3
from datetime import date, timedelta
from itertools import takewhile
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import pytest
from effort import examples
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from netcrm.engine.day.standing import tie
from netcrm.engine.log.sentences import LoopDraft
from netcrm.errors import NetcrmError
from netcrm.flows.advice import lessons
from netcrm.flows.day import loops
from netcrm.flows.giving import commitments, community_changes, gives, introduction_words, introductions
from netcrm.flows.giving.community_changes import Committing
from netcrm.flows.keep import history
from netcrm.flows.log import editing, interactions, notes
from netcrm.flows.log.editing import Change
from netcrm.flows.people import merging, people, splitting
from netcrm.flows.ties import bond_of, settle
from netcrm.model.history import GIVE_KINDS, INTERACTION_KINDS, LOOP_KINDS
from netcrm.model.people import KINDS, STAGES
from netcrm.store.book import Book
from world import TODAY, make_book

JOURNALED = (
    *("person", "community", "interaction", "attendance", "note", "loop", "give", "give_receiver", "advice"),
    *("further_answer", "challenge", "partner", "lesson", "hearer"),
    *("introduction", "side"),
    *("origin", "trace", "merged", "apart", "setting"),
)
NAMES = ("Maria Chen", "Łukasz Øst", "O'Hara", "李雷", "Zoë Müller", "[/b] $(reboot)", "Dev Patel", "Maria Chen")
GROUPS = ("TechHub", "techhub köln", "Forum [/b]")
TEXTS = ("", "pricing", "she said: raise it", 'a "quoted" word', "Größe \N{WATER WAVE}", "two\nlines", "NULL", "1")

somebody = st.integers(0, 7)
several = st.lists(somebody, min_size=1, max_size=7)
text = st.sampled_from(TEXTS)
off = st.integers(-500, 60)  # days from today
spans = st.none() | st.integers(0, 200)
rows = st.builds(lambda letter, number: f"{letter}{number}", st.sampled_from("lnogacsi"), st.integers(1, 4))


class Machine(RuleBasedStateMachine):
    """past: the book before each deed that stands, future: after each that was taken back, next one last.

    done_on, undone_on: the day of each of them.
    """

    @initialize()
    def begin(self) -> None:
        self.folder = Path(mkdtemp())
        self.path = str(make_book(self.folder / "book.db"))
        self.reader = sqlite3.connect(self.path, isolation_level=None)
        self.today = TODAY
        self.past: list[dict] = []
        self.future: list[dict] = []
        self.done_on: list[date] = []
        self.undone_on: list[date] = []
        self.write(lambda book: people.add(book, {"name": NAMES[0], "kind": "mentor", "stage": "followed"}))
        self.write(lambda book: people.add(book, {"name": "Tom Reyes", "topics": ("pricing",)}))
        coffee = interactions.Entry("pricing", ("maria-chen",), self.today - timedelta(days=30), "coffee")
        self.write(lambda book: interactions.log(book, coffee))
        self.write(lambda book: loops.promise(book, "maria-chen", "the deck", self.today))
        self.write(lambda book: gives.gave(book, "a hint", "feedback", self.today, "tom-reyes", None))

    def teardown(self) -> None:
        self.reader.close()
        rmtree(self.folder)

    # What people type

    @rule(name=st.sampled_from(NAMES), kind=st.sampled_from(KINDS), stage=st.sampled_from(STAGES[:3]), told=text)
    def add(self, name, kind, stage, told):
        fields = {"name": name, "kind": kind, "stage": stage, "topics": (told, "pricing"), "company": told or None}
        self.write(lambda book: people.add(book, fields, [told] if told else ()))

    @rule(
        who=several,
        days=off,
        kind=st.sampled_from(INTERACTION_KINDS),
        told=text,
        owed=st.sampled_from(("", "promise", "waiting")),
        strangers=st.lists(st.sampled_from(NAMES), max_size=2),
    )
    def log(self, who, days, kind, told, owed, strangers):
        draft = (LoopDraft(owed, None, "the deck", self.today + timedelta(days=7)),) if owed else ()
        on = self.today + timedelta(days=days)
        handles = self.handles(who)
        entry = interactions.Entry(told, handles, on, kind, ("pricing",), draft, strangers=tuple(strangers))
        self.write(lambda book: interactions.log(book, entry))

    @rule(who=somebody, told=text, private=st.booleans())
    def note(self, who, told, private):
        self.write(lambda book: notes.note(book, self.handle(who), told, private))

    @rule(who=somebody, told=text, days=off, kind=st.sampled_from(LOOP_KINDS))
    def promise(self, who, told, days, kind):
        due = self.today + timedelta(days=days)
        self.write(lambda book: loops.promise(book, self.handle(who), told, due, kind))

    @rule(which=somebody, outcome=st.sampled_from(("done", "dropped")), told=text)
    def close(self, which, outcome, told):
        self.write(lambda book: loops.close(book, self.loop(which), outcome, told))

    @rule(which=somebody, days=st.integers(1, 90))
    def snooze(self, which, days):
        self.write(lambda book: loops.snooze(book, self.loop(which), self.today + timedelta(days=days)))

    @rule(who=somebody, days=st.integers(1, 90))
    def snooze_person(self, who, days):
        self.write(lambda book: loops.snooze_person(book, self.handle(who), self.today + timedelta(days=days)))

    @rule(who=st.none() | somebody, told=text, kind=st.sampled_from(GIVE_KINDS), community=st.sampled_from(GROUPS))
    def gave(self, who, told, kind, community):
        to = (None, community) if who is None else (self.handle(who), None)
        self.write(lambda book: gives.gave(book, told, kind, self.today, *to))

    @rule(
        name=st.sampled_from((*GROUPS, *NAMES)),
        kind=st.none() | st.sampled_from(("school", "peer group")),
        who=several,
        told=text,
        other=st.none() | st.sampled_from(GROUPS),
    )
    def community(self, name, kind, who, told, other):
        joined, left = self.handles(who[:2]), self.handles(who[2:])
        commits = tuple(Committing(handle, told) for handle in joined if told.strip())
        what = community_changes.Change(kind, "month", other, joined, left=left, note=told or None, commits=commits)
        self.write(lambda book: community_changes.change(book, name, what))

    @rule(name=st.sampled_from(GROUPS))
    def delete_community(self, name):
        self.write(lambda book: community_changes.delete(book, name))

    @rule(note=st.integers(1, 9))
    def tick_off(self, note):
        self.write(lambda book: commitments.keep(book, [f"n{note}"]))

    @rule(told=text, who=st.none() | somebody, more=st.just([]) | several, about=st.none() | st.integers(1, 4))
    def lesson(self, told, who, more, about):
        source, challenge = None if who is None else self.handle(who), about and f"c{about}"
        self.write(lambda book: lessons.lesson(book, told, source, challenge, told=self.handles(more)))

    @rule(ref=st.integers(1, 4), more=several)
    def tell_lesson(self, ref, more):
        self.write(lambda book: lessons.tell(book, f"s{ref}", self.handles(more)))

    @rule(ref=st.integers(1, 4), told=text)
    def came_of_it(self, ref, told):
        self.write(lambda book: gives.came_of_it(book, f"g{ref}", told))

    @rule(who=several, told=text, via=somebody, for_me=st.booleans())
    def introduce(self, who, told, via, for_me):
        people, through = self.handles(who), self.handle(via)
        if for_me:
            self.write(lambda book: introductions.introduce(book, people[:1], told, for_me=True, via=through))
        else:
            self.write(lambda book: introductions.introduce(book, people[:2], told))

    @rule(ref=st.integers(1, 4), typed=st.sampled_from(("", "yes", "no", "later january", "--made", "--met", "drop")))
    def introduction_goes_on(self, ref, typed):
        flags = {"made": typed == "--made", "met": typed == "--met"}
        words = "" if any(flags.values()) else typed
        if typed == "drop":
            self.write(lambda book: introductions.drop(book, f"i{ref}"))
        else:
            self.write(lambda book: introduction_words.done(book, f"i{ref}", words, **flags))

    @rule(who=several, told=text)
    def ask(self, who, told):
        def asked(book: Book) -> None:
            book.command("asked")
            people = [person.id for person, _ in book.people.by_handles(self.handles(who))]
            about = book.challenges.add({"day": self.today, "title": f"{told}?"}, people)
            for person in people:
                fields = {
                    "person_id": person,
                    "day": self.today,
                    "question": "why?",
                    "challenge_id": int(about.ref[1:]),
                }
                advice = book.advice.add({**fields, "text": told})
                book.advice.answer(int(advice.ref[1:]), self.today, "and more")

        self.write(asked)

    @rule(who=somebody, told=text, name=st.sampled_from((None, *NAMES)), every=spans, kind=st.sampled_from(KINDS))
    def edit(self, who, told, name, every, kind):
        fields = {"title": told or None, "every_days": every, "kind": kind, **({"name": name} if name else {})}
        self.write(lambda book: people.edit(book, self.handle(who), fields, {"topics": (told,)}, ("pricing",)))

    @rule(who=several, days=st.none() | st.integers(-500, 0), stage=st.sampled_from(STAGES[:2]))
    def follow(self, who, days, stage):
        last = None if days is None else self.today + timedelta(days=days)
        self.write(lambda book: people.follow(book, self.handles(who), {"confidant": True}, last, stage))

    @rule(who=several)
    def merge(self, who):
        into, *others = self.handles(who)
        self.write(lambda book: merging.merge(book, into, others))

    @rule(who=several)
    def tell_apart(self, who):
        self.write(lambda book: merging.tell_apart(book, self.handles(who)))

    @rule(who=somebody, by_old=st.booleans())
    def split(self, who, by_old):
        old = [row[0] for row in self.reader.execute("SELECT handle FROM merged ORDER BY id")]
        handle = old[who % len(old)] if by_old and old else self.handle(who)
        self.write(lambda book: splitting.split(book, handle))

    @rule(who=several)
    def archive(self, who):
        self.write(lambda book: people.archive(book, self.handles(who)))

    @rule(kind=st.sampled_from(KINDS), days=st.none() | st.integers(0, 200))
    def config(self, kind, days):
        def change(book: Book) -> None:
            book.command("changed a setting")
            book.settings.put(f"every.{kind}", str(days)) if days is not None else book.settings.remove(f"every.{kind}")
            settle(book)

        self.write(change)

    @rule(days=off, told=text, more=several, less=several)
    def edit_last(self, days, told, more, less):
        changes: dict[str, object] = {"day": self.today + timedelta(days=days), "text": told}
        self.write(lambda book: interactions.mend(book, changes, self.handles(more), self.handles(less)))

    @rule()
    def edit_last_delete(self):
        self.write(interactions.delete_last)

    @rule(told=text)
    def edit_last_adds(self, told):
        change = Change(loops={"promise": ["the plan by friday"]}, advice=(told, "raise it"))
        self.write(lambda book: editing.change(book, [interactions.last(book).ref], change))

    @rule(ref=rows, told=text, who=somebody, more=several)
    def edit_row(self, ref, told, who, more):
        typed = {
            "l": ("private",),
            "n": ("text", "who"),
            "o": ("text", "who"),
            "a": ("text", "who", "question", "challenge"),
            "c": ("title", "text", "joined", "private"),
            "s": ("text", "who", "challenge"),
            "g": ("text", "to"),
            "i": ("because", "private"),
        }
        every = {
            "text": told,
            "title": told,
            "question": told,
            "because": told,
            "challenge": "c1",
            "joined": self.handles(more),
            "who": self.handle(who),
            "private": True,
            "to": gives.Receivers(tuple(self.handles(more))),
        }
        change = Change(**{name: every[name] for name in typed[ref[0]]})
        self.write(lambda book: editing.change(book, [ref], change))

    @rule(refs=st.lists(rows, min_size=1, max_size=3, unique=True))
    def delete_rows(self, refs):
        self.write(lambda book: editing.delete(book, refs))

    @rule(which=st.integers(1, 5))
    def keep_nobody(self, which):
        self.write(lambda book: interactions.keep_nobody(book, which))

    @precondition(lambda self: self.past)
    @rule()
    def undo(self):
        with self.book() as book:
            history.undo(book)
        self.gone_back(1)

    @precondition(lambda self: self.past)
    @rule(number=st.integers(1, 6))
    def undo_several(self, number):
        number = min(number, len(self.past))
        with self.book() as book:
            assert len(history.undo(book, number).deeds) == number
        self.gone_back(number)

    @precondition(lambda self: self.past)
    @rule(days=st.integers(0, 40))
    def undo_to_a_day_and_all_of_it_again(self, days):
        back_to, before = self.today - timedelta(days=days), self.now
        later = list(takewhile(lambda on: on > back_to, reversed(self.done_on)))
        with self.book(write=False) as book:
            planned = history.plan(book, f"{back_to}T23:59:59", "then")
        assert len(planned.deeds) == len(later)
        if later:
            with self.book() as book:
                history.undo_to(book, f"{back_to}T23:59:59", [deed.id for deed in planned.deeds])
            self.gone_back(len(later))
            with self.book() as book:
                history.redo(book, len(later))
            self.gone_on(len(later))
            assert self.now == before

    @precondition(lambda self: self.past)
    @rule()
    def more_than_there_are(self):
        with pytest.raises(NetcrmError), self.book() as book:
            history.undo(book, len(self.past) + 1)
        with pytest.raises(NetcrmError), self.book() as book:
            history.redo(book, len(self.future) + 1)
        assert self.dump() == self.now

    @precondition(lambda self: self.future)
    @rule()
    def redo(self):
        with self.book() as book:
            history.redo(book)
        self.gone_on(1)

    @precondition(lambda self: self.future)
    @rule(number=st.integers(1, 6))
    def redo_several(self, number):
        number = min(number, len(self.future))
        with self.book() as book:
            assert len(history.redo(book, number).deeds) == number
        self.gone_on(number)

    @rule(days=st.integers(-40, 200))
    def another_day(self, days):
        self.today += timedelta(days=days)

    # What must hold after every command

    @invariant()
    def ties_are_what_the_history_says(self):
        if not hasattr(self, "now"):
            return
        with self.book(write=False) as book:
            settle(book)
            everybody = book.people.with_ties([person.id for person in book.people.everybody()])
            histories = dict(book.ties.histories(list(everybody)))
            defaults = book.settings.every_by_kind()
        for key, (person, kept) in everybody.items():
            if kept is None:
                assert not histories[key]
                assert person.stage not in ("followed", "potential")
            else:
                assert kept == tie(histories[key], bond_of(person, defaults), self.today)

    @invariant()
    def the_text_index_is_sound(self):
        if not hasattr(self, "now"):
            return
        for index in ("person_index", "passage_index"):
            self.reader.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")

    def write(self, deed) -> None:
        """Runs a command; one that is refused must leave the book alone."""
        before = getattr(self, "now", None) or {name: [] for name in JOURNALED}
        try:
            with self.book() as book:
                last = book.history.last()
                deed(book)
                book.history.end()
                wrote = book.history.last() != last
        except NetcrmError:
            assert self.dump() == before
            return
        self.now = self.dump()
        assert wrote or self.now == before
        if wrote:
            self.past.append(before)
            self.done_on.append(self.today)
            self.future.clear()
            self.undone_on.clear()

    def gone_back(self, number: int) -> None:
        """So many commands were taken back."""
        for _ in range(number):
            self.future.append(self.now)
            self.undone_on.append(self.done_on.pop())
            self.now = self.past.pop()
        assert self.dump() == self.now

    def gone_on(self, number: int) -> None:
        """So many commands were done again."""
        for _ in range(number):
            self.past.append(self.now)
            self.done_on.append(self.undone_on.pop())
            self.now = self.future.pop()
        assert self.dump() == self.now

    def handle(self, who: int) -> str:
        return self.handles([who])[0]

    def handles(self, who) -> tuple[str, ...]:
        every = [row[0] for row in self.reader.execute("SELECT handle FROM person ORDER BY id")] or ["nobody"]
        return tuple(dict.fromkeys(every[one % len(every)] for one in who))

    def loop(self, which: int) -> str:
        every = [row[0] for row in self.reader.execute("SELECT id FROM loop ORDER BY id")] or [1]
        return f"o{every[which % len(every)]}"

    def book(self, write: bool = True) -> Book:
        return Book(self.path, self.today, write)

    def dump(self) -> dict[str, list[tuple]]:
        return {name: self.reader.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in JOURNALED}


class WholeMachine(Machine):
    """Ends every run by taking everything back and doing everything again."""

    def teardown(self) -> None:
        if hasattr(self, "now"):
            end, commands = self.now, len(self.past)
            if commands:
                with self.book() as book:
                    history.undo(book, commands)
                self.gone_back(commands)
            assert all(rows == [] for rows in self.now.values())
            for _ in range(commands):
                self.redo()
            assert self.now == end
        super().teardown()


TestAsManyUndosAsCommandsIsTheBookBefore = WholeMachine.TestCase
TestAsManyUndosAsCommandsIsTheBookBefore.settings = settings(examples(10), stateful_step_count=20, deadline=None)


@pytest.mark.endurance
def test_hundreds_of_long_days_can_all_be_taken_back():
    run_state_machine_as_test(WholeMachine, settings=settings(max_examples=300, stateful_step_count=40, deadline=None))
