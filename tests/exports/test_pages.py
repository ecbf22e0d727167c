from datetime import date

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm import safe
from netcrm.exports.markdown import escaped
from netcrm.exports.pages import book, file_name, index, page
from netcrm.model.history import Give, Interaction, Loop
from netcrm.model.notes import Note
from netcrm.model.people import Met, Person, Ref
from rows import each_row
from world import TODAY

MARIA = Person(1, "u1", "maria-chen", "Maria Chen", kind="mentor")
DEV = Ref("dev-patel", "Dev Patel")


def note(text: str, on: date = TODAY, private: bool = False) -> Note:
    return Note(1, "n", on, text, private)


def met(text: str, on: date = TODAY, **more) -> Interaction:
    return Interaction(1, "i", on, "coffee", text, (MARIA.ref, DEV), **more)


def owed(text: str, **more) -> Loop:
    return Loop("o1", "l", "promise", MARIA.ref, text, None, 0, TODAY, **more)


def written(person: Person = MARIA, notes=(), loops=(), gives=(), interactions=(), private: bool = False) -> str:
    return page(person, notes, loops, gives, interactions, TODAY, private)


def shown(markdown: str) -> str:
    """What a reader of CommonMark with tables and strike-through shows, without any mark."""
    parser = pytest.importorskip("markdown_it").MarkdownIt("commonmark").enable(["table", "strikethrough"])
    lines = []
    for token in parser.parse(markdown):
        assert token.type not in ("html_block", "fence", "code_block", "table_open", "hr", "blockquote_open")
        if token.type == "inline":
            kinds = {child.type for child in token.children}
            assert kinds <= {"text", "text_special", "softbreak", "hardbreak", "link_open", "link_close"}
            lines.append("".join(child.content or ("\n" if "break" in child.type else "") for child in token.children))
    return "\n".join(lines)


def test_a_page_tells_everything_about_somebody():
    maria = MARIA._replace(
        nickname="Mia",
        title="CFO",
        company="Northwind",
        location="Berlin",
        emails=("maria@example.com",),
        phones=("+49 30 1",),
        topics=("pricing", "hiring"),
        wants=("a designer",),
        birthday="--03-07",
        met=Met(date(2024, 5, 1), "TechHub", "Ines"),
        every_days=21,
        confidant=True,
    )
    gives = [Give(1, "g", date(2026, 9, 20), "intro", "to Tom", 1.5, maria.ref)]
    loops = [
        Loop("o1", "l", "promise", maria.ref, "the deck", date(2026, 9, 25), 0, TODAY),
        Loop("o2", "m", "waiting", maria.ref, "a number", None, 0, TODAY, date(2026, 9, 21), "done", "by mail"),
    ]
    told = [met("raise the floor first", date(2026, 9, 1), topics=("pricing",), place="Café Ada")]
    assert (
        written(maria, [note("two kids")], loops, gives, told)
        == """\
# Maria Chen

"Mia", mentor, confidant, CFO, Northwind, Berlin

- phone: +49 30 1
- e-mail: maria@example.com
- helps with: pricing, hiring
- looks for: a designer
- birthday: 03-07
- met: 2024-05-01, TechHub, through Ines
- in touch: every 21 days

## Notes

- 2026-09-22: two kids

## Open

- 2026-09-22, you owe, due 2026-09-25: the deck

## Story

- 2026-09-21, they kept a promise: a number (by mail)
- 2026-09-20, gave (introduction, 1.5 h): to Tom
- 2026-09-01, coffee with Dev Patel at Café Ada about #pricing: raise the floor first
"""
    )


def test_somebody_new_has_a_short_page():
    assert written() == "# Maria Chen\n\nmentor\n"


def test_what_lies_ahead_is_planned():
    assert "2026-09-30, planned coffee with Dev Patel: lunch" in written(interactions=[met("lunch", date(2026, 9, 30))])


@each_row(
    "kept",
    [
        {"notes": [note("the secret", private=True)]},
        {"interactions": [met("the secret", private=True, topics=("the secret",), place="the secret")]},
        {"loops": [owed("the secret", private=True)]},
        {"loops": [owed("x", private=True, closed=TODAY, outcome="done", said="the secret")]},
    ],
)
def test_a_private_text_stays_private_unless_it_is_asked_for(kept):
    assert "the secret" not in written(**kept)
    assert "(private)" in written(**kept)
    assert "the secret" in written(**kept, private=True)


def test_lines_of_a_note_stay_lines():
    text = "first\nsecond\n\n- third"
    assert "- 2026-09-22: first  \n  second\n\n  \\- third\n" in written(notes=[note(text)])


@each_row(
    ("text", "raw"),
    [
        ("snake_case and 2 * 3", "snake_case and 2 \\* 3"),
        ("C# is no heading", "C# is no heading"),
        ("AT&T", "AT&T"),
        ("C:\\Users", "C:\\Users"),
        ("[/b] <script>", "\\[/b\\] \\<script>"),
        ("-5 degrees, 1. place", "-5 degrees, 1. place"),
        ("~20 people", "~20 people"),
        ("&copy; #1 |", "&copy; #1 |".replace("&", "\\&").replace("#", "\\#").replace("|", "\\|")),
    ],
)
def test_only_what_would_change_is_escaped(text, raw):
    assert escaped(text) == raw


SIGNS = st.text(st.sampled_from("ab1 \\`*_{}[]()#+-.!<>|~&;:=\"'/\n\t$^@%é€"), max_size=40)


@examples(30)
@given(text=SIGNS | st.text(max_size=40))
def test_what_was_typed_on_one_line_is_shown_as_it_was_typed(text):
    typed = safe.line(text)
    assert shown(f"# y {escaped(text)}\n\nx {escaped(text)}") == f"y {typed}".strip() + f"\nx {typed}".rstrip()


@examples(30)
@given(text=SIGNS.filter(str.strip))
def test_what_was_typed_on_several_lines_is_shown_as_it_was_typed(text):
    typed = [safe.line(line) for line in safe.clean(text).split("\n")]
    told = shown(written(notes=[note(text)])).removeprefix("Maria Chen\nmentor\nNotes\n2026-09-22:")
    assert [line for line in told.strip().split("\n") if line] == [line for line in typed if line]


@examples(30)
@given(text=SIGNS)
def test_a_whole_page_keeps_its_headings_whatever_people_are_called(text):
    person = MARIA._replace(name=f"x{text}", nickname=text, title=text, urls=(text,), met=Met(None, text, text))
    told = shown(written(person, [note("kids")], [owed(text)], (), [met(text, topics=(text,), place=text)]))
    assert {"Notes", "Open", "Story", "2026-09-22: kids"} <= set(told.split("\n"))


def test_nothing_a_terminal_obeys_comes_through():
    told = written(MARIA._replace(name="Ma\x1b[2Jria"), [note("a\x07\u202eb\x9b")])
    assert all(char.isprintable() or char == "\n" for char in told)


def test_the_index_links_everybody():
    people = [MARIA._replace(title="CFO", company="Northwind"), MARIA._replace(handle="dev", name="Dev [x]")]
    assert index(people) == "# People\n\n- [Maria Chen](maria-chen.md), CFO, Northwind\n- [Dev \\[x\\]](dev.md)\n"


def test_an_empty_index_says_so():
    assert "Nobody yet." in index([])


def test_a_book_has_every_page_one_step_below_its_title():
    told = book([written(notes=[note("# no heading")]), written()], "Friends & mentors")
    assert [line for line in told.split("\n") if line.startswith("#")] == [
        "# Friends & mentors",
        "## Maria Chen",
        "### Notes",
        "## Maria Chen",
    ]


@each_row(
    ("handle", "name"),
    [
        ("maria-chen", "maria-chen.md"),
        ("../../etc", "etc.md"),
        ("con", "con-.md"),
        ("index", "index-.md"),
        ("", "person-1.md"),
    ],
)
def test_a_file_name_is_fit_for_every_system(handle, name):
    assert file_name(MARIA._replace(handle=handle)) == name


@examples(30)
@given(handle=st.text(max_size=300))
def test_no_handle_leads_out_of_the_folder(handle):
    name = file_name(MARIA._replace(handle=handle))
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-.")
    assert ".." not in name
    assert len(name) < 110
