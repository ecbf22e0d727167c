"""Who of a file is whom in the book, and what is told where that is not sure."""

from collections.abc import Sequence
from typing import Any

from netcrm.engine.people.match_drafts import Entry, matched
from netcrm.model.imports import Draft
from netcrm.model.people import Person
from rows import each_row

IN = "https://www.linkedin.com/in/"


def entry(number: int = 1, name: str = "Mara Okafor", seen: Sequence[Draft] = (), **fields: Any) -> Entry:
    return Entry(Person(number, f"u{number}", f"h{number}", name, **fields), {draft.key: draft for draft in seen})


def draft(line: int = 2, name: str = "Mara Okafor", **fields: Any) -> Draft:
    return Draft(line, name, **fields)


def whose(drafts: Sequence[Draft], book: Sequence[Entry] = ()) -> list[int | None]:
    people = {each.person.id: each.person for each in book}
    return [match.person for match in matched(drafts, book, lambda _, number: people[number])]


def whys(drafts: Sequence[Draft], book: Sequence[Entry] = (), unit: str = "line") -> list[tuple[str, int | None]]:
    people = {each.person.id: each.person for each in book}
    found = matched(drafts, book, lambda _, number: people[number], unit)
    return [(doubt.why, doubt.person) for match in found for doubt in match.doubts]


MAIL, PHONE, PAGE = {"emails": ("m@x.org",)}, {"phones": ("030 1234567",)}, {"urls": ("https://x.org/m",)}
BOB = {"name": "Bob Webb"}


@each_row(
    ("one", "other", "told"),
    [
        (MAIL, MAIL, []),
        (PHONE, PHONE, []),
        (PAGE, PAGE, []),
        ({"company": "Acme"}, {"company": "Acme Inc."}, []),
        ({}, {}, [("found by the name alone", 1)]),
        ({"company": "Acme"}, {}, [("found by the name alone", 1)]),
        ({"name": "Mara Webb", **MAIL}, MAIL, [("found by the e-mail, the name is another", 1)]),
        ({"name": "Mara Webb", **PHONE}, PHONE, [("found by the phone, the name is another", 1)]),
        (
            {"key": f"{IN}m", **MAIL},
            {"urls": (f"{IN}mara",), **MAIL},
            [("found by the e-mail, the profile is another", 1)],
        ),
        ({"name": "Mara Webb", "urls": (f"{IN}m",)}, {"urls": (f"{IN}m",)}, []),
        ({**BOB, "urls": (f"{IN}m",)}, {"urls": (f"{IN}m",)}, []),
        ({"company": "Acme", **MAIL}, {"company": "Globex", **MAIL}, []),
    ],
)
def test_somebody_in_the_book_is_found(
    one: dict[str, Any], other: dict[str, Any], told: list[tuple[str, int | None]]
) -> None:
    assert (whose([draft(**one)], [entry(**other)]), whys([draft(**one)], [entry(**other)])) == ([1], told)


@each_row(
    ("one", "other", "told"),
    [
        ({**BOB, **MAIL}, MAIL, "another name, but the same e-mail as Mara Okafor"),
        ({**BOB, **PHONE}, PHONE, "another name, but the same phone as Mara Okafor"),
        ({**BOB, **PAGE}, PAGE, "another name, but the same web address as Mara Okafor"),
        (MAIL, {"emails": ("n@x.org",)}, "may be Mara Okafor: the same name, but another e-mail"),
        ({"company": "A"}, {"company": "B"}, "may be Mara Okafor: the same name, but another company"),
        (
            {"name": "Mara Webb", "key": f"{IN}m", **MAIL},
            {"urls": (f"{IN}mara",), **MAIL},
            "another name and profile, but the same e-mail as Mara Okafor",
        ),
    ],
)
def test_who_may_be_in_the_book_is_new_and_pointed_out(one: dict[str, Any], other: dict[str, Any], told: str) -> None:
    assert (whose([draft(**one)], [entry(**other)]), whys([draft(**one)], [entry(**other)])) == ([None], [(told, 1)])


@each_row(
    ("one", "other"),
    [
        ({"name": "Mara"}, {"name": "Mara"}),
        ({"name": "Mara Webb"}, {}),
        ({"key": f"{IN}m"}, {"urls": (f"{IN}mara",)}),
        ({"key": f"{IN}m", "company": "A"}, {"urls": (f"{IN}mara",), "company": "A"}),
    ],
)
def test_who_is_somebody_else_is_new_and_nothing_is_told(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert (whose([draft(**one)], [entry(**other)]), whys([draft(**one)], [entry(**other)])) == ([None], [])


def test_the_key_finds_whoever_has_another_name_by_now() -> None:
    told = draft(key="k1")
    assert whose([told], [entry(1, "Mara Webb", seen=[told]), entry(2)]) == [1]


def test_a_file_of_netcrm_finds_by_the_uid_also_who_was_merged() -> None:
    book = [entry(1), entry(2)._replace(uids=("u9",))]
    drafts = [draft(1, "A", key="netcrm:u1"), draft(2, "B", key="netcrm:u9"), draft(3, "C", key="netcrm:u7")]
    assert whose(drafts, book) == [1, 2, None]


@each_row(
    ("fields", "why"),
    [
        (MAIL, "may be Mara Webb, Mara Chen: another name, but the same e-mail"),
        (PHONE, "may be Mara Webb, Mara Chen: another name, but the same phone"),
    ],
)
def test_a_sign_of_two_finds_neither(fields: dict[str, Any], why: str) -> None:
    book = [entry(1, "Mara Webb", **fields), entry(2, "Mara Chen", **fields)]
    assert (whose([draft(**fields)], book), whys([draft(**fields)], book)) == ([None], [(why, 1)])


def test_of_two_with_a_sign_the_one_of_the_name_is_meant() -> None:
    book = [entry(1, "Mara Webb", **MAIL), entry(2, **MAIL)]
    assert (whose([draft(**MAIL)], book), whys([draft(**MAIL)], book)) == ([2], [])


def test_of_more_than_three_three_are_named() -> None:
    book = [entry(at, f"Mara {name}", **MAIL) for at, name in enumerate(("Abe", "Bo", "Cy", "Di"), 1)]
    assert whys([draft(**MAIL)], book)[0][0].startswith("may be Mara Abe, Mara Bo, Mara Cy, ...: another name")
    assert whys([draft(**MAIL)], book[:3])[0][0].startswith("may be Mara Abe, Mara Bo, Mara Cy: another name")


def test_namesakes_at_one_firm_find_neither() -> None:
    book = [entry(1, company="Acme"), entry(2, company="Acme")]
    assert (whose([draft(company="Acme")], book), whys([draft(company="Acme")], book)) == (
        [None],
        [("may be Mara Okafor, Mara Okafor: the same name and company", 1)],
    )


def test_two_namesakes_of_the_file_at_one_firm_find_nobody() -> None:
    drafts = [draft(2, company="Acme", notes=("tea",)), draft(3, company="Acme", notes=("runs",))]
    assert whose(drafts, [entry(company="Acme")]) == [None, None]


def test_a_name_on_two_lines_finds_nobody_and_both_are_told() -> None:
    drafts = [draft(2, notes=("tea",)), draft(3, notes=("runs",))]
    assert whose(drafts, [entry()]) == [None, None]
    assert whys(drafts, [entry()]) == [("may be Mara Okafor: the same name, but name on several lines", 1)] * 2


@each_row(
    ("fields", "what"),
    [(MAIL, "e-mail"), (PHONE, "phone"), (PAGE, "web address"), ({"company": "Acme"}, "name and company")],
)
def test_a_line_that_repeats_another_is_left_out_and_told(fields: dict[str, Any], what: str) -> None:
    drafts = [draft(2, key="k1", title="CEO", **fields), draft(3, **fields)]
    found = matched(drafts, [], lambda _, number: entry().person)
    assert [(match.imported, [doubt.why for doubt in match.doubts]) for match in found] == [
        (True, []),
        (False, [f"the same {what} as line 2"]),
    ]


def test_a_line_is_told_in_its_unit_and_its_file() -> None:
    drafts = [draft(2, key="k1", file="a.vcf"), draft(3, key="k1", file="b.vcf")]
    assert whys(drafts, unit="card") == [("the same as card 2 of a.vcf", None)]


def test_of_lines_with_one_key_whoever_tells_most_is_taken() -> None:
    drafts = [draft(2, key="k1"), draft(3, key="k1", title="CEO")]
    assert [match.imported for match in matched(drafts, [], lambda _, number: entry().person)] == [False, True]


def test_of_namesakes_without_any_sign_both_come() -> None:
    assert whose([draft(2, notes=("tea",)), draft(3, notes=("runs",))]) == [None, None]
    assert whys([draft(2, notes=("tea",)), draft(3, notes=("runs",))]) == []


@each_row(
    ("one", "other", "why"),
    [
        ({"name": "Tom Webb", **MAIL}, {"name": "Thomas Webb", **MAIL}, "another name, but the same e-mail"),
        ({"notes": ("tea",), **MAIL}, {"notes": ("runs",), **MAIL}, "the same name and e-mail"),
        ({"title": "CEO", "company": "A"}, {"title": "CTO", "company": "A"}, "the same name and company"),
    ],
)
def test_who_may_be_another_of_the_file_comes_and_is_told(one: dict[str, Any], other: dict[str, Any], why: str) -> None:
    drafts = [draft(2, **one), draft(3, **other)]
    assert (whose(drafts), whys(drafts)) == ([None, None], [(f"may be line 2: {why}", None)])


def test_strangers_at_one_address_of_the_file_come_and_are_told() -> None:
    drafts = [draft(2, **MAIL), draft(3, **BOB, **MAIL)]
    assert whys(drafts) == [("another name, but the same e-mail as line 2", None)]


def test_a_second_card_of_somebody_in_the_book_is_theirs_too() -> None:
    book = [entry(**MAIL, **PAGE)]
    drafts = [draft(2, notes=("tea",), **MAIL), draft(3, notes=("runs",), **PAGE)]
    assert (whose(drafts, book), whys(drafts, book)) == ([1, 1], [])


def test_a_second_card_that_says_another_birthday_is_somebody_else_s() -> None:
    book = [entry(**MAIL)]
    drafts = [draft(2, birthday="1947-05-01", **MAIL), draft(3, birthday="1948-05-01", **MAIL)]
    assert (whose(drafts, book), whys(drafts, book)) == ([1, None], [("may be line 2: the same name and e-mail", 1)])


def test_a_second_card_by_another_name_comes_as_somebody_new() -> None:
    book = [entry(**MAIL)]
    drafts = [draft(2, **MAIL), draft(3, "Mara Webb", **MAIL)]
    assert (whose(drafts, book), whys(drafts, book)) == (
        [1, None],
        [("may be line 2: another name, but the same e-mail", 1)],
    )


def test_a_doubt_is_told_once_by_the_surest_sign() -> None:
    book = [entry(1, "Mara Webb", **MAIL, **PHONE), entry(2, "Mara Chen", **MAIL, **PHONE)]
    assert len(whys([draft(**MAIL, **PHONE)], book)) == 1


def test_people_whom_netcrm_knew_apart_stay_apart() -> None:
    drafts = [draft(2, key="netcrm:a", company="A", **MAIL), draft(3, key="netcrm:b", company="A", **MAIL)]
    assert (whose(drafts), whys(drafts)) == ([None, None], [])
    book = [entry(**MAIL)]
    assert whose(drafts, book) == [1, None]
    assert whys(drafts, book) == [("may be Mara Okafor, as line 2 is: the same name and e-mail", 1)]


def test_who_has_changed_firms_is_a_colleague_there_afterwards() -> None:
    book = [entry(company="Acme", **MAIL)]
    moved = book[0].person._replace(company="Globex")
    drafts = [draft(2, company="Globex", **MAIL), draft(3, company="Globex", title="CEO")]
    assert [match.person for match in matched(drafts, book, lambda _, number: moved)] == [1, 1]


def test_a_profile_once_imported_is_theirs_and_another_one_is_somebody_else_s() -> None:
    told = draft(key=f"{IN}mara")
    assert whose([draft(key=f"{IN}m2", company="Acme")], [entry(seen=[told], company="Acme")]) == [None]


def test_somebody_new_in_the_file_is_not_taken_for_somebody_in_the_book() -> None:
    drafts = [draft(2, "Ann A"), draft(3, "Cy B"), draft(4, "Tom Webb", **MAIL), draft(5, "Thomas Webb", **MAIL)]
    assert whys(drafts, [entry(1, "Bo Ek")]) == [("may be line 4: another name, but the same e-mail", None)]
