"""A first line for a message to somebody, from what is known of them: what `netcrm draft` would write, in one line."""

from netcrm.engine.advice.draft_texts import ENGLISH, message
from netcrm.engine.advice.quotations import quotable, sayable
from netcrm.engine.day.reminders import Item

_KINDS = {"birthday": "birthday", "planned": "planned", "first_contact": "hello"}  # of messages, by type of row

_LONGEST = 200  # letters of what was promised


def opening(item: Item) -> str:
    """A first line to the person of a row of today; nothing private stands in it."""
    name = item.person.name.split()[0] if item.person else ""
    fields = {"name": name, "text": item.why}
    kind = _KINDS.get(item.type, "reconnect")
    if item.loop:
        text = "" if item.loop.private else sayable(item.loop.text, item.loop.person.name, _LONGEST)
        kind, fields["text"] = item.loop.kind, text
    elif item.last and item.person:
        fields["last"] = quotable(item.last.text, item.person.name)
    return message(kind, ENGLISH, fields).text
