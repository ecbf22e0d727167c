"""`netcrm completion`: what makes TAB know commands, options and people."""

import sys
from typing import Annotated

import typer

from netcrm.commands.keep.completion_scripts import SHELLS, script
from netcrm.commands.options import AsJson, workspace_of

ANSWERS = {"completion": "keep.completion:Script"}


def completion(
    ctx: typer.Context,
    shell: Annotated[str, typer.Argument(metavar="SHELL", help=f"{', '.join(SHELLS)}."), SHELLS],
    as_json: AsJson = False,
) -> None:
    """Print what makes TAB complete commands, options and people.

    For bash and zsh put the line below into ~/.bashrc or ~/.zshrc. Nothing a contact is called can run there.

    Examples: source <(netcrm completion bash) | source <(netcrm completion zsh) |
    netcrm completion fish > ~/.config/fish/completions/netcrm.fish
    """
    text = script(shell.strip().lower())
    if as_json:
        from netcrm.flows.keep.completion import Script

        return workspace_of(ctx).show(Script(shell, text), as_json)
    # Not through a page: a shell reads this, so it leaves byte for byte.
    sys.stdout.write(text)
    return None


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(completion)
