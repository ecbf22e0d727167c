"""The text of a foreign file, in whatever encoding it came; what is no text at all is refused by its name."""

from netcrm.errors import Hint, Refused, Usage

SIZE_LIMIT = 100_000_000  # bytes; the largest honest export seen is 5 MB
_SAMPLE = 4_000  # bytes that show whether every other one is NUL
_MARKS = (
    (b"PK\x03\x04", "is a zip file", "unzip it first, then import the CSV file inside"),
    (b"PK\x05\x06", "is an empty zip file", "download the export again"),
    (b"\x1f\x8b", "is a gzip file", "unpack it first (gunzip), then import the CSV file inside"),
    (b"%PDF", "is a PDF", "import the CSV file of the export"),
    (b"\xd0\xcf\x11\xe0", "is an old Excel file", "open it and save it as CSV (UTF-8)"),
)


def text_of(raw: bytes, encoding: str | None = None) -> str:
    """The file as text with line ends as LF: by its BOM, else UTF-8, else (line by line) Windows-1252.

    UTF-16 is known without its BOM too. encoding: its name ("cp1250"), over all this; Usage when there is none of that
    name. Refused when the file is empty, larger than 100 MB, an archive, or no text at all.
    """
    _refuse_other_kinds(raw)
    text = _decoded_as(raw, encoding) if encoding else _decoded(raw)
    if text.count("\0") * 50 > len(text):  # a stray one is damage, many are a picture
        raise Refused("the file is not text", hint="export it as CSV (UTF-8) and try again")
    if not text.strip():
        raise Refused("the file is empty", hint="download the export again")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refuse_other_kinds(raw: bytes) -> None:
    if len(raw) > SIZE_LIMIT:
        raise Refused("the file is larger than 100 MB", hint="is it the right one? An export of contacts has a few MB")
    if raw.startswith(b"PK\x03\x04") and b"[Content_Types].xml" in raw[:2000]:
        raise Refused("the file is an Excel or Office file", hint="open it and save it as CSV (UTF-8)")
    for mark, what, hint in _MARKS:
        if raw.startswith(mark):
            raise Refused(f"the file {what}", hint=hint)


def _decoded_as(raw: bytes, encoding: str) -> str:
    try:
        b"a".decode(encoding, errors="replace")
    except UnicodeError:
        pass
    except (LookupError, ValueError):
        way_out = Hint("encoding_examples")
        raise Usage(f'there is no encoding called "{encoding}"', hint=way_out) from None
    try:
        return raw.decode(encoding, errors="replace").removeprefix("\ufeff")
    except ValueError:  # punycode and its like replace nothing
        raise Refused(f"the file cannot be read as {encoding}", hint=Hint("no_encoding")) from None


def _decoded(raw: bytes) -> str:
    if raw.startswith(b"\xef\xbb\xbf"):
        raw = raw[3:]
    elif raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    elif wide := _unmarked(raw):
        return raw.decode(wide, errors="replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:  # one damaged byte must not spoil every other name
        return "\n".join(map(_decoded_line, raw.split(b"\n")))


def _unmarked(raw: bytes) -> str:
    """UTF-16 of either order by the NUL in every other byte, which Latin letters have there; "" for anything else."""
    sample = raw[:_SAMPLE]
    first, second = sample[::2].count(0), sample[1::2].count(0)
    if max(first, second) * 4 <= len(sample) or min(first, second) * 10 > max(first, second):
        return ""
    return "utf-16-le" if second > first else "utf-16-be"


def _decoded_line(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")
