"""The kinds of files that can be imported, and reading them: bytes in, what they hold out; no book yet."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta, tzinfo
from importlib import import_module

from netcrm.engine.people.label_kinds import kind_of_labels, other_labels
from netcrm.errors import Hint, NetcrmError, Refused, Usage
from netcrm.flows import fields
from netcrm.flows.files import MAILBOX
from netcrm.model.imports import Column, Draft, Gathered, Left, Terms, Unreadable
from netcrm.model.people import KINDS, STAGES
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

_LONGEST = 3650  # days between two contacts
_BIRTHDAY = lazy_pattern(r"([0-9]{4}|-)-[0-9]{2}-[0-9]{2}")
NAME_LIMIT = 200  # characters, as for people added by hand


class Source(NamedTuple):
    """A kind of file: what it is called in a sentence, its reader, and what its contacts are.

    kept: what is kept of those, where it is something else: mails of one day with one person are one day of mail.
    dated: a note that begins with a day ("2025-05-01: ...") was written on that day.
    """

    name: str
    module: str
    contacts: str = "contacts"
    kept: str = ""
    dated: bool = False


SOURCES = {  # the word that is typed
    "linkedin": Source("LinkedIn", "tables.linkedin", "messages", "days of messages"),
    "google": Source("Google Contacts", "tables.google"),
    "outlook": Source("Outlook", "tables.outlook"),
    "thunderbird": Source("Thunderbird", "tables.thunderbird"),
    "csv": Source("the table", "tables.generic_csv"),
    "vcard": Source("the vCards", "vcard.cards"),
    "ics": Source("the calendar", "ics.calendar", "meetings"),
    "mbox": Source("the mailbox", "mail", "messages", "days of mail"),
    "monica": Source("Monica", "monica.export", dated=True),
    "friends": Source("friends.md", "friends", dated=True),
    "json": Source("the JSON", "netcrm.snapshot"),
    "book": Source("the other book", ""),
}
WHOLE = ("json", "book")  # these bring a whole book, not drafts
TABLE = "csv"  # a table that netcrm does not know, whose columns can be named
_YEARS = 5  # how far back contacts are read where nothing is said
_LONG = ("ics", "mbox")
PLANNED_AHEAD = 30  # days for which a calendar brings plans
_WITH_CONTACTS = (*_LONG, "linkedin", "csv", "monica", "friends")


def source_of(word: str) -> str:
    """The kind that was typed; Usage for one there is not, with the nearest."""
    wanted = word.strip().lower()
    if wanted in SOURCES:
        return wanted
    from difflib import get_close_matches

    near = get_close_matches(wanted, SOURCES, 1)
    hint = f"did you mean {near[0]}?" if near else f"it can import: {', '.join(SOURCES)}"
    raise Usage(f'netcrm cannot import "{word}"', hint)


def recognised(raw: bytes, file: str) -> str:
    """The kind of a file by what is in it; Refused where it is none that can be imported."""
    from netcrm.sources.kinds import kind_of

    return kind_of(raw, file)


def kind_of_all(files: Sequence[tuple[str, bytes]]) -> str:
    """The kind of files that are imported together, by what is in them; Usage where they are of several."""
    kinds = ["mbox" if raw[: len(MAILBOX)] == MAILBOX else recognised(raw, file) for file, raw in files]
    for kind, (file, _) in zip(kinds, files, strict=True):
        if kind != kinds[0]:
            raise Usage(
                f"{files[0][0]} is of the kind {kinds[0]} and {file} of the kind {kind}",
                "import them one after the other",
            )
    return kinds[0]


def holds_contacts(source: str) -> bool:
    """Whether files of this kind can tell of meetings, mails or messages."""
    return source in _WITH_CONTACTS


def own_addresses(typed: Iterable[str]) -> list[str]:
    """Addresses of your own; Usage for what is neither an e-mail address nor that of a profile."""
    found: list[str] = []
    for address in typed:
        if " " in address.strip() or not ("@" in address or "/" in address):
            raise Usage(f'"{address}" is no address', Hint("me_example"))
        found += address.split()
    return found


def terms_of(
    source: str,
    today: date,
    since: str | None = None,
    day_order: str = "dmy",
    encoding: str | None = None,
    columns: Mapping[str, str] | None = None,
    zone: tzinfo | None = None,
) -> Terms:
    """How files of that kind are to be read. since: the first day of contacts, in words. zone: as in Terms.

    Where nothing is said a calendar or mailbox goes back some years; what people wrote down comes whole. A calendar
    tells of the days to come too.
    """
    if since is not None:
        first = fields.rough_day(since, today)
    else:
        first = today.replace(year=today.year - _YEARS, day=1) if source in _LONG else date.min
    last = today + timedelta(days=PLANNED_AHEAD) if source == "ics" else today
    return Terms(day_order, encoding, columns or {}, first, last, zone)


def refuse_exports(file: str, raw: bytes) -> None:
    """Refused for an address book or calendar that is taken for a note, which would be written into."""
    if file.lower().endswith((".txt", ".md", ".text")):
        return
    try:
        kind = recognised(raw, "")
    except NetcrmError:
        return
    raise Refused(f"{file} is no note with a sentence a line, but of the kind {kind}", Hint("import_as_file", (file,)))


def gather(source: str, raw: bytes, terms: Terms = Terms()) -> Gathered:
    """What a file of that kind holds; Refused for a file of another kind."""
    found: Gathered = import_module(f"netcrm.sources.{SOURCES[source_of(source)].module}").read(raw, terms)
    fitting = tuple(_sound(draft) for draft in found.drafts if len(draft.name) <= NAME_LIMIT)
    if len(fitting) == len(found.drafts):
        return found._replace(drafts=fitting)
    long = [draft for draft in found.drafts if len(draft.name) > NAME_LIMIT]
    flaws = [Unreadable(draft.line, f"a name of {len(draft.name):,} characters") for draft in long]
    return found._replace(drafts=fitting, unreadable=tuple(sorted((*found.unreadable, *flaws))))


def gather_all(source: str, files: Sequence[tuple[str, bytes]], terms: Terms = Terms()) -> Gathered:
    """What several files of one kind hold, as one; each row then knows its file. Refused if one cannot be read."""
    if len(files) == 1:
        return gather(source, files[0][1], terms)
    parts: list[tuple[str, Gathered]] = []
    for file, raw in files:
        try:
            parts.append((file, gather(source, raw, terms)))
        except Refused as error:
            error.message = f"{file}: {error.message}; nothing was imported"
            raise
    return Gathered(
        tuple(draft._replace(file=file) for file, part in parts for draft in part.drafts),
        tuple(flaw._replace(file=file) for file, part in parts for flaw in part.unreadable),
        tuple(one._replace(file=file) for file, part in parts for one in part.encounters),
        tuple(one._replace(file=file) for file, part in parts for one in part.reminders),
        summed(left for _, part in parts for left in part.left),
        tuple(dict.fromkeys(column for _, part in parts for column in part.columns)),
        parts[0][1].unit,
        sum(part.local for _, part in parts),
    )


def _sound(draft: Draft) -> Draft:
    """The draft without what the book would not take: a word it does not know, a rhythm of more than ten years."""
    if (draft.kind, draft.stage, draft.every_days, draft.birthday) == (None, None, None, None):
        return draft
    return draft._replace(
        kind=draft.kind if draft.kind in KINDS else None,
        stage=draft.stage if draft.stage in STAGES else None,
        every_days=draft.every_days if draft.every_days is not None and 0 <= draft.every_days <= _LONGEST else None,
        birthday=draft.birthday if _BIRTHDAY.fullmatch(draft.birthday or "") else None,
    )


def summed(left: Iterable[Left]) -> tuple[Left, ...]:
    """The same things counted together, in the order they were first met."""
    counts: dict[str | Hint, int] = {}
    for what, times in left:
        counts[what] = counts.get(what, 0) + times
    return tuple(Left(what, times) for what, times in counts.items())


def with_groups(gathered: Gathered) -> Gathered:
    """The same with labels and categories as topics, and as the kind where they name one and the file tells none."""

    def grouped(draft: Draft) -> Draft:
        kind = draft.kind or kind_of_labels(draft.groups)
        topics = (*draft.topics, *other_labels(draft.groups, kind))
        return draft._replace(kind=kind, topics=tuple(dict.fromkeys(topics))) if draft.groups else draft

    return gathered._replace(drafts=tuple(map(grouped, gathered.drafts)))


def header_of(raw: bytes, terms: Terms) -> str:
    """The header of a table as one text, by which its mapping is remembered."""
    from netcrm.sources.tables.generic_csv import header_key

    return header_key(raw, terms)


def fields_of(columns: Sequence[Column]) -> dict[str, str]:
    """The mapping of a table as it is remembered: field by column name."""
    return {column.name: column.field for column in columns}
