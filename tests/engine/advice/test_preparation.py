"""What the page before a meeting chooses."""

from datetime import timedelta

from netcrm.engine.advice.nearness import nearest, nearness, weights_of
from netcrm.engine.advice.preparation import about, days_of, nearest_challenge
from netcrm.model.advice import Challenge
from netcrm.model.notes import Note
from rows import each_row
from world import DEV, MARIA, TODAY


def challenge(number: int, title: str, days_ago: int = 5) -> Challenge:
    return Challenge(f"c{number}", "u", title, title, TODAY - timedelta(days_ago))


@each_row(
    ("asked", "text", "near"),
    [
        ("how do I set prices", "pricing", True),
        ("we run out of money", "cash flow", True),
        ("how do I set prices", "gardening", False),
        ("", "pricing", False),
        ("the of and", "the of and", False),
    ],
)
def test_a_text_is_near_to_what_it_is_about_in_other_words_too(asked, text, near):
    assert (nearness(weights_of(asked), text) > 0) == near


def test_words_of_ones_own_lead_further():
    assert nearness(weights_of("the ladder", {"pricing ladder": ("ladder", "discount")}), "discount") > 0


@each_row(
    ("texts", "best"),
    [
        ((), ""),
        (("gardening",), ""),
        (("tax", "pricing", "prices"), "pricing"),
        (("prices", "cash"), "cash"),
        (("cash", "cash for prices"), "cash for prices"),
    ],
)
def test_the_nearest_says_most_of_it_and_the_first_of_equals_is_taken(texts, best):
    assert nearest({"pric": 1, "cash": 2}, texts) == best


def test_what_is_about_a_subject_stands_with_the_nearest_first():
    weights = {"pric": 2, "cash": 2, "bank": 1}
    texts = (("the bank", 1), ("prices", 2), ("cash and prices", 3), ("tea", 4))
    assert about(weights, texts) == (3, 2)


@each_row(
    ("titles", "chosen"),
    [
        ((), None),
        (("pricing for schools", "the lease"), 1),
        (("the lease", "pricing for schools"), 2),
        (("we run out of money", "the lease"), 1),
        (("prices", "pricing"), 2),
    ],
)
def test_the_challenge_nearest_to_what_they_know_is_the_one_to_ask_about(titles, chosen):
    every = [challenge(at, title, 10 - at) for at, title in enumerate(titles, 1)]
    found = nearest_challenge(every, MARIA, (), {})
    assert (found and found.ref) == (f"c{chosen}" if chosen else None)


def test_what_they_said_is_known_to_them_too():
    every = [challenge(1, "freight to Norway"), challenge(2, "the lease", 1)]
    found = nearest_challenge(every, DEV, ("ask two freight companies",), {})
    assert found is not None
    assert found.ref == "c1"


def test_days_of_theirs_come_apart_from_facts():
    notes = [
        Note(1, "a", TODAY, "likes tea"),
        Note(2, "b", TODAY, "lost her dog", hard=True),
        Note(3, "c", TODAY, "exam", about_on=TODAY + timedelta(9)),
        Note(4, "d", TODAY, "launch", about_on=TODAY - timedelta(3)),
        Note(5, "e", TODAY, "long ago", about_on=TODAY - timedelta(90)),
    ]
    days = days_of(notes, TODAY)
    assert [[note.text for note in part] for part in days] == [["launch", "exam"], ["lost her dog", "likes tea"]]
