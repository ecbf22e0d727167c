"""Books of a given size for the benchmarks, the same every time."""

import random
from datetime import timedelta
from pathlib import Path

from netcrm.flows.ties import settle
from netcrm.store.book import Book
from world import TODAY

_FIRST = ("Maria Dev Sana Ada Tom Ines Omar Zoë Łukasz José Priya Jean Nadia Karl Mei Ruth Ivan Lea Noor Hugo").split()
_LAST = ("Chen Patel Okafor Brandt Reyes Müller Haddad Novak Silva Rossi Kim Dubois Larsen Costa Weber Ito").split()
_WORDS = (
    "pricing hiring cash flow runway investor board churn onboarding contract lawyer audit launch roadmap "
    "support sales partner supplier invoice burnout holiday family school marathon conference product "
    "design security server backup"
).split()
CHALLENGES, QUESTIONS, STRANGERS = 20, 500, 60
_TOPICS = ("pricing", "cash flow", "hiring", "fundraising", "sales", "marketing", "legal", "design", "security", "tax")
_KINDS = ("mentor", "advisor", "peer", "investor", "customer", "partner", "friend", "other")


def make(path: Path, people: int, followed: int, interactions: int, questions: int = QUESTIONS) -> Path:
    """A book with that many people, the first of them followed, that many interactions spread over three years, and so
    many questions put to people about 20 challenges, half of them answered."""
    chance = random.Random(7)
    with Book(str(path), TODAY, write=True) as book:
        book.command("made a book for a benchmark")
        for number in range(people):
            book.people.add(_person(number, number < followed, chance))
        for _ in range(interactions):
            in_day = chance.random() < 0.9
            who = chance.randrange(followed) if in_day else chance.randrange(people)
            on = TODAY - timedelta(days=int(chance.expovariate(1 / 300)))
            text = "talked about " + " ".join(chance.choices(_WORDS, k=8))
            kind = chance.choice(("call", "coffee", "email"))
            book.interactions.add({"day": on, "kind": kind, "text": text}, [who + 1])
        for number in range(followed // 3):
            due = TODAY + timedelta(days=chance.randrange(-3, 60))
            loop = {"kind": "promise", "text": f"send the {chance.choice(_WORDS)} notes", "opened": TODAY, "due": due}
            book.loops.add({"person_id": number + 1, **loop})
            book.notes.add(number + 1, TODAY, "cares about " + " ".join(chance.choices(_WORDS, k=4)), False)
        _ask_them(book, followed, questions, chance)
        _meet_in_a_group(book, interactions)
        _name_strangers(book)
        settle(book)
    return path


def _meet_in_a_group(book: Book, interactions: int) -> None:
    """A peer group of twelve with its meetings."""
    forum = book.communities.add({"handle": "forum", "name": "Forum", "kind": "peer group"}).id
    for number in range(12):
        book.communities.join(forum, number + 1)
    for number in range(100, interactions, 200):
        book.interactions.change(number, {"community_id": forum})


def _name_strangers(book: Book) -> None:
    """A doubt for each of many names that are in nobody's book, as mailboxes leave them behind."""
    for number in range(STRANGERS):
        book.doubts.keep("stranger", f"lea{number}@winter.example - Lea Winter {number}", TODAY)


def _ask_them(book: Book, followed: int, questions: int, chance: random.Random) -> None:
    for number in range(CHALLENGES):
        book.challenges.add(
            {"day": TODAY - timedelta(days=20 * number), "title": f"the {chance.choice(_WORDS)} problem"}
        )
    for number in range(questions):
        on = TODAY - timedelta(days=10 + chance.randrange(400))
        fields = {
            "person_id": 1 + number % followed,
            "challenge_id": 1 + number % CHALLENGES,
            "day": on,
            "asked_on": on,
            "question": f"how do you go about {chance.choice(_WORDS)}?",
        }
        answer = {"text": f"begin with the {chance.choice(_WORDS)}", "answered_on": on} if number % 2 else {}
        book.advice.add({**fields, **answer})


def _person(number: int, followed: bool, chance: random.Random) -> dict[str, object]:
    first, last = _FIRST[number % len(_FIRST)], _LAST[(number // len(_FIRST)) % len(_LAST)]
    return {
        "handle": f"person-{number}",
        "name": f"{first} {last} {number}",
        "kind": chance.choice(_KINDS),
        "stage": "followed" if followed else "known",
        "title": chance.choice(("CFO", "Founder", "Head of Sales", "Engineer", "Lawyer")),
        "company": f"{last} {chance.choice(('Labs', 'GmbH', 'Group'))}",
        "topics": tuple(chance.sample(_TOPICS, 2)) if followed else (),
        "wants": (chance.choice(_TOPICS),) if followed and number % 4 == 0 else (),
        "emails": (f"p{number}@example.com",),
        "created_on": TODAY - timedelta(days=chance.randrange(30, 900)),
    }
