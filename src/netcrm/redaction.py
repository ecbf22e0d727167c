"""What a hushed page shows of a report: initials of names, nothing that somebody wrote, no numbers of anybody's.

Views draw values, so that what is hidden is hidden in the values, before any of them is drawn: a text stays only where
the annotation of its field names all the words it may be, or where its field stands in the tables below. Whatever else
is text is hidden, and so is that of a field nobody has thought of yet.
"""

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from types import FunctionType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin, get_type_hints

from netcrm.errors import Hint, NetcrmError
from netcrm.model.kinds import GIVES, LOOPS
from netcrm.model.settings import BOOK, FAMILIES, MACHINE
from netcrm.safe import line
from netcrm.sentence_words import AMOUNTS, MONTHS, WORDS

if TYPE_CHECKING:
    from types import CodeType, FrameType

    from netcrm.views.page import Page

HIDDEN = "…"
MOST_INITIALS = 4  # of a name; a text that was typed for one tells no more either

# Fields by what is kept of them; "Type.field" goes before a field alone. A field that stands nowhere is hidden.
_NAMES = "name nickname company location place via wanted called DeedRow.people".split()
_HANDLES = "handle from_one to stronger through Graph.person Group.people".split()
_IDS = "ref id letter give interaction loops notes logged Mended.advice Advice.challenge Lesson.challenge".split()
_SENTENCES = (
    *"why reasons also remark remarks sentences only kind_because none_because message hint trouble what how".split(),
    *"greeting Question.text ReviewRow.text Reason.because Finding.because Subject.because Role.because".split(),
)
_DEEDS = "DeedRow.what Stopped.what Deed.what Written.what Undone.next".split()
_OWN = (
    *"kind language did state stage standing type source direction unit field key at daily".split(),
    *"book_last backup_last back_to begins PersonWritten.changed Factor.name RowCount.name Settled.moved".split(),
)
_TEXTS = "Advice.did Give.outcome Introduction.outcome Mended.loops Loop.said".split()
# What netcrm itself says, in words of its own.
WHOLE = ("netcrm.flows.keep.help", "netcrm.flows.keep.schema", "netcrm.flows.keep.hush")
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_OF_MACHINE = ("versions", "terminal")  # checks of doctor that know nothing of the book
_VALUES = {*(word for one in (*BOOK.values(), *MACHINE.values()) for word in one.words), *"off never".split(), *_DAYS}

_REF = re.compile(r"[lnogacis]\d+")
_OWN_WORD = re.compile(r"[a-z][a-z_ .]{0,30}|\d{4}-\d\d-\d\d(?:T[\d:]+)?")
_PARTS = re.compile(r"""("[^"\n]*"|(?<!\w)'[^'\n]*'(?!\w))""")
_TITLED = re.compile(r"(?:opened(?! an introduction)|(?:made|changed|deleted) the community|logged the lines of) ")
_COPY = re.compile(r"\d{4}-\d\d-\d\dT\d{6}-[a-z-]{1,30}\d{0,4}(?:\.db(?:\.age)?)?")  # a copy as netcrm names it
_CLOCK = re.compile(r"\d\d?:\d\d")
_GROUPS = frozenset(
    f"{kind}s" for kind in "mentor mentee advisor peer investor customer partner friend confidant".split()
)
_TYPED = ("add", "nobody_to_forget", "add_stranger")  # hints that hand back what was typed for a name
_TOKEN = re.compile(r"(\W*)(.*?)(\W*)", re.DOTALL)


def redacted(report: Any) -> Any:
    """The report with nobody's words in it."""
    if type(report).__module__ in WHOLE:
        return report
    return _fields(report, _Names(_names_in(report)))


def redacted_sentence(text: str, own: Iterable[str] = (), names: Iterable[str] = ()) -> str:
    """A sentence of netcrm's with the names in it cut to initials, and all else that is not its own words hidden.

    own: words that are netcrm's besides those of every sentence. names: those known, in any writing.
    """
    return _Names(names).sentence(text, frozenset(own))


def redacted_label(text: str) -> str:
    """What somebody may choose, who is named first: "Maria Chen, mentor" is "M. C., mentor"."""
    name = re.split(r",| \(", text)[0]
    return redacted_sentence(text, names=[name] if not any(word.islower() for word in name.split()) else ())


def marked(page: "Page", report: Any, mark: str) -> "Page":
    """The page with what says that it is hushed below; what netcrm says of itself needs none."""
    if type(report).__module__ in WHOLE:
        return page
    return page._replace(lines=(*page.lines, [(mark, "dim")]))


def words_of(frame: "FrameType | None") -> frozenset[str]:
    """The words that stand in the functions of netcrm from a frame outwards, of which what they say is made."""
    found: set[str] = set()
    while frame is not None:
        if frame.f_globals.get("__name__", "").startswith("netcrm."):
            found |= _words_in(frame.f_code)
        frame = frame.f_back
    return frozenset(found)


def words_of_failure(error: BaseException) -> frozenset[str]:
    """The same of the functions an error came through."""
    found: set[str] = set()
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_globals.get("__name__", "").startswith("netcrm."):
            found |= _words_in(trace.tb_frame.f_code)
        trace = trace.tb_next
    return frozenset(found)


def _words_in(code: "CodeType") -> set[str]:
    """Small words of its texts, without the examples, which name people."""
    return _small_words(code.co_consts)


def _small_words(constants: Iterable[Any]) -> set[str]:
    texts = (re.split(r"for example|e\.g\.|netcrm ", one)[0] for one in constants if isinstance(one, str))
    return {core for text in texts for word in text.split() if (core := _core(word)).islower()}


def redacted_refusal(error: NetcrmError, makers: Iterable[Callable[..., Any]]) -> NetcrmError:
    """The refusal with nobody's words in it: what could have been meant is initials. makers: functions whose words it
    may have besides those of the functions it came through."""
    names = _Names(())
    own = words_of_failure(error).union(*(_words_in(maker.__code__) for maker in makers))
    hint = Hint("name_when_hushed") if error.hint == Hint("name_by_handle") else error.hint
    if isinstance(hint, str):
        shown: str | Hint = "\n".join(redacted_sentence(row, own) for row in hint.split("\n"))
    else:
        args = tuple(HIDDEN if hint.what in _TYPED else _argument(one, names) for one in hint.args)
        shown = hint._replace(args=args)
    candidates = tuple(_candidate(one, names) for one in error.candidates)
    return type(error)(redacted_sentence(error.message, own), shown, candidates)


def _candidate(text: str, names: "_Names") -> str:
    handle, gap, label = text.partition("  ")
    return names.handle(handle) + gap + redacted_label(label)


def initials(name: str) -> str:
    """The first letters of a name: Maria Chen is M. C."""
    firsts = [next((char for char in word if char.isalnum()), "") for word in line(name).split()]
    return " ".join(f"{char.upper()}." for char in firsts if char)[: 3 * MOST_INITIALS].strip()


class _Names:
    """The names in a report, by which those in its sentences are known."""

    def __init__(self, names: Iterable[str]) -> None:
        whole = {line(name) for name in names}
        every = {part for name in whole for part in (name, *name.split()) if len(part) > 1 and part not in WORDS}
        found = "|".join(re.escape(name) for name in sorted(every, key=len, reverse=True))
        self._handles: dict[str, str] = {}
        self._pattern = re.compile(rf"(?<!\w)(?:{found})(?!\w)") if every else None

    def handle(self, handle: str) -> str:
        """The handle as initials, another for each: m-c, m-c-2."""
        if handle not in self._handles:
            short = "-".join(part[0] for part in handle.split("-") if part) or HIDDEN
            same = self._handles.values()
            several = (f"{short}-{n}" for n in range(2, len(same) + 3))
            self._handles[handle] = next(one for one in (short, *several) if one not in same)
        return self._handles[handle]

    def sentence(self, text: str, own: frozenset[str] = frozenset()) -> str:
        """The sentence with the names in it cut to initials; quotations and words that are not netcrm's are hidden."""
        parts = _PARTS.split(text)
        return "".join(_quotation(part) if at % 2 else self._plain(part, own) for at, part in enumerate(parts))

    def deed(self, text: str) -> str:
        """What a command did: behind a colon, or where a title may stand, are somebody's words, whatever they are."""
        head, colon, words = text.partition(":")
        if titled := _TITLED.match(head):
            return f"{titled[0]}{HIDDEN}"
        return f"{self.sentence(head)}: {HIDDEN}" if colon and words.strip() else self.sentence(text)

    def _plain(self, text: str, own: frozenset[str]) -> str:
        if self._pattern:
            text = self._pattern.sub(lambda found: initials(found[0]), text)
        return "".join(row if row.isspace() else _redacted_line(row, own) for row in re.split(r"(\n+|^\s+|\s+$)", text))


def _redacted_line(text: str, own: frozenset[str]) -> str:
    """One line: runs of words that are not netcrm's become initials where each begins with a capital, else a sign."""
    tokens = re.split(r"(\s+)", text)
    words, gaps = tokens[::2], [*tokens[1::2], ""]
    shown: list[str] = []
    at = 0
    while at < len(words):
        end = next((n for n in range(at, len(words)) if words[n] == "·"), len(words) - 1) + 1
        shown += _segment(words[at:end], gaps[at:end], own)
        at = end
    return "".join(shown)


def _segment(words: list[str], gaps: list[str], own: frozenset[str]) -> list[str]:
    """One part of a line with the gaps behind its words.

    All from the first to the last word that is hidden is one sign, and where a colon stands in that or before it, so is
    all that follows: behind a colon somebody's words are told.
    """
    shown: list[tuple[str, str, bool]] = []
    at = 0
    while at < len(words):
        end = at + 1
        if _is_own(words, at, own):
            shown.append((words[at], gaps[at], False))
        else:
            while end < len(words) and not _is_own(words, end, own) and not re.search(r"[,;:.!?)]$", words[end - 1]):
                end += 1
            text = _in_place(words[at:end])
            shown.append((text, gaps[end - 1], HIDDEN in text))
        at = end
    hidden = [n for n, (_, _, is_hidden) in enumerate(shown) if is_hidden]
    if not hidden:
        return [part for text, gap, _ in shown for part in (text, gap)]
    first, last = hidden[0], hidden[-1]
    if any(text.endswith(":") for text, _, _ in shown[:last]) or re.search(r":\W*$", shown[last][0]):
        last = len(shown) - 1 - (shown[-1][0] == "·")
    lead = shown[first][0].partition(HIDDEN)[0]
    trail = shown[last][0].rpartition(HIDDEN)[2] if shown[last][2] else ""
    between = [(lead + HIDDEN + trail, shown[last][1], True)]
    return [part for text, gap, _ in (*shown[:first], *between, *shown[last + 1 :]) for part in (text, gap)]


def _is_own(words: list[str], at: int, own: frozenset[str]) -> bool:
    """Whether a word is netcrm's: in its sentences, an option, an id, a day, a number of days."""
    core = _core(words[at])
    if any(_core(word).lower() == "birthday" for word in words[:at]):
        return not core  # on what day it is
    if not core or _REF.fullmatch(core) or re.fullmatch(r"--?[a-z][a-z-]*", words[at].strip("(),.;:?")):
        return True
    if re.search(r"(?<!\w)[^\W\d_]\.", words[at]) and len(core) == 1 and core == core.upper():
        return True  # an initial
    if _CLOCK.fullmatch(core):
        return at > 0 and _core(words[at - 1]) in ("until", "tomorrow")
    if core in _GROUPS:
        return at + 1 < len(words) and words[at + 1] == "every"
    if core.isascii() and core.isdigit():
        after = _core(words[at + 1]).lower() if at + 1 < len(words) else ""
        before = _core(words[at - 1]).lower() if at else ""
        return (len(core) < 4 and (after in AMOUNTS or after in MONTHS or before == "every")) or (
            before in MONTHS and len(core) in (1, 2, 4)
        )
    if re.fullmatch(r"\d{4}-\d\d-\d\d|\d+[dwm]|\w+Error", core):
        return True
    return core.lower() in WORDS or core.lower() in MONTHS or core.lower() in own or core.lower() in AMOUNTS


def _core(word: str) -> str:
    found = re.fullmatch(r"[^\w]*(.*?)(?:'s|’s)?[^\w]*", word, re.DOTALL)
    return found[1] if found else word


def _in_place(words: list[str]) -> str:
    """What stands for words that are hidden, with the signs of the sentence around them."""
    first, last = _TOKEN.fullmatch(words[0]), _TOKEN.fullmatch(words[-1])
    before = "".join(char for char in (first[1] if first else "") if char in "([")
    after = "".join(char for char in (last[3] if last else "") if char in ".,;:!?)]")
    cores = [core for word in words if (core := _core(word))]
    if len(cores) <= MOST_INITIALS and all(core[:1].isupper() and core.isalpha() for core in map(_unjoined, cores)):
        possessive = "'s" if re.search(r"['’]s\W*$", words[-1]) else ""
        return before + " ".join(f"{core[0]}." for core in cores) + possessive + after.lstrip(".")
    return before + HIDDEN + after


def _unjoined(core: str) -> str:
    return re.sub(r"['’-]", "", core)


def _quotation(text: str) -> str:
    if re.fullmatch(r"'--?[a-z-]+'", text):
        return text  # an option
    return text[0] + (HIDDEN if text[1:-1].strip() else "") + text[-1]


def _fields(value: Any, names: _Names) -> Any:
    """A NamedTuple with each of its fields as it may be shown."""
    kind: Any = type(value)
    closed = _closed(kind)
    kept = {field: _part(value, field, closed.get(field), names) for field in value._fields}
    return _with_care(value._replace(**kept), getattr(value, "text", ""))


def _with_care(value: Any, text: Any) -> Any:
    """The value without what its fields tell only together: days of birth, and promises in words of netcrm's.

    text: its text as it was, which is shown where it tells of the machine alone.
    """
    if type(value).__name__ == "Check" and value.name in _OF_MACHINE:
        return value._replace(text=text)
    if "birthday" in value._fields:
        value = value._replace(birthday=None)
    if type(value).__name__ == "Next" and "birthday" in value.why:
        return value._replace(why="")
    if getattr(value, "type", "") == "birthday" and "due" in value._fields:
        return value._replace(due=None, why="birthday", reasons=())
    if type(value).__name__ == "ReviewRow" and HIDDEN in value.text:
        return value._replace(text=HIDDEN)
    if getattr(value, "type", "") in LOOPS and "why" in value._fields:
        return value._replace(why=HIDDEN)
    return value


def _part(value: Any, field: str, closed: "frozenset[str] | None", names: _Names) -> Any:
    rule = _rule(type(value).__name__, field)
    return _shown(getattr(value, field), lambda text: text if closed and text in closed else rule(text, names), names)


def _shown(value: Any, show: Callable[[str], str | None], names: _Names) -> Any:
    if isinstance(value, str):
        return show(value) if value else value
    if isinstance(value, Hint):
        return value._replace(args=tuple(_argument(one, names) for one in value.args))
    if hasattr(value, "_fields"):
        return _fields(value, names)
    if isinstance(value, Mapping):
        return {_kept_own(str(key), names): _shown(each, show, names) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_shown(each, show, names) for each in value)
    return value


def _argument(value: Any, names: _Names) -> Any:
    """What a way out is filled with: ids stay, handles and names are initials."""
    if isinstance(value, str):
        if not value or _REF.fullmatch(value) or (value.isdigit() and len(value) < 4):
            return value
        return _argument_word(value, names)
    return _shown(value, lambda text: str(_argument(text, names)), names)


def _argument_word(text: str, names: _Names) -> str:
    words = text.split()
    if len(words) == 1:
        return text if text in WORDS or re.fullmatch(r"--[a-z-]+", text) else names.handle(text)
    named = len(words) <= MOST_INITIALS and all(word[:1].isupper() and word.isalpha() for word in words)
    return initials(text) if named else HIDDEN


def _rule(kind: str, field: str) -> Callable[[str, _Names], str | None]:
    rules = _rules()
    return rules.get(f"{kind}.{field}") or rules.get(field) or _hide


@cache
def _rules() -> dict[str, Callable[[str, _Names], str | None]]:
    tables: tuple[tuple[Iterable[str], Callable[[str, _Names], str | None]], ...] = (
        (_NAMES, lambda text, _: initials(text)),
        (_HANDLES, lambda text, names: names.handle(text)),
        (_IDS, lambda text, _: text if _REF.fullmatch(text) or len(text) == 1 else HIDDEN),
        (_SENTENCES, lambda text, names: names.sentence(text)),
        (_DEEDS, lambda text, names: names.deed(text)),
        (_OWN, _kept_own),
        (_TEXTS, _hide),
        (("Hours.name",), _a_kind_or_name),
        (("seat",), _seat),
        (("Choice.key",), _setting),
        (("Choice.value", "Choice.default"), lambda text, _: text if text in _VALUES else HIDDEN),
        (("BackupRow.file", "Backed.file", "Restored.file", "Restored.kept", "Checkup.backup"), _copy),
        (("Check.text", "Fault.what"), lambda text, names: names.sentence(text, _of_doctor())),
        (("Choice.type", "Choice.meaning"), lambda text, _: text),
    )
    return {field: rule for fields, rule in tables for field in fields}


def _hide(text: str, _: _Names) -> str:
    return HIDDEN if text.strip() else text


def _a_kind_or_name(text: str, _: _Names) -> str:
    return text if text in {word for kind in GIVES for word in (kind, *GIVES[kind])} else initials(text)


def _seat(text: str, _: _Names) -> str:
    from netcrm.engine.circle.seats import FUNCTIONS, SUPPORT

    return text if text in FUNCTIONS or text in SUPPORT else initials(text)


def _setting(key: str, _: _Names) -> str:
    """The key of a setting, without the name that somebody gave it."""
    family = next((one for one in FAMILIES if key.startswith(one)), None)
    return f"{family}{HIDDEN}" if family else key


def _copy(path: str, _: _Names) -> str:
    """A copy by the name that netcrm gave it, without its folder."""
    name = path.rpartition("/")[2]
    return name if _COPY.fullmatch(name) else HIDDEN


def _of_doctor() -> frozenset[str]:
    """The words of which what doctor says is made, whose report this is."""
    doctor = sys.modules["netcrm.flows.keep.doctor"]
    functions = [one for one in vars(doctor).values() if isinstance(one, FunctionType)]
    constants = [constant for one in functions for constant in one.__code__.co_consts]
    tables = [word for one in constants if isinstance(one, tuple) for word in one]
    return frozenset(_small_words((*constants, *tables)))


def _kept_own(text: str, _: _Names) -> str:
    return text if _OWN_WORD.fullmatch(text) else HIDDEN


@cache
def _closed(kind: Any) -> dict[str, frozenset[str]]:
    """Of the fields of a type that name all the words they may be, those words."""
    hints = get_type_hints(kind, include_extras=True)
    return {field: words for field, hint in hints.items() if (words := frozenset(_words(hint)))}


def _words(hint: Any) -> Iterable[str]:
    if get_origin(hint) is Annotated:
        return [word for words in get_args(hint)[1:] for word in words]
    if get_origin(hint) in (Union, UnionType, tuple):
        return [word for part in get_args(hint) for word in _words(part)]
    return []


def _names_in(value: Any) -> set[str]:
    """Every name in a report."""
    if hasattr(value, "_fields"):
        kind: Any = type(value)
        closed = _closed(kind)
        named = {field: getattr(value, field, None) for field in ("name", "nickname")}
        own = {text for field, text in named.items() if isinstance(text, str) and text not in closed.get(field, ("",))}
        return own.union(*(_names_in(part) for part in value))
    if isinstance(value, Mapping):
        return set().union(*map(_names_in, value.values()))
    return set().union(*map(_names_in, value)) if isinstance(value, list | tuple) else set()
