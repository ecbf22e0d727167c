"""In which order a line writes its days in figures: 5/11 is the 5th of November in all but English."""

from netcrm.engine.log.mentions import words_of
from netcrm.text import lazy_pattern

_FIGURES = lazy_pattern(r"(?<!\d)\d{1,2}/\d{1,2}(?!\d)|\b[Mm]ar \d")


def order_of(text: str) -> str:
    """ "dmy" where the words of the line are of another language than English, "" where that stays open."""
    if not _FIGURES.search(text):
        return ""
    from netcrm.engine.log.lexicons.languages import WORDS

    english = other = 0.0
    for word in words_of(text):
        spoken = WORDS.get(word.folded, ())
        if spoken and "en" in spoken:
            english += 1 / len(spoken)
        elif spoken:
            other += 1
    return "dmy" if other > english else ""
