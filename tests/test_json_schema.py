"""`--json` answers what `netcrm schema` says: every answer of every command is validated, and nothing else passes."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

import make_shapes
import pytest
from jsonschema import Draft202012Validator, FormatChecker
from reports import reports

from netcrm import json_schema, plain
from netcrm.cli import ROOMS
from netcrm.flows.keep.sample import COMMUNITIES, INTERACTIONS, INTRODUCTIONS, PEOPLE, QUESTIONS, TROUBLES
from netcrm.flows.keep.schema import ERROR, schema_of
from netcrm.model.people import KINDS
from rows import each_row

Run = Callable[..., Any]  # the fixture `run`
Schemas = Callable[[str], Any]  # the fixture `schemas`
DAY = date(2026, 9, 22)


class Case(NamedTuple):
    """A command on the sample book. call and report: what ANSWERS says of it; before: commands that go first."""

    call: str
    report: str
    words: tuple[str, ...]
    before: tuple[tuple[str, ...], ...] = ()
    code: int = 0


def case(call: str, report: str, *words: str, before: tuple[tuple[str, ...], ...] = (), code: int = 0) -> Case:
    return Case(call, report, words, before, code)


TODAY = (("today",),)
EVENT = (("log", "pavel-novak", "tom", "-m", "dinner", "--kind", "event"), ("today",))  # whom to keep?
PLANNED = (("log", "tom", "-m", "lunch with Tom", "--on", "tomorrow"),)
PLANNED_WITH_MARIA = (("log", "maria", "-m", "coffee with Maria", "--kind", "coffee", "--on", "tomorrow"),)
PLAN = f"l{len(INTERACTIONS) + 1}"  # the id it then has
PASSED = (("today",), ("import", "asked.json"), ("today",))  # an exam that was yesterday
LATER = (("--today", "2026-11-10", "today", "--limit", "3"),)  # nobody was asked for six weeks
LEARNT = (("lesson", "raise the floor before the ceiling", "--from", "maria"),)
FITTING = (("lesson", "a first sales hire needs two quarters"), ("give",))  # a lesson for Tom, row 10
ASKED = (("asked", "maria", "tom", "how do you hire?"),)  # opens a challenge
DECIDED = (("challenge", "c2", "--decide", "half in advance", "--expect", "fewer late"),)
ADVICE = f"a{sum(len(trouble['views']) for trouble in TROUBLES) + len(QUESTIONS) + 1}"  # the id of the first
INTRODUCE, INTRODUCED = (("intro", "tom", "karl-heinz", "--because", "both bake"),), f"i{len(INTRODUCTIONS) + 1}"
NOTED = (("log", "--file", "met.txt"),)
TWICE = (("add", "Tom Reyes", "--email", "tom@tipsheet.example.com", "--company", "Old", "--confidant"),)
GROUP = (("community", "forum", "--kind", "peer-group", "--member", "tom", "--commit", "tom: raise the price"),)
NOTES = sum(len(one.get("notes", ())) for one in (*PEOPLE, *COMMUNITIES))
COMMITTED = f"n{NOTES + sum(len(one.get('commitments', ())) for one in COMMUNITIES) + 1}"  # the id of that
IN_DOUBT = (("add", "Nora Lindt", "--email", "nora@lindt.example"), ("import", "lindt.ics"), ("today",))
REVIEW_DAY = (("config", "review.day", "tuesday"), ("today",))
CARDS = "BEGIN:VCARD\nVERSION:3.0\nFN:Grace Kim\nTITLE:CFO\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"
KEY = "age1e04nmma4d7es8tm55hv9kpfwue6x5ftsc8mj7h9pjkq9dqkywf8sqtr04j"  # whose secret one nobody has
CASES = (
    case("start", "Started", "start", "Connections.csv"),
    case("add", "PersonWritten", "add", "Grace Kim", "--kind", "mentor", "--met", "TechHub", "--met-on", "2 sep"),
    case("add", "PersonWritten", "add", "Maria Chan", "--birthday", "7 mar", "--every", "never"),
    case("follow", "Followed", "follow", "pavel-novak", "--last", "about june"),
    case("demo", "Demo", "demo"),
    case("demo", "Demo", "demo", "--keep", "kept.db"),
    case("help", "HelpList", "help"),
    case("help all", "CommandList", "help", "all"),
    case("help TOPIC", "HelpPage", "help", "dates"),
    case("today", "Today", "today"),
    case("today", "Today", "today", "--one"),
    case("today", "Today", "today", "--days", "60", "--limit", "40"),
    case("log", "Logged", "log", "coffee with Maria and Dev yesterday about #pricing. I owe Maria the deck by friday"),
    case("log", "Logged", "log", "maria", "-m", "talk", "--place", "Slush", "--waiting", "an intro", "--private"),
    case("log", "Logged", "log", "--add", "met Zoe Zest at Slush yesterday"),
    case("log", "Logged", "log", "maria", "pavel-novak", "-m", "dinner", "--kind", "event"),
    case("log --file", "Jotted", "log", "--file", "met.txt", code=0),
    case("log --file", "Jotted", "log", "--file", "met.txt", "--dry-run"),
    case("log --file", "Jotted", "log", "--file", "met.txt", "--remove", before=NOTED, code=1),
    case("note", "Noted", "note", "maria", "two kids"),
    case("promise", "LoopWritten", "promise", "tom", "the cap table", "--due", "next week"),
    case("done", "LoopWritten", "done", "o1", "sent it"),
    case("done", "Logged", "done", "5", before=TODAY),
    case("done", "IntroductionWritten", "done", "7", before=TODAY),
    case("done", "Given", "done", "g1", "she closed her round"),
    case("intro", "IntroductionWritten", "intro", "tom", "karl-heinz", "--because", "both bake"),
    case("intro", "IntroductionWritten", "intro", "karl-heinz", "--for-me", "--via", "tom", "--private"),
    case("done", "IntroductionWritten", "done", INTRODUCED, "tom", "later", "january", before=INTRODUCE),
    case("done", "IntroductionWritten", "done", INTRODUCED, "--made", before=INTRODUCE),
    case("drop", "IntroductionWritten", "drop", INTRODUCED, before=INTRODUCE),
    case("snooze", "IntroductionWritten", "snooze", INTRODUCED, "1w", before=INTRODUCE),
    case("draft", "Drafts", "draft", INTRODUCED, before=INTRODUCE),
    case("open", "LoopList", "open", before=INTRODUCE),
    case("show", "Card", "show", "tom", before=INTRODUCE),
    case("show ID", "RowCard", "show", INTRODUCED, before=INTRODUCE),
    case("find", "Found", "find", "both bake", before=INTRODUCE),
    case("edit ID", "RowMended", "edit", INTRODUCED, "--because", "both run", before=INTRODUCE),
    case("log", "Logged", "log", "introduced Tom to Karl-Heinz", before=INTRODUCE),
    case("done", "Mended", "done", "6", before=EVENT),
    case("done", "PlanWritten", "done", PLAN, "he joins us", before=PLANNED),
    case("drop", "LoopWritten", "drop", "o1"),
    case("done", "LessonWritten", "done", "10", before=FITTING),
    case("drop", "Quieted", "drop", "10", before=FITTING),
    case("snooze", "Quieted", "snooze", "10", "2w", before=FITTING),
    case("drop", "PlanWritten", "drop", PLAN, before=PLANNED),
    case("drop", "Mended", "drop", "6", before=EVENT),
    case("done", "RowsWritten", "done", "o1", "4", before=TODAY),
    case("drop", "RowsWritten", "drop", "o1", "o2"),
    case("snooze", "RowsWritten", "snooze", "o1", "o2", "1w"),
    case("snooze", "LoopWritten", "snooze", "o1", "1w"),
    case("snooze", "LoopWritten", "snooze", "maria", "1w"),
    case("snooze", "Quieted", "snooze", "all", "1w"),
    case("snooze", "Quieted", "snooze", "all", "off"),
    case("snooze", "Quieted", "--today", "2026-11-10", "snooze", "6", "2w", before=LATER),
    case("done", "Quieted", "--today", "2026-11-10", "done", "6", before=LATER),
    case("drop", "Quieted", "drop", "8", before=PASSED),
    case("today", "Today", "today", before=PASSED),
    case("snooze", "PlanWritten", "snooze", PLAN, "1w", before=PLANNED),
    case("today", "Today", "today", before=PLANNED),
    case("open", "LoopList", "open", "tom", before=PLANNED),
    case("show", "Card", "show", "tom", before=PLANNED),
    case("open", "LoopList", "open"),
    case("open", "LoopList", "open", "karl-heinz"),
    case("list", "PeopleList", "list", "--stage", "all"),
    case("list", "PeopleList", "list", "--company", "nothing of the kind"),
    case("show", "Card", "show", "maria"),
    case("show", "Card", "tom"),
    case("show", "Card", "show", "dev"),
    case("show", "Card", "show", "maria", "--ids"),
    case("show ID", "RowCard", "show", "l1"),
    case("show ID", "RowCard", "show", "n1"),
    case("show ID", "RowCard", "o1"),
    case("show ID", "RowCard", "show", "g1"),
    case("find", "Found", "find", "cash", "--limit", "3"),
    case("find", "Found", "find", "lift"),
    case("find", "Found", "find", "--since", "3 months ago", "--with", "maria", "--kind", "coffee"),
    case("find", "Found", "find", "--advice", "the"),
    case("lesson", "LessonList", "lesson", before=LEARNT),
    case("lesson --find WORDS", "LessonList", "lesson", "--find", "floor", before=LEARNT),
    case("lesson TEXT", "LessonWritten", "lesson", "raise the floor", "--from", "maria", "--told", "tom"),
    case("lesson ID", "RowCard", "lesson", "s1", before=LEARNT),
    case("lesson ID --told NAME", "LessonWritten", "lesson", "s2", "--told", "tom", before=LEARNT),
    case("show ID", "RowCard", "show", "s1", before=LEARNT),
    case("edit ID", "RowMended", "edit", "s1", "--who", "tom", before=LEARNT),
    case("prep", "Prep", "prep", "tom"),
    case("prep", "Prep", "prep", "maria", "--for", "cash flow", before=PLANNED_WITH_MARIA),
    case("ask who could introduce me", "Paths", "ask", "who could introduce me to Hanna Keller?"),
    case("path", "Paths", "path", "ada"),
    case("board", "Board", "board"),
    case("board SEAT", "Board", "board", "finance"),
    case("board SEAT", "Pinned", "board", "legal", "--add", "tom", "--until", "2027-12-31"),
    case("review", "Review", "review"),
    case("review", "Reviewed", "review", "--done"),
    case("review", "Doubts", "review", "--doubts", before=TWICE),
    case("review", "Settled", "review", "--settle", "double:tom-reyes:tom-reyes-2", "no", before=TWICE),
    case("done", "Settled", "done", "6", before=IN_DOUBT),
    case("drop", "Settled", "drop", "6", before=IN_DOUBT),
    case("done", "Reviewed", "done", "7", before=REVIEW_DAY),
    case("drop", "Reviewed", "drop", "7", before=REVIEW_DAY),
    case("stats", "Stats", "stats"),
    case("stats", "Stats", "stats", "maria", "--year", "2025"),
    case("community", "CommunityList", "community", before=GROUP),
    case("community", "CommunityPage", "community", "forum", before=GROUP),
    case("community", "CommunityWritten", *GROUP[0]),
    case("show", "CommunityPage", "show", "forum", before=GROUP),
    case("note", "CommunityNoted", "note", "forum", "we meet at Dev's", before=GROUP),
    case("prep", "GroupPrep", "prep", "forum", before=GROUP),
    case("done", "Kept", "done", COMMITTED, before=GROUP),
    case("drop", "Kept", "drop", COMMITTED, before=GROUP),
    case("edit", "Knowing", "edit", "maria", "--knows", "ada", "--how", "at school"),
    case("draft", "Drafts", "draft", "maria", "--in", "de"),
    case("draft", "Drafts", "draft", "ask", "tom", "how do you chase late payers?"),
    case("draft", "Drafts", "draft", "intro", "tom", "ines", "--mail"),
    case("draft", "Drafts", "draft", "7", before=TODAY),
    case("ask", "Asked", "ask", "we run out of money in three months"),
    case("ask", "Asked", "ask", "I feel like giving up"),
    case("ask", "Asked", "ask", "Maria does not answer me, how do I set prices", "--all"),
    case("ask", "Asked", "ask", "submarine insurance for divers"),
    case("ask", "Asked", "ask", "--crisis"),
    case("ask", "Asked", "ask", "I want to end my life"),
    case("ask NAME QUESTION", "AdviceWritten", "ask", "maria", "how do you hire?"),
    case("asked", "AdviceAsked", "asked", "maria", "tom", "how do you hire?", "--by", "friday"),
    case(
        "asked", "AdviceAsked", "asked", "a", "b", "--private", before=(("ask", "we run out of money in three months"),)
    ),
    case("asked", "AdviceAsked", "asked", "maria", "how?", before=(("asked", "maria", "how?"),)),
    case("done", "AdviceWritten", "done", ADVICE, "weekly calls", before=ASKED),
    case("done", "ChallengeWritten", "done", "c2", "half pay late", "--as-expected", "partly", before=DECIDED),
    case("drop", "ChallengeWritten", "drop", "c2", "solved"),
    case("snooze", "ChallengeWritten", "snooze", "c2", "1w"),
    case("drop", "AdviceWritten", "drop", ADVICE, "no need any more", before=ASKED),
    case("snooze", "AdviceWritten", "snooze", ADVICE, "1w", before=ASKED),
    case("open", "LoopList", "open", "--advice", before=ASKED),
    case("open", "LoopList", "open", "--with", "maria", "--late", before=ASKED),
    case("ask --why NAME", "Why", "ask", "we run out of money in three months", "--why", "maria"),
    case("ask --why NAME", "Why", "ask", "we run out of money in three months", "--why", "pavel-novak"),
    case("ask --why NAME", "Why", "ask", "we run out of money in three months", "--why", "ines"),
    case("ask --why NAME", "Why", "ask", "I feel like giving up", "--why", "priya"),
    case("challenge", "ChallengeList", "challenge"),
    case("challenge", "ChallengeOpened", "challenge", "churn doubled since the price change", "--with", "tom"),
    case("challenge", "ChallengeOpened", "challenge", "I want to end my life"),
    case(
        "challenge",
        "ChallengeWritten",
        "challenge",
        "prices",
        "--decide",
        "back to 49",
        "--expect",
        "more",
        "--sure",
        "70",
    ),
    case("challenge ID", "ChallengePage", "challenge", "c1"),
    case("challenge ID", "ChallengePage", "challenge", "c2"),
    case("challenge ID", "ChallengeWritten", "challenge", "c2", "--decide", "wait", "--review", "in 6 weeks"),
    case("challenge ID", "ChallengeWritten", "challenge", "c2", "--close", "--lesson", "ring them first"),
    case("give", "Ideas", "give"),
    case("give", "Ideas", "give", "maria"),
    case("gave", "Given", "gave", "feedback on her deck", "--to", "maria", "--hours", "1.5"),
    case("gave", "GivenList", "gave", before=(("gave", "tom", "2 hours mentoring"),)),
    case("intro", "LoopList", "intro", before=INTRODUCE),
    case("gave", "Given", "gave", "mentors evening", "--community", "TechHub", "--kind", "volunteering"),
    case("edit", "PersonWritten", "edit", "maria", "--company", "Fjord Labs", "--topic", "saas", "--clear", "birthday"),
    case("edit last", "Mended", "edit", "last", "--on", "yesterday", "--with", "dev"),
    case("edit last", "Mended", "edit", "last", "--delete", before=(("log", "coffee with Maria. I owe her x"),)),
    case("edit ID", "Mended", "edit", "l1", "--promise", "the plan by friday", "--advice", "raise the floor"),
    case("edit ID", "RowMended", "edit", "n1", "--text", "two kids", "--about-on", "2 oct"),
    case("edit ID", "RowMended", "edit", "o1", "--due", "friday", "--who", "tom"),
    case("edit ID", "RowMended", "edit", "g1", "--to", "maria", "--to", "dev", "--hours", "2"),
    case("edit ID", "RowMended", "edit", "g1", "--delete"),
    case("edit ID", "RowsMended", "edit", "l1", "n1", "o1", "--delete"),
    case("archive", "Followed", "archive", "maria"),
    case("merge", "DoubleList", "merge", before=TWICE),
    case("merge A B", "Merge", "merge", "tom-reyes-2", "tom-reyes", before=TWICE),
    case("merge A B", "Merge", "merge", "tom-reyes", "maria", "--dry-run"),
    case("merge --apart A B", "ToldApart", "merge", "--apart", "tom", "maria"),
    case("split", "Split", "split", "maria-chen", before=(("merge", "tom", "maria", "--yes"),)),
    case("undo", "Undone", "undo"),
    case("undo", "Undone", "undo", before=(("note", "maria", "x"),)),
    case("undo", "Undone", "undo", "2", before=(("note", "maria", "x"),)),
    case("undo --list", "DeedList", "undo", "--list"),
    case("undo --list", "DeedList", "undo", "2", "--list"),
    case("undo --to", "UndoPlan", "undo", "--to", "yesterday"),
    case("undo --to", "UndoPlan", "undo", "--to", "00:00", before=(("--today", "2026-09-21", "note", "maria", "x"),)),
    case("undo --to", "Undone", "undo", "--to", "yesterday", "--yes"),
    case("backup", "Backed", "backup"),
    case("backup", "Backed", "backup", "--to", KEY),
    case("backup", "Backed", "backup", "copy.db"),
    case("backup --list", "BackupList", "backup", "--list", before=(("backup",),)),
    case("restore", "Restored", "restore", "2026-09-22", "--check", before=(("backup",), ("note", "maria", "x"))),
    case("restore", "Restored", "restore", "2026-09-22", before=(("backup",), ("note", "maria", "x"))),
    case("doctor", "Checkup", "doctor", before=(("doctor", "--fix"),)),
    case("doctor", "Checkup", "doctor", "--fix"),
    case("forget", "Forgotten", "forget", "maria", "--dry-run"),
    case("forget", "Forgotten", "forget", "maria", "--yes", "--shared", "redact", before=(("backup",),)),
    case("redo", "Undone", "redo", before=(("undo",),)),
    case("import", "Imported", "import", "people.vcf"),
    case("import", "Imported", "import", "people.vcf", "more.vcf", "--dry-run"),
    case("import", "Imported", "import", "changed.csv"),
    case("import", "Imported", "import", "calendar.ics", "--me", "me@example.com"),
    case("import", "Imported", "import", "other.db", before=(("demo", "--keep", "other.db"),)),
    case("export", "Exported", "export", "vcard", "--person", "maria"),
    case("export", "Exported", "export", "markdown", "-o", "pages/"),
    case("export", "Exported", "export", "json", "-o", "netcrm.json"),
    case("export", "Exported", "export", "csv", "-o", "people.csv", "--to", KEY),
    case("export graph", "Graph", "export", "graph"),
    case("export graph", "Graph", "export", "graph", "--person", "ada", "--private"),
    case("export graph", "Exported", "export", "graph", "-o", "circle.dot"),
    case("completion", "Script", "completion", "zsh"),
    case("hush", "Hushed", "hush", "30m"),
    case("hush", "Hushed", "hush", "off"),
    case("config", "SettingList", "config"),
    case("config KEY", "Setting", "config", "every.mentor", "6 weeks"),
    case("config KEY", "Setting", "config", "words.pricing", "price book"),
    case("config KEY", "Setting", "config", "page", "--unset"),
    case("schema", "AnswerList", "schema"),
    case("schema COMMAND", "Schema", "schema", "ask"),
)
AT_A_TERMINAL = {"Question", "Step", "Unclear", "Begun", "Promised", "Compared", "Agreed", "LookedThrough"}
AT_A_TERMINAL |= {"TemplateWritten", "SettingsEdited"}
FILES = {
    "asked.json": """{"schema": 1, "format": "netcrm", "version": 1,
        "people": [{"uid": "5a3c1e0f00000001", "handle": "noor-haddad", "name": "Noor Haddad", "kind": "advisor",
            "stage": "followed", "created_on": "2026-07-01"}],
        "notes": [{"uid": "5a3c1e0f00000021", "person": "5a3c1e0f00000001", "day": "2026-09-12",
            "text": "her exam is on 21 September", "about_on": "2026-09-21"}]}""",
    "met.txt": "coffee with Maria yesterday\nsomething unreadable\n",
    "people.vcf": CARDS,
    "more.vcf": CARDS.replace("Grace", "Amy"),
    "Connections.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Grace,Kim,https://www.linkedin.com/in/grace-kim,,Fjord,CFO,02 Sep 2026\n",
    "changed.csv": "Name,E-mail,Company,Notes,Shoe size\nMaria Chen,maria@x.example.com,Other,likes tea,38\n"
    "Maria,,,,\nTom Reyes,tom@tipsheet.example.com,Tipsheet,,\n",
    "lindt.ics": "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:2\nDTSTART:20260910T100000Z\nSUMMARY:Talk\n"
    "ATTENDEE;CN=Nora Lindt:mailto:lindt@example.com\nEND:VEVENT\nEND:VCALENDAR\n",
    "calendar.ics": "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20260901T100000Z\n"
    "DTSTART:20260910T100000Z\nSUMMARY:Talk\nORGANIZER:mailto:me@example.com\nATTENDEE:mailto:tom@tipsheet.example.com\n"
    "ATTENDEE;CN=No Body:mailto:nobody@example.com\nEND:VEVENT\nEND:VCALENDAR\n",
}


def answers_of(command: str) -> dict[str, str]:
    every: dict[str, str] = import_module(f"netcrm.commands.{ROOMS[command]}").ANSWERS
    return {call: names for call, names in every.items() if call.split()[0] == command}


def wrong(schema: dict[str, Any], answer: Any) -> list[str]:
    """What a validator says against an answer."""
    return against(Draft202012Validator(schema, format_checker=FormatChecker(["date"])), answer)


def against(validator: Draft202012Validator, answer: Any) -> list[str]:
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(answer)]


@pytest.fixture(scope="module")
def printed() -> dict[str, str]:
    """What `netcrm schema COMMAND` printed, by the command."""
    return {}


@pytest.fixture(scope="module")
def validators() -> dict[str, Draft202012Validator]:
    """What holds an answer against such a schema, by the command."""
    return {}


@pytest.fixture
def schemas(run: Run, printed: dict[str, str]) -> Schemas:
    """schemas("ask"): what `netcrm schema ask` prints, asked once in a process for all that is said about it."""

    def schemas(command: str) -> Any:
        if command not in printed:
            printed[command] = run("schema", command).out
        return json.loads(printed[command])

    return schemas


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The sample book of that day, as a file."""
    from netcrm.flows.keep.demo import build
    from netcrm.store.book import Book

    path = tmp_path_factory.mktemp("sample") / "sample.db"
    with Book(str(path), DAY, True, f"{DAY.isoformat()}T09:00:00") as book:
        build(book)
    return path.read_bytes()


@pytest.fixture
def peopled(run: Run, world: Path, sample: bytes, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`run` in a folder with files to read, where the sample book is in use."""
    (world / "data" / "netcrm").mkdir(parents=True)
    (world / "data" / "netcrm" / "netcrm.db").write_bytes(sample)
    for name, text in FILES.items():
        (world / name).write_text(text)
    monkeypatch.chdir(world)
    return run


@pytest.mark.parametrize("case", CASES, ids=lambda case: " ".join(case.words)[:50])
def test_an_answer_is_as_its_schema_says(
    peopled: Run, schemas: Schemas, validators: dict[str, Draft202012Validator], case: Case
) -> None:
    command = case.call.split()[0]
    for words in case.before:
        assert peopled(*words).code == 0, words
    answer = peopled(*case.words, "--json")
    assert (answer.code, answer.err) == (case.code, "")
    names = {name.split(":")[1]: name for name in answers_of(command)[case.call].split()}
    shown = json.loads(answer.out)
    assert wrong(schema_of("it", {case.call: names[case.report]}), shown) == []
    if command not in validators:
        validators[command] = Draft202012Validator(schemas(command), format_checker=FormatChecker(["date"]))
    assert against(validators[command], shown) == []


def test_every_answer_that_a_command_declares_is_tried_and_no_other() -> None:
    every = [pair for word in ROOMS for pair in answers_of(word).items()]
    declared = {(call, name.split(":")[1]) for call, names in every for name in names.split()}
    tried = {(case.call, case.report) for case in CASES}
    assert declared - tried == set(), f"add a case for each to CASES in {__file__}"
    assert tried - declared == set(), "ANSWERS in the module of the command says what it answers with"


def test_every_report_with_a_page_is_an_answer_or_only_shown_to_somebody_at_a_terminal() -> None:
    declared = {case.report for case in CASES} - {"Schema"}
    pages = {report.__name__ for report in reports() if report.__name__ != "Script"}
    assert pages - declared == AT_A_TERMINAL, (
        "an answer stands in ANSWERS of its command and has a case in CASES above; what is only shown to somebody at a"
        " terminal stands in AT_A_TERMINAL"
    )
    assert declared - pages == {"Script"}  # a shell reads it


@each_row("command", ROOMS)
def test_every_command_answers_something(command: str) -> None:
    assert answers_of(command)


@each_row(
    ("words", "code"),
    [
        (("show", "zebedee"), 3),
        (("show", "marai"), 3),
        (("help", "e"), 4),
        (("list", "--sort", "x"), 2),
        (("list", "--nonsense"), 2),
        (("import", "missing.csv"), 1),
        (("done", "o99"), 3),
        (("schema", "sohw"), 3),
        (("demo", "--keep", "met.txt"), 5),
    ],
    ids=str,
)
def test_a_refusal_is_as_the_schema_of_errors_says(peopled: Run, words: tuple[str, ...], code: int) -> None:
    answer = peopled(*words, "--json")
    assert answer.code == code
    assert wrong(json.loads(peopled("schema", ERROR).out), json.loads(answer.err)) == []


@each_row("command", [*ROOMS, ERROR])
def test_a_schema_is_json_schema_of_2020_12(schemas: Schemas, command: str) -> None:
    schema = schemas(command)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_a_schema_is_the_same_with_json(run: Run) -> None:
    assert run("schema", "ask", "--json").out == run("schema", "ask").out


def test_a_field_that_is_not_in_the_schema_does_not_pass(peopled: Run) -> None:
    schema, answer = (json.loads(peopled(*words).out) for words in (("schema", "show"), ("show", "maria", "--json")))
    assert wrong(schema, answer) == []
    for place in (answer, answer["person"], answer["person"]["standing"]["every"], answer["loops"][0]):
        place["secret"] = 1
        assert len(wrong(schema, answer)) == 1
        del place["secret"]


def test_a_field_that_is_missing_does_not_pass(peopled: Run) -> None:
    schema, answer = (json.loads(peopled(*words).out) for words in (("schema", "show"), ("show", "maria", "--json")))
    del answer["person"]["uid"]
    assert len(wrong(schema, answer)) == 1
    of_a_person = {**schema["oneOf"][0], "$defs": schema["$defs"]}  # the other is the answer of `show ID`
    assert wrong(of_a_person, answer) == ["$.person: 'uid' is a required property"]


def test_a_name_under_defs_means_the_same_in_every_schema(schemas: Schemas) -> None:
    nouns: dict[str, Any] = {}
    for command in [*ROOMS, ERROR]:
        for name, noun in schemas(command)["$defs"].items():
            assert nouns.setdefault(name, noun) == noun, (command, name)


def test_the_words_a_field_can_be_stand_in_the_schema(run: Run) -> None:
    person = json.loads(run("schema", "show").out)["$defs"]["person"]
    assert person["properties"]["kind"] == {"enum": list(KINDS)}
    assert person["properties"]["created_on"] == {"type": "string", "format": "date"}


def test_what_a_docstring_says_of_a_field_describes_it(run: Run) -> None:
    schema = json.loads(run("schema", "promise").out)
    assert schema["description"] == "What changed: a loop, or a person put off"
    assert schema["properties"]["until"]["description"] == "the day of a snooze"


def test_a_description_speaks_of_json_not_of_python(schemas: Schemas, printed: dict[str, str]) -> None:
    texts = [printed[command] for command in ROOMS if schemas(command)]
    assert [word for text in texts for word in ("None", "False", "True") if f" {word} " in text] == []


def test_every_kind_of_annotation_has_its_schema() -> None:
    class Part(NamedTuple):
        """A part."""

        on: date

    class Whole(NamedTuple):
        """A whole. word: one of two."""

        word: Literal["a", "b"]
        kind: Annotated[str, ("c", "d")] | None
        either: str | int
        parts: tuple[Part, ...]
        part: Part | None
        by_name: Mapping[str, float]

    schema = json_schema.answer_schema("x", {"x": [Whole]})
    assert schema["properties"] == {
        "schema": {"const": 1},
        "word": {"enum": ["a", "b"], "description": "one of two"},
        "kind": {"anyOf": [{"enum": ["c", "d"]}, {"type": "null"}]},
        "either": {"type": ["string", "integer"]},
        "parts": {"type": "array", "items": {"$ref": "#/$defs/part"}},
        "part": {"anyOf": [{"$ref": "#/$defs/part"}, {"type": "null"}]},
        "by_name": {"type": "object", "additionalProperties": {"type": "number"}},
    }
    answer = Whole("a", "c", 1, (Part(DAY),), None, {"x": 0.5})
    assert wrong(schema, json.loads(plain.json_text(answer))) == []
    assert len(wrong(schema, json.loads(plain.json_text(answer._replace(word="c", kind="a"))))) == 2


def test_a_field_that_could_be_anything_has_no_schema() -> None:
    class Loose(NamedTuple):
        """Loose."""

        anything: Any

    with pytest.raises(TypeError, match="says too little"):
        json_schema.answer_schema("x", {"x": [Loose]})


def test_alone_it_lists_what_every_command_answers(run: Run) -> None:
    answers = json.loads(run("schema", "--json").out)["answers"]
    assert list(dict.fromkeys(answer["command"] for answer in answers)) == [*ROOMS, ERROR]
    page = run("schema").out
    assert all(f"{answer['call']} " in page for answer in answers)


def test_an_unknown_command_is_refused_with_the_nearest(run: Run) -> None:
    answer = run("schema", "sohw")
    assert (answer.code, answer.out) == (3, "")
    assert answer.err == 'netcrm: there is no command "sohw"\n  did you mean show?\n'


def test_an_unknown_command_near_nothing_is_refused_with_a_way_out(run: Run) -> None:
    assert run("schema", "zzzzz").err.splitlines()[1] == "  netcrm schema lists the commands"


def test_a_beginning_of_a_command_is_no_command(run: Run) -> None:
    assert run("schema", "sho").code == 3


def test_the_table_of_shapes_is_the_one_the_reports_make() -> None:
    page = make_shapes.PAGE.read_text(encoding="utf-8")
    assert make_shapes.refreshed(page) == page, "run python tests/tools/make_shapes.py"


def test_the_table_of_shapes_names_every_answer_and_fits_a_page() -> None:
    rows = make_shapes.shapes().splitlines()
    titles = [call for row in rows if not row.startswith("     ") for call in row.strip().split(", ")]
    assert {case.call for case in CASES} <= set(titles)
    assert max(map(len, rows)) <= 80
