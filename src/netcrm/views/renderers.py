"""Finds the page of a report by the report's type, so that only the one that is needed is imported."""

from collections.abc import Callable
from datetime import date
from importlib import import_module
from typing import Any

from netcrm.views.page import Page

# report type -> module and face, and what the face needs besides the report
FACES: dict[str, tuple[str, str]] = {
    "Today": ("day.today:today", "width"),
    "PersonWritten": ("people.people:written", "width day"),
    "Followed": ("people.people:followed", "day"),
    "Logged": ("log.interactions:logged", "day"),
    "Mended": ("log.interactions:mended", "day"),
    "Jotted": ("log.note_file:jotted", "width day"),
    "Noted": ("log.notes:noted", "day"),
    "LoopWritten": ("day.loops:written", "day"),
    "LoopList": ("day.loops:listed", "width day"),
    "RowsWritten": ("day.rows:written", "width day"),
    "Given": ("giving.gives:given", "day"),
    "PeopleList": ("people.lists:listed", "width day rows"),
    "Card": ("people.card:card", "width day rows"),
    "Found": ("people.search:found", "width day"),
    "Asked": ("ask.ask:asked", "width day"),
    "Why": ("ask.explain:explained", "width day"),
    "DoubleList": ("people.merging:doubles", "width rows"),
    "Compared": ("people.merging:compared", "width day"),
    "Merge": ("people.merging:merged", "width day"),
    "Agreed": ("people.merging:agreed", "width"),
    "ToldApart": ("people.merging:told_apart", "width"),
    "LookedThrough": ("people.merging:looked_through", "width"),
    "Split": ("people.merging:split", "width day"),
    "Undone": ("keep.history:undone", "day"),
    "DeedList": ("keep.history:listed", "width"),
    "Imported": ("exchange.importing:imported", "width day"),
    "Exported": ("exchange.exporting:exported", ""),
    "Setting": ("keep.config:setting", ""),
    "SettingList": ("keep.config:listed", "width"),
    "Demo": ("keep.demo:demo", "width day"),
    "HelpList": ("keep.help:contents", "width"),
    "CommandList": ("keep.help:commands", "width"),
    "HelpPage": ("keep.help:topic", ""),
    "AnswerList": ("keep.schema:listed", "width"),
    "Question": ("log.start:question", "width"),
    "Unclear": ("log.start:unclear", "width"),
    "Begun": ("log.start:begun", "day"),
    "Promised": ("log.start:promised", "day"),
    "Started": ("log.start:started", "width day"),
}


def face(report: Any, width: int, today: date, rows: int) -> Page:
    """The page of a report, for a width; rows is how many a long list shows, 0 for all."""
    where, needs = FACES[type(report).__name__]
    module, name = where.split(":")
    draw: Callable[..., Page] = getattr(import_module(f"netcrm.views.{module}"), name)
    given: dict[str, Any] = {"width": width, "day": today, "rows": rows}
    return draw(report, *(given[need] for need in needs.split()))
