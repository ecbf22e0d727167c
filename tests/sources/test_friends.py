from datetime import date

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.errors import NetcrmError, Refused
from netcrm.model.imports import Draft, Encounter, Gathered, Left, Party, Terms
from netcrm.sources import friends
from rows import each_row

FILE = """\
### Activities:
- 2024-11-05: Lunch with **Ada Brandt** and **Tom Weber** in _Café Ada_. @food
- 2024-10-01: Talked to **Ada Brandt** on the phone.

### Notes:
- 2024-06-15: **Ada Brandt** leads a team in _Paris_ now. @work

### Friends:
- Ada Brandt (a.k.a. The Admiral a.k.a. Adi) [Paris] @navy @science:outdoors
- Tom Weber

### Locations:
- Café Ada
- Paris (a.k.a. Lutetia)
"""
ADA = Party(key="friends:ada brandt", name="Ada Brandt")
TOM = Party(key="friends:tom weber", name="Tom Weber")


def read(text: str, **terms) -> Gathered:
    return friends.read(text.encode(), Terms(**terms))


def friend(line: str) -> Draft:
    return read(f"### Friends:\n{line}").drafts[0]


def activity(told: str) -> Encounter:
    return read(f"### Activities:\n- 2024-11-05: {told}").encounters[0]


def test_a_friend_becomes_a_draft_with_everything_the_line_tells():
    assert read(FILE).drafts[0] == Draft(
        line=9,
        name="Ada Brandt",
        key="friends:ada brandt",
        nickname="The Admiral",
        location="Paris",
        groups=("navy", "science:outdoors"),
        notes=("a.k.a. Adi", "2024-06-15: Ada Brandt leads a team in Paris now. @work"),
    )


def test_an_activity_is_an_encounter_without_the_marks():
    assert read(FILE).encounters[0] == Encounter(
        line=2,
        key=read(FILE).encounters[0].key,
        on=date(2024, 11, 5),
        kind="meal",
        people=(ADA, TOM),
        text="Lunch with Ada Brandt and Tom Weber in Café Ada.",
        place="Café Ada",
        topics=("food",),
    )


def test_the_whole_file_is_understood():
    found = read(FILE)
    assert (len(found.drafts), len(found.encounters), found.unreadable) == (2, 2, ())
    assert (found.left, found.unit) == ((Left("places in the list of them", 2),), "line")


@each_row(
    ("told", "kind"),
    [
        ("Got lunch with **Ada**.", "meal"),
        ("Coffee with **Ada** before the call.", "coffee"),
        ("Talked to **Ada** on the phone for an hour.", "call"),
        ("**Lunch Ann** and I went swimming.", "other"),
        ("Celebrated the new year with **Ada**; somebody rang.", "other"),
    ],
)
def test_the_first_words_of_an_activity_tell_its_kind(told, kind):
    assert activity(told).kind == kind


def test_tags_inside_the_text_stay_there():
    told = activity("@science:indoors: a tour with **Ada**. @Fun")
    assert (told.text, told.topics) == ("@science:indoors: a tour with Ada.", ("science:indoors", "fun"))


def test_an_address_is_no_tag_and_a_word_with_lines_no_place():
    told = activity("mailed **Ada** at a@example.org about the snake_case_name")
    assert (told.topics, told.place) == ((), None)


def test_a_renamed_friend_or_place_keeps_the_key_of_what_was_done():
    assert activity("to _Rome_ with **Ada**").key == activity("to _Roma_ with **Ada Brandt**").key


def test_another_day_or_another_text_is_another_key():
    assert activity("to _Rome_ with **Ada**").key != activity("from _Rome_ with **Ada**").key


def test_the_same_twice_on_one_day_is_two_and_a_third_changes_neither_key():
    two = "- 2024-11-05: Lunch with **Ada**\n- 2024-11-05: Lunch with **Tom**\n"
    before = read(f"### Activities:\n{two}").encounters
    after = read(f"### Activities:\n- 2024-11-05: Lunch with **Ann**\n{two}").encounters
    assert len({one.key for one in after}) == 3
    assert [one.key for one in after[1:]] == [one.key for one in before]


def test_who_is_only_named_is_a_friend_too():
    found = read("### Activities:\n- 2024-11-05: Lunch with **Ada Brandt**\n\n### Friends:\n- Tom Weber")
    assert [(draft.line, draft.name) for draft in found.drafts] == [(5, "Tom Weber"), (2, "Ada Brandt")]


def test_a_note_about_two_stands_with_both():
    found = read("### Notes:\n- 2015-01-04: **Ada** and **Tom** won.")
    assert [draft.notes for draft in found.drafts] == [("2015-01-04: Ada and Tom won.",)] * 2


def test_what_names_nobody_is_counted():
    found = read(f"{FILE}\n### Notes:\n- 2024-01-01: rain\n\n### Activities:\n- 2024-01-01: slept")
    assert {Left("notes about nobody", 1), Left("activities with nobody", 1)} <= set(found.left)


def test_activities_outside_the_days_asked_for_are_counted():
    found = read(FILE, since=date(2024, 10, 15), until=date(2024, 12, 1))
    assert len(found.encounters) == 1
    assert Left("contacts outside the days asked for", 1) in found.left


@each_row(
    ("line", "name", "nickname", "location", "notes"),
    [
        ("Ada", "Ada", None, None, ()),
        ("- Ada [New York, NY]", "Ada", None, "New York, NY", ()),
        ("- Ada (a.k.a. A (the first))", "Ada", "A (the first)", None, ()),
        ("- Ada (work)", "Ada", None, None, ("(work)",)),
        ("- Ada @one two", "Ada", None, None, ("two",)),
    ],
)
def test_a_line_of_a_friend_is_read_as_far_as_it_goes(line, name, nickname, location, notes):
    draft = friend(line)
    assert (draft.name, draft.nickname, draft.location, draft.notes) == (name, nickname, location, notes)


@each_row(
    ("section", "line", "why"),
    [
        ("Activities", "- yesterday: Lunch with **Ada**", "no day (2024-11-05: ...)"),
        ("Notes", "- 2024-02-30: **Ada** won", "no day (2024-11-05: ...)"),
        ("Friends", "- @tag", "no name"),
        ("Friends", "- Tom Weber", "Tom Weber stands there twice"),
    ],
)
def test_a_line_that_cannot_be_read_is_told_and_costs_no_other(section, line, why):
    found = read(f"{FILE}\n### {section}:\n{line}")
    assert found.unreadable == ((17, why, ""),)
    assert len(found.drafts) == 2


def test_windows_line_ends_and_a_mark_at_the_start_do_no_harm():
    raw = b"\xef\xbb\xbf" + FILE.replace("\n", "\r\n").encode()
    assert friends.read(raw) == read(FILE)


@each_row(
    ("text", "reason"),
    [
        ("", "empty"),
        ("### Friends:\n", "names no friends"),
        ("### Locations:\n- Paris", "names no friends"),
        ("# My diary\n- 2024-11-05: Lunch", "does not begin with a heading"),
        ("BEGIN:VCARD", "does not begin with a heading"),
    ],
)
def test_another_file_is_refused_with_the_reason(text, reason):
    with pytest.raises(Refused, match=reason):
        read(text)


@pytest.mark.parametrize("limit", ["LINES_LIMIT", "PEOPLE_LIMIT"])
def test_more_than_anybody_has_is_refused(monkeypatch, limit):
    monkeypatch.setattr(friends, limit, 1)
    with pytest.raises(Refused, match="more than 1"):
        read(FILE)


def test_nothing_a_terminal_obeys_comes_through():
    draft = friend("- A\x1b[2Jda [Pa\u202eris] @a\x07b")
    assert all(char.isprintable() for text in (draft.name, draft.location, *draft.groups) for char in text)


@examples(30)
@given(lines=st.lists(st.text(st.sampled_from("ab *_@[]().:-# \n2024-11-05"), max_size=60), max_size=8))
def test_whatever_stands_below_a_heading_gives_friends_or_a_way_out(lines):
    try:
        found = read("### Friends:\n- Ada\n" + "\n".join(lines)).drafts[0].name
    except NetcrmError as refusal:
        found = refusal.hint
    assert found == "Ada"
