"""One row as TOML in the owner's editor; what was typed is kept when it cannot be read."""

from json import dumps
from typing import TYPE_CHECKING, Any

from netcrm.commands.editor_page import EditorPage
from netcrm.commands.people.editor import changed_fields
from netcrm.errors import Usage
from netcrm.flows import row_ids
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.log.editing import Change, OneMended, RowsMended
    from netcrm.flows.row_ids import Row

# Fields that are one text; the first of them hold one always.
_FILLED = ("text", "on", "kind", "title")
_TEXTS = (*_FILLED, "question", "answer", "challenge", "because", "outcome", "place", "due", "about_on", "hours")


def edited_row(workspace: Workspace, ref: str) -> "OneMended | RowsMended":
    """The row after somebody had it in the editor; it stays as it is where the page was left alone."""
    from netcrm.flows.log import editing

    with workspace.book() as book:
        row = row_ids.row(book, ref)
    before = page(row)

    def written(text: str) -> "OneMended | RowsMended":
        change = changed(text, before)
        with workspace.book(write=True) as book:
            return editing.change(book, [ref], change)

    with EditorPage(workspace, ref, before, f"netcrm edit {ref}") as opened:
        return opened.until_taken(written)


def page(row: "Row") -> str:
    """The row as TOML; a JSON string is a TOML string too, but for DEL, which no cleaned text has."""
    lines = [f"# {row.ref}, {row_ids.NOUNS[row.ref[0]]}. Save and close to keep it."]
    lines += [f"{key} = {_toml(value)}" for key, value in _fields(row).items()]
    return "\n".join(lines) + "\n"


def changed(text: str, before: str) -> "Change":
    """What was typed anew on the page; Usage where it cannot be read."""
    from netcrm.flows.log import editing

    typed = changed_fields(text, before, tuple(changed_fields(before, "", (*_TEXTS, "topics", "private"))))
    for key, value in typed.items():
        _check(key, value)
    empty = tuple(key for key, value in typed.items() if value in ("", []) and key not in _FILLED)
    given = {"text" if key == "answer" else key: value for key, value in typed.items() if key not in empty}
    if "hours" in given:
        given["hours"] = _hours(given["hours"])
    return editing.Change(**given, cleared=empty)


def _fields(row: "Row") -> dict[str, Any]:
    """The fields of a row that stand on its page, as they are typed."""
    if log := row.interaction:
        return {
            "text": log.text, "on": log.on.isoformat(), "kind": log.kind, "topics": list(log.topics),
            "place": log.place or "", "private": log.private,
        }  # fmt: skip
    if note := row.note:
        about = note.about_on.isoformat() if note.about_on else ""
        return {"text": note.text, "on": note.on.isoformat(), "about_on": about, "private": note.private}
    if loop := row.loop:
        due = loop.due.isoformat() if loop.due else ""
        return {"text": loop.text, "due": due, "kind": loop.kind, "private": loop.private}
    if give := row.give:
        return {
            "text": give.text, "on": give.on.isoformat(), "kind": give.kind,
            "hours": f"{give.hours:g}" if give.hours else "", "outcome": give.outcome or "",
        }  # fmt: skip
    if problem := row.challenge:
        return {
            "title": problem.title, "text": problem.text, "on": problem.opened.isoformat(), "private": problem.private,
        }  # fmt: skip
    if lesson := row.lesson:
        return {
            "text": lesson.text, "on": lesson.on.isoformat(), "challenge": lesson.challenge or "",
            "private": lesson.private,
        }  # fmt: skip
    if there := row.introduction:
        return {
            "because": there.because, "on": there.opened.isoformat(), "outcome": there.outcome or "",
            "private": there.private,
        }  # fmt: skip
    assert row.advice is not None
    advice = row.advice
    return {
        "question": advice.question, "answer": advice.text, "on": advice.on.isoformat(),
        "due": advice.answer_by.isoformat() if advice.answer_by else "", "challenge": advice.challenge or "",
        "private": advice.private,
    }  # fmt: skip


def _toml(value: Any) -> str:
    """The value in TOML, a text of several lines as such."""
    if isinstance(value, str) and "\n" in value:
        return '"""\n' + value.replace("\\", "\\\\").replace('"""', '""\\"') + '"""'
    return dumps(value, ensure_ascii=False)


def _check(key: str, value: object) -> None:
    """Usage where a value is not of the sort its field holds."""
    if key == "topics" and not (isinstance(value, list) and all(isinstance(word, str) for word in value)):
        raise Usage("topics is a list", 'for example: topics = ["one", "two"]')
    if key == "private" and not isinstance(value, bool):
        raise Usage("private is true or false", "for example: private = true")
    if key in _TEXTS and not isinstance(value, str):
        raise Usage(f"{key} is one text", f'for example: {key} = "..."')


def _hours(text: str) -> float:
    from netcrm.engine.giving.hours import hours_typed

    hours = hours_typed(text)
    if hours is None:
        raise Usage(f'"{text}" is no number of hours', 'for example: hours = "1.5"')
    return hours
