import json
from datetime import date
from typing import Any

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st
from paths import CORPUS

from netcrm.errors import NetcrmError, Refused
from netcrm.model.history import FROM_MEMORY
from netcrm.model.imports import Draft, Encounter, Gathered, Left, Party, Reminder, Terms
from netcrm.sources import json_access
from netcrm.sources.monica import export as monica
from rows import each_row

FILES = CORPUS / "json"
TODAY = Terms(until=date(2026, 9, 22))
ADA = Party(key="ada", name="Ada Brandt")
FIELD_TYPES = [
    ("t-email", {"name": "E-Mail", "protocol": "mailto:", "type": "email"}),
    ("t-phone", {"name": "Telefon", "protocol": "tel:", "type": "phone"}),
    ("t-twitter", {"name": "Twitter", "protocol": "https://twitter.com/"}),
    ("t-whatsapp", {"name": "Whatsapp", "protocol": "https://wa.me/"}),
    ("t-telegram", {"name": "Telegram", "protocol": "telegram:"}),
    ("t-own", {"name": "Signal"}),
]
ACTIVITY_TYPES = [
    ("a-ate", {"name": "hat bei ihm gegessen", "translation_key": "ate_at_his_place"}),
    ("a-coffee", {"name": "had coffee"}),
    ("a-food", {"name": "cooked", "category": "c-food"}),
]


def entry(uuid: str = "", blocks: dict[str, list[Any]] | None = None, /, **properties: Any) -> dict[str, Any]:
    """An entry as every ExportResource writes it."""
    data = [{"count": len(values), "type": kind, "values": values} for kind, values in (blocks or {}).items()]
    return {**({"uuid": uuid} if uuid else {}), "data": data, "properties": properties}


def ada(blocks: dict[str, list[Any]] | None = None, /, **properties: Any) -> dict[str, Any]:
    return entry("ada", blocks, **{"first_name": "Ada", "last_name": "Brandt", **properties})


def export(*contacts: Any, instance: dict[str, Any] | None = None, **more: list[Any]) -> bytes:
    lists = {
        "contact_field_types": [entry(uuid, **properties) for uuid, properties in FIELD_TYPES],
        "activity_types": [entry(uuid, **properties) for uuid, properties in ACTIVITY_TYPES],
        "activity_type_categories": [entry("c-food", translation_key="food")],
        **(instance or {}),
    }
    account = {**entry("account", {"contact": list(contacts), **more}), "instance": lists}
    return json.dumps({"version": "1.0-preview.1", "account": account}).encode()


def read(*contacts: Any, terms: Terms = TODAY, **more: Any) -> Gathered:
    return monica.read(export(*contacts, **more), terms)


def only(data: dict[str, list[Any]] | None = None, **properties: Any) -> Draft:
    (draft,) = read(ada(data, **properties)).drafts
    return draft


def reached(data: str, kind: str = "") -> Draft:
    return only({"contact_field": [entry("f", data=data, type=kind)]})


def special(day: str, **more: bool) -> dict[str, Any]:
    return {"date": f"{day}T00:00:00.000000Z", "is_age_based": False, "is_year_unknown": False, **more}


def test_a_contact_becomes_a_draft_with_everything_monica_knows():
    place = {"street": "Main St 5", "city": "Berlin", "postal_code": "10115", "country": "DE"}
    contact = ada(
        {
            "contact_field": [entry("f", data="ada@example.com", type="t-email")],
            "address": [entry("x", name="home", **place)],
            "note": [{**entry("n", body="likes **tea**\n<b>no</b> sugar"), "created_at": "2025-05-01T10:00:00Z"}],
            "pet": [entry("p", name="Rex", category="Dog")],
        },
        middle_name="M.",
        nickname="Adi",
        job="CFO",
        company="Northwind",
        description="finance",
        food_preferences="vegan",
        birthdate=special("1980-03-07"),
        tags=["vip"],
        is_starred=True,
        stay_in_touch_frequency=30,
        first_met_date=special("2020-02-03"),
        first_met_where="TechHub",
        first_met_through="ines",
        first_met_additional_info="at the bar",
    )
    contact["created_at"] = "2024-01-01T00:00:00Z"
    drafts = read(contact, entry("ines", first_name="Ines")).drafts
    assert drafts[0] == Draft(
        line=1,
        name="Ada M. Brandt",
        key="ada",
        emails=("ada@example.com",),
        title="CFO",
        company="Northwind",
        location="Berlin, DE",
        met_on=date(2020, 2, 3),
        met_where="TechHub",
        met_via="Ines",
        nickname="Adi",
        birthday="1980-03-07",
        groups=("vip", "starred"),
        notes=(
            "finance",
            "at the bar",
            "food: vegan",
            "address (home): Main St 5, 10115 Berlin, DE",
            "pet: Rex (dog)",
            "2025-05-01: likes **tea**\n<b>no</b> sugar",
        ),
        every_days=30,
        created_on=date(2024, 1, 1),
    )


@each_row(
    ("born", "birthday", "notes"),
    [
        (special("1980-03-07"), "1980-03-07", ()),
        (special("1960-05-10", is_year_unknown=True), "--05-10", ()),
        (special("2024-02-29", is_year_unknown=True), "--02-29", ()),
        (special("1985-01-01", is_age_based=True), None, ("born about 1985",)),
        ({"date": None}, None, ()),
        ("1980", None, ()),
    ],
)
def test_a_birthday_says_no_more_than_monica_knows(born, birthday, notes):
    draft = only(birthdate=born)
    assert (draft.birthday, draft.notes) == (birthday, notes)


def test_a_day_of_meeting_without_its_year_is_a_note():
    draft = only(first_met_date=special("2026-05-10", is_year_unknown=True))
    assert (draft.met_on, draft.notes) == (None, ("met on 05-10, year unknown",))


@each_row(
    ("text", "kind", "field", "kept"),
    [
        ("ada@example.com", "t-email", "emails", "ada@example.com"),
        ("ada@example.com", "", "emails", "ada@example.com"),
        ("+49 30 1234567", "t-phone", "phones", "+49 30 1234567"),
        ("+49 30 1234567", "t-whatsapp", "phones", "+49 30 1234567"),
        ("@ada_b", "t-twitter", "urls", "https://twitter.com/ada_b"),
        ("https://twitter.com/ada_b", "t-twitter", "urls", "https://twitter.com/ada_b"),
        ("https://ada.example", "t-own", "urls", "https://ada.example"),
        ("@ada", "t-telegram", "notes", "Telegram: @ada"),
        ("+49 1", "t-own", "notes", "Signal: +49 1"),
        ("what is this", "", "notes", "contact: what is this"),
        ("not an address", "t-email", "notes", "E-Mail: not an address"),
        ("javascript:alert(1)//", "t-twitter", "notes", "Twitter: javascript:alert(1)//"),
    ],
)
def test_a_contact_field_goes_where_its_type_or_its_look_says(text, kind, field, kept):
    assert getattr(reached(text, kind), field) == (kept,)


def test_an_empty_contact_field_is_nothing():
    assert reached(" ", "t-phone") == only()


def test_who_is_no_longer_active_is_archived():
    assert only(is_active=False).stage == "archived"


def test_who_is_dead_is_kept_and_archived():
    draft = only(is_dead=1, deceased_date=special("2020-01-05"))
    assert (draft.stage, draft.notes) == ("archived", ("died 2020-01-05",))


def test_who_is_active_gets_the_stage_of_every_import():
    assert only(is_active=True, is_dead=False).stage is None


@each_row("days", [0, -3, 10**30, 99_999, "no", None, True, [30]])
def test_a_rhythm_that_is_none_is_left_out(days):
    assert only(stay_in_touch_frequency=days).every_days is None


def relation(contact_is: str, kind: str, of_contact: str) -> dict[str, Any]:
    return entry("r", type=kind, contact_is=contact_is, of_contact=of_contact)


def test_a_relationship_is_a_note_on_both_sides():
    drafts = read(
        ada(),
        entry("tom", first_name="Tom"),
        relationship=[relation("ada", "bestfriend", "tom"), relation("tom", "ex_husband", "ada")],
    ).drafts
    assert [draft.notes for draft in drafts] == [("best friend: Tom",), ("ex husband: Ada Brandt",)]


def test_a_mere_relative_is_a_note_and_no_person():
    child = entry("kid", first_name="Ann", is_partial=True, birthdate=special("2015-03-04"))
    found = read(ada(), child, relationship=[relation("ada", "child", "kid"), relation("kid", "parent", "ada")])
    assert [draft.notes for draft in found.drafts] == [("child: Ann, born 2015-03-04",)]
    assert found.left == ()


def test_a_relative_of_nobody_is_counted():
    assert read(ada(), entry("kid", first_name="Ann", is_partial=True)).left == (
        Left("people who are only somebody's relative", 1),
    )


def test_the_contact_that_describes_the_user_is_left():
    found = read(ada(), entry("me", first_name="Me"), user=[entry("u", me_contact="me")])
    assert ([draft.name for draft in found.drafts], found.left) == (["Ada Brandt"], (Left("yourself", 1),))


def test_a_life_event_is_a_note_with_its_day_or_its_year():
    instance = {"life_event_types": [entry("move", translation_key="moved_in")]}
    events = [
        entry("e", name="Married", happened_at="2019-06-02"),
        entry("f", type="move", note="to Berlin", happened_at="2018-01-01T00:00:00Z"),
        entry("g"),
    ]
    (draft,) = read(ada({"life_event": events}), instance=instance).drafts
    assert draft.notes == ("2019-06-02: Married", "2018: moved in: to Berlin")


def test_a_gift_is_a_note():
    gifts = [
        entry("g", name="a book", status="idea", comment="on sailing", recipient="kid"),
        entry("h", name="a vase", status="offered", date="2019-05-01T00:00:00Z"),
        entry("i", status="idea"),
    ]
    kid = entry("kid", first_name="Ann", is_partial=True)
    assert read(ada({"gift": gifts}), kid).drafts[0].notes == (
        "gift idea: a book (for Ann; on sailing)",
        "2019-05-01: gift given: a vase",
    )


def test_a_call_is_an_encounter_with_its_words_on_one_line():
    call = entry("c1", called_at="2025-04-01T09:00:00.000000Z", content="about\npricing", contact_called=True)
    assert read(ada({"call": [call]})).encounters == (
        Encounter(1, "c1", date(2025, 4, 1), "call", (ADA,), "about pricing"),
    )


def test_a_conversation_is_a_day_of_contact_without_its_texts():
    talk = entry("k1", happened_at="2025-04-01", contact_field_type="t-telegram", messages=[entry(content="secret")])
    found = read(ada({"conversation": [talk]}))
    assert found.encounters == (Encounter(1, "k1", date(2025, 4, 1), "message", (ADA,), "on Telegram"),)
    assert found.left == (Left("texts of conversations", 1),)


def test_an_early_export_without_uuids_still_gives_every_call_a_lasting_key():
    calls = {"call": [entry(called_at="2025-04-01"), entry(called_at="2025-04-02"), entry(called_at="2025-04-02")]}
    keys = [one.key for one in read(ada(calls)).encounters]
    assert len(keys) == 2 == len(set(keys))
    assert keys == [one.key for one in read(ada(calls)).encounters]


@each_row(
    ("kind", "taken"),
    [("a-ate", "meal"), ("a-coffee", "coffee"), ("a-food", "meal"), ("", "meeting"), ("x", "meeting")],
)
def test_an_activity_has_all_who_took_part(kind, taken):
    activity = entry("d1", summary="Dinner", description="her\ndeck", happened_at="2025-04-02", type=kind)
    with_it = {"activity": ["d1"]}
    found = read(ada(with_it), entry("tom", with_it, first_name="Tom"), activity=[activity])
    people = (ADA, Party(key="tom", name="Tom"))
    assert found.encounters == (Encounter(1, "d1", date(2025, 4, 2), taken, people, "Dinner: her deck"),)


def test_activities_that_cannot_be_placed_are_counted():
    activities = [entry("d1", summary="alone", happened_at="2025-04-02"), entry("d2", summary="some day")]
    found = read(ada({"activity": ["d2", "d3"]}), activity=activities)
    assert found.encounters == ()
    assert set(found.left) == {
        Left("activities that are not in the file", 1),
        Left("activities with nobody", 1),
        Left("contacts without a day", 1),
    }


def test_a_later_day_that_monica_only_remembers_is_a_contact_from_memory():
    call = entry("c1", called_at="2025-04-01")
    last = read(ada({"call": [call]}, last_talked_to="2025-05-01T00:00:00Z")).encounters[-1]
    assert last == Encounter(1, "last:ada", date(2025, 5, 1), "other", (ADA,), FROM_MEMORY)


def test_the_last_day_is_not_told_again_where_a_call_has_it():
    call = entry("c1", called_at="2025-05-01")
    assert [one.key for one in read(ada({"call": [call]}, last_talked_to="2025-05-01")).encounters] == ["c1"]


def test_contacts_outside_the_days_asked_for_are_counted():
    calls = [
        entry("c1", called_at="2025-04-01"),
        entry("c2", called_at="2026-04-01"),
        entry("c3", called_at="2027-04-01"),
    ]
    found = read(ada({"call": calls}), terms=Terms(since=date(2026, 1, 1), until=date(2026, 9, 22)))
    assert [one.key for one in found.encounters] == ["c2"]
    assert found.left == (Left("contacts outside the days asked for", 2),)


def due(first: str, kind: str = "one_time", number: Any = 1, terms: Terms = TODAY, **more: Any) -> date | None:
    told = entry("r1", title="Call", initial_date=first, frequency_type=kind, frequency_number=number, **more)
    return next((one.due for one in read(ada({"reminder": [told]}), terms=terms).reminders), None)


@each_row(
    ("first", "kind", "number", "day"),
    [
        ("2026-12-01", "one_time", None, "2026-12-01"),
        ("2026-09-22", "one_time", 1, "2026-09-22"),
        ("2026-09-15", "week", 1, "2026-09-22"),
        ("2026-09-14", "week", 2, "2026-09-28"),
        ("2026-01-31", "month", 1, "2026-09-30"),
        ("2026-01-10", "month", 4, "2027-01-10"),
        ("2020-02-29", "year", 1, "2027-02-28"),
        ("2020-09-22", "year", "1", "2026-09-22"),
    ],
)
def test_a_reminder_is_due_on_its_next_day(first, kind, number, day):
    assert due(first, kind, number) == date.fromisoformat(day)


@examples(30)
@given(
    first=st.dates(date(1950, 1, 1), date(2050, 1, 1)),
    kind=st.sampled_from(["week", "month", "year"]),
    number=st.integers(1, 30),
)
def test_the_next_day_of_a_reminder_is_the_first_from_today_on(first, kind, number):
    day = due(first.isoformat(), kind, number)
    span = {"week": 7, "month": 31, "year": 366}[kind] * number
    assert max(first, TODAY.until) <= day
    assert first >= TODAY.until or (day - TODAY.until).days <= span


def test_without_a_day_a_reminder_keeps_its_first():
    assert due("2001-01-01", "year", terms=Terms()) == date(2001, 1, 1)


@each_row(
    ("first", "more", "why"),
    [
        ("2020-01-01", {}, "reminders that are over"),
        ("2027-01-01", {"inactive": True}, "reminders that are over"),
        ("2027-01-01", {"delible": False}, "reminders of birthdays and other days"),
        ("2020-01-01", {"kind": "year", "number": 10**12}, "reminders that are over"),
        ("2020-01-01", {"kind": "day"}, "reminders that are over"),
    ],
)
def test_reminders_that_are_none_are_counted(first, more, why):
    kind, number = more.pop("kind", "one_time"), more.pop("number", 1)
    told = entry("r1", title="Call", initial_date=first, frequency_type=kind, frequency_number=number, **more)
    found = read(ada({"reminder": [told]}))
    assert (found.reminders, found.left) == ((), (Left(why, 1),))


@each_row(
    ("kind", "number", "told"),
    [
        ("month", 1, (Left("reminders of every month, each kept as one promise", 1),)),
        ("week", 2, (Left("reminders of every 2 weeks, each kept as one promise", 1),)),
        ("one_time", 1, ()),
    ],
)
def test_a_reminder_that_comes_again_is_told_to_be_kept_once(kind, number, told):
    reminder = entry("r", title="x", initial_date="2027-01-01", frequency_type=kind, frequency_number=number)
    found = read(ada({"reminder": [reminder]}))
    assert (len(found.reminders), found.left) == (1, told)


def test_the_reminder_of_a_death_is_none_to_do():
    told = entry("r1", title="Died", initial_date="2020-01-01", frequency_type="year")
    assert read(ada({"reminder": [told]}, deceased_reminder=told)).reminders == ()


def test_an_open_task_is_to_do_and_a_done_one_is_counted():
    tasks = [entry("t1", title="Send deck", description="v2", completed=False), entry("t2", title="x", completed=True)]
    found = read(ada({"task": tasks}))
    assert found.reminders == (Reminder(1, "t1", ADA, "Send deck: v2", None),)
    assert found.left == (Left("tasks that are done", 1),)


def test_what_netcrm_does_not_take_is_counted():
    contact = ada({"debt": [entry("x"), entry("y")], "photo": ["p1"], "occupation": [entry("o")]}, gender="g")
    found = read(contact, photo=[entry("p1")], document=[entry("d1")])
    assert {one.what: one.times for one in found.left} == {
        "photos": 1,
        "documents": 1,
        "debts": 2,
        "occupations": 1,
        "genders": 1,
    }


def test_kinds_without_end_are_counted_together():
    found = read(ada({f"kind {number}": [1] for number in range(200)}))
    assert (len(found.left), sum(one.times for one in found.left)) == (41, 200)


def test_a_contact_without_a_name_is_told_and_costs_nobody_else():
    found = read(entry("x", job="CFO"), ada(), "what", None)
    assert [draft.name for draft in found.drafts] == ["Ada Brandt"]
    assert found.unreadable == ((1, "no name", ""), (3, "no name", ""), (4, "no name", ""))


def test_who_has_only_a_nickname_is_called_by_it():
    assert read(entry("x", nickname="Adi")).drafts[0].name == "Adi"


def test_a_uuid_that_comes_twice_is_told():
    assert read(ada(), ada()).unreadable == ((2, "the same uuid as entry 1", ""),)


def test_lists_that_php_numbered_are_lists():
    raw = json.loads(export(ada({"call": [entry("c1", called_at="2025-04-01")]})))
    contact = raw["account"]["data"][0]["values"][0]
    contact["data"] = {"0": contact["data"][0]}
    raw["account"]["data"] = {"3": raw["account"]["data"][0]}
    assert len(monica.read(json.dumps(raw).encode()).encounters) == 1


def test_a_long_note_is_cut_and_told():
    found = read(ada({"note": [entry("n", body="x" * 20_000)]}))
    assert (len(found.drafts[0].notes[0]), found.left) == (10_000, (Left("ends of notes beyond 10,000 characters", 1),))


def test_a_long_name_is_not_repeated_whole_by_everybody_who_knows_it():
    found = read(ada(), entry("x", first_name="x" * 9_000), relationship=[relation("ada", "friend", "x")])
    assert len(found.drafts[0].notes[0]) < 300


def test_nothing_a_terminal_obeys_comes_through():
    draft = only({"note": [entry("n", body="a\x1b[2J\u202eb\ud800")]}, last_name="Br\x1b]0;x\x07ant", job="C\x9bFO")
    assert all(char.isprintable() for text in (draft.name, draft.title, *draft.notes) for char in text)


@each_row(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b"-- Monica\nINSERT IGNORE INTO accounts VALUES (1);", "SQL export"),
        (b'{"account": {"uuid": "x", "data": []}}', "holds no people"),
        (export(), "holds no people"),
        (export(entry("x")), "holds no people"),
        (b'{"people": []}', "no export of Monica"),
        (b'{"account": []}', "no export of Monica"),
        (b"[]", "no export of Monica"),
        (b"12", "no export of Monica"),
        (b"BEGIN:VCARD", "no JSON"),
        (export(ada())[:-40], "breaks off or is damaged in line 1"),
        (b'{"account": ' + b"[" * 100_000, "nested too deeply"),
        (b"PK\x03\x04", "zip file"),
    ],
)
def test_another_file_is_refused_with_the_reason_and_a_way_out(raw, reason):
    with pytest.raises(Refused, match=reason) as refused:
        monica.read(raw)
    assert "Export to JSON" in refused.value.hint


def test_more_values_than_anybody_has_are_refused(monkeypatch):
    monkeypatch.setattr(json_access, "VALUE_LIMIT", 10)
    with pytest.raises(Refused, match="more than 10 values"):
        read(ada())


def test_more_people_than_anybody_has_are_refused(monkeypatch):
    monkeypatch.setattr(monica, "PEOPLE_LIMIT", 1)
    with pytest.raises(Refused, match="more than 1 people"):
        read(ada(), ada())


WHOLE = export(
    ada(
        {
            "contact_field": [entry("f", data="ada@example.com", type="t-email")],
            "address": [entry("x", street="Main St 5", city="Berlin")],
            "call": [entry("c1", called_at="2025-04-01", content="pricing", emotions=["glad"])],
            "conversation": [entry("k", happened_at="2025-04-01", messages=[])],
            "reminder": [entry("r", title="x", initial_date="2025-01-01", frequency_type="week", frequency_number=1)],
            "task": [entry("t", title="x", completed=False)],
            "gift": [entry("g", name="x", date="2025-01-01", recipient="ada")],
            "life_event": [entry("l", name="x", happened_at="2025-01-01")],
            "note": [entry("n", body="x")],
            "pet": [entry("p", name="x")],
            "activity": ["d1"],
        },
        birthdate=special("1980-03-07"),
        first_met_date=special("1980-03-07"),
        deceased_reminder=entry("r"),
        tags=["vip"],
        stay_in_touch_frequency=30,
        is_dead=True,
    ),
    activity=[entry("d1", summary="x", happened_at="2025-04-01", type="a-food")],
    relationship=[relation("ada", "friend", "ada")],
    user=[entry("u", me_contact="me")],
)
WRONG = st.sampled_from([None, True, 0, -1, 10**30, 1.5, float("inf"), "", "x", "9999-12-31", [], [[]], {}, {"a": 1}])


def replaced(value: Any, at: int, by: Any) -> tuple[Any, int]:
    """The value with its at-th part, counted in depth, replaced."""
    if at == 0:
        return by, -1
    at -= 1
    if isinstance(value, dict | list):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in list(pairs):
            value[key], at = replaced(part, at, by)
            if at < 0:
                break
    return value, at


@examples(30)
@given(wrongs=st.lists(st.tuples(st.integers(0, 400), WRONG), min_size=1, max_size=4))
def test_a_value_of_another_type_anywhere_gives_people_or_a_refusal(wrongs):
    value = json.loads(WHOLE)
    for at, by in wrongs:
        value, _ = replaced(value, at, json.loads(json.dumps(by)))
    assert people_or_way_out(json.dumps(value).encode())


def people_or_way_out(raw: bytes) -> str | tuple[Draft, ...]:
    try:
        return monica.read(raw, TODAY).drafts
    except NetcrmError as refusal:
        return refusal.hint


@each_row("number", [b"1" * 5_000, b"NaN", b"-Infinity", b"1e999", b"-" + b"9" * 400])
def test_a_number_that_is_none_costs_its_field_only(number):
    raw = export(ada(stay_in_touch_frequency="N", job="N")).replace(b'"N"', number)
    assert monica.read(raw).drafts[0].every_days is None


@pytest.mark.skipif(not FILES.is_dir(), reason="the corpus is not there")
def test_the_export_of_the_corpus_is_read_whole():
    found = monica.read((FILES / "monica_4x_export_by_schema.json").read_bytes())
    (bono,) = found.drafts
    assert (bono.name, bono.emails, bono.birthday, bono.every_days) == (
        "Bono Hewson",
        ("bono@example.com",),
        "--05-10",
        30,
    )
    assert (bono.groups, bono.notes) == (("music", "vip", "starred"), ("singer", "Met in **Dublin**"))
    assert [(one.on, one.text) for one in found.encounters] == [(date(2024, 11, 5), FROM_MEMORY)]
    assert (found.unreadable, found.left) == ((), ())
