"""Who stands on the other side of a trouble: whoever acts against you in it, and whom a note calls your opponent."""

import re

from netcrm.text import fold, lazy_pattern

_BETWEEN = r"(?:\s+(?!not\b|no\b)[\w'’.-]+){0,2}?"  # "the landlord of the second branch also wants"
_ACTS = lazy_pattern(
    rf"^(?:'s|’s)?{_BETWEEN}\W+(?:rais|increas|doubl|demand|threaten|refus|cancel|terminat|evict|su(?:es|ed|ing)\b"
    r"|wants?\b|won['’]?t\b|will not\b|doesn['’]?t\b|does not\b|block|break|cheat|lie[sd]\b|insist|complain|ignor"
    r"|(?:is|was) (?:raising|suing|threatening|refusing|blocking|cheating|lying|leaving|closing|selling)\b"
    r"|ends?\b|pulls? out|backs? out|asks? for more|charges?\b|claims?\b|owes?\b|sent (?:us|me)\b|kicks?\b|throws?\b"
    r"|will\b|kundigt|hat gekundigt|erhoht|verlangt|fordert|droht|(?:ver)?klagt|weigert|besteht|zahlt nicht|mochte"
    r"|antwortet nicht|hebt|veut\b|exige|augmente|refuse|menace|resilie|porte plainte|reclame|quiere|sube\b|amenaza"
    r"|se niega|rechaza|no paga|pide\b|quer\b|aumenta|ameaca|recusa|processa|nao paga|pede\b)"
)
_QUARREL = lazy_pattern(
    r"(?:trouble|dispute|fight|fighting|quarrel|conflict|problems?|negotiat\w+|argu\w+|against|arger|streit|konflikt"
    r"|gegen|arrger|conflit|dispute|litige|contre|pelea|conflicto|pleito|contra|briga|conflito|litigio)"
    r"\s+(?:with\s+|mit\s+|avec\s+|con\s+|com\s+)?(?:the|my|our|d[eai][rmns]|mein\w*|unser\w*|mon|ma|notre|le|la|el"
    r"|mi|nuestr[oa]|o|meu|minha|noss[oa])?\s*$"
)
_MINE = lazy_pattern(
    r"\b(?:the|my|our|d(?:er|em|en|ie)|mein\w*|unser\w*|mon|ma|notre|le|la|el|mi|nuestr[oa]|o|a|meu|minha|noss[oa])"
    r"\s+(?:\w+\s+)?$"
)
_WANTED = lazy_pattern(
    r"\b(?:find|finding|need|want|wants|hire|looking for|search\w*|become|being|good|new|suche\w*|brauche\w*|finde\w*"
    r"|cherch\w+|trouv\w+|busc\w+|encontr\w+|procur\w+)\s+(?:\w+\s+){0,2}$"
)
OPPOSITE = frozenset(("landlord",))  # roles of those with whom one deals, and never works
# Roles of relatives: who is called so is your own, and whoever else has the role is a relative of others.
RELATIVES = frozenset(
    (
        *("spouse", "life partner", "ex-spouse", "mother", "father", "parents", "sister", "brother", "son", "daughter"),
        *("grandparent", "uncle", "aunt", "cousin", "nephew or niece", "parents-in-law", "sibling-in-law", "godparent"),
    )
)
_OPPONENT = lazy_pattern(
    r"(?:^|[,;:.(–-]\s*|\b(?:is|was|are|ist|war|sind|est|es|era|e|foi)\s+)"
    r"(?:(?:my|our|mein|meine|unser|unsere|mon|notre|mi|nuestr[oa]|(?:o )?meu|(?:a )?minha|(?:o )?nosso)\s+(?:\w+\s+)?"
    r"(?:opponents?|adversary|adversaries|gegner|gegnerin|gegenspieler|adversaires?|adversari[oa]s?|oponentes?"
    r"|contrari[oa]s?)"
    r"|(?:(?:on )?the other side|die gegenseite|gegenseite|gegenpartei|(?:la )?partie adverse|(?:la )?parte contraria"
    r"|(?:a )?parte contraria))\b(?!['’]s)(?!\s+(?:of|at|in|beim?|im|au|en|de|no|em)\s+\w*"
    r"(?:tennis|chess|schach|golf|squash|padel|poker|football|judo|world|town|city|street|ocean)\b)"
)
WORDS = (
    *("opponent", "opponents", "adversary", "adversaries", "side", "gegner", "gegnerin", "gegenspieler", "gegenseite"),
    *("gegenpartei", "adversaire", "adversaires", "adverse", "adversario", "adversaria", "oponente", "contrario"),
    "contraria",
)  # of which one stands in every note that calls somebody so


def is_opponent(note: str) -> bool:
    """Whether a note calls whom it is about your opponent.

    >>> is_opponent("raises the rent 18 percent, my opponent"), is_opponent("knows my opponent well")
    (True, False)
    """
    return bool(_OPPONENT.search(fold(note)))


def acts_against(text: str, part: str, opposite: bool = False) -> bool:
    """Whether whoever is called by a part of the text acts against you in it, or is who you quarrel with.

    opposite: of those who are never a help with it, "my landlord" tells enough.

    >>> acts_against("the landlord raises the rent", "landlord"), acts_against("how do I find a landlord", "landlord")
    (True, False)
    """
    before, found, after = fold(text).partition(fold(part))
    if not found or _WANTED.search(before):
        return False
    return bool(_ACTS.match(after) or _QUARREL.search(before) or (opposite and _MINE.search(before)))


def calls_by_title(text: str, title: str) -> bool:
    """Whether a text speaks of whoever bears a title as of the one there is: "the head of facilities refuses"."""
    before, found, after = fold(text).partition(fold(title))
    if not found or (after[:1].isalnum() or before[-1:].isalnum()):
        return False
    return bool((_MINE.search(before) or not before.strip()) and re.match(r"\W", after) and acts_against(text, title))
