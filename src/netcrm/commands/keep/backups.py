"""`netcrm backup` and `netcrm restore`."""

import os
from shlex import quote
from typing import Annotated

import typer

from netcrm.commands.encrypting import Encrypt, Identity, PassphraseFile, To, lock_of, plain_of
from netcrm.commands.options import AsJson, workspace_of
from netcrm.errors import Hint, Refused, Usage

ANSWERS = {
    "backup": "keep.backups:Backed",
    "backup --list": "keep.backups:BackupList",
    "restore": "keep.backups:Restored",
}

_NO_FILES = ("list", "ls", "show", "status", "all")  # typed for a page; the whole book would lie in a file of that name


def backup(
    ctx: typer.Context,
    file: Annotated[
        str | None,
        typer.Argument(metavar="[FILE]", help="Where to; a folder too. Without it beside the book."),
        "file",
    ] = None,
    listed: Annotated[bool, typer.Option("--list", help="Show the backups there are, make none.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
    encrypt: Encrypt = None,
    to: To = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Copy the whole book to a file, and look at the copy before it counts.

    The first command of a day that writes makes one by itself, and so do import, merge and restore; of those the last
    seven days stay, then one for each of 4 weeks and 12 months. One made by hand, before
    a restore or before doctor --fix stays until you delete it.

    --encrypt asks for a passphrase; with --to it is encrypted to a public key of age or SSH, and the secret one opens
    it again. The setting backup.encrypt does that with every backup. It needs netcrm[encrypt].

    Examples: netcrm backup | netcrm backup /media/stick/ | netcrm backup --list | netcrm backup --encrypt |
    netcrm backup --to ~/.ssh/id_ed25519.pub
    """
    from netcrm.flows.keep import backups

    workspace = workspace_of(ctx)
    there = workspace.backups()
    if listed:
        return workspace.show(backups.listed(there), as_json)
    if file in _NO_FILES and not os.path.isdir(file):
        raise Usage(f'"{file}" would be the name of a file', Hint("backup_list", (file,)))
    target = os.path.expanduser(file) if file is not None else None
    if target is not None and workspace.owns(target):
        raise Refused(f"{target} is the book in use, its journal or a copy of it", "name another file")
    lock = lock_of(workspace, encrypt, to or (), passphrase_file, workspace.own_lock)
    return workspace.show(backups.backup(there, workspace.now, target, force, lock), as_json)


def restore(
    ctx: typer.Context,
    file: Annotated[
        str | None,
        typer.Argument(metavar="FILE", help="A backup: a file, a day, or how its name in backup --list begins."),
        "file",
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="Only tell what would be otherwise.")] = False,
    identity: Identity = None,
    passphrase_file: PassphraseFile = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Put it back without asking.")] = False,
    as_json: AsJson = False,
) -> None:
    """Make the book what a backup has. The book as it is now is kept as a backup first.

    On a terminal it shows what would be otherwise and asks. One that is encrypted asks for its passphrase, or is opened
    by the secret key in --identity FILE.

    Examples: netcrm restore 2026-09-21 --check | netcrm restore /media/stick/netcrm-2026-09-21.db |
    netcrm restore 2026-09-21 --identity ~/.config/age/key.txt
    """
    from netcrm.flows.keep import backups

    workspace = workspace_of(ctx)
    there = workspace.backups()
    path = backups.path_of(there, os.path.expanduser(file) if file is not None else None, workspace.today)
    plain = plain_of(workspace, path, identity, passphrase_file)
    lock = None if check else workspace.own_lock()
    option = _opened_by(identity, passphrase_file)
    if not check and not yes and workspace.interactive and not as_json and workspace.has_book:
        workspace.show(backups.restore(there, path, workspace.now, True, plain, None, option))
        if not workspace.ask().agree("Put it back now?", False):
            return
    report = backups.restore(there, path, workspace.now, check, plain, lock, option)
    if report.restored:
        workspace.note_a_write()
    workspace.show(report, as_json)


def _opened_by(identity: str | None, passphrase_file: str | None) -> str | None:
    """The option that opened an encrypted backup, to be typed again; None where the passphrase was asked for."""
    if identity:
        return f"--identity {quote(identity)}"
    return f"--passphrase-file {quote(passphrase_file)}" if passphrase_file else None


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(backup)
    app.command()(restore)
