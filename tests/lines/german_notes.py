"""German notes of everyday: what was given and advised, promised by other verbs, plans without one, and no contact."""

from datetime import date

from lines.answers import Line, book

DAY = date(2026, 6, 18)  # a Thursday
BOOK = book(
    (
        "Silke Ahrens, Jürgen Pohlmann, Sebastian Kreuzer, Roswitha Dahm, Birte Lorenzen, Leopold Wessely, Derya Koç, "
        "Nele Harms, Ole Sievers, Wiebke Tamm, Kerem Acar, Rainer Stolz, Stefanie Brück, Ingeborg Sievers"
    ).split(", "),
    {"Sebastian Kreuzer": "Basti", "Leopold Wessely": "Poldi", "Stefanie Brück": "Steffi", "Ingeborg Sievers": "Mama"},
    first=601,
)

_LINES = (
    # gives
    Line(
        "Basti den Kontakt zu meiner Anwältin gemacht, per Mail.",
        "2026-06-18 intro: Sebastian",
        gives="intro: Sebastian",
    ),
    Line(
        "Bin am Dienstag bei der Schulung für Birte eingesprungen, vier Stunden.",
        "2026-06-16 other: Birte",
        gives="volunteering: Birte",
    ),
    Line("Dem Ole hab ich am Wochenende beim Streichen geholfen.", "2026-06-13 other: Ole", gives="volunteering: Ole"),
    Line(
        "Derya bei der Steuererklärung geholfen, drei Stunden am Küchentisch.",
        "2026-06-18 other: Derya",
        gives="knowledge: Derya",
    ),
    Line(
        "Hab Jürgen bei der Jury vorgeschlagen, er hat sich bedankt.",
        "2026-06-18 other: Jürgen",
        gives="referral: Jürgen",
    ),
    Line(
        "Kerem zugehört, er hat Stress daheim. Langer Spaziergang.",
        "2026-06-18 other: Kerem",
        gives="encouragement: Kerem",
    ),
    Line(
        "Nele und ich sind heute ihre Präsentation durchgegangen, hab ein paar Folien gestrichen.",
        "2026-06-18 meeting: Nele",
        gives="feedback: Nele",
    ),
    Line("hab nele gestern beim einrichten vom drucker geholfen", "2026-06-17 other: Nele", gives="knowledge: Nele"),
    Line(
        "wiebke am montag gezeigt wie man ein angebot kalkuliert, 2h",
        "2026-06-15 other: Wiebke",
        gives="knowledge: Wiebke",
    ),
    # advice
    Line(
        "Basti gestern beim Kaffee: ich soll aufhören, Rabatte zu geben.",
        "2026-06-17 coffee: Sebastian",
        advice="Sebastian: Rabatte",
    ),
    Line("Basti: bloß keine Rabatte! Kurzes Telefonat.", "2026-06-18 call: Sebastian", advice="Sebastian: Rabatte"),
    Line("Call with Poldi, er meint hire slow, fire fast.", "2026-06-18 call: Leopold", advice="Leopold: hire"),
    Line(
        "Mit Poldi zu Mittag. Er drängt darauf, dass wir die Kosten halbieren.",
        "2026-06-18 meal: Leopold",
        advice="Leopold: Kosten",
    ),
    Line(
        "Roswitha angerufen. Ihr Tipp: erst kündigen, dann gründen.",
        "2026-06-18 call: Roswitha",
        advice="Roswitha: kündigen",
    ),
    Line(
        "Roswitha ist der Ansicht, wir sollten keinen Kredit aufnehmen, gestern beim Abendessen besprochen.",
        "2026-06-17 meal: Roswitha",
        advice="Roswitha: Kredit",
    ),
    Line(
        "Roswitha sagte heut am Telefon, ich sollt das mit dem Franchise bleiben lassen.",
        "2026-06-18 call: Roswitha",
        advice="Roswitha: Franchise",
    ),
    Line(
        'Roswitha: "Lassen Sie die Finger von Immobilien." Abendessen gestern.',
        "2026-06-17 meal: Roswitha",
        advice="Roswitha: Immobilien",
    ),
    Line(
        "Roswitha: an meiner Stelle würde sie sofort kündigen. Telefonat.",
        "2026-06-18 call: Roswitha",
        advice="Roswitha: kündigen",
    ),
    Line(
        "Treffen mit Poldi: wir sollen uns auf zwei Produkte beschränken.",
        "2026-06-18 meeting: Leopold",
        advice="Leopold: Produkte",
    ),
    Line(
        "roswitha getroffen, sie is dafür dass wir das büro behalten",
        "2026-06-18 meeting: Roswitha",
        advice="Roswitha: büro",
    ),
    # promises
    Line(
        "Anruf von Jürgen. Ich soll ihm die Maße durchgeben, mach ich morgen.",
        "2026-06-18 call: Jürgen",
        loops="owe Jürgen 2026-06-19 Maße",
    ),
    Line(
        "Basti am Telefon, er hat die Zahlen bis Montag.",
        "2026-06-18 call: Sebastian",
        loops="owe Sebastian 2026-06-22 Zahlen",
    ),
    Line(
        "Bei Steffi gewesen. Versprochen: Marmelade bis zum Sommerfest.",
        "2026-06-18 meeting: Stefanie",
        loops="owe Stefanie - Marmelade",
    ),
    Line(
        "Birte per WhatsApp zugesagt, am Samstag auf ihre Kinder aufzupassen.",
        "2026-06-18 message: Birte",
        loops="owe Birte 2026-06-20 Kinder",
    ),
    Line(
        "Mit Silke vereinbart, dass ich ihr bis Dienstag einen Kostenplan schicke.",
        "2026-06-18 other: Silke",
        loops="owe Silke 2026-06-23 Kostenplan",
    ),
    Line(
        "Mittagessen mit Poldi, ich melde mich bei ihm, sobald die Zahlen da sind.",
        "2026-06-18 meal: Leopold",
        loops="owe Leopold - Zahlen",
    ),
    Line(
        "Telefonat mit Jürgen: ich lasse ihm bis Freitag die Pläne zukommen.",
        "2026-06-18 call: Jürgen",
        loops="owe Jürgen 2026-06-19 Pläne",
    ),
    Line(
        "Treffen mit Derya. Sie kriegt die Muster nächste Woche von mir.",
        "2026-06-18 meeting: Derya",
        loops="owe Derya 2026-06-25 Muster",
    ),
    Line(
        "Treffen mit Silke. Todo ich: Logo freistellen bis Dienstag.",
        "2026-06-18 meeting: Silke",
        loops="owe Silke 2026-06-23 Logo",
    ),
    Line(
        "Wiebke getroffen; ich höre mich für sie nach einer Wohnung um.",
        "2026-06-18 meeting: Wiebke",
        loops="owe Wiebke - Wohnung",
    ),
    Line("call mit derya, schulde ihr noch die rechnung", "2026-06-18 call: Derya", loops="owe Derya - rechnung"),
    # waiting
    Line(
        "Basti will mich seiner Bankerin vorstellen, Lunch heute.",
        "2026-06-18 meal: Sebastian",
        loops="wait Sebastian - Bankerin",
    ),
    Line(
        "Birte kümmert sich um die Getränke, heute kurz abgesprochen.",
        "2026-06-18 other: Birte",
        loops="wait Birte - Getränke",
    ),
    Line(
        "Birte schuldet mir noch die Unterlagen, hab sie beim Bäcker getroffen.",
        "2026-06-18 meeting: Birte",
        loops="wait Birte - Unterlagen",
    ),
    Line(
        "Derya angerufen, sie gibt mir am Montag Bescheid.",
        "2026-06-18 call: Derya",
        loops="wait Derya 2026-06-22 Bescheid",
    ),
    Line(
        "Gestern mit Derya telefoniert, die Bestellung kommt nächste Woche von ihr.",
        "2026-06-17 call: Derya",
        loops="wait Derya 2026-06-25 Bestellung",
    ),
    Line(
        "Jürgen im Lager getroffen, er besorgt Ersatzteile.",
        "2026-06-18 meeting: Jürgen",
        loops="wait Jürgen - Ersatzteile",
    ),
    Line(
        "Nele macht die Folien fertig und gibt sie mir Montag, kurz abgestimmt.",
        "2026-06-18 meeting: Nele",
        loops="wait Nele 2026-06-22 Folien",
    ),
    Line(
        "Roswitha stellt mich nächste Woche ihrem Verleger vor, beim Essen gestern ausgemacht.",
        "2026-06-17 meal: Roswitha",
        loops="wait Roswitha 2026-06-25 Verleger",
    ),
    Line(
        "Silke gemailt und um die Bilanz gebeten, bis 30.6.",
        "2026-06-18 email: Silke",
        loops="wait Silke 2026-06-30 Bilanz",
    ),
    Line(
        "Steffi will mir bis Sonntag sagen, ob sie mitkommt, eben telefoniert.",
        "2026-06-18 call: Stefanie",
        loops="wait Stefanie 2026-06-21 mitkommt",
    ),
    Line(
        "basti chat: intro zu seinem ex chef kommt nächste woche",
        "2026-06-18 message: Sebastian",
        loops="wait Sebastian 2026-06-25 intro",
    ),
    # kinds
    Line("Am Wochenende bei Ole auf der Terrasse gesessen, viel gelacht.", "2026-06-13 other: Ole"),
    Line("Auf ein Eis mit Ole am Sonntag.", "2026-06-14 other: Ole"),
    Line("Bei Basti im neuen Büro vorbeigeschaut.", "2026-06-18 meeting: Sebastian"),
    Line("Birte ruft an, will nur quatschen.", "2026-06-18 call: Birte"),
    Line("Birte stand heute mit Kuchen vor der Tür.", "2026-06-18 other: Birte"),
    Line("Mama angerufen, Papa geht's besser.", "2026-06-18 call: Ingeborg"),
    Line("Mama vom Bahnhof abgeholt.", "2026-06-18 other: Ingeborg"),
    Line("Mit Derya am Hörer gehangen, fast eine Stunde.", "2026-06-18 call: Derya"),
    Line("Mit Jürgen Baustelle angeschaut.", "2026-06-18 meeting: Jürgen"),
    Line("Silke kam um zehn zur Anprobe.", "2026-06-18 meeting: Silke"),
    Line("Silke kurz zwischen Tür und Angel gesprochen.", "2026-06-18 other: Silke"),
    # plans
    Line("24.6. 14:00 Vertragsunterzeichnung mit Derya", "planned 2026-06-24 meeting: Derya"),
    Line("3.7. Geburtstagsfeier von Steffi, 19 Uhr.", "planned 2026-07-03 event: Stefanie"),
    Line("Abendessen Samstag bei Ole, meine Frau kommt mit.", "planned 2026-06-20 meal: Ole"),
    Line("Am Wochenende grillen wir bei Ole.", "planned 2026-06-20 meal: Ole"),
    Line("Hab mich mit Roswitha für Montag verabredet.", "planned 2026-06-22 other: Roswitha"),
    Line("Montag 10 Uhr Zoom mit Basti und Poldi", "planned 2026-06-22 call: Sebastian Leopold"),
    Line("Montag um 15 Uhr Übergabe mit Kerem.", "planned 2026-06-22 meeting: Kerem"),
    Line("Nächsten Montag hat Wiebke bei mir Probearbeit.", "planned 2026-06-22 other: Wiebke"),
    Line("Silke und Jürgen kommen am Dienstag um drei ins Büro.", "planned 2026-06-23 meeting: Silke Jürgen"),
    Line("Sommerfest Kindergarten 3.7., Silke kommt mit", "planned 2026-07-03 event: Silke"),
    Line("Treffe mich nächste Woche Mittwoch mit Poldi auf einen Kaffee.", "planned 2026-06-24 coffee: Leopold"),
    # people
    Line("Auf Jürgens Geburtstag gewesen, mit Silke getanzt.", "2026-06-18 other: Jürgen Silke"),
    Line("Basti da, Poldi da, Roswitha entschuldigt: Beirat heute.", "2026-06-18 meeting: Sebastian Leopold"),
    Line("Call mit Poldi, Roswitha hat sich nach zehn Minuten eingewählt.", "2026-06-18 call: Leopold Roswitha"),
    Line("Grillen bei Steffi. Auch da: Ole, Birte.", "2026-06-18 meal: Stefanie Ole Birte"),
    Line("Kaffee bei Mama, auch Ole kam.", "2026-06-18 coffee: Ingeborg Ole"),
    Line("Mit Steffi, Birte und deren Männern gegrillt.", "2026-06-18 meal: Stefanie Birte"),
    Line("Nele mit ihrem Freund getroffen, Kerem lief uns auch über den Weg.", "2026-06-18 meeting: Nele Kerem"),
    Line("Sitzung mit Jürgen, Rainer als Protokollführer dabei.", "2026-06-18 meeting: Jürgen Rainer"),
    Line("Steffi & Birte getroffen, Ole ließ sich entschuldigen.", "2026-06-18 meeting: Stefanie Birte"),
    Line("Steffi hat uns gestern bekocht, Ole war ebenfalls eingeladen.", "2026-06-17 meal: Stefanie Ole"),
    Line("Telko: Derya, Jürgen, Silke", "2026-06-18 call: Derya Jürgen Silke"),
    # news
    Line("Basti und Birte sind jetzt zusammen, sagt der halbe Ort.", "no contact"),
    Line("Birtes Mutter ist gestorben, wie ich heute erfahren habe.", "no contact"),
    Line("Jürgen sucht einen Azubi, hängt am Schwarzen Brett.", "no contact"),
    Line("Kerem hat nächste Woche Urlaub.", "no contact"),
    Line("Kerems Bruder heiratet im August.", "no contact"),
    Line("Mama erzählt, Rainer war im Krankenhaus.", "2026-06-18 other: Ingeborg"),
    Line("Ole hat die Prüfung bestanden, Facebook ist voll davon.", "no contact"),
    Line("Poldi ist jetzt Großvater, hat Roswitha gepostet.", "no contact"),
    Line("Rainer soll im Lotto gewonnen haben, sagt die Frau vom Kiosk.", "no contact"),
    Line("Steffi und Birte haben sich zerstritten, erzählt die Wirtin.", "no contact"),
    Line("Von Ole weiß ich, dass Steffi eine neue Wohnung sucht.", "no contact"),
    # notcontact
    Line("Basti dreimal versucht zu erreichen.", "no contact"),
    Line("Eigentlich hätte heute Silke kommen sollen, sie steckt im Stau fest.", "no contact"),
    Line("Jürgen noch die Rechnung schicken!", "no contact", loops="owe Jürgen - Rechnung"),
    Line("Nele hat mir abgesagt.", "no contact"),
    Line("Ole hat sich seit Ostern nicht gerührt.", "no contact"),
    Line("Rainer ist umgezogen, muss mir die neue Adresse besorgen.", "no contact"),
    Line("Silke wollte anrufen, hat es aber nicht getan.", "no contact"),
    Line("War bei Steffi, aber niemand da.", "no contact"),
    Line("Wiebke hat den Kaffee heute früh gecancelt, neuer Termin folgt.", "no contact"),
    Line("Wir wollten mit Steffi wandern, aber es hat geschüttet.", "no contact"),
    Line("hab kerem seit wochen nicht gesehen", "no contact"),
)
LINES = tuple(line._replace(day=DAY, book=BOOK) for line in _LINES)
