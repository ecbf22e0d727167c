"""Whom `ask` finds in a book, and with which evidence."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from netcrm.errors import Usage
from netcrm.flows.ask.ask import Among, Asked, ask, letters
from netcrm.flows.ask.explain import why
from netcrm.flows.people.merging import merge
from netcrm.flows.ties import settle
from netcrm.store.book import Book
from world import TODAY, put, talk


@pytest.fixture
def book() -> Iterator[Book]:
    with Book(":memory:", TODAY, write=True) as book:
        yield book


def names(report: Asked) -> list[str]:
    return [row.person.name for row in report.suggestions]


def asked(book: Book, text: str, *args: Any, **options: Any) -> list[str]:
    return names(ask(book, text, *args, **options))


def test_somebody_known_by_other_words_is_found(book: Book) -> None:
    put(book, "Maria Chen", topics=("cash flow",))
    put(book, "Bo Bee", topics=("bees",))
    assert asked(book, "we run out of money in three months") == ["Maria Chen"]


def test_in_a_small_book_everybody_who_knows_it_is_found(book: Book) -> None:
    for name in ("Ann A", "Ben B", "Cy C"):
        put(book, name, topics=("pricing",))
    talk(book, [put(book, "Dee D")], "pricing is hard")
    assert {"Ann A", "Ben B", "Cy C"} <= set(asked(book, "pricing"))


def test_whoever_is_called_grant_gives_none(book: Book) -> None:
    oliver = put(book, "Oliver Grant", title="Chef")
    talk(book, [oliver], "coffee with Oliver Grant, Grant is well")
    put(book, "Ben B", topics=("grants",))
    assert asked(book, "how do we win a grant") == ["Ben B"]


def test_what_somebody_of_that_name_said_is_evidence_all_the_same(book: Book) -> None:
    talk(book, [put(book, "Oliver Grant", title="Chef")], "coffee with Oliver Grant, he won a grant")
    found = ask(book, "how do we win a grant").suggestions
    assert [reason.text for reason in found[0].reasons] == ["coffee with Oliver Grant, he won a grant"]


def test_the_note_of_a_merge_is_no_evidence(book: Book) -> None:
    put(book, "Ann Lee", title="Baker")
    put(book, "Anne Lee", title="customs broker")
    assert asked(book, "customs") == ["Anne Lee"]
    merge(book, "ann-lee", ["anne-lee"])
    assert asked(book, "customs") == []


def test_a_topic_goes_before_talk(book: Book) -> None:
    talk(book, [put(book, "Ann A")], "pricing came up")
    put(book, "Ben B", topics=("pricing",))
    assert asked(book, "pricing") == ["Ben B", "Ann A"]


def test_a_log_with_two_people_speaks_for_both(book: Book) -> None:
    talk(book, [put(book, "Ann A"), put(book, "Ben B")], "they had a recall of all toys")
    assert set(asked(book, "product recall")) == {"Ann A", "Ben B"}


def test_a_gathering_speaks_for_nobody(book: Book) -> None:
    talk(book, [put(book, f"Guest {letter}") for letter in "ABCDEF"], "evening about recalls")
    assert asked(book, "product recall") == []


def test_who_talks_often_does_not_know_more(book: Book) -> None:
    often = put(book, "Ann A")
    put(book, "Ben B", topics=("insurance",))
    for days in range(12):
        talk(book, [often], "insurance again", days)
    assert asked(book, "insurance")[0] == "Ben B"


@pytest.mark.parametrize("shelf", ["note", "give", "loop", "interaction"])
def test_what_was_written_anywhere_is_evidence(book: Book, shelf: str) -> None:
    key = put(book, "Ann A")
    write: dict[str, Callable[[], object]] = {
        "note": lambda: book.notes.add(key, TODAY, "has dealt with customs", False),
        "give": lambda: book.gives.add({"person_id": key, "day": TODAY, "kind": "resource", "text": "customs form"}),
        "loop": lambda: book.loops.add({"person_id": key, "kind": "promise", "text": "customs list", "opened": TODAY}),
        "interaction": lambda: talk(book, [key], "customs held his goods"),
    }
    write[shelf]()
    reasons = ask(book, "goods stuck at customs").suggestions[0].reasons
    assert [reason.source for reason in reasons] == [shelf]


def test_evidence_carries_its_day(book: Book) -> None:
    talk(book, [put(book, "Ann A")], "she won her lawsuit", 3)
    assert ask(book, "a lawsuit").suggestions[0].reasons[0].on == TODAY - timedelta(3)


def test_the_topic_of_a_log_is_evidence_and_its_text_is_shown(book: Book) -> None:
    talk(book, [put(book, "Ann A")], "walked around the lake", topics=("insurance",))
    assert ask(book, "insurance").suggestions[0].reasons[0].text == "walked around the lake"


def test_private_text_counts_and_is_not_quoted(book: Book) -> None:
    talk(book, [put(book, "Ann A")], "her lawsuit cost her the house", private=True)
    assert [reason.text for reason in ask(book, "a lawsuit").suggestions[0].reasons] == ["a private note"]


def test_who_is_named_is_what_it_is_about(book: Book) -> None:
    put(book, "Dev Patel", topics=("equity",))
    put(book, "Ann A", topics=("equity",))
    report = ask(book, "Dev wants more equity")
    assert (names(report), [ref.name for ref in report.named]) == (["Ann A"], ["Dev Patel"])


def test_a_name_is_not_searched_for(book: Book) -> None:
    put(book, "Mark Price")
    put(book, "Ann A", title="friend of Mark")
    assert asked(book, "Mark Price has a submarine") == []


def test_people_can_be_left_out(book: Book) -> None:
    put(book, "Ann A", topics=("equity",))
    put(book, "Ben B", topics=("equity",))
    assert asked(book, "equity", among=Among(without=("ann-a",))) == ["Ben B"]


def test_only_some_kinds_can_be_asked_for(book: Book) -> None:
    put(book, "Ann A", topics=("equity",), kind="peer")
    put(book, "Ben B", topics=("equity",))
    assert asked(book, "equity", among=Among(kinds=("peer",))) == ["Ann A"]


def test_only_who_can_help_with_a_topic_can_be_asked_for(book: Book) -> None:
    talk(book, [put(book, "Ann A", topics=("tax",))], "equity came up")
    put(book, "Ben B", topics=("equity",))
    assert asked(book, "equity", among=Among(topic='"tax"*')) == ["Ann A"]


def test_people_in_the_background_stand_apart(book: Book) -> None:
    put(book, "Ann A", topics=("equity",), stage="known")
    report = ask(book, "equity")
    assert (names(report), [row.person.name for row in report.further]) == ([], ["Ann A"])


def test_the_background_never_crowds_out_your_day(book: Book) -> None:
    for number in range(300):
        put(book, f"Known {number}", topics=("equity",), stage="known")
    put(book, "Ann A", wants=("an equity plan",))
    assert asked(book, "equity") == ["Ann A"]


def test_the_archived_are_not_found(book: Book) -> None:
    put(book, "Ann A", topics=("equity",), stage="archived")
    assert asked(book, "equity") == []


def test_an_overdue_promise_is_settled_first(book: Book) -> None:
    key = put(book, "Ann A", topics=("equity",))
    late = {"person_id": key, "kind": "promise", "text": "the deck", "opened": TODAY, "due": TODAY - timedelta(1)}
    book.loops.add(late)
    assert ask(book, "equity").suggestions[0].first == ("you owe them the deck, since yesterday",)


@pytest.mark.parametrize("change", [{"due": TODAY}, {"closed": TODAY, "outcome": "done"}, {"kind": "waiting"}])
def test_nothing_is_to_be_settled_that_is_not_late_and_owed(book: Book, change: dict[str, Any]) -> None:
    key = put(book, "Ann A", topics=("equity",))
    loop = {"person_id": key, "kind": "promise", "text": "the deck", "opened": TODAY, "due": TODAY - timedelta(1)}
    book.loops.add({**loop, **change})
    assert ask(book, "equity").suggestions[0].first == ()


def test_a_dormant_tie_that_fits_is_worth_waking(book: Book) -> None:
    for letter in "ABCDE":
        put(book, f"Ann {letter}", topics=("equity",), title="equity adviser")
    sleeper = put(book, "Zoe Z", topics=("equity", "stock options"))
    for days in (700, 710, 720, 730):
        talk(book, [sleeper], "walked", days)
    settle(book)
    wake = ask(book, "equity").wake
    assert wake is not None
    assert wake.person.name == "Zoe Z"


def test_for_emotional_support_a_confidant_needs_no_matching_word(book: Book) -> None:
    put(book, "Ann A", confidant=True)
    assert asked(book, "I feel so lonely") == ["Ann A"]


def test_for_knowledge_nobody_is_suggested_without_evidence(book: Book) -> None:
    put(book, "Ann A", confidant=True)
    assert asked(book, "equity") == []


def test_in_distress_there_is_a_line_and_no_cheer(book: Book) -> None:
    put(book, "Ann A", confidant=True)
    report = ask(book, "I want to die")
    assert (report.distress is None, report.encouragement) == (False, None)


def test_in_distress_nobody_is_left_out_for_being_named(book: Book) -> None:
    put(book, "Ann A", confidant=True)
    assert asked(book, "Ann, I want to die") == ["Ann A"]


def test_in_distress_no_kind_is_left_out(book: Book) -> None:
    put(book, "Ann A", confidant=True)
    assert asked(book, "I want to die", "knowledge", among=Among(kinds=("investor",))) == ["Ann A"]


def test_where_nobody_fits_those_who_know_many_are_named(book: Book) -> None:
    knows, others = put(book, "Ann A"), [put(book, f"Ben {letter}") for letter in "BCD"]
    for other in others:
        talk(book, [knows, other], "lunch")
    report = ask(book, "a problem with our submarine")
    assert [(one.person.name, one.why) for one in report.connectors][:1] == [("Ann A", "you met 3 others together")]


def test_who_brought_people_together_is_a_connector(book: Book) -> None:
    put(book, "Ann A")
    for letter in "BCD":
        put(book, f"Ben {letter}", met_via="Ann")
    connectors = ask(book, "a problem with our submarine").connectors
    assert [one.why for one in connectors] == ["brought you together with 3 people"]


def test_where_somebody_fits_no_connector_is_needed(book: Book) -> None:
    talk(book, [put(book, "Ann A", topics=("equity",)), put(book, "Ben B"), put(book, "Cy C")], "lunch")
    assert ask(book, "equity").connectors == ()


def test_it_is_told_how_much_was_looked_through(book: Book) -> None:
    key = put(book, "Ann A")
    put(book, "Ben B", stage="archived")
    talk(book, [key], "lunch")
    book.notes.add(key, TODAY, "sails", False)
    assert ask(book, "equity").searched == (1, 2)


def test_a_log_taken_back_is_not_counted(book: Book) -> None:
    book.interactions.remove(talk(book, [put(book, "Ann A")], "lunch"))
    assert ask(book, "equity").searched.texts == 0


def test_the_letters_stand_for_everybody_shown(book: Book) -> None:
    put(book, "Ann A", topics=("equity",))
    put(book, "Ben B", topics=("equity",), stage="known")
    assert letters(ask(book, "equity")) == {"a": "ann-a", "b": "ben-b"}


def test_what_it_is_about_is_named(book: Book) -> None:
    assert ask(book, "a customer does not pay").about[0] == "late payment"


def test_a_text_as_long_as_a_book_is_answered(book: Book) -> None:
    put(book, "Ann A", topics=("equity",))
    assert asked(book, "equity " + " ".join(f"word{number}" for number in range(4000))) == ["Ann A"]


@pytest.mark.parametrize("text", ["how are you", '"*:-', "NEAR(a b)", "李雷", "🙂"])
def test_a_text_that_nobody_fits_finds_nobody(book: Book, text: str) -> None:
    put(book, "Ann A", topics=("equity",))
    assert asked(book, text) == []


def test_an_empty_text_is_refused(book: Book) -> None:
    with pytest.raises(Usage):
        ask(book, "  ")


def fill_two_subjects(book: Book) -> None:
    for name, topic in (("Ann A", "tax audits"), ("Ben B", "tax audits"), ("Cy C", "tax audits"), ("Dee D", "hacking")):
        put(book, name, topics=(topic,))


def test_each_of_several_subjects_is_answered_in_turns(book: Book) -> None:
    fill_two_subjects(book)
    found = ask(book, "the tax office wants an audit and our website was hacked")
    about = [(row.letter, row.person.name, row.subject) for row in found.suggestions[:2]]
    assert about == [("a", "Ann A", "the tax office wants an audit"), ("b", "Dee D", "our website was hacked")]
    assert found.subjects == ("the tax office wants an audit", "our website was hacked")


def test_who_answers_one_thing_alone_is_answered_as_one(book: Book) -> None:
    fill_two_subjects(book)
    found = ask(book, "the tax office wants an audit")
    assert (found.subjects, {row.subject for row in found.suggestions}) == ((), {None})


def test_a_subject_that_nobody_answers_is_none_in_the_list(book: Book) -> None:
    put(book, "Ann A", topics=("tax audits",))
    assert ask(book, "the tax office wants an audit and our roof leaks").subjects == ()


def test_whom_the_whole_challenge_names_answers_no_part_of_it(book: Book) -> None:
    fill_two_subjects(book)
    assert "Dee D" not in asked(book, "the tax office wants an audit and our website was hacked by Dee D")


def test_a_question_of_common_words_alone_names_people_too(book: Book) -> None:
    put(book, "Ann A", title="founder", topics=("starting a company",))
    assert asked(book, "how do I start a company") == ["Ann A"]


def test_why_accounts_for_the_subject_that_somebody_answers(book: Book) -> None:
    fill_two_subjects(book)
    account = why(book, "the tax office wants an audit and our website was hacked", "dee-d")
    assert (account.letter, account.place) == ("b", 2)
    assert "our website was hacked" in str(account.told)
