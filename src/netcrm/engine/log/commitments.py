"""What people commit to before a group, as a line tells it: who, what, and until when."""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from netcrm.engine.log.thing_days import belongs_to_a_thing
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, lazy_pattern, tokens

# "Tom commits to", "Tom und Dev verpflichten sich, ... zu", "Tom s'engage à", "Tom se compromete a"
_COMMITS = lazy_pattern(
    r"\b(?:(?:has |have )?commit(?:s|ted)?(?: (?:himself|herself|themselves))? to"
    r"|(?:hat |haben )?(?:verpflichtet|verpflichten)(?: sich)?(?: dazu)?,?(?: zu[mr]?\b)?"
    r"|(?:nimmt|nehmen) sich vor,?"
    r"|s['’]engagen?t? à|s['’]est engagée? à"
    r"|se comprome(?:te|ten|tió|tieron|teu|tem|teram) a|comprome(?:te|tem|teu)-se a)\s+",
    re.IGNORECASE,
)
# "I commit to", "ich verpflichte mich, ... zu", "je m'engage à", "me comprometo a", "I will commit to"
_I_COMMIT = lazy_pattern(
    r"\b(?:(?:i|we)(?: have|['’]ve| will|['’]ll)?(?: also)? (?:commit|committed)(?: myself| ourselves)? to"
    r"|ich (?:habe mich (?:dazu )?verpflichtet|verpflichte mich|nehme mir vor)(?: dazu)?,?(?: zu[mr]?\b)?"
    r"|je m['’]engage à|je me suis engagée? à|me comprometo a|comprometo-me a|me comprometí a)\s+",
    re.IGNORECASE,
)
_END = lazy_pattern(r"\.(?=\s|$)|[;!?](?=\s|$)|\n")
# No end: "5. Oktober", "am 5. mit Tom". An end behind a number: "by Nov 29. Tom is fine", "by 10. Tom".
_MONTH = lazy_pattern(
    r"\s+(?:jan|jän|ene|f[eé][bv]|m[aä]r|apr|avr|abr|ma[iyj]|ju[inl]|aug|ao[uû]|ago|sep|set|o[ck]t|out|nov|d[eéi][czt])",
    re.IGNORECASE,
)
_ORDINAL = lazy_pattern(r"\b(?:am|zum|den|der|dem|im|vom|bis|beim|und|and|\d{1,2}\.) ?\d{1,2}$", re.IGNORECASE)
_DATED = lazy_pattern(r"(?:[^\W\d_]{3,}\.? \d{1,2}|\b(?:by|until|on|before) \d{1,2}\.\d{1,2})$", re.IGNORECASE)
_NEXT = lazy_pattern(r"\s+[^\W\d_a-z]|\s*$")
_BETWEEN = frozenset("and und et y e sich hat haben has have also auch".split())
_ALL = frozenset("both all each everybody everyone beide alle jeder tous toutes todos todas ambos ambas".split())
_ONE = frozenset("he she they er sie il elle ella el ele ela".split())


class CommitmentDraft(NamedTuple):
    """What somebody commits to. person: their number; until: the day until when, None for none."""

    person: int
    text: str
    until: date | None = None


def commitments_in(text: str, people: Mapping[int, Sequence[str]], on: date) -> tuple[CommitmentDraft, ...]:
    """What each of the people commits to in a text. people: the names of each, by number; on: the day of the text."""
    found = list(_COMMITS.finditer(text))
    drafts: list[CommitmentDraft] = []
    before = 0
    for at, match in enumerate(found):
        who, _ = _committed(text[before : match.start()], people)
        following = found[at + 1] if at + 1 < len(found) else None
        last = _end_of(text, match.end())
        if following and following.start() < last:
            said = text[match.end() : following.start()]
            mine = _I_COMMIT.search(text, match.end(), following.end())
            last = mine.start() if mine else match.end() + _committed(said, people)[1]
        what, until = with_day(text[match.end() : last], on)
        drafts += [CommitmentDraft(person, what, until) for person in who if what]
        before = last
    return tuple(dict.fromkeys(drafts))


def own_commitments_in(text: str, on: date) -> tuple[tuple[str, date | None], ...]:
    """What I commit to myself in a text, and the day until when."""
    found = []
    for match in _I_COMMIT.finditer(text):
        end = _end_of(text, match.end())
        other = _COMMITS.search(text, match.end(), end)
        last = other.start() if other else end
        said = text[match.end() : last]
        if other:  # "I commit to call ten people, Tom commits to ...": up to the comma
            said = said.rpartition(",")[0] or said
        what, until = with_day(said, on)
        found += [(what, until)] if what else []
    return tuple(dict.fromkeys(found))


def _end_of(text: str, start: int) -> int:
    """Where the sentence ends that goes on here."""
    ends = (match.start() for match in _END.finditer(text, start) if _ends_there(text, match.start()))
    return next(ends, len(text))


def _ends_there(text: str, at: int) -> bool:
    """Whether a sentence ends at this mark, where it is a full stop behind a number too."""
    if text[at] == "." and text[at + 1 : at + 3].strip().isdigit() and _MONTH.search(text, max(0, at - 5), at):
        return False  # "Nov. 29"
    if text[at] != "." or not text[at - 1 : at].isdigit():
        return True
    if not _NEXT.match(text, at + 1) or _MONTH.match(text, at + 1):
        return False
    before = text[max(0, at - 30) : at]
    lead = before.rstrip("0123456789").rstrip().rpartition(" ")[2].lower()
    return (bool(_DATED.search(before)) and lead not in _LEADING) or not _ORDINAL.search(before)


_LEADING = frozenset("bis zum vom beim den der dem und and".split())  # before a number, "bis 29." is no month and day


def with_day(text: str, on: date) -> tuple[str, date | None]:
    """What is to be done without the day until when, and that day: "raise the price by october"."""
    from netcrm.engine.dates.dates import find_dates

    found = find_dates(text, on, "future", rough=True)
    days = [day for day in found if not belongs_to_a_thing(text, day)]
    due = days[-1] if days else None
    bare = f"{text[: due.start]} {text[due.end :]}" if due else text
    bare = re.sub(r"\s+(?:by|until|till|before|bis|zum|avant|d'ici|hasta|antes de|até)\s*$", "", bare.strip(" ,.;:"))
    bare = re.sub(r"(?:\s|,)+(?:and|und|et|y|e)$", "", " ".join(bare.split()).strip(" ,.;:"))
    return bare, due.on if due else None


def without_next_time(text: str) -> str | None:
    """What is to be done, where it is due at the next meeting: the "hire" of "hire by next meeting"; else None."""
    found = _NEXT_TIME.search(text)
    return text[: found.start()].rstrip(" ,.;:") if found and found.start() else None


_NEXT_TIME = lazy_pattern(
    r"\s*,?\s*(?:(?:by|until|till|before|for) (?:the |our )?next (?:meeting|time|evening|session|round)"
    r"|bis (?:zum|zur) n[äa]chsten? (?:treffen|mal|abend|runde|sitzung)"
    r"|(?:d'ici|pour|avant) la prochaine (?:fois|réunion|rencontre|séance)"
    r"|(?:hasta|para|antes de) (?:la próxima (?:reunión|vez|sesión)|el próximo encuentro)"
    r"|(?:até|para|antes d)[aoà]? ?(?:à |ao |a |o )?pr[óo]xim[ao] (?:reunião|vez|encontro|sessão))\W*$",
    re.IGNORECASE,
)


def in_full(text: str, bare: str) -> str:
    """Words out of a text with the small ones between them that were left out: "call her bank" for "call bank"."""
    found = _stretch(text, bare)
    return " ".join(found[0].split()) if found and len(tokens(found[0])) <= len(tokens(bare)) + 2 else bare


def is_for_me(text: str, bare: str) -> bool:
    """Whether a text says that what these words tell is done for me: "Selma will send me the recipe"."""
    found = _stretch(text, bare)
    if found is None:
        return False
    clause = text[: found.end()].rpartition(". ")[2]
    behind = re.split(r"[.;,!?]", text[found.end() :], maxsplit=1)[0]
    return not _ME.isdisjoint(tokens(f"{clause} {behind}"))


def _stretch(text: str, bare: str) -> "re.Match[str] | None":
    """Where words stand in a text in that order, with at most two others between each."""
    words = [re.escape(word) for word in re.findall(r"[\w'’-]+", bare)]
    between = r"[^\w.;!?]+(?:[\w'’-]+[^\w.;!?]+){0,2}?"
    return re.search(rf"\b{between.join(words)}\b", text, re.IGNORECASE) if words else None


_ME = frozenset("me us mir mich uns moi nous nos m mim conmigo comigo my our".split())


def is_same(text: str, draft: CommitmentDraft) -> bool:
    """Whether a text tells of that commitment, in whole or in part."""
    said = set(tokens(text))
    return bool(said) and (said <= set(tokens(draft.text)) or set(tokens(draft.text)) <= said)


def is_done_by(committed: str, text: str, names: Collection[str] = ()) -> bool:
    """Whether a line seems to tell that it was done: "hired a welder" for "hire a second welder". names: of people."""
    said = tokens(text)
    if not _NOT_DONE.isdisjoint(said):
        return False
    own = {word for name in names for word in tokens(name)}
    if _DID_IT.search(text) and not set(tokens(committed)).isdisjoint(set(said) - own - _SMALL):
        return True  # "Franziska did her 8%" for "8% more on pralines"
    wanted = {word for word in tokens(committed) if len(word) > _SHORT and word not in own}
    met = {word for word in wanted if any(_is_same_word(word, one) for one in said)}
    return len(met) >= min(2, len(wanted)) > 0 and len(met) >= _SHARE * len(wanted)


def _is_same_word(word: str, other: str) -> bool:
    """Whether two words are one but for their ends: hire and hired, Kunde and Kunden."""
    shorter = min(len(word), len(other))
    same = next((at for at in range(shorter) if word[at] != other[at]), shorter)
    return same > _SHORT and same >= max(len(word), len(other)) - _ENDING


_DID_IT = lazy_pattern(r"\b(?:did|has done|kept|made good on) (?:her|his|their|the|it)\b", re.IGNORECASE)
_SMALL = frozenset("a an the her his their it on in of to for and with by more did has done kept made good".split())
_SHORT, _SHARE, _ENDING = 2, 0.6, 3  # letters that say nothing; of the words of it; letters that only bend a word
_NOT_DONE = frozenset(
    "not never hasn haven didn no yet will wants want would should plans planning going nicht noch nie kein keine will "
    "wird soll mochte pas jamais encore va veut todavia nunca va quiere nao ainda vai quer commits commit".split()
)


def _committed(text: str, people: Mapping[int, Sequence[str]]) -> tuple[list[int], int]:
    """Who is named last in a text, several with "and" between them, and where their names begin."""
    who: list[int] = []
    start = len(text)
    for word in reversed(list(re.finditer(r"[\w'’-]+", text))):
        gap = text[word.end() : start]
        if _END.search(gap) or ":" in gap:
            break
        said = fold(word[0])
        if said in _ALL and not who:
            return list(people), word.start()
        meant = [key for key, names in people.items() if any(said in tokens(name) for name in names)]
        if said in _ONE and not who and len(people) == 1:
            meant = list(people)
        if len(meant) == 1:
            who = [*meant, *who]
        elif said not in _BETWEEN:
            break
        start = word.start()
    return list(dict.fromkeys(who)), start
