"""The forms in which names, companies, web addresses and phone numbers are compared."""

import re
from functools import lru_cache

from netcrm.personal_names.shown import is_ordinary, shown_name
from netcrm.text import fold, lazy_pattern

_LEGAL_FORMS = (
    "ab ag aps as asa bv co company corp corporation ek gmbh inc incorporated kft kg lda limited llc llp ltd ltda mbh"
    " nv ohg oy plc pte pty sa sarl sas se sl slu spa srl sro ug zoo"
)
_LEGAL = frozenset(_LEGAL_FORMS.split())
_TITLES = frozenset(
    "dr prof professor mr mrs ms miss mx sir dame herr frau dipl ing mag med rer nat phil jur hc mme mlle sr sra dott"
    " ir drs".split()
)
# What stands before the @ of an address that is no person's.
OFFICES = frozenset(
    "admin anfrage billing buero bureau careers contact contacto contato enquiries events hallo hello help hi hr info"
    " invoices jobs kontakt mail marketing newsletter noreply office post praxis press reception rechnung sales service"
    " support team verwaltung welcome".split()
)
_BRACKETS = lazy_pattern(r"\([^)]*\)")
_WORDS = lazy_pattern(r"[^\W_]+")
_SCHEME = lazy_pattern(r"^(?:https?://)?(?:www\.|[a-z]{2}\.(?=linkedin\.))?")
_EXTENSION = lazy_pattern(r"ext|[;x#]", re.IGNORECASE)
_PHONE_DIGITS = 9  # the last nine: with and without country code they are the same
_CJK = 0x3040
_REMEMBERED = 1 << 16  # texts; an import meets each name and address several times


@lru_cache(_REMEMBERED)
def plain_name(name: str) -> str:
    """A name folded, without titles, degrees, brackets and signs: "Dr. Ines Weber, PhD" is "ines weber"."""
    plain = fold(shown_name(name))
    if plain.replace(" ", "").isalpha():
        return plain
    return " ".join(_WORDS.findall(plain)) or plain.strip()


def generation_of(name: str) -> str:
    """Which bearer of one name in the family it is: jr, sr, ii, ...; "" where the name does not tell."""
    if is_ordinary(name):
        return ""
    from netcrm.personal_names.parts import parse_name

    return parse_name(name).generation


@lru_cache(_REMEMBERED)
def name_in_key(name: str) -> str:
    """A name as it stands in the keys by which a source knows people.

    They are kept in books, so this may never change, though `plain_name` reads names better.
    """
    words = fold(name).split()
    while len(words) > 2 and words[0].rstrip(".") in _TITLES:
        words = words[1:]
    if all(map(str.isalpha, words)):
        return " ".join(words)
    folded = _BRACKETS.sub(" ", " ".join(words))
    before, _, after = folded.partition(",")
    found = _WORDS.findall(before)
    if len(found) < 2:  # "Chen, Maria" is no degree
        found += _WORDS.findall(after)
    return " ".join(found) or folded.strip()


def is_full(plain: str) -> bool:
    """Whether a plain name is more than one word; Chinese, Japanese and Korean names are written as one."""
    return " " in plain or (len(plain) > 1 and ord(plain[0]) >= _CJK)


def alike(one: str, other: str) -> bool:
    """Whether two plain names can be one person's: they share a word, or one is short for the other's."""
    if one == other:
        return True
    ours, theirs = one.split(), other.split()
    return any(
        a == b or (min(len(a), len(b)) > 2 and (a.startswith(b) or b.startswith(a))) for a in ours for b in theirs
    )


@lru_cache(_REMEMBERED)
def plain_company(company: str | None) -> str:
    """A company folded, without signs and legal form: "Northwind, Inc." is "northwind"."""
    if not company:
        return ""
    words = _WORDS.findall(fold(company))
    return " ".join(word for word in words if word not in _LEGAL) or " ".join(words)


def same_firm(one: str, other: str) -> bool:
    """Whether two plain companies can be one: all words of one are in the other's, or one is not known."""
    ours, theirs = set(one.split()), set(other.split())
    return ours <= theirs or theirs <= ours


@lru_cache(_REMEMBERED)
def plain_url(url: str) -> str:
    """A web address without scheme, www, query and last slash, in lower case, percent-decoded."""
    text = _SCHEME.sub("", url.strip().lower()).split("?")[0].split("#")[0].rstrip("/")
    if "%" in text:
        from urllib.parse import unquote

        text = unquote(text).lower()
    return text


def web_form(url: str) -> str:
    """A web address as two are compared where none may be lost: what follows ? or # counts, but for LinkedIn."""
    plain = plain_url(url)
    _, *rest = re.split("[?#]", url.strip(), maxsplit=1)
    return f"{plain}?{rest[0]}" if rest and rest[0] and "linkedin.com/" not in plain else plain


def plain_phone(phone: str) -> str:
    """The last nine digits of a phone number without its extension, or "" when it has fewer."""
    digits = "".join(char for char in _EXTENSION.split(phone, 1)[0] if char.isdecimal())
    return digits[-_PHONE_DIGITS:] if len(digits) >= _PHONE_DIGITS else ""


def plain_email(email: str) -> str:
    """An e-mail address in lower case."""
    return email.strip().lower()
