"""The properties of one vCard by their names, whatever a program calls them, and which of them netcrm does not take."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from netcrm import safe
from netcrm.sources.fields import note_of
from netcrm.sources.vcard.lines import BINARY, Line

_TAKEN = set(
    "FN N NAME NICKNAME ORG TITLE ROLE EMAIL TEL URL X-SOCIALPROFILE ADR LABEL BDAY ANNIVERSARY DEATHDATE NOTE"
    " CATEGORIES UID KIND X-ADDRESSBOOKSERVER-KIND RELATED X-ABRELATEDNAMES X-ABDATE X-ABLABEL".split()
)
# What only programs need, or what repeats another property in another form.
_TECHNICAL = set(
    "VERSION PRODID REV CREATED SOURCE PROFILE CLASS MAILER XML CLIENTPIDMAP SORT-STRING TZ GEO FBURL CALURI CALADRURI"
    " SN BEGIN END X-ABUID X-ABADR X-ABSHOWAS X-ABCROP-RECTANGLE X-IMAGEHASH X-IMAGETYPE X-ETAG X-ID X-FILE-AS"
    " X-EVOLUTION-FILE-AS X-MS-OL-DESIGN X-MS-OL-DEFAULT-POSTAL-ADDRESS X-MOZILLA-HTML X-PHONETIC-FIRST-NAME"
    " X-PHONETIC-MIDDLE-NAME X-PHONETIC-LAST-NAME X-PHONETIC-ORG".split()
)
_COUNTED = dict.fromkeys(BINARY, "photos") | {
    "SOUND": "sounds",
    "KEY": "keys",
    "AGENT": "agents",
    "MEMBER": "members",
    "IMPP": "chat addresses",
    "X-MS-IMADDRESS": "chat addresses",
}
_SAME = {"PHONE": "TEL", "CN": "NAME", "SOCIALPROFILE": "X-SOCIALPROFILE", "X-LINKEDIN": "X-SOCIALPROFILE"}
_ANDROID = {"nickname": "NICKNAME", "relation": "X-ABRELATEDNAMES", "contact_event": "X-ABDATE"}
_OURS = "X-NETCRM-"
_RELATION = re.compile(r"X-.*?(SPOUSE|PARTNER|CHILD|ASSISTANT|MANAGER|ANNIVERSARY)(?:S?NAME)?")
_UNKNOWN_LIMIT = 100  # names that are counted each by itself; a file of nonsense has a million
_NAME_LIMIT = 40  # characters of such a name that are shown
_LEAST = 101  # one more than the last preference there is (RFC 6350 5.3)
_TOKENS = re.compile(r"\\.|[^\\;,]+|.", re.DOTALL)
_ESCAPE = re.compile(r"\\([nN\W_])")


class Properties:
    """What a card says, property by property, the preferred ones first; `left` counts what netcrm does not take."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self.left: Counter[str] = Counter()
        self._by_name: dict[str, list[Line]] = {}
        for line in sorted(map(_renamed, lines), key=_preference):
            if line.value.strip(" ;,") or line.name in _COUNTED:
                self._by_name.setdefault(line.name, []).append(line)
        self._labels = {line.group: _bare_label(text_of(line)) for line in self.lines("X-ABLABEL") if line.group}

    def lines(self, *names: str) -> list[Line]:
        """The lines of these properties that say something, property after property."""
        return [line for name in names if name in self._by_name for line in self._by_name[name]]

    def texts(self, *names: str) -> list[str]:
        """What these properties say, each on one line."""
        return [text for line in self.lines(*names) if (text := text_of(line))]

    def items(self, name: str) -> list[str]:
        """What a property says that holds a list, each once."""
        words = (safe.line(part) for line in self.lines(name) for part in parts(line.value, ","))
        return list(dict.fromkeys(filter(None, words)))

    def first(self, texts: list[str], further: str) -> str | None:
        """The first of several texts where netcrm keeps one; the others are counted under the name `further`."""
        self.left[further] += max(0, len(set(texts)) - 1)
        return texts[0] if texts else None

    def label(self, line: Line) -> str:
        """What the owner calls this line, "" for nothing."""
        return self._labels.get(line.group, "")

    def relations(self) -> Iterator[tuple[str, Line]]:
        """Properties of single programs for people around them: "Spouse" and the line, "Anniversary" too."""
        for name, lines in self._by_name.items():
            if relation := _relation(name):
                yield from ((relation, line) for line in lines)

    def ours(self) -> dict[str, Line]:
        """The properties that netcrm itself wrote, by the rest of their names: {"STAGE": ...}."""
        return {name[len(_OURS) :]: lines[0] for name, lines in self._by_name.items() if name.startswith(_OURS)}

    def count_untaken(self) -> None:
        """Counts the properties that nobody here reads, by their names."""
        for name, lines in self._by_name.items():
            if not (name in _TAKEN or name in _TECHNICAL or name.startswith(_OURS) or _relation(name)):
                self.left[_COUNTED.get(name) or f"vCard property {name[:_NAME_LIMIT]}"] += len(lines)


def add_up(total: Counter[str], left: Counter[str]) -> None:
    """Adds what one card left to what all left; of properties without end the later ones are counted together."""
    for what, times in left.items():
        known = what in total or not what.startswith("vCard property") or len(total) < _UNKNOWN_LIMIT
        total[what if known else "other vCard properties"] += times


def text_of(line: Line) -> str:
    """What a line says, on one line, harmless."""
    return safe.line(unescaped(line.value))


def lines_of(line: Line) -> str:
    """What a line says, with its line ends, harmless."""
    return note_of(unescaped(line.value))


def unescaped(value: str) -> str:
    r"""The text a value stands for: `\n` a line end, `\,` a comma, `\:` a colon; `\d` is no escape."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda escape: "\n" if escape[1] in "nN" else escape[1], value)


def parts(value: str, separator: str) -> list[str]:
    """The texts between the separators of a value, ";" or ",", that are not escaped."""
    return [unescaped(part) for part in raw_parts(value, separator)]


def raw_parts(value: str, separator: str) -> list[str]:
    """As `parts`, with the escapes still in them: a part may be a list itself."""
    if "\\" not in value:
        return value.split(separator)
    found: list[list[str]] = [[]]
    for token in _TOKENS.findall(value):
        if token == separator:
            found.append([])
        else:
            found[-1].append(token)
    return ["".join(tokens) for tokens in found]


def _renamed(line: Line) -> Line:
    """The line under the name that most programs give it."""
    if line.name == "X-ANDROID-CUSTOM":
        kind, value, *_ = (*raw_parts(line.value, ";"), "")
        name = _ANDROID.get(kind.rpartition("/")[2], line.name)
        return line._replace(name=name, value=line.value if name == line.name else value)
    if line.name == "FAX":
        return line._replace(name="TEL", types=line.types | {"fax"})
    return line._replace(name=_SAME[line.name]) if line.name in _SAME else line


@lru_cache(1_000)
def _relation(name: str) -> str:
    """What a property of a single program says of somebody, "" for nothing: X-MS-SPOUSE is "Spouse"."""
    found = _RELATION.fullmatch(name) if name.startswith("X-") else None
    return found[1].capitalize() if found else ""


def _preference(line: Line) -> int:
    number = line.params.get("PREF", "") if line.params else ""
    if number.isascii() and number.isdigit():
        return min(int(number[:4]), _LEAST)
    return 1 if "pref" in line.types else _LEAST


def _bare_label(label: str) -> str:
    """Apple writes its own labels as `_$!<Spouse>!$_`."""
    return label.removeprefix("_$!<").removesuffix(">!$_")
