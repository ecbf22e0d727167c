"""What professions, titles and relations know, and who has and who is called by them."""

import tomllib
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paths import SOURCE

from netcrm.engine.ask import meaning, roles, thesaurus
from rows import each_row

ENGINE = SOURCE / "engine" / "ask"
LANGUAGES = ("en", "de", "es", "fr", "pt")
SEATS = {
    *("finance", "fundraising", "sales", "marketing", "product", "technology", "legal", "people", "operations"),
    *("leadership", "wellbeing", "industry", "private"),
}


@cache
def page() -> list[dict[str, Any]]:
    """The roles as they are mended."""
    rows: list[dict[str, Any]] = tomllib.loads((ENGINE / "roles.toml").read_text(encoding="utf-8"))["role"]
    return rows


def terms(text: str) -> list[str]:
    return [term for part in text.split(";") if (term := " ".join(part.split()))]


def held(*texts: str) -> set[str]:
    return {one.role for one in roles.roles_in(texts)}


def seats(*texts: str) -> set[str]:
    return {roles.seat(role) for role in held(*texts)}


def asked(text: str) -> dict[str, float]:
    return roles.alike(meaning.vector([(text, 1.0)]))


def ranked(text: str) -> list[str]:
    found = asked(text)
    return sorted(found, key=lambda role: -found[role])


@each_row(
    ("title", "seat"),
    [
        ("chartered accountant", "finance"),
        ("Steuerberaterin", "finance"),
        ("asesora fiscal", "finance"),
        ("expert-comptable", "finance"),
        ("contadora pública", "finance"),
        ("employment lawyer", "legal"),
        ("Fachanwältin für Arbeitsrecht", "legal"),
        ("abogado laboralista", "legal"),
        ("avocate en droit du travail", "legal"),
        ("advogada trabalhista", "legal"),
        ("notary", "legal"),
        ("Notarin", "legal"),
        ("notario", "legal"),
        ("notaire", "legal"),
        ("notária", "legal"),
        ("site manager", "industry"),
        ("Bauleiter", "industry"),
        ("jefe de obra", "industry"),
        ("conducteur de travaux", "industry"),
        ("mestre de obras", "industry"),
    ],
)
def test_a_title_tells_the_seat_in_five_languages(title: str, seat: str) -> None:
    assert seat in seats(title)


@each_row("sister", ["sister", "Schwester", "hermana", "sœur", "irmã"])
def test_a_relation_is_a_role_in_five_languages(sister: str) -> None:
    assert "private" in seats(sister)


def test_a_role_is_found_within_a_longer_text_and_quoted() -> None:
    assert roles.roles_in(["Senior tax adviser at Brandt & Co."])[0].because == "tax adviser"


def test_a_title_counts_in_any_case() -> None:
    assert held("TAX ADVISER") == held("tax adviser") != set()


def test_the_longest_title_wins() -> None:
    assert held("employment lawyer") == {"employment lawyer"}


@each_row(
    ("longer", "shorter"), [("IT manager", "manager"), ("office manager", "manager"), ("Head of Office", "officer")]
)
def test_a_word_within_a_title_is_no_role_of_its_own(longer: str, shorter: str) -> None:
    assert not held(longer) & held(shorter)


@each_row("text", ["office", "a turning point", "the best thing", "", "?!", "manages", "financial year"])
def test_a_text_without_a_title_tells_no_role(text: str) -> None:
    assert held(text) == set()


def test_an_it_manager_is_about_technology() -> None:
    assert seats("IT manager") == {"technology"}


def test_two_titles_are_two_roles() -> None:
    assert len(held("notary", "tax adviser")) == 2


def test_a_role_told_twice_is_held_once() -> None:
    assert len(roles.roles_in(["notary", "notary public", "Notarin"])) == 1


@each_row(
    ("title", "compound"),
    [("Steuerberater", "Lohnsteuerberater"), ("Notarin", "Amtsnotarin"), ("Bauleiter", "Oberbauleiter")],
)
def test_a_german_compound_is_what_it_ends_in(title: str, compound: str) -> None:
    assert held(title) <= held(compound)


@each_row(
    ("one", "other"),
    [
        ("Steuerberater", "Steuerberaterin"),
        ("Notar", "Notarin"),
        ("abogado laboralista", "abogada laboralista"),
        ("enfermeiro", "enfermeira"),
        ("Bäcker", "Bäckerinnen"),
    ],
)
def test_sex_and_number_make_no_other_role(one: str, other: str) -> None:
    assert held(one) == held(other) != set()


@given(st.text(max_size=80))
def test_any_text_tells_roles_by_words_of_its_own(text: str) -> None:
    assert all(one.because in text for one in roles.roles_in([text]))


def test_there_are_at_least_two_hundred_and_fifty_roles() -> None:
    assert len(roles.names()) >= 250


def test_every_role_has_a_name_of_its_own() -> None:
    assert len({name.lower() for name in roles.names()}) == len(roles.names())


@each_row("language", LANGUAGES)
def test_every_role_has_titles_in_every_language(language: str) -> None:
    assert [row["name"] for row in page() if not terms(row.get(language, ""))] == []


def test_every_role_has_a_seat_that_there_is() -> None:
    assert [name for name in roles.names() if roles.seat(name) not in SEATS] == []


def test_every_seat_has_roles() -> None:
    assert SEATS - {roles.seat(name) for name in roles.names()} == set()


def test_the_groups_of_a_role_are_in_the_thesaurus() -> None:
    known = set(thesaurus.names())
    assert [(row["name"], group) for row in page() for group in terms(row["groups"]) if group not in known] == []


def test_every_role_belongs_to_a_group() -> None:
    assert [row["name"] for row in page() if not terms(row["groups"])] == []


def test_every_role_knows_something() -> None:
    assert [name for name in roles.names() if len(roles.knows(name)) < 10] == []


@pytest.mark.thorough
def test_every_role_is_held_by_its_first_title() -> None:
    lost = [row["name"] for row in page() if row["name"] not in held(terms(row["en"])[0])]
    assert len(lost) <= len(page()) // 20, lost


def test_there_are_roles_one_turns_to_with_a_heavy_heart() -> None:
    assert {seat for seat in SEATS if any(roles.listens(n) and roles.seat(n) == seat for n in roles.names())} >= {
        "private",
        "wellbeing",
    }


def test_a_tax_adviser_is_not_one_of_them() -> None:
    assert not roles.listens(next(iter(held("tax adviser"))))


def test_a_role_is_called_by_what_it_knows() -> None:
    (role,) = held("tax adviser")
    called = roles.called("a letter: tax audit next week", {})
    assert (called[role].role, called[role].because) == (role, "tax audit")
    assert called[role].knows in roles.knows(role)


def test_a_role_is_called_through_a_group_that_was_heard() -> None:
    row = page()[0]
    group = terms(row["groups"])[0]
    called = roles.called("lorem ipsum", {group: (2.0, "lorem")})
    assert (called[row["name"]].weight, called[row["name"]].because) == (2.0, "lorem")


def test_the_surer_group_of_a_role_calls_it_more() -> None:
    row = next(row for row in page() if len(terms(row["groups"])) > 2)
    weights = [
        roles.called("lorem ipsum", {group: (1.0, "lorem")})[row["name"]].weight for group in terms(row["groups"])
    ]
    assert all(one > other for one, other in pairwise(weights))


def test_nobody_is_called_by_nothing() -> None:
    assert roles.called("lorem ipsum", {}) == {}


def test_what_was_said_twice_calls_no_more() -> None:
    once = roles.called("tax audit", {})
    twice = roles.called("tax audit", {"no group of that name": (9.0, "tax audit")})
    assert once == twice


@each_row(
    ("text", "title"),
    [
        ("tax audit next week", "tax adviser"),
        ("Betriebsprüfung vom Finanzamt", "tax adviser"),
        ("we must dismiss an employee, works council", "employment lawyer"),
        ("una vaca está enferma", "vet"),
        ("la caisse ne balance pas, comptabilité en retard", "accountant"),
    ],
)
def test_the_roles_that_know_are_near_in_meaning(text: str, title: str) -> None:
    assert held(title) & set(ranked(text)[:40])


@each_row("text", ["tax audit next week", "x", "my cow is sick", "Streit mit dem Vermieter"])
def test_alike_is_a_share_for_every_role_or_nothing(text: str) -> None:
    found = asked(text)
    assert set(found) in (set(), set(roles.names()))
    assert all(0.0 <= each <= 1.0 for each in found.values())


def test_a_text_of_no_meaning_is_like_no_role() -> None:
    assert roles.alike(b"") == {}


def test_what_comes_nearest_is_something_the_role_knows() -> None:
    (role,) = held("tax adviser")
    assert roles.nearest(role, "el IVA") in roles.knows(role)


@each_row("text", ["accounting for startups", "insurance for my startup", "my co-founder wants to leave"])
def test_what_whoever_asks_may_have_calls_no_founder(text: str) -> None:
    assert "founder" not in roles.called(text, {})
