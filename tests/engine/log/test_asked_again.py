"""What is asked of one line again is worked out once, and never told of another."""

from netcrm.engine.log.asked_again import once


def test_the_same_subject_is_asked_once_and_another_anew():
    asked = []

    @once
    def length(words):
        """How many there are."""
        asked.append(words)
        return len(words)

    one, alike = ["a", "b"], ["a", "b"]
    assert [length(one), length(one), length(alike), length(one)] == [2, 2, 2, 2]
    assert [id(words) for words in asked] == [id(one), id(alike), id(one)]
    assert (length.__name__, length.__doc__) == ("length", "How many there are.")
