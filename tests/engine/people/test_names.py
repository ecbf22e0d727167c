"""Who is meant by a name, and how handles are made."""

import re

from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.people.names import any_match, handle_for, matches, named_match, nearest, phrase_match
from netcrm.model.people import Known
from netcrm.text import fold, indexed, tokens
from rows import each_row


def known(name: str, stage: str = "followed", contacts: int = 0, **more: object) -> Known:
    handle = str(more.pop("handle", handle_for(name, ()) or "p1"))
    fields = {"nickname": None, "emails": (), **more}
    return Known(hash((name, handle)), handle, name, stage=stage, contacts=contacts, **fields)  # type: ignore[arg-type]


MARIA = known("Maria Chen", emails=("maria@fjord.example",), nickname="Mari")
DEV = known("Dev Patel")
ROSSI = known("Maria Rossi", stage="known", emails=("rossi@example.com",))
GONE = known("Victor Stahl", stage="archived")
LUKASZ = known("Łukasz Wójcik")
JEAN = known("Jean-Luc Moreau")
OHARA = known("Fiona O'Hara")
LILEI = known("李雷", handle="p11", nickname="Lei")
EVERYBODY = (MARIA, DEV, ROSSI, GONE, LUKASZ, JEAN, OHARA, LILEI)


@each_row(
    ("query", "person"),
    [
        ("maria-chen", MARIA),
        ("MARIA@fjord.example", MARIA),
        ("maria chen", MARIA),
        ("mari", MARIA),
        ("Maria", MARIA),
        ("maria c", MARIA),
        ("Maria C.", MARIA),
        ("mar", MARIA),
        ("chen", MARIA),
        ("ohara", OHARA),
        ("fiona ohara", OHARA),
        ("Fiona O’Hara", OHARA),
        ("d'ev", DEV),
        ("lukasz", LUKASZ),
        ("Łukasz", LUKASZ),
        ("wojcik", LUKASZ),
        ("jean-luc", JEAN),
        ("jean luc moreau", JEAN),
        ("o'hara", OHARA),
        ("李", LILEI),
        ("李雷", LILEI),
        ("lei", LILEI),
        ("p11", LILEI),
        ("Maria Rossi", ROSSI),
        ("maria-rossi", ROSSI),
        ("rossi@example.com", ROSSI),
        ("victor stahl", GONE),
        ("victor-stahl", GONE),
    ],
)
def test_one_person_is_meant(query: str, person: Known) -> None:
    assert matches(query, EVERYBODY) == (person,)


@each_row("query", ["rossi", "maria r", "victor", "stahl", "vic", "", "  ", "!", "nobody", "maria chen x"])
def test_nobody_is_meant(query: str) -> None:
    assert matches(query, EVERYBODY) == ()


def test_a_first_name_several_people_bear_means_all_of_them_the_likeliest_first() -> None:
    seldom, often = known("Maria Silva", contacts=2), known("Maria Costa", contacts=9)
    assert matches("maria", (seldom, often)) == (often, seldom)


def test_a_first_name_is_stronger_than_the_beginning_of_a_name() -> None:
    assert matches("mari", (known("Mari Kim"), known("Maria Chen"))) == (known("Mari Kim"),)


def test_an_exact_handle_is_stronger_than_a_first_name() -> None:
    exact = known("Dev Rao", handle="dev")
    assert matches("dev", (DEV, exact)) == (exact,)


def test_a_full_name_two_people_bear_means_both() -> None:
    twin = known("Maria Chen", handle="maria-chen-2")
    assert set(matches("maria chen", (MARIA, twin))) == {MARIA, twin}


def test_of_two_who_bear_a_full_name_the_one_in_your_day_is_meant() -> None:
    twin = known("Maria Chen", handle="maria-chen-2", stage="known")
    assert matches("maria chen", (MARIA, twin)) == (MARIA,)


def test_a_namesake_in_the_background_answers_to_the_handle() -> None:
    twin = known("Maria Chen", handle="maria-chen-2", stage="known")
    assert matches("maria-chen-2", (MARIA, twin)) == (twin,)


HART = known("William Hart", written="William (Bill) Hart", stage="known", handle="william-hart")
DOE = known("John A. Doe", stage="known")
KLEIN = known("Ute Klein", written="Prof. Dr. Ute Klein", handle="ute-klein")
BORN = known("Maria Schmidt", written="Maria Schmidt (geb. Meyer)", handle="maria-schmidt", stage="known")


@each_row(
    ("query", "one"),
    {
        "William Hart": HART,
        "Bill Hart": HART,
        "William (Bill) Hart": HART,
        "Hart, William": HART,
        "John Doe": DOE,
        "Dr. John Doe": DOE,
        "Prof. Dr. Ute Klein": KLEIN,
        "Ute": KLEIN,
        "Maria Meyer": BORN,
    }.items(),
)
def test_somebody_answers_to_the_name_with_and_without_what_stands_around_it(query: str, one: Known) -> None:
    assert matches(query, (MARIA, HART, DOE, KLEIN, BORN)) == (one,)


def test_a_nickname_within_the_name_is_one_in_your_day_alone() -> None:
    followed = HART._replace(stage="followed")
    assert (matches("bill", (HART,)), matches("bill", (followed,))) == ((), (followed,))


def test_the_name_as_it_is_written_tells_father_and_son_apart() -> None:
    son = known("Sam Ray", written="Sam Ray, Jr.", handle="sam-ray")
    father = known("Sam Ray", written="Sam Ray, Sr.", handle="sam-ray-2")
    assert matches("Sam Ray Sr.", (son, father)) == (father,)


def test_somebody_found_in_two_ways_is_one_person() -> None:
    assert matches("maria", (MARIA, MARIA)) == (MARIA,)


@each_row(("query", "person"), [("mria", MARIA), ("Maira Chen", MARIA), ("lukaz", LUKASZ)])
def test_the_nearest_name_is_found_for_a_slip(query: str, person: Known) -> None:
    assert nearest(query, EVERYBODY)[0] == person


def test_nothing_like_it_has_no_nearest_name() -> None:
    assert nearest("zzzz", EVERYBODY) == ()


@each_row(
    ("name", "handle"),
    [
        ("Maria Chen", "maria-chen"),
        ("Łukasz Wójcik", "lukasz-wojcik"),
        ("Søren Ærø", "soren-aero"),
        ("Fiona O'Hara", "fiona-o-hara"),
        ("Jean-Luc", "jean-luc"),
        ("李雷", ""),
        ("李雷 Li", "li"),
        ("X", ""),
        ("3M", ""),
        ("$(reboot)", "reboot"),
    ],
)
def test_the_handle_of_a_name(name: str, handle: str) -> None:
    assert handle_for(name, ()) == handle


def test_a_taken_handle_gets_the_next_number() -> None:
    assert handle_for("Maria Chen", {"maria-chen", "maria-chen-2"}) == "maria-chen-3"


@given(st.text(max_size=80), st.sets(st.sampled_from(["maria", "maria-2", "maria-3"])))
def test_a_handle_is_safe_to_type_and_nobody_has_it(name: str, taken: set[str]) -> None:
    handle = handle_for(name, taken)
    assert handle == "" or (re.fullmatch(r"[a-z][a-z0-9-]+", handle) and handle not in taken)


@each_row(
    ("text", "folded"),
    [
        ("Müller", "muller"),
        ("ŁUKASZ", "lukasz"),
        ("Straße", "strasse"),
        ("İpek", "ipek"),
        ("Ærø", "aero"),
        ("李雷", "李雷"),
    ],
)
def test_folding_takes_accents_and_case_away(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=30))
def test_everybody_answers_to_their_own_name(name: str) -> None:
    person = known(name, handle="p1", stage="known")
    assert not tokens(name) or matches(name, (person,)) == (person,)


@each_row(
    ("text", "words"),
    [
        ("Zoë O'Hara", ["zoe", "o", "hara"]),
        ("Γιώργος", ["γιώργοσ"]),
        ("Сергей", ["сергей"]),
        ("अनन्या", ["अनन", "य"]),
        ("Ọbáfẹ́mi", ["obafemi"]),
    ],
)
def test_words_are_split_as_the_text_index_splits_them(text: str, words: list[str]) -> None:
    assert indexed(text) == words


def test_quotes_and_operators_are_harmless_in_a_name() -> None:
    assert named_match("O'Hara\" OR *") == '"o"* AND "hara"* AND "or"*'


def test_a_phrase_holds_its_words_together() -> None:
    assert phrase_match("linkedin.com/in/maria") == '"linkedin com in maria"'


@each_row(
    ("name", "handle"),
    [
        ("X Y", "x-y"),
        ("Li", "li"),
        ("a" * 41, "a" * 40),
        ("a" * 39 + " bo", "a" * 39),
        ("2 Ann", ""),
        ("", ""),
    ],
)
def test_a_handle_begins_with_a_letter_and_has_two_to_forty_signs(name: str, handle: str) -> None:
    assert handle_for(name, ()) == handle


def test_the_second_of_a_handle_is_number_two() -> None:
    assert handle_for("Ann", ["ann"]) == "ann-2"


ANN = known("Ann Lee")


@each_row(
    ("query", "people", "order"),
    [
        ("ann", (known("Ann A", "potential"), known("Ann B")), ["Ann B", "Ann A"]),
        ("ann", (known("Ann B"), known("Ann A")), ["Ann A", "Ann B"]),
        ("ann", (known("Ann A"), known("Ann B", "potential", 1)), ["Ann B", "Ann A"]),
        ("ann l", (ANN, known("Ann Lim"), known("Ann Kim")), ["Ann Lee", "Ann Lim"]),
        ("ann le", (ANN, known("Ann Lim")), ["Ann Lee"]),
        ("ann l", (known("Ann"),), []),
        ("ann l", (known("Bo Lee"),), []),
        ("lee", (ANN, known("Lee Ann")), ["Lee Ann"]),
        ("van dijk", (known("Ann van Dijk"), known("Bo Dijk")), ["Ann van Dijk"]),
        ("an", (ANN, known("Bo Annan")), ["Ann Lee"]),
        ("🚀", (known("🚀", "known", handle="p1"), known("🚀", "known", handle="p2", contacts=1)), ["🚀", "🚀"]),
        ("~", (known("! !", handle="p1"),), []),
        ("! !", (known("! !", "known", handle="p1"),), ["! !"]),
        ("a@x.org", (known("Bo", "archived", emails=("b@x.org", "A@X.org")),), ["Bo"]),
        ("mimi", (known("Bo", "potential", nickname="Mimi "),), ["Bo"]),
        ("mimi", (known("Bo", "known", nickname="Mimi"),), []),
        ("boss", (known("Bo", handle="boss-man"),), ["Bo"]),
    ],
)
def test_who_is_meant_and_in_which_order(query: str, people: tuple[Known, ...], order: list[str]) -> None:
    assert [one.name for one in matches(query, people)] == order


@each_row(
    ("query", "names"),
    [
        ("lukaz", ["Łukasz Wójcik"]),
        ("fio", ["Fiona O'Hara"]),
        ("fi", []),
        ("victo", ["Victor Stahl"]),
        ("vic", []),
        ("patle", ["Dev Patel"]),
        ("jea", ["Jean-Luc Moreau"]),
    ],
)
def test_the_nearest_are_those_written_most_alike_or_begun(query: str, names: list[str]) -> None:
    assert [one.name for one in nearest(query, EVERYBODY)] == names


def test_at_most_three_are_nearest_in_the_order_of_their_names() -> None:
    people = [known(f"Anna {name}") for name in ("Dahl", "Berg", "Cole", "Aas")]
    assert [one.name for one in nearest("ann", people)] == ["Anna Aas", "Anna Berg", "Anna Cole"]


def test_a_sentence_is_searched_for_any_of_its_words_once() -> None:
    assert any_match("Maria met Maria") == '"maria" OR "met"'
    assert (any_match(""), named_match(""), phrase_match("")) == ("", "", "")
