"""A few people and what is open with them, built by hand, for the golden pages."""

from datetime import date

from netcrm.model import Every, Interaction, Loop, Met, Person, Ref, Standing

TODAY = date(2026, 9, 22)  # a Tuesday


def standing(state: str, days: int | None, why: str, every: int | None = 45, source: str = "kind") -> Standing:
    return Standing(state, None, days, 21, Every(every, source), 1.0, None, why)


MARIA = Person(
    1, "u1", "maria-chen", "Maria Chen", "Mari", "mentor", "followed", "former finance director", "Fjord Labs",
    "Berlin",
    ("maria.chen@example.com",), ("+49 30 23125 014",), ("https://example.com/maria",), ("pricing", "cash flow"),
    ("young firms that need a board member and pay a little for her time",), True, "1980-03-07",
    Met(date(2025, 8, 28), "a dinner at Priya's", "Priya"),
    standing=standing("due", 50, "50 days, usually every 3 weeks"),
)  # fmt: skip
DEV = Person(
    2, "u2", "dev-patel", "Dev Patel", kind="advisor", title="former head of sales",
    company="now a coach for founders",
    every_days=30, standing=standing("warm", 12, "12 days, usually every month", 30, "person"),
)  # fmt: skip
LEI = Person(
    3,
    "u3",
    "p3",
    "李雷",
    kind="partner",
    company="汀测传感器",
    standing=standing("cold", 98, "98 days, you wanted every 30"),
)
ADA = Person(
    4, "u4", "ada-brandt", "Ada Brandt", stage="potential", standing=standing("new", None, "nothing logged yet")
)
MIKA = Person(
    5, "u5", "mika-lehtonen", "Mika Lehtonen", kind="team", every_days=0, topics=("product",),
    standing=standing("off", 8, "8 days, usually every 4 weeks", None, "never"),
)  # fmt: skip


def loop(number: int, person: Person, text: str, due: date | None = None, **more: object) -> Loop:
    late = max(0, (TODAY - due).days) if due else 0
    fields = {"kind": "promise", "opened": date(2026, 9, 10), **more}
    return Loop(f"o{number}", f"l{number}", person=person.ref, text=text, due=due, days_late=late, **fields)  # type: ignore[arg-type]


def coffee(number: int, on: date, text: str, *people: Person) -> Interaction:
    refs: tuple[Ref, ...] = tuple(person.ref for person in people or (MARIA,))
    return Interaction(number, f"i{number}", on, "coffee", text, refs)
