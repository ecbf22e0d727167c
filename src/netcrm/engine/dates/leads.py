"""Passes over the words that lead to a day: "no later than the", "bis spätestens zum", "avant le"."""

from collections.abc import Iterator

from netcrm.engine.dates.cores import ALL, Core, Lead, shared
from netcrm.engine.dates.tokens import Page

_LEADS = 4  # words before a day: "bis spätestens zum", "no later than the"
# What alone can follow these words, whatever they mean elsewhere.
_AFTER = {
    "in": ("month", "season", "feast", "week number", "period", "part", "weekend", "this period", "recent", "hours"),
    "over": ("weekend", "feast", "season", "month", "period"),
}


def leads(p: Page, i: int) -> Iterator[Lead]:
    """No lead, and every longer chain of words that lead to a day in one language."""
    lead = Lead(i, "", ALL, False)
    yield lead
    for _ in range(_LEADS):
        kinds = p.tokens[lead.end].kinds
        meaning = kinds.get("lead") or kinds.get("article") or (kinds.get("approximately") if lead.end > i else None)
        langs = shared(lead.langs, meaning.langs) if meaning else ""
        if kinds and p.text[p.tokens[lead.end].start :][:2].lower() == "lá":
            return  # "fui lá dia 3", which is no "la"
        if not meaning or not langs:
            return
        if "lead" in kinds:
            role = meaning.value if lead.role in ("", "on") else lead.role
            lead = Lead(lead.end + 1, role, langs, lead.firm or meaning.weak == 0)
        else:
            lead = lead._replace(end=lead.end + 1, langs=langs)
        yield lead


def fits(lead: Lead, core: Core, i: int) -> bool:
    """Whether the words before can lead to this; "bis friday" and "by Freitag" may, "do the Thursday" may not."""
    if core.name not in _AFTER.get(lead.role, (core.name,)):
        return False
    return bool(shared(lead.langs, core.langs)) or (lead.end == i + 1 and lead.role in ("by", "until", "before"))
