"""A column or table that is only declared in store/tables.py is known to everything that is done with a book."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from paths import ROOT, SOURCE

TOOLS = ROOT / "tests" / "tools"
TABLES = '''

class BridgeRow(SQLModel, table=True):
    """Two people who were brought together, and why."""

    __tablename__ = "bridge"
    __table_args__ = (_one_of("step", ("idea", "made")), _day("day"), _travels("bridges", "bridge", "bridges"))
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    person_id: int = _parent("person")
    other_id: int = _parent("person")
    day: date
    why: str = _text()
    step: str = Field(default="idea", sa_type=Text, sa_column_kwargs={"server_default": "idea"})


class PillarRow(SQLModel, table=True):
    """What one of the two said."""

    __tablename__ = "pillar"
    __table_args__ = (_day("asked_on"), _travels("pillars", "pillar", "pillars"))
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    bridge_id: int = _parent("bridge")
    person_id: int = _parent("person")
    asked_on: date | None = None
    said: str | None = _text(None)


'''


@pytest.fixture
def trial(tmp_path: Path):
    """trial("trial_column", ("class GiveRow", code), ...) runs a tool in a copy of the package whose tables have that
    code before that line."""

    def trial(script: str, *changes: tuple[str, str]) -> None:
        package = tmp_path / "package" / "netcrm"
        copytree(SOURCE, package, ignore=ignore_patterns("__pycache__"))
        tables = package / "store" / "tables.py"
        text = tables.read_text(encoding="utf-8")
        for following, code in changes:
            before, after = text.split(following)
            text = f"{before.rstrip()}\n{code}\n\n{following}{after}"
        tables.write_text(text, encoding="utf-8")
        for tool in ("make_schema", script):
            surroundings = {**os.environ, "PYTHONPATH": str(package.parent)}
            command = [sys.executable, str(TOOLS / f"{tool}.py"), str(tmp_path)]
            done = subprocess.run(command, env=surroundings, capture_output=True, text=True)
            assert done.returncode == 0, done.stderr

    return trial


@pytest.mark.thorough
def test_a_column_that_is_only_declared_is_exported_imported_united_merged_and_undone(trial):
    column = "    {}: str | None = _text(None)\n"
    trial(
        "trial_column",
        ("class ChallengeRow", column.format("trial_mood")),
        ("class CommunityRow", column.format("trial_pronouns")),
    )


@pytest.mark.thorough
def test_tables_that_are_only_declared_are_exported_imported_united_merged_and_undone(trial):
    trial("trial_table", ("class OriginRow", TABLES))
