"""Whether a line tells that somebody will not or cannot help: "she can't help with that", "er hat abgelehnt"."""

import re

from netcrm.text import lazy_pattern

# A piece of every such line: where none stands, the long pattern need not be made nor tried.
_HELPING = ("help", "advise", "assist", "helfen", "beraten", "aider", "conseiller", "ayudar", "aconse", "ajudar")
# They cannot help, in every language, folded by hand: an apostrophe of either shape, accents or none.
_NO_HELP = lazy_pattern(
    r"\b(?:(?:can|could)(?:[’']?t| ?not)|won[’']?t|will not|unable to|not able to|n[o']t (?:be )?able to)"
    r"(?: really| be able to)? (?:help|advise|assist)\b"
    r"|\b(?:(?:kann|könne|konnte|können|koennen)\b.{0,25}\b(?:nicht|nichts|kaum)\b.{0,12}\b(?:helfen|weiterhelfen|beraten)\b)"
    r"|\bne (?:peut|peux|pourra|pouvait) pas (?:m[’']|nous )?(?:aider|conseiller)"
    r"|\bno (?:me |nos )?(?:puede|podía|podia|podrá|podra) (?:ayudar|aconsejar)"
    r"|\bnão (?:me |nos )?(?:pode|podia|consegue) (?:ajudar|aconselhar)",
    re.IGNORECASE,
)
_BARE = frozenset("no nein non não nope".split())
# They said no to what was asked; such words tell of other things too, where nothing was asked.
_NO = lazy_pattern(
    r"\b(?:declines?|declined|refused|said no\b|says no\b|turned (?:me|us|it) down|passed on it|begged off"
    r"|(?:is|was|am) not the right (?:one|person|man|woman)|(?:isn|wasn)[’']?t the right (?:one|person|man|woman)"
    r"|rather not|does not want to|doesn[’']?t want to|no time|(?:can[’']?t|cannot"
    r"|isn[’']?t able to|is not able to) (?:\w+ )?(?:lend|spare|come|join|take it on|do it|do that|give)"
    r"|sorry,? (?:but )?(?:i|we) (?:only|can[’']?t|cannot|don[’']?t|have no))\b"
    r"|\b(?:abgelehnt|abgesagt|abgewinkt|lehnte? ab|sagte? ab|sagte? nein|nein gesagt|winkte? ab|möchte nicht"
    r"|nicht der richtige|nicht die richtige|keine zeit)\b"
    r"|\b(?:a refusé|a dit non|a décliné|refuse de|dijo que no|se negó|rechazó|disse que não|recusou)\b",
    re.IGNORECASE,
)


def cannot_help(text: str) -> bool:
    """Whether a text tells that somebody cannot help, which speaks for nobody as one to ask."""
    said = text.casefold()
    return any(piece in said for piece in _HELPING) and bool(_NO_HELP.search(text))


def says_no(text: str) -> bool:
    """Whether a text that may answer a question is a no."""
    return cannot_help(text) or bool(_NO.search(text)) or text.strip(" .,!").lower() in _BARE
