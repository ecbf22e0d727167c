"""What another book brings, on rows made by hand."""

from typing import Any

from netcrm.columns.missing import with_defaults
from netcrm.columns.records import Snapshot
from netcrm.engine.exchange.match_books import guests
from netcrm.engine.exchange.merge_rows import amended
from netcrm.engine.exchange.uniting import united
from netcrm.engine.people.handles import Taken
from rows import each_row


def person(uid: str, name: str = "Maria Chen", **columns: Any) -> dict[str, Any]:
    given = {"uid": uid, "handle": f"h-{uid}", "name": name, "created_on": "2026-01-01", **columns}
    return with_defaults("people", given)


def met(uid: str, *people: str, **columns: Any) -> dict[str, Any]:
    row = {"uid": uid, "day": "2026-01-02", "kind": "call", "text": "hi", "people": list(people), **columns}
    return with_defaults("interactions", row)


def note(uid: str, about: str, text: str = "two kids", **columns: Any) -> dict[str, Any]:
    return with_defaults("notes", {"uid": uid, "person": about, "day": "2026-01-02", "text": text, **columns})


def loop(uid: str, about: str, **columns: Any) -> dict[str, Any]:
    row = {"uid": uid, "person": about, "kind": "promise", "text": "the deck", "opened": "2026-01-02", **columns}
    return with_defaults("loops", row)


def origin(about: str, key: str, source: str = "netcrm") -> dict[str, Any]:
    return {"person": about, "source": source, "key": key, "seen": {}}


def merged(uid: str, into: str, **columns: Any) -> dict[str, Any]:
    was = {"person": person(uid, **columns), "moved": {}, "gained": {}}
    return {"uid": uid, "into": into, "handle": f"h-{uid}", "name": "M. Chen", "day": "2026-01-02", **was}


def book(*people: dict[str, Any], **tables: Any) -> Snapshot:
    return Snapshot(tuple(people), **{name: tuple(rows) for name, rows in tables.items()})


def only(theirs: dict[str, Any], ours: dict[str, Any]) -> Any:
    """What becomes of the one guest beside the one who is here."""
    (guest,) = guests(book(theirs), book(ours), [1], frozenset())
    return guest


def fields(theirs: dict[str, Any], ours: dict[str, Any]) -> dict[str, Any]:
    return {change.field: change.new for change in only(theirs, ours).changes}


def conflicts(theirs: dict[str, Any], ours: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    return {field: (old, new) for field, old, new in only(theirs, ours).conflicts}


# Field by field


def test_what_is_empty_is_filled():
    assert fields(person("a", title="CFO", every_days=0), person("a")) == {"title": "CFO", "every_days": 0}


def test_what_stands_stays_and_the_difference_is_told():
    guest = only(person("a", title="CTO"), person("a", title="CFO"))
    assert (guest.change, guest.changes, guest.conflicts) == ("same", (), (("title", "CFO", "CTO"),))


def test_what_reads_the_same_is_no_difference():
    ours = person("a", company="Fjord Labs", name="Zoë Müller", title="CFO")
    assert conflicts(person("a", company="fjord labs, inc.", name="Zoe Muller", title="cfo"), ours) == {}


def test_nothing_there_takes_nothing_away():
    guest = only(person("a"), person("a", title="CFO", emails=["a@x.org"], stage="followed", kind="peer"))
    assert (guest.change, guest.conflicts) == ("same", ())


def test_lists_are_united():
    assert fields(person("a", emails=["A@x.org", "b@x.org", "B@x.org"]), person("a", emails=["a@x.org"])) == {
        "emails": ("a@x.org", "b@x.org")
    }


def test_no_kind_gives_way_to_a_kind():
    assert fields(person("a", kind="mentor"), person("a")) == {"kind": "mentor"}


@each_row("stage", ["followed", "potential"])
def test_the_background_gives_way_to_the_day(stage):
    assert fields(person("a", stage=stage), person("a", stage="known")) == {"stage": stage}


def test_whom_somebody_archived_here_stays_so():
    assert conflicts(person("a", stage="followed"), person("a", stage="archived")) == {
        "stage": ("archived", "followed")
    }
    assert fields(person("a", stage="archived"), person("a", stage="known")) == {}


def test_a_confidant_of_one_book_is_one_of_both():
    assert fields(person("a", confidant=True), person("a")) == {"confidant": True}
    assert fields(person("a"), person("a", confidant=True)) == {}


def test_a_birthday_gets_its_year():
    assert fields(person("a", birthday="1980-03-07"), person("a", birthday="--03-07")) == {"birthday": "1980-03-07"}
    assert only(person("a", birthday="--03-07"), person("a", birthday="1980-03-07")).conflicts == ()


def test_day_and_place_of_a_meeting_come_together_or_not_at_all():
    theirs = person("a", met_on="2020-01-01", met_where="TechHub")
    assert set(fields(theirs, person("a"))) == {"met_on", "met_where"}
    assert fields(theirs, person("a", met_where="Fjord")) == {}


def test_a_snooze_is_taken_over_and_never_argued_about():
    assert set(fields(person("a", snoozed_until="2026-10-01"), person("a"))) == {"snoozed_until"}
    guest = only(person("a", snoozed_until="2026-10-01"), person("a", snoozed_until="2026-11-01"))
    assert (guest.changes, guest.conflicts) == ((), ())


# Who is who


def test_a_uid_is_enough():
    assert only(person("a", name="Somebody Else"), person("a")).uid == "a"


def test_whoever_was_merged_here_is_the_one_they_were_merged_into():
    ours = book(person("a"), merged=[merged("x", "a", title="CFO", emails=["x@x.org"])])
    (guest,) = guests(book(person("x", "M. Chen", title="CFO", emails=["x@x.org"])), ours, [1], frozenset())
    assert (guest.uid, guest.linked, guest.changes) == ("a", False, ())


def test_only_what_is_new_since_the_merge_is_news_of_them():
    ours = book(person("a"), merged=[merged("x", "a", title="CFO", emails=["x@x.org"])])
    there = person("x", "Maria Chen", title="CFO", emails=["x@x.org", "y@x.org"], location="Oslo")
    (guest,) = guests(book(there), ours, [1], frozenset())
    assert {change.field: change.new for change in guest.changes} == {"location": "Oslo", "emails": ("y@x.org",)}


def test_an_origin_tells_what_somebody_is_called_in_another_book():
    ours = book(person("a"), origins=[origin("a", "b")])
    (guest,) = guests(book(person("b", "Somebody Else")), ours, [1], frozenset())
    assert (guest.uid, guest.linked) == ("a", False)


def test_their_origins_tell_what_somebody_is_called_here():
    theirs = book(person("b", "Somebody Else"), origins=[origin("b", "a")])
    (guest,) = guests(theirs, book(person("a")), [1], frozenset())
    assert (guest.uid, guest.linked) == ("a", False)


@each_row(
    "columns",
    [
        {"emails": ["maria@x.org"]},
        {"phones": ["+49 30 1234567"]},
        {"urls": ["https://www.linkedin.com/in/maria"]},
        {"company": "Fjord Labs"},
    ],
)
def test_somebody_is_found_by_a_sign(columns):
    guest = only(person("b", **columns), person("a", **columns))
    assert (guest.uid, guest.linked, guest.doubts) == ("a", True, ())


def test_two_profiles_are_two_people():
    one, other = ({"company": "x", "urls": [f"https://linkedin.com/in/{name}"]} for name in ("maria", "maria2"))
    assert only(person("b", **one), person("a", **other)).change == "new"


def test_who_is_deleted_here_does_not_come_back():
    (guest,) = guests(book(person("b")), book(person("a", "Dev Patel")), [1], {"b"})
    assert guest.change == "gone"


def test_who_is_deleted_here_is_not_found_by_a_sign_either():
    same = {"emails": ["maria@x.org"]}
    (guest,) = guests(book(person("b", **same)), book(person("a", **same)), [1], {"b"})
    assert guest.change == "gone"


@each_row("same", [{"emails": ["maria@x.org"]}, {"company": "Fjord Labs"}])
@each_row("first", ["a", "b"])
def test_two_of_the_other_book_do_not_become_one(same, first):
    """Whether the first of them is known by the uid or found by the sign."""
    theirs = book(person(first, **same), person("c", **same))
    found = guests(theirs, book(person("a", **same)), [1, 2], frozenset())
    assert [guest.uid for guest in found].count("a") <= 1
    assert found[1].change == "new"


def test_a_second_one_much_like_somebody_here_is_told():
    same = {"emails": ["maria@x.org"]}
    _, second = guests(book(person("a", **same), person("c", **same)), book(person("a", **same)), [1, 2], frozenset())
    assert [doubt.about for doubt in second.doubts] == ["a"]


def test_likenesses_within_the_other_book_are_its_own_affair():
    same = {"emails": ["maria@x.org"]}
    found = guests(book(person("b", **same), person("c", **same)), book(person("a", "Dev Patel")), [1, 2], frozenset())
    assert [(guest.change, guest.doubts) for guest in found] == [("new", ()), ("new", ())]


# Rows that both have


def test_a_text_is_filled_and_never_changed():
    assert amended("interactions", met("i", text=""), met("i", text="hi")).fields == {"text": "hi"}
    assert amended("interactions", met("i"), met("i", text="ho")) == (
        {},
        ('the text of the contact of 2026-01-02 is "ho" there; yours stays',),
    )


def test_what_is_private_in_one_book_is_private():
    assert amended("notes", note("n", "a"), note("n", "a", private=True)).fields == {"private": True}
    assert amended("notes", note("n", "a", private=True), note("n", "a")).fields == {}


def test_the_text_of_what_is_private_is_not_told():
    (why,) = amended("notes", note("n", "a", private=True), note("n", "a", "a secret")).conflicts
    assert why == "the text of the note of 2026-01-02 is another one there; yours stays"


def test_a_promise_ends_as_it_ended_there():
    ended = {"closed": "2026-02-01", "outcome": "done", "said": "glad"}
    assert amended("loops", loop("l", "a"), loop("l", "a", **ended)).fields == ended


def test_a_promise_that_ended_here_is_not_argued_about():
    mine = loop("l", "a", closed="2026-02-01", outcome="dropped", due="2026-02-01")
    theirs = loop("l", "a", closed="2026-02-02", outcome="done", due="2026-03-01", text="another")
    assert amended("loops", mine, theirs) == ({}, ())


def test_the_question_whom_to_keep_is_answered_once():
    asked, answered = met("i", keep_asked=True), met("i")
    assert amended("interactions", asked, answered).fields == {"keep_asked": False}
    assert amended("interactions", answered, asked).fields == {}


# The whole


def test_what_is_new_refers_to_people_by_their_uid_here():
    same = {"emails": ["maria@x.org"]}
    theirs = book(person("b", **same), interactions=[met("i", "b")], notes=[note("n", "b")], loops=[loop("l", "b")])
    union = united(theirs, book(person("a", **same)))
    assert (union.rows.interactions[0]["people"], union.rows.notes[0]["person"], union.rows.loops[0]["person"]) == (
        *(["a"], "a", "a"),
    )
    assert union.rows.origins == (origin("a", "b"),)


def test_what_hangs_on_somebody_deleted_here_is_left_out():
    theirs = book(person("b"), interactions=[met("i", "b")], notes=[note("n", "b")])
    union = united(theirs, book(), gone={("people", "b")})
    assert (union.to_write, union.brought["notes"].left, union.brought["interactions"].left) == (False, 1, 1)


def test_a_contact_with_somebody_else_as_well_is_had_with_them():
    theirs = book(person("b"), person("c", "Dev Patel"), interactions=[met("i", "b", "c")])
    assert united(theirs, book(), gone={("people", "b")}).rows.interactions[0]["people"] == ["c"]


def test_two_contacts_that_look_the_same_stay_two():
    theirs, ours = book(person("a"), interactions=[met("i", "a")]), book(person("a"), interactions=[met("j", "a")])
    assert [row["uid"] for row in united(theirs, ours).rows.interactions] == ["i"]


def test_a_seat_that_was_left_stays_empty():
    theirs = book(person("a"), person("b", "Dev Patel"), interactions=[met("i", "a", "b")])
    ours = book(person("a"), person("b", "Dev Patel"), interactions=[met("i", "a")])
    assert united(theirs, ours).seats == [("i", ("b",))]
    assert united(theirs, ours, seats={("i", "b")}).seats == []


def test_a_merge_keeps_the_handle_of_who_was_merged():
    theirs = book(person("a"), merged=[merged("x", "a")])
    assert united(theirs, book(person("a"))).rows.merged[0]["handle"] == "h-x"
    taken = united(theirs, book(person("a", handle="h-x")))
    assert taken.rows.merged[0]["handle"] == "h-x-2"


def test_a_merge_that_was_taken_apart_here_stays_so():
    theirs, ours = book(person("a"), merged=[merged("x", "a")]), book(person("a"), person("x", "M. Chen"))
    union = united(theirs, ours, gone={("merged", "x")})
    assert (union.to_write, union.told, union.brought["merged"].left) == (False, (), 1)


def test_pairs_who_are_not_the_same_are_named_by_their_uids_here():
    same = {"emails": ["maria@x.org"]}
    theirs = book(person("b", **same), person("z", "Dev Patel"), apart=[{"one": "b", "other": "z"}])
    assert united(theirs, book(person("zz", **same))).rows.apart == ({"one": "z", "other": "zz"},)


def setting(key: str, value: str) -> dict[str, Any]:
    return {"key": key, "value": value}


def test_a_setting_that_nobody_made_here_comes_along():
    union = united(book(settings=[setting("every.peer", "30")]), book(settings=[setting("me", "me@x.org")]))
    assert (union.rows.settings, union.brought["settings"].new) == ((setting("every.peer", "30"),), 1)


def test_a_setting_that_is_another_here_stays_and_is_told():
    union = united(book(settings=[setting("every.peer", "30")]), book(settings=[setting("every.peer", "60")]))
    assert (union.rows.settings, [(one.name, one.why) for one in union.told]) == (
        (),
        [("every.peer", 'the setting is "30" there; yours stays')],
    )


def test_a_setting_that_is_the_same_is_not_told():
    union = united(book(settings=[setting("every.peer", "30")]), book(settings=[setting("every.peer", "30")]))
    assert (union.to_write, union.told, union.brought["settings"].same) == (False, (), 1)


def test_a_setting_that_was_taken_back_here_stays_so():
    union = united(book(settings=[setting("every.peer", "30")]), book(), gone={("settings", "every.peer")})
    assert (union.to_write, union.brought["settings"].left) == (False, 1)


def test_what_changed_and_what_did_not_is_counted():
    theirs, ours = book(person("a"), loops=[loop("l", "a", due="2026-02-01"), loop("m", "a")]), book(person("a"))
    there = ours._replace(loops=(loop("l", "a"), loop("m", "a")))
    brought = united(theirs, there).brought["loops"]
    assert (brought.new, brought.changed, brought.same) == (0, 1, 1)


@each_row("ours", [book(person("a"), merged=[merged("x", "a")]), book(person("a"), merged=[])])
def test_a_merge_that_was_done_here_too_is_the_same(ours):
    brought = united(book(person("a"), merged=[merged("x", "a")]), ours).brought["merged"]
    assert (brought.new, brought.same) == (1 - len(ours.merged), len(ours.merged))


def test_a_merge_into_who_is_known_here_by_that_very_uid_is_the_same():
    theirs = book(person("a", emails=["m@x.org"]), merged=[merged("x", "a")])
    union = united(theirs, book(person("x", emails=["m@x.org"])))
    assert (union.rows.merged, union.brought["merged"].same) == ((), 1)


def test_rows_are_told_by_their_numbers_in_the_file():
    theirs, ours = book(person("a"), notes=[note("n", "a", "x")]), book(person("a"), notes=[note("n", "a")])
    assert united(theirs, ours, {"people": [3], "notes": [9]}).told[0][:3] == (9, "Maria Chen", "a")


# Handles


def rows(*handles: str) -> list[dict[str, Any]]:
    return [{"handle": handle, "name": "Maria Chen"} for handle in handles]


@each_row(
    ("taken", "wanted", "given"),
    [
        ((), ("maria-chen", "p12"), ["maria-chen", "p12"]),
        (("maria-chen",), ("maria-chen",), ["maria-chen-2"]),
        (("maria-chen",), ("maria-chen", "maria-chen-2"), ["maria-chen-3", "maria-chen-2"]),
        (("maria-chen-2",), ("maria-chen-2",), ["maria-chen"]),
        (("p12",), ("p12",), ["p12-2"]),
        ((), ("", ""), ["maria-chen", "maria-chen-2"]),
        ((), ("b1", "b1"), ["b1", "b1-2"]),
        ((), ("l31", "o12-a"), ["l31-2", "o12-a"]),
        (("a1-2",), ("a1",), ["a1-3"]),
        ((), ("l31", "l31"), ["l31-2", "l31-3"]),
    ],
)
def test_a_handle_is_kept_or_gets_the_next_number(taken, wanted, given):
    assert [row["handle"] for row in Taken(taken).settled(rows(*wanted))] == given


def test_a_name_without_latin_letters_and_without_a_handle_gets_one():
    assert Taken(()).settled([{"handle": "", "name": "李雷"}])[0]["handle"] == "p-2"
