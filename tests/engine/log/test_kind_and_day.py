"""The kind and the day of a contact, whatever else a line speaks of."""

from datetime import date

from netcrm.engine.log.sentences import Known, Reading, read
from rows import each_row
from world import TODAY

MARIA = Known(1, "maria-chen", "Maria Chen", None, (), "followed")


def said(line: str) -> Reading:
    return read(line, TODAY, (MARIA,))


@each_row(
    ("line", "kind"),
    [
        *(("asked Maria for coffee", "other"), ("Maria wants a call", "other"), ("Maria needs a call", "other")),
        *(("Maria should call", "other"), ("someone called", "other")),
        *(("somebody called about Maria", "other"), ("the workshop with Maria", "event"), ("she met Maria", "other")),
        *(("workshop with Maria", "event"), ("asked Maria to call", "other"), ("told Maria to call", "other")),
        *(("advised Maria to call", "other"), ("about lunch with Maria", "other"), ("re lunch with Maria", "other")),
        *(("regarding lunch with Maria", "other"), ("before lunch saw Maria", "other"), ("he met Maria", "other")),
        *(("after lunch saw Maria", "other"), ("Maria would like lunch", "other"), ("they met Maria", "other")),
        *(("#coffee with Maria", "other"), ("@call Maria", "other"), ("Maria will meet", "other")),
        *(("coffee with Maria, maybe lunch next", "coffee"), ("coffee with Maria, perhaps lunch", "coffee")),
        *(("lunch maybe, coffee with Maria", "coffee"), ("lunch perhaps, coffee with Maria", "coffee")),
        *(("met for lunch with Maria", "meal"), ("intro over coffee with Maria", "coffee")),
        *(("introduced Maria at lunch", "intro"), ("call, coffee with Maria", "call"), ("intro with Maria", "intro")),
        *(("phone call with Maria", "call"), ("conference call with Maria", "call"), ("Maria, video calls", "call")),
        *(("wants nothing; coffee with Maria", "coffee"), ("wants? coffee with Maria", "coffee")),
        *(("wants: coffee with Maria", "coffee"), ("wants. coffee with Maria", "coffee")),
    ],
)
def test_the_kind_is_that_of_the_contact_and_not_of_what_was_spoken_of(line, kind):
    assert said(line).kind == kind


@each_row(
    "line",
    [
        *("scheduled coffee with Maria on friday", "planned coffee with Maria on friday", "upcoming call on friday"),
        *("booked coffee with Maria on friday", "going to see Maria on friday"),
        *("set up a call with Maria on friday", "seeing Maria on friday", "planning lunch with Maria friday"),
    ],
)
def test_a_contact_that_was_arranged_lies_ahead(line):
    assert said(line).on == date(2026, 9, 25)


@each_row(
    "rest",
    [
        *("by friday", "until friday", "till friday", "since monday", "before friday", "from monday"),
        *(
            ", it starts friday",
            ", it is starting on friday",
            ", deadline friday",
            ", due friday",
            ", it closes friday",
        ),
        *(", closing friday", ", launch friday", ", she launches friday", ", launching friday", ", it ends friday"),
        *(
            ", it expires friday",
            ", she leaves friday",
            ", she moves friday",
        ),
        *(", next call friday", ", next meeting friday", ", next coffee friday"),
        *(", next lunch friday", ", next sync friday", ", can't friday", ", cannot come friday", ", can not friday"),
        *(
            ", won't come friday",
            ", will be off friday",
            ", wants it friday",
            ", needs it friday",
            ", asked for it friday",
        ),
        *(
            ", would like it friday",
            "about a shop 61 days ago",
            "regarding a demo last week",
            "about the year before last week",
        ),
    ],
)
def test_a_day_of_something_else_does_not_date_the_contact(rest):
    assert not said(f"coffee with Maria {rest}").dated


@each_row(
    ("rest", "on"),
    [
        ("about the talk on friday", date(2026, 9, 18)),
        ("about the talk yesterday", date(2026, 9, 21)),
        ("about the talk last night", date(2026, 9, 21)),
        ("about a shop 60 days ago", date(2026, 7, 24)),
        ("friday, deadline monday", date(2026, 9, 18)),
        ("on tuesday", date(2026, 9, 22)),  # a Tuesday
        ("last tuesday", date(2026, 9, 15)),
        ("on tuesday last", date(2026, 9, 15)),
    ],
)
def test_a_plain_day_dates_the_contact_whatever_it_was_about(rest, on):
    assert said(f"coffee with Maria {rest}").on == on


@each_row(
    ("line", "topics"),
    [
        ("#Pricing", ("pricing",)),
        ("#a-b #c_", ("a-b", "c")),
        ("a#b &#c /#d ##e", ()),
        ("#1st", ("1st",)),
        ("#x #X", ("x",)),
    ],
)
def test_a_topic_is_a_word_with_a_number_sign_of_its_own(line, topics):
    assert said(f"coffee with Maria {line}").topics == topics


@each_row(
    ("line", "remarks"),
    [
        ("lunch w maria fri 12:30", 1),
        ("had lunch w maria fri 12:30", 0),
        ("lunch w maria fri", 0),
    ],
)
def test_a_weekday_with_its_hour_and_no_verb_says_which_it_was_taken_for(line, remarks):
    assert len(said(line).remarks) == remarks


@each_row(
    ("line", "days"),
    [
        ("coffee with Maria. Her exam is in a week", 1),
        ("Maria says call every customer who left within a week", 0),
        ("call with Maria, she moves inside of two weeks", 0),
        ("Kaffee mit Maria. Sie sagt, innerhalb einer Woche zieht sie um", 0),
        ("Kaffee mit Maria, sie zieht innerhalb der nächsten Woche um", 0),
        ("mit Maria telefoniert, sie hat binnen 14 Tagen Prüfung", 0),
        ("mit Maria telefoniert, sie hat in 14 Tagen Prüfung", 1),
        ("café avec Maria, elle démissionne sous 15 jours", 0),
        ("café avec Maria, son examen est d'ici une semaine", 0),
        ("café con Maria, su examen es dentro de una semana", 1),
        ("café con Maria, su examen es en el plazo de una semana", 0),
        ("café com Maria, o exame dela é no prazo de uma semana", 0),
    ],
)
def test_a_span_is_no_day_of_theirs(line, days):
    assert len(said(line).occasions) == days
