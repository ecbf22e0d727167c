"""Who may import whom: the layers that "Developing" in the README draws, read from the source itself."""

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import NamedTuple

import pytest
from paths import SOURCE
from syntax import called, nodes, parsed, parts

from rows import each_row

FILES = sorted(SOURCE.rglob("*.py"))

EVERYWHERE = {"named_tuple"}
# room -> rooms it may import at the top of a file besides. Every room may import itself.
TOP = {
    "__init__": "",
    "model": "errors",
    "columns": "",
    "errors": "",
    "hints": "errors",
    "clock": "",
    "plain": "safe errors",
    "json_schema": "plain errors",
    "safe": "",
    "named_tuple": "",
    "text": "",
    "nouns": "",
    "personal_names": "text",
    "row_numbers": "locations model",
    "help": "",
    "settings": "safe errors locations",
    "toml_lines": "errors",
    "locations": "errors",
    "atomic": "clock locations",
    "streams": "",
    "tracebacks": "",
    "typed_pages": "atomic locations",
    "hushed": "errors locations",
    "redaction": "model errors safe sentence_words",
    "sentence_words": "",
    "prompts": "safe errors",
    "hushed_prompts": "errors prompts redaction",
    "workspace": "plain safe settings locations errors clock",
    "bytecode": "",
    "bytecode_writing": "bytecode named_tuple",
    "__main__": "bytecode streams",
    "fast_today": "workspace errors flows row_numbers",
    "short_roads": "workspace safe",
    "completion_table": "",
    "completion_words": "completion_table errors model settings",
    "engine": "model text personal_names columns errors",
    "sources": "model text personal_names columns errors safe",
    "exports": "model text personal_names columns errors safe",
    "store": "atomic model text personal_names columns errors",
    "semantic": "engine",
    "encryption": "errors",
    "flows": "atomic help json_schema plain engine sources exports model text nouns personal_names columns errors",
    "views": "flows engine model text nouns columns safe errors hints",
    "commands": "atomic typed_pages workspace flows engine model text errors",
    "cli": "__version__ workspace settings errors clock safe streams text",
}
# room -> rooms it may wake inside a function besides: the doors to what is heavy, and to what few commands need.
LATE = {
    "settings": "atomic toml_lines",
    "row_numbers": "atomic",
    "hushed": "atomic clock",
    "redaction": "engine",
    "workspace": (
        "atomic typed_pages store flows engine views prompts row_numbers semantic encryption hushed redaction"
        " hushed_prompts tracebacks __version__"
    ),
    "__main__": "cli fast_today short_roads completion_words bytecode_writing",
    "short_roads": "cli commands",
    "completion_words": "locations store flows engine row_numbers cli safe text help hushed",
    "plain": "hints",
    "commands": "fast_today row_numbers safe settings toml_lines plain hints encryption",
    "cli": "commands fast_today plain hints tracebacks hushed redaction",
}
# room -> rooms it may name under TYPE_CHECKING besides.
TYPES = {
    "model": "columns",
    "flows": "store semantic encryption",
    "commands": "columns encryption",
    "workspace": "model columns store encryption views hushed",
    "redaction": "views",
    "cli": "hushed",
    "fast_today": "store",
    "completion_words": "store",
}

# floor -> wing -> the wings of its floor it may import. What stands at the root of a floor every wing may import, and
# it imports no wing, but for TOPS.
WINGS = {
    "engine": {
        "dates": "",
        "people": "dates",
        "ask": "people",
        "log": "people dates",
        "exchange": "people",
        "giving": "ask people dates",
        "advice": "log giving ask people dates",
        "day": "advice log giving people dates",
        "circle": "",
    },
    "sources": {"vcard": "", "ics": "", "monica": "", "tables": "", "netcrm": ""},
    "flows": {
        "people": "",
        "ask": "",
        "giving": "",
        "advice": "ask giving people",
        "exchange": "people",
        "log": "people exchange giving advice",
        "day": "log giving advice ask people",
        "keep": "people ask day exchange giving circle",
        "circle": "ask day log people giving",
    },
    "views": {
        "ask": "",
        "advice": "ask",
        "day": "",
        "exchange": "",
        "giving": "",
        "keep": "ask day",
        "log": "advice exchange giving",
        "people": "advice day log giving",
        "circle": "",
    },
    "commands": {
        "ask": "",
        "advice": "people",
        "day": "",
        "exchange": "",
        "giving": "",
        "keep": "people",
        "log": "exchange",
        "people": "log",
        "circle": "day",
    },
}
TOPS = {"sources/kinds.py": "tables"}  # tells every kind of file, so it knows those who read them

# library -> the only files that may import it
OWNERS = {
    "numpy": ("semantic.py",),
    "onnxruntime": ("semantic.py",),
    "pyrage": ("encryption.py",),
    "tokenizers": (),
    "questionary": ("prompts.py",),
    "prompt_toolkit": ("prompts.py",),
    "wcwidth": ("text.py",),
    "tomllib": ("toml_lines.py", "commands/people/editor.py"),
    "mmap": ("engine/ask/meaning.py", "flows/files.py"),
    "sqlmodel": ("store/",),
    "sqlalchemy": ("store/",),
    "sqlite3": ("store/",),
    "rich": ("views/terminal.py", "commands/exchange/importing.py"),
    "typer": ("cli.py", "commands/"),
    "dateutil": ("engine/", "sources/"),
    "icalendar": (),
    "click": (),
    "dataclasses": (),
    "pydantic": (),
}


class Import(NamedTuple):
    """One import as it stands in a file. when: top, late (inside a function) or types (under TYPE_CHECKING)."""

    line: int
    when: str
    module: str


@cache
def imports(code: str) -> list[Import]:
    """Every import in the code; import_module("netcrm.commands...") is one too."""
    return list(_imports(parsed(code), "top"))


def forbidden(path: str, code: str) -> list[str]:
    """What the file imports and must not; path as it stands below src/netcrm."""
    room = path.split("/")[0].removesuffix(".py")
    allowed = {"top": {room, *EVERYWHERE, *TOP[room].split()}}
    allowed["late"] = allowed["top"] | set(LATE.get(room, "").split())
    allowed["types"] = allowed["late"] | set(TYPES.get(room, "").split())
    wrong = []
    for line, when, module in imports(code):
        library, _, rest = module.partition(".")
        if library == "netcrm" and rest.split(".")[0] not in allowed[when]:
            wrong.append(f"{path}:{line}: {room} may not import {module} ({when})")
        if library in OWNERS and not path.startswith(OWNERS[library]):
            wrong.append(f"{path}:{line}: {library} belongs to {', '.join(OWNERS[library]) or 'nobody'}")
    return wrong


def crossing(path: str, code: str) -> list[str]:
    """Arrows from a wing to a wing of the same floor that its row does not name; path as it stands below src/netcrm."""
    floor, *inner = path.split("/")
    if floor not in WINGS or not inner:
        return []
    allowed = [*WINGS[floor][inner[0]].split(), inner[0]] if len(inner) > 1 else TOPS.get(path, "").split()
    wrong = []
    for line, _, module in imports(code):
        _, _, below = module.partition(f"netcrm.{floor}.")
        if (wing := below.split(".")[0]) in WINGS[floor] and wing not in allowed:
            wrong.append(f"{path}:{line}: {'/'.join([floor, *inner[:-1]])} may not import {module}")
    return wrong


def clocks(path: str, code: str) -> list[str]:
    """Where the code asks what day or time it is."""
    asked = [node for node in nodes(code) if isinstance(node, ast.Attribute)]
    names = {"today", "now", "utcnow"}
    wrong = [node for node in asked if node.attr in names and ast.unparse(node.value) in _CLOCKS]
    wrong += [node for node in asked if ast.unparse(node) in ("time.time", "time.localtime", "time.gmtime")]
    return [f"{path}:{node.lineno}: {ast.unparse(node)}" for node in wrong]


_CLOCKS = ("date", "datetime", "datetime.date", "datetime.datetime")


def _imports(node: ast.AST, when: str) -> Iterator[Import]:
    for child in parts(node):
        if isinstance(child, ast.ImportFrom):
            of = child.module or ""
            whole = of == "netcrm" or of.removeprefix("netcrm.") in WINGS
            names = [f"{of}.{alias.name}" for alias in child.names] if whole else [of]
            yield from (Import(child.lineno, when, name) for name in names)
        elif isinstance(child, ast.Import):
            yield from (Import(child.lineno, when, alias.name) for alias in child.names)
        elif isinstance(child, ast.Call) and called(child).split(".")[-1] == "import_module":
            yield Import(child.lineno, when, _beginning(child.args[0]))
        inner = when
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            inner = "types"
        elif isinstance(child, ast.FunctionDef | ast.Lambda) and when == "top":
            inner = "late"
        yield from _imports(child, inner)


def _beginning(text: ast.expr) -> str:
    first = text.values[0] if isinstance(text, ast.JoinedStr) else text
    return str(first.value).strip(".") if isinstance(first, ast.Constant) else ""


def _path(file: Path) -> str:
    return file.relative_to(SOURCE).as_posix()


def slow_tuples(code: str) -> list[int]:
    """Lines that import NamedTuple from `typing`."""
    imports = (node for node in nodes(code) if isinstance(node, ast.ImportFrom) and node.module == "typing")
    return [node.lineno for node in imports if "NamedTuple" in {alias.name for alias in node.names}]


@each_row("file", FILES, ids=_path)
def test_a_named_tuple_is_one_that_is_made_quickly(file):
    if file.name != "named_tuple.py":
        assert slow_tuples(file.read_text(encoding="utf-8")) == [], "from netcrm.named_tuple import NamedTuple"


def test_a_named_tuple_of_typing_is_told():
    assert slow_tuples("from typing import Any, NamedTuple") == [1]


@pytest.mark.thorough
@each_row("file", FILES, ids=_path)
def test_a_room_imports_only_what_its_row_of_the_table_names(file):
    assert forbidden(_path(file), file.read_text(encoding="utf-8")) == [], (
        "move it to the floor it belongs to (README, Developing), hand it down as a value, or wake a heavy library"
        f" inside the function that needs it; what a room may import stands in TOP, LATE, TYPES, OWNERS of {__file__}"
    )


@each_row("file", FILES, ids=_path)
def test_a_wing_imports_only_the_wings_its_row_names(file):
    assert crossing(_path(file), file.read_text(encoding="utf-8")) == [], (
        "what several wings need stands at the root of their floor, or in the wing the others may import: see WINGS in"
        f" {__file__}"
    )


@each_row("floor", WINGS)
def test_every_wing_has_a_row(floor):
    wings = {folder.name for folder in (SOURCE / floor).iterdir() if (folder / "__init__.py").exists()}
    assert wings == set(WINGS[floor]), f'WINGS["{floor}"] in {__file__} has a row for each wing: what it may import'


@each_row("floor", WINGS)
def test_no_wing_stands_on_itself_by_way_of_others(floor):
    tuple(TopologicalSorter({wing: row.split() for wing, row in WINGS[floor].items()}).static_order())


@each_row(
    ("path", "code"),
    [
        ("engine/dates/new.py", "from netcrm.engine.log.promises import x"),
        ("engine/ask/new.py", "from netcrm.engine.giving import ideas"),
        ("engine/ask/new.py", "def late():\n    from netcrm.engine.day import standing"),
        ("flows/ask/new.py", "from netcrm.flows.log.interactions import log"),
        ("flows/new.py", "from netcrm.flows.log.interactions import log"),
        ("flows/new.py", "from netcrm.flows import log"),
        ("views/ask/new.py", "from netcrm.views.people import card"),
        ("commands/keep/new.py", "from netcrm.commands.log.log import log"),
        ("sources/vcard/new.py", "from netcrm.sources.ics.lines import blocks"),
    ],
)
def test_an_arrow_that_no_row_names_is_told(path, code):
    assert len(crossing(path, code)) == 1


def test_only_the_clock_asks_what_day_it_is():
    asking = [one for file in FILES for one in clocks(_path(file), file.read_text(encoding="utf-8"))]
    assert [one for one in asking if not one.startswith("clock.py")] == []


def test_the_clock_does_ask_what_day_it_is():
    assert clocks("clock.py", (SOURCE / "clock.py").read_text(encoding="utf-8")) != []


def test_every_room_has_a_row_in_the_table():
    assert {_path(file).split("/")[0].removesuffix(".py") for file in FILES} <= set(TOP), (
        f"TOP in {__file__} has a row for each room: what it may import; a feature belongs in a wing of a floor instead"
    )


@each_row(
    ("path", "code"),
    [
        ("engine/new.py", "from netcrm.store.book import Book"),
        ("engine/new.py", "from netcrm import clock"),
        ("engine/new.py", "def late():\n    import netcrm.flows.people"),
        ("engine/new.py", "import sqlite3"),
        ("engine/new.py", "def late():\n    import tomllib"),
        ("engine/new.py", "from mmap import mmap"),
        ("flows/new.py", "from mmap import mmap"),
        ("engine/new.py", "def late():\n    import rich.table"),
        ("flows/new.py", "from netcrm.store.book import Book"),
        ("flows/new.py", "def late():\n    from netcrm.store.book import Book"),
        ("flows/new.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from netcrm.views.page import Page"),
        ("flows/new.py", "import typer"),
        ("views/new.py", "from netcrm.store import book"),
        ("views/new.py", "from rich.text import Text"),
        ("views/new.py", "from importlib import import_module\nimport_module('netcrm.store.book')"),
        ("commands/new.py", "from netcrm.views.page import Page"),
        ("commands/new.py", "from netcrm.store.people import People"),
        ("commands/new.py", "from netcrm import plain"),
        ("commands/new.py", "import questionary"),
        ("views/new.py", "def late():\n    from wcwidth import wcswidth"),
        ("store/new.py", "from netcrm.engine import names"),
        ("sources/new.py", "from netcrm.engine import names"),
        ("exports/new.py", "from netcrm.engine import names"),
        ("sources/new.py", "import icalendar"),
        ("workspace.py", "from netcrm.store.book import Book"),
        ("model/new.py", "from dataclasses import dataclass"),
        ("columns/new.py", "from netcrm.model import Person"),
        ("columns/new.py", "from netcrm.store import tables"),
        ("model/new.py", "from netcrm.columns.records import Snapshot"),
        ("cli.py", "import click"),
        ("prompts.py", "import typer"),
        ("flows/new.py", "from netcrm import semantic"),
        ("flows/new.py", "import numpy"),
        ("workspace.py", "from netcrm.semantic import model"),
    ],
)
def test_a_forbidden_import_is_told(path, code):
    assert len(forbidden(path, code)) == 1


@each_row(
    ("path", "code"),
    [
        ("flows/new.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from netcrm.store.book import Book"),
        ("store/new.py", "import sqlite3\nfrom sqlmodel import Session"),
        ("workspace.py", "def book():\n    from netcrm.store.book import Book"),
        ("views/terminal.py", "def put():\n    from rich.console import Console"),
    ],
)
def test_an_allowed_import_is_not(path, code):
    assert forbidden(path, code) == []


@each_row("code", ["date.today()", "datetime.now()", "x = datetime.datetime.utcnow", "time.time()"])
def test_asking_the_day_is_told(code):
    assert len(clocks("engine/new.py", code)) == 1


def module_of(file: Path) -> str:
    """The dotted name of a file below src/netcrm."""
    parts = file.relative_to(SOURCE).with_suffix("").parts
    return ".".join(("netcrm", *parts)).removesuffix(".__init__")


def arrows(files: Iterable[Path]) -> dict[str, set[str]]:
    """Module -> the modules it imports, at the top or inside a function; what only the type checker reads is none."""
    modules = {module_of(file) for file in files}
    found: dict[str, set[str]] = {}
    for file in files:
        tree = parsed(file.read_text(encoding="utf-8"))
        wanted = found.setdefault(module_of(file), set())
        for node in _outside_types(tree):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [f"{node.module}.{alias.name}" for alias in node.names] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            wanted |= {name for name in names if name in modules and name != module_of(file)}
    return found


def _outside_types(node: ast.AST) -> Iterator[ast.AST]:
    for child in parts(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        yield child
        yield from _outside_types(child)


def circle(arrows: dict[str, set[str]]) -> list[str]:
    """Modules that import each other in a circle, [] where there is none."""
    try:
        tuple(TopologicalSorter(arrows).static_order())
    except CycleError as error:
        return list(error.args[1])
    return []


@pytest.mark.thorough
def test_no_modules_import_each_other_in_a_circle():
    assert circle(arrows([file for file in FILES if file.name != "__init__.py"])) == [], (
        "move what both of two neighbours need to a module of its own"
    )


def test_a_circle_is_told():
    assert circle({"netcrm.cli": {"netcrm.short"}, "netcrm.short": {"netcrm.cli"}}) != []
