"""Every report is known to every face: it has a page, a JSON shape, and here an example that is drawn."""

import io
import json
import re
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from pathlib import Path
from types import NoneType
from typing import Any, NamedTuple

import pytest
from reports import leaves, name_of, reports, shown

from netcrm.cli import main
from netcrm.engine.log.start_lines import Beginning, Owed
from netcrm.errors import Hint
from netcrm.flows.advice.own_templates import TemplateWritten
from netcrm.flows.circle import review
from netcrm.flows.day.questions import Question
from netcrm.flows.keep import config
from netcrm.flows.log import start
from netcrm.flows.people import merging
from netcrm.plain import NAMES
from netcrm.redaction import WHOLE, redacted
from netcrm.store.book import Book
from netcrm.text import cells
from netcrm.views.page import text_of
from netcrm.views.renderers import parameters, render, renderer
from netcrm.workspace import Workspace
from rows import each_row

TODAY = date(2026, 9, 22)
ONLY_JSON = {"netcrm.flows.keep.completion.Script"}  # a shell reads its text, byte for byte
VALUES = {str, int, float, bool, None, NoneType, date}  # what `plain.value` hands to JSON as it is, or as ISO text

# Commands that show a report each, in a world where those before it were typed.
COMMANDS = """
    add|Maria Chen|--kind|mentor|--topic|pricing|--phone|+49 30 1234567|--birthday|24 sep
    add|M. Chen|--company|Fjord Labs|--phone|+49 30 1234567
    add|Dev Patel|--wants|pricing
    follow|dev
    log|coffee with Maria yesterday about #pricing. I owe her the deck by friday
    edit|last|--kind|call
    edit|o1|--text|the new deck
    log|--file|met.txt
    note|maria|two kids
    note|maria|likes tea
    note|maria|likes milk
    edit|n2|n3|--delete
    promise|dev|an intro|--due|friday
    promise|maria|the numbers
    promise|maria|the plan
    done|o3|o4
    log|dev|-m|lunch with Dev|--on|2030-01-05
    snooze|l3|2030-01-06
    snooze|all|1w
    snooze|all|off
    help
    help|all
    help|today
    schema
    give
    give|maria
    gave|feedback on his deck|--to|dev|--kind|feedback
    today
    open
    list
    show|maria
    show|l1
    find|pricing
    lesson|raise the floor before the ceiling|--from|maria
    lesson
    lesson|--find|floor
    prep|maria|--for|pricing
    path|maria
    board
    board|finance
    board|finance|--add|dev|--until|end of 2027
    review
    review|--doubts
    review|--settle|double:maria-chen:m-chen|no
    review|--done
    stats
    stats|maria|--plain
    community
    community|TechHub|--kind|programme|--every|month|--member|maria|--part|runs the evenings|--note|badges at the desk
    gave|mentors evening|--community|TechHub|--hours|3
    gave
    log|coffee with Maria at TechHub yesterday
    community|TechHub
    show|TechHub
    note|TechHub|parking is free
    community|forum|--kind|peer-group|--member|dev|--commit|dev: raise the price by 30 october
    log|at the forum with Dev. Dev commits to call three customers. #hiring
    prep|forum
    done|n6
    community
    edit|maria|--knows|dev|--how|at school
    draft|maria
    ask|who knows about pricing
    ask|who knows about pricing|--why|maria
    challenge|churn doubled since the price change|--with|dev
    challenge|c1
    challenge|c1|--decide|back to 49|--expect|churn under 3%|--sure|70
    challenge
    asked|maria|dev|how do you set prices?
    ask|maria|how do you chase late payers?
    done|a1|raise the floor first
    intro|maria|dev|--because|both bake
    done|i1|maria|yes
    draft|i1
    show|i1
    open
    merge
    merge|m-chen|dev-patel|--apart
    merge|maria-chen|m-chen
    split|m-chen
    undo
    undo|--list
    undo|--to|yesterday
    backup
    backup|--list
    restore|2026-09-22|--check
    doctor
    add|Tom Reyes|--phone|+49 30 7654321
    add|T. Reyes|--phone|+49 30 7654321
    add|Zoe Quist
    note|dev|dined with Zoe
    forget|zoe|--dry-run
    forget|zoe|--yes|--shared|redact
    config
    config|every.mentor
    hush|off
    completion|bash|--json
    export|json|-o|book.json
    export|graph
    import|people.csv
    demo
    start|Connections.csv
"""


# Words there that stand for what people write.
_THEIRS = re.compile(
    r"\b(?:Maria|Chen|Dev|Patel|pricing|Fjord|Labs|deck|kids|tea|milk|numbers|raise|floor|ceiling|TechHub|badges|desk|"
    r"parking|mentors|evenings?|bake|churn|doubled|Tom|Reyes|hiring|school|customers|Ines|Sommer|Weber|Eva|Lang|"
    r"payers|scorecard|forum|1234567|7654321)\b",
    re.IGNORECASE,
)


class Examples(dict[type, Any]):
    """By the type of a report one of them."""

    def __missing__(self, report: type) -> Any:
        pytest.fail(
            f"nothing here shows a {name_of(report)}: add a line to COMMANDS in {__file__}, a command that answers with"
            " one; what is only shown to somebody at a terminal is made in _asked_on_a_terminal"
        )


class Unfollowed(NamedTuple):
    """A report that no view knows, with a value that JSON does not."""

    names: set[str]


@pytest.fixture(scope="module")
def examples(tmp_path_factory) -> Examples:
    """An example of every report: what commands show, and what needs somebody at a terminal, made by its flow."""
    return _made_in(tmp_path_factory.mktemp("world"), str).examples


@pytest.fixture(scope="module")
def marked(tmp_path_factory) -> "Made":
    """The same in a world where whatever somebody could have written is a marked word, seen with --redact."""
    return _made_in(tmp_path_factory.mktemp("marked"), _marked, ("--redact", "--color", "always"))


class Made(NamedTuple):
    """An example of every report, and by command what it printed on both streams."""

    examples: Examples
    printed: dict[str, str]


def _marked(text: str) -> str:
    """The text with each word marked that stands for what people write."""
    return _THEIRS.sub(lambda found: found[0] if found[0].isdigit() else f"{found[0]}qz", text)


def _made_in(folder: Path, written: Callable[[str], str], options: tuple[str, ...] = ()) -> Made:
    files = {
        "met.txt": "call with Maria on monday\n",
        "people.csv": "Name,Company\nInes Sommer,Fjord Labs\n",
        "Connections.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Tom,Weber,,,,,05 Nov 2024\n",
    }
    for name, text in files.items():
        head, _, rest = text.partition("\n") if name.endswith(".csv") else ("", "", text)
        (folder / name).write_text(f"{head}\n{written(rest)}".lstrip("\n"), encoding="utf-8")
    made, printed = Examples(), {}
    with pytest.MonkeyPatch.context() as patch:
        for name in ("DATA", "CONFIG", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", "home")  # short, so that no page is wide for a path alone
        patch.setenv("NETCRM_TODAY", TODAY.isoformat())
        patch.delenv("NETCRM_DB", raising=False)
        patch.chdir(folder)
        patch.setattr(sys, "stdin", io.StringIO())
        show = Workspace.show

        def show_and_keep(self: Workspace, report: Any, *rest: Any, **named: Any) -> None:
            made.setdefault(type(report), report)
            show(self, report, *rest, **named)

        patch.setattr(Workspace, "show", show_and_keep)
        for words in COMMANDS.split("\n")[1:-1]:
            out, err = io.StringIO(), io.StringIO()
            with redirect_stdout(out), redirect_stderr(err):
                of_these = () if words.strip().startswith("export|json") else options  # which tells all
                code = main([*of_these, *written(words.strip()).split("|")])
            assert code == 0, (words, err.getvalue())
            printed[words.strip()] = out.getvalue() + err.getvalue()
    with Book(str(folder / "home" / "netcrm" / "netcrm.db"), TODAY, True) as book:
        made.update({type(report): report for report in _asked_on_a_terminal(book)})
        assert made[merging.Merge].applied
    return Made(made, printed)


def _asked_on_a_terminal(book: Book) -> list[Any]:
    """Reports of questions and answers."""
    pair = merging.doubles(book).pairs[0]
    return [
        merging.compared(book, pair, 1, 1),
        merging.Agreed(merging.merge(book, pair.a.handle, [pair.b.handle])),
        merging.LookedThrough(1, 2, 3),
        config.SettingsEdited((config.of_book(book, "every.mentor", "set", "6 weeks"),)),
        TemplateWritten("ask", "de", "drafts/ask.de.txt", "kept"),
        start.WHO,
        start.Unclear("nobody is named there", "for example: Maria Chen, mentor"),
        start.begin(book, Beginning("Ines Weber"), None),
        review.steps_of(review.review(book))[0],
        Question("stranger:eva", "stranger", (), "Eva Lang: somebody to know?", Hint("review"), Hint("today")),
        start.owe(book, Owed("Ines Weber", "the deck", None), None),
    ]


def pages() -> list[type]:
    """Every report that is drawn."""
    return [report for report in reports() if name_of(report) not in ONLY_JSON]


@each_row("one", shown, ids=lambda one: one.where)
def test_what_a_command_shows_can_be_followed_to_its_type(one):
    assert one.reports != frozenset(), (
        f"{one.where}: what is shown cannot be followed to its type; show what a function of flows/ returns, whose"
        " return annotation names a NamedTuple"
    )


def test_reports_stand_in_flows_but_for_what_only_json_has():
    outside = {name_of(report) for report in pages() if not report.__module__.startswith("netcrm.flows.")}
    assert outside == set(), "a report is a NamedTuple in flows/WING/, beside the function that returns it"
    assert {name_of(report) for report in reports() if report not in pages()} == ONLY_JSON


@each_row("report", pages, ids=name_of)
def test_a_report_has_a_renderer_that_asks_for_what_it_can_be_given(report):
    assert set(parameters(renderer(report))) - {"report"} <= {"width", "day", "rows"}, (
        "a renderer takes report and, of width, day and rows, what it needs: see views/renderers.py"
    )


@each_row("report", reports, ids=name_of)
def test_a_report_has_a_shape_in_json(report):
    assert leaves(report) - VALUES == set(), (
        "fields of a report are NamedTuples, tuples and mappings of str, int, float, bool, date and None"
    )


@pytest.mark.thorough
@each_row("report", pages, ids=name_of)
def test_a_report_is_drawn(examples, report):
    assert any(_rows(examples[report], 80))


@each_row("report", lambda: [one for one in pages() if "width" in parameters(renderer(one))], ids=name_of)
@each_row("width", [80, 120])
def test_a_renderer_that_is_given_the_width_keeps_to_it(examples, report, width):
    assert [row for row in _rows(examples[report], width) if cells(row) > width] == []


@each_row("report", reports, ids=name_of)
def test_a_report_is_an_object_of_its_fields_in_json(examples, report):
    from netcrm.plain import json_text

    assert set(json.loads(json_text(examples[report]))) == {"schema", *(NAMES.get(one, one) for one in report._fields)}


@each_row("report", lambda: [one for one in reports() if hasattr(one, "table")], ids=name_of)
def test_a_table_has_a_cell_for_every_column(examples, report):
    header, rows = examples[report].table()
    assert {len(row) for row in rows} == {len(header)}


def test_a_report_without_a_renderer_is_told():
    with pytest.raises(LookupError, match="draws a Unfollowed"):
        renderer(Unfollowed)


def test_a_field_that_json_does_not_know_is_told():
    assert leaves(Unfollowed) - VALUES == {set[str]}


@pytest.mark.thorough
@each_row("words", [row.strip() for row in COMMANDS.split("\n")[1:-1]])
def test_no_word_of_anybody_s_is_on_a_redacted_page(marked, words):
    if words.partition("|")[0] in ("completion", "export", "help", "schema"):
        return  # netcrm's own words, and exports, which tell all
    assert re.findall(r".*(?:qz|1234567|7654321).*", marked.printed[words], re.IGNORECASE) == []


@each_row("report", pages, ids=name_of)
@each_row("width", [80, 120])
def test_a_redacted_report_is_drawn_without_a_word_of_anybody_s(marked, report, width):
    if report.__module__ in WHOLE:
        return
    rows = _rows(redacted(marked.examples[report]), width)
    assert any(rows)
    assert [row for row in rows if re.search(r"qz|\b(?:Ines|Weber|Eva|Lang)\b", row)] == []


@each_row("report", lambda: [one for one in pages() if "width" in parameters(renderer(one))], ids=name_of)
def test_a_redacted_page_keeps_to_the_width(marked, report):
    assert [row for row in _rows(redacted(marked.examples[report]), 80) if cells(row) > 80] == []


def _rows(report: Any, width: int) -> list[str]:
    return [text_of(line) for line in render(report, width, TODAY, 0).lines]
