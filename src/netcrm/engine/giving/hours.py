"""Hours as they are typed: 1.5, 2,5, 1h, 2h30, 90 min, half an hour."""

from netcrm.text import lazy_pattern

_PLAIN = lazy_pattern(r"(\d{1,4}(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|stunden?|std\.?|heures?|horas?)?")
_AND_MINUTES = lazy_pattern(
    r"(\d{1,3})\s*(?:h|hrs?|hours?|std\.?|stunden?|:)\s*([0-5]?\d)\s*(?:m|mins?|minutes?|minuten)?"
)
_MINUTES = lazy_pattern(r"(\d{1,4})\s*(?:m|mins?|minutes?|minuten|minutos?)")
_HALF = frozenset(("half an hour", "half hour", "1/2", "½", "halbe stunde", "eine halbe stunde", "une demi-heure"))


def hours_typed(text: str) -> float | None:
    """The number of hours that a text is; None for what is none."""
    said = " ".join(text.lower().split())
    if said in _HALF:
        return 0.5
    if found := _PLAIN.fullmatch(said):
        return float(found[1].replace(",", "."))
    if found := _AND_MINUTES.fullmatch(said):
        return float(found[1]) + round(int(found[2]) / 60, 2)
    if found := _MINUTES.fullmatch(said):
        return round(int(found[1]) / 60, 2)
    return None
