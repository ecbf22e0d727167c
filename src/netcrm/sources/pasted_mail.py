"""A mail that was pasted or piped in as text: who wrote it, on which day, and their own words.

Of a forwarded one it is the mail inside. What is left out: the head, lines that are quoted with ">", what a line such
as "On Wed, 2 Sep 2026 Clara wrote:" begins, the greeting, the name at the end, and what stands below "-- ".
"""

import re
from collections.abc import Iterator, Sequence
from email.utils import getaddresses

from netcrm.named_tuple import NamedTuple

_HEAD = re.compile(
    r"^(from|to|cc|bcc|date|sent|subject|reply-to|message-id|von|an|gesendet|datum|betreff|de|à|a|para|envoyé|objet"
    r"|enviado|asunto|assunto|fecha|data|[a-z]+(?:-[a-z]+)+)[ \t]*:[ \t]*(.*)$",
    re.IGNORECASE,
)
_SENDER = ("from", "von", "de")
_DAY = ("date", "sent", "datum", "gesendet", "envoyé", "enviado", "fecha", "data")
_FORWARDED = re.compile(
    r"^[-_ ]*(?:forwarded message|original message|begin forwarded message|weitergeleitete nachricht"
    r"|ursprüngliche nachricht|message transféré|message d'origine|mensaje reenviado|mensaje original"
    r"|mensagem encaminhada|mensagem original)[-_: ]*$",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"^(?:on|am|le|el|em|a)\b.{0,200}\b(?:wrote|schrieb|a écrit|escribió|escreveu)\b.{0,80}:\s*$", re.IGNORECASE
)
_GREETING = re.compile(
    r"^(?:dear|hi|hello|hey|good (?:morning|afternoon)|liebe[rs]?|lieber|hallo|servus|guten|sehr geehrte[rs]?"
    r"|ch(?:er|ère)s?|bonjour|bonsoir|salut|hola|querid[oa]s?|estimad[oa]s?|olá|oi|car[oa]s?|prezad[oa]s?)\b[^.?]{0,60}[,!:]?$",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"^(?:(?:with )?(?:best|kind|warm)(?:est)?(?: regards| wishes)?|regards|cheers|hugs|thanks|love|yours|all the best"
    r"|lg|vg|mfg|(?:viele|liebe|beste|herzliche|schöne|freundliche)n? grü(?:ße|sse)|mit .{0,30}grü(?:ßen|ssen)"
    r"|alles (?:liebe|gute)|bis bald|cordialement|bien à (?:toi|vous)|bises|amitiés|à bientôt|(?:un )?abrazos?"
    r"|saludos|un saludo|(?:um )?abraços?|beijos?|atenciosamente|cumprimentos)\b.{0,40}$",
    re.IGNORECASE,
)
_LINES_OF_HEAD = 40
_LAST = 6  # lines at the end in which a closing stands


class Letter(NamedTuple):
    """A mail: who wrote it, with name and address as far as they stand there, its day as written, their own words."""

    name: str
    email: str
    day: str
    words: str


def letter(text: str) -> Letter | None:
    """The mail in the text; None where it is none, or nothing of it is left to read."""
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").strip().split("\n")]
    inner = next((at for at, line in enumerate(lines) if _FORWARDED.match(line)), None)
    if inner is not None:
        lines = lines[inner + 1 :]
    head, body = _parted(lines)
    sender = next((head[name] for name in _SENDER if name in head), "")
    if not sender or (len(head) < 2 and inner is None):
        return None
    name, address = (getaddresses([sender]) or [("", "")])[0]
    words = _own(body)
    if not words or not (name or address):
        return None
    day = next((head[name] for name in _DAY if name in head), "")
    return Letter(name.strip(" '\""), address.lower() if "@" in address else "", day, words)


def _parted(lines: Sequence[str]) -> tuple[dict[str, str], Sequence[str]]:
    """The fields of the head, the first of each name, and the lines behind it."""
    while lines and not lines[0].strip():
        lines = lines[1:]
    head: dict[str, str] = {}
    last = ""
    for at, line in enumerate(lines[:_LINES_OF_HEAD]):
        if found := _HEAD.match(line):
            last = found[1].lower()
            head.setdefault(last, found[2].strip())
        elif line[:1] in (" ", "\t") and last:
            head[last] += f" {line.strip()}"
        else:
            return head, lines[at:] if head else lines
    return head, lines[_LINES_OF_HEAD:]


def _own(lines: Sequence[str]) -> str:
    """What they wrote themselves, a paragraph a line."""
    kept = list(_until_quoted(lines))
    while kept and not kept[0].strip():
        kept.pop(0)
    if kept and _GREETING.match(kept[0].strip()):
        kept.pop(0)
    first = max(0, len(kept) - _LAST)
    end = next((at for at in range(first, len(kept)) if at and _CLOSING.match(kept[at].strip())), len(kept))
    paragraphs = "\n".join(line.strip() for line in kept[:end]).strip().split("\n\n")
    return "\n".join(" ".join(one.split()) for one in paragraphs if one.strip())


def _until_quoted(lines: Sequence[str]) -> Iterator[str]:
    """The lines that are no quote, up to a signature or to whatever an answer stands above."""
    for at, line in enumerate(lines):
        if line in ("--", "-- ") or _FORWARDED.match(line):
            return
        two = f"{line} {lines[at + 1].strip()}" if at + 1 < len(lines) else line  # the line may be folded
        if _QUOTED.match(line) or (_QUOTED.match(two) and not line.endswith((".", "?", "!"))):
            return
        if not line.lstrip().startswith(">"):
            yield line
