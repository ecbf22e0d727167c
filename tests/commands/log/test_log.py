"""`netcrm log` and `netcrm edit last` from outside: a sentence, names, standard input, and what is unclear."""

import json

import pytest


@pytest.fixture
def people(run, once):
    @once
    def fill():
        for name in ("Maria Chen", "Dev Patel", "Sana Okafor"):
            run("add", name)


def said(answer) -> str:
    assert answer.code == 0, answer.err
    return answer.out.splitlines()[0]


pytestmark = pytest.mark.usefixtures("people")


def test_the_sentence_of_the_first_page(run):
    line = said(run("log", "coffee with Maria and Dev yesterday about #pricing. I owe Maria the deck by Friday"))
    assert line == (
        "Logged coffee with Maria Chen and Dev Patel, yesterday (Mon 21 Sep) · #pricing · "
        "you owe Maria: the deck, by Fri 25 Sep (o1)  (l1)"
    )


def test_a_sentence_needs_no_quotes(run):
    assert said(run("log", "call", "with", "Dev", "today")) == "Logged call with Dev Patel, today  (l1)"


def test_a_sentence_comes_from_standard_input(run):
    assert said(run("log", "-", stdin="lunch with Sana\n")) == "Logged meal with Sana Okafor, today  (l1)"


def test_names_and_options_say_it_too(run):
    words = ("--on", "yesterday", "--kind", "coffee", "--topic", "pricing", "--promise", "send the deck by friday")
    assert said(run("log", "maria", "dev", "-m", "a good talk", *words, "--private")) == (
        "Logged coffee with Maria Chen and Dev Patel, yesterday (Mon 21 Sep) · #pricing · private · "
        "you owe Maria: send the deck, by Fri 25 Sep (o1)  (l1)"
    )


def test_a_full_name_needs_no_quotes(run):
    assert (
        said(run("log", "maria", "chen", "dev", "-m", "x"))
        == "Logged contact with Maria Chen and Dev Patel, today  (l1)"
    )


def test_json_says_what_was_understood(run):
    report = json.loads(run("log", "call with Maria about #hiring", "--json").out)
    understood = report["understood"]
    assert {key: understood[key] for key in ("on", "kind", "topics", "loops", "planned", "moved", "place")} == {
        "on": "2026-09-22",
        "kind": "call",
        "topics": ["hiring"],
        "loops": [],
        "planned": False,
        "moved": None,
        "place": None,
    }
    assert [understood[key] for key in ("advice", "gives", "absent", "occasions", "closes")] == [[], [], [], [], []]
    assert [one["handle"] for one in report["people"]] == ["maria-chen"]


def test_options_overrule_the_sentence(run):
    assert said(run("log", "coffee with Maria", "--kind", "call", "--on", "2026-09-14")).startswith(
        "Logged call with Maria Chen, Mon 14 Sep"
    )


def test_a_day_to_come_is_planned(run):
    assert said(run("log", "lunch with Maria", "--on", "2026-10-02")) == "Planned meal with Maria Chen, Fri 2 Oct  (l1)"


def test_her_after_two_names_is_the_first_and_said(run):
    answer = run("log", "coffee with Maria and Dev, I owe her the deck")
    assert "you owe Maria: the deck" in said(answer)
    assert "taken for Maria Chen" in answer.out


def test_a_name_nobody_bears_is_refused_with_the_text(run):
    sentence = "coffee with Priya yesterday, I'll send Priya the deck"
    answer = run("log", sentence)
    assert answer.code == 3
    assert f'netcrm log "{sentence}"' in answer.err


def test_a_name_much_like_one_is_offered(run):
    answer = run("log", "call with Marla about hiring")
    assert (answer.code, "did you mean Maria Chen" in answer.err) == (3, True)


def test_the_text_given_back_is_safe_to_paste(run):
    assert "netcrm log 'call with Priya: $HOME is $50k'" in run("log", "call with Priya: $HOME is $50k").err


def test_a_refused_log_writes_nothing(run, book):
    run("log", "coffee with Maria and Priya")
    with book() as opened:
        assert opened.interactions.count() == 0


def test_add_adds_whom_nobody_knew(run):
    assert "Added Priya, in your day now" in run("log", "--add", "coffee with Priya").out


def test_a_promise_to_somebody_just_added_is_theirs(run):
    line = said(run("log", "--add", "coffee with Priya and Sana, I owe Priya the deck by friday"))
    assert "you owe Priya: the deck, by Fri 25 Sep" in line


def test_somebody_who_was_only_promised_something_took_no_part(run):
    line = said(run("log", "--add", "coffee with Sana. I promised Priya the deck"))
    assert line.startswith("Logged coffee with Sana Okafor, today · you owe Priya: the deck")


def test_a_name_of_two_people_is_refused_with_both(run):
    run("add", "Maria Lopez")
    answer = run("log", "coffee with Maria")
    assert (answer.code, "maria-chen" in answer.err, "maria-lopez" in answer.err) == (4, True, True)


def test_a_promise_to_one_of_two_people_is_never_guessed(run):
    run("add", "Maria Lopez")
    assert run("log", "coffee with Dev, I owe Maria the deck").code == 4


def test_json_refusals_have_their_kind(run):
    run("add", "Maria Lopez")
    assert json.loads(run("log", "coffee with Maria", "--json").err)["error"]["kind"] == "ambiguous"


def test_a_sentence_about_nobody_is_a_usage_error(run):
    assert run("log", "we sat around").code == 2


def test_nothing_to_log_is_a_usage_error(run):
    assert run("log").code == 2


def test_a_text_without_names_is_a_usage_error(run):
    assert run("log", "-m", "hello").code == 2


def test_an_endless_sentence_is_a_usage_error(run):
    assert run("log", "-", stdin="coffee with Maria " * 600).code == 2


def test_a_promise_that_only_says_when_is_a_usage_error(run):
    assert run("log", "maria", "-m", "x", "--promise", "by friday").code == 2


def test_an_event_follows_nobody_new_and_says_so(run):
    answer = run("log", "--add", "--kind", "event", "dinner with Priya and Dev")
    assert "netcrm today asks once whom to keep: Priya" in answer.out
    assert "KEEP IN TOUCH?" in run("today").out


def test_the_last_log_is_mended(run):
    run("log", "coffee with Maria")
    line = said(run("edit", "last", "--on", "wed", "--with", "dev", "--without", "maria", "--kind", "call"))
    assert line == "Now: call with Dev Patel, Wed 16 Sep  (l1)"


def test_the_last_log_is_deleted(run):
    run("log", "coffee with Maria. I owe her the deck")
    assert said(run("edit", "last", "--delete")) == "Deleted the log of coffee with Maria Chen, today, with o1"


def test_undo_takes_the_log_and_its_promise_back(run):
    run("log", "coffee with Maria. I owe her the deck")
    run("undo")
    assert json.loads(run("open", "--json").out)["loops"] == []


def test_private_words_never_stand_on_today(run):
    run(
        "--today",
        "2026-05-01",
        "log",
        "maria",
        "-m",
        "she wants to sell",
        "--private",
        "--promise",
        "the sale paper by 2 may",
    )
    page = run("today").out + run("today", "--json").out + run("today", "--one").out
    assert "sell" not in page
    assert "sale paper" not in page


def test_strangers_letters_do_not_break_a_log(run):
    run("add", "Łukasz [/b] O'Neil")
    assert said(run("log", "call with Lukasz")).startswith("Logged call with Łukasz [/b] O'Neil")


def test_a_promise_alone_is_kept_and_no_contact_logged(run):
    answer = run("log", "need to call maria tomorrow", "--json")
    report = json.loads(answer.out)
    assert (answer.code, report["interaction"], report["remarks"]) == (0, None, ["no contact was logged"])
    assert [loop["text"] for loop in report["understood"]["loops"]] == ["call maria"]
    assert run("log", "need to thank dev").out == (
        "You owe Dev: thank dev (o2)\nno contact was logged; netcrm undo takes it back\n"
    )


def test_a_call_nobody_answered_is_refused_with_the_note_to_type(run):
    answer = run("log", "couldn't reach Dev yesterday")
    assert answer.code == 5
    assert 'netcrm note dev-patel "couldn\'t reach Dev yesterday"' in answer.err


def test_a_refused_plan_leaves_the_book_as_it_was(run):
    run("log", "no call with Dev this week")
    assert run("undo").out.startswith("Took back: added")


def test_the_beginning_of_a_name_is_offered_and_never_dropped(run):
    answer = run("log", "san & dev coffee yesterday")
    assert answer.code == 3
    assert "did you mean Sana Okafor (sana-okafor)?" in answer.err


def test_everything_a_line_wrote_is_taken_back_at_once(run):
    before = json.loads(run("show", "maria", "--json").out)
    line = "coffee with Maria, Dev thinks I should sell. Maria's exam is on Thursday. I owe Maria the deck"
    assert run("log", line).out.startswith("Logged coffee with Maria Chen")
    run("undo")
    assert json.loads(run("show", "maria", "--json").out) == before
    assert json.loads(run("show", "dev", "--json").out)["advice"] == []


@pytest.mark.parametrize(
    "line", ["call with Dev cancelled", "no-show by Dev", "forgot to call Dev", "did NOT reach Dev"]
)
def test_what_was_no_contact_is_refused_and_nothing_written(run, line):
    answer = run("log", line, "--json")
    assert (answer.code, json.loads(answer.err)["error"]["kind"]) == (5, "refused")
    assert json.loads(run("show", "dev", "--json").out)["interactions"] == []


def test_a_contact_to_come_is_planned_and_moved(run):
    planned = json.loads(run("log", "lunch with Dev tomorrow", "--json").out)
    assert (planned["understood"]["planned"], planned["understood"]["on"]) == (True, "2026-09-23")
    moved = json.loads(run("log", "lunch with Dev moved to Friday", "--json").out)
    assert (moved["understood"]["moved"], moved["understood"]["on"]) == ("2026-09-23", "2026-09-25")
    assert moved["interaction"]["uid"] == planned["interaction"]["uid"]


def test_a_contact_without_words_is_refused_and_emptied_words_are_told(run):
    run("add", "Ben Ott")
    assert (run("log", "ben", "-m", " ").code, run("find", "--with", "ben").out.count("Ben Ott")) == (2, 0)
    run("log", "ben", "-m", "tea")
    assert run("edit", "last", "--text", "").out.startswith("Now: contact with Ben Ott, today, with no words")


def test_a_line_that_asks_for_it_is_private_with_all_it_tells(run):
    run("add", "Franz Aigner")
    told = run("log", "coffee with Franz. I owe him the plan by friday. Das bleibt bitte unter uns").out
    assert "· private ·" in told
    assert "the plan" not in run("today").out


def test_the_way_out_of_a_private_line_is_a_private_note(run):
    run("add", "Franz Aigner")
    refused = run("log", "privat: Franz ist krank").err
    assert 'netcrm note franz-aigner "privat: Franz ist krank" --private' in refused


def test_notes_of_a_deleted_log_go_with_it_and_others_stay(run):
    run("add", "Franz Aigner")
    run("note", "franz", "has an exam on friday")
    run("log", "coffee with Franz, he has an exam on friday")
    assert "n2" in run("edit", "last", "--delete").out
    assert run("show", "n1").code == 0
    assert run("show", "n2").code != 0


MAIL = """From: Maria Chen <maria@x.example>
Date: Fri, 18 Sep 2026 10:12:00 +0200

Hi,
raise the floor first.

Best, Maria
"""


def test_a_mail_on_standard_input_is_logged_on_its_day_in_the_words_of_its_sender(run):
    run("edit", "maria", "--email", "maria@x.example")
    run("asked", "maria", "how do you set prices?")
    answer = json.loads(run("log", "-", "--json", stdin=MAIL).out)
    assert answer["understood"]["on"] == "2026-09-18"
    assert answer["understood"]["kind"] == "email"
    assert answer["remarks"] == ["answers a1? the same mail into netcrm done a1 -"]
    run("done", "a1", "-", stdin=MAIL)
    shown = json.loads(run("show", "a1", "--json").out)
    assert [one["text"] for one in shown["advice"]["answers"]] == ["raise the floor first."]


def test_a_mail_without_a_day_says_that_it_was_dated_today(run):
    answer = run("log", "-", stdin=MAIL.replace("Date: Fri, 18 Sep 2026 10:12:00 +0200", "Subject: Re: prices"))
    assert said(answer) == "Logged email with Maria Chen, today  (l1)"
    assert "it was dated today" in answer.out + answer.err


def test_a_line_that_is_refused_comes_back_with_the_options_that_were_given(run):
    told = run("log", "coffee with Zed", "--private", "--topic", "pricing")
    assert 'netcrm log "coffee with Zed" --topic pricing --private' in told.err
