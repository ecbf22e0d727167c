"""What is planned counts for nothing: whatever is counted is read from the view `happened`, not from the table."""

import ast
import re

from paths import SOURCE
from syntax import nodes

from rows import each_row

# The only files whose SQL may read the table itself, and why.
RAW = {
    "store/acquaintances.py": "what a private plan tells of who knows whom stays private",
    "store/interactions.py": "the shelf hands out plans too, and rows by their id",
    "store/merges.py": "whoever is merged takes their plans along",
}
_READS = re.compile(r"\b(?:FROM|JOIN)\s+interaction\b|\bFROM\s+[\w ]+,\s*interaction\b")
FILES = sorted(path.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*.py"))


def reads_plans(source: str) -> bool:
    """Whether a text within this code is SQL that reads the table."""
    if "interaction" not in source:
        return False  # and need not be taken apart, as the large tables of words need not
    texts = [node.value for node in nodes(source) if isinstance(node, ast.Constant)]
    return any(isinstance(text, str) and _READS.search(text) for text in texts)


@each_row("file", FILES)
def test_only_what_handles_plans_reads_the_table_of_interactions(file):
    raw = reads_plans((SOURCE / file).read_text(encoding="utf-8"))
    assert not raw or file in RAW, (
        f"{file} reads the table `interaction`, in which plans are too: read the view `happened`, or say in RAW of"
        f" {__file__} why plans are wanted"
    )


@each_row("file", sorted(RAW))
def test_whatever_may_read_the_table_does(file):
    assert reads_plans((SOURCE / file).read_text(encoding="utf-8")), f"{file} can leave RAW of {__file__}"


def test_a_text_that_reads_the_table_is_noticed():
    assert reads_plans('rows = db.execute("SELECT day FROM attendance a JOIN interaction i ON i.id = a.id")')
    assert reads_plans('rows = db.execute("SELECT 1 FROM person p, interaction i")')
    assert not reads_plans('rows = db.execute("SELECT day FROM happened WHERE interaction_id = 1")')
