"""Who is meant by what they do and where: "the buyer at Backaldrin"."""

from typing import TYPE_CHECKING

from netcrm.engine.ask import roles
from netcrm.engine.ask.stems import content_words, stem
from netcrm.engine.people import names
from netcrm.engine.people.normalize import plain_company
from netcrm.model.people import Known
from netcrm.text import tokens

if TYPE_CHECKING:
    from netcrm.store.book import Book

_AT = (
    " at ", " @ ", " of ", " from ", " bei ", " beim ", " von ", " vom ", " chez ", " du ", " en ", " del ", " em ",
    " na ", " no ", " da ", " do ", " de ",
)  # fmt: skip


def parted(wanted: str) -> tuple[str, str]:
    """What somebody is, and where: ("buyer", "Backaldrin"); a company alone is ("", "Backaldrin")."""
    padded = f" {wanted} "
    for word in _AT:
        before, found, after = padded.partition(word)
        if found and after.strip():
            return before.strip(), after.strip()
    return "", wanted


def working_at(book: "Book", where: str) -> list[Known]:
    """Those who work at a company of that name, whatever its legal form."""
    match = names.any_match(" ".join(content_words(where)) or where)
    wanted = set(tokens(plain_company(where)))
    near = book.people.companies(match) if match else ()
    companies = {one for one in near if wanted and wanted <= set(tokens(plain_company(one)))}
    return list(book.people.working_at(sorted(companies))) if companies else []


def fits(book: "Book", one: Known, what: str) -> bool:
    """Whether somebody's title or topics say what they are said to be, or their profession is the same."""
    said = {stem(word) for word in content_words(what)}
    person = book.people.get(one.id)[0]
    texts = (person.title or "", *person.topics)
    theirs = {stem(word) for text in texts for word in content_words(text)}
    same = {held.role for held in roles.roles_in((what,))} & {held.role for held in roles.roles_in(texts)}
    return bool(same) or (bool(said) and said <= theirs)


def the_one(book: "Book", told: str) -> int | None:
    """The only person who is what a text says with a house, "the head buyer at Spar"; None for nobody or several."""
    what, where = parted(told)
    fitting = [one for one in working_at(book, where) if fits(book, one, what)] if what else []
    return fitting[0].id if len(fitting) == 1 else None
