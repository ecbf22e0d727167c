"""German lines as people type them, each with what it tells; `answers` says how an answer is written."""

from datetime import date

from lines.answers import Line, book

DAY = date(2026, 11, 18)  # a Wednesday
BOOK = book(
    (
        "Maria Hofbauer, Hans Brunner, Veronika Lang, Lukas Meier, Lukas Steiner, Selin Yildiz, Petra Sommer, "
        "Urs Zgraggen, Paul Weber, Ingrid Berger, Emre Kaya, Charlotte Weiß, Florian Huber, Anna-Lena Krüger"
    ).split(", "),
    {"Veronika Lang": "Vroni", "Ingrid Berger": "Mama", "Florian Huber": "Flo"},
    first=101,
)

_TYPED = (
    Line("Kaffee mit Hans gestern", "2026-11-17 coffee: Hans"),
    Line("Mittagessen mit Vroni am Montag", "2026-11-16 meal: Veronika"),
    Line(
        "Telefonat mit Charlotte Weiß, er schickt mir nichts, sie schickt mir bis Freitag die Liste",
        "2026-11-18 call: Charlotte",
        loops="wait Charlotte 2026-11-20 Liste",
    ),
    Line("am Dienstag treffe ich Selin in Linz", "planned 2026-11-24 meeting: Selin"),
    Line(
        "Kaffee mit Maria gestern, ich schulde ihr das Deck bis Freitag",
        "2026-11-17 coffee: Maria",
        loops="owe Maria 2026-11-20 Deck",
    ),
    Line(
        "hans hat gestern angerufen, will mir den kontakt zu seiner steuerberaterin geben",
        "2026-11-17 call: Hans",
        loops="wait Hans - kontakt",
    ),
    Line(
        "Mama besucht am Sonntag, hab ihr versprochen die Fotos auszudrucken",
        "2026-11-15 meeting: Ingrid",
        loops="owe Ingrid - Fotos",
    ),
    Line(
        "Tel. mit Petra Sommer vorm., sie rät mir, die GmbH erst im Jänner zu gründen",
        "2026-11-18 call: Petra",
        advice="Petra: GmbH",
    ),
    Line("Urs nicht erreicht, nur Mailbox", "no contact"),
    Line("Call mit Paul Weber ist ausgefallen", "no contact"),
    Line("Flo hat abgesagt, also kein Bier heute", "no contact"),
    Line("Heute Bespr. mit Emre und Lukas Meier, Charlotte war nicht dabei", "2026-11-18 meeting: Emre LukasM"),
    Line("Termin mit Selin am 26.11. um 14 Uhr fixiert", "planned 2026-11-26 meeting: Selin"),
    Line(
        "Mail v. Maria bekommen: sie braucht bis Montag ein Angebot von mir",
        "2026-11-18 email: Maria",
        loops="owe Maria 2026-11-23 Angebot",
    ),
    Line("Lukas getroffen, lief gut", "several Lukas"),
    Line("Mittagessen mit Sandra Kofler gestern", "unknown Sandra Kofler"),
    Line("Mit Hans über Maria geredet, gestern beim Mittagessen", "2026-11-17 meal: Hans"),
    Line("Vroni und Flo letzten Samstag zum Abendessen bei uns gehabt", "2026-11-14 meal: Veronika Florian"),
    Line(
        "Ich muss Urs bis Ende der Woche noch das Reporting schicken",
        "no contact",
        loops="owe Urs 2026-11-20 Reporting",
    ),
    Line(
        "Petra Sommer meint, ich sollte die Preise um 10 % erhöhen. Tel. gestern.",
        "2026-11-17 call: Petra",
        advice="Petra: Preise",
    ),
    Line("Selin und Emre einander vorgestellt", "2026-11-18 intro: Selin Emre", gives="intro: Selin Emre"),
    Line(
        "Paul Webers Pitchdeck durchgesehen, 1,5 h, und ihm Feedback gegeben",
        "2026-11-18 other: Paul",
        gives="feedback: Paul",
    ),
    Line(
        "letzte woche mit anna-lena beim stammtisch gequatscht, sie hat ein neues baby", "2026-11-11 event: Anna-Lena"
    ),
    Line("wapp von flo: er kommt samstag nicht", "2026-11-18 message: Florian"),
    Line(
        "Gestern Vk mit Urs Zgraggen. Er gibt uns bis 30.11. Bescheid wegen der Runde.",
        "2026-11-17 call: Urs",
        loops="wait Urs 2026-11-30 Bescheid",
    ),
    Line("Nachtmahl mit der Vroni im Schweizerhaus, war leiwand", "2026-11-18 meal: Veronika"),
    Line(
        "Hans am Telefon gehabt, sein Rat: erst verkaufen, dann bauen",
        "2026-11-18 call: Hans",
        advice="Hans: verkaufen",
    ),
    Line("Wollte heute Emre anrufen, bin nicht dazu gekommen", "no contact"),
    Line("Zoom mit Selin verschoben auf nächsten Mittwoch", "planned 2026-11-25 call: Selin"),
    Line("Heute früh mit Florian Huber joggen gewesen", "2026-11-18 other: Florian"),
    Line(
        "Maria schreibt auf WhatsApp, dass der Prototyp läuft. Ich melde mich bis Donnerstag bei ihr.",
        "2026-11-18 message: Maria",
        loops="owe Maria 2026-11-19 melde",
    ),
    Line("vorgestern Lunch mit Petra Sommer ohne Hans, der lag flach", "2026-11-16 meal: Petra"),
    Line("Seit Monaten nichts von Anna-Lena gehört", "no contact"),
    Line("Anna-Lena Krüger am Flughafen über den Weg gelaufen, sie wechselt zu Siemens", "2026-11-18 other: Anna-Lena"),
    Line("Zmorge mit em Urs am Samstig im Sprüngli", "2026-11-14 meal: Urs"),
    Line("Wir telefonieren am Freitag, Charlotte Weiß und ich", "planned 2026-11-20 call: Charlotte"),
    Line("Abendessen mit Lukas Steiner am Donnerstag, danach mit Mama telefoniert", "2026-11-12 meal: LukasS Ingrid"),
    Line("Hab Hans den Link zum Förderprogramm geschickt", "2026-11-18 message: Hans", gives="resource: Hans"),
    Line("Morgen 9h Kickoff mit Charlotte Weiß und Emre", "planned 2026-11-19 meeting: Charlotte Emre"),
    Line(
        "Bei Maria in Salzburg gewesen, am 10.11., ganzer Tag Workshop mit ihr und ihrem Team",
        "2026-11-10 event: Maria",
    ),
    Line("Emres Geburtstag vergessen, verdammt", "no contact"),
    Line("Emre war heute krank, 1:1 entfällt", "no contact"),
    Line(
        "Gestern Abend mit Paul Weber ein Bier getrunken, bekommt von mir noch die Nummer vom Notar",
        "2026-11-17 other: Paul",
        loops="owe Paul - Nummer",
    ),
    Line(
        "Urs hat mir am Montag per Mail geschrieben, ich soll ihm die Cap Table schicken",
        "2026-11-16 email: Urs",
        loops="owe Urs - Cap Table",
    ),
    Line(
        "Selin schickt mir nächste Woche den Vertrag, Call war heute",
        "2026-11-18 call: Selin",
        loops="wait Selin 2026-11-25 Vertrag",
    ),
    Line("Treffen mit Petra am 3. November im Café Landtmann #strategie", "2026-11-03 meeting: Petra"),
    Line("Ich glaube, Paul wäre ein guter CFO für uns", "no contact"),
    Line(
        "Mit Vroni auf ein Bier gegangen, sie meint ich soll endlich Urlaub machen",
        "2026-11-18 other: Veronika",
        advice="Veronika: Urlaub",
    ),
    Line("Flo kurz im Stiegenhaus getroffen, zieht im März nach Graz", "2026-11-18 meeting: Florian"),
    Line(
        "Board Meeting am 12.11.: Urs, Lukas Steiner, Petra Sommer (Hans entschuldigt)",
        "2026-11-12 meeting: Urs LukasS Petra",
    ),
    Line(
        "Mail an Charlotte Weiß: Rechnung reklamiert, warte auf Antwort bis Freitag",
        "2026-11-18 email: Charlotte",
        loops="wait Charlotte 2026-11-20 Antwort",
    ),
    Line(
        "gestern mit maria gezoomt, liefere ihr das konzept bis 1.12.",
        "2026-11-17 call: Maria",
        loops="owe Maria 2026-12-01 konzept",
    ),
    Line(
        "Am Wochenende mit Hans wandern gewesen, er würde an meiner Stelle zuerst einen Vertriebler einstellen",
        "2026-11-14 other: Hans",
        advice="Hans: Vertriebler",
    ),
    Line("Todo: Anna-Lena das Angebot schicken bis Montag", "no contact", loops="owe Anna-Lena 2026-11-23 Angebot"),
    Line("Frau Weiß hat heute angerufen und den Auftrag bestätigt", "2026-11-18 call: Charlotte"),
    Line("Habe gehört, dass Selin kündigt", "no contact"),
    Line("Emre hat mich versetzt, stand 30 min vorm Lokal", "no contact"),
    Line("Heute Nachmittag zwei Stunden Mentoring mit Paul Weber", "2026-11-18 meeting: Paul", gives="mentoring: Paul"),
    Line("Interview mit Marias Chefin Julia Adler geführt", "unknown"),
    Line("Mit Marias Mann telefoniert, er holt das Paket am Freitag ab", "unknown"),
    Line(
        "Frühstück mit Mama und Vroni heute, Mama borgt mir ihr Auto am Samstag",
        "2026-11-18 meal: Ingrid Veronika",
        loops="wait Ingrid 2026-11-21 Auto",
    ),
    Line(
        "Charlotte Weiss angerufen; sie ruft am Freitag zurück",
        "2026-11-18 call: Charlotte",
        loops="wait Charlotte 2026-11-20",
    ),
    Line(
        "Teams-Call mit Lukas Meier + Emre zum Release, Lukas Meier klärt bis morgen die Lizenzfrage",
        "2026-11-18 call: LukasM Emre",
        loops="wait LukasM 2026-11-19 Lizenz",
    ),
    Line("Paul erreicht, nach drei Versuchen. Will sich die Demo anschauen.", "2026-11-18 call: Paul"),
    Line("Hans ist gestern kurz vorbeigekommen und hat mir beim Businessplan geholfen", "2026-11-17 other: Hans"),
    Line("kurzes update: hab mich mit selin ausgesprochen, alles wieder gut", "2026-11-18 meeting: Selin"),
    Line("gespräch mit petra sommer am montag abend war zäh, sie will erst zahlen sehen", "2026-11-16 meeting: Petra"),
    Line(
        "War am Wochenende bei Mama, sie bringt nächsten Sonntag den Christbaum mit",
        "2026-11-14 other: Ingrid",
        loops="wait Ingrid 2026-11-22 Christbaum",
    ),
    Line(
        "Maria Hofbauer und ich haben uns gestern auf 18k geeinigt, Vertrag geht morgen von mir an sie raus",
        "2026-11-17 other: Maria",
        loops="owe Maria 2026-11-19 Vertrag",
    ),
    Line(
        "Meeting w/ Charlotte Weiß heute: sehr happy mit dem Onboarding, will upgraden", "2026-11-18 meeting: Charlotte"
    ),
    Line(
        "Quick call mit Emre, er fixt den Bug bis heute Abend",
        "2026-11-18 call: Emre",
        loops="wait Emre 2026-11-18 Bug",
    ),
    Line("Lunch nächsten Donnerstag mit Hans ist eingetragen", "planned 2026-11-26 meal: Hans"),
    Line("morgen kaffee mit vroni", "planned 2026-11-19 coffee: Veronika"),
    Line(
        "paul weber getroffen beim gründerfrühstück, muss ihm noch das intro zu selin machen",
        "2026-11-18 meal: Paul",
        loops="owe Paul - intro",
    ),
    Line(
        "Urs Zgraggen hat sich gemeldet: Investment Committee am 3.12., er gibt danach Bescheid",
        "2026-11-18 other: Urs",
        loops="wait Urs - Bescheid",
    ),
    Line("ich sollte mich mal wieder bei florian melden", "no contact"),
    Line("Kein Kaffee mit Hans heute, er hat Fieber", "no contact"),
    Line("Anna-Lena Krüger hat den Termin morgen auf den 2.12. verschoben", "planned 2026-12-02 meeting: Anna-Lena"),
    Line("Treffen mit Paul Weber geplatzt", "no contact"),
    Line("Emre gefragt ob er den Release schafft, er sagt ja", "2026-11-18 other: Emre"),
    Line("Heute Mittag mit Lukas Steiner beim Japaner, er überlegt noch mit der Bridge", "2026-11-18 meal: LukasS"),
    Line(
        "habe heute vormittag mit hans gesprochen und er hat mir empfohlen zuerst die deutschen kunden anzugehen",
        "2026-11-18 other: Hans",
        advice="Hans: deutschen kunden",
    ),
    Line(
        "Vroni rät mir ab von dem Mietvertrag, waren gestern Spritzer trinken",
        "2026-11-17 other: Veronika",
        advice="Veronika: Mietvertrag",
    ),
    Line("Selin zum Geburtstag gratuliert (Anruf)", "2026-11-18 call: Selin"),
    Line("Pauls Bewerbung gegengelesen und zurückgeschickt", "2026-11-18 message: Paul", gives="feedback: Paul"),
    Line(
        "Petra Sommer wartet noch auf unsere Zahlen, muss ich bis Freitag liefern",
        "no contact",
        loops="owe Petra 2026-11-20 Zahlen",
    ),
    Line(
        "Grüezi, am Mäntig Sitzung mit Urs gha, er schickt no d Unterlage",
        "2026-11-16 meeting: Urs",
        loops="wait Urs - Unterlage",
    ),
    Line("Emre fliegt morgen nach Istanbul", "no contact"),
    Line("Telko mit Charlotte Weiß am 17., Emre fehlte", "2026-11-17 call: Charlotte"),
    Line("Sprachnachricht von Vroni: Samstag klappt nicht bei ihr", "2026-11-18 message: Veronika"),
    Line(
        "mit mama telefoniert gestern abend, soll ihr die nummer vom installateur schicken",
        "2026-11-17 call: Ingrid",
        loops="owe Ingrid - nummer",
    ),
    Line("am 24.12. sind wir bei Mama zum Essen", "planned 2026-12-24 meal: Ingrid"),
    Line(
        "Lukas Meier heute im 1:1: will mehr Verantwortung, ich überlege mir bis Montag einen Vorschlag",
        "2026-11-18 meeting: LukasM",
        loops="owe LukasM 2026-11-23 Vorschlag",
    ),
    Line("Gestern Abend Dinner mit Urs und Petra Sommer, Urs zahlt die nächste Runde ;)", "2026-11-17 meal: Urs Petra"),
    Line(
        "Hab Selin mit Anna-Lena vernetzt (Mail)", "2026-11-18 intro: Selin Anna-Lena", gives="intro: Selin Anna-Lena"
    ),
    Line(
        "War gestern mit Emre, Lukas Meier und Paul Weber auf der Messe in Nürnberg",
        "2026-11-17 event: Emre LukasM Paul",
    ),
    Line("Nach langem Hin und Her gestern doch noch Hans erreicht", "2026-11-17 call: Hans"),
    Line(
        "Charlotte Weiß bekommt bis Donnerstag eine neue Rechnung von uns",
        "no contact",
        loops="owe Charlotte 2026-11-19 Rechnung",
    ),
    Line("Muss Paul noch 20 Euro zurückgeben", "no contact", loops="owe Paul - 20"),
    Line("warte noch auf die unterlagen von selin", "no contact", loops="wait Selin - unterlagen"),
    Line(
        "Anna-Lena auf LinkedIn geschrieben wegen Messe, Antwort steht aus",
        "2026-11-18 message: Anna-Lena",
        loops="wait Anna-Lena - Antwort",
    ),
    Line(
        "Beim Christkindlmarkt mit Vroni und Flo gewesen, Samstag Abend, Punsch war grauslig",
        "2026-11-14 event: Veronika Florian",
    ),
    Line(
        "Heute 45 min Coaching mit Hans, Tipp: jeden Freitag ein Investor-Update rausschicken",
        "2026-11-18 meeting: Hans",
        advice="Hans: Investor-Update",
    ),
    Line("Hab heut mit da Vroni gredt, sie ziagt im Mai nach Linz", "2026-11-18 other: Veronika"),
    Line(
        "Jour fixe mit Lukas Meier und Emre. Lukas Meier macht bis nächste Woche die Roadmap fertig.",
        "2026-11-18 meeting: LukasM Emre",
        loops="wait LukasM 2026-11-25 Roadmap",
    ),
    Line(
        "Telefontermin mit Frau Dr. Sommer gestern um 15 Uhr. Sie hat mir geraten, den Beirat zu verkleinern.",
        "2026-11-17 call: Petra",
        advice="Petra: Beirat",
    ),
    Line(
        "War mit Paul Weber beim Pitchabend im Werk1, letzte Woche Mittwoch. Er hat gewonnen!", "2026-11-11 event: Paul"
    ),
    Line("Urs hat leider kurzfristig abgesagt, neuer Termin ist der 27.11.", "planned 2026-11-27 meeting: Urs"),
    Line(
        "Hans hat angeboten, mich mit seinem alten Chef zu vernetzen. Kaffee war nett!",
        "2026-11-18 coffee: Hans",
        loops="wait Hans - Chef",
    ),
    Line("Kurzer Anruf bei Mama, alles ok", "2026-11-18 call: Ingrid"),
    Line("Wir haben heute beim Lunch mit Selin beschlossen, die Partnerschaft zu verlängern", "2026-11-18 meal: Selin"),
    Line(
        "Am 2.11. Erstgespräch mit Anna-Lena Krüger, sehr sympathisch. Sie meldet sich nach ihrem Urlaub.",
        "2026-11-02 meeting: Anna-Lena",
        loops="wait Anna-Lena - meldet",
    ),
    Line("Lukas Steiner kommt am Freitag vorbei", "planned 2026-11-20 meeting: LukasS"),
    Line("Schon ewig nichts mehr von Flo gehört", "no contact"),
    Line(
        "Mit Petra Sommer telefoniert. Ihr Tipp: nicht vor März raisen. Ich schicke ihr die Zahlen bis Montag.",
        "2026-11-18 call: Petra",
        loops="owe Petra 2026-11-23 Zahlen",
        advice="Petra: März",
    ),
    Line("Selins Workshop am Samstag besucht, 20 Leute, gute Stimmung", "2026-11-14 event: Selin"),
    Line("Mail an Hans geschickt wegen Beiratssitzung", "2026-11-18 email: Hans"),
    Line(
        "maria braucht das angebot bis freitag, grad mit ihr telefoniert",
        "2026-11-18 call: Maria",
        loops="owe Maria 2026-11-20 angebot",
    ),
    Line("Emre und ich haben gestern bis 22 Uhr am Release geschraubt", "2026-11-17 other: Emre"),
    Line("Vroni hat am Samstag Geburtstag", "no contact"),
    Line("Paul Weber bedankt sich für das Feedback (WhatsApp)", "2026-11-18 message: Paul"),
    Line(
        "Nach dem Meeting mit Charlotte Weiß am Montag noch kurz mit Selin geschnackt",
        "2026-11-16 meeting: Charlotte Selin",
    ),
    Line("Urs Z. am Rand der Konferenz getroffen, 11. November, er will 200k investieren", "2026-11-11 event: Urs"),
    Line("Treffen mit Hans Brunner fand nicht statt, er lag mit Grippe im Bett", "no contact"),
    Line(
        "Lunch mit Vroni; sie schuldet mir noch 30 Euro vom Konzert, ich ihr ein Bier",
        "2026-11-18 meal: Veronika",
        loops="wait Veronika - 30",
    ),
    Line(
        "Heute zum ersten Mal mit Charlotte Weiß persönlich gesprochen, bisher nur Mails", "2026-11-18 email: Charlotte"
    ),
    Line("Florian Huber hat heute geschrieben, dass er Vater wird!", "2026-11-18 message: Florian"),
    Line("Sitzung mit Urs und Petra Sommer, ohne Lukas Steiner (krank)", "2026-11-18 meeting: Urs Petra"),
    Line("gestern nacht noch lang mit emre über die architektur diskutiert", "2026-11-17 other: Emre"),
    Line(
        "Nicht vergessen: Paul die Einladung zum Gründerfrühstück weiterleiten",
        "no contact",
        loops="owe Paul - Einladung",
    ),
    Line(
        "Spaziergang mit Hans im Prater. Er findet, wir sollten den Preis verdoppeln.",
        "2026-11-18 other: Hans",
        advice="Hans: Preis",
    ),
    Line(
        "Anna-Lena hat zugesagt, dass sie uns bis Mittwoch die Logos liefert (Telko heute)",
        "2026-11-18 call: Anna-Lena",
        loops="wait Anna-Lena 2026-11-25 Logos",
    ),
    Line("Bin am Montag Charlotte Weiß in der U-Bahn begegnet", "2026-11-16 other: Charlotte"),
    Line("Selin Yildiz u. Paul Weber per Mail connectet", "2026-11-18 intro: Selin Paul", gives="intro: Selin Paul"),
    Line("Mit Mama zu Mittag gegessen, Hans lässt grüßen", "2026-11-18 meal: Ingrid"),
    Line("Maria hat unser Angebot abgelehnt, Mail von heute früh", "2026-11-18 email: Maria"),
    Line("Wollte Maria erreichen, hat dann abends zurückgerufen", "2026-11-18 call: Maria"),
    Line("Anna-Lena auf der Messe verpasst", "no contact"),
    Line(
        "am 17. mit hans gefrühstückt, mein todo: ihm die liste der vc's schicken",
        "2026-11-17 meal: Hans",
        loops="owe Hans - liste",
    ),
    Line(
        "Heute Vormittag war Paul Weber im Büro, wir haben sein Pitch Deck durchgesprochen", "2026-11-18 meeting: Paul"
    ),
    Line(
        "Urs Zgraggen: Zusage für 150k per Mail, Vertrag kommt nächste Woche von seinem Anwalt", "2026-11-18 email: Urs"
    ),
    Line("Flo hat mich zum Bouldern mitgenommen, gestern Abend", "2026-11-17 other: Florian"),
    Line(
        "Das Gespräch mit Charlotte Weiß ist auf nächste Woche Dienstag verschoben",
        "planned 2026-11-24 meeting: Charlotte",
    ),
    Line(
        "Petra Sommer warnt mich vor dem neuen Vertriebspartner, Call heute Nachmittag",
        "2026-11-18 call: Petra",
        advice="Petra: Vertriebspartner",
    ),
    Line("übermorgen 1:1 mit Emre", "planned 2026-11-20 meeting: Emre"),
    Line("Ich bin am Donnerstag bei Urs in Zürich", "planned 2026-11-19 other: Urs"),
    Line("Lukas Meier hat gekündigt, hat es mir heute im 1:1 gesagt", "2026-11-18 meeting: LukasM"),
    Line("moin, hatte vorhin ein längeres telefonat mit paul weber, er überlegt auszusteigen", "2026-11-18 call: Paul"),
    Line(
        "Hab mit Maria gezoomt (45 min). Action item: Angebot überarbeiten und bis Do. an sie schicken",
        "2026-11-18 call: Maria",
        loops="owe Maria 2026-11-19 Angebot",
    ),
    Line("Selin rief gestern Abend an und erzählte von ihrer Trennung", "2026-11-17 call: Selin"),
    Line("Gestern hat mich Urs angerufen, er will bis Monatsende eine Entscheidung", "2026-11-17 call: Urs"),
    Line(
        "Bei Hans zum Kaffee gewesen am Sonntag, er gab mir den Rat, keine Rabatte zu geben",
        "2026-11-15 coffee: Hans",
        advice="Hans: Rabatte",
    ),
    Line("Mit Emre Pizza essen gewesen", "2026-11-18 meal: Emre"),
    Line("Treff mit Florian Huber war super, sind nächste Woche wieder verabredet", "2026-11-18 other: Florian"),
    Line(
        "Paul Weber heute im Coworking Feedback zu seinem Onepager gegeben",
        "2026-11-18 other: Paul",
        gives="feedback: Paul",
    ),
    Line(
        "Kurz mit Anna-Lena gechattet, Vertrag kommt von ihr bis Ende des Monats",
        "2026-11-18 message: Anna-Lena",
        loops="wait Anna-Lena 2026-11-30 Vertrag",
    ),
    Line("Vorstellungsgespräch mit Sabine Moser geführt", "unknown Sabine Moser"),
    Line(
        "Vroni wollte eigentlich mitkommen, war aber krank; also nur mit Flo beim Konzert", "2026-11-18 event: Florian"
    ),
    Line("Am 14. war ich mit Mama auf dem Weihnachtsmarkt", "2026-11-14 event: Ingrid"),
    Line("Mittag mit Lukas Steiner: will Pro-Rata mitgehen, Zusage bis 1. Dezember", "2026-11-18 meal: LukasS"),
    Line("Hans hat heute Geburtstag, hab ihm per WhatsApp gratuliert", "2026-11-18 message: Hans"),
    Line("Emre muss ich noch die Zugangsdaten schicken", "no contact", loops="owe Emre - Zugangsdaten"),
    Line(
        "Brauche von Charlotte Weiß noch die Rechnungsadresse", "no contact", loops="wait Charlotte - Rechnungsadresse"
    ),
    Line(
        "Gespräch mit Urs Zgraggen lief schleppend. Er will monatliche Reports, hab ihm die ab Jänner zugesagt.",
        "2026-11-18 meeting: Urs",
    ),
    Line("Lunch heute mit Selin fällt aus, sie steckt im Stau", "no contact"),
    Line("Nächste Woche Montag Frühstück mit Hans und Petra Sommer", "planned 2026-11-23 meal: Hans Petra"),
)
LINES = tuple(line._replace(day=DAY, book=BOOK) for line in _TYPED)
