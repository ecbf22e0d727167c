"""What people's titles and texts tell is kept beside them: whoever was written about is read again."""

import os

import pytest

from netcrm.engine.ask import meaning, roles
from netcrm.flows.ask import ask, seats
from netcrm.flows.exchange.importing import take_in
from netcrm.flows.keep import history
from netcrm.flows.log import notes
from netcrm.flows.meanings import refresh
from netcrm.flows.people import people
from netcrm.flows.ties import MANY_UNREAD
from netcrm.model.imports import Draft, Gathered
from rows import each_row

MARIA = {"name": "Maria Chen", "kind": "mentor", "title": "tax adviser", "topics": ("pricing",)}


@pytest.fixture
def peopled(book, once):
    """Maria, a tax adviser, and Dev, of whom nothing is told; both read."""

    @once
    def fill():
        with book(write=True) as opened:
            people.add(opened, MARIA)
            people.add(opened, {"name": "Dev Patel", "kind": "peer"})
            refresh(opened)

    return book


def kept(book):
    """All roles and meanings, as rows."""
    with book() as opened:
        return {table: sorted(opened.db.execute(f"SELECT * FROM {table}")) for table in ("role", "meaning", "unread")}


def made_anew(book):
    """All roles and meanings as they are when everybody is read from the beginning."""
    with book(write=True) as opened:
        opened.db.execute("DELETE FROM role")
        opened.db.execute("DELETE FROM meaning")
        opened.db.execute("INSERT OR IGNORE INTO unread SELECT id FROM person")
        refresh(opened)
    return kept(book)


def vectors(book):
    with book() as opened:
        return dict(opened.db.execute("SELECT handle, vector FROM meaning JOIN person ON id = person_id"))


def held(book, handle="maria-chen"):
    with book() as opened:
        rows = opened.db.execute(
            "SELECT role, because, share FROM role JOIN person ON id = person_id WHERE handle = ?", (handle,)
        )
        return {role: (because, share) for role, because, share in rows}


def write(book, deed, *words, **more):
    """Does something, and reads whoever was written about, as the next question does."""
    with book(write=True) as opened:
        done = deed(opened, *words, **more)
        refresh(opened)
        return done


def test_whoever_is_added_is_read_by_the_next_question(book, run):
    with book(write=True) as opened:
        people.add(opened, MARIA)
    assert (set(vectors(book)), kept(book)["unread"]) == (set(), [(1,)])
    run("ask", "tax audit")
    assert (set(vectors(book)), kept(book)["unread"]) == ({"maria-chen"}, [])


def test_where_many_are_added_they_are_read_at_once(book):
    drafts = tuple(Draft(at, f"Person {at}") for at in range(MANY_UNREAD + 1))
    with book(write=True) as opened:
        take_in(opened, "csv", "people.csv", Gathered(drafts, ()))
    assert kept(book)["unread"] == []


def test_a_role_is_kept_with_the_words_that_tell_it(peopled):
    assert held(peopled)[roles.roles_in(["tax adviser"])[0].role] == ("tax adviser", 1.0)


def test_an_investor_is_one_by_kind_less_surely_than_by_title(book):
    write(book, people.add, {"name": "Ada Lane", "kind": "investor"})
    assert {share for _, share in held(book, "ada-lane").values()} == {0.6}


def test_of_whom_nothing_is_told_the_meaning_is_empty(peopled):
    assert vectors(peopled)["dev-patel"] == b""


def test_what_is_told_of_somebody_has_a_meaning(peopled):
    assert len(vectors(peopled)["maria-chen"]) == meaning.table().dims


@pytest.mark.parametrize(
    "words",
    [
        ("edit", "maria", "--title", "notary"),
        ("edit", "maria", "--company", "Brandt Notare"),
        ("edit", "maria", "--topic", "hiring"),
        ("edit", "maria", "--remove", "pricing"),
        ("edit", "maria", "--wants", "a sales hire"),
        ("note", "maria", "knows every tax office"),
        ("note", "maria", "--private", "knows every tax office"),
        ("log", "coffee with Maria yesterday about bread"),
        ("gave", "a template for the offer", "--to", "maria"),
    ],
    ids=lambda words: " ".join(words[:3]),
)
def test_whoever_was_written_about_is_read_again_and_nobody_else(peopled, run, words):
    before = vectors(peopled)
    assert run(*words).code == 0
    write(peopled, refresh)
    assert vectors(peopled)["maria-chen"] != before["maria-chen"]
    assert vectors(peopled)["dev-patel"] == before["dev-patel"]
    assert kept(peopled) == made_anew(peopled)


@pytest.mark.parametrize(
    "changes", [{"phones": ("1",)}, {"every_days": 20}, {"confidant": True}, {"stage": "archived"}], ids=str
)
def test_what_tells_nothing_of_somebody_is_no_reason_to_read_again(peopled, changes):
    with peopled(write=True) as opened:
        opened.people.change(1, changes)
        assert not opened.meanings.any_unread()


def test_everybody_who_was_there_is_read_again(peopled, run):
    before = vectors(peopled)
    run("log", "lunch with Maria and Dev yesterday about bread")
    write(peopled, refresh)
    assert not set(before.values()) & set(vectors(peopled).values())


def test_a_log_that_is_mended_is_read_again(peopled, run):
    run("log", "lunch with Maria and Dev yesterday about bread")
    write(peopled, refresh)
    before = vectors(peopled)
    run("edit", "last", "--text", "about cows")
    write(peopled, refresh)
    assert not set(before.values()) & set(vectors(peopled).values())
    assert kept(peopled) == made_anew(peopled)


def test_another_title_is_another_role(peopled):
    write(peopled, people.edit, "maria-chen", {"title": "notary"}, {})
    assert "tax adviser" not in {because for because, _ in held(peopled).values()}
    assert {one.role for one in roles.roles_in(["notary"])} <= set(held(peopled))


def test_a_note_changes_what_somebody_means(peopled):
    before = vectors(peopled)["maria-chen"]
    write(peopled, notes.note, "maria-chen", "breeds cows and bakes bread")
    assert vectors(peopled)["maria-chen"] != before


def test_a_role_told_by_a_note_alone_is_less_sure(peopled):
    write(peopled, people.add, {"name": "Ada Brandt", "kind": "other"}, ["was a notary before"])
    assert [share for because, share in held(peopled, "ada-brandt").values() if because == "notary"] == [0.4]


def test_undo_is_read_too_and_brings_the_meaning_back(peopled):
    before = vectors(peopled)
    write(peopled, notes.note, "maria-chen", "breeds cows and bakes bread")
    write(peopled, history.undo)
    assert vectors(peopled) == before


def test_a_log_taken_back_is_read_again(peopled, run):
    before = vectors(peopled)
    run("log", "coffee with Maria yesterday about bread")
    write(peopled, refresh)
    write(peopled, history.undo)
    assert vectors(peopled) == before


def test_an_added_person_taken_back_leaves_nothing(peopled):
    write(peopled, people.add, {"name": "Ada Brandt", "kind": "advisor", "title": "notary"})
    write(peopled, history.undo)
    assert set(vectors(peopled)) == {"maria-chen", "dev-patel"}
    assert held(peopled, "ada-brandt") == {}


def test_redo_is_read_too(peopled):
    write(peopled, notes.note, "maria-chen", "breeds cows and bakes bread")
    after = vectors(peopled)
    write(peopled, history.undo)
    write(peopled, history.redo)
    assert vectors(peopled) == after


def test_imported_people_are_read(peopled):
    ines = Draft(2, "Ines Moreau", "https://www.linkedin.com/in/ines", title="Notaire")
    write(peopled, take_in, "linkedin", "Connections.csv", Gathered((ines,), ()))
    assert {one.role for one in roles.roles_in(["notaire"])} <= set(held(peopled, "ines-moreau"))


def test_another_mark_reads_everybody(peopled):
    with peopled(write=True) as opened:
        assert opened.meanings.outdated("another mark")
        assert len(opened.meanings.unread("another mark")) == 2


def test_the_same_mark_reads_nobody(peopled):
    with peopled(write=True) as opened:
        assert opened.meanings.unread(meaning.model_version()) == ()


def test_where_there_is_nothing_to_do_no_row_is_written(peopled):
    with peopled(write=True) as opened:
        before = opened.db.total_changes
        refresh(opened)
        assert opened.db.total_changes == before


def test_reading_people_is_nothing_to_take_back(peopled):
    write(peopled, notes.note, "maria-chen", "breeds cows")
    with peopled() as opened:
        before = history.listed(opened)
    write(peopled, refresh)
    with peopled() as opened:
        assert history.listed(opened) == before


def test_many_people_are_read_in_parts(book):
    drafts = tuple(Draft(at, f"Person {at}", f"https://www.linkedin.com/in/p{at}") for at in range(2, 1003))
    write(book, take_in, "linkedin", "Connections.csv", Gathered(drafts, ()))
    write(book, refresh)
    assert (len(vectors(book)), kept(book)["unread"]) == (1001, [])


def test_a_read_only_book_can_still_be_asked(peopled, run, world):
    with peopled(write=True) as opened:
        people.edit(opened, "dev-patel", {"title": "notary"}, {})
    path = world / "data" / "netcrm" / "netcrm.db"
    before = path.read_bytes()
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        answer = run("ask", "which notary do I ask")
    finally:
        path.parent.chmod(0o700)
        path.chmod(0o600)
    assert answer.code == 0
    if os.geteuid():  # root may write what nobody else may
        assert path.read_bytes() == before


def test_what_was_read_once_is_not_read_by_the_next_question(peopled, run):
    run("ask", "tax audit")
    with peopled() as opened:
        assert not opened.meanings.outdated(meaning.model_version())


def test_a_seat_is_filled_by_a_role(peopled):
    with peopled() as opened:
        assert (seats.empty(opened, "finance"), seats.empty(opened, "legal")) == (False, True)


def test_a_seat_is_filled_by_a_topic(peopled):
    write(peopled, people.edit, "dev-patel", {}, {"topics": ("employment law",)})
    with peopled() as opened:
        assert not seats.empty(opened, "legal")


@pytest.mark.parametrize("stage", ["known", "archived"])
def test_people_who_are_not_in_your_day_fill_no_seat(peopled, stage):
    write(peopled, people.edit, "maria-chen", {"stage": stage}, {})
    with peopled() as opened:
        assert seats.empty(opened, "finance")


def test_a_note_alone_fills_no_seat(peopled):
    write(peopled, people.add, {"name": "Ada Brandt", "kind": "other"}, ["her sister is a notary"])
    with peopled() as opened:
        assert seats.empty(opened, "legal")


@each_row("text", ["M&A", "my son", "mon son", "a", "R&D"])
def test_words_so_small_that_they_hold_others_together_can_be_asked(peopled, text):
    with peopled(write=True) as opened:
        assert ask.ask(opened, text).challenge == text


def test_the_seat_of_a_challenge_is_told(peopled):
    with peopled(write=True) as opened:
        report = ask.ask(opened, "a lawsuit at the labour court")
    assert (report.seat, report.seat_empty) == ("legal", True)


def test_a_challenge_about_nothing_has_no_seat(peopled):
    with peopled(write=True) as opened:
        report = ask.ask(opened, "lorem ipsum")
    assert (report.seat, report.seat_empty) == (None, False)


def test_in_a_crowd_the_nearest_of_the_background_is_still_found(book):
    with book(write=True) as opened:
        for number in range(1700):
            title = "Bäckermeister" if number == 850 else "cargo pilot"
            row = {"handle": f"p{number}", "name": f"P {number}", "stage": "known", "title": title}
            opened.people.add({**row, "created_on": opened.today})
        refresh(opened)
        report = ask.ask(opened, "who bakes bread and rolls for a hotel", means=ask.Means(thesaurus=False))
    assert [row.person.handle for row in report.further][:1] == ["p850"]


def test_a_topic_that_only_holds_a_title_is_no_role(book):
    write(book, people.add, {"name": "Ada Lane", "kind": "peer", "topics": ("investor letters",)})
    assert held(book, "ada-lane") == {}


def test_a_topic_that_is_a_title_is_a_role(book):
    write(book, people.add, {"name": "Ada Lane", "kind": "peer", "topics": ("payroll",)})
    assert [share for _, share in held(book, "ada-lane").values()] == [0.7]
