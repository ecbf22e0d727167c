"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('apéro', 'außer', 'außerdem', 'bräuchte', 'bäckt', 'café', 'drückt', 'dä', 'dürfte', 'fördert',
'gedrückt', 'groß', 'hält', 'hätte', 'hätten', 'könnte', 'könnten', 'kühn', 'leitfäden', 'möchte', 'müss', 'müsste',
'müssten', 'rät', 'saß', 'saßen', 'schlägt', 'söll', 'tät', 'weiß', 'wär', 'wären', 'würde', 'zusammengehöckt', 'üs')


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
('done',), 'abholen': ('giveinf',), 'abklaeren': ('giveinf',), 'abklaren': ('giveinf',), 'abliefern': ('giveinf',),
'absage': ('hello',), 'absagen': ('giveinf',), 'absolviert': ('verb3',), 'abstract': ('work',), 'abteilung': ('rel',),
'adler': ('name_words',), 'adoptiert': ('verb3',), 'adresse': ('thing',), 'advice': ('counsel',), 'aeltere':
('attribute',), 'aelteren': ('attribute',), 'aelterer': ('attribute',), 'aergert': ('verb3',), 'aergerte': ('verb3',),
'agentur': ('rel',), 'agluetet': ('attempt', 'reach'), 'aglutet': ('attempt', 'reach'), 'agrueeft': ('attempt',
'reach'), 'agrueft': ('attempt', 'reach'), 'akzeptiert': ('verb3',), 'alle': ('they',), 'alles': ('hello', 'both'),
'als': ('hello',), 'also': ('filler',), 'alt': ('name_words',), 'alte': ('attribute',), 'altem': ('attribute',),
'alten': ('attribute',), 'alter': ('attribute',), 'altere': ('attribute',), 'alteren': ('attribute',), 'alterer':
('attribute',), 'amsel': ('name_words',), 'an': ('particle',), 'analysiert': ('verb3',), 'and': ('and',), 'angebot':
('hello', 'work'), 'angeboten': ('vowed',), 'angefordert': ('asked_for',), 'angefragt': ('asked_for',), 'angehauen':
('reach',), 'angeklingelt': ('attempt',), 'angeklopft': ('reach',), 'angekuendigt': ('vowed', 'said'), 'angekundigt':
('vowed', 'said'), 'angelaeutet': ('attempt', 'reach'), 'angelautet': ('attempt', 'reach'), 'angelika':
('name_words',), 'angerufen': ('attempt', 'hello', 'reach', 'done'), 'angeschaut': ('reviewed',), 'angeschrieben':
('reach',), 'angesehen': ('reviewed',), 'angesprochen': ('reach',), 'angetextet': ('reach',), 'angewaehlt':
('attempt',), 'angewahlt': ('attempt',), 'anker': ('name_words',), 'anleitung': ('thing',), 'anruf': ('hello',
'appointment'), 'anrufen': ('attempt', 'hello', 'giveinf', 'callinf'), 'ans': ('hello',), 'anschauen': ('giveinf',),
'anschliessend': ('filler',), 'anschreiben': ('work', 'callinf'), 'ansehen': ('giveinf',), 'antrag': ('work',),
'antworten': ('giveinf',), 'antwortet': ('saysv',), 'antwortete': ('reach', 'saysv'), 'anwaeltin': ('rel',), 'anwalt':
('rel',), 'anwaltin': ('rel',), 'apfel': ('name_words',), 'app': ('work',), 'april': ('name_words',), 'arbeite':
('sees1',), 'arbeiten': ('verb3',), 'arbeitet': ('hello', 'verb3'), 'arbeitete': ('verb3',), 'argert': ('verb3',),
'argerte': ('verb3',), 'arm': ('name_words',), 'artikel': ('work', 'thing'), 'arzt': ('name_words',), 'assistent':
('rel',), 'assistentin': ('rel',), 'assistenz': ('rel',), 'auch': ('filler', 'hello'), 'auf': ('hello',),
'aufgesetzt': ('done',), 'aufm': ('hello',), 'aufsetzen': ('giveinf',), 'auftauchen': ('comeinf',), 'august':
('name_words',), 'aurora': ('name_words',), 'aus': ('particle',), 'ausdrucken': ('giveinf',), 'ausfuehrlich':
('filler',), 'ausfuellen': ('giveinf',), 'ausfuhrlich': ('filler',), 'ausfullen': ('giveinf',), 'ausgearbeitet':
('done',), 'ausgefallen': ('hello',), 'ausgegangen': ('gone',), 'ausgehaendigt': ('handed', 'done'), 'ausgehandigt':
('handed', 'done'), 'ausgeliehen': ('handed',), 'ausleihen': ('giveinf',), 'ausm': ('hello',), 'ausmachen':
('giveinf',), 'ausnahmsweise': ('filler',), 'ausrichten': ('giveinf',), 'ausserdem': ('filler',), 'außerdem':
('filler',), 'azubi': ('rel',), 'baby': ('rel',), 'bach': ('name_words',), 'bachelorarbeit': ('work',), 'backe':
('give1',), 'backen': ('giveinf',), 'backt': ('give3',), 'baeckt': ('give3',), 'baer': ('name_words',), 'bahn':
('bookable',), 'bald': ('filler', 'hello'), 'ball': ('name_words',), 'bank': ('rel',), 'bar': ('name_words',), 'bat':
('bidding', 'verb3'), 'bau': ('give1',), 'baue': ('give1',), 'bauer': ('name_words',), 'baum': ('name_words',),
'baut': ('verb3', 'give3', 'deed3', 'sends3'), 'baute': ('verb3',), 'bayer': ('name_words',), 'beantragt': ('give3',
'sends3', 'done'), 'beauftragt': ('verb3',), 'beauftragte': ('verb3',), 'beck': ('name_words',), 'becker':
('name_words',), 'bedankt': ('says', 'verb3'), 'bedankte': ('verb3',), 'beeindruckt': ('verb3',), 'beendet':
('verb3',), 'beendete': ('verb3',), 'befuerchtet': ('verb3',), 'befurchtet': ('verb3',), 'begann': ('verb3',),
'begegnet': ('gone',), 'begeistert': ('verb3',), 'beginnt': ('verb3',), 'begleitete': ('reach',), 'beglichen':
('done',), 'behauptet': ('says', 'verb3'), 'behauptete': ('says',), 'behebt': ('deed3',), 'behoben': ('done',), 'bei':
('hello',), 'beide': ('they', 'hello', 'both'), 'beiden': ('them',), 'beides': ('both',), 'beim': ('hello',), 'bekam':
('verb3',), 'bekannte': ('rel',), 'bekannter': ('rel',), 'bekanntgemacht': ('introduced',), 'beklagt': ('verb3',),
'bekomm': ('verb1',), 'bekomme': ('verb1',), 'bekommen': ('hello',), 'bekommt': ('verb3',), 'bemaengelt': ('verb3',),
'bemangelt': ('verb3',), 'beneidet': ('verb3',), 'benoetigt': ('needs',), 'benotigt': ('needs',), 'berechnet':
('done',), 'bereite': ('give1', 'deed1'), 'bereitet': ('give3', 'deed3', 'sends3'), 'bereitgestellt': ('done',),
'bereits': ('filler',), 'bereut': ('verb3',), 'berg': ('name_words',), 'bericht': ('thing',), 'berichtet':
('recounts', 'says', 'verb3'), 'berichtete': ('says', 'verb3'), 'besass': ('verb3',), 'beschwert': ('verb3',),
'beschwerte': ('verb3',), 'besitzt': ('verb3',), 'besorg': ('give1', 'deed1', 'verb1'), 'besorge': ('give1', 'deed1',
'verb1'), 'besorgen': ('give1', 'give3', 'giveinf', 'deed3'), 'besorgt': ('give3', 'handed', 'deed3', 'sends3',
'done', 'does3'), 'bespr': ('hello',), 'besprechung': ('hello', 'appointment'), 'bestaetig': ('give1',), 'bestaetige':
('give1',), 'bestaetigen': ('giveinf',), 'bestaetigt': ('says', 'verb3', 'give3', 'sends3', 'said'), 'bestaetigte':
('says', 'verb3'), 'bestatig': ('give1',), 'bestatige': ('give1',), 'bestatigen': ('giveinf',), 'bestatigt': ('says',
'verb3', 'give3', 'sends3', 'said'), 'bestatigte': ('says', 'verb3'), 'beste': ('attribute',), 'bestellt': ('give3',
'deed3', 'sends3', 'done', 'does3', 'asked_for'), 'besten': ('attribute',), 'bester': ('attribute',), 'besuch':
('acts1',), 'besuche': ('give1', 'acts1'), 'besuchen': ('giveinf', 'callinf', 'acts1'), 'besucht': ('hello', 'reach',
'give3'), 'besuchte': ('reach',), 'besuchten': ('reach',), 'betreibt': ('verb3',), 'betrieb': ('verb3',), 'bewarb':
('verb3',), 'bewerbung': ('work',), 'bewerbungsunterlagen': ('work',), 'bewertet': ('verb3',), 'bewirbt': ('verb3',),
'bewundert': ('verb3',), 'bezahl': ('give1',), 'bezahle': ('give1',), 'bezahlen': ('giveinf',), 'bezahlt': ('give3',
'sends3', 'done'), 'bier': ('hello', 'appointment'), 'bill': ('name_words',), 'bin': ('hello', 'verb1'), 'birn':
('name_words',), 'bis': ('hello',), 'bissl': ('hello',), 'bitte': ('filler',), 'bittet': ('bidding', 'verb3',
'does3'), 'bleiben': ('verb3',), 'bleibt': ('verb3',), 'blieb': ('verb3',), 'blog': ('work',), 'blogpost': ('work',
'thing'), 'bloss': ('filler',), 'bluesky': ('network',), 'blum': ('name_words',), 'boehm': ('name_words',), 'bohm':
('name_words',), 'boomt': ('verb3',), 'borg': ('give1',), 'borge': ('give1',), 'borgen': ('giveinf',), 'borgt':
('give3',), 'boss': ('rel',), 'bp': ('work',), 'brach': ('verb3',), 'brachte': ('verb3',), 'braeuchte': ('verb3',
'needs'), 'brand': ('name_words',), 'brannte': ('verb3',), 'brauch': ('verb1',), 'brauche': ('verb1',), 'brauchen':
('verb3', 'needs'), 'braucht': ('hello', 'verb3', 'needs'), 'brauchte': ('verb3', 'needs'), 'braun': ('name_words',),
'brennt': ('verb3',), 'bricht': ('verb3',), 'briefen': ('callinf',), 'bring': ('give1', 'verb1'), 'bringe': ('give1',
'verb1'), 'bringen': ('give1', 'give3', 'giveinf'), 'bringt': ('verb3', 'give3', 'sends3'), 'brucke': ('name_words',),
'bruder': ('rel',), 'bruecke': ('name_words',), 'brunche': ('acts1',), 'brunchen': ('acts1',), 'bräuchte': ('verb3',
'needs'), 'buch': ('work', 'thing'), 'buche': ('give1', 'name_words', 'deed1'), 'buchen': ('giveinf',), 'bucht':
('give3', 'deed3', 'sends3', 'does3'), 'buchtipp': ('thing',), 'budgetiert': ('verb3',), 'buero': ('rel',), 'buro':
('rel',), 'busch': ('name_words',), 'businessplan': ('work',), 'bzw': ('and',), 'bäckt': ('give3',), 'call':
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
('thing',), 'dazu': ('filler',), 'dazugekommen': ('reach',), 'dazukommen': ('comeinf',), 'dazustossen': ('comeinf',),
'deck': ('work',), 'definitiv': ('filler',), 'dem': ('them', 'det', 'hello', 'article', 'relative'), 'demnachst':
('filler',), 'demnaechst': ('filler',), 'den': ('det', 'hello', 'article', 'relative'), 'denk': ('verb1',), 'denke':
('verb1',), 'denken': ('verb3',), 'denkt': ('verb3', 'saysv'), 'der': ('det', 'hello', 'article', 'relative'),
'deren': ('their', 'relative'), 'des': ('det',), 'deshalb': ('filler',), 'designt': ('deed3',), 'dessen': ('their',),
'deswegen': ('filler',), 'dick': ('name_words',), 'die': ('det', 'article', 'relative'), 'dienstag': ('hello',),
'dies': ('it',), 'diese': ('det', 'hello'), 'diesem': ('det',), 'diesen': ('det', 'hello'), 'dieser': ('det',
'hello'), 'dieses': ('det',), 'dill': ('name_words',), 'dinner': ('appointment',), 'dinniere': ('acts1',), 'direkt':
('filler',), 'diss': ('work',), 'dissertation': ('work',), 'doch': ('filler',), 'doktor': ('title',), 'dokument':
('thing',), 'donnerstag': ('hello',), 'doziert': ('verb3',), 'dr': ('det', 'article', 'title'), 'draengt': ('bidding',
'verb3'), 'draengte': ('verb3',), 'draft': ('work',), 'drangt': ('bidding', 'verb3'), 'drangte': ('verb3',),
'drehbuch': ('work',), 'dreht': ('deed3',), 'drei': ('hello',), 'dringend': ('filler',), 'drucke': ('give1',),
'druckt': ('verb3', 'give3', 'deed3', 'sends3', 'does3'), 'drueckt': ('verb3',), 'drückt': ('verb3',), 'duenn':
('name_words',), 'duerfte': ('verb3',), 'dunn': ('name_words',), 'durch': ('hello', 'particle'), 'durchgeackert':
('reviewed',), 'durchgeben': ('giveinf',), 'durchgegangen': ('reviewed',), 'durchgehen': ('giveinf',),
'durchgeklingelt': ('attempt', 'reach'), 'durchgelesen': ('reviewed',), 'durchgerufen': ('reach',), 'durchgeschaut':
('reviewed',), 'durchgesehen': ('reviewed', 'done'), 'durchkorrigiert': ('reviewed',), 'durchlesen': ('giveinf',),
'durchschauen': ('giveinf',), 'durchsehen': ('giveinf',), 'durfte': ('verb3',), 'dürfte': ('verb3',), 'e':
('filler',), 'eam': ('them', 'to_them'), 'earm': ('them',), 'eben': ('filler',), 'eh': ('filler',), 'ehefrau':
('rel',), 'ehemalige': ('attribute',), 'ehemaligen': ('attribute',), 'ehemaliger': ('attribute',), 'ehemann':
('rel',), 'ehrenamtliche': ('helper',), 'ehrenamtlicher': ('helper',), 'ehrlich': ('filler',), 'eich':
('name_words',), 'eig': ('filler',), 'eigens': ('filler',), 'eigentlich': ('filler',), 'ein': ('det', 'hello',
'particle'), 'einander': ('hello',), 'eine': ('det', 'hello'), 'einem': ('det', 'hello'), 'einen': ('det', 'hello'),
'einer': ('det',), 'eines': ('det',), 'eingeblaeut': ('counselled',), 'eingeblaut': ('counselled',), 'eingefordert':
('asked_for',), 'eingeholt': ('done',), 'eingeladen': ('invites', 'reach'), 'eingereicht': ('done',), 'eingeschaerft':
('counselled',), 'eingescharft': ('counselled',), 'eingeworfen': ('done',), 'einladen': ('giveinf', 'callinf'),
'einladt': ('invites',), 'einlaedt': ('invites',), 'einlesen': ('selfinf',), 'einmal': ('filler',), 'einreichen':
('giveinf',), 'einrichten': ('giveinf',), 'eltern': ('rel',), 'em': ('article',), 'emailed': ('reach',), 'empfahl':
('verb3',), 'empfange': ('acts1',), 'empfangen': ('acts1',), 'empfehlen': ('giveinf',), 'empfehlung': ('counsel',),
'empfiehlt': ('verb3',), 'empfohlen': ('handed', 'counselled'), 'ende': ('name_words',), 'endet': ('verb3',),
'endete': ('verb3',), 'endlich': ('filler',), 'engagiert': ('verb3',), 'engagierte': ('verb3',), 'engel':
('name_words',), 'engels': ('name_words',), 'entlaesst': ('verb3',), 'entlasst': ('verb3',), 'entliess': ('verb3',),
'entscheidet': ('verb3',), 'entschied': ('verb3',), 'entschuldigt': ('verb3',), 'entschuldigte': ('verb3',),
'enttaeuscht': ('verb3',), 'enttauscht': ('verb3',), 'entwickelt': ('verb3',), 'entwirft': ('sends3', 'does3'),
'entworfen': ('done',), 'entwurf': ('work',), 'er': ('they', 'hello'), 'erbeten': ('asked_for',), 'erbt': ('verb3',),
'erbte': ('verb3',), 'erfahren': ('seen_of',), 'ergaenze': ('give1',), 'ergaenzen': ('giveinf',), 'ergaenzt':
('give3', 'deed3', 'sends3', 'done'), 'erganze': ('give1',), 'erganzen': ('giveinf',), 'erganzt': ('give3', 'deed3',
'sends3', 'done'), 'erholt': ('verb3',), 'erika': ('name_words',), 'erinnern': ('callinf',), 'erklaert': ('says',
'verb3', 'said'), 'erklaerte': ('says', 'verb3'), 'erklart': ('says', 'verb3', 'said'), 'erklarte': ('says', 'verb3'),
'erkundigen': ('selfinf',), 'erlaubt': ('verb3',), 'erledig': ('give1', 'deed1'), 'erledige': ('give1', 'deed1'),
'erledigen': ('giveinf',), 'erledigt': ('give3', 'deed3', 'sends3', 'done', 'does3'), 'ermittelt': ('done',), 'ernst':
('name_words',), 'eroeffnet': ('verb3',), 'eroffnet': ('verb3',), 'erreicht': ('hello',), 'erreichte': ('verb3',
'reach'), 'ers': ('they',), 'erstell': ('give1', 'deed1'), 'erstelle': ('give1', 'deed1'), 'erstellen': ('giveinf',),
'erstellt': ('give3', 'deed3', 'sends3', 'done'), 'erstmal': ('filler',), 'erwaegt': ('verb3',), 'erwaehnt': ('says',
'verb3'), 'erwaehnte': ('says', 'verb3'), 'erwagt': ('verb3',), 'erwahnt': ('says', 'verb3'), 'erwahnte': ('says',
'verb3'), 'erwartet': ('verb3', 'needs'), 'erwartete': ('verb3',), 'erwidert': ('saysv',), 'erwiderte': ('saysv',),
'erwog': ('verb3',), 'erzaehlt': ('recounts', 'says', 'verb3', 'said'), 'erzaehlte': ('says', 'verb3'), 'erzahlt':
('recounts', 'says', 'verb3', 'said'), 'erzahlte': ('says', 'verb3'), 'erzielt': ('verb3',), 'es': ('it',), 'ess':
('acts1',), 'esse': ('acts1',), 'essen': ('hello', 'appointment', 'acts1'), 'etwas': ('hello',), 'euch': ('hello',),
'ewig': ('filler',), 'ex': ('rel',), 'excel': ('thing',), 'expandiert': ('verb3',), 'exportiert': ('verb3',),
'expose': ('work',), 'exposee': ('work',), 'facebook': ('network',), 'faehrt': ('verb3',), 'faellt': ('hello',
'verb3'), 'faende': ('saysv',), 'faengt': ('verb3',), 'fahr': ('acts1',), 'fahre': ('acts1',), 'fahren': ('acts1',),
'fahrkarten': ('bookable',), 'fahrt': ('verb3',), 'falk': ('name_words',), 'falke': ('name_words',), 'fallt':
('hello', 'verb3'), 'familie': ('rel',), 'fand': ('says', 'verb3', 'saysv'), 'fande': ('saysv',), 'fanden':
('verb3',), 'fands': ('verb3',), 'fangt': ('verb3',), 'faxe': ('give1',), 'faxen': ('giveinf',), 'faxt': ('give3',),
'fb': ('network',), 'fehlt': ('verb3',), 'fehlte': ('verb3',), 'feiere': ('acts1',), 'feiern': ('acts1',), 'feiert':
('verb3',), 'feierte': ('verb3',), 'feld': ('name_words',), 'feuert': ('verb3',), 'feuerte': ('verb3',), 'fiel':
('verb3',), 'finanziert': ('verb3',), 'finanzierte': ('verb3',), 'finanzplan': ('work',), 'find': ('verb1',), 'finde':
('verb1',), 'finden': ('verb3', 'saysv'), 'findet': ('says', 'hello', 'verb3', 'saysv'), 'finds': ('saysv',), 'fing':
('verb3',), 'fink': ('name_words',), 'firma': ('rel',), 'fischer': ('name_words',), 'fix': ('filler',), 'fixt':
('deed3',), 'flieg': ('acts1',), 'fliege': ('acts1',), 'fliegen': ('acts1',), 'fliegt': ('verb3',), 'flog':
('verb3',), 'flora': ('name_words',), 'florenz': ('name_words',), 'floriert': ('verb3',), 'fluege': ('bookable',),
'flug': ('bookable',), 'fluge': ('bookable',), 'foerderantrag': ('work',), 'foerdert': ('verb3',), 'folgt':
('verb3',), 'folgte': ('verb3',), 'folie': ('work',), 'folien': ('work', 'thing'), 'fonds': ('rel',), 'forderantrag':
('work',), 'fordert': ('verb3',), 'forderte': ('verb3',), 'formular': ('thing',), 'formulier': ('give1',),
'formuliere': ('give1',), 'formulieren': ('giveinf',), 'formuliert': ('give3', 'sends3'), 'forwarde': ('give1',),
'forwarden': ('giveinf',), 'forwardet': ('give3',), 'founder': ('rel',), 'fr': ('title',), 'frag': ('give1',),
'frage': ('give1',), 'fragen': ('giveinf',), 'fragenkatalog': ('thing',), 'fragt': ('says', 'bidding', 'verb3',
'give3', 'sends3', 'does3'), 'fragte': ('says', 'verb3'), 'frank': ('name_words',), 'franke': ('name_words',), 'frau':
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
'hello'), 'gatte': ('rel',), 'gattin': ('rel',), 'geantwortet': ('reach',), 'geb': ('give1', 'verb1'), 'gebaut':
('done',), 'gebe': ('give1', 'verb1'), 'geben': ('give1', 'give3', 'giveinf'), 'gebeten': ('bidding',), 'geblieben':
('gone',), 'geborgt': ('handed',), 'gebracht': ('handed', 'done'), 'gebs': ('give1',), 'gebucht': ('done',),
'geburtstag': ('hello', 'rel'), 'gechallenged': ('reviewed',), 'gedruckt': ('done',), 'gefahren': ('gone',),
'geflogen': ('gone',), 'geforwarded': ('handed',), 'gefragt': ('bidding',), 'gefruehstueckt': ('hello',),
'gefruhstuckt': ('hello',), 'gegangen': ('gone',), 'gegeben': ('handed', 'done'), 'gegen': ('hello',), 'gegengelesen':
('reviewed',), 'gegessen': ('hello',), 'geh': ('sees1', 'acts1'), 'gehabt': ('hello',), 'gehe': ('sees1', 'acts1'),
'gehen': ('verb3', 'acts1'), 'gehockt': ('gone',), 'gehoert': ('recounts', 'seen_of'), 'gehoerte': ('verb3',),
'geholfen': ('hello',), 'gehort': ('recounts', 'seen_of'), 'gehorte': ('verb3',), 'geht': ('hello', 'verb3'),
'gejoggt': ('gone',), 'geklaert': ('done',), 'geklart': ('done',), 'geklingelt': ('attempt',), 'gekuerzt':
('reviewed',), 'gekurzt': ('reviewed',), 'gelaeutet': ('attempt',), 'gelassen': ('handed',), 'gelaufen': ('gone',),
'gelautet': ('attempt',), 'geleitet': ('done',), 'gelesen': ('reviewed', 'seen_of'), 'geliefert': ('done',),
'geliehen': ('handed',), 'gemacht': ('done',), 'gemailt': ('attempt', 'hello', 'reach', 'handed', 'said'), 'gemeint':
('said',), 'gemeldet': ('reach',), 'gemuetlich': ('filler',), 'gemutlich': ('filler',), 'gepaddelt': ('gone',),
'gepilgert': ('gone',), 'gepingt': ('reach',), 'geprueft': ('reviewed', 'done'), 'gepruft': ('reviewed', 'done'),
'gequatscht': ('hello',), 'gerade': ('filler', 'hello'), 'geradelt': ('gone',), 'geraten': ('counselled',),
'gerechnet': ('done',), 'geredet': ('recounts', 'hello'), 'gereicht': ('done',), 'gereist': ('gone',), 'gereviewt':
('reviewed',), 'gerodelt': ('gone',), 'gerudert': ('gone',), 'gesagt': ('said',), 'gesandt': ('done',),
'geschaeftsfuehrer': ('rel',), 'geschaeftsfuehrerin': ('rel',), 'geschaftsfuhrer': ('rel',), 'geschaftsfuhrerin':
('rel',), 'geschenkt': ('handed',), 'geschickt': ('handed', 'done'), 'geschlendert': ('gone',), 'geschleppt':
('hello',), 'geschrieben': ('attempt', 'hello', 'reach', 'said', 'done'), 'geschwaermt': ('recounts',), 'geschwarmt':
('recounts',), 'geschwister': ('rel',), 'geschwommen': ('gone',), 'gesehen': ('hello', 'seen_of'), 'gesendet':
('handed', 'done'), 'gesessen': ('gone',), 'gesimst': ('reach',), 'gesprach': ('hello', 'appointment'), 'gespraech':
('hello', 'appointment'), 'gesprochen': ('recounts', 'hello'), 'gestand': ('verb3',), 'gestanden': ('gone',),
'gesteht': ('says', 'verb3'), 'gestellt': ('done',), 'gestern': ('hello',), 'gestiefelt': ('gone',), 'getanzt':
('gone',), 'geteilt': ('handed',), 'getestet': ('reviewed',), 'getextet': ('reach',), 'getroffen': ('hello', 'reach'),
'getrunken': ('hello',), 'gewandelt': ('gone',), 'gewandert': ('gone',), 'gewann': ('verb3',), 'gewesen': ('hello',
'gone'), 'gewhatsappt': ('reach',), 'gewinnt': ('verb3',), 'gewuenscht': ('asked_for',), 'gewunscht': ('asked_for',),
'gezahlt': ('done',), 'gib': ('give1',), 'gibt': ('hello', 'verb3', 'give3', 'sends3'), 'ging': ('verb3', 'verb1'),
'glaenzt': ('verb3',), 'glanzt': ('verb3',), 'glaub': ('verb1',), 'glaube': ('verb1',), 'glauben': ('verb3',),
'glaubt': ('says', 'verb3', 'saysv'), 'glaubte': ('verb3',), 'glaufen': ('hello',), 'gleich': ('filler',), 'gloria':
('name_words',), 'gluck': ('name_words',), 'glueck': ('name_words',), 'gmeint': ('saysv', 'said'), 'goennt':
('verb3',), 'gold': ('name_words',), 'gonnt': ('verb3',), 'grab': ('name_words',), 'grad': ('filler', 'hello'),
'grade': ('filler',), 'graf': ('name_words',), 'gratn': ('counselled',), 'gratscht': ('hello',), 'gratulieren':
('callinf',), 'gratuliert': ('hello',), 'grille': ('acts1',), 'grillen': ('acts1',), 'grinst': ('verb3',), 'gross':
('name_words',), 'grosse': ('attribute',), 'grossen': ('attribute',), 'grosser': ('attribute',), 'grossmutter':
('rel',), 'grossvater': ('rel',), 'groß': ('name_words',), 'gruen': ('name_words',), 'gruenden': ('verb3',),
'gruender': ('rel',), 'gruenderin': ('rel',), 'gruendet': ('verb3',), 'gruendete': ('verb3',), 'grun':
('name_words',), 'grunden': ('verb3',), 'grunder': ('rel',), 'grunderin': ('rel',), 'grundet': ('verb3',), 'grundete':
('verb3',), 'gsagt': ('saysv', 'said'), 'gschickt': ('handed',), 'gschribe': ('reach',), 'gschwaermt': ('recounts',),
'gschwarmt': ('recounts',), 'gschwind': ('filler',), 'gsd': ('filler',), 'gseit': ('said',), 'gsessen': ('hello',),
'gsi': ('gone',), 'gsogt': ('saysv', 'said'), 'gut': ('hello', 'name_words'), 'gutachten': ('work',), 'gwesn':
('gone',), 'ha': ('have',), 'hab': ('hello', 'have', 'verb1'), 'habe': ('hello', 'have', 'verb1'), 'haben': ('hello',
'verb3', 'have', 'hat', 'verb1'), 'haberer': ('rel',), 'habilitiert': ('verb3',), 'haelt': ('verb3',), 'haengt':
('verb3',), 'haett': ('verb3', 'meant'), 'haette': ('verb3', 'verb1', 'meant'), 'haetten': ('meant',), 'haettn':
('verb3',), 'hahn': ('name_words',), 'halbiert': ('verb3',), 'half': ('verb3',), 'halt': ('filler', 'verb3'), 'ham':
('have',), 'hammer': ('name_words',), 'han': ('have',), 'handbuch': ('thing',), 'handout': ('thing',), 'hangt':
('verb3',), 'hase': ('name_words',), 'hasst': ('verb3',), 'hasste': ('verb3',), 'hat': ('verb3', 'hat'), 'hatt':
('verb3', 'meant'), 'hatte': ('hello', 'verb3', 'have', 'hat', 'verb1', 'meant'), 'hatten': ('hello', 'verb3', 'have',
'hat', 'verb1', 'meant'), 'hattn': ('verb3',), 'hebt': ('does3',), 'hecht': ('name_words',), 'heide': ('name_words',),
'heimgesucht': ('reach',), 'heiratet': ('verb3',), 'heiratete': ('verb3',), 'heiss': ('name_words',), 'helf':
('give1',), 'helfe': ('give1',), 'helfen': ('giveinf',), 'helfer': ('helper',), 'helferin': ('helper',), 'hend':
('have',), 'herbst': ('name_words',), 'herr': ('hello', 'title'), 'herrn': ('hello', 'title'), 'herzog':
('name_words',), 'hess': ('name_words',), 'heuer': ('hello',), 'heut': ('filler', 'hello'), 'heute': ('hello',),
'hielt': ('verb3',), 'hilft': ('verb3', 'give3'), 'hing': ('verb3',), 'hingefahren': ('attempt',), 'hinkt':
('verb3',), 'hinterher': ('filler',), 'hired': ('verb3',), 'hirsch': ('name_words',), 'hob': ('have',), 'hochladen':
('giveinf',), 'hochzeit': ('rel',), 'hod': ('hat',), 'hoer': ('sees1',), 'hoere': ('sees1',), 'hoert': ('verb3',
'give3', 'does3'), 'hoerte': ('verb3',), 'hoffentlich': ('filler',), 'hofft': ('verb3',), 'hoffte': ('verb3',), 'hol':
('give1',), 'hole': ('give1',), 'holen': ('giveinf',), 'holt': ('verb3', 'give3', 'sends3', 'does3'), 'holte':
('verb3',), 'hom': ('have',), 'hor': ('sees1',), 'hore': ('sees1',), 'hort': ('verb3', 'give3', 'does3'), 'horte':
('verb3',), 'hot': ('hat',), 'hotel': ('bookable',), 'hr': ('title',), 'hält': ('verb3',), 'hätte': ('verb3', 'verb1',
'meant'), 'hätten': ('meant',), 'i': ('i',), 'iahm': ('them',), 'ich': ('i', 'hello'), 'ignoriert': ('verb3',), 'ihm':
('them', 'hello', 'to_them'), 'ihms': ('them',), 'ihn': ('them', 'hello'), 'ihna': ('them', 'to_them'), 'ihnen':
('them', 'hello', 'to_them'), 'ihr': ('them', 'their', 'hello', 'to_them'), 'ihre': ('their', 'hello'), 'ihrem':
('their', 'hello'), 'ihren': ('their', 'hello'), 'ihrer': ('their', 'hello'), 'ihres': ('their',), 'ihrs': ('them',),
'im': ('hello',), 'immer': ('filler', 'hello'), 'importiert': ('verb3',), 'informier': ('give1',), 'informiere':
('give1',), 'informieren': ('giveinf', 'selfinf'), 'informiert': ('give3', 'done'), 'ins': ('hello',), 'insta':
('network',), 'instagram': ('network',), 'interessieren': ('verb3',), 'interessiert': ('verb3',), 'interessierte':
('verb3',), 'intro': ('give3',), 'introduced': ('introduced',), 'introe': ('give1',), 'introed': ('give3',
'introduced'), 'introen': ('giveinf',), 'introt': ('give3',), 'investiert': ('verb3',), 'investierte': ('verb3',),
'investor': ('rel',), 'investorin': ('rel',), 'irgendwann': ('filler',), 'iris': ('name_words',), 'isst': ('verb3',),
'ist': ('hello', 'verb3'), 'ja': ('filler', 'hello'), 'jaeger': ('name_words',), 'jager': ('name_words',), 'jahr':
('hello',), 'jammert': ('verb3',), 'jammerte': ('verb3',), 'jan': ('name_words',), 'jasmin': ('name_words',),
'jemand': ('they',), 'jene': ('det',), 'jener': ('det',), 'jetzige': ('attribute',), 'jetzigen': ('attribute',),
'jetziger': ('attribute',), 'jetzt': ('filler',), 'jeweils': ('both',), 'jogge': ('acts1',), 'joggen': ('acts1',),
'joggt': ('verb3',), 'joined': ('reach',), 'jour': ('appointment',), 'juengere': ('attribute',), 'juengeren':
('attribute',), 'juengerer': ('attribute',), 'jung': ('name_words',), 'jungere': ('attribute',), 'jungeren':
('attribute',), 'jungerer': ('attribute',), 'just': ('filler',), 'kaempft': ('verb3',), 'kaempfte': ('verb3',),
'kaffee': ('hello', 'appointment'), 'kaiser': ('name_words',), 'kalkulation': ('thing',), 'kalkuliert': ('verb3',),
'kam': ('reach',), 'kamen': ('reach',), 'kamp': ('name_words',), 'kampft': ('verb3',), 'kampfte': ('verb3',),
'kandidiert': ('verb3',), 'kann': ('verb3', 'verb1'), 'kannte': ('verb3',), 'kannten': ('verb3',), 'kanzlei':
('rel',), 'kapitel': ('work',), 'karten': ('bookable',), 'kaufe': ('give1',), 'kaufen': ('giveinf',), 'kauft':
('verb3', 'give3', 'sends3', 'does3'), 'kaufte': ('verb3',), 'kaum': ('not',), 'kein': ('not', 'hello'), 'keine':
('not', 'hello'), 'keinem': ('not',), 'keinen': ('not', 'hello'), 'keiner': ('not',), 'keines': ('not',), 'keller':
('name_words',), 'kennen': ('verb3',), 'kennt': ('verb3',), 'kern': ('name_words',), 'kind': ('rel',), 'kinder':
('rel',), 'kirch': ('name_words',), 'kisten': ('hello',), 'klaer': ('give1', 'deed1', 'verb1'), 'klaere': ('give1',
'deed1', 'verb1'), 'klaeren': ('giveinf', 'deed3'), 'klaert': ('give3', 'deed3', 'sends3', 'does3'), 'klagt': ('says',
'verb3'), 'klagte': ('verb3',), 'klang': ('verb3',), 'klar': ('give1', 'deed1', 'verb1'), 'klare': ('give1', 'deed1',
'verb1'), 'klaren': ('giveinf', 'deed3'), 'klart': ('give3', 'deed3', 'sends3', 'does3'), 'klein': ('name_words',),
'kleine': ('attribute',), 'kleinen': ('attribute',), 'kleiner': ('attribute',), 'klettere': ('acts1',), 'klettern':
('acts1',), 'klettert': ('verb3',), 'klingelte': ('reach',), 'klingt': ('verb3',), 'koa': ('not',), 'koch':
('name_words',), 'koche': ('give1',), 'kochen': ('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',),
'koennen': ('verb3',), 'koennte': ('verb3', 'verb1'), 'kollege': ('rel',), 'kollegen': ('rel',), 'kollegin': ('rel',),
'kolumne': ('work',), 'komm': ('acts1',), 'komme': ('acts1',), 'kommen': ('comeinf', 'acts1'), 'kommentiert':
('reviewed',), 'kommt': ('hello', 'verb3'), 'konig': ('name_words',), 'konnen': ('verb3',), 'konnte': ('verb3',
'verb1'), 'konstanz': ('name_words',), 'kontakt': ('thing', 'appointment'), 'kontakte': ('thing',), 'kontaktieren':
('giveinf', 'callinf'), 'kontaktiert': ('reach', 'deed3', 'sends3', 'done', 'does3'), 'kontaktierte': ('reach',),
'konzept': ('work',), 'konzepte': ('work',), 'kooperiert': ('verb3',), 'korn': ('name_words',), 'korrekturgelesen':
('reviewed',), 'korrigier': ('give1',), 'korrigiere': ('give1',), 'korrigieren': ('giveinf',), 'korrigiert': ('give3',
'reviewed', 'sends3', 'done', 'does3'), 'kraft': ('name_words',), 'krank': ('hello',), 'krebs': ('name_words',),
'krieg': ('verb1',), 'kriege': ('verb1',), 'kriegt': ('verb3',), 'kriegte': ('verb3',), 'kriselt': ('verb3',),
'kritisiert': ('verb3',), 'kritisierte': ('verb3',), 'krumm': ('name_words',), 'kuehl': ('name_words',), 'kuehn':
('name_words',), 'kuemmer': ('give1', 'verb1'), 'kuemmere': ('give1', 'deed1', 'verb1'), 'kuemmern': ('giveinf',
'selfinf'), 'kuemmert': ('give3',), 'kuemmre': ('give1',), 'kuendigt': ('verb3',), 'kuendigte': ('verb3',),
'kuenftige': ('attribute',), 'kuenftigen': ('attribute',), 'kuenftiger': ('attribute',), 'kuhl': ('name_words',),
'kuhn': ('name_words',), 'kummer': ('give1', 'verb1'), 'kummere': ('give1', 'deed1', 'verb1'), 'kummern': ('giveinf',
'selfinf'), 'kummert': ('give3',), 'kummre': ('give1',), 'kumpel': ('rel',), 'kunde': ('rel',), 'kundigt': ('verb3',),
'kundigte': ('verb3',), 'kundin': ('rel',), 'kunftige': ('attribute',), 'kunftigen': ('attribute',), 'kunftiger':
('attribute',), 'kunst': ('name_words',), 'kurz': ('filler', 'hello', 'name_words'), 'könnte': ('verb3', 'verb1'),
'kühn': ('name_words',), 'lacht': ('verb3',), 'lachte': ('verb3',), 'lad': ('give1', 'verb1'), 'lade': ('give1',
'verb1'), 'laden': ('rel',), 'ladt': ('give3',), 'laedt': ('give3',), 'laenger': ('filler',), 'laesst': ('verb3',
'give3'), 'laeuft': ('verb3',), 'lag': ('verb3',), 'landingpage': ('work',), 'lang': ('name_words',), 'lange':
('filler',), 'langer': ('filler',), 'langweilt': ('verb3',), 'langweilte': ('verb3',), 'las': ('verb3',), 'lass':
('give1', 'verb1'), 'lasse': ('give1', 'verb1'), 'lasst': ('verb3', 'give3'), 'lauf': ('acts1',), 'laufe': ('acts1',),
'laufen': ('acts1',), 'lauft': ('verb3',), 'launcht': ('verb3',), 'launchte': ('verb3',), 'lebensgefaehrte': ('rel',),
'lebensgefaehrtin': ('rel',), 'lebensgefahrte': ('rel',), 'lebensgefahrtin': ('rel',), 'lebenslaeufe': ('work',),
'lebenslauf': ('work',), 'lebenslaufe': ('work',), 'lebt': ('verb3',), 'lebte': ('verb3',), 'leg': ('give1',), 'lege':
('give1',), 'legt': ('give3', 'does3'), 'lehnt': ('verb3',), 'lehnte': ('verb3',), 'lehrer': ('name_words',),
'lehrling': ('rel',), 'leider': ('filler', 'hello'), 'leidet': ('verb3',), 'leih': ('give1',), 'leihe': ('give1',),
'leihen': ('giveinf',), 'leiht': ('give3',), 'leistet': ('verb3',), 'leit': ('give1', 'verb1'), 'leite': ('give1',
'verb1'), 'leiten': ('give1', 'give3'), 'leitet': ('verb3', 'give3', 'deed3'), 'leitete': ('verb3',), 'leitfaden':
('thing',), 'leitfaeden': ('thing',), 'leitfäden': ('thing',), 'lektoriert': ('reviewed',), 'lenz': ('name_words',),
'lerche': ('name_words',), 'lernt': ('verb3',), 'lernte': ('verb3',), 'les': ('give1', 'sees1'), 'lese': ('give1',
'sees1', 'verb1'), 'lesen': ('giveinf',), 'lesetipp': ('thing',), 'letzte': ('hello',), 'letzten': ('hello',),
'letzter': ('hello',), 'letztlich': ('filler',), 'leute': ('rel',), 'lieb': ('name_words',), 'lieber': ('hello',),
'liebt': ('verb3',), 'liebte': ('verb3',), 'lief': ('verb3',), 'liefer': ('give1', 'deed1'), 'liefere': ('give1',
'deed1'), 'liefern': ('give1', 'give3', 'giveinf', 'deed3'), 'liefert': ('verb3', 'give3', 'deed3', 'sends3'),
'lieferte': ('verb3',), 'liegt': ('verb3',), 'liess': ('verb3',), 'liest': ('verb3', 'give3', 'sends3', 'does3'),
'linde': ('name_words',), 'link': ('thing',), 'linkedin': ('network',), 'links': ('thing',), 'liste': ('thing',),
'literaturliste': ('thing',), 'litt': ('verb3',), 'lobt': ('verb3',), 'lobte': ('verb3',), 'loewe': ('name_words',),
'lokal': ('bookable',), 'losgeschickt': ('done',), 'lowe': ('name_words',), 'lud': ('invites',), 'lunch':
('appointment',), 'lunche': ('acts1',), 'lunchen': ('acts1',), 'lust': ('name_words',), 'ma': ('filler',), 'mach':
('give1', 'verb1'), 'mache': ('give1', 'verb1'), 'machen': ('give1', 'giveinf'), 'macht': ('verb3', 'give3', 'deed3',
'does3'), 'machte': ('verb3',), 'mag': ('verb3',), 'magister': ('title',), 'mahnen': ('callinf',), 'mai':
('name_words',), 'mail': ('verb1',), 'maile': ('give1', 'deed1', 'verb1'), 'mailen': ('giveinf',), 'mailt': ('give3',
'deed3', 'sends3'), 'mailte': ('reach',), 'mal': ('filler', 'hello'), 'mama': ('rel',), 'managed': ('verb3',), 'mann':
('rel',), 'manuskript': ('work',), 'mark': ('name_words',), 'mass': ('verb3',), 'masterarbeit': ('work',), 'mastodon':
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
'mitgekriegt': ('seen_of',), 'mitgruender': ('rel',), 'mitgruenderin': ('rel',), 'mitgrunder': ('rel',),
'mitgrunderin': ('rel',), 'mitkommen': ('comeinf',), 'mitmachen': ('comeinf',), 'mitnehmen': ('giveinf',),
'mitschrift': ('thing',), 'mittagessen': ('hello', 'appointment'), 'mittags': ('hello',), 'mittwoch': ('hello',),
'moant': ('saysv',), 'mochte': ('verb3', 'will3', 'needs', 'verb1'), 'mochten': ('verb3', 'will3'), 'moderiert':
('verb3',), 'moderierte': ('verb3',), 'moechte': ('verb3', 'will3', 'needs', 'verb1'), 'moechten': ('verb3', 'will3'),
'moegen': ('verb3',), 'moench': ('name_words',), 'mogen': ('verb3',), 'monat': ('hello',), 'monch': ('name_words',),
'mond': ('name_words',), 'montag': ('hello', 'name_words'), 'morgen': ('hello', 'name_words'), 'motzt': ('verb3',),
'motzte': ('verb3',), 'mueller': ('name_words',), 'muesse': ('should',), 'muessen': ('hello', 'verb3', 'should',
'will3', 'verb1'), 'muesste': ('hello', 'verb3', 'should'), 'muller': ('name_words',), 'musiziere': ('acts1',),
'muss': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'musse': ('should',), 'mussen': ('hello', 'verb3', 'should',
'will3', 'verb1'), 'musste': ('hello', 'verb3', 'should'), 'muster': ('thing',), 'musterbrief': ('thing',),
'mustertexte': ('thing',), 'mustervertrag': ('thing',), 'mutter': ('rel',), 'möchte': ('verb3', 'will3', 'needs',
'verb1'), 'müsste': ('hello', 'verb3', 'should'), 'n': ('det',), 'nach': ('hello', 'particle'), 'nachbar': ('rel',),
'nachbarin': ('rel',), 'nachfassen': ('giveinf',), 'nachfolger': ('rel',), 'nachfolgerin': ('rel',), 'nachgebessert':
('reviewed', 'done'), 'nachgefragt': ('asked_for',), 'nachgeliefert': ('done',), 'nachgereicht': ('done',),
'nachhaken': ('giveinf',), 'nachher': ('filler',), 'nachliefern': ('giveinf',), 'nachmittag': ('hello',),
'nachreichen': ('giveinf',), 'nachricht': ('hello',), 'nachste': ('hello',), 'nachsten': ('hello',), 'nachster':
('hello',), 'nacht': ('name_words',), 'nachtmahl': ('hello',), 'naechste': ('hello',), 'naechsten': ('hello',),
'naechster': ('hello',), 'nagel': ('name_words',), 'nahegelegt': ('counselled',), 'nahm': ('verb3',), 'nannte':
('verb3',), 'nass': ('name_words',), 'ne': ('det',), 'ned': ('not',), 'neffe': ('rel',), 'nehm': ('give1',), 'nehme':
('give1',), 'nein': ('hello',), 'nem': ('det',), 'nen': ('det', 'hello'), 'nenn': ('give1',), 'nenne': ('give1',),
'nennen': ('giveinf',), 'nennt': ('verb3', 'give3'), 'ner': ('det',), 'nervt': ('verb3',), 'nervte': ('verb3',),
'net': ('not', 'hello'), 'nett': ('filler',), 'netterweise': ('filler',), 'neu': ('name_words',), 'neue':
('attribute',), 'neuem': ('attribute',), 'neuen': ('attribute',), 'neuer': ('attribute',), 'neues': ('attribute',),
'neulich': ('hello',), 'neumann': ('name_words',), 'newsletter': ('thing',), 'nich': ('not', 'hello'), 'nicht':
('not', 'hello'), 'nichte': ('rel',), 'nichts': ('not',), 'nie': ('not',), 'niemals': ('not',), 'niemand': ('not',),
'nimmt': ('verb3', 'does3'), 'nit': ('not',), 'nix': ('not', 'hello'), 'nm': ('det',), 'no': ('filler',), 'noch':
('filler', 'hello'), 'nochmal': ('filler',), 'nochmals': ('filler',), 'nod': ('not',), 'noed': ('not',), 'noh':
('filler',), 'notizen': ('thing',), 'nummer': ('thing',), 'nun': ('filler',), 'nur': ('filler', 'hello'), 'ob':
('hello',), 'oder': ('hello',), 'oefter': ('filler',), 'offen': ('filler',), 'ofter': ('filler',), 'ohne': ('not',
'hello'), 'oiso': ('filler',), 'oma': ('rel',), 'onepager': ('work',), 'onkel': ('rel',), 'opa': ('rel',), 'ordner':
('helper',), 'ordnerin': ('helper',), 'organisier': ('give1', 'deed1'), 'organisiere': ('give1', 'deed1', 'verb1'),
'organisieren': ('giveinf',), 'organisiert': ('give3', 'deed3', 'sends3', 'done', 'does3'), 'organisierte':
('verb3',), 'ott': ('name_words',), 'page': ('name_words',), 'paper': ('work', 'thing'), 'paris': ('name_words',),
'partner': ('rel',), 'partnerin': ('rel',), 'pascal': ('name_words',), 'passt': ('verb3',), 'passte': ('verb3',),
'pausiert': ('verb3',), 'pausierte': ('verb3',), 'pdf': ('thing',), 'persoenlich': ('filler',), 'personlich':
('filler',), 'pfarrer': ('name_words',), 'pinge': ('give1',), 'pinged': ('reach',), 'pingen': ('giveinf',), 'pingt':
('give3',), 'pitch': ('work',), 'pitchdeck': ('work',), 'pitchdecks': ('work',), 'pitche': ('acts1',), 'pitchen':
('acts1',), 'pitcht': ('verb3',), 'plaetze': ('bookable',), 'plan': ('work',), 'planen': ('verb3',), 'plant':
('verb3',), 'plante': ('verb3',), 'platz': ('bookable',), 'platze': ('bookable',), 'plaudere': ('acts1',), 'plaudern':
('acts1',), 'plus': ('and',), 'podcast': ('thing',), 'pohl': ('name_words',), 'poste': ('give1',), 'praesentation':
('work', 'thing'), 'praesentiere': ('acts1',), 'praesentieren': ('acts1',), 'praesentiert': ('verb3',),
'praesentierte': ('verb3',), 'praesi': ('work',), 'praktikant': ('rel',), 'praktikantin': ('rel',), 'prasentation':
('work', 'thing'), 'prasentiere': ('acts1',), 'prasentieren': ('acts1',), 'prasentiert': ('verb3',), 'prasentierte':
('verb3',), 'prasi': ('work',), 'probe': ('acts1',), 'proben': ('acts1',), 'probier': ('verb1',), 'probiere':
('verb1',), 'probiert': ('attempt', 'verb3'), 'probierte': ('verb3',), 'probst': ('name_words',), 'produziert':
('verb3',), 'produzierte': ('verb3',), 'professor': ('title',), 'profil': ('work',), 'programmiert': ('deed3',),
'promoviert': ('verb3',), 'prompt': ('filler',), 'proposal': ('work',), 'prototyp': ('work',), 'prototypen':
('work',), 'pruef': ('give1', 'deed1', 'verb1'), 'pruefe': ('give1', 'deed1', 'verb1'), 'pruefen': ('giveinf',
'deed3'), 'prueft': ('give3', 'deed3', 'sends3', 'does3'), 'pruf': ('give1', 'deed1', 'verb1'), 'prufe': ('give1',
'deed1', 'verb1'), 'prufen': ('giveinf', 'deed3'), 'pruft': ('give3', 'deed3', 'sends3', 'does3'), 'quasi':
('filler',), 'radeln': ('acts1',), 'radle': ('acts1',), 'raet': ('verb3',), 'raised': ('verb3',), 'raist': ('verb3',),
'raiste': ('verb3',), 'rannte': ('verb3',), 'rasch': ('filler',), 'rat': ('verb3', 'name_words', 'counsel'),
'ratschlag': ('counsel',), 'raucht': ('verb3',), 'raum': ('bookable',), 'raunzt': ('verb3',), 'rausschicken':
('giveinf',), 'really': ('filler',), 'rechn': ('sees1',), 'rechne': ('sees1',), 'rechner': ('thing',), 'rechnet':
('verb3', 'sends3', 'does3'), 'rechnete': ('verb3',), 'rechnung': ('hello',), 'recht': ('name_words',), 'red':
('acts1',), 'rede': ('work', 'acts1'), 'reden': ('acts1',), 'redigiert': ('reviewed',), 'reich': ('give1',
'name_words'), 'reiche': ('give1',), 'reichen': ('giveinf',), 'reicht': ('give3', 'sends3'), 'reingeschaut':
('reach',), 'reingeschneit': ('reach',), 'reis': ('name_words',), 'reist': ('verb3',), 'reiste': ('verb3',), 'reitet':
('verb3',), 'releast': ('verb3',), 'rennt': ('verb3',), 'renoviert': ('verb3',), 'repariert': ('deed3',), 'report':
('thing',), 'reportage': ('work',), 'reservier': ('give1', 'deed1'), 'reserviere': ('give1', 'deed1'), 'reservieren':
('giveinf',), 'reserviert': ('give3', 'deed3', 'sends3', 'done', 'does3'), 'retourniere': ('deed1',), 'retournieren':
('giveinf',), 'retourniert': ('give3',), 'revanchiere': ('give1',), 'revanchieren': ('giveinf', 'selfinf'),
'reviewed': ('reviewed',), 'reviewt': ('reviewed',), 'rezept': ('thing',), 'richt': ('give1',), 'richte': ('give1',),
'richter': ('name_words',), 'richtet': ('give3',), 'rief': ('attempt', 'reach'), 'riefen': ('reach',), 'riet':
('verb3',), 'ritter': ('name_words',), 'roman': ('work',), 'rosa': ('name_words',), 'rose': ('name_words',), 'rot':
('name_words',), 'roth': ('name_words',), 'rotiert': ('verb3',), 'rubergeschickt': ('handed',), 'ruberschicken':
('giveinf',), 'ruckmelden': ('giveinf',), 'ruckruf': ('hello', 'appointment'), 'ruebergeschickt': ('handed',),
'rueberschicken': ('giveinf',), 'rueckmelden': ('giveinf',), 'rueckruf': ('hello', 'appointment'), 'ruehren':
('selfinf',), 'ruf': ('give1', 'verb1'), 'rufe': ('attempt', 'give1', 'verb1'), 'rufen': ('give1',), 'ruft':
('does3',), 'ruhren': ('selfinf',), 'rät': ('verb3',), 's': ('it', 'det'), 'saal': ('bookable',), 'sachs':
('name_words',), 'sag': ('give1',), 'sage': ('give1',), 'sagen': ('verb3', 'giveinf', 'saysv'), 'sagt': ('says',
'hello', 'verb3', 'give3', 'saysv'), 'sagte': ('says', 'verb3', 'saysv'), 'sagten': ('says', 'saysv'), 'sagts':
('verb3',), 'sah': ('verb3',), 'sammelt': ('verb3',), 'sammelte': ('verb3',), 'samstag': ('hello', 'name_words'),
'samt': ('and',), 'san': ('hello',), 'sank': ('verb3',), 'sass': ('hello', 'verb1'), 'sassen': ('hello',), 'saß':
('hello', 'verb1'), 'saßen': ('hello',), 'schaefer': ('name_words',), 'schaemt': ('verb3',), 'schaemte': ('verb3',),
'schaetzt': ('verb3',), 'schaetzte': ('verb3',), 'schafer': ('name_words',), 'schaff': ('give1',), 'schafft':
('verb3',), 'schaffte': ('verb3',), 'schamt': ('verb3',), 'schamte': ('verb3',), 'schatzt': ('verb3',), 'schatzte':
('verb3',), 'schau': ('give1', 'sees1', 'verb1'), 'schaue': ('give1', 'sees1', 'verb1'), 'schaut': ('give3', 'sends3',
'does3'), 'schaute': ('reach',), 'scheint': ('verb3',), 'scheitert': ('verb3',), 'scheiterte': ('verb3',), 'schenken':
('giveinf',), 'schenkt': ('give3',), 'schick': ('give1', 'verb1'), 'schicke': ('give1', 'deed1', 'verb1'), 'schicken':
('hello', 'give1', 'give3', 'giveinf', 'deed3'), 'schicks': ('give1',), 'schickt': ('hello', 'verb3', 'give3',
'deed3', 'sends3'), 'schickte': ('verb3',), 'schickts': ('give3',), 'schien': ('verb3',), 'schimpft': ('verb3',),
'schimpfte': ('verb3',), 'schlaeft': ('verb3',), 'schlaft': ('verb3',), 'schliesst': ('verb3',), 'schloss':
('verb3',), 'schmied': ('name_words',), 'schmunzelt': ('verb3',), 'schneider': ('name_words',), 'schnell':
('filler',), 'schon': ('filler', 'hello'), 'schreib': ('give1', 'verb1'), 'schreibe': ('give1', 'verb1'), 'schreiben':
('hello', 'give1', 'giveinf'), 'schreibt': ('says', 'give3', 'saysv', 'sends3'), 'schreiner': ('name_words',),
'schrieb': ('reach', 'saysv'), 'schrieben': ('reach',), 'schulde': ('hello', 'verb1'), 'schuldet': ('verb3',),
'schuldete': ('verb3',), 'schult': ('verb3',), 'schuster': ('name_words',), 'schwab': ('name_words',), 'schwaegerin':
('rel',), 'schwaermt': ('says', 'verb3'), 'schwaermte': ('verb3',), 'schwager': ('rel',), 'schwagerin': ('rel',),
'schwankt': ('verb3',), 'schwarmt': ('says', 'verb3'), 'schwarmte': ('verb3',), 'schwarz': ('name_words',),
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
('verb3',), 'sitzt': ('verb3',), 'sitzung': ('hello', 'appointment'), 'skaliert': ('verb3',), 'skript': ('thing',),
'skype': ('acts1',), 'skypen': ('acts1',), 'slides': ('work', 'thing'), 'so': ('filler',), 'soell': ('should',),
'soett': ('should',), 'sofort': ('filler',), 'sogar': ('filler',), 'sogt': ('saysv',), 'sohn': ('rel',), 'soi':
('should',), 'soid': ('should',), 'soin': ('should',), 'soit': ('should',), 'soll': ('hello', 'verb3', 'should',
'will3', 'verb1'), 'solle': ('should',), 'sollen': ('verb3', 'should', 'will3', 'verb1'), 'solln': ('should',),
'sollt': ('should',), 'sollte': ('hello', 'verb3', 'should', 'will3', 'verb1', 'meant'), 'sollten': ('should',
'meant'), 'solltn': ('should',), 'sommer': ('name_words',), 'sonne': ('name_words',), 'sonntag': ('hello',
'name_words'), 'sorge': ('name_words',), 'sott': ('should',), 'sowie': ('and',), 'spaeter': ('filler', 'hello'),
'spart': ('verb3',), 'spater': ('filler', 'hello'), 'spazieren': ('gone',), 'spaziergang': ('hello',), 'spaziert':
('gone',), 'specht': ('name_words',), 'spendiere': ('give1',), 'spendieren': ('giveinf',), 'spendiert': ('give3',),
'spezl': ('rel',), 'spiel': ('acts1',), 'spiele': ('acts1',), 'spielen': ('acts1',), 'spielt': ('verb3',), 'spielte':
('verb3',), 'sponsert': ('verb3',), 'spontan': ('filler',), 'sprach': ('reach',), 'sprech': ('give1', 'acts1'),
'spreche': ('give1', 'acts1'), 'sprechen': ('acts1',), 'spricht': ('does3',), 'stagniert': ('verb3',), 'stand':
('verb3',), 'star': ('name_words',), 'starb': ('verb3',), 'stark': ('name_words',), 'startet': ('verb3',), 'startete':
('verb3',), 'startup': ('rel',), 'steht': ('verb3',), 'steigt': ('verb3',), 'stein': ('name_words',), 'stell':
('give1', 'verb1'), 'stelle': ('give1', 'verb1'), 'stellen': ('give1',), 'stellt': ('verb3', 'give3', 'sends3'),
'stellte': ('verb3',), 'stellvertreter': ('rel',), 'stellvertreterin': ('rel',), 'stern': ('name_words',),
'steuerberater': ('rel',), 'steuerberaterin': ('rel',), 'stieg': ('verb3',), 'still': ('filler',), 'stirbt':
('verb3',), 'stoert': ('verb3',), 'stoerte': ('verb3',), 'storch': ('name_words',), 'stort': ('verb3',), 'storte':
('verb3',), 'strahlt': ('verb3',), 'strahlte': ('verb3',), 'stresst': ('verb3',), 'studie': ('thing',), 'studiert':
('verb3',), 'studierte': ('verb3',), 'stuft': ('verb3',), 'stunde': ('hello',), 'stunden': ('hello',), 'sturm':
('name_words',), 'suchen': ('verb3',), 'sucht': ('hello', 'verb3', 'give3', 'does3'), 'suchte': ('verb3',), 'sudert':
('verb3',), 'super': ('filler',), 'sync': ('appointment',), 'söll': ('should',), 'tabelle': ('thing',), 'tadelt':
('verb3',), 'tag': ('hello', 'name_words'), 'tante': ('rel',), 'tanze': ('acts1',), 'tanzen': ('acts1',), 'tat':
('verb3',), 'team': ('rel',), 'teile': ('give1',), 'teilen': ('giveinf',), 'teilnehmen': ('comeinf',), 'teilt':
('give3', 'sends3'), 'telefonat': ('hello', 'appointment'), 'telefoniere': ('acts1',), 'telefonieren': ('acts1',),
'telefoniert': ('attempt', 'hello'), 'template': ('thing',), 'termin': ('hello', 'appointment'), 'testet': ('verb3',
'deed3', 'sends3', 'does3'), 'text': ('work',), 'texte': ('give1', 'work'), 'texted': ('reach',), 'texten':
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
('verb3',), 'uberlassen': ('handed',), 'uberlegt': ('verb3',), 'uberlegte': ('verb3',), 'ubermittelt': ('done',),
'ubermorgen': ('hello',), 'ubern': ('hello',), 'ubernachte': ('acts1',), 'ubernachten': ('acts1',), 'ubernahm':
('verb3',), 'ubernehm': ('give1',), 'ubernehme': ('give1', 'deed1', 'verb1'), 'ubernehmen': ('giveinf',), 'ubernimmt':
('verb3', 'give3', 'deed3', 'sends3', 'does3'), 'ubernommen': ('done',), 'uberrascht': ('verb3',), 'uberreicht':
('done',), 'ubersetz': ('give1',), 'ubersetze': ('give1',), 'ubersetzen': ('giveinf',), 'ubersetzt': ('give3',
'sends3', 'done', 'does3'), 'ubersiedelt': ('verb3',), 'ubersiedelte': ('verb3',), 'uberweis': ('give1', 'deed1'),
'uberweise': ('give1', 'deed1'), 'uberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'uberweist': ('give3', 'deed3',
'sends3'), 'uberwiesen': ('done',), 'ueber': ('hello',), 'ueberarbeiten': ('giveinf',), 'ueberarbeitet': ('reviewed',
'deed3', 'sends3', 'done'), 'uebergab': ('verb3',), 'uebergeben': ('handed', 'done'), 'uebergibt': ('verb3',),
'ueberlassen': ('handed',), 'ueberlegt': ('verb3',), 'ueberlegte': ('verb3',), 'uebermittelt': ('done',),
'uebermorgen': ('hello',), 'uebern': ('hello',), 'uebernachte': ('acts1',), 'uebernachten': ('acts1',), 'uebernahm':
('verb3',), 'uebernehm': ('give1',), 'uebernehme': ('give1', 'deed1', 'verb1'), 'uebernehmen': ('giveinf',),
'uebernimmt': ('verb3', 'give3', 'deed3', 'sends3', 'does3'), 'uebernommen': ('done',), 'ueberrascht': ('verb3',),
'ueberreicht': ('done',), 'uebersetz': ('give1',), 'uebersetze': ('give1',), 'uebersetzen': ('giveinf',),
'uebersetzt': ('give3', 'sends3', 'done', 'does3'), 'uebersiedelt': ('verb3',), 'uebersiedelte': ('verb3',),
'ueberweis': ('give1', 'deed1'), 'ueberweise': ('give1', 'deed1'), 'ueberweisen': ('give1', 'give3', 'giveinf',
'deed3'), 'ueberweist': ('give3', 'deed3', 'sends3'), 'ueberwiesen': ('done',), 'ues': ('me',), 'uhr': ('hello',),
'um': ('particle',), 'umformuliert': ('reviewed',), 'umgehend': ('filler',), 'umgeschrieben': ('reviewed',),
'umgestellt': ('reviewed',), 'umhoeren': ('selfinf',), 'umhoren': ('selfinf',), 'umschauen': ('selfinf',), 'umzug':
('hello',), 'un': ('and',), 'unbedingt': ('filler',), 'und': ('and', 'hello'), 'uns': ('me', 'hello'), 'unser': ('my',
'hello'), 'unsere': ('my', 'hello'), 'unserem': ('my',), 'unseren': ('my',), 'unserer': ('my',), 'unseres': ('my',),
'unsern': ('my',), 'unsre': ('my',), 'unterlagen': ('hello', 'work', 'thing'), 'unternehmen': ('rel',),
'unterrichtet': ('verb3',), 'unterschreib': ('give1',), 'unterschreibe': ('give1', 'deed1'), 'unterschreiben':
('giveinf', 'deed3'), 'unterschreibt': ('verb3', 'give3', 'deed3', 'sends3'), 'unterschrieb': ('verb3',),
'unterschrieben': ('hello', 'done'), 'unterstuetze': ('give1',), 'unterstuetzen': ('giveinf',), 'unterstuetzt':
('give3',), 'unterstutze': ('give1',), 'unterstutzen': ('giveinf',), 'unterstutzt': ('give3',), 'unterwegs':
('hello',), 'unterzeichnet': ('verb3',), 'updaten': ('callinf',), 'ur': ('filler',), 'urban': ('name_words',),
'urlang': ('filler',), 'us': ('me',), 'vater': ('rel',), 'verabschiedet': ('verb3',), 'veranstaltet': ('verb3',),
'veranstaltete': ('verb3',), 'verbessert': ('reviewed',), 'verbietet': ('verb3',), 'verbind': ('give1',), 'verbinde':
('give1',), 'verbinden': ('giveinf',), 'verbindet': ('give3',), 'verbunden': ('introduced',), 'verdient': ('verb3',),
'verdiente': ('verb3',), 'verdoppelt': ('verb3',), 'vereinbaren': ('giveinf',), 'vereinbart': ('hello',), 'verfasst':
('done',), 'vergass': ('verb3',), 'vergisst': ('verb3',), 'vergleicht': ('verb3',), 'verhandeln': ('acts1',),
'verhandelt': ('verb3', 'deed3'), 'verhandelte': ('verb3',), 'verhandle': ('acts1',), 'verkauft': ('verb3',),
'verkaufte': ('verb3',), 'verklagt': ('verb3',), 'verknuepft': ('introduced',), 'verknupft': ('introduced',),
'verkuppelt': ('introduced',), 'verlaesst': ('verb3',), 'verlangt': ('verb3', 'needs', 'asked_for'), 'verlangte':
('verb3',), 'verlasst': ('verb3',), 'verlegt': ('verb3',), 'verleiht': ('verb3',), 'verliehen': ('handed',),
'verliert': ('verb3',), 'verliess': ('verb3',), 'verlobt': ('verb3',), 'verlobte': ('rel',), 'verlobter': ('rel',),
'verlor': ('verb3',), 'vermieter': ('rel',), 'vermieterin': ('rel',), 'vermietet': ('verb3',), 'vermitteln':
('giveinf',), 'vermittelt': ('give3', 'sends3', 'done'), 'vermutlich': ('filler',), 'vernetz': ('give1',), 'vernetze':
('give1',), 'vernetzen': ('giveinf',), 'vernetzt': ('give3', 'introduced'), 'verpasste': ('verb3',), 'verraet':
('says', 'verb3'), 'verrat': ('says', 'verb3'), 'verreist': ('verb3',), 'verriet': ('says', 'verb3'), 'versandt':
('done',), 'verschickt': ('give3', 'deed3', 'sends3', 'done'), 'verschiebt': ('verb3',), 'verschlaeft': ('verb3',),
'verschlaft': ('verb3',), 'verschoben': ('hello',), 'versendet': ('done',), 'versichert': ('vowed',), 'verspaetet':
('verb3',), 'verspatet': ('verb3',), 'versprach': ('verb3',), 'verspricht': ('verb3',), 'versproche': ('vowed',),
'versprochen': ('hello', 'vowed', 'said'), 'verstand': ('verb3',), 'versteht': ('verb3',), 'versuch': ('verb1',),
'versuche': ('verb1',), 'versucht': ('attempt', 'verb3'), 'versuchte': ('verb3',), 'vertrag': ('hello',), 'vertraut':
('verb3',), 'vertraute': ('verb3',), 'vertreibt': ('verb3',), 'victoria': ('name_words',), 'video': ('thing',),
'viel': ('hello',), 'viktoria': ('name_words',), 'viola': ('name_words',), 'vogel': ('name_words',), 'voll':
('filler',), 'volunteer': ('helper',), 'vom': ('hello',), 'von': ('hello',), 'vor': ('particle',), 'vorbei': ('hello',
'particle'), 'vorbeigebracht': ('handed', 'done'), 'vorbeigefahren': ('attempt', 'reach'), 'vorbeigekommen':
('attempt', 'reach'), 'vorbeigeschaut': ('attempt', 'reach'), 'vorbeikommen': ('comeinf',), 'vorbeischauen':
('comeinf',), 'vorbereiten': ('giveinf',), 'vorbereitet': ('done',), 'vorerst': ('filler',), 'vorgaenger': ('rel',),
'vorgaengerin': ('rel',), 'vorganger': ('rel',), 'vorgangerin': ('rel',), 'vorgelegt': ('done',), 'vorgeschwaermt':
('recounts',), 'vorgeschwarmt': ('recounts',), 'vorgesetzte': ('rel',), 'vorgesetzter': ('rel',), 'vorgestellt':
('hello', 'introduced'), 'vorgestern': ('hello',), 'vorher': ('filler', 'hello'), 'vorlage': ('thing',), 'vorlagen':
('thing',), 'vormittag': ('hello',), 'vorstellen': ('giveinf',), 'vortrag': ('work',), 'wachst': ('verb3',),
'waechst': ('verb3',), 'waehlt': ('verb3',), 'waer': ('verb3',), 'waere': ('verb3',), 'wagner': ('name_words',),
'wahlt': ('verb3',), 'wahrscheinlich': ('filler',), 'wald': ('name_words',), 'wandere': ('acts1',), 'wandern':
('acts1',), 'wandert': ('verb3',), 'war': ('verb3', 'verb1'), 'ware': ('verb3',), 'waren': ('hello', 'verb3',
'verb1'), 'warn': ('hello', 'verb3'), 'warnt': ('verb3',), 'warnte': ('verb3',), 'warte': ('hello', 'verb1'),
'wartet': ('verb3',), 'wartete': ('verb3',), 'was': ('hello',), 'weber': ('name_words',), 'website': ('work',),
'wechselt': ('hello', 'verb3'), 'wechselte': ('verb3',), 'weder': ('not',), 'weekly': ('appointment',), 'wegen':
('hello',), 'weil': ('hello',), 'weint': ('verb3',), 'weinte': ('verb3',), 'weiss': ('verb3', 'name_words'), 'weiter':
('particle',), 'weitergeben': ('giveinf',), 'weitergeleitet': ('handed', 'done'), 'weiterhin': ('filler',),
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
('hello', 'verb3', 'verb1'), 'wurden': ('verb3',), 'wusste': ('verb3',), 'wär': ('verb3',), 'würde': ('verb3',
'verb1'), 'xing': ('network',), 'zahl': ('give1',), 'zahle': ('give1',), 'zahlen': ('giveinf',), 'zahlt': ('verb3',
'give3'), 'zahlte': ('verb3',), 'zart': ('name_words',), 'zeig': ('give1',), 'zeige': ('give1',), 'zeigen': ('give1',
'give3', 'giveinf'), 'zeigt': ('verb3', 'give3'), 'zeigte': ('verb3',), 'zeitnah': ('filler',), 'zerpfluckt':
('reviewed',), 'zerpflueckt': ('reviewed',), 'ziehen': ('verb3',), 'zieht': ('hello', 'verb3'), 'zimmer':
('bookable',), 'zimmermann': ('name_words',), 'zitiert': ('verb3',), 'zmittag': ('hello',), 'zmorge': ('hello',),
'znacht': ('hello',), 'zoegert': ('verb3',), 'zoegerte': ('verb3',), 'zog': ('verb3',), 'zogert': ('verb3',),
'zogerte': ('verb3',), 'zoom': ('appointment',), 'zoome': ('acts1',), 'zoomen': ('acts1',), 'zudem': ('filler',),
'zuerst': ('filler',), 'zufaellig': ('filler',), 'zufaelligerweise': ('filler',), 'zufallig': ('filler',),
'zufalligerweise': ('filler',), 'zug': ('bookable',), 'zugeraten': ('counselled',), 'zugesagt': ('vowed', 'said'),
'zugesandt': ('done',), 'zugeschickt': ('handed', 'done'), 'zugesichert': ('vowed',), 'zugestellt': ('done',),
'zukommen': ('giveinf',), 'zukuenftige': ('attribute',), 'zukuenftigen': ('attribute',), 'zukuenftiger':
('attribute',), 'zukunftige': ('attribute',), 'zukunftigen': ('attribute',), 'zukunftiger': ('attribute',), 'zuletzt':
('filler',), 'zum': ('hello',), 'zur': ('hello',), 'zuruck': ('saysv', 'particle'), 'zuruckbringen': ('giveinf',),
'zuruckgeben': ('giveinf',), 'zuruckgegeben': ('done',), 'zuruckgemeldet': ('reach',), 'zuruckgerufen': ('attempt',
'reach'), 'zuruckgeschickt': ('done',), 'zuruckgeschrieben': ('reach',), 'zuruckmelden': ('giveinf',), 'zuruckrufen':
('hello', 'giveinf', 'callinf'), 'zuruckschicken': ('giveinf',), 'zuruckschreiben': ('callinf',), 'zuruckzahlen':
('giveinf',), 'zurueck': ('saysv', 'particle'), 'zurueckbringen': ('giveinf',), 'zurueckgeben': ('giveinf',),
'zurueckgegeben': ('done',), 'zurueckgemeldet': ('reach',), 'zurueckgerufen': ('attempt', 'reach'),
'zurueckgeschickt': ('done',), 'zurueckgeschrieben': ('reach',), 'zurueckmelden': ('giveinf',), 'zurueckrufen':
('hello', 'giveinf', 'callinf'), 'zurueckschicken': ('giveinf',), 'zurueckschreiben': ('callinf',), 'zurueckzahlen':
('giveinf',), 'zusaetzlich': ('filler',), 'zusagen': ('giveinf',), 'zusammen': ('hello', 'particle'),
'zusammengebracht': ('introduced',), 'zusammengespannt': ('introduced',), 'zusatzlich': ('filler',), 'zuschicken':
('giveinf',), 'zusenden': ('giveinf',), 'zwei': ('hello',), 'zweifelt': ('verb3',), 'zweifelte': ('verb3',),
'zwischen': ('hello',), 'üs': ('me',)}


CLAUSES = [{'': (12, 'task')}, {'$$': 0}, {'<callinf>': 1, '<giveinf>': 1}, {'noch': 2}, {'<giveinf>': 1, 'planen': 1,
'verschieben': 1}, {'...': 4}, {'': (5, 'mine')}, {'<giveinf>': 6}, {'N': 7}, {'$$': 0, 'wegen': 0}, {'wegen': 0},
{'<callinf>': 10, '<giveinf>': 10}, {'...': 2, '<callinf>': 1, '<giveinf>': 1}, {'...': 2, '<callinf>': 9,
'<giveinf>': 9, 'noch': 11, 'wegen': 12}, {'...': 8, '<rel>': 13}, {'': (19, 'gave:resource')}, {'ausgeborgt': 15,
'ausgeliehen': 15, 'geborgt': 15, 'geliehen': 15, 'verborgt': 15, 'verliehen': 15}, {'...': 16}, {'<them>': 17},
{'<them>': 17, 'ich': 18, 'wir': 18}, {'<rel>': 13}, {'^': 6}, {'<them>': 21}, {'<handed>': 15, '<handed_apart>': 15},
{'...': 23}, {'<thing>': 24}, {'...': 16, '<my>': 25}, {'$$': 6}, {'<giveinf>': 27, 'zuruckbringen': 27,
'zuruckgeben': 27, 'zurueckbringen': 27, 'zurueckgeben': 27}, {'^': 28}, {'': (2, 'plan')}, {'N': 30}, {'ich': 31,
'wir': 31}, {'besuch': 32, 'besuche': 32, 'seh': 32, 'sehe': 32, 'treff': 32, 'treffe': 32}, {'': (6, 'theirs')},
{'<until>': 34}, {'...': 35}, {'^': 36}, {'...': 7}, {'<callinf>': 6, '<det>': 38, '<giveinf>': 6}, {'gebeten': 34},
{'...': 40}, {'^': 41}, {'<callinf>': 6}, {'^': 43}, {'...': 44}, {':': 37, '^': 39, 'um': 42, 'wegen': 45, 'zu': 45,
'zum': 45, 'zur': 45}, {'ich': 27, 'wir': 27}, {'': (7, 'waiting')}, {'<until>': 48, 'bis': 48}, {'<until>': 6},
{'ich': 50, 'wir': 50}, {'$$': 34}, {'<until>': 34, 'noch': 52, 'selbst': 52}, {'N': 35, 'er': 53, 'sie': 53},
{'<them>': 6}, {'<them>': 48}, {'<me>': 6, '<them>': 48}, {'an': 55, 'durch': 56, 'fuer': 55, 'fur': 55, 'von': 57},
{'ihm': 48, 'ihnen': 48, 'ihr': 48}, {'von': 59}, {'<them>': 50}, {'N': 35, 'er': 35, 'sie': 35}, {'ich': 27}, {'N':
52, 'er': 52, 'sie': 52}, {'<until>': 48}, {'<them>': 65}, {'<me>': 6}, {'von': 67}, {'D': 68, 'von': 67}, {'alles':
6, 'beides': 6, 'jeweils': 6}, {'sein': 6}, {'da': 71, 'fertig': 6, 'hin': 6, 'raus': 6, 'stehen': 6, 'weg': 6},
{'werden': 50}, {'<until>': 72, 'fertig': 73, 'raus': 50}, {'folgen': 6, 'folgt': 6}, {'<until>': 6, 'D': 75,
'folgen': 6, 'folgt': 6}, {'<me>': 76, '<them>': 65}, {':': 47, '<asked_for>': 49, '<deed1>': 51, '<deed3>': 54,
'<does3>': 54, '<give1>': 51, '<give3>': 54, '<until>': 58, 'D': 60, 'an': 61, 'arbeitet': 62, 'besorg': 63,
'besorge': 63, 'besorgt': 64, 'bestelle': 63, 'bestellt': 64, 'buche': 63, 'bucht': 64, 'checkt': 64, 'durch': 66,
'erledige': 63, 'erledigt': 64, 'folgen': 69, 'folgt': 69, 'fuer': 61, 'fur': 61, 'ich': 70, 'klaer': 63, 'klaere':
63, 'klaert': 64, 'klar': 63, 'klare': 63, 'klart': 64, 'kommen': 69, 'kommt': 69, 'liefere': 63, 'liefert': 64,
'mach': 63, 'mache': 63, 'macht': 64, 'mailt': 64, 'muessen': 74, 'muss': 74, 'mussen': 74, 'organisier': 63,
'organisiere': 63, 'organisiert': 64, 'pruefe': 63, 'prueft': 64, 'prufe': 63, 'pruft': 64, 'reserviere': 63,
'reserviert': 64, 'schick': 63, 'schicke': 63, 'schickt': 64, 'schreib': 63, 'schreibe': 63, 'schreibt': 64, 'sendet':
64, 'setzt': 62, 'ubernehme': 63, 'ubernimmt': 64, 'uebernehme': 63, 'uebernimmt': 64, 'verschickt': 64, 'von': 77},
{'': (6, 'theirs'), 'an': 34, 'durch': 34, 'nach': 34, 'um': 34}, {'<me>': 79}, {'an': 34, 'durch': 34, 'fuer': 80,
'fur': 80, 'nach': 34, 'um': 34}, {'...': 81}, {'<they>': 82}, {'<does3>': 83}, {'fuer': 80, 'fur': 80}, {'...': 85},
{'<they>': 86}, {'<does3>': 87}, {'...': 78, 'das': 84, 'dem': 88, 'den': 84, 'die': 84}, {'': (0, 'missed')}, {'$$':
90}, {'buero': 91, 'buro': 91}, {'hause': 91}, {'anzutreffen': 91, 'da': 91, 'daheim': 91, 'dahoam': 91, 'im': 92,
'zu': 93, 'zuhause': 91}, {'buro': 91}, {'anzutreffen': 91, 'da': 91, 'daheim': 91, 'dahoam': 91, 'im': 95, 'zu': 93,
'zuhause': 91}, {'buero': 91}, {'anzutreffen': 91, 'da': 91, 'daheim': 91, 'dahoam': 91, 'im': 97, 'zu': 93,
'zuhause': 91}, {'ned': 94, 'net': 94, 'nicht': 94, 'nod': 96, 'noed': 98}, {'leider': 99, 'ned': 94, 'net': 94,
'nicht': 94, 'nod': 96, 'noed': 98}, {'leider': 99, 'ned': 94, 'net': 94, 'nicht': 94, 'nod': 96, 'noed': 98,
'vergessen': 91, 'war': 100, 'waren': 100}, {'': (16, 'gave:feedback')}, {'gegeben': 102}, {'...': 103, 'gegeben':
102}, {'anmerkungen': 104, 'feedback': 104, 'kommentare': 104, 'korrekturen': 104, 'rueckmeldung': 104},
{'anmerkungen': 104, 'feedback': 104, 'kommentare': 104, 'korrekturen': 104, 'ruckmeldung': 104}, {'abklaeren': 6,
'abklaren': 6, 'ausmachen': 6, 'bedanken': 6, 'besprechen': 6, 'entschuldigen': 6, 'klaeren': 6, 'klaren': 6,
'melden': 6, 'nachfassen': 6, 'nachfragen': 6, 'nachhaken': 6, 'vereinbaren': 6}, {'': (13, 'talk')}, {'arbeiten':
108, 'fragen': 108, 'kooperieren': 108, 'machen': 108, 'melden': 108, 'reden': 108, 'schreiben': 108, 'sprechen': 108,
'starten': 108, 'telefonieren': 108, 'treffen': 108}, {'^': 107, 'zu': 109}, {'...': 110, '^': 107, 'zu': 109}, {'N':
111}, {'retour': 34, 'zuruck': 34, 'zurueck': 34}, {'...': 113}, {'^': 114}, {'^': 114, 'ich': 115, 'wir': 115},
{'mit': 31}, {'N': 30, 'mich': 117}, {'krank': 90, 'verhindert': 90, 'verkuehlt': 90, 'verkuhlt': 90}, {'krank': 90,
'leider': 119, 'verhindert': 90, 'verkuehlt': 90, 'verkuhlt': 90}, {'vergessen': 91}, {'': (13, 'talk'), 'ist': 108,
'war': 108}, {'thema': 122}, {'$$': 108}, {'<hat>': 124, 'ist': 124, 'war': 124}, {'angefangen': 125, 'gearbeitet':
125, 'gegruendet': 125, 'gegrundet': 125, 'gekauft': 125, 'gekuendigt': 125, 'gekundigt': 125, 'gelebt': 125,
'geleitet': 125, 'gewechselt': 125, 'gewesen': 125, 'gewohnt': 125, 'studiert': 125, 'verkauft': 125}, {'...': 126},
{'anmerkungen': 104, 'feedback': 104, 'kommentare': 104, 'korrekturen': 104, 'ruckmeldung': 104, 'rueckmeldung': 104},
{'aber': 121, 'dann': 121, 'vergessen': 91}, {'machen': 6}, {'<giveinf>': 27, 'fertig': 130, 'fertigmachen': 27},
{'...': 131}, {'<until>': 21, '^': 132}, {'N': 133}, {'aber': 121, 'dann': 121, 'es': 129, 's': 129, 'vergessen': 91},
{'aber': 121, 'dann': 121, 'es': 129, 'ich': 135, 's': 129, 'vergessen': 91}, {'<until>': 6, 'alles': 6, 'beides': 6},
{'...': 137}, {'<det>': 138}, {'sein': 90}, {'dabei': 140, 'hinfahren': 90, 'hingehen': 90, 'kommen': 90,
'teilnehmen': 90}, {'...': 141, 'dabei': 140, 'hinfahren': 90, 'hingehen': 90, 'kommen': 90, 'teilnehmen': 90},
{'nicht': 142}, {'leider': 143, 'nicht': 142}, {'<giveinf_apart>': 6}, {'^': 145}, {'...': 146}, {'alles': 147, 'das':
147, 'den': 147, 'die': 147, 'es': 147, 'ihn': 147, 'sie': 147}, {'alles': 147, 'das': 147, 'den': 147, 'die': 147,
'es': 147, 'ich': 148, 'ihn': 147, 'sie': 147}, {'am': 90, 'auf': 90, 'bei': 90, 'beim': 90, 'da': 90, 'dabei': 90,
'im': 90, 'mit': 90}, {'krank': 90, 'ned': 150, 'net': 150, 'nicht': 150, 'verhindert': 90, 'verkuehlt': 90,
'verkuhlt': 90}, {'krank': 90, 'leider': 151, 'ned': 150, 'net': 150, 'nicht': 150, 'verhindert': 90, 'verkuehlt': 90,
'verkuhlt': 90}, {'^': 139, 'aber': 121, 'bin': 120, 'dann': 121, 'es': 129, 'kann': 144, 'konnte': 144, 'muessen':
149, 'muss': 149, 'mussen': 149, 's': 129, 'vergessen': 91, 'war': 152}, {'<them>': 21, 'bis': 21, 'dringend': 21,
'mich': 21, 'noch': 21, 'unbedingt': 21, 'uns': 21}, {'<giveinf>': 6, '<giveinf_apart>': 6}, {'^': 155}, {'...': 156},
{'<them>': 21, 'alles': 157, 'bis': 21, 'das': 157, 'den': 157, 'die': 157, 'dringend': 21, 'es': 157, 'ich': 148,
'ihn': 157, 'mich': 21, 'noch': 21, 'sie': 157, 'unbedingt': 21, 'uns': 21}, {'vor': 108}, {'dir': 159}, {'D': 30},
{'N': 161}, {'N': 30, 'm': 162, 'mich': 117, 'mit': 162}, {'': (0, 'missed'), '$$': 90}, {'': (0, 'missed'), 'buero':
91, 'buro': 91}, {'am': 90, 'anzutreffen': 91, 'auf': 90, 'bei': 90, 'beim': 90, 'da': 164, 'dabei': 90, 'daheim': 91,
'dahoam': 91, 'im': 165, 'mit': 90, 'zu': 93, 'zuhause': 91}, {'krank': 90, 'ned': 166, 'net': 166, 'nicht': 166,
'nod': 96, 'noed': 98, 'verhindert': 90, 'verkuehlt': 90, 'verkuhlt': 90}, {'krank': 90, 'leider': 167, 'ned': 166,
'net': 166, 'nicht': 166, 'nod': 96, 'noed': 98, 'verhindert': 90, 'verkuehlt': 90, 'verkuhlt': 90}, {'...': 3,
'<appointment>': 5, '<det>': 14, '<have>': 19, '<my>': 20, '<rel>': 13, '<should>': 22, '<them>': 26, '<until>': 29,
'D': 33, 'N': 46, '^': 89, 'aber': 101, 'anmerkungen': 104, 'ausfuehrliche': 105, 'ausfuehrliches': 105,
'ausfuhrliche': 106, 'ausfuhrliches': 106, 'bei': 112, 'bekomm': 116, 'bekomme': 116, 'besuch': 118, 'besuche': 118,
'bin': 120, 'dann': 121, 'das': 123, 'der': 127, 'die': 127, 'ehrliche': 128, 'ehrliches': 128, 'es': 129, 'feedback':
104, 'fuer': 134, 'fur': 134, 'gestrichen': 90, 'hab': 136, 'habe': 136, 'ich': 153, 'kann': 144, 'kommentare': 104,
'konnte': 144, 'korrekturen': 104, 'krieg': 116, 'kriege': 116, 'kurze': 128, 'kurzes': 128, 'leider': 99, 'mit': 112,
'mues': 154, 'muessen': 158, 'muss': 158, 'mussen': 158, 'ned': 94, 'net': 94, 'nicht': 94, 'nod': 96, 'noed': 98,
'ruckmeldung': 104, 'rueckmeldung': 104, 's': 129, 'seh': 118, 'sehe': 118, 'stell': 160, 'thema': 122, 'treff': 163,
'treffe': 163, 'unser': 123, 'vergessen': 91, 'war': 168, 'waren': 100}, {'<them>': 21, '^': 6}, {'ich': 170, 'wir':
170}, {'das': 171, 'dass': 171}, {'<vowed>': 172}, {'<them>': 173}, {'ich': 174, 'wir': 174}, {'vergessen': 90},
{'<have>': 175, 'anzurufen': 176}, {':': 108}, {':': 21}, {'N': 179}, {'<network>': 178, 'fuer': 180, 'fur': 180, 'i':
179, 'ich': 179, 'wir': 179}, {'...': 161}, {'D': 30, 'bei': 182, 'mich': 182, 'mit': 182, 'uns': 182}, {'i': 183,
'ich': 183, 'ma': 183, 'wir': 183}, {'...': 161, 'D': 30}, {'...': 161, 'D': 30, 'uns': 185}, {'besuchen': 186,
'essen': 186, 'fahren': 186, 'feiern': 186, 'fliegen': 186, 'gehen': 186, 'halten': 186, 'machen': 186, 'reden': 186,
'sehen': 186, 'sprechen': 186, 'starten': 186, 'telefonieren': 186, 'treffen': 186, 'veranstalten': 186}, {'ich':
187}, {'bestaetigt': 30, 'bestatigt': 30, 'fixiert': 30}, {'D': 189, 'vergessen': 90, 'verpasst': 90, 'verpennt': 90,
'versaeumt': 90, 'versaumt': 90, 'verschlafen': 90, 'verschwitzt': 90}, {'aus': 90}, {'gestrichen': 90}, {'...': 190,
'D': 189, 'bestaetigt': 30, 'bestatigt': 30, 'faellt': 191, 'fallt': 191, 'fiel': 191, 'gestrichen': 90, 'ist': 192,
'vergessen': 90, 'verpasst': 90, 'versaeumt': 90, 'versaumt': 90, 'verschlafen': 90, 'verschwitzt': 90, 'wurde': 192},
{'besorgt': 30, 'bestellt': 30, 'gebucht': 30, 'gekauft': 30, 'reserviert': 30}, {'besorgt': 30, 'bestellt': 30,
'gebucht': 30, 'gekauft': 30, 'ist': 194, 'reserviert': 30, 'sind': 194}, {'': (3, 'advice')}, {'^': 196}, {'^': 196,
'dass': 197}, {'^': 196, 'dass': 197, 'ist': 198, 'lautet': 198, 'war': 198}, {'<them>': 199}, {':': 197}, {'<them>':
199, 'N': 201}, {'^': 196, 'bekommen': 197, 'dazu': 197, 'erhalten': 197, 'geholt': 197, 'ist': 197, 'lautet': 197,
'v': 200, 'vom': 200, 'von': 202, 'war': 197}, {'<until>': 21}, {'': (23, 'contact')}, {'<thing>': 15}, {'...': 206},
{'N': 207}, {'an': 208}, {'angefragt': 205, 'angerufen': 205, 'bestaetigt': 205, 'bestatigt': 205, 'gefragt': 205,
'gemailt': 205, 'gemeldet': 205, 'geschrieben': 205, 'nachgefragt': 205, 'reklamiert': 205, 'zugesagt': 205},
{'bestaetigt': 30, 'bestatigt': 30, 'fixiert': 30, 'zugesagt': 30}, {'...': 211}, {'<appointment>': 212}, {'<should>':
197}, {'ich': 214, 'man': 214, 'wir': 214}, {'das': 215, 'dass': 215, 'ich': 214, 'man': 214, 'wir': 214},
{'<should>': 196}, {'...': 217}, {'^': 218}, {'ich': 219, 'man': 219, 'wir': 219}, {'dass': 220}, {'': (23,
'contact'), 'dass': 220}, {'<said>': 216, 'angeboten': 205, 'anvertraut': 205, 'berichtet': 205, 'eingeschaerft': 221,
'eingescharft': 221, 'empfohlen': 205, 'erklaert': 221, 'erklart': 221, 'erzaehlt': 205, 'erzahlt': 205,
'geantwortet': 205, 'gebeichtet': 205, 'geholfen': 205, 'geklagt': 205, 'gemailt': 205, 'gemeint': 221, 'geraten':
205, 'gesagt': 222, 'geschickt': 205, 'geschildert': 205, 'geschrieben': 222, 'gesteckt': 205, 'gezeigt': 205,
'gratuliert': 205, 'mitgeteilt': 205, 'praesentiert': 205, 'prasentiert': 205, 'verraten': 205, 'versprochen': 205,
'vorgestellt': 205, 'zugesagt': 205}, {'gegeben': 197, 'mitgegeben': 197}, {'<counselled>': 196, '<vowed>': 34},
{'...': 225}, {'<counsel>': 224}, {'gelegt': 197}, {'herz': 228}, {'<counselled>': 198}, {'gewarnt': 196}, {'...':
231}, {'^': 196, 'vor': 197}, {'^': 232, 'gewarnt': 233}, {'<counselled>': 198, 'davon': 230, 'dazu': 230}, {'': (4,
'needs_from_me')}, {'^': 236}, {'gegeben': 197}, {'weg': 238}, {'den': 239}, {'auf': 240}, {'gebeten': 236}, {'...':
242}, {'^': 243}, {'^': 232}, {'...': 223, '<counsel>': 224, '<counselled>': 198, '^': 226, 'abgeholt': 205, 'als':
227, 'angerufen': 205, 'angeschrieben': 205, 'angesprochen': 205, 'ans': 229, 'aufgefordert': 197, 'ausgefuehrt': 205,
'ausgefuhrt': 205, 'begleitet': 205, 'bekocht': 205, 'bestaerkt': 197, 'bestarkt': 197, 'besucht': 205, 'davon': 230,
'davor': 234, 'dazu': 230, 'den': 227, 'dringend': 235, 'einen': 227, 'eingeladen': 205, 'eingeredet': 197,
'ermuntert': 197, 'ermutigt': 197, 'gebeten': 237, 'getroffen': 205, 'gewarnt': 233, 'interviewt': 205, 'kontaktiert':
205, 'mit': 241, 'nahe': 228, 'nen': 227, 'stark': 235, 'um': 244, 'vor': 245, 'zuruckgerufen': 205, 'zurueckgerufen':
205}, {'dass': 215, 'ich': 214, 'man': 214, 'wir': 214}, {'<said>': 247}, {'<vowed>': 34}, {'...': 249}, {'...': 248,
'<said>': 247, '^': 250}, {'^': 34}, {'<me>': 252, '^': 34, 'er': 252, 'sie': 252}, {'<me>': 252, '^': 34, 'dass':
253, 'er': 252, 'sie': 252}, {'<vowed>': 254}, {'...': 248, '<me>': 251, '<said>': 247, '<vowed>': 254, 'mir': 255,
'uns': 255}, {'angefordert': 236, 'angefragt': 236, 'bestellt': 236, 'erbeten': 236, 'gewuenscht': 236, 'gewunscht':
236, 'verlangt': 236}, {'...': 257}, {'^': 258}, {'<until>': 257}, {'...': 260}, {'bestaetigt': 205, 'bestatigt': 205,
'geantwortet': 205, 'gemailt': 205, 'gemeldet': 205, 'geschrieben': 205, 'zugesagt': 205, 'zuruckgeschrieben': 205,
'zurueckgeschrieben': 205}, {'...': 262}, {'<counselled>': 197}, {'<should>': 197, '^': 218}, {'ich': 265, 'man': 265,
'wir': 265}, {'dass': 266, 'ich': 214, 'man': 214, 'wir': 214}, {'': (23, 'contact'), 'dass': 266, 'ich': 214, 'man':
214, 'wir': 214}, {'angelaeutet': 205, 'angelautet': 205, 'angerufen': 205}, {'<vowed>': 254, 'gemeint': 267,
'gesagt': 267, 'geschrieben': 267, 'gmeint': 247, 'gsagt': 247}, {'angekuendigt': 30, 'angekundigt': 30, 'angemeldet':
30, 'bedankt': 205, 'entschuldigt': 205, 'gemeldet': 205, 'geruehrt': 205, 'geruhrt': 205, 'verabschiedet': 205},
{'bedankt': 205, 'entschuldigt': 205, 'gemeldet': 205, 'geruehrt': 205, 'geruhrt': 205, 'verabschiedet': 205},
{'<me>': 272}, {'...': 271, 'bedankt': 205, 'bei': 273, 'entschuldigt': 205, 'gemeldet': 205, 'geruehrt': 205,
'geruhrt': 205, 'verabschiedet': 205}, {'bestatigt': 205, 'geantwortet': 205, 'gemailt': 205, 'gemeldet': 205,
'geschrieben': 205, 'zugesagt': 205, 'zuruckgeschrieben': 205}, {'...': 275}, {'bestaetigt': 205, 'geantwortet': 205,
'gemailt': 205, 'gemeldet': 205, 'geschrieben': 205, 'zugesagt': 205, 'zurueckgeschrieben': 205}, {'...': 277},
{'<vowed>': 254, 'angelaeutet': 205, 'angelautet': 205, 'angerufen': 205, 'gemeint': 267, 'gesagt': 267,
'geschrieben': 267, 'gmeint': 247, 'gsagt': 247}, {'...': 210, '<appointment>': 212, '<det>': 213, '<me>': 246,
'<my>': 213, '<they>': 256, '<until>': 259, '<vowed>': 254, '^': 261, 'angelaeutet': 205, 'angelautet': 205,
'angerufen': 205, 'auf': 263, 'davon': 264, 'dazu': 264, 'empfohlen': 197, 'geantwortet': 205, 'gemailt': 205,
'gemeint': 267, 'gesagt': 267, 'geschrieben': 268, 'gesimst': 205, 'gmeint': 247, 'gsagt': 247, 'mich': 269, 'mir':
270, 'per': 263, 'sich': 274, 'uber': 276, 'ueber': 278, 'uns': 279, 'via': 263, 'vor': 245, 'zuruckgerufen': 205,
'zuruckgeschrieben': 205, 'zurueckgerufen': 205, 'zurueckgeschrieben': 205}, {'bekommen': 205, 'erhalten': 205,
'gekriegt': 205, 'kriegt': 205}, {'<them>': 281}, {'besucht': 205, 'gegessen': 205, 'gehabt': 205, 'gequatscht': 205,
'geredet': 205, 'gesehen': 205, 'gesprochen': 205, 'getroffen': 205, 'telefoniert': 205, 'von': 282}, {'lassen': 15},
{'<handed>': 15, '<handed_apart>': 15, 'zukommen': 284}, {'...': 285, '<handed>': 15, '<handed_apart>': 15,
'zukommen': 284}, {'': (9, 'told')}, {'': (8, 'asked')}, {'': (21, 'gave:encouragement')}, {'': (10, 'thanks')}, {'':
(17, 'gave:knowledge')}, {'': (17, 'gave:knowledge'), 'warum': 291, 'was': 291, 'wie': 291}, {'': (20,
'gave:referral')}, {'': (9, 'told'), 'warum': 291, 'was': 291, 'wie': 291}, {'': (18, 'gave:mentoring')}, {'warum':
291, 'was': 291, 'wie': 291}, {'<handed_apart>': 205, '<my>': 24, '<said>': 172, '<thing>': 286, 'abgesagt': 287,
'angefragt': 288, 'angeklopft': 288, 'aufgemuntert': 289, 'bedankt': 290, 'beigebracht': 292, 'berichtet': 287,
'bestaerkt': 289, 'bestarkt': 289, 'empfohlen': 293, 'erklaert': 294, 'erklart': 294, 'ermutigt': 289, 'erzaehlt':
287, 'erzahlt': 287, 'geantwortet': 287, 'gebeichtet': 287, 'gebeten': 288, 'gecoacht': 295, 'gefragt': 288,
'geholfen': 291, 'gementort': 295, 'gesagt': 287, 'geschildert': 287, 'gesteckt': 287, 'getroestet': 289, 'getrostet':
289, 'gezeigt': 294, 'gratuliert': 287, 'informiert': 287, 'kondoliert': 287, 'mitgeteilt': 287, 'nachgefasst': 288,
'nachgefragt': 288, 'nachgehakt': 288, 'vermittelt': 293, 'verraten': 287, 'vorgemacht': 296, 'weiterempfohlen': 293,
'zugehoert': 289, 'zugehort': 289, 'zugesagt': 287}, {'<handed_apart>': 15, 'empfohlen': 293, 'gegeben': 15,
'gemailt': 15, 'geschickt': 15, 'gesendet': 15, 'geteilt': 15, 'mitgeschickt': 15, 'uberlassen': 15, 'ueberlassen':
15, 'vermittelt': 293, 'weiterempfohlen': 293, 'weitergeleitet': 15, 'zugeschickt': 15}, {'...': 298}, {'^': 6, 'ich':
21, 'wir': 21}, {'^': 6, 'das': 300, 'dass': 300, 'ich': 21, 'wir': 21}, {'': (15, 'gave:intro')}, {'gemacht': 302},
{'gebracht': 302}, {'kontakt': 304}, {'<introduced>': 302, 'bekannt': 303, 'in': 305}, {'...': 306, '<introduced>':
302, 'bekannt': 303, 'in': 305}, {'<vowed>': 6}, {'...': 308}, {'N': 307}, {'<me>': 252}, {'gebeten': 311}, {'ich':
21, 'wir': 21}, {'das': 313, 'dass': 313, 'ich': 21, 'wir': 21}, {'gegeben': 21}, {'wort': 315}, {'...': 297, '<my>':
299, '<vowed>': 301, 'N': 307, '^': 309, 'bei': 310, 'beigebracht': 296, 'darum': 312, 'drum': 312, 'erklaert': 296,
'erklart': 296, 'ersucht': 311, 'gebeten': 311, 'gesagt': 314, 'geschrieben': 314, 'gezeigt': 296, 'gsagt': 314,
'gschriebn': 314, 'mein': 316, 'mit': 310, 'um': 42, 'vorgemacht': 296}, {'<vowed>': 301, '^': 309}, {'<them>': 318},
{'mit': 310}, {'<introduced>': 302, 'bekannt': 303, 'zusammengebracht': 302}, {'...': 321, '<introduced>': 302,
'bekannt': 303, 'zusammengebracht': 302}, {'N': 322}, {'<introduced>': 302}, {'...': 324, '<introduced>': 302}, {'N':
325}, {'...': 326}, {'...': 326, 'N': 307}, {'...': 306}, {'N': 329}, {'...': 320, '<and>': 323, 'N': 307, 'am': 327,
'auf': 327, 'bei': 328, 'beim': 327, 'dem': 330, 'der': 330, 'in': 327, 'mit': 310, 'per': 327, 'uber': 327, 'ueber':
327, 'via': 327}, {'angefragt': 288, 'angeklopft': 288, 'bedankt': 290, 'nachgefasst': 288, 'nachgefragt': 288,
'nachgehakt': 288}, {'...': 332}, {'<them>': 333}, {'angerufen': 90, 'besucht': 90, 'erreicht': 90, 'erwischt': 90,
'geschafft': 90, 'gesehen': 90, 'gesprochen': 90, 'getroffen': 90}, {'...': 335, 'angerufen': 90, 'besucht': 90,
'erreicht': 90, 'erwischt': 90, 'geschafft': 90, 'gesehen': 90, 'gesprochen': 90, 'getroffen': 90}, {'nicht': 336},
{'leider': 337, 'nicht': 336}, {'<my>': 24, '<said>': 172, '<thing>': 286, 'abgesagt': 287, 'angefragt': 288,
'angeklopft': 288, 'beigebracht': 296, 'berichtet': 287, 'erklaert': 294, 'erklart': 294, 'erzaehlt': 287, 'erzahlt':
287, 'geantwortet': 287, 'gebeichtet': 287, 'gefragt': 288, 'gesagt': 287, 'geschildert': 287, 'gesteckt': 287,
'gezeigt': 294, 'informiert': 287, 'mitgeteilt': 287, 'nachgefasst': 288, 'nachgefragt': 288, 'nachgehakt': 288,
'verraten': 287, 'vorgemacht': 296, 'zugesagt': 287}, {'...': 339, '<my>': 299, '<vowed>': 301, 'N': 307, '^': 309,
'bei': 310, 'beigebracht': 296, 'darum': 312, 'drum': 312, 'erklaert': 296, 'erklart': 296, 'ersucht': 311, 'gebeten':
311, 'gezeigt': 296, 'mit': 310, 'um': 42, 'vorgemacht': 296}, {'...': 320, 'N': 307, 'am': 327, 'auf': 327, 'bei':
328, 'beim': 327, 'in': 327, 'mit': 310, 'per': 327, 'uber': 327, 'ueber': 327, 'via': 327}, {'angefragt': 288,
'angeklopft': 288, 'nachgefasst': 288, 'nachgefragt': 288, 'nachgehakt': 288}, {'...': 342}, {'<them>': 343}, {'...':
283, '<them>': 340, '<title>': 319, '<vowed>': 301, 'N': 341, '^': 309, 'bei': 344}, {'bedankt': 290}, {'...': 346},
{'<them>': 347}, {'erklaert': 21, 'erklart': 21}, {'<them>': 347, 'angeboten': 21, 'bei': 348, 'bereit': 349,
'bereiterklaert': 21, 'bereiterklart': 21, 'verpflichtet': 21}, {'geben': 21, 'liefern': 21, 'schicken': 21, 'zahlen':
21}, {'zu': 351}, {'...': 283, '<them>': 317, '<title>': 319, '<vowed>': 301, 'N': 331, '^': 309, 'bei': 334, 'es':
338, 'gesagt': 314, 'geschrieben': 314, 'gsagt': 314, 'gschriebn': 314, 'ich': 345, 'leider': 337, 'mein': 316,
'mich': 350, 'nicht': 336, 'noch': 352, 'wir': 345, 'zu': 351}, {'': (22, 'gave:volunteering')}, {'auf': 354, 'bei':
354, 'beim': 354, 'fuer': 354, 'fur': 354}, {'': (14, 'together')}, {'N': 347}, {'lassen': 90}, {'gelassen': 90,
'lassen': 90}, {'abgeholt': 356, 'angerufen': 356, 'ausgefuehrt': 356, 'ausgefuhrt': 356, 'bei': 357, 'berichtet':
108, 'besucht': 356, 'eingeladen': 356, 'erzaehlt': 108, 'erzahlt': 108, 'geantwortet': 356, 'gebeichtet': 108,
'gefluestert': 108, 'geflustert': 108, 'gemailt': 356, 'gesagt': 108, 'geschrieben': 356, 'gesteckt': 108,
'getroffen': 356, 'haengen': 358, 'haengenlassen': 90, 'hangen': 358, 'hangenlassen': 90, 'sitzen': 359,
'sitzengelassen': 90, 'vergessen': 90, 'verpasst': 90, 'verraten': 108, 'versetzt': 90}, {'<them>': 24}, {'ich': 361,
'wir': 361}, {'<have>': 362}, {'...': 363}, {'<me>': 236}, {'von': 365}, {'D': 236}, {'...': 367}, {'...': 366,
'<det>': 368, '<my>': 236}, {'<me>': 237}, {'^': 369, 'von': 370}, {'abgestimmt': 90, 'besprochen': 90, 'geklart': 90,
'geredet': 90, 'gesprochen': 90, 'telefoniert': 90}, {'abgestimmt': 90, 'besprochen': 90, 'geklaert': 90, 'geredet':
90, 'gesprochen': 90, 'telefoniert': 90}, {'abgestimmt': 90, 'besprochen': 90, 'daruber': 372, 'darueber': 373,
'druber': 372, 'drueber': 373, 'geklaert': 90, 'geklart': 90, 'geredet': 90, 'gesprochen': 90, 'telefoniert': 90},
{'<them>': 374}, {'mit': 375}, {'<give3>': 311}, {'N': 377, 'das': 215, 'dass': 215, 'er': 377, 'ich': 214, 'man':
214, 'sie': 377, 'wir': 214}, {'gehoeren': 196, 'gehoert': 196, 'gehoren': 196, 'gehort': 196, 'muessen': 196,
'muesste': 196, 'muessten': 196, 'muss': 196, 'mussen': 196, 'musste': 196, 'mussten': 196, 'müsste': 196, 'müssten':
196, 'soll': 196, 'sollen': 196, 'sollte': 196, 'sollten': 196}, {'...': 379}, {'<my>': 380}, {'bleib': 197, 'erhoeh':
197, 'erhoh': 197, 'fang': 197, 'frag': 197, 'geh': 197, 'hoer': 197, 'hor': 197, 'lass': 197, 'mach': 197, 'macht':
197, 'nimm': 197, 'red': 197, 'stell': 197, 'such': 197, 'verkauf': 197}, {'i': 214, 'ich': 214, 'man': 214, 'wir':
214}, {'^': 381, 'i': 214, 'ich': 265, 'man': 265, 'wir': 265}, {'^': 381, 'bleib': 197, 'bloss': 382, 'das': 383,
'dass': 384, 'erhoeh': 197, 'erhoh': 197, 'fang': 197, 'frag': 197, 'geh': 197, 'hoer': 197, 'hor': 197, 'i': 214,
'ich': 214, 'lass': 197, 'mach': 197, 'macht': 197, 'man': 214, 'nimm': 197, 'nur': 382, 'red': 197, 'stell': 197,
'such': 197, 'verkauf': 197, 'wir': 214}, {'<they>': 385, '^': 381, 'bleib': 197, 'bloss': 382, 'das': 383, 'dass':
384, 'erhoeh': 197, 'erhoh': 197, 'fang': 197, 'frag': 197, 'geh': 197, 'hoer': 197, 'hor': 197, 'i': 214, 'ich': 214,
'lass': 197, 'mach': 197, 'macht': 197, 'man': 214, 'nimm': 197, 'nur': 382, 'red': 197, 'stell': 197, 'such': 197,
'verkauf': 197, 'wir': 214}, {'<them>': 197}, {'<them>': 21, 'laut': 387}, {'ich': 388, 'wir': 388}, {'^': 196,
'dass': 197, 'ist': 198, 'lautet': 198, 'lautete': 198, 'waere': 198, 'war': 198, 'ware': 198}, {'<me>': 390}, {'^':
196, 'dass': 197, 'ist': 198, 'lautet': 198, 'lautete': 198, 'waere': 198, 'war': 198}, {'<me>': 392}, {'^': 196,
'dass': 197, 'ist': 198, 'lautet': 198, 'lautete': 198, 'war': 198, 'ware': 198}, {'<me>': 394}, {':': 197, '^': 196,
'an': 391, 'befolgt': 108, 'beherzigt': 108, 'dass': 197, 'dazu': 390, 'fuer': 393, 'fur': 395, 'ignoriert': 108,
'ist': 198, 'lautet': 198, 'lautete': 198, 'umgesetzt': 108, 'waere': 198, 'war': 198, 'ware': 198}, {'<reviewed>':
102}, {'...': 397, '<reviewed>': 102}, {'<counsel>': 396, '<work>': 398}, {'<handed>': 15}, {'...': 400, '<handed>':
15}, {'<reviewed>': 102, '<reviewed_apart>': 102}, {'ausgeliehen': 15, 'geborgt': 15, 'geliehen': 15, 'ueberlassen':
15}, {'ausgeliehen': 15, 'geborgt': 15, 'geliehen': 15, 'uberlassen': 15}, {'gegeben': 102, 'geschickt': 102,
'geschrieben': 102}, {'...': 405}, {'auf': 406, 'fuer': 406, 'fur': 406, 'gegeben': 102, 'geschickt': 102,
'geschrieben': 102, 'uber': 406, 'ueber': 406, 'zu': 406, 'zum': 406, 'zur': 406}, {'auf': 406, 'fuer': 406,
'gegeben': 102, 'geschickt': 102, 'geschrieben': 102, 'ueber': 406, 'zu': 406, 'zum': 406, 'zur': 406},
{'anmerkungen': 408, 'feedback': 408, 'kommentare': 408, 'rueckmeldung': 408}, {'auf': 406, 'fur': 406, 'gegeben':
102, 'geschickt': 102, 'geschrieben': 102, 'uber': 406, 'zu': 406, 'zum': 406, 'zur': 406}, {'anmerkungen': 410,
'feedback': 410, 'kommentare': 410, 'ruckmeldung': 410}, {'ausgeliehen': 15, 'geborgt': 15, 'geliehen': 15,
'uberlassen': 15, 'ueberlassen': 15}, {'': (17, 'gave:knowledge'), 'wie': 291}, {'gegeben': 295, 'gemacht': 295},
{'gestarkt': 289}, {'gestaerkt': 289}, {'rucken': 415, 'ruecken': 416}, {'angerufen': 90, 'probiert': 90, 'versucht':
90}, {'anmerkungen': 407, 'feedback': 407, 'kommentare': 407, 'ruckmeldung': 410, 'rueckmeldung': 408}, {'mal': 418},
{'paar': 420}, {'zugeredet': 289}, {'gemacht': 289, 'zugesprochen': 289}, {'wieder': 418}, {'auf': 406, 'fuer': 406,
'fur': 406, 'uber': 406, 'ueber': 406, 'zu': 406, 'zum': 406, 'zur': 406}, {'auf': 406, 'fur': 406, 'uber': 406, 'zu':
406, 'zum': 406, 'zur': 406}, {'auf': 406, 'fuer': 406, 'ueber': 406, 'zu': 406, 'zum': 406, 'zur': 406},
{'anmerkungen': 425, 'feedback': 425, 'kommentare': 425, 'ruckmeldung': 426, 'rueckmeldung': 427}, {'wie': 291},
{'<thing>': 401, '<work>': 402, 'angelernt': 291, 'anhaenger': 403, 'anhanger': 404, 'anmerkungen': 407,
'aufgemuntert': 289, 'ausfuehrlich': 409, 'ausfuehrliches': 409, 'ausfuhrlich': 411, 'ausfuhrliches': 411, 'auto':
412, 'beamer': 412, 'beigebracht': 413, 'bestaerkt': 289, 'bestarkt': 289, 'bohrmaschine': 412, 'buero': 403, 'buro':
404, 'coaching': 414, 'den': 417, 'dreimal': 418, 'ehrliches': 419, 'ein': 421, 'eingearbeitet': 291, 'eingeschult':
291, 'eingewiesen': 291, 'erklaert': 413, 'erklart': 413, 'ermutigt': 289, 'fahrrad': 412, 'feedback': 407,
'gecoached': 295, 'gecoacht': 295, 'geholfen': 291, 'geld': 412, 'gementort': 295, 'getroestet': 289, 'getrostet':
289, 'gezeigt': 413, 'gut': 422, 'gutes': 419, 'kamera': 412, 'kommentare': 407, 'kurzes': 419, 'lastenrad': 412,
'mehrmals': 418, 'mein': 419, 'mentorat': 414, 'mentoring': 414, 'mut': 423, 'oefter': 418, 'offenes': 419, 'ofter':
418, 'paar': 420, 'rad': 412, 'raum': 412, 'ruckmeldung': 410, 'rueckmeldung': 408, 'schluessel': 403, 'schlussel':
404, 'schon': 424, 'schriftlich': 428, 'schriftliches': 428, 'sparring': 414, 'umsonst': 418, 'vergeblich': 418,
'viel': 419, 'vorgemacht': 429, 'werkzeug': 412, 'x': 420, 'zweimal': 418}, {'empfohlen': 293, 'vermittelt': 293,
'weiterempfohlen': 293}, {'...': 431}, {'^': 6, 'das': 313, 'dass': 313}, {'empfohlen': 293, 'vorgeschlagen': 293,
'weiterempfohlen': 293}, {'N': 434}, {'geschrieben': 293}, {'gebracht': 293, 'gegeben': 293, 'geschickt': 293,
'vermittelt': 293, 'verschafft': 293, 'weitergeleitet': 293, 'zugeschanzt': 293}, {'ausgeholfen': 291, 'beraten': 291,
'geholfen': 291, 'gholfn': 291, 'unterstuetzt': 291, 'unterstutzt': 291}, {'...': 438, 'N': 434}, {'ausgeholfen': 291,
'geholfen': 291, 'gholfn': 291, 'unterstuetzt': 291, 'unterstutzt': 291}, {'...': 440, 'N': 434}, {'schuldig': 6},
{'...': 442}, {'^': 443}, {'ich': 444}, {'gegeben': 302, 'gemacht': 302, 'hergestellt': 302, 'vermittelt': 302}, {'N':
446}, {'zu': 447}, {'gegeben': 291}, {'...': 449}, {'...': 449, 'fuer': 450, 'fur': 450, 'zu': 450, 'zum': 450, 'zur':
450}, {'...': 449, 'fuer': 450, 'zu': 450, 'zum': 450, 'zur': 450}, {'...': 449, 'fur': 450, 'zu': 450, 'zum': 450,
'zur': 450}, {'kontakt': 448, 'rat': 451, 'ratschlaege': 452, 'ratschlage': 453, 'tipp': 451, 'tipps': 451}, {'mal':
418, 'rat': 451, 'ratschlaege': 452, 'ratschlage': 453, 'tipp': 451, 'tipps': 451}, {'arbeitszeugnis': 436,
'empfehlungsschreiben': 436, 'paar': 455, 'referenz': 436, 'zeugnis': 436}, {'arbeitszeugnis': 436, 'auftrag': 437,
'bewerber': 437, 'empfehlungsschreiben': 436, 'interessenten': 437, 'job': 437, 'kandidaten': 437, 'kandidatin': 437,
'kunden': 437, 'kundin': 437, 'lead': 437, 'leads': 437, 'referenz': 436, 'zeugnis': 436}, {'auftrag': 437,
'bewerber': 437, 'interessenten': 437, 'job': 437, 'kandidaten': 437, 'kandidatin': 437, 'kontakt': 448, 'kunden':
437, 'kundin': 437, 'lead': 437, 'leads': 437, 'rat': 451, 'ratschlaege': 452, 'ratschlage': 453, 'tipp': 451,
'tipps': 451}, {'zugehoert': 289, 'zugehort': 289}, {'<give1>': 6}, {'^': 460}, {'ich': 461}, {'dass': 462, 'ich':
461}, {'mut': 423, 'zugeredet': 289}, {'...': 440}, {'auftrag': 437, 'bewerber': 437, 'interessenten': 437, 'job':
437, 'kandidaten': 437, 'kandidatin': 437, 'kunden': 437, 'kundin': 437, 'lead': 437, 'leads': 437}, {'beraten': 291},
{'...': 467}, {'...': 430, '<my>': 432, '<said>': 172, '<thing>': 401, '<vowed>': 433, '<work>': 397, 'an': 435,
'anmerkungen': 407, 'arbeitszeugnis': 436, 'auftrag': 437, 'ausfuehrlich': 409, 'ausfuehrliches': 409, 'ausfuhrlich':
411, 'ausfuhrliches': 411, 'bei': 439, 'beigebracht': 429, 'beim': 441, 'bewerber': 437, 'bin': 445, 'den': 454,
'dreimal': 418, 'ehrliches': 419, 'ein': 456, 'eine': 457, 'einen': 458, 'einfach': 459, 'empfehlungsschreiben': 436,
'erklaert': 429, 'erklart': 429, 'feedback': 407, 'geholfen': 291, 'gesagt': 463, 'geschrieben': 463, 'gezeigt': 429,
'gut': 464, 'gutes': 419, 'im': 465, 'in': 465, 'interessenten': 437, 'job': 437, 'kandidaten': 437, 'kandidatin':
437, 'kommentare': 407, 'kontakt': 448, 'kunden': 437, 'kundin': 437, 'kurzes': 419, 'lange': 459, 'lead': 437,
'leads': 437, 'mehrmals': 418, 'mein': 419, 'mit': 465, 'mut': 423, 'ne': 457, 'nen': 458, 'neue': 466, 'neuen': 466,
'nur': 459, 'oefter': 418, 'offenes': 419, 'ofter': 418, 'paar': 455, 'rat': 451, 'ratschlaege': 452, 'ratschlage':
453, 'referenz': 436, 'ruckmeldung': 410, 'rueckmeldung': 408, 'schon': 424, 'schriftlich': 428, 'schriftliches': 428,
'schuld': 313, 'schulde': 313, 'schulden': 313, 'sehr': 464, 'tipp': 451, 'tipps': 451, 'umsonst': 418, 'vergeblich':
418, 'viel': 419, 'vorgemacht': 429, 'x': 420, 'zeugnis': 436, 'zu': 468, 'zugehoert': 289, 'zugehort': 289,
'zugeredet': 289, 'zum': 468, 'zur': 468, 'zweimal': 418}, {'<said>': 216, 'angeboten': 205, 'anvertraut': 205,
'berichtet': 205, 'empfohlen': 205, 'erzaehlt': 205, 'erzahlt': 205, 'geantwortet': 205, 'gebeichtet': 205,
'geholfen': 205, 'geklagt': 205, 'gemailt': 205, 'geraten': 205, 'gesagt': 205, 'geschickt': 205, 'geschildert': 205,
'geschrieben': 205, 'gesteckt': 205, 'gezeigt': 205, 'gratuliert': 205, 'mitgeteilt': 205, 'praesentiert': 205,
'prasentiert': 205, 'verraten': 205, 'versprochen': 205, 'vorgestellt': 205, 'zugesagt': 205}, {'<them>': 237},
{'<them>': 237, '^': 236}, {'...': 470, '<counsel>': 224, '<counselled>': 198, '^': 226, 'abgeholt': 205, 'als': 227,
'angerufen': 205, 'angeschrieben': 205, 'angesprochen': 205, 'ans': 229, 'aufgefordert': 197, 'ausgefuehrt': 205,
'ausgefuhrt': 205, 'begleitet': 205, 'bekocht': 205, 'bestaerkt': 197, 'bestarkt': 197, 'besucht': 205, 'davon': 230,
'davor': 234, 'dazu': 230, 'den': 227, 'dringend': 235, 'einen': 227, 'eingeladen': 205, 'eingeredet': 197,
'ermuntert': 197, 'ermutigt': 197, 'ersucht': 471, 'gebeten': 472, 'gefragt': 471, 'getroffen': 205, 'gewarnt': 233,
'interviewt': 205, 'kontaktiert': 205, 'mit': 241, 'nahe': 228, 'nen': 227, 'stark': 235, 'um': 244, 'vor': 245,
'zuruckgerufen': 205, 'zurueckgerufen': 205}, {'^': 250}, {'<me>': 474, '<vowed>': 254, 'mir': 255, 'uns': 255},
{'<me>': 252, '^': 34, 'dass': 253, 'er': 252, 'sich': 252, 'sie': 252}, {'<until>': 257, '<vowed>': 34}, {'...':
477}, {'erreichen': 90}, {'anzurufen': 90, 'zu': 479}, {'anzurufen': 90, 'mich': 480, 'uns': 480, 'zu': 479},
{'versucht': 481}, {'angekuendigt': 30, 'angekundigt': 30, 'angemeldet': 30, 'bedankt': 205, 'beworben': 108,
'entschuldigt': 205, 'gemeldet': 205, 'geruehrt': 205, 'geruhrt': 205, 'verabschiedet': 205}, {'...': 483, 'bedankt':
205, 'bei': 273, 'entschuldigt': 205, 'gemeldet': 205, 'geruehrt': 205, 'geruhrt': 205, 'verabschiedet': 205}, {'...':
210, '<appointment>': 212, '<det>': 213, '<me>': 473, '<my>': 213, '<they>': 475, '<until>': 259, '<vowed>': 476, '^':
478, 'angelaeutet': 205, 'angelautet': 205, 'angerufen': 205, 'auf': 263, 'davon': 264, 'dazu': 264, 'empfohlen': 197,
'geantwortet': 205, 'gemailt': 205, 'gemeint': 267, 'gesagt': 267, 'geschrieben': 268, 'gesimst': 205, 'gmeint': 247,
'gsagt': 247, 'mehrmals': 482, 'mich': 269, 'mir': 270, 'per': 263, 'sich': 484, 'uber': 276, 'ueber': 278, 'uns':
279, 'vergeblich': 482, 'versucht': 481, 'via': 263, 'vor': 245, 'vorgeschlagen': 108, 'zuruckgerufen': 205,
'zuruckgeschrieben': 205, 'zurueckgerufen': 205, 'zurueckgeschrieben': 205, 'zweimal': 482}, {'^': 369, 'das': 367,
'den': 367, 'die': 367, 'es': 367, 'sie': 367, 'von': 370}, {'<det>': 34, 'D': 34}, {'mich': 34, 'uns': 34}, {'fuer':
488, 'fur': 488}, {'...': 489}, {'...': 489, '<det>': 490, '<my>': 490, '<their>': 490, '<them>': 490}, {'<me>': 34},
{'<me>': 34, 'das': 492, 'den': 492, 'die': 492, 'es': 492, 's': 492}, {'zuruck': 34, 'zurueck': 34}, {'...': 494,
'zuruck': 34, 'zurueck': 34}, {'...': 494, 'mich': 495, 'mir': 495, 'uns': 495, 'zuruck': 34, 'zurueck': 34}, {'...':
494, '<they>': 496, '<until>': 34, 'mich': 495, 'mir': 495, 'uns': 495, 'zuruck': 34, 'zurueck': 34}, {'sich': 34},
{'<they>': 498, 'sich': 34}, {'bescheid': 34}, {'bescheid': 34, 'mir': 500, 'uns': 500}, {'<they>': 501, 'bescheid':
34, 'mir': 500, 'uns': 500}, {'an': 34, 'druber': 34, 'drueber': 34, 'durch': 34}, {'...': 503, 'an': 34, 'druber':
34, 'drueber': 34, 'durch': 34}, {'durch': 34, 'weiter': 34}, {'<they>': 501, 'bescheid': 34, 'das': 505, 'es': 505,
'mir': 500, 'uns': 500}, {'um': 34}, {'...': 507, 'um': 34}, {'sich': 508}, {'ab': 34, 'an': 34}, {'<me>': 510},
{'das': 505, 'es': 505}, {'...': 494, '<they>': 496, 'mich': 495, 'mir': 495, 'uns': 495, 'zuruck': 34, 'zurueck':
34}, {'...': 494}, {'...': 494, 'mich': 514, 'mir': 514, 'sich': 34, 'uns': 514}, {'...': 494, '<they>': 515, 'mich':
514, 'mir': 514, 'sich': 34, 'uns': 514}, {'...': 494, '<me>': 510, '<they>': 496, 'mich': 495, 'mir': 495, 'uns':
495, 'zuruck': 34, 'zurueck': 34}, {'vor': 34}, {'...': 518}, {'<me>': 519}, {'<deed3>': 487, '<does3>': 491,
'<give3>': 493, 'antwortet': 497, 'connected': 492, 'connectet': 492, 'erkundigt': 499, 'geben': 502, 'geht': 504,
'gibt': 506, 'hoert': 509, 'holen': 511, 'holt': 511, 'hort': 509, 'intro': 492, 'introduced': 492, 'introed': 492,
'introt': 492, 'leitet': 512, 'liest': 504, 'mailt': 513, 'melden': 499, 'meldet': 516, 'ruehren': 499, 'ruehrt': 499,
'rufen': 511, 'ruft': 517, 'ruhren': 499, 'ruhrt': 499, 'sagen': 502, 'sagt': 502, 'schaut': 504, 'schickt': 512,
'schreibt': 513, 'sieht': 504, 'stellen': 520, 'stellt': 520, 'uberweist': 35, 'ueberweist': 35, 'unterschreibt': 35,
'zahlt': 35}, {'<me>': 108}, {'bei': 522}, {'...': 523, 'bei': 522}, {'^': 236, 'darum': 237, 'um': 237}, {'<until>':
236}, {'...': 526, '<my>': 236, 'antwort': 236, 'bestaetigung': 236, 'bestatigung': 236, 'feedback': 236,
'ruckmeldung': 236, 'ruckruf': 236, 'rueckmeldung': 236, 'rueckruf': 236, 'stellungnahme': 236}, {'^': 527}, {'<me>':
525, 'um': 528}, {'mich': 185, 'mir': 185, 'uns': 185}, {'<det>': 6}, {'^': 531}, {'...': 68}, {'<me>': 21},
{'<until>': 532, '^': 533, 'von': 534}, {'...': 50}, {'...': 68, '<det>': 536}, {'<until>': 532, '^': 537, 'von':
534}, {'<thing>': 526, '<work>': 526, 'angebot': 526, 'antwort': 526, 'bestaetigung': 526, 'entscheidung': 526,
'fotos': 526, 'kostenvoranschlag': 526, 'muster': 526, 'offerte': 526, 'rechnung': 526, 'rueckmeldung': 526,
'unterlagen': 526, 'vertrag': 526, 'zahlen': 526}, {'^': 539}, {'<thing>': 526, '<work>': 526, 'angebot': 526,
'antwort': 526, 'bestatigung': 526, 'entscheidung': 526, 'fotos': 526, 'kostenvoranschlag': 526, 'muster': 526,
'offerte': 526, 'rechnung': 526, 'ruckmeldung': 526, 'unterlagen': 526, 'vertrag': 526, 'zahlen': 526}, {'^': 541},
{'sich': 108}, {'an': 252}, {'<me>': 544}, {'<me>': 544, '<they>': 545}, {'<thing>': 526, '<work>': 526, 'angebot':
526, 'antwort': 526, 'bestaetigung': 526, 'bestatigung': 526, 'entscheidung': 526, 'fotos': 526, 'kostenvoranschlag':
526, 'muster': 526, 'offerte': 526, 'rechnung': 526, 'ruckmeldung': 526, 'rueckmeldung': 526, 'unterlagen': 526,
'vertrag': 526, 'zahlen': 526}, {'': (13, 'talk'), '^': 547, 'das': 526, 'es': 526, 'ihn': 526, 'sie': 526}, {'mit':
34}, {'...': 549}, {'^': 550}, {'^': 196, 'darauf': 197, 'zu': 197}, {'<me>': 552}, {'^': 196, 'dass': 197, 'mir':
198, 'uns': 198}, {'<they>': 554, '^': 196, 'dass': 197, 'mir': 198, 'uns': 198}, {'mich': 161, 'uns': 161}, {'<me>':
30}, {'bei': 557}, {'...': 558, 'bei': 557}, {'D': 559}, {'an': 108}, {'<me>': 561}, {'bei': 562}, {'...': 563, 'bei':
562}, {'geburtstag': 108, 'hochzeitstag': 108, 'jubilaeum': 108, 'jubilaum': 108, 'namenstag': 108, 'op': 108,
'pruefung': 108, 'prufung': 108}, {'...': 565, 'geburtstag': 108, 'hochzeitstag': 108, 'jubilaeum': 108, 'jubilaum':
108, 'namenstag': 108, 'op': 108, 'pruefung': 108, 'prufung': 108}, {'^': 547}, {'<my>': 236}, {'^': 568}, {'nach':
569}, {'auf': 182}, {'auf': 182, 'schon': 571}, {'sich': 572}, {'zu': 108}, {'...': 574, 'auf': 182, 'schon': 571,
'zu': 108}, {'sich': 575}, {'<counsel>': 197}, {'<counsel>': 197, 'als': 577, 'den': 577, 'einen': 577, 'nen': 577},
{'weg': 197}, {'den': 579}, {'^': 196, 'auf': 580}, {'<counsel>': 197, '<they>': 578, 'als': 577, 'den': 577, 'einen':
577, 'mit': 581, 'nen': 577}, {'<me>': 582}, {'<counsel>': 197, '<they>': 578, 'als': 577, 'den': 577, 'einen': 577,
'nen': 577}, {'<me>': 584}, {'<until>': 236, 'von': 365}, {'...': 586}, {'<until>': 237, '^': 587}, {'gern': 588,
'gerne': 588}, {'...': 574, 'zu': 108}, {'...': 565, 'geburtstag': 108, 'hochzeitstag': 108, 'jubilaeum': 108,
'jubilaum': 108, 'namenstag': 108, 'op': 108, 'pruefung': 108, 'prufung': 108, 'vor': 590}, {'...': 565, 'geburtstag':
108, 'gern': 588, 'gerne': 588, 'hochzeitstag': 108, 'jubilaeum': 108, 'jubilaum': 108, 'namenstag': 108, 'op': 108,
'pruefung': 108, 'prufung': 108}, {'gewesen': 205}, {'aufgetaucht': 205, 'da': 593, 'dabei': 593, 'gekommen': 205,
'kemma': 205, 'kommen': 205, 'kumma': 205, 'vorbeigekommen': 205}, {'a': 594, 'ah': 594, 'au': 594, 'auch': 594},
{'schuldig': 34}, {'...': 596}, {'^': 597}, {'ansicht': 221, 'auffassung': 221, 'meinung': 221}, {'<me>': 598, 'D':
559, 'a': 594, 'ah': 594, 'au': 594, 'auch': 594, 'aufgetaucht': 205, 'dazugekommen': 205, 'dazugestossen': 205,
'der': 599, 'gekommen': 205, 'mitgekommen': 205, 'vorbeigefahren': 205, 'vorbeigekommen': 205}, {'<my>': 205}, {'an':
601, 'auf': 601, 'bei': 601, 'beim': 601, 'in': 601, 'zu': 601}, {'atelier': 205, 'geschaeft': 205, 'geschaft': 205,
'laden': 205, 'salon': 205, 'shop': 205}, {'den': 603, 'die': 603}, {'im': 603, 'in': 604, 'ins': 603}, {'im': 603,
'in': 604, 'ins': 603, 'kurz': 605}, {'<me>': 606, '<my>': 205}, {'<my>': 205, 'den': 603, 'die': 603}, {'alle': 602,
'an': 601, 'auch': 602, 'auf': 601, 'aufgetaucht': 205, 'bei': 607, 'beide': 602, 'beim': 601, 'da': 606,
'dazugekommen': 205, 'dazugestossen': 205, 'gekommen': 205, 'im': 603, 'in': 608, 'ins': 603, 'kurz': 605,
'mitgekommen': 205, 'vorbeigefahren': 205, 'vorbeigekommen': 205, 'wieder': 602, 'zu': 601}, {'alle': 602, 'an': 601,
'auch': 602, 'auf': 601, 'bei': 607, 'beide': 602, 'beim': 601, 'da': 606, 'im': 603, 'in': 608, 'ins': 603, 'kurz':
605, 'wieder': 602, 'zu': 601}, {'^': 34, 'darum': 252, 'drum': 252, 'um': 252}, {'sich': 611}, {'<they>': 612,
'sich': 611}, {'<me>': 185}, {'herz': 197}, {'ans': 615, 'nahe': 197}, {'<they>': 616, 'ans': 615, 'nahe': 197},
{'<me>': 617}, {'connect': 34, 'forward': 34, 'intro': 34, 'introduce': 34, 'send': 34, 'share': 34}, {'^': 619},
{'am': 205, 'auf': 205, 'aus': 205, 'dass': 205, 'mir': 205, 'ob': 205, 'per': 205, 'uns': 205, 'via': 205, 'wegen':
205}, {'': (0, 'missed'), 'mehr': 90}, {'ned': 622, 'net': 622, 'nicht': 622}, {'sich': 623}, {'': (23, 'contact'),
'ned': 622, 'net': 622, 'nicht': 622}, {'sich': 625}, {'<giveinf>': 34, '<selfinf>': 34}, {'^': 627}, {'<until>':
627}, {'...': 629, '<thing>': 526, '<work>': 526, 'angebot': 526, 'antwort': 526, 'bestatigung': 526, 'connecten': 34,
'entscheidung': 526, 'fotos': 526, 'intro': 34, 'introen': 34, 'klaren': 34, 'kostenvoranschlag': 526, 'liefern': 34,
'muster': 526, 'nachfragen': 34, 'nachhaken': 34, 'offerte': 526, 'rechnung': 526, 'ruckmeldung': 526, 'schicken': 34,
'unterlagen': 526, 'vermitteln': 34, 'vertrag': 526, 'zahlen': 526}, {'ich': 237, 'wir': 237}, {'<selfinf>': 34},
{'^': 632}, {'...': 633, '^': 632}, {'<me>': 634}, {'...': 633, '^': 632, 'bei': 635}, {'': (13, 'talk'), '...': 574,
'<until>': 628, '^': 630, 'dass': 631, 'sich': 636, 'zu': 108}, {'...': 629}, {'<until>': 628, '^': 638}, {'...': 629,
'<thing>': 526, '<work>': 526, 'angebot': 526, 'antwort': 526, 'bestaetigung': 526, 'connecten': 34, 'entscheidung':
526, 'fotos': 526, 'intro': 34, 'introen': 34, 'klaeren': 34, 'kostenvoranschlag': 526, 'liefern': 34, 'muster': 526,
'nachfragen': 34, 'nachhaken': 34, 'offerte': 526, 'rechnung': 526, 'rueckmeldung': 526, 'schicken': 34, 'unterlagen':
526, 'vermitteln': 34, 'vertrag': 526, 'zahlen': 526}, {'': (13, 'talk'), '...': 574, '<until>': 628, '^': 640,
'dass': 631, 'sich': 636, 'zu': 108}, {'absegnen': 48, 'antworten': 48, 'bestaetigen': 48, 'bezahlen': 48,
'freigeben': 48, 'gegenzeichnen': 48, 'liefern': 48, 'unterschreiben': 48, 'zahlen': 48, 'zusagen': 48}, {'^': 642},
{'noch': 643}, {'': (13, 'talk'), 'erst': 643, 'noch': 643, 'nur': 644}, {'absegnen': 48, 'antworten': 48,
'bestaetigen': 48, 'bestatigen': 48, 'bezahlen': 48, 'freigeben': 48, 'gegenzeichnen': 48, 'liefern': 48,
'unterschreiben': 48, 'zahlen': 48, 'zusagen': 48}, {'^': 646}, {'noch': 647}, {'': (13, 'talk'), 'erst': 647, 'noch':
647, 'nur': 648, 'sich': 636}, {'absegnen': 48, 'antworten': 48, 'bestatigen': 48, 'bezahlen': 48, 'freigeben': 48,
'gegenzeichnen': 48, 'liefern': 48, 'unterschreiben': 48, 'zahlen': 48, 'zusagen': 48}, {'^': 650}, {'noch': 651},
{'': (13, 'talk'), 'erst': 651, 'noch': 651, 'nur': 652}, {'me': 252, 'mir': 252, 'uns': 252, 'us': 252}, {'dafur':
197, 'fur': 197}, {'dafuer': 197, 'fuer': 197}, {'^': 196, 'von': 197}, {'ab': 197}, {'^': 196, 'ab': 657, 'davon':
658, 'dazu': 197, 'zu': 197, 'zum': 197, 'zur': 197}, {'^': 196, 'ab': 657, 'davon': 658, 'dazu': 197, 'dringend':
659, 'stark': 659, 'zu': 197, 'zum': 197, 'zur': 197}, {'^': 196, 'ab': 657, 'davon': 658, 'dazu': 197, 'dringend':
659, 'mir': 660, 'stark': 659, 'uns': 660, 'zu': 197, 'zum': 197, 'zur': 197}, {'<they>': 661, '^': 196, 'ab': 657,
'davon': 658, 'dazu': 197, 'dringend': 659, 'mir': 660, 'stark': 659, 'uns': 660, 'zu': 197, 'zum': 197, 'zur': 197},
{'an': 205}, {'...': 663}, {'mich': 664}, {'should': 197, 'soll': 197, 'sollte': 197}, {'i': 666, 'ich': 666, 'we':
666, 'wir': 666}, {'': (13, 'talk'), '...': 574, 'dass': 108, 'ob': 108}, {'...': 159, 'vor': 668}, {'<work>': 108},
{'<attribute>': 670, '<work>': 108}, {'': (13, 'talk'), '<attribute>': 670, '<work>': 108}, {'<det>': 672, '<their>':
672}, {'<det>': 671, '<their>': 671, 'an': 673}, {'<det>': 671, '<their>': 671, 'am': 205, 'an': 673, 'auf': 205,
'aus': 205, 'dass': 205, 'mir': 205, 'ob': 205, 'per': 205, 'uns': 205, 'via': 205, 'wegen': 205}, {'<they>': 252,
'^': 34}, {'<me>': 676}, {'<me>': 676, '<they>': 677}, {'<me>': 598, 'D': 559, 'a': 594, 'ah': 594, 'au': 594, 'auch':
594, 'aufgetaucht': 205, 'dazugekommen': 205, 'dazugestossen': 205, 'gekommen': 205, 'mitgekommen': 205,
'vorbeigefahren': 205, 'vorbeigekommen': 205}, {'stelle': 197}, {'meiner': 680, 'unserer': 680, 'unsrer': 680}, {'an':
681}, {'stelle': 196}, {'meiner': 683, 'unserer': 683, 'unsrer': 683}, {'an': 684}, {'...': 685}, {'<they>': 682, '^':
686, 'an': 681}, {'to': 197}, {'me': 688, 'us': 688}, {'abteilung': 108, 'bereich': 108, 'firma': 108, 'fuhrung': 108,
'geschaftsfuhrung': 108, 'leitung': 108, 'part': 108, 'position': 108, 'rolle': 108, 'stelle': 108, 'teil': 108},
{'...': 690, 'abteilung': 108, 'bereich': 108, 'firma': 108, 'fuhrung': 108, 'geschaftsfuhrung': 108, 'leitung': 108,
'part': 108, 'position': 108, 'rolle': 108, 'stelle': 108, 'teil': 108}, {'<det>': 691}, {'abteilung': 108, 'bereich':
108, 'firma': 108, 'fuehrung': 108, 'geschaeftsfuehrung': 108, 'leitung': 108, 'part': 108, 'position': 108, 'rolle':
108, 'stelle': 108, 'teil': 108}, {'...': 693, 'abteilung': 108, 'bereich': 108, 'firma': 108, 'fuehrung': 108,
'geschaeftsfuehrung': 108, 'leitung': 108, 'part': 108, 'position': 108, 'rolle': 108, 'stelle': 108, 'teil': 108},
{'<det>': 694}, {'<they>': 252, '^': 34, 'dass': 676}, {'<they>': 252, '^': 34, 'dass': 676, 'mir': 696, 'uns': 696},
{'<they>': 697, '^': 34, 'dass': 676, 'mir': 696, 'uns': 696}, {'<me>': 205}, {'bei': 699, 'da': 205, 'dabei': 205,
'hier': 205}, {'abendessen': 700, 'besuch': 700, 'bier': 700, 'brunch': 700, 'essen': 700, 'fruehstueck': 700,
'fruhstuck': 700, 'grillen': 700, 'jause': 700, 'kaffee': 700, 'mittagessen': 700}, {'an': 601, 'auf': 601, 'bei':
601, 'beim': 601, 'da': 205, 'in': 601, 'zu': 601}, {'<my>': 205, 'abendessen': 700, 'besuch': 700, 'bier': 700,
'brunch': 700, 'essen': 700, 'fruehstueck': 700, 'fruhstuck': 700, 'grillen': 700, 'jause': 700, 'kaffee': 700,
'mittagessen': 700}, {'': (23, 'contact'), 'im': 603, 'in': 604, 'ins': 603, 'kurz': 605}, {'dabei': 205}, {'<my>':
205, 'besuch': 205}, {'alle': 602, 'am': 701, 'an': 601, 'anwesend': 205, 'auch': 702, 'auf': 703, 'aufgetaucht': 205,
'bei': 607, 'beide': 602, 'beim': 601, 'da': 704, 'dabei': 205, 'dazugekommen': 205, 'dazugestossen': 205, 'der': 599,
'gekommen': 205, 'hier': 205, 'im': 603, 'in': 608, 'ins': 603, 'kurz': 605, 'mit': 705, 'mitgekommen': 205,
'vorbeigefahren': 205, 'vorbeigekommen': 205, 'wieder': 602, 'zu': 706, 'zum': 701, 'zur': 701}, {'alle': 602, 'am':
701, 'an': 601, 'anwesend': 205, 'auch': 702, 'auf': 703, 'aufgetaucht': 205, 'bei': 607, 'beide': 602, 'beim': 601,
'da': 704, 'dabei': 205, 'dazugekommen': 205, 'dazugestossen': 205, 'gekommen': 205, 'hier': 205, 'im': 603, 'in':
608, 'ins': 603, 'kurz': 605, 'mit': 705, 'mitgekommen': 205, 'vorbeigefahren': 205, 'vorbeigekommen': 205, 'wieder':
602, 'zu': 706, 'zum': 701, 'zur': 701}, {'da': 205}, {'<me>': 606}, {'am': 701, 'auch': 709, 'auf': 701, 'bei': 710,
'da': 704, 'dabei': 205, 'im': 603, 'in': 604, 'ins': 603, 'kurz': 605, 'mit': 705, 'zum': 701, 'zur': 701}, {'^':
196, 'davor': 197, 'vor': 197}, {'<they>': 712, '^': 196, 'davor': 197, 'vor': 197}, {'<me>': 713, 'vor': 197},
{'auf': 569}, {'<giveinf>': 34}, {'...': 716}, {'^': 717, 'sich': 636}, {'geben': 34, 'sagen': 34}, {'<until>': 627,
'bescheid': 719, 'klaeren': 34, 'klaren': 34, 'liefern': 34, 'mitbringen': 34, 'nachliefern': 34, 'nachreichen': 34,
'schicken': 34, 'senden': 34, 'uberweisen': 34, 'ueberweisen': 34, 'vorbeibringen': 34, 'weiterleiten': 34,
'zuschicken': 34, 'zusenden': 34}, {'...': 720, '<thing>': 526, '<work>': 526, 'angebot': 526, 'antwort': 526,
'bestaetigung': 526, 'bestatigung': 526, 'connect': 34, 'connecten': 34, 'entscheidung': 526, 'forward': 34, 'fotos':
526, 'intro': 34, 'introduce': 34, 'introen': 34, 'klaeren': 34, 'klaren': 34, 'kostenvoranschlag': 526, 'liefern':
34, 'muster': 526, 'nachfragen': 34, 'nachhaken': 34, 'offerte': 526, 'rechnung': 526, 'ruckmeldung': 526,
'rueckmeldung': 526, 'schicken': 34, 'send': 34, 'share': 34, 'unterlagen': 526, 'vermitteln': 34, 'vertrag': 526,
'zahlen': 526}, {'': (13, 'talk'), '<until>': 628, '^': 721, 'dass': 631, 'sich': 636}, {'...': 716, 'connecten': 34,
'intro': 34, 'introen': 34, 'klaeren': 34, 'klaren': 34, 'liefern': 34, 'nachfragen': 34, 'nachhaken': 34, 'schicken':
34, 'vermitteln': 34}, {'^': 723, 'sich': 636}, {'auch': 709, 'da': 205, 'dabei': 205, 'mit': 705}, {'...': 720},
{'<until>': 628, '^': 726, 'sich': 636}, {'connecten': 34, 'intro': 34, 'introen': 34, 'klaeren': 34, 'klaren': 34,
'liefern': 34, 'nachfragen': 34, 'nachhaken': 34, 'schicken': 34, 'vermitteln': 34}, {'anrufen': 90, 'erreichen': 90,
'sprechen': 90}, {'^': 728, 'mich': 729, 'sich': 636, 'uns': 729}, {'...': 526}, {'<until>': 237, '^': 731}, {'sich':
732}, {'^': 539, 'sich': 732}, {'^': 541, 'sich': 732}, {'<hat>': 485, '<needs>': 486, '<saysv>': 386, '<sends3>': 37,
'<will3>': 311, '^': 521, 'antwortet': 205, 'antwortete': 205, 'arbeitet': 524, 'bat': 529, 'beginnt': 524,
'begleitet': 530, 'bekommen': 535, 'bekommt': 538, 'benoetigt': 540, 'benotigt': 542, 'berichtet': 108, 'besuchen':
530, 'besucht': 530, 'bewarb': 543, 'bewirbt': 543, 'bietet': 546, 'bittet': 529, 'bleibt': 524, 'bot': 546,
'braucht': 548, 'bringen': 551, 'bringt': 551, 'darf': 108, 'draengt': 553, 'drangt': 553, 'empfaengt': 530,
'empfahl': 555, 'empfangt': 530, 'empfehlen': 555, 'empfiehlt': 555, 'erinnert': 556, 'ermahnt': 553, 'ermutigt': 553,
'erzaehlt': 108, 'erzahlt': 108, 'essen': 560, 'faehrt': 556, 'faengt': 564, 'fahren': 556, 'fahrt': 556, 'fangt':
564, 'feiert': 566, 'fordert': 567, 'fragt': 570, 'freuen': 573, 'freut': 576, 'fuehrt': 530, 'fuhrt': 530, 'gab':
583, 'gaben': 585, 'gibt': 585, 'haette': 589, 'haetten': 589, 'hat': 591, 'hatte': 592, 'hatten': 589, 'helfen': 530,
'hilft': 530, 'hofft': 590, 'holen': 556, 'holt': 556, 'hätte': 589, 'hätten': 589, 'is': 595, 'isst': 560, 'ist':
600, 'kam': 609, 'kamen': 610, 'kann': 108, 'kriegen': 535, 'kriegt': 538, 'kuemmern': 613, 'kuemmert': 613,
'kummern': 613, 'kummert': 613, 'laden': 614, 'ladt': 614, 'laedt': 614, 'legt': 618, 'legte': 618, 'll': 620,
'mahnt': 553, 'mailt': 621, 'mailte': 621, 'meldet': 624, 'meldete': 626, 'mochte': 637, 'mochten': 639, 'moechte':
641, 'moechten': 639, 'muessen': 645, 'muss': 649, 'mussen': 653, 'möchte': 637, 'nehmen': 556, 'nimmt': 556, 'owes':
654, 'pladiert': 655, 'pladierte': 655, 'plaediert': 656, 'plaedierte': 656, 'plant': 590, 'raet': 662, 'rat': 662,
'raten': 662, 'recommended': 197, 'recommends': 197, 'rief': 665, 'riet': 662, 'rieten': 662, 'ruehrt': 624,
'ruehrte': 624, 'ruft': 665, 'ruhrt': 624, 'ruhrte': 624, 'rät': 662, 'said': 667, 'san': 595, 'says': 667,
'schlaeft': 560, 'schlaegt': 669, 'schlafen': 560, 'schlaft': 560, 'schlagt': 669, 'schlug': 669, 'schlägt': 669,
'schreiben': 674, 'schreibt': 675, 'schrieb': 621, 'schulden': 678, 'schuldet': 678, 'sind': 679, 'soll': 108,
'sollen': 108, 'sollte': 108, 'startet': 524, 'taet': 687, 'tat': 687, 'textet': 621, 'thinks': 667, 'told': 689,
'treffen': 543, 'trifft': 543, 'tät': 687, 'uberlegt': 590, 'ubernachten': 560, 'ubernachtet': 560, 'ubernimmt': 692,
'ueberlegt': 590, 'uebernachten': 560, 'uebernachtet': 560, 'uebernimmt': 695, 'verlangt': 567, 'versprach': 698,
'verspricht': 698, 'versucht': 590, 'war': 707, 'waren': 708, 'warn': 711, 'warnt': 714, 'warnte': 714, 'warten': 715,
'wartet': 715, 'werden': 718, 'will': 722, 'wird': 724, 'woan': 725, 'wohnt': 524, 'wollen': 727, 'wollte': 730,
'worn': 725, 'wuenschen': 733, 'wuenscht': 734, 'wuerd': 687, 'wuerde': 687, 'wunschen': 733, 'wunscht': 735, 'wurd':
687, 'wurde': 687, 'würde': 687}, {'N': 400}, {'an': 737}, {'...': 738, '<have>': 362, 'an': 737}, {'^': 309},
{'<them>': 21, 'das': 313, 'dass': 313}, {'<they>': 311, 'der': 311, 'die': 311}, {'N': 398}, {'fuer': 743, 'fur':
743, 'v': 743, 'vom': 743, 'von': 743}, {'i': 30, 'ich': 30, 'ma': 30, 'wir': 30}, {'mich': 30, 'uns': 30}, {'<they>':
30}, {'<they>': 746, 'mich': 747, 'mir': 747, 'uns': 747}, {'mich': 747, 'uns': 747}, {'mich': 747, 'mir': 747, 'uns':
747}, {'bei': 30, 'im': 30, 'in': 30, 'mit': 30, 'zu': 30}, {'ich': 751, 'wir': 751}, {'<they>': 746, 'mich': 747,
'uns': 747}, {'wir': 30}, {'ich': 30, 'ma': 30, 'wir': 30}, {'': (1, 'moved')}, {'besprechung': 30, 'call': 30,
'gesprach': 30, 'gespraech': 30, 'lunch': 30, 'meeting': 30, 'termin': 30, 'treffen': 30}, {'...': 757}, {'ich': 758,
'wir': 758}, {'<they>': 559}, {'<they>': 559, 'gestrichen': 90}, {'vorbei': 30, 'vorbeischauen': 30}, {'...': 762},
{'...': 762, 'ich': 763}, {'besuchen': 30}, {'': (2, 'plan'), '...': 765}, {'<they>': 766}, {'mich': 767, 'uns': 767},
{'<me>': 30, 'besuch': 30}, {'vorbei': 30, 'zu': 769, 'zum': 30}, {'...': 770, 'vorbei': 30, 'zu': 769, 'zum': 30},
{'N': 771, 'mich': 767, 'uns': 767}, {'<me>': 747}, {'eingeladen': 30}, {'': (2, 'plan'), '...': 774}, {'bei': 775,
'im': 30, 'in': 30, 'mit': 30, 'zu': 775}, {'<they>': 559, 'ich': 776, 'wir': 776}, {'<acts1>': 745, 'abgemacht': 30,
'abgmacht': 30, 'ausgemacht': 30, 'ausgmacht': 30, 'begleitet': 748, 'besuchen': 749, 'besucht': 750, 'bin': 752,
'empfaengt': 750, 'empfangt': 750, 'erinnert': 753, 'essen': 754, 'faehrt': 748, 'fahr': 755, 'fahre': 755, 'fahren':
755, 'fahrt': 748, 'festgelegt': 30, 'flieg': 755, 'fliege': 755, 'fliegen': 755, 'fuehrt': 748, 'fuhrt': 748,
'gehen': 754, 'gelegt': 756, 'geplant': 30, 'geschoben': 756, 'gestrichen': 90, 'hab': 759, 'habe': 759, 'haben': 759,
'helfen': 750, 'hilft': 750, 'holt': 753, 'isst': 760, 'ist': 761, 'komm': 764, 'komme': 764, 'kommen': 768, 'kommt':
772, 'laden': 773, 'ladt': 773, 'laedt': 773, 'nehmen': 753, 'nimmt': 748, 'reden': 754, 'reise': 755, 'reisen': 755,
'reserviert': 30, 'schau': 764, 'schaue': 764, 'schlaeft': 760, 'schlaft': 760, 'sehen': 754, 'sind': 777, 'sprechen':
754, 'telefonieren': 754, 'treffen': 754, 'ubernachtet': 760, 'uebernachtet': 760, 'umgebucht': 756, 'umgelegt': 756,
'vereinbart': 30, 'verlegt': 756, 'verschoben': 756, 'vertagt': 756, 'vorgezogen': 756, 'wurde': 192, 'zeigt': 750,
'zoomen': 754, 'zugesagt': 30}, {'bekannt': 303, 'bekanntgemacht': 302, 'connected': 302, 'in': 305, 'vernetzt': 302,
'zusammengebracht': 302}, {'...': 779, 'bekannt': 303, 'bekanntgemacht': 302, 'connected': 302, 'in': 305, 'vernetzt':
302, 'zusammengebracht': 302}, {'N': 780}, {'ausgeholfen': 354, 'mit': 781, 'mitgeholfen': 354}, {'<introduced>': 302,
'bekannt': 303}, {'<introduced>': 302, 'bekannt': 303, 'einander': 783, 'miteinander': 783}, {'gebracht': 302,
'gesetzt': 302}, {'kontakt': 785, 'verbindung': 785}, {'<introduced>': 302, 'bekannt': 303, 'einander': 306, 'in':
305, 'miteinander': 306}, {'mail': 787}, {'e': 788, 'linkedin': 787, 'mail': 787, 'whatsapp': 787}, {'...': 784,
'<introduced>': 302, 'bekannt': 303, 'einander': 306, 'gegenseitig': 306, 'in': 786, 'kontakt': 785, 'miteinander':
306, 'per': 789, 'verbindung': 785, 'via': 789}, {'N': 790, 'ich': 187}, {'^': 196, 'an': 391, 'dass': 197, 'dazu':
390, 'fuer': 393, 'fur': 395, 'ist': 198, 'lautet': 198, 'lautete': 198, 'waere': 198, 'war': 198, 'ware': 198},
{'...': 324, 'vorgestellt': 302}, {'D': 34}, {'...': 794}, {'alles': 795, 'das': 795, 'den': 795, 'die': 795, 'es':
795, 'ihn': 795, 'sie': 795}, {'bringt': 796, 'gibt': 796, 'schickt': 796, 'sendet': 796}, {'und': 797}, {'...': 798},
{'<det>': 34}, {'<det>': 795, 'D': 800}, {'<me>': 801}, {'<sends3>': 799, 'baut': 492, 'bringt': 514, 'gibt': 514,
'schickt': 514, 'schreibt': 802, 'zahlt': 514}, {'gebracht': 293}, {'spiel': 804}, {'empfohlen': 293, 'ins': 805,
'vermittelt': 293, 'vorgeschlagen': 293, 'weiterempfohlen': 293}, {'einsatz': 354}, {'ausgeholfen': 354, 'dabei': 354,
'eingesprungen': 354, 'gearbeitet': 354, 'geholfen': 354, 'gewerkt': 354, 'im': 807, 'mitgeholfen': 354}, {'...': 808,
'ausgeholfen': 354, 'dabei': 354, 'eingesprungen': 354, 'gearbeitet': 354, 'geholfen': 354, 'gewerkt': 354, 'im': 807,
'mitgeholfen': 354}, {'...': 806, '<helper>': 809}, {'...': 806, 'N': 306}, {'gebracht': 287}, {'stand': 812},
{'aktuellen': 813, 'letzten': 813, 'neuesten': 813, 'neusten': 813}, {'den': 814}, {'geholfen': 102, 'unterstuetzt':
102, 'unterstutzt': 102, 'zugehoert': 102, 'zugehort': 102}, {'geholfen': 102, 'unterstutzt': 102, 'zugehort': 102},
{'geholfen': 102, 'unterstuetzt': 102, 'zugehoert': 102}, {'...': 806, 'N': 306, 'pitch': 816, 'pitchen': 816,
'proben': 816, 'uben': 817, 'ueben': 818}, {'...': 806, 'pitch': 816, 'pitchen': 816, 'proben': 816, 'uben': 817,
'ueben': 818}, {'gegeben': 287, 'gesagt': 287}, {'gegeben': 302, 'gemacht': 302, 'geschickt': 302}, {'N': 822}, {'an':
823, 'bei': 823, 'mit': 823, 'zu': 823}, {'intro': 824}, {'N': 793}, {'vorgestellt': 302}, {'N': 827, 'rucken': 415,
'ruecken': 416}, {'N': 827}, {'gegeben': 287}, {'intro': 824, 'update': 830}, {'...': 806}, {'': (8, 'asked'), '<me>':
252}, {'angebot': 34, 'einladung': 34, 'entwurf': 34, 'intro': 34, 'intros': 34, 'kontakt': 34, 'protokoll': 34,
'termin': 34, 'unterlagen': 34, 'vorschlaege': 34, 'vorschlag': 34, 'vorschlage': 34}, {'angebot': 34, 'das': 834,
'den': 834, 'die': 834, 'ein': 834, 'eine': 834, 'einladung': 34, 'entwurf': 34, 'intro': 34, 'intros': 34, 'kontakt':
34, 'nen': 834, 'protokoll': 34, 'termin': 34, 'unterlagen': 34, 'vorschlaege': 34, 'vorschlag': 34, 'vorschlage':
34}, {'^': 835}, {'gesetzt': 287}, {'bild': 837}, {'...': 324, '<introduced>': 302, 'bekannt': 303, 'in': 305}, {'N':
839}, {'<work>': 398}, {'...': 841, '<counsel>': 396, '<work>': 398}, {'gebeten': 288}, {'...': 843}, {'ich': 356,
'wir': 356}, {'N': 306}, {'gratuliert': 287}, {'geburtstag': 847}, {'...': 782, '<and>': 791, '<counsel>': 792, 'N':
793, '^': 803, 'als': 810, 'an': 811, 'angefeuert': 289, 'angefragt': 288, 'auf': 815, 'aufgebaut': 289,
'aufgemuntert': 289, 'ausgeholfen': 354, 'bei': 819, 'beim': 820, 'berichtet': 287, 'beruhigt': 289, 'bescheid': 821,
'bestaerkt': 289, 'bestarkt': 289, 'coached': 295, 'das': 825, 'dem': 826, 'den': 828, 'der': 826, 'die': 829, 'ein':
831, 'eine': 825, 'erklaert': 287, 'erklart': 287, 'ermutigt': 289, 'erzaehlt': 287, 'erzahlt': 287, 'fuer': 832,
'fur': 832, 'geantwortet': 287, 'gebeten': 833, 'gebrieft': 287, 'gecoached': 295, 'gecoacht': 295, 'gedankt': 290,
'gefragt': 288, 'gelobt': 289, 'gementort': 295, 'gesagt': 287, 'geschildert': 287, 'gestrichen': 90, 'getroestet':
289, 'getrostet': 289, 'gezeigt': 287, 'gibt': 836, 'gratuliert': 287, 'gut': 422, 'informiert': 287, 'ins': 838,
'intro': 824, 'ist': 192, 'macht': 836, 'mentored': 295, 'mit': 840, 'mitgeholfen': 354, 'mitgeteilt': 287,
'motiviert': 289, 'muessen': 313, 'muss': 313, 'mussen': 313, 'mut': 423, 'nachgefragt': 288, 'ne': 825,
'organisiert': 836, 'per': 327, 's': 842, 'schickt': 836, 'soll': 313, 'sollte': 313, 'todo': 252, 'uber': 327,
'ueber': 327, 'um': 844, 'und': 845, 'update': 830, 'upgedatet': 287, 'via': 327, 'weiterempfohlen': 293, 'wurde':
192, 'zu': 846, 'zugesagt': 287, 'zum': 848}, {'<them>': 6, 'das': 55, 'es': 55}, {'ich': 850, 'wir': 850}, {'<me>':
34, 'das': 492, 'es': 492}, {'<they>': 852}, {'<them>': 308}, {'ich': 854, 'wir': 854}, {'<they>': 492}, {'<them>':
34}, {'von': 857}, {'ich': 858, 'wir': 858}, {'<they>': 68, 'von': 67}, {'schuldi': 6, 'schuldig': 6}, {'...': 861,
'schuldi': 6, 'schuldig': 6}, {'<them>': 862}, {'<them>': 862, 'ich': 863}, {'noch': 48}, {'<me>': 865}, {'an': 55},
{'<me>': 867}, {'von': 868}, {'...': 869}, {'<me>': 596}, {'<they>': 871}, {'<me>': 6, '<them>': 34}, {'...': 869,
'von': 873}, {'<them>': 6, 'dringend': 6, 'noch': 6, 'unbedingt': 6}, {'dringend': 6, 'noch': 6, 'unbedingt': 6},
{'ich': 875, 'wir': 876}, {'ausstaendig': 48, 'ausstandig': 48, 'ausstehend': 48, 'pendent': 48}, {'ich': 55, 'wir':
55}, {'<they>': 492, 'ich': 55, 'wir': 55}, {'aus': 48}, {'aus': 48, 'noch': 881}, {'<done>': 6}, {'...': 883},
{'<me>': 884}, {'von': 885}, {'<done>': 34}, {'...': 887}, {'<me>': 884, '<them>': 888}, {'<them>': 886, 'von': 889},
{'<give1>': 851, '<give3>': 853, '<have>': 855, '<will3>': 856, 'ausstaendig': 48, 'ausstandig': 48, 'ausstehend': 48,
'bekomm': 859, 'bekomme': 859, 'bekommen': 859, 'bekommt': 860, 'bin': 864, 'erhalte': 859, 'fehlen': 866, 'fehlt':
866, 'gehen': 870, 'geht': 870, 'ist': 872, 'kommen': 874, 'kommt': 874, 'krieg': 859, 'kriege': 859, 'kriegen': 859,
'kriegt': 860, 'muessen': 877, 'muss': 877, 'mussen': 877, 'noch': 878, 'pendent': 48, 'schuld': 879, 'schulde': 879,
'schulden': 880, 'schuldet': 856, 'sind': 872, 'stehen': 882, 'steht': 882, 'werden': 890, 'wird': 890}, {'': (5,
'mine'), '<det>': 6}, {'bis': 6, 'ich': 892, 'noch': 6, 'spaetestens': 6, 'spatestens': 6, 'wir': 892}, {'<they>':
800}, {'nach': 6, 'vorbei': 6, 'weiter': 6, 'zuruck': 6, 'zurueck': 6}, {'...': 895, '<them>': 6, 'das': 55, 'den':
55, 'die': 55, 'es': 55, 'ihn': 55, 's': 55, 'sie': 55}, {'<them>': 6, 'das': 55, 'den': 55, 'die': 55, 'es': 55,
'ihn': 55, 's': 55, 'sie': 55}, {'<them>': 6, 'das': 55, 'es': 55, 'ich': 896, 's': 55, 'wir': 897}, {'': (6,
'theirs'), '<they>': 34}, {'<me>': 899}, {'<me>': 899, 'das': 900, 'den': 900, 'die': 900, 'es': 900, 's': 900},
{'<me>': 899, '<they>': 901, 'das': 900, 'den': 900, 'der': 901, 'die': 901, 'es': 900, 's': 900}, {'retour': 34,
'wieder': 113, 'zuruck': 34, 'zurueck': 34}, {'D': 903, 'retour': 34, 'wieder': 113, 'zuruck': 34, 'zurueck': 34},
{'...': 113, 'D': 903, 'das': 904, 'den': 904, 'die': 904, 'es': 904, 'ihn': 904, 'retour': 34, 'sie': 904, 'wieder':
113, 'zuruck': 34, 'zurueck': 34}, {'N': 905, 'er': 905, 'sie': 905}, {'<they>': 501, 'N': 905, 'bescheid': 34, 'das':
505, 'er': 905, 'es': 505, 'mir': 500, 'sie': 905, 'uns': 500}, {'<me>': 510, '<they>': 511}, {'mich': 6}, {'ich':
909, 'mich': 6}, {'zuruck': 6, 'zurueck': 6}, {'': (5, 'mine'), 'bei': 55}, {'mich': 912}, {'<them>': 911, 'ich': 913,
'mich': 912, 'zuruck': 6, 'zurueck': 6}, {'': (6, 'theirs'), 'bei': 492}, {'': (6, 'theirs'), '<they>': 915, 'bei':
492}, {'<they>': 498, 'sich': 916}, {'...': 494, '<they>': 515, 'mich': 514, 'mir': 514, 'sich': 916, 'uns': 514},
{'N': 114, 'er': 114, 'sie': 114}, {'<them>': 911, 'zuruck': 6, 'zurueck': 6}, {'...': 494, '<me>': 510, 'mich': 495,
'mir': 495, 'uns': 495, 'zuruck': 34, 'zurueck': 34}, {'...': 494, '<me>': 510, '<they>': 921, 'mich': 495, 'mir':
495, 'uns': 495, 'zuruck': 34, 'zurueck': 34}, {'N': 905, 'das': 505, 'er': 905, 'es': 505, 'sie': 905}, {'<me>': 519,
'N': 905, 'er': 905, 'sie': 905}, {'D': 6}, {'mir': 925}, {'<until>': 34, 'N': 905, 'er': 905, 'sie': 905}, {'...':
891, '<deed1>': 893, '<deed3>': 894, '<does3>': 491, '<give1>': 898, '<give3>': 902, 'antwortet': 497, 'bringt': 906,
'connected': 492, 'connectet': 492, 'erkundigt': 499, 'geben': 502, 'gibt': 907, 'hoert': 509, 'holen': 511, 'holt':
908, 'hort': 509, 'intro': 492, 'introduced': 492, 'introed': 492, 'introt': 492, 'kuemmer': 910, 'kuemmere': 910,
'kuemmre': 910, 'kummer': 910, 'kummere': 910, 'kummre': 910, 'leitet': 512, 'mailt': 513, 'meld': 914, 'melde': 914,
'melden': 917, 'meldet': 918, 'retourniert': 919, 'ruehren': 499, 'ruehrt': 917, 'ruf': 920, 'rufe': 920, 'rufen':
511, 'ruft': 922, 'ruhren': 499, 'ruhrt': 917, 'sagen': 502, 'sagt': 502, 'schickt': 923, 'schreib': 920, 'schreibe':
920, 'schreibt': 513, 'stellen': 520, 'stellt': 924, 'uberleg': 926, 'uberlege': 926, 'uberweist': 35, 'ueberleg':
926, 'ueberlege': 926, 'ueberweist': 35, 'unterschreibt': 35, 'zahlt': 927}, {'D': 30, 'fuer': 161, 'fur': 161}, {'':
(2, 'plan'), 'D': 30, 'fuer': 161, 'fur': 161}, {'mir': 21}, {'mich': 21}, {'^': 6, 'bei': 931, 'fuer': 932, 'fur':
932, 'mein': 21, 'meine': 21, 'von': 931}, {'item': 933, 'items': 933}, {'': (0, 'missed'), 'davon': 90}, {'nichts':
935}, {'nichts': 935, 'noch': 936}, {'...': 808, 'am': 354, 'an': 354, 'auf': 354, 'ausgeholfen': 354, 'bei': 354,
'beim': 354, 'dabei': 354, 'eingesprungen': 354, 'fuer': 354, 'fur': 354, 'gearbeitet': 354, 'geholfen': 354,
'gewerkt': 354, 'im': 807, 'mitgeholfen': 354}, {'N': 295}, {'bei': 939, 'fuer': 939, 'fur': 939, 'von': 939}, {'bei':
354, 'beim': 354}, {'war': 90}, {'...': 942}, {'urlaub': 943}, {'auf': 943, 'beim': 943, 'da': 943, 'fort': 943, 'im':
944, 'in': 943, 'unterwegs': 943, 'weg': 943}, {'auf': 943, 'beim': 943, 'da': 943, 'fort': 943, 'gerade': 945,
'grad': 945, 'im': 944, 'in': 943, 'kurz': 945, 'ned': 945, 'net': 945, 'nicht': 945, 'unterwegs': 943, 'weg': 943},
{'N': 293}, {'fuer': 947, 'fur': 947}, {'<helper>': 938, 'coach': 940, 'freiwillige': 941, 'freiwilliger': 941, 'ich':
946, 'mentor': 940, 'mentorin': 940, 'referenz': 948}, {'gehabt': 205, 'gesprochen': 205}, {'': (23, 'contact'),
'gehabt': 205, 'gesprochen': 205}, {'apparat': 950, 'tel': 951, 'telefon': 951}, {'': (23, 'contact'), 'gehabt': 205},
{'strippe': 953}, {'bekommen': 205}, {'strippe': 955}, {'<they>': 197}, {'taet': 957, 'tat': 957, 'tät': 957, 'wuerd':
957, 'wuerde': 957, 'wurd': 957, 'wurde': 957, 'würde': 957}, {'stelle': 958}, {'der': 954, 'die': 956, 'meiner': 959,
'unserer': 959, 'unsrer': 959}, {'i': 356}, {'geschickt': 205, 'geschrieben': 205, 'gesendet': 205, 'gschriebn': 205,
'hinterlassen': 205, 'rausgeschickt': 205, 'verschickt': 205}, {'N': 288}, {'...': 962, 'an': 963, 'geschickt': 205,
'geschrieben': 205, 'gesendet': 205, 'gschriebn': 205, 'hinterlassen': 205, 'rausgeschickt': 205, 'verschickt': 205},
{'...': 962, 'geschickt': 205, 'geschrieben': 205, 'gesendet': 205, 'gschriebn': 205, 'hinterlassen': 205,
'rausgeschickt': 205, 'verschickt': 205}, {'N': 288, 'bei': 963}, {'...': 176, 'an': 205, 'bei': 205, 'v': 205,
'verpasst': 90, 'von': 205}, {'wollen': 90}, {'bekommen': 205, 'erhalten': 205, 'gekriegt': 205, 'von': 205}, {'':
(23, 'contact'), 'nicht': 90}, {'war': 205, 'waren': 205}, {'<they>': 524}, {'D': 30, 'am': 30, 'for': 30, 'on': 30},
{'booked': 973, 'confirmed': 973, 'planned': 973, 'scheduled': 973}, {'mit': 205}, {'verlegt': 756, 'verschoben':
756}, {'<seen_of>': 108}, {'': (13, 'talk'), 'hin': 108}, {'<counsel>': 978}, {'gelegt': 756, 'geschoben': 756,
'umgebucht': 756, 'umgelegt': 756, 'verlegt': 756, 'verschoben': 756, 'vertagt': 756, 'vorgezogen': 756}, {'s': 979},
{'': (0, 'missed'), 'gequatscht': 90, 'geredet': 90, 'gesprochen': 90}, {'band': 982, 'box': 982, 'mailbox': 982,
'mobilbox': 982}, {'ab': 90, 'anrufbeantworter': 90, 'band': 90, 'combox': 90, 'mailbox': 90}, {'ab': 90,
'anrufbeantworter': 90, 'band': 982, 'box': 982, 'combox': 90, 'mailbox': 982, 'mobilbox': 982}, {'achterl': 205,
'bier': 205, 'bierchen': 205, 'drink': 205, 'glas': 205, 'runde': 205, 'schwatz': 205, 'spaziergang': 205, 'spritzer':
205, 'sprung': 205, 'wein': 205}, {'seite': 21}, {'': (1, 'moved'), 'auf': 756}, {'...': 976, '<network>': 977,
'<their>': 979, 'D': 980, 'N': 981, 'das': 983, 'dem': 984, 'den': 984, 'der': 984, 'die': 985, 'ein': 986, 'einen':
986, 'ihr': 983, 'meiner': 987, 'n': 986, 'nen': 986, 'sein': 983, 'verschoben': 988}, {'me': 90}, {'on': 990},
{'<det>': 108, '<me>': 21, '<their>': 108, '<them>': 252, 'N': 108}, {'<det>': 108, '<their>': 108, '<them>': 252,
'N': 108}, {'bei': 993}, {'<det>': 108, '<their>': 108, 'N': 108}, {'bei': 995}, {'bei': 992, 'jetzt': 994, 'nun':
996}, {'liegt': 997}, {'<me>': 525, 'N': 288, 'ich': 963, 'um': 528}, {'aufbauen': 289, 'aufmuntern': 289,
'aufmunterung': 289, 'daumendruecken': 289, 'mutmachen': 289, 'troesten': 289, 'zuhoeren': 289, 'zureden': 289,
'zuspruch': 289}, {'das': 1000, 'den': 1000, 'die': 1000}, {'aufbauen': 289, 'aufmuntern': 289, 'aufmunterung': 289,
'daumendrucken': 289, 'mutmachen': 289, 'trosten': 289, 'zuhoren': 289, 'zureden': 289, 'zuspruch': 289}, {'das':
1002, 'den': 1002, 'die': 1002}, {'fuer': 1001, 'fuers': 1000, 'fur': 1003, 'furs': 1002}, {'...': 1004}, {'off': 90},
{'D': 756, 'auf': 756, 'to': 756}, {'called': 1006, 'canceled': 90, 'cancelled': 90, 'gecancelt': 90, 'moved': 1007,
'postponed': 1007, 'pushed': 1007, 'rescheduled': 1007, 'shifted': 1007}, {'gewesen': 205, 'gwesen': 205}, {'...':
1009}, {'angepackt': 354, 'ausgeholfen': 354, 'mitangepackt': 354, 'mitgeholfen': 354}, {'<helper>': 809}, {'...':
1011, 'als': 1012, 'angefragt': 288, 'angeklopft': 288, 'bedankt': 290, 'nachgefasst': 288, 'nachgefragt': 288,
'nachgehakt': 288, 'vorgefuehlt': 288, 'vorgefuhlt': 288}, {'gearbeitet': 354, 'geholfen': 354, 'mitgeholfen': 354},
{'kreuz': 1014}, {'caritas': 1014, 'diakonie': 1014, 'feuerwehr': 1014, 'fluchtlingshilfe': 1014, 'fluechtlingshilfe':
1014, 'roten': 1015, 'rotes': 1015, 'tafel': 1014}, {'<me>': 356, '<them>': 1010, 'N': 1013, 'dem': 1016, 'den': 1016,
'der': 1016, 'die': 1016}, {'...': 1011}, {'angepackt': 354, 'geholfen': 354, 'mitgeholfen': 354}, {'...': 1019},
{'...': 1019, 'angepackt': 354, 'geholfen': 354, 'mitgeholfen': 354}, {'<them>': 1010, 'N': 1018, 'abbau': 1020,
'aufbau': 1020, 'siedeln': 1021, 'ubersiedeln': 1021, 'uebersiedeln': 1021, 'umzug': 1021}, {'...': 858}, {'': (6,
'theirs'), '...': 858}, {'<them>': 252}, {'^': 1024, 'von': 1025}, {'^': 34, 'von': 1025}, {'^': 1023, 'ich': 1026,
'wir': 1027}, {'ich': 1027, 'wir': 1027}, {'^': 533}, {'<they>': 1030, '^': 533, 'von': 534}, {'N': 287}, {'': (13,
'talk'), 'N': 287, 'ich': 1032}, {'ist': 161}, {'...': 1034}, {'bei': 205, 'ich': 30, 'vom': 205, 'von': 205}, {'ich':
30}, {'wir': 30, 'wollen': 90}, {'N': 290}, {'N': 290, 'an': 1039, 'to': 1039}, {'thanks': 1040}, {'<gone>': 205,
'verabredet': 30}, {'aufgetaucht': 90, 'auftaucht': 90, 'erschienen': 90, 'gekommen': 90, 'kommen': 90, 'kumma': 90},
{'<not>': 1043}, {'mit': 21}, {'verabredet': 30}, {'': (2, 'plan'), '...': 1046}, {'...': 1042, '<them>': 444, 'bei':
30, 'dran': 1045, 'mit': 1047}, {'gekommen': 90}, {'dazu': 1049, 'dazugekommen': 90, 'gefahren': 90, 'gegangen': 90,
'gekommen': 90, 'hingegangen': 90}, {'...': 1050, 'dazu': 1049, 'dazugekommen': 90, 'gefahren': 90, 'gegangen': 90,
'gekommen': 90, 'hingegangen': 90}, {'nicht': 1051}, {'': (11, 'thinking')}, {'sicher': 1053}, {'nicht': 1054, 'un':
1054}, {'': (23, 'contact'), '...': 1046}, {'...': 1050, 'dazu': 1049, 'dazugekommen': 90, 'gefahren': 90, 'gegangen':
90, 'gekommen': 90, 'hingegangen': 90, 'sicher': 1053}, {'<gone>': 205}, {'...': 1058}, {'...': 1042, '<not>': 1043,
'<them>': 444, 'aber': 1044, 'dann': 1044, 'dran': 1045, 'ich': 1048, 'leider': 1052, 'mir': 1055, 'mit': 1056,
'nicht': 1057, 'un': 1054, 'wir': 1059}, {'^': 48}, {'<them>': 1061}, {'von': 1062}, {'ich': 1063, 'von': 1062, 'wir':
1063}, {'von': 56}, {'...': 1065}, {'^': 1066, 'von': 1062}, {'^': 1066, 'ich': 1067, 'von': 1062, 'wir': 1067}, {'^':
547, 'das': 526, 'es': 526, 'ihn': 526, 'sie': 526}, {'...': 962, 'an': 205, 'geschickt': 205, 'geschrieben': 205,
'gesendet': 205, 'gschriebn': 205, 'hinterlassen': 205, 'rausgeschickt': 205, 'verschickt': 205, 'von': 205}, {'mit':
6}, {'...': 1071}, {'^': 1072}, {'<them>': 1073, '^': 1072}, {'<them>': 1073, '^': 1072, 'ich': 1074}, {'ist': 161,
'vergessen': 90}, {'abgemacht': 30, 'angesetzt': 30, 'ausgemacht': 30, 'bestaetigt': 30, 'bestatigt': 30, 'fix': 30,
'fixiert': 30, 'gebucht': 30, 'geplant': 30, 'steht': 30, 'vereinbart': 30, 'zugesagt': 30}, {'...': 1076,
'abgemacht': 30, 'angesetzt': 30, 'ausgemacht': 30, 'bestaetigt': 30, 'bestatigt': 30, 'fix': 30, 'fixiert': 30,
'gebucht': 30, 'geplant': 30, 'ist': 1077, 'steht': 30, 'vereinbart': 30, 'zugesagt': 30}, {'it': 90}, {'make': 1079},
{'not': 1080, 't': 1080}, {'': (0, 'missed'), 'on': 990}, {'fuer': 939, 'fur': 939}, {'up': 30}, {'N': 302}, {'<and>':
1085, 'an': 1085, 'bei': 1085, 'mit': 1085, 'to': 1085, 'with': 1085, 'x': 1085, 'zu': 1085}, {'N': 1086}, {'': (23,
'contact'), 'N': 1086}, {'er': 108, 'es': 108, 'ihr': 108, 'ihre': 108, 'sein': 108, 'seine': 108, 'sie': 108}, {'D':
756}, {'...': 1004, 'N': 290, 'an': 1039}, {'N': 290, 'dem': 1039, 'den': 1039, 'der': 1039, 'die': 1039, 'liebe':
1039, 'lieber': 1039}, {'N': 290, 'an': 1039}, {'...': 1004, 'N': 290, 'an': 1092, 'dem': 1039, 'den': 1039, 'der':
1039, 'die': 1039, 'liebe': 1039, 'lieber': 1039, 'nochmal': 1093}, {'ich': 21}, {'': (12, 'task'), '^': 6, 'dass':
1095}, {'denken': 1096}, {'^': 6, 'dass': 1095}, {'denken': 1098}, {'vergessen': 21}, {'daran': 1099, 'dran': 1099,
'nicht': 1100}, {'daran': 1099, 'dran': 1099, 'ich': 1101, 'nicht': 1100}, {'braucht': 108, 'hat': 108, 'ist': 108,
'muss': 108, 'soll': 108, 'war': 108, 'will': 108}, {'<rel>': 1103}, {'<give3>': 34, '<give3_apart>': 34, 'laesst':
34, 'lasst': 34}, {'...': 1105}, {'^': 1106}, {'<give3>': 34, '<give3_apart>': 34}, {'...': 1108}, {'<me>': 1109},
{'...': 1110}, {'<me>': 1107, '^': 1111}, {'': (13, 'talk'), 'N': 1112, 'er': 1112, 'sie': 1112}, {'steht': 30}, {'N':
289}, {'fur': 1115}, {'fuer': 1115}, {'gedruckt': 1116, 'gedrueckt': 1117, 'gedrückt': 1116}, {'N': 102}, {'fuer':
1119, 'fur': 1119, 'von': 1119}, {'review': 1120}, {'ich': 432, 'wir': 432}, {'<have>': 1122}, {'an': 1053, 'druber':
1053, 'drueber': 1053}, {'daran': 0, 'dran': 0, 'grad': 1124}, {'an': 1053, 'daruber': 1053, 'darueber': 1053, 'uber':
1053, 'ueber': 1053}, {'an': 1053, 'daruber': 1053, 'darueber': 1053, 'gerade': 1126, 'uber': 1053, 'ueber': 1053},
{'abgeholt': 205, 'angerufen': 205, 'besucht': 205, 'eingeladen': 205, 'empfohlen': 205, 'erzaehlt': 205, 'erzahlt':
205, 'geantwortet': 205, 'gegeben': 205, 'geholfen': 205, 'gemailt': 205, 'geraten': 205, 'gesagt': 205, 'geschickt':
205, 'geschrieben': 205, 'gezeigt': 205, 'gratuliert': 205, 'vorgestellt': 205, 'zuruckgerufen': 205,
'zurueckgerufen': 205}, {'...': 1128}, {'<me>': 1129}, {'<give3>': 493}, {'sich': 636}, {'': (13, 'talk'), 'sich':
636}, {'bei': 995, 'jetzt': 996, 'nun': 996}, {'liegt': 1134}, {'schritt': 1135}, {'step': 1135, 'steps': 1135},
{'fuer': 1053, 'fur': 1053}, {'<hat>': 1130, '<have>': 1122, '<rel>': 1103, '<will3>': 311, '^': 1131, 'bald': 108,
'ball': 998, 'braucht': 108, 'fliegt': 108, 'geht': 108, 'gerade': 108, 'haengt': 108, 'hangt': 108, 'hat': 108,
'hatte': 108, 'heuer': 108, 'hing': 108, 'im': 108, 'in': 108, 'ist': 108, 'jetzt': 108, 'lag': 108, 'liegt': 108,
'macht': 108, 'mochte': 1132, 'moechte': 1132, 'muss': 1133, 'möchte': 1132, 'nachste': 1136, 'nachster': 1136,
'naechste': 1136, 'naechster': 1136, 'next': 1137, 'noch': 108, 'nun': 108, 'richtige': 1138, 'steckt': 108, 'steht':
108, 'sucht': 108, 'war': 108, 'werden': 1132, 'will': 1133, 'wird': 1133, 'wollen': 1132, 'wollte': 1132, 'zieht':
108}, {'up': 90}, {'': (0, 'missed'), 'up': 90}, {'answer': 90, 'come': 90, 'make': 1079, 'pick': 1140, 'reply': 90,
'respond': 90, 'show': 1141, 'turn': 1140}, {'not': 1142, 't': 1142}, {'haben': 108, 'kennen': 108, 'sind': 108,
'wollen': 108}, {'<hat>': 1130, '<rel>': 1103, '<will3>': 311, '^': 1131, 'bald': 108, 'beiden': 1144, 'braucht': 108,
'geht': 108, 'gerade': 108, 'haben': 108, 'haengt': 108, 'hangt': 108, 'hat': 108, 'hatte': 108, 'heuer': 108, 'hing':
108, 'im': 108, 'in': 108, 'ist': 108, 'jetzt': 108, 'kennen': 108, 'macht': 108, 'mochte': 1132, 'moechte': 1132,
'muss': 1133, 'möchte': 1132, 'noch': 108, 'nun': 108, 'richtige': 1138, 'sind': 108, 'sucht': 108, 'war': 108,
'werden': 1132, 'will': 1133, 'wird': 1133, 'wollen': 1132, 'wollte': 1132, 'zieht': 108, 'zwei': 1144}, {'denken':
1096, 'gehabt': 205}, {'...': 962, 'an': 205, 'geschickt': 205, 'geschrieben': 205, 'gesendet': 205, 'gschriebn': 205,
'hinterlassen': 205, 'rausgeschickt': 205, 'v': 205, 'verschickt': 205, 'vom': 205, 'von': 205}, {'mail': 1147}, {'':
(22, 'gave:volunteering'), 'bei': 354, 'beim': 354, 'fuer': 354, 'fur': 354, 'im': 354, 'in': 354}, {'ausgeholfen':
354, 'beraten': 354, 'betreut': 354, 'engagiert': 354, 'gearbeitet': 354, 'geholfen': 354, 'gekocht': 354,
'mitgearbeitet': 354, 'mitgeholfen': 354, 'taetig': 354, 'tatig': 354, 'unterrichtet': 354}, {'...': 1150},
{'ausgeholfen': 354, 'beraten': 354, 'betreut': 354, 'engagiert': 354, 'gearbeitet': 354, 'geholfen': 354, 'gekocht':
354, 'mitgearbeitet': 354, 'mitgeholfen': 354, 'taetig': 354, 'unterrichtet': 354}, {'...': 1152}, {'ausgeholfen':
354, 'beraten': 354, 'betreut': 354, 'engagiert': 354, 'gearbeitet': 354, 'geholfen': 354, 'gekocht': 354,
'mitgearbeitet': 354, 'mitgeholfen': 354, 'tatig': 354, 'unterrichtet': 354}, {'...': 1154}, {'an': 1151,
'ausgeholfen': 354, 'bei': 1151, 'beim': 1151, 'beraten': 354, 'betreut': 354, 'fuer': 1153, 'fur': 1155,
'gearbeitet': 354, 'geholfen': 354, 'gekocht': 354, 'im': 1151, 'in': 1151, 'mitgeholfen': 354, 'unterrichtet': 354},
{'': (22, 'gave:volunteering'), '...': 1156}, {'angesetzt': 90, 'ausgemacht': 90, 'geplant': 90, 'verabredet': 90,
'vereinbart': 90, 'vorgesehen': 90}, {'er': 90, 'ich': 90, 'sie': 90}, {'...': 1158, 'termin': 90, 'treffen': 90,
'verabredet': 90, 'wollte': 1159}, {'bekannt': 303, 'vernetzt': 302, 'vorgestellt': 302}, {'von': 108}, {'': (23,
'contact'), 'am': 30, 'fuer': 30, 'fur': 30, 'zum': 30}, {'...': 962, 'an': 205, 'bekommen': 205, 'erhalten': 205,
'gekriegt': 205, 'geschickt': 205, 'geschrieben': 205, 'gesendet': 205, 'gschriebn': 205, 'hinterlassen': 205,
'rausgeschickt': 205, 'v': 205, 'verschickt': 205, 'vom': 205, 'von': 205}, {'abgegeben': 293, 'geschrieben': 293,
'verfasst': 293}, {'N': 1165}, {'fuer': 1166, 'fur': 1166}, {'^': 795}, {'<them>': 489, 'fuer': 488, 'fur': 488},
{'<does3>': 1169}, {'und': 1170}, {'...': 1171, '<sends3>': 799, 'baut': 492, 'bringt': 514, 'gibt': 514, 'schickt':
514, 'schreibt': 802, 'zahlt': 514}, {'': (6, 'theirs'), 'angebot': 34, 'das': 834, 'den': 834, 'die': 834, 'ein':
834, 'eine': 834, 'einladung': 34, 'entwurf': 34, 'intro': 34, 'intros': 34, 'kontakt': 34, 'nen': 834, 'protokoll':
34, 'termin': 34, 'unterlagen': 34, 'vorschlaege': 34, 'vorschlag': 34, 'vorschlage': 34}, {'^': 1173}, {'<deed3>':
1168, '^': 1172, 'besorgt': 252, 'checkt': 252, 'gibt': 836, 'klaert': 252, 'klart': 252, 'macht': 836, 'mailt': 252,
'organisiert': 836, 'schickt': 1174, 'sendet': 252, 'ubernimmt': 252, 'uberweist': 252, 'uebernimmt': 252,
'ueberweist': 252, 'verschickt': 252}, {'': (12, 'task'), 'an': 0, 'daran': 0}, {'mich': 1176}, {'': (12, 'task'),
'...': 962, 'geschickt': 205, 'geschrieben': 205, 'gesendet': 205, 'gschriebn': 205, 'hinterlassen': 205,
'rausgeschickt': 205, 'verschickt': 205}, {'...': 217, '<should>': 196}, {'...': 1179}, {'^': 1180}, {'ich': 1181,
'man': 1181, 'wir': 1181}, {'dass': 1182}, {'ist': 161, 'sind': 161}, {'...': 1184}, {'nicht': 90}, {'^': 48, 'von':
1062}, {'^': 48, 'ich': 1187, 'von': 1062, 'wir': 1187}, {'...': 218}, {'^': 1189}, {'ich': 1190, 'man': 1190, 'wir':
1190}, {'': (13, 'talk'), 'dass': 1191}, {'um': 108}, {'geht': 1193, 'ging': 1193}, {'...': 1034, 'abgemacht': 30,
'angesetzt': 30, 'ausgemacht': 30, 'bestaetigt': 30, 'bestatigt': 30, 'fix': 30, 'fixiert': 30, 'gebucht': 30,
'geplant': 30, 'ist': 1077, 'steht': 30, 'vereinbart': 30, 'wir': 30, 'zugesagt': 30}, {'gehoert': 90, 'gehort': 90,
'gesehen': 90, 'gesprochen': 90}, {'gehoert': 90, 'gehort': 90, 'gesehen': 90, 'gesprochen': 90, 'mehr': 1196},
{'nicht': 1197}, {'wasser': 90}, {'ein': 1053}, {'aus': 90, 'flach': 90, 'ins': 1199, 'leider': 191, 'mir': 1200},
{'<they>': 564}, {'statt': 205}, {'...': 1203}, {'<det>': 1204}, {'statt': 90}, {'': (13, 'talk'), '...': 1203,
'<det>': 1204, 'D': 1205, 'nicht': 1206}, {'gegeben': 102, 'geschickt': 102}, {'...': 1208, 'N': 102}, {'...': 1208},
{'mir': 1210}, {'an': 1209, 'auf': 1210, 'fuer': 1209, 'fur': 1209, 'von': 1211, 'zu': 1210, 'zum': 1210, 'zur':
1210}, {'^': 48, 'noch': 1187, 'von': 1062}, {'<me>': 1213}, {'geburtstag': 108, 'hochzeitstag': 108, 'namenstag':
108}, {'...': 1215, 'geburtstag': 108, 'hochzeitstag': 108, 'namenstag': 108}, {'N': 1216}, {'aus': 90, 'flach': 90,
'ins': 1199, 'leider': 191}, {'aus': 90, 'leider': 191}, {'': (13, 'talk'), 'nicht': 1206, 'statt': 30}, {'am': 30,
'fuer': 30, 'fur': 30}, {'$$': 0, '<det>': 0, '<my>': 0, '<their>': 0, 'N': 0, 'an': 0, 'bei': 0, 'fuer': 0, 'fur': 0,
'mit': 0, 're': 0, 'wegen': 0, 'with': 0, 'zu': 0, 'zum': 0, 'zur': 0}, {'up': 1222}, {'mich': 1053}, {'an': 963,
'mich': 1053}, {'N': 288, 'ich': 963}, {'gearbeitet': 354, 'geholfen': 354, 'mitgeholfen': 354, 'unterrichtet': 354},
{'...': 1227}, {'bei': 1228, 'beim': 1228, 'fuer': 1228, 'fur': 1228, 'im': 1228, 'in': 1228}, {'D': 30, 'auf': 30,
'schon': 161}, {'mich': 1230}, {'als': 1012}, {'caritas': 1014, 'diakonie': 1014, 'feuerwehr': 1014,
'fluechtlingshilfe': 1014, 'roten': 1015, 'rotes': 1015, 'tafel': 1014}, {'N': 1232, 'dem': 1233, 'den': 1233, 'der':
1233, 'die': 1233, 'ein': 986, 'einen': 986, 'n': 986, 'nen': 986}, {'caritas': 1014, 'diakonie': 1014, 'feuerwehr':
1014, 'fluchtlingshilfe': 1014, 'roten': 1015, 'rotes': 1015, 'tafel': 1014}, {'N': 1232, 'dem': 1235, 'den': 1235,
'der': 1235, 'die': 1235, 'ein': 986, 'einen': 986, 'n': 986, 'nen': 986}, {'verbaselt': 90, 'verbummelt': 90,
'verpennt': 90, 'verplant': 90, 'verschlafen': 90, 'verschwitzt': 90}, {'N': 108}, {'...': 176, 'v': 1238,
'vergessen': 90, 'verpasst': 90, 'versaeumt': 90, 'versaumt': 90, 'verschlafen': 90, 'verschwitzt': 90, 'von': 1238},
{'dass': 108}, {'dran': 90, 'hin': 90, 'ran': 90}, {'nicht': 191}, {'ihm': 108, 'ihnen': 108, 'ihr': 108, 'ned': 1241,
'net': 1241, 'nicht': 1241, 'nod': 1241, 'noed': 1241, 'sich': 1242}, {'^': 1180, 'bringe': 21, 'geb': 21, 'gebe': 21,
'liefere': 21, 'mache': 21, 'meld': 21, 'melde': 21, 'schick': 21, 'schicke': 21}, {'ich': 1244, 'man': 1181, 'wir':
1181}, {'bringe': 21, 'geb': 21, 'gebe': 21, 'liefere': 21, 'mache': 21, 'meld': 21, 'melde': 21, 'schick': 21,
'schicke': 21}, {'dass': 1245, 'ich': 1246}, {'auf': 756}, {'': (23, 'contact'), 'dass': 1182}, {'von': 1053},
{'mich': 90}, {'dran': 90, 'ran': 90}, {'mit': 205, 'nicht': 1252, 'sich': 1242, 'um': 108}, {'verbaselt': 90,
'verbummelt': 90, 'vergessen': 90, 'verpennt': 90, 'verplant': 90, 'verschlafen': 90, 'verschwitzt': 90}, {'booked':
973, 'called': 1006, 'canceled': 90, 'cancelled': 90, 'confirmed': 973, 'gecancelt': 90, 'moved': 1007, 'planned':
973, 'postponed': 1007, 'pushed': 1007, 'rescheduled': 1007, 'scheduled': 973, 'shifted': 1007}, {'dass': 205},
{'abgemacht': 1256, 'ausgemacht': 1256, 'beschlossen': 1256, 'besprochen': 1256, 'festgelegt': 1256, 'vereinbart':
1256}, {'<network>': 977}, {'...': 977}, {'<det>': 1259, '<my>': 1259, '<their>': 1259}, {'besprechung': 161, 'call':
161, 'date': 161, 'essen': 161, 'gesprach': 161, 'gespraech': 161, 'kaffee': 161, 'lunch': 161, 'meeting': 161,
'termin': 161, 'treffen': 161}, {'geschafft': 90}, {'nicht': 1262}, {'zeitung': 977}, {'der': 1264}, {'auf': 1258,
'besprechung': 161, 'call': 161, 'date': 161, 'durch': 1260, 'ein': 1261, 'eine': 1261, 'einen': 1261, 'essen': 161,
'gesprach': 161, 'gespraech': 161, 'in': 1265, 'kaffee': 161, 'lunch': 161, 'meeting': 161, 'n': 1261, 'ne': 1261,
'nen': 1261, 'termin': 161, 'treffen': 161, 'uber': 1260, 'ueber': 1260, 'von': 1260}, {'abgesagt': 90}, {'abgesagt':
90, 'kurzfristig': 1267, 'spontan': 1267, 'wieder': 1267}, {'...': 1257, 'abgesagt': 90, 'auf': 1258, 'besprechung':
161, 'call': 161, 'date': 161, 'durch': 1260, 'ein': 1261, 'eine': 1261, 'einen': 1261, 'es': 1263, 'essen': 161,
'gehoert': 108, 'gehort': 108, 'gesprach': 161, 'gespraech': 161, 'ich': 1266, 'in': 1265, 'kaffee': 161,
'kurzfristig': 1267, 'lunch': 161, 'meeting': 161, 'mir': 1268, 'n': 1261, 'ne': 1261, 'nen': 1261, 'spontan': 1267,
'termin': 161, 'treffen': 161, 'uber': 1260, 'ueber': 1260, 'uns': 1268, 'von': 1260, 'wieder': 1267, 'wir': 1266},
{'...': 1257, 'abgesagt': 90, 'auf': 1258, 'besprechung': 161, 'call': 161, 'date': 161, 'durch': 1260, 'ein': 1261,
'eine': 1261, 'einen': 1261, 'essen': 161, 'gehoert': 108, 'gehort': 108, 'gesprach': 161, 'gespraech': 161, 'ich':
1266, 'in': 1265, 'kaffee': 161, 'kurzfristig': 1267, 'lunch': 161, 'meeting': 161, 'mir': 1268, 'n': 1261, 'ne':
1261, 'nen': 1261, 'spontan': 1267, 'termin': 161, 'treffen': 161, 'uber': 1260, 'ueber': 1260, 'uns': 1268, 'von':
1260, 'wieder': 1267, 'wir': 1266}, {'<said>': 108}, {'...': 1271, '<said>': 108}, {'<rel>': 1272}, {'<det>': 1273,
'<my>': 1273, '<their>': 1273, 'haengen': 358, 'haengenlassen': 90, 'hangen': 358, 'hangenlassen': 90, 'sitzen': 359,
'sitzengelassen': 90, 'vergessen': 90, 'verpasst': 90, 'versetzt': 90}, {'abgesagt': 90, 'kurzfristig': 1267,
'spontan': 1267, 'verabredet': 30, 'wieder': 1267}, {'': (14, 'together'), 'auf': 1258, 'besprechung': 161, 'call':
161, 'date': 161, 'durch': 1260, 'ein': 1261, 'eine': 1261, 'einen': 1261, 'essen': 161, 'gesprach': 161, 'gespraech':
161, 'in': 1265, 'kaffee': 161, 'lunch': 161, 'meeting': 161, 'n': 1261, 'ne': 1261, 'nen': 1261, 'termin': 161,
'treffen': 161, 'uber': 1260, 'ueber': 1260, 'von': 1260}, {'...': 1257, '<me>': 1274, 'abgesagt': 90, 'auf': 1258,
'besprechung': 161, 'call': 161, 'date': 161, 'durch': 1260, 'ein': 1261, 'eine': 1261, 'einen': 1261, 'essen': 161,
'gesprach': 161, 'gespraech': 161, 'ich': 1266, 'in': 1265, 'kaffee': 161, 'kurzfristig': 1267, 'lunch': 161,
'meeting': 161, 'mir': 1268, 'n': 1261, 'ne': 1261, 'nen': 1261, 'spontan': 1267, 'termin': 161, 'treffen': 161,
'uber': 1260, 'ueber': 1260, 'uns': 1275, 'von': 1260, 'wieder': 1267, 'wir': 1276}, {'<should>': 90, 'wollen': 90},
{'<comeinf>': 1278, 'muessen': 90, 'sollen': 90, 'wollen': 90}, {'...': 1279, '<comeinf>': 1278}, {'': (11,
'thinking'), '<until>': 237, '^': 587}, {'<until>': 237, '^': 587, 'lust': 1053}, {'eigentlich': 90}, {'...': 1279,
'<comeinf>': 1278, 'eigentlich': 90, 'gern': 1281, 'gerne': 1282, 'ich': 1283}, {'...': 1279, '<comeinf>': 1278,
'gern': 588, 'gerne': 588}, {'<comeinf>': 1278}, {'...': 1286, '<comeinf>': 1278}, {'...': 1257}, {'moved': 1007,
'postponed': 1007, 'pushed': 1007, 'rescheduled': 1007, 'shifted': 1007}, {'been': 1289}, {'<det>': 1273, '<my>':
1273, '<their>': 1273, 'berichtet': 108, 'erzaehlt': 108, 'erzahlt': 108, 'gebeichtet': 108, 'gefluestert': 108,
'geflustert': 108, 'gesagt': 108, 'geschrieben': 108, 'gesteckt': 108, 'haengen': 358, 'haengenlassen': 90, 'hangen':
358, 'hangenlassen': 90, 'sitzen': 359, 'sitzengelassen': 90, 'vergessen': 90, 'verpasst': 90, 'verraten': 108,
'versetzt': 90}, {'geghostet': 90, 'vertroestet': 90, 'vertrostet': 90}, {'geklappt': 90}, {'abgehoben': 90,
'geantwortet': 90, 'geklappt': 90, 'hingehauen': 90, 'reagiert': 90, 'zuruckgerufen': 90, 'zuruckgeschrieben': 90,
'zurueckgerufen': 90, 'zurueckgeschrieben': 90}, {'gemeldet': 90}, {'gemeldet': 90, 'mehr': 1295}, {'nicht': 1296},
{'<me>': 1291, 'N': 1216, 'abgesagt': 90, 'angedeutet': 108, 'berichtet': 108, 'erzaehlt': 108, 'erzahlt': 108,
'gemeint': 108, 'gesagt': 108, 'kurzfristig': 1267, 'mich': 1292, 'mir': 1268, 'ned': 1293, 'nicht': 1294, 'sich':
1297, 'spontan': 1267, 'uns': 1268, 'verraten': 108, 'vor': 108, 'wieder': 1267}, {'<comeinf>': 1278, 'mussen': 90,
'sollen': 90, 'wollen': 90}, {'...': 1299, '<comeinf>': 1278}, {'': (23, 'contact'), 'eigentlich': 90, 'ein': 205,
'eine': 205, 'einen': 205, 'n': 205, 'ne': 205, 'nen': 205}, {'': (23, 'contact'), '...': 1299, '<comeinf>': 1278,
'abgesagt': 90, 'eigentlich': 90, 'ein': 205, 'eine': 205, 'einen': 205, 'gern': 1281, 'gerne': 1282, 'ich': 1301,
'kurzfristig': 1267, 'mir': 1268, 'n': 205, 'ne': 205, 'nen': 205, 'spontan': 1267, 'uns': 1268, 'wieder': 1267}, {'':
(23, 'contact'), '...': 1299, '<comeinf>': 1278, 'gern': 588, 'gerne': 588, 'wir': 205}, {'to': 21}, {'introducing':
252, 'sending': 252}, {'ll': 252, 's': 1305, 'will': 252}, {'ab': 90}, {'nicht': 1307}, {'dank': 1093}, {'vergessen':
90, 'verpasst': 90, 'versaeumt': 90, 'versaumt': 90, 'verschlafen': 90, 'verschwitzt': 90}, {'mich': 30}, {'...':
1299, '<comeinf>': 1278, 'eigentlich': 90, 'gern': 1281, 'gerne': 1282, 'ich': 1283}, {'...': 1299, '<comeinf>': 1278,
'gern': 588, 'gerne': 588}, {'ll': 21, 'owe': 22, 'promised': 170, 'will': 21}, {'N': 187}, {'besucht': 205,
'gegessen': 205, 'gehabt': 205, 'gequatscht': 205, 'geredet': 205, 'gesehen': 205, 'gesprochen': 205, 'getroffen':
205, 'telefoniert': 205}, {'<vowed>': 301, '^': 309, 'darum': 312, 'drum': 312, 'ersucht': 311, 'gebeten': 311,
'gesagt': 314, 'geschrieben': 314, 'gsagt': 314, 'gschriebn': 314, 'um': 42}, {'<vowed>': 301, '^': 309, 'darum': 312,
'drum': 312, 'ersucht': 311, 'gebeten': 311, 'um': 42}, {'...': 1316, '<them>': 1318, '<title>': 319, '<vowed>': 301,
'^': 309}, {'angeboten': 21, 'bereit': 349, 'bereiterklaert': 21, 'bereiterklart': 21, 'verpflichtet': 21}, {'...':
1316, '<them>': 1317, '<title>': 319, '<vowed>': 301, '^': 309, 'es': 338, 'gesagt': 314, 'geschrieben': 314, 'gsagt':
314, 'gschriebn': 314, 'ich': 1319, 'leider': 337, 'mich': 1320, 'nicht': 336, 'wir': 1319}, {'': (5, 'mine'), '...':
50, '<det>': 6}, {'...': 50, '<them>': 6, 'das': 55, 'den': 55, 'die': 55, 'es': 55, 'ihn': 55, 's': 55, 'sie': 55},
{'an': 6, 'durch': 6, 'nach': 6, 'um': 6}, {'...': 1324}, {'...': 1324, '<them>': 1325, 'mir': 1325, 'uns': 1325},
{'<them>': 911, 'mich': 912, 'zuruck': 6, 'zurueck': 6}, {'<deed1>': 1322, '<give1>': 1323, '<sees1>': 1326,
'kuemmer': 910, 'kuemmere': 910, 'kuemmre': 910, 'kummer': 910, 'kummere': 910, 'kummre': 910, 'meld': 1327, 'melde':
1327, 'ruf': 920, 'rufe': 920, 'schreib': 920, 'schreibe': 920, 'uberleg': 926, 'uberlege': 926, 'ueberleg': 926,
'ueberlege': 926}, {'aus': 6, 'bereit': 6, 'vor': 6, 'zusammen': 6}, {'...': 1329}, {'^': 1330}, {'<them>': 1331},
{'<them>': 1331, '<title>': 1332}, {'^': 1023}, {'...': 1058, '<them>': 444, 'dran': 1045}, {'...': 1058, '<them>':
444, 'D': 751, 'dran': 1045, 'ich': 1335, 'leider': 1052, 'nicht': 1051, 'wir': 1059}, {'an': 1053, 'daran': 1053,
'daruber': 1053, 'darueber': 1053, 'uber': 1053, 'ueber': 1053}, {'D': 751}, {'...': 161, 'auf': 182}, {'...': 161,
'auf': 182, 'schon': 1339}, {'mich': 1340, 'uns': 1340}, {'daran': 1099, 'dran': 1099}, {'<them>': 21, 'gern': 1053},
{'hoeren': 1053, 'sehen': 1053, 'treffen': 1053, 'verabreden': 1053, 'wiedersehen': 1053, 'zusammensetzen': 1053,
'zusammentelefonieren': 1053}, {'...': 1344, 'hoeren': 1053, 'sehen': 1053, 'treffen': 1053, 'verabreden': 1053,
'wiedersehen': 1053, 'zusammensetzen': 1053, 'zusammentelefonieren': 1053}, {'daran': 1099, 'dran': 1099, 'mich':
1345, 'uns': 1345}, {'mich': 1345, 'uns': 1345}, {'<them>': 21, '^': 6, 'daran': 1099, 'dran': 1099, 'ich': 1346,
'mich': 1345, 'uns': 1345, 'wir': 1347}, {'daran': 1099, 'dran': 1099, 'ich': 1342}, {'ich': 1347, 'mich': 1345,
'uns': 1345, 'wir': 1347}, {'hoeren': 1053, 'horen': 1053, 'sehen': 1053, 'treffen': 1053, 'verabreden': 1053,
'wiedersehen': 1053, 'zusammensetzen': 1053, 'zusammentelefonieren': 1053}, {'...': 1351, 'hoeren': 1053, 'horen':
1053, 'sehen': 1053, 'treffen': 1053, 'verabreden': 1053, 'wiedersehen': 1053, 'zusammensetzen': 1053,
'zusammentelefonieren': 1053}, {'daran': 1099, 'dran': 1099, 'mich': 1352, 'uns': 1352}, {'mich': 1352, 'uns': 1352},
{'<them>': 21, '^': 6, 'daran': 1099, 'dran': 1099, 'ich': 1353, 'mich': 1352, 'nicht': 1100, 'uns': 1352, 'wir':
1354}, {'horen': 1053, 'sehen': 1053, 'treffen': 1053, 'verabreden': 1053, 'wiedersehen': 1053, 'zusammensetzen':
1053, 'zusammentelefonieren': 1053}, {'...': 1356, 'horen': 1053, 'sehen': 1053, 'treffen': 1053, 'verabreden': 1053,
'wiedersehen': 1053, 'zusammensetzen': 1053, 'zusammentelefonieren': 1053}, {'daran': 1099, 'dran': 1099, 'mich':
1357, 'uns': 1357}, {'mich': 1357, 'uns': 1357}, {'<them>': 21, '^': 6, 'daran': 1099, 'dran': 1099, 'ich': 1358,
'mich': 1357, 'uns': 1357, 'wir': 1359}, {'ich': 1359, 'mich': 1357, 'uns': 1357, 'wir': 1359}, {'...': 1058, 'ich':
1059, 'wir': 1059}, {'<them>': 21, '^': 6, 'ich': 170, 'wir': 22}, {'<them>': 21, 'ich': 22, 'wir': 22}, {'...': 1058,
'D': 751, 'ich': 1059, 'leider': 1052, 'nicht': 1051, 'wir': 1059}, {'fall': 197}, {'jeden': 1366}, {'<them>': 237,
'^': 196, 'auf': 1367, 'besser': 197, 'dringend': 197, 'endlich': 197, 'lieber': 197, 'niemals': 197, 'unbedingt':
197}, {'^': 196, 'auf': 1367, 'besser': 197, 'dringend': 197, 'endlich': 197, 'lieber': 197, 'niemals': 197,
'unbedingt': 197}, {'<them>': 237, 'auf': 1367, 'besser': 197, 'dringend': 197, 'endlich': 197, 'ich': 1354, 'lieber':
197, 'mich': 1352, 'niemals': 197, 'unbedingt': 197, 'uns': 1352, 'wir': 1354}, {'auf': 1367, 'besser': 197,
'dringend': 197, 'endlich': 197, 'lieber': 197, 'niemals': 197, 'unbedingt': 197}, {'auf': 1367, 'besser': 197,
'dringend': 197, 'endlich': 197, 'ich': 1354, 'lieber': 197, 'mich': 1352, 'niemals': 197, 'unbedingt': 197, 'uns':
1352, 'wir': 1354}, {'vor': 1053}, {'<them>': 1331, '<title>': 1332, 'mir': 1373}, {'...': 925}, {'^': 1375}, {'mir':
1376}, {'': (11, 'thinking'), 'mir': 1376}, {'^': 6, 'ich': 21}, {'^': 6, 'dass': 1379, 'ich': 21}, {'<them>': 1380,
'^': 6, 'dass': 1379, 'ich': 21}, {'<them>': 1380, '^': 6, 'dass': 1379, 'ich': 1381}, {'auf': 1061}, {'noch': 1383},
{'auf': 1061, 'immer': 1384, 'jetzt': 1383, 'weiterhin': 1383}, {'auf': 1061, 'ich': 1385, 'immer': 1384, 'jetzt':
1383, 'weiterhin': 1383, 'wir': 1385}, {'...': 1383}, {'auf': 1061, 'immer': 1384, 'jetzt': 1383, 'seit': 1387,
'weiterhin': 1383}, {'auf': 1061, 'ich': 1388, 'immer': 1384, 'jetzt': 1383, 'seit': 1387, 'weiterhin': 1383, 'wir':
1388}, {'^': 6, 'bei': 22}, {'<them>': 21, 'mich': 1390}, {'': (2, 'plan'), '<them>': 21, 'mich': 1390}, {'<acts1>':
182, '<and>': 1315, '<give1>': 204, '<have>': 1321, '<should>': 388, '^': 1328, 'arbeite': 1333, 'auf': 1258,
'bekomm': 1334, 'bekomme': 1334, 'bereite': 1333, 'besuche': 30, 'bin': 1336, 'braeuchte': 1064, 'brauch': 1068,
'brauche': 1068, 'brauchen': 1068, 'brauchte': 1064, 'bring': 1075, 'bringe': 1075, 'bräuchte': 1064, 'daran': 1099,
'darf': 1102, 'denke': 1337, 'dran': 1099, 'erwarte': 1188, 'erwarten': 1188, 'fahr': 1338, 'fahre': 1338, 'frag':
1224, 'frage': 1224, 'freu': 1341, 'freue': 1341, 'freuen': 1341, 'geh': 1338, 'gehe': 1338, 'gruble': 1053,
'grueble': 1053, 'ich': 1342, 'krieg': 1334, 'kriege': 1334, 'leg': 1333, 'lege': 1333, 'mochte': 1343, 'mochten': 22,
'moechte': 1343, 'moechten': 22, 'muass': 170, 'mues': 170, 'muessen': 1348, 'muesst': 1349, 'muesste': 1350,
'muessten': 1350, 'muss': 1355, 'mussen': 1360, 'musst': 1349, 'musste': 1361, 'mussten': 1361, 'möchte': 1343,
'müsste': 1361, 'müssten': 1361, 'nehm': 1075, 'nehme': 1075, 'samma': 1362, 'schuld': 1363, 'schulde': 1363,
'schulden': 1364, 'sind': 1365, 'soll': 1368, 'solle': 1369, 'sollen': 1370, 'solln': 1371, 'sollte': 1372, 'sollten':
1372, 'stell': 1333, 'stelle': 1374, 'treff': 30, 'treffe': 30, 'uberleg': 1377, 'uberlege': 1378, 'ubernehme': 21,
'ueberleg': 1377, 'ueberlege': 1378, 'uebernehme': 21, 'und': 356, 'vermisse': 1053, 'versprach': 1382, 'versprech':
1382, 'verspreche': 1382, 'war': 1362, 'waren': 1362, 'wart': 1386, 'warte': 1389, 'warten': 1389, 'werd': 1391,
'werde': 1392, 'werden': 22, 'will': 22, 'wollen': 22, 'wuenschte': 1053, 'wunschte': 1053}, {'das': 171, 'dass': 171,
'ich': 170, 'wir': 170}, {'...': 431, '<vowed>': 1394, 'empfohlen': 293, 'geht': 108, 'vermittelt': 293,
'weiterempfohlen': 293}, {'...': 431, '<vowed>': 1394, 'empfohlen': 293, 'vermittelt': 293, 'weiterempfohlen': 293},
{'...': 431, '<rel>': 1103, '<vowed>': 1394, 'bruder': 108, 'chef': 108, 'empfohlen': 293, 'flieger': 108, 'flug':
108, 'freund': 108, 'geht': 108, 'hund': 108, 'kind': 108, 'mann': 108, 'sohn': 108, 'team': 108, 'vater': 108,
'vermittelt': 293, 'weiterempfohlen': 293, 'zug': 108}, {'<rel>': 1103, 'chefin': 108, 'firma': 108, 'freundin': 108,
'kinder': 108, 'kollegin': 108, 'mutter': 108, 'schwester': 108, 'tochter': 108}, {'ich': 197, 'wir': 197},
{'<should>': 1399}, {'nach': 1400}, {'meinung': 1401}, {'stich': 359}, {'gelaufen': 205}, {'arme': 1404},
{'abwesenheit': 90}, {'die': 1405, 'meiner': 1406}, {'N': 287, 'ich': 1032}, {'gefallen': 90}, {'wasser': 1409},
{'<and>': 1085, 'N': 302, 'an': 1085, 'bei': 1085, 'mit': 1085, 'to': 1085, 'with': 1085, 'x': 1085, 'zu': 1085},
{'<and>': 1085, 'N': 302, 'an': 1085, 'bei': 1085, 'mit': 1085, 'zu': 1085}, {'N': 1412}, {'N': 302, 'fuer': 1085,
'fur': 1085, 'zwischen': 1085}, {'<and>': 1085, 'N': 302, 'an': 1085, 'bei': 1085, 'mit': 1085, 'x': 1085, 'zu':
1085}, {'N': 1415, 'fuer': 1413, 'fur': 1413, 'von': 1413, 'zwischen': 1413}, {'N': 1411, 'fuer': 1413, 'fur': 1413,
'gemacht': 1414, 'geschickt': 1414, 'mail': 1416, 'rausgeschickt': 1414, 'von': 1413, 'zwischen': 1413}, {'<and>':
1085, 'to': 1085}, {'N': 1418}, {'gemacht': 1414, 'geschickt': 1414, 'rausgeschickt': 1414}, {'<not>': 1043, 'a': 594,
'aber': 1044, 'ah': 594, 'au': 594, 'auch': 594, 'booked': 973, 'called': 1006, 'canceled': 90, 'cancelled': 90,
'confirmed': 973, 'dann': 1044, 'gecancelt': 90, 'moved': 1007, 'planned': 973, 'postponed': 1007, 'pushed': 1007,
'rescheduled': 1007, 'scheduled': 973, 'shifted': 1007}, {'angesetzt': 30, 'ausgemacht': 30, 'eingetragen': 30,
'fixiert': 30, 'gebucht': 30, 'geplant': 30, 'vereinbart': 30}, {'<me>': 598}, {'aufgetaucht': 90, 'erschienen': 90,
'gekommen': 90, 'zu': 479}, {'...': 1422, '<not>': 1043, '<they>': 1423, 'a': 594, 'aber': 1044, 'abgemacht': 30,
'ah': 594, 'angesetzt': 30, 'au': 594, 'auch': 594, 'aufgetaucht': 205, 'ausgefallen': 90, 'ausgemacht': 30, 'dann':
1044, 'dazugekommen': 205, 'dazugestossen': 205, 'der': 599, 'eingeplant': 30, 'eingetragen': 30, 'entfallen': 90,
'festgelegt': 30, 'fixiert': 30, 'fuer': 161, 'fur': 161, 'gebucht': 30, 'gekommen': 205, 'geplant': 30, 'gestrichen':
90, 'ist': 192, 'mitgekommen': 205, 'nicht': 1424, 'reserviert': 30, 'terminiert': 30, 'vereinbart': 30, 'verschoben':
988, 'vorbeigefahren': 205, 'vorbeigekommen': 205, 'wurde': 192}, {'am': 756}, {'...': 1034, 'abgemacht': 30,
'angesetzt': 30, 'ausgemacht': 30, 'bestaetigt': 30, 'bestatigt': 30, 'fix': 30, 'fixiert': 30, 'gebucht': 30,
'geplant': 30, 'ist': 1077, 'steht': 30, 'vereinbart': 30, 'zugesagt': 30}, {'': (0, 'missed'), 'dazu': 90,
'zustande': 90}, {'<my>': 205, 'mir': 205, 'uns': 205}, {'alle': 602, 'an': 601, 'auch': 602, 'auf': 601,
'aufgetaucht': 205, 'bei': 607, 'beide': 602, 'beim': 601, 'da': 606, 'dazugekommen': 205, 'dazugestossen': 205,
'doch': 1186, 'einfach': 1186, 'gekommen': 205, 'im': 603, 'in': 608, 'ins': 603, 'kurz': 605, 'mitgekommen': 205,
'nicht': 1428, 'vorbei': 205, 'vorbeigefahren': 205, 'vorbeigekommen': 205, 'wieder': 602, 'zu': 1429}, {'gepackt':
354, 'geschleppt': 354, 'getragen': 354, 'verladen': 354}, {'mit': 90}, {'anruf': 1432, 'call': 1432, 'gesprach':
1432, 'gespraech': 1432, 'kaffee': 1432, 'kontakt': 1432, 'meeting': 1432, 'telefonat': 1432, 'termin': 1432,
'treffen': 1432}, {'fixe': 1432}, {'<appointment>': 90, 'anruf': 1432, 'call': 1432, 'en': 1433, 'essen': 1432,
'gesprach': 1432, 'gespraech': 1432, 'jour': 1434, 'kaffee': 1432, 'kontakt': 1432, 'lebenszeichen': 90, 'lunch':
1432, 'meeting': 1432, 'telefonat': 1432, 'termin': 1432, 'treffen': 1432}, {'': (0, 'missed'), 'bekommen': 90,
'erhalten': 90, 'von': 90}, {'bekommen': 90, 'erhalten': 90, 'von': 90}, {'fuer': 90, 'fur': 90, 'gehabt': 90},
{'<appointment>': 90, 'antwort': 1436, 'gelegenheit': 90, 'mail': 1437, 'nachricht': 1437, 'reaktion': 1436,
'ruckmeldung': 1437, 'rueckmeldung': 1437, 'zeit': 1438}, {'<appointment>': 90, 'anruf': 1432, 'call': 1432, 'kaffee':
1432, 'kontakt': 1432, 'termin': 1432}, {'abgehoben': 90, 'angetroffen': 90, 'drangegangen': 90, 'erreicht': 90,
'gegangen': 90, 'rangegangen': 90}, {'telefon': 90}, {'...': 1441, 'am': 1442, 'ans': 1442, 'da': 90, 'daheim': 90,
'zuhause': 90}, {'gelernt': 205}, {'verpasst': 90}, {'man': 1053}, {'mal': 1053}, {'wir': 1447}, {'dazu': 90},
{'nicht': 1449}, {'zustande': 90}, {'N': 770, 'nicht': 1451, 'vorbei': 30, 'zu': 769, 'zum': 30}, {'gemacht': 302,
'hergestellt': 302, 'vermittelt': 302}, {'<have>': 302}, {'<have>': 1453, 'gemacht': 1454, 'hergestellt': 1454,
'vermittelt': 1454}, {'ich': 1455, 'wir': 1455}, {'den': 1456, 'die': 1456}, {'N': 1457}, {'hergestellt': 302}, {'N':
1459}, {'<and>': 1460}, {'N': 1461}, {'mit': 1458, 'von': 1462, 'zu': 1458, 'zwischen': 1462}, {'': (13, 'talk'),
'<them>': 1400}, {'gegeben': 293, 'geschickt': 293, 'weitergegeben': 293, 'weitergeleitet': 293}, {'N': 1465}, {'an':
1466}, {'getroffen': 90}, {'abgesagt': 90, 'nicht': 1468, 'verpasst': 90}, {'mir': 205}, {'bei': 1025}, {'bei': 534,
'jetzt': 1471, 'nun': 1471}, {'sorgen': 1053}, {'mir': 1473}, {'bitte': 288, 'frage': 288}, {'der': 1475}, {'mit':
1476}, {'': (23, 'contact'), 'N': 1477}, {'...': 962, 'an': 1478, 'bekommen': 205, 'erhalten': 205, 'gekriegt': 205,
'geschickt': 205, 'geschrieben': 205, 'gesendet': 205, 'gschriebn': 205, 'hinterlassen': 205, 'ihm': 21, 'ihnen': 21,
'ihr': 21, 'rausgeschickt': 205, 'v': 205, 'verschickt': 205, 'vom': 205, 'von': 205}, {'<me>': 205, 'am': 205, 'auf':
205, 'aus': 205, 'dass': 205, 'mir': 205, 'ob': 205, 'per': 205, 'uns': 205, 'via': 205, 'wegen': 205}, {'melden':
1053}, {'wieder': 1481}, {'do': 21}, {'job': 21, 'part': 21, 'teil': 21, 'to': 1483, 'todo': 21}, {'aufgabe': 21,
'hausaufgabe': 21, 'hausaufgaben': 21, 'todos': 21}, {'aus': 205, 'ned': 622, 'net': 622, 'nicht': 622}, {'sich':
1486}, {'mit': 939}, {'': (18, 'gave:mentoring'), 'N': 295, 'fuer': 939, 'fur': 939, 'mit': 939}, {'N': 295, 'mit':
939}, {'einheit': 1488, 'fuer': 939, 'fur': 939, 'gesprach': 1488, 'gespraech': 1488, 'mit': 939, 'session': 1489,
'stunde': 1490}, {'fuer': 939, 'fur': 939, 'mit': 939}, {'N': 290, 'an': 1039, 'vielmal': 1039}, {'geprobt': 102,
'geubt': 102, 'geuebt': 102}, {'pitch': 1494}, {'...': 1495, 'als': 1012}, {'tisch': 205}, {'^': 196, 'gegeben': 197},
{'weg': 1498}, {'den': 1499}, {'zusammen': 356}, {'<me>': 356, 'N': 1496, 'am': 1497, 'auf': 1500, 'mir': 1501}, {'':
(14, 'together'), 'bekannt': 303, 'vernetzt': 302, 'vorgestellt': 302}, {'treffen': 30}, {'...': 1504, '<them>': 21},
{'...': 1504, '<me>': 252, '<them>': 21, '^': 541, 'dass': 631, 'ich': 1505, 'wir': 1505}, {'...': 1504, '<me>': 252,
'<them>': 21, '^': 539, 'dass': 631, 'ich': 1505, 'wir': 1505}, {'': (1, 'moved'), 'D': 756}, {'D': 756, 'auf': 1508,
'to': 1508}, {'ich': 170, 'ma': 170, 'wir': 170}, {'ma': 170}, {'absagen': 90, 'canceln': 90, 'stornieren': 90},
{'absagen': 90, 'canceln': 90, 'stornieren': 90, 'verschieben': 91, 'vertagen': 91}, {'...': 1513, 'absagen': 90,
'canceln': 90, 'stornieren': 90, 'verschieben': 91, 'vertagen': 91}, {'...': 1513, '<them>': 21, '^': 6, 'absagen':
90, 'canceln': 90, 'daran': 1099, 'dran': 1099, 'mich': 1345, 'stornieren': 90, 'uns': 1345, 'verschieben': 91,
'vertagen': 91}, {'...': 1513, '<them>': 21, '^': 6, 'absagen': 90, 'canceln': 90, 'mich': 1345, 'stornieren': 90,
'uns': 1345, 'verschieben': 91, 'vertagen': 91}, {'...': 1512, '<det>': 21, 'N': 1514, 'absagen': 90, 'canceln': 90,
'daran': 1099, 'dran': 1099, 'er': 1514, 'ich': 1515, 'ma': 170, 'mich': 1345, 'sie': 1514, 'stornieren': 90, 'uns':
1345, 'wir': 1516}, {'': (11, 'thinking'), 'wieder': 1053}, {'mal': 1518}, {'daran': 1099, 'dran': 1099, 'mal': 1518,
'mich': 1519}, {'mal': 1518, 'mich': 1519}, {'daran': 1099, 'dran': 1099, 'ich': 1520, 'mal': 1518, 'mich': 1519,
'wir': 1521}, {'wieder': 1053}, {'mal': 1523, 'wieder': 1053}, {'...': 1344, 'hoeren': 1053, 'mal': 1518, 'sehen':
1053, 'treffen': 1053, 'verabreden': 1053, 'wiedersehen': 1053, 'zusammensetzen': 1053, 'zusammentelefonieren': 1053},
{'dringend': 1524, 'mal': 1518, 'mich': 1525, 'uns': 1345, 'wieder': 1053}, {'mal': 1518, 'mich': 1525, 'uns': 1345},
{'dringend': 1524, 'ich': 1526, 'mal': 1518, 'mich': 1525, 'uns': 1345, 'wieder': 1053, 'wir': 1527}, {'ich': 1527,
'mal': 1518, 'mich': 1525, 'uns': 1345, 'wir': 1527}, {'denken': 1053}, {'...': 1530}, {'an': 1531}, {'...': 1513,
'<them>': 21, '^': 6, 'absagen': 90, 'canceln': 90, 'daran': 1099, 'dran': 1099, 'mich': 1352, 'stornieren': 90,
'uns': 1352, 'verschieben': 91, 'vertagen': 91}, {'absagen': 90}, {'...': 1513, '<them>': 21, '^': 6, 'absagen': 90,
'canceln': 90, 'mich': 1352, 'stornieren': 90, 'uns': 1352, 'verschieben': 91, 'vertagen': 91}, {'...': 1512, '<det>':
21, '<me>': 252, 'N': 1514, 'absagen': 90, 'an': 1531, 'ausfallen': 90, 'canceln': 90, 'daran': 1099, 'dran': 1099,
'er': 1514, 'gerade': 1532, 'heute': 1532, 'ich': 1533, 'kurzfristig': 1534, 'ma': 170, 'mich': 1352, 'nicht': 1100,
'oft': 1532, 'sie': 1514, 'stornieren': 90, 'uns': 1352, 'wieder': 1534, 'wir': 1535}, {'...': 1513, '<them>': 21,
'^': 6, 'absagen': 90, 'canceln': 90, 'daran': 1099, 'dran': 1099, 'mich': 1357, 'stornieren': 90, 'uns': 1357,
'verschieben': 91, 'vertagen': 91}, {'...': 1513, '<them>': 21, '^': 6, 'absagen': 90, 'canceln': 90, 'mich': 1357,
'stornieren': 90, 'uns': 1357, 'verschieben': 91, 'vertagen': 91}, {'...': 1512, '<det>': 21, 'N': 1514, 'absagen':
90, 'canceln': 90, 'daran': 1099, 'dran': 1099, 'er': 1514, 'ich': 1537, 'ma': 170, 'mich': 1357, 'sie': 1514,
'stornieren': 90, 'uns': 1357, 'wir': 1538}, {'...': 1356, 'horen': 1053, 'mal': 1518, 'sehen': 1053, 'treffen': 1053,
'verabreden': 1053, 'wiedersehen': 1053, 'zusammensetzen': 1053, 'zusammentelefonieren': 1053}, {'...': 1513,
'absagen': 90, 'canceln': 90, 'dringend': 1524, 'mal': 1518, 'mich': 1540, 'stornieren': 90, 'uns': 1357,
'verschieben': 91, 'vertagen': 91, 'wieder': 1053}, {'': (11, 'thinking'), 'absagen': 90}, {'...': 1513, 'absagen':
90, 'canceln': 90, 'mal': 1518, 'mich': 1540, 'stornieren': 90, 'uns': 1357, 'verschieben': 91, 'vertagen': 91},
{'...': 1512, 'N': 1514, 'absagen': 90, 'an': 1531, 'canceln': 90, 'dringend': 1524, 'er': 1514, 'gerade': 1532,
'heute': 1532, 'ich': 1541, 'kurzfristig': 1534, 'mal': 1518, 'mich': 1540, 'oft': 1532, 'sie': 1514, 'stornieren':
90, 'uns': 1357, 'wieder': 1542, 'wir': 1543}, {'...': 1512, 'N': 1514, 'absagen': 90, 'canceln': 90, 'er': 1514,
'ich': 1543, 'kurzfristig': 1534, 'mal': 1518, 'mich': 1540, 'sie': 1514, 'stornieren': 90, 'uns': 1357, 'wieder':
1534, 'wir': 1543}, {'gegeben': 289, 'gespendet': 289, 'zugesprochen': 289}, {'...': 1546, 'gegeben': 289,
'gespendet': 289, 'zugesprochen': 289}, {'dringend': 1524, 'mal': 1518, 'mich': 1540, 'uns': 1357, 'wieder': 1053},
{'mal': 1518, 'mich': 1540, 'uns': 1357}, {'dringend': 1524, 'ich': 1548, 'mal': 1518, 'mich': 1540, 'uns': 1357,
'wieder': 1053, 'wir': 1549}, {'ich': 1549, 'mal': 1518, 'mich': 1540, 'uns': 1357, 'wir': 1549}, {'meinung': 1400},
{'ihrer': 1552, 'seiner': 1552}, {'uber': 1053, 'ueber': 1053}, {'': (23, 'contact'), 'N': 288, 'bei': 963}, {'...':
962, 'an': 205, 'bekommen': 205, 'erhalten': 205, 'gekriegt': 205, 'geschickt': 205, 'geschrieben': 205, 'gesendet':
205, 'gschriebn': 205, 'hinterlassen': 205, 'rausgeschickt': 205, 'v': 205, 'verschickt': 205, 'von': 205}, {'^': 6,
'bei': 931, 'fur': 932, 'mein': 21, 'meine': 21, 'von': 931}, {'schritt': 1135, 'schritte': 1557}, {'^': 6, 'bei':
931, 'fur': 932, 'liegt': 1134, 'mein': 21, 'meine': 21, 'von': 931}, {'schritt': 1559, 'termin': 30}, {'^': 6, 'bei':
931, 'fuer': 932, 'mein': 21, 'meine': 21, 'von': 931}, {'schritt': 1135, 'schritte': 1561}, {'^': 6, 'bei': 931,
'fuer': 932, 'liegt': 1134, 'mein': 21, 'meine': 21, 'von': 931}, {'schritt': 1563, 'termin': 30}, {'v': 1238,
'vergessen': 90, 'verpasst': 90, 'versaeumt': 90, 'versaumt': 90, 'verschlafen': 90, 'verschwitzt': 90, 'von': 1238},
{'': (12, 'task'), '^': 6}, {'ausgegangen': 90, 'erreicht': 90, 'vergessen': 1566}, {'erreicht': 90, 'vergessen': 21},
{'termin': 756}, {'answered': 90, 'came': 90, 'replied': 90, 'showed': 1141}, {'^': 6, 'bei': 931, 'fuer': 932, 'fur':
932, 'liegt': 1134, 'mein': 21, 'meine': 21, 'von': 931}, {'step': 1571, 'steps': 1135}, {'erreicht': 90},
{'erwischt': 90, 'geschafft': 90, 'gesehen': 90, 'gesprochen': 90, 'getroffen': 90, 'telefoniert': 90}, {'geredet':
90, 'gesprochen': 90, 'getroffen': 90, 'telefoniert': 90}, {'...': 1575}, {'gegangen': 90}, {'abgehoben': 90,
'angerufen': 90, 'angetroffen': 90, 'aufgetaucht': 90, 'ausgegangen': 90, 'besucht': 90, 'dazu': 1049, 'dazugekommen':
90, 'drangegangen': 90, 'erreichbar': 90, 'erreicht': 90, 'erschienen': 90, 'erwischt': 90, 'geklappt': 90,
'gemeldet': 90, 'geschafft': 90, 'geschrieben': 90, 'gesehen': 90, 'gesprochen': 90, 'getroffen': 90, 'mehr': 1574,
'mit': 1576, 'ran': 1577, 'rangegangen': 90, 'stattgefunden': 90, 'telefoniert': 90, 'verfuegbar': 90, 'verfugbar':
90, 'vergessen': 1566, 'zu': 479, 'zuruckgerufen': 90, 'zurueckgerufen': 90, 'zustande': 1049}, {'gehoert': 90,
'gehort': 90}, {'...': 1579}, {'...': 1579, 'gehoert': 90, 'gehort': 90, 'von': 1580}, {'<appointment>': 90}, {'...':
1579, 'gehoert': 90, 'gehort': 90, 'mehr': 1581, 'mit': 1582, 'von': 1580}, {'gesehen': 90, 'gesprochen': 90,
'getroffen': 90}, {'...': 1441, 'abgehoben': 90, 'am': 1442, 'ans': 1442, 'da': 90, 'daheim': 90, 'zuhause': 90},
{'...': 1441, 'erreicht': 90}, {'gehoert': 90, 'gehort': 90, 'mehr': 1579, 'mit': 1582}, {'show': 90}, {'abgestimmt':
90, 'angesprochen': 90, 'besprochen': 90, 'gefragt': 90, 'geredet': 90, 'kontaktiert': 90}, {'abgestimmt': 90,
'angesprochen': 90, 'besprochen': 90, 'daruber': 1589, 'darueber': 1589, 'druber': 1589, 'drueber': 1589, 'gefragt':
90, 'geredet': 90, 'kontaktiert': 90}, {'abgestimmt': 90, 'angerufen': 90, 'angesprochen': 90, 'besprochen': 90,
'daruber': 1589, 'darueber': 1589, 'druber': 1589, 'drueber': 1589, 'erreicht': 90, 'gefragt': 90, 'gemeldet': 90,
'geredet': 90, 'gesprochen': 90, 'getroffen': 90, 'kennengelernt': 90, 'kontaktiert': 90, 'telefoniert': 90}, {'': (0,
'missed'), 'abgestimmt': 90, 'angesprochen': 90, 'besprochen': 90, 'daruber': 1589, 'darueber': 1589, 'druber': 1589,
'drueber': 1589, 'gefragt': 90, 'geredet': 90, 'kontaktiert': 90}, {'erledigen': 21, 'liefern': 21, 'schicken': 21},
{'ned': 1590, 'net': 1590, 'nicht': 1591, 'nie': 1592, 'offen': 1063, 'zu': 1593}, {'erreicht': 90, 'vergesse': 0,
'vergessen': 21}, {'self': 0}, {'to': 1596}, {'': (12, 'task'), 'selbst': 0}, {'mich': 1598}, {'mich': 0}, {'an':
1599, 'fuer': 1600, 'fur': 1600}, {'mailbox': 90}, {'idee': 1053}, {'gedanke': 1053}, {'ein': 1604}, {'beide': 356,
'drei': 356, 'zwei': 356}, {'die': 1602, 'eine': 1603, 'mailbox': 90, 'so': 1605, 'wir': 1606}, {'wohl': 1053}, {'':
(13, 'talk'), '...': 1608}, {'punkte': 0}, {'punkt': 0}, {'ihm': 21, 'ihnen': 21, 'ihr': 21}, {'durchgegangen': 102,
'geprobt': 102, 'geubt': 102, 'geuebt': 102}, {'N': 1613}, {'mit': 1614, 'review': 1120}, {'fuer': 1119, 'fur': 1119,
'mit': 1119}, {'von': 205}, {'bono': 354}, {'bei': 1119, 'fuer': 1119}, {'bei': 1119, 'fur': 1119}, {'an': 1039}, {'':
(20, 'gave:referral'), 'gegeben': 293, 'geschrieben': 293}, {'N': 1622}, {'fuer': 1623, 'fur': 1623}, {'me': 0}, {'':
(1, 'moved'), 'D': 756, 'auf': 756, 'to': 756}, {'': (23, 'contact'), 'N': 102}, {'': (23, 'contact'), '...': 663},
{'...': 663, 'an': 205, 'mich': 1628}, {'an': 205, 'von': 205}, {'zuruck': 90, 'zurueck': 90}, {'mich': 664, 'nicht':
1631}, {'<rel>': 108}, {'': (13, 'talk'), '<my>': 1633, '<their>': 1633, 'ab': 90, 'kurzfristig': 1307, 'wieder':
1307}, {'': (13, 'talk'), 'N': 287, 'ab': 90, 'ich': 1032, 'kurzfristig': 1307, 'wieder': 1307}, {'': (13, 'talk'),
'i': 666, 'ich': 666, 'we': 666, 'wir': 666}, {'mir': 356}, {'<not>': 1043, 'a': 594, 'aber': 1044, 'ah': 594, 'au':
594, 'auch': 594, 'dann': 1044}, {'': (23, 'contact'), 'wir': 356}, {'date': 30}, {'the': 1640}, {'vorbei': 205},
{'...': 1248}, {'gehoert': 90, 'gehort': 90, 'gesehen': 90, 'gesprochen': 90, 'getroffen': 90, 'telefoniert': 90},
{'gehoert': 90, 'gehort': 90, 'gesehen': 90, 'gesprochen': 90, 'getroffen': 90, 'mehr': 1644, 'telefoniert': 90},
{'nicht': 1645}, {'...': 1646, 'wieder': 1237}, {'am': 205, 'auf': 205, 'aus': 205, 'dass': 205, 'mir': 205, 'nicht':
1631, 'ob': 205, 'per': 205, 'uns': 205, 'via': 205, 'wegen': 205}, {'<me>': 676, '<them>': 21, '<they>': 677, 'ich':
22, 'wir': 22}, {'uns': 30}, {'': (2, 'plan'), 'uns': 30}, {'ma': 1650, 'wir': 1651, 'wollen': 90}, {'<rel>': 1103,
'auto': 108, 'bruder': 108, 'bus': 108, 'chef': 108, 'flieger': 108, 'flug': 108, 'hund': 108, 'kind': 108, 'mann':
108, 'sohn': 108, 'team': 108, 'vater': 108, 'zug': 108}, {'<rel>': 1103, 'chefin': 108, 'firma': 108, 'frau': 108,
'freundin': 108, 'kinder': 108, 'mutter': 108, 'schwester': 108, 'tochter': 108}, {'...': 1646, 'er': 108, 'sie':
108}, {'zusammen': 30}, {'...': 1656}, {'mich': 1657, 'uns': 1657}, {'ich': 1658, 'wir': 1658}, {'uns': 1657}, {'wir':
1660}, {'he': 108, 'she': 108}, {'<gone>': 205, 'angesetzt': 30, 'ausgemacht': 30, 'eingetragen': 30, 'fixiert': 30,
'gebucht': 30, 'geplant': 30, 'vereinbart': 30}, {'<gone>': 205, 'bei': 30, 'mit': 30}, {'...': 1664}, {'...': 1050,
'aufgetaucht': 90, 'dazu': 1049, 'dazugekommen': 90, 'erschienen': 90, 'gefahren': 90, 'gegangen': 90, 'gekommen': 90,
'hingegangen': 90}, {'': (14, 'together'), '...': 1664, 'bei': 30}, {'...': 1663, '<not>': 1043, '<they>': 1423, 'a':
594, 'aber': 1044, 'abgemacht': 30, 'ah': 594, 'angesetzt': 30, 'au': 594, 'auch': 594, 'aufgetaucht': 205,
'ausgefallen': 90, 'ausgemacht': 30, 'dann': 1044, 'dazugekommen': 205, 'dazugestossen': 205, 'eingeplant': 30,
'eingetragen': 30, 'festgelegt': 30, 'fixiert': 30, 'gebucht': 30, 'gekommen': 205, 'geplant': 30, 'ich': 1665,
'leider': 1052, 'mitgekommen': 205, 'nicht': 1666, 'reserviert': 30, 'terminiert': 30, 'verabredet': 30, 'vereinbart':
30, 'vorbeigefahren': 205, 'vorbeigekommen': 205, 'wir': 1667}, {'...': 1504}, {'...': 1504, 'ich': 1669, 'wir':
1669}, {'...': 1504, 'mich': 1352, 'uns': 1352}, {'...': 1504, 'ich': 1671, 'mich': 1352, 'uns': 1352, 'wir': 1671},
{'...': 1351, 'hoeren': 1053, 'horen': 1053, 'mal': 1518, 'sehen': 1053, 'treffen': 1053, 'verabreden': 1053,
'wiedersehen': 1053, 'zusammensetzen': 1053, 'zusammentelefonieren': 1053}, {'dringend': 1524, 'mal': 1518, 'mich':
1673, 'uns': 1352, 'wieder': 1053}, {'mal': 1518, 'mich': 1673, 'uns': 1352}, {'dringend': 1524, 'ich': 1674, 'mal':
1518, 'mich': 1673, 'uns': 1352, 'wieder': 1053, 'wir': 1675}, {'ich': 1675, 'mal': 1518, 'mich': 1673, 'uns': 1352,
'wir': 1675}, {'gegangen': 205, 'gewesen': 205}, {'an': 30}, {'': (2, 'plan'), 'an': 30, 'auf': 108, 'fest': 30, 'in':
108}, {'me': 1140}, {'geholfen': 354}, {'auf': 90}, {'nicht': 1683}, {'mich': 205}, {'': (23, 'contact'), '<hat>':
205}, {'': (23, 'contact'), 'wird': 30}, {'N': 290, 'to': 1039}, {'N': 252, '^': 6, 'bei': 931, 'fuer': 932, 'fur':
932, 'mein': 21, 'meine': 21, 'von': 931}, {'do': 1689, 'dos': 933}, {'d': 21, 'll': 21, 'will': 21, 'would': 21},
{'i': 1691}, {'<them>': 1692, 'N': 287, 'me': 688, 'us': 688}, {'ich': 30, 'ma': 30, 'mich': 30}, {'ich': 30, 'mich':
30, 'wir': 30}, {'<they>': 108}, {'...': 1076, 'abgemacht': 30, 'angesetzt': 30, 'ausgemacht': 30, 'bestaetigt': 30,
'bestatigt': 30, 'fix': 30, 'fixiert': 30, 'gebucht': 30, 'geplant': 30, 'ist': 1077, 'ma': 1651, 'sich': 1696,
'steht': 30, 'vereinbart': 30, 'vergessen': 90, 'wir': 1651, 'wollen': 90, 'zugesagt': 30}, {'sich': 1696},
{'gelaufen': 205, 'glaufen': 205, 'glaufn': 205}, {'weg': 1699}, {'den': 1700, 'weg': 1699}, {'': (11, 'thinking'),
'^': 1375}, {'': (11, 'thinking'), 'grad': 1053, 'mir': 1702, 'ob': 1053}, {'': (11, 'thinking'), 'gerade': 1053,
'ich': 1053, 'mir': 1702, 'ob': 1053, 'wen': 1053, 'wie': 1053}, {'gewartet': 90, 'hingefahren': 90}, {'ob': 1053},
{'augen': 356}, {'vier': 1707}, {'N': 1232}, {'': (23, 'contact'), 'D': 30, 'fuer': 161, 'fur': 161}, {'gewartet':
90}, {'': (0, 'missed'), 'gewartet': 90, 'versucht': 90}, {'antworten': 90, 'gratulieren': 90, 'schreiben': 90,
'treffen': 90}, {'anzurufen': 90, 'zu': 1713}, {'gratulieren': 90, 'schreiben': 90}, {'...': 1714, 'abzusagen': 90,
'anzurufen': 90, 'zu': 1715, 'zuruckzurufen': 90, 'zurueckzurufen': 90}, {'anruf': 90}, {'': (1, 'moved'), 'auf': 756,
'wir': 756}, {'...': 1248, 'sich': 1248}, {'uf': 756}, {'<they>': 252, '^': 6, 'ich': 21}, {'<them>': 1380, '<they>':
697, '^': 6, 'dass': 1721, 'ich': 1381, 'mir': 696, 'uns': 696}, {'...': 480}, {'sollte': 1053, 'sollten': 1053}, {'':
(22, 'gave:volunteering'), 'at': 354, 'bei': 354, 'fuer': 354, 'fur': 354}, {'gelegt': 756, 'geschoben': 756,
'verlegt': 756, 'verschoben': 756}, {'D': 1726}, {'auf': 1727}, {'D': 1728}, {'bekommen': 205, 'erhalten': 205},
{'gehoert': 205, 'gehort': 205, 'mail': 1730, 'nachricht': 1730, 'nichts': 1579}, {'^': 884}, {'<them>': 1732, '^':
884}, {'werden': 1733, 'wird': 1733}, {'^': 34, 'ich': 252, 'wir': 252}, {'': (23, 'contact'), 'wir': 252}, {'^': 48,
'noch': 1061}, {'^': 48, 'mir': 1737, 'noch': 1061, 'uns': 1737}, {'wir': 252}, {'^': 888}, {'bekomm': 1735,
'bekomme': 1735, 'bekommen': 1736, 'brauch': 1735, 'brauche': 1735, 'erhalte': 1735, 'erhalten': 205, 'fehlen': 1738,
'fehlt': 1738, 'gekriegt': 205, 'kommt': 1735, 'krieg': 1735, 'kriege': 1735, 'kriegen': 1739, 'werden': 1740, 'wird':
1740}, {'...': 1731, '<me>': 1734, '<them>': 1741, 'D': 1728, 'N': 1232, 'meiner': 987}, {'tuer': 90, 'tur': 90},
{'verschlossener': 1743}, {'': (13, 'talk'), 'ich': 946}, {'fuer': 1053}, {'was': 1746}, {'ich': 197}, {'...': 1747,
'<they>': 1748}, {'richtige': 1053}, {'guter': 1053}, {'gute': 1053}, {'der': 1750, 'die': 1750, 'ein': 1751, 'eine':
1752, 'jemand': 1746, 'was': 1746}, {'...': 1753}, {'for': 1061, 'on': 1061}, {'fur': 1053}, {'<gone>': 205, 'was':
1756}, {'': (23, 'contact'), '<me>': 704, '<my>': 205}, {'...': 1058, 'bei': 205, 'mit': 205}, {'': (23, 'contact'),
'dabei': 205}, {'erreichen': 90, 'hause': 90}, {'da': 90, 'daheim': 90, 'zu': 1761, 'zuhause': 90}, {'...': 1757,
'<they>': 1748, 'alle': 602, 'am': 701, 'an': 601, 'anwesend': 205, 'auch': 702, 'auf': 703, 'aufgetaucht': 205,
'bei': 1758, 'beide': 602, 'beim': 601, 'da': 704, 'dabei': 205, 'dazugekommen': 205, 'dazugestossen': 205, 'der':
599, 'gekommen': 205, 'hier': 205, 'ich': 1759, 'im': 603, 'in': 608, 'ins': 603, 'kurz': 605, 'mit': 1760,
'mitgekommen': 205, 'nicht': 1762, 'vorbeigefahren': 205, 'vorbeigekommen': 205, 'wieder': 602, 'wir': 1059, 'zu':
706, 'zum': 701, 'zur': 701}, {'der': 1750, 'die': 1750, 'ein': 1751, 'eine': 1752, 'jemand': 1756, 'was': 1756},
{'...': 1764}, {'': (23, 'contact'), '<me>': 606, '<my>': 205}, {'': (14, 'together'), '...': 1058, 'bei': 205, 'mit':
205}, {'...': 1058, 'alle': 702, 'am': 701, 'an': 601, 'anwesend': 205, 'auch': 702, 'auf': 703, 'aufgetaucht': 205,
'bei': 1766, 'beide': 602, 'beim': 601, 'da': 704, 'dabei': 205, 'dazugekommen': 205, 'dazugestossen': 205,
'gekommen': 205, 'hier': 205, 'ich': 1059, 'im': 603, 'in': 608, 'ins': 603, 'kurz': 605, 'mit': 1760, 'mitgekommen':
205, 'vorbeigefahren': 205, 'vorbeigekommen': 205, 'wieder': 602, 'wir': 1767, 'zu': 706, 'zum': 701, 'zur': 701},
{'uf': 1061}, {'auf': 1061, 'ich': 1385, 'immer': 1384, 'jetzt': 1383, 'no': 1769, 'weiterhin': 1383, 'wir': 1385},
{'': (7, 'waiting'), '<my>': 236}, {'^': 1771}, {'auf': 1772, 'ich': 1388, 'immer': 1384, 'jetzt': 1383, 'seit': 1387,
'weiterhin': 1383, 'wir': 1388}, {'called': 1006, 'canceled': 90, 'cancelled': 90, 'gecancelt': 90, 'moved': 1007,
'postponed': 1007, 'pushed': 1007, 'rescheduled': 1007, 'shifted': 1007, 'wohl': 1053}, {'N': 90}, {'noch': 1775},
{'N': 1776}, {'': (13, 'talk'), 'nichts': 935, 'noch': 936}, {'waere': 197, 'ware': 197}, {'ich': 1779}, {'': (13,
'talk'), '<they>': 1780}, {'koennte': 1053, 'konnte': 1053, 'könnte': 1053}, {'<them>': 21, 'ich': 22, 'mich': 1390,
'wir': 22}, {'': (2, 'plan'), '<them>': 21, 'mit': 30}, {'': (2, 'plan'), '<them>': 21, 'ich': 1784, 'mich': 1390,
'mit': 30, 'wir': 22}, {'': (2, 'plan'), '<them>': 21}, {'ich': 22, 'wir': 1786}, {'auf': 943, 'beim': 943, 'da': 943,
'fort': 943, 'gerade': 945, 'grad': 945, 'hoere': 108, 'hore': 108, 'im': 944, 'in': 943, 'kurz': 945, 'ned': 945,
'net': 945, 'nicht': 945, 'unterwegs': 943, 'weg': 943}, {'er': 108, 'es': 1608, 'ich': 1788, 'sie': 108}, {'...':
1504, '<me>': 252, '^': 547, 'dass': 631, 'ich': 1505, 'wir': 1505}, {'...': 1316, '<them>': 1317, '<title>': 319,
'<vowed>': 301, '^': 309, 'es': 338, 'gesagt': 314, 'geschrieben': 314, 'gsagt': 314, 'gschriebn': 314, 'ich': 1319,
'leider': 337, 'nicht': 336, 'wir': 1319}, {'<deed1>': 536, '<give1>': 1323, '<sees1>': 1326}, {'<them>': 21, '^': 6,
'ich': 1347, 'mich': 1345, 'uns': 1345, 'wir': 1347}, {'<them>': 21, '^': 6, 'ich': 1354, 'mich': 1352, 'uns': 1352,
'wir': 1354}, {'<them>': 21, '^': 6, 'ich': 1359, 'mich': 1357, 'uns': 1357, 'wir': 1359}, {'<them>': 237, 'auf':
1367, 'besser': 197, 'dringend': 197, 'endlich': 197, 'lieber': 197, 'niemals': 197, 'unbedingt': 197}, {'': (2,
'plan'), '...': 161, 'D': 30}, {'dritt': 356, 'fuenft': 356, 'funft': 356, 'viert': 356, 'zweit': 356}, {'...': 1058,
'ich': 1059, 'wir': 1059, 'zu': 1798}, {'<acts1>': 182, '<have>': 1791, '<should>': 388, '^': 1792, 'arbeite': 1333,
'auf': 1258, 'beide': 356, 'beiden': 356, 'bereite': 1333, 'besuchen': 185, 'bin': 1365, 'braeuchte': 1064, 'brauch':
1068, 'brauche': 1068, 'brauchen': 1068, 'brauchte': 1064, 'bräuchte': 1064, 'drei': 356, 'erwarte': 1188, 'erwarten':
1188, 'essen': 185, 'fahr': 1338, 'fahre': 1338, 'fahren': 185, 'feiern': 185, 'fliegen': 185, 'freu': 1341, 'freue':
1341, 'freuen': 1341, 'geh': 1338, 'gehe': 1338, 'gehen': 185, 'halten': 185, 'leg': 1333, 'lege': 1333, 'machen':
185, 'mochte': 22, 'mochten': 22, 'moechte': 22, 'moechten': 22, 'muass': 170, 'mues': 170, 'muessen': 1793,
'muesste': 1350, 'muessten': 1350, 'muss': 1794, 'mussen': 1795, 'musste': 1361, 'mussten': 1361, 'möchte': 22,
'müsste': 1361, 'müssten': 1361, 'reden': 185, 'samma': 1362, 'schuld': 1363, 'schulde': 1363, 'schulden': 1364,
'sehen': 185, 'sind': 1365, 'soll': 1796, 'solle': 1369, 'sollen': 1370, 'solln': 1371, 'sollte': 1372, 'sollten':
1372, 'sprechen': 185, 'starten': 185, 'stell': 1333, 'stelle': 1333, 'telefonieren': 185, 'treffen': 1797,
'veranstalten': 185, 'vier': 356, 'war': 1362, 'waren': 1799, 'wart': 1386, 'warte': 1389, 'warten': 1389, 'werd': 22,
'werde': 22, 'werden': 22, 'will': 22, 'wollen': 22, 'zoomen': 185, 'zwei': 356}, {'<me>': 252, 'gestrichen': 90,
'ist': 192, 'kommen': 30, 'nichts': 90, 'nix': 90, 'stattfinden': 30, 'wurde': 192}, {'me': 356}, {'': (13, 'talk'),
'er': 108, 'ihr': 108, 'sein': 108, 'sie': 108}, {'...': 1504, 'ich': 1505, 'wir': 1505}, {'anrufen': 90, 'besuchen':
90, 'essen': 90, 'fragen': 90, 'gehen': 90, 'gratulieren': 90, 'mailen': 90, 'muessen': 90, 'mussen': 90, 'schreiben':
90, 'sehen': 90, 'sollen': 90, 'sprechen': 90, 'treffen': 90, 'vorbeischauen': 90, 'wollen': 90, 'zuruckrufen': 90,
'zurueckrufen': 90}, {'...': 1805, 'eigentlich': 90}, {'...': 1805, '<me>': 252, 'eigentlich': 90, 'ich': 90, 'wir':
90}, {'...': 1805, 'eigentlich': 90, 'ich': 90, 'wir': 90}, {'gehalten': 291}, {'N': 1809}, {'...': 1034, 'fuer':
1810, 'fur': 1810}, {'<they>': 682, '^': 686, 'an': 681, 'gern': 1053, 'gerne': 1053}, {'...': 1257, '<they>': 682,
'^': 686, 'abgemacht': 30, 'abgesagt': 90, 'an': 681, 'angesetzt': 30, 'ausgemacht': 30, 'eingeplant': 30,
'eingetragen': 30, 'festgelegt': 30, 'fixiert': 30, 'gebucht': 30, 'geplant': 30, 'gern': 1053, 'gerne': 1053,
'gestrichen': 90, 'ist': 192, 'kurzfristig': 1267, 'mir': 1268, 'nichts': 90, 'nix': 90, 'reserviert': 30, 'spontan':
1267, 'terminiert': 30, 'uns': 1268, 'vereinbart': 30, 'verschoben': 988, 'wieder': 1267, 'wurde': 192}, {'abgemacht':
30, 'angesetzt': 30, 'ausgemacht': 30, 'eingeplant': 30, 'eingetragen': 30, 'festgelegt': 30, 'fixiert': 30,
'gebucht': 30, 'geplant': 30, 'reserviert': 30, 'terminiert': 30, 'vereinbart': 30}, {'was': 1756}, {'...': 1815,
'<they>': 1748}, {'should': 197}, {'<me>': 356, 'dritt': 356, 'fuenft': 356, 'funft': 356, 'sechst': 356, 'viert':
356, 'zweit': 356}, {'getroffen': 205}, {'': (14, 'together'), 'gewesen': 205}, {'$': 169, '...': 177, '//': 181,
'<acts1>': 184, '<and>': 188, '<appointment>': 193, '<bookable>': 195, '<counsel>': 203, '<give1>': 204, '<gone>':
205, '<handed>': 209, '<hat>': 280, '<have>': 353, '<helper>': 355, '<me>': 360, '<my>': 364, '<needs>': 371, '<not>':
376, '<said>': 378, '<saysv>': 386, '<sends3>': 37, '<should>': 389, '<their>': 399, '<them>': 469, '<they>': 736,
'<thing>': 739, '<to_them>': 740, '<vowed>': 741, '<will3>': 742, '<work>': 744, 'D': 778, 'N': 849, '^': 928,
'abgeblasen': 90, 'abgehangen': 205, 'abgeholt': 205, 'abgemacht': 929, 'abgesagt': 90, 'abgeschlossen': 205,
'abgestimmt': 205, 'abgmacht': 930, 'action': 934, 'aergert': 543, 'ahnt': 937, 'als': 949, 'am': 952, 'an': 960,
'and': 961, 'anfrage': 964, 'angeblich': 108, 'angebot': 965, 'angefragt': 966, 'angerufen': 205, 'angeschrieben':
205, 'angesetzt': 30, 'angesprochen': 205, 'angetroffen': 205, 'anruf': 967, 'anrufbeantworter': 90, 'anrufen': 968,
'anscheinend': 108, 'anstehend': 30, 'anstehender': 30, 'antwort': 969, 'antwortet': 970, 'antwortete': 205,
'anwesend': 971, 'apero': 205, 'apéro': 205, 'arbeitet': 972, 'are': 974, 'argert': 543, 'asked': 963, 'ass': 975,
'assen': 205, 'auf': 989, 'aufgabe': 933, 'aufgaben': 933, 'aufgesucht': 205, 'aufs': 983, 'ausgefallen': 90,
'ausgefuehrt': 205, 'ausgefuhrt': 205, 'ausgemacht': 929, 'ausgesprochen': 205, 'ausgetauscht': 205, 'ausgmacht': 929,
'bailed': 991, 'ball': 998, 'bat': 999, 'because': 108, 'bedankt': 1005, 'bedankte': 1005, 'been': 1008, 'begegnet':
205, 'begegnete': 205, 'beginnt': 972, 'begleitet': 205, 'begluckwunscht': 205, 'beglueckwuenscht': 205, 'behauptet':
108, 'bei': 1017, 'beim': 1022, 'bekomm': 1028, 'bekomme': 1028, 'bekommen': 1029, 'bekommt': 1031, 'benoetigt': 540,
'benotigt': 542, 'beraten': 205, 'bergtour': 205, 'berichtet': 108, 'berichtete': 1033, 'beschwert': 543, 'besetzt':
90, 'besichtigt': 205, 'besprechung': 1035, 'besprochen': 205, 'besuch': 1036, 'besuche': 1037, 'besuchen': 1038,
'besucht': 205, 'besuchte': 205, 'bevor': 108, 'bevorstehend': 30, 'bier': 205, 'bierchen': 205, 'biere': 205,
'bietet': 546, 'big': 1041, 'bin': 1060, 'bittet': 529, 'bleibt': 972, 'blumen': 965, 'booked': 973, 'bot': 546,
'bouldern': 205, 'braeuchte': 1064, 'brainstorming': 1053, 'brauch': 1068, 'brauche': 1068, 'brauchen': 1068,
'braucht': 1069, 'brauchte': 1064, 'brief': 1070, 'bring': 1075, 'bringe': 1075, 'bringen': 551, 'bringt': 551,
'bräuchte': 1064, 'call': 1078, 'can': 1081, 'canceled': 90, 'cancelled': 1082, 'cancelt': 90, 'coaching': 1083,
'combox': 90, 'coming': 1084, 'confirmed': 973, 'connect': 1087, 'connected': 1088, 'could': 1081, 'couldn': 1081,
'da': 1089, 'dafuer': 1090, 'dafur': 1090, 'damit': 108, 'dank': 1091, 'danke': 1094, 'dankeschoen': 1093,
'dankeschon': 1093, 'dankt': 1005, 'daran': 1097, 'darf': 1102, 'das': 1104, 'dass': 1113, 'dates': 1114, 'daumen':
1118, 'debattiert': 205, 'deck': 1121, 'dem': 1123, 'denen': 1123, 'denk': 1125, 'denke': 1127, 'denkt': 108, 'denn':
108, 'der': 1139, 'deren': 108, 'dessen': 108, 'did': 1143, 'didn': 1143, 'die': 1145, 'dinner': 1035, 'diskutiert':
205, 'dm': 965, 'does': 1143, 'doesn': 1143, 'draengt': 553, 'dran': 1146, 'drangt': 553, 'drink': 205, 'drinks': 205,
'durchgearbeitet': 205, 'durchgegangen': 205, 'durchgeklingelt': 205, 'durchgerufen': 205, 'durchgesprochen': 205,
'e': 1148, 'ehrenamt': 1149, 'ehrenamtlich': 1157, 'ehrenamtsarbeit': 354, 'eigentlich': 1160, 'einander': 1161,
'einer': 1162, 'einfach': 176, 'eingeladen': 1163, 'eingeplant': 30, 'eingetragen': 30, 'einladung': 965, 'email':
1164, 'empfahl': 555, 'empfehlen': 555, 'empfehlung': 1167, 'empfehlungsschreiben': 948, 'empfiehlt': 555,
'entfaellt': 90, 'entfallen': 90, 'entfallt': 90, 'entfiel': 90, 'er': 1175, 'ergebnis': 108, 'erhalte': 1029,
'erinnere': 1177, 'erinnerung': 1178, 'erklaert': 1183, 'erklart': 1183, 'ermahnt': 553, 'ermutigt': 553,
'eroeffnung': 1185, 'eroffnung': 1185, 'erreichen': 968, 'erreicht': 205, 'ersatztermin': 756, 'erschien': 1186,
'erwarte': 1188, 'erwarten': 1188, 'erwischt': 205, 'erzaehlt': 1192, 'erzaehlte': 1033, 'erzahlt': 1192, 'erzahlte':
1033, 'es': 1194, 'esse': 1037, 'essen': 1195, 'ewig': 1198, 'faellt': 1201, 'faengt': 1202, 'fahr': 1037, 'fahre':
1037, 'fahren': 754, 'falls': 108, 'fallt': 1201, 'fand': 1207, 'fanden': 1204, 'fangt': 1202, 'fazit': 108,
'feedback': 1212, 'fehlen': 1214, 'fehlt': 1214, 'feier': 1185, 'feierabendbier': 205, 'feiern': 754, 'feiert': 1217,
'festgelegt': 929, 'fiel': 1218, 'fielen': 1219, 'findet': 1220, 'fitness': 205, 'fix': 1221, 'fixiert': 30,
'flachgefallen': 90, 'flaked': 991, 'fliege': 1037, 'follow': 1223, 'fordert': 567, 'frag': 1224, 'frage': 1225,
'fragen': 968, 'fragt': 570, 'fragte': 1226, 'freiwillig': 1229, 'freiwillige': 941, 'freiwilligenarbeit': 354,
'freiwilligeneinsatz': 354, 'freiwilliger': 941, 'freu': 1231, 'freue': 1231, 'freut': 543, 'fuer': 1234, 'fuerchtet':
108, 'fur': 1236, 'furchtet': 108, 'fussball': 205, 'gab': 583, 'gaben': 585, 'ganz': 1237, 'gassi': 205,
'gearbeitet': 205, 'gebowlt': 205, 'gebrainstormt': 205, 'gebruncht': 205, 'gebucht': 30, 'geburtstag': 1239,
'gecancelled': 90, 'gecancelt': 90, 'gechattet': 205, 'gechillt': 205, 'gecoacht': 205, 'gedanke': 1053, 'gedankt':
205, 'geeinigt': 205, 'gefahren': 205, 'gefeiert': 205, 'geflogen': 205, 'gefragt': 966, 'gefruehstueckt': 205,
'gefruehstuekt': 205, 'gefruhstuckt': 205, 'gefruhstukt': 205, 'gefuehrt': 205, 'gefuhrt': 205, 'gegangen': 205,
'gegessen': 205, 'geghostet': 90, 'gegrillt': 205, 'geh': 1037, 'gehabt': 205, 'gehalten': 205, 'gehe': 1037, 'gehen':
754, 'gehoert': 1240, 'geholfen': 205, 'gehort': 1240, 'geht': 1243, 'gejasst': 205, 'gejoggt': 205, 'gekickt': 205,
'geklettert': 205, 'gekloent': 205, 'geklont': 205, 'gelaufen': 205, 'gelernt': 205, 'gemailt': 205, 'gemeinnuetzig':
354, 'gemeinnutzig': 354, 'gemeinsam': 356, 'gemeint': 1183, 'gemoved': 756, 'gepingt': 205, 'gepitcht': 205,
'geplant': 929, 'geplatzt': 90, 'geplatzter': 90, 'geplaudert': 205, 'geprobt': 205, 'gequatscht': 205, 'geredet':
205, 'geruchteweise': 108, 'geruechteweise': 108, 'gesagt': 1247, 'geschnackt': 205, 'geschoben': 1248, 'geschrieben':
1249, 'gesehen': 205, 'gesessen': 205, 'gesimst': 205, 'geskypt': 205, 'gespielt': 205, 'gesprachsrunde': 205,
'gespraechsrunde': 205, 'gesprochen': 205, 'gestritten': 205, 'getextet': 205, 'getraeumt': 1250, 'getratscht': 205,
'getraumt': 1250, 'getroffen': 205, 'getrunken': 205, 'gewandert': 205, 'gewesen': 205, 'geworkshopt': 205, 'gezoomt':
205, 'gfixt': 30, 'gha': 205, 'ghostet': 1251, 'gibt': 585, 'ging': 1253, 'gingen': 205, 'glatt': 1254, 'glaubt': 108,
'gluehwein': 205, 'gluhwein': 205, 'gmacht': 205, 'golf': 205, 'golfrunde': 205, 'got': 1255, 'gotta': 21, 'gratscht':
205, 'gratuliert': 205, 'gredet': 205, 'gredt': 205, 'gruble': 1053, 'grueble': 1053, 'gseh': 205, 'gseit': 205,
'gsessen': 205, 'gsessn': 205, 'gsi': 205, 'gsproche': 205, 'gsprochen': 205, 'gtroffe': 205, 'hab': 1269, 'habe':
1270, 'haben': 1277, 'habs': 1263, 'haengen': 359, 'haett': 1280, 'haette': 1284, 'haetten': 1285, 'haettn': 1287,
'ham': 1288, 'hangen': 359, 'has': 1290, 'hat': 1298, 'hatt': 1300, 'hatte': 1302, 'hatten': 1303, 'hattn': 1287,
'hausaufgabe': 933, 'have': 1304, 'he': 1306, 'hebt': 1308, 'herzlichen': 1309, 'hingesetzt': 205, 'hob': 1308,
'hochzeit': 1185, 'hochzeitstag': 1310, 'hoere': 1240, 'hofft': 108, 'holt': 1311, 'hore': 1240, 'hätte': 1312,
'hätten': 1313, 'i': 1314, 'ich': 1393, 'idee': 1053, 'ihm': 1395, 'ihnen': 1396, 'ihr': 1397, 'ihre': 1398, 'ihrer':
1402, 'im': 1403, 'in': 1407, 'informierte': 1408, 'ins': 1410, 'interviewt': 205, 'intro': 1417, 'introduced': 1419,
'intros': 1420, 'is': 1421, 'ist': 1425, 'jassen': 205, 'jetzt': 1426, 'joggen': 593, 'joggingrunde': 205, 'kaffee':
1427, 'kalendereintrag': 30, 'kam': 1430, 'kamen': 610, 'karte': 965, 'kartenabend': 205, 'kartons': 1431, 'kein':
1435, 'keine': 1439, 'keinen': 1440, 'keiner': 1443, 'kennen': 1444, 'kennengelernt': 205, 'kickoff': 1035, 'kino':
205, 'kisten': 1431, 'klappt': 1186, 'klappte': 1186, 'klettern': 205, 'knapp': 1445, 'koennte': 1446, 'koennten':
1448, 'komme': 1450, 'kommt': 1452, 'komplett': 1254, 'kondoliert': 205, 'konnte': 1446, 'konnten': 1448, 'kontakt':
1463, 'konzert': 1185, 'krieg': 1028, 'kriege': 1028, 'kriegen': 1029, 'kriegt': 1031, 'kuemmern': 613, 'kuemmert':
613, 'kummern': 613, 'kummert': 613, 'kunnt': 205, 'kurzfristig': 1267, 'könnte': 1446, 'könnten': 1448, 'lange':
1198, 'laufrunde': 205, 'laut': 1464, 'lead': 1467, 'legt': 618, 'legte': 618, 'leider': 1469, 'lesung': 1185, 'lief':
1470, 'liegt': 1472, 'lunch': 1078, 'mache': 1474, 'macht': 1474, 'mahnt': 553, 'mail': 1479, 'mailbox': 90, 'mailt':
621, 'mailte': 1480, 'mal': 1482, 'meeting': 1078, 'mega': 176, 'mein': 1484, 'meine': 1485, 'meint': 108, 'meinte':
108, 'meldet': 1487, 'meldete': 626, 'memo': 0, 'mentoring': 1491, 'mentoringstunde': 1492, 'merci': 1493, 'merke': 0,
'merken': 0, 'mir': 1268, 'mit': 1502, 'miteinander': 1503, 'mobel': 1431, 'mochte': 1506, 'moebel': 1431, 'moechte':
1507, 'moved': 1509, 'muass': 1510, 'mues': 1510, 'muess': 1511, 'muessen': 1517, 'muesst': 1522, 'muesste': 1528,
'muessten': 1529, 'muss': 1536, 'mussen': 1539, 'musst': 1522, 'musste': 1544, 'mussten': 1545, 'mut': 1547, 'möchte':
1506, 'müss': 1511, 'müsste': 1550, 'müssten': 1551, 'nach': 1553, 'nachdem': 108, 'nachgedacht': 1554, 'nachgefasst':
205, 'nachgefragt': 966, 'nachgehakt': 1555, 'nachgeholt': 1426, 'nachricht': 1556, 'nachste': 1558, 'nachster': 1560,
'naechste': 1562, 'naechster': 1564, 'naemlich': 108, 'nahm': 1308, 'namenstag': 1565, 'namlich': 108, 'natuerlich':
176, 'naturlich': 176, 'ned': 1567, 'need': 1304, 'nehm': 1075, 'nehme': 1075, 'net': 1568, 'neuer': 1569, 'never':
1570, 'next': 1572, 'nich': 1573, 'nicht': 1578, 'nichts': 1583, 'nie': 1584, 'niemand': 1585, 'niemanden': 1586,
'nimmt': 1308, 'nit': 1573, 'nix': 1587, 'no': 1588, 'noch': 1594, 'nod': 1595, 'noed': 1595, 'noshow': 90, 'note':
1597, 'notiz': 1601, 'nur': 1607, 'ob': 1609, 'obwohl': 108, 'offen': 1063, 'offenbar': 108, 'offene': 1610,
'offener': 1611, 'offensichtlich': 108, 'oper': 205, 'owe': 170, 'owes': 654, 'padel': 205, 'paket': 965, 'party':
1185, 'pendenz': 933, 'pendenzen': 0, 'ping': 1612, 'pitch': 1615, 'pitchtraining': 1616, 'pladiert': 655,
'pladierte': 655, 'plaediert': 656, 'plaedierte': 656, 'planned': 973, 'platzte': 90, 'plauderei': 205, 'plauderte':
205, 'plausch': 205, 'plauscht': 205, 'poker': 205, 'post': 1617, 'postkarte': 965, 'postponed': 1007, 'premiere':
1185, 'pro': 1618, 'probehoeren': 1619, 'probehoren': 1620, 'promised': 170, 'props': 1621, 'pushed': 1509,
'quatschte': 205, 'radtour': 205, 'raet': 662, 'rat': 662, 'raten': 662, 'ratsch': 205, 'reagiert': 1186,
'recommended': 197, 'recommends': 197, 'rede': 1037, 'reden': 754, 'redete': 975, 'referenz': 1624, 'referred': 947,
'remind': 1625, 'reminder': 0, 'rescheduled': 1626, 'reviewed': 1627, 'rief': 1629, 'riet': 662, 'rieten': 662,
'ruckruf': 1630, 'rueckruf': 1630, 'ruehrt': 624, 'ruehrte': 624, 'ruft': 1632, 'ruhrt': 624, 'ruhrte': 624,
'rumgehangen': 205, 'rät': 662, 'sagt': 1634, 'sagte': 1635, 'said': 1636, 'samma': 1362, 'samt': 1637, 'san': 1638,
'sass': 205, 'sassen': 1639, 'sauna': 205, 'sausen': 358, 'save': 1641, 'says': 1636, 'saß': 205, 'saßen': 1639,
'schach': 205, 'schaute': 1642, 'scheduled': 973, 'scheinbar': 108, 'schieben': 1248, 'schiebt': 1643, 'schlaegt':
669, 'schlagt': 669, 'schlug': 669, 'schlägt': 669, 'schon': 1647, 'schreibt': 1648, 'schrieb': 1480, 'schuld': 1363,
'schulde': 1363, 'schulden': 1649, 'schuldet': 678, 'schwaetzchen': 205, 'schwatz': 205, 'schwatzchen': 205, 'seh':
1037, 'sehe': 1037, 'sehen': 1652, 'sein': 1653, 'seine': 1654, 'seiner': 1402, 'seit': 1655, 'setze': 1659, 'setzen':
1661, 'she': 1306, 'shifted': 1007, 'shoutout': 1621, 'sie': 1175, 'simse': 1612, 'since': 1662, 'sind': 1668,
'sitzen': 359, 'sitzung': 1035, 'skifahren': 205, 'skitour': 205, 'skypen': 754, 'sms': 1556, 'sobald': 108,
'solange': 108, 'soll': 1670, 'sollen': 1672, 'sollte': 1676, 'sollten': 1677, 'sozialeinsatz': 354, 'sparring': 1492,
'spazieren': 1678, 'spaziergang': 205, 'spendenaktion': 354, 'spontan': 1267, 'sprach': 975, 'sprachen': 205,
'sprachnachricht': 965, 'sprech': 1037, 'spreche': 1037, 'sprechen': 1038, 'spritzer': 205, 'squash': 205, 'startet':
972, 'statt': 1090, 'stattdessen': 1090, 'stehen': 1679, 'steht': 1680, 'stood': 1681, 'storniert': 90, 'taet': 687,
'tafel': 1682, 'tarock': 205, 'tat': 687, 'tauchte': 1684, 'taufe': 1185, 'tauschte': 1685, 'tauschten': 205,
'tausend': 1309, 'teilgenommen': 1686, 'teilnehmende': 205, 'telefonierd': 205, 'telefoniere': 1037, 'telefonieren':
754, 'telefoniert': 1687, 'telefonierte': 205, 'telefonierten': 205, 'tennis': 205, 'termin': 1078, 'terminiert': 30,
'terminvorschlag': 30, 'text': 1612, 'textet': 621, 'thanks': 1688, 'theater': 205, 'they': 1306, 'thinks': 667,
'thx': 1039, 'to': 1690, 'todo': 1689, 'todos': 933, 'told': 1693, 'total': 1254, 'traeumte': 1053, 'traf': 205,
'trafen': 205, 'tratscht': 205, 'traumte': 1053, 'treff': 1694, 'treffe': 1695, 'treffen': 1697, 'trifft': 1698,
'troffe': 205, 'troffn': 205, 'trost': 1547, 'tät': 687, 'uban': 1701, 'uber': 1701, 'uberleg': 1703, 'uberlege':
1704, 'ubern': 1701, 'ueban': 1701, 'ueber': 1701, 'ueberleg': 1703, 'ueberlege': 1704, 'uebern': 1701, 'umgebucht':
1248, 'umgelegt': 1248, 'umsonst': 1705, 'umzugskisten': 1431, 'unentgeltlich': 354, 'unerreichbar': 90, 'uns': 1268,
'unsicher': 1706, 'unter': 1708, 'unterhalten': 205, 'unterhielt': 1685, 'unterhielten': 205, 'unterrichtet': 205,
'unterschrieben': 205, 'unterzeichnet': 205, 'v': 1709, 'verabredet': 30, 'verabschiedet': 205, 'verabschiedung': 205,
'verbaselt': 90, 'verbummelt': 90, 'vereinbart': 1710, 'vergebens': 1711, 'vergeblich': 1712, 'vergessen': 1716,
'verhandelt': 205, 'verlangt': 567, 'verlegt': 988, 'vermisse': 1053, 'vernissage': 1185, 'verpasst': 90,
'verpasster': 1717, 'verpennt': 90, 'verplant': 90, 'versaeumt': 90, 'versaumt': 90, 'verschieben': 1718,
'verschiebt': 1719, 'verschlafen': 90, 'verschobe': 1720, 'verschoben': 988, 'verschwitzt': 90, 'versoehnt': 205,
'versohnt': 205, 'versprach': 1722, 'versprech': 1382, 'verspreche': 1382, 'verspricht': 698, 'versucht': 1723,
'vertagt': 988, 'vertroestet': 90, 'vertrostet': 90, 'vielen': 1309, 'vielleicht': 1724, 'voellig': 1254, 'voll': 176,
'vollig': 1254, 'volunteered': 1725, 'volunteering': 1725, 'vom': 1729, 'von': 1742, 'vor': 1744, 'vorbeigekommen':
205, 'vorbeigeschaut': 205, 'vorgemerkt': 30, 'vorgestellt': 205, 'vorgezogen': 1248, 'vortrag': 1185, 'vorverlegt':
1248, 'waehrend': 1745, 'waer': 1749, 'waere': 1754, 'wahrend': 1745, 'waiting': 1755, 'wanderung': 205, 'war': 1763,
'ware': 1765, 'waren': 1768, 'warn': 711, 'warnt': 714, 'warnte': 714, 'wart': 1770, 'warte': 1389, 'warten': 1773,
'wartet': 715, 'was': 1774, 'weder': 1777, 'weil': 108, 'weiss': 1778, 'weiß': 1778, 'welche': 108, 'welcher': 108,
'wenn': 1781, 'wer': 1782, 'werd': 1783, 'werde': 1785, 'werden': 1787, 'whatsapp': 1556, 'wie': 1789, 'wieder': 1267,
'wiedergesehen': 205, 'wiedersehen': 205, 'wiedervorlage': 0, 'will': 1790, 'wir': 1800, 'wird': 1801, 'with': 1802,
'wo': 1803, 'woan': 725, 'wohnt': 972, 'wollen': 1804, 'wollt': 1806, 'wollte': 1807, 'wollten': 1808, 'workshop':
1811, 'worn': 725, 'wuenschen': 733, 'wuenscht': 734, 'wuerd': 687, 'wuerde': 1812, 'wunschen': 733, 'wunscht': 735,
'wurd': 687, 'wurde': 1813, 'wurden': 1814, 'wv': 0, 'wär': 1816, 'würde': 1812, 'yoga': 205, 'you': 1817, 'zoomen':
754, 'zu': 1818, 'zufaellig': 1819, 'zufallig': 1819, 'zuruckgerufen': 205, 'zurueckgerufen': 205, 'zusammen': 1820,
'zusammengehockt': 205, 'zusammengesessen': 205, 'zusammengesetzt': 205, 'zuspruch': 1547}]


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
165, 'with': 0, 'without': 9, 'wollt': 131, 'wollte': 167, 'wollten': 131, 'wsap': 156, 'wär': 131, 'wären': 131,
'zu': 168, 'zum': 169, 'zur': 14, 'zusammen': 51}]


KINDS = [{'': (4, 'meal')}, {'': (8, 'meeting')}, {'': (7, 'event')}, {'': (2, 'call')}, {'fixe': 1}, {'': (3,
'coffee')}, {'': (5, 'message')}, {'1': 1}, {'1': 1, 'on': 7}, {'besucht': 1}, {'...': 9, 'besucht': 1}, {'essen': 0},
{'work': 2}, {'fon': 3, 'handy': 3, 'tel': 3, 'telefon': 3}, {'strippe': 3}, {'der': 14, 'die': 14}, {'tel': 3,
'telefon': 3}, {'': (6, 'email')}, {'tee': 5}, {'einen': 18, 'n': 18, 'nen': 18, 'tee': 5}, {'atelier': 1,
'baustelle': 1, 'betrieb': 1, 'buero': 1, 'buro': 1, 'geschaeft': 1, 'geschaft': 1, 'hof': 1, 'kanzlei': 1, 'laden':
1, 'lager': 1, 'praxis': 1, 'studio': 1, 'werk': 1, 'werkstatt': 1}, {'dem': 20, 'der': 20}, {'gewesen': 1, 'gsi': 1,
'gwesen': 1}, {'...': 22, 'der': 20}, {'am': 20, 'auf': 21, 'aufm': 20, 'gewesen': 1, 'gsi': 1, 'gwesen': 1, 'im': 20,
'in': 23}, {'N': 24}, {'N': 24, 'chinesen': 0, 'fon': 3, 'griechen': 0, 'handy': 3, 'heurigen': 0, 'inder': 0,
'italiener': 0, 'japaner': 0, 'mexikaner': 0, 'spanier': 0, 'tel': 3, 'telefon': 3, 'thai': 0, 'tuerken': 0, 'turken':
0, 'vietnamesen': 0, 'wirt': 0, 'wirten': 0}, {'': (0, 'intro')}, {'gemacht': 27}, {'ausgeschenkt': 2, 'serviert': 2,
'verkauft': 2, 'verteilt': 2}, {'pretzels': 2}, {'und': 30}, {'meeting': 1}, {'i': 0, 'ich': 0, 'ma': 0, 'wir': 0},
{'lunch': 0}, {'getrunken': 5}, {'up': 1}, {'in': 1}, {'': (3, 'coffee'), 'chat': 5}, {'': (8, 'meeting'), 'day': 2},
{'market': 2}, {'call': 3}, {'': (6, 'email'), 'wechsel': 17}, {'mail': 42, 'mails': 17}, {'vorgestellt': 27}, {'':
(6, 'email'), 'verkehr': 17}, {'': (4, 'meal'), 'ausgeschenkt': 2, 'gegangen': 0, 'gehen': 0, 'gewesen': 0,
'serviert': 2, 'verkauft': 2, 'verteilt': 2}, {'gesprach': 1, 'gespraech': 1}, {'white': 5}, {'': (4, 'meal'), 'i': 0,
'ich': 0, 'ma': 0, 'wir': 0}, {'meet': 3}, {'messe': 2}, {'schokolade': 5}, {'geschrieben': 6}, {'her': 53}, {'und':
54}, {'brunche': 0, 'brunchen': 0, 'esse': 0, 'fruehstuecke': 0, 'fruehstuecken': 0, 'fruhstucke': 0, 'fruhstucken':
0, 'grille': 0, 'grillen': 0, 'koche': 0, 'kochen': 0, 'lunche': 0, 'lunchen': 0}, {'gesessen': 1, 'gsessen': 1},
{'...': 57, 'gesessen': 1, 'gsessen': 1}, {'': (3, 'coffee'), '...': 57, 'gesessen': 1, 'gsessen': 1}, {'agentur': 1,
'atelier': 1, 'betrieb': 1, 'buero': 1, 'buro': 1, 'fabrik': 1, 'filiale': 1, 'firma': 1, 'geschaeft': 1, 'geschaft':
1, 'hauptquartier': 1, 'kanzlei': 1, 'laden': 1, 'ladenlokal': 1, 'lager': 1, 'office': 1, 'ordination': 1, 'praxis':
1, 'redaktion': 1, 'studio': 1, 'werkstatt': 1, 'zentrale': 1}, {'agentur': 1, 'atelier': 1, 'beisl': 58, 'betrieb':
1, 'buero': 1, 'buro': 1, 'cafe': 58, 'café': 58, 'fabrik': 1, 'filiale': 1, 'firma': 1, 'gasthaus': 58, 'geschaeft':
1, 'geschaft': 1, 'hauptquartier': 1, 'kaffeehaus': 59, 'kanzlei': 1, 'laden': 1, 'ladenlokal': 1, 'lager': 1,
'neuen': 60, 'office': 1, 'ordination': 1, 'praxis': 1, 'redaktion': 1, 'studio': 1, 'werkstatt': 1, 'wirtshaus': 58,
'zentrale': 1}, {'beisl': 58, 'cafe': 58, 'café': 58, 'gasthaus': 58, 'kaffeehaus': 58, 'wirtshaus': 58}, {'agentur':
1, 'atelier': 1, 'betrieb': 1, 'buero': 1, 'buro': 1, 'fabrik': 1, 'filiale': 1, 'firma': 1, 'geschaeft': 1,
'geschaft': 1, 'hauptquartier': 1, 'kanzlei': 1, 'laden': 1, 'ladenlokal': 1, 'lager': 1, 'neuen': 60, 'office': 1,
'ordination': 1, 'praxis': 1, 'redaktion': 1, 'studio': 1, 'werkstatt': 1, 'zentrale': 1}, {'der': 60, 'die': 60,
'einem': 62, 'ihrem': 63, 'ihrer': 60, 'nem': 62, 'seinem': 63, 'seiner': 60, 'unserem': 60, 'unserer': 60}, {'': (0,
'intro'), 'mail': 27}, {'kuchen': 5}, {'': (3, 'coffee'), 'ausgeschenkt': 2, 'serviert': 2, 'und': 66, 'verkauft': 2,
'verteilt': 2}, {'off': 1}, {'': (8, 'meeting'), 'event': 2}, {'update': 1}, {'shopping': 2}, {'night': 71}, {'party':
2}, {'': (5, 'message'), 'nachricht': 6}, {'up': 2}, {'': (8, 'meeting'), 'gesprach': 1, 'gespraech': 1}, {'bekannt':
28}, {'': (4, 'meal'), 'gegessen': 0}, {'': (7, 'event'), 'event': 2}, {'one': 1}, {'on': 80}, {'fon': 3, 'handy': 3,
'mail': 17, 'meet': 3, 'tel': 3, 'telefon': 3}, {'': (8, 'meeting'), 'day': 2, 'event': 2, 'night': 2}, {'an': 3},
{'': (2, 'call'), '...': 84}, {'table': 2}, {'...': 84}, {'mit': 1}, {'...': 88, 'ich': 88, 'mit': 1}, {'zusammen':
1}, {'...': 90, 'wir': 1}, {'kaffee': 5}, {'...': 90}, {'mich': 93, 'uns': 93}, {'ich': 94, 'wir': 94}, {'uns': 93},
{'wir': 96}, {'planning': 1}, {'night': 2}, {'tuer': 2, 'tur': 2}, {'offenen': 100}, {'der': 101}, {'': (2, 'call'),
'call': 3, 'nachricht': 6}, {'getrunken': 5, 'mit': 5}, {'mich': 1}, {'ich': 105, 'm': 1, 'mich': 1}, {'ich': 105,
'mich': 1}, {'uns': 1}, {'': (8, 'meeting'), 'uns': 1, 'wir': 108}, {'kaffee': 5, 'tee': 5}, {'...': 110}, {'...':
110, 'ich': 111}, {'augen': 1}, {'vier': 113}, {'call': 3, 'konferenz': 3}, {'augen': 47}, {'note': 6}, {'termin': 1},
{'ort': 118}, {'N': 37}, {'bei': 120, 'beim': 120}, {'bei': 120, 'beim': 120, 'ich': 121}, {'summit': 2}, {'app': 6},
{'': (5, 'message'), 'anruf': 3, 'call': 3}, {'': (2, 'call'), 'call': 3}, {'': (4, 'meal'), 'essen': 0, 'gegessen':
0, 'gspeist': 0}, {'abend': 127, 'mittag': 127}, {'chinesen': 0, 'essen': 0, 'griechen': 0, 'heurigen': 0, 'inder': 0,
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
'afterwork': 2, 'agluetet': 3, 'aglutet': 3, 'agrueeft': 3, 'agrueft': 3, 'alumnitreffen': 2, 'am': 13, 'an': 15,
'angebimmelt': 3, 'angeklingelt': 3, 'angelaeutet': 3, 'angelautet': 3, 'angerufen': 3, 'angeschrieben': 6, 'anruf':
3, 'anrufe': 3, 'anrufen': 3, 'ans': 16, 'antwortet': 6, 'antwortete': 6, 'antwortmail': 17, 'arbeitsessen': 0,
'arbeitstermin': 1, 'arbeitstreffen': 1, 'assen': 0, 'auf': 19, 'aufmass': 1, 'aufsichtsratssitzung': 1,
'ausgetauscht': 1, 'ausstellung': 2, 'austausch': 1, 'ball': 2, 'barcamp': 2, 'bauernmarkt': 2, 'beerdigung': 2,
'begehung': 1, 'begrabnis': 2, 'begraebnis': 2, 'bei': 25, 'beim': 26, 'beirat': 1, 'beiratssitzung': 1, 'bekannt':
28, 'bekanntgemacht': 27, 'bekanntgmacht': 27, 'bekocht': 0, 'beraten': 1, 'beratungsgesprach': 1,
'beratungsgespraech': 1, 'besichtigung': 1, 'bespr': 1, 'besprechung': 1, 'besprechungen': 1, 'besprochen': 1,
'besuch': 1, 'betriebsbesichtigung': 1, 'bewerbungsgesprach': 1, 'bewerbungsgespraech': 1, 'bier': 29, 'bits': 31,
'board': 32, 'boardmeeting': 1, 'branchentreff': 2, 'branchentreffen': 2, 'breakfast': 0, 'brief': 6, 'brotzeit': 0,
'brunch': 0, 'brunche': 33, 'bsprechig': 1, 'business': 34, 'businesslunch': 0, 'cafe': 35, 'call': 3, 'calls': 3,
'cappuccino': 5, 'catch': 36, 'catchup': 1, 'chat': 6, 'chats': 6, 'check': 37, 'christkindlmarkt': 2, 'clubabend': 2,
'coaching': 1, 'coachingtermin': 1, 'coffee': 38, 'coffeechat': 5, 'connected': 27, 'connectet': 27, 'daily': 1,
'demo': 39, 'demoday': 2, 'design': 40, 'dienstbesprechung': 1, 'diniere': 33, 'diniert': 0, 'dinner': 0, 'discord':
6, 'discovery': 41, 'dm': 6, 'dms': 6, 'doener': 0, 'doner': 0, 'durchgeklingelt': 3, 'durchgerufen': 3,
'durchgesprochen': 1, 'e': 43, 'einander': 44, 'einspaenner': 5, 'einspanner': 5, 'einstellungsgesprach': 1,
'einstellungsgespraech': 1, 'einweihung': 2, 'email': 45, 'emails': 17, 'empfang': 2, 'entwicklungsgesprach': 1,
'entwicklungsgespraech': 1, 'eroeffnung': 2, 'eroffnung': 2, 'erreicht': 3, 'erstcall': 3, 'erstgesprach': 1,
'erstgespraech': 1, 'espresso': 5, 'esse': 33, 'essen': 46, 'event': 2, 'expo': 2, 'facetime': 3, 'fachmesse': 2,
'familienessen': 0, 'feedback': 47, 'feedbackgesprach': 1, 'feedbackgespraech': 1, 'feier': 2, 'ferngesprach': 3,
'ferngespraech': 3, 'fest': 2, 'festival': 2, 'filmabend': 2, 'firmenfeier': 2, 'fischessen': 0, 'flat': 48,
'flohmarkt': 2, 'follow': 36, 'fondue': 0, 'fruehstueck': 49, 'fruehstuecke': 33, 'fruehstuecken': 0,
'fruehstueckten': 0, 'fruhstuck': 49, 'fruhstucke': 33, 'fruhstucken': 0, 'fruhstuckten': 0, 'fussballspiel': 2,
'gaenseessen': 0, 'gala': 2, 'ganseessen': 0, 'geantwortet': 6, 'gebruncht': 0, 'geburtstagsessen': 0,
'geburtstagsfeier': 2, 'geburtstagsparty': 2, 'gecallt': 3, 'gechatted': 6, 'gechattet': 6, 'gefacetimed': 3,
'gefruehstueckt': 0, 'gefruehstuekt': 0, 'gefruhstuckt': 0, 'gefruhstukt': 0, 'gegessen': 0, 'gegrillt': 0,
'gehaltsgesprach': 1, 'gehaltsgespraech': 1, 'gejausnet': 0, 'gekocht': 0, 'gelunched': 0, 'geluncht': 0, 'gemailed':
17, 'gemailt': 17, 'gemeindeabend': 2, 'generalversammlung': 2, 'gephont': 3, 'gepingt': 6, 'gepitcht': 1,
'geschaeftsessen': 0, 'geschaftsessen': 0, 'geschrieben': 6, 'gesimst': 6, 'geskypt': 3, 'geslackt': 6, 'gespeist': 0,
'gesprach': 1, 'gesprache': 1, 'gespraech': 1, 'gespraeche': 1, 'getagt': 1, 'getextet': 6, 'getraenke': 29,
'getranke': 29, 'getroffen': 1, 'gewhatsappt': 6, 'gezoomt': 3, 'gluehwein': 29, 'gluhwein': 29, 'google': 50,
'grillabend': 0, 'grille': 33, 'grillen': 0, 'gruenderabend': 2, 'gruenderfruehstueck': 2, 'gruendertag': 2,
'gruendertreffen': 2, 'grunderabend': 2, 'grunderfruhstuck': 2, 'grundertag': 2, 'grundertreffen': 2, 'gschribe': 6,
'gtroffe': 1, 'gv': 2, 'hackathon': 2, 'hannover': 51, 'hauptversammlung': 2, 'hausbesuch': 1, 'hausmesse': 2,
'heisse': 52, 'heurigen': 0, 'heuriger': 0, 'hin': 55, 'hingesetzt': 1, 'hochzeit': 2, 'ich': 56, 'im': 61,
'imessage': 6, 'in': 64, 'infoabend': 2, 'ins': 60, 'insta': 6, 'instagram': 6, 'interview': 1, 'intro': 65,
'introduced': 27, 'introed': 27, 'introgemacht': 27, 'intromail': 17, 'intros': 27, 'investorengesprach': 1,
'investorengespraech': 1, 'investorentag': 2, 'jahresgesprach': 1, 'jahresgespraech': 1, 'jahrestagung': 2,
'jahrmarkt': 2, 'jause': 0, 'jf': 1, 'jour': 4, 'jubilaeum': 2, 'jubilaum': 2, 'kaefele': 5, 'kaeffchen': 5, 'kafele':
5, 'kaffchen': 5, 'kaffe': 5, 'kaffee': 67, 'kaffeedate': 5, 'kaffeehaus': 5, 'kaffeeklatsch': 5, 'kaffeekraenzchen':
5, 'kaffeekranzchen': 5, 'kaffeepause': 5, 'kaffeetermin': 5, 'kaffeetrinken': 5, 'kaffeetscherl': 5, 'kaffetrinken':
5, 'kafi': 5, 'kakao': 5, 'kantine': 0, 'kennenlerngesprach': 1, 'kennenlerngespraech': 1, 'kennenlerntermin': 1,
'kick': 68, 'kickoff': 69, 'klassentreffen': 2, 'koche': 33, 'konferenz': 2, 'kongress': 2, 'konzert': 2,
'krisensitzung': 1, 'kuchen': 29, 'kundenevent': 2, 'kundengesprach': 1, 'kundengespraech': 1, 'kundentag': 2,
'kundentermin': 1, 'kurzes': 70, 'kurznachricht': 6, 'lagebesprechung': 1, 'late': 72, 'latte': 5, 'launch': 73,
'lesung': 2, 'linkedin': 74, 'lunch': 0, 'lunche': 33, 'lunchtermin': 0, 'mail': 17, 'mailanfrage': 17,
'mailaustausch': 17, 'mailkontakt': 17, 'mails': 17, 'mailt': 17, 'mailte': 17, 'mailten': 17, 'mailverkehr': 17,
'mailwechsel': 17, 'meet': 75, 'meeting': 1, 'meetings': 1, 'meetup': 2, 'melange': 5, 'mentoring': 76,
'mentoringtermin': 1, 'messe': 2, 'messenger': 6, 'mitarbeitergesprach': 1, 'mitarbeitergesprache': 1,
'mitarbeitergespraech': 1, 'mitarbeitergespraeche': 1, 'miteinander': 77, 'mittag': 78, 'mittagessen': 0,
'mittagessens': 0, 'mittagstisch': 0, 'morgenrunde': 1, 'mtg': 1, 'nachbesprechung': 1, 'nachricht': 6, 'nachrichten':
6, 'nachtessen': 0, 'nachtmahl': 0, 'networking': 79, 'netzwerkabend': 2, 'netzwerktreffen': 2,
'netzwerkveranstaltung': 2, 'neujahrsempfang': 2, 'newsletter': 17, 'notartermin': 1, 'offsite': 2, 'oktoberfest': 2,
'one': 81, 'opening': 2, 'ortstermin': 1, 'panel': 2, 'partnertag': 2, 'partnertreffen': 2, 'party': 2, 'per': 82,
'personalgesprach': 1, 'personalgespraech': 1, 'phone': 3, 'pitch': 83, 'pitchabend': 2, 'pizza': 0, 'planning': 1,
'planungsrunde': 1, 'pn': 6, 'podium': 2, 'podiumsdiskussion': 2, 'polterabend': 2, 'polterer': 2, 'postkarte': 6,
'praesentation': 1, 'praesentiert': 1, 'prasentation': 1, 'prasentiert': 1, 'probelauf': 1, 'probetag': 1,
'probevortrag': 1, 'projektmeeting': 1, 'projektsitzung': 1, 'punsch': 29, 'punschstand': 2, 'qbr': 1,
'quartalsgesprach': 1, 'quartalsgespraech': 1, 'quarterly': 1, 'quick': 41, 'raclette': 0, 'retreat': 2, 'retro': 1,
'retrospektive': 1, 'review': 1, 'rief': 85, 'riefen': 3, 'rouladenessen': 0, 'round': 86, 'roundtable': 2, 'ruckruf':
3, 'rucksprache': 1, 'rueckruf': 3, 'ruecksprache': 1, 'ruf': 87, 'rufe': 87, 'ruft': 87, 'runde': 1, 'rundmail': 17,
'sales': 41, 'sass': 89, 'sassen': 91, 'saß': 89, 'saßen': 91, 'schale': 92, 'schreibt': 6, 'schrieb': 6, 'schrieben':
6, 'seminar': 2, 'setze': 95, 'setzen': 97, 'signal': 6, 'sitzig': 1, 'sitzung': 1, 'sitzungen': 1, 'skype': 3,
'slack': 6, 'slush': 2, 'sms': 6, 'sommerfest': 2, 'sommermarkt': 2, 'sonntagsessen': 0, 'soupiert': 0,
'spargelessen': 0, 'sparring': 1, 'spieleabend': 2, 'sprachmemo': 6, 'sprachnachricht': 6, 'sprachnachrichten': 6,
'sprint': 98, 'stammtisch': 2, 'stand': 36, 'standortgesprach': 1, 'standortgespraech': 1, 'standup': 1, 'startup':
99, 'statusgesprach': 1, 'statusgespraech': 1, 'statusmeeting': 1, 'strategiegesprach': 1, 'strategiegespraech': 1,
'strategiemeeting': 1, 'strippe': 3, 'summit': 2, 'suppe': 29, 'sushi': 0, 'symposium': 2, 'sync': 1, 'tag': 102,
'tagung': 2, 'tasse': 18, 'taufe': 2, 'team': 32, 'teamessen': 0, 'teammeeting': 1, 'teamrunde': 1, 'teams': 103,
'teamscall': 3, 'teamsitzung': 1, 'tee': 104, 'teestunde': 5, 'teetrinken': 5, 'tel': 3, 'telco': 3, 'telefon': 3,
'telefonat': 3, 'telefonate': 3, 'telefongesprach': 3, 'telefongespraech': 3, 'telefoniere': 3, 'telefonieren': 3,
'telefoniert': 3, 'telefonierte': 3, 'telefonierten': 3, 'telefonisch': 3, 'telefonkonferenz': 3, 'telefontermin': 3,
'telegram': 6, 'telko': 3, 'termin': 1, 'text': 6, 'textet': 6, 'textete': 6, 'themenabend': 2, 'threema': 6, 'tk': 3,
'traf': 1, 'trafen': 1, 'treff': 106, 'treffe': 107, 'treffen': 109, 'trink': 112, 'trinke': 112, 'troffe': 1,
'troffen': 1, 'troffn': 1, 'ubergabe': 1, 'ubergabegesprach': 1, 'ubers': 13, 'uebergabe': 1, 'uebergabegespraech': 1,
'uebers': 13, 'unter': 114, 'unterhaltung': 1, 'unternehmerfruehstueck': 2, 'unternehmerfruhstuck': 2,
'unternehmertreffen': 2, 'unterredung': 1, 'veranstaltung': 2, 'verbunden': 27, 'vereinsabend': 2, 'verhandelt': 1,
'verhandlung': 1, 'verhandlungen': 1, 'verkaufsgesprach': 1, 'verkaufsgespraech': 1, 'verkaufstermin': 1,
'verkuppelt': 27, 'verlaengerten': 5, 'verlaengerter': 5, 'verlangerten': 5, 'verlangerter': 5, 'vernetzt': 27,
'vernissage': 2, 'vertragsgesprach': 1, 'vertragsgespraech': 1, 'vertriebsmeeting': 1, 'vesper': 0, 'via': 13,
'video': 115, 'videoanruf': 3, 'videocall': 3, 'videochat': 3, 'videogesprach': 3, 'videogespraech': 3,
'videokonferenz': 3, 'videotelefonat': 3, 'vier': 116, 'vieraugengesprach': 1, 'vieraugengespraech': 1, 'vk': 3,
'voice': 117, 'voicenote': 6, 'vor': 119, 'vorbesprechung': 1, 'vorfuehrung': 1, 'vorfuhrung': 1, 'vorgestellt': 27,
'vorstandssitzung': 1, 'vorstellungsgesprach': 1, 'vorstellungsgespraech': 1, 'vortrag': 2, 'wa': 6, 'wapp': 6, 'war':
122, 'web': 123, 'websummit': 2, 'weekly': 1, 'weihnachtsessen': 0, 'weihnachtsfeier': 2, 'weihnachtsmarkt': 2,
'whats': 124, 'whatsapp': 125, 'whatsappt': 6, 'wiesn': 2, 'wir': 56, 'workshop': 2, 'wsap': 6, 'xing': 6, 'zabig': 0,
'zmittag': 0, 'zmorge': 0, 'zmorgen': 0, 'znacht': 0, 'znueni': 0, 'znuni': 0, 'zoom': 126, 'zoomcall': 3, 'zu': 128,
'zum': 129, 'zuruckgerufen': 3, 'zuruckgeschrieben': 6, 'zurueckgerufen': 3, 'zurueckgeschrieben': 6,
'zusammengebracht': 27, 'zusammengehockt': 1, 'zusammengehoeckt': 1, 'zusammengehöckt': 1, 'zusammengesessen': 1,
'zusammengesetzt': 1, 'zvieri': 0, 'zweitgesprach': 1, 'zweitgespraech': 1}]

