"""What doctor found: a line a check, what is wrong first, each with what mends it."""

from shlex import quote

from netcrm import hints
from netcrm.errors import Hint
from netcrm.flows.keep.doctor import LOOK, MENDED, WRONG, Check, Checkup, Salvaged
from netcrm.safe import line
from netcrm.text import pad
from netcrm.views.page import Line, Page, page, wrapped

_NAMES = 12  # cells of a check's name
_STYLES = {WRONG: "late", MENDED: "good", LOOK: "due"}
_SHOWN = 12  # findings of one check


def checkup(report: Checkup, width: int) -> Page:
    """The checks, and what to do next."""
    lines: list[Line] = [[(_head(report), "head")], []]
    for check in report.checks:
        lines += _check(check, width)
    if report.salvaged:
        lines += [[], *_salvaged(report.salvaged, width)]
    if report.backup:
        lines += [[], [("as it was before:", "dim")], [(f"  {line(report.backup)}", "command")]]
    if any(check.state == WRONG and not _is_beyond_mending(check) for check in report.checks) and not report.fixed:
        lines += [[], [("netcrm doctor --fix", "command"), (" mends what can be mended", "dim")]]
    elif report.backup:
        lines.append([("netcrm undo", "command"), (" takes the mends back", "dim")])
    return page(lines)


def _is_beyond_mending(check: Check) -> bool:
    return check.way_out is not None and check.way_out.what in ("backups", "begin_anew")


def _head(report: Checkup) -> str:
    if not report.well:
        return "Something is wrong."
    if report.salvaged and report.salvaged.unread:
        return "The book can be used again, but some of it may be lost."
    mended = any(check.state == MENDED for check in report.checks)
    return "All is well again." if mended else "All is well."


def _check(check: Check, width: int) -> list[Line]:
    first, *more = wrapped(check.text, width - _NAMES - 10)
    lines: list[Line] = [
        [(pad(check.state, 8), _STYLES.get(check.state, "dim")), (pad(check.name, _NAMES), ""), (first, "")]
    ]
    lines += [[(" " * (_NAMES + 8) + part, "")] for part in more]
    for finding in check.findings[:_SHOWN]:
        lines += [[(part, "")] for part in _folded(line(finding.what), 10, width)]
        if finding.mend:
            done = "" if check.state == MENDED else "--fix: "
            lines += [[(part, "dim")] for part in _folded(f"{done}{line(finding.mend)}", 12, width)]
    if (left := len(check.findings) - _SHOWN) > 0:
        lines.append([(f"          and {left:,} more; --json tells all", "dim")])
    if check.way_out:
        lines += [[(part, "dim")] for part in _folded(line(hints.words(_quoted(check.way_out))), 10, width)]
    return lines


def _quoted(way_out: Hint) -> Hint:
    if callable(hints.TABLE[way_out.what]):
        return way_out  # it quotes what it is given by itself
    return way_out._replace(args=tuple(quote(str(arg)) for arg in way_out.args))


def _folded(text: str, indent: int, width: int) -> list[str]:
    parts = wrapped(text, width - indent - 2)
    return [" " * (indent if not number else indent + 2) + part for number, part in enumerate(parts)]


def _salvaged(salvaged: Salvaged, width: int) -> list[Line]:
    return [[(part, "")] for part in wrapped(f"the damaged file was put aside: {line(salvaged.aside)}", width)]
