"""Finds the people of the book who are named in a sentence, by whatever they answer to."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise, product
from typing import TYPE_CHECKING
from unicodedata import category

from netcrm.engine.log import vocabulary as v
from netcrm.engine.log.spans import Covered, Span, inside
from netcrm.engine.people.called import called, nicknames, parts_of
from netcrm.model.people import IN_YOUR_DAY, Known
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, lowered, tokens

if TYPE_CHECKING:
    from netcrm.engine.log.lexicon import Lexicon

Forms = dict[tuple[str, ...], "Bearers"]

JOINTS = frozenset((" ", "-", "'", "’", "", "\u00a0", "‐", "‑"))
HONORIFICS = v.HONORIFICS
# Small letters that are words or abbreviations, so that "met maria a week ago" names no Maria A.
_NO_INITIALS = frozenset("aeioubnrwxy")
_BEFORE_SEASONS = frozenset(
    "in since until till last next early late mid this im am ab bis ende anfang mitte seit vom zum jeden letzten "
    "nachsten naechsten diesen kommenden vorigen vergangenen".split()
)
# Before somebody's name in German, behind these words or by themselves: "mail an august", "call m august".
_GERMAN_LEADS = frozenset("m mitm mim bei".split())
_GERMAN_PARTICLES = frozenset("an von v".split())
_GERMAN_MESSAGES = frozenset("mail mails email nachricht anruf sms whatsapp brief dm ruckruf rueckruf call".split())
# What people do and months do not, in German.
_DEEDS = frozenset(
    "hat hatte hats will wollte braucht sagt sagte meint meinte findet fragt fragte ruft rief schreibt schrieb schickt "
    "kam".split()
)
_MARGIN = frozenset("@._%+-")


class Word(NamedTuple):
    """A word where it stands; a Chinese or Japanese character is a word of its own."""

    start: int
    end: int
    text: str
    folded: str


class Mention(NamedTuple):
    """People meant by the text between start and end. Several ids: it is not clear who; none: somebody unknown."""

    start: int
    end: int
    ids: tuple[int, ...]
    sure: bool  # a full name, handle or e-mail


class Bearers(NamedTuple):
    """Who answers to a form, and how: full, first, initial, last, or far (full, of someone outside your day)."""

    ids: list[int]
    how: str


@lru_cache(maxsize=64)  # a line is cut a dozen times while it is read
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text in any script, with their places; marks without a letter, as a heart has, are no word."""
    words: list[Word] = []
    start = 0
    for at, char in enumerate(text + " "):
        if _is_letter(char) and not _is_ideograph(char):
            continue
        if start < at:
            words.append(_word(text, start, at))
        if _is_ideograph(char):
            words.append(_word(text, at, at + 1))
        start = at + 1
    return tuple(words if text.isascii() else (word for word in words if word.folded))


def mentions(text: str, people: Sequence[Known], taken: Collection[Span] = ()) -> list[Mention]:
    """Everybody in `people` who is named in the text, in order, the longest name first; never inside `taken`.

    Followed and potential people answer to first name, nickname, first name + initial, full name, handle, e-mail and,
    capitalised, to their surname. Known and archived people answer to handle, e-mail and full name alone.
    """
    words = words_of(text)
    people = _likely(text, words, people)
    found = list(_addresses(text, people))
    spans = Covered(text, [*taken, *((m.start, m.end) for m in found)])
    forms = _forms(people)
    longest = max((len(form) for form in forms), default=0)
    scene = _Scene(text, words, forms, text.isupper())
    at = 0
    while at < len(words):
        size, mention = _longest_at(scene, at, longest, spans)
        if mention:
            found.append(mention)
        at += max(1, size)
    return _settled(sorted(found))


class _Scene(NamedTuple):
    text: str
    words: Sequence[Word]
    forms: Forms
    shouted: bool  # all capitals, which then say nothing


def _is_letter(char: str) -> bool:
    return char.isalnum() or (not char.isascii() and category(char)[0] == "M")


def _is_ideograph(char: str) -> bool:
    return "\u3040" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff"


def _word(text: str, start: int, end: int) -> Word:
    return Word(start, end, text[start:end], fold(text[start:end]).strip())


def _likely(text: str, words: Sequence[Word], people: Sequence[Known]) -> list[Known]:
    """Those who share a word with the text, so that a book of thousands costs little more than one of ten."""
    folded, said = fold(text), {word.folded for word in words}
    said |= {word[:-1] for word in said if word.endswith("s")}
    return [person for person in people if _shares_a_word(person, folded, said) or _is_addressed(person, folded)]


def _shares_a_word(person: Known, folded: str, said: set[str]) -> bool:
    name = person.name
    if name.isascii() and not (person.nickname or person.written) and name.replace(" ", "").isalnum():
        return not said.isdisjoint(name.lower().split())  # most names; the rest takes three times as long
    around = " ".join(tokens(person.written)) if person.written else ""
    name = f"{person.name} {person.nickname or ''} {around}"
    name = fold(name if name.isascii() else f"{name} {name.translate(_UMLAUTS)}").replace("’", "'")
    parts = name.replace("-", " ").replace("'", " ").replace(".", " ").split()
    if not said.isdisjoint(parts):
        return True
    if ("-" in name or "'" in name) and not said.isdisjoint(name.replace("-", "").replace("'", "").split()):
        return True
    return not name.isascii() and any(part.strip(".,()") in folded for part in parts)


def _is_addressed(person: Known, folded: str) -> bool:
    """Whether their handle or an address of theirs stands in the text."""
    return (bool(person.handle) and person.handle in folded) or any(key.lower() in folded for key in person.emails)


def _addresses(text: str, people: Sequence[Known]) -> Iterator[Mention]:
    """E-mail addresses and handles that are no plain words, found as they are written."""
    folded = lowered(text)
    taken: list[Span] = []
    keys = [(lowered(key), person.id) for person in people for key in (*person.emails, person.handle) if key]
    for key, id_ in sorted(keys, key=lambda pair: (-len(pair[0]), pair)):
        if "@" in key or "-" in key or any(char.isdigit() for char in key):
            for start in _places(folded, key):
                if not inside(start, taken):
                    taken.append((start, start + len(key)))
                    yield Mention(start, start + len(key), (id_,), True)


def _places(text: str, key: str) -> Iterator[int]:
    """Where the key stands alone: no letter around it, nor what could make it part of another address."""
    start = text.find(key)
    while start >= 0:
        before, after = text[:start][-1:], text[start + len(key) :][:2]
        open_before = not before or not (_is_letter(before) or before in _MARGIN - {"@"})
        open_after = not after or not (_is_letter(after[0]) or (after[0] in _MARGIN and _is_letter(after[1:] or " ")))
        if open_before and open_after:
            yield start
        start = text.find(key, start + 1)


def _forms(people: Sequence[Known]) -> Forms:
    """Every way to write a name, and who bears it; a name in full is never overruled by a shorter way."""
    forms: Forms = {}
    near = [person for person in people if person.stage in IN_YOUR_DAY]
    for person in near:
        for form in _full_forms(person):
            _note(forms, form, person.id, "full")
    for how in ("first", "initial", "last"):
        for person in near:
            for form in _short_forms(person, how):
                _note(forms, form, person.id, how)
    far = [person for person in people if person.stage not in IN_YOUR_DAY]
    for person in far:
        for form in _full_forms(person):
            _note(forms, form, person.id, "far")
    for person in far:
        for form in map(tuple, called(person)):
            if form not in forms:
                _note(forms, form, person.id, "far")
    return forms


def _full_forms(person: Known) -> Iterator[tuple[str, ...]]:
    """The name in full, as it is and with all that was written around it."""
    yield from map(_flat, _spellings(person.name))
    if person.written:
        yield from map(_flat, _spellings(person.written))


def _note(forms: Forms, form: tuple[str, ...], id_: int, how: str) -> None:
    bearers = forms.setdefault(form, Bearers([], how)) if form else None
    if bearers and id_ not in bearers.ids and _beside(form, bearers.how, how):
        bearers.ids.append(id_)


def _beside(form: tuple[str, ...], there: str, how: str) -> bool:
    """Whether who answers to a form in this way counts beside those who answer to it already in another.

    A full name goes before a shorter one, and whoever is in your day before a namesake who is not.
    """
    if how == "far" and there != "far":
        return len(form) > 1 and there not in ("full", "first")
    return how == there or (len(form) == 1 and (there, how) == ("full", "first"))


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def _spellings(name: str) -> list[list[tuple[str, ...]]]:
    """The name as words, each a tuple of its pieces; also with hyphens and apostrophes closed, and with ae for ä."""
    spelled = name if name.isascii() else name.translate(_UMLAUTS)
    return _closed_and_open(name) + (_closed_and_open(spelled) if spelled != name else [])


def _closed_and_open(name: str) -> list[list[tuple[str, ...]]]:
    written = [tuple(word.folded for word in words_of(part)) for part in name.split()]
    written = [part for part in written if part]
    if written and written[0][0] in HONORIFICS and len(written) > 1:
        written = written[1:]
    closed = [("".join(part),) if not _is_ideograph(part[0][0]) else part for part in written]
    return [written] if written == closed else [written, closed]


def _flat(parts: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(piece for part in parts for piece in part)


def _short_forms(person: Known, how: str) -> Iterator[tuple[str, ...]]:
    if how == "first":
        yield from map(tuple, called(person))
    nicknamed = [_flat(_spellings(name)[0]) for name in nicknames(person)]
    for first, rest in _first_and_rest(person):
        firsts = [form for form in (first, *nicknamed) if form]
        if how == "first":
            yield from firsts
            if rest and len(first) > 1 and "-" in person.name.split()[0]:
                letters = tuple(piece[0] for piece in first)  # "h-p zürcher", "hp zürcher"
                yield from ((*form, *rest[-1]) for form in (letters, ("".join(letters),)))
            if rest and len(first) == 1:  # "dan mbeki" for Daniel
                yield from ((first[0][:size], *rest[-1]) for size in range(_SHORTEST, len(first[0])))
            if rest:
                yield from (_flat([form, *tail]) for form in firsts for tail in (rest, rest[-1:], rest[:1]))
        elif rest and how == "initial":
            yield from ((*form, part[0][0]) for form in firsts for part in (rest[0], rest[-1]))
        elif rest and how == "last":
            yield from (_flat(rest), rest[-1])


_SHORTEST = 3  # letters that a first name is cut down to before its surname


def _first_and_rest(person: Known) -> Iterator[tuple[tuple[str, ...], list[tuple[str, ...]]]]:
    """The given name, which can be several words, and the words behind it, in every way to write them."""
    if not person.written and person.name.count(" ") < 2:
        yield from ((parts[0], parts[1:]) for parts in _spellings(person.name) if parts)
        return
    parts = parts_of(person)
    for first, rest in product(_spellings(parts.given), _spellings(f"{parts.middle} {parts.family}")):
        if first or rest:
            yield (_flat(first), rest) if first else (rest[0], rest[1:])


def _longest_at(scene: _Scene, at: int, longest: int, spans: Collection[Span]) -> tuple[int, Mention | None]:
    """The longest name that begins with this word: how many words to go on by, and who."""
    words = scene.words
    if inside(words[at].start, spans):
        return 1, None
    for size in range(min(longest, len(words) - at), 0, -1):
        run = words[at : at + size]
        bearers = scene.forms.get(tuple(word.folded for word in run))
        if not bearers and _is_genitive(scene, at, size):
            bearers = scene.forms.get((*(word.folded for word in run[:-1]), run[-1].folded[:-1]))
            if bearers and not any(inside(word.start, spans) for word in run) and _joined(scene, at, size):
                return size, Mention(run[0].start, run[-1].end - 1, tuple(sorted(bearers.ids)), False)
            continue
        if not bearers or any(inside(word.start, spans) for word in run) or not _joined(scene, at, size):
            continue
        if size == 1 and bearers.how == "first" and _has_another_surname(scene, at, spans):
            return 2, None
        if bearers.how == "last" and _has_another_first_name(scene, at, spans):
            return size, None
        if _counts(scene, at, size, bearers.how, spans):
            sure = bearers.how in ("full", "far") and size > 1
            return size, Mention(run[0].start, run[-1].end, tuple(sorted(bearers.ids)), sure)
    return 1, None


def _is_genitive(scene: _Scene, at: int, size: int) -> bool:
    """Whether these words can be a name with the s of the owner and no apostrophe: "Pauls Deck"."""
    words, last = scene.words, at + size - 1
    name = words[last].folded[:-1]
    if not words[last].folded.endswith("s") or len(name) < 3 or name in v.ORDINARY or last + 1 >= len(words):
        return False
    if scene.text[words[last].end : words[last + 1].start] != " ":
        return False
    if not words[last].text[0].isupper():
        return len(name) > 3
    return size > 1 or at < 2 or not (is_capitalised(words[at - 1]) and words[at - 1].end + 1 == words[at].start)


def _joined(scene: _Scene, at: int, size: int) -> bool:
    """Whether the words stand together, and are not half of a double name such as Chen-Lopez."""
    text, words = scene.text, scene.words
    if any(not _joins(text[one.end : other.start]) for one, other in pairwise(words[at : at + size])):
        return False
    after = words[at + size] if at + size < len(words) else None
    if after is None or text[words[at + size - 1].end : after.start] != "-":
        return True
    return not is_capitalised(after) or _begins_a_name(scene, after)


def _joins(gap: str) -> bool:
    """Whether words with this between them can be one name; a heart in it says nothing."""
    if gap in JOINTS or gap.isascii():
        return gap in JOINTS
    bare = "".join(char for char in gap if category(char)[0] not in "SM" and category(char) != "Cf")
    return " ".join(bare.split()) in JOINTS


def _begins_a_name(scene: _Scene, word: Word) -> bool:
    return any(form[0] == word.folded and bearers.how != "last" for form, bearers in scene.forms.items())


def _counts(scene: _Scene, at: int, size: int, how: str, spans: Collection[Span]) -> bool:
    words, word = scene.words, scene.words[at]
    if how == "initial":
        letter = words[at + size - 1]
        if {scene.text[letter.start - 1], scene.text[letter.end : letter.end + 1]} & {"'", "’"}:
            return False  # "Théo m'a écrit", "Ana's", who is no Ana S.
        if _is_shared(scene, at):
            return True  # "tom b" where there are two Toms
        if letter.folded == "m" and letter.text.islower() and _after(scene, at + size - 1) in ("a", "ha", "han"):
            return False  # "javi m ha llamado", without its "e"
        return (letter.text.isupper() and letter.folded != "i") or letter.folded not in _NO_INITIALS
    if how == "last" and (scene.shouted or not word.text[0].isupper()) and not _is_led_surname(scene, at):
        return False
    if size > 1:
        return True
    if word.folded in v.ORDINARY and not _is_ordinary_name(scene, at, spans):
        return False
    if word.folded in v.SMALL_DAYS and word.text.islower() and _before(scene, at) in v.MONTH_LEADS:
        return _before(scene, at) in ("de", "d") and at == _LETTER_OF and words[0].folded in v.LETTERS
    led = _has_an_article(scene, at) or _is_led_in_german(scene, at) or _is_got_hold_of(scene, at)
    return word.text[0].isupper() or _before(scene, at) not in v.DETERMINERS or led


def _is_got_hold_of(scene: _Scene, at: int) -> bool:
    """Whether a name typed small is of whom I got hold: "got hold of lorraine"."""
    return _before(scene, at) == "of" and at > 1 and scene.words[at - 2].folded in ("hold", "ahold")


_LETTER_OF = 2  # words before the sender of "mail de abril" at the beginning of a line


def _has_an_article(scene: _Scene, at: int) -> bool:
    """Whether the "a" before a small name is Portuguese or Spanish: "cafe c a ines", "llamé a javi"."""
    if _before(scene, at) != "a":
        return False
    led = _is_led_to_an_a(scene, at) if at > 1 else not scene.words[at].text.isascii()
    return led or (at == 1 and acts(_after(scene, at)))  # "a nuria ligou"


def _is_led_to_an_a(scene: _Scene, at: int) -> bool:
    """Whether the word before the "a", or one not far before it, is no English word: "le presté el carrito a javi"."""
    from netcrm.engine.log.lexicons.own_words import OWN

    if _leads_to_an_a(scene.words[at - 2]):
        return True
    english = scene.words[at - 2].folded in OWN["en"].split()
    return not english and any(_leads_to_an_a(word) for word in scene.words[max(0, at - _NEAR_AN_A) : at - 2])


_NEAR_AN_A = 6  # words


def _leads_to_an_a(word: Word) -> bool:
    """Whether it is no English word, so that an "a" behind it is no English article."""
    from netcrm.engine.log.lexicons.own_words import OWN

    if word.folded in _BEFORE_ARTICLES or not word.text.isascii():
        return True
    return any(word.folded in OWN[name].split() for name in ("es", "fr", "pt"))


_BEFORE_ARTICLES = frozenset("c cm com e pra para vi que ensinei ajudei emprestei dei indiquei".split())
_NAME_ARTICLES = ("a", "o")
_SHORT_SURNAME = 4  # letters; with no more a surname written small may be any word
_SURNAME_LEADS = (
    frozenset("m mit bei von an w with from avec chez con com mr mrs ms rang phoned texted".split()) | HONORIFICS
)


def _is_led_surname(scene: _Scene, at: int) -> bool:
    """Whether a surname typed small is led in like a person: "call m vogt", "bei lindner"."""
    word = scene.words[at]
    if _before(scene, at) in HONORIFICS:
        return True
    if len(word.folded) < 4 or word.folded in v.ORDINARY or word.folded in v.PLAIN or scene.shouted:
        return False
    if not at and _after(scene, at) in _DEEDS:
        return not _is_german_word(word.folded)
    if len(word.folded) > _SHORT_SURNAME and not _says_who_they_are(word.folded) and scene.text.islower():
        return True  # "spoke to odhiambo" of somebody who writes all small
    if _before(scene, at) in _NAME_ARTICLES and at > 1:
        return _leads_to_an_a(scene.words[at - 2])  # "vi a soto", "vi o nogueira"
    return _before(scene, at) in _SURNAME_LEADS or _after(scene, at) == "s"


def _is_german_word(word: str) -> bool:
    """Whether a surname is an ordinary word of German too: "koch", "freitag"."""
    from netcrm.engine.log.lexicon import lexicon

    return word in lexicon("de").classes


def _is_shared(scene: _Scene, at: int) -> bool:
    """Whether several people bear the first name that this word is."""
    bearers = scene.forms.get((scene.words[at].folded,))
    return bearers is not None and len(bearers.ids) > 1


def _has_another_surname(scene: _Scene, at: int, spans: Collection[Span]) -> bool:
    """Whether a capitalised word follows that belongs to nobody: "Tom Ford" is not the Tom in the book."""
    words, text = scene.words, scene.text
    if at + 1 >= len(words) or not words[at].text[0].isupper() or scene.shouted:
        return False
    after = words[at + 1]
    if text[words[at].end : after.start] != " " or inside(after.start, spans):
        return False
    if after.text[:2].isupper() and after.folded in v.CONTACT:
        return False  # "Raghav DMed"
    return is_capitalised(after) and not v.is_a_thing(after.folded) and not _begins_a_name(scene, after)


def _has_another_first_name(scene: _Scene, at: int, spans: Collection[Span]) -> bool:
    """Whether a first name stands before a surname that belongs to nobody: "Ludmila Sandoval" is no other Sandoval."""
    words = scene.words
    if not at or scene.shouted or scene.text[words[at - 1].end : words[at].start] != " ":
        return False
    return is_first_name(words[at - 1], words) and not inside(words[at - 1].start, spans)


def is_first_name(before: Word, words: Sequence[Word]) -> bool:
    """Whether a word before a surname looks like a first name. words: all of the text.

    In German, where every noun has a capital, only if it ends as few nouns do: "Rückfrage Eckhoff" is of Eckhoff.
    """
    if not is_capitalised(before) or len(before.text) < _SHORTEST:
        return False
    german = any(word.folded in _GERMAN_WORDS for word in words)
    if before.folded in v.GIVEN:
        return True
    return not (german and before.folded[-1] not in "aioy") and not _says_who_they_are(before.folded)


_GERMAN_WORDS = frozenset(
    "am um bis mit und der die das den dem von vom zum zur bei beim ihm ihr ihn ich wir mir mich er hat habe hab war "
    "ist nicht noch auch wegen wg heute gestern morgen angerufen getroffen telefoniert gebucht ein eine einen fur "
    "fuer per".split()
)


def _says_who_they_are(word: str) -> bool:
    """Whether a word before a surname is no first name: a title, calling or any other word a lexicon knows."""
    if word in HONORIFICS or word in v.CALLINGS or word in v.CONTACT or word in v.RELATIONS or v.is_plain(word):
        return True
    if word in v.SMALL_DAYS or word in v.ORDINARY or word.endswith(v.CALLING_ENDS):
        return True
    from netcrm.engine.log.lexicon import lexicon
    from netcrm.engine.log.lexicons.languages import WORDS

    known = map(lexicon, ("en", "de", "es", "fr", "pt"))
    return word in WORDS or any(word in one.classes or _opens_a_phrase(word, one) for one in known)


def _opens_a_phrase(word: str, known: "Lexicon") -> bool:
    """Whether a phrase of a lexicon begins with this word: "Lunch", "Rang"."""
    return any(word in nodes[-1] for nodes in (known.clauses, known.relations, known.kinds))


def is_capitalised(word: Word) -> bool:
    """Whether the word looks like part of a name: Nair, O, but not CEO or Q3."""
    return (
        word.text[0].isupper()
        and word.text.isalpha()
        and (len(word.text) == 1 or not word.text.isupper())
        and word.text != "I"
    )


def _before(scene: _Scene, at: int) -> str:
    return scene.words[at - 1].folded if at else ""


def _after(scene: _Scene, at: int) -> str:
    return scene.words[at + 1].folded if at + 1 < len(scene.words) else ""


_FRENCH_ACTS = ("m", "est", "nous", "lui")  # "Rose m'a rappelé"
_LEADING = v.CONTACT | v.HANDING | frozenset("rdv rv visio dej appel msg sms reu".split())


def _is_ordinary_name(scene: _Scene, at: int, spans: Collection[Span]) -> bool:
    """Whether a word such as "will" or "Mark" is a name here."""
    text, words, word = scene.text, scene.words, scene.words[at]
    before, after = _before(scene, at), _after(scene, at)
    lead = text[words[at - 1].end : word.start] if at else text[: word.start]
    if lead.endswith("@"):
        return True
    opens = at == 0 or any(char in ".!?:;\n" for char in lead)
    if before in ("gave", "lent", "showed", "sent") and (after.isdigit() or after == "feedback"):
        return True
    if before in ("sent", "gave", "lent", "told") and (after in v.DETERMINERS or after == "my"):
        return True
    if before == "to" and at > 1 and words[at - 2].folded in ("thx", "thanks") and _ends_there(scene, at, spans):
        return True
    if not opens and not ("," in lead and word.folded in v.AUXILIARY) and before in _LEADING:
        return True
    if not opens and _is_led_in_german(scene, at):
        return True
    if before in v.CONTACT_PARTICLES and at > 1 and words[at - 2].folded in v.CONTACT_PARTICLES[before]:
        return True
    if before in (*v.AND, "n") and at > 1 and words[at - 2].folded in ("me", "myself"):
        return True  # "me n tyler went over the patterns"
    small = scene.shouted or not word.text[0].isupper()
    if lead.strip() in ("&", "+", "/", "w/") or before in v.AND:
        return not small or _ends_there(scene, at, spans)
    if before in v.DETERMINERS:
        return before in _NAME_ARTICLES and at == 1 and not small and acts(after)  # "A Marina subiu as fotos"
    if before in ("at", "round", "to") and not opens and text[word.end : word.end + 2].lower() in ("'s", "’s"):
        return True  # "roast at carol's"
    if opens and _reached_by().match(text, word.end):
        return True  # "carol on the blower"
    follows = text[word.end : words[at + 1].start].strip() if at + 1 < len(words) else ""
    if follows in ("&", "+", "/") and _begins_a_name(scene, words[at + 1]):
        return True  # "mtg grace + oscar"
    if word.folded in v.SEASONS and (before in _BEFORE_SEASONS or before in _GERMAN_PARTICLES or before.isdigit()):
        return False
    if small:
        if word.folded in ("will", "may") and after in v.AND and _after(scene, at + 1) in ("i", "me"):
            return True
        if word.folded in v.AUXILIARY:
            return word.folded in ("will", "may") and (opens or "," in lead) and _is_past(after)
        begins = opens or "," in lead or before in ("so", "okay", "ok", "and", "then", "well", "but")
        if begins and after in v.AND and _after(scene, at + 1) in ("i", "me"):
            return True
        return begins and (after in v.SUBJECT_VERBS or acts(after) or text[word.end :][:1] == ":")
    return not opens or _is_subject(scene, at)


_OWN_PEOPLE = frozenset("kids children boys girls wife husband partner family dog baby".split())
_ADVERBS = frozenset("finally eventually kindly quickly quietly suddenly later then again actually happily".split())


def _is_past(word: str) -> bool:
    """Whether it is an English verb in the past, which no "will" or "may" can stand before."""
    return word in v.PAST_VERBS or (len(word) > 4 and word.endswith("ed") and not word.endswith("eed"))


def acts(word: str) -> bool:
    """Whether this is what somebody does, in a language that writes days small."""
    from netcrm.engine.log.lexicon import lexicon

    doing = {"verb3", "reach", "give3", "me", "ready", "hand3", "send3"}
    return any(doing & set(lexicon(name).classes.get(word, ())) for name in ("fr", "es", "pt"))


def _ends_there(scene: _Scene, at: int, spans: Collection[Span]) -> bool:
    """Whether a list of names may end with this word: nothing follows that it could be a verb of."""
    words = scene.words
    if at + 1 >= len(words) or inside(words[at + 1].start, spans):
        return True
    gap = scene.text[words[at].end : words[at + 1].start].strip()
    return (
        bool(gap)
        or words[at + 1].folded in v.AND | v.NO_OBJECT
        or words[at + 1].folded in ("today", "yesterday", "last")
        or (words[at + 1].folded.isdigit() and at + 2 < len(words) and words[at + 2].folded in _MONTHS)
    )


_MONTHS = frozenset("jan feb mar apr may jun jul aug sep sept oct nov dec january february march april".split())


def _is_subject(scene: _Scene, at: int) -> bool:
    """Whether the first word of a clause is followed by something that only a person is followed by."""
    words, word = scene.words, scene.words[at]
    if at + 1 >= len(words):
        return True
    gap, after = scene.text[word.end : words[at + 1].start], words[at + 1]
    if gap in ("'", "’") and after.folded in ("s", "ll", "d"):
        return True
    if gap.strip() in ("&", "+", "/", ",", ":", "@", "→", "->", "↔") or (not at and gap.strip() in (".", "-", "–")):
        return True
    if after.folded in v.AND:
        follower = words[at + 2] if at + 2 < len(words) else None
        if follower is None or is_capitalised(follower) or follower.text == "I" or follower.folded in ("i", "me"):
            return follower is not None
        return at + 3 < len(words) and words[at + 3].folded in _OWN_PEOPLE  # "Jo and the kids"
    if _reached_by().match(scene.text, word.end):
        return True
    if after.folded in _ADVERBS and at + 2 < len(words) and _is_past(words[at + 2].folded):
        return not gap.strip()  # "Dale finally picked up"
    deed = after.folded in v.SUBJECT_VERBS or after.folded in _DEEDS or after.folded in _FRENCH_ACTS
    deed = deed or _is_past(after.folded)
    return not gap.strip() and (deed or (len(after.folded) > 3 and acts(after.folded)))


def _is_led_in_german(scene: _Scene, at: int) -> bool:
    """Whether a German preposition leads to somebody here: "call m august", "mail an august"."""
    before = _before(scene, at)
    if before in _GERMAN_PARTICLES:
        return at > 1 and scene.words[at - 2].folded in _GERMAN_MESSAGES
    short = scene.words[at - 1].start
    return before in _GERMAN_LEADS and scene.text[short - 1 : short] not in ("'", "’")  # "I'm good"


@cache
def _reached_by() -> re.Pattern[str]:
    """What follows a name that stands for a contact by itself: "Grace on the phone"."""
    ways = "phone|line|blower|speaker|speakerphone|zoom|teams|skype|facetime|whatsapp|signal|slack|telegram"
    outings = r"(?:over|for|(?:over|round|here) for) (?:a |some )?(?:coffee|lunch|dinner|breakfast|brunch|drinks|tea)"
    places = "(?:office|door|studio|stand|stall|shop|workshop|store|desk|house)"
    here = f"here|coming|(?:in|at) (?:the |our |my ){places}"
    return re.compile(rf"\s+(?:on (?:the )?(?:{ways})|{outings}|{here})\b", re.IGNORECASE)


def _settled(found: list[Mention]) -> list[Mention]:
    """Unclear mentions made clear where one of the people meant is named in full beside them."""
    certain = {mention.ids[0] for mention in found if len(mention.ids) == 1}
    settled = []
    for mention in found:
        named = [id_ for id_ in mention.ids if id_ in certain]
        settled.append(mention._replace(ids=(named[0],)) if len(mention.ids) > 1 and len(named) == 1 else mention)
    return settled
