"""How often what was expected came out."""

from netcrm.engine.advice.calibration import Calibration, Prediction, calibration
from rows import each_row


def ends(*pairs: tuple[int, str]) -> list[Prediction]:
    return [Prediction(sure, how) for sure, how in pairs]


def test_of_seven_decisions_at_70_five_came_out() -> None:
    seven = ends(*[(70, "yes")] * 5, (70, "no"), (70, "partly"))
    assert calibration(seven) == (Calibration(70, 7, 5, 1),)


def test_four_outcomes_tell_nothing_yet() -> None:
    assert calibration(ends(*[(70, "yes")] * 4)) == ()


def test_five_outcomes_count_over_all_groups() -> None:
    told = calibration(ends((90, "yes"), (70, "no"), (70, "yes"), (50, "no"), (50, "no")))
    assert [(one.sure, one.decisions, one.came_out) for one in told] == [(90, 1, 1), (70, 2, 1), (50, 2, 0)]


@each_row(("sure", "tens"), [(0, 0), (4, 0), (5, 10), (64, 60), (65, 70), (74, 70), (100, 100)])
def test_a_prediction_belongs_to_the_nearest_ten(sure: int, tens: int) -> None:
    assert [one.sure for one in calibration(ends(*[(sure, "yes")] * 5))] == [tens]
