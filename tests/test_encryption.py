"""Encryption with age: what opens what, and what is said of keys that cannot be used."""

import subprocess
from pathlib import Path

import pyrage
import pytest

from netcrm import encryption
from netcrm.encryption import is_encrypted, lock_to, lock_with, needs_passphrase, passphrase_in
from netcrm.errors import Failed, NetcrmError, Refused, Usage
from rows import each_row

TEXT = b"she told me about her mother" * 1000
SECRET = "correct horse"


class Keys:
    """Keys of somebody: age, SSH, and one of SSH with a passphrase of its own; files by name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        age = pyrage.x25519.Identity.generate()
        self.age = str(age.to_public())
        (folder / "age.txt").write_text(f"# public key: {self.age}\n\n{age}\n")
        (folder / "both.txt").write_text(f"{pyrage.x25519.Identity.generate()}\n{age}\n")
        (folder / "other.txt").write_text(f"{pyrage.x25519.Identity.generate()}\n")
        for name, passphrase, kind in (("ssh", "", "ed25519"), ("locked", "pw", "ed25519"), ("ecdsa", "", "ecdsa")):
            make = ["ssh-keygen", "-q", "-t", kind, "-N", passphrase, "-f", str(folder / name)]
            subprocess.run(make, check=True)
        (folder / "sealed.txt").write_bytes(pyrage.passphrase.encrypt(b"AGE-SECRET-KEY-1", "x"))
        (folder / "empty.txt").write_text("# nothing here\n")

    def path(self, name: str) -> str:
        return str(self.folder / name)


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Keys:
    return Keys(tmp_path_factory.mktemp("keys"))


@pytest.mark.thorough
def test_what_is_encrypted_to_a_key_is_opened_by_its_secret_one(keys: Keys) -> None:
    sealed = lock_to([keys.age]).seal(TEXT)
    assert encryption.unlocked_by(keys.path("age.txt"), sealed, "x.age") == TEXT
    assert encryption.unlocked_by(keys.path("both.txt"), sealed, "x.age") == TEXT


@each_row("typed", ["{age},{ssh}", "{ssh}", "{age}", "{folder}/all.txt"])
def test_every_key_that_is_named_opens_it(keys, typed):
    ssh = Path(keys.path("ssh.pub")).read_text().strip()
    Path(keys.path("all.txt")).write_text(f"# mine\n{keys.age}\n{ssh}\n")
    sealed = lock_to([typed.format(age=keys.age, ssh=ssh, folder=keys.folder)]).seal(TEXT)
    for name, secret in (("age", "age.txt"), ("ssh", "ssh")):
        if name in typed or "all" in typed:
            assert encryption.unlocked_by(keys.path(secret), sealed, "x.age") == TEXT


def test_a_public_key_can_stand_in_a_file_as_ssh_keeps_it(keys: Keys) -> None:
    sealed = lock_to([keys.path("ssh.pub")]).seal(TEXT)
    assert encryption.unlocked_by(keys.path("ssh"), sealed, "x.age") == TEXT


@pytest.mark.thorough
def test_a_passphrase_opens_what_it_closed() -> None:
    sealed = lock_with(SECRET).seal(TEXT)
    assert encryption.unlocked_with(SECRET, sealed, "x.age") == TEXT
    assert needs_passphrase(sealed)
    assert TEXT[:28] not in sealed


@pytest.mark.endurance  # what makes a passphrase hard to guess takes seconds each time
def test_what_does_not_open_again_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    class Careless:
        encrypt = staticmethod(pyrage.passphrase.encrypt)

        @staticmethod
        def decrypt(sealed: bytes, passphrase: str) -> bytes:
            return b"something else"

    lock = lock_with(SECRET)
    monkeypatch.setattr(pyrage, "passphrase", Careless)
    with pytest.raises(Failed, match="does not open again"):
        lock.seal(TEXT)


@pytest.mark.thorough
def test_a_file_that_is_written_as_text_is_opened_too(keys: Keys) -> None:
    from base64 import encodebytes

    lines = encodebytes(lock_to([keys.age]).seal(TEXT))
    armoured = b"-----BEGIN AGE ENCRYPTED FILE-----\n" + lines + b"-----END AGE ENCRYPTED FILE-----\n"
    assert (is_encrypted(armoured), needs_passphrase(armoured)) == (True, False)
    assert encryption.unlocked_by(keys.path("age.txt"), armoured, "x.age") == TEXT
    lines = encodebytes(lock_with(SECRET).seal(TEXT))
    assert needs_passphrase(b"-----BEGIN AGE ENCRYPTED FILE-----\n" + lines)


@each_row("beginning", [b"", b"SQLite format 3\0", b"{", b"age1", b"-----BEGIN PGP MESSAGE-----"])
def test_other_files_are_not_encrypted_with_age(beginning):
    assert not is_encrypted(beginning)


def test_what_was_damaged_or_cut_is_told_and_not_half_opened(keys: Keys) -> None:
    sealed = lock_to([keys.age]).seal(TEXT)
    for damaged in (sealed[:-1], sealed[:100], sealed[:-5] + b"xxxxx", b"age-encryption.org/v1\n"):
        with pytest.raises(Failed, match="or is damaged; nothing was changed"):
            encryption.unlocked_by(keys.path("age.txt"), damaged, "x.age")


@each_row(
    ("typed", "said"),
    [
        ("age1abc", '"age1abc" is no key to encrypt to'),
        ("", "is no key to encrypt to"),
        ("ssh-ed25519 AAAA", "is no key to encrypt to"),
        ("/no/such/file", "/no/such/file is not there"),
        ("{folder}/empty.txt", "no recipient is named"),
        ("{folder}/ecdsa.pub", "is no key to encrypt to"),
        ("{folder}/age.txt", "that is a secret key"),
        ("AGE-SECRET-KEY-1QQQ", "that is a secret key"),
        ("{folder}/ssh", "that is a secret key"),
    ],
)
def test_what_is_no_public_key_is_refused_and_a_secret_one_is_not_repeated(keys, typed, said):
    with pytest.raises(Usage, match=said.replace("(", "\\(")) as refused:
        lock_to([typed.format(folder=keys.folder)])
    assert "AGE-SECRET" not in refused.value.message


@each_row(
    ("name", "kind", "said"),
    [
        ("other.txt", Failed, "does not open with the key in"),
        ("ssh", Failed, "does not open with the key in"),
        ("locked", Refused, "is protected by a passphrase of its own"),
        ("sealed.txt", Refused, "is encrypted itself"),
        ("empty.txt", Usage, "holds no key"),
        ("ssh.pub", Usage, "holds no secret key"),
        ("ecdsa", Usage, "holds no secret key"),
        ("missing", Failed, "cannot be read: No such file"),
    ],
)
def test_a_key_that_does_not_open_it_is_one_clear_line(keys, name, kind, said):
    sealed = lock_to([keys.age]).seal(TEXT)
    with pytest.raises(NetcrmError, match=said) as refused:
        encryption.unlocked_by(keys.path(name), sealed, "x.age")
    assert (type(refused.value), bool(refused.value.hint)) == (kind, True)


@each_row(
    ("raw", "passphrase"),
    [(b"pw\n", "pw"), (b"pw\r\nmore\n", "pw"), (b"two words ", "two words "), ("Größe".encode(), "Größe"), (b"", "")],
)
def test_a_passphrase_is_the_first_line_of_its_file(raw, passphrase):
    assert passphrase_in(raw, "file") == passphrase


def test_an_empty_passphrase_and_one_that_is_no_text_are_refused() -> None:
    with pytest.raises(Usage, match="the passphrase is empty"):
        lock_with("")
    with pytest.raises(Usage, match="holds no UTF-8 text"):
        passphrase_in(b"\xff\xfe", "file")


def test_without_the_extra_one_line_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encryption, "_PACKAGE", "no_such_package")
    for deed in (lambda: lock_to(["age1abc"]), lambda: lock_with("x")):
        with pytest.raises(Failed, match="needs one more package") as refused:
            deed()
        assert refused.value.hint.what == "install_encrypt"
