"""Which contacts of a calendar or mailbox are contacts with people of the book."""

from datetime import date

from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.exchange.encounters import HANDFUL, Contacts, Crew, Seen, plan, reminded
from netcrm.model.history import Interaction
from netcrm.model.imports import Draft, Encounter, Left, Party, Reminder
from netcrm.model.people import Person, Ref
from rows import each_row

DAY = date(2026, 9, 1)
MARIA = Person(1, "u1", "maria-chen", "Maria Chen", emails=("Maria@Example.com", "m@home.example"))
DEV = Person(2, "u2", "dev-patel", "Dev Patel", emails=("dev@example.com",), urls=("https://www.linkedin.com/in/dev",))
BOOK = (MARIA, DEV)
ME = Party(email="me@example.com")


def party(email: str, role: str = "", **fields: str) -> Party:
    return Party(email=email, role=role, **fields)


def meeting(*people: Party, key: str = "k1", on: date = DAY, text: str = "Pricing", **fields) -> Encounter:
    return Encounter(1, key, on, fields.pop("kind", "meeting"), people, text, **fields)


def mail(sender: str, *others: str, key: str = "m1", on: date = DAY) -> Encounter:
    people = (party(sender, "from"), *(party(one, "to") for one in others))
    return Encounter(1, key, on, "email", people)


def met(*encounters: Encounter, book=BOOK, seen=None, me=()) -> Contacts:
    return plan(encounters, Crew(book, [], {}), seen or {}, frozenset(me))


def kept(contact) -> Interaction:
    """The interaction that a new contact becomes."""
    told = contact.encounter
    people = tuple(Ref("", "", id=number) for number in contact.people)
    return Interaction(7, "u", told.on, told.kind, told.text, people, told.topics, told.place)


def again(first: Contacts, *encounters: Encounter, book=BOOK, **changed) -> Contacts:
    """The next import, after some fields of every interaction were changed by hand."""
    seen = {one.encounter.key: Seen(kept(one)._replace(**changed), one.told) for one in first.contacts}
    return met(*encounters, book=book, seen=seen)


def test_a_meeting_with_somebody_of_the_book_is_new():
    (contact,) = met(meeting(party("maria@example.com"))).contacts
    assert (contact.change, contact.people, contact.fields["day"]) == ("new", (1,), DAY)


def test_a_meeting_with_nobody_of_the_book_is_left_out_and_counted():
    found = met(meeting(party("x@example.com", name="Xi")))
    assert (found.contacts, found.left) == ((), (Left("with nobody in the book", 1),))


def test_who_is_not_in_the_book_is_named_with_the_number_of_contacts():
    found = met(*(meeting(party("x@example.com", name="Xi"), key=str(at)) for at in range(3)))
    assert found.strangers == (("Xi", "x@example.com", 3),)


LENA = Person(3, "u3", "lena-fuchs", "Lena Fuchs", urls=("https://www.linkedin.com/in/lena",))


def guessed(name: str, email: str, *book: Person) -> list[tuple[tuple[int, ...], bool]]:
    found = met(meeting(party(email, name=name)), book=book)
    assert bool(found.contacts) == any(guess.likely.sure for guess in found.guesses)
    assert not (found.guesses and found.strangers)
    return [(guess.likely.people, guess.likely.sure) for guess in found.guesses]


@each_row(
    ("name", "email"),
    [("Lena Fuchs", "lf@x.example"), ("Lena FUCHS", "lf@x.example"), ("Dr. Lena Fuchs", "lf@x.example")],
)
def test_the_only_one_with_a_full_name_is_meant_where_no_address_is_known(name, email):
    assert guessed(name, email, LENA) == [((3,), True)]


@each_row(
    ("name", "email", "book"),
    [
        ("Lena Fuchs", "lf@x.example", LENA._replace(emails=("lena@work.example",))),
        ("Lena Fuchs", "lf@x.example", LENA._replace(stage="known")),
        ("", "lena.fuchs@x.example", LENA),
        ("Lena", "lena@x.example", LENA),
        ("L. Fuchs", "lf@x.example", LENA),
        ("Lena Fuhcs", "lf@x.example", LENA),
    ],
)
def test_whoever_may_be_somebody_is_asked_about_and_joined_by_nobody(name, email, book):
    assert guessed(name, email, book) == [((3,), False)]


def test_of_two_with_that_name_none_is_taken():
    other = LENA._replace(id=4, uid="u4", stage="known")
    assert guessed("Lena Fuchs", "lf@x.example", other, LENA) == [((3, 4), False)]


@each_row(
    ("name", "email", "book"),
    [
        ("Lena Weber", "lf@x.example", LENA),
        ("Lena", "lena@x.example", LENA._replace(stage="known")),
        ("Lena Fuhcs", "lf@x.example", LENA._replace(stage="known")),
        ("Lena Fuchs", "lf@x.example", LENA._replace(stage="archived")),
        ("", "info@x.example", LENA),
        ("Lena Fuchs", "info@x.example", LENA),
        ("Lena Fuchs via LinkedIn", "hit-reply@linkedin.example", LENA),
    ],
)
def test_somebody_else_is_a_stranger(name, email, book):
    assert guessed(name, email, book) == []


def test_one_word_that_two_in_your_day_answer_to_is_nobody_s():
    assert guessed("Lena", "lena@x.example", LENA, LENA._replace(id=4, uid="u4", name="Lena Weber")) == []


def test_who_declined_took_no_part():
    (contact,) = met(meeting(party("maria@example.com"), party("dev@example.com", "declined"))).contacts
    assert contact.people == (1,)


def test_a_meeting_that_everybody_else_declined_is_no_contact():
    assert met(meeting(party("maria@example.com", "declined"))).left == (Left("that everybody else declined", 1),)


def test_two_addresses_of_one_person_are_one_person():
    (contact,) = met(meeting(party("maria@example.com"), party("m@home.example"))).contacts
    assert contact.people == (1,)


def test_a_gathering_is_no_contact():
    crowd = (party("maria@example.com"), *(party(f"{at}@example.com") for at in range(HANDFUL)))
    assert met(meeting(*crowd)).left == (Left(f"with more than {HANDFUL} people", 1),)


def test_a_handful_and_you_is_a_contact():
    crowd = (ME, party("maria@example.com"), *(party(f"{at}@example.com") for at in range(HANDFUL - 1)))
    assert len(met(meeting(*crowd), me=("me@example.com",)).contacts) == 1


def test_you_are_nobody_you_met():
    assert met(meeting(ME, party("maria@example.com")), me=("me@example.com",)).strangers == ()


def test_what_you_did_not_accept_is_no_contact():
    you = party("me@example.com", "needs-action")
    found = met(meeting(you, party("maria@example.com", "organizer")), me=("me@example.com",))
    assert found.left == (Left("that you did not accept", 1),)


def test_what_you_organized_needs_no_answer_of_yours():
    own = (party("me@example.com", "organizer"), party("me@example.com", "needs-action"))
    assert len(met(meeting(*own, party("maria@example.com")), me=("me@example.com",)).contacts) == 1


def test_the_address_in_most_meetings_with_different_people_is_taken_for_yours():
    found = met(*(meeting(ME, party(f"{at}@example.com"), key=str(at)) for at in range(3)))
    assert (found.me, [one.address for one in found.strangers]) == (
        ("me@example.com",),
        ["0@example.com", "1@example.com", "2@example.com"],
    )


def test_somebody_met_alone_again_and_again_is_not_taken_for_you():
    assert met(*(meeting(party("x@example.com"), key=str(at)) for at in range(5))).me == ()


def test_somebody_of_the_book_is_not_taken_for_you():
    found = met(*(meeting(party("maria@example.com"), party(f"{at}@example.com"), key=str(at)) for at in range(5)))
    assert found.me == ()


def test_all_your_addresses_are_you():
    home = party("home@example.com", "organizer")
    found = met(meeting(ME, home, party("maria@example.com")), me=("me@example.com", "home@example.com"))
    assert (found.me, found.strangers, found.contacts[0].people) == (("home@example.com", "me@example.com"), (), (1,))


def test_your_address_is_you_however_it_is_written():
    shouted = party("ME@Example.com")
    assert met(meeting(shouted, party("maria@example.com")), me=("me@example.com",)).strangers == ()


def test_your_profile_is_you():
    profile = Party(url="https://www.linkedin.com/in/me/")
    found = met(meeting(profile, party("maria@example.com")), me=("linkedin.com/in/me",))
    assert (found.me, found.strangers) == (("linkedin.com/in/me",), ())


def test_you_are_nobody_you_met_though_you_are_in_the_book_yourself():
    myself = Person(3, "u3", "me", "Me Myself", emails=("me@example.com",))
    found = met(meeting(ME, party("maria@example.com")), book=(*BOOK, myself), me=("me@example.com",))
    assert found.contacts[0].people == (1,)


def test_alone_in_a_calendar_with_yourself_is_no_contact():
    assert met(meeting(ME), me=("me@example.com",)).contacts == ()


def test_a_mail_to_yourself_is_no_contact():
    found = met(mail("me@example.com", "me@example.com"), me=("me@example.com",))
    assert (found.contacts, found.left) == ((), (Left("to nobody but yourself", 1),))


def test_where_your_named_address_is_not_in_the_file_one_is_told_from_it():
    found = met(*(meeting(ME, party(f"{at}@example.com"), key=str(at)) for at in range(3)), me=("old@example.com",))
    assert found.me == ("me@example.com",)


def test_where_your_named_address_is_in_the_file_no_other_is_taken_for_yours():
    often = party("often@example.com")
    meetings = (meeting(ME, often, party(f"{at}@example.com"), key=str(at)) for at in range(3))
    assert met(*meetings, me=("me@example.com",)).me == ("me@example.com",)


def test_an_address_in_two_meetings_is_not_taken_for_yours():
    assert met(*(meeting(ME, party(f"{at}@example.com"), key=str(at)) for at in range(2))).me == ()


def test_an_address_in_half_of_the_meetings_is_not_taken_for_yours():
    mine = [meeting(ME, party(f"{at}@example.com"), key=str(at)) for at in range(3)]
    others = [meeting(party(f"{at}@example.com"), key=str(at)) for at in range(3, 6)]
    assert (met(*mine, *others).me, met(*mine, *others[1:]).me) == ((), ("me@example.com",))


@each_row("answer", ["declined", "delegated"])
def test_who_does_not_come_took_no_part(answer):
    (contact,) = met(meeting(party("maria@example.com"), party("dev@example.com", answer))).contacts
    assert contact.people == (1,)


@each_row("answer", ["declined", "delegated", "needs-action", "tentative"])
def test_without_your_yes_a_meeting_is_no_contact(answer):
    people = party("me@example.com", answer), party("maria@example.com", "organizer")
    assert met(meeting(*people), me=("me@example.com",)).left == (Left("that you did not accept", 1),)


@each_row("answer", ["accepted", ""])
def test_with_your_yes_a_meeting_is_a_contact(answer):
    people = party("me@example.com", answer), party("maria@example.com", "organizer")
    assert len(met(meeting(*people), me=("me@example.com",)).contacts) == 1


def test_five_strangers_are_named_at_most_the_most_frequent_first():
    often = [meeting(party("often@example.com"), key=f"o{at}") for at in range(2)]
    others = [meeting(party(f"{at}@example.com"), key=str(at)) for at in range(6)]
    found = met(*others, *often).strangers
    assert (len(found), found[0].address) == (5, "often@example.com")


def test_a_mail_from_somebody_is_contact_with_the_sender_alone():
    (contact,) = met(mail("maria@example.com", "me@example.com", "dev@example.com"), me=("me@example.com",)).contacts
    assert contact.people == (1,)


def test_a_mail_of_yours_is_contact_with_those_it_went_to():
    found = met(mail("me@example.com", "maria@example.com", "dev@example.com"), me=("me@example.com",))
    assert {contact.people for contact in found.contacts} == {(1,), (2,)}


def test_a_mail_of_yours_to_many_is_no_contact():
    many = [f"{at}@example.com" for at in range(HANDFUL)]
    found = met(mail("me@example.com", "maria@example.com", *many), me=("me@example.com",))
    assert found.left == (Left(f"to more than {HANDFUL} people", 1),)


def test_mails_of_one_day_with_one_person_are_one_contact():
    found = met(*(mail("maria@example.com", "me@example.com", key=str(at)) for at in range(4)))
    assert len(found.contacts) == 1


def test_mails_of_two_days_are_two():
    later = mail("maria@example.com", "me@example.com", key="m2", on=date(2026, 9, 2))
    assert len(met(mail("maria@example.com", "me@example.com"), later).contacts) == 2


def test_somebody_is_found_by_the_web_address_of_a_profile():
    (contact,) = met(meeting(Party(url="https://de.linkedin.com/in/dev/"))).contacts
    assert contact.people == (2,)


def test_somebody_who_comes_with_the_same_file_is_found_by_the_files_own_key():
    crew = Crew((), [(Draft(1, "Tom Reyes", "key-7"), -1)], {})
    (contact,) = plan([meeting(Party(key="key-7"))], crew, {}).contacts
    assert contact.people == (-1,)


def test_a_name_alone_means_somebody_of_the_same_file():
    crew = Crew((MARIA,), [(Draft(1, "Tom Reyes"), -1)], {})
    assert [crew.find(Party(name=name)) for name in ("Tom Reyes", "Maria Chen")] == [-1, None]


def test_a_name_that_two_of_the_file_have_means_nobody():
    crew = Crew((), [(Draft(1, "Tom Reyes"), -1), (Draft(2, "Tom Reyes"), -2)], {})
    assert crew.find(Party(name="Tom Reyes")) is None


def test_the_same_file_again_changes_nothing():
    one = meeting(party("maria@example.com"))
    assert [contact.change for contact in again(met(one), one).contacts] == ["same"]


def test_what_the_calendar_moved_moves():
    one = meeting(party("maria@example.com"))
    (contact,) = again(met(one), one._replace(on=date(2026, 9, 3))).contacts
    assert (contact.change, contact.fields) == ("changed", {"day": date(2026, 9, 3)})


def test_what_you_changed_yourself_stays_though_the_calendar_changed_it_too():
    one = meeting(party("maria@example.com"))
    (contact,) = again(met(one), one._replace(text="Prices"), text="Pricing, at last").contacts
    assert (contact.change, contact.fields, contact.conflicts) == ("same", {}, ("text",))


def test_what_you_changed_yourself_stays_where_the_calendar_did_not():
    one = meeting(party("maria@example.com"))
    (contact,) = again(met(one), one, text="Pricing, at last").contacts
    assert (contact.change, contact.conflicts) == ("same", ())


def test_what_you_deleted_does_not_come_back():
    one = meeting(party("maria@example.com"))
    seen = {contact.encounter.key: Seen(None, contact.told) for contact in met(one).contacts}
    assert [contact.change for contact in met(one, seen=seen).contacts] == ["gone"]


def test_who_came_into_the_book_since_joins_the_meeting():
    one = meeting(party("maria@example.com"), party("tom@example.com"))
    tom = Person(3, "u3", "tom-reyes", "Tom Reyes", emails=("tom@example.com",))
    (contact,) = again(met(one), one, book=(*BOOK, tom)).contacts
    assert (contact.change, contact.people) == ("changed", (3,))


def test_who_was_taken_out_of_a_meeting_does_not_come_back():
    one = meeting(party("maria@example.com"), party("dev@example.com"))
    (contact,) = again(met(one), one, people=(Ref("", "", id=1),)).contacts
    assert contact.change == "same"


def test_a_reminder_about_nobody_known_is_left_out():
    about = [Reminder(1, "r1", Party(email="maria@example.com"), "call", None), Reminder(2, "r2", Party(), "x", None)]
    assert [number for _, number in reminded(about, Crew(BOOK, [], {}))] == [1]


PARTIES = st.builds(
    Party,
    key=st.just(""),
    email=st.sampled_from(
        ("maria@example.com", "m@home.example", "dev@example.com", "x@example.com", "me@example.com")
    ),
    url=st.just(""),
    name=st.sampled_from(("", "Somebody")),
    role=st.sampled_from(("", "accepted", "declined", "organizer")),
)
MEETINGS = st.builds(
    Encounter,
    line=st.integers(1, 9),
    key=st.sampled_from("abcdef"),
    on=st.sampled_from((DAY, date(2026, 9, 2))),
    kind=st.sampled_from(("meeting", "email", "message")),
    people=st.lists(PARTIES, min_size=1, max_size=4).map(tuple),
    text=st.sampled_from(("", "Pricing")),
    place=st.none(),
    topics=st.just(()),
    file=st.just(""),
)


@examples(30)
@given(st.lists(MEETINGS, max_size=6, unique_by=lambda one: one.key))
def test_importing_twice_plans_nothing_new(encounters):
    assert {contact.change for contact in again(met(*encounters), *encounters).contacts} <= {"same"}


@examples(30)
@given(st.lists(MEETINGS, max_size=6, unique_by=lambda one: one.key))
def test_every_meeting_is_a_contact_or_counted(encounters):
    meetings = [one for one in encounters if one.kind == "meeting"]
    found = met(*meetings)
    assert len(found.contacts) + sum(left.times for left in found.left) == len(meetings)


def test_who_comes_into_the_book_later_doubles_no_mail():
    one = mail("me@example.com", "maria@example.com", "tom@example.com")
    tom = Person(3, "u3", "tom-reyes", "Tom Reyes", emails=("tom@example.com",))
    first = met(one, me=("me@example.com",))
    seen = {contact.encounter.key: Seen(kept(contact), contact.told) for contact in first.contacts}
    later = met(one, book=(*BOOK, tom), seen=seen, me=("me@example.com",))
    assert [(contact.change, contact.people) for contact in later.contacts] == [("same", ()), ("new", (3,))]


def test_a_line_that_was_worded_anew_is_the_same_contact():
    one = meeting(party("maria@example.com"), key="2026-09-01 call with", text="Call with Maria")
    (contact,) = again(met(one), one._replace(key="2026-09-01 zoom with", text="Zoom with Maria")).contacts
    assert (contact.change, contact.fields) == ("changed", {"text": "Zoom with Maria"})


def test_a_second_meeting_of_the_day_is_another_contact():
    one = meeting(party("maria@example.com"))
    assert [contact.change for contact in again(met(one), one, one._replace(key="k2")).contacts] == ["same", "new"]
