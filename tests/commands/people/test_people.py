"""`netcrm add`, `follow`, `edit` and `archive`, as they are typed."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from rows import each_row

Run = Callable[..., Any]
PERSON = {
    *("id", "uid", "handle", "name", "nickname", "kind", "stage", "title", "company", "location", "emails", "phones"),
    *("urls", "topics", "wants", "confidant", "birthday", "met", "created_on", "standing"),
}
ALL_FIELDS = (
    *("--kind", "mentor", "--title", "CFO", "--company", "Fjord Labs", "--location", "Oslo", "--nickname", "Mari"),
    *("--email", "a@b.c", "--email", "d@e.f", "--phone", "+47 1", "--url", "fjord.example", "--url", "x.example"),
    *("--topic", "pricing", "--topic", "cash flow", "--wants", "a sales hire", "--every", "3 weeks", "--confidant"),
    *("--birthday", "7 mar", "--met", "TechHub", "--met-on", "2 sep", "--via", "Ines", "--note", "two kids"),
)


def person(run: Run, *words: str) -> dict[str, Any]:
    answer = run(*words, "--json")
    assert answer.code == 0, answer.err
    told: dict[str, Any] = json.loads(answer.out)["person"]
    return told


def test_add_says_what_it_did(run: Run) -> None:
    said = "Added Maria Chen: mentor, in your day, every 3 weeks  (maria-chen)\n"
    assert run("add", "Maria Chen", "--kind", "mentor", "--every", "3 weeks").out == said


def test_a_name_needs_no_quotes(run: Run) -> None:
    assert person(run, "add", "Maria", "Chen")["name"] == "Maria Chen"


def test_add_takes_every_field_as_a_flag(run: Run) -> None:
    told = person(run, "add", "Maria Chen", *ALL_FIELDS)
    del told["id"], told["uid"], told["standing"]
    assert told == {
        "handle": "maria-chen", "name": "Maria Chen", "nickname": "Mari", "kind": "mentor", "stage": "followed",
        "title": "CFO", "company": "Fjord Labs", "location": "Oslo", "emails": ["a@b.c", "d@e.f"], "phones": ["+47 1"],
        "urls": ["fjord.example", "x.example"], "topics": ["pricing", "cash flow"], "wants": ["a sales hire"],
        "confidant": True, "birthday": "--03-07", "created_on": "2026-09-22", "every_days": 21, "snoozed_until": None,
        "met": {"on": "2026-09-02", "where": "TechHub", "via": "Ines"}, "language": None, "written": None,
    }  # fmt: skip


def test_add_answers_with_the_shape_of_the_contract(run: Run) -> None:
    told = json.loads(run("add", "Maria Chen", "--json").out)
    assert {"schema", "person", "created", "similar"} <= told.keys()
    assert told["person"].keys() >= PERSON
    assert (told["created"], told["similar"]) == (True, [])


def test_the_standing_has_the_shape_of_the_contract(run: Run) -> None:
    standing = person(run, "add", "Maria Chen")["standing"]
    assert standing.keys() == {"state", "last", "days", "usual_days", "every", "ratio", "due", "why"}
    assert standing["every"].keys() == {"days", "source"}


def test_add_keeps_notes(run: Run) -> None:
    run("add", "Maria Chen", "--note", "two kids", "--note", "climbs")
    assert {note["text"] for note in json.loads(run("show", "maria", "--json").out)["notes"]} == {"two kids", "climbs"}


def test_someone_to_get_to_know_is_potential(run: Run) -> None:
    assert person(run, "add", "Ada Brandt", "--potential", "--met", "TechHub", "--via", "Ines")["stage"] == "potential"


def test_a_likely_double_is_a_notice_on_stderr(run: Run) -> None:
    run("add", "Maria Chen")
    answer = run("add", "Maria Chan")
    assert answer.out.startswith("Added Maria Chan")
    assert (
        answer.err == "  may be the same as Maria Chen (maria-chen): a name much alike\n  netcrm undo takes it back\n"
    )


@each_row(
    ("words", "told"),
    [
        (("--kind", "mentr"), "did you mean mentor?"),
        (("--kind", "boss"), "it is one of: mentor, mentee, advisor"),
        (("--every", "3"), '3 of what?\n  say "3 days" or "3 weeks"'),
        (("--email", "nobody"), "is no e-mail address"),
        (("--birthday", "03-07"), "can be read in two ways"),
        (("--met-on", "31/11/2024"), "netcrm: "),
        ((), "needs a name"),
    ],
)
def test_what_cannot_be_read_says_what_to_type(run: Run, words: tuple[str, ...], told: str) -> None:
    answer = run("add", *(("Maria",) if words else ()), *words)
    assert (answer.code, answer.out) == (2, "")
    assert told in answer.err


def test_nothing_is_kept_of_what_could_not_be_read(run: Run) -> None:
    run("add", "Maria", "--every", "often")
    assert json.loads(run("list", "--stage", "all", "--json").out)["people"] == []


def test_edit_changes_one_field(run: Run) -> None:
    run("add", "Maria Chen", *ALL_FIELDS)
    assert run("edit", "maria", "--company", "Acme").out == "Changed Maria Chen: company Acme, was Fjord Labs\n"


def test_edit_tells_what_a_new_nickname_took_the_place_of(run: Run) -> None:
    run("add", "Helga Brandt", "--nickname", "Mum")
    told = [run("edit", "helga", *words).out for words in (("--nickname", "Mama"), ("--clear", "nickname"))]
    assert told == [
        "Changed Helga Brandt: nickname Mama, was Mum\n",
        "Changed Helga Brandt: no nickname, was Mama\n",
    ]


def test_edit_adds_to_a_list_and_takes_out_of_it(run: Run) -> None:
    run("add", "Maria Chen", *ALL_FIELDS)
    assert person(run, "edit", "maria", "--topic", "saas", "--remove", "pricing")["topics"] == ["cash flow", "saas"]


@pytest.mark.parametrize(
    ("field", "key", "value"),
    [
        ("birthday", "birthday", None),
        ("topic", "topics", []),
        ("topics", "topics", []),
        ("every", "every_days", None),
        ("kind", "kind", "other"),
        ("met", "met", {"on": None, "where": None, "via": None}),
    ],
)
def test_clear_empties_a_field(run: Run, field: str, key: str, value: object) -> None:
    run("add", "Maria Chen", *ALL_FIELDS)
    assert person(run, "edit", "maria", "--clear", field)[key] == value


def test_a_field_that_cannot_be_cleared_is_a_usage_error(run: Run) -> None:
    run("add", "Maria Chen")
    assert run("edit", "maria", "--clear", "name").code == 2


def test_edit_to_what_is_there_says_so(run: Run) -> None:
    run("add", "Maria Chen", "--kind", "mentor")
    assert run("edit", "maria", "--kind", "mentor").out == "Nothing to change: Maria Chen is so already.\n"


def test_edit_without_a_change_off_a_terminal_says_what_to_type(run: Run) -> None:
    run("add", "Maria Chen")
    answer = run("edit", "maria")
    assert (answer.code, answer.err.split("\n")[0]) == (2, "netcrm: say what to change")


def test_options_of_the_last_log_are_refused_for_a_person(run: Run) -> None:
    run("add", "Maria Chen")
    answer = run("edit", "maria", "--without", "maria")
    assert (answer.code, "belong to the last log" in " ".join(answer.err.split())) == (2, True)


def test_options_of_a_person_are_refused_for_the_last_log(run: Run) -> None:
    answer = run("edit", "last", "--company", "Acme")
    assert (answer.code, "netcrm edit NAME changes a person" in answer.err) == (2, True)


def test_a_name_in_two_words_without_quotes_is_told(run: Run) -> None:
    run("add", "Maria Chen")
    answer = run("edit", "Maria", "Chen", "--kind", "peer")
    assert (answer.code, 'put what belongs together in quotes: "Maria Chen"' in answer.err) == (2, True)


def test_follow_brings_several_into_the_day(run: Run) -> None:
    for name in ("Maria Chen", "Tom Reyes"):
        run("add", name, "--potential")
    answer = run("follow", "maria", "tom", "--kind", "advisor")
    assert answer.out == "Following Maria Chen and Tom Reyes\n"


def test_follow_says_when_you_were_last_in_touch(run: Run) -> None:
    run("add", "Tom Reyes", "--potential")
    said = run("follow", "tom", "--every", "twice a year", "--last", "about june").out
    assert said == "Following Tom Reyes: other, in your day, every 26 weeks, last in touch Mon 15 Jun  (tom-reyes)\n"


def test_follow_answers_with_everybody(run: Run) -> None:
    for name in ("Maria Chen", "Tom Reyes"):
        run("add", name, "--potential")
    told = json.loads(run("follow", "maria", "tom", "--json").out)
    assert ([one["stage"] for one in told["people"]], told["person"]["handle"]) == (["followed"] * 2, "maria-chen")


def test_full_names_of_several_need_no_quotes(run: Run) -> None:
    for name in ("Maria Chen", "Tom Reyes"):
        run("add", name)
    assert run("archive", "Maria", "Chen", "Tom", "Reyes").out.startswith("Archived Maria Chen and Tom Reyes.")


def test_an_archived_person_is_out_of_the_list(run: Run) -> None:
    run("add", "Victor Stahl")
    run("archive", "victor")
    assert json.loads(run("list", "--json").out)["people"] == []


def test_a_name_several_could_bear_is_refused_with_the_candidates(run: Run) -> None:
    run("add", "Maria Chen", "--kind", "mentor")
    run("add", "Maria Rossi")
    answer = run("edit", "maria", "--company", "Acme")
    assert (answer.code, answer.out) == (4, "")
    assert answer.err == (
        'netcrm: "maria" could be 2 people\n  maria-chen   Maria Chen, mentor\n  maria-rossi  Maria Rossi, other\n'
        "  name one by the handle in the first column\n"
    )


def test_an_ambiguous_name_with_json_is_an_object_on_stderr(run: Run) -> None:
    run("add", "Maria Chen")
    run("add", "Maria Rossi")
    answer = run("archive", "maria", "--json")
    error = json.loads(answer.err)["error"]
    assert (answer.code, error["kind"], error.keys() >= {"kind", "message", "hint"}) == (4, "ambiguous", True)
    assert error["candidates"] == ["maria-chen  Maria Chen, other", "maria-rossi  Maria Rossi, other"]


def test_nobody_of_that_name_is_not_found(run: Run) -> None:
    run("add", "Maria Chen")
    answer = run("edit", "mraia", "--kind", "peer")
    assert (answer.code, answer.err) == (
        3, 'netcrm: nobody is called "mraia"\n  did you mean Maria Chen (maria-chen)?\n',
    )  # fmt: skip


@pytest.mark.parametrize("word", ["maria-chen", "MARIA", "mari", "maria c", "chen", "a@b.c", "Maria  Chen"])
def test_a_person_answers_to_many_names(run: Run, word: str) -> None:
    run("add", "Maria Chen", "--email", "a@b.c")
    assert person(run, "show", word)["handle"] == "maria-chen"


@pytest.mark.parametrize(("typed", "said"), [("30 nov", "30 Nov"), ("1980-03-07", "7 Mar 1980")])
def test_a_birthday_is_echoed_as_people_say_it(run, typed, said):
    run("add", "Grace Kim", "--birthday", "1 jan")
    assert run("edit", "grace", "--birthday", typed).out == f"Changed Grace Kim: birthday {said}\n"


@pytest.mark.parametrize("words", [("show", "grace"), ("find", "planning")])
def test_a_contact_of_no_kind_is_called_a_contact(run, words):
    run("add", "Grace Kim", "--kind", "peer")
    run("log", "grace", "-m", "planning the year")
    assert "  contact  " in run("--color", "always", *words).out


def test_who_is_to_be_deleted_can_be_archived(run):
    run("add", "Hans Maier")
    answer = run("edit", "hans", "--delete")
    assert (answer.code, "netcrm archive NAME" in answer.err) == (2, True)


def test_a_company_behind_the_comma_is_kept_and_told(run):
    said = run("add", "Sofia Pinto, Banco Atlantico").out
    assert said == "Added Sofia Pinto, Banco Atlantico: other, in your day, every 3 months  (sofia-pinto)\n"


def test_ids_of_rows_are_no_name(run):
    answer = run("add", "a2 c1")
    assert (answer.code, "is what rows are called" in answer.err) == (2, True)


def test_who_somebody_was_met_through_is_said_back(run):
    run("add", "Marta Lopez")
    assert run("add", "Xavi Bo", "--via", "Marta").out.startswith(
        "Added Xavi Bo: other, in your day, every 3 months, via"
    )
