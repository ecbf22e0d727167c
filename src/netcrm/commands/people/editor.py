"""A whole person as TOML in the owner's editor; what was typed is kept when it cannot be read."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from netcrm.commands.editor_page import EditorPage
from netcrm.errors import Usage
from netcrm.model.people import KINDS, LANGUAGES, STAGES, Person
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.columns.writing import PersonFields
    from netcrm.flows.people.people import PersonWritten

_BITS = 64  # of a number, far more than any field holds
_LISTS = ("emails", "phones", "urls", "topics", "wants")


def edited(workspace: Workspace, handle: str) -> "PersonWritten":
    """The person after somebody had them in the editor; they stay as they are where the page was left alone."""
    from netcrm.flows import naming
    from netcrm.flows.people import people

    with workspace.book() as book:
        person = naming.person(book, handle)
    before = page(person)

    def written(text: str) -> "PersonWritten":
        typed: PersonFields = {} if text == before else columns(text, workspace, before)
        with workspace.book(write=True) as book:
            return people.edit(book, handle, typed, {}, (), person)

    with EditorPage(workspace, handle, before, f"netcrm edit {person.handle}") as opened:
        return opened.until_taken(written)


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
    except tomllib.TOMLDecodeError as error:
        raise Usage(f"that cannot be read: {error}", "mend the line") from None
    except RecursionError:
        raise Usage("that cannot be read: brackets within brackets, too many of them", "mend the line") from None
    except ValueError:  # Python reads no number of more than 4,300 digits
        raise Usage("that cannot be read: there is a number of thousands of digits", "put it in quotes") from None
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
