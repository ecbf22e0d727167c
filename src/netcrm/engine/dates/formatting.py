"""Says days and spans: short, kind, and so that people can type them back.

It imports nothing but datetime and the nouns, because the short road to `today` speaks and never listens.
"""

from datetime import date, timedelta

from netcrm.model.people import Met

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
# A day and month without its year is still read back right when it lies less than a year away.
_WITHOUT_YEAR = 180
_SINCE_A_DAY = 60


def say_date(on: date, today: date) -> str:
    """The day as people read it: "yesterday", "Fri 25 Sep", or "25 Sep 2024" when the year is needed.

    Law: read_date reads it back as the same day, toward the past for past days and the future for others.
    """
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get((on - today).days)
    if near:
        return near
    if on.year == today.year or abs((on - today).days) <= _WITHOUT_YEAR:
        return f"{WEEKDAYS[on.weekday()][:3]} {_day(on)}"
    return f"{_day(on)} {on.year}"


def say_day(on: date) -> str:
    """The day in full: "Fri 25 Sep 2026"."""
    return f"{WEEKDAYS[on.weekday()][:3]} {_day(on)} {on.year}"


def say_birthday(born: str) -> str:
    """A birthday kept as "1980-03-07" or "--03-07": "7 Mar 1980", "7 Mar"; "" for none."""
    if not born:
        return ""
    said = _day(date(2000, int(born[-5:-3]), int(born[-2:])))
    return said if born.startswith("-") else f"{said} {born[:4]}"


def say_span(days: int) -> str:
    """The span in the unit that fits it exactly: "10 days", "3 weeks", "1 month"; 0 is "never".

    Law: read_span reads it back as the same number of days, for 0 to 3650.
    """
    if days == 0:
        return "never"
    if days % 365 == 0:
        return _count(days // 365, "year")
    if days % 30 == 0 and days <= 720:
        return _count(days // 30, "month")
    if days % 7 == 0 and days <= 364:
        return _count(days // 7, "week")
    return _count(days, "day")


def say_every(days: int) -> str:
    """How often: "every week", "every 3 weeks", "never"."""
    return "never" if days == 0 else "every " + say_span(days).removeprefix("1 ")


def say_about(days: float) -> str:
    """A learnt pace, to stand after "usually every": "day", "9 days", "week", "3 weeks", "month", "2 years"."""
    whole = max(1, round(days))
    if whole < 14:
        return "week" if whole == 7 else _each(whole, "day")
    if whole < 60:
        return "month" if 29 <= whole <= 32 else _each(round(whole / 7), "week")
    months = round(whole * 12 / 365)
    if months == 12:
        return "year"
    return _each(months, "month") if months <= 20 else _each(round(whole / 365), "year")


def say_since(on: date, today: date) -> str:
    """Since when something waits, never how many days late: "since yesterday", "since Monday", "from March"."""
    days = (today - on).days
    if days <= 0:
        return say_date(on, today)
    if days == 1:
        return "since yesterday"
    if days < 7:
        return f"since {WEEKDAYS[on.weekday()]}"
    if days <= _SINCE_A_DAY:
        return f"since {_day(on)}"
    month = _MONTHS[on.month - 1]
    months = (today.year - on.year) * 12 + today.month - on.month
    return f"from {month}" if months <= 11 else f"from {month} {on.year}"


def say_due(on: date, today: date) -> str:
    """When something is due: "today", "tomorrow", "by Fri 25 Sep"; once it is late, since when."""
    if on < today:
        return say_since(on, today)
    return say_date(on, today) if on - today <= timedelta(days=1) else f"by {say_date(on, today)}"


def _day(on: date) -> str:
    return f"{on.day} {_MONTHS[on.month - 1][:3]}"


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def _each(number: int, unit: str) -> str:
    return unit if number == 1 else f"{number} {unit}s"


def met_words(met: Met, today: date) -> list[str]:
    """How you met, in parts: "met at TechHub 2 Sep", "via Ines"."""
    on = say_date(met.on, today) if met.on else ""
    if met.on and on[:3] in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"):
        on = on[4:]
    at = f"at {met.where}" if met.where else ""
    where = " ".join(part for part in ("met", at, on) if part)
    return ([where] if at or on else []) + ([f"via {met.via}"] if met.via else [])
