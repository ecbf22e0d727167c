"""Content lines, the way vCard and iCalendar write everything: escaped, and folded so that no program is overrun."""

from netcrm import safe

WIDTH = 75  # bytes a line may have, its end not counted (RFC 6350 3.2, RFC 5545 3.1)
_ESCAPES = str.maketrans({"\\": "\\\\", "\n": "\\n", ",": "\\,", ";": "\\;"})


def escaped(text: str) -> str:
    """A text as a value: commas, semicolons, backslashes and line ends escaped, other control characters left out."""
    return safe.clean(text.replace("\r\n", "\n").replace("\r", "\n")).translate(_ESCAPES)


def folded(name: str, value: str) -> str:
    """One property as a whole line with its end (CRLF), folded between characters where it is too long.

    name: with its parameters ("TEL;TYPE=cell"). value: as it is to stand there, so a text goes through `escaped` first.
    """
    raw = f"{name}:{value}".encode(errors="replace")
    pieces, at, room = [], 0, WIDTH
    while at < len(raw):
        end = at + room
        while end < len(raw) and raw[end] & 0xC0 == 0x80:  # inside a character of several bytes
            end -= 1
        pieces.append(raw[at:end])
        at, room = end, WIDTH - 1  # the space that begins a folded line counts
    return b"\r\n ".join(pieces).decode() + "\r\n"
