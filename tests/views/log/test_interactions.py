"""A log echoed in one line."""

from datetime import date

from netcrm.flows.log.asked_lines import Answering, Telling
from netcrm.flows.log.interactions import GivenBeside, HardNews, Logged, Mended, Understood
from netcrm.model.advice import Advice
from netcrm.model.history import Interaction, Loop
from netcrm.model.people import Ref
from netcrm.views.log.interactions import logged, mended
from netcrm.views.page import text_of
from world import TODAY

MARIA, DEV = Ref("maria-chen", "Maria Chen", "mentor", 1), Ref("dev-patel", "Dev Patel", "advisor", 2)
DECK = Loop("o6", "u", "promise", MARIA, "the deck", date(2026, 9, 25), 0, TODAY)
COFFEE = Interaction(1, "u", date(2026, 9, 21), "coffee", "coffee", (MARIA, DEV), ("pricing",))


def report(interaction: Interaction = COFFEE, loops: tuple[Loop, ...] = (), **more) -> Logged:
    understood = Understood(interaction.on, interaction.kind, interaction.topics, loops)
    return Logged(interaction, interaction.people, understood, ())._replace(**more)


def lines(page) -> list[str]:
    return [text_of(line) for line in page.lines]


def test_everything_understood_stands_in_one_line():
    assert lines(logged(report(loops=(DECK,)), TODAY)) == [
        "Logged coffee with Maria Chen and Dev Patel, yesterday (Mon 21 Sep) · #pricing · "
        "you owe Maria: the deck, by Fri 25 Sep (o6)"
    ]


def test_what_they_owe_is_said_so():
    theirs = DECK._replace(kind="waiting", due=None)
    assert "Maria owes you: the deck (o6)" in lines(logged(report(loops=(theirs,)), TODAY))[0]


def test_a_day_ahead_is_planned():
    ahead = COFFEE._replace(on=date(2026, 10, 2), topics=())
    planned = report(ahead)
    planned = planned._replace(understood=planned.understood._replace(planned=True))
    assert lines(logged(planned, TODAY)) == ["Planned coffee with Maria Chen and Dev Patel, Fri 2 Oct"]


def test_place_and_privacy_are_echoed():
    there = COFFEE._replace(place="Slush", private=True, topics=())
    assert lines(logged(report(there), TODAY))[0].endswith("· at Slush · private")


def test_who_was_added_and_followed_is_said():
    assert lines(logged(report(added=(DEV,), followed=(MARIA,)), TODAY))[1:] == [
        "Added Dev Patel, in your day now",
        "Maria Chen is in your day now",
    ]


def test_who_is_not_followed_after_an_event_will_be_asked_about():
    shown = lines(logged(report(added=(DEV,), to_keep=(DEV,)), TODAY))
    assert shown[1:] == ["netcrm today asks once whom to keep: Dev Patel"]


def test_what_was_taken_for_granted_is_said():
    shown = lines(logged(report(remarks=("taken for Maria Chen",)), TODAY))
    assert shown[-1] == "taken for Maria Chen; netcrm undo takes it back"


def test_a_mended_log_is_shown_as_it_is_now():
    assert lines(mended(Mended(COFFEE, False), TODAY))[0].startswith("Now: coffee with Maria Chen and Dev Patel")


def test_a_deleted_log_names_the_promises_that_went_with_it():
    assert lines(mended(Mended(COFFEE, True, ("o6",)), TODAY))[0].endswith("#pricing, with o6")


def test_keeping_nobody_is_said():
    assert lines(mended(Mended(COFFEE, False, kept_nobody=True), TODAY))[0].startswith(
        "Kept nobody new from the coffee"
    )


def test_a_name_with_an_escape_sequence_is_harmless():
    evil = COFFEE._replace(people=(Ref("e", "Eve\x1b[2J\nil", "peer", 9),))
    assert "Eve[2J il" in lines(logged(report(evil), TODAY))[0]


ASKED = Advice("a9", "u", MARIA, "", TODAY, question="how she chases late payers", asked_on=TODAY, step="asked")


def told(**parts) -> list[str]:
    there = report()
    return lines(logged(there._replace(understood=there.understood._replace(**parts)), TODAY))


def test_a_question_is_echoed_with_its_challenge_and_what_to_type_next():
    first, following = told(asked=(ASKED._replace(challenge="c2"),))
    assert first.endswith(" · asked Maria how she chases late payers, about c2 (a9)")
    assert following == 'when Maria answers: netcrm done a9 "...", or --not for a no'


def test_an_hour_given_is_one_hour():
    first = told(gives=(GivenBeside("g1", "mentoring", "", 1.0, (DEV,)),))[0]
    assert " mentoring, 1 hour (g1)" in first


def test_what_it_seems_to_answer_and_to_close_is_said():
    answer = Answering("a9", 'say "no" early', "how she says no", MARIA)
    assert told(answers=(answer,), told=(Telling("a7", "we did", "raise prices", MARIA),))[1:] == [
        "answers a9? netcrm done a9 --answer 'say \"no\" early'",
        "closes a7? netcrm done a7 --told",
    ]


def test_hard_news_is_echoed_with_its_note():
    assert told(hard_news=(HardNews("n7", MARIA, "her father died"),))[0].endswith(" · hard news: her father died (n7)")
