"""Every file of the corpus, imported as somebody would: a plan or a reason, nothing that a terminal obeys, and twice
brings nothing."""

import json
from pathlib import Path
from unicodedata import category

import pytest

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
FILES = [path for path in sorted(CORPUS.rglob("*")) if path.is_file() and path.suffix != ".md"]
SINCE = ("--since", "1990-01-01")
NOBODY_IN_IT = {  # files in which there is nobody and nothing to import, or that are not what they seem
    "csv/empty.csv",
    "csv/header_only.csv",
    "ics/icalendar__bom_calendar.ics",
    "ics/icalendar__calendar_with_unicode.ics",
    "ics/icalendar__fuzz_testcase_0_char_in_component_name.ics",
    "vcard/calcard__052.vcf",
    "vcard/calcard__068.vcf",
    "vcard/ical.js__vcard_grouped.vcf",
}

pytestmark = pytest.mark.skipif(not FILES, reason="the corpus is not here")


def _name(path: Path) -> str:
    return path.relative_to(CORPUS).as_posix()


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_it_is_taken_in_or_refused_with_a_reason_and_a_way_out(run, path):
    answer = run("import", str(path), *SINCE)
    if _name(path) in NOBODY_IN_IT:
        assert (answer.code, answer.err.count("netcrm: ")) == (5, 1)
        assert len(answer.err.splitlines()) > 1
    else:
        assert (answer.code, answer.err) == (0, "")


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_nothing_it_prints_is_obeyed_by_a_terminal(run, path):
    answer = run("import", str(path), *SINCE)
    odd = [char for char in answer.out + answer.err if char != "\n" and category(char) in ("Cc", "Cf", "Cs")]
    assert [char for char in odd if char not in "\u200c\u200d"] == []


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_twice_brings_nothing(run, path):
    if run("import", str(path), *SINCE).code:
        return
    again = json.loads(run("import", str(path), *SINCE, "--json").out)["plan"]
    assert (again["new"], again["changed"]) == (0, 0)
    assert [(tally["what"], tally["new"], tally["changed"]) for tally in again["tallies"]] == [
        (tally["what"], 0, 0) for tally in again["tallies"]
    ]


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_a_dry_run_plans_what_the_import_does(run, path):
    words = ("import", str(path), *SINCE, "--json")
    planned = run(*words, "--dry-run")
    if planned.code:
        return
    done = json.loads(run(*words).out)
    plan = json.loads(planned.out)
    counts = ("new", "changed", "same", "tallies", "left", "unreadable")
    assert {key: plan["plan"][key] for key in counts} == {key: done["plan"][key] for key in counts}
    assert (plan["applied"], done["applied"]) == (False, True)


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_undo_takes_all_of_it_back(run, path):
    if run("import", str(path), *SINCE).code:
        return
    undone = run("undo")
    assert undone.code in (0, 3)  # a file that brought nothing leaves nothing to take back
    assert json.loads(run("list", "--stage", "all", "--json").out)["people"] == []
