"""The source as syntax trees, for the rules of the house: every rule reads every file, and each is parsed once."""

import ast
from collections.abc import Iterator
from functools import cache


@cache
def parsed(code: str) -> ast.Module:
    """Its tree, which nobody changes."""
    return ast.parse(code)


@cache
def nodes(code: str) -> tuple[ast.AST, ...]:
    """All that stands in it, in the order of `ast.walk`."""
    return tuple(ast.walk(parsed(code)))


def parts(node: ast.AST) -> Iterator[ast.AST]:
    """`ast.iter_child_nodes` without what nothing can stand in: texts, numbers and plain names."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, _ENDS):
            yield child


_ENDS = (ast.Constant, ast.Name, ast.expr_context, ast.operator, ast.cmpop)


def called(call: ast.Call) -> str:
    """The name by which it is called, such as "Hint" or "json.loads"; "" where that is no name."""
    parts = []
    node = call.func
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else ""
