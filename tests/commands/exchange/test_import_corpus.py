"""Every sample and every file of the corpus, imported as somebody would: a plan or a reason, nothing that a terminal
obeys, and twice brings nothing."""

import json
from pathlib import Path
from unicodedata import category

import pytest
from effort import EFFORT
from paths import CORPUS, QUIRKS

NOTE = "unusable_days.txt"  # lines for `log --file`, no file to import
SHARE = 1 if EFFORT > 1 else 3  # of the corpus every third file is tried in every run, all with NETCRM_EFFORT


def files_in(folder: Path) -> list[Path]:
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return [path for path in found if path.name not in ("MANIFEST.md", NOTE)]


FILES = [*files_in(QUIRKS), *files_in(CORPUS)[::SHARE]]
NOBODY_IN_IT = {  # files in which there is nobody and nothing to import, or that are not what they seem
    "csv/empty.csv",
    "csv/header_only.csv",
    "ics/icalendar__bom_calendar.ics",
    "ics/icalendar__calendar_with_unicode.ics",
    "ics/nothing.ics",
    "vcard/nameless.vcf",
    "ics/icalendar__fuzz_testcase_0_char_in_component_name.ics",
    "vcard/calcard__052.vcf",
    "vcard/calcard__068.vcf",
    "vcard/ical.js__vcard_grouped.vcf",
}


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _printed(answer) -> str:
    return answer.out + answer.err


def _is_harmless(text: str) -> bool:
    """Whether a terminal obeys nothing in it; joiners build emoji and Persian, and do nothing by themselves."""
    odd = [char for char in text if char != "\n" and category(char) in ("Cc", "Cf", "Cs")]
    return all(char in "\u200c\u200d" for char in odd)


def _plan(answer):
    """What an import told as JSON, without what only a written one can know."""
    plan = json.loads(answer.out)["plan"]
    return {key: plan[key] for key in ("new", "changed", "same", "tallies", "left", "unreadable")}


@pytest.mark.thorough
@pytest.mark.parametrize("path", FILES, ids=_name)
def test_it_is_refused_with_a_reason_or_does_what_it_planned_and_once(run, path):
    words = ("import", str(path), *(("--since", "1990-01-01") if path.parent.name in ("ics", "mail") else ()))
    planned = run(*words, "--dry-run", "--json")
    if _name(path) in NOBODY_IN_IT:
        refused = run(*words)
        assert (refused.code, refused.err.count("netcrm: ")) == (5, 1)
        assert len(refused.err.splitlines()) > 1
        assert _is_harmless(_printed(refused))
        return
    done = run(*words, "--json")
    assert (done.code, done.err, _plan(done)) == (0, "", _plan(planned))
    again = run(*words)
    assert (again.code, again.out.split()[0], again.err) == (0, "Nothing", "")
    assert _is_harmless(again.out)
    assert run("undo").code in (0, 3)  # a file that brought nothing leaves nothing to take back
    assert json.loads(run("list", "--stage", "all", "--json").out)["people"] == []
