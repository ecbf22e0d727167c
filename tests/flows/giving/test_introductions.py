"""Introductions: both sides are asked, each answer is kept, and nothing is recorded as made that was not."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

import pytest

from netcrm.errors import Hint, NetcrmError, NotFound, Refused, Usage
from netcrm.flows.giving import gives, introductions
from netcrm.flows.giving.introduction_words import done
from netcrm.flows.giving.introductions import IntroductionWritten
from netcrm.flows.people import people
from netcrm.model.circle import Introduction
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, add

JANUARY = date(2027, 1, 1)
BECAUSE = "both fight with seasonal staff"


@contextmanager
def fresh() -> Iterator[Book]:
    """A book with Tom, Ines, Lena and Franz, and Victor who is archived."""
    with Book(":memory:", TODAY, write=True) as book:
        for name in ("Tom Reyes", "Ines Duarte", "Lena Fuchs", "Franz Huber"):
            add(book, name)
        people.archive(book, [add(book, "Victor Lang")])
        yield book


@pytest.fixture
def there() -> Iterator[Book]:
    with fresh() as book:
        yield book


@pytest.fixture
def open_one(there: Book) -> Book:
    """A book with the idea i1 to introduce Tom to Ines."""
    introductions.introduce(there, ("tom-reyes", "ines-duarte"), BECAUSE)
    return there


@pytest.fixture
def for_me(there: Book) -> Book:
    """A book with the idea i1 to meet Franz through Lena."""
    introductions.introduce(there, ("franz-huber",), "cold chains", for_me=True, via="lena-fuchs")
    return there


def typed(book: Book, *steps: str, on: date | None = None) -> IntroductionWritten:
    """What became of i1 after each of these was typed behind `done i1`; a word with -- is a flag."""
    for step in steps:
        flags = {"made": step.startswith("--made"), "met": step.startswith("--met")}
        text = step.partition(" ")[2] if any(flags.values()) else step
        report = done(book, "i1", text, on=on, **flags)
    return report


def get(book: Book, ref: str = "i1") -> Introduction:
    found = book.introductions.get(int(ref[1:]))
    assert found is not None
    return found


def given(book: Book) -> list[str]:
    return [f"{one.text}: {', '.join(ref.handle for ref in one.receivers)}" for one in book.gives.of(1)]


def test_it_opens_as_an_idea_of_two_and_nobody_was_asked(open_one: Book) -> None:
    one = get(open_one)
    assert (one.step, one.because, [ref.handle for ref in one.people]) == (
        "idea",
        BECAUSE,
        ["tom-reyes", "ines-duarte"],
    )
    assert given(open_one) == []


@pytest.mark.thorough
@each_row(
    ("steps", "step"),
    [
        (("tom",), "asked"),
        (("",), "asked"),
        (("tom", "ines"), "asked"),
        (("tom yes",), "asked"),
        (("tom yes", ""), "asked"),
        (("tom yes", "ines yes"), "agreed"),
        (("yes",), None),
        (("tom", "yes", "ines yes, gladly"), "agreed"),
        (("tom", "ines later january"), "later"),
        (("ines later january", "ines yes", "tom yes"), "agreed"),
        (("tom no",), "declined"),
        (("tom yes", "ines no"), "declined"),
        (("tom no", "tom yes", "ines yes"), "agreed"),
        (("--made",), "made"),
        (("tom yes", "ines yes", ""), "made"),
        (("tom yes", "ines yes", "made wrote them both"), "made"),
        (("tom yes", "ines yes", "Made."), "made"),
        (("made",), "made"),
        (("--made", "met"), "met"),
        (("--made", "--met they will share a driver"), "met"),
        (("--made", "met they will share a driver"), "met"),
    ],
)
def test_the_road_to_each_step(steps: tuple[str, ...], step: str | None) -> None:
    with fresh() as book:
        introductions.introduce(book, ("tom-reyes", "ines-duarte"), BECAUSE)
        if step is None:
            with pytest.raises(Usage):
                typed(book, *steps)
        else:
            assert typed(book, *steps).introduction.step == step


@each_row(
    ("words", "until", "text"),
    [
        ("ines later january", JANUARY, None),
        ("ines later in january", JANUARY, None),
        ("Ines Duarte later im Januar", JANUARY, None),
        ("ines later 1 jan", JANUARY, None),
        ("ines-duarte later in 3 weeks", TODAY + timedelta(21), None),
        ("ines later january after her leave", JANUARY, "after her leave"),
        ("ines later 2027-01-01 she moves", JANUARY, "she moves"),
    ],
)
def test_later_has_a_day_and_perhaps_words(open_one: Book, words: str, until: date, text: str | None) -> None:
    side = typed(open_one, words).introduction.sides[1]
    assert (side.said, side.until, side.words, side.on) == ("later", until, text, TODAY)


@each_row("word", ["karl-heinz", "Karl", "karl-heinz-krüger", "Karl-Heinz Krüger", "kar", "krüger"])
def test_a_side_answers_to_every_name_of_theirs(word: str) -> None:
    with fresh() as book:
        introductions.introduce(book, ("tom-reyes", add(book, "Karl-Heinz Krüger")))
        assert typed(book, f"{word} yes").introduction.sides[1].said == "yes"


def test_a_text_that_begins_like_a_name_is_a_text(open_one: Book) -> None:
    typed(open_one, "--made")
    assert typed(open_one, "met in march they opened a shop").introduction.outcome == "in march they opened a shop"


def test_who_answers_face_to_face_was_asked_then(open_one: Book) -> None:
    assert typed(open_one, "tom yes", on=TODAY - timedelta(3)).introduction.sides[0].asked_on == TODAY - timedelta(3)


def test_who_is_asked_again_after_later_has_not_answered(open_one: Book) -> None:
    side = typed(open_one, "ines later january", "ines").introduction.sides[1]
    assert (side.said, side.until, side.asked_on) == (None, None, TODAY)


@pytest.mark.parametrize(
    ("steps", "earlier"),
    [
        (("ines later january after her leave", "ines yes"), ("later", "after her leave")),
        (("ines later january after her leave", "ines"), ("later", "after her leave")),
        (("ines no not my trade", "ines yes"), ("no", "not my trade")),
        (("ines yes",), (None, None)),
    ],
)
def test_an_answer_that_another_one_followed_is_kept(
    open_one: Book, steps: tuple[str, ...], earlier: tuple[str | None, str | None]
) -> None:
    side = typed(open_one, *steps).introduction.sides[1]
    assert (side.earlier, side.earlier_words, side.earlier_on) == (*earlier, TODAY if earlier[0] else None)


def test_made_is_one_give_to_both(open_one: Book) -> None:
    report = typed(open_one, "--made")
    assert (report.given, given(open_one)) == (True, ["introduced Tom to Ines: tom-reyes, ines-duarte"])
    assert report.introduction.give == "g1"


def test_a_give_that_was_recorded_by_itself_is_no_second_one(open_one: Book) -> None:
    gives.gave_to(open_one, gives.Receivers(("ines-duarte", "tom-reyes")), "brought them together", "intro", TODAY)
    report = typed(open_one, "--made")
    assert (report.given, report.introduction.give, len(given(open_one))) == (False, "g1", 1)


@each_row(
    ("steps", "last", "error", "why"),
    [
        ((), "franz yes", Usage, "Franz Huber is whom you would meet; Lena Fuchs is asked"),
        (("lena yes",), "franz yes", Usage, "Franz Huber is whom you would meet; Lena Fuchs is asked"),
        (("lena yes",), "ines no", Usage, "Ines Duarte has no part in i1, an introduction to Franz Huber"),
        (("lena yes",), "gladly", Usage, '"gladly" is no step of i1'),
        (("lena yes", "made"), "ines no", Usage, "Ines Duarte has no part in i1, an introduction to Franz Huber"),
        (("lena yes", "made"), "lena no", Refused, "i1 is made already"),
    ],
)
def test_of_one_for_me_only_who_introduces_me_answers(
    steps: tuple[str, ...], last: str, error: type[NetcrmError], why: str
) -> None:
    with fresh() as book:
        introductions.introduce(book, ("franz-huber",), "cold chains", for_me=True, via="lena-fuchs")
        if steps:
            typed(book, *steps)
        before = get(book)
        with pytest.raises(error) as refused:
            typed(book, last)
        assert (refused.value.message, refused.value.hint != "", get(book)) == (why, True, before)


def test_the_words_of_made_are_kept_where_its_give_is_there_already(open_one: Book) -> None:
    gives.gave_to(open_one, gives.Receivers(("ines-duarte", "tom-reyes")), "brought them together", "intro", TODAY)
    assert typed(open_one, "made wrote to both").introduction.outcome == "wrote to both"


def test_the_words_of_a_private_one_stay_with_it(there: Book) -> None:
    introductions.introduce(there, ("tom-reyes", "ines-duarte"), "both drink", private=True)
    one = typed(there, "made told them at the clinic").introduction
    assert (one.outcome, given(there)) == ("told them at the clinic", ["an introduction: tom-reyes, ines-duarte"])


def test_a_private_one_tells_no_reason_in_its_give(there: Book) -> None:
    introductions.introduce(there, ("tom-reyes", "ines-duarte"), "both drink", private=True)
    typed(there, "--made")
    assert given(there) == ["an introduction: tom-reyes, ines-duarte"]


def test_what_came_of_it_is_kept_with_the_day(open_one: Book) -> None:
    one = typed(open_one, "--made", "--met they will share a driver").introduction
    assert (one.met_on, one.outcome) == (TODAY, "they will share a driver")


def test_who_introduces_me_is_how_we_met(for_me: Book) -> None:
    report = typed(for_me, "lena yes", "--made")
    met, uid = for_me.people.get(4)[0].met, for_me.people.get(3)[0].uid
    kept = for_me.db.execute("SELECT met_via_uid FROM person WHERE handle = 'franz-huber'").fetchone()[0]
    assert (report.met_via, met.via, kept, given(for_me)) == (True, "Lena Fuchs", uid, [])
    assert for_me.introductions.received([1, 3]) == {3: 1}


def test_how_we_met_stays_as_it_is_known(for_me: Book) -> None:
    for_me.people.change(4, {"met_via": "Anna"})
    assert typed(for_me, "--made").met_via is False
    assert for_me.people.get(4)[0].met.via == "Anna"


@each_row(
    ("steps", "hint", "args"),
    [
        ((), "intro_ask_or_made", ("i1", "tom", "Tom")),
        (("tom",), "intro_answer", ("i1", "tom", "Tom", "Ines")),
        (("tom", "ines"), "intro_answer", ("i1", "tom", "Tom", "")),
        (("tom yes",), "intro_ask", ("i1", "ines", "Ines")),
        (("tom yes", "ines yes"), "intro_joint", ("i1",)),
        (("tom yes", "ines later january"), "intro_tell", ("i1", "Tom")),
        (("tom yes", "ines no"), "intro_tell", ("i1", "Tom")),
        (("--made",), "intro_met", ("i1",)),
    ],
)
def test_every_step_names_the_next_one(steps: tuple[str, ...], hint: str, args: tuple[str, ...]) -> None:
    with fresh() as book:
        report = introductions.introduce(book, ("tom-reyes", "ines-duarte"))
        report = typed(book, *steps) if steps else report
        assert report.next == Hint(hint, args)


def test_nothing_comes_after_a_no_where_nobody_else_was_asked(open_one: Book) -> None:
    assert typed(open_one, "tom no").next is None


def test_a_handle_is_named_where_a_first_name_is_not_enough(there: Book) -> None:
    add(there, "Tom Ford")
    report = introductions.introduce(there, ("tom-reyes", "tom-ford"))
    assert report.next == Hint("intro_ask_or_made", ("i1", "tom-reyes", "Tom"))


@each_row(
    ("handles", "more", "error", "why"),
    [
        (("tom-reyes", "tom-reyes"), {}, Usage, "nobody can be introduced to themselves, and both are Tom Reyes"),
        (("tom-reyes", "victor-lang"), {}, Refused, "Victor Lang is archived"),
        (("tom-reyes",), {}, Usage, "an introduction is between two people"),
        (("tom-reyes", "ines-duarte", "lena-fuchs"), {}, Usage, "an introduction is between two people"),
        (
            ("tom-reyes", "ines-duarte"),
            {"via": "lena-fuchs"},
            Usage,
            "you introduce two people yourself, and nobody between",
        ),
        (("tom-reyes",), {"for_me": True}, Usage, "say whom you want to meet, and who could introduce you"),
        (
            ("tom-reyes",),
            {"for_me": True, "via": "tom-reyes"},
            Usage,
            "Tom Reyes is whom you would meet; say who knows them",
        ),
        (("tom-reyes",), {"for_me": True, "via": "victor-lang"}, Refused, "Victor Lang is archived"),
        (("tom-reyes", "nobody"), {}, NotFound, 'nobody is called "nobody"'),
    ],
)
def test_who_cannot_be_introduced(
    there: Book, handles: tuple[str, ...], more: Any, error: type[NetcrmError], why: str
) -> None:
    with pytest.raises(error) as refused:
        introductions.introduce(there, handles, **more)
    assert (refused.value.message, there.introductions.all()) == (why, ())


@pytest.mark.thorough
@each_row(
    ("steps", "last", "error", "why"),
    [
        ((), "--met", Refused, "i1 is not made yet"),
        (("tom",), "", Usage, "say which step i1 takes"),
        ((), "lena yes", Usage, "Lena Fuchs has no part in i1, the introduction of Tom Reyes and Ines Duarte"),
        ((), "tom maybe", Usage, 'a side says yes, later or no, not "maybe"'),
        ((), "gladly", Usage, '"gladly" is no step of i1'),
        ((), "tom later", Usage, "say until when"),
        ((), "tom later whenever", Usage, '"whenever" is no day to come'),
        ((), "tom later yesterday", Usage, '"yesterday" is no day to come'),
        (("tom yes",), "tom yes", Refused, "Tom Reyes said yes already"),
        (("tom yes",), "tom", Refused, "Tom Reyes said yes already"),
        (("tom no",), "tom no", Refused, "Tom Reyes said no already"),
        (("tom no",), "", Refused, "Tom Reyes said no, so i1 has ended"),
        (("tom no",), "ines yes", Refused, "Tom Reyes said no, so i1 has ended"),
        (("tom no",), "--made", Refused, "Tom Reyes said no, so i1 has ended"),
        (("tom later january",), "--made", Refused, "Tom Reyes wanted to wait"),
        (("--made",), "--made", Refused, "i1 is made already"),
        (("--made",), "tom yes", Refused, "i1 is made already"),
        (
            ("--made", "--met"),
            "--met",
            Refused,
            "Tom Reyes and Ines Duarte met already, Tue 22 Sep, so i1 is at its end",
        ),
        (("--made", "--met"), "", Refused, "Tom Reyes and Ines Duarte met already, Tue 22 Sep, so i1 is at its end"),
        (("tom",), "--made tom yes", Usage, "one step at a time"),
        (("tom",), "--made lena no", Usage, "one step at a time"),
        (("--made",), "--met no", Usage, "one step at a time"),
        (("tom yes", "ines yes"), "made lena no", Usage, "one step at a time"),
        (
            ("tom yes", "ines yes"),
            "lena no",
            Usage,
            "Lena Fuchs has no part in i1, the introduction of Tom Reyes and Ines Duarte",
        ),
        (("tom yes", "ines yes"), "sent them a mail", Usage, '"sent them a mail" is no step of i1'),
        (("--made",), "sent them a mail", Usage, '"sent them a mail" is no step of i1'),
        (
            ("--made",),
            "lena no",
            Usage,
            "Lena Fuchs has no part in i1, the introduction of Tom Reyes and Ines Duarte",
        ),
        (("--made",), "no", Refused, "i1 is made already"),
    ],
)
def test_a_step_out_of_turn_changes_nothing(
    steps: tuple[str, ...], last: str, error: type[NetcrmError], why: str
) -> None:
    with fresh() as book:
        introductions.introduce(book, ("tom-reyes", "ines-duarte"))
        if steps:
            typed(book, *steps)
        before = get(book)
        with pytest.raises(error) as refused:
            typed(book, last)
        assert (refused.value.message, refused.value.hint != "", get(book)) == (why, True, before)


def test_a_day_ahead_is_no_day_on_which_it_was_made(open_one: Book) -> None:
    with pytest.raises(Usage, match="that day lies ahead"):
        done(open_one, "i1", made=True, on=TODAY + timedelta(1))


def test_what_is_open_or_made_is_not_opened_again(open_one: Book) -> None:
    with pytest.raises(Refused, match="that introduction is open already: i1"):
        introductions.introduce(open_one, ("ines-duarte", "tom-reyes"))
    typed(open_one, "--made")
    with pytest.raises(Refused, match="were introduced already"):
        introductions.introduce(open_one, ("ines-duarte", "tom-reyes"))


def test_after_a_no_one_can_try_anew(open_one: Book) -> None:
    typed(open_one, "tom no")
    assert introductions.introduce(open_one, ("ines-duarte", "tom-reyes")).introduction.ref == "i2"


def test_let_go_ends_it_and_an_answer_takes_it_up(open_one: Book) -> None:
    dropped = introductions.drop(open_one, "i1", "she found one").introduction
    assert (dropped.step, dropped.outcome, open_one.introductions.open()) == ("ended", "she found one", ())
    again = typed(open_one, "tom yes")
    assert (again.taken_up, again.introduction.step) == (True, "asked")


def test_let_go_of_one_that_was_made_says_they_did_not_meet(open_one: Book) -> None:
    typed(open_one, "--made")
    report = introductions.drop(open_one, "i1")
    assert (report.did, report.introduction.step, open_one.introductions.open()) == ("not met", "made", ())


def test_put_off_it_rests_until_that_day_and_a_step_wakes_it(open_one: Book) -> None:
    introductions.snooze(open_one, "i1", JANUARY)
    assert get(open_one).snoozed_until == JANUARY
    assert typed(open_one, "tom").introduction.snoozed_until is None


@each_row("change", [introductions.drop, lambda book, ref: introductions.snooze(book, ref, JANUARY)])
def test_what_ended_is_neither_let_go_nor_put_off(there: Book, change: Callable[..., Any]) -> None:
    introductions.introduce(there, ("lena-fuchs", "tom-reyes"))
    ref = there.introductions.all()[0].ref
    introductions.take(there, ref, "tom-reyes", "no")
    with pytest.raises(Refused, match="ended already"):
        change(there, ref)


@each_row("ref", ["i9", "i99999999"])
def test_an_id_of_nothing_is_told(there: Book, ref: str) -> None:
    with pytest.raises(NotFound, match=f"no introduction has the id {ref}"):
        introductions.take(there, ref)


def test_whose_two_people_became_one_takes_no_step(open_one: Book) -> None:
    from netcrm.flows.people.merging import merge

    merge(open_one, "tom-reyes", ["ines-duarte"])
    with pytest.raises(Refused, match="are not two any more"):
        typed(open_one, "tom yes")
    assert open_one.introductions.open() == ()


def test_whoever_introduces_me_cannot_become_whom_i_meet(for_me: Book) -> None:
    from netcrm.flows.people.merging import merge

    merge(for_me, "lena-fuchs", ["franz-huber"])
    assert (get(for_me).step, for_me.introductions.open()) == ("ended", ())
