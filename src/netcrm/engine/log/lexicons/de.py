"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('apéro', 'außer', 'außerdem', 'bräuchte', 'bäckt', 'café', 'drückt', 'dä', 'dürfte', 'fördert',
'gedrückt', 'groß', 'hält', 'hätte', 'hätten', 'könnte', 'könnten', 'kühn', 'leitfäden', 'möchte', 'müss', 'müsste',
'müssten', 'rät', 'saß', 'saßen', 'schlägt', 'tät', 'weiß', 'wär', 'wären', 'würde', 'zusammengehöckt')


CLASSES = {'ab': ('hello', 'particle'), 'abend': ('name_words',), 'abendessen': ('hello', 'appointment'), 'abends':
('hello',), 'aber': ('hello',), 'abgeben': ('giveinf',), 'abgeholt': ('reach', 'done'), 'abgeklaert': ('done',),
'abgeklart': ('done',), 'abgeraten': ('counselled',), 'abgesagt': ('hello',), 'abholen': ('giveinf',), 'abklaeren':
('giveinf',), 'abklaren': ('giveinf',), 'abliefern': ('giveinf',), 'absage': ('hello',), 'absagen': ('giveinf',),
'absolviert': ('verb3',), 'abstract': ('work',), 'abteilung': ('rel',), 'adler': ('name_words',), 'adoptiert':
('verb3',), 'adresse': ('thing',), 'advice': ('counsel',), 'aeltere': ('attribute',), 'aelteren': ('attribute',),
'aelterer': ('attribute',), 'aergert': ('verb3',), 'aergerte': ('verb3',), 'agentur': ('rel',), 'agluetet':
('attempt', 'reach'), 'aglutet': ('attempt', 'reach'), 'agrueeft': ('attempt', 'reach'), 'agrueft': ('attempt',
'reach'), 'akzeptiert': ('verb3',), 'alle': ('they',), 'alles': ('hello', 'both'), 'als': ('hello',), 'also':
('filler',), 'alt': ('name_words',), 'alte': ('attribute',), 'altem': ('attribute',), 'alten': ('attribute',),
'alter': ('attribute',), 'altere': ('attribute',), 'alteren': ('attribute',), 'alterer': ('attribute',), 'amsel':
('name_words',), 'an': ('particle',), 'analysiert': ('verb3',), 'and': ('and',), 'angebot': ('hello', 'work'),
'angeboten': ('vowed',), 'angefordert': ('asked_for',), 'angefragt': ('asked_for',), 'angehauen': ('reach',),
'angeklingelt': ('attempt',), 'angeklopft': ('reach',), 'angekuendigt': ('vowed', 'said'), 'angekundigt': ('vowed',
'said'), 'angelaeutet': ('attempt', 'reach'), 'angelautet': ('attempt', 'reach'), 'angelika': ('name_words',),
'angerufen': ('attempt', 'hello', 'reach', 'done'), 'angeschaut': ('reviewed',), 'angeschrieben': ('reach',),
'angesehen': ('reviewed',), 'angesprochen': ('reach',), 'angetextet': ('reach',), 'angewaehlt': ('attempt',),
'angewahlt': ('attempt',), 'anker': ('name_words',), 'anleitung': ('thing',), 'anruf': ('hello', 'appointment'),
'anrufen': ('attempt', 'hello', 'giveinf', 'callinf'), 'ans': ('hello',), 'anschauen': ('giveinf',), 'anschliessend':
('filler',), 'anschreiben': ('work', 'callinf'), 'ansehen': ('giveinf',), 'antrag': ('work',), 'antworten':
('giveinf',), 'antwortete': ('reach',), 'anwaeltin': ('rel',), 'anwalt': ('rel',), 'anwaltin': ('rel',), 'apfel':
('name_words',), 'app': ('work',), 'april': ('name_words',), 'arbeite': ('sees1',), 'arbeiten': ('verb3',),
'arbeitet': ('hello', 'verb3'), 'arbeitete': ('verb3',), 'argert': ('verb3',), 'argerte': ('verb3',), 'arm':
('name_words',), 'artikel': ('work', 'thing'), 'arzt': ('name_words',), 'assistent': ('rel',), 'assistentin':
('rel',), 'assistenz': ('rel',), 'auch': ('filler', 'hello'), 'auf': ('hello',), 'aufgesetzt': ('done',), 'aufm':
('hello',), 'aufsetzen': ('giveinf',), 'auftauchen': ('comeinf',), 'august': ('name_words',), 'aurora':
('name_words',), 'aus': ('particle',), 'ausdrucken': ('giveinf',), 'ausfuehrlich': ('filler',), 'ausfuellen':
('giveinf',), 'ausfuhrlich': ('filler',), 'ausfullen': ('giveinf',), 'ausgearbeitet': ('done',), 'ausgefallen':
('hello',), 'ausgegangen': ('gone',), 'ausgehaendigt': ('handed',), 'ausgehandigt': ('handed',), 'ausgeliehen':
('handed',), 'ausleihen': ('giveinf',), 'ausm': ('hello',), 'ausmachen': ('giveinf',), 'ausnahmsweise': ('filler',),
'ausrichten': ('giveinf',), 'ausserdem': ('filler',), 'außerdem': ('filler',), 'azubi': ('rel',), 'baby': ('rel',),
'bach': ('name_words',), 'bachelorarbeit': ('work',), 'backe': ('give1',), 'backen': ('giveinf',), 'backt':
('give3',), 'baeckt': ('give3',), 'baer': ('name_words',), 'bahn': ('bookable',), 'bald': ('filler', 'hello'), 'ball':
('name_words',), 'bank': ('rel',), 'bar': ('name_words',), 'bat': ('bidding', 'verb3'), 'bau': ('give1',), 'baue':
('give1',), 'bauer': ('name_words',), 'baum': ('name_words',), 'baut': ('verb3', 'give3', 'deed3', 'sends3'), 'baute':
('verb3',), 'bayer': ('name_words',), 'beantragt': ('give3', 'sends3', 'done'), 'beauftragt': ('verb3',),
'beauftragte': ('verb3',), 'beck': ('name_words',), 'becker': ('name_words',), 'bedankt': ('says', 'verb3'),
'bedankte': ('verb3',), 'beeindruckt': ('verb3',), 'beendet': ('verb3',), 'beendete': ('verb3',), 'befuerchtet':
('verb3',), 'befurchtet': ('verb3',), 'begann': ('verb3',), 'begegnet': ('gone',), 'begeistert': ('verb3',),
'beginnt': ('verb3',), 'begleitete': ('reach',), 'behauptet': ('says', 'verb3'), 'behauptete': ('says',), 'behebt':
('deed3',), 'behoben': ('done',), 'bei': ('hello',), 'beide': ('they', 'hello', 'both'), 'beiden': ('them',),
'beides': ('both',), 'beim': ('hello',), 'bekam': ('verb3',), 'bekannte': ('rel',), 'bekannter': ('rel',),
'bekanntgemacht': ('introduced',), 'beklagt': ('verb3',), 'bekomm': ('verb1',), 'bekomme': ('verb1',), 'bekommen':
('hello',), 'bekommt': ('verb3',), 'bemaengelt': ('verb3',), 'bemangelt': ('verb3',), 'beneidet': ('verb3',),
'benoetigt': ('needs',), 'benotigt': ('needs',), 'berechnet': ('done',), 'bereite': ('give1', 'deed1'), 'bereitet':
('give3', 'deed3', 'sends3'), 'bereitgestellt': ('done',), 'bereits': ('filler',), 'bereut': ('verb3',), 'berg':
('name_words',), 'bericht': ('thing',), 'berichtet': ('recounts', 'says', 'verb3'), 'berichtete': ('says', 'verb3'),
'besass': ('verb3',), 'beschwert': ('verb3',), 'beschwerte': ('verb3',), 'besitzt': ('verb3',), 'besorg': ('give1',
'deed1', 'verb1'), 'besorge': ('give1', 'deed1', 'verb1'), 'besorgen': ('give1', 'give3', 'giveinf', 'deed3'),
'besorgt': ('give3', 'handed', 'deed3', 'sends3', 'done', 'does3'), 'bespr': ('hello',), 'besprechung': ('hello',
'appointment'), 'bestaetig': ('give1',), 'bestaetige': ('give1',), 'bestaetigen': ('giveinf',), 'bestaetigt': ('says',
'verb3', 'give3', 'sends3', 'said'), 'bestaetigte': ('says', 'verb3'), 'bestatig': ('give1',), 'bestatige':
('give1',), 'bestatigen': ('giveinf',), 'bestatigt': ('says', 'verb3', 'give3', 'sends3', 'said'), 'bestatigte':
('says', 'verb3'), 'beste': ('attribute',), 'bestellt': ('give3', 'deed3', 'sends3', 'done', 'does3', 'asked_for'),
'besten': ('attribute',), 'bester': ('attribute',), 'besuche': ('give1',), 'besuchen': ('giveinf', 'callinf'),
'besucht': ('hello', 'reach', 'give3'), 'besuchte': ('reach',), 'besuchten': ('reach',), 'betreibt': ('verb3',),
'betrieb': ('verb3',), 'bewarb': ('verb3',), 'bewerbung': ('work',), 'bewerbungsunterlagen': ('work',), 'bewertet':
('verb3',), 'bewirbt': ('verb3',), 'bewundert': ('verb3',), 'bezahl': ('give1',), 'bezahle': ('give1',), 'bezahlen':
('giveinf',), 'bezahlt': ('give3', 'sends3', 'done'), 'bier': ('hello', 'appointment'), 'bill': ('name_words',),
'bin': ('hello', 'verb1'), 'birn': ('name_words',), 'bis': ('hello',), 'bissl': ('hello',), 'bitte': ('filler',),
'bittet': ('bidding', 'verb3', 'does3'), 'bleiben': ('verb3',), 'bleibt': ('verb3',), 'blieb': ('verb3',), 'blogpost':
('thing',), 'bloss': ('filler',), 'bluesky': ('network',), 'blum': ('name_words',), 'boehm': ('name_words',), 'bohm':
('name_words',), 'boomt': ('verb3',), 'borg': ('give1',), 'borge': ('give1',), 'borgen': ('giveinf',), 'borgt':
('give3',), 'boss': ('rel',), 'bp': ('work',), 'brach': ('verb3',), 'brachte': ('verb3',), 'braeuchte': ('verb3',
'needs'), 'brand': ('name_words',), 'brannte': ('verb3',), 'brauch': ('verb1',), 'brauche': ('verb1',), 'brauchen':
('verb3', 'needs'), 'braucht': ('hello', 'verb3', 'needs'), 'brauchte': ('verb3', 'needs'), 'braun': ('name_words',),
'brennt': ('verb3',), 'bricht': ('verb3',), 'briefen': ('callinf',), 'bring': ('give1', 'verb1'), 'bringe': ('give1',
'verb1'), 'bringen': ('give1', 'give3', 'giveinf'), 'bringt': ('verb3', 'give3', 'sends3'), 'brucke': ('name_words',),
'bruder': ('rel',), 'bruecke': ('name_words',), 'bräuchte': ('verb3', 'needs'), 'buch': ('work', 'thing'), 'buche':
('give1', 'name_words', 'deed1'), 'buchen': ('giveinf',), 'bucht': ('give3', 'deed3', 'sends3', 'does3'), 'buchtipp':
('thing',), 'budgetiert': ('verb3',), 'buero': ('rel',), 'buro': ('rel',), 'busch': ('name_words',), 'businessplan':
('work',), 'bzw': ('and',), 'bäckt': ('give3',), 'call': ('appointment',), 'called': ('reach',), 'ceo': ('rel',),
'cfo': ('rel',), 'challenged': ('reviewed',), 'check': ('deed1',), 'checke': ('give1', 'deed1'), 'checken':
('giveinf',), 'checkliste': ('thing',), 'checklisten': ('thing',), 'checkt': ('give3', 'deed3', 'sends3', 'does3'),
'chef': ('rel',), 'chefin': ('rel',), 'christ': ('name_words',), 'closed': ('verb3',), 'closte': ('verb3',), 'coacht':
('verb3',), 'code': ('work',), 'cofounder': ('rel',), 'connecte': ('give1',), 'connected': ('give3', 'introduced'),
'connecten': ('giveinf',), 'connectet': ('give3', 'introduced'), 'coo': ('rel',), 'cousin': ('rel',), 'cousine':
('rel',), 'crew': ('rel',), 'cto': ('rel',), 'cv': ('work',), 'd': ('det',), 'dabeigewesen': ('reach',), 'dabeisein':
('comeinf',), 'dachte': ('verb3',), 'dafuer': ('filler',), 'dafur': ('filler',), 'dagelassen': ('handed',), 'daher':
('filler',), 'daily': ('appointment',), 'danach': ('filler', 'hello'), 'danke': ('hello',), 'danken': ('callinf',),
'dann': ('filler', 'hello'), 'darf': ('verb3', 'verb1'), 'das': ('it', 'det', 'hello', 'relative'), 'dass':
('hello',), 'date': ('appointment',), 'datei': ('thing',), 'dazu': ('filler',), 'dazugekommen': ('reach',),
'dazukommen': ('comeinf',), 'dazustossen': ('comeinf',), 'deck': ('work',), 'definitiv': ('filler',), 'dem': ('them',
'det', 'hello', 'article', 'relative'), 'demnachst': ('filler',), 'demnaechst': ('filler',), 'den': ('det', 'hello',
'article', 'relative'), 'denk': ('verb1',), 'denke': ('verb1',), 'denken': ('verb3',), 'denkt': ('verb3', 'saysv'),
'der': ('det', 'hello', 'article', 'relative'), 'deren': ('their', 'relative'), 'des': ('det',), 'deshalb':
('filler',), 'designt': ('deed3',), 'dessen': ('their',), 'deswegen': ('filler',), 'dick': ('name_words',), 'die':
('det', 'article', 'relative'), 'dienstag': ('hello',), 'dies': ('it',), 'diese': ('det', 'hello'), 'diesem':
('det',), 'diesen': ('det', 'hello'), 'dieser': ('det', 'hello'), 'dieses': ('det',), 'dill': ('name_words',),
'dinner': ('appointment',), 'direkt': ('filler',), 'doch': ('filler',), 'dokument': ('thing',), 'donnerstag':
('hello',), 'doziert': ('verb3',), 'dr': ('det', 'article', 'title'), 'draengt': ('bidding', 'verb3'), 'draengte':
('verb3',), 'draft': ('work',), 'drangt': ('bidding', 'verb3'), 'drangte': ('verb3',), 'dreht': ('deed3',), 'drei':
('hello',), 'dringend': ('filler',), 'drucke': ('give1',), 'druckt': ('verb3', 'give3', 'deed3', 'sends3', 'does3'),
'drueckt': ('verb3',), 'drückt': ('verb3',), 'duenn': ('name_words',), 'duerfte': ('verb3',), 'dunn': ('name_words',),
'durch': ('hello', 'particle'), 'durchgeackert': ('reviewed',), 'durchgeben': ('giveinf',), 'durchgegangen':
('reviewed',), 'durchgehen': ('giveinf',), 'durchgeklingelt': ('attempt', 'reach'), 'durchgelesen': ('reviewed',),
'durchgerufen': ('reach',), 'durchgeschaut': ('reviewed',), 'durchgesehen': ('reviewed', 'done'), 'durchkorrigiert':
('reviewed',), 'durchlesen': ('giveinf',), 'durchschauen': ('giveinf',), 'durchsehen': ('giveinf',), 'durfte':
('verb3',), 'dürfte': ('verb3',), 'e': ('filler',), 'eben': ('filler',), 'eh': ('filler',), 'ehefrau': ('rel',),
'ehemalige': ('attribute',), 'ehemaligen': ('attribute',), 'ehemaliger': ('attribute',), 'ehemann': ('rel',),
'ehrenamtliche': ('helper',), 'ehrenamtlicher': ('helper',), 'ehrlich': ('filler',), 'eich': ('name_words',), 'eig':
('filler',), 'eigens': ('filler',), 'eigentlich': ('filler',), 'ein': ('det', 'hello', 'particle'), 'einander':
('hello',), 'eine': ('det', 'hello'), 'einem': ('det', 'hello'), 'einen': ('det', 'hello'), 'einer': ('det',),
'eines': ('det',), 'eingeblaeut': ('counselled',), 'eingeblaut': ('counselled',), 'eingefordert': ('asked_for',),
'eingeholt': ('done',), 'eingeladen': ('reach',), 'eingereicht': ('done',), 'eingeschaerft': ('counselled',),
'eingescharft': ('counselled',), 'einladen': ('giveinf', 'callinf'), 'einlesen': ('selfinf',), 'einmal': ('filler',),
'einreichen': ('giveinf',), 'einrichten': ('giveinf',), 'eltern': ('rel',), 'em': ('article',), 'emailed': ('reach',),
'empfahl': ('verb3',), 'empfehlen': ('giveinf',), 'empfehlung': ('counsel',), 'empfiehlt': ('verb3',), 'empfohlen':
('handed', 'counselled'), 'ende': ('name_words',), 'endet': ('verb3',), 'endete': ('verb3',), 'endlich': ('filler',),
'engagiert': ('verb3',), 'engagierte': ('verb3',), 'engel': ('name_words',), 'engels': ('name_words',), 'entlaesst':
('verb3',), 'entlasst': ('verb3',), 'entliess': ('verb3',), 'entscheidet': ('verb3',), 'entschied': ('verb3',),
'entschuldigt': ('verb3',), 'entschuldigte': ('verb3',), 'enttaeuscht': ('verb3',), 'enttauscht': ('verb3',),
'entwickelt': ('verb3',), 'entwirft': ('sends3', 'does3'), 'entworfen': ('done',), 'entwurf': ('work',), 'er':
('they', 'hello'), 'erbeten': ('asked_for',), 'erbt': ('verb3',), 'erbte': ('verb3',), 'erfahren': ('seen_of',),
'ergaenze': ('give1',), 'ergaenzen': ('giveinf',), 'ergaenzt': ('give3', 'deed3', 'sends3', 'done'), 'erganze':
('give1',), 'erganzen': ('giveinf',), 'erganzt': ('give3', 'deed3', 'sends3', 'done'), 'erholt': ('verb3',), 'erika':
('name_words',), 'erinnern': ('callinf',), 'erklaert': ('says', 'verb3', 'said'), 'erklaerte': ('says', 'verb3'),
'erklart': ('says', 'verb3', 'said'), 'erklarte': ('says', 'verb3'), 'erkundigen': ('selfinf',), 'erlaubt':
('verb3',), 'erledig': ('give1', 'deed1'), 'erledige': ('give1', 'deed1'), 'erledigen': ('giveinf',), 'erledigt':
('give3', 'deed3', 'sends3', 'done', 'does3'), 'ermittelt': ('done',), 'ernst': ('name_words',), 'eroeffnet':
('verb3',), 'eroffnet': ('verb3',), 'erreicht': ('hello',), 'erreichte': ('verb3', 'reach'), 'ers': ('they',),
'erstell': ('give1', 'deed1'), 'erstelle': ('give1', 'deed1'), 'erstellen': ('giveinf',), 'erstellt': ('give3',
'deed3', 'sends3', 'done'), 'erstmal': ('filler',), 'erwaegt': ('verb3',), 'erwaehnt': ('says', 'verb3'), 'erwaehnte':
('says', 'verb3'), 'erwagt': ('verb3',), 'erwahnt': ('says', 'verb3'), 'erwahnte': ('says', 'verb3'), 'erwartet':
('verb3', 'needs'), 'erwartete': ('verb3',), 'erwog': ('verb3',), 'erzaehlt': ('recounts', 'says', 'verb3', 'said'),
'erzaehlte': ('says', 'verb3'), 'erzahlt': ('recounts', 'says', 'verb3', 'said'), 'erzahlte': ('says', 'verb3'),
'erzielt': ('verb3',), 'es': ('it',), 'essen': ('hello', 'appointment'), 'etwas': ('hello',), 'euch': ('hello',),
'ewig': ('filler',), 'ex': ('rel',), 'excel': ('thing',), 'expandiert': ('verb3',), 'exportiert': ('verb3',),
'expose': ('work',), 'exposee': ('work',), 'facebook': ('network',), 'faehrt': ('verb3',), 'faellt': ('hello',
'verb3'), 'faende': ('saysv',), 'faengt': ('verb3',), 'fahrkarten': ('bookable',), 'fahrt': ('verb3',), 'falk':
('name_words',), 'falke': ('name_words',), 'fallt': ('hello', 'verb3'), 'familie': ('rel',), 'fand': ('says', 'verb3',
'saysv'), 'fande': ('saysv',), 'fanden': ('verb3',), 'fands': ('verb3',), 'fangt': ('verb3',), 'faxe': ('give1',),
'faxen': ('giveinf',), 'faxt': ('give3',), 'fb': ('network',), 'fehlt': ('verb3',), 'fehlte': ('verb3',), 'feiert':
('verb3',), 'feierte': ('verb3',), 'feld': ('name_words',), 'feuert': ('verb3',), 'feuerte': ('verb3',), 'fiel':
('verb3',), 'finanziert': ('verb3',), 'finanzierte': ('verb3',), 'finanzplan': ('work',), 'find': ('verb1',), 'finde':
('verb1',), 'finden': ('verb3', 'saysv'), 'findet': ('says', 'hello', 'verb3', 'saysv'), 'finds': ('saysv',), 'fing':
('verb3',), 'fink': ('name_words',), 'firma': ('rel',), 'fischer': ('name_words',), 'fix': ('filler',), 'fixt':
('deed3',), 'fliegt': ('verb3',), 'flog': ('verb3',), 'flora': ('name_words',), 'florenz': ('name_words',),
'floriert': ('verb3',), 'fluege': ('bookable',), 'flug': ('bookable',), 'fluge': ('bookable',), 'foerderantrag':
('work',), 'foerdert': ('verb3',), 'folgt': ('verb3',), 'folgte': ('verb3',), 'folie': ('work',), 'folien': ('work',
'thing'), 'fonds': ('rel',), 'forderantrag': ('work',), 'fordert': ('verb3',), 'forderte': ('verb3',), 'formulier':
('give1',), 'formuliere': ('give1',), 'formulieren': ('giveinf',), 'formuliert': ('give3', 'sends3'), 'forwarde':
('give1',), 'forwarden': ('giveinf',), 'forwardet': ('give3',), 'founder': ('rel',), 'fr': ('title',), 'frag':
('give1',), 'frage': ('give1',), 'fragen': ('giveinf',), 'fragt': ('says', 'bidding', 'verb3', 'give3', 'sends3',
'does3'), 'fragte': ('says', 'verb3'), 'frank': ('name_words',), 'franke': ('name_words',), 'frau': ('hello', 'rel',
'title'), 'frei': ('name_words',), 'freigeben': ('giveinf',), 'freigegeben': ('handed', 'done'), 'freitag': ('hello',
'name_words'), 'freiwillige': ('helper',), 'freiwilliger': ('helper',), 'freu': ('verb1',), 'freue': ('verb1',),
'freund': ('rel', 'name_words'), 'freundin': ('rel',), 'freundlicherweise': ('filler',), 'freut': ('verb3',),
'freute': ('verb3',), 'froh': ('name_words',), 'fromm': ('name_words',), 'frueh': ('hello',), 'fruehere':
('attribute',), 'frueheren': ('attribute',), 'frueherer': ('attribute',), 'fruehstueck': ('hello',), 'fruh':
('hello',), 'fruhere': ('attribute',), 'fruheren': ('attribute',), 'fruherer': ('attribute',), 'fruhstuck':
('hello',), 'fuchs': ('name_words',), 'fuehrt': ('verb3',), 'fuehrte': ('verb3',), 'fuellt': ('sends3',), 'fuer':
('hello',), 'fuern': ('hello',), 'fuers': ('hello',), 'fuhr': ('verb3',), 'fuhrt': ('verb3',), 'fuhrte': ('verb3',),
'fullt': ('sends3',), 'fund': ('rel',), 'funktioniert': ('verb3',), 'fur': ('hello',), 'furn': ('hello',), 'furs':
('hello',), 'fusioniert': ('verb3',), 'fördert': ('verb3',), 'gab': ('verb3',), 'ganga': ('gone',), 'ganz': ('filler',
'hello'), 'gatte': ('rel',), 'gattin': ('rel',), 'geantwortet': ('reach',), 'geb': ('give1', 'verb1'), 'gebaut':
('done',), 'gebe': ('give1', 'verb1'), 'geben': ('give1', 'give3', 'giveinf'), 'gebeten': ('bidding',), 'geblieben':
('gone',), 'geborgt': ('handed',), 'gebracht': ('handed', 'done'), 'gebs': ('give1',), 'gebucht': ('done',),
'geburtstag': ('hello', 'rel'), 'gechallenged': ('reviewed',), 'gedruckt': ('done',), 'gefahren': ('gone',),
'geflogen': ('gone',), 'geforwarded': ('handed',), 'gefragt': ('bidding',), 'gefruehstueckt': ('hello',),
'gefruhstuckt': ('hello',), 'gegangen': ('gone',), 'gegeben': ('handed', 'done'), 'gegen': ('hello',), 'gegengelesen':
('reviewed',), 'gegessen': ('hello',), 'geh': ('sees1',), 'gehabt': ('hello',), 'gehe': ('sees1',), 'gehen':
('verb3',), 'gehockt': ('gone',), 'gehoert': ('recounts', 'seen_of'), 'gehoerte': ('verb3',), 'geholfen': ('hello',),
'gehort': ('recounts', 'seen_of'), 'gehorte': ('verb3',), 'geht': ('hello', 'verb3'), 'gejoggt': ('gone',),
'geklaert': ('done',), 'geklart': ('done',), 'geklingelt': ('attempt',), 'gekuerzt': ('reviewed',), 'gekurzt':
('reviewed',), 'gelassen': ('handed',), 'gelaufen': ('gone',), 'geleitet': ('done',), 'gelesen': ('reviewed',
'seen_of'), 'geliefert': ('done',), 'geliehen': ('handed',), 'gemacht': ('done',), 'gemailt': ('hello', 'reach',
'handed', 'said'), 'gemeint': ('said',), 'gemeldet': ('reach',), 'gemuetlich': ('filler',), 'gemutlich': ('filler',),
'gepaddelt': ('gone',), 'gepilgert': ('gone',), 'gepingt': ('reach',), 'geprueft': ('reviewed', 'done'), 'gepruft':
('reviewed', 'done'), 'gequatscht': ('hello',), 'gerade': ('filler', 'hello'), 'geradelt': ('gone',), 'geraten':
('counselled',), 'gerechnet': ('done',), 'geredet': ('recounts', 'hello'), 'gereicht': ('done',), 'gereist':
('gone',), 'gereviewt': ('reviewed',), 'gerodelt': ('gone',), 'gerudert': ('gone',), 'gesagt': ('said',), 'gesandt':
('done',), 'geschaeftsfuehrer': ('rel',), 'geschaeftsfuehrerin': ('rel',), 'geschaftsfuhrer': ('rel',),
'geschaftsfuhrerin': ('rel',), 'geschenkt': ('handed',), 'geschickt': ('handed', 'done'), 'geschlendert': ('gone',),
'geschrieben': ('hello', 'reach', 'said', 'done'), 'geschwaermt': ('recounts',), 'geschwarmt': ('recounts',),
'geschwister': ('rel',), 'geschwommen': ('gone',), 'gesehen': ('hello', 'seen_of'), 'gesendet': ('handed', 'done'),
'gesessen': ('gone',), 'gesimst': ('reach',), 'gesprach': ('hello', 'appointment'), 'gespraech': ('hello',
'appointment'), 'gesprochen': ('recounts', 'hello'), 'gestand': ('verb3',), 'gestanden': ('gone',), 'gesteht':
('says', 'verb3'), 'gestellt': ('done',), 'gestern': ('hello',), 'gestiefelt': ('gone',), 'getanzt': ('gone',),
'geteilt': ('handed',), 'getestet': ('reviewed',), 'getextet': ('reach',), 'getroffen': ('hello', 'reach'),
'getrunken': ('hello',), 'gewandelt': ('gone',), 'gewandert': ('gone',), 'gewann': ('verb3',), 'gewesen': ('hello',
'gone'), 'gewhatsappt': ('reach',), 'gewinnt': ('verb3',), 'gewuenscht': ('asked_for',), 'gewunscht': ('asked_for',),
'gezahlt': ('done',), 'gib': ('give1',), 'gibt': ('hello', 'verb3', 'give3', 'sends3'), 'ging': ('verb3', 'verb1'),
'glaenzt': ('verb3',), 'glanzt': ('verb3',), 'glaub': ('verb1',), 'glaube': ('verb1',), 'glauben': ('verb3',),
'glaubt': ('says', 'verb3', 'saysv'), 'glaubte': ('verb3',), 'glaufen': ('hello',), 'gleich': ('filler',), 'gloria':
('name_words',), 'gluck': ('name_words',), 'glueck': ('name_words',), 'gmeint': ('saysv', 'said'), 'goennt':
('verb3',), 'gold': ('name_words',), 'gonnt': ('verb3',), 'grab': ('name_words',), 'grad': ('filler', 'hello'),
'grade': ('filler',), 'graf': ('name_words',), 'gratn': ('counselled',), 'gratscht': ('hello',), 'gratulieren':
('callinf',), 'gratuliert': ('hello',), 'grinst': ('verb3',), 'gross': ('name_words',), 'grosse': ('attribute',),
'grossen': ('attribute',), 'grosser': ('attribute',), 'grossmutter': ('rel',), 'grossvater': ('rel',), 'groß':
('name_words',), 'gruen': ('name_words',), 'gruenden': ('verb3',), 'gruender': ('rel',), 'gruenderin': ('rel',),
'gruendet': ('verb3',), 'gruendete': ('verb3',), 'grun': ('name_words',), 'grunden': ('verb3',), 'grunder': ('rel',),
'grunderin': ('rel',), 'grundet': ('verb3',), 'grundete': ('verb3',), 'gsagt': ('saysv', 'said'), 'gschickt':
('handed',), 'gschribe': ('reach',), 'gschwaermt': ('recounts',), 'gschwarmt': ('recounts',), 'gschwind': ('filler',),
'gsd': ('filler',), 'gseit': ('said',), 'gsessen': ('hello',), 'gsi': ('gone',), 'gsogt': ('saysv', 'said'), 'gut':
('hello', 'name_words'), 'gwesn': ('gone',), 'hab': ('hello', 'have', 'verb1'), 'habe': ('hello', 'have', 'verb1'),
'haben': ('hello', 'verb3', 'have', 'hat', 'verb1'), 'haberer': ('rel',), 'habilitiert': ('verb3',), 'haelt':
('verb3',), 'haengt': ('verb3',), 'haett': ('verb3',), 'haette': ('verb3', 'verb1'), 'haettn': ('verb3',), 'hahn':
('name_words',), 'halbiert': ('verb3',), 'half': ('verb3',), 'halt': ('filler', 'verb3'), 'ham': ('have',), 'hammer':
('name_words',), 'han': ('have',), 'handout': ('thing',), 'hangt': ('verb3',), 'hase': ('name_words',), 'hasst':
('verb3',), 'hasste': ('verb3',), 'hat': ('verb3', 'hat'), 'hatt': ('verb3',), 'hatte': ('hello', 'verb3', 'have',
'hat', 'verb1'), 'hatten': ('hello', 'verb3', 'have', 'hat', 'verb1'), 'hattn': ('verb3',), 'hebt': ('does3',),
'hecht': ('name_words',), 'heide': ('name_words',), 'heimgesucht': ('reach',), 'heiratet': ('verb3',), 'heiratete':
('verb3',), 'heiss': ('name_words',), 'helf': ('give1',), 'helfe': ('give1',), 'helfen': ('giveinf',), 'helfer':
('helper',), 'helferin': ('helper',), 'herbst': ('name_words',), 'herr': ('hello', 'title'), 'herrn': ('hello',
'title'), 'herzog': ('name_words',), 'hess': ('name_words',), 'heuer': ('hello',), 'heut': ('filler', 'hello'),
'heute': ('hello',), 'hielt': ('verb3',), 'hilft': ('verb3', 'give3'), 'hing': ('verb3',), 'hinkt': ('verb3',),
'hinterher': ('filler',), 'hired': ('verb3',), 'hirsch': ('name_words',), 'hochladen': ('giveinf',), 'hochzeit':
('rel',), 'hoer': ('sees1',), 'hoere': ('sees1',), 'hoert': ('verb3', 'give3', 'does3'), 'hoerte': ('verb3',),
'hoffentlich': ('filler',), 'hofft': ('verb3',), 'hoffte': ('verb3',), 'hol': ('give1',), 'hole': ('give1',), 'holen':
('giveinf',), 'holt': ('verb3', 'give3', 'sends3', 'does3'), 'holte': ('verb3',), 'hor': ('sees1',), 'hore':
('sees1',), 'hort': ('verb3', 'give3', 'does3'), 'horte': ('verb3',), 'hotel': ('bookable',), 'hr': ('title',),
'hält': ('verb3',), 'hätte': ('verb3', 'verb1'), 'i': ('i',), 'ich': ('i', 'hello'), 'ignoriert': ('verb3',), 'ihm':
('them', 'hello', 'to_them'), 'ihms': ('them',), 'ihn': ('them', 'hello'), 'ihnen': ('them', 'hello', 'to_them'),
'ihr': ('them', 'their', 'hello', 'to_them'), 'ihre': ('their', 'hello'), 'ihrem': ('their', 'hello'), 'ihren':
('their', 'hello'), 'ihrer': ('their', 'hello'), 'ihres': ('their',), 'ihrs': ('them',), 'immer': ('filler', 'hello'),
'importiert': ('verb3',), 'informier': ('give1',), 'informiere': ('give1',), 'informieren': ('giveinf', 'selfinf'),
'informiert': ('give3', 'done'), 'ins': ('hello',), 'insta': ('network',), 'instagram': ('network',), 'interessieren':
('verb3',), 'interessiert': ('verb3',), 'interessierte': ('verb3',), 'intro': ('give3',), 'introduced':
('introduced',), 'introe': ('give1',), 'introed': ('give3', 'introduced'), 'introen': ('giveinf',), 'introt':
('give3',), 'investiert': ('verb3',), 'investierte': ('verb3',), 'investor': ('rel',), 'investorin': ('rel',),
'irgendwann': ('filler',), 'iris': ('name_words',), 'isst': ('verb3',), 'ist': ('hello', 'verb3'), 'ja': ('filler',
'hello'), 'jaeger': ('name_words',), 'jager': ('name_words',), 'jahr': ('hello',), 'jammert': ('verb3',), 'jammerte':
('verb3',), 'jan': ('name_words',), 'jasmin': ('name_words',), 'jemand': ('they',), 'jene': ('det',), 'jener':
('det',), 'jetzige': ('attribute',), 'jetzigen': ('attribute',), 'jetziger': ('attribute',), 'jetzt': ('filler',),
'jeweils': ('both',), 'joggt': ('verb3',), 'joined': ('reach',), 'jour': ('appointment',), 'juengere': ('attribute',),
'juengeren': ('attribute',), 'juengerer': ('attribute',), 'jung': ('name_words',), 'jungere': ('attribute',),
'jungeren': ('attribute',), 'jungerer': ('attribute',), 'just': ('filler',), 'kaempft': ('verb3',), 'kaempfte':
('verb3',), 'kaffee': ('hello', 'appointment'), 'kaiser': ('name_words',), 'kalkulation': ('thing',), 'kalkuliert':
('verb3',), 'kam': ('reach',), 'kamen': ('reach',), 'kamp': ('name_words',), 'kampft': ('verb3',), 'kampfte':
('verb3',), 'kandidiert': ('verb3',), 'kann': ('verb3', 'verb1'), 'kannte': ('verb3',), 'kannten': ('verb3',),
'kanzlei': ('rel',), 'kapitel': ('work',), 'karten': ('bookable',), 'kaufe': ('give1',), 'kaufen': ('giveinf',),
'kauft': ('verb3', 'give3', 'sends3', 'does3'), 'kaufte': ('verb3',), 'kaum': ('not',), 'kein': ('not', 'hello'),
'keine': ('not', 'hello'), 'keinem': ('not',), 'keinen': ('not', 'hello'), 'keiner': ('not',), 'keines': ('not',),
'keller': ('name_words',), 'kennen': ('verb3',), 'kennt': ('verb3',), 'kern': ('name_words',), 'kind': ('rel',),
'kinder': ('rel',), 'kirch': ('name_words',), 'klaer': ('give1', 'deed1', 'verb1'), 'klaere': ('give1', 'deed1',
'verb1'), 'klaeren': ('giveinf', 'deed3'), 'klaert': ('give3', 'deed3', 'sends3', 'does3'), 'klagt': ('says',
'verb3'), 'klagte': ('verb3',), 'klang': ('verb3',), 'klar': ('give1', 'deed1', 'verb1'), 'klare': ('give1', 'deed1',
'verb1'), 'klaren': ('giveinf', 'deed3'), 'klart': ('give3', 'deed3', 'sends3', 'does3'), 'klein': ('name_words',),
'kleine': ('attribute',), 'kleinen': ('attribute',), 'kleiner': ('attribute',), 'klettert': ('verb3',), 'klingelte':
('reach',), 'klingt': ('verb3',), 'koa': ('not',), 'koch': ('name_words',), 'koche': ('give1',), 'kochen':
('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',), 'koennen': ('verb3',), 'koennte': ('verb3', 'verb1'),
'kollege': ('rel',), 'kollegen': ('rel',), 'kollegin': ('rel',), 'kommen': ('comeinf',), 'kommentiert': ('reviewed',),
'kommt': ('hello', 'verb3'), 'konig': ('name_words',), 'konnen': ('verb3',), 'konnte': ('verb3', 'verb1'), 'konstanz':
('name_words',), 'kontakt': ('thing', 'appointment'), 'kontakte': ('thing',), 'kontaktieren': ('giveinf', 'callinf'),
'kontaktiert': ('reach', 'deed3', 'sends3', 'done', 'does3'), 'kontaktierte': ('reach',), 'konzept': ('work',),
'konzepte': ('work',), 'kooperiert': ('verb3',), 'korn': ('name_words',), 'korrekturgelesen': ('reviewed',),
'korrigier': ('give1',), 'korrigiere': ('give1',), 'korrigieren': ('giveinf',), 'korrigiert': ('give3', 'reviewed',
'sends3', 'done', 'does3'), 'kraft': ('name_words',), 'krank': ('hello',), 'krebs': ('name_words',), 'krieg':
('verb1',), 'kriege': ('verb1',), 'kriegt': ('verb3',), 'kriegte': ('verb3',), 'kriselt': ('verb3',), 'kritisiert':
('verb3',), 'kritisierte': ('verb3',), 'krumm': ('name_words',), 'kuehl': ('name_words',), 'kuehn': ('name_words',),
'kuemmer': ('give1', 'verb1'), 'kuemmere': ('give1', 'deed1', 'verb1'), 'kuemmern': ('giveinf', 'selfinf'),
'kuemmert': ('give3',), 'kuemmre': ('give1',), 'kuendigt': ('verb3',), 'kuendigte': ('verb3',), 'kuenftige':
('attribute',), 'kuenftigen': ('attribute',), 'kuenftiger': ('attribute',), 'kuhl': ('name_words',), 'kuhn':
('name_words',), 'kummer': ('give1', 'verb1'), 'kummere': ('give1', 'deed1', 'verb1'), 'kummern': ('giveinf',
'selfinf'), 'kummert': ('give3',), 'kummre': ('give1',), 'kumpel': ('rel',), 'kunde': ('rel',), 'kundigt': ('verb3',),
'kundigte': ('verb3',), 'kundin': ('rel',), 'kunftige': ('attribute',), 'kunftigen': ('attribute',), 'kunftiger':
('attribute',), 'kunst': ('name_words',), 'kurz': ('filler', 'hello', 'name_words'), 'könnte': ('verb3', 'verb1'),
'kühn': ('name_words',), 'lacht': ('verb3',), 'lachte': ('verb3',), 'lad': ('give1', 'verb1'), 'lade': ('give1',
'verb1'), 'laden': ('rel',), 'ladt': ('give3',), 'laedt': ('give3',), 'laenger': ('filler',), 'laesst': ('verb3',
'give3'), 'laeuft': ('verb3',), 'lag': ('verb3',), 'landingpage': ('work',), 'lang': ('name_words',), 'lange':
('filler',), 'langer': ('filler',), 'langweilt': ('verb3',), 'langweilte': ('verb3',), 'las': ('verb3',), 'lass':
('give1', 'verb1'), 'lasse': ('give1', 'verb1'), 'lasst': ('verb3', 'give3'), 'lauft': ('verb3',), 'launcht':
('verb3',), 'launchte': ('verb3',), 'lebensgefaehrte': ('rel',), 'lebensgefaehrtin': ('rel',), 'lebensgefahrte':
('rel',), 'lebensgefahrtin': ('rel',), 'lebenslaeufe': ('work',), 'lebenslauf': ('work',), 'lebenslaufe': ('work',),
'lebt': ('verb3',), 'lebte': ('verb3',), 'leg': ('give1',), 'lege': ('give1',), 'legt': ('give3', 'does3'), 'lehnt':
('verb3',), 'lehnte': ('verb3',), 'lehrer': ('name_words',), 'lehrling': ('rel',), 'leider': ('filler', 'hello'),
'leidet': ('verb3',), 'leih': ('give1',), 'leihe': ('give1',), 'leihen': ('giveinf',), 'leiht': ('give3',), 'leistet':
('verb3',), 'leit': ('give1', 'verb1'), 'leite': ('give1', 'verb1'), 'leiten': ('give1', 'give3'), 'leitet': ('verb3',
'give3', 'deed3'), 'leitete': ('verb3',), 'leitfaden': ('thing',), 'leitfaeden': ('thing',), 'leitfäden': ('thing',),
'lektoriert': ('reviewed',), 'lenz': ('name_words',), 'lerche': ('name_words',), 'lernt': ('verb3',), 'lernte':
('verb3',), 'les': ('give1', 'sees1'), 'lese': ('give1', 'sees1', 'verb1'), 'lesen': ('giveinf',), 'lesetipp':
('thing',), 'letzte': ('hello',), 'letzten': ('hello',), 'letzter': ('hello',), 'letztlich': ('filler',), 'leute':
('rel',), 'lieb': ('name_words',), 'lieber': ('hello',), 'liebt': ('verb3',), 'liebte': ('verb3',), 'lief':
('verb3',), 'liefer': ('give1', 'deed1'), 'liefere': ('give1', 'deed1'), 'liefern': ('give1', 'give3', 'giveinf',
'deed3'), 'liefert': ('verb3', 'give3', 'deed3', 'sends3'), 'lieferte': ('verb3',), 'liegt': ('verb3',), 'liess':
('verb3',), 'liest': ('verb3', 'give3', 'sends3', 'does3'), 'linde': ('name_words',), 'link': ('thing',), 'linkedin':
('network',), 'links': ('thing',), 'liste': ('thing',), 'literaturliste': ('thing',), 'litt': ('verb3',), 'lobt':
('verb3',), 'lobte': ('verb3',), 'loewe': ('name_words',), 'lokal': ('bookable',), 'lowe': ('name_words',), 'lunch':
('appointment',), 'lust': ('name_words',), 'ma': ('filler',), 'mach': ('give1', 'verb1'), 'mache': ('give1', 'verb1'),
'machen': ('give1', 'giveinf'), 'macht': ('verb3', 'give3', 'deed3', 'does3'), 'machte': ('verb3',), 'mag':
('verb3',), 'mahnen': ('callinf',), 'mai': ('name_words',), 'mail': ('verb1',), 'maile': ('give1', 'deed1', 'verb1'),
'mailen': ('giveinf',), 'mailt': ('give3', 'deed3', 'sends3'), 'mailte': ('reach',), 'mal': ('filler', 'hello'),
'mama': ('rel',), 'managed': ('verb3',), 'mann': ('rel',), 'manuskript': ('work',), 'mark': ('name_words',), 'mass':
('verb3',), 'masterarbeit': ('work',), 'mastodon': ('network',), 'maurer': ('name_words',), 'may': ('name_words',),
'meckert': ('verb3',), 'meckerte': ('verb3',), 'meeting': ('appointment',), 'mei': ('my',), 'mein': ('my', 'hello'),
'meine': ('my', 'hello'), 'meinem': ('my',), 'meinen': ('my', 'hello', 'verb3', 'saysv'), 'meiner': ('my',), 'meines':
('my',), 'meint': ('says', 'hello', 'verb3', 'saysv'), 'meinte': ('says', 'verb3', 'saysv'), 'meinten': ('saysv',),
'meints': ('verb3',), 'meld': ('give1', 'verb1'), 'melde': ('give1', 'verb1'), 'melden': ('give1', 'giveinf',
'selfinf'), 'meldete': ('reach',), 'meldeten': ('reach',), 'melissa': ('name_words',), 'mentort': ('verb3',), 'mer':
('me',), 'metzger': ('name_words',), 'mich': ('me', 'hello'), 'mietet': ('verb3',), 'mietete': ('verb3',), 'mir':
('me', 'hello'), 'misst': ('verb3',), 'misstraut': ('verb3',), 'mit': ('hello',), 'mitarbeiter': ('rel',),
'mitarbeiterin': ('rel',), 'mitbekommen': ('seen_of',), 'mitbringen': ('giveinf',), 'mitessen': ('comeinf',),
'mitfahren': ('comeinf',), 'mitgebracht': ('handed',), 'mitgegeben': ('handed',), 'mitgehen': ('comeinf',),
'mitgekommen': ('reach',), 'mitgekriegt': ('seen_of',), 'mitgruender': ('rel',), 'mitgruenderin': ('rel',),
'mitgrunder': ('rel',), 'mitgrunderin': ('rel',), 'mitkommen': ('comeinf',), 'mitmachen': ('comeinf',), 'mitnehmen':
('giveinf',), 'mittagessen': ('hello', 'appointment'), 'mittags': ('hello',), 'mittwoch': ('hello',), 'moant':
('saysv',), 'mochte': ('verb3', 'will3', 'needs', 'verb1'), 'mochten': ('verb3', 'will3'), 'moderiert': ('verb3',),
'moderierte': ('verb3',), 'moechte': ('verb3', 'will3', 'needs', 'verb1'), 'moechten': ('verb3', 'will3'), 'moegen':
('verb3',), 'moench': ('name_words',), 'mogen': ('verb3',), 'monat': ('hello',), 'monch': ('name_words',), 'mond':
('name_words',), 'montag': ('hello', 'name_words'), 'morgen': ('hello', 'name_words'), 'motzt': ('verb3',), 'motzte':
('verb3',), 'mueller': ('name_words',), 'muesse': ('should',), 'muessen': ('hello', 'verb3', 'should', 'will3',
'verb1'), 'muesste': ('hello', 'verb3', 'should'), 'muller': ('name_words',), 'muss': ('hello', 'verb3', 'should',
'will3', 'verb1'), 'musse': ('should',), 'mussen': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'musste': ('hello',
'verb3', 'should'), 'muster': ('thing',), 'mustertexte': ('thing',), 'mustervertrag': ('thing',), 'mutter': ('rel',),
'möchte': ('verb3', 'will3', 'needs', 'verb1'), 'müsste': ('hello', 'verb3', 'should'), 'n': ('det',), 'nach':
('hello', 'particle'), 'nachbar': ('rel',), 'nachbarin': ('rel',), 'nachfassen': ('giveinf',), 'nachfolger': ('rel',),
'nachfolgerin': ('rel',), 'nachgebessert': ('reviewed', 'done'), 'nachgefragt': ('asked_for',), 'nachgeliefert':
('done',), 'nachgereicht': ('done',), 'nachhaken': ('giveinf',), 'nachher': ('filler',), 'nachliefern': ('giveinf',),
'nachmittag': ('hello',), 'nachreichen': ('giveinf',), 'nachricht': ('hello',), 'nachste': ('hello',), 'nachsten':
('hello',), 'nachster': ('hello',), 'nacht': ('name_words',), 'nachtmahl': ('hello',), 'naechste': ('hello',),
'naechsten': ('hello',), 'naechster': ('hello',), 'nagel': ('name_words',), 'nahegelegt': ('counselled',), 'nahm':
('verb3',), 'nannte': ('verb3',), 'nass': ('name_words',), 'ne': ('det',), 'ned': ('not',), 'neffe': ('rel',), 'nehm':
('give1',), 'nehme': ('give1',), 'nein': ('hello',), 'nem': ('det',), 'nen': ('det', 'hello'), 'nenn': ('give1',),
'nenne': ('give1',), 'nennen': ('giveinf',), 'nennt': ('verb3', 'give3'), 'ner': ('det',), 'nervt': ('verb3',),
'nervte': ('verb3',), 'net': ('not', 'hello'), 'nett': ('filler',), 'netterweise': ('filler',), 'neu':
('name_words',), 'neue': ('attribute',), 'neuem': ('attribute',), 'neuen': ('attribute',), 'neuer': ('attribute',),
'neues': ('attribute',), 'neulich': ('hello',), 'neumann': ('name_words',), 'newsletter': ('thing',), 'nich': ('not',
'hello'), 'nicht': ('not', 'hello'), 'nichte': ('rel',), 'nichts': ('not',), 'nie': ('not',), 'niemals': ('not',),
'niemand': ('not',), 'nimmt': ('verb3', 'does3'), 'nit': ('not',), 'nix': ('not', 'hello'), 'nm': ('det',), 'no':
('filler',), 'noch': ('filler', 'hello'), 'nochmal': ('filler',), 'nochmals': ('filler',), 'nod': ('not',), 'noed':
('not',), 'noh': ('filler',), 'nummer': ('thing',), 'nun': ('filler',), 'nur': ('filler', 'hello'), 'ob': ('hello',),
'oder': ('hello',), 'oefter': ('filler',), 'offen': ('filler',), 'ofter': ('filler',), 'ohne': ('not', 'hello'),
'oiso': ('filler',), 'oma': ('rel',), 'onepager': ('work',), 'onkel': ('rel',), 'opa': ('rel',), 'ordner':
('helper',), 'ordnerin': ('helper',), 'organisier': ('give1', 'deed1'), 'organisiere': ('give1', 'deed1', 'verb1'),
'organisieren': ('giveinf',), 'organisiert': ('give3', 'deed3', 'sends3', 'done', 'does3'), 'organisierte':
('verb3',), 'ott': ('name_words',), 'page': ('name_words',), 'paper': ('work', 'thing'), 'paris': ('name_words',),
'partner': ('rel',), 'partnerin': ('rel',), 'pascal': ('name_words',), 'passt': ('verb3',), 'passte': ('verb3',),
'pausiert': ('verb3',), 'pausierte': ('verb3',), 'pdf': ('thing',), 'persoenlich': ('filler',), 'personlich':
('filler',), 'pfarrer': ('name_words',), 'pinge': ('give1',), 'pinged': ('reach',), 'pingen': ('giveinf',), 'pingt':
('give3',), 'pitch': ('work',), 'pitchdeck': ('work',), 'pitchdecks': ('work',), 'pitcht': ('verb3',), 'plaetze':
('bookable',), 'plan': ('work',), 'planen': ('verb3',), 'plant': ('verb3',), 'plante': ('verb3',), 'platz':
('bookable',), 'platze': ('bookable',), 'plus': ('and',), 'podcast': ('thing',), 'pohl': ('name_words',), 'poste':
('give1',), 'praesentation': ('work', 'thing'), 'praesentiert': ('verb3',), 'praesentierte': ('verb3',), 'praesi':
('work',), 'praktikant': ('rel',), 'praktikantin': ('rel',), 'prasentation': ('work', 'thing'), 'prasentiert':
('verb3',), 'prasentierte': ('verb3',), 'prasi': ('work',), 'probier': ('verb1',), 'probiere': ('verb1',), 'probiert':
('attempt', 'verb3'), 'probierte': ('verb3',), 'probst': ('name_words',), 'produziert': ('verb3',), 'produzierte':
('verb3',), 'profil': ('work',), 'programmiert': ('deed3',), 'promoviert': ('verb3',), 'prompt': ('filler',),
'proposal': ('work',), 'prototyp': ('work',), 'prototypen': ('work',), 'pruef': ('give1', 'deed1', 'verb1'), 'pruefe':
('give1', 'deed1', 'verb1'), 'pruefen': ('giveinf', 'deed3'), 'prueft': ('give3', 'deed3', 'sends3', 'does3'), 'pruf':
('give1', 'deed1', 'verb1'), 'prufe': ('give1', 'deed1', 'verb1'), 'prufen': ('giveinf', 'deed3'), 'pruft': ('give3',
'deed3', 'sends3', 'does3'), 'quasi': ('filler',), 'raet': ('verb3',), 'raised': ('verb3',), 'raist': ('verb3',),
'raiste': ('verb3',), 'rannte': ('verb3',), 'rasch': ('filler',), 'rat': ('verb3', 'name_words', 'counsel'),
'ratschlag': ('counsel',), 'raucht': ('verb3',), 'raum': ('bookable',), 'raunzt': ('verb3',), 'rausschicken':
('giveinf',), 'really': ('filler',), 'rechn': ('sees1',), 'rechne': ('sees1',), 'rechnet': ('verb3', 'sends3',
'does3'), 'rechnete': ('verb3',), 'rechnung': ('hello',), 'recht': ('name_words',), 'rede': ('work',), 'redigiert':
('reviewed',), 'reich': ('give1', 'name_words'), 'reiche': ('give1',), 'reichen': ('giveinf',), 'reicht': ('give3',
'sends3'), 'reingeschaut': ('reach',), 'reingeschneit': ('reach',), 'reis': ('name_words',), 'reist': ('verb3',),
'reiste': ('verb3',), 'reitet': ('verb3',), 'releast': ('verb3',), 'rennt': ('verb3',), 'renoviert': ('verb3',),
'repariert': ('deed3',), 'report': ('thing',), 'reservier': ('give1', 'deed1'), 'reserviere': ('give1', 'deed1'),
'reservieren': ('giveinf',), 'reserviert': ('give3', 'deed3', 'sends3', 'done', 'does3'), 'retourniere': ('deed1',),
'retournieren': ('giveinf',), 'retourniert': ('give3',), 'revanchiere': ('give1',), 'revanchieren': ('giveinf',
'selfinf'), 'reviewed': ('reviewed',), 'reviewt': ('reviewed',), 'rezept': ('thing',), 'richt': ('give1',), 'richte':
('give1',), 'richter': ('name_words',), 'richtet': ('give3',), 'rief': ('attempt', 'reach'), 'riefen': ('reach',),
'riet': ('verb3',), 'ritter': ('name_words',), 'roman': ('work',), 'rosa': ('name_words',), 'rose': ('name_words',),
'rot': ('name_words',), 'roth': ('name_words',), 'rotiert': ('verb3',), 'rubergeschickt': ('handed',),
'ruberschicken': ('giveinf',), 'ruckmelden': ('giveinf',), 'ruckruf': ('hello', 'appointment'), 'ruebergeschickt':
('handed',), 'rueberschicken': ('giveinf',), 'rueckmelden': ('giveinf',), 'rueckruf': ('hello', 'appointment'),
'ruehren': ('selfinf',), 'ruf': ('give1', 'verb1'), 'rufe': ('attempt', 'give1', 'verb1'), 'rufen': ('give1',),
'ruft': ('does3',), 'ruhren': ('selfinf',), 'rät': ('verb3',), 's': ('it', 'det'), 'saal': ('bookable',), 'sachs':
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
('name_words',), 'segelt': ('verb3',), 'seh': ('sees1',), 'sehe': ('sees1',), 'sehr': ('filler', 'hello'), 'sei':
('their',), 'seim': ('their',), 'sein': ('their', 'hello'), 'seine': ('their', 'hello'), 'seinem': ('their', 'hello'),
'seinen': ('their', 'hello'), 'seiner': ('their',), 'seines': ('their',), 'seit': ('hello',), 'seite': ('work',),
'seiten': ('work',), 'sekretaerin': ('rel',), 'sekretarin': ('rel',), 'selber': ('filler',), 'selbst': ('filler',),
'selig': ('name_words',), 'send': ('give1',), 'sende': ('give1', 'deed1', 'verb1'), 'senden': ('give1', 'give3',
'giveinf'), 'sendet': ('give3', 'deed3', 'sends3'), 'setze': ('give1',), 'setzt': ('verb3',), 'setzte': ('verb3',),
'sich': ('hello',), 'sie': ('they', 'them', 'hello'), 'sieht': ('verb3', 'does3'), 'sies': ('they',), 'signed':
('verb3',), 'silber': ('name_words',), 'simse': ('give1',), 'simsen': ('giveinf',), 'simst': ('give3',), 'sind':
('hello', 'verb3', 'verb1'), 'sinkt': ('verb3',), 'sitzt': ('verb3',), 'sitzung': ('hello', 'appointment'),
'skaliert': ('verb3',), 'skript': ('thing',), 'slides': ('work', 'thing'), 'so': ('filler',), 'sofort': ('filler',),
'sogar': ('filler',), 'sogt': ('saysv',), 'sohn': ('rel',), 'soin': ('should',), 'soll': ('hello', 'verb3', 'should',
'verb1'), 'solle': ('should',), 'sollen': ('verb3', 'should', 'verb1'), 'solln': ('should',), 'sollt': ('should',),
'sollte': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'sollten': ('should',), 'solltn': ('should',), 'sommer':
('name_words',), 'sonne': ('name_words',), 'sonntag': ('hello', 'name_words'), 'sorge': ('name_words',), 'sowie':
('and',), 'spaeter': ('filler', 'hello'), 'spart': ('verb3',), 'spater': ('filler', 'hello'), 'spazieren': ('gone',),
'spaziergang': ('hello',), 'spaziert': ('gone',), 'specht': ('name_words',), 'spendiere': ('give1',), 'spendieren':
('giveinf',), 'spendiert': ('give3',), 'spezl': ('rel',), 'spielt': ('verb3',), 'spielte': ('verb3',), 'sponsert':
('verb3',), 'spontan': ('filler',), 'sprach': ('reach',), 'sprech': ('give1',), 'spreche': ('give1',), 'spricht':
('does3',), 'stagniert': ('verb3',), 'stand': ('verb3',), 'star': ('name_words',), 'starb': ('verb3',), 'stark':
('name_words',), 'startet': ('verb3',), 'startete': ('verb3',), 'startup': ('rel',), 'steht': ('verb3',), 'steigt':
('verb3',), 'stein': ('name_words',), 'stell': ('give1', 'verb1'), 'stelle': ('give1', 'verb1'), 'stellen':
('give1',), 'stellt': ('verb3', 'give3', 'sends3'), 'stellte': ('verb3',), 'stellvertreter': ('rel',),
'stellvertreterin': ('rel',), 'stern': ('name_words',), 'steuerberater': ('rel',), 'steuerberaterin': ('rel',),
'stieg': ('verb3',), 'still': ('filler',), 'stirbt': ('verb3',), 'stoert': ('verb3',), 'stoerte': ('verb3',),
'storch': ('name_words',), 'stort': ('verb3',), 'storte': ('verb3',), 'strahlt': ('verb3',), 'strahlte': ('verb3',),
'stresst': ('verb3',), 'studie': ('thing',), 'studiert': ('verb3',), 'studierte': ('verb3',), 'stuft': ('verb3',),
'stunde': ('hello',), 'stunden': ('hello',), 'sturm': ('name_words',), 'suchen': ('verb3',), 'sucht': ('hello',
'verb3', 'give3', 'does3'), 'suchte': ('verb3',), 'sudert': ('verb3',), 'super': ('filler',), 'sync':
('appointment',), 'tabelle': ('thing',), 'tadelt': ('verb3',), 'tag': ('hello', 'name_words'), 'tante': ('rel',),
'tat': ('verb3',), 'team': ('rel',), 'teile': ('give1',), 'teilen': ('giveinf',), 'teilnehmen': ('comeinf',), 'teilt':
('give3', 'sends3'), 'telefonat': ('hello', 'appointment'), 'telefoniert': ('hello',), 'template': ('thing',),
'termin': ('hello', 'appointment'), 'testet': ('verb3', 'deed3', 'sends3', 'does3'), 'text': ('work',), 'texte':
('give1', 'work'), 'texted': ('reach',), 'texten': ('giveinf',), 'textet': ('give3',), 'textete': ('reach',),
'tickets': ('bookable',), 'tiktok': ('network',), 'tip': ('counsel',), 'tipp': ('counsel',), 'tipps': ('counsel',),
'tisch': ('bookable',), 'tische': ('bookable',), 'tochter': ('rel',), 'tool': ('thing',), 'total': ('filler',),
'traegt': ('give3',), 'traeumt': ('verb3',), 'traeumte': ('verb3',), 'traf': ('hello', 'reach'), 'trafen': ('reach',),
'trag': ('give1',), 'trage': ('give1',), 'tragt': ('give3',), 'trat': ('verb3',), 'traumt': ('verb3',), 'traumte':
('verb3',), 'traut': ('verb3',), 'traute': ('verb3',), 'treff': ('verb1',), 'treffe': ('hello', 'verb1'), 'treffen':
('hello', 'verb3', 'appointment', 'callinf'), 'treffpunkt': ('hello',), 'trennt': ('verb3',), 'trennte': ('verb3',),
'treu': ('name_words',), 'treuhaender': ('rel',), 'treuhander': ('rel',), 'trifft': ('verb3',), 'trinkt': ('verb3',),
'tritt': ('verb3',), 'turm': ('name_words',), 'tut': ('verb3',), 'twitter': ('network',), 'u': ('and',), 'uber':
('hello',), 'uberarbeiten': ('giveinf',), 'uberarbeitet': ('reviewed', 'deed3', 'sends3', 'done'), 'ubergab':
('verb3',), 'ubergeben': ('handed',), 'ubergibt': ('verb3',), 'uberlassen': ('handed',), 'uberlegt': ('verb3',),
'uberlegte': ('verb3',), 'ubermittelt': ('done',), 'ubermorgen': ('hello',), 'ubern': ('hello',), 'ubernahm':
('verb3',), 'ubernehm': ('give1',), 'ubernehme': ('give1', 'deed1', 'verb1'), 'ubernehmen': ('giveinf',), 'ubernimmt':
('verb3', 'give3', 'deed3', 'sends3', 'does3'), 'ubernommen': ('done',), 'uberrascht': ('verb3',), 'ubersetz':
('give1',), 'ubersetze': ('give1',), 'ubersetzen': ('giveinf',), 'ubersetzt': ('give3', 'sends3', 'done', 'does3'),
'ubersiedelt': ('verb3',), 'ubersiedelte': ('verb3',), 'uberweis': ('give1', 'deed1'), 'uberweise': ('give1',
'deed1'), 'uberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'uberweist': ('give3', 'deed3', 'sends3'),
'uberwiesen': ('done',), 'ueber': ('hello',), 'ueberarbeiten': ('giveinf',), 'ueberarbeitet': ('reviewed', 'deed3',
'sends3', 'done'), 'uebergab': ('verb3',), 'uebergeben': ('handed',), 'uebergibt': ('verb3',), 'ueberlassen':
('handed',), 'ueberlegt': ('verb3',), 'ueberlegte': ('verb3',), 'uebermittelt': ('done',), 'uebermorgen': ('hello',),
'uebern': ('hello',), 'uebernahm': ('verb3',), 'uebernehm': ('give1',), 'uebernehme': ('give1', 'deed1', 'verb1'),
'uebernehmen': ('giveinf',), 'uebernimmt': ('verb3', 'give3', 'deed3', 'sends3', 'does3'), 'uebernommen': ('done',),
'ueberrascht': ('verb3',), 'uebersetz': ('give1',), 'uebersetze': ('give1',), 'uebersetzen': ('giveinf',),
'uebersetzt': ('give3', 'sends3', 'done', 'does3'), 'uebersiedelt': ('verb3',), 'uebersiedelte': ('verb3',),
'ueberweis': ('give1', 'deed1'), 'ueberweise': ('give1', 'deed1'), 'ueberweisen': ('give1', 'give3', 'giveinf',
'deed3'), 'ueberweist': ('give3', 'deed3', 'sends3'), 'ueberwiesen': ('done',), 'uhr': ('hello',), 'um':
('particle',), 'umformuliert': ('reviewed',), 'umgehend': ('filler',), 'umgeschrieben': ('reviewed',), 'umgestellt':
('reviewed',), 'umhoeren': ('selfinf',), 'umhoren': ('selfinf',), 'umschauen': ('selfinf',), 'un': ('and',),
'unbedingt': ('filler',), 'und': ('and', 'hello'), 'uns': ('me', 'hello'), 'unser': ('my', 'hello'), 'unsere': ('my',
'hello'), 'unserem': ('my',), 'unseren': ('my',), 'unserer': ('my',), 'unseres': ('my',), 'unsern': ('my',), 'unsre':
('my',), 'unterlagen': ('hello', 'work', 'thing'), 'unternehmen': ('rel',), 'unterrichtet': ('verb3',),
'unterschreib': ('give1',), 'unterschreibe': ('give1', 'deed1'), 'unterschreiben': ('giveinf', 'deed3'),
'unterschreibt': ('verb3', 'give3', 'deed3', 'sends3'), 'unterschrieb': ('verb3',), 'unterschrieben': ('hello',
'done'), 'unterstuetze': ('give1',), 'unterstuetzen': ('giveinf',), 'unterstuetzt': ('give3',), 'unterstutze':
('give1',), 'unterstutzen': ('giveinf',), 'unterstutzt': ('give3',), 'unterwegs': ('hello',), 'unterzeichnet':
('verb3',), 'updaten': ('callinf',), 'ur': ('filler',), 'urban': ('name_words',), 'urlang': ('filler',), 'vater':
('rel',), 'verabschiedet': ('verb3',), 'veranstaltet': ('verb3',), 'veranstaltete': ('verb3',), 'verbessert':
('reviewed',), 'verbietet': ('verb3',), 'verbind': ('give1',), 'verbinde': ('give1',), 'verbinden': ('giveinf',),
'verbindet': ('give3',), 'verbunden': ('introduced',), 'verdient': ('verb3',), 'verdiente': ('verb3',), 'verdoppelt':
('verb3',), 'vereinbaren': ('giveinf',), 'vereinbart': ('hello',), 'verfasst': ('done',), 'vergass': ('verb3',),
'vergisst': ('verb3',), 'vergleicht': ('verb3',), 'verhandelt': ('verb3', 'deed3'), 'verhandelte': ('verb3',),
'verkauft': ('verb3',), 'verkaufte': ('verb3',), 'verklagt': ('verb3',), 'verknuepft': ('introduced',), 'verknupft':
('introduced',), 'verkuppelt': ('introduced',), 'verlaesst': ('verb3',), 'verlangt': ('verb3', 'needs', 'asked_for'),
'verlangte': ('verb3',), 'verlasst': ('verb3',), 'verlegt': ('verb3',), 'verleiht': ('verb3',), 'verliehen':
('handed',), 'verliert': ('verb3',), 'verliess': ('verb3',), 'verlobt': ('verb3',), 'verlobte': ('rel',), 'verlobter':
('rel',), 'verlor': ('verb3',), 'vermieter': ('rel',), 'vermieterin': ('rel',), 'vermietet': ('verb3',), 'vermitteln':
('giveinf',), 'vermittelt': ('give3', 'sends3', 'done'), 'vermutlich': ('filler',), 'vernetz': ('give1',), 'vernetze':
('give1',), 'vernetzen': ('giveinf',), 'vernetzt': ('give3', 'introduced'), 'verpasste': ('verb3',), 'verraet':
('says', 'verb3'), 'verrat': ('says', 'verb3'), 'verreist': ('verb3',), 'verriet': ('says', 'verb3'), 'verschickt':
('give3', 'deed3', 'sends3', 'done'), 'verschiebt': ('verb3',), 'verschlaeft': ('verb3',), 'verschlaft': ('verb3',),
'verschoben': ('hello',), 'versichert': ('vowed',), 'verspaetet': ('verb3',), 'verspatet': ('verb3',), 'versprach':
('verb3',), 'verspricht': ('verb3',), 'versproche': ('vowed',), 'versprochen': ('hello', 'vowed', 'said'), 'verstand':
('verb3',), 'versteht': ('verb3',), 'versuch': ('verb1',), 'versuche': ('verb1',), 'versucht': ('attempt', 'verb3'),
'versuchte': ('verb3',), 'vertrag': ('hello',), 'vertraut': ('verb3',), 'vertraute': ('verb3',), 'vertreibt':
('verb3',), 'victoria': ('name_words',), 'video': ('thing',), 'viel': ('hello',), 'viktoria': ('name_words',),
'viola': ('name_words',), 'vogel': ('name_words',), 'voll': ('filler',), 'volunteer': ('helper',), 'vom': ('hello',),
'von': ('hello',), 'vor': ('particle',), 'vorbei': ('hello', 'particle'), 'vorbeigebracht': ('handed',),
'vorbeigefahren': ('reach',), 'vorbeigekommen': ('reach',), 'vorbeigeschaut': ('reach',), 'vorbeikommen':
('comeinf',), 'vorbeischauen': ('comeinf',), 'vorbereiten': ('giveinf',), 'vorbereitet': ('done',), 'vorerst':
('filler',), 'vorgaenger': ('rel',), 'vorgaengerin': ('rel',), 'vorganger': ('rel',), 'vorgangerin': ('rel',),
'vorgelegt': ('done',), 'vorgeschwaermt': ('recounts',), 'vorgeschwarmt': ('recounts',), 'vorgesetzte': ('rel',),
'vorgesetzter': ('rel',), 'vorgestellt': ('hello', 'introduced'), 'vorgestern': ('hello',), 'vorher': ('filler',
'hello'), 'vorlage': ('thing',), 'vorlagen': ('thing',), 'vormittag': ('hello',), 'vorstellen': ('giveinf',),
'vortrag': ('work',), 'wachst': ('verb3',), 'waechst': ('verb3',), 'waehlt': ('verb3',), 'waer': ('verb3',), 'waere':
('verb3',), 'wagner': ('name_words',), 'wahlt': ('verb3',), 'wahrscheinlich': ('filler',), 'wald': ('name_words',),
'wandert': ('verb3',), 'war': ('verb3', 'verb1'), 'ware': ('verb3',), 'waren': ('hello', 'verb3', 'verb1'), 'warn':
('hello', 'verb3'), 'warnt': ('verb3',), 'warnte': ('verb3',), 'warte': ('hello', 'verb1'), 'wartet': ('verb3',),
'wartete': ('verb3',), 'was': ('hello',), 'weber': ('name_words',), 'website': ('work',), 'wechselt': ('hello',
'verb3'), 'wechselte': ('verb3',), 'weder': ('not',), 'weekly': ('appointment',), 'wegen': ('hello',), 'weil':
('hello',), 'weint': ('verb3',), 'weinte': ('verb3',), 'weiss': ('verb3', 'name_words'), 'weiter': ('particle',),
'weitergeben': ('giveinf',), 'weitergeleitet': ('handed', 'done'), 'weiterhin': ('filler',), 'weiterleiten':
('giveinf',), 'weiß': ('verb3', 'name_words'), 'welche': ('hello',), 'wenn': ('hello',), 'werd': ('verb1',), 'werde':
('verb1',), 'werden': ('verb3', 'will3', 'verb1'), 'wg': ('hello',), 'whatsappe': ('give1',), 'whatsappt': ('give3',),
'whitepaper': ('thing',), 'wie': ('hello',), 'wieder': ('filler', 'hello'), 'wien': ('name_words',), 'wild':
('name_words',), 'will': ('hello', 'verb3', 'name_words', 'will3', 'needs', 'verb1'), 'winter': ('name_words',),
'wir': ('i', 'hello'), 'wird': ('hello', 'verb3', 'will3'), 'wirklich': ('filler',), 'wirkt': ('verb3',), 'wirkte':
('verb3',), 'wirt': ('name_words',), 'wo': ('hello',), 'woche': ('hello',), 'wohl': ('filler',), 'wohnt': ('verb3',),
'wohnte': ('verb3',), 'wolf': ('name_words',), 'wollen': ('verb3', 'will3', 'verb1'), 'wollte': ('hello', 'verb3',
'will3', 'verb1'), 'wollten': ('verb3', 'will3'), 'wuchs': ('verb3',), 'wuenscht': ('verb3', 'needs'), 'wuenschte':
('verb3',), 'wuerde': ('verb3', 'verb1'), 'wundert': ('verb3',), 'wunderte': ('verb3',), 'wunscht': ('verb3',
'needs'), 'wunschte': ('verb3',), 'wurde': ('hello', 'verb3', 'verb1'), 'wurden': ('verb3',), 'wusste': ('verb3',),
'wär': ('verb3',), 'würde': ('verb3', 'verb1'), 'xing': ('network',), 'zahl': ('give1',), 'zahle': ('give1',),
'zahlen': ('giveinf',), 'zahlt': ('verb3', 'give3'), 'zahlte': ('verb3',), 'zart': ('name_words',), 'zeig':
('give1',), 'zeige': ('give1',), 'zeigen': ('give1', 'give3', 'giveinf'), 'zeigt': ('verb3', 'give3'), 'zeigte':
('verb3',), 'zeitnah': ('filler',), 'zerpfluckt': ('reviewed',), 'zerpflueckt': ('reviewed',), 'ziehen': ('verb3',),
'zieht': ('hello', 'verb3'), 'zimmer': ('bookable',), 'zimmermann': ('name_words',), 'zitiert': ('verb3',), 'zmittag':
('hello',), 'zmorge': ('hello',), 'znacht': ('hello',), 'zoegert': ('verb3',), 'zoegerte': ('verb3',), 'zog':
('verb3',), 'zogert': ('verb3',), 'zogerte': ('verb3',), 'zoom': ('appointment',), 'zudem': ('filler',), 'zuerst':
('filler',), 'zufaellig': ('filler',), 'zufaelligerweise': ('filler',), 'zufallig': ('filler',), 'zufalligerweise':
('filler',), 'zug': ('bookable',), 'zugeraten': ('counselled',), 'zugesagt': ('vowed', 'said'), 'zugesandt':
('done',), 'zugeschickt': ('handed', 'done'), 'zugesichert': ('vowed',), 'zugestellt': ('done',), 'zukommen':
('giveinf',), 'zukuenftige': ('attribute',), 'zukuenftigen': ('attribute',), 'zukuenftiger': ('attribute',),
'zukunftige': ('attribute',), 'zukunftigen': ('attribute',), 'zukunftiger': ('attribute',), 'zuletzt': ('filler',),
'zum': ('hello',), 'zur': ('hello',), 'zuruck': ('particle',), 'zuruckbringen': ('giveinf',), 'zuruckgeben':
('giveinf',), 'zuruckgemeldet': ('reach',), 'zuruckgerufen': ('attempt', 'reach'), 'zuruckgeschickt': ('done',),
'zuruckgeschrieben': ('reach',), 'zuruckmelden': ('giveinf',), 'zuruckrufen': ('hello', 'giveinf', 'callinf'),
'zuruckschicken': ('giveinf',), 'zuruckschreiben': ('callinf',), 'zuruckzahlen': ('giveinf',), 'zurueck':
('particle',), 'zurueckbringen': ('giveinf',), 'zurueckgeben': ('giveinf',), 'zurueckgemeldet': ('reach',),
'zurueckgerufen': ('attempt', 'reach'), 'zurueckgeschickt': ('done',), 'zurueckgeschrieben': ('reach',),
'zurueckmelden': ('giveinf',), 'zurueckrufen': ('hello', 'giveinf', 'callinf'), 'zurueckschicken': ('giveinf',),
'zurueckschreiben': ('callinf',), 'zurueckzahlen': ('giveinf',), 'zusaetzlich': ('filler',), 'zusagen': ('giveinf',),
'zusammen': ('hello', 'particle'), 'zusammengebracht': ('introduced',), 'zusammengespannt': ('introduced',),
'zusatzlich': ('filler',), 'zuschicken': ('giveinf',), 'zusenden': ('giveinf',), 'zwei': ('hello',), 'zweifelt':
('verb3',), 'zweifelte': ('verb3',), 'zwischen': ('hello',)}


CLAUSES = [{'': (12, 'task')}, {'$$': 0}, {'<callinf>': 1, '<giveinf>': 1}, {'noch': 2}, {'': (5, 'mine')},
{'<giveinf>': 4}, {'N': 5}, {'...': 2, '<callinf>': 1, '<giveinf>': 1}, {'...': 2, '<callinf>': 1, '<giveinf>': 1,
'wegen': 7}, {'...': 6, '<rel>': 8}, {'<rel>': 8}, {'': (2, 'plan')}, {'N': 11}, {'ich': 12, 'wir': 12}, {'besuch':
13, 'besuche': 13, 'seh': 13, 'sehe': 13, 'treff': 13, 'treffe': 13}, {'...': 5}, {'<callinf>': 4, '<det>': 15,
'<giveinf>': 4}, {'<callinf>': 4}, {'^': 17}, {'...': 18}, {'^': 16, 'wegen': 19, 'zu': 19, 'zum': 19, 'zur': 19},
{'$$': 4}, {'ich': 21, 'wir': 21}, {'': (7, 'waiting')}, {'<until>': 23, 'bis': 23}, {'<until>': 4}, {'ich': 25,
'wir': 25}, {'': (6, 'theirs')}, {'<until>': 27}, {'$$': 27}, {'<until>': 27, 'noch': 29, 'selbst': 29}, {'N': 28,
'er': 30, 'sie': 30}, {'<them>': 4}, {'<them>': 23}, {'an': 32, 'durch': 33, 'von': 33}, {'ihm': 23, 'ihnen': 23,
'ihr': 23}, {'von': 35}, {'<them>': 25}, {'N': 28, 'er': 28, 'sie': 28}, {'ich': 21}, {'N': 29, 'er': 29, 'sie': 29},
{'<until>': 23}, {'<them>': 41}, {'alles': 4, 'beides': 4, 'jeweils': 4}, {'sein': 4}, {'da': 44, 'fertig': 4, 'hin':
4, 'raus': 4, 'stehen': 4, 'weg': 4}, {'werden': 25}, {'<until>': 45, 'fertig': 46, 'raus': 25}, {':': 22,
'<asked_for>': 24, '<deed1>': 26, '<deed3>': 31, '<does3>': 31, '<give1>': 26, '<give3>': 31, '<until>': 34, 'D': 36,
'an': 37, 'arbeitet': 38, 'besorg': 39, 'besorge': 39, 'besorgt': 40, 'bestelle': 39, 'bestellt': 40, 'buche': 39,
'bucht': 40, 'checkt': 40, 'durch': 42, 'erledige': 39, 'erledigt': 40, 'ich': 43, 'klaer': 39, 'klaere': 39,
'klaert': 40, 'klar': 39, 'klare': 39, 'klart': 40, 'liefere': 39, 'liefert': 40, 'mach': 39, 'mache': 39, 'macht':
40, 'mailt': 40, 'muessen': 47, 'muss': 47, 'mussen': 47, 'organisier': 39, 'organisiere': 39, 'organisiert': 40,
'pruefe': 39, 'prueft': 40, 'prufe': 39, 'pruft': 40, 'reserviere': 39, 'reserviert': 40, 'schick': 39, 'schicke': 39,
'schickt': 40, 'schreib': 39, 'schreibe': 39, 'schreibt': 40, 'sendet': 40, 'setzt': 38, 'ubernehme': 39, 'ubernimmt':
40, 'uebernehme': 39, 'uebernimmt': 40, 'verschickt': 40, 'von': 42}, {'': (6, 'theirs'), 'an': 27, 'durch': 27,
'nach': 27, 'um': 27}, {'<me>': 49}, {'an': 27, 'durch': 27, 'fuer': 50, 'fur': 50, 'nach': 27, 'um': 27}, {'...':
51}, {'<they>': 52}, {'<does3>': 53}, {'fuer': 50, 'fur': 50}, {'...': 55}, {'<they>': 56}, {'<does3>': 57}, {'...':
48, 'das': 54, 'dem': 58, 'den': 54, 'die': 54}, {'': (17, 'gave:feedback')}, {'gegeben': 60}, {'...': 61, 'gegeben':
60}, {'anmerkungen': 62, 'feedback': 62, 'kommentare': 62, 'korrekturen': 62, 'rueckmeldung': 62}, {'anmerkungen': 62,
'feedback': 62, 'kommentare': 62, 'korrekturen': 62, 'ruckmeldung': 62}, {'abklaeren': 4, 'abklaren': 4, 'ausmachen':
4, 'bedanken': 4, 'besprechen': 4, 'entschuldigen': 4, 'klaeren': 4, 'klaren': 4, 'melden': 4, 'nachfassen': 4,
'nachfragen': 4, 'nachhaken': 4, 'vereinbaren': 4}, {'^': 65}, {'...': 66, '^': 65}, {'N': 67}, {'mit': 12}, {'N': 11,
'mich': 69}, {'': (0, 'missed')}, {'krank': 71, 'verhindert': 71, 'verkuehlt': 71, 'verkuhlt': 71}, {'krank': 71,
'leider': 72, 'verhindert': 71, 'verkuehlt': 71, 'verkuhlt': 71}, {'anmerkungen': 62, 'feedback': 62, 'kommentare':
62, 'korrekturen': 62, 'ruckmeldung': 62, 'rueckmeldung': 62}, {'<until>': 4, 'alles': 4, 'beides': 4}, {'...': 75},
{'<det>': 76}, {'sein': 71}, {'dabei': 78, 'hinfahren': 71, 'hingehen': 71, 'kommen': 71, 'teilnehmen': 71}, {'...':
79, 'dabei': 78, 'hinfahren': 71, 'hingehen': 71, 'kommen': 71, 'teilnehmen': 71}, {'nicht': 80}, {'leider': 81,
'nicht': 80}, {'am': 71, 'auf': 71, 'bei': 71, 'beim': 71, 'da': 71, 'dabei': 71, 'im': 71, 'mit': 71}, {'krank': 71,
'ned': 83, 'net': 83, 'nicht': 83, 'verhindert': 71, 'verkuehlt': 71, 'verkuhlt': 71}, {'krank': 71, 'leider': 84,
'ned': 83, 'net': 83, 'nicht': 83, 'verhindert': 71, 'verkuehlt': 71, 'verkuhlt': 71}, {'^': 77, 'bin': 73, 'kann':
82, 'konnte': 82, 'war': 85}, {'': (13, 'talk')}, {'vor': 87}, {'dir': 88}, {'...': 3, '<det>': 9, '<my>': 10,
'<rel>': 8, 'D': 14, 'N': 20, '^': 59, 'anmerkungen': 62, 'ausfuehrliche': 63, 'ausfuehrliches': 63, 'ausfuhrliche':
64, 'ausfuhrliches': 64, 'bei': 68, 'besuch': 70, 'besuche': 70, 'bin': 73, 'ehrliche': 74, 'ehrliches': 74,
'feedback': 62, 'ich': 86, 'kann': 82, 'kommentare': 62, 'konnte': 82, 'korrekturen': 62, 'kurze': 74, 'kurzes': 74,
'mit': 68, 'ruckmeldung': 62, 'rueckmeldung': 62, 'seh': 70, 'sehe': 70, 'stell': 89, 'treff': 70, 'treffe': 70,
'war': 85}, {'vergessen': 71}, {'anzurufen': 91}, {':': 87}, {'<network>': 93}, {'D': 11}, {'...': 95, 'D': 11},
{'...': 95, 'D': 11, 'uns': 96}, {'besuchen': 97, 'essen': 97, 'fahren': 97, 'feiern': 97, 'fliegen': 97, 'gehen': 97,
'halten': 97, 'machen': 97, 'reden': 97, 'sehen': 97, 'sprechen': 97, 'starten': 97, 'telefonieren': 97, 'treffen':
97, 'veranstalten': 97}, {'ich': 98}, {'aus': 71}, {'faellt': 100, 'fallt': 100, 'fiel': 100, 'vergessen': 71,
'verpasst': 71, 'versaeumt': 71, 'versaumt': 71, 'verschlafen': 71, 'verschwitzt': 71}, {'besorgt': 11, 'bestellt':
11, 'gebucht': 11, 'gekauft': 11, 'reserviert': 11}, {'besorgt': 11, 'bestellt': 11, 'gebucht': 11, 'gekauft': 11,
'ist': 102, 'reserviert': 11, 'sind': 102}, {'': (3, 'advice')}, {'^': 104}, {'^': 104, 'dass': 105}, {'^': 104,
'dass': 105, 'ist': 106, 'lautet': 106, 'war': 106}, {'<them>': 107}, {'^': 104, 'bekommen': 105, 'dazu': 105,
'erhalten': 105, 'geholt': 105, 'ist': 105, 'lautet': 105, 'v': 108, 'vom': 108, 'von': 108, 'war': 105}, {'^': 4},
{'<until>': 110}, {'': (15, 'contact')}, {'': (20, 'gave:resource')}, {'<thing>': 113}, {'...': 114}, {'N': 115},
{'an': 116}, {'angefragt': 112, 'angerufen': 112, 'bestaetigt': 112, 'bestatigt': 112, 'gefragt': 112, 'gemailt': 112,
'gemeldet': 112, 'geschrieben': 112, 'nachgefragt': 112, 'reklamiert': 112, 'zugesagt': 112}, {'<should>': 105},
{'ich': 119, 'man': 119, 'wir': 119}, {'das': 120, 'dass': 120, 'ich': 119, 'man': 119, 'wir': 119}, {'<said>': 121,
'angeboten': 112, 'anvertraut': 112, 'berichtet': 112, 'empfohlen': 112, 'erzaehlt': 112, 'erzahlt': 112,
'geantwortet': 112, 'gebeichtet': 112, 'geholfen': 112, 'geklagt': 112, 'gemailt': 112, 'geraten': 112, 'gesagt': 112,
'geschickt': 112, 'geschildert': 112, 'geschrieben': 112, 'gesteckt': 112, 'gezeigt': 112, 'gratuliert': 112,
'mitgeteilt': 112, 'praesentiert': 112, 'prasentiert': 112, 'verraten': 112, 'versprochen': 112, 'vorgestellt': 112,
'zugesagt': 112}, {'gegeben': 105, 'mitgegeben': 105}, {'<counselled>': 104, '<vowed>': 27}, {'...': 124},
{'<counsel>': 123}, {'gelegt': 105}, {'herz': 127}, {'<counselled>': 106}, {'gewarnt': 104}, {'...': 130}, {'^': 104,
'vor': 105}, {'^': 131, 'gewarnt': 132}, {'<counselled>': 106, 'davon': 129, 'dazu': 129}, {'': (4, 'needs_from_me')},
{'^': 135}, {'gegeben': 105}, {'weg': 137}, {'den': 138}, {'auf': 139}, {'gebeten': 135}, {'...': 141}, {'^': 142},
{'^': 131}, {'...': 122, '<counsel>': 123, '<counselled>': 106, '^': 125, 'abgeholt': 112, 'als': 126, 'angerufen':
112, 'angeschrieben': 112, 'angesprochen': 112, 'ans': 128, 'ausgefuehrt': 112, 'ausgefuhrt': 112, 'begleitet': 112,
'bekocht': 112, 'besucht': 112, 'davon': 129, 'davor': 133, 'dazu': 129, 'den': 126, 'dringend': 134, 'einen': 126,
'eingeladen': 112, 'eingeredet': 105, 'gebeten': 136, 'getroffen': 112, 'gewarnt': 132, 'interviewt': 112,
'kontaktiert': 112, 'mit': 140, 'nahe': 127, 'nen': 126, 'stark': 134, 'um': 143, 'vor': 144, 'zuruckgerufen': 112,
'zurueckgerufen': 112}, {'dass': 120, 'ich': 119, 'man': 119, 'wir': 119}, {'<said>': 146}, {'<vowed>': 27}, {'...':
148}, {'...': 147, '<said>': 146, '^': 149}, {'^': 27}, {'<me>': 151, '^': 27, 'er': 151, 'sie': 151}, {'<me>': 151,
'^': 27, 'dass': 152, 'er': 151, 'sie': 151}, {'<vowed>': 153}, {'...': 147, '<me>': 150, '<said>': 146, '<vowed>':
153, 'mir': 154, 'uns': 154}, {'<counselled>': 105}, {'<should>': 104}, {'...': 157}, {'<should>': 105, '^': 158},
{'ich': 159, 'man': 159, 'wir': 159}, {'dass': 160, 'ich': 119, 'man': 119, 'wir': 119}, {'': (15, 'contact'), 'dass':
160, 'ich': 119, 'man': 119, 'wir': 119}, {'angelaeutet': 112, 'angelautet': 112, 'angerufen': 112}, {'<vowed>': 153,
'gemeint': 161, 'gesagt': 161, 'geschrieben': 161, 'gmeint': 146, 'gsagt': 146}, {'bedankt': 112, 'entschuldigt': 112,
'gemeldet': 112, 'geruehrt': 112, 'geruhrt': 112, 'verabschiedet': 112}, {'<me>': 165}, {'...': 165, 'bedankt': 112,
'bei': 166, 'entschuldigt': 112, 'gemeldet': 112, 'geruehrt': 112, 'geruhrt': 112, 'verabschiedet': 112}, {'<vowed>':
153, 'angelaeutet': 112, 'angelautet': 112, 'angerufen': 112, 'gemeint': 161, 'gesagt': 161, 'geschrieben': 161,
'gmeint': 146, 'gsagt': 146}, {'...': 118, '<me>': 145, '<they>': 155, '<vowed>': 153, 'angelaeutet': 112,
'angelautet': 112, 'angerufen': 112, 'davon': 156, 'dazu': 156, 'empfohlen': 105, 'geantwortet': 112, 'gemailt': 112,
'gemeint': 161, 'gesagt': 161, 'geschrieben': 162, 'gesimst': 112, 'gmeint': 146, 'gsagt': 146, 'mich': 163, 'mir':
164, 'sich': 167, 'uns': 168, 'zuruckgerufen': 112, 'zuruckgeschrieben': 112, 'zurueckgerufen': 112,
'zurueckgeschrieben': 112}, {'besucht': 112, 'gegessen': 112, 'gehabt': 112, 'gequatscht': 112, 'geredet': 112,
'gesehen': 112, 'gesprochen': 112, 'getroffen': 112, 'telefoniert': 112}, {'<handed>': 113, '<handed_apart>': 113},
{'...': 171}, {'<them>': 110, '^': 4}, {'ich': 173, 'wir': 173}, {'das': 174, 'dass': 174}, {'lassen': 113},
{'<handed>': 113, '<handed_apart>': 113, 'zukommen': 176}, {'...': 177, '<handed>': 113, '<handed_apart>': 113,
'zukommen': 176}, {'': (9, 'told')}, {'': (8, 'asked')}, {'': (22, 'gave:encouragement')}, {'': (10, 'thanks')}, {'':
(18, 'gave:knowledge')}, {'': (18, 'gave:knowledge'), 'warum': 183, 'was': 183, 'wie': 183}, {'': (21,
'gave:referral')}, {'': (9, 'told'), 'warum': 183, 'was': 183, 'wie': 183}, {'': (19, 'gave:mentoring')}, {'warum':
183, 'was': 183, 'wie': 183}, {'<handed_apart>': 112, '<my>': 172, '<said>': 175, '<thing>': 178, 'abgesagt': 179,
'angefragt': 180, 'angeklopft': 180, 'aufgemuntert': 181, 'bedankt': 182, 'beigebracht': 184, 'berichtet': 179,
'bestaerkt': 181, 'bestarkt': 181, 'empfohlen': 185, 'erklaert': 186, 'erklart': 186, 'ermutigt': 181, 'erzaehlt':
179, 'erzahlt': 179, 'geantwortet': 179, 'gebeichtet': 179, 'gebeten': 180, 'gecoacht': 187, 'gefragt': 180,
'geholfen': 183, 'gementort': 187, 'gesagt': 179, 'geschildert': 179, 'gesteckt': 179, 'getroestet': 181, 'getrostet':
181, 'gezeigt': 186, 'gratuliert': 179, 'informiert': 179, 'kondoliert': 179, 'mitgeteilt': 179, 'nachgefasst': 180,
'nachgefragt': 180, 'nachgehakt': 180, 'vermittelt': 185, 'verraten': 179, 'vorgemacht': 188, 'weiterempfohlen': 185,
'zugehoert': 181, 'zugehort': 181, 'zugesagt': 179}, {'^': 4, 'ich': 110, 'wir': 110}, {'^': 4, 'das': 190, 'dass':
190, 'ich': 110, 'wir': 110}, {'': (16, 'gave:intro')}, {'gemacht': 192}, {'gebracht': 192}, {'kontakt': 194},
{'<introduced>': 192, 'bekannt': 193, 'in': 195}, {'...': 196, '<introduced>': 192, 'bekannt': 193, 'in': 195},
{'<vowed>': 4}, {'...': 198}, {'N': 197}, {'<me>': 151}, {'gebeten': 201}, {'ich': 110, 'wir': 110}, {'das': 203,
'dass': 203, 'ich': 110, 'wir': 110}, {'gegeben': 110}, {'wort': 205}, {'gebeten': 27}, {'...': 207}, {'^': 208},
{'...': 189, '<my>': 172, '<vowed>': 191, 'N': 197, '^': 199, 'bei': 200, 'beigebracht': 188, 'darum': 202, 'drum':
202, 'erklaert': 188, 'erklart': 188, 'ersucht': 201, 'gebeten': 201, 'gesagt': 204, 'geschrieben': 204, 'gezeigt':
188, 'gsagt': 204, 'gschriebn': 204, 'mein': 206, 'mit': 200, 'um': 209, 'vorgemacht': 188}, {'mit': 200},
{'<introduced>': 192, 'bekannt': 193, 'zusammengebracht': 192}, {'...': 212, '<introduced>': 192, 'bekannt': 193,
'zusammengebracht': 192}, {'N': 213}, {'...': 196}, {'N': 215}, {'...': 211, '<and>': 214, 'N': 197, 'bei': 200,
'dem': 216, 'der': 216, 'mit': 200}, {'angefragt': 180, 'angeklopft': 180, 'bedankt': 182, 'nachgefasst': 180,
'nachgefragt': 180, 'nachgehakt': 180}, {'...': 218}, {'<them>': 219}, {'angerufen': 71, 'besucht': 71, 'erreicht':
71, 'erwischt': 71, 'geschafft': 71, 'gesehen': 71, 'gesprochen': 71, 'getroffen': 71}, {'...': 221, 'angerufen': 71,
'besucht': 71, 'erreicht': 71, 'erwischt': 71, 'geschafft': 71, 'gesehen': 71, 'gesprochen': 71, 'getroffen': 71},
{'nicht': 222}, {'leider': 223, 'nicht': 222}, {'<my>': 172, '<said>': 175, '<thing>': 178, 'abgesagt': 179,
'angefragt': 180, 'angeklopft': 180, 'beigebracht': 188, 'berichtet': 179, 'erklaert': 186, 'erklart': 186,
'erzaehlt': 179, 'erzahlt': 179, 'geantwortet': 179, 'gebeichtet': 179, 'gefragt': 180, 'gesagt': 179, 'geschildert':
179, 'gesteckt': 179, 'gezeigt': 186, 'informiert': 179, 'mitgeteilt': 179, 'nachgefasst': 180, 'nachgefragt': 180,
'nachgehakt': 180, 'verraten': 179, 'vorgemacht': 188, 'zugesagt': 179}, {'...': 225, '<my>': 172, '<vowed>': 191,
'N': 197, '^': 199, 'bei': 200, 'beigebracht': 188, 'darum': 202, 'drum': 202, 'erklaert': 188, 'erklart': 188,
'ersucht': 201, 'gebeten': 201, 'gezeigt': 188, 'mit': 200, 'um': 209, 'vorgemacht': 188}, {'...': 211, 'N': 197,
'bei': 200, 'mit': 200}, {'angefragt': 180, 'angeklopft': 180, 'nachgefasst': 180, 'nachgefragt': 180, 'nachgehakt':
180}, {'...': 228}, {'<them>': 229}, {'...': 170, '<them>': 226, '<vowed>': 191, 'N': 227, '^': 199, 'bei': 230},
{'bedankt': 182}, {'...': 232}, {'<them>': 233}, {'erklaert': 110, 'erklart': 110}, {'<them>': 233, 'angeboten': 110,
'bei': 234, 'bereit': 235, 'bereiterklaert': 110, 'bereiterklart': 110, 'verpflichtet': 110}, {'geben': 110,
'liefern': 110, 'schicken': 110, 'zahlen': 110}, {'zu': 237}, {'...': 170, '<them>': 210, '<vowed>': 191, 'N': 217,
'^': 199, 'bei': 220, 'es': 224, 'gesagt': 204, 'geschrieben': 204, 'gsagt': 204, 'gschriebn': 204, 'ich': 231,
'leider': 223, 'mein': 206, 'mich': 236, 'nicht': 222, 'noch': 238, 'wir': 231, 'zu': 237}, {'': (23,
'gave:volunteering')}, {'auf': 240, 'bei': 240, 'beim': 240, 'fuer': 240, 'fur': 240}, {'': (14, 'together')}, {'N':
233}, {'lassen': 71}, {'gelassen': 71, 'lassen': 71}, {'abgeholt': 242, 'angerufen': 242, 'ausgefuehrt': 242,
'ausgefuhrt': 242, 'bei': 243, 'berichtet': 87, 'besucht': 242, 'eingeladen': 242, 'erzaehlt': 87, 'erzahlt': 87,
'geantwortet': 242, 'gebeichtet': 87, 'gefluestert': 87, 'geflustert': 87, 'gemailt': 242, 'gesagt': 87,
'geschrieben': 242, 'gesteckt': 87, 'getroffen': 242, 'haengen': 244, 'haengenlassen': 71, 'hangen': 244,
'hangenlassen': 71, 'sitzen': 245, 'sitzengelassen': 71, 'vergessen': 71, 'verpasst': 71, 'verraten': 87, 'versetzt':
71}, {'<them>': 172}, {'ich': 247, 'wir': 247}, {'<have>': 248}, {'...': 249}, {'<me>': 135}, {'von': 251}, {'D':
135}, {'...': 253}, {'...': 252, '<det>': 254, '<my>': 135}, {'<me>': 136}, {'^': 255, 'von': 256}, {'abgestimmt': 71,
'besprochen': 71, 'geklart': 71, 'geredet': 71, 'gesprochen': 71, 'telefoniert': 71}, {'abgestimmt': 71, 'besprochen':
71, 'geklaert': 71, 'geredet': 71, 'gesprochen': 71, 'telefoniert': 71}, {'abgestimmt': 71, 'besprochen': 71,
'daruber': 258, 'darueber': 259, 'druber': 258, 'drueber': 259, 'geklaert': 71, 'geklart': 71, 'geredet': 71,
'gesprochen': 71, 'telefoniert': 71}, {'<them>': 260}, {'mit': 261}, {'<give3>': 201}, {'N': 263, 'das': 120, 'dass':
120, 'er': 263, 'ich': 119, 'man': 119, 'sie': 263, 'wir': 119}, {'bleib': 105, 'erhoeh': 105, 'erhoh': 105, 'fang':
105, 'frag': 105, 'geh': 105, 'hoer': 105, 'hor': 105, 'lass': 105, 'mach': 105, 'macht': 105, 'nimm': 105, 'red':
105, 'stell': 105, 'such': 105, 'verkauf': 105}, {'i': 119, 'ich': 119, 'man': 119, 'wir': 119}, {'i': 119, 'ich':
159, 'man': 159, 'wir': 159}, {'bleib': 105, 'bloss': 265, 'das': 266, 'dass': 267, 'erhoeh': 105, 'erhoh': 105,
'fang': 105, 'frag': 105, 'geh': 105, 'hoer': 105, 'hor': 105, 'i': 119, 'ich': 119, 'lass': 105, 'mach': 105,
'macht': 105, 'man': 119, 'nimm': 105, 'nur': 265, 'red': 105, 'stell': 105, 'such': 105, 'verkauf': 105, 'wir': 119},
{'<they>': 268, 'bleib': 105, 'bloss': 265, 'das': 266, 'dass': 267, 'erhoeh': 105, 'erhoh': 105, 'fang': 105, 'frag':
105, 'geh': 105, 'hoer': 105, 'hor': 105, 'i': 119, 'ich': 119, 'lass': 105, 'mach': 105, 'macht': 105, 'man': 119,
'nimm': 105, 'nur': 265, 'red': 105, 'stell': 105, 'such': 105, 'verkauf': 105, 'wir': 119}, {'...': 28}, {'^': 270},
{'<them>': 105}, {'<them>': 110, 'laut': 272}, {'<them>': 110, 'ich': 273, 'wir': 273}, {'^': 104, 'dass': 105, 'ist':
106, 'lautet': 106, 'lautete': 106, 'waere': 106, 'war': 106, 'ware': 106}, {'<me>': 275}, {'^': 104, 'dass': 105,
'ist': 106, 'lautet': 106, 'lautete': 106, 'waere': 106, 'war': 106}, {'<me>': 277}, {'^': 104, 'dass': 105, 'ist':
106, 'lautet': 106, 'lautete': 106, 'war': 106, 'ware': 106}, {'<me>': 279}, {'^': 104, 'an': 276, 'befolgt': 87,
'beherzigt': 87, 'dass': 105, 'dazu': 275, 'fuer': 278, 'fur': 280, 'ignoriert': 87, 'ist': 106, 'lautet': 106,
'lautete': 106, 'umgesetzt': 87, 'waere': 106, 'war': 106, 'ware': 106}, {'<reviewed>': 60}, {'...': 282,
'<reviewed>': 60}, {'<counsel>': 281, '<work>': 283}, {'<handed>': 113}, {'...': 285, '<handed>': 113}, {'<reviewed>':
60, '<reviewed_apart>': 60}, {'ausgeliehen': 113, 'geborgt': 113, 'geliehen': 113, 'ueberlassen': 113},
{'ausgeliehen': 113, 'geborgt': 113, 'geliehen': 113, 'uberlassen': 113}, {'gegeben': 60, 'geschickt': 60,
'geschrieben': 60}, {'...': 290}, {'auf': 291, 'fuer': 291, 'fur': 291, 'gegeben': 60, 'geschickt': 60, 'geschrieben':
60, 'uber': 291, 'ueber': 291, 'zu': 291, 'zum': 291, 'zur': 291}, {'auf': 291, 'fuer': 291, 'gegeben': 60,
'geschickt': 60, 'geschrieben': 60, 'ueber': 291, 'zu': 291, 'zum': 291, 'zur': 291}, {'anmerkungen': 293, 'feedback':
293, 'kommentare': 293, 'rueckmeldung': 293}, {'auf': 291, 'fur': 291, 'gegeben': 60, 'geschickt': 60, 'geschrieben':
60, 'uber': 291, 'zu': 291, 'zum': 291, 'zur': 291}, {'anmerkungen': 295, 'feedback': 295, 'kommentare': 295,
'ruckmeldung': 295}, {'ausgeliehen': 113, 'geborgt': 113, 'geliehen': 113, 'uberlassen': 113, 'ueberlassen': 113},
{'': (18, 'gave:knowledge'), 'wie': 183}, {'gestarkt': 181}, {'gestaerkt': 181}, {'rucken': 299, 'ruecken': 300},
{'anmerkungen': 292, 'feedback': 292, 'kommentare': 292, 'ruckmeldung': 295, 'rueckmeldung': 293}, {'zugeredet': 181},
{'gemacht': 181, 'zugesprochen': 181}, {'auf': 291, 'fuer': 291, 'fur': 291, 'uber': 291, 'ueber': 291, 'zu': 291,
'zum': 291, 'zur': 291}, {'auf': 291, 'fur': 291, 'uber': 291, 'zu': 291, 'zum': 291, 'zur': 291}, {'auf': 291,
'fuer': 291, 'ueber': 291, 'zu': 291, 'zum': 291, 'zur': 291}, {'anmerkungen': 305, 'feedback': 305, 'kommentare':
305, 'ruckmeldung': 306, 'rueckmeldung': 307}, {'wie': 183}, {'<thing>': 286, '<work>': 287, 'angelernt': 183,
'anhaenger': 288, 'anhanger': 289, 'anmerkungen': 292, 'aufgemuntert': 181, 'ausfuehrlich': 294, 'ausfuehrliches':
294, 'ausfuhrlich': 296, 'ausfuhrliches': 296, 'auto': 297, 'beamer': 297, 'beigebracht': 298, 'bestaerkt': 181,
'bestarkt': 181, 'bohrmaschine': 297, 'buero': 288, 'buro': 289, 'den': 301, 'ehrliches': 302, 'eingearbeitet': 183,
'eingeschult': 183, 'eingewiesen': 183, 'erklaert': 298, 'erklart': 298, 'ermutigt': 181, 'fahrrad': 297, 'feedback':
292, 'gecoached': 187, 'gecoacht': 187, 'geholfen': 183, 'geld': 297, 'gementort': 187, 'getroestet': 181,
'getrostet': 181, 'gezeigt': 298, 'gut': 303, 'gutes': 302, 'kamera': 297, 'kommentare': 292, 'kurzes': 302,
'lastenrad': 297, 'mein': 302, 'mut': 304, 'offenes': 302, 'rad': 297, 'raum': 297, 'ruckmeldung': 295,
'rueckmeldung': 293, 'schluessel': 288, 'schlussel': 289, 'schriftlich': 308, 'schriftliches': 308, 'viel': 302,
'vorgemacht': 309, 'werkzeug': 297}, {'^': 4, 'das': 203, 'dass': 203}, {'geschrieben': 185}, {'gebracht': 185,
'gegeben': 185, 'geschickt': 185, 'vermittelt': 185, 'verschafft': 185, 'weitergeleitet': 185, 'zugeschanzt': 185},
{'ausgeholfen': 183, 'beraten': 183, 'geholfen': 183, 'gholfn': 183, 'unterstuetzt': 183, 'unterstutzt': 183}, {'...':
314}, {'ausgeholfen': 183, 'geholfen': 183, 'gholfn': 183, 'unterstuetzt': 183, 'unterstutzt': 183}, {'...': 316},
{'schuldig': 4}, {'...': 318}, {'^': 319}, {'ich': 320}, {'gegeben': 192, 'gemacht': 192, 'hergestellt': 192,
'vermittelt': 192}, {'N': 322}, {'zu': 323}, {'gegeben': 183}, {'...': 325}, {'...': 325, 'fuer': 326, 'fur': 326,
'zu': 326, 'zum': 326, 'zur': 326}, {'...': 325, 'fuer': 326, 'zu': 326, 'zum': 326, 'zur': 326}, {'...': 325, 'fur':
326, 'zu': 326, 'zum': 326, 'zur': 326}, {'kontakt': 324, 'rat': 327, 'ratschlaege': 328, 'ratschlage': 329, 'tipp':
327, 'tipps': 327}, {'rat': 327, 'ratschlaege': 328, 'ratschlage': 329, 'tipp': 327, 'tipps': 327}, {'arbeitszeugnis':
312, 'empfehlungsschreiben': 312, 'paar': 331, 'referenz': 312, 'zeugnis': 312}, {'arbeitszeugnis': 312, 'auftrag':
313, 'bewerber': 313, 'empfehlungsschreiben': 312, 'interessenten': 313, 'job': 313, 'kandidaten': 313, 'kandidatin':
313, 'kunden': 313, 'kundin': 313, 'lead': 313, 'leads': 313, 'referenz': 312, 'zeugnis': 312}, {'auftrag': 313,
'bewerber': 313, 'interessenten': 313, 'job': 313, 'kandidaten': 313, 'kandidatin': 313, 'kontakt': 324, 'kunden':
313, 'kundin': 313, 'lead': 313, 'leads': 313, 'rat': 327, 'ratschlaege': 328, 'ratschlage': 329, 'tipp': 327,
'tipps': 327}, {'zugehoert': 181, 'zugehort': 181}, {'<give1>': 4}, {'^': 336}, {'ich': 337}, {'dass': 338, 'ich':
337}, {'mut': 304, 'zugeredet': 181}, {'auftrag': 313, 'bewerber': 313, 'interessenten': 313, 'job': 313,
'kandidaten': 313, 'kandidatin': 313, 'kunden': 313, 'kundin': 313, 'lead': 313, 'leads': 313}, {'beraten': 183},
{'...': 342}, {'...': 310, '<said>': 175, '<thing>': 286, '<vowed>': 311, '<work>': 282, 'anmerkungen': 292,
'arbeitszeugnis': 312, 'auftrag': 313, 'ausfuehrlich': 294, 'ausfuehrliches': 294, 'ausfuhrlich': 296,
'ausfuhrliches': 296, 'bei': 315, 'beigebracht': 309, 'beim': 317, 'bewerber': 313, 'bin': 321, 'den': 330,
'ehrliches': 302, 'ein': 332, 'eine': 333, 'einen': 334, 'einfach': 335, 'empfehlungsschreiben': 312, 'erklaert': 309,
'erklart': 309, 'feedback': 292, 'geholfen': 183, 'gesagt': 339, 'geschrieben': 339, 'gezeigt': 309, 'gut': 340,
'gutes': 302, 'im': 317, 'in': 317, 'interessenten': 313, 'job': 313, 'kandidaten': 313, 'kandidatin': 313,
'kommentare': 292, 'kontakt': 324, 'kunden': 313, 'kundin': 313, 'kurzes': 302, 'lange': 335, 'lead': 313, 'leads':
313, 'mein': 302, 'mit': 317, 'mut': 304, 'ne': 333, 'nen': 334, 'neue': 341, 'neuen': 341, 'nur': 335, 'offenes':
302, 'paar': 331, 'rat': 327, 'ratschlaege': 328, 'ratschlage': 329, 'referenz': 312, 'ruckmeldung': 295,
'rueckmeldung': 293, 'schriftlich': 308, 'schriftliches': 308, 'schuld': 203, 'schulde': 203, 'schulden': 203, 'sehr':
340, 'tipp': 327, 'tipps': 327, 'viel': 302, 'vorgemacht': 309, 'zeugnis': 312, 'zu': 343, 'zugehoert': 181,
'zugehort': 181, 'zugeredet': 181, 'zum': 343, 'zur': 343}, {'<them>': 136}, {'<them>': 136, '^': 135}, {'...': 122,
'<counsel>': 123, '<counselled>': 106, '^': 125, 'abgeholt': 112, 'als': 126, 'angerufen': 112, 'angeschrieben': 112,
'angesprochen': 112, 'ans': 128, 'ausgefuehrt': 112, 'ausgefuhrt': 112, 'begleitet': 112, 'bekocht': 112, 'besucht':
112, 'davon': 129, 'davor': 133, 'dazu': 129, 'den': 126, 'dringend': 134, 'einen': 126, 'eingeladen': 112,
'eingeredet': 105, 'ersucht': 345, 'gebeten': 346, 'gefragt': 345, 'getroffen': 112, 'gewarnt': 132, 'interviewt':
112, 'kontaktiert': 112, 'mit': 140, 'nahe': 127, 'nen': 126, 'stark': 134, 'um': 143, 'vor': 144, 'zuruckgerufen':
112, 'zurueckgerufen': 112}, {'^': 149}, {'<me>': 348, '<vowed>': 153, 'mir': 154, 'uns': 154}, {'<me>': 151, '^': 27,
'dass': 152, 'er': 151, 'sich': 151, 'sie': 151}, {'...': 118, '<me>': 347, '<they>': 349, '<vowed>': 350, '^': 149,
'angelaeutet': 112, 'angelautet': 112, 'angerufen': 112, 'davon': 156, 'dazu': 156, 'empfohlen': 105, 'geantwortet':
112, 'gemailt': 112, 'gemeint': 161, 'gesagt': 161, 'geschrieben': 162, 'gesimst': 112, 'gmeint': 146, 'gsagt': 146,
'mich': 163, 'mir': 164, 'sich': 167, 'uns': 168, 'vorgeschlagen': 87, 'zuruckgerufen': 112, 'zuruckgeschrieben': 112,
'zurueckgerufen': 112, 'zurueckgeschrieben': 112}, {'^': 255, 'das': 253, 'den': 253, 'die': 253, 'es': 253, 'sie':
253, 'von': 256}, {'<det>': 27, 'D': 27}, {'mich': 27, 'uns': 27}, {'fuer': 354, 'fur': 354}, {'...': 355}, {'...':
355, '<det>': 356, '<my>': 356, '<their>': 356, '<them>': 356}, {'<me>': 27}, {'<me>': 27, 'das': 358, 'den': 358,
'die': 358, 'es': 358, 's': 358}, {'zuruck': 27, 'zurueck': 27}, {'...': 360, 'zuruck': 27, 'zurueck': 27}, {'...':
360, 'mich': 361, 'mir': 361, 'uns': 361, 'zuruck': 27, 'zurueck': 27}, {'...': 360, '<they>': 362, 'mich': 361,
'mir': 361, 'uns': 361, 'zuruck': 27, 'zurueck': 27}, {'sich': 27}, {'<they>': 364, 'sich': 27}, {'bescheid': 27},
{'bescheid': 27, 'mir': 366, 'uns': 366}, {'<they>': 367, 'bescheid': 27, 'mir': 366, 'uns': 366}, {'an': 27,
'druber': 27, 'drueber': 27, 'durch': 27}, {'...': 369, 'an': 27, 'druber': 27, 'drueber': 27, 'durch': 27}, {'durch':
27, 'weiter': 27}, {'<they>': 367, 'bescheid': 27, 'das': 371, 'es': 371, 'mir': 366, 'uns': 366}, {'um': 27}, {'...':
373, 'um': 27}, {'sich': 374}, {'ab': 27, 'an': 27}, {'<me>': 376}, {'das': 371, 'es': 371}, {'...': 360}, {'...':
360, 'mich': 379, 'mir': 379, 'sich': 27, 'uns': 379}, {'...': 360, '<they>': 380, 'mich': 379, 'mir': 379, 'sich':
27, 'uns': 379}, {'...': 360, '<me>': 376, '<they>': 362, 'mich': 361, 'mir': 361, 'uns': 361, 'zuruck': 27,
'zurueck': 27}, {'vor': 27}, {'...': 383}, {'<me>': 384}, {'<deed3>': 353, '<does3>': 357, '<give3>': 359,
'antwortet': 363, 'connected': 358, 'connectet': 358, 'erkundigt': 365, 'geben': 368, 'geht': 370, 'gibt': 372,
'hoert': 375, 'holen': 377, 'holt': 377, 'hort': 375, 'intro': 358, 'introduced': 358, 'introed': 358, 'introt': 358,
'leitet': 378, 'liest': 370, 'mailt': 363, 'melden': 365, 'meldet': 381, 'ruehren': 365, 'ruehrt': 365, 'rufen': 377,
'ruft': 382, 'ruhren': 365, 'ruhrt': 365, 'sagen': 368, 'sagt': 368, 'schaut': 370, 'schickt': 378, 'schreibt': 363,
'sieht': 370, 'stellen': 385, 'stellt': 385}, {'^': 135, 'darum': 136, 'um': 136}, {'<until>': 135}, {'...': 388,
'<my>': 135, 'antwort': 135, 'bestaetigung': 135, 'bestatigung': 135, 'feedback': 135, 'ruckmeldung': 135, 'ruckruf':
135, 'rueckmeldung': 135, 'rueckruf': 135, 'stellungnahme': 135}, {'^': 389}, {'<me>': 387, 'um': 390}, {'<me>': 4},
{'von': 392}, {'...': 393}, {'<me>': 110}, {'^': 394, 'von': 395}, {'an': 151}, {'<me>': 397}, {'<me>': 397, '<they>':
398}, {'': (13, 'talk'), 'das': 388, 'es': 388, 'ihn': 388, 'sie': 388}, {'mit': 27}, {'...': 401}, {'^': 402}, {'^':
104, 'darauf': 105, 'zu': 105}, {'<me>': 404}, {'^': 104, 'dass': 105, 'mir': 106, 'uns': 106}, {'<they>': 406, '^':
104, 'dass': 105, 'mir': 106, 'uns': 106}, {'geburtstag': 87, 'hochzeitstag': 87, 'jubilaeum': 87, 'jubilaum': 87,
'namenstag': 87, 'op': 87, 'pruefung': 87, 'prufung': 87}, {'...': 408, 'geburtstag': 87, 'hochzeitstag': 87,
'jubilaeum': 87, 'jubilaum': 87, 'namenstag': 87, 'op': 87, 'pruefung': 87, 'prufung': 87}, {'<my>': 135}, {'^': 410},
{'nach': 411}, {'zu': 87}, {'...': 413, 'zu': 87}, {'sich': 414}, {'<counsel>': 105}, {'<counsel>': 105, 'als': 416,
'den': 416, 'einen': 416, 'nen': 416}, {'weg': 105}, {'den': 418}, {'^': 104, 'auf': 419}, {'<counsel>': 105,
'<they>': 417, 'als': 416, 'den': 416, 'einen': 416, 'mit': 420, 'nen': 416}, {'<me>': 421}, {'<counsel>': 105,
'<they>': 417, 'als': 416, 'den': 416, 'einen': 416, 'nen': 416}, {'<me>': 423}, {'...': 408, 'geburtstag': 87,
'hochzeitstag': 87, 'jubilaeum': 87, 'jubilaum': 87, 'namenstag': 87, 'op': 87, 'pruefung': 87, 'prufung': 87, 'vor':
414}, {'schuldig': 27}, {'...': 426}, {'^': 427}, {'<me>': 428, 'aufgetaucht': 112, 'dazugekommen': 112,
'dazugestossen': 112, 'gekommen': 112, 'mitgekommen': 112, 'vorbeigefahren': 112, 'vorbeigekommen': 112},
{'aufgetaucht': 112, 'dazugekommen': 112, 'dazugestossen': 112, 'gekommen': 112, 'mitgekommen': 112, 'vorbeigefahren':
112, 'vorbeigekommen': 112}, {'^': 27, 'darum': 151, 'drum': 151, 'um': 151}, {'sich': 431}, {'<they>': 432, 'sich':
431}, {'herz': 105}, {'ans': 434, 'nahe': 105}, {'<they>': 435, 'ans': 434, 'nahe': 105}, {'<me>': 436}, {'connect':
27, 'forward': 27, 'intro': 27, 'introduce': 27, 'send': 27, 'share': 27}, {'^': 438}, {'am': 112, 'auf': 112, 'aus':
112, 'dass': 112, 'mir': 112, 'ob': 112, 'per': 112, 'uns': 112, 'via': 112, 'wegen': 112}, {'': (0, 'missed'),
'mehr': 71}, {'ned': 441, 'net': 441, 'nicht': 441}, {'sich': 442}, {'': (15, 'contact'), 'ned': 441, 'net': 441,
'nicht': 441}, {'sich': 444}, {'connecten': 27, 'intro': 27, 'introen': 27, 'klaren': 27, 'liefern': 27, 'nachfragen':
27, 'nachhaken': 27, 'schicken': 27, 'vermitteln': 27}, {'ich': 136, 'wir': 136}, {'<selfinf>': 27}, {'^': 448},
{'...': 449, '^': 448}, {'<me>': 450}, {'...': 449, '^': 448, 'bei': 451}, {'': (13, 'talk'), '...': 413, '^': 446,
'dass': 447, 'sich': 452, 'zu': 87}, {'connecten': 27, 'intro': 27, 'introen': 27, 'klaeren': 27, 'liefern': 27,
'nachfragen': 27, 'nachhaken': 27, 'schicken': 27, 'vermitteln': 27}, {'': (13, 'talk'), '...': 413, '^': 454, 'dass':
447, 'sich': 452, 'zu': 87}, {'': (13, 'talk'), 'sich': 452}, {'me': 151, 'mir': 151, 'uns': 151, 'us': 151},
{'dafur': 105, 'fur': 105}, {'dafuer': 105, 'fuer': 105}, {'^': 104, 'von': 105}, {'ab': 105}, {'^': 104, 'ab': 460,
'davon': 461, 'dazu': 105, 'zu': 105, 'zum': 105, 'zur': 105}, {'^': 104, 'ab': 460, 'davon': 461, 'dazu': 105,
'dringend': 462, 'stark': 462, 'zu': 105, 'zum': 105, 'zur': 105}, {'^': 104, 'ab': 460, 'davon': 461, 'dazu': 105,
'dringend': 462, 'mir': 463, 'stark': 462, 'uns': 463, 'zu': 105, 'zum': 105, 'zur': 105}, {'<they>': 464, '^': 104,
'ab': 460, 'davon': 461, 'dazu': 105, 'dringend': 462, 'mir': 463, 'stark': 462, 'uns': 463, 'zu': 105, 'zum': 105,
'zur': 105}, {'an': 112}, {'...': 466}, {'mich': 467}, {'should': 105, 'soll': 105, 'sollte': 105}, {'i': 469, 'ich':
469, 'we': 469, 'wir': 469}, {'': (13, 'talk'), '...': 413, 'dass': 87, 'ob': 87}, {'vor': 471}, {'<work>': 87},
{'...': 473, '<work>': 87}, {'...': 473, '<det>': 474, '<their>': 474, '<work>': 87}, {'...': 473, '<det>': 474,
'<their>': 474, '<work>': 87, 'an': 475}, {'...': 473, '<det>': 474, '<their>': 474, '<work>': 87, 'am': 112, 'an':
475, 'auf': 112, 'aus': 112, 'dass': 112, 'mir': 112, 'ob': 112, 'per': 112, 'uns': 112, 'via': 112, 'wegen': 112},
{'<they>': 151, '^': 27}, {'<me>': 478}, {'<me>': 478, '<they>': 479}, {'stelle': 105}, {'meiner': 481, 'unserer':
481, 'unsrer': 481}, {'an': 482}, {'stelle': 104}, {'meiner': 484, 'unserer': 484, 'unsrer': 484}, {'an': 485},
{'...': 486}, {'<they>': 483, '^': 487, 'an': 482}, {'to': 105}, {'me': 489, 'us': 489}, {'sich': 87}, {'abteilung':
87, 'bereich': 87, 'firma': 87, 'fuhrung': 87, 'geschaftsfuhrung': 87, 'leitung': 87, 'part': 87, 'position': 87,
'rolle': 87, 'stelle': 87, 'teil': 87}, {'...': 492, 'abteilung': 87, 'bereich': 87, 'firma': 87, 'fuhrung': 87,
'geschaftsfuhrung': 87, 'leitung': 87, 'part': 87, 'position': 87, 'rolle': 87, 'stelle': 87, 'teil': 87}, {'<det>':
493}, {'abteilung': 87, 'bereich': 87, 'firma': 87, 'fuehrung': 87, 'geschaeftsfuehrung': 87, 'leitung': 87, 'part':
87, 'position': 87, 'rolle': 87, 'stelle': 87, 'teil': 87}, {'...': 495, 'abteilung': 87, 'bereich': 87, 'firma': 87,
'fuehrung': 87, 'geschaeftsfuehrung': 87, 'leitung': 87, 'part': 87, 'position': 87, 'rolle': 87, 'stelle': 87,
'teil': 87}, {'<det>': 496}, {'<they>': 151, '^': 27, 'dass': 478}, {'<they>': 151, '^': 27, 'dass': 478, 'mir': 498,
'uns': 498}, {'<they>': 499, '^': 27, 'dass': 478, 'mir': 498, 'uns': 498}, {'da': 112}, {'dabei': 112}, {'besuch':
112}, {'anwesend': 112, 'auch': 501, 'aufgetaucht': 112, 'da': 112, 'dabei': 112, 'dazugekommen': 112,
'dazugestossen': 112, 'gekommen': 112, 'hier': 112, 'mit': 502, 'mitgekommen': 112, 'vorbeigefahren': 112,
'vorbeigekommen': 112, 'zu': 503}, {'auch': 501, 'da': 112, 'dabei': 112, 'mit': 502}, {'^': 104, 'davor': 105, 'vor':
105}, {'<they>': 506, '^': 104, 'davor': 105, 'vor': 105}, {'<me>': 507}, {'auf': 411}, {'<giveinf>': 27}, {'...':
510}, {'^': 511, 'sich': 452}, {'geben': 27, 'sagen': 27}, {'bescheid': 513, 'klaeren': 27, 'klaren': 27, 'liefern':
27, 'mitbringen': 27, 'nachliefern': 27, 'nachreichen': 27, 'schicken': 27, 'senden': 27, 'uberweisen': 27,
'ueberweisen': 27, 'vorbeibringen': 27, 'weiterleiten': 27, 'zuschicken': 27, 'zusenden': 27}, {'...': 514, 'connect':
27, 'connecten': 27, 'forward': 27, 'intro': 27, 'introduce': 27, 'introen': 27, 'klaeren': 27, 'klaren': 27,
'liefern': 27, 'nachfragen': 27, 'nachhaken': 27, 'schicken': 27, 'send': 27, 'share': 27, 'vermitteln': 27}, {'':
(13, 'talk'), '^': 515, 'dass': 447, 'sich': 452}, {'...': 510, 'connecten': 27, 'intro': 27, 'introen': 27,
'klaeren': 27, 'klaren': 27, 'liefern': 27, 'nachfragen': 27, 'nachhaken': 27, 'schicken': 27, 'vermitteln': 27},
{'^': 517, 'sich': 452}, {'...': 514}, {'^': 519, 'sich': 452}, {'connecten': 27, 'intro': 27, 'introen': 27,
'klaeren': 27, 'klaren': 27, 'liefern': 27, 'nachfragen': 27, 'nachhaken': 27, 'schicken': 27, 'vermitteln': 27},
{'^': 521, 'sich': 452}, {'<hat>': 351, '<needs>': 352, '<saysv>': 269, '<sends3>': 271, '<will3>': 201, '^': 386,
'antwortet': 112, 'antwortete': 112, 'bat': 391, 'bekommen': 396, 'bekommt': 396, 'berichtet': 87, 'bietet': 399,
'bittet': 391, 'bot': 399, 'braucht': 400, 'bringen': 403, 'bringt': 403, 'darf': 87, 'draengt': 405, 'drangt': 405,
'empfahl': 407, 'empfehlen': 407, 'empfiehlt': 407, 'ermahnt': 405, 'ermutigt': 405, 'erzaehlt': 87, 'erzahlt': 87,
'feiert': 409, 'fragt': 412, 'freut': 415, 'gab': 422, 'gaben': 424, 'gibt': 424, 'hat': 425, 'hatte': 409, 'hofft':
414, 'ist': 429, 'kam': 430, 'kann': 87, 'kriegen': 396, 'kriegt': 396, 'kuemmern': 433, 'kuemmert': 433, 'kummern':
433, 'kummert': 433, 'legt': 437, 'legte': 437, 'll': 439, 'mahnt': 405, 'mailt': 440, 'mailte': 440, 'meldet': 443,
'meldete': 445, 'mochte': 453, 'moechte': 455, 'muessen': 87, 'muss': 456, 'mussen': 87, 'möchte': 453, 'owes': 457,
'pladiert': 458, 'pladierte': 458, 'plaediert': 459, 'plaedierte': 459, 'plant': 414, 'raet': 465, 'rat': 465,
'raten': 465, 'recommended': 105, 'recommends': 105, 'rief': 468, 'riet': 465, 'rieten': 465, 'ruehrt': 443,
'ruehrte': 443, 'ruft': 468, 'ruhrt': 443, 'ruhrte': 443, 'rät': 465, 'said': 470, 'says': 470, 'schlaegt': 472,
'schlagt': 472, 'schlug': 472, 'schlägt': 472, 'schreiben': 476, 'schreibt': 477, 'schrieb': 440, 'schulden': 480,
'schuldet': 480, 'sind': 429, 'soll': 87, 'sollen': 87, 'sollte': 87, 'taet': 488, 'tat': 488, 'textet': 440,
'thinks': 470, 'told': 490, 'treffen': 491, 'trifft': 491, 'tät': 488, 'uberlegt': 414, 'ubernimmt': 494, 'ueberlegt':
414, 'uebernimmt': 497, 'versprach': 500, 'verspricht': 500, 'versucht': 414, 'war': 504, 'waren': 504, 'warn': 505,
'warnt': 508, 'warnte': 508, 'warten': 509, 'wartet': 509, 'werden': 512, 'will': 516, 'wird': 518, 'woan': 505,
'wollen': 520, 'wollte': 522, 'worn': 505, 'wuerd': 488, 'wuerde': 488, 'wurd': 488, 'wurde': 488, 'würde': 488},
{'N': 285}, {'an': 524}, {'...': 525, '<have>': 248, 'an': 524}, {'^': 199}, {'<them>': 110, 'das': 203, 'dass': 203},
{'<they>': 201, 'der': 201, 'die': 201}, {'N': 283}, {'fuer': 530, 'fur': 530, 'v': 530, 'vom': 530, 'von': 530},
{'bei': 11, 'im': 11, 'in': 11, 'mit': 11, 'zu': 11}, {'ich': 532, 'wir': 532}, {'wir': 11}, {'ich': 11, 'ma': 11,
'wir': 11}, {'besprechung': 11, 'call': 11, 'gesprach': 11, 'gespraech': 11, 'lunch': 11, 'meeting': 11, 'termin': 11,
'treffen': 11}, {'...': 536}, {'ich': 537, 'wir': 537}, {'<me>': 11, 'besuch': 11}, {'vorbei': 11, 'zu': 539, 'zum':
11}, {'...': 540, 'vorbei': 11, 'zu': 539, 'zum': 11}, {'N': 541}, {'eingeladen': 11}, {'': (2, 'plan'), '...': 543},
{'bei': 544, 'im': 11, 'in': 11, 'mit': 11, 'zu': 544}, {'ich': 545, 'wir': 545}, {'': (1, 'moved')}, {'abgemacht':
11, 'abgmacht': 11, 'ausgemacht': 11, 'ausgmacht': 11, 'bin': 533, 'essen': 534, 'fahr': 535, 'fahre': 535, 'fahren':
535, 'festgelegt': 11, 'flieg': 535, 'fliege': 535, 'fliegen': 535, 'gehen': 534, 'geplant': 11, 'hab': 538, 'habe':
538, 'haben': 538, 'kommt': 542, 'reden': 534, 'reise': 535, 'reisen': 535, 'reserviert': 11, 'sehen': 534, 'sind':
546, 'sprechen': 534, 'telefonieren': 534, 'treffen': 534, 'vereinbart': 11, 'verschoben': 547, 'zoomen': 534,
'zugesagt': 11}, {'bekannt': 193, 'bekanntgemacht': 192, 'connected': 192, 'in': 195, 'vernetzt': 192,
'zusammengebracht': 192}, {'...': 549, 'bekannt': 193, 'bekanntgemacht': 192, 'connected': 192, 'in': 195, 'vernetzt':
192, 'zusammengebracht': 192}, {'N': 550}, {'ausgeholfen': 240, 'mit': 551, 'mitgeholfen': 240}, {'<introduced>': 192,
'bekannt': 193}, {'<introduced>': 192, 'bekannt': 193, 'einander': 553, 'miteinander': 553}, {'gebracht': 192,
'gesetzt': 192}, {'kontakt': 555, 'verbindung': 555}, {'<introduced>': 192, 'bekannt': 193, 'einander': 196, 'in':
195, 'miteinander': 196}, {'mail': 557}, {'e': 558, 'linkedin': 557, 'mail': 557, 'whatsapp': 557}, {'...': 554,
'<introduced>': 192, 'bekannt': 193, 'einander': 196, 'gegenseitig': 196, 'in': 556, 'kontakt': 555, 'miteinander':
196, 'per': 559, 'verbindung': 555, 'via': 559}, {'N': 560, 'ich': 98}, {'^': 104, 'an': 276, 'dass': 105, 'dazu':
275, 'fuer': 278, 'fur': 280, 'ist': 106, 'lautet': 106, 'lautete': 106, 'waere': 106, 'war': 106, 'ware': 106},
{'<introduced>': 192}, {'...': 563, 'vorgestellt': 192}, {'D': 27}, {'...': 565}, {'<det>': 27}, {'<det>': 566, 'D':
567}, {'<me>': 568}, {'baut': 358, 'bringt': 379, 'gibt': 379, 'schickt': 379, 'schreibt': 569, 'zahlt': 379},
{'gebracht': 185}, {'spiel': 571}, {'empfohlen': 185, 'ins': 572, 'vermittelt': 185, 'vorgeschlagen': 185,
'weiterempfohlen': 185}, {'...': 573}, {'...': 573, 'N': 196}, {'gebracht': 179}, {'stand': 576}, {'aktuellen': 577,
'letzten': 577, 'neuesten': 577, 'neusten': 577}, {'den': 578}, {'geholfen': 60, 'unterstuetzt': 60, 'unterstutzt':
60, 'zugehoert': 60, 'zugehort': 60}, {'geholfen': 60, 'unterstutzt': 60, 'zugehort': 60}, {'geholfen': 60,
'unterstuetzt': 60, 'zugehoert': 60}, {'...': 573, 'N': 196, 'pitch': 580, 'pitchen': 580, 'proben': 580, 'uben': 581,
'ueben': 582}, {'...': 573, 'pitch': 580, 'pitchen': 580, 'proben': 580, 'uben': 581, 'ueben': 582}, {'gegeben': 179,
'gesagt': 179}, {'gegeben': 192, 'gemacht': 192, 'geschickt': 192}, {'N': 586}, {'an': 587, 'bei': 587, 'mit': 587,
'zu': 587}, {'intro': 588}, {'N': 564}, {'vorgestellt': 192}, {'N': 591, 'rucken': 299, 'ruecken': 300}, {'N': 591},
{'gegeben': 179}, {'intro': 588, 'update': 594}, {'': (8, 'asked'), '<me>': 151}, {'angebot': 27, 'einladung': 27,
'entwurf': 27, 'intro': 27, 'intros': 27, 'kontakt': 27, 'protokoll': 27, 'termin': 27, 'unterlagen': 27,
'vorschlaege': 27, 'vorschlag': 27, 'vorschlage': 27}, {'angebot': 27, 'das': 597, 'den': 597, 'die': 597, 'ein': 597,
'eine': 597, 'einladung': 27, 'entwurf': 27, 'intro': 27, 'intros': 27, 'kontakt': 27, 'nen': 597, 'protokoll': 27,
'termin': 27, 'unterlagen': 27, 'vorschlaege': 27, 'vorschlag': 27, 'vorschlage': 27}, {'^': 598}, {'gesetzt': 179},
{'bild': 600}, {'...': 563, '<introduced>': 192, 'bekannt': 193, 'in': 195}, {'N': 602}, {'<work>': 283}, {'...': 604,
'<counsel>': 281, '<work>': 283}, {'gebeten': 180}, {'...': 606}, {'ich': 242, 'wir': 242}, {'N': 196}, {'gratuliert':
179}, {'geburtstag': 610}, {'...': 552, '<and>': 561, '<counsel>': 562, 'N': 564, '^': 570, 'als': 574, 'an': 575,
'angefeuert': 181, 'angefragt': 180, 'auf': 579, 'aufgebaut': 181, 'aufgemuntert': 181, 'ausgeholfen': 240, 'bei':
583, 'beim': 584, 'berichtet': 179, 'beruhigt': 181, 'bescheid': 585, 'bestaerkt': 181, 'bestarkt': 181, 'coached':
187, 'das': 589, 'dem': 590, 'den': 592, 'der': 590, 'die': 593, 'ein': 595, 'eine': 589, 'erklaert': 179, 'erklart':
179, 'ermutigt': 181, 'erzaehlt': 179, 'erzahlt': 179, 'fuer': 574, 'fur': 574, 'geantwortet': 179, 'gebeten': 596,
'gebrieft': 179, 'gecoached': 187, 'gecoacht': 187, 'gedankt': 182, 'gefragt': 180, 'gelobt': 181, 'gementort': 187,
'gesagt': 179, 'geschildert': 179, 'getroestet': 181, 'getrostet': 181, 'gezeigt': 179, 'gibt': 599, 'gratuliert':
179, 'gut': 303, 'informiert': 179, 'ins': 601, 'intro': 588, 'macht': 599, 'mentored': 187, 'mit': 603,
'mitgeholfen': 240, 'mitgeteilt': 179, 'motiviert': 181, 'muessen': 203, 'muss': 203, 'mussen': 203, 'mut': 304,
'nachgefragt': 180, 'ne': 589, 'organisiert': 599, 's': 605, 'schickt': 599, 'soll': 203, 'sollte': 203, 'todo': 151,
'um': 607, 'und': 608, 'update': 594, 'upgedatet': 179, 'weiterempfohlen': 185, 'zu': 609, 'zugesagt': 179, 'zum':
611}, {'<them>': 4, 'das': 32, 'es': 32}, {'ich': 613, 'wir': 613}, {'<me>': 27, 'das': 358, 'es': 358}, {'<they>':
615}, {'<them>': 198}, {'ich': 617, 'wir': 617}, {'<they>': 358}, {'<them>': 27}, {'von': 620}, {'ich': 621, 'wir':
621}, {'<they>': 393, 'von': 392}, {'schuldi': 4, 'schuldig': 4}, {'...': 624, 'schuldi': 4, 'schuldig': 4},
{'<them>': 625}, {'<them>': 625, 'ich': 626}, {'noch': 23}, {'<me>': 628}, {'an': 32}, {'<me>': 630}, {'von': 631},
{'...': 632}, {'<me>': 426}, {'<they>': 634}, {'<me>': 4, '<them>': 27}, {'...': 632, 'von': 636}, {'<them>': 4,
'dringend': 4, 'noch': 4, 'unbedingt': 4}, {'dringend': 4, 'noch': 4, 'unbedingt': 4}, {'ich': 638, 'wir': 639},
{'ausstaendig': 23, 'ausstandig': 23, 'ausstehend': 23, 'pendent': 23}, {'ich': 32, 'wir': 32}, {'<they>': 358, 'ich':
32, 'wir': 32}, {'aus': 23}, {'aus': 23, 'noch': 644}, {'<done>': 4}, {'...': 646}, {'<me>': 647}, {'von': 648},
{'<done>': 27}, {'...': 650}, {'<me>': 647, '<them>': 651}, {'<them>': 649, 'von': 652}, {'<give1>': 614, '<give3>':
616, '<have>': 618, '<will3>': 619, 'ausstaendig': 23, 'ausstandig': 23, 'ausstehend': 23, 'bekomm': 622, 'bekomme':
622, 'bekommen': 622, 'bekommt': 623, 'bin': 627, 'erhalte': 622, 'fehlen': 629, 'fehlt': 629, 'gehen': 633, 'geht':
633, 'ist': 635, 'kommen': 637, 'kommt': 637, 'krieg': 622, 'kriege': 622, 'kriegen': 622, 'kriegt': 623, 'muessen':
640, 'muss': 640, 'mussen': 640, 'noch': 641, 'pendent': 23, 'schuld': 642, 'schulde': 642, 'schulden': 643,
'schuldet': 619, 'sind': 635, 'stehen': 645, 'steht': 645, 'werden': 653, 'wird': 653}, {'': (5, 'mine'), '<det>': 4},
{'bis': 4, 'ich': 655, 'noch': 4, 'spaetestens': 4, 'spatestens': 4, 'wir': 655}, {'<they>': 567}, {'nach': 4,
'vorbei': 4, 'weiter': 4, 'zuruck': 4, 'zurueck': 4}, {'...': 658, '<them>': 4, 'das': 32, 'den': 32, 'die': 32, 'es':
32, 'ihn': 32, 's': 32, 'sie': 32}, {'<them>': 4, 'das': 32, 'den': 32, 'die': 32, 'es': 32, 'ihn': 32, 's': 32,
'sie': 32}, {'<them>': 4, 'das': 32, 'es': 32, 'ich': 659, 's': 32, 'wir': 660}, {'': (6, 'theirs'), '<they>': 27},
{'<me>': 662}, {'<me>': 662, 'das': 663, 'den': 663, 'die': 663, 'es': 663, 's': 663}, {'<me>': 662, '<they>': 664,
'das': 663, 'den': 663, 'der': 664, 'die': 664, 'es': 663, 's': 663}, {'<me>': 376, '<they>': 377}, {'mich': 4},
{'ich': 667, 'mich': 4}, {'zuruck': 4, 'zurueck': 4}, {'': (5, 'mine'), 'bei': 32}, {'mich': 670}, {'<them>': 669,
'ich': 671, 'mich': 670, 'zuruck': 4, 'zurueck': 4}, {'': (6, 'theirs'), 'bei': 358}, {'': (6, 'theirs'), '<they>':
673, 'bei': 358}, {'<they>': 364, 'sich': 674}, {'...': 360, '<they>': 380, 'mich': 379, 'mir': 379, 'sich': 674,
'uns': 379}, {'<them>': 669, 'zuruck': 4, 'zurueck': 4}, {'...': 360, '<me>': 376, 'mich': 361, 'mir': 361, 'uns':
361, 'zuruck': 27, 'zurueck': 27}, {'...': 360, '<me>': 376, '<they>': 678, 'mich': 361, 'mir': 361, 'uns': 361,
'zuruck': 27, 'zurueck': 27}, {'D': 4}, {'mir': 680}, {'...': 654, '<deed1>': 656, '<deed3>': 657, '<does3>': 357,
'<give1>': 661, '<give3>': 665, 'antwortet': 363, 'connected': 358, 'connectet': 358, 'erkundigt': 365, 'geben': 368,
'gibt': 372, 'hoert': 375, 'holen': 377, 'holt': 666, 'hort': 375, 'intro': 358, 'introduced': 358, 'introed': 358,
'introt': 358, 'kuemmer': 668, 'kuemmere': 668, 'kuemmre': 668, 'kummer': 668, 'kummere': 668, 'kummre': 668,
'leitet': 378, 'mailt': 363, 'meld': 672, 'melde': 672, 'melden': 675, 'meldet': 676, 'ruehren': 365, 'ruehrt': 675,
'ruf': 677, 'rufe': 677, 'rufen': 377, 'ruft': 679, 'ruhren': 365, 'ruhrt': 675, 'sagen': 368, 'sagt': 368, 'schickt':
378, 'schreib': 677, 'schreibe': 677, 'schreibt': 363, 'stellen': 385, 'stellt': 385, 'uberleg': 681, 'uberlege': 681,
'ueberleg': 681, 'ueberlege': 681}, {'D': 11, 'fuer': 95, 'fur': 95}, {'': (2, 'plan'), 'D': 11, 'fuer': 95, 'fur':
95}, {'mir': 110}, {'mich': 110}, {'^': 4, 'bei': 685, 'fuer': 686, 'fur': 686, 'mein': 110, 'meine': 110, 'von':
685}, {'item': 687, 'items': 687}, {'': (0, 'missed'), 'davon': 71}, {'nichts': 689}, {'nichts': 689, 'noch': 690},
{'einsatz': 240}, {'ausgeholfen': 240, 'dabei': 240, 'eingesprungen': 240, 'gearbeitet': 240, 'geholfen': 240,
'gewerkt': 240, 'im': 692, 'mitgeholfen': 240}, {'...': 693, 'am': 240, 'an': 240, 'auf': 240, 'ausgeholfen': 240,
'bei': 240, 'beim': 240, 'dabei': 240, 'eingesprungen': 240, 'fuer': 240, 'fur': 240, 'gearbeitet': 240, 'geholfen':
240, 'gewerkt': 240, 'im': 692, 'mitgeholfen': 240}, {'N': 187}, {'bei': 695, 'fuer': 695, 'fur': 695, 'von': 695},
{'bei': 240, 'beim': 240}, {'N': 185}, {'fuer': 698, 'fur': 698}, {'<helper>': 694, 'coach': 696, 'freiwillige': 697,
'freiwilliger': 697, 'mentor': 696, 'mentorin': 696, 'referenz': 699}, {'gehabt': 112, 'gesprochen': 112}, {'': (15,
'contact'), 'gehabt': 112, 'gesprochen': 112}, {'apparat': 701, 'tel': 702, 'telefon': 702}, {'': (15, 'contact'),
'gehabt': 112}, {'strippe': 704}, {'bekommen': 112}, {'strippe': 706}, {'<they>': 105}, {'taet': 708, 'tat': 708,
'tät': 708, 'wuerd': 708, 'wuerde': 708, 'wurd': 708, 'wurde': 708, 'würde': 708}, {'stelle': 709}, {'der': 705,
'die': 707, 'meiner': 710, 'unserer': 710, 'unsrer': 710}, {'i': 242}, {'geschickt': 112, 'geschrieben': 112,
'gesendet': 112, 'gschriebn': 112, 'hinterlassen': 112, 'rausgeschickt': 112, 'verschickt': 112}, {'N': 180}, {'...':
713, 'an': 714, 'geschickt': 112, 'geschrieben': 112, 'gesendet': 112, 'gschriebn': 112, 'hinterlassen': 112,
'rausgeschickt': 112, 'verschickt': 112}, {'...': 713, 'geschickt': 112, 'geschrieben': 112, 'gesendet': 112,
'gschriebn': 112, 'hinterlassen': 112, 'rausgeschickt': 112, 'verschickt': 112}, {'N': 180, 'bei': 714}, {'...': 91,
'an': 112, 'bei': 112, 'v': 112, 'verpasst': 71, 'von': 112}, {'bekommen': 112, 'erhalten': 112, 'gekriegt': 112,
'von': 112}, {'': (15, 'contact'), 'nicht': 71}, {'mit': 112}, {'verlegt': 547, 'verschoben': 547}, {'<seen_of>': 87},
{'verschoben': 547}, {'ab': 71, 'anrufbeantworter': 71, 'band': 71, 'combox': 71, 'mailbox': 71}, {'achterl': 112,
'bier': 112, 'bierchen': 112, 'drink': 112, 'glas': 112, 'runde': 112, 'schwatz': 112, 'spaziergang': 112, 'spritzer':
112, 'sprung': 112, 'wein': 112}, {'seite': 110}, {'': (1, 'moved'), 'auf': 547}, {'...': 722, '<network>': 723, 'D':
724, 'dem': 725, 'den': 725, 'der': 725, 'die': 725, 'ein': 726, 'einen': 726, 'meiner': 727, 'n': 726, 'nen': 726,
'verschoben': 728}, {'<me>': 110, '<them>': 151}, {'<them>': 151}, {'bei': 731}, {'bei': 730, 'jetzt': 732}, {'liegt':
733}, {'<me>': 387, 'N': 180, 'ich': 714, 'um': 390}, {'gewesen': 112, 'gwesen': 112}, {'...': 736}, {'angepackt':
240, 'ausgeholfen': 240, 'mitangepackt': 240, 'mitgeholfen': 240}, {'...': 738, 'angefragt': 180, 'angeklopft': 180,
'bedankt': 182, 'nachgefasst': 180, 'nachgefragt': 180, 'nachgehakt': 180, 'vorgefuehlt': 180, 'vorgefuhlt': 180},
{'gearbeitet': 240, 'geholfen': 240, 'mitgeholfen': 240}, {'kreuz': 740}, {'caritas': 740, 'diakonie': 740,
'feuerwehr': 740, 'fluchtlingshilfe': 740, 'fluechtlingshilfe': 740, 'roten': 741, 'rotes': 741, 'tafel': 740},
{'<me>': 242, '<them>': 737, 'N': 739, 'dem': 742, 'den': 742, 'der': 742, 'die': 742}, {'...': 738}, {'<them>': 737,
'N': 744}, {'...': 621}, {'': (6, 'theirs'), '...': 621}, {'^': 747, 'von': 731}, {'^': 27, 'von': 731}, {'^': 746,
'ich': 748, 'wir': 749}, {'ich': 749, 'wir': 749}, {'^': 394}, {'<they>': 752, '^': 394, 'von': 395}, {'N': 179}, {'':
(13, 'talk'), 'N': 179, 'ich': 754}, {'ist': 95}, {'...': 756}, {'bei': 112, 'ich': 11, 'vom': 112, 'von': 112},
{'ich': 11}, {'N': 182}, {'N': 182, 'an': 760, 'to': 760}, {'thanks': 761}, {'<gone>': 112, 'verabredet': 11},
{'aufgetaucht': 71, 'auftaucht': 71, 'erschienen': 71, 'gekommen': 71, 'kommen': 71, 'kumma': 71}, {'<not>': 764},
{'mit': 110}, {'verabredet': 11}, {'': (2, 'plan'), '...': 767}, {'...': 763, '<them>': 320, 'bei': 11, 'dran': 766,
'mit': 768}, {'gekommen': 71}, {'dazu': 770, 'dazugekommen': 71, 'gefahren': 71, 'gegangen': 71, 'gekommen': 71,
'hingegangen': 71}, {'...': 771, 'dazu': 770, 'dazugekommen': 71, 'gefahren': 71, 'gegangen': 71, 'gekommen': 71,
'hingegangen': 71}, {'nicht': 772}, {'': (11, 'thinking')}, {'sicher': 774}, {'nicht': 775, 'un': 775}, {'': (15,
'contact'), '...': 767}, {'...': 771, 'dazu': 770, 'dazugekommen': 71, 'gefahren': 71, 'gegangen': 71, 'gekommen': 71,
'hingegangen': 71, 'sicher': 774}, {'<gone>': 112}, {'...': 779}, {'...': 763, '<not>': 764, '<them>': 320, 'aber':
765, 'dann': 765, 'dran': 766, 'ich': 769, 'leider': 773, 'mir': 776, 'mit': 777, 'nicht': 778, 'un': 775, 'wir':
780}, {'^': 23}, {'<them>': 782}, {'von': 783}, {'ich': 784, 'von': 783, 'wir': 784}, {'von': 33}, {'...': 786}, {'^':
787, 'von': 783}, {'^': 787, 'ich': 788, 'von': 783, 'wir': 788}, {'das': 388, 'es': 388, 'ihn': 388, 'sie': 388},
{'...': 713, 'an': 112, 'geschickt': 112, 'geschrieben': 112, 'gesendet': 112, 'gschriebn': 112, 'hinterlassen': 112,
'rausgeschickt': 112, 'verschickt': 112, 'von': 112}, {'mit': 4}, {'...': 792}, {'^': 793}, {'<them>': 794, '^': 793},
{'<them>': 794, '^': 793, 'ich': 795}, {'ist': 95, 'vergessen': 71}, {'abgemacht': 11, 'angesetzt': 11, 'ausgemacht':
11, 'bestaetigt': 11, 'bestatigt': 11, 'fix': 11, 'fixiert': 11, 'gebucht': 11, 'geplant': 11, 'steht': 11,
'vereinbart': 11, 'zugesagt': 11}, {'...': 797, 'abgemacht': 11, 'angesetzt': 11, 'ausgemacht': 11, 'bestaetigt': 11,
'bestatigt': 11, 'fix': 11, 'fixiert': 11, 'gebucht': 11, 'geplant': 11, 'ist': 798, 'steht': 11, 'vereinbart': 11,
'zugesagt': 11}, {'fuer': 695, 'fur': 695}, {'N': 192}, {'<and>': 801, 'an': 801, 'bei': 801, 'mit': 801, 'to': 801,
'with': 801, 'x': 801, 'zu': 801}, {'N': 802}, {'': (15, 'contact'), 'N': 802}, {'er': 87, 'es': 87, 'ihr': 87,
'ihre': 87, 'sein': 87, 'seine': 87, 'sie': 87}, {'D': 547}, {'N': 182, 'an': 760}, {'N': 182, 'dem': 760, 'den': 760,
'der': 760, 'die': 760, 'liebe': 760, 'lieber': 760}, {'N': 182, 'an': 808, 'dem': 760, 'den': 760, 'der': 760, 'die':
760, 'liebe': 760, 'lieber': 760, 'nochmal': 807}, {'ich': 110}, {'': (12, 'task'), '^': 4, 'dass': 810}, {'denken':
811}, {'^': 4, 'dass': 810}, {'denken': 813}, {'vergessen': 110}, {'daran': 814, 'dran': 814, 'nicht': 815}, {'daran':
814, 'dran': 814, 'ich': 816, 'nicht': 815}, {'braucht': 87, 'hat': 87, 'ist': 87, 'muss': 87, 'soll': 87, 'war': 87,
'will': 87}, {'<rel>': 818}, {'<give3>': 27, '<give3_apart>': 27, 'laesst': 27, 'lasst': 27}, {'...': 820}, {'^':
821}, {'<give3>': 27, '<give3_apart>': 27}, {'...': 823}, {'<me>': 824}, {'...': 825}, {'<me>': 822, '^': 826}, {'':
(13, 'talk'), 'N': 827, 'er': 827, 'sie': 827}, {'steht': 11}, {'N': 181}, {'fur': 830}, {'fuer': 830}, {'gedruckt':
831, 'gedrueckt': 832, 'gedrückt': 831}, {'N': 60}, {'fuer': 834, 'fur': 834, 'von': 834}, {'review': 835},
{'empfohlen': 185, 'vermittelt': 185, 'weiterempfohlen': 185}, {'...': 837}, {'ich': 838, 'wir': 838}, {'<have>':
839}, {'an': 774, 'druber': 774, 'drueber': 774}, {'daran': 0, 'dran': 0, 'grad': 841}, {'an': 774, 'daruber': 774,
'darueber': 774, 'uber': 774, 'ueber': 774}, {'an': 774, 'daruber': 774, 'darueber': 774, 'gerade': 843, 'uber': 774,
'ueber': 774}, {'<give3>': 359}, {'sich': 452}, {'fuer': 774, 'fur': 774}, {'<have>': 839, '<rel>': 818, '<will3>':
201, '^': 845, 'bald': 87, 'ball': 734, 'braucht': 87, 'fliegt': 87, 'geht': 87, 'gerade': 87, 'haengt': 87, 'hangt':
87, 'hat': 87, 'hatte': 87, 'heuer': 87, 'hing': 87, 'im': 87, 'in': 87, 'ist': 87, 'jetzt': 87, 'lag': 87, 'liegt':
87, 'macht': 87, 'mochte': 846, 'moechte': 846, 'muss': 456, 'möchte': 846, 'noch': 87, 'nun': 87, 'richtige': 847,
'steckt': 87, 'steht': 87, 'sucht': 87, 'war': 87, 'werden': 846, 'will': 456, 'wird': 456, 'wollen': 846, 'wollte':
846, 'zieht': 87}, {'haben': 87, 'kennen': 87, 'sind': 87, 'wollen': 87}, {'<rel>': 818, '<will3>': 201, '^': 845,
'bald': 87, 'beiden': 849, 'braucht': 87, 'geht': 87, 'gerade': 87, 'haben': 87, 'haengt': 87, 'hangt': 87, 'hat': 87,
'hatte': 87, 'heuer': 87, 'hing': 87, 'im': 87, 'in': 87, 'ist': 87, 'jetzt': 87, 'kennen': 87, 'macht': 87, 'mochte':
846, 'moechte': 846, 'muss': 456, 'möchte': 846, 'noch': 87, 'nun': 87, 'richtige': 847, 'sind': 87, 'sucht': 87,
'war': 87, 'werden': 846, 'will': 456, 'wird': 456, 'wollen': 846, 'wollte': 846, 'zieht': 87, 'zwei': 849},
{'denken': 811, 'gehabt': 112}, {'...': 713, 'an': 112, 'geschickt': 112, 'geschrieben': 112, 'gesendet': 112,
'gschriebn': 112, 'hinterlassen': 112, 'rausgeschickt': 112, 'v': 112, 'verschickt': 112, 'vom': 112, 'von': 112},
{'mail': 852}, {'': (23, 'gave:volunteering'), 'bei': 240, 'beim': 240, 'fuer': 240, 'fur': 240, 'im': 240, 'in':
240}, {'ausgeholfen': 240, 'beraten': 240, 'betreut': 240, 'engagiert': 240, 'gearbeitet': 240, 'geholfen': 240,
'gekocht': 240, 'mitgearbeitet': 240, 'mitgeholfen': 240, 'taetig': 240, 'tatig': 240, 'unterrichtet': 240}, {'...':
855}, {'ausgeholfen': 240, 'beraten': 240, 'betreut': 240, 'engagiert': 240, 'gearbeitet': 240, 'geholfen': 240,
'gekocht': 240, 'mitgearbeitet': 240, 'mitgeholfen': 240, 'taetig': 240, 'unterrichtet': 240}, {'...': 857},
{'ausgeholfen': 240, 'beraten': 240, 'betreut': 240, 'engagiert': 240, 'gearbeitet': 240, 'geholfen': 240, 'gekocht':
240, 'mitgearbeitet': 240, 'mitgeholfen': 240, 'tatig': 240, 'unterrichtet': 240}, {'...': 859}, {'an': 856,
'ausgeholfen': 240, 'bei': 856, 'beim': 856, 'beraten': 240, 'betreut': 240, 'fuer': 858, 'fur': 860, 'gearbeitet':
240, 'geholfen': 240, 'gekocht': 240, 'im': 856, 'in': 856, 'mitgeholfen': 240, 'unterrichtet': 240}, {'': (23,
'gave:volunteering'), '...': 861}, {'er': 71, 'ich': 71, 'sie': 71}, {'termin': 71, 'treffen': 71, 'verabredet': 71,
'wollte': 863}, {'bekannt': 193, 'vernetzt': 192, 'vorgestellt': 192}, {'von': 87}, {'': (15, 'contact'), 'am': 11,
'fuer': 11, 'fur': 11, 'zum': 11}, {'...': 713, 'an': 112, 'bekommen': 112, 'erhalten': 112, 'gekriegt': 112,
'geschickt': 112, 'geschrieben': 112, 'gesendet': 112, 'gschriebn': 112, 'hinterlassen': 112, 'rausgeschickt': 112,
'v': 112, 'verschickt': 112, 'vom': 112, 'von': 112}, {'abgegeben': 185, 'geschrieben': 185, 'verfasst': 185}, {'N':
869}, {'fuer': 870, 'fur': 870}, {'^': 566}, {'<them>': 355, 'fuer': 354, 'fur': 354}, {'<does3>': 873}, {'und': 874},
{'...': 875, 'baut': 358, 'bringt': 379, 'gibt': 379, 'schickt': 379, 'schreibt': 569, 'zahlt': 379}, {'': (6,
'theirs'), 'angebot': 27, 'das': 597, 'den': 597, 'die': 597, 'ein': 597, 'eine': 597, 'einladung': 27, 'entwurf': 27,
'intro': 27, 'intros': 27, 'kontakt': 27, 'nen': 597, 'protokoll': 27, 'termin': 27, 'unterlagen': 27, 'vorschlaege':
27, 'vorschlag': 27, 'vorschlage': 27}, {'^': 877}, {'<deed3>': 872, '^': 876, 'besorgt': 151, 'checkt': 151, 'gibt':
599, 'klaert': 151, 'klart': 151, 'macht': 599, 'mailt': 151, 'organisiert': 599, 'schickt': 878, 'sendet': 151,
'ubernimmt': 151, 'uberweist': 151, 'uebernimmt': 151, 'ueberweist': 151, 'verschickt': 151}, {'': (12, 'task'), 'an':
0, 'daran': 0}, {'mich': 880}, {'': (12, 'task'), '...': 713, 'geschickt': 112, 'geschrieben': 112, 'gesendet': 112,
'gschriebn': 112, 'hinterlassen': 112, 'rausgeschickt': 112, 'verschickt': 112}, {'nicht': 71}, {'^': 23, 'von': 783},
{'^': 23, 'ich': 884, 'von': 783, 'wir': 884}, {'um': 87}, {'geht': 886, 'ging': 886}, {'...': 756, 'abgemacht': 11,
'angesetzt': 11, 'ausgemacht': 11, 'bestaetigt': 11, 'bestatigt': 11, 'fix': 11, 'fixiert': 11, 'gebucht': 11,
'geplant': 11, 'ist': 798, 'steht': 11, 'vereinbart': 11, 'wir': 11, 'zugesagt': 11}, {'gehoert': 71, 'gehort': 71,
'gesehen': 71, 'gesprochen': 71}, {'gehoert': 71, 'gehort': 71, 'gesehen': 71, 'gesprochen': 71, 'mehr': 889},
{'nicht': 890}, {'wasser': 71}, {'ein': 774}, {'aus': 71, 'flach': 71, 'ins': 892, 'leider': 100, 'mir': 893},
{'statt': 71}, {'': (13, 'talk'), 'nicht': 895}, {'gegeben': 60, 'geschickt': 60}, {'...': 897, 'N': 60}, {'...':
897}, {'mir': 899}, {'an': 898, 'auf': 899, 'fuer': 898, 'fur': 898, 'von': 900, 'zu': 899, 'zum': 899, 'zur': 899},
{'^': 23, 'noch': 884, 'von': 783}, {'<me>': 902}, {'geburtstag': 87, 'hochzeitstag': 87, 'namenstag': 87}, {'...':
904, 'geburtstag': 87, 'hochzeitstag': 87, 'namenstag': 87}, {'N': 905}, {'aus': 71, 'flach': 71, 'ins': 892,
'leider': 100}, {'aus': 71, 'leider': 100}, {'': (13, 'talk'), 'nicht': 895, 'statt': 11}, {'am': 11, 'fuer': 11,
'fur': 11}, {'up': 0}, {'N': 113}, {'mich': 774}, {'an': 714, 'mich': 774}, {'N': 180, 'ich': 714}, {'gearbeitet':
240, 'geholfen': 240, 'mitgeholfen': 240, 'unterrichtet': 240}, {'...': 916}, {'bei': 917, 'beim': 917, 'fuer': 917,
'fur': 917, 'im': 917, 'in': 917}, {'auf': 11}, {'mich': 919}, {'caritas': 740, 'diakonie': 740, 'feuerwehr': 740,
'fluechtlingshilfe': 740, 'roten': 741, 'rotes': 741, 'tafel': 740}, {'dem': 921, 'den': 921, 'der': 921, 'die': 921,
'ein': 726, 'einen': 726, 'n': 726, 'nen': 726}, {'caritas': 740, 'diakonie': 740, 'feuerwehr': 740,
'fluchtlingshilfe': 740, 'roten': 741, 'rotes': 741, 'tafel': 740}, {'dem': 923, 'den': 923, 'der': 923, 'die': 923,
'ein': 726, 'einen': 726, 'n': 726, 'nen': 726}, {'verbaselt': 71, 'verbummelt': 71, 'verpennt': 71, 'verplant': 71,
'verschlafen': 71, 'verschwitzt': 71}, {'N': 87}, {'...': 91, 'v': 926, 'vergessen': 71, 'verpasst': 71, 'versaeumt':
71, 'versaumt': 71, 'verschlafen': 71, 'verschwitzt': 71, 'von': 926}, {'dass': 87}, {'dran': 71, 'ran': 71},
{'nicht': 100}, {'ihm': 87, 'ihnen': 87, 'ihr': 87, 'nicht': 929, 'sich': 930}, {'bringe': 110, 'geb': 110, 'gebe':
110, 'liefere': 110, 'mache': 110, 'meld': 110, 'melde': 110, 'schick': 110, 'schicke': 110}, {'ich': 932}, {'dass':
933, 'ich': 932}, {'auf': 547}, {'von': 774}, {'mich': 71}, {'mit': 112, 'nicht': 929, 'sich': 930, 'um': 87},
{'verbaselt': 71, 'verbummelt': 71, 'vergessen': 71, 'verpennt': 71, 'verplant': 71, 'verschlafen': 71, 'verschwitzt':
71}, {'<network>': 723}, {'...': 723}, {'<det>': 941, '<my>': 941, '<their>': 941}, {'besprechung': 95, 'call': 95,
'date': 95, 'essen': 95, 'gesprach': 95, 'gespraech': 95, 'kaffee': 95, 'lunch': 95, 'meeting': 95, 'termin': 95,
'treffen': 95}, {'geschafft': 71}, {'nicht': 944}, {'zeitung': 723}, {'der': 946}, {'auf': 940, 'besprechung': 95,
'call': 95, 'date': 95, 'durch': 942, 'ein': 943, 'eine': 943, 'einen': 943, 'essen': 95, 'gesprach': 95, 'gespraech':
95, 'in': 947, 'kaffee': 95, 'lunch': 95, 'meeting': 95, 'n': 943, 'ne': 943, 'nen': 943, 'termin': 95, 'treffen': 95,
'uber': 942, 'ueber': 942, 'von': 942}, {'abgesagt': 71}, {'abgesagt': 71, 'kurzfristig': 949, 'spontan': 949,
'wieder': 949}, {'abgesagt': 71, 'auf': 940, 'besprechung': 95, 'call': 95, 'date': 95, 'durch': 942, 'ein': 943,
'eine': 943, 'einen': 943, 'es': 945, 'essen': 95, 'gehoert': 87, 'gehort': 87, 'gesprach': 95, 'gespraech': 95,
'ich': 948, 'in': 947, 'kaffee': 95, 'kurzfristig': 949, 'lunch': 95, 'meeting': 95, 'mir': 950, 'n': 943, 'ne': 943,
'nen': 943, 'spontan': 949, 'termin': 95, 'treffen': 95, 'uber': 942, 'ueber': 942, 'uns': 950, 'von': 942, 'wieder':
949, 'wir': 948}, {'abgesagt': 71, 'auf': 940, 'besprechung': 95, 'call': 95, 'date': 95, 'durch': 942, 'ein': 943,
'eine': 943, 'einen': 943, 'essen': 95, 'gehoert': 87, 'gehort': 87, 'gesprach': 95, 'gespraech': 95, 'ich': 948,
'in': 947, 'kaffee': 95, 'kurzfristig': 949, 'lunch': 95, 'meeting': 95, 'mir': 950, 'n': 943, 'ne': 943, 'nen': 943,
'spontan': 949, 'termin': 95, 'treffen': 95, 'uber': 942, 'ueber': 942, 'uns': 950, 'von': 942, 'wieder': 949, 'wir':
948}, {'<said>': 87}, {'...': 953, '<said>': 87}, {'<rel>': 954}, {'<det>': 955, '<my>': 955, '<their>': 955,
'haengen': 244, 'haengenlassen': 71, 'hangen': 244, 'hangenlassen': 71, 'sitzen': 245, 'sitzengelassen': 71,
'vergessen': 71, 'verpasst': 71, 'versetzt': 71}, {'abgesagt': 71, 'kurzfristig': 949, 'spontan': 949, 'verabredet':
11, 'wieder': 949}, {'': (14, 'together'), 'auf': 940, 'besprechung': 95, 'call': 95, 'date': 95, 'durch': 942, 'ein':
943, 'eine': 943, 'einen': 943, 'essen': 95, 'gesprach': 95, 'gespraech': 95, 'in': 947, 'kaffee': 95, 'lunch': 95,
'meeting': 95, 'n': 943, 'ne': 943, 'nen': 943, 'termin': 95, 'treffen': 95, 'uber': 942, 'ueber': 942, 'von': 942},
{'<me>': 956, 'abgesagt': 71, 'auf': 940, 'besprechung': 95, 'call': 95, 'date': 95, 'durch': 942, 'ein': 943, 'eine':
943, 'einen': 943, 'essen': 95, 'gesprach': 95, 'gespraech': 95, 'ich': 948, 'in': 947, 'kaffee': 95, 'kurzfristig':
949, 'lunch': 95, 'meeting': 95, 'mir': 950, 'n': 943, 'ne': 943, 'nen': 943, 'spontan': 949, 'termin': 95, 'treffen':
95, 'uber': 942, 'ueber': 942, 'uns': 957, 'von': 942, 'wieder': 949, 'wir': 958}, {'<should>': 71, 'wollen': 71},
{'<comeinf>': 960}, {'...': 961, '<comeinf>': 960}, {'<comeinf>': 960, 'anrufen': 71, 'besuchen': 71, 'essen': 71,
'gehen': 71, 'mailen': 71, 'muessen': 71, 'schreiben': 71, 'sehen': 71, 'sollen': 71, 'sprechen': 71, 'treffen': 71,
'vorbeischauen': 71, 'wollen': 71, 'zurueckrufen': 71}, {'lust': 774}, {'eigentlich': 71}, {'...': 963, '<comeinf>':
960, 'eigentlich': 71, 'gern': 774, 'gerne': 964, 'ich': 965}, {'...': 963, '<comeinf>': 960}, {'<det>': 955, '<my>':
955, '<their>': 955, 'berichtet': 87, 'erzaehlt': 87, 'erzahlt': 87, 'gebeichtet': 87, 'gefluestert': 87,
'geflustert': 87, 'gesagt': 87, 'geschrieben': 87, 'gesteckt': 87, 'haengen': 244, 'haengenlassen': 71, 'hangen': 244,
'hangenlassen': 71, 'sitzen': 245, 'sitzengelassen': 71, 'vergessen': 71, 'verpasst': 71, 'verraten': 87, 'versetzt':
71}, {'geghostet': 71, 'vertroestet': 71, 'vertrostet': 71}, {'geklappt': 71}, {'abgehoben': 71, 'geantwortet': 71,
'geklappt': 71, 'hingehauen': 71, 'reagiert': 71, 'zuruckgerufen': 71, 'zuruckgeschrieben': 71, 'zurueckgerufen': 71,
'zurueckgeschrieben': 71}, {'gemeldet': 71}, {'gemeldet': 71, 'mehr': 972}, {'nicht': 973}, {'<me>': 968, 'N': 905,
'abgesagt': 71, 'angedeutet': 87, 'berichtet': 87, 'erzaehlt': 87, 'erzahlt': 87, 'gemeint': 87, 'gesagt': 87,
'kurzfristig': 949, 'mich': 969, 'mir': 950, 'ned': 970, 'nicht': 971, 'sich': 974, 'spontan': 949, 'uns': 950,
'verraten': 87, 'vor': 87, 'wieder': 949}, {'<comeinf>': 960, 'anrufen': 71, 'besuchen': 71, 'essen': 71, 'gehen': 71,
'mailen': 71, 'mussen': 71, 'schreiben': 71, 'sehen': 71, 'sollen': 71, 'sprechen': 71, 'treffen': 71,
'vorbeischauen': 71, 'wollen': 71, 'zuruckrufen': 71}, {'': (15, 'contact'), 'eigentlich': 71, 'ein': 112, 'eine':
112, 'einen': 112, 'n': 112, 'ne': 112, 'nen': 112}, {'': (15, 'contact'), '...': 976, '<comeinf>': 960, 'abgesagt':
71, 'eigentlich': 71, 'ein': 112, 'eine': 112, 'einen': 112, 'gern': 774, 'gerne': 964, 'ich': 977, 'kurzfristig':
949, 'mir': 950, 'n': 112, 'ne': 112, 'nen': 112, 'spontan': 949, 'uns': 950, 'wieder': 949}, {'': (15, 'contact'),
'...': 976, '<comeinf>': 960, 'wir': 112}, {'to': 110}, {'introducing': 151, 'sending': 151}, {'ll': 151, 's': 981,
'will': 151}, {'ab': 71}, {'nicht': 983}, {'dank': 807}, {'vergessen': 71, 'verpasst': 71, 'versaeumt': 71,
'versaumt': 71, 'verschlafen': 71, 'verschwitzt': 71}, {'mich': 11}, {'...': 976, '<comeinf>': 960, 'eigentlich': 71,
'gern': 774, 'gerne': 964, 'ich': 965}, {'...': 976, '<comeinf>': 960}, {'<them>': 110}, {'ll': 110, 'owe': 990,
'promised': 173, 'will': 110}, {'N': 98}, {'<vowed>': 191, '^': 199, 'darum': 202, 'drum': 202, 'ersucht': 201,
'gebeten': 201, 'gesagt': 204, 'geschrieben': 204, 'gsagt': 204, 'gschriebn': 204, 'um': 209}, {'<vowed>': 191, '^':
199, 'darum': 202, 'drum': 202, 'ersucht': 201, 'gebeten': 201, 'um': 209}, {'...': 170, '<them>': 994, '<vowed>':
191, '^': 199}, {'angeboten': 110, 'bereit': 235, 'bereiterklaert': 110, 'bereiterklart': 110, 'verpflichtet': 110},
{'...': 170, '<them>': 993, '<vowed>': 191, '^': 199, 'es': 224, 'gesagt': 204, 'geschrieben': 204, 'gsagt': 204,
'gschriebn': 204, 'ich': 995, 'leider': 223, 'mich': 996, 'nicht': 222, 'wir': 995}, {'': (5, 'mine'), '...': 25,
'<det>': 4}, {'...': 25, '<them>': 4, 'das': 32, 'den': 32, 'die': 32, 'es': 32, 'ihn': 32, 's': 32, 'sie': 32},
{'an': 4, 'durch': 4, 'nach': 4, 'um': 4}, {'...': 1000}, {'...': 1000, '<them>': 1001, 'mir': 1001, 'uns': 1001},
{'<them>': 669, 'mich': 670, 'zuruck': 4, 'zurueck': 4}, {'<deed1>': 998, '<give1>': 999, '<sees1>': 1002, 'kuemmer':
668, 'kuemmere': 668, 'kuemmre': 668, 'kummer': 668, 'kummere': 668, 'kummre': 668, 'meld': 1003, 'melde': 1003,
'ruf': 677, 'rufe': 677, 'schreib': 677, 'schreibe': 677, 'uberleg': 681, 'uberlege': 681, 'ueberleg': 681,
'ueberlege': 681}, {'aus': 4, 'bereit': 4, 'vor': 4, 'zusammen': 4}, {'...': 1005}, {'^': 1006}, {'<them>': 1007},
{'<them>': 1007, '<title>': 1008}, {'^': 746}, {'...': 779, '<them>': 320, 'dran': 766}, {'...': 779, '<them>': 320,
'D': 532, 'dran': 766, 'ich': 1011, 'leider': 773, 'nicht': 772, 'wir': 780}, {'an': 774, 'daran': 774, 'daruber':
774, 'darueber': 774, 'uber': 774, 'ueber': 774}, {'D': 532}, {'daran': 814, 'dran': 814}, {'<them>': 110, 'gern':
774}, {'hoeren': 774, 'sehen': 774, 'treffen': 774, 'verabreden': 774, 'wiedersehen': 774, 'zusammensetzen': 774,
'zusammentelefonieren': 774}, {'...': 1017, 'hoeren': 774, 'sehen': 774, 'treffen': 774, 'verabreden': 774,
'wiedersehen': 774, 'zusammensetzen': 774, 'zusammentelefonieren': 774}, {'daran': 814, 'dran': 814, 'mich': 1018,
'uns': 1018}, {'mich': 1018, 'uns': 1018}, {'<them>': 110, '^': 4, 'daran': 814, 'dran': 814, 'ich': 1019, 'mich':
1018, 'uns': 1018, 'wir': 1020}, {'daran': 814, 'dran': 814, 'ich': 1015}, {'ich': 1020, 'mich': 1018, 'uns': 1018,
'wir': 1020}, {'hoeren': 774, 'horen': 774, 'sehen': 774, 'treffen': 774, 'verabreden': 774, 'wiedersehen': 774,
'zusammensetzen': 774, 'zusammentelefonieren': 774}, {'...': 1024, 'hoeren': 774, 'horen': 774, 'sehen': 774,
'treffen': 774, 'verabreden': 774, 'wiedersehen': 774, 'zusammensetzen': 774, 'zusammentelefonieren': 774}, {'daran':
814, 'dran': 814, 'mich': 1025, 'uns': 1025}, {'mich': 1025, 'uns': 1025}, {'<them>': 110, '^': 4, 'daran': 814,
'dran': 814, 'ich': 1026, 'mich': 1025, 'nicht': 815, 'uns': 1025, 'wir': 1027}, {'horen': 774, 'sehen': 774,
'treffen': 774, 'verabreden': 774, 'wiedersehen': 774, 'zusammensetzen': 774, 'zusammentelefonieren': 774}, {'...':
1029, 'horen': 774, 'sehen': 774, 'treffen': 774, 'verabreden': 774, 'wiedersehen': 774, 'zusammensetzen': 774,
'zusammentelefonieren': 774}, {'daran': 814, 'dran': 814, 'mich': 1030, 'uns': 1030}, {'mich': 1030, 'uns': 1030},
{'<them>': 110, '^': 4, 'daran': 814, 'dran': 814, 'ich': 1031, 'mich': 1030, 'uns': 1030, 'wir': 1032}, {'ich': 1032,
'mich': 1030, 'uns': 1030, 'wir': 1032}, {'...': 779, 'ich': 780, 'wir': 780}, {'<them>': 110, '^': 4, 'ich': 173,
'wir': 990}, {'<them>': 110, 'ich': 990, 'wir': 990}, {'...': 779, 'D': 532, 'ich': 780, 'leider': 773, 'nicht': 772,
'wir': 780}, {'fall': 105}, {'jeden': 1039}, {'<them>': 136, '^': 104, 'auf': 1040, 'besser': 105, 'dringend': 105,
'endlich': 105, 'lieber': 105, 'niemals': 105, 'unbedingt': 105}, {'^': 104, 'auf': 1040, 'besser': 105, 'dringend':
105, 'endlich': 105, 'lieber': 105, 'niemals': 105, 'unbedingt': 105}, {'<them>': 136, 'auf': 1040, 'besser': 105,
'dringend': 105, 'endlich': 105, 'ich': 1027, 'lieber': 105, 'mich': 1025, 'niemals': 105, 'unbedingt': 105, 'uns':
1025, 'wir': 1027}, {'auf': 1040, 'besser': 105, 'dringend': 105, 'endlich': 105, 'lieber': 105, 'niemals': 105,
'unbedingt': 105}, {'auf': 1040, 'besser': 105, 'dringend': 105, 'endlich': 105, 'ich': 1027, 'lieber': 105, 'mich':
1025, 'niemals': 105, 'unbedingt': 105, 'uns': 1025, 'wir': 1027}, {'vor': 774}, {'<them>': 1007, '<title>': 1008,
'mir': 1046}, {'...': 680}, {'^': 1048}, {'mir': 1049}, {'': (11, 'thinking'), 'mir': 1049}, {'^': 4, 'ich': 110},
{'^': 4, 'dass': 1052, 'ich': 110}, {'<them>': 1053, '^': 4, 'dass': 1052, 'ich': 110}, {'<them>': 1053, '^': 4,
'dass': 1052, 'ich': 1054}, {'auf': 782}, {'noch': 1056}, {'auf': 782, 'immer': 1057, 'jetzt': 1056, 'weiterhin':
1056}, {'auf': 782, 'ich': 1058, 'immer': 1057, 'jetzt': 1056, 'weiterhin': 1056, 'wir': 1058}, {'...': 1056}, {'auf':
782, 'immer': 1057, 'jetzt': 1056, 'seit': 1060, 'weiterhin': 1056}, {'auf': 782, 'ich': 1061, 'immer': 1057, 'jetzt':
1056, 'seit': 1060, 'weiterhin': 1056, 'wir': 1061}, {'^': 4, 'bei': 990}, {'<them>': 110, 'mich': 1063}, {'': (2,
'plan'), '<them>': 110, 'mich': 1063}, {'<and>': 992, '<give1>': 111, '<have>': 997, '<should>': 273, '^': 1004,
'arbeite': 1009, 'auf': 940, 'bekomm': 1010, 'bekomme': 1010, 'bereite': 1009, 'besuche': 11, 'bin': 1012,
'braeuchte': 785, 'brauch': 789, 'brauche': 789, 'brauchen': 789, 'brauchte': 785, 'bring': 796, 'bringe': 796,
'bräuchte': 785, 'daran': 814, 'darf': 817, 'denke': 1013, 'dran': 814, 'erwarte': 885, 'erwarten': 885, 'fahr': 1014,
'fahre': 1014, 'frag': 913, 'frage': 913, 'geh': 1014, 'gehe': 1014, 'gruble': 774, 'grueble': 774, 'ich': 1015,
'krieg': 1010, 'kriege': 1010, 'leg': 1009, 'lege': 1009, 'mochte': 1016, 'mochten': 990, 'moechte': 1016, 'moechten':
990, 'muass': 173, 'mues': 173, 'muessen': 1021, 'muesst': 1022, 'muesste': 1023, 'muessten': 1023, 'muss': 1028,
'mussen': 1033, 'musst': 1022, 'musste': 1034, 'mussten': 1034, 'möchte': 1016, 'müsste': 1034, 'müssten': 1034,
'nehm': 796, 'nehme': 796, 'samma': 1035, 'schuld': 1036, 'schulde': 1036, 'schulden': 1037, 'sind': 1038, 'soll':
1041, 'solle': 1042, 'sollen': 1043, 'solln': 1044, 'sollte': 1045, 'sollten': 1045, 'stell': 1009, 'stelle': 1047,
'treff': 11, 'treffe': 11, 'uberleg': 1050, 'uberlege': 1051, 'ubernehme': 110, 'ueberleg': 1050, 'ueberlege': 1051,
'uebernehme': 110, 'und': 242, 'vermisse': 774, 'versprach': 1055, 'versprech': 1055, 'verspreche': 1055, 'war': 1035,
'waren': 1035, 'wart': 1059, 'warte': 1062, 'warten': 1062, 'werd': 1064, 'werde': 1065, 'werden': 990, 'will': 990,
'wollen': 990, 'wuenschte': 774, 'wunschte': 774}, {'das': 174, 'dass': 174, 'ich': 173, 'wir': 173}, {'...': 837,
'<vowed>': 1067, 'empfohlen': 185, 'geht': 87, 'vermittelt': 185, 'weiterempfohlen': 185}, {'...': 837, '<vowed>':
1067, 'empfohlen': 185, 'vermittelt': 185, 'weiterempfohlen': 185}, {'...': 837, '<rel>': 818, '<vowed>': 1067,
'bruder': 87, 'chef': 87, 'empfohlen': 185, 'flieger': 87, 'flug': 87, 'freund': 87, 'geht': 87, 'hund': 87, 'kind':
87, 'mann': 87, 'sohn': 87, 'team': 87, 'vater': 87, 'vermittelt': 185, 'weiterempfohlen': 185, 'zug': 87}, {'<rel>':
818, 'chefin': 87, 'firma': 87, 'freundin': 87, 'kinder': 87, 'kollegin': 87, 'mutter': 87, 'schwester': 87,
'tochter': 87}, {'ich': 105, 'wir': 105}, {'<should>': 1072}, {'nach': 1073}, {'meinung': 1074}, {'gelaufen': 112},
{'arme': 1076}, {'die': 1077}, {'N': 179, 'ich': 754}, {'gefallen': 71}, {'wasser': 1080}, {'<and>': 801, 'N': 192,
'an': 801, 'bei': 801, 'mit': 801, 'to': 801, 'with': 801, 'x': 801, 'zu': 801}, {'<and>': 801, 'N': 192, 'an': 801,
'bei': 801, 'mit': 801, 'zu': 801}, {'N': 1083}, {'N': 192, 'fuer': 801, 'fur': 801, 'zwischen': 801}, {'<and>': 801,
'N': 192, 'an': 801, 'bei': 801, 'mit': 801, 'x': 801, 'zu': 801}, {'N': 1086, 'fuer': 1084, 'fur': 1084, 'von': 1084,
'zwischen': 1084}, {'N': 1082, 'fuer': 1084, 'fur': 1084, 'gemacht': 1085, 'geschickt': 1085, 'mail': 1087,
'rausgeschickt': 1085, 'von': 1084, 'zwischen': 1084}, {'<and>': 801, 'to': 801}, {'N': 1089}, {'gemacht': 1085,
'geschickt': 1085, 'rausgeschickt': 1085}, {'<not>': 764, 'aber': 765, 'dann': 765}, {'angesetzt': 11, 'ausgemacht':
11, 'eingetragen': 11, 'fixiert': 11, 'gebucht': 11, 'geplant': 11, 'vereinbart': 11}, {'<me>': 428}, {'erreichen':
71}, {'aufgetaucht': 71, 'erschienen': 71, 'gekommen': 71, 'zu': 1095}, {'...': 1093, '<not>': 764, '<they>': 1094,
'aber': 765, 'abgemacht': 11, 'angesetzt': 11, 'aufgetaucht': 112, 'ausgefallen': 71, 'ausgemacht': 11, 'dann': 765,
'dazugekommen': 112, 'dazugestossen': 112, 'eingeplant': 11, 'eingetragen': 11, 'entfallen': 71, 'festgelegt': 11,
'fixiert': 11, 'fuer': 95, 'fur': 95, 'gebucht': 11, 'gekommen': 112, 'geplant': 11, 'mitgekommen': 112, 'nicht':
1096, 'reserviert': 11, 'terminiert': 11, 'vereinbart': 11, 'verschoben': 728, 'vorbeigefahren': 112,
'vorbeigekommen': 112}, {'am': 547}, {'gewesen': 112}, {'...': 756, 'abgemacht': 11, 'angesetzt': 11, 'ausgemacht':
11, 'bestaetigt': 11, 'bestatigt': 11, 'fix': 11, 'fixiert': 11, 'gebucht': 11, 'geplant': 11, 'ist': 798, 'steht':
11, 'vereinbart': 11, 'zugesagt': 11}, {'': (0, 'missed'), 'dazu': 71, 'zustande': 71}, {'mir': 112, 'uns': 112},
{'aufgetaucht': 112, 'dazugekommen': 112, 'dazugestossen': 112, 'doch': 883, 'einfach': 883, 'gekommen': 112,
'mitgekommen': 112, 'nicht': 1101, 'vorbei': 112, 'vorbeigefahren': 112, 'vorbeigekommen': 112, 'zu': 1102}, {'mit':
71}, {'anruf': 1104, 'call': 1104, 'gesprach': 1104, 'gespraech': 1104, 'kaffee': 1104, 'kontakt': 1104, 'meeting':
1104, 'telefonat': 1104, 'termin': 1104, 'treffen': 1104}, {'fixe': 1104}, {'<appointment>': 71, 'anruf': 1104,
'call': 1104, 'en': 1105, 'essen': 1104, 'gesprach': 1104, 'gespraech': 1104, 'jour': 1106, 'kaffee': 1104, 'kontakt':
1104, 'lebenszeichen': 71, 'lunch': 1104, 'meeting': 1104, 'telefonat': 1104, 'termin': 1104, 'treffen': 1104}, {'':
(0, 'missed'), 'bekommen': 71, 'erhalten': 71, 'von': 71}, {'bekommen': 71, 'erhalten': 71, 'von': 71}, {'fuer': 71,
'fur': 71, 'gehabt': 71}, {'<appointment>': 71, 'antwort': 1108, 'gelegenheit': 71, 'mail': 1109, 'nachricht': 1109,
'reaktion': 1108, 'ruckmeldung': 1109, 'rueckmeldung': 1109, 'zeit': 1110}, {'<appointment>': 71, 'anruf': 1104,
'call': 1104, 'kaffee': 1104, 'kontakt': 1104, 'termin': 1104}, {'abgehoben': 71, 'angetroffen': 71, 'drangegangen':
71, 'erreicht': 71, 'gegangen': 71, 'rangegangen': 71}, {'telefon': 71}, {'...': 1113, 'am': 1114, 'ans': 1114, 'da':
71, 'daheim': 71, 'zuhause': 71}, {'gelernt': 112}, {'verpasst': 71}, {'man': 774}, {'mal': 774}, {'wir': 1119},
{'dazu': 71}, {'nicht': 1121}, {'zustande': 71}, {'N': 540, 'nicht': 1123, 'vorbei': 11, 'zu': 539, 'zum': 11},
{'hergestellt': 192}, {'N': 1125}, {'<and>': 1126}, {'N': 1127}, {'von': 1128, 'zwischen': 1128}, {'': (13, 'talk'),
'<them>': 1073}, {'gegeben': 185, 'geschickt': 185, 'weitergegeben': 185, 'weitergeleitet': 185}, {'N': 1131}, {'an':
1132}, {'getroffen': 71}, {'abgesagt': 71, 'nicht': 1134, 'verpasst': 71}, {'mir': 112}, {'bei': 395, 'jetzt': 732,
'nun': 732}, {'sorgen': 774}, {'mir': 1138}, {'bitte': 180, 'frage': 180}, {'der': 1140}, {'mit': 1141}, {'': (15,
'contact'), 'N': 1142}, {'...': 713, 'an': 1143, 'bekommen': 112, 'erhalten': 112, 'gekriegt': 112, 'geschickt': 112,
'geschrieben': 112, 'gesendet': 112, 'gschriebn': 112, 'hinterlassen': 112, 'ihm': 110, 'ihnen': 110, 'ihr': 110,
'rausgeschickt': 112, 'v': 112, 'verschickt': 112, 'vom': 112, 'von': 112}, {'<me>': 112, 'am': 112, 'auf': 112,
'aus': 112, 'dass': 112, 'mir': 112, 'ob': 112, 'per': 112, 'uns': 112, 'via': 112, 'wegen': 112}, {'melden': 774},
{'wieder': 1146}, {'do': 110}, {'job': 110, 'part': 110, 'teil': 110, 'to': 1148, 'todo': 110}, {'aufgabe': 110,
'hausaufgabe': 110, 'hausaufgaben': 110, 'todos': 110}, {'aus': 112, 'ned': 441, 'net': 441, 'nicht': 441}, {'sich':
1151}, {'mit': 695}, {'': (19, 'gave:mentoring'), 'N': 187, 'fuer': 695, 'fur': 695, 'mit': 695}, {'N': 187, 'mit':
695}, {'einheit': 1153, 'fuer': 695, 'fur': 695, 'gesprach': 1153, 'gespraech': 1153, 'mit': 695, 'session': 1154,
'stunde': 1155}, {'fuer': 695, 'fur': 695, 'mit': 695}, {'N': 182, 'an': 760, 'vielmal': 760}, {'geprobt': 60,
'geubt': 60, 'geuebt': 60}, {'pitch': 1159}, {'...': 1160}, {'tisch': 112}, {'^': 104, 'gegeben': 105}, {'weg': 1163},
{'den': 1164}, {'zusammen': 242}, {'<me>': 242, 'N': 1161, 'am': 1162, 'auf': 1165, 'mir': 1166}, {'': (14,
'together'), 'bekannt': 193, 'vernetzt': 192, 'vorgestellt': 192}, {'treffen': 11}, {'...': 1169, '<them>': 110},
{'...': 1169, '<me>': 151, '<them>': 110, 'dass': 447, 'ich': 1170, 'wir': 1170}, {'ich': 173, 'ma': 173, 'wir': 173},
{'<them>': 110, 'bis': 110, 'dringend': 110, 'ich': 173, 'ma': 173, 'mich': 110, 'noch': 110, 'unbedingt': 110, 'uns':
110, 'wir': 173}, {'ma': 173}, {'<them>': 110, '^': 4, 'daran': 814, 'dran': 814, 'mich': 1018, 'uns': 1018}, {'...':
1017, '^': 4, 'hoeren': 774, 'sehen': 774, 'treffen': 774, 'verabreden': 774, 'wiedersehen': 774, 'zusammensetzen':
774, 'zusammentelefonieren': 774}, {'<them>': 110, '^': 4, 'mich': 1018, 'uns': 1018}, {'<det>': 110, '<them>': 110,
'bis': 110, 'daran': 814, 'dran': 814, 'dringend': 110, 'ich': 1175, 'ma': 173, 'mich': 1176, 'noch': 110,
'unbedingt': 110, 'uns': 1176, 'wir': 1177}, {'': (11, 'thinking'), 'wieder': 774}, {'mal': 1179}, {'daran': 814,
'dran': 814, 'mal': 1179, 'mich': 1180}, {'mal': 1179, 'mich': 1180}, {'daran': 814, 'dran': 814, 'ich': 1181, 'mal':
1179, 'mich': 1180, 'wir': 1182}, {'wieder': 774}, {'mal': 1184, 'wieder': 774}, {'...': 1017, 'hoeren': 774, 'mal':
1179, 'sehen': 774, 'treffen': 774, 'verabreden': 774, 'wiedersehen': 774, 'zusammensetzen': 774,
'zusammentelefonieren': 774}, {'dringend': 1185, 'mal': 1179, 'mich': 1186, 'uns': 1018, 'wieder': 774}, {'mal': 1179,
'mich': 1186, 'uns': 1018}, {'dringend': 1185, 'ich': 1187, 'mal': 1179, 'mich': 1186, 'uns': 1018, 'wieder': 774,
'wir': 1188}, {'ich': 1188, 'mal': 1179, 'mich': 1186, 'uns': 1018, 'wir': 1188}, {'denken': 774}, {'...': 1191},
{'an': 1192}, {'<them>': 110, '^': 4, 'daran': 814, 'dran': 814, 'mich': 1025, 'uns': 1025}, {'absagen': 71}, {'...':
1024, '^': 4, 'hoeren': 774, 'horen': 774, 'sehen': 774, 'treffen': 774, 'verabreden': 774, 'wiedersehen': 774,
'zusammensetzen': 774, 'zusammentelefonieren': 774}, {'<them>': 110, '^': 4, 'mich': 1025, 'uns': 1025}, {'<det>':
110, '<me>': 151, '<them>': 110, 'absagen': 71, 'an': 1192, 'ausfallen': 71, 'bis': 110, 'daran': 814, 'dran': 814,
'dringend': 110, 'gerade': 1193, 'heute': 1193, 'ich': 1194, 'kurzfristig': 1195, 'ma': 173, 'mich': 1196, 'nicht':
815, 'noch': 110, 'oft': 1193, 'unbedingt': 110, 'uns': 1196, 'wieder': 1195, 'wir': 1197}, {'<them>': 110, '^': 4,
'daran': 814, 'dran': 814, 'mich': 1030, 'uns': 1030}, {'...': 1029, '^': 4, 'horen': 774, 'sehen': 774, 'treffen':
774, 'verabreden': 774, 'wiedersehen': 774, 'zusammensetzen': 774, 'zusammentelefonieren': 774}, {'<them>': 110, '^':
4, 'mich': 1030, 'uns': 1030}, {'<det>': 110, '<them>': 110, 'bis': 110, 'daran': 814, 'dran': 814, 'dringend': 110,
'ich': 1199, 'ma': 173, 'mich': 1200, 'noch': 110, 'unbedingt': 110, 'uns': 1200, 'wir': 1201}, {'...': 1029, 'horen':
774, 'mal': 1179, 'sehen': 774, 'treffen': 774, 'verabreden': 774, 'wiedersehen': 774, 'zusammensetzen': 774,
'zusammentelefonieren': 774}, {'dringend': 1185, 'mal': 1179, 'mich': 1203, 'uns': 1030, 'wieder': 774}, {'': (11,
'thinking'), 'absagen': 71}, {'mal': 1179, 'mich': 1203, 'uns': 1030}, {'absagen': 71, 'an': 1192, 'dringend': 1185,
'gerade': 1193, 'heute': 1193, 'ich': 1204, 'kurzfristig': 1195, 'mal': 1179, 'mich': 1203, 'oft': 1193, 'uns': 1030,
'wieder': 1205, 'wir': 1206}, {'absagen': 71, 'ich': 1206, 'kurzfristig': 1195, 'mal': 1179, 'mich': 1203, 'uns':
1030, 'wieder': 1195, 'wir': 1206}, {'dringend': 1185, 'ich': 1204, 'mal': 1179, 'mich': 1203, 'uns': 1030, 'wieder':
774, 'wir': 1206}, {'ich': 1206, 'mal': 1179, 'mich': 1203, 'uns': 1030, 'wir': 1206}, {'meinung': 1073}, {'ihrer':
1211, 'seiner': 1211}, {'uber': 774, 'ueber': 774}, {'': (15, 'contact'), 'N': 180, 'bei': 714}, {'...': 713, 'an':
112, 'bekommen': 112, 'erhalten': 112, 'gekriegt': 112, 'geschickt': 112, 'geschrieben': 112, 'gesendet': 112,
'gschriebn': 112, 'hinterlassen': 112, 'rausgeschickt': 112, 'v': 112, 'verschickt': 112, 'von': 112}, {'^': 4, 'bei':
685, 'fur': 686, 'mein': 110, 'meine': 110, 'von': 685}, {'schritte': 1216}, {'schritt': 1216, 'termin': 11}, {'^': 4,
'bei': 685, 'fuer': 686, 'mein': 110, 'meine': 110, 'von': 685}, {'schritte': 1219}, {'schritt': 1219, 'termin': 11},
{'v': 926, 'vergessen': 71, 'verpasst': 71, 'versaeumt': 71, 'versaumt': 71, 'verschlafen': 71, 'verschwitzt': 71,
'von': 926}, {'': (12, 'task'), '^': 4}, {'ausgegangen': 71, 'erreicht': 71, 'vergessen': 1223}, {'erreicht': 71,
'vergessen': 110}, {'termin': 547}, {'step': 687}, {'erreicht': 71}, {'erwischt': 71, 'geschafft': 71, 'gesehen': 71,
'gesprochen': 71, 'getroffen': 71, 'telefoniert': 71}, {'geredet': 71, 'gesprochen': 71, 'getroffen': 71,
'telefoniert': 71}, {'...': 1230}, {'gegangen': 71}, {'abgehoben': 71, 'angerufen': 71, 'angetroffen': 71,
'aufgetaucht': 71, 'ausgegangen': 71, 'besucht': 71, 'dazu': 770, 'dazugekommen': 71, 'drangegangen': 71,
'erreichbar': 71, 'erreicht': 71, 'erschienen': 71, 'erwischt': 71, 'geklappt': 71, 'gemeldet': 71, 'geschafft': 71,
'geschrieben': 71, 'gesehen': 71, 'gesprochen': 71, 'getroffen': 71, 'mehr': 1229, 'mit': 1231, 'ran': 1232,
'rangegangen': 71, 'stattgefunden': 71, 'telefoniert': 71, 'verfuegbar': 71, 'verfugbar': 71, 'vergessen': 1223, 'zu':
1095, 'zuruckgerufen': 71, 'zurueckgerufen': 71, 'zustande': 770}, {'gehoert': 71, 'gehort': 71}, {'...': 1234},
{'...': 1234, 'gehoert': 71, 'gehort': 71, 'von': 1235}, {'<appointment>': 71}, {'...': 1234, 'gehoert': 71, 'gehort':
71, 'mehr': 1236, 'mit': 1237, 'von': 1235}, {'gesehen': 71, 'gesprochen': 71, 'getroffen': 71}, {'...': 1113,
'abgehoben': 71, 'am': 1114, 'ans': 1114, 'da': 71, 'daheim': 71, 'zuhause': 71}, {'...': 1113, 'erreicht': 71},
{'gehoert': 71, 'gehort': 71, 'mehr': 1234, 'mit': 1237}, {'show': 71}, {'abgestimmt': 71, 'angesprochen': 71,
'besprochen': 71, 'gefragt': 71, 'geredet': 71, 'kontaktiert': 71}, {'abgestimmt': 71, 'angesprochen': 71,
'besprochen': 71, 'daruber': 1244, 'darueber': 1244, 'druber': 1244, 'drueber': 1244, 'gefragt': 71, 'geredet': 71,
'kontaktiert': 71}, {'abgestimmt': 71, 'angerufen': 71, 'angesprochen': 71, 'besprochen': 71, 'daruber': 1244,
'darueber': 1244, 'druber': 1244, 'drueber': 1244, 'erreicht': 71, 'gefragt': 71, 'gemeldet': 71, 'geredet': 71,
'gesprochen': 71, 'getroffen': 71, 'kennengelernt': 71, 'kontaktiert': 71, 'telefoniert': 71}, {'': (0, 'missed'),
'abgestimmt': 71, 'angesprochen': 71, 'besprochen': 71, 'daruber': 1244, 'darueber': 1244, 'druber': 1244, 'drueber':
1244, 'gefragt': 71, 'geredet': 71, 'kontaktiert': 71}, {'erledigen': 110, 'liefern': 110, 'schicken': 110}, {'ned':
1245, 'net': 1245, 'nicht': 1246, 'nie': 1247, 'offen': 784, 'zu': 1248}, {'erreicht': 71, 'vergesse': 0, 'vergessen':
110}, {'self': 0}, {'to': 1251}, {'': (12, 'task'), 'selbst': 0}, {'mich': 1253}, {'mich': 0}, {'an': 1254, 'fuer':
1255, 'fur': 1255}, {'mailbox': 71}, {'idee': 774}, {'gedanke': 774}, {'ein': 1259}, {'beide': 242, 'drei': 242,
'zwei': 242}, {'die': 1257, 'eine': 1258, 'mailbox': 71, 'so': 1260, 'wir': 1261}, {'wohl': 774}, {'': (13, 'talk'),
'...': 1263}, {'punkte': 0}, {'punkt': 0}, {'ihm': 110, 'ihnen': 110, 'ihr': 110}, {'durchgegangen': 60, 'geprobt':
60, 'geubt': 60, 'geuebt': 60}, {'N': 1268}, {'mit': 1269, 'review': 835}, {'fuer': 834, 'fur': 834, 'mit': 834},
{'von': 112}, {'bono': 240}, {'bei': 834, 'fuer': 834}, {'bei': 834, 'fur': 834}, {'an': 760}, {'': (21,
'gave:referral'), 'gegeben': 185, 'geschrieben': 185}, {'N': 1277}, {'fuer': 1278, 'fur': 1278}, {'me': 0}, {'': (15,
'contact'), 'N': 60}, {'': (15, 'contact'), '...': 466}, {'...': 466, 'an': 112, 'mich': 1282}, {'an': 112, 'von':
112}, {'zuruck': 71, 'zurueck': 71}, {'mich': 467, 'nicht': 1285}, {'<rel>': 87}, {'': (13, 'talk'), '<my>': 1287,
'<their>': 1287, 'ab': 71, 'kurzfristig': 983, 'wieder': 983}, {'': (13, 'talk'), 'N': 179, 'ab': 71, 'ich': 754,
'kurzfristig': 983, 'wieder': 983}, {'': (13, 'talk'), 'i': 469, 'ich': 469, 'we': 469, 'wir': 469}, {'mir': 242},
{'': (15, 'contact'), 'wir': 242}, {'date': 11}, {'the': 1293}, {'vorbei': 112}, {'...': 935}, {'gehoert': 71,
'gehort': 71, 'gesehen': 71, 'gesprochen': 71, 'getroffen': 71, 'telefoniert': 71}, {'gehoert': 71, 'gehort': 71,
'gesehen': 71, 'gesprochen': 71, 'getroffen': 71, 'mehr': 1297, 'telefoniert': 71}, {'nicht': 1298}, {'...': 1299,
'wieder': 925}, {'am': 112, 'auf': 112, 'aus': 112, 'dass': 112, 'mir': 112, 'nicht': 1285, 'ob': 112, 'per': 112,
'uns': 112, 'via': 112, 'wegen': 112}, {'<me>': 478, '<them>': 110, '<they>': 479, 'ich': 990, 'wir': 990}, {'uns':
11}, {'': (2, 'plan'), 'uns': 11}, {'ma': 1303, 'wir': 1304}, {'<rel>': 818, 'auto': 87, 'bruder': 87, 'bus': 87,
'chef': 87, 'flieger': 87, 'flug': 87, 'hund': 87, 'kind': 87, 'mann': 87, 'sohn': 87, 'team': 87, 'vater': 87, 'zug':
87}, {'<rel>': 818, 'chefin': 87, 'firma': 87, 'frau': 87, 'freundin': 87, 'kinder': 87, 'mutter': 87, 'schwester':
87, 'tochter': 87}, {'...': 1299, 'er': 87, 'sie': 87}, {'he': 87, 'she': 87}, {'<gone>': 112, 'angesetzt': 11,
'ausgemacht': 11, 'eingetragen': 11, 'fixiert': 11, 'gebucht': 11, 'geplant': 11, 'vereinbart': 11}, {'<gone>': 112,
'bei': 11, 'mit': 11}, {'...': 1311}, {'...': 771, 'aufgetaucht': 71, 'dazu': 770, 'dazugekommen': 71, 'erschienen':
71, 'gefahren': 71, 'gegangen': 71, 'gekommen': 71, 'hingegangen': 71}, {'': (14, 'together'), '...': 1311, 'bei':
11}, {'...': 1310, '<not>': 764, '<they>': 1094, 'aber': 765, 'abgemacht': 11, 'angesetzt': 11, 'aufgetaucht': 112,
'ausgefallen': 71, 'ausgemacht': 11, 'dann': 765, 'dazugekommen': 112, 'dazugestossen': 112, 'eingeplant': 11,
'eingetragen': 11, 'festgelegt': 11, 'fixiert': 11, 'gebucht': 11, 'gekommen': 112, 'geplant': 11, 'ich': 1312,
'leider': 773, 'mitgekommen': 112, 'nicht': 1313, 'reserviert': 11, 'terminiert': 11, 'verabredet': 11, 'vereinbart':
11, 'vorbeigefahren': 112, 'vorbeigekommen': 112, 'wir': 1314}, {'...': 1169}, {'...': 1169, 'ich': 1316, 'wir':
1316}, {'...': 1169, 'mich': 1025, 'uns': 1025}, {'...': 1169, 'ich': 1318, 'mich': 1025, 'uns': 1025, 'wir': 1318},
{'...': 1024, 'hoeren': 774, 'horen': 774, 'mal': 1179, 'sehen': 774, 'treffen': 774, 'verabreden': 774,
'wiedersehen': 774, 'zusammensetzen': 774, 'zusammentelefonieren': 774}, {'dringend': 1185, 'mal': 1179, 'mich': 1320,
'uns': 1025, 'wieder': 774}, {'mal': 1179, 'mich': 1320, 'uns': 1025}, {'dringend': 1185, 'ich': 1321, 'mal': 1179,
'mich': 1320, 'uns': 1025, 'wieder': 774, 'wir': 1322}, {'ich': 1322, 'mal': 1179, 'mich': 1320, 'uns': 1025, 'wir':
1322}, {'gegangen': 112, 'gewesen': 112}, {'an': 11}, {'': (2, 'plan'), 'an': 11, 'auf': 87, 'fest': 11, 'in': 87},
{'geholfen': 240}, {'auf': 71}, {'nicht': 1329}, {'mich': 112}, {'': (15, 'contact'), 'wird': 11}, {'N': 182, 'to':
760}, {'': (13, 'talk'), 'ist': 87, 'war': 87}, {'N': 151, '^': 4, 'bei': 685, 'fuer': 686, 'fur': 686, 'mein': 110,
'meine': 110, 'von': 685}, {'do': 1335, 'dos': 687}, {'d': 110, 'll': 110, 'will': 110, 'would': 110}, {'i': 1337},
{'<them>': 1338, 'N': 179, 'me': 489, 'us': 489}, {'ich': 11, 'ma': 11, 'mich': 11}, {'ich': 11, 'mich': 11, 'wir':
11}, {'<they>': 87}, {'...': 797, 'abgemacht': 11, 'angesetzt': 11, 'ausgemacht': 11, 'bestaetigt': 11, 'bestatigt':
11, 'fix': 11, 'fixiert': 11, 'gebucht': 11, 'geplant': 11, 'ist': 798, 'ma': 1304, 'sich': 1342, 'steht': 11,
'vereinbart': 11, 'vergessen': 71, 'wir': 1304, 'zugesagt': 11}, {'sich': 1342}, {'gelaufen': 112, 'glaufen': 112,
'glaufn': 112}, {'weg': 1345}, {'den': 1346, 'weg': 1345}, {'': (11, 'thinking'), '^': 1048}, {'': (11, 'thinking'),
'grad': 774, 'mir': 1348, 'ob': 774}, {'': (11, 'thinking'), 'gerade': 774, 'ich': 774, 'mir': 1348, 'ob': 774, 'wen':
774, 'wie': 774}, {'gewartet': 71, 'hingefahren': 71}, {'ob': 774}, {'augen': 242}, {'vier': 1353}, {'': (15,
'contact'), 'D': 11, 'fuer': 95, 'fur': 95}, {'gewartet': 71}, {'': (0, 'missed'), 'gewartet': 71, 'versucht': 71},
{'antworten': 71, 'gratulieren': 71, 'schreiben': 71, 'treffen': 71}, {'anzurufen': 71, 'zu': 1358}, {'gratulieren':
71, 'schreiben': 71}, {'...': 1359, 'abzusagen': 71, 'anzurufen': 71, 'zu': 1360, 'zuruckzurufen': 71,
'zurueckzurufen': 71}, {'anruf': 71}, {'': (1, 'moved'), 'auf': 547, 'wir': 547}, {'...': 935, 'sich': 935}, {'uf':
547}, {'<they>': 151, '^': 4, 'ich': 110}, {'<them>': 1053, '<they>': 499, '^': 4, 'dass': 1366, 'ich': 1054, 'mir':
498, 'uns': 498}, {'anzurufen': 71, 'zu': 1095}, {'...': 1368}, {'sollte': 774, 'sollten': 774}, {'': (23,
'gave:volunteering'), 'at': 240, 'bei': 240, 'fuer': 240, 'fur': 240}, {'bekommen': 112, 'erhalten': 112}, {'gehoert':
112, 'gehort': 112, 'mail': 1372, 'nachricht': 1372, 'nichts': 1234}, {'^': 647}, {'<them>': 1374, '^': 647},
{'werden': 1375, 'wird': 1375}, {'^': 27, 'ich': 151, 'wir': 151}, {'^': 23, 'noch': 782}, {'^': 23, 'mir': 1378,
'noch': 782, 'uns': 1378}, {'^': 651}, {'bekomm': 1377, 'bekomme': 1377, 'bekommen': 1377, 'brauch': 1377, 'brauche':
1377, 'erhalte': 1377, 'fehlen': 1379, 'fehlt': 1379, 'kommt': 1377, 'krieg': 1377, 'kriege': 1377, 'kriegen': 1377,
'werden': 1380, 'wird': 1380}, {'...': 1373, '<me>': 1376, '<them>': 1381, 'meiner': 727}, {'tuer': 71, 'tur': 71},
{'verschlossener': 1383}, {'fuer': 774}, {'was': 1385}, {'ich': 105}, {'...': 1386, '<they>': 1387}, {'richtige':
774}, {'guter': 774}, {'gute': 774}, {'der': 1389, 'die': 1389, 'ein': 1390, 'eine': 1391, 'jemand': 1385, 'was':
1385}, {'...': 1392}, {'for': 782, 'on': 782}, {'fur': 774}, {'<gone>': 112, 'was': 1395}, {'': (15, 'contact'),
'<me>': 112}, {'...': 779, 'bei': 112, 'mit': 112}, {'': (15, 'contact'), 'dabei': 112}, {'erreichen': 71, 'hause':
71}, {'da': 71, 'daheim': 71, 'zu': 1400, 'zuhause': 71}, {'...': 1396, '<they>': 1387, 'anwesend': 112, 'auch': 501,
'aufgetaucht': 112, 'bei': 1397, 'da': 112, 'dabei': 112, 'dazugekommen': 112, 'dazugestossen': 112, 'gekommen': 112,
'hier': 112, 'ich': 1398, 'mit': 1399, 'mitgekommen': 112, 'nicht': 1401, 'vorbeigefahren': 112, 'vorbeigekommen':
112, 'wir': 780, 'zu': 503}, {'der': 1389, 'die': 1389, 'ein': 1390, 'eine': 1391, 'jemand': 1395, 'was': 1395},
{'...': 1403}, {'': (14, 'together'), '...': 779, 'bei': 112, 'mit': 112}, {'...': 779, 'alle': 501, 'anwesend': 112,
'auch': 501, 'aufgetaucht': 112, 'bei': 112, 'da': 112, 'dabei': 112, 'dazugekommen': 112, 'dazugestossen': 112,
'gekommen': 112, 'hier': 112, 'ich': 780, 'mit': 1399, 'mitgekommen': 112, 'vorbeigefahren': 112, 'vorbeigekommen':
112, 'wir': 1405, 'zu': 503}, {'uf': 782}, {'auf': 782, 'ich': 1058, 'immer': 1057, 'jetzt': 1056, 'no': 1407,
'weiterhin': 1056, 'wir': 1058}, {'': (7, 'waiting'), '<my>': 135}, {'^': 1409}, {'auf': 1410, 'ich': 1061, 'immer':
1057, 'jetzt': 1056, 'seit': 1060, 'weiterhin': 1056, 'wir': 1061}, {'': (13, 'talk'), 'nichts': 689, 'noch': 690},
{'waere': 105, 'ware': 105}, {'ich': 1413}, {'': (13, 'talk'), '<they>': 1414}, {'koennte': 774, 'konnte': 774,
'könnte': 774}, {'<them>': 110, 'ich': 990, 'mich': 1063, 'wir': 990}, {'': (2, 'plan'), '<them>': 110, 'mit': 11},
{'': (2, 'plan'), '<them>': 110, 'ich': 1418, 'mich': 1063, 'mit': 11, 'wir': 990}, {'': (2, 'plan'), '<them>': 110},
{'ich': 990, 'wir': 1420}, {'hoere': 87, 'hore': 87}, {'er': 87, 'es': 1263, 'ich': 1422, 'sie': 87}, {'...': 1169,
'<me>': 151, 'dass': 447, 'ich': 1170, 'wir': 1170}, {'...': 170, '<them>': 993, '<vowed>': 191, '^': 199, 'es': 224,
'gesagt': 204, 'geschrieben': 204, 'gsagt': 204, 'gschriebn': 204, 'ich': 995, 'leider': 223, 'nicht': 222, 'wir':
995}, {'...': 25}, {'<deed1>': 1426, '<give1>': 999, '<sees1>': 1002}, {'<them>': 110, '^': 4, 'ich': 1020, 'mich':
1018, 'uns': 1018, 'wir': 1020}, {'<them>': 110, '^': 4, 'ich': 1027, 'mich': 1025, 'uns': 1025, 'wir': 1027},
{'<them>': 110, '^': 4, 'ich': 1032, 'mich': 1030, 'uns': 1030, 'wir': 1032}, {'<them>': 136, 'auf': 1040, 'besser':
105, 'dringend': 105, 'endlich': 105, 'lieber': 105, 'niemals': 105, 'unbedingt': 105}, {'': (2, 'plan'), '...': 95,
'D': 11}, {'dritt': 242, 'fuenft': 242, 'funft': 242, 'viert': 242, 'zweit': 242}, {'...': 779, 'ich': 780, 'wir':
780, 'zu': 1433}, {'<have>': 1425, '<should>': 273, '^': 1427, 'arbeite': 1009, 'auf': 940, 'beide': 242, 'beiden':
242, 'bereite': 1009, 'besuchen': 96, 'bin': 1038, 'braeuchte': 785, 'brauch': 789, 'brauche': 789, 'brauchen': 789,
'brauchte': 785, 'bräuchte': 785, 'drei': 242, 'erwarte': 885, 'erwarten': 885, 'essen': 96, 'fahr': 1014, 'fahre':
1014, 'fahren': 96, 'feiern': 96, 'fliegen': 96, 'geh': 1014, 'gehe': 1014, 'gehen': 96, 'halten': 96, 'leg': 1009,
'lege': 1009, 'machen': 96, 'mochte': 990, 'mochten': 990, 'moechte': 990, 'moechten': 990, 'muass': 173, 'mues': 173,
'muessen': 1428, 'muesste': 1023, 'muessten': 1023, 'muss': 1429, 'mussen': 1430, 'musste': 1034, 'mussten': 1034,
'möchte': 990, 'müsste': 1034, 'müssten': 1034, 'reden': 96, 'samma': 1035, 'schuld': 1036, 'schulde': 1036,
'schulden': 1037, 'sehen': 96, 'sind': 1038, 'soll': 1431, 'solle': 1042, 'sollen': 1043, 'solln': 1044, 'sollte':
1045, 'sollten': 1045, 'sprechen': 96, 'starten': 96, 'stell': 1009, 'stelle': 1009, 'telefonieren': 96, 'treffen':
1432, 'veranstalten': 96, 'vier': 242, 'war': 1035, 'waren': 1434, 'wart': 1059, 'warte': 1062, 'warten': 1062,
'werd': 990, 'werde': 990, 'werden': 990, 'will': 990, 'wollen': 990, 'zoomen': 96, 'zwei': 242}, {'<me>': 151,
'kommen': 11, 'nichts': 71, 'nix': 71, 'stattfinden': 11}, {'me': 242}, {'': (13, 'talk'), 'er': 87, 'ihr': 87,
'sein': 87, 'sie': 87}, {'...': 1169, 'ich': 1170, 'wir': 1170}, {'anrufen': 71, 'besuchen': 71, 'essen': 71, 'gehen':
71, 'mailen': 71, 'muessen': 71, 'mussen': 71, 'schreiben': 71, 'sehen': 71, 'sollen': 71, 'sprechen': 71, 'treffen':
71, 'vorbeischauen': 71, 'wollen': 71, 'zuruckrufen': 71, 'zurueckrufen': 71}, {'...': 1440, '<me>': 151,
'eigentlich': 71, 'ich': 71, 'wir': 71}, {'...': 1440, 'eigentlich': 71, 'ich': 71, 'wir': 71}, {'gehalten': 183},
{'N': 1443}, {'...': 756, 'fuer': 1444, 'fur': 1444}, {'<they>': 483, '^': 487, 'an': 482, 'gern': 774, 'gerne': 774},
{'<they>': 483, '^': 487, 'abgemacht': 11, 'abgesagt': 71, 'an': 482, 'angesetzt': 11, 'ausgemacht': 11, 'eingeplant':
11, 'eingetragen': 11, 'festgelegt': 11, 'fixiert': 11, 'gebucht': 11, 'geplant': 11, 'gern': 774, 'gerne': 774,
'kurzfristig': 949, 'mir': 950, 'nichts': 71, 'nix': 71, 'reserviert': 11, 'spontan': 949, 'terminiert': 11, 'uns':
950, 'vereinbart': 11, 'verschoben': 728, 'wieder': 949}, {'abgemacht': 11, 'angesetzt': 11, 'ausgemacht': 11,
'eingeplant': 11, 'eingetragen': 11, 'festgelegt': 11, 'fixiert': 11, 'gebucht': 11, 'geplant': 11, 'reserviert': 11,
'terminiert': 11, 'vereinbart': 11}, {'was': 1395}, {'...': 1449, '<they>': 1387}, {'should': 105}, {'<me>': 242,
'dritt': 242, 'fuenft': 242, 'funft': 242, 'sechst': 242, 'viert': 242, 'zweit': 242}, {'getroffen': 112}, {'': (14,
'together'), 'gewesen': 112}, {'$': 90, '...': 92, '//': 94, '<and>': 99, '<appointment>': 101, '<bookable>': 103,
'<counsel>': 109, '<give1>': 111, '<gone>': 112, '<handed>': 117, '<hat>': 169, '<have>': 239, '<helper>': 241,
'<me>': 246, '<my>': 250, '<needs>': 257, '<not>': 262, '<said>': 264, '<saysv>': 269, '<sends3>': 271, '<should>':
274, '<their>': 284, '<them>': 344, '<they>': 523, '<thing>': 526, '<to_them>': 527, '<vowed>': 528, '<will3>': 529,
'<work>': 531, 'D': 548, 'N': 612, '^': 682, 'abgeblasen': 71, 'abgehangen': 112, 'abgeholt': 112, 'abgemacht': 683,
'abgesagt': 71, 'abgeschlossen': 112, 'abgestimmt': 112, 'abgmacht': 684, 'action': 688, 'aergert': 491, 'ahnt': 691,
'als': 700, 'am': 703, 'an': 711, 'and': 712, 'anfrage': 715, 'angeblich': 87, 'angebot': 716, 'angefragt': 717,
'angerufen': 112, 'angeschrieben': 112, 'angesetzt': 11, 'angesprochen': 112, 'angetroffen': 112, 'anruf': 718,
'anrufbeantworter': 71, 'anscheinend': 87, 'anstehend': 11, 'anstehender': 11, 'antwort': 719, 'antwortet': 720,
'antwortete': 112, 'apero': 112, 'apéro': 112, 'argert': 491, 'asked': 714, 'ass': 721, 'assen': 112, 'auf': 729,
'aufgabe': 687, 'aufgaben': 687, 'aufgesucht': 112, 'ausgefallen': 71, 'ausgefuehrt': 112, 'ausgefuhrt': 112,
'ausgemacht': 683, 'ausgesprochen': 112, 'ausgetauscht': 112, 'ausgmacht': 683, 'ball': 734, 'bat': 735, 'because':
87, 'begegnet': 112, 'begegnete': 112, 'begleitet': 112, 'begluckwunscht': 112, 'beglueckwuenscht': 112, 'behauptet':
87, 'bei': 743, 'beim': 745, 'bekomm': 750, 'bekomme': 750, 'bekommen': 751, 'bekommt': 753, 'beraten': 112,
'bergtour': 112, 'berichtet': 87, 'berichtete': 755, 'beschwert': 491, 'besetzt': 71, 'besichtigt': 112,
'besprechung': 757, 'besprochen': 112, 'besuch': 758, 'besuche': 759, 'besuchen': 534, 'besucht': 112, 'besuchte':
112, 'bevor': 87, 'bevorstehend': 11, 'bier': 112, 'bierchen': 112, 'biere': 112, 'bietet': 399, 'big': 762, 'bin':
781, 'bittet': 391, 'blumen': 716, 'bot': 399, 'bouldern': 112, 'braeuchte': 785, 'brainstorming': 774, 'brauch': 789,
'brauche': 789, 'brauchen': 789, 'braucht': 790, 'brauchte': 785, 'brief': 791, 'bring': 796, 'bringe': 796,
'bringen': 403, 'bringt': 403, 'bräuchte': 785, 'call': 799, 'canceled': 71, 'cancelled': 71, 'cancelt': 71,
'coaching': 800, 'combox': 71, 'connect': 803, 'connected': 804, 'da': 805, 'dafuer': 806, 'dafur': 806, 'damit': 87,
'dank': 807, 'danke': 809, 'dankeschoen': 807, 'dankeschon': 807, 'daran': 812, 'darf': 817, 'das': 819, 'dass': 828,
'dates': 829, 'daumen': 833, 'debattiert': 112, 'deck': 836, 'dem': 840, 'denen': 840, 'denk': 842, 'denke': 844,
'denkt': 87, 'denn': 87, 'der': 848, 'deren': 87, 'dessen': 87, 'die': 850, 'dinner': 757, 'diskutiert': 112, 'dm':
716, 'draengt': 405, 'dran': 851, 'drangt': 405, 'drink': 112, 'drinks': 112, 'durchgearbeitet': 112, 'durchgegangen':
112, 'durchgeklingelt': 112, 'durchgerufen': 112, 'durchgesprochen': 112, 'e': 853, 'ehrenamt': 854, 'ehrenamtlich':
862, 'ehrenamtsarbeit': 240, 'eigentlich': 864, 'einander': 865, 'einer': 866, 'eingeladen': 867, 'eingeplant': 11,
'eingetragen': 11, 'einladung': 716, 'email': 868, 'empfahl': 407, 'empfehlen': 407, 'empfehlung': 871,
'empfehlungsschreiben': 699, 'empfiehlt': 407, 'entfaellt': 71, 'entfallen': 71, 'entfallt': 71, 'entfiel': 71, 'er':
879, 'ergebnis': 87, 'erhalte': 751, 'erinnere': 881, 'erinnerung': 882, 'ermahnt': 405, 'ermutigt': 405, 'erreicht':
112, 'ersatztermin': 547, 'erschien': 883, 'erwarte': 885, 'erwarten': 885, 'erwischt': 112, 'erzaehlt': 87,
'erzaehlte': 755, 'erzahlt': 87, 'erzahlte': 755, 'es': 887, 'esse': 759, 'essen': 888, 'ewig': 891, 'faellt': 894,
'fahr': 759, 'fahre': 759, 'fahren': 534, 'falls': 87, 'fallt': 894, 'fand': 896, 'fazit': 87, 'feedback': 901,
'fehlen': 903, 'fehlt': 903, 'feierabendbier': 112, 'feiern': 534, 'feiert': 906, 'festgelegt': 683, 'fiel': 907,
'fielen': 908, 'findet': 909, 'fitness': 112, 'fix': 910, 'fixiert': 11, 'flachgefallen': 71, 'fliege': 759, 'follow':
911, 'forwarded': 912, 'frag': 913, 'frage': 914, 'fragt': 412, 'fragte': 915, 'freiwillig': 918, 'freiwillige': 697,
'freiwilligenarbeit': 240, 'freiwilligeneinsatz': 240, 'freiwilliger': 697, 'freu': 920, 'freue': 920, 'freut': 491,
'fuer': 922, 'fuerchtet': 87, 'fur': 924, 'furchtet': 87, 'fussball': 112, 'gab': 422, 'gaben': 424, 'ganz': 925,
'gassi': 112, 'gearbeitet': 112, 'gebowlt': 112, 'gebrainstormt': 112, 'gebruncht': 112, 'gebucht': 11, 'geburtstag':
927, 'gecancelled': 71, 'gecancelt': 71, 'gechattet': 112, 'gechillt': 112, 'gecoacht': 112, 'gedanke': 774,
'gedankt': 112, 'geeinigt': 112, 'gefahren': 112, 'gefeiert': 112, 'geflogen': 112, 'gefragt': 717, 'gefruehstueckt':
112, 'gefruehstuekt': 112, 'gefruhstuckt': 112, 'gefruhstukt': 112, 'gefuehrt': 112, 'gefuhrt': 112, 'gegangen': 112,
'gegessen': 112, 'geghostet': 71, 'gegrillt': 112, 'geh': 759, 'gehabt': 112, 'gehalten': 112, 'gehe': 759, 'gehen':
534, 'gehoert': 928, 'geholfen': 112, 'gehort': 928, 'geht': 931, 'gejasst': 112, 'gejoggt': 112, 'gekickt': 112,
'geklettert': 112, 'gekloent': 112, 'geklont': 112, 'gelaufen': 112, 'gelernt': 112, 'gemailt': 112, 'gemeinnuetzig':
240, 'gemeinnutzig': 240, 'gemeinsam': 242, 'gemoved': 547, 'gepingt': 112, 'gepitcht': 112, 'geplant': 683,
'geplatzt': 71, 'geplatzter': 71, 'geplaudert': 112, 'geprobt': 112, 'gequatscht': 112, 'geredet': 112,
'geruchteweise': 87, 'geruechteweise': 87, 'gesagt': 934, 'geschnackt': 112, 'geschoben': 935, 'geschrieben': 112,
'gesehen': 112, 'gesessen': 112, 'gesimst': 112, 'geskypt': 112, 'gespielt': 112, 'gesprachsrunde': 112,
'gespraechsrunde': 112, 'gesprochen': 112, 'gestrichen': 71, 'gestritten': 112, 'getextet': 112, 'getraeumt': 936,
'getratscht': 112, 'getraumt': 936, 'getroffen': 112, 'getrunken': 112, 'gewandert': 112, 'gewesen': 112,
'geworkshopt': 112, 'gezoomt': 112, 'gfixt': 11, 'gha': 112, 'ghostet': 937, 'gibt': 424, 'ging': 938, 'gingen': 112,
'glatt': 939, 'glaubt': 87, 'gluehwein': 112, 'gluhwein': 112, 'gmacht': 112, 'golf': 112, 'golfrunde': 112, 'gotta':
110, 'gratscht': 112, 'gratuliert': 112, 'gredet': 112, 'gredt': 112, 'gruble': 774, 'grueble': 774, 'gseh': 112,
'gseit': 112, 'gsessen': 112, 'gsessn': 112, 'gsi': 112, 'gsproche': 112, 'gsprochen': 112, 'gtroffe': 112, 'hab':
951, 'habe': 952, 'haben': 959, 'habs': 945, 'haett': 962, 'haette': 966, 'haetten': 967, 'haettn': 962, 'hat': 975,
'hatt': 962, 'hatte': 978, 'hatten': 979, 'hattn': 962, 'hausaufgabe': 687, 'have': 980, 'he': 982, 'hebt': 984,
'herzlichen': 985, 'hingesetzt': 112, 'hob': 984, 'hochzeitstag': 986, 'hoere': 928, 'hofft': 87, 'holt': 987, 'hore':
928, 'hätte': 988, 'hätten': 989, 'i': 991, 'ich': 1066, 'idee': 774, 'ihm': 1068, 'ihnen': 1069, 'ihr': 1070, 'ihre':
1071, 'ihrer': 1075, 'in': 1078, 'informierte': 1079, 'ins': 1081, 'interviewt': 112, 'intro': 1088, 'introduced':
1090, 'intros': 1091, 'is': 1092, 'ist': 1097, 'jassen': 112, 'jetzt': 1098, 'joggen': 1099, 'joggingrunde': 112,
'kaffee': 1100, 'kalendereintrag': 11, 'kam': 1103, 'karte': 716, 'kartenabend': 112, 'kein': 1107, 'keine': 1111,
'keinen': 1112, 'keiner': 1115, 'kennen': 1116, 'kennengelernt': 112, 'kickoff': 757, 'kino': 112, 'klappt': 883,
'klappte': 883, 'klettern': 112, 'knapp': 1117, 'koennte': 1118, 'koennten': 1120, 'komme': 1122, 'kommt': 1124,
'komplett': 939, 'kondoliert': 112, 'konnte': 1118, 'konnten': 1120, 'kontakt': 1129, 'krieg': 750, 'kriege': 750,
'kriegen': 751, 'kriegt': 753, 'kuemmern': 433, 'kuemmert': 433, 'kummern': 433, 'kummert': 433, 'kunnt': 112,
'kurzfristig': 949, 'könnte': 1118, 'könnten': 1120, 'lange': 891, 'laufrunde': 112, 'laut': 1130, 'lead': 1133,
'legt': 437, 'legte': 437, 'leider': 1135, 'lent': 912, 'lief': 1136, 'liegt': 1137, 'lunch': 799, 'mache': 1139,
'macht': 1139, 'mahnt': 405, 'mail': 1144, 'mailbox': 71, 'mailt': 440, 'mailte': 1145, 'mal': 1147, 'meeting': 799,
'mein': 1149, 'meine': 1150, 'meint': 87, 'meinte': 87, 'meldet': 1152, 'meldete': 445, 'memo': 0, 'mentoring': 1156,
'mentoringstunde': 1157, 'merci': 1158, 'merke': 0, 'merken': 0, 'mir': 950, 'mit': 1167, 'miteinander': 1168,
'mochte': 1171, 'moechte': 1171, 'muass': 1172, 'mues': 1173, 'muess': 1174, 'muessen': 1178, 'muesst': 1183,
'muesste': 1189, 'muessten': 1190, 'muss': 1198, 'mussen': 1202, 'musst': 1183, 'musste': 1207, 'mussten': 1208,
'möchte': 1171, 'müss': 1174, 'müsste': 1209, 'müssten': 1210, 'nach': 1212, 'nachdem': 87, 'nachgedacht': 1213,
'nachgefasst': 112, 'nachgefragt': 717, 'nachgehakt': 1214, 'nachgeholt': 1098, 'nachricht': 1215, 'nachste': 1217,
'nachster': 1218, 'naechste': 1220, 'naechster': 1221, 'naemlich': 87, 'nahm': 984, 'namenstag': 1222, 'namlich': 87,
'ned': 1224, 'need': 980, 'nehm': 796, 'nehme': 796, 'net': 1225, 'neuer': 1226, 'next': 1227, 'nich': 1228, 'nicht':
1233, 'nichts': 1238, 'nie': 1239, 'niemand': 1240, 'niemanden': 1241, 'nimmt': 984, 'nit': 1228, 'nix': 1242, 'no':
1243, 'noch': 1249, 'nod': 1250, 'noed': 1250, 'noshow': 71, 'note': 1252, 'notiz': 1256, 'nur': 1262, 'ob': 1264,
'obwohl': 87, 'offen': 784, 'offenbar': 87, 'offene': 1265, 'offener': 1266, 'offensichtlich': 87, 'oper': 112, 'owe':
173, 'owes': 457, 'padel': 112, 'paket': 716, 'pendenz': 687, 'pendenzen': 0, 'ping': 1267, 'pitch': 1270,
'pitchtraining': 1271, 'pladiert': 458, 'pladierte': 458, 'plaediert': 459, 'plaedierte': 459, 'platzte': 71,
'plauderei': 112, 'plauderte': 112, 'plausch': 112, 'plauscht': 112, 'poker': 112, 'post': 1272, 'postkarte': 716,
'pro': 1273, 'probehoeren': 1274, 'probehoren': 1275, 'promised': 173, 'props': 1276, 'quatschte': 112, 'radtour':
112, 'raet': 465, 'rat': 465, 'raten': 465, 'ratsch': 112, 'reagiert': 883, 'recommended': 105, 'recommends': 105,
'rede': 759, 'reden': 534, 'redete': 721, 'referenz': 1279, 'referred': 698, 'remind': 1280, 'reminder': 0,
'rescheduled': 547, 'reviewed': 1281, 'rief': 1283, 'riet': 465, 'rieten': 465, 'ruckruf': 1284, 'rueckruf': 1284,
'ruehrt': 443, 'ruehrte': 443, 'ruft': 1286, 'ruhrt': 443, 'ruhrte': 443, 'rumgehangen': 112, 'rät': 465, 'sagt':
1288, 'sagte': 1289, 'said': 1290, 'samma': 1035, 'samt': 1291, 'san': 1092, 'sass': 112, 'sassen': 1292, 'sauna':
112, 'sausen': 244, 'save': 1294, 'says': 1290, 'saß': 112, 'saßen': 1292, 'schach': 112, 'schaute': 1295,
'scheinbar': 87, 'schieben': 935, 'schiebt': 1296, 'schlaegt': 472, 'schlagt': 472, 'schlug': 472, 'schlägt': 472,
'schon': 1300, 'schreibt': 1301, 'schrieb': 1145, 'schuld': 1036, 'schulde': 1036, 'schulden': 1302, 'schuldet': 480,
'schwaetzchen': 112, 'schwatz': 112, 'schwatzchen': 112, 'seh': 759, 'sehe': 759, 'sehen': 1305, 'sein': 1306,
'seine': 1307, 'seiner': 1075, 'seit': 1308, 'sent': 912, 'she': 982, 'shoutout': 1276, 'sie': 879, 'simse': 1267,
'since': 1309, 'sind': 1315, 'sitzung': 757, 'skifahren': 112, 'skitour': 112, 'skypen': 534, 'sms': 1215, 'sobald':
87, 'solange': 87, 'soll': 1317, 'sollen': 1319, 'sollte': 1323, 'sollten': 1324, 'sozialeinsatz': 240, 'sparring':
1157, 'spazieren': 1325, 'spaziergang': 112, 'spendenaktion': 240, 'spontan': 949, 'sprach': 721, 'sprachen': 112,
'sprachnachricht': 716, 'sprech': 759, 'spreche': 759, 'sprechen': 534, 'spritzer': 112, 'squash': 112, 'statt': 806,
'stattdessen': 806, 'stehen': 1326, 'steht': 1327, 'storniert': 71, 'taet': 488, 'tafel': 1328, 'tarock': 112, 'tat':
488, 'tauchte': 1330, 'tauschte': 1331, 'tauschten': 112, 'tausend': 985, 'telefonierd': 112, 'telefoniere': 759,
'telefonieren': 534, 'telefoniert': 1332, 'telefonierte': 112, 'telefonierten': 112, 'tennis': 112, 'termin': 799,
'terminiert': 11, 'terminvorschlag': 11, 'text': 1267, 'textet': 440, 'thanks': 1333, 'theater': 112, 'thema': 1334,
'they': 982, 'thinks': 470, 'thx': 760, 'to': 1336, 'todo': 1335, 'todos': 687, 'told': 1339, 'total': 939,
'traeumte': 774, 'traf': 112, 'trafen': 112, 'tratscht': 112, 'traumte': 774, 'treff': 1340, 'treffe': 1341,
'treffen': 1343, 'trifft': 1344, 'troffe': 112, 'troffn': 112, 'tät': 488, 'uban': 1347, 'uber': 1347, 'uberleg':
1349, 'uberlege': 1350, 'ubern': 1347, 'ueban': 1347, 'ueber': 1347, 'ueberleg': 1349, 'ueberlege': 1350, 'uebern':
1347, 'umgebucht': 935, 'umgelegt': 935, 'umsonst': 1351, 'unentgeltlich': 240, 'uns': 950, 'unsicher': 1352, 'unter':
1354, 'unterhalten': 112, 'unterhielt': 1331, 'unterhielten': 112, 'unterrichtet': 112, 'unterschrieben': 112,
'unterzeichnet': 112, 'verabredet': 11, 'verabschiedet': 112, 'verabschiedung': 112, 'verbaselt': 71, 'verbummelt':
71, 'vereinbart': 1355, 'vergebens': 1356, 'vergeblich': 1357, 'vergessen': 1361, 'verhandelt': 112, 'verlegt': 728,
'vermisse': 774, 'verpasst': 71, 'verpasster': 1362, 'verpennt': 71, 'verplant': 71, 'versaeumt': 71, 'versaumt': 71,
'verschieben': 1363, 'verschiebt': 1364, 'verschlafen': 71, 'verschobe': 1365, 'verschoben': 728, 'verschwitzt': 71,
'versoehnt': 112, 'versohnt': 112, 'versprach': 1367, 'versprech': 1055, 'verspreche': 1055, 'verspricht': 500,
'versucht': 1369, 'vertagt': 728, 'vertroestet': 71, 'vertrostet': 71, 'vielen': 985, 'vielleicht': 1370, 'voellig':
939, 'vollig': 939, 'volunteered': 1371, 'volunteering': 1371, 'von': 1382, 'vor': 1384, 'vorbeigekommen': 112,
'vorbeigeschaut': 112, 'vorgemerkt': 11, 'vorgestellt': 112, 'vorgezogen': 935, 'vorverlegt': 935, 'waehrend': 87,
'waer': 1388, 'waere': 1393, 'wahrend': 87, 'waiting': 1394, 'wanderung': 112, 'war': 1402, 'ware': 1404, 'waren':
1406, 'warn': 505, 'warnt': 508, 'warnte': 508, 'wart': 1408, 'warte': 1062, 'warten': 1411, 'wartet': 509, 'was':
1263, 'weil': 87, 'weiss': 1412, 'weiß': 1412, 'welche': 87, 'welcher': 87, 'wenn': 1415, 'wer': 1416, 'werd': 1417,
'werde': 1419, 'werden': 1421, 'whatsapp': 1215, 'wie': 1423, 'wieder': 949, 'wiedergesehen': 112, 'wiedersehen': 112,
'wiedervorlage': 0, 'will': 1424, 'wir': 1435, 'wird': 1436, 'with': 1437, 'wo': 1438, 'woan': 505, 'wollen': 1439,
'wollt': 965, 'wollte': 1441, 'wollten': 1442, 'workshop': 1445, 'worn': 505, 'wuerd': 488, 'wuerde': 1446, 'wurd':
488, 'wurde': 1447, 'wurden': 1448, 'wv': 0, 'wär': 1450, 'würde': 1446, 'yoga': 112, 'you': 1451, 'zoomen': 534,
'zu': 1452, 'zufaellig': 1453, 'zufallig': 1453, 'zuruckgerufen': 112, 'zurueckgerufen': 112, 'zusammen': 1454,
'zusammengehockt': 112, 'zusammengesessen': 112, 'zusammengesetzt': 112}]


RELATIONS = [{'': (0, 'with')}, {'bei': 0}, {'': (7, 'despite')}, {'erreicht': 2, 'erwischt': 2}, {'dann': 3, 'doch':
3}, {'gemailt': 2, 'geschrieben': 2, 'telefoniert': 2, 'telefonisch': 2}, {'': (4, 'absent_after')}, {'dann': 5,
'gemailt': 2, 'geschrieben': 2, 'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6, 'telefoniert': 2, 'telefonisch':
2}, {'': (1, 'about')}, {'': (3, 'absent_before')}, {'da': 0}, {'': (5, 'due')}, {'doch': 2}, {'': (2, 'at'), 'ende':
12}, {'': (2, 'at')}, {'': (2, 'at'), 'der': 14}, {'an': 0, 'bei': 0, 'v': 0, 'vom': 0, 'von': 0}, {'von': 8}, {'v':
0, 'von': 0}, {'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6}, {'': (2, 'at'), 'dem': 14, 'der': 14,
'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'urlaub': 6}, {'in': 14}, {'': (0, 'with'), 'war': 0}, {'': (2, 'at'),
'dem': 14, 'den': 14, 'der': 14, 'ihm': 21, 'ihr': 21, 'mir': 22, 'uns': 21}, {'anlauf': 2, 'mal': 2, 'versuch': 2},
{'': (2, 'at'), 'zweiten': 24}, {'m': 0, 'mit': 0, 'w': 0}, {'bei': 0, 'vom': 0, 'von': 0}, {'ich': 1}, {'': (5,
'due'), 'anfang': 11, 'auf': 9, 'dahin': 11, 'diesen': 11, 'ende': 11, 'kommenden': 11, 'laengstens': 11, 'langstens':
11, 'mitte': 11, 'nach': 14, 'nachsten': 11, 'naechsten': 11, 'spaetestens': 11, 'spatestens': 11, 'vor': 11, 'zum':
11, 'zur': 11}, {'hause': 6}, {'daheim': 6, 'zu': 30, 'zuhause': 6}, {'an': 0, 'v': 0, 'von': 0}, {'bei': 0, 'm': 0,
'mit': 0, 'von': 0, 'w': 0}, {'': (6, 'ahead')}, {'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6, 'ohne': 9},
{'an': 0, 'von': 0}, {'noch': 2}, {'um': 8}, {'sich': 38}, {'an': 0, 'v': 0, 'vom': 0, 'von': 0}, {'mail': 40},
{'nicht': 6}, {'fehlte': 9, 'fehlten': 9, 'ging': 38}, {'': (5, 'due'), 'am': 11}, {'zu': 8, 'zum': 8, 'zur': 8}, {'':
(4, 'absent_after'), 'haben': 9, 'hat': 9}, {'': (0, 'with'), 'vom': 14}, {'von': 0}, {'es': 38, 'um': 8}, {'mit': 0},
{'bei': 0, 'mit': 0}, {'es': 38}, {'an': 8, 'von': 8}, {'aber': 6, 'doch': 6, 'jedoch': 6, 'leider': 6}, {'aber': 6,
'dann': 54, 'doch': 6, 'jedoch': 6, 'leider': 6}, {'': (4, 'absent_after'), 'aber': 6, 'blieb': 55, 'doch': 6,
'haben': 55, 'hat': 55, 'hatte': 55, 'is': 55, 'ist': 55, 'jedoch': 6, 'kam': 55, 'kamen': 55, 'konnte': 55,
'konnten': 55, 'lag': 55, 'leider': 6, 'musste': 55, 'mussten': 55, 'schaffte': 55, 'sind': 55, 'steckte': 55, 'war':
55, 'waren': 55}, {'<should>': 56, 'aber': 6, 'blieb': 55, 'doch': 6, 'haben': 55, 'hat': 55, 'hatte': 55, 'is': 55,
'ist': 55, 'jedoch': 6, 'kam': 55, 'kamen': 55, 'konnte': 55, 'konnten': 55, 'lag': 55, 'leider': 6, 'musste': 55,
'mussten': 55, 'schaffte': 55, 'sind': 55, 'steckte': 55, 'war': 55, 'waren': 55, 'wollen': 56}, {'aber': 6, 'blieb':
55, 'doch': 6, 'haben': 55, 'hat': 55, 'hatte': 55, 'is': 55, 'ist': 55, 'jedoch': 6, 'kam': 55, 'kamen': 55,
'konnte': 55, 'konnten': 55, 'lag': 55, 'leider': 6, 'musste': 55, 'mussten': 55, 'schaffte': 55, 'sind': 55,
'steckte': 55, 'war': 55, 'waren': 55}, {'<should>': 58, 'aber': 6, 'blieb': 55, 'doch': 6, 'haben': 55, 'hat': 55,
'hatte': 55, 'is': 55, 'ist': 55, 'jedoch': 6, 'kam': 55, 'kamen': 55, 'konnte': 55, 'konnten': 55, 'lag': 55,
'leider': 6, 'musste': 55, 'mussten': 55, 'schaffte': 55, 'sind': 55, 'steckte': 55, 'war': 55, 'waren': 55, 'wollen':
58}, {'gewesen': 59, 'sein': 59}, {'<comeinf>': 57, 'dabei': 60, 'gekommen': 59}, {'<comeinf>': 6}, {'...': 61,
'<comeinf>': 57, 'auch': 62, 'dabei': 60, 'gekommen': 59}, {'<should>': 6, 'wollen': 6}, {'<comeinf>': 64}, {'...':
65, '<comeinf>': 64}, {'zuruckgerufen': 2, 'zurueckgerufen': 2}, {'geschafft': 6}, {'nicht': 68}, {'zeit': 6},
{'gemeldet': 2}, {'aber': 71}, {'zurueckgerufen': 2}, {'zuruckgerufen': 2}, {'abgesagt': 6, 'dann': 67, 'es': 69,
'gefehlt': 6, 'keine': 70, 'mich': 67, 'sich': 72, 'spaeter': 73, 'spater': 74, 'zuruckgerufen': 2, 'zurueckgerufen':
2}, {'...': 61, '<comeinf>': 57, 'abgesagt': 6, 'auch': 62, 'dabei': 60, 'gekommen': 59, 'keine': 70}, {'im': 6},
{'im': 6, 'noch': 77}, {'s': 8}, {'von': 14}, {'anlauf': 2}, {'': (2, 'at'), 'beisein': 48, 'buero': 80, 'buro': 80,
'cafe': 14, 'café': 14, 'dienstreise': 6, 'ferien': 6, 'haus': 14, 'hause': 14, 'hotel': 14, 'karenz': 6,
'krankenstand': 6, 'laufe': 11, 'restaurant': 14, 'urlaub': 9, 'zweiten': 81}, {'': (2, 'at'), 'begleitung': 48,
'dem': 14, 'den': 14, 'der': 14, 'die': 14, 'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'sachen': 8, 'urlaub': 6},
{'aufgetaucht': 6, 'auftaucht': 6, 'erschienen': 6, 'gekommen': 6, 'kommen': 6, 'kumma': 6}, {'<not>': 84}, {'<not>':
84, 'aber': 85}, {'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'urlaub': 6}, {'geblieben': 6}, {'dienstreise': 6,
'ferien': 6, 'karenz': 6, 'krankenstand': 6, 'urlaub': 6}, {'krank': 6, 'verhindert': 6}, {'aufgetaucht': 6,
'erschienen': 6, 'gekommen': 6}, {'krankenstand': 6}, {'im': 92}, {'<not>': 84, 'aber': 85, 'auf': 87, 'daheim': 88,
'entschuldigt': 6, 'im': 89, 'in': 87, 'krank': 6, 'leider': 90, 'nicht': 91, 'noch': 93, 'verhindert': 6}, {'bei': 0,
'm': 0, 'mit': 0, 'w': 0}, {'doch': 42, 'nicht': 6}, {'sein': 6}, {'dabei': 97, 'kommen': 6}, {'nicht': 98}, {'doch':
99, 'leider': 99, 'n': 42, 'net': 6, 'nicht': 6}, {'': (3, 'absent_before'), 'gemeldet': 6}, {'entschuldigen': 6},
{'sich': 102}, {'im': 6, 'mit': 6}, {'krank': 6, 'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6, 'ohne': 9,
'verhindert': 6}, {'gruesse': 53, 'grusse': 53}, {'nachricht': 36}, {'': (0, 'with'), 'dabei': 0}, {'absagen': 6,
'passen': 6}, {'start': 6}, {'raum': 6}, {'dabei': 6}, {'': (3, 'absent_before'), 'dabei': 6}, {'': (3,
'absent_before'), 'am': 110, 'anwesend': 6, 'aufgetaucht': 6, 'da': 6, 'dabei': 6, 'erschienen': 6, 'gekommen': 6,
'geschafft': 6, 'im': 111, 'mehr': 112, 'mit': 113}, {'show': 6}, {'vor': 11}, {'': (3, 'absent_before'), 'den': 9,
'die': 9}, {'zuruck': 2, 'zurueck': 2}, {'zurueck': 2}, {'zuruck': 2}, {'dann': 118, 'spaeter': 119, 'spater': 120,
'zuruck': 2, 'zurueck': 2}, {'an': 0, 'bei': 0, 'von': 0}, {'es': 42}, {'gruesse': 53}, {'grusse': 53}, {'gekommen':
6}, {'<not>': 84, 'aber': 85, 'nicht': 126}, {'an': 0, 'mit': 0, 'von': 0}, {'<comeinf>': 59, 'dabei': 60, 'gekommen':
59}, {'...': 129, '<comeinf>': 59, 'auch': 62, 'dabei': 60, 'gekommen': 59}, {'erreicht': 2, 'erwischt': 2,
'gesprochen': 2, 'telefoniert': 2}, {'doch': 131, 'erreicht': 2, 'erwischt': 2, 'gesprochen': 2, 'telefoniert': 2},
{'': (5, 'due'), 'am': 11, 'bis': 11}, {'stau': 6}, {'im': 134}, {'im': 134, 'noch': 135}, {'': (3, 'absent_before'),
'dessen': 2, 'von': 8}, {'im': 6, 'in': 6}, {'im': 6, 'in': 6, 'noch': 138}, {'auf': 6}, {'nicht': 140}, {'m': 0,
'mit': 0, 'v': 0, 'von': 0, 'w': 0}, {'m': 0, 'mit': 0, 'von': 0, 'w': 0}, {'bei': 0, 'm': 0, 'mit': 0}, {'': (1,
'about'), 'ist': 8, 'war': 8}, {'gelaufen': 0}, {'weg': 146}, {'': (1, 'about'), 'den': 147}, {'': (2, 'at'), 'wegen':
8}, {'': (5, 'due'), 'dem': 14, 'der': 14}, {'an': 0, 'm': 0, 'mit': 0, 'v': 0, 'von': 0}, {'weg': 6}, {'da': 6}, {'':
(4, 'absent_after'), 'dabei': 6}, {'am': 110, 'anwesend': 6, 'da': 6, 'dabei': 6, 'im': 111, 'mehr': 112, 'mit': 154},
{'...': 129, '<comeinf>': 59, 'auch': 62, 'auf': 87, 'bei': 0, 'bereits': 152, 'dabei': 60, 'entschuldigt': 6,
'gekommen': 59, 'ich': 1, 'im': 87, 'in': 87, 'krank': 6, 'leider': 90, 'ned': 153, 'net': 153, 'nicht': 155, 'nod':
153, 'noed': 153, 'schon': 152, 'verhindert': 6}, {'...': 129, '<comeinf>': 59, 'auch': 62, 'bei': 0, 'dabei': 60,
'gekommen': 59, 'nicht': 155, 'wir': 1}, {'neues': 17}, {'es': 8}, {'geht': 159}, {'kommen': 6, 'mit': 6}, {'...':
129, '<comeinf>': 59, 'auch': 62, 'dabei': 60, 'gekommen': 59, 'nicht': 161}, {'besuch': 1, 'gast': 1}, {'': (2,
'at'), 'thema': 8}, {'abendessen': 1, 'abends': 4, 'aber': 7, 'about': 8, 'absent': 6, 'abw': 9, 'abwesend': 9,
'alle': 10, 'allerspaetestens': 11, 'allerspatestens': 11, 'am': 13, 'an': 15, 'angerufen': 0, 'anruf': 16, 'ans': 14,
'anstatt': 9, 'anstelle': 17, 'antwort': 18, 'anw': 0, 'anwesend': 0, 'apero': 1, 'apéro': 1, 'at': 14, 'auch': 19,
'auf': 20, 'aufm': 14, 'aufn': 14, 'aus': 14, 'ausser': 9, 'außer': 9, 'begegnet': 0, 'bei': 23, 'beim': 25, 'bespr':
26, 'besuch': 27, 'besucht': 0, 'besuchte': 0, 'betr': 8, 'betreff': 8, 'betreffend': 8, 'betreffs': 8, 'bezueglich':
8, 'bezuglich': 8, 'bin': 28, 'binnen': 11, 'bis': 29, 'blieb': 31, 'brief': 32, 'by': 11, 'bzgl': 8, 'call': 33,
'da': 34, 'dabei': 0, 'dae': 34, 'dafuer': 2, 'dafur': 2, 'dann': 12, 'darauffolgenden': 34, 'deadline': 11,
'dennoch': 2, 'diese': 34, 'diesem': 34, 'diesen': 34, 'dieser': 34, 'dieses': 34, 'diesmal': 35, 'dm': 36, 'doch':
37, 'dreht': 39, 'dä': 34, 'e': 41, 'email': 40, 'entschuldigt': 9, 'erreicht': 0, 'erschien': 42, 'erzaehlt': 17,
'erzahlt': 17, 'es': 43, 'essen': 1, 'faellig': 44, 'fallig': 44, 'fehlt': 6, 'fehlte': 9, 'fehlten': 9, 'folgenden':
34, 'fr': 0, 'frage': 45, 'fragen': 45, 'frau': 0, 'frist': 11, 'fruehstueck': 1, 'fruhstuck': 1, 'gar': 19,
'gedanken': 45, 'gefehlt': 46, 'gegenuber': 47, 'gegenueber': 47, 'gehoert': 48, 'gehort': 48, 'geht': 49,
'gemeinsam': 50, 'gesprach': 51, 'gespraech': 51, 'gesprochen': 17, 'getroffen': 0, 'ging': 52, 'gings': 38,
'grillen': 1, 'gruesse': 53, 'gruss': 53, 'grusse': 53, 'haett': 63, 'haette': 63, 'haetten': 63, 'haettn': 66, 'hat':
75, 'hats': 69, 'hatt': 63, 'hatte': 76, 'hatten': 63, 'hattn': 66, 'herr': 0, 'herrn': 0, 'hing': 78, 'hinsichtlich':
8, 'hinterm': 14, 'hr': 0, 'hätte': 63, 'hätten': 63, 'i': 79, 'im': 82, 'in': 83, 'info': 45, 'infos': 45, 'inm': 14,
'innerhalb': 11, 'ins': 14, 'intro': 45, 'is': 86, 'ist': 94, 'jedoch': 19, 'kaffe': 1, 'kaffee': 95, 'kam': 96,
'kamen': 42, 'kann': 42, 'keine': 70, 'kennt': 8, 'kommende': 34, 'kommendem': 34, 'kommenden': 34, 'kommender': 34,
'kommendes': 34, 'kommt': 42, 'konnte': 100, 'konnten': 42, 'kontakt': 45, 'krank': 101, 'krankgemeldet': 6,
'kuenftig': 34, 'kunftig': 34, 'kurz': 1, 'laengstens': 11, 'laesst': 103, 'lag': 104, 'langstens': 11, 'lasst': 103,
'leider': 105, 'letztlich': 12, 'lg': 53, 'liebe': 106, 'liess': 103, 'linkedin': 107, 'lunch': 26, 'm': 0, 'mail':
40, 'mails': 32, 'meeting': 26, 'meinung': 45, 'mi': 0, 'mim': 0, 'minus': 9, 'mit': 108, 'mitm': 0, 'mitn': 0,
'mittagessen': 1, 'musste': 109, 'na': 34, 'nach': 14, 'nachgeholt': 2, 'nachricht': 40, 'nachst': 34, 'nachste': 34,
'nachsten': 34, 'nachster': 34, 'nachstes': 34, 'nae': 34, 'naechst': 34, 'naechste': 34, 'naechsten': 34,
'naechster': 34, 'naechstes': 34, 'nahe': 14, 'neben': 14, 'ned': 6, 'net': 6, 'neues': 48, 'news': 45, 'next': 34,
'nicht': 114, 'no': 115, 'noch': 116, 'nod': 6, 'noed': 6, 'ohne': 117, 'party': 1, 'per': 11, 'post': 18,
'postkarte': 36, 're': 8, 'redete': 50, 'regarding': 8, 'rief': 121, 'ruckmeldung': 18, 'ruckruf': 122,
'rueckmeldung': 18, 'rueckruf': 122, 'rund': 38, 'san': 86, 'sans': 9, 'sass': 50, 'saß': 50, 'schaffte': 123,
'schliesslich': 2, 'schoene': 124, 'schone': 125, 'schwaenzte': 6, 'schwanzte': 6, 'seitens': 8, 'sind': 127, 'slack':
128, 'sms': 32, 'sollte': 130, 'sollten': 130, 'spaeter': 132, 'spaetestens': 133, 'spater': 132, 'spatestens': 133,
'sprach': 50, 'sprachnachricht': 32, 'stand': 136, 'statt': 137, 'stattdessen': 2, 'steckte': 139, 'sucht': 8,
'tauchte': 141, 'teilnehmende': 0, 'teilnehmer': 0, 'tel': 142, 'telefonat': 143, 'termin': 144, 'thema': 145, 'this':
34, 'till': 11, 'tn': 0, 'traf': 0, 'trafen': 0, 'treff': 0, 'treffe': 0, 'treffen': 26, 'trotzdem': 2, 'uber': 148,
'uberm': 8, 'ubers': 8, 'ueber': 148, 'ueberm': 8, 'uebers': 8, 'um': 8, 'unentschuldigt': 6, 'unterm': 14, 'until':
11, 'update': 45, 'updates': 45, 'verhindert': 9, 'via': 14, 'vk': 26, 'von': 149, 'vor': 150, 'vorbei': 1,
'vorbeigeschaut': 1, 'vorm': 11, 'w': 0, 'waer': 130, 'waere': 130, 'waeren': 130, 'wapp': 151, 'war': 156, 'ware':
130, 'waren': 157, 'was': 158, 'wegen': 8, 'whatsapp': 151, 'wie': 160, 'with': 0, 'without': 9, 'wollt': 130,
'wollte': 162, 'wollten': 130, 'wsap': 151, 'wär': 130, 'wären': 130, 'zu': 163, 'zum': 164, 'zur': 14, 'zusammen':
50}]


KINDS = [{'': (4, 'meal')}, {'': (7, 'event')}, {'': (2, 'call')}, {'': (8, 'meeting')}, {'fixe': 3}, {'': (3,
'coffee')}, {'': (5, 'message')}, {'1': 3}, {'1': 3, 'on': 7}, {'besucht': 3}, {'...': 9, 'besucht': 3}, {'essen': 0},
{'work': 1}, {'fon': 2, 'handy': 2, 'tel': 2, 'telefon': 2}, {'strippe': 2}, {'der': 14, 'die': 14}, {'tel': 2,
'telefon': 2}, {'': (6, 'email')}, {'tee': 5}, {'einen': 18, 'n': 18, 'nen': 18, 'tee': 5}, {'gewesen': 3, 'gsi': 3,
'gwesen': 3}, {'...': 20}, {'gewesen': 3, 'gsi': 3, 'gwesen': 3, 'in': 21}, {'N': 22}, {'N': 22, 'chinesen': 0, 'fon':
2, 'griechen': 0, 'handy': 2, 'heurigen': 0, 'inder': 0, 'italiener': 0, 'japaner': 0, 'mexikaner': 0, 'spanier': 0,
'tel': 2, 'telefon': 2, 'thai': 0, 'tuerken': 0, 'turken': 0, 'vietnamesen': 0, 'wirt': 0, 'wirten': 0}, {'': (0,
'intro')}, {'gemacht': 25}, {'ausgeschenkt': 1, 'serviert': 1, 'verkauft': 1, 'verteilt': 1}, {'pretzels': 1}, {'und':
28}, {'meeting': 3}, {'lunch': 0}, {'getrunken': 5}, {'up': 3}, {'in': 3}, {'': (3, 'coffee'), 'chat': 5}, {'': (8,
'meeting'), 'day': 1}, {'market': 1}, {'call': 2}, {'': (6, 'email'), 'wechsel': 17}, {'mail': 39, 'mails': 17},
{'vorgestellt': 25}, {'': (6, 'email'), 'verkehr': 17}, {'': (4, 'meal'), 'ausgeschenkt': 1, 'gegangen': 0, 'gehen':
0, 'gewesen': 0, 'serviert': 1, 'verkauft': 1, 'verteilt': 1}, {'gesprach': 3, 'gespraech': 3}, {'white': 5}, {'meet':
2}, {'messe': 1}, {'schokolade': 5}, {'geschrieben': 6}, {'her': 49}, {'und': 50}, {'agentur': 3, 'atelier': 3,
'betrieb': 3, 'buero': 3, 'buro': 3, 'fabrik': 3, 'filiale': 3, 'firma': 3, 'geschaeft': 3, 'geschaft': 3,
'hauptquartier': 3, 'kanzlei': 3, 'laden': 3, 'ladenlokal': 3, 'lager': 3, 'office': 3, 'ordination': 3, 'praxis': 3,
'redaktion': 3, 'studio': 3, 'werkstatt': 3, 'zentrale': 3}, {'agentur': 3, 'atelier': 3, 'betrieb': 3, 'buero': 3,
'buro': 3, 'fabrik': 3, 'filiale': 3, 'firma': 3, 'geschaeft': 3, 'geschaft': 3, 'hauptquartier': 3, 'kaffeehaus': 5,
'kanzlei': 3, 'laden': 3, 'ladenlokal': 3, 'lager': 3, 'neuen': 52, 'office': 3, 'ordination': 3, 'praxis': 3,
'redaktion': 3, 'studio': 3, 'werkstatt': 3, 'zentrale': 3}, {'agentur': 3, 'atelier': 3, 'betrieb': 3, 'buero': 3,
'buro': 3, 'fabrik': 3, 'filiale': 3, 'firma': 3, 'geschaeft': 3, 'geschaft': 3, 'hauptquartier': 3, 'kanzlei': 3,
'laden': 3, 'ladenlokal': 3, 'lager': 3, 'neuen': 52, 'office': 3, 'ordination': 3, 'praxis': 3, 'redaktion': 3,
'studio': 3, 'werkstatt': 3, 'zentrale': 3}, {'der': 52, 'die': 52, 'ihrem': 54, 'ihrer': 52, 'seinem': 54, 'seiner':
52, 'unserem': 52, 'unserer': 52}, {'': (0, 'intro'), 'mail': 25}, {'kuchen': 5}, {'': (3, 'coffee'), 'ausgeschenkt':
1, 'serviert': 1, 'und': 57, 'verkauft': 1, 'verteilt': 1}, {'off': 3}, {'': (8, 'meeting'), 'event': 1}, {'update':
3}, {'party': 1}, {'': (5, 'message'), 'nachricht': 6}, {'up': 1}, {'': (8, 'meeting'), 'gesprach': 3, 'gespraech':
3}, {'bekannt': 26}, {'': (4, 'meal'), 'gegessen': 0}, {'': (7, 'event'), 'event': 1}, {'one': 3}, {'on': 69}, {'fon':
2, 'handy': 2, 'mail': 17, 'meet': 2, 'tel': 2, 'telefon': 2}, {'': (8, 'meeting'), 'day': 1, 'event': 1, 'night': 1},
{'an': 2}, {'': (2, 'call'), '...': 73}, {'table': 1}, {'...': 73}, {'mit': 3}, {'...': 77, 'ich': 77, 'mit': 3},
{'zusammen': 3}, {'...': 79, 'wir': 3}, {'kaffee': 5}, {'planning': 3}, {'night': 1}, {'tuer': 1, 'tur': 1},
{'offenen': 84}, {'der': 85}, {'': (2, 'call'), 'call': 2, 'nachricht': 6}, {'getrunken': 5, 'mit': 5}, {'mich': 3},
{'ich': 89, 'mich': 3}, {'uns': 3}, {'': (8, 'meeting'), 'uns': 3, 'wir': 91}, {'augen': 3}, {'vier': 93}, {'call': 2,
'konferenz': 2}, {'augen': 44}, {'note': 6}, {'termin': 3}, {'ort': 98}, {'N': 34}, {'bei': 100, 'beim': 100}, {'bei':
100, 'beim': 100, 'ich': 101}, {'summit': 1}, {'app': 6}, {'': (5, 'message'), 'anruf': 2, 'call': 2}, {'': (2,
'call'), 'call': 2}, {'': (4, 'meal'), 'essen': 0, 'gegessen': 0, 'gspeist': 0}, {'abend': 107, 'mittag': 107},
{'chinesen': 0, 'essen': 0, 'griechen': 0, 'heurigen': 0, 'inder': 0, 'italiener': 0, 'japaner': 0, 'tee': 5, 'thai':
0, 'tuerken': 0, 'turken': 0, 'vietnamesen': 0, 'wirt': 0, 'wirten': 0}, {'-abendessen': 0, '-abschlussfeier': 1,
'-anruf': 2, '-ausstellung': 1, '-beirat': 3, '-besprechung': 3, '-brunch': 0, '-call': 2, '-dinner': 0, '-empfang':
1, '-feier': 1, '-fest': 1, '-festessen': 0, '-fondue': 0, '-fruehstueck': 0, '-fruhstuck': 0, '-gala': 1,
'-gansessen': 0, '-gesprach': 3, '-gespraech': 3, '-grillessen': 0, '-hackathon': 1, '-interview': 3, '-jause': 0,
'-jour': 4, '-kaffee': 5, '-klausur': 3, '-konferenz': 1, '-kongress': 1, '-konzert': 1, '-lunch': 0, '-meeting': 3,
'-meetup': 1, '-messe': 1, '-mittagessen': 0, '-nachricht': 6, '-party': 1, '-pizzaessen': 0, '-probelauf': 3,
'-rucksprache': 3, '-ruecksprache': 3, '-session': 3, '-sitzung': 3, '-stammtisch': 1, '-tagung': 1, '-telefonat': 2,
'-telefonkonferenz': 2, '-telko': 2, '-termin': 3, '-treffen': 3, '-verhandlung': 3, '-videocall': 2, '-vortrag': 1,
'-workshop': 3, '-zoomcall': 2, '1': 8, '<me>': 10, 'abendbrot': 0, 'abendessen': 0, 'abends': 11, 'abgestimmt': 3,
'abschlussgesprach': 3, 'abschlussgespraech': 3, 'abstimmung': 3, 'after': 12, 'afterwork': 1, 'agluetet': 2,
'aglutet': 2, 'agrueeft': 2, 'agrueft': 2, 'alumnitreffen': 1, 'am': 13, 'an': 15, 'angebimmelt': 2, 'angeklingelt':
2, 'angelaeutet': 2, 'angelautet': 2, 'angerufen': 2, 'angeschrieben': 6, 'anruf': 2, 'anrufe': 2, 'ans': 16,
'antwortet': 6, 'antwortete': 6, 'antwortmail': 17, 'arbeitsessen': 0, 'arbeitstermin': 3, 'arbeitstreffen': 3,
'assen': 0, 'auf': 19, 'aufsichtsratssitzung': 3, 'ausgetauscht': 3, 'ausstellung': 1, 'austausch': 3, 'ball': 1,
'barcamp': 1, 'beerdigung': 1, 'begehung': 3, 'begrabnis': 1, 'begraebnis': 1, 'bei': 23, 'beim': 24, 'beirat': 3,
'beiratssitzung': 3, 'bekannt': 26, 'bekanntgemacht': 25, 'bekanntgmacht': 25, 'bekocht': 0, 'beraten': 3,
'beratungsgesprach': 3, 'beratungsgespraech': 3, 'besichtigung': 3, 'bespr': 3, 'besprechung': 3, 'besprechungen': 3,
'besprochen': 3, 'besuch': 3, 'betriebsbesichtigung': 3, 'bewerbungsgesprach': 3, 'bewerbungsgespraech': 3, 'bier':
27, 'bits': 29, 'board': 30, 'boardmeeting': 3, 'branchentreff': 1, 'branchentreffen': 1, 'breakfast': 0, 'brief': 6,
'brotzeit': 0, 'brunch': 0, 'bsprechig': 3, 'business': 31, 'businesslunch': 0, 'cafe': 32, 'call': 2, 'calls': 2,
'cappuccino': 5, 'catch': 33, 'catchup': 3, 'chat': 6, 'chats': 6, 'check': 34, 'christkindlmarkt': 1, 'coaching': 3,
'coachingtermin': 3, 'coffee': 35, 'coffeechat': 5, 'connected': 25, 'connectet': 25, 'daily': 3, 'demo': 36,
'demoday': 1, 'design': 37, 'dienstbesprechung': 3, 'diniert': 0, 'dinner': 0, 'discord': 6, 'discovery': 38, 'dm': 6,
'dms': 6, 'doener': 0, 'doner': 0, 'durchgeklingelt': 2, 'durchgerufen': 2, 'durchgesprochen': 3, 'e': 40, 'einander':
41, 'einspaenner': 5, 'einspanner': 5, 'einstellungsgesprach': 3, 'einstellungsgespraech': 3, 'einweihung': 1,
'email': 42, 'emails': 17, 'empfang': 1, 'entwicklungsgesprach': 3, 'entwicklungsgespraech': 3, 'eroeffnung': 1,
'eroffnung': 1, 'erreicht': 2, 'erstcall': 2, 'erstgesprach': 3, 'erstgespraech': 3, 'espresso': 5, 'essen': 43,
'event': 1, 'expo': 1, 'facetime': 2, 'fachmesse': 1, 'familienessen': 0, 'feedback': 44, 'feedbackgesprach': 3,
'feedbackgespraech': 3, 'feier': 1, 'ferngesprach': 2, 'ferngespraech': 2, 'fest': 1, 'festival': 1, 'firmenfeier': 1,
'fischessen': 0, 'flat': 45, 'flohmarkt': 1, 'follow': 33, 'fondue': 0, 'fruehstueck': 0, 'fruehstuecken': 0,
'fruehstueckten': 0, 'fruhstuck': 0, 'fruhstucken': 0, 'fruhstuckten': 0, 'fussballspiel': 1, 'gaenseessen': 0,
'gala': 1, 'ganseessen': 0, 'geantwortet': 6, 'gebruncht': 0, 'geburtstagsessen': 0, 'geburtstagsfeier': 1,
'geburtstagsparty': 1, 'gecallt': 2, 'gechatted': 6, 'gechattet': 6, 'gefacetimed': 2, 'gefruehstueckt': 0,
'gefruehstuekt': 0, 'gefruhstuckt': 0, 'gefruhstukt': 0, 'gegessen': 0, 'gegrillt': 0, 'gehaltsgesprach': 3,
'gehaltsgespraech': 3, 'gejausnet': 0, 'gekocht': 0, 'gelunched': 0, 'geluncht': 0, 'gemailed': 17, 'gemailt': 17,
'generalversammlung': 1, 'gephont': 2, 'gepingt': 6, 'gepitcht': 3, 'geschaeftsessen': 0, 'geschaftsessen': 0,
'geschrieben': 6, 'gesimst': 6, 'geskypt': 2, 'geslackt': 6, 'gespeist': 0, 'gesprach': 3, 'gesprache': 3,
'gespraech': 3, 'gespraeche': 3, 'getagt': 3, 'getextet': 6, 'getraenke': 27, 'getranke': 27, 'getroffen': 3,
'gewhatsappt': 6, 'gezoomt': 2, 'gluehwein': 27, 'gluhwein': 27, 'google': 46, 'grillabend': 0, 'grillen': 0,
'gruenderabend': 1, 'gruenderfruehstueck': 1, 'gruendertag': 1, 'gruendertreffen': 1, 'grunderabend': 1,
'grunderfruhstuck': 1, 'grundertag': 1, 'grundertreffen': 1, 'gschribe': 6, 'gtroffe': 3, 'gv': 1, 'hackathon': 1,
'hannover': 47, 'hauptversammlung': 1, 'hausbesuch': 3, 'hausmesse': 1, 'heisse': 48, 'heurigen': 0, 'heuriger': 0,
'hin': 51, 'hingesetzt': 3, 'hochzeit': 1, 'im': 53, 'imessage': 6, 'in': 55, 'ins': 52, 'insta': 6, 'instagram': 6,
'interview': 3, 'intro': 56, 'introduced': 25, 'introed': 25, 'introgemacht': 25, 'intromail': 17, 'intros': 25,
'investorengesprach': 3, 'investorengespraech': 3, 'investorentag': 1, 'jahresgesprach': 3, 'jahresgespraech': 3,
'jahrestagung': 1, 'jause': 0, 'jf': 3, 'jour': 4, 'jubilaeum': 1, 'jubilaum': 1, 'kaefele': 5, 'kaeffchen': 5,
'kafele': 5, 'kaffchen': 5, 'kaffe': 5, 'kaffee': 58, 'kaffeedate': 5, 'kaffeehaus': 5, 'kaffeeklatsch': 5,
'kaffeekraenzchen': 5, 'kaffeekranzchen': 5, 'kaffeepause': 5, 'kaffeetermin': 5, 'kaffeetrinken': 5, 'kaffeetscherl':
5, 'kaffetrinken': 5, 'kafi': 5, 'kakao': 5, 'kantine': 0, 'kennenlerngesprach': 3, 'kennenlerngespraech': 3,
'kennenlerntermin': 3, 'kick': 59, 'kickoff': 60, 'klassentreffen': 1, 'konferenz': 1, 'kongress': 1, 'konzert': 1,
'krisensitzung': 3, 'kuchen': 27, 'kundenevent': 1, 'kundengesprach': 3, 'kundengespraech': 3, 'kundentag': 1,
'kundentermin': 3, 'kurzes': 61, 'kurznachricht': 6, 'lagebesprechung': 3, 'latte': 5, 'launch': 62, 'lesung': 1,
'linkedin': 63, 'lunch': 0, 'lunchtermin': 0, 'mail': 17, 'mailanfrage': 17, 'mailaustausch': 17, 'mailkontakt': 17,
'mails': 17, 'mailt': 17, 'mailte': 17, 'mailten': 17, 'mailverkehr': 17, 'mailwechsel': 17, 'meet': 64, 'meeting': 3,
'meetings': 3, 'meetup': 1, 'melange': 5, 'mentoring': 65, 'mentoringtermin': 3, 'messe': 1, 'messenger': 6,
'mitarbeitergesprach': 3, 'mitarbeitergesprache': 3, 'mitarbeitergespraech': 3, 'mitarbeitergespraeche': 3,
'miteinander': 66, 'mittag': 67, 'mittagessen': 0, 'mittagessens': 0, 'mittagstisch': 0, 'morgenrunde': 3, 'mtg': 3,
'nachbesprechung': 3, 'nachricht': 6, 'nachrichten': 6, 'nachtessen': 0, 'nachtmahl': 0, 'networking': 68,
'netzwerkabend': 1, 'netzwerktreffen': 1, 'netzwerkveranstaltung': 1, 'neujahrsempfang': 1, 'newsletter': 17,
'notartermin': 3, 'offsite': 1, 'oktoberfest': 1, 'one': 70, 'opening': 1, 'ortstermin': 3, 'panel': 1, 'partnertag':
1, 'partnertreffen': 1, 'party': 1, 'per': 71, 'personalgesprach': 3, 'personalgespraech': 3, 'phone': 2, 'pitch': 72,
'pitchabend': 1, 'pizza': 0, 'planning': 3, 'planungsrunde': 3, 'pn': 6, 'podium': 1, 'podiumsdiskussion': 1,
'polterabend': 1, 'polterer': 1, 'postkarte': 6, 'praesentation': 3, 'praesentiert': 3, 'prasentation': 3,
'prasentiert': 3, 'probelauf': 3, 'probetag': 3, 'probevortrag': 3, 'projektmeeting': 3, 'projektsitzung': 3,
'punsch': 27, 'punschstand': 1, 'qbr': 3, 'quartalsgesprach': 3, 'quartalsgespraech': 3, 'quarterly': 3, 'quick': 38,
'raclette': 0, 'retreat': 1, 'retro': 3, 'retrospektive': 3, 'review': 3, 'rief': 74, 'riefen': 2, 'rouladenessen': 0,
'round': 75, 'roundtable': 1, 'ruckruf': 2, 'rucksprache': 3, 'rueckruf': 2, 'ruecksprache': 3, 'ruf': 76, 'rufe': 76,
'ruft': 76, 'runde': 3, 'rundmail': 17, 'sales': 38, 'sass': 78, 'sassen': 80, 'saß': 78, 'saßen': 80, 'schale': 81,
'schreibt': 6, 'schrieb': 6, 'schrieben': 6, 'seminar': 1, 'signal': 6, 'sitzig': 3, 'sitzung': 3, 'sitzungen': 3,
'skype': 2, 'slack': 6, 'slush': 1, 'sms': 6, 'sommerfest': 1, 'sonntagsessen': 0, 'soupiert': 0, 'spargelessen': 0,
'sparring': 3, 'sprachmemo': 6, 'sprachnachricht': 6, 'sprachnachrichten': 6, 'sprint': 82, 'stammtisch': 1, 'stand':
33, 'standortgesprach': 3, 'standortgespraech': 3, 'standup': 3, 'startup': 83, 'statusgesprach': 3,
'statusgespraech': 3, 'statusmeeting': 3, 'strategiegesprach': 3, 'strategiegespraech': 3, 'strategiemeeting': 3,
'strippe': 2, 'summit': 1, 'suppe': 27, 'sushi': 0, 'symposium': 1, 'sync': 3, 'tag': 86, 'tagung': 1, 'tasse': 18,
'taufe': 1, 'team': 30, 'teamessen': 0, 'teammeeting': 3, 'teamrunde': 3, 'teams': 87, 'teamscall': 2, 'teamsitzung':
3, 'tee': 88, 'teestunde': 5, 'teetrinken': 5, 'tel': 2, 'telco': 2, 'telefon': 2, 'telefonat': 2, 'telefonate': 2,
'telefongesprach': 2, 'telefongespraech': 2, 'telefoniere': 2, 'telefonieren': 2, 'telefoniert': 2, 'telefonierte': 2,
'telefonierten': 2, 'telefonisch': 2, 'telefonkonferenz': 2, 'telefontermin': 2, 'telegram': 6, 'telko': 2, 'termin':
3, 'text': 6, 'textet': 6, 'textete': 6, 'threema': 6, 'tk': 2, 'traf': 3, 'trafen': 3, 'treff': 90, 'treffe': 90,
'treffen': 92, 'troffe': 3, 'troffen': 3, 'ubergabe': 3, 'ubergabegesprach': 3, 'ubers': 13, 'uebergabe': 3,
'uebergabegespraech': 3, 'uebers': 13, 'unter': 94, 'unterhaltung': 3, 'unternehmerfruehstueck': 1,
'unternehmerfruhstuck': 1, 'unternehmertreffen': 1, 'unterredung': 3, 'veranstaltung': 1, 'verbunden': 25,
'verhandelt': 3, 'verhandlung': 3, 'verhandlungen': 3, 'verkaufsgesprach': 3, 'verkaufsgespraech': 3,
'verkaufstermin': 3, 'verkuppelt': 25, 'verlaengerten': 5, 'verlaengerter': 5, 'verlangerten': 5, 'verlangerter': 5,
'vernetzt': 25, 'vernissage': 1, 'vertragsgesprach': 3, 'vertragsgespraech': 3, 'vertriebsmeeting': 3, 'vesper': 0,
'via': 13, 'video': 95, 'videoanruf': 2, 'videocall': 2, 'videochat': 2, 'videogesprach': 2, 'videogespraech': 2,
'videokonferenz': 2, 'videotelefonat': 2, 'vier': 96, 'vieraugengesprach': 3, 'vieraugengespraech': 3, 'vk': 2,
'voice': 97, 'voicenote': 6, 'vor': 99, 'vorbesprechung': 3, 'vorfuehrung': 3, 'vorfuhrung': 3, 'vorgestellt': 25,
'vorstandssitzung': 3, 'vorstellungsgesprach': 3, 'vorstellungsgespraech': 3, 'vortrag': 1, 'wa': 6, 'wapp': 6, 'war':
102, 'web': 103, 'websummit': 1, 'weekly': 3, 'weihnachtsessen': 0, 'weihnachtsfeier': 1, 'weihnachtsmarkt': 1,
'whats': 104, 'whatsapp': 105, 'whatsappt': 6, 'wiesn': 1, 'workshop': 1, 'wsap': 6, 'xing': 6, 'zabig': 0, 'zmittag':
0, 'zmorge': 0, 'zmorgen': 0, 'znacht': 0, 'znueni': 0, 'znuni': 0, 'zoom': 106, 'zoomcall': 2, 'zu': 108, 'zum': 109,
'zuruckgerufen': 2, 'zuruckgeschrieben': 6, 'zurueckgerufen': 2, 'zurueckgeschrieben': 6, 'zusammengebracht': 25,
'zusammengehockt': 3, 'zusammengehoeckt': 3, 'zusammengehöckt': 3, 'zusammengesessen': 3, 'zusammengesetzt': 3,
'zvieri': 0, 'zweitgesprach': 3, 'zweitgespraech': 3}]

