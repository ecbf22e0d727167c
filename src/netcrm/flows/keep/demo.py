"""Builds the sample book: a founder's year as the commands would have written it, counted back from today."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, cast

from netcrm.engine.dates.spans import read_span
from netcrm.engine.people.names import handle_for
from netcrm.flows.ask import ask as asking
from netcrm.flows.circle.board import SEAT
from netcrm.flows.circle.stats import HOURS
from netcrm.flows.day import today as day
from netcrm.flows.giving.commitments import kept_words
from netcrm.flows.giving.communities import PEER_GROUP
from netcrm.flows.keep import sample
from netcrm.flows.people.people import new_person
from netcrm.flows.ties import settle
from netcrm.model.kinds import INTRODUCTION
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.columns.writing import (
        AdviceFields,
        ChallengeFields,
        CommunityFields,
        GiveFields,
        InteractionFields,
        IntroductionFields,
        LoopFields,
        PersonFields,
    )
    from netcrm.store.book import Book

QUESTION = "cash flow"
SOON = 4  # days until the birthday that comes "soon"


class Demo(NamedTuple):
    """The two pages that show what netcrm is, and the file the sample book was kept in."""

    today: day.Today
    ask: asking.Asked
    kept: str | None


def demo(book: "Book", kept: str | None = None) -> Demo:
    """Builds the sample in an empty book and answers with its `today` and `ask "cash flow"`."""
    build(book)
    return Demo(day.today(book), asking.ask(book, QUESTION), kept)


def build(book: "Book") -> None:
    """Writes the whole sample into an empty book, as one deed that can be taken back."""
    book.command("built the demo book")
    ids = {portrait["name"]: _person(book, portrait) for portrait in sample.PEOPLE}
    groups = {group["name"]: _community(book, ids, group) for group in sample.COMMUNITIES}
    at = {there: group for group in sample.COMMUNITIES for there in group.get("there", ())}
    for days, kind, names, text, topics in sample.INTERACTIONS:
        fields: InteractionFields = {"day": _ago(book, days), "kind": kind, "text": text, "topics": topics}
        if group := at.get((days, names[0])):
            fields["community_id"] = groups[group["name"]]
            fields["private"] = group["kind"] == PEER_GROUP
        book.interactions.add(fields, [ids[name] for name in names])
    for loop in sample.LOOPS:
        _loop(book, ids, *loop)
    for days, kind, text, name, community, hours in sample.GIVES:
        give: GiveFields = {"day": _ago(book, days), "kind": kind, "text": text, "hours": hours}
        if name:
            give["person_id"] = ids[name]
        else:
            give["community_id"] = groups[community or ""]
        book.gives.add(give)
    for introduction in sample.INTRODUCTIONS:
        _introduction(book, ids, introduction)
    for trouble in sample.TROUBLES:
        _trouble(book, ids, trouble)
    for view in sample.QUESTIONS:
        _view(book, ids, view, None)
    _circle(book, ids)
    settle(book)


_TOLD_OTHERWISE = ("notes", "every", "birthday", "met_days_ago", "added_days_ago")


def _person(book: "Book", portrait: sample.Portrait) -> int:
    plain = {key: value for key, value in portrait.items() if key not in _TOLD_OTHERWISE}
    fields = cast("PersonFields", plain)
    fields["created_on"] = _ago(book, portrait["added_days_ago"])
    if "met_days_ago" in portrait:
        fields["met_on"] = _ago(book, portrait["met_days_ago"])
    if "every" in portrait:
        fields["every_days"] = read_span(portrait["every"])
    if "birthday" in portrait:
        fields["birthday"] = _birthday(book, portrait["birthday"])
    key = new_person(book, fields)
    for days, text, *private in portrait.get("notes", ()):
        book.notes.add(key, _ago(book, days), text, bool(private))
    return key


def _birthday(book: "Book", told: str) -> str:
    return f"--{_ago(book, -SOON):%m-%d}" if told == "soon" else told


def _loop(  # noqa: PLR0913  (the columns of a loop)
    book: "Book",
    ids: dict[str, int],
    kind: str,
    name: str,
    text: str,
    opened: int,
    due: int | None,
    closed: int | None,
    outcome: str | None,
) -> None:
    fields: LoopFields = {"person_id": ids[name], "kind": kind, "text": text, "opened": _ago(book, opened)}
    if due is not None:
        fields["due"] = _ago(book, -due)
    if closed is not None:
        fields |= {"closed": _ago(book, closed), "outcome": outcome}
    book.loops.add(fields)


def _trouble(book: "Book", ids: dict[str, int], trouble: sample.Trouble) -> None:
    fields: ChallengeFields = {"day": _ago(book, trouble["opened"]), "title": trouble["title"]}
    fields["text"] = trouble.get("text", "")
    if "decision" in trouble:
        on, text, because, expect, sure, review = trouble["decision"]
        fields |= {"decided_on": _ago(book, on), "decision": text, "because": because, "expect": expect}
        fields |= {"sure": sure, "review_on": _ago(book, review)}
    if "outcome" in trouble:
        on, text, as_expected = trouble["outcome"]
        fields |= {"outcome_on": _ago(book, on), "outcome": text, "as_expected": as_expected}
    if "closed" in trouble:
        fields["closed"] = _ago(book, trouble["closed"])
    challenge = int(book.challenges.add(fields).ref[1:])
    for view in trouble["views"]:
        _view(book, ids, view, challenge)
    if "lesson" in trouble:
        on, text, name, hearer = trouble["lesson"]
        learnt = book.lessons.add(
            {"day": _ago(book, on), "text": text, "person_id": ids[name], "challenge_id": challenge}
        )
        book.lessons.tell(int(learnt.ref[1:]), ids[hearer], _ago(book, on))


def _view(book: "Book", ids: dict[str, int], view: sample.View, challenge: int | None) -> None:
    fields: AdviceFields = {"person_id": ids[view["name"]], "challenge_id": challenge, "question": view["question"]}
    fields["day"] = _ago(book, view.get("asked", 0))
    if "asked" in view:
        fields["asked_on"] = fields["day"]
    if "answered" in view:
        fields |= {"text": view["text"], "answered_on": _ago(book, view["answered"])}
    if "did_on" in view:
        fields |= {"did": view["did"], "did_on": _ago(book, view["did_on"]), "declined": view.get("declined", False)}
    if "helped" in view:
        fields["helped"] = view["helped"]
    if "told" in view:
        fields["told_on"] = _ago(book, view["told"])
    book.advice.add(fields)


def _community(book: "Book", ids: dict[str, int], group: sample.Group) -> int:
    fields: CommunityFields = {"handle": handle_for(group["name"], ()), "name": group["name"], "kind": group["kind"]}
    if "every" in group:
        fields["every_days"] = read_span(group["every"])
    key = book.communities.add(fields).id
    for name, part in group.get("members", ()):
        book.communities.join(key, ids[name], part)
    of_peers = group["kind"] == PEER_GROUP
    for days, text in group.get("notes", ()):
        book.notes.add_about(key, _ago(book, days), text, of_peers)
    for name, days, text, until, kept in group.get("commitments", ()):
        on, due = _ago(book, days), _ago(book, -until)
        words = text if kept is None else kept_words(text, _ago(book, kept))
        book.notes.commit(key, ids[name], on, words, of_peers, due)
    return key


def _introduction(book: "Book", ids: dict[str, int], told: sample.BroughtTogether) -> None:
    people = [ids[name] for name in told["people"]]
    fields: IntroductionFields = {"day": _ago(book, told["opened"]), "because": told["because"]}
    if "via" in told:
        fields |= {"for_me": True, "via_id": ids[told["via"]]}
    if "made" in told:
        first, other = (name.split()[0] for name in told["people"])
        give: GiveFields = {"day": _ago(book, told["made"]), "kind": INTRODUCTION, "person_id": people[0]}
        give["text"] = f"introduced {first} to {other}"
        fields |= {"made_on": give["day"], "give_id": book.gives.add(give, people[1:]).id}
    if "met" in told:
        fields |= {"met_on": _ago(book, told["met"]), "outcome": told["outcome"]}
    key = int(book.introductions.add(fields, people).ref[1:])
    for answer in told["answers"]:
        book.introductions.change_side(
            key,
            ids[answer["name"]],
            asked_on=_ago(book, answer["asked"]),
            said=answer.get("said"),
            said_on=_ago(book, answer["on"]) if "on" in answer else None,
            until=_ago(book, -answer["later"]) if "later" in answer else None,
            words=answer.get("words"),
        )


def _circle(book: "Book", ids: dict[str, int]) -> None:
    """Who knows whom, the seats, and the hours to give."""
    for one, other, days, how in sample.ACQUAINTANCES:
        book.acquaintances.say(ids[one], ids[other], _ago(book, days), how=how)
    for seat, words in sample.SEATS:
        book.settings.put(f"{SEAT}{seat}", words)
    for seat, name in sample.SEATED:
        book.seats.put(seat, ids[name])
    book.settings.put(HOURS, sample.HOURS_A_MONTH)


def _ago(book: "Book", days: int) -> date:
    return book.today - timedelta(days=days)
