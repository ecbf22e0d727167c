"""What a report is: whatever a command hands to `workspace.show`. Here they are all found, read from the source.

The type of what is shown is followed through assignments, loops and return annotations; what cannot be followed is
told, so that no report goes unseen.
"""

import ast
import sys
import types
import typing
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from paths import SOURCE
from syntax import nodes

from netcrm.errors import Hint

_CONTAINERS = (tuple, list, dict, Mapping, typing.Union, types.UnionType)


class Shown(NamedTuple):
    """One call of `show`: where it stands ("commands/day/today.py:38"), and every type of what it may show."""

    where: str
    reports: frozenset[type]


@cache
def shown() -> list[Shown]:
    """Every call of `show` in the commands."""
    files = [*sorted((SOURCE / "commands").rglob("*.py")), SOURCE / "fast_today.py"]
    return [one for file in files for one in _shown_in(file)]


def reports() -> list[type]:
    """Every type of report, by name."""
    every = {report for one in shown() for report in one.reports}
    return sorted(every, key=name_of)


def name_of(report: type) -> str:
    """Module and class, such as netcrm.flows.day.today.Today."""
    return f"{report.__module__}.{report.__qualname__}"


def leaves(kind: Any, names: dict[str, Any] | None = None) -> set[Any]:
    """The plain types an annotation comes to, through the fields of NamedTuples, tuples, mappings and unions."""
    kind = _evaluated(kind, names or {})
    if typing.get_origin(kind) is typing.Annotated:
        kind = typing.get_args(kind)[0]
    if kind is Hint:  # written as the words of hints.py
        return {str}
    if isinstance(kind, type) and hasattr(kind, "_fields"):
        of = _names(sys.modules[kind.__module__])
        return {leaf for each in kind.__annotations__.values() for leaf in leaves(each, of)}
    if typing.get_origin(kind) in _CONTAINERS:
        inner = (each for each in typing.get_args(kind) if each is not ...)
        return {leaf for each in inner for leaf in leaves(each, names)}
    return {kind}


def _shown_in(file: Path) -> Iterator[Shown]:
    names = _names(import_module(".".join(("netcrm", *file.relative_to(SOURCE).with_suffix("").parts))))
    functions = [node for node in nodes(file.read_text(encoding="utf-8")) if isinstance(node, ast.FunctionDef)]
    for function in functions:
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "show":
                where = f"{file.relative_to(SOURCE).as_posix()}:{node.lineno}"
                yield Shown(where, frozenset(_types(node.args[0], function, names)))


@cache
def _names(module: types.ModuleType) -> dict[str, Any]:
    """What every name in the module means, those imported inside a function or under TYPE_CHECKING too."""
    names = dict(vars(module))
    for node in nodes(Path(module.__file__ or "").read_text(encoding="utf-8")):
        if isinstance(node, ast.ImportFrom):
            of = import_module(node.module or "")
            for alias in node.names:
                there = getattr(of, alias.name, None)
                meant = there if there is not None else import_module(f"{node.module}.{alias.name}")
                names.setdefault(alias.asname or alias.name, meant)
    return names


def _types(shown: ast.expr, function: ast.FunctionDef, names: dict[str, Any]) -> set[type]:
    """The types the expression may have inside the function; empty where they cannot be followed."""
    if isinstance(shown, ast.IfExp):
        return _types(shown.body, function, names) | _types(shown.orelse, function, names)
    if isinstance(shown, ast.Call):
        called = _value(shown.func, names)
        if called is None:
            annotation = _annotation_of(shown.func, function)
            return _reports_in(_evaluated(annotation, names), names) if annotation else set()
        if isinstance(called, type):
            return {called}
        of = _names(sys.modules[called.__module__])
        return _reports_in(_evaluated(called.__annotations__.get("return", Any), of), of)
    if isinstance(shown, ast.Name):
        given = [_types(value, function, names) for value in _assigned(shown.id, function)]
        return set().union(*given) if all(given) else set()
    value = _value(shown, names)
    return set() if value is None else {type(value)}


def _assigned(name: str, function: ast.FunctionDef) -> Iterator[ast.expr]:
    """What is put into a name inside a function, by `=` or by a loop."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and any(_is(target, name) for target in node.targets):
            yield node.value
        elif isinstance(node, ast.For) and _is(node.target, name):
            yield node.iter
        elif isinstance(node, ast.For) and isinstance(node.target, ast.Tuple) and isinstance(node.iter, ast.Tuple):
            for at, target in enumerate(node.target.elts):
                if _is(target, name):
                    yield from (row.elts[at] for row in node.iter.elts if isinstance(row, ast.Tuple))


def _is(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _annotation_of(called: ast.expr, function: ast.FunctionDef) -> str:
    """The annotation of a parameter that is called as a function."""
    written = [one.annotation for one in function.args.args if _is(called, one.arg) and one.annotation]
    return ast.unparse(written[0]) if written else ""


def _value(node: ast.expr, names: dict[str, Any]) -> Any:
    """What a dotted name means, None for nothing known."""
    if isinstance(node, ast.Name):
        return names.get(node.id)
    return getattr(_value(node.value, names), node.attr, None) if isinstance(node, ast.Attribute) else None


def _evaluated(annotation: Any, names: dict[str, Any]) -> Any:
    if isinstance(annotation, typing.ForwardRef):
        annotation = annotation.__forward_arg__
    while isinstance(annotation, str):
        annotation = eval(annotation, {**vars(typing), **names})
    return annotation


def _reports_in(annotation: Any, names: dict[str, Any]) -> set[type]:
    """The classes an annotation comes to: of a list its items, of a function what it answers."""
    annotation = _evaluated(annotation, names)
    if annotation in (None, type(None), Any, ...):
        return set()
    if typing.get_origin(annotation) is None:
        return {annotation}
    parts: Iterable[Any] = typing.get_args(annotation)
    if typing.get_origin(annotation) not in (typing.Union, types.UnionType):
        parts = list(parts)[-1:] if ... not in typing.get_args(annotation) else list(parts)[:1]
    return {report for part in parts for report in _reports_in(part, names)}
