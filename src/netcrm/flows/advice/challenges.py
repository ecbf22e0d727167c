"""Opens challenges and changes them: what is decided, what is expected of it, how it turned out, and their end."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.advice.views import to_tell
from netcrm.errors import Hint, NotFound, Refused, Usage
from netcrm.flows.naming import person as person_named
from netcrm.model.advice import Challenge, Lesson
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.columns.writing import ChallengeFields
    from netcrm.store.book import Book

DID = (
    *("decided", "turned out", "closed", "reopened", "let go", "put off"),
    *("opened", "renamed", "written", "joined", "made private", "same"),
)  # what a command did to a challenge
_BARE = {"yes": "as expected", "partly": "partly as expected", "no": "not as expected"}  # an outcome without a text
_LET_GO = "## Why I let it go"


class ChallengeWritten(NamedTuple):
    """A challenge after something was done to it. until: the day of a snooze; lesson: what was learnt in it.

    tell: after a decision, who gave a view and was not told yet what came of it. next: the command to go on with.
    """

    challenge: Challenge
    did: Annotated[str, DID]
    until: date | None = None
    lesson: Lesson | None = None
    tell: tuple[Ref, ...] = ()
    next: Hint | None = None


class Deciding(NamedTuple):
    """What is decided; without a text, more of what was decided before. sure: in percent; review_on: when to look."""

    text: str | None = None
    because: str | None = None
    expect: str | None = None
    sure: int | None = None
    review_on: date | None = None


class Change(NamedTuple):
    """What is to be changed in a challenge; None where it stays. partners: handles of people who join it.

    close: whether it is closed, with the lesson where there is one; reopen: before all else that is changed.
    """

    title: str | None = None
    text: str | None = None
    partners: tuple[str, ...] = ()
    private: bool = False
    deciding: Deciding = Deciding()
    close: bool = False
    lesson: str | None = None
    reopen: bool = False


def open_challenge(
    book: "Book",
    title: str,
    text: str = "",
    partners: tuple[str, ...] = (),
    private: bool = False,
    deciding: Deciding = Deciding(),
    without: tuple[str, ...] = (),
) -> ChallengeWritten:
    """Opens a challenge. partners: handles of those it is done with; without: of those who are not to be asked about
    it. Refused where one of that title is open."""
    title = _title(title)
    same = next((one for one in book.challenges.open() if fold(one.title) == fold(title)), None)
    if same:
        way = Hint("leave_out", (same.ref, " ".join(without))) if without else None
        raise Refused(f"{same.ref} is that already", way or Hint("challenge", (same.ref,)))
    people = [person_named(book, handle).id for handle in dict.fromkeys(partners)]
    fields: ChallengeFields = {"day": book.today, "title": title, "text": text.strip(), "private": private}
    if any(part is not None for part in deciding):
        fields |= _decision(book, deciding, None)
    book.command(f"opened {_called(title, private)}")
    challenge = book.challenges.add(fields, people)
    _leave_out(book, challenge.ref, without)
    return _written(book, challenge.ref, "decided" if challenge.decision else "opened")


def change(book: "Book", ref: str, wanted: Change) -> ChallengeWritten:
    """Changes a challenge, all of it in one deed. Refused where it is closed and is not opened again."""
    challenge = get(book, ref)
    _check_state(challenge, wanted)
    fields: ChallengeFields = {"closed": None} if wanted.reopen else {}
    if wanted.title is not None:
        fields["title"] = _title(wanted.title)
    if wanted.text is not None:
        fields["text"] = wanted.text.strip()
    if wanted.private:
        fields["private"] = True
    if any(part is not None for part in wanted.deciding):
        fields |= _decision(book, wanted.deciding, challenge)
    if wanted.lesson is not None and not wanted.lesson.strip():
        raise Usage("the lesson is empty", Hint("close_example", (ref,)))
    if wanted.close:
        fields["closed"] = book.today
    people = [person_named(book, handle).id for handle in dict.fromkeys(wanted.partners)]
    did = _deed(challenge, wanted, fields)
    if did == "same":
        return _written(book, ref, did)
    book.command(f"challenge {did}: {_called(challenge.title, challenge.private or wanted.private)}")
    if fields:
        book.challenges.change(number_of(ref), fields)
    for person in people:
        book.challenges.join(number_of(ref), person)
    if wanted.private and not challenge.private:
        keep_private(book, number_of(ref))
    return _written(book, ref, did, lesson=_lesson(book, challenge, wanted))


def leave_out(book: "Book", ref: str, handles: tuple[str, ...]) -> None:
    """Keeps with a challenge who is not to be asked about it, from now on; nobody where none is given."""
    challenge = open_one(book, ref)
    book.command(f"whom to ask: {_called(challenge.title, challenge.private)}")
    if not handles:
        book.challenges.leave_nobody_out(number_of(challenge.ref))
    _leave_out(book, challenge.ref, handles)


def _leave_out(book: "Book", ref: str, handles: tuple[str, ...]) -> None:
    people = [person_named(book, handle).id for handle in dict.fromkeys(handles)]
    book.challenges.leave_out(number_of(ref), people, book.today)


def turned_out(book: "Book", ref: str, text: str, as_expected: str | None) -> ChallengeWritten:
    """Keeps how what was decided turned out; said again, it is added to what was said before.

    Refused before a decision; what was closed before that was said still takes it. as_expected: yes, partly or no, None
    where that is not said.
    """
    challenge = get(book, ref)
    if challenge.closed and (challenge.outcome or challenge.decision is None):
        raise _is_closed(challenge)
    if challenge.decision is None:
        raise Refused(f"nothing is decided yet in {challenge.ref}", Hint("decide", (challenge.ref,)))
    if as_expected and not challenge.decision.expect:
        raise Usage(f"nothing was expected of {challenge.ref}", Hint("turned_out_example", (challenge.ref,)))
    before = challenge.outcome
    said = text.strip() or _BARE.get(as_expected or "", "")
    if not said:
        raise Usage("say how it turned out", Hint("turned_out", (challenge.ref,)))
    book.command(f"how it turned out: {_called(challenge.title, challenge.private)}")
    fields: ChallengeFields = {"outcome_on": book.today, "outcome": said, "as_expected": as_expected}
    if before:
        kept = "" if before.text in _BARE.values() else before.text
        fields["outcome"] = "; ".join(part for part in (kept, text.strip()) if part) or said
        fields["as_expected"] = as_expected or before.as_expected
    book.challenges.change(number_of(ref), {**fields, "snoozed_until": None})
    return _written(book, ref, "turned out")


def drop(book: "Book", ref: str, said: str = "") -> ChallengeWritten:
    """Lets a challenge go: it is closed, and why is kept with what it is."""
    challenge = open_one(book, ref)
    book.command(f"let go: {_called(challenge.title, challenge.private)}")
    fields: ChallengeFields = {"closed": book.today}
    if said.strip():
        fields["text"] = "\n\n".join(part for part in (challenge.text, _LET_GO, said.strip()) if part)
    book.challenges.change(number_of(ref), fields)
    return _written(book, ref, "let go")


def snooze(book: "Book", ref: str, until: date) -> ChallengeWritten:
    """Keeps a challenge out of `today` until that day; its review day stays."""
    challenge = open_one(book, ref)
    book.command(f"put off: {_called(challenge.title, challenge.private)}")
    book.challenges.change(number_of(ref), {"snoozed_until": until})
    return _written(book, ref, "put off", until=until)


def keep_private(book: "Book", challenge: int) -> None:
    """What was asked, said and learnt in a challenge is as private as it is."""
    for advice in book.advice.about(challenge):
        book.advice.change(int(advice.ref[1:]), {"private": True})
    for lesson in book.lessons.about(challenge):
        book.lessons.change(int(lesson.ref[1:]), {"private": True})


def get(book: "Book", ref: str) -> Challenge:
    """The challenge with that id; NotFound for none."""
    challenge = book.challenges.get(number_of(ref))
    if challenge is None:
        raise NotFound(f"no challenge has the id {ref.lower()}", Hint("challenges"))
    return challenge


def open_one(book: "Book", ref: str) -> Challenge:
    """The open challenge with that id; NotFound for none, Refused for one that is closed."""
    challenge = get(book, ref)
    if challenge.closed:
        raise _is_closed(challenge)
    return challenge


def number_of(ref: str) -> int:
    """2 for c2; Usage for what is no id of a challenge."""
    digits = ref[1:]
    if not (ref[:1] in ("c", "C") and digits.isascii() and digits.isdigit() and len(ref) < 18):
        raise Usage(f'"{ref}" is no id of a challenge', Hint("challenges"))
    return int(digits)


def _title(title: str) -> str:
    title = " ".join(title.split())
    if not title:
        raise Usage("say what it is", Hint("challenge_example"))
    return title


def _called(title: str, private: bool) -> str:
    return "a private matter" if private else title


def _is_closed(challenge: Challenge) -> Refused:
    return Refused(f"{challenge.ref} is closed", Hint("reopen", (challenge.ref,)))


def _check_state(challenge: Challenge, wanted: Change) -> None:
    """Refuses what does not go with a challenge as it is, open or closed."""
    if wanted.reopen and not challenge.closed:
        raise Refused(f"{challenge.ref} is open", Hint("challenge", (challenge.ref,)))
    if challenge.closed and not wanted.reopen:
        raise _is_closed(challenge)
    if wanted.reopen and wanted.close:
        raise Usage("it is opened again or closed, not both", Hint("reopen", (challenge.ref,)))
    deciding = wanted.deciding
    if wanted.close and (deciding.expect is not None or deciding.sure is not None or deciding.review_on):
        raise Usage(
            "what you expect is looked at later, so it is not over yet", Hint("turned_out_later", (challenge.ref,))
        )
    if wanted.lesson is not None and not wanted.close:
        raise Usage("a lesson is kept when a challenge is closed", Hint("learn", (challenge.ref,)))


def _decision(book: "Book", deciding: Deciding, challenge: Challenge | None) -> "ChallengeFields":
    """The columns of a decision. A new one replaces all of the old one, and how that turned out with it."""
    if deciding.sure is not None and not 0 <= deciding.sure <= 100:
        raise Usage("how sure you are is a number from 0 to 100", Hint("sure_example"))
    if deciding.review_on and deciding.review_on < book.today:
        raise Usage("the day to look again is past", Hint("review_example"))
    texts = {"because": deciding.because, "expect": deciding.expect}
    more: ChallengeFields = {"sure": deciding.sure, "review_on": deciding.review_on, "snoozed_until": None}
    if deciding.text is None:
        ref = challenge.ref if challenge else "c2"
        if challenge is None or challenge.decision is None:
            raise Usage("say what you decided", Hint("decide", (ref,)))
        _check_sure(deciding, challenge.decision.expect)
        given = {**{name: text.strip() or None for name, text in texts.items() if text is not None}}
        kept = {name: value for name, value in more.items() if value is not None or name == "snoozed_until"}
        return {**given, **kept}  # type: ignore[typeddict-item]
    if not deciding.text.strip():
        raise Usage("say what you decided", Hint("decide", (challenge.ref if challenge else "c2",)))
    _check_sure(deciding, None)
    return {
        **more,
        "decided_on": book.today,
        "decision": deciding.text.strip(),
        "because": (deciding.because or "").strip() or None,
        "expect": (deciding.expect or "").strip() or None,
        "outcome_on": None,
        "outcome": None,
        "as_expected": None,
    }


def _check_sure(deciding: Deciding, expected: str | None) -> None:
    """Refuses a certainty of nothing. expected: before."""
    expected = expected if deciding.expect is None else deciding.expect.strip()
    if deciding.sure is not None and not expected:
        raise Usage("say what you are so sure of", Hint("expect_example"))


def _deed(challenge: Challenge, wanted: Change, fields: "ChallengeFields") -> str:
    """The weightiest of what is done, one of DID."""
    if wanted.close:
        return "closed"
    if any(part is not None for part in wanted.deciding):
        return "decided"
    if wanted.reopen:
        return "reopened"
    if fields.get("title", challenge.title) != challenge.title:
        return "renamed"
    if fields.get("text", challenge.text) != challenge.text:
        return "written"
    if wanted.partners:
        return "joined"
    return "made private" if wanted.private and not challenge.private else "same"


def _lesson(book: "Book", challenge: Challenge, wanted: Change) -> Lesson | None:
    if wanted.lesson is None:
        return None
    private = challenge.private or wanted.private
    fields = {"day": book.today, "text": wanted.lesson.strip(), "challenge_id": number_of(challenge.ref)}
    return book.lessons.add({**fields, "private": private})  # type: ignore[typeddict-item]


def _written(
    book: "Book", ref: str, did: str, until: date | None = None, lesson: Lesson | None = None
) -> ChallengeWritten:
    challenge = get(book, ref)
    decided = challenge.decision is not None and did in ("decided", "turned out", "closed")
    outcome_on = challenge.outcome.on if challenge.outcome else None
    decided_on = challenge.decision.on if challenge.decision else None
    tell = to_tell(book.advice.about(number_of(ref)), outcome_on, decided_on) if decided else ()
    next_step = None if did == "let go" else _next(challenge, lesson)
    return ChallengeWritten(challenge, did, until, lesson, tell, next_step)


def _next(challenge: Challenge, lesson: Lesson | None) -> Hint:
    """The command to go on with: deciding, then looking how it turned out, then the end and what was learnt."""
    if challenge.closed:
        return Hint("tell_lesson", (lesson.ref,)) if lesson else Hint("keep_lesson", (challenge.ref,))
    if challenge.outcome:
        return Hint("close_challenge", (challenge.ref,))
    return Hint("turned_out", (challenge.ref,)) if challenge.decision else Hint("decide", (challenge.ref,))
