from datetime import date
from zoneinfo import ZoneInfo

import pytest

from netcrm.errors import Refused
from netcrm.model.imports import Encounter, Gathered, Left, Party, Terms, Unreadable
from netcrm.sources.tables import linkedin_messages
from rows import each_row

HEADER = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"
)
ANN = "https://www.linkedin.com/in/ann"
ME = "https://www.linkedin.com/in/me"


def message(
    sender: str = f"Ann Lee,{ANN}", to: str = f"Me,{ME}", on: str = "2024-11-06 09:15:22 UTC", folder: str = "INBOX"
) -> str:
    return f'2-abc==,,{sender},{to},{on},,"Great to meet you!\nCoffee?",{folder}'


def read(*rows: str, header: str = HEADER, terms: Terms = Terms()) -> Gathered:
    return linkedin_messages.read("\n".join((header, *rows)).encode(), terms)


def only(*rows: str, **more: str) -> Encounter:
    (encounter,) = read(*rows, **more).encounters
    return encounter


def test_a_message_is_a_contact_with_its_sender_and_receiver():
    assert only(message()) == Encounter(
        line=2,
        key=f"2-abc== 2024-11-06 09:15:22 UTC {ANN}",
        on=date(2024, 11, 6),
        kind="message",
        people=(Party(url=ANN, name="Ann Lee", role="from"), Party(url=ME, name="Me", role="to")),
    )


def test_nothing_of_what_was_written_is_kept():
    assert "Coffee" not in repr(read(message()))


def test_two_messages_of_one_day_have_keys_of_their_own():
    found = read(message(), message(on="2024-11-06 10:02:10 UTC"))
    assert len({encounter.key for encounter in found.encounters}) == 2


def test_the_same_profile_in_another_spelling_is_the_same_person():
    spelt = message("Ann Lee,http://de.linkedin.com/in/ann/?x=1")
    assert only(spelt) == only(message())


def test_each_receiver_is_a_party_of_their_own():
    to = '"Bo Moe,Cy Day","linkedin.com/in/bo,linkedin.com/in/cy"'
    assert [(party.name, party.url[-2:]) for party in only(message(to=to)).people[1:]] == [
        ("Bo Moe", "bo"),
        ("Cy Day", "cy"),
    ]


def test_names_that_cannot_be_told_apart_are_left_to_the_addresses():
    to = '"Bo Moe, PhD,Cy Day","linkedin.com/in/bo,linkedin.com/in/cy"'
    assert [party.name for party in only(message(to=to)).people[1:]] == ["", ""]


def test_a_comma_in_the_name_of_a_single_receiver_stays():
    assert only(message(to=f'"Bo Moe, PhD",{ME}')).people[1].name == "Bo Moe, PhD"


@each_row(("folder", "what"), [("DRAFT", "drafts"), ("spam", "messages in the spam folder"), ("Drafts", "drafts")])
def test_drafts_and_spam_are_left_and_counted(folder, what):
    assert read(message(), message(folder=folder)).left == (Left(what, 1),)


def test_a_newer_export_says_in_a_column_of_its_own_that_a_message_is_a_draft():
    found = read(message() + ",No", message() + ",Yes", header=HEADER + ",IS MESSAGE DRAFT")
    assert (len(found.encounters), found.left) == (1, (Left("drafts", 1),))


def test_a_message_to_a_group_of_more_than_ten_is_no_contact():
    to = '"","' + ",".join(f"linkedin.com/in/p{n}" for n in range(10)) + '"'
    assert read(message(), message(to=to)).left == (Left("messages to groups of more than 10 people", 1),)


def test_a_message_has_the_day_it_had_in_the_given_zone():
    terms = Terms(zone=ZoneInfo("America/New_York"))
    found = read(message(on="2024-11-06 03:15:22 UTC"), message(on="2024-11-06 09:15:22"), terms=terms)
    assert ([one.on.day for one in found.encounters], found.local) == ([5, 6], 1)


def test_days_outside_those_asked_for_are_left_and_counted():
    terms = Terms(since=date(2024, 11, 7), until=date(2024, 11, 8))
    found = read(message(), message(on="2024-11-07 01:00:00 UTC"), message(on="2024-11-09 01:00:00 UTC"), terms=terms)
    assert ([str(one.on) for one in found.encounters], found.left) == (
        ["2024-11-07"],
        (Left("messages outside the days asked for", 2),),
    )


def test_a_message_without_a_date_costs_itself_only():
    found = read(message(on="soon"), message())
    assert (len(found.encounters), found.unreadable) == (1, (Unreadable(2, "no date that can be read"),))


def test_a_message_nobody_sent_to_nobody_is_counted():
    assert read(message(), message(",", ",")).left == (Left("messages without anybody", 1),)


def test_a_member_who_left_linkedin_keeps_the_name():
    assert only(message("LinkedIn Member,")).people[0] == Party(name="LinkedIn Member", role="from")


@each_row(
    ("text", "reason"),
    [
        (HEADER, "header but no messages"),
        (f"{HEADER}\n1,,Ann,,Me,,never,,x,INBOX", "no row below the header"),
        ("First Name,Last Name\nAnn,Lee", "no line of the file has"),
    ],
)
def test_a_file_without_messages_is_refused(text, reason):
    with pytest.raises(Refused, match=reason) as refused:
        linkedin_messages.read(text.encode())
    assert "messages.csv" in refused.value.hint


def test_a_message_of_a_hundred_lines_is_one_row():
    assert len(read(message().replace("Coffee?", "line\n" * 100)).encounters) == 1


def test_nothing_a_terminal_obeys_comes_through():
    encounter = only(message("A\x1b[2Jnn,linkedin.com/in/ann\u202e", on="2024-11-06\x07"))
    assert all(char.isprintable() for text in (encounter.key, encounter.people[0].name) for char in text)
