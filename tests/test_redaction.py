"""What a hushed page shows of a report and of a sentence."""

from datetime import date
from typing import Annotated, NamedTuple

from netcrm.errors import Ambiguous, Hint, NotFound
from netcrm.flows.keep.history import DeedRow, Undone
from netcrm.model.commands import Deed
from netcrm.model.people import Ref
from netcrm.redaction import initials, redacted, redacted_refusal, redacted_sentence
from rows import each_row


class Unheard(NamedTuple):
    """A report with fields that nobody said anything about."""

    person: Ref
    stanza: str
    verses: tuple[str, ...]
    mood: Annotated[str, ("good", "bad")]
    on: date
    why: str
    way: Hint


REPORT = Unheard(
    Ref("maria-chen", "Maria Chen", "mentor", 1),
    "she is ill",
    ("one secret", ""),
    "good",
    date(2026, 9, 22),
    "Maria has not answered since Tuesday",
    Hint("log", ("maria-chen", "o12")),
)


def test_a_text_that_nobody_declared_is_hidden() -> None:
    assert (redacted(REPORT).stanza, redacted(REPORT).verses) == ("…", ("…", ""))


def test_a_word_out_of_those_its_field_may_be_stays() -> None:
    assert redacted(REPORT).mood == "good"
    assert redacted(REPORT._replace(mood="divorced")).mood == "…"


def test_names_and_handles_are_initials() -> None:
    assert redacted(REPORT).person == Ref("m-c", "M. C.", "mentor", 1)
    assert redacted(REPORT).way == Hint("log", ("m-c", "o12"))


def test_two_handles_never_become_one() -> None:
    other = REPORT._replace(way=Hint("log", ("mika-cole",)))
    assert redacted(other).way.args == ("m-c-2",)


def test_names_in_a_sentence_are_initials() -> None:
    assert redacted(REPORT).why == "M. has not answered since Tuesday"


@each_row(
    ("name", "short"),
    [
        ("Maria Chen", "M. C."),
        ("jean-luc o'neill", "J. O."),
        ("李雷", "李."),
        ("[/b] $(reboot)", "B. R."),
        ("...", ""),
        ("a b c d e f g", "A. B. C. D."),
    ],
)
def test_the_initials_of_a_name(name: str, short: str) -> None:
    assert initials(name) == short


@each_row(
    ("said", "shown"),
    [
        ("50 days, usually every 3 weeks", "50 days, usually every 3 weeks"),
        ("you wanted every 60", "you wanted every 60"),
        ('tell them it worked: "rang every Monday"', 'tell them it worked: "…"'),
        ("tell them it worked: rang every Monday; two of three paid", "tell them it worked: …"),
        ("Did lunch with Tom happen?", "Did … with T. happen?"),
        ("José has a birthday on Fri 4 Dec", "J. has a birthday …"),
        ("raise it to 49 euros", "…"),
        ("call +49 30 1234567", "call …"),
        ("write to maria@example.com", "write to …"),
        ("netcrm edit l31 --every x", "netcrm edit l31 --every …"),
        ("the divorce of the Meyers · netcrm draft c2", "the … of the M. · netcrm draft c2"),
        ("do you know Grace", "do you know G."),
        ("", ""),
        ("  two  ", "  two  "),
    ],
)
def test_a_sentence_keeps_netcrm_s_own_words_alone(said: str, shown: str) -> None:
    assert redacted_sentence(said) == shown


def test_whom_a_word_could_mean_is_told_by_initials() -> None:
    refusal = Ambiguous(
        '"mar" could be 2 people', "name one", ("maria-chen  Maria Chen, mentor", "mara-cole  Mara Cole")
    )
    hushed = redacted_refusal(refusal, ())
    assert hushed.message == '"…" could be 2 people'
    assert hushed.candidates == ("m-c  M. C., mentor", "m-c-2  M. C.")


def test_a_refusal_keeps_its_kind() -> None:
    assert redacted_refusal(NotFound("nobody is called Maria"), ()).exit_code == 3


def test_hushed_an_edit_and_a_merge_end_well(run):
    for name in ("Maria Chen", "Mia Schmidt"):
        run("add", name, "--birthday", "24 sep", "--email", f"{name[:3]}@example.com")
    for words in ("edit maria --company Acme", "edit maria --every 2w", "merge mia maria --dry-run",
                  "edit maria --birthday 3.4.1990"):  # fmt: skip
        answer = run("--redact", *words.split())
        assert (answer.code, "went wrong" in answer.err) == (0, False), words


@each_row(
    "did, hushed",
    [
        ("let go: bring her the big tent before the trip (Priya Nair)", "let go: …"),
        ("promised Maria Chen: call: the big of it", "promised M. C.: …"),
        ("did: the hiring scorecard (Dev Patel); changed Dev Patel (topics)", "did: …"),
        ("opened the big tent and you", "opened …"),
        ("opened an introduction of Dev Patel and Maria Chen", "opened an introduction of D. P. and M. C."),
        ("made the community the big one", "made the community …"),
        ("noted something about Maria Chen", "noted something about M. C."),
    ],
)
def test_of_what_a_command_did_no_words_of_anybody_are_told(did, hushed):
    row = DeedRow(1, "2026-09-22T10:00:00", did, False, 1, (), 0, {})
    undone = Undone(Deed(1, "2026-09-22T10:00:00", did, True), "undone", did)
    shown = redacted(undone)
    assert [redacted(row).what, shown.deed.what, shown.next] == [hushed] * 3
