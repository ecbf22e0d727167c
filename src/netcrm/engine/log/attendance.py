"""Who came to an evening of a group and who was missing, as a line tells it: "Ada and Ben came, Cara was missing"."""

import re
from collections.abc import Mapping, Sequence

from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, lazy_pattern, tokens

# What follows a name, or several with "and" between them, in the five languages; folded, as the texts are.
_MISSING = lazy_pattern(
    r"(?:(?:has|have|had|is|are|was|were) )?(?:been )?"
    r"(?:missing|absent|away|ill|sick|excused|not (?:there|here|present)|unable to (?:come|attend))\b"
    r"|(?:wasn'?t|weren'?t|isn'?t|aren'?t) (?:there|here|present|able to (?:come|attend))\b"
    r"|(?:did not|didn'?t|could not|couldn'?t|cannot|can'?t|won'?t|will not) (?:come|attend|join|make it|be there)\b"
    r"|(?:missed|skipped|cancelled|canceled|excused)\b"
    r"|(?:hat|haben|ist|sind|war|waren) (?:gefehlt|abgesagt|krank|abwesend|verhindert|entschuldigt|nicht (?:da|dabei|"
    r"hier|gekommen|anwesend))\b|(?:fehlte|fehlten|fehlt|fehlen)\b|(?:kam|kamen|konnte|konnten) nicht\b"
    r"|(?:est|sont|etait|etaient) (?:absente?s?|malades?|excusee?s?)\b|(?:manquait|manquaient|manque|manquent)\b"
    r"|n'(?:est|etait|a|ont|etaient|avait) pas\b|ne (?:sont|pouvai\w+|peu\w+) pas\b"
    r"|(?:falto|faltaron|faltou|faltaram|falta|faltan|faltam)\b|(?:no|nao) (?:vino|vinieron|estaban?|estuv\w+|pud\w+|"
    r"veio|vieram|estavam?|esteve|estiveram|pode|puderam)\b"
    r"|(?:estaba|estaban|estava|estavam) (?:ausentes?|enferm[oa]s?|doentes?)\b"
)
_CAME = lazy_pattern(
    r"(?:all |both |also |each )?(?:came\b(?! up)|come\b(?! up)|attended\b|joined\b|showed up\b|turned up\b|made it\b|"
    r"took part\b|(?:was|were|is|are) (?:all |both |also )?(?:there|here|present)\b)"
    r"|(?:war|waren|ist|sind) (?:alle |beide |auch )?(?:da|dabei|hier|gekommen|anwesend)\b|(?:kam|kamen)\b|"
    r"(?:nahm|nahmen) teil\b"
    r"|(?:est|sont) (?:tous |toutes |aussi )?(?:venue?s?|la|presente?s?)\b|(?:etait|etaient) (?:la|presente?s?)\b"
    r"|(?:vino|vinieron|asistio|asistieron|veio|vieram|participo|participaron|participou|participaram)\b"
    r"|(?:estaba|estaban|estuvo|estuvieron|estava|estavam|esteve|estiveram) (?:alli|ahi|alla|la|presentes?)\b"
)
_WORD = lazy_pattern(r"[\w'’-]+")
_BETWEEN = frozenset("and und et y e a o as os la le el der die das both also auch aussi tambien tambem & all".split())
_ENDS = re.compile(r"[.;:!?\n()]|\s[-–—]\s")


class Attendance(NamedTuple):
    """Numbers of those who came, and of those who were missing, in the order in which they are named."""

    came: tuple[int, ...] = ()
    missing: tuple[int, ...] = ()


def attendance(text: str, people: Mapping[int, Sequence[str]]) -> Attendance:
    """Who a line says came, and was missing. people: the names of whoever it may name, by number."""
    words = list(_WORD.finditer(text))
    came: list[int] = []
    missing: list[int] = []
    run: list[int] = []
    for at, word in enumerate(words):
        if at and _ENDS.search(text[words[at - 1].end() : word.start()]):
            run = []
        who = _who(word[0], people)
        if who is not None:
            run.append(who)
        elif run and (found := _verb_behind(text[word.start() :])):
            (came if found == "came" else missing).extend(run)
            run = []
        elif fold(word[0]) not in _BETWEEN and not _is_last_name(word[0], run, people):
            run = []
    gone = tuple(dict.fromkeys(missing))
    return Attendance(tuple(one for one in dict.fromkeys(came) if one not in gone), gone)


def _who(word: str, people: Mapping[int, Sequence[str]]) -> int | None:
    """Whose first name or nickname this is; None where it is nobody's, or that of several."""
    said = fold(word)
    meant = [key for key, names in people.items() if any(said == next(iter(tokens(name)), "") for name in names)]
    return meant[0] if len(meant) == 1 and word[:1].isupper() else None


def _is_last_name(word: str, run: Sequence[int], people: Mapping[int, Sequence[str]]) -> bool:
    return bool(run) and any(fold(word) in tokens(name) for name in people[run[-1]])


def _verb_behind(rest: str) -> str:
    """Whether somebody came or was missing by the words behind their name; "" for neither."""
    said = " ".join(fold(rest[:60]).replace("’", "'").split())
    if _MISSING.match(said):
        return "missing"
    return "came" if _CAME.match(said) else ""
