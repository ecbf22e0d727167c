"""Whom a trouble is about when it names nobody, and what a challenge is read as."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from netcrm.flows.advice import challenges
from netcrm.flows.ask.ask import READ, Asked, ask
from netcrm.flows.ask.challenge_subject import whom_it_is_about
from netcrm.flows.meanings import refresh
from netcrm.store.book import Book
from world import TODAY, put, talk


@pytest.fixture
def book() -> Iterator[Book]:
    with Book(":memory:", TODAY, write=True) as book:
        yield book


def add(book: Book, name: str, kind: str, **fields: Any) -> int:
    key = put(book, name, kind=kind, **fields)
    refresh(book)
    return key


def about(book: Book, text: str) -> list[str]:
    return [one.name for one in whom_it_is_about(book, text)]


def asked(report: Asked) -> list[str]:
    return [row.person.name for row in report.suggestions]


@pytest.mark.parametrize(
    "text",
    [
        "my co-founder wants out", "our co-founder lies to us", "mein Mitgründer will aussteigen",
        "mi socio fundador quiere irse", "mon cofondateur veut partir", "o meu cofundador quer sair",
    ],
)  # fmt: skip
def test_my_co_founder_is_the_one_there_is(book: Book, text: str) -> None:
    add(book, "Mika", "team", title="co-founder, technology")
    assert about(book, text) == ["Mika"]


@pytest.mark.parametrize(
    "text", ["my sister drinks too much", "meine Schwester ist schwer krank", "my sister wants to end her life"]
)
def test_a_sister_is_not_asked_about_herself(book: Book, text: str) -> None:
    add(book, "Hanna", "family", title="nurse, my sister", phones=("1",))
    add(book, "Priya", "friend", confidant=True)
    assert "Hanna" not in asked(ask(book, text))


def test_a_co_founder_of_somebody_else_is_not_meant(book: Book) -> None:
    add(book, "Lena", "peer", title="co-founder")
    assert about(book, "my co-founder wants out") == []


def test_of_two_nobody_is_meant(book: Book) -> None:
    for name in ("Mika", "Noor"):
        add(book, name, "team", title="co-founder")
    assert about(book, "my co-founder wants out") == []


def test_without_my_nobody_is_meant(book: Book) -> None:
    add(book, "Mika", "team", title="co-founder")
    assert about(book, "how do I find a co-founder") == []


def test_whom_it_is_about_is_left_out_and_told(book: Book) -> None:
    add(book, "Mika", "team", title="co-founder")
    add(book, "Sana", "peer", topics=("co-founder conflict",))
    report = ask(book, "my co-founder wants out")
    assert (asked(report), [one.name for one in report.named]) == (["Sana"], ["Mika"])


def test_who_works_at_a_company_that_is_named_is_left_out_but_for_the_team(book: Book) -> None:
    add(book, "Petra", "customer", company="Mensa Nord GmbH", topics=("exclusivity",))
    add(book, "Mika", "team", company="Mensa Nord GmbH", topics=("exclusivity",))
    add(book, "Sana", "peer", company="Nordlicht", topics=("exclusivity",))
    report = ask(book, "Mensa Nord wants exclusivity")
    assert ({*asked(report)}, [one.name for one in report.named]) == ({"Mika", "Sana"}, ["Petra"])


def test_a_company_that_bears_the_name_of_its_owner_is_one(book: Book) -> None:
    add(book, "Anselm Dietrich", "partner", company="Dietrich Coating", topics=("coating",))
    add(book, "Wim Dietrich", "partner", company="Dietrich Coating", topics=("coating",))
    assert {one.name for one in ask(book, "Dietrich Coating ends our coating contract").named} == {
        "Anselm Dietrich", "Wim Dietrich",
    }  # fmt: skip


@pytest.mark.parametrize("text", ["the of and", "how are you", "?!", "und der die das"])
def test_words_that_tell_nothing_are_near_to_nobody(book: Book, text: str) -> None:
    add(book, "Sana", "peer", title="founder", topics=("churn", "hiring"))
    assert asked(ask(book, text)) == []


def test_a_long_text_is_read_as_far_as_it_may_be_and_says_so(book: Book) -> None:
    add(book, "Sana", "peer", topics=("churn",))
    report = ask(book, "customers leave " + "word " * READ + "insolvency")
    assert (report.cut, "insolvency" in report.about, asked(report)) == (True, False, ["Sana"])


def test_a_short_text_is_read_whole(book: Book) -> None:
    add(book, "Sana", "peer", topics=("churn",))
    assert ask(book, "customers leave").cut is False


def test_one_stray_word_gives_no_subject(book: Book) -> None:
    assert "housing" not in ask(book, "my marriage is falling apart").about


def test_the_text_that_comes_nearest_is_the_one_that_is_quoted(book: Book) -> None:
    key = add(book, "Omar", "mentor", title="turnaround manager")
    book.notes.add(key, TODAY, "we talked about the call with his son", False)
    book.notes.add(key, TODAY - timedelta(30), "when the bank wanted its money back he called every supplier", False)
    refresh(book)
    reasons = ask(book, "the bank wants to call in our loan").suggestions[0].reasons
    assert next(each for each in reasons if each.on).text.startswith("when the bank")


@pytest.mark.parametrize("text", ["cofounder leaves", "co-founder wants out", "Mitgründer steigt aus"])
def test_whoever_leaves_is_the_one_there_is(book: Book, text: str) -> None:
    add(book, "Mika", "team", title="co-founder")
    assert about(book, text) == ["Mika"]


def test_he_is_the_one_of_your_own_of_whom_nearly_the_same_is_logged(book: Book) -> None:
    mika, noor = add(book, "Mika", "team"), add(book, "Noor", "peer")
    talk(book, [mika], "he wants out and keeps his half of the shares")
    talk(book, [noor], "she wants half of the shares")
    assert about(book, "he wants to leave and take his half of the shares") == ["Mika"]
    assert about(book, "who wants half of the shares") == []


def test_who_is_named_of_your_own_is_called_what_they_are(book: Book) -> None:
    add(book, "Mika", "team", title="co-founder")
    add(book, "Sana", "peer", topics=("co-founder conflict",))
    report = ask(book, "Mika wants out")
    assert (asked(report), [one.name for one in report.named]) == (["Sana"], ["Mika"])


@pytest.mark.parametrize(
    "text", ["landlord raises the rent by 18%", "how do I answer my landlord", "der Vermieter erhöht die Miete"]
)
def test_the_landlord_is_the_one_there_is_and_left_out(book: Book, text: str) -> None:
    add(book, "Rui Carvalho", "other", title="landlord")
    add(book, "Paula Neves", "friend", topics=("commercial rents",))
    report = ask(book, text)
    assert (asked(report), [one.name for one in report.named]) == (["Paula Neves"], ["Rui Carvalho"])


def test_a_title_no_table_knows_is_enough(book: Book) -> None:
    add(book, "Gil", "other", title="head of gardens", topics=("gardens",))
    assert [one.name for one in ask(book, "the head of gardens refuses our plan for the gardens").named] == ["Gil"]


def test_a_landlord_one_looks_for_may_be_asked(book: Book) -> None:
    add(book, "Rui Carvalho", "other", title="landlord", topics=("leases",))
    assert asked(ask(book, "how do I find a landlord for a new lease")) == ["Rui Carvalho"]


def test_whom_a_note_calls_an_opponent_is_left_out_and_told(book: Book) -> None:
    key = add(book, "Rui Carvalho", "other", topics=("rent",))
    book.notes.add(key, TODAY, "raises the rent 18 percent, my opponent", False)
    report = ask(book, "how do I fight a rent increase")
    assert (asked(report), [(one.person.name, one.why) for one in report.aside]) == ([], [("Rui Carvalho", "opponent")])


def test_of_an_opponent_nothing_is_said_where_he_would_not_be_asked_anyway(book: Book) -> None:
    key = add(book, "Rui Carvalho", "other")
    book.notes.add(key, TODAY, "raises the rent 18 percent, my opponent", False)
    assert ask(book, "how do I bake better bread").aside == ()


def test_whom_an_open_challenge_names_is_left_out_of_the_same_trouble(book: Book) -> None:
    add(book, "Rui Carvalho", "other", title="landlord")
    challenges.open_challenge(book, "landlord Rui raises the rent by 18 percent")
    report = ask(book, "die Miete steigt um 18 Prozent")
    assert [(one.person.name, one.why, one.ref) for one in report.aside] == [("Rui Carvalho", "challenge", "c1")]


def test_of_another_trouble_an_open_challenge_leaves_nobody_out(book: Book) -> None:
    add(book, "Rui Carvalho", "other", topics=("pricing",))
    challenges.open_challenge(book, "landlord Rui raises the rent by 18 percent")
    assert asked(ask(book, "what about our pricing")) == ["Rui Carvalho"]


def test_who_told_that_they_leave_is_what_it_is_about(book: Book) -> None:
    leaving = [add(book, name, "team", title="teacher") for name in ("Elena Rossi", "Marek Dvorak")]
    add(book, "Yuki Tanaka", "team", title="teacher")
    talk(book, leaving, "Elena and Marek told me they leave at the end of october")
    report = ask(book, "my teachers are leaving")
    assert (asked(report), {one.name for one in report.named}) == (["Yuki Tanaka"], {"Elena Rossi", "Marek Dvorak"})


def test_who_lost_people_before_is_asked(book: Book) -> None:
    key = add(book, "Fatima Zahra", "peer")
    book.notes.add(key, TODAY, "two of her teachers left in 2023, she came back", False)
    assert asked(ask(book, "my teachers are leaving")) == ["Fatima Zahra"]


@pytest.mark.parametrize("text", ["my husband is ill and I cannot sleep", "my marriage is in trouble"])
def test_a_husband_is_not_asked_about_himself(book: Book, text: str) -> None:
    key = add(book, "Hugo", "family", phones=("1",))
    book.notes.add(key, TODAY, "my husband", False)
    refresh(book)
    assert [one.name for one in ask(book, text).named] == ["Hugo"]
