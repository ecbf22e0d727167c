"""`netcrm board` as it is typed."""

import json

import pytest

from rows import each_row


@pytest.fixture
def circle(run, once):
    """Maria knows finance, Dev sells, Ada is a lawyer to get to know whom Dev knows."""

    @once
    def fill():
        run("add", "Maria Chen", "--kind", "mentor", "--title", "CFO", "--topic", "cash flow")
        run("add", "Dev Patel", "--kind", "advisor", "--title", "head of sales", "--confidant")
        run("add", "Ada Brandt", "--potential", "--title", "employment lawyer", "--met", "TechHub", "--via", "Dev")
        run("add", "Eva Lang", "--potential", "--title", "patent lawyer", "--met", "TechHub")
        for name in ("maria", "dev"):
            assert run("log", name, "-m", "lunch", "--on", "yesterday").code == 0


def seat(run, name: str) -> dict:
    """One seat of the board as JSON."""
    (found,) = json.loads(run("board", name, "--json").out)["seats"]
    return found


def test_a_seat_is_filled_by_titles_and_topics(circle, run):
    finance = seat(run, "finance")
    assert [one["person"]["handle"] for one in finance["people"]] == ["maria-chen"]
    assert [proof["text"] for proof in finance["people"][0]["evidence"]] == ["CFO", "cash flow"]
    assert (finance["state"], finance["rests_on_one"]) == ("one", True)


def test_an_empty_seat_tells_who_could_fill_it_the_way_to_them_and_where_such_people_are(circle, run):
    legal = seat(run, "legal")
    assert (legal["state"], legal["people"]) == ("empty", [])
    ada, eva = legal["candidates"]
    assert (ada["person"]["handle"], ada["why"]) == ("ada-brandt", "employment lawyer")
    assert [hop["to"]["handle"] for hop in ada["path"]["hops"]] == ["dev-patel", "ada-brandt"]
    assert eva["path"] is None
    assert legal["places"] == [{"name": "TechHub", "people": 2}]


def test_the_page_has_a_row_a_seat_and_fits_the_screen(circle, run):
    lines = run("board").out.splitlines()
    assert lines[:2] == ["WHAT THEY KNOW", "  finance      Maria Chen (CFO) · rests on one"]
    assert "  legal        nobody yet" in lines
    assert "               could be Ada Brandt (employment lawyer), via Dev Patel" in lines
    assert "  listening    Dev Patel (a confidant) · rests on one" in lines
    assert max(map(len, lines)) <= 80


def test_advice_that_helped_counts(circle, run):
    run("asked", "dev", "how do we handle a tax audit?")
    run("done", "a1", "ring the office early")
    run("done", "a1", "--did", "rang", "--helped", "yes")
    people = {one["person"]["handle"]: one["evidence"][0]["text"] for one in seat(run, "finance")["people"]}
    assert people["dev-patel"] == 'helped with "how do we handle a tax audit?"'


def test_somebody_is_put_on_a_seat_until_a_day(circle, run):
    answer = run("board", "legal", "--add", "dev", "--until", "end of 2027")
    assert answer.out == "Put Dev Patel on legal until 31 Dec 2027 · netcrm board legal\n"
    assert seat(run, "legal")["people"][0]["until"] == "2027-12-31"
    run("undo")
    assert seat(run, "legal")["people"] == []


def test_a_day_that_is_over_ends_it(circle, run):
    run("board", "legal", "--add", "dev", "--until", "2026-09-30")
    (legal,) = json.loads(run("--today", "2026-10-01", "board", "legal", "--json").out)["seats"]
    assert legal["people"] == []


def test_somebody_is_taken_off_a_seat_whatever_speaks_for_them(circle, run):
    run("board", "finance", "--drop", "maria")
    assert seat(run, "finance")["people"] == []
    run("board", "finance", "--add", "maria")
    assert seat(run, "finance")["people"][0]["evidence"][0]["type"] == "pinned"


def test_seats_are_named_and_retired_in_the_settings(circle, run):
    run("edit", "dev", "--topic", "customs")
    assert run("config", "seat.export", "customs; selling in France").code == 0
    assert [one["person"]["handle"] for one in seat(run, "export")["people"]] == ["dev-patel"]
    run("config", "seat.legal", "off")
    assert "legal" not in run("board").out
    run("config", "seat.legal", "--unset")
    assert "legal" in run("board").out


def test_private_words_are_no_evidence(circle, run):
    run("asked", "dev", "how do we handle a tax audit?")
    run("done", "a1", "ring the office early")
    run("done", "a1", "--did", "rang", "--helped", "yes")
    run("edit", "a1", "--private")
    assert [one["person"]["handle"] for one in seat(run, "finance")["people"]] == ["maria-chen"]


def test_an_empty_book_has_empty_seats(run):
    answer = run("board")
    assert (answer.code, answer.out.count("nobody yet")) == (0, 16)


@each_row(
    ("typed", "code", "told"),
    [
        (("board", "astrology"), 3, 'there is no seat "astrology"'),
        (("board", "l"), 3, 'there is no seat "l"'),
        (("board", "--add", "maria"), 2, "say which seat"),
        (("board", "finance", "--add", "maria", "--drop", "dev"), 2, "stands alone"),
        (("board", "finance", "--drop", "dev", "--until", "2027-01-01"), 2, "stands alone"),
        (("board", "finance", "--add", "nobody"), 3, 'nobody is called "nobody"'),
        (("board", "finance", "--add", "maria", "--until", "someday"), 2, "someday"),
        (("config", "seat.legal", " ; "), 2, "say what belongs to it"),
    ],
)
def test_nonsense_is_refused_with_a_way_out(circle, run, typed, code, told):
    answer = run(*typed)
    assert (answer.code, answer.out) == (code, "")
    assert told in answer.err


def test_a_seat_of_ones_own_tells_who_could_fill_it_by_their_topics(circle, run):
    run("add", "Chidi Eze", "--potential", "--title", "journalist", "--topic", "press")
    assert run("config", "seat.press", "press; journalists").code == 0
    assert [(one["person"]["handle"], one["why"]) for one in seat(run, "press")["candidates"]] == [
        ("chidi-eze", "press")
    ]


def test_an_industry_that_is_said_is_filled_by_its_words_alone(circle, run):
    run("add", "Hanna Keller", "--title", "nurse")
    run("add", "Karl Moreau", "--topic", "lift trade")
    assert [one["person"]["handle"] for one in seat(run, "industry")["people"]] == ["hanna-keller"]
    assert run("config", "seat.industry", "lift trade").code == 0
    assert [one["person"]["handle"] for one in seat(run, "industry")["people"]] == ["karl-moreau"]


def test_the_page_ends_with_the_seat_that_is_empty(circle, run):
    assert run("board").out.splitlines()[-1] == (
        "netcrm board fundraising shows one whole · netcrm board alike how alike all are"
    )


def test_whoever_is_put_on_a_seat_is_shown_there_though_not_in_your_day(circle, run):
    run("board", "technology", "--add", "eva-lang")
    technology = seat(run, "technology")
    assert [one["person"]["handle"] for one in technology["people"]] == ["eva-lang"]
    assert technology["people"][0]["evidence"][0]["text"] == "put there by you, to get to know"
    assert "technology   Eva Lang (put there by you, to get to know) · rests on one" in run("board").out
    run("board", "technology", "--drop", "eva-lang")
    assert seat(run, "technology")["people"] == []


def test_an_archived_person_is_on_no_seat(circle, run):
    run("board", "technology", "--add", "eva-lang")
    run("archive", "eva-lang")
    assert seat(run, "technology")["people"] == []


@each_row("word", ["alike", "diversity", "Circle"])
def test_what_the_circle_has_in_common_is_asked_by_a_word(circle, run, word):
    answer = run("board", word)
    assert answer.out == "You follow 2, too few to say how alike they are; from 8 on it is told.\n"
    assert json.loads(run("board", word, "--json").out)["only"] == "alike"


def test_of_a_larger_circle_it_is_told_what_is_shared_and_what_is_not_known(run):
    for at in range(8):
        run("add", f"Person {'ABCDEFGH'[at]}.", "--kind", "friend", "--location", "Wels" if at % 2 else "Linz")
    assert run("board", "alike").out.splitlines() == [
        "8 of 8 people in your day are of one kind: friend.",
        "Known of too few to say: field, where you met, when you met.",
    ]


def test_nobody_is_put_on_a_seat_until_a_day_that_is_over(run):
    run("add", "Petra Huber")
    refused = run("board", "finance", "--add", "petra", "--until", "yesterday")
    assert (refused.code, "that day is over" in refused.err) == (2, True)


def test_a_topic_that_is_the_name_of_a_seat_fills_it(run):
    names = ("operations", "product", "People", "wellbeing")
    for at, name in enumerate(names):
        run("add", f"Somebody {'ABCD'[at]}", "--topic", name)
        run("log", f"Somebody {'ABCD'[at]}", "-m", "tea")
    filled = {name: seat(run, name.lower())["people"][0]["person"]["name"] for name in names}
    assert list(filled.values()) == ["Somebody A", "Somebody B", "Somebody C", "Somebody D"]


def test_a_buyer_of_another_house_is_no_help_and_one_of_your_own_is(run):
    run("add", "Thomas Brunner", "--kind", "customer", "--title", "purchasing manager", "--company", "Spar")
    run("add", "Claudia Steiner", "--title", "buyer", "--company", "Billa")
    run("add", "Petra Klein", "--potential", "--title", "head buyer")
    run("add", "Ines Duarte", "--kind", "team", "--title", "purchasing manager")
    operations, sales = seat(run, "operations"), seat(run, "sales")
    assert [one["person"]["name"] for one in operations["people"]] == ["Ines Duarte"]
    assert operations["candidates"] == []
    assert [one["person"]["name"] for one in sales["people"]] == ["Ines Duarte"]
