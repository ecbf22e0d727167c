"""Help on a terminal: the lists of commands and topics, and a topic's Markdown as plain text with headings and code.

Of Markdown it knows what the topics use: headings, lists, paragraphs, `code`, **bold**, fenced and indented blocks. The
ticks around code are shown only where there is no colour.
Nothing is folded anew: the topics are written for 80 columns.
"""

import re
from itertools import groupby

from netcrm.flows.keep.help import Command, CommandList, HelpList, HelpPage
from netcrm.views.page import MARKUP, Line, Page, page, wrapped

_INLINE = re.compile(r"`(?P<code>[^`]+)`|\*\*(?P<bold>[^*]+)\*\*")
_INDENT = 14  # columns of a name in a list


def contents(report: HelpList, width: int) -> Page:
    """The commands as `netcrm --help` groups them, then the topics."""
    rows: list[Line | str] = [[("COMMANDS", "head")]]
    for group, commands in groupby(report.commands, lambda command: command.group):
        rows += ["", group, *(row for part in commands for row in _row(part.command, part.summary, width))]
    rows += ["", [("TOPICS", "head")], ""]
    rows += [row for part in report.topics for row in _row(part.topic, part.title, width)]
    return page([*rows, "", [("netcrm help TOPIC · netcrm help COMMAND · netcrm help all", "dim")]])._replace(long=True)


def commands(report: CommandList, width: int) -> Page:
    """Every command with what it takes."""
    rows: list[Line | str] = [row for part in report.commands for row in _whole(part, width)]
    return page([*rows, [("every command takes --json and --help too", "dim")]])._replace(long=True)


def topic(report: HelpPage) -> Page:
    """A topic, or a command's --help."""
    rows = report.text.rstrip("\n")
    return page(_lines(rows) if rows.startswith("# ") else map(_option, rows.split("\n")))._replace(long=True)


def _row(name: str, about: str, width: int) -> list[Line | str]:
    first, *rest = wrapped(about, min(width, 80), " " * _INDENT)
    return [[(f"  {name:<{_INDENT - 2}}", "name"), (first.strip(), "")], *rest]


def _whole(part: Command, width: int) -> list[Line | str]:
    words = part.usage.removeprefix(part.command)
    options = wrapped(" ".join(part.options), min(width, 80), "    ") if part.options else []
    about = wrapped(part.summary, min(width, 80), "    ")
    return [[(part.command, "name"), (words, "")], *about, *([(row, "command")] for row in options), ""]


def _option(row: str) -> Line:
    """A line of a command's --help."""
    return [(row, "head" if row.endswith(":") and not row.startswith(" ") else "")]


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    fenced = False
    for row in text.split("\n"):
        if row.startswith("```"):
            fenced = not fenced
        elif fenced or row.startswith("    "):
            lines.append(_code(f"    {row}".rstrip() if fenced else row))
        elif row.startswith("#"):
            lines.append([(row.lstrip("#").strip().replace("`", "").upper(), "head")])
        else:
            lines.append(_prose(row))
    return lines


def _code(row: str) -> Line:
    """A line of a block; what is typed stands out, what is printed does not."""
    return [(row, "command" if row.lstrip().startswith(("$ ", "netcrm ")) else "")]


def _prose(row: str) -> Line:
    pieces: Line = []
    end = 0
    for match in _INLINE.finditer(row):
        pieces.append((row[end : match.start()], ""))
        code: Line = [("`", MARKUP), (match["code"], "command"), ("`", MARKUP)]
        pieces += code if match["code"] else [(match["bold"], "name")]
        end = match.end()
    return [*pieces, (row[end:], "")]
