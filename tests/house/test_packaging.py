"""What the package brings along and what it says of itself, read from pyproject.toml."""

import tomllib

from paths import ROOT, SOURCE

from netcrm.model.people import LANGUAGES

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DATA = sorted(path.name for path in (SOURCE / "engine" / "ask").iterdir() if path.suffix in (".bin", ".z"))


def test_what_files_are_made_from_is_there_and_stays_out_of_the_wheel():
    left_out = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["exclude"]
    sources = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "src").rglob("*.toml"))
    assert sorted(left_out) == sources


def test_the_drafts_of_every_language_are_shipped():
    left_out = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["exclude"]
    files = sorted((SOURCE / "engine" / "advice" / "drafts").iterdir())
    assert [path.stem for path in files] == list(LANGUAGES)
    assert {path.suffix for path in files} == {".txt"}
    assert [path for path in left_out if path.endswith(".txt") or "*" in path] == []


def test_every_table_that_is_shipped_has_its_origin_in_the_notice():
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    assert [name for name in DATA if name not in notice] == []


def test_the_licences_of_the_notice_are_those_of_the_package():
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    others = PROJECT["project"]["license"].split(" AND ")[1:]
    assert others == ["Apache-2.0", "LicenseRef-WordNet"]
    assert all(one in notice for one in others)
