"""The kinds of loops, contacts and gives, each declared once, with every word that a page, file or option has for it.

Another kind is another row here, a step in `store/migrations.py` and a new `schema.sql`; no branch asks for a kind by
name but where that very kind is made.
"""

from netcrm.named_tuple import NamedTuple


class LoopKind:
    """Something that can be open between you and a person, and its words; {name} and {text} stand for theirs.

    No NamedTuple: one of so many fields takes 0.4 ms to make, at every start. TypeError for a word that is missing.
    """

    noun: str  # one of them, inside a sentence
    turn: str  # whose turn it is: me or them
    waits: int  # days after which one without a date comes up in `today`
    heading: str  # over its rows in `today` and `open`
    counted: str  # after the number of those that `today` has no room for
    opened: str  # before the name, when it was opened and in a calendar
    done: str  # before the name, when it was done
    dropped: str
    snoozed: str
    deed: str  # before the name, in the list of `undo`
    private: str  # what `today` shows of a private one
    in_log: str  # in the echo of a log; {name} is the first name
    on_card: str  # before the text, on the card of the person
    card_done: str  # in the column of the story, eight wide
    card_dropped: str
    on_page: str  # in Markdown, on the page of the person
    page_done: str
    page_dropped: str
    opening: str  # a first line to the person; {name} is the first name
    private_opening: str
    flag: str  # the flag of `netcrm promise` that opens one; "" for the kind it opens without
    flag_help: str
    option_help: str  # of the option of `netcrm log` that is named as the kind
    question: str  # what `netcrm promise` asks for
    whom: str  # before the text, when `netcrm log` asks whom it is with
    link: str  # between the text and the name of somebody unknown: for or from

    def __init__(self, **words: str | int) -> None:
        if words.keys() != LoopKind.__annotations__.keys():
            raise TypeError(f"a kind of loop has these words: {', '.join(LoopKind.__annotations__)}")
        self.__dict__.update(words)


class InteractionKind(NamedTuple):
    """A way to be in touch. noun: in a sentence; label: in a column, eight wide.

    once_a_day: of those that a source counts, one a day and person is kept. gathering: who comes along is not brought
    into your day by it.
    """

    noun: str
    label: str
    once_a_day: bool = False
    gathering: bool = False


class GiveKind(NamedTuple):
    """A way to give. noun: in a sentence; label: in brackets behind the text."""

    noun: str
    label: str


PROMISE, WAITING = "promise", "waiting"
LOOPS: dict[str, LoopKind] = {
    PROMISE: LoopKind(
        noun="promise",
        turn="me",
        waits=7,
        heading="YOU PROMISED",
        counted="you promised",
        opened="You owe",
        done="Done for",
        dropped="Let go, with",
        snoozed="Put off, with",
        deed="promised",
        private="a private promise",
        in_log="you owe {name}",
        on_card="you owe",
        card_done="kept",
        card_dropped="let go",
        on_page="you owe",
        page_done="kept a promise",
        page_dropped="let go",
        opening="Hi {name}, I have not forgotten what I promised you ({text}). Here is where it stands.",
        private_opening="Hi {name}, I have not forgotten what I promised you. Here is where it stands.",
        flag="",
        flag_help="",
        option_help='What you owe, e.g. "send the deck by friday".',
        question="What did you promise? >",
        whom="Whom do you owe",
        link="for",
    ),
    WAITING: LoopKind(
        noun="promise",
        turn="them",
        waits=14,
        heading="WAITING FOR",
        counted="you wait for",
        opened="Waiting for",
        done="Done by",
        dropped="Let go, with",
        snoozed="Put off, with",
        deed="waiting for",
        private="something private",
        in_log="{name} owes you",
        on_card="owes you",
        card_done="came",
        card_dropped="let go",
        on_page="they owe you",
        page_done="they kept a promise",
        page_dropped="let go",
        opening="Hi {name}, may I ask how things stand ({text})? No hurry; it helps me to know where it stands.",
        private_opening="Hi {name}, may I ask about what we spoke of? No hurry; it helps me to know where it stands.",
        flag="theirs",
        flag_help="They promised it; you wait for it.",
        option_help='What they owe you, e.g. "intro to Tom by monday".',
        question="What did they promise? >",
        whom="Who owes you",
        link="from",
    ),
}

CONTACT, MESSAGE, EMAIL = "other", "message", "email"  # CONTACT: no more is known than that there was one
INTERACTIONS: dict[str, InteractionKind] = {
    "meeting": InteractionKind("meeting", "meeting"),
    "call": InteractionKind("call", "call"),
    "coffee": InteractionKind("coffee", "coffee"),
    "meal": InteractionKind("meal", "meal"),
    MESSAGE: InteractionKind("message", "message", once_a_day=True),
    EMAIL: InteractionKind("email", "email", once_a_day=True),
    "event": InteractionKind("event", "event", gathering=True),
    "intro": InteractionKind("introduction", "intro"),
    CONTACT: InteractionKind("contact", "contact"),
}

INTRODUCTION, KNOWLEDGE = "intro", "knowledge"  # KNOWLEDGE: what `netcrm gave` takes a give for
GIVES: dict[str, GiveKind] = {
    INTRODUCTION: GiveKind("introduction", "intro"),
    "feedback": GiveKind("feedback", "feedback"),
    KNOWLEDGE: GiveKind("knowledge", "knowledge"),
    "mentoring": GiveKind("mentoring", "mentoring"),
    "volunteering": GiveKind("volunteering", "volunteering"),
    "referral": GiveKind("referral", "referral"),
    "resource": GiveKind("resource", "resource"),
    "encouragement": GiveKind("encouragement", "encouragement"),
}


def place_of(kind: str) -> int:
    """Where a kind of loop stands among the others: promises first, as everywhere they are shown."""
    return list(LOOPS).index(kind)


def loops_of(turn: str) -> tuple[str, ...]:
    """The kinds of loops in which it is your turn ("me"), or theirs ("them")."""
    return tuple(name for name, kind in LOOPS.items() if kind.turn == turn)
