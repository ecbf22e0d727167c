"""Turns a question as it is told of into the question itself: "how he hires" is "how do you hire?"."""

import re

from netcrm.text import lazy_pattern

_SUBJECTS = {"he": "you", "she": "you", "they": "you", "i": "I", "we": "we"}
_OWNERS = {"he": "his", "she": "her", "they": "their"}
_SELVES = {"he": "himself", "she": "herself", "they": "themselves"}
_ASKING = frozenset("how what why where when who whom which whose if whether".split())
_WHETHER = frozenset(("if", "whether"))
_MODALS = frozenset("can could will would should shall may might must".split())
_BE = {"is": "are", "are": "are", "was": "were", "were": "were", "am": "am"}
_HAVE = frozenset("has have had".split())
_AUXILIARY = _MODALS | {*_BE} | _HAVE | frozenset("do does did".split())
_DETERMINERS = frozenset("a an the any some his her their my our to enough".split())
_PARTICIPLES = frozenset("been ever already got had never".split())
_SHORT = {"'d": "would", "'ll": "will"}
_BETWEEN = frozenset("ever usually first really actually normally always already".split())
_PAST = dict(
    pair.split("=")
    for pair in (
        "found=find hung=hang rang=ring ran=run made=make did=do went=go got=get took=take gave=give sold=sell "
        "bought=buy built=build paid=pay said=say told=tell thought=think knew=know kept=keep left=leave "
        "lost=lose met=meet raised=raise hired=hire fired=fire chose=choose began=begin came=come "
        "became=become brought=bring caught=catch cut=cut set=set put=put let=let hit=hit dealt=deal drew=draw "
        "drove=drive fell=fall felt=feel "
        "fought=fight flew=fly grew=grow held=hold hurt=hurt led=lead learnt=learn lent=lend meant=mean quit=quit "
        "read=read rode=ride rose=rise saw=see sent=send shut=shut slept=sleep spent=spend spoke=speak split=split "
        "spread=spread stood=stand struck=strike taught=teach threw=throw understood=understand won=win wrote=write"
    ).split()
)
_QUESTION_WORDS = lazy_pattern(
    r"(?:how|what|why|where|when|who|whom|which|whose|if|whether|wie|was|warum|wieso|weshalb|welche[rnsm]?|wo|wer|wen|"
    r"wem|wann|ob|comment|pourquoi|combien|quel(?:le)?s?|quand|si|cómo|qué|por qué|cuál|cuándo|cuánto|dónde|quién|como|"
    r"quando|quem|onde|quanto|se|o que|ce qu)\b",
    re.IGNORECASE,
)
_OTHERS = lazy_pattern(r"^(?:\w+ ){1,5}they\b", re.IGNORECASE)
# A modal verb with I or we, which only changes its place.
_FOREIGN = (
    (lazy_pattern(r"ob (ich|wir) (.+) (solle?n?|sollten?|müssen|muss|darf|dürfen|kann|können)"), r"{2} {0} {1}?"),
    (lazy_pattern(r"si je (dois|devrais|peux) (.+)"), r"{0}-je {1} ?"),
    (lazy_pattern(r"si nous (devons|devrions|pouvons) (.+)"), r"{0}-nous {1} ?"),
    (lazy_pattern(r"si ((?:debo|debería|debemos|deberíamos|puedo|podemos|tengo que|tenemos que) .+)"), r"¿{0}?"),
    (lazy_pattern(r"se (?:eu |nós )?((?:devo|devia|deveria|devemos|posso|podemos|tenho de|tenho que) .+)"), r"{0}?"),
)


def is_indirect(question: str) -> bool:
    """Whether it is told as a clause, "how he hires", and not put as a question."""
    return "?" not in question and _QUESTION_WORDS.match(question) is not None


def direct(question: str, several: bool = False) -> str:
    """The question as it is put to somebody, where that is sure; the words as they are otherwise.

    several: it is put to more than one, whom alone "they" is sure to mean.
    """
    if not is_indirect(question) or (not several and _OTHERS.search(question)):
        return question
    said = question.strip().rstrip(".").replace("’", "'")
    for shape, put in _FOREIGN:
        if match := shape.fullmatch(said):
            return put.format(*("puis" if one == "peux" else one for one in match.groups()))
    return _put(said) or question


def _put(said: str) -> str:
    words = re.sub(r"(?i)\b(he|she|they|i|we)('d|'ll)\b", r"\1 \2", said).split()
    at = next((n for n, word in enumerate(words[:6]) if word.lower() in _SUBJECTS), 0)
    if not at or words[0].lower() not in _ASKING or at + 1 >= len(words):
        return ""
    if any(word.lower() in _AUXILIARY for word in words[:at]):
        return ""  # "what should I do" is put already
    subject = words[at].lower()
    lead = [] if words[0].lower() in _WHETHER else words[:at]
    if not lead and at > 1:
        return ""
    adverbs = at + 1
    while adverbs < len(words) - 1 and words[adverbs].lower() in _BETWEEN:
        adverbs += 1
    asked = _asked(words[adverbs].lower(), [word.lower() for word in words[adverbs + 1 :]], subject)
    rest = _turned(words[adverbs + 1 :], subject)
    if not asked or rest is None:
        return ""
    helping, verb = asked
    return " ".join([*lead, helping, _SUBJECTS[subject], *words[at + 1 : adverbs], *verb, *rest]) + "?"


def _asked(verb: str, after: list[str], subject: str) -> tuple[str, list[str]] | None:
    """The word that goes before "you", and what stays of the verb."""
    behind = after[0] if after else ""
    if verb in _SHORT:
        done = verb == "'d" and (behind.endswith("ed") or behind in _PAST or behind == "been")
        return None if done or not behind else (_SHORT[verb], [])
    if verb in _MODALS:
        return verb, []
    other = _SUBJECTS[subject] == "you"
    if verb in _BE:
        return (_BE[verb] if other else verb), []
    if verb in _HAVE and (behind in _PARTICIPLES or behind.endswith("ed")):
        return ("have" if verb == "has" else verb), []
    if verb in _HAVE:
        return (("did" if verb == "had" else "do"), ["have"]) if behind in _DETERMINERS else None
    if "'" in verb:
        return None
    if verb in _PAST:
        return "did", [_PAST[verb]]
    if verb.endswith("ed") and not verb.endswith("eed"):
        base = _of_past(verb)
        return ("did", [base]) if base else None
    if subject in ("he", "she"):
        return ("do", [_of_third(verb)]) if verb.endswith("s") and not verb.endswith("ss") else None
    return "do", [verb]


def _of_third(verb: str) -> str:
    if verb.endswith("ies") and len(verb) > 4:
        return f"{verb[:-3]}y"
    return verb[:-2] if verb.endswith(("sses", "shes", "ches", "xes", "zzes", "goes", "does")) else verb[:-1]


def _of_past(verb: str) -> str:
    """The verb of "asked", "hired", "stopped"; "" where its spelling does not tell."""
    stem = verb[:-2]
    if stem.endswith("i"):
        return f"{stem[:-1]}y"
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    syllables = len(re.findall(r"[aeiou]+", stem))
    if re.search(r"[^aeiou][aeiou][^aeiouwxy]$|^[aeiou][^aeiouwxy]$", stem):
        if syllables == 1 or stem.endswith(("at", "iz", "ag", "ud", "ov", "uc", "id", "ir", "ur")):
            return f"{stem}e"
        return stem if stem.endswith(("en", "er", "op", "it", "or", "on", "et")) else ""
    mute = re.search(r"[aeiou]{2}[sv]$|[^aeioulr][cgvzl]$|[lr][cgv]$|[nr]s$|[aeiou]c$", stem)
    return f"{stem}e" if mute and not stem.endswith("ing") else stem


def _turned(words: list[str], subject: str) -> list[str] | None:
    """The rest with "you" for whoever is asked; None where a verb of theirs would have to change."""
    turned: list[str] = []
    for at, word in enumerate(words):
        plain = word.lower().strip(",.;")
        tail = word[len(plain) :] if word.lower().startswith(plain) else ""
        behind = words[at + 1].lower() if at + 1 < len(words) else ""
        if plain == _OWNERS.get(subject) and (subject != "her" or behind):
            turned.append(("your" if behind else "you") + tail)
        elif plain == _SELVES.get(subject):
            turned.append(f"yourself{tail}")
        elif plain == subject and _SUBJECTS[subject] == "you":
            if behind.endswith("s") and behind not in _BE and behind not in ("was", "has"):
                return None
            turned.append(f"you{tail}")
        elif turned and turned[-1] == "you" and plain in (*_BE, "has"):
            turned.append("have" if plain == "has" else _BE[plain])
        else:
            turned.append(word)
    return turned
