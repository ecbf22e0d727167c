"""The source as syntax trees, for the rules of the house: every rule reads every file, and each is parsed once."""

import ast
from functools import cache


@cache
def parsed(code: str) -> ast.Module:
    """Its tree, which nobody changes."""
    return ast.parse(code)


@cache
def nodes(code: str) -> tuple[ast.AST, ...]:
    """All that stands in it, in the order of `ast.walk`."""
    return tuple(ast.walk(parsed(code)))


def called(call: ast.Call) -> str:
    """The name by which it is called, such as "Hint" or "json.loads"; "" where that is no name."""
    parts = []
    node = call.func
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else ""
