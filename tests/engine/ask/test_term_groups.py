"""The file of groups: which terms a text could say at all."""

from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.ask.phrases import says, words_of
from netcrm.engine.ask.term_groups import Groups, opened

PAGE = "\n".join(
    [
        "# a head",
        "money\tcash is tight;broke\tcash flow;runway\taccountant",
        "bread\t\tflour",
        "",
        "acc\t0.4",
        "bro\t0.1",
        "cas\t0.0 0.2",
        "flo\t1.0",
        "run\t0.3",
        "@cash flow\t1.0 0.1",
        "",
    ]
).encode()


def test_a_group_is_read_as_its_lists() -> None:
    assert Groups(PAGE)[0] == (("money",), ("cash is tight", "broke"), ("cash flow", "runway"), ("accountant",))


def test_an_empty_list_is_empty() -> None:
    assert Groups(PAGE)[1] == (("bread",), (), ("flour",))


def test_the_head_is_no_group() -> None:
    assert len(Groups(PAGE)) == 2


def test_the_names_stand_in_the_order_of_the_file() -> None:
    assert Groups(PAGE).names() == ("money", "bread")


def test_a_group_is_found_by_its_name() -> None:
    assert Groups(PAGE).named("bread") == 1


def test_places_count_through_all_lists_but_the_name() -> None:
    assert Groups(PAGE).terms(0, [1, 2, 4]) == ["broke", "cash flow", "accountant"]


def test_only_terms_that_begin_like_a_word_of_the_text_are_near() -> None:
    assert Groups(PAGE).near(words_of("our runway ends and the flour too")) == {0: [3], 1: [0]}


def test_nothing_is_near_a_text_about_something_else() -> None:
    assert Groups(PAGE).near(words_of("der Zoll")) == {}


def test_links_tell_the_group_and_the_rank() -> None:
    assert Groups(PAGE).linked("cash flow") == [(1, 0), (0, 1)]


def test_a_word_without_links_has_none() -> None:
    assert Groups(PAGE).linked("cash") == []


@given(st.sampled_from(["thesaurus.txt", "roles.txt"]), st.integers(0, 10**6), st.integers(0, 10**6))
def test_every_term_that_says_itself_is_near_itself(name: str, group: int, place: int) -> None:
    page = opened(name)
    number = group % len(page)
    near = page.near(words_of(term)) if (term := _term(page, number, place)) and says(words_of(term), term) else None
    assert near is None or term in page.terms(number, near[number])


def _term(page: Groups, number: int, place: int) -> str:
    terms = [term for part in page[number][1:3] for term in part]
    return terms[place % len(terms)] if terms else ""
