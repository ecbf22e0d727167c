"""German lines as people speak and jot them: dictated without commas, passive, in short notes and in dialect."""

from lines.answers import Line
from lines.german import BOOK, DAY

_DICTATED = (
    Line(
        "also ich hab gestern mit der Maria telefoniert und sie hat gesagt dass sie mir bis Freitag das Angebot schickt",
        "2026-11-17 call: Maria",
        loops="wait Maria 2026-11-20 Angebot",
    ),
    Line(
        "heute mit Emre gesprochen und er hat versprochen dass er uns bis Montag die Zahlen liefert und ich hab ihm gesagt dass ich ihm den Zugang einrichte",
        "2026-11-18 other: Emre",
        loops="wait Emre 2026-11-23 Zahlen; owe Emre - Zugang",
    ),
    Line(
        "war am Montag mit dem Paul Weber Kaffee trinken und er hat gemeint dass er mir den Kontakt zu seinem Anwalt weiterleitet",
        "2026-11-16 coffee: Paul",
        loops="wait Paul - Kontakt",
    ),
    Line(
        "hab mit Selin telefoniert und ihr zugesagt dass wir ihr bis Dienstag das Muster zukommen lassen",
        "2026-11-18 call: Selin",
        loops="owe Selin 2026-11-24 Muster",
    ),
    Line(
        "vorhin hat der Hans angerufen und gesagt er bringt mir am Freitag die Pläne vorbei",
        "2026-11-18 call: Hans",
        loops="wait Hans 2026-11-20 Pläne",
    ),
    Line(
        "gestern war ich bei der Charlotte Weiß im Büro und wir haben den Vertrag durchgesehen und sie prüft bis Freitag noch die Klausel",
        "2026-11-17 meeting: Charlotte",
        loops="wait Charlotte 2026-11-20 Klausel",
    ),
    Line(
        "am Sonntag hab ich mit Flo einen Spaziergang gemacht und er hat mich gefragt ob ich ihm beim Umzug helfen kann",
        "2026-11-15 other: Florian",
    ),
    Line(
        "ich hab heut die Vroni getroffen und ihr gleich den Lukas Meier als Fotografen empfohlen",
        "2026-11-18 meeting: Veronika",
        gives="referral: Veronika",
    ),
    Line(
        "gestern hat mich die Petra Sommer aus Salzburg angerufen weil sie einen Grafiker sucht und ich hab ihr den Emre empfohlen",
        "2026-11-17 call: Petra",
        gives="referral: Petra",
    ),
    Line(
        "letzten Freitag bin ich mit dem Urs nach Basel gefahren und im Zug hat er mir gesagt wir sollen den Standort noch nicht aufgeben",
        "2026-11-13 other: Urs",
        advice="Urs: Standort",
    ),
    Line(
        "heute Mittag hab ich mit Paul Weber gegessen und der Paul hat gemeint wir sollten die Preise einfrieren",
        "2026-11-18 meal: Paul",
        advice="Paul: Preise",
    ),
    Line(
        "ich hab mich gestern eine Stunde mit Anna-Lena hingesetzt und sie will mir bis Ende der Woche die Texte schicken",
        "2026-11-17 meeting: Anna-Lena",
        loops="wait Anna-Lena 2026-11-20 Texte",
    ),
    Line(
        "gestern mit Selin telefoniert und ich schau mir ihren Vertrag bis Freitag an",
        "2026-11-17 call: Selin",
        loops="owe Selin 2026-11-20 Vertrag",
    ),
    Line(
        "Mittagessen mit Hans heute er stellt mich seinem Steuerberater vor",
        "2026-11-18 meal: Hans",
        loops="wait Hans - Steuerberater",
    ),
    Line(
        "Lukas Steiner hat mir heute in der Küche erzählt dass er am Wochenende die Maria im Kino getroffen hat",
        "2026-11-18 other: LukasS",
    ),
    Line(
        "ich war gestern auf dem Gründerstammtisch in Linz und hab dort den Florian Huber getroffen",
        "2026-11-17 event: Florian",
    ),
    Line(
        "am Samstag bin ich mit Vroni im Wienerwald spaziert und sie hat mir geraten den Kurs abzubrechen",
        "2026-11-14 other: Veronika",
        advice="Veronika: Kurs",
    ),
)

_PROMISED = (
    Line(
        "Tel. mit Maria, er braucht nichts, sie macht Intro zu Siemens",
        "2026-11-18 call: Maria",
        loops="wait Maria - Siemens",
    ),
    Line("Kaffee mit Emre. Raumplan klärt er.", "2026-11-18 coffee: Emre", loops="wait Emre - Raumplan"),
    Line(
        "Call Selin. Einladung verschickt sie, Catering organisiere ich.",
        "2026-11-18 call: Selin",
        loops="wait Selin - Einladung; owe Selin - Catering",
    ),
    Line(
        "Mittagessen mit Charlotte Weiß, sie fragt ihren Chef für mich",
        "2026-11-18 meal: Charlotte",
        loops="wait Charlotte - Chef",
    ),
    Line(
        "Besprechung mit Paul Weber. Die Verträge werden von ihm bis Freitag unterschrieben.",
        "2026-11-18 meeting: Paul",
        loops="wait Paul 2026-11-20 Verträge",
    ),
    Line(
        "Telefonat mit Petra Sommer. Das Gutachten wird ihr von mir bis Montag zugeschickt.",
        "2026-11-18 call: Petra",
        loops="owe Petra 2026-11-23 Gutachten",
    ),
    Line(
        "Treffen mit Urs. Der Entwurf wird von uns bis 30.11. nachgereicht.",
        "2026-11-18 meeting: Urs",
        loops="owe Urs 2026-11-30 Entwurf",
    ),
    Line(
        "Sitzung mit Hans. Von ihm werden die Kosten bis Freitag ermittelt.",
        "2026-11-18 meeting: Hans",
        loops="wait Hans 2026-11-20 Kosten",
    ),
    Line(
        "Ich lege Paul Weber bis Freitag einen Entwurf vor. Heute telefoniert.",
        "2026-11-18 call: Paul",
        loops="owe Paul 2026-11-20 Entwurf",
    ),
    Line(
        "Besprechung mit Herrn Weber. Ich kümmere mich bis Montag um die Genehmigung.",
        "2026-11-18 meeting: Paul",
        loops="owe Paul 2026-11-23 Genehmigung",
    ),
    Line(
        "Telefonat mit Selin: ich mache ihr bis Donnerstag eine Liste",
        "2026-11-18 call: Selin",
        loops="owe Selin 2026-11-19 Liste",
    ),
    Line(
        "Kaffee mit Hans. Protokoll an Hans bis 25.11., mach ich.",
        "2026-11-18 coffee: Hans",
        loops="owe Hans 2026-11-25 Protokoll",
    ),
    Line("Maria, Telko. Angebot an sie bis Freitag.", "2026-11-18 call: Maria", loops="owe Maria 2026-11-20 Angebot"),
    Line(
        "Emre + Selin, Workshop, gestern. Fotos von Selin bis Montag.",
        "2026-11-17 event: Emre Selin",
        loops="wait Selin 2026-11-23 Fotos",
    ),
    Line(
        "Mail an Charlotte Weiß. Unterlagen angefordert, bis 27.11.",
        "2026-11-18 email: Charlotte",
        loops="wait Charlotte 2026-11-27 Unterlagen",
    ),
    Line(
        "Paul Weber, Call. Layout macht er, Texte ich, beides bis Freitag.",
        "2026-11-18 call: Paul",
        loops="wait Paul 2026-11-20 Layout; owe Paul 2026-11-20 Texte",
    ),
    Line(
        "Gespräch mit Anna-Lena. Die Bilder bekomme ich noch von ihr.",
        "2026-11-18 meeting: Anna-Lena",
        loops="wait Anna-Lena - Bilder",
    ),
    Line(
        "DM von Flo: Termin passt, Unterlagen nächste Woche von ihm",
        "2026-11-18 message: Florian",
        loops="wait Florian 2026-11-25 Unterlagen",
    ),
    Line(
        "call m weber, er will sparen, muss ihm den plan bis 25.11. schicken",
        "2026-11-18 call: Paul",
        loops="owe Paul 2026-11-25 plan",
    ),
    Line(
        "Treffen mit Urs heute. Er schreibt uns nächste Woche eine Referenz.",
        "2026-11-18 meeting: Urs",
        loops="wait Urs 2026-11-25 Referenz",
    ),
    Line(
        "War heute bei Vroni in der Praxis wegen dem Mietvertrag, den schaut sie für mich durch",
        "2026-11-18 meeting: Veronika",
        loops="wait Veronika - Mietvertrag",
    ),
    Line(
        "Ich muss Hans bis Freitag sagen, ob wir den Raum nehmen. Gestern telefoniert.",
        "2026-11-17 call: Hans",
        loops="owe Hans 2026-11-20 Raum",
    ),
    Line(
        "Kaffee mit Maria; sie baut uns bis Mitte Dezember eine Demo",
        "2026-11-18 coffee: Maria",
        loops="wait Maria 2026-12-15 Demo",
    ),
    Line(
        "Petra Sommer hat heute zugesagt, uns die Halle zu überlassen",
        "2026-11-18 other: Petra",
        loops="wait Petra - Halle",
    ),
    Line(
        "Telefonat mit Emre, er hat angeboten, sich den Server anzuschauen",
        "2026-11-18 call: Emre",
        loops="wait Emre - Server",
    ),
    Line(
        "Jour fixe mit Lukas Meier. Lukas Meier liefert die Auswertung bis Dienstag.",
        "2026-11-18 meeting: LukasM",
        loops="wait LukasM 2026-11-24 Auswertung",
    ),
)

_ADVISED = (
    Line("hans hat angerufen, meint wir sollen den vertrag kündigen", "2026-11-18 call: Hans", advice="Hans: vertrag"),
    Line(
        "Kaffee mit Vroni, sie hat gemeint, wir sollten mehr posten",
        "2026-11-18 coffee: Veronika",
        advice="Veronika: posten",
    ),
    Line("Lunch mit Urs. Und er hat gesagt, ich soll mir Zeit lassen.", "2026-11-18 meal: Urs", advice="Urs: Zeit"),
    Line(
        "Paul Weber hat uns geraten, zuerst die Schweiz anzugehen (Telko gestern)",
        "2026-11-17 call: Paul",
        advice="Paul: Schweiz",
    ),
    Line(
        "Der Emre war gestern bei uns im Lager und hat gmeint, wir solln die Regale behalten",
        "2026-11-17 meeting: Emre",
        advice="Emre: Regale",
    ),
    Line(
        "gestern hat mir Petra Sommer am Telefon gesagt wir sollen den Antrag noch heuer stellen",
        "2026-11-17 call: Petra",
        advice="Petra: Antrag",
    ),
    Line("Bier mit Flo, sagt ich soll lieber warten", "2026-11-18 other: Florian", advice="Florian: warten"),
    Line(
        "Charlotte Weiß empfiehlt, den Verein gleich zu gründen. Telefonat heute.",
        "2026-11-18 call: Charlotte",
        advice="Charlotte: Verein",
    ),
    Line("Maria getroffen, ihr Tipp: klein anfangen", "2026-11-18 meeting: Maria", advice="Maria: klein"),
    Line("Hab mit Hans telefoniert, er findet unsere Preise zu niedrig aber das Produkt gut", "2026-11-18 call: Hans"),
    Line("Board-Call mit Urs und Maria. Umsatz und Kosten besprochen.", "2026-11-18 meeting: Urs Maria"),
)

_GIVEN = (
    Line("Kaffee mit Emre, hab ihm die Vroni als Coach empfohlen", "2026-11-18 coffee: Emre", gives="referral: Emre"),
    Line("Lunch mit Maria, der hab ich unseren Anwalt empfohlen", "2026-11-18 meal: Maria", gives="referral: Maria"),
    Line("Heute Hans mit Selin bekannt gemacht", "2026-11-18 intro: Hans Selin", gives="intro: Hans Selin"),
    Line(
        "Habe gestern Emre und Paul Weber per Mail bekannt gemacht, beide freuen sich",
        "2026-11-17 intro: Emre Paul",
        gives="intro: Emre Paul",
    ),
    Line(
        "Mail von Charlotte Weiß bekommen. Unsere Checkliste habe ich ihr gleich geschickt.",
        "2026-11-18 email: Charlotte",
        gives="resource: Charlotte",
    ),
    Line(
        "Kaffee mit Paul Weber. Ich habe ihm im Gegenzug unser Handbuch überlassen.",
        "2026-11-18 coffee: Paul",
        gives="resource: Paul",
    ),
    Line(
        "Treffen mit Selin. Habe ihr drei Folien umgeschrieben.", "2026-11-18 meeting: Selin", gives="feedback: Selin"
    ),
    Line(
        "Anna-Lena: Probelauf am Montag. Feedback gegeben.",
        "2026-11-16 meeting: Anna-Lena",
        gives="feedback: Anna-Lena",
    ),
    Line("Telefonat mit Flo. Rückmeldung zum Exposé gegeben.", "2026-11-18 call: Florian", gives="feedback: Florian"),
    Line("Am Samstag bei Urs am Marktstand ausgeholfen", "2026-11-14 other: Urs", gives="volunteering: Urs"),
    Line(
        "Den ganzen Sonntag bei Mama im Garten mitgeholfen, Tee getrunken",
        "2026-11-15 coffee: Ingrid",
        gives="volunteering: Ingrid",
    ),
    Line("Lukas Meier, Zoom, 30 min. Unser Lohnmodell erklärt.", "2026-11-18 call: LukasM", gives="knowledge: LukasM"),
    Line("Gestern Vroni angerufen und ihr gut zugeredet", "2026-11-17 call: Veronika", gives="encouragement: Veronika"),
)

_THERE = (
    Line("War bei Hans in Graz, Mittwoch letzte Woche", "2026-11-11 meeting: Hans"),
    Line("mo bei weber in linz gewesen, war gut", "2026-11-16 meeting: Paul"),
    Line("fr beim urs in zürich gewesen", "2026-11-13 meeting: Urs"),
    Line("Gestern waren der Hans und seine Frau bei uns zum Essen", "2026-11-17 meal: Hans"),
    Line("Am Samstag war Mama bei uns zum Kaffee", "2026-11-14 coffee: Ingrid"),
    Line("am so mit selin 2h spazieren im park", "2026-11-15 other: Selin"),
    Line("Mit Emre zwei Stunden im Zug gesessen, letzten Montag", "2026-11-16 other: Emre"),
    Line("Maria am Sonnabend getroffen", "2026-11-14 meeting: Maria"),
    Line("Auf einen Cappuccino mit Petra Sommer gewesen, die ist echt nett", "2026-11-18 coffee: Petra"),
    Line("Am Vormittag hat Paul Weber angerufen und am Nachmittag war ich bei Selin", "2026-11-18 call: Paul Selin"),
    Line("Die Charlotte Weiß war heute bei uns in der Werkstatt", "2026-11-18 meeting: Charlotte"),
)

_AHEAD = (
    Line("treffe vroni am fr um 9", "planned 2026-11-20 meeting: Veronika"),
    Line("Treffe am Montag Emre im Büro", "planned 2026-11-23 meeting: Emre"),
    Line("Am Samstag fahren wir zu Mama nach Linz", "planned 2026-11-21 other: Ingrid"),
    Line(
        "nächste Woche Dienstag fliege ich nach Zürich und treffe mich mit Urs zum Abendessen",
        "planned 2026-11-24 meal: Urs",
    ),
    Line("Freitag Abendessen mit Hans. Tisch bestellt.", "planned 2026-11-20 meal: Hans"),
    Line("Montag Lunch Selin, Wien, Tisch ist reserviert", "planned 2026-11-23 meal: Selin"),
    Line("Am Donnerstag kommt Maria zu uns ins Büro", "planned 2026-11-19 meeting: Maria"),
    Line("Samstag besuche ich Anna-Lena in Kiel, freu mich", "planned 2026-11-21 meeting: Anna-Lena"),
    Line("Übermorgen sehe ich Flo beim Stammtisch", "planned 2026-11-20 event: Florian"),
    Line("am Wochenende sind wir bei Vroni eingeladen", "planned 2026-11-21 other: Veronika"),
)

_NO_CONTACT = (
    Line("muss dran denken dem Hans das Buch zurückzugeben", "no contact", loops="owe Hans - Buch"),
    Line("Ich darf nicht vergessen, Selin die Fotos zu schicken", "no contact", loops="owe Selin - Fotos"),
    Line("ich muss der Maria noch die Rechnung schicken", "no contact", loops="owe Maria - Rechnung"),
    Line("nicht vergessen dem Paul Weber den Schlüssel zu geben", "no contact", loops="owe Paul - Schlüssel"),
    Line("Muss noch daran denken, Charlotte Weiß zu antworten", "no contact", loops="owe Charlotte - antworten"),
    Line("Hans: Geburtstag vergessen", "no contact"),
    Line("Den Geburtstag von Vroni vergessen, peinlich", "no contact"),
    Line("Termin mit Urs verschwitzt", "no contact"),
    Line("Paul Weber hat sich am Wochenende verlobt, hat mir die Nachbarin erzählt", "no contact"),
    Line("Flo ist Vater geworden, hab ich von seiner Mutter gehört", "no contact"),
    Line("Die Selin hat im Oktober geheiratet, sagt meine Schwester", "no contact"),
    Line("Emre hat seit Montag einen neuen Job, steht auf LinkedIn", "no contact"),
    Line("Charlotte Weiß ist nach Berlin gezogen, habe ich auf Instagram gesehen", "no contact"),
    Line("Wollte heute Urs besuchen, aber der Zug fiel aus", "no contact"),
)

_MIXED = (
    Line(
        "Hab heute Vormittag mit der Charlotte Weiß gezoomt und sie hat versprochen dass sie sich bis nächsten Montag bei der Bank erkundigt",
        "2026-11-18 call: Charlotte",
        loops="wait Charlotte 2026-11-23 Bank",
    ),
    Line(
        "gestern abend mit emre ein bier getrunken er sucht eine neue wohnung und ich hab ihm versprochen mich umzuhören",
        "2026-11-17 other: Emre",
        loops="owe Emre - umzuhören",
    ),
    Line(
        "Mit Hans telefoniert. Ich rufe ihn am Freitag zurück.",
        "2026-11-18 call: Hans",
        loops="owe Hans 2026-11-20 ruf",
    ),
    Line(
        "Kurzes Telefonat mit Paul Weber: Lieferung verzögert sich, neuer Preis kommt bis Freitag von ihm.",
        "2026-11-18 call: Paul",
        loops="wait Paul 2026-11-20 Preis",
    ),
    Line("Selin gebeten, mir die Adresse zu schicken", "2026-11-18 other: Selin", loops="wait Selin - Adresse"),
    Line("Die Rechnung wurde Urs gestern von mir zugeschickt", "2026-11-17 message: Urs"),
    Line(
        "Vroni braucht bis Montag den Schlüssel von mir, haben heute telefoniert",
        "2026-11-18 call: Veronika",
        loops="owe Veronika 2026-11-23 Schlüssel",
    ),
    Line("Am Freitag gehen wir mit Flo ins Kino", "planned 2026-11-20 other: Florian"),
    Line("Nächsten Mittwoch bin ich mit Anna-Lena zum Mittagessen verabredet", "planned 2026-11-25 meal: Anna-Lena"),
    Line("Vergessen, Hans zum Geburtstag zu gratulieren", "no contact"),
    Line("Emre wollte heute vorbeikommen, ist aber nicht aufgetaucht", "no contact"),
    Line("Bei Maria niemand ans Telefon gegangen", "no contact"),
    Line(
        "Urs meint, dass wir die Finger von Krypto lassen sollen (beim Mittagessen heute)",
        "2026-11-18 meal: Urs",
        advice="Urs: Krypto",
    ),
    Line(
        "Charlotte Weiß hat mir ans Herz gelegt, die Kündigungsfrist einzuhalten. Telefonat heute früh.",
        "2026-11-18 call: Charlotte",
        advice="Charlotte: Kündigungsfrist",
    ),
    Line(
        "Lunch mit Selin, ihrer Meinung nach sollten wir zuerst Österreich machen",
        "2026-11-18 meal: Selin",
        advice="Selin: Österreich",
    ),
    Line("Spaziergang mit Mama, sie findet ich arbeite zu viel", "2026-11-18 other: Ingrid"),
    Line("Hans hat mir gestern beim Bier erzählt, dass Petra Sommer im Dezember aufhört", "2026-11-17 other: Hans"),
    Line(
        "Heute Flo und Emre zusammengebracht, beide wollen was mit KI machen",
        "2026-11-18 intro: Florian Emre",
        gives="intro: Florian Emre",
    ),
    Line(
        "Hab Vroni meine Bohrmaschine geliehen, sie bringt sie am Samstag zurück",
        "2026-11-18 other: Veronika",
        loops="wait Veronika 2026-11-21 zurück",
    ),
    Line("Zwei Stunden mit Anna-Lena an ihrem Businessplan gearbeitet", "2026-11-18 other: Anna-Lena"),
    Line("Habe Lukas Steiner beim Umzug geholfen, Samstag", "2026-11-14 other: LukasS", gives="volunteering: LukasS"),
    Line(
        "Jour fixe mit Maria und Paul Weber; Paul Weber verschickt das Protokoll, ich buche den Raum bis Freitag",
        "2026-11-18 meeting: Maria Paul",
        loops="wait Paul - Protokoll; owe Maria 2026-11-20 Raum",
    ),
    Line(
        "heut in der früh die petra sommer beim bäcker troffen, hat gsagt i soll mi um den zaun kümmern",
        "2026-11-18 meeting: Petra",
        advice="Petra: zaun",
    ),
    Line("War gestern beim Hans daheim, der Umbau schaut super aus", "2026-11-17 other: Hans"),
    Line("Treffen mit Selin am Montag. Nächster Termin: 2. Dezember.", "2026-11-16 meeting: Selin"),
    Line(
        "Paul Weber angerufen. Rückruf erbeten bis Donnerstag.",
        "2026-11-18 call: Paul",
        loops="wait Paul 2026-11-19 Rückruf",
    ),
    Line("Emre, Signal, gestern: kommt am Freitag nicht", "2026-11-17 message: Emre"),
    Line(
        "also am Montag war der Urs bei mir in der Praxis und wir haben über den Umbau geredet und er hat gemeint ich soll mir unbedingt drei Angebote einholen",
        "2026-11-16 meeting: Urs",
        advice="Urs: Angebote",
    ),
    Line(
        "ich hab vorhin mit Paul Weber geredet und er meldet sich bis Freitag und ich überweise ihm heute noch die Anzahlung",
        "2026-11-18 other: Paul",
        loops="wait Paul 2026-11-20 meldet; owe Paul 2026-11-18 Anzahlung",
    ),
    Line(
        "wir waren am Sonntag mit Vroni und Flo wandern und danach noch bei ihnen zum Abendessen",
        "2026-11-15 meal: Veronika Florian",
    ),
    Line(
        "hab mich heute mit Anna-Lena auf einen Kaffee getroffen und sie kümmert sich um die Einladungen und ich mich um das Catering",
        "2026-11-18 coffee: Anna-Lena",
        loops="wait Anna-Lena - Einladungen",
    ),
    Line("Lukas Meier ist seit gestern krank", "no contact"),
    Line("Hans heiratet im Mai, hat Mama geschrieben", "2026-11-18 message: Ingrid"),
    Line("Ich freue mich auf das Treffen mit Maria am Donnerstag", "planned 2026-11-19 meeting: Maria"),
    Line(
        "Die Unterlagen für Petra Sommer müssen bis Freitag raus", "no contact", loops="owe Petra 2026-11-20 Unterlagen"
    ),
    Line(
        "Brief von Charlotte Weiß: sie bittet um Antwort bis 25.11.",
        "2026-11-18 message: Charlotte",
        loops="owe Charlotte 2026-11-25 Antwort",
    ),
    Line("Flo kommt morgen zum Kaffee", "planned 2026-11-19 coffee: Florian"),
    Line(
        "Mit Paul Weber Vertrag besprochen; Änderungen arbeitet er bis Dienstag ein",
        "2026-11-18 meeting: Paul",
        loops="wait Paul 2026-11-24 Änderungen",
    ),
)

_NOTHING_PROMISED = (
    Line("Kaffee mit Hans, er ist größer als ich", "2026-11-18 coffee: Hans"),
    Line("Lunch mit Emre, er arbeitet bis März noch bei Siemens", "2026-11-18 meal: Emre"),
    Line("Kaffee mit Vroni, sie sucht eine Wohnung für ihre Tochter", "2026-11-18 coffee: Veronika"),
    Line("Call mit Paul Weber, er wird von seinem Chef nicht unterstützt", "2026-11-18 call: Paul"),
    Line("Urs getroffen, er zahlt seine Schulden bis 2030 ab", "2026-11-18 meeting: Urs"),
    Line("Mit Selin geredet, ihr wird von der Bank nichts gegeben", "2026-11-18 other: Selin"),
    Line("Mit Flo beim Fußball, danach noch ein Bier, er und ich", "2026-11-18 other: Florian"),
    Line("Mittagessen mit Hans, Urlaub macht er keinen", "2026-11-18 meal: Hans"),
    Line("Maria getroffen, sie sagt dass er ihr nie Blumen schenkt", "2026-11-18 meeting: Maria"),
    Line("Gestern mit Mama Kuchen gebacken, den macht sie am besten", "2026-11-17 other: Ingrid"),
    Line("Mit Lukas Meier über die Wohnung geredet, die sucht er seit Monaten", "2026-11-18 other: LukasM"),
    Line("Anna-Lena angerufen, es geht ihr gut und der Hund macht Fortschritte", "2026-11-18 call: Anna-Lena"),
    Line("Mit Hans telefoniert, er prüft gerade seine Optionen", "2026-11-18 call: Hans"),
    Line("Kaffee mit Selin, ihre Firma liefert bis Jahresende nach Polen", "2026-11-18 coffee: Selin"),
    Line("Gestern war ich bei Urs, er kocht besser als ich", "2026-11-17 other: Urs"),
    Line("Flo getroffen, er meinte seine Frau soll mehr schlafen", "2026-11-18 meeting: Florian"),
    Line("Abendessen mit Vroni, wir haben alles besprochen", "2026-11-18 meal: Veronika"),
    Line("Mit Petra Sommer geredet, alle sind zufrieden", "2026-11-18 other: Petra"),
    Line("Hans hat gekündigt und wird von der Konkurrenz übernommen, Telefonat heute", "2026-11-18 call: Hans"),
    Line("Charlotte Weiß getroffen, sie legt bis Dezember eine Pause ein", "2026-11-18 meeting: Charlotte"),
    Line("Kaffee mit Maria, von ihr wird nur noch gesprochen", "2026-11-18 coffee: Maria"),
)

LINES = tuple(
    line._replace(day=DAY, book=BOOK)
    for line in (
        *_DICTATED,
        *_PROMISED,
        *_ADVISED,
        *_GIVEN,
        *_THERE,
        *_AHEAD,
        *_NO_CONTACT,
        *_MIXED,
        *_NOTHING_PROMISED,
    )
)
