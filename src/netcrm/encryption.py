"""Encryption with age (age-encryption.org), by the optional extra `netcrm[encrypt]`: to public keys or a passphrase.

Everything is done in memory: what is encrypted here never lies unencrypted on a disk. What is encrypted can be told
without the extra; pyrage wakes only with a key or a passphrase.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from importlib.machinery import PathFinder
from typing import Any

from netcrm.errors import Failed, Hint, NetcrmError, Refused, Usage

_PACKAGE = "pyrage"
RECIPIENTS, PASSPHRASE = "recipients", "passphrase"
_MARK, _ARMOUR = b"age-encryption.org/v1\n", b"-----BEGIN AGE ENCRYPTED FILE-----"
_ARMOUR_END = b"-----END"
BEGINNING = 200  # bytes by which a file is known
_SECRET, _PRIVATE_KEY = "AGE-SECRET-KEY-", "-----BEGIN "  # as keys begin that nobody else may see
_LONGEST_KEYS = 1_000_000  # bytes of a file of keys


class Lock:
    """What something is encrypted with. kind: recipients or passphrase."""

    def __init__(self, recipients: Sequence[Any] = (), passphrase: str = "") -> None:
        self.kind = PASSPHRASE if passphrase else RECIPIENTS
        self._recipients = recipients
        self._passphrase = passphrase

    @property
    def readers(self) -> int:
        """How many keys open what it encrypts."""
        return max(1, len(self._recipients))

    def seal(self, plain: bytes) -> bytes:
        """The bytes, encrypted; with a passphrase they were decrypted again to see that they are the same."""
        pyrage = installed()
        if self.kind == RECIPIENTS:
            return bytes(pyrage.encrypt(plain, self._recipients))
        sealed = bytes(pyrage.passphrase.encrypt(plain, self._passphrase))
        if pyrage.passphrase.decrypt(sealed, self._passphrase) != plain:
            raise Failed("what was encrypted does not open again; nothing was written", Hint("debug"))
        return sealed


def is_encrypted(beginning: bytes) -> bool:
    """Whether a file that begins so is encrypted with age, as bytes or as text."""
    return beginning.startswith((_MARK, _ARMOUR))


def file_is_encrypted(path: str) -> bool:
    """Whether a file is encrypted with age; False where it cannot be read."""
    if not os.path.isfile(path):  # a pipe nobody writes to would be waited for
        return False
    try:
        with open(path, "rb") as file:
            return is_encrypted(file.read(BEGINNING))
    except OSError:
        return False


def needs_passphrase(content: bytes) -> bool:
    """Whether a passphrase opens it; else a key does."""
    head = _MARK + b"-> scrypt "
    return _unarmoured(content[: 2 * len(_ARMOUR) + 4 * len(head)]).startswith(head)


def lock_to(typed: Sequence[str]) -> Lock:
    """Encrypts to public keys: age1..., ssh-ed25519 ..., ssh-rsa ..., or a file of them, one a line.

    Usage for what is none.
    """
    recipients = [_recipient(one) for text in typed for one in _typed_keys(text)]
    if not recipients:
        raise Usage("no recipient is named", Hint("encrypt_example"))
    return Lock(recipients)


def lock_with(passphrase: str) -> Lock:
    """Encrypts with a passphrase; Usage for an empty one."""
    if not passphrase:
        raise Usage("the passphrase is empty", Hint("passphrase_file"))
    installed()
    return Lock(passphrase=passphrase)


def unlocked_with(passphrase: str, content: bytes, name: str) -> bytes:
    """The bytes of a file as they were before they were encrypted with a passphrase."""
    pyrage = installed()
    try:
        return bytes(pyrage.passphrase.decrypt(_unarmoured(content), passphrase))
    except pyrage.DecryptError:
        raise _wrong(name, "this passphrase") from None


def unlocked_by(keys: str, content: bytes, name: str) -> bytes:
    """The bytes of a file as they were before they were encrypted. keys: a file of age or SSH keys that are secret."""
    pyrage = installed()
    try:
        return bytes(pyrage.decrypt(_unarmoured(content), [*_identities(keys)]))
    except pyrage.DecryptError:
        raise _wrong(name, f"the key in {keys}") from None


def readers(content: bytes) -> int:
    """How many keys open a file, by its head; what only fills that up counts for none."""
    head = _unarmoured(content).split(b"\n--- ", 1)[0]
    return sum(line.startswith((b"-> X25519 ", b"-> ssh-", b"-> scrypt ")) for line in head.split(b"\n"))


def lock_of_owner(keys: str) -> Lock | None:
    """Encrypts to the public keys of the secret ones in a file; None where they do not tell those, as SSH keys.

    Usage, Refused or Failed where the file holds no keys.
    """
    identities = [*_identities(keys)]
    public = [one.to_public() for one in identities if hasattr(one, "to_public")]
    return Lock(public) if len(public) == len(identities) else None


def passphrase_in(raw: bytes, name: str) -> str:
    """The passphrase that stands in a file or came over a pipe: its first line."""
    try:
        return raw.decode("utf-8-sig").split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError:
        raise Usage(f"{name} holds no UTF-8 text", Hint("passphrase_file")) from None


def installed() -> Any:
    """pyrage; Failed, with how to get it, where it is not there."""
    if PathFinder.find_spec(_PACKAGE) is None:
        raise Failed("encryption needs one more package, which is not installed", Hint("install_encrypt"))
    import pyrage

    return pyrage


def _typed_keys(typed: str) -> Iterator[str]:
    """The keys in what was typed for recipients: several with commas between, or the lines of a file."""
    for text in (part.strip() for part in typed.split(",")):
        path = os.path.expanduser(text)
        if text.startswith(("age1", "ssh-")) or not os.path.isfile(path):
            yield text
        else:
            yield from (line for line in map(str.strip, _read(path).splitlines()) if line and line[0] != "#")


def _recipient(text: str) -> Any:
    pyrage = installed()
    if text.upper().startswith(_SECRET) or text.startswith(_PRIVATE_KEY):
        raise Usage(
            "that is a secret key; a recipient is the public one, which begins with age1", Hint("encrypt_example")
        )
    kind = pyrage.ssh if text.startswith("ssh-") else pyrage.x25519
    try:
        return kind.Recipient.from_str(text)
    except pyrage.RecipientError:
        if text.startswith(("/", "~")) and not os.path.exists(os.path.expanduser(text)):
            raise Usage(f"{text} is not there", Hint("encrypt_example")) from None
        raise Usage(f'"{_shortened(text)}" is no key to encrypt to', Hint("encrypt_example")) from None


def _identities(path: str) -> Iterable[Any]:
    pyrage = installed()
    text = _read(path)
    if is_encrypted(text.encode()):
        raise Refused(f"{path} is encrypted itself", Hint("plain_key"))
    try:
        if text.lstrip().startswith(_PRIVATE_KEY):
            return [pyrage.ssh.Identity.from_buffer(text.encode())]
        lines = [line for line in map(str.strip, text.splitlines()) if line and line[0] != "#"]
        if not lines:
            raise Usage(f"{path} holds no key", Hint("identity_example"))
        return [pyrage.x25519.Identity.from_str(line) for line in lines]
    except pyrage.IdentityError as error:
        if "decrypted" in str(error):
            raise Refused(f"{path} is protected by a passphrase of its own", Hint("plain_key")) from None
        raise Usage(f"{path} holds no secret key of age or SSH", Hint("identity_example")) from None


def _read(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return file.read(_LONGEST_KEYS).decode("utf-8-sig", "replace")
    except OSError as error:
        raise Failed(f"{path} cannot be read: {error.strerror}", Hint("identity_example")) from None


def _unarmoured(content: bytes) -> bytes:
    """The bytes of a file that may be written as text, as `age -a` does."""
    if not content.startswith(_ARMOUR):
        return content
    from base64 import b64decode

    text = b"".join(content[len(_ARMOUR) :].split(_ARMOUR_END, 1)[0].split())
    return b64decode(text[: len(text) // 4 * 4])


def _wrong(name: str, key: str) -> NetcrmError:
    return Failed(f"{name} does not open with {key}, or is damaged; nothing was changed", Hint("other_key"))


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:30]}..."
