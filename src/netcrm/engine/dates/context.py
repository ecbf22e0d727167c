"""Where in a sentence a date can stand, since "sat", "sun", "may" and "2w" are words and goods as well."""

from unicodedata import category

from netcrm.engine.dates.patterns import Match

_NOT_BEFORE = frozenset("@#/\\$€£¥+=%&")
_NOT_AFTER = frozenset("@#/\\$€£¥=%&")
_ENDS = frozenset(".,;:!?)]\n")
_RHYTHM = {"every", "each", "other", "most", "any", "black", "good", "casual", "super", "ash", "usa"}
_NO_WEEKDAY_AFTER = {
    "i", "you", "we", "she", "he", "they", "it", "the", "a", "in", "of", "just", "never", "newly", "to", "got",
    "are", "were",
}  # fmt: skip
_UNMISTAKABLE = {"tues", "weds", "thurs"}
_NAMES_FOLLOW = {"with", "w", "met", "and", "called", "saw", "emailed", "texted", "pinged"}
_OUTINGS = {
    "call", "coffee", "lunch", "dinner", "breakfast", "brunch", "drinks", "meal", "meeting", "meet", "meetup", "sync",
    "chat", "zoom", "walk", "event", "intro", "session", "catchup", "catch", "conversation", "talk", "met", "had",
    "saw", "went",
}  # fmt: skip
_COUNTED = {
    "times", "people", "percent", "days", "weeks", "months", "years", "hours", "minutes", "am", "pm", "k", "x", "or",
    "others",
}  # fmt: skip
_VERBS = {"be", "not", "have", "come", "need", "want", "join", "still", "also", "well", "require", "leave", "go"}
_RATES = {"time", "times", "once", "twice", "thrice", "first", "built", "grew", "doubled", "tripled", "best", "worst"}
_AFTER_A_DAY = {
    "with",
    "at",
    "about",
    "and",
    "for",
    "to",
    "in",
    "we",
    "she",
    "he",
    "they",
    "i",
    "but",
    "so",
    "then",
    "if",
}
_PAPERS = {
    "report",
    "review",
    "numbers",
    "figures",
    "accounts",
    "results",
    "party",
    "bonus",
    "dinner",
    "event",
    "close",
}


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the span is made of whole words: no letter, sign or domain ("monday.com", "#friday") grows out of it."""
    return not (_grows_before(text, start) or _grows_after(text, end))


def possessive(text: str, end: int) -> bool:
    """Whether 's and a get-together follow: "yesterday's call" tells the day, "Friday's deck" does not."""
    return text[end : end + 2] in ("'s", "’s") and _next(text, end + 2) in _OUTINGS


def can_stand(name: str, match: Match, text: str, ahead: bool) -> bool:
    """Whether the words of this phrase mean a day here, by what stands before and after them."""
    before, after = _previous(text, match.start()), _next(text, match.end())
    if name == "weekday":
        return before not in _RHYTHM and (_is_plain(match) or _short_weekday(match, text, before, after))
    if name == "date":
        return after not in _COUNTED and not (match["day"] and match["month"].lower() == "may" and after in _VERBS)
    if name == "ordinal":
        return bool(match["which"] or (match["lead"] and (_at_end(text, match.end()) or after in _AFTER_A_DAY)))
    if name == "short":
        return bool(match["lead"]) or before == "in" or _at_end(text, match.end())
    if name == "hence":
        return before not in _RATES and not before.endswith("x")
    if name == "period":
        return before not in ("the", "past") and (ahead or match["which"].lower() != "this")
    return name != "part" or after not in _PAPERS


def _is_plain(match: Match) -> bool:
    """A weekday written out, or one whose company leaves no doubt: "last tue", "on fri", "sat morning"."""
    weekday, lead = match["weekday"].lower(), (match["lead"] or "").lower().strip()
    if weekday.endswith("day") or match["which"] or match["week"] or match["week2"]:
        return True
    return match.end() > match.end("weekday") or bool(lead and lead not in ("for", "from"))


def _short_weekday(match: Match, text: str, before: str, after: str) -> bool:
    weekday = match["weekday"]
    if before in _NO_WEEKDAY_AFTER or (before in _NAMES_FOLLOW and weekday[0].isupper()):
        return False
    if _at_end(text, match.end()) or weekday.lower() in _UNMISTAKABLE:
        return True
    if weekday.islower() and weekday != "sat" and after in ("re", "re:", "about", "regarding"):
        return True
    starts = match.start() < 9 and not text[: match.start()].strip(" \t(\"'“")
    return starts and (weekday.lower() not in ("sat", "sun") or after in _OUTINGS)


def _at_end(text: str, end: int) -> bool:
    rest = text[end : end + 9].lstrip(" \t\u00a0\"'”’")
    return not rest or rest[0] in _ENDS


def _grows_before(text: str, start: int) -> bool:
    if not start:
        return False
    char, earlier = text[start - 1], text[start - 2 : start - 1]
    if char in "-–.'’":
        return earlier.isalnum()
    return char in _NOT_BEFORE or _is_letter(char)


def _grows_after(text: str, end: int) -> bool:
    char, later = text[end : end + 1], text[end + 1 : end + 2]
    if not char:
        return False
    if char == ".":
        return later.isalnum() and not later.isupper()
    if char in "-–'’":
        return later.isalnum()
    return char in _NOT_AFTER or _is_letter(char)


def _is_letter(char: str) -> bool:
    return char.isalnum() or char == "_" or category(char).startswith("M")


def _previous(text: str, start: int) -> str:
    """The word before, in lower case; "" at the start and after a punctuation mark."""
    words = text[max(0, start - 40) : start].split()
    return words[-1].lower().strip("(\"'/") if words and not words[-1].endswith((".", ",", ";", ":")) else ""


def _next(text: str, end: int) -> str:
    words = text[end : end + 40].split()
    return words[0].lower().strip(".,;:!?)\"'-") if words else ""
