"""Who would be glad of whom."""

from netcrm.engine.giving.ideas import introductions
from rows import each_row

TOM = (1, "Tom Reyes", "tom-reyes", "want", "a sales hire")
INES = (2, "Ines Duarte", "ines-duarte", "topic", "hiring")


def pairs(rows, turn=0):
    return [(idea.seeker.handle, idea.helper.handle) for idea in introductions(rows, turn)]


def test_somebody_who_looks_meets_somebody_who_can_help():
    assert pairs([TOM, INES]) == [("tom-reyes", "ines-duarte")]


def test_nobody_is_introduced_to_themselves():
    assert pairs([TOM, (1, "Tom Reyes", "tom-reyes", "topic", "hiring")]) == []


def test_one_word_shared_by_two_long_phrases_is_no_fit():
    want = (1, "Sana", "sana", "want", "freight companies for a pilot")
    assert pairs([want, (2, "Ada", "ada", "topic", "selling a company")]) == []


def test_the_closest_fit_comes_first():
    rows = [TOM, INES, (3, "Bo", "bo", "topic", "sales hire")]
    assert pairs(rows) == [("tom-reyes", "bo"), ("tom-reyes", "ines-duarte")]


def test_the_closest_of_two_topics_counts():
    rows = [TOM, INES, (2, "Ines Duarte", "ines-duarte", "topic", "sales hire"), (3, "Dev", "dev", "topic", "sales")]
    assert pairs(rows) == [("tom-reyes", "ines-duarte"), ("tom-reyes", "dev")]


def test_each_pair_is_named_once():
    assert len(pairs([TOM, INES, (2, "Ines Duarte", "ines-duarte", "topic", "sales hires")])) == 1


def test_every_seeker_has_a_day_to_be_first():
    rows = [TOM, INES, (4, "Mo", "mo", "want", "hiring help")]
    assert {pairs(rows, turn)[0][0] for turn in range(2)} == {"tom-reyes", "mo"}


def test_nothing_looked_for_makes_no_introduction():
    assert pairs([INES]) == []


@each_row(
    ("want", "topic", "fits"),
    [
        ("sales hire", "hiring", True),  # 2 * 1 / 3
        ("sales hire berlin", "hiring", True),  # 2 * 1 / 4, the least
        ("sales hire berlin office", "hiring", False),  # 2 * 1 / 5
        ("sales hire berlin", "hiring pilots", False),  # 2 * 1 / 5
        ("sales hire berlin office", "hiring in berlin", True),  # 2 * 2 / 6
    ],
)
def test_half_of_the_words_of_both_must_be_shared(want, topic, fits):
    rows = [(1, "Tom Reyes", "tom-reyes", "want", want), (2, "Ines Duarte", "ines-duarte", "topic", topic)]
    assert bool(pairs(rows)) == fits


def test_three_are_named_for_one_want():
    helpers = [(number, f"Helper {number}", f"helper-{number}", "topic", "sales hire") for number in range(2, 7)]
    assert [helper for _, helper in pairs([TOM, *helpers])] == ["helper-2", "helper-3", "helper-4"]


def test_of_equal_fits_the_order_is_that_of_the_names():
    rows = [TOM, (3, "Cy", "cy", "topic", "hiring"), (4, "Bo", "bo", "topic", "hiring"), INES]
    assert [helper for _, helper in pairs(rows)] == ["bo", "cy", "ines-duarte"]


def test_who_comes_first_where_nobody_says_is_the_first():
    rows = [(4, "Mo", "mo", "want", "hiring help"), TOM, INES]
    assert [idea.seeker.handle for idea in introductions(rows)] == ["tom-reyes", "mo"]


def test_both_are_told_with_their_numbers():
    (idea,) = introductions([TOM, INES])
    assert (idea.seeker.id, idea.helper.id, idea.want, idea.topic) == (1, 2, "a sales hire", "hiring")


def test_the_first_seeker_comes_round_again():
    rows = [TOM, INES, (4, "Mo", "mo", "want", "hiring help")]
    assert pairs(rows, 2) == pairs(rows, 0) != pairs(rows, 1)
