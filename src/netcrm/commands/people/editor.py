"""A whole person as TOML in the owner's editor; what was typed is kept when it cannot be read."""

import os
import shlex
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from netcrm.errors import Failed, NetcrmError, Usage
from netcrm.model.people import KINDS, LANGUAGES, STAGES, Person
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.columns.writing import PersonFields

_BITS = 64  # of a number, far more than any field holds
_LISTS = ("emails", "phones", "urls", "topics", "wants")


class Edited(NamedTuple):
    """What was typed: columns that differ from the page as it was opened, the person it was opened with, the text."""

    columns: "PersonFields"
    opened: Person
    text: str


def edited(workspace: Workspace, handle: str) -> Edited:
    """The columns of the person that were typed anew; none where the file was left as it was."""
    from netcrm.flows import naming

    with workspace.book() as book:
        person = naming.person(book, handle)
    before = page(person)
    text = before
    while True:
        text = typed_page(workspace, handle, text)
        if text == before:
            return Edited({}, person, text)
        try:
            return Edited(columns(text, workspace, before), person, text)
        except NetcrmError as error:
            if not workspace.ask().agree(f"{error.message}. Open it again?"):
                raise Usage(error.message, f"what you typed is kept in {kept(handle, text)}") from None


def kept(handle: str, text: str) -> str:
    """Where a page that could not be written is kept now."""
    from netcrm import row_numbers

    return row_numbers.rescue(f"{_file_name(handle)}.toml", text)


def page(person: Person) -> str:
    """The person as TOML; a JSON string is a TOML string too, but for DEL, which no cleaned text has."""
    from json import dumps

    from netcrm.engine.dates.formatting import say_span

    every = "" if person.every_days is None else say_span(person.every_days)
    fields: dict[str, object] = {
        "name": person.as_written, "nickname": person.nickname or "", "kind": person.kind, "stage": person.stage,
        "title": person.title or "", "company": person.company or "", "location": person.location or "",
        **{field: list(getattr(person, field)) for field in _LISTS},
        "confidant": person.confidant, "birthday": person.birthday or "", "every": every,
        "met_on": person.met.on.isoformat() if person.met.on else "", "met_where": person.met.where or "",
        "met_via": person.met.via or "", "language": person.language or "",
    }  # fmt: skip
    said = {
        "kind": ", ".join(KINDS),
        "stage": ", ".join(STAGES),
        "language": f"to write to them in: {', '.join(LANGUAGES)}",
        "every": 'such as "3 weeks", "monthly", "never"; empty asks the kind',
    }
    lines = [f"# {person.name} ({person.handle}). Save and close to keep it."]
    for key, value in fields.items():
        lines.append(f"{key} = {dumps(value, ensure_ascii=False)}" + (f"  # {said[key]}" if key in said else ""))
    return "\n".join(lines) + "\n"


def columns(text: str, workspace: Workspace, before: str = "") -> "PersonFields":
    """The columns of a person from a typed page; Usage with the line where it cannot be read.

    before: the page as it was opened; what stands there just so is left out.
    """
    from netcrm.flows import fields as f
    from netcrm.safe import line

    typed = changed_fields(text, before, _FIELDS)
    for key, value in typed.items():
        _check(key, value)
    lists = {key: tuple(filter(None, map(line, typed.pop(key)))) for key in _LISTS if key in typed}
    plain = {key: value if isinstance(value, bool) else line(str(value)) for key, value in typed.items()}
    empty = [key for key, value in plain.items() if value == ""]
    given = {key: value for key, value in plain.items() if value != ""}
    found = f.columns(workspace.today, **given)
    if "stage" in found:
        found["stage"] = f.one_of("stage", found["stage"], STAGES)
    f.columns(workspace.today, emails=list(lists.get("emails", ())))
    cleared = {{"every": "every_days"}.get(key, key): None for key in empty if key not in ("name", "kind", "stage")}
    if "name" in empty:
        raise Usage("a person needs a name", "fill in the name")
    return cast("PersonFields", {**lists, **found, **cleared})


def changed_fields(text: str, before: str, fields: Sequence[str]) -> dict[str, Any]:
    """The fields of a page of TOML that differ from the page as it was opened; Usage with the line where it cannot be
    read, and for a field that is none of these."""
    import tomllib

    try:
        typed = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # brackets in brackets without end, a number of thousands of digits
        raise Usage(f"that cannot be read: {error}", "mend the line") from None
    if unknown := [key for key in typed if key not in fields]:
        raise Usage(f'there is no field "{unknown[0]}"', f"it may hold {', '.join(fields)}")
    same = tomllib.loads(before)
    return {key: value for key, value in typed.items() if key not in same or value != same[key]}


def _check(key: str, value: object) -> None:
    """Usage where a value is not of the sort its field holds."""
    if key in _LISTS and not (isinstance(value, list) and all(isinstance(word, str) for word in value)):
        raise Usage(f"{key} is a list", f'for example: {key} = ["one", "two"]')
    if key == "confidant" and not isinstance(value, bool):
        raise Usage("confidant is true or false", "for example: confidant = true")
    if isinstance(value, int) and value.bit_length() > _BITS:
        raise Usage(f"{key} is too large a number", f'for example: {key} = "..."')
    if key not in (*_LISTS, "confidant") and isinstance(value, list | dict | bool):
        raise Usage(f"{key} is one text", f'for example: {key} = "..."')


_FIELDS = (
    *("name", "nickname", "kind", "stage", "title", "company", "location", *_LISTS, "confidant", "birthday", "every"),
    *("met_on", "met_where", "met_via", "language"),
)


def typed_page(workspace: Workspace, handle: str, text: str, suffix: str = ".toml") -> str:
    """The page as it is after somebody had it in the editor; Failed where that did not end well."""
    from netcrm.safe import clean

    command = workspace.settings.editor or os.environ.get("VISUAL") or os.environ.get("EDITOR")
    command = (command or "").strip() or "vi"
    descriptor, path = tempfile.mkstemp(prefix=f"netcrm-{_file_name(handle)}-", suffix=suffix)  # made 0600
    try:
        with open(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        code = subprocess.call([*shlex.split(command), path])
        with open(path, encoding="utf-8", errors="replace") as file:
            after = file.read()
    except FileNotFoundError as error:
        if error.filename == path:
            raise Failed("the edited file is gone; nothing was changed", "type the command again") from None
        other = "vi" if "nano" in command else "nano"
        raise Failed(
            f"there is no editor {command!r}", f"set EDITOR to one you have, for example EDITOR={other}"
        ) from None
    except (OSError, ValueError) as error:
        raise Failed(
            f"the editor {command!r} could not be started: {error}", "set EDITOR, for example EDITOR=nano"
        ) from None
    finally:
        with suppress(FileNotFoundError):
            os.unlink(path)
    if code:
        raise Failed(f"the editor {command!r} ended with {code}; nothing was changed", "type the command again")
    return clean(after)


def _file_name(handle: str) -> str:
    """The handle as part of a file's name: a book from somewhere else may hold any text for one."""
    return "".join(char for char in handle if char == "-" or (char.isascii() and char.isalnum()))[:60]
