"""Makes the table of shapes in `netcrm help json` from the schemas of the answers: `python tests/tools/make_shapes.py`.

First the objects that several answers hold, then what each command answers. An object that stands in one place only is
written out there.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib import import_module
from textwrap import wrap
from typing import Any

from paths import SOURCE

from netcrm.cli import ROOMS
from netcrm.flows.keep.schema import Schema, schema_of
from netcrm.json_schema import noun

PAGE = SOURCE / "help" / "json.md"
_BLOCK = re.compile(r"(?<=<!-- shapes -->\n).*?(?=<!-- end shapes -->)", flags=re.DOTALL)


def refreshed(text: str) -> str:
    """The page with the shapes as they are now."""
    return _BLOCK.sub(lambda _: shapes(), text)


def shapes() -> str:
    """The whole table, four columns in."""
    calls = _calls()
    answers = {report: schema_of("", {"": report}) for report in calls}
    whole = {noun_of(report): ", ".join(called) for report, called in calls.items()}
    nouns = {name: kind for answer in answers.values() for name, kind in answer["$defs"].items()}
    shared = _shared(answers, nouns, whole)
    known = {name: f"as {called.split(',')[0]}" for name, called in whole.items()} | dict.fromkeys(shared)
    written = [_paragraph(name, nouns[name], nouns, known) for name in shared]
    written += [_paragraph(", ".join(calls[report]), answer, nouns, known) for report, answer in answers.items()]
    return "".join(written)


def noun_of(report: str) -> str:
    """A report, as ANSWERS names it, by its name under `$defs`."""
    module, kind = report.split(":")
    return noun(getattr(import_module(f"netcrm.flows.{module}"), kind))


def _calls() -> dict[str, list[str]]:
    """The ways to call a command by the report it answers with."""
    calls: dict[str, list[str]] = {}
    for command, room in ROOMS.items():
        for call, reports in import_module(f"netcrm.commands.{room}").ANSWERS.items():
            if call.split()[0] == command:
                for report in reports.split():
                    calls.setdefault(report, []).append(call)
    return calls


def _shared(answers: Mapping[str, Schema], nouns: Mapping[str, Any], whole: Mapping[str, str]) -> list[str]:
    """Objects that stand in more than one place and are no answer themselves."""
    places = [*answers.values(), *(kind for name, kind in nouns.items() if name not in whole)]
    times = Counter(name for kind in places for name in _refs(kind.get("properties")))
    return [name for name in nouns if times[name] > 1 and name not in whole]


def _refs(kind: Any) -> Iterator[str]:
    if isinstance(kind, dict):
        if "$ref" in kind:
            yield kind["$ref"].removeprefix("#/$defs/")
        for part in kind.values():
            yield from _refs(part)
    elif isinstance(kind, list):
        for part in kind:
            yield from _refs(part)


def _paragraph(title: str, kind: Mapping[str, Any], nouns: Mapping[str, Any], known: Mapping[str, str | None]) -> str:
    text = _fields(kind, nouns, known) if "properties" in kind else "a JSON Schema"
    rows = wrap(text, 80, initial_indent=" " * 8, subsequent_indent=" " * 8, break_on_hyphens=False)
    return "".join(f"{row}\n" for row in (f"    {title}", *rows))


def _fields(kind: Mapping[str, Any], nouns: Mapping[str, Any], known: Mapping[str, str | None]) -> str:
    parts = {name: part for name, part in kind["properties"].items() if "const" not in part}
    return ", ".join(_field(name, part, nouns, known) for name, part in parts.items())


def _field(name: str, kind: Mapping[str, Any], nouns: Mapping[str, Any], known: Mapping[str, str | None]) -> str:
    """A field with what it holds: nothing for a plain value, [] for a list, {} for values by name."""
    filled = [part for part in kind.get("anyOf", ()) if part.get("type") != "null"]
    if len(filled) == 1:
        return _field(name, filled[0], nouns, known)
    if "items" in kind:
        return _field(f"{name}[]", kind["items"], nouns, known)
    if "additionalProperties" in kind:
        return f"{name}{{}}"
    if "$ref" not in kind:
        return name
    held = kind["$ref"].removeprefix("#/$defs/")
    if held not in known:
        return f"{name} {{{_fields(nouns[held], nouns, known)}}}"
    says_it = name.removesuffix("[]") in (held, f"{held}s")
    return name if says_it and known[held] is None else f"{name} ({known[held] or held})"


if __name__ == "__main__":
    PAGE.write_text(refreshed(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    sys.stdout.write(f"wrote {PAGE}\n")
