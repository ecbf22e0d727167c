"""Finds the page of a report: one of `netcrm.flows.X` is drawn by the function of `netcrm.views.X` that takes it.

So only the module that is needed wakes, and a new report needs no entry anywhere.
"""

from collections.abc import Callable, Mapping
from datetime import date
from importlib import import_module
from typing import Any

from netcrm.views.page import Page


def render(report: Any, width: int, today: date, rows: int) -> Page:
    """The page of a report, for a width; rows is how many a long list shows, 0 for all."""
    draw = renderer(type(report))
    given: Mapping[str, Any] = {"report": report, "width": width, "day": today, "rows": rows}
    return draw(*(given[name] for name in parameters(draw)))


def renderer(report: type) -> Callable[..., Page]:
    """The function of the matching view module whose parameter `report` is of that type and that answers with a page.

    LookupError where there is none.
    """
    name = report.__module__.replace("netcrm.flows.", "netcrm.views.", 1)
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        raise LookupError(f"there is no {name}, which draws a {report.__qualname__}") from error
    for draw in vars(module).values():
        takes = getattr(draw, "__annotations__", {})
        if takes.get("report") is report and takes.get("return") is Page and draw.__module__ == name:
            page_of: Callable[..., Page] = draw
            return page_of
    raise LookupError(f"no function of {name} draws a {report.__qualname__}")


def parameters(draw: Callable[..., Page]) -> tuple[str, ...]:
    """What a renderer takes, by name: the report, and of width, day and rows what it needs."""
    return draw.__code__.co_varnames[: draw.__code__.co_argcount]
