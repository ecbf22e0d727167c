"""Opening challenges and changing them, until they are closed."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from netcrm.errors import NetcrmError, NotFound, Refused, Usage
from netcrm.flows.advice import challenges
from netcrm.flows.advice.challenges import ChallengeWritten, Change, Deciding
from netcrm.flows.keep import history
from netcrm.hints import words
from netcrm.model.advice import Challenge
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, put

REVIEW = date(2026, 11, 3)
DECIDED = Deciding("back to 49", "churn", "churn under 3%", 70, REVIEW)


@pytest.fixture
def book() -> Iterator[Book]:
    """A book with an open challenge, c1, on which Ann and Ben gave a view and Cy has not answered."""
    with Book(":memory:", TODAY, write=True) as book:
        challenges.open_challenge(book, "churn doubled")
        for name in ("Ann A", "Ben B", "Cy C"):
            key = put(book, name)
            book.advice.add({"person_id": key, "challenge_id": 1, "day": TODAY, "asked_on": TODAY, "question": "why?"})
        for advice in (1, 2):
            book.advice.change(advice, {"text": "raise the floor", "answered_on": TODAY})
        yield book


def decided(book: Book, deciding: Deciding = DECIDED) -> ChallengeWritten:
    return challenges.change(book, "c1", Change(deciding=deciding))


def there(book: Book) -> Challenge:
    return challenges.get(book, "c1")


def next_of(report: ChallengeWritten) -> str:
    return words(report.next) if report.next else ""


# Opening


def test_a_challenge_has_a_title_a_text_and_partners(book: Book) -> None:
    report = challenges.open_challenge(book, " joint  offer ", "for hotels ", ("ann-a", "ann-a"), private=True)
    one = report.challenge
    assert (one.ref, one.title, one.text, [who.name for who in one.partners], one.private, one.opened) == (
        *("c2", "joint offer", "for hotels", ["Ann A"], True),
        TODAY,
    )


def test_one_may_be_opened_with_its_decision(book: Book) -> None:
    report = challenges.open_challenge(book, "prices", deciding=DECIDED)
    assert (report.did, report.challenge.decision and report.challenge.decision.sure) == ("decided", 70)


def test_the_same_title_is_opened_once(book: Book) -> None:
    with pytest.raises(Refused, match="c1 is that already"):
        challenges.open_challenge(book, "Churn doubled")


def test_it_may_be_opened_again_once_the_other_is_closed(book: Book) -> None:
    challenges.change(book, "c1", Change(close=True))
    assert challenges.open_challenge(book, "churn doubled").challenge.ref == "c2"


# Deciding


def test_a_decision_is_kept_with_all_that_is_expected_of_it(book: Book) -> None:
    assert tuple(decided(book).challenge.decision or ()) == (TODAY, "back to 49", "churn", "churn under 3%", 70, REVIEW)


def test_after_a_decision_whoever_gave_a_view_is_to_be_told(book: Book) -> None:
    assert [one.name for one in decided(book).tell] == ["Ann A", "Ben B"]


def test_before_a_decision_nobody_is(book: Book) -> None:
    assert challenges.change(book, "c1", Change(title="churn")).tell == ()


def test_a_decision_names_what_comes_then(book: Book) -> None:
    assert next_of(decided(book)) == 'netcrm done c1 "..." --as-expected yes|partly|no'


def test_deciding_again_replaces_all_of_it_and_how_it_turned_out(book: Book) -> None:
    decided(book)
    challenges.turned_out(book, "c1", "churn 2.1%", "yes")
    after = decided(book, Deciding("up to 59")).challenge
    assert (after.decision and after.decision[1:], after.outcome) == (("up to 59", None, None, None, None), None)


def test_undo_gives_the_old_decision_back(book: Book) -> None:
    decided(book)
    before = there(book)
    decided(book, Deciding("up to 59"))
    history.undo(book)
    assert there(book) == before


def test_more_of_a_decision_leaves_the_rest(book: Book) -> None:
    decided(book)
    after = decided(book, Deciding(sure=90)).challenge.decision
    assert after
    assert (after.text, after.sure, after.review_on) == ("back to 49", 90, REVIEW)


def test_deciding_ends_a_snooze(book: Book) -> None:
    challenges.snooze(book, "c1", REVIEW)
    assert decided(book).challenge.snoozed_until is None


# How it turned out


def test_how_it_turned_out_is_kept(book: Book) -> None:
    decided(book)
    report = challenges.turned_out(book, "c1", "churn 2.1%", "yes")
    assert tuple(report.challenge.outcome or ()) == (TODAY, "churn 2.1%", "yes")
    assert next_of(report) == 'netcrm challenge c1 --close --lesson "..."'


def test_what_is_said_of_it_later_is_added(book: Book) -> None:
    decided(book)
    challenges.turned_out(book, "c1", "churn 2.1%", "yes")
    later = challenges.turned_out(book, "c1", "and 1.9% in May", None).challenge.outcome
    assert tuple(later or ())[1:] == ("churn 2.1%; and 1.9% in May", "yes")
    better = challenges.turned_out(book, "c1", "", "no").challenge.outcome
    assert tuple(better or ())[1:] == ("churn 2.1%; and 1.9% in May", "no")


@pytest.mark.parametrize(
    ("how", "text"), [("yes", "as expected"), ("partly", "partly as expected"), ("no", "not as expected")]
)
def test_without_words_it_is_said_by_what_was_expected(book: Book, how: str, text: str) -> None:
    decided(book)
    outcome = challenges.turned_out(book, "c1", "", how).challenge.outcome
    assert outcome
    assert outcome.text == text


def test_before_a_decision_nothing_turns_out_and_the_way_is_shown(book: Book) -> None:
    with pytest.raises(Refused, match="nothing is decided yet") as refusal:
        challenges.turned_out(book, "c1", "churn 2.1%", "yes")
    assert words(refusal.value.hint).startswith('netcrm challenge c1 --decide "..."')


# The end


def test_a_challenge_is_closed_with_its_lesson(book: Book) -> None:
    report = challenges.change(book, "c1", Change(close=True, lesson="raise the floor"))
    assert (report.challenge.closed, report.lesson and report.lesson.challenge) == (TODAY, "c1")
    assert next_of(report) == "netcrm lesson s1 --told NAME"


def test_what_was_asked_and_learnt_in_a_challenge_becomes_private_with_it(book: Book) -> None:
    book.advice.add({"person_id": 1, "challenge_id": 1, "day": TODAY, "question": "why?"})
    book.lessons.add({"challenge_id": 1, "day": TODAY, "text": "raise the floor"})
    challenges.change(book, "c1", Change(private=True))
    assert {one.private for one in (*book.advice.about(1), *book.lessons.about(1))} == {True}


def test_the_lesson_of_a_private_challenge_is_private(book: Book) -> None:
    lesson = challenges.change(book, "c1", Change(private=True, close=True, lesson="raise the floor")).lesson
    assert lesson
    assert lesson.private


def test_it_is_opened_again_with_all_it_had(book: Book) -> None:
    decided(book)
    before = there(book)
    challenges.change(book, "c1", Change(close=True))
    assert challenges.change(book, "c1", Change(reopen=True)).challenge == before


def test_it_may_be_opened_again_and_changed_at_once(book: Book) -> None:
    challenges.change(book, "c1", Change(close=True))
    after = challenges.change(book, "c1", Change(reopen=True, title="churn")).challenge
    assert (after.title, after.closed) == ("churn", None)


def test_why_one_is_let_go_is_kept_with_what_it_is(book: Book) -> None:
    challenges.change(book, "c1", Change(text="since March"))
    after = challenges.drop(book, "c1", "they came back").challenge
    assert (after.closed, after.text) == (TODAY, "since March\n\n## Why I let it go\n\nthey came back")


def test_one_is_let_go_without_a_word(book: Book) -> None:
    assert challenges.drop(book, "c1").challenge.text == ""


def test_one_is_put_off(book: Book) -> None:
    report = challenges.snooze(book, "c1", REVIEW)
    assert (report.did, report.until, report.challenge.snoozed_until) == ("put off", REVIEW, REVIEW)


CHANGES: list[Callable[[Book], ChallengeWritten]] = [
    lambda book: challenges.change(book, "c1", Change(title="churn")),
    lambda book: challenges.change(book, "c1", Change(text="more")),
    lambda book: challenges.change(book, "c1", Change(partners=("ann-a",))),
    lambda book: challenges.change(book, "c1", Change(private=True)),
    lambda book: challenges.change(book, "c1", Change(deciding=DECIDED)),
    lambda book: challenges.change(book, "c1", Change(close=True, lesson="x")),
    lambda book: challenges.turned_out(book, "c1", "churn 2.1%", "yes"),
    lambda book: challenges.drop(book, "c1"),
    lambda book: challenges.snooze(book, "c1", REVIEW),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_closed_challenge_refuses_what_changes_it_with_the_way(book: Book, change: Callable[[Book], object]) -> None:
    challenges.change(book, "c1", Change(close=True))
    before = there(book)
    with pytest.raises(Refused, match="c1 is closed") as refusal:
        change(book)
    assert words(refusal.value.hint) == "netcrm challenge c1 --reopen opens it again"
    assert there(book) == before


@pytest.mark.parametrize("change", CHANGES[:6])
def test_what_is_done_is_one_deed_that_undo_takes_back(book: Book, change: Callable[[Book], object]) -> None:
    before = there(book)
    change(book)
    history.undo(book)
    assert (there(book), book.lessons.all()) == (before, ())


def test_the_deed_of_a_private_one_does_not_tell_its_title(book: Book) -> None:
    challenges.change(book, "c1", Change(private=True, close=True))
    deed = book.history.last()
    assert deed
    assert deed.what == "challenge closed: a private matter"


def test_what_changes_nothing_is_no_deed(book: Book) -> None:
    last = book.history.last()
    report = challenges.change(book, "c1", Change(title="churn doubled"))
    assert (report.did, book.history.last()) == ("same", last)


@each_row(
    ("change", "refusal", "said"),
    [
        (Change(title=" "), Usage, "say what it is"),
        (Change(deciding=Deciding(" ")), Usage, "say what you decided"),
        (Change(deciding=Deciding(sure=70)), Usage, "say what you decided"),
        (Change(deciding=Deciding("x", sure=101)), Usage, "0 to 100"),
        (Change(deciding=Deciding("x", review_on=TODAY - timedelta(1))), Usage, "past"),
        (Change(lesson="x"), Usage, "when a challenge is closed"),
        (Change(close=True, lesson=" "), Usage, "empty"),
        (Change(reopen=True), Refused, "is open"),
        (Change(partners=("nobody-here",)), NotFound, "nobody is called"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    book: Book, change: Change, refusal: type[NetcrmError], said: str
) -> None:
    before = there(book)
    with pytest.raises(refusal, match=said):
        challenges.change(book, "c1", change)
    assert there(book) == before


@each_row(("ref", "refusal"), [("c9", NotFound), ("a1", Usage), ("c", Usage), ("c1x", Usage), ("c" + "9" * 20, Usage)])
def test_an_id_that_is_none_is_refused(book: Book, ref: str, refusal: type[NetcrmError]) -> None:
    with pytest.raises(refusal) as error:
        challenges.open_one(book, ref)
    assert words(error.value.hint) == "netcrm challenge lists them with their ids"


def test_nothing_said_of_how_it_turned_out_is_refused(book: Book) -> None:
    decided(book)
    with pytest.raises(Usage, match="say how it turned out"):
        challenges.turned_out(book, "c1", " ", None)
