"""The page of one person's rank: what was understood, what speaks for them, what the tie brings, and the order."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from netcrm.engine.ask.confidence import NEARLY_STRONG
from netcrm.engine.ask.ranking import PRIVATE
from netcrm.engine.dates.formatting import say_date
from netcrm.flows.ask.explain import Fit, Why
from netcrm.flows.ask.score_breakdown import SPOKEN, Finding, Meaning, Role, Words
from netcrm.flows.ask.tie_factors import Factor
from netcrm.hints import words
from netcrm.safe import line
from netcrm.text import cells, pad
from netcrm.views.page import Line, Page, fit, page, wrapped

_LABEL, _FIGURE = 17, 8  # columns of the labels and of the figures at the right
_NARROW = 60  # a page with fewer columns has the labels on lines of their own
_SHORT = {"giving and receiving": "giving"}
_MOST = 3  # texts that are quoted for one share


def explained(report: Why, width: int, day: date) -> Page:
    """The account of somebody's rank."""
    lines: list[Line] = [[(part, "head")] for part in wrapped(report.distress or "", width) if part]
    lines += [[], *_head(report, width)] if lines else _head(report, width)
    if report.crisis:
        return page(lines)
    lines += [[], [("TAKEN TO BE ABOUT", "head")], *_about(report, width)]
    lines += [[], [("WHAT SPEAKS FOR THEM", "head")], *_shares(report, width, day)]
    lines += [[], [("WHAT LIFTS OR HOLDS BACK", "head")], *_factors(report, width)]
    lines += [[], [("RANK", "head")], *_rank(report, width)]
    return page(lines)


def _head(report: Why, width: int) -> list[Line]:
    person = report.person
    does = ", ".join(part for part in (person.kind, person.title, person.company) if part)
    letter = f"{report.letter}  " if report.letter else ""
    first = fit([(letter, "number"), (line(person.name), "name"), (f"  {line(does)}", "dim")], width)
    return [first, *([(part, "")] for part in wrapped(line(words(report.told)), width))]


def _about(report: Why, width: int) -> Iterator[Line]:
    about = [f'{each.group}, from "{each.because}"' for each in report.about]
    nothing = "nothing netcrm has words for; the words themselves are searched"
    yield from _row("about", about or [nothing], None, width)
    also = f"; also {' and '.join(report.also)}" if report.also else ""
    yield from _row("help wanted", [f"{report.kind}, {report.kind_because}{also}"], None, width)


def _shares(report: Why, width: int, day: date) -> Iterator[Line]:
    found = report.shares
    assert found is not None
    yield from _row("words said", _words(found.said, day), found.said.share, width)
    yield from _row("related words", _words(found.related, day), found.related.share, width)
    yield from _row("meaning", _meaning(found.meaning, day), found.meaning.share, width)
    yield from _row("role", _role(found.role), found.role.share, width)
    if found.leaning:
        text = f"counts instead of the sum above: {found.leaning.why} need not know the subject"
        yield from _row("closeness", [text], found.leaning.share, width)
    yield from _row("together", [""], found.text, width)


def _words(found: Words, day: date) -> list[str]:
    texts = _few([_finding(each, day) for each in found.texts])
    return texts or (["part of a phrase, or in texts not shown here"] if found.share else ["none"])


def _few(texts: Sequence[str]) -> list[str]:
    more = len(texts) - _MOST
    return [*texts[:_MOST], *([f"and {more} more"] if more > 0 else [])]


def _finding(each: Finding, day: date) -> str:
    when = f", {say_date(each.on, day)}" if each.on else ""
    if each.text == PRIVATE:
        return PRIVATE + when
    begin = each.word if each.because is None else f'from "{each.because}"'
    return f'{begin}: {SPOKEN.get(each.source, each.source)} "{each.text}"{when}'


def _meaning(found: Meaning, day: date) -> list[str]:
    if found.likeness is None:
        return ["nothing to compare"]
    lines = [f"{_number(found.likeness)} alike by everything known of them; the least alike of all people counts 0"]
    if found.profile is not None:
        lines.append(f"{_number(found.profile)} alike by title, company and topics")
    if found.nearest:
        source = found.nearest.source
        text = PRIVATE if found.nearest.text == PRIVATE else f'{SPOKEN.get(source, source)} "{found.nearest.text}"'
        when = say_date(found.nearest.on, day)
        lines.append(f"{_number(found.nearest.likeness)} alike by {text}, {when}")
    if found.sentences is not None:
        lines.append(f"{_number(found.sentences)} alike by the sentence model")
    return lines


def _role(found: Role) -> list[str]:
    if found.told_by is None:
        return ["none that knows about it"]
    if found.role is None:
        return [f"told by {found.told_by}"]
    same = found.told_by.lower() == found.role.lower()
    lines = [f"{found.role}, told by their {found.source}" + ("" if same else f' "{found.told_by}"')]
    called = f', called for by "{found.because}"' if found.because else ", by its meaning"
    return [*lines, f'knows "{found.knows}"{called}'] if found.knows else lines


def _factors(report: Why, width: int) -> Iterator[Line]:
    assert report.help is not None
    assert report.tie is not None
    yield from _row(report.help.name, [_factor_line(report.help)], f"× {_number(report.help.value)}", width)
    for part in report.tie.parts:
        yield from _row(_SHORT.get(part.name, part.name), [_factor_line(part)], _signed(part.change), width)
    kept = "1 and the four above, kept within bounds" if report.tie.clipped else "1 and the four above"
    yield from _row("the tie", [kept], f"× {_number(report.tie.factor)}", width)


def _factor_line(factor: Factor) -> str:
    return factor.why if factor.direction == "neither" else f"{factor.direction}: {factor.why}"


def _rank(report: Why, width: int) -> Iterator[Line]:
    yield from _row("score", ["what speaks for them × kind of help × the tie"], report.score, width)
    if report.diversity:
        yield from _row("order", _order(report), None, width)
    if report.fit:
        yield from _row("fit", _fit(report.fit, report.shares and report.shares.role), report.fit.chance, width)
    for at, each in enumerate(report.first):
        yield from _row("settle first" if at == 0 else "", [each], None, width)


def _fit(fit: Fit, role: Role | None) -> list[str]:
    if fit.leaning:
        return [f"{fit.word}: by closeness"]
    alike = (
        "nothing to compare"
        if fit.likeness is None
        else f"{_number(fit.meaning)} for meaning ({_number(fit.likeness)} alike)"
    )
    first = ", best by score" if fit.first else ""
    guessed = role is not None and role.knows is not None and role.because is None
    if guessed and abs(fit.chance - NEARLY_STRONG) < _ROUNDED:
        first += ", no more since no word called for the role"
    told = f"{fit.word}: {_number(fit.covered)} of the words said, {alike}, {_number(fit.role)} for the role{first}"
    return [told, *_few(fit.texts)]


_ROUNDED = 0.0005  # how far a figure is from what it was


def _order(report: Why) -> list[str]:
    found = report.diversity
    assert found is not None
    begin = f"{_nth(found.by_score)} by score"
    if found.by_fit != found.by_score:
        begin += f", {_nth(found.by_fit)} as surer ones go first"
    if found.place == found.by_fit:
        return [begin if found.by_fit != found.by_score else f"{begin}, and so placed"]
    moved = "down" if found.place > found.by_fit else "up"
    whom = f": {line(found.whom.name)}, placed before, says much the same" if found.whom and moved == "down" else ""
    return [f"{begin}, moved {moved} to {_nth(found.place)}{whom or ', for another angle'}"]


def _row(label: str, texts: Iterable[str], figure: float | str | None, width: int) -> Iterator[Line]:
    """A label, what is to say in lines that fit beside it, and the figure at the right of the first."""
    end = "" if figure is None else figure if isinstance(figure, str) else _number(figure)
    narrow = width < _NARROW
    indent = 4 if narrow else _LABEL
    room = width - indent - (0 if narrow else _FIGURE)
    said = [part for text in texts for part in wrapped(line(text), room, "  ", "")]
    if narrow or cells(label) > _LABEL - 3:
        yield from _beside("  " + label, end, width) if label else ()
        yield from ([(" " * indent + part, "")] for part in said if part)
        return
    for at, part in enumerate(said):
        yield from _beside(pad(f"  {label if at == 0 else ''}", indent), end if at == 0 else "", width, part)


def _beside(label: str, end: str, width: int, text: str = "") -> Iterator[Line]:
    gap = " " * max(1, width - cells(label) - cells(text) - cells(end))
    yield [(label, "dim"), (text, ""), *([(gap, ""), (end, "dim")] if end else [])]


def _number(figure: float) -> str:
    return f"{figure:.3f}"


def _signed(figure: float) -> str:
    return "0" if not figure else f"+ {figure:.3f}" if figure > 0 else f"- {-figure:.3f}"


def _nth(place: int) -> str:
    return f"{place}{'th' if 10 < place % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(place % 10, 'th')}"
