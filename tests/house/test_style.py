"""What the house asks of every file: names that say something, a sentence on why it exists, nothing printed."""

import ast
from collections.abc import Iterator
from pathlib import Path

from paths import ROOT
from syntax import called, nodes, parsed

from rows import each_row

SOURCE = ROOT / "src" / "netcrm"
FILES = sorted(SOURCE.rglob("*.py"))
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "base", "manager", "service", "handler", "data"}
FEW_LINES = 3  # a public method this short whose name says it all needs no docstring


def undocumented(code: str, module: str = "") -> list[str]:
    """Public functions and classes without a docstring, and "module" for a module without its sentence.

    The sentence of a module stands for a class of the same name too: store/person_sources.py for its PersonSources.
    """
    tree = parsed(code)
    return [*(() if _told(tree) else ("module",)), *(name for name in _undocumented(tree) if name.lower() != module)]


def printed(code: str) -> list[int]:
    """Lines that print instead of showing a report."""
    calls = (node for node in nodes(code) if isinstance(node, ast.Call))
    return [call.lineno for call in calls if called(call) in ("print", "pprint", "pprint.pprint", "input")]


def _undocumented(node: ast.AST) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.FunctionDef | ast.ClassDef) or child.name.startswith("_"):
            continue
        if not _told(child) and not _says_it_all(child, node):
            yield child.name
        if isinstance(child, ast.ClassDef):
            yield from _undocumented(child)


def _told(node: ast.AST) -> bool:
    return bool((ast.get_docstring(node) or "").strip())  # type: ignore[arg-type]


def _says_it_all(child: ast.AST, parent: ast.AST) -> bool:
    return isinstance(child, ast.FunctionDef) and isinstance(parent, ast.ClassDef) and len(child.body) <= FEW_LINES


def _path(file: Path) -> str:
    return file.relative_to(SOURCE).as_posix()


@each_row("file", FILES, ids=_path)
def test_everything_public_says_what_it_is_for(file):
    assert undocumented(file.read_text(encoding="utf-8"), file.stem.replace("_", "")) == [], (
        "a docstring whose first line says what it is or what a caller gets; what only this file needs begins with _"
    )


@each_row("file", FILES, ids=_path)
def test_nothing_is_printed_past_the_desk(file):
    assert printed(file.read_text(encoding="utf-8")) == [], "commands hand their report to workspace.show"


def test_no_module_has_a_name_that_says_nothing():
    names = {part for file in FILES for part in file.relative_to(SOURCE).with_suffix("").parts}
    assert names & EMPTY_NAMES == set(), "name the file for what is in it"


def test_no_test_has_a_name_that_says_nothing():
    names = {file.stem.removeprefix("test_") for file in (ROOT / "tests").rglob("*.py")}
    assert names & EMPTY_NAMES == set(), "name the file for what is in it"


def test_a_function_without_a_docstring_is_told():
    assert undocumented('"""Why."""\ndef find(): ...') == ["find"]


def test_a_module_without_a_sentence_is_told():
    assert undocumented("x = 1") == ["module"]


def test_a_print_is_told():
    assert printed("def show():\n    print('hello')") == [2]


# Past participles that do not say what a function returns or does.
NO_FUNCTION_NAMES = {"told", "said", "found", "one", "seen", "see"}


@each_row("file", FILES, ids=_path)
def test_a_function_is_named_for_what_it_returns_or_does(file):
    functions = [node for node in nodes(file.read_text(encoding="utf-8")) if isinstance(node, ast.FunctionDef)]
    assert {node.name.strip("_") for node in functions} & NO_FUNCTION_NAMES == set(), (
        "name it for what it returns or does"
    )
