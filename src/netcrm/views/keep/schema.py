"""What the commands answer in JSON, a line each."""

from itertools import groupby

from netcrm.flows.keep.schema import AnswerList
from netcrm.views.page import Line, Page, page, wrapped


def listed(report: AnswerList, width: int) -> Page:
    """Every answer by the way its command is called; where one call has several, they stand below each other."""
    indent = max(len(answer.call) for answer in report.answers) + 2
    rows: list[Line | str] = []
    for call, answers in groupby(report.answers, lambda answer: answer.call):
        names = [call]
        for answer in answers:
            first, *rest = wrapped(answer.about, min(width, 80), " " * indent)
            rows += [[(f"{names.pop() if names else '':<{indent}}", "name"), (first.strip(), "")], *rest]
    return page([*rows, "", [("netcrm schema COMMAND", "dim")]])._replace(long=True)
