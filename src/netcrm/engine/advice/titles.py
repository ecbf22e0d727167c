"""The title of a challenge: the first clause of what was said about it."""

from netcrm.text import lazy_pattern

LONGEST = 60  # letters of a title, so that it fits into a row
_FEW = 3  # words; a clause of fewer says nothing yet ("Help, ...")
_CLAUSE_END = lazy_pattern(r"[.?!;:,](?=\s|$)|\s[-–—(]\s?|[。？！；，]")


def title_of(text: str) -> str:
    """The first clause of a text, without the mark at its end, cut between words where it is long."""
    return _cut(_first_clause(text))


def whole_title(title: str, text: str) -> str:
    """The title as it was before it was cut, where the text still says it."""
    clause = _first_clause(text)
    return clause if title.endswith("…") and clause.startswith(title[:-1]) else title


def in_a_list(text: str, private: bool, noun: str) -> str:
    """What a row of a list says of something: its words, or no more than that there is something private."""
    return f"a private {noun}" if private else text


def _first_clause(text: str) -> str:
    words = " ".join(text.split())
    ends = [end.start() for end in _CLAUSE_END.finditer(words)]
    clauses = (words[:end] for end in ends if len(words[:end].split()) >= _FEW)
    return next(clauses, words).rstrip(" .?!;:,。？！；，") or words


def _cut(title: str) -> str:
    if len(title) <= LONGEST:
        return title
    begun = title[:LONGEST]
    return f"{begun.rpartition(' ')[0] or begun}…"
