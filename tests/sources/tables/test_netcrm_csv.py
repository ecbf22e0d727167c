from datetime import date

import pytest

from netcrm.errors import Refused
from netcrm.model.imports import Draft, Gathered, Left, Terms, Unreadable
from netcrm.sources.tables import generic_csv
from rows import each_row

HEADER = (
    "uid,handle,name,nickname,kind,stage,title,company,location,emails,phones,urls,topics,wants,every,confidant,birthday,"
    "met_on,met_where,met_via,created_on,notes"
)
ANN = (
    "a1b2,ann-lee,Ann Lee,Annie,mentor,followed,CTO,Acme,Oslo,ann@x.org; a@home.org,030 1; 030 2,ann.example,"
    "pricing; hiring,a CFO,21,yes,--03-07,2024-05-06,a fair,Tom,2024-06-01,likes tea\\; no milk; two kids"
)


def read(*lines: str) -> Gathered:
    return generic_csv.read("\n".join(lines).encode())


def only(*lines: str) -> Draft:
    (draft,) = read(*lines).drafts
    return draft


def test_everything_netcrm_wrote_comes_back():
    assert only(HEADER, ANN) == Draft(
        line=2,
        name="Ann Lee",
        key="netcrm:a1b2",
        emails=("ann@x.org", "a@home.org"),
        phones=("030 1", "030 2"),
        urls=("ann.example",),
        title="CTO",
        company="Acme",
        location="Oslo",
        met_on=date(2024, 5, 6),
        met_where="a fair",
        met_via="Tom",
        nickname="Annie",
        birthday="--03-07",
        topics=("pricing", "hiring"),
        wants=("a CFO",),
        notes=("likes tea; no milk", "two kids"),
        kind="mentor",
        stage="followed",
        every_days=21,
        confidant=True,
        handle="ann-lee",
        created_on=date(2024, 6, 1),
    )


@each_row(("cell", "days"), [("", None), ("never", 0), ("21", 21), ("3 weeks", 21)])
def test_how_often_may_be_nothing_never_or_days(cell, days):
    assert only("uid,handle,name,every", f"a,b,Ann,{cell}").every_days == days


def test_columns_may_be_taken_out_and_stand_in_any_order():
    assert only("name;stage;uid;handle", "Ann;known;a1;ann") == Draft(
        2, "Ann", "netcrm:a1", stage="known", handle="ann"
    )


def test_somebody_added_by_hand_has_no_uid_yet():
    assert only("uid,handle,name", ",,Bo") == Draft(2, "Bo")


def test_a_spreadsheet_may_write_days_its_own_way():
    found = read("uid,handle,name,met_on,created_on", "a,ann,Ann,4/8/2026,9/15/2026")
    assert (found.drafts[0].met_on, found.drafts[0].created_on) == (date(2026, 4, 8), date(2026, 9, 15))


def test_an_apostrophe_against_formulas_is_taken_off():
    assert only("uid,handle,name,company", "a,ann,'=1+1,'tis") == Draft(
        2, "=1+1", "netcrm:a", company="'tis", handle="ann"
    )


def test_words_netcrm_does_not_have_and_columns_of_others_are_counted():
    found = read("uid,handle,name,kind,every,mood", "a,ann,Ann,lead,often,fine")
    assert set(found.left) == {
        Left("kinds that netcrm does not have", 1),
        Left("rhythms that cannot be read", 1),
        Left('column "mood"', 1),
    }


def test_what_is_no_handle_is_not_taken_for_one():
    assert only("uid,handle,name", "a,../x,Ann").handle is None


def test_a_row_without_a_name_costs_itself_only():
    found = read("uid,handle,name", "a,ann,", "b,bo,Bo")
    assert ([draft.name for draft in found.drafts], found.unreadable) == (["Bo"], (Unreadable(2, "no name"),))


def test_notes_of_a_thousand_lines_are_one_row():
    assert only("uid,handle,name,notes", 'a,ann,Ann,"' + "line\n" * 1000 + '"').notes[0].count("\n") == 999


def test_a_table_of_nobody_is_refused():
    with pytest.raises(Refused, match="no people"):
        generic_csv.read(HEADER.encode(), Terms())
