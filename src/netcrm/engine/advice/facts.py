"""Whether an answer tells a fact, such as a price or a name, and is no advice that could be tried."""

from netcrm.text import fold, lazy_pattern, tokens

_ASKS = lazy_pattern(
    r"^\W*(?:how (?:much|many|long|often|old|far)"
    r"|what (?:do|did|does) (?:you|they|he|she) (?:pay|charge|earn|spend|cost)"
    r"|what (?:is|are|was|were) (?:the |your )?(?:price|cost|rate|rent|salary|number|name|date|fee)"
    r"|when\b|where\b|who\b"
    r"|wie ?viel|wie lange|wie oft|wie hoch|was (?:zahl|kost|verlang)|wann\b|wo\b|wer\b|combien|quand\b|ou\b|qui\b"
    r"|cuant[oa]s?\b|cuando\b|donde\b|quien\b|quant[oa]s?\b|quando\b|onde\b|quem\b)"
)
_ADVISES = lazy_pattern(
    r"\b(?:should|must|would|try|never|always|don['’]?t|do not|ask|take|use|offer|soll|sollte|wurde|nie|nimm|frag"
    r"|devrais|devriez|il faut|jamais|deber|nunca|hay que|deves|devia|tente|experimente)\w*"
)
_SHORT = 6  # words


def is_fact(question: str, answer: str) -> bool:
    """Whether the answer to a question is a fact: a number in few words, or few words where a fact was asked for.

    >>> is_fact("what do you pay your teachers?", "32 euros an hour"), is_fact("how do I keep them?", "pay 32 an hour")
    (True, False)
    """
    asks = bool(question) and bool(_ASKS.match(fold(question)))
    if not question or not (asks or any(map(str.isdigit, answer))):
        return False  # most, and the rest takes ten times as long
    words = tokens(answer)
    if len(words) > _SHORT or _ADVISES.search(fold(answer)):
        return False
    return asks or (bool(words) and words[0].isdigit())
