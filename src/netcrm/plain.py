"""Reports as JSON text and as tab-separated lines."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Annotated, Any

from netcrm.errors import Ambiguous, Failed, Hint, NotFound, Refused, Usage
from netcrm.named_tuple import NamedTuple
from netcrm.safe import line

SCHEMA = 1
NAMES = {
    "partners": "with",
    "from_one": "from",
}  # by the field of a value its name in JSON, where Python cannot have a field of that name
KINDS = tuple(dict.fromkeys(error.kind for error in (Failed, Usage, NotFound, Ambiguous, Refused)))  # of refusals


class ErrorDetails(NamedTuple):
    """Why netcrm did not do it, and a way out. candidates: what could have been meant."""

    kind: Annotated[str, KINDS]
    message: str
    hint: str
    candidates: tuple[str, ...]


class ErrorAnswer(NamedTuple):
    """A refusal, on standard error in the place of an answer."""

    error: ErrorDetails


def json_text(report: Any) -> str:
    """The report as one JSON object with `schema` on top; dates are ISO, lists never null."""
    from json import dumps

    text = dumps({"schema": SCHEMA, **value(report)}, ensure_ascii=False, indent=2)
    if text.replace("\n", "").isprintable():
        return text
    # json leaves C1, bidi and zero-width characters as they are; spelled out, they are the same text and do nothing.
    return "".join(char if char.isprintable() or char == "\n" else _spelled(char) for char in text)


def value(thing: Any) -> Any:
    """The value as JSON knows it: a NamedTuple is an object, a hint the words of the command line for it."""
    if isinstance(thing, Hint):
        from netcrm.hints import words

        return words(thing)
    if hasattr(thing, "_asdict"):
        return {NAMES.get(key, key): value(part) for key, part in thing._asdict().items()}
    if isinstance(thing, Mapping):
        return {str(key): value(part) for key, part in thing.items()}
    if isinstance(thing, date):
        return thing.isoformat()
    if isinstance(thing, float):
        return round(thing, 4)
    if isinstance(thing, list | tuple):
        return [value(part) for part in thing]
    return thing


def tsv(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Tab-separated lines under a header; full values, one line a row, several values in a cell joined by `; `."""
    lines = ["\t".join(header)]
    lines += ["\t".join(_cell(part) for part in row) for row in rows]
    return "\n".join(lines)


def _cell(part: Any) -> str:
    if part is None:
        return ""
    if isinstance(part, bool):
        return "yes" if part else ""
    if isinstance(part, list | tuple):
        return "; ".join(_cell(one) for one in part)
    if isinstance(part, float) and part.is_integer():
        return str(int(part))
    return line(str(part))


def _spelled(char: str) -> str:
    from json import dumps

    return dumps(char)[1:-1] if char != "\x7f" else "\\u007f"
