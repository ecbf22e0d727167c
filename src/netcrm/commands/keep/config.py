"""`netcrm config`."""

import os
from typing import TYPE_CHECKING, Annotated

import typer

from netcrm.commands.encrypting import public_keys
from netcrm.commands.options import AsJson, workspace_of
from netcrm.errors import Hint, Usage
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.keep.config import Setting, SettingList

ANSWERS = {
    "config": "keep.config:SettingList",
    "config KEY": "keep.config:Setting",
}


def config(
    ctx: typer.Context,
    key: Annotated[
        str | None,
        typer.Argument(metavar="KEY", help="A setting, e.g. every.mentor, words.pricing, color, page; or edit."),
        "setting",
    ] = None,
    value: Annotated[
        list[str] | None, typer.Argument(metavar="VALUE", help='What it shall be, e.g. "6 weeks", never.'), "value"
    ] = None,
    unset: Annotated[bool, typer.Option("--unset", help="Back to netcrm's own, e.g. config color --unset.")] = False,
    as_json: AsJson = False,
) -> None:
    """Settings: all of them with what each does, one, or a new value for one.

    netcrm config edit opens all of them in your editor, each with what it does and what it may be; what you save there
    is kept whole, or nothing of it. What shapes the book lives in the book and can be undone; the others belong to this
    machine, and comments in their file stay. netcrm help settings tells more.

    Examples: netcrm config | netcrm config every.mentor "6 weeks" | netcrm config every.other never |
    netcrm config words.pricing "price book; discount ladder" | netcrm config color never |
    netcrm config nudge.advice off | netcrm config every.mentor --unset | netcrm config edit
    """
    workspace = workspace_of(ctx)
    if key == "edit" and value is None and not unset:
        from netcrm.commands.keep.config_editor import edited_settings

        return workspace.show(edited_settings(workspace), as_json)
    text = None if value is None else " ".join(value)
    if unset and (key is None or text is not None):
        raise Usage("--unset takes one setting back, and no value", "for example: netcrm config color --unset")
    did = "unset" if unset else "read" if text is None else "set"
    return workspace.show(_report(workspace, key, did, text or ""), as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(config)


def _try_keys(text: str) -> None:
    """A key that is mistyped is told now, and not at the next backup."""
    try:
        public_keys([text])
    except Usage as error:
        raise Usage(error.message, Hint("encrypt_setting")) from None


def _report(workspace: Workspace, key: str | None, did: str, text: str) -> "Setting | SettingList":
    from netcrm.commands.keep.config_editor import of_machine
    from netcrm.flows.keep import config as flow
    from netcrm.settings import by_key

    machine = of_machine(workspace)
    if key is None:
        with workspace.book() as book:
            return flow.listed(book, machine)
    key = flow.setting_key(key, machine)
    if not flow.in_book(key):
        if key == "backup.encrypt" and text:
            _try_keys(text)
        if did != "read":
            workspace.keep_setting(key, text if did == "set" else None)
        if key == "backup.encrypt" and text and (plain := len(workspace.every_copy().plain_copies())):
            stay = f"{plain:,} backups made before stay" if plain > 1 else "one backup made before stays"
            workspace.remark(f"netcrm: {stay} unencrypted; netcrm backup --list names {'them' if plain > 1 else 'it'}")
        if key == "backup.to" and text and not os.path.isdir(os.path.expanduser(text)):
            workspace.remark(f"netcrm: {text} is not there now; no daily backup is made until it is")
        return flow.of_machine(machine._replace(settings=by_key(workspace.settings)), key, did)
    with workspace.book(write=did != "read") as book:
        return flow.of_book(book, key, did, text)
