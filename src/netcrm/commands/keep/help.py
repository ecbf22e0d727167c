"""`netcrm help`: commands and topics, and a page for each."""

from typing import Annotated, Any

import typer

from netcrm.commands.options import AsJson, workspace_of
from netcrm.flows.keep import help as flow

ANSWERS = {
    "help": "keep.help:HelpList",
    "help all": "keep.help:CommandList",
    "help TOPIC": "keep.help:HelpPage",
}


def help_page(
    ctx: typer.Context,
    about: Annotated[
        list[str] | None,
        typer.Argument(metavar="TOPIC", help="A topic, a command, or all; its beginning will do."),
        "topic",
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Read about a topic or a command; alone it lists them all.

    A topic tells how netcrm understands dates, names, lines and more. netcrm help all shows every command with its
    options. On a terminal long pages go through $NETCRM_PAGER, else $PAGER, else less.

    Examples: netcrm help | netcrm help dates | netcrm help log | netcrm help all
    """
    workspace = workspace_of(ctx)
    root: Any = ctx.find_root().command
    if not about:
        return workspace.show(flow.contents(_commands(ctx, root)), as_json)
    if about == ["all"]:
        return workspace.show(flow.CommandList(tuple(_commands(ctx, root))), as_json)
    names = [name for group in root.groups.values() for name in group]
    name = flow.meant(about, names)
    if name not in names:
        return workspace.show(flow.page(name), as_json)
    command = root.named(name)
    heading = f"netcrm {name} --help"
    page = flow.page(name, _summary(command), lambda width: _usage(ctx, command, width), heading)
    return workspace.show(page, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command("help")(help_page)


def _commands(ctx: typer.Context, root: Any) -> list[flow.Command]:
    commands = root.every_command()
    return [
        flow.Command(name, group, _summary(commands[name]), *_takes(ctx, commands[name]))
        for group, names in root.groups.items()
        for name in names
    ]


def _takes(ctx: typer.Context, command: Any) -> tuple[str, tuple[str, ...]]:
    """A command with its words, and the long names of its options but those that all have."""
    words = [word.strip("{}") for word in command.collect_usage_pieces(ctx) if word != "[OPTIONS]"]
    options = [max(part.opts, key=len) for part in command.params if part.param_type_name == "option"]
    return " ".join((command.name, *words)), tuple(name for name in options if name not in ("--json", "--help"))


def _summary(command: Any) -> str:
    return (command.help or "").split("\n")[0].rstrip(".")


def _usage(ctx: typer.Context, command: Any, width: int | None) -> str:
    """What the command's --help prints; width: other columns than the terminal's."""
    text: str = command.get_help(typer.Context(command, ctx.parent, command.name, terminal_width=width))
    return text.rstrip() + "\n"
