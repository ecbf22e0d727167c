"""What netcrm writes, in five languages: every kind, both ways of address, with everything known and with nothing."""

import re

from netcrm.engine.advice.draft_fields import Facts, fields_of
from netcrm.engine.advice.draft_templates import FIELDS, THERE, fields_in
from netcrm.engine.advice.draft_texts import ABOUT_INTRODUCTIONS, KINDS, WHY, is_formal, message, template, text_of
from netcrm.model.kinds import LOOPS
from netcrm.model.people import KINDS as PEOPLE
from netcrm.model.people import LANGUAGES
from rows import each_row
from world import MARIA

FLAGS = ("helped", "partly", "not_helped")
EVERY = [(kind, language) for kind in (*KINDS, *ABOUT_INTRODUCTIONS, WHY) for language in LANGUAGES]
WHOLE = {name: f"<{name}>" for name in FIELDS} | dict.fromkeys(FLAGS, THERE)
LEAST = {"name": "<name>", "other": "<other>"}
TO_TWO = ("joint", "fr")  # French has one way to address two
ONE_WAY = ("en", "pt")  # languages in which everybody is addressed alike
OF_YOU_FAMILIAR = {
    "de": r"\b(?:du|dir|dich|dein\w*|hast|magst|hättest)\b",
    "fr": r"\b(?:tu|te|toi|ton|ta|tes|t'en)\b|t'ai\b",
    "es": r"\b(?:tú|te|ti|tu|estás|tienes|prometí\w)\b",
}
OF_YOU_FORMAL = {
    "de": r"\b(?:Sie|Ihnen|Ihr\w*)\b",
    "fr": r"\b(?:vous|votre|vos)\b",
    "es": r"\b(?:usted|le|su|se lo|está|tiene)\b",
}


@each_row(("kind", "language"), EVERY)
def test_every_kind_of_message_has_its_words(kind, language):
    for formal in (False, True):
        for fields in (WHOLE, LEAST):
            written = message(kind, language, fields, formal)
            assert written.text or kind == WHY
            for text in written:
                assert not re.search(r"[{}\[\]|]|  |\(\)|[:,] *[.?]", text), text
                assert len(text) < 700


@each_row(("kind", "language"), [one for one in EVERY if one[0] != WHY])
def test_a_message_begins_with_the_name_of_whom_it_is_to(kind, language):
    assert "<name>" in message(kind, language, {"name": "<name>"}).text.split("\n")[0]


@each_row(("kind", "language"), [one for one in EVERY if one[0] not in LOOPS])
def test_no_language_forgets_what_another_tells(kind, language):
    english = fields_in(template(kind, "en").body) - {"text", "other_name", "other"}
    assert english - fields_in(template(kind, language).body) == set()


@each_row(("kind", "language"), [one for one in EVERY if one[1] not in ONE_WAY and one != TO_TWO])
def test_nobody_is_addressed_in_two_ways_at_once(kind, language):
    for fields in (WHOLE, LEAST):
        familiar, formal = (" ".join(message(kind, language, fields, way)) for way in (False, True))
        assert not re.search(OF_YOU_FORMAL[language].replace("le|", ""), familiar), familiar
        assert not re.search(OF_YOU_FAMILIAR[language], formal, re.IGNORECASE if language != "de" else 0), formal


@each_row(("kind", "language"), EVERY)
def test_a_text_of_its_own_stands_in_every_language(kind, language):
    assert language == "en" or text_of(kind, language) != text_of(kind, "en")


@each_row("kind", PEOPLE)
def test_friends_peers_family_and_team_are_addressed_as_friends(kind):
    assert is_formal(kind) == (kind not in ("friend", "peer", "family", "team"))


def test_a_formal_german_message_has_the_whole_name():
    facts = Facts("hello", MARIA)
    names = [fields_of(facts, *how)["name"] for how in (("de", True), ("de", False), ("fr", True), ("en", True))]
    assert names == ["Maria Chen", "Maria", "Maria", "Maria"]


GERMAN = """\
Guten Tag Maria Chen,

ich hätte gern Ihren Rat zu einer Sache: Preise. Sie haben einmal etwas gesagt, das mir geblieben ist: \
„zuerst der Boden“.

Wie mahnen Sie?

Zwei, drei Zeilen genügen, oder ein kurzes Telefonat, wenn das leichter ist. Und wenn es gerade nicht passt, \
sagen Sie es einfach."""
FRENCH = """\
Bonjour Maria,

Tu m'avais donné ce conseil\u00a0: «\u00a0relance chaque semaine\u00a0». Voici ce que j'ai fait\u00a0: un appel par \
semaine. Cela m'a été utile. Je tenais à te dire ce que cela a donné. Merci encore."""


def test_a_german_question_reads_as_a_polite_founder_writes():
    why = message(WHY, "de", {"said": "zuerst der Boden"}, formal=True).text
    fields = {"name": "Maria Chen", "challenge": "Preise", "question": "Wie mahnen Sie?", "why": why}
    assert message("ask", "de", fields, formal=True).text == GERMAN


def test_a_french_update_reads_as_to_a_friend():
    fields = {"name": "Maria", "advice": "relance chaque semaine", "did": "un appel par semaine", "helped": THERE}
    assert message("update", "fr", fields).text == FRENCH
