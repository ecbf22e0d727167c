"""Doubts about who is who: each kind asked, answered with yes and with no, remembered, and forgotten by undo."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from netcrm.errors import NotFound
from netcrm.flows.day import doubts as doubting
from netcrm.flows.day.import_doubts import first_waiting
from netcrm.flows.day.questions import Question, Settled
from netcrm.flows.keep import history
from netcrm.flows.people import merging
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, put, talk

PHONE = "+49 30 23125 014"
SECRET = "Eva Lang"


@pytest.fixture
def there() -> Iterator[Book]:
    with Book(":memory:", TODAY, write=True, now="2026-09-22T09:00:00") as book:
        book.command("began")
        put(book, "Tom Reyes")
        yield book


def two_of_one(book: Book) -> None:
    """Maria is here twice, with one phone."""
    put(book, "Maria Chen", phones=(PHONE,))
    put(book, "M Chen", phones=(PHONE,))


def taken_by_an_import(book: Book) -> None:
    """A file told of a Mara Okafor, who was taken for the one here."""
    put(book, "Mara Okafor")
    keep(book, "import", f"{uid(book, 'mara-okafor')} Mara Okafor")


def in_a_calendar(book: Book) -> None:
    """A calendar tells an address that may be Lena's."""
    put(book, "Lena Fuchs")
    keep(book, "calendar", f"lena@fuchs.example {uid(book, 'lena-fuchs')} Lena Fuchs")


def at_an_event(book: Book) -> None:
    """Two in the background came to an event."""
    guests = [put(book, name, stage="known") for name in ("Omar Benali", "Pavel Novak")]
    talk(book, guests, "the summer party", 3, kind="event", keep_asked=True)


def named_in_a_log(book: Book) -> None:
    """Ada is in the background, and was spoken of."""
    put(book, "Ada Brandt", stage="known")
    talk(book, [1], "tea with Ada Brandt", 3)


def met_three_times(book: Book) -> None:
    """Eva came up in logs of three days and is not here."""
    for days in (3, 10, 20):
        talk(book, [1], "tea with Eva Lang", days)


def in_many_mails(book: Book) -> None:
    """A mailbox tells of somebody who is not here."""
    keep(book, "stranger", "kim@lee.example - Kim Lee")


DOUBTS: tuple[tuple[Callable[[Book], None], str], ...] = (
    (two_of_one, "double:maria-chen:m-chen"),
    (taken_by_an_import, "import:mara-okafor:mara-okafor"),
    (in_a_calendar, "calendar:lena-fuchs:lena@fuchs.example"),
    (at_an_event, "keep:k1"),
    (named_in_a_log, "logged:ada-brandt"),
    (met_three_times, "stranger:eva-lang"),
    (in_many_mails, "stranger:kim-lee"),
)
each_doubt = pytest.mark.parametrize(("fill", "ref"), DOUBTS, ids=[ref for _, ref in DOUBTS])


def keep(book: Book, kind: str, key: str) -> None:
    book.command("kept what a file left in doubt")
    book.doubts.keep(kind, key, TODAY)


def uid(book: Book, handle: str) -> str:
    return book.people.by_handles([handle])[0][0].uid


def stage(book: Book, handle: str) -> str | None:
    found = book.people.by_handles([handle])
    return found[0][0].stage if found else None


def refs(book: Book) -> list[str]:
    return [one.ref for one in doubting.doubts(book).doubts]


def only(book: Book) -> Question:
    (one,) = doubting.doubts(book).doubts
    return one


def settle(book: Book, ref: str, answer: str) -> Settled:
    return doubting.settle_doubt(book, ref, answer)


# Each kind is asked once


@each_doubt
def test_each_kind_of_doubt_is_asked(there: Book, fill: Callable[[Book], None], ref: str) -> None:
    fill(there)
    assert refs(there) == [ref]


@each_doubt
@pytest.mark.parametrize("answer", ["yes", "no"])
def test_what_is_settled_is_not_asked_again_until_that_is_undone(
    there: Book, fill: Callable[[Book], None], ref: str, answer: str
) -> None:
    fill(there)
    report = settle(there, ref, answer)
    assert (refs(there), report.answer, report.left) == ([], answer, 0)
    history.undo(there)
    assert refs(there) == [ref]
    history.redo(there)
    assert refs(there) == []


@each_doubt
def test_a_doubt_can_be_settled_by_its_name_in_any_case(there: Book, fill: Callable[[Book], None], ref: str) -> None:
    fill(there)
    assert settle(there, f" {ref.upper()} ", "no").doubt.ref == ref


def test_a_doubt_there_is_not_is_refused_and_nothing_changes(there: Book) -> None:
    met_three_times(there)
    with pytest.raises(NotFound, match='no doubt "stranger:eva"'):
        settle(there, "stranger:eva", "no")
    assert refs(there) == ["stranger:eva-lang"]


def test_how_many_are_left_is_told(there: Book) -> None:
    met_three_times(there)
    named_in_a_log(there)
    in_a_calendar(there)
    assert settle(there, "stranger:eva-lang", "no").left == 2


# What yes and no do


def test_yes_to_doubles_makes_one_of_them(there: Book) -> None:
    two_of_one(there)
    settle(there, "double:maria-chen:m-chen", "yes")
    assert merging.merge(there, "tom-reyes", ["m-chen"], apply=False).absorbed[0].handle == "maria-chen"


def test_no_to_doubles_is_what_merge_apart_remembers(there: Book) -> None:
    two_of_one(there)
    settle(there, "double:maria-chen:m-chen", "no")
    assert merging.doubles(there).total == 0


def test_doubles_told_apart_by_their_own_command_are_not_asked_about(there: Book) -> None:
    two_of_one(there)
    merging.tell_apart(there, ["maria-chen", "m-chen"])
    assert refs(there) == []


def test_yes_to_an_import_changes_nobody(there: Book) -> None:
    taken_by_an_import(there)
    settle(there, "import:mara-okafor:mara-okafor", "yes")
    assert stage(there, "mara-okafor-2") is None


def test_no_to_an_import_gives_them_a_person_of_their_own_who_is_no_double(there: Book) -> None:
    taken_by_an_import(there)
    settle(there, "import:mara-okafor:mara-okafor", "no")
    assert (stage(there, "mara-okafor-2"), refs(there)) == ("known", [])


def test_yes_to_a_calendar_keeps_the_address(there: Book) -> None:
    in_a_calendar(there)
    settle(there, "calendar:lena-fuchs:lena@fuchs.example", "yes")
    assert there.people.by_handles(["lena-fuchs"])[0][0].emails == ("lena@fuchs.example",)


def test_an_address_that_is_known_by_now_is_no_doubt(there: Book) -> None:
    in_a_calendar(there)
    put(there, "Lena Fox", emails=("LENA@fuchs.example",))
    assert refs(there) == []


def test_yes_after_an_event_keeps_everybody_who_came(there: Book) -> None:
    at_an_event(there)
    settle(there, "keep:k1", "yes")
    assert (stage(there, "omar-benali"), stage(there, "pavel-novak")) == ("followed", "followed")


def test_no_after_an_event_keeps_nobody(there: Book) -> None:
    at_an_event(there)
    settle(there, "keep:k1", "no")
    assert (stage(there, "omar-benali"), there.interactions.to_keep(TODAY)) == ("known", ())


def test_yes_to_somebody_in_the_background_follows_them(there: Book) -> None:
    named_in_a_log(there)
    settle(there, "logged:ada-brandt", "yes")
    assert stage(there, "ada-brandt") == "followed"


def test_yes_to_a_stranger_makes_them_somebody_to_know(there: Book) -> None:
    in_many_mails(there)
    settle(there, "stranger:kim-lee", "yes")
    assert (stage(there, "kim-lee"), there.people.by_handles(["kim-lee"])[0][0].emails) == (
        "potential",
        ("kim@lee.example",),
    )


# Names in logs


@each_row(
    ("name", "logged", "asked"),
    [
        ("Eva Lang", "with Eva Lang", []),  # she is here
        ("Eva Langer", "with Eva Lang", ["stranger:eva-lang"]),
        ("Thomas Ruiz", "with Tom Ruiz", []),  # short for him
        ("Maria Luisa Chen", "with Maria Chen", []),  # she, without the name in the middle
        ("Eva Roth", "with Eva Lang", ["stranger:eva-lang"]),  # half a name is another person's
        ("Éva Láng", "with Eva Lang", []),
    ],
)
def test_who_is_here_under_another_form_of_the_name_is_no_stranger(name: str, logged: str, asked: list[str]) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        tom = put(book, "Tom Reyes")
        put(book, name)
        for days in (3, 10, 20):
            talk(book, [tom], logged, days)
        assert refs(book) == asked


@each_row(
    ("fields", "days"),
    [
        ({}, (3, 10)),  # twice only
        ({}, (3, 3, 10)),  # on two days
        ({}, (3, 10, 400)),  # more than a year ago
        ({}, (3, 10, -2)),  # that day is to come
        ({"private": True}, (3, 10, 20)),
        ({"planned": True}, (3, 10, 20)),
    ],
)
def test_a_stranger_is_asked_about_after_three_days_that_are_not_private(
    fields: dict[str, bool], days: tuple[int, ...]
) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        tom = put(book, "Tom Reyes")
        for ago in days:
            talk(book, [tom], f"with {SECRET}", ago, **fields)
        assert refs(book) == []


def test_who_is_followed_under_that_name_is_meant_before_a_namesake_in_the_background(there: Book) -> None:
    named_in_a_log(there)
    put(there, "Ada Brandt", handle="ada-brandt-2", emails=("a@b.example",), company="Elsewhere")
    assert [ref for ref in refs(there) if ref.startswith("logged")] == []


def test_who_was_merged_is_no_stranger_under_the_name_they_had(there: Book) -> None:
    put(there, "Eva Muster")
    put(there, "Eva Lang", handle="eva-lang")
    merging.merge(there, "eva-muster", ["eva-lang"])
    met_three_times(there)
    assert refs(there) == []


# Merged and archived people


def test_a_doubt_of_somebody_merged_is_about_whoever_has_it_all_now(there: Book) -> None:
    in_a_calendar(there)
    put(there, "Helena Fuchs-Meyer")
    merging.merge(there, "helena-fuchs-meyer", ["lena-fuchs"])
    assert refs(there) == ["calendar:helena-fuchs-meyer:lena@fuchs.example"]


@each_row("fill", [two_of_one, taken_by_an_import, in_a_calendar, at_an_event, named_in_a_log])
def test_an_archived_person_is_in_no_doubt(fill: Callable[[Book], None]) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        put(book, "Tom Reyes")
        fill(book)
        for person in book.people.everybody():
            book.people.change(person.id, {"stage": "archived"})
        assert refs(book) == []


def test_a_private_event_is_not_told_in_its_question(there: Book) -> None:
    guest = put(there, "Omar Benali", stage="known")
    talk(there, [guest], "the divorce party", 3, kind="event", keep_asked=True, private=True)
    assert only(there).text == "Whom of 1 do you keep in touch with, after an event?"


# Likely doubles that are remembered


def test_likely_doubles_are_the_same_until_somebody_changes(there: Book) -> None:
    two_of_one(there)
    before = merging.likely_doubles(there)
    talk(there, [1], "tea", 1)
    assert merging.likely_doubles(there, before) is before


@each_row(
    "change",
    [
        lambda book: book.people.change(1, {"company": "Acme"}),
        lambda book: book.people.change(1, {"stage": "archived"}),
        lambda book: put(book, "Kim Lee"),
        lambda book: merging.tell_apart(book, ["maria-chen", "m-chen"]),
        lambda book: merging.merge(book, "maria-chen", ["m-chen"]),
    ],
)
def test_they_are_looked_for_again_after_a_change(change: Callable[[Book], object]) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        put(book, "Tom Reyes")
        two_of_one(book)
        before = merging.likely_doubles(book)
        change(book)
        assert merging.likely_doubles(book, before).mark != before.mark


def test_who_is_proposed_to_stay_follows_the_contacts_of_today(there: Book) -> None:
    two_of_one(there)
    likely = merging.likely_doubles(there)
    talk(there, [3], "tea", 1)
    assert merging.doubles(there, likely).pairs[0].a.handle == "m-chen"


# The row of today


def test_the_oldest_doubt_of_an_import_waits_with_its_number(there: Book) -> None:
    in_many_mails(there)
    in_a_calendar(there)
    number, doubt = first_waiting(there) or (0, None)
    assert (number, doubt.ref if doubt else "") == (1, "stranger:kim-lee")


def test_settled_by_its_number_it_does_not_wait_any_more(there: Book) -> None:
    in_many_mails(there)
    doubting.settle_waiting(there, 1, "no")
    assert first_waiting(there) is None
    with pytest.raises(NotFound, match="settled already"):
        doubting.settle_waiting(there, 1, "no")


def test_doubts_of_old_days_are_kept(there: Book) -> None:
    in_many_mails(there)
    there.today = TODAY + timedelta(90)
    assert refs(there) == ["stranger:kim-lee"]
