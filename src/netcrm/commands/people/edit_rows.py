"""`netcrm edit l31 ...`: the options that go with a row of each sort, read and handed on."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from netcrm.commands.receivers import receivers
from netcrm.errors import Usage
from netcrm.flows import row_ids
from netcrm.flows.row_ids import NOUNS
from netcrm.model.kinds import LOOPS
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.log.editing import Change, OneMended, RowsMended

# The options that go with a row, by the letter of its id.
OPTIONS = {
    "l": (
        "on",
        "with",
        "without",
        "kind",
        "text",
        "place",
        "community",
        "topic",
        "private",
        *LOOPS,
        "advice",
        "clear",
        "delete",
    ),
    "n": ("text", "on", "who", "about-on", "private", "clear", "delete"),
    "o": ("due", "text", "who", "kind", "private", "clear", "delete"),
    "g": ("text", "on", "kind", "hours", "to", "outcome", "clear", "delete"),
    "a": (
        *("question", "answer", "text", "did", "helped", "told"),
        *("on", "due", "who", "challenge", "private", "clear", "delete"),
    ),
    "c": ("title", "text", "on", "with", "without", "private", "clear", "delete"),
    "s": ("text", "on", "who", "without", "challenge", "private", "clear", "delete"),
    "i": ("because", "on", "via", "outcome", "private", "clear", "delete"),
}
_EXAMPLES = {
    "l": "--on wed --with dev",
    "n": '--text "two kids"',
    "o": "--due friday",
    "g": "--hours 1.5",
    "a": '--answer "raise the floor first"',
    "c": '--title "late payers"',
    "s": '--text "raise the floor first"',
    "i": '--because "both fight with seasonal staff"',
}

_EMPTIED = (
    "place",
    "community",
    "due",
    "about-on",
    "question",
    "challenge",
    "outcome",
    "because",
)  # options whose empty text empties a field


def edit_rows(workspace: Workspace, ids: Sequence[str], given: Mapping[str, Any], as_json: bool) -> None:
    """Changes rows by what was typed. given: values by the name of their option; none of them opens the editor."""
    for ref in ids:
        check(ref, given)
    if "delete" in given and len(given) > 1:
        raise Usage("--delete goes alone", f"netcrm edit {' '.join(ids)} --delete")
    workspace.show(_report(workspace, ids, given), as_json)


def _report(workspace: Workspace, ids: Sequence[str], given: Mapping[str, Any]) -> "OneMended | RowsMended":
    from netcrm.flows.log import editing

    if "delete" in given:
        with workspace.book(write=True) as book:
            return editing.delete(book, ids)
    if given:
        change = _change(workspace, ids, given)
        with workspace.book(write=True) as book:
            return editing.change(book, ids, change)
    example = f"for example: netcrm edit {ids[0]} {_EXAMPLES[ids[0][0]]}"
    if not workspace.interactive or len(ids) > 1:
        raise Usage(f"say what to change in {' '.join(ids)}", example)
    from netcrm.commands.people.row_editor import edited_row

    return edited_row(workspace, ids[0])


def check(word: str, given: Mapping[str, Any]) -> None:
    """Refuses what does not go with a row of this sort, naming what does. word: an id, or "last"."""
    goes, noun = OPTIONS[word[0]], NOUNS[word[0]]
    wrong = [name for name in given if name not in goes]
    if not wrong:
        return
    hint = f"with {noun} go {', '.join(f'--{name}' for name in goes)}"
    if not any(wrong[0] in names for names in OPTIONS.values()):
        hint = f"netcrm edit NAME changes a person; {hint}"
    raise Usage(f"--{wrong[0]} does not go with {'the last log' if word == 'last' else f'{word}, {noun}'}", hint)


def _change(workspace: Workspace, ids: Sequence[str], given: Mapping[str, Any]) -> "Change":
    from netcrm.flows.log import editing

    if "answer" in given and "text" in given:
        raise Usage("--text and --answer say the same of advice", f'netcrm edit {ids[0]} --answer "..."')
    cleared = [word for ref in ids for word in editing.cleared(ref[0], given.get("clear", ()))]
    emptied = [name.replace("-", "_") for name in _EMPTIED if given.get(name) == ""]
    text = given.get("answer", given.get("text"))
    return editing.Change(
        text=workspace.text([text]) if text is not None else None,
        title=given.get("title"),
        question=given.get("question"),
        did=given.get("did"),
        helped=given.get("helped"),
        told=_day(workspace, given.get("told"), "past"),
        challenge=given.get("challenge") or None,
        outcome=given.get("outcome") or None,
        because=given.get("because") or None,
        via=workspace.who(given["via"])[0] if given.get("via") else None,
        on=_day(workspace, given.get("on"), "future" if "on" in given and _planned(workspace, ids) else "past"),
        kind=given.get("kind"),
        place=given.get("place"),
        community=given.get("community") or None,
        topics=given.get("topic", ()),
        private=given.get("private"),
        due=_day(workspace, given.get("due"), "future"),
        about_on=_day(workspace, given.get("about-on"), "future"),
        hours=_hours(given.get("hours")),
        who=workspace.who(given["who"])[0] if "who" in given else None,
        joined=workspace.who(*given.get("with", ())),
        left=workspace.who(*given.get("without", ())),
        to=receivers(workspace, given["to"]) if "to" in given else None,
        loops={kind: given[kind] for kind in LOOPS if kind in given},
        advice=given.get("advice", ()),
        cleared=(*cleared, *emptied),
    )


def _day(workspace: Workspace, text: str | None, toward: str) -> str | None:
    """The day typed, as ISO text; empty text is no day."""
    return workspace.day(text, toward).isoformat() if text else text


def _planned(workspace: Workspace, ids: Sequence[str]) -> bool:
    """Whether one of the rows is a plan, whose new day lies ahead."""
    with workspace.book() as book:
        logs = [row_ids.row(book, ref).interaction for ref in ids]
    return any(log and log.planned for log in logs)


def _hours(typed: str | float | None) -> float | None:
    if typed is None or isinstance(typed, float):
        return typed
    from netcrm.flows.giving.gives import hours_of

    return hours_of(typed)
