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
'anschreiben': 27, 'antworten': 27, 'durchrufen': 27, 'erinnern': 27, 'gratulieren': 27, 'hinschreiben': 27,
'kontaktieren': 27, 'mahnen': 27, 'melden': 27, 'nachbohren': 27, 'nachfassen': 27, 'nachfragen': 27, 'nachhaken': 27,
'zuruckrufen': 27, 'zuruckschreiben': 27, 'zurueckrufen': 27, 'zurueckschreiben': 27}, {'': (2, 'plan')}, {'N': 31},
{'ich': 32, 'wir': 32}, {'^': 30, 'besuch': 33, 'besuche': 33, 'seh': 33, 'sehe': 33, 'treff': 33, 'treffe': 33}, {'':
(6, 'theirs')}, {'<until>': 35}, {'...': 36}, {'^': 37}, {'...': 7}, {'<callinf>': 6, '<det>': 39, '<giveinf>': 6},
{'gebeten': 35}, {'...': 41}, {'^': 42}, {'<callinf>': 6}, {'^': 44}, {'...': 45}, {':': 38, '^': 40, 'um': 43,
'wegen': 46, 'zu': 46, 'zum': 46, 'zur': 46}, {'ich': 27, 'wir': 27}, {'': (7, 'waiting')}, {'<until>': 49, 'bis':
49}, {'<until>': 6}, {'ich': 51, 'wir': 51}, {'$$': 35}, {'<until>': 35, 'noch': 53, 'selbst': 53}, {'N': 36, 'er':
54, 'sie': 54}, {'<them>': 6}, {'<them>': 49}, {'<me>': 6, '<them>': 49}, {'an': 56, 'durch': 57, 'fuer': 56, 'fur':
56, 'von': 58}, {'ihm': 49, 'ihnen': 49, 'ihr': 49}, {'von': 60}, {'<them>': 51}, {'N': 36, 'er': 36, 'sie': 36},
{'ich': 27}, {'N': 53, 'er': 53, 'sie': 53}, {'<until>': 49}, {'<them>': 66}, {'<me>': 6}, {'von': 68}, {'D': 69,
'von': 68}, {'alles': 6, 'beides': 6, 'jeweils': 6}, {'sein': 6}, {'da': 72, 'fertig': 6, 'hin': 6, 'raus': 6,
'stehen': 6, 'weg': 6}, {'werden': 51}, {'<until>': 73, 'fertig': 74, 'raus': 51}, {'folgen': 6, 'folgt': 6},
{'<until>': 6, 'D': 76, 'folgen': 6, 'folgt': 6}, {'<me>': 77, '<them>': 66}, {':': 48, '<asked_for>': 50, '<deed1>':
52, '<deed3>': 55, '<does3>': 55, '<give1>': 52, '<give3>': 55, '<until>': 59, 'D': 61, 'an': 62, 'arbeitet': 63,
'besorg': 64, 'besorge': 64, 'besorgt': 65, 'bestelle': 64, 'bestellt': 65, 'buche': 64, 'bucht': 65, 'checkt': 65,
'durch': 67, 'erledige': 64, 'erledigt': 65, 'folgen': 70, 'folgt': 70, 'fuer': 62, 'fur': 62, 'ich': 71, 'klaer': 64,
'klaere': 64, 'klaert': 65, 'klar': 64, 'klare': 64, 'klart': 65, 'kommen': 70, 'kommt': 70, 'liefere': 64, 'liefert':
65, 'mach': 64, 'mache': 64, 'macht': 65, 'mailt': 65, 'muessen': 75, 'muss': 75, 'mussen': 75, 'organisier': 64,
'organisiere': 64, 'organisiert': 65, 'pruefe': 64, 'prueft': 65, 'prufe': 64, 'pruft': 65, 'reserviere': 64,
'reserviert': 65, 'schick': 64, 'schicke': 64, 'schickt': 65, 'schreib': 64, 'schreibe': 64, 'schreibt': 65, 'sendet':
65, 'setzt': 63, 'ubernehme': 64, 'ubernimmt': 65, 'uebernehme': 64, 'uebernimmt': 65, 'verschickt': 65, 'von': 78},
{'': (6, 'theirs'), 'an': 35, 'durch': 35, 'nach': 35, 'um': 35}, {'<me>': 80}, {'an': 35, 'durch': 35, 'fuer': 81,
'fur': 81, 'nach': 35, 'um': 35}, {'...': 82}, {'<they>': 83}, {'<does3>': 84}, {'fuer': 81, 'fur': 81}, {'...': 86},
{'<they>': 87}, {'<does3>': 88}, {'...': 79, 'das': 85, 'dem': 89, 'den': 85, 'die': 85}, {'': (0, 'missed')}, {'$$':
91}, {'buero': 92, 'buro': 92}, {'hause': 92}, {'anzutreffen': 92, 'da': 92, 'daheim': 92, 'dahoam': 92, 'im': 93,
'zu': 94, 'zuhause': 92}, {'buro': 92}, {'anzutreffen': 92, 'da': 92, 'daheim': 92, 'dahoam': 92, 'im': 96, 'zu': 94,
'zuhause': 92}, {'buero': 92}, {'anzutreffen': 92, 'da': 92, 'daheim': 92, 'dahoam': 92, 'im': 98, 'zu': 94,
'zuhause': 92}, {'ned': 95, 'net': 95, 'nicht': 95, 'nod': 97, 'noed': 99}, {'leider': 100, 'ned': 95, 'net': 95,
'nicht': 95, 'nod': 97, 'noed': 99}, {'leider': 100, 'ned': 95, 'net': 95, 'nicht': 95, 'nod': 97, 'noed': 99,
'vergessen': 92, 'war': 101, 'waren': 101}, {'^': 30}, {'': (3, 'advice')}, {'<det>': 104, 'auf': 104, 'erst': 104,
'ganz': 104, 'gleich': 104, 'kein': 104, 'keine': 104, 'keinen': 104, 'mehr': 104, 'mit': 104, 'nur': 104, 'ohne':
104, 'weniger': 104}, {'^': 105}, {'D': 103, 'lieber': 106}, {'D': 103}, {'besten': 108}, {'': (16, 'gave:feedback')},
{'gegeben': 110}, {'...': 111, 'gegeben': 110}, {'an': 6, 'druber': 6, 'drueber': 6, 'durch': 6, 'gegen': 6, 'nach':
6}, {'...': 113}, {'<det>': 114, '<their>': 114}, {'^': 115}, {'D': 116, '^': 115}, {'ich': 117, 'wir': 117},
{'anmerkungen': 112, 'feedback': 112, 'kommentare': 112, 'korrekturen': 112, 'rueckmeldung': 112}, {'anmerkungen':
112, 'feedback': 112, 'kommentare': 112, 'korrekturen': 112, 'ruckmeldung': 112}, {'abklaeren': 6, 'abklaren': 6,
'ausmachen': 6, 'bedanken': 6, 'besprechen': 6, 'entschuldigen': 6, 'klaeren': 6, 'klaren': 6, 'melden': 6,
'nachfassen': 6, 'nachfragen': 6, 'nachhaken': 6, 'vereinbaren': 6}, {'': (13, 'talk')}, {'arbeiten': 122, 'fragen':
122, 'kooperieren': 122, 'machen': 122, 'melden': 122, 'reden': 122, 'schreiben': 122, 'sprechen': 122, 'starten':
122, 'telefonieren': 122, 'treffen': 122}, {'^': 121, 'zu': 123}, {'...': 124, '^': 121, 'zu': 123}, {'N': 125},
{'retour': 35, 'zuruck': 35, 'zurueck': 35}, {'...': 127}, {'^': 128}, {'^': 128, 'ich': 129, 'wir': 129}, {'mit':
32}, {'N': 31, 'mich': 131}, {'krank': 91, 'verhindert': 91, 'verkuehlt': 91, 'verkuhlt': 91}, {'krank': 91, 'leider':
133, 'verhindert': 91, 'verkuehlt': 91, 'verkuhlt': 91}, {'an': 6, 'drueber': 6, 'durch': 6, 'fertig': 6, 'gegen': 6,
'nach': 6}, {'...': 135}, {'<det>': 136, '<their>': 136}, {'^': 137}, {'D': 138, '^': 137}, {'<them>': 139, 'D': 138,
'^': 137}, {'ich': 140, 'wir': 140}, {'arbeite': 141, 'geh': 141, 'gehe': 141, 'les': 141, 'lese': 141, 'mach': 141,
'mache': 141, 'schau': 141, 'schaue': 141, 'schick': 141, 'schicke': 141, 'schreib': 141, 'schreibe': 141, 'seh': 141,
'sehe': 141}, {'an': 6, 'druber': 6, 'durch': 6, 'fertig': 6, 'gegen': 6, 'nach': 6}, {'...': 143}, {'<det>': 144,
'<their>': 144}, {'^': 145}, {'D': 146, '^': 145}, {'<them>': 147, 'D': 146, '^': 145}, {'ich': 148, 'wir': 148},
{'arbeite': 149, 'geh': 149, 'gehe': 149, 'les': 149, 'lese': 149, 'mach': 149, 'mache': 149, 'schau': 149, 'schaue':
149, 'schick': 149, 'schicke': 149, 'schreib': 149, 'schreibe': 149, 'seh': 149, 'sehe': 149}, {'D': 103, 'lieber':
106, 'vergessen': 92}, {'': (13, 'talk'), 'ist': 122, 'war': 122}, {'thema': 152}, {'$$': 122}, {'<hat>': 154, 'ist':
154, 'war': 154}, {'angefangen': 155, 'gearbeitet': 155, 'gegruendet': 155, 'gegrundet': 155, 'gekauft': 155,
'gekuendigt': 155, 'gekundigt': 155, 'gelebt': 155, 'geleitet': 155, 'gewechselt': 155, 'gewesen': 155, 'gewohnt':
155, 'studiert': 155, 'verkauft': 155}, {'...': 156}, {'anmerkungen': 112, 'feedback': 112, 'kommentare': 112,
'korrekturen': 112, 'ruckmeldung': 112, 'rueckmeldung': 112}, {'vergessen': 92}, {'aber': 159, 'dann': 159,
'vergessen': 92}, {'machen': 6}, {'<giveinf>': 27, 'fertig': 161, 'fertigmachen': 27}, {'...': 162}, {'<until>': 21,
'^': 163}, {'N': 164}, {'aber': 159, 'dann': 159, 'es': 160, 's': 160, 'vergessen': 92}, {'aber': 159, 'dann': 159,
'es': 160, 'ich': 166, 's': 160, 'vergessen': 92}, {'<until>': 6, 'alles': 6, 'beides': 6}, {'...': 168}, {'<det>':
169}, {'sein': 91}, {'dabei': 171, 'hinfahren': 91, 'hingehen': 91, 'kommen': 91, 'teilnehmen': 91}, {'...': 172,
'dabei': 171, 'hinfahren': 91, 'hingehen': 91, 'kommen': 91, 'teilnehmen': 91}, {'nicht': 173}, {'leider': 174,
'nicht': 173}, {'<giveinf_apart>': 6}, {'^': 176}, {'...': 177}, {'alles': 178, 'das': 178, 'den': 178, 'die': 178,
'es': 178, 'ihn': 178, 'sie': 178}, {'alles': 178, 'das': 178, 'den': 178, 'die': 178, 'es': 178, 'ich': 179, 'ihn':
178, 'sie': 178}, {'am': 91, 'auf': 91, 'bei': 91, 'beim': 91, 'da': 91, 'dabei': 91, 'im': 91, 'mit': 91}, {'krank':
91, 'ned': 181, 'net': 181, 'nicht': 181, 'verhindert': 91, 'verkuehlt': 91, 'verkuhlt': 91}, {'krank': 91, 'leider':
182, 'ned': 181, 'net': 181, 'nicht': 181, 'verhindert': 91, 'verkuehlt': 91, 'verkuhlt': 91}, {'^': 170, 'aber': 159,
'bin': 134, 'dann': 159, 'es': 160, 'kann': 175, 'konnte': 175, 'muessen': 180, 'muss': 180, 'mussen': 180, 's': 160,
'vergessen': 92, 'war': 183}, {'<them>': 21, 'bis': 21, 'dringend': 21, 'mich': 21, 'noch': 21, 'unbedingt': 21,
'uns': 21}, {'<giveinf>': 6, '<giveinf_apart>': 6}, {'^': 186}, {'...': 187}, {'<them>': 21, 'alles': 188, 'bis': 21,
'das': 188, 'den': 188, 'die': 188, 'dringend': 21, 'es': 188, 'ich': 179, 'ihn': 188, 'mich': 21, 'noch': 21, 'sie':
188, 'unbedingt': 21, 'uns': 21}, {'N': 31, 'ich': 117, 'mich': 131, 'wir': 117}, {'D': 103, 'ich': 108}, {'vor':
122}, {'dir': 192}, {'D': 31}, {'N': 194}, {'N': 31, 'm': 195, 'mich': 131, 'mit': 195}, {'': (0, 'missed'), '$$':
91}, {'': (0, 'missed'), 'buero': 92, 'buro': 92}, {'am': 91, 'anzutreffen': 92, 'auf': 91, 'bei': 91, 'beim': 91,
'da': 197, 'dabei': 91, 'daheim': 92, 'dahoam': 92, 'im': 198, 'mit': 91, 'zu': 94, 'zuhause': 92}, {'krank': 91,
'ned': 199, 'net': 199, 'nicht': 199, 'nod': 97, 'noed': 99, 'verhindert': 91, 'verkuehlt': 91, 'verkuhlt': 91},
{'krank': 91, 'leider': 200, 'ned': 199, 'net': 199, 'nicht': 199, 'nod': 97, 'noed': 99, 'verhindert': 91,
'verkuehlt': 91, 'verkuhlt': 91}, {'...': 3, '<appointment>': 5, '<det>': 14, '<have>': 19, '<my>': 20, '<rel>': 13,
'<should>': 22, '<them>': 26, '<until>': 29, 'D': 34, 'N': 47, '^': 90, 'aber': 102, 'also': 107, 'am': 109,
'anmerkungen': 112, 'arbeite': 118, 'auch': 108, 'ausfuehrliche': 119, 'ausfuehrliches': 119, 'ausfuhrliche': 120,
'ausfuhrliches': 120, 'bei': 126, 'bekomm': 130, 'bekomme': 130, 'besuch': 132, 'besuche': 132, 'bin': 134, 'dafuer':
142, 'dafur': 150, 'dann': 151, 'das': 153, 'der': 157, 'die': 157, 'dringend': 108, 'ehrliche': 158, 'ehrliches':
158, 'es': 160, 'feedback': 112, 'fuer': 165, 'fur': 165, 'geh': 118, 'gehe': 118, 'gestrichen': 91, 'hab': 167,
'habe': 167, 'ich': 184, 'kann': 175, 'kommentare': 112, 'konnte': 175, 'korrekturen': 112, 'krieg': 130, 'kriege':
130, 'kurze': 158, 'kurzes': 158, 'leider': 100, 'les': 118, 'lese': 118, 'lieber': 106, 'mit': 126, 'mues': 185,
'muessen': 189, 'muss': 189, 'mussen': 189, 'ned': 95, 'net': 95, 'nicht': 95, 'noch': 108, 'nod': 97, 'noed': 99,
'ruckmeldung': 112, 'rueckmeldung': 112, 's': 160, 'schau': 118, 'schaue': 118, 'seh': 190, 'sehe': 190, 'sollte':
191, 'stell': 193, 'thema': 152, 'treff': 196, 'treffe': 196, 'unbedingt': 108, 'unser': 153, 'vergessen': 92,
'vielleicht': 108, 'war': 201, 'waren': 101}, {'<them>': 21, '^': 6}, {'ich': 203, 'wir': 203}, {'das': 204, 'dass':
204}, {'<vowed>': 205}, {'<them>': 206}, {'ich': 207, 'wir': 207}, {'vergessen': 91}, {'<have>': 208, 'anzurufen':
209}, {':': 122}, {':': 21}, {'N': 212}, {'<network>': 211, 'fuer': 213, 'fur': 213, 'i': 212, 'ich': 212, 'wir':
212}, {'...': 194}, {'D': 31, 'bei': 215, 'mich': 215, 'mit': 215, 'uns': 215}, {'i': 216, 'ich': 216, 'ma': 216,
'wir': 216}, {'...': 194, 'D': 31}, {'...': 194, 'D': 31, 'uns': 218}, {'besuchen': 219, 'essen': 219, 'fahren': 219,
'feiern': 219, 'fliegen': 219, 'gehen': 219, 'halten': 219, 'machen': 219, 'reden': 219, 'sehen': 219, 'sprechen':
219, 'starten': 219, 'telefonieren': 219, 'treffen': 219, 'veranstalten': 219}, {'ich': 220}, {'bestaetigt': 31,
'bestatigt': 31, 'fixiert': 31}, {'': (23, 'contact')}, {'geklappt': 223, 'hingehauen': 223, 'stattgefunden': 223},
{'...': 224, 'geklappt': 223, 'hingehauen': 223, 'stattgefunden': 223}, {'': (23, 'contact'), 'gekommen': 223},
{'ausgegangen': 223, 'zustande': 226}, {'ausgegangen': 223, 'doch': 227, 'zustande': 226}, {'D': 222, 'haben': 225,
'hat': 225, 'hats': 225, 'ist': 228, 'kam': 228, 'vergessen': 91, 'verpasst': 91, 'verpennt': 91, 'versaeumt': 91,
'versaumt': 91, 'verschlafen': 91, 'verschwitzt': 91}, {'aus': 91}, {'gestrichen': 91}, {'...': 229, 'D': 222,
'bestaetigt': 31, 'bestatigt': 31, 'faellt': 230, 'fallt': 230, 'fiel': 230, 'gestrichen': 91, 'ist': 231,
'vergessen': 91, 'verpasst': 91, 'versaeumt': 91, 'versaumt': 91, 'verschlafen': 91, 'verschwitzt': 91, 'wurde': 231},
{'besorgt': 31, 'bestellt': 31, 'gebucht': 31, 'gekauft': 31, 'reserviert': 31}, {'besorgt': 31, 'bestellt': 31,
'gebucht': 31, 'gekauft': 31, 'ist': 233, 'reserviert': 31, 'sind': 233}, {'^': 104}, {'^': 104, 'dass': 235}, {'^':
104, 'dass': 235, 'ist': 236, 'lautet': 236, 'war': 236}, {'<them>': 237}, {':': 235}, {'<them>': 237, 'N': 239},
{'^': 104, 'bekommen': 235, 'dazu': 235, 'erhalten': 235, 'geholt': 235, 'ist': 235, 'lautet': 235, 'v': 238, 'vom':
238, 'von': 240, 'war': 235}, {'<until>': 21}, {'<thing>': 15}, {'...': 243}, {'N': 244}, {'an': 245}, {'angefragt':
223, 'angerufen': 223, 'bestaetigt': 223, 'bestatigt': 223, 'gefragt': 223, 'gemailt': 223, 'gemeldet': 223,
'geschrieben': 223, 'nachgefragt': 223, 'reklamiert': 223, 'zugesagt': 223}, {'bestaetigt': 31, 'bestatigt': 31,
'fixiert': 31, 'zugesagt': 31}, {'...': 248}, {'<appointment>': 249}, {'<should>': 235}, {'ich': 251, 'man': 251,
'wir': 251}, {'das': 252, 'dass': 252, 'ich': 251, 'man': 251, 'wir': 251}, {'<should>': 104}, {'...': 254}, {'^':
255}, {'ich': 256, 'man': 256, 'wir': 256}, {'dass': 257}, {'': (23, 'contact'), 'dass': 257}, {'<said>': 253,
'angeboten': 223, 'anvertraut': 223, 'berichtet': 223, 'eingeschaerft': 258, 'eingescharft': 258, 'empfohlen': 223,
'erklaert': 258, 'erklart': 258, 'erzaehlt': 223, 'erzahlt': 223, 'geantwortet': 223, 'gebeichtet': 223, 'geholfen':
223, 'geklagt': 223, 'gemailt': 223, 'gemeint': 258, 'geraten': 223, 'gesagt': 259, 'geschickt': 223, 'geschildert':
223, 'geschrieben': 259, 'gesteckt': 223, 'gezeigt': 223, 'gratuliert': 223, 'mitgeteilt': 223, 'praesentiert': 223,
'prasentiert': 223, 'verraten': 223, 'versprochen': 223, 'vorgestellt': 223, 'zugesagt': 223}, {'gegeben': 235,
'mitgegeben': 235}, {'<counselled>': 104, '<vowed>': 35}, {'...': 262}, {'<counsel>': 261}, {'gelegt': 235}, {'herz':
265}, {'<counselled>': 236}, {'gewarnt': 104}, {'...': 268}, {'^': 104, 'vor': 235}, {'^': 269, 'gewarnt': 270},
{'<counselled>': 236, 'davon': 267, 'dazu': 267}, {'': (4, 'needs_from_me')}, {'^': 273}, {'gegeben': 235}, {'weg':
275}, {'den': 276}, {'auf': 277}, {'gebeten': 273}, {'...': 279}, {'^': 280}, {'^': 269}, {'...': 260, '<counsel>':
261, '<counselled>': 236, '^': 263, 'abgeholt': 223, 'als': 264, 'angerufen': 223, 'angeschrieben': 223,
'angesprochen': 223, 'ans': 266, 'aufgefordert': 235, 'ausgefuehrt': 223, 'ausgefuhrt': 223, 'begleitet': 223,
'bekocht': 223, 'bestaerkt': 235, 'bestarkt': 235, 'besucht': 223, 'davon': 267, 'davor': 271, 'dazu': 267, 'den':
264, 'dringend': 272, 'einen': 264, 'eingeladen': 223, 'eingeredet': 235, 'ermuntert': 235, 'ermutigt': 235,
'gebeten': 274, 'getroffen': 223, 'gewarnt': 270, 'interviewt': 223, 'kontaktiert': 223, 'mit': 278, 'nahe': 265,
'nen': 264, 'stark': 272, 'um': 281, 'vor': 282, 'zuruckgerufen': 223, 'zurueckgerufen': 223}, {'dass': 252, 'ich':
251, 'man': 251, 'wir': 251}, {'<said>': 284}, {'<vowed>': 35}, {'...': 286}, {'...': 285, '<said>': 284, '^': 287},
{'^': 35}, {'<me>': 289, '^': 35, 'er': 289, 'sie': 289}, {'<me>': 289, '^': 35, 'dass': 290, 'er': 289, 'sie': 289},
{'<vowed>': 291}, {'...': 285, '<me>': 288, '<said>': 284, '<vowed>': 291, 'mir': 292, 'uns': 292}, {'angefordert':
273, 'angefragt': 273, 'bestellt': 273, 'erbeten': 273, 'gewuenscht': 273, 'gewunscht': 273, 'verlangt': 273}, {'...':
294}, {'^': 295}, {'<until>': 294}, {'...': 297}, {'bestaetigt': 223, 'bestatigt': 223, 'geantwortet': 223, 'gemailt':
223, 'gemeldet': 223, 'geschrieben': 223, 'zugesagt': 223, 'zuruckgeschrieben': 223, 'zurueckgeschrieben': 223},
{'...': 299}, {'<counselled>': 235}, {'<should>': 235, '^': 255}, {'ich': 302, 'man': 302, 'wir': 302}, {'dass': 303,
'ich': 251, 'man': 251, 'wir': 251}, {'': (23, 'contact'), 'dass': 303, 'ich': 251, 'man': 251, 'wir': 251},
{'angelaeutet': 223, 'angelautet': 223, 'angerufen': 223}, {'<vowed>': 291, 'gemeint': 304, 'gesagt': 304,
'geschrieben': 304, 'gmeint': 284, 'gsagt': 284}, {'angekuendigt': 31, 'angekundigt': 31, 'angemeldet': 31, 'bedankt':
223, 'entschuldigt': 223, 'gemeldet': 223, 'geruehrt': 223, 'geruhrt': 223, 'verabschiedet': 223}, {'bedankt': 223,
'entschuldigt': 223, 'gemeldet': 223, 'geruehrt': 223, 'geruhrt': 223, 'verabschiedet': 223}, {'<me>': 309}, {'...':
308, 'bedankt': 223, 'bei': 310, 'entschuldigt': 223, 'gemeldet': 223, 'geruehrt': 223, 'geruhrt': 223,
'verabschiedet': 223}, {'bestatigt': 223, 'geantwortet': 223, 'gemailt': 223, 'gemeldet': 223, 'geschrieben': 223,
'zugesagt': 223, 'zuruckgeschrieben': 223}, {'...': 312}, {'bestaetigt': 223, 'geantwortet': 223, 'gemailt': 223,
'gemeldet': 223, 'geschrieben': 223, 'zugesagt': 223, 'zurueckgeschrieben': 223}, {'...': 314}, {'<vowed>': 291,
'angelaeutet': 223, 'angelautet': 223, 'angerufen': 223, 'gemeint': 304, 'gesagt': 304, 'geschrieben': 304, 'gmeint':
284, 'gsagt': 284}, {'...': 247, '<appointment>': 249, '<det>': 250, '<me>': 283, '<my>': 250, '<they>': 293,
'<until>': 296, '<vowed>': 291, '^': 298, 'angelaeutet': 223, 'angelautet': 223, 'angerufen': 223, 'auf': 300,
'davon': 301, 'dazu': 301, 'empfohlen': 235, 'geantwortet': 223, 'gemailt': 223, 'gemeint': 304, 'gesagt': 304,
'geschrieben': 305, 'gesimst': 223, 'gmeint': 284, 'gsagt': 284, 'mich': 306, 'mir': 307, 'per': 300, 'sich': 311,
'uber': 313, 'ueber': 315, 'uns': 316, 'via': 300, 'vor': 282, 'zuruckgerufen': 223, 'zuruckgeschrieben': 223,
'zurueckgerufen': 223, 'zurueckgeschrieben': 223}, {'bekommen': 223, 'erhalten': 223, 'gekriegt': 223, 'kriegt': 223},
{'<them>': 318}, {'besucht': 223, 'gegessen': 223, 'gehabt': 223, 'gequatscht': 223, 'geredet': 223, 'gesehen': 223,
'gesprochen': 223, 'getroffen': 223, 'telefoniert': 223, 'von': 319}, {'lassen': 15}, {'<handed>': 15,
'<handed_apart>': 15, 'zukommen': 321}, {'...': 322, '<handed>': 15, '<handed_apart>': 15, 'zukommen': 321}, {'': (9,
'told')}, {'': (8, 'asked')}, {'': (21, 'gave:encouragement')}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')},
{'': (17, 'gave:knowledge'), 'warum': 328, 'was': 328, 'wie': 328}, {'': (20, 'gave:referral')}, {'': (9, 'told'),
'warum': 328, 'was': 328, 'wie': 328}, {'': (18, 'gave:mentoring')}, {'warum': 328, 'was': 328, 'wie': 328},
{'<handed_apart>': 223, '<my>': 24, '<said>': 205, '<thing>': 323, 'abgesagt': 324, 'angefragt': 325, 'angeklopft':
325, 'aufgemuntert': 326, 'bedankt': 327, 'beigebracht': 329, 'berichtet': 324, 'bestaerkt': 326, 'bestarkt': 326,
'empfohlen': 330, 'erklaert': 331, 'erklart': 331, 'ermutigt': 326, 'erzaehlt': 324, 'erzahlt': 324, 'geantwortet':
324, 'gebeichtet': 324, 'gebeten': 325, 'gecoacht': 332, 'gefragt': 325, 'geholfen': 328, 'gementort': 332, 'gesagt':
324, 'geschildert': 324, 'gesteckt': 324, 'getroestet': 326, 'getrostet': 326, 'gezeigt': 331, 'gratuliert': 324,
'informiert': 324, 'kondoliert': 324, 'mitgeteilt': 324, 'nachgefasst': 325, 'nachgefragt': 325, 'nachgehakt': 325,
'vermittelt': 330, 'verraten': 324, 'vorgemacht': 333, 'weiterempfohlen': 330, 'zugehoert': 326, 'zugehort': 326,
'zugesagt': 324}, {'<handed_apart>': 15, 'empfohlen': 330, 'gegeben': 15, 'gemailt': 15, 'geschickt': 15, 'gesendet':
15, 'geteilt': 15, 'mitgeschickt': 15, 'uberlassen': 15, 'ueberlassen': 15, 'vermittelt': 330, 'weiterempfohlen': 330,
'weitergeleitet': 15, 'zugeschickt': 15}, {'...': 335}, {'^': 6, 'ich': 21, 'wir': 21}, {'^': 6, 'das': 337, 'dass':
337, 'ich': 21, 'wir': 21}, {'': (15, 'gave:intro')}, {'gemacht': 339}, {'gebracht': 339}, {'kontakt': 341},
{'<introduced>': 339, 'bekannt': 340, 'in': 342}, {'...': 343, '<introduced>': 339, 'bekannt': 340, 'in': 342},
{'<vowed>': 6}, {'...': 345}, {'N': 344}, {'<me>': 289}, {'gebeten': 348}, {'ich': 21, 'wir': 21}, {'das': 350,
'dass': 350, 'ich': 21, 'wir': 21}, {'gegeben': 21}, {'wort': 352}, {'...': 334, '<my>': 336, '<vowed>': 338, 'N':
344, '^': 346, 'bei': 347, 'beigebracht': 333, 'darum': 349, 'drum': 349, 'erklaert': 333, 'erklart': 333, 'ersucht':
348, 'gebeten': 348, 'gesagt': 351, 'geschrieben': 351, 'gezeigt': 333, 'gsagt': 351, 'gschriebn': 351, 'mein': 353,
'mit': 347, 'um': 43, 'vorgemacht': 333}, {'<vowed>': 338, '^': 346}, {'<them>': 355}, {'mit': 347}, {'<introduced>':
339, 'bekannt': 340, 'zusammengebracht': 339}, {'...': 358, '<introduced>': 339, 'bekannt': 340, 'zusammengebracht':
339}, {'N': 359}, {'<introduced>': 339}, {'...': 361, '<introduced>': 339}, {'N': 362}, {'...': 363}, {'...': 363,
'N': 344}, {'...': 343}, {'N': 366}, {'...': 357, '<and>': 360, 'N': 344, 'am': 364, 'auf': 364, 'bei': 365, 'beim':
364, 'dem': 367, 'der': 367, 'in': 364, 'mit': 347, 'per': 364, 'uber': 364, 'ueber': 364, 'via': 364}, {'angefragt':
325, 'angeklopft': 325, 'bedankt': 327, 'nachgefasst': 325, 'nachgefragt': 325, 'nachgehakt': 325}, {'...': 369},
{'<them>': 370}, {'angerufen': 91, 'besucht': 91, 'erreicht': 91, 'erwischt': 91, 'geschafft': 91, 'gesehen': 91,
'gesprochen': 91, 'getroffen': 91}, {'...': 372, 'angerufen': 91, 'besucht': 91, 'erreicht': 91, 'erwischt': 91,
'geschafft': 91, 'gesehen': 91, 'gesprochen': 91, 'getroffen': 91}, {'nicht': 373}, {'leider': 374, 'nicht': 373},
{'<my>': 24, '<said>': 205, '<thing>': 323, 'abgesagt': 324, 'angefragt': 325, 'angeklopft': 325, 'beigebracht': 333,
'berichtet': 324, 'erklaert': 331, 'erklart': 331, 'erzaehlt': 324, 'erzahlt': 324, 'geantwortet': 324, 'gebeichtet':
324, 'gefragt': 325, 'gesagt': 324, 'geschildert': 324, 'gesteckt': 324, 'gezeigt': 331, 'informiert': 324,
'mitgeteilt': 324, 'nachgefasst': 325, 'nachgefragt': 325, 'nachgehakt': 325, 'verraten': 324, 'vorgemacht': 333,
'zugesagt': 324}, {'...': 376, '<my>': 336, '<vowed>': 338, 'N': 344, '^': 346, 'bei': 347, 'beigebracht': 333,
'darum': 349, 'drum': 349, 'erklaert': 333, 'erklart': 333, 'ersucht': 348, 'gebeten': 348, 'gezeigt': 333, 'mit':
347, 'um': 43, 'vorgemacht': 333}, {'...': 357, 'N': 344, 'am': 364, 'auf': 364, 'bei': 365, 'beim': 364, 'in': 364,
'mit': 347, 'per': 364, 'uber': 364, 'ueber': 364, 'via': 364}, {'angefragt': 325, 'angeklopft': 325, 'nachgefasst':
325, 'nachgefragt': 325, 'nachgehakt': 325}, {'...': 379}, {'<them>': 380}, {'...': 320, '<them>': 377, '<title>':
356, '<vowed>': 338, 'N': 378, '^': 346, 'bei': 381}, {'bedankt': 327}, {'...': 383}, {'<them>': 384}, {'erklaert':
21, 'erklart': 21}, {'<them>': 384, 'angeboten': 21, 'bei': 385, 'bereit': 386, 'bereiterklaert': 21, 'bereiterklart':
21, 'verpflichtet': 21}, {'geben': 21, 'liefern': 21, 'schicken': 21, 'zahlen': 21}, {'zu': 388}, {'...': 320,
'<them>': 354, '<title>': 356, '<vowed>': 338, 'N': 368, '^': 346, 'bei': 371, 'es': 375, 'gesagt': 351,
'geschrieben': 351, 'gsagt': 351, 'gschriebn': 351, 'ich': 382, 'leider': 374, 'mein': 353, 'mich': 387, 'nicht': 373,
'noch': 389, 'wir': 382, 'zu': 388}, {'': (22, 'gave:volunteering')}, {'auf': 391, 'bei': 391, 'beim': 391, 'fuer':
391, 'fur': 391}, {'': (14, 'together')}, {'N': 384}, {'lassen': 91}, {'gelassen': 91, 'lassen': 91}, {'abgeholt':
393, 'angerufen': 393, 'ausgefuehrt': 393, 'ausgefuhrt': 393, 'bei': 394, 'berichtet': 122, 'besucht': 393,
'eingeladen': 393, 'erzaehlt': 122, 'erzahlt': 122, 'geantwortet': 393, 'gebeichtet': 122, 'gefluestert': 122,
'geflustert': 122, 'gemailt': 393, 'gesagt': 122, 'geschrieben': 393, 'gesteckt': 122, 'getroffen': 393, 'haengen':
395, 'haengenlassen': 91, 'hangen': 395, 'hangenlassen': 91, 'sitzen': 396, 'sitzengelassen': 91, 'vergessen': 91,
'verpasst': 91, 'verraten': 122, 'versetzt': 91}, {'<them>': 24}, {'ich': 398, 'wir': 398}, {'<have>': 399}, {'...':
400}, {'<me>': 273}, {'von': 402}, {'D': 273}, {'...': 404}, {'...': 403, '<det>': 405, '<my>': 273}, {'<me>': 274},
{'^': 406, 'von': 407}, {'abgestimmt': 91, 'besprochen': 91, 'geklart': 91, 'geredet': 91, 'gesprochen': 91,
'telefoniert': 91}, {'abgestimmt': 91, 'besprochen': 91, 'geklaert': 91, 'geredet': 91, 'gesprochen': 91,
'telefoniert': 91}, {'abgestimmt': 91, 'besprochen': 91, 'daruber': 409, 'darueber': 410, 'druber': 409, 'drueber':
410, 'geklaert': 91, 'geklart': 91, 'geredet': 91, 'gesprochen': 91, 'telefoniert': 91}, {'<them>': 411}, {'mit':
412}, {'<give3>': 348}, {'N': 414, 'das': 252, 'dass': 252, 'er': 414, 'ich': 251, 'man': 251, 'sie': 414, 'wir':
251}, {'gehoeren': 104, 'gehoert': 104, 'gehoren': 104, 'gehort': 104, 'muessen': 104, 'muesste': 104, 'muessten':
104, 'muss': 104, 'mussen': 104, 'musste': 104, 'mussten': 104, 'müsste': 104, 'müssten': 104, 'soll': 104, 'sollen':
104, 'sollte': 104, 'sollten': 104}, {'...': 416}, {'<my>': 417}, {'bleib': 235, 'erhoeh': 235, 'erhoh': 235, 'fang':
235, 'frag': 235, 'geh': 235, 'hoer': 235, 'hor': 235, 'lass': 235, 'mach': 235, 'macht': 235, 'nimm': 235, 'red':
235, 'stell': 235, 'such': 235, 'verkauf': 235}, {'i': 251, 'ich': 251, 'man': 251, 'wir': 251}, {'^': 418, 'i': 251,
'ich': 302, 'man': 302, 'wir': 302}, {'^': 418, 'bleib': 235, 'bloss': 419, 'das': 420, 'dass': 421, 'erhoeh': 235,
'erhoh': 235, 'fang': 235, 'frag': 235, 'geh': 235, 'hoer': 235, 'hor': 235, 'i': 251, 'ich': 251, 'lass': 235,
'mach': 235, 'macht': 235, 'man': 251, 'nimm': 235, 'nur': 419, 'red': 235, 'stell': 235, 'such': 235, 'verkauf': 235,
'wir': 251}, {'<they>': 422, '^': 418, 'bleib': 235, 'bloss': 419, 'das': 420, 'dass': 421, 'erhoeh': 235, 'erhoh':
235, 'fang': 235, 'frag': 235, 'geh': 235, 'hoer': 235, 'hor': 235, 'i': 251, 'ich': 251, 'lass': 235, 'mach': 235,
'macht': 235, 'man': 251, 'nimm': 235, 'nur': 419, 'red': 235, 'stell': 235, 'such': 235, 'verkauf': 235, 'wir': 251},
{'<them>': 235}, {'<them>': 21, 'laut': 424}, {'ich': 425, 'wir': 425}, {'^': 104, 'dass': 235, 'ist': 236, 'lautet':
236, 'lautete': 236, 'waere': 236, 'war': 236, 'ware': 236, 'wäre': 236}, {'<me>': 427}, {'^': 104, 'dass': 235,
'ist': 236, 'lautet': 236, 'lautete': 236, 'waere': 236, 'war': 236}, {'<me>': 429}, {'^': 104, 'dass': 235, 'ist':
236, 'lautet': 236, 'lautete': 236, 'war': 236, 'ware': 236, 'wäre': 236}, {'<me>': 431}, {':': 235, '^': 104, 'an':
428, 'befolgt': 122, 'beherzigt': 122, 'dass': 235, 'dazu': 427, 'fuer': 430, 'fur': 432, 'ignoriert': 122, 'ist':
236, 'lautet': 236, 'lautete': 236, 'umgesetzt': 122, 'waere': 236, 'war': 236, 'ware': 236, 'wäre': 236},
{'<reviewed>': 110}, {'...': 434, '<reviewed>': 110}, {'<counsel>': 433, '<work>': 435}, {'<handed>': 15}, {'...':
437, '<handed>': 15}, {'<reviewed>': 110, '<reviewed_apart>': 110}, {'ausgeliehen': 15, 'geborgt': 15, 'geliehen': 15,
'ueberlassen': 15}, {'ausgeliehen': 15, 'geborgt': 15, 'geliehen': 15, 'uberlassen': 15}, {'gegeben': 110,
'geschickt': 110, 'geschrieben': 110}, {'...': 442}, {'auf': 443, 'fuer': 443, 'fur': 443, 'gegeben': 110,
'geschickt': 110, 'geschrieben': 110, 'uber': 443, 'ueber': 443, 'zu': 443, 'zum': 443, 'zur': 443}, {'auf': 443,
'fuer': 443, 'gegeben': 110, 'geschickt': 110, 'geschrieben': 110, 'ueber': 443, 'zu': 443, 'zum': 443, 'zur': 443},
{'anmerkungen': 445, 'feedback': 445, 'kommentare': 445, 'rueckmeldung': 445}, {'auf': 443, 'fur': 443, 'gegeben':
110, 'geschickt': 110, 'geschrieben': 110, 'uber': 443, 'zu': 443, 'zum': 443, 'zur': 443}, {'anmerkungen': 447,
'feedback': 447, 'kommentare': 447, 'ruckmeldung': 447}, {'ausgeliehen': 15, 'geborgt': 15, 'geliehen': 15,
'uberlassen': 15, 'ueberlassen': 15}, {'': (17, 'gave:knowledge'), 'wie': 328}, {'gegeben': 332, 'gemacht': 332},
{'gestarkt': 326}, {'gestaerkt': 326}, {'rucken': 452, 'ruecken': 453}, {'angerufen': 91, 'probiert': 91, 'versucht':
91}, {'anmerkungen': 444, 'feedback': 444, 'kommentare': 444, 'ruckmeldung': 447, 'rueckmeldung': 445}, {'mal': 455},
{'paar': 457}, {'zugeredet': 326}, {'gemacht': 326, 'zugesprochen': 326}, {'wieder': 455}, {'auf': 443, 'fuer': 443,
'fur': 443, 'uber': 443, 'ueber': 443, 'zu': 443, 'zum': 443, 'zur': 443}, {'auf': 443, 'fur': 443, 'uber': 443, 'zu':
443, 'zum': 443, 'zur': 443}, {'auf': 443, 'fuer': 443, 'ueber': 443, 'zu': 443, 'zum': 443, 'zur': 443},
{'anmerkungen': 462, 'feedback': 462, 'kommentare': 462, 'ruckmeldung': 463, 'rueckmeldung': 464}, {'wie': 328},
{'<thing>': 438, '<work>': 439, 'angelernt': 328, 'anhaenger': 440, 'anhanger': 441, 'anmerkungen': 444,
'aufgemuntert': 326, 'ausfuehrlich': 446, 'ausfuehrliches': 446, 'ausfuhrlich': 448, 'ausfuhrliches': 448, 'auto':
449, 'beamer': 449, 'beigebracht': 450, 'bestaerkt': 326, 'bestarkt': 326, 'bohrmaschine': 449, 'buero': 440, 'buro':
441, 'coaching': 451, 'den': 454, 'dreimal': 455, 'ehrliches': 456, 'ein': 458, 'eingearbeitet': 328, 'eingeschult':
328, 'eingewiesen': 328, 'erklaert': 450, 'erklart': 450, 'ermutigt': 326, 'fahrrad': 449, 'feedback': 444,
'gecoached': 332, 'gecoacht': 332, 'geholfen': 328, 'geld': 449, 'gementort': 332, 'getroestet': 326, 'getrostet':
326, 'gezeigt': 450, 'gut': 459, 'gutes': 456, 'kamera': 449, 'kommentare': 444, 'kurzes': 456, 'lastenrad': 449,
'mehrmals': 455, 'mein': 456, 'mentorat': 451, 'mentoring': 451, 'mut': 460, 'oefter': 455, 'offenes': 456, 'ofter':
455, 'paar': 457, 'rad': 449, 'raum': 449, 'ruckmeldung': 447, 'rueckmeldung': 445, 'schluessel': 440, 'schlussel':
441, 'schon': 461, 'schriftlich': 465, 'schriftliches': 465, 'sparring': 451, 'umsonst': 455, 'vergeblich': 455,
'viel': 456, 'vorgemacht': 466, 'werkzeug': 449, 'x': 457, 'zweimal': 455}, {'empfohlen': 330, 'vermittelt': 330,
'weiterempfohlen': 330}, {'...': 468}, {'^': 6, 'das': 350, 'dass': 350}, {'empfohlen': 330, 'vorgeschlagen': 330,
'weiterempfohlen': 330}, {'N': 471}, {'geschrieben': 330}, {'gebracht': 330, 'gegeben': 330, 'geschickt': 330,
'vermittelt': 330, 'verschafft': 330, 'weitergeleitet': 330, 'zugeschanzt': 330}, {'ausgeholfen': 328, 'beraten': 328,
'geholfen': 328, 'gholfn': 328, 'unterstuetzt': 328, 'unterstutzt': 328}, {'...': 475, 'N': 471}, {'ausgeholfen': 328,
'geholfen': 328, 'gholfn': 328, 'unterstuetzt': 328, 'unterstutzt': 328}, {'...': 477, 'N': 471}, {'schuldig': 6},
{'...': 479}, {'^': 480}, {'ich': 481}, {'gegeben': 339, 'gemacht': 339, 'hergestellt': 339, 'vermittelt': 339}, {'N':
483}, {'zu': 484}, {'gegeben': 328}, {'...': 486}, {'...': 486, 'fuer': 487, 'fur': 487, 'zu': 487, 'zum': 487, 'zur':
487}, {'...': 486, 'fuer': 487, 'zu': 487, 'zum': 487, 'zur': 487}, {'...': 486, 'fur': 487, 'zu': 487, 'zum': 487,
'zur': 487}, {'kontakt': 485, 'rat': 488, 'ratschlaege': 489, 'ratschlage': 490, 'tipp': 488, 'tipps': 488}, {'mal':
455, 'rat': 488, 'ratschlaege': 489, 'ratschlage': 490, 'tipp': 488, 'tipps': 488}, {'arbeitszeugnis': 473,
'empfehlungsschreiben': 473, 'paar': 492, 'referenz': 473, 'zeugnis': 473}, {'arbeitszeugnis': 473, 'auftrag': 474,
'bewerber': 474, 'empfehlungsschreiben': 473, 'interessenten': 474, 'job': 474, 'kandidaten': 474, 'kandidatin': 474,
'kunden': 474, 'kundin': 474, 'lead': 474, 'leads': 474, 'referenz': 473, 'zeugnis': 473}, {'auftrag': 474,
'bewerber': 474, 'interessenten': 474, 'job': 474, 'kandidaten': 474, 'kandidatin': 474, 'kontakt': 485, 'kunden':
474, 'kundin': 474, 'lead': 474, 'leads': 474, 'rat': 488, 'ratschlaege': 489, 'ratschlage': 490, 'tipp': 488,
'tipps': 488}, {'zugehoert': 326, 'zugehort': 326}, {'<give1>': 6}, {'^': 497}, {'ich': 498}, {'dass': 499, 'ich':
498}, {'mut': 460, 'zugeredet': 326}, {'...': 477}, {'auftrag': 474, 'bewerber': 474, 'interessenten': 474, 'job':
474, 'kandidaten': 474, 'kandidatin': 474, 'kunden': 474, 'kundin': 474, 'lead': 474, 'leads': 474}, {'beraten': 328},
{'...': 504}, {'...': 467, '<my>': 469, '<said>': 205, '<thing>': 438, '<vowed>': 470, '<work>': 434, 'an': 472,
'anmerkungen': 444, 'arbeitszeugnis': 473, 'auftrag': 474, 'ausfuehrlich': 446, 'ausfuehrliches': 446, 'ausfuhrlich':
448, 'ausfuhrliches': 448, 'bei': 476, 'beigebracht': 466, 'beim': 478, 'bewerber': 474, 'bin': 482, 'den': 491,
'dreimal': 455, 'ehrliches': 456, 'ein': 493, 'eine': 494, 'einen': 495, 'einfach': 496, 'empfehlungsschreiben': 473,
'erklaert': 466, 'erklart': 466, 'feedback': 444, 'geholfen': 328, 'gesagt': 500, 'geschrieben': 500, 'gezeigt': 466,
'gut': 501, 'gutes': 456, 'im': 502, 'in': 502, 'interessenten': 474, 'job': 474, 'kandidaten': 474, 'kandidatin':
474, 'kommentare': 444, 'kontakt': 485, 'kunden': 474, 'kundin': 474, 'kurzes': 456, 'lange': 496, 'lead': 474,
'leads': 474, 'mehrmals': 455, 'mein': 456, 'mit': 502, 'mut': 460, 'ne': 494, 'nen': 495, 'neue': 503, 'neuen': 503,
'nur': 496, 'oefter': 455, 'offenes': 456, 'ofter': 455, 'paar': 492, 'rat': 488, 'ratschlaege': 489, 'ratschlage':
490, 'referenz': 473, 'ruckmeldung': 447, 'rueckmeldung': 445, 'schon': 461, 'schriftlich': 465, 'schriftliches': 465,
'schuld': 350, 'schulde': 350, 'schulden': 350, 'sehr': 501, 'tipp': 488, 'tipps': 488, 'umsonst': 455, 'vergeblich':
455, 'viel': 456, 'vorgemacht': 466, 'x': 457, 'zeugnis': 473, 'zu': 505, 'zugehoert': 326, 'zugehort': 326,
'zugeredet': 326, 'zum': 505, 'zur': 505, 'zweimal': 455}, {'<said>': 253, 'angeboten': 223, 'anvertraut': 223,
'berichtet': 223, 'empfohlen': 223, 'erzaehlt': 223, 'erzahlt': 223, 'geantwortet': 223, 'gebeichtet': 223,
'geholfen': 223, 'geklagt': 223, 'gemailt': 223, 'geraten': 223, 'gesagt': 223, 'geschickt': 223, 'geschildert': 223,
'geschrieben': 223, 'gesteckt': 223, 'gezeigt': 223, 'gratuliert': 223, 'mitgeteilt': 223, 'praesentiert': 223,
'prasentiert': 223, 'verraten': 223, 'versprochen': 223, 'vorgestellt': 223, 'zugesagt': 223}, {'<them>': 274},
{'<them>': 274, '^': 273}, {'...': 507, '<counsel>': 261, '<counselled>': 236, '^': 263, 'abgeholt': 223, 'als': 264,
'angerufen': 223, 'angeschrieben': 223, 'angesprochen': 223, 'ans': 266, 'aufgefordert': 235, 'ausgefuehrt': 223,
'ausgefuhrt': 223, 'begleitet': 223, 'bekocht': 223, 'bestaerkt': 235, 'bestarkt': 235, 'besucht': 223, 'davon': 267,
'davor': 271, 'dazu': 267, 'den': 264, 'dringend': 272, 'einen': 264, 'eingeladen': 223, 'eingeredet': 235,
'ermuntert': 235, 'ermutigt': 235, 'ersucht': 508, 'gebeten': 509, 'gefragt': 508, 'getroffen': 223, 'gewarnt': 270,
'interviewt': 223, 'kontaktiert': 223, 'mit': 278, 'nahe': 265, 'nen': 264, 'stark': 272, 'um': 281, 'vor': 282,
'zuruckgerufen': 223, 'zurueckgerufen': 223}, {'^': 287}, {'<me>': 511, '<vowed>': 291, 'mir': 292, 'uns': 292},
{'<me>': 289, '^': 35, 'dass': 290, 'er': 289, 'sich': 289, 'sie': 289}, {'<until>': 294, '<vowed>': 35}, {'...':
514}, {'erreichen': 91}, {'anzurufen': 91, 'zu': 516}, {'anzurufen': 91, 'mich': 517, 'uns': 517, 'zu': 516},
{'versucht': 518}, {'angekuendigt': 31, 'angekundigt': 31, 'angemeldet': 31, 'bedankt': 223, 'beworben': 122,
'entschuldigt': 223, 'gemeldet': 223, 'geruehrt': 223, 'geruhrt': 223, 'verabschiedet': 223}, {'...': 520, 'bedankt':
223, 'bei': 310, 'entschuldigt': 223, 'gemeldet': 223, 'geruehrt': 223, 'geruhrt': 223, 'verabschiedet': 223}, {'...':
247, '<appointment>': 249, '<det>': 250, '<me>': 510, '<my>': 250, '<they>': 512, '<until>': 296, '<vowed>': 513, '^':
515, 'angelaeutet': 223, 'angelautet': 223, 'angerufen': 223, 'auf': 300, 'davon': 301, 'dazu': 301, 'empfohlen': 235,
'geantwortet': 223, 'gemailt': 223, 'gemeint': 304, 'gesagt': 304, 'geschrieben': 305, 'gesimst': 223, 'gmeint': 284,
'gsagt': 284, 'mehrmals': 519, 'mich': 306, 'mir': 307, 'per': 300, 'sich': 521, 'uber': 313, 'ueber': 315, 'uns':
316, 'vergeblich': 519, 'versucht': 518, 'via': 300, 'vor': 282, 'vorgeschlagen': 122, 'zuruckgerufen': 223,
'zuruckgeschrieben': 223, 'zurueckgerufen': 223, 'zurueckgeschrieben': 223, 'zweimal': 519}, {'^': 406, 'das': 404,
'den': 404, 'die': 404, 'es': 404, 'sie': 404, 'von': 407}, {'<me>': 36, '<until>': 35}, {'bringts': 524, 'gibts':
524, 'macht': 524, 'mailts': 524, 'schickts': 524, 'sendets': 524}, {'und': 525}, {'...': 526, '<det>': 35, 'D': 35},
{'mich': 35, 'uns': 35}, {'fuer': 528, 'fur': 528}, {'...': 529}, {'...': 529, '<det>': 530, '<my>': 530, '<their>':
530, '<them>': 530}, {'<me>': 35}, {'<me>': 35, 'das': 532, 'den': 532, 'die': 532, 'es': 532, 's': 532}, {'...':
526}, {'zuruck': 35, 'zurueck': 35}, {'...': 535, 'zuruck': 35, 'zurueck': 35}, {'...': 535, 'mich': 536, 'mir': 536,
'uns': 536, 'zuruck': 35, 'zurueck': 35}, {'...': 535, '<they>': 537, '<until>': 35, 'mich': 536, 'mir': 536, 'uns':
536, 'zuruck': 35, 'zurueck': 35}, {'mal': 35}, {'': (6, 'theirs'), 'nach': 35, 'noch': 539, 'nochmal': 35, 'wieder':
35}, {'nach': 35, 'noch': 539, 'nochmal': 35, 'wieder': 35}, {'D': 541}, {'D': 540, 'es': 542, 'ihn': 542, 'sie':
542}, {'D': 541, 'es': 542, 'ihn': 542, 'sie': 542}, {'sich': 35}, {'<they>': 545, 'sich': 35}, {'bescheid': 35},
{'bescheid': 35, 'mir': 547, 'uns': 547}, {'<they>': 548, 'bescheid': 35, 'mir': 547, 'uns': 547}, {'an': 35,
'druber': 35, 'drueber': 35, 'durch': 35}, {'...': 550, 'an': 35, 'druber': 35, 'drueber': 35, 'durch': 35}, {'durch':
35, 'weiter': 35}, {'<they>': 548, 'bescheid': 35, 'das': 552, 'es': 552, 'mir': 547, 'uns': 547}, {'um': 35}, {'...':
554, 'um': 35}, {'sich': 555}, {'ab': 35, 'an': 35}, {'<me>': 557}, {'das': 552, 'es': 552}, {'...': 535, '<they>':
537, 'mich': 536, 'mir': 536, 'uns': 536, 'zuruck': 35, 'zurueck': 35}, {'...': 535}, {'...': 535, 'mich': 561, 'mir':
561, 'sich': 35, 'uns': 561}, {'...': 535, '<they>': 562, 'mich': 561, 'mir': 561, 'sich': 35, 'uns': 561}, {'...':
535, '<me>': 557, '<they>': 537, 'mich': 536, 'mir': 536, 'uns': 536, 'zuruck': 35, 'zurueck': 35}, {'vor': 35},
{'...': 565}, {'<me>': 566}, {'<deed3>': 527, '<does3>': 531, '<give3>': 533, '<sends3>': 534, 'antwortet': 538,
'bohrt': 543, 'connected': 532, 'connectet': 532, 'draengelt': 543, 'draengt': 544, 'drangelt': 543, 'drangt': 544,
'erkundigt': 546, 'geben': 549, 'geht': 551, 'gibt': 553, 'hakt': 543, 'hoert': 556, 'holen': 558, 'holt': 558,
'hort': 556, 'intro': 532, 'introduced': 532, 'introed': 532, 'introt': 532, 'leitet': 559, 'liest': 551, 'mailt':
560, 'melden': 546, 'meldet': 563, 'probiert': 544, 'ruehren': 546, 'ruehrt': 546, 'rufen': 558, 'ruft': 564,
'ruhren': 546, 'ruhrt': 546, 'sagen': 549, 'sagt': 549, 'schaut': 551, 'schickt': 559, 'schreibt': 560, 'schubst':
544, 'sieht': 551, 'stellen': 567, 'stellt': 567, 'stupst': 543, 'uberweist': 36, 'ueberweist': 36, 'unterschreibt':
36, 'urgiert': 543, 'versucht': 544, 'zahlt': 36}, {'<me>': 122}, {'bei': 569}, {'...': 570, 'bei': 569}, {'^': 273,
'darum': 274, 'um': 274}, {'<until>': 273}, {'...': 573, '<my>': 273, 'antwort': 273, 'bestaetigung': 273,
'bestatigung': 273, 'feedback': 273, 'ruckmeldung': 273, 'ruckruf': 273, 'rueckmeldung': 273, 'rueckruf': 273,
'stellungnahme': 273}, {'^': 574}, {'<me>': 572, 'um': 575}, {'mich': 218, 'mir': 218, 'uns': 218}, {'<det>': 6},
{'^': 578}, {'...': 69}, {'<me>': 21}, {'<until>': 579, '^': 580, 'von': 581}, {'...': 51}, {'...': 69, '<det>': 583},
{'<until>': 579, '^': 584, 'von': 581}, {'<det>': 273, '<doc>': 273, 'alle': 273, 'beide': 273, 'saemtliche': 273},
{'^': 586}, {'...': 573, '<until>': 273}, {'...': 573}, {'-abrechnung': 588, '-beleg': 589, '-bescheinigung': 589,
'-bestaetigung': 589, '-foto': 588, '-fotos': 588, '-liste': 588, '-nachweis': 588, '-plan': 588, '-rechnung': 588,
'-unterlagen': 588, '-vertrag': 588, '-zahlen': 588, '<doc>': 588, '<thing>': 573, '<work>': 573, 'alle': 589,
'angebot': 573, 'antwort': 573, 'beide': 589, 'bestaetigung': 573, 'das': 589, 'den': 589, 'die': 589, 'entscheidung':
573, 'fotos': 573, 'kostenvoranschlag': 573, 'muster': 573, 'offerte': 573, 'rechnung': 573, 'rueckmeldung': 573,
'saemtliche': 589, 'unterlagen': 573, 'vertrag': 573, 'zahlen': 573}, {'<until>': 587, '^': 590}, {'<det>': 273,
'<doc>': 273, 'alle': 273, 'beide': 273, 'samtliche': 273}, {'^': 592}, {'-abrechnung': 588, '-beleg': 589,
'-bescheinigung': 589, '-bestatigung': 589, '-foto': 588, '-fotos': 588, '-liste': 588, '-nachweis': 588, '-plan':
588, '-rechnung': 588, '-unterlagen': 588, '-vertrag': 588, '-zahlen': 588, '<doc>': 588, '<thing>': 573, '<work>':
573, 'alle': 589, 'angebot': 573, 'antwort': 573, 'beide': 589, 'bestatigung': 573, 'das': 589, 'den': 589, 'die':
589, 'entscheidung': 573, 'fotos': 573, 'kostenvoranschlag': 573, 'muster': 573, 'offerte': 573, 'rechnung': 573,
'ruckmeldung': 573, 'samtliche': 589, 'unterlagen': 573, 'vertrag': 573, 'zahlen': 573}, {'<until>': 593, '^': 594},
{'ich': 235, 'man': 235, 'wir': 235}, {'dass': 596}, {'darauf': 597}, {'sich': 122}, {'an': 289}, {'<me>': 600},
{'<me>': 600, '<they>': 601}, {'-abrechnung': 588, '-beleg': 589, '-bescheinigung': 589, '-bestaetigung': 589,
'-foto': 588, '-fotos': 588, '-liste': 588, '-nachweis': 588, '-plan': 588, '-rechnung': 588, '-unterlagen': 588,
'-vertrag': 588, '-zahlen': 588, '<doc>': 588, 'alle': 589, 'beide': 589, 'das': 589, 'den': 589, 'die': 589,
'saemtliche': 589}, {'<until>': 587, '^': 603}, {'<det>': 273, '<doc>': 273, 'alle': 273, 'beide': 273, 'saemtliche':
273, 'samtliche': 273}, {'^': 605}, {'-abrechnung': 588, '-beleg': 589, '-bescheinigung': 589, '-bestaetigung': 589,
'-bestatigung': 589, '-foto': 588, '-fotos': 588, '-liste': 588, '-nachweis': 588, '-plan': 588, '-rechnung': 588,
'-unterlagen': 588, '-vertrag': 588, '-zahlen': 588, '<doc>': 588, 'alle': 589, 'beide': 589, 'das': 589, 'den': 589,
'die': 589, 'saemtliche': 589, 'samtliche': 589}, {'<until>': 606, '^': 607}, {'-abrechnung': 588, '-beleg': 589,
'-bescheinigung': 589, '-bestaetigung': 589, '-bestatigung': 589, '-foto': 588, '-fotos': 588, '-liste': 588,
'-nachweis': 588, '-plan': 588, '-rechnung': 588, '-unterlagen': 588, '-vertrag': 588, '-zahlen': 588, '<doc>': 588,
'<thing>': 573, '<work>': 573, 'alle': 589, 'angebot': 573, 'antwort': 573, 'beide': 589, 'bestaetigung': 573,
'bestatigung': 573, 'das': 589, 'den': 589, 'die': 589, 'entscheidung': 573, 'fotos': 573, 'kostenvoranschlag': 573,
'muster': 573, 'offerte': 573, 'rechnung': 573, 'ruckmeldung': 573, 'rueckmeldung': 573, 'saemtliche': 589,
'samtliche': 589, 'unterlagen': 573, 'vertrag': 573, 'zahlen': 573}, {'': (13, 'talk'), '<until>': 606, '^': 609,
'das': 573, 'es': 573, 'ihn': 573, 'sie': 573}, {'-abrechnung': 588, '-beleg': 589, '-bescheinigung': 589,
'-bestatigung': 589, '-foto': 588, '-fotos': 588, '-liste': 588, '-nachweis': 588, '-plan': 588, '-rechnung': 588,
'-unterlagen': 588, '-vertrag': 588, '-zahlen': 588, '<doc>': 588, 'alle': 589, 'beide': 589, 'das': 589, 'den': 589,
'die': 589, 'samtliche': 589}, {'<until>': 593, '^': 611}, {'mit': 35}, {'...': 613}, {'^': 614}, {'^': 104, 'darauf':
235, 'zu': 235}, {'<me>': 616, 'darauf': 597}, {'^': 104, 'dass': 235, 'mir': 236, 'uns': 236}, {'<they>': 618, '^':
104, 'dass': 235, 'mir': 236, 'uns': 236}, {'mich': 194, 'uns': 194}, {'<me>': 616}, {'<me>': 31}, {'bei': 622},
{'...': 623, 'bei': 622}, {'D': 624}, {'dass': 596, 'wenn': 596}, {'besser': 626, 'gern': 626, 'gerne': 626, 'gut':
626, 'lieber': 626}, {'besser': 626, 'es': 627, 'gern': 626, 'gerne': 626, 'gut': 626, 'lieber': 626, 's': 627},
{'an': 122}, {'<me>': 629}, {'bei': 630}, {'...': 631, 'bei': 630}, {'geburtstag': 122, 'hochzeitstag': 122,
'jubilaeum': 122, 'jubilaum': 122, 'namenstag': 122, 'op': 122, 'pruefung': 122, 'prufung': 122}, {'...': 633,
'geburtstag': 122, 'hochzeitstag': 122, 'jubilaeum': 122, 'jubilaum': 122, 'namenstag': 122, 'op': 122, 'pruefung':
122, 'prufung': 122}, {'<thing>': 573, '<work>': 573, 'angebot': 573, 'antwort': 573, 'bestaetigung': 573,
'bestatigung': 573, 'entscheidung': 573, 'fotos': 573, 'kostenvoranschlag': 573, 'muster': 573, 'offerte': 573,
'rechnung': 573, 'ruckmeldung': 573, 'rueckmeldung': 573, 'unterlagen': 573, 'vertrag': 573, 'zahlen': 573}, {'^':
635, 'dass': 596}, {'<my>': 273}, {'^': 637}, {'nach': 638}, {'auf': 215}, {'auf': 215, 'schon': 640}, {'sich': 641},
{'zu': 122}, {'...': 643, 'auf': 215, 'schon': 640, 'zu': 122}, {'sich': 644}, {'<counsel>': 235}, {'<counsel>': 235,
'als': 646, 'den': 646, 'einen': 646, 'nen': 646}, {'weg': 235}, {'den': 648}, {'^': 104, 'auf': 649}, {'<counsel>':
235, '<they>': 647, 'als': 646, 'den': 646, 'einen': 646, 'mit': 650, 'nen': 646}, {'<me>': 651}, {'<counsel>': 235,
'<they>': 647, 'als': 646, 'den': 646, 'einen': 646, 'nen': 646}, {'<me>': 653}, {'<until>': 273, 'von': 402}, {'...':
655}, {'<until>': 274, '^': 656, 'dass': 596, 'wenn': 596}, {'besser': 626, 'es': 627, 'gern': 657, 'gerne': 657,
'gut': 626, 'lieber': 626, 's': 627}, {'<until>': 274, '^': 656}, {'gern': 659, 'gerne': 659}, {'...': 643, 'zu':
122}, {'...': 633, 'geburtstag': 122, 'hochzeitstag': 122, 'jubilaeum': 122, 'jubilaum': 122, 'namenstag': 122, 'op':
122, 'pruefung': 122, 'prufung': 122, 'vor': 661}, {'...': 633, 'besser': 626, 'es': 627, 'geburtstag': 122, 'gern':
657, 'gerne': 657, 'gut': 626, 'hochzeitstag': 122, 'jubilaeum': 122, 'jubilaum': 122, 'lieber': 626, 'namenstag':
122, 'op': 122, 'pruefung': 122, 'prufung': 122, 's': 627}, {'gewesen': 223}, {'aufgetaucht': 223, 'da': 664, 'dabei':
664, 'gekommen': 223, 'kemma': 223, 'kommen': 223, 'kumma': 223, 'vorbeigekommen': 223}, {'a': 665, 'ah': 665, 'au':
665, 'auch': 665}, {'schuldig': 49}, {'...': 667}, {'^': 668}, {'ansicht': 258, 'auffassung': 258, 'meinung': 258},
{'<me>': 669, 'D': 624, 'a': 665, 'ah': 665, 'au': 665, 'auch': 665, 'aufgetaucht': 223, 'dazugekommen': 223,
'dazugestossen': 223, 'der': 670, 'gekommen': 223, 'mitgekommen': 223, 'vorbeigefahren': 223, 'vorbeigekommen': 223},
{'<my>': 223}, {'an': 672, 'auf': 672, 'bei': 672, 'beim': 672, 'in': 672, 'zu': 672}, {'atelier': 223, 'geschaeft':
223, 'geschaft': 223, 'laden': 223, 'salon': 223, 'shop': 223}, {'den': 674, 'die': 674}, {'im': 674, 'in': 675,
'ins': 674}, {'im': 674, 'in': 675, 'ins': 674, 'kurz': 676}, {'<me>': 677, '<my>': 223}, {'<my>': 223, 'den': 674,
'die': 674}, {'alle': 673, 'an': 672, 'auch': 673, 'auf': 672, 'aufgetaucht': 223, 'bei': 678, 'beide': 673, 'beim':
672, 'da': 677, 'dazugekommen': 223, 'dazugestossen': 223, 'gekommen': 223, 'im': 674, 'in': 679, 'ins': 674, 'kurz':
676, 'mitgekommen': 223, 'vorbeigefahren': 223, 'vorbeigekommen': 223, 'wieder': 673, 'zu': 672}, {'alle': 673, 'an':
672, 'auch': 673, 'auf': 672, 'bei': 678, 'beide': 673, 'beim': 672, 'da': 677, 'im': 674, 'in': 679, 'ins': 674,
'kurz': 676, 'wieder': 673, 'zu': 672}, {'^': 35, 'darum': 289, 'drum': 289, 'um': 289}, {'sich': 682}, {'<they>':
683, 'sich': 682}, {'<me>': 218}, {'herz': 235}, {'ans': 686, 'nahe': 235}, {'<they>': 687, 'ans': 686, 'nahe': 235},
{'<me>': 688}, {'connect': 35, 'forward': 35, 'intro': 35, 'introduce': 35, 'send': 35, 'share': 35}, {'^': 690},
{'am': 223, 'auf': 223, 'aus': 223, 'dass': 223, 'mir': 223, 'ob': 223, 'per': 223, 'uns': 223, 'via': 223, 'wegen':
223}, {'': (0, 'missed'), 'mehr': 91}, {'ned': 693, 'net': 693, 'nicht': 693}, {'sich': 694}, {'': (23, 'contact'),
'ned': 693, 'net': 693, 'nicht': 693}, {'sich': 696}, {'<giveinf>': 35, '<selfinf>': 35}, {'^': 698}, {'<until>':
698}, {'...': 700, '<thing>': 573, '<work>': 573, 'angebot': 573, 'antwort': 573, 'bestatigung': 573, 'connecten': 35,
'entscheidung': 573, 'fotos': 573, 'intro': 35, 'introen': 35, 'klaren': 35, 'kostenvoranschlag': 573, 'liefern': 35,
'muster': 573, 'nachfragen': 35, 'nachhaken': 35, 'offerte': 573, 'rechnung': 573, 'ruckmeldung': 573, 'schicken': 35,
'unterlagen': 573, 'vermitteln': 35, 'vertrag': 573, 'zahlen': 573}, {'bin': 122, 'sind': 122}, {'<comeinf>': 122,
'besuchen': 122, 'dabei': 702, 'hinfahren': 122, 'komme': 122, 'mitgehe': 122, 'mitkomme': 122, 'telefonieren': 122,
'treffen': 122, 'vorbeikomme': 122, 'zusammensetzen': 122}, {'$$': 273}, {'<deed1>': 704, '<give1>': 704, '<until>':
273}, {'': (3, 'advice'), '...': 705}, {'...': 703, '^': 706}, {'...': 703, '^': 104}, {'ich': 707, 'man': 708, 'wir':
707}, {'<selfinf>': 35}, {'^': 710}, {'...': 711, '^': 710}, {'<me>': 712}, {'...': 711, '^': 710, 'bei': 713}, {'':
(13, 'talk'), '...': 643, '<until>': 699, '^': 701, 'dass': 709, 'sich': 714, 'zu': 122}, {'...': 700}, {'<until>':
699, '^': 716}, {'...': 700, '<thing>': 573, '<work>': 573, 'angebot': 573, 'antwort': 573, 'bestaetigung': 573,
'connecten': 35, 'entscheidung': 573, 'fotos': 573, 'intro': 35, 'introen': 35, 'klaeren': 35, 'kostenvoranschlag':
573, 'liefern': 35, 'muster': 573, 'nachfragen': 35, 'nachhaken': 35, 'offerte': 573, 'rechnung': 573, 'rueckmeldung':
573, 'schicken': 35, 'unterlagen': 573, 'vermitteln': 35, 'vertrag': 573, 'zahlen': 573}, {'': (13, 'talk'), '...':
643, '<until>': 699, '^': 718, 'dass': 709, 'sich': 714, 'zu': 122}, {'absegnen': 49, 'antworten': 49, 'bestaetigen':
49, 'bezahlen': 49, 'freigeben': 49, 'gegenzeichnen': 49, 'liefern': 49, 'unterschreiben': 49, 'zahlen': 49,
'zusagen': 49}, {'^': 720}, {'noch': 721}, {'': (13, 'talk'), 'erst': 721, 'noch': 721, 'nur': 722}, {'absegnen': 49,
'antworten': 49, 'bestaetigen': 49, 'bestatigen': 49, 'bezahlen': 49, 'freigeben': 49, 'gegenzeichnen': 49, 'liefern':
49, 'unterschreiben': 49, 'zahlen': 49, 'zusagen': 49}, {'^': 724}, {'noch': 725}, {'': (13, 'talk'), 'erst': 725,
'noch': 725, 'nur': 726, 'sich': 714}, {'absegnen': 49, 'antworten': 49, 'bestatigen': 49, 'bezahlen': 49,
'freigeben': 49, 'gegenzeichnen': 49, 'liefern': 49, 'unterschreiben': 49, 'zahlen': 49, 'zusagen': 49}, {'^': 728},
{'noch': 729}, {'': (13, 'talk'), 'erst': 729, 'noch': 729, 'nur': 730}, {'^': 49}, {'me': 732, 'mir': 732, 'uns':
732, 'us': 732}, {'dafur': 235, 'fur': 235}, {'dafuer': 235, 'fuer': 235}, {'^': 104, 'von': 235}, {'ab': 235}, {'^':
104, 'ab': 736, 'davon': 737, 'dazu': 235, 'zu': 235, 'zum': 235, 'zur': 235}, {'^': 104, 'ab': 736, 'davon': 737,
'dazu': 235, 'dringend': 738, 'stark': 738, 'zu': 235, 'zum': 235, 'zur': 235}, {'^': 104, 'ab': 736, 'davon': 737,
'dazu': 235, 'dringend': 738, 'mir': 739, 'stark': 738, 'uns': 739, 'zu': 235, 'zum': 235, 'zur': 235}, {'<they>':
740, '^': 104, 'ab': 736, 'davon': 737, 'dazu': 235, 'dringend': 738, 'mir': 739, 'stark': 738, 'uns': 739, 'zu': 235,
'zum': 235, 'zur': 235}, {'an': 223}, {'...': 742}, {'mich': 743}, {'should': 235, 'soll': 235, 'sollte': 235}, {'i':
745, 'ich': 745, 'we': 745, 'wir': 745}, {'': (13, 'talk'), '...': 643, 'dass': 122, 'ob': 122}, {'...': 192, 'vor':
747}, {'<work>': 122}, {'<attribute>': 749, '<work>': 122}, {'': (13, 'talk'), '<attribute>': 749, '<work>': 122},
{'<det>': 751, '<their>': 751}, {'<det>': 750, '<their>': 750, 'an': 752}, {'<det>': 750, '<their>': 750, 'am': 223,
'an': 752, 'auf': 223, 'aus': 223, 'dass': 223, 'mir': 223, 'ob': 223, 'per': 223, 'uns': 223, 'via': 223, 'wegen':
223}, {'<they>': 732, '^': 49}, {'<me>': 755}, {'<me>': 755, '<they>': 756}, {'<me>': 669, 'D': 624, 'a': 665, 'ah':
665, 'au': 665, 'auch': 665, 'aufgetaucht': 223, 'dazugekommen': 223, 'dazugestossen': 223, 'gekommen': 223,
'mitgekommen': 223, 'vorbeigefahren': 223, 'vorbeigekommen': 223}, {'stelle': 235}, {'meiner': 759, 'unserer': 759,
'unsrer': 759}, {'an': 760}, {'stelle': 104}, {'meiner': 762, 'unserer': 762, 'unsrer': 762}, {'an': 763}, {'...':
764}, {'<they>': 761, '^': 765, 'an': 760}, {'to': 235}, {'me': 767, 'us': 767}, {'abteilung': 122, 'bereich': 122,
'firma': 122, 'fuhrung': 122, 'geschaftsfuhrung': 122, 'leitung': 122, 'part': 122, 'position': 122, 'rolle': 122,
'stelle': 122, 'teil': 122}, {'...': 769, 'abteilung': 122, 'bereich': 122, 'firma': 122, 'fuhrung': 122,
'geschaftsfuhrung': 122, 'leitung': 122, 'part': 122, 'position': 122, 'rolle': 122, 'stelle': 122, 'teil': 122},
{'<det>': 770}, {'abteilung': 122, 'bereich': 122, 'firma': 122, 'fuehrung': 122, 'geschaeftsfuehrung': 122,
'leitung': 122, 'part': 122, 'position': 122, 'rolle': 122, 'stelle': 122, 'teil': 122}, {'...': 772, 'abteilung':
122, 'bereich': 122, 'firma': 122, 'fuehrung': 122, 'geschaeftsfuehrung': 122, 'leitung': 122, 'part': 122,
'position': 122, 'rolle': 122, 'stelle': 122, 'teil': 122}, {'<det>': 773}, {'<they>': 289, '^': 35}, {'<they>': 289,
'^': 35, 'dass': 775}, {'<they>': 289, '^': 35, 'dass': 775, 'mir': 776, 'uns': 776}, {'<they>': 777, '^': 35, 'dass':
775, 'mir': 776, 'uns': 776}, {'<me>': 223}, {'bei': 779, 'da': 223, 'dabei': 223, 'hier': 223}, {'abendessen': 780,
'besuch': 780, 'bier': 780, 'brunch': 780, 'essen': 780, 'fruehstueck': 780, 'fruhstuck': 780, 'grillen': 780,
'jause': 780, 'kaffee': 780, 'mittagessen': 780}, {'an': 672, 'auf': 672, 'bei': 672, 'beim': 672, 'da': 223, 'in':
672, 'zu': 672}, {'<my>': 223, 'abendessen': 780, 'besuch': 780, 'bier': 780, 'brunch': 780, 'essen': 780,
'fruehstueck': 780, 'fruhstuck': 780, 'grillen': 780, 'jause': 780, 'kaffee': 780, 'mittagessen': 780}, {'': (23,
'contact'), 'im': 674, 'in': 675, 'ins': 674, 'kurz': 676}, {'dabei': 223}, {'<my>': 223, 'besuch': 223}, {'alle':
673, 'am': 781, 'an': 672, 'anwesend': 223, 'auch': 782, 'auf': 783, 'aufgetaucht': 223, 'bei': 678, 'beide': 673,
'beim': 672, 'da': 784, 'dabei': 223, 'dazugekommen': 223, 'dazugestossen': 223, 'der': 670, 'gekommen': 223, 'hier':
223, 'im': 674, 'in': 679, 'ins': 674, 'kurz': 676, 'mit': 785, 'mitgekommen': 223, 'vorbeigefahren': 223,
'vorbeigekommen': 223, 'wieder': 673, 'zu': 786, 'zum': 781, 'zur': 781}, {'alle': 673, 'am': 781, 'an': 672,
'anwesend': 223, 'auch': 782, 'auf': 783, 'aufgetaucht': 223, 'bei': 678, 'beide': 673, 'beim': 672, 'da': 784,
'dabei': 223, 'dazugekommen': 223, 'dazugestossen': 223, 'gekommen': 223, 'hier': 223, 'im': 674, 'in': 679, 'ins':
674, 'kurz': 676, 'mit': 785, 'mitgekommen': 223, 'vorbeigefahren': 223, 'vorbeigekommen': 223, 'wieder': 673, 'zu':
786, 'zum': 781, 'zur': 781}, {'da': 223}, {'<me>': 677}, {'am': 781, 'auch': 789, 'auf': 781, 'bei': 790, 'da': 784,
'dabei': 223, 'im': 674, 'in': 675, 'ins': 674, 'kurz': 676, 'mit': 785, 'zum': 781, 'zur': 781}, {'^': 104, 'davor':
235, 'vor': 235}, {'<they>': 792, '^': 104, 'davor': 235, 'vor': 235}, {'<me>': 793, 'vor': 235}, {'auf': 638},
{'<giveinf>': 35}, {'...': 796}, {'^': 797, 'sich': 714}, {'geben': 35, 'sagen': 35}, {'<until>': 698, 'bescheid':
799, 'klaeren': 35, 'klaren': 35, 'liefern': 35, 'mitbringen': 35, 'nachliefern': 35, 'nachreichen': 35, 'schicken':
35, 'senden': 35, 'uberweisen': 35, 'ueberweisen': 35, 'vorbeibringen': 35, 'weiterleiten': 35, 'zuschicken': 35,
'zusenden': 35}, {'...': 800, '<thing>': 573, '<work>': 573, 'angebot': 573, 'antwort': 573, 'bestaetigung': 573,
'bestatigung': 573, 'connect': 35, 'connecten': 35, 'entscheidung': 573, 'forward': 35, 'fotos': 573, 'intro': 35,
'introduce': 35, 'introen': 35, 'klaeren': 35, 'klaren': 35, 'kostenvoranschlag': 573, 'liefern': 35, 'muster': 573,
'nachfragen': 35, 'nachhaken': 35, 'offerte': 573, 'rechnung': 573, 'ruckmeldung': 573, 'rueckmeldung': 573,
'schicken': 35, 'send': 35, 'share': 35, 'unterlagen': 573, 'vermitteln': 35, 'vertrag': 573, 'zahlen': 573}, {'':
(13, 'talk'), '<until>': 699, '^': 801, 'dass': 709, 'sich': 714}, {'...': 796, 'connecten': 35, 'intro': 35,
'introen': 35, 'klaeren': 35, 'klaren': 35, 'liefern': 35, 'nachfragen': 35, 'nachhaken': 35, 'schicken': 35,
'vermitteln': 35}, {'^': 803, 'sich': 714}, {'auch': 789, 'da': 223, 'dabei': 223, 'mit': 785}, {'...': 800},
{'<until>': 699, '^': 806, 'dass': 709, 'sich': 714}, {'connecten': 35, 'intro': 35, 'introen': 35, 'klaeren': 35,
'klaren': 35, 'liefern': 35, 'nachfragen': 35, 'nachhaken': 35, 'schicken': 35, 'vermitteln': 35}, {'anrufen': 91,
'erreichen': 91, 'sprechen': 91}, {'^': 808, 'mich': 809, 'sich': 714, 'uns': 809}, {'<until>': 274, '^': 589},
{'sich': 811}, {'<thing>': 573, '<work>': 573, 'angebot': 573, 'antwort': 573, 'bestaetigung': 573, 'entscheidung':
573, 'fotos': 573, 'kostenvoranschlag': 573, 'muster': 573, 'offerte': 573, 'rechnung': 573, 'rueckmeldung': 573,
'unterlagen': 573, 'vertrag': 573, 'zahlen': 573}, {'^': 813, 'sich': 811}, {'<thing>': 573, '<work>': 573, 'angebot':
573, 'antwort': 573, 'bestatigung': 573, 'entscheidung': 573, 'fotos': 573, 'kostenvoranschlag': 573, 'muster': 573,
'offerte': 573, 'rechnung': 573, 'ruckmeldung': 573, 'unterlagen': 573, 'vertrag': 573, 'zahlen': 573}, {'^': 815,
'sich': 811}, {'<hat>': 522, '<needs>': 523, '<saysv>': 423, '<sends3>': 38, '<will3>': 348, '^': 568, 'antwortet':
223, 'antwortete': 223, 'arbeitet': 571, 'bat': 576, 'beginnt': 571, 'begleitet': 577, 'bekommen': 582, 'bekommt':
585, 'benoetigt': 591, 'benotigt': 595, 'berichtet': 122, 'besteht': 598, 'besuchen': 577, 'besucht': 577, 'bewarb':
599, 'bewirbt': 599, 'bietet': 602, 'bittet': 576, 'bleibt': 571, 'bot': 602, 'braeuchte': 604, 'braeuchten': 604,
'brauchen': 608, 'braucht': 610, 'brauchte': 612, 'brauchten': 612, 'bringen': 615, 'bringt': 615, 'bräuchte': 612,
'darf': 122, 'draengt': 617, 'drangt': 617, 'dringt': 598, 'empfaengt': 577, 'empfahl': 619, 'empfangt': 577,
'empfehlen': 619, 'empfiehlt': 619, 'erinnert': 620, 'ermahnt': 621, 'ermutigt': 621, 'erzaehlt': 122, 'erzahlt': 122,
'essen': 625, 'faehrt': 620, 'faend': 628, 'faende': 628, 'faengt': 632, 'fahren': 620, 'fahrt': 620, 'fand': 628,
'fande': 628, 'fangt': 632, 'feiert': 634, 'fordert': 636, 'fragt': 639, 'freuen': 642, 'freut': 645, 'fuehrt': 577,
'fuhrt': 577, 'fänd': 628, 'gab': 652, 'gaben': 654, 'gibt': 654, 'haette': 658, 'haetten': 660, 'hat': 662, 'hatte':
663, 'hatten': 660, 'helfen': 577, 'hilft': 577, 'hofft': 661, 'holen': 620, 'holt': 620, 'hätte': 658, 'hätten': 660,
'is': 666, 'isst': 625, 'ist': 671, 'kam': 680, 'kamen': 681, 'kann': 122, 'kriegen': 582, 'kriegt': 585, 'kuemmern':
684, 'kuemmert': 684, 'kummern': 684, 'kummert': 684, 'laden': 685, 'ladt': 685, 'laedt': 685, 'legt': 689, 'legte':
689, 'll': 691, 'mahnt': 621, 'mailt': 692, 'mailte': 692, 'meldet': 695, 'meldete': 697, 'mochte': 715, 'mochten':
717, 'moechte': 719, 'moechten': 717, 'muessen': 723, 'muss': 727, 'mussen': 731, 'möchte': 715, 'nehmen': 620,
'nimmt': 620, 'owes': 733, 'pladiert': 734, 'pladierte': 734, 'plaediert': 735, 'plaedierte': 735, 'plant': 661,
'pocht': 598, 'raet': 741, 'rat': 741, 'raten': 741, 'recommended': 235, 'recommends': 235, 'rief': 744, 'riet': 741,
'rieten': 741, 'ruehrt': 695, 'ruehrte': 695, 'ruft': 744, 'ruhrt': 695, 'ruhrte': 695, 'rät': 741, 'said': 746,
'san': 666, 'says': 746, 'schlaeft': 625, 'schlaegt': 748, 'schlafen': 625, 'schlaft': 625, 'schlagt': 748, 'schlug':
748, 'schlägt': 748, 'schreiben': 753, 'schreibt': 754, 'schrieb': 692, 'schulden': 757, 'schuldet': 757, 'sind': 758,
'soll': 122, 'sollen': 122, 'sollte': 122, 'startet': 571, 'taet': 766, 'tat': 766, 'textet': 692, 'thinks': 746,
'told': 768, 'treffen': 599, 'trifft': 599, 'tät': 766, 'uberlegt': 661, 'ubernachten': 625, 'ubernachtet': 625,
'ubernimmt': 771, 'ueberlegt': 661, 'uebernachten': 625, 'uebernachtet': 625, 'uebernimmt': 774, 'verlangt': 636,
'versprach': 778, 'verspricht': 778, 'versucht': 661, 'war': 787, 'waren': 788, 'warn': 791, 'warnt': 794, 'warnte':
794, 'warten': 795, 'wartet': 795, 'werden': 798, 'will': 802, 'wird': 804, 'woan': 805, 'wohnt': 571, 'wollen': 807,
'wollte': 810, 'worn': 805, 'wuenschen': 812, 'wuenscht': 814, 'wuerd': 766, 'wuerde': 766, 'wunschen': 812,
'wunscht': 816, 'wurd': 766, 'wurde': 766, 'würde': 766}, {'N': 437}, {'an': 818}, {'...': 819, '<have>': 399, 'an':
818}, {'^': 346}, {'<them>': 21, 'das': 350, 'dass': 350}, {'<they>': 348, 'der': 348, 'die': 348},
{'durchgearbeitet': 223, 'durchgegangen': 223}, {'N': 435}, {'...': 824, 'fuer': 825, 'fur': 825, 'v': 825, 'vom':
825, 'von': 825}, {'i': 31, 'ich': 31, 'ma': 31, 'wir': 31}, {'mich': 31, 'uns': 31}, {'<they>': 31}, {'<they>': 828,
'mich': 829, 'mir': 829, 'uns': 829}, {'mich': 829, 'uns': 829}, {'mich': 829, 'mir': 829, 'uns': 829}, {'bei': 31,
'im': 31, 'in': 31, 'mit': 31, 'zu': 31}, {'ich': 833, 'wir': 833}, {'<they>': 828, 'mich': 829, 'uns': 829}, {'wir':
31}, {'ich': 31, 'ma': 31, 'wir': 31}, {'': (1, 'moved')}, {'besprechung': 31, 'call': 31, 'gesprach': 31,
'gespraech': 31, 'lunch': 31, 'meeting': 31, 'termin': 31, 'treffen': 31}, {'...': 839}, {'ich': 840, 'wir': 840},
{'<they>': 624}, {'<they>': 624, 'gestrichen': 91}, {'vorbei': 31, 'vorbeischauen': 31}, {'...': 844}, {'...': 844,
'ich': 845}, {'besuchen': 31}, {'': (2, 'plan'), '...': 847}, {'<they>': 848}, {'mich': 849, 'uns': 849}, {'<me>': 31,
'besuch': 31}, {'vorbei': 31, 'zu': 851, 'zum': 31}, {'...': 852, 'vorbei': 31, 'zu': 851, 'zum': 31}, {'N': 853,
'mich': 849, 'uns': 849}, {'<me>': 829}, {'eingeladen': 31}, {'': (2, 'plan'), '...': 856}, {'bei': 857, 'im': 31,
'in': 31, 'mit': 31, 'zu': 857}, {'<they>': 624, 'ich': 858, 'wir': 858}, {'<acts1>': 827, 'abgemacht': 31,
'abgmacht': 31, 'ausgemacht': 31, 'ausgmacht': 31, 'begleitet': 830, 'besuchen': 831, 'besucht': 832, 'bin': 834,
'empfaengt': 832, 'empfangt': 832, 'erinnert': 835, 'essen': 836, 'faehrt': 830, 'fahr': 837, 'fahre': 837, 'fahren':
837, 'fahrt': 830, 'festgelegt': 31, 'flieg': 837, 'fliege': 837, 'fliegen': 837, 'fuehrt': 830, 'fuhrt': 830,
'gehen': 836, 'gelegt': 838, 'geplant': 31, 'geschoben': 838, 'gestrichen': 91, 'hab': 841, 'habe': 841, 'haben': 841,
'helfen': 832, 'hilft': 832, 'holt': 835, 'isst': 842, 'ist': 843, 'komm': 846, 'komme': 846, 'kommen': 850, 'kommt':
854, 'laden': 855, 'ladt': 855, 'laedt': 855, 'nehmen': 835, 'nimmt': 830, 'reden': 836, 'reise': 837, 'reisen': 837,
'reserviert': 31, 'schau': 846, 'schaue': 846, 'schlaeft': 842, 'schlaft': 842, 'sehen': 836, 'sind': 859, 'sprechen':
836, 'telefonieren': 836, 'treffen': 836, 'ubernachtet': 842, 'uebernachtet': 842, 'umgebucht': 838, 'umgelegt': 838,
'vereinbart': 31, 'verlegt': 838, 'verschoben': 838, 'vertagt': 838, 'vorgezogen': 838, 'wurde': 231, 'zeigt': 832,
'zoomen': 836, 'zugesagt': 31}, {'bekannt': 340, 'bekanntgemacht': 339, 'connected': 339, 'in': 342, 'vernetzt': 339,
'zusammengebracht': 339}, {'...': 861, 'bekannt': 340, 'bekanntgemacht': 339, 'connected': 339, 'in': 342, 'vernetzt':
339, 'zusammengebracht': 339}, {'N': 862}, {'ausgeholfen': 391, 'mit': 863, 'mitgeholfen': 391}, {'<introduced>': 339,
'bekannt': 340}, {'<introduced>': 339, 'bekannt': 340, 'einander': 865, 'miteinander': 865}, {'gebracht': 339,
'gesetzt': 339}, {'kontakt': 867, 'verbindung': 867}, {'<introduced>': 339, 'bekannt': 340, 'einander': 343, 'in':
342, 'miteinander': 343}, {'mail': 869}, {'e': 870, 'linkedin': 869, 'mail': 869, 'whatsapp': 869}, {'...': 866,
'<introduced>': 339, 'bekannt': 340, 'einander': 343, 'gegenseitig': 343, 'in': 868, 'kontakt': 867, 'miteinander':
343, 'per': 871, 'verbindung': 867, 'via': 871}, {'N': 872, 'ich': 220}, {'^': 104, 'an': 428, 'dass': 235, 'dazu':
427, 'fuer': 430, 'fur': 432, 'ist': 236, 'lautet': 236, 'lautete': 236, 'waere': 236, 'war': 236, 'ware': 236,
'wäre': 236}, {'...': 361, 'vorgestellt': 339}, {'D': 35}, {'...': 876}, {'alles': 877, 'das': 877, 'den': 877, 'die':
877, 'es': 877, 'ihn': 877, 'sie': 877}, {'bringt': 878, 'gibt': 878, 'schickt': 878, 'sendet': 878}, {'und': 879},
{'...': 880}, {'<det>': 35}, {'<det>': 877, 'D': 882}, {'<me>': 883}, {'<sends3>': 881, 'baut': 532, 'bringt': 561,
'gibt': 561, 'schickt': 561, 'schreibt': 884, 'zahlt': 561}, {'gebracht': 330}, {'spiel': 886}, {'empfohlen': 330,
'ins': 887, 'vermittelt': 330, 'vorgeschlagen': 330, 'weiterempfohlen': 330}, {'einsatz': 391}, {'ausgeholfen': 391,
'dabei': 391, 'eingesprungen': 391, 'gearbeitet': 391, 'geholfen': 391, 'gewerkt': 391, 'im': 889, 'mitgeholfen':
391}, {'...': 890, 'ausgeholfen': 391, 'dabei': 391, 'eingesprungen': 391, 'gearbeitet': 391, 'geholfen': 391,
'gewerkt': 391, 'im': 889, 'mitgeholfen': 391}, {'...': 888, '<helper>': 891}, {'...': 888, 'N': 343}, {'gebracht':
324}, {'stand': 894}, {'aktuellen': 895, 'letzten': 895, 'neuesten': 895, 'neusten': 895}, {'den': 896}, {'geholfen':
110, 'unterstuetzt': 110, 'unterstutzt': 110, 'zugehoert': 110, 'zugehort': 110}, {'geholfen': 110, 'unterstutzt':
110, 'zugehort': 110}, {'geholfen': 110, 'unterstuetzt': 110, 'zugehoert': 110}, {'...': 888, 'N': 343, 'pitch': 898,
'pitchen': 898, 'proben': 898, 'uben': 899, 'ueben': 900}, {'...': 888, 'pitch': 898, 'pitchen': 898, 'proben': 898,
'uben': 899, 'ueben': 900}, {'gegeben': 324, 'gesagt': 324}, {'gegeben': 339, 'gemacht': 339, 'geschickt': 339}, {'N':
904}, {'an': 905, 'bei': 905, 'mit': 905, 'zu': 905}, {'intro': 906}, {'N': 875}, {'vorgestellt': 339}, {'N': 909,
'rucken': 452, 'ruecken': 453}, {'N': 909}, {'gegeben': 324}, {'intro': 906, 'update': 912}, {'...': 888}, {'': (8,
'asked'), '<me>': 289}, {'angebot': 35, 'einladung': 35, 'entwurf': 35, 'intro': 35, 'intros': 35, 'kontakt': 35,
'protokoll': 35, 'termin': 35, 'unterlagen': 35, 'vorschlaege': 35, 'vorschlag': 35, 'vorschlage': 35}, {'angebot':
35, 'das': 916, 'den': 916, 'die': 916, 'ein': 916, 'eine': 916, 'einladung': 35, 'entwurf': 35, 'intro': 35,
'intros': 35, 'kontakt': 35, 'nen': 916, 'protokoll': 35, 'termin': 35, 'unterlagen': 35, 'vorschlaege': 35,
'vorschlag': 35, 'vorschlage': 35}, {'^': 917}, {'gesetzt': 324}, {'bild': 919}, {'...': 361, '<introduced>': 339,
'bekannt': 340, 'in': 342}, {'N': 921}, {'sein': 35}, {'da': 923, 'eintreffen': 35, 'fertig': 923, 'kommen': 35,
'vorliegen': 35}, {'<until>': 924}, {'': (6, 'theirs'), 'soll': 925}, {'gebeten': 926}, {'...': 927}, {'^': 928},
{'um': 929}, {'...': 363, 'email': 930, 'linkedin': 930, 'mail': 930, 'sms': 930, 'whatsapp': 930}, {'<work>': 435},
{'...': 932, '<counsel>': 433, '<work>': 435}, {'gebeten': 325}, {'kommt': 925, 'soll': 925, 'sollte': 925},
{'angefragt': 935, 'gebeten': 935}, {'...': 936}, {'...': 934, '^': 937}, {'ich': 393, 'wir': 393}, {'N': 343},
{'gratuliert': 324}, {'geburtstag': 941}, {'...': 864, '<and>': 873, '<counsel>': 874, 'N': 875, '^': 885, 'als': 892,
'an': 893, 'angefeuert': 326, 'angefragt': 325, 'auf': 897, 'aufgebaut': 326, 'aufgemuntert': 326, 'ausgeholfen': 391,
'bei': 901, 'beim': 902, 'berichtet': 324, 'beruhigt': 326, 'bescheid': 903, 'bestaerkt': 326, 'bestarkt': 326,
'coached': 332, 'das': 907, 'dem': 908, 'den': 910, 'der': 908, 'die': 911, 'ein': 913, 'eine': 907, 'erklaert': 324,
'erklart': 324, 'ermutigt': 326, 'erzaehlt': 324, 'erzahlt': 324, 'fuer': 914, 'fur': 914, 'geantwortet': 324,
'gebeten': 915, 'gebrieft': 324, 'gecoached': 332, 'gecoacht': 332, 'gedankt': 327, 'gefragt': 325, 'gelobt': 326,
'gementort': 332, 'gesagt': 324, 'geschildert': 324, 'gestrichen': 91, 'getroestet': 326, 'getrostet': 326, 'gezeigt':
324, 'gibt': 918, 'gratuliert': 324, 'gut': 459, 'informiert': 324, 'ins': 920, 'intro': 906, 'ist': 231, 'macht':
918, 'mentored': 332, 'mit': 922, 'mitgeholfen': 391, 'mitgeteilt': 324, 'motiviert': 326, 'muessen': 350, 'muss':
350, 'mussen': 350, 'mut': 460, 'nachgefragt': 325, 'ne': 907, 'organisiert': 918, 'per': 931, 's': 933, 'schickt':
918, 'soll': 350, 'sollte': 350, 'todo': 289, 'uber': 931, 'ueber': 931, 'um': 938, 'und': 939, 'update': 912,
'upgedatet': 324, 'via': 931, 'weiterempfohlen': 330, 'wurde': 231, 'zu': 940, 'zugesagt': 324, 'zum': 942},
{'<them>': 6, 'das': 56, 'es': 56}, {'ich': 944, 'wir': 944}, {'<me>': 35, 'das': 532, 'es': 532}, {'<they>': 946},
{'<them>': 345}, {'ich': 948, 'wir': 948}, {'<they>': 532}, {'<them>': 35}, {'von': 951}, {'ich': 952, 'wir': 952},
{'<they>': 69, 'von': 68}, {'schuldi': 6, 'schuldig': 6}, {'...': 955, 'schuldi': 6, 'schuldig': 6}, {'<them>': 956},
{'<them>': 956, 'ich': 957}, {'noch': 49}, {'<me>': 959}, {'an': 56}, {'<me>': 961}, {'von': 962}, {'...': 963},
{'<me>': 667}, {'<they>': 965}, {'<me>': 6, '<them>': 35}, {'...': 963, 'von': 967}, {'<them>': 6, 'dringend': 6,
'noch': 6, 'unbedingt': 6}, {'dringend': 6, 'noch': 6, 'unbedingt': 6}, {'ich': 969, 'wir': 970}, {'ausstaendig': 49,
'ausstandig': 49, 'ausstehend': 49, 'pendent': 49}, {'ich': 56, 'wir': 56}, {'<me>': 49}, {'<they>': 974, 'ich': 56,
'wir': 56}, {'<they>': 974}, {'aus': 49}, {'aus': 49, 'noch': 977}, {'<done>': 6}, {'...': 979}, {'<me>': 980},
{'von': 981}, {'<done>': 35}, {'...': 983}, {'<me>': 980, '<them>': 984}, {'<them>': 982, 'von': 985}, {'<give1>':
945, '<give3>': 947, '<have>': 949, '<will3>': 950, 'ausstaendig': 49, 'ausstandig': 49, 'ausstehend': 49, 'bekomm':
953, 'bekomme': 953, 'bekommen': 953, 'bekommt': 954, 'bin': 958, 'erhalte': 953, 'fehlen': 960, 'fehlt': 960,
'gehen': 964, 'geht': 964, 'ist': 966, 'kommen': 968, 'kommt': 968, 'krieg': 953, 'kriege': 953, 'kriegen': 953,
'kriegt': 954, 'muessen': 971, 'muss': 971, 'mussen': 971, 'noch': 972, 'pendent': 49, 'schuld': 973, 'schulde': 973,
'schulden': 975, 'schuldet': 976, 'sind': 966, 'stehen': 978, 'steht': 978, 'werden': 986, 'wird': 986}, {'': (5,
'mine'), '<det>': 6}, {'bis': 6, 'ich': 988, 'noch': 6, 'spaetestens': 6, 'spatestens': 6, 'wir': 988}, {'<they>':
882}, {'nach': 6, 'vorbei': 6, 'weiter': 6, 'zuruck': 6, 'zurueck': 6}, {'...': 991, '<them>': 6, 'das': 56, 'den':
56, 'die': 56, 'es': 56, 'ihn': 56, 's': 56, 'sie': 56}, {'<them>': 6, 'das': 56, 'den': 56, 'die': 56, 'es': 56,
'ihn': 56, 's': 56, 'sie': 56}, {'<them>': 6, 'das': 56, 'es': 56, 'ich': 992, 's': 56, 'wir': 993}, {'': (6,
'theirs'), '<they>': 35}, {'<me>': 995}, {'<me>': 995, 'das': 996, 'den': 996, 'die': 996, 'es': 996, 's': 996},
{'<me>': 995, '<they>': 997, 'das': 996, 'den': 996, 'der': 997, 'die': 997, 'es': 996, 's': 996}, {'retour': 35,
'wieder': 127, 'zuruck': 35, 'zurueck': 35}, {'D': 999, 'retour': 35, 'wieder': 127, 'zuruck': 35, 'zurueck': 35},
{'...': 127, 'D': 999, 'das': 1000, 'den': 1000, 'die': 1000, 'es': 1000, 'ihn': 1000, 'retour': 35, 'sie': 1000,
'wieder': 127, 'zuruck': 35, 'zurueck': 35}, {'N': 1001, 'er': 1001, 'sie': 1001}, {'<they>': 548, 'N': 1001,
'bescheid': 35, 'das': 552, 'er': 1001, 'es': 552, 'mir': 547, 'sie': 1001, 'uns': 547}, {'<me>': 557, '<they>': 558},
{'mich': 6}, {'ich': 1005, 'mich': 6}, {'zuruck': 6, 'zurueck': 6}, {'': (5, 'mine'), 'bei': 56}, {'mich': 1008},
{'<them>': 1007, 'ich': 1009, 'mich': 1008, 'zuruck': 6, 'zurueck': 6}, {'': (6, 'theirs'), 'bei': 532}, {'': (6,
'theirs'), '<they>': 1011, 'bei': 532}, {'<they>': 545, 'sich': 1012}, {'...': 535, '<they>': 562, 'mich': 561, 'mir':
561, 'sich': 1012, 'uns': 561}, {'N': 128, 'er': 128, 'sie': 128}, {'<them>': 1007, 'zuruck': 6, 'zurueck': 6},
{'...': 535, '<me>': 557, 'mich': 536, 'mir': 536, 'uns': 536, 'zuruck': 35, 'zurueck': 35}, {'...': 535, '<me>': 557,
'<they>': 1017, 'mich': 536, 'mir': 536, 'uns': 536, 'zuruck': 35, 'zurueck': 35}, {'N': 1001, 'das': 552, 'er': 1001,
'es': 552, 'sie': 1001}, {'<me>': 566, 'N': 1001, 'er': 1001, 'sie': 1001}, {'D': 6}, {'mir': 1021}, {'<until>': 35,
'N': 1001, 'er': 1001, 'sie': 1001}, {'...': 987, '<deed1>': 989, '<deed3>': 990, '<does3>': 531, '<give1>': 994,
'<give3>': 998, 'antwortet': 538, 'bringt': 1002, 'connected': 532, 'connectet': 532, 'erkundigt': 546, 'geben': 549,
'gibt': 1003, 'hoert': 556, 'holen': 558, 'holt': 1004, 'hort': 556, 'intro': 532, 'introduced': 532, 'introed': 532,
'introt': 532, 'kuemmer': 1006, 'kuemmere': 1006, 'kuemmre': 1006, 'kummer': 1006, 'kummere': 1006, 'kummre': 1006,
'leitet': 559, 'mailt': 560, 'meld': 1010, 'melde': 1010, 'melden': 1013, 'meldet': 1014, 'retourniert': 1015,
'ruehren': 546, 'ruehrt': 1013, 'ruf': 1016, 'rufe': 1016, 'rufen': 558, 'ruft': 1018, 'ruhren': 546, 'ruhrt': 1013,
'sagen': 549, 'sagt': 549, 'schickt': 1019, 'schreib': 1016, 'schreibe': 1016, 'schreibt': 560, 'stellen': 567,
'stellt': 1020, 'uberleg': 1022, 'uberlege': 1022, 'uberweist': 36, 'ueberleg': 1022, 'ueberlege': 1022, 'ueberweist':
36, 'unterschreibt': 36, 'zahlt': 1023}, {'D': 31, 'fuer': 194, 'fur': 194}, {'': (2, 'plan'), 'D': 31, 'fuer': 194,
'fur': 194}, {'mir': 21}, {'mich': 21}, {'^': 6, 'bei': 1027, 'fuer': 1028, 'fur': 1028, 'mein': 21, 'meine': 21,
'von': 1027}, {'item': 1029, 'items': 1029}, {'': (0, 'missed'), 'davon': 91}, {'nichts': 1031}, {'nichts': 1031,
'noch': 1032}, {'...': 890, 'am': 391, 'an': 391, 'auf': 391, 'ausgeholfen': 391, 'bei': 391, 'beim': 391, 'dabei':
391, 'eingesprungen': 391, 'fuer': 391, 'fur': 391, 'gearbeitet': 391, 'geholfen': 391, 'gewerkt': 391, 'im': 889,
'mitgeholfen': 391}, {'N': 332}, {'bei': 1035, 'fuer': 1035, 'fur': 1035, 'von': 1035}, {'bei': 391, 'beim': 391},
{'war': 91}, {'...': 1038}, {'urlaub': 1039}, {'auf': 1039, 'beim': 1039, 'da': 1039, 'fort': 1039, 'im': 1040, 'in':
1039, 'unterwegs': 1039, 'weg': 1039}, {'auf': 1039, 'beim': 1039, 'da': 1039, 'fort': 1039, 'gerade': 1041, 'grad':
1041, 'im': 1040, 'in': 1039, 'kurz': 1041, 'ned': 1041, 'net': 1041, 'nicht': 1041, 'unterwegs': 1039, 'weg': 1039},
{'N': 330}, {'fuer': 1043, 'fur': 1043}, {'<helper>': 1034, 'coach': 1036, 'freiwillige': 1037, 'freiwilliger': 1037,
'ich': 1042, 'mentor': 1036, 'mentorin': 1036, 'referenz': 1044}, {'gehabt': 223, 'gesprochen': 223}, {'': (23,
'contact'), 'gehabt': 223, 'gesprochen': 223}, {'apparat': 1046, 'tel': 1047, 'telefon': 1047}, {'$$': 223}, {'los':
1049, 'raus': 1049, 'rausgegangen': 1049, 'unterwegs': 1049, 'weg': 1049}, {'': (23, 'contact'), 'gehabt': 223},
{'strippe': 1051}, {'bekommen': 223}, {'strippe': 1053}, {'<they>': 235}, {'taet': 1055, 'tat': 1055, 'tät': 1055,
'wuerd': 1055, 'wuerde': 1055, 'wurd': 1055, 'wurde': 1055, 'würde': 1055}, {'stelle': 1056}, {'N': 1050, 'der': 1052,
'die': 1054, 'meiner': 1057, 'unserer': 1057, 'unsrer': 1057}, {'i': 393}, {'geschickt': 223, 'geschrieben': 223,
'gesendet': 223, 'gschriebn': 223, 'hinterlassen': 223, 'rausgeschickt': 223, 'verschickt': 223}, {'N': 325}, {'...':
1060, 'an': 1061, 'geschickt': 223, 'geschrieben': 223, 'gesendet': 223, 'gschriebn': 223, 'hinterlassen': 223,
'rausgeschickt': 223, 'verschickt': 223}, {'...': 1060, 'geschickt': 223, 'geschrieben': 223, 'gesendet': 223,
'gschriebn': 223, 'hinterlassen': 223, 'rausgeschickt': 223, 'verschickt': 223}, {'N': 325, 'bei': 1061}, {'...': 209,
'an': 223, 'bei': 223, 'v': 223, 'verpasst': 91, 'von': 223}, {'wollen': 91}, {'bekommen': 223, 'erhalten': 223,
'gekriegt': 223, 'von': 223}, {'': (23, 'contact'), 'nicht': 91}, {'war': 223, 'waren': 223}, {'<they>': 571}, {'D':
31, 'am': 31, 'for': 31, 'on': 31}, {'booked': 1071, 'confirmed': 1071, 'planned': 1071, 'scheduled': 1071}, {'mit':
223}, {'verlegt': 838, 'verschoben': 838}, {'<seen_of>': 122}, {'': (13, 'talk'), 'hin': 122}, {'<counsel>': 1076},
{'gelegt': 838, 'geschoben': 838, 'umgebucht': 838, 'umgelegt': 838, 'verlegt': 838, 'verschoben': 838, 'vertagt':
838, 'vorgezogen': 838}, {'s': 1077}, {'': (0, 'missed'), 'gequatscht': 91, 'geredet': 91, 'gesprochen': 91}, {'band':
1080, 'box': 1080, 'mailbox': 1080, 'mobilbox': 1080}, {'ab': 91, 'anrufbeantworter': 91, 'band': 91, 'combox': 91,
'mailbox': 91}, {'ab': 91, 'anrufbeantworter': 91, 'band': 1080, 'box': 1080, 'combox': 91, 'mailbox': 1080,
'mobilbox': 1080}, {'achterl': 223, 'bier': 223, 'bierchen': 223, 'drink': 223, 'glas': 223, 'runde': 223, 'schwatz':
223, 'spaziergang': 223, 'spritzer': 223, 'sprung': 223, 'wein': 223}, {'seite': 21}, {'': (1, 'moved'), 'auf': 838},
{'...': 1074, '<network>': 1075, '<their>': 1077, 'D': 1078, 'N': 1079, 'das': 1081, 'dem': 1082, 'den': 1082, 'der':
1082, 'die': 1083, 'ein': 1084, 'einen': 1084, 'ihr': 1081, 'meiner': 1085, 'n': 1084, 'nen': 1084, 'sein': 1081,
'verschoben': 1086}, {'me': 91}, {'on': 1088}, {'<det>': 122, '<me>': 21, '<their>': 122, '<them>': 289, 'N': 122},
{'<det>': 122, '<their>': 122, '<them>': 289, 'N': 122}, {'bei': 1091}, {'<det>': 122, '<their>': 122, 'N': 122},
{'bei': 1093}, {'bei': 1090, 'jetzt': 1092, 'nun': 1094}, {'liegt': 1095}, {'<me>': 572, 'N': 325, 'ich': 1061, 'um':
575}, {'aufbauen': 326, 'aufmuntern': 326, 'aufmunterung': 326, 'daumendruecken': 326, 'mutmachen': 326, 'troesten':
326, 'zuhoeren': 326, 'zureden': 326, 'zuspruch': 326}, {'das': 1098, 'den': 1098, 'die': 1098}, {'aufbauen': 326,
'aufmuntern': 326, 'aufmunterung': 326, 'daumendrucken': 326, 'mutmachen': 326, 'trosten': 326, 'zuhoren': 326,
'zureden': 326, 'zuspruch': 326}, {'das': 1100, 'den': 1100, 'die': 1100}, {'fuer': 1099, 'fuers': 1098, 'fur': 1101,
'furs': 1100}, {'...': 1102}, {'off': 91}, {'D': 838, 'auf': 838, 'to': 838}, {'called': 1104, 'canceled': 91,
'cancelled': 91, 'gecancelt': 91, 'moved': 1105, 'postponed': 1105, 'pushed': 1105, 'rescheduled': 1105, 'shifted':
1105}, {'gewesen': 223, 'gwesen': 223}, {'...': 1107}, {'angepackt': 391, 'ausgeholfen': 391, 'mitangepackt': 391,
'mitgeholfen': 391}, {'<helper>': 891}, {'...': 1109, 'als': 1110, 'angefragt': 325, 'angeklopft': 325, 'bedankt':
327, 'nachgefasst': 325, 'nachgefragt': 325, 'nachgehakt': 325, 'vorgefuehlt': 325, 'vorgefuhlt': 325}, {'gearbeitet':
391, 'geholfen': 391, 'mitgeholfen': 391}, {'kreuz': 1112}, {'caritas': 1112, 'diakonie': 1112, 'feuerwehr': 1112,
'fluchtlingshilfe': 1112, 'fluechtlingshilfe': 1112, 'roten': 1113, 'rotes': 1113, 'tafel': 1112}, {'<me>': 393,
'<them>': 1108, 'N': 1111, 'dem': 1114, 'den': 1114, 'der': 1114, 'die': 1114}, {'...': 1109}, {'angepackt': 391,
'geholfen': 391, 'mitgeholfen': 391}, {'...': 1117}, {'...': 1117, 'angepackt': 391, 'geholfen': 391, 'mitgeholfen':
391}, {'<them>': 1108, 'N': 1116, 'abbau': 1118, 'aufbau': 1118, 'siedeln': 1119, 'ubersiedeln': 1119, 'uebersiedeln':
1119, 'umzug': 1119}, {'...': 952}, {'': (6, 'theirs'), '...': 952}, {'<them>': 289}, {'^': 1122, 'von': 1123}, {'^':
35, 'von': 1123}, {'^': 1121, 'ich': 1124, 'wir': 1125}, {'ich': 1125, 'wir': 1125}, {'^': 580}, {'<they>': 1128, '^':
580, 'von': 581}, {'^': 813}, {'^': 815}, {'N': 324}, {'': (13, 'talk'), 'N': 324, 'ich': 1132}, {'ist': 194}, {'...':
1134}, {'bei': 223, 'ich': 31, 'vom': 223, 'von': 223}, {'ich': 31}, {'wir': 31, 'wollen': 91}, {'N': 327}, {'N': 327,
'an': 1139, 'to': 1139}, {'thanks': 1140}, {'<gone>': 223, 'verabredet': 31}, {'aufgetaucht': 91, 'auftaucht': 91,
'erschienen': 91, 'gekommen': 91, 'kommen': 91, 'kumma': 91}, {'<not>': 1143}, {'mit': 21}, {'verabredet': 31}, {'':
(2, 'plan'), '...': 1146}, {'...': 1142, '<them>': 481, 'bei': 31, 'dran': 1145, 'mit': 1147}, {'gekommen': 91},
{'dazu': 1149, 'dazugekommen': 91, 'gefahren': 91, 'gegangen': 91, 'gekommen': 91, 'hingegangen': 91}, {'...': 1150,
'dazu': 1149, 'dazugekommen': 91, 'gefahren': 91, 'gegangen': 91, 'gekommen': 91, 'hingegangen': 91}, {'nicht': 1151},
{'': (11, 'thinking')}, {'sicher': 1153}, {'nicht': 1154, 'un': 1154}, {'': (23, 'contact'), '...': 1146}, {'...':
1150, 'dazu': 1149, 'dazugekommen': 91, 'gefahren': 91, 'gegangen': 91, 'gekommen': 91, 'hingegangen': 91, 'sicher':
1153}, {'<gone>': 223}, {'...': 1158}, {'...': 1142, '<not>': 1143, '<them>': 481, 'aber': 1144, 'dann': 1144, 'dran':
1145, 'ich': 1148, 'leider': 1152, 'mir': 1155, 'mit': 1156, 'nicht': 1157, 'un': 1154, 'wir': 1159}, {'<them>': 732},
{'von': 1161}, {'ich': 1162, 'von': 1161, 'wir': 1162}, {'von': 57}, {'...': 1164}, {'^': 1165, 'von': 1161}, {'^':
1165, 'ich': 1166, 'von': 1161, 'wir': 1166}, {'^': 635, 'das': 573, 'es': 573, 'ihn': 573, 'sie': 573}, {'...': 1060,
'an': 223, 'geschickt': 223, 'geschrieben': 223, 'gesendet': 223, 'gschriebn': 223, 'hinterlassen': 223,
'rausgeschickt': 223, 'verschickt': 223, 'von': 223}, {'mit': 6}, {'...': 1170}, {'^': 1171}, {'<them>': 1172, '^':
1171}, {'<them>': 1172, '^': 1171, 'ich': 1173}, {'ist': 194, 'vergessen': 91}, {'abgemacht': 31, 'angesetzt': 31,
'ausgemacht': 31, 'bestaetigt': 31, 'bestatigt': 31, 'fix': 31, 'fixiert': 31, 'gebucht': 31, 'geplant': 31, 'steht':
31, 'vereinbart': 31, 'zugesagt': 31}, {'...': 1175, 'abgemacht': 31, 'angesetzt': 31, 'ausgemacht': 31, 'bestaetigt':
31, 'bestatigt': 31, 'fix': 31, 'fixiert': 31, 'gebucht': 31, 'geplant': 31, 'ist': 1176, 'steht': 31, 'vereinbart':
31, 'zugesagt': 31}, {'it': 91}, {'make': 1178}, {'not': 1179, 't': 1179}, {'': (0, 'missed'), 'on': 1088}, {'fuer':
1035, 'fur': 1035}, {'up': 31}, {'N': 339}, {'<and>': 1184, 'an': 1184, 'bei': 1184, 'mit': 1184, 'to': 1184, 'with':
1184, 'x': 1184, 'zu': 1184}, {'N': 1185}, {'': (23, 'contact'), 'N': 1185}, {'er': 122, 'es': 122, 'ihr': 122,
'ihre': 122, 'sein': 122, 'seine': 122, 'sie': 122}, {'D': 838}, {'...': 1102, 'N': 327, 'an': 1139}, {'N': 327,
'dem': 1139, 'den': 1139, 'der': 1139, 'die': 1139, 'liebe': 1139, 'lieber': 1139}, {'N': 327, 'an': 1139}, {'...':
1102, 'N': 327, 'an': 1191, 'dem': 1139, 'den': 1139, 'der': 1139, 'die': 1139, 'liebe': 1139, 'lieber': 1139,
'nochmal': 1192}, {'ich': 21}, {'': (12, 'task'), '^': 6, 'dass': 1194}, {'denken': 1195}, {'^': 6, 'dass': 1194},
{'denken': 1197}, {'vergessen': 21}, {'daran': 1198, 'dran': 1198, 'nicht': 1199}, {'daran': 1198, 'dran': 1198,
'ich': 1200, 'nicht': 1199}, {'braucht': 122, 'hat': 122, 'ist': 122, 'muss': 122, 'soll': 122, 'war': 122, 'will':
122}, {'<rel>': 1202}, {'<give3>': 35, '<give3_apart>': 35, 'laesst': 35, 'lasst': 35}, {'...': 1204}, {'^': 1205},
{'<give3>': 35, '<give3_apart>': 35}, {'...': 1207}, {'<me>': 1208}, {'...': 1209}, {'<me>': 1206, '^': 1210}, {'':
(13, 'talk'), 'N': 1211, 'er': 1211, 'sie': 1211}, {'steht': 31}, {'N': 326}, {'fur': 1214}, {'fuer': 1214},
{'gedruckt': 1215, 'gedrueckt': 1216, 'gedrückt': 1215}, {'N': 110}, {'fuer': 1218, 'fur': 1218, 'von': 1218},
{'review': 1219}, {'ich': 469, 'wir': 469}, {'<have>': 1221}, {'an': 1153, 'druber': 1153, 'drueber': 1153}, {'daran':
0, 'dran': 0, 'grad': 1223}, {'an': 1153, 'daruber': 1153, 'darueber': 1153, 'uber': 1153, 'ueber': 1153}, {'an':
1153, 'daruber': 1153, 'darueber': 1153, 'gerade': 1225, 'uber': 1153, 'ueber': 1153}, {'abgeholt': 223, 'angerufen':
223, 'besucht': 223, 'eingeladen': 223, 'empfohlen': 223, 'erzaehlt': 223, 'erzahlt': 223, 'geantwortet': 223,
'gegeben': 223, 'geholfen': 223, 'gemailt': 223, 'geraten': 223, 'gesagt': 223, 'geschickt': 223, 'geschrieben': 223,
'gezeigt': 223, 'gratuliert': 223, 'vorgestellt': 223, 'zuruckgerufen': 223, 'zurueckgerufen': 223}, {'...': 1227},
{'<me>': 1228}, {'<give3>': 533}, {'sich': 714}, {'': (13, 'talk'), 'sich': 714}, {'bei': 1093, 'jetzt': 1094, 'nun':
1094}, {'liegt': 1233}, {'schritt': 1234}, {'step': 1234, 'steps': 1234}, {'fuer': 1153, 'fur': 1153}, {'<hat>': 1229,
'<have>': 1221, '<rel>': 1202, '<will3>': 348, '^': 1230, 'bald': 122, 'ball': 1096, 'braucht': 122, 'fliegt': 122,
'geht': 122, 'gerade': 122, 'haengt': 122, 'hangt': 122, 'hat': 122, 'hatte': 122, 'heuer': 122, 'hing': 122, 'im':
122, 'in': 122, 'ist': 122, 'jetzt': 122, 'lag': 122, 'liegt': 122, 'macht': 122, 'mochte': 1231, 'moechte': 1231,
'muss': 1232, 'möchte': 1231, 'nachste': 1235, 'nachster': 1235, 'naechste': 1235, 'naechster': 1235, 'next': 1236,
'noch': 122, 'nun': 122, 'richtige': 1237, 'steckt': 122, 'steht': 122, 'sucht': 122, 'war': 122, 'werden': 1231,
'will': 1232, 'wird': 1232, 'wollen': 1231, 'wollte': 1231, 'zieht': 122}, {'up': 91}, {'': (0, 'missed'), 'up': 91},
{'answer': 91, 'come': 91, 'make': 1178, 'pick': 1239, 'reply': 91, 'respond': 91, 'show': 1240, 'turn': 1239},
{'not': 1241, 't': 1241}, {'haben': 122, 'kennen': 122, 'sind': 122, 'wollen': 122}, {'<hat>': 1229, '<rel>': 1202,
'<will3>': 348, '^': 1230, 'bald': 122, 'beiden': 1243, 'braucht': 122, 'geht': 122, 'gerade': 122, 'haben': 122,
'haengt': 122, 'hangt': 122, 'hat': 122, 'hatte': 122, 'heuer': 122, 'hing': 122, 'im': 122, 'in': 122, 'ist': 122,
'jetzt': 122, 'kennen': 122, 'macht': 122, 'mochte': 1231, 'moechte': 1231, 'muss': 1232, 'möchte': 1231, 'noch': 122,
'nun': 122, 'richtige': 1237, 'sind': 122, 'sucht': 122, 'war': 122, 'werden': 1231, 'will': 1232, 'wird': 1232,
'wollen': 1231, 'wollte': 1231, 'zieht': 122, 'zwei': 1243}, {'denken': 1195, 'gehabt': 223}, {'...': 1060, 'an': 223,
'geschickt': 223, 'geschrieben': 223, 'gesendet': 223, 'gschriebn': 223, 'hinterlassen': 223, 'rausgeschickt': 223,
'v': 223, 'verschickt': 223, 'vom': 223, 'von': 223}, {'mail': 1246}, {'': (22, 'gave:volunteering'), 'bei': 391,
'beim': 391, 'fuer': 391, 'fur': 391, 'im': 391, 'in': 391}, {'ausgeholfen': 391, 'beraten': 391, 'betreut': 391,
'engagiert': 391, 'gearbeitet': 391, 'geholfen': 391, 'gekocht': 391, 'mitgearbeitet': 391, 'mitgeholfen': 391,
'taetig': 391, 'tatig': 391, 'unterrichtet': 391}, {'...': 1249}, {'ausgeholfen': 391, 'beraten': 391, 'betreut': 391,
'engagiert': 391, 'gearbeitet': 391, 'geholfen': 391, 'gekocht': 391, 'mitgearbeitet': 391, 'mitgeholfen': 391,
'taetig': 391, 'unterrichtet': 391}, {'...': 1251}, {'ausgeholfen': 391, 'beraten': 391, 'betreut': 391, 'engagiert':
391, 'gearbeitet': 391, 'geholfen': 391, 'gekocht': 391, 'mitgearbeitet': 391, 'mitgeholfen': 391, 'tatig': 391,
'unterrichtet': 391}, {'...': 1253}, {'an': 1250, 'ausgeholfen': 391, 'bei': 1250, 'beim': 1250, 'beraten': 391,
'betreut': 391, 'fuer': 1252, 'fur': 1254, 'gearbeitet': 391, 'geholfen': 391, 'gekocht': 391, 'im': 1250, 'in': 1250,
'mitgeholfen': 391, 'unterrichtet': 391}, {'': (22, 'gave:volunteering'), '...': 1255}, {'angesetzt': 91,
'ausgemacht': 91, 'geplant': 91, 'verabredet': 91, 'vereinbart': 91, 'vorgesehen': 91}, {'er': 91, 'ich': 91, 'sie':
91}, {'...': 1257, 'termin': 91, 'treffen': 91, 'verabredet': 91, 'wollte': 1258}, {'bekannt': 340, 'vernetzt': 339,
'vorgestellt': 339}, {'von': 122}, {'': (23, 'contact'), 'am': 31, 'fuer': 31, 'fur': 31, 'zum': 31}, {'...': 1060,
'an': 223, 'bekommen': 223, 'erhalten': 223, 'gekriegt': 223, 'geschickt': 223, 'geschrieben': 223, 'gesendet': 223,
'gschriebn': 223, 'hinterlassen': 223, 'rausgeschickt': 223, 'v': 223, 'verschickt': 223, 'vom': 223, 'von': 223},
{'abgegeben': 330, 'geschrieben': 330, 'verfasst': 330}, {'N': 1264}, {'fuer': 1265, 'fur': 1265}, {'^': 877},
{'<them>': 529, 'fuer': 528, 'fur': 528}, {'<does3>': 1268}, {'und': 1269}, {'...': 1270, '<sends3>': 881, 'baut':
532, 'bringt': 561, 'gibt': 561, 'schickt': 561, 'schreibt': 884, 'zahlt': 561}, {'': (6, 'theirs'), 'angebot': 35,
'das': 916, 'den': 916, 'die': 916, 'ein': 916, 'eine': 916, 'einladung': 35, 'entwurf': 35, 'intro': 35, 'intros':
35, 'kontakt': 35, 'nen': 916, 'protokoll': 35, 'termin': 35, 'unterlagen': 35, 'vorschlaege': 35, 'vorschlag': 35,
'vorschlage': 35}, {'^': 1272}, {'<deed3>': 1267, '^': 1271, 'besorgt': 289, 'checkt': 289, 'gibt': 918, 'klaert':
289, 'klart': 289, 'macht': 918, 'mailt': 289, 'organisiert': 918, 'schickt': 1273, 'sendet': 289, 'ubernimmt': 289,
'uberweist': 289, 'uebernimmt': 289, 'ueberweist': 289, 'verschickt': 289}, {'': (12, 'task'), 'an': 0, 'daran': 0},
{'mich': 1275}, {'': (12, 'task'), '...': 1060, 'geschickt': 223, 'geschrieben': 223, 'gesendet': 223, 'gschriebn':
223, 'hinterlassen': 223, 'rausgeschickt': 223, 'verschickt': 223}, {'...': 254, '<should>': 104}, {'...': 1278},
{'^': 1279}, {'ich': 1280, 'man': 1280, 'wir': 1280}, {'dass': 1281}, {'ist': 194, 'sind': 194}, {'...': 1283},
{'nicht': 91}, {'^': 49, 'von': 1161}, {'^': 49, 'ich': 1286, 'von': 1161, 'wir': 1286}, {'...': 255}, {'^': 1288},
{'ich': 1289, 'man': 1289, 'wir': 1289}, {'': (13, 'talk'), 'dass': 1290}, {'um': 122}, {'geht': 1292, 'ging': 1292},
{'...': 1134, 'abgemacht': 31, 'angesetzt': 31, 'ausgemacht': 31, 'bestaetigt': 31, 'bestatigt': 31, 'fix': 31,
'fixiert': 31, 'gebucht': 31, 'geplant': 31, 'ist': 1176, 'steht': 31, 'vereinbart': 31, 'wir': 31, 'zugesagt': 31},
{'gehoert': 91, 'gehort': 91, 'gesehen': 91, 'gesprochen': 91}, {'gehoert': 91, 'gehort': 91, 'gesehen': 91,
'gesprochen': 91, 'mehr': 1295}, {'nicht': 1296}, {'wasser': 91}, {'ein': 1153}, {'aus': 91, 'flach': 91, 'ins': 1298,
'leider': 230, 'mir': 1299}, {'<they>': 632}, {'statt': 223}, {'...': 1302}, {'<det>': 1303}, {'statt': 91}, {'': (13,
'talk'), '...': 1302, '<det>': 1303, 'D': 1304, 'besser': 626, 'es': 627, 'gern': 626, 'gerne': 626, 'gut': 626,
'lieber': 626, 'nicht': 1305, 's': 627}, {'gegeben': 110, 'geschickt': 110}, {'...': 1307, 'N': 110}, {'...': 1307},
{'mir': 1309}, {'an': 1308, 'auf': 1309, 'fuer': 1308, 'fur': 1308, 'von': 1310, 'zu': 1309, 'zum': 1309, 'zur':
1309}, {'^': 49, 'noch': 1286, 'von': 1161}, {'<me>': 1312}, {'geburtstag': 122, 'hochzeitstag': 122, 'namenstag':
122}, {'...': 1314, 'geburtstag': 122, 'hochzeitstag': 122, 'namenstag': 122}, {'N': 1315}, {'aus': 91, 'flach': 91,
'ins': 1298, 'leider': 230}, {'aus': 91, 'leider': 230}, {'': (13, 'talk'), 'nicht': 1305, 'statt': 31}, {'am': 31,
'fuer': 31, 'fur': 31}, {'$$': 0, '<det>': 0, '<my>': 0, '<their>': 0, 'N': 0, 'an': 0, 'bei': 0, 'fuer': 0, 'fur': 0,
'mit': 0, 're': 0, 'wegen': 0, 'with': 0, 'zu': 0, 'zum': 0, 'zur': 0}, {'up': 1321}, {'mich': 1153}, {'an': 1061,
'mich': 1153}, {'N': 325, 'ich': 1061}, {'gearbeitet': 391, 'geholfen': 391, 'mitgeholfen': 391, 'unterrichtet': 391},
{'...': 1326}, {'bei': 1327, 'beim': 1327, 'fuer': 1327, 'fur': 1327, 'im': 1327, 'in': 1327}, {'D': 31, 'auf': 31,
'schon': 194}, {'mich': 1329}, {'als': 1110}, {'caritas': 1112, 'diakonie': 1112, 'feuerwehr': 1112,
'fluechtlingshilfe': 1112, 'roten': 1113, 'rotes': 1113, 'tafel': 1112}, {'N': 1331, 'dem': 1332, 'den': 1332, 'der':
1332, 'die': 1332, 'ein': 1084, 'einen': 1084, 'n': 1084, 'nen': 1084}, {'caritas': 1112, 'diakonie': 1112,
'feuerwehr': 1112, 'fluchtlingshilfe': 1112, 'roten': 1113, 'rotes': 1113, 'tafel': 1112}, {'N': 1331, 'dem': 1334,
'den': 1334, 'der': 1334, 'die': 1334, 'ein': 1084, 'einen': 1084, 'n': 1084, 'nen': 1084}, {'verbaselt': 91,
'verbummelt': 91, 'verpennt': 91, 'verplant': 91, 'verschlafen': 91, 'verschwitzt': 91}, {'N': 122}, {'...': 209, 'v':
1337, 'vergessen': 91, 'verpasst': 91, 'versaeumt': 91, 'versaumt': 91, 'verschlafen': 91, 'verschwitzt': 91, 'von':
1337}, {'dass': 122}, {'dran': 91, 'hin': 91, 'ran': 91}, {'nicht': 230}, {'ihm': 122, 'ihnen': 122, 'ihr': 122,
'ned': 1340, 'net': 1340, 'nicht': 1340, 'nod': 1340, 'noed': 1340, 'sich': 1341}, {'^': 1279, 'bringe': 21, 'geb':
21, 'gebe': 21, 'liefere': 21, 'mache': 21, 'meld': 21, 'melde': 21, 'schick': 21, 'schicke': 21}, {'ich': 1343,
'man': 1280, 'wir': 1280}, {'bringe': 21, 'geb': 21, 'gebe': 21, 'liefere': 21, 'mache': 21, 'meld': 21, 'melde': 21,
'schick': 21, 'schicke': 21}, {'dass': 1344, 'ich': 1345}, {'auf': 838}, {'': (23, 'contact'), 'dass': 1281}, {'von':
1153}, {'mich': 91}, {'dran': 91, 'ran': 91}, {'mit': 223, 'nicht': 1351, 'sich': 1341, 'um': 122}, {'verbaselt': 91,
'verbummelt': 91, 'vergessen': 91, 'verpennt': 91, 'verplant': 91, 'verschlafen': 91, 'verschwitzt': 91}, {'booked':
1071, 'called': 1104, 'canceled': 91, 'cancelled': 91, 'confirmed': 1071, 'gecancelt': 91, 'moved': 1105, 'planned':
1071, 'postponed': 1105, 'pushed': 1105, 'rescheduled': 1105, 'scheduled': 1071, 'shifted': 1105}, {'dass': 223},
{'abgemacht': 1355, 'ausgemacht': 1355, 'beschlossen': 1355, 'besprochen': 1355, 'festgelegt': 1355, 'vereinbart':
1355}, {'<network>': 1075}, {'...': 1075}, {'<det>': 1358, '<my>': 1358, '<their>': 1358}, {'besprechung': 194,
'call': 194, 'date': 194, 'essen': 194, 'gesprach': 194, 'gespraech': 194, 'kaffee': 194, 'lunch': 194, 'meeting':
194, 'termin': 194, 'treffen': 194}, {'geschafft': 91}, {'nicht': 1361}, {'zeitung': 1075}, {'der': 1363}, {'auf':
1357, 'besprechung': 194, 'call': 194, 'date': 194, 'durch': 1359, 'ein': 1360, 'eine': 1360, 'einen': 1360, 'essen':
194, 'gesprach': 194, 'gespraech': 194, 'in': 1364, 'kaffee': 194, 'lunch': 194, 'meeting': 194, 'n': 1360, 'ne':
1360, 'nen': 1360, 'termin': 194, 'treffen': 194, 'uber': 1359, 'ueber': 1359, 'von': 1359}, {'abgesagt': 91},
{'abgesagt': 91, 'kurzfristig': 1366, 'spontan': 1366, 'wieder': 1366}, {'...': 1356, 'abgesagt': 91, 'auf': 1357,
'besprechung': 194, 'call': 194, 'date': 194, 'durch': 1359, 'ein': 1360, 'eine': 1360, 'einen': 1360, 'es': 1362,
'essen': 194, 'gehoert': 122, 'gehort': 122, 'gesprach': 194, 'gespraech': 194, 'ich': 1365, 'in': 1364, 'kaffee':
194, 'kurzfristig': 1366, 'lunch': 194, 'meeting': 194, 'mir': 1367, 'n': 1360, 'ne': 1360, 'nen': 1360, 'spontan':
1366, 'termin': 194, 'treffen': 194, 'uber': 1359, 'ueber': 1359, 'uns': 1367, 'von': 1359, 'wieder': 1366, 'wir':
1365}, {'...': 1356, 'abgesagt': 91, 'auf': 1357, 'besprechung': 194, 'call': 194, 'date': 194, 'durch': 1359, 'ein':
1360, 'eine': 1360, 'einen': 1360, 'essen': 194, 'gehoert': 122, 'gehort': 122, 'gesprach': 194, 'gespraech': 194,
'ich': 1365, 'in': 1364, 'kaffee': 194, 'kurzfristig': 1366, 'lunch': 194, 'meeting': 194, 'mir': 1367, 'n': 1360,
'ne': 1360, 'nen': 1360, 'spontan': 1366, 'termin': 194, 'treffen': 194, 'uber': 1359, 'ueber': 1359, 'uns': 1367,
'von': 1359, 'wieder': 1366, 'wir': 1365}, {'<said>': 122}, {'...': 1370, '<said>': 122}, {'<rel>': 1371}, {'<det>':
1372, '<my>': 1372, '<their>': 1372, 'haengen': 395, 'haengenlassen': 91, 'hangen': 395, 'hangenlassen': 91, 'sitzen':
396, 'sitzengelassen': 91, 'vergessen': 91, 'verpasst': 91, 'versetzt': 91}, {'abgesagt': 91, 'kurzfristig': 1366,
'spontan': 1366, 'verabredet': 31, 'wieder': 1366}, {'': (14, 'together'), 'auf': 1357, 'besprechung': 194, 'call':
194, 'date': 194, 'durch': 1359, 'ein': 1360, 'eine': 1360, 'einen': 1360, 'essen': 194, 'gesprach': 194, 'gespraech':
194, 'in': 1364, 'kaffee': 194, 'lunch': 194, 'meeting': 194, 'n': 1360, 'ne': 1360, 'nen': 1360, 'termin': 194,
'treffen': 194, 'uber': 1359, 'ueber': 1359, 'von': 1359}, {'...': 1356, '<me>': 1373, 'abgesagt': 91, 'auf': 1357,
'besprechung': 194, 'call': 194, 'date': 194, 'durch': 1359, 'ein': 1360, 'eine': 1360, 'einen': 1360, 'essen': 194,
'gesprach': 194, 'gespraech': 194, 'ich': 1365, 'in': 1364, 'kaffee': 194, 'kurzfristig': 1366, 'lunch': 194,
'meeting': 194, 'mir': 1367, 'n': 1360, 'ne': 1360, 'nen': 1360, 'spontan': 1366, 'termin': 194, 'treffen': 194,
'uber': 1359, 'ueber': 1359, 'uns': 1374, 'von': 1359, 'wieder': 1366, 'wir': 1375}, {'<should>': 91, 'wollen': 91},
{'<comeinf>': 1377, 'muessen': 91, 'sollen': 91, 'wollen': 91}, {'...': 1378, '<comeinf>': 1377}, {'': (11,
'thinking'), '<until>': 274, '^': 656, 'dass': 596, 'wenn': 596}, {'<until>': 274, '^': 656, 'dass': 596, 'lust':
1153, 'wenn': 596}, {'eigentlich': 91}, {'...': 1378, '<comeinf>': 1377, 'besser': 626, 'eigentlich': 91, 'es': 627,
'gern': 1380, 'gerne': 1381, 'gut': 626, 'ich': 1382, 'lieber': 626, 's': 627}, {'...': 1378, '<comeinf>': 1377,
'gern': 659, 'gerne': 659}, {'<comeinf>': 1377}, {'...': 1385, '<comeinf>': 1377}, {'...': 1356}, {'moved': 1105,
'postponed': 1105, 'pushed': 1105, 'rescheduled': 1105, 'shifted': 1105}, {'been': 1388}, {'<det>': 1372, '<my>':
1372, '<their>': 1372, 'berichtet': 122, 'erzaehlt': 122, 'erzahlt': 122, 'gebeichtet': 122, 'gefluestert': 122,
'geflustert': 122, 'gesagt': 122, 'geschrieben': 122, 'gesteckt': 122, 'haengen': 395, 'haengenlassen': 91, 'hangen':
395, 'hangenlassen': 91, 'sitzen': 396, 'sitzengelassen': 91, 'vergessen': 91, 'verpasst': 91, 'verraten': 122,
'versetzt': 91}, {'geghostet': 91, 'vertroestet': 91, 'vertrostet': 91}, {'geklappt': 91}, {'abgehoben': 91,
'geantwortet': 91, 'geklappt': 91, 'hingehauen': 91, 'reagiert': 91, 'zuruckgerufen': 91, 'zuruckgeschrieben': 91,
'zurueckgerufen': 91, 'zurueckgeschrieben': 91}, {'gemeldet': 91}, {'gemeldet': 91, 'mehr': 1394}, {'nicht': 1395},
{'<me>': 1390, 'N': 1315, 'abgesagt': 91, 'angedeutet': 122, 'berichtet': 122, 'erzaehlt': 122, 'erzahlt': 122,
'gemeint': 122, 'gesagt': 122, 'kurzfristig': 1366, 'mich': 1391, 'mir': 1367, 'ned': 1392, 'nicht': 1393, 'sich':
1396, 'spontan': 1366, 'uns': 1367, 'verraten': 122, 'vor': 122, 'wieder': 1366}, {'<comeinf>': 1377, 'mussen': 91,
'sollen': 91, 'wollen': 91}, {'...': 1398, '<comeinf>': 1377}, {'': (23, 'contact'), 'eigentlich': 91, 'ein': 223,
'eine': 223, 'einen': 223, 'n': 223, 'ne': 223, 'nen': 223}, {'': (23, 'contact'), '...': 1398, '<comeinf>': 1377,
'abgesagt': 91, 'besser': 626, 'eigentlich': 91, 'ein': 223, 'eine': 223, 'einen': 223, 'es': 627, 'gern': 1380,
'gerne': 1381, 'gut': 626, 'ich': 1400, 'kurzfristig': 1366, 'lieber': 626, 'mir': 1367, 'n': 223, 'ne': 223, 'nen':
223, 's': 627, 'spontan': 1366, 'uns': 1367, 'wieder': 1366}, {'': (23, 'contact'), '...': 1398, '<comeinf>': 1377,
'gern': 659, 'gerne': 659, 'wir': 223}, {'to': 21}, {'introducing': 289, 'sending': 289}, {'ll': 289, 's': 1404,
'will': 289}, {'ab': 91}, {'nicht': 1406}, {'dank': 1192}, {'vergessen': 91, 'verpasst': 91, 'versaeumt': 91,
'versaumt': 91, 'verschlafen': 91, 'verschwitzt': 91}, {'mich': 31}, {'...': 1398, '<comeinf>': 1377, 'besser': 626,
'eigentlich': 91, 'es': 627, 'gern': 1380, 'gerne': 1381, 'gut': 626, 'ich': 1382, 'lieber': 626, 's': 627}, {'...':
1398, '<comeinf>': 1377, 'gern': 659, 'gerne': 659}, {'ll': 21, 'owe': 22, 'promised': 203, 'will': 21}, {'N': 220},
{'besucht': 223, 'gegessen': 223, 'gehabt': 223, 'gequatscht': 223, 'geredet': 223, 'gesehen': 223, 'gesprochen': 223,
'getroffen': 223, 'telefoniert': 223}, {'<vowed>': 338, '^': 346, 'darum': 349, 'drum': 349, 'ersucht': 348,
'gebeten': 348, 'gesagt': 351, 'geschrieben': 351, 'gsagt': 351, 'gschriebn': 351, 'um': 43}, {'<vowed>': 338, '^':
346, 'darum': 349, 'drum': 349, 'ersucht': 348, 'gebeten': 348, 'um': 43}, {'...': 1415, '<them>': 1417, '<title>':
356, '<vowed>': 338, '^': 346}, {'angeboten': 21, 'bereit': 386, 'bereiterklaert': 21, 'bereiterklart': 21,
'verpflichtet': 21}, {'...': 1415, '<them>': 1416, '<title>': 356, '<vowed>': 338, '^': 346, 'es': 375, 'gesagt': 351,
'geschrieben': 351, 'gsagt': 351, 'gschriebn': 351, 'ich': 1418, 'leider': 374, 'mich': 1419, 'nicht': 373, 'wir':
1418}, {'': (5, 'mine'), '...': 51, '<det>': 6}, {'...': 51, '<them>': 6, 'das': 56, 'den': 56, 'die': 56, 'es': 56,
'ihn': 56, 's': 56, 'sie': 56}, {'an': 6, 'durch': 6, 'nach': 6, 'um': 6}, {'...': 1423}, {'...': 1423, '<them>':
1424, 'mir': 1424, 'uns': 1424}, {'<them>': 1007, 'mich': 1008, 'zuruck': 6, 'zurueck': 6}, {'<deed1>': 1421,
'<give1>': 1422, '<sees1>': 1425, 'kuemmer': 1006, 'kuemmere': 1006, 'kuemmre': 1006, 'kummer': 1006, 'kummere': 1006,
'kummre': 1006, 'meld': 1426, 'melde': 1426, 'ruf': 1016, 'rufe': 1016, 'schreib': 1016, 'schreibe': 1016, 'uberleg':
1022, 'uberlege': 1022, 'ueberleg': 1022, 'ueberlege': 1022}, {'aus': 6, 'bereit': 6, 'vor': 6, 'zusammen': 6},
{'...': 1428}, {'^': 1429}, {'<them>': 1430}, {'<them>': 1430, '<title>': 1431}, {'^': 1121}, {'...': 1158, '<them>':
481, 'dran': 1145}, {'...': 1158, '<them>': 481, 'D': 833, 'dran': 1145, 'ich': 1434, 'leider': 1152, 'nicht': 1151,
'wir': 1159}, {'an': 1153, 'daran': 1153, 'daruber': 1153, 'darueber': 1153, 'uber': 1153, 'ueber': 1153}, {'D': 833},
{'...': 194, 'auf': 215}, {'...': 194, 'auf': 215, 'schon': 1438}, {'mich': 1439, 'uns': 1439}, {'daran': 1198,
'dran': 1198}, {'<them>': 21, 'gern': 1153}, {'^': 6, 'solange': 21}, {'hoeren': 1153, 'sehen': 1153, 'treffen': 1153,
'verabreden': 1153, 'wiedersehen': 1153, 'zusammensetzen': 1153, 'zusammentelefonieren': 1153}, {'...': 1444,
'hoeren': 1153, 'sehen': 1153, 'treffen': 1153, 'verabreden': 1153, 'wiedersehen': 1153, 'zusammensetzen': 1153,
'zusammentelefonieren': 1153}, {'daran': 1198, 'dran': 1198, 'mich': 1445, 'uns': 1445}, {'mich': 1445, 'uns': 1445},
{'<them>': 1443, '^': 6, 'daran': 1198, 'dran': 1198, 'ich': 1446, 'mich': 1445, 'uns': 1445, 'wir': 1447}, {'daran':
1198, 'dran': 1198, 'ich': 1441}, {'ich': 1447, 'mich': 1445, 'uns': 1445, 'wir': 1447}, {'hoeren': 1153, 'horen':
1153, 'sehen': 1153, 'treffen': 1153, 'verabreden': 1153, 'wiedersehen': 1153, 'zusammensetzen': 1153,
'zusammentelefonieren': 1153}, {'...': 1451, 'hoeren': 1153, 'horen': 1153, 'sehen': 1153, 'treffen': 1153,
'verabreden': 1153, 'wiedersehen': 1153, 'zusammensetzen': 1153, 'zusammentelefonieren': 1153}, {'daran': 1198,
'dran': 1198, 'mich': 1452, 'uns': 1452}, {'mich': 1452, 'uns': 1452}, {'<them>': 1443, '^': 6, 'daran': 1198, 'dran':
1198, 'ich': 1453, 'mich': 1452, 'nicht': 1199, 'uns': 1452, 'wir': 1454}, {'horen': 1153, 'sehen': 1153, 'treffen':
1153, 'verabreden': 1153, 'wiedersehen': 1153, 'zusammensetzen': 1153, 'zusammentelefonieren': 1153}, {'...': 1456,
'horen': 1153, 'sehen': 1153, 'treffen': 1153, 'verabreden': 1153, 'wiedersehen': 1153, 'zusammensetzen': 1153,
'zusammentelefonieren': 1153}, {'daran': 1198, 'dran': 1198, 'mich': 1457, 'uns': 1457}, {'mich': 1457, 'uns': 1457},
{'<them>': 1443, '^': 6, 'daran': 1198, 'dran': 1198, 'ich': 1458, 'mich': 1457, 'uns': 1457, 'wir': 1459}, {'ich':
1459, 'mich': 1457, 'uns': 1457, 'wir': 1459}, {'...': 1158, 'ich': 1159, 'wir': 1159}, {'<them>': 21, '^': 6, 'ich':
203, 'wir': 22}, {'<them>': 21, 'ich': 22, 'wir': 22}, {'...': 1158, 'D': 833, 'ich': 1159, 'leider': 1152, 'nicht':
1151, 'wir': 1159}, {'^': 273, 'solange': 21}, {'fall': 235}, {'jeden': 1467}, {'<them>': 1466, '^': 104, 'auf': 1468,
'besser': 235, 'dringend': 235, 'endlich': 235, 'lieber': 235, 'niemals': 235, 'unbedingt': 235}, {'^': 104, 'auf':
1468, 'besser': 235, 'dringend': 235, 'endlich': 235, 'lieber': 235, 'niemals': 235, 'unbedingt': 235}, {'<them>':
1466, 'auf': 1468, 'besser': 235, 'dringend': 235, 'endlich': 235, 'ich': 1454, 'lieber': 235, 'mich': 1452,
'niemals': 235, 'unbedingt': 235, 'uns': 1452, 'wir': 1454}, {'auf': 1468, 'besser': 235, 'dringend': 235, 'endlich':
235, 'lieber': 235, 'niemals': 235, 'unbedingt': 235}, {'auf': 1468, 'besser': 235, 'dringend': 235, 'endlich': 235,
'ich': 1454, 'lieber': 235, 'mich': 1452, 'niemals': 235, 'unbedingt': 235, 'uns': 1452, 'wir': 1454}, {'vor': 1153},
{'<them>': 1430, '<title>': 1431, 'mir': 1474}, {'...': 1021}, {'^': 1476}, {'mir': 1477}, {'': (11, 'thinking'),
'mir': 1477}, {'^': 6, 'ich': 21}, {'^': 6, 'dass': 1480, 'ich': 21}, {'<them>': 1481, '^': 6, 'dass': 1480, 'ich':
21}, {'<them>': 1481, '^': 6, 'dass': 1480, 'ich': 1482}, {'auf': 732}, {'noch': 1484}, {'auf': 732, 'immer': 1485,
'jetzt': 1484, 'weiterhin': 1484}, {'auf': 732, 'ich': 1486, 'immer': 1485, 'jetzt': 1484, 'weiterhin': 1484, 'wir':
1486}, {'...': 1484}, {'auf': 732, 'immer': 1485, 'jetzt': 1484, 'seit': 1488, 'weiterhin': 1484}, {'auf': 732, 'ich':
1489, 'immer': 1485, 'jetzt': 1484, 'seit': 1488, 'weiterhin': 1484, 'wir': 1489}, {'^': 6, 'bei': 22}, {'<them>': 21,
'mich': 1491}, {'': (2, 'plan'), '<them>': 21, 'mich': 1491}, {'<acts1>': 215, '<and>': 1414, '<give1>': 242,
'<have>': 1420, '<should>': 425, '^': 1427, 'arbeite': 1432, 'auf': 1357, 'bekomm': 1433, 'bekomme': 1433, 'bereite':
1432, 'besuche': 31, 'bin': 1435, 'braeuchte': 1163, 'brauch': 1167, 'brauche': 1167, 'brauchen': 1167, 'brauchte':
1163, 'bring': 1174, 'bringe': 1174, 'bräuchte': 1163, 'daran': 1198, 'darf': 1201, 'denke': 1436, 'dran': 1198,
'erwarte': 1287, 'erwarten': 1287, 'fahr': 1437, 'fahre': 1437, 'frag': 1323, 'frage': 1323, 'freu': 1440, 'freue':
1440, 'freuen': 1440, 'geh': 1437, 'gehe': 1437, 'gruble': 1153, 'grueble': 1153, 'ich': 1441, 'krieg': 1433,
'kriege': 1433, 'leg': 1432, 'lege': 1432, 'mochte': 1442, 'mochten': 22, 'moechte': 1442, 'moechten': 22, 'muass':
203, 'mues': 203, 'muessen': 1448, 'muesst': 1449, 'muesste': 1450, 'muessten': 1450, 'muss': 1455, 'mussen': 1460,
'musst': 1449, 'musste': 1461, 'mussten': 1461, 'möchte': 1442, 'müsste': 1461, 'müssten': 1461, 'nehm': 1174,
'nehme': 1174, 'samma': 1462, 'schuld': 1463, 'schulde': 1463, 'schulden': 1464, 'sind': 1465, 'soll': 1469, 'solle':
1470, 'sollen': 1471, 'solln': 1472, 'sollte': 1473, 'sollten': 1473, 'stell': 1432, 'stelle': 1475, 'treff': 31,
'treffe': 31, 'uberleg': 1478, 'uberlege': 1479, 'ubernehme': 21, 'ueberleg': 1478, 'ueberlege': 1479, 'uebernehme':
21, 'und': 393, 'vermisse': 1153, 'versprach': 1483, 'versprech': 1483, 'verspreche': 1483, 'war': 1462, 'waren':
1462, 'wart': 1487, 'warte': 1490, 'warten': 1490, 'werd': 1492, 'werde': 1493, 'werden': 22, 'will': 22, 'wollen':
22, 'wuenschte': 1153, 'wunschte': 1153}, {'das': 204, 'dass': 204, 'ich': 203, 'wir': 203}, {'...': 468, '<vowed>':
1495, 'empfohlen': 330, 'geht': 122, 'vermittelt': 330, 'weiterempfohlen': 330}, {'...': 468, '<vowed>': 1495,
'empfohlen': 330, 'vermittelt': 330, 'weiterempfohlen': 330}, {'...': 468, '<rel>': 1202, '<vowed>': 1495, 'bruder':
122, 'chef': 122, 'empfohlen': 330, 'flieger': 122, 'flug': 122, 'freund': 122, 'geht': 122, 'hund': 122, 'kind': 122,
'mann': 122, 'sohn': 122, 'team': 122, 'vater': 122, 'vermittelt': 330, 'weiterempfohlen': 330, 'zug': 122}, {'<rel>':
1202, 'chefin': 122, 'firma': 122, 'freundin': 122, 'kinder': 122, 'kollegin': 122, 'mutter': 122, 'schwester': 122,
'tochter': 122}, {'ich': 235, 'wir': 235}, {'<should>': 1500}, {'nach': 1501}, {'meinung': 1502}, {'stich': 396},
{'gelaufen': 223}, {'arme': 1505}, {'abwesenheit': 91}, {'die': 1506, 'meiner': 1507}, {'N': 324, 'ich': 1132},
{'gefallen': 91}, {'wasser': 1510}, {'<and>': 1184, 'N': 339, 'an': 1184, 'bei': 1184, 'mit': 1184, 'to': 1184,
'with': 1184, 'x': 1184, 'zu': 1184}, {'<and>': 1184, 'N': 339, 'an': 1184, 'bei': 1184, 'mit': 1184, 'zu': 1184},
{'N': 1513}, {'N': 339, 'fuer': 1184, 'fur': 1184, 'zwischen': 1184}, {'<and>': 1184, 'N': 339, 'an': 1184, 'bei':
1184, 'mit': 1184, 'x': 1184, 'zu': 1184}, {'N': 1516, 'fuer': 1514, 'fur': 1514, 'von': 1514, 'zwischen': 1514},
{'N': 1512, 'fuer': 1514, 'fur': 1514, 'gemacht': 1515, 'geschickt': 1515, 'mail': 1517, 'rausgeschickt': 1515, 'von':
1514, 'zwischen': 1514}, {'<and>': 1184, 'to': 1184}, {'N': 1519}, {'gemacht': 1515, 'geschickt': 1515,
'rausgeschickt': 1515}, {'<not>': 1143, 'a': 665, 'aber': 1144, 'ah': 665, 'au': 665, 'auch': 665, 'booked': 1071,
'called': 1104, 'canceled': 91, 'cancelled': 91, 'confirmed': 1071, 'dann': 1144, 'gecancelt': 91, 'moved': 1105,
'planned': 1071, 'postponed': 1105, 'pushed': 1105, 'rescheduled': 1105, 'scheduled': 1071, 'shifted': 1105},
{'angesetzt': 31, 'ausgemacht': 31, 'eingetragen': 31, 'fixiert': 31, 'gebucht': 31, 'geplant': 31, 'vereinbart': 31},
{'<me>': 669}, {'aufgetaucht': 91, 'erschienen': 91, 'gekommen': 91, 'zu': 516}, {'...': 1523, '<not>': 1143,
'<they>': 1524, 'a': 665, 'aber': 1144, 'abgemacht': 31, 'ah': 665, 'angesetzt': 31, 'au': 665, 'auch': 665,
'aufgetaucht': 223, 'ausgefallen': 91, 'ausgemacht': 31, 'dann': 1144, 'dazugekommen': 223, 'dazugestossen': 223,
'der': 670, 'eingeplant': 31, 'eingetragen': 31, 'entfallen': 91, 'festgelegt': 31, 'fixiert': 31, 'fuer': 194, 'fur':
194, 'gebucht': 31, 'gekommen': 223, 'geplant': 31, 'gestrichen': 91, 'ist': 231, 'mitgekommen': 223, 'nicht': 1525,
'reserviert': 31, 'terminiert': 31, 'vereinbart': 31, 'verschoben': 1086, 'vorbeigefahren': 223, 'vorbeigekommen':
223, 'wurde': 231}, {'am': 838}, {'...': 1134, 'abgemacht': 31, 'angesetzt': 31, 'ausgemacht': 31, 'bestaetigt': 31,
'bestatigt': 31, 'fix': 31, 'fixiert': 31, 'gebucht': 31, 'geplant': 31, 'ist': 1176, 'steht': 31, 'vereinbart': 31,
'zugesagt': 31}, {'': (0, 'missed'), 'dazu': 91, 'zustande': 91}, {'<my>': 223, 'mir': 223, 'uns': 223}, {'alle': 673,
'an': 672, 'auch': 673, 'auf': 672, 'aufgetaucht': 223, 'bei': 678, 'beide': 673, 'beim': 672, 'da': 677,
'dazugekommen': 223, 'dazugestossen': 223, 'doch': 1285, 'einfach': 1285, 'gekommen': 223, 'im': 674, 'in': 679,
'ins': 674, 'kurz': 676, 'mitgekommen': 223, 'nicht': 1529, 'vorbei': 223, 'vorbeigefahren': 223, 'vorbeigekommen':
223, 'wieder': 673, 'zu': 1530}, {'gepackt': 391, 'geschleppt': 391, 'getragen': 391, 'verladen': 391}, {'mit': 91},
{'anruf': 1533, 'call': 1533, 'gesprach': 1533, 'gespraech': 1533, 'kaffee': 1533, 'kontakt': 1533, 'meeting': 1533,
'telefonat': 1533, 'termin': 1533, 'treffen': 1533}, {'fixe': 1533}, {'<appointment>': 91, 'anruf': 1533, 'call':
1533, 'en': 1534, 'essen': 1533, 'gesprach': 1533, 'gespraech': 1533, 'jour': 1535, 'kaffee': 1533, 'kontakt': 1533,
'lebenszeichen': 91, 'lunch': 1533, 'meeting': 1533, 'telefonat': 1533, 'termin': 1533, 'treffen': 1533}, {'': (0,
'missed'), 'bekommen': 91, 'erhalten': 91, 'von': 91}, {'bekommen': 91, 'erhalten': 91, 'von': 91}, {'fuer': 91,
'fur': 91, 'gehabt': 91}, {'<appointment>': 91, 'antwort': 1537, 'gelegenheit': 91, 'mail': 1538, 'nachricht': 1538,
'reaktion': 1537, 'ruckmeldung': 1538, 'rueckmeldung': 1538, 'zeit': 1539}, {'<appointment>': 91, 'anruf': 1533,
'call': 1533, 'kaffee': 1533, 'kontakt': 1533, 'termin': 1533}, {'abgehoben': 91, 'angetroffen': 91, 'drangegangen':
91, 'erreicht': 91, 'gegangen': 91, 'rangegangen': 91}, {'telefon': 91}, {'...': 1542, 'am': 1543, 'ans': 1543, 'da':
91, 'daheim': 91, 'zuhause': 91}, {'gelernt': 223}, {'verpasst': 91}, {'man': 1153}, {'mal': 1153}, {'wir': 1548},
{'dazu': 91}, {'nicht': 1550}, {'zustande': 91}, {'N': 852, 'nicht': 1552, 'vorbei': 31, 'zu': 851, 'zum': 31},
{'gemacht': 339, 'hergestellt': 339, 'vermittelt': 339}, {'<have>': 339}, {'<have>': 1554, 'gemacht': 1555,
'hergestellt': 1555, 'vermittelt': 1555}, {'ich': 1556, 'wir': 1556}, {'den': 1557, 'die': 1557}, {'N': 1558},
{'hergestellt': 339}, {'N': 1560}, {'<and>': 1561}, {'N': 1562}, {'mit': 1559, 'von': 1563, 'zu': 1559, 'zwischen':
1563}, {'': (13, 'talk'), '<them>': 1501}, {'gegeben': 330, 'geschickt': 330, 'weitergegeben': 330, 'weitergeleitet':
330}, {'N': 1566}, {'an': 1567}, {'getroffen': 91}, {'abgesagt': 91, 'nicht': 1569, 'verpasst': 91}, {'mir': 223},
{'bei': 1123}, {'bei': 581, 'jetzt': 1572, 'nun': 1572}, {'sorgen': 1153}, {'mir': 1574}, {'bitte': 325, 'frage':
325}, {'der': 1576}, {'mit': 1577}, {'': (23, 'contact'), 'N': 1578}, {'...': 1060, 'an': 1579, 'bekommen': 223,
'erhalten': 223, 'gekriegt': 223, 'geschickt': 223, 'geschrieben': 223, 'gesendet': 223, 'gschriebn': 223,
'hinterlassen': 223, 'ihm': 21, 'ihnen': 21, 'ihr': 21, 'rausgeschickt': 223, 'v': 223, 'verschickt': 223, 'vom': 223,
'von': 223}, {'<me>': 223, 'am': 223, 'auf': 223, 'aus': 223, 'dass': 223, 'mir': 223, 'ob': 223, 'per': 223, 'uns':
223, 'via': 223, 'wegen': 223}, {'melden': 1153}, {'wieder': 1582}, {'do': 21}, {'job': 21, 'part': 21, 'teil': 21,
'to': 1584, 'todo': 21}, {'aufgabe': 21, 'hausaufgabe': 21, 'hausaufgaben': 21, 'todos': 21}, {'aus': 223, 'ned': 693,
'net': 693, 'nicht': 693}, {'sich': 1587}, {'mit': 1035}, {'': (18, 'gave:mentoring'), 'N': 332, 'fuer': 1035, 'fur':
1035, 'mit': 1035}, {'N': 332, 'mit': 1035}, {'einheit': 1589, 'fuer': 1035, 'fur': 1035, 'gesprach': 1589,
'gespraech': 1589, 'mit': 1035, 'session': 1590, 'stunde': 1591}, {'fuer': 1035, 'fur': 1035, 'mit': 1035}, {'N': 327,
'an': 1139, 'vielmal': 1139}, {'geprobt': 110, 'geubt': 110, 'geuebt': 110}, {'pitch': 1595}, {'...': 1596, 'als':
1110}, {'tisch': 223}, {'^': 104, 'gegeben': 235}, {'weg': 1599}, {'den': 1600}, {'zusammen': 393}, {'<me>': 393, 'N':
1597, 'am': 1598, 'auf': 1601, 'mir': 1602}, {'': (14, 'together'), 'bekannt': 340, 'vernetzt': 339, 'vorgestellt':
339}, {'treffen': 31}, {'...': 1605, '<them>': 21}, {'...': 1605, '<me>': 289, '<them>': 21, '^': 815, 'dass': 709,
'ich': 1606, 'wir': 1606}, {'...': 1605, '<me>': 289, '<them>': 21, '^': 813, 'dass': 709, 'ich': 1606, 'wir': 1606},
{'': (1, 'moved'), 'D': 838}, {'D': 838, 'auf': 1609, 'to': 1609}, {'ich': 203, 'ma': 203, 'wir': 203}, {'ma': 203},
{'absagen': 91, 'canceln': 91, 'stornieren': 91}, {'absagen': 91, 'canceln': 91, 'stornieren': 91, 'verschieben': 92,
'vertagen': 92}, {'...': 1614, 'absagen': 91, 'canceln': 91, 'stornieren': 91, 'verschieben': 92, 'vertagen': 92},
{'...': 1614, '<them>': 21, '^': 6, 'absagen': 91, 'canceln': 91, 'daran': 1198, 'dran': 1198, 'mich': 1445,
'stornieren': 91, 'uns': 1445, 'verschieben': 92, 'vertagen': 92}, {'...': 1614, '<them>': 21, '^': 6, 'absagen': 91,
'canceln': 91, 'mich': 1445, 'stornieren': 91, 'uns': 1445, 'verschieben': 92, 'vertagen': 92}, {'...': 1613, '<det>':
21, 'N': 1615, 'absagen': 91, 'canceln': 91, 'daran': 1198, 'dran': 1198, 'er': 1615, 'ich': 1616, 'ma': 203, 'mich':
1445, 'sie': 1615, 'stornieren': 91, 'uns': 1445, 'wir': 1617}, {'': (11, 'thinking'), 'wieder': 1153}, {'mal': 1619},
{'daran': 1198, 'dran': 1198, 'mal': 1619, 'mich': 1620}, {'mal': 1619, 'mich': 1620}, {'daran': 1198, 'dran': 1198,
'ich': 1621, 'mal': 1619, 'mich': 1620, 'wir': 1622}, {'wieder': 1153}, {'mal': 1624, 'wieder': 1153}, {'...': 1444,
'hoeren': 1153, 'mal': 1619, 'sehen': 1153, 'treffen': 1153, 'verabreden': 1153, 'wiedersehen': 1153,
'zusammensetzen': 1153, 'zusammentelefonieren': 1153}, {'dringend': 1625, 'mal': 1619, 'mich': 1626, 'uns': 1445,
'wieder': 1153}, {'mal': 1619, 'mich': 1626, 'uns': 1445}, {'dringend': 1625, 'ich': 1627, 'mal': 1619, 'mich': 1626,
'uns': 1445, 'wieder': 1153, 'wir': 1628}, {'ich': 1628, 'mal': 1619, 'mich': 1626, 'uns': 1445, 'wir': 1628},
{'denken': 1153}, {'...': 1631}, {'an': 1632}, {'...': 1614, '<them>': 21, '^': 6, 'absagen': 91, 'canceln': 91,
'daran': 1198, 'dran': 1198, 'mich': 1452, 'stornieren': 91, 'uns': 1452, 'verschieben': 92, 'vertagen': 92},
{'absagen': 91}, {'...': 1614, '<them>': 21, '^': 6, 'absagen': 91, 'canceln': 91, 'mich': 1452, 'stornieren': 91,
'uns': 1452, 'verschieben': 92, 'vertagen': 92}, {'...': 1613, '<det>': 21, '<me>': 289, 'N': 1615, 'absagen': 91,
'an': 1632, 'ausfallen': 91, 'canceln': 91, 'daran': 1198, 'dran': 1198, 'er': 1615, 'gerade': 1633, 'heute': 1633,
'ich': 1634, 'kurzfristig': 1635, 'ma': 203, 'mich': 1452, 'nicht': 1199, 'oft': 1633, 'sie': 1615, 'stornieren': 91,
'uns': 1452, 'wieder': 1635, 'wir': 1636}, {'...': 1614, '<them>': 21, '^': 6, 'absagen': 91, 'canceln': 91, 'daran':
1198, 'dran': 1198, 'mich': 1457, 'stornieren': 91, 'uns': 1457, 'verschieben': 92, 'vertagen': 92}, {'...': 1614,
'<them>': 21, '^': 6, 'absagen': 91, 'canceln': 91, 'mich': 1457, 'stornieren': 91, 'uns': 1457, 'verschieben': 92,
'vertagen': 92}, {'...': 1613, '<det>': 21, 'N': 1615, 'absagen': 91, 'canceln': 91, 'daran': 1198, 'dran': 1198,
'er': 1615, 'ich': 1638, 'ma': 203, 'mich': 1457, 'sie': 1615, 'stornieren': 91, 'uns': 1457, 'wir': 1639}, {'...':
1456, 'horen': 1153, 'mal': 1619, 'sehen': 1153, 'treffen': 1153, 'verabreden': 1153, 'wiedersehen': 1153,
'zusammensetzen': 1153, 'zusammentelefonieren': 1153}, {'...': 1614, 'absagen': 91, 'canceln': 91, 'dringend': 1625,
'mal': 1619, 'mich': 1641, 'stornieren': 91, 'uns': 1457, 'verschieben': 92, 'vertagen': 92, 'wieder': 1153}, {'':
(11, 'thinking'), 'absagen': 91}, {'...': 1614, 'absagen': 91, 'canceln': 91, 'mal': 1619, 'mich': 1641, 'stornieren':
91, 'uns': 1457, 'verschieben': 92, 'vertagen': 92}, {'...': 1613, 'N': 1615, 'absagen': 91, 'an': 1632, 'canceln':
91, 'dringend': 1625, 'er': 1615, 'gerade': 1633, 'heute': 1633, 'ich': 1642, 'kurzfristig': 1635, 'mal': 1619,
'mich': 1641, 'oft': 1633, 'sie': 1615, 'stornieren': 91, 'uns': 1457, 'wieder': 1643, 'wir': 1644}, {'...': 1613,
'N': 1615, 'absagen': 91, 'canceln': 91, 'er': 1615, 'ich': 1644, 'kurzfristig': 1635, 'mal': 1619, 'mich': 1641,
'sie': 1615, 'stornieren': 91, 'uns': 1457, 'wieder': 1635, 'wir': 1644}, {'gegeben': 326, 'gespendet': 326,
'zugesprochen': 326}, {'...': 1647, 'gegeben': 326, 'gespendet': 326, 'zugesprochen': 326}, {'dringend': 1625, 'mal':
1619, 'mich': 1641, 'uns': 1457, 'wieder': 1153}, {'mal': 1619, 'mich': 1641, 'uns': 1457}, {'dringend': 1625, 'ich':
1649, 'mal': 1619, 'mich': 1641, 'uns': 1457, 'wieder': 1153, 'wir': 1650}, {'ich': 1650, 'mal': 1619, 'mich': 1641,
'uns': 1457, 'wir': 1650}, {'meinung': 1501}, {'ihrer': 1653, 'seiner': 1653}, {'uber': 1153, 'ueber': 1153}, {'':
(23, 'contact'), 'N': 325, 'bei': 1061}, {'...': 1060, 'an': 223, 'bekommen': 223, 'erhalten': 223, 'gekriegt': 223,
'geschickt': 223, 'geschrieben': 223, 'gesendet': 223, 'gschriebn': 223, 'hinterlassen': 223, 'rausgeschickt': 223,
'v': 223, 'verschickt': 223, 'von': 223}, {'^': 6, 'bei': 1027, 'fur': 1028, 'mein': 21, 'meine': 21, 'von': 1027},
{'schritt': 1234, 'schritte': 1658}, {'^': 6, 'bei': 1027, 'fur': 1028, 'liegt': 1233, 'mein': 21, 'meine': 21, 'von':
1027}, {'schritt': 1660, 'termin': 31}, {'^': 6, 'bei': 1027, 'fuer': 1028, 'mein': 21, 'meine': 21, 'von': 1027},
{'schritt': 1234, 'schritte': 1662}, {'^': 6, 'bei': 1027, 'fuer': 1028, 'liegt': 1233, 'mein': 21, 'meine': 21,
'von': 1027}, {'schritt': 1664, 'termin': 31}, {'v': 1337, 'vergessen': 91, 'verpasst': 91, 'versaeumt': 91,
'versaumt': 91, 'verschlafen': 91, 'verschwitzt': 91, 'von': 1337}, {'': (12, 'task'), '^': 6}, {'ausgegangen': 91,
'erreicht': 91, 'vergessen': 1667}, {'erreicht': 91, 'vergessen': 21}, {'termin': 838}, {'answered': 91, 'came': 91,
'replied': 91, 'showed': 1240}, {'^': 6, 'bei': 1027, 'fuer': 1028, 'fur': 1028, 'liegt': 1233, 'mein': 21, 'meine':
21, 'von': 1027}, {'step': 1672, 'steps': 1234}, {'erreicht': 91}, {'erwischt': 91, 'geschafft': 91, 'gesehen': 91,
'gesprochen': 91, 'getroffen': 91, 'telefoniert': 91}, {'geredet': 91, 'gesprochen': 91, 'getroffen': 91,
'telefoniert': 91}, {'...': 1676}, {'gegangen': 91}, {'abgehoben': 91, 'angerufen': 91, 'angetroffen': 91,
'aufgetaucht': 91, 'ausgegangen': 91, 'besucht': 91, 'dazu': 1149, 'dazugekommen': 91, 'drangegangen': 91,
'erreichbar': 91, 'erreicht': 91, 'erschienen': 91, 'erwischt': 91, 'geklappt': 91, 'gemeldet': 91, 'geschafft': 91,
'geschrieben': 91, 'gesehen': 91, 'gesprochen': 91, 'getroffen': 91, 'mehr': 1675, 'mit': 1677, 'ran': 1678,
'rangegangen': 91, 'stattgefunden': 91, 'telefoniert': 91, 'verfuegbar': 91, 'verfugbar': 91, 'vergessen': 1667, 'zu':
516, 'zuruckgerufen': 91, 'zurueckgerufen': 91, 'zustande': 1149}, {'gehoert': 91, 'gehort': 91}, {'...': 1680},
{'...': 1680, 'gehoert': 91, 'gehort': 91, 'von': 1681}, {'<appointment>': 91}, {'...': 1680, 'gehoert': 91, 'gehort':
91, 'mehr': 1682, 'mit': 1683, 'von': 1681}, {'gesehen': 91, 'gesprochen': 91, 'getroffen': 91}, {'...': 1542,
'abgehoben': 91, 'am': 1543, 'ans': 1543, 'da': 91, 'daheim': 91, 'zuhause': 91}, {'...': 1542, 'erreicht': 91},
{'gehoert': 91, 'gehort': 91, 'mehr': 1680, 'mit': 1683}, {'show': 91}, {'abgestimmt': 91, 'angesprochen': 91,
'besprochen': 91, 'gefragt': 91, 'geredet': 91, 'kontaktiert': 91}, {'abgestimmt': 91, 'angesprochen': 91,
'besprochen': 91, 'daruber': 1690, 'darueber': 1690, 'druber': 1690, 'drueber': 1690, 'gefragt': 91, 'geredet': 91,
'kontaktiert': 91}, {'abgestimmt': 91, 'angerufen': 91, 'angesprochen': 91, 'besprochen': 91, 'daruber': 1690,
'darueber': 1690, 'druber': 1690, 'drueber': 1690, 'erreicht': 91, 'gefragt': 91, 'gemeldet': 91, 'geredet': 91,
'gesprochen': 91, 'getroffen': 91, 'kennengelernt': 91, 'kontaktiert': 91, 'telefoniert': 91}, {'': (0, 'missed'),
'abgestimmt': 91, 'angesprochen': 91, 'besprochen': 91, 'daruber': 1690, 'darueber': 1690, 'druber': 1690, 'drueber':
1690, 'gefragt': 91, 'geredet': 91, 'kontaktiert': 91}, {'erledigen': 21, 'liefern': 21, 'schicken': 21}, {'ned':
1691, 'net': 1691, 'nicht': 1692, 'nie': 1693, 'offen': 1162, 'zu': 1694}, {'erreicht': 91, 'vergesse': 0,
'vergessen': 21}, {'self': 0}, {'to': 1697}, {'': (12, 'task'), 'selbst': 0}, {'mich': 1699}, {'mich': 0}, {'an':
1700, 'fuer': 1701, 'fur': 1701}, {'mailbox': 91}, {'idee': 1153}, {'gedanke': 1153}, {'ein': 1705}, {'beide': 393,
'drei': 393, 'zwei': 393}, {'die': 1703, 'eine': 1704, 'mailbox': 91, 'so': 1706, 'wir': 1707}, {'wohl': 1153}, {'':
(13, 'talk'), '...': 1709}, {'punkte': 0}, {'punkt': 0}, {'ihm': 21, 'ihnen': 21, 'ihr': 21}, {'durchgegangen': 110,
'geprobt': 110, 'geubt': 110, 'geuebt': 110}, {'N': 1714}, {'mit': 1715, 'review': 1219}, {'fuer': 1218, 'fur': 1218,
'mit': 1218}, {'von': 223}, {'bono': 391}, {'bei': 1218, 'fuer': 1218}, {'bei': 1218, 'fur': 1218}, {'an': 1139}, {'':
(20, 'gave:referral'), 'gegeben': 330, 'geschrieben': 330}, {'N': 1723}, {'fuer': 1724, 'fur': 1724}, {'me': 0}, {'':
(1, 'moved'), 'D': 838, 'auf': 838, 'to': 838}, {'': (23, 'contact'), 'N': 110}, {'': (23, 'contact'), '...': 742},
{'...': 742, 'an': 223, 'mich': 1729}, {'an': 223, 'von': 223}, {'zuruck': 91, 'zurueck': 91}, {'mich': 743, 'nicht':
1732}, {'<rel>': 122}, {'': (13, 'talk'), '<my>': 1734, '<their>': 1734, 'ab': 91, 'kurzfristig': 1406, 'wieder':
1406}, {'': (13, 'talk'), 'N': 324, 'ab': 91, 'ich': 1132, 'kurzfristig': 1406, 'wieder': 1406}, {'': (13, 'talk'),
'i': 745, 'ich': 745, 'we': 745, 'wir': 745}, {'mir': 393}, {'<not>': 1143, 'a': 665, 'aber': 1144, 'ah': 665, 'au':
665, 'auch': 665, 'dann': 1144}, {'': (23, 'contact'), 'wir': 393}, {'date': 31}, {'the': 1741}, {'vorbei': 223},
{'...': 1347}, {'gehoert': 91, 'gehort': 91, 'gesehen': 91, 'gesprochen': 91, 'getroffen': 91, 'telefoniert': 91},
{'gehoert': 91, 'gehort': 91, 'gesehen': 91, 'gesprochen': 91, 'getroffen': 91, 'mehr': 1745, 'telefoniert': 91},
{'nicht': 1746}, {'...': 1747, 'wieder': 1336}, {'am': 223, 'auf': 223, 'aus': 223, 'dass': 223, 'mir': 223, 'nicht':
1732, 'ob': 223, 'per': 223, 'uns': 223, 'via': 223, 'wegen': 223}, {'<me>': 755, '<them>': 21, '<they>': 756, 'ich':
22, 'wir': 22}, {'uns': 31}, {'': (2, 'plan'), 'uns': 31}, {'ma': 1751, 'wir': 1752, 'wollen': 91}, {'<rel>': 1202,
'auto': 122, 'bruder': 122, 'bus': 122, 'chef': 122, 'flieger': 122, 'flug': 122, 'hund': 122, 'kind': 122, 'mann':
122, 'sohn': 122, 'team': 122, 'vater': 122, 'zug': 122}, {'<rel>': 1202, 'chefin': 122, 'firma': 122, 'frau': 122,
'freundin': 122, 'kinder': 122, 'mutter': 122, 'schwester': 122, 'tochter': 122}, {'...': 1747, 'er': 122, 'sie':
122}, {'zusammen': 31}, {'...': 1757}, {'mich': 1758, 'uns': 1758}, {'ich': 1759, 'wir': 1759}, {'uns': 1758}, {'wir':
1761}, {'he': 122, 'she': 122}, {'<gone>': 223, 'angesetzt': 31, 'ausgemacht': 31, 'eingetragen': 31, 'fixiert': 31,
'gebucht': 31, 'geplant': 31, 'vereinbart': 31}, {'<gone>': 223, 'bei': 31, 'mit': 31}, {'...': 1765}, {'...': 1150,
'aufgetaucht': 91, 'dazu': 1149, 'dazugekommen': 91, 'erschienen': 91, 'gefahren': 91, 'gegangen': 91, 'gekommen': 91,
'hingegangen': 91}, {'': (14, 'together'), '...': 1765, 'bei': 31}, {'...': 1764, '<not>': 1143, '<they>': 1524, 'a':
665, 'aber': 1144, 'abgemacht': 31, 'ah': 665, 'angesetzt': 31, 'au': 665, 'auch': 665, 'aufgetaucht': 223,
'ausgefallen': 91, 'ausgemacht': 31, 'dann': 1144, 'dazugekommen': 223, 'dazugestossen': 223, 'eingeplant': 31,
'eingetragen': 31, 'festgelegt': 31, 'fixiert': 31, 'gebucht': 31, 'gekommen': 223, 'geplant': 31, 'ich': 1766,
'leider': 1152, 'mitgekommen': 223, 'nicht': 1767, 'reserviert': 31, 'terminiert': 31, 'verabredet': 31, 'vereinbart':
31, 'vorbeigefahren': 223, 'vorbeigekommen': 223, 'wir': 1768}, {'...': 1605}, {'...': 1605, 'ich': 1770, 'wir':
1770}, {'...': 1605, 'mich': 1452, 'uns': 1452}, {'...': 1605, 'ich': 1772, 'mich': 1452, 'uns': 1452, 'wir': 1772},
{'...': 1451, 'hoeren': 1153, 'horen': 1153, 'mal': 1619, 'sehen': 1153, 'treffen': 1153, 'verabreden': 1153,
'wiedersehen': 1153, 'zusammensetzen': 1153, 'zusammentelefonieren': 1153}, {'dringend': 1625, 'mal': 1619, 'mich':
1774, 'uns': 1452, 'wieder': 1153}, {'mal': 1619, 'mich': 1774, 'uns': 1452}, {'dringend': 1625, 'ich': 1775, 'mal':
1619, 'mich': 1774, 'uns': 1452, 'wieder': 1153, 'wir': 1776}, {'ich': 1776, 'mal': 1619, 'mich': 1774, 'uns': 1452,
'wir': 1776}, {'gegangen': 223, 'gewesen': 223}, {'an': 31}, {'': (2, 'plan'), 'an': 31, 'auf': 122, 'fest': 31, 'in':
122}, {'me': 1239}, {'geholfen': 391}, {'auf': 91}, {'nicht': 1784}, {'mich': 223}, {'': (23, 'contact'), '<hat>':
223}, {'': (23, 'contact'), 'wird': 31}, {'N': 327, 'to': 1139}, {'N': 289, '^': 6, 'bei': 1027, 'fuer': 1028, 'fur':
1028, 'mein': 21, 'meine': 21, 'von': 1027}, {'do': 1790, 'dos': 1029}, {'d': 21, 'll': 21, 'will': 21, 'would': 21},
{'i': 1792}, {'<them>': 1793, 'N': 324, 'me': 767, 'us': 767}, {'ich': 31, 'ma': 31, 'mich': 31}, {'ich': 31, 'mich':
31, 'wir': 31}, {'<they>': 122}, {'...': 1175, 'abgemacht': 31, 'angesetzt': 31, 'ausgemacht': 31, 'bestaetigt': 31,
'bestatigt': 31, 'fix': 31, 'fixiert': 31, 'gebucht': 31, 'geplant': 31, 'ist': 1176, 'ma': 1752, 'sich': 1797,
'steht': 31, 'vereinbart': 31, 'vergessen': 91, 'wir': 1752, 'wollen': 91, 'zugesagt': 31}, {'sich': 1797},
{'gelaufen': 223, 'glaufen': 223, 'glaufn': 223}, {'weg': 1800}, {'den': 1801, 'weg': 1800}, {'': (11, 'thinking'),
'^': 1476}, {'': (11, 'thinking'), 'grad': 1153, 'mir': 1803, 'ob': 1153}, {'': (11, 'thinking'), 'gerade': 1153,
'ich': 1153, 'mir': 1803, 'ob': 1153, 'wen': 1153, 'wie': 1153}, {'gewartet': 91, 'hingefahren': 91}, {'ob': 1153},
{'augen': 393}, {'vier': 1808}, {'N': 1331}, {'': (23, 'contact'), 'D': 31, 'fuer': 194, 'fur': 194}, {'gewartet':
91}, {'': (0, 'missed'), 'gewartet': 91, 'versucht': 91}, {'antworten': 91, 'gratulieren': 91, 'schreiben': 91,
'treffen': 91}, {'anzurufen': 91, 'zu': 1814}, {'gratulieren': 91, 'schreiben': 91}, {'...': 1815, 'abzusagen': 91,
'anzurufen': 91, 'zu': 1816, 'zuruckzurufen': 91, 'zurueckzurufen': 91}, {'anruf': 91}, {'': (1, 'moved'), 'auf': 838,
'wir': 838}, {'...': 1347, 'sich': 1347}, {'uf': 838}, {'<they>': 289, '^': 6, 'ich': 21}, {'<them>': 1481, '<they>':
777, '^': 6, 'dass': 1822, 'ich': 1482, 'mir': 776, 'uns': 776}, {'...': 517}, {'sollte': 1153, 'sollten': 1153}, {'':
(22, 'gave:volunteering'), 'at': 391, 'bei': 391, 'fuer': 391, 'fur': 391}, {'gelegt': 838, 'geschoben': 838,
'verlegt': 838, 'verschoben': 838}, {'D': 1827}, {'auf': 1828}, {'D': 1829}, {'bekommen': 223, 'erhalten': 223},
{'gehoert': 223, 'gehort': 223, 'mail': 1831, 'nachricht': 1831, 'nichts': 1680}, {'^': 980}, {'<them>': 1833, '^':
980}, {'werden': 1834, 'wird': 1834}, {'^': 35, 'ich': 289, 'wir': 289}, {'': (23, 'contact'), 'wir': 289}, {'^': 49,
'noch': 732}, {'^': 49, 'mir': 1838, 'noch': 732, 'uns': 1838}, {'wir': 289}, {'^': 984}, {'bekomm': 1836, 'bekomme':
1836, 'bekommen': 1837, 'brauch': 1836, 'brauche': 1836, 'erhalte': 1836, 'erhalten': 223, 'fehlen': 1839, 'fehlt':
1839, 'gekriegt': 223, 'kommt': 1836, 'krieg': 1836, 'kriege': 1836, 'kriegen': 1840, 'werden': 1841, 'wird': 1841},
{'...': 1832, '<me>': 1835, '<them>': 1842, 'D': 1829, 'N': 1331, 'meiner': 1085}, {'tuer': 91, 'tur': 91},
{'verschlossener': 1844}, {'': (13, 'talk'), 'ich': 1042}, {'fuer': 1153}, {'was': 1847}, {'ich': 235}, {'...': 1848,
'<they>': 1849}, {'richtige': 1153}, {'guter': 1153}, {'gute': 1153}, {'der': 1851, 'die': 1851, 'ein': 1852, 'eine':
1853, 'jemand': 1847, 'was': 1847}, {'...': 1854}, {'for': 732, 'on': 732}, {'fur': 1153}, {'<gone>': 223, 'was':
1857}, {'': (23, 'contact'), '<me>': 784, '<my>': 223}, {'...': 1158, 'bei': 223, 'mit': 223}, {'': (23, 'contact'),
'dabei': 223}, {'erreichen': 91, 'hause': 91}, {'da': 91, 'daheim': 91, 'zu': 1862, 'zuhause': 91}, {'...': 1858,
'<they>': 1849, 'alle': 673, 'am': 781, 'an': 672, 'anwesend': 223, 'auch': 782, 'auf': 783, 'aufgetaucht': 223,
'bei': 1859, 'beide': 673, 'beim': 672, 'da': 784, 'dabei': 223, 'dazugekommen': 223, 'dazugestossen': 223, 'der':
670, 'gekommen': 223, 'hier': 223, 'ich': 1860, 'im': 674, 'in': 679, 'ins': 674, 'kurz': 676, 'mit': 1861,
'mitgekommen': 223, 'nicht': 1863, 'vorbeigefahren': 223, 'vorbeigekommen': 223, 'wieder': 673, 'wir': 1159, 'zu':
786, 'zum': 781, 'zur': 781}, {'der': 1851, 'die': 1851, 'ein': 1852, 'eine': 1853, 'jemand': 1857, 'was': 1857},
{'...': 1865}, {'': (23, 'contact'), '<me>': 677, '<my>': 223}, {'': (14, 'together'), '...': 1158, 'bei': 223, 'mit':
223}, {'...': 1158, 'alle': 782, 'am': 781, 'an': 672, 'anwesend': 223, 'auch': 782, 'auf': 783, 'aufgetaucht': 223,
'bei': 1867, 'beide': 673, 'beim': 672, 'da': 784, 'dabei': 223, 'dazugekommen': 223, 'dazugestossen': 223,
'gekommen': 223, 'hier': 223, 'ich': 1159, 'im': 674, 'in': 679, 'ins': 674, 'kurz': 676, 'mit': 1861, 'mitgekommen':
223, 'vorbeigefahren': 223, 'vorbeigekommen': 223, 'wieder': 673, 'wir': 1868, 'zu': 786, 'zum': 781, 'zur': 781},
{'uf': 732}, {'auf': 732, 'ich': 1486, 'immer': 1485, 'jetzt': 1484, 'no': 1870, 'weiterhin': 1484, 'wir': 1486}, {'':
(7, 'waiting'), '<my>': 273}, {'^': 1872}, {'auf': 1873, 'ich': 1489, 'immer': 1485, 'jetzt': 1484, 'seit': 1488,
'weiterhin': 1484, 'wir': 1489}, {'called': 1104, 'canceled': 91, 'cancelled': 91, 'gecancelt': 91, 'moved': 1105,
'postponed': 1105, 'pushed': 1105, 'rescheduled': 1105, 'shifted': 1105, 'wohl': 1153}, {'N': 91}, {'noch': 1876},
{'N': 1877}, {'': (13, 'talk'), 'nichts': 1031, 'noch': 1032}, {'waere': 235, 'ware': 235, 'wäre': 235}, {'ich':
1880}, {'': (13, 'talk'), '<they>': 1881}, {'koennte': 1153, 'konnte': 1153, 'könnte': 1153}, {'<them>': 21, 'ich':
22, 'mich': 1491, 'wir': 22}, {'': (2, 'plan'), '<them>': 21, 'mit': 31}, {'': (2, 'plan'), '<them>': 21, 'ich': 1885,
'mich': 1491, 'mit': 31, 'wir': 22}, {'': (2, 'plan'), '<them>': 21}, {'ich': 22, 'wir': 1887}, {'auf': 1039, 'beim':
1039, 'da': 1039, 'fort': 1039, 'gerade': 1041, 'grad': 1041, 'hoere': 122, 'hore': 122, 'im': 1040, 'in': 1039,
'kurz': 1041, 'ned': 1041, 'net': 1041, 'nicht': 1041, 'unterwegs': 1039, 'weg': 1039}, {'er': 122, 'es': 1709, 'ich':
1889, 'sie': 122}, {'...': 1605, '<me>': 289, '^': 635, 'dass': 709, 'ich': 1606, 'wir': 1606}, {'...': 1415,
'<them>': 1416, '<title>': 356, '<vowed>': 338, '^': 346, 'es': 375, 'gesagt': 351, 'geschrieben': 351, 'gsagt': 351,
'gschriebn': 351, 'ich': 1418, 'leider': 374, 'nicht': 373, 'wir': 1418}, {'<deed1>': 583, '<give1>': 1422, '<sees1>':
1425}, {'<them>': 1443, '^': 6, 'ich': 1447, 'mich': 1445, 'uns': 1445, 'wir': 1447}, {'<them>': 1443, '^': 6, 'ich':
1454, 'mich': 1452, 'uns': 1452, 'wir': 1454}, {'<them>': 1443, '^': 6, 'ich': 1459, 'mich': 1457, 'uns': 1457, 'wir':
1459}, {'<them>': 1466, 'auf': 1468, 'besser': 235, 'dringend': 235, 'endlich': 235, 'lieber': 235, 'niemals': 235,
'unbedingt': 235}, {'': (2, 'plan'), '...': 194, 'D': 31}, {'dritt': 393, 'fuenft': 393, 'funft': 393, 'viert': 393,
'zweit': 393}, {'...': 1158, 'ich': 1159, 'wir': 1159, 'zu': 1899}, {'<acts1>': 215, '<have>': 1892, '<should>': 425,
'^': 1893, 'arbeite': 1432, 'auf': 1357, 'beide': 393, 'beiden': 393, 'bereite': 1432, 'besuchen': 218, 'bin': 1465,
'braeuchte': 1163, 'brauch': 1167, 'brauche': 1167, 'brauchen': 1167, 'brauchte': 1163, 'bräuchte': 1163, 'drei': 393,
'erwarte': 1287, 'erwarten': 1287, 'essen': 218, 'fahr': 1437, 'fahre': 1437, 'fahren': 218, 'feiern': 218, 'fliegen':
218, 'freu': 1440, 'freue': 1440, 'freuen': 1440, 'geh': 1437, 'gehe': 1437, 'gehen': 218, 'halten': 218, 'leg': 1432,
'lege': 1432, 'machen': 218, 'mochte': 22, 'mochten': 22, 'moechte': 22, 'moechten': 22, 'muass': 203, 'mues': 203,
'muessen': 1894, 'muesste': 1450, 'muessten': 1450, 'muss': 1895, 'mussen': 1896, 'musste': 1461, 'mussten': 1461,
'möchte': 22, 'müsste': 1461, 'müssten': 1461, 'reden': 218, 'samma': 1462, 'schuld': 1463, 'schulde': 1463,
'schulden': 1464, 'sehen': 218, 'sind': 1465, 'soll': 1897, 'solle': 1470, 'sollen': 1471, 'solln': 1472, 'sollte':
1473, 'sollten': 1473, 'sprechen': 218, 'starten': 218, 'stell': 1432, 'stelle': 1432, 'telefonieren': 218, 'treffen':
1898, 'veranstalten': 218, 'vier': 393, 'war': 1462, 'waren': 1900, 'wart': 1487, 'warte': 1490, 'warten': 1490,
'werd': 22, 'werde': 22, 'werden': 22, 'will': 22, 'wollen': 22, 'zoomen': 218, 'zwei': 393}, {'<me>': 289,
'gestrichen': 91, 'ist': 231, 'kommen': 31, 'nichts': 91, 'nix': 91, 'stattfinden': 31, 'wurde': 231}, {'me': 393},
{'': (13, 'talk'), 'er': 122, 'ihr': 122, 'sein': 122, 'sie': 122}, {'...': 1605, 'dass': 709, 'ich': 1606, 'wir':
1606}, {'anrufen': 91, 'besuchen': 91, 'essen': 91, 'fragen': 91, 'gehen': 91, 'gratulieren': 91, 'mailen': 91,
'muessen': 91, 'mussen': 91, 'schreiben': 91, 'sehen': 91, 'sollen': 91, 'sprechen': 91, 'treffen': 91,
'vorbeischauen': 91, 'wollen': 91, 'zuruckrufen': 91, 'zurueckrufen': 91}, {'...': 1906, 'eigentlich': 91}, {'...':
1906, '<me>': 289, 'eigentlich': 91, 'ich': 91, 'wir': 91}, {'...': 1906, 'eigentlich': 91, 'ich': 91, 'wir': 91},
{'gehalten': 328}, {'N': 1910}, {'...': 1134, 'fuer': 1911, 'fur': 1911}, {'<they>': 761, '^': 765, 'an': 760, 'gern':
1153, 'gerne': 1153}, {'...': 1356, '<they>': 761, '^': 765, 'abgemacht': 31, 'abgesagt': 91, 'an': 760, 'angesetzt':
31, 'ausgemacht': 31, 'eingeplant': 31, 'eingetragen': 31, 'festgelegt': 31, 'fixiert': 31, 'gebucht': 31, 'geplant':
31, 'gern': 1153, 'gerne': 1153, 'gestrichen': 91, 'ist': 231, 'kurzfristig': 1366, 'mir': 1367, 'nichts': 91, 'nix':
91, 'reserviert': 31, 'spontan': 1366, 'terminiert': 31, 'uns': 1367, 'vereinbart': 31, 'verschoben': 1086, 'wieder':
1366, 'wurde': 231}, {'abgemacht': 31, 'angesetzt': 31, 'ausgemacht': 31, 'eingeplant': 31, 'eingetragen': 31,
'festgelegt': 31, 'fixiert': 31, 'gebucht': 31, 'geplant': 31, 'reserviert': 31, 'terminiert': 31, 'vereinbart': 31},
{'was': 1857}, {'...': 1916, '<they>': 1849}, {'should': 235}, {'<me>': 393, 'dritt': 393, 'fuenft': 393, 'funft':
393, 'sechst': 393, 'viert': 393, 'zweit': 393}, {'getroffen': 223}, {'': (14, 'together'), 'gewesen': 223}, {'$':
202, '...': 210, '//': 214, '<acts1>': 217, '<and>': 221, '<appointment>': 232, '<bookable>': 234, '<counsel>': 241,
'<give1>': 242, '<gone>': 223, '<handed>': 246, '<hat>': 317, '<have>': 390, '<helper>': 392, '<me>': 397, '<my>':
401, '<needs>': 408, '<not>': 413, '<said>': 415, '<saysv>': 423, '<sends3>': 38, '<should>': 426, '<their>': 436,
'<them>': 506, '<they>': 817, '<thing>': 820, '<to_them>': 821, '<vowed>': 822, '<will3>': 823, '<work>': 826, 'D':
860, 'N': 943, '^': 1024, 'abgeblasen': 91, 'abgehangen': 223, 'abgeholt': 223, 'abgemacht': 1025, 'abgesagt': 91,
'abgeschlossen': 223, 'abgestimmt': 223, 'abgmacht': 1026, 'action': 1030, 'aergert': 599, 'ahnt': 1033, 'als': 1045,
'am': 1048, 'an': 1058, 'and': 1059, 'anfrage': 1062, 'angeblich': 122, 'angebot': 1063, 'angefragt': 1064,
'angerufen': 223, 'angeschrieben': 223, 'angesetzt': 31, 'angesprochen': 223, 'angetroffen': 223, 'anruf': 1065,
'anrufbeantworter': 91, 'anrufen': 1066, 'anscheinend': 122, 'anstehend': 31, 'anstehender': 31, 'antwort': 1067,
'antwortet': 1068, 'antwortete': 223, 'anwesend': 1069, 'apero': 223, 'apéro': 223, 'arbeitet': 1070, 'are': 1072,
'argert': 599, 'asked': 1061, 'ass': 1073, 'assen': 223, 'auf': 1087, 'aufgabe': 1029, 'aufgaben': 1029, 'aufgesucht':
223, 'aufs': 1081, 'ausgefallen': 91, 'ausgefuehrt': 223, 'ausgefuhrt': 223, 'ausgemacht': 1025, 'ausgesprochen': 223,
'ausgetauscht': 223, 'ausgmacht': 1025, 'bailed': 1089, 'ball': 1096, 'bat': 1097, 'because': 122, 'bedankt': 1103,
'bedankte': 1103, 'been': 1106, 'begegnet': 223, 'begegnete': 223, 'beginnt': 1070, 'begleitet': 223,
'begluckwunscht': 223, 'beglueckwuenscht': 223, 'behauptet': 122, 'bei': 1115, 'beim': 1120, 'bekomm': 1126,
'bekomme': 1126, 'bekommen': 1127, 'bekommt': 1129, 'benoetigt': 1130, 'benotigt': 1131, 'beraten': 223, 'bergtour':
223, 'berichtet': 122, 'berichtete': 1133, 'beschwert': 599, 'besetzt': 91, 'besichtigt': 223, 'besprechung': 1135,
'besprochen': 223, 'besteht': 598, 'besuch': 1136, 'besuche': 1137, 'besuchen': 1138, 'besucht': 223, 'besuchte': 223,
'bevor': 122, 'bevorstehend': 31, 'bier': 223, 'bierchen': 223, 'biere': 223, 'bietet': 602, 'big': 1141, 'bin': 1160,
'bittet': 576, 'bleibt': 1070, 'blumen': 1063, 'booked': 1071, 'bot': 602, 'bouldern': 223, 'braeuchte': 1163,
'brainstorming': 1153, 'brauch': 1167, 'brauche': 1167, 'brauchen': 1167, 'braucht': 1168, 'brauchte': 1163, 'brief':
1169, 'bring': 1174, 'bringe': 1174, 'bringen': 615, 'bringt': 615, 'bräuchte': 1163, 'call': 1177, 'can': 1180,
'canceled': 91, 'cancelled': 1181, 'cancelt': 91, 'coaching': 1182, 'combox': 91, 'coming': 1183, 'confirmed': 1071,
'connect': 1186, 'connected': 1187, 'could': 1180, 'couldn': 1180, 'da': 1188, 'dafuer': 1189, 'dafur': 1189, 'damit':
122, 'dank': 1190, 'danke': 1193, 'dankeschoen': 1192, 'dankeschon': 1192, 'dankt': 1103, 'daran': 1196, 'darf': 1201,
'das': 1203, 'dass': 1212, 'dates': 1213, 'daumen': 1217, 'debattiert': 223, 'deck': 1220, 'dem': 1222, 'denen': 1222,
'denk': 1224, 'denke': 1226, 'denkt': 122, 'denn': 122, 'der': 1238, 'deren': 122, 'dessen': 122, 'did': 1242, 'didn':
1242, 'die': 1244, 'dinner': 1135, 'diskutiert': 223, 'dm': 1063, 'does': 1242, 'doesn': 1242, 'draengt': 617, 'dran':
1245, 'drangt': 617, 'dringt': 598, 'drink': 223, 'drinks': 223, 'durchgearbeitet': 223, 'durchgegangen': 223,
'durchgeklingelt': 223, 'durchgerufen': 223, 'durchgesprochen': 223, 'e': 1247, 'ehrenamt': 1248, 'ehrenamtlich':
1256, 'ehrenamtsarbeit': 391, 'eigentlich': 1259, 'einander': 1260, 'einer': 1261, 'einfach': 209, 'eingeladen': 1262,
'eingeplant': 31, 'eingetragen': 31, 'einladung': 1063, 'email': 1263, 'empfahl': 619, 'empfehlen': 619, 'empfehlung':
1266, 'empfehlungsschreiben': 1044, 'empfiehlt': 619, 'entfaellt': 91, 'entfallen': 91, 'entfallt': 91, 'entfiel': 91,
'er': 1274, 'ergebnis': 122, 'erhalte': 1127, 'erinnere': 1276, 'erinnerung': 1277, 'erklaert': 1282, 'erklart': 1282,
'ermahnt': 621, 'ermutigt': 621, 'eroeffnung': 1284, 'eroffnung': 1284, 'erreichen': 1066, 'erreicht': 223,
'ersatztermin': 838, 'erschien': 1285, 'erwarte': 1287, 'erwarten': 1287, 'erwischt': 223, 'erzaehlt': 1291,
'erzaehlte': 1133, 'erzahlt': 1291, 'erzahlte': 1133, 'es': 1293, 'esse': 1137, 'essen': 1294, 'ewig': 1297, 'faellt':
1300, 'faend': 628, 'faende': 628, 'faengt': 1301, 'fahr': 1137, 'fahre': 1137, 'fahren': 836, 'falls': 122, 'fallt':
1300, 'fand': 1306, 'fande': 628, 'fanden': 1303, 'fangt': 1301, 'fazit': 122, 'feedback': 1311, 'fehlen': 1313,
'fehlt': 1313, 'feier': 1284, 'feierabendbier': 223, 'feiern': 836, 'feiert': 1316, 'festgelegt': 1025, 'fiel': 1317,
'fielen': 1318, 'findet': 1319, 'fitness': 223, 'fix': 1320, 'fixiert': 31, 'flachgefallen': 91, 'flaked': 1089,
'fliege': 1137, 'follow': 1322, 'fordert': 636, 'frag': 1323, 'frage': 1324, 'fragen': 1066, 'fragt': 639, 'fragte':
1325, 'freiwillig': 1328, 'freiwillige': 1037, 'freiwilligenarbeit': 391, 'freiwilligeneinsatz': 391, 'freiwilliger':
1037, 'freu': 1330, 'freue': 1330, 'freut': 599, 'fuer': 1333, 'fuerchtet': 122, 'fur': 1335, 'furchtet': 122,
'fussball': 223, 'fänd': 628, 'gab': 652, 'gaben': 654, 'ganz': 1336, 'gassi': 223, 'gearbeitet': 223, 'gebowlt': 223,
'gebrainstormt': 223, 'gebruncht': 223, 'gebucht': 31, 'geburtstag': 1338, 'gecancelled': 91, 'gecancelt': 91,
'gechattet': 223, 'gechillt': 223, 'gecoacht': 223, 'gedanke': 1153, 'gedankt': 223, 'geeinigt': 223, 'gefahren': 223,
'gefeiert': 223, 'geflogen': 223, 'gefragt': 1064, 'gefruehstueckt': 223, 'gefruehstuekt': 223, 'gefruhstuckt': 223,
'gefruhstukt': 223, 'gefuehrt': 223, 'gefuhrt': 223, 'gegangen': 223, 'gegessen': 223, 'geghostet': 91, 'gegrillt':
223, 'geh': 1137, 'gehabt': 223, 'gehalten': 223, 'gehe': 1137, 'gehen': 836, 'gehoert': 1339, 'geholfen': 223,
'gehort': 1339, 'geht': 1342, 'gejasst': 223, 'gejoggt': 223, 'gekickt': 223, 'geklettert': 223, 'gekloent': 223,
'geklont': 223, 'gelaufen': 223, 'gelernt': 223, 'gemailt': 223, 'gemeinnuetzig': 391, 'gemeinnutzig': 391,
'gemeinsam': 393, 'gemeint': 1282, 'gemoved': 838, 'gepingt': 223, 'gepitcht': 223, 'geplant': 1025, 'geplatzt': 91,
'geplatzter': 91, 'geplaudert': 223, 'geprobt': 223, 'gequatscht': 223, 'geredet': 223, 'geruchteweise': 122,
'geruechteweise': 122, 'gesagt': 1346, 'geschnackt': 223, 'geschoben': 1347, 'geschrieben': 1348, 'gesehen': 223,
'gesessen': 223, 'gesimst': 223, 'geskypt': 223, 'gespielt': 223, 'gesprachsrunde': 223, 'gespraechsrunde': 223,
'gesprochen': 223, 'gestritten': 223, 'getextet': 223, 'getraeumt': 1349, 'getratscht': 223, 'getraumt': 1349,
'getroffen': 223, 'getrunken': 223, 'gewandert': 223, 'gewesen': 223, 'geworkshopt': 223, 'gezoomt': 223, 'gfixt': 31,
'gha': 223, 'ghostet': 1350, 'gibt': 654, 'ging': 1352, 'gingen': 223, 'glatt': 1353, 'glaubt': 122, 'gluehwein': 223,
'gluhwein': 223, 'gmacht': 223, 'golf': 223, 'golfrunde': 223, 'got': 1354, 'gotta': 21, 'gratscht': 223,
'gratuliert': 223, 'gredet': 223, 'gredt': 223, 'gruble': 1153, 'grueble': 1153, 'gseh': 223, 'gseit': 223, 'gsessen':
223, 'gsessn': 223, 'gsi': 223, 'gsproche': 223, 'gsprochen': 223, 'gtroffe': 223, 'hab': 1368, 'habe': 1369, 'haben':
1376, 'habs': 1362, 'haengen': 396, 'haett': 1379, 'haette': 1383, 'haetten': 1384, 'haettn': 1386, 'ham': 1387,
'hangen': 396, 'has': 1389, 'hat': 1397, 'hatt': 1399, 'hatte': 1401, 'hatten': 1402, 'hattn': 1386, 'hausaufgabe':
1029, 'have': 1403, 'he': 1405, 'hebt': 1407, 'herzlichen': 1408, 'hingesetzt': 223, 'hob': 1407, 'hochzeit': 1284,
'hochzeitstag': 1409, 'hoere': 1339, 'hofft': 122, 'holt': 1410, 'hore': 1339, 'hätte': 1411, 'hätten': 1412, 'i':
1413, 'ich': 1494, 'idee': 1153, 'ihm': 1496, 'ihnen': 1497, 'ihr': 1498, 'ihre': 1499, 'ihrer': 1503, 'im': 1504,
'in': 1508, 'informierte': 1509, 'ins': 1511, 'interviewt': 223, 'intro': 1518, 'introduced': 1520, 'intros': 1521,
'is': 1522, 'ist': 1526, 'jassen': 223, 'jetzt': 1527, 'joggen': 664, 'joggingrunde': 223, 'kaffee': 1528,
'kalendereintrag': 31, 'kam': 1531, 'kamen': 681, 'karte': 1063, 'kartenabend': 223, 'kartons': 1532, 'kein': 1536,
'keine': 1540, 'keinen': 1541, 'keiner': 1544, 'kennen': 1545, 'kennengelernt': 223, 'kickoff': 1135, 'kino': 223,
'kisten': 1532, 'klappt': 1285, 'klappte': 1285, 'klettern': 223, 'knapp': 1546, 'koennte': 1547, 'koennten': 1549,
'komme': 1551, 'kommt': 1553, 'komplett': 1353, 'kondoliert': 223, 'konnte': 1547, 'konnten': 1549, 'kontakt': 1564,
'konzert': 1284, 'krieg': 1126, 'kriege': 1126, 'kriegen': 1127, 'kriegt': 1129, 'kuemmern': 684, 'kuemmert': 684,
'kummern': 684, 'kummert': 684, 'kunnt': 223, 'kurzfristig': 1366, 'könnte': 1547, 'könnten': 1549, 'lange': 1297,
'laufrunde': 223, 'laut': 1565, 'lead': 1568, 'legt': 689, 'legte': 689, 'leider': 1570, 'lesung': 1284, 'lief': 1571,
'liegt': 1573, 'lunch': 1177, 'mache': 1575, 'macht': 1575, 'mahnt': 621, 'mail': 1580, 'mailbox': 91, 'mailt': 692,
'mailte': 1581, 'mal': 1583, 'meeting': 1177, 'mega': 209, 'mein': 1585, 'meine': 1586, 'meint': 122, 'meinte': 122,
'meldet': 1588, 'meldete': 697, 'memo': 0, 'mentoring': 1592, 'mentoringstunde': 1593, 'merci': 1594, 'merke': 0,
'merken': 0, 'mir': 1367, 'mit': 1603, 'miteinander': 1604, 'mobel': 1532, 'mochte': 1607, 'moebel': 1532, 'moechte':
1608, 'moved': 1610, 'muass': 1611, 'mues': 1611, 'muess': 1612, 'muessen': 1618, 'muesst': 1623, 'muesste': 1629,
'muessten': 1630, 'muss': 1637, 'mussen': 1640, 'musst': 1623, 'musste': 1645, 'mussten': 1646, 'mut': 1648, 'möchte':
1607, 'müss': 1612, 'müsste': 1651, 'müssten': 1652, 'nach': 1654, 'nachdem': 122, 'nachgedacht': 1655, 'nachgefasst':
223, 'nachgefragt': 1064, 'nachgehakt': 1656, 'nachgeholt': 1527, 'nachricht': 1657, 'nachste': 1659, 'nachster':
1661, 'naechste': 1663, 'naechster': 1665, 'naemlich': 122, 'nahm': 1407, 'namenstag': 1666, 'namlich': 122,
'natuerlich': 209, 'naturlich': 209, 'ned': 1668, 'need': 1403, 'nehm': 1174, 'nehme': 1174, 'net': 1669, 'neuer':
1670, 'never': 1671, 'next': 1673, 'nich': 1674, 'nicht': 1679, 'nichts': 1684, 'nie': 1685, 'niemand': 1686,
'niemanden': 1687, 'nimmt': 1407, 'nit': 1674, 'nix': 1688, 'no': 1689, 'noch': 1695, 'nod': 1696, 'noed': 1696,
'noshow': 91, 'note': 1698, 'notiz': 1702, 'nur': 1708, 'ob': 1710, 'obwohl': 122, 'offen': 1162, 'offenbar': 122,
'offene': 1711, 'offener': 1712, 'offensichtlich': 122, 'oper': 223, 'owe': 203, 'owes': 733, 'padel': 223, 'paket':
1063, 'party': 1284, 'pendenz': 1029, 'pendenzen': 0, 'ping': 1713, 'pitch': 1716, 'pitchtraining': 1717, 'pladiert':
734, 'pladierte': 734, 'plaediert': 735, 'plaedierte': 735, 'planned': 1071, 'platzte': 91, 'plauderei': 223,
'plauderte': 223, 'plausch': 223, 'plauscht': 223, 'pocht': 598, 'poker': 223, 'post': 1718, 'postkarte': 1063,
'postponed': 1105, 'premiere': 1284, 'pro': 1719, 'probehoeren': 1720, 'probehoren': 1721, 'promised': 203, 'props':
1722, 'pushed': 1610, 'quatschte': 223, 'radtour': 223, 'raet': 741, 'rat': 741, 'raten': 741, 'ratsch': 223,
'reagiert': 1285, 'recommended': 235, 'recommends': 235, 'rede': 1137, 'reden': 836, 'redete': 1073, 'referenz': 1725,
'referred': 1043, 'remind': 1726, 'reminder': 0, 'rescheduled': 1727, 'reviewed': 1728, 'rief': 1730, 'riet': 741,
'rieten': 741, 'ruckruf': 1731, 'rueckruf': 1731, 'ruehrt': 695, 'ruehrte': 695, 'ruft': 1733, 'ruhrt': 695, 'ruhrte':
695, 'rumgehangen': 223, 'rät': 741, 'sagt': 1735, 'sagte': 1736, 'said': 1737, 'samma': 1462, 'samt': 1738, 'san':
1739, 'sass': 223, 'sassen': 1740, 'sauna': 223, 'sausen': 395, 'save': 1742, 'says': 1737, 'saß': 223, 'saßen': 1740,
'schach': 223, 'schaute': 1743, 'scheduled': 1071, 'scheinbar': 122, 'schieben': 1347, 'schiebt': 1744, 'schlaegt':
748, 'schlagt': 748, 'schlug': 748, 'schlägt': 748, 'schon': 1748, 'schreibt': 1749, 'schrieb': 1581, 'schuld': 1463,
'schulde': 1463, 'schulden': 1750, 'schuldet': 757, 'schwaetzchen': 223, 'schwatz': 223, 'schwatzchen': 223, 'seh':
1137, 'sehe': 1137, 'sehen': 1753, 'sein': 1754, 'seine': 1755, 'seiner': 1503, 'seit': 1756, 'setze': 1760, 'setzen':
1762, 'she': 1405, 'shifted': 1105, 'shoutout': 1722, 'sie': 1274, 'simse': 1713, 'since': 1763, 'sind': 1769,
'sitzen': 396, 'sitzung': 1135, 'skifahren': 223, 'skitour': 223, 'skypen': 836, 'sms': 1657, 'sobald': 122,
'solange': 122, 'soll': 1771, 'sollen': 1773, 'sollte': 1777, 'sollten': 1778, 'sozialeinsatz': 391, 'sparring': 1593,
'spazieren': 1779, 'spaziergang': 223, 'spendenaktion': 391, 'spontan': 1366, 'sprach': 1073, 'sprachen': 223,
'sprachnachricht': 1063, 'sprech': 1137, 'spreche': 1137, 'sprechen': 1138, 'spritzer': 223, 'squash': 223, 'startet':
1070, 'statt': 1189, 'stattdessen': 1189, 'stehen': 1780, 'steht': 1781, 'stood': 1782, 'storniert': 91, 'taet': 766,
'tafel': 1783, 'tarock': 223, 'tat': 766, 'tauchte': 1785, 'taufe': 1284, 'tauschte': 1786, 'tauschten': 223,
'tausend': 1408, 'teilgenommen': 1787, 'teilnehmende': 223, 'telefonierd': 223, 'telefoniere': 1137, 'telefonieren':
836, 'telefoniert': 1788, 'telefonierte': 223, 'telefonierten': 223, 'tennis': 223, 'termin': 1177, 'terminiert': 31,
'terminvorschlag': 31, 'text': 1713, 'textet': 692, 'thanks': 1789, 'theater': 223, 'they': 1405, 'thinks': 746,
'thx': 1139, 'to': 1791, 'todo': 1790, 'todos': 1029, 'told': 1794, 'total': 1353, 'traeumte': 1153, 'traf': 223,
'trafen': 223, 'tratscht': 223, 'traumte': 1153, 'treff': 1795, 'treffe': 1796, 'treffen': 1798, 'trifft': 1799,
'troffe': 223, 'troffn': 223, 'trost': 1648, 'tät': 766, 'uban': 1802, 'uber': 1802, 'uberleg': 1804, 'uberlege':
1805, 'ubern': 1802, 'ueban': 1802, 'ueber': 1802, 'ueberleg': 1804, 'ueberlege': 1805, 'uebern': 1802, 'umgebucht':
1347, 'umgelegt': 1347, 'umsonst': 1806, 'umzugskisten': 1532, 'unentgeltlich': 391, 'unerreichbar': 91, 'uns': 1367,
'unsicher': 1807, 'unter': 1809, 'unterhalten': 223, 'unterhielt': 1786, 'unterhielten': 223, 'unterrichtet': 223,
'unterschrieben': 223, 'unterzeichnet': 223, 'v': 1810, 'verabredet': 31, 'verabschiedet': 223, 'verabschiedung': 223,
'verbaselt': 91, 'verbummelt': 91, 'vereinbart': 1811, 'vergebens': 1812, 'vergeblich': 1813, 'vergessen': 1817,
'verhandelt': 223, 'verlangt': 636, 'verlegt': 1086, 'vermisse': 1153, 'vernissage': 1284, 'verpasst': 91,
'verpasster': 1818, 'verpennt': 91, 'verplant': 91, 'versaeumt': 91, 'versaumt': 91, 'verschieben': 1819,
'verschiebt': 1820, 'verschlafen': 91, 'verschobe': 1821, 'verschoben': 1086, 'verschwitzt': 91, 'versoehnt': 223,
'versohnt': 223, 'versprach': 1823, 'versprech': 1483, 'verspreche': 1483, 'verspricht': 778, 'versucht': 1824,
'vertagt': 1086, 'vertroestet': 91, 'vertrostet': 91, 'vielen': 1408, 'vielleicht': 1825, 'voellig': 1353, 'voll':
209, 'vollig': 1353, 'volunteered': 1826, 'volunteering': 1826, 'vom': 1830, 'von': 1843, 'vor': 1845,
'vorbeigekommen': 223, 'vorbeigeschaut': 223, 'vorgemerkt': 31, 'vorgestellt': 223, 'vorgezogen': 1347, 'vortrag':
1284, 'vorverlegt': 1347, 'waehrend': 1846, 'waer': 1850, 'waere': 1855, 'wahrend': 1846, 'waiting': 1856,
'wanderung': 223, 'war': 1864, 'ware': 1866, 'waren': 1869, 'warn': 791, 'warnt': 794, 'warnte': 794, 'wart': 1871,
'warte': 1490, 'warten': 1874, 'wartet': 795, 'was': 1875, 'weder': 1878, 'weil': 122, 'weiss': 1879, 'weiß': 1879,
'welche': 122, 'welcher': 122, 'wenn': 1882, 'wer': 1883, 'werd': 1884, 'werde': 1886, 'werden': 1888, 'whatsapp':
1657, 'wie': 1890, 'wieder': 1366, 'wiedergesehen': 223, 'wiedersehen': 223, 'wiedervorlage': 0, 'will': 1891, 'wir':
1901, 'wird': 1902, 'with': 1903, 'wo': 1904, 'woan': 805, 'wohnt': 1070, 'wollen': 1905, 'wollt': 1907, 'wollte':
1908, 'wollten': 1909, 'workshop': 1912, 'worn': 805, 'wuenschen': 812, 'wuenscht': 814, 'wuerd': 766, 'wuerde': 1913,
'wunschen': 812, 'wunscht': 816, 'wurd': 766, 'wurde': 1914, 'wurden': 1915, 'wv': 0, 'wär': 1917, 'wäre': 1866,
'würde': 1913, 'yoga': 223, 'you': 1918, 'zoomen': 836, 'zu': 1919, 'zufaellig': 1920, 'zufallig': 1920,
'zuruckgerufen': 223, 'zurueckgerufen': 223, 'zusammen': 1921, 'zusammengehockt': 223, 'zusammengesessen': 223,
'zusammengesetzt': 223, 'zuspruch': 1648}]


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

