"""Whether what somebody sent or did came to me: "Marcus sent the model", "Solène aprovou o layout por e-mail"."""

from netcrm.engine.log.clauses import Read, is_of, is_romance
from netcrm.engine.log.cues import between


def came_by_mail(read: Read, verb: int, last: int) -> bool:
    """Whether it says by which way I heard what somebody did: "Solène aprovou o layout por e-mail"."""
    ways = [cue for cue in between(read.kinds, verb, last) if cue.tag in ("email", "message", "call")]
    units = read.line.units
    return is_romance(read, verb) and any(
        units[cue.start].word in _BY or units[cue.start - 1].word in _BY for cue in ways
    )


_BY = frozenset("par por pelo pela via x".split())


def sent_something(read: Read, verb: int, last: int) -> bool:
    """Whether what somebody sent came to me, as nobody else is named: "Marcus sent the model Sunday night"."""
    units = read.line.units
    if units[verb].word not in _SENT or read.spoken[verb][0] != "en":
        return False
    at = verb + 1 + (verb + 1 < last and units[verb + 1].word in _OVER)
    if at >= last or not any(is_of(read, at, name) for name in ("det", "their", "my")):
        return False
    others = ("them", "rel", "i")
    return not any(
        units[n].symbol == "N" or units[n].word in ("to", "for") or any(is_of(read, n, name) for name in others)
        for n in range(at + 1, last)
    )


_SENT, _OVER = ("sent", "forwarded", "emailed", "mailed"), ("over", "through", "back", "across", "in", "along")


def somebody_sent(read: Read, at: int, last: int) -> bool:
    """Whether somebody sent what is named, and nobody is named who got it but me: "Leyla hat die Liste geschickt"."""
    units = read.line.units
    verb = at + 1
    if units[at].symbol != "N" or read.spoken[at][0] == "en" or verb >= last or units[verb].gap.strip():
        return False
    sent = next((n for n in range(verb, last) if is_of(read, n, "writes")), None)
    if sent is None or not (is_of(read, verb, "hat") or is_of(read, verb, "aux3") or sent == verb):
        return False
    if sent + 1 < last and units[sent + 1].word in _GOT:
        return False
    own = range(verb + 1, last)
    if any(units[n].symbol == "N" or is_of(read, n, "not") or is_of(read, n, "to_them") for n in own):
        return False
    return not any(
        (is_of(read, n, "their") and n + 1 < last and is_of(read, n + 1, "rel")) or units[n].word in _TO_OTHERS
        for n in own
    )


_GOT = ("bekommen", "gekriegt", "erhalten", "worden")
_TO_OTHERS = frozenset("an ans dem der einem einer seinem ihrem au aux a al ao aos".split())
