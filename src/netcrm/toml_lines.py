"""A page of settings in TOML, read whole and changed line by line, so that comments stay where somebody wrote them."""

import re
import tomllib
from collections.abc import Iterator
from json import dumps

from netcrm.errors import Usage

_LONGEST = 200  # characters of a line that is told
_KEY = r"""(?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*"""
_VALUE = r"""(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'#\[{]+|\[[^#\[\]]*\])"""


def flat_page(text: str) -> dict[str, object]:
    """What a page of TOML holds, by whole keys such as log.review; Usage with the line that cannot be read."""
    try:
        return _flat(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        told, _, at = str(error).removesuffix(")").rpartition(" (at ")
        if unquoted := _unquoted(text, at):
            raise unquoted from None
        where = f"{at.split(',')[0]}: " if at.startswith("line ") else ""
        reason = told or str(error)
        raise Usage(f"{where}{reason[:1].lower()}{reason[1:]}", "write it as key = value, a text in quotes") from None
    except (RecursionError, ValueError):
        raise Usage("that page is no list of settings", "write each as key = value, a text in quotes") from None


def _unquoted(text: str, at: str) -> Usage | None:
    """What is said of a text without quotes in the line that cannot be read. at: "line 10, column 4"."""
    lines, found = text.split("\n"), re.match(r"line (\d+)", at)
    line = lines[int(found[1]) - 1][: _LONGEST + 1] if found and int(found[1]) <= len(lines) else ""
    typed = re.fullmatch(rf"\s*({_KEY})\s*=\s*([^\s\"'\[{{#=][^\"\[{{#=]*)(?:#.*)?", line)
    if not found or not typed or len(line) > _LONGEST:
        return None
    key, value = _bare(typed[1]), typed[2].rstrip()
    example = f"for example: {key} = {dumps(value, ensure_ascii=False)}"
    return Usage(f"line {found[1]}: {key} = {value}: a text stands in quotes", example)


def line_of(text: str, key: str) -> int:
    """The line of a page where a setting stands, counted from 1; 0 where no single line tells."""
    return next((at for at, found, _ in _assignments(text) if found == key), 0)


def with_line(text: str, key: str, value: str | int | None) -> str:
    """A page of settings with one of them changed, None taken out, and all other lines as they are, comments too."""
    lines = re.findall(r"[^\n]*\n|[^\n]+", text)
    told = "" if value is None else dumps(value, ensure_ascii=False)  # a string or number of JSON is one of TOML
    for at, found, parts in _assignments(text):
        if found != key:
            continue
        begin, comment = parts
        if value is not None:
            lines[at - 1] = f"{begin}{told}{f'  {comment}' if comment else ''}\n"
        else:
            lines[at - 1 : at] = [f"{comment}\n"] if comment else []
        return "".join(lines)
    if value is None:
        return text
    table = next((n for n, line in enumerate(lines) if re.match(r"\s*\[", line)), len(lines))
    while table and table < len(lines) and lines[table - 1].lstrip().startswith("#"):
        table -= 1  # what is said of the table stays above it
    while table and not lines[table - 1].strip():
        table -= 1
    if table and not lines[table - 1].endswith("\n"):
        lines[table - 1] += "\n"
    return "".join((*lines[:table], f"{key} = {told}\n", *lines[table:]))


def _assignments(text: str) -> Iterator[tuple[int, str, tuple[str, str]]]:
    """Lines that set something: the line, the whole key, what stands before the value and the comment behind it."""
    table = ""
    for at, line in enumerate(text.split("\n"), 1):
        if header := re.fullmatch(r"\s*\[([^\[\]]+)\]\s*(?:#.*)?", line):
            table = f"{_bare(header[1])}."
        elif found := re.fullmatch(rf"(\s*({_KEY})\s*=\s*){_VALUE}\s*(#.*)?", line):
            yield at, table + _bare(found[2]), (found[1], found[3] or "")


def _bare(key: str) -> str:
    """A key of TOML as it is typed here: without quotes, and without blanks around dots."""
    return ".".join(part.strip().strip("\"'") for part in key.split("."))


def _flat(page: dict[str, object], of: str = "") -> dict[str, object]:
    """The page with what stands in tables, as log.review does, by its whole key."""
    found: dict[str, object] = {}
    for key, value in page.items():
        found |= _flat(value, f"{of}{key}.") if isinstance(value, dict) else {f"{of}{key}": value}
    return found
