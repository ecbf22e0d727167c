"""German lines of people who are called like months, days and words, and of kinds of misreading they went with."""

from datetime import date

from lines.answers import Line, book

DAY = date(2026, 6, 18)  # a Thursday
BOOK = book(
    (
        "Petra Freitag, August Lindner, Hans-Peter Zürcher, Mehmet Yildiz, Lena Oberhuber, Tobias Wenk, Claudia Marti, "
        "Fatima El Amrani, Björn Petersen, Greta Lindqvist, Marek Nowak"
    ).split(", "),
    {},
    first=301,
)

_NAMED = (
    Line("August rief an, will im Herbst investieren", "2026-06-18 call: August"),
    Line("treffen m august und greta", "2026-06-18 meeting: August Greta"),
    Line("bei august auf einen kaffee", "2026-06-18 coffee: August"),
    Line("nachricht an august wegen vertrag", "2026-06-18 message: August"),
    Line("August und Greta waren zum Essen da", "2026-06-18 meal: August Greta"),
    Line("Im August mit Marek telefoniert", "2026-06-18 call: Marek"),
    Line("Urlaub im August mit Tobias besprochen", "2026-06-18 meeting: Tobias"),
    Line("August war anstrengend, mit Lena gegessen", "2026-06-18 meal: Lena"),
    Line("Rechnung von August noch offen, mit Greta telefoniert", "2026-06-18 call: Greta"),
    Line("1. August Treffen mit Mehmet", "planned 2026-08-01 meeting: Mehmet"),
    Line("h-p zürcher getroffen, will einsteigen", "2026-06-18 meeting: Hans-Peter"),
    Line("hp zürcher angerufen", "2026-06-18 call: Hans-Peter"),
    Line("wenk hat angerufen, braucht neue zahlen", "2026-06-18 call: Tobias"),
    Line("call m hans-peter, später mail an greta", "2026-06-18 call: Hans-Peter Greta"),
    Line("Am Telefon mit Petra Freitag, im August wieder", "2026-06-18 call: Petra"),
)

_DAYS = (
    Line("mo kaffee m lena", "2026-06-15 coffee: Lena"),
    Line("fr lunch mit tobias und claudia", "2026-06-12 meal: Tobias Claudia"),
    Line("sa meetup, mit mehmet geredet", "2026-06-13 event: Mehmet"),
    Line("mi call m marek wg cap table", "2026-06-17 call: Marek"),
    Line("do treffen mit fatima", "2026-06-18 meeting: Fatima"),
    Line("so nett mit lena geredet", "2026-06-18 other: Lena"),
    Line("erst tel m claudia, danach sms an björn", "2026-06-18 call: Claudia Björn"),
)

_NOT_THERE = (
    Line("Lena hätte kommen sollen, ist aber nicht aufgetaucht", "no contact"),
    Line("Tobias sollte auch dabei sein, kam aber nicht", "no contact"),
    Line("Der Mehmet wollt vorbeischauen, is aber ned kommen", "no contact"),
    Line("Essen mit Claudia. Mehmet wollte auch kommen, war aber krank", "2026-06-18 meal: Claudia"),
    Line("Kaffee mit Claudia, Tobias wollte dazukommen, musste aber passen", "2026-06-18 coffee: Claudia"),
    Line("Meeting mit Marek, Björn hätte auch kommen sollen", "2026-06-18 meeting: Marek"),
    Line("Telefonat mit Tobias, er wollte am Freitag vorbeikommen", "2026-06-18 call: Tobias"),
    Line("Kaffee mit Lena, sie wollte auch zum Hackathon kommen", "2026-06-18 coffee: Lena"),
    Line("Claudia könnte die Schweiz übernehmen. Noch nicht mit ihr gesprochen.", "no contact"),
    Line("Tobias könnte das Onboarding machen, noch nicht besprochen", "no contact"),
    Line("Mit Tobias besprochen, Claudia könnte die Schweiz übernehmen", "2026-06-18 meeting: Tobias"),
    Line("LinkedIn: Marek jetzt bei Siemens", "no contact"),
    Line("Xing: Claudia Marti hat Geburtstag", "no contact"),
    Line("LinkedIn: Nachricht von Greta, sie sucht einen Job", "2026-06-18 message: Greta"),
    Line("Auf LinkedIn mit Mehmet geschrieben", "2026-06-18 message: Mehmet"),
    Line("bank noch anrufen wegen kredit", "no contact"),
    Line("Lenas Firma wurde verkauft", "no contact"),
)

_GIVEN = (
    Line("Heute Lenas Pitchdeck angeschaut und ihr Feedback gegeben", "2026-06-18 other: Lena", gives="feedback: Lena"),
    Line("Claudia hat mir Rückmeldung gegeben", "2026-06-18 other: Claudia"),
    Line("Mehmet hat mir gezeigt wie er plant", "2026-06-18 other: Mehmet"),
    Line(
        "Mail an Claudia, hab ihr unseren Leitfaden mitgeschickt",
        "2026-06-18 email: Claudia",
        gives="resource: Claudia",
    ),
    Line(
        "Ich habe Tobias gestern per Mail mit Claudia bekannt gemacht",
        "2026-06-17 intro: Tobias Claudia",
        gives="intro: Tobias Claudia",
    ),
    Line(
        "Mehmet getroffen, hab ihn dem Tobias vorgestellt",
        "2026-06-18 intro: Mehmet Tobias",
        gives="intro: Mehmet Tobias",
    ),
    Line("Greta hat mir Claudia vorgestellt", "2026-06-18 intro: Greta Claudia"),
    Line(
        "Björn getroffen, ich hab ihm erklärt, wie Wandeldarlehen funktionieren",
        "2026-06-18 meeting: Björn",
        gives="knowledge: Björn",
    ),
    Line("Beim Sommerfest von Greta als Volunteer geholfen", "2026-06-18 event: Greta", gives="volunteering: Greta"),
    Line("Event von Mehmet, er sucht noch Helfer", "2026-06-18 event: Mehmet"),
)

_PROMISED = (
    Line(
        "call mit fatima, will den vertrag sehen, schick ich ihr bis montag",
        "2026-06-18 call: Fatima",
        loops="owe Fatima 2026-06-22 vertrag",
    ),
    Line(
        "Tobias getroffen, braucht die neuen Zahlen, maile ich ihm bis Freitag",
        "2026-06-18 meeting: Tobias",
        loops="owe Tobias 2026-06-19 Zahlen",
    ),
    Line(
        "Kaffee mit Lena, möchte unser Deck haben, schicke ich ihr",
        "2026-06-18 coffee: Lena",
        loops="owe Lena - Deck",
    ),
    Line(
        "Standup mit Tobias. Release bis Freitag durch Tobias.",
        "2026-06-18 meeting: Tobias",
        loops="wait Tobias 2026-06-19 Release",
    ),
    Line(
        "Daily mit Mehmet. Fix bis Montag durch Mehmet.",
        "2026-06-18 meeting: Mehmet",
        loops="wait Mehmet 2026-06-22 Fix",
    ),
    Line("Kaffee mit Marek, er übernimmt die Rolle des CFO", "2026-06-18 coffee: Marek"),
    Line(
        "Call mit Tobias, er übernimmt die Präsentation bis Freitag",
        "2026-06-18 call: Tobias",
        loops="wait Tobias 2026-06-19 Präsentation",
    ),
    Line("Kaffee mit Greta. Sie schreibt einen Artikel über Startups.", "2026-06-18 coffee: Greta"),
    Line("Greta schreibt, sie kommt am Freitag", "2026-06-18 message: Greta"),
    Line(
        "zürcher hat angerufen, meint unsere Preise müssen runter",
        "2026-06-18 call: Hans-Peter",
        advice="Hans-Peter: Preise",
    ),
)

LINES = tuple(line._replace(day=DAY, book=BOOK) for line in (*_NAMED, *_DAYS, *_NOT_THERE, *_GIVEN, *_PROMISED))
