"""Names in full dress and their parts."""

import pytest
from effort import examples
from hypothesis import example, given
from hypothesis import strategies as st

from netcrm.personal_names.parts import NameParts, parse_name
from netcrm.personal_names.shown import is_ordinary, shown_name
from rows import each_row


@each_row(
    ("written", "plain"),
    {
        "Jane Smith, MBA, PMP": "Jane Smith",
        "Dr. Robert Müller PhD": "Robert Müller",
        "William (Bill) Hart": "William Hart",
        "Prof. Dr. Ute Klein": "Ute Klein",
        "Sam Ray, Jr.": "Sam Ray",
        "Doe, Jack": "Jack Doe",
        "🚀 Anna Bell ✨": "Anna Bell",
        "Anna Bell™ | Speaker": "Anna Bell",
        "Anna Bell - Hiring!": "Anna Bell",
        "Anna Bell, Head of Growth": "Anna Bell",
        "Anna Bell (she/her)": "Anna Bell",
        "Herr Prof. Dr. med. dent. Hans-Peter van der Berg": "Hans-Peter van der Berg",
        "Dipl.-Ing. (FH) Anna Maier": "Anna Maier",
        "Mr. and Mrs. John Smith": "John Smith",
        "Vice Admiral Anna Bell (Ret.)": "Anna Bell",
        "Her Excellency Anna Bell": "Anna Bell",
        "Minister of Finance Anna Bell": "Anna Bell",
        "Sra. Ana Lucía Gómez": "Ana Lucía Gómez",
        "Mme Claire Dupont": "Claire Dupont",
        "Bell, Anna, MBA": "Anna Bell",
        "de la Vega, Dr. Juan Q., Jr.": "Juan Q. de la Vega",
        "Gogh, Vincent van": "Vincent van Gogh",
        "Amy Lee SHRM-CP": "Amy Lee",
        "Amy Lee, XYZ": "Amy Lee",
        "Amy Lee CCSP": "Amy Lee",
        "Amy Lee, Ph. D.": "Amy Lee",
        "Amy Lee III, Esq.": "Amy Lee",
        "Maria Schmidt geb. Meyer": "Maria Schmidt",
        "Maria Schmidt, geb. Meyer": "Maria Schmidt",
        "Jane   Smith": "Jane Smith",
    }.items(),
)
def test_the_plain_name_is_what_people_call_somebody(written: str, plain: str) -> None:
    assert parse_name(written).plain == plain


@each_row(
    ("written", "plain"),
    {
        "JOHN DOE": "John Doe",
        "marie-claire dupont": "Marie-Claire Dupont",
        "jens": "Jens",
        "LUDWIG VAN BEETHOVEN": "Ludwig van Beethoven",
        "VAN NGUYEN": "Van Nguyen",
        "conor mcgregor": "Conor McGregor",
        "FIONA MACDONALD": "Fiona MacDonald",
        "ANA MACHADO": "Ana Machado",
        "PATRICK O'NEILL": "Patrick O'Neill",
        "OMAR AL-SAYED": "Omar al-Sayed",
        "jd smith": "JD Smith",
        "WEI NG": "Wei Ng",
        "j.r.r. tolkien": "J.R.R. Tolkien",
        "dr. smith": "Dr. Smith",
        "SMITH, JOHN, MBA": "John Smith",
    }.items(),
)
def test_capitals_alone_and_small_letters_alone_become_the_case_of_a_name(written: str, plain: str) -> None:
    assert parse_name(written).plain == plain


@each_row(
    "written",
    (
        *("Maria Chen", "Jean DUPONT", "Jack Ma", "Anh Do", "Anna Li Meng", "Max Born", "Steffi Graf", "Dean Smith"),
        *("Judge Reinhold", "Baron Davis", "Dr. Smith", "Sister Mary", "Mr. Smith", "St. John Smith", "Neymar Jr"),
        *("李雷", "김민지", "Иван ИВАНОВ", "अनन्या शर्मा", "Zoë 李雷 🚀", "IBM", "ACME GMBH", "Acme, Inc."),
        *("Cy [/x]", "[/b]", "$(reboot)", "tom@acme.com", "john.doe", "❤️", "...", ",", "Dr.", "MBA", '"Bill"'),
    ),
)
def test_what_is_plain_or_no_name_of_a_person_stays_as_it_is(written: str) -> None:
    assert parse_name(written).plain == written


@each_row(
    ("written", "parts"),
    {
        "William (Bill) Hart": {"given": "William", "nickname": "Bill", "family": "Hart"},
        "Benjamin (Big Ben) Franklin": {"nickname": "Big Ben"},
        'Dwayne "The Rock" Johnson': {"given": "Dwayne", "nickname": "The Rock", "family": "Johnson"},
        "Robert 'Bob' O’Brien": {"nickname": "Bob", "family": "O’Brien"},
        "Robert „Bob“ Klein": {"nickname": "Bob"},
        "Jane (JJ) Smith": {"nickname": "JJ", "suffixes": ""},
        "Lei Li (李雷)": {"nickname": "李雷", "family": "Li"},
        "John A. Kenneth Doe": {"given": "John", "middle": "A. Kenneth", "family": "Doe"},
        "E.T. Smith": {"given": "E.", "middle": "T.", "family": "Smith"},
        "John and Jane Smith": {"given": "John and Jane", "family": "Smith"},
        "Juan Velasquez y Garcia": {"given": "Juan", "family": "Velasquez y Garcia"},
        "John e Smith": {"given": "John", "middle": "e", "family": "Smith"},
        "Joao da Silva do Amaral de Souza": {"middle": "da Silva do Amaral", "family": "de Souza"},
        "Ahmad ben Husain": {"given": "Ahmad", "family": "ben Husain"},
        "Ben Alex Johnson": {"given": "Ben", "middle": "Alex", "family": "Johnson"},
        "Mohammed bin Salman Al Saud": {"given": "Mohammed", "family": "bin Salman Al Saud"},
        "Maria Schmidt (geb. Meyer)": {"family": "Schmidt", "birth": "Meyer"},
        "Mary Toogood née Johnson": {"family": "Toogood", "birth": "Johnson"},
        "Dr. Robert Müller PhD": {"titles": "Dr.", "suffixes": "PhD", "generation": ""},
        "Jane Smith, MBA, PMP": {"suffixes": "MBA, PMP"},
        "Sam Ray, Jr.": {"suffixes": "Jr.", "generation": "jr"},
        "Sam Ray Senior": {"generation": "sr"},
        "Larry V I": {"middle": "V", "family": "I", "generation": ""},
        "Queen Elizabeth II": {"titles": "Queen", "given": "Elizabeth", "generation": "ii"},
        "Mr. Smith": {"given": "", "family": "Smith"},
        "Sister Mary": {"given": "Mary", "family": ""},
    }.items(),
)
def test_a_name_is_taken_apart(written: str, parts: dict[str, str]) -> None:
    found = parse_name(written)._asdict()
    assert {part: found[part] for part in parts} == parts


WORDS = st.sampled_from(
    "Jane Smith Dr. PhD , ( ) \" ' and y van de von III Jr. MBA née - | 李雷 😀 JOHN doe O'Neill E.T. . & of".split()
)


@examples(200)
@given(st.lists(WORDS, max_size=8).map(" ".join) | st.text(max_size=40))
def test_no_text_is_left_without_a_name(written: str) -> None:
    assert parse_name(written).plain.strip() or not written.strip()


@examples(200)
@given(st.lists(WORDS, max_size=8).map(" ".join))
def test_a_plain_name_has_no_double_blanks(written: str) -> None:
    assert "  " not in shown_name(written)


DRESS = st.sampled_from(
    "Jane jane SMITH McDonald de van O'Neill A. B.A. Dr Dr. dr. Phd PhD Jr Ma MA MEng Meng King Née Esq. Zoë 2 3rd III"
    " Иван ИВАН 李雷 - 'Bill' Prof.Dr. of and The v V. _ x_y CCSP Lt Col Head Univ. med. geb. St. -Jane J.R.".split()
)


@pytest.mark.thorough
@example("A --")
@examples(1000)
@given(st.lists(DRESS, min_size=1, max_size=4).map(" ".join) | st.text("Aa b.-'’1", max_size=8))
def test_an_ordinary_name_is_its_own_plain_name(written: str) -> None:
    assert not is_ordinary(written) or parse_name(written).plain == written


@each_row(
    "written", ("Maria Chen", "Jean-Luc de Gaulle", "John A. Doe", "Conor McGregor", "Zoë O'Neill", "Maria Chen 2")
)
def test_most_names_are_seen_to_be_ordinary(written: str) -> None:
    assert is_ordinary(written)


def test_a_name_of_one_word_is_a_given_name() -> None:
    assert parse_name("Maria") == NameParts("Maria", given="Maria")
