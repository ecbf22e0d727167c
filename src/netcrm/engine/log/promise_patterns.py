"""The patterns by which a promise begins: mine, what others owe me, and what only looks like one."""

import re
from collections.abc import Iterator
from functools import cache

from netcrm.engine.log import vocabulary as v
from netcrm.model.kinds import PROMISE, WAITING

NAME = "\ue000"  # stands for each letter of a name in the texts that are matched here

# Without any of these nothing can begin, and the patterns, which cost 8 ms to compile, stay asleep.
_CUES = (
    "owe", "promis", "agree", "undert", "offer", "commit", "volunteer", "pledg", "will", "'ll", "ill ", "shall",
    "going to", "gonna", "gotta", "need", "have to", "has to", "got to", "must", "should", "ought", "'d ", "would",
    "to do", "to-do", "todo", "action", "remind", "remember", "forget", "waiting", "awaiting", "expecting", "sending",
    "sharing", "mailing", "forwarding", "introducing", "getting", "bringing", "making", "baking", "writing", "giving",
    "lending", "building", "on me", "ordering", "decided", " to ",
)  # fmt: skip
KINDS = {"mine": PROMISE, "theirs": WAITING, "waiting": WAITING}  # group of a pattern -> kind of loop
_VOWED = "promised|agreed|offered|committed|volunteered|pledged|undertook"


def openers(shadow: str) -> Iterator[re.Match[str]]:
    """Each beginning of a promise, in order. The text has plain apostrophes and NAME for every letter of a name.

    Groups: `mine`, `theirs` or `waiting` holds it whole; `who` its subject when it is somebody else's; `to1` to `to6`
    and `for` whom it was made to; `doing` and `does` a verb that belongs to the thing itself.
    """
    lowered = shadow.lower()
    if any(cue in lowered for cue in _CUES):
        few = _opener.cache_info().currsize < _FEW
        pattern = _opener(frozenset(piece for piece in _PIECES if piece in lowered) if few else _PIECES)
        yield from (match for match in pattern.finditer(shadow) if not _idle(shadow, match))


@cache
def _opener(pieces: frozenset[str]) -> re.Pattern[str]:
    """The pattern of every beginning in which only these of _PIECES stand. Whole it takes 7 ms to compile: a quarter
    of that for what one line can hold."""
    parts = (f"(?P<waiting>{_waiting(pieces)})", f"(?P<theirs>{_theirs(pieces)})", f"(?P<mine>{_mine(pieces)})")
    said = "|".join(parts)
    absent = "".join(f"|{_NEVER}(?P<{group}>)" for group in _GROUPS if f"(?P<{group}>" not in said)
    return re.compile(said.replace(" ", " +") + absent, re.IGNORECASE)


def _those_with(pieces: frozenset[str], *patterns: tuple[str, str]) -> str:
    """One pattern of those of which one of the words before it stands in the text; one that never fits for none."""
    return "|".join(pattern for words, pattern in patterns if not pieces.isdisjoint(words.split())) or _NEVER


_NEVER = "(?!)"
_GROUPS = ("who", "to1", "to2", "to3", "to4", "to5", "to6", "for", "doing", "does")
# What stands in a text where one of the patterns below can fit.
_AHEAD = "'ll will shall going gonna gotta about supposed"
_VOWS = "promised agreed offered committed volunteered pledged undertook"
_BOUND = f"{_AHEAD} need have 've must should ought 'm am asked"
_PIECES = frozenset(
    f"{_BOUND} {_VOWS} owe told said say mention think to ing that 'd would ill action remind"
    " remember forget promise do on wait expect decided".split()
)
_FEW = 3  # lines; who reads more compiles the whole pattern once


_NAMES = f"{NAME}+"
_WOULD = "(?:'d|'ll| will| would)"
# Not behind "I'd" as in "told Tom I'd moved the date", which I had done, as against "I'd need two days".
_DONE = (
    r"(?!(?<='d) (?:already |just |since )?(?!(?:need|feed|speed|heed|seed|weed|shed|\w*ceed)\b)"
    r"(?:\w+ed|been|had|gone|done|sent|made|got|found|seen|taken|left|lost|met|paid|sold|spoken|written|given|bought"
    r"|brought|chosen|begun|changed)\b)"
)
_OFTEN = "(?:(?:also|just|still|now|really|definitely|then|probably) )*"
_GOING = "(?:going to|gonna|gotta|about to|supposed to)"
_MARKS = r"[-.;:!?\n,(–—&+…]"
# A space that must not grow, inside a lookbehind, is written \x20.
_BEGINS = rf"(?:(?<={_MARKS})|(?<={_MARKS}\x20)|(?<=\band\x20)|(?<=\bbut\x20)|(?<=\bso\x20)|(?<=\bthen\x20)|^)"


def _mine(pieces: frozenset[str]) -> str:
    that_i = rf"(?: (?:that )?i(?:{_WOULD}| can)| to(?= \w))?"
    bound = (
        f"(?:'ll| will| shall|'m {_GOING}| am {_GOING}|m gonna| gotta| need to| have to|'ve got to"
        "| have got to| must| should| ought to|'m to| am to|'ve to|(?: was|'ve been| have been) asked to)"
    )
    bare = "(?:gotta|gonna|need (?:to|2)|have (?:to|2)|must|will|going to|ill)"
    begun = _those_with(
        pieces,
        ("owe", rf"(?:i )?owe\b{_receiver(4)}"),
        (_VOWS, rf"(?:i )?{_OFTEN}(?:{_VOWED}){_receiver(5)}{that_i}"),
        ("told said", rf"(?:told|said) i(?:'d{_DONE}|'ll| will| would|(?!'))(?!\w)"),
        (
            "gotta gonna need have must will going ill",
            rf"{_OFTEN}(?:i'?m |i am )?{bare}\b(?! (?:i|we|he|she|they|it|you)\b)",
        ),
        ("do action promise remind", r"(?:to-?do|to do|action(?: (?:for|on) me)?|promise|reminder):?(?!\w)"),
        ("remind remember forget", r"(?:remind me|remember|don't forget|dont forget) to(?!\w)"),
        ("ing", r"(?:i'm |i am |am )?(?P<doing>sending|sharing|mailing|emailing|forwarding|introducing)\b"),
    )
    said = _those_with(
        pieces,
        ("owe", rf" {_OFTEN}owe\b{_receiver(1)}"),
        (_VOWS, rf"(?:'ve| have)? {_OFTEN}(?:{_VOWED}){_receiver(2)}{that_i}"),
        (_BOUND, rf"{bound} {_OFTEN}(?!\w+ed\b)"),
    )
    would = "'d 'll will would"
    told_them = rf"(?:\b(?:told|promised) (?P<to3>{_NAMES}|her|him|them) |\bsaid |\bthat )"
    return _those_with(
        pieces,
        (" ".join(_PIECES), rf"\bi(?:{said})"),
        (would, rf"{told_them}(?:that )?i{_WOULD}\b{_DONE}"),
        (would, rf"\btold (?P<to6>{_NAMES}|her|him|them) (?:that )?(?:he|she|they){_WOULD} {_GETTING}"),
        ("on", r"\b(?:it's|its|it is) on me to\b"),
        ("agreed decided", rf"\b(?:agreed|decided) (?:that )?i{_WOULD}?(?= \w)(?! (?:am|was|had|have)\b)"),
        (" ".join(_PIECES), rf"{_BEGINS}(?:{begun})"),
    )


_GETTING = r"(?=(?:have|get|see) (?:it|them)\b)"


def _receiver(number: int) -> str:
    return rf"(?: (?P<to{number}>{_NAMES}|her|him|them)(?!'))?"


def _theirs(pieces: frozenset[str]) -> str:
    that_they = rf"(?: (?:that )?(?:he|she|they|{_NAMES}){_WOULD}| to(?= \w))?"
    doing = (
        "(?:sending|sharing|introducing|getting|bringing|forwarding|making|baking|writing|giving|lending|building|"
        "ordering)"
    )
    deed = "(?:send|share|intro|introduce|get back|come back|reply|review|check|forward|call|email|connect|confirm)"
    passing = "get|send|bring|return|give|hand|pass|forward|transfer|deliver|email|mail|post|report|explain"
    begun = _those_with(
        pieces,
        ("owe", r" owes? (?:me|us)\b"),
        (_AHEAD, f"(?:'ll| will| shall|'s {_GOING}| is {_GOING}| are {_GOING}|'re {_GOING}| gonna) {_OFTEN}"),
        (_VOWS, f"(?: has| have|'s|'ve)? {_OFTEN}(?:{_VOWED})(?: (?:me|us))?{that_they}"),
        (
            "said say told mention think",
            rf" (?:said|says|told me|told us|mentioned|thinks) (?:that )?(?:he|she|they){_WOULD}\b",
        ),
        ("to", r" (?:has|have|needs?) to (?=\w+ (?:me|us)\b)"),
        ("to", rf" (?:(?:has|have|needs?)|(?:'s|is|'re|are)) to (?=(?:{passing}) [^.,;!?]{{1,40}} to (?:me|us)\b)"),
        ("ing", rf"(?:'s| is|'re| are) (?P<does>{doing})\b(?= (?:me|us|over|the|it)\b)"),
        ("to", rf"(?:'s| is|'re| are|)(?: still| yet)? to (?={deed}\b)"),
        ("to", r"(?:'s| is|'re| are) to (?=(?:get|give|bring|find|let|look|pay|sort|transfer|sign|write|ask)\b)"),
    )
    return rf"(?<!\w)(?P<who>{_NAMES}|he|she|they|who)(?:{begun})"


def _waiting(pieces: frozenset[str]) -> str:
    if pieces.isdisjoint(("wait", "expect")):
        return _NEVER
    begun = r"(?:waiting (?:for|on)|awaiting|expecting)\b"
    return rf"{_BEGINS}(?:i'm |i am |am |still )*{begun}(?: (?P<for>{_NAMES}|her|him|them) (?:for|to)\b)?"


def _idle(shadow: str, match: re.Match[str]) -> bool:
    """Whether nothing is promised: a question, a condition, something denied or merely stated."""
    begun = max(clause_start(shadow, match.start()), match.start() - _SENTENCE)
    before = re.split(r",\s*(?:and|but|so)\s", shadow[begun : match.start()])[-1]
    if re.search(r"(?<!\w)(?:asked|asks|wondered|wanted to know)(?!\w)", before, re.IGNORECASE):
        # "asked whether ..., I said yes and"
        before = re.split(r",\s*(?=(?:i|told) )", before, flags=re.IGNORECASE)[-1]
    if re.search(_UNREAL, before, re.IGNORECASE):
        return True
    after = shadow[match.end() : match.end() + _SENTENCE]
    end = re.search(r"[.!?;\n]", after)
    if end and end.group() == "?":
        return True
    rest = after[: end.start()] if end else after
    if _agrees_on_a_thing(match.group(), rest) or (match["theirs"] and re.search(_AMONG_THEM, rest, re.IGNORECASE)):
        return True
    if match["mine"] and re.search(_SAID_BEFORE, shadow[max(0, match.start() - _FAR) : match.start()], re.IGNORECASE):
        return re.search(r"should|must|ought|need|have", match.group(), re.IGNORECASE) is not None
    if match["mine"] and re.search(f"^(?:{_THINKS_IT_OVER})|{_AS_THEY_SAY}", rest, re.IGNORECASE):
        return True
    if re.match(r"\s*do\s*(?:,|$)", rest, re.IGNORECASE) or re.search(
        rf"\bwaited for\s*$|{_THREATENS}", before, re.IGNORECASE
    ):
        return True  # "will do", "waited for him to call"
    word = re.match(r"[\s:]*([\w']+)", rest)
    if match["theirs"] and re.match(r"\s*(?:get there|pull through|pull it off|make it)(?!\w)", rest, re.IGNORECASE):
        return True  # "told her she'll get there"
    if match["theirs"] and re.match(_GETS_OF_ME, rest, re.IGNORECASE):
        return True  # "he'll get the figures off me": a promise of mine, which the lexicon knows
    if match["theirs"] and re.search(_ASKED_OF_NOBODY, before + match.group(), re.IGNORECASE):
        return True
    looks = match["to6"] or re.match(_HAVE_A_LOOK, rest, re.IGNORECASE)
    if word and word[1].lower() in v.NO_DEED and not looks and not re.search(_VOWED, match.group(), re.IGNORECASE):
        return True
    if (
        word
        and match["theirs"]
        and word[1].lower()
        in (_OWN_DEEDS if re.search(_AS_SAID, match.group(), re.IGNORECASE) else v.NO_DEED_OF_THEIRS)
        and not re.search(_TO_ME, rest, re.IGNORECASE)
    ):
        return not re.search(_VOWED, match.group(), re.IGNORECASE)
    return bool(re.search(r"(?<!\w)(?:if|unless)(?!\w)|^\s*each other\b", rest, re.IGNORECASE))


def _agrees_on_a_thing(opener: str, rest: str) -> bool:
    """Whether it says on what one agreed or where one helped, and not to do something: "agreed a price with Tom"."""
    if re.search(r"\b(?:agreed|committed|volunteered)$", opener, re.IGNORECASE):
        return not re.match(r"\s*[£$€\d]", rest)
    if re.search(r"\boffered\b", opener, re.IGNORECASE):
        return (
            re.match(r"\s+(?:the|an?|his|her|their) (?:\w+ )?(?:job|role|position|post|promotion)\b", rest) is not None
        )
    to = re.search(r"\b(?:agreed|committed|volunteered) to$", opener, re.IGNORECASE)
    return to is not None and bool(re.match(r"\s(?:the|an?|his|her|their|our|my|this|that|it|nothing)\b", rest))


_ASKED_OF_NOBODY = rf"(?:told|showed) (?:{NAME}+|him|her|them) who to\s*$"  # "told him who to call at the bank"
_GETS_OF_ME = r"\s*(?:get|have|receive|be getting) [^.;!?]{1,60}? (?:off|from) (?:me|us)(?!\w)"
_HAVE_A_LOOK = (
    r"\s*(?:have|be having|get) a (?:\w+ )?(?:look|word|chat|read|go|dig|ask)\b|"
    r"\s*have (?:\w+ ){1,4}(?:ready|done|finished|sorted|for (?:me|us|her|him|them)|"
    r"(?:back|over) to|(?:to|with) (?:me|us))\b"
)
_THINKS_IT_OVER = (
    r"\s*(?:think about|think it over|consider|sleep on|see what)\b(?!.{1,60}\band (?:let|get|tell|come)\b)"
    r"(?!.{0,60}\b(?:by|until|till|before)\b)"
)
_THREATENS = r"\bor(?: else)? (?:he|she|they)?\s*$"  # "... by Monday or she'll skin me"
_AS_THEY_SAY = rf",\s*(?:he|she|they|{NAME}+) (?:reckons?|says?|said|thinks?|thought|told me)\s*$"
_SAID_BEFORE = rf"(?<!\w)(?:he|she|they|{NAME}+) (?:says?|said|reckons?|writes|wrote|thinks)\s*[;,]\s*$"
_FAR = 40  # letters
_SENTENCE = 1_000  # letters before and behind, as far as one sentence goes
_AMONG_THEM = (
    r"(?<!\w)(?:themselves|himself|herself|each other|(?:between|among) (?:them|the (?:two|three) of them))(?!\w)"
)
_OWN_DEEDS = v.NO_DEED_OF_THEIRS | v.NO_DEED_AS_SAID
_AS_SAID = r"(?<!\w)(?:said|says|told me|told us|mentioned|thinks) "
_TO_ME = r"(?<!\w)(?:me|us|my|our|back)(?!\w)"
_UNREAL = r"(?<!\w)(?:if|unless|whether|when|hope|hoping|wish|maybe|perhaps|not sure)(?!\w)"


def clause_start(shadow: str, at: int) -> int:
    """Where the sentence around this place begins."""
    return max((shadow.rfind(char, 0, at) for char in ".;!?\n"), default=-1) + 1
