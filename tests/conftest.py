"""What many tests stand on: a world of their own on a set day, the front door in this process, and its book."""

import gc
import io
import os
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from pathlib import Path
from shutil import copytree
from types import FunctionType
from typing import Any, NamedTuple

import pytest
from effort import examples
from hypothesis import HealthCheck, Phase, settings
from kept_open import kept_open

from netcrm.cli import main
from netcrm.store import book as books
from netcrm.store.book import Book
from world import TODAY, copied, make_book

settings.register_profile(
    "netcrm", examples(50), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
# for tests/tools/mutate.py: few examples, the same every time, and nobody reads the smallest one
settings.register_profile(
    "mutation", settings.get_profile("netcrm"), max_examples=25, derandomize=True, database=None,
    phases=(Phase.explicit, Phase.generate),
)  # fmt: skip
settings.load_profile("netcrm")

# No test cuts the power, and waiting until the disk has it takes a third of the time of a write.
books.PRAGMAS = tuple(pragma.replace("synchronous=FULL", "synchronous=OFF") for pragma in books.PRAGMAS)
# Only the first new book of a process is made by its schema; the others are copies, in a quarter of the time.
books._with_schema = copied(books._with_schema)
books.connect = kept_open(books.connect)

_FILLED: dict[tuple[str, int], Path] = {}  # what `once` keeps, by where the function stands that made it


def pytest_configure(config: pytest.Config) -> None:
    """Where Python is told to write no bytecode, this process and those it starts keep it in pytest's own cache:
    rewriting every `assert` anew takes seconds of each run."""
    if sys.dont_write_bytecode and (cache := getattr(config, "cache", None)):
        sys.pycache_prefix = os.environ["PYTHONPYCACHEPREFIX"] = str(cache.mkdir("bytecode"))
        sys.dont_write_bytecode = False
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def pytest_collection_finish() -> None:
    """Thousands of tests were just made and stay until the end: Python need not look through them for garbage."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """What the promises of tests/endurance came to, a line each."""
    ended = [report for outcome in ("passed", "failed") for report in terminalreporter.stats.get(outcome, ())]
    told = [value for report in ended for name, value in report.user_properties if name == "figure"]
    if told:
        terminalreporter.section("promises")
        for promise, figure in sorted(told):
            terminalreporter.line(f"{promise}: {figure}")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Each process gets the tests of whole files, which share what `once` made, and takes of another's when done."""
    from xdist.scheduler import WorkStealingScheduling

    return WorkStealingScheduling(config, log) if config.getoption("dist") == "load" else None


class Answer(NamedTuple):
    """What a command said: its exit code, stdout and stderr."""

    code: int
    out: str
    err: str


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with everything netcrm keeps; its book is world/data/netcrm/netcrm.db and the day is 22 Sep 2026."""
    for name in ("NETCRM_DB", "NO_COLOR", "FORCE_COLOR", "EDITOR", "VISUAL", "TERM", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    for name in ("data", "config", "state", "cache"):
        monkeypatch.setenv(f"XDG_{name.upper()}_HOME", str(tmp_path / name))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("NETCRM_TODAY", TODAY.isoformat())
    return tmp_path


@pytest.fixture
def once(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[FunctionType], None]:
    """`@once` on a function of no arguments fills this world by it the first time, and afterwards with the files it
    left then: what many tests of a file begin with is played by the commands, but not again for each."""

    def once(fill: FunctionType) -> None:
        key = (fill.__code__.co_filename, fill.__code__.co_firstlineno)
        if key in _FILLED:
            copytree(_FILLED[key], world, dirs_exist_ok=True)
            return
        assert not any(world.iterdir()), f"{key} would keep what is not its own"
        fill()
        _FILLED[key] = tmp_path_factory.mktemp("filled")
        copytree(world, _FILLED[key], dirs_exist_ok=True)

    return once


@pytest.fixture
def run(world: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Answer]:
    """run("add", "Maria Chen", stdin=None) -> (code, out, err), with nobody at the terminal."""

    def run(*words: str, stdin: str | bytes | None = None) -> Answer:
        typed = stdin.encode() if isinstance(stdin, str) else stdin or b""
        out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="") for _ in range(2))
        with monkeypatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed), "utf-8"))
            code = main(list(words))
        return Answer(code, _said(out), _said(err))

    return run


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """figure("writers wait", "400 of 400 logs there"): printed when all tests are over."""

    def figure(promise: str, told: str) -> None:
        request.node.user_properties.append(("figure", (promise, told)))

    return figure


@pytest.fixture
def book(world: Path) -> Callable[..., Book]:
    """book(write=False, today=TODAY), for `with`: the book of this world."""
    path = world / "data" / "netcrm" / "netcrm.db"

    def book(write: bool = False, today: date = TODAY) -> Book:
        if write and not path.exists():
            make_book(path)
        return Book(str(path), today, write, f"{today.isoformat()}T09:00:00")

    return book


def _said(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode()  # type: ignore[attr-defined]
