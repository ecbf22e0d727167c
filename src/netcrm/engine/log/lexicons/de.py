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
('hello',), 'aber': ('hello',), 'abgeben': ('giveinf',), 'abgeholt': ('reach', 'done'), 'abgeklaert': ('done',),
'abgeklart': ('done',), 'abgeraten': ('counselled',), 'abgesagt': ('hello',), 'abgeschickt': ('writes', 'done'),
'abholen': ('giveinf',), 'abklaeren': ('giveinf',), 'abklaren': ('giveinf',), 'abliefern': ('giveinf',), 'abrechnung':
('doc',), 'absage': ('hello',), 'absagen': ('giveinf',), 'absolviert': ('verb3',), 'abstract': ('work',), 'abteilung':
('rel',), 'adler': ('name_words',), 'adoptiert': ('verb3',), 'adresse': ('thing', 'doc'), 'advice': ('counsel',),
'aeltere': ('attribute',), 'aelteren': ('attribute',), 'aelterer': ('attribute',), 'aergert': ('verb3',), 'aergerte':
('verb3',), 'agentur': ('rel',), 'agluetet': ('attempt', 'reach'), 'aglutet': ('attempt', 'reach'), 'agrueeft':
('attempt', 'reach'), 'agrueft': ('attempt', 'reach'), 'akzeptiert': ('verb3',), 'alle': ('they',), 'alles': ('hello',
'both'), 'als': ('hello',), 'also': ('filler',), 'alt': ('name_words',), 'alte': ('attribute',), 'altem':
('attribute',), 'alten': ('attribute',), 'alter': ('attribute',), 'altere': ('attribute',), 'alteren': ('attribute',),
'alterer': ('attribute',), 'amsel': ('name_words',), 'an': ('particle',), 'analysiert': ('verb3',), 'and': ('and',),
'angebot': ('hello', 'work', 'doc'), 'angeboten': ('vowed',), 'angefordert': ('asked_for',), 'angefragt':
('asked_for',), 'angehauen': ('reach',), 'angeklingelt': ('attempt',), 'angeklopft': ('reach',), 'angekuendigt':
('vowed', 'said'), 'angekundigt': ('vowed', 'said'), 'angelaeutet': ('attempt', 'reach'), 'angelautet': ('attempt',
'reach'), 'angelika': ('name_words',), 'angerufen': ('attempt', 'hello', 'reach', 'done'), 'angeschaut':
('reviewed',), 'angeschrieben': ('reach',), 'angesehen': ('reviewed',), 'angesprochen': ('reach',), 'angetextet':
('reach',), 'angewaehlt': ('attempt',), 'angewahlt': ('attempt',), 'anker': ('name_words',), 'anleitung': ('thing',),
'anruf': ('hello', 'appointment'), 'anrufen': ('attempt', 'hello', 'giveinf', 'callinf'), 'ans': ('hello',),
'anschauen': ('giveinf',), 'anschliessend': ('filler',), 'anschreiben': ('work', 'callinf'), 'ansehen': ('giveinf',),
'antrag': ('work', 'doc'), 'antwort': ('answers', 'doc'), 'antworten': ('giveinf',), 'antwortete': ('reach',),
'anwaeltin': ('rel',), 'anwalt': ('rel',), 'anwaltin': ('rel',), 'anzeige': ('work',), 'apfel': ('name_words',),
'app': ('work',), 'april': ('name_words',), 'arbeite': ('sees1',), 'arbeiten': ('verb3',), 'arbeitet': ('hello',
'verb3'), 'arbeitete': ('verb3',), 'argert': ('verb3',), 'argerte': ('verb3',), 'arm': ('name_words',), 'artikel':
('work', 'thing'), 'arzt': ('name_words',), 'assistent': ('rel',), 'assistentin': ('rel',), 'assistenz': ('rel',),
'auch': ('filler', 'hello'), 'auf': ('hello',), 'aufgesetzt': ('done',), 'aufm': ('hello',), 'aufsetzen':
('giveinf',), 'auftauchen': ('comeinf',), 'august': ('name_words',), 'aurora': ('name_words',), 'aus': ('particle',),
'ausdrucken': ('giveinf',), 'ausfuehrlich': ('filler',), 'ausfuellen': ('giveinf',), 'ausfuhrlich': ('filler',),
'ausfullen': ('giveinf',), 'ausgearbeitet': ('done',), 'ausgefallen': ('hello',), 'ausgegangen': ('gone',),
'ausgehaendigt': ('handed',), 'ausgehandigt': ('handed',), 'ausgeliehen': ('handed',), 'ausleihen': ('giveinf',),
'ausm': ('hello',), 'ausmachen': ('giveinf',), 'ausnahmsweise': ('filler',), 'ausrichten': ('giveinf',),
'ausschreibung': ('work',), 'ausserdem': ('filler',), 'ausweis': ('doc',), 'auswertung': ('doc',), 'außerdem':
('filler',), 'azubi': ('rel',), 'baby': ('rel',), 'bach': ('name_words',), 'bachelorarbeit': ('work',), 'backe':
('give1',), 'backen': ('giveinf',), 'backt': ('give3',), 'baeckt': ('give3',), 'baer': ('name_words',), 'bahn':
('bookable',), 'bald': ('filler', 'hello'), 'ball': ('name_words',), 'bank': ('rel',), 'bar': ('name_words',), 'bat':
('bidding', 'verb3'), 'bau': ('give1',), 'baue': ('give1',), 'bauer': ('name_words',), 'baum': ('name_words',),
'baut': ('verb3', 'give3', 'deed3', 'sends3'), 'baute': ('verb3',), 'bayer': ('name_words',), 'beantragt': ('give3',
'sends3', 'done'), 'beauftragt': ('verb3',), 'beauftragte': ('verb3',), 'beck': ('name_words',), 'becker':
('name_words',), 'bedankt': ('says', 'verb3'), 'bedankte': ('verb3',), 'beeindruckt': ('verb3',), 'beendet':
('verb3',), 'beendete': ('verb3',), 'befuerchtet': ('verb3',), 'befurchtet': ('verb3',), 'begann': ('verb3',),
'begegnet': ('gone',), 'begeistert': ('verb3',), 'beginnt': ('verb3',), 'begleitete': ('reach',), 'behauptet':
('says', 'verb3'), 'behauptete': ('says',), 'behebt': ('deed3',), 'behoben': ('done',), 'bei': ('hello',), 'beide':
('they', 'hello', 'both'), 'beiden': ('them',), 'beides': ('both',), 'beim': ('hello',), 'bekam': ('verb3',),
'bekannte': ('rel',), 'bekannter': ('rel',), 'bekanntgemacht': ('introduced',), 'beklagt': ('verb3',), 'bekomm':
('verb1',), 'bekomme': ('verb1',), 'bekommen': ('hello',), 'bekommt': ('verb3',), 'beleg': ('doc',), 'belege':
('doc',), 'bemaengelt': ('verb3',), 'bemangelt': ('verb3',), 'beneidet': ('verb3',), 'benoetigt': ('needs',),
'benotigt': ('needs',), 'berechnet': ('done',), 'bereite': ('give1', 'deed1'), 'bereitet': ('give3', 'deed3',
'sends3'), 'bereitgestellt': ('done',), 'bereits': ('filler',), 'bereut': ('verb3',), 'berg': ('name_words',),
'bericht': ('thing',), 'berichtet': ('recounts', 'says', 'verb3'), 'berichtete': ('says', 'verb3'), 'besass':
('verb3',), 'bescheinigung': ('doc',), 'beschwert': ('verb3',), 'beschwerte': ('verb3',), 'besitzt': ('verb3',),
'besorg': ('give1', 'deed1', 'verb1'), 'besorge': ('give1', 'deed1', 'verb1'), 'besorgen': ('give1', 'give3',
'giveinf', 'deed3'), 'besorgt': ('give3', 'handed', 'deed3', 'sends3', 'done', 'does3'), 'bespr': ('hello',),
'besprechung': ('hello', 'appointment'), 'bestaetig': ('give1',), 'bestaetige': ('give1',), 'bestaetigen':
('giveinf',), 'bestaetigt': ('says', 'verb3', 'give3', 'sends3', 'said'), 'bestaetigte': ('says', 'verb3'),
'bestaetigung': ('doc',), 'bestatig': ('give1',), 'bestatige': ('give1',), 'bestatigen': ('giveinf',), 'bestatigt':
('says', 'verb3', 'give3', 'sends3', 'said'), 'bestatigte': ('says', 'verb3'), 'bestatigung': ('doc',), 'beste':
('attribute',), 'bestellt': ('give3', 'deed3', 'sends3', 'done', 'does3', 'asked_for'), 'besten': ('attribute',),
'bester': ('attribute',), 'besuch': ('acts1',), 'besuche': ('give1', 'acts1'), 'besuchen': ('giveinf', 'callinf',
'acts1'), 'besucht': ('hello', 'reach', 'give3'), 'besuchte': ('reach',), 'besuchten': ('reach',), 'betreibt':
('verb3',), 'betrieb': ('verb3',), 'bewarb': ('verb3',), 'bewerbung': ('work',), 'bewerbungsunterlagen': ('work',),
'bewertet': ('verb3',), 'bewirbt': ('verb3',), 'bewundert': ('verb3',), 'bezahl': ('give1',), 'bezahle': ('give1',),
'bezahlen': ('giveinf',), 'bezahlt': ('give3', 'sends3', 'done'), 'bier': ('hello', 'appointment'), 'bilanz':
('doc',), 'bild': ('doc',), 'bilder': ('doc',), 'bill': ('name_words',), 'bin': ('hello', 'verb1'), 'birn':
('name_words',), 'bis': ('hello',), 'bissl': ('hello',), 'bitte': ('filler',), 'bittet': ('bidding', 'verb3',
'does3'), 'bleiben': ('verb3',), 'bleibt': ('verb3',), 'blieb': ('verb3',), 'blog': ('work',), 'blogpost': ('work',
'thing'), 'bloss': ('filler',), 'bluesky': ('network',), 'blum': ('name_words',), 'blumen': ('by_post',),
'blumenstrauss': ('by_post',), 'boehm': ('name_words',), 'bohm': ('name_words',), 'boomt': ('verb3',), 'borg':
('give1',), 'borge': ('give1',), 'borgen': ('giveinf',), 'borgt': ('give3',), 'boss': ('rel',), 'bp': ('work',),
'brach': ('verb3',), 'brachte': ('verb3',), 'braeuchte': ('verb3', 'needs'), 'brand': ('name_words',), 'brannte':
('verb3',), 'brauch': ('verb1',), 'brauche': ('verb1',), 'brauchen': ('verb3', 'needs'), 'braucht': ('hello', 'verb3',
'needs'), 'brauchte': ('verb3', 'needs'), 'braun': ('name_words',), 'brennt': ('verb3',), 'bricht': ('verb3',),
'briefen': ('callinf',), 'bring': ('give1', 'verb1'), 'bringe': ('give1', 'verb1'), 'bringen': ('give1', 'give3',
'giveinf'), 'bringt': ('verb3', 'give3', 'sends3'), 'broschuere': ('work',), 'broschure': ('work',), 'brucke':
('name_words',), 'bruder': ('rel',), 'bruecke': ('name_words',), 'brunche': ('acts1',), 'brunchen': ('acts1',),
'bräuchte': ('verb3', 'needs'), 'buch': ('work', 'thing', 'by_post'), 'buche': ('give1', 'name_words', 'deed1'),
'buchen': ('giveinf',), 'bucher': ('by_post',), 'bucht': ('give3', 'deed3', 'sends3', 'does3'), 'buchtipp':
('thing',), 'budgetiert': ('verb3',), 'buecher': ('by_post',), 'buero': ('rel',), 'buro': ('rel',), 'busch':
('name_words',), 'businessplan': ('work',), 'bwa': ('doc',), 'bzw': ('and',), 'bäckt': ('give3',), 'call':
('appointment',), 'called': ('reach',), 'ceo': ('rel',), 'cfo': ('rel',), 'challenged': ('reviewed',), 'check':
('deed1',), 'checke': ('give1', 'deed1'), 'checken': ('giveinf',), 'checkliste': ('thing',), 'checklisten':
('thing',), 'checkt': ('give3', 'deed3', 'sends3', 'does3'), 'chef': ('rel',), 'chefin': ('rel',), 'christ':
('name_words',), 'closed': ('verb3',), 'closte': ('verb3',), 'coacht': ('verb3',), 'code': ('work',), 'cofounder':
('rel',), 'connecte': ('give1',), 'connected': ('give3', 'introduced'), 'connecten': ('giveinf',), 'connectet':
('give3', 'introduced'), 'coo': ('rel',), 'cousin': ('rel',), 'cousine': ('rel',), 'crew': ('rel',), 'cto': ('rel',),
'cv': ('work',), 'd': ('det',), 'dabeigewesen': ('reach',), 'dabeisein': ('comeinf',), 'dachte': ('verb3',), 'dafuer':
('filler',), 'dafur': ('filler',), 'dagelassen': ('handed',), 'daher': ('filler',), 'daily': ('appointment',),
'danach': ('filler', 'hello'), 'danke': ('hello',), 'danken': ('callinf',), 'dann': ('filler', 'hello'), 'darf':
('verb3', 'verb1'), 'das': ('it', 'det', 'hello', 'relative'), 'dass': ('hello',), 'date': ('appointment',), 'datei':
('thing',), 'daten': ('doc',), 'dazu': ('filler',), 'dazugekommen': ('reach',), 'dazukommen': ('comeinf',),
'dazustossen': ('comeinf',), 'deck': ('work',), 'definitiv': ('filler',), 'dem': ('them', 'det', 'hello', 'article',
'relative'), 'demnachst': ('filler',), 'demnaechst': ('filler',), 'den': ('det', 'hello', 'article', 'relative'),
'denk': ('verb1',), 'denke': ('verb1',), 'denken': ('verb3',), 'denkt': ('verb3', 'saysv'), 'der': ('det', 'hello',
'article', 'relative'), 'deren': ('their', 'relative'), 'derweil': ('filler',), 'derweilen': ('filler',), 'des':
('det',), 'deshalb': ('filler',), 'designt': ('deed3',), 'dessen': ('their',), 'deswegen': ('filler',), 'dick':
('name_words',), 'die': ('det', 'article', 'relative'), 'dienstag': ('hello',), 'dies': ('it',), 'diese': ('det',
'hello'), 'diesem': ('det',), 'diesen': ('det', 'hello'), 'dieser': ('det', 'hello'), 'dieses': ('det',), 'dill':
('name_words',), 'dinner': ('appointment',), 'dinniere': ('acts1',), 'direkt': ('filler',), 'diss': ('work',),
'dissertation': ('work',), 'doch': ('filler',), 'doktor': ('title',), 'dokument': ('thing',), 'donnerstag':
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
('counselled',), 'einladen': ('giveinf', 'callinf'), 'einladt': ('invites',), 'einlaedt': ('invites',), 'einlesen':
('selfinf',), 'einmal': ('filler',), 'einreichen': ('giveinf',), 'einrichten': ('giveinf',), 'einstweilen':
('filler',), 'eltern': ('rel',), 'em': ('article',), 'emailed': ('reach',), 'empfahl': ('verb3',), 'empfange':
('acts1',), 'empfangen': ('acts1',), 'empfehlen': ('giveinf',), 'empfehlung': ('counsel',), 'empfiehlt': ('verb3',),
'empfohlen': ('handed', 'counselled'), 'ende': ('name_words',), 'endet': ('verb3',), 'endete': ('verb3',), 'endlich':
('filler',), 'engagiert': ('verb3',), 'engagierte': ('verb3',), 'engel': ('name_words',), 'engels': ('name_words',),
'entlaesst': ('verb3',), 'entlasst': ('verb3',), 'entliess': ('verb3',), 'entscheidet': ('verb3',), 'entscheidung':
('doc',), 'entschied': ('verb3',), 'entschuldigt': ('verb3',), 'entschuldigte': ('verb3',), 'enttaeuscht': ('verb3',),
'enttauscht': ('verb3',), 'entwickelt': ('verb3',), 'entwirft': ('sends3', 'does3'), 'entworfen': ('done',),
'entwurf': ('work', 'doc'), 'er': ('they', 'hello'), 'erbeten': ('asked_for',), 'erbt': ('verb3',), 'erbte':
('verb3',), 'erfahren': ('seen_of',), 'ergaenze': ('give1',), 'ergaenzen': ('giveinf',), 'ergaenzt': ('give3',
'deed3', 'sends3', 'done'), 'erganze': ('give1',), 'erganzen': ('giveinf',), 'erganzt': ('give3', 'deed3', 'sends3',
'done'), 'erholt': ('verb3',), 'erika': ('name_words',), 'erinnern': ('callinf',), 'erklaert': ('says', 'verb3',
'said'), 'erklaerte': ('says', 'verb3'), 'erklart': ('says', 'verb3', 'said'), 'erklarte': ('says', 'verb3'),
'erkundigen': ('selfinf',), 'erlaubt': ('verb3',), 'erledig': ('give1', 'deed1'), 'erledige': ('give1', 'deed1'),
'erledigen': ('giveinf',), 'erledigt': ('give3', 'deed3', 'sends3', 'done', 'does3'), 'ermittelt': ('done',), 'ernst':
('name_words',), 'eroeffnet': ('verb3',), 'eroffnet': ('verb3',), 'erreicht': ('hello',), 'erreichte': ('verb3',
'reach'), 'ers': ('they',), 'erstell': ('give1', 'deed1'), 'erstelle': ('give1', 'deed1'), 'erstellen': ('giveinf',),
'erstellt': ('give3', 'deed3', 'sends3', 'done'), 'erstmal': ('filler',), 'erwaegt': ('verb3',), 'erwaehnt': ('says',
'verb3'), 'erwaehnte': ('says', 'verb3'), 'erwagt': ('verb3',), 'erwahnt': ('says', 'verb3'), 'erwahnte': ('says',
'verb3'), 'erwartet': ('verb3', 'needs'), 'erwartete': ('verb3',), 'erwog': ('verb3',), 'erzaehlt': ('recounts',
'says', 'verb3', 'said'), 'erzaehlte': ('says', 'verb3'), 'erzahlt': ('recounts', 'says', 'verb3', 'said'),
'erzahlte': ('says', 'verb3'), 'erzielt': ('verb3',), 'es': ('it',), 'ess': ('acts1',), 'esse': ('acts1',), 'essen':
('hello', 'appointment', 'acts1'), 'etwas': ('hello',), 'euch': ('hello',), 'ewig': ('filler',), 'ex': ('rel',),
'excel': ('thing',), 'expandiert': ('verb3',), 'exportiert': ('verb3',), 'expose': ('work',), 'exposee': ('work',),
'facebook': ('network',), 'faehrt': ('verb3',), 'faellt': ('hello', 'verb3'), 'faende': ('saysv',), 'faengt':
('verb3',), 'fahr': ('acts1',), 'fahre': ('acts1',), 'fahren': ('acts1',), 'fahrkarten': ('bookable',), 'fahrt':
('verb3',), 'falk': ('name_words',), 'falke': ('name_words',), 'fallt': ('hello', 'verb3'), 'familie': ('rel',),
'fand': ('says', 'verb3', 'saysv'), 'fande': ('saysv',), 'fanden': ('verb3',), 'fands': ('verb3',), 'fangt':
('verb3',), 'faxe': ('give1',), 'faxen': ('giveinf',), 'faxt': ('give3',), 'fb': ('network',), 'feedback': ('doc',),
'fehlt': ('verb3',), 'fehlte': ('verb3',), 'feiere': ('acts1',), 'feiern': ('acts1',), 'feiert': ('verb3',),
'feierte': ('verb3',), 'feld': ('name_words',), 'fertig': ('done',), 'feuert': ('verb3',), 'feuerte': ('verb3',),
'fiel': ('verb3',), 'finanziert': ('verb3',), 'finanzierte': ('verb3',), 'finanzplan': ('work',), 'find': ('verb1',),
'finde': ('verb1',), 'finden': ('verb3', 'saysv'), 'findet': ('says', 'hello', 'verb3', 'saysv'), 'finds': ('saysv',),
'fing': ('verb3',), 'fink': ('name_words',), 'firma': ('rel',), 'fischer': ('name_words',), 'fix': ('filler',),
'fixt': ('deed3',), 'flasche': ('by_post',), 'flieg': ('acts1',), 'fliege': ('acts1',), 'fliegen': ('acts1',),
'fliegt': ('verb3',), 'flog': ('verb3',), 'flora': ('name_words',), 'florenz': ('name_words',), 'floriert':
('verb3',), 'fluege': ('bookable',), 'flug': ('bookable',), 'fluge': ('bookable',), 'flyer': ('work',),
'foerderantrag': ('work',), 'foerderskizze': ('work',), 'foerdert': ('verb3',), 'folgt': ('verb3',), 'folgte':
('verb3',), 'folie': ('work',), 'folien': ('work', 'thing'), 'fonds': ('rel',), 'forderantrag': ('work',),
'forderskizze': ('work',), 'fordert': ('verb3',), 'forderte': ('verb3',), 'formular': ('thing', 'doc'), 'formulier':
('give1',), 'formuliere': ('give1',), 'formulieren': ('giveinf',), 'formuliert': ('give3', 'sends3'), 'forwarde':
('give1',), 'forwarden': ('giveinf',), 'forwardet': ('give3',), 'foto': ('doc',), 'fotos': ('doc',), 'founder':
('rel',), 'fr': ('title',), 'frag': ('give1',), 'frage': ('give1',), 'fragen': ('giveinf',), 'fragenkatalog':
('thing',), 'fragt': ('says', 'bidding', 'verb3', 'give3', 'sends3', 'does3'), 'fragte': ('says', 'verb3'), 'frank':
('name_words',), 'franke': ('name_words',), 'frau': ('hello', 'rel', 'title'), 'frei': ('name_words',), 'freigeben':
('giveinf',), 'freigegeben': ('handed', 'done'), 'freitag': ('hello', 'name_words'), 'freiwillige': ('helper',),
'freiwilliger': ('helper',), 'freu': ('verb1',), 'freue': ('verb1',), 'freund': ('rel', 'name_words'), 'freundin':
('rel',), 'freundlicherweise': ('filler',), 'freut': ('verb3',), 'freute': ('verb3',), 'froh': ('name_words',),
'fromm': ('name_words',), 'frueh': ('hello',), 'fruehere': ('attribute',), 'frueheren': ('attribute',), 'frueherer':
('attribute',), 'fruehstueck': ('hello', 'acts1'), 'fruehstuecke': ('acts1',), 'fruehstuecken': ('acts1',), 'fruh':
('hello',), 'fruhere': ('attribute',), 'fruheren': ('attribute',), 'fruherer': ('attribute',), 'fruhstuck': ('hello',
'acts1'), 'fruhstucke': ('acts1',), 'fruhstucken': ('acts1',), 'fuchs': ('name_words',), 'fuehrt': ('verb3',),
'fuehrte': ('verb3',), 'fuellt': ('sends3',), 'fuer': ('hello',), 'fuern': ('hello',), 'fuers': ('hello',), 'fuhr':
('verb3',), 'fuhrt': ('verb3',), 'fuhrte': ('verb3',), 'fullt': ('sends3',), 'fund': ('rel',), 'funktioniert':
('verb3',), 'fur': ('hello',), 'furn': ('hello',), 'furs': ('hello',), 'fusioniert': ('verb3',), 'fördert':
('verb3',), 'gab': ('verb3',), 'ganga': ('gone',), 'ganz': ('filler', 'hello'), 'gatte': ('rel',), 'gattin': ('rel',),
'geantwortet': ('reach', 'answers'), 'geb': ('give1', 'verb1'), 'gebaut': ('done',), 'gebe': ('give1', 'verb1'),
'geben': ('give1', 'give3', 'giveinf'), 'gebeten': ('bidding',), 'geblieben': ('gone',), 'geborgt': ('handed',),
'gebracht': ('handed', 'done'), 'gebs': ('give1',), 'gebucht': ('done',), 'geburtstag': ('hello', 'rel'),
'gechallenged': ('reviewed',), 'gedruckt': ('done',), 'gefahren': ('gone',), 'geflogen': ('gone',), 'geforwarded':
('handed', 'writes'), 'gefragt': ('bidding',), 'gefruehstueckt': ('hello',), 'gefruhstuckt': ('hello',), 'gegangen':
('gone',), 'gegeben': ('handed', 'done'), 'gegen': ('hello',), 'gegengelesen': ('reviewed',), 'gegessen': ('hello',),
'geh': ('sees1', 'acts1'), 'gehabt': ('hello',), 'gehe': ('sees1', 'acts1'), 'gehen': ('verb3', 'acts1'), 'gehockt':
('gone',), 'gehoert': ('recounts', 'seen_of'), 'gehoerte': ('verb3',), 'geholfen': ('hello',), 'gehort': ('recounts',
'seen_of'), 'gehorte': ('verb3',), 'geht': ('hello', 'verb3'), 'gejoggt': ('gone',), 'geklaert': ('done',), 'geklart':
('done',), 'geklingelt': ('attempt',), 'gekuerzt': ('reviewed',), 'gekurzt': ('reviewed',), 'gelaeutet': ('attempt',),
'gelassen': ('handed',), 'gelaufen': ('gone',), 'gelautet': ('attempt',), 'geld': ('by_post',), 'geleitet': ('done',),
'gelesen': ('reviewed', 'seen_of'), 'geliefert': ('done',), 'geliehen': ('handed',), 'gemacht': ('done',), 'gemailt':
('attempt', 'hello', 'reach', 'handed', 'writes', 'said', 'done'), 'gemeint': ('said',), 'gemeldet': ('reach',),
'gemuetlich': ('filler',), 'gemutlich': ('filler',), 'gepaddelt': ('gone',), 'gepilgert': ('gone',), 'gepingt':
('reach',), 'geprueft': ('reviewed', 'done'), 'gepruft': ('reviewed', 'done'), 'gequatscht': ('hello',), 'gerade':
('filler', 'hello'), 'geradelt': ('gone',), 'geraten': ('counselled',), 'gerechnet': ('done',), 'geredet':
('recounts', 'hello'), 'gereicht': ('done',), 'gereist': ('gone',), 'gereviewt': ('reviewed',), 'gerodelt': ('gone',),
'gerudert': ('gone',), 'gesagt': ('said',), 'gesandt': ('writes', 'done'), 'geschaeftsfuehrer': ('rel',),
'geschaeftsfuehrerin': ('rel',), 'geschaftsfuhrer': ('rel',), 'geschaftsfuhrerin': ('rel',), 'geschenk': ('by_post',),
'geschenkt': ('handed',), 'geschickt': ('handed', 'writes', 'done'), 'geschlendert': ('gone',), 'geschleppt':
('hello',), 'geschrieben': ('attempt', 'hello', 'reach', 'said', 'done'), 'geschwaermt': ('recounts',), 'geschwarmt':
('recounts',), 'geschwister': ('rel',), 'geschwommen': ('gone',), 'gesehen': ('hello', 'seen_of'), 'gesendet':
('handed', 'writes', 'done'), 'gesessen': ('gone',), 'gesimst': ('reach',), 'gesprach': ('hello', 'appointment'),
'gespraech': ('hello', 'appointment'), 'gesprochen': ('recounts', 'hello'), 'gestand': ('verb3',), 'gestanden':
('gone',), 'gesteht': ('says', 'verb3'), 'gestellt': ('done',), 'gestern': ('hello',), 'gestiefelt': ('gone',),
'getanzt': ('gone',), 'geteilt': ('handed',), 'getestet': ('reviewed',), 'getextet': ('reach',), 'getroffen':
('hello', 'reach'), 'getrunken': ('hello',), 'gewandelt': ('gone',), 'gewandert': ('gone',), 'gewann': ('verb3',),
'gewerbeschein': ('doc',), 'gewesen': ('hello', 'gone'), 'gewhatsappt': ('reach',), 'gewinnt': ('verb3',),
'gewuenscht': ('asked_for',), 'gewunscht': ('asked_for',), 'gezahlt': ('done',), 'gib': ('give1',), 'gibt': ('hello',
'verb3', 'give3', 'sends3'), 'ging': ('verb3', 'verb1'), 'glaenzt': ('verb3',), 'glanzt': ('verb3',), 'glaub':
('verb1',), 'glaube': ('verb1',), 'glauben': ('verb3',), 'glaubt': ('says', 'verb3', 'saysv'), 'glaubte': ('verb3',),
'glaufen': ('hello',), 'gleich': ('filler',), 'gloria': ('name_words',), 'gluck': ('name_words',), 'glueck':
('name_words',), 'gmeint': ('saysv', 'said'), 'goennt': ('verb3',), 'gold': ('name_words',), 'gonnt': ('verb3',),
'grab': ('name_words',), 'grad': ('filler', 'hello'), 'grade': ('filler',), 'graf': ('name_words',), 'gratn':
('counselled',), 'gratscht': ('hello',), 'gratulieren': ('callinf',), 'gratuliert': ('hello',), 'grille': ('acts1',),
'grillen': ('acts1',), 'grinst': ('verb3',), 'gross': ('name_words',), 'grosse': ('attribute',), 'grossen':
('attribute',), 'grosser': ('attribute',), 'grossmutter': ('rel',), 'grossvater': ('rel',), 'groß': ('name_words',),
'gruen': ('name_words',), 'gruenden': ('verb3',), 'gruender': ('rel',), 'gruenderin': ('rel',), 'gruendet':
('verb3',), 'gruendete': ('verb3',), 'grun': ('name_words',), 'grunden': ('verb3',), 'grunder': ('rel',), 'grunderin':
('rel',), 'grundet': ('verb3',), 'grundete': ('verb3',), 'gsagt': ('saysv', 'said'), 'gschickt': ('handed', 'writes'),
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
'losgeschickt': ('writes',), 'lowe': ('name_words',), 'lud': ('invites',), 'lunch': ('appointment',), 'lunche':
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
'ubersetz': ('give1',), 'ubersetze': ('give1',), 'ubersetzen': ('giveinf',), 'ubersetzt': ('give3', 'sends3', 'done',
'does3'), 'ubersiedelt': ('verb3',), 'ubersiedelte': ('verb3',), 'uberweis': ('give1', 'deed1'), 'uberweise':
('give1', 'deed1'), 'uberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'uberweist': ('give3', 'deed3', 'sends3'),
'uberwiesen': ('done',), 'ueber': ('hello',), 'ueberarbeiten': ('giveinf',), 'ueberarbeitet': ('reviewed', 'deed3',
'sends3', 'done'), 'uebergab': ('verb3',), 'uebergeben': ('handed', 'done'), 'uebergibt': ('verb3',), 'ueberlassen':
('handed',), 'ueberlegt': ('verb3',), 'ueberlegte': ('verb3',), 'uebermittelt': ('writes', 'done'), 'uebermorgen':
('hello',), 'uebern': ('hello',), 'uebernachte': ('acts1',), 'uebernachten': ('acts1',), 'uebernahm': ('verb3',),
'uebernehm': ('give1',), 'uebernehme': ('give1', 'deed1', 'verb1'), 'uebernehmen': ('giveinf',), 'uebernimmt':
('verb3', 'give3', 'deed3', 'sends3', 'does3'), 'uebernommen': ('done',), 'ueberrascht': ('verb3',), 'uebersetz':
('give1',), 'uebersetze': ('give1',), 'uebersetzen': ('giveinf',), 'uebersetzt': ('give3', 'sends3', 'done', 'does3'),
'uebersiedelt': ('verb3',), 'uebersiedelte': ('verb3',), 'ueberweis': ('give1', 'deed1'), 'ueberweise': ('give1',
'deed1'), 'ueberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'ueberweist': ('give3', 'deed3', 'sends3'),
'ueberwiesen': ('done',), 'ues': ('me',), 'uhr': ('hello',), 'um': ('particle',), 'umformuliert': ('reviewed',),
'umgehend': ('filler',), 'umgeschrieben': ('reviewed',), 'umgestellt': ('reviewed',), 'umhoeren': ('selfinf',),
'umhoren': ('selfinf',), 'umschauen': ('selfinf',), 'umzug': ('hello',), 'un': ('and',), 'unbedingt': ('filler',),
'und': ('and', 'hello'), 'uns': ('me', 'hello'), 'unser': ('my', 'hello'), 'unsere': ('my', 'hello'), 'unserem':
('my',), 'unseren': ('my',), 'unserer': ('my',), 'unseres': ('my',), 'unsern': ('my',), 'unsre': ('my',),
'unterlagen': ('hello', 'work', 'thing', 'doc'), 'unternehmen': ('rel',), 'unterrichtet': ('verb3',), 'unterschreib':
('give1',), 'unterschreibe': ('give1', 'deed1'), 'unterschreiben': ('giveinf', 'deed3'), 'unterschreibt': ('verb3',
'give3', 'deed3', 'sends3'), 'unterschrieb': ('verb3',), 'unterschrieben': ('hello', 'done'), 'unterstuetze':
('give1',), 'unterstuetzen': ('giveinf',), 'unterstuetzt': ('give3',), 'unterstutze': ('give1',), 'unterstutzen':
('giveinf',), 'unterstutzt': ('give3',), 'unterwegs': ('hello', 'sends_apart'), 'unterzeichnet': ('verb3',),
'updaten': ('callinf',), 'ur': ('filler',), 'urban': ('name_words',), 'urlang': ('filler',), 'us': ('me',), 'vater':
('rel',), 'verabschiedet': ('verb3',), 'veranstaltet': ('verb3',), 'veranstaltete': ('verb3',), 'verbessert':
('reviewed',), 'verbietet': ('verb3',), 'verbind': ('give1',), 'verbinde': ('give1',), 'verbinden': ('giveinf',),
'verbindet': ('give3',), 'verbunden': ('introduced',), 'verdient': ('verb3',), 'verdiente': ('verb3',), 'verdoppelt':
('verb3',), 'vereinbaren': ('giveinf',), 'vereinbart': ('hello',), 'verfasst': ('done',), 'vergass': ('verb3',),
'vergisst': ('verb3',), 'vergleicht': ('verb3',), 'verhandeln': ('acts1',), 'verhandelt': ('verb3', 'deed3'),
'verhandelte': ('verb3',), 'verhandle': ('acts1',), 'verkauft': ('verb3',), 'verkaufte': ('verb3',), 'verklagt':
('verb3',), 'verknuepft': ('introduced',), 'verknupft': ('introduced',), 'verkuppelt': ('introduced',), 'verlaesst':
('verb3',), 'verlangt': ('verb3', 'needs', 'asked_for'), 'verlangte': ('verb3',), 'verlasst': ('verb3',), 'verlegt':
('verb3',), 'verleiht': ('verb3',), 'verliehen': ('handed',), 'verliert': ('verb3',), 'verliess': ('verb3',),
'verlobt': ('verb3',), 'verlobte': ('rel',), 'verlobter': ('rel',), 'verlor': ('verb3',), 'vermieter': ('rel',),
'vermieterin': ('rel',), 'vermietet': ('verb3',), 'vermitteln': ('giveinf',), 'vermittelt': ('give3', 'sends3',
'done'), 'vermutlich': ('filler',), 'vernetz': ('give1',), 'vernetze': ('give1',), 'vernetzen': ('giveinf',),
'vernetzt': ('give3', 'introduced'), 'verpasste': ('verb3',), 'verraet': ('says', 'verb3'), 'verrat': ('says',
'verb3'), 'verreist': ('verb3',), 'verriet': ('says', 'verb3'), 'versandt': ('writes',), 'verschickt': ('give3',
'deed3', 'sends3', 'writes', 'done'), 'verschiebt': ('verb3',), 'verschlaeft': ('verb3',), 'verschlaft': ('verb3',),
'verschoben': ('hello',), 'versichert': ('vowed',), 'verspaetet': ('verb3',), 'verspatet': ('verb3',), 'versprach':
('verb3',), 'verspricht': ('verb3',), 'versproche': ('vowed',), 'versprochen': ('hello', 'vowed', 'said'), 'verstand':
('verb3',), 'versteht': ('verb3',), 'versuch': ('verb1',), 'versuche': ('verb1',), 'versucht': ('attempt', 'verb3'),
'versuchte': ('verb3',), 'vertraege': ('doc',), 'vertrag': ('hello', 'doc'), 'vertrage': ('doc',), 'vertragsentwurf':
('work',), 'vertraut': ('verb3',), 'vertraute': ('verb3',), 'vertreibt': ('verb3',), 'victoria': ('name_words',),
'video': ('thing',), 'viel': ('hello',), 'viktoria': ('name_words',), 'viola': ('name_words',), 'vogel':
('name_words',), 'voll': ('filler',), 'vollmacht': ('doc',), 'volunteer': ('helper',), 'vom': ('hello',), 'von':
('hello',), 'vor': ('particle',), 'vorbei': ('hello', 'particle'), 'vorbeigebracht': ('handed',), 'vorbeigefahren':
('attempt', 'reach'), 'vorbeigekommen': ('attempt', 'reach'), 'vorbeigeschaut': ('attempt', 'reach'), 'vorbeikommen':
('comeinf',), 'vorbeischauen': ('comeinf',), 'vorbereiten': ('giveinf',), 'vorbereitet': ('done',), 'vorerst':
('filler',), 'vorgaenger': ('rel',), 'vorgaengerin': ('rel',), 'vorganger': ('rel',), 'vorgangerin': ('rel',),
'vorgelegt': ('done',), 'vorgeschwaermt': ('recounts',), 'vorgeschwarmt': ('recounts',), 'vorgesetzte': ('rel',),
'vorgesetzter': ('rel',), 'vorgestellt': ('hello', 'introduced'), 'vorgestern': ('hello',), 'vorher': ('filler',
'hello'), 'vorlage': ('thing',), 'vorlagen': ('thing',), 'vormittag': ('hello',), 'vorstellen': ('giveinf',),
'vortrag': ('work',), 'wachst': ('verb3',), 'waechst': ('verb3',), 'waehlt': ('verb3',), 'waer': ('verb3',), 'waere':
('verb3',), 'wagner': ('name_words',), 'wahlt': ('verb3',), 'wahrscheinlich': ('filler',), 'wald': ('name_words',),
'wandere': ('acts1',), 'wandern': ('acts1',), 'wandert': ('verb3',), 'war': ('verb3', 'verb1'), 'ware': ('verb3',
'by_post'), 'waren': ('hello', 'verb3', 'verb1'), 'warn': ('hello', 'verb3'), 'warnt': ('verb3',), 'warnte':
('verb3',), 'warte': ('hello', 'verb1'), 'wartet': ('verb3',), 'wartete': ('verb3',), 'was': ('hello',), 'weber':
('name_words',), 'website': ('work',), 'wechselt': ('hello', 'verb3'), 'wechselte': ('verb3',), 'weder': ('not',),
'weekly': ('appointment',), 'weg': ('sends_apart',), 'wegen': ('hello',), 'weil': ('hello',), 'wein': ('by_post',),
'weint': ('verb3',), 'weinte': ('verb3',), 'weiss': ('verb3', 'name_words'), 'weiter': ('particle',), 'weitergeben':
('giveinf',), 'weitergegeben': ('done',), 'weitergeleitet': ('handed', 'writes', 'done'), 'weitergeschickt':
('writes', 'done'), 'weiterhin': ('filler',), 'weiterleiten': ('giveinf',), 'weiß': ('verb3', 'name_words'), 'welche':
('hello',), 'wenn': ('hello',), 'werd': ('verb1',), 'werde': ('verb1',), 'werden': ('verb3', 'will3', 'verb1'), 'wg':
('hello',), 'whatsappe': ('give1',), 'whatsappt': ('give3',), 'whitepaper': ('thing',), 'wie': ('hello',), 'wieder':
('filler', 'hello'), 'wien': ('name_words',), 'wild': ('name_words',), 'will': ('hello', 'verb3', 'name_words',
'will3', 'needs', 'verb1'), 'winter': ('name_words',), 'wir': ('i', 'hello'), 'wird': ('hello', 'verb3', 'will3'),
'wirklich': ('filler',), 'wirkt': ('verb3',), 'wirkte': ('verb3',), 'wirt': ('name_words',), 'wo': ('hello',),
'woche': ('hello',), 'wohl': ('filler',), 'wohnt': ('verb3',), 'wohnte': ('verb3',), 'wolf': ('name_words',),
'wollen': ('verb3', 'will3', 'verb1'), 'wollt': ('meant',), 'wollte': ('hello', 'verb3', 'will3', 'verb1', 'meant'),
'wollten': ('verb3', 'will3', 'meant'), 'wuchs': ('verb3',), 'wuenscht': ('verb3', 'needs'), 'wuenschte': ('verb3',),
'wuerde': ('verb3', 'verb1'), 'wundert': ('verb3',), 'wunderte': ('verb3',), 'wunscht': ('verb3', 'needs'),
'wunschte': ('verb3',), 'wurde': ('hello', 'verb3', 'verb1'), 'wurden': ('verb3',), 'wusste': ('verb3',), 'wär':
('verb3',), 'wäre': ('verb3',), 'würde': ('verb3', 'verb1'), 'xing': ('network',), 'zahl': ('give1',), 'zahle':
('give1',), 'zahlen': ('giveinf', 'doc'), 'zahlt': ('verb3', 'give3'), 'zahlte': ('verb3',), 'zart': ('name_words',),
'zeig': ('give1',), 'zeige': ('give1',), 'zeigen': ('give1', 'give3', 'giveinf'), 'zeigt': ('verb3', 'give3'),
'zeigte': ('verb3',), 'zeitnah': ('filler',), 'zerpfluckt': ('reviewed',), 'zerpflueckt': ('reviewed',), 'ziehen':
('verb3',), 'zieht': ('hello', 'verb3'), 'zimmer': ('bookable',), 'zimmermann': ('name_words',), 'zitiert':
('verb3',), 'zmittag': ('hello',), 'zmorge': ('hello',), 'znacht': ('hello',), 'zoegert': ('verb3',), 'zoegerte':
('verb3',), 'zog': ('verb3',), 'zogert': ('verb3',), 'zogerte': ('verb3',), 'zoom': ('appointment',), 'zoome':
('acts1',), 'zoomen': ('acts1',), 'zudem': ('filler',), 'zuerst': ('filler',), 'zufaellig': ('filler',),
'zufaelligerweise': ('filler',), 'zufallig': ('filler',), 'zufalligerweise': ('filler',), 'zug': ('bookable',),
'zugemailt': ('done',), 'zugeraten': ('counselled',), 'zugesagt': ('vowed', 'said'), 'zugesandt': ('writes', 'done'),
'zugeschickt': ('handed', 'writes', 'done'), 'zugesendet': ('writes',), 'zugesichert': ('vowed',), 'zugestellt':
('done',), 'zukommen': ('giveinf',), 'zukuenftige': ('attribute',), 'zukuenftigen': ('attribute',), 'zukuenftiger':
('attribute',), 'zukunftige': ('attribute',), 'zukunftigen': ('attribute',), 'zukunftiger': ('attribute',), 'zuletzt':
('filler',), 'zum': ('hello',), 'zur': ('hello',), 'zuruck': ('particle',), 'zuruckbringen': ('giveinf',),
'zuruckgeben': ('giveinf',), 'zuruckgemailt': ('writes',), 'zuruckgemeldet': ('reach',), 'zuruckgerufen': ('attempt',
'reach'), 'zuruckgeschickt': ('writes', 'done'), 'zuruckgeschrieben': ('reach', 'answers'), 'zuruckgesendet':
('writes',), 'zuruckmelden': ('giveinf',), 'zuruckrufen': ('hello', 'giveinf', 'callinf'), 'zuruckschicken':
('giveinf',), 'zuruckschreiben': ('callinf',), 'zuruckzahlen': ('giveinf',), 'zurueck': ('particle',),
'zurueckbringen': ('giveinf',), 'zurueckgeben': ('giveinf',), 'zurueckgemailt': ('writes',), 'zurueckgemeldet':
('reach',), 'zurueckgerufen': ('attempt', 'reach'), 'zurueckgeschickt': ('writes', 'done'), 'zurueckgeschrieben':
('reach', 'answers'), 'zurueckgesendet': ('writes',), 'zurueckmelden': ('giveinf',), 'zurueckrufen': ('hello',
'giveinf', 'callinf'), 'zurueckschicken': ('giveinf',), 'zurueckschreiben': ('callinf',), 'zurueckzahlen':
('giveinf',), 'zusaetzlich': ('filler',), 'zusagen': ('giveinf',), 'zusammen': ('hello', 'particle'),
'zusammengebracht': ('introduced',), 'zusammengespannt': ('introduced',), 'zusatzlich': ('filler',), 'zuschicken':
('giveinf',), 'zusenden': ('giveinf',), 'zwei': ('hello',), 'zweifelt': ('verb3',), 'zweifelte': ('verb3',),
'zwischen': ('hello',), 'zwischenzeitlich': ('filler',), 'üs': ('me',)}


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
'advice')}, {'<det>': 112, 'auf': 112, 'erst': 112, 'ganz': 112, 'gleich': 112, 'kein': 112, 'keine': 112, 'keinen':
112, 'mehr': 112, 'mit': 112, 'nur': 112, 'ohne': 112, 'weniger': 112}, {'^': 113}, {'D': 111, 'lieber': 114}, {'D':
111}, {'besten': 116}, {'': (16, 'gave:feedback')}, {'gegeben': 118}, {'...': 119, 'gegeben': 118}, {'an': 6,
'druber': 6, 'drueber': 6, 'durch': 6, 'gegen': 6, 'nach': 6}, {'...': 121}, {'<det>': 122, '<their>': 122}, {'^':
123}, {'D': 124, '^': 123}, {'ich': 125, 'wir': 125}, {'anmerkungen': 120, 'feedback': 120, 'kommentare': 120,
'korrekturen': 120, 'rueckmeldung': 120}, {'anmerkungen': 120, 'feedback': 120, 'kommentare': 120, 'korrekturen': 120,
'ruckmeldung': 120}, {'abklaeren': 6, 'abklaren': 6, 'ausmachen': 6, 'bedanken': 6, 'besprechen': 6, 'entschuldigen':
6, 'klaeren': 6, 'klaren': 6, 'melden': 6, 'nachfassen': 6, 'nachfragen': 6, 'nachhaken': 6, 'vereinbaren': 6}, {'':
(13, 'talk')}, {'arbeiten': 130, 'fragen': 130, 'kooperieren': 130, 'machen': 130, 'melden': 130, 'reden': 130,
'schreiben': 130, 'sprechen': 130, 'starten': 130, 'telefonieren': 130, 'treffen': 130}, {'^': 129, 'zu': 131},
{'...': 132, '^': 129, 'zu': 131}, {'N': 133}, {'retour': 42, 'zuruck': 42, 'zurueck': 42}, {'...': 135}, {'^': 136},
{'^': 136, 'ich': 137, 'wir': 137}, {'mit': 39}, {'N': 38, 'mich': 139}, {'krank': 98, 'verhindert': 98, 'verkuehlt':
98, 'verkuhlt': 98}, {'krank': 98, 'leider': 141, 'verhindert': 98, 'verkuehlt': 98, 'verkuhlt': 98}, {'an': 6,
'drueber': 6, 'durch': 6, 'fertig': 6, 'gegen': 6, 'nach': 6}, {'...': 143}, {'<det>': 144, '<their>': 144}, {'^':
145}, {'D': 146, '^': 145}, {'<them>': 147, 'D': 146, '^': 145}, {'ich': 148, 'wir': 148}, {'arbeite': 149, 'geh':
149, 'gehe': 149, 'les': 149, 'lese': 149, 'mach': 149, 'mache': 149, 'schau': 149, 'schaue': 149, 'schick': 149,
'schicke': 149, 'schreib': 149, 'schreibe': 149, 'seh': 149, 'sehe': 149}, {'an': 6, 'druber': 6, 'durch': 6,
'fertig': 6, 'gegen': 6, 'nach': 6}, {'...': 151}, {'<det>': 152, '<their>': 152}, {'^': 153}, {'D': 154, '^': 153},
{'<them>': 155, 'D': 154, '^': 153}, {'ich': 156, 'wir': 156}, {'arbeite': 157, 'geh': 157, 'gehe': 157, 'les': 157,
'lese': 157, 'mach': 157, 'mache': 157, 'schau': 157, 'schaue': 157, 'schick': 157, 'schicke': 157, 'schreib': 157,
'schreibe': 157, 'seh': 157, 'sehe': 157}, {'D': 111, 'lieber': 114, 'vergessen': 99}, {'': (13, 'talk'), 'ist': 130,
'war': 130}, {'thema': 160}, {'$$': 130}, {'<hat>': 162, 'ist': 162, 'war': 162}, {'angefangen': 163, 'gearbeitet':
163, 'gegruendet': 163, 'gegrundet': 163, 'gekauft': 163, 'gekuendigt': 163, 'gekundigt': 163, 'gelebt': 163,
'geleitet': 163, 'gewechselt': 163, 'gewesen': 163, 'gewohnt': 163, 'studiert': 163, 'verkauft': 163}, {'...': 164},
{'anmerkungen': 120, 'feedback': 120, 'kommentare': 120, 'korrekturen': 120, 'ruckmeldung': 120, 'rueckmeldung': 120},
{'vergessen': 99}, {'aber': 167, 'dann': 167, 'vergessen': 99}, {'machen': 6}, {'<giveinf>': 27, 'fertig': 169,
'fertigmachen': 27}, {'...': 170}, {'<until>': 21, '^': 171}, {'N': 172}, {'aber': 167, 'dann': 167, 'es': 168, 's':
168, 'vergessen': 99}, {'aber': 167, 'dann': 167, 'es': 168, 'ich': 174, 's': 168, 'vergessen': 99}, {'<until>': 6,
'alles': 6, 'beides': 6}, {'...': 176}, {'<det>': 177}, {'sein': 98}, {'dabei': 179, 'hinfahren': 98, 'hingehen': 98,
'kommen': 98, 'teilnehmen': 98}, {'...': 180, 'dabei': 179, 'hinfahren': 98, 'hingehen': 98, 'kommen': 98,
'teilnehmen': 98}, {'nicht': 181}, {'leider': 182, 'nicht': 181}, {'<giveinf_apart>': 6}, {'^': 184}, {'...': 185},
{'alles': 186, 'das': 186, 'den': 186, 'die': 186, 'es': 186, 'ihn': 186, 'sie': 186}, {'alles': 186, 'das': 186,
'den': 186, 'die': 186, 'es': 186, 'ich': 187, 'ihn': 186, 'sie': 186}, {'am': 98, 'auf': 98, 'bei': 98, 'beim': 98,
'da': 98, 'dabei': 98, 'im': 98, 'mit': 98}, {'krank': 98, 'ned': 189, 'net': 189, 'nicht': 189, 'verhindert': 98,
'verkuehlt': 98, 'verkuhlt': 98}, {'krank': 98, 'leider': 190, 'ned': 189, 'net': 189, 'nicht': 189, 'verhindert': 98,
'verkuehlt': 98, 'verkuhlt': 98}, {'^': 178, 'aber': 167, 'bin': 142, 'dann': 167, 'es': 168, 'kann': 183, 'konnte':
183, 'muessen': 188, 'muss': 188, 'mussen': 188, 's': 168, 'vergessen': 99, 'war': 191}, {'<them>': 21, 'bis': 21,
'dringend': 21, 'mich': 21, 'noch': 21, 'unbedingt': 21, 'uns': 21}, {'<giveinf>': 6, '<giveinf_apart>': 6}, {'^':
194}, {'...': 195}, {'<them>': 21, 'alles': 196, 'bis': 21, 'das': 196, 'den': 196, 'die': 196, 'dringend': 21, 'es':
196, 'ich': 187, 'ihn': 196, 'mich': 21, 'noch': 21, 'sie': 196, 'unbedingt': 21, 'uns': 21}, {'N': 38, 'ich': 125,
'mich': 139, 'wir': 125}, {'D': 111, 'ich': 116}, {'vor': 130}, {'dir': 200}, {'D': 38}, {'N': 202}, {'N': 38, 'm':
203, 'mich': 139, 'mit': 203}, {'': (0, 'missed'), '$$': 98}, {'': (0, 'missed'), 'buero': 99, 'buro': 99}, {'am': 98,
'anzutreffen': 99, 'auf': 98, 'bei': 98, 'beim': 98, 'da': 205, 'dabei': 98, 'daheim': 99, 'dahoam': 99, 'im': 206,
'mit': 98, 'zu': 101, 'zuhause': 99}, {'krank': 98, 'ned': 207, 'net': 207, 'nicht': 207, 'nod': 104, 'noed': 106,
'verhindert': 98, 'verkuehlt': 98, 'verkuhlt': 98}, {'krank': 98, 'leider': 208, 'ned': 207, 'net': 207, 'nicht': 207,
'nod': 104, 'noed': 106, 'verhindert': 98, 'verkuehlt': 98, 'verkuhlt': 98}, {'...': 3, '<appointment>': 5, '<det>':
14, '<have>': 19, '<my>': 20, '<rel>': 13, '<should>': 22, '<them>': 26, '<until>': 29, 'D': 41, 'N': 54, '^': 97,
'aber': 109, 'also': 115, 'am': 117, 'anmerkungen': 120, 'arbeite': 126, 'auch': 116, 'ausfuehrliche': 127,
'ausfuehrliches': 127, 'ausfuhrliche': 128, 'ausfuhrliches': 128, 'bei': 134, 'bekomm': 138, 'bekomme': 138, 'besuch':
140, 'besuche': 140, 'bin': 142, 'dafuer': 150, 'dafur': 158, 'dann': 159, 'das': 161, 'der': 165, 'die': 165,
'dringend': 116, 'ehrliche': 166, 'ehrliches': 166, 'es': 168, 'feedback': 120, 'fuer': 173, 'fur': 173, 'geh': 126,
'gehe': 126, 'gestrichen': 98, 'hab': 175, 'habe': 175, 'ich': 192, 'kann': 183, 'kommentare': 120, 'konnte': 183,
'korrekturen': 120, 'krieg': 138, 'kriege': 138, 'kurze': 166, 'kurzes': 166, 'leider': 107, 'les': 126, 'lese': 126,
'lieber': 114, 'mit': 134, 'mues': 193, 'muessen': 197, 'muss': 197, 'mussen': 197, 'ned': 102, 'net': 102, 'nicht':
102, 'noch': 116, 'nod': 104, 'noed': 106, 'ruckmeldung': 120, 'rueckmeldung': 120, 's': 168, 'schau': 126, 'schaue':
126, 'seh': 198, 'sehe': 198, 'sollte': 199, 'stell': 201, 'thema': 160, 'treff': 204, 'treffe': 204, 'unbedingt':
116, 'unser': 161, 'vergessen': 99, 'vielleicht': 116, 'war': 209, 'waren': 108}, {'<them>': 21, '^': 6}, {'ich': 211,
'wir': 211}, {'das': 212, 'dass': 212}, {'<vowed>': 213}, {'<them>': 214}, {'ich': 215, 'wir': 215}, {'vergessen':
98}, {'<have>': 216, 'anzurufen': 217}, {':': 130}, {':': 21}, {'N': 220}, {'<network>': 219, 'fuer': 221, 'fur': 221,
'i': 220, 'ich': 220, 'wir': 220}, {'...': 202}, {'D': 38, 'bei': 223, 'mich': 223, 'mit': 223, 'uns': 223}, {'i':
224, 'ich': 224, 'ma': 224, 'wir': 224}, {'...': 202, 'D': 38}, {'...': 202, 'D': 38, 'uns': 226}, {'besuchen': 227,
'essen': 227, 'fahren': 227, 'feiern': 227, 'fliegen': 227, 'gehen': 227, 'halten': 227, 'machen': 227, 'reden': 227,
'sehen': 227, 'sprechen': 227, 'starten': 227, 'telefonieren': 227, 'treffen': 227, 'veranstalten': 227}, {'ich':
228}, {'bestaetigt': 38, 'bestatigt': 38, 'fixiert': 38}, {'': (23, 'contact')}, {'geklappt': 231, 'hingehauen': 231,
'stattgefunden': 231}, {'...': 232, 'geklappt': 231, 'hingehauen': 231, 'stattgefunden': 231}, {'': (23, 'contact'),
'gekommen': 231}, {'ausgegangen': 231, 'zustande': 234}, {'ausgegangen': 231, 'doch': 235, 'zustande': 234}, {'D':
230, 'haben': 233, 'hat': 233, 'hats': 233, 'ist': 236, 'kam': 236, 'vergessen': 98, 'verpasst': 98, 'verpennt': 98,
'versaeumt': 98, 'versaumt': 98, 'verschlafen': 98, 'verschwitzt': 98}, {'aus': 98}, {'gestrichen': 98}, {'...': 237,
'D': 230, 'bestaetigt': 38, 'bestatigt': 38, 'faellt': 238, 'fallt': 238, 'fiel': 238, 'gestrichen': 98, 'ist': 239,
'vergessen': 98, 'verpasst': 98, 'versaeumt': 98, 'versaumt': 98, 'verschlafen': 98, 'verschwitzt': 98, 'wurde': 239},
{'besorgt': 38, 'bestellt': 38, 'gebucht': 38, 'gekauft': 38, 'reserviert': 38}, {'besorgt': 38, 'bestellt': 38,
'gebucht': 38, 'gekauft': 38, 'ist': 241, 'reserviert': 38, 'sind': 241}, {'^': 112}, {'^': 112, 'dass': 243}, {'^':
112, 'dass': 243, 'ist': 244, 'lautet': 244, 'war': 244}, {'<them>': 245}, {':': 243}, {'<them>': 245, 'N': 247},
{'^': 112, 'bekommen': 243, 'dazu': 243, 'erhalten': 243, 'geholt': 243, 'ist': 243, 'lautet': 243, 'v': 246, 'vom':
246, 'von': 248, 'war': 243}, {'<until>': 21}, {'<thing>': 15}, {'...': 251}, {'N': 252}, {'an': 253}, {'angefragt':
231, 'angerufen': 231, 'bestaetigt': 231, 'bestatigt': 231, 'gefragt': 231, 'gemailt': 231, 'gemeldet': 231,
'geschrieben': 231, 'nachgefragt': 231, 'reklamiert': 231, 'zugesagt': 231}, {'bestaetigt': 38, 'bestatigt': 38,
'fixiert': 38, 'zugesagt': 38}, {'...': 256}, {'<appointment>': 257}, {'<should>': 243}, {'ich': 259, 'man': 259,
'wir': 259}, {'das': 260, 'dass': 260, 'ich': 259, 'man': 259, 'wir': 259}, {'<should>': 112}, {'...': 262}, {'^':
263}, {'ich': 264, 'man': 264, 'wir': 264}, {'dass': 265}, {'': (23, 'contact'), 'dass': 265}, {'<said>': 261,
'angeboten': 231, 'anvertraut': 231, 'berichtet': 231, 'eingeschaerft': 266, 'eingescharft': 266, 'empfohlen': 231,
'erklaert': 266, 'erklart': 266, 'erzaehlt': 231, 'erzahlt': 231, 'geantwortet': 231, 'gebeichtet': 231, 'geholfen':
231, 'geklagt': 231, 'gemailt': 231, 'gemeint': 266, 'geraten': 231, 'gesagt': 267, 'geschickt': 231, 'geschildert':
231, 'geschrieben': 267, 'gesteckt': 231, 'gezeigt': 231, 'gratuliert': 231, 'mitgeteilt': 231, 'praesentiert': 231,
'prasentiert': 231, 'verraten': 231, 'versprochen': 231, 'vorgestellt': 231, 'zugesagt': 231}, {'gegeben': 243,
'mitgegeben': 243}, {'<counselled>': 112, '<vowed>': 42}, {'...': 270}, {'<counsel>': 269}, {'gelegt': 243}, {'herz':
273}, {'<counselled>': 244}, {'gewarnt': 112}, {'...': 276}, {'^': 112, 'vor': 243}, {'^': 277, 'gewarnt': 278},
{'<counselled>': 244, 'davon': 275, 'dazu': 275}, {'': (4, 'needs_from_me')}, {'^': 281}, {'gegeben': 243}, {'weg':
283}, {'den': 284}, {'auf': 285}, {'gebeten': 281}, {'...': 287}, {'^': 288}, {'^': 277}, {'...': 268, '<counsel>':
269, '<counselled>': 244, '^': 271, 'abgeholt': 231, 'als': 272, 'angerufen': 231, 'angeschrieben': 231,
'angesprochen': 231, 'ans': 274, 'aufgefordert': 243, 'ausgefuehrt': 231, 'ausgefuhrt': 231, 'begleitet': 231,
'bekocht': 231, 'bestaerkt': 243, 'bestarkt': 243, 'besucht': 231, 'davon': 275, 'davor': 279, 'dazu': 275, 'den':
272, 'dringend': 280, 'einen': 272, 'eingeladen': 231, 'eingeredet': 243, 'ermuntert': 243, 'ermutigt': 243,
'gebeten': 282, 'getroffen': 231, 'gewarnt': 278, 'interviewt': 231, 'kontaktiert': 231, 'mit': 286, 'nahe': 273,
'nen': 272, 'stark': 280, 'um': 289, 'vor': 290, 'zuruckgerufen': 231, 'zurueckgerufen': 231}, {'dass': 260, 'ich':
259, 'man': 259, 'wir': 259}, {'<said>': 292}, {'<vowed>': 42}, {'...': 294}, {'...': 293, '<said>': 292, '^': 295},
{'^': 42}, {'<me>': 297, '^': 42, 'er': 297, 'sie': 297}, {'<me>': 297, '^': 42, 'dass': 298, 'er': 297, 'sie': 297},
{'<vowed>': 299}, {'...': 293, '<me>': 296, '<said>': 292, '<vowed>': 299, 'mir': 300, 'uns': 300}, {'angefordert':
281, 'angefragt': 281, 'bestellt': 281, 'erbeten': 281, 'gewuenscht': 281, 'gewunscht': 281, 'verlangt': 281}, {'...':
302}, {'^': 303}, {'<until>': 302}, {'...': 305}, {'bestaetigt': 231, 'bestatigt': 231, 'geantwortet': 231, 'gemailt':
231, 'gemeldet': 231, 'geschrieben': 231, 'zugesagt': 231, 'zuruckgeschrieben': 231, 'zurueckgeschrieben': 231},
{'...': 307}, {'<counselled>': 243}, {'<should>': 243, '^': 263}, {'ich': 310, 'man': 310, 'wir': 310}, {'dass': 311,
'ich': 259, 'man': 259, 'wir': 259}, {'': (23, 'contact'), 'dass': 311, 'ich': 259, 'man': 259, 'wir': 259},
{'angelaeutet': 231, 'angelautet': 231, 'angerufen': 231}, {'<vowed>': 299, 'gemeint': 312, 'gesagt': 312,
'geschrieben': 312, 'gmeint': 292, 'gsagt': 292}, {'angekuendigt': 38, 'angekundigt': 38, 'angemeldet': 38, 'bedankt':
231, 'entschuldigt': 231, 'gemeldet': 231, 'geruehrt': 231, 'geruhrt': 231, 'verabschiedet': 231}, {'bedankt': 231,
'entschuldigt': 231, 'gemeldet': 231, 'geruehrt': 231, 'geruhrt': 231, 'verabschiedet': 231}, {'<me>': 317}, {'...':
316, 'bedankt': 231, 'bei': 318, 'entschuldigt': 231, 'gemeldet': 231, 'geruehrt': 231, 'geruhrt': 231,
'verabschiedet': 231}, {'bestatigt': 231, 'geantwortet': 231, 'gemailt': 231, 'gemeldet': 231, 'geschrieben': 231,
'zugesagt': 231, 'zuruckgeschrieben': 231}, {'...': 320}, {'bestaetigt': 231, 'geantwortet': 231, 'gemailt': 231,
'gemeldet': 231, 'geschrieben': 231, 'zugesagt': 231, 'zurueckgeschrieben': 231}, {'...': 322}, {'<vowed>': 299,
'angelaeutet': 231, 'angelautet': 231, 'angerufen': 231, 'gemeint': 312, 'gesagt': 312, 'geschrieben': 312, 'gmeint':
292, 'gsagt': 292}, {'...': 255, '<appointment>': 257, '<det>': 258, '<me>': 291, '<my>': 258, '<they>': 301,
'<until>': 304, '<vowed>': 299, '^': 306, 'angelaeutet': 231, 'angelautet': 231, 'angerufen': 231, 'auf': 308,
'davon': 309, 'dazu': 309, 'empfohlen': 243, 'geantwortet': 231, 'gemailt': 231, 'gemeint': 312, 'gesagt': 312,
'geschrieben': 313, 'gesimst': 231, 'gmeint': 292, 'gsagt': 292, 'mich': 314, 'mir': 315, 'per': 308, 'sich': 319,
'uber': 321, 'ueber': 323, 'uns': 324, 'via': 308, 'vor': 290, 'zuruckgerufen': 231, 'zuruckgeschrieben': 231,
'zurueckgerufen': 231, 'zurueckgeschrieben': 231}, {'bekommen': 231, 'erhalten': 231, 'gekriegt': 231, 'kriegt': 231},
{'<them>': 326}, {'besucht': 231, 'gegessen': 231, 'gehabt': 231, 'gequatscht': 231, 'geredet': 231, 'gesehen': 231,
'gesprochen': 231, 'getroffen': 231, 'telefoniert': 231, 'von': 327}, {'lassen': 15}, {'<handed>': 15,
'<handed_apart>': 15, 'zukommen': 329}, {'...': 330, '<handed>': 15, '<handed_apart>': 15, 'zukommen': 329}, {'': (9,
'told')}, {'': (8, 'asked')}, {'': (21, 'gave:encouragement')}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')},
{'': (17, 'gave:knowledge'), 'warum': 336, 'was': 336, 'wie': 336}, {'': (20, 'gave:referral')}, {'': (9, 'told'),
'warum': 336, 'was': 336, 'wie': 336}, {'': (18, 'gave:mentoring')}, {'warum': 336, 'was': 336, 'wie': 336},
{'<handed_apart>': 231, '<my>': 24, '<said>': 213, '<thing>': 331, 'abgesagt': 332, 'angefragt': 333, 'angeklopft':
333, 'aufgemuntert': 334, 'bedankt': 335, 'beigebracht': 337, 'berichtet': 332, 'bestaerkt': 334, 'bestarkt': 334,
'empfohlen': 338, 'erklaert': 339, 'erklart': 339, 'ermutigt': 334, 'erzaehlt': 332, 'erzahlt': 332, 'geantwortet':
332, 'gebeichtet': 332, 'gebeten': 333, 'gecoacht': 340, 'gefragt': 333, 'geholfen': 336, 'gementort': 340, 'gesagt':
332, 'geschildert': 332, 'gesteckt': 332, 'getroestet': 334, 'getrostet': 334, 'gezeigt': 339, 'gratuliert': 332,
'informiert': 332, 'kondoliert': 332, 'mitgeteilt': 332, 'nachgefasst': 333, 'nachgefragt': 333, 'nachgehakt': 333,
'vermittelt': 338, 'verraten': 332, 'vorgemacht': 341, 'weiterempfohlen': 338, 'zugehoert': 334, 'zugehort': 334,
'zugesagt': 332}, {'<handed_apart>': 15, 'empfohlen': 338, 'gegeben': 15, 'gemailt': 15, 'geschickt': 15, 'gesendet':
15, 'geteilt': 15, 'mitgeschickt': 15, 'uberlassen': 15, 'ueberlassen': 15, 'vermittelt': 338, 'weiterempfohlen': 338,
'weitergeleitet': 15, 'zugeschickt': 15}, {'...': 343}, {'^': 6, 'ich': 21, 'wir': 21}, {'^': 6, 'das': 345, 'dass':
345, 'ich': 21, 'wir': 21}, {'': (15, 'gave:intro')}, {'gemacht': 347}, {'gebracht': 347}, {'kontakt': 349},
{'<introduced>': 347, 'bekannt': 348, 'in': 350}, {'...': 351, '<introduced>': 347, 'bekannt': 348, 'in': 350},
{'<vowed>': 6}, {'...': 353}, {'N': 352}, {'<me>': 297}, {'gebeten': 356}, {'ich': 21, 'wir': 21}, {'das': 358,
'dass': 358, 'ich': 21, 'wir': 21}, {'gegeben': 21}, {'wort': 360}, {'...': 342, '<my>': 344, '<vowed>': 346, 'N':
352, '^': 354, 'bei': 355, 'beigebracht': 341, 'darum': 357, 'drum': 357, 'erklaert': 341, 'erklart': 341, 'ersucht':
356, 'gebeten': 356, 'gesagt': 359, 'geschrieben': 359, 'gezeigt': 341, 'gsagt': 359, 'gschriebn': 359, 'mein': 361,
'mit': 355, 'um': 50, 'vorgemacht': 341}, {'<vowed>': 346, '^': 354}, {'<them>': 363}, {'mit': 355}, {'<introduced>':
347, 'bekannt': 348, 'zusammengebracht': 347}, {'...': 366, '<introduced>': 347, 'bekannt': 348, 'zusammengebracht':
347}, {'N': 367}, {'<introduced>': 347}, {'...': 369, '<introduced>': 347}, {'N': 370}, {'...': 371}, {'...': 371,
'N': 352}, {'...': 351}, {'N': 374}, {'...': 365, '<and>': 368, 'N': 352, 'am': 372, 'auf': 372, 'bei': 373, 'beim':
372, 'dem': 375, 'der': 375, 'in': 372, 'mit': 355, 'per': 372, 'uber': 372, 'ueber': 372, 'via': 372}, {'angefragt':
333, 'angeklopft': 333, 'bedankt': 335, 'nachgefasst': 333, 'nachgefragt': 333, 'nachgehakt': 333}, {'...': 377},
{'<them>': 378}, {'angerufen': 98, 'besucht': 98, 'erreicht': 98, 'erwischt': 98, 'geschafft': 98, 'gesehen': 98,
'gesprochen': 98, 'getroffen': 98}, {'...': 380, 'angerufen': 98, 'besucht': 98, 'erreicht': 98, 'erwischt': 98,
'geschafft': 98, 'gesehen': 98, 'gesprochen': 98, 'getroffen': 98}, {'nicht': 381}, {'leider': 382, 'nicht': 381},
{'<my>': 24, '<said>': 213, '<thing>': 331, 'abgesagt': 332, 'angefragt': 333, 'angeklopft': 333, 'beigebracht': 341,
'berichtet': 332, 'erklaert': 339, 'erklart': 339, 'erzaehlt': 332, 'erzahlt': 332, 'geantwortet': 332, 'gebeichtet':
332, 'gefragt': 333, 'gesagt': 332, 'geschildert': 332, 'gesteckt': 332, 'gezeigt': 339, 'informiert': 332,
'mitgeteilt': 332, 'nachgefasst': 333, 'nachgefragt': 333, 'nachgehakt': 333, 'verraten': 332, 'vorgemacht': 341,
'zugesagt': 332}, {'...': 384, '<my>': 344, '<vowed>': 346, 'N': 352, '^': 354, 'bei': 355, 'beigebracht': 341,
'darum': 357, 'drum': 357, 'erklaert': 341, 'erklart': 341, 'ersucht': 356, 'gebeten': 356, 'gezeigt': 341, 'mit':
355, 'um': 50, 'vorgemacht': 341}, {'...': 365, 'N': 352, 'am': 372, 'auf': 372, 'bei': 373, 'beim': 372, 'in': 372,
'mit': 355, 'per': 372, 'uber': 372, 'ueber': 372, 'via': 372}, {'angefragt': 333, 'angeklopft': 333, 'nachgefasst':
333, 'nachgefragt': 333, 'nachgehakt': 333}, {'...': 387}, {'<them>': 388}, {'...': 328, '<them>': 385, '<title>':
364, '<vowed>': 346, 'N': 386, '^': 354, 'bei': 389}, {'bedankt': 335}, {'...': 391}, {'<them>': 392}, {'erklaert':
21, 'erklart': 21}, {'<them>': 392, 'angeboten': 21, 'bei': 393, 'bereit': 394, 'bereiterklaert': 21, 'bereiterklart':
21, 'verpflichtet': 21}, {'geben': 21, 'liefern': 21, 'schicken': 21, 'zahlen': 21}, {'zu': 396}, {'...': 328,
'<them>': 362, '<title>': 364, '<vowed>': 346, 'N': 376, '^': 354, 'bei': 379, 'es': 383, 'gesagt': 359,
'geschrieben': 359, 'gsagt': 359, 'gschriebn': 359, 'ich': 390, 'leider': 382, 'mein': 361, 'mich': 395, 'nicht': 381,
'noch': 397, 'wir': 390, 'zu': 396}, {'': (22, 'gave:volunteering')}, {'auf': 399, 'bei': 399, 'beim': 399, 'fuer':
399, 'fur': 399}, {'': (14, 'together')}, {'N': 392}, {'lassen': 98}, {'gelassen': 98, 'lassen': 98}, {'abgeholt':
401, 'angerufen': 401, 'ausgefuehrt': 401, 'ausgefuhrt': 401, 'bei': 402, 'berichtet': 130, 'besucht': 401,
'eingeladen': 401, 'erzaehlt': 130, 'erzahlt': 130, 'geantwortet': 401, 'gebeichtet': 130, 'gefluestert': 130,
'geflustert': 130, 'gemailt': 401, 'gesagt': 130, 'geschrieben': 401, 'gesteckt': 130, 'getroffen': 401, 'haengen':
403, 'haengenlassen': 98, 'hangen': 403, 'hangenlassen': 98, 'sitzen': 404, 'sitzengelassen': 98, 'vergessen': 98,
'verpasst': 98, 'verraten': 130, 'versetzt': 98}, {'<them>': 24}, {'ich': 406, 'wir': 406}, {'<have>': 407}, {'...':
408}, {'<me>': 281}, {'von': 410}, {'D': 281}, {'...': 412}, {'...': 411, '<det>': 413, '<my>': 281}, {'<me>': 282},
{'^': 414, 'von': 415}, {'abgestimmt': 98, 'besprochen': 98, 'geklart': 98, 'geredet': 98, 'gesprochen': 98,
'telefoniert': 98}, {'abgestimmt': 98, 'besprochen': 98, 'geklaert': 98, 'geredet': 98, 'gesprochen': 98,
'telefoniert': 98}, {'abgestimmt': 98, 'besprochen': 98, 'daruber': 417, 'darueber': 418, 'druber': 417, 'drueber':
418, 'geklaert': 98, 'geklart': 98, 'geredet': 98, 'gesprochen': 98, 'telefoniert': 98}, {'<them>': 419}, {'mit':
420}, {'<give3>': 356}, {'N': 422, 'das': 260, 'dass': 260, 'er': 422, 'ich': 259, 'man': 259, 'sie': 422, 'wir':
259}, {'gehoeren': 112, 'gehoert': 112, 'gehoren': 112, 'gehort': 112, 'muessen': 112, 'muesste': 112, 'muessten':
112, 'muss': 112, 'mussen': 112, 'musste': 112, 'mussten': 112, 'müsste': 112, 'müssten': 112, 'soll': 112, 'sollen':
112, 'sollte': 112, 'sollten': 112}, {'...': 424}, {'<my>': 425}, {'bleib': 243, 'erhoeh': 243, 'erhoh': 243, 'fang':
243, 'frag': 243, 'geh': 243, 'hoer': 243, 'hor': 243, 'lass': 243, 'mach': 243, 'macht': 243, 'nimm': 243, 'red':
243, 'stell': 243, 'such': 243, 'verkauf': 243}, {'i': 259, 'ich': 259, 'man': 259, 'wir': 259}, {'^': 426, 'i': 259,
'ich': 310, 'man': 310, 'wir': 310}, {'^': 426, 'bleib': 243, 'bloss': 427, 'das': 428, 'dass': 429, 'erhoeh': 243,
'erhoh': 243, 'fang': 243, 'frag': 243, 'geh': 243, 'hoer': 243, 'hor': 243, 'i': 259, 'ich': 259, 'lass': 243,
'mach': 243, 'macht': 243, 'man': 259, 'nimm': 243, 'nur': 427, 'red': 243, 'stell': 243, 'such': 243, 'verkauf': 243,
'wir': 259}, {'<they>': 430, '^': 426, 'bleib': 243, 'bloss': 427, 'das': 428, 'dass': 429, 'erhoeh': 243, 'erhoh':
243, 'fang': 243, 'frag': 243, 'geh': 243, 'hoer': 243, 'hor': 243, 'i': 259, 'ich': 259, 'lass': 243, 'mach': 243,
'macht': 243, 'man': 259, 'nimm': 243, 'nur': 427, 'red': 243, 'stell': 243, 'such': 243, 'verkauf': 243, 'wir': 259},
{'<them>': 243}, {'<them>': 21, 'laut': 432}, {'ich': 433, 'wir': 433}, {'^': 112, 'dass': 243, 'ist': 244, 'lautet':
244, 'lautete': 244, 'waere': 244, 'war': 244, 'ware': 244, 'wäre': 244}, {'<me>': 435}, {'^': 112, 'dass': 243,
'ist': 244, 'lautet': 244, 'lautete': 244, 'waere': 244, 'war': 244}, {'<me>': 437}, {'^': 112, 'dass': 243, 'ist':
244, 'lautet': 244, 'lautete': 244, 'war': 244, 'ware': 244, 'wäre': 244}, {'<me>': 439}, {':': 243, '^': 112, 'an':
436, 'befolgt': 130, 'beherzigt': 130, 'dass': 243, 'dazu': 435, 'fuer': 438, 'fur': 440, 'ignoriert': 130, 'ist':
244, 'lautet': 244, 'lautete': 244, 'umgesetzt': 130, 'waere': 244, 'war': 244, 'ware': 244, 'wäre': 244},
{'<reviewed>': 118}, {'...': 442, '<reviewed>': 118}, {'<counsel>': 441, '<work>': 443}, {'<handed>': 15}, {'...':
445, '<handed>': 15}, {'<reviewed>': 118, '<reviewed_apart>': 118}, {'ausgeliehen': 15, 'geborgt': 15, 'geliehen': 15,
'ueberlassen': 15}, {'ausgeliehen': 15, 'geborgt': 15, 'geliehen': 15, 'uberlassen': 15}, {'gegeben': 118,
'geschickt': 118, 'geschrieben': 118}, {'...': 450}, {'auf': 451, 'fuer': 451, 'fur': 451, 'gegeben': 118,
'geschickt': 118, 'geschrieben': 118, 'uber': 451, 'ueber': 451, 'zu': 451, 'zum': 451, 'zur': 451}, {'auf': 451,
'fuer': 451, 'gegeben': 118, 'geschickt': 118, 'geschrieben': 118, 'ueber': 451, 'zu': 451, 'zum': 451, 'zur': 451},
{'anmerkungen': 453, 'feedback': 453, 'kommentare': 453, 'rueckmeldung': 453}, {'auf': 451, 'fur': 451, 'gegeben':
118, 'geschickt': 118, 'geschrieben': 118, 'uber': 451, 'zu': 451, 'zum': 451, 'zur': 451}, {'anmerkungen': 455,
'feedback': 455, 'kommentare': 455, 'ruckmeldung': 455}, {'ausgeliehen': 15, 'geborgt': 15, 'geliehen': 15,
'uberlassen': 15, 'ueberlassen': 15}, {'': (17, 'gave:knowledge'), 'wie': 336}, {'gegeben': 340, 'gemacht': 340},
{'gestarkt': 334}, {'gestaerkt': 334}, {'rucken': 460, 'ruecken': 461}, {'angerufen': 98, 'probiert': 98, 'versucht':
98}, {'anmerkungen': 452, 'feedback': 452, 'kommentare': 452, 'ruckmeldung': 455, 'rueckmeldung': 453}, {'mal': 463},
{'paar': 465}, {'zugeredet': 334}, {'gemacht': 334, 'zugesprochen': 334}, {'wieder': 463}, {'auf': 451, 'fuer': 451,
'fur': 451, 'uber': 451, 'ueber': 451, 'zu': 451, 'zum': 451, 'zur': 451}, {'auf': 451, 'fur': 451, 'uber': 451, 'zu':
451, 'zum': 451, 'zur': 451}, {'auf': 451, 'fuer': 451, 'ueber': 451, 'zu': 451, 'zum': 451, 'zur': 451},
{'anmerkungen': 470, 'feedback': 470, 'kommentare': 470, 'ruckmeldung': 471, 'rueckmeldung': 472}, {'wie': 336},
{'<thing>': 446, '<work>': 447, 'angelernt': 336, 'anhaenger': 448, 'anhanger': 449, 'anmerkungen': 452,
'aufgemuntert': 334, 'ausfuehrlich': 454, 'ausfuehrliches': 454, 'ausfuhrlich': 456, 'ausfuhrliches': 456, 'auto':
457, 'beamer': 457, 'beigebracht': 458, 'bestaerkt': 334, 'bestarkt': 334, 'bohrmaschine': 457, 'buero': 448, 'buro':
449, 'coaching': 459, 'den': 462, 'dreimal': 463, 'ehrliches': 464, 'ein': 466, 'eingearbeitet': 336, 'eingeschult':
336, 'eingewiesen': 336, 'erklaert': 458, 'erklart': 458, 'ermutigt': 334, 'fahrrad': 457, 'feedback': 452,
'gecoached': 340, 'gecoacht': 340, 'geholfen': 336, 'geld': 457, 'gementort': 340, 'getroestet': 334, 'getrostet':
334, 'gezeigt': 458, 'gut': 467, 'gutes': 464, 'kamera': 457, 'kommentare': 452, 'kurzes': 464, 'lastenrad': 457,
'mehrmals': 463, 'mein': 464, 'mentorat': 459, 'mentoring': 459, 'mut': 468, 'oefter': 463, 'offenes': 464, 'ofter':
463, 'paar': 465, 'rad': 457, 'raum': 457, 'ruckmeldung': 455, 'rueckmeldung': 453, 'schluessel': 448, 'schlussel':
449, 'schon': 469, 'schriftlich': 473, 'schriftliches': 473, 'sparring': 459, 'umsonst': 463, 'vergeblich': 463,
'viel': 464, 'vorgemacht': 474, 'werkzeug': 457, 'x': 465, 'zweimal': 463}, {'empfohlen': 338, 'vermittelt': 338,
'weiterempfohlen': 338}, {'...': 476}, {'^': 6, 'das': 358, 'dass': 358}, {'empfohlen': 338, 'vorgeschlagen': 338,
'weiterempfohlen': 338}, {'N': 479}, {'geschrieben': 338}, {'gebracht': 338, 'gegeben': 338, 'geschickt': 338,
'vermittelt': 338, 'verschafft': 338, 'weitergeleitet': 338, 'zugeschanzt': 338}, {'ausgeholfen': 336, 'beraten': 336,
'geholfen': 336, 'gholfn': 336, 'unterstuetzt': 336, 'unterstutzt': 336}, {'...': 483, 'N': 479}, {'ausgeholfen': 336,
'geholfen': 336, 'gholfn': 336, 'unterstuetzt': 336, 'unterstutzt': 336}, {'...': 485, 'N': 479}, {'schuldig': 6},
{'...': 487}, {'^': 488}, {'ich': 489}, {'gegeben': 347, 'gemacht': 347, 'hergestellt': 347, 'vermittelt': 347}, {'N':
491}, {'zu': 492}, {'gegeben': 336}, {'...': 494}, {'...': 494, 'fuer': 495, 'fur': 495, 'zu': 495, 'zum': 495, 'zur':
495}, {'...': 494, 'fuer': 495, 'zu': 495, 'zum': 495, 'zur': 495}, {'...': 494, 'fur': 495, 'zu': 495, 'zum': 495,
'zur': 495}, {'kontakt': 493, 'rat': 496, 'ratschlaege': 497, 'ratschlage': 498, 'tipp': 496, 'tipps': 496}, {'mal':
463, 'rat': 496, 'ratschlaege': 497, 'ratschlage': 498, 'tipp': 496, 'tipps': 496}, {'arbeitszeugnis': 481,
'empfehlungsschreiben': 481, 'paar': 500, 'referenz': 481, 'zeugnis': 481}, {'arbeitszeugnis': 481, 'auftrag': 482,
'bewerber': 482, 'empfehlungsschreiben': 481, 'interessenten': 482, 'job': 482, 'kandidaten': 482, 'kandidatin': 482,
'kunden': 482, 'kundin': 482, 'lead': 482, 'leads': 482, 'referenz': 481, 'zeugnis': 481}, {'auftrag': 482,
'bewerber': 482, 'interessenten': 482, 'job': 482, 'kandidaten': 482, 'kandidatin': 482, 'kontakt': 493, 'kunden':
482, 'kundin': 482, 'lead': 482, 'leads': 482, 'rat': 496, 'ratschlaege': 497, 'ratschlage': 498, 'tipp': 496,
'tipps': 496}, {'zugehoert': 334, 'zugehort': 334}, {'<give1>': 6}, {'^': 505}, {'ich': 506}, {'dass': 507, 'ich':
506}, {'mut': 468, 'zugeredet': 334}, {'...': 485}, {'auftrag': 482, 'bewerber': 482, 'interessenten': 482, 'job':
482, 'kandidaten': 482, 'kandidatin': 482, 'kunden': 482, 'kundin': 482, 'lead': 482, 'leads': 482}, {'beraten': 336},
{'...': 512}, {'...': 475, '<my>': 477, '<said>': 213, '<thing>': 446, '<vowed>': 478, '<work>': 442, 'an': 480,
'anmerkungen': 452, 'arbeitszeugnis': 481, 'auftrag': 482, 'ausfuehrlich': 454, 'ausfuehrliches': 454, 'ausfuhrlich':
456, 'ausfuhrliches': 456, 'bei': 484, 'beigebracht': 474, 'beim': 486, 'bewerber': 482, 'bin': 490, 'den': 499,
'dreimal': 463, 'ehrliches': 464, 'ein': 501, 'eine': 502, 'einen': 503, 'einfach': 504, 'empfehlungsschreiben': 481,
'erklaert': 474, 'erklart': 474, 'feedback': 452, 'geholfen': 336, 'gesagt': 508, 'geschrieben': 508, 'gezeigt': 474,
'gut': 509, 'gutes': 464, 'im': 510, 'in': 510, 'interessenten': 482, 'job': 482, 'kandidaten': 482, 'kandidatin':
482, 'kommentare': 452, 'kontakt': 493, 'kunden': 482, 'kundin': 482, 'kurzes': 464, 'lange': 504, 'lead': 482,
'leads': 482, 'mehrmals': 463, 'mein': 464, 'mit': 510, 'mut': 468, 'ne': 502, 'nen': 503, 'neue': 511, 'neuen': 511,
'nur': 504, 'oefter': 463, 'offenes': 464, 'ofter': 463, 'paar': 500, 'rat': 496, 'ratschlaege': 497, 'ratschlage':
498, 'referenz': 481, 'ruckmeldung': 455, 'rueckmeldung': 453, 'schon': 469, 'schriftlich': 473, 'schriftliches': 473,
'schuld': 358, 'schulde': 358, 'schulden': 358, 'sehr': 509, 'tipp': 496, 'tipps': 496, 'umsonst': 463, 'vergeblich':
463, 'viel': 464, 'vorgemacht': 474, 'x': 465, 'zeugnis': 481, 'zu': 513, 'zugehoert': 334, 'zugehort': 334,
'zugeredet': 334, 'zum': 513, 'zur': 513, 'zweimal': 463}, {'<said>': 261, 'angeboten': 231, 'anvertraut': 231,
'berichtet': 231, 'empfohlen': 231, 'erzaehlt': 231, 'erzahlt': 231, 'geantwortet': 231, 'gebeichtet': 231,
'geholfen': 231, 'geklagt': 231, 'gemailt': 231, 'geraten': 231, 'gesagt': 231, 'geschickt': 231, 'geschildert': 231,
'geschrieben': 231, 'gesteckt': 231, 'gezeigt': 231, 'gratuliert': 231, 'mitgeteilt': 231, 'praesentiert': 231,
'prasentiert': 231, 'verraten': 231, 'versprochen': 231, 'vorgestellt': 231, 'zugesagt': 231}, {'<them>': 282},
{'<them>': 282, '^': 281}, {'...': 515, '<counsel>': 269, '<counselled>': 244, '^': 271, 'abgeholt': 231, 'als': 272,
'angerufen': 231, 'angeschrieben': 231, 'angesprochen': 231, 'ans': 274, 'aufgefordert': 243, 'ausgefuehrt': 231,
'ausgefuhrt': 231, 'begleitet': 231, 'bekocht': 231, 'bestaerkt': 243, 'bestarkt': 243, 'besucht': 231, 'davon': 275,
'davor': 279, 'dazu': 275, 'den': 272, 'dringend': 280, 'einen': 272, 'eingeladen': 231, 'eingeredet': 243,
'ermuntert': 243, 'ermutigt': 243, 'ersucht': 516, 'gebeten': 517, 'gefragt': 516, 'getroffen': 231, 'gewarnt': 278,
'interviewt': 231, 'kontaktiert': 231, 'mit': 286, 'nahe': 273, 'nen': 272, 'stark': 280, 'um': 289, 'vor': 290,
'zuruckgerufen': 231, 'zurueckgerufen': 231}, {'^': 295}, {'<me>': 519, '<vowed>': 299, 'mir': 300, 'uns': 300},
{'<me>': 297, '^': 42, 'dass': 298, 'er': 297, 'sich': 297, 'sie': 297}, {'<until>': 302, '<vowed>': 42}, {'...':
522}, {'erreichen': 98}, {'anzurufen': 98, 'zu': 524}, {'anzurufen': 98, 'mich': 525, 'uns': 525, 'zu': 524},
{'versucht': 526}, {'angekuendigt': 38, 'angekundigt': 38, 'angemeldet': 38, 'bedankt': 231, 'beworben': 130,
'entschuldigt': 231, 'gemeldet': 231, 'geruehrt': 231, 'geruhrt': 231, 'verabschiedet': 231}, {'...': 528, 'bedankt':
231, 'bei': 318, 'entschuldigt': 231, 'gemeldet': 231, 'geruehrt': 231, 'geruhrt': 231, 'verabschiedet': 231}, {'...':
255, '<appointment>': 257, '<det>': 258, '<me>': 518, '<my>': 258, '<they>': 520, '<until>': 304, '<vowed>': 521, '^':
523, 'angelaeutet': 231, 'angelautet': 231, 'angerufen': 231, 'auf': 308, 'davon': 309, 'dazu': 309, 'empfohlen': 243,
'geantwortet': 231, 'gemailt': 231, 'gemeint': 312, 'gesagt': 312, 'geschrieben': 313, 'gesimst': 231, 'gmeint': 292,
'gsagt': 292, 'mehrmals': 527, 'mich': 314, 'mir': 315, 'per': 308, 'sich': 529, 'uber': 321, 'ueber': 323, 'uns':
324, 'vergeblich': 527, 'versucht': 526, 'via': 308, 'vor': 290, 'vorgeschlagen': 130, 'zuruckgerufen': 231,
'zuruckgeschrieben': 231, 'zurueckgerufen': 231, 'zurueckgeschrieben': 231, 'zweimal': 527}, {'^': 414, 'das': 412,
'den': 412, 'die': 412, 'es': 412, 'sie': 412, 'von': 415}, {'<me>': 43, '<until>': 42}, {'bringts': 532, 'gibts':
532, 'macht': 532, 'mailts': 532, 'schickts': 532, 'sendets': 532}, {'und': 533}, {'...': 534, '<det>': 42, 'D': 42},
{'mich': 42, 'uns': 42}, {'fuer': 536, 'fur': 536}, {'...': 537}, {'...': 537, '<det>': 538, '<my>': 538, '<their>':
538, '<them>': 538}, {'<me>': 42}, {'<me>': 42, 'das': 540, 'den': 540, 'die': 540, 'es': 540, 's': 540}, {'...':
534}, {'zuruck': 42, 'zurueck': 42}, {'...': 543, 'zuruck': 42, 'zurueck': 42}, {'...': 543, 'mich': 544, 'mir': 544,
'uns': 544, 'zuruck': 42, 'zurueck': 42}, {'...': 543, '<they>': 545, '<until>': 42, 'mich': 544, 'mir': 544, 'uns':
544, 'zuruck': 42, 'zurueck': 42}, {'mal': 42}, {'': (6, 'theirs'), 'nach': 42, 'noch': 547, 'nochmal': 42, 'wieder':
42}, {'nach': 42, 'noch': 547, 'nochmal': 42, 'wieder': 42}, {'D': 549}, {'D': 548, 'es': 550, 'ihn': 550, 'sie':
550}, {'D': 549, 'es': 550, 'ihn': 550, 'sie': 550}, {'sich': 42}, {'<they>': 553, 'sich': 42}, {'bescheid': 42},
{'bescheid': 42, 'mir': 555, 'uns': 555}, {'<they>': 556, 'bescheid': 42, 'mir': 555, 'uns': 555}, {'an': 42,
'druber': 42, 'drueber': 42, 'durch': 42}, {'...': 558, 'an': 42, 'druber': 42, 'drueber': 42, 'durch': 42}, {'durch':
42, 'weiter': 42}, {'<they>': 556, 'bescheid': 42, 'das': 560, 'es': 560, 'mir': 555, 'uns': 555}, {'um': 42}, {'...':
562, 'um': 42}, {'sich': 563}, {'ab': 42, 'an': 42}, {'<me>': 565}, {'das': 560, 'es': 560}, {'...': 543, '<they>':
545, 'mich': 544, 'mir': 544, 'uns': 544, 'zuruck': 42, 'zurueck': 42}, {'...': 543}, {'...': 543, 'mich': 569, 'mir':
569, 'sich': 42, 'uns': 569}, {'...': 543, '<they>': 570, 'mich': 569, 'mir': 569, 'sich': 42, 'uns': 569}, {'...':
543, '<me>': 565, '<they>': 545, 'mich': 544, 'mir': 544, 'uns': 544, 'zuruck': 42, 'zurueck': 42}, {'vor': 42},
{'...': 573}, {'<me>': 574}, {'<deed3>': 535, '<does3>': 539, '<give3>': 541, '<sends3>': 542, 'antwortet': 546,
'bohrt': 551, 'connected': 540, 'connectet': 540, 'draengelt': 551, 'draengt': 552, 'drangelt': 551, 'drangt': 552,
'erkundigt': 554, 'geben': 557, 'geht': 559, 'gibt': 561, 'hakt': 551, 'hoert': 564, 'holen': 566, 'holt': 566,
'hort': 564, 'intro': 540, 'introduced': 540, 'introed': 540, 'introt': 540, 'leitet': 567, 'liest': 559, 'mailt':
568, 'melden': 554, 'meldet': 571, 'probiert': 552, 'ruehren': 554, 'ruehrt': 554, 'rufen': 566, 'ruft': 572,
'ruhren': 554, 'ruhrt': 554, 'sagen': 557, 'sagt': 557, 'schaut': 559, 'schickt': 567, 'schreibt': 568, 'schubst':
552, 'sieht': 559, 'stellen': 575, 'stellt': 575, 'stupst': 551, 'uberweist': 43, 'ueberweist': 43, 'unterschreibt':
43, 'urgiert': 551, 'versucht': 552, 'zahlt': 43}, {'<me>': 130}, {'bei': 577}, {'...': 578, 'bei': 577}, {'^': 281,
'darum': 282, 'um': 282}, {'<until>': 281}, {'...': 581, '<my>': 281, 'antwort': 281, 'bestaetigung': 281,
'bestatigung': 281, 'feedback': 281, 'ruckmeldung': 281, 'ruckruf': 281, 'rueckmeldung': 281, 'rueckruf': 281,
'stellungnahme': 281}, {'^': 582}, {'<me>': 580, 'um': 583}, {'mich': 226, 'mir': 226, 'uns': 226}, {'<det>': 6},
{'^': 586}, {'...': 76}, {'<me>': 21}, {'<until>': 587, '^': 588, 'von': 589}, {'...': 58}, {'...': 76, '<det>': 591},
{'<until>': 587, '^': 592, 'von': 589}, {'<doc>': 281, '<work>': 281}, {'<doc>': 281, 'alle': 281, 'beide': 281,
'das': 281, 'den': 281, 'die': 281, 'ein': 594, 'eine': 594, 'einen': 594, 'ne': 594, 'nen': 594, 'saemtliche': 281},
{'^': 595}, {'...': 581, '<until>': 281}, {'...': 581}, {'-abrechnung': 597, '-beleg': 598, '-bescheinigung': 598,
'-bestaetigung': 598, '-foto': 597, '-fotos': 597, '-liste': 597, '-nachweis': 597, '-plan': 597, '-rechnung': 597,
'-unterlagen': 597, '-vertrag': 597, '-zahlen': 597, '<doc>': 597, '<thing>': 581, '<work>': 581, 'alle': 598,
'angebot': 581, 'antwort': 581, 'beide': 598, 'bestaetigung': 581, 'das': 598, 'den': 598, 'die': 598, 'entscheidung':
581, 'fotos': 581, 'kostenvoranschlag': 581, 'muster': 581, 'offerte': 581, 'rechnung': 581, 'rueckmeldung': 581,
'saemtliche': 598, 'unterlagen': 581, 'vertrag': 581, 'zahlen': 581}, {'<until>': 596, '^': 599}, {'<doc>': 281,
'alle': 281, 'beide': 281, 'das': 281, 'den': 281, 'die': 281, 'ein': 594, 'eine': 594, 'einen': 594, 'ne': 594,
'nen': 594, 'samtliche': 281}, {'^': 601}, {'-abrechnung': 597, '-beleg': 598, '-bescheinigung': 598, '-bestatigung':
598, '-foto': 597, '-fotos': 597, '-liste': 597, '-nachweis': 597, '-plan': 597, '-rechnung': 597, '-unterlagen': 597,
'-vertrag': 597, '-zahlen': 597, '<doc>': 597, '<thing>': 581, '<work>': 581, 'alle': 598, 'angebot': 581, 'antwort':
581, 'beide': 598, 'bestatigung': 581, 'das': 598, 'den': 598, 'die': 598, 'entscheidung': 581, 'fotos': 581,
'kostenvoranschlag': 581, 'muster': 581, 'offerte': 581, 'rechnung': 581, 'ruckmeldung': 581, 'samtliche': 598,
'unterlagen': 581, 'vertrag': 581, 'zahlen': 581}, {'<until>': 602, '^': 603}, {'ich': 243, 'man': 243, 'wir': 243},
{'dass': 605}, {'darauf': 606}, {'sich': 130}, {'an': 297}, {'<me>': 609}, {'<me>': 609, '<they>': 610},
{'-abrechnung': 597, '-beleg': 598, '-bescheinigung': 598, '-bestaetigung': 598, '-foto': 597, '-fotos': 597,
'-liste': 597, '-nachweis': 597, '-plan': 597, '-rechnung': 597, '-unterlagen': 597, '-vertrag': 597, '-zahlen': 597,
'<doc>': 597, 'alle': 598, 'beide': 598, 'das': 598, 'den': 598, 'die': 598, 'saemtliche': 598}, {'<until>': 596, '^':
612}, {'<doc>': 281, 'alle': 281, 'beide': 281, 'das': 281, 'den': 281, 'die': 281, 'ein': 594, 'eine': 594, 'einen':
594, 'ne': 594, 'nen': 594, 'saemtliche': 281, 'samtliche': 281}, {'^': 614}, {'-abrechnung': 597, '-beleg': 598,
'-bescheinigung': 598, '-bestaetigung': 598, '-bestatigung': 598, '-foto': 597, '-fotos': 597, '-liste': 597,
'-nachweis': 597, '-plan': 597, '-rechnung': 597, '-unterlagen': 597, '-vertrag': 597, '-zahlen': 597, '<doc>': 597,
'alle': 598, 'beide': 598, 'das': 598, 'den': 598, 'die': 598, 'saemtliche': 598, 'samtliche': 598}, {'<until>': 615,
'^': 616}, {'-abrechnung': 597, '-beleg': 598, '-bescheinigung': 598, '-bestaetigung': 598, '-bestatigung': 598,
'-foto': 597, '-fotos': 597, '-liste': 597, '-nachweis': 597, '-plan': 597, '-rechnung': 597, '-unterlagen': 597,
'-vertrag': 597, '-zahlen': 597, '<doc>': 597, '<thing>': 581, '<work>': 581, 'alle': 598, 'angebot': 581, 'antwort':
581, 'beide': 598, 'bestaetigung': 581, 'bestatigung': 581, 'das': 598, 'den': 598, 'die': 598, 'entscheidung': 581,
'fotos': 581, 'kostenvoranschlag': 581, 'muster': 581, 'offerte': 581, 'rechnung': 581, 'ruckmeldung': 581,
'rueckmeldung': 581, 'saemtliche': 598, 'samtliche': 598, 'unterlagen': 581, 'vertrag': 581, 'zahlen': 581}, {'': (13,
'talk'), '<until>': 615, '^': 618, 'das': 581, 'es': 581, 'ihn': 581, 'sie': 581}, {'-abrechnung': 597, '-beleg': 598,
'-bescheinigung': 598, '-bestatigung': 598, '-foto': 597, '-fotos': 597, '-liste': 597, '-nachweis': 597, '-plan':
597, '-rechnung': 597, '-unterlagen': 597, '-vertrag': 597, '-zahlen': 597, '<doc>': 597, 'alle': 598, 'beide': 598,
'das': 598, 'den': 598, 'die': 598, 'samtliche': 598}, {'<until>': 602, '^': 620}, {'mit': 42}, {'...': 622}, {'^':
623}, {'^': 112, 'darauf': 243, 'zu': 243}, {'<me>': 625, 'darauf': 606}, {'^': 112, 'dass': 243, 'mir': 244, 'uns':
244}, {'<they>': 627, '^': 112, 'dass': 243, 'mir': 244, 'uns': 244}, {'mich': 202, 'uns': 202}, {'<me>': 625},
{'<me>': 38}, {'bei': 631}, {'...': 632, 'bei': 631}, {'D': 633}, {'dass': 605, 'wenn': 605}, {'besser': 635, 'gern':
635, 'gerne': 635, 'gut': 635, 'lieber': 635}, {'besser': 635, 'es': 636, 'gern': 635, 'gerne': 635, 'gut': 635,
'lieber': 635, 's': 636}, {'an': 130}, {'<me>': 638}, {'bei': 639}, {'...': 640, 'bei': 639}, {'geburtstag': 130,
'hochzeitstag': 130, 'jubilaeum': 130, 'jubilaum': 130, 'namenstag': 130, 'op': 130, 'pruefung': 130, 'prufung': 130},
{'...': 642, 'geburtstag': 130, 'hochzeitstag': 130, 'jubilaeum': 130, 'jubilaum': 130, 'namenstag': 130, 'op': 130,
'pruefung': 130, 'prufung': 130}, {'<thing>': 581, '<work>': 581, 'angebot': 581, 'antwort': 581, 'bestaetigung': 581,
'bestatigung': 581, 'entscheidung': 581, 'fotos': 581, 'kostenvoranschlag': 581, 'muster': 581, 'offerte': 581,
'rechnung': 581, 'ruckmeldung': 581, 'rueckmeldung': 581, 'unterlagen': 581, 'vertrag': 581, 'zahlen': 581}, {'^':
644, 'dass': 605}, {'<my>': 281}, {'^': 646}, {'nach': 647}, {'auf': 223}, {'auf': 223, 'schon': 649}, {'sich': 650},
{'zu': 130}, {'...': 652, 'auf': 223, 'schon': 649, 'zu': 130}, {'sich': 653}, {'<counsel>': 243}, {'<counsel>': 243,
'als': 655, 'den': 655, 'einen': 655, 'nen': 655}, {'weg': 243}, {'den': 657}, {'^': 112, 'auf': 658}, {'<counsel>':
243, '<they>': 656, 'als': 655, 'den': 655, 'einen': 655, 'mit': 659, 'nen': 655}, {'<me>': 660}, {'<counsel>': 243,
'<they>': 656, 'als': 655, 'den': 655, 'einen': 655, 'nen': 655}, {'<me>': 662}, {'<until>': 281, 'von': 410}, {'...':
664}, {'<until>': 282, '^': 665, 'dass': 605, 'wenn': 605}, {'besser': 635, 'es': 636, 'gern': 666, 'gerne': 666,
'gut': 635, 'lieber': 635, 's': 636}, {'<until>': 282, '^': 665}, {'gern': 668, 'gerne': 668}, {'...': 652, 'zu':
130}, {'...': 642, 'geburtstag': 130, 'hochzeitstag': 130, 'jubilaeum': 130, 'jubilaum': 130, 'namenstag': 130, 'op':
130, 'pruefung': 130, 'prufung': 130, 'vor': 670}, {'...': 642, 'besser': 635, 'es': 636, 'geburtstag': 130, 'gern':
666, 'gerne': 666, 'gut': 635, 'hochzeitstag': 130, 'jubilaeum': 130, 'jubilaum': 130, 'lieber': 635, 'namenstag':
130, 'op': 130, 'pruefung': 130, 'prufung': 130, 's': 636}, {'gewesen': 231}, {'aufgetaucht': 231, 'da': 673, 'dabei':
673, 'gekommen': 231, 'kemma': 231, 'kommen': 231, 'kumma': 231, 'vorbeigekommen': 231}, {'a': 674, 'ah': 674, 'au':
674, 'auch': 674}, {'schuldig': 56}, {'...': 676}, {'^': 677}, {'ansicht': 266, 'auffassung': 266, 'meinung': 266},
{'<me>': 678, 'D': 633, 'a': 674, 'ah': 674, 'au': 674, 'auch': 674, 'aufgetaucht': 231, 'dazugekommen': 231,
'dazugestossen': 231, 'der': 679, 'gekommen': 231, 'mitgekommen': 231, 'vorbeigefahren': 231, 'vorbeigekommen': 231},
{'<my>': 231}, {'an': 681, 'auf': 681, 'bei': 681, 'beim': 681, 'in': 681, 'zu': 681}, {'atelier': 231, 'geschaeft':
231, 'geschaft': 231, 'laden': 231, 'salon': 231, 'shop': 231}, {'den': 683, 'die': 683}, {'im': 683, 'in': 684,
'ins': 683}, {'im': 683, 'in': 684, 'ins': 683, 'kurz': 685}, {'<me>': 686, '<my>': 231}, {'<my>': 231, 'den': 683,
'die': 683}, {'alle': 682, 'an': 681, 'auch': 682, 'auf': 681, 'aufgetaucht': 231, 'bei': 687, 'beide': 682, 'beim':
681, 'da': 686, 'dazugekommen': 231, 'dazugestossen': 231, 'gekommen': 231, 'im': 683, 'in': 688, 'ins': 683, 'kurz':
685, 'mitgekommen': 231, 'vorbeigefahren': 231, 'vorbeigekommen': 231, 'wieder': 682, 'zu': 681}, {'alle': 682, 'an':
681, 'auch': 682, 'auf': 681, 'bei': 687, 'beide': 682, 'beim': 681, 'da': 686, 'im': 683, 'in': 688, 'ins': 683,
'kurz': 685, 'wieder': 682, 'zu': 681}, {'^': 42, 'darum': 297, 'drum': 297, 'um': 297}, {'sich': 691}, {'<they>':
692, 'sich': 691}, {'<me>': 226}, {'herz': 243}, {'ans': 695, 'nahe': 243}, {'<they>': 696, 'ans': 695, 'nahe': 243},
{'<me>': 697}, {'connect': 42, 'forward': 42, 'intro': 42, 'introduce': 42, 'send': 42, 'share': 42}, {'^': 699},
{'am': 231, 'auf': 231, 'aus': 231, 'dass': 231, 'mir': 231, 'ob': 231, 'per': 231, 'uns': 231, 'via': 231, 'wegen':
231}, {'': (0, 'missed'), 'mehr': 98}, {'ned': 702, 'net': 702, 'nicht': 702}, {'sich': 703}, {'': (23, 'contact'),
'ned': 702, 'net': 702, 'nicht': 702}, {'sich': 705}, {'<giveinf>': 42, '<selfinf>': 42}, {'^': 707}, {'<until>':
707}, {'...': 709, '<thing>': 581, '<work>': 581, 'angebot': 581, 'antwort': 581, 'bestatigung': 581, 'connecten': 42,
'entscheidung': 581, 'fotos': 581, 'intro': 42, 'introen': 42, 'klaren': 42, 'kostenvoranschlag': 581, 'liefern': 42,
'muster': 581, 'nachfragen': 42, 'nachhaken': 42, 'offerte': 581, 'rechnung': 581, 'ruckmeldung': 581, 'schicken': 42,
'unterlagen': 581, 'vermitteln': 42, 'vertrag': 581, 'zahlen': 581}, {'bin': 130, 'sind': 130}, {'<comeinf>': 130,
'besuchen': 130, 'dabei': 711, 'hinfahren': 130, 'komme': 130, 'mitgehe': 130, 'mitkomme': 130, 'telefonieren': 130,
'treffen': 130, 'vorbeikomme': 130, 'zusammensetzen': 130}, {'$$': 281}, {'<deed1>': 713, '<give1>': 713, '<until>':
281}, {'': (3, 'advice'), '...': 714}, {'...': 712, '^': 715}, {'...': 712, '^': 112}, {'ich': 716, 'man': 717, 'wir':
716}, {'<selfinf>': 42}, {'^': 719}, {'...': 720, '^': 719}, {'<me>': 721}, {'...': 720, '^': 719, 'bei': 722}, {'':
(13, 'talk'), '...': 652, '<until>': 708, '^': 710, 'dass': 718, 'sich': 723, 'zu': 130}, {'...': 709}, {'<until>':
708, '^': 725}, {'...': 709, '<thing>': 581, '<work>': 581, 'angebot': 581, 'antwort': 581, 'bestaetigung': 581,
'connecten': 42, 'entscheidung': 581, 'fotos': 581, 'intro': 42, 'introen': 42, 'klaeren': 42, 'kostenvoranschlag':
581, 'liefern': 42, 'muster': 581, 'nachfragen': 42, 'nachhaken': 42, 'offerte': 581, 'rechnung': 581, 'rueckmeldung':
581, 'schicken': 42, 'unterlagen': 581, 'vermitteln': 42, 'vertrag': 581, 'zahlen': 581}, {'': (13, 'talk'), '...':
652, '<until>': 708, '^': 727, 'dass': 718, 'sich': 723, 'zu': 130}, {'absegnen': 56, 'antworten': 56, 'bestaetigen':
56, 'bezahlen': 56, 'freigeben': 56, 'gegenzeichnen': 56, 'liefern': 56, 'unterschreiben': 56, 'zahlen': 56,
'zusagen': 56}, {'^': 729}, {'noch': 730}, {'': (13, 'talk'), 'erst': 730, 'noch': 730, 'nur': 731}, {'absegnen': 56,
'antworten': 56, 'bestaetigen': 56, 'bestatigen': 56, 'bezahlen': 56, 'freigeben': 56, 'gegenzeichnen': 56, 'liefern':
56, 'unterschreiben': 56, 'zahlen': 56, 'zusagen': 56}, {'^': 733}, {'noch': 734}, {'': (13, 'talk'), 'erst': 734,
'noch': 734, 'nur': 735, 'sich': 723}, {'absegnen': 56, 'antworten': 56, 'bestatigen': 56, 'bezahlen': 56,
'freigeben': 56, 'gegenzeichnen': 56, 'liefern': 56, 'unterschreiben': 56, 'zahlen': 56, 'zusagen': 56}, {'^': 737},
{'noch': 738}, {'': (13, 'talk'), 'erst': 738, 'noch': 738, 'nur': 739}, {'^': 56}, {'me': 741, 'mir': 741, 'uns':
741, 'us': 741}, {'dafur': 243, 'fur': 243}, {'dafuer': 243, 'fuer': 243}, {'^': 112, 'von': 243}, {'ab': 243}, {'^':
112, 'ab': 745, 'davon': 746, 'dazu': 243, 'zu': 243, 'zum': 243, 'zur': 243}, {'^': 112, 'ab': 745, 'davon': 746,
'dazu': 243, 'dringend': 747, 'stark': 747, 'zu': 243, 'zum': 243, 'zur': 243}, {'^': 112, 'ab': 745, 'davon': 746,
'dazu': 243, 'dringend': 747, 'mir': 748, 'stark': 747, 'uns': 748, 'zu': 243, 'zum': 243, 'zur': 243}, {'<they>':
749, '^': 112, 'ab': 745, 'davon': 746, 'dazu': 243, 'dringend': 747, 'mir': 748, 'stark': 747, 'uns': 748, 'zu': 243,
'zum': 243, 'zur': 243}, {'an': 231}, {'...': 751}, {'mich': 752}, {'should': 243, 'soll': 243, 'sollte': 243}, {'i':
754, 'ich': 754, 'we': 754, 'wir': 754}, {'': (13, 'talk'), '...': 652, 'dass': 130, 'ob': 130}, {'...': 200, 'vor':
756}, {'<work>': 130}, {'<attribute>': 758, '<work>': 130}, {'': (13, 'talk'), '<attribute>': 758, '<work>': 130},
{'<det>': 760, '<their>': 760}, {'<det>': 759, '<their>': 759, 'an': 761}, {'<det>': 759, '<their>': 759, 'am': 231,
'an': 761, 'auf': 231, 'aus': 231, 'dass': 231, 'mir': 231, 'ob': 231, 'per': 231, 'uns': 231, 'via': 231, 'wegen':
231}, {'<they>': 741, '^': 56}, {'<me>': 764}, {'<me>': 764, '<they>': 765}, {'<me>': 678, 'D': 633, 'a': 674, 'ah':
674, 'au': 674, 'auch': 674, 'aufgetaucht': 231, 'dazugekommen': 231, 'dazugestossen': 231, 'gekommen': 231,
'mitgekommen': 231, 'vorbeigefahren': 231, 'vorbeigekommen': 231}, {'stelle': 243}, {'meiner': 768, 'unserer': 768,
'unsrer': 768}, {'an': 769}, {'stelle': 112}, {'meiner': 771, 'unserer': 771, 'unsrer': 771}, {'an': 772}, {'...':
773}, {'<they>': 770, '^': 774, 'an': 769}, {'to': 243}, {'me': 776, 'us': 776}, {'abteilung': 130, 'bereich': 130,
'firma': 130, 'fuhrung': 130, 'geschaftsfuhrung': 130, 'leitung': 130, 'part': 130, 'position': 130, 'rolle': 130,
'stelle': 130, 'teil': 130}, {'...': 778, 'abteilung': 130, 'bereich': 130, 'firma': 130, 'fuhrung': 130,
'geschaftsfuhrung': 130, 'leitung': 130, 'part': 130, 'position': 130, 'rolle': 130, 'stelle': 130, 'teil': 130},
{'<det>': 779}, {'abteilung': 130, 'bereich': 130, 'firma': 130, 'fuehrung': 130, 'geschaeftsfuehrung': 130,
'leitung': 130, 'part': 130, 'position': 130, 'rolle': 130, 'stelle': 130, 'teil': 130}, {'...': 781, 'abteilung':
130, 'bereich': 130, 'firma': 130, 'fuehrung': 130, 'geschaeftsfuehrung': 130, 'leitung': 130, 'part': 130,
'position': 130, 'rolle': 130, 'stelle': 130, 'teil': 130}, {'<det>': 782}, {'<they>': 297, '^': 42}, {'<they>': 297,
'^': 42, 'dass': 784}, {'<they>': 297, '^': 42, 'dass': 784, 'mir': 785, 'uns': 785}, {'<they>': 786, '^': 42, 'dass':
784, 'mir': 785, 'uns': 785}, {'<me>': 231}, {'bei': 788, 'da': 231, 'dabei': 231, 'hier': 231}, {'abendessen': 789,
'besuch': 789, 'bier': 789, 'brunch': 789, 'essen': 789, 'fruehstueck': 789, 'fruhstuck': 789, 'grillen': 789,
'jause': 789, 'kaffee': 789, 'mittagessen': 789}, {'an': 681, 'auf': 681, 'bei': 681, 'beim': 681, 'da': 231, 'in':
681, 'zu': 681}, {'<my>': 231, 'abendessen': 789, 'besuch': 789, 'bier': 789, 'brunch': 789, 'essen': 789,
'fruehstueck': 789, 'fruhstuck': 789, 'grillen': 789, 'jause': 789, 'kaffee': 789, 'mittagessen': 789}, {'': (23,
'contact'), 'im': 683, 'in': 684, 'ins': 683, 'kurz': 685}, {'dabei': 231}, {'<my>': 231, 'besuch': 231}, {'alle':
682, 'am': 790, 'an': 681, 'anwesend': 231, 'auch': 791, 'auf': 792, 'aufgetaucht': 231, 'bei': 687, 'beide': 682,
'beim': 681, 'da': 793, 'dabei': 231, 'dazugekommen': 231, 'dazugestossen': 231, 'der': 679, 'gekommen': 231, 'hier':
231, 'im': 683, 'in': 688, 'ins': 683, 'kurz': 685, 'mit': 794, 'mitgekommen': 231, 'vorbeigefahren': 231,
'vorbeigekommen': 231, 'wieder': 682, 'zu': 795, 'zum': 790, 'zur': 790}, {'alle': 682, 'am': 790, 'an': 681,
'anwesend': 231, 'auch': 791, 'auf': 792, 'aufgetaucht': 231, 'bei': 687, 'beide': 682, 'beim': 681, 'da': 793,
'dabei': 231, 'dazugekommen': 231, 'dazugestossen': 231, 'gekommen': 231, 'hier': 231, 'im': 683, 'in': 688, 'ins':
683, 'kurz': 685, 'mit': 794, 'mitgekommen': 231, 'vorbeigefahren': 231, 'vorbeigekommen': 231, 'wieder': 682, 'zu':
795, 'zum': 790, 'zur': 790}, {'da': 231}, {'<me>': 686}, {'am': 790, 'auch': 798, 'auf': 790, 'bei': 799, 'da': 793,
'dabei': 231, 'im': 683, 'in': 684, 'ins': 683, 'kurz': 685, 'mit': 794, 'zum': 790, 'zur': 790}, {'^': 112, 'davor':
243, 'vor': 243}, {'<they>': 801, '^': 112, 'davor': 243, 'vor': 243}, {'<me>': 802, 'vor': 243}, {'auf': 647},
{'<giveinf>': 42}, {'...': 805}, {'^': 806, 'sich': 723}, {'geben': 42, 'sagen': 42}, {'<until>': 707, 'bescheid':
808, 'klaeren': 42, 'klaren': 42, 'liefern': 42, 'mitbringen': 42, 'nachliefern': 42, 'nachreichen': 42, 'schicken':
42, 'senden': 42, 'uberweisen': 42, 'ueberweisen': 42, 'vorbeibringen': 42, 'weiterleiten': 42, 'zuschicken': 42,
'zusenden': 42}, {'...': 809, '<thing>': 581, '<work>': 581, 'angebot': 581, 'antwort': 581, 'bestaetigung': 581,
'bestatigung': 581, 'connect': 42, 'connecten': 42, 'entscheidung': 581, 'forward': 42, 'fotos': 581, 'intro': 42,
'introduce': 42, 'introen': 42, 'klaeren': 42, 'klaren': 42, 'kostenvoranschlag': 581, 'liefern': 42, 'muster': 581,
'nachfragen': 42, 'nachhaken': 42, 'offerte': 581, 'rechnung': 581, 'ruckmeldung': 581, 'rueckmeldung': 581,
'schicken': 42, 'send': 42, 'share': 42, 'unterlagen': 581, 'vermitteln': 42, 'vertrag': 581, 'zahlen': 581}, {'':
(13, 'talk'), '<until>': 708, '^': 810, 'dass': 718, 'sich': 723}, {'...': 805, 'connecten': 42, 'intro': 42,
'introen': 42, 'klaeren': 42, 'klaren': 42, 'liefern': 42, 'nachfragen': 42, 'nachhaken': 42, 'schicken': 42,
'vermitteln': 42}, {'^': 812, 'sich': 723}, {'auch': 798, 'da': 231, 'dabei': 231, 'mit': 794}, {'...': 809},
{'<until>': 708, '^': 815, 'dass': 718, 'sich': 723}, {'connecten': 42, 'intro': 42, 'introen': 42, 'klaeren': 42,
'klaren': 42, 'liefern': 42, 'nachfragen': 42, 'nachhaken': 42, 'schicken': 42, 'vermitteln': 42}, {'anrufen': 98,
'erreichen': 98, 'sprechen': 98}, {'^': 817, 'mich': 818, 'sich': 723, 'uns': 818}, {'<until>': 282, '^': 598},
{'sich': 820}, {'<thing>': 581, '<work>': 581, 'angebot': 581, 'antwort': 581, 'bestaetigung': 581, 'entscheidung':
581, 'fotos': 581, 'kostenvoranschlag': 581, 'muster': 581, 'offerte': 581, 'rechnung': 581, 'rueckmeldung': 581,
'unterlagen': 581, 'vertrag': 581, 'zahlen': 581}, {'^': 822, 'sich': 820}, {'<thing>': 581, '<work>': 581, 'angebot':
581, 'antwort': 581, 'bestatigung': 581, 'entscheidung': 581, 'fotos': 581, 'kostenvoranschlag': 581, 'muster': 581,
'offerte': 581, 'rechnung': 581, 'ruckmeldung': 581, 'unterlagen': 581, 'vertrag': 581, 'zahlen': 581}, {'^': 824,
'sich': 820}, {'<hat>': 530, '<needs>': 531, '<saysv>': 431, '<sends3>': 45, '<will3>': 356, '^': 576, 'antwortet':
231, 'antwortete': 231, 'arbeitet': 579, 'bat': 584, 'beginnt': 579, 'begleitet': 585, 'bekommen': 590, 'bekommt':
593, 'benoetigt': 600, 'benotigt': 604, 'berichtet': 130, 'besteht': 607, 'besuchen': 585, 'besucht': 585, 'bewarb':
608, 'bewirbt': 608, 'bietet': 611, 'bittet': 584, 'bleibt': 579, 'bot': 611, 'braeuchte': 613, 'braeuchten': 613,
'brauchen': 617, 'braucht': 619, 'brauchte': 621, 'brauchten': 621, 'bringen': 624, 'bringt': 624, 'bräuchte': 621,
'darf': 130, 'draengt': 626, 'drangt': 626, 'dringt': 607, 'empfaengt': 585, 'empfahl': 628, 'empfangt': 585,
'empfehlen': 628, 'empfiehlt': 628, 'erinnert': 629, 'ermahnt': 630, 'ermutigt': 630, 'erzaehlt': 130, 'erzahlt': 130,
'essen': 634, 'faehrt': 629, 'faend': 637, 'faende': 637, 'faengt': 641, 'fahren': 629, 'fahrt': 629, 'fand': 637,
'fande': 637, 'fangt': 641, 'feiert': 643, 'fordert': 645, 'fragt': 648, 'freuen': 651, 'freut': 654, 'fuehrt': 585,
'fuhrt': 585, 'fänd': 637, 'gab': 661, 'gaben': 663, 'gibt': 663, 'haette': 667, 'haetten': 669, 'hat': 671, 'hatte':
672, 'hatten': 669, 'helfen': 585, 'hilft': 585, 'hofft': 670, 'holen': 629, 'holt': 629, 'hätte': 667, 'hätten': 669,
'is': 675, 'isst': 634, 'ist': 680, 'kam': 689, 'kamen': 690, 'kann': 130, 'kriegen': 590, 'kriegt': 593, 'kuemmern':
693, 'kuemmert': 693, 'kummern': 693, 'kummert': 693, 'laden': 694, 'ladt': 694, 'laedt': 694, 'legt': 698, 'legte':
698, 'll': 700, 'mahnt': 630, 'mailt': 701, 'mailte': 701, 'meldet': 704, 'meldete': 706, 'mochte': 724, 'mochten':
726, 'moechte': 728, 'moechten': 726, 'muessen': 732, 'muss': 736, 'mussen': 740, 'möchte': 724, 'nehmen': 629,
'nimmt': 629, 'owes': 742, 'pladiert': 743, 'pladierte': 743, 'plaediert': 744, 'plaedierte': 744, 'plant': 670,
'pocht': 607, 'raet': 750, 'rat': 750, 'raten': 750, 'recommended': 243, 'recommends': 243, 'rief': 753, 'riet': 750,
'rieten': 750, 'ruehrt': 704, 'ruehrte': 704, 'ruft': 753, 'ruhrt': 704, 'ruhrte': 704, 'rät': 750, 'said': 755,
'san': 675, 'says': 755, 'schlaeft': 634, 'schlaegt': 757, 'schlafen': 634, 'schlaft': 634, 'schlagt': 757, 'schlug':
757, 'schlägt': 757, 'schreiben': 762, 'schreibt': 763, 'schrieb': 701, 'schulden': 766, 'schuldet': 766, 'sind': 767,
'soll': 130, 'sollen': 130, 'sollte': 130, 'startet': 579, 'taet': 775, 'tat': 775, 'textet': 701, 'thinks': 755,
'told': 777, 'treffen': 608, 'trifft': 608, 'tät': 775, 'uberlegt': 670, 'ubernachten': 634, 'ubernachtet': 634,
'ubernimmt': 780, 'ueberlegt': 670, 'uebernachten': 634, 'uebernachtet': 634, 'uebernimmt': 783, 'verlangt': 645,
'versprach': 787, 'verspricht': 787, 'versucht': 670, 'war': 796, 'waren': 797, 'warn': 800, 'warnt': 803, 'warnte':
803, 'warten': 804, 'wartet': 804, 'werden': 807, 'will': 811, 'wird': 813, 'woan': 814, 'wohnt': 579, 'wollen': 816,
'wollte': 819, 'worn': 814, 'wuenschen': 821, 'wuenscht': 823, 'wuerd': 775, 'wuerde': 775, 'wunschen': 821,
'wunscht': 825, 'wurd': 775, 'wurde': 775, 'würde': 775}, {'N': 445}, {'an': 827}, {'...': 828, '<have>': 407, 'an':
827}, {'^': 354}, {'<them>': 21, 'das': 358, 'dass': 358}, {'<they>': 356, 'der': 356, 'die': 356},
{'durchgearbeitet': 231, 'durchgegangen': 231}, {'N': 443}, {'...': 833, 'fuer': 834, 'fur': 834, 'v': 834, 'vom':
834, 'von': 834}, {'i': 38, 'ich': 38, 'ma': 38, 'wir': 38}, {'mich': 38, 'uns': 38}, {'<they>': 38}, {'<they>': 837,
'mich': 838, 'mir': 838, 'uns': 838}, {'mich': 838, 'uns': 838}, {'mich': 838, 'mir': 838, 'uns': 838}, {'bei': 38,
'im': 38, 'in': 38, 'mit': 38, 'zu': 38}, {'ich': 842, 'wir': 842}, {'<they>': 837, 'mich': 838, 'uns': 838}, {'wir':
38}, {'ich': 38, 'ma': 38, 'wir': 38}, {'': (1, 'moved')}, {'besprechung': 38, 'call': 38, 'gesprach': 38,
'gespraech': 38, 'lunch': 38, 'meeting': 38, 'termin': 38, 'treffen': 38}, {'...': 848}, {'ich': 849, 'wir': 849},
{'<they>': 633}, {'<they>': 633, 'gestrichen': 98}, {'vorbei': 38, 'vorbeischauen': 38}, {'...': 853}, {'...': 853,
'ich': 854}, {'besuchen': 38}, {'': (2, 'plan'), '...': 856}, {'<they>': 857}, {'mich': 858, 'uns': 858}, {'<me>': 38,
'besuch': 38}, {'vorbei': 38, 'zu': 860, 'zum': 38}, {'...': 861, 'vorbei': 38, 'zu': 860, 'zum': 38}, {'N': 862,
'mich': 858, 'uns': 858}, {'<me>': 838}, {'eingeladen': 38}, {'': (2, 'plan'), '...': 865}, {'bei': 866, 'im': 38,
'in': 38, 'mit': 38, 'zu': 866}, {'<they>': 633, 'ich': 867, 'wir': 867}, {'<acts1>': 836, 'abgemacht': 38,
'abgmacht': 38, 'ausgemacht': 38, 'ausgmacht': 38, 'begleitet': 839, 'besuchen': 840, 'besucht': 841, 'bin': 843,
'empfaengt': 841, 'empfangt': 841, 'erinnert': 844, 'essen': 845, 'faehrt': 839, 'fahr': 846, 'fahre': 846, 'fahren':
846, 'fahrt': 839, 'festgelegt': 38, 'flieg': 846, 'fliege': 846, 'fliegen': 846, 'fuehrt': 839, 'fuhrt': 839,
'gehen': 845, 'gelegt': 847, 'geplant': 38, 'geschoben': 847, 'gestrichen': 98, 'hab': 850, 'habe': 850, 'haben': 850,
'helfen': 841, 'hilft': 841, 'holt': 844, 'isst': 851, 'ist': 852, 'komm': 855, 'komme': 855, 'kommen': 859, 'kommt':
863, 'laden': 864, 'ladt': 864, 'laedt': 864, 'nehmen': 844, 'nimmt': 839, 'reden': 845, 'reise': 846, 'reisen': 846,
'reserviert': 38, 'schau': 855, 'schaue': 855, 'schlaeft': 851, 'schlaft': 851, 'sehen': 845, 'sind': 868, 'sprechen':
845, 'telefonieren': 845, 'treffen': 845, 'ubernachtet': 851, 'uebernachtet': 851, 'umgebucht': 847, 'umgelegt': 847,
'vereinbart': 38, 'verlegt': 847, 'verschoben': 847, 'vertagt': 847, 'vorgezogen': 847, 'wurde': 239, 'zeigt': 841,
'zoomen': 845, 'zugesagt': 38}, {'bekannt': 348, 'bekanntgemacht': 347, 'connected': 347, 'in': 350, 'vernetzt': 347,
'zusammengebracht': 347}, {'...': 870, 'bekannt': 348, 'bekanntgemacht': 347, 'connected': 347, 'in': 350, 'vernetzt':
347, 'zusammengebracht': 347}, {'N': 871}, {'ausgeholfen': 399, 'mit': 872, 'mitgeholfen': 399}, {'<introduced>': 347,
'bekannt': 348}, {'<introduced>': 347, 'bekannt': 348, 'einander': 874, 'miteinander': 874}, {'gebracht': 347,
'gesetzt': 347}, {'kontakt': 876, 'verbindung': 876}, {'<introduced>': 347, 'bekannt': 348, 'einander': 351, 'in':
350, 'miteinander': 351}, {'mail': 878}, {'e': 879, 'linkedin': 878, 'mail': 878, 'whatsapp': 878}, {'...': 875,
'<introduced>': 347, 'bekannt': 348, 'einander': 351, 'gegenseitig': 351, 'in': 877, 'kontakt': 876, 'miteinander':
351, 'per': 880, 'verbindung': 876, 'via': 880}, {'N': 881, 'ich': 228}, {'^': 112, 'an': 436, 'dass': 243, 'dazu':
435, 'fuer': 438, 'fur': 440, 'ist': 244, 'lautet': 244, 'lautete': 244, 'waere': 244, 'war': 244, 'ware': 244,
'wäre': 244}, {'...': 369, 'vorgestellt': 347}, {'D': 42}, {'...': 885}, {'alles': 886, 'das': 886, 'den': 886, 'die':
886, 'es': 886, 'ihn': 886, 'sie': 886}, {'bringt': 887, 'gibt': 887, 'schickt': 887, 'sendet': 887}, {'und': 888},
{'...': 889}, {'<det>': 42}, {'<det>': 886, 'D': 891}, {'<me>': 892}, {'<sends3>': 890, 'baut': 540, 'bringt': 569,
'gibt': 569, 'schickt': 569, 'schreibt': 893, 'zahlt': 569}, {'gebracht': 338}, {'spiel': 895}, {'empfohlen': 338,
'ins': 896, 'vermittelt': 338, 'vorgeschlagen': 338, 'weiterempfohlen': 338}, {'einsatz': 399}, {'ausgeholfen': 399,
'dabei': 399, 'eingesprungen': 399, 'gearbeitet': 399, 'geholfen': 399, 'gewerkt': 399, 'im': 898, 'mitgeholfen':
399}, {'...': 899, 'ausgeholfen': 399, 'dabei': 399, 'eingesprungen': 399, 'gearbeitet': 399, 'geholfen': 399,
'gewerkt': 399, 'im': 898, 'mitgeholfen': 399}, {'...': 897, '<helper>': 900}, {'...': 897, 'N': 351}, {'gebracht':
332}, {'stand': 903}, {'aktuellen': 904, 'letzten': 904, 'neuesten': 904, 'neusten': 904}, {'den': 905}, {'geholfen':
118, 'unterstuetzt': 118, 'unterstutzt': 118, 'zugehoert': 118, 'zugehort': 118}, {'geholfen': 118, 'unterstutzt':
118, 'zugehort': 118}, {'geholfen': 118, 'unterstuetzt': 118, 'zugehoert': 118}, {'...': 897, 'N': 351, 'pitch': 907,
'pitchen': 907, 'proben': 907, 'uben': 908, 'ueben': 909}, {'...': 897, 'pitch': 907, 'pitchen': 907, 'proben': 907,
'uben': 908, 'ueben': 909}, {'gegeben': 332, 'gesagt': 332}, {'gegeben': 347, 'gemacht': 347, 'geschickt': 347}, {'N':
913}, {'an': 914, 'bei': 914, 'mit': 914, 'zu': 914}, {'intro': 915}, {'N': 884}, {'vorgestellt': 347}, {'N': 918,
'rucken': 460, 'ruecken': 461}, {'N': 918}, {'gegeben': 332}, {'intro': 915, 'update': 921}, {'...': 897}, {'': (8,
'asked'), '<me>': 297}, {'angebot': 42, 'einladung': 42, 'entwurf': 42, 'intro': 42, 'intros': 42, 'kontakt': 42,
'protokoll': 42, 'termin': 42, 'unterlagen': 42, 'vorschlaege': 42, 'vorschlag': 42, 'vorschlage': 42}, {'angebot':
42, 'das': 925, 'den': 925, 'die': 925, 'ein': 925, 'eine': 925, 'einladung': 42, 'entwurf': 42, 'intro': 42,
'intros': 42, 'kontakt': 42, 'nen': 925, 'protokoll': 42, 'termin': 42, 'unterlagen': 42, 'vorschlaege': 42,
'vorschlag': 42, 'vorschlage': 42}, {'^': 926}, {'gesetzt': 332}, {'bild': 928}, {'...': 369, '<introduced>': 347,
'bekannt': 348, 'in': 350}, {'N': 930}, {'sein': 42}, {'da': 932, 'eintreffen': 42, 'fertig': 932, 'kommen': 42,
'vorliegen': 42}, {'<until>': 933}, {'': (6, 'theirs'), 'soll': 934}, {'gebeten': 935}, {'...': 936}, {'^': 937},
{'um': 938}, {'...': 371, 'email': 939, 'linkedin': 939, 'mail': 939, 'sms': 939, 'whatsapp': 939}, {'<work>': 443},
{'...': 941, '<counsel>': 441, '<work>': 443}, {'gebeten': 333}, {'kommt': 934, 'soll': 934, 'sollte': 934},
{'angefragt': 944, 'gebeten': 944}, {'...': 945}, {'...': 943, '^': 946}, {'ich': 401, 'wir': 401}, {'N': 351},
{'gratuliert': 332}, {'geburtstag': 950}, {'...': 873, '<and>': 882, '<counsel>': 883, 'N': 884, '^': 894, 'als': 901,
'an': 902, 'angefeuert': 334, 'angefragt': 333, 'auf': 906, 'aufgebaut': 334, 'aufgemuntert': 334, 'ausgeholfen': 399,
'bei': 910, 'beim': 911, 'berichtet': 332, 'beruhigt': 334, 'bescheid': 912, 'bestaerkt': 334, 'bestarkt': 334,
'coached': 340, 'das': 916, 'dem': 917, 'den': 919, 'der': 917, 'die': 920, 'ein': 922, 'eine': 916, 'erklaert': 332,
'erklart': 332, 'ermutigt': 334, 'erzaehlt': 332, 'erzahlt': 332, 'fuer': 923, 'fur': 923, 'geantwortet': 332,
'gebeten': 924, 'gebrieft': 332, 'gecoached': 340, 'gecoacht': 340, 'gedankt': 335, 'gefragt': 333, 'gelobt': 334,
'gementort': 340, 'gesagt': 332, 'geschildert': 332, 'gestrichen': 98, 'getroestet': 334, 'getrostet': 334, 'gezeigt':
332, 'gibt': 927, 'gratuliert': 332, 'gut': 467, 'informiert': 332, 'ins': 929, 'intro': 915, 'ist': 239, 'macht':
927, 'mentored': 340, 'mit': 931, 'mitgeholfen': 399, 'mitgeteilt': 332, 'motiviert': 334, 'muessen': 358, 'muss':
358, 'mussen': 358, 'mut': 468, 'nachgefragt': 333, 'ne': 916, 'organisiert': 927, 'per': 940, 's': 942, 'schickt':
927, 'soll': 358, 'sollte': 358, 'todo': 297, 'uber': 940, 'ueber': 940, 'um': 947, 'und': 948, 'update': 921,
'upgedatet': 332, 'via': 940, 'weiterempfohlen': 338, 'wurde': 239, 'zu': 949, 'zugesagt': 332, 'zum': 951},
{'<them>': 6, 'das': 63, 'es': 63}, {'ich': 953, 'wir': 953}, {'<me>': 42, 'das': 540, 'es': 540}, {'<they>': 955},
{'<them>': 353}, {'ich': 957, 'wir': 957}, {'<they>': 540}, {'<them>': 42}, {'von': 960}, {'ich': 961, 'wir': 961},
{'<they>': 76, 'von': 75}, {'schuldi': 6, 'schuldig': 6}, {'...': 964, 'schuldi': 6, 'schuldig': 6}, {'<them>': 965},
{'<them>': 965, 'ich': 966}, {'noch': 56}, {'<me>': 968}, {'an': 63}, {'<me>': 970}, {'von': 971}, {'...': 972},
{'<me>': 676}, {'<they>': 974}, {'<me>': 6, '<them>': 42}, {'...': 972, 'von': 976}, {'<them>': 6, 'dringend': 6,
'noch': 6, 'unbedingt': 6}, {'dringend': 6, 'noch': 6, 'unbedingt': 6}, {'ich': 978, 'wir': 979}, {'ausstaendig': 56,
'ausstandig': 56, 'ausstehend': 56, 'pendent': 56}, {'ich': 63, 'wir': 63}, {'<me>': 56}, {'<they>': 983, 'ich': 63,
'wir': 63}, {'<they>': 983}, {'aus': 56}, {'aus': 56, 'noch': 986}, {'<done>': 6}, {'...': 988}, {'<me>': 989},
{'von': 990}, {'<done>': 42}, {'...': 992}, {'<me>': 989, '<them>': 993}, {'<them>': 991, 'von': 994}, {'<give1>':
954, '<give3>': 956, '<have>': 958, '<will3>': 959, 'ausstaendig': 56, 'ausstandig': 56, 'ausstehend': 56, 'bekomm':
962, 'bekomme': 962, 'bekommen': 962, 'bekommt': 963, 'bin': 967, 'erhalte': 962, 'fehlen': 969, 'fehlt': 969,
'gehen': 973, 'geht': 973, 'ist': 975, 'kommen': 977, 'kommt': 977, 'krieg': 962, 'kriege': 962, 'kriegen': 962,
'kriegt': 963, 'muessen': 980, 'muss': 980, 'mussen': 980, 'noch': 981, 'pendent': 56, 'schuld': 982, 'schulde': 982,
'schulden': 984, 'schuldet': 985, 'sind': 975, 'stehen': 987, 'steht': 987, 'werden': 995, 'wird': 995}, {'': (5,
'mine'), '<det>': 6}, {'bis': 6, 'ich': 997, 'noch': 6, 'spaetestens': 6, 'spatestens': 6, 'wir': 997}, {'<they>':
891}, {'nach': 6, 'vorbei': 6, 'weiter': 6, 'zuruck': 6, 'zurueck': 6}, {'...': 1000, '<them>': 6, 'das': 63, 'den':
63, 'die': 63, 'es': 63, 'ihn': 63, 's': 63, 'sie': 63}, {'<them>': 6, 'das': 63, 'den': 63, 'die': 63, 'es': 63,
'ihn': 63, 's': 63, 'sie': 63}, {'<them>': 6, 'das': 63, 'es': 63, 'ich': 1001, 's': 63, 'wir': 1002}, {'': (6,
'theirs'), '<they>': 42}, {'<me>': 1004}, {'<me>': 1004, 'das': 1005, 'den': 1005, 'die': 1005, 'es': 1005, 's':
1005}, {'<me>': 1004, '<they>': 1006, 'das': 1005, 'den': 1005, 'der': 1006, 'die': 1006, 'es': 1005, 's': 1005},
{'retour': 42, 'wieder': 135, 'zuruck': 42, 'zurueck': 42}, {'D': 1008, 'retour': 42, 'wieder': 135, 'zuruck': 42,
'zurueck': 42}, {'...': 135, 'D': 1008, 'das': 1009, 'den': 1009, 'die': 1009, 'es': 1009, 'ihn': 1009, 'retour': 42,
'sie': 1009, 'wieder': 135, 'zuruck': 42, 'zurueck': 42}, {'N': 1010, 'er': 1010, 'sie': 1010}, {'<they>': 556, 'N':
1010, 'bescheid': 42, 'das': 560, 'er': 1010, 'es': 560, 'mir': 555, 'sie': 1010, 'uns': 555}, {'<me>': 565, '<they>':
566}, {'mich': 6}, {'ich': 1014, 'mich': 6}, {'zuruck': 6, 'zurueck': 6}, {'': (5, 'mine'), 'bei': 63}, {'mich':
1017}, {'<them>': 1016, 'ich': 1018, 'mich': 1017, 'zuruck': 6, 'zurueck': 6}, {'': (6, 'theirs'), 'bei': 540}, {'':
(6, 'theirs'), '<they>': 1020, 'bei': 540}, {'<they>': 553, 'sich': 1021}, {'...': 543, '<they>': 570, 'mich': 569,
'mir': 569, 'sich': 1021, 'uns': 569}, {'N': 136, 'er': 136, 'sie': 136}, {'<them>': 1016, 'zuruck': 6, 'zurueck': 6},
{'...': 543, '<me>': 565, 'mich': 544, 'mir': 544, 'uns': 544, 'zuruck': 42, 'zurueck': 42}, {'...': 543, '<me>': 565,
'<they>': 1026, 'mich': 544, 'mir': 544, 'uns': 544, 'zuruck': 42, 'zurueck': 42}, {'N': 1010, 'das': 560, 'er': 1010,
'es': 560, 'sie': 1010}, {'<me>': 574, 'N': 1010, 'er': 1010, 'sie': 1010}, {'D': 6}, {'mir': 1030}, {'<until>': 42,
'N': 1010, 'er': 1010, 'sie': 1010}, {'...': 996, '<deed1>': 998, '<deed3>': 999, '<does3>': 539, '<give1>': 1003,
'<give3>': 1007, 'antwortet': 546, 'bringt': 1011, 'connected': 540, 'connectet': 540, 'erkundigt': 554, 'geben': 557,
'gibt': 1012, 'hoert': 564, 'holen': 566, 'holt': 1013, 'hort': 564, 'intro': 540, 'introduced': 540, 'introed': 540,
'introt': 540, 'kuemmer': 1015, 'kuemmere': 1015, 'kuemmre': 1015, 'kummer': 1015, 'kummere': 1015, 'kummre': 1015,
'leitet': 567, 'mailt': 568, 'meld': 1019, 'melde': 1019, 'melden': 1022, 'meldet': 1023, 'retourniert': 1024,
'ruehren': 554, 'ruehrt': 1022, 'ruf': 1025, 'rufe': 1025, 'rufen': 566, 'ruft': 1027, 'ruhren': 554, 'ruhrt': 1022,
'sagen': 557, 'sagt': 557, 'schickt': 1028, 'schreib': 1025, 'schreibe': 1025, 'schreibt': 568, 'stellen': 575,
'stellt': 1029, 'uberleg': 1031, 'uberlege': 1031, 'uberweist': 43, 'ueberleg': 1031, 'ueberlege': 1031, 'ueberweist':
43, 'unterschreibt': 43, 'zahlt': 1032}, {'D': 38, 'fuer': 202, 'fur': 202}, {'': (2, 'plan'), 'D': 38, 'fuer': 202,
'fur': 202}, {'mir': 21}, {'mich': 21}, {'^': 6, 'bei': 1036, 'fuer': 1037, 'fur': 1037, 'mein': 21, 'meine': 21,
'von': 1036}, {'item': 1038, 'items': 1038}, {'': (0, 'missed'), 'davon': 98}, {'nichts': 1040}, {'nichts': 1040,
'noch': 1041}, {'...': 899, 'am': 399, 'an': 399, 'auf': 399, 'ausgeholfen': 399, 'bei': 399, 'beim': 399, 'dabei':
399, 'eingesprungen': 399, 'fuer': 399, 'fur': 399, 'gearbeitet': 399, 'geholfen': 399, 'gewerkt': 399, 'im': 898,
'mitgeholfen': 399}, {'N': 340}, {'bei': 1044, 'fuer': 1044, 'fur': 1044, 'von': 1044}, {'bei': 399, 'beim': 399},
{'war': 98}, {'...': 1047}, {'urlaub': 1048}, {'auf': 1048, 'beim': 1048, 'da': 1048, 'fort': 1048, 'im': 1049, 'in':
1048, 'unterwegs': 1048, 'weg': 1048}, {'auf': 1048, 'beim': 1048, 'da': 1048, 'fort': 1048, 'gerade': 1050, 'grad':
1050, 'im': 1049, 'in': 1048, 'kurz': 1050, 'ned': 1050, 'net': 1050, 'nicht': 1050, 'unterwegs': 1048, 'weg': 1048},
{'N': 338}, {'fuer': 1052, 'fur': 1052}, {'<helper>': 1043, 'coach': 1045, 'freiwillige': 1046, 'freiwilliger': 1046,
'ich': 1051, 'mentor': 1045, 'mentorin': 1045, 'referenz': 1053}, {'gehabt': 231, 'gesprochen': 231}, {'': (23,
'contact'), 'gehabt': 231, 'gesprochen': 231}, {'apparat': 1055, 'tel': 1056, 'telefon': 1056}, {'$$': 231}, {'los':
1058, 'raus': 1058, 'rausgegangen': 1058, 'unterwegs': 1058, 'weg': 1058}, {'': (23, 'contact'), 'gehabt': 231},
{'strippe': 1060}, {'bekommen': 231}, {'strippe': 1062}, {'<they>': 243}, {'taet': 1064, 'tat': 1064, 'tät': 1064,
'wuerd': 1064, 'wuerde': 1064, 'wurd': 1064, 'wurde': 1064, 'würde': 1064}, {'stelle': 1065}, {'N': 1059, 'der': 1061,
'die': 1063, 'meiner': 1066, 'unserer': 1066, 'unsrer': 1066}, {'i': 401}, {'geschickt': 231, 'geschrieben': 231,
'gesendet': 231, 'gschriebn': 231, 'hinterlassen': 231, 'rausgeschickt': 231, 'verschickt': 231}, {'N': 333}, {'...':
1069, 'an': 1070, 'geschickt': 231, 'geschrieben': 231, 'gesendet': 231, 'gschriebn': 231, 'hinterlassen': 231,
'rausgeschickt': 231, 'verschickt': 231}, {'...': 1069, 'geschickt': 231, 'geschrieben': 231, 'gesendet': 231,
'gschriebn': 231, 'hinterlassen': 231, 'rausgeschickt': 231, 'verschickt': 231}, {'N': 333, 'bei': 1070}, {'...': 217,
'an': 231, 'bei': 231, 'v': 231, 'verpasst': 98, 'von': 231}, {'wollen': 98}, {'bekommen': 231, 'erhalten': 231,
'gekriegt': 231, 'von': 231}, {'': (23, 'contact'), 'nicht': 98}, {'war': 231, 'waren': 231}, {'<they>': 579}, {'D':
38, 'am': 38, 'for': 38, 'on': 38}, {'booked': 1080, 'confirmed': 1080, 'planned': 1080, 'scheduled': 1080}, {'mit':
231}, {'verlegt': 847, 'verschoben': 847}, {'<seen_of>': 130}, {'': (13, 'talk'), 'hin': 130}, {'<counsel>': 1085},
{'gelegt': 847, 'geschoben': 847, 'umgebucht': 847, 'umgelegt': 847, 'verlegt': 847, 'verschoben': 847, 'vertagt':
847, 'vorgezogen': 847}, {'s': 1086}, {'': (0, 'missed'), 'gequatscht': 98, 'geredet': 98, 'gesprochen': 98}, {'band':
1089, 'box': 1089, 'mailbox': 1089, 'mobilbox': 1089}, {'ab': 98, 'anrufbeantworter': 98, 'band': 98, 'combox': 98,
'mailbox': 98}, {'ab': 98, 'anrufbeantworter': 98, 'band': 1089, 'box': 1089, 'combox': 98, 'mailbox': 1089,
'mobilbox': 1089}, {'achterl': 231, 'bier': 231, 'bierchen': 231, 'drink': 231, 'glas': 231, 'runde': 231, 'schwatz':
231, 'spaziergang': 231, 'spritzer': 231, 'sprung': 231, 'wein': 231}, {'seite': 21}, {'': (1, 'moved'), 'auf': 847},
{'...': 1083, '<network>': 1084, '<their>': 1086, 'D': 1087, 'N': 1088, 'das': 1090, 'dem': 1091, 'den': 1091, 'der':
1091, 'die': 1092, 'ein': 1093, 'einen': 1093, 'ihr': 1090, 'meiner': 1094, 'n': 1093, 'nen': 1093, 'sein': 1090,
'verschoben': 1095}, {'me': 98}, {'on': 1097}, {'<det>': 130, '<me>': 21, '<their>': 130, '<them>': 297, 'N': 130},
{'<det>': 130, '<their>': 130, '<them>': 297, 'N': 130}, {'bei': 1100}, {'<det>': 130, '<their>': 130, 'N': 130},
{'bei': 1102}, {'bei': 1099, 'jetzt': 1101, 'nun': 1103}, {'liegt': 1104}, {'<me>': 580, 'N': 333, 'ich': 1070, 'um':
583}, {'aufbauen': 334, 'aufmuntern': 334, 'aufmunterung': 334, 'daumendruecken': 334, 'mutmachen': 334, 'troesten':
334, 'zuhoeren': 334, 'zureden': 334, 'zuspruch': 334}, {'das': 1107, 'den': 1107, 'die': 1107}, {'aufbauen': 334,
'aufmuntern': 334, 'aufmunterung': 334, 'daumendrucken': 334, 'mutmachen': 334, 'trosten': 334, 'zuhoren': 334,
'zureden': 334, 'zuspruch': 334}, {'das': 1109, 'den': 1109, 'die': 1109}, {'fuer': 1108, 'fuers': 1107, 'fur': 1110,
'furs': 1109}, {'...': 1111}, {'off': 98}, {'D': 847, 'auf': 847, 'to': 847}, {'called': 1113, 'canceled': 98,
'cancelled': 98, 'gecancelt': 98, 'moved': 1114, 'postponed': 1114, 'pushed': 1114, 'rescheduled': 1114, 'shifted':
1114}, {'gewesen': 231, 'gwesen': 231}, {'...': 1116}, {'angepackt': 399, 'ausgeholfen': 399, 'mitangepackt': 399,
'mitgeholfen': 399}, {'<helper>': 900}, {'...': 1118, 'als': 1119, 'angefragt': 333, 'angeklopft': 333, 'bedankt':
335, 'nachgefasst': 333, 'nachgefragt': 333, 'nachgehakt': 333, 'vorgefuehlt': 333, 'vorgefuhlt': 333}, {'gearbeitet':
399, 'geholfen': 399, 'mitgeholfen': 399}, {'kreuz': 1121}, {'caritas': 1121, 'diakonie': 1121, 'feuerwehr': 1121,
'fluchtlingshilfe': 1121, 'fluechtlingshilfe': 1121, 'roten': 1122, 'rotes': 1122, 'tafel': 1121}, {'<me>': 401,
'<them>': 1117, 'N': 1120, 'dem': 1123, 'den': 1123, 'der': 1123, 'die': 1123}, {'...': 1118}, {'angepackt': 399,
'geholfen': 399, 'mitgeholfen': 399}, {'...': 1126}, {'...': 1126, 'angepackt': 399, 'geholfen': 399, 'mitgeholfen':
399}, {'<them>': 1117, 'N': 1125, 'abbau': 1127, 'aufbau': 1127, 'siedeln': 1128, 'ubersiedeln': 1128, 'uebersiedeln':
1128, 'umzug': 1128}, {'...': 961}, {'': (6, 'theirs'), '...': 961}, {'<them>': 297}, {'^': 1131, 'von': 1132}, {'^':
42, 'von': 1132}, {'^': 1130, 'ich': 1133, 'wir': 1134}, {'ich': 1134, 'wir': 1134}, {'^': 588}, {'<they>': 1137, '^':
588, 'von': 589}, {'^': 822}, {'^': 824}, {'N': 332}, {'': (13, 'talk'), 'N': 332, 'ich': 1141}, {'ist': 202}, {'...':
1143}, {'bei': 231, 'ich': 38, 'vom': 231, 'von': 231}, {'ich': 38}, {'wir': 38, 'wollen': 98}, {'N': 335}, {'N': 335,
'an': 1148, 'to': 1148}, {'thanks': 1149}, {'<gone>': 231, 'verabredet': 38}, {'aufgetaucht': 98, 'auftaucht': 98,
'erschienen': 98, 'gekommen': 98, 'kommen': 98, 'kumma': 98}, {'<not>': 1152}, {'mit': 21}, {'verabredet': 38}, {'':
(2, 'plan'), '...': 1155}, {'...': 1151, '<them>': 489, 'bei': 38, 'dran': 1154, 'mit': 1156}, {'gekommen': 98},
{'dazu': 1158, 'dazugekommen': 98, 'gefahren': 98, 'gegangen': 98, 'gekommen': 98, 'hingegangen': 98}, {'...': 1159,
'dazu': 1158, 'dazugekommen': 98, 'gefahren': 98, 'gegangen': 98, 'gekommen': 98, 'hingegangen': 98}, {'nicht': 1160},
{'': (11, 'thinking')}, {'sicher': 1162}, {'nicht': 1163, 'un': 1163}, {'': (23, 'contact'), '...': 1155}, {'...':
1159, 'dazu': 1158, 'dazugekommen': 98, 'gefahren': 98, 'gegangen': 98, 'gekommen': 98, 'hingegangen': 98, 'sicher':
1162}, {'<gone>': 231}, {'...': 1167}, {'...': 1151, '<not>': 1152, '<them>': 489, 'aber': 1153, 'dann': 1153, 'dran':
1154, 'ich': 1157, 'leider': 1161, 'mir': 1164, 'mit': 1165, 'nicht': 1166, 'un': 1163, 'wir': 1168}, {'<them>': 741},
{'von': 1170}, {'ich': 1171, 'von': 1170, 'wir': 1171}, {'von': 64}, {'...': 1173}, {'^': 1174, 'von': 1170}, {'^':
1174, 'ich': 1175, 'von': 1170, 'wir': 1175}, {'^': 644, 'das': 581, 'es': 581, 'ihn': 581, 'sie': 581}, {'...': 1069,
'an': 231, 'geschickt': 231, 'geschrieben': 231, 'gesendet': 231, 'gschriebn': 231, 'hinterlassen': 231,
'rausgeschickt': 231, 'verschickt': 231, 'von': 231}, {'mit': 6}, {'...': 1179}, {'^': 1180}, {'<them>': 1181, '^':
1180}, {'<them>': 1181, '^': 1180, 'ich': 1182}, {'ist': 202, 'vergessen': 98}, {'abgemacht': 38, 'angesetzt': 38,
'ausgemacht': 38, 'bestaetigt': 38, 'bestatigt': 38, 'fix': 38, 'fixiert': 38, 'gebucht': 38, 'geplant': 38, 'steht':
38, 'vereinbart': 38, 'zugesagt': 38}, {'...': 1184, 'abgemacht': 38, 'angesetzt': 38, 'ausgemacht': 38, 'bestaetigt':
38, 'bestatigt': 38, 'fix': 38, 'fixiert': 38, 'gebucht': 38, 'geplant': 38, 'ist': 1185, 'steht': 38, 'vereinbart':
38, 'zugesagt': 38}, {'it': 98}, {'make': 1187}, {'not': 1188, 't': 1188}, {'': (0, 'missed'), 'on': 1097}, {'fuer':
1044, 'fur': 1044}, {'up': 38}, {'N': 347}, {'<and>': 1193, 'an': 1193, 'bei': 1193, 'mit': 1193, 'to': 1193, 'with':
1193, 'x': 1193, 'zu': 1193}, {'N': 1194}, {'': (23, 'contact'), 'N': 1194}, {'er': 130, 'es': 130, 'ihr': 130,
'ihre': 130, 'sein': 130, 'seine': 130, 'sie': 130}, {'D': 847}, {'...': 1111, 'N': 335, 'an': 1148}, {'N': 335,
'dem': 1148, 'den': 1148, 'der': 1148, 'die': 1148, 'liebe': 1148, 'lieber': 1148}, {'N': 335, 'an': 1148}, {'...':
1111, 'N': 335, 'an': 1200, 'dem': 1148, 'den': 1148, 'der': 1148, 'die': 1148, 'liebe': 1148, 'lieber': 1148,
'nochmal': 1201}, {'ich': 21}, {'': (12, 'task'), '^': 6, 'dass': 1203}, {'denken': 1204}, {'^': 6, 'dass': 1203},
{'denken': 1206}, {'vergessen': 21}, {'daran': 1207, 'dran': 1207, 'nicht': 1208}, {'daran': 1207, 'dran': 1207,
'ich': 1209, 'nicht': 1208}, {'braucht': 130, 'hat': 130, 'ist': 130, 'muss': 130, 'soll': 130, 'war': 130, 'will':
130}, {'<rel>': 1211}, {'<give3>': 42, '<give3_apart>': 42, 'laesst': 42, 'lasst': 42}, {'...': 1213}, {'^': 1214},
{'<give3>': 42, '<give3_apart>': 42}, {'...': 1216}, {'<me>': 1217}, {'...': 1218}, {'<me>': 1215, '^': 1219}, {'':
(13, 'talk'), 'N': 1220, 'er': 1220, 'sie': 1220}, {'steht': 38}, {'N': 334}, {'fur': 1223}, {'fuer': 1223},
{'gedruckt': 1224, 'gedrueckt': 1225, 'gedrückt': 1224}, {'N': 118}, {'fuer': 1227, 'fur': 1227, 'von': 1227},
{'review': 1228}, {'ich': 477, 'wir': 477}, {'<have>': 1230}, {'an': 1162, 'druber': 1162, 'drueber': 1162}, {'daran':
0, 'dran': 0, 'grad': 1232}, {'an': 1162, 'daruber': 1162, 'darueber': 1162, 'uber': 1162, 'ueber': 1162}, {'an':
1162, 'daruber': 1162, 'darueber': 1162, 'gerade': 1234, 'uber': 1162, 'ueber': 1162}, {'abgeholt': 231, 'angerufen':
231, 'besucht': 231, 'eingeladen': 231, 'empfohlen': 231, 'erzaehlt': 231, 'erzahlt': 231, 'geantwortet': 231,
'gegeben': 231, 'geholfen': 231, 'gemailt': 231, 'geraten': 231, 'gesagt': 231, 'geschickt': 231, 'geschrieben': 231,
'gezeigt': 231, 'gratuliert': 231, 'vorgestellt': 231, 'zuruckgerufen': 231, 'zurueckgerufen': 231}, {'...': 1236},
{'<me>': 1237}, {'<give3>': 541}, {'sich': 723}, {'': (13, 'talk'), 'sich': 723}, {'bei': 1102, 'jetzt': 1103, 'nun':
1103}, {'liegt': 1242}, {'schritt': 1243}, {'step': 1243, 'steps': 1243}, {'fuer': 1162, 'fur': 1162}, {'<hat>': 1238,
'<have>': 1230, '<rel>': 1211, '<will3>': 356, '^': 1239, 'bald': 130, 'ball': 1105, 'braucht': 130, 'fliegt': 130,
'geht': 130, 'gerade': 130, 'haengt': 130, 'hangt': 130, 'hat': 130, 'hatte': 130, 'heuer': 130, 'hing': 130, 'im':
130, 'in': 130, 'ist': 130, 'jetzt': 130, 'lag': 130, 'liegt': 130, 'macht': 130, 'mochte': 1240, 'moechte': 1240,
'muss': 1241, 'möchte': 1240, 'nachste': 1244, 'nachster': 1244, 'naechste': 1244, 'naechster': 1244, 'next': 1245,
'noch': 130, 'nun': 130, 'richtige': 1246, 'steckt': 130, 'steht': 130, 'sucht': 130, 'war': 130, 'werden': 1240,
'will': 1241, 'wird': 1241, 'wollen': 1240, 'wollte': 1240, 'zieht': 130}, {'up': 98}, {'': (0, 'missed'), 'up': 98},
{'answer': 98, 'come': 98, 'make': 1187, 'pick': 1248, 'reply': 98, 'respond': 98, 'show': 1249, 'turn': 1248},
{'not': 1250, 't': 1250}, {'haben': 130, 'kennen': 130, 'sind': 130, 'wollen': 130}, {'<hat>': 1238, '<rel>': 1211,
'<will3>': 356, '^': 1239, 'bald': 130, 'beiden': 1252, 'braucht': 130, 'geht': 130, 'gerade': 130, 'haben': 130,
'haengt': 130, 'hangt': 130, 'hat': 130, 'hatte': 130, 'heuer': 130, 'hing': 130, 'im': 130, 'in': 130, 'ist': 130,
'jetzt': 130, 'kennen': 130, 'macht': 130, 'mochte': 1240, 'moechte': 1240, 'muss': 1241, 'möchte': 1240, 'noch': 130,
'nun': 130, 'richtige': 1246, 'sind': 130, 'sucht': 130, 'war': 130, 'werden': 1240, 'will': 1241, 'wird': 1241,
'wollen': 1240, 'wollte': 1240, 'zieht': 130, 'zwei': 1252}, {'denken': 1204, 'gehabt': 231}, {'...': 1069, 'an': 231,
'geschickt': 231, 'geschrieben': 231, 'gesendet': 231, 'gschriebn': 231, 'hinterlassen': 231, 'rausgeschickt': 231,
'v': 231, 'verschickt': 231, 'vom': 231, 'von': 231}, {'mail': 1255}, {'': (22, 'gave:volunteering'), 'bei': 399,
'beim': 399, 'fuer': 399, 'fur': 399, 'im': 399, 'in': 399}, {'ausgeholfen': 399, 'beraten': 399, 'betreut': 399,
'engagiert': 399, 'gearbeitet': 399, 'geholfen': 399, 'gekocht': 399, 'mitgearbeitet': 399, 'mitgeholfen': 399,
'taetig': 399, 'tatig': 399, 'unterrichtet': 399}, {'...': 1258}, {'ausgeholfen': 399, 'beraten': 399, 'betreut': 399,
'engagiert': 399, 'gearbeitet': 399, 'geholfen': 399, 'gekocht': 399, 'mitgearbeitet': 399, 'mitgeholfen': 399,
'taetig': 399, 'unterrichtet': 399}, {'...': 1260}, {'ausgeholfen': 399, 'beraten': 399, 'betreut': 399, 'engagiert':
399, 'gearbeitet': 399, 'geholfen': 399, 'gekocht': 399, 'mitgearbeitet': 399, 'mitgeholfen': 399, 'tatig': 399,
'unterrichtet': 399}, {'...': 1262}, {'an': 1259, 'ausgeholfen': 399, 'bei': 1259, 'beim': 1259, 'beraten': 399,
'betreut': 399, 'fuer': 1261, 'fur': 1263, 'gearbeitet': 399, 'geholfen': 399, 'gekocht': 399, 'im': 1259, 'in': 1259,
'mitgeholfen': 399, 'unterrichtet': 399}, {'': (22, 'gave:volunteering'), '...': 1264}, {'angesetzt': 98,
'ausgemacht': 98, 'geplant': 98, 'verabredet': 98, 'vereinbart': 98, 'vorgesehen': 98}, {'er': 98, 'ich': 98, 'sie':
98}, {'...': 1266, 'termin': 98, 'treffen': 98, 'verabredet': 98, 'wollte': 1267}, {'bekannt': 348, 'vernetzt': 347,
'vorgestellt': 347}, {'von': 130}, {'': (23, 'contact'), 'am': 38, 'fuer': 38, 'fur': 38, 'zum': 38}, {'...': 1069,
'an': 231, 'bekommen': 231, 'erhalten': 231, 'gekriegt': 231, 'geschickt': 231, 'geschrieben': 231, 'gesendet': 231,
'gschriebn': 231, 'hinterlassen': 231, 'rausgeschickt': 231, 'v': 231, 'verschickt': 231, 'vom': 231, 'von': 231},
{'abgegeben': 338, 'geschrieben': 338, 'verfasst': 338}, {'N': 1273}, {'fuer': 1274, 'fur': 1274}, {'^': 886},
{'<them>': 537, 'fuer': 536, 'fur': 536}, {'<does3>': 1277}, {'und': 1278}, {'...': 1279, '<sends3>': 890, 'baut':
540, 'bringt': 569, 'gibt': 569, 'schickt': 569, 'schreibt': 893, 'zahlt': 569}, {'': (6, 'theirs'), 'angebot': 42,
'das': 925, 'den': 925, 'die': 925, 'ein': 925, 'eine': 925, 'einladung': 42, 'entwurf': 42, 'intro': 42, 'intros':
42, 'kontakt': 42, 'nen': 925, 'protokoll': 42, 'termin': 42, 'unterlagen': 42, 'vorschlaege': 42, 'vorschlag': 42,
'vorschlage': 42}, {'^': 1281}, {'<deed3>': 1276, '^': 1280, 'besorgt': 297, 'checkt': 297, 'gibt': 927, 'klaert':
297, 'klart': 297, 'macht': 927, 'mailt': 297, 'organisiert': 927, 'schickt': 1282, 'sendet': 297, 'ubernimmt': 297,
'uberweist': 297, 'uebernimmt': 297, 'ueberweist': 297, 'verschickt': 297}, {'': (12, 'task'), 'an': 0, 'daran': 0},
{'mich': 1284}, {'': (12, 'task'), '...': 1069, 'geschickt': 231, 'geschrieben': 231, 'gesendet': 231, 'gschriebn':
231, 'hinterlassen': 231, 'rausgeschickt': 231, 'verschickt': 231}, {'...': 262, '<should>': 112}, {'...': 1287},
{'^': 1288}, {'ich': 1289, 'man': 1289, 'wir': 1289}, {'dass': 1290}, {'ist': 202, 'sind': 202}, {'...': 1292},
{'nicht': 98}, {'^': 56, 'von': 1170}, {'^': 56, 'ich': 1295, 'von': 1170, 'wir': 1295}, {'...': 263}, {'^': 1297},
{'ich': 1298, 'man': 1298, 'wir': 1298}, {'': (13, 'talk'), 'dass': 1299}, {'um': 130}, {'geht': 1301, 'ging': 1301},
{'...': 1143, 'abgemacht': 38, 'angesetzt': 38, 'ausgemacht': 38, 'bestaetigt': 38, 'bestatigt': 38, 'fix': 38,
'fixiert': 38, 'gebucht': 38, 'geplant': 38, 'ist': 1185, 'steht': 38, 'vereinbart': 38, 'wir': 38, 'zugesagt': 38},
{'gehoert': 98, 'gehort': 98, 'gesehen': 98, 'gesprochen': 98}, {'gehoert': 98, 'gehort': 98, 'gesehen': 98,
'gesprochen': 98, 'mehr': 1304}, {'nicht': 1305}, {'wasser': 98}, {'ein': 1162}, {'aus': 98, 'flach': 98, 'ins': 1307,
'leider': 238, 'mir': 1308}, {'<they>': 641}, {'statt': 231}, {'...': 1311}, {'<det>': 1312}, {'statt': 98}, {'': (13,
'talk'), '...': 1311, '<det>': 1312, 'D': 1313, 'besser': 635, 'es': 636, 'gern': 635, 'gerne': 635, 'gut': 635,
'lieber': 635, 'nicht': 1314, 's': 636}, {'gegeben': 118, 'geschickt': 118}, {'...': 1316, 'N': 118}, {'...': 1316},
{'mir': 1318}, {'an': 1317, 'auf': 1318, 'fuer': 1317, 'fur': 1317, 'von': 1319, 'zu': 1318, 'zum': 1318, 'zur':
1318}, {'^': 56, 'noch': 1295, 'von': 1170}, {'<me>': 1321}, {'geburtstag': 130, 'hochzeitstag': 130, 'namenstag':
130}, {'...': 1323, 'geburtstag': 130, 'hochzeitstag': 130, 'namenstag': 130}, {'N': 1324}, {'aus': 98, 'flach': 98,
'ins': 1307, 'leider': 238}, {'aus': 98, 'leider': 238}, {'': (13, 'talk'), 'nicht': 1314, 'statt': 38}, {'am': 38,
'fuer': 38, 'fur': 38}, {'$$': 0, '<det>': 0, '<my>': 0, '<their>': 0, 'N': 0, 'an': 0, 'bei': 0, 'fuer': 0, 'fur': 0,
'mit': 0, 're': 0, 'wegen': 0, 'with': 0, 'zu': 0, 'zum': 0, 'zur': 0}, {'up': 1330}, {'mich': 1162}, {'an': 1070,
'mich': 1162}, {'N': 333, 'ich': 1070}, {'gearbeitet': 399, 'geholfen': 399, 'mitgeholfen': 399, 'unterrichtet': 399},
{'...': 1335}, {'bei': 1336, 'beim': 1336, 'fuer': 1336, 'fur': 1336, 'im': 1336, 'in': 1336}, {'D': 38, 'auf': 38,
'schon': 202}, {'mich': 1338}, {'als': 1119}, {'caritas': 1121, 'diakonie': 1121, 'feuerwehr': 1121,
'fluechtlingshilfe': 1121, 'roten': 1122, 'rotes': 1122, 'tafel': 1121}, {'N': 1340, 'dem': 1341, 'den': 1341, 'der':
1341, 'die': 1341, 'ein': 1093, 'einen': 1093, 'n': 1093, 'nen': 1093}, {'caritas': 1121, 'diakonie': 1121,
'feuerwehr': 1121, 'fluchtlingshilfe': 1121, 'roten': 1122, 'rotes': 1122, 'tafel': 1121}, {'N': 1340, 'dem': 1343,
'den': 1343, 'der': 1343, 'die': 1343, 'ein': 1093, 'einen': 1093, 'n': 1093, 'nen': 1093}, {'verbaselt': 98,
'verbummelt': 98, 'verpennt': 98, 'verplant': 98, 'verschlafen': 98, 'verschwitzt': 98}, {'N': 130}, {'...': 217, 'v':
1346, 'vergessen': 98, 'verpasst': 98, 'versaeumt': 98, 'versaumt': 98, 'verschlafen': 98, 'verschwitzt': 98, 'von':
1346}, {'dass': 130}, {'dran': 98, 'hin': 98, 'ran': 98}, {'nicht': 238}, {'ihm': 130, 'ihnen': 130, 'ihr': 130,
'ned': 1349, 'net': 1349, 'nicht': 1349, 'nod': 1349, 'noed': 1349, 'sich': 1350}, {'^': 1288, 'bringe': 21, 'geb':
21, 'gebe': 21, 'liefere': 21, 'mache': 21, 'meld': 21, 'melde': 21, 'schick': 21, 'schicke': 21}, {'ich': 1352,
'man': 1289, 'wir': 1289}, {'bringe': 21, 'geb': 21, 'gebe': 21, 'liefere': 21, 'mache': 21, 'meld': 21, 'melde': 21,
'schick': 21, 'schicke': 21}, {'dass': 1353, 'ich': 1354}, {'auf': 847}, {'': (23, 'contact'), 'dass': 1290}, {'von':
1162}, {'mich': 98}, {'dran': 98, 'ran': 98}, {'mit': 231, 'nicht': 1360, 'sich': 1350, 'um': 130}, {'verbaselt': 98,
'verbummelt': 98, 'vergessen': 98, 'verpennt': 98, 'verplant': 98, 'verschlafen': 98, 'verschwitzt': 98}, {'booked':
1080, 'called': 1113, 'canceled': 98, 'cancelled': 98, 'confirmed': 1080, 'gecancelt': 98, 'moved': 1114, 'planned':
1080, 'postponed': 1114, 'pushed': 1114, 'rescheduled': 1114, 'scheduled': 1080, 'shifted': 1114}, {'dass': 231},
{'abgemacht': 1364, 'ausgemacht': 1364, 'beschlossen': 1364, 'besprochen': 1364, 'festgelegt': 1364, 'vereinbart':
1364}, {'<network>': 1084}, {'...': 1084}, {'<det>': 1367, '<my>': 1367, '<their>': 1367}, {'besprechung': 202,
'call': 202, 'date': 202, 'essen': 202, 'gesprach': 202, 'gespraech': 202, 'kaffee': 202, 'lunch': 202, 'meeting':
202, 'termin': 202, 'treffen': 202}, {'geschafft': 98}, {'nicht': 1370}, {'zeitung': 1084}, {'der': 1372}, {'auf':
1366, 'besprechung': 202, 'call': 202, 'date': 202, 'durch': 1368, 'ein': 1369, 'eine': 1369, 'einen': 1369, 'essen':
202, 'gesprach': 202, 'gespraech': 202, 'in': 1373, 'kaffee': 202, 'lunch': 202, 'meeting': 202, 'n': 1369, 'ne':
1369, 'nen': 1369, 'termin': 202, 'treffen': 202, 'uber': 1368, 'ueber': 1368, 'von': 1368}, {'abgesagt': 98},
{'abgesagt': 98, 'kurzfristig': 1375, 'spontan': 1375, 'wieder': 1375}, {'...': 1365, 'abgesagt': 98, 'auf': 1366,
'besprechung': 202, 'call': 202, 'date': 202, 'durch': 1368, 'ein': 1369, 'eine': 1369, 'einen': 1369, 'es': 1371,
'essen': 202, 'gehoert': 130, 'gehort': 130, 'gesprach': 202, 'gespraech': 202, 'ich': 1374, 'in': 1373, 'kaffee':
202, 'kurzfristig': 1375, 'lunch': 202, 'meeting': 202, 'mir': 1376, 'n': 1369, 'ne': 1369, 'nen': 1369, 'spontan':
1375, 'termin': 202, 'treffen': 202, 'uber': 1368, 'ueber': 1368, 'uns': 1376, 'von': 1368, 'wieder': 1375, 'wir':
1374}, {'...': 1365, 'abgesagt': 98, 'auf': 1366, 'besprechung': 202, 'call': 202, 'date': 202, 'durch': 1368, 'ein':
1369, 'eine': 1369, 'einen': 1369, 'essen': 202, 'gehoert': 130, 'gehort': 130, 'gesprach': 202, 'gespraech': 202,
'ich': 1374, 'in': 1373, 'kaffee': 202, 'kurzfristig': 1375, 'lunch': 202, 'meeting': 202, 'mir': 1376, 'n': 1369,
'ne': 1369, 'nen': 1369, 'spontan': 1375, 'termin': 202, 'treffen': 202, 'uber': 1368, 'ueber': 1368, 'uns': 1376,
'von': 1368, 'wieder': 1375, 'wir': 1374}, {'<said>': 130}, {'...': 1379, '<said>': 130}, {'<rel>': 1380}, {'<det>':
1381, '<my>': 1381, '<their>': 1381, 'haengen': 403, 'haengenlassen': 98, 'hangen': 403, 'hangenlassen': 98, 'sitzen':
404, 'sitzengelassen': 98, 'vergessen': 98, 'verpasst': 98, 'versetzt': 98}, {'abgesagt': 98, 'kurzfristig': 1375,
'spontan': 1375, 'verabredet': 38, 'wieder': 1375}, {'': (14, 'together'), 'auf': 1366, 'besprechung': 202, 'call':
202, 'date': 202, 'durch': 1368, 'ein': 1369, 'eine': 1369, 'einen': 1369, 'essen': 202, 'gesprach': 202, 'gespraech':
202, 'in': 1373, 'kaffee': 202, 'lunch': 202, 'meeting': 202, 'n': 1369, 'ne': 1369, 'nen': 1369, 'termin': 202,
'treffen': 202, 'uber': 1368, 'ueber': 1368, 'von': 1368}, {'...': 1365, '<me>': 1382, 'abgesagt': 98, 'auf': 1366,
'besprechung': 202, 'call': 202, 'date': 202, 'durch': 1368, 'ein': 1369, 'eine': 1369, 'einen': 1369, 'essen': 202,
'gesprach': 202, 'gespraech': 202, 'ich': 1374, 'in': 1373, 'kaffee': 202, 'kurzfristig': 1375, 'lunch': 202,
'meeting': 202, 'mir': 1376, 'n': 1369, 'ne': 1369, 'nen': 1369, 'spontan': 1375, 'termin': 202, 'treffen': 202,
'uber': 1368, 'ueber': 1368, 'uns': 1383, 'von': 1368, 'wieder': 1375, 'wir': 1384}, {'<should>': 98, 'wollen': 98},
{'<comeinf>': 1386, 'muessen': 98, 'sollen': 98, 'wollen': 98}, {'...': 1387, '<comeinf>': 1386}, {'': (11,
'thinking'), '<until>': 282, '^': 665, 'dass': 605, 'wenn': 605}, {'<until>': 282, '^': 665, 'dass': 605, 'lust':
1162, 'wenn': 605}, {'eigentlich': 98}, {'...': 1387, '<comeinf>': 1386, 'besser': 635, 'eigentlich': 98, 'es': 636,
'gern': 1389, 'gerne': 1390, 'gut': 635, 'ich': 1391, 'lieber': 635, 's': 636}, {'...': 1387, '<comeinf>': 1386,
'gern': 668, 'gerne': 668}, {'<comeinf>': 1386}, {'...': 1394, '<comeinf>': 1386}, {'...': 1365}, {'moved': 1114,
'postponed': 1114, 'pushed': 1114, 'rescheduled': 1114, 'shifted': 1114}, {'been': 1397}, {'<det>': 1381, '<my>':
1381, '<their>': 1381, 'berichtet': 130, 'erzaehlt': 130, 'erzahlt': 130, 'gebeichtet': 130, 'gefluestert': 130,
'geflustert': 130, 'gesagt': 130, 'geschrieben': 130, 'gesteckt': 130, 'haengen': 403, 'haengenlassen': 98, 'hangen':
403, 'hangenlassen': 98, 'sitzen': 404, 'sitzengelassen': 98, 'vergessen': 98, 'verpasst': 98, 'verraten': 130,
'versetzt': 98}, {'geghostet': 98, 'vertroestet': 98, 'vertrostet': 98}, {'geklappt': 98}, {'abgehoben': 98,
'geantwortet': 98, 'geklappt': 98, 'hingehauen': 98, 'reagiert': 98, 'zuruckgerufen': 98, 'zuruckgeschrieben': 98,
'zurueckgerufen': 98, 'zurueckgeschrieben': 98}, {'gemeldet': 98}, {'gemeldet': 98, 'mehr': 1403}, {'nicht': 1404},
{'<me>': 1399, 'N': 1324, 'abgesagt': 98, 'angedeutet': 130, 'berichtet': 130, 'erzaehlt': 130, 'erzahlt': 130,
'gemeint': 130, 'gesagt': 130, 'kurzfristig': 1375, 'mich': 1400, 'mir': 1376, 'ned': 1401, 'nicht': 1402, 'sich':
1405, 'spontan': 1375, 'uns': 1376, 'verraten': 130, 'vor': 130, 'wieder': 1375}, {'<comeinf>': 1386, 'mussen': 98,
'sollen': 98, 'wollen': 98}, {'...': 1407, '<comeinf>': 1386}, {'': (23, 'contact'), 'eigentlich': 98, 'ein': 231,
'eine': 231, 'einen': 231, 'n': 231, 'ne': 231, 'nen': 231}, {'': (23, 'contact'), '...': 1407, '<comeinf>': 1386,
'abgesagt': 98, 'besser': 635, 'eigentlich': 98, 'ein': 231, 'eine': 231, 'einen': 231, 'es': 636, 'gern': 1389,
'gerne': 1390, 'gut': 635, 'ich': 1409, 'kurzfristig': 1375, 'lieber': 635, 'mir': 1376, 'n': 231, 'ne': 231, 'nen':
231, 's': 636, 'spontan': 1375, 'uns': 1376, 'wieder': 1375}, {'': (23, 'contact'), '...': 1407, '<comeinf>': 1386,
'gern': 668, 'gerne': 668, 'wir': 231}, {'to': 21}, {'introducing': 297, 'sending': 297}, {'ll': 297, 's': 1413,
'will': 297}, {'ab': 98}, {'nicht': 1415}, {'dank': 1201}, {'vergessen': 98, 'verpasst': 98, 'versaeumt': 98,
'versaumt': 98, 'verschlafen': 98, 'verschwitzt': 98}, {'mich': 38}, {'...': 1407, '<comeinf>': 1386, 'besser': 635,
'eigentlich': 98, 'es': 636, 'gern': 1389, 'gerne': 1390, 'gut': 635, 'ich': 1391, 'lieber': 635, 's': 636}, {'...':
1407, '<comeinf>': 1386, 'gern': 668, 'gerne': 668}, {'ll': 21, 'owe': 22, 'promised': 211, 'will': 21}, {'N': 228},
{'besucht': 231, 'gegessen': 231, 'gehabt': 231, 'gequatscht': 231, 'geredet': 231, 'gesehen': 231, 'gesprochen': 231,
'getroffen': 231, 'telefoniert': 231}, {'<vowed>': 346, '^': 354, 'darum': 357, 'drum': 357, 'ersucht': 356,
'gebeten': 356, 'gesagt': 359, 'geschrieben': 359, 'gsagt': 359, 'gschriebn': 359, 'um': 50}, {'<vowed>': 346, '^':
354, 'darum': 357, 'drum': 357, 'ersucht': 356, 'gebeten': 356, 'um': 50}, {'...': 1424, '<them>': 1426, '<title>':
364, '<vowed>': 346, '^': 354}, {'angeboten': 21, 'bereit': 394, 'bereiterklaert': 21, 'bereiterklart': 21,
'verpflichtet': 21}, {'...': 1424, '<them>': 1425, '<title>': 364, '<vowed>': 346, '^': 354, 'es': 383, 'gesagt': 359,
'geschrieben': 359, 'gsagt': 359, 'gschriebn': 359, 'ich': 1427, 'leider': 382, 'mich': 1428, 'nicht': 381, 'wir':
1427}, {'': (5, 'mine'), '...': 58, '<det>': 6}, {'...': 58, '<them>': 6, 'das': 63, 'den': 63, 'die': 63, 'es': 63,
'ihn': 63, 's': 63, 'sie': 63}, {'an': 6, 'durch': 6, 'nach': 6, 'um': 6}, {'...': 1432}, {'...': 1432, '<them>':
1433, 'mir': 1433, 'uns': 1433}, {'<them>': 1016, 'mich': 1017, 'zuruck': 6, 'zurueck': 6}, {'<deed1>': 1430,
'<give1>': 1431, '<sees1>': 1434, 'kuemmer': 1015, 'kuemmere': 1015, 'kuemmre': 1015, 'kummer': 1015, 'kummere': 1015,
'kummre': 1015, 'meld': 1435, 'melde': 1435, 'ruf': 1025, 'rufe': 1025, 'schreib': 1025, 'schreibe': 1025, 'uberleg':
1031, 'uberlege': 1031, 'ueberleg': 1031, 'ueberlege': 1031}, {'aus': 6, 'bereit': 6, 'vor': 6, 'zusammen': 6},
{'...': 1437}, {'^': 1438}, {'<them>': 1439}, {'<them>': 1439, '<title>': 1440}, {'^': 1130}, {'...': 1167, '<them>':
489, 'dran': 1154}, {'...': 1167, '<them>': 489, 'D': 842, 'dran': 1154, 'ich': 1443, 'leider': 1161, 'nicht': 1160,
'wir': 1168}, {'an': 1162, 'daran': 1162, 'daruber': 1162, 'darueber': 1162, 'uber': 1162, 'ueber': 1162}, {'D': 842},
{'...': 202, 'auf': 223}, {'...': 202, 'auf': 223, 'schon': 1447}, {'mich': 1448, 'uns': 1448}, {'daran': 1207,
'dran': 1207}, {'<them>': 21, 'gern': 1162}, {'^': 6, 'solange': 21}, {'hoeren': 1162, 'sehen': 1162, 'treffen': 1162,
'verabreden': 1162, 'wiedersehen': 1162, 'zusammensetzen': 1162, 'zusammentelefonieren': 1162}, {'...': 1453,
'hoeren': 1162, 'sehen': 1162, 'treffen': 1162, 'verabreden': 1162, 'wiedersehen': 1162, 'zusammensetzen': 1162,
'zusammentelefonieren': 1162}, {'daran': 1207, 'dran': 1207, 'mich': 1454, 'uns': 1454}, {'mich': 1454, 'uns': 1454},
{'<them>': 1452, '^': 6, 'daran': 1207, 'dran': 1207, 'ich': 1455, 'mich': 1454, 'uns': 1454, 'wir': 1456}, {'daran':
1207, 'dran': 1207, 'ich': 1450}, {'ich': 1456, 'mich': 1454, 'uns': 1454, 'wir': 1456}, {'hoeren': 1162, 'horen':
1162, 'sehen': 1162, 'treffen': 1162, 'verabreden': 1162, 'wiedersehen': 1162, 'zusammensetzen': 1162,
'zusammentelefonieren': 1162}, {'...': 1460, 'hoeren': 1162, 'horen': 1162, 'sehen': 1162, 'treffen': 1162,
'verabreden': 1162, 'wiedersehen': 1162, 'zusammensetzen': 1162, 'zusammentelefonieren': 1162}, {'daran': 1207,
'dran': 1207, 'mich': 1461, 'uns': 1461}, {'mich': 1461, 'uns': 1461}, {'<them>': 1452, '^': 6, 'daran': 1207, 'dran':
1207, 'ich': 1462, 'mich': 1461, 'nicht': 1208, 'uns': 1461, 'wir': 1463}, {'horen': 1162, 'sehen': 1162, 'treffen':
1162, 'verabreden': 1162, 'wiedersehen': 1162, 'zusammensetzen': 1162, 'zusammentelefonieren': 1162}, {'...': 1465,
'horen': 1162, 'sehen': 1162, 'treffen': 1162, 'verabreden': 1162, 'wiedersehen': 1162, 'zusammensetzen': 1162,
'zusammentelefonieren': 1162}, {'daran': 1207, 'dran': 1207, 'mich': 1466, 'uns': 1466}, {'mich': 1466, 'uns': 1466},
{'<them>': 1452, '^': 6, 'daran': 1207, 'dran': 1207, 'ich': 1467, 'mich': 1466, 'uns': 1466, 'wir': 1468}, {'ich':
1468, 'mich': 1466, 'uns': 1466, 'wir': 1468}, {'...': 1167, 'ich': 1168, 'wir': 1168}, {'<them>': 21, '^': 6, 'ich':
211, 'wir': 22}, {'<them>': 21, 'ich': 22, 'wir': 22}, {'...': 1167, 'D': 842, 'ich': 1168, 'leider': 1161, 'nicht':
1160, 'wir': 1168}, {'^': 281, 'solange': 21}, {'fall': 243}, {'jeden': 1476}, {'<them>': 1475, '^': 112, 'auf': 1477,
'besser': 243, 'dringend': 243, 'endlich': 243, 'lieber': 243, 'niemals': 243, 'unbedingt': 243}, {'^': 112, 'auf':
1477, 'besser': 243, 'dringend': 243, 'endlich': 243, 'lieber': 243, 'niemals': 243, 'unbedingt': 243}, {'<them>':
1475, 'auf': 1477, 'besser': 243, 'dringend': 243, 'endlich': 243, 'ich': 1463, 'lieber': 243, 'mich': 1461,
'niemals': 243, 'unbedingt': 243, 'uns': 1461, 'wir': 1463}, {'auf': 1477, 'besser': 243, 'dringend': 243, 'endlich':
243, 'lieber': 243, 'niemals': 243, 'unbedingt': 243}, {'auf': 1477, 'besser': 243, 'dringend': 243, 'endlich': 243,
'ich': 1463, 'lieber': 243, 'mich': 1461, 'niemals': 243, 'unbedingt': 243, 'uns': 1461, 'wir': 1463}, {'vor': 1162},
{'<them>': 1439, '<title>': 1440, 'mir': 1483}, {'...': 1030}, {'^': 1485}, {'mir': 1486}, {'': (11, 'thinking'),
'mir': 1486}, {'^': 6, 'ich': 21}, {'^': 6, 'dass': 1489, 'ich': 21}, {'<them>': 1490, '^': 6, 'dass': 1489, 'ich':
21}, {'<them>': 1490, '^': 6, 'dass': 1489, 'ich': 1491}, {'auf': 741}, {'noch': 1493}, {'auf': 741, 'immer': 1494,
'jetzt': 1493, 'weiterhin': 1493}, {'auf': 741, 'ich': 1495, 'immer': 1494, 'jetzt': 1493, 'weiterhin': 1493, 'wir':
1495}, {'...': 1493}, {'auf': 741, 'immer': 1494, 'jetzt': 1493, 'seit': 1497, 'weiterhin': 1493}, {'auf': 741, 'ich':
1498, 'immer': 1494, 'jetzt': 1493, 'seit': 1497, 'weiterhin': 1493, 'wir': 1498}, {'^': 6, 'bei': 22}, {'<them>': 21,
'mich': 1500}, {'': (2, 'plan'), '<them>': 21, 'mich': 1500}, {'<acts1>': 223, '<and>': 1423, '<give1>': 250,
'<have>': 1429, '<should>': 433, '^': 1436, 'arbeite': 1441, 'auf': 1366, 'bekomm': 1442, 'bekomme': 1442, 'bereite':
1441, 'besuche': 38, 'bin': 1444, 'braeuchte': 1172, 'brauch': 1176, 'brauche': 1176, 'brauchen': 1176, 'brauchte':
1172, 'bring': 1183, 'bringe': 1183, 'bräuchte': 1172, 'daran': 1207, 'darf': 1210, 'denke': 1445, 'dran': 1207,
'erwarte': 1296, 'erwarten': 1296, 'fahr': 1446, 'fahre': 1446, 'frag': 1332, 'frage': 1332, 'freu': 1449, 'freue':
1449, 'freuen': 1449, 'geh': 1446, 'gehe': 1446, 'gruble': 1162, 'grueble': 1162, 'ich': 1450, 'krieg': 1442,
'kriege': 1442, 'leg': 1441, 'lege': 1441, 'mochte': 1451, 'mochten': 22, 'moechte': 1451, 'moechten': 22, 'muass':
211, 'mues': 211, 'muessen': 1457, 'muesst': 1458, 'muesste': 1459, 'muessten': 1459, 'muss': 1464, 'mussen': 1469,
'musst': 1458, 'musste': 1470, 'mussten': 1470, 'möchte': 1451, 'müsste': 1470, 'müssten': 1470, 'nehm': 1183,
'nehme': 1183, 'samma': 1471, 'schuld': 1472, 'schulde': 1472, 'schulden': 1473, 'sind': 1474, 'soll': 1478, 'solle':
1479, 'sollen': 1480, 'solln': 1481, 'sollte': 1482, 'sollten': 1482, 'stell': 1441, 'stelle': 1484, 'treff': 38,
'treffe': 38, 'uberleg': 1487, 'uberlege': 1488, 'ubernehme': 21, 'ueberleg': 1487, 'ueberlege': 1488, 'uebernehme':
21, 'und': 401, 'vermisse': 1162, 'versprach': 1492, 'versprech': 1492, 'verspreche': 1492, 'war': 1471, 'waren':
1471, 'wart': 1496, 'warte': 1499, 'warten': 1499, 'werd': 1501, 'werde': 1502, 'werden': 22, 'will': 22, 'wollen':
22, 'wuenschte': 1162, 'wunschte': 1162}, {'das': 212, 'dass': 212, 'ich': 211, 'wir': 211}, {'...': 476, '<vowed>':
1504, 'empfohlen': 338, 'geht': 130, 'vermittelt': 338, 'weiterempfohlen': 338}, {'...': 476, '<vowed>': 1504,
'empfohlen': 338, 'vermittelt': 338, 'weiterempfohlen': 338}, {'...': 476, '<rel>': 1211, '<vowed>': 1504, 'bruder':
130, 'chef': 130, 'empfohlen': 338, 'flieger': 130, 'flug': 130, 'freund': 130, 'geht': 130, 'hund': 130, 'kind': 130,
'mann': 130, 'sohn': 130, 'team': 130, 'vater': 130, 'vermittelt': 338, 'weiterempfohlen': 338, 'zug': 130}, {'<rel>':
1211, 'chefin': 130, 'firma': 130, 'freundin': 130, 'kinder': 130, 'kollegin': 130, 'mutter': 130, 'schwester': 130,
'tochter': 130}, {'ich': 243, 'wir': 243}, {'<should>': 1509}, {'nach': 1510}, {'meinung': 1511}, {'stich': 404},
{'gelaufen': 231}, {'arme': 1514}, {'abwesenheit': 98}, {'die': 1515, 'meiner': 1516}, {'N': 332, 'ich': 1141},
{'gefallen': 98}, {'wasser': 1519}, {'<and>': 1193, 'N': 347, 'an': 1193, 'bei': 1193, 'mit': 1193, 'to': 1193,
'with': 1193, 'x': 1193, 'zu': 1193}, {'<and>': 1193, 'N': 347, 'an': 1193, 'bei': 1193, 'mit': 1193, 'zu': 1193},
{'N': 1522}, {'N': 347, 'fuer': 1193, 'fur': 1193, 'zwischen': 1193}, {'<and>': 1193, 'N': 347, 'an': 1193, 'bei':
1193, 'mit': 1193, 'x': 1193, 'zu': 1193}, {'N': 1525, 'fuer': 1523, 'fur': 1523, 'von': 1523, 'zwischen': 1523},
{'N': 1521, 'fuer': 1523, 'fur': 1523, 'gemacht': 1524, 'geschickt': 1524, 'mail': 1526, 'rausgeschickt': 1524, 'von':
1523, 'zwischen': 1523}, {'<and>': 1193, 'to': 1193}, {'N': 1528}, {'gemacht': 1524, 'geschickt': 1524,
'rausgeschickt': 1524}, {'<not>': 1152, 'a': 674, 'aber': 1153, 'ah': 674, 'au': 674, 'auch': 674, 'booked': 1080,
'called': 1113, 'canceled': 98, 'cancelled': 98, 'confirmed': 1080, 'dann': 1153, 'gecancelt': 98, 'moved': 1114,
'planned': 1080, 'postponed': 1114, 'pushed': 1114, 'rescheduled': 1114, 'scheduled': 1080, 'shifted': 1114},
{'angesetzt': 38, 'ausgemacht': 38, 'eingetragen': 38, 'fixiert': 38, 'gebucht': 38, 'geplant': 38, 'vereinbart': 38},
{'<me>': 678}, {'aufgetaucht': 98, 'erschienen': 98, 'gekommen': 98, 'zu': 524}, {'...': 1532, '<not>': 1152,
'<they>': 1533, 'a': 674, 'aber': 1153, 'abgemacht': 38, 'ah': 674, 'angesetzt': 38, 'au': 674, 'auch': 674,
'aufgetaucht': 231, 'ausgefallen': 98, 'ausgemacht': 38, 'dann': 1153, 'dazugekommen': 231, 'dazugestossen': 231,
'der': 679, 'eingeplant': 38, 'eingetragen': 38, 'entfallen': 98, 'festgelegt': 38, 'fixiert': 38, 'fuer': 202, 'fur':
202, 'gebucht': 38, 'gekommen': 231, 'geplant': 38, 'gestrichen': 98, 'ist': 239, 'mitgekommen': 231, 'nicht': 1534,
'reserviert': 38, 'terminiert': 38, 'vereinbart': 38, 'verschoben': 1095, 'vorbeigefahren': 231, 'vorbeigekommen':
231, 'wurde': 239}, {'am': 847}, {'...': 1143, 'abgemacht': 38, 'angesetzt': 38, 'ausgemacht': 38, 'bestaetigt': 38,
'bestatigt': 38, 'fix': 38, 'fixiert': 38, 'gebucht': 38, 'geplant': 38, 'ist': 1185, 'steht': 38, 'vereinbart': 38,
'zugesagt': 38}, {'': (0, 'missed'), 'dazu': 98, 'zustande': 98}, {'<my>': 231, 'mir': 231, 'uns': 231}, {'alle': 682,
'an': 681, 'auch': 682, 'auf': 681, 'aufgetaucht': 231, 'bei': 687, 'beide': 682, 'beim': 681, 'da': 686,
'dazugekommen': 231, 'dazugestossen': 231, 'doch': 1294, 'einfach': 1294, 'gekommen': 231, 'im': 683, 'in': 688,
'ins': 683, 'kurz': 685, 'mitgekommen': 231, 'nicht': 1538, 'vorbei': 231, 'vorbeigefahren': 231, 'vorbeigekommen':
231, 'wieder': 682, 'zu': 1539}, {'gepackt': 399, 'geschleppt': 399, 'getragen': 399, 'verladen': 399}, {'mit': 98},
{'anruf': 1542, 'call': 1542, 'gesprach': 1542, 'gespraech': 1542, 'kaffee': 1542, 'kontakt': 1542, 'meeting': 1542,
'telefonat': 1542, 'termin': 1542, 'treffen': 1542}, {'fixe': 1542}, {'<appointment>': 98, 'anruf': 1542, 'call':
1542, 'en': 1543, 'essen': 1542, 'gesprach': 1542, 'gespraech': 1542, 'jour': 1544, 'kaffee': 1542, 'kontakt': 1542,
'lebenszeichen': 98, 'lunch': 1542, 'meeting': 1542, 'telefonat': 1542, 'termin': 1542, 'treffen': 1542}, {'': (0,
'missed'), 'bekommen': 98, 'erhalten': 98, 'von': 98}, {'bekommen': 98, 'erhalten': 98, 'von': 98}, {'fuer': 98,
'fur': 98, 'gehabt': 98}, {'<appointment>': 98, 'antwort': 1546, 'gelegenheit': 98, 'mail': 1547, 'nachricht': 1547,
'reaktion': 1546, 'ruckmeldung': 1547, 'rueckmeldung': 1547, 'zeit': 1548}, {'<appointment>': 98, 'anruf': 1542,
'call': 1542, 'kaffee': 1542, 'kontakt': 1542, 'termin': 1542}, {'abgehoben': 98, 'angetroffen': 98, 'drangegangen':
98, 'erreicht': 98, 'gegangen': 98, 'rangegangen': 98}, {'telefon': 98}, {'...': 1551, 'am': 1552, 'ans': 1552, 'da':
98, 'daheim': 98, 'zuhause': 98}, {'gelernt': 231}, {'verpasst': 98}, {'man': 1162}, {'mal': 1162}, {'wir': 1557},
{'dazu': 98}, {'nicht': 1559}, {'zustande': 98}, {'N': 861, 'nicht': 1561, 'vorbei': 38, 'zu': 860, 'zum': 38},
{'gemacht': 347, 'hergestellt': 347, 'vermittelt': 347}, {'<have>': 347}, {'<have>': 1563, 'gemacht': 1564,
'hergestellt': 1564, 'vermittelt': 1564}, {'ich': 1565, 'wir': 1565}, {'den': 1566, 'die': 1566}, {'N': 1567},
{'hergestellt': 347}, {'N': 1569}, {'<and>': 1570}, {'N': 1571}, {'mit': 1568, 'von': 1572, 'zu': 1568, 'zwischen':
1572}, {'': (13, 'talk'), '<them>': 1510}, {'gegeben': 338, 'geschickt': 338, 'weitergegeben': 338, 'weitergeleitet':
338}, {'N': 1575}, {'an': 1576}, {'getroffen': 98}, {'abgesagt': 98, 'nicht': 1578, 'verpasst': 98}, {'mir': 231},
{'bei': 1132}, {'bei': 589, 'jetzt': 1581, 'nun': 1581}, {'sorgen': 1162}, {'mir': 1583}, {'bitte': 333, 'frage':
333}, {'der': 1585}, {'mit': 1586}, {'': (23, 'contact'), 'N': 1587}, {'...': 1069, 'an': 1588, 'bekommen': 231,
'erhalten': 231, 'gekriegt': 231, 'geschickt': 231, 'geschrieben': 231, 'gesendet': 231, 'gschriebn': 231,
'hinterlassen': 231, 'ihm': 21, 'ihnen': 21, 'ihr': 21, 'rausgeschickt': 231, 'v': 231, 'verschickt': 231, 'vom': 231,
'von': 231}, {'<me>': 231, 'am': 231, 'auf': 231, 'aus': 231, 'dass': 231, 'mir': 231, 'ob': 231, 'per': 231, 'uns':
231, 'via': 231, 'wegen': 231}, {'melden': 1162}, {'wieder': 1591}, {'do': 21}, {'job': 21, 'part': 21, 'teil': 21,
'to': 1593, 'todo': 21}, {'aufgabe': 21, 'hausaufgabe': 21, 'hausaufgaben': 21, 'todos': 21}, {'aus': 231, 'ned': 702,
'net': 702, 'nicht': 702}, {'sich': 1596}, {'mit': 1044}, {'': (18, 'gave:mentoring'), 'N': 340, 'fuer': 1044, 'fur':
1044, 'mit': 1044}, {'N': 340, 'mit': 1044}, {'einheit': 1598, 'fuer': 1044, 'fur': 1044, 'gesprach': 1598,
'gespraech': 1598, 'mit': 1044, 'session': 1599, 'stunde': 1600}, {'fuer': 1044, 'fur': 1044, 'mit': 1044}, {'N': 335,
'an': 1148, 'vielmal': 1148}, {'geprobt': 118, 'geubt': 118, 'geuebt': 118}, {'pitch': 1604}, {'...': 1605, 'als':
1119}, {'tisch': 231}, {'^': 112, 'gegeben': 243}, {'weg': 1608}, {'den': 1609}, {'zusammen': 401}, {'<me>': 401, 'N':
1606, 'am': 1607, 'auf': 1610, 'mir': 1611}, {'': (14, 'together'), 'bekannt': 348, 'vernetzt': 347, 'vorgestellt':
347}, {'treffen': 38}, {'...': 1614, '<them>': 21}, {'...': 1614, '<me>': 297, '<them>': 21, '^': 824, 'dass': 718,
'ich': 1615, 'wir': 1615}, {'...': 1614, '<me>': 297, '<them>': 21, '^': 822, 'dass': 718, 'ich': 1615, 'wir': 1615},
{'': (1, 'moved'), 'D': 847}, {'D': 847, 'auf': 1618, 'to': 1618}, {'ich': 211, 'ma': 211, 'wir': 211}, {'ma': 211},
{'absagen': 98, 'canceln': 98, 'stornieren': 98}, {'absagen': 98, 'canceln': 98, 'stornieren': 98, 'verschieben': 99,
'vertagen': 99}, {'...': 1623, 'absagen': 98, 'canceln': 98, 'stornieren': 98, 'verschieben': 99, 'vertagen': 99},
{'...': 1623, '<them>': 21, '^': 6, 'absagen': 98, 'canceln': 98, 'daran': 1207, 'dran': 1207, 'mich': 1454,
'stornieren': 98, 'uns': 1454, 'verschieben': 99, 'vertagen': 99}, {'...': 1623, '<them>': 21, '^': 6, 'absagen': 98,
'canceln': 98, 'mich': 1454, 'stornieren': 98, 'uns': 1454, 'verschieben': 99, 'vertagen': 99}, {'...': 1622, '<det>':
21, 'N': 1624, 'absagen': 98, 'canceln': 98, 'daran': 1207, 'dran': 1207, 'er': 1624, 'ich': 1625, 'ma': 211, 'mich':
1454, 'sie': 1624, 'stornieren': 98, 'uns': 1454, 'wir': 1626}, {'': (11, 'thinking'), 'wieder': 1162}, {'mal': 1628},
{'daran': 1207, 'dran': 1207, 'mal': 1628, 'mich': 1629}, {'mal': 1628, 'mich': 1629}, {'daran': 1207, 'dran': 1207,
'ich': 1630, 'mal': 1628, 'mich': 1629, 'wir': 1631}, {'wieder': 1162}, {'mal': 1633, 'wieder': 1162}, {'...': 1453,
'hoeren': 1162, 'mal': 1628, 'sehen': 1162, 'treffen': 1162, 'verabreden': 1162, 'wiedersehen': 1162,
'zusammensetzen': 1162, 'zusammentelefonieren': 1162}, {'dringend': 1634, 'mal': 1628, 'mich': 1635, 'uns': 1454,
'wieder': 1162}, {'mal': 1628, 'mich': 1635, 'uns': 1454}, {'dringend': 1634, 'ich': 1636, 'mal': 1628, 'mich': 1635,
'uns': 1454, 'wieder': 1162, 'wir': 1637}, {'ich': 1637, 'mal': 1628, 'mich': 1635, 'uns': 1454, 'wir': 1637},
{'denken': 1162}, {'...': 1640}, {'an': 1641}, {'...': 1623, '<them>': 21, '^': 6, 'absagen': 98, 'canceln': 98,
'daran': 1207, 'dran': 1207, 'mich': 1461, 'stornieren': 98, 'uns': 1461, 'verschieben': 99, 'vertagen': 99},
{'absagen': 98}, {'...': 1623, '<them>': 21, '^': 6, 'absagen': 98, 'canceln': 98, 'mich': 1461, 'stornieren': 98,
'uns': 1461, 'verschieben': 99, 'vertagen': 99}, {'...': 1622, '<det>': 21, '<me>': 297, 'N': 1624, 'absagen': 98,
'an': 1641, 'ausfallen': 98, 'canceln': 98, 'daran': 1207, 'dran': 1207, 'er': 1624, 'gerade': 1642, 'heute': 1642,
'ich': 1643, 'kurzfristig': 1644, 'ma': 211, 'mich': 1461, 'nicht': 1208, 'oft': 1642, 'sie': 1624, 'stornieren': 98,
'uns': 1461, 'wieder': 1644, 'wir': 1645}, {'...': 1623, '<them>': 21, '^': 6, 'absagen': 98, 'canceln': 98, 'daran':
1207, 'dran': 1207, 'mich': 1466, 'stornieren': 98, 'uns': 1466, 'verschieben': 99, 'vertagen': 99}, {'...': 1623,
'<them>': 21, '^': 6, 'absagen': 98, 'canceln': 98, 'mich': 1466, 'stornieren': 98, 'uns': 1466, 'verschieben': 99,
'vertagen': 99}, {'...': 1622, '<det>': 21, 'N': 1624, 'absagen': 98, 'canceln': 98, 'daran': 1207, 'dran': 1207,
'er': 1624, 'ich': 1647, 'ma': 211, 'mich': 1466, 'sie': 1624, 'stornieren': 98, 'uns': 1466, 'wir': 1648}, {'...':
1465, 'horen': 1162, 'mal': 1628, 'sehen': 1162, 'treffen': 1162, 'verabreden': 1162, 'wiedersehen': 1162,
'zusammensetzen': 1162, 'zusammentelefonieren': 1162}, {'...': 1623, 'absagen': 98, 'canceln': 98, 'dringend': 1634,
'mal': 1628, 'mich': 1650, 'stornieren': 98, 'uns': 1466, 'verschieben': 99, 'vertagen': 99, 'wieder': 1162}, {'':
(11, 'thinking'), 'absagen': 98}, {'...': 1623, 'absagen': 98, 'canceln': 98, 'mal': 1628, 'mich': 1650, 'stornieren':
98, 'uns': 1466, 'verschieben': 99, 'vertagen': 99}, {'...': 1622, 'N': 1624, 'absagen': 98, 'an': 1641, 'canceln':
98, 'dringend': 1634, 'er': 1624, 'gerade': 1642, 'heute': 1642, 'ich': 1651, 'kurzfristig': 1644, 'mal': 1628,
'mich': 1650, 'oft': 1642, 'sie': 1624, 'stornieren': 98, 'uns': 1466, 'wieder': 1652, 'wir': 1653}, {'...': 1622,
'N': 1624, 'absagen': 98, 'canceln': 98, 'er': 1624, 'ich': 1653, 'kurzfristig': 1644, 'mal': 1628, 'mich': 1650,
'sie': 1624, 'stornieren': 98, 'uns': 1466, 'wieder': 1644, 'wir': 1653}, {'gegeben': 334, 'gespendet': 334,
'zugesprochen': 334}, {'...': 1656, 'gegeben': 334, 'gespendet': 334, 'zugesprochen': 334}, {'dringend': 1634, 'mal':
1628, 'mich': 1650, 'uns': 1466, 'wieder': 1162}, {'mal': 1628, 'mich': 1650, 'uns': 1466}, {'dringend': 1634, 'ich':
1658, 'mal': 1628, 'mich': 1650, 'uns': 1466, 'wieder': 1162, 'wir': 1659}, {'ich': 1659, 'mal': 1628, 'mich': 1650,
'uns': 1466, 'wir': 1659}, {'meinung': 1510}, {'ihrer': 1662, 'seiner': 1662}, {'uber': 1162, 'ueber': 1162}, {'':
(23, 'contact'), 'N': 333, 'bei': 1070}, {'...': 1069, 'an': 231, 'bekommen': 231, 'erhalten': 231, 'gekriegt': 231,
'geschickt': 231, 'geschrieben': 231, 'gesendet': 231, 'gschriebn': 231, 'hinterlassen': 231, 'rausgeschickt': 231,
'v': 231, 'verschickt': 231, 'von': 231}, {'^': 6, 'bei': 1036, 'fur': 1037, 'mein': 21, 'meine': 21, 'von': 1036},
{'schritt': 1243, 'schritte': 1667}, {'^': 6, 'bei': 1036, 'fur': 1037, 'liegt': 1242, 'mein': 21, 'meine': 21, 'von':
1036}, {'schritt': 1669, 'termin': 38}, {'^': 6, 'bei': 1036, 'fuer': 1037, 'mein': 21, 'meine': 21, 'von': 1036},
{'schritt': 1243, 'schritte': 1671}, {'^': 6, 'bei': 1036, 'fuer': 1037, 'liegt': 1242, 'mein': 21, 'meine': 21,
'von': 1036}, {'schritt': 1673, 'termin': 38}, {'v': 1346, 'vergessen': 98, 'verpasst': 98, 'versaeumt': 98,
'versaumt': 98, 'verschlafen': 98, 'verschwitzt': 98, 'von': 1346}, {'': (12, 'task'), '^': 6}, {'ausgegangen': 98,
'erreicht': 98, 'vergessen': 1676}, {'erreicht': 98, 'vergessen': 21}, {'termin': 847}, {'answered': 98, 'came': 98,
'replied': 98, 'showed': 1249}, {'^': 6, 'bei': 1036, 'fuer': 1037, 'fur': 1037, 'liegt': 1242, 'mein': 21, 'meine':
21, 'von': 1036}, {'step': 1681, 'steps': 1243}, {'erreicht': 98}, {'erwischt': 98, 'geschafft': 98, 'gesehen': 98,
'gesprochen': 98, 'getroffen': 98, 'telefoniert': 98}, {'geredet': 98, 'gesprochen': 98, 'getroffen': 98,
'telefoniert': 98}, {'...': 1685}, {'gegangen': 98}, {'abgehoben': 98, 'angerufen': 98, 'angetroffen': 98,
'aufgetaucht': 98, 'ausgegangen': 98, 'besucht': 98, 'dazu': 1158, 'dazugekommen': 98, 'drangegangen': 98,
'erreichbar': 98, 'erreicht': 98, 'erschienen': 98, 'erwischt': 98, 'geklappt': 98, 'gemeldet': 98, 'geschafft': 98,
'geschrieben': 98, 'gesehen': 98, 'gesprochen': 98, 'getroffen': 98, 'mehr': 1684, 'mit': 1686, 'ran': 1687,
'rangegangen': 98, 'stattgefunden': 98, 'telefoniert': 98, 'verfuegbar': 98, 'verfugbar': 98, 'vergessen': 1676, 'zu':
524, 'zuruckgerufen': 98, 'zurueckgerufen': 98, 'zustande': 1158}, {'gehoert': 98, 'gehort': 98}, {'...': 1689},
{'...': 1689, 'gehoert': 98, 'gehort': 98, 'von': 1690}, {'<appointment>': 98}, {'...': 1689, 'gehoert': 98, 'gehort':
98, 'mehr': 1691, 'mit': 1692, 'von': 1690}, {'gesehen': 98, 'gesprochen': 98, 'getroffen': 98}, {'...': 1551,
'abgehoben': 98, 'am': 1552, 'ans': 1552, 'da': 98, 'daheim': 98, 'zuhause': 98}, {'...': 1551, 'erreicht': 98},
{'gehoert': 98, 'gehort': 98, 'mehr': 1689, 'mit': 1692}, {'show': 98}, {'abgestimmt': 98, 'angesprochen': 98,
'besprochen': 98, 'gefragt': 98, 'geredet': 98, 'kontaktiert': 98}, {'abgestimmt': 98, 'angesprochen': 98,
'besprochen': 98, 'daruber': 1699, 'darueber': 1699, 'druber': 1699, 'drueber': 1699, 'gefragt': 98, 'geredet': 98,
'kontaktiert': 98}, {'abgestimmt': 98, 'angerufen': 98, 'angesprochen': 98, 'besprochen': 98, 'daruber': 1699,
'darueber': 1699, 'druber': 1699, 'drueber': 1699, 'erreicht': 98, 'gefragt': 98, 'gemeldet': 98, 'geredet': 98,
'gesprochen': 98, 'getroffen': 98, 'kennengelernt': 98, 'kontaktiert': 98, 'telefoniert': 98}, {'': (0, 'missed'),
'abgestimmt': 98, 'angesprochen': 98, 'besprochen': 98, 'daruber': 1699, 'darueber': 1699, 'druber': 1699, 'drueber':
1699, 'gefragt': 98, 'geredet': 98, 'kontaktiert': 98}, {'erledigen': 21, 'liefern': 21, 'schicken': 21}, {'ned':
1700, 'net': 1700, 'nicht': 1701, 'nie': 1702, 'offen': 1171, 'zu': 1703}, {'erreicht': 98, 'vergesse': 0,
'vergessen': 21}, {'self': 0}, {'to': 1706}, {'': (12, 'task'), 'selbst': 0}, {'mich': 1708}, {'mich': 0}, {'an':
1709, 'fuer': 1710, 'fur': 1710}, {'mailbox': 98}, {'idee': 1162}, {'gedanke': 1162}, {'ein': 1714}, {'beide': 401,
'drei': 401, 'zwei': 401}, {'die': 1712, 'eine': 1713, 'mailbox': 98, 'so': 1715, 'wir': 1716}, {'wohl': 1162}, {'':
(13, 'talk'), '...': 1718}, {'punkte': 0}, {'punkt': 0}, {'ihm': 21, 'ihnen': 21, 'ihr': 21}, {'durchgegangen': 118,
'geprobt': 118, 'geubt': 118, 'geuebt': 118}, {'N': 1723}, {'mit': 1724, 'review': 1228}, {'fuer': 1227, 'fur': 1227,
'mit': 1227}, {'von': 231}, {'bono': 399}, {'bei': 1227, 'fuer': 1227}, {'bei': 1227, 'fur': 1227}, {'an': 1148}, {'':
(20, 'gave:referral'), 'gegeben': 338, 'geschrieben': 338}, {'N': 1732}, {'fuer': 1733, 'fur': 1733}, {'me': 0}, {'':
(1, 'moved'), 'D': 847, 'auf': 847, 'to': 847}, {'': (23, 'contact'), 'N': 118}, {'': (23, 'contact'), '...': 751},
{'...': 751, 'an': 231, 'mich': 1738}, {'an': 231, 'von': 231}, {'zuruck': 98, 'zurueck': 98}, {'mich': 752, 'nicht':
1741}, {'<rel>': 130}, {'': (13, 'talk'), '<my>': 1743, '<their>': 1743, 'ab': 98, 'kurzfristig': 1415, 'wieder':
1415}, {'': (13, 'talk'), 'N': 332, 'ab': 98, 'ich': 1141, 'kurzfristig': 1415, 'wieder': 1415}, {'': (13, 'talk'),
'i': 754, 'ich': 754, 'we': 754, 'wir': 754}, {'mir': 401}, {'<not>': 1152, 'a': 674, 'aber': 1153, 'ah': 674, 'au':
674, 'auch': 674, 'dann': 1153}, {'': (23, 'contact'), 'wir': 401}, {'date': 38}, {'the': 1750}, {'vorbei': 231},
{'...': 1356}, {'gehoert': 98, 'gehort': 98, 'gesehen': 98, 'gesprochen': 98, 'getroffen': 98, 'telefoniert': 98},
{'gehoert': 98, 'gehort': 98, 'gesehen': 98, 'gesprochen': 98, 'getroffen': 98, 'mehr': 1754, 'telefoniert': 98},
{'nicht': 1755}, {'...': 1756, 'wieder': 1345}, {'am': 231, 'auf': 231, 'aus': 231, 'dass': 231, 'mir': 231, 'nicht':
1741, 'ob': 231, 'per': 231, 'uns': 231, 'via': 231, 'wegen': 231}, {'<me>': 764, '<them>': 21, '<they>': 765, 'ich':
22, 'wir': 22}, {'uns': 38}, {'': (2, 'plan'), 'uns': 38}, {'ma': 1760, 'wir': 1761, 'wollen': 98}, {'<rel>': 1211,
'auto': 130, 'bruder': 130, 'bus': 130, 'chef': 130, 'flieger': 130, 'flug': 130, 'hund': 130, 'kind': 130, 'mann':
130, 'sohn': 130, 'team': 130, 'vater': 130, 'zug': 130}, {'<rel>': 1211, 'chefin': 130, 'firma': 130, 'frau': 130,
'freundin': 130, 'kinder': 130, 'mutter': 130, 'schwester': 130, 'tochter': 130}, {'...': 1756, 'er': 130, 'sie':
130}, {'zusammen': 38}, {'...': 1766}, {'mich': 1767, 'uns': 1767}, {'ich': 1768, 'wir': 1768}, {'uns': 1767}, {'wir':
1770}, {'he': 130, 'she': 130}, {'<gone>': 231, 'angesetzt': 38, 'ausgemacht': 38, 'eingetragen': 38, 'fixiert': 38,
'gebucht': 38, 'geplant': 38, 'vereinbart': 38}, {'<gone>': 231, 'bei': 38, 'mit': 38}, {'...': 1774}, {'...': 1159,
'aufgetaucht': 98, 'dazu': 1158, 'dazugekommen': 98, 'erschienen': 98, 'gefahren': 98, 'gegangen': 98, 'gekommen': 98,
'hingegangen': 98}, {'': (14, 'together'), '...': 1774, 'bei': 38}, {'...': 1773, '<not>': 1152, '<they>': 1533, 'a':
674, 'aber': 1153, 'abgemacht': 38, 'ah': 674, 'angesetzt': 38, 'au': 674, 'auch': 674, 'aufgetaucht': 231,
'ausgefallen': 98, 'ausgemacht': 38, 'dann': 1153, 'dazugekommen': 231, 'dazugestossen': 231, 'eingeplant': 38,
'eingetragen': 38, 'festgelegt': 38, 'fixiert': 38, 'gebucht': 38, 'gekommen': 231, 'geplant': 38, 'ich': 1775,
'leider': 1161, 'mitgekommen': 231, 'nicht': 1776, 'reserviert': 38, 'terminiert': 38, 'verabredet': 38, 'vereinbart':
38, 'vorbeigefahren': 231, 'vorbeigekommen': 231, 'wir': 1777}, {'...': 1614}, {'...': 1614, 'ich': 1779, 'wir':
1779}, {'...': 1614, 'mich': 1461, 'uns': 1461}, {'...': 1614, 'ich': 1781, 'mich': 1461, 'uns': 1461, 'wir': 1781},
{'...': 1460, 'hoeren': 1162, 'horen': 1162, 'mal': 1628, 'sehen': 1162, 'treffen': 1162, 'verabreden': 1162,
'wiedersehen': 1162, 'zusammensetzen': 1162, 'zusammentelefonieren': 1162}, {'dringend': 1634, 'mal': 1628, 'mich':
1783, 'uns': 1461, 'wieder': 1162}, {'mal': 1628, 'mich': 1783, 'uns': 1461}, {'dringend': 1634, 'ich': 1784, 'mal':
1628, 'mich': 1783, 'uns': 1461, 'wieder': 1162, 'wir': 1785}, {'ich': 1785, 'mal': 1628, 'mich': 1783, 'uns': 1461,
'wir': 1785}, {'gegangen': 231, 'gewesen': 231}, {'an': 38}, {'': (2, 'plan'), 'an': 38, 'auf': 130, 'fest': 38, 'in':
130}, {'me': 1248}, {'geholfen': 399}, {'auf': 98}, {'nicht': 1793}, {'mich': 231}, {'': (23, 'contact'), '<hat>':
231}, {'': (23, 'contact'), 'wird': 38}, {'N': 335, 'to': 1148}, {'N': 297, '^': 6, 'bei': 1036, 'fuer': 1037, 'fur':
1037, 'mein': 21, 'meine': 21, 'von': 1036}, {'do': 1799, 'dos': 1038}, {'d': 21, 'll': 21, 'will': 21, 'would': 21},
{'i': 1801}, {'<them>': 1802, 'N': 332, 'me': 776, 'us': 776}, {'ich': 38, 'ma': 38, 'mich': 38}, {'ich': 38, 'mich':
38, 'wir': 38}, {'<they>': 130}, {'...': 1184, 'abgemacht': 38, 'angesetzt': 38, 'ausgemacht': 38, 'bestaetigt': 38,
'bestatigt': 38, 'fix': 38, 'fixiert': 38, 'gebucht': 38, 'geplant': 38, 'ist': 1185, 'ma': 1761, 'sich': 1806,
'steht': 38, 'vereinbart': 38, 'vergessen': 98, 'wir': 1761, 'wollen': 98, 'zugesagt': 38}, {'sich': 1806},
{'gelaufen': 231, 'glaufen': 231, 'glaufn': 231}, {'weg': 1809}, {'den': 1810, 'weg': 1809}, {'': (11, 'thinking'),
'^': 1485}, {'': (11, 'thinking'), 'grad': 1162, 'mir': 1812, 'ob': 1162}, {'': (11, 'thinking'), 'gerade': 1162,
'ich': 1162, 'mir': 1812, 'ob': 1162, 'wen': 1162, 'wie': 1162}, {'gewartet': 98, 'hingefahren': 98}, {'ob': 1162},
{'augen': 401}, {'vier': 1817}, {'N': 1340}, {'': (23, 'contact'), 'D': 38, 'fuer': 202, 'fur': 202}, {'gewartet':
98}, {'': (0, 'missed'), 'gewartet': 98, 'versucht': 98}, {'antworten': 98, 'gratulieren': 98, 'schreiben': 98,
'treffen': 98}, {'anzurufen': 98, 'zu': 1823}, {'gratulieren': 98, 'schreiben': 98}, {'...': 1824, 'abzusagen': 98,
'anzurufen': 98, 'zu': 1825, 'zuruckzurufen': 98, 'zurueckzurufen': 98}, {'anruf': 98}, {'': (1, 'moved'), 'auf': 847,
'wir': 847}, {'...': 1356, 'sich': 1356}, {'uf': 847}, {'<they>': 297, '^': 6, 'ich': 21}, {'<them>': 1490, '<they>':
786, '^': 6, 'dass': 1831, 'ich': 1491, 'mir': 785, 'uns': 785}, {'...': 525}, {'sollte': 1162, 'sollten': 1162}, {'':
(22, 'gave:volunteering'), 'at': 399, 'bei': 399, 'fuer': 399, 'fur': 399}, {'gelegt': 847, 'geschoben': 847,
'verlegt': 847, 'verschoben': 847}, {'D': 1836}, {'auf': 1837}, {'D': 1838}, {'bekommen': 231, 'erhalten': 231},
{'gehoert': 231, 'gehort': 231, 'mail': 1840, 'nachricht': 1840, 'nichts': 1689}, {'^': 989}, {'<them>': 1842, '^':
989}, {'werden': 1843, 'wird': 1843}, {'^': 42, 'ich': 297, 'wir': 297}, {'': (23, 'contact'), 'wir': 297}, {'^': 56,
'noch': 741}, {'^': 56, 'mir': 1847, 'noch': 741, 'uns': 1847}, {'wir': 297}, {'^': 993}, {'bekomm': 1845, 'bekomme':
1845, 'bekommen': 1846, 'brauch': 1845, 'brauche': 1845, 'erhalte': 1845, 'erhalten': 231, 'fehlen': 1848, 'fehlt':
1848, 'gekriegt': 231, 'kommt': 1845, 'krieg': 1845, 'kriege': 1845, 'kriegen': 1849, 'werden': 1850, 'wird': 1850},
{'...': 1841, '<me>': 1844, '<them>': 1851, 'D': 1838, 'N': 1340, 'meiner': 1094}, {'tuer': 98, 'tur': 98},
{'verschlossener': 1853}, {'': (13, 'talk'), 'ich': 1051}, {'fuer': 1162}, {'was': 1856}, {'ich': 243}, {'...': 1857,
'<they>': 1858}, {'richtige': 1162}, {'guter': 1162}, {'gute': 1162}, {'der': 1860, 'die': 1860, 'ein': 1861, 'eine':
1862, 'jemand': 1856, 'was': 1856}, {'...': 1863}, {'for': 741, 'on': 741}, {'fur': 1162}, {'<gone>': 231, 'was':
1866}, {'': (23, 'contact'), '<me>': 793, '<my>': 231}, {'...': 1167, 'bei': 231, 'mit': 231}, {'': (23, 'contact'),
'dabei': 231}, {'erreichen': 98, 'hause': 98}, {'da': 98, 'daheim': 98, 'zu': 1871, 'zuhause': 98}, {'...': 1867,
'<they>': 1858, 'alle': 682, 'am': 790, 'an': 681, 'anwesend': 231, 'auch': 791, 'auf': 792, 'aufgetaucht': 231,
'bei': 1868, 'beide': 682, 'beim': 681, 'da': 793, 'dabei': 231, 'dazugekommen': 231, 'dazugestossen': 231, 'der':
679, 'gekommen': 231, 'hier': 231, 'ich': 1869, 'im': 683, 'in': 688, 'ins': 683, 'kurz': 685, 'mit': 1870,
'mitgekommen': 231, 'nicht': 1872, 'vorbeigefahren': 231, 'vorbeigekommen': 231, 'wieder': 682, 'wir': 1168, 'zu':
795, 'zum': 790, 'zur': 790}, {'der': 1860, 'die': 1860, 'ein': 1861, 'eine': 1862, 'jemand': 1866, 'was': 1866},
{'...': 1874}, {'': (23, 'contact'), '<me>': 686, '<my>': 231}, {'': (14, 'together'), '...': 1167, 'bei': 231, 'mit':
231}, {'...': 1167, 'alle': 791, 'am': 790, 'an': 681, 'anwesend': 231, 'auch': 791, 'auf': 792, 'aufgetaucht': 231,
'bei': 1876, 'beide': 682, 'beim': 681, 'da': 793, 'dabei': 231, 'dazugekommen': 231, 'dazugestossen': 231,
'gekommen': 231, 'hier': 231, 'ich': 1168, 'im': 683, 'in': 688, 'ins': 683, 'kurz': 685, 'mit': 1870, 'mitgekommen':
231, 'vorbeigefahren': 231, 'vorbeigekommen': 231, 'wieder': 682, 'wir': 1877, 'zu': 795, 'zum': 790, 'zur': 790},
{'uf': 741}, {'auf': 741, 'ich': 1495, 'immer': 1494, 'jetzt': 1493, 'no': 1879, 'weiterhin': 1493, 'wir': 1495}, {'':
(7, 'waiting'), '<my>': 281}, {'^': 1881}, {'auf': 1882, 'ich': 1498, 'immer': 1494, 'jetzt': 1493, 'seit': 1497,
'weiterhin': 1493, 'wir': 1498}, {'called': 1113, 'canceled': 98, 'cancelled': 98, 'gecancelt': 98, 'moved': 1114,
'postponed': 1114, 'pushed': 1114, 'rescheduled': 1114, 'shifted': 1114, 'wohl': 1162}, {'N': 98}, {'noch': 1885},
{'N': 1886}, {'': (13, 'talk'), 'nichts': 1040, 'noch': 1041}, {'waere': 243, 'ware': 243, 'wäre': 243}, {'ich':
1889}, {'': (13, 'talk'), '<they>': 1890}, {'koennte': 1162, 'konnte': 1162, 'könnte': 1162}, {'<them>': 21, 'ich':
22, 'mich': 1500, 'wir': 22}, {'': (2, 'plan'), '<them>': 21, 'mit': 38}, {'': (2, 'plan'), '<them>': 21, 'ich': 1894,
'mich': 1500, 'mit': 38, 'wir': 22}, {'': (2, 'plan'), '<them>': 21}, {'ich': 22, 'wir': 1896}, {'auf': 1048, 'beim':
1048, 'da': 1048, 'fort': 1048, 'gerade': 1050, 'grad': 1050, 'hoere': 130, 'hore': 130, 'im': 1049, 'in': 1048,
'kurz': 1050, 'ned': 1050, 'net': 1050, 'nicht': 1050, 'unterwegs': 1048, 'weg': 1048}, {'er': 130, 'es': 1718, 'ich':
1898, 'sie': 130}, {'...': 1614, '<me>': 297, '^': 644, 'dass': 718, 'ich': 1615, 'wir': 1615}, {'...': 1424,
'<them>': 1425, '<title>': 364, '<vowed>': 346, '^': 354, 'es': 383, 'gesagt': 359, 'geschrieben': 359, 'gsagt': 359,
'gschriebn': 359, 'ich': 1427, 'leider': 382, 'nicht': 381, 'wir': 1427}, {'<deed1>': 591, '<give1>': 1431, '<sees1>':
1434}, {'<them>': 1452, '^': 6, 'ich': 1456, 'mich': 1454, 'uns': 1454, 'wir': 1456}, {'<them>': 1452, '^': 6, 'ich':
1463, 'mich': 1461, 'uns': 1461, 'wir': 1463}, {'<them>': 1452, '^': 6, 'ich': 1468, 'mich': 1466, 'uns': 1466, 'wir':
1468}, {'<them>': 1475, 'auf': 1477, 'besser': 243, 'dringend': 243, 'endlich': 243, 'lieber': 243, 'niemals': 243,
'unbedingt': 243}, {'': (2, 'plan'), '...': 202, 'D': 38}, {'dritt': 401, 'fuenft': 401, 'funft': 401, 'viert': 401,
'zweit': 401}, {'...': 1167, 'ich': 1168, 'wir': 1168, 'zu': 1908}, {'<acts1>': 223, '<have>': 1901, '<should>': 433,
'^': 1902, 'arbeite': 1441, 'auf': 1366, 'beide': 401, 'beiden': 401, 'bereite': 1441, 'besuchen': 226, 'bin': 1474,
'braeuchte': 1172, 'brauch': 1176, 'brauche': 1176, 'brauchen': 1176, 'brauchte': 1172, 'bräuchte': 1172, 'drei': 401,
'erwarte': 1296, 'erwarten': 1296, 'essen': 226, 'fahr': 1446, 'fahre': 1446, 'fahren': 226, 'feiern': 226, 'fliegen':
226, 'freu': 1449, 'freue': 1449, 'freuen': 1449, 'geh': 1446, 'gehe': 1446, 'gehen': 226, 'halten': 226, 'leg': 1441,
'lege': 1441, 'machen': 226, 'mochte': 22, 'mochten': 22, 'moechte': 22, 'moechten': 22, 'muass': 211, 'mues': 211,
'muessen': 1903, 'muesste': 1459, 'muessten': 1459, 'muss': 1904, 'mussen': 1905, 'musste': 1470, 'mussten': 1470,
'möchte': 22, 'müsste': 1470, 'müssten': 1470, 'reden': 226, 'samma': 1471, 'schuld': 1472, 'schulde': 1472,
'schulden': 1473, 'sehen': 226, 'sind': 1474, 'soll': 1906, 'solle': 1479, 'sollen': 1480, 'solln': 1481, 'sollte':
1482, 'sollten': 1482, 'sprechen': 226, 'starten': 226, 'stell': 1441, 'stelle': 1441, 'telefonieren': 226, 'treffen':
1907, 'veranstalten': 226, 'vier': 401, 'war': 1471, 'waren': 1909, 'wart': 1496, 'warte': 1499, 'warten': 1499,
'werd': 22, 'werde': 22, 'werden': 22, 'will': 22, 'wollen': 22, 'zoomen': 226, 'zwei': 401}, {'<me>': 297,
'gestrichen': 98, 'ist': 239, 'kommen': 38, 'nichts': 98, 'nix': 98, 'stattfinden': 38, 'wurde': 239}, {'me': 401},
{'': (13, 'talk'), 'er': 130, 'ihr': 130, 'sein': 130, 'sie': 130}, {'...': 1614, 'dass': 718, 'ich': 1615, 'wir':
1615}, {'anrufen': 98, 'besuchen': 98, 'essen': 98, 'fragen': 98, 'gehen': 98, 'gratulieren': 98, 'mailen': 98,
'muessen': 98, 'mussen': 98, 'schreiben': 98, 'sehen': 98, 'sollen': 98, 'sprechen': 98, 'treffen': 98,
'vorbeischauen': 98, 'wollen': 98, 'zuruckrufen': 98, 'zurueckrufen': 98}, {'...': 1915, 'eigentlich': 98}, {'...':
1915, '<me>': 297, 'eigentlich': 98, 'ich': 98, 'wir': 98}, {'...': 1915, 'eigentlich': 98, 'ich': 98, 'wir': 98},
{'gehalten': 336}, {'N': 1919}, {'...': 1143, 'fuer': 1920, 'fur': 1920}, {'<they>': 770, '^': 774, 'an': 769, 'gern':
1162, 'gerne': 1162}, {'...': 1365, '<they>': 770, '^': 774, 'abgemacht': 38, 'abgesagt': 98, 'an': 769, 'angesetzt':
38, 'ausgemacht': 38, 'eingeplant': 38, 'eingetragen': 38, 'festgelegt': 38, 'fixiert': 38, 'gebucht': 38, 'geplant':
38, 'gern': 1162, 'gerne': 1162, 'gestrichen': 98, 'ist': 239, 'kurzfristig': 1375, 'mir': 1376, 'nichts': 98, 'nix':
98, 'reserviert': 38, 'spontan': 1375, 'terminiert': 38, 'uns': 1376, 'vereinbart': 38, 'verschoben': 1095, 'wieder':
1375, 'wurde': 239}, {'abgemacht': 38, 'angesetzt': 38, 'ausgemacht': 38, 'eingeplant': 38, 'eingetragen': 38,
'festgelegt': 38, 'fixiert': 38, 'gebucht': 38, 'geplant': 38, 'reserviert': 38, 'terminiert': 38, 'vereinbart': 38},
{'was': 1866}, {'...': 1925, '<they>': 1858}, {'should': 243}, {'<me>': 401, 'dritt': 401, 'fuenft': 401, 'funft':
401, 'sechst': 401, 'viert': 401, 'zweit': 401}, {'getroffen': 231}, {'': (14, 'together'), 'gewesen': 231}, {'$':
210, '...': 218, '//': 222, '<acts1>': 225, '<and>': 229, '<appointment>': 240, '<bookable>': 242, '<counsel>': 249,
'<give1>': 250, '<gone>': 231, '<handed>': 254, '<hat>': 325, '<have>': 398, '<helper>': 400, '<me>': 405, '<my>':
409, '<needs>': 416, '<not>': 421, '<said>': 423, '<saysv>': 431, '<sends3>': 45, '<should>': 434, '<their>': 444,
'<them>': 514, '<they>': 826, '<thing>': 829, '<to_them>': 830, '<vowed>': 831, '<will3>': 832, '<work>': 835, 'D':
869, 'N': 952, '^': 1033, 'abgeblasen': 98, 'abgehangen': 231, 'abgeholt': 231, 'abgemacht': 1034, 'abgesagt': 98,
'abgeschlossen': 231, 'abgestimmt': 231, 'abgmacht': 1035, 'action': 1039, 'aergert': 608, 'ahnt': 1042, 'als': 1054,
'am': 1057, 'an': 1067, 'and': 1068, 'anfrage': 1071, 'angeblich': 130, 'angebot': 1072, 'angefragt': 1073,
'angerufen': 231, 'angeschrieben': 231, 'angesetzt': 38, 'angesprochen': 231, 'angetroffen': 231, 'anruf': 1074,
'anrufbeantworter': 98, 'anrufen': 1075, 'anscheinend': 130, 'anstehend': 38, 'anstehender': 38, 'antwort': 1076,
'antwortet': 1077, 'antwortete': 231, 'anwesend': 1078, 'apero': 231, 'apéro': 231, 'arbeitet': 1079, 'are': 1081,
'argert': 608, 'asked': 1070, 'ass': 1082, 'assen': 231, 'auf': 1096, 'aufgabe': 1038, 'aufgaben': 1038, 'aufgesucht':
231, 'aufs': 1090, 'ausgefallen': 98, 'ausgefuehrt': 231, 'ausgefuhrt': 231, 'ausgemacht': 1034, 'ausgesprochen': 231,
'ausgetauscht': 231, 'ausgmacht': 1034, 'bailed': 1098, 'ball': 1105, 'bat': 1106, 'because': 130, 'bedankt': 1112,
'bedankte': 1112, 'been': 1115, 'begegnet': 231, 'begegnete': 231, 'beginnt': 1079, 'begleitet': 231,
'begluckwunscht': 231, 'beglueckwuenscht': 231, 'behauptet': 130, 'bei': 1124, 'beim': 1129, 'bekomm': 1135,
'bekomme': 1135, 'bekommen': 1136, 'bekommt': 1138, 'benoetigt': 1139, 'benotigt': 1140, 'beraten': 231, 'bergtour':
231, 'berichtet': 130, 'berichtete': 1142, 'beschwert': 608, 'besetzt': 98, 'besichtigt': 231, 'besprechung': 1144,
'besprochen': 231, 'besteht': 607, 'besuch': 1145, 'besuche': 1146, 'besuchen': 1147, 'besucht': 231, 'besuchte': 231,
'bevor': 130, 'bevorstehend': 38, 'bier': 231, 'bierchen': 231, 'biere': 231, 'bietet': 611, 'big': 1150, 'bin': 1169,
'bittet': 584, 'bleibt': 1079, 'blumen': 1072, 'booked': 1080, 'bot': 611, 'bouldern': 231, 'braeuchte': 1172,
'brainstorming': 1162, 'brauch': 1176, 'brauche': 1176, 'brauchen': 1176, 'braucht': 1177, 'brauchte': 1172, 'brief':
1178, 'bring': 1183, 'bringe': 1183, 'bringen': 624, 'bringt': 624, 'bräuchte': 1172, 'call': 1186, 'can': 1189,
'canceled': 98, 'cancelled': 1190, 'cancelt': 98, 'coaching': 1191, 'combox': 98, 'coming': 1192, 'confirmed': 1080,
'connect': 1195, 'connected': 1196, 'could': 1189, 'couldn': 1189, 'da': 1197, 'dafuer': 1198, 'dafur': 1198, 'damit':
130, 'dank': 1199, 'danke': 1202, 'dankeschoen': 1201, 'dankeschon': 1201, 'dankt': 1112, 'daran': 1205, 'darf': 1210,
'das': 1212, 'dass': 1221, 'dates': 1222, 'daumen': 1226, 'debattiert': 231, 'deck': 1229, 'dem': 1231, 'denen': 1231,
'denk': 1233, 'denke': 1235, 'denkt': 130, 'denn': 130, 'der': 1247, 'deren': 130, 'dessen': 130, 'did': 1251, 'didn':
1251, 'die': 1253, 'dinner': 1144, 'diskutiert': 231, 'dm': 1072, 'does': 1251, 'doesn': 1251, 'draengt': 626, 'dran':
1254, 'drangt': 626, 'dringt': 607, 'drink': 231, 'drinks': 231, 'durchgearbeitet': 231, 'durchgegangen': 231,
'durchgeklingelt': 231, 'durchgerufen': 231, 'durchgesprochen': 231, 'e': 1256, 'ehrenamt': 1257, 'ehrenamtlich':
1265, 'ehrenamtsarbeit': 399, 'eigentlich': 1268, 'einander': 1269, 'einer': 1270, 'einfach': 217, 'eingeladen': 1271,
'eingeplant': 38, 'eingetragen': 38, 'einladung': 1072, 'email': 1272, 'empfahl': 628, 'empfehlen': 628, 'empfehlung':
1275, 'empfehlungsschreiben': 1053, 'empfiehlt': 628, 'entfaellt': 98, 'entfallen': 98, 'entfallt': 98, 'entfiel': 98,
'er': 1283, 'ergebnis': 130, 'erhalte': 1136, 'erinnere': 1285, 'erinnerung': 1286, 'erklaert': 1291, 'erklart': 1291,
'ermahnt': 630, 'ermutigt': 630, 'eroeffnung': 1293, 'eroffnung': 1293, 'erreichen': 1075, 'erreicht': 231,
'ersatztermin': 847, 'erschien': 1294, 'erwarte': 1296, 'erwarten': 1296, 'erwischt': 231, 'erzaehlt': 1300,
'erzaehlte': 1142, 'erzahlt': 1300, 'erzahlte': 1142, 'es': 1302, 'esse': 1146, 'essen': 1303, 'ewig': 1306, 'faellt':
1309, 'faend': 637, 'faende': 637, 'faengt': 1310, 'fahr': 1146, 'fahre': 1146, 'fahren': 845, 'falls': 130, 'fallt':
1309, 'fand': 1315, 'fande': 637, 'fanden': 1312, 'fangt': 1310, 'fazit': 130, 'feedback': 1320, 'fehlen': 1322,
'fehlt': 1322, 'feier': 1293, 'feierabendbier': 231, 'feiern': 845, 'feiert': 1325, 'festgelegt': 1034, 'fiel': 1326,
'fielen': 1327, 'findet': 1328, 'fitness': 231, 'fix': 1329, 'fixiert': 38, 'flachgefallen': 98, 'flaked': 1098,
'fliege': 1146, 'follow': 1331, 'fordert': 645, 'frag': 1332, 'frage': 1333, 'fragen': 1075, 'fragt': 648, 'fragte':
1334, 'freiwillig': 1337, 'freiwillige': 1046, 'freiwilligenarbeit': 399, 'freiwilligeneinsatz': 399, 'freiwilliger':
1046, 'freu': 1339, 'freue': 1339, 'freut': 608, 'fuer': 1342, 'fuerchtet': 130, 'fur': 1344, 'furchtet': 130,
'fussball': 231, 'fänd': 637, 'gab': 661, 'gaben': 663, 'ganz': 1345, 'gassi': 231, 'gearbeitet': 231, 'gebowlt': 231,
'gebrainstormt': 231, 'gebruncht': 231, 'gebucht': 38, 'geburtstag': 1347, 'gecancelled': 98, 'gecancelt': 98,
'gechattet': 231, 'gechillt': 231, 'gecoacht': 231, 'gedanke': 1162, 'gedankt': 231, 'geeinigt': 231, 'gefahren': 231,
'gefeiert': 231, 'geflogen': 231, 'gefragt': 1073, 'gefruehstueckt': 231, 'gefruehstuekt': 231, 'gefruhstuckt': 231,
'gefruhstukt': 231, 'gefuehrt': 231, 'gefuhrt': 231, 'gegangen': 231, 'gegessen': 231, 'geghostet': 98, 'gegrillt':
231, 'geh': 1146, 'gehabt': 231, 'gehalten': 231, 'gehe': 1146, 'gehen': 845, 'gehoert': 1348, 'geholfen': 231,
'gehort': 1348, 'geht': 1351, 'gejasst': 231, 'gejoggt': 231, 'gekickt': 231, 'geklettert': 231, 'gekloent': 231,
'geklont': 231, 'gelaufen': 231, 'gelernt': 231, 'gemailt': 231, 'gemeinnuetzig': 399, 'gemeinnutzig': 399,
'gemeinsam': 401, 'gemeint': 1291, 'gemoved': 847, 'gepingt': 231, 'gepitcht': 231, 'geplant': 1034, 'geplatzt': 98,
'geplatzter': 98, 'geplaudert': 231, 'geprobt': 231, 'gequatscht': 231, 'geredet': 231, 'geruchteweise': 130,
'geruechteweise': 130, 'gesagt': 1355, 'geschnackt': 231, 'geschoben': 1356, 'geschrieben': 1357, 'gesehen': 231,
'gesessen': 231, 'gesimst': 231, 'geskypt': 231, 'gespielt': 231, 'gesprachsrunde': 231, 'gespraechsrunde': 231,
'gesprochen': 231, 'gestritten': 231, 'getextet': 231, 'getraeumt': 1358, 'getratscht': 231, 'getraumt': 1358,
'getroffen': 231, 'getrunken': 231, 'gewandert': 231, 'gewesen': 231, 'geworkshopt': 231, 'gezoomt': 231, 'gfixt': 38,
'gha': 231, 'ghostet': 1359, 'gibt': 663, 'ging': 1361, 'gingen': 231, 'glatt': 1362, 'glaubt': 130, 'gluehwein': 231,
'gluhwein': 231, 'gmacht': 231, 'golf': 231, 'golfrunde': 231, 'got': 1363, 'gotta': 21, 'gratscht': 231,
'gratuliert': 231, 'gredet': 231, 'gredt': 231, 'gruble': 1162, 'grueble': 1162, 'gseh': 231, 'gseit': 231, 'gsessen':
231, 'gsessn': 231, 'gsi': 231, 'gsproche': 231, 'gsprochen': 231, 'gtroffe': 231, 'hab': 1377, 'habe': 1378, 'haben':
1385, 'habs': 1371, 'haengen': 404, 'haett': 1388, 'haette': 1392, 'haetten': 1393, 'haettn': 1395, 'ham': 1396,
'hangen': 404, 'has': 1398, 'hat': 1406, 'hatt': 1408, 'hatte': 1410, 'hatten': 1411, 'hattn': 1395, 'hausaufgabe':
1038, 'have': 1412, 'he': 1414, 'hebt': 1416, 'herzlichen': 1417, 'hingesetzt': 231, 'hob': 1416, 'hochzeit': 1293,
'hochzeitstag': 1418, 'hoere': 1348, 'hofft': 130, 'holt': 1419, 'hore': 1348, 'hätte': 1420, 'hätten': 1421, 'i':
1422, 'ich': 1503, 'idee': 1162, 'ihm': 1505, 'ihnen': 1506, 'ihr': 1507, 'ihre': 1508, 'ihrer': 1512, 'im': 1513,
'in': 1517, 'informierte': 1518, 'ins': 1520, 'interviewt': 231, 'intro': 1527, 'introduced': 1529, 'intros': 1530,
'is': 1531, 'ist': 1535, 'jassen': 231, 'jetzt': 1536, 'joggen': 673, 'joggingrunde': 231, 'kaffee': 1537,
'kalendereintrag': 38, 'kam': 1540, 'kamen': 690, 'karte': 1072, 'kartenabend': 231, 'kartons': 1541, 'kein': 1545,
'keine': 1549, 'keinen': 1550, 'keiner': 1553, 'kennen': 1554, 'kennengelernt': 231, 'kickoff': 1144, 'kino': 231,
'kisten': 1541, 'klappt': 1294, 'klappte': 1294, 'klettern': 231, 'knapp': 1555, 'koennte': 1556, 'koennten': 1558,
'komme': 1560, 'kommt': 1562, 'komplett': 1362, 'kondoliert': 231, 'konnte': 1556, 'konnten': 1558, 'kontakt': 1573,
'konzert': 1293, 'krieg': 1135, 'kriege': 1135, 'kriegen': 1136, 'kriegt': 1138, 'kuemmern': 693, 'kuemmert': 693,
'kummern': 693, 'kummert': 693, 'kunnt': 231, 'kurzfristig': 1375, 'könnte': 1556, 'könnten': 1558, 'lange': 1306,
'laufrunde': 231, 'laut': 1574, 'lead': 1577, 'legt': 698, 'legte': 698, 'leider': 1579, 'lesung': 1293, 'lief': 1580,
'liegt': 1582, 'lunch': 1186, 'mache': 1584, 'macht': 1584, 'mahnt': 630, 'mail': 1589, 'mailbox': 98, 'mailt': 701,
'mailte': 1590, 'mal': 1592, 'meeting': 1186, 'mega': 217, 'mein': 1594, 'meine': 1595, 'meint': 130, 'meinte': 130,
'meldet': 1597, 'meldete': 706, 'memo': 0, 'mentoring': 1601, 'mentoringstunde': 1602, 'merci': 1603, 'merke': 0,
'merken': 0, 'mir': 1376, 'mit': 1612, 'miteinander': 1613, 'mobel': 1541, 'mochte': 1616, 'moebel': 1541, 'moechte':
1617, 'moved': 1619, 'muass': 1620, 'mues': 1620, 'muess': 1621, 'muessen': 1627, 'muesst': 1632, 'muesste': 1638,
'muessten': 1639, 'muss': 1646, 'mussen': 1649, 'musst': 1632, 'musste': 1654, 'mussten': 1655, 'mut': 1657, 'möchte':
1616, 'müss': 1621, 'müsste': 1660, 'müssten': 1661, 'nach': 1663, 'nachdem': 130, 'nachgedacht': 1664, 'nachgefasst':
231, 'nachgefragt': 1073, 'nachgehakt': 1665, 'nachgeholt': 1536, 'nachricht': 1666, 'nachste': 1668, 'nachster':
1670, 'naechste': 1672, 'naechster': 1674, 'naemlich': 130, 'nahm': 1416, 'namenstag': 1675, 'namlich': 130,
'natuerlich': 217, 'naturlich': 217, 'ned': 1677, 'need': 1412, 'nehm': 1183, 'nehme': 1183, 'net': 1678, 'neuer':
1679, 'never': 1680, 'next': 1682, 'nich': 1683, 'nicht': 1688, 'nichts': 1693, 'nie': 1694, 'niemand': 1695,
'niemanden': 1696, 'nimmt': 1416, 'nit': 1683, 'nix': 1697, 'no': 1698, 'noch': 1704, 'nod': 1705, 'noed': 1705,
'noshow': 98, 'note': 1707, 'notiz': 1711, 'nur': 1717, 'ob': 1719, 'obwohl': 130, 'offen': 1171, 'offenbar': 130,
'offene': 1720, 'offener': 1721, 'offensichtlich': 130, 'oper': 231, 'owe': 211, 'owes': 742, 'padel': 231, 'paket':
1072, 'party': 1293, 'pendenz': 1038, 'pendenzen': 0, 'ping': 1722, 'pitch': 1725, 'pitchtraining': 1726, 'pladiert':
743, 'pladierte': 743, 'plaediert': 744, 'plaedierte': 744, 'planned': 1080, 'platzte': 98, 'plauderei': 231,
'plauderte': 231, 'plausch': 231, 'plauscht': 231, 'pocht': 607, 'poker': 231, 'post': 1727, 'postkarte': 1072,
'postponed': 1114, 'premiere': 1293, 'pro': 1728, 'probehoeren': 1729, 'probehoren': 1730, 'promised': 211, 'props':
1731, 'pushed': 1619, 'quatschte': 231, 'radtour': 231, 'raet': 750, 'rat': 750, 'raten': 750, 'ratsch': 231,
'reagiert': 1294, 'recommended': 243, 'recommends': 243, 'rede': 1146, 'reden': 845, 'redete': 1082, 'referenz': 1734,
'referred': 1052, 'remind': 1735, 'reminder': 0, 'rescheduled': 1736, 'reviewed': 1737, 'rief': 1739, 'riet': 750,
'rieten': 750, 'ruckruf': 1740, 'rueckruf': 1740, 'ruehrt': 704, 'ruehrte': 704, 'ruft': 1742, 'ruhrt': 704, 'ruhrte':
704, 'rumgehangen': 231, 'rät': 750, 'sagt': 1744, 'sagte': 1745, 'said': 1746, 'samma': 1471, 'samt': 1747, 'san':
1748, 'sass': 231, 'sassen': 1749, 'sauna': 231, 'sausen': 403, 'save': 1751, 'says': 1746, 'saß': 231, 'saßen': 1749,
'schach': 231, 'schaute': 1752, 'scheduled': 1080, 'scheinbar': 130, 'schieben': 1356, 'schiebt': 1753, 'schlaegt':
757, 'schlagt': 757, 'schlug': 757, 'schlägt': 757, 'schon': 1757, 'schreibt': 1758, 'schrieb': 1590, 'schuld': 1472,
'schulde': 1472, 'schulden': 1759, 'schuldet': 766, 'schwaetzchen': 231, 'schwatz': 231, 'schwatzchen': 231, 'seh':
1146, 'sehe': 1146, 'sehen': 1762, 'sein': 1763, 'seine': 1764, 'seiner': 1512, 'seit': 1765, 'setze': 1769, 'setzen':
1771, 'she': 1414, 'shifted': 1114, 'shoutout': 1731, 'sie': 1283, 'simse': 1722, 'since': 1772, 'sind': 1778,
'sitzen': 404, 'sitzung': 1144, 'skifahren': 231, 'skitour': 231, 'skypen': 845, 'sms': 1666, 'sobald': 130,
'solange': 130, 'soll': 1780, 'sollen': 1782, 'sollte': 1786, 'sollten': 1787, 'sozialeinsatz': 399, 'sparring': 1602,
'spazieren': 1788, 'spaziergang': 231, 'spendenaktion': 399, 'spontan': 1375, 'sprach': 1082, 'sprachen': 231,
'sprachnachricht': 1072, 'sprech': 1146, 'spreche': 1146, 'sprechen': 1147, 'spritzer': 231, 'squash': 231, 'startet':
1079, 'statt': 1198, 'stattdessen': 1198, 'stehen': 1789, 'steht': 1790, 'stood': 1791, 'storniert': 98, 'taet': 775,
'tafel': 1792, 'tarock': 231, 'tat': 775, 'tauchte': 1794, 'taufe': 1293, 'tauschte': 1795, 'tauschten': 231,
'tausend': 1417, 'teilgenommen': 1796, 'teilnehmende': 231, 'telefonierd': 231, 'telefoniere': 1146, 'telefonieren':
845, 'telefoniert': 1797, 'telefonierte': 231, 'telefonierten': 231, 'tennis': 231, 'termin': 1186, 'terminiert': 38,
'terminvorschlag': 38, 'text': 1722, 'textet': 701, 'thanks': 1798, 'theater': 231, 'they': 1414, 'thinks': 755,
'thx': 1148, 'to': 1800, 'todo': 1799, 'todos': 1038, 'told': 1803, 'total': 1362, 'traeumte': 1162, 'traf': 231,
'trafen': 231, 'tratscht': 231, 'traumte': 1162, 'treff': 1804, 'treffe': 1805, 'treffen': 1807, 'trifft': 1808,
'troffe': 231, 'troffn': 231, 'trost': 1657, 'tät': 775, 'uban': 1811, 'uber': 1811, 'uberleg': 1813, 'uberlege':
1814, 'ubern': 1811, 'ueban': 1811, 'ueber': 1811, 'ueberleg': 1813, 'ueberlege': 1814, 'uebern': 1811, 'umgebucht':
1356, 'umgelegt': 1356, 'umsonst': 1815, 'umzugskisten': 1541, 'unentgeltlich': 399, 'unerreichbar': 98, 'uns': 1376,
'unsicher': 1816, 'unter': 1818, 'unterhalten': 231, 'unterhielt': 1795, 'unterhielten': 231, 'unterrichtet': 231,
'unterschrieben': 231, 'unterzeichnet': 231, 'v': 1819, 'verabredet': 38, 'verabschiedet': 231, 'verabschiedung': 231,
'verbaselt': 98, 'verbummelt': 98, 'vereinbart': 1820, 'vergebens': 1821, 'vergeblich': 1822, 'vergessen': 1826,
'verhandelt': 231, 'verlangt': 645, 'verlegt': 1095, 'vermisse': 1162, 'vernissage': 1293, 'verpasst': 98,
'verpasster': 1827, 'verpennt': 98, 'verplant': 98, 'versaeumt': 98, 'versaumt': 98, 'verschieben': 1828,
'verschiebt': 1829, 'verschlafen': 98, 'verschobe': 1830, 'verschoben': 1095, 'verschwitzt': 98, 'versoehnt': 231,
'versohnt': 231, 'versprach': 1832, 'versprech': 1492, 'verspreche': 1492, 'verspricht': 787, 'versucht': 1833,
'vertagt': 1095, 'vertroestet': 98, 'vertrostet': 98, 'vielen': 1417, 'vielleicht': 1834, 'voellig': 1362, 'voll':
217, 'vollig': 1362, 'volunteered': 1835, 'volunteering': 1835, 'vom': 1839, 'von': 1852, 'vor': 1854,
'vorbeigekommen': 231, 'vorbeigeschaut': 231, 'vorgemerkt': 38, 'vorgestellt': 231, 'vorgezogen': 1356, 'vortrag':
1293, 'vorverlegt': 1356, 'waehrend': 1855, 'waer': 1859, 'waere': 1864, 'wahrend': 1855, 'waiting': 1865,
'wanderung': 231, 'war': 1873, 'ware': 1875, 'waren': 1878, 'warn': 800, 'warnt': 803, 'warnte': 803, 'wart': 1880,
'warte': 1499, 'warten': 1883, 'wartet': 804, 'was': 1884, 'weder': 1887, 'weil': 130, 'weiss': 1888, 'weiß': 1888,
'welche': 130, 'welcher': 130, 'wenn': 1891, 'wer': 1892, 'werd': 1893, 'werde': 1895, 'werden': 1897, 'whatsapp':
1666, 'wie': 1899, 'wieder': 1375, 'wiedergesehen': 231, 'wiedersehen': 231, 'wiedervorlage': 0, 'will': 1900, 'wir':
1910, 'wird': 1911, 'with': 1912, 'wo': 1913, 'woan': 814, 'wohnt': 1079, 'wollen': 1914, 'wollt': 1916, 'wollte':
1917, 'wollten': 1918, 'workshop': 1921, 'worn': 814, 'wuenschen': 821, 'wuenscht': 823, 'wuerd': 775, 'wuerde': 1922,
'wunschen': 821, 'wunscht': 825, 'wurd': 775, 'wurde': 1923, 'wurden': 1924, 'wv': 0, 'wär': 1926, 'wäre': 1875,
'würde': 1922, 'yoga': 231, 'you': 1927, 'zoomen': 845, 'zu': 1928, 'zufaellig': 1929, 'zufallig': 1929,
'zuruckgerufen': 231, 'zurueckgerufen': 231, 'zusammen': 1930, 'zusammengehockt': 231, 'zusammengesessen': 231,
'zusammengesetzt': 231, 'zuspruch': 1657}]


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

