"""A first line for a message to somebody, from what is known of them."""

from netcrm.engine.day.reminders import Item
from netcrm.engine.log.summary import gist
from netcrm.model.kinds import LOOPS

_LONGEST = 60  # letters of what was said last


def opening(item: Item) -> str:
    """A first line to the person of a row of today; nothing private stands in it."""
    name = item.person.name.split()[0] if item.person else ""
    if item.type == "birthday":
        return f"Happy birthday, {name}! I hope the day is a good one."
    if item.loop:
        kind = LOOPS[item.loop.kind]
        return (kind.private_opening if item.loop.private else kind.opening).format(name=name, text=item.loop.text)
    if item.type == "planned":
        return f"Hi {name}, I look forward to our {item.why}."
    if item.type == "first_contact":
        return f"Hi {name}, it was good to come across you. Would you have 20 minutes for a coffee one of these weeks?"
    if item.last and item.person:
        said = _short(gist(item.last.text, [item.person.name]))
        return f"Hi {name}, our last talk came to my mind ({said}). How are you?"
    return f"Hi {name}, you came to my mind today. How are you?"


def _short(text: str) -> str:
    text = text.rstrip(". ")
    return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0].rstrip(",;: ") + "…"
