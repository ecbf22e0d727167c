"""By which signs somebody who was forgotten is known again, and by which not."""

from netcrm.engine.people.signs import Marked, Marks, mark, signs_of, signs_of_draft, signs_of_party
from netcrm.model.imports import Draft
from rows import each_row

MARIA = {
    "uid": "0123456789abcdef",
    "name": "Dr. Maria Chen",
    "company": "Fjord Labs GmbH",
    "emails": ["Maria.Chen@example.com", "info@fjord.example"],
    "phones": ["+49 30 23125014"],
    "urls": ["https://www.linkedin.com/in/mariachen/"],
}
SALT = "5a17"


def marks(row=MARIA, keys=(("vcard", "urn:1"),)):
    return Marks([Marked("one", SALT, mark(sign, SALT)) for sign in signs_of(row, keys=keys)])


@each_row(
    "draft",
    [
        Draft(1, "M. C.", emails=("maria.chen@EXAMPLE.com",)),
        Draft(1, "Maria", phones=("030 23125014",)),
        Draft(1, "Somebody", urls=("linkedin.com/in/mariachen",)),
        Draft(1, "Maria Chen"),
        Draft(1, "Chen, Maria"),
        Draft(1, "Maria Chen", company="Fjord Labs"),
        Draft(1, "X", key="urn:1"),
        Draft(1, "X", key="netcrm:0123456789abcdef"),
        Draft(1, "Maria Chan", emails=("info@fjord.example",)),
    ],
)
def test_they_are_known_again(draft):
    assert marks().who(signs_of_draft(draft, "vcard")) == {"one"}


@each_row(
    "draft",
    [
        Draft(1, "Maria Chen", company="Nordic Seed"),
        Draft(1, "Nina Weber", phones=("030 23125014",)),
        Draft(1, "Nina Weber", emails=("info@fjord.example",)),
        Draft(1, "Maria", company="Fjord Labs"),
        Draft(1, "X", key="urn:2"),
    ],
)
def test_others_are_not(draft):
    assert marks().who(signs_of_draft(draft, "vcard")) == frozenset()


def test_a_key_is_one_of_its_source_alone():
    assert marks().who(signs_of_draft(Draft(1, "X", key="urn:1"), "monica")) == frozenset()


def test_whoever_has_nothing_but_a_name_is_known_by_it_wherever_they_work():
    of_name = marks({"uid": "u", "name": "Maria Chen"})
    assert of_name.who(signs_of_draft(Draft(1, "Maria Chen", company="Nordic Seed"), "csv")) == {"one"}


def test_a_first_name_alone_is_no_sign():
    assert marks({"uid": "u", "name": "Maria"}).who(signs_of_draft(Draft(1, "Maria"), "csv")) == frozenset()


@each_row(
    ("party", "who"),
    [
        (("maria.chen@example.com", "", ""), {"one"}),
        (("", "", "Maria Chen"), {"one"}),
        (("x@y.example", "", "Maria Chen"), set()),
    ],
)
def test_whoever_took_part_is_known_by_address_or_else_by_name(party, who):
    assert marks().who(signs_of_party(*party)) == who


def test_another_salt_is_another_hash():
    assert mark("email x@y.example", "one") != mark("email x@y.example", "two")


def test_whoever_bears_the_name_ends_all_of_it():
    there = marks()
    assert len(there.no_longer(signs_of({"name": "Maria Chen"}))) == len(signs_of(MARIA, keys=(("vcard", "urn:1"),)))


def test_whoever_has_an_address_that_was_theirs_ends_that_alone():
    there = marks()
    assert len(there.no_longer(signs_of({"name": "Nina Weber", "emails": ["maria.chen@example.com"]}))) == 1
