"""Who would be glad of whom."""

from netcrm.engine.giving.ideas import introductions

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
