"""Who may be in the book twice: the signs, what speaks against them, and that nobody is compared with everybody."""

import csv
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st
from paths import CORPUS

from netcrm.engine.people import duplicates as room
from netcrm.engine.people.duplicates import LEAST, doubles, in_order
from netcrm.model.people import Person
from rows import each_row

LINKEDIN = "https://www.linkedin.com/in/"


def people(*rows: dict[str, Any]) -> list[Person]:
    """People with ids from 1 on, uids u1, u2 ..."""
    return [
        Person(at, f"u{at}", f"h{at}", **{"name": "Thomas Nguyen", "created_on": date(2026, 1, 1), **row})
        for at, row in enumerate(rows, 1)
    ]


def pairs(*rows: dict[str, Any], **told: Any) -> list[tuple[int, int]]:
    return [(one.one.id, one.other.id) for one in doubles(people(*rows), **told)]


def stays(one: dict[str, Any], other: dict[str, Any], contacts: dict[int, int]) -> int:
    return in_order(*people(one, other), contacts)[0].id


def reasons(one: dict[str, Any], other: dict[str, Any]) -> tuple[str, ...]:
    found = doubles(people(one, other))
    return found[0].reasons if found else ()


def score(one: dict[str, Any], other: dict[str, Any]) -> float:
    return next((found.score for found in doubles(people(one, other))), 0.0)


@each_row(
    ("one", "other", "why"),
    [
        ({"emails": ("tom@x.com",)}, {"emails": ("TOM@x.com ",)}, ("same e-mail", "same name")),
        ({"phones": ("030 2312 5014",)}, {"phones": ("+49 30 23125014",)}, ("same phone", "same name")),
        ({"urls": (f"{LINKEDIN}tn/",)}, {"urls": ("de.linkedin.com/in/TN",)}, ("same profile", "same name")),
        ({"urls": ("nguyen.io",)}, {"urls": ("https://www.nguyen.io/",)}, ("same web address", "same name")),
        ({"company": "Acme, Inc."}, {"company": "ACME"}, ("same name and company",)),
        ({}, {"name": "thomas nguyễn"}, ("same name",)),
        ({}, {"name": "Nguyen Thomas"}, ("names in another order",)),
        ({}, {"name": "Thomas Nguyen - founder friend"}, ("same name",)),
        ({}, {"name": "Thomas van Nguyen"}, ("another form of the name",)),
        ({"name": "Jörg Müller"}, {"name": "Joerg Mueller"}, ("same name",)),
        ({"company": "Acme"}, {"name": "Tom Nguyen", "company": "Acme"}, ("another form of the name, same company",)),
        ({"company": "Acme"}, {"name": "T. Nguyen", "company": "Acme"}, ("another form of the name, same company",)),
        ({"company": "Acme"}, {"name": "Thomas Ngyuen", "company": "Acme"}, ("name much alike, same company",)),
        ({"company": "Acme"}, {"name": "Thomas", "company": "Acme"}, ("part of the name, same company",)),
        (
            {"phones": ("801-555-0150",)},
            {"name": "Tom Nguyen", "phones": ("+1 801 555 0150",)},
            ("same phone", "another form of the name"),
        ),
        (
            {"emails": ("tom@x.com",)},
            {"emails": ("tom+crm@x.com",), "company": "Acme"},
            ("e-mail alike", "same name"),
        ),
        ({"emails": ("t.nguyen@gmail.com",)}, {"emails": ("tnguyen@googlemail.com",)}, ("e-mail alike", "same name")),
        ({"emails": ("t@x.io",)}, {"name": "Thomas Rey", "emails": ("t@x.io",)}, ("same e-mail", "same first name")),
        ({"nickname": "Kiki", "phones": ("801-555-0150",)}, {"name": "Kiki Nguyen", "phones": ("8015550150",)},
         ("same phone", "another form of the name")),
    ],
)  # fmt: skip
def test_the_reasons_are_told(one: dict[str, Any], other: dict[str, Any], why: tuple[str, ...]) -> None:
    assert reasons(one, other) == why


@each_row(
    ("one", "other"),
    [
        ({"name": "Anna Weber", "phones": ("030 2312 5014",)}, {"name": "Peter Weber", "phones": ("030 23125014",)}),
        ({"name": "Anna Weber", "emails": ("info@x.com",)}, {"name": "Tom Reyes", "emails": ("info@x.com",)}),
        ({"name": "Anna Weber", "urls": ("x.com",)}, {"name": "Tom Reyes", "urls": ("x.com",)}),
        ({"name": "Anna Weber", "company": "Acme"}, {"name": "Anna Reyes", "company": "Acme"}),
        ({"name": "Anna Weber"}, {"name": "Anna Webre"}),
        ({"name": "Anna", "company": "Acme"}, {"name": "Anna Weber", "company": "Globex"}),
        ({"urls": ("https://f.com/p?id=1",)}, {"name": "Anna Weber", "urls": ("https://f.com/p?id=2",)}),
    ],
)
def test_two_people_are_two(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert reasons(one, other) == ()


NAMES_OF = {
    "same": "Thomas Nguyen", "order": "Nguyen Thomas", "short": "Tom Nguyen", "alike": "Thomas Ngyuen",
    "part": "Thomas", "given": "Thomas Reyes", "": "Ines Weber",
}  # fmt: skip
PERCENT = {  # by sign, how sure two are one by how their names go together
    "e-mail": {"same": 98, "order": 97, "short": 95, "alike": 93, "part": 80, "given": 75, "": 35},
    "profile": {"same": 98, "order": 97, "short": 95, "alike": 93, "part": 80, "given": 80, "": 50},
    "phone": {"same": 96, "order": 94, "short": 88, "alike": 80, "part": 60, "given": 50, "": 0},
    "web address": {"same": 95, "order": 88, "short": 75, "alike": 60, "part": 35, "given": 0, "": 0},
    "e-mail alike": {"same": 88, "order": 82, "short": 70, "alike": 65, "part": 35, "given": 0, "": 0},
    "company": {"same": 92, "order": 88, "short": 70, "alike": 60, "part": 35, "given": 0, "": 0},
    "name alone": {"same": 50, "order": 40, "short": 0, "alike": 0, "part": 35, "given": 0, "": 0},
}
BOTH_HAVE: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "e-mail": ({"emails": ("t@x.com",)}, {"emails": ("t@x.com",)}),
    "profile": ({"urls": ("linkedin.com/in/tn",)}, {"urls": ("linkedin.com/in/tn",)}),
    "phone": ({"phones": ("030 23125014",)}, {"phones": ("030 23125014",)}),
    "web address": ({"urls": ("nguyen.io",)}, {"urls": ("nguyen.io",)}),
    "e-mail alike": ({"emails": ("t@x.com",)}, {"emails": ("t+a@x.com",)}),
    "company": ({"company": "Acme"}, {"company": "Acme"}),
    "name alone": ({}, {}),
}


@each_row("sign", PERCENT)
def test_how_sure_a_sign_is_depends_on_the_names(sign: str) -> None:
    one, other = BOTH_HAVE[sign]
    for kinship, percent in PERCENT[sign].items():
        assert score(one, {**other, "name": NAMES_OF[kinship]}) == pytest.approx(percent / 100, abs=0.006), kinship


@each_row(
    ("sign", "percent"),
    {"e-mail": 95, "profile": 95, "phone": 90, "web address": 72, "e-mail alike": 65, "company": 65, "name alone": 30}
    .items(),
)  # fmt: skip
def test_a_sign_of_two_with_one_word_for_a_name(sign: str, percent: int) -> None:
    one, other = ({**each, "name": "Thomas"} for each in BOTH_HAVE[sign])
    assert score(one, other) == pytest.approx(percent / 100, abs=0.006)


@each_row(
    ("one", "other", "percent"),
    [
        ({"company": "Acme"}, {"company": "Globex"}, 30),
        ({"emails": ("a@x.com",)}, {"emails": ("b@x.com",)}, 35),
        ({"company": "Acme", "emails": ("a@x.com",)}, {"company": "Acme", "emails": ("b@x.com",)}, 81),
        ({"birthday": "1980-03-07", "emails": ("a@x.com",)}, {"birthday": "--03-08", "emails": ("a@x.com",)}, 39),
        ({"birthday": "1980-03-07", "emails": ("a@x.com",)}, {"birthday": "--03-07", "emails": ("a@x.com",)}, 100),
    ],
)
def test_what_speaks_against_it_makes_it_less_sure(one: dict[str, Any], other: dict[str, Any], percent: int) -> None:
    assert score(one, other) == pytest.approx(percent / 100, abs=0.006)


def test_a_name_that_three_have_says_less() -> None:
    found = doubles(people({}, {}, {}))
    assert [round(double.score, 2) for double in found] == [0.35, 0.35]


@each_row(
    "role",
    """admin anfrage billing buero bureau careers contact contacto contato enquiries events hallo hello help hi hr info
    invoices jobs kontakt mail marketing newsletter noreply office post praxis press reception rechnung sales service
    support team verwaltung welcome""".split(),
)
def test_the_address_of_an_office_is_nobody_s(role: str) -> None:
    assert reasons({"emails": (f"{role}@x.com",)}, {"emails": (f"{role}@x.com",)}) == ("same name",)


@each_row(("names", "are"), [(("Ann", "Ann A", "Ann B", "Ann C"), True), (("Ann", "Bo", "Cy"), False)])
def test_a_number_of_four_can_still_be_somebody_s(names: tuple[str, ...], are: bool) -> None:
    assert bool(pairs(*[{"name": name, "phones": ("030 2312 5014",)} for name in names])) is are


def test_an_address_under_two_other_names_is_a_sign_and_under_three_is_none() -> None:
    rows = [{"name": name, "emails": ("weber@x.com",)} for name in ("Mum Weber", "Tom Reyes", "Bo Ek")]
    assert len(pairs(*rows[:2])) == 1
    assert not pairs(*rows)


@each_row(
    ("one", "other", "are"),
    [
        ("t.nguyen@gmail.com", "tnguyen@gmail.com", True),
        ("t.nguyen@x.com", "tnguyen@x.com", False),
        ("t+a@x.com", "t+b@x.com", True),
        ("+a@x.com", "+b@x.com", False),
        ("t@x.com", "t@y.com", False),
    ],
)
def test_what_of_an_address_is_only_writing(one: str, other: str, are: bool) -> None:
    assert (reasons({"emails": (one,)}, {"emails": (other,)})[:1] == ("e-mail alike",)) is are


def test_a_short_name_at_another_part_of_the_firm_is_found() -> None:
    rows = ({"name": "Thomas Nguyen", "company": "Acme Labs"}, {"name": "Tom Nguyen", "company": "Acme"})
    assert reasons(*rows) == ("another form of the name, same company",)


def test_all_that_both_have_is_told_the_surest_first() -> None:
    both = {"emails": ("t@x.com",), "phones": ("030 23125014",), "urls": (f"{LINKEDIN}tn", "nguyen.io"), "company": "A"}
    assert reasons(both, both) == ("same e-mail", "same phone", "same profile", "same name and company")


def test_a_namesake_elsewhere_is_somebody_else() -> None:
    assert not pairs(
        {"company": "Acme", "emails": ("tom@acme.com",)}, {"company": "Different", "emails": ("other@different.com",)}
    )


def test_a_namesake_who_may_have_changed_jobs_ranks_low() -> None:
    assert LEAST <= score({"company": "Acme"}, {"company": "Different"}) < score({"company": "Acme"}, {})


def test_two_linkedin_profiles_are_two_people() -> None:
    assert not pairs({"urls": (f"{LINKEDIN}tom",), "company": "A"}, {"urls": (f"{LINKEDIN}tn2",), "company": "A"})


def test_another_birthday_speaks_against_it() -> None:
    same = score({"birthday": "1980-03-07", "company": "A"}, {"birthday": "--03-07", "company": "A"})
    assert score({"birthday": "1980-03-07", "company": "A"}, {"birthday": "1971-11-18", "company": "A"}) < same / 2


BORN = {"birthday": "1980-03-07", "location": "Berlin"}


@each_row(
    ("one", "other", "why"),
    [
        ({**BORN, "name": "Jon Smith"}, {**BORN, "name": "John Smith"},
         ("same birthday", "same place", "another form of the name")),
        ({**BORN, "name": "Vivian Okafor"}, {**BORN, "name": "Vivan Okafro"},
         ("same birthday", "same place", "name much alike")),
        ({**BORN, "name": "Ines Weber"}, {"birthday": "1980-03-07", "name": "Ines Brandt"},
         ("same birthday", "same first name")),
        ({**BORN, "name": "Weber"}, {**BORN, "name": "Ines Weber"},
         ("same birthday", "same place", "part of the name")),
        ({**BORN, "name": "Jon Smith"}, {**BORN, "name": "Jon Smith", "birthday": "1980-07-03"},
         ("birthday but for a digit", "same place", "same name")),
        ({**BORN, "name": "Jon Smith"}, {**BORN, "name": "John Smith", "birthday": "1980-08-07"},
         ("birthday but for a digit", "same place", "another form of the name")),
        ({"birthday": "--03-07", "name": "Thomas Nguyen"}, {**BORN, "name": "Tom Nguyen"},
         ("same birthday", "another form of the name")),
        ({"location": "Berlin, Germany", "name": "Jon Nguyen"}, {"location": "Berlin", "name": "John Nguyen"},
         ("same place", "another form of the name")),
    ],
)  # fmt: skip
def test_a_birthday_or_a_place_makes_up_for_a_slip_in_the_name(
    one: dict[str, Any], other: dict[str, Any], why: tuple[str, ...]
) -> None:
    assert reasons(one, other) == why


@each_row(
    ("one", "other"),
    [
        ({**BORN, "name": "Ines Weber"}, {**BORN, "name": "Omar Patel"}),
        ({"location": "Berlin", "name": "Ines Weber"}, {"location": "Berlin", "name": "Ines Brandt"}),
        ({"location": "Berlin", "name": "Weber"}, {"location": "Berlin", "name": "Ines Weber", "company": "A"}),
        ({"birthday": "--03-07", "name": "Ines Weber"}, {"birthday": "1980-03-07", "name": "Ines Brandt"}),
        ({**BORN, "name": "Jon Smith"}, {**BORN, "name": "John Smith", "birthday": "1971-11-18"}),
        ({"location": "Berlin", "name": "Martin Weber"}, {"location": "Berlin", "name": "Martina Weber"}),
        ({"location": "Berlin", "name": "Mario Weber"}, {"location": "Berlin", "name": "Maria Weber"}),
        ({**BORN, "name": "Jon Smith Jr."}, {**BORN, "name": "John Smith Sr."}),
        (
            {**BORN, "name": "Jon Smith", "urls": (f"{LINKEDIN}a",)},
            {**BORN, "name": "Jon Smith", "urls": (f"{LINKEDIN}b",)},
        ),
    ],
)
def test_a_birthday_or_a_place_alone_makes_nobody_one(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert reasons(one, other)[:1] in ((), ("part of the name",))


def test_twins_are_less_sure_than_a_slip() -> None:
    twins = score({**BORN, "name": "Ines Weber"}, {**BORN, "name": "Omar Weber"})
    assert twins < score({**BORN, "name": "Ines Weber"}, {**BORN, "name": "Inse Weber"})


def test_where_most_live_in_one_city_and_bear_one_name_that_says_little() -> None:
    one, other = {"name": "Jon Smith", "location": "Berlin"}, {"name": "John Smith", "location": "Berlin"}
    crowd = [{"name": f"{name} Smith", "location": "Berlin"} for name in ("Ann", "Bo", "Cy", "Di", "Ed", "Flo") * 20]
    alone = doubles(people(one, other))[0].score
    assert all(found.score < alone for found in doubles(people(one, other, *crowd)) if found.one.id < 3)


def test_one_word_is_offered_beside_the_only_one_who_has_it_in_their_name() -> None:
    rows: list[dict[str, Any]] = [{"name": "Vroni"}, {"name": "Vroni Winter"}, {"name": "Ines Weber"}]
    assert pairs(*rows) == [(1, 2)]
    assert not pairs(*rows, {"name": "Vroni Sommer"})


def test_a_private_address_of_two_names_is_a_weak_sign() -> None:
    assert score({"name": "Mum", "emails": ("a.weber@x.com",)}, {"name": "Anna W", "emails": ("a.weber@x.com",)}) < 0.4


def test_a_switchboard_is_no_sign() -> None:
    rows = [{"name": name, "phones": ("030 2312 5014",)} for name in ("Ann", "Ann A", "Ann B", "Ann C", "Ann D", "E")]
    assert not pairs(*rows)


def test_the_surest_come_first() -> None:
    found = pairs(
        {"name": "Anna Weber"}, {"name": "Anna Weber"},
        {"emails": ("tom@x.com",)}, {"emails": ("tom@x.com",)},
        {"name": "Ines Sá", "company": "A"}, {"name": "Ines Sá", "company": "A"},
    )  # fmt: skip
    assert found == [(3, 4), (5, 6), (1, 2)]


def test_four_copies_of_one_person_are_three_pairs() -> None:
    assert len(pairs({}, {}, {}, {})) == 3


def test_copies_by_the_hundred_are_all_found() -> None:
    assert len(pairs(*[{"company": "Acme"}] * 300)) == 299


@pytest.mark.thorough
def test_nobody_is_compared_with_everybody(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    likeness = room._likeness
    monkeypatch.setattr(room, "_likeness", lambda *faces: seen.append(faces) or likeness(*faces))
    crowd = [
        {"name": f"Ann{at} Weber{at % 7}", "company": "Acme", "phones": ("030 2312 5014",), **BORN} for at in range(800)
    ]
    doubles(people(*crowd))
    assert len(seen) < 800 * 6 * room._NEAR + 1


def test_who_is_followed_stays_then_who_has_more_interactions_then_the_older() -> None:
    assert stays({"stage": "known"}, {"stage": "potential"}, {1: 9}) == 2
    assert stays({}, {}, {2: 3}) == 2
    assert pairs({}, {"created_on": date(2025, 1, 1)}) == [(2, 1)]
    assert pairs({}, {}) == [(1, 2)]


def test_who_was_told_apart_is_no_double() -> None:
    assert not pairs({}, {}, apart={("u1", "u2")})


def test_who_was_told_apart_from_somebody_merged_is_no_double_of_the_other() -> None:
    assert not pairs({}, {}, apart={("u2", "u9")}, gone={"u9": "u1"})


def test_one_told_apart_may_still_be_a_third() -> None:
    assert pairs({}, {}, {}, apart={("u1", "u2")}) == [(1, 3), (2, 3)]


def test_names_without_letters_do_no_harm() -> None:
    assert not pairs({"name": "[/b]"}, {"name": "🙂"}, {"name": "..."}, {"name": "X"})


def test_chinese_names_are_whole_names() -> None:
    assert reasons({"name": "李雷"}, {"name": "李雷"}) == ("same name",)


NAMES = st.sampled_from(
    ("Thomas Nguyen", "Tom Nguyen", "Nguyen Thomas", "Tom", "Anna Weber", "李雷", "[/b]", "Dr. T. N.")
)
EMAILS = st.lists(st.sampled_from(("t@x.com", "t+a@x.com", "info@x.com", "@", "x")), max_size=2).map(tuple)
COMPANIES = st.sampled_from((None, "Acme", "Acme Inc", "GmbH", "!"))
ROWS = st.lists(st.fixed_dictionaries({"name": NAMES, "emails": EMAILS, "company": COMPANIES}), max_size=12)


@examples(30)
@given(ROWS)
def test_every_pair_is_two_people_with_a_reason_and_no_circle_is_closed(rows: Sequence[dict[str, Any]]) -> None:
    found = doubles(people(*rows))
    linked: list[set[int]] = [{at} for at in range(1, len(rows) + 1)]
    for double in found:
        ours = next(group for group in linked if double.one.id in group)
        theirs = next(group for group in linked if double.other.id in group)
        assert ours is not theirs
        linked = [group for group in linked if group not in (ours, theirs)] + [ours | theirs]
        assert LEAST <= double.score <= 1
        assert double.reasons
    assert [double.score for double in found] == sorted((double.score for double in found), reverse=True)


@examples(30)
@given(ROWS)
def test_the_order_of_the_book_does_not_matter(rows: Sequence[dict[str, Any]]) -> None:
    everybody = people(*rows)
    assert [one.score for one in doubles(everybody)] == [one.score for one in doubles(everybody[::-1])]


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not here")
def test_one_person_in_four_rows_is_found_and_the_namesake_is_not() -> None:
    with (CORPUS / "csv" / "duplicates.csv").open(encoding="utf-8") as file:
        rows = [
            {"name": row["name"], "emails": tuple(filter(None, [row["email"].strip()])),
             "phones": tuple(filter(None, [row["phone"]])), "company": row["company"] or None}
            for row in csv.DictReader(file)
        ]  # fmt: skip
    assert {number for pair in pairs(*rows) for number in pair} == {1, 2, 3, 4}
    assert len(pairs(*rows)) == 3
