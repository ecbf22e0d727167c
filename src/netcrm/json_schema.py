"""The JSON Schema (2020-12) of what `--json` answers, made from the types of the reports as plain.py writes them.

A NamedTuple is an object that has every field and no other; one that stands inside another is defined once, under
`$defs`. `Annotated[str, WORDS]` or a Literal is one of these words. What a docstring says as "field: text" describes
that field.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from netcrm.errors import Hint
from netcrm.plain import NAMES, SCHEMA, ErrorAnswer

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Schema(dict[str, Any]):
    """A JSON Schema (2020-12)."""


_CONSTANTS = {"None": "null", "True": "true", "False": "false"}
_PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}


def answer_schema(command: str, answers: Mapping[str, Sequence[type]]) -> Schema:
    """The schema of what a command answers. answers: the reports it has, by the way it is called ("ask --why NAME")."""
    nouns: dict[str, Any] = {}
    forms: dict[type, list[str]] = {}
    for form, reports in answers.items():
        for report in reports:
            forms.setdefault(report, []).append(form)
    several = [{"title": ", ".join(called), **_answer(report, nouns)} for report, called in forms.items()]
    whole = {"oneOf": several} if len(several) > 1 else _answer(next(iter(forms)), nouns)
    return _document(f"netcrm {command} --json", whole, nouns)


def error_schema() -> Schema:
    """The schema of a refusal, as it stands on stderr with --json."""
    nouns: dict[str, Any] = {}
    return _document("a refusal of netcrm", _answer(ErrorAnswer, nouns), nouns)


def description(report: type) -> str:
    """What a report is, as the first words of its docstring say."""
    return _described(report)[0]


def noun(kind: type) -> str:
    """The name of a type under `$defs`: PersonWritten is person_written."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", kind.__name__).lower()


def _document(title: str, whole: dict[str, Any], nouns: dict[str, Any]) -> Schema:
    return Schema({"$schema": DIALECT, "title": title, **whole, "$defs": nouns})


def _answer(report: type, nouns: dict[str, Any]) -> dict[str, Any]:
    """The object on top of an answer, which has `schema` before all else; a schema is one as it is."""
    if report is Schema:
        return {"$ref": DIALECT, "required": ["$schema"]}
    whole = _object(report, nouns)
    return whole | {
        "properties": {"schema": {"const": SCHEMA}, **whole["properties"]},
        "required": ["schema", *whole["required"]],
    }


def _object(kind: Any, nouns: dict[str, Any]) -> dict[str, Any]:
    about, of_fields = _described(kind)
    hints = get_type_hints(kind, include_extras=True)
    return {
        "description": about,
        "type": "object",
        "properties": {
            NAMES.get(field, field): _schema(hint, nouns)
            | ({"description": of_fields[field]} if field in of_fields else {})
            for field, hint in hints.items()
        },
        "required": [NAMES.get(field, field) for field in hints],
        "additionalProperties": False,
    }


def _schema(hint: Any, nouns: dict[str, Any]) -> dict[str, Any]:
    """The schema of one annotation; TypeError for one that JSON could write in more ways than it says."""
    origin, parts = get_origin(hint), get_args(hint)
    if hint in _PLAIN:
        return {"type": _PLAIN[hint]}
    if hint is date:
        return {"type": "string", "format": "date"}
    if hint is Hint:  # written as a face words it
        return {"type": "string"}
    if hasattr(hint, "_fields"):
        return {"$ref": f"#/$defs/{_defined(hint, nouns)}"}
    if origin is Literal:
        return {"enum": list(parts)}
    if origin is Annotated:
        return {"enum": [word for words in parts[1:] for word in words]}
    if origin in (Union, UnionType):
        return _union([_schema(part, nouns) for part in parts])
    if origin is tuple and parts[1:] == (...,):
        return {"type": "array", "items": _schema(parts[0], nouns)}
    if origin is Mapping and parts[0] is str:
        return {"type": "object", "additionalProperties": _schema(parts[1], nouns)}
    raise TypeError(f"{hint} says too little about its JSON")


def _union(kinds: list[dict[str, Any]]) -> dict[str, Any]:
    if all(list(kind) == ["type"] for kind in kinds):
        types = list(dict.fromkeys(kind["type"] for kind in kinds))  # a text and a Hint are both strings
        return {"type": types if len(types) > 1 else types[0]}
    return {"anyOf": kinds}


def _defined(kind: type, nouns: dict[str, Any]) -> str:
    name = noun(kind)
    if name not in nouns:
        nouns[name] = {}  # stands there already while its own fields are read
        nouns[name] = _object(kind, nouns)
    return name


def _described(kind: Any) -> tuple[str, dict[str, str]]:
    """What the docstring says of the whole and of single fields: "a, b and c: text" is about three of them."""
    name = "`?(?:" + "|".join(getattr(kind, "_fields", "-")) + ")`?"
    between = rf"(?:^|(?<=[.;]) )({name}(?:(?:, | and ){name})*): "
    about, *rest = re.split(between, " ".join((kind.__doc__ or "").split()))
    fields = {
        field.strip("`"): _sentence(text)
        for names, text in zip(rest[::2], rest[1::2], strict=True)
        for field in re.split(", | and ", names)
    }
    return _sentence(about), fields


def _sentence(text: str) -> str:
    """A piece of a docstring as a description, with the constants of Python as JSON writes them."""
    return re.sub(r"\b(?:None|True|False)\b", lambda found: _CONSTANTS[found[0]], text.strip().rstrip(".;"))
