"""Who is suggested, in which order and why."""

from datetime import timedelta
from math import exp, tanh

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.ask.confidence import fit
from netcrm.engine.ask.evidence import Evidence
from netcrm.engine.ask.question import Challenge
from netcrm.engine.ask.ranking import PRIVATE, Candidate, chance, factors, rank
from netcrm.engine.ask.scoring import Weighed
from netcrm.engine.ask.snippets import excerpt
from netcrm.model.people import Every, Person, Standing
from rows import each_row
from world import TODAY

PRICES = Challenge("raise prices", ("raise", "prices"), (), "knowledge")
SAD = Challenge("I feel lonely", ("lonely",), (), "emotional")


def person(name: str, kind: str = "mentor", stage: str = "followed", **more: object) -> Person:
    return Person(1, name, name.lower(), name, kind=kind, stage=stage)._replace(**more)


def standing(state: str, ratio: float) -> Standing:
    return Standing(state, TODAY - timedelta(300), 300, 21, Every(45, "kind"), ratio, TODAY, "")


def found(name: str, text: float = 1.0, **more: object) -> Candidate:
    """Somebody whose texts answer so well, and who is no noise but as sure as the others."""
    about = {key: more.pop(key) for key in ("kind", "stage", "confidant", "standing", "title") if key in more}
    return Candidate(person(name, **about), Weighed(0.0, 0.0, text, 0.0), near=0.5, covered=5.0)._replace(**more)  # type: ignore[arg-type]


def names(challenge: Challenge, *candidates: Candidate) -> list[str]:
    return [row.person.name for row in rank(challenge, candidates, TODAY).suggestions]


def topic(word: str, because: str | None = None) -> Evidence:
    return Evidence(word, "topic", word=word, because=because)


def test_who_matches_better_comes_first() -> None:
    assert names(PRICES, found("Ann", 2), found("Bob", 4)) == ["Bob", "Ann"]


def test_equals_stand_in_the_order_of_their_names() -> None:
    assert names(PRICES, found("Cy"), found("ann"), found("Bob")) == ["ann", "Bob", "Cy"]


def test_at_most_five_are_suggested() -> None:
    assert len(names(PRICES, *(found(letter) for letter in "ABCDEFG"))) == 5


def test_nobody_is_strong_by_a_role_that_no_word_called_for() -> None:
    barely = found("Ann", covered=0.0, weighed=Weighed(0.0, 0.0, 0.9, 0.2))
    surely = found("Bob", covered=3.0, weighed=Weighed(0.0, 0.0, 0.9, 0.2))
    assert fit(chance(PRICES, barely)) == fit(chance(PRICES, surely._replace(guessed=True))) == "strong"
    assert fit(chance(PRICES, barely._replace(guessed=True))) == "fair"


def test_who_hardly_matches_is_left_out() -> None:
    assert names(PRICES, found("Ann"), found("Bob", near=0.05)) == ["Ann"]


def test_somebody_asked_a_lot_lately_steps_back() -> None:
    assert names(PRICES, found("Ann", 1, load=1.0), found("Bob", 0.95)) == ["Bob", "Ann"]


def test_somebody_who_had_more_from_me_is_asked_first() -> None:
    assert names(PRICES, found("Ann", received=3), found("Bob", given=3)) == ["Bob", "Ann"]


def test_somebody_whose_help_helped_is_asked_first() -> None:
    assert names(PRICES, found("Ann", track=-0.5), found("Bob", track=0.5)) == ["Bob", "Ann"]


@given(
    st.sampled_from([PRICES, SAD]),
    st.floats(0, 50), st.floats(-1, 1), st.integers(0, 50), st.integers(0, 50), st.floats(0, 1),
)  # fmt: skip
def test_the_tie_never_weighs_more_than_a_quarter(
    challenge: Challenge, ratio: float, track: float, given: int, received: int, load: float
) -> None:
    tie = standing("warm", ratio)
    by = factors(challenge, found("Ann", standing=tie, track=track, given=given, received=received, load=load))
    assert 0.75 <= by.social <= 1.2


def test_a_warm_tie_lifts_by_a_tenth_where_support_is_wanted() -> None:
    assert factors(SAD, found("Ann", standing=standing("warm", 0.5))).social == pytest.approx(1.1)


def test_warmth_fades_with_every_rhythm_that_is_missed() -> None:
    by = factors(SAD, found("Ann", standing=standing("cold", 5)))
    assert (by.warm, by.social) == (pytest.approx(2 * exp(-1) - 1), pytest.approx(1 + 0.1 * (2 * exp(-1) - 1)))


def test_help_that_helped_lifts_by_eight_in_a_hundred() -> None:
    assert factors(PRICES, found("Ann", track=1.0)).social == pytest.approx(1.08)


def test_being_asked_a_lot_holds_back_by_fifteen_in_a_hundred() -> None:
    assert factors(PRICES, found("Ann", load=1.0)).social == pytest.approx(0.85)


def test_what_was_given_beyond_what_was_had_lifts_by_five_in_a_hundred_at_most() -> None:
    by = factors(PRICES, found("Ann", given=5, received=2))
    assert by.social == pytest.approx(1 + 0.05 * tanh(1))


@each_row(
    ("tie", "bound"),
    [
        ({"track": -1.0, "load": 1.0, "received": 50, "standing": standing("cold", 99)}, 0.75),
        ({"track": 1.0, "given": 50, "standing": standing("warm", 0.2)}, 1.2),
    ],
)
def test_the_tie_is_kept_within_bounds(tie: dict[str, object], bound: float) -> None:
    assert factors(SAD, found("Ann", **tie)).social == bound


_TIES = st.fixed_dictionaries({
    "track": st.floats(-1, 1), "load": st.floats(0, 1), "given": st.integers(0, 9), "received": st.integers(0, 9),
    "supports": st.sampled_from([(), ("knowledge",)]),
})  # fmt: skip


@given(_TIES, _TIES, st.floats(0.1, 5))
def test_nothing_that_went_before_buries_who_answers_twice_as_well(
    mine: dict[str, object], theirs: dict[str, object], text: float
) -> None:
    best, other = found("Zoe", 2.1 * text, **mine), found("Ann", text, **theirs)
    assert names(PRICES, best, other) == ["Zoe", "Ann"]


@each_row(
    ("challenge", "who", "lifted"),
    [
        (PRICES, found("Ann", supports=("knowledge",)), 1.3),
        (PRICES, found("Ann", supports=("emotional",)), 1.0),
        (PRICES, found("Ann", confidant=True), 1.0),
        (SAD, found("Ann", confidant=True), 1.3),
    ],
)
def test_the_kind_of_help_lifts_by_three_tenths(challenge: Challenge, who: Candidate, lifted: float) -> None:
    assert factors(challenge, who).kind == lifted


@each_row(("role", "shown"), [(0.034, True), (0.032, False)])
def test_who_is_no_good_one_to_ask_in_twenty_five_cases_is_left_out(role: float, shown: bool) -> None:
    somebody = Candidate(person("Ann"), Weighed(0.0, 0.0, 0.0, role))  # a chance of 4.9 / 4 * role
    assert bool(names(PRICES, somebody)) == shown


@each_row(("score", "order"), [(0.93, ["Ann", "Cy", "Bob"]), (0.91, ["Ann", "Bob", "Cy"])])
def test_saying_the_same_costs_a_twentieth_of_the_best_score(score: float, order: list[str]) -> None:
    same, other = (topic("pricing"),), (topic("raise"),)
    rows = found("Ann", 1, evidence=same), found("Bob", 0.97, evidence=same), found("Cy", score, evidence=other)
    assert names(PRICES, *rows) == order


@each_row(("before", "shown"), [(19, True), (20, False)])
def test_somebody_who_says_something_else_is_looked_for_among_the_best_twenty(before: int, shown: bool) -> None:
    same = [found(f"Ann {at}", 1, evidence=(topic("pricing"),)) for at in range(before)]
    assert ("Zoe" in names(PRICES, *same, found("Zoe", 0.99, evidence=(topic("raise"),)))) == shown


def test_at_most_four_reasons_are_given() -> None:
    many = tuple(topic(f"price {at}") for at in range(6))
    assert len(rank(PRICES, [found("Ann", evidence=many)], TODAY).suggestions[0].reasons) == 4


@each_row(("received", "said"), [(3, 0), (4, 1)])
def test_who_had_three_times_more_from_somebody_is_reminded_to_offer_something(received: int, said: int) -> None:
    row = rank(PRICES, [found("Ann", given=1, received=received)], TODAY).suggestions[0]
    assert len(row.first) == said


@each_row(
    ("of", "social"),
    [
        (found("Ann", standing=standing("warm", 1)), 1.1),
        (found("Ann", track=1), 1.08),
        (found("Ann", given=300), 1.05),
        (found("Ann", received=300), 0.95),
        (found("Ann", load=1.0), 0.85),
    ],
)
def test_a_warm_tie_lifts_by_a_tenth_and_the_rest_by_what_it_is_worth(of: Candidate, social: float) -> None:
    assert factors(SAD, of).social == pytest.approx(social)


def test_a_likely_person_fits_better_than_an_unlikely_one() -> None:
    fits = [rank(PRICES, [found("Ann", 0.4, covered=each, near=0.2)], TODAY).fit for each in (0.5, 2.5, 5.0)]
    assert fits == ["weak", "fair", "strong"]


def test_who_gave_this_kind_of_help_comes_first() -> None:
    assert names(PRICES, found("Ann"), found("Bob", supports=("knowledge",))) == ["Bob", "Ann"]


def test_two_who_say_the_same_do_not_both_stand_on_top() -> None:
    same = (topic("pricing"),)
    rows = (
        found("Ann", 1, evidence=same),
        found("Bob", 0.97, evidence=same),
        found("Cy", 0.95, evidence=(topic("raise"),)),
    )
    assert names(PRICES, *rows) == ["Ann", "Cy", "Bob"]


def test_people_merely_known_stand_apart() -> None:
    ranking = rank(PRICES, [found("Ann", stage="known"), found("Bob")], TODAY)
    assert [row.person.name for row in ranking.further] == ["Ann"]


def test_at_most_three_known_people_are_shown() -> None:
    assert len(rank(PRICES, [found(letter, stage="known") for letter in "ABCD"], TODAY).further) == 3


def test_every_row_has_a_letter_of_its_own() -> None:
    ranking = rank(PRICES, [found("Ann"), found("Bob", stage="known"), found("Cy")], TODAY)
    assert [row.letter for row in (*ranking.suggestions, *ranking.further)] == ["a", "b", "c"]


def test_an_investor_is_no_shoulder_to_cry_on() -> None:
    assert names(SAD, found("Ann", kind="investor"), found("Bob", kind="friend")) == ["Bob"]


def test_an_investor_who_is_a_confidant_is_one() -> None:
    assert names(SAD, found("Ann", kind="investor", confidant=True)) == ["Ann"]


def test_a_confidant_helps_without_a_matching_word() -> None:
    assert names(SAD, found("Ann", 0, confidant=True)) == ["Ann"]


def test_a_confidant_without_a_matching_word_is_no_expert() -> None:
    assert names(PRICES, found("Ann", 0, near=0.0, confidant=True)) == []


def test_a_confidant_is_said_to_be_safe() -> None:
    row = rank(SAD, [found("Ann", 0, confidant=True)], TODAY).suggestions[0]
    assert [reason.source for reason in row.reasons] == ["confidant"]


def test_for_support_a_warm_tie_goes_before_a_cold_one() -> None:
    rows = (
        found("Ann", kind="friend", standing=standing("cold", 9)),
        found("Bob", kind="friend", standing=standing("warm", 0.2)),
    )
    assert names(SAD, *rows) == ["Bob", "Ann"]


def test_for_knowledge_distance_is_no_fault() -> None:
    rows = found("Ann", standing=standing("cold", 9)), found("Bob", standing=standing("warm", 0.2))
    assert names(PRICES, *rows) == ["Ann", "Bob"]


def crowd() -> list[Candidate]:
    return [found(letter, 10) for letter in "ABCDE"]


def test_a_dormant_tie_that_fits_is_worth_waking() -> None:
    sleeper = found("Zoe", 7, contacts=3, standing=standing("dormant", 9))
    wake = rank(PRICES, [*crowd(), sleeper], TODAY).wake
    assert wake is not None
    assert wake.person.name == "Zoe"


def test_a_dormant_tie_that_hardly_fits_sleeps_on() -> None:
    sleeper = found("Zoe", 5, contacts=3, standing=standing("dormant", 9))
    assert rank(PRICES, [*crowd(), sleeper], TODAY).wake is None


@each_row(("text", "wakes"), [(6.0, True), (5.9, False)])
def test_a_dormant_tie_is_woken_from_three_fifths_of_the_best(text: float, wakes: bool) -> None:
    sleeper = found("Zoe", text, contacts=3, standing=standing("dormant", 9))
    assert (rank(PRICES, [*crowd(), sleeper], TODAY).wake is not None) == wakes


def test_somebody_met_only_twice_is_no_tie_to_wake() -> None:
    sleeper = found("Zoe", 9, contacts=2, standing=standing("dormant", 9))
    assert rank(PRICES, [*crowd(), sleeper], TODAY).wake is None


def test_the_surest_come_first() -> None:
    faint = {"covered": 0.1, "near": 0.25}
    crowd = [found("Ann", 0.5, **faint), found("Bob", 0.4, covered=6.0), found("Cy", 0.3, **faint)]
    rows = rank(PRICES, crowd, TODAY).suggestions
    assert [(row.person.name, row.fit) for row in rows] == [("Bob", "strong"), ("Ann", "weak"), ("Cy", "weak")]


def test_the_surest_come_first_in_the_background_too() -> None:
    far = [found("Ann", 0.5, stage="known", covered=0.1), found("Bob", 0.4, stage="known", covered=6.0)]
    assert [row.person.name for row in rank(PRICES, far, TODAY).further] == ["Bob", "Ann"]


def test_who_said_no_comes_last_however_sure() -> None:
    assert names(PRICES, found("Ann", 0.1, covered=0.1), found("Bob", 2.0, said_no=True)) == ["Ann", "Bob"]


@given(st.lists(st.tuples(st.floats(0, 1.5), st.floats(0, 3)), max_size=9), st.sampled_from([PRICES, SAD]))
def test_nobody_stands_above_somebody_surer(people: list[tuple[float, float]], challenge: Challenge) -> None:
    crowd = [found(f"P{at}", text, covered=covered) for at, (text, covered) in enumerate(people)]
    fits = [("strong", "fair", "weak").index(row.fit or "") for row in rank(challenge, crowd, TODAY).suggestions]
    assert fits == sorted(fits)


def test_somebody_to_lean_on_is_at_least_fair() -> None:
    rows = rank(
        SAD, [found("Ann", 0.1, kind="family", covered=0.0), found("Bob", 0.1, confidant=True)], TODAY
    ).suggestions
    assert [(row.person.name, row.fit) for row in rows] == [("Bob", "strong"), ("Ann", "fair")]


def test_a_private_note_counts_and_is_not_quoted() -> None:
    note = Evidence("she doubled her prices", "note", TODAY, True, "prices")
    row = rank(PRICES, [found("Ann", evidence=(note,), near=0.05)], TODAY).suggestions[0]
    assert [reason.text for reason in row.reasons] == [PRIVATE]


def test_the_word_that_was_said_is_the_first_reason() -> None:
    row = rank(PRICES, [found("Ann", evidence=(topic("margins", "prices"), topic("prices")))], TODAY).suggestions[0]
    assert [reason.text for reason in row.reasons] == ["prices", "margins"]


def test_a_short_text_is_its_own_passage() -> None:
    assert excerpt("chase  invoices\nweekly", ["invoices"]) == "chase invoices weekly"


LONG = (
    "We talked about the summer, then about the house, and " * 4 + "he raised his prices twice, and nobody left. " * 2
)


def test_a_passage_is_cut_around_the_word() -> None:
    assert "raised his prices" in excerpt(LONG, ["price"])


def test_a_passage_says_where_something_was_left_out() -> None:
    assert excerpt(LONG, ["price"]).startswith("…")


@each_row(
    ("text", "marks"),
    [
        ("prices " + "and bees " * 20, (False, True)),
        ("bees and " * 20 + "prices", (True, False)),
        ("bees and " * 20 + "prices " + "and bees " * 20, (True, True)),
    ],
)
def test_a_passage_is_marked_on_each_side_where_it_was_cut(text: str, marks: tuple[bool, bool]) -> None:
    passage = excerpt(text.strip(), ["prices"])
    assert (passage.startswith("…"), passage.endswith("…")) == marks


def test_a_passage_is_cut_between_words() -> None:
    assert set(excerpt(LONG, ["price"]).strip("…").split()) <= set(LONG.split())


def test_a_passage_is_found_inside_a_run_of_chinese() -> None:
    assert "李雷" in excerpt("天" * 200 + "李雷" + "地" * 200, ["李雷"])


@given(st.text(max_size=400), st.lists(st.text(max_size=8), max_size=3), st.integers(20, 90))
def test_a_passage_is_never_too_long(text: str, words: list[str], width: int) -> None:
    assert len(excerpt(text, words, width)) <= width


@given(st.text(alphabet="ab cd", max_size=400), st.sampled_from(["ab", "cd", "abc"]))
def test_a_passage_is_part_of_the_text(text: str, word: str) -> None:
    assert excerpt(text, [word]).strip("…").strip() in " ".join(text.split())


@given(st.permutations("ABCDEFG"))
def test_the_order_in_which_people_are_found_does_not_matter(order: list[str]) -> None:
    assert names(PRICES, *(found(name, 1 + "AB".count(name)) for name in order)) == list("ABCDE")


@each_row("sign", ["👩‍💻", "❤️", "👍🏽", "e\u0301"], ids=ascii)
def test_no_sign_of_several_characters_is_cut_in_half(sign: str) -> None:
    for width in range(9, 30):
        told = excerpt(sign * 40 + " pricing " + sign * 40, ["pricing"], width)
        assert told.replace(sign, "").strip("… ") in ("pricing", "")
        assert len(told) <= width
