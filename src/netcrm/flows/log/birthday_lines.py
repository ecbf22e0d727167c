"""A line that tells of somebody's birthday and no day: "lunch with Gus on his birthday", typed some days later."""

import re
from typing import TYPE_CHECKING

from netcrm.engine.dates.birthdays import next_birthday
from netcrm.engine.dates.formatting import say_date
from netcrm.text import lazy_pattern

if TYPE_CHECKING:
    from netcrm.engine.log.sentences import Reading
    from netcrm.store.book import Book

_TOLD = lazy_pattern(
    r"\b(?:on (?:his|her|their|[\w'’-]+['’]s) birthday|an (?:seinem|ihrem) geburtstag|le jour de son anniversaire"
    r"|el d[ií]a de su cumplea[nñ]os|no (?:seu )?anivers[aá]rio)\b",
    re.IGNORECASE,
)


def other_days(book: "Book", reading: "Reading") -> tuple[str, ...]:
    """A remark for each of those there whose birthday, as it is kept, was another day than the one logged."""
    if reading.dated or not reading.contact or not _TOLD.search(reading.text):
        return ()
    found = []
    for person, _ in (book.people.get(key) for key in reading.people if key > 0):
        coming = next_birthday(person.birthday, book.today) if person.birthday else book.today
        if coming != book.today:
            was = next_birthday(person.birthday or "", coming.replace(year=coming.year - 1, day=1))
            found.append(f"logged for today; the birthday of {person.name.split()[0]} was {say_date(was, book.today)}")
    return tuple(found)
