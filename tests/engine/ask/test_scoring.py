"""Words, meaning and roles weighed together."""

from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.ask.scoring import NOTHING, WIDE, Found, Weighed, weigh

SHARE = st.floats(0, 1)
BM25 = st.just(0.0) | st.floats(1e-6, 50)  # evidence never weighs less, see engine/ask/evidence.py
LIKENESS = st.none() | st.floats(-1, 1)
FOUND = st.builds(Found, BM25, BM25, LIKENESS, SHARE, LIKENESS, LIKENESS)
EVERYBODY = st.dictionaries(st.integers(1, 50), FOUND, min_size=1, max_size=12)
SIZES = st.integers(0, 40), st.integers(0, 5000)
CLOSE = 1e-9
LEX, WHOLE, BEST, TOPIC, ROLE = 0.13, 0.53, 0.23, 0.3, 0.2


def near_alone(*likenesses: float) -> dict[int, Weighed]:
    return weigh({at: Found(near=near) for at, near in enumerate(likenesses)})


def test_nobody_found_is_nobody_weighed() -> None:
    assert weigh({}) == {}


def test_nothing_weighs_nothing() -> None:
    assert NOTHING.text == 0


def test_somebody_of_whom_nothing_was_found_weighs_nothing() -> None:
    assert weigh({1: Found(lex=2.0, near=0.5), 2: Found()})[2] == NOTHING


def test_of_likeness_all_that_is_known_weighs_most_and_a_topic_more_than_a_text() -> None:
    ways = {1: Found(near=0.9), 2: Found(best=0.9), 3: Found(topic=0.9)}
    assert [each.near for each in weigh(ways).values()] == pytest.approx([WHOLE, BEST, TOPIC])


def test_the_least_alike_gain_nothing_by_it() -> None:
    assert near_alone(-0.1, 0.4, 0.9)[0].near == 0


def test_no_likeness_at_all_gains_next_to_nothing() -> None:
    assert near_alone(-0.1, 0.0, 0.9)[1].near == pytest.approx(WHOLE * 0.1)


def test_where_nobody_is_near_nobody_is_made_to_seem_so() -> None:
    assert near_alone(0.0, 0.02, 0.06)[2].near == pytest.approx(WHOLE * 0.2)


def test_people_who_are_all_equally_alike_are_not_told_apart_by_it() -> None:
    assert len({each.near for each in near_alone(0.3, 0.3, 0.3).values()}) == 1


def test_unknown_likeness_is_not_the_least() -> None:
    weighed = weigh({1: Found(), 2: Found(near=-0.5), 3: Found(near=0.5)})
    assert (weighed[1].near, weighed[2].near) == (0.0, 0.0)


def test_a_related_word_weighs_less_than_one_that_was_said() -> None:
    weighed = weigh({1: Found(lex=2.0), 2: Found(wide=2.0)})
    assert weighed[2].text == pytest.approx(WIDE * weighed[1].text)


def test_one_hit_among_many_words_is_no_full_hit() -> None:
    found = {1: Found(lex=0.5)}
    assert weigh(found, words=20, people=1000)[1].said < weigh(found)[1].said


def test_a_role_brings_more_than_the_words_that_were_said() -> None:
    best = weigh({1: Found(lex=3.0, role=1.0)})[1]
    assert (best.said, best.role) == (pytest.approx(LEX), pytest.approx(ROLE))


def test_a_related_word_brings_two_fifths_of_one_that_was_said() -> None:
    weighed = weigh({1: Found(lex=2.0), 2: Found(wide=2.0)})
    assert weighed[2].related == pytest.approx(0.4 * LEX)


def test_a_full_hit_is_a_fifth_of_what_a_text_with_all_the_words_would_get() -> None:
    full = 0.2 * 20 * log(1 + 1000.5 / 0.5)
    assert weigh({1: Found(lex=full / 2)}, words=20, people=1000)[1].said == pytest.approx(LEX / 2)


def test_the_farthest_of_all_set_the_scale_though_nothing_else_of_them_was_found() -> None:
    assert weigh({1: Found(near=0.5), 2: Found(near=0.1)}, least=-0.5)[2].near == pytest.approx(WHOLE * 0.6)


def test_likeness_is_measured_from_none_where_all_are_alike() -> None:
    assert weigh({1: Found(near=0.5), 2: Found(near=0.2)}, least=0.2)[2].near == pytest.approx(WHOLE * 0.4)


@given(EVERYBODY, *SIZES)
def test_the_shares_add_up_to_the_whole(found: dict[int, Found], words: int, people: int) -> None:
    for each in weigh(found, words, people).values():
        assert each.text == pytest.approx(each.said + each.related + each.near + each.role)


@given(EVERYBODY, *SIZES)
def test_everybody_is_weighed_and_no_share_is_negative(found: dict[int, Found], words: int, people: int) -> None:
    weighed = weigh(found, words, people)
    assert weighed.keys() == found.keys()
    assert min(share for each in weighed.values() for share in each) >= 0


@given(EVERYBODY, *SIZES)
def test_each_way_brings_at_most_its_weight(found: dict[int, Found], words: int, people: int) -> None:
    for each in weigh(found, words, people).values():
        assert each.said + each.related <= LEX + CLOSE
        assert each.near <= WHOLE + BEST + TOPIC + CLOSE
        assert each.role <= ROLE


@given(EVERYBODY, FOUND, BM25, SHARE)
def test_who_has_more_of_everything_never_weighs_less(
    found: dict[int, Found], one: Found, more: float, share: float
) -> None:
    near, best, topic = (None if each is None else min(1.0, each + share) for each in (one.near, one.best, one.topic))
    better = Found(one.lex + more, one.wide + more, near, min(1.0, one.role + share), best, topic)
    weighed = weigh({**found, 98: one, 99: better})
    assert weighed[99].text >= weighed[98].text - CLOSE


@given(EVERYBODY, st.floats(0.1, 10))
def test_only_proportions_of_words_count(found: dict[int, Found], times: float) -> None:
    scaled = {one: each._replace(lex=each.lex * times, wide=each.wide * times) for one, each in found.items()}
    for one, each in weigh(scaled).items():
        assert each.text == pytest.approx(weigh(found)[one].text, abs=1e-6)


@given(EVERYBODY, SHARE)
def test_a_role_counts_the_same_whoever_else_was_found(found: dict[int, Found], role: float) -> None:
    alone = weigh({99: Found(role=role)})[99].role
    assert weigh({**found, 99: Found(role=role)})[99].role == alone
