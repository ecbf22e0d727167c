"""Who gave a view, who was asked and has not answered, and how many more would help."""

from datetime import date, timedelta
from itertools import count

from netcrm.engine.advice.views import to_tell, untold, views
from netcrm.model.advice import Advice, Reply
from netcrm.model.people import Ref

DAY = date(2026, 9, 1)
NUMBERS = count(1)


def advice(name: str, step: str = "asked", **more: object) -> Advice:
    answers = (Reply(DAY, "raise the floor"),) if step not in ("to ask", "asked") else ()
    who = Ref(name.lower(), name, "mentor", ord(name[0]))
    return Advice(f"a{next(NUMBERS)}", "u", who, "", DAY, step=step, answers=answers, **more)  # type: ignore[arg-type]


def names(those: tuple[Advice, ...]) -> list[str]:
    return [one.person.name for one in those]


def test_advice_stands_by_how_far_it_is() -> None:
    there = views([advice("Ann", "answered"), advice("Ben"), advice("Cy", "to ask")])
    assert (names(there.given), names(there.waiting), names(there.to_ask)) == (["Ann"], ["Ben"], ["Cy"])


def test_two_of_three_answered() -> None:
    there = views([advice("Ann", "answered"), advice("Ben", "told"), advice("Cy")])
    assert (there.answered, there.asked, there.missing) == (2, 3, 1)


def test_somebody_who_answered_twice_is_one_view() -> None:
    there = views([advice("Ann", "answered"), advice("Ann", "acted")])
    assert (there.answered, there.asked, there.missing) == (1, 1, 2)


def test_whoever_answered_is_not_waited_for() -> None:
    assert views([advice("Ann", "answered"), advice("Ann")]).waiting == ()


def test_a_question_that_was_let_go_counts_for_nothing() -> None:
    assert views([advice("Ann", closed=DAY)]).people == ()


def test_a_view_that_was_let_go_stays_a_view() -> None:
    assert views([advice("Ann", "answered", closed=DAY)]).answered == 1


def test_with_four_views_none_is_missing() -> None:
    assert views([advice(name, "answered") for name in "Ann Ben Cy Di".split()]).missing == 0


def test_whoever_gave_a_view_is_to_be_told_once_also_when_it_was_declined() -> None:
    there = [advice("Ann", "acted"), advice("Ann", "answered"), advice("Ben", "declined"), advice("Cy")]
    assert [one.name for one in to_tell(there)] == ["Ann", "Ben"]


def test_whoever_was_told_or_let_go_is_not() -> None:
    assert to_tell([advice("Ann", "told", told_on=DAY), advice("Ben", "answered", closed=DAY)]) == ()


def test_how_it_turned_out_is_news_to_all_who_were_told_before() -> None:
    later = DAY + timedelta(9)
    told = [advice("Ann", "told", told_on=DAY, did_on=DAY), advice("Ben", "told", told_on=DAY)]
    assert [one.name for one in to_tell([*told, advice("Cy", "told", told_on=later)], later)] == ["Ann", "Ben"]


def test_who_was_told_of_one_view_since_the_decision_is_not_told_twice() -> None:
    decided = DAY + timedelta(1)
    there = [advice("Ann", "answered"), advice("Ann", "told", told_on=decided), advice("Ben", "answered")]
    assert [one.name for one in to_tell(there, None, decided)] == ["Ben"]


def test_of_two_views_the_one_on_which_something_was_done_is_told_of() -> None:
    there = [advice("Ann", "acted", did_on=DAY), advice("Ann", "answered")]
    assert untold(there) == (there[0],)
