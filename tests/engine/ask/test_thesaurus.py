"""Which words lead to which."""

from collections.abc import Mapping, Sequence
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paths import ROOT
from untraced import untraced

from netcrm.engine.ask.phrases import anchor, keys, same, says, words_of
from netcrm.engine.ask.stems import _FAMILIES, KEY, alike
from netcrm.engine.ask.thesaurus import KINDS, Group, Related, cues, groups, hear, kinds_heard, names, related
from netcrm.text import fold
from rows import each_row

ENGINE = ROOT / "src" / "netcrm" / "engine" / "ask"


SEATS = {
    *("finance", "fundraising", "sales", "marketing", "product", "technology", "legal", "people", "operations"),
    *("leadership", "wellbeing", "industry", "private"),
}


def made_words() -> ModuleType:
    """The tool that makes the files which are read out of those which are mended."""
    spec = spec_from_file_location("make_words", ROOT / "tests" / "tools" / "make_words.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


WORDS = made_words()


def near_words(text: str, own: Mapping[str, Sequence[str]] | None = None) -> tuple[Related, ...]:
    return related(hear(text, own))


def reached(text: str, own: Mapping[str, Sequence[str]] | None = None) -> set[str]:
    return {heard.group.name for heard in hear(text, own)}


@each_row(
    ("text", "seat"),
    [
        ("we run out of money in three months", "finance"),
        ("I can't make payroll on Friday", "finance"),
        ("my co-founder wants out", "leadership"),
        ("two drivers quit today", "operations"),
        ("die Hausbank zieht die Linie zurück", "finance"),
        ("Umsatzsteuerprüfung nächste Woche", "finance"),
        ("el casero sube el alquiler", "legal"),
        ("un client ne paie pas", "finance"),
        ("o caminhão quebrou", "operations"),
        ("the health inspector closed our kitchen", "operations"),
        ("my mother has dementia", "private"),
        ("a cow is sick, in fact three cows", "industry"),
        ("se cayó el servidor", "technology"),
        ("une plainte aux prud'hommes", "legal"),
    ],
)
def test_everyday_words_in_five_languages_lead_to_who_knows_about_them(text: str, seat: str) -> None:
    assert seat in {heard.group.seat for heard in hear(text)}


@each_row("text", ["I'm a solo founder", "i’m a mess", "il m'a dit non", "elle m’a appelé"])
def test_a_word_cut_short_is_no_merger(text: str) -> None:
    assert "buying a company" not in reached(text)


def test_a_merger_is_heard_with_its_sign() -> None:
    assert "buying a company" in reached("we look for an M&A adviser")


def test_other_words_between_those_of_a_phrase_do_not_matter() -> None:
    assert "co-founder conflict" in reached("my co-founder suddenly wants to get out")


def test_saying_no_in_any_way_is_the_same() -> None:
    assert reached("I cannot sleep") == reached("I can't sleep") == reached("I can not sleep")


def test_a_longer_match_hides_what_one_of_its_words_would_lead_to() -> None:
    own = {"at night": ["night inspector"], "by day": ["inspector"]}
    assert reached("the night inspector came", own) >= {"at night"}
    assert "by day" not in reached("the night inspector came", own)


@each_row(
    ("text", "other"),
    [
        ("what are concrete examples of a good pitch", "property and building"),
        ("hiring a senior developer", "succession"),
        ("a customer threatens to leave", "threats and violence"),
        ("an employee threatens to sue", "threats and violence"),
        ("le client menace de partir", "threats and violence"),
        ("el cliente amenaza con irse", "threats and violence"),
        ("o cliente ameaça sair", "threats and violence"),
        ("der Kunde droht mit Kündigung", "threats and violence"),
        ("I need advice on pricing", "mentors"),
        ("at what point do I incorporate", "giving up"),
        ("preciso de conselhos sobre impostos", "self-doubt"),
        ("co-host an event for founders", "co-founder conflict"),
    ],
)
def test_the_rest_of_a_text_tells_in_which_sense_a_word_is_meant(text: str, other: str) -> None:
    assert other not in reached(text)


@each_row("text", ["the guest threatens my staff", "mi ex me amenaza", "we get threats by mail"])
def test_a_threat_to_somebody_is_heard_as_one(text: str) -> None:
    assert "threats and violence" in reached(text)


def test_a_word_that_was_said_is_not_reached_again() -> None:
    assert "runway" not in [near.word for near in near_words("our runway ends")]


def test_no_word_is_reached_twice() -> None:
    words = [fold(near.word) for near in near_words("we run out of money, customers leave and the team quits")]
    assert len(words) == len(set(words))


def test_what_led_there_is_quoted_as_it_was_said() -> None:
    assert hear("Help: RUNNING out of  Money")[0].because == "RUNNING out of  Money"


def test_everyday_phrases_are_heard_and_never_searched() -> None:
    assert "going under" not in [near.word for near in near_words("we went bust, we are going bankrupt")]


def test_own_words_widen_a_group_that_exists() -> None:
    assert "Sparbuch" in [near.word for near in near_words("cash is tight", {"cash flow": ["Sparbuch"]})]


def test_own_words_lead_to_a_group_that_exists() -> None:
    assert "liquidity" in [near.word for near in near_words("the piggybank", {"Cash Flow": ["piggybank"]})]


def test_own_words_under_a_new_name_lead_from_one_to_the_other() -> None:
    own = {"zollkram": ["Carnet ATA", "Ursprungszeugnis"]}
    assert [near.word for near in near_words("my carnet ata is refused", own)] == ["zollkram", "Ursprungszeugnis"]


def test_own_words_that_nobody_says_change_nothing() -> None:
    assert hear("cash is tight", {"zollkram": ["Carnet ATA"]}) == hear("cash is tight")


def test_a_group_of_one_s_own_has_no_seat() -> None:
    assert [heard.group.seat for heard in hear("zollkram", {"zollkram": ["Carnet ATA"]})] == [""]


def test_a_text_about_nothing_leads_nowhere() -> None:
    assert hear("lorem ipsum") == ()


def test_an_empty_text_leads_nowhere() -> None:
    assert hear("") == ()


@given(st.text())
def test_any_text_is_heard_and_what_it_says_is_quoted_from_it(text: str) -> None:
    assert all(heard.because in text and heard.weight > 0 for heard in hear(text))


def test_the_most_telling_group_comes_first() -> None:
    weights = [heard.weight for heard in hear("we run out of money, customers leave and the team quits")]
    assert weights == sorted(weights, reverse=True)


@pytest.mark.thorough
def test_a_long_text_is_about_few_things() -> None:
    assert len(hear(" ".join(names()))) <= 6


def test_a_small_word_counts_when_it_is_half_of_a_phrase() -> None:
    assert says(words_of("a wife"), "my wife") is None


def test_a_german_compound_is_heard_by_its_end() -> None:
    assert says(words_of("die Lohnsteuerprüfung"), "Steuerprüfung") == "Lohnsteuerprüfung"


def test_there_are_at_least_a_hundred_and_fifty_groups() -> None:
    assert len(groups()) >= 150


def test_the_names_are_those_of_the_groups() -> None:
    assert names() == tuple(group.name for group in groups())


def test_every_group_has_a_seat_in_a_good_circle() -> None:
    assert [group.name for group in groups() if group.seat not in SEATS] == []


def test_every_seat_has_a_group() -> None:
    assert SEATS - {group.seat for group in groups()} == set()


def test_every_group_has_a_name_of_its_own() -> None:
    assert len({fold(group.name) for group in groups()}) == len(groups())


def test_every_group_can_be_reached_and_searched() -> None:
    assert [group.name for group in groups() if not group.says or not group.words] == []


@pytest.mark.thorough
def test_every_group_is_reached_by_each_of_its_phrases() -> None:
    missed = [(group.name, term) for group in groups() for term in group.says[:4] if group.name not in reached(term)]
    assert missed == []


def test_no_phrase_would_be_heard_everywhere() -> None:
    idle = [term for group in groups() for term in (*group.says, *group.words) if not words_of(term).every]
    assert idle == []


def test_the_tool_makes_all_that_is_read_of_words_and_roles() -> None:
    assert set(WORDS.MADE) == {"thesaurus.txt", "roles.txt", "roles.bin", "groups.bin"}


@pytest.mark.thorough
@each_row("name", sorted(WORDS.MADE))
def test_the_file_that_is_read_is_made_from_the_one_that_is_mended(name: str) -> None:
    with untraced():
        made = WORDS.MADE[name]()
    assert (ENGINE / name).read_bytes() == made, "run python tests/tools/make_words.py"


@each_row("word", ["suppliers", "betriebsprufung", "hr", "steuerprufungen"])
def test_a_form_of_a_word_is_looked_up_where_the_word_is(word: str) -> None:
    parts = [part for group in groups() for term in group.words for part in words_of(term).content if same(part, word)]
    assert [part for part in parts if part[:KEY] not in keys(word)] == []


@each_row("family", [family.split() for family in _FAMILIES], ids=lambda family: family[0])
def test_words_of_one_family_begin_alike(family: list[str]) -> None:
    assert len({word[:KEY] for word in family}) == 1


@given(st.text(alphabet="abcdeginrsty", min_size=1, max_size=12), st.text(alphabet="abcdeginrsty", max_size=5))
def test_words_that_are_alike_begin_alike(word: str, more: str) -> None:
    assert not alike(word, word + more) or (word + more)[:KEY] == word[:KEY]


@given(st.sampled_from(groups()), st.integers(0, 200), st.sampled_from(["", "so ", "die große ", "we can't "]))
def test_a_term_is_found_by_the_index_wherever_it_stands(group: Group, at: int, before: str) -> None:
    term = [*group.says, *group.words][at % len([*group.says, *group.words])]
    said = words_of(before + term)
    assert not says(said, term) or anchor(term)[:KEY] in {"", *(key for word in said.content for key in keys(word))}


def test_a_phrase_of_small_words_alone_is_heard() -> None:
    assert "children and parents" in reached("trouble with my son")


@each_row("kind", KINDS)
def test_a_cue_tells_its_kind_of_help(kind: str) -> None:
    assert kind in kinds_heard(f"so {cues(kind)[0]} today")


def test_a_plain_question_tells_no_kind_of_help() -> None:
    assert kinds_heard("how is a tax return made") == ()


@each_row("kind", KINDS)
def test_there_are_cues_for_every_kind_of_help_but_the_usual_one(kind: str) -> None:
    assert len(cues(kind)) > 20
