"""`netcrm path` and `edit --knows` as they are typed."""

import json

import pytest

from rows import each_row


@pytest.fixture
def circle(run, once):
    """Hans is known well, Aleksandra buys for Backaldrin and is known to Hans."""

    @once
    def fill():
        run("add", "Hans Gruber", "--kind", "mentor")
        run("add", "Aleksandra Nowak", "--title", "head buyer", "--company", "Backaldrin GmbH", "--potential")
        run("add", "Eva Lang", "--potential", "--title", "CFO", "--company", "Spar")
        run("log", "hans", "-m", "lunch", "--kind", "meal", "--on", "yesterday")
        assert run("edit", "hans", "--knows", "aleksandra", "--how", "worked together at Krones").code == 0


def test_the_page_shows_each_step_with_what_speaks_for_it(circle, run):
    answer = run("path", "Aleksandra Nowak")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        "Aleksandra Nowak  head buyer at Backaldrin GmbH",
        "",
        "THE WAY",
        "  you         → Hans Gruber       in touch yesterday",
        "  Hans Gruber → Aleksandra Nowak  surely: worked together at Krones, noted",
        "                                  today",
        "  The weakest step: Hans Gruber to Aleksandra Nowak.",
        "  netcrm intro aleksandra-nowak --for-me --via hans-gruber",
    ]


@each_row(
    "typed",
    [
        ("Aleksandra Nowak",),
        ("aleksandra-nowak",),
        ("buyer at Backaldrin",),
        ("buyer", "at", "backaldrin"),
        ("Einkäuferin bei Backaldrin",),
        ("Backaldrin",),
        ("backaldrin gmbh",),
        ("head buyer",),
    ],
)
def test_somebody_is_named_or_said_by_what_they_do_and_where(circle, run, typed):
    answer = json.loads(run("path", *typed, "--json").out)
    assert answer["to"]["handle"] == "aleksandra-nowak"
    assert [hop["from"] and hop["from"]["handle"] for hop in answer["paths"][0]["hops"]] == [None, "hans-gruber"]


def test_a_name_may_be_begun_and_a_mistyped_one_is_asked_about(circle, run):
    assert json.loads(run("path", "aleks", "--json").out)["to"]["handle"] == "aleksandra-nowak"
    answer = run("path", "Aleksandra Nowk")
    assert (answer.code, answer.out) == (3, "")
    assert answer.err.splitlines() == [
        'netcrm: nobody in your book is "Aleksandra Nowk"',
        "  did you mean Aleksandra Nowak (aleksandra-nowak)?",
    ]


def test_a_name_that_several_begin_with_is_asked_about(circle, run):
    run("add", "Hansi Gruber")
    assert run("path", "hans").code == 0  # one is called so
    assert run("path", "han").code == 4


def test_all_of_the_words_fit_better_than_some(circle, run):
    run("add", "Vera Berg", "--title", "buyer")
    run("log", "vera", "-m", "tea", "--on", "yesterday")
    assert json.loads(run("path", "head buyer", "--json").out)["to"]["handle"] == "aleksandra-nowak"


def test_who_works_there_is_told_where_nobody_is_what_was_asked_for(circle, run):
    answer = run("path", "pilot at Backaldrin")
    assert answer.out.splitlines()[0] == 'Nobody is known there as "pilot at Backaldrin"; this is who works there.'


def test_a_company_whose_name_is_a_word_is_found_all_the_same(circle, run):
    assert json.loads(run("path", "CFO at Spar", "--json").out)["to"]["handle"] == "eva-lang"


def test_nobody_leads_to_whom_nobody_knows(circle, run):
    assert run("path", "Eva Lang").out.splitlines() == [
        "Eva Lang  CFO at Spar", "", "Nobody you know is known to know Eva Lang.",
    ]  # fmt: skip


def test_where_nobody_leads_there_who_knows_most_of_that_profession_is_told(circle, run):
    run("add", "Karl Bau", "--title", "head of purchasing", "--potential")
    run("edit", "aleksandra", "--knows-not", "hans")
    run("edit", "hans", "--knows", "karl-bau")
    shown = run("path", "Aleksandra Nowak").out.splitlines()
    assert shown[2:] == [
        "Nobody you know is known to know Aleksandra Nowak.",
        "",
        "WHO MAY KNOW",
        "  Hans Gruber  knows one person in that field",
    ]


def test_what_nobody_is_known_as_is_said_before_who_comes_nearest(circle, run):
    shown = run("path", "Rewe buyer").out.splitlines()
    assert shown[0] == 'Nobody in your book is known as "Rewe buyer"; this is who comes nearest.'
    assert json.loads(run("path", "Rewe buyer", "--json").out)["near"] is True


@pytest.fixture
def told(circle, run):
    """Of Hans a note says that he knows a stranger."""
    run("log", "Hans knows the head of procurement at Land OÖ")
    run("log", "Hans kennt den Einkäufer bei XXXLutz")


@each_row(
    ("wanted", "note"),
    [
        ("head of procurement at Land OÖ", "knows the head of procurement at Land OÖ"),
        ("procurement at Land OÖ", "knows the head of procurement at Land OÖ"),
        ("Land OÖ", "knows the head of procurement at Land OÖ"),
        ("Einkäufer bei XXXLutz", "kennt den Einkäufer bei XXXLutz"),
        ("XXXLutz buyer", "kennt den Einkäufer bei XXXLutz"),
    ],
)
def test_of_whom_a_note_says_that_they_know_a_stranger_is_told(told, run, wanted, note):
    answer = json.loads(run("path", wanted, "--json").out)
    assert (answer["to"], answer["connectors"][0]["person"]["handle"]) == (None, "hans-gruber")
    assert answer["connectors"][0]["why"].startswith(f"{note}, noted ")


def test_a_private_note_tells_of_no_stranger(circle, run):
    run("note", "hans", "knows the mayor of Wels", "--private")
    assert run("path", "mayor of Wels").code == 3


def test_somebody_said_by_their_house_is_meant_where_the_book_has_them(circle, run):
    run("edit", "hans", "--knows-not", "eva")
    assert run("log", "Hans knows the CFO at Spar").out.splitlines()[0] == "Hans knows Eva"
    assert len(json.loads(run("path", "Eva Lang", "--json").out)["paths"]) == 1


def test_of_a_profession_is_who_works_in_it_and_not_who_helps_with_it(circle, run):
    run("add", "Nina Steiner", "--company", "Steiner Architekten")
    run("edit", "hans", "--topic", "selling to architects")
    assert json.loads(run("path", "architect", "--json").out)["to"]["handle"] == "nina-steiner"


def test_a_way_that_ends_elsewhere_says_where(circle, run):
    run("add", "Jonas Weber", "--company", "Backaldrin")
    shown = run("path", "Backaldrin").out.splitlines()
    assert (shown[0], "THE SHORTEST WAY, to Jonas Weber" in shown) == (
        "Aleksandra Nowak  head buyer at Backaldrin GmbH",
        True,
    )


def test_where_nobody_is_that_who_knows_people_in_that_field_is_told(circle, run):
    answer = json.loads(run("path", "buyer at Rewe", "--json").out)
    assert (answer["to"], answer["none_because"]) == (None, 'nobody in your book is "buyer at Rewe"')
    assert [one["person"]["handle"] for one in answer["connectors"]] == ["hans-gruber"]
    assert run("path", "astronaut at Rewe").code == 3


@pytest.fixture
def untouched(run):
    """Sabine is in the day, nothing was ever logged; Irene knows her."""
    run("add", "Sabine Eder", "--title", "head buyer")
    run("add", "Irene Pichler")
    run("edit", "irene", "--knows", "sabine", "--how", "sells to her")


def test_where_nothing_was_logged_who_knows_them_is_told_beside_your_own_step(untouched, run):
    assert run("path", "sabine").out.splitlines() == [
        "Sabine Eder  head buyer",
        "",
        "THE WAY",
        "  you → Sabine Eder  in your book, nothing logged yet",
        "  netcrm draft sabine-eder",
        "",
        "Another way is through Irene Pichler, in your book, nothing logged yet (surely:",
        "sells to her, noted today).",
        "  netcrm intro sabine-eder --for-me --via irene-pichler",
    ]


def test_your_own_step_to_whom_you_added_comes_first_however_strong_another_way_is(untouched, run):
    run("log", "tea with Irene")
    ways = json.loads(run("path", "sabine", "--json").out)["paths"]
    assert [(way["kind"], len(way["hops"])) for way in ways] == [("shortest", 1), ("strongest", 2)]


def test_once_in_touch_no_other_way_is_told(untouched, run):
    run("log", "tea with Irene and Sabine")
    assert [way["kind"] for way in json.loads(run("path", "sabine", "--json").out)["paths"]] == ["strongest"]


def test_a_second_way_through_another_person_is_told(circle, run):
    run("add", "Karl Bauer")
    run("log", "tea with Karl")
    run("edit", "karl", "--knows", "aleksandra", "--how", "golf")
    ways = json.loads(run("path", "Aleksandra Nowak", "--json").out)["paths"]
    assert [(way["kind"], way["hops"][0]["to"]["handle"]) for way in ways] == [
        ("strongest", "hans-gruber"), ("another", "karl-bauer"),
    ]  # fmt: skip


def test_another_way_that_is_only_a_guess_is_not_told(circle, run):
    run("add", "Karl Bauer")
    run("log", "tea with Karl")
    run("community", "TechHub", "--member", "karl-bauer", "--member", "aleksandra-nowak")
    assert len(json.loads(run("path", "Aleksandra Nowak", "--json").out)["paths"]) == 1


def test_who_is_asked_is_the_last_on_the_way_whom_you_know(circle, run):
    run("edit", "hans", "--knows-not", "aleksandra")
    run("add", "Vera Berg")
    run("edit", "hans", "--knows", "vera")
    run("edit", "vera", "--knows", "aleksandra")
    assert "netcrm intro aleksandra-nowak --for-me --via vera-berg" in run("path", "Aleksandra Nowak").out
    run("edit", "vera", "--stage", "potential")
    assert "netcrm intro vera-berg --for-me --via hans-gruber" in run("path", "Aleksandra Nowak").out


def test_what_came_of_asking_a_connector_is_told(circle, run):
    run("intro", "eva-lang", "--for-me", "--via", "hans")
    run("done", "i1", "--made")
    (way,) = json.loads(run("path", "Aleksandra Nowak", "--json").out)["paths"]
    assert (way["asked_lately"], way["made"], way["helped"]) == (1, 1, 0)
    assert "Hans made one introduction you asked for." in " ".join(run("path", "Aleksandra Nowak").out.split())


@each_row(
    "question",
    [
        "who could introduce me to the buyer at Backaldrin?",
        "Wer kann mich dem Einkäufer bei Backaldrin vorstellen?",
        "qui pourrait me présenter à l'acheteuse de Backaldrin ?",
        "¿quién podría presentarme a la compradora de Backaldrin?",
        "quem pode apresentar-me à compradora da Backaldrin?",
    ],
)
def test_a_question_for_an_introduction_is_answered_with_the_path(circle, run, question):
    answer = json.loads(run("ask", question, "--json").out)
    assert answer["to"]["handle"] == "aleksandra-nowak"
    assert answer["paths"][0]["hops"][0]["to"]["handle"] == "hans-gruber"


def test_who_does_not_know_somebody_leads_nowhere(circle, run):
    run("edit", "hans", "--knows-not", "aleksandra")
    assert json.loads(run("path", "aleksandra", "--json").out)["paths"] == []
    run("undo")
    assert len(json.loads(run("path", "aleksandra", "--json").out)["paths"]) == 1


def test_who_brought_us_together_leads_on(run):
    run("add", "Ines Duarte")
    run("log", "ines", "-m", "tea", "--on", "yesterday")
    run("add", "Ada Brandt", "--potential", "--via", "Ines")
    (hop,) = json.loads(run("path", "ada", "--json").out)["paths"][0]["hops"][1:]
    assert (hop["from"]["handle"], hop["how"]) == ("ines-duarte", "introduced you")


def test_whom_a_name_meant_stays_meant_when_another_comes_of_that_name(run):
    run("add", "Ines Duarte")
    run("log", "ines", "-m", "tea", "--on", "yesterday")
    run("add", "Ada Brandt", "--potential", "--via", "Ines")
    run("add", "Ines Sommer")
    assert len(json.loads(run("path", "ada", "--json").out)["paths"]) == 1


@each_row(
    ("typed", "code", "told"),
    [
        (("path", "nobody of that name"), 3, 'nobody in your book is "nobody of that name"'),
        (("path", " "), 2, "say to whom"),
        (("path", "!!!"), 2, 'nobody in your book is "!!!"; say to whom'),
        (("path", "🙂"), 2, 'nobody in your book is "🙂"; say to whom'),
        (("path", '"'), 2, "say to whom"),
        (("path", "( * )"), 2, "say to whom"),
        (("path", "me"), 2, "every path begins with you; say to whom"),
        (("path", "ich"), 2, "every path begins with you; say to whom"),
        (("edit", "hans", "--knows", "hans"), 5, "Hans Gruber is one person"),
        (("edit", "hans", "--how", "at school"), 2, "--knows NAME, with --how, or --knows-not NAME stands alone"),
        (("edit", "hans", "--knows", "eva", "--topic", "bread"), 2, "stands alone"),
        (("edit", "hans", "--knows", "eva", "--how", " "), 2, "say how they know each other"),
    ],
)
def test_nonsense_is_refused_with_a_way_out(circle, run, typed, code, told):
    answer = run(*typed)
    assert (answer.code, answer.out) == (code, "")
    assert told in answer.err.splitlines()[0]
    assert len(answer.err.splitlines()) >= 2


def test_whoever_knows_somebody_goes_along_with_the_book(circle, run, tmp_path):
    run("export", "json", "-o", str(tmp_path / "book.json"))
    run("--db", str(tmp_path / "other.db"), "import", str(tmp_path / "book.json"))
    answer = json.loads(run("--db", str(tmp_path / "other.db"), "path", "aleksandra", "--json").out)
    assert answer["paths"][0]["hops"][1]["how"] == "worked together at Krones"


def test_a_merge_keeps_who_knows_whom_and_a_split_gives_it_back(circle, run):
    run("add", "A. Nowak", "--potential")
    run("merge", "a-nowak", "aleksandra-nowak", "--yes")
    assert len(json.loads(run("path", "a-nowak", "--json").out)["paths"]) == 1
    run("split", "a-nowak")
    assert json.loads(run("path", "A. Nowak", "--json").out)["paths"] == []
    assert len(json.loads(run("path", "aleksandra-nowak", "--json").out)["paths"]) == 1


def test_a_path_that_is_taken_already_leads_to_its_introduction(circle, run):
    assert run("intro", "aleksandra", "--for-me", "--via", "hans").code == 0
    assert run("path", "Aleksandra Nowak").out.splitlines()[-1] == "  netcrm show i1"
    assert run("drop", "i1").code == 0
    assert run("path", "Aleksandra Nowak").out.splitlines()[-1] == (
        "  netcrm intro aleksandra-nowak --for-me --via hans-gruber"
    )


def test_the_card_tells_whom_they_know_and_nothing_of_private_logs(circle, run):
    run("log", "Hans and Eva played chess yesterday", "--private")
    run("log", "hans", "eva", "-m", "tea", "--private")
    run("edit", "eva", "--knows-not", "aleksandra")
    card = json.loads(run("show", "hans", "--json").out)
    assert [(one["person"]["handle"], one["evidence"][0]["text"]) for one in card["knows"]] == [
        ("aleksandra-nowak", "worked together at Krones")
    ]
    assert "knows       Aleksandra Nowak (worked together at Krones, noted today)" in run("show", "hans").out
    assert "knows not   Aleksandra Nowak" in run("show", "eva").out


def test_the_card_tells_who_brought_whom_together_with_you_and_who_was_seen_together(circle, run):
    run("edit", "eva", "--via", "Hans")
    run("add", "Vera Berg")
    run("log", "tea with Hans and Vera")
    card = json.loads(run("show", "hans", "--json").out)
    knows = {one["person"]["handle"]: one["evidence"][0]["text"] for one in card["knows"]}
    assert knows["eva-lang"] == "introduced you"
    assert knows["vera-berg"].startswith("seen together")
    assert [one["person"]["handle"] for one in json.loads(run("show", "eva", "--json").out)["knows"]] == ["hans-gruber"]


def test_a_hello_is_for_strangers_only(circle, run):
    assert run("path", "hans").out.splitlines()[-1] == "  netcrm draft hans-gruber"
    run("add", "Ann Lee")
    run("edit", "ann", "--stage", "known")
    assert run("path", "Ann Lee").out.splitlines()[-1] == "  netcrm draft hello ann-lee"


def test_who_said_no_lately_is_not_asked_again(circle, run):
    run("intro", "aleksandra", "--for-me", "--via", "hans")
    run("done", "i1", "hans", "no")
    out = run("path", "aleksandra").out
    assert "Hans said no to it today." in out
    assert out.splitlines()[-1] == "  netcrm show i1"
    assert "intro aleksandra-nowak --for-me" not in out
    run("add", "Tom Reyes")
    run("edit", "tom", "--knows", "aleksandra")
    assert run("path", "aleksandra").out.splitlines()[-1] == "  netcrm intro aleksandra-nowak --for-me --via tom-reyes"


def test_another_way_is_through_nobody_who_said_no(circle, run):
    for name in ("Tom Reyes", "Ines Duarte"):
        run("add", name)
        run("edit", name, "--knows", "aleksandra")
    assert "--via tom-reyes" in run("path", "aleksandra").out
    run("intro", "aleksandra", "--for-me", "--via", "tom")
    run("done", "i1", "tom", "no")
    assert "--via ines-duarte" in run("path", "aleksandra").out


def test_notes_and_promises_that_name_somebody_outside_the_book_are_found(circle, run):
    run("add", "Tom Reyes")
    run("note", "tom", "worked for Josef Zotter for six years")
    run("note", "eva", "hates Josef Zotter", "--private")
    run("log", "coffee with Hans, he promised an intro to Josef Zotter")
    for wanted in ("Josef Zotter", "Zotter"):
        assert run("path", wanted).out.splitlines() == [
            f'Nobody in your book is "{wanted}".',
            "",
            "WHO MAY KNOW",
            "  Tom Reyes    worked for Josef Zotter for six years, noted today",
            "  Hans Gruber  owes you: an intro to Josef Zotter, today",
        ]
    run("add", "Sabine Wolf", "--company", "Zotter")
    assert "WHO MAY KNOW" in run("path", "Josef Zotter").out


def test_members_of_the_community_where_somebody_was_met_may_know_them(circle, run):
    for name in ("Bernd Auer", "Jakob Lind"):
        run("add", name)
        run("log", name, "-m", "tea")
    run("add", "Petra Klein", "--potential", "--met", "Innung")
    run("community", "Innung", "--kind", "association", "--member", "jakob")
    run("community", "Innung", "--member", "bernd", "--part", "guild master")
    assert run("path", "petra").out.splitlines()[-3:] == [
        "WHO MAY KNOW",
        "  Bernd Auer  guild master in Innung, where you met Petra Klein",
        "  Jakob Lind  in Innung, where you met Petra Klein",
    ]


def test_somebody_at_a_house_is_whoever_works_there(circle, run):
    assert run("path", "somebody at Backaldrin").out == run("path", "Backaldrin").out
