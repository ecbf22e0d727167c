"""`netcrm export markdown -o FOLDER/`: the pages of those who are gone go, and nobody else's."""

import json
import os
from pathlib import Path

import pytest

from rows import each_row


@pytest.fixture
def there(run, world):
    """there(*words): exports into a folder, in which Maria and Tom have pages already; the names of its pages."""
    run("add", "Maria Chen")
    run("add", "Tom Berg")

    def there(*words: str, code: int = 0) -> list[str]:
        told = run("export", "markdown", "-o", f"{world}/people/", *words)
        assert told.code == code, told.err
        return pages(world)

    there()
    return there


def pages(world: Path) -> list[str]:
    return sorted(file.name for file in (world / "people").glob("*.md"))


def test_whoever_is_in_the_book_has_a_page(there):
    assert there() == ["index.md", "maria-chen.md", "tom-berg.md"]


@each_row("gone", ["undo", "merge maria-chen tom-berg --yes"])
def test_the_page_of_somebody_who_is_gone_goes(there, run, world, gone):
    if gone != "undo":
        run("add", "Tom Berg")
        there()
    assert run(*gone.split()).code == 0
    assert there() == ["index.md", "maria-chen.md"]


def test_whoever_is_archived_keeps_a_page(there, run):
    run("archive", "tom")
    assert "tom-berg.md" in there()


def test_which_pages_went_is_told(there, run, world):
    run("undo")
    told = run("export", "markdown", "-o", f"{world}/people/")
    assert told.out.splitlines()[1] == "Removed, as they are not in the book any more: tom-berg.md"


def test_which_pages_went_is_in_the_json(there, run, world):
    run("undo")
    told = json.loads(run("export", "markdown", "-o", f"{world}/people/", "--json").out)
    assert (told["removed"], told["left"]) == (["tom-berg.md"], [])


@each_row("mine", ["# Tom Berg\n\nmy own page\n", "<!-- made by netcrm -->\n\n# Tom Berg\n\nand what I wrote\n"])
def test_a_page_that_was_changed_since_stays(there, run, world, mine):
    (world / "people" / "tom-berg.md").write_text(mine)
    run("undo")
    assert ("tom-berg.md" in there(), (world / "people" / "tom-berg.md").read_text()) == (True, mine)
    run("add", "Tom Berg")
    there("--force")


def test_a_page_that_was_changed_since_is_told(there, run, world):
    with (world / "people" / "tom-berg.md").open("a") as file:
        file.write("and what I wrote\n")
    run("undo")
    told = " ".join(run("export", "markdown", "-o", f"{world}/people/").out.split())
    assert "Still there, though nobody in the book has that page: tom-berg.md." in told


@each_row("name", ["notes.md", "maria.txt", "README.md", ".obsidian.md"])
def test_a_stranger_s_file_in_the_folder_stays(there, run, world, name):
    (world / "people" / name).write_text("# Mine\n")
    run("undo")
    there()
    run("redo")
    assert (world / "people" / name).read_text() == "# Mine\n"


def test_a_link_by_the_name_of_a_page_is_not_removed_nor_what_it_leads_to(there, run, world):
    page, other = world / "people" / "tom-berg.md", world / "other.md"
    os.rename(page, other)
    page.symlink_to(other)
    run("undo")
    there()
    assert (page.is_symlink(), other.exists()) == (True, True)


def test_pages_of_one_person_take_nobody_else_s_away(there):
    assert there("--person", "maria") == ["index.md", "maria-chen.md", "tom-berg.md"]


def test_another_book_takes_nothing_of_this_one_away(there, run, world):
    other = str(world / "other.db")
    run("--db", other, "add", "Ada Brandt")
    run("--db", other, "export", "markdown", "-o", f"{world}/people/")
    assert pages(world) == ["ada-brandt.md", "index.md", "maria-chen.md", "tom-berg.md"]
    run("undo")
    assert there() == ["ada-brandt.md", "index.md", "maria-chen.md"]


def test_a_list_that_is_not_netcrm_s_is_left_alone(there, run, world):
    (world / "people" / ".pages-of-netcrm").write_text("mine\n")
    there(code=5)
    assert (world / "people" / ".pages-of-netcrm").read_text() == "mine\n"


@each_row("line", ["x x ../outside.md", "x x /etc/passwd", "", "one", "x x index.md"])
def test_a_list_that_was_tampered_with_removes_nothing_outside(there, run, world, line):
    (world / "outside.md").write_text("mine\n")
    listed = world / "people" / ".pages-of-netcrm"
    listed.write_text(listed.read_text().splitlines()[0] + f"\n{line}\n")
    there()
    assert (world / "outside.md").read_text() == "mine\n"


def test_a_folder_that_cannot_be_written_in_full_keeps_every_page(there, run, world, monkeypatch):
    before = {file.name: file.read_bytes() for file in (world / "people").iterdir()}
    run("edit", "maria", "--title", "CFO")
    run("edit", "tom", "--title", "CFO")
    real, staged = os.fchmod, []

    def full(number, mode):
        staged.append(number)
        if len(staged) > 4:
            raise OSError(28, "No space left on device")
        real(number, mode)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fchmod", full)
        there(code=1)
    assert {file.name: file.read_bytes() for file in (world / "people").iterdir()} == before
