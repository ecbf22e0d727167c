"""Which page a report gets. Faces are found by the report's name, so that only the one that is needed wakes."""

from collections.abc import Callable
from datetime import date
from importlib import import_module
from typing import Any

from netcrm.views.page import Page

# report type -> module and face, and what the face needs besides the report
FACES: dict[str, tuple[str, str]] = {
    "Today": ("reminders:today", "width"),
    "PersonWritten": ("people:written", "width day"),
    "Followed": ("people:followed", "day"),
    "Logged": ("interactions:logged", "day"),
    "Mended": ("interactions:mended", "day"),
    "Jotted": ("jottings:jotted", "width day"),
    "Noted": ("notes:noted", "day"),
    "LoopWritten": ("loops:written", "day"),
    "LoopList": ("loops:listed", "width day"),
    "Given": ("gives:given", "day"),
    "PeopleList": ("lists:listed", "width day rows"),
    "Card": ("cards:card", "width day rows"),
    "Found": ("search:found", "width day"),
    "Asked": ("asking:asked", "width day"),
    "Why": ("explaining:explained", "width day"),
    "DoubleList": ("merging:doubles", "width rows"),
    "Compared": ("merging:compared", "width day"),
    "Merge": ("merging:merged", "width day"),
    "Agreed": ("merging:agreed", "width"),
    "ToldApart": ("merging:told_apart", "width"),
    "LookedThrough": ("merging:looked_through", "width"),
    "Split": ("merging:split", "width day"),
    "Undone": ("deeds:undone", "day"),
    "DeedList": ("deeds:listed", "width"),
    "Imported": ("arrivals:imported", "width day"),
    "Exported": ("exporting:exported", ""),
    "Setting": ("config:setting", ""),
    "SettingList": ("config:listed", "width"),
    "Demo": ("demo:demo", "width day"),
    "Question": ("starting:question", "width"),
    "Unclear": ("starting:unclear", "width"),
    "Begun": ("starting:begun", "day"),
    "Promised": ("starting:promised", "day"),
    "Started": ("starting:started", "width day"),
}


def face(report: Any, width: int, today: date, rows: int) -> Page:
    """The page of a report, for a width; rows is how many a long list shows, 0 for all."""
    where, needs = FACES[type(report).__name__]
    module, name = where.split(":")
    draw: Callable[..., Page] = getattr(import_module(f"netcrm.views.{module}"), name)
    given: dict[str, Any] = {"width": width, "day": today, "rows": rows}
    return draw(report, *(given[need] for need in needs.split()))
