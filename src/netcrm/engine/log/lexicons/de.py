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
('work',), 'dissertation': ('work',), 'doch': ('filler',), 'dokument': ('thing',), 'donnerstag': ('hello',),
'doziert': ('verb3',), 'dr': ('det', 'article', 'title'), 'draengt': ('bidding', 'verb3'), 'draengte': ('verb3',),
'draft': ('work',), 'drangt': ('bidding', 'verb3'), 'drangte': ('verb3',), 'drehbuch': ('work',), 'dreht': ('deed3',),
'drei': ('hello',), 'dringend': ('filler',), 'drucke': ('give1',), 'druckt': ('verb3', 'give3', 'deed3', 'sends3',
'does3'), 'drueckt': ('verb3',), 'drückt': ('verb3',), 'duenn': ('name_words',), 'duerfte': ('verb3',), 'dunn':
('name_words',), 'durch': ('hello', 'particle'), 'durchgeackert': ('reviewed',), 'durchgeben': ('giveinf',),
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
('hello', 'name_words'), 'gutachten': ('work',), 'gwesn': ('gone',), 'hab': ('hello', 'have', 'verb1'), 'habe':
('hello', 'have', 'verb1'), 'haben': ('hello', 'verb3', 'have', 'hat', 'verb1'), 'haberer': ('rel',), 'habilitiert':
('verb3',), 'haelt': ('verb3',), 'haengt': ('verb3',), 'haett': ('verb3',), 'haette': ('verb3', 'verb1'), 'haettn':
('verb3',), 'hahn': ('name_words',), 'halbiert': ('verb3',), 'half': ('verb3',), 'halt': ('filler', 'verb3'), 'ham':
('have',), 'hammer': ('name_words',), 'han': ('have',), 'handout': ('thing',), 'hangt': ('verb3',), 'hase':
('name_words',), 'hasst': ('verb3',), 'hasste': ('verb3',), 'hat': ('verb3', 'hat'), 'hatt': ('verb3',), 'hatte':
('hello', 'verb3', 'have', 'hat', 'verb1'), 'hatten': ('hello', 'verb3', 'have', 'hat', 'verb1'), 'hattn': ('verb3',),
'hebt': ('does3',), 'hecht': ('name_words',), 'heide': ('name_words',), 'heimgesucht': ('reach',), 'heiratet':
('verb3',), 'heiratete': ('verb3',), 'heiss': ('name_words',), 'helf': ('give1',), 'helfe': ('give1',), 'helfen':
('giveinf',), 'helfer': ('helper',), 'helferin': ('helper',), 'herbst': ('name_words',), 'herr': ('hello', 'title'),
'herrn': ('hello', 'title'), 'herzog': ('name_words',), 'hess': ('name_words',), 'heuer': ('hello',), 'heut':
('filler', 'hello'), 'heute': ('hello',), 'hielt': ('verb3',), 'hilft': ('verb3', 'give3'), 'hing': ('verb3',),
'hinkt': ('verb3',), 'hinterher': ('filler',), 'hired': ('verb3',), 'hirsch': ('name_words',), 'hochladen':
('giveinf',), 'hochzeit': ('rel',), 'hoer': ('sees1',), 'hoere': ('sees1',), 'hoert': ('verb3', 'give3', 'does3'),
'hoerte': ('verb3',), 'hoffentlich': ('filler',), 'hofft': ('verb3',), 'hoffte': ('verb3',), 'hol': ('give1',),
'hole': ('give1',), 'holen': ('giveinf',), 'holt': ('verb3', 'give3', 'sends3', 'does3'), 'holte': ('verb3',), 'hor':
('sees1',), 'hore': ('sees1',), 'hort': ('verb3', 'give3', 'does3'), 'horte': ('verb3',), 'hotel': ('bookable',),
'hr': ('title',), 'hält': ('verb3',), 'hätte': ('verb3', 'verb1'), 'i': ('i',), 'ich': ('i', 'hello'), 'ignoriert':
('verb3',), 'ihm': ('them', 'hello', 'to_them'), 'ihms': ('them',), 'ihn': ('them', 'hello'), 'ihnen': ('them',
'hello', 'to_them'), 'ihr': ('them', 'their', 'hello', 'to_them'), 'ihre': ('their', 'hello'), 'ihrem': ('their',
'hello'), 'ihren': ('their', 'hello'), 'ihrer': ('their', 'hello'), 'ihres': ('their',), 'ihrs': ('them',), 'im':
('hello',), 'immer': ('filler', 'hello'), 'importiert': ('verb3',), 'informier': ('give1',), 'informiere': ('give1',),
'informieren': ('giveinf', 'selfinf'), 'informiert': ('give3', 'done'), 'ins': ('hello',), 'insta': ('network',),
'instagram': ('network',), 'interessieren': ('verb3',), 'interessiert': ('verb3',), 'interessierte': ('verb3',),
'intro': ('give3',), 'introduced': ('introduced',), 'introe': ('give1',), 'introed': ('give3', 'introduced'),
'introen': ('giveinf',), 'introt': ('give3',), 'investiert': ('verb3',), 'investierte': ('verb3',), 'investor':
('rel',), 'investorin': ('rel',), 'irgendwann': ('filler',), 'iris': ('name_words',), 'isst': ('verb3',), 'ist':
('hello', 'verb3'), 'ja': ('filler', 'hello'), 'jaeger': ('name_words',), 'jager': ('name_words',), 'jahr':
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
('name_words',), 'kind': ('rel',), 'kinder': ('rel',), 'kirch': ('name_words',), 'klaer': ('give1', 'deed1', 'verb1'),
'klaere': ('give1', 'deed1', 'verb1'), 'klaeren': ('giveinf', 'deed3'), 'klaert': ('give3', 'deed3', 'sends3',
'does3'), 'klagt': ('says', 'verb3'), 'klagte': ('verb3',), 'klang': ('verb3',), 'klar': ('give1', 'deed1', 'verb1'),
'klare': ('give1', 'deed1', 'verb1'), 'klaren': ('giveinf', 'deed3'), 'klart': ('give3', 'deed3', 'sends3', 'does3'),
'klein': ('name_words',), 'kleine': ('attribute',), 'kleinen': ('attribute',), 'kleiner': ('attribute',), 'klettert':
('verb3',), 'klingelte': ('reach',), 'klingt': ('verb3',), 'koa': ('not',), 'koch': ('name_words',), 'koche':
('give1',), 'kochen': ('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',), 'koennen': ('verb3',), 'koennte':
('verb3', 'verb1'), 'kollege': ('rel',), 'kollegen': ('rel',), 'kollegin': ('rel',), 'kolumne': ('work',), 'kommen':
('comeinf',), 'kommentiert': ('reviewed',), 'kommt': ('hello', 'verb3'), 'konig': ('name_words',), 'konnen':
('verb3',), 'konnte': ('verb3', 'verb1'), 'konstanz': ('name_words',), 'kontakt': ('thing', 'appointment'),
'kontakte': ('thing',), 'kontaktieren': ('giveinf', 'callinf'), 'kontaktiert': ('reach', 'deed3', 'sends3', 'done',
'does3'), 'kontaktierte': ('reach',), 'konzept': ('work',), 'konzepte': ('work',), 'kooperiert': ('verb3',), 'korn':
('name_words',), 'korrekturgelesen': ('reviewed',), 'korrigier': ('give1',), 'korrigiere': ('give1',), 'korrigieren':
('giveinf',), 'korrigiert': ('give3', 'reviewed', 'sends3', 'done', 'does3'), 'kraft': ('name_words',), 'krank':
('hello',), 'krebs': ('name_words',), 'krieg': ('verb1',), 'kriege': ('verb1',), 'kriegt': ('verb3',), 'kriegte':
('verb3',), 'kriselt': ('verb3',), 'kritisiert': ('verb3',), 'kritisierte': ('verb3',), 'krumm': ('name_words',),
'kuehl': ('name_words',), 'kuehn': ('name_words',), 'kuemmer': ('give1', 'verb1'), 'kuemmere': ('give1', 'deed1',
'verb1'), 'kuemmern': ('giveinf', 'selfinf'), 'kuemmert': ('give3',), 'kuemmre': ('give1',), 'kuendigt': ('verb3',),
'kuendigte': ('verb3',), 'kuenftige': ('attribute',), 'kuenftigen': ('attribute',), 'kuenftiger': ('attribute',),
'kuhl': ('name_words',), 'kuhn': ('name_words',), 'kummer': ('give1', 'verb1'), 'kummere': ('give1', 'deed1',
'verb1'), 'kummern': ('giveinf', 'selfinf'), 'kummert': ('give3',), 'kummre': ('give1',), 'kumpel': ('rel',), 'kunde':
('rel',), 'kundigt': ('verb3',), 'kundigte': ('verb3',), 'kundin': ('rel',), 'kunftige': ('attribute',), 'kunftigen':
('attribute',), 'kunftiger': ('attribute',), 'kunst': ('name_words',), 'kurz': ('filler', 'hello', 'name_words'),
'könnte': ('verb3', 'verb1'), 'kühn': ('name_words',), 'lacht': ('verb3',), 'lachte': ('verb3',), 'lad': ('give1',
'verb1'), 'lade': ('give1', 'verb1'), 'laden': ('rel',), 'ladt': ('give3',), 'laedt': ('give3',), 'laenger':
('filler',), 'laesst': ('verb3', 'give3'), 'laeuft': ('verb3',), 'lag': ('verb3',), 'landingpage': ('work',), 'lang':
('name_words',), 'lange': ('filler',), 'langer': ('filler',), 'langweilt': ('verb3',), 'langweilte': ('verb3',),
'las': ('verb3',), 'lass': ('give1', 'verb1'), 'lasse': ('give1', 'verb1'), 'lasst': ('verb3', 'give3'), 'lauft':
('verb3',), 'launcht': ('verb3',), 'launchte': ('verb3',), 'lebensgefaehrte': ('rel',), 'lebensgefaehrtin': ('rel',),
'lebensgefahrte': ('rel',), 'lebensgefahrtin': ('rel',), 'lebenslaeufe': ('work',), 'lebenslauf': ('work',),
'lebenslaufe': ('work',), 'lebt': ('verb3',), 'lebte': ('verb3',), 'leg': ('give1',), 'lege': ('give1',), 'legt':
('give3', 'does3'), 'lehnt': ('verb3',), 'lehnte': ('verb3',), 'lehrer': ('name_words',), 'lehrling': ('rel',),
'leider': ('filler', 'hello'), 'leidet': ('verb3',), 'leih': ('give1',), 'leihe': ('give1',), 'leihen': ('giveinf',),
'leiht': ('give3',), 'leistet': ('verb3',), 'leit': ('give1', 'verb1'), 'leite': ('give1', 'verb1'), 'leiten':
('give1', 'give3'), 'leitet': ('verb3', 'give3', 'deed3'), 'leitete': ('verb3',), 'leitfaden': ('thing',),
'leitfaeden': ('thing',), 'leitfäden': ('thing',), 'lektoriert': ('reviewed',), 'lenz': ('name_words',), 'lerche':
('name_words',), 'lernt': ('verb3',), 'lernte': ('verb3',), 'les': ('give1', 'sees1'), 'lese': ('give1', 'sees1',
'verb1'), 'lesen': ('giveinf',), 'lesetipp': ('thing',), 'letzte': ('hello',), 'letzten': ('hello',), 'letzter':
('hello',), 'letztlich': ('filler',), 'leute': ('rel',), 'lieb': ('name_words',), 'lieber': ('hello',), 'liebt':
('verb3',), 'liebte': ('verb3',), 'lief': ('verb3',), 'liefer': ('give1', 'deed1'), 'liefere': ('give1', 'deed1'),
'liefern': ('give1', 'give3', 'giveinf', 'deed3'), 'liefert': ('verb3', 'give3', 'deed3', 'sends3'), 'lieferte':
('verb3',), 'liegt': ('verb3',), 'liess': ('verb3',), 'liest': ('verb3', 'give3', 'sends3', 'does3'), 'linde':
('name_words',), 'link': ('thing',), 'linkedin': ('network',), 'links': ('thing',), 'liste': ('thing',),
'literaturliste': ('thing',), 'litt': ('verb3',), 'lobt': ('verb3',), 'lobte': ('verb3',), 'loewe': ('name_words',),
'lokal': ('bookable',), 'lowe': ('name_words',), 'lunch': ('appointment',), 'lust': ('name_words',), 'ma':
('filler',), 'mach': ('give1', 'verb1'), 'mache': ('give1', 'verb1'), 'machen': ('give1', 'giveinf'), 'macht':
('verb3', 'give3', 'deed3', 'does3'), 'machte': ('verb3',), 'mag': ('verb3',), 'mahnen': ('callinf',), 'mai':
('name_words',), 'mail': ('verb1',), 'maile': ('give1', 'deed1', 'verb1'), 'mailen': ('giveinf',), 'mailt': ('give3',
'deed3', 'sends3'), 'mailte': ('reach',), 'mal': ('filler', 'hello'), 'mama': ('rel',), 'managed': ('verb3',), 'mann':
('rel',), 'manuskript': ('work',), 'mark': ('name_words',), 'mass': ('verb3',), 'masterarbeit': ('work',), 'mastodon':
('network',), 'maurer': ('name_words',), 'may': ('name_words',), 'meckert': ('verb3',), 'meckerte': ('verb3',),
'meeting': ('appointment',), 'mei': ('my',), 'mein': ('my', 'hello'), 'meine': ('my', 'hello'), 'meinem': ('my',),
'meinen': ('my', 'hello', 'verb3', 'saysv'), 'meiner': ('my',), 'meines': ('my',), 'meint': ('says', 'hello', 'verb3',
'saysv'), 'meinte': ('says', 'verb3', 'saysv'), 'meinten': ('saysv',), 'meints': ('verb3',), 'meld': ('give1',
'verb1'), 'melde': ('give1', 'verb1'), 'melden': ('give1', 'giveinf', 'selfinf'), 'meldete': ('reach',), 'meldeten':
('reach',), 'melissa': ('name_words',), 'mentort': ('verb3',), 'mer': ('me',), 'metzger': ('name_words',), 'mich':
('me', 'hello'), 'mietet': ('verb3',), 'mietete': ('verb3',), 'mir': ('me', 'hello'), 'misst': ('verb3',),
'misstraut': ('verb3',), 'mit': ('hello',), 'mitarbeiter': ('rel',), 'mitarbeiterin': ('rel',), 'mitbekommen':
('seen_of',), 'mitbringen': ('giveinf',), 'mitessen': ('comeinf',), 'mitfahren': ('comeinf',), 'mitgebracht':
('handed',), 'mitgegeben': ('handed',), 'mitgehen': ('comeinf',), 'mitgekommen': ('reach',), 'mitgekriegt':
('seen_of',), 'mitgruender': ('rel',), 'mitgruenderin': ('rel',), 'mitgrunder': ('rel',), 'mitgrunderin': ('rel',),
'mitkommen': ('comeinf',), 'mitmachen': ('comeinf',), 'mitnehmen': ('giveinf',), 'mittagessen': ('hello',
'appointment'), 'mittags': ('hello',), 'mittwoch': ('hello',), 'moant': ('saysv',), 'mochte': ('verb3', 'will3',
'needs', 'verb1'), 'mochten': ('verb3', 'will3'), 'moderiert': ('verb3',), 'moderierte': ('verb3',), 'moechte':
('verb3', 'will3', 'needs', 'verb1'), 'moechten': ('verb3', 'will3'), 'moegen': ('verb3',), 'moench': ('name_words',),
'mogen': ('verb3',), 'monat': ('hello',), 'monch': ('name_words',), 'mond': ('name_words',), 'montag': ('hello',
'name_words'), 'morgen': ('hello', 'name_words'), 'motzt': ('verb3',), 'motzte': ('verb3',), 'mueller':
('name_words',), 'muesse': ('should',), 'muessen': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'muesste':
('hello', 'verb3', 'should'), 'muller': ('name_words',), 'muss': ('hello', 'verb3', 'should', 'will3', 'verb1'),
'musse': ('should',), 'mussen': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'musste': ('hello', 'verb3',
'should'), 'muster': ('thing',), 'mustertexte': ('thing',), 'mustervertrag': ('thing',), 'mutter': ('rel',), 'möchte':
('verb3', 'will3', 'needs', 'verb1'), 'müsste': ('hello', 'verb3', 'should'), 'n': ('det',), 'nach': ('hello',
'particle'), 'nachbar': ('rel',), 'nachbarin': ('rel',), 'nachfassen': ('giveinf',), 'nachfolger': ('rel',),
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
'repariert': ('deed3',), 'report': ('thing',), 'reportage': ('work',), 'reservier': ('give1', 'deed1'), 'reserviere':
('give1', 'deed1'), 'reservieren': ('giveinf',), 'reserviert': ('give3', 'deed3', 'sends3', 'done', 'does3'),
'retourniere': ('deed1',), 'retournieren': ('giveinf',), 'retourniert': ('give3',), 'revanchiere': ('give1',),
'revanchieren': ('giveinf', 'selfinf'), 'reviewed': ('reviewed',), 'reviewt': ('reviewed',), 'rezept': ('thing',),
'richt': ('give1',), 'richte': ('give1',), 'richter': ('name_words',), 'richtet': ('give3',), 'rief': ('attempt',
'reach'), 'riefen': ('reach',), 'riet': ('verb3',), 'ritter': ('name_words',), 'roman': ('work',), 'rosa':
('name_words',), 'rose': ('name_words',), 'rot': ('name_words',), 'roth': ('name_words',), 'rotiert': ('verb3',),
'rubergeschickt': ('handed',), 'ruberschicken': ('giveinf',), 'ruckmelden': ('giveinf',), 'ruckruf': ('hello',
'appointment'), 'ruebergeschickt': ('handed',), 'rueberschicken': ('giveinf',), 'rueckmelden': ('giveinf',),
'rueckruf': ('hello', 'appointment'), 'ruehren': ('selfinf',), 'ruf': ('give1', 'verb1'), 'rufe': ('attempt', 'give1',
'verb1'), 'rufen': ('give1',), 'ruft': ('does3',), 'ruhren': ('selfinf',), 'rät': ('verb3',), 's': ('it', 'det'),
'saal': ('bookable',), 'sachs': ('name_words',), 'sag': ('give1',), 'sage': ('give1',), 'sagen': ('verb3', 'giveinf',
'saysv'), 'sagt': ('says', 'hello', 'verb3', 'give3', 'saysv'), 'sagte': ('says', 'verb3', 'saysv'), 'sagten':
('says', 'saysv'), 'sagts': ('verb3',), 'sah': ('verb3',), 'sammelt': ('verb3',), 'sammelte': ('verb3',), 'samstag':
('hello', 'name_words'), 'samt': ('and',), 'san': ('hello',), 'sank': ('verb3',), 'sass': ('hello', 'verb1'),
'sassen': ('hello',), 'saß': ('hello', 'verb1'), 'saßen': ('hello',), 'schaefer': ('name_words',), 'schaemt':
('verb3',), 'schaemte': ('verb3',), 'schaetzt': ('verb3',), 'schaetzte': ('verb3',), 'schafer': ('name_words',),
'schaff': ('give1',), 'schafft': ('verb3',), 'schaffte': ('verb3',), 'schamt': ('verb3',), 'schamte': ('verb3',),
'schatzt': ('verb3',), 'schatzte': ('verb3',), 'schau': ('give1', 'sees1', 'verb1'), 'schaue': ('give1', 'sees1',
'verb1'), 'schaut': ('give3', 'sends3', 'does3'), 'schaute': ('reach',), 'scheint': ('verb3',), 'scheitert':
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
('should',), 'sollt': ('should',), 'sollte': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'sollten': ('should',),
'solltn': ('should',), 'sommer': ('name_words',), 'sonne': ('name_words',), 'sonntag': ('hello', 'name_words'),
'sorge': ('name_words',), 'sowie': ('and',), 'spaeter': ('filler', 'hello'), 'spart': ('verb3',), 'spater': ('filler',
'hello'), 'spazieren': ('gone',), 'spaziergang': ('hello',), 'spaziert': ('gone',), 'specht': ('name_words',),
'spendiere': ('give1',), 'spendieren': ('giveinf',), 'spendiert': ('give3',), 'spezl': ('rel',), 'spielt': ('verb3',),
'spielte': ('verb3',), 'sponsert': ('verb3',), 'spontan': ('filler',), 'sprach': ('reach',), 'sprech': ('give1',),
'spreche': ('give1',), 'spricht': ('does3',), 'stagniert': ('verb3',), 'stand': ('verb3',), 'star': ('name_words',),
'starb': ('verb3',), 'stark': ('name_words',), 'startet': ('verb3',), 'startete': ('verb3',), 'startup': ('rel',),
'steht': ('verb3',), 'steigt': ('verb3',), 'stein': ('name_words',), 'stell': ('give1', 'verb1'), 'stelle': ('give1',
'verb1'), 'stellen': ('give1',), 'stellt': ('verb3', 'give3', 'sends3'), 'stellte': ('verb3',), 'stellvertreter':
('rel',), 'stellvertreterin': ('rel',), 'stern': ('name_words',), 'steuerberater': ('rel',), 'steuerberaterin':
('rel',), 'stieg': ('verb3',), 'still': ('filler',), 'stirbt': ('verb3',), 'stoert': ('verb3',), 'stoerte':
('verb3',), 'storch': ('name_words',), 'stort': ('verb3',), 'storte': ('verb3',), 'strahlt': ('verb3',), 'strahlte':
('verb3',), 'stresst': ('verb3',), 'studie': ('thing',), 'studiert': ('verb3',), 'studierte': ('verb3',), 'stuft':
('verb3',), 'stunde': ('hello',), 'stunden': ('hello',), 'sturm': ('name_words',), 'suchen': ('verb3',), 'sucht':
('hello', 'verb3', 'give3', 'does3'), 'suchte': ('verb3',), 'sudert': ('verb3',), 'super': ('filler',), 'sync':
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
{'<giveinf>': 4}, {'N': 5}, {'$$': 0, 'wegen': 0}, {'wegen': 0}, {'<callinf>': 8, '<giveinf>': 8}, {'...': 2,
'<callinf>': 1, '<giveinf>': 1}, {'...': 2, '<callinf>': 7, '<giveinf>': 7, 'noch': 9, 'wegen': 10}, {'...': 6,
'<rel>': 11}, {'<rel>': 11}, {'': (2, 'plan')}, {'N': 14}, {'ich': 15, 'wir': 15}, {'besuch': 16, 'besuche': 16,
'seh': 16, 'sehe': 16, 'treff': 16, 'treffe': 16}, {'...': 5}, {'<callinf>': 4, '<det>': 18, '<giveinf>': 4},
{'<callinf>': 4}, {'^': 20}, {'...': 21}, {'^': 19, 'wegen': 22, 'zu': 22, 'zum': 22, 'zur': 22}, {'$$': 4}, {'ich':
24, 'wir': 24}, {'': (7, 'waiting')}, {'<until>': 26, 'bis': 26}, {'<until>': 4}, {'ich': 28, 'wir': 28}, {'': (6,
'theirs')}, {'<until>': 30}, {'$$': 30}, {'<until>': 30, 'noch': 32, 'selbst': 32}, {'N': 31, 'er': 33, 'sie': 33},
{'<them>': 4}, {'<them>': 26}, {'an': 35, 'durch': 36, 'von': 36}, {'ihm': 26, 'ihnen': 26, 'ihr': 26}, {'von': 38},
{'<them>': 28}, {'N': 31, 'er': 31, 'sie': 31}, {'ich': 24}, {'N': 32, 'er': 32, 'sie': 32}, {'<until>': 26},
{'<them>': 44}, {'alles': 4, 'beides': 4, 'jeweils': 4}, {'sein': 4}, {'da': 47, 'fertig': 4, 'hin': 4, 'raus': 4,
'stehen': 4, 'weg': 4}, {'werden': 28}, {'<until>': 48, 'fertig': 49, 'raus': 28}, {':': 25, '<asked_for>': 27,
'<deed1>': 29, '<deed3>': 34, '<does3>': 34, '<give1>': 29, '<give3>': 34, '<until>': 37, 'D': 39, 'an': 40,
'arbeitet': 41, 'besorg': 42, 'besorge': 42, 'besorgt': 43, 'bestelle': 42, 'bestellt': 43, 'buche': 42, 'bucht': 43,
'checkt': 43, 'durch': 45, 'erledige': 42, 'erledigt': 43, 'ich': 46, 'klaer': 42, 'klaere': 42, 'klaert': 43, 'klar':
42, 'klare': 42, 'klart': 43, 'liefere': 42, 'liefert': 43, 'mach': 42, 'mache': 42, 'macht': 43, 'mailt': 43,
'muessen': 50, 'muss': 50, 'mussen': 50, 'organisier': 42, 'organisiere': 42, 'organisiert': 43, 'pruefe': 42,
'prueft': 43, 'prufe': 42, 'pruft': 43, 'reserviere': 42, 'reserviert': 43, 'schick': 42, 'schicke': 42, 'schickt':
43, 'schreib': 42, 'schreibe': 42, 'schreibt': 43, 'sendet': 43, 'setzt': 41, 'ubernehme': 42, 'ubernimmt': 43,
'uebernehme': 42, 'uebernimmt': 43, 'verschickt': 43, 'von': 45}, {'': (6, 'theirs'), 'an': 30, 'durch': 30, 'nach':
30, 'um': 30}, {'<me>': 52}, {'an': 30, 'durch': 30, 'fuer': 53, 'fur': 53, 'nach': 30, 'um': 30}, {'...': 54},
{'<they>': 55}, {'<does3>': 56}, {'fuer': 53, 'fur': 53}, {'...': 58}, {'<they>': 59}, {'<does3>': 60}, {'...': 51,
'das': 57, 'dem': 61, 'den': 57, 'die': 57}, {'': (16, 'gave:feedback')}, {'gegeben': 63}, {'...': 64, 'gegeben': 63},
{'anmerkungen': 65, 'feedback': 65, 'kommentare': 65, 'korrekturen': 65, 'rueckmeldung': 65}, {'anmerkungen': 65,
'feedback': 65, 'kommentare': 65, 'korrekturen': 65, 'ruckmeldung': 65}, {'abklaeren': 4, 'abklaren': 4, 'ausmachen':
4, 'bedanken': 4, 'besprechen': 4, 'entschuldigen': 4, 'klaeren': 4, 'klaren': 4, 'melden': 4, 'nachfassen': 4,
'nachfragen': 4, 'nachhaken': 4, 'vereinbaren': 4}, {'^': 68}, {'...': 69, '^': 68}, {'N': 70}, {'mit': 15}, {'N': 14,
'mich': 72}, {'': (0, 'missed')}, {'krank': 74, 'verhindert': 74, 'verkuehlt': 74, 'verkuhlt': 74}, {'krank': 74,
'leider': 75, 'verhindert': 74, 'verkuehlt': 74, 'verkuhlt': 74}, {'anmerkungen': 65, 'feedback': 65, 'kommentare':
65, 'korrekturen': 65, 'ruckmeldung': 65, 'rueckmeldung': 65}, {'<until>': 4, 'alles': 4, 'beides': 4}, {'...': 78},
{'<det>': 79}, {'sein': 74}, {'dabei': 81, 'hinfahren': 74, 'hingehen': 74, 'kommen': 74, 'teilnehmen': 74}, {'...':
82, 'dabei': 81, 'hinfahren': 74, 'hingehen': 74, 'kommen': 74, 'teilnehmen': 74}, {'nicht': 83}, {'leider': 84,
'nicht': 83}, {'am': 74, 'auf': 74, 'bei': 74, 'beim': 74, 'da': 74, 'dabei': 74, 'im': 74, 'mit': 74}, {'krank': 74,
'ned': 86, 'net': 86, 'nicht': 86, 'verhindert': 74, 'verkuehlt': 74, 'verkuhlt': 74}, {'krank': 74, 'leider': 87,
'ned': 86, 'net': 86, 'nicht': 86, 'verhindert': 74, 'verkuehlt': 74, 'verkuhlt': 74}, {'^': 80, 'bin': 76, 'kann':
85, 'konnte': 85, 'war': 88}, {'': (13, 'talk')}, {'vor': 90}, {'dir': 91}, {'...': 3, '<det>': 12, '<my>': 13,
'<rel>': 11, 'D': 17, 'N': 23, '^': 62, 'anmerkungen': 65, 'ausfuehrliche': 66, 'ausfuehrliches': 66, 'ausfuhrliche':
67, 'ausfuhrliches': 67, 'bei': 71, 'besuch': 73, 'besuche': 73, 'bin': 76, 'ehrliche': 77, 'ehrliches': 77,
'feedback': 65, 'ich': 89, 'kann': 85, 'kommentare': 65, 'konnte': 85, 'korrekturen': 65, 'kurze': 77, 'kurzes': 77,
'mit': 71, 'ruckmeldung': 65, 'rueckmeldung': 65, 'seh': 73, 'sehe': 73, 'stell': 92, 'treff': 73, 'treffe': 73,
'war': 88}, {'vergessen': 74}, {'anzurufen': 94}, {':': 90}, {'<network>': 96}, {'D': 14}, {'...': 98, 'D': 14},
{'...': 98, 'D': 14, 'uns': 99}, {'besuchen': 100, 'essen': 100, 'fahren': 100, 'feiern': 100, 'fliegen': 100,
'gehen': 100, 'halten': 100, 'machen': 100, 'reden': 100, 'sehen': 100, 'sprechen': 100, 'starten': 100,
'telefonieren': 100, 'treffen': 100, 'veranstalten': 100}, {'ich': 101}, {'aus': 74}, {'faellt': 103, 'fallt': 103,
'fiel': 103, 'vergessen': 74, 'verpasst': 74, 'versaeumt': 74, 'versaumt': 74, 'verschlafen': 74, 'verschwitzt': 74},
{'besorgt': 14, 'bestellt': 14, 'gebucht': 14, 'gekauft': 14, 'reserviert': 14}, {'besorgt': 14, 'bestellt': 14,
'gebucht': 14, 'gekauft': 14, 'ist': 105, 'reserviert': 14, 'sind': 105}, {'': (3, 'advice')}, {'^': 107}, {'^': 107,
'dass': 108}, {'^': 107, 'dass': 108, 'ist': 109, 'lautet': 109, 'war': 109}, {'<them>': 110}, {'^': 107, 'bekommen':
108, 'dazu': 108, 'erhalten': 108, 'geholt': 108, 'ist': 108, 'lautet': 108, 'v': 111, 'vom': 111, 'von': 111, 'war':
108}, {'^': 4}, {'<until>': 113}, {'': (23, 'contact')}, {'': (19, 'gave:resource')}, {'<thing>': 116}, {'...': 117},
{'N': 118}, {'an': 119}, {'angefragt': 115, 'angerufen': 115, 'bestaetigt': 115, 'bestatigt': 115, 'gefragt': 115,
'gemailt': 115, 'gemeldet': 115, 'geschrieben': 115, 'nachgefragt': 115, 'reklamiert': 115, 'zugesagt': 115},
{'<should>': 108}, {'ich': 122, 'man': 122, 'wir': 122}, {'das': 123, 'dass': 123, 'ich': 122, 'man': 122, 'wir':
122}, {'<said>': 124, 'angeboten': 115, 'anvertraut': 115, 'berichtet': 115, 'empfohlen': 115, 'erzaehlt': 115,
'erzahlt': 115, 'geantwortet': 115, 'gebeichtet': 115, 'geholfen': 115, 'geklagt': 115, 'gemailt': 115, 'geraten':
115, 'gesagt': 115, 'geschickt': 115, 'geschildert': 115, 'geschrieben': 115, 'gesteckt': 115, 'gezeigt': 115,
'gratuliert': 115, 'mitgeteilt': 115, 'praesentiert': 115, 'prasentiert': 115, 'verraten': 115, 'versprochen': 115,
'vorgestellt': 115, 'zugesagt': 115}, {'gegeben': 108, 'mitgegeben': 108}, {'<counselled>': 107, '<vowed>': 30},
{'...': 127}, {'<counsel>': 126}, {'gelegt': 108}, {'herz': 130}, {'<counselled>': 109}, {'gewarnt': 107}, {'...':
133}, {'^': 107, 'vor': 108}, {'^': 134, 'gewarnt': 135}, {'<counselled>': 109, 'davon': 132, 'dazu': 132}, {'': (4,
'needs_from_me')}, {'^': 138}, {'gegeben': 108}, {'weg': 140}, {'den': 141}, {'auf': 142}, {'gebeten': 138}, {'...':
144}, {'^': 145}, {'^': 134}, {'...': 125, '<counsel>': 126, '<counselled>': 109, '^': 128, 'abgeholt': 115, 'als':
129, 'angerufen': 115, 'angeschrieben': 115, 'angesprochen': 115, 'ans': 131, 'ausgefuehrt': 115, 'ausgefuhrt': 115,
'begleitet': 115, 'bekocht': 115, 'besucht': 115, 'davon': 132, 'davor': 136, 'dazu': 132, 'den': 129, 'dringend':
137, 'einen': 129, 'eingeladen': 115, 'eingeredet': 108, 'gebeten': 139, 'getroffen': 115, 'gewarnt': 135,
'interviewt': 115, 'kontaktiert': 115, 'mit': 143, 'nahe': 130, 'nen': 129, 'stark': 137, 'um': 146, 'vor': 147,
'zuruckgerufen': 115, 'zurueckgerufen': 115}, {'dass': 123, 'ich': 122, 'man': 122, 'wir': 122}, {'<said>': 149},
{'<vowed>': 30}, {'...': 151}, {'...': 150, '<said>': 149, '^': 152}, {'^': 30}, {'<me>': 154, '^': 30, 'er': 154,
'sie': 154}, {'<me>': 154, '^': 30, 'dass': 155, 'er': 154, 'sie': 154}, {'<vowed>': 156}, {'...': 150, '<me>': 153,
'<said>': 149, '<vowed>': 156, 'mir': 157, 'uns': 157}, {'<counselled>': 108}, {'<should>': 107}, {'...': 160},
{'<should>': 108, '^': 161}, {'ich': 162, 'man': 162, 'wir': 162}, {'dass': 163, 'ich': 122, 'man': 122, 'wir': 122},
{'': (23, 'contact'), 'dass': 163, 'ich': 122, 'man': 122, 'wir': 122}, {'angelaeutet': 115, 'angelautet': 115,
'angerufen': 115}, {'<vowed>': 156, 'gemeint': 164, 'gesagt': 164, 'geschrieben': 164, 'gmeint': 149, 'gsagt': 149},
{'bedankt': 115, 'entschuldigt': 115, 'gemeldet': 115, 'geruehrt': 115, 'geruhrt': 115, 'verabschiedet': 115},
{'<me>': 168}, {'...': 168, 'bedankt': 115, 'bei': 169, 'entschuldigt': 115, 'gemeldet': 115, 'geruehrt': 115,
'geruhrt': 115, 'verabschiedet': 115}, {'<vowed>': 156, 'angelaeutet': 115, 'angelautet': 115, 'angerufen': 115,
'gemeint': 164, 'gesagt': 164, 'geschrieben': 164, 'gmeint': 149, 'gsagt': 149}, {'...': 121, '<me>': 148, '<they>':
158, '<vowed>': 156, 'angelaeutet': 115, 'angelautet': 115, 'angerufen': 115, 'davon': 159, 'dazu': 159, 'empfohlen':
108, 'geantwortet': 115, 'gemailt': 115, 'gemeint': 164, 'gesagt': 164, 'geschrieben': 165, 'gesimst': 115, 'gmeint':
149, 'gsagt': 149, 'mich': 166, 'mir': 167, 'sich': 170, 'uns': 171, 'zuruckgerufen': 115, 'zuruckgeschrieben': 115,
'zurueckgerufen': 115, 'zurueckgeschrieben': 115}, {'besucht': 115, 'gegessen': 115, 'gehabt': 115, 'gequatscht': 115,
'geredet': 115, 'gesehen': 115, 'gesprochen': 115, 'getroffen': 115, 'telefoniert': 115}, {'<handed>': 116,
'<handed_apart>': 116}, {'...': 174}, {'<them>': 113, '^': 4}, {'ich': 176, 'wir': 176}, {'das': 177, 'dass': 177},
{'lassen': 116}, {'<handed>': 116, '<handed_apart>': 116, 'zukommen': 179}, {'...': 180, '<handed>': 116,
'<handed_apart>': 116, 'zukommen': 179}, {'': (9, 'told')}, {'': (8, 'asked')}, {'': (21, 'gave:encouragement')}, {'':
(10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'': (17, 'gave:knowledge'), 'warum': 186, 'was': 186, 'wie': 186},
{'': (20, 'gave:referral')}, {'': (9, 'told'), 'warum': 186, 'was': 186, 'wie': 186}, {'': (18, 'gave:mentoring')},
{'warum': 186, 'was': 186, 'wie': 186}, {'<handed_apart>': 115, '<my>': 175, '<said>': 178, '<thing>': 181,
'abgesagt': 182, 'angefragt': 183, 'angeklopft': 183, 'aufgemuntert': 184, 'bedankt': 185, 'beigebracht': 187,
'berichtet': 182, 'bestaerkt': 184, 'bestarkt': 184, 'empfohlen': 188, 'erklaert': 189, 'erklart': 189, 'ermutigt':
184, 'erzaehlt': 182, 'erzahlt': 182, 'geantwortet': 182, 'gebeichtet': 182, 'gebeten': 183, 'gecoacht': 190,
'gefragt': 183, 'geholfen': 186, 'gementort': 190, 'gesagt': 182, 'geschildert': 182, 'gesteckt': 182, 'getroestet':
184, 'getrostet': 184, 'gezeigt': 189, 'gratuliert': 182, 'informiert': 182, 'kondoliert': 182, 'mitgeteilt': 182,
'nachgefasst': 183, 'nachgefragt': 183, 'nachgehakt': 183, 'vermittelt': 188, 'verraten': 182, 'vorgemacht': 191,
'weiterempfohlen': 188, 'zugehoert': 184, 'zugehort': 184, 'zugesagt': 182}, {'<handed_apart>': 116, 'gegeben': 116,
'gemailt': 116, 'geschickt': 116, 'gesendet': 116, 'geteilt': 116, 'mitgeschickt': 116, 'uberlassen': 116,
'ueberlassen': 116, 'weitergeleitet': 116, 'zugeschickt': 116}, {'...': 193}, {'^': 4, 'ich': 113, 'wir': 113}, {'^':
4, 'das': 195, 'dass': 195, 'ich': 113, 'wir': 113}, {'': (15, 'gave:intro')}, {'gemacht': 197}, {'gebracht': 197},
{'kontakt': 199}, {'<introduced>': 197, 'bekannt': 198, 'in': 200}, {'...': 201, '<introduced>': 197, 'bekannt': 198,
'in': 200}, {'<vowed>': 4}, {'...': 203}, {'N': 202}, {'<me>': 154}, {'gebeten': 206}, {'ich': 113, 'wir': 113},
{'das': 208, 'dass': 208, 'ich': 113, 'wir': 113}, {'gegeben': 113}, {'wort': 210}, {'gebeten': 30}, {'...': 212},
{'^': 213}, {'...': 192, '<my>': 194, '<vowed>': 196, 'N': 202, '^': 204, 'bei': 205, 'beigebracht': 191, 'darum':
207, 'drum': 207, 'erklaert': 191, 'erklart': 191, 'ersucht': 206, 'gebeten': 206, 'gesagt': 209, 'geschrieben': 209,
'gezeigt': 191, 'gsagt': 209, 'gschriebn': 209, 'mein': 211, 'mit': 205, 'um': 214, 'vorgemacht': 191}, {'mit': 205},
{'<introduced>': 197, 'bekannt': 198, 'zusammengebracht': 197}, {'...': 217, '<introduced>': 197, 'bekannt': 198,
'zusammengebracht': 197}, {'N': 218}, {'...': 201}, {'N': 220}, {'...': 216, '<and>': 219, 'N': 202, 'bei': 205,
'dem': 221, 'der': 221, 'mit': 205}, {'angefragt': 183, 'angeklopft': 183, 'bedankt': 185, 'nachgefasst': 183,
'nachgefragt': 183, 'nachgehakt': 183}, {'...': 223}, {'<them>': 224}, {'angerufen': 74, 'besucht': 74, 'erreicht':
74, 'erwischt': 74, 'geschafft': 74, 'gesehen': 74, 'gesprochen': 74, 'getroffen': 74}, {'...': 226, 'angerufen': 74,
'besucht': 74, 'erreicht': 74, 'erwischt': 74, 'geschafft': 74, 'gesehen': 74, 'gesprochen': 74, 'getroffen': 74},
{'nicht': 227}, {'leider': 228, 'nicht': 227}, {'<my>': 175, '<said>': 178, '<thing>': 181, 'abgesagt': 182,
'angefragt': 183, 'angeklopft': 183, 'beigebracht': 191, 'berichtet': 182, 'erklaert': 189, 'erklart': 189,
'erzaehlt': 182, 'erzahlt': 182, 'geantwortet': 182, 'gebeichtet': 182, 'gefragt': 183, 'gesagt': 182, 'geschildert':
182, 'gesteckt': 182, 'gezeigt': 189, 'informiert': 182, 'mitgeteilt': 182, 'nachgefasst': 183, 'nachgefragt': 183,
'nachgehakt': 183, 'verraten': 182, 'vorgemacht': 191, 'zugesagt': 182}, {'...': 230, '<my>': 194, '<vowed>': 196,
'N': 202, '^': 204, 'bei': 205, 'beigebracht': 191, 'darum': 207, 'drum': 207, 'erklaert': 191, 'erklart': 191,
'ersucht': 206, 'gebeten': 206, 'gezeigt': 191, 'mit': 205, 'um': 214, 'vorgemacht': 191}, {'...': 216, 'N': 202,
'bei': 205, 'mit': 205}, {'angefragt': 183, 'angeklopft': 183, 'nachgefasst': 183, 'nachgefragt': 183, 'nachgehakt':
183}, {'...': 233}, {'<them>': 234}, {'...': 173, '<them>': 231, '<vowed>': 196, 'N': 232, '^': 204, 'bei': 235},
{'bedankt': 185}, {'...': 237}, {'<them>': 238}, {'erklaert': 113, 'erklart': 113}, {'<them>': 238, 'angeboten': 113,
'bei': 239, 'bereit': 240, 'bereiterklaert': 113, 'bereiterklart': 113, 'verpflichtet': 113}, {'geben': 113,
'liefern': 113, 'schicken': 113, 'zahlen': 113}, {'zu': 242}, {'...': 173, '<them>': 215, '<vowed>': 196, 'N': 222,
'^': 204, 'bei': 225, 'es': 229, 'gesagt': 209, 'geschrieben': 209, 'gsagt': 209, 'gschriebn': 209, 'ich': 236,
'leider': 228, 'mein': 211, 'mich': 241, 'nicht': 227, 'noch': 243, 'wir': 236, 'zu': 242}, {'': (22,
'gave:volunteering')}, {'auf': 245, 'bei': 245, 'beim': 245, 'fuer': 245, 'fur': 245}, {'': (14, 'together')}, {'N':
238}, {'lassen': 74}, {'gelassen': 74, 'lassen': 74}, {'abgeholt': 247, 'angerufen': 247, 'ausgefuehrt': 247,
'ausgefuhrt': 247, 'bei': 248, 'berichtet': 90, 'besucht': 247, 'eingeladen': 247, 'erzaehlt': 90, 'erzahlt': 90,
'geantwortet': 247, 'gebeichtet': 90, 'gefluestert': 90, 'geflustert': 90, 'gemailt': 247, 'gesagt': 90,
'geschrieben': 247, 'gesteckt': 90, 'getroffen': 247, 'haengen': 249, 'haengenlassen': 74, 'hangen': 249,
'hangenlassen': 74, 'sitzen': 250, 'sitzengelassen': 74, 'vergessen': 74, 'verpasst': 74, 'verraten': 90, 'versetzt':
74}, {'<them>': 175}, {'ich': 252, 'wir': 252}, {'<have>': 253}, {'...': 254}, {'<me>': 138}, {'von': 256}, {'D':
138}, {'...': 258}, {'...': 257, '<det>': 259, '<my>': 138}, {'<me>': 139}, {'^': 260, 'von': 261}, {'abgestimmt': 74,
'besprochen': 74, 'geklart': 74, 'geredet': 74, 'gesprochen': 74, 'telefoniert': 74}, {'abgestimmt': 74, 'besprochen':
74, 'geklaert': 74, 'geredet': 74, 'gesprochen': 74, 'telefoniert': 74}, {'abgestimmt': 74, 'besprochen': 74,
'daruber': 263, 'darueber': 264, 'druber': 263, 'drueber': 264, 'geklaert': 74, 'geklart': 74, 'geredet': 74,
'gesprochen': 74, 'telefoniert': 74}, {'<them>': 265}, {'mit': 266}, {'<give3>': 206}, {'N': 268, 'das': 123, 'dass':
123, 'er': 268, 'ich': 122, 'man': 122, 'sie': 268, 'wir': 122}, {'gehoeren': 107, 'gehoert': 107, 'gehoren': 107,
'gehort': 107, 'muessen': 107, 'muesste': 107, 'muessten': 107, 'muss': 107, 'mussen': 107, 'musste': 107, 'mussten':
107, 'müsste': 107, 'müssten': 107, 'soll': 107, 'sollen': 107, 'sollte': 107, 'sollten': 107}, {'...': 270}, {'<my>':
271}, {'bleib': 108, 'erhoeh': 108, 'erhoh': 108, 'fang': 108, 'frag': 108, 'geh': 108, 'hoer': 108, 'hor': 108,
'lass': 108, 'mach': 108, 'macht': 108, 'nimm': 108, 'red': 108, 'stell': 108, 'such': 108, 'verkauf': 108}, {'i':
122, 'ich': 122, 'man': 122, 'wir': 122}, {'^': 272, 'i': 122, 'ich': 162, 'man': 162, 'wir': 162}, {'^': 272,
'bleib': 108, 'bloss': 273, 'das': 274, 'dass': 275, 'erhoeh': 108, 'erhoh': 108, 'fang': 108, 'frag': 108, 'geh':
108, 'hoer': 108, 'hor': 108, 'i': 122, 'ich': 122, 'lass': 108, 'mach': 108, 'macht': 108, 'man': 122, 'nimm': 108,
'nur': 273, 'red': 108, 'stell': 108, 'such': 108, 'verkauf': 108, 'wir': 122}, {'<they>': 276, '^': 272, 'bleib':
108, 'bloss': 273, 'das': 274, 'dass': 275, 'erhoeh': 108, 'erhoh': 108, 'fang': 108, 'frag': 108, 'geh': 108, 'hoer':
108, 'hor': 108, 'i': 122, 'ich': 122, 'lass': 108, 'mach': 108, 'macht': 108, 'man': 122, 'nimm': 108, 'nur': 273,
'red': 108, 'stell': 108, 'such': 108, 'verkauf': 108, 'wir': 122}, {'...': 31}, {'^': 278}, {'<them>': 108},
{'<them>': 113, 'laut': 280}, {'<them>': 113, 'ich': 281, 'wir': 281}, {'^': 107, 'dass': 108, 'ist': 109, 'lautet':
109, 'lautete': 109, 'waere': 109, 'war': 109, 'ware': 109}, {'<me>': 283}, {'^': 107, 'dass': 108, 'ist': 109,
'lautet': 109, 'lautete': 109, 'waere': 109, 'war': 109}, {'<me>': 285}, {'^': 107, 'dass': 108, 'ist': 109, 'lautet':
109, 'lautete': 109, 'war': 109, 'ware': 109}, {'<me>': 287}, {'^': 107, 'an': 284, 'befolgt': 90, 'beherzigt': 90,
'dass': 108, 'dazu': 283, 'fuer': 286, 'fur': 288, 'ignoriert': 90, 'ist': 109, 'lautet': 109, 'lautete': 109,
'umgesetzt': 90, 'waere': 109, 'war': 109, 'ware': 109}, {'<reviewed>': 63}, {'...': 290, '<reviewed>': 63},
{'<counsel>': 289, '<work>': 291}, {'<handed>': 116}, {'...': 293, '<handed>': 116}, {'<reviewed>': 63,
'<reviewed_apart>': 63}, {'ausgeliehen': 116, 'geborgt': 116, 'geliehen': 116, 'ueberlassen': 116}, {'ausgeliehen':
116, 'geborgt': 116, 'geliehen': 116, 'uberlassen': 116}, {'gegeben': 63, 'geschickt': 63, 'geschrieben': 63}, {'...':
298}, {'auf': 299, 'fuer': 299, 'fur': 299, 'gegeben': 63, 'geschickt': 63, 'geschrieben': 63, 'uber': 299, 'ueber':
299, 'zu': 299, 'zum': 299, 'zur': 299}, {'auf': 299, 'fuer': 299, 'gegeben': 63, 'geschickt': 63, 'geschrieben': 63,
'ueber': 299, 'zu': 299, 'zum': 299, 'zur': 299}, {'anmerkungen': 301, 'feedback': 301, 'kommentare': 301,
'rueckmeldung': 301}, {'auf': 299, 'fur': 299, 'gegeben': 63, 'geschickt': 63, 'geschrieben': 63, 'uber': 299, 'zu':
299, 'zum': 299, 'zur': 299}, {'anmerkungen': 303, 'feedback': 303, 'kommentare': 303, 'ruckmeldung': 303},
{'ausgeliehen': 116, 'geborgt': 116, 'geliehen': 116, 'uberlassen': 116, 'ueberlassen': 116}, {'': (17,
'gave:knowledge'), 'wie': 186}, {'gestarkt': 184}, {'gestaerkt': 184}, {'rucken': 307, 'ruecken': 308},
{'anmerkungen': 300, 'feedback': 300, 'kommentare': 300, 'ruckmeldung': 303, 'rueckmeldung': 301}, {'zugeredet': 184},
{'gemacht': 184, 'zugesprochen': 184}, {'auf': 299, 'fuer': 299, 'fur': 299, 'uber': 299, 'ueber': 299, 'zu': 299,
'zum': 299, 'zur': 299}, {'auf': 299, 'fur': 299, 'uber': 299, 'zu': 299, 'zum': 299, 'zur': 299}, {'auf': 299,
'fuer': 299, 'ueber': 299, 'zu': 299, 'zum': 299, 'zur': 299}, {'anmerkungen': 313, 'feedback': 313, 'kommentare':
313, 'ruckmeldung': 314, 'rueckmeldung': 315}, {'wie': 186}, {'<thing>': 294, '<work>': 295, 'angelernt': 186,
'anhaenger': 296, 'anhanger': 297, 'anmerkungen': 300, 'aufgemuntert': 184, 'ausfuehrlich': 302, 'ausfuehrliches':
302, 'ausfuhrlich': 304, 'ausfuhrliches': 304, 'auto': 305, 'beamer': 305, 'beigebracht': 306, 'bestaerkt': 184,
'bestarkt': 184, 'bohrmaschine': 305, 'buero': 296, 'buro': 297, 'den': 309, 'ehrliches': 310, 'eingearbeitet': 186,
'eingeschult': 186, 'eingewiesen': 186, 'erklaert': 306, 'erklart': 306, 'ermutigt': 184, 'fahrrad': 305, 'feedback':
300, 'gecoached': 190, 'gecoacht': 190, 'geholfen': 186, 'geld': 305, 'gementort': 190, 'getroestet': 184,
'getrostet': 184, 'gezeigt': 306, 'gut': 311, 'gutes': 310, 'kamera': 305, 'kommentare': 300, 'kurzes': 310,
'lastenrad': 305, 'mein': 310, 'mut': 312, 'offenes': 310, 'rad': 305, 'raum': 305, 'ruckmeldung': 303,
'rueckmeldung': 301, 'schluessel': 296, 'schlussel': 297, 'schriftlich': 316, 'schriftliches': 316, 'viel': 310,
'vorgemacht': 317, 'werkzeug': 305}, {'^': 4, 'das': 208, 'dass': 208}, {'geschrieben': 188}, {'gebracht': 188,
'gegeben': 188, 'geschickt': 188, 'vermittelt': 188, 'verschafft': 188, 'weitergeleitet': 188, 'zugeschanzt': 188},
{'ausgeholfen': 186, 'beraten': 186, 'geholfen': 186, 'gholfn': 186, 'unterstuetzt': 186, 'unterstutzt': 186}, {'...':
322}, {'ausgeholfen': 186, 'geholfen': 186, 'gholfn': 186, 'unterstuetzt': 186, 'unterstutzt': 186}, {'...': 324},
{'schuldig': 4}, {'...': 326}, {'^': 327}, {'ich': 328}, {'gegeben': 197, 'gemacht': 197, 'hergestellt': 197,
'vermittelt': 197}, {'N': 330}, {'zu': 331}, {'gegeben': 186}, {'...': 333}, {'...': 333, 'fuer': 334, 'fur': 334,
'zu': 334, 'zum': 334, 'zur': 334}, {'...': 333, 'fuer': 334, 'zu': 334, 'zum': 334, 'zur': 334}, {'...': 333, 'fur':
334, 'zu': 334, 'zum': 334, 'zur': 334}, {'kontakt': 332, 'rat': 335, 'ratschlaege': 336, 'ratschlage': 337, 'tipp':
335, 'tipps': 335}, {'rat': 335, 'ratschlaege': 336, 'ratschlage': 337, 'tipp': 335, 'tipps': 335}, {'arbeitszeugnis':
320, 'empfehlungsschreiben': 320, 'paar': 339, 'referenz': 320, 'zeugnis': 320}, {'arbeitszeugnis': 320, 'auftrag':
321, 'bewerber': 321, 'empfehlungsschreiben': 320, 'interessenten': 321, 'job': 321, 'kandidaten': 321, 'kandidatin':
321, 'kunden': 321, 'kundin': 321, 'lead': 321, 'leads': 321, 'referenz': 320, 'zeugnis': 320}, {'auftrag': 321,
'bewerber': 321, 'interessenten': 321, 'job': 321, 'kandidaten': 321, 'kandidatin': 321, 'kontakt': 332, 'kunden':
321, 'kundin': 321, 'lead': 321, 'leads': 321, 'rat': 335, 'ratschlaege': 336, 'ratschlage': 337, 'tipp': 335,
'tipps': 335}, {'zugehoert': 184, 'zugehort': 184}, {'<give1>': 4}, {'^': 344}, {'ich': 345}, {'dass': 346, 'ich':
345}, {'mut': 312, 'zugeredet': 184}, {'auftrag': 321, 'bewerber': 321, 'interessenten': 321, 'job': 321,
'kandidaten': 321, 'kandidatin': 321, 'kunden': 321, 'kundin': 321, 'lead': 321, 'leads': 321}, {'beraten': 186},
{'...': 350}, {'...': 318, '<said>': 178, '<thing>': 294, '<vowed>': 319, '<work>': 290, 'anmerkungen': 300,
'arbeitszeugnis': 320, 'auftrag': 321, 'ausfuehrlich': 302, 'ausfuehrliches': 302, 'ausfuhrlich': 304,
'ausfuhrliches': 304, 'bei': 323, 'beigebracht': 317, 'beim': 325, 'bewerber': 321, 'bin': 329, 'den': 338,
'ehrliches': 310, 'ein': 340, 'eine': 341, 'einen': 342, 'einfach': 343, 'empfehlungsschreiben': 320, 'erklaert': 317,
'erklart': 317, 'feedback': 300, 'geholfen': 186, 'gesagt': 347, 'geschrieben': 347, 'gezeigt': 317, 'gut': 348,
'gutes': 310, 'im': 325, 'in': 325, 'interessenten': 321, 'job': 321, 'kandidaten': 321, 'kandidatin': 321,
'kommentare': 300, 'kontakt': 332, 'kunden': 321, 'kundin': 321, 'kurzes': 310, 'lange': 343, 'lead': 321, 'leads':
321, 'mein': 310, 'mit': 325, 'mut': 312, 'ne': 341, 'nen': 342, 'neue': 349, 'neuen': 349, 'nur': 343, 'offenes':
310, 'paar': 339, 'rat': 335, 'ratschlaege': 336, 'ratschlage': 337, 'referenz': 320, 'ruckmeldung': 303,
'rueckmeldung': 301, 'schriftlich': 316, 'schriftliches': 316, 'schuld': 208, 'schulde': 208, 'schulden': 208, 'sehr':
348, 'tipp': 335, 'tipps': 335, 'viel': 310, 'vorgemacht': 317, 'zeugnis': 320, 'zu': 351, 'zugehoert': 184,
'zugehort': 184, 'zugeredet': 184, 'zum': 351, 'zur': 351}, {'<them>': 139}, {'<them>': 139, '^': 138}, {'...': 125,
'<counsel>': 126, '<counselled>': 109, '^': 128, 'abgeholt': 115, 'als': 129, 'angerufen': 115, 'angeschrieben': 115,
'angesprochen': 115, 'ans': 131, 'ausgefuehrt': 115, 'ausgefuhrt': 115, 'begleitet': 115, 'bekocht': 115, 'besucht':
115, 'davon': 132, 'davor': 136, 'dazu': 132, 'den': 129, 'dringend': 137, 'einen': 129, 'eingeladen': 115,
'eingeredet': 108, 'ersucht': 353, 'gebeten': 354, 'gefragt': 353, 'getroffen': 115, 'gewarnt': 135, 'interviewt':
115, 'kontaktiert': 115, 'mit': 143, 'nahe': 130, 'nen': 129, 'stark': 137, 'um': 146, 'vor': 147, 'zuruckgerufen':
115, 'zurueckgerufen': 115}, {'^': 152}, {'<me>': 356, '<vowed>': 156, 'mir': 157, 'uns': 157}, {'<me>': 154, '^': 30,
'dass': 155, 'er': 154, 'sich': 154, 'sie': 154}, {'...': 121, '<me>': 355, '<they>': 357, '<vowed>': 358, '^': 152,
'angelaeutet': 115, 'angelautet': 115, 'angerufen': 115, 'davon': 159, 'dazu': 159, 'empfohlen': 108, 'geantwortet':
115, 'gemailt': 115, 'gemeint': 164, 'gesagt': 164, 'geschrieben': 165, 'gesimst': 115, 'gmeint': 149, 'gsagt': 149,
'mich': 166, 'mir': 167, 'sich': 170, 'uns': 171, 'vorgeschlagen': 90, 'zuruckgerufen': 115, 'zuruckgeschrieben': 115,
'zurueckgerufen': 115, 'zurueckgeschrieben': 115}, {'^': 260, 'das': 258, 'den': 258, 'die': 258, 'es': 258, 'sie':
258, 'von': 261}, {'<det>': 30, 'D': 30}, {'mich': 30, 'uns': 30}, {'fuer': 362, 'fur': 362}, {'...': 363}, {'...':
363, '<det>': 364, '<my>': 364, '<their>': 364, '<them>': 364}, {'<me>': 30}, {'<me>': 30, 'das': 366, 'den': 366,
'die': 366, 'es': 366, 's': 366}, {'zuruck': 30, 'zurueck': 30}, {'...': 368, 'zuruck': 30, 'zurueck': 30}, {'...':
368, 'mich': 369, 'mir': 369, 'uns': 369, 'zuruck': 30, 'zurueck': 30}, {'...': 368, '<they>': 370, 'mich': 369,
'mir': 369, 'uns': 369, 'zuruck': 30, 'zurueck': 30}, {'sich': 30}, {'<they>': 372, 'sich': 30}, {'bescheid': 30},
{'bescheid': 30, 'mir': 374, 'uns': 374}, {'<they>': 375, 'bescheid': 30, 'mir': 374, 'uns': 374}, {'an': 30,
'druber': 30, 'drueber': 30, 'durch': 30}, {'...': 377, 'an': 30, 'druber': 30, 'drueber': 30, 'durch': 30}, {'durch':
30, 'weiter': 30}, {'<they>': 375, 'bescheid': 30, 'das': 379, 'es': 379, 'mir': 374, 'uns': 374}, {'um': 30}, {'...':
381, 'um': 30}, {'sich': 382}, {'ab': 30, 'an': 30}, {'<me>': 384}, {'das': 379, 'es': 379}, {'...': 368}, {'...':
368, 'mich': 387, 'mir': 387, 'sich': 30, 'uns': 387}, {'...': 368, '<they>': 388, 'mich': 387, 'mir': 387, 'sich':
30, 'uns': 387}, {'...': 368, '<me>': 384, '<they>': 370, 'mich': 369, 'mir': 369, 'uns': 369, 'zuruck': 30,
'zurueck': 30}, {'vor': 30}, {'...': 391}, {'<me>': 392}, {'<deed3>': 361, '<does3>': 365, '<give3>': 367,
'antwortet': 371, 'connected': 366, 'connectet': 366, 'erkundigt': 373, 'geben': 376, 'geht': 378, 'gibt': 380,
'hoert': 383, 'holen': 385, 'holt': 385, 'hort': 383, 'intro': 366, 'introduced': 366, 'introed': 366, 'introt': 366,
'leitet': 386, 'liest': 378, 'mailt': 371, 'melden': 373, 'meldet': 389, 'ruehren': 373, 'ruehrt': 373, 'rufen': 385,
'ruft': 390, 'ruhren': 373, 'ruhrt': 373, 'sagen': 376, 'sagt': 376, 'schaut': 378, 'schickt': 386, 'schreibt': 371,
'sieht': 378, 'stellen': 393, 'stellt': 393}, {'^': 138, 'darum': 139, 'um': 139}, {'<until>': 138}, {'...': 396,
'<my>': 138, 'antwort': 138, 'bestaetigung': 138, 'bestatigung': 138, 'feedback': 138, 'ruckmeldung': 138, 'ruckruf':
138, 'rueckmeldung': 138, 'rueckruf': 138, 'stellungnahme': 138}, {'^': 397}, {'<me>': 395, 'um': 398}, {'<me>': 4},
{'von': 400}, {'...': 401}, {'<me>': 113}, {'^': 402, 'von': 403}, {'an': 154}, {'<me>': 405}, {'<me>': 405, '<they>':
406}, {'': (13, 'talk'), 'das': 396, 'es': 396, 'ihn': 396, 'sie': 396}, {'mit': 30}, {'...': 409}, {'^': 410}, {'^':
107, 'darauf': 108, 'zu': 108}, {'<me>': 412}, {'^': 107, 'dass': 108, 'mir': 109, 'uns': 109}, {'<they>': 414, '^':
107, 'dass': 108, 'mir': 109, 'uns': 109}, {'geburtstag': 90, 'hochzeitstag': 90, 'jubilaeum': 90, 'jubilaum': 90,
'namenstag': 90, 'op': 90, 'pruefung': 90, 'prufung': 90}, {'...': 416, 'geburtstag': 90, 'hochzeitstag': 90,
'jubilaeum': 90, 'jubilaum': 90, 'namenstag': 90, 'op': 90, 'pruefung': 90, 'prufung': 90}, {'<my>': 138}, {'^': 418},
{'nach': 419}, {'zu': 90}, {'...': 421, 'zu': 90}, {'sich': 422}, {'<counsel>': 108}, {'<counsel>': 108, 'als': 424,
'den': 424, 'einen': 424, 'nen': 424}, {'weg': 108}, {'den': 426}, {'^': 107, 'auf': 427}, {'<counsel>': 108,
'<they>': 425, 'als': 424, 'den': 424, 'einen': 424, 'mit': 428, 'nen': 424}, {'<me>': 429}, {'<counsel>': 108,
'<they>': 425, 'als': 424, 'den': 424, 'einen': 424, 'nen': 424}, {'<me>': 431}, {'...': 416, 'geburtstag': 90,
'hochzeitstag': 90, 'jubilaeum': 90, 'jubilaum': 90, 'namenstag': 90, 'op': 90, 'pruefung': 90, 'prufung': 90, 'vor':
422}, {'schuldig': 30}, {'...': 434}, {'^': 435}, {'<me>': 436, 'aufgetaucht': 115, 'dazugekommen': 115,
'dazugestossen': 115, 'gekommen': 115, 'mitgekommen': 115, 'vorbeigefahren': 115, 'vorbeigekommen': 115},
{'aufgetaucht': 115, 'dazugekommen': 115, 'dazugestossen': 115, 'gekommen': 115, 'mitgekommen': 115, 'vorbeigefahren':
115, 'vorbeigekommen': 115}, {'^': 30, 'darum': 154, 'drum': 154, 'um': 154}, {'sich': 439}, {'<they>': 440, 'sich':
439}, {'herz': 108}, {'ans': 442, 'nahe': 108}, {'<they>': 443, 'ans': 442, 'nahe': 108}, {'<me>': 444}, {'connect':
30, 'forward': 30, 'intro': 30, 'introduce': 30, 'send': 30, 'share': 30}, {'^': 446}, {'am': 115, 'auf': 115, 'aus':
115, 'dass': 115, 'mir': 115, 'ob': 115, 'per': 115, 'uns': 115, 'via': 115, 'wegen': 115}, {'': (0, 'missed'),
'mehr': 74}, {'ned': 449, 'net': 449, 'nicht': 449}, {'sich': 450}, {'': (23, 'contact'), 'ned': 449, 'net': 449,
'nicht': 449}, {'sich': 452}, {'connecten': 30, 'intro': 30, 'introen': 30, 'klaren': 30, 'liefern': 30, 'nachfragen':
30, 'nachhaken': 30, 'schicken': 30, 'vermitteln': 30}, {'ich': 139, 'wir': 139}, {'<selfinf>': 30}, {'^': 456},
{'...': 457, '^': 456}, {'<me>': 458}, {'...': 457, '^': 456, 'bei': 459}, {'': (13, 'talk'), '...': 421, '^': 454,
'dass': 455, 'sich': 460, 'zu': 90}, {'connecten': 30, 'intro': 30, 'introen': 30, 'klaeren': 30, 'liefern': 30,
'nachfragen': 30, 'nachhaken': 30, 'schicken': 30, 'vermitteln': 30}, {'': (13, 'talk'), '...': 421, '^': 462, 'dass':
455, 'sich': 460, 'zu': 90}, {'': (13, 'talk'), 'sich': 460}, {'me': 154, 'mir': 154, 'uns': 154, 'us': 154},
{'dafur': 108, 'fur': 108}, {'dafuer': 108, 'fuer': 108}, {'^': 107, 'von': 108}, {'ab': 108}, {'^': 107, 'ab': 468,
'davon': 469, 'dazu': 108, 'zu': 108, 'zum': 108, 'zur': 108}, {'^': 107, 'ab': 468, 'davon': 469, 'dazu': 108,
'dringend': 470, 'stark': 470, 'zu': 108, 'zum': 108, 'zur': 108}, {'^': 107, 'ab': 468, 'davon': 469, 'dazu': 108,
'dringend': 470, 'mir': 471, 'stark': 470, 'uns': 471, 'zu': 108, 'zum': 108, 'zur': 108}, {'<they>': 472, '^': 107,
'ab': 468, 'davon': 469, 'dazu': 108, 'dringend': 470, 'mir': 471, 'stark': 470, 'uns': 471, 'zu': 108, 'zum': 108,
'zur': 108}, {'an': 115}, {'...': 474}, {'mich': 475}, {'should': 108, 'soll': 108, 'sollte': 108}, {'i': 477, 'ich':
477, 'we': 477, 'wir': 477}, {'': (13, 'talk'), '...': 421, 'dass': 90, 'ob': 90}, {'vor': 479}, {'<work>': 90},
{'<attribute>': 481, '<work>': 90}, {'': (13, 'talk'), '<attribute>': 481, '<work>': 90}, {'<det>': 483, '<their>':
483}, {'<det>': 482, '<their>': 482, 'an': 484}, {'<det>': 482, '<their>': 482, 'am': 115, 'an': 484, 'auf': 115,
'aus': 115, 'dass': 115, 'mir': 115, 'ob': 115, 'per': 115, 'uns': 115, 'via': 115, 'wegen': 115}, {'<they>': 154,
'^': 30}, {'<me>': 487}, {'<me>': 487, '<they>': 488}, {'stelle': 108}, {'meiner': 490, 'unserer': 490, 'unsrer':
490}, {'an': 491}, {'stelle': 107}, {'meiner': 493, 'unserer': 493, 'unsrer': 493}, {'an': 494}, {'...': 495},
{'<they>': 492, '^': 496, 'an': 491}, {'to': 108}, {'me': 498, 'us': 498}, {'sich': 90}, {'abteilung': 90, 'bereich':
90, 'firma': 90, 'fuhrung': 90, 'geschaftsfuhrung': 90, 'leitung': 90, 'part': 90, 'position': 90, 'rolle': 90,
'stelle': 90, 'teil': 90}, {'...': 501, 'abteilung': 90, 'bereich': 90, 'firma': 90, 'fuhrung': 90,
'geschaftsfuhrung': 90, 'leitung': 90, 'part': 90, 'position': 90, 'rolle': 90, 'stelle': 90, 'teil': 90}, {'<det>':
502}, {'abteilung': 90, 'bereich': 90, 'firma': 90, 'fuehrung': 90, 'geschaeftsfuehrung': 90, 'leitung': 90, 'part':
90, 'position': 90, 'rolle': 90, 'stelle': 90, 'teil': 90}, {'...': 504, 'abteilung': 90, 'bereich': 90, 'firma': 90,
'fuehrung': 90, 'geschaeftsfuehrung': 90, 'leitung': 90, 'part': 90, 'position': 90, 'rolle': 90, 'stelle': 90,
'teil': 90}, {'<det>': 505}, {'<they>': 154, '^': 30, 'dass': 487}, {'<they>': 154, '^': 30, 'dass': 487, 'mir': 507,
'uns': 507}, {'<they>': 508, '^': 30, 'dass': 487, 'mir': 507, 'uns': 507}, {'<me>': 115}, {'bei': 510, 'da': 115,
'dabei': 115, 'hier': 115}, {'abendessen': 511, 'besuch': 511, 'bier': 511, 'brunch': 511, 'essen': 511,
'fruehstueck': 511, 'fruhstuck': 511, 'grillen': 511, 'jause': 511, 'kaffee': 511, 'mittagessen': 511}, {'da': 115},
{'dabei': 115}, {'besuch': 115}, {'am': 512, 'anwesend': 115, 'auch': 513, 'auf': 512, 'aufgetaucht': 115, 'da': 115,
'dabei': 115, 'dazugekommen': 115, 'dazugestossen': 115, 'gekommen': 115, 'hier': 115, 'mit': 514, 'mitgekommen': 115,
'vorbeigefahren': 115, 'vorbeigekommen': 115, 'zu': 515, 'zum': 512, 'zur': 512}, {'am': 512, 'auch': 513, 'auf': 512,
'da': 115, 'dabei': 115, 'mit': 514, 'zum': 512, 'zur': 512}, {'^': 107, 'davor': 108, 'vor': 108}, {'<they>': 518,
'^': 107, 'davor': 108, 'vor': 108}, {'<me>': 519}, {'auf': 419}, {'<giveinf>': 30}, {'...': 522}, {'^': 523, 'sich':
460}, {'geben': 30, 'sagen': 30}, {'bescheid': 525, 'klaeren': 30, 'klaren': 30, 'liefern': 30, 'mitbringen': 30,
'nachliefern': 30, 'nachreichen': 30, 'schicken': 30, 'senden': 30, 'uberweisen': 30, 'ueberweisen': 30,
'vorbeibringen': 30, 'weiterleiten': 30, 'zuschicken': 30, 'zusenden': 30}, {'...': 526, 'connect': 30, 'connecten':
30, 'forward': 30, 'intro': 30, 'introduce': 30, 'introen': 30, 'klaeren': 30, 'klaren': 30, 'liefern': 30,
'nachfragen': 30, 'nachhaken': 30, 'schicken': 30, 'send': 30, 'share': 30, 'vermitteln': 30}, {'': (13, 'talk'), '^':
527, 'dass': 455, 'sich': 460}, {'...': 522, 'connecten': 30, 'intro': 30, 'introen': 30, 'klaeren': 30, 'klaren': 30,
'liefern': 30, 'nachfragen': 30, 'nachhaken': 30, 'schicken': 30, 'vermitteln': 30}, {'^': 529, 'sich': 460}, {'auch':
513, 'da': 115, 'dabei': 115, 'mit': 514}, {'...': 526}, {'^': 532, 'sich': 460}, {'connecten': 30, 'intro': 30,
'introen': 30, 'klaeren': 30, 'klaren': 30, 'liefern': 30, 'nachfragen': 30, 'nachhaken': 30, 'schicken': 30,
'vermitteln': 30}, {'^': 534, 'sich': 460}, {'<hat>': 359, '<needs>': 360, '<saysv>': 277, '<sends3>': 279, '<will3>':
206, '^': 394, 'antwortet': 115, 'antwortete': 115, 'bat': 399, 'bekommen': 404, 'bekommt': 404, 'berichtet': 90,
'bietet': 407, 'bittet': 399, 'bot': 407, 'braucht': 408, 'bringen': 411, 'bringt': 411, 'darf': 90, 'draengt': 413,
'drangt': 413, 'empfahl': 415, 'empfehlen': 415, 'empfiehlt': 415, 'ermahnt': 413, 'ermutigt': 413, 'erzaehlt': 90,
'erzahlt': 90, 'feiert': 417, 'fragt': 420, 'freut': 423, 'gab': 430, 'gaben': 432, 'gibt': 432, 'hat': 433, 'hatte':
417, 'hofft': 422, 'ist': 437, 'kam': 438, 'kann': 90, 'kriegen': 404, 'kriegt': 404, 'kuemmern': 441, 'kuemmert':
441, 'kummern': 441, 'kummert': 441, 'legt': 445, 'legte': 445, 'll': 447, 'mahnt': 413, 'mailt': 448, 'mailte': 448,
'meldet': 451, 'meldete': 453, 'mochte': 461, 'moechte': 463, 'muessen': 90, 'muss': 464, 'mussen': 90, 'möchte': 461,
'owes': 465, 'pladiert': 466, 'pladierte': 466, 'plaediert': 467, 'plaedierte': 467, 'plant': 422, 'raet': 473, 'rat':
473, 'raten': 473, 'recommended': 108, 'recommends': 108, 'rief': 476, 'riet': 473, 'rieten': 473, 'ruehrt': 451,
'ruehrte': 451, 'ruft': 476, 'ruhrt': 451, 'ruhrte': 451, 'rät': 473, 'said': 478, 'says': 478, 'schlaegt': 480,
'schlagt': 480, 'schlug': 480, 'schlägt': 480, 'schreiben': 485, 'schreibt': 486, 'schrieb': 448, 'schulden': 489,
'schuldet': 489, 'sind': 437, 'soll': 90, 'sollen': 90, 'sollte': 90, 'taet': 497, 'tat': 497, 'textet': 448,
'thinks': 478, 'told': 499, 'treffen': 500, 'trifft': 500, 'tät': 497, 'uberlegt': 422, 'ubernimmt': 503, 'ueberlegt':
422, 'uebernimmt': 506, 'versprach': 509, 'verspricht': 509, 'versucht': 422, 'war': 516, 'waren': 516, 'warn': 517,
'warnt': 520, 'warnte': 520, 'warten': 521, 'wartet': 521, 'werden': 524, 'will': 528, 'wird': 530, 'woan': 531,
'wollen': 533, 'wollte': 535, 'worn': 531, 'wuerd': 497, 'wuerde': 497, 'wurd': 497, 'wurde': 497, 'würde': 497},
{'N': 293}, {'an': 537}, {'...': 538, '<have>': 253, 'an': 537}, {'^': 204}, {'<them>': 113, 'das': 208, 'dass': 208},
{'<they>': 206, 'der': 206, 'die': 206}, {'N': 291}, {'fuer': 543, 'fur': 543, 'v': 543, 'vom': 543, 'von': 543},
{'bei': 14, 'im': 14, 'in': 14, 'mit': 14, 'zu': 14}, {'ich': 545, 'wir': 545}, {'wir': 14}, {'ich': 14, 'ma': 14,
'wir': 14}, {'besprechung': 14, 'call': 14, 'gesprach': 14, 'gespraech': 14, 'lunch': 14, 'meeting': 14, 'termin': 14,
'treffen': 14}, {'...': 549}, {'ich': 550, 'wir': 550}, {'<me>': 14, 'besuch': 14}, {'vorbei': 14, 'zu': 552, 'zum':
14}, {'...': 553, 'vorbei': 14, 'zu': 552, 'zum': 14}, {'N': 554}, {'eingeladen': 14}, {'': (2, 'plan'), '...': 556},
{'bei': 557, 'im': 14, 'in': 14, 'mit': 14, 'zu': 557}, {'ich': 558, 'wir': 558}, {'': (1, 'moved')}, {'abgemacht':
14, 'abgmacht': 14, 'ausgemacht': 14, 'ausgmacht': 14, 'bin': 546, 'essen': 547, 'fahr': 548, 'fahre': 548, 'fahren':
548, 'festgelegt': 14, 'flieg': 548, 'fliege': 548, 'fliegen': 548, 'gehen': 547, 'geplant': 14, 'hab': 551, 'habe':
551, 'haben': 551, 'kommt': 555, 'reden': 547, 'reise': 548, 'reisen': 548, 'reserviert': 14, 'sehen': 547, 'sind':
559, 'sprechen': 547, 'telefonieren': 547, 'treffen': 547, 'vereinbart': 14, 'verschoben': 560, 'zoomen': 547,
'zugesagt': 14}, {'bekannt': 198, 'bekanntgemacht': 197, 'connected': 197, 'in': 200, 'vernetzt': 197,
'zusammengebracht': 197}, {'...': 562, 'bekannt': 198, 'bekanntgemacht': 197, 'connected': 197, 'in': 200, 'vernetzt':
197, 'zusammengebracht': 197}, {'N': 563}, {'ausgeholfen': 245, 'mit': 564, 'mitgeholfen': 245}, {'<introduced>': 197,
'bekannt': 198}, {'<introduced>': 197, 'bekannt': 198, 'einander': 566, 'miteinander': 566}, {'gebracht': 197,
'gesetzt': 197}, {'kontakt': 568, 'verbindung': 568}, {'<introduced>': 197, 'bekannt': 198, 'einander': 201, 'in':
200, 'miteinander': 201}, {'mail': 570}, {'e': 571, 'linkedin': 570, 'mail': 570, 'whatsapp': 570}, {'...': 567,
'<introduced>': 197, 'bekannt': 198, 'einander': 201, 'gegenseitig': 201, 'in': 569, 'kontakt': 568, 'miteinander':
201, 'per': 572, 'verbindung': 568, 'via': 572}, {'N': 573, 'ich': 101}, {'^': 107, 'an': 284, 'dass': 108, 'dazu':
283, 'fuer': 286, 'fur': 288, 'ist': 109, 'lautet': 109, 'lautete': 109, 'waere': 109, 'war': 109, 'ware': 109},
{'<introduced>': 197}, {'...': 576, 'vorgestellt': 197}, {'D': 30}, {'...': 578}, {'<det>': 30}, {'<det>': 579, 'D':
580}, {'<me>': 581}, {'baut': 366, 'bringt': 387, 'gibt': 387, 'schickt': 387, 'schreibt': 582, 'zahlt': 387},
{'gebracht': 188}, {'spiel': 584}, {'empfohlen': 188, 'ins': 585, 'vermittelt': 188, 'vorgeschlagen': 188,
'weiterempfohlen': 188}, {'einsatz': 245}, {'ausgeholfen': 245, 'dabei': 245, 'eingesprungen': 245, 'gearbeitet': 245,
'geholfen': 245, 'gewerkt': 245, 'im': 587, 'mitgeholfen': 245}, {'...': 588, 'ausgeholfen': 245, 'dabei': 245,
'eingesprungen': 245, 'gearbeitet': 245, 'geholfen': 245, 'gewerkt': 245, 'im': 587, 'mitgeholfen': 245}, {'...': 586,
'<helper>': 589}, {'...': 586, 'N': 201}, {'gebracht': 182}, {'stand': 592}, {'aktuellen': 593, 'letzten': 593,
'neuesten': 593, 'neusten': 593}, {'den': 594}, {'geholfen': 63, 'unterstuetzt': 63, 'unterstutzt': 63, 'zugehoert':
63, 'zugehort': 63}, {'geholfen': 63, 'unterstutzt': 63, 'zugehort': 63}, {'geholfen': 63, 'unterstuetzt': 63,
'zugehoert': 63}, {'...': 586, 'N': 201, 'pitch': 596, 'pitchen': 596, 'proben': 596, 'uben': 597, 'ueben': 598},
{'...': 586, 'pitch': 596, 'pitchen': 596, 'proben': 596, 'uben': 597, 'ueben': 598}, {'gegeben': 182, 'gesagt': 182},
{'gegeben': 197, 'gemacht': 197, 'geschickt': 197}, {'N': 602}, {'an': 603, 'bei': 603, 'mit': 603, 'zu': 603},
{'intro': 604}, {'N': 577}, {'vorgestellt': 197}, {'N': 607, 'rucken': 307, 'ruecken': 308}, {'N': 607}, {'gegeben':
182}, {'intro': 604, 'update': 610}, {'...': 586}, {'': (8, 'asked'), '<me>': 154}, {'angebot': 30, 'einladung': 30,
'entwurf': 30, 'intro': 30, 'intros': 30, 'kontakt': 30, 'protokoll': 30, 'termin': 30, 'unterlagen': 30,
'vorschlaege': 30, 'vorschlag': 30, 'vorschlage': 30}, {'angebot': 30, 'das': 614, 'den': 614, 'die': 614, 'ein': 614,
'eine': 614, 'einladung': 30, 'entwurf': 30, 'intro': 30, 'intros': 30, 'kontakt': 30, 'nen': 614, 'protokoll': 30,
'termin': 30, 'unterlagen': 30, 'vorschlaege': 30, 'vorschlag': 30, 'vorschlage': 30}, {'^': 615}, {'gesetzt': 182},
{'bild': 617}, {'...': 576, '<introduced>': 197, 'bekannt': 198, 'in': 200}, {'N': 619}, {'<work>': 291}, {'...': 621,
'<counsel>': 289, '<work>': 291}, {'gebeten': 183}, {'...': 623}, {'ich': 247, 'wir': 247}, {'N': 201}, {'gratuliert':
182}, {'geburtstag': 627}, {'...': 565, '<and>': 574, '<counsel>': 575, 'N': 577, '^': 583, 'als': 590, 'an': 591,
'angefeuert': 184, 'angefragt': 183, 'auf': 595, 'aufgebaut': 184, 'aufgemuntert': 184, 'ausgeholfen': 245, 'bei':
599, 'beim': 600, 'berichtet': 182, 'beruhigt': 184, 'bescheid': 601, 'bestaerkt': 184, 'bestarkt': 184, 'coached':
190, 'das': 605, 'dem': 606, 'den': 608, 'der': 606, 'die': 609, 'ein': 611, 'eine': 605, 'erklaert': 182, 'erklart':
182, 'ermutigt': 184, 'erzaehlt': 182, 'erzahlt': 182, 'fuer': 612, 'fur': 612, 'geantwortet': 182, 'gebeten': 613,
'gebrieft': 182, 'gecoached': 190, 'gecoacht': 190, 'gedankt': 185, 'gefragt': 183, 'gelobt': 184, 'gementort': 190,
'gesagt': 182, 'geschildert': 182, 'getroestet': 184, 'getrostet': 184, 'gezeigt': 182, 'gibt': 616, 'gratuliert':
182, 'gut': 311, 'informiert': 182, 'ins': 618, 'intro': 604, 'macht': 616, 'mentored': 190, 'mit': 620,
'mitgeholfen': 245, 'mitgeteilt': 182, 'motiviert': 184, 'muessen': 208, 'muss': 208, 'mussen': 208, 'mut': 312,
'nachgefragt': 183, 'ne': 605, 'organisiert': 616, 's': 622, 'schickt': 616, 'soll': 208, 'sollte': 208, 'todo': 154,
'um': 624, 'und': 625, 'update': 610, 'upgedatet': 182, 'weiterempfohlen': 188, 'zu': 626, 'zugesagt': 182, 'zum':
628}, {'<them>': 4, 'das': 35, 'es': 35}, {'ich': 630, 'wir': 630}, {'<me>': 30, 'das': 366, 'es': 366}, {'<they>':
632}, {'<them>': 203}, {'ich': 634, 'wir': 634}, {'<they>': 366}, {'<them>': 30}, {'von': 637}, {'ich': 638, 'wir':
638}, {'<they>': 401, 'von': 400}, {'schuldi': 4, 'schuldig': 4}, {'...': 641, 'schuldi': 4, 'schuldig': 4},
{'<them>': 642}, {'<them>': 642, 'ich': 643}, {'noch': 26}, {'<me>': 645}, {'an': 35}, {'<me>': 647}, {'von': 648},
{'...': 649}, {'<me>': 434}, {'<they>': 651}, {'<me>': 4, '<them>': 30}, {'...': 649, 'von': 653}, {'<them>': 4,
'dringend': 4, 'noch': 4, 'unbedingt': 4}, {'dringend': 4, 'noch': 4, 'unbedingt': 4}, {'ich': 655, 'wir': 656},
{'ausstaendig': 26, 'ausstandig': 26, 'ausstehend': 26, 'pendent': 26}, {'ich': 35, 'wir': 35}, {'<they>': 366, 'ich':
35, 'wir': 35}, {'aus': 26}, {'aus': 26, 'noch': 661}, {'<done>': 4}, {'...': 663}, {'<me>': 664}, {'von': 665},
{'<done>': 30}, {'...': 667}, {'<me>': 664, '<them>': 668}, {'<them>': 666, 'von': 669}, {'<give1>': 631, '<give3>':
633, '<have>': 635, '<will3>': 636, 'ausstaendig': 26, 'ausstandig': 26, 'ausstehend': 26, 'bekomm': 639, 'bekomme':
639, 'bekommen': 639, 'bekommt': 640, 'bin': 644, 'erhalte': 639, 'fehlen': 646, 'fehlt': 646, 'gehen': 650, 'geht':
650, 'ist': 652, 'kommen': 654, 'kommt': 654, 'krieg': 639, 'kriege': 639, 'kriegen': 639, 'kriegt': 640, 'muessen':
657, 'muss': 657, 'mussen': 657, 'noch': 658, 'pendent': 26, 'schuld': 659, 'schulde': 659, 'schulden': 660,
'schuldet': 636, 'sind': 652, 'stehen': 662, 'steht': 662, 'werden': 670, 'wird': 670}, {'': (5, 'mine'), '<det>': 4},
{'bis': 4, 'ich': 672, 'noch': 4, 'spaetestens': 4, 'spatestens': 4, 'wir': 672}, {'<they>': 580}, {'nach': 4,
'vorbei': 4, 'weiter': 4, 'zuruck': 4, 'zurueck': 4}, {'...': 675, '<them>': 4, 'das': 35, 'den': 35, 'die': 35, 'es':
35, 'ihn': 35, 's': 35, 'sie': 35}, {'<them>': 4, 'das': 35, 'den': 35, 'die': 35, 'es': 35, 'ihn': 35, 's': 35,
'sie': 35}, {'<them>': 4, 'das': 35, 'es': 35, 'ich': 676, 's': 35, 'wir': 677}, {'': (6, 'theirs'), '<they>': 30},
{'<me>': 679}, {'<me>': 679, 'das': 680, 'den': 680, 'die': 680, 'es': 680, 's': 680}, {'<me>': 679, '<they>': 681,
'das': 680, 'den': 680, 'der': 681, 'die': 681, 'es': 680, 's': 680}, {'<me>': 384, '<they>': 385}, {'mich': 4},
{'ich': 684, 'mich': 4}, {'zuruck': 4, 'zurueck': 4}, {'': (5, 'mine'), 'bei': 35}, {'mich': 687}, {'<them>': 686,
'ich': 688, 'mich': 687, 'zuruck': 4, 'zurueck': 4}, {'': (6, 'theirs'), 'bei': 366}, {'': (6, 'theirs'), '<they>':
690, 'bei': 366}, {'<they>': 372, 'sich': 691}, {'...': 368, '<they>': 388, 'mich': 387, 'mir': 387, 'sich': 691,
'uns': 387}, {'<them>': 686, 'zuruck': 4, 'zurueck': 4}, {'...': 368, '<me>': 384, 'mich': 369, 'mir': 369, 'uns':
369, 'zuruck': 30, 'zurueck': 30}, {'...': 368, '<me>': 384, '<they>': 695, 'mich': 369, 'mir': 369, 'uns': 369,
'zuruck': 30, 'zurueck': 30}, {'D': 4}, {'mir': 697}, {'...': 671, '<deed1>': 673, '<deed3>': 674, '<does3>': 365,
'<give1>': 678, '<give3>': 682, 'antwortet': 371, 'connected': 366, 'connectet': 366, 'erkundigt': 373, 'geben': 376,
'gibt': 380, 'hoert': 383, 'holen': 385, 'holt': 683, 'hort': 383, 'intro': 366, 'introduced': 366, 'introed': 366,
'introt': 366, 'kuemmer': 685, 'kuemmere': 685, 'kuemmre': 685, 'kummer': 685, 'kummere': 685, 'kummre': 685,
'leitet': 386, 'mailt': 371, 'meld': 689, 'melde': 689, 'melden': 692, 'meldet': 693, 'ruehren': 373, 'ruehrt': 692,
'ruf': 694, 'rufe': 694, 'rufen': 385, 'ruft': 696, 'ruhren': 373, 'ruhrt': 692, 'sagen': 376, 'sagt': 376, 'schickt':
386, 'schreib': 694, 'schreibe': 694, 'schreibt': 371, 'stellen': 393, 'stellt': 393, 'uberleg': 698, 'uberlege': 698,
'ueberleg': 698, 'ueberlege': 698}, {'D': 14, 'fuer': 98, 'fur': 98}, {'': (2, 'plan'), 'D': 14, 'fuer': 98, 'fur':
98}, {'mir': 113}, {'mich': 113}, {'^': 4, 'bei': 702, 'fuer': 703, 'fur': 703, 'mein': 113, 'meine': 113, 'von':
702}, {'item': 704, 'items': 704}, {'': (0, 'missed'), 'davon': 74}, {'nichts': 706}, {'nichts': 706, 'noch': 707},
{'...': 588, 'am': 245, 'an': 245, 'auf': 245, 'ausgeholfen': 245, 'bei': 245, 'beim': 245, 'dabei': 245,
'eingesprungen': 245, 'fuer': 245, 'fur': 245, 'gearbeitet': 245, 'geholfen': 245, 'gewerkt': 245, 'im': 587,
'mitgeholfen': 245}, {'N': 190}, {'bei': 710, 'fuer': 710, 'fur': 710, 'von': 710}, {'bei': 245, 'beim': 245}, {'N':
188}, {'fuer': 713, 'fur': 713}, {'<helper>': 709, 'coach': 711, 'freiwillige': 712, 'freiwilliger': 712, 'mentor':
711, 'mentorin': 711, 'referenz': 714}, {'gehabt': 115, 'gesprochen': 115}, {'': (23, 'contact'), 'gehabt': 115,
'gesprochen': 115}, {'apparat': 716, 'tel': 717, 'telefon': 717}, {'': (23, 'contact'), 'gehabt': 115}, {'strippe':
719}, {'bekommen': 115}, {'strippe': 721}, {'<they>': 108}, {'taet': 723, 'tat': 723, 'tät': 723, 'wuerd': 723,
'wuerde': 723, 'wurd': 723, 'wurde': 723, 'würde': 723}, {'stelle': 724}, {'der': 720, 'die': 722, 'meiner': 725,
'unserer': 725, 'unsrer': 725}, {'i': 247}, {'geschickt': 115, 'geschrieben': 115, 'gesendet': 115, 'gschriebn': 115,
'hinterlassen': 115, 'rausgeschickt': 115, 'verschickt': 115}, {'N': 183}, {'...': 728, 'an': 729, 'geschickt': 115,
'geschrieben': 115, 'gesendet': 115, 'gschriebn': 115, 'hinterlassen': 115, 'rausgeschickt': 115, 'verschickt': 115},
{'...': 728, 'geschickt': 115, 'geschrieben': 115, 'gesendet': 115, 'gschriebn': 115, 'hinterlassen': 115,
'rausgeschickt': 115, 'verschickt': 115}, {'N': 183, 'bei': 729}, {'...': 94, 'an': 115, 'bei': 115, 'v': 115,
'verpasst': 74, 'von': 115}, {'bekommen': 115, 'erhalten': 115, 'gekriegt': 115, 'von': 115}, {'': (23, 'contact'),
'nicht': 74}, {'mit': 115}, {'verlegt': 560, 'verschoben': 560}, {'<seen_of>': 90}, {'verschoben': 560}, {'ab': 74,
'anrufbeantworter': 74, 'band': 74, 'combox': 74, 'mailbox': 74}, {'achterl': 115, 'bier': 115, 'bierchen': 115,
'drink': 115, 'glas': 115, 'runde': 115, 'schwatz': 115, 'spaziergang': 115, 'spritzer': 115, 'sprung': 115, 'wein':
115}, {'seite': 113}, {'': (1, 'moved'), 'auf': 560}, {'...': 737, '<network>': 738, 'D': 739, 'dem': 740, 'den': 740,
'der': 740, 'die': 740, 'ein': 741, 'einen': 741, 'meiner': 742, 'n': 741, 'nen': 741, 'verschoben': 743}, {'<me>':
113, '<them>': 154}, {'<them>': 154}, {'bei': 746}, {'bei': 745, 'jetzt': 747}, {'liegt': 748}, {'<me>': 395, 'N':
183, 'ich': 729, 'um': 398}, {'gewesen': 115, 'gwesen': 115}, {'...': 751}, {'angepackt': 245, 'ausgeholfen': 245,
'mitangepackt': 245, 'mitgeholfen': 245}, {'<helper>': 589}, {'...': 753, 'als': 754, 'angefragt': 183, 'angeklopft':
183, 'bedankt': 185, 'nachgefasst': 183, 'nachgefragt': 183, 'nachgehakt': 183, 'vorgefuehlt': 183, 'vorgefuhlt':
183}, {'gearbeitet': 245, 'geholfen': 245, 'mitgeholfen': 245}, {'kreuz': 756}, {'caritas': 756, 'diakonie': 756,
'feuerwehr': 756, 'fluchtlingshilfe': 756, 'fluechtlingshilfe': 756, 'roten': 757, 'rotes': 757, 'tafel': 756},
{'<me>': 247, '<them>': 752, 'N': 755, 'dem': 758, 'den': 758, 'der': 758, 'die': 758}, {'...': 753}, {'<them>': 752,
'N': 760}, {'...': 638}, {'': (6, 'theirs'), '...': 638}, {'^': 763, 'von': 746}, {'^': 30, 'von': 746}, {'^': 762,
'ich': 764, 'wir': 765}, {'ich': 765, 'wir': 765}, {'^': 402}, {'<they>': 768, '^': 402, 'von': 403}, {'N': 182}, {'':
(13, 'talk'), 'N': 182, 'ich': 770}, {'ist': 98}, {'...': 772}, {'bei': 115, 'ich': 14, 'vom': 115, 'von': 115},
{'ich': 14}, {'N': 185}, {'N': 185, 'an': 776, 'to': 776}, {'thanks': 777}, {'<gone>': 115, 'verabredet': 14},
{'aufgetaucht': 74, 'auftaucht': 74, 'erschienen': 74, 'gekommen': 74, 'kommen': 74, 'kumma': 74}, {'<not>': 780},
{'mit': 113}, {'verabredet': 14}, {'': (2, 'plan'), '...': 783}, {'...': 779, '<them>': 328, 'bei': 14, 'dran': 782,
'mit': 784}, {'gekommen': 74}, {'dazu': 786, 'dazugekommen': 74, 'gefahren': 74, 'gegangen': 74, 'gekommen': 74,
'hingegangen': 74}, {'...': 787, 'dazu': 786, 'dazugekommen': 74, 'gefahren': 74, 'gegangen': 74, 'gekommen': 74,
'hingegangen': 74}, {'nicht': 788}, {'': (11, 'thinking')}, {'sicher': 790}, {'nicht': 791, 'un': 791}, {'': (23,
'contact'), '...': 783}, {'...': 787, 'dazu': 786, 'dazugekommen': 74, 'gefahren': 74, 'gegangen': 74, 'gekommen': 74,
'hingegangen': 74, 'sicher': 790}, {'<gone>': 115}, {'...': 795}, {'...': 779, '<not>': 780, '<them>': 328, 'aber':
781, 'dann': 781, 'dran': 782, 'ich': 785, 'leider': 789, 'mir': 792, 'mit': 793, 'nicht': 794, 'un': 791, 'wir':
796}, {'^': 26}, {'<them>': 798}, {'von': 799}, {'ich': 800, 'von': 799, 'wir': 800}, {'von': 36}, {'...': 802}, {'^':
803, 'von': 799}, {'^': 803, 'ich': 804, 'von': 799, 'wir': 804}, {'das': 396, 'es': 396, 'ihn': 396, 'sie': 396},
{'...': 728, 'an': 115, 'geschickt': 115, 'geschrieben': 115, 'gesendet': 115, 'gschriebn': 115, 'hinterlassen': 115,
'rausgeschickt': 115, 'verschickt': 115, 'von': 115}, {'mit': 4}, {'...': 808}, {'^': 809}, {'<them>': 810, '^': 809},
{'<them>': 810, '^': 809, 'ich': 811}, {'ist': 98, 'vergessen': 74}, {'abgemacht': 14, 'angesetzt': 14, 'ausgemacht':
14, 'bestaetigt': 14, 'bestatigt': 14, 'fix': 14, 'fixiert': 14, 'gebucht': 14, 'geplant': 14, 'steht': 14,
'vereinbart': 14, 'zugesagt': 14}, {'...': 813, 'abgemacht': 14, 'angesetzt': 14, 'ausgemacht': 14, 'bestaetigt': 14,
'bestatigt': 14, 'fix': 14, 'fixiert': 14, 'gebucht': 14, 'geplant': 14, 'ist': 814, 'steht': 14, 'vereinbart': 14,
'zugesagt': 14}, {'fuer': 710, 'fur': 710}, {'N': 197}, {'<and>': 817, 'an': 817, 'bei': 817, 'mit': 817, 'to': 817,
'with': 817, 'x': 817, 'zu': 817}, {'N': 818}, {'': (23, 'contact'), 'N': 818}, {'er': 90, 'es': 90, 'ihr': 90,
'ihre': 90, 'sein': 90, 'seine': 90, 'sie': 90}, {'D': 560}, {'N': 185, 'an': 776}, {'N': 185, 'dem': 776, 'den': 776,
'der': 776, 'die': 776, 'liebe': 776, 'lieber': 776}, {'N': 185, 'an': 824, 'dem': 776, 'den': 776, 'der': 776, 'die':
776, 'liebe': 776, 'lieber': 776, 'nochmal': 823}, {'ich': 113}, {'': (12, 'task'), '^': 4, 'dass': 826}, {'denken':
827}, {'^': 4, 'dass': 826}, {'denken': 829}, {'vergessen': 113}, {'daran': 830, 'dran': 830, 'nicht': 831}, {'daran':
830, 'dran': 830, 'ich': 832, 'nicht': 831}, {'braucht': 90, 'hat': 90, 'ist': 90, 'muss': 90, 'soll': 90, 'war': 90,
'will': 90}, {'<rel>': 834}, {'<give3>': 30, '<give3_apart>': 30, 'laesst': 30, 'lasst': 30}, {'...': 836}, {'^':
837}, {'<give3>': 30, '<give3_apart>': 30}, {'...': 839}, {'<me>': 840}, {'...': 841}, {'<me>': 838, '^': 842}, {'':
(13, 'talk'), 'N': 843, 'er': 843, 'sie': 843}, {'steht': 14}, {'N': 184}, {'fur': 846}, {'fuer': 846}, {'gedruckt':
847, 'gedrueckt': 848, 'gedrückt': 847}, {'N': 63}, {'fuer': 850, 'fur': 850, 'von': 850}, {'review': 851},
{'empfohlen': 188, 'vermittelt': 188, 'weiterempfohlen': 188}, {'...': 853}, {'ich': 854, 'wir': 854}, {'<have>':
855}, {'an': 790, 'druber': 790, 'drueber': 790}, {'daran': 0, 'dran': 0, 'grad': 857}, {'an': 790, 'daruber': 790,
'darueber': 790, 'uber': 790, 'ueber': 790}, {'an': 790, 'daruber': 790, 'darueber': 790, 'gerade': 859, 'uber': 790,
'ueber': 790}, {'<give3>': 367}, {'sich': 460}, {'fuer': 790, 'fur': 790}, {'<have>': 855, '<rel>': 834, '<will3>':
206, '^': 861, 'bald': 90, 'ball': 749, 'braucht': 90, 'fliegt': 90, 'geht': 90, 'gerade': 90, 'haengt': 90, 'hangt':
90, 'hat': 90, 'hatte': 90, 'heuer': 90, 'hing': 90, 'im': 90, 'in': 90, 'ist': 90, 'jetzt': 90, 'lag': 90, 'liegt':
90, 'macht': 90, 'mochte': 862, 'moechte': 862, 'muss': 464, 'möchte': 862, 'noch': 90, 'nun': 90, 'richtige': 863,
'steckt': 90, 'steht': 90, 'sucht': 90, 'war': 90, 'werden': 862, 'will': 464, 'wird': 464, 'wollen': 862, 'wollte':
862, 'zieht': 90}, {'haben': 90, 'kennen': 90, 'sind': 90, 'wollen': 90}, {'<rel>': 834, '<will3>': 206, '^': 861,
'bald': 90, 'beiden': 865, 'braucht': 90, 'geht': 90, 'gerade': 90, 'haben': 90, 'haengt': 90, 'hangt': 90, 'hat': 90,
'hatte': 90, 'heuer': 90, 'hing': 90, 'im': 90, 'in': 90, 'ist': 90, 'jetzt': 90, 'kennen': 90, 'macht': 90, 'mochte':
862, 'moechte': 862, 'muss': 464, 'möchte': 862, 'noch': 90, 'nun': 90, 'richtige': 863, 'sind': 90, 'sucht': 90,
'war': 90, 'werden': 862, 'will': 464, 'wird': 464, 'wollen': 862, 'wollte': 862, 'zieht': 90, 'zwei': 865},
{'denken': 827, 'gehabt': 115}, {'...': 728, 'an': 115, 'geschickt': 115, 'geschrieben': 115, 'gesendet': 115,
'gschriebn': 115, 'hinterlassen': 115, 'rausgeschickt': 115, 'v': 115, 'verschickt': 115, 'vom': 115, 'von': 115},
{'mail': 868}, {'': (22, 'gave:volunteering'), 'bei': 245, 'beim': 245, 'fuer': 245, 'fur': 245, 'im': 245, 'in':
245}, {'ausgeholfen': 245, 'beraten': 245, 'betreut': 245, 'engagiert': 245, 'gearbeitet': 245, 'geholfen': 245,
'gekocht': 245, 'mitgearbeitet': 245, 'mitgeholfen': 245, 'taetig': 245, 'tatig': 245, 'unterrichtet': 245}, {'...':
871}, {'ausgeholfen': 245, 'beraten': 245, 'betreut': 245, 'engagiert': 245, 'gearbeitet': 245, 'geholfen': 245,
'gekocht': 245, 'mitgearbeitet': 245, 'mitgeholfen': 245, 'taetig': 245, 'unterrichtet': 245}, {'...': 873},
{'ausgeholfen': 245, 'beraten': 245, 'betreut': 245, 'engagiert': 245, 'gearbeitet': 245, 'geholfen': 245, 'gekocht':
245, 'mitgearbeitet': 245, 'mitgeholfen': 245, 'tatig': 245, 'unterrichtet': 245}, {'...': 875}, {'an': 872,
'ausgeholfen': 245, 'bei': 872, 'beim': 872, 'beraten': 245, 'betreut': 245, 'fuer': 874, 'fur': 876, 'gearbeitet':
245, 'geholfen': 245, 'gekocht': 245, 'im': 872, 'in': 872, 'mitgeholfen': 245, 'unterrichtet': 245}, {'': (22,
'gave:volunteering'), '...': 877}, {'er': 74, 'ich': 74, 'sie': 74}, {'termin': 74, 'treffen': 74, 'verabredet': 74,
'wollte': 879}, {'bekannt': 198, 'vernetzt': 197, 'vorgestellt': 197}, {'von': 90}, {'': (23, 'contact'), 'am': 14,
'fuer': 14, 'fur': 14, 'zum': 14}, {'...': 728, 'an': 115, 'bekommen': 115, 'erhalten': 115, 'gekriegt': 115,
'geschickt': 115, 'geschrieben': 115, 'gesendet': 115, 'gschriebn': 115, 'hinterlassen': 115, 'rausgeschickt': 115,
'v': 115, 'verschickt': 115, 'vom': 115, 'von': 115}, {'abgegeben': 188, 'geschrieben': 188, 'verfasst': 188}, {'N':
885}, {'fuer': 886, 'fur': 886}, {'^': 579}, {'<them>': 363, 'fuer': 362, 'fur': 362}, {'<does3>': 889}, {'und': 890},
{'...': 891, 'baut': 366, 'bringt': 387, 'gibt': 387, 'schickt': 387, 'schreibt': 582, 'zahlt': 387}, {'': (6,
'theirs'), 'angebot': 30, 'das': 614, 'den': 614, 'die': 614, 'ein': 614, 'eine': 614, 'einladung': 30, 'entwurf': 30,
'intro': 30, 'intros': 30, 'kontakt': 30, 'nen': 614, 'protokoll': 30, 'termin': 30, 'unterlagen': 30, 'vorschlaege':
30, 'vorschlag': 30, 'vorschlage': 30}, {'^': 893}, {'<deed3>': 888, '^': 892, 'besorgt': 154, 'checkt': 154, 'gibt':
616, 'klaert': 154, 'klart': 154, 'macht': 616, 'mailt': 154, 'organisiert': 616, 'schickt': 894, 'sendet': 154,
'ubernimmt': 154, 'uberweist': 154, 'uebernimmt': 154, 'ueberweist': 154, 'verschickt': 154}, {'': (12, 'task'), 'an':
0, 'daran': 0}, {'mich': 896}, {'': (12, 'task'), '...': 728, 'geschickt': 115, 'geschrieben': 115, 'gesendet': 115,
'gschriebn': 115, 'hinterlassen': 115, 'rausgeschickt': 115, 'verschickt': 115}, {'nicht': 74}, {'^': 26, 'von': 799},
{'^': 26, 'ich': 900, 'von': 799, 'wir': 900}, {'um': 90}, {'geht': 902, 'ging': 902}, {'...': 772, 'abgemacht': 14,
'angesetzt': 14, 'ausgemacht': 14, 'bestaetigt': 14, 'bestatigt': 14, 'fix': 14, 'fixiert': 14, 'gebucht': 14,
'geplant': 14, 'ist': 814, 'steht': 14, 'vereinbart': 14, 'wir': 14, 'zugesagt': 14}, {'gehoert': 74, 'gehort': 74,
'gesehen': 74, 'gesprochen': 74}, {'gehoert': 74, 'gehort': 74, 'gesehen': 74, 'gesprochen': 74, 'mehr': 905},
{'nicht': 906}, {'wasser': 74}, {'ein': 790}, {'aus': 74, 'flach': 74, 'ins': 908, 'leider': 103, 'mir': 909},
{'statt': 74}, {'': (13, 'talk'), 'nicht': 911}, {'gegeben': 63, 'geschickt': 63}, {'...': 913, 'N': 63}, {'...':
913}, {'mir': 915}, {'an': 914, 'auf': 915, 'fuer': 914, 'fur': 914, 'von': 916, 'zu': 915, 'zum': 915, 'zur': 915},
{'^': 26, 'noch': 900, 'von': 799}, {'<me>': 918}, {'geburtstag': 90, 'hochzeitstag': 90, 'namenstag': 90}, {'...':
920, 'geburtstag': 90, 'hochzeitstag': 90, 'namenstag': 90}, {'N': 921}, {'aus': 74, 'flach': 74, 'ins': 908,
'leider': 103}, {'aus': 74, 'leider': 103}, {'': (13, 'talk'), 'nicht': 911, 'statt': 14}, {'am': 14, 'fuer': 14,
'fur': 14}, {'up': 0}, {'mich': 790}, {'an': 729, 'mich': 790}, {'N': 183, 'ich': 729}, {'gearbeitet': 245,
'geholfen': 245, 'mitgeholfen': 245, 'unterrichtet': 245}, {'...': 931}, {'bei': 932, 'beim': 932, 'fuer': 932, 'fur':
932, 'im': 932, 'in': 932}, {'auf': 14}, {'mich': 934}, {'als': 754}, {'caritas': 756, 'diakonie': 756, 'feuerwehr':
756, 'fluechtlingshilfe': 756, 'roten': 757, 'rotes': 757, 'tafel': 756}, {'N': 936, 'dem': 937, 'den': 937, 'der':
937, 'die': 937, 'ein': 741, 'einen': 741, 'n': 741, 'nen': 741}, {'caritas': 756, 'diakonie': 756, 'feuerwehr': 756,
'fluchtlingshilfe': 756, 'roten': 757, 'rotes': 757, 'tafel': 756}, {'N': 936, 'dem': 939, 'den': 939, 'der': 939,
'die': 939, 'ein': 741, 'einen': 741, 'n': 741, 'nen': 741}, {'verbaselt': 74, 'verbummelt': 74, 'verpennt': 74,
'verplant': 74, 'verschlafen': 74, 'verschwitzt': 74}, {'N': 90}, {'...': 94, 'v': 942, 'vergessen': 74, 'verpasst':
74, 'versaeumt': 74, 'versaumt': 74, 'verschlafen': 74, 'verschwitzt': 74, 'von': 942}, {'dass': 90}, {'dran': 74,
'ran': 74}, {'nicht': 103}, {'ihm': 90, 'ihnen': 90, 'ihr': 90, 'nicht': 945, 'sich': 946}, {'bringe': 113, 'geb':
113, 'gebe': 113, 'liefere': 113, 'mache': 113, 'meld': 113, 'melde': 113, 'schick': 113, 'schicke': 113}, {'ich':
948}, {'dass': 949, 'ich': 948}, {'auf': 560}, {'von': 790}, {'mich': 74}, {'mit': 115, 'nicht': 945, 'sich': 946,
'um': 90}, {'verbaselt': 74, 'verbummelt': 74, 'vergessen': 74, 'verpennt': 74, 'verplant': 74, 'verschlafen': 74,
'verschwitzt': 74}, {'<network>': 738}, {'...': 738}, {'<det>': 957, '<my>': 957, '<their>': 957}, {'besprechung': 98,
'call': 98, 'date': 98, 'essen': 98, 'gesprach': 98, 'gespraech': 98, 'kaffee': 98, 'lunch': 98, 'meeting': 98,
'termin': 98, 'treffen': 98}, {'geschafft': 74}, {'nicht': 960}, {'zeitung': 738}, {'der': 962}, {'auf': 956,
'besprechung': 98, 'call': 98, 'date': 98, 'durch': 958, 'ein': 959, 'eine': 959, 'einen': 959, 'essen': 98,
'gesprach': 98, 'gespraech': 98, 'in': 963, 'kaffee': 98, 'lunch': 98, 'meeting': 98, 'n': 959, 'ne': 959, 'nen': 959,
'termin': 98, 'treffen': 98, 'uber': 958, 'ueber': 958, 'von': 958}, {'abgesagt': 74}, {'abgesagt': 74, 'kurzfristig':
965, 'spontan': 965, 'wieder': 965}, {'abgesagt': 74, 'auf': 956, 'besprechung': 98, 'call': 98, 'date': 98, 'durch':
958, 'ein': 959, 'eine': 959, 'einen': 959, 'es': 961, 'essen': 98, 'gehoert': 90, 'gehort': 90, 'gesprach': 98,
'gespraech': 98, 'ich': 964, 'in': 963, 'kaffee': 98, 'kurzfristig': 965, 'lunch': 98, 'meeting': 98, 'mir': 966, 'n':
959, 'ne': 959, 'nen': 959, 'spontan': 965, 'termin': 98, 'treffen': 98, 'uber': 958, 'ueber': 958, 'uns': 966, 'von':
958, 'wieder': 965, 'wir': 964}, {'abgesagt': 74, 'auf': 956, 'besprechung': 98, 'call': 98, 'date': 98, 'durch': 958,
'ein': 959, 'eine': 959, 'einen': 959, 'essen': 98, 'gehoert': 90, 'gehort': 90, 'gesprach': 98, 'gespraech': 98,
'ich': 964, 'in': 963, 'kaffee': 98, 'kurzfristig': 965, 'lunch': 98, 'meeting': 98, 'mir': 966, 'n': 959, 'ne': 959,
'nen': 959, 'spontan': 965, 'termin': 98, 'treffen': 98, 'uber': 958, 'ueber': 958, 'uns': 966, 'von': 958, 'wieder':
965, 'wir': 964}, {'<said>': 90}, {'...': 969, '<said>': 90}, {'<rel>': 970}, {'<det>': 971, '<my>': 971, '<their>':
971, 'haengen': 249, 'haengenlassen': 74, 'hangen': 249, 'hangenlassen': 74, 'sitzen': 250, 'sitzengelassen': 74,
'vergessen': 74, 'verpasst': 74, 'versetzt': 74}, {'abgesagt': 74, 'kurzfristig': 965, 'spontan': 965, 'verabredet':
14, 'wieder': 965}, {'': (14, 'together'), 'auf': 956, 'besprechung': 98, 'call': 98, 'date': 98, 'durch': 958, 'ein':
959, 'eine': 959, 'einen': 959, 'essen': 98, 'gesprach': 98, 'gespraech': 98, 'in': 963, 'kaffee': 98, 'lunch': 98,
'meeting': 98, 'n': 959, 'ne': 959, 'nen': 959, 'termin': 98, 'treffen': 98, 'uber': 958, 'ueber': 958, 'von': 958},
{'<me>': 972, 'abgesagt': 74, 'auf': 956, 'besprechung': 98, 'call': 98, 'date': 98, 'durch': 958, 'ein': 959, 'eine':
959, 'einen': 959, 'essen': 98, 'gesprach': 98, 'gespraech': 98, 'ich': 964, 'in': 963, 'kaffee': 98, 'kurzfristig':
965, 'lunch': 98, 'meeting': 98, 'mir': 966, 'n': 959, 'ne': 959, 'nen': 959, 'spontan': 965, 'termin': 98, 'treffen':
98, 'uber': 958, 'ueber': 958, 'uns': 973, 'von': 958, 'wieder': 965, 'wir': 974}, {'<should>': 74, 'wollen': 74},
{'<comeinf>': 976}, {'...': 977, '<comeinf>': 976}, {'<comeinf>': 976, 'anrufen': 74, 'besuchen': 74, 'essen': 74,
'gehen': 74, 'mailen': 74, 'muessen': 74, 'schreiben': 74, 'sehen': 74, 'sollen': 74, 'sprechen': 74, 'treffen': 74,
'vorbeischauen': 74, 'wollen': 74, 'zurueckrufen': 74}, {'lust': 790}, {'eigentlich': 74}, {'...': 979, '<comeinf>':
976, 'eigentlich': 74, 'gern': 790, 'gerne': 980, 'ich': 981}, {'...': 979, '<comeinf>': 976}, {'<det>': 971, '<my>':
971, '<their>': 971, 'berichtet': 90, 'erzaehlt': 90, 'erzahlt': 90, 'gebeichtet': 90, 'gefluestert': 90,
'geflustert': 90, 'gesagt': 90, 'geschrieben': 90, 'gesteckt': 90, 'haengen': 249, 'haengenlassen': 74, 'hangen': 249,
'hangenlassen': 74, 'sitzen': 250, 'sitzengelassen': 74, 'vergessen': 74, 'verpasst': 74, 'verraten': 90, 'versetzt':
74}, {'geghostet': 74, 'vertroestet': 74, 'vertrostet': 74}, {'geklappt': 74}, {'abgehoben': 74, 'geantwortet': 74,
'geklappt': 74, 'hingehauen': 74, 'reagiert': 74, 'zuruckgerufen': 74, 'zuruckgeschrieben': 74, 'zurueckgerufen': 74,
'zurueckgeschrieben': 74}, {'gemeldet': 74}, {'gemeldet': 74, 'mehr': 988}, {'nicht': 989}, {'<me>': 984, 'N': 921,
'abgesagt': 74, 'angedeutet': 90, 'berichtet': 90, 'erzaehlt': 90, 'erzahlt': 90, 'gemeint': 90, 'gesagt': 90,
'kurzfristig': 965, 'mich': 985, 'mir': 966, 'ned': 986, 'nicht': 987, 'sich': 990, 'spontan': 965, 'uns': 966,
'verraten': 90, 'vor': 90, 'wieder': 965}, {'<comeinf>': 976, 'anrufen': 74, 'besuchen': 74, 'essen': 74, 'gehen': 74,
'mailen': 74, 'mussen': 74, 'schreiben': 74, 'sehen': 74, 'sollen': 74, 'sprechen': 74, 'treffen': 74,
'vorbeischauen': 74, 'wollen': 74, 'zuruckrufen': 74}, {'': (23, 'contact'), 'eigentlich': 74, 'ein': 115, 'eine':
115, 'einen': 115, 'n': 115, 'ne': 115, 'nen': 115}, {'': (23, 'contact'), '...': 992, '<comeinf>': 976, 'abgesagt':
74, 'eigentlich': 74, 'ein': 115, 'eine': 115, 'einen': 115, 'gern': 790, 'gerne': 980, 'ich': 993, 'kurzfristig':
965, 'mir': 966, 'n': 115, 'ne': 115, 'nen': 115, 'spontan': 965, 'uns': 966, 'wieder': 965}, {'': (23, 'contact'),
'...': 992, '<comeinf>': 976, 'wir': 115}, {'to': 113}, {'introducing': 154, 'sending': 154}, {'ll': 154, 's': 997,
'will': 154}, {'ab': 74}, {'nicht': 999}, {'dank': 823}, {'vergessen': 74, 'verpasst': 74, 'versaeumt': 74,
'versaumt': 74, 'verschlafen': 74, 'verschwitzt': 74}, {'mich': 14}, {'...': 992, '<comeinf>': 976, 'eigentlich': 74,
'gern': 790, 'gerne': 980, 'ich': 981}, {'...': 992, '<comeinf>': 976}, {'<them>': 113}, {'ll': 113, 'owe': 1006,
'promised': 176, 'will': 113}, {'N': 101}, {'<vowed>': 196, '^': 204, 'darum': 207, 'drum': 207, 'ersucht': 206,
'gebeten': 206, 'gesagt': 209, 'geschrieben': 209, 'gsagt': 209, 'gschriebn': 209, 'um': 214}, {'<vowed>': 196, '^':
204, 'darum': 207, 'drum': 207, 'ersucht': 206, 'gebeten': 206, 'um': 214}, {'...': 173, '<them>': 1010, '<vowed>':
196, '^': 204}, {'angeboten': 113, 'bereit': 240, 'bereiterklaert': 113, 'bereiterklart': 113, 'verpflichtet': 113},
{'...': 173, '<them>': 1009, '<vowed>': 196, '^': 204, 'es': 229, 'gesagt': 209, 'geschrieben': 209, 'gsagt': 209,
'gschriebn': 209, 'ich': 1011, 'leider': 228, 'mich': 1012, 'nicht': 227, 'wir': 1011}, {'': (5, 'mine'), '...': 28,
'<det>': 4}, {'...': 28, '<them>': 4, 'das': 35, 'den': 35, 'die': 35, 'es': 35, 'ihn': 35, 's': 35, 'sie': 35},
{'an': 4, 'durch': 4, 'nach': 4, 'um': 4}, {'...': 1016}, {'...': 1016, '<them>': 1017, 'mir': 1017, 'uns': 1017},
{'<them>': 686, 'mich': 687, 'zuruck': 4, 'zurueck': 4}, {'<deed1>': 1014, '<give1>': 1015, '<sees1>': 1018,
'kuemmer': 685, 'kuemmere': 685, 'kuemmre': 685, 'kummer': 685, 'kummere': 685, 'kummre': 685, 'meld': 1019, 'melde':
1019, 'ruf': 694, 'rufe': 694, 'schreib': 694, 'schreibe': 694, 'uberleg': 698, 'uberlege': 698, 'ueberleg': 698,
'ueberlege': 698}, {'aus': 4, 'bereit': 4, 'vor': 4, 'zusammen': 4}, {'...': 1021}, {'^': 1022}, {'<them>': 1023},
{'<them>': 1023, '<title>': 1024}, {'^': 762}, {'...': 795, '<them>': 328, 'dran': 782}, {'...': 795, '<them>': 328,
'D': 545, 'dran': 782, 'ich': 1027, 'leider': 789, 'nicht': 788, 'wir': 796}, {'an': 790, 'daran': 790, 'daruber':
790, 'darueber': 790, 'uber': 790, 'ueber': 790}, {'D': 545}, {'daran': 830, 'dran': 830}, {'<them>': 113, 'gern':
790}, {'hoeren': 790, 'sehen': 790, 'treffen': 790, 'verabreden': 790, 'wiedersehen': 790, 'zusammensetzen': 790,
'zusammentelefonieren': 790}, {'...': 1033, 'hoeren': 790, 'sehen': 790, 'treffen': 790, 'verabreden': 790,
'wiedersehen': 790, 'zusammensetzen': 790, 'zusammentelefonieren': 790}, {'daran': 830, 'dran': 830, 'mich': 1034,
'uns': 1034}, {'mich': 1034, 'uns': 1034}, {'<them>': 113, '^': 4, 'daran': 830, 'dran': 830, 'ich': 1035, 'mich':
1034, 'uns': 1034, 'wir': 1036}, {'daran': 830, 'dran': 830, 'ich': 1031}, {'ich': 1036, 'mich': 1034, 'uns': 1034,
'wir': 1036}, {'hoeren': 790, 'horen': 790, 'sehen': 790, 'treffen': 790, 'verabreden': 790, 'wiedersehen': 790,
'zusammensetzen': 790, 'zusammentelefonieren': 790}, {'...': 1040, 'hoeren': 790, 'horen': 790, 'sehen': 790,
'treffen': 790, 'verabreden': 790, 'wiedersehen': 790, 'zusammensetzen': 790, 'zusammentelefonieren': 790}, {'daran':
830, 'dran': 830, 'mich': 1041, 'uns': 1041}, {'mich': 1041, 'uns': 1041}, {'<them>': 113, '^': 4, 'daran': 830,
'dran': 830, 'ich': 1042, 'mich': 1041, 'nicht': 831, 'uns': 1041, 'wir': 1043}, {'horen': 790, 'sehen': 790,
'treffen': 790, 'verabreden': 790, 'wiedersehen': 790, 'zusammensetzen': 790, 'zusammentelefonieren': 790}, {'...':
1045, 'horen': 790, 'sehen': 790, 'treffen': 790, 'verabreden': 790, 'wiedersehen': 790, 'zusammensetzen': 790,
'zusammentelefonieren': 790}, {'daran': 830, 'dran': 830, 'mich': 1046, 'uns': 1046}, {'mich': 1046, 'uns': 1046},
{'<them>': 113, '^': 4, 'daran': 830, 'dran': 830, 'ich': 1047, 'mich': 1046, 'uns': 1046, 'wir': 1048}, {'ich': 1048,
'mich': 1046, 'uns': 1046, 'wir': 1048}, {'...': 795, 'ich': 796, 'wir': 796}, {'<them>': 113, '^': 4, 'ich': 176,
'wir': 1006}, {'<them>': 113, 'ich': 1006, 'wir': 1006}, {'...': 795, 'D': 545, 'ich': 796, 'leider': 789, 'nicht':
788, 'wir': 796}, {'fall': 108}, {'jeden': 1055}, {'<them>': 139, '^': 107, 'auf': 1056, 'besser': 108, 'dringend':
108, 'endlich': 108, 'lieber': 108, 'niemals': 108, 'unbedingt': 108}, {'^': 107, 'auf': 1056, 'besser': 108,
'dringend': 108, 'endlich': 108, 'lieber': 108, 'niemals': 108, 'unbedingt': 108}, {'<them>': 139, 'auf': 1056,
'besser': 108, 'dringend': 108, 'endlich': 108, 'ich': 1043, 'lieber': 108, 'mich': 1041, 'niemals': 108, 'unbedingt':
108, 'uns': 1041, 'wir': 1043}, {'auf': 1056, 'besser': 108, 'dringend': 108, 'endlich': 108, 'lieber': 108,
'niemals': 108, 'unbedingt': 108}, {'auf': 1056, 'besser': 108, 'dringend': 108, 'endlich': 108, 'ich': 1043,
'lieber': 108, 'mich': 1041, 'niemals': 108, 'unbedingt': 108, 'uns': 1041, 'wir': 1043}, {'vor': 790}, {'<them>':
1023, '<title>': 1024, 'mir': 1062}, {'...': 697}, {'^': 1064}, {'mir': 1065}, {'': (11, 'thinking'), 'mir': 1065},
{'^': 4, 'ich': 113}, {'^': 4, 'dass': 1068, 'ich': 113}, {'<them>': 1069, '^': 4, 'dass': 1068, 'ich': 113},
{'<them>': 1069, '^': 4, 'dass': 1068, 'ich': 1070}, {'auf': 798}, {'noch': 1072}, {'auf': 798, 'immer': 1073,
'jetzt': 1072, 'weiterhin': 1072}, {'auf': 798, 'ich': 1074, 'immer': 1073, 'jetzt': 1072, 'weiterhin': 1072, 'wir':
1074}, {'...': 1072}, {'auf': 798, 'immer': 1073, 'jetzt': 1072, 'seit': 1076, 'weiterhin': 1072}, {'auf': 798, 'ich':
1077, 'immer': 1073, 'jetzt': 1072, 'seit': 1076, 'weiterhin': 1072, 'wir': 1077}, {'^': 4, 'bei': 1006}, {'<them>':
113, 'mich': 1079}, {'': (2, 'plan'), '<them>': 113, 'mich': 1079}, {'<and>': 1008, '<give1>': 114, '<have>': 1013,
'<should>': 281, '^': 1020, 'arbeite': 1025, 'auf': 956, 'bekomm': 1026, 'bekomme': 1026, 'bereite': 1025, 'besuche':
14, 'bin': 1028, 'braeuchte': 801, 'brauch': 805, 'brauche': 805, 'brauchen': 805, 'brauchte': 801, 'bring': 812,
'bringe': 812, 'bräuchte': 801, 'daran': 830, 'darf': 833, 'denke': 1029, 'dran': 830, 'erwarte': 901, 'erwarten':
901, 'fahr': 1030, 'fahre': 1030, 'frag': 928, 'frage': 928, 'geh': 1030, 'gehe': 1030, 'gruble': 790, 'grueble': 790,
'ich': 1031, 'krieg': 1026, 'kriege': 1026, 'leg': 1025, 'lege': 1025, 'mochte': 1032, 'mochten': 1006, 'moechte':
1032, 'moechten': 1006, 'muass': 176, 'mues': 176, 'muessen': 1037, 'muesst': 1038, 'muesste': 1039, 'muessten': 1039,
'muss': 1044, 'mussen': 1049, 'musst': 1038, 'musste': 1050, 'mussten': 1050, 'möchte': 1032, 'müsste': 1050,
'müssten': 1050, 'nehm': 812, 'nehme': 812, 'samma': 1051, 'schuld': 1052, 'schulde': 1052, 'schulden': 1053, 'sind':
1054, 'soll': 1057, 'solle': 1058, 'sollen': 1059, 'solln': 1060, 'sollte': 1061, 'sollten': 1061, 'stell': 1025,
'stelle': 1063, 'treff': 14, 'treffe': 14, 'uberleg': 1066, 'uberlege': 1067, 'ubernehme': 113, 'ueberleg': 1066,
'ueberlege': 1067, 'uebernehme': 113, 'und': 247, 'vermisse': 790, 'versprach': 1071, 'versprech': 1071, 'verspreche':
1071, 'war': 1051, 'waren': 1051, 'wart': 1075, 'warte': 1078, 'warten': 1078, 'werd': 1080, 'werde': 1081, 'werden':
1006, 'will': 1006, 'wollen': 1006, 'wuenschte': 790, 'wunschte': 790}, {'das': 177, 'dass': 177, 'ich': 176, 'wir':
176}, {'...': 853, '<vowed>': 1083, 'empfohlen': 188, 'geht': 90, 'vermittelt': 188, 'weiterempfohlen': 188}, {'...':
853, '<vowed>': 1083, 'empfohlen': 188, 'vermittelt': 188, 'weiterempfohlen': 188}, {'...': 853, '<rel>': 834,
'<vowed>': 1083, 'bruder': 90, 'chef': 90, 'empfohlen': 188, 'flieger': 90, 'flug': 90, 'freund': 90, 'geht': 90,
'hund': 90, 'kind': 90, 'mann': 90, 'sohn': 90, 'team': 90, 'vater': 90, 'vermittelt': 188, 'weiterempfohlen': 188,
'zug': 90}, {'<rel>': 834, 'chefin': 90, 'firma': 90, 'freundin': 90, 'kinder': 90, 'kollegin': 90, 'mutter': 90,
'schwester': 90, 'tochter': 90}, {'ich': 108, 'wir': 108}, {'<should>': 1088}, {'nach': 1089}, {'meinung': 1090},
{'gelaufen': 115}, {'arme': 1092}, {'die': 1093}, {'N': 182, 'ich': 770}, {'gefallen': 74}, {'wasser': 1096},
{'<and>': 817, 'N': 197, 'an': 817, 'bei': 817, 'mit': 817, 'to': 817, 'with': 817, 'x': 817, 'zu': 817}, {'<and>':
817, 'N': 197, 'an': 817, 'bei': 817, 'mit': 817, 'zu': 817}, {'N': 1099}, {'N': 197, 'fuer': 817, 'fur': 817,
'zwischen': 817}, {'<and>': 817, 'N': 197, 'an': 817, 'bei': 817, 'mit': 817, 'x': 817, 'zu': 817}, {'N': 1102,
'fuer': 1100, 'fur': 1100, 'von': 1100, 'zwischen': 1100}, {'N': 1098, 'fuer': 1100, 'fur': 1100, 'gemacht': 1101,
'geschickt': 1101, 'mail': 1103, 'rausgeschickt': 1101, 'von': 1100, 'zwischen': 1100}, {'<and>': 817, 'to': 817},
{'N': 1105}, {'gemacht': 1101, 'geschickt': 1101, 'rausgeschickt': 1101}, {'<not>': 780, 'aber': 781, 'dann': 781},
{'angesetzt': 14, 'ausgemacht': 14, 'eingetragen': 14, 'fixiert': 14, 'gebucht': 14, 'geplant': 14, 'vereinbart': 14},
{'<me>': 436}, {'erreichen': 74}, {'aufgetaucht': 74, 'erschienen': 74, 'gekommen': 74, 'zu': 1111}, {'...': 1109,
'<not>': 780, '<they>': 1110, 'aber': 781, 'abgemacht': 14, 'angesetzt': 14, 'aufgetaucht': 115, 'ausgefallen': 74,
'ausgemacht': 14, 'dann': 781, 'dazugekommen': 115, 'dazugestossen': 115, 'eingeplant': 14, 'eingetragen': 14,
'entfallen': 74, 'festgelegt': 14, 'fixiert': 14, 'fuer': 98, 'fur': 98, 'gebucht': 14, 'gekommen': 115, 'geplant':
14, 'mitgekommen': 115, 'nicht': 1112, 'reserviert': 14, 'terminiert': 14, 'vereinbart': 14, 'verschoben': 743,
'vorbeigefahren': 115, 'vorbeigekommen': 115}, {'am': 560}, {'gewesen': 115}, {'...': 772, 'abgemacht': 14,
'angesetzt': 14, 'ausgemacht': 14, 'bestaetigt': 14, 'bestatigt': 14, 'fix': 14, 'fixiert': 14, 'gebucht': 14,
'geplant': 14, 'ist': 814, 'steht': 14, 'vereinbart': 14, 'zugesagt': 14}, {'': (0, 'missed'), 'dazu': 74, 'zustande':
74}, {'mir': 115, 'uns': 115}, {'aufgetaucht': 115, 'dazugekommen': 115, 'dazugestossen': 115, 'doch': 899, 'einfach':
899, 'gekommen': 115, 'mitgekommen': 115, 'nicht': 1117, 'vorbei': 115, 'vorbeigefahren': 115, 'vorbeigekommen': 115,
'zu': 1118}, {'mit': 74}, {'anruf': 1120, 'call': 1120, 'gesprach': 1120, 'gespraech': 1120, 'kaffee': 1120,
'kontakt': 1120, 'meeting': 1120, 'telefonat': 1120, 'termin': 1120, 'treffen': 1120}, {'fixe': 1120},
{'<appointment>': 74, 'anruf': 1120, 'call': 1120, 'en': 1121, 'essen': 1120, 'gesprach': 1120, 'gespraech': 1120,
'jour': 1122, 'kaffee': 1120, 'kontakt': 1120, 'lebenszeichen': 74, 'lunch': 1120, 'meeting': 1120, 'telefonat': 1120,
'termin': 1120, 'treffen': 1120}, {'': (0, 'missed'), 'bekommen': 74, 'erhalten': 74, 'von': 74}, {'bekommen': 74,
'erhalten': 74, 'von': 74}, {'fuer': 74, 'fur': 74, 'gehabt': 74}, {'<appointment>': 74, 'antwort': 1124,
'gelegenheit': 74, 'mail': 1125, 'nachricht': 1125, 'reaktion': 1124, 'ruckmeldung': 1125, 'rueckmeldung': 1125,
'zeit': 1126}, {'<appointment>': 74, 'anruf': 1120, 'call': 1120, 'kaffee': 1120, 'kontakt': 1120, 'termin': 1120},
{'abgehoben': 74, 'angetroffen': 74, 'drangegangen': 74, 'erreicht': 74, 'gegangen': 74, 'rangegangen': 74},
{'telefon': 74}, {'...': 1129, 'am': 1130, 'ans': 1130, 'da': 74, 'daheim': 74, 'zuhause': 74}, {'gelernt': 115},
{'verpasst': 74}, {'man': 790}, {'mal': 790}, {'wir': 1135}, {'dazu': 74}, {'nicht': 1137}, {'zustande': 74}, {'N':
553, 'nicht': 1139, 'vorbei': 14, 'zu': 552, 'zum': 14}, {'hergestellt': 197}, {'N': 1141}, {'<and>': 1142}, {'N':
1143}, {'von': 1144, 'zwischen': 1144}, {'': (13, 'talk'), '<them>': 1089}, {'gegeben': 188, 'geschickt': 188,
'weitergegeben': 188, 'weitergeleitet': 188}, {'N': 1147}, {'an': 1148}, {'getroffen': 74}, {'abgesagt': 74, 'nicht':
1150, 'verpasst': 74}, {'mir': 115}, {'bei': 403, 'jetzt': 747, 'nun': 747}, {'sorgen': 790}, {'mir': 1154}, {'bitte':
183, 'frage': 183}, {'der': 1156}, {'mit': 1157}, {'': (23, 'contact'), 'N': 1158}, {'...': 728, 'an': 1159,
'bekommen': 115, 'erhalten': 115, 'gekriegt': 115, 'geschickt': 115, 'geschrieben': 115, 'gesendet': 115, 'gschriebn':
115, 'hinterlassen': 115, 'ihm': 113, 'ihnen': 113, 'ihr': 113, 'rausgeschickt': 115, 'v': 115, 'verschickt': 115,
'vom': 115, 'von': 115}, {'<me>': 115, 'am': 115, 'auf': 115, 'aus': 115, 'dass': 115, 'mir': 115, 'ob': 115, 'per':
115, 'uns': 115, 'via': 115, 'wegen': 115}, {'melden': 790}, {'wieder': 1162}, {'do': 113}, {'job': 113, 'part': 113,
'teil': 113, 'to': 1164, 'todo': 113}, {'aufgabe': 113, 'hausaufgabe': 113, 'hausaufgaben': 113, 'todos': 113},
{'aus': 115, 'ned': 449, 'net': 449, 'nicht': 449}, {'sich': 1167}, {'mit': 710}, {'': (18, 'gave:mentoring'), 'N':
190, 'fuer': 710, 'fur': 710, 'mit': 710}, {'N': 190, 'mit': 710}, {'einheit': 1169, 'fuer': 710, 'fur': 710,
'gesprach': 1169, 'gespraech': 1169, 'mit': 710, 'session': 1170, 'stunde': 1171}, {'fuer': 710, 'fur': 710, 'mit':
710}, {'N': 185, 'an': 776, 'vielmal': 776}, {'geprobt': 63, 'geubt': 63, 'geuebt': 63}, {'pitch': 1175}, {'...':
1176, 'als': 754}, {'tisch': 115}, {'^': 107, 'gegeben': 108}, {'weg': 1179}, {'den': 1180}, {'zusammen': 247},
{'<me>': 247, 'N': 1177, 'am': 1178, 'auf': 1181, 'mir': 1182}, {'': (14, 'together'), 'bekannt': 198, 'vernetzt':
197, 'vorgestellt': 197}, {'treffen': 14}, {'...': 1185, '<them>': 113}, {'...': 1185, '<me>': 154, '<them>': 113,
'dass': 455, 'ich': 1186, 'wir': 1186}, {'ich': 176, 'ma': 176, 'wir': 176}, {'<them>': 113, 'bis': 113, 'dringend':
113, 'ich': 176, 'ma': 176, 'mich': 113, 'noch': 113, 'unbedingt': 113, 'uns': 113, 'wir': 176}, {'ma': 176},
{'<them>': 113, '^': 4, 'daran': 830, 'dran': 830, 'mich': 1034, 'uns': 1034}, {'...': 1033, '^': 4, 'hoeren': 790,
'sehen': 790, 'treffen': 790, 'verabreden': 790, 'wiedersehen': 790, 'zusammensetzen': 790, 'zusammentelefonieren':
790}, {'<them>': 113, '^': 4, 'mich': 1034, 'uns': 1034}, {'<det>': 113, '<them>': 113, 'bis': 113, 'daran': 830,
'dran': 830, 'dringend': 113, 'ich': 1191, 'ma': 176, 'mich': 1192, 'noch': 113, 'unbedingt': 113, 'uns': 1192, 'wir':
1193}, {'': (11, 'thinking'), 'wieder': 790}, {'mal': 1195}, {'daran': 830, 'dran': 830, 'mal': 1195, 'mich': 1196},
{'mal': 1195, 'mich': 1196}, {'daran': 830, 'dran': 830, 'ich': 1197, 'mal': 1195, 'mich': 1196, 'wir': 1198},
{'wieder': 790}, {'mal': 1200, 'wieder': 790}, {'...': 1033, 'hoeren': 790, 'mal': 1195, 'sehen': 790, 'treffen': 790,
'verabreden': 790, 'wiedersehen': 790, 'zusammensetzen': 790, 'zusammentelefonieren': 790}, {'dringend': 1201, 'mal':
1195, 'mich': 1202, 'uns': 1034, 'wieder': 790}, {'mal': 1195, 'mich': 1202, 'uns': 1034}, {'dringend': 1201, 'ich':
1203, 'mal': 1195, 'mich': 1202, 'uns': 1034, 'wieder': 790, 'wir': 1204}, {'ich': 1204, 'mal': 1195, 'mich': 1202,
'uns': 1034, 'wir': 1204}, {'denken': 790}, {'...': 1207}, {'an': 1208}, {'<them>': 113, '^': 4, 'daran': 830, 'dran':
830, 'mich': 1041, 'uns': 1041}, {'absagen': 74}, {'...': 1040, '^': 4, 'hoeren': 790, 'horen': 790, 'sehen': 790,
'treffen': 790, 'verabreden': 790, 'wiedersehen': 790, 'zusammensetzen': 790, 'zusammentelefonieren': 790}, {'<them>':
113, '^': 4, 'mich': 1041, 'uns': 1041}, {'<det>': 113, '<me>': 154, '<them>': 113, 'absagen': 74, 'an': 1208,
'ausfallen': 74, 'bis': 113, 'daran': 830, 'dran': 830, 'dringend': 113, 'gerade': 1209, 'heute': 1209, 'ich': 1210,
'kurzfristig': 1211, 'ma': 176, 'mich': 1212, 'nicht': 831, 'noch': 113, 'oft': 1209, 'unbedingt': 113, 'uns': 1212,
'wieder': 1211, 'wir': 1213}, {'<them>': 113, '^': 4, 'daran': 830, 'dran': 830, 'mich': 1046, 'uns': 1046}, {'...':
1045, '^': 4, 'horen': 790, 'sehen': 790, 'treffen': 790, 'verabreden': 790, 'wiedersehen': 790, 'zusammensetzen':
790, 'zusammentelefonieren': 790}, {'<them>': 113, '^': 4, 'mich': 1046, 'uns': 1046}, {'<det>': 113, '<them>': 113,
'bis': 113, 'daran': 830, 'dran': 830, 'dringend': 113, 'ich': 1215, 'ma': 176, 'mich': 1216, 'noch': 113,
'unbedingt': 113, 'uns': 1216, 'wir': 1217}, {'...': 1045, 'horen': 790, 'mal': 1195, 'sehen': 790, 'treffen': 790,
'verabreden': 790, 'wiedersehen': 790, 'zusammensetzen': 790, 'zusammentelefonieren': 790}, {'dringend': 1201, 'mal':
1195, 'mich': 1219, 'uns': 1046, 'wieder': 790}, {'': (11, 'thinking'), 'absagen': 74}, {'mal': 1195, 'mich': 1219,
'uns': 1046}, {'absagen': 74, 'an': 1208, 'dringend': 1201, 'gerade': 1209, 'heute': 1209, 'ich': 1220, 'kurzfristig':
1211, 'mal': 1195, 'mich': 1219, 'oft': 1209, 'uns': 1046, 'wieder': 1221, 'wir': 1222}, {'absagen': 74, 'ich': 1222,
'kurzfristig': 1211, 'mal': 1195, 'mich': 1219, 'uns': 1046, 'wieder': 1211, 'wir': 1222}, {'dringend': 1201, 'ich':
1220, 'mal': 1195, 'mich': 1219, 'uns': 1046, 'wieder': 790, 'wir': 1222}, {'ich': 1222, 'mal': 1195, 'mich': 1219,
'uns': 1046, 'wir': 1222}, {'meinung': 1089}, {'ihrer': 1227, 'seiner': 1227}, {'uber': 790, 'ueber': 790}, {'': (23,
'contact'), 'N': 183, 'bei': 729}, {'...': 728, 'an': 115, 'bekommen': 115, 'erhalten': 115, 'gekriegt': 115,
'geschickt': 115, 'geschrieben': 115, 'gesendet': 115, 'gschriebn': 115, 'hinterlassen': 115, 'rausgeschickt': 115,
'v': 115, 'verschickt': 115, 'von': 115}, {'^': 4, 'bei': 702, 'fur': 703, 'mein': 113, 'meine': 113, 'von': 702},
{'schritte': 1232}, {'schritt': 1232, 'termin': 14}, {'^': 4, 'bei': 702, 'fuer': 703, 'mein': 113, 'meine': 113,
'von': 702}, {'schritte': 1235}, {'schritt': 1235, 'termin': 14}, {'v': 942, 'vergessen': 74, 'verpasst': 74,
'versaeumt': 74, 'versaumt': 74, 'verschlafen': 74, 'verschwitzt': 74, 'von': 942}, {'': (12, 'task'), '^': 4},
{'ausgegangen': 74, 'erreicht': 74, 'vergessen': 1239}, {'erreicht': 74, 'vergessen': 113}, {'termin': 560}, {'step':
704}, {'erreicht': 74}, {'erwischt': 74, 'geschafft': 74, 'gesehen': 74, 'gesprochen': 74, 'getroffen': 74,
'telefoniert': 74}, {'geredet': 74, 'gesprochen': 74, 'getroffen': 74, 'telefoniert': 74}, {'...': 1246}, {'gegangen':
74}, {'abgehoben': 74, 'angerufen': 74, 'angetroffen': 74, 'aufgetaucht': 74, 'ausgegangen': 74, 'besucht': 74,
'dazu': 786, 'dazugekommen': 74, 'drangegangen': 74, 'erreichbar': 74, 'erreicht': 74, 'erschienen': 74, 'erwischt':
74, 'geklappt': 74, 'gemeldet': 74, 'geschafft': 74, 'geschrieben': 74, 'gesehen': 74, 'gesprochen': 74, 'getroffen':
74, 'mehr': 1245, 'mit': 1247, 'ran': 1248, 'rangegangen': 74, 'stattgefunden': 74, 'telefoniert': 74, 'verfuegbar':
74, 'verfugbar': 74, 'vergessen': 1239, 'zu': 1111, 'zuruckgerufen': 74, 'zurueckgerufen': 74, 'zustande': 786},
{'gehoert': 74, 'gehort': 74}, {'...': 1250}, {'...': 1250, 'gehoert': 74, 'gehort': 74, 'von': 1251},
{'<appointment>': 74}, {'...': 1250, 'gehoert': 74, 'gehort': 74, 'mehr': 1252, 'mit': 1253, 'von': 1251}, {'gesehen':
74, 'gesprochen': 74, 'getroffen': 74}, {'...': 1129, 'abgehoben': 74, 'am': 1130, 'ans': 1130, 'da': 74, 'daheim':
74, 'zuhause': 74}, {'...': 1129, 'erreicht': 74}, {'gehoert': 74, 'gehort': 74, 'mehr': 1250, 'mit': 1253}, {'show':
74}, {'abgestimmt': 74, 'angesprochen': 74, 'besprochen': 74, 'gefragt': 74, 'geredet': 74, 'kontaktiert': 74},
{'abgestimmt': 74, 'angesprochen': 74, 'besprochen': 74, 'daruber': 1260, 'darueber': 1260, 'druber': 1260, 'drueber':
1260, 'gefragt': 74, 'geredet': 74, 'kontaktiert': 74}, {'abgestimmt': 74, 'angerufen': 74, 'angesprochen': 74,
'besprochen': 74, 'daruber': 1260, 'darueber': 1260, 'druber': 1260, 'drueber': 1260, 'erreicht': 74, 'gefragt': 74,
'gemeldet': 74, 'geredet': 74, 'gesprochen': 74, 'getroffen': 74, 'kennengelernt': 74, 'kontaktiert': 74,
'telefoniert': 74}, {'': (0, 'missed'), 'abgestimmt': 74, 'angesprochen': 74, 'besprochen': 74, 'daruber': 1260,
'darueber': 1260, 'druber': 1260, 'drueber': 1260, 'gefragt': 74, 'geredet': 74, 'kontaktiert': 74}, {'erledigen':
113, 'liefern': 113, 'schicken': 113}, {'ned': 1261, 'net': 1261, 'nicht': 1262, 'nie': 1263, 'offen': 800, 'zu':
1264}, {'erreicht': 74, 'vergesse': 0, 'vergessen': 113}, {'self': 0}, {'to': 1267}, {'': (12, 'task'), 'selbst': 0},
{'mich': 1269}, {'mich': 0}, {'an': 1270, 'fuer': 1271, 'fur': 1271}, {'mailbox': 74}, {'idee': 790}, {'gedanke':
790}, {'ein': 1275}, {'beide': 247, 'drei': 247, 'zwei': 247}, {'die': 1273, 'eine': 1274, 'mailbox': 74, 'so': 1276,
'wir': 1277}, {'wohl': 790}, {'': (13, 'talk'), '...': 1279}, {'punkte': 0}, {'punkt': 0}, {'ihm': 113, 'ihnen': 113,
'ihr': 113}, {'durchgegangen': 63, 'geprobt': 63, 'geubt': 63, 'geuebt': 63}, {'N': 1284}, {'mit': 1285, 'review':
851}, {'fuer': 850, 'fur': 850, 'mit': 850}, {'von': 115}, {'bono': 245}, {'bei': 850, 'fuer': 850}, {'bei': 850,
'fur': 850}, {'an': 776}, {'': (20, 'gave:referral'), 'gegeben': 188, 'geschrieben': 188}, {'N': 1293}, {'fuer': 1294,
'fur': 1294}, {'me': 0}, {'': (23, 'contact'), 'N': 63}, {'': (23, 'contact'), '...': 474}, {'...': 474, 'an': 115,
'mich': 1298}, {'an': 115, 'von': 115}, {'zuruck': 74, 'zurueck': 74}, {'mich': 475, 'nicht': 1301}, {'<rel>': 90},
{'': (13, 'talk'), '<my>': 1303, '<their>': 1303, 'ab': 74, 'kurzfristig': 999, 'wieder': 999}, {'': (13, 'talk'),
'N': 182, 'ab': 74, 'ich': 770, 'kurzfristig': 999, 'wieder': 999}, {'': (13, 'talk'), 'i': 477, 'ich': 477, 'we':
477, 'wir': 477}, {'mir': 247}, {'': (23, 'contact'), 'wir': 247}, {'date': 14}, {'the': 1309}, {'vorbei': 115},
{'...': 951}, {'gehoert': 74, 'gehort': 74, 'gesehen': 74, 'gesprochen': 74, 'getroffen': 74, 'telefoniert': 74},
{'gehoert': 74, 'gehort': 74, 'gesehen': 74, 'gesprochen': 74, 'getroffen': 74, 'mehr': 1313, 'telefoniert': 74},
{'nicht': 1314}, {'...': 1315, 'wieder': 941}, {'am': 115, 'auf': 115, 'aus': 115, 'dass': 115, 'mir': 115, 'nicht':
1301, 'ob': 115, 'per': 115, 'uns': 115, 'via': 115, 'wegen': 115}, {'<me>': 487, '<them>': 113, '<they>': 488, 'ich':
1006, 'wir': 1006}, {'uns': 14}, {'': (2, 'plan'), 'uns': 14}, {'ma': 1319, 'wir': 1320}, {'<rel>': 834, 'auto': 90,
'bruder': 90, 'bus': 90, 'chef': 90, 'flieger': 90, 'flug': 90, 'hund': 90, 'kind': 90, 'mann': 90, 'sohn': 90,
'team': 90, 'vater': 90, 'zug': 90}, {'<rel>': 834, 'chefin': 90, 'firma': 90, 'frau': 90, 'freundin': 90, 'kinder':
90, 'mutter': 90, 'schwester': 90, 'tochter': 90}, {'...': 1315, 'er': 90, 'sie': 90}, {'he': 90, 'she': 90},
{'<gone>': 115, 'angesetzt': 14, 'ausgemacht': 14, 'eingetragen': 14, 'fixiert': 14, 'gebucht': 14, 'geplant': 14,
'vereinbart': 14}, {'<gone>': 115, 'bei': 14, 'mit': 14}, {'...': 1327}, {'...': 787, 'aufgetaucht': 74, 'dazu': 786,
'dazugekommen': 74, 'erschienen': 74, 'gefahren': 74, 'gegangen': 74, 'gekommen': 74, 'hingegangen': 74}, {'': (14,
'together'), '...': 1327, 'bei': 14}, {'...': 1326, '<not>': 780, '<they>': 1110, 'aber': 781, 'abgemacht': 14,
'angesetzt': 14, 'aufgetaucht': 115, 'ausgefallen': 74, 'ausgemacht': 14, 'dann': 781, 'dazugekommen': 115,
'dazugestossen': 115, 'eingeplant': 14, 'eingetragen': 14, 'festgelegt': 14, 'fixiert': 14, 'gebucht': 14, 'gekommen':
115, 'geplant': 14, 'ich': 1328, 'leider': 789, 'mitgekommen': 115, 'nicht': 1329, 'reserviert': 14, 'terminiert': 14,
'verabredet': 14, 'vereinbart': 14, 'vorbeigefahren': 115, 'vorbeigekommen': 115, 'wir': 1330}, {'...': 1185}, {'...':
1185, 'ich': 1332, 'wir': 1332}, {'...': 1185, 'mich': 1041, 'uns': 1041}, {'...': 1185, 'ich': 1334, 'mich': 1041,
'uns': 1041, 'wir': 1334}, {'...': 1040, 'hoeren': 790, 'horen': 790, 'mal': 1195, 'sehen': 790, 'treffen': 790,
'verabreden': 790, 'wiedersehen': 790, 'zusammensetzen': 790, 'zusammentelefonieren': 790}, {'dringend': 1201, 'mal':
1195, 'mich': 1336, 'uns': 1041, 'wieder': 790}, {'mal': 1195, 'mich': 1336, 'uns': 1041}, {'dringend': 1201, 'ich':
1337, 'mal': 1195, 'mich': 1336, 'uns': 1041, 'wieder': 790, 'wir': 1338}, {'ich': 1338, 'mal': 1195, 'mich': 1336,
'uns': 1041, 'wir': 1338}, {'gegangen': 115, 'gewesen': 115}, {'an': 14}, {'': (2, 'plan'), 'an': 14, 'auf': 90,
'fest': 14, 'in': 90}, {'geholfen': 245}, {'auf': 74}, {'nicht': 1345}, {'mich': 115}, {'': (23, 'contact'), 'wird':
14}, {'N': 185, 'to': 776}, {'': (13, 'talk'), 'ist': 90, 'war': 90}, {'N': 154, '^': 4, 'bei': 702, 'fuer': 703,
'fur': 703, 'mein': 113, 'meine': 113, 'von': 702}, {'do': 1351, 'dos': 704}, {'d': 113, 'll': 113, 'will': 113,
'would': 113}, {'i': 1353}, {'<them>': 1354, 'N': 182, 'me': 498, 'us': 498}, {'ich': 14, 'ma': 14, 'mich': 14},
{'ich': 14, 'mich': 14, 'wir': 14}, {'<they>': 90}, {'...': 813, 'abgemacht': 14, 'angesetzt': 14, 'ausgemacht': 14,
'bestaetigt': 14, 'bestatigt': 14, 'fix': 14, 'fixiert': 14, 'gebucht': 14, 'geplant': 14, 'ist': 814, 'ma': 1320,
'sich': 1358, 'steht': 14, 'vereinbart': 14, 'vergessen': 74, 'wir': 1320, 'zugesagt': 14}, {'sich': 1358},
{'gelaufen': 115, 'glaufen': 115, 'glaufn': 115}, {'weg': 1361}, {'den': 1362, 'weg': 1361}, {'': (11, 'thinking'),
'^': 1064}, {'': (11, 'thinking'), 'grad': 790, 'mir': 1364, 'ob': 790}, {'': (11, 'thinking'), 'gerade': 790, 'ich':
790, 'mir': 1364, 'ob': 790, 'wen': 790, 'wie': 790}, {'gewartet': 74, 'hingefahren': 74}, {'ob': 790}, {'augen':
247}, {'vier': 1369}, {'N': 936}, {'': (23, 'contact'), 'D': 14, 'fuer': 98, 'fur': 98}, {'gewartet': 74}, {'': (0,
'missed'), 'gewartet': 74, 'versucht': 74}, {'antworten': 74, 'gratulieren': 74, 'schreiben': 74, 'treffen': 74},
{'anzurufen': 74, 'zu': 1375}, {'gratulieren': 74, 'schreiben': 74}, {'...': 1376, 'abzusagen': 74, 'anzurufen': 74,
'zu': 1377, 'zuruckzurufen': 74, 'zurueckzurufen': 74}, {'anruf': 74}, {'': (1, 'moved'), 'auf': 560, 'wir': 560},
{'...': 951, 'sich': 951}, {'uf': 560}, {'<they>': 154, '^': 4, 'ich': 113}, {'<them>': 1069, '<they>': 508, '^': 4,
'dass': 1383, 'ich': 1070, 'mir': 507, 'uns': 507}, {'anzurufen': 74, 'zu': 1111}, {'...': 1385}, {'sollte': 790,
'sollten': 790}, {'': (22, 'gave:volunteering'), 'at': 245, 'bei': 245, 'fuer': 245, 'fur': 245}, {'bekommen': 115,
'erhalten': 115}, {'gehoert': 115, 'gehort': 115, 'mail': 1389, 'nachricht': 1389, 'nichts': 1250}, {'^': 664},
{'<them>': 1391, '^': 664}, {'werden': 1392, 'wird': 1392}, {'^': 30, 'ich': 154, 'wir': 154}, {'^': 26, 'noch': 798},
{'^': 26, 'mir': 1395, 'noch': 798, 'uns': 1395}, {'^': 668}, {'bekomm': 1394, 'bekomme': 1394, 'bekommen': 1394,
'brauch': 1394, 'brauche': 1394, 'erhalte': 1394, 'fehlen': 1396, 'fehlt': 1396, 'kommt': 1394, 'krieg': 1394,
'kriege': 1394, 'kriegen': 1394, 'werden': 1397, 'wird': 1397}, {'...': 1390, '<me>': 1393, '<them>': 1398, 'N': 936,
'meiner': 742}, {'tuer': 74, 'tur': 74}, {'verschlossener': 1400}, {'fuer': 790}, {'was': 1402}, {'ich': 108}, {'...':
1403, '<they>': 1404}, {'richtige': 790}, {'guter': 790}, {'gute': 790}, {'der': 1406, 'die': 1406, 'ein': 1407,
'eine': 1408, 'jemand': 1402, 'was': 1402}, {'...': 1409}, {'for': 798, 'on': 798}, {'fur': 790}, {'<gone>': 115,
'was': 1412}, {'': (23, 'contact'), '<me>': 115}, {'...': 795, 'bei': 115, 'mit': 115}, {'': (23, 'contact'), 'dabei':
115}, {'erreichen': 74, 'hause': 74}, {'da': 74, 'daheim': 74, 'zu': 1417, 'zuhause': 74}, {'...': 1413, '<they>':
1404, 'am': 512, 'anwesend': 115, 'auch': 513, 'auf': 512, 'aufgetaucht': 115, 'bei': 1414, 'da': 115, 'dabei': 115,
'dazugekommen': 115, 'dazugestossen': 115, 'gekommen': 115, 'hier': 115, 'ich': 1415, 'mit': 1416, 'mitgekommen': 115,
'nicht': 1418, 'vorbeigefahren': 115, 'vorbeigekommen': 115, 'wir': 796, 'zu': 515, 'zum': 512, 'zur': 512}, {'der':
1406, 'die': 1406, 'ein': 1407, 'eine': 1408, 'jemand': 1412, 'was': 1412}, {'...': 1420}, {'': (14, 'together'),
'...': 795, 'bei': 115, 'mit': 115}, {'...': 795, 'alle': 513, 'am': 512, 'anwesend': 115, 'auch': 513, 'auf': 512,
'aufgetaucht': 115, 'bei': 115, 'da': 115, 'dabei': 115, 'dazugekommen': 115, 'dazugestossen': 115, 'gekommen': 115,
'hier': 115, 'ich': 796, 'mit': 1416, 'mitgekommen': 115, 'vorbeigefahren': 115, 'vorbeigekommen': 115, 'wir': 1422,
'zu': 515, 'zum': 512, 'zur': 512}, {'uf': 798}, {'auf': 798, 'ich': 1074, 'immer': 1073, 'jetzt': 1072, 'no': 1424,
'weiterhin': 1072, 'wir': 1074}, {'': (7, 'waiting'), '<my>': 138}, {'^': 1426}, {'auf': 1427, 'ich': 1077, 'immer':
1073, 'jetzt': 1072, 'seit': 1076, 'weiterhin': 1072, 'wir': 1077}, {'': (13, 'talk'), 'nichts': 706, 'noch': 707},
{'waere': 108, 'ware': 108}, {'ich': 1430}, {'': (13, 'talk'), '<they>': 1431}, {'koennte': 790, 'konnte': 790,
'könnte': 790}, {'<them>': 113, 'ich': 1006, 'mich': 1079, 'wir': 1006}, {'': (2, 'plan'), '<them>': 113, 'mit': 14},
{'': (2, 'plan'), '<them>': 113, 'ich': 1435, 'mich': 1079, 'mit': 14, 'wir': 1006}, {'': (2, 'plan'), '<them>': 113},
{'ich': 1006, 'wir': 1437}, {'hoere': 90, 'hore': 90}, {'er': 90, 'es': 1279, 'ich': 1439, 'sie': 90}, {'...': 1185,
'<me>': 154, 'dass': 455, 'ich': 1186, 'wir': 1186}, {'...': 173, '<them>': 1009, '<vowed>': 196, '^': 204, 'es': 229,
'gesagt': 209, 'geschrieben': 209, 'gsagt': 209, 'gschriebn': 209, 'ich': 1011, 'leider': 228, 'nicht': 227, 'wir':
1011}, {'...': 28}, {'<deed1>': 1443, '<give1>': 1015, '<sees1>': 1018}, {'<them>': 113, '^': 4, 'ich': 1036, 'mich':
1034, 'uns': 1034, 'wir': 1036}, {'<them>': 113, '^': 4, 'ich': 1043, 'mich': 1041, 'uns': 1041, 'wir': 1043},
{'<them>': 113, '^': 4, 'ich': 1048, 'mich': 1046, 'uns': 1046, 'wir': 1048}, {'<them>': 139, 'auf': 1056, 'besser':
108, 'dringend': 108, 'endlich': 108, 'lieber': 108, 'niemals': 108, 'unbedingt': 108}, {'': (2, 'plan'), '...': 98,
'D': 14}, {'dritt': 247, 'fuenft': 247, 'funft': 247, 'viert': 247, 'zweit': 247}, {'...': 795, 'ich': 796, 'wir':
796, 'zu': 1450}, {'<have>': 1442, '<should>': 281, '^': 1444, 'arbeite': 1025, 'auf': 956, 'beide': 247, 'beiden':
247, 'bereite': 1025, 'besuchen': 99, 'bin': 1054, 'braeuchte': 801, 'brauch': 805, 'brauche': 805, 'brauchen': 805,
'brauchte': 801, 'bräuchte': 801, 'drei': 247, 'erwarte': 901, 'erwarten': 901, 'essen': 99, 'fahr': 1030, 'fahre':
1030, 'fahren': 99, 'feiern': 99, 'fliegen': 99, 'geh': 1030, 'gehe': 1030, 'gehen': 99, 'halten': 99, 'leg': 1025,
'lege': 1025, 'machen': 99, 'mochte': 1006, 'mochten': 1006, 'moechte': 1006, 'moechten': 1006, 'muass': 176, 'mues':
176, 'muessen': 1445, 'muesste': 1039, 'muessten': 1039, 'muss': 1446, 'mussen': 1447, 'musste': 1050, 'mussten':
1050, 'möchte': 1006, 'müsste': 1050, 'müssten': 1050, 'reden': 99, 'samma': 1051, 'schuld': 1052, 'schulde': 1052,
'schulden': 1053, 'sehen': 99, 'sind': 1054, 'soll': 1448, 'solle': 1058, 'sollen': 1059, 'solln': 1060, 'sollte':
1061, 'sollten': 1061, 'sprechen': 99, 'starten': 99, 'stell': 1025, 'stelle': 1025, 'telefonieren': 99, 'treffen':
1449, 'veranstalten': 99, 'vier': 247, 'war': 1051, 'waren': 1451, 'wart': 1075, 'warte': 1078, 'warten': 1078,
'werd': 1006, 'werde': 1006, 'werden': 1006, 'will': 1006, 'wollen': 1006, 'zoomen': 99, 'zwei': 247}, {'<me>': 154,
'kommen': 14, 'nichts': 74, 'nix': 74, 'stattfinden': 14}, {'me': 247}, {'': (13, 'talk'), 'er': 90, 'ihr': 90,
'sein': 90, 'sie': 90}, {'...': 1185, 'ich': 1186, 'wir': 1186}, {'anrufen': 74, 'besuchen': 74, 'essen': 74, 'gehen':
74, 'mailen': 74, 'muessen': 74, 'mussen': 74, 'schreiben': 74, 'sehen': 74, 'sollen': 74, 'sprechen': 74, 'treffen':
74, 'vorbeischauen': 74, 'wollen': 74, 'zuruckrufen': 74, 'zurueckrufen': 74}, {'...': 1457, '<me>': 154,
'eigentlich': 74, 'ich': 74, 'wir': 74}, {'...': 1457, 'eigentlich': 74, 'ich': 74, 'wir': 74}, {'gehalten': 186},
{'N': 1460}, {'...': 772, 'fuer': 1461, 'fur': 1461}, {'<they>': 492, '^': 496, 'an': 491, 'gern': 790, 'gerne': 790},
{'<they>': 492, '^': 496, 'abgemacht': 14, 'abgesagt': 74, 'an': 491, 'angesetzt': 14, 'ausgemacht': 14, 'eingeplant':
14, 'eingetragen': 14, 'festgelegt': 14, 'fixiert': 14, 'gebucht': 14, 'geplant': 14, 'gern': 790, 'gerne': 790,
'kurzfristig': 965, 'mir': 966, 'nichts': 74, 'nix': 74, 'reserviert': 14, 'spontan': 965, 'terminiert': 14, 'uns':
966, 'vereinbart': 14, 'verschoben': 743, 'wieder': 965}, {'abgemacht': 14, 'angesetzt': 14, 'ausgemacht': 14,
'eingeplant': 14, 'eingetragen': 14, 'festgelegt': 14, 'fixiert': 14, 'gebucht': 14, 'geplant': 14, 'reserviert': 14,
'terminiert': 14, 'vereinbart': 14}, {'was': 1412}, {'...': 1466, '<they>': 1404}, {'should': 108}, {'<me>': 247,
'dritt': 247, 'fuenft': 247, 'funft': 247, 'sechst': 247, 'viert': 247, 'zweit': 247}, {'getroffen': 115}, {'': (14,
'together'), 'gewesen': 115}, {'$': 93, '...': 95, '//': 97, '<and>': 102, '<appointment>': 104, '<bookable>': 106,
'<counsel>': 112, '<give1>': 114, '<gone>': 115, '<handed>': 120, '<hat>': 172, '<have>': 244, '<helper>': 246,
'<me>': 251, '<my>': 255, '<needs>': 262, '<not>': 267, '<said>': 269, '<saysv>': 277, '<sends3>': 279, '<should>':
282, '<their>': 292, '<them>': 352, '<they>': 536, '<thing>': 539, '<to_them>': 540, '<vowed>': 541, '<will3>': 542,
'<work>': 544, 'D': 561, 'N': 629, '^': 699, 'abgeblasen': 74, 'abgehangen': 115, 'abgeholt': 115, 'abgemacht': 700,
'abgesagt': 74, 'abgeschlossen': 115, 'abgestimmt': 115, 'abgmacht': 701, 'action': 705, 'aergert': 500, 'ahnt': 708,
'als': 715, 'am': 718, 'an': 726, 'and': 727, 'anfrage': 730, 'angeblich': 90, 'angebot': 731, 'angefragt': 732,
'angerufen': 115, 'angeschrieben': 115, 'angesetzt': 14, 'angesprochen': 115, 'angetroffen': 115, 'anruf': 733,
'anrufbeantworter': 74, 'anscheinend': 90, 'anstehend': 14, 'anstehender': 14, 'antwort': 734, 'antwortet': 735,
'antwortete': 115, 'apero': 115, 'apéro': 115, 'argert': 500, 'asked': 729, 'ass': 736, 'assen': 115, 'auf': 744,
'aufgabe': 704, 'aufgaben': 704, 'aufgesucht': 115, 'ausgefallen': 74, 'ausgefuehrt': 115, 'ausgefuhrt': 115,
'ausgemacht': 700, 'ausgesprochen': 115, 'ausgetauscht': 115, 'ausgmacht': 700, 'ball': 749, 'bat': 750, 'because':
90, 'begegnet': 115, 'begegnete': 115, 'begleitet': 115, 'begluckwunscht': 115, 'beglueckwuenscht': 115, 'behauptet':
90, 'bei': 759, 'beim': 761, 'bekomm': 766, 'bekomme': 766, 'bekommen': 767, 'bekommt': 769, 'beraten': 115,
'bergtour': 115, 'berichtet': 90, 'berichtete': 771, 'beschwert': 500, 'besetzt': 74, 'besichtigt': 115,
'besprechung': 773, 'besprochen': 115, 'besuch': 774, 'besuche': 775, 'besuchen': 547, 'besucht': 115, 'besuchte':
115, 'bevor': 90, 'bevorstehend': 14, 'bier': 115, 'bierchen': 115, 'biere': 115, 'bietet': 407, 'big': 778, 'bin':
797, 'bittet': 399, 'blumen': 731, 'bot': 407, 'bouldern': 115, 'braeuchte': 801, 'brainstorming': 790, 'brauch': 805,
'brauche': 805, 'brauchen': 805, 'braucht': 806, 'brauchte': 801, 'brief': 807, 'bring': 812, 'bringe': 812,
'bringen': 411, 'bringt': 411, 'bräuchte': 801, 'call': 815, 'canceled': 74, 'cancelled': 74, 'cancelt': 74,
'coaching': 816, 'combox': 74, 'connect': 819, 'connected': 820, 'da': 821, 'dafuer': 822, 'dafur': 822, 'damit': 90,
'dank': 823, 'danke': 825, 'dankeschoen': 823, 'dankeschon': 823, 'daran': 828, 'darf': 833, 'das': 835, 'dass': 844,
'dates': 845, 'daumen': 849, 'debattiert': 115, 'deck': 852, 'dem': 856, 'denen': 856, 'denk': 858, 'denke': 860,
'denkt': 90, 'denn': 90, 'der': 864, 'deren': 90, 'dessen': 90, 'die': 866, 'dinner': 773, 'diskutiert': 115, 'dm':
731, 'draengt': 413, 'dran': 867, 'drangt': 413, 'drink': 115, 'drinks': 115, 'durchgearbeitet': 115, 'durchgegangen':
115, 'durchgeklingelt': 115, 'durchgerufen': 115, 'durchgesprochen': 115, 'e': 869, 'ehrenamt': 870, 'ehrenamtlich':
878, 'ehrenamtsarbeit': 245, 'eigentlich': 880, 'einander': 881, 'einer': 882, 'eingeladen': 883, 'eingeplant': 14,
'eingetragen': 14, 'einladung': 731, 'email': 884, 'empfahl': 415, 'empfehlen': 415, 'empfehlung': 887,
'empfehlungsschreiben': 714, 'empfiehlt': 415, 'entfaellt': 74, 'entfallen': 74, 'entfallt': 74, 'entfiel': 74, 'er':
895, 'ergebnis': 90, 'erhalte': 767, 'erinnere': 897, 'erinnerung': 898, 'ermahnt': 413, 'ermutigt': 413, 'erreicht':
115, 'ersatztermin': 560, 'erschien': 899, 'erwarte': 901, 'erwarten': 901, 'erwischt': 115, 'erzaehlt': 90,
'erzaehlte': 771, 'erzahlt': 90, 'erzahlte': 771, 'es': 903, 'esse': 775, 'essen': 904, 'ewig': 907, 'faellt': 910,
'fahr': 775, 'fahre': 775, 'fahren': 547, 'falls': 90, 'fallt': 910, 'fand': 912, 'fazit': 90, 'feedback': 917,
'fehlen': 919, 'fehlt': 919, 'feierabendbier': 115, 'feiern': 547, 'feiert': 922, 'festgelegt': 700, 'fiel': 923,
'fielen': 924, 'findet': 925, 'fitness': 115, 'fix': 926, 'fixiert': 14, 'flachgefallen': 74, 'fliege': 775, 'follow':
927, 'frag': 928, 'frage': 929, 'fragt': 420, 'fragte': 930, 'freiwillig': 933, 'freiwillige': 712,
'freiwilligenarbeit': 245, 'freiwilligeneinsatz': 245, 'freiwilliger': 712, 'freu': 935, 'freue': 935, 'freut': 500,
'fuer': 938, 'fuerchtet': 90, 'fur': 940, 'furchtet': 90, 'fussball': 115, 'gab': 430, 'gaben': 432, 'ganz': 941,
'gassi': 115, 'gearbeitet': 115, 'gebowlt': 115, 'gebrainstormt': 115, 'gebruncht': 115, 'gebucht': 14, 'geburtstag':
943, 'gecancelled': 74, 'gecancelt': 74, 'gechattet': 115, 'gechillt': 115, 'gecoacht': 115, 'gedanke': 790,
'gedankt': 115, 'geeinigt': 115, 'gefahren': 115, 'gefeiert': 115, 'geflogen': 115, 'gefragt': 732, 'gefruehstueckt':
115, 'gefruehstuekt': 115, 'gefruhstuckt': 115, 'gefruhstukt': 115, 'gefuehrt': 115, 'gefuhrt': 115, 'gegangen': 115,
'gegessen': 115, 'geghostet': 74, 'gegrillt': 115, 'geh': 775, 'gehabt': 115, 'gehalten': 115, 'gehe': 775, 'gehen':
547, 'gehoert': 944, 'geholfen': 115, 'gehort': 944, 'geht': 947, 'gejasst': 115, 'gejoggt': 115, 'gekickt': 115,
'geklettert': 115, 'gekloent': 115, 'geklont': 115, 'gelaufen': 115, 'gelernt': 115, 'gemailt': 115, 'gemeinnuetzig':
245, 'gemeinnutzig': 245, 'gemeinsam': 247, 'gemoved': 560, 'gepingt': 115, 'gepitcht': 115, 'geplant': 700,
'geplatzt': 74, 'geplatzter': 74, 'geplaudert': 115, 'geprobt': 115, 'gequatscht': 115, 'geredet': 115,
'geruchteweise': 90, 'geruechteweise': 90, 'gesagt': 950, 'geschnackt': 115, 'geschoben': 951, 'geschrieben': 115,
'gesehen': 115, 'gesessen': 115, 'gesimst': 115, 'geskypt': 115, 'gespielt': 115, 'gesprachsrunde': 115,
'gespraechsrunde': 115, 'gesprochen': 115, 'gestrichen': 74, 'gestritten': 115, 'getextet': 115, 'getraeumt': 952,
'getratscht': 115, 'getraumt': 952, 'getroffen': 115, 'getrunken': 115, 'gewandert': 115, 'gewesen': 115,
'geworkshopt': 115, 'gezoomt': 115, 'gfixt': 14, 'gha': 115, 'ghostet': 953, 'gibt': 432, 'ging': 954, 'gingen': 115,
'glatt': 955, 'glaubt': 90, 'gluehwein': 115, 'gluhwein': 115, 'gmacht': 115, 'golf': 115, 'golfrunde': 115, 'gotta':
113, 'gratscht': 115, 'gratuliert': 115, 'gredet': 115, 'gredt': 115, 'gruble': 790, 'grueble': 790, 'gseh': 115,
'gseit': 115, 'gsessen': 115, 'gsessn': 115, 'gsi': 115, 'gsproche': 115, 'gsprochen': 115, 'gtroffe': 115, 'hab':
967, 'habe': 968, 'haben': 975, 'habs': 961, 'haett': 978, 'haette': 982, 'haetten': 983, 'haettn': 978, 'hat': 991,
'hatt': 978, 'hatte': 994, 'hatten': 995, 'hattn': 978, 'hausaufgabe': 704, 'have': 996, 'he': 998, 'hebt': 1000,
'herzlichen': 1001, 'hingesetzt': 115, 'hob': 1000, 'hochzeitstag': 1002, 'hoere': 944, 'hofft': 90, 'holt': 1003,
'hore': 944, 'hätte': 1004, 'hätten': 1005, 'i': 1007, 'ich': 1082, 'idee': 790, 'ihm': 1084, 'ihnen': 1085, 'ihr':
1086, 'ihre': 1087, 'ihrer': 1091, 'in': 1094, 'informierte': 1095, 'ins': 1097, 'interviewt': 115, 'intro': 1104,
'introduced': 1106, 'intros': 1107, 'is': 1108, 'ist': 1113, 'jassen': 115, 'jetzt': 1114, 'joggen': 1115,
'joggingrunde': 115, 'kaffee': 1116, 'kalendereintrag': 14, 'kam': 1119, 'karte': 731, 'kartenabend': 115, 'kein':
1123, 'keine': 1127, 'keinen': 1128, 'keiner': 1131, 'kennen': 1132, 'kennengelernt': 115, 'kickoff': 773, 'kino':
115, 'klappt': 899, 'klappte': 899, 'klettern': 115, 'knapp': 1133, 'koennte': 1134, 'koennten': 1136, 'komme': 1138,
'kommt': 1140, 'komplett': 955, 'kondoliert': 115, 'konnte': 1134, 'konnten': 1136, 'kontakt': 1145, 'krieg': 766,
'kriege': 766, 'kriegen': 767, 'kriegt': 769, 'kuemmern': 441, 'kuemmert': 441, 'kummern': 441, 'kummert': 441,
'kunnt': 115, 'kurzfristig': 965, 'könnte': 1134, 'könnten': 1136, 'lange': 907, 'laufrunde': 115, 'laut': 1146,
'lead': 1149, 'legt': 445, 'legte': 445, 'leider': 1151, 'lief': 1152, 'liegt': 1153, 'lunch': 815, 'mache': 1155,
'macht': 1155, 'mahnt': 413, 'mail': 1160, 'mailbox': 74, 'mailt': 448, 'mailte': 1161, 'mal': 1163, 'meeting': 815,
'mein': 1165, 'meine': 1166, 'meint': 90, 'meinte': 90, 'meldet': 1168, 'meldete': 453, 'memo': 0, 'mentoring': 1172,
'mentoringstunde': 1173, 'merci': 1174, 'merke': 0, 'merken': 0, 'mir': 966, 'mit': 1183, 'miteinander': 1184,
'mochte': 1187, 'moechte': 1187, 'muass': 1188, 'mues': 1189, 'muess': 1190, 'muessen': 1194, 'muesst': 1199,
'muesste': 1205, 'muessten': 1206, 'muss': 1214, 'mussen': 1218, 'musst': 1199, 'musste': 1223, 'mussten': 1224,
'möchte': 1187, 'müss': 1190, 'müsste': 1225, 'müssten': 1226, 'nach': 1228, 'nachdem': 90, 'nachgedacht': 1229,
'nachgefasst': 115, 'nachgefragt': 732, 'nachgehakt': 1230, 'nachgeholt': 1114, 'nachricht': 1231, 'nachste': 1233,
'nachster': 1234, 'naechste': 1236, 'naechster': 1237, 'naemlich': 90, 'nahm': 1000, 'namenstag': 1238, 'namlich': 90,
'ned': 1240, 'need': 996, 'nehm': 812, 'nehme': 812, 'net': 1241, 'neuer': 1242, 'next': 1243, 'nich': 1244, 'nicht':
1249, 'nichts': 1254, 'nie': 1255, 'niemand': 1256, 'niemanden': 1257, 'nimmt': 1000, 'nit': 1244, 'nix': 1258, 'no':
1259, 'noch': 1265, 'nod': 1266, 'noed': 1266, 'noshow': 74, 'note': 1268, 'notiz': 1272, 'nur': 1278, 'ob': 1280,
'obwohl': 90, 'offen': 800, 'offenbar': 90, 'offene': 1281, 'offener': 1282, 'offensichtlich': 90, 'oper': 115, 'owe':
176, 'owes': 465, 'padel': 115, 'paket': 731, 'pendenz': 704, 'pendenzen': 0, 'ping': 1283, 'pitch': 1286,
'pitchtraining': 1287, 'pladiert': 466, 'pladierte': 466, 'plaediert': 467, 'plaedierte': 467, 'platzte': 74,
'plauderei': 115, 'plauderte': 115, 'plausch': 115, 'plauscht': 115, 'poker': 115, 'post': 1288, 'postkarte': 731,
'pro': 1289, 'probehoeren': 1290, 'probehoren': 1291, 'promised': 176, 'props': 1292, 'quatschte': 115, 'radtour':
115, 'raet': 473, 'rat': 473, 'raten': 473, 'ratsch': 115, 'reagiert': 899, 'recommended': 108, 'recommends': 108,
'rede': 775, 'reden': 547, 'redete': 736, 'referenz': 1295, 'referred': 713, 'remind': 1296, 'reminder': 0,
'rescheduled': 560, 'reviewed': 1297, 'rief': 1299, 'riet': 473, 'rieten': 473, 'ruckruf': 1300, 'rueckruf': 1300,
'ruehrt': 451, 'ruehrte': 451, 'ruft': 1302, 'ruhrt': 451, 'ruhrte': 451, 'rumgehangen': 115, 'rät': 473, 'sagt':
1304, 'sagte': 1305, 'said': 1306, 'samma': 1051, 'samt': 1307, 'san': 1108, 'sass': 115, 'sassen': 1308, 'sauna':
115, 'sausen': 249, 'save': 1310, 'says': 1306, 'saß': 115, 'saßen': 1308, 'schach': 115, 'schaute': 1311,
'scheinbar': 90, 'schieben': 951, 'schiebt': 1312, 'schlaegt': 480, 'schlagt': 480, 'schlug': 480, 'schlägt': 480,
'schon': 1316, 'schreibt': 1317, 'schrieb': 1161, 'schuld': 1052, 'schulde': 1052, 'schulden': 1318, 'schuldet': 489,
'schwaetzchen': 115, 'schwatz': 115, 'schwatzchen': 115, 'seh': 775, 'sehe': 775, 'sehen': 1321, 'sein': 1322,
'seine': 1323, 'seiner': 1091, 'seit': 1324, 'she': 998, 'shoutout': 1292, 'sie': 895, 'simse': 1283, 'since': 1325,
'sind': 1331, 'sitzung': 773, 'skifahren': 115, 'skitour': 115, 'skypen': 547, 'sms': 1231, 'sobald': 90, 'solange':
90, 'soll': 1333, 'sollen': 1335, 'sollte': 1339, 'sollten': 1340, 'sozialeinsatz': 245, 'sparring': 1173,
'spazieren': 1341, 'spaziergang': 115, 'spendenaktion': 245, 'spontan': 965, 'sprach': 736, 'sprachen': 115,
'sprachnachricht': 731, 'sprech': 775, 'spreche': 775, 'sprechen': 547, 'spritzer': 115, 'squash': 115, 'statt': 822,
'stattdessen': 822, 'stehen': 1342, 'steht': 1343, 'storniert': 74, 'taet': 497, 'tafel': 1344, 'tarock': 115, 'tat':
497, 'tauchte': 1346, 'tauschte': 1347, 'tauschten': 115, 'tausend': 1001, 'telefonierd': 115, 'telefoniere': 775,
'telefonieren': 547, 'telefoniert': 1348, 'telefonierte': 115, 'telefonierten': 115, 'tennis': 115, 'termin': 815,
'terminiert': 14, 'terminvorschlag': 14, 'text': 1283, 'textet': 448, 'thanks': 1349, 'theater': 115, 'thema': 1350,
'they': 998, 'thinks': 478, 'thx': 776, 'to': 1352, 'todo': 1351, 'todos': 704, 'told': 1355, 'total': 955,
'traeumte': 790, 'traf': 115, 'trafen': 115, 'tratscht': 115, 'traumte': 790, 'treff': 1356, 'treffe': 1357,
'treffen': 1359, 'trifft': 1360, 'troffe': 115, 'troffn': 115, 'tät': 497, 'uban': 1363, 'uber': 1363, 'uberleg':
1365, 'uberlege': 1366, 'ubern': 1363, 'ueban': 1363, 'ueber': 1363, 'ueberleg': 1365, 'ueberlege': 1366, 'uebern':
1363, 'umgebucht': 951, 'umgelegt': 951, 'umsonst': 1367, 'unentgeltlich': 245, 'uns': 966, 'unsicher': 1368, 'unter':
1370, 'unterhalten': 115, 'unterhielt': 1347, 'unterhielten': 115, 'unterrichtet': 115, 'unterschrieben': 115,
'unterzeichnet': 115, 'v': 1371, 'verabredet': 14, 'verabschiedet': 115, 'verabschiedung': 115, 'verbaselt': 74,
'verbummelt': 74, 'vereinbart': 1372, 'vergebens': 1373, 'vergeblich': 1374, 'vergessen': 1378, 'verhandelt': 115,
'verlegt': 743, 'vermisse': 790, 'verpasst': 74, 'verpasster': 1379, 'verpennt': 74, 'verplant': 74, 'versaeumt': 74,
'versaumt': 74, 'verschieben': 1380, 'verschiebt': 1381, 'verschlafen': 74, 'verschobe': 1382, 'verschoben': 743,
'verschwitzt': 74, 'versoehnt': 115, 'versohnt': 115, 'versprach': 1384, 'versprech': 1071, 'verspreche': 1071,
'verspricht': 509, 'versucht': 1386, 'vertagt': 743, 'vertroestet': 74, 'vertrostet': 74, 'vielen': 1001,
'vielleicht': 1387, 'voellig': 955, 'vollig': 955, 'volunteered': 1388, 'volunteering': 1388, 'von': 1399, 'vor':
1401, 'vorbeigekommen': 115, 'vorbeigeschaut': 115, 'vorgemerkt': 14, 'vorgestellt': 115, 'vorgezogen': 951,
'vorverlegt': 951, 'waehrend': 90, 'waer': 1405, 'waere': 1410, 'wahrend': 90, 'waiting': 1411, 'wanderung': 115,
'war': 1419, 'ware': 1421, 'waren': 1423, 'warn': 517, 'warnt': 520, 'warnte': 520, 'wart': 1425, 'warte': 1078,
'warten': 1428, 'wartet': 521, 'was': 1279, 'weil': 90, 'weiss': 1429, 'weiß': 1429, 'welche': 90, 'welcher': 90,
'wenn': 1432, 'wer': 1433, 'werd': 1434, 'werde': 1436, 'werden': 1438, 'whatsapp': 1231, 'wie': 1440, 'wieder': 965,
'wiedergesehen': 115, 'wiedersehen': 115, 'wiedervorlage': 0, 'will': 1441, 'wir': 1452, 'wird': 1453, 'with': 1454,
'wo': 1455, 'woan': 531, 'wollen': 1456, 'wollt': 981, 'wollte': 1458, 'wollten': 1459, 'workshop': 1462, 'worn': 531,
'wuerd': 497, 'wuerde': 1463, 'wurd': 497, 'wurde': 1464, 'wurden': 1465, 'wv': 0, 'wär': 1467, 'würde': 1463, 'yoga':
115, 'you': 1468, 'zoomen': 547, 'zu': 1469, 'zufaellig': 1470, 'zufallig': 1470, 'zuruckgerufen': 115,
'zurueckgerufen': 115, 'zusammen': 1471, 'zusammengehockt': 115, 'zusammengesessen': 115, 'zusammengesetzt': 115}]


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
{'kaffee': 5}, {'planning': 3}, {'night': 1}, {'tuer': 1, 'tur': 1}, {'offenen': 88}, {'der': 89}, {'': (2, 'call'),
'call': 2, 'nachricht': 6}, {'getrunken': 5, 'mit': 5}, {'mich': 3}, {'ich': 93, 'mich': 3}, {'uns': 3}, {'': (8,
'meeting'), 'uns': 3, 'wir': 95}, {'augen': 3}, {'vier': 97}, {'call': 2, 'konferenz': 2}, {'augen': 44}, {'note': 6},
{'termin': 3}, {'ort': 102}, {'N': 34}, {'bei': 104, 'beim': 104}, {'bei': 104, 'beim': 104, 'ich': 105}, {'summit':
1}, {'app': 6}, {'': (5, 'message'), 'anruf': 2, 'call': 2}, {'': (2, 'call'), 'call': 2}, {'': (4, 'meal'), 'essen':
0, 'gegessen': 0, 'gspeist': 0}, {'abend': 111, 'mittag': 111}, {'chinesen': 0, 'essen': 0, 'griechen': 0, 'heurigen':
0, 'inder': 0, 'italiener': 0, 'japaner': 0, 'tee': 5, 'thai': 0, 'tuerken': 0, 'turken': 0, 'vietnamesen': 0, 'wirt':
0, 'wirten': 0}, {'-abendessen': 0, '-abschlussfeier': 1, '-anruf': 2, '-ausstellung': 1, '-beirat': 3,
'-besprechung': 3, '-brunch': 0, '-call': 2, '-dinner': 0, '-empfang': 1, '-feier': 1, '-fest': 1, '-festessen': 0,
'-fondue': 0, '-fruehstueck': 0, '-fruhstuck': 0, '-gala': 1, '-gansessen': 0, '-gesprach': 3, '-gespraech': 3,
'-grillessen': 0, '-hackathon': 1, '-interview': 3, '-jause': 0, '-jour': 4, '-kaffee': 5, '-klausur': 3,
'-konferenz': 1, '-kongress': 1, '-konzert': 1, '-lunch': 0, '-meeting': 3, '-meetup': 1, '-messe': 1, '-mittagessen':
0, '-nachricht': 6, '-party': 1, '-pizzaessen': 0, '-probelauf': 3, '-rucksprache': 3, '-ruecksprache': 3, '-session':
3, '-sitzung': 3, '-stammtisch': 1, '-tagung': 1, '-telefonat': 2, '-telefonkonferenz': 2, '-telko': 2, '-termin': 3,
'-treffen': 3, '-verhandlung': 3, '-videocall': 2, '-vortrag': 1, '-workshop': 3, '-zoomcall': 2, '1': 8, '<me>': 10,
'abendbrot': 0, 'abendessen': 0, 'abends': 11, 'abgestimmt': 3, 'abschlussgesprach': 3, 'abschlussgespraech': 3,
'abstimmung': 3, 'after': 12, 'afterwork': 1, 'agluetet': 2, 'aglutet': 2, 'agrueeft': 2, 'agrueft': 2,
'alumnitreffen': 1, 'am': 13, 'an': 15, 'angebimmelt': 2, 'angeklingelt': 2, 'angelaeutet': 2, 'angelautet': 2,
'angerufen': 2, 'angeschrieben': 6, 'anruf': 2, 'anrufe': 2, 'ans': 16, 'antwortet': 6, 'antwortete': 6,
'antwortmail': 17, 'arbeitsessen': 0, 'arbeitstermin': 3, 'arbeitstreffen': 3, 'assen': 0, 'auf': 19,
'aufsichtsratssitzung': 3, 'ausgetauscht': 3, 'ausstellung': 1, 'austausch': 3, 'ball': 1, 'barcamp': 1, 'beerdigung':
1, 'begehung': 3, 'begrabnis': 1, 'begraebnis': 1, 'bei': 23, 'beim': 24, 'beirat': 3, 'beiratssitzung': 3, 'bekannt':
26, 'bekanntgemacht': 25, 'bekanntgmacht': 25, 'bekocht': 0, 'beraten': 3, 'beratungsgesprach': 3,
'beratungsgespraech': 3, 'besichtigung': 3, 'bespr': 3, 'besprechung': 3, 'besprechungen': 3, 'besprochen': 3,
'besuch': 3, 'betriebsbesichtigung': 3, 'bewerbungsgesprach': 3, 'bewerbungsgespraech': 3, 'bier': 27, 'bits': 29,
'board': 30, 'boardmeeting': 3, 'branchentreff': 1, 'branchentreffen': 1, 'breakfast': 0, 'brief': 6, 'brotzeit': 0,
'brunch': 0, 'bsprechig': 3, 'business': 31, 'businesslunch': 0, 'cafe': 32, 'call': 2, 'calls': 2, 'cappuccino': 5,
'catch': 33, 'catchup': 3, 'chat': 6, 'chats': 6, 'check': 34, 'christkindlmarkt': 1, 'coaching': 3, 'coachingtermin':
3, 'coffee': 35, 'coffeechat': 5, 'connected': 25, 'connectet': 25, 'daily': 3, 'demo': 36, 'demoday': 1, 'design':
37, 'dienstbesprechung': 3, 'diniert': 0, 'dinner': 0, 'discord': 6, 'discovery': 38, 'dm': 6, 'dms': 6, 'doener': 0,
'doner': 0, 'durchgeklingelt': 2, 'durchgerufen': 2, 'durchgesprochen': 3, 'e': 40, 'einander': 41, 'einspaenner': 5,
'einspanner': 5, 'einstellungsgesprach': 3, 'einstellungsgespraech': 3, 'einweihung': 1, 'email': 42, 'emails': 17,
'empfang': 1, 'entwicklungsgesprach': 3, 'entwicklungsgespraech': 3, 'eroeffnung': 1, 'eroffnung': 1, 'erreicht': 2,
'erstcall': 2, 'erstgesprach': 3, 'erstgespraech': 3, 'espresso': 5, 'essen': 43, 'event': 1, 'expo': 1, 'facetime':
2, 'fachmesse': 1, 'familienessen': 0, 'feedback': 44, 'feedbackgesprach': 3, 'feedbackgespraech': 3, 'feier': 1,
'ferngesprach': 2, 'ferngespraech': 2, 'fest': 1, 'festival': 1, 'firmenfeier': 1, 'fischessen': 0, 'flat': 45,
'flohmarkt': 1, 'follow': 33, 'fondue': 0, 'fruehstueck': 0, 'fruehstuecken': 0, 'fruehstueckten': 0, 'fruhstuck': 0,
'fruhstucken': 0, 'fruhstuckten': 0, 'fussballspiel': 1, 'gaenseessen': 0, 'gala': 1, 'ganseessen': 0, 'geantwortet':
6, 'gebruncht': 0, 'geburtstagsessen': 0, 'geburtstagsfeier': 1, 'geburtstagsparty': 1, 'gecallt': 2, 'gechatted': 6,
'gechattet': 6, 'gefacetimed': 2, 'gefruehstueckt': 0, 'gefruehstuekt': 0, 'gefruhstuckt': 0, 'gefruhstukt': 0,
'gegessen': 0, 'gegrillt': 0, 'gehaltsgesprach': 3, 'gehaltsgespraech': 3, 'gejausnet': 0, 'gekocht': 0, 'gelunched':
0, 'geluncht': 0, 'gemailed': 17, 'gemailt': 17, 'generalversammlung': 1, 'gephont': 2, 'gepingt': 6, 'gepitcht': 3,
'geschaeftsessen': 0, 'geschaftsessen': 0, 'geschrieben': 6, 'gesimst': 6, 'geskypt': 2, 'geslackt': 6, 'gespeist': 0,
'gesprach': 3, 'gesprache': 3, 'gespraech': 3, 'gespraeche': 3, 'getagt': 3, 'getextet': 6, 'getraenke': 27,
'getranke': 27, 'getroffen': 3, 'gewhatsappt': 6, 'gezoomt': 2, 'gluehwein': 27, 'gluhwein': 27, 'google': 46,
'grillabend': 0, 'grillen': 0, 'gruenderabend': 1, 'gruenderfruehstueck': 1, 'gruendertag': 1, 'gruendertreffen': 1,
'grunderabend': 1, 'grunderfruhstuck': 1, 'grundertag': 1, 'grundertreffen': 1, 'gschribe': 6, 'gtroffe': 3, 'gv': 1,
'hackathon': 1, 'hannover': 47, 'hauptversammlung': 1, 'hausbesuch': 3, 'hausmesse': 1, 'heisse': 48, 'heurigen': 0,
'heuriger': 0, 'hin': 51, 'hingesetzt': 3, 'hochzeit': 1, 'im': 56, 'imessage': 6, 'in': 59, 'ins': 55, 'insta': 6,
'instagram': 6, 'interview': 3, 'intro': 60, 'introduced': 25, 'introed': 25, 'introgemacht': 25, 'intromail': 17,
'intros': 25, 'investorengesprach': 3, 'investorengespraech': 3, 'investorentag': 1, 'jahresgesprach': 3,
'jahresgespraech': 3, 'jahrestagung': 1, 'jause': 0, 'jf': 3, 'jour': 4, 'jubilaeum': 1, 'jubilaum': 1, 'kaefele': 5,
'kaeffchen': 5, 'kafele': 5, 'kaffchen': 5, 'kaffe': 5, 'kaffee': 62, 'kaffeedate': 5, 'kaffeehaus': 5,
'kaffeeklatsch': 5, 'kaffeekraenzchen': 5, 'kaffeekranzchen': 5, 'kaffeepause': 5, 'kaffeetermin': 5, 'kaffeetrinken':
5, 'kaffeetscherl': 5, 'kaffetrinken': 5, 'kafi': 5, 'kakao': 5, 'kantine': 0, 'kennenlerngesprach': 3,
'kennenlerngespraech': 3, 'kennenlerntermin': 3, 'kick': 63, 'kickoff': 64, 'klassentreffen': 1, 'konferenz': 1,
'kongress': 1, 'konzert': 1, 'krisensitzung': 3, 'kuchen': 27, 'kundenevent': 1, 'kundengesprach': 3,
'kundengespraech': 3, 'kundentag': 1, 'kundentermin': 3, 'kurzes': 65, 'kurznachricht': 6, 'lagebesprechung': 3,
'latte': 5, 'launch': 66, 'lesung': 1, 'linkedin': 67, 'lunch': 0, 'lunchtermin': 0, 'mail': 17, 'mailanfrage': 17,
'mailaustausch': 17, 'mailkontakt': 17, 'mails': 17, 'mailt': 17, 'mailte': 17, 'mailten': 17, 'mailverkehr': 17,
'mailwechsel': 17, 'meet': 68, 'meeting': 3, 'meetings': 3, 'meetup': 1, 'melange': 5, 'mentoring': 69,
'mentoringtermin': 3, 'messe': 1, 'messenger': 6, 'mitarbeitergesprach': 3, 'mitarbeitergesprache': 3,
'mitarbeitergespraech': 3, 'mitarbeitergespraeche': 3, 'miteinander': 70, 'mittag': 71, 'mittagessen': 0,
'mittagessens': 0, 'mittagstisch': 0, 'morgenrunde': 3, 'mtg': 3, 'nachbesprechung': 3, 'nachricht': 6, 'nachrichten':
6, 'nachtessen': 0, 'nachtmahl': 0, 'networking': 72, 'netzwerkabend': 1, 'netzwerktreffen': 1,
'netzwerkveranstaltung': 1, 'neujahrsempfang': 1, 'newsletter': 17, 'notartermin': 3, 'offsite': 1, 'oktoberfest': 1,
'one': 74, 'opening': 1, 'ortstermin': 3, 'panel': 1, 'partnertag': 1, 'partnertreffen': 1, 'party': 1, 'per': 75,
'personalgesprach': 3, 'personalgespraech': 3, 'phone': 2, 'pitch': 76, 'pitchabend': 1, 'pizza': 0, 'planning': 3,
'planungsrunde': 3, 'pn': 6, 'podium': 1, 'podiumsdiskussion': 1, 'polterabend': 1, 'polterer': 1, 'postkarte': 6,
'praesentation': 3, 'praesentiert': 3, 'prasentation': 3, 'prasentiert': 3, 'probelauf': 3, 'probetag': 3,
'probevortrag': 3, 'projektmeeting': 3, 'projektsitzung': 3, 'punsch': 27, 'punschstand': 1, 'qbr': 3,
'quartalsgesprach': 3, 'quartalsgespraech': 3, 'quarterly': 3, 'quick': 38, 'raclette': 0, 'retreat': 1, 'retro': 3,
'retrospektive': 3, 'review': 3, 'rief': 78, 'riefen': 2, 'rouladenessen': 0, 'round': 79, 'roundtable': 1, 'ruckruf':
2, 'rucksprache': 3, 'rueckruf': 2, 'ruecksprache': 3, 'ruf': 80, 'rufe': 80, 'ruft': 80, 'runde': 3, 'rundmail': 17,
'sales': 38, 'sass': 82, 'sassen': 84, 'saß': 82, 'saßen': 84, 'schale': 85, 'schreibt': 6, 'schrieb': 6, 'schrieben':
6, 'seminar': 1, 'signal': 6, 'sitzig': 3, 'sitzung': 3, 'sitzungen': 3, 'skype': 2, 'slack': 6, 'slush': 1, 'sms': 6,
'sommerfest': 1, 'sonntagsessen': 0, 'soupiert': 0, 'spargelessen': 0, 'sparring': 3, 'sprachmemo': 6,
'sprachnachricht': 6, 'sprachnachrichten': 6, 'sprint': 86, 'stammtisch': 1, 'stand': 33, 'standortgesprach': 3,
'standortgespraech': 3, 'standup': 3, 'startup': 87, 'statusgesprach': 3, 'statusgespraech': 3, 'statusmeeting': 3,
'strategiegesprach': 3, 'strategiegespraech': 3, 'strategiemeeting': 3, 'strippe': 2, 'summit': 1, 'suppe': 27,
'sushi': 0, 'symposium': 1, 'sync': 3, 'tag': 90, 'tagung': 1, 'tasse': 18, 'taufe': 1, 'team': 30, 'teamessen': 0,
'teammeeting': 3, 'teamrunde': 3, 'teams': 91, 'teamscall': 2, 'teamsitzung': 3, 'tee': 92, 'teestunde': 5,
'teetrinken': 5, 'tel': 2, 'telco': 2, 'telefon': 2, 'telefonat': 2, 'telefonate': 2, 'telefongesprach': 2,
'telefongespraech': 2, 'telefoniere': 2, 'telefonieren': 2, 'telefoniert': 2, 'telefonierte': 2, 'telefonierten': 2,
'telefonisch': 2, 'telefonkonferenz': 2, 'telefontermin': 2, 'telegram': 6, 'telko': 2, 'termin': 3, 'text': 6,
'textet': 6, 'textete': 6, 'threema': 6, 'tk': 2, 'traf': 3, 'trafen': 3, 'treff': 94, 'treffe': 94, 'treffen': 96,
'troffe': 3, 'troffen': 3, 'troffn': 3, 'ubergabe': 3, 'ubergabegesprach': 3, 'ubers': 13, 'uebergabe': 3,
'uebergabegespraech': 3, 'uebers': 13, 'unter': 98, 'unterhaltung': 3, 'unternehmerfruehstueck': 1,
'unternehmerfruhstuck': 1, 'unternehmertreffen': 1, 'unterredung': 3, 'veranstaltung': 1, 'verbunden': 25,
'verhandelt': 3, 'verhandlung': 3, 'verhandlungen': 3, 'verkaufsgesprach': 3, 'verkaufsgespraech': 3,
'verkaufstermin': 3, 'verkuppelt': 25, 'verlaengerten': 5, 'verlaengerter': 5, 'verlangerten': 5, 'verlangerter': 5,
'vernetzt': 25, 'vernissage': 1, 'vertragsgesprach': 3, 'vertragsgespraech': 3, 'vertriebsmeeting': 3, 'vesper': 0,
'via': 13, 'video': 99, 'videoanruf': 2, 'videocall': 2, 'videochat': 2, 'videogesprach': 2, 'videogespraech': 2,
'videokonferenz': 2, 'videotelefonat': 2, 'vier': 100, 'vieraugengesprach': 3, 'vieraugengespraech': 3, 'vk': 2,
'voice': 101, 'voicenote': 6, 'vor': 103, 'vorbesprechung': 3, 'vorfuehrung': 3, 'vorfuhrung': 3, 'vorgestellt': 25,
'vorstandssitzung': 3, 'vorstellungsgesprach': 3, 'vorstellungsgespraech': 3, 'vortrag': 1, 'wa': 6, 'wapp': 6, 'war':
106, 'web': 107, 'websummit': 1, 'weekly': 3, 'weihnachtsessen': 0, 'weihnachtsfeier': 1, 'weihnachtsmarkt': 1,
'whats': 108, 'whatsapp': 109, 'whatsappt': 6, 'wiesn': 1, 'workshop': 1, 'wsap': 6, 'xing': 6, 'zabig': 0, 'zmittag':
0, 'zmorge': 0, 'zmorgen': 0, 'znacht': 0, 'znueni': 0, 'znuni': 0, 'zoom': 110, 'zoomcall': 2, 'zu': 112, 'zum': 113,
'zuruckgerufen': 2, 'zuruckgeschrieben': 6, 'zurueckgerufen': 2, 'zurueckgeschrieben': 6, 'zusammengebracht': 25,
'zusammengehockt': 3, 'zusammengehoeckt': 3, 'zusammengehöckt': 3, 'zusammengesessen': 3, 'zusammengesetzt': 3,
'zvieri': 0, 'zweitgesprach': 3, 'zweitgespraech': 3}]

