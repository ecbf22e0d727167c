from datetime import date

from netcrm.engine.exchange.encounters import Stranger
from netcrm.engine.exchange.import_plan import Change
from netcrm.flows.exchange.importing import Changed, Doubt, Imported, Newcomer, Preview, Tally
from netcrm.model.imports import Column, Left, Unreadable
from netcrm.model.people import Ref
from netcrm.text import cells
from netcrm.views.exchange.importing import imported
from netcrm.views.page import text_of
from rows import each_row
from world import TODAY

MARA = Ref("mara-okafor", "Mara Okafor", "peer", 1)
NAMES = ("Mara Okafor", "Jens Sørensen", "Li Wei (李伟)", "Prince")


def report(new=0, changed=0, same=0, applied=True, unsure=(), unreadable=(), changes=()) -> Imported:
    newcomers = tuple(Newcomer(2 + n, NAMES[n % 4], f"h-{n}", None, None) for n in range(new))
    plan = Preview(new, changed or len(changes), same, tuple(unsure), tuple(unreadable), newcomers, tuple(changes))
    return Imported(plan, applied, "linkedin", "Connections.csv")


def text(shown: Imported, width: int = 80) -> str:
    return "\n".join(text_of(line) for line in imported(shown, width, TODAY).lines)


def changed(*fields) -> Changed:
    return Changed(3, MARA, tuple(Change(*field) for field in fields))


def doubt(did, why="found by the name alone", name="Maria Chen") -> Doubt:
    return Doubt(12, name, Ref("maria-chen", "Maria Chen"), why, did)


def test_the_whole_page():
    shown = report(
        new=1803,
        same=12,
        changes=[changed(("company", "Northwind", "Contoso"), ("title", None, "CFO"))],
        unsure=[doubt("linked")],
        unreadable=[Unreadable(10, "no name"), Unreadable(1204, "one field where the header has 7")],
    )
    assert text(shown).split("\n") == [
        "Imported 1,803 people from LinkedIn: Mara Okafor, Jens Sørensen, Li Wei (李伟)",
        "and 1,800 more.",
        "They are in the background: ask and find see them, your day does not.",
        "13 people you had already: 1 changed, 12 as before.",
        "",
        "CHANGED",
        "  Mara Okafor  company Northwind → Contoso; title CFO",
        "",
        "PLEASE LOOK",
        "  line 12  Maria Chen: taken to be maria-chen (found by the name alone)",
        "",
        "COULD NOT BE READ",
        "  line    10  no name",
        "  line 1,204  one field where the header has 7",
        "",
        "netcrm list --stage known · netcrm follow NAME · netcrm undo takes it all back",
    ]


def test_nothing_new_is_one_sentence():
    assert text(report(same=1803)) == "Nothing new: 1,803 people were there already."


@each_row(
    ("shown", "first"),
    [
        (report(new=1), "Imported 1 person from LinkedIn: Mara Okafor."),
        (report(new=2), "Imported 2 people from LinkedIn: Mara Okafor and Jens Sørensen."),
        (report(new=2, applied=False), "Would import 2 people from LinkedIn: Mara Okafor and Jens Sørensen."),
        (report(changed=1), "Changed 1 person as LinkedIn has them."),
        (report(changed=2, same=1), "Changed 2 people as LinkedIn has them; 1 person was there already."),
        (report(changed=3, applied=False), "Would change 3 people as LinkedIn has them."),
        (report(same=1), "Nothing new: 1 person was there already."),
        (report(unsure=[doubt("left_out")]), "Nothing of the file was taken in."),
    ],
)
def test_the_first_sentence_tells_what_happened(shown, first):
    assert text(shown).split("\n")[0] == first


@each_row(
    ("field", "told"),
    [
        (("company", "Northwind", "Contoso"), "company Northwind → Contoso"),
        (("title", None, "CFO"), "title CFO"),
        (("emails", ("a@x.example",), ("a@x.example", "b@x.example")), "e-mail + b@x.example"),
        (("urls", (), ("https://www.linkedin.com/in/mara",)), "web + linkedin.com/in/mara"),
        (("met_on", None, date(2024, 11, 5)), "met 5 Nov 2024"),
        (("met_where", None, "LinkedIn"), "met at LinkedIn"),
    ],
)
def test_a_change_is_told_old_and_new(field, told):
    assert text(report(changes=[changed(field)])).split("\n")[3] == f"  Mara Okafor  {told}"


@each_row(
    ("row", "told"),
    [
        (doubt("linked"), "Maria Chen: taken to be maria-chen (found by the name alone)"),
        (
            doubt("added", "may be Maria Chen: the same name"),
            "Maria Chen: added as somebody new; may be Maria Chen: the same",
        ),
        (doubt("left_out", "the same as line 5"), "Maria Chen: left out; the same as line 5"),
        (doubt("known", "title: you have CTO"), "Maria Chen: title: you have CTO"),
    ],
)
def test_what_is_unsure_says_what_became_of_it(row, told):
    assert text(report(same=1, unsure=[row])).split("\n")[3].startswith(f"  line 12  {told}")


def test_a_long_section_shows_ten_and_counts_the_rest():
    lines = text(report(same=1, unreadable=[Unreadable(n, "no name") for n in range(2, 25)])).split("\n")
    assert sum("no name" in line for line in lines) == 10
    assert "  and 13 more; --json lists all of them" in lines


def test_ten_rows_are_shown_without_a_count():
    assert "more" not in text(report(same=1, unreadable=[Unreadable(n, "no name") for n in range(10)]))


@each_row(
    ("shown", "last"),
    [
        (report(new=1), "netcrm list --stage known · netcrm follow NAME · netcrm undo takes it all back"),
        (report(new=1, applied=False), "Nothing was written. Without --dry-run it is done."),
        (report(same=1, applied=False), "Nothing was written."),
        (report(same=1, applied=False, unsure=[doubt("linked")]), "Nothing was written. Without --dry-run it is done."),
        (report(same=1, unsure=[doubt("linked")]), "netcrm undo takes it all back"),
    ],
)
def test_the_last_line_is_the_way_on(shown, last):
    assert text(shown).split("\n")[-1] == last


@each_row("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_page(width):
    long = "Łucja " * 30
    shown = report(
        new=40,
        unsure=[doubt("added", "the same name, but another company " * 9, long), doubt("linked", name=long)],
        unreadable=[Unreadable(1_000_000, "a quotation mark is never closed")],
        changes=[changed(("company", long, long), ("title", None, long))],
    )
    assert max(cells(line) for line in text(shown, width).split("\n")) <= width


def test_a_name_that_would_command_the_terminal_is_only_read():
    plan = report(new=1).plan._replace(newcomers=(Newcomer(2, "Ann\x1b[31m\u202eRed", "ann", None, None),))
    assert "Ann[31mRed." in text(Imported(plan, True, "linkedin", "x"))


def of_a_calendar(source="ics", applied=True, **fields) -> Imported:
    plan = Preview(0, 0, 0, (), (), (), (), **{"unit": "event", **fields})
    return Imported(plan, applied, source, "calendar.ics")


def test_the_whole_page_of_a_calendar():
    shown = of_a_calendar(
        tallies=(Tally("meetings", 12, 1, 3, 2),),
        met=(MARA, Ref("dev-patel", "Dev Patel", "advisor", 2)),
        left=(Left("all-day events", 4), Left("meetings with nobody in the book", 1204)),
        strangers=(Stranger("Paul Stern", "paul@stern.example", 3), Stranger("", "x@example.com", 1)),
        me=("you@example.com",),
    )
    assert text(shown).split("\n") == [
        "Imported 12 meetings from the calendar, with Mara Okafor and Dev Patel.",
        "Changed: 1 meeting.",
        "There already: 3 meetings.",
        "Deleted by you, and left out: 2 meetings.",
        "",
        "NOT TAKEN",
        "  all-day events (4) · meetings with nobody in the book (1,204)",
        "",
        "NOT IN YOUR BOOK",
        "  Paul Stern paul@stern.example (3) · x@example.com (1)",
        "",
        "TAKEN FOR YOU",
        "  you@example.com",
        "",
        "netcrm undo takes it all back",
    ]


def test_what_comes_with_people_is_told_after_them():
    one = report(new=1)
    shown = one._replace(plan=one.plan._replace(tallies=(Tally("notes", 1), Tally("contacts", 2))))
    assert text(shown).split("\n")[2] == "With them: 1 note and 2 contacts."


def test_a_calendar_that_brings_nothing_says_so():
    assert text(of_a_calendar(tallies=(Tally("meetings", 0, 0, 1),))) == "Nothing new.\nThere already: 1 meeting."


def test_columns_are_told_with_the_way_to_say_it_better():
    columns = (Column("Firma", "company"), Column("Umsatz", ""), Column("", ""), Column("E-Mail", "email"))
    one = report(same=1)
    shown = one._replace(source="csv", plan=one.plan._replace(columns=columns))
    assert text(shown).split("\n")[2:] == [
        "COLUMNS",
        "  Firma → company · E-Mail → email",
        "  Left out: Umsatz",
        '  --map "Umsatz=note" takes one in',
    ]


def test_a_row_of_several_files_names_its_file():
    shown = report(unreadable=[Unreadable(3, "no name", "b.vcf")])
    assert "  b.vcf line 3  no name" in text(shown)


def test_cards_are_counted_as_cards():
    one = report(unreadable=[Unreadable(3, "no name")])
    assert "  card 3  no name" in text(one._replace(plan=one.plan._replace(unit="card")))


@each_row(
    ("stage", "told"),
    [("followed", "are in your day."), ("potential", "want to get to know."), ("as_they_were", "as they were there.")],
)
def test_where_they_went_is_told(stage, told):
    assert told in text(report(new=2)._replace(stage=stage))


def test_likely_doubles_are_told():
    assert "netcrm merge: 2 likely doubles" in text(report(new=1)._replace(doubles=2))


def test_a_note_that_changed_is_told_old_and_new():
    shown = report(changes=[changed(("note", "likes tea", "likes oolong"))])
    assert "  Mara Okafor  note likes tea → likes oolong" in text(shown)


def test_a_rhythm_is_told_in_words():
    assert "every 3 weeks" in text(report(changes=[changed(("every_days", None, 21))]))


@each_row("width", [40, 80, 120])
def test_a_calendars_page_fits(width):
    shown = of_a_calendar(
        left=tuple(Left(f"meetings of the kind number {n}", n) for n in range(9)),
        strangers=(Stranger("A name that goes on and on " * 5, f"{'x' * 90}@example.com", 3),),
        columns=tuple(Column(f"Column {n} " * 9, "company" if n % 2 else "") for n in range(9)),
    )
    assert max(cells(text_of(line)) for line in imported(shown, width, TODAY).lines) <= max(width, 76)


def test_a_dry_run_names_who_would_come_with_what_they_do():
    one = report(new=2, applied=False)
    newcomers = (Newcomer(2, "Mara Okafor", None, "CFO", "Northwind"), Newcomer(3, "Prince", None, None, None))
    shown = text(one._replace(plan=one.plan._replace(newcomers=newcomers))).split("\n")
    assert shown[shown.index("NEW") + 1 : shown.index("NEW") + 3] == ["  Mara Okafor  CFO, Northwind", "  Prince"]


def test_what_was_imported_is_not_listed_once_more():
    assert "NEW" not in text(report(new=2))
