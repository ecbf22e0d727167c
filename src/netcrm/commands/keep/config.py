"""`netcrm config`."""

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
        typer.Argument(metavar="KEY", help="A setting, e.g. every.mentor, words.pricing, color, editor, page."),
        "setting",
    ] = None,
    value: Annotated[
        list[str] | None, typer.Argument(metavar="VALUE", help='What it shall be, e.g. "6 weeks", never.'), "value"
    ] = None,
    unset: Annotated[bool, typer.Option("--unset", help="Back to netcrm's own, e.g. config color --unset.")] = False,
    as_json: AsJson = False,
) -> None:
    """Settings: all of them, one, or a new value for one.

    What shapes the book lives in the book: every.KIND is how often to be in touch; nudge.KIND (advice, occasion,
    outcome, feedback, give) is on or off, for rows of netcrm today; give.hours are those you want to give a month, told
    by netcrm stats; seat.NAME are topics of a seat of netcrm board, or off; words.NAME are your own words for
    netcrm ask, with ; between, more of a group it has or a group of your own; "" takes them back; me are your own
    addresses, so that you are nobody you met. color, editor, day_order (dmy or mdy), page (rows of a list) and
    log.review (off: a log is written without being shown first) belong to this machine, and so do backup.daily (off: no
    copy of the book each day), backup.to (a folder for those copies) and backup.encrypt (public keys of age or SSH, or
    a file of them: every backup is encrypted to them).

    Examples: netcrm config | netcrm config every.mentor "6 weeks" | netcrm config every.other never |
    netcrm config words.pricing "price book; discount ladder" | netcrm config color never |
    netcrm config nudge.advice off | netcrm config every.mentor --unset
    """
    workspace = workspace_of(ctx)
    text = None if value is None else " ".join(value)
    if unset and (key is None or text is not None):
        raise Usage("--unset takes one setting back, and no value", "for example: netcrm config color --unset")
    did = "unset" if unset else "read" if text is None else "set"
    workspace.show(_report(workspace, key, did, text or ""), as_json)


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
    from netcrm.flows.keep import config as flow
    from netcrm.settings import Settings, by_key

    machine = flow.Machine(by_key(workspace.settings), by_key(Settings()), workspace.settings_file)
    if key is None:
        with workspace.book() as book:
            return flow.listed(book, machine)
    key = flow.setting_key(key, machine)
    if not flow.in_book(key):
        if key == "backup.encrypt" and text:
            _try_keys(text)
        if did != "read":
            workspace.keep_setting(key, text if did == "set" else None)
        return flow.of_machine(machine._replace(settings=by_key(workspace.settings)), key, did)
    with workspace.book(write=did != "read") as book:
        return flow.of_book(book, key, did, text)
