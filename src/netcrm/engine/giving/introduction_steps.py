"""What a line tells of an introduction that is under way: who was asked, who said yes, later or no, and whether they
met."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from netcrm.engine.dates.dates import find_dates
from netcrm.engine.giving.introductions import OVER, answers_for
from netcrm.model.circle import Introduction, Side
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

ASKED, YES, LATER, NO, MET = "asked", "yes", "later", "no", "met"
_ANY_CASE = re.IGNORECASE
_FAR = 14  # days from which on a yes with a day is a later: "he will ask Johann in November"
_VIA, _FIRST, _OTHER = "§0§", "§1§", "§2§"  # whoever introduces me, and the sides, as they stand in a line
# Lines that can be about an introduction at all; nothing else is looked at.
_CUE = lazy_pattern(
    r"introduc|\bintro\b|\bmeet|\bmet\b|in touch|\bconnect|\bask|\byes\b|\bno\b|\blater\b|vorstell|\bstellt\b|bekannt|"
    r"kennen|treff|getroffen|kontakt|gefragt|fragte|fragen|\bja\b|\bnein\b|present|présent|apresent|conhec|conoc|"
    r"connaître|rencontr|\bsí\b|\boui\b|\bnon\b|\bsim\b|\bnão\b"
)
_INTRODUCES = lazy_pattern(
    r"\bintroduc\w* (?:me|us|§1§)\b|\bintroduc\w* §1§|\bintroduction to §1§|\bthe intro(?:duction)?\b|"
    r"\bput (?:me|us) in (?:touch|contact)|\bconnect(?:s|ing)? (?:me|us)\b|"
    r"\b(?:mich|uns)\b.*\b(?:vor(?:zu)?stell|bekannt ?(?:zu ?)?mach)|\bstellt (?:mich|uns)\b|"
    r"\bkontakt (?:zu|mit) .*herstell|\b(?:me|nos) (?:va a |vai )?(?:present|apresent)\w+|\bpresentar(?:me|nos)\b|"
    r"\bapresentar-(?:me|nos)\b|\b(?:me|nous) (?:présent\w+|mettre en)",
    _ANY_CASE,
)
_BRINGS_TOGETHER = lazy_pattern(
    r"introduc|vorstell|vorzustell|bekannt|in (?:touch|contact)|connect|present|présent", _ANY_CASE
)
_TO_ANOTHER = lazy_pattern(
    r"\bintroduc\w* (?:me|us) to (?!§1§|him\b|her\b|them\b)\w|"
    r"(?:me|us) in (?:touch|contact) with (?!§1§|him\b|her\b)\w",
    _ANY_CASE,
)
_ALREADY = lazy_pattern(r"\bintroduced (?:me|us)\b|\b(?:mich|uns)\b.*\b(?:vorgestellt|bekannt gemacht)\b", _ANY_CASE)
_TALKS_TO = lazy_pattern(
    r"\b(?:ask|talk to|talk with|speak to|speak with|write to|write|call|phone|text|fragen|anrufen|reden mit)s? §1§|"
    r"§1§ (?:\w+ ){0,3}?(?:fragen|anrufen|schreiben|reden)\b",
    _ANY_CASE,
)
_MEETING = lazy_pattern(
    r"\bmeet(?:ing)?\b|introduc|\bintro\b|\bknow (?:him|her|each)|kennen ?(?:zu)?lern|treffen|vorstell|bekannt|"
    r"\bconocer|\bconhecer|\bconnaître|\brencontrer|présent|apresent|\bpresent",
    _ANY_CASE,
)
_WAS_ASKED = lazy_pattern(
    r"(?:^|\bI |[,;.!:] |\band )(?:(?:have|just|also|today|finally) )*"
    r"(?:asked|texted|messaged|wrote(?: to)?|e-?mailed|pinged) (?:§(\d)§|him|her|them|whether|if|about|for|to)|"
    r"§(\d)§ (?:\w+ ){0,3}?gefragt\b|(?:^|\bich )fragte §(\d)§|\bpregunté a §(\d)§|\bdemandé à §(\d)§|"
    r"\bperguntei (?:a |à |ao )?§(\d)§|\bgefragt\b",
    _ANY_CASE,
)
_THEN = lazy_pattern(r"[.;:!,–—]| (?:and|but|und|aber|y|e|et|mais) ")
_SAID = (
    r"(?:says?|said|answer(?:s|ed)|repl(?:ies|ied)|wrote|sagte?|hat|meint|dijo|dice|dit|disse|diz)"
    r"[,: \"“»„]*(?:que |a )?"
)
_WANTS_NOT = (
    r"\b(?:does|do|did|would|will|can|could)(?:n['’]t| not) (?:\w+ )?(?:want|like|wish|care|meet|introduc|ask|put|be)|"
    r"\b(?:won['’]t|can['’]t|cannot|will not) (?:\w+ )?(?:meet|introduc|ask|put|connect|do)|\brather not\b|"
    r"\bnot interested\b|\bno interest\b|\brefuse[sd]?\b|\bdeclin(?:es|ed)\b|\bnot (?:willing|keen)\b|"
    r"\b(?:will|möchte|mag|kann|wird)\b[^.;!]*\bnicht\b|\blieber nicht\b|\bkein interesse\b|\blehnt(?:e)?\b.*\bab\b|"
    r"\bno quiere\b|\bne veut pas\b|\bne souhaite pas\b|\bnão quer\b|\bprefere não\b|\brefus(?:e|é)\b"
)
_SAYS_NO = lazy_pattern(rf"\b{_SAID}(?:no|nein|non|não)\b|^no\b|{_WANTS_NOT}", _ANY_CASE)
_SAYS_LATER = lazy_pattern(
    r"\blater\b|\bnot (?:now|yet|before|until|this)\b|\bonly (?:in|after|from|next|once|when)\b|"
    r"\bbut (?:in|after|next)\b|"
    r"\bspäter\b|\berst (?:im|in|ab|nach|nächste\w*)\b|\bnoch nicht\b|\bmás tarde\b|\bplus tard\b|\bmais tarde\b|"
    r"\b(?:n[ãa]o antes|pas avant|no antes|nicht vor)\b|\bbefore\b",
    _ANY_CASE,
)
_WILL = (
    r"(?:\bwill|['’]ll|\bwould|\bcan|\bwants? to|\bpromise[sd]? to|\boffer(?:s|ed)? to|\bis going to|"
    r"\b(?:happy|glad|willing|keen|eager|ready|pleased) to)"
)
_SAYS_YES = lazy_pattern(
    rf"\b{_SAID}(?:yes|ja|sí|si|oui|sim)\b|^yes\b|\bagree[sd]?\b|\bup for\b|\beinverstanden\b|\bgerne?\b|"
    rf"{_WILL} (?:\w+ ){{0,2}}?(?:introduc|intro|put|connect|ask|talk|speak|write|call|meet|make)|"
    r"\bwould (?:like|love|be (?:happy|glad)) to (?:\w+ )?(?:meet|introduc|know|get)|"
    r"\b(?:will|wird|würde|möchte|kann)\b.*\b(?:vor(?:zu)?stellen|bekannt ?machen|kennen ?lernen|treffen|fragen|"
    r"herstellen)|"
    r"\bstellt (?:mich|uns)\b|\b(?:va a|vai|va) (?:me |nos |nous )?\w*(?:present|présent)|\b(?:me|nos) presentará\b|"
    r"\b(?:quiere|quer|veut|gostaria de|le gustaría|aimerait) (?:bien )?(?:conocer|conhecer|rencontrer|connaître)",
    _ANY_CASE,
)
_THEY_MET = lazy_pattern(
    r"§\d§(?:,? (?:and|und|y|e|et) §\d§)? (?:(?:has|have|had|finally|just|already) )*met\b(?! (?:me|us|with me)\b)|"
    r"\bhaben sich\b.*\bgetroffen\b|§\d§ hat (?:\w+ )*§\d§ (?:\w+ )*getroffen\b",
    _ANY_CASE,
)
_TELLS_THEY_MET = lazy_pattern(
    r"§\d§ (?:told me|tells me|says?|said|mentioned|wrote)(?: that)? (?:he|she|they)"
    r"(?: (?:has|have|had)|['’](?:s|ve|d))?(?: \w+ly| just)? met (?:§\d§|each other|him|her)|"
    r"§\d§ (?:hat )?(?:erzählt|sagte?|meint)\w*\b.*\bgetroffen\b",
    _ANY_CASE,
)

_IN_WRITING = lazy_pattern(
    r"\b(?:by|per|via|over|through|in an?|with an?|por|par) (?:e-?mail|mail|linkedin|whatsapp|signal|telegram|message|"
    r"sms|text|correo|courriel|nachricht|letter|brief)\b",
    _ANY_CASE,
)


class StepTold(NamedTuple):
    """A step of an introduction that a line tells of. person: who was asked or answered, or tells that they met.

    step: "" where it is about an introduction that cannot go on by it. until: the words of a later. elsewhere: ids of
    people of it whom the line only speaks of.
    """

    introduction: Introduction
    step: str
    person: int | None = None
    until: str = ""
    elsewhere: tuple[int, ...] = ()


def can_tell(text: str) -> bool:
    """Whether a line has a word in it that can be about an introduction at all."""
    return bool(_CUE.search(text.lower()))


def is_in_writing(kind: str, text: str) -> bool:
    """Whether what a log tells took place in writing or by telephone, so that nobody met."""
    return kind in ("email", "message") or bool(_IN_WRITING.search(text))


def step_told(text: str, on: date, one: Introduction, names: Mapping[int, Sequence[str]]) -> StepTold | None:
    """The step of this introduction that a line tells of; None where it is not about it. names: of each of its people
    all that they are called."""
    if len(one.people) < (1 if one.for_me else 2):
        return None
    roles = {role: ref.id for role, ref in zip((_FIRST, _OTHER), one.people, strict=False)}
    roles |= {_VIA: one.via.id} if one.for_me and one.via else {}
    marked = text
    for role, person in roles.items():
        marked = _marked(marked, role, names.get(person, ()))
    named = [role for role in roles if role in marked]
    if one.for_me:
        return _for_me(text, marked, on, one, roles, named)
    return _of_two(text, marked, on, one, roles, named)


def speaks_of_it(text: str, told: StepTold, names: Mapping[int, Sequence[str]]) -> bool:
    """Whether the text of something awaited is only this introduction over again: "introduce me to Johann"."""
    one = told.introduction
    marked = _marked(text, _FIRST, names.get(one.people[0].id, ()))
    if one.for_me:
        return not _TO_ANOTHER.search(marked) and bool(_BRINGS_TOGETHER.search(marked) or _TALKS_TO.search(marked))
    return bool(_MEETING.search(marked))


def _for_me(
    text: str, marked: str, on: date, one: Introduction, roles: Mapping[str, int], named: Sequence[str]
) -> StepTold | None:
    """Of an introduction to somebody: whoever could make it was asked, or answered."""
    if not named or _ALREADY.search(marked) or _TO_ANOTHER.search(marked):
        return None
    about = _INTRODUCES.search(marked) or (_TALKS_TO.search(marked) if _VIA in named else None)
    via, side = roles.get(_VIA), one.sides[0]
    if about is None:
        return _bare(text, marked, on, one, side, via) if named == [_VIA] else None
    step, until = _step(text, marked, on)
    if not step:
        return None
    first = marked.find(_FIRST)
    elsewhere = (roles[_FIRST],) if first > about.start() or first > marked.find(_VIA) >= 0 else ()
    return _possible(StepTold(one, step, via, until, elsewhere), side, on)


def _of_two(
    text: str, marked: str, on: date, one: Introduction, roles: Mapping[str, int], named: Sequence[str]
) -> StepTold | None:
    """Of an introduction of two: one of them was asked or answered, or they met."""
    if len(named) < 2:
        side = next((side for side in one.sides if named and side.person.id == roles[named[0]]), None)
        return _bare(text, marked, on, one, side, side.person.id) if side else None
    speaker = min(named, key=marked.find)
    others = tuple(person for role, person in roles.items() if role != speaker)
    if _TELLS_THEY_MET.search(marked):
        return StepTold(one, MET, roles[speaker], "", others)
    if _THEY_MET.search(marked):
        return StepTold(one, MET, None, "", tuple(roles.values()))
    if not _MEETING.search(marked):
        return None
    step, until = _step(text, marked, on)
    if not step:
        return None
    side = next(side for side in one.sides if side.person.id == roles[speaker])
    return _possible(StepTold(one, step, roles[speaker], until, others), side, on)


def _bare(text: str, marked: str, on: date, one: Introduction, side: Side, person: int | None) -> StepTold | None:
    """A yes or a no that says to what by nothing else than that this somebody was asked: "Stefan said yes"."""
    if not (side.asked_on and not side.said) or not re.fullmatch(
        rf"\W*(?:§\d§ )?(?:has |hat )?{_SAID}(?:yes|no|later|ja|nein|später|sí|oui|non|sim|não)\b.{{0,40}}",
        marked,
        re.IGNORECASE,
    ):
        return None
    step, until = _step(text, marked, on)
    return _possible(StepTold(one, step, person, until), side, on) if step else None


def _possible(told: StepTold, side: Side, on: date) -> StepTold:
    """The same, without the step where it is taken already or the introduction is beyond it."""
    one = told.introduction
    over = one.step in OVER or side.said == told.step != LATER
    if over or (told.step == ASKED and (side.said == YES or side.asked_on == on)):
        return told._replace(step="")
    return told


def _step(text: str, marked: str, on: date) -> tuple[str, str]:
    """The step, and until when a later is; what stands behind "asked" is a question and no answer."""
    asked = _WAS_ASKED.search(marked)
    if asked is None:
        return _answer(text, marked, on)
    rest = marked[asked.end() :]
    then = _THEN.search(rest)
    answer = rest[then.end() :] if then else ""
    step, until = _answer(text, answer, on) if answer else ("", "")
    return (step, until) if step else (ASKED, "")


def _answer(text: str, marked: str, on: date) -> tuple[str, str]:
    yes, no = _SAYS_YES.search(marked), _SAYS_NO.search(marked)
    ahead = [found for found in find_dates(text, on, "future", rough=True) if found.on > on]
    until = text[ahead[-1].start : ahead[-1].end] if ahead else ""
    if _SAYS_LATER.search(marked) and (until or yes or no or "later" in marked.lower() or "später" in marked.lower()):
        return LATER, until
    if no:
        return NO, ""
    if yes:
        return (LATER, until) if ahead and (ahead[-1].on - on).days >= _FAR else (YES, "")
    return "", ""


def _marked(text: str, role: str, names: Sequence[str]) -> str:
    """The text with everything somebody is called in the place of a mark."""
    words = sorted(filter(None, names), key=len, reverse=True)
    if not words:
        return text
    any_of = "|".join(map(re.escape, words))
    return re.sub(rf"(?<![\w§-])(?:{any_of})(?![\w-])", role, text, flags=re.IGNORECASE)


def who_answers(one: Introduction, person: int | None) -> str:
    """The handle of who was asked or answered; "" for nobody in particular."""
    for side in one.sides:
        ref = answers_for(one, side)
        if person == ref.id:
            return ref.handle
    return ""
