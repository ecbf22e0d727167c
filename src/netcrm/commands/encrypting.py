"""Options of what is encrypted and of what is opened again, and the keys and passphrases they name."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from netcrm.errors import Hint, Usage
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.encryption import Lock

Encrypt = Annotated[
    bool | None,
    typer.Option("--encrypt/--no-encrypt", help="Encrypt it with age: asks for a passphrase, or see --to."),
]
To = Annotated[
    list[str] | None,
    typer.Option("--to", metavar="KEY", help="Encrypt to a public key, age1... or SSH, or a file of them; repeatable."),
    "file",
]
PassphraseFile = Annotated[
    str | None,
    typer.Option("--passphrase-file", metavar="FILE", help="The passphrase is its first line; - is standard input."),
    "file",
]
Identity = Annotated[
    str | None, typer.Option("--identity", metavar="FILE", help="The secret key of age or SSH that opens it."), "file"
]
_PASSPHRASE = 10_000  # bytes of a file that are read for one


def lock_of(
    workspace: Workspace,
    encrypt: bool | None,
    to: Sequence[str],
    passphrase_file: str | None,
    by_itself: "Callable[[], Lock | None]" = lambda: None,
) -> "Lock | None":
    """What it is to be encrypted with, None for nothing: public keys, the passphrase in a file, the setting
    backup.encrypt, else a passphrase that is asked for twice.

    by_itself: what it is encrypted with where no option says anything. Usage where nobody is there to ask.
    """
    if encrypt is False:
        if to or passphrase_file:
            raise Usage("--no-encrypt goes with no key and no passphrase", Hint("encrypt_example"))
        return None
    if to and passphrase_file:
        raise Usage("either to public keys or with a passphrase", Hint("encrypt_example"))
    if to:
        return public_keys(to)
    if passphrase_file:
        from netcrm.encryption import lock_with

        return lock_with(_passphrase_in(passphrase_file))
    if not encrypt:
        return by_itself()
    return workspace.own_lock() or _asked_for(workspace)


def public_keys(typed: Sequence[str]) -> "Lock":
    """What encrypts to the keys that were typed; Usage for what is none."""
    from netcrm.encryption import lock_to

    return lock_to(typed)


def plain_of(workspace: Workspace, path: str, identity: str | None, passphrase_file: str | None) -> bytes | None:
    """What an encrypted file holds; None for a file that is not encrypted."""
    from netcrm.encryption import file_is_encrypted

    if not file_is_encrypted(path):
        return None
    from netcrm.flows.files import bytes_of

    return opened(workspace, path, bytes_of(path, -1, Hint("backups")), identity, passphrase_file)


def opened(workspace: Workspace, path: str, content: bytes, identity: str | None, passphrase_file: str | None) -> bytes:
    """The bytes as they were before they were encrypted, opened by a secret key or a passphrase.

    path: what the file is called. A passphrase is asked for at a terminal; Usage where nobody is there.
    """
    from netcrm import encryption

    if not encryption.needs_passphrase(content):
        if not identity:
            raise Usage(f"{path} is encrypted to a key", Hint("identity_needed"))
        return encryption.unlocked_by(os.path.expanduser(identity), content, path)
    if passphrase_file:
        passphrase = _passphrase_in(passphrase_file)
    elif workspace.interactive:
        passphrase = workspace.ask().passphrase()
    else:
        raise Usage(f"{path} is encrypted with a passphrase", Hint("passphrase_file"))
    return encryption.unlocked_with(passphrase, content, path)


def _asked_for(workspace: Workspace) -> "Lock":
    from netcrm.encryption import installed, lock_with

    if not workspace.interactive:
        raise Usage("nothing says who may open it again", Hint("encrypt_how"))
    installed()  # before anybody thinks of a passphrase
    return lock_with(workspace.ask().new_passphrase())


def _passphrase_in(path: str) -> str:
    from netcrm.encryption import passphrase_in
    from netcrm.flows.files import bytes_of

    raw = sys.stdin.buffer.read(_PASSPHRASE) if path == "-" else bytes_of(path, _PASSPHRASE, Hint("passphrase_file"))
    return passphrase_in(raw, path)
