"""Messages to send: their text and nothing else on stdout, so that it can be piped into a mail program."""

from netcrm.flows.advice.drafts import Draft, Drafts, Quoted
from netcrm.hints import words
from netcrm.model.people import Ref
from netcrm.safe import clean, line
from netcrm.views.advice.own_templates import LANGUAGES
from netcrm.views.page import Line, Page, joined, page, quoted


def drafts(report: Drafts) -> Page:
    """The text of a message, or of several, each under the name of whom it is to; with mail a link for each."""
    if report.mail:
        lines = [draft.mailto for draft in report.drafts if draft.mailto]
        without = [line(draft.person.name) for draft in report.drafts if not draft.mailto]
        more = [f"no e-mail address is kept of {joined(without)}"] if without else []
        return page(lines, [*more, *_others(report), *_kept(report)])._replace(copied=True)
    several = len(report.drafts) > 1
    rows = [row for draft in report.drafts for row in _message(draft, several)]
    notices = [*_to_both(report), *_others(report), *_kept(report), *_next(report)]
    return page(rows[:-2] if several else rows, notices)._replace(copied=True)


def _message(draft: Draft, several: bool) -> list[Line | str]:
    text: list[Line | str] = list(clean(draft.text).split("\n"))
    head: Line = [(f"To {line(draft.person.name)}", "head")]
    return [head, "", *text, "", ""] if several else text


def _to_both(report: Drafts) -> list[str]:
    """Whom a message goes to that two have alike."""
    both = [(draft.person, draft.also) for draft in report.drafts if draft.also]
    return [f"to both: {line(one.name)} and {line(other.name)}" for one, other in both]


def _others(report: Drafts) -> list[str]:
    """What names somebody else, who might not want it told, or speaks of whom it is to: each once, with whose message
    it is where there are several."""
    whose: dict[str, list[Ref]] = {}
    for draft in report.drafts:
        for one in draft.others:
            if report.mail or not one.in_subject:
                whose.setdefault(_notice(one, draft.person, report.mail), []).append(draft.person)
    several = len(report.drafts) > 1
    return [
        f"to {joined([line(ref.name) for ref in people])}: {notice}" if several else notice
        for notice, people in whose.items()
    ]


def _notice(one: Quoted, to: Ref, mail: bool) -> str:
    what = "the subject" if mail and one.in_subject else "it"
    names = f"{what} names {joined([line(ref.name) for ref in one.people])}"
    if one.people == (to,):
        names = "it speaks of them"
    return f"{'left out, because' if one.left_out else 'look before you send it:'} {names}: {quoted(one.text)}"


def _kept(report: Drafts) -> list[str]:
    if not report.kept:
        return []
    language = report.drafts[0].language
    names = joined([line(ref.name) for ref in report.kept])
    return [f"{LANGUAGES[language]} from now on, for {names} · netcrm undo takes it back"]


def _next(report: Drafts) -> list[str]:
    several = len(report.drafts) > 1
    return [
        f"when {line(draft.person.name) + ' has it' if several else 'it is sent'}: {words(draft.next)}"
        for draft in report.drafts
        if draft.next
    ]
