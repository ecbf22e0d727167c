"""Giving everything back, in every format, without ever writing over what is not netcrm's."""

import json
import stat

import pytest

from rows import each_row


@pytest.fixture
def peopled(run, once):
    """Maria with a topic, a note and a private one, an e-mail, and a promise with a date; Ann in the background."""

    @once
    def fill():
        run("add", "Maria Chen", "--kind", "mentor", "--email", "maria@example.com", "--topic", "pricing", "--birthday",
            "7 mar", "--note", "likes tea")  # fmt: skip
        run("note", "maria", "thinks of leaving", "--private")
        run("log", "coffee with Maria yesterday about #pricing. I owe her the deck by Friday")
        run("add", "Ann Lee", "--company", "=1+1")
        run("edit", "ann", "--stage", "known")


@pytest.fixture
def exported(run, peopled):
    """exported("csv", ...) -> what goes to standard output."""

    def exported(*words):
        answer = run("export", *words)
        assert answer.code == 0, answer.err
        return answer.out

    return exported


def reimported(run, world, text, *words):
    """The people of another book that the text was imported into."""
    path = world / "export"
    path.write_text(text, encoding="utf-8", newline="")
    other = ("--db", str(world / "other.db"))
    answer = run(*other, "import", *words, str(path))
    assert answer.code == 0, answer.err
    people = json.loads(run(*other, "list", "--stage", "all", "--json").out)["people"]
    return {one["name"]: {key: value for key, value in one.items() if key not in ("id", "standing")} for one in people}


def here(run):
    people = json.loads(run("list", "--stage", "all", "--json").out)["people"]
    return {one["name"]: {key: value for key, value in one.items() if key not in ("id", "standing")} for one in people}


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_it_comes_back_the_same(run, world, exported, kind):
    assert reimported(run, world, exported(kind)) == here(run)


def test_cells_guarded_against_formulas_come_back_as_they_were(run, world, exported):
    assert reimported(run, world, exported("csv", "--excel-safe")) == here(run)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_people_come_back_from_their_cards_the_same_but_in_the_background(run, world, exported, version):
    told = here(run)
    for person in told.values():
        person["stage"] = "known"
    assert reimported(run, world, exported("vcard", "--version", version)) == told


@each_row("kind", ["json", "csv", "vcard"])
def test_imported_into_the_same_book_it_changes_nothing(run, world, exported, kind):
    path = world / "export"
    path.write_text(exported(kind), encoding="utf-8", newline="")
    plan = json.loads(run("import", str(path), "--json").out)["plan"]
    assert (plan["new"], plan["changed"], plan["same"], plan["unsure"]) == (0, 0, 2, [])


def test_json_and_back_gives_the_same_bytes(run, world, exported):
    text = exported("json")
    reimported(run, world, text)
    assert run("--db", str(world / "other.db"), "export", "json").out == text


@each_row("kind", ["csv", "vcard", "markdown"])
def test_private_notes_stay_at_home(exported, kind):
    assert "thinks of leaving" not in exported(kind)


@each_row("kind", ["csv", "vcard", "markdown"])
def test_private_notes_go_out_where_that_is_wished(exported, kind):
    assert "thinks of leaving" in exported(kind, "--private")


def test_json_is_complete(exported):
    assert "thinks of leaving" in exported("json")


@each_row("kind", ["json", "csv", "vcard", "markdown"])
def test_one_person_alone(exported, kind):
    told = exported(kind, "--person", "maria")
    assert ("Maria Chen" in told, "Ann Lee" in told) == (True, False)


def test_a_bare_card_holds_no_notes_and_nothing_of_netcrm_but_its_name(exported):
    told = exported("vcard", "--person", "maria", "--bare")
    assert ("likes tea" in told, "X-NETCRM" in told, "maria@example.com" in told) == (False, False, True)


def test_the_calendar_holds_what_is_due(exported):
    told = exported("ics")
    assert "SUMMARY:You owe Maria Chen: the deck" in told.replace("\r\n ", "")
    assert "SUMMARY:Birthday of Maria Chen" in told


def test_a_formula_is_no_formula_any_more(exported):
    assert (",'=1+1," in exported("csv", "--excel-safe"), ",=1+1," in exported("csv")) == (True, True)


@pytest.mark.usefixtures("peopled")
def test_a_file_is_for_its_owner_alone(run, world):
    assert run("export", "json", "-o", str(world / "book.json")).out == f"Wrote 2 people to {world / 'book.json'}\n"
    assert stat.S_IMODE((world / "book.json").stat().st_mode) == 0o600


@pytest.mark.usefixtures("peopled")
@pytest.mark.parametrize("words", [("json",), ("csv",), ("csv", "--excel-safe"), ("vcard",), ("ics",), ("markdown",)])
def test_netcrms_own_file_is_written_again(run, world, words):
    for _ in range(2):
        assert run("export", *words, "-o", str(world / "again")).code == 0


@pytest.mark.usefixtures("peopled")
@pytest.mark.parametrize("kind", ["json", "csv", "vcard", "ics", "markdown"])
def test_somebody_elses_file_is_not(run, world, kind):
    path = world / "mine.md"
    path.write_text("# my own notes\n")
    refused = run("export", kind, "-o", str(path))
    assert (refused.code, path.read_text()) == (5, "# my own notes\n")
    assert run("export", kind, "-o", str(path), "--force").code == 0


@pytest.mark.usefixtures("peopled")
def test_markdown_can_be_a_folder(run, world):
    assert run("export", "markdown", "-o", f"{world / 'people'}/").code == 0
    names = sorted(path.name for path in (world / "people").iterdir())
    assert names == [".pages-of-netcrm", "ann-lee.md", "index.md", "maria-chen.md"]


@pytest.mark.usefixtures("peopled")
def test_a_folder_that_is_not_there_is_told(run, world):
    answer = run("export", "json", "-o", str(world / "nowhere" / "book.json"))
    assert (answer.code, answer.err.count("netcrm: ")) == (1, 1)


@pytest.mark.usefixtures("peopled")
def test_nothing_is_left_beside_the_file(run, world):
    run("export", "json", "-o", str(world / "book.json"))
    assert [path.name for path in world.iterdir() if path.name.startswith(".")] == []


def test_an_empty_book_gives_an_empty_export(run):
    assert json.loads(run("export", "json").out)["people"] == []


def test_nobody_makes_no_card(run):
    assert run("export", "vcard").code == 5


@each_row("words", [("xml",), ("vcard", "--version", "5.0"), ("csv", "--bare"), ("json", "--excel-safe")])
def test_what_there_is_not_is_refused(run, words):
    answer = run("export", *words)
    assert (answer.code, answer.err.count("netcrm: ")) == (2, 1)


def test_as_json_it_says_what_was_written(run, peopled, world):
    told = json.loads(run("export", "csv", "-o", str(world / "people.csv"), "--json").out)
    assert (told["kind"], told["entries"], told["file"]) == ("csv", 2, str(world / "people.csv"))


def own_files(world):
    """Every file that belongs to the book or would: (its name, whether it is there)."""
    path = world / "data" / "netcrm" / "netcrm.db"
    path.with_name("netcrm.db.v1.bak").write_bytes(b"a copy")
    path.with_name("netcrm.db-journal").write_bytes(b"")
    endings = ("", "-journal", "-wal", "-shm", ".v1.bak", ".v2.bak")
    return path, [path.with_name(f"netcrm.db{ending}") for ending in endings]


def refused_all(run, targets) -> bool:
    """Whether an export to each is refused with exit code 5, whatever is typed beside it."""
    answers = [run("export", "json", "-o", str(target), "--force") for target in targets]
    return all(answer.code == 5 and "the book in use" in " ".join(answer.err.split()) for answer in answers)


@pytest.mark.usefixtures("peopled")
def test_no_export_replaces_the_book_its_journal_or_its_copies(run, world):
    path, files = own_files(world)
    before = path.read_bytes()
    assert refused_all(run, files)
    assert (path.read_bytes(), [file.exists() for file in files]) == (before, [True, True, False, False, True, False])


@pytest.mark.usefixtures("peopled")
def test_no_export_replaces_a_backup_in_the_folder_of_the_book(run, world):
    assert run("backup").code == 0
    (copy,) = (world / "data" / "netcrm" / "netcrm.db.backups").iterdir()
    before = copy.read_bytes()
    assert refused_all(run, [copy, copy.with_name("other.json")])
    assert (copy.read_bytes(), list(copy.parent.iterdir())) == (before, [copy])


@pytest.mark.usefixtures("peopled")
@pytest.mark.parametrize("link", ["symlink_to", "hardlink_to"])
def test_no_export_replaces_the_book_or_a_copy_through_a_link(run, world, link):
    path, files = own_files(world)
    there = [file for file in files if file.exists()]
    for number, file in enumerate(there):
        getattr(world / f"link{number}", link)(file)
    assert refused_all(run, [world / f"link{number}" for number in range(len(there))])
    assert path.read_bytes()[:6] == b"SQLite"


@pytest.mark.usefixtures("peopled")
def test_no_export_replaces_a_book_that_is_itself_reached_by_a_link(run, world, monkeypatch):
    path, files = own_files(world)
    (world / "folder").symlink_to(path.parent)
    (world / "link.db").symlink_to(path)
    monkeypatch.setenv("NETCRM_DB", str(world / "link.db"))
    assert refused_all(run, [*files, world / "folder" / "netcrm.db", world / "link.db", world / "link.db-journal"])
    assert path.read_bytes()[:6] == b"SQLite"


@pytest.mark.usefixtures("peopled")
def test_a_folder_of_pages_does_not_replace_a_book_that_is_called_like_one(run, world):
    path = world / "people" / "index.md"
    path.parent.mkdir()
    run("--db", str(path), "add", "Maria Chen")
    assert run("--db", str(path), "export", "markdown", "-o", f"{path.parent}/", "--force").code == 5
    assert path.read_bytes()[:6] == b"SQLite"


@pytest.mark.usefixtures("peopled")
def test_a_file_beside_the_book_that_only_begins_like_it_may_be_written(run, world):
    path, _ = own_files(world)
    assert run("export", "json", "-o", f"{path}.json").code == 0


def test_how_many_texts_about_others_name_somebody_is_said(run):
    run("add", "Maria Chen")
    run("add", "Dev Patel")
    run("note", "maria", "two kids")
    assert run("export", "json", "--person", "maria").err == ""
    run("note", "dev", "met Maria Chen at the fair")
    said = run("export", "json", "--person", "maria").err
    assert said == (
        "netcrm: a text about others names maria-chen too, and is not in it: netcrm forget maria-chen --dry-run\n"
    )
    assert run("export", "json").err == ""
