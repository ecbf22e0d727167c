"""Names of firms behind "at" or "of" in which the surname of somebody known stands: "Möbelhaus Lechner"."""

from collections.abc import Sequence

from netcrm.engine.log import vocabulary as v
from netcrm.engine.log.mentions import Mention, Word, words_of
from netcrm.model.people import Known
from netcrm.text import tokens

_LED_BY = frozenset("at in im of from bei beim von vom chez de du del da do em no na en".split())
_SMALL = frozenset("the our their der dem den die das la le les el los o a as os".split())
# Words before a surname that make it a person, not a firm.
_PERSONS = frozenset(
    "herr herrn frau fraulein familie kollege kollegen kollegin nachbar nachbarn nachbarin chef chefin onkel tante opa "
    "oma doktor dr prof professor mag ing dipl mr mrs ms mister madame monsieur senor senora sr sra mme m uncle aunt "
    "neighbour neighbor colleague boss chancellor direktor direktorin pfarrer bruder schwester freund freundin "
    "tischler "
    "meister coach trainer arch architekt architektin schwager family".split()
)
_FIRMS = ("haus", "werk", "werke", "bau", "gmbh", "ag", "kg", "og", "hotel", "holz", "dach", "dacher", "metallbau")
_LONGEST = 3  # words of a firm's name before the surname


def without_firms(text: str, named: Sequence[Mention], people: Sequence[Known]) -> list[Mention]:
    """The mentions without those that are part of the name of a firm; who is named alone is taken for a person."""
    if not named:
        return []
    meant = {key for mention in named for key in mention.ids}  # of a thousand people, whose names cost half a reading
    names = {one.id: tokens(one.name) for one in people if one.id in meant}
    surnames = {key: name[-1] for key, name in names.items() if len(name) > 1}
    words = words_of(text)
    return [
        mention
        for mention in named
        if not (_is_surname(text, mention, surnames) and _stands_in_firm(words, mention, named))
    ]


def _is_surname(text: str, mention: Mention, surnames: dict[int, str]) -> bool:
    said = tokens(text[mention.start : mention.end])
    return len(said) == 1 and any(surnames.get(key) == said[0] for key in mention.ids)


def _stands_in_firm(words: Sequence[Word], mention: Mention, named: Sequence[Mention]) -> bool:
    at = next((n for n, word in enumerate(words) if word.start >= mention.start), -1)
    if at < 1:
        return False
    first, firm = at, list[str]()
    while (
        first and at - first < _LONGEST and _is_capital(words[first - 1]) and not _is_mentioned(words[first - 1], named)
    ):
        first -= 1
        firm.append(words[first].folded)
    led = first - 1
    while led >= 0 and words[led].folded in _SMALL:
        led -= 1
    if led < 0 or words[led].folded not in _LED_BY or any(word in _PERSONS for word in firm):
        return False
    others = any(one.start != mention.start for one in named)
    if firm:
        return others or firm[0].endswith(_FIRMS)
    after = words[at + 1] if at + 1 < len(words) else None
    return bool(
        after
        and after.start == mention.end + 1
        and _is_capital(after)
        and not _is_mentioned(after, named)
        and not v.is_plain(after.folded)
        and (others or after.folded.endswith(_FIRMS))
    )


def _is_capital(word: Word) -> bool:
    return word.text[:1].isupper()


def _is_mentioned(word: Word, named: Sequence[Mention]) -> bool:
    return any(one.start <= word.start < one.end for one in named)
