"""The people of a calendar event, as its ATTENDEE and ORGANIZER lines name them; rooms and calendars are none."""

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import unquote

from netcrm import safe
from netcrm.model.imports import Party
from netcrm.sources.fields import emails_of
from netcrm.sources.ics.lines import parts

_NAME_LIMIT = 200  # characters
_NO_PEOPLE = ("ROOM", "RESOURCE", "GROUP")
_CALENDARS = ("@group.calendar.google.com", "@resource.calendar.google.com", "unknownorganizer@calendar.google.com")


def people_of(organizers: Iterable[str], attendees: Iterable[str]) -> tuple[Party, ...]:
    """Everybody invited, each once: the organizer first, under that role unless they declined.

    A role is otherwise the answer they gave, "accepted", "declined", "tentative", "needs-action", "" for none. E-mails
    are in lower case. Whoever has neither an e-mail nor a name is left out.
    """
    found: dict[str, Party] = {}
    for line in organizers:
        _seat(found, _party(line, "organizer"))
    for line in attendees:
        _seat(found, _party(line))
    return tuple(found.values())


def _seat(found: dict[str, Party], party: Party | None) -> None:
    if party is None:
        return
    there = found.setdefault(party.email or party.name, party)
    role = "declined" if "declined" in (there.role, party.role) else there.role
    found[party.email or party.name] = there._replace(name=there.name or party.name, role=role)


@lru_cache(4096)  # the same people meet again and again
def _party(line: str, role: str = "") -> Party | None:
    parameters, value = parts(line)
    kind, share = parameters.get("CUTYPE", "").upper(), parameters.get("ROLE", "").upper()
    name = safe.line(parameters.get("CN", "").strip("\"' "))
    email = _first(unquote(value)) or _first(parameters.get("EMAIL", "")) or _first(name)
    if kind in _NO_PEOPLE or share == "NON-PARTICIPANT" or email.endswith(_CALENDARS):
        return None
    if _first(name):  # many programs repeat the address where the name should be
        name = ""
    if not email and not any(map(str.isalnum, name)):
        return None
    answer = safe.line(parameters.get("PARTSTAT", "")).lower()
    return Party(email=email, name=name[:_NAME_LIMIT], role=role or answer[:_NAME_LIMIT])


def _first(text: str) -> str:
    return next(iter(emails_of(text)), "").lower()
