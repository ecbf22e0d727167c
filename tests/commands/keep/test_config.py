"""`netcrm config`: settings listed, read, set and taken back, in the book and on the machine."""

import json

from rows import each_row


def told(answer):
    return json.loads(answer.out)


def test_the_list_names_both_files(run, world):
    out = run("config").out
    assert str(world / "data" / "netcrm" / "netcrm.db") in out
    assert str(world / "config" / "netcrm" / "config.toml") in out


def test_listing_makes_no_file(run, world):
    run("config")
    assert list(world.iterdir()) == []


def test_the_list_as_json_has_value_default_and_source(run):
    settings = told(run("config", "--json"))["settings"]
    by_key = {one["key"]: one for one in settings}
    every = {"key": "every.mentor", "value": 45, "default": 45, "source": "default"}
    assert every.items() <= by_key["every.mentor"].items()
    assert by_key["color"]["meaning"] == "whether pages are drawn in colour"
    assert by_key["color"]["type"] == "auto, always or never"


def test_a_setting_of_the_book_is_set(run):
    assert run("config", "every.mentor", "6 weeks").out == "every.mentor is now 6 weeks   (netcrm's own: 45 days)\n"


def test_the_span_need_not_be_quoted(run):
    assert told(run("config", "every.mentor", "6", "weeks", "--json"))["setting"]["value"] == 42


def test_one_setting_is_read(run):
    assert run("config", "every.family").out == "every.family is 2 weeks\n"


def test_a_setting_of_the_machine_is_kept_in_its_file(run, world):
    assert run("config", "color", "never").out == "color is now never   (netcrm's own: auto)\n"
    assert (world / "config" / "netcrm" / "config.toml").read_text() == 'color = "never"\n'


def test_a_setting_of_the_machine_needs_no_book(run, world):
    run("config", "page", "30")
    assert not (world / "data").exists()


def test_the_machine_s_setting_is_taken_back(run, world):
    run("config", "color", "never")
    assert run("config", "color", "--unset").out == "color is back to auto\n"
    assert (world / "config" / "netcrm" / "config.toml").read_text() == ""


def test_the_book_s_setting_is_taken_back(run):
    run("config", "every.mentor", "6 weeks")
    assert run("config", "every.mentor", "--unset").out == "every.mentor is back to 45 days\n"


def test_words_of_your_own_are_set_listed_and_taken_back(run):
    said = run("config", "words.pricing", "price book; discount ladder").out
    assert said == "words.pricing is now price book; discount ladder   (beside netcrm's own)\n"
    assert "  words.pricing       price book; discount ladder\n" in run("config").out
    assert run("config", "words.pricing", "").out == "words.pricing is back to netcrm's own words alone\n"
    assert "words.pricing   " not in run("config").out


def test_a_group_of_your_own_is_told_to_be_one(run):
    assert run("config", "words.zollkram", "Carnet ATA").out.endswith("   (a group of your own)\n")
    assert run("config", "words.zollkram", "--unset").out == "words.zollkram is back to nothing\n"


def test_words_as_json_are_one_value_that_can_be_set_again(run):
    setting = told(run("config", "words.zollkram", "Carnet ATA, Ursprungszeugnis", "--json"))["setting"]
    assert setting["value"] == "Carnet ATA; Ursprungszeugnis"


def test_an_editor_with_blanks_and_quotes_comes_back_as_typed(run):
    run("config", "editor", 'code --wait "x"')
    assert told(run("config", "editor", "--json"))["setting"]["value"] == 'code --wait "x"'


@each_row(
    ("words", "code", "hint"),
    [
        (("mentor",), 2, "did you mean every.mentor?"),
        (("every.mentor", "3"), 2, '"3 weeks"'),
        (("color", "blue"), 2, "netcrm config color never"),
        (("page", "0"), 2, "netcrm config page 30"),
        (("every.team", "2 weeks"), 5, "netcrm edit NAME"),
        (("--unset",), 2, "netcrm config color --unset"),
        (("color", "never", "--unset"), 2, "netcrm config color --unset"),
        (("words.",), 2, "words.NAME"),
        (("words.pricing", "the"), 2, "tells more"),
        (("words.pricin",), 2, "did you mean words.pricing?"),
    ],
)
def test_what_cannot_be_set_is_refused_with_a_way_out(run, words, code, hint):
    answer = run("config", *words)
    assert (answer.code, answer.out) == (code, "")
    assert hint in " ".join(answer.err.split())


def test_a_file_that_is_wrong_is_told_and_passed_over(run, world):
    (world / "config" / "netcrm").mkdir(parents=True)
    (world / "config" / "netcrm" / "config.toml").write_text('color = "blue"\n')
    answer = run("config")
    assert answer.code == 0
    assert "config.toml" in answer.err


def test_the_day_order_says_what_holds_where_none_is_set(run):
    assert run("config", "day_order", "dmy").out == "day_order is now dmy   (netcrm's own: the nearest day)\n"
    assert run("config", "day_order", "--unset").out == "day_order is back to the nearest day\n"


def test_a_long_path_breaks_no_row_of_the_list(run, world):
    folder = world / ("a-long-name-of-a-folder-" * 2)
    folder.mkdir()
    run("config", "backup.to", str(folder))
    lines = run("config").out.splitlines()
    at = next(number for number, row in enumerate(lines) if row.startswith("  backup.to"))
    assert lines[at].endswith(str(folder))
    assert lines[at + 1].strip() == "(netcrm's own: the folder beside the book)"
    assert lines[at + 1].index("(") == lines[at].index("/")
