"""Passes over the time of day that may follow a date: "at 3pm", "um 17 Uhr", "à 11h30", "morning", "de la tarde"."""

from netcrm.engine.dates.tokens import Page

_HALVES = ("am", "pm", "a m", "p m")  # after a figure they are of an hour
_MOST = 3  # times in a row: "tomorrow morning at 11h, sharp"


def after_hours(p: Page, i: int) -> int:
    """The token after any parts of the day and times of the clock that stand here."""
    for _ in range(_MOST):
        end = _part(p, i) or _clock_after(p, i)
        if not end:
            return i
        i = end
    return i


def _part(p: Page, i: int) -> int:
    """The token after "(in the) morning", 0 for none."""
    here = i + (p.tokens[i].word == "-" and p.tokens[i].glued and p.tokens[i + 1].glued)
    if "day_end" in p.tokens[here].kinds:
        return here + 1
    if p.tokens[here].word == "am" and _is_german(p, i - 1):
        return 0  # "gestern am Telefon"
    if "part" in p.tokens[here].kinds:
        return 0 if p.tokens[here].word in _HALVES and p.tokens[i - 1].number >= 0 else here + 1
    lead = p.tokens[i].kinds.get("part_lead")
    here = i + 1 + ("edge" in p.tokens[i + 1].kinds)  # "en fin d'après-midi"
    while p.tokens[here].kinds.keys() & {"article", "of"} and here < i + 4:
        here += 1
    after = p.tokens[here].kinds.get("part")
    return here + 1 if lead and after and set(lead.langs.split()) & set(after.langs.split()) else 0


def _is_german(p: Page, i: int) -> bool:
    """Whether the token is a word of German and none of English, behind which "am" is no hour."""
    langs = {lang for meaning in p.tokens[i].kinds.values() for lang in meaning.langs.split()}
    return "de" in langs and "en" not in langs


def _clock_after(p: Page, i: int) -> int:
    comma = p.tokens[i].word == ","
    end = clock(p, i + comma, loose=not comma)
    return 0 if comma and p.tokens[end].word in ("de", "d") else end  # "seg, 1h de mentoria"


def clock(p: Page, i: int, loose: bool = False) -> int:
    """The token after a time of the clock, 0 for none. loose: "at ten" without more counts too."""
    tokens = p.tokens
    here = i
    lead = tokens[here].kinds.get("clock_lead")
    if lead:
        here += 1
        if "approximately" in tokens[here].kinds or ("clock_lead" in tokens[here].kinds and tokens[here].number < 0):
            here += 1
    if "clock_alone" in tokens[here].kinds:
        return here + 1
    if "clock_half" in tokens[here].kinds and (end := _hour(p, here + 1)):
        return _tail(p, end)
    end = _figures(p, here)
    if end:
        second = end + 1 if tokens[end].word in ("-", "–") or "range" in tokens[end].kinds else 0
        return (second and clock(p, second)) or end
    if not (lead and loose):
        return 0
    end = _hour(p, here)
    return _tail(p, end) if end and _may_end(p, end) else 0


def _hour(p: Page, i: int) -> int:
    token = p.tokens[i]
    if 0 <= token.number <= 24 and len(token.word) <= 2:
        return i + 1
    number = token.kinds.get("number")
    return i + 1 if number and number.value <= 12 and token.word not in ("a", "an", "un", "une", "um", "uma") else 0


def _may_end(p: Page, i: int) -> bool:
    """Whether a bare hour can be over here: "at ten" does before no unit, month, percentage or name ("at 5 Guys")."""
    token = p.tokens[i]
    if (
        token.kinds.keys() & {"unit", "month", "counted", "ago", "ordinal", "suffix"}
        and "clock_after" not in token.kinds
    ):
        return False
    sign = token.word in ("%", "€", "$", "£", "/") or (token.glued and token.word in (".", "-", ",", "k", "m"))
    follows = p.tokens[i + 1]
    name = p.text[token.start : token.start + 1].isupper() or token.number >= 0
    return not name and not (sign and (follows.glued or token.word not in (".", ",")))


def _figures(p: Page, i: int) -> int:
    """The token after 15:30, 3pm, 11h30, 17 Uhr, "8 Uhr 30", 0 for a bare number."""
    tokens = p.tokens
    token = tokens[i]
    if not 0 <= token.number <= 24 or len(token.word) > 2:
        hour = _hour(p, i)
        return (
            _tail(p, hour + 1) if hour and tokens[hour].word in ("uhr", "o'clock", "pm", "am", "heures", "horas") else 0
        )
    here, sure = i + 1, False
    while tokens[here].word in (":", ".") and tokens[here].glued and tokens[here + 1].glued:
        minutes = tokens[here + 1]
        if len(minutes.word) != 2 or not 0 <= minutes.number <= 59:
            break
        sure = sure or tokens[here].word == ":"
        here += 2
    clock_word = tokens[here].kinds.get("clock")
    if clock_word:
        here, sure = here + 1, True
        minutes = tokens[here]
        if (minutes.glued or tokens[here - 1].word == "uhr") and len(minutes.word) == 2 and 0 <= minutes.number <= 59:
            here += 1
        here += "clock" in tokens[here].kinds and tokens[here].glued
    return _tail(p, here) if sure else 0


def _tail(p: Page, i: int) -> int:
    """Past what may follow a time: pm, Uhr, "y media", "da tarde", UTC."""
    for kind in ("clock", "clock_after", "part", "zone"):
        i += kind in p.tokens[i].kinds
    return i
