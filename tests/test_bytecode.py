"""The file that holds the bytecode of all modules: it saves time and never changes what runs."""

import os
import py_compile
import shutil
import subprocess
import sys
from importlib.util import module_from_spec
from pathlib import Path
from types import ModuleType

import pytest

from netcrm import bytecode, text
from netcrm.bytecode_writing import write
from rows import each_row

HERE = Path(bytecode.__file__).parent
RUN = """
import sys
from netcrm import bytecode
bundle = bytecode.installed()
for name in sys.argv[1:]:
    module = __import__("netcrm." + name, fromlist=["x"])
    print(name, module.SAID, module.__file__.endswith(name.replace(".", "/") + ".py"), end="; ")
print(bundle.missed, bundle.idle)
needed = bytecode.to_be_kept(bundle)
if needed:
    from netcrm.bytecode_writing import write
    write(bundle, needed)
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package called netcrm with few modules and what is tried here."""
    folder = tmp_path / "netcrm"
    for name in ("__init__.py", "inner/__init__.py", *(f"{letter}.py" for letter in "abcd"), "inner/e.py"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(f"SAID = {name!r}\n")
    for name in ("bytecode.py", "bytecode_writing.py", "named_tuple.py"):
        shutil.copy(HERE / name, folder)
    return folder


def run(package: Path, *modules: str, flags: tuple[str, ...] = ()) -> str:
    """What a process says that needs these modules."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COVERAGE"))}
    words = [sys.executable, *flags, "-c", RUN, *modules]
    done = subprocess.run(words, cwd=package.parent, env=kept, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


def bundles(package: Path) -> list[Path]:
    return sorted((package / "__pycache__").glob("*bundle*"))


def test_modules_come_out_of_the_file_from_the_second_run_on(package: Path) -> None:
    first = run(package, "a", "b", "inner.e")
    (file,) = bundles(package)
    for one in package.rglob("[abe].cpython*.pyc"):
        one.unlink()  # so that they can come from nowhere else
    assert first == "a a.py True; b b.py True; inner.e inner/e.py True; 4 0"
    assert run(package, "a", "b", "inner.e") == first.removesuffix("4 0") + "0 0"
    assert not list(package.rglob("a.cpython*.pyc"))
    assert file.stat().st_mode & 0o777 == (package / "__pycache__").stat().st_mode & 0o666


def test_a_module_that_was_changed_is_read_as_it_is_now(package: Path) -> None:
    run(package, "a", "b", "c")
    (package / "b.py").write_text("SAID = 'another'\n")
    assert run(package, "a", "b", "c") == "a a.py True; b another True; c c.py True; 1 1"


def test_a_module_that_is_gone_is_gone(package: Path) -> None:
    run(package, "a", "b", "c")
    (package / "b.py").unlink()
    (package / "b").mkdir()
    (package / "b" / "__init__.py").write_text("SAID = 'a package'\n")
    assert "b a package False" in run(package, "b")


@each_row("content", [b"", b"nonsense", bytecode.HEAD + b"\xff" * 30, None])
def test_a_file_that_cannot_be_read_is_as_none_and_is_replaced(content, package: Path) -> None:
    run(package, "a", "b", "c")
    (file,) = bundles(package)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] if content is None else content)
    assert run(package, "a", "b", "c").startswith("a a.py True; b b.py True; c c.py True; ")
    assert run(package, "a", "b", "c").endswith(" 0 0")
    assert bundles(package) == [file]


def test_none_is_written_where_python_is_to_write_no_bytecode_or_elsewhere(package: Path, tmp_path: Path) -> None:
    run(package, "a", "b", "c", flags=("-B",))
    assert bundles(package) == []
    words = [sys.executable, "-X", f"pycache_prefix={tmp_path / 'else'}", "-c", "from netcrm import bytecode as b"]
    told = subprocess.run(
        [*words[:-1], f"{words[-1]}; print(b.installed())"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert told.stdout == "None\n"


def test_few_modules_that_it_lacks_are_no_reason_to_write_it_anew(package: Path) -> None:
    run(package, "a", "b", "c")
    (file,) = bundles(package)
    before = file.read_bytes()
    assert run(package, "a", "d").endswith(" 1 2")
    assert file.read_bytes() == before


def test_what_is_needed_apart_is_read_apart(package: Path) -> None:
    names = [f"m{number}" for number in range(30)]
    for name in names:
        (package / f"{name}.py").write_text(f"SAID = {name!r}\n")
    run(package, *names)
    assert run(package, *names[:5]).endswith("; 0 25")
    assert run(package, *names[:5]).endswith("; 0 0")
    assert run(package, *names).endswith("; 0 0")


def test_where_it_cannot_be_written_nothing_is_said(package: Path) -> None:
    (package / "__pycache__").write_text("no folder")
    assert run(package, "a", "b", "c").endswith("; 3 0")
    assert not [one for one in package.rglob("*bundle*") if one.is_file()]


def needed() -> dict[str, ModuleType]:
    """Modules of netcrm that are loaded here, and with their bytecode on disk."""
    loaded = {name: one for name, one in sys.modules.items() if name.startswith("netcrm.")}
    for one in loaded.values():
        if one.__file__ and one.__spec__ and one.__spec__.cached:
            py_compile.compile(one.__file__, one.__spec__.cached)
    return loaded


def test_the_file_gives_back_the_code_of_what_was_loaded(tmp_path: Path) -> None:
    path = tmp_path / "netcrm.bundle"
    empty = bytecode.Bundle(str(path), str(HERE))
    write(empty, needed())
    bundle = bytecode.Bundle(str(path), str(HERE))
    spec = bundle.find_spec("netcrm.text", None, None)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.fold("Größe") == text.fold("Größe")
    assert (module.__file__, spec.has_location, spec.submodule_search_locations) == (text.__file__, True, None)
    package = bundle.find_spec("netcrm.model")
    assert package is not None
    assert package.submodule_search_locations == [str(HERE / "model")]
    assert (bundle.find_spec("netcrm.nothing"), bundle.find_spec("json"), bundle.missed) == (None, None, 1)


def test_what_was_in_the_file_stays_in_it_when_it_is_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "netcrm.bundle"
    loaded = needed()
    write(bytecode.Bundle(str(path), str(HERE)), loaded)
    bundle = bytecode.Bundle(str(path), str(HERE))
    assert bundle.find_spec("netcrm.text") is not None
    write(bundle, {"netcrm.text": loaded["netcrm.text"]})
    anew = bytecode.Bundle(str(path), str(HERE))
    assert anew.table.keys() == bundle.table.keys()
    assert anew.find_spec("netcrm.text") is not None
    assert anew.idle == 0


def test_a_file_that_is_none_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "netcrm.bundle"
    for content in (b"", b"nonsense", bytecode.HEAD + b"\xff" * 30):
        path.write_bytes(content)
        assert bytecode.Bundle(str(path), str(HERE)).find_spec("netcrm.text") is None
    write(bytecode.Bundle(str(tmp_path / "missing" / "netcrm.bundle"), str(HERE)), needed())
    assert not (tmp_path / "missing").exists()


def test_it_is_asked_first_and_written_only_where_that_helps(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    monkeypatch.setattr(sys, "pycache_prefix", None)
    bundle = bytecode.installed()
    assert bundle is not None
    assert sys.meta_path[0] is bundle
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    bundle.path = str(tmp_path / "netcrm.bundle")
    for missed, idle, lacking in ((0, 0, False), (bytecode.MISSED, 0, True), (0, bytecode.IDLE, True)):
        bundle.missed, bundle.idle = missed, idle
        assert ("netcrm.text" in bytecode.to_be_kept(bundle)) is lacking
    bundle.path = str(tmp_path / "missing" / "netcrm.bundle")
    assert bytecode.to_be_kept(bundle) == {}
    bundle.path = str(tmp_path / "netcrm.bundle")
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert bytecode.to_be_kept(bundle) == {}
    monkeypatch.setattr(sys, "pycache_prefix", "/elsewhere")
    assert bytecode.installed() is None
