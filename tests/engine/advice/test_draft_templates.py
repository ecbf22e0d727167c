"""Templates of messages: fields, either-or parts, ways of address, and what is wrong told with its line."""

import pytest

from netcrm.engine.advice.draft_templates import FIELDS, THERE, fields_in, filled, parsed
from netcrm.errors import Refused
from rows import each_row

MARIA = {"name": "Maria", "question": "How?", "advice": "chase weekly", "helped": THERE}


def text(template: str, formal: bool = False, **fields: str) -> str:
    return filled(parsed(template, "ask.txt"), {**MARIA, **fields}, formal).text


@each_row(
    ("template", "message"),
    [
        ("Hi {name}, {question}", "Hi Maria, How?"),
        ("Hi { name }", "Hi Maria"),
        ("Hi {name}[, about {challenge}].", "Hi Maria."),
        ("[You said {advice}|You helped].", "You said chase weekly."),
        ("[You like {topic}|You helped].", "You helped."),
        ("[{topic} and {advice}|{role}|]end", "end"),
        ("[{helped}It helped.|{partly}In part.] Thank you.", "It helped. Thank you."),
        ("[{partly}In part.] Thank you.", "Thank you."),
        ("a | b", "a | b"),
        (r"\{name\} \[x\] [a\|b] \\ \n", r"{name} [x] a|b \ \n"),
        ("# for me\nHi\n# more\nthere", "Hi\n\nthere"),
        ("{question}. And {name}?! {name}...", "How? And Maria?! Maria..."),
        ("Hi\n\n{topic}\n\nBye", "Hi\n\nBye"),
        ("\n\nHi  {topic}  Maria \n\n", "Hi Maria"),
        ("", ""),
    ],
)
def test_a_template_is_filled(template, message):
    assert text(template) == message


@each_row(("formal", "message"), [(False, "Wie geht es dir?"), (True, "Wie geht es Ihnen?")])
def test_it_has_the_words_for_both_ways_of_address(formal, message):
    assert text("Wie geht es {dir|Ihnen}?", formal) == message


def test_a_way_of_address_in_an_either_or_part_is_no_end_of_it():
    assert text("[{topic}|{dir|Ihnen} b|c]") == "dir b"


def test_the_first_line_may_be_the_subject_of_a_mail():
    message = filled(parsed("# x\nSubject: [On {topic}|A question]\nHi {name}\n", "ask.txt"), MARIA)
    assert message == ("A question", "Hi Maria")


def test_a_subject_alone_has_no_text():
    assert filled(parsed("Subject: Hi {name}", "ask.txt"), MARIA) == ("Hi Maria", "")


def test_a_value_stays_on_its_line_and_says_nothing_to_a_terminal():
    assert text("{question}!", question="a\n\n b\x1b[31m\u202ec") == "a b[31mc!"


def test_signs_in_a_value_are_no_template():
    assert text("{question}", question="{name} [x|y]") == "{name} [x|y]"


@each_row(
    ("template", "line", "what"),
    [
        ("Hi\n\n{nmae}", 3, "there is no field {nmae}"),
        ("{}", 1, "there is no field {}"),
        ("Hi {name", 1, '"{" is not closed'),
        ("Hi {na\nme}", 1, '"{" is not closed'),
        ("Hi {{name}}", 1, '"{" is not closed'),
        ("x\n[a|b", 2, '"[" is not closed'),
        ("x\n\na]", 3, '"]" closes nothing'),
        ("a}", 1, '"}" closes nothing'),
        ("[a}]", 1, '"}" closes nothing'),
        ("[a [b] c]", 1, '"[" stands inside another "["'),
        ("Subject: {x}\nHi", 1, "there is no field {x}"),
        ("# {x}\n{y}", 2, "there is no field {y}"),
        ("Subject: a [b\nHi]", 1, '"[" is not closed'),
    ],
)
def test_what_is_wrong_is_told_with_its_file_and_line_and_the_fields(template, line, what):
    with pytest.raises(Refused) as refused:
        parsed(template, "drafts/ask.txt")
    assert refused.value.message == f"drafts/ask.txt, line {line}: {what}"
    assert all(f"{{{name}}}" in str(refused.value.hint) for name in FIELDS)


def test_the_fields_of_a_template_are_known():
    assert fields_in(parsed("{name} [{topic}|{dir|Ihnen} {why}]", "x").body) == {"name", "topic", "why"}
