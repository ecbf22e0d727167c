"""Hostile text does no harm: what people and files bring is shown, exported and completed as mere text.

Every command that has an example (tests/test_json_schema.py) is run on a book full of such text, put there by another
program and so never cleaned, and with such text typed in place of its words. A new command is covered by its example.
"""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hostile_texts import ALL, GROUPS, SHORT, TEXTS, obeyed, poison

from netcrm.completion_table import COMMANDS
from netcrm.completion_words import ALLOWED, complete
from test_json_schema import CASES, Case, peopled, sample

__all__ = ("peopled", "sample")  # fixtures

CODES = {0, 1, 2, 3, 4, 5}
MODES: tuple[tuple[str, ...], ...] = ((), ("--json",), ("--color",))
STRUCTURE = ("BEGIN:VCARD", "END:VCARD", "BEGIN:VEVENT", "END:VEVENT", "FN:Owned", "SUMMARY:Owned")
EVERYDAY = tuple(range(0, len(CASES), 20))  # every twentieth case


def book_of(world: Path) -> str:
    return str(world / "data" / "netcrm" / "netcrm.db")


def words_for(words: Sequence[str], mode: tuple[str, ...]) -> tuple[str, ...]:
    return ("--color", "always", *words) if mode == ("--color",) else (*words, *mode)


def harm(answer: Any, mode: tuple[str, ...], world: Path) -> list[str]:
    """What of an answer, or of what was done on the way, does harm."""
    colour = mode == ("--color",)
    found = [
        f"obeyed: {kept!a}"
        for shown in (answer.out, answer.err)
        if (kept := obeyed(shown.replace("\r\n", "\n"), colour))
    ]
    found += [answer.err[:300]] if "something went wrong" in answer.err or "Traceback" in answer.err else []
    found += [f"exit code {answer.code}"] if answer.code not in CODES else []
    found += ["something was run"] if (world / "ran").exists() else []
    if mode == ("--json",) and answer.code == 0:
        json.loads(answer.out)
    return found


def typed_in(words: Sequence[str], text: str) -> list[tuple[str, ...]]:
    """The command with the text in place of each of its words but the first and its options, one at a time."""
    places = [at for at, word in enumerate(words) if at and not word.startswith("--")]
    return [(*words[:at], text, *words[at + 1 :]) for at in places]


def tried(run: Callable[..., Any], world: Path, cases: Sequence[Case], text: str, book: bytes) -> tuple[int, list[Any]]:
    """How many commands were run on a book full of the text, and with it typed, and which of them did harm."""
    count, found = 0, []
    for case in cases:
        calls = [(case.words, mode) for mode in MODES] + [(words, ()) for words in typed_in(case.words, text)]
        for words, mode in calls:
            Path(book_of(world)).write_bytes(book)
            for before in case.before:
                run(*before)
            answer = run(*words_for(words, mode))
            count += 1
            if did := harm(answer, mode, world):
                found.append((words, mode, did))
    return count, found


def poisoned(run: Callable[..., Any], world: Path, text: str) -> bytes:
    """A book full of the text, with what is worked out from it, so that each command need not do that again."""
    assert poison(book_of(world), text) > 100
    for words in (("today",), ("ask", "pricing"), ("list",)):
        assert run(*words).code in CODES
    return Path(book_of(world)).read_bytes()


def exports_of(run: Callable[..., Any], world: Path) -> dict[str, str]:
    """Every file that the exports write, by its name."""
    out = world / "out"
    out.mkdir(exist_ok=True)
    for kind, name in (
        ("vcard", "a.vcf"), ("csv", "a.csv"), ("markdown", "pages/"), ("graph", "a.dot"), ("graph", "a.html"),
        ("ics", "a.ics"), ("json", "a.json"),
    ):  # fmt: skip
        answer = run("export", kind, "-o", str(out / name), "--force", *(("--excel-safe",) if kind == "csv" else ()))
        assert answer.code in (0, 2), (kind, answer.err)
    return {file.name: file.read_bytes().decode() for file in out.rglob("*") if file.is_file()}


def faults(files: dict[str, str], before: dict[str, str]) -> list[str]:
    """What is wrong with exports of a book full of hostile text, beside those of the same book without it."""
    import csv
    import io

    found = [
        f"{name}: {kept!a}"
        for name, text in files.items()
        if (kept := obeyed(text.replace("\r\n", "\n").lstrip("\ufeff")))
    ]
    for name in ("a.vcf", "a.ics"):
        lines, were = files[name].splitlines(), before[name].splitlines()
        found += [f"{name}: another number of {one}" for one in STRUCTURE if lines.count(one) != were.count(one)]
    for name, text in files.items():
        if name.endswith(".html") and text.count("<script") != before[name].count("<script"):
            found.append(f"{name}: a script")
        if name.endswith(".md") and ("<script" in text or "<img" in text or "](javascript" in text.replace("\\", "x")):
            found.append(f"{name}: HTML")
    cells = [cell for row in csv.reader(io.StringIO(files["a.csv"].lstrip("\ufeff"))) for cell in row]
    found += [f"a formula: {cell[:40]!a}" for cell in cells if begins_formula(cell)]
    return found


def begins_formula(cell: str) -> bool:
    """Whether some program finds a formula in a cell, at its beginning or where it is cut."""
    parts = cell.replace("|", ";").replace("\t", ";").replace("\r", ";").replace("\n", ";").split(";")
    return any(part.lstrip(' \u3000\xa0"')[:1] in tuple("=+-@＝＋－＠") and part.strip() for part in parts)


@pytest.mark.thorough
def test_commands_show_hostile_text_as_mere_text(peopled, world):
    cases = [CASES[at] for at in EVERYDAY]
    assert tried(peopled, world, cases, SHORT, poisoned(peopled, world, SHORT))[1] == []


@pytest.mark.thorough
def test_exports_hold_hostile_text_as_mere_text(peopled, world):
    before = exports_of(peopled, world)
    poison(book_of(world), ALL)
    assert faults(exports_of(peopled, world), before) == []


def test_completion_offers_nothing_hostile(peopled, world, capsys):
    poison(book_of(world), ALL)
    assert offered_harm(capsys, ALL) == (len(COMMANDS) * 3, [])


def offered_harm(capsys: Any, text: str) -> tuple[int, list[Any]]:
    """How often TAB was pressed behind each command, and what harmful was offered."""
    count, found = 0, []
    for command in COMMANDS:
        for words in ([command, ""], [command, text, ""], [command, "--db", text, ""]):
            assert complete(words) == 0
            told = capsys.readouterr()
            lines = told.out.splitlines()
            count += 1
            found += [(words[0], line) for line in lines if not ALLOWED.issuperset(line.split("\t")[0]) or obeyed(line)]
            found += [(words[0], told.err)] if told.err else []
    return count, found


@pytest.mark.endurance
@pytest.mark.parametrize("name", GROUPS)
def test_every_command_shows_hostile_text_as_mere_text(peopled, world, figure, name):
    text = " ".join(TEXTS[one] for one in GROUPS[name])
    count, found = tried(peopled, world, CASES, text, poisoned(peopled, world, text))
    figure("hostile text does no harm", f"{name}: {count:,} commands, {len(found)} harmful")
    assert found == []


@pytest.mark.endurance
def test_every_export_and_completion_holds_each_hostile_text_as_mere_text(peopled, world, capsys, figure):
    before, clean = exports_of(peopled, world), Path(book_of(world)).read_bytes()
    harmful, tabs = [], 0
    for name, text in TEXTS.items():
        Path(book_of(world)).write_bytes(clean)
        poison(book_of(world), text, with_what_was_there=False)
        pressed, offered = offered_harm(capsys, text)
        harmful += [(name, fault) for fault in (*faults(exports_of(peopled, world), before), *offered)]
        tabs += pressed
    files = len(before) * len(TEXTS)
    figure("hostile text does no harm", f"{files:,} exported files, {tabs:,} completions, {len(harmful)} harmful")
    assert harmful == []
