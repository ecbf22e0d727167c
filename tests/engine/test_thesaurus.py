"""Which words lead to which."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.names import fold
from netcrm.engine.phrases import anchor, heard, keys, same, says
from netcrm.engine.stems import _FAMILIES, KEY, alike
from netcrm.engine.thesaurus import Group, cues, first_heard, groups, related

ROOT = Path(__file__).parents[2]
ENGINE = ROOT / "src" / "netcrm" / "engine"


def made_thesaurus() -> str:
    """What the thesaurus tool would write now."""
    spec = spec_from_file_location("make_thesaurus", ROOT / "tests" / "tools" / "make_thesaurus.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return str(module.made())


def reached(text: str) -> set[str]:
    return {near.group for near in related(text)}


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("we run out of money in three months", "cash flow"),
        ("we are going under", "insolvency"),
        ("I can't make payroll on Friday", "payroll"),
        ("my co-founder wants out", "co-founder conflict"),
        ("the investor ghosted us", "no answer"),
        ("someone quit this morning", "people leaving"),
        ("two drivers quit today", "rotas and cover"),
        ("the flour supplier has vanished", "bakery and food production"),
        ("die Hausbank zieht die Linie zurück", "bank loan"),
        ("Umsatzsteuerprüfung nächste Woche", "tax audit"),
        ("el casero sube el alquiler", "lease and landlord"),
        ("un client ne paie pas", "late payment"),
        ("o caminhão quebrou", "drivers and fleet"),
        ("the health inspector closed our kitchen", "food safety"),
        ("my mother has dementia", "caring for relatives"),
        ("a cow is sick, in fact three cows", "animals"),
    ],
)
def test_everyday_words_lead_to_what_they_are_about(text: str, group: str) -> None:
    assert group in reached(text)


def test_other_words_between_those_of_a_phrase_do_not_matter() -> None:
    assert "co-founder conflict" in reached("my co-founder suddenly wants to get out")


def test_saying_no_in_any_way_is_the_same() -> None:
    assert reached("I cannot sleep") == reached("I can't sleep") == reached("I can not sleep")


def test_a_longer_match_hides_what_one_of_its_words_would_lead_to() -> None:
    assert "licences and permits" not in reached("the health inspector came")


def test_a_word_that_was_said_is_not_reached_again() -> None:
    assert "runway" not in [near.word for near in related("our runway ends")]


def test_no_word_is_reached_twice() -> None:
    words = [fold(near.word) for near in related("we run out of money, customers leave and the team quits")]
    assert len(words) == len(set(words))


def test_what_led_there_is_quoted_as_it_was_said() -> None:
    assert {near.because for near in related("Help: RUNNING out of  Money") if near.group == "cash flow"} == {
        "RUNNING out of  Money"
    }


def test_everyday_phrases_are_heard_and_never_searched() -> None:
    assert "going under" not in [near.word for near in related("we went bust, we are going bankrupt")]


def test_own_words_widen_a_group_that_exists() -> None:
    words = [near.word for near in related("cash is tight", own={"cash flow": ["Sparbuch"]})]
    assert "Sparbuch" in words


def test_own_words_lead_to_a_group_that_exists() -> None:
    assert "liquidity" in [near.word for near in related("the piggybank", own={"Cash Flow": ["piggybank"]})]


def test_a_text_about_nothing_leads_nowhere() -> None:
    assert related("lorem ipsum") == ()


def test_an_empty_text_leads_nowhere() -> None:
    assert related("") == ()


def test_a_small_word_counts_when_it_is_half_of_a_phrase() -> None:
    assert says(heard("a wife"), "my wife") is None


def test_a_german_compound_is_heard_by_its_end() -> None:
    assert says(heard("die Lohnsteuerprüfung"), "Steuerprüfung") == "Lohnsteuerprüfung"


def test_the_first_phrase_heard_is_told() -> None:
    assert first_heard("nobody sleeps and I am worn out", ["lonely", "worn out", "sleep"]) == "worn out"


def test_there_are_more_than_two_hundred_groups() -> None:
    assert len(groups()) > 200


def test_every_group_has_a_name_of_its_own() -> None:
    assert len({fold(group.name) for group in groups()}) == len(groups())


def test_every_group_can_be_reached_and_searched() -> None:
    assert [group.name for group in groups() if not group.says or not group.words] == []


def test_every_group_is_reached_by_each_of_its_phrases() -> None:
    missed = [
        (group.name, term)
        for group in groups()
        for term in group.says[:4]
        if group.name not in {near.group for near in related(term)}
    ]
    assert missed == []


def test_no_phrase_would_be_heard_everywhere() -> None:
    idle = [term for group in groups() for term in (*group.says, *group.words) if not heard(term).every]
    assert idle == []


def test_the_file_that_is_read_is_made_from_the_one_that_is_mended() -> None:
    assert (ENGINE / "thesaurus.txt").read_text(encoding="utf-8") == made_thesaurus()


@pytest.mark.parametrize("word", ["suppliers", "betriebsprufung", "hr", "steuerprufungen"])
def test_a_form_of_a_word_is_looked_up_where_the_word_is(word: str) -> None:
    parts = [part for group in groups() for term in group.words for part in heard(term).content if same(part, word)]
    assert [part for part in parts if part[:KEY] not in keys(word)] == []


@pytest.mark.parametrize("family", [family.split() for family in _FAMILIES], ids=lambda family: family[0])
def test_words_of_one_family_begin_alike(family: list[str]) -> None:
    assert len({word[:KEY] for word in family}) == 1


@given(st.text(alphabet="abcdeginrsty", min_size=1, max_size=12), st.text(alphabet="abcdeginrsty", max_size=5))
def test_words_that_are_alike_begin_alike(word: str, more: str) -> None:
    assert not alike(word, word + more) or (word + more)[:KEY] == word[:KEY]


@given(st.sampled_from(groups()), st.integers(0, 200), st.sampled_from(["", "so ", "die große ", "we can't "]))
def test_a_term_is_found_by_the_index_wherever_it_stands(group: Group, at: int, before: str) -> None:
    term = [*group.says, *group.words][at % len([*group.says, *group.words])]
    said = heard(before + term)
    assert not says(said, term) or anchor(term)[:KEY] in {"", *(key for word in said.content for key in keys(word))}


def test_a_phrase_of_small_words_alone_is_heard() -> None:
    assert "children and parents" in reached("trouble with my son")


@pytest.mark.parametrize("kind", ["emotional", "collaboration", "experience"])
def test_there_are_cues_for_every_kind_of_help_but_the_usual_one(kind: str) -> None:
    assert len(cues(kind)) > 20
