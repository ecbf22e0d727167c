"""The demo's network holds together, and stands on the first morning as the pages that describe it say."""

import re
from collections import Counter
from datetime import timedelta
from unicodedata import name as letter_name

from netcrm.engine.day import standing
from netcrm.flows.keep.sample import COMMUNITIES, GIVES, INTERACTIONS, INTRODUCTIONS, LOOPS, PEOPLE, Portrait
from netcrm.model.history import GIVE_KINDS, INTERACTION_KINDS, LOOP_KINDS
from netcrm.model.people import KINDS, STAGES, Standing
from rows import each_row
from world import TODAY

BY_NAME = {person["name"]: person for person in PEOPLE}
TEXTS = [text for *_, text, _ in INTERACTIONS]
FICTIONAL = re.compile(r"\+1 555 01\d\d|\+44 7700 900\d{3}|\+49 30 23125 \d{3}")


def days_of(name: str) -> list[int]:
    return [days for days, _, names, _, _ in INTERACTIONS if name in names]


def stands(person: Portrait) -> Standing:
    every = int(person["every"].split()[0]) if "every" in person else None
    confidant = person.get("confidant", False)
    bond = standing.Bond(
        person["kind"],
        person["stage"],
        TODAY - timedelta(person["added_days_ago"]),
        every,
        standing.default_days(person["kind"], confidant),
        confidant,
    )
    tie = standing.tie([TODAY - timedelta(days) for days in days_of(person["name"])], bond, TODAY)
    return standing.standing(bond, tie, TODAY)


def in_state(state: str) -> set[str]:
    return {person["name"] for person in PEOPLE if stands(person).state == state}


def people_with(*words: str) -> set[str]:
    """Everybody with a passage or a topic that has one of the words."""
    from_logs = {name for _, _, names, text, topics in INTERACTIONS for name in names if has(words, (text, *topics))}
    return from_logs | {person["name"] for person in PEOPLE if has(words, person.get("topics", ()))}


def has(words: tuple[str, ...], texts: tuple[str, ...]) -> bool:
    return any(word in text for word in words for text in texts)


def test_every_name_is_there_once() -> None:
    assert len(BY_NAME) == len(PEOPLE)


def test_all_ten_kinds_are_present() -> None:
    assert {person["kind"] for person in PEOPLE} == set(KINDS)


def test_most_are_followed_and_every_stage_has_somebody() -> None:
    count = Counter(person["stage"] for person in PEOPLE)
    assert set(count) == set(STAGES)
    assert (count["potential"], count["known"], count["archived"]) == (3, 4, 1)
    assert count["followed"] > len(PEOPLE) / 2


def test_names_come_in_at_least_three_scripts() -> None:
    scripts = {letter_name(char).split()[0] for name in BY_NAME for char in name if char.isalpha()}
    assert {"LATIN", "CJK", "CYRILLIC", "ARABIC"} <= scripts


def test_who_has_no_latin_letters_has_a_nickname_one_can_type() -> None:
    foreign = [person for person in PEOPLE if letter_name(person["name"][0]).split()[0] != "LATIN"]
    assert foreign
    assert all(person.get("nickname", "").isascii() and person.get("nickname") for person in foreign)


def test_of_the_two_marias_only_one_answers_to_her_first_name() -> None:
    marias = [person for person in PEOPLE if person["name"].startswith("Maria ")]
    assert sorted(person["stage"] for person in marias) == ["followed", "known"]


def test_no_first_name_in_your_day_is_shared() -> None:
    first = Counter(p.get("nickname", p["name"].split()[0]) for p in PEOPLE if p["stage"] in ("followed", "potential"))
    assert set(first.values()) == {1}


def test_who_brought_us_together_is_somebody_in_the_book() -> None:
    known = set(BY_NAME) | {name.split()[0] for name in BY_NAME}
    assert {person["met_via"] for person in PEOPLE if "met_via" in person} <= known


def test_who_brought_us_together_was_known_by_then() -> None:
    added = {key: person["added_days_ago"] for name, person in BY_NAME.items() for key in (name.split()[0], name)}
    added["Maria"] = BY_NAME["Maria Chen"]["added_days_ago"]
    assert all(added[person["met_via"]] >= person["met_days_ago"] for person in PEOPLE if "met_via" in person)


def test_addresses_are_at_example_domains() -> None:
    emails = [email for person in PEOPLE for email in person.get("emails", ())]
    assert len(set(emails)) == len(emails)
    assert all(re.fullmatch(r"[a-z.]+@([a-z-]+\.)?example\.(com|org)", email) for email in emails)


def test_telephone_numbers_are_fictional() -> None:
    phones = [phone for person in PEOPLE for phone in person.get("phones", ())]
    assert len(set(phones)) == len(phones)
    assert all(FICTIONAL.fullmatch(phone) for phone in phones)


def test_a_confidant_can_be_rung() -> None:
    assert BY_NAME["Priya Nair"]["confidant"]
    assert BY_NAME["Priya Nair"]["phones"]


def test_one_birthday_comes_soon_and_the_others_are_days() -> None:
    birthdays = [person["birthday"] for person in PEOPLE if "birthday" in person]
    assert birthdays.count("soon") == 1
    assert all(re.fullmatch(r"(\d{4}|-)-\d\d-\d\d|soon", day) for day in birthdays)


def test_nobody_is_noted_or_met_before_being_added() -> None:
    for person in PEOPLE:
        told = [note[0] for note in person.get("notes", ())] + days_of(person["name"])
        assert max(told, default=0) <= person["added_days_ago"], person["name"]


def test_a_note_is_plain_or_private() -> None:
    marks = [note[2] for person in PEOPLE for note in person.get("notes", ()) if len(note) == 3]
    assert marks
    assert set(marks) == {"private"}


def test_there_is_a_year_of_contact() -> None:
    days = [days for days, *_ in INTERACTIONS]
    assert 150 <= len(days) <= 200
    assert min(days) >= 0
    assert 360 <= max(days) <= 420


def test_contact_is_told_oldest_first() -> None:
    days = [days for days, *_ in INTERACTIONS]
    assert days == sorted(days, reverse=True)


def test_every_contact_is_with_people_in_the_book() -> None:
    for _, kind, names, _, _ in INTERACTIONS:
        assert names
        assert set(names) <= set(BY_NAME)
        assert kind in INTERACTION_KINDS


def test_some_meetings_have_several_people() -> None:
    assert sum(len(names) > 1 for _, _, names, _, _ in INTERACTIONS) >= 5


def test_no_text_is_told_twice() -> None:
    assert len(set(TEXTS)) == len(TEXTS)


def test_no_text_is_tied_to_a_weekday_a_month_or_a_season() -> None:
    calendar = (
        r"\b(mon|tues|wednes|thurs|fri|satur|sun)day|christmas|easter|\b(spring|summer|autumn|winter|june|july)\b"
    )
    told = [*TEXTS, *(text for _, _, text, *_ in LOOPS), *(text for _, _, text, *_ in GIVES)]
    told += [text for group in COMMUNITIES for _, text in group.get("notes", ())]
    told += [text for group in COMMUNITIES for _, _, text, *_ in group.get("commitments", ())]
    told += [one["because"] for one in INTRODUCTIONS]
    assert not [text for text in told if re.search(calendar, text.lower())]


def test_a_year_ago_maria_said_something_good() -> None:
    assert (365, "coffee", ("Maria Chen",), "raise the floor first", ("pricing",)) in INTERACTIONS


@each_row(("kind", "name", "text", "opened", "due", "closed", "outcome"), LOOPS)
def test_a_loop_is_opened_before_it_ends(
    kind: str, name: str, text: str, opened: int, due: int | None, closed: int | None, outcome: str | None
) -> None:
    assert kind in LOOP_KINDS
    assert name in BY_NAME
    assert text
    assert 0 <= (closed or 0) <= opened <= BY_NAME[name]["added_days_ago"]
    assert due is None or due > -opened
    assert outcome in ((None,) if closed is None else ("done", "dropped"))


def test_five_loops_are_open_of_which_one_is_a_promise_since_yesterday() -> None:
    due = [(kind, days) for kind, _, _, _, days, closed, _ in LOOPS if closed is None]
    assert len(due) == 5
    assert [days for kind, days in due if kind == "promise" and days is not None and days < 0] == [-1]
    assert [days for kind, days in due if kind == "waiting" and days is not None and days < 0]
    assert ("promise", 2) in due
    assert ("promise", None) in due


@each_row(("days", "kind", "text", "name", "community", "hours"), GIVES)
def test_a_give_goes_to_one_person_or_one_community(
    days: int, kind: str, text: str, name: str | None, community: str | None, hours: float | None
) -> None:
    assert days >= 0
    assert kind in GIVE_KINDS
    assert text
    assert (name is None) != (community is None)
    assert name is None or name in BY_NAME
    assert hours is None or hours > 0


def test_what_was_at_a_community_was_logged() -> None:
    logged = {(days, names[0]) for days, _, names, _, _ in INTERACTIONS}
    there = [contact for group in COMMUNITIES for contact in group.get("there", ())]
    assert set(there) <= logged
    assert sum((days, names[0]) in there for days, _, names, _, _ in INTERACTIONS) == len(there)


def test_everybody_in_a_community_or_an_introduction_is_in_the_book() -> None:
    members = {name for group in COMMUNITIES for name, _ in group.get("members", ())}
    sides = {name for one in INTRODUCTIONS for name in (*one["people"], one.get("via", "Maria Chen"))}
    assert members | sides <= set(BY_NAME)


def test_an_introduction_is_answered_after_it_was_asked_and_made_before_they_met() -> None:
    for one in INTRODUCTIONS:
        for answer in one["answers"]:
            assert one["opened"] >= answer["asked"] >= answer.get("on", 0) >= one.get("made", 0)
        assert one.get("made", 0) >= one.get("met", 0)


def test_every_kind_of_give_is_shown() -> None:
    assert {kind for _, kind, *_ in GIVES} == set(GIVE_KINDS)


def test_tom_looks_for_what_ines_helps_with() -> None:
    assert set(BY_NAME["Tom Reyes"]["wants"]) & set(BY_NAME["Ines Duarte"]["topics"])


def test_tom_and_ines_have_not_met_in_the_book() -> None:
    assert not [names for _, _, names, _, _ in INTERACTIONS if {"Tom Reyes", "Ines Duarte"} <= set(names)]


def test_maria_is_due_after_50_days_where_three_weeks_are_usual() -> None:
    maria = stands(BY_NAME["Maria Chen"])
    assert (maria.state, maria.days, maria.usual_days) == ("due", 50, 22)


def test_sana_is_due_by_the_rhythm_set_for_her() -> None:
    sana = stands(BY_NAME["Sana Okafor"])
    assert (sana.state, sana.days, sana.every.days) == ("due", 74, 60)


def test_ada_alone_has_nothing_logged() -> None:
    assert in_state("new") == {"Ada Brandt"}


def test_two_are_cold_and_one_is_dormant() -> None:
    assert in_state("cold") == {"José Martínez", "Karl-Heinz Krüger"}
    assert in_state("dormant") == {"Omar Benali"}


def test_the_others_you_follow_are_warm() -> None:
    assert in_state("due") == {"Maria Chen", "Sana Okafor"}


@each_row(
    "words", [("cash flow",), ("pricing",), ("layoff", "let go", "laid off"), ("giving up", "to quit", "burnout")]
)
def test_several_people_have_been_through_each_trouble(words: tuple[str, ...]) -> None:
    assert len(people_with(*words)) >= 5
