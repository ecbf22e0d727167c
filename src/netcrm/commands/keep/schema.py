"""`netcrm schema`: the JSON Schema of what a command answers."""

import sys
from importlib import import_module
from typing import Annotated, Any

import typer

from netcrm.commands.options import AsJson, workspace_of

ANSWERS = {"schema": "keep.schema:AnswerList", "schema COMMAND": "keep.schema:Schema"}


def schema(
    ctx: typer.Context,
    command: Annotated[
        str | None, typer.Argument(metavar="[COMMAND]", help="A command, e.g. ask; or error, for a refusal."), "command"
    ] = None,
    as_json: AsJson = False,
) -> None:
    """The JSON Schema of what a command answers with --json.

    Alone it lists the answers of every command. It is made from the types of netcrm's own reports, and of this version:
    later ones add fields.

    Examples: netcrm schema | netcrm schema ask > ask.schema.json | netcrm schema error
    """
    from netcrm.flows.keep import schema as flow

    root: Any = ctx.find_root().command
    rooms = {name: room for names in root.groups.values() for name, room in names.items()}
    if command is None:
        every = {call: names for name, room in rooms.items() for call, names in _answers(name, room).items()}
        return workspace_of(ctx).show(flow.listed(every), as_json)
    name = flow.meant(command, rooms)
    if name == flow.ERROR:
        return _print(flow.error_schema())
    return _print(flow.schema_of(name, _answers(name, rooms[name])))


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(schema)


def _answers(command: str, room: str) -> dict[str, str]:
    """The reports that the command's own module names, by the way it is called."""
    answers: dict[str, str] = import_module(f"netcrm.commands.{room}").ANSWERS
    return {call: names for call, names in answers.items() if call.split()[0] == command}


def _print(document: dict[str, Any]) -> None:
    """As it is: `schema` on top, as answers have it, is no word of JSON Schema."""
    from json import dumps

    sys.stdout.write(dumps(document, ensure_ascii=False, indent=2) + "\n")
