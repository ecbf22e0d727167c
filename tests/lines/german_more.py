"""More German lines: of Austria and Switzerland, half English, hurried, of what did not take place."""

from lines.answers import Line
from lines.german import BOOK, DAY

_TYPED = (
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
        "Gespräch mit Urs Zgraggen lief schleppend. Er hätte gern monatliche Reports, hab ihm zugesagt die ab Jänner zu schicken.",
        "2026-11-18 meeting: Urs",
        loops="owe Urs 2027-01-31 schicken",
    ),
    Line("Lunch heute mit Selin fällt aus, sie steckt im Stau", "no contact"),
    Line("Nächste Woche Montag Frühstück mit Hans und Petra Sommer", "planned 2026-11-23 meal: Hans Petra"),
    Line("Wir waren gestern zu dritt beim Heurigen: Vroni, Flo und ich", "2026-11-17 meal: Veronika Florian"),
    Line("Flo sagt, Vroni ist schwanger (beim Laufen heute früh)", "2026-11-18 other: Florian"),
    Line("Mail von Lukas Steiner: Runde ist durch!", "2026-11-18 email: LukasS"),
    Line("Hab Lukas Meier gestern nicht mehr erwischt, probier's morgen wieder", "no contact"),
    Line("Treffe morgen früh Charlotte Weiß am Bahnhof", "planned 2026-11-19 other: Charlotte"),
    Line(
        "Charlotte Weiß meint, die Preise seien zu hoch. Wir sollten Staffeln anbieten. (Tel. vorgestern)",
        "2026-11-16 call: Charlotte",
    ),
    Line(
        "Dinner mit Lukas Steiner und Urs am 10.11.; Urs hat mir angeboten, uns bei Raiffeisen reinzubringen",
        "2026-11-10 meal: LukasS Urs",
        loops="wait Urs - Raiffeisen",
    ),
    Line("Seit drei Wochen warte ich auf Pauls Antwort", "no contact", loops="wait Paul - Antwort"),
    Line(
        "Gestern beim Stammtisch Hans und Paul Weber gesehen, Hans gibt am 5.12. ein Fest",
        "2026-11-17 event: Hans Paul",
    ),
    Line("Habe Selin meine Steuerberaterin empfohlen", "2026-11-18 other: Selin", gives="referral: Selin"),
    Line("Maria ist ab Montag in Elternzeit, Nachfolger ist noch unklar", "no contact"),
    Line("Besuch von Mama am Wochenende, sie bleibt bis Dienstag", "2026-11-14 meeting: Ingrid"),
    Line("Status Emre: Login fertig, Tests fehlen. Daily heute.", "2026-11-18 meeting: Emre"),
    Line(
        "Hab der Vroni ihr Buch zurückgegeben und mit ihr auf der Terrasse ein Glas Wein getrunken",
        "2026-11-18 other: Veronika",
    ),
    Line(
        "Spontanes Treffen mit Paul W. am Naschmarkt, sehr gut drauf, sucht jetzt einen CTO", "2026-11-18 meeting: Paul"
    ),
    Line(
        "Lukas Meier und ich hatten heute unser Jahresgespräch. Er wünscht sich mehr Homeoffice. Ich kläre das bis Freitag mit HR.",
        "2026-11-18 meeting: LukasM",
        loops="owe LukasM 2026-11-20 HR",
    ),
    Line("Heute wieder kein Rückruf von Urs", "no contact"),
    Line("Anna-Lena Krüger hat unser Meeting von heute auf morgen verlegt", "planned 2026-11-19 meeting: Anna-Lena"),
    Line("hab flo 50 euro geliehen, gestern im pub", "2026-11-17 other: Florian"),
    Line("Das wäre was für Hans: Förderprogramm der FFG", "no contact"),
    Line(
        "Mit Charlotte Weiß Vertrag durchgegangen, sie schickt bis übermorgen ihre Änderungen",
        "2026-11-18 other: Charlotte",
        loops="wait Charlotte 2026-11-20 Änderungen",
    ),
    Line(
        "Paul Weber schlägt vor, gemeinsam auf die Messe zu gehen; ich gebe ihm bis Freitag Bescheid. (Anruf)",
        "2026-11-18 call: Paul",
        loops="owe Paul 2026-11-20 Bescheid",
    ),
    Line(
        "Kaffee w/ Selin, she loves the new pitch, schickt mir next week ihr Feedback",
        "2026-11-18 coffee: Selin",
        loops="wait Selin 2026-11-25 Feedback",
    ),
    Line(
        "Sync mit Emre + Lukas Meier re Launch. tbd: Pricing. Emre owns Landingpage bis Mo",
        "2026-11-18 meeting: Emre LukasM",
    ),
    Line(
        "Hans Brunner – Spaziergang an der Isar – riet mir zu mehr Geduld",
        "2026-11-18 other: Hans",
        advice="Hans: Geduld",
    ),
    Line("Urs kann nächste Woche nicht, Termin muss neu gefunden werden", "no contact"),
    Line("Hans hat Maria gestern getroffen", "no contact"),
    Line("Maria trifft sich morgen mit Urs", "no contact"),
    Line("Lukas Meier hat gestern seinen letzten Arbeitstag gehabt", "no contact"),
    Line("Vielleicht sollte ich Petra Sommer in den Beirat holen", "no contact"),
    Line("Hätte heute eigentlich mit Paul Weber telefonieren sollen", "no contact"),
    Line("Würde gerne mal wieder mit Vroni wandern gehen", "no contact"),
    Line("Paul Weber auf LinkedIn eine Nachricht geschickt, noch keine Antwort", "2026-11-18 message: Paul"),
    Line("Charlotte Weiß zweimal angerufen, geht nicht ran", "no contact"),
    Line("Erst Urs nicht erreicht, dann hat er am Abend zurückgerufen: Runde steht!", "2026-11-18 call: Urs"),
    Line("Abendessen bei Hans, Vroni konnte leider nicht", "2026-11-18 meal: Hans"),
    Line("Treffen mit Selin und Paul Weber, Selin kam zu spät, Paul Weber gar nicht", "2026-11-18 meeting: Selin"),
    Line("Meeting mit Emre über das Angebot für Charlotte Weiß", "2026-11-18 meeting: Emre"),
    Line("Mit Flo über Vronis Hochzeit gesprochen, am Sonntag beim Frühstück", "2026-11-15 meal: Florian"),
    Line("Hans meint, Urs sei knapp bei Kasse (Telefonat gestern)", "2026-11-17 call: Hans"),
    Line(
        "Am 20.10. mit Lukas Steiner in Wien Kaffee getrunken, Follow-up am 1.12. geplant", "2026-10-20 coffee: LukasS"
    ),
    Line("Selin hat mich gefragt, ob ich am Donnerstag Zeit habe", "2026-11-18 other: Selin"),
    Line(
        "Ich habe Paul Weber gebeten, mir den Vertrag bis Freitag zu schicken",
        "2026-11-18 other: Paul",
        loops="wait Paul 2026-11-20 Vertrag",
    ),
    Line(
        "Maria hat mich gebeten, ihr bis Montag die Referenzen zu schicken",
        "2026-11-18 other: Maria",
        loops="owe Maria 2026-11-23 Referenzen",
    ),
    Line(
        "Mit Hans telefoniert; er wird Urs ansprechen und mir Bescheid geben",
        "2026-11-18 call: Hans",
        loops="wait Hans -",
    ),
    Line(
        "Petra Sommer getroffen. Mein To-do bis Freitag: Finanzplan an sie schicken.",
        "2026-11-18 other: Petra",
        loops="owe Petra 2026-11-20 Finanzplan",
    ),
    Line("lunch mit paul w, er bringt mich mit nem vc zusammen", "2026-11-18 meal: Paul", loops="wait Paul - vc"),
    Line("Treffen mit Frau Krüger im Oktober", "2026-11-18 meeting: Anna-Lena"),
    Line("In der Mittagspause Mama angerufen. Sie kommt am 5. Dezember zu Besuch.", "2026-11-18 call: Ingrid"),
    Line(
        "Kaffee mit Petra Sommer: ihrer Meinung nach sollten wir den US-Markt vergessen.",
        "2026-11-18 coffee: Petra",
        advice="Petra: US-Markt",
    ),
    Line(
        "Hans rät dringend davon ab, mit Urs zu verhandeln. Heute beim Kaffee.",
        "2026-11-18 coffee: Hans",
        advice="Hans: Urs",
    ),
    Line("Letzten Mittwoch zwei Stunden mit Lukas Meier am Pricing gearbeitet", "2026-11-11 other: LukasM"),
    Line(
        "mit emre u lukas meier team retro gemacht, emre hat stress mit seiner freundin",
        "2026-11-18 meeting: Emre LukasM",
    ),
    Line("Urs per Mail nach der Term Sheet Frist gefragt", "2026-11-18 email: Urs"),
    Line("Maria am Telefon: will kündigen, wenn der Bug nicht bis Montag gefixt ist", "2026-11-18 call: Maria"),
    Line("Ganz liebes Gespräch mit Mama gehabt gestern Abend", "2026-11-17 meeting: Ingrid"),
    Line("Das 1:1 mit Emre musste ich verschieben, neuer Termin Montag 10 Uhr", "planned 2026-11-23 meeting: Emre"),
    Line("Kurzfristig noch Paul Weber im Café gesehen und geplaudert", "2026-11-18 other: Paul"),
    Line("Heute hat sich endlich Anna-Lena gemeldet!", "2026-11-18 other: Anna-Lena"),
    Line("Ruf Hans am Freitag an", "no contact", loops="owe Hans 2026-11-20"),
    Line(
        "Selin schreibt, sie unterschreibt am Freitag",
        "2026-11-18 message: Selin",
        loops="wait Selin 2026-11-20 unterschreibt",
    ),
    Line("War krank, hab alle Termine mit Emre und Selin abgesagt", "no contact"),
    Line(
        "Hab Petra Sommer beim Netzwerkabend in der Seestadt kennengelernt, letzte Woche Dienstag",
        "2026-11-10 event: Petra",
    ),
    Line("Nächsten Monat Skiurlaub mit Vroni und Flo", "planned 2026-12-18 other: Veronika Florian"),
    Line("Zahlungserinnerung an Charlotte Weiß geschickt (Mail)", "2026-11-18 email: Charlotte"),
    Line(
        "Paul Weber bei der Investorensuche geholfen, ihm 3 Kontakte geschickt",
        "2026-11-18 other: Paul",
        gives="resource: Paul",
    ),
    Line(
        "Drei Stunden ehrenamtlich bei der Tafel mit Mama geholfen, gestern",
        "2026-11-17 other: Ingrid",
        gives="volunteering: ",
    ),
    Line("hans: ja zum beirat! (sms)", "2026-11-18 message: Hans"),
    Line("Florian Huber & Vroni gestern beim Grillen, beide bestens gelaunt", "2026-11-17 meal: Florian Veronika"),
)
LINES = tuple(line._replace(day=DAY, book=BOOK) for line in _TYPED)
