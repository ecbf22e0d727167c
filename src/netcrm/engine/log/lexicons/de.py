"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('apéro', 'außer', 'außerdem', 'bräuchte', 'bäckt', 'café', 'drückt', 'dä', 'dürfte', 'fänd', 'fördert',
'gedrückt', 'groß', 'hält', 'hätte', 'hätten', 'könnte', 'könnten', 'kühn', 'leitfäden', 'möchte', 'müss', 'müsste',
'müssten', 'rät', 'saß', 'saßen', 'schlägt', 'söll', 'tät', 'weiß', 'wär', 'wäre', 'wären', 'würde',
'zusammengehöckt', 'üs')


SHORT: dict[str, str] = {'abd': 'abend', 'abges': 'abgesagt', 'angeb': 'angebot', 'angeruf': 'angerufen', 'ausgef':
'ausgefallen', 'b': 'bei', 'best': 'bestatigt', 'bz': 'bezahlt', 'bzgl': 'bezuglich', 'eingel': 'eingeladen', 'empf':
'empfohlen', 'err': 'erreicht', 'ev': 'vielleicht', 'evtl': 'vielleicht', 'f': 'fur', 'gesch': 'geschickt', 'geschr':
'geschrieben', 'gespr': 'gesprochen', 'getr': 'getroffen', 'gew': 'gewesen', 'ggf': 'vielleicht', 'konf': 'konferenz',
'kontaktd': 'kontaktdaten', 'kva': 'kostenvoranschlag', 'm': 'mit', 'mgl': 'moglich', 'mtg': 'meeting', 'nachr':
'nachricht', 'protok': 'protokoll', 'pras': 'prasentation', 'praes': 'prasentation', 'rg': 'rechnung', 'ruckm':
'ruckmeldung', 'rueckm': 'ruckmeldung', 'telef': 'telefoniert', 'u': 'und', 'unterl': 'unterlagen', 'unterschr':
'unterschrieben', 'v': 'von', 'verans': 'veranstaltung', 'vereinb': 'vereinbart', 'verh': 'verhindert', 'versch':
'verschoben', 'verspr': 'versprochen', 'vertr': 'vertrag', 'vorauss': 'voraussichtlich', 'vorbeigesch':
'vorbeigeschaut', 'vorgest': 'vorgestellt', 'wg': 'wegen', 'z': 'zu', 'zus': 'zusammen', 'zw': 'zwischen'}


CLASSES = {'ab': ('hello', 'particle'), 'abend': ('name_words',), 'abendessen': ('hello', 'appointment'), 'abends':
('hello',), 'aber': ('hello',), 'abgeben': ('giveinf',), 'abgegeben': ('done',), 'abgeholt': ('reach', 'done'),
'abgeklaert': ('done',), 'abgeklart': ('done',), 'abgeraten': ('counselled',), 'abgesagt': ('hello',), 'abgeschickt':
('writes', 'done'), 'abholen': ('giveinf',), 'abklaeren': ('giveinf',), 'abklaren': ('giveinf',), 'abliefern':
('giveinf',), 'abrechnung': ('doc',), 'absage': ('hello',), 'absagen': ('giveinf',), 'absolviert': ('verb3',),
'abstract': ('work',), 'abteilung': ('rel',), 'adler': ('name_words',), 'adoptiert': ('verb3',), 'adresse': ('thing',
'doc'), 'advice': ('counsel',), 'aeltere': ('attribute',), 'aelteren': ('attribute',), 'aelterer': ('attribute',),
'aergert': ('verb3',), 'aergerte': ('verb3',), 'agentur': ('rel',), 'agluetet': ('attempt', 'reach'), 'aglutet':
('attempt', 'reach'), 'agrueeft': ('attempt', 'reach'), 'agrueft': ('attempt', 'reach'), 'akzeptiert': ('verb3',),
'alle': ('they',), 'alles': ('hello', 'both'), 'als': ('hello',), 'also': ('filler',), 'alt': ('name_words',), 'alte':
('attribute',), 'altem': ('attribute',), 'alten': ('attribute',), 'alter': ('attribute',), 'altere': ('attribute',),
'alteren': ('attribute',), 'alterer': ('attribute',), 'amsel': ('name_words',), 'an': ('particle',), 'analysiert':
('verb3',), 'and': ('and',), 'angebot': ('hello', 'work', 'doc'), 'angeboten': ('vowed',), 'angefordert':
('asked_for',), 'angefragt': ('asked_for',), 'angehauen': ('reach',), 'angeklingelt': ('attempt',), 'angeklopft':
('reach',), 'angekuendigt': ('vowed', 'said'), 'angekundigt': ('vowed', 'said'), 'angelaeutet': ('attempt', 'reach'),
'angelautet': ('attempt', 'reach'), 'angelika': ('name_words',), 'angerufen': ('attempt', 'hello', 'reach', 'done'),
'angeschaut': ('reviewed',), 'angeschrieben': ('reach',), 'angesehen': ('reviewed',), 'angesprochen': ('reach',),
'angetextet': ('reach',), 'angewaehlt': ('attempt',), 'angewahlt': ('attempt',), 'anker': ('name_words',),
'anleitung': ('thing',), 'anruf': ('hello', 'appointment'), 'anrufen': ('attempt', 'hello', 'giveinf', 'callinf'),
'ans': ('hello',), 'anschauen': ('giveinf',), 'anschliessend': ('filler',), 'anschreiben': ('work', 'callinf'),
'ansehen': ('giveinf',), 'antrag': ('work', 'doc'), 'antwort': ('answers', 'doc'), 'antworten': ('giveinf',),
'antwortet': ('saysv',), 'antwortete': ('reach', 'saysv'), 'anwaeltin': ('rel',), 'anwalt': ('rel',), 'anwaltin':
('rel',), 'anzeige': ('work',), 'apfel': ('name_words',), 'app': ('work',), 'april': ('name_words',), 'arbeite':
('sees1',), 'arbeiten': ('verb3',), 'arbeitet': ('hello', 'verb3'), 'arbeitete': ('verb3',), 'argert': ('verb3',),
'argerte': ('verb3',), 'arm': ('name_words',), 'artikel': ('work', 'thing'), 'arzt': ('name_words',), 'assistent':
('rel',), 'assistentin': ('rel',), 'assistenz': ('rel',), 'auch': ('filler', 'hello'), 'auf': ('hello',),
'aufgesetzt': ('done',), 'aufm': ('hello',), 'aufsetzen': ('giveinf',), 'auftauchen': ('comeinf',), 'august':
('name_words',), 'aurora': ('name_words',), 'aus': ('particle',), 'ausdrucken': ('giveinf',), 'ausfuehrlich':
('filler',), 'ausfuellen': ('giveinf',), 'ausfuhrlich': ('filler',), 'ausfullen': ('giveinf',), 'ausgearbeitet':
('done',), 'ausgefallen': ('hello',), 'ausgegangen': ('gone',), 'ausgehaendigt': ('handed', 'done'), 'ausgehandigt':
('handed', 'done'), 'ausgeliehen': ('handed',), 'ausleihen': ('giveinf',), 'ausm': ('hello',), 'ausmachen':
('giveinf',), 'ausnahmsweise': ('filler',), 'ausrichten': ('giveinf',), 'ausschreibung': ('work',), 'ausserdem':
('filler',), 'ausweis': ('doc',), 'auswertung': ('doc',), 'außerdem': ('filler',), 'azubi': ('rel',), 'baby':
('rel',), 'bach': ('name_words',), 'bachelorarbeit': ('work',), 'backe': ('give1',), 'backen': ('giveinf',), 'backt':
('give3',), 'baeckt': ('give3',), 'baer': ('name_words',), 'bahn': ('bookable',), 'bald': ('filler', 'hello'), 'ball':
('name_words',), 'bank': ('rel',), 'bar': ('name_words',), 'bat': ('bidding', 'verb3'), 'bau': ('give1',), 'baue':
('give1',), 'bauer': ('name_words',), 'baum': ('name_words',), 'baut': ('verb3', 'give3', 'deed3', 'sends3'), 'baute':
('verb3',), 'bayer': ('name_words',), 'beantragt': ('give3', 'sends3', 'done'), 'beauftragt': ('verb3',),
'beauftragte': ('verb3',), 'beck': ('name_words',), 'becker': ('name_words',), 'bedankt': ('says', 'verb3'),
'bedankte': ('verb3',), 'beeindruckt': ('verb3',), 'beendet': ('verb3',), 'beendete': ('verb3',), 'befuerchtet':
('verb3',), 'befurchtet': ('verb3',), 'begann': ('verb3',), 'begegnet': ('gone',), 'begeistert': ('verb3',),
'beginnt': ('verb3',), 'begleitete': ('reach',), 'beglichen': ('done',), 'behauptet': ('says', 'verb3'), 'behauptete':
('says',), 'behebt': ('deed3',), 'behoben': ('done',), 'bei': ('hello',), 'beide': ('they', 'hello', 'both'),
'beiden': ('them',), 'beides': ('both',), 'beim': ('hello',), 'bekam': ('verb3',), 'bekannte': ('rel',), 'bekannter':
('rel',), 'bekanntgemacht': ('introduced',), 'beklagt': ('verb3',), 'bekomm': ('verb1',), 'bekomme': ('verb1',),
'bekommen': ('hello',), 'bekommt': ('verb3',), 'beleg': ('doc',), 'belege': ('doc',), 'bemaengelt': ('verb3',),
'bemangelt': ('verb3',), 'beneidet': ('verb3',), 'benoetigt': ('needs',), 'benotigt': ('needs',), 'berechnet':
('done',), 'bereite': ('give1', 'deed1'), 'bereitet': ('give3', 'deed3', 'sends3'), 'bereitgestellt': ('done',),
'bereits': ('filler',), 'bereut': ('verb3',), 'berg': ('name_words',), 'bericht': ('thing',), 'berichtet':
('recounts', 'says', 'verb3'), 'berichtete': ('says', 'verb3'), 'besass': ('verb3',), 'bescheinigung': ('doc',),
'beschwert': ('verb3',), 'beschwerte': ('verb3',), 'besitzt': ('verb3',), 'besorg': ('give1', 'deed1', 'verb1'),
'besorge': ('give1', 'deed1', 'verb1'), 'besorgen': ('give1', 'give3', 'giveinf', 'deed3'), 'besorgt': ('give3',
'handed', 'deed3', 'sends3', 'done', 'does3'), 'bespr': ('hello',), 'besprechung': ('hello', 'appointment'),
'bestaetig': ('give1',), 'bestaetige': ('give1',), 'bestaetigen': ('giveinf',), 'bestaetigt': ('says', 'verb3',
'give3', 'sends3', 'said'), 'bestaetigte': ('says', 'verb3'), 'bestaetigung': ('doc',), 'bestatig': ('give1',),
'bestatige': ('give1',), 'bestatigen': ('giveinf',), 'bestatigt': ('says', 'verb3', 'give3', 'sends3', 'said'),
'bestatigte': ('says', 'verb3'), 'bestatigung': ('doc',), 'beste': ('attribute',), 'bestellt': ('give3', 'deed3',
'sends3', 'done', 'does3', 'asked_for'), 'besten': ('attribute',), 'bester': ('attribute',), 'besuch': ('acts1',),
'besuche': ('give1', 'acts1'), 'besuchen': ('giveinf', 'callinf', 'acts1'), 'besucht': ('hello', 'reach', 'give3'),
'besuchte': ('reach',), 'besuchten': ('reach',), 'betreibt': ('verb3',), 'betrieb': ('verb3',), 'bewarb': ('verb3',),
'bewerbung': ('work',), 'bewerbungsunterlagen': ('work',), 'bewertet': ('verb3',), 'bewirbt': ('verb3',), 'bewundert':
('verb3',), 'bezahl': ('give1',), 'bezahle': ('give1',), 'bezahlen': ('giveinf',), 'bezahlt': ('give3', 'sends3',
'done'), 'bier': ('hello', 'appointment'), 'bilanz': ('doc',), 'bild': ('doc',), 'bilder': ('doc',), 'bill':
('name_words',), 'bin': ('hello', 'verb1'), 'birn': ('name_words',), 'bis': ('hello',), 'bissl': ('hello',), 'bitte':
('filler',), 'bittet': ('bidding', 'verb3', 'does3'), 'bleiben': ('verb3',), 'bleibt': ('verb3',), 'blieb':
('verb3',), 'blog': ('work',), 'blogpost': ('work', 'thing'), 'bloss': ('filler',), 'bluesky': ('network',), 'blum':
('name_words',), 'blumen': ('by_post',), 'blumenstrauss': ('by_post',), 'boehm': ('name_words',), 'bohm':
('name_words',), 'boomt': ('verb3',), 'borg': ('give1',), 'borge': ('give1',), 'borgen': ('giveinf',), 'borgt':
('give3',), 'boss': ('rel',), 'bp': ('work',), 'brach': ('verb3',), 'brachte': ('verb3',), 'braeuchte': ('verb3',
'needs'), 'brand': ('name_words',), 'brannte': ('verb3',), 'brauch': ('verb1',), 'brauche': ('verb1',), 'brauchen':
('verb3', 'needs'), 'braucht': ('hello', 'verb3', 'needs'), 'brauchte': ('verb3', 'needs'), 'braun': ('name_words',),
'brennt': ('verb3',), 'bricht': ('verb3',), 'briefen': ('callinf',), 'bring': ('give1', 'verb1'), 'bringe': ('give1',
'verb1'), 'bringen': ('give1', 'give3', 'giveinf'), 'bringt': ('verb3', 'give3', 'sends3'), 'broschuere': ('work',),
'broschure': ('work',), 'brucke': ('name_words',), 'bruder': ('rel',), 'bruecke': ('name_words',), 'brunche':
('acts1',), 'brunchen': ('acts1',), 'bräuchte': ('verb3', 'needs'), 'buch': ('work', 'thing', 'by_post'), 'buche':
('give1', 'name_words', 'deed1'), 'buchen': ('giveinf',), 'bucher': ('by_post',), 'bucht': ('give3', 'deed3',
'sends3', 'does3'), 'buchtipp': ('thing',), 'budgetiert': ('verb3',), 'buecher': ('by_post',), 'buero': ('rel',),
'buro': ('rel',), 'busch': ('name_words',), 'businessplan': ('work',), 'bwa': ('doc',), 'bzw': ('and',), 'bäckt':
('give3',), 'call': ('appointment',), 'called': ('reach',), 'ceo': ('rel',), 'cfo': ('rel',), 'challenged':
('reviewed',), 'check': ('deed1',), 'checke': ('give1', 'deed1'), 'checken': ('giveinf',), 'checkliste': ('thing',),
'checklisten': ('thing',), 'checkt': ('give3', 'deed3', 'sends3', 'does3'), 'chef': ('rel',), 'chefin': ('rel',),
'christ': ('name_words',), 'closed': ('verb3',), 'closte': ('verb3',), 'coacht': ('verb3',), 'code': ('work',),
'cofounder': ('rel',), 'connecte': ('give1',), 'connected': ('give3', 'introduced'), 'connecten': ('giveinf',),
'connectet': ('give3', 'introduced'), 'coo': ('rel',), 'cousin': ('rel',), 'cousine': ('rel',), 'crew': ('rel',),
'cto': ('rel',), 'cv': ('work',), 'd': ('det',), 'dabeigewesen': ('reach',), 'dabeisein': ('comeinf',), 'dachte':
('verb3',), 'dafuer': ('filler',), 'dafur': ('filler',), 'dagelassen': ('handed',), 'daher': ('filler',), 'daily':
('appointment',), 'danach': ('filler', 'hello'), 'danke': ('hello',), 'danken': ('callinf',), 'dann': ('filler',
'hello'), 'darf': ('verb3', 'verb1'), 'das': ('it', 'det', 'hello', 'relative'), 'dass': ('hello',), 'date':
('appointment',), 'datei': ('thing',), 'daten': ('doc',), 'dazu': ('filler',), 'dazugekommen': ('reach',),
'dazukommen': ('comeinf',), 'dazustossen': ('comeinf',), 'deck': ('work',), 'definitiv': ('filler',), 'dem': ('them',
'det', 'hello', 'article', 'relative'), 'demnachst': ('filler',), 'demnaechst': ('filler',), 'den': ('det', 'hello',
'article', 'relative'), 'denk': ('verb1',), 'denke': ('verb1',), 'denken': ('verb3',), 'denkt': ('verb3', 'saysv'),
'der': ('det', 'hello', 'article', 'relative'), 'deren': ('their', 'relative'), 'derweil': ('filler',), 'derweilen':
('filler',), 'des': ('det',), 'deshalb': ('filler',), 'designt': ('deed3',), 'dessen': ('their',), 'deswegen':
('filler',), 'dick': ('name_words',), 'die': ('det', 'article', 'relative'), 'dienstag': ('hello',), 'dies': ('it',),
'diese': ('det', 'hello'), 'diesem': ('det',), 'diesen': ('det', 'hello'), 'dieser': ('det', 'hello'), 'dieses':
('det',), 'dill': ('name_words',), 'dinner': ('appointment',), 'dinniere': ('acts1',), 'direkt': ('filler',), 'diss':
('work',), 'dissertation': ('work',), 'doch': ('filler',), 'doktor': ('title',), 'dokument': ('thing',), 'donnerstag':
('hello',), 'doziert': ('verb3',), 'dr': ('det', 'article', 'title'), 'draengt': ('bidding', 'verb3'), 'draengte':
('verb3',), 'draft': ('work',), 'drangt': ('bidding', 'verb3'), 'drangte': ('verb3',), 'drehbuch': ('work',), 'dreht':
('deed3',), 'drei': ('hello',), 'dringend': ('filler',), 'drucke': ('give1',), 'druckt': ('verb3', 'give3', 'deed3',
'sends3', 'does3'), 'drueckt': ('verb3',), 'drückt': ('verb3',), 'duenn': ('name_words',), 'duerfte': ('verb3',),
'dunn': ('name_words',), 'durch': ('hello', 'particle'), 'durchgeackert': ('reviewed',), 'durchgeben': ('giveinf',),
'durchgegangen': ('reviewed',), 'durchgegeben': ('writes',), 'durchgehen': ('giveinf',), 'durchgeklingelt':
('attempt', 'reach'), 'durchgelesen': ('reviewed',), 'durchgerufen': ('reach',), 'durchgeschaut': ('reviewed',),
'durchgesehen': ('reviewed', 'done'), 'durchkorrigiert': ('reviewed',), 'durchlesen': ('giveinf',), 'durchschauen':
('giveinf',), 'durchsehen': ('giveinf',), 'durfte': ('verb3',), 'dürfte': ('verb3',), 'e': ('filler',), 'eam':
('them', 'to_them'), 'earm': ('them',), 'eben': ('filler',), 'eh': ('filler',), 'ehefrau': ('rel',), 'ehemalige':
('attribute',), 'ehemaligen': ('attribute',), 'ehemaliger': ('attribute',), 'ehemann': ('rel',), 'ehrenamtliche':
('helper',), 'ehrenamtlicher': ('helper',), 'ehrlich': ('filler',), 'eich': ('name_words',), 'eig': ('filler',),
'eigens': ('filler',), 'eigentlich': ('filler',), 'ein': ('det', 'hello', 'particle'), 'einander': ('hello',), 'eine':
('det', 'hello'), 'einem': ('det', 'hello'), 'einen': ('det', 'hello'), 'einer': ('det',), 'eines': ('det',),
'eingeblaeut': ('counselled',), 'eingeblaut': ('counselled',), 'eingefordert': ('asked_for',), 'eingeholt': ('done',),
'eingeladen': ('invites', 'reach'), 'eingereicht': ('done',), 'eingeschaerft': ('counselled',), 'eingescharft':
('counselled',), 'eingeworfen': ('done',), 'einladen': ('giveinf', 'callinf'), 'einladt': ('invites',), 'einlaedt':
('invites',), 'einlesen': ('selfinf',), 'einmal': ('filler',), 'einreichen': ('giveinf',), 'einrichten': ('giveinf',),
'einstweilen': ('filler',), 'eltern': ('rel',), 'em': ('article',), 'emailed': ('reach',), 'empfahl': ('verb3',),
'empfange': ('acts1',), 'empfangen': ('acts1',), 'empfehlen': ('giveinf',), 'empfehlung': ('counsel',), 'empfiehlt':
('verb3',), 'empfohlen': ('handed', 'counselled'), 'ende': ('name_words',), 'endet': ('verb3',), 'endete': ('verb3',),
'endlich': ('filler',), 'engagiert': ('verb3',), 'engagierte': ('verb3',), 'engel': ('name_words',), 'engels':
('name_words',), 'entlaesst': ('verb3',), 'entlasst': ('verb3',), 'entliess': ('verb3',), 'entscheidet': ('verb3',),
'entscheidung': ('doc',), 'entschied': ('verb3',), 'entschuldigt': ('verb3',), 'entschuldigte': ('verb3',),
'enttaeuscht': ('verb3',), 'enttauscht': ('verb3',), 'entwickelt': ('verb3',), 'entwirft': ('sends3', 'does3'),
'entworfen': ('done',), 'entwurf': ('work', 'doc'), 'er': ('they', 'hello'), 'erbeten': ('asked_for',), 'erbt':
('verb3',), 'erbte': ('verb3',), 'erfahren': ('seen_of',), 'ergaenze': ('give1',), 'ergaenzen': ('giveinf',),
'ergaenzt': ('give3', 'deed3', 'sends3', 'done'), 'erganze': ('give1',), 'erganzen': ('giveinf',), 'erganzt':
('give3', 'deed3', 'sends3', 'done'), 'erholt': ('verb3',), 'erika': ('name_words',), 'erinnern': ('callinf',),
'erklaert': ('says', 'verb3', 'said'), 'erklaerte': ('says', 'verb3'), 'erklart': ('says', 'verb3', 'said'),
'erklarte': ('says', 'verb3'), 'erkundigen': ('selfinf',), 'erlaubt': ('verb3',), 'erledig': ('give1', 'deed1'),
'erledige': ('give1', 'deed1'), 'erledigen': ('giveinf',), 'erledigt': ('give3', 'deed3', 'sends3', 'done', 'does3'),
'ermittelt': ('done',), 'ernst': ('name_words',), 'eroeffnet': ('verb3',), 'eroffnet': ('verb3',), 'erreicht':
('hello',), 'erreichte': ('verb3', 'reach'), 'ers': ('they',), 'erstell': ('give1', 'deed1'), 'erstelle': ('give1',
'deed1'), 'erstellen': ('giveinf',), 'erstellt': ('give3', 'deed3', 'sends3', 'done'), 'erstmal': ('filler',),
'erwaegt': ('verb3',), 'erwaehnt': ('says', 'verb3'), 'erwaehnte': ('says', 'verb3'), 'erwagt': ('verb3',), 'erwahnt':
('says', 'verb3'), 'erwahnte': ('says', 'verb3'), 'erwartet': ('verb3', 'needs'), 'erwartete': ('verb3',), 'erwidert':
('saysv',), 'erwiderte': ('saysv',), 'erwog': ('verb3',), 'erzaehlt': ('recounts', 'says', 'verb3', 'said'),
'erzaehlte': ('says', 'verb3'), 'erzahlt': ('recounts', 'says', 'verb3', 'said'), 'erzahlte': ('says', 'verb3'),
'erzielt': ('verb3',), 'es': ('it',), 'ess': ('acts1',), 'esse': ('acts1',), 'essen': ('hello', 'appointment',
'acts1'), 'etwas': ('hello',), 'euch': ('hello',), 'ewig': ('filler',), 'ex': ('rel',), 'excel': ('thing',),
'expandiert': ('verb3',), 'exportiert': ('verb3',), 'expose': ('work',), 'exposee': ('work',), 'facebook':
('network',), 'faehrt': ('verb3',), 'faellt': ('hello', 'verb3'), 'faende': ('saysv',), 'faengt': ('verb3',), 'fahr':
('acts1',), 'fahre': ('acts1',), 'fahren': ('acts1',), 'fahrkarten': ('bookable',), 'fahrt': ('verb3',), 'falk':
('name_words',), 'falke': ('name_words',), 'fallt': ('hello', 'verb3'), 'familie': ('rel',), 'fand': ('says', 'verb3',
'saysv'), 'fande': ('saysv',), 'fanden': ('verb3',), 'fands': ('verb3',), 'fangt': ('verb3',), 'faxe': ('give1',),
'faxen': ('giveinf',), 'faxt': ('give3',), 'fb': ('network',), 'feedback': ('doc',), 'fehlt': ('verb3',), 'fehlte':
('verb3',), 'feiere': ('acts1',), 'feiern': ('acts1',), 'feiert': ('verb3',), 'feierte': ('verb3',), 'feld':
('name_words',), 'fertig': ('done',), 'feuert': ('verb3',), 'feuerte': ('verb3',), 'fiel': ('verb3',), 'finanziert':
('verb3',), 'finanzierte': ('verb3',), 'finanzplan': ('work',), 'find': ('verb1',), 'finde': ('verb1',), 'finden':
('verb3', 'saysv'), 'findet': ('says', 'hello', 'verb3', 'saysv'), 'finds': ('saysv',), 'fing': ('verb3',), 'fink':
('name_words',), 'firma': ('rel',), 'fischer': ('name_words',), 'fix': ('filler',), 'fixt': ('deed3',), 'flasche':
('by_post',), 'flieg': ('acts1',), 'fliege': ('acts1',), 'fliegen': ('acts1',), 'fliegt': ('verb3',), 'flog':
('verb3',), 'flora': ('name_words',), 'florenz': ('name_words',), 'floriert': ('verb3',), 'fluege': ('bookable',),
'flug': ('bookable',), 'fluge': ('bookable',), 'flyer': ('work',), 'foerderantrag': ('work',), 'foerderskizze':
('work',), 'foerdert': ('verb3',), 'folgt': ('verb3',), 'folgte': ('verb3',), 'folie': ('work',), 'folien': ('work',
'thing'), 'fonds': ('rel',), 'forderantrag': ('work',), 'forderskizze': ('work',), 'fordert': ('verb3',), 'forderte':
('verb3',), 'formular': ('thing', 'doc'), 'formulier': ('give1',), 'formuliere': ('give1',), 'formulieren':
('giveinf',), 'formuliert': ('give3', 'sends3'), 'forwarde': ('give1',), 'forwarden': ('giveinf',), 'forwardet':
('give3',), 'foto': ('doc',), 'fotos': ('doc',), 'founder': ('rel',), 'fr': ('title',), 'frag': ('give1',), 'frage':
('give1',), 'fragen': ('giveinf',), 'fragenkatalog': ('thing',), 'fragt': ('says', 'bidding', 'verb3', 'give3',
'sends3', 'does3'), 'fragte': ('says', 'verb3'), 'frank': ('name_words',), 'franke': ('name_words',), 'frau':
('hello', 'rel', 'title'), 'frei': ('name_words',), 'freigeben': ('giveinf',), 'freigegeben': ('handed', 'done'),
'freitag': ('hello', 'name_words'), 'freiwillige': ('helper',), 'freiwilliger': ('helper',), 'freu': ('verb1',),
'freue': ('verb1',), 'freund': ('rel', 'name_words'), 'freundin': ('rel',), 'freundlicherweise': ('filler',), 'freut':
('verb3',), 'freute': ('verb3',), 'froh': ('name_words',), 'fromm': ('name_words',), 'frueh': ('hello',), 'fruehere':
('attribute',), 'frueheren': ('attribute',), 'frueherer': ('attribute',), 'fruehstueck': ('hello', 'acts1'),
'fruehstuecke': ('acts1',), 'fruehstuecken': ('acts1',), 'fruh': ('hello',), 'fruhere': ('attribute',), 'fruheren':
('attribute',), 'fruherer': ('attribute',), 'fruhstuck': ('hello', 'acts1'), 'fruhstucke': ('acts1',), 'fruhstucken':
('acts1',), 'fuchs': ('name_words',), 'fuehrt': ('verb3',), 'fuehrte': ('verb3',), 'fuellt': ('sends3',), 'fuer':
('hello',), 'fuern': ('hello',), 'fuers': ('hello',), 'fuhr': ('verb3',), 'fuhrt': ('verb3',), 'fuhrte': ('verb3',),
'fullt': ('sends3',), 'fund': ('rel',), 'funktioniert': ('verb3',), 'fur': ('hello',), 'furn': ('hello',), 'furs':
('hello',), 'fusioniert': ('verb3',), 'fördert': ('verb3',), 'gab': ('verb3',), 'ganga': ('gone',), 'ganz': ('filler',
'hello'), 'gatte': ('rel',), 'gattin': ('rel',), 'geantwortet': ('reach', 'answers'), 'geb': ('give1', 'verb1'),
'gebaut': ('done',), 'gebe': ('give1', 'verb1'), 'geben': ('give1', 'give3', 'giveinf'), 'gebeten': ('bidding',),
'geblieben': ('gone',), 'geborgt': ('handed',), 'gebracht': ('handed', 'done'), 'gebs': ('give1',), 'gebucht':
('done',), 'geburtstag': ('hello', 'rel'), 'gechallenged': ('reviewed',), 'gedruckt': ('done',), 'gefahren':
('gone',), 'geflogen': ('gone',), 'geforwarded': ('handed', 'writes'), 'gefragt': ('bidding',), 'gefruehstueckt':
('hello',), 'gefruhstuckt': ('hello',), 'gegangen': ('gone',), 'gegeben': ('handed', 'done'), 'gegen': ('hello',),
'gegengelesen': ('reviewed',), 'gegessen': ('hello',), 'geh': ('sees1', 'acts1'), 'gehabt': ('hello',), 'gehe':
('sees1', 'acts1'), 'gehen': ('verb3', 'acts1'), 'gehockt': ('gone',), 'gehoert': ('recounts', 'seen_of'), 'gehoerte':
('verb3',), 'geholfen': ('hello',), 'gehort': ('recounts', 'seen_of'), 'gehorte': ('verb3',), 'geht': ('hello',
'verb3'), 'gejoggt': ('gone',), 'geklaert': ('done',), 'geklart': ('done',), 'geklingelt': ('attempt',), 'gekuerzt':
('reviewed',), 'gekurzt': ('reviewed',), 'gelaeutet': ('attempt',), 'gelassen': ('handed',), 'gelaufen': ('gone',),
'gelautet': ('attempt',), 'geld': ('by_post',), 'geleitet': ('done',), 'gelesen': ('reviewed', 'seen_of'),
'geliefert': ('done',), 'geliehen': ('handed',), 'gemacht': ('done',), 'gemailt': ('attempt', 'hello', 'reach',
'handed', 'writes', 'said', 'done'), 'gemeint': ('said',), 'gemeldet': ('reach',), 'gemuetlich': ('filler',),
'gemutlich': ('filler',), 'gepaddelt': ('gone',), 'gepilgert': ('gone',), 'gepingt': ('reach',), 'geprueft':
('reviewed', 'done'), 'gepruft': ('reviewed', 'done'), 'gequatscht': ('hello',), 'gerade': ('filler', 'hello'),
'geradelt': ('gone',), 'geraten': ('counselled',), 'gerechnet': ('done',), 'geredet': ('recounts', 'hello'),
'gereicht': ('done',), 'gereist': ('gone',), 'gereviewt': ('reviewed',), 'gerodelt': ('gone',), 'gerudert': ('gone',),
'gesagt': ('said',), 'gesandt': ('writes', 'done'), 'geschaeftsfuehrer': ('rel',), 'geschaeftsfuehrerin': ('rel',),
'geschaftsfuhrer': ('rel',), 'geschaftsfuhrerin': ('rel',), 'geschenk': ('by_post',), 'geschenkt': ('handed',),
'geschickt': ('handed', 'writes', 'done'), 'geschlendert': ('gone',), 'geschleppt': ('hello',), 'geschrieben':
('attempt', 'hello', 'reach', 'said', 'done'), 'geschwaermt': ('recounts',), 'geschwarmt': ('recounts',),
'geschwister': ('rel',), 'geschwommen': ('gone',), 'gesehen': ('hello', 'seen_of'), 'gesendet': ('handed', 'writes',
'done'), 'gesessen': ('gone',), 'gesimst': ('reach',), 'gesprach': ('hello', 'appointment'), 'gespraech': ('hello',
'appointment'), 'gesprochen': ('recounts', 'hello'), 'gestand': ('verb3',), 'gestanden': ('gone',), 'gesteht':
('says', 'verb3'), 'gestellt': ('done',), 'gestern': ('hello',), 'gestiefelt': ('gone',), 'getanzt': ('gone',),
'geteilt': ('handed',), 'getestet': ('reviewed',), 'getextet': ('reach',), 'getroffen': ('hello', 'reach'),
'getrunken': ('hello',), 'gewandelt': ('gone',), 'gewandert': ('gone',), 'gewann': ('verb3',), 'gewerbeschein':
('doc',), 'gewesen': ('hello', 'gone'), 'gewhatsappt': ('reach',), 'gewinnt': ('verb3',), 'gewuenscht':
('asked_for',), 'gewunscht': ('asked_for',), 'gezahlt': ('done',), 'gib': ('give1',), 'gibt': ('hello', 'verb3',
'give3', 'sends3'), 'ging': ('verb3', 'verb1'), 'glaenzt': ('verb3',), 'glanzt': ('verb3',), 'glaub': ('verb1',),
'glaube': ('verb1',), 'glauben': ('verb3',), 'glaubt': ('says', 'verb3', 'saysv'), 'glaubte': ('verb3',), 'glaufen':
('hello',), 'gleich': ('filler',), 'gloria': ('name_words',), 'gluck': ('name_words',), 'glueck': ('name_words',),
'gmeint': ('saysv', 'said'), 'goennt': ('verb3',), 'gold': ('name_words',), 'gonnt': ('verb3',), 'grab':
('name_words',), 'grad': ('filler', 'hello'), 'grade': ('filler',), 'graf': ('name_words',), 'gratn': ('counselled',),
'gratscht': ('hello',), 'gratulieren': ('callinf',), 'gratuliert': ('hello',), 'grille': ('acts1',), 'grillen':
('acts1',), 'grinst': ('verb3',), 'gross': ('name_words',), 'grosse': ('attribute',), 'grossen': ('attribute',),
'grosser': ('attribute',), 'grossmutter': ('rel',), 'grossvater': ('rel',), 'groß': ('name_words',), 'gruen':
('name_words',), 'gruenden': ('verb3',), 'gruender': ('rel',), 'gruenderin': ('rel',), 'gruendet': ('verb3',),
'gruendete': ('verb3',), 'grun': ('name_words',), 'grunden': ('verb3',), 'grunder': ('rel',), 'grunderin': ('rel',),
'grundet': ('verb3',), 'grundete': ('verb3',), 'gsagt': ('saysv', 'said'), 'gschickt': ('handed', 'writes'),
'gschribe': ('reach',), 'gschwaermt': ('recounts',), 'gschwarmt': ('recounts',), 'gschwind': ('filler',), 'gsd':
('filler',), 'gseit': ('said',), 'gsessen': ('hello',), 'gsi': ('gone',), 'gsogt': ('saysv', 'said'), 'gut': ('hello',
'name_words'), 'gutachten': ('work',), 'gwesn': ('gone',), 'ha': ('have',), 'hab': ('hello', 'have', 'verb1'), 'habe':
('hello', 'have', 'verb1'), 'haben': ('hello', 'verb3', 'have', 'hat', 'verb1'), 'haberer': ('rel',), 'habilitiert':
('verb3',), 'haelt': ('verb3',), 'haengt': ('verb3',), 'haett': ('verb3', 'meant'), 'haette': ('verb3', 'verb1',
'meant'), 'haetten': ('meant',), 'haettn': ('verb3',), 'hahn': ('name_words',), 'halbiert': ('verb3',), 'half':
('verb3',), 'halt': ('filler', 'verb3'), 'ham': ('have',), 'hammer': ('name_words',), 'han': ('have',), 'handbuch':
('thing',), 'handelsregisterauszug': ('doc',), 'handout': ('thing',), 'hangt': ('verb3',), 'hase': ('name_words',),
'hasst': ('verb3',), 'hasste': ('verb3',), 'hat': ('verb3', 'hat'), 'hatt': ('verb3', 'meant'), 'hatte': ('hello',
'verb3', 'have', 'hat', 'verb1', 'meant'), 'hatten': ('hello', 'verb3', 'have', 'hat', 'verb1', 'meant'), 'hattn':
('verb3',), 'hebt': ('does3',), 'hecht': ('name_words',), 'heide': ('name_words',), 'heimgesucht': ('reach',),
'heiratet': ('verb3',), 'heiratete': ('verb3',), 'heiss': ('name_words',), 'helf': ('give1',), 'helfe': ('give1',),
'helfen': ('giveinf',), 'helfer': ('helper',), 'helferin': ('helper',), 'hend': ('have',), 'herbst': ('name_words',),
'herr': ('hello', 'title'), 'herrn': ('hello', 'title'), 'herzog': ('name_words',), 'hess': ('name_words',), 'heuer':
('hello',), 'heut': ('filler', 'hello'), 'heute': ('hello',), 'hielt': ('verb3',), 'hilft': ('verb3', 'give3'),
'hing': ('verb3',), 'hingefahren': ('attempt',), 'hingeschickt': ('writes', 'done'), 'hinkt': ('verb3',), 'hinterher':
('filler',), 'hinterhergeschickt': ('writes',), 'hired': ('verb3',), 'hirsch': ('name_words',), 'hob': ('have',),
'hochgeladen': ('writes',), 'hochladen': ('giveinf',), 'hochzeit': ('rel',), 'hod': ('hat',), 'hoer': ('sees1',),
'hoere': ('sees1',), 'hoert': ('verb3', 'give3', 'does3'), 'hoerte': ('verb3',), 'hoffentlich': ('filler',), 'hofft':
('verb3',), 'hoffte': ('verb3',), 'hol': ('give1',), 'hole': ('give1',), 'holen': ('giveinf',), 'holt': ('verb3',
'give3', 'sends3', 'does3'), 'holte': ('verb3',), 'hom': ('have',), 'hor': ('sees1',), 'hore': ('sees1',), 'hort':
('verb3', 'give3', 'does3'), 'horte': ('verb3',), 'hot': ('hat',), 'hotel': ('bookable',), 'hr': ('title',), 'hält':
('verb3',), 'hätte': ('verb3', 'verb1', 'meant'), 'hätten': ('meant',), 'i': ('i',), 'iahm': ('them',), 'ich': ('i',
'hello'), 'ignoriert': ('verb3',), 'ihm': ('them', 'hello', 'to_them'), 'ihms': ('them',), 'ihn': ('them', 'hello'),
'ihna': ('them', 'to_them'), 'ihnen': ('them', 'hello', 'to_them'), 'ihr': ('them', 'their', 'hello', 'to_them'),
'ihre': ('their', 'hello'), 'ihrem': ('their', 'hello'), 'ihren': ('their', 'hello'), 'ihrer': ('their', 'hello'),
'ihres': ('their',), 'ihrs': ('them',), 'im': ('hello',), 'immer': ('filler', 'hello'), 'importiert': ('verb3',),
'informier': ('give1',), 'informiere': ('give1',), 'informieren': ('giveinf', 'selfinf'), 'informiert': ('give3',
'done'), 'ins': ('hello',), 'inserat': ('work',), 'insta': ('network',), 'instagram': ('network',), 'interessieren':
('verb3',), 'interessiert': ('verb3',), 'interessierte': ('verb3',), 'intro': ('give3',), 'introduced':
('introduced',), 'introe': ('give1',), 'introed': ('give3', 'introduced'), 'introen': ('giveinf',), 'introt':
('give3',), 'investiert': ('verb3',), 'investierte': ('verb3',), 'investor': ('rel',), 'investorin': ('rel',),
'inzwischen': ('filler',), 'irgendwann': ('filler',), 'iris': ('name_words',), 'isst': ('verb3',), 'ist': ('hello',
'verb3'), 'ja': ('filler', 'hello'), 'jaeger': ('name_words',), 'jager': ('name_words',), 'jahr': ('hello',),
'jahresabschluss': ('doc',), 'jammert': ('verb3',), 'jammerte': ('verb3',), 'jan': ('name_words',), 'jasmin':
('name_words',), 'jemand': ('they',), 'jene': ('det',), 'jener': ('det',), 'jetzige': ('attribute',), 'jetzigen':
('attribute',), 'jetziger': ('attribute',), 'jetzt': ('filler',), 'jeweils': ('both',), 'jogge': ('acts1',), 'joggen':
('acts1',), 'joggt': ('verb3',), 'joined': ('reach',), 'jour': ('appointment',), 'juengere': ('attribute',),
'juengeren': ('attribute',), 'juengerer': ('attribute',), 'jung': ('name_words',), 'jungere': ('attribute',),
'jungeren': ('attribute',), 'jungerer': ('attribute',), 'just': ('filler',), 'kaempft': ('verb3',), 'kaempfte':
('verb3',), 'kaffee': ('hello', 'appointment'), 'kaiser': ('name_words',), 'kalkulation': ('work', 'thing'),
'kalkuliert': ('verb3',), 'kam': ('reach',), 'kamen': ('reach',), 'kamp': ('name_words',), 'kampft': ('verb3',),
'kampfte': ('verb3',), 'kandidiert': ('verb3',), 'kann': ('verb3', 'verb1'), 'kannte': ('verb3',), 'kannten':
('verb3',), 'kanzlei': ('rel',), 'kapitel': ('work',), 'karten': ('bookable',), 'karton': ('by_post',), 'kaufe':
('give1',), 'kaufen': ('giveinf',), 'kauft': ('verb3', 'give3', 'sends3', 'does3'), 'kaufte': ('verb3',), 'kaum':
('not',), 'kein': ('not', 'hello'), 'keine': ('not', 'hello'), 'keinem': ('not',), 'keinen': ('not', 'hello'),
'keiner': ('not',), 'keines': ('not',), 'keller': ('name_words',), 'kennen': ('verb3',), 'kennt': ('verb3',),
'kennzahlen': ('doc',), 'kern': ('name_words',), 'kind': ('rel',), 'kinder': ('rel',), 'kirch': ('name_words',),
'kisten': ('hello', 'by_post'), 'klaer': ('give1', 'deed1', 'verb1'), 'klaere': ('give1', 'deed1', 'verb1'),
'klaeren': ('giveinf', 'deed3'), 'klaert': ('give3', 'deed3', 'sends3', 'does3'), 'klagt': ('says', 'verb3'),
'klagte': ('verb3',), 'klang': ('verb3',), 'klar': ('give1', 'deed1', 'verb1'), 'klare': ('give1', 'deed1', 'verb1'),
'klaren': ('giveinf', 'deed3'), 'klart': ('give3', 'deed3', 'sends3', 'does3'), 'klein': ('name_words',), 'kleine':
('attribute',), 'kleinen': ('attribute',), 'kleiner': ('attribute',), 'klettere': ('acts1',), 'klettern': ('acts1',),
'klettert': ('verb3',), 'klingelte': ('reach',), 'klingt': ('verb3',), 'koa': ('not',), 'koch': ('name_words',),
'koche': ('give1',), 'kochen': ('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',), 'koennen': ('verb3',),
'koennte': ('verb3', 'verb1'), 'kollege': ('rel',), 'kollegen': ('rel',), 'kollegin': ('rel',), 'kolumne': ('work',),
'komm': ('acts1',), 'komme': ('acts1',), 'kommen': ('comeinf', 'acts1'), 'kommentiert': ('reviewed',), 'kommt':
('hello', 'verb3'), 'konig': ('name_words',), 'konnen': ('verb3',), 'konnte': ('verb3', 'verb1'), 'konstanz':
('name_words',), 'kontakt': ('thing', 'appointment'), 'kontakte': ('thing',), 'kontaktieren': ('giveinf', 'callinf'),
'kontaktiert': ('reach', 'deed3', 'sends3', 'done', 'does3'), 'kontaktierte': ('reach',), 'kontoauszuege': ('doc',),
'kontoauszug': ('doc',), 'kontoauszuge': ('doc',), 'konzept': ('work',), 'konzepte': ('work',), 'kooperiert':
('verb3',), 'kopie': ('doc',), 'kopien': ('doc',), 'korn': ('name_words',), 'korrekturgelesen': ('reviewed',),
'korrigier': ('give1',), 'korrigiere': ('give1',), 'korrigieren': ('giveinf',), 'korrigiert': ('give3', 'reviewed',
'sends3', 'done', 'does3'), 'kraft': ('name_words',), 'krank': ('hello',), 'krebs': ('name_words',), 'krieg':
('verb1',), 'kriege': ('verb1',), 'kriegt': ('verb3',), 'kriegte': ('verb3',), 'kriselt': ('verb3',), 'kritisiert':
('verb3',), 'kritisierte': ('verb3',), 'krumm': ('name_words',), 'kuchen': ('by_post',), 'kuehl': ('name_words',),
'kuehn': ('name_words',), 'kuemmer': ('give1', 'verb1'), 'kuemmere': ('give1', 'deed1', 'verb1'), 'kuemmern':
('giveinf', 'selfinf'), 'kuemmert': ('give3',), 'kuemmre': ('give1',), 'kuendigt': ('verb3',), 'kuendigte':
('verb3',), 'kuenftige': ('attribute',), 'kuenftigen': ('attribute',), 'kuenftiger': ('attribute',), 'kuhl':
('name_words',), 'kuhn': ('name_words',), 'kummer': ('give1', 'verb1'), 'kummere': ('give1', 'deed1', 'verb1'),
'kummern': ('giveinf', 'selfinf'), 'kummert': ('give3',), 'kummre': ('give1',), 'kumpel': ('rel',), 'kunde': ('rel',),
'kundigt': ('verb3',), 'kundigte': ('verb3',), 'kundin': ('rel',), 'kunftige': ('attribute',), 'kunftigen':
('attribute',), 'kunftiger': ('attribute',), 'kunst': ('name_words',), 'kurz': ('filler', 'hello', 'name_words'),
'könnte': ('verb3', 'verb1'), 'kühn': ('name_words',), 'lacht': ('verb3',), 'lachte': ('verb3',), 'lad': ('give1',
'verb1'), 'lade': ('give1', 'verb1'), 'laden': ('rel',), 'ladt': ('give3',), 'laedt': ('give3',), 'laenger':
('filler',), 'laesst': ('verb3', 'give3'), 'laeuft': ('verb3',), 'lag': ('verb3',), 'landingpage': ('work',), 'lang':
('name_words',), 'lange': ('filler',), 'langer': ('filler',), 'langweilt': ('verb3',), 'langweilte': ('verb3',),
'las': ('verb3',), 'lass': ('give1', 'verb1'), 'lasse': ('give1', 'verb1'), 'lasst': ('verb3', 'give3'), 'lauf':
('acts1',), 'laufe': ('acts1',), 'laufen': ('acts1',), 'lauft': ('verb3',), 'launcht': ('verb3',), 'launchte':
('verb3',), 'lebensgefaehrte': ('rel',), 'lebensgefaehrtin': ('rel',), 'lebensgefahrte': ('rel',), 'lebensgefahrtin':
('rel',), 'lebenslaeufe': ('work',), 'lebenslauf': ('work',), 'lebenslaufe': ('work',), 'lebt': ('verb3',), 'lebte':
('verb3',), 'leg': ('give1',), 'lege': ('give1',), 'legt': ('give3', 'does3'), 'lehnt': ('verb3',), 'lehnte':
('verb3',), 'lehrer': ('name_words',), 'lehrling': ('rel',), 'leider': ('filler', 'hello'), 'leidet': ('verb3',),
'leih': ('give1',), 'leihe': ('give1',), 'leihen': ('giveinf',), 'leiht': ('give3',), 'leistet': ('verb3',), 'leit':
('give1', 'verb1'), 'leite': ('give1', 'verb1'), 'leiten': ('give1', 'give3'), 'leitet': ('verb3', 'give3', 'deed3'),
'leitete': ('verb3',), 'leitfaden': ('thing',), 'leitfaeden': ('thing',), 'leitfäden': ('thing',), 'lektoriert':
('reviewed',), 'lenz': ('name_words',), 'lerche': ('name_words',), 'lernt': ('verb3',), 'lernte': ('verb3',), 'les':
('give1', 'sees1'), 'lese': ('give1', 'sees1', 'verb1'), 'lesen': ('giveinf',), 'lesetipp': ('thing',), 'letzte':
('hello',), 'letzten': ('hello',), 'letzter': ('hello',), 'letztlich': ('filler',), 'leute': ('rel',), 'lieb':
('name_words',), 'lieber': ('hello',), 'liebt': ('verb3',), 'liebte': ('verb3',), 'lief': ('verb3',), 'liefer':
('give1', 'deed1'), 'liefere': ('give1', 'deed1'), 'liefern': ('give1', 'give3', 'giveinf', 'deed3'), 'liefert':
('verb3', 'give3', 'deed3', 'sends3'), 'lieferte': ('verb3',), 'liegt': ('verb3',), 'liess': ('verb3',), 'liest':
('verb3', 'give3', 'sends3', 'does3'), 'linde': ('name_words',), 'link': ('thing',), 'linkedin': ('network',),
'links': ('thing',), 'liste': ('thing', 'doc'), 'literaturliste': ('thing',), 'litt': ('verb3',), 'lobt': ('verb3',),
'lobte': ('verb3',), 'loewe': ('name_words',), 'logo': ('doc',), 'lokal': ('bookable',), 'los': ('sends_apart',),
'losgeschickt': ('writes', 'done'), 'lowe': ('name_words',), 'lud': ('invites',), 'lunch': ('appointment',), 'lunche':
('acts1',), 'lunchen': ('acts1',), 'lust': ('name_words',), 'ma': ('filler',), 'mach': ('give1', 'verb1'), 'mache':
('give1', 'verb1'), 'machen': ('give1', 'giveinf'), 'macht': ('verb3', 'give3', 'deed3', 'does3'), 'machte':
('verb3',), 'mag': ('verb3',), 'magister': ('title',), 'mahnen': ('callinf',), 'mai': ('name_words',), 'mail':
('verb1',), 'maile': ('give1', 'deed1', 'verb1'), 'mailen': ('giveinf',), 'mailt': ('give3', 'deed3', 'sends3'),
'mailte': ('reach',), 'mal': ('filler', 'hello'), 'mama': ('rel',), 'managed': ('verb3',), 'mann': ('rel',),
'manuskript': ('work',), 'mark': ('name_words',), 'mass': ('verb3',), 'masterarbeit': ('work',), 'mastodon':
('network',), 'maurer': ('name_words',), 'may': ('name_words',), 'meckert': ('verb3',), 'meckerte': ('verb3',),
'meeting': ('appointment',), 'mei': ('my',), 'mein': ('my', 'hello'), 'meine': ('my', 'hello'), 'meinem': ('my',),
'meinen': ('my', 'hello', 'verb3', 'saysv'), 'meiner': ('my',), 'meines': ('my',), 'meint': ('says', 'hello', 'verb3',
'saysv'), 'meinte': ('says', 'verb3', 'saysv'), 'meinten': ('saysv',), 'meints': ('verb3',), 'meld': ('give1',
'verb1'), 'melde': ('give1', 'verb1'), 'melden': ('give1', 'giveinf', 'selfinf'), 'meldete': ('reach',), 'meldeten':
('reach',), 'melissa': ('name_words',), 'mentort': ('verb3',), 'mer': ('me',), 'metzger': ('name_words',), 'mi':
('me',), 'mia': ('me',), 'mich': ('me', 'hello'), 'mietet': ('verb3',), 'mietete': ('verb3',), 'mir': ('me', 'hello'),
'misst': ('verb3',), 'misstraut': ('verb3',), 'mit': ('hello',), 'mitarbeiter': ('rel',), 'mitarbeiterin': ('rel',),
'mitbekommen': ('seen_of',), 'mitbringen': ('giveinf',), 'mitessen': ('comeinf',), 'mitfahren': ('comeinf',),
'mitgebracht': ('handed',), 'mitgegeben': ('handed',), 'mitgehen': ('comeinf',), 'mitgekommen': ('reach',),
'mitgekriegt': ('seen_of',), 'mitgeschickt': ('writes', 'done'), 'mitgruender': ('rel',), 'mitgruenderin': ('rel',),
'mitgrunder': ('rel',), 'mitgrunderin': ('rel',), 'mitkommen': ('comeinf',), 'mitmachen': ('comeinf',), 'mitnehmen':
('giveinf',), 'mitschrift': ('thing',), 'mittagessen': ('hello', 'appointment'), 'mittags': ('hello',), 'mittwoch':
('hello',), 'moant': ('saysv',), 'mochte': ('verb3', 'will3', 'needs', 'verb1'), 'mochten': ('verb3', 'will3'),
'moderiert': ('verb3',), 'moderierte': ('verb3',), 'moechte': ('verb3', 'will3', 'needs', 'verb1'), 'moechten':
('verb3', 'will3'), 'moegen': ('verb3',), 'moench': ('name_words',), 'mogen': ('verb3',), 'monat': ('hello',),
'monch': ('name_words',), 'mond': ('name_words',), 'montag': ('hello', 'name_words'), 'morgen': ('hello',
'name_words'), 'motivationsschreiben': ('work',), 'motzt': ('verb3',), 'motzte': ('verb3',), 'mueller':
('name_words',), 'muesse': ('should',), 'muessen': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'muesste':
('hello', 'verb3', 'should'), 'muller': ('name_words',), 'musiziere': ('acts1',), 'muss': ('hello', 'verb3', 'should',
'will3', 'verb1'), 'musse': ('should',), 'mussen': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'musste': ('hello',
'verb3', 'should'), 'muster': ('thing', 'by_post', 'doc'), 'musterbrief': ('thing',), 'mustertexte': ('thing',),
'mustervertrag': ('thing',), 'mutter': ('rel',), 'möchte': ('verb3', 'will3', 'needs', 'verb1'), 'müsste': ('hello',
'verb3', 'should'), 'n': ('det',), 'nach': ('hello', 'particle'), 'nachbar': ('rel',), 'nachbarin': ('rel',),
'nachfassen': ('giveinf',), 'nachfolger': ('rel',), 'nachfolgerin': ('rel',), 'nachgebessert': ('reviewed', 'done'),
'nachgefragt': ('asked_for',), 'nachgeliefert': ('done',), 'nachgereicht': ('writes', 'done'), 'nachgeschickt':
('writes', 'done'), 'nachhaken': ('giveinf',), 'nachher': ('filler',), 'nachliefern': ('giveinf',), 'nachmittag':
('hello',), 'nachreichen': ('giveinf',), 'nachricht': ('hello',), 'nachste': ('hello',), 'nachsten': ('hello',),
'nachster': ('hello',), 'nacht': ('name_words',), 'nachtmahl': ('hello',), 'nachweis': ('doc',), 'nachweise':
('doc',), 'naechste': ('hello',), 'naechsten': ('hello',), 'naechster': ('hello',), 'nagel': ('name_words',),
'nahegelegt': ('counselled',), 'nahm': ('verb3',), 'nannte': ('verb3',), 'nass': ('name_words',), 'ne': ('det',),
'ned': ('not',), 'neffe': ('rel',), 'nehm': ('give1',), 'nehme': ('give1',), 'nein': ('hello',), 'nem': ('det',),
'nen': ('det', 'hello'), 'nenn': ('give1',), 'nenne': ('give1',), 'nennen': ('giveinf',), 'nennt': ('verb3', 'give3'),
'ner': ('det',), 'nervt': ('verb3',), 'nervte': ('verb3',), 'net': ('not', 'hello'), 'nett': ('filler',),
'netterweise': ('filler',), 'neu': ('name_words',), 'neue': ('attribute',), 'neuem': ('attribute',), 'neuen':
('attribute',), 'neuer': ('attribute',), 'neues': ('attribute',), 'neulich': ('hello',), 'neumann': ('name_words',),
'newsletter': ('thing',), 'nich': ('not', 'hello'), 'nicht': ('not', 'hello'), 'nichte': ('rel',), 'nichts': ('not',),
'nie': ('not',), 'niemals': ('not',), 'niemand': ('not',), 'nimmt': ('verb3', 'does3'), 'nit': ('not',), 'nix':
('not', 'hello'), 'nm': ('det',), 'no': ('filler',), 'noch': ('filler', 'hello'), 'nochmal': ('filler',), 'nochmals':
('filler',), 'nod': ('not',), 'noed': ('not',), 'noh': ('filler',), 'notizen': ('thing',), 'nummer': ('thing',),
'nun': ('filler',), 'nur': ('filler', 'hello'), 'ob': ('hello',), 'oder': ('hello',), 'oefter': ('filler',), 'offen':
('filler',), 'ofter': ('filler',), 'ohne': ('not', 'hello'), 'oiso': ('filler',), 'oma': ('rel',), 'onepager':
('work',), 'onkel': ('rel',), 'opa': ('rel',), 'ordner': ('helper',), 'ordnerin': ('helper',), 'organisier': ('give1',
'deed1'), 'organisiere': ('give1', 'deed1', 'verb1'), 'organisieren': ('giveinf',), 'organisiert': ('give3', 'deed3',
'sends3', 'done', 'does3'), 'organisierte': ('verb3',), 'ott': ('name_words',), 'packchen': ('by_post',), 'paeckchen':
('by_post',), 'page': ('name_words',), 'paket': ('by_post',), 'paper': ('work', 'thing'), 'paris': ('name_words',),
'partner': ('rel',), 'partnerin': ('rel',), 'pascal': ('name_words',), 'passt': ('verb3',), 'passte': ('verb3',),
'pausiert': ('verb3',), 'pausierte': ('verb3',), 'pdf': ('thing',), 'persoenlich': ('filler',), 'personlich':
('filler',), 'pfarrer': ('name_words',), 'pinge': ('give1',), 'pinged': ('reach',), 'pingen': ('giveinf',), 'pingt':
('give3',), 'pitch': ('work',), 'pitchdeck': ('work',), 'pitchdecks': ('work',), 'pitche': ('acts1',), 'pitchen':
('acts1',), 'pitcht': ('verb3',), 'plaetze': ('bookable',), 'plan': ('work', 'doc'), 'planen': ('verb3',), 'plant':
('verb3',), 'plante': ('verb3',), 'platz': ('bookable',), 'platze': ('bookable',), 'plaudere': ('acts1',), 'plaudern':
('acts1',), 'plus': ('and',), 'podcast': ('thing',), 'pohl': ('name_words',), 'poste': ('give1',), 'praesentation':
('work', 'thing'), 'praesentiere': ('acts1',), 'praesentieren': ('acts1',), 'praesentiert': ('verb3',),
'praesentierte': ('verb3',), 'praesi': ('work',), 'praktikant': ('rel',), 'praktikantin': ('rel',), 'pralinen':
('by_post',), 'prasentation': ('work', 'thing'), 'prasentiere': ('acts1',), 'prasentieren': ('acts1',), 'prasentiert':
('verb3',), 'prasentierte': ('verb3',), 'prasi': ('work',), 'pressemitteilung': ('work',), 'pressetext': ('work',),
'probe': ('acts1',), 'proben': ('acts1',), 'probier': ('verb1',), 'probiere': ('verb1',), 'probiert': ('attempt',
'verb3'), 'probierte': ('verb3',), 'probst': ('name_words',), 'produziert': ('verb3',), 'produzierte': ('verb3',),
'professor': ('title',), 'profil': ('work',), 'programmiert': ('deed3',), 'promoviert': ('verb3',), 'prompt':
('filler',), 'proposal': ('work',), 'protokoll': ('doc',), 'prototyp': ('work',), 'prototypen': ('work',), 'pruef':
('give1', 'deed1', 'verb1'), 'pruefe': ('give1', 'deed1', 'verb1'), 'pruefen': ('giveinf', 'deed3'), 'prueft':
('give3', 'deed3', 'sends3', 'does3'), 'pruf': ('give1', 'deed1', 'verb1'), 'prufe': ('give1', 'deed1', 'verb1'),
'prufen': ('giveinf', 'deed3'), 'pruft': ('give3', 'deed3', 'sends3', 'does3'), 'quasi': ('filler',), 'radeln':
('acts1',), 'radle': ('acts1',), 'raet': ('verb3',), 'raised': ('verb3',), 'raist': ('verb3',), 'raiste': ('verb3',),
'rannte': ('verb3',), 'rasch': ('filler',), 'rat': ('verb3', 'name_words', 'counsel'), 'ratschlag': ('counsel',),
'raucht': ('verb3',), 'raum': ('bookable',), 'raunzt': ('verb3',), 'raus': ('sends_apart', 'done'), 'rausgegangen':
('sends_apart',), 'rausgeschickt': ('writes', 'done'), 'rausschicken': ('giveinf',), 'reagiert': ('answers',),
'reaktion': ('answers',), 'really': ('filler',), 'rechn': ('sees1',), 'rechne': ('sees1',), 'rechner': ('thing',),
'rechnet': ('verb3', 'sends3', 'does3'), 'rechnete': ('verb3',), 'rechnung': ('hello', 'doc'), 'rechnungen': ('doc',),
'recht': ('name_words',), 'red': ('acts1',), 'rede': ('work', 'acts1'), 'reden': ('acts1',), 'redigiert':
('reviewed',), 'reich': ('give1', 'name_words'), 'reiche': ('give1',), 'reicht': ('give3', 'sends3'), 'reingeschaut':
('reach',), 'reingeschneit': ('reach',), 'reis': ('name_words',), 'reist': ('verb3',), 'reiste': ('verb3',), 'reitet':
('verb3',), 'releast': ('verb3',), 'rennt': ('verb3',), 'renoviert': ('verb3',), 'repariert': ('deed3',), 'report':
('thing',), 'reportage': ('work',), 'reservier': ('give1', 'deed1'), 'reserviere': ('give1', 'deed1'), 'reservieren':
('giveinf',), 'reserviert': ('give3', 'deed3', 'sends3', 'done', 'does3'), 'retourniere': ('deed1',), 'retournieren':
('giveinf',), 'retourniert': ('give3',), 'revanchiere': ('give1',), 'revanchieren': ('giveinf', 'selfinf'),
'reviewed': ('reviewed',), 'reviewt': ('reviewed',), 'rezept': ('thing',), 'richt': ('give1',), 'richte': ('give1',),
'richter': ('name_words',), 'richtet': ('give3',), 'rief': ('attempt', 'reach'), 'riefen': ('reach',), 'riet':
('verb3',), 'ritter': ('name_words',), 'roman': ('work',), 'rosa': ('name_words',), 'rose': ('name_words',), 'rot':
('name_words',), 'roth': ('name_words',), 'rotiert': ('verb3',), 'rubergeschickt': ('handed', 'writes'),
'ruberschicken': ('giveinf',), 'ruckmelden': ('giveinf',), 'ruckmeldung': ('answers', 'doc'), 'ruckruf': ('hello',
'appointment'), 'ruebergeschickt': ('handed', 'writes'), 'rueberschicken': ('giveinf',), 'rueckmelden': ('giveinf',),
'rueckmeldung': ('answers', 'doc'), 'rueckruf': ('hello', 'appointment'), 'ruehren': ('selfinf',), 'ruf': ('give1',
'verb1'), 'rufe': ('attempt', 'give1', 'verb1'), 'rufen': ('give1',), 'ruft': ('does3',), 'ruhren': ('selfinf',),
'rät': ('verb3',), 's': ('it', 'det'), 'saal': ('bookable',), 'sachs': ('name_words',), 'sag': ('give1',), 'sage':
('give1',), 'sagen': ('verb3', 'giveinf', 'saysv'), 'sagt': ('says', 'hello', 'verb3', 'give3', 'saysv'), 'sagte':
('says', 'verb3', 'saysv'), 'sagten': ('says', 'saysv'), 'sagts': ('verb3',), 'sah': ('verb3',), 'sammelt':
('verb3',), 'sammelte': ('verb3',), 'samstag': ('hello', 'name_words'), 'samt': ('and',), 'san': ('hello',), 'sank':
('verb3',), 'sass': ('hello', 'verb1'), 'sassen': ('hello',), 'satzung': ('doc',), 'saß': ('hello', 'verb1'), 'saßen':
('hello',), 'schaefer': ('name_words',), 'schaemt': ('verb3',), 'schaemte': ('verb3',), 'schaetzt': ('verb3',),
'schaetzte': ('verb3',), 'schafer': ('name_words',), 'schaff': ('give1',), 'schafft': ('verb3',), 'schaffte':
('verb3',), 'schamt': ('verb3',), 'schamte': ('verb3',), 'schatzt': ('verb3',), 'schatzte': ('verb3',), 'schau':
('give1', 'sees1', 'verb1'), 'schaue': ('give1', 'sees1', 'verb1'), 'schaut': ('give3', 'sends3', 'does3'), 'schaute':
('reach',), 'scheint': ('verb3',), 'scheitert': ('verb3',), 'scheiterte': ('verb3',), 'schenken': ('giveinf',),
'schenkt': ('give3',), 'schick': ('give1', 'verb1'), 'schicke': ('give1', 'deed1', 'verb1'), 'schicken': ('hello',
'give1', 'give3', 'giveinf', 'deed3'), 'schicks': ('give1',), 'schickt': ('hello', 'verb3', 'give3', 'deed3',
'sends3'), 'schickte': ('verb3',), 'schickts': ('give3',), 'schien': ('verb3',), 'schimpft': ('verb3',), 'schimpfte':
('verb3',), 'schlaeft': ('verb3',), 'schlaft': ('verb3',), 'schliesst': ('verb3',), 'schloss': ('verb3',), 'schmied':
('name_words',), 'schmunzelt': ('verb3',), 'schneider': ('name_words',), 'schnell': ('filler',), 'schokolade':
('by_post',), 'schon': ('filler', 'hello'), 'schreib': ('give1', 'verb1'), 'schreibe': ('give1', 'verb1'),
'schreiben': ('hello', 'give1', 'giveinf'), 'schreibt': ('says', 'give3', 'saysv', 'sends3'), 'schreiner':
('name_words',), 'schrieb': ('reach', 'saysv'), 'schrieben': ('reach',), 'schulde': ('hello', 'verb1'), 'schuldet':
('verb3',), 'schuldete': ('verb3',), 'schult': ('verb3',), 'schuster': ('name_words',), 'schwab': ('name_words',),
'schwaegerin': ('rel',), 'schwaermt': ('says', 'verb3'), 'schwaermte': ('verb3',), 'schwager': ('rel',), 'schwagerin':
('rel',), 'schwankt': ('verb3',), 'schwarmt': ('says', 'verb3'), 'schwarmte': ('verb3',), 'schwarz': ('name_words',),
'schwester': ('rel',), 'schwiegermutter': ('rel',), 'schwiegervater': ('rel',), 'schwimmt': ('verb3',), 'segel':
('name_words',), 'segelt': ('verb3',), 'seh': ('sees1', 'acts1'), 'sehe': ('sees1', 'acts1'), 'sehen': ('acts1',),
'sehr': ('filler', 'hello'), 'sei': ('their',), 'seim': ('their',), 'sein': ('their', 'hello'), 'seine': ('their',
'hello'), 'seinem': ('their', 'hello'), 'seinen': ('their', 'hello'), 'seiner': ('their',), 'seines': ('their',),
'seit': ('hello',), 'seite': ('work',), 'seiten': ('work',), 'sekretaerin': ('rel',), 'sekretarin': ('rel',),
'selber': ('filler',), 'selbst': ('filler',), 'selig': ('name_words',), 'send': ('give1',), 'sende': ('give1',
'deed1', 'verb1'), 'senden': ('give1', 'give3', 'giveinf'), 'sendet': ('give3', 'deed3', 'sends3'), 'setze':
('give1',), 'setzt': ('verb3',), 'setzte': ('verb3',), 'should': ('should',), 'sich': ('hello',), 'sie': ('they',
'them', 'hello'), 'sieht': ('verb3', 'does3'), 'sies': ('they',), 'signed': ('verb3',), 'silber': ('name_words',),
'simse': ('give1',), 'simsen': ('giveinf',), 'simst': ('give3',), 'sind': ('hello', 'verb3', 'verb1'), 'sinkt':
('verb3',), 'sitzt': ('verb3',), 'sitzung': ('hello', 'appointment'), 'skaliert': ('verb3',), 'skizze': ('work',),
'skript': ('thing',), 'skype': ('acts1',), 'skypen': ('acts1',), 'slides': ('work', 'thing'), 'so': ('filler',),
'soell': ('should',), 'soett': ('should',), 'sofort': ('filler',), 'sogar': ('filler',), 'sogt': ('saysv',), 'sohn':
('rel',), 'soi': ('should',), 'soid': ('should',), 'soin': ('should',), 'soit': ('should',), 'soll': ('hello',
'verb3', 'should', 'will3', 'verb1'), 'solle': ('should',), 'sollen': ('verb3', 'should', 'will3', 'verb1'), 'solln':
('should',), 'sollt': ('should',), 'sollte': ('hello', 'verb3', 'should', 'will3', 'verb1', 'meant'), 'sollten':
('should', 'meant'), 'solltn': ('should',), 'sommer': ('name_words',), 'sonne': ('name_words',), 'sonntag': ('hello',
'name_words'), 'sorge': ('name_words',), 'sott': ('should',), 'sowie': ('and',), 'spaeter': ('filler', 'hello'),
'spart': ('verb3',), 'spater': ('filler', 'hello'), 'spazieren': ('gone',), 'spaziergang': ('hello',), 'spaziert':
('gone',), 'specht': ('name_words',), 'spendiere': ('give1',), 'spendieren': ('giveinf',), 'spendiert': ('give3',),
'spezl': ('rel',), 'spiel': ('acts1',), 'spiele': ('acts1',), 'spielen': ('acts1',), 'spielt': ('verb3',), 'spielte':
('verb3',), 'sponsert': ('verb3',), 'spontan': ('filler',), 'sprach': ('reach',), 'sprech': ('give1', 'acts1'),
'spreche': ('give1', 'acts1'), 'sprechen': ('acts1',), 'spricht': ('does3',), 'stagniert': ('verb3',), 'stand':
('verb3',), 'star': ('name_words',), 'starb': ('verb3',), 'stark': ('name_words',), 'startet': ('verb3',), 'startete':
('verb3',), 'startup': ('rel',), 'statistik': ('doc',), 'steht': ('verb3',), 'steigt': ('verb3',), 'stein':
('name_words',), 'stell': ('give1', 'verb1'), 'stelle': ('give1', 'verb1'), 'stellen': ('give1',), 'stellenanzeige':
('work',), 'stellenausschreibung': ('work',), 'stellt': ('verb3', 'give3', 'sends3'), 'stellte': ('verb3',),
'stellvertreter': ('rel',), 'stellvertreterin': ('rel',), 'stern': ('name_words',), 'steuerberater': ('rel',),
'steuerberaterin': ('rel',), 'stieg': ('verb3',), 'still': ('filler',), 'stirbt': ('verb3',), 'stoert': ('verb3',),
'stoerte': ('verb3',), 'storch': ('name_words',), 'stort': ('verb3',), 'storte': ('verb3',), 'strahlt': ('verb3',),
'strahlte': ('verb3',), 'strauss': ('by_post',), 'stresst': ('verb3',), 'stuckzahl': ('doc',), 'stuckzahlen':
('doc',), 'studie': ('thing',), 'studiert': ('verb3',), 'studierte': ('verb3',), 'stueckzahl': ('doc',),
'stueckzahlen': ('doc',), 'stuft': ('verb3',), 'stunde': ('hello',), 'stunden': ('hello',), 'sturm': ('name_words',),
'suchen': ('verb3',), 'sucht': ('hello', 'verb3', 'give3', 'does3'), 'suchte': ('verb3',), 'sudert': ('verb3',),
'super': ('filler',), 'sync': ('appointment',), 'söll': ('should',), 'tabelle': ('thing',), 'tadelt': ('verb3',),
'tag': ('hello', 'name_words'), 'tante': ('rel',), 'tanze': ('acts1',), 'tanzen': ('acts1',), 'tat': ('verb3',),
'team': ('rel',), 'teile': ('give1',), 'teilen': ('giveinf',), 'teilnehmen': ('comeinf',), 'teilt': ('give3',
'sends3'), 'telefonat': ('hello', 'appointment'), 'telefoniere': ('acts1',), 'telefonieren': ('acts1',),
'telefoniert': ('attempt', 'hello'), 'template': ('thing',), 'termin': ('hello', 'appointment'), 'testet': ('verb3',
'deed3', 'sends3', 'does3'), 'text': ('work', 'doc'), 'texte': ('give1', 'work'), 'texted': ('reach',), 'texten':
('giveinf',), 'textet': ('give3',), 'textete': ('reach',), 'tickets': ('bookable',), 'tiktok': ('network',), 'tip':
('counsel',), 'tipp': ('counsel',), 'tipps': ('counsel',), 'tisch': ('bookable',), 'tische': ('bookable',), 'tochter':
('rel',), 'tool': ('thing',), 'total': ('filler',), 'traegt': ('give3',), 'traeumt': ('verb3',), 'traeumte':
('verb3',), 'traf': ('hello', 'reach'), 'trafen': ('reach',), 'trag': ('give1',), 'trage': ('give1',), 'tragt':
('give3',), 'trat': ('verb3',), 'traumt': ('verb3',), 'traumte': ('verb3',), 'traut': ('verb3',), 'traute':
('verb3',), 'treff': ('acts1', 'verb1'), 'treffe': ('hello', 'acts1', 'verb1'), 'treffen': ('hello', 'verb3',
'appointment', 'callinf', 'acts1'), 'treffpunkt': ('hello',), 'trennt': ('verb3',), 'trennte': ('verb3',), 'treu':
('name_words',), 'treuhaender': ('rel',), 'treuhander': ('rel',), 'trifft': ('verb3',), 'trink': ('acts1',), 'trinke':
('acts1',), 'trinken': ('acts1',), 'trinkt': ('verb3',), 'tritt': ('verb3',), 'turm': ('name_words',), 'tut':
('verb3',), 'twitter': ('network',), 'u': ('and',), 'uber': ('hello',), 'uberarbeiten': ('giveinf',), 'uberarbeitet':
('reviewed', 'deed3', 'sends3', 'done'), 'ubergab': ('verb3',), 'ubergeben': ('handed', 'done'), 'ubergibt':
('verb3',), 'uberlassen': ('handed',), 'uberlegt': ('verb3',), 'uberlegte': ('verb3',), 'ubermittelt': ('writes',
'done'), 'ubermorgen': ('hello',), 'ubern': ('hello',), 'ubernachte': ('acts1',), 'ubernachten': ('acts1',),
'ubernahm': ('verb3',), 'ubernehm': ('give1',), 'ubernehme': ('give1', 'deed1', 'verb1'), 'ubernehmen': ('giveinf',),
'ubernimmt': ('verb3', 'give3', 'deed3', 'sends3', 'does3'), 'ubernommen': ('done',), 'uberrascht': ('verb3',),
'uberreicht': ('done',), 'ubersetz': ('give1',), 'ubersetze': ('give1',), 'ubersetzen': ('giveinf',), 'ubersetzt':
('give3', 'sends3', 'done', 'does3'), 'ubersiedelt': ('verb3',), 'ubersiedelte': ('verb3',), 'uberweis': ('give1',
'deed1'), 'uberweise': ('give1', 'deed1'), 'uberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'uberweist':
('give3', 'deed3', 'sends3'), 'uberwiesen': ('done',), 'ueber': ('hello',), 'ueberarbeiten': ('giveinf',),
'ueberarbeitet': ('reviewed', 'deed3', 'sends3', 'done'), 'uebergab': ('verb3',), 'uebergeben': ('handed', 'done'),
'uebergibt': ('verb3',), 'ueberlassen': ('handed',), 'ueberlegt': ('verb3',), 'ueberlegte': ('verb3',),
'uebermittelt': ('writes', 'done'), 'uebermorgen': ('hello',), 'uebern': ('hello',), 'uebernachte': ('acts1',),
'uebernachten': ('acts1',), 'uebernahm': ('verb3',), 'uebernehm': ('give1',), 'uebernehme': ('give1', 'deed1',
'verb1'), 'uebernehmen': ('giveinf',), 'uebernimmt': ('verb3', 'give3', 'deed3', 'sends3', 'does3'), 'uebernommen':
('done',), 'ueberrascht': ('verb3',), 'ueberreicht': ('done',), 'uebersetz': ('give1',), 'uebersetze': ('give1',),
'uebersetzen': ('giveinf',), 'uebersetzt': ('give3', 'sends3', 'done', 'does3'), 'uebersiedelt': ('verb3',),
'uebersiedelte': ('verb3',), 'ueberweis': ('give1', 'deed1'), 'ueberweise': ('give1', 'deed1'), 'ueberweisen':
('give1', 'give3', 'giveinf', 'deed3'), 'ueberweist': ('give3', 'deed3', 'sends3'), 'ueberwiesen': ('done',), 'ues':
('me',), 'uhr': ('hello',), 'um': ('particle',), 'umformuliert': ('reviewed',), 'umgehend': ('filler',),
'umgeschrieben': ('reviewed',), 'umgestellt': ('reviewed',), 'umhoeren': ('selfinf',), 'umhoren': ('selfinf',),
'umschauen': ('selfinf',), 'umzug': ('hello',), 'un': ('and',), 'unbedingt': ('filler',), 'und': ('and', 'hello'),
'uns': ('me', 'hello'), 'unser': ('my', 'hello'), 'unsere': ('my', 'hello'), 'unserem': ('my',), 'unseren': ('my',),
'unserer': ('my',), 'unseres': ('my',), 'unsern': ('my',), 'unsre': ('my',), 'unterlagen': ('hello', 'work', 'thing',
'doc'), 'unternehmen': ('rel',), 'unterrichtet': ('verb3',), 'unterschreib': ('give1',), 'unterschreibe': ('give1',
'deed1'), 'unterschreiben': ('giveinf', 'deed3'), 'unterschreibt': ('verb3', 'give3', 'deed3', 'sends3'),
'unterschrieb': ('verb3',), 'unterschrieben': ('hello', 'done'), 'unterstuetze': ('give1',), 'unterstuetzen':
('giveinf',), 'unterstuetzt': ('give3',), 'unterstutze': ('give1',), 'unterstutzen': ('giveinf',), 'unterstutzt':
('give3',), 'unterwegs': ('hello', 'sends_apart'), 'unterzeichnet': ('verb3',), 'updaten': ('callinf',), 'ur':
('filler',), 'urban': ('name_words',), 'urlang': ('filler',), 'us': ('me',), 'vater': ('rel',), 'verabschiedet':
('verb3',), 'veranstaltet': ('verb3',), 'veranstaltete': ('verb3',), 'verbessert': ('reviewed',), 'verbietet':
('verb3',), 'verbind': ('give1',), 'verbinde': ('give1',), 'verbinden': ('giveinf',), 'verbindet': ('give3',),
'verbunden': ('introduced',), 'verdient': ('verb3',), 'verdiente': ('verb3',), 'verdoppelt': ('verb3',),
'vereinbaren': ('giveinf',), 'vereinbart': ('hello',), 'verfasst': ('done',), 'vergass': ('verb3',), 'vergisst':
('verb3',), 'vergleicht': ('verb3',), 'verhandeln': ('acts1',), 'verhandelt': ('verb3', 'deed3'), 'verhandelte':
('verb3',), 'verhandle': ('acts1',), 'verkauft': ('verb3',), 'verkaufte': ('verb3',), 'verklagt': ('verb3',),
'verknuepft': ('introduced',), 'verknupft': ('introduced',), 'verkuppelt': ('introduced',), 'verlaesst': ('verb3',),
'verlangt': ('verb3', 'needs', 'asked_for'), 'verlangte': ('verb3',), 'verlasst': ('verb3',), 'verlegt': ('verb3',),
'verleiht': ('verb3',), 'verliehen': ('handed',), 'verliert': ('verb3',), 'verliess': ('verb3',), 'verlobt':
('verb3',), 'verlobte': ('rel',), 'verlobter': ('rel',), 'verlor': ('verb3',), 'vermieter': ('rel',), 'vermieterin':
('rel',), 'vermietet': ('verb3',), 'vermitteln': ('giveinf',), 'vermittelt': ('give3', 'sends3', 'done'),
'vermutlich': ('filler',), 'vernetz': ('give1',), 'vernetze': ('give1',), 'vernetzen': ('giveinf',), 'vernetzt':
('give3', 'introduced'), 'verpasste': ('verb3',), 'verraet': ('says', 'verb3'), 'verrat': ('says', 'verb3'),
'verreist': ('verb3',), 'verriet': ('says', 'verb3'), 'versandt': ('writes', 'done'), 'verschickt': ('give3', 'deed3',
'sends3', 'writes', 'done'), 'verschiebt': ('verb3',), 'verschlaeft': ('verb3',), 'verschlaft': ('verb3',),
'verschoben': ('hello',), 'versendet': ('done',), 'versichert': ('vowed',), 'verspaetet': ('verb3',), 'verspatet':
('verb3',), 'versprach': ('verb3',), 'verspricht': ('verb3',), 'versproche': ('vowed',), 'versprochen': ('hello',
'vowed', 'said'), 'verstand': ('verb3',), 'versteht': ('verb3',), 'versuch': ('verb1',), 'versuche': ('verb1',),
'versucht': ('attempt', 'verb3'), 'versuchte': ('verb3',), 'vertraege': ('doc',), 'vertrag': ('hello', 'doc'),
'vertrage': ('doc',), 'vertragsentwurf': ('work',), 'vertraut': ('verb3',), 'vertraute': ('verb3',), 'vertreibt':
('verb3',), 'victoria': ('name_words',), 'video': ('thing',), 'viel': ('hello',), 'viktoria': ('name_words',),
'viola': ('name_words',), 'vogel': ('name_words',), 'voll': ('filler',), 'vollmacht': ('doc',), 'volunteer':
('helper',), 'vom': ('hello',), 'von': ('hello',), 'vor': ('particle',), 'vorbei': ('hello', 'particle'),
'vorbeigebracht': ('handed', 'done'), 'vorbeigefahren': ('attempt', 'reach'), 'vorbeigekommen': ('attempt', 'reach'),
'vorbeigeschaut': ('attempt', 'reach'), 'vorbeikommen': ('comeinf',), 'vorbeischauen': ('comeinf',), 'vorbereiten':
('giveinf',), 'vorbereitet': ('done',), 'vorerst': ('filler',), 'vorgaenger': ('rel',), 'vorgaengerin': ('rel',),
'vorganger': ('rel',), 'vorgangerin': ('rel',), 'vorgelegt': ('done',), 'vorgeschwaermt': ('recounts',),
'vorgeschwarmt': ('recounts',), 'vorgesetzte': ('rel',), 'vorgesetzter': ('rel',), 'vorgestellt': ('hello',
'introduced'), 'vorgestern': ('hello',), 'vorher': ('filler', 'hello'), 'vorlage': ('thing',), 'vorlagen': ('thing',),
'vormittag': ('hello',), 'vorstellen': ('giveinf',), 'vortrag': ('work',), 'wachst': ('verb3',), 'waechst':
('verb3',), 'waehlt': ('verb3',), 'waer': ('verb3',), 'waere': ('verb3',), 'wagner': ('name_words',), 'wahlt':
('verb3',), 'wahrscheinlich': ('filler',), 'wald': ('name_words',), 'wandere': ('acts1',), 'wandern': ('acts1',),
'wandert': ('verb3',), 'war': ('verb3', 'verb1'), 'ware': ('verb3', 'by_post'), 'waren': ('hello', 'verb3', 'verb1'),
'warn': ('hello', 'verb3'), 'warnt': ('verb3',), 'warnte': ('verb3',), 'warte': ('hello', 'verb1'), 'wartet':
('verb3',), 'wartete': ('verb3',), 'was': ('hello',), 'weber': ('name_words',), 'website': ('work',), 'wechselt':
('hello', 'verb3'), 'wechselte': ('verb3',), 'weder': ('not',), 'weekly': ('appointment',), 'weg': ('sends_apart',),
'wegen': ('hello',), 'weil': ('hello',), 'wein': ('by_post',), 'weint': ('verb3',), 'weinte': ('verb3',), 'weiss':
('verb3', 'name_words'), 'weiter': ('particle',), 'weitergeben': ('giveinf',), 'weitergegeben': ('done',),
'weitergeleitet': ('handed', 'writes', 'done'), 'weitergeschickt': ('writes', 'done'), 'weiterhin': ('filler',),
'weiterleiten': ('giveinf',), 'weiß': ('verb3', 'name_words'), 'welche': ('hello',), 'wenn': ('hello',), 'werd':
('verb1',), 'werde': ('verb1',), 'werden': ('verb3', 'will3', 'verb1'), 'wg': ('hello',), 'whatsappe': ('give1',),
'whatsappt': ('give3',), 'whitepaper': ('thing',), 'wie': ('hello',), 'wieder': ('filler', 'hello'), 'wien':
('name_words',), 'wild': ('name_words',), 'will': ('hello', 'verb3', 'name_words', 'will3', 'needs', 'verb1'),
'winter': ('name_words',), 'wir': ('i', 'hello'), 'wird': ('hello', 'verb3', 'will3'), 'wirklich': ('filler',),
'wirkt': ('verb3',), 'wirkte': ('verb3',), 'wirt': ('name_words',), 'wo': ('hello',), 'woche': ('hello',), 'wohl':
('filler',), 'wohnt': ('verb3',), 'wohnte': ('verb3',), 'wolf': ('name_words',), 'wollen': ('verb3', 'will3',
'verb1'), 'wollt': ('meant',), 'wollte': ('hello', 'verb3', 'will3', 'verb1', 'meant'), 'wollten': ('verb3', 'will3',
'meant'), 'wuchs': ('verb3',), 'wuenscht': ('verb3', 'needs'), 'wuenschte': ('verb3',), 'wuerde': ('verb3', 'verb1'),
'wundert': ('verb3',), 'wunderte': ('verb3',), 'wunscht': ('verb3', 'needs'), 'wunschte': ('verb3',), 'wurde':
('hello', 'verb3', 'verb1'), 'wurden': ('verb3',), 'wusste': ('verb3',), 'wär': ('verb3',), 'wäre': ('verb3',),
'würde': ('verb3', 'verb1'), 'xing': ('network',), 'zahl': ('give1',), 'zahle': ('give1',), 'zahlen': ('giveinf',
'doc'), 'zahlt': ('verb3', 'give3'), 'zahlte': ('verb3',), 'zart': ('name_words',), 'zeig': ('give1',), 'zeige':
('give1',), 'zeigen': ('give1', 'give3', 'giveinf'), 'zeigt': ('verb3', 'give3'), 'zeigte': ('verb3',), 'zeitnah':
('filler',), 'zerpfluckt': ('reviewed',), 'zerpflueckt': ('reviewed',), 'ziehen': ('verb3',), 'zieht': ('hello',
'verb3'), 'zimmer': ('bookable',), 'zimmermann': ('name_words',), 'zitiert': ('verb3',), 'zmittag': ('hello',),
'zmorge': ('hello',), 'znacht': ('hello',), 'zoegert': ('verb3',), 'zoegerte': ('verb3',), 'zog': ('verb3',),
'zogert': ('verb3',), 'zogerte': ('verb3',), 'zoom': ('appointment',), 'zoome': ('acts1',), 'zoomen': ('acts1',),
'zudem': ('filler',), 'zuerst': ('filler',), 'zufaellig': ('filler',), 'zufaelligerweise': ('filler',), 'zufallig':
('filler',), 'zufalligerweise': ('filler',), 'zug': ('bookable',), 'zugemailt': ('done',), 'zugeraten':
('counselled',), 'zugesagt': ('vowed', 'said'), 'zugesandt': ('writes', 'done'), 'zugeschickt': ('handed', 'writes',
'done'), 'zugesendet': ('writes',), 'zugesichert': ('vowed',), 'zugestellt': ('done',), 'zukommen': ('giveinf',),
'zukuenftige': ('attribute',), 'zukuenftigen': ('attribute',), 'zukuenftiger': ('attribute',), 'zukunftige':
('attribute',), 'zukunftigen': ('attribute',), 'zukunftiger': ('attribute',), 'zuletzt': ('filler',), 'zum':
('hello',), 'zur': ('hello',), 'zuruck': ('saysv', 'particle'), 'zuruckbringen': ('giveinf',), 'zuruckgeben':
('giveinf',), 'zuruckgegeben': ('done',), 'zuruckgemailt': ('writes',), 'zuruckgemeldet': ('reach',), 'zuruckgerufen':
('attempt', 'reach'), 'zuruckgeschickt': ('writes', 'done'), 'zuruckgeschrieben': ('reach', 'answers'),
'zuruckgesendet': ('writes',), 'zuruckmelden': ('giveinf',), 'zuruckrufen': ('hello', 'giveinf', 'callinf'),
'zuruckschicken': ('giveinf',), 'zuruckschreiben': ('callinf',), 'zuruckzahlen': ('giveinf',), 'zurueck': ('saysv',
'particle'), 'zurueckbringen': ('giveinf',), 'zurueckgeben': ('giveinf',), 'zurueckgegeben': ('done',),
'zurueckgemailt': ('writes',), 'zurueckgemeldet': ('reach',), 'zurueckgerufen': ('attempt', 'reach'),
'zurueckgeschickt': ('writes', 'done'), 'zurueckgeschrieben': ('reach', 'answers'), 'zurueckgesendet': ('writes',),
'zurueckmelden': ('giveinf',), 'zurueckrufen': ('hello', 'giveinf', 'callinf'), 'zurueckschicken': ('giveinf',),
'zurueckschreiben': ('callinf',), 'zurueckzahlen': ('giveinf',), 'zusaetzlich': ('filler',), 'zusagen': ('giveinf',),
'zusammen': ('hello', 'particle'), 'zusammengebracht': ('introduced',), 'zusammengespannt': ('introduced',),
'zusatzlich': ('filler',), 'zuschicken': ('giveinf',), 'zusenden': ('giveinf',), 'zwei': ('hello',), 'zweifelt':
('verb3',), 'zweifelte': ('verb3',), 'zwischen': ('hello',), 'zwischenzeitlich': ('filler',), 'üs': ('me',)}


CLAUSES = [{'': (12, 'task')}, {'$$': 0}, {'<callinf>': 1, '<giveinf>': 1}, {'noch': 2}, {'<giveinf>': 1, 'planen': 1,
'verschieben': 1}, {'...': 4}, {'': (5, 'mine')}, {'<giveinf>': 6}, {'N': 7}, {'$$': 0, 'wegen': 0}, {'wegen': 0},
{'<callinf>': 10, '<giveinf>': 10}, {'...': 2, '<callinf>': 1, '<giveinf>': 1}, {'...': 2, '<callinf>': 9,
'<giveinf>': 9, 'noch': 11, 'wegen': 12}, {'...': 8, '<rel>': 13}, {'': (19, 'gave:resource')}, {'ausgeborgt': 15,
'ausgeliehen': 15, 'geborgt': 15, 'geliehen': 15, 'verborgt': 15, 'verliehen': 15}, {'...': 16}, {'<them>': 17},
{'<them>': 17, 'ich': 18, 'wir': 18}, {'<rel>': 13}, {'^': 6}, {'<them>': 21}, {'<handed>': 15, '<handed_apart>': 15},
{'...': 23}, {'<thing>': 24}, {'...': 16, '<my>': 25}, {'$$': 6}, {'<giveinf>': 27, 'zuruckbringen': 27,
'zuruckgeben': 27, 'zurueckbringen': 27, 'zurueckgeben': 27}, {'^': 28}, {'anmailen': 27, 'anrufen': 27,
'anschreiben': 27, 'antworten': 27, 'durchrufen': 27, 'erinnern': 27, 'gratulieren': 27, 'kontaktieren': 27, 'mahnen':
27, 'nachbohren': 27, 'nachfassen': 27, 'nachfragen': 27, 'nachhaken': 27, 'zuruckrufen': 27, 'zuruckschreiben': 27,
'zurueckrufen': 27, 'zurueckschreiben': 27}, {'^': 30}, {'N': 6}, {'$$': 6, 'bei': 32}, {'anmailen': 33, 'anrufen':
33, 'anschreiben': 33, 'antworten': 33, 'durchrufen': 33, 'erinnern': 33, 'gratulieren': 33, 'hinschreiben': 27,
'kontaktieren': 33, 'mahnen': 33, 'melden': 33, 'nachbohren': 33, 'nachfassen': 33, 'nachfragen': 33, 'nachhaken': 33,
'zuruckrufen': 33, 'zuruckschreiben': 33, 'zurueckrufen': 33, 'zurueckschreiben': 33}, {'melden': 27, 'nachbohren':
27, 'nachfassen': 27, 'nachfragen': 27, 'nachhaken': 27}, {'^': 35}, {'N': 36}, {'': (2, 'plan')}, {'N': 38}, {'ich':
39, 'wir': 39}, {'N': 31, '^': 34, 'bei': 37, 'besuch': 40, 'besuche': 40, 'seh': 40, 'sehe': 40, 'treff': 40,
'treffe': 40}, {'': (6, 'theirs')}, {'<until>': 42}, {'...': 43}, {'^': 44}, {'...': 7}, {'<callinf>': 6, '<det>': 46,
'<giveinf>': 6}, {'gebeten': 42}, {'...': 48}, {'^': 49}, {'<callinf>': 6}, {'^': 51}, {'...': 52}, {':': 45, 'D': 31,
'^': 47, 'um': 50, 'wegen': 53, 'zu': 53, 'zum': 53, 'zur': 53}, {'ich': 27, 'wir': 27}, {'': (7, 'waiting')},
{'<until>': 56, 'bis': 56}, {'<until>': 6}, {'ich': 58, 'wir': 58}, {'$$': 42}, {'<until>': 42, 'noch': 60, 'selbst':
60}, {'N': 43, 'er': 61, 'sie': 61}, {'<them>': 6}, {'<them>': 56}, {'<me>': 6, '<them>': 56}, {'an': 63, 'durch': 64,
'fuer': 63, 'fur': 63, 'von': 65}, {'ihm': 56, 'ihnen': 56, 'ihr': 56}, {'von': 67}, {'<them>': 58}, {'N': 43, 'er':
43, 'sie': 43}, {'ich': 27}, {'N': 60, 'er': 60, 'sie': 60}, {'<until>': 56}, {'<them>': 73}, {'<me>': 6}, {'von':
75}, {'D': 76, 'von': 75}, {'alles': 6, 'beides': 6, 'jeweils': 6}, {'sein': 6}, {'da': 79, 'fertig': 6, 'hin': 6,
'raus': 6, 'stehen': 6, 'weg': 6}, {'werden': 58}, {'<until>': 80, 'fertig': 81, 'raus': 58}, {'folgen': 6, 'folgt':
6}, {'<until>': 6, 'D': 83, 'folgen': 6, 'folgt': 6}, {'<me>': 84, '<them>': 73}, {':': 55, '<asked_for>': 57,
'<deed1>': 59, '<deed3>': 62, '<does3>': 62, '<give1>': 59, '<give3>': 62, '<until>': 66, 'D': 68, 'an': 69,
'arbeitet': 70, 'besorg': 71, 'besorge': 71, 'besorgt': 72, 'bestelle': 71, 'bestellt': 72, 'buche': 71, 'bucht': 72,
'checkt': 72, 'durch': 74, 'erledige': 71, 'erledigt': 72, 'folgen': 77, 'folgt': 77, 'fuer': 69, 'fur': 69, 'ich':
78, 'klaer': 71, 'klaere': 71, 'klaert': 72, 'klar': 71, 'klare': 71, 'klart': 72, 'kommen': 77, 'kommt': 77,
'liefere': 71, 'liefert': 72, 'mach': 71, 'mache': 71, 'macht': 72, 'mailt': 72, 'muessen': 82, 'muss': 82, 'mussen':
82, 'organisier': 71, 'organisiere': 71, 'organisiert': 72, 'pruefe': 71, 'prueft': 72, 'prufe': 71, 'pruft': 72,
'reserviere': 71, 'reserviert': 72, 'schick': 71, 'schicke': 71, 'schickt': 72, 'schreib': 71, 'schreibe': 71,
'schreibt': 72, 'sendet': 72, 'setzt': 70, 'ubernehme': 71, 'ubernimmt': 72, 'uebernehme': 71, 'uebernimmt': 72,
'verschickt': 72, 'von': 85}, {'': (6, 'theirs'), 'an': 42, 'durch': 42, 'nach': 42, 'um': 42}, {'<me>': 87}, {'an':
42, 'durch': 42, 'fuer': 88, 'fur': 88, 'nach': 42, 'um': 42}, {'...': 89}, {'<they>': 90}, {'<does3>': 91}, {'fuer':
88, 'fur': 88}, {'...': 93}, {'<they>': 94}, {'<does3>': 95}, {'...': 86, 'das': 92, 'dem': 96, 'den': 92, 'die': 92},
{'': (0, 'missed')}, {'$$': 98}, {'buero': 99, 'buro': 99}, {'hause': 99}, {'anzutreffen': 99, 'da': 99, 'daheim': 99,
'dahoam': 99, 'im': 100, 'zu': 101, 'zuhause': 99}, {'buro': 99}, {'anzutreffen': 99, 'da': 99, 'daheim': 99,
'dahoam': 99, 'im': 103, 'zu': 101, 'zuhause': 99}, {'buero': 99}, {'anzutreffen': 99, 'da': 99, 'daheim': 99,
'dahoam': 99, 'im': 105, 'zu': 101, 'zuhause': 99}, {'ned': 102, 'net': 102, 'nicht': 102, 'nod': 104, 'noed': 106},
{'leider': 107, 'ned': 102, 'net': 102, 'nicht': 102, 'nod': 104, 'noed': 106}, {'leider': 107, 'ned': 102, 'net':
102, 'nicht': 102, 'nod': 104, 'noed': 106, 'vergessen': 99, 'war': 108, 'waren': 108}, {'anmailen': 27, 'anrufen':
27, 'anschreiben': 27, 'antworten': 27, 'durchrufen': 27, 'erinnern': 27, 'gratulieren': 27, 'hinschreiben': 27,
'kontaktieren': 27, 'mahnen': 27, 'melden': 27, 'nachbohren': 27, 'nachfassen': 27, 'nachfragen': 27, 'nachhaken': 27,
'zuruckrufen': 27, 'zuruckschreiben': 27, 'zurueckrufen': 27, 'zurueckschreiben': 27}, {'^': 110}, {'': (3,
'advice')}, {'ein': 112, 'eine': 112, 'einen': 112, 'erst': 112, 'gleich': 112, 'kein': 112, 'keine': 112, 'keinen':
112, 'mehr': 112, 'nur': 112, 'weniger': 112}, {'^': 113}, {'D': 111, 'lieber': 114}, {'D': 111}, {'besten': 116},
{'': (16, 'gave:feedback')}, {'gegeben': 118}, {'...': 119, 'gegeben': 118}, {'an': 6, 'druber': 6, 'drueber': 6,
'durch': 6, 'gegen': 6, 'nach': 6}, {'...': 121}, {'<det>': 122, '<their>': 122}, {'^': 123}, {'D': 124, '^': 123},
{'ich': 125, 'wir': 125}, {'anmerkungen': 120, 'feedback': 120, 'kommentare': 120, 'korrekturen': 120, 'rueckmeldung':
120}, {'anmerkungen': 120, 'feedback': 120, 'kommentare': 120, 'korrekturen': 120, 'ruckmeldung': 120}, {'abklaeren':
6, 'abklaren': 6, 'ausmachen': 6, 'bedanken': 6, 'besprechen': 6, 'entschuldigen': 6, 'klaeren': 6, 'klaren': 6,
'melden': 6, 'nachfassen': 6, 'nachfragen': 6, 'nachhaken': 6, 'vereinbaren': 6}, {'': (13, 'talk')}, {'arbeiten':
130, 'fragen': 130, 'kooperieren': 130, 'machen': 130, 'melden': 130, 'reden': 130, 'schreiben': 130, 'sprechen': 130,
'starten': 130, 'telefonieren': 130, 'treffen': 130}, {'^': 129, 'zu': 131}, {'...': 132, '^': 129, 'zu': 131}, {'N':
133}, {'retour': 42, 'zuruck': 42, 'zurueck': 42}, {'...': 135}, {'^': 136}, {'^': 136, 'ich': 137, 'wir': 137},
{'mit': 39}, {'N': 38, 'mich': 139}, {'krank': 98, 'verhindert': 98, 'verkuehlt': 98, 'verkuhlt': 98}, {'krank': 98,
'leider': 141, 'verhindert': 98, 'verkuehlt': 98, 'verkuhlt': 98}, {'an': 6, 'drueber': 6, 'durch': 6, 'fertig': 6,
'gegen': 6, 'nach': 6}, {'...': 143}, {'<det>': 144, '<their>': 144}, {'^': 145}, {'D': 146, '^': 145}, {'<them>':
147, 'D': 146, '^': 145}, {'ich': 148, 'wir': 148}, {'arbeite': 149, 'geh': 149, 'gehe': 149, 'les': 149, 'lese': 149,
'mach': 149, 'mache': 149, 'schau': 149, 'schaue': 149, 'schick': 149, 'schicke': 149, 'schreib': 149, 'schreibe':
149, 'seh': 149, 'sehe': 149}, {'an': 6, 'druber': 6, 'durch': 6, 'fertig': 6, 'gegen': 6, 'nach': 6}, {'...': 151},
{'<det>': 152, '<their>': 152}, {'^': 153}, {'D': 154, '^': 153}, {'<them>': 155, 'D': 154, '^': 153}, {'ich': 156,
'wir': 156}, {'arbeite': 157, 'geh': 157, 'gehe': 157, 'les': 157, 'lese': 157, 'mach': 157, 'mache': 157, 'schau':
157, 'schaue': 157, 'schick': 157, 'schicke': 157, 'schreib': 157, 'schreibe': 157, 'seh': 157, 'sehe': 157}, {'D':
111, 'lieber': 114, 'vergessen': 99}, {'': (13, 'talk'), 'ist': 130, 'war': 130}, {'thema': 160}, {'$$': 130},
{'<hat>': 162, 'ist': 162, 'war': 162}, {'angefangen': 163, 'gearbeitet': 163, 'gegruendet': 163, 'gegrundet': 163,
'gekauft': 163, 'gekuendigt': 163, 'gekundigt': 163, 'gelebt': 163, 'geleitet': 163, 'gewechselt': 163, 'gewesen':
163, 'gewohnt': 163, 'studiert': 163, 'verkauft': 163}, {'...': 164}, {'anmerkungen': 120, 'feedback': 120,
'kommentare': 120, 'korrekturen': 120, 'ruckmeldung': 120, 'rueckmeldung': 120}, {'vergessen': 99}, {'aber': 167,
'dann': 167, 'vergessen': 99}, {'machen': 6}, {'<giveinf>': 27, 'fertig': 169, 'fertigmachen': 27}, {'...': 170},
{'<until>': 21, '^': 171}, {'N': 172}, {'aber': 167, 'dann': 167, 'es': 168, 's': 168, 'vergessen': 99}, {'aber': 167,
'dann': 167, 'es': 168, 'ich': 174, 's': 168, 'vergessen': 99}, {'<until>': 6, 'alles': 6, 'beides': 6}, {'...': 176},
{'<det>': 177}, {'sein': 98}, {'dabei': 179, 'hinfahren': 98, 'hingehen': 98, 'kommen': 98, 'teilnehmen': 98}, {'...':
180, 'dabei': 179, 'hinfahren': 98, 'hingehen': 98, 'kommen': 98, 'teilnehmen': 98}, {'nicht': 181}, {'leider': 182,
'nicht': 181}, {'<giveinf_apart>': 6}, {'^': 184}, {'...': 185}, {'alles': 186, 'das': 186, 'den': 186, 'die': 186,
'es': 186, 'ihn': 186, 'sie': 186}, {'alles': 186, 'das': 186, 'den': 186, 'die': 186, 'es': 186, 'ich': 187, 'ihn':
186, 'sie': 186}, {'am': 98, 'auf': 98, 'bei': 98, 'beim': 98, 'da': 98, 'dabei': 98, 'im': 98, 'mit': 98}, {'krank':
98, 'ned': 189, 'net': 189, 'nicht': 189, 'verhindert': 98, 'verkuehlt': 98, 'verkuhlt': 98}, {'krank': 98, 'leider':
190, 'ned': 189, 'net': 189, 'nicht': 189, 'verhindert': 98, 'verkuehlt': 98, 'verkuhlt': 98}, {'^': 178, 'aber': 167,
'bin': 142, 'dann': 167, 'es': 168, 'kann': 183, 'konnte': 183, 'muessen': 188, 'muss': 188, 'mussen': 188, 's': 168,
'vergessen': 99, 'war': 191}, {'anderen': 130, 'anderes': 130, 'andermal': 130, 'andern': 130}, {'einem': 193}, {'^':
113, 'an': 194, 'ein': 193, 'einen': 193}, {'<them>': 21, 'bis': 21, 'dringend': 21, 'mich': 21, 'noch': 21,
'unbedingt': 21, 'uns': 21}, {'<giveinf>': 6, '<giveinf_apart>': 6}, {'^': 197}, {'...': 198}, {'<them>': 21, 'alles':
199, 'bis': 21, 'das': 199, 'den': 199, 'die': 199, 'dringend': 21, 'es': 199, 'ich': 187, 'ihn': 199, 'mich': 21,
'noch': 21, 'sie': 199, 'unbedingt': 21, 'uns': 21}, {'N': 38, 'ich': 125, 'mich': 139, 'wir': 125}, {'D': 111, 'ich':
116}, {'vor': 130}, {'dir': 203}, {'D': 38}, {'N': 205}, {'N': 38, 'm': 206, 'mich': 139, 'mit': 206}, {'': (0,
'missed'), '$$': 98}, {'': (0, 'missed'), 'buero': 99, 'buro': 99}, {'am': 98, 'anzutreffen': 99, 'auf': 98, 'bei':
98, 'beim': 98, 'da': 208, 'dabei': 98, 'daheim': 99, 'dahoam': 99, 'im': 209, 'mit': 98, 'zu': 101, 'zuhause': 99},
{'krank': 98, 'ned': 210, 'net': 210, 'nicht': 210, 'nod': 104, 'noed': 106, 'verhindert': 98, 'verkuehlt': 98,
'verkuhlt': 98}, {'krank': 98, 'leider': 211, 'ned': 210, 'net': 210, 'nicht': 210, 'nod': 104, 'noed': 106,
'verhindert': 98, 'verkuehlt': 98, 'verkuhlt': 98}, {'...': 3, '<appointment>': 5, '<det>': 14, '<have>': 19, '<my>':
20, '<rel>': 13, '<should>': 22, '<them>': 26, '<until>': 29, 'D': 41, 'N': 54, '^': 97, 'aber': 109, 'also': 115,
'am': 117, 'anmerkungen': 120, 'arbeite': 126, 'auch': 116, 'ausfuehrliche': 127, 'ausfuehrliches': 127,
'ausfuhrliche': 128, 'ausfuhrliches': 128, 'bei': 134, 'bekomm': 138, 'bekomme': 138, 'besuch': 140, 'besuche': 140,
'bin': 142, 'dafuer': 150, 'dafur': 158, 'dann': 159, 'das': 161, 'der': 165, 'die': 165, 'dringend': 116, 'ehrliche':
166, 'ehrliches': 166, 'es': 168, 'feedback': 120, 'fuer': 173, 'fur': 173, 'geh': 126, 'gehe': 126, 'gestrichen': 98,
'hab': 175, 'habe': 175, 'ich': 192, 'kann': 183, 'kommentare': 120, 'konnte': 183, 'korrekturen': 120, 'krieg': 138,
'kriege': 138, 'kurze': 166, 'kurzes': 166, 'leider': 107, 'les': 126, 'lese': 126, 'lieber': 195, 'mit': 134, 'mues':
196, 'muessen': 200, 'muss': 200, 'mussen': 200, 'ned': 102, 'net': 102, 'nicht': 102, 'noch': 116, 'nod': 104,
'noed': 106, 'ruckmeldung': 120, 'rueckmeldung': 120, 's': 168, 'schau': 126, 'schaue': 126, 'seh': 201, 'sehe': 201,
'sollte': 202, 'stell': 204, 'thema': 160, 'treff': 207, 'treffe': 207, 'unbedingt': 116, 'unser': 161, 'vergessen':
99, 'vielleicht': 116, 'war': 212, 'waren': 108}, {'<them>': 21, '^': 6}, {'ich': 214, 'wir': 214}, {'das': 215,
'dass': 215}, {'<vowed>': 216}, {'<them>': 217}, {'ich': 218, 'wir': 218}, {'vergessen': 98}, {'<have>': 219,
'anzurufen': 220}, {':': 130}, {':': 21}, {'N': 223}, {'<network>': 222, 'fuer': 224, 'fur': 224, 'i': 223, 'ich':
223, 'wir': 223}, {'...': 205}, {'D': 38, 'bei': 226, 'mich': 226, 'mit': 226, 'uns': 226}, {'i': 227, 'ich': 227,
'ma': 227, 'wir': 227}, {'...': 205, 'D': 38}, {'...': 205, 'D': 38, 'uns': 229}, {'besuchen': 230, 'essen': 230,
'fahren': 230, 'feiern': 230, 'fliegen': 230, 'gehen': 230, 'halten': 230, 'machen': 230, 'reden': 230, 'sehen': 230,
'sprechen': 230, 'starten': 230, 'telefonieren': 230, 'treffen': 230, 'veranstalten': 230}, {'ich': 231},
{'bestaetigt': 38, 'bestatigt': 38, 'fixiert': 38}, {'': (23, 'contact')}, {'geklappt': 234, 'hingehauen': 234,
'stattgefunden': 234}, {'...': 235, 'geklappt': 234, 'hingehauen': 234, 'stattgefunden': 234}, {'': (23, 'contact'),
'gekommen': 234}, {'ausgegangen': 234, 'zustande': 237}, {'ausgegangen': 234, 'doch': 238, 'zustande': 237}, {'D':
233, 'haben': 236, 'hat': 236, 'hats': 236, 'ist': 239, 'kam': 239, 'vergessen': 98, 'verpasst': 98, 'verpennt': 98,
'versaeumt': 98, 'versaumt': 98, 'verschlafen': 98, 'verschwitzt': 98}, {'aus': 98}, {'gestrichen': 98}, {'...': 240,
'D': 233, 'bestaetigt': 38, 'bestatigt': 38, 'faellt': 241, 'fallt': 241, 'fiel': 241, 'gestrichen': 98, 'ist': 242,
'vergessen': 98, 'verpasst': 98, 'versaeumt': 98, 'versaumt': 98, 'verschlafen': 98, 'verschwitzt': 98, 'wurde': 242},
{'besorgt': 38, 'bestellt': 38, 'gebucht': 38, 'gekauft': 38, 'reserviert': 38}, {'besorgt': 38, 'bestellt': 38,
'gebucht': 38, 'gekauft': 38, 'ist': 244, 'reserviert': 38, 'sind': 244}, {'^': 112}, {'^': 112, 'dass': 246}, {'^':
112, 'dass': 246, 'ist': 247, 'lautet': 247, 'war': 247}, {'<them>': 248}, {':': 246}, {'<them>': 248, 'N': 250},
{'^': 112, 'bekommen': 246, 'dazu': 246, 'erhalten': 246, 'geholt': 246, 'ist': 246, 'lautet': 246, 'v': 249, 'vom':
249, 'von': 251, 'war': 246}, {'<until>': 21}, {'<thing>': 15}, {'...': 254}, {'N': 255}, {'an': 256}, {'angefragt':
234, 'angerufen': 234, 'bestaetigt': 234, 'bestatigt': 234, 'gefragt': 234, 'gemailt': 234, 'gemeldet': 234,
'geschrieben': 234, 'nachgefragt': 234, 'reklamiert': 234, 'zugesagt': 234}, {'bestaetigt': 38, 'bestatigt': 38,
'fixiert': 38, 'zugesagt': 38}, {'...': 259}, {'<appointment>': 260}, {'<should>': 246}, {'ich': 262, 'man': 262,
'wir': 262}, {'das': 263, 'dass': 263, 'ich': 262, 'man': 262, 'wir': 262}, {'<should>': 112}, {'...': 265}, {'^':
266}, {'ich': 267, 'man': 267, 'wir': 267}, {'dass': 268}, {'': (23, 'contact'), 'dass': 268}, {'<said>': 264,
'angeboten': 234, 'anvertraut': 234, 'berichtet': 234, 'eingeschaerft': 269, 'eingescharft': 269, 'empfohlen': 234,
'erklaert': 269, 'erklart': 269, 'erzaehlt': 234, 'erzahlt': 234, 'geantwortet': 234, 'gebeichtet': 234, 'geholfen':
234, 'geklagt': 234, 'gemailt': 234, 'gemeint': 269, 'geraten': 234, 'gesagt': 270, 'geschickt': 234, 'geschildert':
234, 'geschrieben': 270, 'gesteckt': 234, 'gezeigt': 234, 'gratuliert': 234, 'mitgeteilt': 234, 'praesentiert': 234,
'prasentiert': 234, 'verraten': 234, 'versprochen': 234, 'vorgestellt': 234, 'zugesagt': 234}, {'gegeben': 246,
'mitgegeben': 246}, {'<counselled>': 112, '<vowed>': 42}, {'...': 273}, {'<counsel>': 272}, {'gelegt': 246}, {'herz':
276}, {'<counselled>': 247}, {'gewarnt': 112}, {'...': 279}, {'^': 112, 'vor': 246}, {'^': 280, 'gewarnt': 281},
{'<counselled>': 247, 'davon': 278, 'dazu': 278}, {'': (4, 'needs_from_me')}, {'^': 284}, {'gegeben': 246}, {'weg':
286}, {'den': 287}, {'auf': 288}, {'gebeten': 284}, {'...': 290}, {'^': 291}, {'^': 280}, {'...': 271, '<counsel>':
272, '<counselled>': 247, '^': 274, 'abgeholt': 234, 'als': 275, 'angerufen': 234, 'angeschrieben': 234,
'angesprochen': 234, 'ans': 277, 'aufgefordert': 246, 'ausgefuehrt': 234, 'ausgefuhrt': 234, 'begleitet': 234,
'bekocht': 234, 'bestaerkt': 246, 'bestarkt': 246, 'besucht': 234, 'davon': 278, 'davor': 282, 'dazu': 278, 'den':
275, 'dringend': 283, 'einen': 275, 'eingeladen': 234, 'eingeredet': 246, 'ermuntert': 246, 'ermutigt': 246,
'gebeten': 285, 'getroffen': 234, 'gewarnt': 281, 'interviewt': 234, 'kontaktiert': 234, 'mit': 289, 'nahe': 276,
'nen': 275, 'stark': 283, 'um': 292, 'vor': 293, 'zuruckgerufen': 234, 'zurueckgerufen': 234}, {'dass': 263, 'ich':
262, 'man': 262, 'wir': 262}, {'<said>': 295}, {'<vowed>': 42}, {'...': 297}, {'...': 296, '<said>': 295, '^': 298},
{'^': 42}, {'<me>': 300, '^': 42, 'er': 300, 'sie': 300}, {'<me>': 300, '^': 42, 'dass': 301, 'er': 300, 'sie': 300},
{'<vowed>': 302}, {'...': 296, '<me>': 299, '<said>': 295, '<vowed>': 302, 'mir': 303, 'uns': 303}, {'angefordert':
284, 'angefragt': 284, 'bestellt': 284, 'erbeten': 284, 'gewuenscht': 284, 'gewunscht': 284, 'verlangt': 284}, {'...':
305}, {'^': 306}, {'<until>': 305}, {'...': 308}, {'bestaetigt': 234, 'bestatigt': 234, 'geantwortet': 234, 'gemailt':
234, 'gemeldet': 234, 'geschrieben': 234, 'zugesagt': 234, 'zuruckgeschrieben': 234, 'zurueckgeschrieben': 234},
{'...': 310}, {'<counselled>': 246}, {'<should>': 246, '^': 266}, {'ich': 313, 'man': 313, 'wir': 313}, {'dass': 314,
'ich': 262, 'man': 262, 'wir': 262}, {'': (23, 'contact'), 'dass': 314, 'ich': 262, 'man': 262, 'wir': 262},
{'angelaeutet': 234, 'angelautet': 234, 'angerufen': 234}, {'<vowed>': 302, 'gemeint': 315, 'gesagt': 315,
'geschrieben': 315, 'gmeint': 295, 'gsagt': 295}, {'angekuendigt': 38, 'angekundigt': 38, 'angemeldet': 38, 'bedankt':
234, 'entschuldigt': 234, 'gemeldet': 234, 'geruehrt': 234, 'geruhrt': 234, 'verabschiedet': 234}, {'bedankt': 234,
'entschuldigt': 234, 'gemeldet': 234, 'geruehrt': 234, 'geruhrt': 234, 'verabschiedet': 234}, {'<me>': 320}, {'...':
319, 'bedankt': 234, 'bei': 321, 'entschuldigt': 234, 'gemeldet': 234, 'geruehrt': 234, 'geruhrt': 234,
'verabschiedet': 234}, {'bestatigt': 234, 'geantwortet': 234, 'gemailt': 234, 'gemeldet': 234, 'geschrieben': 234,
'zugesagt': 234, 'zuruckgeschrieben': 234}, {'...': 323}, {'bestaetigt': 234, 'geantwortet': 234, 'gemailt': 234,
'gemeldet': 234, 'geschrieben': 234, 'zugesagt': 234, 'zurueckgeschrieben': 234}, {'...': 325}, {'<vowed>': 302,
'angelaeutet': 234, 'angelautet': 234, 'angerufen': 234, 'gemeint': 315, 'gesagt': 315, 'geschrieben': 315, 'gmeint':
295, 'gsagt': 295}, {'...': 258, '<appointment>': 260, '<det>': 261, '<me>': 294, '<my>': 261, '<they>': 304,
'<until>': 307, '<vowed>': 302, '^': 309, 'angelaeutet': 234, 'angelautet': 234, 'angerufen': 234, 'auf': 311,
'davon': 312, 'dazu': 312, 'empfohlen': 246, 'geantwortet': 234, 'gemailt': 234, 'gemeint': 315, 'gesagt': 315,
'geschrieben': 316, 'gesimst': 234, 'gmeint': 295, 'gsagt': 295, 'mich': 317, 'mir': 318, 'per': 311, 'sich': 322,
'uber': 324, 'ueber': 326, 'uns': 327, 'via': 311, 'vor': 293, 'zuruckgerufen': 234, 'zuruckgeschrieben': 234,
'zurueckgerufen': 234, 'zurueckgeschrieben': 234}, {'bekommen': 234, 'erhalten': 234, 'gekriegt': 234, 'kriegt': 234},
{'<them>': 329}, {'besucht': 234, 'gegessen': 234, 'gehabt': 234, 'gequatscht': 234, 'geredet': 234, 'gesehen': 234,
'gesprochen': 234, 'getroffen': 234, 'telefoniert': 234, 'von': 330}, {'lassen': 15}, {'<handed>': 15,
'<handed_apart>': 15, 'zukommen': 332}, {'...': 333, '<handed>': 15, '<handed_apart>': 15, 'zukommen': 332}, {'': (9,
'told')}, {'': (8, 'asked')}, {'': (21, 'gave:encouragement')}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')},
{'': (17, 'gave:knowledge'), 'warum': 339, 'was': 339, 'wie': 339}, {'': (20, 'gave:referral')}, {'': (9, 'told'),
'warum': 339, 'was': 339, 'wie': 339}, {'': (18, 'gave:mentoring')}, {'warum': 339, 'was': 339, 'wie': 339},
{'<handed_apart>': 234, '<my>': 24, '<said>': 216, '<thing>': 334, 'abgesagt': 335, 'angefragt': 336, 'angeklopft':
336, 'aufgemuntert': 337, 'bedankt': 338, 'beigebracht': 340, 'berichtet': 335, 'bestaerkt': 337, 'bestarkt': 337,
'empfohlen': 341, 'erklaert': 342, 'erklart': 342, 'ermutigt': 337, 'erzaehlt': 335, 'erzahlt': 335, 'geantwortet':
335, 'gebeichtet': 335, 'gebeten': 336, 'gecoacht': 343, 'gefragt': 336, 'geholfen': 339, 'gementort': 343, 'gesagt':
335, 'geschildert': 335, 'gesteckt': 335, 'getroestet': 337, 'getrostet': 337, 'gezeigt': 342, 'gratuliert': 335,
'informiert': 335, 'kondoliert': 335, 'mitgeteilt': 335, 'nachgefasst': 336, 'nachgefragt': 336, 'nachgehakt': 336,
'vermittelt': 341, 'verraten': 335, 'vorgemacht': 344, 'weiterempfohlen': 341, 'zugehoert': 337, 'zugehort': 337,
'zugesagt': 335}, {'<handed_apart>': 15, 'empfohlen': 341, 'gegeben': 15, 'gemailt': 15, 'geschickt': 15, 'gesendet':
15, 'geteilt': 15, 'mitgeschickt': 15, 'uberlassen': 15, 'ueberlassen': 15, 'vermittelt': 341, 'weiterempfohlen': 341,
'weitergeleitet': 15, 'zugeschickt': 15}, {'...': 346}, {'^': 6, 'ich': 21, 'wir': 21}, {'^': 6, 'das': 348, 'dass':
348, 'ich': 21, 'wir': 21}, {'': (15, 'gave:intro')}, {'gemacht': 350}, {'gebracht': 350}, {'kontakt': 352},
{'<introduced>': 350, 'bekannt': 351, 'in': 353}, {'...': 354, '<introduced>': 350, 'bekannt': 351, 'in': 353},
{'<vowed>': 6}, {'...': 356}, {'N': 355}, {'<me>': 300}, {'gebeten': 359}, {'ich': 21, 'wir': 21}, {'das': 361,
'dass': 361, 'ich': 21, 'wir': 21}, {'gegeben': 21}, {'wort': 363}, {'...': 345, '<my>': 347, '<vowed>': 349, 'N':
355, '^': 357, 'bei': 358, 'beigebracht': 344, 'darum': 360, 'drum': 360, 'erklaert': 344, 'erklart': 344, 'ersucht':
359, 'gebeten': 359, 'gesagt': 362, 'geschrieben': 362, 'gezeigt': 344, 'gsagt': 362, 'gschriebn': 362, 'mein': 364,
'mit': 358, 'um': 50, 'vorgemacht': 344}, {'<vowed>': 349, '^': 357}, {'<them>': 366}, {'mit': 358}, {'<introduced>':
350, 'bekannt': 351, 'zusammengebracht': 350}, {'...': 369, '<introduced>': 350, 'bekannt': 351, 'zusammengebracht':
350}, {'N': 370}, {'<introduced>': 350}, {'...': 372, '<introduced>': 350}, {'N': 373}, {'...': 374}, {'...': 374,
'N': 355}, {'...': 354}, {'N': 377}, {'...': 368, '<and>': 371, 'N': 355, 'am': 375, 'auf': 375, 'bei': 376, 'beim':
375, 'dem': 378, 'der': 378, 'in': 375, 'mit': 358, 'per': 375, 'uber': 375, 'ueber': 375, 'via': 375}, {'angefragt':
336, 'angeklopft': 336, 'bedankt': 338, 'nachgefasst': 336, 'nachgefragt': 336, 'nachgehakt': 336}, {'...': 380},
{'<them>': 381}, {'angerufen': 98, 'besucht': 98, 'erreicht': 98, 'erwischt': 98, 'geschafft': 98, 'gesehen': 98,
'gesprochen': 98, 'getroffen': 98}, {'...': 383, 'angerufen': 98, 'besucht': 98, 'erreicht': 98, 'erwischt': 98,
'geschafft': 98, 'gesehen': 98, 'gesprochen': 98, 'getroffen': 98}, {'nicht': 384}, {'leider': 385, 'nicht': 384},
{'<my>': 24, '<said>': 216, '<thing>': 334, 'abgesagt': 335, 'angefragt': 336, 'angeklopft': 336, 'beigebracht': 344,
'berichtet': 335, 'erklaert': 342, 'erklart': 342, 'erzaehlt': 335, 'erzahlt': 335, 'geantwortet': 335, 'gebeichtet':
335, 'gefragt': 336, 'gesagt': 335, 'geschildert': 335, 'gesteckt': 335, 'gezeigt': 342, 'informiert': 335,
'mitgeteilt': 335, 'nachgefasst': 336, 'nachgefragt': 336, 'nachgehakt': 336, 'verraten': 335, 'vorgemacht': 344,
'zugesagt': 335}, {'...': 387, '<my>': 347, '<vowed>': 349, 'N': 355, '^': 357, 'bei': 358, 'beigebracht': 344,
'darum': 360, 'drum': 360, 'erklaert': 344, 'erklart': 344, 'ersucht': 359, 'gebeten': 359, 'gezeigt': 344, 'mit':
358, 'um': 50, 'vorgemacht': 344}, {'...': 368, 'N': 355, 'am': 375, 'auf': 375, 'bei': 376, 'beim': 375, 'in': 375,
'mit': 358, 'per': 375, 'uber': 375, 'ueber': 375, 'via': 375}, {'angefragt': 336, 'angeklopft': 336, 'nachgefasst':
336, 'nachgefragt': 336, 'nachgehakt': 336}, {'...': 390}, {'<them>': 391}, {'...': 331, '<them>': 388, '<title>':
367, '<vowed>': 349, 'N': 389, '^': 357, 'bei': 392}, {'bedankt': 338}, {'...': 394}, {'<them>': 395}, {'erklaert':
21, 'erklart': 21}, {'<them>': 395, 'angeboten': 21, 'bei': 396, 'bereit': 397, 'bereiterklaert': 21, 'bereiterklart':
21, 'verpflichtet': 21}, {'geben': 21, 'liefern': 21, 'schicken': 21, 'zahlen': 21}, {'zu': 399}, {'...': 331,
'<them>': 365, '<title>': 367, '<vowed>': 349, 'N': 379, '^': 357, 'bei': 382, 'es': 386, 'gesagt': 362,
'geschrieben': 362, 'gsagt': 362, 'gschriebn': 362, 'ich': 393, 'leider': 385, 'mein': 364, 'mich': 398, 'nicht': 384,
'noch': 400, 'wir': 393, 'zu': 399}, {'': (22, 'gave:volunteering')}, {'auf': 402, 'bei': 402, 'beim': 402, 'fuer':
402, 'fur': 402}, {'': (14, 'together')}, {'N': 395}, {'lassen': 98}, {'gelassen': 98, 'lassen': 98}, {'abgeholt':
404, 'angerufen': 404, 'ausgefuehrt': 404, 'ausgefuhrt': 404, 'bei': 405, 'berichtet': 130, 'besucht': 404,
'eingeladen': 404, 'erzaehlt': 130, 'erzahlt': 130, 'geantwortet': 404, 'gebeichtet': 130, 'gefluestert': 130,
'geflustert': 130, 'gemailt': 404, 'gesagt': 130, 'geschrieben': 404, 'gesteckt': 130, 'getroffen': 404, 'haengen':
406, 'haengenlassen': 98, 'hangen': 406, 'hangenlassen': 98, 'sitzen': 407, 'sitzengelassen': 98, 'vergessen': 98,
'verpasst': 98, 'verraten': 130, 'versetzt': 98}, {'<them>': 24}, {'ich': 409, 'wir': 409}, {'<have>': 410}, {'...':
411}, {'<me>': 284}, {'von': 413}, {'D': 284}, {'...': 415}, {'...': 414, '<det>': 416, '<my>': 284}, {'<me>': 285},
{'^': 417, 'von': 418}, {'abgestimmt': 98, 'besprochen': 98, 'geklart': 98, 'geredet': 98, 'gesprochen': 98,
'telefoniert': 98}, {'abgestimmt': 98, 'besprochen': 98, 'geklaert': 98, 'geredet': 98, 'gesprochen': 98,
'telefoniert': 98}, {'abgestimmt': 98, 'besprochen': 98, 'daruber': 420, 'darueber': 421, 'druber': 420, 'drueber':
421, 'geklaert': 98, 'geklart': 98, 'geredet': 98, 'gesprochen': 98, 'telefoniert': 98}, {'<them>': 422}, {'mit':
423}, {'<give3>': 359}, {'N': 425, 'das': 263, 'dass': 263, 'er': 425, 'ich': 262, 'man': 262, 'sie': 425, 'wir':
262}, {'gehoeren': 112, 'gehoert': 112, 'gehoren': 112, 'gehort': 112, 'muessen': 112, 'muesste': 112, 'muessten':
112, 'muss': 112, 'mussen': 112, 'musste': 112, 'mussten': 112, 'müsste': 112, 'müssten': 112, 'soll': 112, 'sollen':
112, 'sollte': 112, 'sollten': 112}, {'...': 427}, {'<my>': 428}, {'bleib': 246, 'erhoeh': 246, 'erhoh': 246, 'fang':
246, 'frag': 246, 'geh': 246, 'hoer': 246, 'hor': 246, 'lass': 246, 'mach': 246, 'macht': 246, 'nimm': 246, 'red':
246, 'stell': 246, 'such': 246, 'verkauf': 246}, {'i': 262, 'ich': 262, 'man': 262, 'wir': 262}, {'^': 429, 'i': 262,
'ich': 313, 'man': 313, 'wir': 313}, {'^': 429, 'bleib': 246, 'bloss': 430, 'das': 431, 'dass': 432, 'erhoeh': 246,
'erhoh': 246, 'fang': 246, 'frag': 246, 'geh': 246, 'hoer': 246, 'hor': 246, 'i': 262, 'ich': 262, 'lass': 246,
'mach': 246, 'macht': 246, 'man': 262, 'nimm': 246, 'nur': 430, 'red': 246, 'stell': 246, 'such': 246, 'verkauf': 246,
'wir': 262}, {'<they>': 433, '^': 429, 'bleib': 246, 'bloss': 430, 'das': 431, 'dass': 432, 'erhoeh': 246, 'erhoh':
246, 'fang': 246, 'frag': 246, 'geh': 246, 'hoer': 246, 'hor': 246, 'i': 262, 'ich': 262, 'lass': 246, 'mach': 246,
'macht': 246, 'man': 262, 'nimm': 246, 'nur': 430, 'red': 246, 'stell': 246, 'such': 246, 'verkauf': 246, 'wir': 262},
{'<them>': 246}, {'<them>': 21, 'laut': 435}, {'ich': 436, 'wir': 436}, {'^': 112, 'dass': 246, 'ist': 247, 'lautet':
247, 'lautete': 247, 'waere': 247, 'war': 247, 'ware': 247, 'wäre': 247}, {'<me>': 438}, {'^': 112, 'dass': 246,
'ist': 247, 'lautet': 247, 'lautete': 247, 'waere': 247, 'war': 247}, {'<me>': 440}, {'^': 112, 'dass': 246, 'ist':
247, 'lautet': 247, 'lautete': 247, 'war': 247, 'ware': 247, 'wäre': 247}, {'<me>': 442}, {':': 246, '^': 112, 'an':
439, 'befolgt': 130, 'beherzigt': 130, 'dass': 246, 'dazu': 438, 'fuer': 441, 'fur': 443, 'ignoriert': 130, 'ist':
247, 'lautet': 247, 'lautete': 247, 'umgesetzt': 130, 'waere': 247, 'war': 247, 'ware': 247, 'wäre': 247},
{'<reviewed>': 118}, {'...': 445, '<reviewed>': 118}, {'<counsel>': 444, '<work>': 446}, {'<handed>': 15}, {'...':
448, '<handed>': 15}, {'<reviewed>': 118, '<reviewed_apart>': 118}, {'ausgeliehen': 15, 'geborgt': 15, 'geliehen': 15,
'ueberlassen': 15}, {'ausgeliehen': 15, 'geborgt': 15, 'geliehen': 15, 'uberlassen': 15}, {'gegeben': 118,
'geschickt': 118, 'geschrieben': 118}, {'...': 453}, {'auf': 454, 'fuer': 454, 'fur': 454, 'gegeben': 118,
'geschickt': 118, 'geschrieben': 118, 'uber': 454, 'ueber': 454, 'zu': 454, 'zum': 454, 'zur': 454}, {'auf': 454,
'fuer': 454, 'gegeben': 118, 'geschickt': 118, 'geschrieben': 118, 'ueber': 454, 'zu': 454, 'zum': 454, 'zur': 454},
{'anmerkungen': 456, 'feedback': 456, 'kommentare': 456, 'rueckmeldung': 456}, {'auf': 454, 'fur': 454, 'gegeben':
118, 'geschickt': 118, 'geschrieben': 118, 'uber': 454, 'zu': 454, 'zum': 454, 'zur': 454}, {'anmerkungen': 458,
'feedback': 458, 'kommentare': 458, 'ruckmeldung': 458}, {'ausgeliehen': 15, 'geborgt': 15, 'geliehen': 15,
'uberlassen': 15, 'ueberlassen': 15}, {'': (17, 'gave:knowledge'), 'wie': 339}, {'gegeben': 343, 'gemacht': 343},
{'gestarkt': 337}, {'gestaerkt': 337}, {'rucken': 463, 'ruecken': 464}, {'angerufen': 98, 'probiert': 98, 'versucht':
98}, {'anmerkungen': 455, 'feedback': 455, 'kommentare': 455, 'ruckmeldung': 458, 'rueckmeldung': 456}, {'mal': 466},
{'paar': 468}, {'zugeredet': 337}, {'gemacht': 337, 'zugesprochen': 337}, {'wieder': 466}, {'auf': 454, 'fuer': 454,
'fur': 454, 'uber': 454, 'ueber': 454, 'zu': 454, 'zum': 454, 'zur': 454}, {'auf': 454, 'fur': 454, 'uber': 454, 'zu':
454, 'zum': 454, 'zur': 454}, {'auf': 454, 'fuer': 454, 'ueber': 454, 'zu': 454, 'zum': 454, 'zur': 454},
{'anmerkungen': 473, 'feedback': 473, 'kommentare': 473, 'ruckmeldung': 474, 'rueckmeldung': 475}, {'wie': 339},
{'<thing>': 449, '<work>': 450, 'angelernt': 339, 'anhaenger': 451, 'anhanger': 452, 'anmerkungen': 455,
'aufgemuntert': 337, 'ausfuehrlich': 457, 'ausfuehrliches': 457, 'ausfuhrlich': 459, 'ausfuhrliches': 459, 'auto':
460, 'beamer': 460, 'beigebracht': 461, 'bestaerkt': 337, 'bestarkt': 337, 'bohrmaschine': 460, 'buero': 451, 'buro':
452, 'coaching': 462, 'den': 465, 'dreimal': 466, 'ehrliches': 467, 'ein': 469, 'eingearbeitet': 339, 'eingeschult':
339, 'eingewiesen': 339, 'erklaert': 461, 'erklart': 461, 'ermutigt': 337, 'fahrrad': 460, 'feedback': 455,
'gecoached': 343, 'gecoacht': 343, 'geholfen': 339, 'geld': 460, 'gementort': 343, 'getroestet': 337, 'getrostet':
337, 'gezeigt': 461, 'gut': 470, 'gutes': 467, 'kamera': 460, 'kommentare': 455, 'kurzes': 467, 'lastenrad': 460,
'mehrmals': 466, 'mein': 467, 'mentorat': 462, 'mentoring': 462, 'mut': 471, 'oefter': 466, 'offenes': 467, 'ofter':
466, 'paar': 468, 'rad': 460, 'raum': 460, 'ruckmeldung': 458, 'rueckmeldung': 456, 'schluessel': 451, 'schlussel':
452, 'schon': 472, 'schriftlich': 476, 'schriftliches': 476, 'sparring': 462, 'umsonst': 466, 'vergeblich': 466,
'viel': 467, 'vorgemacht': 477, 'werkzeug': 460, 'x': 468, 'zweimal': 466}, {'empfohlen': 341, 'vermittelt': 341,
'weiterempfohlen': 341}, {'...': 479}, {'^': 6, 'das': 361, 'dass': 361}, {'empfohlen': 341, 'vorgeschlagen': 341,
'weiterempfohlen': 341}, {'N': 482}, {'geschrieben': 341}, {'gebracht': 341, 'gegeben': 341, 'geschickt': 341,
'vermittelt': 341, 'verschafft': 341, 'weitergeleitet': 341, 'zugeschanzt': 341}, {'ausgeholfen': 339, 'beraten': 339,
'geholfen': 339, 'gholfn': 339, 'unterstuetzt': 339, 'unterstutzt': 339}, {'...': 486, 'N': 482}, {'ausgeholfen': 339,
'geholfen': 339, 'gholfn': 339, 'unterstuetzt': 339, 'unterstutzt': 339}, {'...': 488, 'N': 482}, {'schuldig': 6},
{'...': 490}, {'^': 491}, {'ich': 492}, {'gegeben': 350, 'gemacht': 350, 'hergestellt': 350, 'vermittelt': 350}, {'N':
494}, {'zu': 495}, {'gegeben': 339}, {'...': 497}, {'...': 497, 'fuer': 498, 'fur': 498, 'zu': 498, 'zum': 498, 'zur':
498}, {'...': 497, 'fuer': 498, 'zu': 498, 'zum': 498, 'zur': 498}, {'...': 497, 'fur': 498, 'zu': 498, 'zum': 498,
'zur': 498}, {'kontakt': 496, 'rat': 499, 'ratschlaege': 500, 'ratschlage': 501, 'tipp': 499, 'tipps': 499}, {'mal':
466, 'rat': 499, 'ratschlaege': 500, 'ratschlage': 501, 'tipp': 499, 'tipps': 499}, {'arbeitszeugnis': 484,
'empfehlungsschreiben': 484, 'paar': 503, 'referenz': 484, 'zeugnis': 484}, {'arbeitszeugnis': 484, 'auftrag': 485,
'bewerber': 485, 'empfehlungsschreiben': 484, 'interessenten': 485, 'job': 485, 'kandidaten': 485, 'kandidatin': 485,
'kunden': 485, 'kundin': 485, 'lead': 485, 'leads': 485, 'referenz': 484, 'zeugnis': 484}, {'auftrag': 485,
'bewerber': 485, 'interessenten': 485, 'job': 485, 'kandidaten': 485, 'kandidatin': 485, 'kontakt': 496, 'kunden':
485, 'kundin': 485, 'lead': 485, 'leads': 485, 'rat': 499, 'ratschlaege': 500, 'ratschlage': 501, 'tipp': 499,
'tipps': 499}, {'zugehoert': 337, 'zugehort': 337}, {'<give1>': 6}, {'^': 508}, {'ich': 509}, {'dass': 510, 'ich':
509}, {'mut': 471, 'zugeredet': 337}, {'...': 488}, {'auftrag': 485, 'bewerber': 485, 'interessenten': 485, 'job':
485, 'kandidaten': 485, 'kandidatin': 485, 'kunden': 485, 'kundin': 485, 'lead': 485, 'leads': 485}, {'beraten': 339},
{'...': 515}, {'...': 478, '<my>': 480, '<said>': 216, '<thing>': 449, '<vowed>': 481, '<work>': 445, 'an': 483,
'anmerkungen': 455, 'arbeitszeugnis': 484, 'auftrag': 485, 'ausfuehrlich': 457, 'ausfuehrliches': 457, 'ausfuhrlich':
459, 'ausfuhrliches': 459, 'bei': 487, 'beigebracht': 477, 'beim': 489, 'bewerber': 485, 'bin': 493, 'den': 502,
'dreimal': 466, 'ehrliches': 467, 'ein': 504, 'eine': 505, 'einen': 506, 'einfach': 507, 'empfehlungsschreiben': 484,
'erklaert': 477, 'erklart': 477, 'feedback': 455, 'geholfen': 339, 'gesagt': 511, 'geschrieben': 511, 'gezeigt': 477,
'gut': 512, 'gutes': 467, 'im': 513, 'in': 513, 'interessenten': 485, 'job': 485, 'kandidaten': 485, 'kandidatin':
485, 'kommentare': 455, 'kontakt': 496, 'kunden': 485, 'kundin': 485, 'kurzes': 467, 'lange': 507, 'lead': 485,
'leads': 485, 'mehrmals': 466, 'mein': 467, 'mit': 513, 'mut': 471, 'ne': 505, 'nen': 506, 'neue': 514, 'neuen': 514,
'nur': 507, 'oefter': 466, 'offenes': 467, 'ofter': 466, 'paar': 503, 'rat': 499, 'ratschlaege': 500, 'ratschlage':
501, 'referenz': 484, 'ruckmeldung': 458, 'rueckmeldung': 456, 'schon': 472, 'schriftlich': 476, 'schriftliches': 476,
'schuld': 361, 'schulde': 361, 'schulden': 361, 'sehr': 512, 'tipp': 499, 'tipps': 499, 'umsonst': 466, 'vergeblich':
466, 'viel': 467, 'vorgemacht': 477, 'x': 468, 'zeugnis': 484, 'zu': 516, 'zugehoert': 337, 'zugehort': 337,
'zugeredet': 337, 'zum': 516, 'zur': 516, 'zweimal': 466}, {'<said>': 264, 'angeboten': 234, 'anvertraut': 234,
'berichtet': 234, 'empfohlen': 234, 'erzaehlt': 234, 'erzahlt': 234, 'geantwortet': 234, 'gebeichtet': 234,
'geholfen': 234, 'geklagt': 234, 'gemailt': 234, 'geraten': 234, 'gesagt': 234, 'geschickt': 234, 'geschildert': 234,
'geschrieben': 234, 'gesteckt': 234, 'gezeigt': 234, 'gratuliert': 234, 'mitgeteilt': 234, 'praesentiert': 234,
'prasentiert': 234, 'verraten': 234, 'versprochen': 234, 'vorgestellt': 234, 'zugesagt': 234}, {'<them>': 285},
{'<them>': 285, '^': 284}, {'...': 518, '<counsel>': 272, '<counselled>': 247, '^': 274, 'abgeholt': 234, 'als': 275,
'angerufen': 234, 'angeschrieben': 234, 'angesprochen': 234, 'ans': 277, 'aufgefordert': 246, 'ausgefuehrt': 234,
'ausgefuhrt': 234, 'begleitet': 234, 'bekocht': 234, 'bestaerkt': 246, 'bestarkt': 246, 'besucht': 234, 'davon': 278,
'davor': 282, 'dazu': 278, 'den': 275, 'dringend': 283, 'einen': 275, 'eingeladen': 234, 'eingeredet': 246,
'ermuntert': 246, 'ermutigt': 246, 'ersucht': 519, 'gebeten': 520, 'gefragt': 519, 'getroffen': 234, 'gewarnt': 281,
'interviewt': 234, 'kontaktiert': 234, 'mit': 289, 'nahe': 276, 'nen': 275, 'stark': 283, 'um': 292, 'vor': 293,
'zuruckgerufen': 234, 'zurueckgerufen': 234}, {'^': 298}, {'<me>': 522, '<vowed>': 302, 'mir': 303, 'uns': 303},
{'<me>': 300, '^': 42, 'dass': 301, 'er': 300, 'sich': 300, 'sie': 300}, {'<until>': 305, '<vowed>': 42}, {'...':
525}, {'erreichen': 98}, {'anzurufen': 98, 'zu': 527}, {'anzurufen': 98, 'mich': 528, 'uns': 528, 'zu': 527},
{'versucht': 529}, {'angekuendigt': 38, 'angekundigt': 38, 'angemeldet': 38, 'bedankt': 234, 'beworben': 130,
'entschuldigt': 234, 'gemeldet': 234, 'geruehrt': 234, 'geruhrt': 234, 'verabschiedet': 234}, {'...': 531, 'bedankt':
234, 'bei': 321, 'entschuldigt': 234, 'gemeldet': 234, 'geruehrt': 234, 'geruhrt': 234, 'verabschiedet': 234}, {'...':
258, '<appointment>': 260, '<det>': 261, '<me>': 521, '<my>': 261, '<they>': 523, '<until>': 307, '<vowed>': 524, '^':
526, 'angelaeutet': 234, 'angelautet': 234, 'angerufen': 234, 'auf': 311, 'davon': 312, 'dazu': 312, 'empfohlen': 246,
'geantwortet': 234, 'gemailt': 234, 'gemeint': 315, 'gesagt': 315, 'geschrieben': 316, 'gesimst': 234, 'gmeint': 295,
'gsagt': 295, 'mehrmals': 530, 'mich': 317, 'mir': 318, 'per': 311, 'sich': 532, 'uber': 324, 'ueber': 326, 'uns':
327, 'vergeblich': 530, 'versucht': 529, 'via': 311, 'vor': 293, 'vorgeschlagen': 130, 'zuruckgerufen': 234,
'zuruckgeschrieben': 234, 'zurueckgerufen': 234, 'zurueckgeschrieben': 234, 'zweimal': 530}, {'^': 417, 'das': 415,
'den': 415, 'die': 415, 'es': 415, 'sie': 415, 'von': 418}, {'<me>': 43, '<until>': 42}, {'bringts': 535, 'gibts':
535, 'macht': 535, 'mailts': 535, 'schickts': 535, 'sendets': 535}, {'und': 536}, {'...': 537, '<det>': 42, 'D': 42},
{'mich': 42, 'uns': 42}, {'fuer': 539, 'fur': 539}, {'...': 540}, {'...': 540, '<det>': 541, '<my>': 541, '<their>':
541, '<them>': 541}, {'<me>': 42}, {'<me>': 42, 'das': 543, 'den': 543, 'die': 543, 'es': 543, 's': 543}, {'...':
537}, {'zuruck': 42, 'zurueck': 42}, {'...': 546, 'zuruck': 42, 'zurueck': 42}, {'...': 546, 'mich': 547, 'mir': 547,
'uns': 547, 'zuruck': 42, 'zurueck': 42}, {'...': 546, '<they>': 548, '<until>': 42, 'mich': 547, 'mir': 547, 'uns':
547, 'zuruck': 42, 'zurueck': 42}, {'mal': 42}, {'': (6, 'theirs'), 'nach': 42, 'noch': 550, 'nochmal': 42, 'wieder':
42}, {'nach': 42, 'noch': 550, 'nochmal': 42, 'wieder': 42}, {'D': 552}, {'D': 551, 'es': 553, 'ihn': 553, 'sie':
553}, {'D': 552, 'es': 553, 'ihn': 553, 'sie': 553}, {'sich': 42}, {'<they>': 556, 'sich': 42}, {'bescheid': 42},
{'bescheid': 42, 'mir': 558, 'uns': 558}, {'<they>': 559, 'bescheid': 42, 'mir': 558, 'uns': 558}, {'an': 42,
'druber': 42, 'drueber': 42, 'durch': 42}, {'...': 561, 'an': 42, 'druber': 42, 'drueber': 42, 'durch': 42}, {'durch':
42, 'weiter': 42}, {'<they>': 559, 'bescheid': 42, 'das': 563, 'es': 563, 'mir': 558, 'uns': 558}, {'um': 42}, {'...':
565, 'um': 42}, {'sich': 566}, {'ab': 42, 'an': 42}, {'<me>': 568}, {'das': 563, 'es': 563}, {'...': 546, '<they>':
548, 'mich': 547, 'mir': 547, 'uns': 547, 'zuruck': 42, 'zurueck': 42}, {'...': 546}, {'...': 546, 'mich': 572, 'mir':
572, 'sich': 42, 'uns': 572}, {'...': 546, '<they>': 573, 'mich': 572, 'mir': 572, 'sich': 42, 'uns': 572}, {'...':
546, '<me>': 568, '<they>': 548, 'mich': 547, 'mir': 547, 'uns': 547, 'zuruck': 42, 'zurueck': 42}, {'vor': 42},
{'...': 576}, {'<me>': 577}, {'<deed3>': 538, '<does3>': 542, '<give3>': 544, '<sends3>': 545, 'antwortet': 549,
'bohrt': 554, 'connected': 543, 'connectet': 543, 'draengelt': 554, 'draengt': 555, 'drangelt': 554, 'drangt': 555,
'erkundigt': 557, 'geben': 560, 'geht': 562, 'gibt': 564, 'hakt': 554, 'hoert': 567, 'holen': 569, 'holt': 569,
'hort': 567, 'intro': 543, 'introduced': 543, 'introed': 543, 'introt': 543, 'leitet': 570, 'liest': 562, 'mailt':
571, 'melden': 557, 'meldet': 574, 'probiert': 555, 'ruehren': 557, 'ruehrt': 557, 'rufen': 569, 'ruft': 575,
'ruhren': 557, 'ruhrt': 557, 'sagen': 560, 'sagt': 560, 'schaut': 562, 'schickt': 570, 'schreibt': 571, 'schubst':
555, 'sieht': 562, 'stellen': 578, 'stellt': 578, 'stupst': 554, 'uberweist': 43, 'ueberweist': 43, 'unterschreibt':
43, 'urgiert': 554, 'versucht': 555, 'zahlt': 43}, {'<me>': 130}, {'bei': 580}, {'...': 581, 'bei': 580}, {'^': 284,
'darum': 285, 'um': 285}, {'<until>': 284}, {'...': 584, '<my>': 284, 'antwort': 284, 'bestaetigung': 284,
'bestatigung': 284, 'feedback': 284, 'ruckmeldung': 284, 'ruckruf': 284, 'rueckmeldung': 284, 'rueckruf': 284,
'stellungnahme': 284}, {'^': 585}, {'<me>': 583, 'um': 586}, {'mich': 229, 'mir': 229, 'uns': 229}, {'<det>': 6},
{'^': 589}, {'...': 76}, {'<me>': 21}, {'<until>': 590, '^': 591, 'von': 592}, {'...': 58}, {'...': 76, '<det>': 594},
{'<until>': 590, '^': 595, 'von': 592}, {'<doc>': 284, '<work>': 284}, {'<doc>': 284, 'alle': 284, 'beide': 284,
'das': 284, 'den': 284, 'die': 284, 'ein': 597, 'eine': 597, 'einen': 597, 'ne': 597, 'nen': 597, 'saemtliche': 284},
{'^': 598}, {'...': 584, '<until>': 284}, {'...': 584}, {'-abrechnung': 600, '-beleg': 601, '-bescheinigung': 601,
'-bestaetigung': 601, '-foto': 600, '-fotos': 600, '-liste': 600, '-nachweis': 600, '-plan': 600, '-rechnung': 600,
'-unterlagen': 600, '-vertrag': 600, '-zahlen': 600, '<doc>': 600, '<thing>': 584, '<work>': 584, 'alle': 601,
'angebot': 584, 'antwort': 584, 'beide': 601, 'bestaetigung': 584, 'das': 601, 'den': 601, 'die': 601, 'entscheidung':
584, 'fotos': 584, 'kostenvoranschlag': 584, 'muster': 584, 'offerte': 584, 'rechnung': 584, 'rueckmeldung': 584,
'saemtliche': 601, 'unterlagen': 584, 'vertrag': 584, 'zahlen': 584}, {'<until>': 599, '^': 602}, {'<doc>': 284,
'alle': 284, 'beide': 284, 'das': 284, 'den': 284, 'die': 284, 'ein': 597, 'eine': 597, 'einen': 597, 'ne': 597,
'nen': 597, 'samtliche': 284}, {'^': 604}, {'-abrechnung': 600, '-beleg': 601, '-bescheinigung': 601, '-bestatigung':
601, '-foto': 600, '-fotos': 600, '-liste': 600, '-nachweis': 600, '-plan': 600, '-rechnung': 600, '-unterlagen': 600,
'-vertrag': 600, '-zahlen': 600, '<doc>': 600, '<thing>': 584, '<work>': 584, 'alle': 601, 'angebot': 584, 'antwort':
584, 'beide': 601, 'bestatigung': 584, 'das': 601, 'den': 601, 'die': 601, 'entscheidung': 584, 'fotos': 584,
'kostenvoranschlag': 584, 'muster': 584, 'offerte': 584, 'rechnung': 584, 'ruckmeldung': 584, 'samtliche': 601,
'unterlagen': 584, 'vertrag': 584, 'zahlen': 584}, {'<until>': 605, '^': 606}, {'ich': 246, 'man': 246, 'wir': 246},
{'dass': 608}, {'darauf': 609}, {'sich': 130}, {'an': 300}, {'<me>': 612}, {'<me>': 612, '<they>': 613},
{'-abrechnung': 600, '-beleg': 601, '-bescheinigung': 601, '-bestaetigung': 601, '-foto': 600, '-fotos': 600,
'-liste': 600, '-nachweis': 600, '-plan': 600, '-rechnung': 600, '-unterlagen': 600, '-vertrag': 600, '-zahlen': 600,
'<doc>': 600, 'alle': 601, 'beide': 601, 'das': 601, 'den': 601, 'die': 601, 'saemtliche': 601}, {'<until>': 599, '^':
615}, {'<doc>': 284, 'alle': 284, 'beide': 284, 'das': 284, 'den': 284, 'die': 284, 'ein': 597, 'eine': 597, 'einen':
597, 'ne': 597, 'nen': 597, 'saemtliche': 284, 'samtliche': 284}, {'^': 617}, {'-abrechnung': 600, '-beleg': 601,
'-bescheinigung': 601, '-bestaetigung': 601, '-bestatigung': 601, '-foto': 600, '-fotos': 600, '-liste': 600,
'-nachweis': 600, '-plan': 600, '-rechnung': 600, '-unterlagen': 600, '-vertrag': 600, '-zahlen': 600, '<doc>': 600,
'alle': 601, 'beide': 601, 'das': 601, 'den': 601, 'die': 601, 'saemtliche': 601, 'samtliche': 601}, {'<until>': 618,
'^': 619}, {'-abrechnung': 600, '-beleg': 601, '-bescheinigung': 601, '-bestaetigung': 601, '-bestatigung': 601,
'-foto': 600, '-fotos': 600, '-liste': 600, '-nachweis': 600, '-plan': 600, '-rechnung': 600, '-unterlagen': 600,
'-vertrag': 600, '-zahlen': 600, '<doc>': 600, '<thing>': 584, '<work>': 584, 'alle': 601, 'angebot': 584, 'antwort':
584, 'beide': 601, 'bestaetigung': 584, 'bestatigung': 584, 'das': 601, 'den': 601, 'die': 601, 'entscheidung': 584,
'fotos': 584, 'kostenvoranschlag': 584, 'muster': 584, 'offerte': 584, 'rechnung': 584, 'ruckmeldung': 584,
'rueckmeldung': 584, 'saemtliche': 601, 'samtliche': 601, 'unterlagen': 584, 'vertrag': 584, 'zahlen': 584}, {'': (13,
'talk'), '<until>': 618, '^': 621, 'das': 584, 'es': 584, 'ihn': 584, 'sie': 584}, {'-abrechnung': 600, '-beleg': 601,
'-bescheinigung': 601, '-bestatigung': 601, '-foto': 600, '-fotos': 600, '-liste': 600, '-nachweis': 600, '-plan':
600, '-rechnung': 600, '-unterlagen': 600, '-vertrag': 600, '-zahlen': 600, '<doc>': 600, 'alle': 601, 'beide': 601,
'das': 601, 'den': 601, 'die': 601, 'samtliche': 601}, {'<until>': 605, '^': 623}, {'mit': 42}, {'...': 625}, {'^':
626}, {'^': 112, 'darauf': 246, 'zu': 246}, {'<me>': 628, 'darauf': 609}, {'^': 112, 'dass': 246, 'mir': 247, 'uns':
247}, {'<they>': 630, '^': 112, 'dass': 246, 'mir': 247, 'uns': 247}, {'mich': 205, 'uns': 205}, {'<me>': 628},
{'<me>': 38}, {'bei': 634}, {'...': 635, 'bei': 634}, {'D': 636}, {'dass': 608, 'wenn': 608}, {'besser': 638, 'gern':
638, 'gerne': 638, 'gut': 638, 'lieber': 638}, {'besser': 638, 'es': 639, 'gern': 638, 'gerne': 638, 'gut': 638,
'lieber': 638, 's': 639}, {'an': 130}, {'<me>': 641}, {'bei': 642}, {'...': 643, 'bei': 642}, {'geburtstag': 130,
'hochzeitstag': 130, 'jubilaeum': 130, 'jubilaum': 130, 'namenstag': 130, 'op': 130, 'pruefung': 130, 'prufung': 130},
{'...': 645, 'geburtstag': 130, 'hochzeitstag': 130, 'jubilaeum': 130, 'jubilaum': 130, 'namenstag': 130, 'op': 130,
'pruefung': 130, 'prufung': 130}, {'<thing>': 584, '<work>': 584, 'angebot': 584, 'antwort': 584, 'bestaetigung': 584,
'bestatigung': 584, 'entscheidung': 584, 'fotos': 584, 'kostenvoranschlag': 584, 'muster': 584, 'offerte': 584,
'rechnung': 584, 'ruckmeldung': 584, 'rueckmeldung': 584, 'unterlagen': 584, 'vertrag': 584, 'zahlen': 584}, {'^':
647, 'dass': 608}, {'<my>': 284}, {'^': 649}, {'nach': 650}, {'auf': 226}, {'auf': 226, 'schon': 652}, {'sich': 653},
{'zu': 130}, {'...': 655, 'auf': 226, 'schon': 652, 'zu': 130}, {'sich': 656}, {'<counsel>': 246}, {'<counsel>': 246,
'als': 658, 'den': 658, 'einen': 658, 'nen': 658}, {'weg': 246}, {'den': 660}, {'^': 112, 'auf': 661}, {'<counsel>':
246, '<they>': 659, 'als': 658, 'den': 658, 'einen': 658, 'mit': 662, 'nen': 658}, {'<me>': 663}, {'<counsel>': 246,
'<they>': 659, 'als': 658, 'den': 658, 'einen': 658, 'nen': 658}, {'<me>': 665}, {'<until>': 284, 'von': 413}, {'...':
667}, {'<until>': 285, '^': 668, 'dass': 608, 'wenn': 608}, {'besser': 638, 'es': 639, 'gern': 669, 'gerne': 669,
'gut': 638, 'lieber': 638, 's': 639}, {'<until>': 285, '^': 668}, {'gern': 671, 'gerne': 671}, {'...': 655, 'zu':
130}, {'...': 645, 'geburtstag': 130, 'hochzeitstag': 130, 'jubilaeum': 130, 'jubilaum': 130, 'namenstag': 130, 'op':
130, 'pruefung': 130, 'prufung': 130, 'vor': 673}, {'...': 645, 'besser': 638, 'es': 639, 'geburtstag': 130, 'gern':
669, 'gerne': 669, 'gut': 638, 'hochzeitstag': 130, 'jubilaeum': 130, 'jubilaum': 130, 'lieber': 638, 'namenstag':
130, 'op': 130, 'pruefung': 130, 'prufung': 130, 's': 639}, {'gewesen': 234}, {'aufgetaucht': 234, 'da': 676, 'dabei':
676, 'gekommen': 234, 'kemma': 234, 'kommen': 234, 'kumma': 234, 'vorbeigekommen': 234}, {'a': 677, 'ah': 677, 'au':
677, 'auch': 677}, {'schuldig': 56}, {'...': 679}, {'^': 680}, {'ansicht': 269, 'auffassung': 269, 'meinung': 269},
{'<me>': 681, 'D': 636, 'a': 677, 'ah': 677, 'au': 677, 'auch': 677, 'aufgetaucht': 234, 'dazugekommen': 234,
'dazugestossen': 234, 'der': 682, 'gekommen': 234, 'mitgekommen': 234, 'vorbeigefahren': 234, 'vorbeigekommen': 234},
{'<my>': 234}, {'an': 684, 'auf': 684, 'bei': 684, 'beim': 684, 'in': 684, 'zu': 684}, {'atelier': 234, 'geschaeft':
234, 'geschaft': 234, 'laden': 234, 'salon': 234, 'shop': 234}, {'den': 686, 'die': 686}, {'im': 686, 'in': 687,
'ins': 686}, {'im': 686, 'in': 687, 'ins': 686, 'kurz': 688}, {'<me>': 689, '<my>': 234}, {'<my>': 234, 'den': 686,
'die': 686}, {'alle': 685, 'an': 684, 'auch': 685, 'auf': 684, 'aufgetaucht': 234, 'bei': 690, 'beide': 685, 'beim':
684, 'da': 689, 'dazugekommen': 234, 'dazugestossen': 234, 'gekommen': 234, 'im': 686, 'in': 691, 'ins': 686, 'kurz':
688, 'mitgekommen': 234, 'vorbeigefahren': 234, 'vorbeigekommen': 234, 'wieder': 685, 'zu': 684}, {'alle': 685, 'an':
684, 'auch': 685, 'auf': 684, 'bei': 690, 'beide': 685, 'beim': 684, 'da': 689, 'im': 686, 'in': 691, 'ins': 686,
'kurz': 688, 'wieder': 685, 'zu': 684}, {'^': 42, 'darum': 300, 'drum': 300, 'um': 300}, {'sich': 694}, {'<they>':
695, 'sich': 694}, {'<me>': 229}, {'herz': 246}, {'ans': 698, 'nahe': 246}, {'<they>': 699, 'ans': 698, 'nahe': 246},
{'<me>': 700}, {'connect': 42, 'forward': 42, 'intro': 42, 'introduce': 42, 'send': 42, 'share': 42}, {'^': 702},
{'am': 234, 'auf': 234, 'aus': 234, 'dass': 234, 'mir': 234, 'ob': 234, 'per': 234, 'uns': 234, 'via': 234, 'wegen':
234}, {'': (0, 'missed'), 'mehr': 98}, {'ned': 705, 'net': 705, 'nicht': 705}, {'sich': 706}, {'': (23, 'contact'),
'ned': 705, 'net': 705, 'nicht': 705}, {'sich': 708}, {'<giveinf>': 42, '<selfinf>': 42}, {'^': 710}, {'<until>':
710}, {'...': 712, '<thing>': 584, '<work>': 584, 'angebot': 584, 'antwort': 584, 'bestatigung': 584, 'connecten': 42,
'entscheidung': 584, 'fotos': 584, 'intro': 42, 'introen': 42, 'klaren': 42, 'kostenvoranschlag': 584, 'liefern': 42,
'muster': 584, 'nachfragen': 42, 'nachhaken': 42, 'offerte': 584, 'rechnung': 584, 'ruckmeldung': 584, 'schicken': 42,
'unterlagen': 584, 'vermitteln': 42, 'vertrag': 584, 'zahlen': 584}, {'bin': 130, 'sind': 130}, {'<comeinf>': 130,
'besuchen': 130, 'dabei': 714, 'hinfahren': 130, 'komme': 130, 'mitgehe': 130, 'mitkomme': 130, 'telefonieren': 130,
'treffen': 130, 'vorbeikomme': 130, 'zusammensetzen': 130}, {'$$': 284}, {'<deed1>': 716, '<give1>': 716, '<until>':
284}, {'': (3, 'advice'), '...': 717}, {'...': 715, '^': 718}, {'...': 715, '^': 112}, {'ich': 719, 'man': 720, 'wir':
719}, {'<selfinf>': 42}, {'^': 722}, {'...': 723, '^': 722}, {'<me>': 724}, {'...': 723, '^': 722, 'bei': 725}, {'':
(13, 'talk'), '...': 655, '<until>': 711, '^': 713, 'dass': 721, 'sich': 726, 'zu': 130}, {'...': 712}, {'<until>':
711, '^': 728}, {'...': 712, '<thing>': 584, '<work>': 584, 'angebot': 584, 'antwort': 584, 'bestaetigung': 584,
'connecten': 42, 'entscheidung': 584, 'fotos': 584, 'intro': 42, 'introen': 42, 'klaeren': 42, 'kostenvoranschlag':
584, 'liefern': 42, 'muster': 584, 'nachfragen': 42, 'nachhaken': 42, 'offerte': 584, 'rechnung': 584, 'rueckmeldung':
584, 'schicken': 42, 'unterlagen': 584, 'vermitteln': 42, 'vertrag': 584, 'zahlen': 584}, {'': (13, 'talk'), '...':
655, '<until>': 711, '^': 730, 'dass': 721, 'sich': 726, 'zu': 130}, {'absegnen': 56, 'antworten': 56, 'bestaetigen':
56, 'bezahlen': 56, 'freigeben': 56, 'gegenzeichnen': 56, 'liefern': 56, 'unterschreiben': 56, 'zahlen': 56,
'zusagen': 56}, {'^': 732}, {'noch': 733}, {'': (13, 'talk'), 'erst': 733, 'noch': 733, 'nur': 734}, {'absegnen': 56,
'antworten': 56, 'bestaetigen': 56, 'bestatigen': 56, 'bezahlen': 56, 'freigeben': 56, 'gegenzeichnen': 56, 'liefern':
56, 'unterschreiben': 56, 'zahlen': 56, 'zusagen': 56}, {'^': 736}, {'noch': 737}, {'': (13, 'talk'), 'erst': 737,
'noch': 737, 'nur': 738, 'sich': 726}, {'absegnen': 56, 'antworten': 56, 'bestatigen': 56, 'bezahlen': 56,
'freigeben': 56, 'gegenzeichnen': 56, 'liefern': 56, 'unterschreiben': 56, 'zahlen': 56, 'zusagen': 56}, {'^': 740},
{'noch': 741}, {'': (13, 'talk'), 'erst': 741, 'noch': 741, 'nur': 742}, {'^': 56}, {'me': 744, 'mir': 744, 'uns':
744, 'us': 744}, {'dafur': 246, 'fur': 246}, {'dafuer': 246, 'fuer': 246}, {'^': 112, 'von': 246}, {'ab': 246}, {'^':
112, 'ab': 748, 'davon': 749, 'dazu': 246, 'zu': 246, 'zum': 246, 'zur': 246}, {'^': 112, 'ab': 748, 'davon': 749,
'dazu': 246, 'dringend': 750, 'stark': 750, 'zu': 246, 'zum': 246, 'zur': 246}, {'^': 112, 'ab': 748, 'davon': 749,
'dazu': 246, 'dringend': 750, 'mir': 751, 'stark': 750, 'uns': 751, 'zu': 246, 'zum': 246, 'zur': 246}, {'<they>':
752, '^': 112, 'ab': 748, 'davon': 749, 'dazu': 246, 'dringend': 750, 'mir': 751, 'stark': 750, 'uns': 751, 'zu': 246,
'zum': 246, 'zur': 246}, {'an': 234}, {'...': 754}, {'mich': 755}, {'should': 246, 'soll': 246, 'sollte': 246}, {'i':
757, 'ich': 757, 'we': 757, 'wir': 757}, {'': (13, 'talk'), '...': 655, 'dass': 130, 'ob': 130}, {'...': 203, 'vor':
759}, {'<work>': 130}, {'<attribute>': 761, '<work>': 130}, {'': (13, 'talk'), '<attribute>': 761, '<work>': 130},
{'<det>': 763, '<their>': 763}, {'<det>': 762, '<their>': 762, 'an': 764}, {'<det>': 762, '<their>': 762, 'am': 234,
'an': 764, 'auf': 234, 'aus': 234, 'dass': 234, 'mir': 234, 'ob': 234, 'per': 234, 'uns': 234, 'via': 234, 'wegen':
234}, {'<they>': 744, '^': 56}, {'<me>': 767}, {'<me>': 767, '<they>': 768}, {'<me>': 681, 'D': 636, 'a': 677, 'ah':
677, 'au': 677, 'auch': 677, 'aufgetaucht': 234, 'dazugekommen': 234, 'dazugestossen': 234, 'gekommen': 234,
'mitgekommen': 234, 'vorbeigefahren': 234, 'vorbeigekommen': 234}, {'stelle': 246}, {'meiner': 771, 'unserer': 771,
'unsrer': 771}, {'an': 772}, {'stelle': 112}, {'meiner': 774, 'unserer': 774, 'unsrer': 774}, {'an': 775}, {'...':
776}, {'<they>': 773, '^': 777, 'an': 772}, {'to': 246}, {'me': 779, 'us': 779}, {'abteilung': 130, 'bereich': 130,
'firma': 130, 'fuhrung': 130, 'geschaftsfuhrung': 130, 'leitung': 130, 'part': 130, 'position': 130, 'rolle': 130,
'stelle': 130, 'teil': 130}, {'...': 781, 'abteilung': 130, 'bereich': 130, 'firma': 130, 'fuhrung': 130,
'geschaftsfuhrung': 130, 'leitung': 130, 'part': 130, 'position': 130, 'rolle': 130, 'stelle': 130, 'teil': 130},
{'<det>': 782}, {'abteilung': 130, 'bereich': 130, 'firma': 130, 'fuehrung': 130, 'geschaeftsfuehrung': 130,
'leitung': 130, 'part': 130, 'position': 130, 'rolle': 130, 'stelle': 130, 'teil': 130}, {'...': 784, 'abteilung':
130, 'bereich': 130, 'firma': 130, 'fuehrung': 130, 'geschaeftsfuehrung': 130, 'leitung': 130, 'part': 130,
'position': 130, 'rolle': 130, 'stelle': 130, 'teil': 130}, {'<det>': 785}, {'<they>': 300, '^': 42}, {'<they>': 300,
'^': 42, 'dass': 787}, {'<they>': 300, '^': 42, 'dass': 787, 'mir': 788, 'uns': 788}, {'<they>': 789, '^': 42, 'dass':
787, 'mir': 788, 'uns': 788}, {'<me>': 234}, {'bei': 791, 'da': 234, 'dabei': 234, 'hier': 234}, {'abendessen': 792,
'besuch': 792, 'bier': 792, 'brunch': 792, 'essen': 792, 'fruehstueck': 792, 'fruhstuck': 792, 'grillen': 792,
'jause': 792, 'kaffee': 792, 'mittagessen': 792}, {'an': 684, 'auf': 684, 'bei': 684, 'beim': 684, 'da': 234, 'in':
684, 'zu': 684}, {'<my>': 234, 'abendessen': 792, 'besuch': 792, 'bier': 792, 'brunch': 792, 'essen': 792,
'fruehstueck': 792, 'fruhstuck': 792, 'grillen': 792, 'jause': 792, 'kaffee': 792, 'mittagessen': 792}, {'': (23,
'contact'), 'im': 686, 'in': 687, 'ins': 686, 'kurz': 688}, {'dabei': 234}, {'<my>': 234, 'besuch': 234}, {'alle':
685, 'am': 793, 'an': 684, 'anwesend': 234, 'auch': 794, 'auf': 795, 'aufgetaucht': 234, 'bei': 690, 'beide': 685,
'beim': 684, 'da': 796, 'dabei': 234, 'dazugekommen': 234, 'dazugestossen': 234, 'der': 682, 'gekommen': 234, 'hier':
234, 'im': 686, 'in': 691, 'ins': 686, 'kurz': 688, 'mit': 797, 'mitgekommen': 234, 'vorbeigefahren': 234,
'vorbeigekommen': 234, 'wieder': 685, 'zu': 798, 'zum': 793, 'zur': 793}, {'alle': 685, 'am': 793, 'an': 684,
'anwesend': 234, 'auch': 794, 'auf': 795, 'aufgetaucht': 234, 'bei': 690, 'beide': 685, 'beim': 684, 'da': 796,
'dabei': 234, 'dazugekommen': 234, 'dazugestossen': 234, 'gekommen': 234, 'hier': 234, 'im': 686, 'in': 691, 'ins':
686, 'kurz': 688, 'mit': 797, 'mitgekommen': 234, 'vorbeigefahren': 234, 'vorbeigekommen': 234, 'wieder': 685, 'zu':
798, 'zum': 793, 'zur': 793}, {'da': 234}, {'<me>': 689}, {'am': 793, 'auch': 801, 'auf': 793, 'bei': 802, 'da': 796,
'dabei': 234, 'im': 686, 'in': 687, 'ins': 686, 'kurz': 688, 'mit': 797, 'zum': 793, 'zur': 793}, {'^': 112, 'davor':
246, 'vor': 246}, {'<they>': 804, '^': 112, 'davor': 246, 'vor': 246}, {'<me>': 805, 'vor': 246}, {'auf': 650},
{'<giveinf>': 42}, {'...': 808}, {'^': 809, 'sich': 726}, {'geben': 42, 'sagen': 42}, {'<until>': 710, 'bescheid':
811, 'klaeren': 42, 'klaren': 42, 'liefern': 42, 'mitbringen': 42, 'nachliefern': 42, 'nachreichen': 42, 'schicken':
42, 'senden': 42, 'uberweisen': 42, 'ueberweisen': 42, 'vorbeibringen': 42, 'weiterleiten': 42, 'zuschicken': 42,
'zusenden': 42}, {'...': 812, '<thing>': 584, '<work>': 584, 'angebot': 584, 'antwort': 584, 'bestaetigung': 584,
'bestatigung': 584, 'connect': 42, 'connecten': 42, 'entscheidung': 584, 'forward': 42, 'fotos': 584, 'intro': 42,
'introduce': 42, 'introen': 42, 'klaeren': 42, 'klaren': 42, 'kostenvoranschlag': 584, 'liefern': 42, 'muster': 584,
'nachfragen': 42, 'nachhaken': 42, 'offerte': 584, 'rechnung': 584, 'ruckmeldung': 584, 'rueckmeldung': 584,
'schicken': 42, 'send': 42, 'share': 42, 'unterlagen': 584, 'vermitteln': 42, 'vertrag': 584, 'zahlen': 584}, {'':
(13, 'talk'), '<until>': 711, '^': 813, 'dass': 721, 'sich': 726}, {'...': 808, 'connecten': 42, 'intro': 42,
'introen': 42, 'klaeren': 42, 'klaren': 42, 'liefern': 42, 'nachfragen': 42, 'nachhaken': 42, 'schicken': 42,
'vermitteln': 42}, {'^': 815, 'sich': 726}, {'auch': 801, 'da': 234, 'dabei': 234, 'mit': 797}, {'...': 812},
{'<until>': 711, '^': 818, 'dass': 721, 'sich': 726}, {'connecten': 42, 'intro': 42, 'introen': 42, 'klaeren': 42,
'klaren': 42, 'liefern': 42, 'nachfragen': 42, 'nachhaken': 42, 'schicken': 42, 'vermitteln': 42}, {'anrufen': 98,
'erreichen': 98, 'sprechen': 98}, {'^': 820, 'mich': 821, 'sich': 726, 'uns': 821}, {'<until>': 285, '^': 601},
{'sich': 823}, {'<thing>': 584, '<work>': 584, 'angebot': 584, 'antwort': 584, 'bestaetigung': 584, 'entscheidung':
584, 'fotos': 584, 'kostenvoranschlag': 584, 'muster': 584, 'offerte': 584, 'rechnung': 584, 'rueckmeldung': 584,
'unterlagen': 584, 'vertrag': 584, 'zahlen': 584}, {'^': 825, 'sich': 823}, {'<thing>': 584, '<work>': 584, 'angebot':
584, 'antwort': 584, 'bestatigung': 584, 'entscheidung': 584, 'fotos': 584, 'kostenvoranschlag': 584, 'muster': 584,
'offerte': 584, 'rechnung': 584, 'ruckmeldung': 584, 'unterlagen': 584, 'vertrag': 584, 'zahlen': 584}, {'^': 827,
'sich': 823}, {'<hat>': 533, '<needs>': 534, '<saysv>': 434, '<sends3>': 45, '<will3>': 359, '^': 579, 'antwortet':
234, 'antwortete': 234, 'arbeitet': 582, 'bat': 587, 'beginnt': 582, 'begleitet': 588, 'bekommen': 593, 'bekommt':
596, 'benoetigt': 603, 'benotigt': 607, 'berichtet': 130, 'besteht': 610, 'besuchen': 588, 'besucht': 588, 'bewarb':
611, 'bewirbt': 611, 'bietet': 614, 'bittet': 587, 'bleibt': 582, 'bot': 614, 'braeuchte': 616, 'braeuchten': 616,
'brauchen': 620, 'braucht': 622, 'brauchte': 624, 'brauchten': 624, 'bringen': 627, 'bringt': 627, 'bräuchte': 624,
'darf': 130, 'draengt': 629, 'drangt': 629, 'dringt': 610, 'empfaengt': 588, 'empfahl': 631, 'empfangt': 588,
'empfehlen': 631, 'empfiehlt': 631, 'erinnert': 632, 'ermahnt': 633, 'ermutigt': 633, 'erzaehlt': 130, 'erzahlt': 130,
'essen': 637, 'faehrt': 632, 'faend': 640, 'faende': 640, 'faengt': 644, 'fahren': 632, 'fahrt': 632, 'fand': 640,
'fande': 640, 'fangt': 644, 'feiert': 646, 'fordert': 648, 'fragt': 651, 'freuen': 654, 'freut': 657, 'fuehrt': 588,
'fuhrt': 588, 'fänd': 640, 'gab': 664, 'gaben': 666, 'gibt': 666, 'haette': 670, 'haetten': 672, 'hat': 674, 'hatte':
675, 'hatten': 672, 'helfen': 588, 'hilft': 588, 'hofft': 673, 'holen': 632, 'holt': 632, 'hätte': 670, 'hätten': 672,
'is': 678, 'isst': 637, 'ist': 683, 'kam': 692, 'kamen': 693, 'kann': 130, 'kriegen': 593, 'kriegt': 596, 'kuemmern':
696, 'kuemmert': 696, 'kummern': 696, 'kummert': 696, 'laden': 697, 'ladt': 697, 'laedt': 697, 'legt': 701, 'legte':
701, 'll': 703, 'mahnt': 633, 'mailt': 704, 'mailte': 704, 'meldet': 707, 'meldete': 709, 'mochte': 727, 'mochten':
729, 'moechte': 731, 'moechten': 729, 'muessen': 735, 'muss': 739, 'mussen': 743, 'möchte': 727, 'nehmen': 632,
'nimmt': 632, 'owes': 745, 'pladiert': 746, 'pladierte': 746, 'plaediert': 747, 'plaedierte': 747, 'plant': 673,
'pocht': 610, 'raet': 753, 'rat': 753, 'raten': 753, 'recommended': 246, 'recommends': 246, 'rief': 756, 'riet': 753,
'rieten': 753, 'ruehrt': 707, 'ruehrte': 707, 'ruft': 756, 'ruhrt': 707, 'ruhrte': 707, 'rät': 753, 'said': 758,
'san': 678, 'says': 758, 'schlaeft': 637, 'schlaegt': 760, 'schlafen': 637, 'schlaft': 637, 'schlagt': 760, 'schlug':
760, 'schlägt': 760, 'schreiben': 765, 'schreibt': 766, 'schrieb': 704, 'schulden': 769, 'schuldet': 769, 'sind': 770,
'soll': 130, 'sollen': 130, 'sollte': 130, 'startet': 582, 'taet': 778, 'tat': 778, 'textet': 704, 'thinks': 758,
'told': 780, 'treffen': 611, 'trifft': 611, 'tät': 778, 'uberlegt': 673, 'ubernachten': 637, 'ubernachtet': 637,
'ubernimmt': 783, 'ueberlegt': 673, 'uebernachten': 637, 'uebernachtet': 637, 'uebernimmt': 786, 'verlangt': 648,
'versprach': 790, 'verspricht': 790, 'versucht': 673, 'war': 799, 'waren': 800, 'warn': 803, 'warnt': 806, 'warnte':
806, 'warten': 807, 'wartet': 807, 'werden': 810, 'will': 814, 'wird': 816, 'woan': 817, 'wohnt': 582, 'wollen': 819,
'wollte': 822, 'worn': 817, 'wuenschen': 824, 'wuenscht': 826, 'wuerd': 778, 'wuerde': 778, 'wunschen': 824,
'wunscht': 828, 'wurd': 778, 'wurde': 778, 'würde': 778}, {'N': 448}, {'an': 830}, {'...': 831, '<have>': 410, 'an':
830}, {'^': 357}, {'<them>': 21, 'das': 361, 'dass': 361}, {'<they>': 359, 'der': 359, 'die': 359},
{'durchgearbeitet': 234, 'durchgegangen': 234}, {'N': 446}, {'...': 836, 'fuer': 837, 'fur': 837, 'v': 837, 'vom':
837, 'von': 837}, {'i': 38, 'ich': 38, 'ma': 38, 'wir': 38}, {'mich': 38, 'uns': 38}, {'<they>': 38}, {'<they>': 840,
'mich': 841, 'mir': 841, 'uns': 841}, {'mich': 841, 'uns': 841}, {'mich': 841, 'mir': 841, 'uns': 841}, {'bei': 38,
'im': 38, 'in': 38, 'mit': 38, 'zu': 38}, {'ich': 845, 'wir': 845}, {'<they>': 840, 'mich': 841, 'uns': 841}, {'wir':
38}, {'ich': 38, 'ma': 38, 'wir': 38}, {'': (1, 'moved')}, {'besprechung': 38, 'call': 38, 'gesprach': 38,
'gespraech': 38, 'lunch': 38, 'meeting': 38, 'termin': 38, 'treffen': 38}, {'...': 851}, {'ich': 852, 'wir': 852},
{'<they>': 636}, {'<they>': 636, 'gestrichen': 98}, {'vorbei': 38, 'vorbeischauen': 38}, {'...': 856}, {'...': 856,
'ich': 857}, {'besuchen': 38}, {'': (2, 'plan'), '...': 859}, {'<they>': 860}, {'mich': 861, 'uns': 861}, {'<me>': 38,
'besuch': 38}, {'vorbei': 38, 'zu': 863, 'zum': 38}, {'...': 864, 'vorbei': 38, 'zu': 863, 'zum': 38}, {'N': 865,
'mich': 861, 'uns': 861}, {'<me>': 841}, {'eingeladen': 38}, {'': (2, 'plan'), '...': 868}, {'bei': 869, 'im': 38,
'in': 38, 'mit': 38, 'zu': 869}, {'<they>': 636, 'ich': 870, 'wir': 870}, {'<acts1>': 839, 'abgemacht': 38,
'abgmacht': 38, 'ausgemacht': 38, 'ausgmacht': 38, 'begleitet': 842, 'besuchen': 843, 'besucht': 844, 'bin': 846,
'empfaengt': 844, 'empfangt': 844, 'erinnert': 847, 'essen': 848, 'faehrt': 842, 'fahr': 849, 'fahre': 849, 'fahren':
849, 'fahrt': 842, 'festgelegt': 38, 'flieg': 849, 'fliege': 849, 'fliegen': 849, 'fuehrt': 842, 'fuhrt': 842,
'gehen': 848, 'gelegt': 850, 'geplant': 38, 'geschoben': 850, 'gestrichen': 98, 'hab': 853, 'habe': 853, 'haben': 853,
'helfen': 844, 'hilft': 844, 'holt': 847, 'isst': 854, 'ist': 855, 'komm': 858, 'komme': 858, 'kommen': 862, 'kommt':
866, 'laden': 867, 'ladt': 867, 'laedt': 867, 'nehmen': 847, 'nimmt': 842, 'reden': 848, 'reise': 849, 'reisen': 849,
'reserviert': 38, 'schau': 858, 'schaue': 858, 'schlaeft': 854, 'schlaft': 854, 'sehen': 848, 'sind': 871, 'sprechen':
848, 'telefonieren': 848, 'treffen': 848, 'ubernachtet': 854, 'uebernachtet': 854, 'umgebucht': 850, 'umgelegt': 850,
'vereinbart': 38, 'verlegt': 850, 'verschoben': 850, 'vertagt': 850, 'vorgezogen': 850, 'wurde': 242, 'zeigt': 844,
'zoomen': 848, 'zugesagt': 38}, {'bekannt': 351, 'bekanntgemacht': 350, 'connected': 350, 'in': 353, 'vernetzt': 350,
'zusammengebracht': 350}, {'...': 873, 'bekannt': 351, 'bekanntgemacht': 350, 'connected': 350, 'in': 353, 'vernetzt':
350, 'zusammengebracht': 350}, {'N': 874}, {'ausgeholfen': 402, 'mit': 875, 'mitgeholfen': 402}, {'<introduced>': 350,
'bekannt': 351}, {'<introduced>': 350, 'bekannt': 351, 'einander': 877, 'miteinander': 877}, {'gebracht': 350,
'gesetzt': 350}, {'kontakt': 879, 'verbindung': 879}, {'<introduced>': 350, 'bekannt': 351, 'einander': 354, 'in':
353, 'miteinander': 354}, {'mail': 881}, {'e': 882, 'linkedin': 881, 'mail': 881, 'whatsapp': 881}, {'...': 878,
'<introduced>': 350, 'bekannt': 351, 'einander': 354, 'gegenseitig': 354, 'in': 880, 'kontakt': 879, 'miteinander':
354, 'per': 883, 'verbindung': 879, 'via': 883}, {'N': 884, 'ich': 231}, {'^': 112, 'an': 439, 'dass': 246, 'dazu':
438, 'fuer': 441, 'fur': 443, 'ist': 247, 'lautet': 247, 'lautete': 247, 'waere': 247, 'war': 247, 'ware': 247,
'wäre': 247}, {'...': 372, 'vorgestellt': 350}, {'D': 42}, {'...': 888}, {'alles': 889, 'das': 889, 'den': 889, 'die':
889, 'es': 889, 'ihn': 889, 'sie': 889}, {'bringt': 890, 'gibt': 890, 'schickt': 890, 'sendet': 890}, {'und': 891},
{'...': 892}, {'<det>': 42}, {'<det>': 889, 'D': 894}, {'<me>': 895}, {'<sends3>': 893, 'baut': 543, 'bringt': 572,
'gibt': 572, 'schickt': 572, 'schreibt': 896, 'zahlt': 572}, {'gebracht': 341}, {'spiel': 898}, {'empfohlen': 341,
'ins': 899, 'vermittelt': 341, 'vorgeschlagen': 341, 'weiterempfohlen': 341}, {'einsatz': 402}, {'ausgeholfen': 402,
'dabei': 402, 'eingesprungen': 402, 'gearbeitet': 402, 'geholfen': 402, 'gewerkt': 402, 'im': 901, 'mitgeholfen':
402}, {'...': 902, 'ausgeholfen': 402, 'dabei': 402, 'eingesprungen': 402, 'gearbeitet': 402, 'geholfen': 402,
'gewerkt': 402, 'im': 901, 'mitgeholfen': 402}, {'...': 900, '<helper>': 903}, {'...': 900, 'N': 354}, {'gebracht':
335}, {'stand': 906}, {'aktuellen': 907, 'letzten': 907, 'neuesten': 907, 'neusten': 907}, {'den': 908}, {'geholfen':
118, 'unterstuetzt': 118, 'unterstutzt': 118, 'zugehoert': 118, 'zugehort': 118}, {'geholfen': 118, 'unterstutzt':
118, 'zugehort': 118}, {'geholfen': 118, 'unterstuetzt': 118, 'zugehoert': 118}, {'...': 900, 'N': 354, 'pitch': 910,
'pitchen': 910, 'proben': 910, 'uben': 911, 'ueben': 912}, {'...': 900, 'pitch': 910, 'pitchen': 910, 'proben': 910,
'uben': 911, 'ueben': 912}, {'gegeben': 335, 'gesagt': 335}, {'gegeben': 350, 'gemacht': 350, 'geschickt': 350}, {'N':
916}, {'an': 917, 'bei': 917, 'mit': 917, 'zu': 917}, {'intro': 918}, {'N': 887}, {'vorgestellt': 350}, {'N': 921,
'rucken': 463, 'ruecken': 464}, {'N': 921}, {'gegeben': 335}, {'intro': 918, 'update': 924}, {'...': 900}, {'': (8,
'asked'), '<me>': 300}, {'angebot': 42, 'einladung': 42, 'entwurf': 42, 'intro': 42, 'intros': 42, 'kontakt': 42,
'protokoll': 42, 'termin': 42, 'unterlagen': 42, 'vorschlaege': 42, 'vorschlag': 42, 'vorschlage': 42}, {'angebot':
42, 'das': 928, 'den': 928, 'die': 928, 'ein': 928, 'eine': 928, 'einladung': 42, 'entwurf': 42, 'intro': 42,
'intros': 42, 'kontakt': 42, 'nen': 928, 'protokoll': 42, 'termin': 42, 'unterlagen': 42, 'vorschlaege': 42,
'vorschlag': 42, 'vorschlage': 42}, {'^': 929}, {'gesetzt': 335}, {'bild': 931}, {'...': 372, '<introduced>': 350,
'bekannt': 351, 'in': 353}, {'N': 933}, {'sein': 42}, {'da': 935, 'eintreffen': 42, 'fertig': 935, 'kommen': 42,
'vorliegen': 42}, {'<until>': 936}, {'': (6, 'theirs'), 'soll': 937}, {'gebeten': 938}, {'...': 939}, {'^': 940},
{'um': 941}, {'...': 374, 'email': 942, 'linkedin': 942, 'mail': 942, 'sms': 942, 'whatsapp': 942}, {'<work>': 446},
{'...': 944, '<counsel>': 444, '<work>': 446}, {'gebeten': 336}, {'kommt': 937, 'soll': 937, 'sollte': 937},
{'angefragt': 947, 'gebeten': 947}, {'...': 948}, {'...': 946, '^': 949}, {'ich': 404, 'wir': 404}, {'N': 354},
{'gratuliert': 335}, {'geburtstag': 953}, {'...': 876, '<and>': 885, '<counsel>': 886, 'N': 887, '^': 897, 'als': 904,
'an': 905, 'angefeuert': 337, 'angefragt': 336, 'auf': 909, 'aufgebaut': 337, 'aufgemuntert': 337, 'ausgeholfen': 402,
'bei': 913, 'beim': 914, 'berichtet': 335, 'beruhigt': 337, 'bescheid': 915, 'bestaerkt': 337, 'bestarkt': 337,
'coached': 343, 'das': 919, 'dem': 920, 'den': 922, 'der': 920, 'die': 923, 'ein': 925, 'eine': 919, 'erklaert': 335,
'erklart': 335, 'ermutigt': 337, 'erzaehlt': 335, 'erzahlt': 335, 'fuer': 926, 'fur': 926, 'geantwortet': 335,
'gebeten': 927, 'gebrieft': 335, 'gecoached': 343, 'gecoacht': 343, 'gedankt': 338, 'gefragt': 336, 'gelobt': 337,
'gementort': 343, 'gesagt': 335, 'geschildert': 335, 'gestrichen': 98, 'getroestet': 337, 'getrostet': 337, 'gezeigt':
335, 'gibt': 930, 'gratuliert': 335, 'gut': 470, 'informiert': 335, 'ins': 932, 'intro': 918, 'ist': 242, 'macht':
930, 'mentored': 343, 'mit': 934, 'mitgeholfen': 402, 'mitgeteilt': 335, 'motiviert': 337, 'muessen': 361, 'muss':
361, 'mussen': 361, 'mut': 471, 'nachgefragt': 336, 'ne': 919, 'organisiert': 930, 'per': 943, 's': 945, 'schickt':
930, 'soll': 361, 'sollte': 361, 'todo': 300, 'uber': 943, 'ueber': 943, 'um': 950, 'und': 951, 'update': 924,
'upgedatet': 335, 'via': 943, 'weiterempfohlen': 341, 'wurde': 242, 'zu': 952, 'zugesagt': 335, 'zum': 954},
{'<them>': 6, 'das': 63, 'es': 63}, {'ich': 956, 'wir': 956}, {'<me>': 42, 'das': 543, 'es': 543}, {'<they>': 958},
{'<them>': 356}, {'ich': 960, 'wir': 960}, {'<they>': 543}, {'<them>': 42}, {'von': 963}, {'ich': 964, 'wir': 964},
{'<they>': 76, 'von': 75}, {'schuldi': 6, 'schuldig': 6}, {'...': 967, 'schuldi': 6, 'schuldig': 6}, {'<them>': 968},
{'<them>': 968, 'ich': 969}, {'noch': 56}, {'<me>': 971}, {'an': 63}, {'<me>': 973}, {'von': 974}, {'...': 975},
{'<me>': 679}, {'<they>': 977}, {'<me>': 6, '<them>': 42}, {'...': 975, 'von': 979}, {'<them>': 6, 'dringend': 6,
'noch': 6, 'unbedingt': 6}, {'dringend': 6, 'noch': 6, 'unbedingt': 6}, {'ich': 981, 'wir': 982}, {'ausstaendig': 56,
'ausstandig': 56, 'ausstehend': 56, 'pendent': 56}, {'ich': 63, 'wir': 63}, {'<me>': 56}, {'<they>': 986, 'ich': 63,
'wir': 63}, {'<they>': 986}, {'aus': 56}, {'aus': 56, 'noch': 989}, {'<done>': 6}, {'...': 991}, {'<me>': 992},
{'von': 993}, {'<done>': 42}, {'...': 995}, {'<me>': 992, '<them>': 996}, {'<them>': 994, 'von': 997}, {'<give1>':
957, '<give3>': 959, '<have>': 961, '<will3>': 962, 'ausstaendig': 56, 'ausstandig': 56, 'ausstehend': 56, 'bekomm':
965, 'bekomme': 965, 'bekommen': 965, 'bekommt': 966, 'bin': 970, 'erhalte': 965, 'fehlen': 972, 'fehlt': 972,
'gehen': 976, 'geht': 976, 'ist': 978, 'kommen': 980, 'kommt': 980, 'krieg': 965, 'kriege': 965, 'kriegen': 965,
'kriegt': 966, 'muessen': 983, 'muss': 983, 'mussen': 983, 'noch': 984, 'pendent': 56, 'schuld': 985, 'schulde': 985,
'schulden': 987, 'schuldet': 988, 'sind': 978, 'stehen': 990, 'steht': 990, 'werden': 998, 'wird': 998}, {'': (5,
'mine'), '<det>': 6}, {'bis': 6, 'ich': 1000, 'noch': 6, 'spaetestens': 6, 'spatestens': 6, 'wir': 1000}, {'<they>':
894}, {'nach': 6, 'vorbei': 6, 'weiter': 6, 'zuruck': 6, 'zurueck': 6}, {'...': 1003, '<them>': 6, 'das': 63, 'den':
63, 'die': 63, 'es': 63, 'ihn': 63, 's': 63, 'sie': 63}, {'<them>': 6, 'das': 63, 'den': 63, 'die': 63, 'es': 63,
'ihn': 63, 's': 63, 'sie': 63}, {'<them>': 6, 'das': 63, 'es': 63, 'ich': 1004, 's': 63, 'wir': 1005}, {'': (6,
'theirs'), '<they>': 42}, {'<me>': 1007}, {'<me>': 1007, 'das': 1008, 'den': 1008, 'die': 1008, 'es': 1008, 's':
1008}, {'<me>': 1007, '<they>': 1009, 'das': 1008, 'den': 1008, 'der': 1009, 'die': 1009, 'es': 1008, 's': 1008},
{'retour': 42, 'wieder': 135, 'zuruck': 42, 'zurueck': 42}, {'D': 1011, 'retour': 42, 'wieder': 135, 'zuruck': 42,
'zurueck': 42}, {'...': 135, 'D': 1011, 'das': 1012, 'den': 1012, 'die': 1012, 'es': 1012, 'ihn': 1012, 'retour': 42,
'sie': 1012, 'wieder': 135, 'zuruck': 42, 'zurueck': 42}, {'N': 1013, 'er': 1013, 'sie': 1013}, {'<they>': 559, 'N':
1013, 'bescheid': 42, 'das': 563, 'er': 1013, 'es': 563, 'mir': 558, 'sie': 1013, 'uns': 558}, {'<me>': 568, '<they>':
569}, {'mich': 6}, {'ich': 1017, 'mich': 6}, {'zuruck': 6, 'zurueck': 6}, {'': (5, 'mine'), 'bei': 63}, {'mich':
1020}, {'<them>': 1019, 'ich': 1021, 'mich': 1020, 'zuruck': 6, 'zurueck': 6}, {'': (6, 'theirs'), 'bei': 543}, {'':
(6, 'theirs'), '<they>': 1023, 'bei': 543}, {'<they>': 556, 'sich': 1024}, {'...': 546, '<they>': 573, 'mich': 572,
'mir': 572, 'sich': 1024, 'uns': 572}, {'N': 136, 'er': 136, 'sie': 136}, {'<them>': 1019, 'zuruck': 6, 'zurueck': 6},
{'...': 546, '<me>': 568, 'mich': 547, 'mir': 547, 'uns': 547, 'zuruck': 42, 'zurueck': 42}, {'...': 546, '<me>': 568,
'<they>': 1029, 'mich': 547, 'mir': 547, 'uns': 547, 'zuruck': 42, 'zurueck': 42}, {'N': 1013, 'das': 563, 'er': 1013,
'es': 563, 'sie': 1013}, {'<me>': 577, 'N': 1013, 'er': 1013, 'sie': 1013}, {'D': 6}, {'mir': 1033}, {'<until>': 42,
'N': 1013, 'er': 1013, 'sie': 1013}, {'...': 999, '<deed1>': 1001, '<deed3>': 1002, '<does3>': 542, '<give1>': 1006,
'<give3>': 1010, 'antwortet': 549, 'bringt': 1014, 'connected': 543, 'connectet': 543, 'erkundigt': 557, 'geben': 560,
'gibt': 1015, 'hoert': 567, 'holen': 569, 'holt': 1016, 'hort': 567, 'intro': 543, 'introduced': 543, 'introed': 543,
'introt': 543, 'kuemmer': 1018, 'kuemmere': 1018, 'kuemmre': 1018, 'kummer': 1018, 'kummere': 1018, 'kummre': 1018,
'leitet': 570, 'mailt': 571, 'meld': 1022, 'melde': 1022, 'melden': 1025, 'meldet': 1026, 'retourniert': 1027,
'ruehren': 557, 'ruehrt': 1025, 'ruf': 1028, 'rufe': 1028, 'rufen': 569, 'ruft': 1030, 'ruhren': 557, 'ruhrt': 1025,
'sagen': 560, 'sagt': 560, 'schickt': 1031, 'schreib': 1028, 'schreibe': 1028, 'schreibt': 571, 'stellen': 578,
'stellt': 1032, 'uberleg': 1034, 'uberlege': 1034, 'uberweist': 43, 'ueberleg': 1034, 'ueberlege': 1034, 'ueberweist':
43, 'unterschreibt': 43, 'zahlt': 1035}, {'D': 38, 'fuer': 205, 'fur': 205}, {'': (2, 'plan'), 'D': 38, 'fuer': 205,
'fur': 205}, {'mir': 21}, {'mich': 21}, {'^': 6, 'bei': 1039, 'fuer': 1040, 'fur': 1040, 'mein': 21, 'meine': 21,
'von': 1039}, {'item': 1041, 'items': 1041}, {'': (0, 'missed'), 'davon': 98}, {'nichts': 1043}, {'nichts': 1043,
'noch': 1044}, {'...': 902, 'am': 402, 'an': 402, 'auf': 402, 'ausgeholfen': 402, 'bei': 402, 'beim': 402, 'dabei':
402, 'eingesprungen': 402, 'fuer': 402, 'fur': 402, 'gearbeitet': 402, 'geholfen': 402, 'gewerkt': 402, 'im': 901,
'mitgeholfen': 402}, {'N': 343}, {'bei': 1047, 'fuer': 1047, 'fur': 1047, 'von': 1047}, {'bei': 402, 'beim': 402},
{'war': 98}, {'...': 1050}, {'urlaub': 1051}, {'auf': 1051, 'beim': 1051, 'da': 1051, 'fort': 1051, 'im': 1052, 'in':
1051, 'unterwegs': 1051, 'weg': 1051}, {'auf': 1051, 'beim': 1051, 'da': 1051, 'fort': 1051, 'gerade': 1053, 'grad':
1053, 'im': 1052, 'in': 1051, 'kurz': 1053, 'ned': 1053, 'net': 1053, 'nicht': 1053, 'unterwegs': 1051, 'weg': 1051},
{'N': 341}, {'fuer': 1055, 'fur': 1055}, {'<helper>': 1046, 'coach': 1048, 'freiwillige': 1049, 'freiwilliger': 1049,
'ich': 1054, 'mentor': 1048, 'mentorin': 1048, 'referenz': 1056}, {'gehabt': 234, 'gesprochen': 234}, {'': (23,
'contact'), 'gehabt': 234, 'gesprochen': 234}, {'apparat': 1058, 'tel': 1059, 'telefon': 1059}, {'$$': 234}, {'los':
1061, 'raus': 1061, 'rausgegangen': 1061, 'unterwegs': 1061, 'weg': 1061}, {'': (23, 'contact'), 'gehabt': 234},
{'strippe': 1063}, {'bekommen': 234}, {'strippe': 1065}, {'<they>': 246}, {'taet': 1067, 'tat': 1067, 'tät': 1067,
'wuerd': 1067, 'wuerde': 1067, 'wurd': 1067, 'wurde': 1067, 'würde': 1067}, {'stelle': 1068}, {'N': 1062, 'der': 1064,
'die': 1066, 'meiner': 1069, 'unserer': 1069, 'unsrer': 1069}, {'i': 404}, {'geschickt': 234, 'geschrieben': 234,
'gesendet': 234, 'gschriebn': 234, 'hinterlassen': 234, 'rausgeschickt': 234, 'verschickt': 234}, {'N': 336}, {'...':
1072, 'an': 1073, 'geschickt': 234, 'geschrieben': 234, 'gesendet': 234, 'gschriebn': 234, 'hinterlassen': 234,
'rausgeschickt': 234, 'verschickt': 234}, {'...': 1072, 'geschickt': 234, 'geschrieben': 234, 'gesendet': 234,
'gschriebn': 234, 'hinterlassen': 234, 'rausgeschickt': 234, 'verschickt': 234}, {'N': 336, 'bei': 1073}, {'...': 220,
'an': 234, 'bei': 234, 'v': 234, 'verpasst': 98, 'von': 234}, {'wollen': 98}, {'bekommen': 234, 'erhalten': 234,
'gekriegt': 234, 'von': 234}, {'': (23, 'contact'), 'nicht': 98}, {'war': 234, 'waren': 234}, {'<they>': 582}, {'D':
38, 'am': 38, 'for': 38, 'on': 38}, {'booked': 1083, 'confirmed': 1083, 'planned': 1083, 'scheduled': 1083}, {'mit':
234}, {'verlegt': 850, 'verschoben': 850}, {'<seen_of>': 130}, {'': (13, 'talk'), 'hin': 130}, {'<counsel>': 1088},
{'gelegt': 850, 'geschoben': 850, 'umgebucht': 850, 'umgelegt': 850, 'verlegt': 850, 'verschoben': 850, 'vertagt':
850, 'vorgezogen': 850}, {'s': 1089}, {'': (0, 'missed'), 'gequatscht': 98, 'geredet': 98, 'gesprochen': 98}, {'band':
1092, 'box': 1092, 'mailbox': 1092, 'mobilbox': 1092}, {'ab': 98, 'anrufbeantworter': 98, 'band': 98, 'combox': 98,
'mailbox': 98}, {'ab': 98, 'anrufbeantworter': 98, 'band': 1092, 'box': 1092, 'combox': 98, 'mailbox': 1092,
'mobilbox': 1092}, {'achterl': 234, 'bier': 234, 'bierchen': 234, 'drink': 234, 'glas': 234, 'runde': 234, 'schwatz':
234, 'spaziergang': 234, 'spritzer': 234, 'sprung': 234, 'wein': 234}, {'seite': 21}, {'': (1, 'moved'), 'auf': 850},
{'...': 1086, '<network>': 1087, '<their>': 1089, 'D': 1090, 'N': 1091, 'das': 1093, 'dem': 1094, 'den': 1094, 'der':
1094, 'die': 1095, 'ein': 1096, 'einen': 1096, 'ihr': 1093, 'meiner': 1097, 'n': 1096, 'nen': 1096, 'sein': 1093,
'verschoben': 1098}, {'me': 98}, {'on': 1100}, {'<det>': 130, '<me>': 21, '<their>': 130, '<them>': 300, 'N': 130},
{'<det>': 130, '<their>': 130, '<them>': 300, 'N': 130}, {'bei': 1103}, {'<det>': 130, '<their>': 130, 'N': 130},
{'bei': 1105}, {'bei': 1102, 'jetzt': 1104, 'nun': 1106}, {'liegt': 1107}, {'<me>': 583, 'N': 336, 'ich': 1073, 'um':
586}, {'aufbauen': 337, 'aufmuntern': 337, 'aufmunterung': 337, 'daumendruecken': 337, 'mutmachen': 337, 'troesten':
337, 'zuhoeren': 337, 'zureden': 337, 'zuspruch': 337}, {'das': 1110, 'den': 1110, 'die': 1110}, {'aufbauen': 337,
'aufmuntern': 337, 'aufmunterung': 337, 'daumendrucken': 337, 'mutmachen': 337, 'trosten': 337, 'zuhoren': 337,
'zureden': 337, 'zuspruch': 337}, {'das': 1112, 'den': 1112, 'die': 1112}, {'fuer': 1111, 'fuers': 1110, 'fur': 1113,
'furs': 1112}, {'...': 1114}, {'off': 98}, {'D': 850, 'auf': 850, 'to': 850}, {'called': 1116, 'canceled': 98,
'cancelled': 98, 'gecancelt': 98, 'moved': 1117, 'postponed': 1117, 'pushed': 1117, 'rescheduled': 1117, 'shifted':
1117}, {'gewesen': 234, 'gwesen': 234}, {'...': 1119}, {'angepackt': 402, 'ausgeholfen': 402, 'mitangepackt': 402,
'mitgeholfen': 402}, {'<helper>': 903}, {'...': 1121, 'als': 1122, 'angefragt': 336, 'angeklopft': 336, 'bedankt':
338, 'nachgefasst': 336, 'nachgefragt': 336, 'nachgehakt': 336, 'vorgefuehlt': 336, 'vorgefuhlt': 336}, {'gearbeitet':
402, 'geholfen': 402, 'mitgeholfen': 402}, {'kreuz': 1124}, {'caritas': 1124, 'diakonie': 1124, 'feuerwehr': 1124,
'fluchtlingshilfe': 1124, 'fluechtlingshilfe': 1124, 'roten': 1125, 'rotes': 1125, 'tafel': 1124}, {'<me>': 404,
'<them>': 1120, 'N': 1123, 'dem': 1126, 'den': 1126, 'der': 1126, 'die': 1126}, {'...': 1121}, {'angepackt': 402,
'geholfen': 402, 'mitgeholfen': 402}, {'...': 1129}, {'...': 1129, 'angepackt': 402, 'geholfen': 402, 'mitgeholfen':
402}, {'<them>': 1120, 'N': 1128, 'abbau': 1130, 'aufbau': 1130, 'siedeln': 1131, 'ubersiedeln': 1131, 'uebersiedeln':
1131, 'umzug': 1131}, {'...': 964}, {'': (6, 'theirs'), '...': 964}, {'<them>': 300}, {'^': 1134, 'von': 1135}, {'^':
42, 'von': 1135}, {'^': 1133, 'ich': 1136, 'wir': 1137}, {'ich': 1137, 'wir': 1137}, {'^': 591}, {'<they>': 1140, '^':
591, 'von': 592}, {'^': 825}, {'^': 827}, {'N': 335}, {'': (13, 'talk'), 'N': 335, 'ich': 1144}, {'ist': 205}, {'...':
1146}, {'bei': 234, 'ich': 38, 'vom': 234, 'von': 234}, {'ich': 38}, {'wir': 38, 'wollen': 98}, {'N': 338}, {'N': 338,
'an': 1151, 'to': 1151}, {'thanks': 1152}, {'<gone>': 234, 'verabredet': 38}, {'aufgetaucht': 98, 'auftaucht': 98,
'erschienen': 98, 'gekommen': 98, 'kommen': 98, 'kumma': 98}, {'<not>': 1155}, {'mit': 21}, {'verabredet': 38}, {'':
(2, 'plan'), '...': 1158}, {'...': 1154, '<them>': 492, 'bei': 38, 'dran': 1157, 'mit': 1159}, {'gekommen': 98},
{'dazu': 1161, 'dazugekommen': 98, 'gefahren': 98, 'gegangen': 98, 'gekommen': 98, 'hingegangen': 98}, {'...': 1162,
'dazu': 1161, 'dazugekommen': 98, 'gefahren': 98, 'gegangen': 98, 'gekommen': 98, 'hingegangen': 98}, {'nicht': 1163},
{'': (11, 'thinking')}, {'sicher': 1165}, {'nicht': 1166, 'un': 1166}, {'': (23, 'contact'), '...': 1158}, {'...':
1162, 'dazu': 1161, 'dazugekommen': 98, 'gefahren': 98, 'gegangen': 98, 'gekommen': 98, 'hingegangen': 98, 'sicher':
1165}, {'<gone>': 234}, {'...': 1170}, {'...': 1154, '<not>': 1155, '<them>': 492, 'aber': 1156, 'dann': 1156, 'dran':
1157, 'ich': 1160, 'leider': 1164, 'mir': 1167, 'mit': 1168, 'nicht': 1169, 'un': 1166, 'wir': 1171}, {'<them>': 744},
{'von': 1173}, {'ich': 1174, 'von': 1173, 'wir': 1174}, {'von': 64}, {'...': 1176}, {'^': 1177, 'von': 1173}, {'^':
1177, 'ich': 1178, 'von': 1173, 'wir': 1178}, {'^': 647, 'das': 584, 'es': 584, 'ihn': 584, 'sie': 584}, {'...': 1072,
'an': 234, 'geschickt': 234, 'geschrieben': 234, 'gesendet': 234, 'gschriebn': 234, 'hinterlassen': 234,
'rausgeschickt': 234, 'verschickt': 234, 'von': 234}, {'mit': 6}, {'...': 1182}, {'^': 1183}, {'<them>': 1184, '^':
1183}, {'<them>': 1184, '^': 1183, 'ich': 1185}, {'ist': 205, 'vergessen': 98}, {'abgemacht': 38, 'angesetzt': 38,
'ausgemacht': 38, 'bestaetigt': 38, 'bestatigt': 38, 'fix': 38, 'fixiert': 38, 'gebucht': 38, 'geplant': 38, 'steht':
38, 'vereinbart': 38, 'zugesagt': 38}, {'...': 1187, 'abgemacht': 38, 'angesetzt': 38, 'ausgemacht': 38, 'bestaetigt':
38, 'bestatigt': 38, 'fix': 38, 'fixiert': 38, 'gebucht': 38, 'geplant': 38, 'ist': 1188, 'steht': 38, 'vereinbart':
38, 'zugesagt': 38}, {'it': 98}, {'make': 1190}, {'not': 1191, 't': 1191}, {'': (0, 'missed'), 'on': 1100}, {'fuer':
1047, 'fur': 1047}, {'up': 38}, {'N': 350}, {'<and>': 1196, 'an': 1196, 'bei': 1196, 'mit': 1196, 'to': 1196, 'with':
1196, 'x': 1196, 'zu': 1196}, {'N': 1197}, {'': (23, 'contact'), 'N': 1197}, {'er': 130, 'es': 130, 'ihr': 130,
'ihre': 130, 'sein': 130, 'seine': 130, 'sie': 130}, {'D': 850}, {'...': 1114, 'N': 338, 'an': 1151}, {'N': 338,
'dem': 1151, 'den': 1151, 'der': 1151, 'die': 1151, 'liebe': 1151, 'lieber': 1151}, {'N': 338, 'an': 1151}, {'...':
1114, 'N': 338, 'an': 1203, 'dem': 1151, 'den': 1151, 'der': 1151, 'die': 1151, 'liebe': 1151, 'lieber': 1151,
'nochmal': 1204}, {'ich': 21}, {'': (12, 'task'), '^': 6, 'dass': 1206}, {'denken': 1207}, {'^': 6, 'dass': 1206},
{'denken': 1209}, {'vergessen': 21}, {'daran': 1210, 'dran': 1210, 'nicht': 1211}, {'daran': 1210, 'dran': 1210,
'ich': 1212, 'nicht': 1211}, {'braucht': 130, 'hat': 130, 'ist': 130, 'muss': 130, 'soll': 130, 'war': 130, 'will':
130}, {'<rel>': 1214}, {'<give3>': 42, '<give3_apart>': 42, 'laesst': 42, 'lasst': 42}, {'...': 1216}, {'^': 1217},
{'<give3>': 42, '<give3_apart>': 42}, {'...': 1219}, {'<me>': 1220}, {'...': 1221}, {'<me>': 1218, '^': 1222}, {'':
(13, 'talk'), 'N': 1223, 'er': 1223, 'sie': 1223}, {'steht': 38}, {'N': 337}, {'fur': 1226}, {'fuer': 1226},
{'gedruckt': 1227, 'gedrueckt': 1228, 'gedrückt': 1227}, {'N': 118}, {'fuer': 1230, 'fur': 1230, 'von': 1230},
{'review': 1231}, {'ich': 480, 'wir': 480}, {'<have>': 1233}, {'an': 1165, 'druber': 1165, 'drueber': 1165}, {'daran':
0, 'dran': 0, 'grad': 1235}, {'an': 1165, 'daruber': 1165, 'darueber': 1165, 'uber': 1165, 'ueber': 1165}, {'an':
1165, 'daruber': 1165, 'darueber': 1165, 'gerade': 1237, 'uber': 1165, 'ueber': 1165}, {'abgeholt': 234, 'angerufen':
234, 'besucht': 234, 'eingeladen': 234, 'empfohlen': 234, 'erzaehlt': 234, 'erzahlt': 234, 'geantwortet': 234,
'gegeben': 234, 'geholfen': 234, 'gemailt': 234, 'geraten': 234, 'gesagt': 234, 'geschickt': 234, 'geschrieben': 234,
'gezeigt': 234, 'gratuliert': 234, 'vorgestellt': 234, 'zuruckgerufen': 234, 'zurueckgerufen': 234}, {'...': 1239},
{'<me>': 1240}, {'<give3>': 544}, {'sich': 726}, {'': (13, 'talk'), 'sich': 726}, {'bei': 1105, 'jetzt': 1106, 'nun':
1106}, {'liegt': 1245}, {'schritt': 1246}, {'step': 1246, 'steps': 1246}, {'fuer': 1165, 'fur': 1165}, {'<hat>': 1241,
'<have>': 1233, '<rel>': 1214, '<will3>': 359, '^': 1242, 'bald': 130, 'ball': 1108, 'braucht': 130, 'fliegt': 130,
'geht': 130, 'gerade': 130, 'haengt': 130, 'hangt': 130, 'hat': 130, 'hatte': 130, 'heuer': 130, 'hing': 130, 'im':
130, 'in': 130, 'ist': 130, 'jetzt': 130, 'lag': 130, 'liegt': 130, 'macht': 130, 'mochte': 1243, 'moechte': 1243,
'muss': 1244, 'möchte': 1243, 'nachste': 1247, 'nachster': 1247, 'naechste': 1247, 'naechster': 1247, 'next': 1248,
'noch': 130, 'nun': 130, 'richtige': 1249, 'steckt': 130, 'steht': 130, 'sucht': 130, 'war': 130, 'werden': 1243,
'will': 1244, 'wird': 1244, 'wollen': 1243, 'wollte': 1243, 'zieht': 130}, {'up': 98}, {'': (0, 'missed'), 'up': 98},
{'answer': 98, 'come': 98, 'make': 1190, 'pick': 1251, 'reply': 98, 'respond': 98, 'show': 1252, 'turn': 1251},
{'not': 1253, 't': 1253}, {'haben': 130, 'kennen': 130, 'sind': 130, 'wollen': 130}, {'<hat>': 1241, '<rel>': 1214,
'<will3>': 359, '^': 1242, 'bald': 130, 'beiden': 1255, 'braucht': 130, 'geht': 130, 'gerade': 130, 'haben': 130,
'haengt': 130, 'hangt': 130, 'hat': 130, 'hatte': 130, 'heuer': 130, 'hing': 130, 'im': 130, 'in': 130, 'ist': 130,
'jetzt': 130, 'kennen': 130, 'macht': 130, 'mochte': 1243, 'moechte': 1243, 'muss': 1244, 'möchte': 1243, 'noch': 130,
'nun': 130, 'richtige': 1249, 'sind': 130, 'sucht': 130, 'war': 130, 'werden': 1243, 'will': 1244, 'wird': 1244,
'wollen': 1243, 'wollte': 1243, 'zieht': 130, 'zwei': 1255}, {'denken': 1207, 'gehabt': 234}, {'...': 1072, 'an': 234,
'geschickt': 234, 'geschrieben': 234, 'gesendet': 234, 'gschriebn': 234, 'hinterlassen': 234, 'rausgeschickt': 234,
'v': 234, 'verschickt': 234, 'vom': 234, 'von': 234}, {'mail': 1258}, {'': (22, 'gave:volunteering'), 'bei': 402,
'beim': 402, 'fuer': 402, 'fur': 402, 'im': 402, 'in': 402}, {'ausgeholfen': 402, 'beraten': 402, 'betreut': 402,
'engagiert': 402, 'gearbeitet': 402, 'geholfen': 402, 'gekocht': 402, 'mitgearbeitet': 402, 'mitgeholfen': 402,
'taetig': 402, 'tatig': 402, 'unterrichtet': 402}, {'...': 1261}, {'ausgeholfen': 402, 'beraten': 402, 'betreut': 402,
'engagiert': 402, 'gearbeitet': 402, 'geholfen': 402, 'gekocht': 402, 'mitgearbeitet': 402, 'mitgeholfen': 402,
'taetig': 402, 'unterrichtet': 402}, {'...': 1263}, {'ausgeholfen': 402, 'beraten': 402, 'betreut': 402, 'engagiert':
402, 'gearbeitet': 402, 'geholfen': 402, 'gekocht': 402, 'mitgearbeitet': 402, 'mitgeholfen': 402, 'tatig': 402,
'unterrichtet': 402}, {'...': 1265}, {'an': 1262, 'ausgeholfen': 402, 'bei': 1262, 'beim': 1262, 'beraten': 402,
'betreut': 402, 'fuer': 1264, 'fur': 1266, 'gearbeitet': 402, 'geholfen': 402, 'gekocht': 402, 'im': 1262, 'in': 1262,
'mitgeholfen': 402, 'unterrichtet': 402}, {'': (22, 'gave:volunteering'), '...': 1267}, {'angesetzt': 98,
'ausgemacht': 98, 'geplant': 98, 'verabredet': 98, 'vereinbart': 98, 'vorgesehen': 98}, {'er': 98, 'ich': 98, 'sie':
98}, {'...': 1269, 'termin': 98, 'treffen': 98, 'verabredet': 98, 'wollte': 1270}, {'bekannt': 351, 'vernetzt': 350,
'vorgestellt': 350}, {'von': 130}, {'': (23, 'contact'), 'am': 38, 'fuer': 38, 'fur': 38, 'zum': 38}, {'...': 1072,
'an': 234, 'bekommen': 234, 'erhalten': 234, 'gekriegt': 234, 'geschickt': 234, 'geschrieben': 234, 'gesendet': 234,
'gschriebn': 234, 'hinterlassen': 234, 'rausgeschickt': 234, 'v': 234, 'verschickt': 234, 'vom': 234, 'von': 234},
{'abgegeben': 341, 'geschrieben': 341, 'verfasst': 341}, {'N': 1276}, {'fuer': 1277, 'fur': 1277}, {'^': 889},
{'<them>': 540, 'fuer': 539, 'fur': 539}, {'<does3>': 1280}, {'und': 1281}, {'...': 1282, '<sends3>': 893, 'baut':
543, 'bringt': 572, 'gibt': 572, 'schickt': 572, 'schreibt': 896, 'zahlt': 572}, {'': (6, 'theirs'), 'angebot': 42,
'das': 928, 'den': 928, 'die': 928, 'ein': 928, 'eine': 928, 'einladung': 42, 'entwurf': 42, 'intro': 42, 'intros':
42, 'kontakt': 42, 'nen': 928, 'protokoll': 42, 'termin': 42, 'unterlagen': 42, 'vorschlaege': 42, 'vorschlag': 42,
'vorschlage': 42}, {'^': 1284}, {'<deed3>': 1279, '^': 1283, 'besorgt': 300, 'checkt': 300, 'gibt': 930, 'klaert':
300, 'klart': 300, 'macht': 930, 'mailt': 300, 'organisiert': 930, 'schickt': 1285, 'sendet': 300, 'ubernimmt': 300,
'uberweist': 300, 'uebernimmt': 300, 'ueberweist': 300, 'verschickt': 300}, {'': (12, 'task'), 'an': 0, 'daran': 0},
{'mich': 1287}, {'': (12, 'task'), '...': 1072, 'geschickt': 234, 'geschrieben': 234, 'gesendet': 234, 'gschriebn':
234, 'hinterlassen': 234, 'rausgeschickt': 234, 'verschickt': 234}, {'...': 265, '<should>': 112}, {'...': 1290},
{'^': 1291}, {'ich': 1292, 'man': 1292, 'wir': 1292}, {'dass': 1293}, {'ist': 205, 'sind': 205}, {'...': 1295},
{'nicht': 98}, {'^': 56, 'von': 1173}, {'^': 56, 'ich': 1298, 'von': 1173, 'wir': 1298}, {'...': 266}, {'^': 1300},
{'ich': 1301, 'man': 1301, 'wir': 1301}, {'': (13, 'talk'), 'dass': 1302}, {'um': 130}, {'geht': 1304, 'ging': 1304},
{'...': 1146, 'abgemacht': 38, 'angesetzt': 38, 'ausgemacht': 38, 'bestaetigt': 38, 'bestatigt': 38, 'fix': 38,
'fixiert': 38, 'gebucht': 38, 'geplant': 38, 'ist': 1188, 'steht': 38, 'vereinbart': 38, 'wir': 38, 'zugesagt': 38},
{'gehoert': 98, 'gehort': 98, 'gesehen': 98, 'gesprochen': 98}, {'gehoert': 98, 'gehort': 98, 'gesehen': 98,
'gesprochen': 98, 'mehr': 1307}, {'nicht': 1308}, {'wasser': 98}, {'ein': 1165}, {'aus': 98, 'flach': 98, 'ins': 1310,
'leider': 241, 'mir': 1311}, {'<they>': 644}, {'statt': 234}, {'...': 1314}, {'<det>': 1315}, {'statt': 98}, {'': (13,
'talk'), '...': 1314, '<det>': 1315, 'D': 1316, 'besser': 638, 'es': 639, 'gern': 638, 'gerne': 638, 'gut': 638,
'lieber': 638, 'nicht': 1317, 's': 639}, {'gegeben': 118, 'geschickt': 118}, {'...': 1319, 'N': 118}, {'...': 1319},
{'mir': 1321}, {'an': 1320, 'auf': 1321, 'fuer': 1320, 'fur': 1320, 'von': 1322, 'zu': 1321, 'zum': 1321, 'zur':
1321}, {'^': 56, 'noch': 1298, 'von': 1173}, {'<me>': 1324}, {'geburtstag': 130, 'hochzeitstag': 130, 'namenstag':
130}, {'...': 1326, 'geburtstag': 130, 'hochzeitstag': 130, 'namenstag': 130}, {'N': 1327}, {'aus': 98, 'flach': 98,
'ins': 1310, 'leider': 241}, {'aus': 98, 'leider': 241}, {'': (13, 'talk'), 'nicht': 1317, 'statt': 38}, {'am': 38,
'fuer': 38, 'fur': 38}, {'$$': 0, '<det>': 0, '<my>': 0, '<their>': 0, 'N': 0, 'an': 0, 'bei': 0, 'fuer': 0, 'fur': 0,
'mit': 0, 're': 0, 'wegen': 0, 'with': 0, 'zu': 0, 'zum': 0, 'zur': 0}, {'up': 1333}, {'mich': 1165}, {'an': 1073,
'mich': 1165}, {'N': 336, 'ich': 1073}, {'gearbeitet': 402, 'geholfen': 402, 'mitgeholfen': 402, 'unterrichtet': 402},
{'...': 1338}, {'bei': 1339, 'beim': 1339, 'fuer': 1339, 'fur': 1339, 'im': 1339, 'in': 1339}, {'D': 38, 'auf': 38,
'schon': 205}, {'mich': 1341}, {'als': 1122}, {'caritas': 1124, 'diakonie': 1124, 'feuerwehr': 1124,
'fluechtlingshilfe': 1124, 'roten': 1125, 'rotes': 1125, 'tafel': 1124}, {'N': 1343, 'dem': 1344, 'den': 1344, 'der':
1344, 'die': 1344, 'ein': 1096, 'einen': 1096, 'n': 1096, 'nen': 1096}, {'caritas': 1124, 'diakonie': 1124,
'feuerwehr': 1124, 'fluchtlingshilfe': 1124, 'roten': 1125, 'rotes': 1125, 'tafel': 1124}, {'N': 1343, 'dem': 1346,
'den': 1346, 'der': 1346, 'die': 1346, 'ein': 1096, 'einen': 1096, 'n': 1096, 'nen': 1096}, {'verbaselt': 98,
'verbummelt': 98, 'verpennt': 98, 'verplant': 98, 'verschlafen': 98, 'verschwitzt': 98}, {'N': 130}, {'...': 220, 'v':
1349, 'vergessen': 98, 'verpasst': 98, 'versaeumt': 98, 'versaumt': 98, 'verschlafen': 98, 'verschwitzt': 98, 'von':
1349}, {'dass': 130}, {'dran': 98, 'hin': 98, 'ran': 98}, {'nicht': 241}, {'ihm': 130, 'ihnen': 130, 'ihr': 130,
'ned': 1352, 'net': 1352, 'nicht': 1352, 'nod': 1352, 'noed': 1352, 'sich': 1353}, {'^': 1291, 'bringe': 21, 'geb':
21, 'gebe': 21, 'liefere': 21, 'mache': 21, 'meld': 21, 'melde': 21, 'schick': 21, 'schicke': 21}, {'ich': 1355,
'man': 1292, 'wir': 1292}, {'bringe': 21, 'geb': 21, 'gebe': 21, 'liefere': 21, 'mache': 21, 'meld': 21, 'melde': 21,
'schick': 21, 'schicke': 21}, {'dass': 1356, 'ich': 1357}, {'auf': 850}, {'': (23, 'contact'), 'dass': 1293}, {'von':
1165}, {'mich': 98}, {'dran': 98, 'ran': 98}, {'mit': 234, 'nicht': 1363, 'sich': 1353, 'um': 130}, {'verbaselt': 98,
'verbummelt': 98, 'vergessen': 98, 'verpennt': 98, 'verplant': 98, 'verschlafen': 98, 'verschwitzt': 98}, {'booked':
1083, 'called': 1116, 'canceled': 98, 'cancelled': 98, 'confirmed': 1083, 'gecancelt': 98, 'moved': 1117, 'planned':
1083, 'postponed': 1117, 'pushed': 1117, 'rescheduled': 1117, 'scheduled': 1083, 'shifted': 1117}, {'dass': 234},
{'abgemacht': 1367, 'ausgemacht': 1367, 'beschlossen': 1367, 'besprochen': 1367, 'festgelegt': 1367, 'vereinbart':
1367}, {'<network>': 1087}, {'...': 1087}, {'<det>': 1370, '<my>': 1370, '<their>': 1370}, {'besprechung': 205,
'call': 205, 'date': 205, 'essen': 205, 'gesprach': 205, 'gespraech': 205, 'kaffee': 205, 'lunch': 205, 'meeting':
205, 'termin': 205, 'treffen': 205}, {'geschafft': 98}, {'nicht': 1373}, {'zeitung': 1087}, {'der': 1375}, {'auf':
1369, 'besprechung': 205, 'call': 205, 'date': 205, 'durch': 1371, 'ein': 1372, 'eine': 1372, 'einen': 1372, 'essen':
205, 'gesprach': 205, 'gespraech': 205, 'in': 1376, 'kaffee': 205, 'lunch': 205, 'meeting': 205, 'n': 1372, 'ne':
1372, 'nen': 1372, 'termin': 205, 'treffen': 205, 'uber': 1371, 'ueber': 1371, 'von': 1371}, {'abgesagt': 98},
{'abgesagt': 98, 'kurzfristig': 1378, 'spontan': 1378, 'wieder': 1378}, {'...': 1368, 'abgesagt': 98, 'auf': 1369,
'besprechung': 205, 'call': 205, 'date': 205, 'durch': 1371, 'ein': 1372, 'eine': 1372, 'einen': 1372, 'es': 1374,
'essen': 205, 'gehoert': 130, 'gehort': 130, 'gesprach': 205, 'gespraech': 205, 'ich': 1377, 'in': 1376, 'kaffee':
205, 'kurzfristig': 1378, 'lunch': 205, 'meeting': 205, 'mir': 1379, 'n': 1372, 'ne': 1372, 'nen': 1372, 'spontan':
1378, 'termin': 205, 'treffen': 205, 'uber': 1371, 'ueber': 1371, 'uns': 1379, 'von': 1371, 'wieder': 1378, 'wir':
1377}, {'...': 1368, 'abgesagt': 98, 'auf': 1369, 'besprechung': 205, 'call': 205, 'date': 205, 'durch': 1371, 'ein':
1372, 'eine': 1372, 'einen': 1372, 'essen': 205, 'gehoert': 130, 'gehort': 130, 'gesprach': 205, 'gespraech': 205,
'ich': 1377, 'in': 1376, 'kaffee': 205, 'kurzfristig': 1378, 'lunch': 205, 'meeting': 205, 'mir': 1379, 'n': 1372,
'ne': 1372, 'nen': 1372, 'spontan': 1378, 'termin': 205, 'treffen': 205, 'uber': 1371, 'ueber': 1371, 'uns': 1379,
'von': 1371, 'wieder': 1378, 'wir': 1377}, {'<said>': 130}, {'...': 1382, '<said>': 130}, {'<rel>': 1383}, {'<det>':
1384, '<my>': 1384, '<their>': 1384, 'haengen': 406, 'haengenlassen': 98, 'hangen': 406, 'hangenlassen': 98, 'sitzen':
407, 'sitzengelassen': 98, 'vergessen': 98, 'verpasst': 98, 'versetzt': 98}, {'abgesagt': 98, 'kurzfristig': 1378,
'spontan': 1378, 'verabredet': 38, 'wieder': 1378}, {'': (14, 'together'), 'auf': 1369, 'besprechung': 205, 'call':
205, 'date': 205, 'durch': 1371, 'ein': 1372, 'eine': 1372, 'einen': 1372, 'essen': 205, 'gesprach': 205, 'gespraech':
205, 'in': 1376, 'kaffee': 205, 'lunch': 205, 'meeting': 205, 'n': 1372, 'ne': 1372, 'nen': 1372, 'termin': 205,
'treffen': 205, 'uber': 1371, 'ueber': 1371, 'von': 1371}, {'...': 1368, '<me>': 1385, 'abgesagt': 98, 'auf': 1369,
'besprechung': 205, 'call': 205, 'date': 205, 'durch': 1371, 'ein': 1372, 'eine': 1372, 'einen': 1372, 'essen': 205,
'gesprach': 205, 'gespraech': 205, 'ich': 1377, 'in': 1376, 'kaffee': 205, 'kurzfristig': 1378, 'lunch': 205,
'meeting': 205, 'mir': 1379, 'n': 1372, 'ne': 1372, 'nen': 1372, 'spontan': 1378, 'termin': 205, 'treffen': 205,
'uber': 1371, 'ueber': 1371, 'uns': 1386, 'von': 1371, 'wieder': 1378, 'wir': 1387}, {'<should>': 98, 'wollen': 98},
{'<comeinf>': 1389, 'muessen': 98, 'sollen': 98, 'wollen': 98}, {'...': 1390, '<comeinf>': 1389}, {'': (11,
'thinking'), '<until>': 285, '^': 668, 'dass': 608, 'wenn': 608}, {'<until>': 285, '^': 668, 'dass': 608, 'lust':
1165, 'wenn': 608}, {'eigentlich': 98}, {'...': 1390, '<comeinf>': 1389, 'besser': 638, 'eigentlich': 98, 'es': 639,
'gern': 1392, 'gerne': 1393, 'gut': 638, 'ich': 1394, 'lieber': 638, 's': 639}, {'...': 1390, '<comeinf>': 1389,
'gern': 671, 'gerne': 671}, {'<comeinf>': 1389}, {'...': 1397, '<comeinf>': 1389}, {'...': 1368}, {'moved': 1117,
'postponed': 1117, 'pushed': 1117, 'rescheduled': 1117, 'shifted': 1117}, {'been': 1400}, {'<det>': 1384, '<my>':
1384, '<their>': 1384, 'berichtet': 130, 'erzaehlt': 130, 'erzahlt': 130, 'gebeichtet': 130, 'gefluestert': 130,
'geflustert': 130, 'gesagt': 130, 'geschrieben': 130, 'gesteckt': 130, 'haengen': 406, 'haengenlassen': 98, 'hangen':
406, 'hangenlassen': 98, 'sitzen': 407, 'sitzengelassen': 98, 'vergessen': 98, 'verpasst': 98, 'verraten': 130,
'versetzt': 98}, {'geghostet': 98, 'vertroestet': 98, 'vertrostet': 98}, {'geklappt': 98}, {'abgehoben': 98,
'geantwortet': 98, 'geklappt': 98, 'hingehauen': 98, 'reagiert': 98, 'zuruckgerufen': 98, 'zuruckgeschrieben': 98,
'zurueckgerufen': 98, 'zurueckgeschrieben': 98}, {'gemeldet': 98}, {'gemeldet': 98, 'mehr': 1406}, {'nicht': 1407},
{'<me>': 1402, 'N': 1327, 'abgesagt': 98, 'angedeutet': 130, 'berichtet': 130, 'erzaehlt': 130, 'erzahlt': 130,
'gemeint': 130, 'gesagt': 130, 'kurzfristig': 1378, 'mich': 1403, 'mir': 1379, 'ned': 1404, 'nicht': 1405, 'sich':
1408, 'spontan': 1378, 'uns': 1379, 'verraten': 130, 'vor': 130, 'wieder': 1378}, {'<comeinf>': 1389, 'mussen': 98,
'sollen': 98, 'wollen': 98}, {'...': 1410, '<comeinf>': 1389}, {'': (23, 'contact'), 'eigentlich': 98, 'ein': 234,
'eine': 234, 'einen': 234, 'n': 234, 'ne': 234, 'nen': 234}, {'': (23, 'contact'), '...': 1410, '<comeinf>': 1389,
'abgesagt': 98, 'besser': 638, 'eigentlich': 98, 'ein': 234, 'eine': 234, 'einen': 234, 'es': 639, 'gern': 1392,
'gerne': 1393, 'gut': 638, 'ich': 1412, 'kurzfristig': 1378, 'lieber': 638, 'mir': 1379, 'n': 234, 'ne': 234, 'nen':
234, 's': 639, 'spontan': 1378, 'uns': 1379, 'wieder': 1378}, {'': (23, 'contact'), '...': 1410, '<comeinf>': 1389,
'gern': 671, 'gerne': 671, 'wir': 234}, {'to': 21}, {'introducing': 300, 'sending': 300}, {'ll': 300, 's': 1416,
'will': 300}, {'ab': 98}, {'nicht': 1418}, {'dank': 1204}, {'vergessen': 98, 'verpasst': 98, 'versaeumt': 98,
'versaumt': 98, 'verschlafen': 98, 'verschwitzt': 98}, {'mich': 38}, {'...': 1410, '<comeinf>': 1389, 'besser': 638,
'eigentlich': 98, 'es': 639, 'gern': 1392, 'gerne': 1393, 'gut': 638, 'ich': 1394, 'lieber': 638, 's': 639}, {'...':
1410, '<comeinf>': 1389, 'gern': 671, 'gerne': 671}, {'ll': 21, 'owe': 22, 'promised': 214, 'will': 21}, {'N': 231},
{'besucht': 234, 'gegessen': 234, 'gehabt': 234, 'gequatscht': 234, 'geredet': 234, 'gesehen': 234, 'gesprochen': 234,
'getroffen': 234, 'telefoniert': 234}, {'<vowed>': 349, '^': 357, 'darum': 360, 'drum': 360, 'ersucht': 359,
'gebeten': 359, 'gesagt': 362, 'geschrieben': 362, 'gsagt': 362, 'gschriebn': 362, 'um': 50}, {'<vowed>': 349, '^':
357, 'darum': 360, 'drum': 360, 'ersucht': 359, 'gebeten': 359, 'um': 50}, {'...': 1427, '<them>': 1429, '<title>':
367, '<vowed>': 349, '^': 357}, {'angeboten': 21, 'bereit': 397, 'bereiterklaert': 21, 'bereiterklart': 21,
'verpflichtet': 21}, {'...': 1427, '<them>': 1428, '<title>': 367, '<vowed>': 349, '^': 357, 'es': 386, 'gesagt': 362,
'geschrieben': 362, 'gsagt': 362, 'gschriebn': 362, 'ich': 1430, 'leider': 385, 'mich': 1431, 'nicht': 384, 'wir':
1430}, {'': (5, 'mine'), '...': 58, '<det>': 6}, {'...': 58, '<them>': 6, 'das': 63, 'den': 63, 'die': 63, 'es': 63,
'ihn': 63, 's': 63, 'sie': 63}, {'an': 6, 'durch': 6, 'nach': 6, 'um': 6}, {'...': 1435}, {'...': 1435, '<them>':
1436, 'mir': 1436, 'uns': 1436}, {'<them>': 1019, 'mich': 1020, 'zuruck': 6, 'zurueck': 6}, {'<deed1>': 1433,
'<give1>': 1434, '<sees1>': 1437, 'kuemmer': 1018, 'kuemmere': 1018, 'kuemmre': 1018, 'kummer': 1018, 'kummere': 1018,
'kummre': 1018, 'meld': 1438, 'melde': 1438, 'ruf': 1028, 'rufe': 1028, 'schreib': 1028, 'schreibe': 1028, 'uberleg':
1034, 'uberlege': 1034, 'ueberleg': 1034, 'ueberlege': 1034}, {'aus': 6, 'bereit': 6, 'vor': 6, 'zusammen': 6},
{'...': 1440}, {'^': 1441}, {'<them>': 1442}, {'<them>': 1442, '<title>': 1443}, {'^': 1133}, {'...': 1170, '<them>':
492, 'dran': 1157}, {'...': 1170, '<them>': 492, 'D': 845, 'dran': 1157, 'ich': 1446, 'leider': 1164, 'nicht': 1163,
'wir': 1171}, {'an': 1165, 'daran': 1165, 'daruber': 1165, 'darueber': 1165, 'uber': 1165, 'ueber': 1165}, {'D': 845},
{'...': 205, 'auf': 226}, {'...': 205, 'auf': 226, 'schon': 1450}, {'mich': 1451, 'uns': 1451}, {'daran': 1210,
'dran': 1210}, {'<them>': 21, 'gern': 1165}, {'^': 6, 'solange': 21}, {'hoeren': 1165, 'sehen': 1165, 'treffen': 1165,
'verabreden': 1165, 'wiedersehen': 1165, 'zusammensetzen': 1165, 'zusammentelefonieren': 1165}, {'...': 1456,
'hoeren': 1165, 'sehen': 1165, 'treffen': 1165, 'verabreden': 1165, 'wiedersehen': 1165, 'zusammensetzen': 1165,
'zusammentelefonieren': 1165}, {'daran': 1210, 'dran': 1210, 'mich': 1457, 'uns': 1457}, {'mich': 1457, 'uns': 1457},
{'<them>': 1455, '^': 6, 'daran': 1210, 'dran': 1210, 'ich': 1458, 'mich': 1457, 'uns': 1457, 'wir': 1459}, {'daran':
1210, 'dran': 1210, 'ich': 1453}, {'ich': 1459, 'mich': 1457, 'uns': 1457, 'wir': 1459}, {'hoeren': 1165, 'horen':
1165, 'sehen': 1165, 'treffen': 1165, 'verabreden': 1165, 'wiedersehen': 1165, 'zusammensetzen': 1165,
'zusammentelefonieren': 1165}, {'...': 1463, 'hoeren': 1165, 'horen': 1165, 'sehen': 1165, 'treffen': 1165,
'verabreden': 1165, 'wiedersehen': 1165, 'zusammensetzen': 1165, 'zusammentelefonieren': 1165}, {'daran': 1210,
'dran': 1210, 'mich': 1464, 'uns': 1464}, {'mich': 1464, 'uns': 1464}, {'<them>': 1455, '^': 6, 'daran': 1210, 'dran':
1210, 'ich': 1465, 'mich': 1464, 'nicht': 1211, 'uns': 1464, 'wir': 1466}, {'horen': 1165, 'sehen': 1165, 'treffen':
1165, 'verabreden': 1165, 'wiedersehen': 1165, 'zusammensetzen': 1165, 'zusammentelefonieren': 1165}, {'...': 1468,
'horen': 1165, 'sehen': 1165, 'treffen': 1165, 'verabreden': 1165, 'wiedersehen': 1165, 'zusammensetzen': 1165,
'zusammentelefonieren': 1165}, {'daran': 1210, 'dran': 1210, 'mich': 1469, 'uns': 1469}, {'mich': 1469, 'uns': 1469},
{'<them>': 1455, '^': 6, 'daran': 1210, 'dran': 1210, 'ich': 1470, 'mich': 1469, 'uns': 1469, 'wir': 1471}, {'ich':
1471, 'mich': 1469, 'uns': 1469, 'wir': 1471}, {'...': 1170, 'ich': 1171, 'wir': 1171}, {'<them>': 21, '^': 6, 'ich':
214, 'wir': 22}, {'<them>': 21, 'ich': 22, 'wir': 22}, {'...': 1170, 'D': 845, 'ich': 1171, 'leider': 1164, 'nicht':
1163, 'wir': 1171}, {'^': 284, 'solange': 21}, {'fall': 246}, {'jeden': 1479}, {'<them>': 1478, '^': 112, 'auf': 1480,
'besser': 246, 'dringend': 246, 'endlich': 246, 'lieber': 246, 'niemals': 246, 'unbedingt': 246}, {'^': 112, 'auf':
1480, 'besser': 246, 'dringend': 246, 'endlich': 246, 'lieber': 246, 'niemals': 246, 'unbedingt': 246}, {'<them>':
1478, 'auf': 1480, 'besser': 246, 'dringend': 246, 'endlich': 246, 'ich': 1466, 'lieber': 246, 'mich': 1464,
'niemals': 246, 'unbedingt': 246, 'uns': 1464, 'wir': 1466}, {'auf': 1480, 'besser': 246, 'dringend': 246, 'endlich':
246, 'lieber': 246, 'niemals': 246, 'unbedingt': 246}, {'auf': 1480, 'besser': 246, 'dringend': 246, 'endlich': 246,
'ich': 1466, 'lieber': 246, 'mich': 1464, 'niemals': 246, 'unbedingt': 246, 'uns': 1464, 'wir': 1466}, {'vor': 1165},
{'<them>': 1442, '<title>': 1443, 'mir': 1486}, {'...': 1033}, {'^': 1488}, {'mir': 1489}, {'': (11, 'thinking'),
'mir': 1489}, {'^': 6, 'ich': 21}, {'^': 6, 'dass': 1492, 'ich': 21}, {'<them>': 1493, '^': 6, 'dass': 1492, 'ich':
21}, {'<them>': 1493, '^': 6, 'dass': 1492, 'ich': 1494}, {'auf': 744}, {'noch': 1496}, {'auf': 744, 'immer': 1497,
'jetzt': 1496, 'weiterhin': 1496}, {'auf': 744, 'ich': 1498, 'immer': 1497, 'jetzt': 1496, 'weiterhin': 1496, 'wir':
1498}, {'...': 1496}, {'auf': 744, 'immer': 1497, 'jetzt': 1496, 'seit': 1500, 'weiterhin': 1496}, {'auf': 744, 'ich':
1501, 'immer': 1497, 'jetzt': 1496, 'seit': 1500, 'weiterhin': 1496, 'wir': 1501}, {'^': 6, 'bei': 22}, {'<them>': 21,
'mich': 1503}, {'': (2, 'plan'), '<them>': 21, 'mich': 1503}, {'<acts1>': 226, '<and>': 1426, '<give1>': 253,
'<have>': 1432, '<should>': 436, '^': 1439, 'arbeite': 1444, 'auf': 1369, 'bekomm': 1445, 'bekomme': 1445, 'bereite':
1444, 'besuche': 38, 'bin': 1447, 'braeuchte': 1175, 'brauch': 1179, 'brauche': 1179, 'brauchen': 1179, 'brauchte':
1175, 'bring': 1186, 'bringe': 1186, 'bräuchte': 1175, 'daran': 1210, 'darf': 1213, 'denke': 1448, 'dran': 1210,
'erwarte': 1299, 'erwarten': 1299, 'fahr': 1449, 'fahre': 1449, 'frag': 1335, 'frage': 1335, 'freu': 1452, 'freue':
1452, 'freuen': 1452, 'geh': 1449, 'gehe': 1449, 'gruble': 1165, 'grueble': 1165, 'ich': 1453, 'krieg': 1445,
'kriege': 1445, 'leg': 1444, 'lege': 1444, 'mochte': 1454, 'mochten': 22, 'moechte': 1454, 'moechten': 22, 'muass':
214, 'mues': 214, 'muessen': 1460, 'muesst': 1461, 'muesste': 1462, 'muessten': 1462, 'muss': 1467, 'mussen': 1472,
'musst': 1461, 'musste': 1473, 'mussten': 1473, 'möchte': 1454, 'müsste': 1473, 'müssten': 1473, 'nehm': 1186,
'nehme': 1186, 'samma': 1474, 'schuld': 1475, 'schulde': 1475, 'schulden': 1476, 'sind': 1477, 'soll': 1481, 'solle':
1482, 'sollen': 1483, 'solln': 1484, 'sollte': 1485, 'sollten': 1485, 'stell': 1444, 'stelle': 1487, 'treff': 38,
'treffe': 38, 'uberleg': 1490, 'uberlege': 1491, 'ubernehme': 21, 'ueberleg': 1490, 'ueberlege': 1491, 'uebernehme':
21, 'und': 404, 'vermisse': 1165, 'versprach': 1495, 'versprech': 1495, 'verspreche': 1495, 'war': 1474, 'waren':
1474, 'wart': 1499, 'warte': 1502, 'warten': 1502, 'werd': 1504, 'werde': 1505, 'werden': 22, 'will': 22, 'wollen':
22, 'wuenschte': 1165, 'wunschte': 1165}, {'das': 215, 'dass': 215, 'ich': 214, 'wir': 214}, {'...': 479, '<vowed>':
1507, 'empfohlen': 341, 'geht': 130, 'vermittelt': 341, 'weiterempfohlen': 341}, {'...': 479, '<vowed>': 1507,
'empfohlen': 341, 'vermittelt': 341, 'weiterempfohlen': 341}, {'...': 479, '<rel>': 1214, '<vowed>': 1507, 'bruder':
130, 'chef': 130, 'empfohlen': 341, 'flieger': 130, 'flug': 130, 'freund': 130, 'geht': 130, 'hund': 130, 'kind': 130,
'mann': 130, 'sohn': 130, 'team': 130, 'vater': 130, 'vermittelt': 341, 'weiterempfohlen': 341, 'zug': 130}, {'<rel>':
1214, 'chefin': 130, 'firma': 130, 'freundin': 130, 'kinder': 130, 'kollegin': 130, 'mutter': 130, 'schwester': 130,
'tochter': 130}, {'ich': 246, 'wir': 246}, {'<should>': 1512}, {'nach': 1513}, {'meinung': 1514}, {'stich': 407},
{'gelaufen': 234}, {'arme': 1517}, {'abwesenheit': 98}, {'die': 1518, 'meiner': 1519}, {'N': 335, 'ich': 1144},
{'gefallen': 98}, {'wasser': 1522}, {'<and>': 1196, 'N': 350, 'an': 1196, 'bei': 1196, 'mit': 1196, 'to': 1196,
'with': 1196, 'x': 1196, 'zu': 1196}, {'<and>': 1196, 'N': 350, 'an': 1196, 'bei': 1196, 'mit': 1196, 'zu': 1196},
{'N': 1525}, {'N': 350, 'fuer': 1196, 'fur': 1196, 'zwischen': 1196}, {'<and>': 1196, 'N': 350, 'an': 1196, 'bei':
1196, 'mit': 1196, 'x': 1196, 'zu': 1196}, {'N': 1528, 'fuer': 1526, 'fur': 1526, 'von': 1526, 'zwischen': 1526},
{'N': 1524, 'fuer': 1526, 'fur': 1526, 'gemacht': 1527, 'geschickt': 1527, 'mail': 1529, 'rausgeschickt': 1527, 'von':
1526, 'zwischen': 1526}, {'<and>': 1196, 'to': 1196}, {'N': 1531}, {'gemacht': 1527, 'geschickt': 1527,
'rausgeschickt': 1527}, {'<not>': 1155, 'a': 677, 'aber': 1156, 'ah': 677, 'au': 677, 'auch': 677, 'booked': 1083,
'called': 1116, 'canceled': 98, 'cancelled': 98, 'confirmed': 1083, 'dann': 1156, 'gecancelt': 98, 'moved': 1117,
'planned': 1083, 'postponed': 1117, 'pushed': 1117, 'rescheduled': 1117, 'scheduled': 1083, 'shifted': 1117},
{'angesetzt': 38, 'ausgemacht': 38, 'eingetragen': 38, 'fixiert': 38, 'gebucht': 38, 'geplant': 38, 'vereinbart': 38},
{'<me>': 681}, {'aufgetaucht': 98, 'erschienen': 98, 'gekommen': 98, 'zu': 527}, {'...': 1535, '<not>': 1155,
'<they>': 1536, 'a': 677, 'aber': 1156, 'abgemacht': 38, 'ah': 677, 'angesetzt': 38, 'au': 677, 'auch': 677,
'aufgetaucht': 234, 'ausgefallen': 98, 'ausgemacht': 38, 'dann': 1156, 'dazugekommen': 234, 'dazugestossen': 234,
'der': 682, 'eingeplant': 38, 'eingetragen': 38, 'entfallen': 98, 'festgelegt': 38, 'fixiert': 38, 'fuer': 205, 'fur':
205, 'gebucht': 38, 'gekommen': 234, 'geplant': 38, 'gestrichen': 98, 'ist': 242, 'mitgekommen': 234, 'nicht': 1537,
'reserviert': 38, 'terminiert': 38, 'vereinbart': 38, 'verschoben': 1098, 'vorbeigefahren': 234, 'vorbeigekommen':
234, 'wurde': 242}, {'am': 850}, {'...': 1146, 'abgemacht': 38, 'angesetzt': 38, 'ausgemacht': 38, 'bestaetigt': 38,
'bestatigt': 38, 'fix': 38, 'fixiert': 38, 'gebucht': 38, 'geplant': 38, 'ist': 1188, 'steht': 38, 'vereinbart': 38,
'zugesagt': 38}, {'': (0, 'missed'), 'dazu': 98, 'zustande': 98}, {'<my>': 234, 'mir': 234, 'uns': 234}, {'alle': 685,
'an': 684, 'auch': 685, 'auf': 684, 'aufgetaucht': 234, 'bei': 690, 'beide': 685, 'beim': 684, 'da': 689,
'dazugekommen': 234, 'dazugestossen': 234, 'doch': 1297, 'einfach': 1297, 'gekommen': 234, 'im': 686, 'in': 691,
'ins': 686, 'kurz': 688, 'mitgekommen': 234, 'nicht': 1541, 'vorbei': 234, 'vorbeigefahren': 234, 'vorbeigekommen':
234, 'wieder': 685, 'zu': 1542}, {'gepackt': 402, 'geschleppt': 402, 'getragen': 402, 'verladen': 402}, {'mit': 98},
{'anruf': 1545, 'call': 1545, 'gesprach': 1545, 'gespraech': 1545, 'kaffee': 1545, 'kontakt': 1545, 'meeting': 1545,
'telefonat': 1545, 'termin': 1545, 'treffen': 1545}, {'fixe': 1545}, {'<appointment>': 98, 'anruf': 1545, 'call':
1545, 'en': 1546, 'essen': 1545, 'gesprach': 1545, 'gespraech': 1545, 'jour': 1547, 'kaffee': 1545, 'kontakt': 1545,
'lebenszeichen': 98, 'lunch': 1545, 'meeting': 1545, 'telefonat': 1545, 'termin': 1545, 'treffen': 1545}, {'': (0,
'missed'), 'bekommen': 98, 'erhalten': 98, 'von': 98}, {'bekommen': 98, 'erhalten': 98, 'von': 98}, {'fuer': 98,
'fur': 98, 'gehabt': 98}, {'<appointment>': 98, 'antwort': 1549, 'gelegenheit': 98, 'mail': 1550, 'nachricht': 1550,
'reaktion': 1549, 'ruckmeldung': 1550, 'rueckmeldung': 1550, 'zeit': 1551}, {'<appointment>': 98, 'anruf': 1545,
'call': 1545, 'kaffee': 1545, 'kontakt': 1545, 'termin': 1545}, {'abgehoben': 98, 'angetroffen': 98, 'drangegangen':
98, 'erreicht': 98, 'gegangen': 98, 'rangegangen': 98}, {'telefon': 98}, {'...': 1554, 'am': 1555, 'ans': 1555, 'da':
98, 'daheim': 98, 'zuhause': 98}, {'gelernt': 234}, {'verpasst': 98}, {'man': 1165}, {'mal': 1165}, {'wir': 1560},
{'dazu': 98}, {'nicht': 1562}, {'zustande': 98}, {'N': 864, 'nicht': 1564, 'vorbei': 38, 'zu': 863, 'zum': 38},
{'gemacht': 350, 'hergestellt': 350, 'vermittelt': 350}, {'<have>': 350}, {'<have>': 1566, 'gemacht': 1567,
'hergestellt': 1567, 'vermittelt': 1567}, {'ich': 1568, 'wir': 1568}, {'den': 1569, 'die': 1569}, {'N': 1570},
{'hergestellt': 350}, {'N': 1572}, {'<and>': 1573}, {'N': 1574}, {'mit': 1571, 'von': 1575, 'zu': 1571, 'zwischen':
1575}, {'': (13, 'talk'), '<them>': 1513}, {'gegeben': 341, 'geschickt': 341, 'weitergegeben': 341, 'weitergeleitet':
341}, {'N': 1578}, {'an': 1579}, {'getroffen': 98}, {'abgesagt': 98, 'nicht': 1581, 'verpasst': 98}, {'mir': 234},
{'bei': 1135}, {'bei': 592, 'jetzt': 1584, 'nun': 1584}, {'sorgen': 1165}, {'mir': 1586}, {'bitte': 336, 'frage':
336}, {'der': 1588}, {'mit': 1589}, {'': (23, 'contact'), 'N': 1590}, {'...': 1072, 'an': 1591, 'bekommen': 234,
'erhalten': 234, 'gekriegt': 234, 'geschickt': 234, 'geschrieben': 234, 'gesendet': 234, 'gschriebn': 234,
'hinterlassen': 234, 'ihm': 21, 'ihnen': 21, 'ihr': 21, 'rausgeschickt': 234, 'v': 234, 'verschickt': 234, 'vom': 234,
'von': 234}, {'<me>': 234, 'am': 234, 'auf': 234, 'aus': 234, 'dass': 234, 'mir': 234, 'ob': 234, 'per': 234, 'uns':
234, 'via': 234, 'wegen': 234}, {'melden': 1165}, {'wieder': 1594}, {'do': 21}, {'job': 21, 'part': 21, 'teil': 21,
'to': 1596, 'todo': 21}, {'aufgabe': 21, 'hausaufgabe': 21, 'hausaufgaben': 21, 'todos': 21}, {'aus': 234, 'ned': 705,
'net': 705, 'nicht': 705}, {'sich': 1599}, {'mit': 1047}, {'': (18, 'gave:mentoring'), 'N': 343, 'fuer': 1047, 'fur':
1047, 'mit': 1047}, {'N': 343, 'mit': 1047}, {'einheit': 1601, 'fuer': 1047, 'fur': 1047, 'gesprach': 1601,
'gespraech': 1601, 'mit': 1047, 'session': 1602, 'stunde': 1603}, {'fuer': 1047, 'fur': 1047, 'mit': 1047}, {'N': 338,
'an': 1151, 'vielmal': 1151}, {'geprobt': 118, 'geubt': 118, 'geuebt': 118}, {'pitch': 1607}, {'...': 1608, 'als':
1122}, {'tisch': 234}, {'^': 112, 'gegeben': 246}, {'weg': 1611}, {'den': 1612}, {'zusammen': 404}, {'<me>': 404, 'N':
1609, 'am': 1610, 'auf': 1613, 'mir': 1614}, {'': (14, 'together'), 'bekannt': 351, 'vernetzt': 350, 'vorgestellt':
350}, {'treffen': 38}, {'...': 1617, '<them>': 21}, {'...': 1617, '<me>': 300, '<them>': 21, '^': 827, 'dass': 721,
'ich': 1618, 'wir': 1618}, {'...': 1617, '<me>': 300, '<them>': 21, '^': 825, 'dass': 721, 'ich': 1618, 'wir': 1618},
{'': (1, 'moved'), 'D': 850}, {'D': 850, 'auf': 1621, 'to': 1621}, {'ich': 214, 'ma': 214, 'wir': 214}, {'ma': 214},
{'absagen': 98, 'canceln': 98, 'stornieren': 98}, {'absagen': 98, 'canceln': 98, 'stornieren': 98, 'verschieben': 99,
'vertagen': 99}, {'...': 1626, 'absagen': 98, 'canceln': 98, 'stornieren': 98, 'verschieben': 99, 'vertagen': 99},
{'...': 1626, '<them>': 21, '^': 6, 'absagen': 98, 'canceln': 98, 'daran': 1210, 'dran': 1210, 'mich': 1457,
'stornieren': 98, 'uns': 1457, 'verschieben': 99, 'vertagen': 99}, {'...': 1626, '<them>': 21, '^': 6, 'absagen': 98,
'canceln': 98, 'mich': 1457, 'stornieren': 98, 'uns': 1457, 'verschieben': 99, 'vertagen': 99}, {'...': 1625, '<det>':
21, 'N': 1627, 'absagen': 98, 'canceln': 98, 'daran': 1210, 'dran': 1210, 'er': 1627, 'ich': 1628, 'ma': 214, 'mich':
1457, 'sie': 1627, 'stornieren': 98, 'uns': 1457, 'wir': 1629}, {'': (11, 'thinking'), 'wieder': 1165}, {'mal': 1631},
{'daran': 1210, 'dran': 1210, 'mal': 1631, 'mich': 1632}, {'mal': 1631, 'mich': 1632}, {'daran': 1210, 'dran': 1210,
'ich': 1633, 'mal': 1631, 'mich': 1632, 'wir': 1634}, {'wieder': 1165}, {'mal': 1636, 'wieder': 1165}, {'...': 1456,
'hoeren': 1165, 'mal': 1631, 'sehen': 1165, 'treffen': 1165, 'verabreden': 1165, 'wiedersehen': 1165,
'zusammensetzen': 1165, 'zusammentelefonieren': 1165}, {'dringend': 1637, 'mal': 1631, 'mich': 1638, 'uns': 1457,
'wieder': 1165}, {'mal': 1631, 'mich': 1638, 'uns': 1457}, {'dringend': 1637, 'ich': 1639, 'mal': 1631, 'mich': 1638,
'uns': 1457, 'wieder': 1165, 'wir': 1640}, {'ich': 1640, 'mal': 1631, 'mich': 1638, 'uns': 1457, 'wir': 1640},
{'denken': 1165}, {'...': 1643}, {'an': 1644}, {'...': 1626, '<them>': 21, '^': 6, 'absagen': 98, 'canceln': 98,
'daran': 1210, 'dran': 1210, 'mich': 1464, 'stornieren': 98, 'uns': 1464, 'verschieben': 99, 'vertagen': 99},
{'absagen': 98}, {'...': 1626, '<them>': 21, '^': 6, 'absagen': 98, 'canceln': 98, 'mich': 1464, 'stornieren': 98,
'uns': 1464, 'verschieben': 99, 'vertagen': 99}, {'...': 1625, '<det>': 21, '<me>': 300, 'N': 1627, 'absagen': 98,
'an': 1644, 'ausfallen': 98, 'canceln': 98, 'daran': 1210, 'dran': 1210, 'er': 1627, 'gerade': 1645, 'heute': 1645,
'ich': 1646, 'kurzfristig': 1647, 'ma': 214, 'mich': 1464, 'nicht': 1211, 'oft': 1645, 'sie': 1627, 'stornieren': 98,
'uns': 1464, 'wieder': 1647, 'wir': 1648}, {'...': 1626, '<them>': 21, '^': 6, 'absagen': 98, 'canceln': 98, 'daran':
1210, 'dran': 1210, 'mich': 1469, 'stornieren': 98, 'uns': 1469, 'verschieben': 99, 'vertagen': 99}, {'...': 1626,
'<them>': 21, '^': 6, 'absagen': 98, 'canceln': 98, 'mich': 1469, 'stornieren': 98, 'uns': 1469, 'verschieben': 99,
'vertagen': 99}, {'...': 1625, '<det>': 21, 'N': 1627, 'absagen': 98, 'canceln': 98, 'daran': 1210, 'dran': 1210,
'er': 1627, 'ich': 1650, 'ma': 214, 'mich': 1469, 'sie': 1627, 'stornieren': 98, 'uns': 1469, 'wir': 1651}, {'...':
1468, 'horen': 1165, 'mal': 1631, 'sehen': 1165, 'treffen': 1165, 'verabreden': 1165, 'wiedersehen': 1165,
'zusammensetzen': 1165, 'zusammentelefonieren': 1165}, {'...': 1626, 'absagen': 98, 'canceln': 98, 'dringend': 1637,
'mal': 1631, 'mich': 1653, 'stornieren': 98, 'uns': 1469, 'verschieben': 99, 'vertagen': 99, 'wieder': 1165}, {'':
(11, 'thinking'), 'absagen': 98}, {'...': 1626, 'absagen': 98, 'canceln': 98, 'mal': 1631, 'mich': 1653, 'stornieren':
98, 'uns': 1469, 'verschieben': 99, 'vertagen': 99}, {'...': 1625, 'N': 1627, 'absagen': 98, 'an': 1644, 'canceln':
98, 'dringend': 1637, 'er': 1627, 'gerade': 1645, 'heute': 1645, 'ich': 1654, 'kurzfristig': 1647, 'mal': 1631,
'mich': 1653, 'oft': 1645, 'sie': 1627, 'stornieren': 98, 'uns': 1469, 'wieder': 1655, 'wir': 1656}, {'...': 1625,
'N': 1627, 'absagen': 98, 'canceln': 98, 'er': 1627, 'ich': 1656, 'kurzfristig': 1647, 'mal': 1631, 'mich': 1653,
'sie': 1627, 'stornieren': 98, 'uns': 1469, 'wieder': 1647, 'wir': 1656}, {'gegeben': 337, 'gespendet': 337,
'zugesprochen': 337}, {'...': 1659, 'gegeben': 337, 'gespendet': 337, 'zugesprochen': 337}, {'dringend': 1637, 'mal':
1631, 'mich': 1653, 'uns': 1469, 'wieder': 1165}, {'mal': 1631, 'mich': 1653, 'uns': 1469}, {'dringend': 1637, 'ich':
1661, 'mal': 1631, 'mich': 1653, 'uns': 1469, 'wieder': 1165, 'wir': 1662}, {'ich': 1662, 'mal': 1631, 'mich': 1653,
'uns': 1469, 'wir': 1662}, {'meinung': 1513}, {'ihrer': 1665, 'seiner': 1665}, {'uber': 1165, 'ueber': 1165}, {'':
(23, 'contact'), 'N': 336, 'bei': 1073}, {'...': 1072, 'an': 234, 'bekommen': 234, 'erhalten': 234, 'gekriegt': 234,
'geschickt': 234, 'geschrieben': 234, 'gesendet': 234, 'gschriebn': 234, 'hinterlassen': 234, 'rausgeschickt': 234,
'v': 234, 'verschickt': 234, 'von': 234}, {'^': 6, 'bei': 1039, 'fur': 1040, 'mein': 21, 'meine': 21, 'von': 1039},
{'schritt': 1246, 'schritte': 1670}, {'^': 6, 'bei': 1039, 'fur': 1040, 'liegt': 1245, 'mein': 21, 'meine': 21, 'von':
1039}, {'schritt': 1672, 'termin': 38}, {'^': 6, 'bei': 1039, 'fuer': 1040, 'mein': 21, 'meine': 21, 'von': 1039},
{'schritt': 1246, 'schritte': 1674}, {'^': 6, 'bei': 1039, 'fuer': 1040, 'liegt': 1245, 'mein': 21, 'meine': 21,
'von': 1039}, {'schritt': 1676, 'termin': 38}, {'v': 1349, 'vergessen': 98, 'verpasst': 98, 'versaeumt': 98,
'versaumt': 98, 'verschlafen': 98, 'verschwitzt': 98, 'von': 1349}, {'': (12, 'task'), '^': 6}, {'ausgegangen': 98,
'erreicht': 98, 'vergessen': 1679}, {'erreicht': 98, 'vergessen': 21}, {'termin': 850}, {'answered': 98, 'came': 98,
'replied': 98, 'showed': 1252}, {'^': 6, 'bei': 1039, 'fuer': 1040, 'fur': 1040, 'liegt': 1245, 'mein': 21, 'meine':
21, 'von': 1039}, {'step': 1684, 'steps': 1246}, {'erreicht': 98}, {'erwischt': 98, 'geschafft': 98, 'gesehen': 98,
'gesprochen': 98, 'getroffen': 98, 'telefoniert': 98}, {'geredet': 98, 'gesprochen': 98, 'getroffen': 98,
'telefoniert': 98}, {'...': 1688}, {'gegangen': 98}, {'abgehoben': 98, 'angerufen': 98, 'angetroffen': 98,
'aufgetaucht': 98, 'ausgegangen': 98, 'besucht': 98, 'dazu': 1161, 'dazugekommen': 98, 'drangegangen': 98,
'erreichbar': 98, 'erreicht': 98, 'erschienen': 98, 'erwischt': 98, 'geklappt': 98, 'gemeldet': 98, 'geschafft': 98,
'geschrieben': 98, 'gesehen': 98, 'gesprochen': 98, 'getroffen': 98, 'mehr': 1687, 'mit': 1689, 'ran': 1690,
'rangegangen': 98, 'stattgefunden': 98, 'telefoniert': 98, 'verfuegbar': 98, 'verfugbar': 98, 'vergessen': 1679, 'zu':
527, 'zuruckgerufen': 98, 'zurueckgerufen': 98, 'zustande': 1161}, {'gehoert': 98, 'gehort': 98}, {'...': 1692},
{'...': 1692, 'gehoert': 98, 'gehort': 98, 'von': 1693}, {'<appointment>': 98}, {'...': 1692, 'gehoert': 98, 'gehort':
98, 'mehr': 1694, 'mit': 1695, 'von': 1693}, {'gesehen': 98, 'gesprochen': 98, 'getroffen': 98}, {'...': 1554,
'abgehoben': 98, 'am': 1555, 'ans': 1555, 'da': 98, 'daheim': 98, 'zuhause': 98}, {'...': 1554, 'erreicht': 98},
{'gehoert': 98, 'gehort': 98, 'mehr': 1692, 'mit': 1695}, {'show': 98}, {'abgestimmt': 98, 'angesprochen': 98,
'besprochen': 98, 'gefragt': 98, 'geredet': 98, 'kontaktiert': 98}, {'abgestimmt': 98, 'angesprochen': 98,
'besprochen': 98, 'daruber': 1702, 'darueber': 1702, 'druber': 1702, 'drueber': 1702, 'gefragt': 98, 'geredet': 98,
'kontaktiert': 98}, {'abgestimmt': 98, 'angerufen': 98, 'angesprochen': 98, 'besprochen': 98, 'daruber': 1702,
'darueber': 1702, 'druber': 1702, 'drueber': 1702, 'erreicht': 98, 'gefragt': 98, 'gemeldet': 98, 'geredet': 98,
'gesprochen': 98, 'getroffen': 98, 'kennengelernt': 98, 'kontaktiert': 98, 'telefoniert': 98}, {'': (0, 'missed'),
'abgestimmt': 98, 'angesprochen': 98, 'besprochen': 98, 'daruber': 1702, 'darueber': 1702, 'druber': 1702, 'drueber':
1702, 'gefragt': 98, 'geredet': 98, 'kontaktiert': 98}, {'erledigen': 21, 'liefern': 21, 'schicken': 21}, {'ned':
1703, 'net': 1703, 'nicht': 1704, 'nie': 1705, 'offen': 1174, 'zu': 1706}, {'erreicht': 98, 'vergesse': 0,
'vergessen': 21}, {'self': 0}, {'to': 1709}, {'': (12, 'task'), 'selbst': 0}, {'mich': 1711}, {'mich': 0}, {'an':
1712, 'fuer': 1713, 'fur': 1713}, {'mailbox': 98}, {'idee': 1165}, {'gedanke': 1165}, {'ein': 1717}, {'beide': 404,
'drei': 404, 'zwei': 404}, {'die': 1715, 'eine': 1716, 'mailbox': 98, 'so': 1718, 'wir': 1719}, {'wohl': 1165}, {'':
(13, 'talk'), '...': 1721}, {'punkte': 0}, {'punkt': 0}, {'ihm': 21, 'ihnen': 21, 'ihr': 21}, {'durchgegangen': 118,
'geprobt': 118, 'geubt': 118, 'geuebt': 118}, {'N': 1726}, {'mit': 1727, 'review': 1231}, {'fuer': 1230, 'fur': 1230,
'mit': 1230}, {'von': 234}, {'bono': 402}, {'bei': 1230, 'fuer': 1230}, {'bei': 1230, 'fur': 1230}, {'an': 1151}, {'':
(20, 'gave:referral'), 'gegeben': 341, 'geschrieben': 341}, {'N': 1735}, {'fuer': 1736, 'fur': 1736}, {'me': 0}, {'':
(1, 'moved'), 'D': 850, 'auf': 850, 'to': 850}, {'': (23, 'contact'), 'N': 118}, {'': (23, 'contact'), '...': 754},
{'...': 754, 'an': 234, 'mich': 1741}, {'an': 234, 'von': 234}, {'zuruck': 98, 'zurueck': 98}, {'mich': 755, 'nicht':
1744}, {'<rel>': 130}, {'': (13, 'talk'), '<my>': 1746, '<their>': 1746, 'ab': 98, 'kurzfristig': 1418, 'wieder':
1418}, {'': (13, 'talk'), 'N': 335, 'ab': 98, 'ich': 1144, 'kurzfristig': 1418, 'wieder': 1418}, {'': (13, 'talk'),
'i': 757, 'ich': 757, 'we': 757, 'wir': 757}, {'mir': 404}, {'<not>': 1155, 'a': 677, 'aber': 1156, 'ah': 677, 'au':
677, 'auch': 677, 'dann': 1156}, {'': (23, 'contact'), 'wir': 404}, {'date': 38}, {'the': 1753}, {'vorbei': 234},
{'...': 1359}, {'gehoert': 98, 'gehort': 98, 'gesehen': 98, 'gesprochen': 98, 'getroffen': 98, 'telefoniert': 98},
{'gehoert': 98, 'gehort': 98, 'gesehen': 98, 'gesprochen': 98, 'getroffen': 98, 'mehr': 1757, 'telefoniert': 98},
{'nicht': 1758}, {'...': 1759, 'wieder': 1348}, {'am': 234, 'auf': 234, 'aus': 234, 'dass': 234, 'mir': 234, 'nicht':
1744, 'ob': 234, 'per': 234, 'uns': 234, 'via': 234, 'wegen': 234}, {'<me>': 767, '<them>': 21, '<they>': 768, 'ich':
22, 'wir': 22}, {'uns': 38}, {'': (2, 'plan'), 'uns': 38}, {'ma': 1763, 'wir': 1764, 'wollen': 98}, {'<rel>': 1214,
'auto': 130, 'bruder': 130, 'bus': 130, 'chef': 130, 'flieger': 130, 'flug': 130, 'hund': 130, 'kind': 130, 'mann':
130, 'sohn': 130, 'team': 130, 'vater': 130, 'zug': 130}, {'<rel>': 1214, 'chefin': 130, 'firma': 130, 'frau': 130,
'freundin': 130, 'kinder': 130, 'mutter': 130, 'schwester': 130, 'tochter': 130}, {'...': 1759, 'er': 130, 'sie':
130}, {'zusammen': 38}, {'...': 1769}, {'mich': 1770, 'uns': 1770}, {'ich': 1771, 'wir': 1771}, {'uns': 1770}, {'wir':
1773}, {'he': 130, 'she': 130}, {'<gone>': 234, 'angesetzt': 38, 'ausgemacht': 38, 'eingetragen': 38, 'fixiert': 38,
'gebucht': 38, 'geplant': 38, 'vereinbart': 38}, {'<gone>': 234, 'bei': 38, 'mit': 38}, {'...': 1777}, {'...': 1162,
'aufgetaucht': 98, 'dazu': 1161, 'dazugekommen': 98, 'erschienen': 98, 'gefahren': 98, 'gegangen': 98, 'gekommen': 98,
'hingegangen': 98}, {'': (14, 'together'), '...': 1777, 'bei': 38}, {'...': 1776, '<not>': 1155, '<they>': 1536, 'a':
677, 'aber': 1156, 'abgemacht': 38, 'ah': 677, 'angesetzt': 38, 'au': 677, 'auch': 677, 'aufgetaucht': 234,
'ausgefallen': 98, 'ausgemacht': 38, 'dann': 1156, 'dazugekommen': 234, 'dazugestossen': 234, 'eingeplant': 38,
'eingetragen': 38, 'festgelegt': 38, 'fixiert': 38, 'gebucht': 38, 'gekommen': 234, 'geplant': 38, 'ich': 1778,
'leider': 1164, 'mitgekommen': 234, 'nicht': 1779, 'reserviert': 38, 'terminiert': 38, 'verabredet': 38, 'vereinbart':
38, 'vorbeigefahren': 234, 'vorbeigekommen': 234, 'wir': 1780}, {'...': 1617}, {'...': 1617, 'ich': 1782, 'wir':
1782}, {'...': 1617, 'mich': 1464, 'uns': 1464}, {'...': 1617, 'ich': 1784, 'mich': 1464, 'uns': 1464, 'wir': 1784},
{'...': 1463, 'hoeren': 1165, 'horen': 1165, 'mal': 1631, 'sehen': 1165, 'treffen': 1165, 'verabreden': 1165,
'wiedersehen': 1165, 'zusammensetzen': 1165, 'zusammentelefonieren': 1165}, {'dringend': 1637, 'mal': 1631, 'mich':
1786, 'uns': 1464, 'wieder': 1165}, {'mal': 1631, 'mich': 1786, 'uns': 1464}, {'dringend': 1637, 'ich': 1787, 'mal':
1631, 'mich': 1786, 'uns': 1464, 'wieder': 1165, 'wir': 1788}, {'ich': 1788, 'mal': 1631, 'mich': 1786, 'uns': 1464,
'wir': 1788}, {'gegangen': 234, 'gewesen': 234}, {'an': 38}, {'': (2, 'plan'), 'an': 38, 'auf': 130, 'fest': 38, 'in':
130}, {'me': 1251}, {'geholfen': 402}, {'auf': 98}, {'nicht': 1796}, {'mich': 234}, {'': (23, 'contact'), '<hat>':
234}, {'': (23, 'contact'), 'wird': 38}, {'N': 338, 'to': 1151}, {'N': 300, '^': 6, 'bei': 1039, 'fuer': 1040, 'fur':
1040, 'mein': 21, 'meine': 21, 'von': 1039}, {'do': 1802, 'dos': 1041}, {'d': 21, 'll': 21, 'will': 21, 'would': 21},
{'i': 1804}, {'<them>': 1805, 'N': 335, 'me': 779, 'us': 779}, {'ich': 38, 'ma': 38, 'mich': 38}, {'ich': 38, 'mich':
38, 'wir': 38}, {'<they>': 130}, {'...': 1187, 'abgemacht': 38, 'angesetzt': 38, 'ausgemacht': 38, 'bestaetigt': 38,
'bestatigt': 38, 'fix': 38, 'fixiert': 38, 'gebucht': 38, 'geplant': 38, 'ist': 1188, 'ma': 1764, 'sich': 1809,
'steht': 38, 'vereinbart': 38, 'vergessen': 98, 'wir': 1764, 'wollen': 98, 'zugesagt': 38}, {'sich': 1809},
{'gelaufen': 234, 'glaufen': 234, 'glaufn': 234}, {'weg': 1812}, {'den': 1813, 'weg': 1812}, {'': (11, 'thinking'),
'^': 1488}, {'': (11, 'thinking'), 'grad': 1165, 'mir': 1815, 'ob': 1165}, {'': (11, 'thinking'), 'gerade': 1165,
'ich': 1165, 'mir': 1815, 'ob': 1165, 'wen': 1165, 'wie': 1165}, {'gewartet': 98, 'hingefahren': 98}, {'ob': 1165},
{'augen': 404}, {'vier': 1820}, {'N': 1343}, {'': (23, 'contact'), 'D': 38, 'fuer': 205, 'fur': 205}, {'gewartet':
98}, {'': (0, 'missed'), 'gewartet': 98, 'versucht': 98}, {'antworten': 98, 'gratulieren': 98, 'schreiben': 98,
'treffen': 98}, {'anzurufen': 98, 'zu': 1826}, {'gratulieren': 98, 'schreiben': 98}, {'...': 1827, 'abzusagen': 98,
'anzurufen': 98, 'zu': 1828, 'zuruckzurufen': 98, 'zurueckzurufen': 98}, {'anruf': 98}, {'': (1, 'moved'), 'auf': 850,
'wir': 850}, {'...': 1359, 'sich': 1359}, {'uf': 850}, {'<they>': 300, '^': 6, 'ich': 21}, {'<them>': 1493, '<they>':
789, '^': 6, 'dass': 1834, 'ich': 1494, 'mir': 788, 'uns': 788}, {'...': 528}, {'sollte': 1165, 'sollten': 1165}, {'':
(22, 'gave:volunteering'), 'at': 402, 'bei': 402, 'fuer': 402, 'fur': 402}, {'gelegt': 850, 'geschoben': 850,
'verlegt': 850, 'verschoben': 850}, {'D': 1839}, {'auf': 1840}, {'D': 1841}, {'bekommen': 234, 'erhalten': 234},
{'gehoert': 234, 'gehort': 234, 'mail': 1843, 'nachricht': 1843, 'nichts': 1692}, {'^': 992}, {'<them>': 1845, '^':
992}, {'werden': 1846, 'wird': 1846}, {'^': 42, 'ich': 300, 'wir': 300}, {'': (23, 'contact'), 'wir': 300}, {'^': 56,
'noch': 744}, {'^': 56, 'mir': 1850, 'noch': 744, 'uns': 1850}, {'wir': 300}, {'^': 996}, {'bekomm': 1848, 'bekomme':
1848, 'bekommen': 1849, 'brauch': 1848, 'brauche': 1848, 'erhalte': 1848, 'erhalten': 234, 'fehlen': 1851, 'fehlt':
1851, 'gekriegt': 234, 'kommt': 1848, 'krieg': 1848, 'kriege': 1848, 'kriegen': 1852, 'werden': 1853, 'wird': 1853},
{'...': 1844, '<me>': 1847, '<them>': 1854, 'D': 1841, 'N': 1343, 'meiner': 1097}, {'tuer': 98, 'tur': 98},
{'verschlossener': 1856}, {'': (13, 'talk'), 'ich': 1054}, {'fuer': 1165}, {'was': 1859}, {'ich': 246}, {'...': 1860,
'<they>': 1861}, {'richtige': 1165}, {'guter': 1165}, {'gute': 1165}, {'der': 1863, 'die': 1863, 'ein': 1864, 'eine':
1865, 'jemand': 1859, 'was': 1859}, {'...': 1866}, {'for': 744, 'on': 744}, {'fur': 1165}, {'<gone>': 234, 'was':
1869}, {'': (23, 'contact'), '<me>': 796, '<my>': 234}, {'...': 1170, 'bei': 234, 'mit': 234}, {'': (23, 'contact'),
'dabei': 234}, {'erreichen': 98, 'hause': 98}, {'da': 98, 'daheim': 98, 'zu': 1874, 'zuhause': 98}, {'...': 1870,
'<they>': 1861, 'alle': 685, 'am': 793, 'an': 684, 'anwesend': 234, 'auch': 794, 'auf': 795, 'aufgetaucht': 234,
'bei': 1871, 'beide': 685, 'beim': 684, 'da': 796, 'dabei': 234, 'dazugekommen': 234, 'dazugestossen': 234, 'der':
682, 'gekommen': 234, 'hier': 234, 'ich': 1872, 'im': 686, 'in': 691, 'ins': 686, 'kurz': 688, 'mit': 1873,
'mitgekommen': 234, 'nicht': 1875, 'vorbeigefahren': 234, 'vorbeigekommen': 234, 'wieder': 685, 'wir': 1171, 'zu':
798, 'zum': 793, 'zur': 793}, {'der': 1863, 'die': 1863, 'ein': 1864, 'eine': 1865, 'jemand': 1869, 'was': 1869},
{'...': 1877}, {'': (23, 'contact'), '<me>': 689, '<my>': 234}, {'': (14, 'together'), '...': 1170, 'bei': 234, 'mit':
234}, {'...': 1170, 'alle': 794, 'am': 793, 'an': 684, 'anwesend': 234, 'auch': 794, 'auf': 795, 'aufgetaucht': 234,
'bei': 1879, 'beide': 685, 'beim': 684, 'da': 796, 'dabei': 234, 'dazugekommen': 234, 'dazugestossen': 234,
'gekommen': 234, 'hier': 234, 'ich': 1171, 'im': 686, 'in': 691, 'ins': 686, 'kurz': 688, 'mit': 1873, 'mitgekommen':
234, 'vorbeigefahren': 234, 'vorbeigekommen': 234, 'wieder': 685, 'wir': 1880, 'zu': 798, 'zum': 793, 'zur': 793},
{'uf': 744}, {'auf': 744, 'ich': 1498, 'immer': 1497, 'jetzt': 1496, 'no': 1882, 'weiterhin': 1496, 'wir': 1498}, {'':
(7, 'waiting'), '<my>': 284}, {'^': 1884}, {'auf': 1885, 'ich': 1501, 'immer': 1497, 'jetzt': 1496, 'seit': 1500,
'weiterhin': 1496, 'wir': 1501}, {'called': 1116, 'canceled': 98, 'cancelled': 98, 'gecancelt': 98, 'moved': 1117,
'postponed': 1117, 'pushed': 1117, 'rescheduled': 1117, 'shifted': 1117, 'wohl': 1165}, {'N': 98}, {'noch': 1888},
{'N': 1889}, {'': (13, 'talk'), 'nichts': 1043, 'noch': 1044}, {'waere': 246, 'ware': 246, 'wäre': 246}, {'ich':
1892}, {'': (13, 'talk'), '<they>': 1893}, {'koennte': 1165, 'konnte': 1165, 'könnte': 1165}, {'<them>': 21, 'ich':
22, 'mich': 1503, 'wir': 22}, {'': (2, 'plan'), '<them>': 21, 'mit': 38}, {'': (2, 'plan'), '<them>': 21, 'ich': 1897,
'mich': 1503, 'mit': 38, 'wir': 22}, {'': (2, 'plan'), '<them>': 21}, {'ich': 22, 'wir': 1899}, {'auf': 1051, 'beim':
1051, 'da': 1051, 'fort': 1051, 'gerade': 1053, 'grad': 1053, 'hoere': 130, 'hore': 130, 'im': 1052, 'in': 1051,
'kurz': 1053, 'ned': 1053, 'net': 1053, 'nicht': 1053, 'unterwegs': 1051, 'weg': 1051}, {'er': 130, 'es': 1721, 'ich':
1901, 'sie': 130}, {'...': 1617, '<me>': 300, '^': 647, 'dass': 721, 'ich': 1618, 'wir': 1618}, {'...': 1427,
'<them>': 1428, '<title>': 367, '<vowed>': 349, '^': 357, 'es': 386, 'gesagt': 362, 'geschrieben': 362, 'gsagt': 362,
'gschriebn': 362, 'ich': 1430, 'leider': 385, 'nicht': 384, 'wir': 1430}, {'<deed1>': 594, '<give1>': 1434, '<sees1>':
1437}, {'<them>': 1455, '^': 6, 'ich': 1459, 'mich': 1457, 'uns': 1457, 'wir': 1459}, {'<them>': 1455, '^': 6, 'ich':
1466, 'mich': 1464, 'uns': 1464, 'wir': 1466}, {'<them>': 1455, '^': 6, 'ich': 1471, 'mich': 1469, 'uns': 1469, 'wir':
1471}, {'<them>': 1478, 'auf': 1480, 'besser': 246, 'dringend': 246, 'endlich': 246, 'lieber': 246, 'niemals': 246,
'unbedingt': 246}, {'': (2, 'plan'), '...': 205, 'D': 38}, {'dritt': 404, 'fuenft': 404, 'funft': 404, 'viert': 404,
'zweit': 404}, {'...': 1170, 'ich': 1171, 'wir': 1171, 'zu': 1911}, {'<acts1>': 226, '<have>': 1904, '<should>': 436,
'^': 1905, 'arbeite': 1444, 'auf': 1369, 'beide': 404, 'beiden': 404, 'bereite': 1444, 'besuchen': 229, 'bin': 1477,
'braeuchte': 1175, 'brauch': 1179, 'brauche': 1179, 'brauchen': 1179, 'brauchte': 1175, 'bräuchte': 1175, 'drei': 404,
'erwarte': 1299, 'erwarten': 1299, 'essen': 229, 'fahr': 1449, 'fahre': 1449, 'fahren': 229, 'feiern': 229, 'fliegen':
229, 'freu': 1452, 'freue': 1452, 'freuen': 1452, 'geh': 1449, 'gehe': 1449, 'gehen': 229, 'halten': 229, 'leg': 1444,
'lege': 1444, 'machen': 229, 'mochte': 22, 'mochten': 22, 'moechte': 22, 'moechten': 22, 'muass': 214, 'mues': 214,
'muessen': 1906, 'muesste': 1462, 'muessten': 1462, 'muss': 1907, 'mussen': 1908, 'musste': 1473, 'mussten': 1473,
'möchte': 22, 'müsste': 1473, 'müssten': 1473, 'reden': 229, 'samma': 1474, 'schuld': 1475, 'schulde': 1475,
'schulden': 1476, 'sehen': 229, 'sind': 1477, 'soll': 1909, 'solle': 1482, 'sollen': 1483, 'solln': 1484, 'sollte':
1485, 'sollten': 1485, 'sprechen': 229, 'starten': 229, 'stell': 1444, 'stelle': 1444, 'telefonieren': 229, 'treffen':
1910, 'veranstalten': 229, 'vier': 404, 'war': 1474, 'waren': 1912, 'wart': 1499, 'warte': 1502, 'warten': 1502,
'werd': 22, 'werde': 22, 'werden': 22, 'will': 22, 'wollen': 22, 'zoomen': 229, 'zwei': 404}, {'<me>': 300,
'gestrichen': 98, 'ist': 242, 'kommen': 38, 'nichts': 98, 'nix': 98, 'stattfinden': 38, 'wurde': 242}, {'me': 404},
{'': (13, 'talk'), 'er': 130, 'ihr': 130, 'sein': 130, 'sie': 130}, {'...': 1617, 'dass': 721, 'ich': 1618, 'wir':
1618}, {'anrufen': 98, 'besuchen': 98, 'essen': 98, 'fragen': 98, 'gehen': 98, 'gratulieren': 98, 'mailen': 98,
'muessen': 98, 'mussen': 98, 'schreiben': 98, 'sehen': 98, 'sollen': 98, 'sprechen': 98, 'treffen': 98,
'vorbeischauen': 98, 'wollen': 98, 'zuruckrufen': 98, 'zurueckrufen': 98}, {'...': 1918, 'eigentlich': 98}, {'...':
1918, '<me>': 300, 'eigentlich': 98, 'ich': 98, 'wir': 98}, {'...': 1918, 'eigentlich': 98, 'ich': 98, 'wir': 98},
{'gehalten': 339}, {'N': 1922}, {'...': 1146, 'fuer': 1923, 'fur': 1923}, {'<they>': 773, '^': 777, 'an': 772, 'gern':
1165, 'gerne': 1165}, {'...': 1368, '<they>': 773, '^': 777, 'abgemacht': 38, 'abgesagt': 98, 'an': 772, 'angesetzt':
38, 'ausgemacht': 38, 'eingeplant': 38, 'eingetragen': 38, 'festgelegt': 38, 'fixiert': 38, 'gebucht': 38, 'geplant':
38, 'gern': 1165, 'gerne': 1165, 'gestrichen': 98, 'ist': 242, 'kurzfristig': 1378, 'mir': 1379, 'nichts': 98, 'nix':
98, 'reserviert': 38, 'spontan': 1378, 'terminiert': 38, 'uns': 1379, 'vereinbart': 38, 'verschoben': 1098, 'wieder':
1378, 'wurde': 242}, {'abgemacht': 38, 'angesetzt': 38, 'ausgemacht': 38, 'eingeplant': 38, 'eingetragen': 38,
'festgelegt': 38, 'fixiert': 38, 'gebucht': 38, 'geplant': 38, 'reserviert': 38, 'terminiert': 38, 'vereinbart': 38},
{'was': 1869}, {'...': 1928, '<they>': 1861}, {'should': 246}, {'<me>': 404, 'dritt': 404, 'fuenft': 404, 'funft':
404, 'sechst': 404, 'viert': 404, 'zweit': 404}, {'getroffen': 234}, {'': (14, 'together'), 'gewesen': 234}, {'$':
213, '...': 221, '//': 225, '<acts1>': 228, '<and>': 232, '<appointment>': 243, '<bookable>': 245, '<counsel>': 252,
'<give1>': 253, '<gone>': 234, '<handed>': 257, '<hat>': 328, '<have>': 401, '<helper>': 403, '<me>': 408, '<my>':
412, '<needs>': 419, '<not>': 424, '<said>': 426, '<saysv>': 434, '<sends3>': 45, '<should>': 437, '<their>': 447,
'<them>': 517, '<they>': 829, '<thing>': 832, '<to_them>': 833, '<vowed>': 834, '<will3>': 835, '<work>': 838, 'D':
872, 'N': 955, '^': 1036, 'abgeblasen': 98, 'abgehangen': 234, 'abgeholt': 234, 'abgemacht': 1037, 'abgesagt': 98,
'abgeschlossen': 234, 'abgestimmt': 234, 'abgmacht': 1038, 'action': 1042, 'aergert': 611, 'ahnt': 1045, 'als': 1057,
'am': 1060, 'an': 1070, 'and': 1071, 'anfrage': 1074, 'angeblich': 130, 'angebot': 1075, 'angefragt': 1076,
'angerufen': 234, 'angeschrieben': 234, 'angesetzt': 38, 'angesprochen': 234, 'angetroffen': 234, 'anruf': 1077,
'anrufbeantworter': 98, 'anrufen': 1078, 'anscheinend': 130, 'anstehend': 38, 'anstehender': 38, 'antwort': 1079,
'antwortet': 1080, 'antwortete': 234, 'anwesend': 1081, 'apero': 234, 'apéro': 234, 'arbeitet': 1082, 'are': 1084,
'argert': 611, 'asked': 1073, 'ass': 1085, 'assen': 234, 'auf': 1099, 'aufgabe': 1041, 'aufgaben': 1041, 'aufgesucht':
234, 'aufs': 1093, 'ausgefallen': 98, 'ausgefuehrt': 234, 'ausgefuhrt': 234, 'ausgemacht': 1037, 'ausgesprochen': 234,
'ausgetauscht': 234, 'ausgmacht': 1037, 'bailed': 1101, 'ball': 1108, 'bat': 1109, 'because': 130, 'bedankt': 1115,
'bedankte': 1115, 'been': 1118, 'begegnet': 234, 'begegnete': 234, 'beginnt': 1082, 'begleitet': 234,
'begluckwunscht': 234, 'beglueckwuenscht': 234, 'behauptet': 130, 'bei': 1127, 'beim': 1132, 'bekomm': 1138,
'bekomme': 1138, 'bekommen': 1139, 'bekommt': 1141, 'benoetigt': 1142, 'benotigt': 1143, 'beraten': 234, 'bergtour':
234, 'berichtet': 130, 'berichtete': 1145, 'beschwert': 611, 'besetzt': 98, 'besichtigt': 234, 'besprechung': 1147,
'besprochen': 234, 'besteht': 610, 'besuch': 1148, 'besuche': 1149, 'besuchen': 1150, 'besucht': 234, 'besuchte': 234,
'bevor': 130, 'bevorstehend': 38, 'bier': 234, 'bierchen': 234, 'biere': 234, 'bietet': 614, 'big': 1153, 'bin': 1172,
'bittet': 587, 'bleibt': 1082, 'blumen': 1075, 'booked': 1083, 'bot': 614, 'bouldern': 234, 'braeuchte': 1175,
'brainstorming': 1165, 'brauch': 1179, 'brauche': 1179, 'brauchen': 1179, 'braucht': 1180, 'brauchte': 1175, 'brief':
1181, 'bring': 1186, 'bringe': 1186, 'bringen': 627, 'bringt': 627, 'bräuchte': 1175, 'call': 1189, 'can': 1192,
'canceled': 98, 'cancelled': 1193, 'cancelt': 98, 'coaching': 1194, 'combox': 98, 'coming': 1195, 'confirmed': 1083,
'connect': 1198, 'connected': 1199, 'could': 1192, 'couldn': 1192, 'da': 1200, 'dafuer': 1201, 'dafur': 1201, 'damit':
130, 'dank': 1202, 'danke': 1205, 'dankeschoen': 1204, 'dankeschon': 1204, 'dankt': 1115, 'daran': 1208, 'darf': 1213,
'das': 1215, 'dass': 1224, 'dates': 1225, 'daumen': 1229, 'debattiert': 234, 'deck': 1232, 'dem': 1234, 'denen': 1234,
'denk': 1236, 'denke': 1238, 'denkt': 130, 'denn': 130, 'der': 1250, 'deren': 130, 'dessen': 130, 'did': 1254, 'didn':
1254, 'die': 1256, 'dinner': 1147, 'diskutiert': 234, 'dm': 1075, 'does': 1254, 'doesn': 1254, 'draengt': 629, 'dran':
1257, 'drangt': 629, 'dringt': 610, 'drink': 234, 'drinks': 234, 'durchgearbeitet': 234, 'durchgegangen': 234,
'durchgeklingelt': 234, 'durchgerufen': 234, 'durchgesprochen': 234, 'e': 1259, 'ehrenamt': 1260, 'ehrenamtlich':
1268, 'ehrenamtsarbeit': 402, 'eigentlich': 1271, 'einander': 1272, 'einer': 1273, 'einfach': 220, 'eingeladen': 1274,
'eingeplant': 38, 'eingetragen': 38, 'einladung': 1075, 'email': 1275, 'empfahl': 631, 'empfehlen': 631, 'empfehlung':
1278, 'empfehlungsschreiben': 1056, 'empfiehlt': 631, 'entfaellt': 98, 'entfallen': 98, 'entfallt': 98, 'entfiel': 98,
'er': 1286, 'ergebnis': 130, 'erhalte': 1139, 'erinnere': 1288, 'erinnerung': 1289, 'erklaert': 1294, 'erklart': 1294,
'ermahnt': 633, 'ermutigt': 633, 'eroeffnung': 1296, 'eroffnung': 1296, 'erreichen': 1078, 'erreicht': 234,
'ersatztermin': 850, 'erschien': 1297, 'erwarte': 1299, 'erwarten': 1299, 'erwischt': 234, 'erzaehlt': 1303,
'erzaehlte': 1145, 'erzahlt': 1303, 'erzahlte': 1145, 'es': 1305, 'esse': 1149, 'essen': 1306, 'ewig': 1309, 'faellt':
1312, 'faend': 640, 'faende': 640, 'faengt': 1313, 'fahr': 1149, 'fahre': 1149, 'fahren': 848, 'falls': 130, 'fallt':
1312, 'fand': 1318, 'fande': 640, 'fanden': 1315, 'fangt': 1313, 'fazit': 130, 'feedback': 1323, 'fehlen': 1325,
'fehlt': 1325, 'feier': 1296, 'feierabendbier': 234, 'feiern': 848, 'feiert': 1328, 'festgelegt': 1037, 'fiel': 1329,
'fielen': 1330, 'findet': 1331, 'fitness': 234, 'fix': 1332, 'fixiert': 38, 'flachgefallen': 98, 'flaked': 1101,
'fliege': 1149, 'follow': 1334, 'fordert': 648, 'frag': 1335, 'frage': 1336, 'fragen': 1078, 'fragt': 651, 'fragte':
1337, 'freiwillig': 1340, 'freiwillige': 1049, 'freiwilligenarbeit': 402, 'freiwilligeneinsatz': 402, 'freiwilliger':
1049, 'freu': 1342, 'freue': 1342, 'freut': 611, 'fuer': 1345, 'fuerchtet': 130, 'fur': 1347, 'furchtet': 130,
'fussball': 234, 'fänd': 640, 'gab': 664, 'gaben': 666, 'ganz': 1348, 'gassi': 234, 'gearbeitet': 234, 'gebowlt': 234,
'gebrainstormt': 234, 'gebruncht': 234, 'gebucht': 38, 'geburtstag': 1350, 'gecancelled': 98, 'gecancelt': 98,
'gechattet': 234, 'gechillt': 234, 'gecoacht': 234, 'gedanke': 1165, 'gedankt': 234, 'geeinigt': 234, 'gefahren': 234,
'gefeiert': 234, 'geflogen': 234, 'gefragt': 1076, 'gefruehstueckt': 234, 'gefruehstuekt': 234, 'gefruhstuckt': 234,
'gefruhstukt': 234, 'gefuehrt': 234, 'gefuhrt': 234, 'gegangen': 234, 'gegessen': 234, 'geghostet': 98, 'gegrillt':
234, 'geh': 1149, 'gehabt': 234, 'gehalten': 234, 'gehe': 1149, 'gehen': 848, 'gehoert': 1351, 'geholfen': 234,
'gehort': 1351, 'geht': 1354, 'gejasst': 234, 'gejoggt': 234, 'gekickt': 234, 'geklettert': 234, 'gekloent': 234,
'geklont': 234, 'gelaufen': 234, 'gelernt': 234, 'gemailt': 234, 'gemeinnuetzig': 402, 'gemeinnutzig': 402,
'gemeinsam': 404, 'gemeint': 1294, 'gemoved': 850, 'gepingt': 234, 'gepitcht': 234, 'geplant': 1037, 'geplatzt': 98,
'geplatzter': 98, 'geplaudert': 234, 'geprobt': 234, 'gequatscht': 234, 'geredet': 234, 'geruchteweise': 130,
'geruechteweise': 130, 'gesagt': 1358, 'geschnackt': 234, 'geschoben': 1359, 'geschrieben': 1360, 'gesehen': 234,
'gesessen': 234, 'gesimst': 234, 'geskypt': 234, 'gespielt': 234, 'gesprachsrunde': 234, 'gespraechsrunde': 234,
'gesprochen': 234, 'gestritten': 234, 'getextet': 234, 'getraeumt': 1361, 'getratscht': 234, 'getraumt': 1361,
'getroffen': 234, 'getrunken': 234, 'gewandert': 234, 'gewesen': 234, 'geworkshopt': 234, 'gezoomt': 234, 'gfixt': 38,
'gha': 234, 'ghostet': 1362, 'gibt': 666, 'ging': 1364, 'gingen': 234, 'glatt': 1365, 'glaubt': 130, 'gluehwein': 234,
'gluhwein': 234, 'gmacht': 234, 'golf': 234, 'golfrunde': 234, 'got': 1366, 'gotta': 21, 'gratscht': 234,
'gratuliert': 234, 'gredet': 234, 'gredt': 234, 'gruble': 1165, 'grueble': 1165, 'gseh': 234, 'gseit': 234, 'gsessen':
234, 'gsessn': 234, 'gsi': 234, 'gsproche': 234, 'gsprochen': 234, 'gtroffe': 234, 'hab': 1380, 'habe': 1381, 'haben':
1388, 'habs': 1374, 'haengen': 407, 'haett': 1391, 'haette': 1395, 'haetten': 1396, 'haettn': 1398, 'ham': 1399,
'hangen': 407, 'has': 1401, 'hat': 1409, 'hatt': 1411, 'hatte': 1413, 'hatten': 1414, 'hattn': 1398, 'hausaufgabe':
1041, 'have': 1415, 'he': 1417, 'hebt': 1419, 'herzlichen': 1420, 'hingesetzt': 234, 'hob': 1419, 'hochzeit': 1296,
'hochzeitstag': 1421, 'hoere': 1351, 'hofft': 130, 'holt': 1422, 'hore': 1351, 'hätte': 1423, 'hätten': 1424, 'i':
1425, 'ich': 1506, 'idee': 1165, 'ihm': 1508, 'ihnen': 1509, 'ihr': 1510, 'ihre': 1511, 'ihrer': 1515, 'im': 1516,
'in': 1520, 'informierte': 1521, 'ins': 1523, 'interviewt': 234, 'intro': 1530, 'introduced': 1532, 'intros': 1533,
'is': 1534, 'ist': 1538, 'jassen': 234, 'jetzt': 1539, 'joggen': 676, 'joggingrunde': 234, 'kaffee': 1540,
'kalendereintrag': 38, 'kam': 1543, 'kamen': 693, 'karte': 1075, 'kartenabend': 234, 'kartons': 1544, 'kein': 1548,
'keine': 1552, 'keinen': 1553, 'keiner': 1556, 'kennen': 1557, 'kennengelernt': 234, 'kickoff': 1147, 'kino': 234,
'kisten': 1544, 'klappt': 1297, 'klappte': 1297, 'klettern': 234, 'knapp': 1558, 'koennte': 1559, 'koennten': 1561,
'komme': 1563, 'kommt': 1565, 'komplett': 1365, 'kondoliert': 234, 'konnte': 1559, 'konnten': 1561, 'kontakt': 1576,
'konzert': 1296, 'krieg': 1138, 'kriege': 1138, 'kriegen': 1139, 'kriegt': 1141, 'kuemmern': 696, 'kuemmert': 696,
'kummern': 696, 'kummert': 696, 'kunnt': 234, 'kurzfristig': 1378, 'könnte': 1559, 'könnten': 1561, 'lange': 1309,
'laufrunde': 234, 'laut': 1577, 'lead': 1580, 'legt': 701, 'legte': 701, 'leider': 1582, 'lesung': 1296, 'lief': 1583,
'liegt': 1585, 'lunch': 1189, 'mache': 1587, 'macht': 1587, 'mahnt': 633, 'mail': 1592, 'mailbox': 98, 'mailt': 704,
'mailte': 1593, 'mal': 1595, 'meeting': 1189, 'mega': 220, 'mein': 1597, 'meine': 1598, 'meint': 130, 'meinte': 130,
'meldet': 1600, 'meldete': 709, 'memo': 0, 'mentoring': 1604, 'mentoringstunde': 1605, 'merci': 1606, 'merke': 0,
'merken': 0, 'mir': 1379, 'mit': 1615, 'miteinander': 1616, 'mobel': 1544, 'mochte': 1619, 'moebel': 1544, 'moechte':
1620, 'moved': 1622, 'muass': 1623, 'mues': 1623, 'muess': 1624, 'muessen': 1630, 'muesst': 1635, 'muesste': 1641,
'muessten': 1642, 'muss': 1649, 'mussen': 1652, 'musst': 1635, 'musste': 1657, 'mussten': 1658, 'mut': 1660, 'möchte':
1619, 'müss': 1624, 'müsste': 1663, 'müssten': 1664, 'nach': 1666, 'nachdem': 130, 'nachgedacht': 1667, 'nachgefasst':
234, 'nachgefragt': 1076, 'nachgehakt': 1668, 'nachgeholt': 1539, 'nachricht': 1669, 'nachste': 1671, 'nachster':
1673, 'naechste': 1675, 'naechster': 1677, 'naemlich': 130, 'nahm': 1419, 'namenstag': 1678, 'namlich': 130,
'natuerlich': 220, 'naturlich': 220, 'ned': 1680, 'need': 1415, 'nehm': 1186, 'nehme': 1186, 'net': 1681, 'neuer':
1682, 'never': 1683, 'next': 1685, 'nich': 1686, 'nicht': 1691, 'nichts': 1696, 'nie': 1697, 'niemand': 1698,
'niemanden': 1699, 'nimmt': 1419, 'nit': 1686, 'nix': 1700, 'no': 1701, 'noch': 1707, 'nod': 1708, 'noed': 1708,
'noshow': 98, 'note': 1710, 'notiz': 1714, 'nur': 1720, 'ob': 1722, 'obwohl': 130, 'offen': 1174, 'offenbar': 130,
'offene': 1723, 'offener': 1724, 'offensichtlich': 130, 'oper': 234, 'owe': 214, 'owes': 745, 'padel': 234, 'paket':
1075, 'party': 1296, 'pendenz': 1041, 'pendenzen': 0, 'ping': 1725, 'pitch': 1728, 'pitchtraining': 1729, 'pladiert':
746, 'pladierte': 746, 'plaediert': 747, 'plaedierte': 747, 'planned': 1083, 'platzte': 98, 'plauderei': 234,
'plauderte': 234, 'plausch': 234, 'plauscht': 234, 'pocht': 610, 'poker': 234, 'post': 1730, 'postkarte': 1075,
'postponed': 1117, 'premiere': 1296, 'pro': 1731, 'probehoeren': 1732, 'probehoren': 1733, 'promised': 214, 'props':
1734, 'pushed': 1622, 'quatschte': 234, 'radtour': 234, 'raet': 753, 'rat': 753, 'raten': 753, 'ratsch': 234,
'reagiert': 1297, 'recommended': 246, 'recommends': 246, 'rede': 1149, 'reden': 848, 'redete': 1085, 'referenz': 1737,
'referred': 1055, 'remind': 1738, 'reminder': 0, 'rescheduled': 1739, 'reviewed': 1740, 'rief': 1742, 'riet': 753,
'rieten': 753, 'ruckruf': 1743, 'rueckruf': 1743, 'ruehrt': 707, 'ruehrte': 707, 'ruft': 1745, 'ruhrt': 707, 'ruhrte':
707, 'rumgehangen': 234, 'rät': 753, 'sagt': 1747, 'sagte': 1748, 'said': 1749, 'samma': 1474, 'samt': 1750, 'san':
1751, 'sass': 234, 'sassen': 1752, 'sauna': 234, 'sausen': 406, 'save': 1754, 'says': 1749, 'saß': 234, 'saßen': 1752,
'schach': 234, 'schaute': 1755, 'scheduled': 1083, 'scheinbar': 130, 'schieben': 1359, 'schiebt': 1756, 'schlaegt':
760, 'schlagt': 760, 'schlug': 760, 'schlägt': 760, 'schon': 1760, 'schreibt': 1761, 'schrieb': 1593, 'schuld': 1475,
'schulde': 1475, 'schulden': 1762, 'schuldet': 769, 'schwaetzchen': 234, 'schwatz': 234, 'schwatzchen': 234, 'seh':
1149, 'sehe': 1149, 'sehen': 1765, 'sein': 1766, 'seine': 1767, 'seiner': 1515, 'seit': 1768, 'setze': 1772, 'setzen':
1774, 'she': 1417, 'shifted': 1117, 'shoutout': 1734, 'sie': 1286, 'simse': 1725, 'since': 1775, 'sind': 1781,
'sitzen': 407, 'sitzung': 1147, 'skifahren': 234, 'skitour': 234, 'skypen': 848, 'sms': 1669, 'sobald': 130,
'solange': 130, 'soll': 1783, 'sollen': 1785, 'sollte': 1789, 'sollten': 1790, 'sozialeinsatz': 402, 'sparring': 1605,
'spazieren': 1791, 'spaziergang': 234, 'spendenaktion': 402, 'spontan': 1378, 'sprach': 1085, 'sprachen': 234,
'sprachnachricht': 1075, 'sprech': 1149, 'spreche': 1149, 'sprechen': 1150, 'spritzer': 234, 'squash': 234, 'startet':
1082, 'statt': 1201, 'stattdessen': 1201, 'stehen': 1792, 'steht': 1793, 'stood': 1794, 'storniert': 98, 'taet': 778,
'tafel': 1795, 'tarock': 234, 'tat': 778, 'tauchte': 1797, 'taufe': 1296, 'tauschte': 1798, 'tauschten': 234,
'tausend': 1420, 'teilgenommen': 1799, 'teilnehmende': 234, 'telefonierd': 234, 'telefoniere': 1149, 'telefonieren':
848, 'telefoniert': 1800, 'telefonierte': 234, 'telefonierten': 234, 'tennis': 234, 'termin': 1189, 'terminiert': 38,
'terminvorschlag': 38, 'text': 1725, 'textet': 704, 'thanks': 1801, 'theater': 234, 'they': 1417, 'thinks': 758,
'thx': 1151, 'to': 1803, 'todo': 1802, 'todos': 1041, 'told': 1806, 'total': 1365, 'traeumte': 1165, 'traf': 234,
'trafen': 234, 'tratscht': 234, 'traumte': 1165, 'treff': 1807, 'treffe': 1808, 'treffen': 1810, 'trifft': 1811,
'troffe': 234, 'troffn': 234, 'trost': 1660, 'tät': 778, 'uban': 1814, 'uber': 1814, 'uberleg': 1816, 'uberlege':
1817, 'ubern': 1814, 'ueban': 1814, 'ueber': 1814, 'ueberleg': 1816, 'ueberlege': 1817, 'uebern': 1814, 'umgebucht':
1359, 'umgelegt': 1359, 'umsonst': 1818, 'umzugskisten': 1544, 'unentgeltlich': 402, 'unerreichbar': 98, 'uns': 1379,
'unsicher': 1819, 'unter': 1821, 'unterhalten': 234, 'unterhielt': 1798, 'unterhielten': 234, 'unterrichtet': 234,
'unterschrieben': 234, 'unterzeichnet': 234, 'v': 1822, 'verabredet': 38, 'verabschiedet': 234, 'verabschiedung': 234,
'verbaselt': 98, 'verbummelt': 98, 'vereinbart': 1823, 'vergebens': 1824, 'vergeblich': 1825, 'vergessen': 1829,
'verhandelt': 234, 'verlangt': 648, 'verlegt': 1098, 'vermisse': 1165, 'vernissage': 1296, 'verpasst': 98,
'verpasster': 1830, 'verpennt': 98, 'verplant': 98, 'versaeumt': 98, 'versaumt': 98, 'verschieben': 1831,
'verschiebt': 1832, 'verschlafen': 98, 'verschobe': 1833, 'verschoben': 1098, 'verschwitzt': 98, 'versoehnt': 234,
'versohnt': 234, 'versprach': 1835, 'versprech': 1495, 'verspreche': 1495, 'verspricht': 790, 'versucht': 1836,
'vertagt': 1098, 'vertroestet': 98, 'vertrostet': 98, 'vielen': 1420, 'vielleicht': 1837, 'voellig': 1365, 'voll':
220, 'vollig': 1365, 'volunteered': 1838, 'volunteering': 1838, 'vom': 1842, 'von': 1855, 'vor': 1857,
'vorbeigekommen': 234, 'vorbeigeschaut': 234, 'vorgemerkt': 38, 'vorgestellt': 234, 'vorgezogen': 1359, 'vortrag':
1296, 'vorverlegt': 1359, 'waehrend': 1858, 'waer': 1862, 'waere': 1867, 'wahrend': 1858, 'waiting': 1868,
'wanderung': 234, 'war': 1876, 'ware': 1878, 'waren': 1881, 'warn': 803, 'warnt': 806, 'warnte': 806, 'wart': 1883,
'warte': 1502, 'warten': 1886, 'wartet': 807, 'was': 1887, 'weder': 1890, 'weil': 130, 'weiss': 1891, 'weiß': 1891,
'welche': 130, 'welcher': 130, 'wenn': 1894, 'wer': 1895, 'werd': 1896, 'werde': 1898, 'werden': 1900, 'whatsapp':
1669, 'wie': 1902, 'wieder': 1378, 'wiedergesehen': 234, 'wiedersehen': 234, 'wiedervorlage': 0, 'will': 1903, 'wir':
1913, 'wird': 1914, 'with': 1915, 'wo': 1916, 'woan': 817, 'wohnt': 1082, 'wollen': 1917, 'wollt': 1919, 'wollte':
1920, 'wollten': 1921, 'workshop': 1924, 'worn': 817, 'wuenschen': 824, 'wuenscht': 826, 'wuerd': 778, 'wuerde': 1925,
'wunschen': 824, 'wunscht': 828, 'wurd': 778, 'wurde': 1926, 'wurden': 1927, 'wv': 0, 'wär': 1929, 'wäre': 1878,
'würde': 1925, 'yoga': 234, 'you': 1930, 'zoomen': 848, 'zu': 1931, 'zufaellig': 1932, 'zufallig': 1932,
'zuruckgerufen': 234, 'zurueckgerufen': 234, 'zusammen': 1933, 'zusammengehockt': 234, 'zusammengesessen': 234,
'zusammengesetzt': 234, 'zuspruch': 1660}]


RELATIONS = [{'': (0, 'with')}, {'bei': 0}, {'': (7, 'despite')}, {'erreicht': 2, 'erwischt': 2}, {'dann': 3, 'doch':
3}, {'gemailt': 2, 'geschrieben': 2, 'telefoniert': 2, 'telefonisch': 2}, {'': (4, 'absent_after')}, {'dann': 5,
'gemailt': 2, 'geschrieben': 2, 'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6, 'telefoniert': 2, 'telefonisch':
2}, {'': (1, 'about')}, {'': (3, 'absent_before')}, {'da': 0}, {'': (5, 'due')}, {'doch': 2}, {'': (2, 'at'), 'ende':
12}, {'': (2, 'at')}, {'': (2, 'at'), 'der': 14}, {'an': 0, 'bei': 0, 'v': 0, 'vom': 0, 'von': 0}, {'von': 8}, {'v':
0, 'von': 0}, {'': (0, 'with'), 'war': 0, 'waren': 0}, {'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6}, {'': (2,
'at'), 'dem': 14, 'der': 14, 'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'urlaub': 6}, {'in': 14}, {'': (0, 'with'),
'war': 0}, {'': (2, 'at'), 'dem': 14, 'den': 14, 'der': 14, 'ihm': 22, 'ihr': 22, 'mir': 23, 'uns': 22}, {'anlauf': 2,
'mal': 2, 'versuch': 2}, {'': (2, 'at'), 'zweiten': 25}, {'m': 0, 'mit': 0, 'w': 0}, {'bei': 0, 'vom': 0, 'von': 0},
{'ich': 1}, {'': (5, 'due'), 'anfang': 11, 'auf': 9, 'dahin': 11, 'diesen': 11, 'ende': 11, 'kommenden': 11,
'laengstens': 11, 'langstens': 11, 'mitte': 11, 'nach': 14, 'nachsten': 11, 'naechsten': 11, 'spaetestens': 11,
'spatestens': 11, 'vor': 11, 'zum': 11, 'zur': 11}, {'hause': 6}, {'daheim': 6, 'zu': 31, 'zuhause': 6}, {'an': 0,
'v': 0, 'von': 0}, {'bei': 0, 'm': 0, 'mit': 0, 'von': 0, 'w': 0}, {'': (6, 'ahead')}, {'ned': 6, 'net': 6, 'nicht':
6, 'nod': 6, 'noed': 6, 'ohne': 9}, {'an': 0, 'von': 0}, {'noch': 2}, {'um': 8}, {'sich': 39}, {'an': 0, 'v': 0,
'vom': 0, 'von': 0}, {'mail': 41}, {'nicht': 6}, {'fehlte': 9, 'fehlten': 9, 'ging': 39}, {'': (5, 'due'), 'am': 11},
{'zu': 8, 'zum': 8, 'zur': 8}, {'': (4, 'absent_after'), 'haben': 9, 'hat': 9}, {'': (0, 'with'), 'vom': 14}, {'von':
0}, {'es': 39, 'um': 8}, {'mit': 0}, {'bei': 0, 'mit': 0}, {'es': 39}, {'an': 8, 'von': 8}, {'aber': 6, 'doch': 6,
'jedoch': 6, 'leider': 6}, {'aber': 6, 'dann': 55, 'doch': 6, 'jedoch': 6, 'leider': 6}, {'': (4, 'absent_after'),
'aber': 6, 'blieb': 56, 'doch': 6, 'haben': 56, 'hat': 56, 'hatte': 56, 'is': 56, 'ist': 56, 'jedoch': 6, 'kam': 56,
'kamen': 56, 'konnte': 56, 'konnten': 56, 'lag': 56, 'leider': 6, 'musste': 56, 'mussten': 56, 'schaffte': 56, 'sind':
56, 'steckte': 56, 'war': 56, 'waren': 56}, {'<should>': 57, 'aber': 6, 'blieb': 56, 'doch': 6, 'haben': 56, 'hat':
56, 'hatte': 56, 'is': 56, 'ist': 56, 'jedoch': 6, 'kam': 56, 'kamen': 56, 'konnte': 56, 'konnten': 56, 'lag': 56,
'leider': 6, 'musste': 56, 'mussten': 56, 'schaffte': 56, 'sind': 56, 'steckte': 56, 'war': 56, 'waren': 56, 'wollen':
57}, {'aber': 6, 'blieb': 56, 'doch': 6, 'haben': 56, 'hat': 56, 'hatte': 56, 'is': 56, 'ist': 56, 'jedoch': 6, 'kam':
56, 'kamen': 56, 'konnte': 56, 'konnten': 56, 'lag': 56, 'leider': 6, 'musste': 56, 'mussten': 56, 'schaffte': 56,
'sind': 56, 'steckte': 56, 'war': 56, 'waren': 56}, {'<should>': 59, 'aber': 6, 'blieb': 56, 'doch': 6, 'haben': 56,
'hat': 56, 'hatte': 56, 'is': 56, 'ist': 56, 'jedoch': 6, 'kam': 56, 'kamen': 56, 'konnte': 56, 'konnten': 56, 'lag':
56, 'leider': 6, 'musste': 56, 'mussten': 56, 'schaffte': 56, 'sind': 56, 'steckte': 56, 'war': 56, 'waren': 56,
'wollen': 59}, {'gewesen': 60, 'sein': 60}, {'<comeinf>': 58, 'dabei': 61, 'gekommen': 60}, {'<comeinf>': 6}, {'...':
62, '<comeinf>': 58, 'auch': 63, 'dabei': 61, 'gekommen': 60}, {'<should>': 6, 'wollen': 6}, {'<comeinf>': 65},
{'...': 66, '<comeinf>': 65}, {'zuruckgerufen': 2, 'zurueckgerufen': 2}, {'geschafft': 6}, {'nicht': 69}, {'zeit': 6},
{'gemeldet': 2}, {'aber': 72}, {'zurueckgerufen': 2}, {'zuruckgerufen': 2}, {'abgesagt': 6, 'dann': 68, 'es': 70,
'gefehlt': 6, 'keine': 71, 'mich': 68, 'sich': 73, 'spaeter': 74, 'spater': 75, 'zuruckgerufen': 2, 'zurueckgerufen':
2}, {'...': 62, '<comeinf>': 58, 'abgesagt': 6, 'auch': 63, 'dabei': 61, 'gekommen': 60, 'keine': 71}, {'im': 6},
{'im': 6, 'noch': 78}, {'s': 8}, {'von': 14}, {'anlauf': 2}, {'': (2, 'at'), 'beisein': 49, 'buero': 81, 'buro': 81,
'cafe': 14, 'café': 14, 'dienstreise': 6, 'ferien': 6, 'haus': 14, 'hause': 14, 'hotel': 14, 'karenz': 6,
'krankenstand': 6, 'laufe': 11, 'restaurant': 14, 'urlaub': 9, 'zweiten': 82}, {'': (2, 'at'), 'begleitung': 49,
'dem': 14, 'den': 14, 'der': 14, 'die': 14, 'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'sachen': 8, 'urlaub': 6},
{'aufgetaucht': 6, 'auftaucht': 6, 'erschienen': 6, 'gekommen': 6, 'kommen': 6, 'kumma': 6}, {'<not>': 85}, {'<not>':
85, 'aber': 86}, {'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'urlaub': 6}, {'geblieben': 6}, {'dienstreise': 6,
'ferien': 6, 'karenz': 6, 'krankenstand': 6, 'urlaub': 6}, {'krank': 6, 'verhindert': 6}, {'aufgetaucht': 6,
'erschienen': 6, 'gekommen': 6}, {'krankenstand': 6}, {'im': 93}, {'<not>': 85, 'aber': 86, 'auf': 88, 'daheim': 89,
'entschuldigt': 6, 'im': 90, 'in': 88, 'krank': 6, 'leider': 91, 'nicht': 92, 'noch': 94, 'verhindert': 6}, {'bei': 0,
'm': 0, 'mit': 0, 'w': 0}, {'doch': 43, 'nicht': 6}, {'sein': 6}, {'dabei': 98, 'kommen': 6}, {'nicht': 99}, {'doch':
100, 'leider': 100, 'n': 43, 'net': 6, 'nicht': 6}, {'': (3, 'absent_before'), 'gemeldet': 6}, {'entschuldigen': 6},
{'sich': 103}, {'im': 6, 'mit': 6}, {'krank': 6, 'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6, 'ohne': 9,
'verhindert': 6}, {'gruesse': 54, 'grusse': 54}, {'nachricht': 37}, {'': (0, 'with'), 'dabei': 0}, {'absagen': 6,
'passen': 6}, {'start': 6}, {'raum': 6}, {'dabei': 6}, {'': (3, 'absent_before'), 'dabei': 6}, {'': (3,
'absent_before'), 'am': 111, 'anwesend': 6, 'aufgetaucht': 6, 'da': 6, 'dabei': 6, 'erschienen': 6, 'gekommen': 6,
'geschafft': 6, 'im': 112, 'mehr': 113, 'mit': 114}, {'show': 6}, {'vor': 11}, {'': (3, 'absent_before'), 'den': 9,
'die': 9}, {'zuruck': 2, 'zurueck': 2}, {'zurueck': 2}, {'zuruck': 2}, {'dann': 119, 'spaeter': 120, 'spater': 121,
'zuruck': 2, 'zurueck': 2}, {'an': 0, 'bei': 0, 'von': 0}, {'es': 43}, {'gruesse': 54}, {'grusse': 54}, {'gekommen':
6}, {'<not>': 85, 'aber': 86, 'nicht': 127}, {'an': 0, 'mit': 0, 'von': 0}, {'<comeinf>': 60, 'dabei': 61, 'gekommen':
60}, {'...': 130, '<comeinf>': 60, 'auch': 63, 'dabei': 61, 'gekommen': 60}, {'erreicht': 2, 'erwischt': 2,
'gesprochen': 2, 'telefoniert': 2}, {'doch': 132, 'erreicht': 2, 'erwischt': 2, 'gesprochen': 2, 'telefoniert': 2},
{'': (5, 'due'), 'am': 11, 'bis': 11}, {'stau': 6}, {'im': 135}, {'im': 135, 'noch': 136}, {'': (3, 'absent_before'),
'dessen': 2, 'von': 8}, {'im': 6, 'in': 6}, {'im': 6, 'in': 6, 'noch': 139}, {'auf': 6}, {'nicht': 141}, {'haben': 0,
'hat': 0}, {'m': 0, 'mit': 0, 'v': 0, 'von': 0, 'w': 0}, {'m': 0, 'mit': 0, 'von': 0, 'w': 0}, {'bei': 0, 'm': 0,
'mit': 0}, {'': (1, 'about'), 'ist': 8, 'war': 8}, {'gelaufen': 0}, {'weg': 148}, {'': (1, 'about'), 'den': 149}, {'':
(2, 'at'), 'uhr': 14}, {'0': 14, 'acht': 14, 'drei': 14, 'eins': 14, 'elf': 14, 'fuenf': 14, 'funf': 14, 'neun': 14,
'sechs': 14, 'sieben': 14, 'vier': 14, 'zehn': 14, 'zwei': 14, 'zwoelf': 14, 'zwolf': 14}, {'': (1, 'about'), '0':
151, 'acht': 14, 'drei': 14, 'eins': 14, 'elf': 14, 'fuenf': 14, 'funf': 14, 'halb': 152, 'neun': 14, 'sechs': 14,
'sieben': 14, 'vier': 14, 'viertel': 152, 'zehn': 14, 'zwei': 14, 'zwoelf': 14, 'zwolf': 14}, {'': (2, 'at'), 'wegen':
8}, {'': (5, 'due'), 'dem': 14, 'der': 14}, {'an': 0, 'm': 0, 'mit': 0, 'v': 0, 'von': 0}, {'weg': 6}, {'da': 6}, {'':
(4, 'absent_after'), 'dabei': 6}, {'am': 111, 'anwesend': 6, 'da': 6, 'dabei': 6, 'im': 112, 'mehr': 113, 'mit': 159},
{'...': 130, '<comeinf>': 60, 'auch': 63, 'auf': 88, 'bei': 0, 'bereits': 157, 'dabei': 61, 'entschuldigt': 6,
'gekommen': 60, 'ich': 1, 'im': 88, 'in': 88, 'krank': 6, 'leider': 91, 'ned': 158, 'net': 158, 'nicht': 160, 'nod':
158, 'noed': 158, 'schon': 157, 'verhindert': 6}, {'...': 130, '<comeinf>': 60, 'auch': 63, 'bei': 0, 'dabei': 61,
'gekommen': 60, 'nicht': 160, 'wir': 1}, {'neues': 17}, {'es': 8}, {'geht': 164}, {'kommen': 6, 'mit': 6}, {'...':
130, '<comeinf>': 60, 'auch': 63, 'dabei': 61, 'gekommen': 60, 'nicht': 166}, {'besuch': 1, 'gast': 1}, {'': (2,
'at'), 'thema': 8}, {'abendessen': 1, 'abends': 4, 'aber': 7, 'about': 8, 'absent': 6, 'abw': 9, 'abwesend': 9,
'alle': 10, 'allerspaetestens': 11, 'allerspatestens': 11, 'am': 13, 'an': 15, 'angerufen': 0, 'anruf': 16, 'ans': 14,
'anstatt': 9, 'anstelle': 17, 'antwort': 18, 'anw': 0, 'anwesend': 19, 'apero': 1, 'apéro': 1, 'at': 14, 'auch': 20,
'auf': 21, 'aufm': 14, 'aufn': 14, 'aus': 14, 'ausser': 9, 'außer': 9, 'begegnet': 0, 'bei': 24, 'beim': 26, 'bespr':
27, 'besuch': 28, 'besucht': 0, 'besuchte': 0, 'betr': 8, 'betreff': 8, 'betreffend': 8, 'betreffs': 8, 'bezueglich':
8, 'bezuglich': 8, 'bin': 29, 'binnen': 11, 'bis': 30, 'blieb': 32, 'brief': 33, 'by': 11, 'bzgl': 8, 'call': 34,
'da': 35, 'dabei': 0, 'dae': 35, 'dafuer': 2, 'dafur': 2, 'dann': 12, 'darauffolgenden': 35, 'deadline': 11,
'dennoch': 2, 'diese': 35, 'diesem': 35, 'diesen': 35, 'dieser': 35, 'dieses': 35, 'diesmal': 36, 'dm': 37, 'doch':
38, 'dreht': 40, 'dä': 35, 'e': 42, 'email': 41, 'entschuldigt': 9, 'erreicht': 0, 'erschien': 43, 'erzaehlt': 17,
'erzahlt': 17, 'es': 44, 'essen': 1, 'faellig': 45, 'fallig': 45, 'fehlt': 6, 'fehlte': 9, 'fehlten': 9, 'folgenden':
35, 'fr': 0, 'frage': 46, 'fragen': 46, 'frau': 0, 'frist': 11, 'fruehstueck': 1, 'fruhstuck': 1, 'gar': 20,
'gedanken': 46, 'gefehlt': 47, 'gegenuber': 48, 'gegenueber': 48, 'gehoert': 49, 'gehort': 49, 'geht': 50,
'gemeinsam': 51, 'gesprach': 52, 'gespraech': 52, 'gesprochen': 17, 'getroffen': 0, 'ging': 53, 'gings': 39,
'grillen': 1, 'gruesse': 54, 'gruss': 54, 'grusse': 54, 'haett': 64, 'haette': 64, 'haetten': 64, 'haettn': 67, 'hat':
76, 'hats': 70, 'hatt': 64, 'hatte': 77, 'hatten': 64, 'hattn': 67, 'herr': 0, 'herrn': 0, 'hing': 79, 'hinsichtlich':
8, 'hinterm': 14, 'hr': 0, 'hätte': 64, 'hätten': 64, 'i': 80, 'im': 83, 'in': 84, 'info': 46, 'infos': 46, 'inm': 14,
'innerhalb': 11, 'ins': 14, 'intro': 46, 'is': 87, 'ist': 95, 'jedoch': 20, 'kaffe': 1, 'kaffee': 96, 'kam': 97,
'kamen': 43, 'kann': 43, 'keine': 71, 'kennt': 8, 'kommende': 35, 'kommendem': 35, 'kommenden': 35, 'kommender': 35,
'kommendes': 35, 'kommt': 43, 'konnte': 101, 'konnten': 43, 'kontakt': 46, 'krank': 102, 'krankgemeldet': 6,
'kuenftig': 35, 'kunftig': 35, 'kurz': 1, 'laengstens': 11, 'laesst': 104, 'lag': 105, 'langstens': 11, 'lasst': 104,
'leider': 106, 'letztlich': 12, 'lg': 54, 'liebe': 107, 'liess': 104, 'linkedin': 108, 'lunch': 27, 'm': 0, 'mail':
41, 'mails': 33, 'meeting': 27, 'meinung': 46, 'mi': 0, 'mim': 0, 'minus': 9, 'mit': 109, 'mitm': 0, 'mitn': 0,
'mittagessen': 1, 'musste': 110, 'na': 35, 'nach': 14, 'nachgeholt': 2, 'nachricht': 41, 'nachst': 35, 'nachste': 35,
'nachsten': 35, 'nachster': 35, 'nachstes': 35, 'nae': 35, 'naechst': 35, 'naechste': 35, 'naechsten': 35,
'naechster': 35, 'naechstes': 35, 'nahe': 14, 'neben': 14, 'ned': 6, 'net': 6, 'neues': 49, 'news': 46, 'next': 35,
'nicht': 115, 'no': 116, 'noch': 117, 'nod': 6, 'noed': 6, 'ohne': 118, 'party': 1, 'per': 11, 'post': 18,
'postkarte': 37, 're': 8, 'redete': 51, 'regarding': 8, 'rief': 122, 'ruckmeldung': 18, 'ruckruf': 123,
'rueckmeldung': 18, 'rueckruf': 123, 'rund': 39, 'san': 87, 'sans': 9, 'sass': 51, 'saß': 51, 'schaffte': 124,
'schliesslich': 2, 'schoene': 125, 'schone': 126, 'schwaenzte': 6, 'schwanzte': 6, 'seitens': 8, 'sind': 128, 'slack':
129, 'sms': 33, 'sollte': 131, 'sollten': 131, 'spaeter': 133, 'spaetestens': 134, 'spater': 133, 'spatestens': 134,
'sprach': 51, 'sprachnachricht': 33, 'stand': 137, 'statt': 138, 'stattdessen': 2, 'steckte': 140, 'sucht': 8,
'tauchte': 142, 'teilgenommen': 143, 'teilnehmende': 0, 'teilnehmer': 0, 'tel': 144, 'telefonat': 145, 'termin': 146,
'thema': 147, 'this': 35, 'till': 11, 'tn': 0, 'traf': 0, 'trafen': 0, 'treff': 0, 'treffe': 0, 'treffen': 27,
'trotzdem': 2, 'uber': 150, 'uberm': 8, 'ubers': 8, 'ueber': 150, 'ueberm': 8, 'uebers': 8, 'um': 153,
'unentschuldigt': 6, 'unterm': 14, 'until': 11, 'update': 46, 'updates': 46, 'verhindert': 9, 'via': 14, 'vk': 27,
'von': 154, 'vor': 155, 'vorbei': 1, 'vorbeigeschaut': 1, 'vorm': 11, 'w': 0, 'waer': 131, 'waere': 131, 'waeren':
131, 'wapp': 156, 'war': 161, 'ware': 131, 'waren': 162, 'was': 163, 'weder': 9, 'wegen': 8, 'whatsapp': 156, 'wie':
165, 'with': 0, 'without': 9, 'wollt': 131, 'wollte': 167, 'wollten': 131, 'wsap': 156, 'wär': 131, 'wäre': 131,
'wären': 131, 'zu': 168, 'zum': 169, 'zur': 14, 'zusammen': 51}]


KINDS = [{'': (4, 'meal')}, {'': (8, 'meeting')}, {'': (7, 'event')}, {'': (2, 'call')}, {'fixe': 1}, {'': (3,
'coffee')}, {'': (5, 'message')}, {'1': 1}, {'1': 1, 'on': 7}, {'besucht': 1}, {'...': 9, 'besucht': 1}, {'essen': 0},
{'work': 2}, {'fon': 3, 'handy': 3, 'tel': 3, 'telefon': 3}, {'$$': 6}, {'los': 14, 'raus': 14, 'rausgegangen': 14,
'unterwegs': 14, 'weg': 14}, {'strippe': 3}, {'N': 15, 'der': 16, 'die': 16}, {'tel': 3, 'telefon': 3}, {'': (6,
'email')}, {'tee': 5}, {'einen': 20, 'n': 20, 'nen': 20, 'tee': 5}, {'atelier': 1, 'baustelle': 1, 'betrieb': 1,
'buero': 1, 'buro': 1, 'geschaeft': 1, 'geschaft': 1, 'hof': 1, 'kanzlei': 1, 'laden': 1, 'lager': 1, 'praxis': 1,
'studio': 1, 'werk': 1, 'werkstatt': 1}, {'dem': 22, 'der': 22}, {'gewesen': 1, 'gsi': 1, 'gwesen': 1}, {'...': 24,
'der': 22}, {'am': 22, 'auf': 23, 'aufm': 22, 'gewesen': 1, 'gsi': 1, 'gwesen': 1, 'im': 22, 'in': 25}, {'N': 26},
{'N': 26, 'chinesen': 0, 'fon': 3, 'griechen': 0, 'handy': 3, 'heurigen': 0, 'inder': 0, 'italiener': 0, 'japaner': 0,
'mexikaner': 0, 'spanier': 0, 'tel': 3, 'telefon': 3, 'thai': 0, 'tuerken': 0, 'turken': 0, 'vietnamesen': 0, 'wirt':
0, 'wirten': 0}, {'': (0, 'intro')}, {'gemacht': 29}, {'ausgeschenkt': 2, 'serviert': 2, 'verkauft': 2, 'verteilt':
2}, {'pretzels': 2}, {'und': 32}, {'meeting': 1}, {'i': 0, 'ich': 0, 'ma': 0, 'wir': 0}, {'lunch': 0}, {'getrunken':
5}, {'up': 1}, {'in': 1}, {'': (3, 'coffee'), 'chat': 5}, {'': (8, 'meeting'), 'day': 2}, {'market': 2}, {'call': 3},
{'': (6, 'email'), 'wechsel': 19}, {'mail': 44, 'mails': 19}, {'vorgestellt': 29}, {'': (6, 'email'), 'verkehr': 19},
{'': (4, 'meal'), 'ausgeschenkt': 2, 'gegangen': 0, 'gehen': 0, 'gewesen': 0, 'serviert': 2, 'verkauft': 2,
'verteilt': 2}, {'gesprach': 1, 'gespraech': 1}, {'white': 5}, {'': (4, 'meal'), 'i': 0, 'ich': 0, 'ma': 0, 'wir': 0},
{'meet': 3}, {'messe': 2}, {'schokolade': 5}, {'geschrieben': 6}, {'her': 55}, {'und': 56}, {'brunche': 0, 'brunchen':
0, 'esse': 0, 'fruehstuecke': 0, 'fruehstuecken': 0, 'fruhstucke': 0, 'fruhstucken': 0, 'grille': 0, 'grillen': 0,
'koche': 0, 'kochen': 0, 'lunche': 0, 'lunchen': 0}, {'gesessen': 1, 'gsessen': 1}, {'...': 59, 'gesessen': 1,
'gsessen': 1}, {'': (3, 'coffee'), '...': 59, 'gesessen': 1, 'gsessen': 1}, {'agentur': 1, 'atelier': 1, 'betrieb': 1,
'buero': 1, 'buro': 1, 'fabrik': 1, 'filiale': 1, 'firma': 1, 'geschaeft': 1, 'geschaft': 1, 'hauptquartier': 1,
'kanzlei': 1, 'laden': 1, 'ladenlokal': 1, 'lager': 1, 'office': 1, 'ordination': 1, 'praxis': 1, 'redaktion': 1,
'studio': 1, 'werkstatt': 1, 'zentrale': 1}, {'agentur': 1, 'atelier': 1, 'beisl': 60, 'betrieb': 1, 'buero': 1,
'buro': 1, 'cafe': 60, 'café': 60, 'fabrik': 1, 'filiale': 1, 'firma': 1, 'gasthaus': 60, 'geschaeft': 1, 'geschaft':
1, 'hauptquartier': 1, 'kaffeehaus': 61, 'kanzlei': 1, 'laden': 1, 'ladenlokal': 1, 'lager': 1, 'neuen': 62, 'office':
1, 'ordination': 1, 'praxis': 1, 'redaktion': 1, 'studio': 1, 'werkstatt': 1, 'wirtshaus': 60, 'zentrale': 1},
{'beisl': 60, 'cafe': 60, 'café': 60, 'gasthaus': 60, 'kaffeehaus': 60, 'wirtshaus': 60}, {'agentur': 1, 'atelier': 1,
'betrieb': 1, 'buero': 1, 'buro': 1, 'fabrik': 1, 'filiale': 1, 'firma': 1, 'geschaeft': 1, 'geschaft': 1,
'hauptquartier': 1, 'kanzlei': 1, 'laden': 1, 'ladenlokal': 1, 'lager': 1, 'neuen': 62, 'office': 1, 'ordination': 1,
'praxis': 1, 'redaktion': 1, 'studio': 1, 'werkstatt': 1, 'zentrale': 1}, {'der': 62, 'die': 62, 'einem': 64, 'ihrem':
65, 'ihrer': 62, 'nem': 64, 'seinem': 65, 'seiner': 62, 'unserem': 62, 'unserer': 62}, {'': (0, 'intro'), 'mail': 29},
{'kuchen': 5}, {'': (3, 'coffee'), 'ausgeschenkt': 2, 'serviert': 2, 'und': 68, 'verkauft': 2, 'verteilt': 2}, {'off':
1}, {'': (8, 'meeting'), 'event': 2}, {'update': 1}, {'shopping': 2}, {'night': 73}, {'party': 2}, {'': (5,
'message'), 'nachricht': 6}, {'up': 2}, {'': (8, 'meeting'), 'gesprach': 1, 'gespraech': 1}, {'bekannt': 30}, {'': (4,
'meal'), 'gegessen': 0}, {'': (7, 'event'), 'event': 2}, {'one': 1}, {'on': 82}, {'fon': 3, 'handy': 3, 'mail': 19,
'meet': 3, 'tel': 3, 'telefon': 3}, {'': (8, 'meeting'), 'day': 2, 'event': 2, 'night': 2}, {'an': 3}, {'': (2,
'call'), '...': 86}, {'table': 2}, {'...': 86}, {'mit': 1}, {'...': 90, 'ich': 90, 'mit': 1}, {'zusammen': 1}, {'...':
92, 'wir': 1}, {'kaffee': 5}, {'...': 92}, {'mich': 95, 'uns': 95}, {'ich': 96, 'wir': 96}, {'uns': 95}, {'wir': 98},
{'planning': 1}, {'night': 2}, {'tuer': 2, 'tur': 2}, {'offenen': 102}, {'der': 103}, {'': (2, 'call'), 'call': 3,
'nachricht': 6}, {'getrunken': 5, 'mit': 5}, {'mich': 1}, {'ich': 107, 'm': 1, 'mich': 1}, {'ich': 107, 'mich': 1},
{'uns': 1}, {'': (8, 'meeting'), 'uns': 1, 'wir': 110}, {'kaffee': 5, 'tee': 5}, {'...': 112}, {'...': 112, 'ich':
113}, {'augen': 1}, {'vier': 115}, {'call': 3, 'konferenz': 3}, {'augen': 49}, {'note': 6}, {'termin': 1}, {'ort':
120}, {'N': 39}, {'bei': 122, 'beim': 122}, {'bei': 122, 'beim': 122, 'ich': 123}, {'summit': 2}, {'app': 6}, {'': (5,
'message'), 'anruf': 3, 'call': 3}, {'': (2, 'call'), 'call': 3}, {'': (4, 'meal'), 'essen': 0, 'gegessen': 0,
'gspeist': 0}, {'abend': 129, 'mittag': 129}, {'chinesen': 0, 'essen': 0, 'griechen': 0, 'heurigen': 0, 'inder': 0,
'italiener': 0, 'japaner': 0, 'tee': 5, 'thai': 0, 'tuerken': 0, 'turken': 0, 'vietnamesen': 0, 'wirt': 0, 'wirten':
0}, {'-abendessen': 0, '-abnahme': 1, '-abschlussfeier': 2, '-anruf': 3, '-aufmass': 1, '-ausstellung': 2,
'-begehung': 1, '-begutachtung': 1, '-beirat': 1, '-besprechung': 1, '-brunch': 0, '-call': 3, '-dinner': 0,
'-empfang': 2, '-feier': 2, '-fest': 2, '-festessen': 0, '-fondue': 0, '-fruehstueck': 0, '-fruhstuck': 0, '-gala': 2,
'-gansessen': 0, '-gesprach': 1, '-gespraech': 1, '-grillessen': 0, '-hackathon': 2, '-interview': 1, '-jause': 0,
'-jour': 4, '-kaffee': 5, '-klausur': 1, '-konferenz': 2, '-kongress': 2, '-konzert': 2, '-lunch': 0, '-matinee': 2,
'-meeting': 1, '-meetup': 2, '-messe': 2, '-mittagessen': 0, '-nachricht': 6, '-party': 2, '-pizzaessen': 0,
'-probelauf': 1, '-rucksprache': 1, '-ruecksprache': 1, '-session': 1, '-shopping': 2, '-sitzung': 1, '-soiree': 2,
'-stammtisch': 2, '-tagung': 2, '-telefonat': 3, '-telefonkonferenz': 3, '-telko': 3, '-termin': 1, '-treffen': 1,
'-ubergabe': 1, '-uebergabe': 1, '-umtrunk': 2, '-verhandlung': 1, '-vers': 2, '-versammlung': 2, '-videocall': 3,
'-vortrag': 2, '-workshop': 1, '-zoomcall': 3, '1': 8, '<me>': 10, 'abendbrot': 0, 'abendessen': 0, 'abends': 11,
'abgestimmt': 1, 'abschlussgesprach': 1, 'abschlussgespraech': 1, 'abstimmung': 1, 'adventmarkt': 2, 'after': 12,
'afterwork': 2, 'agluetet': 3, 'aglutet': 3, 'agrueeft': 3, 'agrueft': 3, 'alumnitreffen': 2, 'am': 13, 'an': 17,
'angebimmelt': 3, 'angeklingelt': 3, 'angelaeutet': 3, 'angelautet': 3, 'angerufen': 3, 'angeschrieben': 6, 'anruf':
3, 'anrufe': 3, 'anrufen': 3, 'ans': 18, 'antwortet': 6, 'antwortete': 6, 'antwortmail': 19, 'arbeitsessen': 0,
'arbeitstermin': 1, 'arbeitstreffen': 1, 'assen': 0, 'auf': 21, 'aufmass': 1, 'aufsichtsratssitzung': 1,
'ausgetauscht': 1, 'ausstellung': 2, 'austausch': 1, 'ball': 2, 'barcamp': 2, 'bauernmarkt': 2, 'beerdigung': 2,
'begehung': 1, 'begrabnis': 2, 'begraebnis': 2, 'bei': 27, 'beim': 28, 'beirat': 1, 'beiratssitzung': 1, 'bekannt':
30, 'bekanntgemacht': 29, 'bekanntgmacht': 29, 'bekocht': 0, 'beraten': 1, 'beratungsgesprach': 1,
'beratungsgespraech': 1, 'besichtigung': 1, 'bespr': 1, 'besprechung': 1, 'besprechungen': 1, 'besprochen': 1,
'besuch': 1, 'besucht': 1, 'betriebsbesichtigung': 1, 'bewerbungsgesprach': 1, 'bewerbungsgespraech': 1, 'bier': 31,
'bits': 33, 'board': 34, 'boardmeeting': 1, 'branchentreff': 2, 'branchentreffen': 2, 'breakfast': 0, 'brief': 6,
'brotzeit': 0, 'brunch': 0, 'brunche': 35, 'bsprechig': 1, 'business': 36, 'businesslunch': 0, 'cafe': 37, 'call': 3,
'calls': 3, 'cappuccino': 5, 'catch': 38, 'catchup': 1, 'chat': 6, 'chats': 6, 'check': 39, 'christkindlmarkt': 2,
'clubabend': 2, 'coaching': 1, 'coachingtermin': 1, 'coffee': 40, 'coffeechat': 5, 'connected': 29, 'connectet': 29,
'daily': 1, 'demo': 41, 'demoday': 2, 'design': 42, 'dienstbesprechung': 1, 'diniere': 35, 'diniert': 0, 'dinner': 0,
'discord': 6, 'discovery': 43, 'dm': 6, 'dms': 6, 'doener': 0, 'doner': 0, 'durchgeackert': 1, 'durchgearbeitet': 1,
'durchgegangen': 1, 'durchgeklingelt': 3, 'durchgerufen': 3, 'durchgesprochen': 1, 'e': 45, 'einander': 46,
'einspaenner': 5, 'einspanner': 5, 'einstellungsgesprach': 1, 'einstellungsgespraech': 1, 'einweihung': 2, 'email':
47, 'emails': 19, 'empfang': 2, 'entwicklungsgesprach': 1, 'entwicklungsgespraech': 1, 'eroeffnung': 2, 'eroffnung':
2, 'erreicht': 3, 'erstcall': 3, 'erstgesprach': 1, 'erstgespraech': 1, 'espresso': 5, 'esse': 35, 'essen': 48,
'event': 2, 'expo': 2, 'facetime': 3, 'fachmesse': 2, 'familienessen': 0, 'feedback': 49, 'feedbackgesprach': 1,
'feedbackgespraech': 1, 'feier': 2, 'ferngesprach': 3, 'ferngespraech': 3, 'fest': 2, 'festival': 2, 'filmabend': 2,
'firmenfeier': 2, 'fischessen': 0, 'flat': 50, 'flohmarkt': 2, 'follow': 38, 'fondue': 0, 'fruehstueck': 51,
'fruehstuecke': 35, 'fruehstuecken': 0, 'fruehstueckten': 0, 'fruhstuck': 51, 'fruhstucke': 35, 'fruhstucken': 0,
'fruhstuckten': 0, 'fussballspiel': 2, 'gaenseessen': 0, 'gala': 2, 'ganseessen': 0, 'geantwortet': 6, 'gebruncht': 0,
'geburtstagsessen': 0, 'geburtstagsfeier': 2, 'geburtstagsparty': 2, 'gecallt': 3, 'gechatted': 6, 'gechattet': 6,
'gefacetimed': 3, 'gefruehstueckt': 0, 'gefruehstuekt': 0, 'gefruhstuckt': 0, 'gefruhstukt': 0, 'gegessen': 0,
'gegrillt': 0, 'gehaltsgesprach': 1, 'gehaltsgespraech': 1, 'gejausnet': 0, 'gekocht': 0, 'gelunched': 0, 'geluncht':
0, 'gemailed': 19, 'gemailt': 19, 'gemeindeabend': 2, 'generalversammlung': 2, 'gephont': 3, 'gepingt': 6, 'gepitcht':
1, 'geschaeftsessen': 0, 'geschaftsessen': 0, 'geschrieben': 6, 'gesimst': 6, 'geskypt': 3, 'geslackt': 6, 'gespeist':
0, 'gesprach': 1, 'gesprache': 1, 'gespraech': 1, 'gespraeche': 1, 'getagt': 1, 'getextet': 6, 'getraenke': 31,
'getranke': 31, 'getroffen': 1, 'gewhatsappt': 6, 'gezoomt': 3, 'gluehwein': 31, 'gluhwein': 31, 'google': 52,
'grillabend': 0, 'grille': 35, 'grillen': 0, 'gruenderabend': 2, 'gruenderfruehstueck': 2, 'gruendertag': 2,
'gruendertreffen': 2, 'grunderabend': 2, 'grunderfruhstuck': 2, 'grundertag': 2, 'grundertreffen': 2, 'gschribe': 6,
'gtroffe': 1, 'gv': 2, 'hackathon': 2, 'hannover': 53, 'hauptversammlung': 2, 'hausbesuch': 1, 'hausmesse': 2,
'heisse': 54, 'heurigen': 0, 'heuriger': 0, 'hin': 57, 'hingesetzt': 1, 'hochzeit': 2, 'ich': 58, 'im': 63,
'imessage': 6, 'in': 66, 'infoabend': 2, 'ins': 62, 'insta': 6, 'instagram': 6, 'interview': 1, 'intro': 67,
'introduced': 29, 'introed': 29, 'introgemacht': 29, 'intromail': 19, 'intros': 29, 'investorengesprach': 1,
'investorengespraech': 1, 'investorentag': 2, 'jahresgesprach': 1, 'jahresgespraech': 1, 'jahrestagung': 2,
'jahrmarkt': 2, 'jause': 0, 'jf': 1, 'jour': 4, 'jubilaeum': 2, 'jubilaum': 2, 'kaefele': 5, 'kaeffchen': 5, 'kafele':
5, 'kaffchen': 5, 'kaffe': 5, 'kaffee': 69, 'kaffeedate': 5, 'kaffeehaus': 5, 'kaffeeklatsch': 5, 'kaffeekraenzchen':
5, 'kaffeekranzchen': 5, 'kaffeepause': 5, 'kaffeetermin': 5, 'kaffeetrinken': 5, 'kaffeetscherl': 5, 'kaffetrinken':
5, 'kafi': 5, 'kakao': 5, 'kantine': 0, 'kennenlerngesprach': 1, 'kennenlerngespraech': 1, 'kennenlerntermin': 1,
'kick': 70, 'kickoff': 71, 'klassentreffen': 2, 'koche': 35, 'konferenz': 2, 'kongress': 2, 'konzert': 2,
'krisensitzung': 1, 'kuchen': 31, 'kundenevent': 2, 'kundengesprach': 1, 'kundengespraech': 1, 'kundentag': 2,
'kundentermin': 1, 'kurzes': 72, 'kurznachricht': 6, 'lagebesprechung': 1, 'late': 74, 'latte': 5, 'launch': 75,
'lesung': 2, 'linkedin': 76, 'lunch': 0, 'lunche': 35, 'lunchtermin': 0, 'mail': 19, 'mailanfrage': 19,
'mailaustausch': 19, 'mailkontakt': 19, 'mails': 19, 'mailt': 19, 'mailte': 19, 'mailten': 19, 'mailverkehr': 19,
'mailwechsel': 19, 'meet': 77, 'meeting': 1, 'meetings': 1, 'meetup': 2, 'melange': 5, 'mentoring': 78,
'mentoringtermin': 1, 'messe': 2, 'messenger': 6, 'mitarbeitergesprach': 1, 'mitarbeitergesprache': 1,
'mitarbeitergespraech': 1, 'mitarbeitergespraeche': 1, 'miteinander': 79, 'mittag': 80, 'mittagessen': 0,
'mittagessens': 0, 'mittagstisch': 0, 'morgenrunde': 1, 'mtg': 1, 'nachbesprechung': 1, 'nachricht': 6, 'nachrichten':
6, 'nachtessen': 0, 'nachtmahl': 0, 'networking': 81, 'netzwerkabend': 2, 'netzwerktreffen': 2,
'netzwerkveranstaltung': 2, 'neujahrsempfang': 2, 'newsletter': 19, 'notartermin': 1, 'offsite': 2, 'oktoberfest': 2,
'one': 83, 'opening': 2, 'ortstermin': 1, 'panel': 2, 'partnertag': 2, 'partnertreffen': 2, 'party': 2, 'per': 84,
'personalgesprach': 1, 'personalgespraech': 1, 'phone': 3, 'pitch': 85, 'pitchabend': 2, 'pizza': 0, 'planning': 1,
'planungsrunde': 1, 'pn': 6, 'podium': 2, 'podiumsdiskussion': 2, 'polterabend': 2, 'polterer': 2, 'postkarte': 6,
'praesentation': 1, 'praesentiert': 1, 'prasentation': 1, 'prasentiert': 1, 'probelauf': 1, 'probetag': 1,
'probevortrag': 1, 'projektmeeting': 1, 'projektsitzung': 1, 'punsch': 31, 'punschstand': 2, 'qbr': 1,
'quartalsgesprach': 1, 'quartalsgespraech': 1, 'quarterly': 1, 'quick': 43, 'raclette': 0, 'retreat': 2, 'retro': 1,
'retrospektive': 1, 'review': 1, 'rief': 87, 'riefen': 3, 'rouladenessen': 0, 'round': 88, 'roundtable': 2, 'ruckruf':
3, 'rucksprache': 1, 'rueckruf': 3, 'ruecksprache': 1, 'ruf': 89, 'rufe': 89, 'ruft': 89, 'runde': 1, 'rundmail': 19,
'sales': 43, 'sass': 91, 'sassen': 93, 'saß': 91, 'saßen': 93, 'schale': 94, 'schreibt': 6, 'schrieb': 6, 'schrieben':
6, 'seminar': 2, 'setze': 97, 'setzen': 99, 'signal': 6, 'sitzig': 1, 'sitzung': 1, 'sitzungen': 1, 'skype': 3,
'slack': 6, 'slush': 2, 'sms': 6, 'sommerfest': 2, 'sommermarkt': 2, 'sonntagsessen': 0, 'soupiert': 0,
'spargelessen': 0, 'sparring': 1, 'spieleabend': 2, 'sprachmemo': 6, 'sprachnachricht': 6, 'sprachnachrichten': 6,
'sprint': 100, 'stammtisch': 2, 'stand': 38, 'standortgesprach': 1, 'standortgespraech': 1, 'standup': 1, 'startup':
101, 'statusgesprach': 1, 'statusgespraech': 1, 'statusmeeting': 1, 'strategiegesprach': 1, 'strategiegespraech': 1,
'strategiemeeting': 1, 'strippe': 3, 'summit': 2, 'suppe': 31, 'sushi': 0, 'symposium': 2, 'sync': 1, 'tag': 104,
'tagung': 2, 'tasse': 20, 'taufe': 2, 'team': 34, 'teamessen': 0, 'teammeeting': 1, 'teamrunde': 1, 'teams': 105,
'teamscall': 3, 'teamsitzung': 1, 'tee': 106, 'teestunde': 5, 'teetrinken': 5, 'tel': 3, 'telco': 3, 'telefon': 3,
'telefonat': 3, 'telefonate': 3, 'telefongesprach': 3, 'telefongespraech': 3, 'telefoniere': 3, 'telefonieren': 3,
'telefoniert': 3, 'telefonierte': 3, 'telefonierten': 3, 'telefonisch': 3, 'telefonkonferenz': 3, 'telefontermin': 3,
'telegram': 6, 'telko': 3, 'termin': 1, 'text': 6, 'textet': 6, 'textete': 6, 'themenabend': 2, 'threema': 6, 'tk': 3,
'traf': 1, 'trafen': 1, 'treff': 108, 'treffe': 109, 'treffen': 111, 'trink': 114, 'trinke': 114, 'troffe': 1,
'troffen': 1, 'troffn': 1, 'ubergabe': 1, 'ubergabegesprach': 1, 'ubers': 13, 'uebergabe': 1, 'uebergabegespraech': 1,
'uebers': 13, 'unter': 116, 'unterhaltung': 1, 'unternehmerfruehstueck': 2, 'unternehmerfruhstuck': 2,
'unternehmertreffen': 2, 'unterredung': 1, 'veranstaltung': 2, 'verbunden': 29, 'vereinsabend': 2, 'verhandelt': 1,
'verhandlung': 1, 'verhandlungen': 1, 'verkaufsgesprach': 1, 'verkaufsgespraech': 1, 'verkaufstermin': 1,
'verkuppelt': 29, 'verlaengerten': 5, 'verlaengerter': 5, 'verlangerten': 5, 'verlangerter': 5, 'vernetzt': 29,
'vernissage': 2, 'vertragsgesprach': 1, 'vertragsgespraech': 1, 'vertriebsmeeting': 1, 'vesper': 0, 'via': 13,
'video': 117, 'videoanruf': 3, 'videocall': 3, 'videochat': 3, 'videogesprach': 3, 'videogespraech': 3,
'videokonferenz': 3, 'videotelefonat': 3, 'vier': 118, 'vieraugengesprach': 1, 'vieraugengespraech': 1, 'vk': 3,
'voice': 119, 'voicenote': 6, 'vor': 121, 'vorbesprechung': 1, 'vorfuehrung': 1, 'vorfuhrung': 1, 'vorgestellt': 29,
'vorstandssitzung': 1, 'vorstellungsgesprach': 1, 'vorstellungsgespraech': 1, 'vortrag': 2, 'wa': 6, 'wapp': 6, 'war':
124, 'web': 125, 'websummit': 2, 'weekly': 1, 'weihnachtsessen': 0, 'weihnachtsfeier': 2, 'weihnachtsmarkt': 2,
'whats': 126, 'whatsapp': 127, 'whatsappt': 6, 'wiesn': 2, 'wir': 58, 'workshop': 2, 'wsap': 6, 'xing': 6, 'zabig': 0,
'zmittag': 0, 'zmorge': 0, 'zmorgen': 0, 'znacht': 0, 'znueni': 0, 'znuni': 0, 'zoom': 128, 'zoomcall': 3, 'zu': 130,
'zum': 131, 'zuruckgerufen': 3, 'zuruckgeschrieben': 6, 'zurueckgerufen': 3, 'zurueckgeschrieben': 6,
'zusammengebracht': 29, 'zusammengehockt': 1, 'zusammengehoeckt': 1, 'zusammengehöckt': 1, 'zusammengesessen': 1,
'zusammengesetzt': 1, 'zvieri': 0, 'zweitgesprach': 1, 'zweitgespraech': 1}]

