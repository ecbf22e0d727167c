"""Mutates the engine wing by wing and tells which mutants no test noticed.

    python tests/tools/mutate.py dates                     a sample of 300, the same every time
    python tests/tools/mutate.py day --most 0              all of them
    python tests/tools/mutate.py people --only names       one module

A mutant is one small change of one module: another comparison, operator, number, word or condition, a constant of the
module included (which mutmut leaves alone; cosmic-ray starts Python anew for each). Each is tried in a fork of one
process that has pytest and hypothesis imported already: the module is compiled with the change, then the tests of its
wing run until one fails, with --also those of ALSO too. Nothing is changed within docstrings and hints;
a mutant that never ends counts as killed. Prints the survivors as `file:line  before -> after`, and the share that was
killed.
"""

import argparse
import ast
import importlib.abc
import importlib.util
import os
import random
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from paths import ROOT, SOURCE

SECONDS = 60  # of the processor; a mutant that takes more never ends, and on a busy machine waiting is no ending
WAIT = 600  # by the clock, for one that sleeps
SEED = 9
# few examples, the same every time (see conftest.py), so that a mutant found by chance alone counts as a survivor
OPTIONS = "-x -q -p no:cacheprovider -p no:xdist --no-header --hypothesis-profile=mutation".split()
# wing -> tests besides tests/engine/WING that hold its facts
ALSO = {
    "day": ("tests/flows/day",),
    "log": ("tests/flows/log", "tests/commands/log"),
    "people": ("tests/flows/people", "tests/flows/test_naming.py"),
    "giving": ("tests/flows/day/test_today.py",),
    "exchange": ("tests/flows/exchange",),
    "ask": ("tests/flows/ask",),
}
COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.Add,
    ast.Pow: ast.Mult, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip


class Mutant(NamedTuple):
    """One change of one module: its file, the line, and which change of which of its nodes."""

    file: Path
    line: int
    node: int
    change: int

    def tree(self) -> tuple[ast.Module, str]:
        """The changed module, and what stood there and stands there now."""
        tree = _parsed(self.file)
        node = list(_nodes(tree))[self.node]
        before = ast.unparse(node)
        list(_changes(node))[self.change](node)
        return ast.fix_missing_locations(tree), f"{before} -> {ast.unparse(node)}"


def mutants(file: Path) -> Iterator[Mutant]:
    """Every mutant of a module, in the order of its nodes."""
    for number, node in enumerate(_nodes(_parsed(file))):
        for change, _ in enumerate(_changes(node)):
            yield Mutant(file, getattr(node, "lineno", 0), number, change)


def survives(mutant: Mutant, tests: Sequence[str]) -> bool:
    """Whether all the tests pass although the module is changed, tried in a fork."""
    child = os.fork()
    if not child:
        os._exit(_run(mutant, tests))
    ends = time.monotonic() + WAIT
    while True:
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            return os.waitstatus_to_exitcode(status) == 0
        if time.monotonic() > ends:
            os.killpg(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return False
        time.sleep(0.02)


def _parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def _nodes(tree: ast.Module) -> Iterator[ast.AST]:
    """The nodes that may be changed, in a fixed order: nothing of docstrings and hints."""
    for node in ast.iter_child_nodes(tree):
        yield from _inside(node)


def _inside(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.Import | ast.ImportFrom | ast.arg | ast.alias):
        return
    if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        return
    yield node
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "type_params"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _inside(child)


def _changes(node: ast.AST) -> Iterator[Callable[[Any], None]]:
    """What can be done to a node, each as a function that does it to its twin."""
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in COMPARISONS:
        yield lambda twin: twin.ops.__setitem__(0, COMPARISONS[type(twin.ops[0])]())
    elif isinstance(node, ast.BinOp | ast.AugAssign) and type(node.op) in OPERATORS:
        yield lambda twin: setattr(twin, "op", OPERATORS[type(twin.op)]())
    elif isinstance(node, ast.BoolOp):
        yield lambda twin: setattr(twin, "op", ast.And() if isinstance(twin.op, ast.Or) else ast.Or())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield lambda twin: setattr(twin, "operand", ast.UnaryOp(ast.Not(), twin.operand))
    elif isinstance(node, ast.Constant):
        yield from _other_constants(node)
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        yield lambda twin: setattr(twin, "test", ast.UnaryOp(ast.Not(), twin.test))
    elif isinstance(node, ast.comprehension) and node.ifs:
        yield lambda twin: setattr(twin, "ifs", [])
    elif isinstance(node, ast.Return) and node.value is not None and not isinstance(node.value, ast.Constant):
        yield lambda twin: setattr(twin, "value", ast.Constant(None))


def _other_constants(node: ast.Constant) -> Iterator[Callable[[Any], None]]:
    if isinstance(node.value, bool):
        yield lambda twin: setattr(twin, "value", not twin.value)
    elif isinstance(node.value, int | float):
        yield lambda twin: setattr(twin, "value", twin.value + 1)
        if node.value not in (0, 1):
            yield lambda twin: setattr(
                twin, "value", twin.value * 0.8 if isinstance(twin.value, float) else twin.value - 1
            )
    elif isinstance(node.value, str) and node.value.strip():
        yield lambda twin: setattr(twin, "value", f"{twin.value}XX")


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports the mutant where its module is asked for."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant
        self.name = ".".join(mutant.file.relative_to(SOURCE.parent).with_suffix("").parts)

    def find_spec(self, name: str, path: object = None, target: object = None) -> Any:
        if name != self.name:
            return None
        return importlib.util.spec_from_file_location(name, self.mutant.file, loader=self)

    def get_filename(self, name: str) -> str:
        return str(self.mutant.file)

    def exec_module(self, module: Any) -> None:
        exec(compile(self.mutant.tree()[0], str(self.mutant.file), "exec"), module.__dict__)


def _run(mutant: Mutant, tests: Sequence[str]) -> int:
    os.setpgrp()
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    quiet = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(quiet, stream)
    sys.meta_path.insert(0, _Changed(mutant))
    import pytest

    try:
        return int(pytest.main([*OPTIONS, *tests]))
    except BaseException:
        return 1


def main() -> None:
    """Tries the mutants of one wing."""
    parser = argparse.ArgumentParser()
    parser.add_argument("wing")
    parser.add_argument("--most", type=int, default=300, help="how many, by chance but the same every time; 0: all")
    parser.add_argument("--only", default="", help="one module of the wing")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--also", action="store_true", help="run the slower tests of ALSO too")
    options = parser.parse_args()
    os.chdir(ROOT)
    bytecode = TemporaryDirectory(prefix="netcrm-mutants-")  # what one child compiled, all use
    sys.dont_write_bytecode, sys.pycache_prefix = False, bytecode.name
    files = sorted((SOURCE / "engine" / options.wing).glob(f"{options.only or '*'}.py"))
    every = [mutant for file in files for mutant in mutants(file)]
    picked = random.Random(SEED).sample(every, min(options.most or len(every), len(every)))
    tests = (f"tests/engine/{options.wing}", *(ALSO.get(options.wing, ()) if options.also else ()))
    left = 0
    with ThreadPoolExecutor(options.jobs) as pool:
        for mutant, alive in zip(picked, pool.map(lambda each: survives(each, tests), picked), strict=True):
            if alive:
                left += 1
                what = mutant.tree()[1].replace("\n", " ")[:200]
                sys.stdout.write(f"{mutant.file.relative_to(SOURCE)}:{mutant.line}  {what}\n")
                sys.stdout.flush()
    killed = len(picked) - left
    share = killed / max(1, len(picked))
    sys.stdout.write(f"{options.wing}: {killed} of {len(picked)} killed ({share:.0%}), {len(every)} in all\n")


if __name__ == "__main__":
    import hypothesis  # noqa: F401
    import pytest  # noqa: F401

    main()
