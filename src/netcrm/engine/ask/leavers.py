"""Whether a trouble is that people leave, and whether a text tells that somebody is one of them."""

from collections.abc import Iterable

from netcrm.text import fold, lazy_pattern, tokens

_LEAVING = lazy_pattern(
    r"\b(?:leav(?:e|es|ing)|quits?|quitting|resign\w*|walk(?:s|ed|ing)? out|gave notice|give notice|handed in"
    r"|kundig(?:t|en|te|ten)|gekundigt|(?:geht|gehen) weg|verlasst|verlassen|hor(?:t|en) auf|demission\w*"
    r"|quitt(?:e|ent)|partent|s'en vont|renunci\w*|se (?:va|van|marcha\w*)\b|dejan?\b|demit\w*|va[io] embora"
    r"|saem|sai\b)"
)
_VERBS = (
    r"(?:leav(?:e|es|ing)\b|left (?:us|me|the|at|in|for|on|last|this|by)\b|quits?\b|quitting\b|resign\w*"
    r"|walk(?:s|ed|ing)? out|gave notice|handed in|kundig(?:t|en|te|ten)\b|(?:hat|haben|hatte|hatten) gekundigt"
    r"|ge(?:ht|hen)\b|verlasst|verlassen|hor(?:t|en) auf|demission\w*|quitt(?:e|ent)\b|part(?:ent)?\b|s'en va"
    r"|s'en vont|renunci\w*|se van?\b|se marcha\w*|dejan?\b|demit\w*|vao embora|vai embora|saem\b|sai\b)"
)
_SOON = (
    r"(?:(?:all|both|will|would|is|are|was|were|has|have|had|now|soon|also|to|wants?|wanted|going|planning|wollen|will"
    r"|werden|wird|beide|va|van|vont|veut|veulent|quiere[n]?|vai|vao|quere?m?|a)\s+){0,3}"
)
_THEY = "they|she|he|both|sie|er|beide|elle|elles|ils|il|ella|ellos|ellas|ela|ele|eles|elas|ambos"


def is_about_leaving(text: str) -> bool:
    """Whether somebody leaves in a trouble: "my teachers are leaving"."""
    return bool(_LEAVING.search(fold(text)))


def tells_of_leaving(text: str, names: Iterable[str]) -> bool:
    """Whether a text tells that those it is about leave. names: theirs.

    >>> tells_of_leaving("Elena and Marek told me they leave in October", ["Elena Rossi", "Marek Dvorak"])
    True
    >>> tells_of_leaving("lost half her staff and came back", ["Fatima Zahra"])
    False
    """
    import re  # the names are part of the expression

    first = [re.escape(part) for name in names for part in tokens(name)[:1]]
    who = "|".join((*first, _THEY))
    return bool(re.search(rf"\b(?:{who})\s+{_SOON}{_VERBS}", fold(text)))
