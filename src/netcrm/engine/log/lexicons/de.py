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
'bittet': ('bidding', 'verb3', 'does3'), 'bleiben': ('verb3',), 'bleibt': ('verb3',), 'blieb': ('verb3',), 'blog':
('work',), 'blogpost': ('work', 'thing'), 'bloss': ('filler',), 'bluesky': ('network',), 'blum': ('name_words',),
'boehm': ('name_words',), 'bohm': ('name_words',), 'boomt': ('verb3',), 'borg': ('give1',), 'borge': ('give1',),
'borgen': ('giveinf',), 'borgt': ('give3',), 'boss': ('rel',), 'bp': ('work',), 'brach': ('verb3',), 'brachte':
('verb3',), 'braeuchte': ('verb3', 'needs'), 'brand': ('name_words',), 'brannte': ('verb3',), 'brauch': ('verb1',),
'brauche': ('verb1',), 'brauchen': ('verb3', 'needs'), 'braucht': ('hello', 'verb3', 'needs'), 'brauchte': ('verb3',
'needs'), 'braun': ('name_words',), 'brennt': ('verb3',), 'bricht': ('verb3',), 'briefen': ('callinf',), 'bring':
('give1', 'verb1'), 'bringe': ('give1', 'verb1'), 'bringen': ('give1', 'give3', 'giveinf'), 'bringt': ('verb3',
'give3', 'sends3'), 'brucke': ('name_words',), 'bruder': ('rel',), 'bruecke': ('name_words',), 'bräuchte': ('verb3',
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
'hello'), 'dieses': ('det',), 'dill': ('name_words',), 'dinner': ('appointment',), 'direkt': ('filler',), 'diss':
('work',), 'dissertation': ('work',), 'doch': ('filler',), 'doktor': ('title',), 'dokument': ('thing',), 'donnerstag':
('hello',), 'doziert': ('verb3',), 'dr': ('det', 'article', 'title'), 'draengt': ('bidding', 'verb3'), 'draengte':
('verb3',), 'draft': ('work',), 'drangt': ('bidding', 'verb3'), 'drangte': ('verb3',), 'drehbuch': ('work',), 'dreht':
('deed3',), 'drei': ('hello',), 'dringend': ('filler',), 'drucke': ('give1',), 'druckt': ('verb3', 'give3', 'deed3',
'sends3', 'does3'), 'drueckt': ('verb3',), 'drückt': ('verb3',), 'duenn': ('name_words',), 'duerfte': ('verb3',),
'dunn': ('name_words',), 'durch': ('hello', 'particle'), 'durchgeackert': ('reviewed',), 'durchgeben': ('giveinf',),
'durchgegangen': ('reviewed',), 'durchgehen': ('giveinf',), 'durchgeklingelt': ('attempt', 'reach'), 'durchgelesen':
('reviewed',), 'durchgerufen': ('reach',), 'durchgeschaut': ('reviewed',), 'durchgesehen': ('reviewed', 'done'),
'durchkorrigiert': ('reviewed',), 'durchlesen': ('giveinf',), 'durchschauen': ('giveinf',), 'durchsehen':
('giveinf',), 'durfte': ('verb3',), 'dürfte': ('verb3',), 'e': ('filler',), 'eben': ('filler',), 'eh': ('filler',),
'ehefrau': ('rel',), 'ehemalige': ('attribute',), 'ehemaligen': ('attribute',), 'ehemaliger': ('attribute',),
'ehemann': ('rel',), 'ehrenamtliche': ('helper',), 'ehrenamtlicher': ('helper',), 'ehrlich': ('filler',), 'eich':
('name_words',), 'eig': ('filler',), 'eigens': ('filler',), 'eigentlich': ('filler',), 'ein': ('det', 'hello',
'particle'), 'einander': ('hello',), 'eine': ('det', 'hello'), 'einem': ('det', 'hello'), 'einen': ('det', 'hello'),
'einer': ('det',), 'eines': ('det',), 'eingeblaeut': ('counselled',), 'eingeblaut': ('counselled',), 'eingefordert':
('asked_for',), 'eingeholt': ('done',), 'eingeladen': ('reach',), 'eingereicht': ('done',), 'eingeschaerft':
('counselled',), 'eingescharft': ('counselled',), 'einladen': ('giveinf', 'callinf'), 'einlesen': ('selfinf',),
'einmal': ('filler',), 'einreichen': ('giveinf',), 'einrichten': ('giveinf',), 'eltern': ('rel',), 'em': ('article',),
'emailed': ('reach',), 'empfahl': ('verb3',), 'empfehlen': ('giveinf',), 'empfehlung': ('counsel',), 'empfiehlt':
('verb3',), 'empfohlen': ('handed', 'counselled'), 'ende': ('name_words',), 'endet': ('verb3',), 'endete': ('verb3',),
'endlich': ('filler',), 'engagiert': ('verb3',), 'engagierte': ('verb3',), 'engel': ('name_words',), 'engels':
('name_words',), 'entlaesst': ('verb3',), 'entlasst': ('verb3',), 'entliess': ('verb3',), 'entscheidet': ('verb3',),
'entschied': ('verb3',), 'entschuldigt': ('verb3',), 'entschuldigte': ('verb3',), 'enttaeuscht': ('verb3',),
'enttauscht': ('verb3',), 'entwickelt': ('verb3',), 'entwirft': ('sends3', 'does3'), 'entworfen': ('done',),
'entwurf': ('work',), 'er': ('they', 'hello'), 'erbeten': ('asked_for',), 'erbt': ('verb3',), 'erbte': ('verb3',),
'erfahren': ('seen_of',), 'ergaenze': ('give1',), 'ergaenzen': ('giveinf',), 'ergaenzt': ('give3', 'deed3', 'sends3',
'done'), 'erganze': ('give1',), 'erganzen': ('giveinf',), 'erganzt': ('give3', 'deed3', 'sends3', 'done'), 'erholt':
('verb3',), 'erika': ('name_words',), 'erinnern': ('callinf',), 'erklaert': ('says', 'verb3', 'said'), 'erklaerte':
('says', 'verb3'), 'erklart': ('says', 'verb3', 'said'), 'erklarte': ('says', 'verb3'), 'erkundigen': ('selfinf',),
'erlaubt': ('verb3',), 'erledig': ('give1', 'deed1'), 'erledige': ('give1', 'deed1'), 'erledigen': ('giveinf',),
'erledigt': ('give3', 'deed3', 'sends3', 'done', 'does3'), 'ermittelt': ('done',), 'ernst': ('name_words',),
'eroeffnet': ('verb3',), 'eroffnet': ('verb3',), 'erreicht': ('hello',), 'erreichte': ('verb3', 'reach'), 'ers':
('they',), 'erstell': ('give1', 'deed1'), 'erstelle': ('give1', 'deed1'), 'erstellen': ('giveinf',), 'erstellt':
('give3', 'deed3', 'sends3', 'done'), 'erstmal': ('filler',), 'erwaegt': ('verb3',), 'erwaehnt': ('says', 'verb3'),
'erwaehnte': ('says', 'verb3'), 'erwagt': ('verb3',), 'erwahnt': ('says', 'verb3'), 'erwahnte': ('says', 'verb3'),
'erwartet': ('verb3', 'needs'), 'erwartete': ('verb3',), 'erwog': ('verb3',), 'erzaehlt': ('recounts', 'says',
'verb3', 'said'), 'erzaehlte': ('says', 'verb3'), 'erzahlt': ('recounts', 'says', 'verb3', 'said'), 'erzahlte':
('says', 'verb3'), 'erzielt': ('verb3',), 'es': ('it',), 'essen': ('hello', 'appointment'), 'etwas': ('hello',),
'euch': ('hello',), 'ewig': ('filler',), 'ex': ('rel',), 'excel': ('thing',), 'expandiert': ('verb3',), 'exportiert':
('verb3',), 'expose': ('work',), 'exposee': ('work',), 'facebook': ('network',), 'faehrt': ('verb3',), 'faellt':
('hello', 'verb3'), 'faende': ('saysv',), 'faengt': ('verb3',), 'fahrkarten': ('bookable',), 'fahrt': ('verb3',),
'falk': ('name_words',), 'falke': ('name_words',), 'fallt': ('hello', 'verb3'), 'familie': ('rel',), 'fand': ('says',
'verb3', 'saysv'), 'fande': ('saysv',), 'fanden': ('verb3',), 'fands': ('verb3',), 'fangt': ('verb3',), 'faxe':
('give1',), 'faxen': ('giveinf',), 'faxt': ('give3',), 'fb': ('network',), 'fehlt': ('verb3',), 'fehlte': ('verb3',),
'feiert': ('verb3',), 'feierte': ('verb3',), 'feld': ('name_words',), 'feuert': ('verb3',), 'feuerte': ('verb3',),
'fiel': ('verb3',), 'finanziert': ('verb3',), 'finanzierte': ('verb3',), 'finanzplan': ('work',), 'find': ('verb1',),
'finde': ('verb1',), 'finden': ('verb3', 'saysv'), 'findet': ('says', 'hello', 'verb3', 'saysv'), 'finds': ('saysv',),
'fing': ('verb3',), 'fink': ('name_words',), 'firma': ('rel',), 'fischer': ('name_words',), 'fix': ('filler',),
'fixt': ('deed3',), 'fliegt': ('verb3',), 'flog': ('verb3',), 'flora': ('name_words',), 'florenz': ('name_words',),
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
'geschleppt': ('hello',), 'geschrieben': ('hello', 'reach', 'said', 'done'), 'geschwaermt': ('recounts',),
'geschwarmt': ('recounts',), 'geschwister': ('rel',), 'geschwommen': ('gone',), 'gesehen': ('hello', 'seen_of'),
'gesendet': ('handed', 'done'), 'gesessen': ('gone',), 'gesimst': ('reach',), 'gesprach': ('hello', 'appointment'),
'gespraech': ('hello', 'appointment'), 'gesprochen': ('recounts', 'hello'), 'gestand': ('verb3',), 'gestanden':
('gone',), 'gesteht': ('says', 'verb3'), 'gestellt': ('done',), 'gestern': ('hello',), 'gestiefelt': ('gone',),
'getanzt': ('gone',), 'geteilt': ('handed',), 'getestet': ('reviewed',), 'getextet': ('reach',), 'getroffen':
('hello', 'reach'), 'getrunken': ('hello',), 'gewandelt': ('gone',), 'gewandert': ('gone',), 'gewann': ('verb3',),
'gewesen': ('hello', 'gone'), 'gewhatsappt': ('reach',), 'gewinnt': ('verb3',), 'gewuenscht': ('asked_for',),
'gewunscht': ('asked_for',), 'gezahlt': ('done',), 'gib': ('give1',), 'gibt': ('hello', 'verb3', 'give3', 'sends3'),
'ging': ('verb3', 'verb1'), 'glaenzt': ('verb3',), 'glanzt': ('verb3',), 'glaub': ('verb1',), 'glaube': ('verb1',),
'glauben': ('verb3',), 'glaubt': ('says', 'verb3', 'saysv'), 'glaubte': ('verb3',), 'glaufen': ('hello',), 'gleich':
('filler',), 'gloria': ('name_words',), 'gluck': ('name_words',), 'glueck': ('name_words',), 'gmeint': ('saysv',
'said'), 'goennt': ('verb3',), 'gold': ('name_words',), 'gonnt': ('verb3',), 'grab': ('name_words',), 'grad':
('filler', 'hello'), 'grade': ('filler',), 'graf': ('name_words',), 'gratn': ('counselled',), 'gratscht': ('hello',),
'gratulieren': ('callinf',), 'gratuliert': ('hello',), 'grinst': ('verb3',), 'gross': ('name_words',), 'grosse':
('attribute',), 'grossen': ('attribute',), 'grosser': ('attribute',), 'grossmutter': ('rel',), 'grossvater': ('rel',),
'groß': ('name_words',), 'gruen': ('name_words',), 'gruenden': ('verb3',), 'gruender': ('rel',), 'gruenderin':
('rel',), 'gruendet': ('verb3',), 'gruendete': ('verb3',), 'grun': ('name_words',), 'grunden': ('verb3',), 'grunder':
('rel',), 'grunderin': ('rel',), 'grundet': ('verb3',), 'grundete': ('verb3',), 'gsagt': ('saysv', 'said'),
'gschickt': ('handed',), 'gschribe': ('reach',), 'gschwaermt': ('recounts',), 'gschwarmt': ('recounts',), 'gschwind':
('filler',), 'gsd': ('filler',), 'gseit': ('said',), 'gsessen': ('hello',), 'gsi': ('gone',), 'gsogt': ('saysv',
'said'), 'gut': ('hello', 'name_words'), 'gutachten': ('work',), 'gwesn': ('gone',), 'hab': ('hello', 'have',
'verb1'), 'habe': ('hello', 'have', 'verb1'), 'haben': ('hello', 'verb3', 'have', 'hat', 'verb1'), 'haberer':
('rel',), 'habilitiert': ('verb3',), 'haelt': ('verb3',), 'haengt': ('verb3',), 'haett': ('verb3', 'meant'), 'haette':
('verb3', 'verb1', 'meant'), 'haetten': ('meant',), 'haettn': ('verb3',), 'hahn': ('name_words',), 'halbiert':
('verb3',), 'half': ('verb3',), 'halt': ('filler', 'verb3'), 'ham': ('have',), 'hammer': ('name_words',), 'han':
('have',), 'handout': ('thing',), 'hangt': ('verb3',), 'hase': ('name_words',), 'hasst': ('verb3',), 'hasste':
('verb3',), 'hat': ('verb3', 'hat'), 'hatt': ('verb3', 'meant'), 'hatte': ('hello', 'verb3', 'have', 'hat', 'verb1',
'meant'), 'hatten': ('hello', 'verb3', 'have', 'hat', 'verb1', 'meant'), 'hattn': ('verb3',), 'hebt': ('does3',),
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
'hält': ('verb3',), 'hätte': ('verb3', 'verb1', 'meant'), 'hätten': ('meant',), 'i': ('i',), 'ich': ('i', 'hello'),
'ignoriert': ('verb3',), 'ihm': ('them', 'hello', 'to_them'), 'ihms': ('them',), 'ihn': ('them', 'hello'), 'ihnen':
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
'jetziger': ('attribute',), 'jetzt': ('filler',), 'jeweils': ('both',), 'joggt': ('verb3',), 'joined': ('reach',),
'jour': ('appointment',), 'juengere': ('attribute',), 'juengeren': ('attribute',), 'juengerer': ('attribute',),
'jung': ('name_words',), 'jungere': ('attribute',), 'jungeren': ('attribute',), 'jungerer': ('attribute',), 'just':
('filler',), 'kaempft': ('verb3',), 'kaempfte': ('verb3',), 'kaffee': ('hello', 'appointment'), 'kaiser':
('name_words',), 'kalkulation': ('thing',), 'kalkuliert': ('verb3',), 'kam': ('reach',), 'kamen': ('reach',), 'kamp':
('name_words',), 'kampft': ('verb3',), 'kampfte': ('verb3',), 'kandidiert': ('verb3',), 'kann': ('verb3', 'verb1'),
'kannte': ('verb3',), 'kannten': ('verb3',), 'kanzlei': ('rel',), 'kapitel': ('work',), 'karten': ('bookable',),
'kaufe': ('give1',), 'kaufen': ('giveinf',), 'kauft': ('verb3', 'give3', 'sends3', 'does3'), 'kaufte': ('verb3',),
'kaum': ('not',), 'kein': ('not', 'hello'), 'keine': ('not', 'hello'), 'keinem': ('not',), 'keinen': ('not', 'hello'),
'keiner': ('not',), 'keines': ('not',), 'keller': ('name_words',), 'kennen': ('verb3',), 'kennt': ('verb3',), 'kern':
('name_words',), 'kind': ('rel',), 'kinder': ('rel',), 'kirch': ('name_words',), 'kisten': ('hello',), 'klaer':
('give1', 'deed1', 'verb1'), 'klaere': ('give1', 'deed1', 'verb1'), 'klaeren': ('giveinf', 'deed3'), 'klaert':
('give3', 'deed3', 'sends3', 'does3'), 'klagt': ('says', 'verb3'), 'klagte': ('verb3',), 'klang': ('verb3',), 'klar':
('give1', 'deed1', 'verb1'), 'klare': ('give1', 'deed1', 'verb1'), 'klaren': ('giveinf', 'deed3'), 'klart': ('give3',
'deed3', 'sends3', 'does3'), 'klein': ('name_words',), 'kleine': ('attribute',), 'kleinen': ('attribute',), 'kleiner':
('attribute',), 'klettert': ('verb3',), 'klingelte': ('reach',), 'klingt': ('verb3',), 'koa': ('not',), 'koch':
('name_words',), 'koche': ('give1',), 'kochen': ('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',),
'koennen': ('verb3',), 'koennte': ('verb3', 'verb1'), 'kollege': ('rel',), 'kollegen': ('rel',), 'kollegin': ('rel',),
'kolumne': ('work',), 'kommen': ('comeinf',), 'kommentiert': ('reviewed',), 'kommt': ('hello', 'verb3'), 'konig':
('name_words',), 'konnen': ('verb3',), 'konnte': ('verb3', 'verb1'), 'konstanz': ('name_words',), 'kontakt': ('thing',
'appointment'), 'kontakte': ('thing',), 'kontaktieren': ('giveinf', 'callinf'), 'kontaktiert': ('reach', 'deed3',
'sends3', 'done', 'does3'), 'kontaktierte': ('reach',), 'konzept': ('work',), 'konzepte': ('work',), 'kooperiert':
('verb3',), 'korn': ('name_words',), 'korrekturgelesen': ('reviewed',), 'korrigier': ('give1',), 'korrigiere':
('give1',), 'korrigieren': ('giveinf',), 'korrigiert': ('give3', 'reviewed', 'sends3', 'done', 'does3'), 'kraft':
('name_words',), 'krank': ('hello',), 'krebs': ('name_words',), 'krieg': ('verb1',), 'kriege': ('verb1',), 'kriegt':
('verb3',), 'kriegte': ('verb3',), 'kriselt': ('verb3',), 'kritisiert': ('verb3',), 'kritisierte': ('verb3',),
'krumm': ('name_words',), 'kuehl': ('name_words',), 'kuehn': ('name_words',), 'kuemmer': ('give1', 'verb1'),
'kuemmere': ('give1', 'deed1', 'verb1'), 'kuemmern': ('giveinf', 'selfinf'), 'kuemmert': ('give3',), 'kuemmre':
('give1',), 'kuendigt': ('verb3',), 'kuendigte': ('verb3',), 'kuenftige': ('attribute',), 'kuenftigen':
('attribute',), 'kuenftiger': ('attribute',), 'kuhl': ('name_words',), 'kuhn': ('name_words',), 'kummer': ('give1',
'verb1'), 'kummere': ('give1', 'deed1', 'verb1'), 'kummern': ('giveinf', 'selfinf'), 'kummert': ('give3',), 'kummre':
('give1',), 'kumpel': ('rel',), 'kunde': ('rel',), 'kundigt': ('verb3',), 'kundigte': ('verb3',), 'kundin': ('rel',),
'kunftige': ('attribute',), 'kunftigen': ('attribute',), 'kunftiger': ('attribute',), 'kunst': ('name_words',),
'kurz': ('filler', 'hello', 'name_words'), 'könnte': ('verb3', 'verb1'), 'kühn': ('name_words',), 'lacht': ('verb3',),
'lachte': ('verb3',), 'lad': ('give1', 'verb1'), 'lade': ('give1', 'verb1'), 'laden': ('rel',), 'ladt': ('give3',),
'laedt': ('give3',), 'laenger': ('filler',), 'laesst': ('verb3', 'give3'), 'laeuft': ('verb3',), 'lag': ('verb3',),
'landingpage': ('work',), 'lang': ('name_words',), 'lange': ('filler',), 'langer': ('filler',), 'langweilt':
('verb3',), 'langweilte': ('verb3',), 'las': ('verb3',), 'lass': ('give1', 'verb1'), 'lasse': ('give1', 'verb1'),
'lasst': ('verb3', 'give3'), 'lauft': ('verb3',), 'launcht': ('verb3',), 'launchte': ('verb3',), 'lebensgefaehrte':
('rel',), 'lebensgefaehrtin': ('rel',), 'lebensgefahrte': ('rel',), 'lebensgefahrtin': ('rel',), 'lebenslaeufe':
('work',), 'lebenslauf': ('work',), 'lebenslaufe': ('work',), 'lebt': ('verb3',), 'lebte': ('verb3',), 'leg':
('give1',), 'lege': ('give1',), 'legt': ('give3', 'does3'), 'lehnt': ('verb3',), 'lehnte': ('verb3',), 'lehrer':
('name_words',), 'lehrling': ('rel',), 'leider': ('filler', 'hello'), 'leidet': ('verb3',), 'leih': ('give1',),
'leihe': ('give1',), 'leihen': ('giveinf',), 'leiht': ('give3',), 'leistet': ('verb3',), 'leit': ('give1', 'verb1'),
'leite': ('give1', 'verb1'), 'leiten': ('give1', 'give3'), 'leitet': ('verb3', 'give3', 'deed3'), 'leitete':
('verb3',), 'leitfaden': ('thing',), 'leitfaeden': ('thing',), 'leitfäden': ('thing',), 'lektoriert': ('reviewed',),
'lenz': ('name_words',), 'lerche': ('name_words',), 'lernt': ('verb3',), 'lernte': ('verb3',), 'les': ('give1',
'sees1'), 'lese': ('give1', 'sees1', 'verb1'), 'lesen': ('giveinf',), 'lesetipp': ('thing',), 'letzte': ('hello',),
'letzten': ('hello',), 'letzter': ('hello',), 'letztlich': ('filler',), 'leute': ('rel',), 'lieb': ('name_words',),
'lieber': ('hello',), 'liebt': ('verb3',), 'liebte': ('verb3',), 'lief': ('verb3',), 'liefer': ('give1', 'deed1'),
'liefere': ('give1', 'deed1'), 'liefern': ('give1', 'give3', 'giveinf', 'deed3'), 'liefert': ('verb3', 'give3',
'deed3', 'sends3'), 'lieferte': ('verb3',), 'liegt': ('verb3',), 'liess': ('verb3',), 'liest': ('verb3', 'give3',
'sends3', 'does3'), 'linde': ('name_words',), 'link': ('thing',), 'linkedin': ('network',), 'links': ('thing',),
'liste': ('thing',), 'literaturliste': ('thing',), 'litt': ('verb3',), 'lobt': ('verb3',), 'lobte': ('verb3',),
'loewe': ('name_words',), 'lokal': ('bookable',), 'lowe': ('name_words',), 'lunch': ('appointment',), 'lust':
('name_words',), 'ma': ('filler',), 'mach': ('give1', 'verb1'), 'mache': ('give1', 'verb1'), 'machen': ('give1',
'giveinf'), 'macht': ('verb3', 'give3', 'deed3', 'does3'), 'machte': ('verb3',), 'mag': ('verb3',), 'magister':
('title',), 'mahnen': ('callinf',), 'mai': ('name_words',), 'mail': ('verb1',), 'maile': ('give1', 'deed1', 'verb1'),
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
('verb3',), 'professor': ('title',), 'profil': ('work',), 'programmiert': ('deed3',), 'promoviert': ('verb3',),
'prompt': ('filler',), 'proposal': ('work',), 'prototyp': ('work',), 'prototypen': ('work',), 'pruef': ('give1',
'deed1', 'verb1'), 'pruefe': ('give1', 'deed1', 'verb1'), 'pruefen': ('giveinf', 'deed3'), 'prueft': ('give3',
'deed3', 'sends3', 'does3'), 'pruf': ('give1', 'deed1', 'verb1'), 'prufe': ('give1', 'deed1', 'verb1'), 'prufen':
('giveinf', 'deed3'), 'pruft': ('give3', 'deed3', 'sends3', 'does3'), 'quasi': ('filler',), 'raet': ('verb3',),
'raised': ('verb3',), 'raist': ('verb3',), 'raiste': ('verb3',), 'rannte': ('verb3',), 'rasch': ('filler',), 'rat':
('verb3', 'name_words', 'counsel'), 'ratschlag': ('counsel',), 'raucht': ('verb3',), 'raum': ('bookable',), 'raunzt':
('verb3',), 'rausschicken': ('giveinf',), 'really': ('filler',), 'rechn': ('sees1',), 'rechne': ('sees1',), 'rechnet':
('verb3', 'sends3', 'does3'), 'rechnete': ('verb3',), 'rechnung': ('hello',), 'recht': ('name_words',), 'rede':
('work',), 'redigiert': ('reviewed',), 'reich': ('give1', 'name_words'), 'reiche': ('give1',), 'reichen':
('giveinf',), 'reicht': ('give3', 'sends3'), 'reingeschaut': ('reach',), 'reingeschneit': ('reach',), 'reis':
('name_words',), 'reist': ('verb3',), 'reiste': ('verb3',), 'reitet': ('verb3',), 'releast': ('verb3',), 'rennt':
('verb3',), 'renoviert': ('verb3',), 'repariert': ('deed3',), 'report': ('thing',), 'reportage': ('work',),
'reservier': ('give1', 'deed1'), 'reserviere': ('give1', 'deed1'), 'reservieren': ('giveinf',), 'reserviert':
('give3', 'deed3', 'sends3', 'done', 'does3'), 'retourniere': ('deed1',), 'retournieren': ('giveinf',), 'retourniert':
('give3',), 'revanchiere': ('give1',), 'revanchieren': ('giveinf', 'selfinf'), 'reviewed': ('reviewed',), 'reviewt':
('reviewed',), 'rezept': ('thing',), 'richt': ('give1',), 'richte': ('give1',), 'richter': ('name_words',), 'richtet':
('give3',), 'rief': ('attempt', 'reach'), 'riefen': ('reach',), 'riet': ('verb3',), 'ritter': ('name_words',),
'roman': ('work',), 'rosa': ('name_words',), 'rose': ('name_words',), 'rot': ('name_words',), 'roth': ('name_words',),
'rotiert': ('verb3',), 'rubergeschickt': ('handed',), 'ruberschicken': ('giveinf',), 'ruckmelden': ('giveinf',),
'ruckruf': ('hello', 'appointment'), 'ruebergeschickt': ('handed',), 'rueberschicken': ('giveinf',), 'rueckmelden':
('giveinf',), 'rueckruf': ('hello', 'appointment'), 'ruehren': ('selfinf',), 'ruf': ('give1', 'verb1'), 'rufe':
('attempt', 'give1', 'verb1'), 'rufen': ('give1',), 'ruft': ('does3',), 'ruhren': ('selfinf',), 'rät': ('verb3',),
's': ('it', 'det'), 'saal': ('bookable',), 'sachs': ('name_words',), 'sag': ('give1',), 'sage': ('give1',), 'sagen':
('verb3', 'giveinf', 'saysv'), 'sagt': ('says', 'hello', 'verb3', 'give3', 'saysv'), 'sagte': ('says', 'verb3',
'saysv'), 'sagten': ('says', 'saysv'), 'sagts': ('verb3',), 'sah': ('verb3',), 'sammelt': ('verb3',), 'sammelte':
('verb3',), 'samstag': ('hello', 'name_words'), 'samt': ('and',), 'san': ('hello',), 'sank': ('verb3',), 'sass':
('hello', 'verb1'), 'sassen': ('hello',), 'saß': ('hello', 'verb1'), 'saßen': ('hello',), 'schaefer': ('name_words',),
'schaemt': ('verb3',), 'schaemte': ('verb3',), 'schaetzt': ('verb3',), 'schaetzte': ('verb3',), 'schafer':
('name_words',), 'schaff': ('give1',), 'schafft': ('verb3',), 'schaffte': ('verb3',), 'schamt': ('verb3',), 'schamte':
('verb3',), 'schatzt': ('verb3',), 'schatzte': ('verb3',), 'schau': ('give1', 'sees1', 'verb1'), 'schaue': ('give1',
'sees1', 'verb1'), 'schaut': ('give3', 'sends3', 'does3'), 'schaute': ('reach',), 'scheint': ('verb3',), 'scheitert':
('verb3',), 'scheiterte': ('verb3',), 'schenken': ('giveinf',), 'schenkt': ('give3',), 'schick': ('give1', 'verb1'),
'schicke': ('give1', 'deed1', 'verb1'), 'schicken': ('hello', 'give1', 'give3', 'giveinf', 'deed3'), 'schicks':
('give1',), 'schickt': ('hello', 'verb3', 'give3', 'deed3', 'sends3'), 'schickte': ('verb3',), 'schickts': ('give3',),
'schien': ('verb3',), 'schimpft': ('verb3',), 'schimpfte': ('verb3',), 'schlaeft': ('verb3',), 'schlaft': ('verb3',),
'schliesst': ('verb3',), 'schloss': ('verb3',), 'schmied': ('name_words',), 'schmunzelt': ('verb3',), 'schneider':
('name_words',), 'schnell': ('filler',), 'schon': ('filler', 'hello'), 'schreib': ('give1', 'verb1'), 'schreibe':
('give1', 'verb1'), 'schreiben': ('hello', 'give1', 'giveinf'), 'schreibt': ('says', 'give3', 'saysv', 'sends3'),
'schreiner': ('name_words',), 'schrieb': ('reach', 'saysv'), 'schrieben': ('reach',), 'schulde': ('hello', 'verb1'),
'schuldet': ('verb3',), 'schuldete': ('verb3',), 'schult': ('verb3',), 'schuster': ('name_words',), 'schwab':
('name_words',), 'schwaegerin': ('rel',), 'schwaermt': ('says', 'verb3'), 'schwaermte': ('verb3',), 'schwager':
('rel',), 'schwagerin': ('rel',), 'schwankt': ('verb3',), 'schwarmt': ('says', 'verb3'), 'schwarmte': ('verb3',),
'schwarz': ('name_words',), 'schwester': ('rel',), 'schwiegermutter': ('rel',), 'schwiegervater': ('rel',),
'schwimmt': ('verb3',), 'segel': ('name_words',), 'segelt': ('verb3',), 'seh': ('sees1',), 'sehe': ('sees1',), 'sehr':
('filler', 'hello'), 'sei': ('their',), 'seim': ('their',), 'sein': ('their', 'hello'), 'seine': ('their', 'hello'),
'seinem': ('their', 'hello'), 'seinen': ('their', 'hello'), 'seiner': ('their',), 'seines': ('their',), 'seit':
('hello',), 'seite': ('work',), 'seiten': ('work',), 'sekretaerin': ('rel',), 'sekretarin': ('rel',), 'selber':
('filler',), 'selbst': ('filler',), 'selig': ('name_words',), 'send': ('give1',), 'sende': ('give1', 'deed1',
'verb1'), 'senden': ('give1', 'give3', 'giveinf'), 'sendet': ('give3', 'deed3', 'sends3'), 'setze': ('give1',),
'setzt': ('verb3',), 'setzte': ('verb3',), 'sich': ('hello',), 'sie': ('they', 'them', 'hello'), 'sieht': ('verb3',
'does3'), 'sies': ('they',), 'signed': ('verb3',), 'silber': ('name_words',), 'simse': ('give1',), 'simsen':
('giveinf',), 'simst': ('give3',), 'sind': ('hello', 'verb3', 'verb1'), 'sinkt': ('verb3',), 'sitzt': ('verb3',),
'sitzung': ('hello', 'appointment'), 'skaliert': ('verb3',), 'skript': ('thing',), 'slides': ('work', 'thing'), 'so':
('filler',), 'sofort': ('filler',), 'sogar': ('filler',), 'sogt': ('saysv',), 'sohn': ('rel',), 'soin': ('should',),
'soll': ('hello', 'verb3', 'should', 'verb1'), 'solle': ('should',), 'sollen': ('verb3', 'should', 'verb1'), 'solln':
('should',), 'sollt': ('should',), 'sollte': ('hello', 'verb3', 'should', 'will3', 'verb1', 'meant'), 'sollten':
('should', 'meant'), 'solltn': ('should',), 'sommer': ('name_words',), 'sonne': ('name_words',), 'sonntag': ('hello',
'name_words'), 'sorge': ('name_words',), 'sowie': ('and',), 'spaeter': ('filler', 'hello'), 'spart': ('verb3',),
'spater': ('filler', 'hello'), 'spazieren': ('gone',), 'spaziergang': ('hello',), 'spaziert': ('gone',), 'specht':
('name_words',), 'spendiere': ('give1',), 'spendieren': ('giveinf',), 'spendiert': ('give3',), 'spezl': ('rel',),
'spielt': ('verb3',), 'spielte': ('verb3',), 'sponsert': ('verb3',), 'spontan': ('filler',), 'sprach': ('reach',),
'sprech': ('give1',), 'spreche': ('give1',), 'spricht': ('does3',), 'stagniert': ('verb3',), 'stand': ('verb3',),
'star': ('name_words',), 'starb': ('verb3',), 'stark': ('name_words',), 'startet': ('verb3',), 'startete': ('verb3',),
'startup': ('rel',), 'steht': ('verb3',), 'steigt': ('verb3',), 'stein': ('name_words',), 'stell': ('give1', 'verb1'),
'stelle': ('give1', 'verb1'), 'stellen': ('give1',), 'stellt': ('verb3', 'give3', 'sends3'), 'stellte': ('verb3',),
'stellvertreter': ('rel',), 'stellvertreterin': ('rel',), 'stern': ('name_words',), 'steuerberater': ('rel',),
'steuerberaterin': ('rel',), 'stieg': ('verb3',), 'still': ('filler',), 'stirbt': ('verb3',), 'stoert': ('verb3',),
'stoerte': ('verb3',), 'storch': ('name_words',), 'stort': ('verb3',), 'storte': ('verb3',), 'strahlt': ('verb3',),
'strahlte': ('verb3',), 'stresst': ('verb3',), 'studie': ('thing',), 'studiert': ('verb3',), 'studierte': ('verb3',),
'stuft': ('verb3',), 'stunde': ('hello',), 'stunden': ('hello',), 'sturm': ('name_words',), 'suchen': ('verb3',),
'sucht': ('hello', 'verb3', 'give3', 'does3'), 'suchte': ('verb3',), 'sudert': ('verb3',), 'super': ('filler',),
'sync': ('appointment',), 'tabelle': ('thing',), 'tadelt': ('verb3',), 'tag': ('hello', 'name_words'), 'tante':
('rel',), 'tat': ('verb3',), 'team': ('rel',), 'teile': ('give1',), 'teilen': ('giveinf',), 'teilnehmen':
('comeinf',), 'teilt': ('give3', 'sends3'), 'telefonat': ('hello', 'appointment'), 'telefoniert': ('hello',),
'template': ('thing',), 'termin': ('hello', 'appointment'), 'testet': ('verb3', 'deed3', 'sends3', 'does3'), 'text':
('work',), 'texte': ('give1', 'work'), 'texted': ('reach',), 'texten': ('giveinf',), 'textet': ('give3',), 'textete':
('reach',), 'tickets': ('bookable',), 'tiktok': ('network',), 'tip': ('counsel',), 'tipp': ('counsel',), 'tipps':
('counsel',), 'tisch': ('bookable',), 'tische': ('bookable',), 'tochter': ('rel',), 'tool': ('thing',), 'total':
('filler',), 'traegt': ('give3',), 'traeumt': ('verb3',), 'traeumte': ('verb3',), 'traf': ('hello', 'reach'),
'trafen': ('reach',), 'trag': ('give1',), 'trage': ('give1',), 'tragt': ('give3',), 'trat': ('verb3',), 'traumt':
('verb3',), 'traumte': ('verb3',), 'traut': ('verb3',), 'traute': ('verb3',), 'treff': ('verb1',), 'treffe': ('hello',
'verb1'), 'treffen': ('hello', 'verb3', 'appointment', 'callinf'), 'treffpunkt': ('hello',), 'trennt': ('verb3',),
'trennte': ('verb3',), 'treu': ('name_words',), 'treuhaender': ('rel',), 'treuhander': ('rel',), 'trifft': ('verb3',),
'trinkt': ('verb3',), 'tritt': ('verb3',), 'turm': ('name_words',), 'tut': ('verb3',), 'twitter': ('network',), 'u':
('and',), 'uber': ('hello',), 'uberarbeiten': ('giveinf',), 'uberarbeitet': ('reviewed', 'deed3', 'sends3', 'done'),
'ubergab': ('verb3',), 'ubergeben': ('handed',), 'ubergibt': ('verb3',), 'uberlassen': ('handed',), 'uberlegt':
('verb3',), 'uberlegte': ('verb3',), 'ubermittelt': ('done',), 'ubermorgen': ('hello',), 'ubern': ('hello',),
'ubernahm': ('verb3',), 'ubernehm': ('give1',), 'ubernehme': ('give1', 'deed1', 'verb1'), 'ubernehmen': ('giveinf',),
'ubernimmt': ('verb3', 'give3', 'deed3', 'sends3', 'does3'), 'ubernommen': ('done',), 'uberrascht': ('verb3',),
'ubersetz': ('give1',), 'ubersetze': ('give1',), 'ubersetzen': ('giveinf',), 'ubersetzt': ('give3', 'sends3', 'done',
'does3'), 'ubersiedelt': ('verb3',), 'ubersiedelte': ('verb3',), 'uberweis': ('give1', 'deed1'), 'uberweise':
('give1', 'deed1'), 'uberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'uberweist': ('give3', 'deed3', 'sends3'),
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
('reviewed',), 'umhoeren': ('selfinf',), 'umhoren': ('selfinf',), 'umschauen': ('selfinf',), 'umzug': ('hello',),
'un': ('and',), 'unbedingt': ('filler',), 'und': ('and', 'hello'), 'uns': ('me', 'hello'), 'unser': ('my', 'hello'),
'unsere': ('my', 'hello'), 'unserem': ('my',), 'unseren': ('my',), 'unserer': ('my',), 'unseres': ('my',), 'unsern':
('my',), 'unsre': ('my',), 'unterlagen': ('hello', 'work', 'thing'), 'unternehmen': ('rel',), 'unterrichtet':
('verb3',), 'unterschreib': ('give1',), 'unterschreibe': ('give1', 'deed1'), 'unterschreiben': ('giveinf', 'deed3'),
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
'wohnte': ('verb3',), 'wolf': ('name_words',), 'wollen': ('verb3', 'will3', 'verb1'), 'wollt': ('meant',), 'wollte':
('hello', 'verb3', 'will3', 'verb1', 'meant'), 'wollten': ('verb3', 'will3', 'meant'), 'wuchs': ('verb3',),
'wuenscht': ('verb3', 'needs'), 'wuenschte': ('verb3',), 'wuerde': ('verb3', 'verb1'), 'wundert': ('verb3',),
'wunderte': ('verb3',), 'wunscht': ('verb3', 'needs'), 'wunschte': ('verb3',), 'wurde': ('hello', 'verb3', 'verb1'),
'wurden': ('verb3',), 'wusste': ('verb3',), 'wär': ('verb3',), 'würde': ('verb3', 'verb1'), 'xing': ('network',),
'zahl': ('give1',), 'zahle': ('give1',), 'zahlen': ('giveinf',), 'zahlt': ('verb3', 'give3'), 'zahlte': ('verb3',),
'zart': ('name_words',), 'zeig': ('give1',), 'zeige': ('give1',), 'zeigen': ('give1', 'give3', 'giveinf'), 'zeigt':
('verb3', 'give3'), 'zeigte': ('verb3',), 'zeitnah': ('filler',), 'zerpfluckt': ('reviewed',), 'zerpflueckt':
('reviewed',), 'ziehen': ('verb3',), 'zieht': ('hello', 'verb3'), 'zimmer': ('bookable',), 'zimmermann':
('name_words',), 'zitiert': ('verb3',), 'zmittag': ('hello',), 'zmorge': ('hello',), 'znacht': ('hello',), 'zoegert':
('verb3',), 'zoegerte': ('verb3',), 'zog': ('verb3',), 'zogert': ('verb3',), 'zogerte': ('verb3',), 'zoom':
('appointment',), 'zudem': ('filler',), 'zuerst': ('filler',), 'zufaellig': ('filler',), 'zufaelligerweise':
('filler',), 'zufallig': ('filler',), 'zufalligerweise': ('filler',), 'zug': ('bookable',), 'zugeraten':
('counselled',), 'zugesagt': ('vowed', 'said'), 'zugesandt': ('done',), 'zugeschickt': ('handed', 'done'),
'zugesichert': ('vowed',), 'zugestellt': ('done',), 'zukommen': ('giveinf',), 'zukuenftige': ('attribute',),
'zukuenftigen': ('attribute',), 'zukuenftiger': ('attribute',), 'zukunftige': ('attribute',), 'zukunftigen':
('attribute',), 'zukunftiger': ('attribute',), 'zuletzt': ('filler',), 'zum': ('hello',), 'zur': ('hello',), 'zuruck':
('particle',), 'zuruckbringen': ('giveinf',), 'zuruckgeben': ('giveinf',), 'zuruckgemeldet': ('reach',),
'zuruckgerufen': ('attempt', 'reach'), 'zuruckgeschickt': ('done',), 'zuruckgeschrieben': ('reach',), 'zuruckmelden':
('giveinf',), 'zuruckrufen': ('hello', 'giveinf', 'callinf'), 'zuruckschicken': ('giveinf',), 'zuruckschreiben':
('callinf',), 'zuruckzahlen': ('giveinf',), 'zurueck': ('particle',), 'zurueckbringen': ('giveinf',), 'zurueckgeben':
('giveinf',), 'zurueckgemeldet': ('reach',), 'zurueckgerufen': ('attempt', 'reach'), 'zurueckgeschickt': ('done',),
'zurueckgeschrieben': ('reach',), 'zurueckmelden': ('giveinf',), 'zurueckrufen': ('hello', 'giveinf', 'callinf'),
'zurueckschicken': ('giveinf',), 'zurueckschreiben': ('callinf',), 'zurueckzahlen': ('giveinf',), 'zusaetzlich':
('filler',), 'zusagen': ('giveinf',), 'zusammen': ('hello', 'particle'), 'zusammengebracht': ('introduced',),
'zusammengespannt': ('introduced',), 'zusatzlich': ('filler',), 'zuschicken': ('giveinf',), 'zusenden': ('giveinf',),
'zwei': ('hello',), 'zweifelt': ('verb3',), 'zweifelte': ('verb3',), 'zwischen': ('hello',)}


CLAUSES = [{'': (12, 'task')}, {'$$': 0}, {'<callinf>': 1, '<giveinf>': 1}, {'noch': 2}, {'': (5, 'mine')},
{'<giveinf>': 4}, {'N': 5}, {'$$': 0, 'wegen': 0}, {'wegen': 0}, {'<callinf>': 8, '<giveinf>': 8}, {'...': 2,
'<callinf>': 1, '<giveinf>': 1}, {'...': 2, '<callinf>': 7, '<giveinf>': 7, 'noch': 9, 'wegen': 10}, {'...': 6,
'<rel>': 11}, {'<rel>': 11}, {'^': 4}, {'<them>': 14}, {'': (2, 'plan')}, {'N': 16}, {'ich': 17, 'wir': 17},
{'besuch': 18, 'besuche': 18, 'seh': 18, 'sehe': 18, 'treff': 18, 'treffe': 18}, {'...': 5}, {'<callinf>': 4, '<det>':
20, '<giveinf>': 4}, {'<callinf>': 4}, {'^': 22}, {'...': 23}, {'^': 21, 'wegen': 24, 'zu': 24, 'zum': 24, 'zur': 24},
{'$$': 4}, {'ich': 26, 'wir': 26}, {'': (7, 'waiting')}, {'<until>': 28, 'bis': 28}, {'<until>': 4}, {'ich': 30,
'wir': 30}, {'': (6, 'theirs')}, {'<until>': 32}, {'$$': 32}, {'<until>': 32, 'noch': 34, 'selbst': 34}, {'N': 33,
'er': 35, 'sie': 35}, {'<them>': 4}, {'<them>': 28}, {'<me>': 4, '<them>': 28}, {'an': 37, 'durch': 38, 'von': 39},
{'ihm': 28, 'ihnen': 28, 'ihr': 28}, {'von': 41}, {'<them>': 30}, {'N': 33, 'er': 33, 'sie': 33}, {'ich': 26}, {'N':
34, 'er': 34, 'sie': 34}, {'<until>': 28}, {'<them>': 47}, {'alles': 4, 'beides': 4, 'jeweils': 4}, {'sein': 4},
{'da': 50, 'fertig': 4, 'hin': 4, 'raus': 4, 'stehen': 4, 'weg': 4}, {'werden': 30}, {'<until>': 51, 'fertig': 52,
'raus': 30}, {'<me>': 30, '<them>': 47}, {':': 27, '<asked_for>': 29, '<deed1>': 31, '<deed3>': 36, '<does3>': 36,
'<give1>': 31, '<give3>': 36, '<until>': 40, 'D': 42, 'an': 43, 'arbeitet': 44, 'besorg': 45, 'besorge': 45,
'besorgt': 46, 'bestelle': 45, 'bestellt': 46, 'buche': 45, 'bucht': 46, 'checkt': 46, 'durch': 48, 'erledige': 45,
'erledigt': 46, 'ich': 49, 'klaer': 45, 'klaere': 45, 'klaert': 46, 'klar': 45, 'klare': 45, 'klart': 46, 'liefere':
45, 'liefert': 46, 'mach': 45, 'mache': 45, 'macht': 46, 'mailt': 46, 'muessen': 53, 'muss': 53, 'mussen': 53,
'organisier': 45, 'organisiere': 45, 'organisiert': 46, 'pruefe': 45, 'prueft': 46, 'prufe': 45, 'pruft': 46,
'reserviere': 45, 'reserviert': 46, 'schick': 45, 'schicke': 45, 'schickt': 46, 'schreib': 45, 'schreibe': 45,
'schreibt': 46, 'sendet': 46, 'setzt': 44, 'ubernehme': 45, 'ubernimmt': 46, 'uebernehme': 45, 'uebernimmt': 46,
'verschickt': 46, 'von': 54}, {'': (6, 'theirs'), 'an': 32, 'durch': 32, 'nach': 32, 'um': 32}, {'<me>': 56}, {'an':
32, 'durch': 32, 'fuer': 57, 'fur': 57, 'nach': 32, 'um': 32}, {'...': 58}, {'<they>': 59}, {'<does3>': 60}, {'fuer':
57, 'fur': 57}, {'...': 62}, {'<they>': 63}, {'<does3>': 64}, {'...': 55, 'das': 61, 'dem': 65, 'den': 61, 'die': 61},
{'': (0, 'missed')}, {'$$': 67}, {'vergessen': 68}, {'': (16, 'gave:feedback')}, {'gegeben': 70}, {'...': 71,
'gegeben': 70}, {'anmerkungen': 72, 'feedback': 72, 'kommentare': 72, 'korrekturen': 72, 'rueckmeldung': 72},
{'anmerkungen': 72, 'feedback': 72, 'kommentare': 72, 'korrekturen': 72, 'ruckmeldung': 72}, {'abklaeren': 4,
'abklaren': 4, 'ausmachen': 4, 'bedanken': 4, 'besprechen': 4, 'entschuldigen': 4, 'klaeren': 4, 'klaren': 4,
'melden': 4, 'nachfassen': 4, 'nachfragen': 4, 'nachhaken': 4, 'vereinbaren': 4}, {'^': 75}, {'...': 76, '^': 75},
{'N': 77}, {'mit': 17}, {'N': 16, 'mich': 79}, {'krank': 67, 'verhindert': 67, 'verkuehlt': 67, 'verkuhlt': 67},
{'krank': 67, 'leider': 81, 'verhindert': 67, 'verkuehlt': 67, 'verkuhlt': 67}, {'': (13, 'talk')}, {'$$': 83},
{'<hat>': 84, 'ist': 84, 'war': 84}, {'angefangen': 85, 'gearbeitet': 85, 'gegruendet': 85, 'gegrundet': 85,
'gekauft': 85, 'gekuendigt': 85, 'gekundigt': 85, 'gelebt': 85, 'geleitet': 85, 'gewechselt': 85, 'gewesen': 85,
'gewohnt': 85, 'studiert': 85, 'verkauft': 85}, {'...': 86}, {'anmerkungen': 72, 'feedback': 72, 'kommentare': 72,
'korrekturen': 72, 'ruckmeldung': 72, 'rueckmeldung': 72}, {'aber': 69, 'dann': 69, 'vergessen': 68}, {'aber': 69,
'dann': 69, 'es': 89, 's': 89, 'vergessen': 68}, {'aber': 69, 'dann': 69, 'es': 89, 'ich': 90, 's': 89, 'vergessen':
68}, {'<until>': 4, 'alles': 4, 'beides': 4}, {'...': 92}, {'<det>': 93}, {'sein': 67}, {'dabei': 95, 'hinfahren': 67,
'hingehen': 67, 'kommen': 67, 'teilnehmen': 67}, {'...': 96, 'dabei': 95, 'hinfahren': 67, 'hingehen': 67, 'kommen':
67, 'teilnehmen': 67}, {'nicht': 97}, {'leider': 98, 'nicht': 97}, {'am': 67, 'auf': 67, 'bei': 67, 'beim': 67, 'da':
67, 'dabei': 67, 'im': 67, 'mit': 67}, {'krank': 67, 'ned': 100, 'net': 100, 'nicht': 100, 'verhindert': 67,
'verkuehlt': 67, 'verkuhlt': 67}, {'krank': 67, 'leider': 101, 'ned': 100, 'net': 100, 'nicht': 100, 'verhindert': 67,
'verkuehlt': 67, 'verkuhlt': 67}, {'^': 94, 'aber': 69, 'bin': 82, 'dann': 69, 'es': 89, 'kann': 99, 'konnte': 99,
's': 89, 'vergessen': 68, 'war': 102}, {'<them>': 14, 'bis': 14, 'dringend': 14, 'mich': 14, 'noch': 14, 'unbedingt':
14, 'uns': 14}, {'vor': 83}, {'dir': 105}, {'D': 16}, {'N': 107}, {'N': 16, 'm': 108, 'mich': 79, 'mit': 108}, {'...':
3, '<det>': 12, '<my>': 13, '<rel>': 11, '<should>': 15, 'D': 19, 'N': 25, '^': 66, 'aber': 69, 'anmerkungen': 72,
'ausfuehrliche': 73, 'ausfuehrliches': 73, 'ausfuhrliche': 74, 'ausfuhrliches': 74, 'bei': 78, 'besuch': 80,
'besuche': 80, 'bin': 82, 'dann': 69, 'der': 87, 'die': 87, 'ehrliche': 88, 'ehrliches': 88, 'es': 89, 'feedback': 72,
'gestrichen': 67, 'hab': 91, 'habe': 91, 'ich': 103, 'kann': 99, 'kommentare': 72, 'konnte': 99, 'korrekturen': 72,
'kurze': 88, 'kurzes': 88, 'mit': 78, 'mues': 104, 'muessen': 104, 'muss': 104, 'mussen': 104, 'ruckmeldung': 72,
'rueckmeldung': 72, 's': 89, 'seh': 80, 'sehe': 80, 'stell': 106, 'treff': 109, 'treffe': 109, 'vergessen': 68, 'war':
102}, {'<them>': 14, '^': 4}, {'ich': 111, 'wir': 111}, {'das': 112, 'dass': 112}, {'<vowed>': 113}, {'<them>': 114},
{'ich': 115, 'wir': 115}, {'vergessen': 67}, {'<have>': 116, 'anzurufen': 117}, {':': 83}, {'<network>': 119}, {'...':
107, 'D': 16}, {'...': 107, 'D': 16, 'uns': 121}, {'besuchen': 122, 'essen': 122, 'fahren': 122, 'feiern': 122,
'fliegen': 122, 'gehen': 122, 'halten': 122, 'machen': 122, 'reden': 122, 'sehen': 122, 'sprechen': 122, 'starten':
122, 'telefonieren': 122, 'treffen': 122, 'veranstalten': 122}, {'ich': 123}, {'aus': 67}, {'gestrichen': 67},
{'faellt': 125, 'fallt': 125, 'fiel': 125, 'gestrichen': 67, 'ist': 126, 'vergessen': 67, 'verpasst': 67, 'versaeumt':
67, 'versaumt': 67, 'verschlafen': 67, 'verschwitzt': 67, 'wurde': 126}, {'besorgt': 16, 'bestellt': 16, 'gebucht':
16, 'gekauft': 16, 'reserviert': 16}, {'besorgt': 16, 'bestellt': 16, 'gebucht': 16, 'gekauft': 16, 'ist': 128,
'reserviert': 16, 'sind': 128}, {'': (3, 'advice')}, {'^': 130}, {'^': 130, 'dass': 131}, {'^': 130, 'dass': 131,
'ist': 132, 'lautet': 132, 'war': 132}, {'<them>': 133}, {'^': 130, 'bekommen': 131, 'dazu': 131, 'erhalten': 131,
'geholt': 131, 'ist': 131, 'lautet': 131, 'v': 134, 'vom': 134, 'von': 134, 'war': 131}, {'<until>': 14}, {'': (23,
'contact')}, {'': (19, 'gave:resource')}, {'<thing>': 138}, {'...': 139}, {'N': 140}, {'an': 141}, {'angefragt': 137,
'angerufen': 137, 'bestaetigt': 137, 'bestatigt': 137, 'gefragt': 137, 'gemailt': 137, 'gemeldet': 137, 'geschrieben':
137, 'nachgefragt': 137, 'reklamiert': 137, 'zugesagt': 137}, {'<should>': 131}, {'ich': 144, 'man': 144, 'wir': 144},
{'das': 145, 'dass': 145, 'ich': 144, 'man': 144, 'wir': 144}, {'<should>': 130}, {'...': 147}, {'^': 148}, {'ich':
149, 'man': 149, 'wir': 149}, {'dass': 150}, {'': (23, 'contact'), 'dass': 150}, {'<said>': 146, 'angeboten': 137,
'anvertraut': 137, 'berichtet': 137, 'eingeschaerft': 151, 'eingescharft': 151, 'empfohlen': 137, 'erklaert': 151,
'erklart': 151, 'erzaehlt': 137, 'erzahlt': 137, 'geantwortet': 137, 'gebeichtet': 137, 'geholfen': 137, 'geklagt':
137, 'gemailt': 137, 'gemeint': 151, 'geraten': 137, 'gesagt': 152, 'geschickt': 137, 'geschildert': 137,
'geschrieben': 152, 'gesteckt': 137, 'gezeigt': 137, 'gratuliert': 137, 'mitgeteilt': 137, 'praesentiert': 137,
'prasentiert': 137, 'verraten': 137, 'versprochen': 137, 'vorgestellt': 137, 'zugesagt': 137}, {'gegeben': 131,
'mitgegeben': 131}, {'<counselled>': 130, '<vowed>': 32}, {'...': 155}, {'<counsel>': 154}, {'gelegt': 131}, {'herz':
158}, {'<counselled>': 132}, {'gewarnt': 130}, {'...': 161}, {'^': 130, 'vor': 131}, {'^': 162, 'gewarnt': 163},
{'<counselled>': 132, 'davon': 160, 'dazu': 160}, {'': (4, 'needs_from_me')}, {'^': 166}, {'gegeben': 131}, {'weg':
168}, {'den': 169}, {'auf': 170}, {'gebeten': 166}, {'...': 172}, {'^': 173}, {'^': 162}, {'...': 153, '<counsel>':
154, '<counselled>': 132, '^': 156, 'abgeholt': 137, 'als': 157, 'angerufen': 137, 'angeschrieben': 137,
'angesprochen': 137, 'ans': 159, 'ausgefuehrt': 137, 'ausgefuhrt': 137, 'begleitet': 137, 'bekocht': 137, 'besucht':
137, 'davon': 160, 'davor': 164, 'dazu': 160, 'den': 157, 'dringend': 165, 'einen': 157, 'eingeladen': 137,
'eingeredet': 131, 'gebeten': 167, 'getroffen': 137, 'gewarnt': 163, 'interviewt': 137, 'kontaktiert': 137, 'mit':
171, 'nahe': 158, 'nen': 157, 'stark': 165, 'um': 174, 'vor': 175, 'zuruckgerufen': 137, 'zurueckgerufen': 137},
{'dass': 145, 'ich': 144, 'man': 144, 'wir': 144}, {'<said>': 177}, {'<vowed>': 32}, {'...': 179}, {'...': 178,
'<said>': 177, '^': 180}, {'^': 32}, {'<me>': 182, '^': 32, 'er': 182, 'sie': 182}, {'<me>': 182, '^': 32, 'dass':
183, 'er': 182, 'sie': 182}, {'<vowed>': 184}, {'...': 178, '<me>': 181, '<said>': 177, '<vowed>': 184, 'mir': 185,
'uns': 185}, {'bestaetigt': 137, 'bestatigt': 137, 'geantwortet': 137, 'gemailt': 137, 'gemeldet': 137, 'geschrieben':
137, 'zugesagt': 137, 'zuruckgeschrieben': 137, 'zurueckgeschrieben': 137}, {'...': 187}, {'<counselled>': 131},
{'<should>': 131, '^': 148}, {'ich': 190, 'man': 190, 'wir': 190}, {'dass': 191, 'ich': 144, 'man': 144, 'wir': 144},
{'': (23, 'contact'), 'dass': 191, 'ich': 144, 'man': 144, 'wir': 144}, {'angelaeutet': 137, 'angelautet': 137,
'angerufen': 137}, {'<vowed>': 184, 'gemeint': 192, 'gesagt': 192, 'geschrieben': 192, 'gmeint': 177, 'gsagt': 177},
{'bedankt': 137, 'entschuldigt': 137, 'gemeldet': 137, 'geruehrt': 137, 'geruhrt': 137, 'verabschiedet': 137},
{'<me>': 196}, {'...': 196, 'bedankt': 137, 'bei': 197, 'entschuldigt': 137, 'gemeldet': 137, 'geruehrt': 137,
'geruhrt': 137, 'verabschiedet': 137}, {'bestatigt': 137, 'geantwortet': 137, 'gemailt': 137, 'gemeldet': 137,
'geschrieben': 137, 'zugesagt': 137, 'zuruckgeschrieben': 137}, {'...': 199}, {'bestaetigt': 137, 'geantwortet': 137,
'gemailt': 137, 'gemeldet': 137, 'geschrieben': 137, 'zugesagt': 137, 'zurueckgeschrieben': 137}, {'...': 201},
{'<vowed>': 184, 'angelaeutet': 137, 'angelautet': 137, 'angerufen': 137, 'gemeint': 192, 'gesagt': 192,
'geschrieben': 192, 'gmeint': 177, 'gsagt': 177}, {'...': 143, '<me>': 176, '<they>': 186, '<vowed>': 184,
'angelaeutet': 137, 'angelautet': 137, 'angerufen': 137, 'auf': 188, 'davon': 189, 'dazu': 189, 'empfohlen': 131,
'geantwortet': 137, 'gemailt': 137, 'gemeint': 192, 'gesagt': 192, 'geschrieben': 193, 'gesimst': 137, 'gmeint': 177,
'gsagt': 177, 'mich': 194, 'mir': 195, 'per': 188, 'sich': 198, 'uber': 200, 'ueber': 202, 'uns': 203, 'via': 188,
'zuruckgerufen': 137, 'zuruckgeschrieben': 137, 'zurueckgerufen': 137, 'zurueckgeschrieben': 137}, {'besucht': 137,
'gegessen': 137, 'gehabt': 137, 'gequatscht': 137, 'geredet': 137, 'gesehen': 137, 'gesprochen': 137, 'getroffen':
137, 'telefoniert': 137}, {'<handed>': 138, '<handed_apart>': 138}, {'...': 206}, {'lassen': 138}, {'<handed>': 138,
'<handed_apart>': 138, 'zukommen': 208}, {'...': 209, '<handed>': 138, '<handed_apart>': 138, 'zukommen': 208}, {'':
(9, 'told')}, {'': (8, 'asked')}, {'': (21, 'gave:encouragement')}, {'': (10, 'thanks')}, {'': (17,
'gave:knowledge')}, {'': (17, 'gave:knowledge'), 'warum': 215, 'was': 215, 'wie': 215}, {'': (20, 'gave:referral')},
{'': (9, 'told'), 'warum': 215, 'was': 215, 'wie': 215}, {'': (18, 'gave:mentoring')}, {'warum': 215, 'was': 215,
'wie': 215}, {'<handed_apart>': 137, '<my>': 207, '<said>': 113, '<thing>': 210, 'abgesagt': 211, 'angefragt': 212,
'angeklopft': 212, 'aufgemuntert': 213, 'bedankt': 214, 'beigebracht': 216, 'berichtet': 211, 'bestaerkt': 213,
'bestarkt': 213, 'empfohlen': 217, 'erklaert': 218, 'erklart': 218, 'ermutigt': 213, 'erzaehlt': 211, 'erzahlt': 211,
'geantwortet': 211, 'gebeichtet': 211, 'gebeten': 212, 'gecoacht': 219, 'gefragt': 212, 'geholfen': 215, 'gementort':
219, 'gesagt': 211, 'geschildert': 211, 'gesteckt': 211, 'getroestet': 213, 'getrostet': 213, 'gezeigt': 218,
'gratuliert': 211, 'informiert': 211, 'kondoliert': 211, 'mitgeteilt': 211, 'nachgefasst': 212, 'nachgefragt': 212,
'nachgehakt': 212, 'vermittelt': 217, 'verraten': 211, 'vorgemacht': 220, 'weiterempfohlen': 217, 'zugehoert': 213,
'zugehort': 213, 'zugesagt': 211}, {'<handed_apart>': 138, 'gegeben': 138, 'gemailt': 138, 'geschickt': 138,
'gesendet': 138, 'geteilt': 138, 'mitgeschickt': 138, 'uberlassen': 138, 'ueberlassen': 138, 'weitergeleitet': 138,
'zugeschickt': 138}, {'...': 222}, {'^': 4, 'ich': 14, 'wir': 14}, {'^': 4, 'das': 224, 'dass': 224, 'ich': 14, 'wir':
14}, {'': (15, 'gave:intro')}, {'gemacht': 226}, {'gebracht': 226}, {'kontakt': 228}, {'<introduced>': 226, 'bekannt':
227, 'in': 229}, {'...': 230, '<introduced>': 226, 'bekannt': 227, 'in': 229}, {'<vowed>': 4}, {'...': 232}, {'N':
231}, {'<me>': 182}, {'gebeten': 235}, {'ich': 14, 'wir': 14}, {'das': 237, 'dass': 237, 'ich': 14, 'wir': 14},
{'gegeben': 14}, {'wort': 239}, {'gebeten': 32}, {'...': 241}, {'^': 242}, {'...': 221, '<my>': 223, '<vowed>': 225,
'N': 231, '^': 233, 'bei': 234, 'beigebracht': 220, 'darum': 236, 'drum': 236, 'erklaert': 220, 'erklart': 220,
'ersucht': 235, 'gebeten': 235, 'gesagt': 238, 'geschrieben': 238, 'gezeigt': 220, 'gsagt': 238, 'gschriebn': 238,
'mein': 240, 'mit': 234, 'um': 243, 'vorgemacht': 220}, {'mit': 234}, {'<introduced>': 226, 'bekannt': 227,
'zusammengebracht': 226}, {'...': 246, '<introduced>': 226, 'bekannt': 227, 'zusammengebracht': 226}, {'N': 247},
{'...': 230}, {'N': 249}, {'...': 245, '<and>': 248, 'N': 231, 'bei': 234, 'dem': 250, 'der': 250, 'mit': 234},
{'angefragt': 212, 'angeklopft': 212, 'bedankt': 214, 'nachgefasst': 212, 'nachgefragt': 212, 'nachgehakt': 212},
{'...': 252}, {'<them>': 253}, {'angerufen': 67, 'besucht': 67, 'erreicht': 67, 'erwischt': 67, 'geschafft': 67,
'gesehen': 67, 'gesprochen': 67, 'getroffen': 67}, {'...': 255, 'angerufen': 67, 'besucht': 67, 'erreicht': 67,
'erwischt': 67, 'geschafft': 67, 'gesehen': 67, 'gesprochen': 67, 'getroffen': 67}, {'nicht': 256}, {'leider': 257,
'nicht': 256}, {'<my>': 207, '<said>': 113, '<thing>': 210, 'abgesagt': 211, 'angefragt': 212, 'angeklopft': 212,
'beigebracht': 220, 'berichtet': 211, 'erklaert': 218, 'erklart': 218, 'erzaehlt': 211, 'erzahlt': 211, 'geantwortet':
211, 'gebeichtet': 211, 'gefragt': 212, 'gesagt': 211, 'geschildert': 211, 'gesteckt': 211, 'gezeigt': 218,
'informiert': 211, 'mitgeteilt': 211, 'nachgefasst': 212, 'nachgefragt': 212, 'nachgehakt': 212, 'verraten': 211,
'vorgemacht': 220, 'zugesagt': 211}, {'...': 259, '<my>': 223, '<vowed>': 225, 'N': 231, '^': 233, 'bei': 234,
'beigebracht': 220, 'darum': 236, 'drum': 236, 'erklaert': 220, 'erklart': 220, 'ersucht': 235, 'gebeten': 235,
'gezeigt': 220, 'mit': 234, 'um': 243, 'vorgemacht': 220}, {'...': 245, 'N': 231, 'bei': 234, 'mit': 234},
{'angefragt': 212, 'angeklopft': 212, 'nachgefasst': 212, 'nachgefragt': 212, 'nachgehakt': 212}, {'...': 262},
{'<them>': 263}, {'...': 205, '<them>': 260, '<vowed>': 225, 'N': 261, '^': 233, 'bei': 264}, {'bedankt': 214},
{'...': 266}, {'<them>': 267}, {'erklaert': 14, 'erklart': 14}, {'<them>': 267, 'angeboten': 14, 'bei': 268, 'bereit':
269, 'bereiterklaert': 14, 'bereiterklart': 14, 'verpflichtet': 14}, {'geben': 14, 'liefern': 14, 'schicken': 14,
'zahlen': 14}, {'zu': 271}, {'...': 205, '<them>': 244, '<vowed>': 225, 'N': 251, '^': 233, 'bei': 254, 'es': 258,
'gesagt': 238, 'geschrieben': 238, 'gsagt': 238, 'gschriebn': 238, 'ich': 265, 'leider': 257, 'mein': 240, 'mich':
270, 'nicht': 256, 'noch': 272, 'wir': 265, 'zu': 271}, {'': (22, 'gave:volunteering')}, {'auf': 274, 'bei': 274,
'beim': 274, 'fuer': 274, 'fur': 274}, {'': (14, 'together')}, {'N': 267}, {'lassen': 67}, {'gelassen': 67, 'lassen':
67}, {'abgeholt': 276, 'angerufen': 276, 'ausgefuehrt': 276, 'ausgefuhrt': 276, 'bei': 277, 'berichtet': 83,
'besucht': 276, 'eingeladen': 276, 'erzaehlt': 83, 'erzahlt': 83, 'geantwortet': 276, 'gebeichtet': 83, 'gefluestert':
83, 'geflustert': 83, 'gemailt': 276, 'gesagt': 83, 'geschrieben': 276, 'gesteckt': 83, 'getroffen': 276, 'haengen':
278, 'haengenlassen': 67, 'hangen': 278, 'hangenlassen': 67, 'sitzen': 279, 'sitzengelassen': 67, 'vergessen': 67,
'verpasst': 67, 'verraten': 83, 'versetzt': 67}, {'<them>': 207}, {'ich': 281, 'wir': 281}, {'<have>': 282}, {'...':
283}, {'<me>': 166}, {'von': 285}, {'D': 166}, {'...': 287}, {'...': 286, '<det>': 288, '<my>': 166}, {'<me>': 167},
{'^': 289, 'von': 290}, {'abgestimmt': 67, 'besprochen': 67, 'geklart': 67, 'geredet': 67, 'gesprochen': 67,
'telefoniert': 67}, {'abgestimmt': 67, 'besprochen': 67, 'geklaert': 67, 'geredet': 67, 'gesprochen': 67,
'telefoniert': 67}, {'abgestimmt': 67, 'besprochen': 67, 'daruber': 292, 'darueber': 293, 'druber': 292, 'drueber':
293, 'geklaert': 67, 'geklart': 67, 'geredet': 67, 'gesprochen': 67, 'telefoniert': 67}, {'<them>': 294}, {'mit':
295}, {'<give3>': 235}, {'N': 297, 'das': 145, 'dass': 145, 'er': 297, 'ich': 144, 'man': 144, 'sie': 297, 'wir':
144}, {'gehoeren': 130, 'gehoert': 130, 'gehoren': 130, 'gehort': 130, 'muessen': 130, 'muesste': 130, 'muessten':
130, 'muss': 130, 'mussen': 130, 'musste': 130, 'mussten': 130, 'müsste': 130, 'müssten': 130, 'soll': 130, 'sollen':
130, 'sollte': 130, 'sollten': 130}, {'...': 299}, {'<my>': 300}, {'bleib': 131, 'erhoeh': 131, 'erhoh': 131, 'fang':
131, 'frag': 131, 'geh': 131, 'hoer': 131, 'hor': 131, 'lass': 131, 'mach': 131, 'macht': 131, 'nimm': 131, 'red':
131, 'stell': 131, 'such': 131, 'verkauf': 131}, {'i': 144, 'ich': 144, 'man': 144, 'wir': 144}, {'^': 301, 'i': 144,
'ich': 190, 'man': 190, 'wir': 190}, {'^': 301, 'bleib': 131, 'bloss': 302, 'das': 303, 'dass': 304, 'erhoeh': 131,
'erhoh': 131, 'fang': 131, 'frag': 131, 'geh': 131, 'hoer': 131, 'hor': 131, 'i': 144, 'ich': 144, 'lass': 131,
'mach': 131, 'macht': 131, 'man': 144, 'nimm': 131, 'nur': 302, 'red': 131, 'stell': 131, 'such': 131, 'verkauf': 131,
'wir': 144}, {'<they>': 305, '^': 301, 'bleib': 131, 'bloss': 302, 'das': 303, 'dass': 304, 'erhoeh': 131, 'erhoh':
131, 'fang': 131, 'frag': 131, 'geh': 131, 'hoer': 131, 'hor': 131, 'i': 144, 'ich': 144, 'lass': 131, 'mach': 131,
'macht': 131, 'man': 144, 'nimm': 131, 'nur': 302, 'red': 131, 'stell': 131, 'such': 131, 'verkauf': 131, 'wir': 144},
{'...': 33}, {'^': 307}, {'<them>': 131}, {'<them>': 14, 'laut': 309}, {'ich': 310, 'wir': 310}, {'^': 130, 'dass':
131, 'ist': 132, 'lautet': 132, 'lautete': 132, 'waere': 132, 'war': 132, 'ware': 132}, {'<me>': 312}, {'^': 130,
'dass': 131, 'ist': 132, 'lautet': 132, 'lautete': 132, 'waere': 132, 'war': 132}, {'<me>': 314}, {'^': 130, 'dass':
131, 'ist': 132, 'lautet': 132, 'lautete': 132, 'war': 132, 'ware': 132}, {'<me>': 316}, {'^': 130, 'an': 313,
'befolgt': 83, 'beherzigt': 83, 'dass': 131, 'dazu': 312, 'fuer': 315, 'fur': 317, 'ignoriert': 83, 'ist': 132,
'lautet': 132, 'lautete': 132, 'umgesetzt': 83, 'waere': 132, 'war': 132, 'ware': 132}, {'<reviewed>': 70}, {'...':
319, '<reviewed>': 70}, {'<counsel>': 318, '<work>': 320}, {'<handed>': 138}, {'...': 322, '<handed>': 138},
{'<reviewed>': 70, '<reviewed_apart>': 70}, {'ausgeliehen': 138, 'geborgt': 138, 'geliehen': 138, 'ueberlassen': 138},
{'ausgeliehen': 138, 'geborgt': 138, 'geliehen': 138, 'uberlassen': 138}, {'gegeben': 70, 'geschickt': 70,
'geschrieben': 70}, {'...': 327}, {'auf': 328, 'fuer': 328, 'fur': 328, 'gegeben': 70, 'geschickt': 70, 'geschrieben':
70, 'uber': 328, 'ueber': 328, 'zu': 328, 'zum': 328, 'zur': 328}, {'auf': 328, 'fuer': 328, 'gegeben': 70,
'geschickt': 70, 'geschrieben': 70, 'ueber': 328, 'zu': 328, 'zum': 328, 'zur': 328}, {'anmerkungen': 330, 'feedback':
330, 'kommentare': 330, 'rueckmeldung': 330}, {'auf': 328, 'fur': 328, 'gegeben': 70, 'geschickt': 70, 'geschrieben':
70, 'uber': 328, 'zu': 328, 'zum': 328, 'zur': 328}, {'anmerkungen': 332, 'feedback': 332, 'kommentare': 332,
'ruckmeldung': 332}, {'ausgeliehen': 138, 'geborgt': 138, 'geliehen': 138, 'uberlassen': 138, 'ueberlassen': 138},
{'': (17, 'gave:knowledge'), 'wie': 215}, {'gestarkt': 213}, {'gestaerkt': 213}, {'rucken': 336, 'ruecken': 337},
{'anmerkungen': 329, 'feedback': 329, 'kommentare': 329, 'ruckmeldung': 332, 'rueckmeldung': 330}, {'zugeredet': 213},
{'gemacht': 213, 'zugesprochen': 213}, {'auf': 328, 'fuer': 328, 'fur': 328, 'uber': 328, 'ueber': 328, 'zu': 328,
'zum': 328, 'zur': 328}, {'auf': 328, 'fur': 328, 'uber': 328, 'zu': 328, 'zum': 328, 'zur': 328}, {'auf': 328,
'fuer': 328, 'ueber': 328, 'zu': 328, 'zum': 328, 'zur': 328}, {'anmerkungen': 342, 'feedback': 342, 'kommentare':
342, 'ruckmeldung': 343, 'rueckmeldung': 344}, {'wie': 215}, {'<thing>': 323, '<work>': 324, 'angelernt': 215,
'anhaenger': 325, 'anhanger': 326, 'anmerkungen': 329, 'aufgemuntert': 213, 'ausfuehrlich': 331, 'ausfuehrliches':
331, 'ausfuhrlich': 333, 'ausfuhrliches': 333, 'auto': 334, 'beamer': 334, 'beigebracht': 335, 'bestaerkt': 213,
'bestarkt': 213, 'bohrmaschine': 334, 'buero': 325, 'buro': 326, 'den': 338, 'ehrliches': 339, 'eingearbeitet': 215,
'eingeschult': 215, 'eingewiesen': 215, 'erklaert': 335, 'erklart': 335, 'ermutigt': 213, 'fahrrad': 334, 'feedback':
329, 'gecoached': 219, 'gecoacht': 219, 'geholfen': 215, 'geld': 334, 'gementort': 219, 'getroestet': 213,
'getrostet': 213, 'gezeigt': 335, 'gut': 340, 'gutes': 339, 'kamera': 334, 'kommentare': 329, 'kurzes': 339,
'lastenrad': 334, 'mein': 339, 'mut': 341, 'offenes': 339, 'rad': 334, 'raum': 334, 'ruckmeldung': 332,
'rueckmeldung': 330, 'schluessel': 325, 'schlussel': 326, 'schriftlich': 345, 'schriftliches': 345, 'viel': 339,
'vorgemacht': 346, 'werkzeug': 334}, {'^': 4, 'das': 237, 'dass': 237}, {'empfohlen': 217, 'vorgeschlagen': 217,
'weiterempfohlen': 217}, {'N': 349}, {'geschrieben': 217}, {'gebracht': 217, 'gegeben': 217, 'geschickt': 217,
'vermittelt': 217, 'verschafft': 217, 'weitergeleitet': 217, 'zugeschanzt': 217}, {'ausgeholfen': 215, 'beraten': 215,
'geholfen': 215, 'gholfn': 215, 'unterstuetzt': 215, 'unterstutzt': 215}, {'...': 353, 'N': 349}, {'ausgeholfen': 215,
'geholfen': 215, 'gholfn': 215, 'unterstuetzt': 215, 'unterstutzt': 215}, {'...': 355, 'N': 349}, {'schuldig': 4},
{'...': 357}, {'^': 358}, {'ich': 359}, {'gegeben': 226, 'gemacht': 226, 'hergestellt': 226, 'vermittelt': 226}, {'N':
361}, {'zu': 362}, {'gegeben': 215}, {'...': 364}, {'...': 364, 'fuer': 365, 'fur': 365, 'zu': 365, 'zum': 365, 'zur':
365}, {'...': 364, 'fuer': 365, 'zu': 365, 'zum': 365, 'zur': 365}, {'...': 364, 'fur': 365, 'zu': 365, 'zum': 365,
'zur': 365}, {'kontakt': 363, 'rat': 366, 'ratschlaege': 367, 'ratschlage': 368, 'tipp': 366, 'tipps': 366}, {'rat':
366, 'ratschlaege': 367, 'ratschlage': 368, 'tipp': 366, 'tipps': 366}, {'arbeitszeugnis': 351,
'empfehlungsschreiben': 351, 'paar': 370, 'referenz': 351, 'zeugnis': 351}, {'arbeitszeugnis': 351, 'auftrag': 352,
'bewerber': 352, 'empfehlungsschreiben': 351, 'interessenten': 352, 'job': 352, 'kandidaten': 352, 'kandidatin': 352,
'kunden': 352, 'kundin': 352, 'lead': 352, 'leads': 352, 'referenz': 351, 'zeugnis': 351}, {'auftrag': 352,
'bewerber': 352, 'interessenten': 352, 'job': 352, 'kandidaten': 352, 'kandidatin': 352, 'kontakt': 363, 'kunden':
352, 'kundin': 352, 'lead': 352, 'leads': 352, 'rat': 366, 'ratschlaege': 367, 'ratschlage': 368, 'tipp': 366,
'tipps': 366}, {'zugehoert': 213, 'zugehort': 213}, {'<give1>': 4}, {'^': 375}, {'ich': 376}, {'dass': 377, 'ich':
376}, {'mut': 341, 'zugeredet': 213}, {'...': 355}, {'auftrag': 352, 'bewerber': 352, 'interessenten': 352, 'job':
352, 'kandidaten': 352, 'kandidatin': 352, 'kunden': 352, 'kundin': 352, 'lead': 352, 'leads': 352}, {'beraten': 215},
{'...': 382}, {'...': 347, '<said>': 113, '<thing>': 323, '<vowed>': 348, '<work>': 319, 'an': 350, 'anmerkungen':
329, 'arbeitszeugnis': 351, 'auftrag': 352, 'ausfuehrlich': 331, 'ausfuehrliches': 331, 'ausfuhrlich': 333,
'ausfuhrliches': 333, 'bei': 354, 'beigebracht': 346, 'beim': 356, 'bewerber': 352, 'bin': 360, 'den': 369,
'ehrliches': 339, 'ein': 371, 'eine': 372, 'einen': 373, 'einfach': 374, 'empfehlungsschreiben': 351, 'erklaert': 346,
'erklart': 346, 'feedback': 329, 'geholfen': 215, 'gesagt': 378, 'geschrieben': 378, 'gezeigt': 346, 'gut': 379,
'gutes': 339, 'im': 380, 'in': 380, 'interessenten': 352, 'job': 352, 'kandidaten': 352, 'kandidatin': 352,
'kommentare': 329, 'kontakt': 363, 'kunden': 352, 'kundin': 352, 'kurzes': 339, 'lange': 374, 'lead': 352, 'leads':
352, 'mein': 339, 'mit': 380, 'mut': 341, 'ne': 372, 'nen': 373, 'neue': 381, 'neuen': 381, 'nur': 374, 'offenes':
339, 'paar': 370, 'rat': 366, 'ratschlaege': 367, 'ratschlage': 368, 'referenz': 351, 'ruckmeldung': 332,
'rueckmeldung': 330, 'schriftlich': 345, 'schriftliches': 345, 'schuld': 237, 'schulde': 237, 'schulden': 237, 'sehr':
379, 'tipp': 366, 'tipps': 366, 'viel': 339, 'vorgemacht': 346, 'zeugnis': 351, 'zu': 383, 'zugehoert': 213,
'zugehort': 213, 'zugeredet': 213, 'zum': 383, 'zur': 383}, {'<said>': 146, 'angeboten': 137, 'anvertraut': 137,
'berichtet': 137, 'empfohlen': 137, 'erzaehlt': 137, 'erzahlt': 137, 'geantwortet': 137, 'gebeichtet': 137,
'geholfen': 137, 'geklagt': 137, 'gemailt': 137, 'geraten': 137, 'gesagt': 137, 'geschickt': 137, 'geschildert': 137,
'geschrieben': 137, 'gesteckt': 137, 'gezeigt': 137, 'gratuliert': 137, 'mitgeteilt': 137, 'praesentiert': 137,
'prasentiert': 137, 'verraten': 137, 'versprochen': 137, 'vorgestellt': 137, 'zugesagt': 137}, {'<them>': 167},
{'<them>': 167, '^': 166}, {'...': 385, '<counsel>': 154, '<counselled>': 132, '^': 156, 'abgeholt': 137, 'als': 157,
'angerufen': 137, 'angeschrieben': 137, 'angesprochen': 137, 'ans': 159, 'ausgefuehrt': 137, 'ausgefuhrt': 137,
'begleitet': 137, 'bekocht': 137, 'besucht': 137, 'davon': 160, 'davor': 164, 'dazu': 160, 'den': 157, 'dringend':
165, 'einen': 157, 'eingeladen': 137, 'eingeredet': 131, 'ersucht': 386, 'gebeten': 387, 'gefragt': 386, 'getroffen':
137, 'gewarnt': 163, 'interviewt': 137, 'kontaktiert': 137, 'mit': 171, 'nahe': 158, 'nen': 157, 'stark': 165, 'um':
174, 'vor': 175, 'zuruckgerufen': 137, 'zurueckgerufen': 137}, {'^': 180}, {'<me>': 389, '<vowed>': 184, 'mir': 185,
'uns': 185}, {'<me>': 182, '^': 32, 'dass': 183, 'er': 182, 'sich': 182, 'sie': 182}, {'...': 143, '<me>': 388,
'<they>': 390, '<vowed>': 391, '^': 180, 'angelaeutet': 137, 'angelautet': 137, 'angerufen': 137, 'auf': 188, 'davon':
189, 'dazu': 189, 'empfohlen': 131, 'geantwortet': 137, 'gemailt': 137, 'gemeint': 192, 'gesagt': 192, 'geschrieben':
193, 'gesimst': 137, 'gmeint': 177, 'gsagt': 177, 'mich': 194, 'mir': 195, 'per': 188, 'sich': 198, 'uber': 200,
'ueber': 202, 'uns': 203, 'via': 188, 'vorgeschlagen': 83, 'zuruckgerufen': 137, 'zuruckgeschrieben': 137,
'zurueckgerufen': 137, 'zurueckgeschrieben': 137}, {'^': 289, 'das': 287, 'den': 287, 'die': 287, 'es': 287, 'sie':
287, 'von': 290}, {'<det>': 32, 'D': 32}, {'mich': 32, 'uns': 32}, {'fuer': 395, 'fur': 395}, {'...': 396}, {'...':
396, '<det>': 397, '<my>': 397, '<their>': 397, '<them>': 397}, {'<me>': 32}, {'<me>': 32, 'das': 399, 'den': 399,
'die': 399, 'es': 399, 's': 399}, {'zuruck': 32, 'zurueck': 32}, {'...': 401, 'zuruck': 32, 'zurueck': 32}, {'...':
401, 'mich': 402, 'mir': 402, 'uns': 402, 'zuruck': 32, 'zurueck': 32}, {'...': 401, '<they>': 403, '<until>': 32,
'mich': 402, 'mir': 402, 'uns': 402, 'zuruck': 32, 'zurueck': 32}, {'sich': 32}, {'<they>': 405, 'sich': 32},
{'bescheid': 32}, {'bescheid': 32, 'mir': 407, 'uns': 407}, {'<they>': 408, 'bescheid': 32, 'mir': 407, 'uns': 407},
{'an': 32, 'druber': 32, 'drueber': 32, 'durch': 32}, {'...': 410, 'an': 32, 'druber': 32, 'drueber': 32, 'durch':
32}, {'durch': 32, 'weiter': 32}, {'<they>': 408, 'bescheid': 32, 'das': 412, 'es': 412, 'mir': 407, 'uns': 407},
{'um': 32}, {'...': 414, 'um': 32}, {'sich': 415}, {'ab': 32, 'an': 32}, {'<me>': 417}, {'das': 412, 'es': 412},
{'...': 401, '<they>': 403, 'mich': 402, 'mir': 402, 'uns': 402, 'zuruck': 32, 'zurueck': 32}, {'...': 401}, {'...':
401, 'mich': 421, 'mir': 421, 'sich': 32, 'uns': 421}, {'...': 401, '<they>': 422, 'mich': 421, 'mir': 421, 'sich':
32, 'uns': 421}, {'...': 401, '<me>': 417, '<they>': 403, 'mich': 402, 'mir': 402, 'uns': 402, 'zuruck': 32,
'zurueck': 32}, {'vor': 32}, {'...': 425}, {'<me>': 426}, {'<deed3>': 394, '<does3>': 398, '<give3>': 400,
'antwortet': 404, 'connected': 399, 'connectet': 399, 'erkundigt': 406, 'geben': 409, 'geht': 411, 'gibt': 413,
'hoert': 416, 'holen': 418, 'holt': 418, 'hort': 416, 'intro': 399, 'introduced': 399, 'introed': 399, 'introt': 399,
'leitet': 419, 'liest': 411, 'mailt': 420, 'melden': 406, 'meldet': 423, 'ruehren': 406, 'ruehrt': 406, 'rufen': 418,
'ruft': 424, 'ruhren': 406, 'ruhrt': 406, 'sagen': 409, 'sagt': 409, 'schaut': 411, 'schickt': 419, 'schreibt': 420,
'sieht': 411, 'stellen': 427, 'stellt': 427, 'uberweist': 33, 'ueberweist': 33, 'unterschreibt': 33, 'zahlt': 33},
{'^': 166, 'darum': 167, 'um': 167}, {'<until>': 166}, {'...': 430, '<my>': 166, 'antwort': 166, 'bestaetigung': 166,
'bestatigung': 166, 'feedback': 166, 'ruckmeldung': 166, 'ruckruf': 166, 'rueckmeldung': 166, 'rueckruf': 166,
'stellungnahme': 166}, {'^': 431}, {'<me>': 429, 'um': 432}, {'<me>': 4}, {'von': 434}, {'...': 435}, {'<me>': 14},
{'^': 436, 'von': 437}, {'an': 182}, {'<me>': 439}, {'<me>': 439, '<they>': 440}, {'': (13, 'talk'), 'das': 430, 'es':
430, 'ihn': 430, 'sie': 430}, {'mit': 32}, {'...': 443}, {'^': 444}, {'^': 130, 'darauf': 131, 'zu': 131}, {'<me>':
446}, {'^': 130, 'dass': 131, 'mir': 132, 'uns': 132}, {'<they>': 448, '^': 130, 'dass': 131, 'mir': 132, 'uns': 132},
{'geburtstag': 83, 'hochzeitstag': 83, 'jubilaeum': 83, 'jubilaum': 83, 'namenstag': 83, 'op': 83, 'pruefung': 83,
'prufung': 83}, {'...': 450, 'geburtstag': 83, 'hochzeitstag': 83, 'jubilaeum': 83, 'jubilaum': 83, 'namenstag': 83,
'op': 83, 'pruefung': 83, 'prufung': 83}, {'<my>': 166}, {'^': 452}, {'nach': 453}, {'zu': 83}, {'...': 455, 'zu':
83}, {'sich': 456}, {'<counsel>': 131}, {'<counsel>': 131, 'als': 458, 'den': 458, 'einen': 458, 'nen': 458}, {'weg':
131}, {'den': 460}, {'^': 130, 'auf': 461}, {'<counsel>': 131, '<they>': 459, 'als': 458, 'den': 458, 'einen': 458,
'mit': 462, 'nen': 458}, {'<me>': 463}, {'<counsel>': 131, '<they>': 459, 'als': 458, 'den': 458, 'einen': 458, 'nen':
458}, {'<me>': 465}, {'...': 450, 'geburtstag': 83, 'hochzeitstag': 83, 'jubilaeum': 83, 'jubilaum': 83, 'namenstag':
83, 'op': 83, 'pruefung': 83, 'prufung': 83, 'vor': 456}, {'schuldig': 32}, {'...': 468}, {'^': 469}, {'<me>': 470,
'aufgetaucht': 137, 'dazugekommen': 137, 'dazugestossen': 137, 'gekommen': 137, 'mitgekommen': 137, 'vorbeigefahren':
137, 'vorbeigekommen': 137}, {'aufgetaucht': 137, 'dazugekommen': 137, 'dazugestossen': 137, 'gekommen': 137,
'mitgekommen': 137, 'vorbeigefahren': 137, 'vorbeigekommen': 137}, {'^': 32, 'darum': 182, 'drum': 182, 'um': 182},
{'sich': 473}, {'<they>': 474, 'sich': 473}, {'herz': 131}, {'ans': 476, 'nahe': 131}, {'<they>': 477, 'ans': 476,
'nahe': 131}, {'<me>': 478}, {'connect': 32, 'forward': 32, 'intro': 32, 'introduce': 32, 'send': 32, 'share': 32},
{'^': 480}, {'am': 137, 'auf': 137, 'aus': 137, 'dass': 137, 'mir': 137, 'ob': 137, 'per': 137, 'uns': 137, 'via':
137, 'wegen': 137}, {'': (0, 'missed'), 'mehr': 67}, {'ned': 483, 'net': 483, 'nicht': 483}, {'sich': 484}, {'': (23,
'contact'), 'ned': 483, 'net': 483, 'nicht': 483}, {'sich': 486}, {'connecten': 32, 'intro': 32, 'introen': 32,
'klaren': 32, 'liefern': 32, 'nachfragen': 32, 'nachhaken': 32, 'schicken': 32, 'vermitteln': 32}, {'ich': 167, 'wir':
167}, {'<selfinf>': 32}, {'^': 490}, {'...': 491, '^': 490}, {'<me>': 492}, {'...': 491, '^': 490, 'bei': 493}, {'':
(13, 'talk'), '...': 455, '^': 488, 'dass': 489, 'sich': 494, 'zu': 83}, {'connecten': 32, 'intro': 32, 'introen': 32,
'klaeren': 32, 'liefern': 32, 'nachfragen': 32, 'nachhaken': 32, 'schicken': 32, 'vermitteln': 32}, {'': (13, 'talk'),
'...': 455, '^': 496, 'dass': 489, 'sich': 494, 'zu': 83}, {'': (13, 'talk'), 'sich': 494}, {'me': 182, 'mir': 182,
'uns': 182, 'us': 182}, {'dafur': 131, 'fur': 131}, {'dafuer': 131, 'fuer': 131}, {'^': 130, 'von': 131}, {'ab': 131},
{'^': 130, 'ab': 502, 'davon': 503, 'dazu': 131, 'zu': 131, 'zum': 131, 'zur': 131}, {'^': 130, 'ab': 502, 'davon':
503, 'dazu': 131, 'dringend': 504, 'stark': 504, 'zu': 131, 'zum': 131, 'zur': 131}, {'^': 130, 'ab': 502, 'davon':
503, 'dazu': 131, 'dringend': 504, 'mir': 505, 'stark': 504, 'uns': 505, 'zu': 131, 'zum': 131, 'zur': 131},
{'<they>': 506, '^': 130, 'ab': 502, 'davon': 503, 'dazu': 131, 'dringend': 504, 'mir': 505, 'stark': 504, 'uns': 505,
'zu': 131, 'zum': 131, 'zur': 131}, {'an': 137}, {'...': 508}, {'mich': 509}, {'should': 131, 'soll': 131, 'sollte':
131}, {'i': 511, 'ich': 511, 'we': 511, 'wir': 511}, {'': (13, 'talk'), '...': 455, 'dass': 83, 'ob': 83}, {'vor':
513}, {'<work>': 83}, {'<attribute>': 515, '<work>': 83}, {'': (13, 'talk'), '<attribute>': 515, '<work>': 83},
{'<det>': 517, '<their>': 517}, {'<det>': 516, '<their>': 516, 'an': 518}, {'<det>': 516, '<their>': 516, 'am': 137,
'an': 518, 'auf': 137, 'aus': 137, 'dass': 137, 'mir': 137, 'ob': 137, 'per': 137, 'uns': 137, 'via': 137, 'wegen':
137}, {'<they>': 182, '^': 32}, {'<me>': 521}, {'<me>': 521, '<they>': 522}, {'stelle': 131}, {'meiner': 524,
'unserer': 524, 'unsrer': 524}, {'an': 525}, {'stelle': 130}, {'meiner': 527, 'unserer': 527, 'unsrer': 527}, {'an':
528}, {'...': 529}, {'<they>': 526, '^': 530, 'an': 525}, {'to': 131}, {'me': 532, 'us': 532}, {'sich': 83},
{'abteilung': 83, 'bereich': 83, 'firma': 83, 'fuhrung': 83, 'geschaftsfuhrung': 83, 'leitung': 83, 'part': 83,
'position': 83, 'rolle': 83, 'stelle': 83, 'teil': 83}, {'...': 535, 'abteilung': 83, 'bereich': 83, 'firma': 83,
'fuhrung': 83, 'geschaftsfuhrung': 83, 'leitung': 83, 'part': 83, 'position': 83, 'rolle': 83, 'stelle': 83, 'teil':
83}, {'<det>': 536}, {'abteilung': 83, 'bereich': 83, 'firma': 83, 'fuehrung': 83, 'geschaeftsfuehrung': 83,
'leitung': 83, 'part': 83, 'position': 83, 'rolle': 83, 'stelle': 83, 'teil': 83}, {'...': 538, 'abteilung': 83,
'bereich': 83, 'firma': 83, 'fuehrung': 83, 'geschaeftsfuehrung': 83, 'leitung': 83, 'part': 83, 'position': 83,
'rolle': 83, 'stelle': 83, 'teil': 83}, {'<det>': 539}, {'<they>': 182, '^': 32, 'dass': 521}, {'<they>': 182, '^':
32, 'dass': 521, 'mir': 541, 'uns': 541}, {'<they>': 542, '^': 32, 'dass': 521, 'mir': 541, 'uns': 541}, {'<me>':
137}, {'bei': 544, 'da': 137, 'dabei': 137, 'hier': 137}, {'abendessen': 545, 'besuch': 545, 'bier': 545, 'brunch':
545, 'essen': 545, 'fruehstueck': 545, 'fruhstuck': 545, 'grillen': 545, 'jause': 545, 'kaffee': 545, 'mittagessen':
545}, {'da': 137}, {'dabei': 137}, {'besuch': 137}, {'am': 546, 'anwesend': 137, 'auch': 547, 'auf': 546,
'aufgetaucht': 137, 'da': 137, 'dabei': 137, 'dazugekommen': 137, 'dazugestossen': 137, 'gekommen': 137, 'hier': 137,
'mit': 548, 'mitgekommen': 137, 'vorbeigefahren': 137, 'vorbeigekommen': 137, 'zu': 549, 'zum': 546, 'zur': 546},
{'am': 546, 'auch': 547, 'auf': 546, 'da': 137, 'dabei': 137, 'mit': 548, 'zum': 546, 'zur': 546}, {'^': 130, 'davor':
131, 'vor': 131}, {'<they>': 552, '^': 130, 'davor': 131, 'vor': 131}, {'<me>': 553}, {'auf': 453}, {'<giveinf>': 32},
{'...': 556}, {'^': 557, 'sich': 494}, {'geben': 32, 'sagen': 32}, {'bescheid': 559, 'klaeren': 32, 'klaren': 32,
'liefern': 32, 'mitbringen': 32, 'nachliefern': 32, 'nachreichen': 32, 'schicken': 32, 'senden': 32, 'uberweisen': 32,
'ueberweisen': 32, 'vorbeibringen': 32, 'weiterleiten': 32, 'zuschicken': 32, 'zusenden': 32}, {'...': 560, 'connect':
32, 'connecten': 32, 'forward': 32, 'intro': 32, 'introduce': 32, 'introen': 32, 'klaeren': 32, 'klaren': 32,
'liefern': 32, 'nachfragen': 32, 'nachhaken': 32, 'schicken': 32, 'send': 32, 'share': 32, 'vermitteln': 32}, {'':
(13, 'talk'), '^': 561, 'dass': 489, 'sich': 494}, {'...': 556, 'connecten': 32, 'intro': 32, 'introen': 32,
'klaeren': 32, 'klaren': 32, 'liefern': 32, 'nachfragen': 32, 'nachhaken': 32, 'schicken': 32, 'vermitteln': 32},
{'^': 563, 'sich': 494}, {'auch': 547, 'da': 137, 'dabei': 137, 'mit': 548}, {'...': 560}, {'^': 566, 'sich': 494},
{'connecten': 32, 'intro': 32, 'introen': 32, 'klaeren': 32, 'klaren': 32, 'liefern': 32, 'nachfragen': 32,
'nachhaken': 32, 'schicken': 32, 'vermitteln': 32}, {'^': 568, 'sich': 494}, {'<hat>': 392, '<needs>': 393, '<saysv>':
306, '<sends3>': 308, '<will3>': 235, '^': 428, 'antwortet': 137, 'antwortete': 137, 'bat': 433, 'bekommen': 438,
'bekommt': 438, 'berichtet': 83, 'bietet': 441, 'bittet': 433, 'bot': 441, 'braucht': 442, 'bringen': 445, 'bringt':
445, 'darf': 83, 'draengt': 447, 'drangt': 447, 'empfahl': 449, 'empfehlen': 449, 'empfiehlt': 449, 'ermahnt': 447,
'ermutigt': 447, 'erzaehlt': 83, 'erzahlt': 83, 'feiert': 451, 'fragt': 454, 'freut': 457, 'gab': 464, 'gaben': 466,
'gibt': 466, 'hat': 467, 'hatte': 451, 'hofft': 456, 'ist': 471, 'kam': 472, 'kann': 83, 'kriegen': 438, 'kriegt':
438, 'kuemmern': 475, 'kuemmert': 475, 'kummern': 475, 'kummert': 475, 'legt': 479, 'legte': 479, 'll': 481, 'mahnt':
447, 'mailt': 482, 'mailte': 482, 'meldet': 485, 'meldete': 487, 'mochte': 495, 'moechte': 497, 'muessen': 83, 'muss':
498, 'mussen': 83, 'möchte': 495, 'owes': 499, 'pladiert': 500, 'pladierte': 500, 'plaediert': 501, 'plaedierte': 501,
'plant': 456, 'raet': 507, 'rat': 507, 'raten': 507, 'recommended': 131, 'recommends': 131, 'rief': 510, 'riet': 507,
'rieten': 507, 'ruehrt': 485, 'ruehrte': 485, 'ruft': 510, 'ruhrt': 485, 'ruhrte': 485, 'rät': 507, 'said': 512,
'says': 512, 'schlaegt': 514, 'schlagt': 514, 'schlug': 514, 'schlägt': 514, 'schreiben': 519, 'schreibt': 520,
'schrieb': 482, 'schulden': 523, 'schuldet': 523, 'sind': 471, 'soll': 83, 'sollen': 83, 'sollte': 83, 'taet': 531,
'tat': 531, 'textet': 482, 'thinks': 512, 'told': 533, 'treffen': 534, 'trifft': 534, 'tät': 531, 'uberlegt': 456,
'ubernimmt': 537, 'ueberlegt': 456, 'uebernimmt': 540, 'versprach': 543, 'verspricht': 543, 'versucht': 456, 'war':
550, 'waren': 550, 'warn': 551, 'warnt': 554, 'warnte': 554, 'warten': 555, 'wartet': 555, 'werden': 558, 'will': 562,
'wird': 564, 'woan': 565, 'wollen': 567, 'wollte': 569, 'worn': 565, 'wuerd': 531, 'wuerde': 531, 'wurd': 531,
'wurde': 531, 'würde': 531}, {'N': 322}, {'an': 571}, {'...': 572, '<have>': 282, 'an': 571}, {'^': 233}, {'<them>':
14, 'das': 237, 'dass': 237}, {'<they>': 235, 'der': 235, 'die': 235}, {'N': 320}, {'fuer': 577, 'fur': 577, 'v': 577,
'vom': 577, 'von': 577}, {'bei': 16, 'im': 16, 'in': 16, 'mit': 16, 'zu': 16}, {'ich': 579, 'wir': 579}, {'wir': 16},
{'ich': 16, 'ma': 16, 'wir': 16}, {'besprechung': 16, 'call': 16, 'gesprach': 16, 'gespraech': 16, 'lunch': 16,
'meeting': 16, 'termin': 16, 'treffen': 16}, {'...': 583}, {'ich': 584, 'wir': 584}, {'<me>': 16, 'besuch': 16},
{'vorbei': 16, 'zu': 586, 'zum': 16}, {'...': 587, 'vorbei': 16, 'zu': 586, 'zum': 16}, {'N': 588}, {'eingeladen':
16}, {'': (2, 'plan'), '...': 590}, {'bei': 591, 'im': 16, 'in': 16, 'mit': 16, 'zu': 591}, {'ich': 592, 'wir': 592},
{'': (1, 'moved')}, {'abgemacht': 16, 'abgmacht': 16, 'ausgemacht': 16, 'ausgmacht': 16, 'bin': 580, 'essen': 581,
'fahr': 582, 'fahre': 582, 'fahren': 582, 'festgelegt': 16, 'flieg': 582, 'fliege': 582, 'fliegen': 582, 'gehen': 581,
'geplant': 16, 'gestrichen': 67, 'hab': 585, 'habe': 585, 'haben': 585, 'ist': 126, 'kommt': 589, 'reden': 581,
'reise': 582, 'reisen': 582, 'reserviert': 16, 'sehen': 581, 'sind': 593, 'sprechen': 581, 'telefonieren': 581,
'treffen': 581, 'vereinbart': 16, 'verschoben': 594, 'wurde': 126, 'zoomen': 581, 'zugesagt': 16}, {'bekannt': 227,
'bekanntgemacht': 226, 'connected': 226, 'in': 229, 'vernetzt': 226, 'zusammengebracht': 226}, {'...': 596, 'bekannt':
227, 'bekanntgemacht': 226, 'connected': 226, 'in': 229, 'vernetzt': 226, 'zusammengebracht': 226}, {'N': 597},
{'ausgeholfen': 274, 'mit': 598, 'mitgeholfen': 274}, {'<introduced>': 226, 'bekannt': 227}, {'<introduced>': 226,
'bekannt': 227, 'einander': 600, 'miteinander': 600}, {'gebracht': 226, 'gesetzt': 226}, {'kontakt': 602,
'verbindung': 602}, {'<introduced>': 226, 'bekannt': 227, 'einander': 230, 'in': 229, 'miteinander': 230}, {'mail':
604}, {'e': 605, 'linkedin': 604, 'mail': 604, 'whatsapp': 604}, {'...': 601, '<introduced>': 226, 'bekannt': 227,
'einander': 230, 'gegenseitig': 230, 'in': 603, 'kontakt': 602, 'miteinander': 230, 'per': 606, 'verbindung': 602,
'via': 606}, {'N': 607, 'ich': 123}, {'^': 130, 'an': 313, 'dass': 131, 'dazu': 312, 'fuer': 315, 'fur': 317, 'ist':
132, 'lautet': 132, 'lautete': 132, 'waere': 132, 'war': 132, 'ware': 132}, {'<introduced>': 226}, {'...': 610,
'vorgestellt': 226}, {'D': 32}, {'...': 612}, {'<det>': 32}, {'<det>': 613, 'D': 614}, {'<me>': 615}, {'baut': 399,
'bringt': 421, 'gibt': 421, 'schickt': 421, 'schreibt': 616, 'zahlt': 421}, {'gebracht': 217}, {'spiel': 618},
{'empfohlen': 217, 'ins': 619, 'vermittelt': 217, 'vorgeschlagen': 217, 'weiterempfohlen': 217}, {'einsatz': 274},
{'ausgeholfen': 274, 'dabei': 274, 'eingesprungen': 274, 'gearbeitet': 274, 'geholfen': 274, 'gewerkt': 274, 'im':
621, 'mitgeholfen': 274}, {'...': 622, 'ausgeholfen': 274, 'dabei': 274, 'eingesprungen': 274, 'gearbeitet': 274,
'geholfen': 274, 'gewerkt': 274, 'im': 621, 'mitgeholfen': 274}, {'...': 620, '<helper>': 623}, {'...': 620, 'N':
230}, {'gebracht': 211}, {'stand': 626}, {'aktuellen': 627, 'letzten': 627, 'neuesten': 627, 'neusten': 627}, {'den':
628}, {'geholfen': 70, 'unterstuetzt': 70, 'unterstutzt': 70, 'zugehoert': 70, 'zugehort': 70}, {'geholfen': 70,
'unterstutzt': 70, 'zugehort': 70}, {'geholfen': 70, 'unterstuetzt': 70, 'zugehoert': 70}, {'...': 620, 'N': 230,
'pitch': 630, 'pitchen': 630, 'proben': 630, 'uben': 631, 'ueben': 632}, {'...': 620, 'pitch': 630, 'pitchen': 630,
'proben': 630, 'uben': 631, 'ueben': 632}, {'gegeben': 211, 'gesagt': 211}, {'gegeben': 226, 'gemacht': 226,
'geschickt': 226}, {'N': 636}, {'an': 637, 'bei': 637, 'mit': 637, 'zu': 637}, {'intro': 638}, {'N': 611},
{'vorgestellt': 226}, {'N': 641, 'rucken': 336, 'ruecken': 337}, {'N': 641}, {'gegeben': 211}, {'intro': 638,
'update': 644}, {'...': 620}, {'': (8, 'asked'), '<me>': 182}, {'angebot': 32, 'einladung': 32, 'entwurf': 32,
'intro': 32, 'intros': 32, 'kontakt': 32, 'protokoll': 32, 'termin': 32, 'unterlagen': 32, 'vorschlaege': 32,
'vorschlag': 32, 'vorschlage': 32}, {'angebot': 32, 'das': 648, 'den': 648, 'die': 648, 'ein': 648, 'eine': 648,
'einladung': 32, 'entwurf': 32, 'intro': 32, 'intros': 32, 'kontakt': 32, 'nen': 648, 'protokoll': 32, 'termin': 32,
'unterlagen': 32, 'vorschlaege': 32, 'vorschlag': 32, 'vorschlage': 32}, {'^': 649}, {'gesetzt': 211}, {'bild': 651},
{'...': 610, '<introduced>': 226, 'bekannt': 227, 'in': 229}, {'N': 653}, {'<work>': 320}, {'...': 655, '<counsel>':
318, '<work>': 320}, {'gebeten': 212}, {'...': 657}, {'ich': 276, 'wir': 276}, {'N': 230}, {'gratuliert': 211},
{'geburtstag': 661}, {'...': 599, '<and>': 608, '<counsel>': 609, 'N': 611, '^': 617, 'als': 624, 'an': 625,
'angefeuert': 213, 'angefragt': 212, 'auf': 629, 'aufgebaut': 213, 'aufgemuntert': 213, 'ausgeholfen': 274, 'bei':
633, 'beim': 634, 'berichtet': 211, 'beruhigt': 213, 'bescheid': 635, 'bestaerkt': 213, 'bestarkt': 213, 'coached':
219, 'das': 639, 'dem': 640, 'den': 642, 'der': 640, 'die': 643, 'ein': 645, 'eine': 639, 'erklaert': 211, 'erklart':
211, 'ermutigt': 213, 'erzaehlt': 211, 'erzahlt': 211, 'fuer': 646, 'fur': 646, 'geantwortet': 211, 'gebeten': 647,
'gebrieft': 211, 'gecoached': 219, 'gecoacht': 219, 'gedankt': 214, 'gefragt': 212, 'gelobt': 213, 'gementort': 219,
'gesagt': 211, 'geschildert': 211, 'gestrichen': 67, 'getroestet': 213, 'getrostet': 213, 'gezeigt': 211, 'gibt': 650,
'gratuliert': 211, 'gut': 340, 'informiert': 211, 'ins': 652, 'intro': 638, 'ist': 126, 'macht': 650, 'mentored': 219,
'mit': 654, 'mitgeholfen': 274, 'mitgeteilt': 211, 'motiviert': 213, 'muessen': 237, 'muss': 237, 'mussen': 237,
'mut': 341, 'nachgefragt': 212, 'ne': 639, 'organisiert': 650, 's': 656, 'schickt': 650, 'soll': 237, 'sollte': 237,
'todo': 182, 'um': 658, 'und': 659, 'update': 644, 'upgedatet': 211, 'weiterempfohlen': 217, 'wurde': 126, 'zu': 660,
'zugesagt': 211, 'zum': 662}, {'<them>': 4, 'das': 37, 'es': 37}, {'ich': 664, 'wir': 664}, {'<me>': 32, 'das': 399,
'es': 399}, {'<they>': 666}, {'<them>': 232}, {'ich': 668, 'wir': 668}, {'<they>': 399}, {'<them>': 32}, {'von': 671},
{'ich': 672, 'wir': 672}, {'<they>': 435, 'von': 434}, {'schuldi': 4, 'schuldig': 4}, {'...': 675, 'schuldi': 4,
'schuldig': 4}, {'<them>': 676}, {'<them>': 676, 'ich': 677}, {'noch': 28}, {'<me>': 679}, {'an': 37}, {'<me>': 681},
{'von': 682}, {'...': 683}, {'<me>': 468}, {'<they>': 685}, {'<me>': 4, '<them>': 32}, {'...': 683, 'von': 687},
{'<them>': 4, 'dringend': 4, 'noch': 4, 'unbedingt': 4}, {'dringend': 4, 'noch': 4, 'unbedingt': 4}, {'ich': 689,
'wir': 690}, {'ausstaendig': 28, 'ausstandig': 28, 'ausstehend': 28, 'pendent': 28}, {'ich': 37, 'wir': 37},
{'<they>': 399, 'ich': 37, 'wir': 37}, {'aus': 28}, {'aus': 28, 'noch': 695}, {'<done>': 4}, {'...': 697}, {'<me>':
698}, {'von': 699}, {'<done>': 32}, {'...': 701}, {'<me>': 698, '<them>': 702}, {'<them>': 700, 'von': 703},
{'<give1>': 665, '<give3>': 667, '<have>': 669, '<will3>': 670, 'ausstaendig': 28, 'ausstandig': 28, 'ausstehend': 28,
'bekomm': 673, 'bekomme': 673, 'bekommen': 673, 'bekommt': 674, 'bin': 678, 'erhalte': 673, 'fehlen': 680, 'fehlt':
680, 'gehen': 684, 'geht': 684, 'ist': 686, 'kommen': 688, 'kommt': 688, 'krieg': 673, 'kriege': 673, 'kriegen': 673,
'kriegt': 674, 'muessen': 691, 'muss': 691, 'mussen': 691, 'noch': 692, 'pendent': 28, 'schuld': 693, 'schulde': 693,
'schulden': 694, 'schuldet': 670, 'sind': 686, 'stehen': 696, 'steht': 696, 'werden': 704, 'wird': 704}, {'': (5,
'mine'), '<det>': 4}, {'bis': 4, 'ich': 706, 'noch': 4, 'spaetestens': 4, 'spatestens': 4, 'wir': 706}, {'<they>':
614}, {'nach': 4, 'vorbei': 4, 'weiter': 4, 'zuruck': 4, 'zurueck': 4}, {'...': 709, '<them>': 4, 'das': 37, 'den':
37, 'die': 37, 'es': 37, 'ihn': 37, 's': 37, 'sie': 37}, {'<them>': 4, 'das': 37, 'den': 37, 'die': 37, 'es': 37,
'ihn': 37, 's': 37, 'sie': 37}, {'<them>': 4, 'das': 37, 'es': 37, 'ich': 710, 's': 37, 'wir': 711}, {'': (6,
'theirs'), '<they>': 32}, {'<me>': 713}, {'<me>': 713, 'das': 714, 'den': 714, 'die': 714, 'es': 714, 's': 714},
{'<me>': 713, '<they>': 715, 'das': 714, 'den': 714, 'der': 715, 'die': 715, 'es': 714, 's': 714}, {'<me>': 417,
'<they>': 418}, {'mich': 4}, {'ich': 718, 'mich': 4}, {'zuruck': 4, 'zurueck': 4}, {'': (5, 'mine'), 'bei': 37},
{'mich': 721}, {'<them>': 720, 'ich': 722, 'mich': 721, 'zuruck': 4, 'zurueck': 4}, {'': (6, 'theirs'), 'bei': 399},
{'': (6, 'theirs'), '<they>': 724, 'bei': 399}, {'<they>': 405, 'sich': 725}, {'...': 401, '<they>': 422, 'mich': 421,
'mir': 421, 'sich': 725, 'uns': 421}, {'<them>': 720, 'zuruck': 4, 'zurueck': 4}, {'...': 401, '<me>': 417, 'mich':
402, 'mir': 402, 'uns': 402, 'zuruck': 32, 'zurueck': 32}, {'...': 401, '<me>': 417, '<they>': 729, 'mich': 402,
'mir': 402, 'uns': 402, 'zuruck': 32, 'zurueck': 32}, {'D': 4}, {'mir': 731}, {'...': 705, '<deed1>': 707, '<deed3>':
708, '<does3>': 398, '<give1>': 712, '<give3>': 716, 'antwortet': 404, 'connected': 399, 'connectet': 399,
'erkundigt': 406, 'geben': 409, 'gibt': 413, 'hoert': 416, 'holen': 418, 'holt': 717, 'hort': 416, 'intro': 399,
'introduced': 399, 'introed': 399, 'introt': 399, 'kuemmer': 719, 'kuemmere': 719, 'kuemmre': 719, 'kummer': 719,
'kummere': 719, 'kummre': 719, 'leitet': 419, 'mailt': 420, 'meld': 723, 'melde': 723, 'melden': 726, 'meldet': 727,
'ruehren': 406, 'ruehrt': 726, 'ruf': 728, 'rufe': 728, 'rufen': 418, 'ruft': 730, 'ruhren': 406, 'ruhrt': 726,
'sagen': 409, 'sagt': 409, 'schickt': 419, 'schreib': 728, 'schreibe': 728, 'schreibt': 420, 'stellen': 427, 'stellt':
427, 'uberleg': 732, 'uberlege': 732, 'uberweist': 33, 'ueberleg': 732, 'ueberlege': 732, 'ueberweist': 33,
'unterschreibt': 33, 'zahlt': 33}, {'D': 16, 'fuer': 107, 'fur': 107}, {'': (2, 'plan'), 'D': 16, 'fuer': 107, 'fur':
107}, {'mir': 14}, {'mich': 14}, {'^': 4, 'bei': 736, 'fuer': 737, 'fur': 737, 'mein': 14, 'meine': 14, 'von': 736},
{'item': 738, 'items': 738}, {'': (0, 'missed'), 'davon': 67}, {'nichts': 740}, {'nichts': 740, 'noch': 741}, {'...':
622, 'am': 274, 'an': 274, 'auf': 274, 'ausgeholfen': 274, 'bei': 274, 'beim': 274, 'dabei': 274, 'eingesprungen':
274, 'fuer': 274, 'fur': 274, 'gearbeitet': 274, 'geholfen': 274, 'gewerkt': 274, 'im': 621, 'mitgeholfen': 274},
{'N': 219}, {'bei': 744, 'fuer': 744, 'fur': 744, 'von': 744}, {'bei': 274, 'beim': 274}, {'N': 217}, {'fuer': 747,
'fur': 747}, {'<helper>': 743, 'coach': 745, 'freiwillige': 746, 'freiwilliger': 746, 'mentor': 745, 'mentorin': 745,
'referenz': 748}, {'gehabt': 137, 'gesprochen': 137}, {'': (23, 'contact'), 'gehabt': 137, 'gesprochen': 137},
{'apparat': 750, 'tel': 751, 'telefon': 751}, {'': (23, 'contact'), 'gehabt': 137}, {'strippe': 753}, {'bekommen':
137}, {'strippe': 755}, {'<they>': 131}, {'taet': 757, 'tat': 757, 'tät': 757, 'wuerd': 757, 'wuerde': 757, 'wurd':
757, 'wurde': 757, 'würde': 757}, {'stelle': 758}, {'der': 754, 'die': 756, 'meiner': 759, 'unserer': 759, 'unsrer':
759}, {'i': 276}, {'geschickt': 137, 'geschrieben': 137, 'gesendet': 137, 'gschriebn': 137, 'hinterlassen': 137,
'rausgeschickt': 137, 'verschickt': 137}, {'N': 212}, {'...': 762, 'an': 763, 'geschickt': 137, 'geschrieben': 137,
'gesendet': 137, 'gschriebn': 137, 'hinterlassen': 137, 'rausgeschickt': 137, 'verschickt': 137}, {'...': 762,
'geschickt': 137, 'geschrieben': 137, 'gesendet': 137, 'gschriebn': 137, 'hinterlassen': 137, 'rausgeschickt': 137,
'verschickt': 137}, {'N': 212, 'bei': 763}, {'...': 117, 'an': 137, 'bei': 137, 'v': 137, 'verpasst': 67, 'von': 137},
{'bekommen': 137, 'erhalten': 137, 'gekriegt': 137, 'von': 137}, {'': (23, 'contact'), 'nicht': 67}, {'war': 137,
'waren': 137}, {'mit': 137}, {'verlegt': 594, 'verschoben': 594}, {'<seen_of>': 83}, {'verschoben': 594}, {'ab': 67,
'anrufbeantworter': 67, 'band': 67, 'combox': 67, 'mailbox': 67}, {'achterl': 137, 'bier': 137, 'bierchen': 137,
'drink': 137, 'glas': 137, 'runde': 137, 'schwatz': 137, 'spaziergang': 137, 'spritzer': 137, 'sprung': 137, 'wein':
137}, {'seite': 14}, {'': (1, 'moved'), 'auf': 594}, {'...': 772, '<network>': 773, 'D': 774, 'dem': 775, 'den': 775,
'der': 775, 'die': 775, 'ein': 776, 'einen': 776, 'meiner': 777, 'n': 776, 'nen': 776, 'verschoben': 778}, {'<det>':
83, '<me>': 14, '<their>': 83, '<them>': 182, 'N': 83}, {'<det>': 83, '<their>': 83, '<them>': 182, 'N': 83}, {'bei':
781}, {'<det>': 83, '<their>': 83, 'N': 83}, {'bei': 783}, {'bei': 780, 'jetzt': 782, 'nun': 784}, {'liegt': 785},
{'<me>': 429, 'N': 212, 'ich': 763, 'um': 432}, {'aufbauen': 213, 'aufmuntern': 213, 'aufmunterung': 213,
'daumendruecken': 213, 'mutmachen': 213, 'troesten': 213, 'zuhoeren': 213, 'zureden': 213, 'zuspruch': 213}, {'das':
788, 'den': 788, 'die': 788}, {'aufbauen': 213, 'aufmuntern': 213, 'aufmunterung': 213, 'daumendrucken': 213,
'mutmachen': 213, 'trosten': 213, 'zuhoren': 213, 'zureden': 213, 'zuspruch': 213}, {'das': 790, 'den': 790, 'die':
790}, {'fuer': 789, 'fuers': 788, 'fur': 791, 'furs': 790}, {'...': 792}, {'gewesen': 137, 'gwesen': 137}, {'...':
794}, {'angepackt': 274, 'ausgeholfen': 274, 'mitangepackt': 274, 'mitgeholfen': 274}, {'<helper>': 623}, {'...': 796,
'als': 797, 'angefragt': 212, 'angeklopft': 212, 'bedankt': 214, 'nachgefasst': 212, 'nachgefragt': 212, 'nachgehakt':
212, 'vorgefuehlt': 212, 'vorgefuhlt': 212}, {'gearbeitet': 274, 'geholfen': 274, 'mitgeholfen': 274}, {'kreuz': 799},
{'caritas': 799, 'diakonie': 799, 'feuerwehr': 799, 'fluchtlingshilfe': 799, 'fluechtlingshilfe': 799, 'roten': 800,
'rotes': 800, 'tafel': 799}, {'<me>': 276, '<them>': 795, 'N': 798, 'dem': 801, 'den': 801, 'der': 801, 'die': 801},
{'...': 796}, {'angepackt': 274, 'geholfen': 274, 'mitgeholfen': 274}, {'<them>': 795, 'N': 803, 'siedeln': 804,
'ubersiedeln': 804, 'uebersiedeln': 804, 'umzug': 804}, {'...': 672}, {'': (6, 'theirs'), '...': 672}, {'<them>':
182}, {'^': 807, 'von': 808}, {'^': 32, 'von': 808}, {'^': 806, 'ich': 809, 'wir': 810}, {'ich': 810, 'wir': 810},
{'^': 436}, {'<they>': 813, '^': 436, 'von': 437}, {'N': 211}, {'': (13, 'talk'), 'N': 211, 'ich': 815}, {'ist': 107},
{'...': 817}, {'bei': 137, 'ich': 16, 'vom': 137, 'von': 137}, {'ich': 16}, {'N': 214}, {'N': 214, 'an': 821, 'to':
821}, {'thanks': 822}, {'<gone>': 137, 'verabredet': 16}, {'aufgetaucht': 67, 'auftaucht': 67, 'erschienen': 67,
'gekommen': 67, 'kommen': 67, 'kumma': 67}, {'<not>': 825}, {'mit': 14}, {'verabredet': 16}, {'': (2, 'plan'), '...':
828}, {'...': 824, '<them>': 359, 'bei': 16, 'dran': 827, 'mit': 829}, {'gekommen': 67}, {'dazu': 831, 'dazugekommen':
67, 'gefahren': 67, 'gegangen': 67, 'gekommen': 67, 'hingegangen': 67}, {'...': 832, 'dazu': 831, 'dazugekommen': 67,
'gefahren': 67, 'gegangen': 67, 'gekommen': 67, 'hingegangen': 67}, {'nicht': 833}, {'': (11, 'thinking')}, {'sicher':
835}, {'nicht': 836, 'un': 836}, {'': (23, 'contact'), '...': 828}, {'...': 832, 'dazu': 831, 'dazugekommen': 67,
'gefahren': 67, 'gegangen': 67, 'gekommen': 67, 'hingegangen': 67, 'sicher': 835}, {'<gone>': 137}, {'...': 840},
{'...': 824, '<not>': 825, '<them>': 359, 'aber': 826, 'dann': 826, 'dran': 827, 'ich': 830, 'leider': 834, 'mir':
837, 'mit': 838, 'nicht': 839, 'un': 836, 'wir': 841}, {'^': 28}, {'<them>': 843}, {'von': 844}, {'ich': 845, 'von':
844, 'wir': 845}, {'von': 38}, {'...': 847}, {'^': 848, 'von': 844}, {'^': 848, 'ich': 849, 'von': 844, 'wir': 849},
{'das': 430, 'es': 430, 'ihn': 430, 'sie': 430}, {'...': 762, 'an': 137, 'geschickt': 137, 'geschrieben': 137,
'gesendet': 137, 'gschriebn': 137, 'hinterlassen': 137, 'rausgeschickt': 137, 'verschickt': 137, 'von': 137}, {'mit':
4}, {'...': 853}, {'^': 854}, {'<them>': 855, '^': 854}, {'<them>': 855, '^': 854, 'ich': 856}, {'ist': 107,
'vergessen': 67}, {'abgemacht': 16, 'angesetzt': 16, 'ausgemacht': 16, 'bestaetigt': 16, 'bestatigt': 16, 'fix': 16,
'fixiert': 16, 'gebucht': 16, 'geplant': 16, 'steht': 16, 'vereinbart': 16, 'zugesagt': 16}, {'...': 858, 'abgemacht':
16, 'angesetzt': 16, 'ausgemacht': 16, 'bestaetigt': 16, 'bestatigt': 16, 'fix': 16, 'fixiert': 16, 'gebucht': 16,
'geplant': 16, 'ist': 859, 'steht': 16, 'vereinbart': 16, 'zugesagt': 16}, {'fuer': 744, 'fur': 744}, {'N': 226},
{'<and>': 862, 'an': 862, 'bei': 862, 'mit': 862, 'to': 862, 'with': 862, 'x': 862, 'zu': 862}, {'N': 863}, {'': (23,
'contact'), 'N': 863}, {'er': 83, 'es': 83, 'ihr': 83, 'ihre': 83, 'sein': 83, 'seine': 83, 'sie': 83}, {'D': 594},
{'...': 792, 'N': 214, 'an': 821}, {'N': 214, 'dem': 821, 'den': 821, 'der': 821, 'die': 821, 'liebe': 821, 'lieber':
821}, {'N': 214, 'an': 821}, {'...': 792, 'N': 214, 'an': 869, 'dem': 821, 'den': 821, 'der': 821, 'die': 821,
'liebe': 821, 'lieber': 821, 'nochmal': 870}, {'ich': 14}, {'': (12, 'task'), '^': 4, 'dass': 872}, {'denken': 873},
{'^': 4, 'dass': 872}, {'denken': 875}, {'vergessen': 14}, {'daran': 876, 'dran': 876, 'nicht': 877}, {'daran': 876,
'dran': 876, 'ich': 878, 'nicht': 877}, {'braucht': 83, 'hat': 83, 'ist': 83, 'muss': 83, 'soll': 83, 'war': 83,
'will': 83}, {'<rel>': 880}, {'<give3>': 32, '<give3_apart>': 32, 'laesst': 32, 'lasst': 32}, {'...': 882}, {'^':
883}, {'<give3>': 32, '<give3_apart>': 32}, {'...': 885}, {'<me>': 886}, {'...': 887}, {'<me>': 884, '^': 888}, {'':
(13, 'talk'), 'N': 889, 'er': 889, 'sie': 889}, {'steht': 16}, {'N': 213}, {'fur': 892}, {'fuer': 892}, {'gedruckt':
893, 'gedrueckt': 894, 'gedrückt': 893}, {'N': 70}, {'fuer': 896, 'fur': 896, 'von': 896}, {'review': 897},
{'empfohlen': 217, 'vermittelt': 217, 'weiterempfohlen': 217}, {'...': 899}, {'ich': 900, 'wir': 900}, {'<have>':
901}, {'an': 835, 'druber': 835, 'drueber': 835}, {'daran': 0, 'dran': 0, 'grad': 903}, {'an': 835, 'daruber': 835,
'darueber': 835, 'uber': 835, 'ueber': 835}, {'an': 835, 'daruber': 835, 'darueber': 835, 'gerade': 905, 'uber': 835,
'ueber': 835}, {'<give3>': 400}, {'sich': 494}, {'bei': 783, 'jetzt': 784, 'nun': 784}, {'liegt': 909}, {'schritt':
910}, {'step': 910, 'steps': 910}, {'fuer': 835, 'fur': 835}, {'<have>': 901, '<rel>': 880, '<will3>': 235, '^': 907,
'bald': 83, 'ball': 786, 'braucht': 83, 'fliegt': 83, 'geht': 83, 'gerade': 83, 'haengt': 83, 'hangt': 83, 'hat': 83,
'hatte': 83, 'heuer': 83, 'hing': 83, 'im': 83, 'in': 83, 'ist': 83, 'jetzt': 83, 'lag': 83, 'liegt': 83, 'macht': 83,
'mochte': 908, 'moechte': 908, 'muss': 498, 'möchte': 908, 'nachste': 911, 'nachster': 911, 'naechste': 911,
'naechster': 911, 'next': 912, 'noch': 83, 'nun': 83, 'richtige': 913, 'steckt': 83, 'steht': 83, 'sucht': 83, 'war':
83, 'werden': 908, 'will': 498, 'wird': 498, 'wollen': 908, 'wollte': 908, 'zieht': 83}, {'haben': 83, 'kennen': 83,
'sind': 83, 'wollen': 83}, {'<rel>': 880, '<will3>': 235, '^': 907, 'bald': 83, 'beiden': 915, 'braucht': 83, 'geht':
83, 'gerade': 83, 'haben': 83, 'haengt': 83, 'hangt': 83, 'hat': 83, 'hatte': 83, 'heuer': 83, 'hing': 83, 'im': 83,
'in': 83, 'ist': 83, 'jetzt': 83, 'kennen': 83, 'macht': 83, 'mochte': 908, 'moechte': 908, 'muss': 498, 'möchte':
908, 'noch': 83, 'nun': 83, 'richtige': 913, 'sind': 83, 'sucht': 83, 'war': 83, 'werden': 908, 'will': 498, 'wird':
498, 'wollen': 908, 'wollte': 908, 'zieht': 83, 'zwei': 915}, {'denken': 873, 'gehabt': 137}, {'...': 762, 'an': 137,
'geschickt': 137, 'geschrieben': 137, 'gesendet': 137, 'gschriebn': 137, 'hinterlassen': 137, 'rausgeschickt': 137,
'v': 137, 'verschickt': 137, 'vom': 137, 'von': 137}, {'mail': 918}, {'': (22, 'gave:volunteering'), 'bei': 274,
'beim': 274, 'fuer': 274, 'fur': 274, 'im': 274, 'in': 274}, {'ausgeholfen': 274, 'beraten': 274, 'betreut': 274,
'engagiert': 274, 'gearbeitet': 274, 'geholfen': 274, 'gekocht': 274, 'mitgearbeitet': 274, 'mitgeholfen': 274,
'taetig': 274, 'tatig': 274, 'unterrichtet': 274}, {'...': 921}, {'ausgeholfen': 274, 'beraten': 274, 'betreut': 274,
'engagiert': 274, 'gearbeitet': 274, 'geholfen': 274, 'gekocht': 274, 'mitgearbeitet': 274, 'mitgeholfen': 274,
'taetig': 274, 'unterrichtet': 274}, {'...': 923}, {'ausgeholfen': 274, 'beraten': 274, 'betreut': 274, 'engagiert':
274, 'gearbeitet': 274, 'geholfen': 274, 'gekocht': 274, 'mitgearbeitet': 274, 'mitgeholfen': 274, 'tatig': 274,
'unterrichtet': 274}, {'...': 925}, {'an': 922, 'ausgeholfen': 274, 'bei': 922, 'beim': 922, 'beraten': 274,
'betreut': 274, 'fuer': 924, 'fur': 926, 'gearbeitet': 274, 'geholfen': 274, 'gekocht': 274, 'im': 922, 'in': 922,
'mitgeholfen': 274, 'unterrichtet': 274}, {'': (22, 'gave:volunteering'), '...': 927}, {'er': 67, 'ich': 67, 'sie':
67}, {'termin': 67, 'treffen': 67, 'verabredet': 67, 'wollte': 929}, {'bekannt': 227, 'vernetzt': 226, 'vorgestellt':
226}, {'von': 83}, {'': (23, 'contact'), 'am': 16, 'fuer': 16, 'fur': 16, 'zum': 16}, {'...': 762, 'an': 137,
'bekommen': 137, 'erhalten': 137, 'gekriegt': 137, 'geschickt': 137, 'geschrieben': 137, 'gesendet': 137, 'gschriebn':
137, 'hinterlassen': 137, 'rausgeschickt': 137, 'v': 137, 'verschickt': 137, 'vom': 137, 'von': 137}, {'abgegeben':
217, 'geschrieben': 217, 'verfasst': 217}, {'N': 935}, {'fuer': 936, 'fur': 936}, {'^': 613}, {'<them>': 396, 'fuer':
395, 'fur': 395}, {'<does3>': 939}, {'und': 940}, {'...': 941, 'baut': 399, 'bringt': 421, 'gibt': 421, 'schickt':
421, 'schreibt': 616, 'zahlt': 421}, {'': (6, 'theirs'), 'angebot': 32, 'das': 648, 'den': 648, 'die': 648, 'ein':
648, 'eine': 648, 'einladung': 32, 'entwurf': 32, 'intro': 32, 'intros': 32, 'kontakt': 32, 'nen': 648, 'protokoll':
32, 'termin': 32, 'unterlagen': 32, 'vorschlaege': 32, 'vorschlag': 32, 'vorschlage': 32}, {'^': 943}, {'<deed3>':
938, '^': 942, 'besorgt': 182, 'checkt': 182, 'gibt': 650, 'klaert': 182, 'klart': 182, 'macht': 650, 'mailt': 182,
'organisiert': 650, 'schickt': 944, 'sendet': 182, 'ubernimmt': 182, 'uberweist': 182, 'uebernimmt': 182,
'ueberweist': 182, 'verschickt': 182}, {'': (12, 'task'), 'an': 0, 'daran': 0}, {'mich': 946}, {'': (12, 'task'),
'...': 762, 'geschickt': 137, 'geschrieben': 137, 'gesendet': 137, 'gschriebn': 137, 'hinterlassen': 137,
'rausgeschickt': 137, 'verschickt': 137}, {'...': 147, '<should>': 130}, {'...': 949}, {'^': 950}, {'ich': 951, 'man':
951, 'wir': 951}, {'dass': 952}, {'nicht': 67}, {'^': 28, 'von': 844}, {'^': 28, 'ich': 955, 'von': 844, 'wir': 955},
{'...': 148}, {'^': 957}, {'ich': 958, 'man': 958, 'wir': 958}, {'': (13, 'talk'), 'dass': 959}, {'um': 83}, {'geht':
961, 'ging': 961}, {'...': 817, 'abgemacht': 16, 'angesetzt': 16, 'ausgemacht': 16, 'bestaetigt': 16, 'bestatigt': 16,
'fix': 16, 'fixiert': 16, 'gebucht': 16, 'geplant': 16, 'ist': 859, 'steht': 16, 'vereinbart': 16, 'wir': 16,
'zugesagt': 16}, {'gehoert': 67, 'gehort': 67, 'gesehen': 67, 'gesprochen': 67}, {'gehoert': 67, 'gehort': 67,
'gesehen': 67, 'gesprochen': 67, 'mehr': 964}, {'nicht': 965}, {'wasser': 67}, {'ein': 835}, {'aus': 67, 'flach': 67,
'ins': 967, 'leider': 125, 'mir': 968}, {'statt': 67}, {'': (13, 'talk'), 'nicht': 970}, {'gegeben': 70, 'geschickt':
70}, {'...': 972, 'N': 70}, {'...': 972}, {'mir': 974}, {'an': 973, 'auf': 974, 'fuer': 973, 'fur': 973, 'von': 975,
'zu': 974, 'zum': 974, 'zur': 974}, {'^': 28, 'noch': 955, 'von': 844}, {'<me>': 977}, {'geburtstag': 83,
'hochzeitstag': 83, 'namenstag': 83}, {'...': 979, 'geburtstag': 83, 'hochzeitstag': 83, 'namenstag': 83}, {'N': 980},
{'aus': 67, 'flach': 67, 'ins': 967, 'leider': 125}, {'aus': 67, 'leider': 125}, {'': (13, 'talk'), 'nicht': 970,
'statt': 16}, {'am': 16, 'fuer': 16, 'fur': 16}, {'up': 0}, {'mich': 835}, {'an': 763, 'mich': 835}, {'N': 212, 'ich':
763}, {'gearbeitet': 274, 'geholfen': 274, 'mitgeholfen': 274, 'unterrichtet': 274}, {'...': 990}, {'bei': 991,
'beim': 991, 'fuer': 991, 'fur': 991, 'im': 991, 'in': 991}, {'auf': 16}, {'mich': 993}, {'als': 797}, {'caritas':
799, 'diakonie': 799, 'feuerwehr': 799, 'fluechtlingshilfe': 799, 'roten': 800, 'rotes': 800, 'tafel': 799}, {'N':
995, 'dem': 996, 'den': 996, 'der': 996, 'die': 996, 'ein': 776, 'einen': 776, 'n': 776, 'nen': 776}, {'caritas': 799,
'diakonie': 799, 'feuerwehr': 799, 'fluchtlingshilfe': 799, 'roten': 800, 'rotes': 800, 'tafel': 799}, {'N': 995,
'dem': 998, 'den': 998, 'der': 998, 'die': 998, 'ein': 776, 'einen': 776, 'n': 776, 'nen': 776}, {'verbaselt': 67,
'verbummelt': 67, 'verpennt': 67, 'verplant': 67, 'verschlafen': 67, 'verschwitzt': 67}, {'N': 83}, {'...': 117, 'v':
1001, 'vergessen': 67, 'verpasst': 67, 'versaeumt': 67, 'versaumt': 67, 'verschlafen': 67, 'verschwitzt': 67, 'von':
1001}, {'dass': 83}, {'dran': 67, 'ran': 67}, {'nicht': 125}, {'ihm': 83, 'ihnen': 83, 'ihr': 83, 'nicht': 1004,
'sich': 1005}, {'^': 950, 'bringe': 14, 'geb': 14, 'gebe': 14, 'liefere': 14, 'mache': 14, 'meld': 14, 'melde': 14,
'schick': 14, 'schicke': 14}, {'ich': 1007, 'man': 951, 'wir': 951}, {'bringe': 14, 'geb': 14, 'gebe': 14, 'liefere':
14, 'mache': 14, 'meld': 14, 'melde': 14, 'schick': 14, 'schicke': 14}, {'dass': 1008, 'ich': 1009}, {'auf': 594},
{'': (23, 'contact'), 'dass': 952}, {'von': 835}, {'mich': 67}, {'mit': 137, 'nicht': 1004, 'sich': 1005, 'um': 83},
{'verbaselt': 67, 'verbummelt': 67, 'vergessen': 67, 'verpennt': 67, 'verplant': 67, 'verschlafen': 67, 'verschwitzt':
67}, {'<network>': 773}, {'...': 773}, {'<det>': 1018, '<my>': 1018, '<their>': 1018}, {'besprechung': 107, 'call':
107, 'date': 107, 'essen': 107, 'gesprach': 107, 'gespraech': 107, 'kaffee': 107, 'lunch': 107, 'meeting': 107,
'termin': 107, 'treffen': 107}, {'geschafft': 67}, {'nicht': 1021}, {'zeitung': 773}, {'der': 1023}, {'auf': 1017,
'besprechung': 107, 'call': 107, 'date': 107, 'durch': 1019, 'ein': 1020, 'eine': 1020, 'einen': 1020, 'essen': 107,
'gesprach': 107, 'gespraech': 107, 'in': 1024, 'kaffee': 107, 'lunch': 107, 'meeting': 107, 'n': 1020, 'ne': 1020,
'nen': 1020, 'termin': 107, 'treffen': 107, 'uber': 1019, 'ueber': 1019, 'von': 1019}, {'abgesagt': 67}, {'abgesagt':
67, 'kurzfristig': 1026, 'spontan': 1026, 'wieder': 1026}, {'abgesagt': 67, 'auf': 1017, 'besprechung': 107, 'call':
107, 'date': 107, 'durch': 1019, 'ein': 1020, 'eine': 1020, 'einen': 1020, 'es': 1022, 'essen': 107, 'gehoert': 83,
'gehort': 83, 'gesprach': 107, 'gespraech': 107, 'ich': 1025, 'in': 1024, 'kaffee': 107, 'kurzfristig': 1026, 'lunch':
107, 'meeting': 107, 'mir': 1027, 'n': 1020, 'ne': 1020, 'nen': 1020, 'spontan': 1026, 'termin': 107, 'treffen': 107,
'uber': 1019, 'ueber': 1019, 'uns': 1027, 'von': 1019, 'wieder': 1026, 'wir': 1025}, {'abgesagt': 67, 'auf': 1017,
'besprechung': 107, 'call': 107, 'date': 107, 'durch': 1019, 'ein': 1020, 'eine': 1020, 'einen': 1020, 'essen': 107,
'gehoert': 83, 'gehort': 83, 'gesprach': 107, 'gespraech': 107, 'ich': 1025, 'in': 1024, 'kaffee': 107, 'kurzfristig':
1026, 'lunch': 107, 'meeting': 107, 'mir': 1027, 'n': 1020, 'ne': 1020, 'nen': 1020, 'spontan': 1026, 'termin': 107,
'treffen': 107, 'uber': 1019, 'ueber': 1019, 'uns': 1027, 'von': 1019, 'wieder': 1026, 'wir': 1025}, {'<said>': 83},
{'...': 1030, '<said>': 83}, {'<rel>': 1031}, {'<det>': 1032, '<my>': 1032, '<their>': 1032, 'haengen': 278,
'haengenlassen': 67, 'hangen': 278, 'hangenlassen': 67, 'sitzen': 279, 'sitzengelassen': 67, 'vergessen': 67,
'verpasst': 67, 'versetzt': 67}, {'abgesagt': 67, 'kurzfristig': 1026, 'spontan': 1026, 'verabredet': 16, 'wieder':
1026}, {'': (14, 'together'), 'auf': 1017, 'besprechung': 107, 'call': 107, 'date': 107, 'durch': 1019, 'ein': 1020,
'eine': 1020, 'einen': 1020, 'essen': 107, 'gesprach': 107, 'gespraech': 107, 'in': 1024, 'kaffee': 107, 'lunch': 107,
'meeting': 107, 'n': 1020, 'ne': 1020, 'nen': 1020, 'termin': 107, 'treffen': 107, 'uber': 1019, 'ueber': 1019, 'von':
1019}, {'<me>': 1033, 'abgesagt': 67, 'auf': 1017, 'besprechung': 107, 'call': 107, 'date': 107, 'durch': 1019, 'ein':
1020, 'eine': 1020, 'einen': 1020, 'essen': 107, 'gesprach': 107, 'gespraech': 107, 'ich': 1025, 'in': 1024, 'kaffee':
107, 'kurzfristig': 1026, 'lunch': 107, 'meeting': 107, 'mir': 1027, 'n': 1020, 'ne': 1020, 'nen': 1020, 'spontan':
1026, 'termin': 107, 'treffen': 107, 'uber': 1019, 'ueber': 1019, 'uns': 1034, 'von': 1019, 'wieder': 1026, 'wir':
1035}, {'<should>': 67, 'wollen': 67}, {'<comeinf>': 1037, 'muessen': 67, 'sollen': 67, 'wollen': 67}, {'...': 1038,
'<comeinf>': 1037}, {'lust': 835}, {'eigentlich': 67}, {'...': 1038, '<comeinf>': 1037, 'eigentlich': 67, 'gern': 835,
'gerne': 1040, 'ich': 1041}, {'<comeinf>': 1037}, {'...': 1043, '<comeinf>': 1037}, {'<det>': 1032, '<my>': 1032,
'<their>': 1032, 'berichtet': 83, 'erzaehlt': 83, 'erzahlt': 83, 'gebeichtet': 83, 'gefluestert': 83, 'geflustert':
83, 'gesagt': 83, 'geschrieben': 83, 'gesteckt': 83, 'haengen': 278, 'haengenlassen': 67, 'hangen': 278,
'hangenlassen': 67, 'sitzen': 279, 'sitzengelassen': 67, 'vergessen': 67, 'verpasst': 67, 'verraten': 83, 'versetzt':
67}, {'geghostet': 67, 'vertroestet': 67, 'vertrostet': 67}, {'geklappt': 67}, {'abgehoben': 67, 'geantwortet': 67,
'geklappt': 67, 'hingehauen': 67, 'reagiert': 67, 'zuruckgerufen': 67, 'zuruckgeschrieben': 67, 'zurueckgerufen': 67,
'zurueckgeschrieben': 67}, {'gemeldet': 67}, {'gemeldet': 67, 'mehr': 1049}, {'nicht': 1050}, {'<me>': 1045, 'N': 980,
'abgesagt': 67, 'angedeutet': 83, 'berichtet': 83, 'erzaehlt': 83, 'erzahlt': 83, 'gemeint': 83, 'gesagt': 83,
'kurzfristig': 1026, 'mich': 1046, 'mir': 1027, 'ned': 1047, 'nicht': 1048, 'sich': 1051, 'spontan': 1026, 'uns':
1027, 'verraten': 83, 'vor': 83, 'wieder': 1026}, {'<comeinf>': 1037, 'mussen': 67, 'sollen': 67, 'wollen': 67},
{'...': 1053, '<comeinf>': 1037}, {'': (23, 'contact'), 'eigentlich': 67, 'ein': 137, 'eine': 137, 'einen': 137, 'n':
137, 'ne': 137, 'nen': 137}, {'': (23, 'contact'), '...': 1053, '<comeinf>': 1037, 'abgesagt': 67, 'eigentlich': 67,
'ein': 137, 'eine': 137, 'einen': 137, 'gern': 835, 'gerne': 1040, 'ich': 1055, 'kurzfristig': 1026, 'mir': 1027, 'n':
137, 'ne': 137, 'nen': 137, 'spontan': 1026, 'uns': 1027, 'wieder': 1026}, {'': (23, 'contact'), '...': 1053,
'<comeinf>': 1037, 'wir': 137}, {'to': 14}, {'introducing': 182, 'sending': 182}, {'ll': 182, 's': 1059, 'will': 182},
{'ab': 67}, {'nicht': 1061}, {'dank': 870}, {'vergessen': 67, 'verpasst': 67, 'versaeumt': 67, 'versaumt': 67,
'verschlafen': 67, 'verschwitzt': 67}, {'mich': 16}, {'...': 1053, '<comeinf>': 1037, 'eigentlich': 67, 'gern': 835,
'gerne': 1040, 'ich': 1041}, {'ll': 14, 'owe': 15, 'promised': 111, 'will': 14}, {'N': 123}, {'<vowed>': 225, '^':
233, 'darum': 236, 'drum': 236, 'ersucht': 235, 'gebeten': 235, 'gesagt': 238, 'geschrieben': 238, 'gsagt': 238,
'gschriebn': 238, 'um': 243}, {'<vowed>': 225, '^': 233, 'darum': 236, 'drum': 236, 'ersucht': 235, 'gebeten': 235,
'um': 243}, {'...': 205, '<them>': 1070, '<vowed>': 225, '^': 233}, {'angeboten': 14, 'bereit': 269, 'bereiterklaert':
14, 'bereiterklart': 14, 'verpflichtet': 14}, {'...': 205, '<them>': 1069, '<vowed>': 225, '^': 233, 'es': 258,
'gesagt': 238, 'geschrieben': 238, 'gsagt': 238, 'gschriebn': 238, 'ich': 1071, 'leider': 257, 'mich': 1072, 'nicht':
256, 'wir': 1071}, {'': (5, 'mine'), '...': 30, '<det>': 4}, {'...': 30, '<them>': 4, 'das': 37, 'den': 37, 'die': 37,
'es': 37, 'ihn': 37, 's': 37, 'sie': 37}, {'an': 4, 'durch': 4, 'nach': 4, 'um': 4}, {'...': 1076}, {'...': 1076,
'<them>': 1077, 'mir': 1077, 'uns': 1077}, {'<them>': 720, 'mich': 721, 'zuruck': 4, 'zurueck': 4}, {'<deed1>': 1074,
'<give1>': 1075, '<sees1>': 1078, 'kuemmer': 719, 'kuemmere': 719, 'kuemmre': 719, 'kummer': 719, 'kummere': 719,
'kummre': 719, 'meld': 1079, 'melde': 1079, 'ruf': 728, 'rufe': 728, 'schreib': 728, 'schreibe': 728, 'uberleg': 732,
'uberlege': 732, 'ueberleg': 732, 'ueberlege': 732}, {'aus': 4, 'bereit': 4, 'vor': 4, 'zusammen': 4}, {'...': 1081},
{'^': 1082}, {'<them>': 1083}, {'<them>': 1083, '<title>': 1084}, {'^': 806}, {'...': 840, '<them>': 359, 'dran':
827}, {'...': 840, '<them>': 359, 'D': 579, 'dran': 827, 'ich': 1087, 'leider': 834, 'nicht': 833, 'wir': 841}, {'an':
835, 'daran': 835, 'daruber': 835, 'darueber': 835, 'uber': 835, 'ueber': 835}, {'D': 579}, {'daran': 876, 'dran':
876}, {'<them>': 14, 'gern': 835}, {'hoeren': 835, 'sehen': 835, 'treffen': 835, 'verabreden': 835, 'wiedersehen':
835, 'zusammensetzen': 835, 'zusammentelefonieren': 835}, {'...': 1093, 'hoeren': 835, 'sehen': 835, 'treffen': 835,
'verabreden': 835, 'wiedersehen': 835, 'zusammensetzen': 835, 'zusammentelefonieren': 835}, {'daran': 876, 'dran':
876, 'mich': 1094, 'uns': 1094}, {'mich': 1094, 'uns': 1094}, {'<them>': 14, '^': 4, 'daran': 876, 'dran': 876, 'ich':
1095, 'mich': 1094, 'uns': 1094, 'wir': 1096}, {'daran': 876, 'dran': 876, 'ich': 1091}, {'ich': 1096, 'mich': 1094,
'uns': 1094, 'wir': 1096}, {'hoeren': 835, 'horen': 835, 'sehen': 835, 'treffen': 835, 'verabreden': 835,
'wiedersehen': 835, 'zusammensetzen': 835, 'zusammentelefonieren': 835}, {'...': 1100, 'hoeren': 835, 'horen': 835,
'sehen': 835, 'treffen': 835, 'verabreden': 835, 'wiedersehen': 835, 'zusammensetzen': 835, 'zusammentelefonieren':
835}, {'daran': 876, 'dran': 876, 'mich': 1101, 'uns': 1101}, {'mich': 1101, 'uns': 1101}, {'<them>': 14, '^': 4,
'daran': 876, 'dran': 876, 'ich': 1102, 'mich': 1101, 'nicht': 877, 'uns': 1101, 'wir': 1103}, {'horen': 835, 'sehen':
835, 'treffen': 835, 'verabreden': 835, 'wiedersehen': 835, 'zusammensetzen': 835, 'zusammentelefonieren': 835},
{'...': 1105, 'horen': 835, 'sehen': 835, 'treffen': 835, 'verabreden': 835, 'wiedersehen': 835, 'zusammensetzen':
835, 'zusammentelefonieren': 835}, {'daran': 876, 'dran': 876, 'mich': 1106, 'uns': 1106}, {'mich': 1106, 'uns':
1106}, {'<them>': 14, '^': 4, 'daran': 876, 'dran': 876, 'ich': 1107, 'mich': 1106, 'uns': 1106, 'wir': 1108}, {'ich':
1108, 'mich': 1106, 'uns': 1106, 'wir': 1108}, {'...': 840, 'ich': 841, 'wir': 841}, {'<them>': 14, '^': 4, 'ich':
111, 'wir': 15}, {'<them>': 14, 'ich': 15, 'wir': 15}, {'...': 840, 'D': 579, 'ich': 841, 'leider': 834, 'nicht': 833,
'wir': 841}, {'fall': 131}, {'jeden': 1115}, {'<them>': 167, '^': 130, 'auf': 1116, 'besser': 131, 'dringend': 131,
'endlich': 131, 'lieber': 131, 'niemals': 131, 'unbedingt': 131}, {'^': 130, 'auf': 1116, 'besser': 131, 'dringend':
131, 'endlich': 131, 'lieber': 131, 'niemals': 131, 'unbedingt': 131}, {'<them>': 167, 'auf': 1116, 'besser': 131,
'dringend': 131, 'endlich': 131, 'ich': 1103, 'lieber': 131, 'mich': 1101, 'niemals': 131, 'unbedingt': 131, 'uns':
1101, 'wir': 1103}, {'auf': 1116, 'besser': 131, 'dringend': 131, 'endlich': 131, 'lieber': 131, 'niemals': 131,
'unbedingt': 131}, {'auf': 1116, 'besser': 131, 'dringend': 131, 'endlich': 131, 'ich': 1103, 'lieber': 131, 'mich':
1101, 'niemals': 131, 'unbedingt': 131, 'uns': 1101, 'wir': 1103}, {'vor': 835}, {'<them>': 1083, '<title>': 1084,
'mir': 1122}, {'...': 731}, {'^': 1124}, {'mir': 1125}, {'': (11, 'thinking'), 'mir': 1125}, {'^': 4, 'ich': 14},
{'^': 4, 'dass': 1128, 'ich': 14}, {'<them>': 1129, '^': 4, 'dass': 1128, 'ich': 14}, {'<them>': 1129, '^': 4, 'dass':
1128, 'ich': 1130}, {'auf': 843}, {'noch': 1132}, {'auf': 843, 'immer': 1133, 'jetzt': 1132, 'weiterhin': 1132},
{'auf': 843, 'ich': 1134, 'immer': 1133, 'jetzt': 1132, 'weiterhin': 1132, 'wir': 1134}, {'...': 1132}, {'auf': 843,
'immer': 1133, 'jetzt': 1132, 'seit': 1136, 'weiterhin': 1132}, {'auf': 843, 'ich': 1137, 'immer': 1133, 'jetzt':
1132, 'seit': 1136, 'weiterhin': 1132, 'wir': 1137}, {'^': 4, 'bei': 15}, {'<them>': 14, 'mich': 1139}, {'': (2,
'plan'), '<them>': 14, 'mich': 1139}, {'<and>': 1068, '<give1>': 136, '<have>': 1073, '<should>': 310, '^': 1080,
'arbeite': 1085, 'auf': 1017, 'bekomm': 1086, 'bekomme': 1086, 'bereite': 1085, 'besuche': 16, 'bin': 1088,
'braeuchte': 846, 'brauch': 850, 'brauche': 850, 'brauchen': 850, 'brauchte': 846, 'bring': 857, 'bringe': 857,
'bräuchte': 846, 'daran': 876, 'darf': 879, 'denke': 1089, 'dran': 876, 'erwarte': 956, 'erwarten': 956, 'fahr': 1090,
'fahre': 1090, 'frag': 987, 'frage': 987, 'geh': 1090, 'gehe': 1090, 'gruble': 835, 'grueble': 835, 'ich': 1091,
'krieg': 1086, 'kriege': 1086, 'leg': 1085, 'lege': 1085, 'mochte': 1092, 'mochten': 15, 'moechte': 1092, 'moechten':
15, 'muass': 111, 'mues': 111, 'muessen': 1097, 'muesst': 1098, 'muesste': 1099, 'muessten': 1099, 'muss': 1104,
'mussen': 1109, 'musst': 1098, 'musste': 1110, 'mussten': 1110, 'möchte': 1092, 'müsste': 1110, 'müssten': 1110,
'nehm': 857, 'nehme': 857, 'samma': 1111, 'schuld': 1112, 'schulde': 1112, 'schulden': 1113, 'sind': 1114, 'soll':
1117, 'solle': 1118, 'sollen': 1119, 'solln': 1120, 'sollte': 1121, 'sollten': 1121, 'stell': 1085, 'stelle': 1123,
'treff': 16, 'treffe': 16, 'uberleg': 1126, 'uberlege': 1127, 'ubernehme': 14, 'ueberleg': 1126, 'ueberlege': 1127,
'uebernehme': 14, 'und': 276, 'vermisse': 835, 'versprach': 1131, 'versprech': 1131, 'verspreche': 1131, 'war': 1111,
'waren': 1111, 'wart': 1135, 'warte': 1138, 'warten': 1138, 'werd': 1140, 'werde': 1141, 'werden': 15, 'will': 15,
'wollen': 15, 'wuenschte': 835, 'wunschte': 835}, {'das': 112, 'dass': 112, 'ich': 111, 'wir': 111}, {'...': 899,
'<vowed>': 1143, 'empfohlen': 217, 'geht': 83, 'vermittelt': 217, 'weiterempfohlen': 217}, {'...': 899, '<vowed>':
1143, 'empfohlen': 217, 'vermittelt': 217, 'weiterempfohlen': 217}, {'...': 899, '<rel>': 880, '<vowed>': 1143,
'bruder': 83, 'chef': 83, 'empfohlen': 217, 'flieger': 83, 'flug': 83, 'freund': 83, 'geht': 83, 'hund': 83, 'kind':
83, 'mann': 83, 'sohn': 83, 'team': 83, 'vater': 83, 'vermittelt': 217, 'weiterempfohlen': 217, 'zug': 83}, {'<rel>':
880, 'chefin': 83, 'firma': 83, 'freundin': 83, 'kinder': 83, 'kollegin': 83, 'mutter': 83, 'schwester': 83,
'tochter': 83}, {'ich': 131, 'wir': 131}, {'<should>': 1148}, {'nach': 1149}, {'meinung': 1150}, {'gelaufen': 137},
{'arme': 1152}, {'die': 1153}, {'N': 211, 'ich': 815}, {'gefallen': 67}, {'wasser': 1156}, {'<and>': 862, 'N': 226,
'an': 862, 'bei': 862, 'mit': 862, 'to': 862, 'with': 862, 'x': 862, 'zu': 862}, {'<and>': 862, 'N': 226, 'an': 862,
'bei': 862, 'mit': 862, 'zu': 862}, {'N': 1159}, {'N': 226, 'fuer': 862, 'fur': 862, 'zwischen': 862}, {'<and>': 862,
'N': 226, 'an': 862, 'bei': 862, 'mit': 862, 'x': 862, 'zu': 862}, {'N': 1162, 'fuer': 1160, 'fur': 1160, 'von': 1160,
'zwischen': 1160}, {'N': 1158, 'fuer': 1160, 'fur': 1160, 'gemacht': 1161, 'geschickt': 1161, 'mail': 1163,
'rausgeschickt': 1161, 'von': 1160, 'zwischen': 1160}, {'<and>': 862, 'to': 862}, {'N': 1165}, {'gemacht': 1161,
'geschickt': 1161, 'rausgeschickt': 1161}, {'<not>': 825, 'aber': 826, 'dann': 826}, {'angesetzt': 16, 'ausgemacht':
16, 'eingetragen': 16, 'fixiert': 16, 'gebucht': 16, 'geplant': 16, 'vereinbart': 16}, {'<me>': 470}, {'erreichen':
67}, {'aufgetaucht': 67, 'erschienen': 67, 'gekommen': 67, 'zu': 1171}, {'...': 1169, '<not>': 825, '<they>': 1170,
'aber': 826, 'abgemacht': 16, 'angesetzt': 16, 'aufgetaucht': 137, 'ausgefallen': 67, 'ausgemacht': 16, 'dann': 826,
'dazugekommen': 137, 'dazugestossen': 137, 'eingeplant': 16, 'eingetragen': 16, 'entfallen': 67, 'festgelegt': 16,
'fixiert': 16, 'fuer': 107, 'fur': 107, 'gebucht': 16, 'gekommen': 137, 'geplant': 16, 'gestrichen': 67, 'ist': 126,
'mitgekommen': 137, 'nicht': 1172, 'reserviert': 16, 'terminiert': 16, 'vereinbart': 16, 'verschoben': 778,
'vorbeigefahren': 137, 'vorbeigekommen': 137, 'wurde': 126}, {'am': 594}, {'gewesen': 137}, {'...': 817, 'abgemacht':
16, 'angesetzt': 16, 'ausgemacht': 16, 'bestaetigt': 16, 'bestatigt': 16, 'fix': 16, 'fixiert': 16, 'gebucht': 16,
'geplant': 16, 'ist': 859, 'steht': 16, 'vereinbart': 16, 'zugesagt': 16}, {'': (0, 'missed'), 'dazu': 67, 'zustande':
67}, {'mir': 137, 'uns': 137}, {'aufgetaucht': 137, 'dazugekommen': 137, 'dazugestossen': 137, 'doch': 954, 'einfach':
954, 'gekommen': 137, 'mitgekommen': 137, 'nicht': 1177, 'vorbei': 137, 'vorbeigefahren': 137, 'vorbeigekommen': 137,
'zu': 1178}, {'gepackt': 274, 'geschleppt': 274, 'getragen': 274, 'verladen': 274}, {'mit': 67}, {'anruf': 1181,
'call': 1181, 'gesprach': 1181, 'gespraech': 1181, 'kaffee': 1181, 'kontakt': 1181, 'meeting': 1181, 'telefonat':
1181, 'termin': 1181, 'treffen': 1181}, {'fixe': 1181}, {'<appointment>': 67, 'anruf': 1181, 'call': 1181, 'en': 1182,
'essen': 1181, 'gesprach': 1181, 'gespraech': 1181, 'jour': 1183, 'kaffee': 1181, 'kontakt': 1181, 'lebenszeichen':
67, 'lunch': 1181, 'meeting': 1181, 'telefonat': 1181, 'termin': 1181, 'treffen': 1181}, {'': (0, 'missed'),
'bekommen': 67, 'erhalten': 67, 'von': 67}, {'bekommen': 67, 'erhalten': 67, 'von': 67}, {'fuer': 67, 'fur': 67,
'gehabt': 67}, {'<appointment>': 67, 'antwort': 1185, 'gelegenheit': 67, 'mail': 1186, 'nachricht': 1186, 'reaktion':
1185, 'ruckmeldung': 1186, 'rueckmeldung': 1186, 'zeit': 1187}, {'<appointment>': 67, 'anruf': 1181, 'call': 1181,
'kaffee': 1181, 'kontakt': 1181, 'termin': 1181}, {'abgehoben': 67, 'angetroffen': 67, 'drangegangen': 67, 'erreicht':
67, 'gegangen': 67, 'rangegangen': 67}, {'telefon': 67}, {'...': 1190, 'am': 1191, 'ans': 1191, 'da': 67, 'daheim':
67, 'zuhause': 67}, {'gelernt': 137}, {'verpasst': 67}, {'man': 835}, {'mal': 835}, {'wir': 1196}, {'dazu': 67},
{'nicht': 1198}, {'zustande': 67}, {'N': 587, 'nicht': 1200, 'vorbei': 16, 'zu': 586, 'zum': 16}, {'gemacht': 226,
'hergestellt': 226, 'vermittelt': 226}, {'<have>': 226}, {'<have>': 1202, 'gemacht': 1203, 'hergestellt': 1203,
'vermittelt': 1203}, {'ich': 1204, 'wir': 1204}, {'den': 1205, 'die': 1205}, {'N': 1206}, {'hergestellt': 226}, {'N':
1208}, {'<and>': 1209}, {'N': 1210}, {'mit': 1207, 'von': 1211, 'zu': 1207, 'zwischen': 1211}, {'': (13, 'talk'),
'<them>': 1149}, {'gegeben': 217, 'geschickt': 217, 'weitergegeben': 217, 'weitergeleitet': 217}, {'N': 1214}, {'an':
1215}, {'getroffen': 67}, {'abgesagt': 67, 'nicht': 1217, 'verpasst': 67}, {'mir': 137}, {'bei': 808}, {'bei': 437,
'jetzt': 1220, 'nun': 1220}, {'sorgen': 835}, {'mir': 1222}, {'bitte': 212, 'frage': 212}, {'der': 1224}, {'mit':
1225}, {'': (23, 'contact'), 'N': 1226}, {'...': 762, 'an': 1227, 'bekommen': 137, 'erhalten': 137, 'gekriegt': 137,
'geschickt': 137, 'geschrieben': 137, 'gesendet': 137, 'gschriebn': 137, 'hinterlassen': 137, 'ihm': 14, 'ihnen': 14,
'ihr': 14, 'rausgeschickt': 137, 'v': 137, 'verschickt': 137, 'vom': 137, 'von': 137}, {'<me>': 137, 'am': 137, 'auf':
137, 'aus': 137, 'dass': 137, 'mir': 137, 'ob': 137, 'per': 137, 'uns': 137, 'via': 137, 'wegen': 137}, {'melden':
835}, {'wieder': 1230}, {'do': 14}, {'job': 14, 'part': 14, 'teil': 14, 'to': 1232, 'todo': 14}, {'aufgabe': 14,
'hausaufgabe': 14, 'hausaufgaben': 14, 'todos': 14}, {'aus': 137, 'ned': 483, 'net': 483, 'nicht': 483}, {'sich':
1235}, {'mit': 744}, {'': (18, 'gave:mentoring'), 'N': 219, 'fuer': 744, 'fur': 744, 'mit': 744}, {'N': 219, 'mit':
744}, {'einheit': 1237, 'fuer': 744, 'fur': 744, 'gesprach': 1237, 'gespraech': 1237, 'mit': 744, 'session': 1238,
'stunde': 1239}, {'fuer': 744, 'fur': 744, 'mit': 744}, {'N': 214, 'an': 821, 'vielmal': 821}, {'geprobt': 70,
'geubt': 70, 'geuebt': 70}, {'pitch': 1243}, {'...': 1244, 'als': 797}, {'tisch': 137}, {'^': 130, 'gegeben': 131},
{'weg': 1247}, {'den': 1248}, {'zusammen': 276}, {'<me>': 276, 'N': 1245, 'am': 1246, 'auf': 1249, 'mir': 1250}, {'':
(14, 'together'), 'bekannt': 227, 'vernetzt': 226, 'vorgestellt': 226}, {'treffen': 16}, {'...': 1253, '<them>': 14},
{'...': 1253, '<me>': 182, '<them>': 14, 'dass': 489, 'ich': 1254, 'wir': 1254}, {'ich': 111, 'ma': 111, 'wir': 111},
{'ma': 111}, {'<them>': 14, '^': 4, 'daran': 876, 'dran': 876, 'mich': 1094, 'uns': 1094}, {'<them>': 14, '^': 4,
'mich': 1094, 'uns': 1094}, {'<det>': 14, 'daran': 876, 'dran': 876, 'ich': 1258, 'ma': 111, 'mich': 1094, 'uns':
1094, 'wir': 1259}, {'': (11, 'thinking'), 'wieder': 835}, {'mal': 1261}, {'daran': 876, 'dran': 876, 'mal': 1261,
'mich': 1262}, {'mal': 1261, 'mich': 1262}, {'daran': 876, 'dran': 876, 'ich': 1263, 'mal': 1261, 'mich': 1262, 'wir':
1264}, {'wieder': 835}, {'mal': 1266, 'wieder': 835}, {'...': 1093, 'hoeren': 835, 'mal': 1261, 'sehen': 835,
'treffen': 835, 'verabreden': 835, 'wiedersehen': 835, 'zusammensetzen': 835, 'zusammentelefonieren': 835},
{'dringend': 1267, 'mal': 1261, 'mich': 1268, 'uns': 1094, 'wieder': 835}, {'mal': 1261, 'mich': 1268, 'uns': 1094},
{'dringend': 1267, 'ich': 1269, 'mal': 1261, 'mich': 1268, 'uns': 1094, 'wieder': 835, 'wir': 1270}, {'ich': 1270,
'mal': 1261, 'mich': 1268, 'uns': 1094, 'wir': 1270}, {'denken': 835}, {'...': 1273}, {'an': 1274}, {'<them>': 14,
'^': 4, 'daran': 876, 'dran': 876, 'mich': 1101, 'uns': 1101}, {'absagen': 67}, {'<them>': 14, '^': 4, 'mich': 1101,
'uns': 1101}, {'<det>': 14, '<me>': 182, 'absagen': 67, 'an': 1274, 'ausfallen': 67, 'daran': 876, 'dran': 876,
'gerade': 1275, 'heute': 1275, 'ich': 1276, 'kurzfristig': 1277, 'ma': 111, 'mich': 1101, 'nicht': 877, 'oft': 1275,
'uns': 1101, 'wieder': 1277, 'wir': 1278}, {'<them>': 14, '^': 4, 'daran': 876, 'dran': 876, 'mich': 1106, 'uns':
1106}, {'<them>': 14, '^': 4, 'mich': 1106, 'uns': 1106}, {'<det>': 14, 'daran': 876, 'dran': 876, 'ich': 1280, 'ma':
111, 'mich': 1106, 'uns': 1106, 'wir': 1281}, {'...': 1105, 'horen': 835, 'mal': 1261, 'sehen': 835, 'treffen': 835,
'verabreden': 835, 'wiedersehen': 835, 'zusammensetzen': 835, 'zusammentelefonieren': 835}, {'dringend': 1267, 'mal':
1261, 'mich': 1283, 'uns': 1106, 'wieder': 835}, {'': (11, 'thinking'), 'absagen': 67}, {'mal': 1261, 'mich': 1283,
'uns': 1106}, {'absagen': 67, 'an': 1274, 'dringend': 1267, 'gerade': 1275, 'heute': 1275, 'ich': 1284, 'kurzfristig':
1277, 'mal': 1261, 'mich': 1283, 'oft': 1275, 'uns': 1106, 'wieder': 1285, 'wir': 1286}, {'absagen': 67, 'ich': 1286,
'kurzfristig': 1277, 'mal': 1261, 'mich': 1283, 'uns': 1106, 'wieder': 1277, 'wir': 1286}, {'gegeben': 213,
'gespendet': 213, 'zugesprochen': 213}, {'...': 1289, 'gegeben': 213, 'gespendet': 213, 'zugesprochen': 213},
{'dringend': 1267, 'ich': 1284, 'mal': 1261, 'mich': 1283, 'uns': 1106, 'wieder': 835, 'wir': 1286}, {'ich': 1286,
'mal': 1261, 'mich': 1283, 'uns': 1106, 'wir': 1286}, {'meinung': 1149}, {'ihrer': 1293, 'seiner': 1293}, {'uber':
835, 'ueber': 835}, {'': (23, 'contact'), 'N': 212, 'bei': 763}, {'...': 762, 'an': 137, 'bekommen': 137, 'erhalten':
137, 'gekriegt': 137, 'geschickt': 137, 'geschrieben': 137, 'gesendet': 137, 'gschriebn': 137, 'hinterlassen': 137,
'rausgeschickt': 137, 'v': 137, 'verschickt': 137, 'von': 137}, {'^': 4, 'bei': 736, 'fur': 737, 'mein': 14, 'meine':
14, 'von': 736}, {'schritt': 910, 'schritte': 1298}, {'^': 4, 'bei': 736, 'fur': 737, 'liegt': 909, 'mein': 14,
'meine': 14, 'von': 736}, {'schritt': 1300, 'termin': 16}, {'^': 4, 'bei': 736, 'fuer': 737, 'mein': 14, 'meine': 14,
'von': 736}, {'schritt': 910, 'schritte': 1302}, {'^': 4, 'bei': 736, 'fuer': 737, 'liegt': 909, 'mein': 14, 'meine':
14, 'von': 736}, {'schritt': 1304, 'termin': 16}, {'v': 1001, 'vergessen': 67, 'verpasst': 67, 'versaeumt': 67,
'versaumt': 67, 'verschlafen': 67, 'verschwitzt': 67, 'von': 1001}, {'': (12, 'task'), '^': 4}, {'ausgegangen': 67,
'erreicht': 67, 'vergessen': 1307}, {'erreicht': 67, 'vergessen': 14}, {'termin': 594}, {'^': 4, 'bei': 736, 'fuer':
737, 'fur': 737, 'liegt': 909, 'mein': 14, 'meine': 14, 'von': 736}, {'step': 1311, 'steps': 910}, {'erreicht': 67},
{'erwischt': 67, 'geschafft': 67, 'gesehen': 67, 'gesprochen': 67, 'getroffen': 67, 'telefoniert': 67}, {'geredet':
67, 'gesprochen': 67, 'getroffen': 67, 'telefoniert': 67}, {'...': 1315}, {'gegangen': 67}, {'abgehoben': 67,
'angerufen': 67, 'angetroffen': 67, 'aufgetaucht': 67, 'ausgegangen': 67, 'besucht': 67, 'dazu': 831, 'dazugekommen':
67, 'drangegangen': 67, 'erreichbar': 67, 'erreicht': 67, 'erschienen': 67, 'erwischt': 67, 'geklappt': 67,
'gemeldet': 67, 'geschafft': 67, 'geschrieben': 67, 'gesehen': 67, 'gesprochen': 67, 'getroffen': 67, 'mehr': 1314,
'mit': 1316, 'ran': 1317, 'rangegangen': 67, 'stattgefunden': 67, 'telefoniert': 67, 'verfuegbar': 67, 'verfugbar':
67, 'vergessen': 1307, 'zu': 1171, 'zuruckgerufen': 67, 'zurueckgerufen': 67, 'zustande': 831}, {'gehoert': 67,
'gehort': 67}, {'...': 1319}, {'...': 1319, 'gehoert': 67, 'gehort': 67, 'von': 1320}, {'<appointment>': 67}, {'...':
1319, 'gehoert': 67, 'gehort': 67, 'mehr': 1321, 'mit': 1322, 'von': 1320}, {'gesehen': 67, 'gesprochen': 67,
'getroffen': 67}, {'...': 1190, 'abgehoben': 67, 'am': 1191, 'ans': 1191, 'da': 67, 'daheim': 67, 'zuhause': 67},
{'...': 1190, 'erreicht': 67}, {'gehoert': 67, 'gehort': 67, 'mehr': 1319, 'mit': 1322}, {'show': 67}, {'abgestimmt':
67, 'angesprochen': 67, 'besprochen': 67, 'gefragt': 67, 'geredet': 67, 'kontaktiert': 67}, {'abgestimmt': 67,
'angesprochen': 67, 'besprochen': 67, 'daruber': 1329, 'darueber': 1329, 'druber': 1329, 'drueber': 1329, 'gefragt':
67, 'geredet': 67, 'kontaktiert': 67}, {'abgestimmt': 67, 'angerufen': 67, 'angesprochen': 67, 'besprochen': 67,
'daruber': 1329, 'darueber': 1329, 'druber': 1329, 'drueber': 1329, 'erreicht': 67, 'gefragt': 67, 'gemeldet': 67,
'geredet': 67, 'gesprochen': 67, 'getroffen': 67, 'kennengelernt': 67, 'kontaktiert': 67, 'telefoniert': 67}, {'': (0,
'missed'), 'abgestimmt': 67, 'angesprochen': 67, 'besprochen': 67, 'daruber': 1329, 'darueber': 1329, 'druber': 1329,
'drueber': 1329, 'gefragt': 67, 'geredet': 67, 'kontaktiert': 67}, {'erledigen': 14, 'liefern': 14, 'schicken': 14},
{'ned': 1330, 'net': 1330, 'nicht': 1331, 'nie': 1332, 'offen': 845, 'zu': 1333}, {'erreicht': 67, 'vergesse': 0,
'vergessen': 14}, {'self': 0}, {'to': 1336}, {'': (12, 'task'), 'selbst': 0}, {'mich': 1338}, {'mich': 0}, {'an':
1339, 'fuer': 1340, 'fur': 1340}, {'mailbox': 67}, {'idee': 835}, {'gedanke': 835}, {'ein': 1344}, {'beide': 276,
'drei': 276, 'zwei': 276}, {'die': 1342, 'eine': 1343, 'mailbox': 67, 'so': 1345, 'wir': 1346}, {'wohl': 835}, {'':
(13, 'talk'), '...': 1348}, {'punkte': 0}, {'punkt': 0}, {'ihm': 14, 'ihnen': 14, 'ihr': 14}, {'durchgegangen': 70,
'geprobt': 70, 'geubt': 70, 'geuebt': 70}, {'N': 1353}, {'mit': 1354, 'review': 897}, {'fuer': 896, 'fur': 896, 'mit':
896}, {'von': 137}, {'bono': 274}, {'bei': 896, 'fuer': 896}, {'bei': 896, 'fur': 896}, {'an': 821}, {'': (20,
'gave:referral'), 'gegeben': 217, 'geschrieben': 217}, {'N': 1362}, {'fuer': 1363, 'fur': 1363}, {'me': 0}, {'': (23,
'contact'), 'N': 70}, {'': (23, 'contact'), '...': 508}, {'...': 508, 'an': 137, 'mich': 1367}, {'an': 137, 'von':
137}, {'zuruck': 67, 'zurueck': 67}, {'mich': 509, 'nicht': 1370}, {'<rel>': 83}, {'': (13, 'talk'), '<my>': 1372,
'<their>': 1372, 'ab': 67, 'kurzfristig': 1061, 'wieder': 1061}, {'': (13, 'talk'), 'N': 211, 'ab': 67, 'ich': 815,
'kurzfristig': 1061, 'wieder': 1061}, {'': (13, 'talk'), 'i': 511, 'ich': 511, 'we': 511, 'wir': 511}, {'mir': 276},
{'': (23, 'contact'), 'wir': 276}, {'date': 16}, {'the': 1378}, {'vorbei': 137}, {'...': 1011}, {'gehoert': 67,
'gehort': 67, 'gesehen': 67, 'gesprochen': 67, 'getroffen': 67, 'telefoniert': 67}, {'gehoert': 67, 'gehort': 67,
'gesehen': 67, 'gesprochen': 67, 'getroffen': 67, 'mehr': 1382, 'telefoniert': 67}, {'nicht': 1383}, {'...': 1384,
'wieder': 1000}, {'am': 137, 'auf': 137, 'aus': 137, 'dass': 137, 'mir': 137, 'nicht': 1370, 'ob': 137, 'per': 137,
'uns': 137, 'via': 137, 'wegen': 137}, {'<me>': 521, '<them>': 14, '<they>': 522, 'ich': 15, 'wir': 15}, {'uns': 16},
{'': (2, 'plan'), 'uns': 16}, {'ma': 1388, 'wir': 1389}, {'<rel>': 880, 'auto': 83, 'bruder': 83, 'bus': 83, 'chef':
83, 'flieger': 83, 'flug': 83, 'hund': 83, 'kind': 83, 'mann': 83, 'sohn': 83, 'team': 83, 'vater': 83, 'zug': 83},
{'<rel>': 880, 'chefin': 83, 'firma': 83, 'frau': 83, 'freundin': 83, 'kinder': 83, 'mutter': 83, 'schwester': 83,
'tochter': 83}, {'...': 1384, 'er': 83, 'sie': 83}, {'zusammen': 16}, {'...': 1394}, {'mich': 1395, 'uns': 1395},
{'ich': 1396, 'wir': 1396}, {'uns': 1395}, {'wir': 1398}, {'he': 83, 'she': 83}, {'<gone>': 137, 'angesetzt': 16,
'ausgemacht': 16, 'eingetragen': 16, 'fixiert': 16, 'gebucht': 16, 'geplant': 16, 'vereinbart': 16}, {'<gone>': 137,
'bei': 16, 'mit': 16}, {'...': 1402}, {'...': 832, 'aufgetaucht': 67, 'dazu': 831, 'dazugekommen': 67, 'erschienen':
67, 'gefahren': 67, 'gegangen': 67, 'gekommen': 67, 'hingegangen': 67}, {'': (14, 'together'), '...': 1402, 'bei':
16}, {'...': 1401, '<not>': 825, '<they>': 1170, 'aber': 826, 'abgemacht': 16, 'angesetzt': 16, 'aufgetaucht': 137,
'ausgefallen': 67, 'ausgemacht': 16, 'dann': 826, 'dazugekommen': 137, 'dazugestossen': 137, 'eingeplant': 16,
'eingetragen': 16, 'festgelegt': 16, 'fixiert': 16, 'gebucht': 16, 'gekommen': 137, 'geplant': 16, 'ich': 1403,
'leider': 834, 'mitgekommen': 137, 'nicht': 1404, 'reserviert': 16, 'terminiert': 16, 'verabredet': 16, 'vereinbart':
16, 'vorbeigefahren': 137, 'vorbeigekommen': 137, 'wir': 1405}, {'...': 1253}, {'...': 1253, 'ich': 1407, 'wir':
1407}, {'...': 1253, 'mich': 1101, 'uns': 1101}, {'...': 1253, 'ich': 1409, 'mich': 1101, 'uns': 1101, 'wir': 1409},
{'...': 1100, 'hoeren': 835, 'horen': 835, 'mal': 1261, 'sehen': 835, 'treffen': 835, 'verabreden': 835,
'wiedersehen': 835, 'zusammensetzen': 835, 'zusammentelefonieren': 835}, {'dringend': 1267, 'mal': 1261, 'mich': 1411,
'uns': 1101, 'wieder': 835}, {'mal': 1261, 'mich': 1411, 'uns': 1101}, {'dringend': 1267, 'ich': 1412, 'mal': 1261,
'mich': 1411, 'uns': 1101, 'wieder': 835, 'wir': 1413}, {'ich': 1413, 'mal': 1261, 'mich': 1411, 'uns': 1101, 'wir':
1413}, {'gegangen': 137, 'gewesen': 137}, {'an': 16}, {'': (2, 'plan'), 'an': 16, 'auf': 83, 'fest': 16, 'in': 83},
{'geholfen': 274}, {'auf': 67}, {'nicht': 1420}, {'mich': 137}, {'': (23, 'contact'), '<hat>': 137}, {'': (23,
'contact'), 'wird': 16}, {'N': 214, 'to': 821}, {'': (13, 'talk'), 'ist': 83, 'war': 83}, {'N': 182, '^': 4, 'bei':
736, 'fuer': 737, 'fur': 737, 'mein': 14, 'meine': 14, 'von': 736}, {'do': 1427, 'dos': 738}, {'d': 14, 'll': 14,
'will': 14, 'would': 14}, {'i': 1429}, {'<them>': 1430, 'N': 211, 'me': 532, 'us': 532}, {'ich': 16, 'ma': 16, 'mich':
16}, {'ich': 16, 'mich': 16, 'wir': 16}, {'<they>': 83}, {'...': 858, 'abgemacht': 16, 'angesetzt': 16, 'ausgemacht':
16, 'bestaetigt': 16, 'bestatigt': 16, 'fix': 16, 'fixiert': 16, 'gebucht': 16, 'geplant': 16, 'ist': 859, 'ma': 1389,
'sich': 1434, 'steht': 16, 'vereinbart': 16, 'vergessen': 67, 'wir': 1389, 'zugesagt': 16}, {'sich': 1434},
{'gelaufen': 137, 'glaufen': 137, 'glaufn': 137}, {'weg': 1437}, {'den': 1438, 'weg': 1437}, {'': (11, 'thinking'),
'^': 1124}, {'': (11, 'thinking'), 'grad': 835, 'mir': 1440, 'ob': 835}, {'': (11, 'thinking'), 'gerade': 835, 'ich':
835, 'mir': 1440, 'ob': 835, 'wen': 835, 'wie': 835}, {'gewartet': 67, 'hingefahren': 67}, {'ob': 835}, {'augen':
276}, {'vier': 1445}, {'N': 995}, {'': (23, 'contact'), 'D': 16, 'fuer': 107, 'fur': 107}, {'gewartet': 67}, {'': (0,
'missed'), 'gewartet': 67, 'versucht': 67}, {'antworten': 67, 'gratulieren': 67, 'schreiben': 67, 'treffen': 67},
{'anzurufen': 67, 'zu': 1451}, {'gratulieren': 67, 'schreiben': 67}, {'...': 1452, 'abzusagen': 67, 'anzurufen': 67,
'zu': 1453, 'zuruckzurufen': 67, 'zurueckzurufen': 67}, {'anruf': 67}, {'': (1, 'moved'), 'auf': 594, 'wir': 594},
{'...': 1011, 'sich': 1011}, {'uf': 594}, {'<they>': 182, '^': 4, 'ich': 14}, {'<them>': 1129, '<they>': 542, '^': 4,
'dass': 1459, 'ich': 1130, 'mir': 541, 'uns': 541}, {'anzurufen': 67, 'zu': 1171}, {'...': 1461}, {'sollte': 835,
'sollten': 835}, {'': (22, 'gave:volunteering'), 'at': 274, 'bei': 274, 'fuer': 274, 'fur': 274}, {'bekommen': 137,
'erhalten': 137}, {'gehoert': 137, 'gehort': 137, 'mail': 1465, 'nachricht': 1465, 'nichts': 1319}, {'^': 698},
{'<them>': 1467, '^': 698}, {'werden': 1468, 'wird': 1468}, {'^': 32, 'ich': 182, 'wir': 182}, {'^': 28, 'noch': 843},
{'^': 28, 'mir': 1471, 'noch': 843, 'uns': 1471}, {'^': 702}, {'bekomm': 1470, 'bekomme': 1470, 'bekommen': 1470,
'brauch': 1470, 'brauche': 1470, 'erhalte': 1470, 'fehlen': 1472, 'fehlt': 1472, 'kommt': 1470, 'krieg': 1470,
'kriege': 1470, 'kriegen': 1470, 'werden': 1473, 'wird': 1473}, {'...': 1466, '<me>': 1469, '<them>': 1474, 'N': 995,
'meiner': 777}, {'tuer': 67, 'tur': 67}, {'verschlossener': 1476}, {'fuer': 835}, {'was': 1478}, {'ich': 131}, {'...':
1479, '<they>': 1480}, {'richtige': 835}, {'guter': 835}, {'gute': 835}, {'der': 1482, 'die': 1482, 'ein': 1483,
'eine': 1484, 'jemand': 1478, 'was': 1478}, {'...': 1485}, {'for': 843, 'on': 843}, {'fur': 835}, {'<gone>': 137,
'was': 1488}, {'': (23, 'contact'), '<me>': 137}, {'...': 840, 'bei': 137, 'mit': 137}, {'': (23, 'contact'), 'dabei':
137}, {'erreichen': 67, 'hause': 67}, {'da': 67, 'daheim': 67, 'zu': 1493, 'zuhause': 67}, {'...': 1489, '<they>':
1480, 'am': 546, 'anwesend': 137, 'auch': 547, 'auf': 546, 'aufgetaucht': 137, 'bei': 1490, 'da': 137, 'dabei': 137,
'dazugekommen': 137, 'dazugestossen': 137, 'gekommen': 137, 'hier': 137, 'ich': 1491, 'mit': 1492, 'mitgekommen': 137,
'nicht': 1494, 'vorbeigefahren': 137, 'vorbeigekommen': 137, 'wir': 841, 'zu': 549, 'zum': 546, 'zur': 546}, {'der':
1482, 'die': 1482, 'ein': 1483, 'eine': 1484, 'jemand': 1488, 'was': 1488}, {'...': 1496}, {'': (14, 'together'),
'...': 840, 'bei': 137, 'mit': 137}, {'...': 840, 'alle': 547, 'am': 546, 'anwesend': 137, 'auch': 547, 'auf': 546,
'aufgetaucht': 137, 'bei': 137, 'da': 137, 'dabei': 137, 'dazugekommen': 137, 'dazugestossen': 137, 'gekommen': 137,
'hier': 137, 'ich': 841, 'mit': 1492, 'mitgekommen': 137, 'vorbeigefahren': 137, 'vorbeigekommen': 137, 'wir': 1498,
'zu': 549, 'zum': 546, 'zur': 546}, {'uf': 843}, {'auf': 843, 'ich': 1134, 'immer': 1133, 'jetzt': 1132, 'no': 1500,
'weiterhin': 1132, 'wir': 1134}, {'': (7, 'waiting'), '<my>': 166}, {'^': 1502}, {'auf': 1503, 'ich': 1137, 'immer':
1133, 'jetzt': 1132, 'seit': 1136, 'weiterhin': 1132, 'wir': 1137}, {'': (13, 'talk'), 'nichts': 740, 'noch': 741},
{'waere': 131, 'ware': 131}, {'ich': 1506}, {'': (13, 'talk'), '<they>': 1507}, {'koennte': 835, 'konnte': 835,
'könnte': 835}, {'<them>': 14, 'ich': 15, 'mich': 1139, 'wir': 15}, {'': (2, 'plan'), '<them>': 14, 'mit': 16}, {'':
(2, 'plan'), '<them>': 14, 'ich': 1511, 'mich': 1139, 'mit': 16, 'wir': 15}, {'': (2, 'plan'), '<them>': 14}, {'ich':
15, 'wir': 1513}, {'hoere': 83, 'hore': 83}, {'er': 83, 'es': 1348, 'ich': 1515, 'sie': 83}, {'...': 1253, '<me>':
182, 'dass': 489, 'ich': 1254, 'wir': 1254}, {'...': 205, '<them>': 1069, '<vowed>': 225, '^': 233, 'es': 258,
'gesagt': 238, 'geschrieben': 238, 'gsagt': 238, 'gschriebn': 238, 'ich': 1071, 'leider': 257, 'nicht': 256, 'wir':
1071}, {'...': 30}, {'<deed1>': 1519, '<give1>': 1075, '<sees1>': 1078}, {'<them>': 14, '^': 4, 'ich': 1096, 'mich':
1094, 'uns': 1094, 'wir': 1096}, {'<them>': 14, '^': 4, 'ich': 1103, 'mich': 1101, 'uns': 1101, 'wir': 1103},
{'<them>': 14, '^': 4, 'ich': 1108, 'mich': 1106, 'uns': 1106, 'wir': 1108}, {'<them>': 167, 'auf': 1116, 'besser':
131, 'dringend': 131, 'endlich': 131, 'lieber': 131, 'niemals': 131, 'unbedingt': 131}, {'': (2, 'plan'), '...': 107,
'D': 16}, {'dritt': 276, 'fuenft': 276, 'funft': 276, 'viert': 276, 'zweit': 276}, {'...': 840, 'ich': 841, 'wir':
841, 'zu': 1526}, {'<have>': 1518, '<should>': 310, '^': 1520, 'arbeite': 1085, 'auf': 1017, 'beide': 276, 'beiden':
276, 'bereite': 1085, 'besuchen': 121, 'bin': 1114, 'braeuchte': 846, 'brauch': 850, 'brauche': 850, 'brauchen': 850,
'brauchte': 846, 'bräuchte': 846, 'drei': 276, 'erwarte': 956, 'erwarten': 956, 'essen': 121, 'fahr': 1090, 'fahre':
1090, 'fahren': 121, 'feiern': 121, 'fliegen': 121, 'geh': 1090, 'gehe': 1090, 'gehen': 121, 'halten': 121, 'leg':
1085, 'lege': 1085, 'machen': 121, 'mochte': 15, 'mochten': 15, 'moechte': 15, 'moechten': 15, 'muass': 111, 'mues':
111, 'muessen': 1521, 'muesste': 1099, 'muessten': 1099, 'muss': 1522, 'mussen': 1523, 'musste': 1110, 'mussten':
1110, 'möchte': 15, 'müsste': 1110, 'müssten': 1110, 'reden': 121, 'samma': 1111, 'schuld': 1112, 'schulde': 1112,
'schulden': 1113, 'sehen': 121, 'sind': 1114, 'soll': 1524, 'solle': 1118, 'sollen': 1119, 'solln': 1120, 'sollte':
1121, 'sollten': 1121, 'sprechen': 121, 'starten': 121, 'stell': 1085, 'stelle': 1085, 'telefonieren': 121, 'treffen':
1525, 'veranstalten': 121, 'vier': 276, 'war': 1111, 'waren': 1527, 'wart': 1135, 'warte': 1138, 'warten': 1138,
'werd': 15, 'werde': 15, 'werden': 15, 'will': 15, 'wollen': 15, 'zoomen': 121, 'zwei': 276}, {'<me>': 182,
'gestrichen': 67, 'ist': 126, 'kommen': 16, 'nichts': 67, 'nix': 67, 'stattfinden': 16, 'wurde': 126}, {'me': 276},
{'': (13, 'talk'), 'er': 83, 'ihr': 83, 'sein': 83, 'sie': 83}, {'...': 1253, 'ich': 1254, 'wir': 1254}, {'anrufen':
67, 'besuchen': 67, 'essen': 67, 'fragen': 67, 'gehen': 67, 'gratulieren': 67, 'mailen': 67, 'muessen': 67, 'mussen':
67, 'schreiben': 67, 'sehen': 67, 'sollen': 67, 'sprechen': 67, 'treffen': 67, 'vorbeischauen': 67, 'wollen': 67,
'zuruckrufen': 67, 'zurueckrufen': 67}, {'...': 1533, 'eigentlich': 67}, {'...': 1533, '<me>': 182, 'eigentlich': 67,
'ich': 67, 'wir': 67}, {'...': 1533, 'eigentlich': 67, 'ich': 67, 'wir': 67}, {'gehalten': 215}, {'N': 1537}, {'...':
817, 'fuer': 1538, 'fur': 1538}, {'<they>': 526, '^': 530, 'an': 525, 'gern': 835, 'gerne': 835}, {'<they>': 526, '^':
530, 'abgemacht': 16, 'abgesagt': 67, 'an': 525, 'angesetzt': 16, 'ausgemacht': 16, 'eingeplant': 16, 'eingetragen':
16, 'festgelegt': 16, 'fixiert': 16, 'gebucht': 16, 'geplant': 16, 'gern': 835, 'gerne': 835, 'gestrichen': 67, 'ist':
126, 'kurzfristig': 1026, 'mir': 1027, 'nichts': 67, 'nix': 67, 'reserviert': 16, 'spontan': 1026, 'terminiert': 16,
'uns': 1027, 'vereinbart': 16, 'verschoben': 778, 'wieder': 1026, 'wurde': 126}, {'abgemacht': 16, 'angesetzt': 16,
'ausgemacht': 16, 'eingeplant': 16, 'eingetragen': 16, 'festgelegt': 16, 'fixiert': 16, 'gebucht': 16, 'geplant': 16,
'reserviert': 16, 'terminiert': 16, 'vereinbart': 16}, {'was': 1488}, {'...': 1543, '<they>': 1480}, {'should': 131},
{'<me>': 276, 'dritt': 276, 'fuenft': 276, 'funft': 276, 'sechst': 276, 'viert': 276, 'zweit': 276}, {'getroffen':
137}, {'': (14, 'together'), 'gewesen': 137}, {'$': 110, '...': 118, '//': 120, '<and>': 124, '<appointment>': 127,
'<bookable>': 129, '<counsel>': 135, '<give1>': 136, '<gone>': 137, '<handed>': 142, '<hat>': 204, '<have>': 273,
'<helper>': 275, '<me>': 280, '<my>': 284, '<needs>': 291, '<not>': 296, '<said>': 298, '<saysv>': 306, '<sends3>':
308, '<should>': 311, '<their>': 321, '<them>': 384, '<they>': 570, '<thing>': 573, '<to_them>': 574, '<vowed>': 575,
'<will3>': 576, '<work>': 578, 'D': 595, 'N': 663, '^': 733, 'abgeblasen': 67, 'abgehangen': 137, 'abgeholt': 137,
'abgemacht': 734, 'abgesagt': 67, 'abgeschlossen': 137, 'abgestimmt': 137, 'abgmacht': 735, 'action': 739, 'aergert':
534, 'ahnt': 742, 'als': 749, 'am': 752, 'an': 760, 'and': 761, 'anfrage': 764, 'angeblich': 83, 'angebot': 765,
'angefragt': 766, 'angerufen': 137, 'angeschrieben': 137, 'angesetzt': 16, 'angesprochen': 137, 'angetroffen': 137,
'anruf': 767, 'anrufbeantworter': 67, 'anscheinend': 83, 'anstehend': 16, 'anstehender': 16, 'antwort': 768,
'antwortet': 769, 'antwortete': 137, 'anwesend': 770, 'apero': 137, 'apéro': 137, 'argert': 534, 'asked': 763, 'ass':
771, 'assen': 137, 'auf': 779, 'aufgabe': 738, 'aufgaben': 738, 'aufgesucht': 137, 'ausgefallen': 67, 'ausgefuehrt':
137, 'ausgefuhrt': 137, 'ausgemacht': 734, 'ausgesprochen': 137, 'ausgetauscht': 137, 'ausgmacht': 734, 'ball': 786,
'bat': 787, 'because': 83, 'bedankt': 793, 'bedankte': 793, 'begegnet': 137, 'begegnete': 137, 'begleitet': 137,
'begluckwunscht': 137, 'beglueckwuenscht': 137, 'behauptet': 83, 'bei': 802, 'beim': 805, 'bekomm': 811, 'bekomme':
811, 'bekommen': 812, 'bekommt': 814, 'beraten': 137, 'bergtour': 137, 'berichtet': 83, 'berichtete': 816,
'beschwert': 534, 'besetzt': 67, 'besichtigt': 137, 'besprechung': 818, 'besprochen': 137, 'besuch': 819, 'besuche':
820, 'besuchen': 581, 'besucht': 137, 'besuchte': 137, 'bevor': 83, 'bevorstehend': 16, 'bier': 137, 'bierchen': 137,
'biere': 137, 'bietet': 441, 'big': 823, 'bin': 842, 'bittet': 433, 'blumen': 765, 'bot': 441, 'bouldern': 137,
'braeuchte': 846, 'brainstorming': 835, 'brauch': 850, 'brauche': 850, 'brauchen': 850, 'braucht': 851, 'brauchte':
846, 'brief': 852, 'bring': 857, 'bringe': 857, 'bringen': 445, 'bringt': 445, 'bräuchte': 846, 'call': 860,
'canceled': 67, 'cancelled': 67, 'cancelt': 67, 'coaching': 861, 'combox': 67, 'connect': 864, 'connected': 865, 'da':
866, 'dafuer': 867, 'dafur': 867, 'damit': 83, 'dank': 868, 'danke': 871, 'dankeschoen': 870, 'dankeschon': 870,
'dankt': 793, 'daran': 874, 'darf': 879, 'das': 881, 'dass': 890, 'dates': 891, 'daumen': 895, 'debattiert': 137,
'deck': 898, 'dem': 902, 'denen': 902, 'denk': 904, 'denke': 906, 'denkt': 83, 'denn': 83, 'der': 914, 'deren': 83,
'dessen': 83, 'die': 916, 'dinner': 818, 'diskutiert': 137, 'dm': 765, 'draengt': 447, 'dran': 917, 'drangt': 447,
'drink': 137, 'drinks': 137, 'durchgearbeitet': 137, 'durchgegangen': 137, 'durchgeklingelt': 137, 'durchgerufen':
137, 'durchgesprochen': 137, 'e': 919, 'ehrenamt': 920, 'ehrenamtlich': 928, 'ehrenamtsarbeit': 274, 'eigentlich':
930, 'einander': 931, 'einer': 932, 'einfach': 117, 'eingeladen': 933, 'eingeplant': 16, 'eingetragen': 16,
'einladung': 765, 'email': 934, 'empfahl': 449, 'empfehlen': 449, 'empfehlung': 937, 'empfehlungsschreiben': 748,
'empfiehlt': 449, 'entfaellt': 67, 'entfallen': 67, 'entfallt': 67, 'entfiel': 67, 'er': 945, 'ergebnis': 83,
'erhalte': 812, 'erinnere': 947, 'erinnerung': 948, 'erklaert': 953, 'erklart': 953, 'ermahnt': 447, 'ermutigt': 447,
'erreicht': 137, 'ersatztermin': 594, 'erschien': 954, 'erwarte': 956, 'erwarten': 956, 'erwischt': 137, 'erzaehlt':
960, 'erzaehlte': 816, 'erzahlt': 960, 'erzahlte': 816, 'es': 962, 'esse': 820, 'essen': 963, 'ewig': 966, 'faellt':
969, 'fahr': 820, 'fahre': 820, 'fahren': 581, 'falls': 83, 'fallt': 969, 'fand': 971, 'fazit': 83, 'feedback': 976,
'fehlen': 978, 'fehlt': 978, 'feierabendbier': 137, 'feiern': 581, 'feiert': 981, 'festgelegt': 734, 'fiel': 982,
'fielen': 983, 'findet': 984, 'fitness': 137, 'fix': 985, 'fixiert': 16, 'flachgefallen': 67, 'fliege': 820, 'follow':
986, 'frag': 987, 'frage': 988, 'fragt': 454, 'fragte': 989, 'freiwillig': 992, 'freiwillige': 746,
'freiwilligenarbeit': 274, 'freiwilligeneinsatz': 274, 'freiwilliger': 746, 'freu': 994, 'freue': 994, 'freut': 534,
'fuer': 997, 'fuerchtet': 83, 'fur': 999, 'furchtet': 83, 'fussball': 137, 'gab': 464, 'gaben': 466, 'ganz': 1000,
'gassi': 137, 'gearbeitet': 137, 'gebowlt': 137, 'gebrainstormt': 137, 'gebruncht': 137, 'gebucht': 16, 'geburtstag':
1002, 'gecancelled': 67, 'gecancelt': 67, 'gechattet': 137, 'gechillt': 137, 'gecoacht': 137, 'gedanke': 835,
'gedankt': 137, 'geeinigt': 137, 'gefahren': 137, 'gefeiert': 137, 'geflogen': 137, 'gefragt': 766, 'gefruehstueckt':
137, 'gefruehstuekt': 137, 'gefruhstuckt': 137, 'gefruhstukt': 137, 'gefuehrt': 137, 'gefuhrt': 137, 'gegangen': 137,
'gegessen': 137, 'geghostet': 67, 'gegrillt': 137, 'geh': 820, 'gehabt': 137, 'gehalten': 137, 'gehe': 820, 'gehen':
581, 'gehoert': 1003, 'geholfen': 137, 'gehort': 1003, 'geht': 1006, 'gejasst': 137, 'gejoggt': 137, 'gekickt': 137,
'geklettert': 137, 'gekloent': 137, 'geklont': 137, 'gelaufen': 137, 'gelernt': 137, 'gemailt': 137, 'gemeinnuetzig':
274, 'gemeinnutzig': 274, 'gemeinsam': 276, 'gemeint': 953, 'gemoved': 594, 'gepingt': 137, 'gepitcht': 137,
'geplant': 734, 'geplatzt': 67, 'geplatzter': 67, 'geplaudert': 137, 'geprobt': 137, 'gequatscht': 137, 'geredet':
137, 'geruchteweise': 83, 'geruechteweise': 83, 'gesagt': 1010, 'geschnackt': 137, 'geschoben': 1011, 'geschrieben':
1012, 'gesehen': 137, 'gesessen': 137, 'gesimst': 137, 'geskypt': 137, 'gespielt': 137, 'gesprachsrunde': 137,
'gespraechsrunde': 137, 'gesprochen': 137, 'gestritten': 137, 'getextet': 137, 'getraeumt': 1013, 'getratscht': 137,
'getraumt': 1013, 'getroffen': 137, 'getrunken': 137, 'gewandert': 137, 'gewesen': 137, 'geworkshopt': 137, 'gezoomt':
137, 'gfixt': 16, 'gha': 137, 'ghostet': 1014, 'gibt': 466, 'ging': 1015, 'gingen': 137, 'glatt': 1016, 'glaubt': 83,
'gluehwein': 137, 'gluhwein': 137, 'gmacht': 137, 'golf': 137, 'golfrunde': 137, 'gotta': 14, 'gratscht': 137,
'gratuliert': 137, 'gredet': 137, 'gredt': 137, 'gruble': 835, 'grueble': 835, 'gseh': 137, 'gseit': 137, 'gsessen':
137, 'gsessn': 137, 'gsi': 137, 'gsproche': 137, 'gsprochen': 137, 'gtroffe': 137, 'hab': 1028, 'habe': 1029, 'haben':
1036, 'habs': 1022, 'haett': 1039, 'haette': 1042, 'haetten': 1039, 'haettn': 1044, 'hat': 1052, 'hatt': 1054,
'hatte': 1056, 'hatten': 1057, 'hattn': 1044, 'hausaufgabe': 738, 'have': 1058, 'he': 1060, 'hebt': 1062,
'herzlichen': 1063, 'hingesetzt': 137, 'hob': 1062, 'hochzeitstag': 1064, 'hoere': 1003, 'hofft': 83, 'holt': 1065,
'hore': 1003, 'hätte': 1066, 'hätten': 1054, 'i': 1067, 'ich': 1142, 'idee': 835, 'ihm': 1144, 'ihnen': 1145, 'ihr':
1146, 'ihre': 1147, 'ihrer': 1151, 'in': 1154, 'informierte': 1155, 'ins': 1157, 'interviewt': 137, 'intro': 1164,
'introduced': 1166, 'intros': 1167, 'is': 1168, 'ist': 1173, 'jassen': 137, 'jetzt': 1174, 'joggen': 1175,
'joggingrunde': 137, 'kaffee': 1176, 'kalendereintrag': 16, 'kam': 1179, 'karte': 765, 'kartenabend': 137, 'kartons':
1180, 'kein': 1184, 'keine': 1188, 'keinen': 1189, 'keiner': 1192, 'kennen': 1193, 'kennengelernt': 137, 'kickoff':
818, 'kino': 137, 'kisten': 1180, 'klappt': 954, 'klappte': 954, 'klettern': 137, 'knapp': 1194, 'koennte': 1195,
'koennten': 1197, 'komme': 1199, 'kommt': 1201, 'komplett': 1016, 'kondoliert': 137, 'konnte': 1195, 'konnten': 1197,
'kontakt': 1212, 'krieg': 811, 'kriege': 811, 'kriegen': 812, 'kriegt': 814, 'kuemmern': 475, 'kuemmert': 475,
'kummern': 475, 'kummert': 475, 'kunnt': 137, 'kurzfristig': 1026, 'könnte': 1195, 'könnten': 1197, 'lange': 966,
'laufrunde': 137, 'laut': 1213, 'lead': 1216, 'legt': 479, 'legte': 479, 'leider': 1218, 'lief': 1219, 'liegt': 1221,
'lunch': 860, 'mache': 1223, 'macht': 1223, 'mahnt': 447, 'mail': 1228, 'mailbox': 67, 'mailt': 482, 'mailte': 1229,
'mal': 1231, 'meeting': 860, 'mega': 117, 'mein': 1233, 'meine': 1234, 'meint': 83, 'meinte': 83, 'meldet': 1236,
'meldete': 487, 'memo': 0, 'mentoring': 1240, 'mentoringstunde': 1241, 'merci': 1242, 'merke': 0, 'merken': 0, 'mir':
1027, 'mit': 1251, 'miteinander': 1252, 'mobel': 1180, 'mochte': 1255, 'moebel': 1180, 'moechte': 1255, 'muass': 1256,
'mues': 1256, 'muess': 1257, 'muessen': 1260, 'muesst': 1265, 'muesste': 1271, 'muessten': 1272, 'muss': 1279,
'mussen': 1282, 'musst': 1265, 'musste': 1287, 'mussten': 1288, 'mut': 1290, 'möchte': 1255, 'müss': 1257, 'müsste':
1291, 'müssten': 1292, 'nach': 1294, 'nachdem': 83, 'nachgedacht': 1295, 'nachgefasst': 137, 'nachgefragt': 766,
'nachgehakt': 1296, 'nachgeholt': 1174, 'nachricht': 1297, 'nachste': 1299, 'nachster': 1301, 'naechste': 1303,
'naechster': 1305, 'naemlich': 83, 'nahm': 1062, 'namenstag': 1306, 'namlich': 83, 'natuerlich': 117, 'naturlich':
117, 'ned': 1308, 'need': 1058, 'nehm': 857, 'nehme': 857, 'net': 1309, 'neuer': 1310, 'next': 1312, 'nich': 1313,
'nicht': 1318, 'nichts': 1323, 'nie': 1324, 'niemand': 1325, 'niemanden': 1326, 'nimmt': 1062, 'nit': 1313, 'nix':
1327, 'no': 1328, 'noch': 1334, 'nod': 1335, 'noed': 1335, 'noshow': 67, 'note': 1337, 'notiz': 1341, 'nur': 1347,
'ob': 1349, 'obwohl': 83, 'offen': 845, 'offenbar': 83, 'offene': 1350, 'offener': 1351, 'offensichtlich': 83, 'oper':
137, 'owe': 111, 'owes': 499, 'padel': 137, 'paket': 765, 'pendenz': 738, 'pendenzen': 0, 'ping': 1352, 'pitch': 1355,
'pitchtraining': 1356, 'pladiert': 500, 'pladierte': 500, 'plaediert': 501, 'plaedierte': 501, 'platzte': 67,
'plauderei': 137, 'plauderte': 137, 'plausch': 137, 'plauscht': 137, 'poker': 137, 'post': 1357, 'postkarte': 765,
'pro': 1358, 'probehoeren': 1359, 'probehoren': 1360, 'promised': 111, 'props': 1361, 'quatschte': 137, 'radtour':
137, 'raet': 507, 'rat': 507, 'raten': 507, 'ratsch': 137, 'reagiert': 954, 'recommended': 131, 'recommends': 131,
'rede': 820, 'reden': 581, 'redete': 771, 'referenz': 1364, 'referred': 747, 'remind': 1365, 'reminder': 0,
'rescheduled': 594, 'reviewed': 1366, 'rief': 1368, 'riet': 507, 'rieten': 507, 'ruckruf': 1369, 'rueckruf': 1369,
'ruehrt': 485, 'ruehrte': 485, 'ruft': 1371, 'ruhrt': 485, 'ruhrte': 485, 'rumgehangen': 137, 'rät': 507, 'sagt':
1373, 'sagte': 1374, 'said': 1375, 'samma': 1111, 'samt': 1376, 'san': 1168, 'sass': 137, 'sassen': 1377, 'sauna':
137, 'sausen': 278, 'save': 1379, 'says': 1375, 'saß': 137, 'saßen': 1377, 'schach': 137, 'schaute': 1380,
'scheinbar': 83, 'schieben': 1011, 'schiebt': 1381, 'schlaegt': 514, 'schlagt': 514, 'schlug': 514, 'schlägt': 514,
'schon': 1385, 'schreibt': 1386, 'schrieb': 1229, 'schuld': 1112, 'schulde': 1112, 'schulden': 1387, 'schuldet': 523,
'schwaetzchen': 137, 'schwatz': 137, 'schwatzchen': 137, 'seh': 820, 'sehe': 820, 'sehen': 1390, 'sein': 1391,
'seine': 1392, 'seiner': 1151, 'seit': 1393, 'setze': 1397, 'setzen': 1399, 'she': 1060, 'shoutout': 1361, 'sie': 945,
'simse': 1352, 'since': 1400, 'sind': 1406, 'sitzung': 818, 'skifahren': 137, 'skitour': 137, 'skypen': 581, 'sms':
1297, 'sobald': 83, 'solange': 83, 'soll': 1408, 'sollen': 1410, 'sollte': 1414, 'sollten': 1415, 'sozialeinsatz':
274, 'sparring': 1241, 'spazieren': 1416, 'spaziergang': 137, 'spendenaktion': 274, 'spontan': 1026, 'sprach': 771,
'sprachen': 137, 'sprachnachricht': 765, 'sprech': 820, 'spreche': 820, 'sprechen': 581, 'spritzer': 137, 'squash':
137, 'statt': 867, 'stattdessen': 867, 'stehen': 1417, 'steht': 1418, 'storniert': 67, 'taet': 531, 'tafel': 1419,
'tarock': 137, 'tat': 531, 'tauchte': 1421, 'tauschte': 1422, 'tauschten': 137, 'tausend': 1063, 'teilgenommen': 1423,
'teilnehmende': 137, 'telefonierd': 137, 'telefoniere': 820, 'telefonieren': 581, 'telefoniert': 1424, 'telefonierte':
137, 'telefonierten': 137, 'tennis': 137, 'termin': 860, 'terminiert': 16, 'terminvorschlag': 16, 'text': 1352,
'textet': 482, 'thanks': 1425, 'theater': 137, 'thema': 1426, 'they': 1060, 'thinks': 512, 'thx': 821, 'to': 1428,
'todo': 1427, 'todos': 738, 'told': 1431, 'total': 1016, 'traeumte': 835, 'traf': 137, 'trafen': 137, 'tratscht': 137,
'traumte': 835, 'treff': 1432, 'treffe': 1433, 'treffen': 1435, 'trifft': 1436, 'troffe': 137, 'troffn': 137, 'trost':
1290, 'tät': 531, 'uban': 1439, 'uber': 1439, 'uberleg': 1441, 'uberlege': 1442, 'ubern': 1439, 'ueban': 1439,
'ueber': 1439, 'ueberleg': 1441, 'ueberlege': 1442, 'uebern': 1439, 'umgebucht': 1011, 'umgelegt': 1011, 'umsonst':
1443, 'umzugskisten': 1180, 'unentgeltlich': 274, 'uns': 1027, 'unsicher': 1444, 'unter': 1446, 'unterhalten': 137,
'unterhielt': 1422, 'unterhielten': 137, 'unterrichtet': 137, 'unterschrieben': 137, 'unterzeichnet': 137, 'v': 1447,
'verabredet': 16, 'verabschiedet': 137, 'verabschiedung': 137, 'verbaselt': 67, 'verbummelt': 67, 'vereinbart': 1448,
'vergebens': 1449, 'vergeblich': 1450, 'vergessen': 1454, 'verhandelt': 137, 'verlegt': 778, 'vermisse': 835,
'verpasst': 67, 'verpasster': 1455, 'verpennt': 67, 'verplant': 67, 'versaeumt': 67, 'versaumt': 67, 'verschieben':
1456, 'verschiebt': 1457, 'verschlafen': 67, 'verschobe': 1458, 'verschoben': 778, 'verschwitzt': 67, 'versoehnt':
137, 'versohnt': 137, 'versprach': 1460, 'versprech': 1131, 'verspreche': 1131, 'verspricht': 543, 'versucht': 1462,
'vertagt': 778, 'vertroestet': 67, 'vertrostet': 67, 'vielen': 1063, 'vielleicht': 1463, 'voellig': 1016, 'voll': 117,
'vollig': 1016, 'volunteered': 1464, 'volunteering': 1464, 'von': 1475, 'vor': 1477, 'vorbeigekommen': 137,
'vorbeigeschaut': 137, 'vorgemerkt': 16, 'vorgestellt': 137, 'vorgezogen': 1011, 'vorverlegt': 1011, 'waehrend': 83,
'waer': 1481, 'waere': 1486, 'wahrend': 83, 'waiting': 1487, 'wanderung': 137, 'war': 1495, 'ware': 1497, 'waren':
1499, 'warn': 551, 'warnt': 554, 'warnte': 554, 'wart': 1501, 'warte': 1138, 'warten': 1504, 'wartet': 555, 'was':
1348, 'weil': 83, 'weiss': 1505, 'weiß': 1505, 'welche': 83, 'welcher': 83, 'wenn': 1508, 'wer': 1509, 'werd': 1510,
'werde': 1512, 'werden': 1514, 'whatsapp': 1297, 'wie': 1516, 'wieder': 1026, 'wiedergesehen': 137, 'wiedersehen':
137, 'wiedervorlage': 0, 'will': 1517, 'wir': 1528, 'wird': 1529, 'with': 1530, 'wo': 1531, 'woan': 565, 'wollen':
1532, 'wollt': 1534, 'wollte': 1535, 'wollten': 1536, 'workshop': 1539, 'worn': 565, 'wuerd': 531, 'wuerde': 1540,
'wurd': 531, 'wurde': 1541, 'wurden': 1542, 'wv': 0, 'wär': 1544, 'würde': 1540, 'yoga': 137, 'you': 1545, 'zoomen':
581, 'zu': 1546, 'zufaellig': 1547, 'zufallig': 1547, 'zuruckgerufen': 137, 'zurueckgerufen': 137, 'zusammen': 1548,
'zusammengehockt': 137, 'zusammengesessen': 137, 'zusammengesetzt': 137, 'zuspruch': 1290}]


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
(2, 'at'), 'wegen': 8}, {'': (5, 'due'), 'dem': 14, 'der': 14}, {'an': 0, 'm': 0, 'mit': 0, 'v': 0, 'von': 0}, {'weg':
6}, {'da': 6}, {'': (4, 'absent_after'), 'dabei': 6}, {'am': 111, 'anwesend': 6, 'da': 6, 'dabei': 6, 'im': 112,
'mehr': 113, 'mit': 156}, {'...': 130, '<comeinf>': 60, 'auch': 63, 'auf': 88, 'bei': 0, 'bereits': 154, 'dabei': 61,
'entschuldigt': 6, 'gekommen': 60, 'ich': 1, 'im': 88, 'in': 88, 'krank': 6, 'leider': 91, 'ned': 155, 'net': 155,
'nicht': 157, 'nod': 155, 'noed': 155, 'schon': 154, 'verhindert': 6}, {'...': 130, '<comeinf>': 60, 'auch': 63,
'bei': 0, 'dabei': 61, 'gekommen': 60, 'nicht': 157, 'wir': 1}, {'neues': 17}, {'es': 8}, {'geht': 161}, {'kommen': 6,
'mit': 6}, {'...': 130, '<comeinf>': 60, 'auch': 63, 'dabei': 61, 'gekommen': 60, 'nicht': 163}, {'besuch': 1, 'gast':
1}, {'': (2, 'at'), 'thema': 8}, {'abendessen': 1, 'abends': 4, 'aber': 7, 'about': 8, 'absent': 6, 'abw': 9,
'abwesend': 9, 'alle': 10, 'allerspaetestens': 11, 'allerspatestens': 11, 'am': 13, 'an': 15, 'angerufen': 0, 'anruf':
16, 'ans': 14, 'anstatt': 9, 'anstelle': 17, 'antwort': 18, 'anw': 0, 'anwesend': 19, 'apero': 1, 'apéro': 1, 'at':
14, 'auch': 20, 'auf': 21, 'aufm': 14, 'aufn': 14, 'aus': 14, 'ausser': 9, 'außer': 9, 'begegnet': 0, 'bei': 24,
'beim': 26, 'bespr': 27, 'besuch': 28, 'besucht': 0, 'besuchte': 0, 'betr': 8, 'betreff': 8, 'betreffend': 8,
'betreffs': 8, 'bezueglich': 8, 'bezuglich': 8, 'bin': 29, 'binnen': 11, 'bis': 30, 'blieb': 32, 'brief': 33, 'by':
11, 'bzgl': 8, 'call': 34, 'da': 35, 'dabei': 0, 'dae': 35, 'dafuer': 2, 'dafur': 2, 'dann': 12, 'darauffolgenden':
35, 'deadline': 11, 'dennoch': 2, 'diese': 35, 'diesem': 35, 'diesen': 35, 'dieser': 35, 'dieses': 35, 'diesmal': 36,
'dm': 37, 'doch': 38, 'dreht': 40, 'dä': 35, 'e': 42, 'email': 41, 'entschuldigt': 9, 'erreicht': 0, 'erschien': 43,
'erzaehlt': 17, 'erzahlt': 17, 'es': 44, 'essen': 1, 'faellig': 45, 'fallig': 45, 'fehlt': 6, 'fehlte': 9, 'fehlten':
9, 'folgenden': 35, 'fr': 0, 'frage': 46, 'fragen': 46, 'frau': 0, 'frist': 11, 'fruehstueck': 1, 'fruhstuck': 1,
'gar': 20, 'gedanken': 46, 'gefehlt': 47, 'gegenuber': 48, 'gegenueber': 48, 'gehoert': 49, 'gehort': 49, 'geht': 50,
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
'trotzdem': 2, 'uber': 150, 'uberm': 8, 'ubers': 8, 'ueber': 150, 'ueberm': 8, 'uebers': 8, 'um': 8, 'unentschuldigt':
6, 'unterm': 14, 'until': 11, 'update': 46, 'updates': 46, 'verhindert': 9, 'via': 14, 'vk': 27, 'von': 151, 'vor':
152, 'vorbei': 1, 'vorbeigeschaut': 1, 'vorm': 11, 'w': 0, 'waer': 131, 'waere': 131, 'waeren': 131, 'wapp': 153,
'war': 158, 'ware': 131, 'waren': 159, 'was': 160, 'wegen': 8, 'whatsapp': 153, 'wie': 162, 'with': 0, 'without': 9,
'wollt': 131, 'wollte': 164, 'wollten': 131, 'wsap': 153, 'wär': 131, 'wären': 131, 'zu': 165, 'zum': 166, 'zur': 14,
'zusammen': 51}]


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
2}, {'messe': 1}, {'schokolade': 5}, {'geschrieben': 6}, {'her': 49}, {'und': 50}, {'gesessen': 3, 'gsessen': 3},
{'...': 52, 'gesessen': 3, 'gsessen': 3}, {'': (3, 'coffee'), '...': 52, 'gesessen': 3, 'gsessen': 3}, {'agentur': 3,
'atelier': 3, 'betrieb': 3, 'buero': 3, 'buro': 3, 'fabrik': 3, 'filiale': 3, 'firma': 3, 'geschaeft': 3, 'geschaft':
3, 'hauptquartier': 3, 'kanzlei': 3, 'laden': 3, 'ladenlokal': 3, 'lager': 3, 'office': 3, 'ordination': 3, 'praxis':
3, 'redaktion': 3, 'studio': 3, 'werkstatt': 3, 'zentrale': 3}, {'agentur': 3, 'atelier': 3, 'beisl': 53, 'betrieb':
3, 'buero': 3, 'buro': 3, 'cafe': 53, 'café': 53, 'fabrik': 3, 'filiale': 3, 'firma': 3, 'gasthaus': 53, 'geschaeft':
3, 'geschaft': 3, 'hauptquartier': 3, 'kaffeehaus': 54, 'kanzlei': 3, 'laden': 3, 'ladenlokal': 3, 'lager': 3,
'neuen': 55, 'office': 3, 'ordination': 3, 'praxis': 3, 'redaktion': 3, 'studio': 3, 'werkstatt': 3, 'wirtshaus': 53,
'zentrale': 3}, {'beisl': 53, 'cafe': 53, 'café': 53, 'gasthaus': 53, 'kaffeehaus': 53, 'wirtshaus': 53}, {'agentur':
3, 'atelier': 3, 'betrieb': 3, 'buero': 3, 'buro': 3, 'fabrik': 3, 'filiale': 3, 'firma': 3, 'geschaeft': 3,
'geschaft': 3, 'hauptquartier': 3, 'kanzlei': 3, 'laden': 3, 'ladenlokal': 3, 'lager': 3, 'neuen': 55, 'office': 3,
'ordination': 3, 'praxis': 3, 'redaktion': 3, 'studio': 3, 'werkstatt': 3, 'zentrale': 3}, {'der': 55, 'die': 55,
'einem': 57, 'ihrem': 58, 'ihrer': 55, 'nem': 57, 'seinem': 58, 'seiner': 55, 'unserem': 55, 'unserer': 55}, {'': (0,
'intro'), 'mail': 25}, {'kuchen': 5}, {'': (3, 'coffee'), 'ausgeschenkt': 1, 'serviert': 1, 'und': 61, 'verkauft': 1,
'verteilt': 1}, {'off': 3}, {'': (8, 'meeting'), 'event': 1}, {'update': 3}, {'party': 1}, {'': (5, 'message'),
'nachricht': 6}, {'up': 1}, {'': (8, 'meeting'), 'gesprach': 3, 'gespraech': 3}, {'bekannt': 26}, {'': (4, 'meal'),
'gegessen': 0}, {'': (7, 'event'), 'event': 1}, {'one': 3}, {'on': 73}, {'fon': 2, 'handy': 2, 'mail': 17, 'meet': 2,
'tel': 2, 'telefon': 2}, {'': (8, 'meeting'), 'day': 1, 'event': 1, 'night': 1}, {'an': 2}, {'': (2, 'call'), '...':
77}, {'table': 1}, {'...': 77}, {'mit': 3}, {'...': 81, 'ich': 81, 'mit': 3}, {'zusammen': 3}, {'...': 83, 'wir': 3},
{'kaffee': 5}, {'...': 83}, {'mich': 86, 'uns': 86}, {'ich': 87, 'wir': 87}, {'uns': 86}, {'wir': 89}, {'planning':
3}, {'night': 1}, {'tuer': 1, 'tur': 1}, {'offenen': 93}, {'der': 94}, {'': (2, 'call'), 'call': 2, 'nachricht': 6},
{'getrunken': 5, 'mit': 5}, {'mich': 3}, {'ich': 98, 'm': 3, 'mich': 3}, {'ich': 98, 'mich': 3}, {'uns': 3}, {'': (8,
'meeting'), 'uns': 3, 'wir': 101}, {'augen': 3}, {'vier': 103}, {'call': 2, 'konferenz': 2}, {'augen': 44}, {'note':
6}, {'termin': 3}, {'ort': 108}, {'N': 34}, {'bei': 110, 'beim': 110}, {'bei': 110, 'beim': 110, 'ich': 111},
{'summit': 1}, {'app': 6}, {'': (5, 'message'), 'anruf': 2, 'call': 2}, {'': (2, 'call'), 'call': 2}, {'': (4,
'meal'), 'essen': 0, 'gegessen': 0, 'gspeist': 0}, {'abend': 117, 'mittag': 117}, {'chinesen': 0, 'essen': 0,
'griechen': 0, 'heurigen': 0, 'inder': 0, 'italiener': 0, 'japaner': 0, 'tee': 5, 'thai': 0, 'tuerken': 0, 'turken':
0, 'vietnamesen': 0, 'wirt': 0, 'wirten': 0}, {'-abendessen': 0, '-abschlussfeier': 1, '-anruf': 2, '-ausstellung': 1,
'-beirat': 3, '-besprechung': 3, '-brunch': 0, '-call': 2, '-dinner': 0, '-empfang': 1, '-feier': 1, '-fest': 1,
'-festessen': 0, '-fondue': 0, '-fruehstueck': 0, '-fruhstuck': 0, '-gala': 1, '-gansessen': 0, '-gesprach': 3,
'-gespraech': 3, '-grillessen': 0, '-hackathon': 1, '-interview': 3, '-jause': 0, '-jour': 4, '-kaffee': 5,
'-klausur': 3, '-konferenz': 1, '-kongress': 1, '-konzert': 1, '-lunch': 0, '-meeting': 3, '-meetup': 1, '-messe': 1,
'-mittagessen': 0, '-nachricht': 6, '-party': 1, '-pizzaessen': 0, '-probelauf': 3, '-rucksprache': 3,
'-ruecksprache': 3, '-session': 3, '-sitzung': 3, '-stammtisch': 1, '-tagung': 1, '-telefonat': 2,
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
'hin': 51, 'hingesetzt': 3, 'hochzeit': 1, 'im': 56, 'imessage': 6, 'in': 59, 'ins': 55, 'insta': 6, 'instagram': 6,
'interview': 3, 'intro': 60, 'introduced': 25, 'introed': 25, 'introgemacht': 25, 'intromail': 17, 'intros': 25,
'investorengesprach': 3, 'investorengespraech': 3, 'investorentag': 1, 'jahresgesprach': 3, 'jahresgespraech': 3,
'jahrestagung': 1, 'jause': 0, 'jf': 3, 'jour': 4, 'jubilaeum': 1, 'jubilaum': 1, 'kaefele': 5, 'kaeffchen': 5,
'kafele': 5, 'kaffchen': 5, 'kaffe': 5, 'kaffee': 62, 'kaffeedate': 5, 'kaffeehaus': 5, 'kaffeeklatsch': 5,
'kaffeekraenzchen': 5, 'kaffeekranzchen': 5, 'kaffeepause': 5, 'kaffeetermin': 5, 'kaffeetrinken': 5, 'kaffeetscherl':
5, 'kaffetrinken': 5, 'kafi': 5, 'kakao': 5, 'kantine': 0, 'kennenlerngesprach': 3, 'kennenlerngespraech': 3,
'kennenlerntermin': 3, 'kick': 63, 'kickoff': 64, 'klassentreffen': 1, 'konferenz': 1, 'kongress': 1, 'konzert': 1,
'krisensitzung': 3, 'kuchen': 27, 'kundenevent': 1, 'kundengesprach': 3, 'kundengespraech': 3, 'kundentag': 1,
'kundentermin': 3, 'kurzes': 65, 'kurznachricht': 6, 'lagebesprechung': 3, 'latte': 5, 'launch': 66, 'lesung': 1,
'linkedin': 67, 'lunch': 0, 'lunchtermin': 0, 'mail': 17, 'mailanfrage': 17, 'mailaustausch': 17, 'mailkontakt': 17,
'mails': 17, 'mailt': 17, 'mailte': 17, 'mailten': 17, 'mailverkehr': 17, 'mailwechsel': 17, 'meet': 68, 'meeting': 3,
'meetings': 3, 'meetup': 1, 'melange': 5, 'mentoring': 69, 'mentoringtermin': 3, 'messe': 1, 'messenger': 6,
'mitarbeitergesprach': 3, 'mitarbeitergesprache': 3, 'mitarbeitergespraech': 3, 'mitarbeitergespraeche': 3,
'miteinander': 70, 'mittag': 71, 'mittagessen': 0, 'mittagessens': 0, 'mittagstisch': 0, 'morgenrunde': 3, 'mtg': 3,
'nachbesprechung': 3, 'nachricht': 6, 'nachrichten': 6, 'nachtessen': 0, 'nachtmahl': 0, 'networking': 72,
'netzwerkabend': 1, 'netzwerktreffen': 1, 'netzwerkveranstaltung': 1, 'neujahrsempfang': 1, 'newsletter': 17,
'notartermin': 3, 'offsite': 1, 'oktoberfest': 1, 'one': 74, 'opening': 1, 'ortstermin': 3, 'panel': 1, 'partnertag':
1, 'partnertreffen': 1, 'party': 1, 'per': 75, 'personalgesprach': 3, 'personalgespraech': 3, 'phone': 2, 'pitch': 76,
'pitchabend': 1, 'pizza': 0, 'planning': 3, 'planungsrunde': 3, 'pn': 6, 'podium': 1, 'podiumsdiskussion': 1,
'polterabend': 1, 'polterer': 1, 'postkarte': 6, 'praesentation': 3, 'praesentiert': 3, 'prasentation': 3,
'prasentiert': 3, 'probelauf': 3, 'probetag': 3, 'probevortrag': 3, 'projektmeeting': 3, 'projektsitzung': 3,
'punsch': 27, 'punschstand': 1, 'qbr': 3, 'quartalsgesprach': 3, 'quartalsgespraech': 3, 'quarterly': 3, 'quick': 38,
'raclette': 0, 'retreat': 1, 'retro': 3, 'retrospektive': 3, 'review': 3, 'rief': 78, 'riefen': 2, 'rouladenessen': 0,
'round': 79, 'roundtable': 1, 'ruckruf': 2, 'rucksprache': 3, 'rueckruf': 2, 'ruecksprache': 3, 'ruf': 80, 'rufe': 80,
'ruft': 80, 'runde': 3, 'rundmail': 17, 'sales': 38, 'sass': 82, 'sassen': 84, 'saß': 82, 'saßen': 84, 'schale': 85,
'schreibt': 6, 'schrieb': 6, 'schrieben': 6, 'seminar': 1, 'setze': 88, 'setzen': 90, 'signal': 6, 'sitzig': 3,
'sitzung': 3, 'sitzungen': 3, 'skype': 2, 'slack': 6, 'slush': 1, 'sms': 6, 'sommerfest': 1, 'sonntagsessen': 0,
'soupiert': 0, 'spargelessen': 0, 'sparring': 3, 'sprachmemo': 6, 'sprachnachricht': 6, 'sprachnachrichten': 6,
'sprint': 91, 'stammtisch': 1, 'stand': 33, 'standortgesprach': 3, 'standortgespraech': 3, 'standup': 3, 'startup':
92, 'statusgesprach': 3, 'statusgespraech': 3, 'statusmeeting': 3, 'strategiegesprach': 3, 'strategiegespraech': 3,
'strategiemeeting': 3, 'strippe': 2, 'summit': 1, 'suppe': 27, 'sushi': 0, 'symposium': 1, 'sync': 3, 'tag': 95,
'tagung': 1, 'tasse': 18, 'taufe': 1, 'team': 30, 'teamessen': 0, 'teammeeting': 3, 'teamrunde': 3, 'teams': 96,
'teamscall': 2, 'teamsitzung': 3, 'tee': 97, 'teestunde': 5, 'teetrinken': 5, 'tel': 2, 'telco': 2, 'telefon': 2,
'telefonat': 2, 'telefonate': 2, 'telefongesprach': 2, 'telefongespraech': 2, 'telefoniere': 2, 'telefonieren': 2,
'telefoniert': 2, 'telefonierte': 2, 'telefonierten': 2, 'telefonisch': 2, 'telefonkonferenz': 2, 'telefontermin': 2,
'telegram': 6, 'telko': 2, 'termin': 3, 'text': 6, 'textet': 6, 'textete': 6, 'threema': 6, 'tk': 2, 'traf': 3,
'trafen': 3, 'treff': 99, 'treffe': 100, 'treffen': 102, 'troffe': 3, 'troffen': 3, 'troffn': 3, 'ubergabe': 3,
'ubergabegesprach': 3, 'ubers': 13, 'uebergabe': 3, 'uebergabegespraech': 3, 'uebers': 13, 'unter': 104,
'unterhaltung': 3, 'unternehmerfruehstueck': 1, 'unternehmerfruhstuck': 1, 'unternehmertreffen': 1, 'unterredung': 3,
'veranstaltung': 1, 'verbunden': 25, 'verhandelt': 3, 'verhandlung': 3, 'verhandlungen': 3, 'verkaufsgesprach': 3,
'verkaufsgespraech': 3, 'verkaufstermin': 3, 'verkuppelt': 25, 'verlaengerten': 5, 'verlaengerter': 5, 'verlangerten':
5, 'verlangerter': 5, 'vernetzt': 25, 'vernissage': 1, 'vertragsgesprach': 3, 'vertragsgespraech': 3,
'vertriebsmeeting': 3, 'vesper': 0, 'via': 13, 'video': 105, 'videoanruf': 2, 'videocall': 2, 'videochat': 2,
'videogesprach': 2, 'videogespraech': 2, 'videokonferenz': 2, 'videotelefonat': 2, 'vier': 106, 'vieraugengesprach':
3, 'vieraugengespraech': 3, 'vk': 2, 'voice': 107, 'voicenote': 6, 'vor': 109, 'vorbesprechung': 3, 'vorfuehrung': 3,
'vorfuhrung': 3, 'vorgestellt': 25, 'vorstandssitzung': 3, 'vorstellungsgesprach': 3, 'vorstellungsgespraech': 3,
'vortrag': 1, 'wa': 6, 'wapp': 6, 'war': 112, 'web': 113, 'websummit': 1, 'weekly': 3, 'weihnachtsessen': 0,
'weihnachtsfeier': 1, 'weihnachtsmarkt': 1, 'whats': 114, 'whatsapp': 115, 'whatsappt': 6, 'wiesn': 1, 'workshop': 1,
'wsap': 6, 'xing': 6, 'zabig': 0, 'zmittag': 0, 'zmorge': 0, 'zmorgen': 0, 'znacht': 0, 'znueni': 0, 'znuni': 0,
'zoom': 116, 'zoomcall': 2, 'zu': 118, 'zum': 119, 'zuruckgerufen': 2, 'zuruckgeschrieben': 6, 'zurueckgerufen': 2,
'zurueckgeschrieben': 6, 'zusammengebracht': 25, 'zusammengehockt': 3, 'zusammengehoeckt': 3, 'zusammengehöckt': 3,
'zusammengesessen': 3, 'zusammengesetzt': 3, 'zvieri': 0, 'zweitgesprach': 3, 'zweitgespraech': 3}]

