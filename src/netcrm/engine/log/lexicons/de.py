"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('apéro', 'außer', 'außerdem', 'bräuchte', 'bäckt', 'café', 'drückt', 'dä', 'dürfte', 'fördert',
'gedrückt', 'groß', 'hält', 'hätte', 'hätten', 'könnte', 'könnten', 'kühn', 'möchte', 'müss', 'müsste', 'müssten',
'rät', 'saß', 'saßen', 'schlägt', 'tät', 'weiß', 'wär', 'würde', 'zusammengehöckt')


CLASSES = {'ab': ('hello', 'particle'), 'abend': ('name_words',), 'abendessen': ('hello', 'appointment'), 'abends':
('hello',), 'aber': ('hello',), 'abgeben': ('giveinf',), 'abgeholt': ('reach', 'done'), 'abgeklaert': ('done',),
'abgeklart': ('done',), 'abgeraten': ('counselled',), 'abgesagt': ('hello',), 'abholen': ('giveinf',), 'abklaeren':
('giveinf',), 'abklaren': ('giveinf',), 'abliefern': ('giveinf',), 'absage': ('hello',), 'absagen': ('giveinf',),
'absolviert': ('verb3',), 'abstract': ('work',), 'abteilung': ('rel',), 'adler': ('name_words',), 'adoptiert':
('verb3',), 'adresse': ('thing',), 'advice': ('counsel',), 'aeltere': ('attribute',), 'aelteren': ('attribute',),
'aelterer': ('attribute',), 'aergert': ('verb3',), 'aergerte': ('verb3',), 'agentur': ('rel',), 'agluetet':
('attempt', 'reach'), 'aglutet': ('attempt', 'reach'), 'agrueeft': ('attempt', 'reach'), 'agrueft': ('attempt',
'reach'), 'akzeptiert': ('verb3',), 'alle': ('they',), 'alles': ('hello', 'both'), 'also': ('filler',), 'alt':
('name_words',), 'alte': ('attribute',), 'altem': ('attribute',), 'alten': ('attribute',), 'alter': ('attribute',),
'altere': ('attribute',), 'alteren': ('attribute',), 'alterer': ('attribute',), 'amsel': ('name_words',), 'an':
('particle',), 'analysiert': ('verb3',), 'and': ('and',), 'angebot': ('hello', 'work'), 'angeboten': ('vowed',),
'angefordert': ('asked_for',), 'angefragt': ('asked_for',), 'angehauen': ('reach',), 'angeklingelt': ('attempt',),
'angeklopft': ('reach',), 'angekuendigt': ('vowed', 'said'), 'angekundigt': ('vowed', 'said'), 'angelaeutet':
('attempt', 'reach'), 'angelautet': ('attempt', 'reach'), 'angelika': ('name_words',), 'angerufen': ('attempt',
'hello', 'reach', 'done'), 'angeschaut': ('reviewed',), 'angeschrieben': ('reach',), 'angesehen': ('reviewed',),
'angesprochen': ('reach',), 'angetextet': ('reach',), 'angewaehlt': ('attempt',), 'angewahlt': ('attempt',), 'anker':
('name_words',), 'anleitung': ('thing',), 'anruf': ('hello', 'appointment'), 'anrufen': ('attempt', 'hello',
'giveinf', 'callinf'), 'ans': ('hello',), 'anschauen': ('giveinf',), 'anschliessend': ('filler',), 'anschreiben':
('work', 'callinf'), 'ansehen': ('giveinf',), 'antrag': ('work',), 'antworten': ('giveinf',), 'antwortete':
('reach',), 'anwaeltin': ('rel',), 'anwalt': ('rel',), 'anwaltin': ('rel',), 'apfel': ('name_words',), 'app':
('work',), 'april': ('name_words',), 'arbeite': ('sees1',), 'arbeiten': ('verb3',), 'arbeitet': ('hello', 'verb3'),
'arbeitete': ('verb3',), 'argert': ('verb3',), 'argerte': ('verb3',), 'arm': ('name_words',), 'artikel': ('work',
'thing'), 'arzt': ('name_words',), 'assistent': ('rel',), 'assistentin': ('rel',), 'assistenz': ('rel',), 'auch':
('filler', 'hello'), 'auf': ('hello',), 'aufgesetzt': ('done',), 'aufsetzen': ('giveinf',), 'august': ('name_words',),
'aurora': ('name_words',), 'aus': ('particle',), 'ausdrucken': ('giveinf',), 'ausfuehrlich': ('filler',),
'ausfuellen': ('giveinf',), 'ausfuhrlich': ('filler',), 'ausfullen': ('giveinf',), 'ausgearbeitet': ('done',),
'ausgefallen': ('hello',), 'ausgegangen': ('gone',), 'ausgehaendigt': ('handed',), 'ausgehandigt': ('handed',),
'ausgeliehen': ('handed',), 'ausleihen': ('giveinf',), 'ausmachen': ('giveinf',), 'ausnahmsweise': ('filler',),
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
'bin': ('hello', 'verb1'), 'birn': ('name_words',), 'bis': ('hello',), 'bitte': ('filler',), 'bittet': ('bidding',
'verb3', 'does3'), 'bleiben': ('verb3',), 'bleibt': ('verb3',), 'blieb': ('verb3',), 'blogpost': ('thing',), 'bloss':
('filler',), 'bluesky': ('network',), 'blum': ('name_words',), 'boehm': ('name_words',), 'bohm': ('name_words',),
'boomt': ('verb3',), 'borg': ('give1',), 'borge': ('give1',), 'borgen': ('giveinf',), 'borgt': ('give3',), 'boss':
('rel',), 'bp': ('work',), 'brach': ('verb3',), 'brachte': ('verb3',), 'braeuchte': ('verb3', 'needs'), 'brand':
('name_words',), 'brannte': ('verb3',), 'brauch': ('verb1',), 'brauche': ('verb1',), 'brauchen': ('verb3', 'needs'),
'braucht': ('hello', 'verb3', 'needs'), 'brauchte': ('verb3', 'needs'), 'braun': ('name_words',), 'brennt':
('verb3',), 'bricht': ('verb3',), 'briefen': ('callinf',), 'bring': ('give1', 'verb1'), 'bringe': ('give1', 'verb1'),
'bringen': ('give1', 'give3', 'giveinf'), 'bringt': ('verb3', 'give3', 'sends3'), 'brucke': ('name_words',), 'bruder':
('rel',), 'bruecke': ('name_words',), 'bräuchte': ('verb3', 'needs'), 'buch': ('work', 'thing'), 'buche': ('give1',
'name_words', 'deed1'), 'buchen': ('giveinf',), 'bucht': ('give3', 'deed3', 'sends3', 'does3'), 'buchtipp':
('thing',), 'budgetiert': ('verb3',), 'buero': ('rel',), 'buro': ('rel',), 'busch': ('name_words',), 'businessplan':
('work',), 'bzw': ('and',), 'bäckt': ('give3',), 'call': ('appointment',), 'called': ('reach',), 'ceo': ('rel',),
'cfo': ('rel',), 'challenged': ('reviewed',), 'check': ('deed1',), 'checke': ('give1', 'deed1'), 'checken':
('giveinf',), 'checkliste': ('thing',), 'checkt': ('give3', 'deed3', 'sends3', 'does3'), 'chef': ('rel',), 'chefin':
('rel',), 'christ': ('name_words',), 'closed': ('verb3',), 'closte': ('verb3',), 'coacht': ('verb3',), 'code':
('work',), 'cofounder': ('rel',), 'connecte': ('give1',), 'connected': ('give3', 'introduced'), 'connecten':
('giveinf',), 'connectet': ('give3', 'introduced'), 'coo': ('rel',), 'cousin': ('rel',), 'cousine': ('rel',), 'crew':
('rel',), 'cto': ('rel',), 'cv': ('work',), 'd': ('det',), 'dabeigewesen': ('reach',), 'dachte': ('verb3',), 'dafuer':
('filler',), 'dafur': ('filler',), 'dagelassen': ('handed',), 'daher': ('filler',), 'daily': ('appointment',),
'danach': ('filler', 'hello'), 'danke': ('hello',), 'danken': ('callinf',), 'dann': ('filler', 'hello'), 'darf':
('verb3', 'verb1'), 'das': ('it', 'det', 'hello', 'relative'), 'dass': ('hello',), 'date': ('appointment',), 'dazu':
('filler',), 'dazugekommen': ('reach',), 'deck': ('work',), 'definitiv': ('filler',), 'dem': ('them', 'det', 'hello',
'article', 'relative'), 'demnachst': ('filler',), 'demnaechst': ('filler',), 'den': ('det', 'hello', 'article',
'relative'), 'denk': ('verb1',), 'denke': ('verb1',), 'denken': ('verb3',), 'denkt': ('verb3', 'saysv'), 'der':
('det', 'hello', 'article', 'relative'), 'deren': ('their', 'relative'), 'des': ('det',), 'deshalb': ('filler',),
'designt': ('deed3',), 'dessen': ('their',), 'deswegen': ('filler',), 'dick': ('name_words',), 'die': ('det',
'article', 'relative'), 'dienstag': ('hello',), 'dies': ('it',), 'diese': ('det', 'hello'), 'diesem': ('det',),
'diesen': ('det', 'hello'), 'dieser': ('det', 'hello'), 'dieses': ('det',), 'dill': ('name_words',), 'dinner':
('appointment',), 'direkt': ('filler',), 'doch': ('filler',), 'donnerstag': ('hello',), 'doziert': ('verb3',), 'dr':
('det', 'article', 'title'), 'draengt': ('bidding', 'verb3'), 'draengte': ('verb3',), 'draft': ('work',), 'drangt':
('bidding', 'verb3'), 'drangte': ('verb3',), 'dreht': ('deed3',), 'drei': ('hello',), 'dringend': ('filler',),
'drucke': ('give1',), 'druckt': ('verb3', 'give3', 'deed3', 'sends3', 'does3'), 'drueckt': ('verb3',), 'drückt':
('verb3',), 'duenn': ('name_words',), 'duerfte': ('verb3',), 'dunn': ('name_words',), 'durch': ('hello', 'particle'),
'durchgeackert': ('reviewed',), 'durchgeben': ('giveinf',), 'durchgegangen': ('reviewed',), 'durchgehen':
('giveinf',), 'durchgeklingelt': ('attempt', 'reach'), 'durchgelesen': ('reviewed',), 'durchgerufen': ('reach',),
'durchgeschaut': ('reviewed',), 'durchgesehen': ('reviewed', 'done'), 'durchkorrigiert': ('reviewed',), 'durchlesen':
('giveinf',), 'durchschauen': ('giveinf',), 'durchsehen': ('giveinf',), 'durfte': ('verb3',), 'dürfte': ('verb3',),
'e': ('filler',), 'eben': ('filler',), 'eh': ('filler',), 'ehefrau': ('rel',), 'ehemalige': ('attribute',),
'ehemaligen': ('attribute',), 'ehemaliger': ('attribute',), 'ehemann': ('rel',), 'ehrlich': ('filler',), 'eich':
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
'name_words'), 'freu': ('verb1',), 'freue': ('verb1',), 'freund': ('rel', 'name_words'), 'freundin': ('rel',),
'freundlicherweise': ('filler',), 'freut': ('verb3',), 'freute': ('verb3',), 'froh': ('name_words',), 'fromm':
('name_words',), 'fruehere': ('attribute',), 'frueheren': ('attribute',), 'frueherer': ('attribute',), 'fruehstueck':
('hello',), 'fruhere': ('attribute',), 'fruheren': ('attribute',), 'fruherer': ('attribute',), 'fruhstuck':
('hello',), 'fuchs': ('name_words',), 'fuehrt': ('verb3',), 'fuehrte': ('verb3',), 'fuellt': ('sends3',), 'fuer':
('hello',), 'fuers': ('hello',), 'fuhr': ('verb3',), 'fuhrt': ('verb3',), 'fuhrte': ('verb3',), 'fullt': ('sends3',),
'fund': ('rel',), 'funktioniert': ('verb3',), 'fur': ('hello',), 'furs': ('hello',), 'fusioniert': ('verb3',),
'fördert': ('verb3',), 'gab': ('verb3',), 'ganga': ('gone',), 'ganz': ('filler', 'hello'), 'gatte': ('rel',),
'gattin': ('rel',), 'geantwortet': ('reach',), 'geb': ('give1', 'verb1'), 'gebaut': ('done',), 'gebe': ('give1',
'verb1'), 'geben': ('give1', 'give3', 'giveinf'), 'gebeten': ('bidding',), 'geblieben': ('gone',), 'geborgt':
('handed',), 'gebracht': ('handed', 'done'), 'gebs': ('give1',), 'gebucht': ('done',), 'geburtstag': ('hello', 'rel'),
'gechallenged': ('reviewed',), 'gedruckt': ('done',), 'gefahren': ('gone',), 'geflogen': ('gone',), 'geforwarded':
('handed',), 'gefragt': ('bidding',), 'gefruehstueckt': ('hello',), 'gefruhstuckt': ('hello',), 'gegangen': ('gone',),
'gegeben': ('handed', 'done'), 'gegen': ('hello',), 'gegengelesen': ('reviewed',), 'gegessen': ('hello',), 'geh':
('sees1',), 'gehabt': ('hello',), 'gehe': ('sees1',), 'gehen': ('verb3',), 'gehockt': ('gone',), 'gehoert':
('recounts', 'seen_of'), 'gehoerte': ('verb3',), 'gehort': ('recounts', 'seen_of'), 'gehorte': ('verb3',), 'geht':
('hello', 'verb3'), 'gejoggt': ('gone',), 'geklaert': ('done',), 'geklart': ('done',), 'geklingelt': ('attempt',),
'gekuerzt': ('reviewed',), 'gekurzt': ('reviewed',), 'gelassen': ('handed',), 'gelaufen': ('gone',), 'geleitet':
('done',), 'gelesen': ('reviewed', 'seen_of'), 'geliefert': ('done',), 'geliehen': ('handed',), 'gemacht': ('done',),
'gemailt': ('hello', 'reach', 'handed', 'said'), 'gemeint': ('said',), 'gemeldet': ('reach',), 'gemuetlich':
('filler',), 'gemutlich': ('filler',), 'gepaddelt': ('gone',), 'gepilgert': ('gone',), 'gepingt': ('reach',),
'geprueft': ('reviewed', 'done'), 'gepruft': ('reviewed', 'done'), 'gequatscht': ('hello',), 'gerade': ('filler',
'hello'), 'geradelt': ('gone',), 'geraten': ('counselled',), 'gerechnet': ('done',), 'geredet': ('recounts', 'hello'),
'gereicht': ('done',), 'gereist': ('gone',), 'gereviewt': ('reviewed',), 'gerodelt': ('gone',), 'gerudert': ('gone',),
'gesagt': ('said',), 'gesandt': ('done',), 'geschaeftsfuehrer': ('rel',), 'geschaeftsfuehrerin': ('rel',),
'geschaftsfuhrer': ('rel',), 'geschaftsfuhrerin': ('rel',), 'geschenkt': ('handed',), 'geschickt': ('handed', 'done'),
'geschlendert': ('gone',), 'geschrieben': ('hello', 'reach', 'said', 'done'), 'geschwaermt': ('recounts',),
'geschwarmt': ('recounts',), 'geschwister': ('rel',), 'geschwommen': ('gone',), 'gesehen': ('hello', 'seen_of'),
'gesendet': ('handed', 'done'), 'gesessen': ('gone',), 'gesimst': ('reach',), 'gesprach': ('hello', 'appointment'),
'gespraech': ('hello', 'appointment'), 'gesprochen': ('recounts', 'hello'), 'gestand': ('verb3',), 'gestanden':
('gone',), 'gesteht': ('says', 'verb3'), 'gestellt': ('done',), 'gestern': ('hello',), 'gestiefelt': ('gone',),
'getanzt': ('gone',), 'geteilt': ('handed',), 'getestet': ('reviewed',), 'getextet': ('reach',), 'getroffen':
('hello', 'reach'), 'getrunken': ('hello',), 'gewandelt': ('gone',), 'gewandert': ('gone',), 'gewann': ('verb3',),
'gewesen': ('hello', 'gone'), 'gewhatsappt': ('reach',), 'gewinnt': ('verb3',), 'gewuenscht': ('asked_for',),
'gewunscht': ('asked_for',), 'gezahlt': ('done',), 'gib': ('give1',), 'gibt': ('hello', 'verb3', 'give3', 'sends3'),
'ging': ('verb3', 'verb1'), 'glaenzt': ('verb3',), 'glanzt': ('verb3',), 'glaub': ('verb1',), 'glaube': ('verb1',),
'glauben': ('verb3',), 'glaubt': ('says', 'verb3', 'saysv'), 'glaubte': ('verb3',), 'gleich': ('filler',), 'gloria':
('name_words',), 'gluck': ('name_words',), 'glueck': ('name_words',), 'gmeint': ('saysv', 'said'), 'goennt':
('verb3',), 'gold': ('name_words',), 'gonnt': ('verb3',), 'grab': ('name_words',), 'grad': ('filler', 'hello'),
'grade': ('filler',), 'graf': ('name_words',), 'gratn': ('counselled',), 'gratulieren': ('callinf',), 'gratuliert':
('hello',), 'grinst': ('verb3',), 'gross': ('name_words',), 'grosse': ('attribute',), 'grossen': ('attribute',),
'grosser': ('attribute',), 'grossmutter': ('rel',), 'grossvater': ('rel',), 'groß': ('name_words',), 'gruen':
('name_words',), 'gruenden': ('verb3',), 'gruender': ('rel',), 'gruenderin': ('rel',), 'gruendet': ('verb3',),
'gruendete': ('verb3',), 'grun': ('name_words',), 'grunden': ('verb3',), 'grunder': ('rel',), 'grunderin': ('rel',),
'grundet': ('verb3',), 'grundete': ('verb3',), 'gsagt': ('saysv', 'said'), 'gschickt': ('handed',), 'gschribe':
('reach',), 'gschwaermt': ('recounts',), 'gschwarmt': ('recounts',), 'gschwind': ('filler',), 'gsd': ('filler',),
'gseit': ('said',), 'gsi': ('gone',), 'gsogt': ('saysv', 'said'), 'gut': ('hello', 'name_words'), 'gwesn': ('gone',),
'hab': ('hello', 'have', 'verb1'), 'habe': ('hello', 'have', 'verb1'), 'haben': ('hello', 'verb3', 'have', 'hat',
'verb1'), 'haberer': ('rel',), 'habilitiert': ('verb3',), 'haelt': ('verb3',), 'haengt': ('verb3',), 'haette':
('verb3', 'verb1'), 'hahn': ('name_words',), 'halbiert': ('verb3',), 'half': ('verb3',), 'halt': ('filler', 'verb3'),
'ham': ('have',), 'hammer': ('name_words',), 'han': ('have',), 'hangt': ('verb3',), 'hase': ('name_words',), 'hasst':
('verb3',), 'hasste': ('verb3',), 'hat': ('verb3', 'hat'), 'hatte': ('hello', 'verb3', 'have', 'hat', 'verb1'),
'hatten': ('hello', 'verb3', 'have', 'hat', 'verb1'), 'hebt': ('does3',), 'hecht': ('name_words',), 'heide':
('name_words',), 'heimgesucht': ('reach',), 'heiratet': ('verb3',), 'heiratete': ('verb3',), 'heiss': ('name_words',),
'helf': ('give1',), 'helfe': ('give1',), 'helfen': ('giveinf',), 'herbst': ('name_words',), 'herr': ('hello',
'title'), 'herrn': ('hello', 'title'), 'herzog': ('name_words',), 'hess': ('name_words',), 'heuer': ('hello',),
'heut': ('filler',), 'heute': ('hello',), 'hielt': ('verb3',), 'hilft': ('verb3', 'give3'), 'hing': ('verb3',),
'hinkt': ('verb3',), 'hinterher': ('filler',), 'hired': ('verb3',), 'hirsch': ('name_words',), 'hochladen':
('giveinf',), 'hochzeit': ('rel',), 'hoer': ('sees1',), 'hoere': ('sees1',), 'hoert': ('verb3', 'give3', 'does3'),
'hoerte': ('verb3',), 'hoffentlich': ('filler',), 'hofft': ('verb3',), 'hoffte': ('verb3',), 'hol': ('give1',),
'hole': ('give1',), 'holen': ('giveinf',), 'holt': ('verb3', 'give3', 'sends3', 'does3'), 'holte': ('verb3',), 'hor':
('sees1',), 'hore': ('sees1',), 'hort': ('verb3', 'give3', 'does3'), 'horte': ('verb3',), 'hotel': ('bookable',),
'hr': ('title',), 'hält': ('verb3',), 'hätte': ('verb3', 'verb1'), 'i': ('i',), 'ich': ('i', 'hello'), 'ignoriert':
('verb3',), 'ihm': ('them', 'hello', 'to_them'), 'ihms': ('them',), 'ihn': ('them', 'hello'), 'ihnen': ('them',
'hello', 'to_them'), 'ihr': ('them', 'their', 'hello', 'to_them'), 'ihre': ('their', 'hello'), 'ihrem': ('their',
'hello'), 'ihren': ('their', 'hello'), 'ihrer': ('their', 'hello'), 'ihres': ('their',), 'ihrs': ('them',), 'immer':
('filler', 'hello'), 'importiert': ('verb3',), 'informier': ('give1',), 'informiere': ('give1',), 'informieren':
('giveinf', 'selfinf'), 'informiert': ('give3', 'done'), 'ins': ('hello',), 'insta': ('network',), 'instagram':
('network',), 'interessieren': ('verb3',), 'interessiert': ('verb3',), 'interessierte': ('verb3',), 'intro':
('give3',), 'introduced': ('introduced',), 'introe': ('give1',), 'introed': ('give3', 'introduced'), 'introen':
('giveinf',), 'introt': ('give3',), 'investiert': ('verb3',), 'investierte': ('verb3',), 'investor': ('rel',),
'investorin': ('rel',), 'irgendwann': ('filler',), 'iris': ('name_words',), 'isst': ('verb3',), 'ist': ('hello',
'verb3'), 'ja': ('filler', 'hello'), 'jaeger': ('name_words',), 'jager': ('name_words',), 'jahr': ('hello',),
'jammert': ('verb3',), 'jammerte': ('verb3',), 'jan': ('name_words',), 'jasmin': ('name_words',), 'jemand': ('they',),
'jene': ('det',), 'jener': ('det',), 'jetzige': ('attribute',), 'jetzigen': ('attribute',), 'jetziger':
('attribute',), 'jetzt': ('filler',), 'jeweils': ('both',), 'joggt': ('verb3',), 'joined': ('reach',), 'jour':
('appointment',), 'juengere': ('attribute',), 'juengeren': ('attribute',), 'juengerer': ('attribute',), 'jung':
('name_words',), 'jungere': ('attribute',), 'jungeren': ('attribute',), 'jungerer': ('attribute',), 'just':
('filler',), 'kaempft': ('verb3',), 'kaempfte': ('verb3',), 'kaffee': ('hello', 'appointment'), 'kaiser':
('name_words',), 'kalkuliert': ('verb3',), 'kam': ('reach',), 'kamen': ('reach',), 'kamp': ('name_words',), 'kampft':
('verb3',), 'kampfte': ('verb3',), 'kandidiert': ('verb3',), 'kann': ('verb3', 'verb1'), 'kannte': ('verb3',),
'kannten': ('verb3',), 'kanzlei': ('rel',), 'kapitel': ('work',), 'karten': ('bookable',), 'kaufe': ('give1',),
'kaufen': ('giveinf',), 'kauft': ('verb3', 'give3', 'sends3', 'does3'), 'kaufte': ('verb3',), 'kaum': ('not',),
'kein': ('not', 'hello'), 'keine': ('not', 'hello'), 'keinem': ('not',), 'keinen': ('not', 'hello'), 'keiner':
('not',), 'keines': ('not',), 'keller': ('name_words',), 'kennen': ('verb3',), 'kennt': ('verb3',), 'kern':
('name_words',), 'kind': ('rel',), 'kinder': ('rel',), 'kirch': ('name_words',), 'klaer': ('give1', 'deed1', 'verb1'),
'klaere': ('give1', 'deed1', 'verb1'), 'klaeren': ('giveinf', 'deed3'), 'klaert': ('give3', 'deed3', 'sends3',
'does3'), 'klagt': ('says', 'verb3'), 'klagte': ('verb3',), 'klang': ('verb3',), 'klar': ('give1', 'deed1', 'verb1'),
'klare': ('give1', 'deed1', 'verb1'), 'klaren': ('giveinf', 'deed3'), 'klart': ('give3', 'deed3', 'sends3', 'does3'),
'klein': ('name_words',), 'kleine': ('attribute',), 'kleinen': ('attribute',), 'kleiner': ('attribute',), 'klettert':
('verb3',), 'klingelte': ('reach',), 'klingt': ('verb3',), 'koa': ('not',), 'koch': ('name_words',), 'koche':
('give1',), 'kochen': ('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',), 'koennen': ('verb3',), 'koennte':
('verb3', 'verb1'), 'kollege': ('rel',), 'kollegen': ('rel',), 'kollegin': ('rel',), 'kommentiert': ('reviewed',),
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
'give3', 'deed3'), 'leitete': ('verb3',), 'leitfaden': ('thing',), 'lektoriert': ('reviewed',), 'lenz':
('name_words',), 'lerche': ('name_words',), 'lernt': ('verb3',), 'lernte': ('verb3',), 'les': ('give1', 'sees1'),
'lese': ('give1', 'sees1', 'verb1'), 'lesen': ('giveinf',), 'lesetipp': ('thing',), 'letzte': ('hello',), 'letzten':
('hello',), 'letzter': ('hello',), 'letztlich': ('filler',), 'leute': ('rel',), 'lieb': ('name_words',), 'lieber':
('hello',), 'liebt': ('verb3',), 'liebte': ('verb3',), 'lief': ('verb3',), 'liefer': ('give1', 'deed1'), 'liefere':
('give1', 'deed1'), 'liefern': ('give1', 'give3', 'giveinf', 'deed3'), 'liefert': ('verb3', 'give3', 'deed3',
'sends3'), 'lieferte': ('verb3',), 'liegt': ('verb3',), 'liess': ('verb3',), 'liest': ('verb3', 'give3', 'sends3',
'does3'), 'linde': ('name_words',), 'link': ('thing',), 'linkedin': ('network',), 'links': ('thing',), 'liste':
('thing',), 'literaturliste': ('thing',), 'litt': ('verb3',), 'lobt': ('verb3',), 'lobte': ('verb3',), 'loewe':
('name_words',), 'lokal': ('bookable',), 'lowe': ('name_words',), 'lunch': ('appointment',), 'lust': ('name_words',),
'ma': ('filler',), 'mach': ('give1', 'verb1'), 'mache': ('give1', 'verb1'), 'machen': ('give1', 'giveinf'), 'macht':
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
('seen_of',), 'mitbringen': ('giveinf',), 'mitgebracht': ('handed',), 'mitgegeben': ('handed',), 'mitgekommen':
('reach',), 'mitgekriegt': ('seen_of',), 'mitgruender': ('rel',), 'mitgruenderin': ('rel',), 'mitgrunder': ('rel',),
'mitgrunderin': ('rel',), 'mitnehmen': ('giveinf',), 'mittagessen': ('hello', 'appointment'), 'mittags': ('hello',),
'mittwoch': ('hello',), 'moant': ('saysv',), 'mochte': ('verb3', 'will3', 'needs', 'verb1'), 'mochten': ('verb3',
'will3'), 'moderiert': ('verb3',), 'moderierte': ('verb3',), 'moechte': ('verb3', 'will3', 'needs', 'verb1'),
'moechten': ('verb3', 'will3'), 'moegen': ('verb3',), 'moench': ('name_words',), 'mogen': ('verb3',), 'monat':
('hello',), 'monch': ('name_words',), 'mond': ('name_words',), 'montag': ('hello', 'name_words'), 'morgen': ('hello',
'name_words'), 'motzt': ('verb3',), 'motzte': ('verb3',), 'mueller': ('name_words',), 'muesse': ('should',),
'muessen': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'muesste': ('hello', 'verb3', 'should'), 'muller':
('name_words',), 'muss': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'musse': ('should',), 'mussen': ('hello',
'verb3', 'should', 'will3', 'verb1'), 'musste': ('hello', 'verb3', 'should'), 'muster': ('thing',), 'mustervertrag':
('thing',), 'mutter': ('rel',), 'möchte': ('verb3', 'will3', 'needs', 'verb1'), 'müsste': ('hello', 'verb3',
'should'), 'n': ('det',), 'nach': ('hello', 'particle'), 'nachbar': ('rel',), 'nachbarin': ('rel',), 'nachfassen':
('giveinf',), 'nachfolger': ('rel',), 'nachfolgerin': ('rel',), 'nachgebessert': ('reviewed', 'done'), 'nachgefragt':
('asked_for',), 'nachgeliefert': ('done',), 'nachgereicht': ('done',), 'nachhaken': ('giveinf',), 'nachher':
('filler',), 'nachliefern': ('giveinf',), 'nachmittag': ('hello',), 'nachreichen': ('giveinf',), 'nachricht':
('hello',), 'nachste': ('hello',), 'nachsten': ('hello',), 'nachster': ('hello',), 'nacht': ('name_words',),
'nachtmahl': ('hello',), 'naechste': ('hello',), 'naechsten': ('hello',), 'naechster': ('hello',), 'nagel':
('name_words',), 'nahegelegt': ('counselled',), 'nahm': ('verb3',), 'nannte': ('verb3',), 'nass': ('name_words',),
'ne': ('det',), 'ned': ('not',), 'neffe': ('rel',), 'nehm': ('give1',), 'nehme': ('give1',), 'nein': ('hello',),
'nem': ('det',), 'nen': ('det', 'hello'), 'nenn': ('give1',), 'nenne': ('give1',), 'nennen': ('giveinf',), 'nennt':
('verb3', 'give3'), 'ner': ('det',), 'nervt': ('verb3',), 'nervte': ('verb3',), 'net': ('not', 'hello'), 'nett':
('filler',), 'netterweise': ('filler',), 'neu': ('name_words',), 'neue': ('attribute',), 'neuem': ('attribute',),
'neuen': ('attribute',), 'neuer': ('attribute',), 'neues': ('attribute',), 'neulich': ('hello',), 'neumann':
('name_words',), 'newsletter': ('thing',), 'nich': ('not', 'hello'), 'nicht': ('not', 'hello'), 'nichte': ('rel',),
'nichts': ('not',), 'nie': ('not',), 'niemals': ('not',), 'niemand': ('not',), 'nimmt': ('verb3', 'does3'), 'nit':
('not',), 'nix': ('not', 'hello'), 'nm': ('det',), 'no': ('filler',), 'noch': ('filler', 'hello'), 'nochmal':
('filler',), 'nochmals': ('filler',), 'nod': ('not',), 'noed': ('not',), 'noh': ('filler',), 'nummer': ('thing',),
'nun': ('filler',), 'nur': ('filler', 'hello'), 'ob': ('hello',), 'oder': ('hello',), 'oefter': ('filler',), 'offen':
('filler',), 'ofter': ('filler',), 'ohne': ('not', 'hello'), 'oiso': ('filler',), 'oma': ('rel',), 'onepager':
('work',), 'onkel': ('rel',), 'opa': ('rel',), 'organisier': ('give1', 'deed1'), 'organisiere': ('give1', 'deed1',
'verb1'), 'organisieren': ('giveinf',), 'organisiert': ('give3', 'deed3', 'sends3', 'done', 'does3'), 'organisierte':
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
'samt': ('and',), 'sank': ('verb3',), 'sass': ('hello', 'verb1'), 'sassen': ('hello',), 'saß': ('hello', 'verb1'),
'saßen': ('hello',), 'schaefer': ('name_words',), 'schaemt': ('verb3',), 'schaemte': ('verb3',), 'schaetzt':
('verb3',), 'schaetzte': ('verb3',), 'schafer': ('name_words',), 'schaff': ('give1',), 'schafft': ('verb3',),
'schaffte': ('verb3',), 'schamt': ('verb3',), 'schamte': ('verb3',), 'schatzt': ('verb3',), 'schatzte': ('verb3',),
'schau': ('give1', 'sees1', 'verb1'), 'schaue': ('give1', 'sees1', 'verb1'), 'schaut': ('give3', 'sends3', 'does3'),
'schaute': ('reach',), 'scheint': ('verb3',), 'scheitert': ('verb3',), 'scheiterte': ('verb3',), 'schenken':
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
'skaliert': ('verb3',), 'slides': ('work', 'thing'), 'so': ('filler',), 'sofort': ('filler',), 'sogar': ('filler',),
'sogt': ('saysv',), 'sohn': ('rel',), 'soin': ('should',), 'soll': ('hello', 'verb3', 'should', 'verb1'), 'solle':
('should',), 'sollen': ('verb3', 'should', 'verb1'), 'solln': ('should',), 'sollt': ('should',), 'sollte': ('hello',
'verb3', 'should', 'will3', 'verb1'), 'sollten': ('should',), 'solltn': ('should',), 'sommer': ('name_words',),
'sonne': ('name_words',), 'sonntag': ('hello', 'name_words'), 'sorge': ('name_words',), 'sowie': ('and',), 'spaeter':
('filler',), 'spart': ('verb3',), 'spater': ('filler',), 'spazieren': ('gone',), 'spaziergang': ('hello',),
'spaziert': ('gone',), 'specht': ('name_words',), 'spendiere': ('give1',), 'spendieren': ('giveinf',), 'spendiert':
('give3',), 'spezl': ('rel',), 'spielt': ('verb3',), 'spielte': ('verb3',), 'sponsert': ('verb3',), 'spontan':
('filler',), 'sprach': ('reach',), 'sprech': ('give1',), 'spreche': ('give1',), 'spricht': ('does3',), 'stagniert':
('verb3',), 'stand': ('verb3',), 'star': ('name_words',), 'starb': ('verb3',), 'stark': ('name_words',), 'startet':
('verb3',), 'startete': ('verb3',), 'startup': ('rel',), 'steht': ('verb3',), 'steigt': ('verb3',), 'stein':
('name_words',), 'stell': ('give1', 'verb1'), 'stelle': ('give1', 'verb1'), 'stellen': ('give1',), 'stellt': ('verb3',
'give3', 'sends3'), 'stellte': ('verb3',), 'stellvertreter': ('rel',), 'stellvertreterin': ('rel',), 'stern':
('name_words',), 'steuerberater': ('rel',), 'steuerberaterin': ('rel',), 'stieg': ('verb3',), 'still': ('filler',),
'stirbt': ('verb3',), 'stoert': ('verb3',), 'stoerte': ('verb3',), 'storch': ('name_words',), 'stort': ('verb3',),
'storte': ('verb3',), 'strahlt': ('verb3',), 'strahlte': ('verb3',), 'stresst': ('verb3',), 'studie': ('thing',),
'studiert': ('verb3',), 'studierte': ('verb3',), 'stuft': ('verb3',), 'stunde': ('hello',), 'stunden': ('hello',),
'sturm': ('name_words',), 'suchen': ('verb3',), 'sucht': ('hello', 'verb3', 'give3', 'does3'), 'suchte': ('verb3',),
'sudert': ('verb3',), 'super': ('filler',), 'sync': ('appointment',), 'tadelt': ('verb3',), 'tag': ('hello',
'name_words'), 'tante': ('rel',), 'tat': ('verb3',), 'team': ('rel',), 'teile': ('give1',), 'teilen': ('giveinf',),
'teilt': ('give3', 'sends3'), 'telefonat': ('hello', 'appointment'), 'telefoniert': ('hello',), 'template':
('thing',), 'termin': ('hello', 'appointment'), 'testet': ('verb3', 'deed3', 'sends3', 'does3'), 'text': ('work',),
'texte': ('give1', 'work'), 'texted': ('reach',), 'texten': ('giveinf',), 'textet': ('give3',), 'textete': ('reach',),
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
'uberlegte': ('verb3',), 'ubermittelt': ('done',), 'ubermorgen': ('hello',), 'ubernahm': ('verb3',), 'ubernehm':
('give1',), 'ubernehme': ('give1', 'deed1', 'verb1'), 'ubernehmen': ('giveinf',), 'ubernimmt': ('verb3', 'give3',
'deed3', 'sends3', 'does3'), 'ubernommen': ('done',), 'uberrascht': ('verb3',), 'ubersetz': ('give1',), 'ubersetze':
('give1',), 'ubersetzen': ('giveinf',), 'ubersetzt': ('give3', 'sends3', 'done', 'does3'), 'ubersiedelt': ('verb3',),
'ubersiedelte': ('verb3',), 'uberweis': ('give1', 'deed1'), 'uberweise': ('give1', 'deed1'), 'uberweisen': ('give1',
'give3', 'giveinf', 'deed3'), 'uberweist': ('give3', 'deed3', 'sends3'), 'uberwiesen': ('done',), 'ueber': ('hello',),
'ueberarbeiten': ('giveinf',), 'ueberarbeitet': ('reviewed', 'deed3', 'sends3', 'done'), 'uebergab': ('verb3',),
'uebergeben': ('handed',), 'uebergibt': ('verb3',), 'ueberlassen': ('handed',), 'ueberlegt': ('verb3',), 'ueberlegte':
('verb3',), 'uebermittelt': ('done',), 'uebermorgen': ('hello',), 'uebernahm': ('verb3',), 'uebernehm': ('give1',),
'uebernehme': ('give1', 'deed1', 'verb1'), 'uebernehmen': ('giveinf',), 'uebernimmt': ('verb3', 'give3', 'deed3',
'sends3', 'does3'), 'uebernommen': ('done',), 'ueberrascht': ('verb3',), 'uebersetz': ('give1',), 'uebersetze':
('give1',), 'uebersetzen': ('giveinf',), 'uebersetzt': ('give3', 'sends3', 'done', 'does3'), 'uebersiedelt':
('verb3',), 'uebersiedelte': ('verb3',), 'ueberweis': ('give1', 'deed1'), 'ueberweise': ('give1', 'deed1'),
'ueberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'ueberweist': ('give3', 'deed3', 'sends3'), 'ueberwiesen':
('done',), 'uhr': ('hello',), 'um': ('particle',), 'umformuliert': ('reviewed',), 'umgehend': ('filler',),
'umgeschrieben': ('reviewed',), 'umgestellt': ('reviewed',), 'umhoeren': ('selfinf',), 'umhoren': ('selfinf',),
'umschauen': ('selfinf',), 'un': ('and',), 'unbedingt': ('filler',), 'und': ('and', 'hello'), 'uns': ('me', 'hello'),
'unser': ('my', 'hello'), 'unsere': ('my', 'hello'), 'unserem': ('my',), 'unseren': ('my',), 'unserer': ('my',),
'unseres': ('my',), 'unsern': ('my',), 'unsre': ('my',), 'unterlagen': ('hello', 'work', 'thing'), 'unternehmen':
('rel',), 'unterrichtet': ('verb3',), 'unterschreib': ('give1',), 'unterschreibe': ('give1', 'deed1'),
'unterschreiben': ('giveinf', 'deed3'), 'unterschreibt': ('verb3', 'give3', 'deed3', 'sends3'), 'unterschrieb':
('verb3',), 'unterschrieben': ('hello', 'done'), 'unterstuetze': ('give1',), 'unterstuetzen': ('giveinf',),
'unterstuetzt': ('give3',), 'unterstutze': ('give1',), 'unterstutzen': ('giveinf',), 'unterstutzt': ('give3',),
'unterwegs': ('hello',), 'unterzeichnet': ('verb3',), 'updaten': ('callinf',), 'ur': ('filler',), 'urban':
('name_words',), 'urlang': ('filler',), 'vater': ('rel',), 'verabschiedet': ('verb3',), 'veranstaltet': ('verb3',),
'veranstaltete': ('verb3',), 'verbessert': ('reviewed',), 'verbietet': ('verb3',), 'verbind': ('give1',), 'verbinde':
('give1',), 'verbinden': ('giveinf',), 'verbindet': ('give3',), 'verbunden': ('introduced',), 'verdient': ('verb3',),
'verdiente': ('verb3',), 'verdoppelt': ('verb3',), 'vereinbaren': ('giveinf',), 'vereinbart': ('hello',), 'verfasst':
('done',), 'vergass': ('verb3',), 'vergisst': ('verb3',), 'vergleicht': ('verb3',), 'verhandelt': ('verb3', 'deed3'),
'verhandelte': ('verb3',), 'verkauft': ('verb3',), 'verkaufte': ('verb3',), 'verklagt': ('verb3',), 'verknuepft':
('introduced',), 'verknupft': ('introduced',), 'verkuppelt': ('introduced',), 'verlaesst': ('verb3',), 'verlangt':
('verb3', 'needs', 'asked_for'), 'verlangte': ('verb3',), 'verlasst': ('verb3',), 'verlegt': ('verb3',), 'verleiht':
('verb3',), 'verliehen': ('handed',), 'verliert': ('verb3',), 'verliess': ('verb3',), 'verlobt': ('verb3',),
'verlobte': ('rel',), 'verlobter': ('rel',), 'verlor': ('verb3',), 'vermieter': ('rel',), 'vermieterin': ('rel',),
'vermietet': ('verb3',), 'vermitteln': ('giveinf',), 'vermittelt': ('give3', 'sends3', 'done'), 'vermutlich':
('filler',), 'vernetz': ('give1',), 'vernetze': ('give1',), 'vernetzen': ('giveinf',), 'vernetzt': ('give3',
'introduced'), 'verpasste': ('verb3',), 'verraet': ('says', 'verb3'), 'verrat': ('says', 'verb3'), 'verreist':
('verb3',), 'verriet': ('says', 'verb3'), 'verschickt': ('give3', 'deed3', 'sends3', 'done'), 'verschiebt':
('verb3',), 'verschlaeft': ('verb3',), 'verschlaft': ('verb3',), 'verschoben': ('hello',), 'versichert': ('vowed',),
'verspaetet': ('verb3',), 'verspatet': ('verb3',), 'versprach': ('verb3',), 'verspricht': ('verb3',), 'versproche':
('vowed',), 'versprochen': ('hello', 'vowed', 'said'), 'verstand': ('verb3',), 'versteht': ('verb3',), 'versuch':
('verb1',), 'versuche': ('verb1',), 'versucht': ('attempt', 'verb3'), 'versuchte': ('verb3',), 'vertrag': ('hello',),
'vertraut': ('verb3',), 'vertraute': ('verb3',), 'vertreibt': ('verb3',), 'victoria': ('name_words',), 'video':
('thing',), 'viel': ('hello',), 'viktoria': ('name_words',), 'viola': ('name_words',), 'vogel': ('name_words',),
'voll': ('filler',), 'vom': ('hello',), 'von': ('hello',), 'vor': ('particle',), 'vorbei': ('hello', 'particle'),
'vorbeigebracht': ('handed',), 'vorbeigefahren': ('reach',), 'vorbeigekommen': ('reach',), 'vorbeigeschaut':
('reach',), 'vorbereiten': ('giveinf',), 'vorbereitet': ('done',), 'vorerst': ('filler',), 'vorgaenger': ('rel',),
'vorgaengerin': ('rel',), 'vorganger': ('rel',), 'vorgangerin': ('rel',), 'vorgelegt': ('done',), 'vorgeschwaermt':
('recounts',), 'vorgeschwarmt': ('recounts',), 'vorgesetzte': ('rel',), 'vorgesetzter': ('rel',), 'vorgestellt':
('hello', 'introduced'), 'vorgestern': ('hello',), 'vorher': ('filler', 'hello'), 'vorlage': ('thing',), 'vormittag':
('hello',), 'vorstellen': ('giveinf',), 'vortrag': ('work',), 'wachst': ('verb3',), 'waechst': ('verb3',), 'waehlt':
('verb3',), 'waer': ('verb3',), 'waere': ('verb3',), 'wagner': ('name_words',), 'wahlt': ('verb3',), 'wahrscheinlich':
('filler',), 'wald': ('name_words',), 'wandert': ('verb3',), 'war': ('verb3', 'verb1'), 'ware': ('verb3',), 'waren':
('hello', 'verb3', 'verb1'), 'warnt': ('verb3',), 'warnte': ('verb3',), 'warte': ('hello', 'verb1'), 'wartet':
('verb3',), 'wartete': ('verb3',), 'was': ('hello',), 'weber': ('name_words',), 'website': ('work',), 'wechselt':
('hello', 'verb3'), 'wechselte': ('verb3',), 'weder': ('not',), 'weekly': ('appointment',), 'wegen': ('hello',),
'weil': ('hello',), 'weint': ('verb3',), 'weinte': ('verb3',), 'weiss': ('verb3', 'name_words'), 'weiter':
('particle',), 'weitergeben': ('giveinf',), 'weitergeleitet': ('handed', 'done'), 'weiterhin': ('filler',),
'weiterleiten': ('giveinf',), 'weiß': ('verb3', 'name_words'), 'welche': ('hello',), 'wenn': ('hello',), 'werd':
('verb1',), 'werde': ('verb1',), 'werden': ('verb3', 'will3', 'verb1'), 'whatsappe': ('give1',), 'whatsappt':
('give3',), 'whitepaper': ('thing',), 'wie': ('hello',), 'wieder': ('filler', 'hello'), 'wien': ('name_words',),
'wild': ('name_words',), 'will': ('hello', 'verb3', 'name_words', 'will3', 'needs', 'verb1'), 'winter':
('name_words',), 'wir': ('i', 'hello'), 'wird': ('hello', 'verb3', 'will3'), 'wirklich': ('filler',), 'wirkt':
('verb3',), 'wirkte': ('verb3',), 'wirt': ('name_words',), 'wo': ('hello',), 'woche': ('hello',), 'wohl': ('filler',),
'wohnt': ('verb3',), 'wohnte': ('verb3',), 'wolf': ('name_words',), 'wollen': ('verb3', 'will3', 'verb1'), 'wollte':
('hello', 'verb3', 'will3', 'verb1'), 'wollten': ('verb3', 'will3'), 'wuchs': ('verb3',), 'wuenscht': ('verb3',
'needs'), 'wuenschte': ('verb3',), 'wuerde': ('verb3', 'verb1'), 'wundert': ('verb3',), 'wunderte': ('verb3',),
'wunscht': ('verb3', 'needs'), 'wunschte': ('verb3',), 'wurde': ('hello', 'verb3', 'verb1'), 'wurden': ('verb3',),
'wusste': ('verb3',), 'wär': ('verb3',), 'würde': ('verb3', 'verb1'), 'xing': ('network',), 'zahl': ('give1',),
'zahle': ('give1',), 'zahlen': ('giveinf',), 'zahlt': ('verb3', 'give3'), 'zahlte': ('verb3',), 'zart':
('name_words',), 'zeig': ('give1',), 'zeige': ('give1',), 'zeigen': ('give1', 'give3', 'giveinf'), 'zeigt': ('verb3',
'give3'), 'zeigte': ('verb3',), 'zeitnah': ('filler',), 'zerpfluckt': ('reviewed',), 'zerpflueckt': ('reviewed',),
'ziehen': ('verb3',), 'zieht': ('hello', 'verb3'), 'zimmer': ('bookable',), 'zimmermann': ('name_words',), 'zitiert':
('verb3',), 'zmittag': ('hello',), 'zmorge': ('hello',), 'znacht': ('hello',), 'zoegert': ('verb3',), 'zoegerte':
('verb3',), 'zog': ('verb3',), 'zogert': ('verb3',), 'zogerte': ('verb3',), 'zoom': ('appointment',), 'zudem':
('filler',), 'zuerst': ('filler',), 'zufaellig': ('filler',), 'zufaelligerweise': ('filler',), 'zufallig':
('filler',), 'zufalligerweise': ('filler',), 'zug': ('bookable',), 'zugeraten': ('counselled',), 'zugesagt': ('vowed',
'said'), 'zugesandt': ('done',), 'zugeschickt': ('handed', 'done'), 'zugesichert': ('vowed',), 'zugestellt':
('done',), 'zukommen': ('giveinf',), 'zukuenftige': ('attribute',), 'zukuenftigen': ('attribute',), 'zukuenftiger':
('attribute',), 'zukunftige': ('attribute',), 'zukunftigen': ('attribute',), 'zukunftiger': ('attribute',), 'zuletzt':
('filler',), 'zum': ('hello',), 'zur': ('hello',), 'zuruck': ('particle',), 'zuruckbringen': ('giveinf',),
'zuruckgeben': ('giveinf',), 'zuruckgemeldet': ('reach',), 'zuruckgerufen': ('attempt', 'reach'), 'zuruckgeschickt':
('done',), 'zuruckgeschrieben': ('reach',), 'zuruckmelden': ('giveinf',), 'zuruckrufen': ('hello', 'giveinf',
'callinf'), 'zuruckschicken': ('giveinf',), 'zuruckschreiben': ('callinf',), 'zuruckzahlen': ('giveinf',), 'zurueck':
('particle',), 'zurueckbringen': ('giveinf',), 'zurueckgeben': ('giveinf',), 'zurueckgemeldet': ('reach',),
'zurueckgerufen': ('attempt', 'reach'), 'zurueckgeschickt': ('done',), 'zurueckgeschrieben': ('reach',),
'zurueckmelden': ('giveinf',), 'zurueckrufen': ('hello', 'giveinf', 'callinf'), 'zurueckschicken': ('giveinf',),
'zurueckschreiben': ('callinf',), 'zurueckzahlen': ('giveinf',), 'zusaetzlich': ('filler',), 'zusagen': ('giveinf',),
'zusammen': ('hello', 'particle'), 'zusammengebracht': ('introduced',), 'zusammengespannt': ('introduced',),
'zusatzlich': ('filler',), 'zuschicken': ('giveinf',), 'zusenden': ('giveinf',), 'zwei': ('hello',), 'zweifelt':
('verb3',), 'zweifelte': ('verb3',), 'zwischen': ('hello',)}


CLAUSES = [{'': (5, 'mine')}, {'<giveinf>': 0}, {'N': 1}, {'...': 2}, {'': (2, 'plan')}, {'N': 4}, {'ich': 5, 'wir':
5}, {'besuch': 6, 'besuche': 6, 'seh': 6, 'sehe': 6, 'treff': 6, 'treffe': 6}, {'...': 1}, {'<callinf>': 0, '<det>':
8, '<giveinf>': 0}, {'<callinf>': 0}, {'^': 10}, {'...': 11}, {'^': 9, 'wegen': 12, 'zu': 12, 'zum': 12, 'zur': 12},
{'$$': 0}, {'ich': 14, 'wir': 14}, {'': (7, 'waiting')}, {'<until>': 16, 'bis': 16}, {'<until>': 0}, {'ich': 18,
'wir': 18}, {'': (6, 'theirs')}, {'<until>': 20}, {'$$': 20}, {'<until>': 20, 'noch': 22, 'selbst': 22}, {'N': 21,
'er': 23, 'sie': 23}, {'<them>': 0}, {'<them>': 16}, {'an': 25, 'von': 26}, {'ihm': 16, 'ihnen': 16, 'ihr': 16},
{'von': 28}, {'<them>': 18}, {'N': 21, 'er': 21, 'sie': 21}, {'ich': 14}, {'N': 22, 'er': 22, 'sie': 22}, {'alles': 0,
'beides': 0, 'jeweils': 0}, {'sein': 0}, {'da': 35, 'fertig': 0, 'hin': 0, 'raus': 0, 'stehen': 0, 'weg': 0},
{'werden': 18}, {'<until>': 36, 'fertig': 37, 'raus': 18}, {'<until>': 16}, {'<them>': 39}, {':': 15, '<asked_for>':
17, '<deed1>': 19, '<deed3>': 24, '<does3>': 24, '<give1>': 19, '<give3>': 24, '<until>': 27, 'D': 29, 'an': 30,
'arbeitet': 31, 'besorg': 32, 'besorge': 32, 'besorgt': 33, 'bestelle': 32, 'bestellt': 33, 'buche': 32, 'bucht': 33,
'checkt': 33, 'erledige': 32, 'erledigt': 33, 'ich': 34, 'klaer': 32, 'klaere': 32, 'klaert': 33, 'klar': 32, 'klare':
32, 'klart': 33, 'liefere': 32, 'liefert': 33, 'mach': 32, 'mache': 32, 'macht': 33, 'mailt': 33, 'muessen': 38,
'muss': 38, 'mussen': 38, 'organisier': 32, 'organisiere': 32, 'organisiert': 33, 'pruefe': 32, 'prueft': 33, 'prufe':
32, 'pruft': 33, 'reserviere': 32, 'reserviert': 33, 'schick': 32, 'schicke': 32, 'schickt': 33, 'schreib': 32,
'schreibe': 32, 'schreibt': 33, 'sendet': 33, 'setzt': 31, 'ubernehme': 32, 'ubernimmt': 33, 'uebernehme': 32,
'uebernimmt': 33, 'verschickt': 33, 'von': 40}, {'': (6, 'theirs'), 'an': 20, 'durch': 20, 'nach': 20, 'um': 20},
{'<me>': 42}, {'an': 20, 'durch': 20, 'fuer': 43, 'fur': 43, 'nach': 20, 'um': 20}, {'...': 44}, {'<they>': 45},
{'<does3>': 46}, {'fuer': 43, 'fur': 43}, {'...': 48}, {'<they>': 49}, {'<does3>': 50}, {'...': 41, 'das': 47, 'dem':
51, 'den': 47, 'die': 47}, {'': (17, 'gave:feedback')}, {'gegeben': 53}, {'...': 54, 'gegeben': 53}, {'anmerkungen':
55, 'feedback': 55, 'kommentare': 55, 'korrekturen': 55, 'rueckmeldung': 55}, {'anmerkungen': 55, 'feedback': 55,
'kommentare': 55, 'korrekturen': 55, 'ruckmeldung': 55}, {'abklaeren': 0, 'abklaren': 0, 'ausmachen': 0, 'bedanken':
0, 'besprechen': 0, 'entschuldigen': 0, 'klaeren': 0, 'klaren': 0, 'melden': 0, 'nachfassen': 0, 'nachfragen': 0,
'nachhaken': 0, 'vereinbaren': 0}, {'^': 58}, {'...': 59, '^': 58}, {'N': 60}, {'mit': 5}, {'N': 4, 'mich': 62}, {'':
(0, 'missed')}, {'krank': 64, 'verhindert': 64, 'verkuehlt': 64, 'verkuhlt': 64}, {'krank': 64, 'leider': 65,
'verhindert': 64, 'verkuehlt': 64, 'verkuhlt': 64}, {'anmerkungen': 55, 'feedback': 55, 'kommentare': 55,
'korrekturen': 55, 'ruckmeldung': 55, 'rueckmeldung': 55}, {'<until>': 0, 'alles': 0, 'beides': 0}, {'...': 68},
{'<det>': 69}, {'sein': 64}, {'dabei': 71, 'hinfahren': 64, 'hingehen': 64, 'kommen': 64, 'teilnehmen': 64}, {'...':
72, 'dabei': 71, 'hinfahren': 64, 'hingehen': 64, 'kommen': 64, 'teilnehmen': 64}, {'nicht': 73}, {'leider': 74,
'nicht': 73}, {'am': 64, 'auf': 64, 'bei': 64, 'beim': 64, 'da': 64, 'dabei': 64, 'im': 64, 'mit': 64}, {'krank': 64,
'ned': 76, 'net': 76, 'nicht': 76, 'verhindert': 64, 'verkuehlt': 64, 'verkuhlt': 64}, {'krank': 64, 'leider': 77,
'ned': 76, 'net': 76, 'nicht': 76, 'verhindert': 64, 'verkuehlt': 64, 'verkuhlt': 64}, {'^': 70, 'bin': 66, 'kann':
75, 'konnte': 75, 'war': 78}, {'': (13, 'talk')}, {'vor': 80}, {'dir': 81}, {'<det>': 3, 'D': 7, 'N': 13, '^': 52,
'anmerkungen': 55, 'ausfuehrliche': 56, 'ausfuehrliches': 56, 'ausfuhrliche': 57, 'ausfuhrliches': 57, 'bei': 61,
'besuch': 63, 'besuche': 63, 'bin': 66, 'ehrliche': 67, 'ehrliches': 67, 'feedback': 55, 'ich': 79, 'kann': 75,
'kommentare': 55, 'konnte': 75, 'korrekturen': 55, 'kurze': 67, 'kurzes': 67, 'mit': 61, 'ruckmeldung': 55,
'rueckmeldung': 55, 'seh': 63, 'sehe': 63, 'stell': 82, 'treff': 63, 'treffe': 63, 'war': 78}, {'vergessen': 64},
{'anzurufen': 84}, {'D': 4}, {'...': 86, 'D': 4}, {'...': 86, 'D': 4, 'uns': 87}, {'besuchen': 88, 'essen': 88,
'fahren': 88, 'feiern': 88, 'fliegen': 88, 'gehen': 88, 'halten': 88, 'machen': 88, 'reden': 88, 'sehen': 88,
'sprechen': 88, 'starten': 88, 'telefonieren': 88, 'treffen': 88, 'veranstalten': 88}, {'ich': 89}, {'aus': 64},
{'faellt': 91, 'fallt': 91, 'fiel': 91, 'vergessen': 64, 'verpasst': 64, 'versaeumt': 64, 'versaumt': 64,
'verschlafen': 64, 'verschwitzt': 64}, {'besorgt': 4, 'bestellt': 4, 'gebucht': 4, 'gekauft': 4, 'reserviert': 4},
{'besorgt': 4, 'bestellt': 4, 'gebucht': 4, 'gekauft': 4, 'ist': 93, 'reserviert': 4, 'sind': 93}, {'': (3,
'advice')}, {'^': 95}, {'^': 95, 'dass': 96}, {'^': 95, 'dass': 96, 'ist': 97, 'lautet': 97, 'war': 97}, {'<them>':
98}, {'^': 95, 'bekommen': 96, 'dazu': 96, 'erhalten': 96, 'geholt': 96, 'ist': 96, 'lautet': 96, 'v': 99, 'vom': 99,
'von': 99, 'war': 96}, {'^': 0}, {'<until>': 101}, {'': (15, 'contact')}, {'': (20, 'gave:resource')}, {'<thing>':
104}, {'...': 105}, {'N': 106}, {'an': 107}, {'angefragt': 103, 'angerufen': 103, 'bestaetigt': 103, 'bestatigt': 103,
'gefragt': 103, 'gemailt': 103, 'gemeldet': 103, 'geschrieben': 103, 'nachgefragt': 103, 'reklamiert': 103,
'zugesagt': 103}, {'<should>': 96}, {'ich': 110, 'man': 110, 'wir': 110}, {'das': 111, 'dass': 111, 'ich': 110, 'man':
110, 'wir': 110}, {'<said>': 112, 'angeboten': 103, 'anvertraut': 103, 'berichtet': 103, 'empfohlen': 103, 'erzaehlt':
103, 'erzahlt': 103, 'geantwortet': 103, 'gebeichtet': 103, 'geholfen': 103, 'geklagt': 103, 'gemailt': 103,
'geraten': 103, 'gesagt': 103, 'geschickt': 103, 'geschildert': 103, 'geschrieben': 103, 'gesteckt': 103, 'gezeigt':
103, 'gratuliert': 103, 'mitgeteilt': 103, 'praesentiert': 103, 'prasentiert': 103, 'verraten': 103, 'versprochen':
103, 'vorgestellt': 103, 'zugesagt': 103}, {'gegeben': 96, 'mitgegeben': 96}, {'<counselled>': 95, '<vowed>': 20},
{'...': 115}, {'<counsel>': 114}, {'gelegt': 96}, {'herz': 118}, {'<counselled>': 97}, {'gewarnt': 95}, {'...': 121},
{'^': 95, 'vor': 96}, {'^': 122, 'gewarnt': 123}, {'<counselled>': 97, 'davon': 120, 'dazu': 120}, {'': (4,
'needs_from_me')}, {'^': 126}, {'gegeben': 96}, {'weg': 128}, {'den': 129}, {'auf': 130}, {'gebeten': 126}, {'...':
132}, {'^': 133}, {'^': 122}, {'...': 113, '<counsel>': 114, '<counselled>': 97, '^': 116, 'abgeholt': 103, 'als':
117, 'angerufen': 103, 'angeschrieben': 103, 'angesprochen': 103, 'ans': 119, 'ausgefuehrt': 103, 'ausgefuhrt': 103,
'begleitet': 103, 'bekocht': 103, 'besucht': 103, 'davon': 120, 'davor': 124, 'dazu': 120, 'den': 117, 'dringend':
125, 'einen': 117, 'eingeladen': 103, 'eingeredet': 96, 'gebeten': 127, 'getroffen': 103, 'gewarnt': 123,
'interviewt': 103, 'kontaktiert': 103, 'mit': 131, 'nahe': 118, 'nen': 117, 'stark': 125, 'um': 134, 'vor': 135,
'zuruckgerufen': 103, 'zurueckgerufen': 103}, {'dass': 111, 'ich': 110, 'man': 110, 'wir': 110}, {'<said>': 137},
{'<vowed>': 20}, {'...': 139}, {'...': 138, '<said>': 137, '^': 140}, {'^': 20}, {'<me>': 142, '^': 20, 'er': 142,
'sie': 142}, {'<me>': 142, '^': 20, 'dass': 143, 'er': 142, 'sie': 142}, {'<vowed>': 144}, {'...': 138, '<me>': 141,
'<said>': 137, '<vowed>': 144, 'mir': 145, 'uns': 145}, {'<counselled>': 96}, {'<should>': 95}, {'...': 148},
{'<should>': 96, '^': 149}, {'ich': 150, 'man': 150, 'wir': 150}, {'dass': 151, 'ich': 110, 'man': 110, 'wir': 110},
{'': (15, 'contact'), 'dass': 151, 'ich': 110, 'man': 110, 'wir': 110}, {'angelaeutet': 103, 'angelautet': 103,
'angerufen': 103}, {'<vowed>': 144, 'gemeint': 152, 'gesagt': 152, 'geschrieben': 152, 'gmeint': 137, 'gsagt': 137},
{'bedankt': 103, 'entschuldigt': 103, 'gemeldet': 103, 'geruehrt': 103, 'geruhrt': 103, 'verabschiedet': 103},
{'<me>': 156}, {'...': 156, 'bedankt': 103, 'bei': 157, 'entschuldigt': 103, 'gemeldet': 103, 'geruehrt': 103,
'geruhrt': 103, 'verabschiedet': 103}, {'<vowed>': 144, 'angelaeutet': 103, 'angelautet': 103, 'angerufen': 103,
'gemeint': 152, 'gesagt': 152, 'geschrieben': 152, 'gmeint': 137, 'gsagt': 137}, {'...': 109, '<me>': 136, '<they>':
146, '<vowed>': 144, 'angelaeutet': 103, 'angelautet': 103, 'angerufen': 103, 'davon': 147, 'dazu': 147, 'empfohlen':
96, 'geantwortet': 103, 'gemailt': 103, 'gemeint': 152, 'gesagt': 152, 'geschrieben': 153, 'gesimst': 103, 'gmeint':
137, 'gsagt': 137, 'mich': 154, 'mir': 155, 'sich': 158, 'uns': 159, 'zuruckgerufen': 103, 'zuruckgeschrieben': 103,
'zurueckgerufen': 103, 'zurueckgeschrieben': 103}, {'besucht': 103, 'gegessen': 103, 'gehabt': 103, 'gequatscht': 103,
'geredet': 103, 'gesehen': 103, 'gesprochen': 103, 'getroffen': 103, 'telefoniert': 103}, {'<handed>': 104,
'<handed_apart>': 104}, {'...': 162}, {'<them>': 101, '^': 0}, {'ich': 164, 'wir': 164}, {'das': 165, 'dass': 165},
{'lassen': 104}, {'zukommen': 167}, {'...': 168, 'zukommen': 167}, {'': (9, 'told')}, {'': (8, 'asked')}, {'': (22,
'gave:encouragement')}, {'': (10, 'thanks')}, {'': (18, 'gave:knowledge')}, {'': (21, 'gave:referral')}, {'': (19,
'gave:mentoring')}, {'<handed_apart>': 103, '<my>': 163, '<said>': 166, '<thing>': 169, 'abgesagt': 170, 'angefragt':
171, 'angeklopft': 171, 'aufgemuntert': 172, 'bedankt': 173, 'beigebracht': 174, 'berichtet': 170, 'bestaerkt': 172,
'bestarkt': 172, 'empfohlen': 175, 'erklaert': 170, 'erklart': 170, 'ermutigt': 172, 'erzaehlt': 170, 'erzahlt': 170,
'geantwortet': 170, 'gebeichtet': 170, 'gebeten': 171, 'gecoacht': 176, 'gefragt': 171, 'geholfen': 174, 'gementort':
176, 'gesagt': 170, 'geschildert': 170, 'gesteckt': 170, 'getroestet': 172, 'getrostet': 172, 'gezeigt': 170,
'gratuliert': 170, 'informiert': 170, 'kondoliert': 170, 'mitgeteilt': 170, 'nachgefasst': 171, 'nachgefragt': 171,
'nachgehakt': 171, 'vermittelt': 175, 'verraten': 170, 'weiterempfohlen': 175, 'zugehoert': 172, 'zugehort': 172,
'zugesagt': 170}, {'^': 0, 'ich': 101, 'wir': 101}, {'^': 0, 'das': 178, 'dass': 178, 'ich': 101, 'wir': 101}, {'':
(16, 'gave:intro')}, {'gemacht': 180}, {'gebracht': 180}, {'kontakt': 182}, {'<introduced>': 180, 'bekannt': 181,
'in': 183}, {'...': 184}, {'<vowed>': 0}, {'...': 186}, {'<me>': 142}, {'gebeten': 188}, {'ich': 101, 'wir': 101},
{'das': 190, 'dass': 190, 'ich': 101, 'wir': 101}, {'gegeben': 101}, {'wort': 192}, {'N': 185}, {'gebeten': 20},
{'...': 195}, {'^': 196}, {'...': 177, '<vowed>': 179, 'N': 185, '^': 187, 'darum': 189, 'drum': 189, 'ersucht': 188,
'gebeten': 188, 'gesagt': 191, 'geschrieben': 191, 'gsagt': 191, 'gschriebn': 191, 'mein': 193, 'mit': 194, 'um':
197}, {'<introduced>': 180, 'bekannt': 181, 'zusammengebracht': 180}, {'...': 199, '<introduced>': 180, 'bekannt':
181, 'zusammengebracht': 180}, {'N': 200}, {'<and>': 201, 'N': 185, 'dem': 194, 'der': 194, 'mit': 194}, {'angefragt':
171, 'angeklopft': 171, 'bedankt': 173, 'nachgefasst': 171, 'nachgefragt': 171, 'nachgehakt': 171}, {'...': 203},
{'<them>': 204}, {'angerufen': 64, 'besucht': 64, 'erreicht': 64, 'erwischt': 64, 'geschafft': 64, 'gesehen': 64,
'gesprochen': 64, 'getroffen': 64}, {'...': 206, 'angerufen': 64, 'besucht': 64, 'erreicht': 64, 'erwischt': 64,
'geschafft': 64, 'gesehen': 64, 'gesprochen': 64, 'getroffen': 64}, {'nicht': 207}, {'leider': 208, 'nicht': 207},
{'<my>': 163, '<said>': 166, '<thing>': 169, 'abgesagt': 170, 'angefragt': 171, 'angeklopft': 171, 'berichtet': 170,
'erklaert': 170, 'erklart': 170, 'erzaehlt': 170, 'erzahlt': 170, 'geantwortet': 170, 'gebeichtet': 170, 'gefragt':
171, 'gesagt': 170, 'geschildert': 170, 'gesteckt': 170, 'gezeigt': 170, 'informiert': 170, 'mitgeteilt': 170,
'nachgefasst': 171, 'nachgefragt': 171, 'nachgehakt': 171, 'verraten': 170, 'zugesagt': 170}, {'...': 210, '<vowed>':
179, '^': 187, 'darum': 189, 'drum': 189, 'ersucht': 188, 'gebeten': 188, 'um': 197}, {'angefragt': 171, 'angeklopft':
171, 'nachgefasst': 171, 'nachgefragt': 171, 'nachgehakt': 171}, {'...': 212}, {'<them>': 213}, {'...': 161, '<them>':
211, '<vowed>': 179, '^': 187, 'bei': 214}, {'bedankt': 173}, {'...': 216}, {'<them>': 217}, {'erklaert': 101,
'erklart': 101}, {'<them>': 217, 'angeboten': 101, 'bei': 218, 'bereit': 219, 'bereiterklaert': 101, 'bereiterklart':
101, 'verpflichtet': 101}, {'geben': 101, 'liefern': 101, 'schicken': 101, 'zahlen': 101}, {'zu': 221}, {'...': 161,
'<them>': 198, '<vowed>': 179, 'N': 202, '^': 187, 'bei': 205, 'es': 209, 'gesagt': 191, 'geschrieben': 191, 'gsagt':
191, 'gschriebn': 191, 'ich': 215, 'leider': 208, 'mein': 193, 'mich': 220, 'nicht': 207, 'noch': 222, 'wir': 215,
'zu': 221}, {'': (14, 'together')}, {'N': 217}, {'lassen': 64}, {'gelassen': 64, 'lassen': 64}, {'abgeholt': 224,
'angerufen': 224, 'ausgefuehrt': 224, 'ausgefuhrt': 224, 'bei': 225, 'berichtet': 80, 'besucht': 224, 'eingeladen':
224, 'erzaehlt': 80, 'erzahlt': 80, 'geantwortet': 224, 'gebeichtet': 80, 'gefluestert': 80, 'geflustert': 80,
'gemailt': 224, 'gesagt': 80, 'geschrieben': 224, 'gesteckt': 80, 'getroffen': 224, 'haengen': 226, 'haengenlassen':
64, 'hangen': 226, 'hangenlassen': 64, 'sitzen': 227, 'sitzengelassen': 64, 'vergessen': 64, 'verpasst': 64,
'verraten': 80, 'versetzt': 64}, {'<them>': 163}, {'ich': 229, 'wir': 229}, {'<have>': 230}, {'...': 231}, {'<me>':
126}, {'von': 233}, {'D': 126}, {'...': 235}, {'...': 234, '<det>': 236, '<my>': 126}, {'<me>': 127}, {'^': 237,
'von': 238}, {'<give3>': 188}, {'N': 240, 'das': 111, 'dass': 111, 'er': 240, 'ich': 110, 'man': 110, 'sie': 240,
'wir': 110}, {'bleib': 96, 'erhoeh': 96, 'erhoh': 96, 'fang': 96, 'frag': 96, 'geh': 96, 'hoer': 96, 'hor': 96,
'lass': 96, 'mach': 96, 'macht': 96, 'nimm': 96, 'red': 96, 'stell': 96, 'such': 96, 'verkauf': 96}, {'i': 110, 'ich':
110, 'man': 110, 'wir': 110}, {'i': 110, 'ich': 150, 'man': 150, 'wir': 150}, {'bleib': 96, 'bloss': 242, 'das': 243,
'dass': 244, 'erhoeh': 96, 'erhoh': 96, 'fang': 96, 'frag': 96, 'geh': 96, 'hoer': 96, 'hor': 96, 'i': 110, 'ich':
110, 'lass': 96, 'mach': 96, 'macht': 96, 'man': 110, 'nimm': 96, 'nur': 242, 'red': 96, 'stell': 96, 'such': 96,
'verkauf': 96, 'wir': 110}, {'<they>': 245, 'bleib': 96, 'bloss': 242, 'das': 243, 'dass': 244, 'erhoeh': 96, 'erhoh':
96, 'fang': 96, 'frag': 96, 'geh': 96, 'hoer': 96, 'hor': 96, 'i': 110, 'ich': 110, 'lass': 96, 'mach': 96, 'macht':
96, 'man': 110, 'nimm': 96, 'nur': 242, 'red': 96, 'stell': 96, 'such': 96, 'verkauf': 96, 'wir': 110}, {'...': 21},
{'^': 247}, {'<them>': 96}, {'<them>': 101, 'laut': 249}, {'<them>': 101, 'ich': 250, 'wir': 250}, {'^': 95, 'dass':
96, 'ist': 97, 'lautet': 97, 'lautete': 97, 'waere': 97, 'war': 97, 'ware': 97}, {'<me>': 252}, {'^': 95, 'dass': 96,
'ist': 97, 'lautet': 97, 'lautete': 97, 'waere': 97, 'war': 97}, {'<me>': 254}, {'^': 95, 'dass': 96, 'ist': 97,
'lautet': 97, 'lautete': 97, 'war': 97, 'ware': 97}, {'<me>': 256}, {'^': 95, 'an': 253, 'befolgt': 80, 'beherzigt':
80, 'dass': 96, 'dazu': 252, 'fuer': 255, 'fur': 257, 'ignoriert': 80, 'ist': 97, 'lautet': 97, 'lautete': 97,
'umgesetzt': 80, 'waere': 97, 'war': 97, 'ware': 97}, {'<reviewed>': 53}, {'...': 259, '<reviewed>': 53},
{'<counsel>': 258, '<work>': 260}, {'<handed>': 104}, {'...': 262, '<handed>': 104}, {'<reviewed>': 53,
'<reviewed_apart>': 53}, {'ausgeliehen': 104, 'geborgt': 104, 'geliehen': 104, 'ueberlassen': 104}, {'ausgeliehen':
104, 'geborgt': 104, 'geliehen': 104, 'uberlassen': 104}, {'gegeben': 53, 'geschickt': 53, 'geschrieben': 53}, {'...':
267}, {'auf': 268, 'fuer': 268, 'fur': 268, 'gegeben': 53, 'geschickt': 53, 'geschrieben': 53, 'uber': 268, 'ueber':
268, 'zu': 268, 'zum': 268, 'zur': 268}, {'auf': 268, 'fuer': 268, 'gegeben': 53, 'geschickt': 53, 'geschrieben': 53,
'ueber': 268, 'zu': 268, 'zum': 268, 'zur': 268}, {'anmerkungen': 270, 'feedback': 270, 'kommentare': 270,
'rueckmeldung': 270}, {'auf': 268, 'fur': 268, 'gegeben': 53, 'geschickt': 53, 'geschrieben': 53, 'uber': 268, 'zu':
268, 'zum': 268, 'zur': 268}, {'anmerkungen': 272, 'feedback': 272, 'kommentare': 272, 'ruckmeldung': 272},
{'ausgeliehen': 104, 'geborgt': 104, 'geliehen': 104, 'uberlassen': 104, 'ueberlassen': 104}, {'gestarkt': 172},
{'gestaerkt': 172}, {'rucken': 275, 'ruecken': 276}, {'anmerkungen': 269, 'feedback': 269, 'kommentare': 269,
'ruckmeldung': 272, 'rueckmeldung': 270}, {'': (18, 'gave:knowledge'), 'wie': 174}, {'zugeredet': 172}, {'gemacht':
172, 'zugesprochen': 172}, {'auf': 268, 'fuer': 268, 'fur': 268, 'uber': 268, 'ueber': 268, 'zu': 268, 'zum': 268,
'zur': 268}, {'auf': 268, 'fur': 268, 'uber': 268, 'zu': 268, 'zum': 268, 'zur': 268}, {'auf': 268, 'fuer': 268,
'ueber': 268, 'zu': 268, 'zum': 268, 'zur': 268}, {'anmerkungen': 282, 'feedback': 282, 'kommentare': 282,
'ruckmeldung': 283, 'rueckmeldung': 284}, {'<thing>': 263, '<work>': 264, 'angelernt': 174, 'anhaenger': 265,
'anhanger': 266, 'anmerkungen': 269, 'aufgemuntert': 172, 'ausfuehrlich': 271, 'ausfuehrliches': 271, 'ausfuhrlich':
273, 'ausfuhrliches': 273, 'auto': 274, 'beamer': 274, 'beigebracht': 174, 'bestaerkt': 172, 'bestarkt': 172,
'bohrmaschine': 274, 'buero': 265, 'buro': 266, 'den': 277, 'ehrliches': 278, 'eingearbeitet': 174, 'eingeschult':
174, 'eingewiesen': 174, 'erklaert': 174, 'erklart': 174, 'ermutigt': 172, 'fahrrad': 274, 'feedback': 269,
'gecoached': 176, 'gecoacht': 176, 'geholfen': 174, 'geld': 274, 'gementort': 176, 'getroestet': 172, 'getrostet':
172, 'gezeigt': 279, 'gut': 280, 'gutes': 278, 'kamera': 274, 'kommentare': 269, 'kurzes': 278, 'lastenrad': 274,
'mein': 278, 'mut': 281, 'offenes': 278, 'rad': 274, 'raum': 274, 'ruckmeldung': 272, 'rueckmeldung': 270,
'schluessel': 265, 'schlussel': 266, 'schriftlich': 285, 'schriftliches': 285, 'viel': 278, 'werkzeug': 274}, {'^': 0,
'das': 190, 'dass': 190}, {'geschrieben': 175}, {'gebracht': 175, 'gegeben': 175, 'geschickt': 175, 'vermittelt': 175,
'verschafft': 175, 'weitergeleitet': 175, 'zugeschanzt': 175}, {'ausgeholfen': 174, 'beraten': 174, 'geholfen': 174,
'gholfn': 174, 'unterstuetzt': 174, 'unterstutzt': 174}, {'...': 290}, {'ausgeholfen': 174, 'geholfen': 174, 'gholfn':
174, 'unterstuetzt': 174, 'unterstutzt': 174}, {'...': 292}, {'schuldig': 0}, {'...': 294}, {'^': 295}, {'ich': 296},
{'gegeben': 180, 'gemacht': 180, 'hergestellt': 180, 'vermittelt': 180}, {'N': 298}, {'zu': 299}, {'gegeben': 174},
{'...': 301}, {'...': 301, 'fuer': 302, 'fur': 302, 'zu': 302, 'zum': 302, 'zur': 302}, {'...': 301, 'fuer': 302,
'zu': 302, 'zum': 302, 'zur': 302}, {'...': 301, 'fur': 302, 'zu': 302, 'zum': 302, 'zur': 302}, {'kontakt': 300,
'rat': 303, 'ratschlaege': 304, 'ratschlage': 305, 'tipp': 303, 'tipps': 303}, {'rat': 303, 'ratschlaege': 304,
'ratschlage': 305, 'tipp': 303, 'tipps': 303}, {'arbeitszeugnis': 288, 'empfehlungsschreiben': 288, 'paar': 307,
'referenz': 288, 'zeugnis': 288}, {'arbeitszeugnis': 288, 'auftrag': 289, 'bewerber': 289, 'empfehlungsschreiben':
288, 'interessenten': 289, 'job': 289, 'kandidaten': 289, 'kandidatin': 289, 'kunden': 289, 'kundin': 289, 'lead':
289, 'leads': 289, 'referenz': 288, 'zeugnis': 288}, {'auftrag': 289, 'bewerber': 289, 'interessenten': 289, 'job':
289, 'kandidaten': 289, 'kandidatin': 289, 'kontakt': 300, 'kunden': 289, 'kundin': 289, 'lead': 289, 'leads': 289,
'rat': 303, 'ratschlaege': 304, 'ratschlage': 305, 'tipp': 303, 'tipps': 303}, {'zugehoert': 172, 'zugehort': 172},
{'<give1>': 0}, {'^': 312}, {'ich': 313}, {'dass': 314, 'ich': 313}, {'mut': 281, 'zugeredet': 172}, {'auftrag': 289,
'bewerber': 289, 'interessenten': 289, 'job': 289, 'kandidaten': 289, 'kandidatin': 289, 'kunden': 289, 'kundin': 289,
'lead': 289, 'leads': 289}, {'beraten': 174}, {'...': 318}, {'...': 286, '<said>': 166, '<thing>': 263, '<vowed>':
287, '<work>': 259, 'anmerkungen': 269, 'arbeitszeugnis': 288, 'auftrag': 289, 'ausfuehrlich': 271, 'ausfuehrliches':
271, 'ausfuhrlich': 273, 'ausfuhrliches': 273, 'bei': 291, 'beim': 293, 'bewerber': 289, 'bin': 297, 'den': 306,
'ehrliches': 278, 'ein': 308, 'eine': 309, 'einen': 310, 'einfach': 311, 'empfehlungsschreiben': 288, 'feedback': 269,
'geholfen': 174, 'gesagt': 315, 'geschrieben': 315, 'gut': 316, 'gutes': 278, 'im': 293, 'in': 293, 'interessenten':
289, 'job': 289, 'kandidaten': 289, 'kandidatin': 289, 'kommentare': 269, 'kontakt': 300, 'kunden': 289, 'kundin':
289, 'kurzes': 278, 'lange': 311, 'lead': 289, 'leads': 289, 'mein': 278, 'mit': 293, 'mut': 281, 'ne': 309, 'nen':
310, 'neue': 317, 'neuen': 317, 'nur': 311, 'offenes': 278, 'paar': 307, 'rat': 303, 'ratschlaege': 304, 'ratschlage':
305, 'referenz': 288, 'ruckmeldung': 272, 'rueckmeldung': 270, 'schriftlich': 285, 'schriftliches': 285, 'schuld':
190, 'schulde': 190, 'schulden': 190, 'sehr': 316, 'tipp': 303, 'tipps': 303, 'viel': 278, 'zeugnis': 288, 'zu': 319,
'zugehoert': 172, 'zugehort': 172, 'zugeredet': 172, 'zum': 319, 'zur': 319}, {'<them>': 127}, {'<them>': 127, '^':
126}, {'...': 113, '<counsel>': 114, '<counselled>': 97, '^': 116, 'abgeholt': 103, 'als': 117, 'angerufen': 103,
'angeschrieben': 103, 'angesprochen': 103, 'ans': 119, 'ausgefuehrt': 103, 'ausgefuhrt': 103, 'begleitet': 103,
'bekocht': 103, 'besucht': 103, 'davon': 120, 'davor': 124, 'dazu': 120, 'den': 117, 'dringend': 125, 'einen': 117,
'eingeladen': 103, 'eingeredet': 96, 'ersucht': 321, 'gebeten': 322, 'gefragt': 321, 'getroffen': 103, 'gewarnt': 123,
'interviewt': 103, 'kontaktiert': 103, 'mit': 131, 'nahe': 118, 'nen': 117, 'stark': 125, 'um': 134, 'vor': 135,
'zuruckgerufen': 103, 'zurueckgerufen': 103}, {'^': 140}, {'<me>': 324, '<vowed>': 144, 'mir': 145, 'uns': 145},
{'<me>': 142, '^': 20, 'dass': 143, 'er': 142, 'sich': 142, 'sie': 142}, {'...': 109, '<me>': 323, '<they>': 325,
'<vowed>': 326, '^': 140, 'angelaeutet': 103, 'angelautet': 103, 'angerufen': 103, 'davon': 147, 'dazu': 147,
'empfohlen': 96, 'geantwortet': 103, 'gemailt': 103, 'gemeint': 152, 'gesagt': 152, 'geschrieben': 153, 'gesimst':
103, 'gmeint': 137, 'gsagt': 137, 'mich': 154, 'mir': 155, 'sich': 158, 'uns': 159, 'vorgeschlagen': 80,
'zuruckgerufen': 103, 'zuruckgeschrieben': 103, 'zurueckgerufen': 103, 'zurueckgeschrieben': 103}, {'^': 237, 'das':
235, 'den': 235, 'die': 235, 'es': 235, 'sie': 235, 'von': 238}, {'<det>': 20, 'D': 20}, {'mich': 20, 'uns': 20},
{'fuer': 330, 'fur': 330}, {'...': 331}, {'...': 331, '<det>': 332, '<my>': 332, '<their>': 332, '<them>': 332},
{'<me>': 20}, {'<me>': 20, 'das': 334, 'den': 334, 'die': 334, 'es': 334, 's': 334}, {'zuruck': 20, 'zurueck': 20},
{'...': 336, 'zuruck': 20, 'zurueck': 20}, {'...': 336, 'mich': 337, 'mir': 337, 'uns': 337, 'zuruck': 20, 'zurueck':
20}, {'...': 336, '<they>': 338, 'mich': 337, 'mir': 337, 'uns': 337, 'zuruck': 20, 'zurueck': 20}, {'sich': 20},
{'<they>': 340, 'sich': 20}, {'bescheid': 20}, {'bescheid': 20, 'mir': 342, 'uns': 342}, {'<they>': 343, 'bescheid':
20, 'mir': 342, 'uns': 342}, {'an': 20, 'druber': 20, 'drueber': 20, 'durch': 20}, {'...': 345, 'an': 20, 'druber':
20, 'drueber': 20, 'durch': 20}, {'durch': 20, 'weiter': 20}, {'<they>': 343, 'bescheid': 20, 'das': 347, 'es': 347,
'mir': 342, 'uns': 342}, {'um': 20}, {'...': 349, 'um': 20}, {'sich': 350}, {'ab': 20, 'an': 20}, {'<me>': 352},
{'das': 347, 'es': 347}, {'...': 336}, {'...': 336, 'mich': 355, 'mir': 355, 'sich': 20, 'uns': 355}, {'...': 336,
'<they>': 356, 'mich': 355, 'mir': 355, 'sich': 20, 'uns': 355}, {'...': 336, '<me>': 352, '<they>': 338, 'mich': 337,
'mir': 337, 'uns': 337, 'zuruck': 20, 'zurueck': 20}, {'vor': 20}, {'...': 359}, {'<me>': 360}, {'<deed3>': 329,
'<does3>': 333, '<give3>': 335, 'antwortet': 339, 'connected': 334, 'connectet': 334, 'erkundigt': 341, 'geben': 344,
'geht': 346, 'gibt': 348, 'hoert': 351, 'holen': 353, 'holt': 353, 'hort': 351, 'intro': 334, 'introduced': 334,
'introed': 334, 'introt': 334, 'leitet': 354, 'liest': 346, 'mailt': 339, 'melden': 341, 'meldet': 357, 'ruehren':
341, 'ruehrt': 341, 'rufen': 353, 'ruft': 358, 'ruhren': 341, 'ruhrt': 341, 'sagen': 344, 'sagt': 344, 'schaut': 346,
'schickt': 354, 'schreibt': 339, 'sieht': 346, 'stellen': 361, 'stellt': 361}, {'^': 126, 'darum': 127, 'um': 127},
{'<until>': 126}, {'...': 364, '<my>': 126, 'antwort': 126, 'bestaetigung': 126, 'bestatigung': 126, 'feedback': 126,
'ruckmeldung': 126, 'ruckruf': 126, 'rueckmeldung': 126, 'rueckruf': 126, 'stellungnahme': 126}, {'^': 365}, {'<me>':
363, 'um': 366}, {'<me>': 0}, {'von': 368}, {'...': 369}, {'<me>': 101}, {'^': 370, 'von': 371}, {'an': 142}, {'<me>':
373}, {'<me>': 373, '<they>': 374}, {'': (13, 'talk'), 'das': 364, 'es': 364, 'ihn': 364, 'sie': 364}, {'mit': 20},
{'...': 377}, {'^': 378}, {'^': 95, 'darauf': 96, 'zu': 96}, {'<me>': 380}, {'^': 95, 'dass': 96, 'mir': 97, 'uns':
97}, {'<they>': 382, '^': 95, 'dass': 96, 'mir': 97, 'uns': 97}, {'geburtstag': 80, 'hochzeitstag': 80, 'jubilaeum':
80, 'jubilaum': 80, 'namenstag': 80, 'op': 80, 'pruefung': 80, 'prufung': 80}, {'...': 384, 'geburtstag': 80,
'hochzeitstag': 80, 'jubilaeum': 80, 'jubilaum': 80, 'namenstag': 80, 'op': 80, 'pruefung': 80, 'prufung': 80},
{'<my>': 126}, {'^': 386}, {'nach': 387}, {'zu': 80}, {'...': 389, 'zu': 80}, {'sich': 390}, {'<counsel>': 96},
{'<counsel>': 96, 'als': 392, 'den': 392, 'einen': 392, 'nen': 392}, {'weg': 96}, {'den': 394}, {'^': 95, 'auf': 395},
{'<counsel>': 96, '<they>': 393, 'als': 392, 'den': 392, 'einen': 392, 'mit': 396, 'nen': 392}, {'<me>': 397},
{'<counsel>': 96, '<they>': 393, 'als': 392, 'den': 392, 'einen': 392, 'nen': 392}, {'<me>': 399}, {'...': 384,
'geburtstag': 80, 'hochzeitstag': 80, 'jubilaeum': 80, 'jubilaum': 80, 'namenstag': 80, 'op': 80, 'pruefung': 80,
'prufung': 80, 'vor': 390}, {'schuldig': 20}, {'...': 402}, {'^': 403}, {'<me>': 404, 'aufgetaucht': 103,
'dazugekommen': 103, 'dazugestossen': 103, 'gekommen': 103, 'mitgekommen': 103, 'vorbeigefahren': 103,
'vorbeigekommen': 103}, {'aufgetaucht': 103, 'dazugekommen': 103, 'dazugestossen': 103, 'gekommen': 103,
'mitgekommen': 103, 'vorbeigefahren': 103, 'vorbeigekommen': 103}, {'^': 20, 'darum': 142, 'drum': 142, 'um': 142},
{'sich': 407}, {'<they>': 408, 'sich': 407}, {'herz': 96}, {'ans': 410, 'nahe': 96}, {'<they>': 411, 'ans': 410,
'nahe': 96}, {'<me>': 412}, {'connect': 20, 'forward': 20, 'intro': 20, 'introduce': 20, 'send': 20, 'share': 20},
{'^': 414}, {'am': 103, 'auf': 103, 'aus': 103, 'dass': 103, 'mir': 103, 'ob': 103, 'per': 103, 'uns': 103, 'via':
103, 'wegen': 103}, {'': (0, 'missed'), 'mehr': 64}, {'ned': 417, 'net': 417, 'nicht': 417}, {'sich': 418}, {'': (15,
'contact'), 'ned': 417, 'net': 417, 'nicht': 417}, {'sich': 420}, {'connecten': 20, 'intro': 20, 'introen': 20,
'klaren': 20, 'liefern': 20, 'nachfragen': 20, 'nachhaken': 20, 'schicken': 20, 'vermitteln': 20}, {'ich': 127, 'wir':
127}, {'<selfinf>': 20}, {'^': 424}, {'...': 425, '^': 424}, {'<me>': 426}, {'...': 425, '^': 424, 'bei': 427}, {'':
(13, 'talk'), '...': 389, '^': 422, 'dass': 423, 'sich': 428, 'zu': 80}, {'connecten': 20, 'intro': 20, 'introen': 20,
'klaeren': 20, 'liefern': 20, 'nachfragen': 20, 'nachhaken': 20, 'schicken': 20, 'vermitteln': 20}, {'': (13, 'talk'),
'...': 389, '^': 430, 'dass': 423, 'sich': 428, 'zu': 80}, {'': (13, 'talk'), 'sich': 428}, {'me': 142, 'mir': 142,
'uns': 142, 'us': 142}, {'dafur': 96, 'fur': 96}, {'dafuer': 96, 'fuer': 96}, {'^': 95, 'von': 96}, {'ab': 96}, {'^':
95, 'ab': 436, 'davon': 437, 'dazu': 96, 'zu': 96, 'zum': 96, 'zur': 96}, {'^': 95, 'ab': 436, 'davon': 437, 'dazu':
96, 'dringend': 438, 'stark': 438, 'zu': 96, 'zum': 96, 'zur': 96}, {'^': 95, 'ab': 436, 'davon': 437, 'dazu': 96,
'dringend': 438, 'mir': 439, 'stark': 438, 'uns': 439, 'zu': 96, 'zum': 96, 'zur': 96}, {'<they>': 440, '^': 95, 'ab':
436, 'davon': 437, 'dazu': 96, 'dringend': 438, 'mir': 439, 'stark': 438, 'uns': 439, 'zu': 96, 'zum': 96, 'zur': 96},
{'an': 103}, {'...': 442}, {'mich': 443}, {'should': 96, 'soll': 96, 'sollte': 96}, {'i': 445, 'ich': 445, 'we': 445,
'wir': 445}, {'': (13, 'talk'), '...': 389, 'dass': 80, 'ob': 80}, {'vor': 447}, {'<they>': 142, '^': 20}, {'<me>':
449}, {'<me>': 449, '<they>': 450}, {'stelle': 96}, {'meiner': 452, 'unserer': 452, 'unsrer': 452}, {'an': 453},
{'stelle': 95}, {'meiner': 455, 'unserer': 455, 'unsrer': 455}, {'an': 456}, {'...': 457}, {'<they>': 454, '^': 458,
'an': 453}, {'to': 96}, {'me': 460, 'us': 460}, {'sich': 80}, {'<they>': 142, '^': 20, 'dass': 449}, {'<they>': 142,
'^': 20, 'dass': 449, 'mir': 463, 'uns': 463}, {'<they>': 464, '^': 20, 'dass': 449, 'mir': 463, 'uns': 463}, {'da':
103}, {'dabei': 103}, {'besuch': 103}, {'anwesend': 103, 'auch': 466, 'aufgetaucht': 103, 'da': 103, 'dabei': 103,
'dazugekommen': 103, 'dazugestossen': 103, 'gekommen': 103, 'hier': 103, 'mit': 467, 'mitgekommen': 103,
'vorbeigefahren': 103, 'vorbeigekommen': 103, 'zu': 468}, {'^': 95, 'davor': 96, 'vor': 96}, {'<they>': 470, '^': 95,
'davor': 96, 'vor': 96}, {'<me>': 471}, {'auf': 387}, {'<giveinf>': 20}, {'...': 474}, {'^': 475, 'sich': 428},
{'geben': 20, 'sagen': 20}, {'bescheid': 477, 'klaeren': 20, 'klaren': 20, 'liefern': 20, 'mitbringen': 20,
'nachliefern': 20, 'nachreichen': 20, 'schicken': 20, 'senden': 20, 'uberweisen': 20, 'ueberweisen': 20,
'vorbeibringen': 20, 'weiterleiten': 20, 'zuschicken': 20, 'zusenden': 20}, {'...': 478, 'connect': 20, 'connecten':
20, 'forward': 20, 'intro': 20, 'introduce': 20, 'introen': 20, 'klaeren': 20, 'klaren': 20, 'liefern': 20,
'nachfragen': 20, 'nachhaken': 20, 'schicken': 20, 'send': 20, 'share': 20, 'vermitteln': 20}, {'': (13, 'talk'), '^':
479, 'dass': 423, 'sich': 428}, {'...': 474, 'connecten': 20, 'intro': 20, 'introen': 20, 'klaeren': 20, 'klaren': 20,
'liefern': 20, 'nachfragen': 20, 'nachhaken': 20, 'schicken': 20, 'vermitteln': 20}, {'^': 481, 'sich': 428}, {'...':
478}, {'^': 483, 'sich': 428}, {'connecten': 20, 'intro': 20, 'introen': 20, 'klaeren': 20, 'klaren': 20, 'liefern':
20, 'nachfragen': 20, 'nachhaken': 20, 'schicken': 20, 'vermitteln': 20}, {'^': 485, 'sich': 428}, {'<hat>': 327,
'<needs>': 328, '<saysv>': 246, '<sends3>': 248, '<will3>': 188, '^': 362, 'antwortet': 103, 'antwortete': 103, 'bat':
367, 'bekommen': 372, 'bekommt': 372, 'berichtet': 80, 'bietet': 375, 'bittet': 367, 'bot': 375, 'braucht': 376,
'bringen': 379, 'bringt': 379, 'darf': 80, 'draengt': 381, 'drangt': 381, 'empfahl': 383, 'empfehlen': 383,
'empfiehlt': 383, 'ermahnt': 381, 'ermutigt': 381, 'erzaehlt': 80, 'erzahlt': 80, 'feiert': 385, 'fragt': 388,
'freut': 391, 'gab': 398, 'gaben': 400, 'gibt': 400, 'hat': 401, 'hatte': 385, 'hofft': 390, 'ist': 405, 'kam': 406,
'kann': 80, 'kriegen': 372, 'kriegt': 372, 'kuemmern': 409, 'kuemmert': 409, 'kummern': 409, 'kummert': 409, 'legt':
413, 'legte': 413, 'll': 415, 'mahnt': 381, 'mailt': 416, 'mailte': 416, 'meldet': 419, 'meldete': 421, 'mochte': 429,
'moechte': 431, 'muessen': 80, 'muss': 432, 'mussen': 80, 'möchte': 429, 'owes': 433, 'pladiert': 434, 'pladierte':
434, 'plaediert': 435, 'plaedierte': 435, 'plant': 390, 'raet': 441, 'rat': 441, 'raten': 441, 'recommended': 96,
'recommends': 96, 'rief': 444, 'riet': 441, 'rieten': 441, 'ruehrt': 419, 'ruehrte': 419, 'ruft': 444, 'ruhrt': 419,
'ruhrte': 419, 'rät': 441, 'said': 446, 'says': 446, 'schlaegt': 448, 'schlagt': 448, 'schlug': 448, 'schlägt': 448,
'schreibt': 416, 'schrieb': 416, 'schulden': 451, 'schuldet': 451, 'sind': 405, 'soll': 80, 'sollen': 80, 'sollte':
80, 'taet': 459, 'tat': 459, 'textet': 416, 'thinks': 446, 'told': 461, 'treffen': 462, 'trifft': 462, 'tät': 459,
'uberlegt': 390, 'ueberlegt': 390, 'versprach': 465, 'verspricht': 465, 'versucht': 390, 'war': 469, 'waren': 469,
'warnt': 472, 'warnte': 472, 'warten': 473, 'wartet': 473, 'werden': 476, 'will': 480, 'wird': 482, 'wollen': 484,
'wollte': 486, 'wuerd': 459, 'wuerde': 459, 'wurd': 459, 'wurde': 459, 'würde': 459}, {'N': 262}, {'an': 488}, {'...':
489, '<have>': 230, 'an': 488}, {'^': 187}, {'<them>': 101, 'das': 190, 'dass': 190}, {'<they>': 188, 'der': 188,
'die': 188}, {'N': 260}, {'fuer': 494, 'fur': 494, 'v': 494, 'vom': 494, 'von': 494}, {'bei': 4, 'im': 4, 'in': 4,
'mit': 4, 'zu': 4}, {'ich': 496, 'wir': 496}, {'wir': 4}, {'ich': 4, 'ma': 4, 'wir': 4}, {'besprechung': 4, 'call': 4,
'gesprach': 4, 'gespraech': 4, 'lunch': 4, 'meeting': 4, 'termin': 4, 'treffen': 4}, {'...': 500}, {'ich': 501, 'wir':
501}, {'<me>': 4, 'besuch': 4}, {'vorbei': 4, 'zu': 503, 'zum': 4}, {'...': 504, 'vorbei': 4, 'zu': 503, 'zum': 4},
{'N': 505}, {'eingeladen': 4}, {'': (2, 'plan'), '...': 507}, {'bei': 508, 'im': 4, 'in': 4, 'mit': 4, 'zu': 508},
{'ich': 509, 'wir': 509}, {'': (1, 'moved')}, {'abgemacht': 4, 'abgmacht': 4, 'ausgemacht': 4, 'ausgmacht': 4, 'bin':
497, 'essen': 498, 'fahr': 499, 'fahre': 499, 'fahren': 499, 'festgelegt': 4, 'flieg': 499, 'fliege': 499, 'fliegen':
499, 'gehen': 498, 'geplant': 4, 'hab': 502, 'habe': 502, 'haben': 502, 'kommt': 506, 'reden': 498, 'reise': 499,
'reisen': 499, 'reserviert': 4, 'sehen': 498, 'sind': 510, 'sprechen': 498, 'telefonieren': 498, 'treffen': 498,
'vereinbart': 4, 'verschoben': 511, 'zoomen': 498, 'zugesagt': 4}, {'': (23, 'gave:volunteering')}, {'ausgeholfen':
513, 'mitgeholfen': 513}, {'<introduced>': 180, 'bekannt': 181}, {'<introduced>': 180, 'bekannt': 181, 'einander':
515, 'miteinander': 515}, {'gebracht': 180, 'gesetzt': 180}, {'kontakt': 517, 'verbindung': 517}, {'<introduced>':
180, 'bekannt': 181, 'einander': 184, 'in': 183, 'miteinander': 184}, {'mail': 519}, {'e': 520, 'linkedin': 519,
'mail': 519, 'whatsapp': 519}, {'...': 516, '<introduced>': 180, 'bekannt': 181, 'einander': 184, 'gegenseitig': 184,
'in': 518, 'kontakt': 517, 'miteinander': 184, 'per': 521, 'verbindung': 517, 'via': 521}, {'N': 522, 'ich': 89},
{'^': 95, 'an': 253, 'dass': 96, 'dazu': 252, 'fuer': 255, 'fur': 257, 'ist': 97, 'lautet': 97, 'lautete': 97,
'waere': 97, 'war': 97, 'ware': 97}, {'<introduced>': 180}, {'...': 525, 'vorgestellt': 180}, {'D': 20}, {'...': 527},
{'<det>': 20}, {'<det>': 528, 'D': 529}, {'<me>': 530}, {'baut': 334, 'bringt': 355, 'gibt': 355, 'schickt': 355,
'schreibt': 531, 'zahlt': 355}, {'gebracht': 175}, {'spiel': 533}, {'empfohlen': 175, 'ins': 534, 'vermittelt': 175,
'vorgeschlagen': 175, 'weiterempfohlen': 175}, {'...': 535}, {'...': 535, 'N': 184}, {'gebracht': 170}, {'stand':
538}, {'aktuellen': 539, 'letzten': 539, 'neuesten': 539, 'neusten': 539}, {'den': 540}, {'geholfen': 53,
'unterstuetzt': 53, 'unterstutzt': 53, 'zugehoert': 53, 'zugehort': 53}, {'geholfen': 53, 'unterstutzt': 53,
'zugehort': 53}, {'geholfen': 53, 'unterstuetzt': 53, 'zugehoert': 53}, {'...': 535, 'N': 184, 'pitch': 542,
'pitchen': 542, 'proben': 542, 'uben': 543, 'ueben': 544}, {'...': 535, 'pitch': 542, 'pitchen': 542, 'proben': 542,
'uben': 543, 'ueben': 544}, {'gegeben': 170, 'gesagt': 170}, {'gegeben': 180, 'gemacht': 180, 'geschickt': 180}, {'N':
548}, {'an': 549, 'bei': 549, 'mit': 549, 'zu': 549}, {'intro': 550}, {'N': 526}, {'vorgestellt': 180}, {'N': 553,
'rucken': 275, 'ruecken': 276}, {'N': 553}, {'gegeben': 170}, {'intro': 550, 'update': 556}, {'': (8, 'asked'),
'<me>': 142}, {'angebot': 20, 'einladung': 20, 'entwurf': 20, 'intro': 20, 'intros': 20, 'kontakt': 20, 'protokoll':
20, 'termin': 20, 'unterlagen': 20, 'vorschlaege': 20, 'vorschlag': 20, 'vorschlage': 20}, {'angebot': 20, 'das': 559,
'den': 559, 'die': 559, 'ein': 559, 'eine': 559, 'einladung': 20, 'entwurf': 20, 'intro': 20, 'intros': 20, 'kontakt':
20, 'nen': 559, 'protokoll': 20, 'termin': 20, 'unterlagen': 20, 'vorschlaege': 20, 'vorschlag': 20, 'vorschlage':
20}, {'^': 560}, {'gesetzt': 170}, {'bild': 562}, {'...': 525, '<introduced>': 180, 'bekannt': 181, 'in': 183}, {'N':
564}, {'<work>': 260}, {'...': 566, '<counsel>': 258, '<work>': 260}, {'gebeten': 171}, {'...': 568}, {'ich': 224,
'wir': 224}, {'N': 184}, {'gratuliert': 170}, {'geburtstag': 572}, {'...': 514, '<and>': 523, '<counsel>': 524, 'N':
526, '^': 532, 'als': 536, 'an': 537, 'angefeuert': 172, 'angefragt': 171, 'auf': 541, 'aufgebaut': 172,
'aufgemuntert': 172, 'ausgeholfen': 513, 'bei': 545, 'beim': 546, 'berichtet': 170, 'beruhigt': 172, 'bescheid': 547,
'bestaerkt': 172, 'bestarkt': 172, 'coached': 176, 'das': 551, 'dem': 552, 'den': 554, 'der': 552, 'die': 555, 'ein':
557, 'eine': 551, 'erklaert': 170, 'erklart': 170, 'ermutigt': 172, 'erzaehlt': 170, 'erzahlt': 170, 'fuer': 536,
'fur': 536, 'geantwortet': 170, 'gebeten': 558, 'gebrieft': 170, 'gecoached': 176, 'gecoacht': 176, 'gedankt': 173,
'gefragt': 171, 'gelobt': 172, 'gementort': 176, 'gesagt': 170, 'geschildert': 170, 'getroestet': 172, 'getrostet':
172, 'gezeigt': 170, 'gibt': 561, 'gratuliert': 170, 'gut': 280, 'informiert': 170, 'ins': 563, 'intro': 550, 'macht':
561, 'mentored': 176, 'mit': 565, 'mitgeholfen': 513, 'mitgeteilt': 170, 'motiviert': 172, 'muessen': 190, 'muss':
190, 'mussen': 190, 'mut': 281, 'nachgefragt': 171, 'ne': 551, 'organisiert': 561, 's': 567, 'schickt': 561, 'soll':
190, 'sollte': 190, 'todo': 142, 'um': 569, 'und': 570, 'update': 556, 'upgedatet': 170, 'weiterempfohlen': 175, 'zu':
571, 'zugesagt': 170, 'zum': 573}, {'<them>': 0, 'das': 25, 'es': 25}, {'ich': 575, 'wir': 575}, {'<me>': 20, 'das':
334, 'es': 334}, {'<they>': 577}, {'<them>': 186}, {'ich': 579, 'wir': 579}, {'<they>': 334}, {'<them>': 20}, {'von':
582}, {'ich': 583, 'wir': 583}, {'<they>': 369, 'von': 368}, {'schuldi': 0, 'schuldig': 0}, {'...': 586, 'schuldi': 0,
'schuldig': 0}, {'<them>': 587}, {'<them>': 587, 'ich': 588}, {'noch': 16}, {'<me>': 590}, {'an': 25}, {'<me>': 592},
{'von': 593}, {'...': 594}, {'<me>': 402}, {'<they>': 596}, {'<me>': 0, '<them>': 20}, {'...': 594, 'von': 598},
{'<them>': 0, 'dringend': 0, 'noch': 0, 'unbedingt': 0}, {'dringend': 0, 'noch': 0, 'unbedingt': 0}, {'ich': 600,
'wir': 601}, {'ausstaendig': 16, 'ausstandig': 16, 'ausstehend': 16, 'pendent': 16}, {'ich': 25, 'wir': 25},
{'<they>': 334, 'ich': 25, 'wir': 25}, {'aus': 16}, {'aus': 16, 'noch': 606}, {'<done>': 0}, {'...': 608}, {'<me>':
609}, {'von': 610}, {'<done>': 20}, {'...': 612}, {'<me>': 609, '<them>': 613}, {'<them>': 611, 'von': 614},
{'<give1>': 576, '<give3>': 578, '<have>': 580, '<will3>': 581, 'ausstaendig': 16, 'ausstandig': 16, 'ausstehend': 16,
'bekomm': 584, 'bekomme': 584, 'bekommen': 584, 'bekommt': 585, 'bin': 589, 'erhalte': 584, 'fehlen': 591, 'fehlt':
591, 'gehen': 595, 'geht': 595, 'ist': 597, 'kommen': 599, 'kommt': 599, 'krieg': 584, 'kriege': 584, 'kriegen': 584,
'kriegt': 585, 'muessen': 602, 'muss': 602, 'mussen': 602, 'noch': 603, 'pendent': 16, 'schuld': 604, 'schulde': 604,
'schulden': 605, 'schuldet': 581, 'sind': 597, 'stehen': 607, 'steht': 607, 'werden': 615, 'wird': 615}, {'': (5,
'mine'), '<det>': 0}, {'bis': 0, 'ich': 617, 'noch': 0, 'spaetestens': 0, 'spatestens': 0, 'wir': 617}, {'<they>':
529}, {'nach': 0, 'vorbei': 0, 'weiter': 0, 'zuruck': 0, 'zurueck': 0}, {'...': 620, '<them>': 0, 'das': 25, 'den':
25, 'die': 25, 'es': 25, 'ihn': 25, 's': 25, 'sie': 25}, {'<them>': 0, 'das': 25, 'den': 25, 'die': 25, 'es': 25,
'ihn': 25, 's': 25, 'sie': 25}, {'<them>': 0, 'das': 25, 'es': 25, 'ich': 621, 's': 25, 'wir': 622}, {'': (6,
'theirs'), '<they>': 20}, {'<me>': 624}, {'<me>': 624, 'das': 625, 'den': 625, 'die': 625, 'es': 625, 's': 625},
{'<me>': 624, '<they>': 626, 'das': 625, 'den': 625, 'der': 626, 'die': 626, 'es': 625, 's': 625}, {'<me>': 352,
'<they>': 353}, {'mich': 0}, {'ich': 629, 'mich': 0}, {'zuruck': 0, 'zurueck': 0}, {'': (5, 'mine'), 'bei': 25},
{'mich': 632}, {'<them>': 631, 'ich': 633, 'mich': 632, 'zuruck': 0, 'zurueck': 0}, {'': (6, 'theirs'), 'bei': 334},
{'': (6, 'theirs'), '<they>': 635, 'bei': 334}, {'<they>': 340, 'sich': 636}, {'...': 336, '<they>': 356, 'mich': 355,
'mir': 355, 'sich': 636, 'uns': 355}, {'<them>': 631, 'zuruck': 0, 'zurueck': 0}, {'...': 336, '<me>': 352, 'mich':
337, 'mir': 337, 'uns': 337, 'zuruck': 20, 'zurueck': 20}, {'...': 336, '<me>': 352, '<they>': 640, 'mich': 337,
'mir': 337, 'uns': 337, 'zuruck': 20, 'zurueck': 20}, {'D': 0}, {'mir': 642}, {'...': 616, '<deed1>': 618, '<deed3>':
619, '<does3>': 333, '<give1>': 623, '<give3>': 627, 'antwortet': 339, 'connected': 334, 'connectet': 334,
'erkundigt': 341, 'geben': 344, 'gibt': 348, 'hoert': 351, 'holen': 353, 'holt': 628, 'hort': 351, 'intro': 334,
'introduced': 334, 'introed': 334, 'introt': 334, 'kuemmer': 630, 'kuemmere': 630, 'kuemmre': 630, 'kummer': 630,
'kummere': 630, 'kummre': 630, 'leitet': 354, 'mailt': 339, 'meld': 634, 'melde': 634, 'melden': 637, 'meldet': 638,
'ruehren': 341, 'ruehrt': 637, 'ruf': 639, 'rufe': 639, 'rufen': 353, 'ruft': 641, 'ruhren': 341, 'ruhrt': 637,
'sagen': 344, 'sagt': 344, 'schickt': 354, 'schreib': 639, 'schreibe': 639, 'schreibt': 339, 'stellen': 361, 'stellt':
361, 'uberleg': 643, 'uberlege': 643, 'ueberleg': 643, 'ueberlege': 643}, {'D': 4, 'fuer': 86, 'fur': 86}, {'': (2,
'plan'), 'D': 4, 'fuer': 86, 'fur': 86}, {'mir': 101}, {'mich': 101}, {'^': 0, 'bei': 647, 'fuer': 648, 'fur': 648,
'mein': 101, 'meine': 101, 'von': 647}, {'item': 649, 'items': 649}, {'N': 176}, {'bei': 651, 'fuer': 651, 'fur': 651,
'von': 651}, {'bei': 513, 'beim': 513}, {'N': 175}, {'fuer': 654, 'fur': 654}, {'coach': 652, 'freiwillige': 653,
'freiwilliger': 653, 'mentor': 652, 'mentorin': 652, 'referenz': 655}, {'gehabt': 103, 'gesprochen': 103}, {'': (15,
'contact'), 'gehabt': 103, 'gesprochen': 103}, {'apparat': 657, 'tel': 658, 'telefon': 658}, {'': (15, 'contact'),
'gehabt': 103}, {'strippe': 660}, {'bekommen': 103}, {'strippe': 662}, {'<they>': 96}, {'taet': 664, 'tat': 664,
'tät': 664, 'wuerd': 664, 'wuerde': 664, 'wurd': 664, 'wurde': 664, 'würde': 664}, {'stelle': 665}, {'der': 661,
'die': 663, 'meiner': 666, 'unserer': 666, 'unsrer': 666}, {'i': 224}, {'geschickt': 103, 'geschrieben': 103,
'gesendet': 103, 'gschriebn': 103, 'hinterlassen': 103, 'rausgeschickt': 103, 'verschickt': 103}, {'N': 171}, {'...':
669, 'an': 670, 'geschickt': 103, 'geschrieben': 103, 'gesendet': 103, 'gschriebn': 103, 'hinterlassen': 103,
'rausgeschickt': 103, 'verschickt': 103}, {'...': 669, 'geschickt': 103, 'geschrieben': 103, 'gesendet': 103,
'gschriebn': 103, 'hinterlassen': 103, 'rausgeschickt': 103, 'verschickt': 103}, {'N': 171, 'bei': 670}, {'...': 84,
'an': 103, 'bei': 103, 'v': 103, 'verpasst': 64, 'von': 103}, {'bekommen': 103, 'erhalten': 103, 'gekriegt': 103,
'von': 103}, {'': (15, 'contact'), 'nicht': 64}, {'mit': 103}, {'verlegt': 511, 'verschoben': 511}, {'<seen_of>': 80},
{'verschoben': 511}, {'ab': 64, 'anrufbeantworter': 64, 'band': 64, 'combox': 64, 'mailbox': 64}, {'achterl': 103,
'bier': 103, 'bierchen': 103, 'drink': 103, 'glas': 103, 'runde': 103, 'schwatz': 103, 'spaziergang': 103, 'spritzer':
103, 'sprung': 103, 'wein': 103}, {'seite': 101}, {'': (1, 'moved'), 'auf': 511}, {'...': 678, '<network>': 679, 'D':
680, 'dem': 681, 'den': 681, 'der': 681, 'die': 681, 'ein': 682, 'einen': 682, 'meiner': 683, 'n': 682, 'nen': 682,
'verschoben': 684}, {'<me>': 101, '<them>': 142}, {'<them>': 142}, {'bei': 687}, {'bei': 686, 'jetzt': 688}, {'liegt':
689}, {'<me>': 363, 'N': 171, 'ich': 670, 'um': 366}, {'gewesen': 103, 'gwesen': 103}, {'...': 692}, {'angepackt':
513, 'ausgeholfen': 513, 'mitangepackt': 513, 'mitgeholfen': 513}, {'...': 694, 'angefragt': 171, 'angeklopft': 171,
'bedankt': 173, 'nachgefasst': 171, 'nachgefragt': 171, 'nachgehakt': 171, 'vorgefuehlt': 171, 'vorgefuhlt': 171},
{'gearbeitet': 513, 'geholfen': 513, 'mitgeholfen': 513}, {'kreuz': 696}, {'caritas': 696, 'diakonie': 696,
'feuerwehr': 696, 'fluchtlingshilfe': 696, 'fluechtlingshilfe': 696, 'roten': 697, 'rotes': 697, 'tafel': 696},
{'<me>': 224, '<them>': 693, 'N': 695, 'dem': 698, 'den': 698, 'der': 698, 'die': 698}, {'...': 694}, {'<them>': 693,
'N': 700}, {'...': 583}, {'': (6, 'theirs'), '...': 583}, {'^': 703, 'von': 687}, {'^': 20, 'von': 687}, {'^': 702,
'ich': 704, 'wir': 705}, {'ich': 705, 'wir': 705}, {'^': 370}, {'<they>': 708, '^': 370, 'von': 371}, {'N': 170}, {'':
(13, 'talk'), 'N': 170, 'ich': 710}, {'ist': 86}, {'...': 712}, {'bei': 103, 'ich': 4, 'vom': 103, 'von': 103},
{'ich': 4}, {'N': 173}, {'N': 173, 'an': 716, 'to': 716}, {'thanks': 717}, {'<gone>': 103, 'verabredet': 4}, {'mit':
101}, {'verabredet': 4}, {'': (2, 'plan'), '...': 721}, {'...': 719, '<them>': 296, 'bei': 4, 'dran': 720, 'mit':
722}, {'gekommen': 64}, {'dazu': 724, 'dazugekommen': 64, 'gefahren': 64, 'gegangen': 64, 'gekommen': 64,
'hingegangen': 64}, {'...': 725, 'dazu': 724, 'dazugekommen': 64, 'gefahren': 64, 'gegangen': 64, 'gekommen': 64,
'hingegangen': 64}, {'nicht': 726}, {'': (11, 'thinking')}, {'sicher': 728}, {'nicht': 729, 'un': 729}, {'': (15,
'contact'), '...': 721}, {'...': 725, 'dazu': 724, 'dazugekommen': 64, 'gefahren': 64, 'gegangen': 64, 'gekommen': 64,
'hingegangen': 64, 'sicher': 728}, {'<gone>': 103}, {'...': 733}, {'...': 719, '<them>': 296, 'dran': 720, 'ich': 723,
'leider': 727, 'mir': 730, 'mit': 731, 'nicht': 732, 'un': 729, 'wir': 734}, {'^': 16}, {'<them>': 736}, {'von': 737},
{'ich': 738, 'von': 737, 'wir': 738}, {'von': 26}, {'...': 740}, {'^': 741, 'von': 737}, {'^': 741, 'ich': 742, 'von':
737, 'wir': 742}, {'das': 364, 'es': 364, 'ihn': 364, 'sie': 364}, {'...': 669, 'an': 103, 'geschickt': 103,
'geschrieben': 103, 'gesendet': 103, 'gschriebn': 103, 'hinterlassen': 103, 'rausgeschickt': 103, 'verschickt': 103,
'von': 103}, {'mit': 0}, {'...': 746}, {'^': 747}, {'<them>': 748, '^': 747}, {'<them>': 748, '^': 747, 'ich': 749},
{'ist': 86, 'vergessen': 64}, {'abgemacht': 4, 'angesetzt': 4, 'ausgemacht': 4, 'bestaetigt': 4, 'bestatigt': 4,
'fix': 4, 'fixiert': 4, 'gebucht': 4, 'geplant': 4, 'steht': 4, 'vereinbart': 4, 'zugesagt': 4}, {'...': 751,
'abgemacht': 4, 'angesetzt': 4, 'ausgemacht': 4, 'bestaetigt': 4, 'bestatigt': 4, 'fix': 4, 'fixiert': 4, 'gebucht':
4, 'geplant': 4, 'ist': 752, 'steht': 4, 'vereinbart': 4, 'zugesagt': 4}, {'fuer': 651, 'fur': 651}, {'N': 180},
{'<and>': 755, 'an': 755, 'bei': 755, 'mit': 755, 'to': 755, 'with': 755, 'x': 755, 'zu': 755}, {'N': 756}, {'': (15,
'contact'), 'N': 756}, {'er': 80, 'es': 80, 'ihr': 80, 'ihre': 80, 'sein': 80, 'seine': 80, 'sie': 80}, {'D': 511},
{'N': 173, 'an': 716}, {'N': 173, 'dem': 716, 'den': 716, 'der': 716, 'die': 716, 'liebe': 716, 'lieber': 716}, {'N':
173, 'an': 762, 'dem': 716, 'den': 716, 'der': 716, 'die': 716, 'liebe': 716, 'lieber': 716, 'nochmal': 761}, {'ich':
101}, {'': (12, 'task'), '^': 0, 'dass': 764}, {'denken': 765}, {'^': 0, 'dass': 764}, {'denken': 767}, {'vergessen':
101}, {'daran': 768, 'dran': 768, 'nicht': 769}, {'daran': 768, 'dran': 768, 'ich': 770, 'nicht': 769}, {'braucht':
80, 'hat': 80, 'ist': 80, 'muss': 80, 'soll': 80, 'war': 80, 'will': 80}, {'<rel>': 772}, {'<give3>': 20,
'<give3_apart>': 20, 'laesst': 20, 'lasst': 20}, {'...': 774}, {'^': 775}, {'<give3>': 20, '<give3_apart>': 20},
{'...': 777}, {'<me>': 778}, {'...': 779}, {'<me>': 776, '^': 780}, {'': (13, 'talk'), 'N': 781, 'er': 781, 'sie':
781}, {'steht': 4}, {'N': 172}, {'fur': 784}, {'fuer': 784}, {'gedruckt': 785, 'gedrueckt': 786, 'gedrückt': 785},
{'N': 53}, {'fuer': 788, 'fur': 788, 'von': 788}, {'review': 789}, {'empfohlen': 175, 'vermittelt': 175,
'weiterempfohlen': 175}, {'...': 791}, {'ich': 792, 'wir': 792}, {'<have>': 793}, {'': (12, 'task')}, {'an': 728,
'druber': 728, 'drueber': 728}, {'daran': 795, 'dran': 795, 'grad': 796}, {'an': 728, 'daruber': 728, 'darueber': 728,
'uber': 728, 'ueber': 728}, {'an': 728, 'daruber': 728, 'darueber': 728, 'gerade': 798, 'uber': 728, 'ueber': 728},
{'<give3>': 335}, {'sich': 428}, {'fuer': 728, 'fur': 728}, {'<have>': 793, '<rel>': 772, '<will3>': 188, '^': 800,
'bald': 80, 'ball': 690, 'braucht': 80, 'fliegt': 80, 'geht': 80, 'gerade': 80, 'haengt': 80, 'hangt': 80, 'hat': 80,
'hatte': 80, 'heuer': 80, 'hing': 80, 'im': 80, 'in': 80, 'ist': 80, 'jetzt': 80, 'lag': 80, 'liegt': 80, 'macht': 80,
'mochte': 801, 'moechte': 801, 'muss': 432, 'möchte': 801, 'noch': 80, 'nun': 80, 'richtige': 802, 'steckt': 80,
'steht': 80, 'sucht': 80, 'war': 80, 'werden': 801, 'will': 432, 'wird': 432, 'wollen': 801, 'wollte': 801, 'zieht':
80}, {'haben': 80, 'kennen': 80, 'sind': 80, 'wollen': 80}, {'<rel>': 772, '<will3>': 188, '^': 800, 'bald': 80,
'beiden': 804, 'braucht': 80, 'geht': 80, 'gerade': 80, 'haben': 80, 'haengt': 80, 'hangt': 80, 'hat': 80, 'hatte':
80, 'heuer': 80, 'hing': 80, 'im': 80, 'in': 80, 'ist': 80, 'jetzt': 80, 'kennen': 80, 'macht': 80, 'mochte': 801,
'moechte': 801, 'muss': 432, 'möchte': 801, 'noch': 80, 'nun': 80, 'richtige': 802, 'sind': 80, 'sucht': 80, 'war':
80, 'werden': 801, 'will': 432, 'wird': 432, 'wollen': 801, 'wollte': 801, 'zieht': 80, 'zwei': 804}, {'denken': 765,
'gehabt': 103}, {'...': 669, 'an': 103, 'geschickt': 103, 'geschrieben': 103, 'gesendet': 103, 'gschriebn': 103,
'hinterlassen': 103, 'rausgeschickt': 103, 'v': 103, 'verschickt': 103, 'vom': 103, 'von': 103}, {'mail': 807}, {'':
(23, 'gave:volunteering'), 'bei': 513, 'beim': 513, 'fuer': 513, 'fur': 513, 'im': 513, 'in': 513}, {'ausgeholfen':
513, 'beraten': 513, 'betreut': 513, 'engagiert': 513, 'gearbeitet': 513, 'geholfen': 513, 'gekocht': 513,
'mitgearbeitet': 513, 'mitgeholfen': 513, 'taetig': 513, 'tatig': 513, 'unterrichtet': 513}, {'...': 810},
{'ausgeholfen': 513, 'beraten': 513, 'betreut': 513, 'engagiert': 513, 'gearbeitet': 513, 'geholfen': 513, 'gekocht':
513, 'mitgearbeitet': 513, 'mitgeholfen': 513, 'taetig': 513, 'unterrichtet': 513}, {'...': 812}, {'ausgeholfen': 513,
'beraten': 513, 'betreut': 513, 'engagiert': 513, 'gearbeitet': 513, 'geholfen': 513, 'gekocht': 513, 'mitgearbeitet':
513, 'mitgeholfen': 513, 'tatig': 513, 'unterrichtet': 513}, {'...': 814}, {'an': 811, 'ausgeholfen': 513, 'bei': 811,
'beim': 811, 'beraten': 513, 'betreut': 513, 'fuer': 813, 'fur': 815, 'gearbeitet': 513, 'geholfen': 513, 'gekocht':
513, 'im': 811, 'in': 811, 'mitgeholfen': 513, 'unterrichtet': 513}, {'': (23, 'gave:volunteering'), '...': 816},
{'er': 64, 'ich': 64, 'sie': 64}, {'termin': 64, 'treffen': 64, 'verabredet': 64, 'wollte': 818}, {'bekannt': 181,
'vernetzt': 180, 'vorgestellt': 180}, {'von': 80}, {'': (15, 'contact'), 'am': 4, 'fuer': 4, 'fur': 4, 'zum': 4},
{'...': 669, 'an': 103, 'bekommen': 103, 'erhalten': 103, 'gekriegt': 103, 'geschickt': 103, 'geschrieben': 103,
'gesendet': 103, 'gschriebn': 103, 'hinterlassen': 103, 'rausgeschickt': 103, 'v': 103, 'verschickt': 103, 'vom': 103,
'von': 103}, {'abgegeben': 175, 'geschrieben': 175, 'verfasst': 175}, {'N': 824}, {'fuer': 825, 'fur': 825}, {'^':
528}, {'<them>': 331, 'fuer': 330, 'fur': 330}, {'<does3>': 828}, {'und': 829}, {'...': 830, 'baut': 334, 'bringt':
355, 'gibt': 355, 'schickt': 355, 'schreibt': 531, 'zahlt': 355}, {'': (6, 'theirs'), 'angebot': 20, 'das': 559,
'den': 559, 'die': 559, 'ein': 559, 'eine': 559, 'einladung': 20, 'entwurf': 20, 'intro': 20, 'intros': 20, 'kontakt':
20, 'nen': 559, 'protokoll': 20, 'termin': 20, 'unterlagen': 20, 'vorschlaege': 20, 'vorschlag': 20, 'vorschlage':
20}, {'^': 832}, {'<deed3>': 827, '^': 831, 'besorgt': 142, 'checkt': 142, 'gibt': 561, 'klaert': 142, 'klart': 142,
'macht': 561, 'mailt': 142, 'organisiert': 561, 'schickt': 833, 'sendet': 142, 'ubernimmt': 142, 'uberweist': 142,
'uebernimmt': 142, 'ueberweist': 142, 'verschickt': 142}, {'': (12, 'task'), 'an': 795, 'daran': 795}, {'mich': 835},
{'': (12, 'task'), '...': 669, 'geschickt': 103, 'geschrieben': 103, 'gesendet': 103, 'gschriebn': 103,
'hinterlassen': 103, 'rausgeschickt': 103, 'verschickt': 103}, {'nicht': 64}, {'^': 16, 'von': 737}, {'^': 16, 'ich':
839, 'von': 737, 'wir': 839}, {'um': 80}, {'geht': 841, 'ging': 841}, {'...': 712, 'abgemacht': 4, 'angesetzt': 4,
'ausgemacht': 4, 'bestaetigt': 4, 'bestatigt': 4, 'fix': 4, 'fixiert': 4, 'gebucht': 4, 'geplant': 4, 'ist': 752,
'steht': 4, 'vereinbart': 4, 'wir': 4, 'zugesagt': 4}, {'gehoert': 64, 'gehort': 64, 'gesehen': 64, 'gesprochen': 64},
{'gehoert': 64, 'gehort': 64, 'gesehen': 64, 'gesprochen': 64, 'mehr': 844}, {'nicht': 845}, {'wasser': 64}, {'ein':
728}, {'aus': 64, 'flach': 64, 'ins': 847, 'leider': 91, 'mir': 848}, {'statt': 64}, {'': (13, 'talk'), 'nicht': 850},
{'gegeben': 53, 'geschickt': 53}, {'...': 852, 'N': 53}, {'...': 852}, {'mir': 854}, {'an': 853, 'auf': 854, 'fuer':
853, 'fur': 853, 'von': 855, 'zu': 854, 'zum': 854, 'zur': 854}, {'^': 16, 'noch': 839, 'von': 737}, {'<me>': 857},
{'geburtstag': 80, 'hochzeitstag': 80, 'namenstag': 80}, {'...': 859, 'geburtstag': 80, 'hochzeitstag': 80,
'namenstag': 80}, {'N': 860}, {'aus': 64, 'flach': 64, 'ins': 847, 'leider': 91}, {'aus': 64, 'leider': 91}, {'': (13,
'talk'), 'nicht': 850, 'statt': 4}, {'am': 4, 'fuer': 4, 'fur': 4}, {'up': 795}, {'N': 104}, {'mich': 728}, {'an':
670, 'mich': 728}, {'N': 171, 'ich': 670}, {'gearbeitet': 513, 'geholfen': 513, 'mitgeholfen': 513, 'unterrichtet':
513}, {'...': 871}, {'bei': 872, 'beim': 872, 'fuer': 872, 'fur': 872, 'im': 872, 'in': 872}, {'auf': 4}, {'mich':
874}, {'caritas': 696, 'diakonie': 696, 'feuerwehr': 696, 'fluechtlingshilfe': 696, 'roten': 697, 'rotes': 697,
'tafel': 696}, {'dem': 876, 'den': 876, 'der': 876, 'die': 876, 'ein': 682, 'einen': 682, 'n': 682, 'nen': 682},
{'caritas': 696, 'diakonie': 696, 'feuerwehr': 696, 'fluchtlingshilfe': 696, 'roten': 697, 'rotes': 697, 'tafel':
696}, {'dem': 878, 'den': 878, 'der': 878, 'die': 878, 'ein': 682, 'einen': 682, 'n': 682, 'nen': 682}, {'verbaselt':
64, 'verbummelt': 64, 'verpennt': 64, 'verplant': 64, 'verschlafen': 64, 'verschwitzt': 64}, {'N': 80}, {'...': 84,
'v': 881, 'vergessen': 64, 'verpasst': 64, 'versaeumt': 64, 'versaumt': 64, 'verschlafen': 64, 'verschwitzt': 64,
'von': 881}, {'dass': 80}, {'dran': 64, 'ran': 64}, {'nicht': 91}, {'ihm': 80, 'ihnen': 80, 'ihr': 80, 'nicht': 884,
'sich': 885}, {'bringe': 101, 'geb': 101, 'gebe': 101, 'liefere': 101, 'mache': 101, 'meld': 101, 'melde': 101,
'schick': 101, 'schicke': 101}, {'ich': 887}, {'dass': 888, 'ich': 887}, {'auf': 511}, {'von': 728}, {'mich': 64},
{'mit': 103, 'nicht': 884, 'sich': 885, 'um': 80}, {'verbaselt': 64, 'verbummelt': 64, 'vergessen': 64, 'verpennt':
64, 'verplant': 64, 'verschlafen': 64, 'verschwitzt': 64}, {'<network>': 679}, {'...': 679}, {'<det>': 896, '<my>':
896, '<their>': 896}, {'besprechung': 86, 'call': 86, 'date': 86, 'essen': 86, 'gesprach': 86, 'gespraech': 86,
'kaffee': 86, 'lunch': 86, 'meeting': 86, 'termin': 86, 'treffen': 86}, {'geschafft': 64}, {'nicht': 899}, {'zeitung':
679}, {'der': 901}, {'auf': 895, 'besprechung': 86, 'call': 86, 'date': 86, 'durch': 897, 'ein': 898, 'eine': 898,
'einen': 898, 'essen': 86, 'gesprach': 86, 'gespraech': 86, 'in': 902, 'kaffee': 86, 'lunch': 86, 'meeting': 86, 'n':
898, 'ne': 898, 'nen': 898, 'termin': 86, 'treffen': 86, 'uber': 897, 'ueber': 897, 'von': 897}, {'abgesagt': 64},
{'abgesagt': 64, 'kurzfristig': 904, 'spontan': 904, 'wieder': 904}, {'abgesagt': 64, 'auf': 895, 'besprechung': 86,
'call': 86, 'date': 86, 'durch': 897, 'ein': 898, 'eine': 898, 'einen': 898, 'es': 900, 'essen': 86, 'gehoert': 80,
'gehort': 80, 'gesprach': 86, 'gespraech': 86, 'ich': 903, 'in': 902, 'kaffee': 86, 'kurzfristig': 904, 'lunch': 86,
'meeting': 86, 'mir': 905, 'n': 898, 'ne': 898, 'nen': 898, 'spontan': 904, 'termin': 86, 'treffen': 86, 'uber': 897,
'ueber': 897, 'uns': 905, 'von': 897, 'wieder': 904, 'wir': 903}, {'abgesagt': 64, 'auf': 895, 'besprechung': 86,
'call': 86, 'date': 86, 'durch': 897, 'ein': 898, 'eine': 898, 'einen': 898, 'essen': 86, 'gehoert': 80, 'gehort': 80,
'gesprach': 86, 'gespraech': 86, 'ich': 903, 'in': 902, 'kaffee': 86, 'kurzfristig': 904, 'lunch': 86, 'meeting': 86,
'mir': 905, 'n': 898, 'ne': 898, 'nen': 898, 'spontan': 904, 'termin': 86, 'treffen': 86, 'uber': 897, 'ueber': 897,
'uns': 905, 'von': 897, 'wieder': 904, 'wir': 903}, {'<said>': 80}, {'...': 908, '<said>': 80}, {'<rel>': 909},
{'<det>': 910, '<my>': 910, '<their>': 910, 'haengen': 226, 'haengenlassen': 64, 'hangen': 226, 'hangenlassen': 64,
'sitzen': 227, 'sitzengelassen': 64, 'vergessen': 64, 'verpasst': 64, 'versetzt': 64}, {'abgesagt': 64, 'kurzfristig':
904, 'spontan': 904, 'verabredet': 4, 'wieder': 904}, {'': (14, 'together'), 'auf': 895, 'besprechung': 86, 'call':
86, 'date': 86, 'durch': 897, 'ein': 898, 'eine': 898, 'einen': 898, 'essen': 86, 'gesprach': 86, 'gespraech': 86,
'in': 902, 'kaffee': 86, 'lunch': 86, 'meeting': 86, 'n': 898, 'ne': 898, 'nen': 898, 'termin': 86, 'treffen': 86,
'uber': 897, 'ueber': 897, 'von': 897}, {'<me>': 911, 'abgesagt': 64, 'auf': 895, 'besprechung': 86, 'call': 86,
'date': 86, 'durch': 897, 'ein': 898, 'eine': 898, 'einen': 898, 'essen': 86, 'gesprach': 86, 'gespraech': 86, 'ich':
903, 'in': 902, 'kaffee': 86, 'kurzfristig': 904, 'lunch': 86, 'meeting': 86, 'mir': 905, 'n': 898, 'ne': 898, 'nen':
898, 'spontan': 904, 'termin': 86, 'treffen': 86, 'uber': 897, 'ueber': 897, 'uns': 912, 'von': 897, 'wieder': 904,
'wir': 913}, {'anrufen': 64, 'besuchen': 64, 'essen': 64, 'gehen': 64, 'mailen': 64, 'muessen': 64, 'schreiben': 64,
'sehen': 64, 'sollen': 64, 'sprechen': 64, 'treffen': 64, 'vorbeischauen': 64, 'wollen': 64, 'zurueckrufen': 64},
{'lust': 728}, {'eigentlich': 64}, {'...': 915, 'eigentlich': 64, 'gern': 728, 'gerne': 916, 'ich': 917}, {'...':
915}, {'<det>': 910, '<my>': 910, '<their>': 910, 'berichtet': 80, 'erzaehlt': 80, 'erzahlt': 80, 'gebeichtet': 80,
'gefluestert': 80, 'geflustert': 80, 'gesagt': 80, 'geschrieben': 80, 'gesteckt': 80, 'haengen': 226, 'haengenlassen':
64, 'hangen': 226, 'hangenlassen': 64, 'sitzen': 227, 'sitzengelassen': 64, 'vergessen': 64, 'verpasst': 64,
'verraten': 80, 'versetzt': 64}, {'geghostet': 64, 'vertroestet': 64, 'vertrostet': 64}, {'geklappt': 64},
{'abgehoben': 64, 'geantwortet': 64, 'geklappt': 64, 'hingehauen': 64, 'reagiert': 64, 'zuruckgerufen': 64,
'zuruckgeschrieben': 64, 'zurueckgerufen': 64, 'zurueckgeschrieben': 64}, {'gemeldet': 64}, {'gemeldet': 64, 'mehr':
924}, {'nicht': 925}, {'<me>': 920, 'N': 860, 'abgesagt': 64, 'angedeutet': 80, 'berichtet': 80, 'erzaehlt': 80,
'erzahlt': 80, 'gemeint': 80, 'gesagt': 80, 'kurzfristig': 904, 'mich': 921, 'mir': 905, 'ned': 922, 'nicht': 923,
'sich': 926, 'spontan': 904, 'uns': 905, 'verraten': 80, 'vor': 80, 'wieder': 904}, {'anrufen': 64, 'besuchen': 64,
'essen': 64, 'gehen': 64, 'mailen': 64, 'mussen': 64, 'schreiben': 64, 'sehen': 64, 'sollen': 64, 'sprechen': 64,
'treffen': 64, 'vorbeischauen': 64, 'wollen': 64, 'zuruckrufen': 64}, {'': (15, 'contact'), 'eigentlich': 64, 'ein':
103, 'eine': 103, 'einen': 103, 'n': 103, 'ne': 103, 'nen': 103}, {'': (15, 'contact'), '...': 928, 'abgesagt': 64,
'eigentlich': 64, 'ein': 103, 'eine': 103, 'einen': 103, 'gern': 728, 'gerne': 916, 'ich': 929, 'kurzfristig': 904,
'mir': 905, 'n': 103, 'ne': 103, 'nen': 103, 'spontan': 904, 'uns': 905, 'wieder': 904}, {'': (15, 'contact'), '...':
928, 'wir': 103}, {'to': 101}, {'introducing': 142, 'sending': 142}, {'ll': 142, 's': 933, 'will': 142}, {'ab': 64},
{'nicht': 935}, {'dank': 761}, {'vergessen': 64, 'verpasst': 64, 'versaeumt': 64, 'versaumt': 64, 'verschlafen': 64,
'verschwitzt': 64}, {'mich': 4}, {'...': 928, 'eigentlich': 64, 'gern': 728, 'gerne': 916, 'ich': 917}, {'...': 928},
{'<them>': 101}, {'ll': 101, 'owe': 942, 'promised': 164, 'will': 101}, {'N': 89}, {'<vowed>': 179, '^': 187, 'darum':
189, 'drum': 189, 'ersucht': 188, 'gebeten': 188, 'gesagt': 191, 'geschrieben': 191, 'gsagt': 191, 'gschriebn': 191,
'um': 197}, {'<vowed>': 179, '^': 187, 'darum': 189, 'drum': 189, 'ersucht': 188, 'gebeten': 188, 'um': 197}, {'...':
161, '<them>': 946, '<vowed>': 179, '^': 187}, {'angeboten': 101, 'bereit': 219, 'bereiterklaert': 101,
'bereiterklart': 101, 'verpflichtet': 101}, {'...': 161, '<them>': 945, '<vowed>': 179, '^': 187, 'es': 209, 'gesagt':
191, 'geschrieben': 191, 'gsagt': 191, 'gschriebn': 191, 'ich': 947, 'leider': 208, 'mich': 948, 'nicht': 207, 'wir':
947}, {'': (5, 'mine'), '...': 18, '<det>': 0}, {'...': 18, '<them>': 0, 'das': 25, 'den': 25, 'die': 25, 'es': 25,
'ihn': 25, 's': 25, 'sie': 25}, {'an': 0, 'durch': 0, 'nach': 0, 'um': 0}, {'...': 952}, {'...': 952, '<them>': 953,
'mir': 953, 'uns': 953}, {'<them>': 631, 'mich': 632, 'zuruck': 0, 'zurueck': 0}, {'<deed1>': 950, '<give1>': 951,
'<sees1>': 954, 'kuemmer': 630, 'kuemmere': 630, 'kuemmre': 630, 'kummer': 630, 'kummere': 630, 'kummre': 630, 'meld':
955, 'melde': 955, 'ruf': 639, 'rufe': 639, 'schreib': 639, 'schreibe': 639, 'uberleg': 643, 'uberlege': 643,
'ueberleg': 643, 'ueberlege': 643}, {'aus': 0, 'bereit': 0, 'vor': 0, 'zusammen': 0}, {'...': 957}, {'^': 958},
{'<them>': 959}, {'<them>': 959, '<title>': 960}, {'^': 702}, {'...': 733, '<them>': 296, 'dran': 720}, {'...': 733,
'<them>': 296, 'D': 496, 'dran': 720, 'ich': 963, 'leider': 727, 'nicht': 726, 'wir': 734}, {'an': 728, 'daran': 728,
'daruber': 728, 'darueber': 728, 'uber': 728, 'ueber': 728}, {'D': 496}, {'daran': 768, 'dran': 768}, {'<them>': 101,
'gern': 728}, {'hoeren': 728, 'sehen': 728, 'treffen': 728, 'verabreden': 728, 'wiedersehen': 728, 'zusammensetzen':
728, 'zusammentelefonieren': 728}, {'...': 969, 'hoeren': 728, 'sehen': 728, 'treffen': 728, 'verabreden': 728,
'wiedersehen': 728, 'zusammensetzen': 728, 'zusammentelefonieren': 728}, {'daran': 768, 'dran': 768, 'mich': 970,
'uns': 970}, {'mich': 970, 'uns': 970}, {'<them>': 101, '^': 0, 'daran': 768, 'dran': 768, 'ich': 971, 'mich': 970,
'uns': 970, 'wir': 972}, {'daran': 768, 'dran': 768, 'ich': 967}, {'ich': 972, 'mich': 970, 'uns': 970, 'wir': 972},
{'hoeren': 728, 'horen': 728, 'sehen': 728, 'treffen': 728, 'verabreden': 728, 'wiedersehen': 728, 'zusammensetzen':
728, 'zusammentelefonieren': 728}, {'...': 976, 'hoeren': 728, 'horen': 728, 'sehen': 728, 'treffen': 728,
'verabreden': 728, 'wiedersehen': 728, 'zusammensetzen': 728, 'zusammentelefonieren': 728}, {'daran': 768, 'dran':
768, 'mich': 977, 'uns': 977}, {'mich': 977, 'uns': 977}, {'<them>': 101, '^': 0, 'daran': 768, 'dran': 768, 'ich':
978, 'mich': 977, 'nicht': 769, 'uns': 977, 'wir': 979}, {'horen': 728, 'sehen': 728, 'treffen': 728, 'verabreden':
728, 'wiedersehen': 728, 'zusammensetzen': 728, 'zusammentelefonieren': 728}, {'...': 981, 'horen': 728, 'sehen': 728,
'treffen': 728, 'verabreden': 728, 'wiedersehen': 728, 'zusammensetzen': 728, 'zusammentelefonieren': 728}, {'daran':
768, 'dran': 768, 'mich': 982, 'uns': 982}, {'mich': 982, 'uns': 982}, {'<them>': 101, '^': 0, 'daran': 768, 'dran':
768, 'ich': 983, 'mich': 982, 'uns': 982, 'wir': 984}, {'ich': 984, 'mich': 982, 'uns': 982, 'wir': 984}, {'...': 733,
'ich': 734, 'wir': 734}, {'<them>': 101, '^': 0, 'ich': 164, 'wir': 942}, {'<them>': 101, 'ich': 942, 'wir': 942},
{'...': 733, 'D': 496, 'ich': 734, 'leider': 727, 'nicht': 726, 'wir': 734}, {'fall': 96}, {'jeden': 991}, {'<them>':
127, '^': 95, 'auf': 992, 'besser': 96, 'dringend': 96, 'endlich': 96, 'lieber': 96, 'niemals': 96, 'unbedingt': 96},
{'^': 95, 'auf': 992, 'besser': 96, 'dringend': 96, 'endlich': 96, 'lieber': 96, 'niemals': 96, 'unbedingt': 96},
{'<them>': 127, 'auf': 992, 'besser': 96, 'dringend': 96, 'endlich': 96, 'ich': 979, 'lieber': 96, 'mich': 977,
'niemals': 96, 'unbedingt': 96, 'uns': 977, 'wir': 979}, {'auf': 992, 'besser': 96, 'dringend': 96, 'endlich': 96,
'lieber': 96, 'niemals': 96, 'unbedingt': 96}, {'auf': 992, 'besser': 96, 'dringend': 96, 'endlich': 96, 'ich': 979,
'lieber': 96, 'mich': 977, 'niemals': 96, 'unbedingt': 96, 'uns': 977, 'wir': 979}, {'vor': 728}, {'<them>': 959,
'<title>': 960, 'mir': 998}, {'...': 642}, {'^': 1000}, {'mir': 1001}, {'': (11, 'thinking'), 'mir': 1001}, {'^': 0,
'ich': 101}, {'^': 0, 'dass': 1004, 'ich': 101}, {'<them>': 1005, '^': 0, 'dass': 1004, 'ich': 101}, {'<them>': 1005,
'^': 0, 'dass': 1004, 'ich': 1006}, {'auf': 736}, {'noch': 1008}, {'auf': 736, 'immer': 1009, 'jetzt': 1008,
'weiterhin': 1008}, {'auf': 736, 'ich': 1010, 'immer': 1009, 'jetzt': 1008, 'weiterhin': 1008, 'wir': 1010}, {'...':
1008}, {'auf': 736, 'immer': 1009, 'jetzt': 1008, 'seit': 1012, 'weiterhin': 1008}, {'auf': 736, 'ich': 1013, 'immer':
1009, 'jetzt': 1008, 'seit': 1012, 'weiterhin': 1008, 'wir': 1013}, {'^': 0, 'bei': 942}, {'<them>': 101, 'mich':
1015}, {'': (2, 'plan'), '<them>': 101, 'mich': 1015}, {'<and>': 944, '<give1>': 102, '<have>': 949, '<should>': 250,
'^': 956, 'arbeite': 961, 'auf': 895, 'bekomm': 962, 'bekomme': 962, 'bereite': 961, 'besuche': 4, 'bin': 964,
'braeuchte': 739, 'brauch': 743, 'brauche': 743, 'brauchen': 743, 'brauchte': 739, 'bring': 750, 'bringe': 750,
'bräuchte': 739, 'daran': 768, 'darf': 771, 'denke': 965, 'dran': 768, 'erwarte': 840, 'erwarten': 840, 'fahr': 966,
'fahre': 966, 'frag': 868, 'frage': 868, 'geh': 966, 'gehe': 966, 'gruble': 728, 'grueble': 728, 'ich': 967, 'krieg':
962, 'kriege': 962, 'leg': 961, 'lege': 961, 'mochte': 968, 'mochten': 942, 'moechte': 968, 'moechten': 942, 'muass':
164, 'mues': 164, 'muessen': 973, 'muesst': 974, 'muesste': 975, 'muessten': 975, 'muss': 980, 'mussen': 985, 'musst':
974, 'musste': 986, 'mussten': 986, 'möchte': 968, 'müsste': 986, 'müssten': 986, 'nehm': 750, 'nehme': 750, 'samma':
987, 'schuld': 988, 'schulde': 988, 'schulden': 989, 'sind': 990, 'soll': 993, 'solle': 994, 'sollen': 995, 'solln':
996, 'sollte': 997, 'sollten': 997, 'stell': 961, 'stelle': 999, 'treff': 4, 'treffe': 4, 'uberleg': 1002, 'uberlege':
1003, 'ubernehme': 101, 'ueberleg': 1002, 'ueberlege': 1003, 'uebernehme': 101, 'und': 224, 'vermisse': 728,
'versprach': 1007, 'versprech': 1007, 'verspreche': 1007, 'war': 987, 'waren': 987, 'wart': 1011, 'warte': 1014,
'warten': 1014, 'werd': 1016, 'werde': 1017, 'werden': 942, 'will': 942, 'wollen': 942, 'wuenschte': 728, 'wunschte':
728}, {'das': 165, 'dass': 165, 'ich': 164, 'wir': 164}, {'...': 791, '<vowed>': 1019, 'empfohlen': 175, 'geht': 80,
'vermittelt': 175, 'weiterempfohlen': 175}, {'...': 791, '<vowed>': 1019, 'empfohlen': 175, 'vermittelt': 175,
'weiterempfohlen': 175}, {'...': 791, '<rel>': 772, '<vowed>': 1019, 'bruder': 80, 'chef': 80, 'empfohlen': 175,
'flieger': 80, 'flug': 80, 'freund': 80, 'geht': 80, 'hund': 80, 'kind': 80, 'mann': 80, 'sohn': 80, 'team': 80,
'vater': 80, 'vermittelt': 175, 'weiterempfohlen': 175, 'zug': 80}, {'<rel>': 772, 'chefin': 80, 'firma': 80,
'freundin': 80, 'kinder': 80, 'kollegin': 80, 'mutter': 80, 'schwester': 80, 'tochter': 80}, {'ich': 96, 'wir': 96},
{'<should>': 1024}, {'nach': 1025}, {'meinung': 1026}, {'gelaufen': 103}, {'arme': 1028}, {'die': 1029}, {'N': 170,
'ich': 710}, {'gefallen': 64}, {'wasser': 1032}, {'<and>': 755, 'N': 180, 'an': 755, 'bei': 755, 'mit': 755, 'to':
755, 'with': 755, 'x': 755, 'zu': 755}, {'<and>': 755, 'N': 180, 'an': 755, 'bei': 755, 'mit': 755, 'zu': 755}, {'N':
1035}, {'N': 180, 'fuer': 755, 'fur': 755, 'zwischen': 755}, {'<and>': 755, 'N': 180, 'an': 755, 'bei': 755, 'mit':
755, 'x': 755, 'zu': 755}, {'N': 1038, 'fuer': 1036, 'fur': 1036, 'von': 1036, 'zwischen': 1036}, {'N': 1034, 'fuer':
1036, 'fur': 1036, 'gemacht': 1037, 'geschickt': 1037, 'mail': 1039, 'rausgeschickt': 1037, 'von': 1036, 'zwischen':
1036}, {'<and>': 755, 'to': 755}, {'N': 1041}, {'gemacht': 1037, 'geschickt': 1037, 'rausgeschickt': 1037},
{'angesetzt': 4, 'ausgemacht': 4, 'eingetragen': 4, 'fixiert': 4, 'gebucht': 4, 'geplant': 4, 'vereinbart': 4},
{'<me>': 404}, {'erreichen': 64}, {'aufgetaucht': 64, 'erschienen': 64, 'gekommen': 64, 'zu': 1046}, {'...': 1044,
'<they>': 1045, 'abgemacht': 4, 'angesetzt': 4, 'aufgetaucht': 103, 'ausgefallen': 64, 'ausgemacht': 4,
'dazugekommen': 103, 'dazugestossen': 103, 'eingeplant': 4, 'eingetragen': 4, 'entfallen': 64, 'festgelegt': 4,
'fixiert': 4, 'fuer': 86, 'fur': 86, 'gebucht': 4, 'gekommen': 103, 'geplant': 4, 'mitgekommen': 103, 'nicht': 1047,
'reserviert': 4, 'terminiert': 4, 'vereinbart': 4, 'verschoben': 684, 'vorbeigefahren': 103, 'vorbeigekommen': 103},
{'am': 511}, {'gewesen': 103}, {'...': 712, 'abgemacht': 4, 'angesetzt': 4, 'ausgemacht': 4, 'bestaetigt': 4,
'bestatigt': 4, 'fix': 4, 'fixiert': 4, 'gebucht': 4, 'geplant': 4, 'ist': 752, 'steht': 4, 'vereinbart': 4,
'zugesagt': 4}, {'': (0, 'missed'), 'dazu': 64, 'zustande': 64}, {'mir': 103, 'uns': 103}, {'aufgetaucht': 103,
'dazugekommen': 103, 'dazugestossen': 103, 'doch': 838, 'einfach': 838, 'gekommen': 103, 'mitgekommen': 103, 'nicht':
1052, 'vorbei': 103, 'vorbeigefahren': 103, 'vorbeigekommen': 103, 'zu': 1053}, {'mit': 64}, {'anruf': 1055, 'call':
1055, 'gesprach': 1055, 'gespraech': 1055, 'kaffee': 1055, 'kontakt': 1055, 'meeting': 1055, 'telefonat': 1055,
'termin': 1055, 'treffen': 1055}, {'fixe': 1055}, {'<appointment>': 64, 'anruf': 1055, 'call': 1055, 'en': 1056,
'essen': 1055, 'gesprach': 1055, 'gespraech': 1055, 'jour': 1057, 'kaffee': 1055, 'kontakt': 1055, 'lebenszeichen':
64, 'lunch': 1055, 'meeting': 1055, 'telefonat': 1055, 'termin': 1055, 'treffen': 1055}, {'': (0, 'missed'),
'bekommen': 64, 'erhalten': 64, 'von': 64}, {'bekommen': 64, 'erhalten': 64, 'von': 64}, {'fuer': 64, 'fur': 64,
'gehabt': 64}, {'<appointment>': 64, 'antwort': 1059, 'gelegenheit': 64, 'mail': 1060, 'nachricht': 1060, 'reaktion':
1059, 'ruckmeldung': 1060, 'rueckmeldung': 1060, 'zeit': 1061}, {'<appointment>': 64, 'anruf': 1055, 'call': 1055,
'kaffee': 1055, 'kontakt': 1055, 'termin': 1055}, {'abgehoben': 64, 'angetroffen': 64, 'drangegangen': 64, 'erreicht':
64, 'gegangen': 64, 'rangegangen': 64}, {'telefon': 64}, {'...': 1064, 'am': 1065, 'ans': 1065, 'da': 64, 'daheim':
64, 'zuhause': 64}, {'gelernt': 103}, {'verpasst': 64}, {'man': 728}, {'mal': 728}, {'wir': 1070}, {'dazu': 64},
{'nicht': 1072}, {'zustande': 64}, {'N': 504, 'nicht': 1074, 'vorbei': 4, 'zu': 503, 'zum': 4}, {'hergestellt': 180},
{'N': 1076}, {'<and>': 1077}, {'N': 1078}, {'von': 1079, 'zwischen': 1079}, {'': (13, 'talk'), '<them>': 1025},
{'gegeben': 175, 'geschickt': 175, 'weitergegeben': 175, 'weitergeleitet': 175}, {'N': 1082}, {'an': 1083},
{'getroffen': 64}, {'abgesagt': 64, 'nicht': 1085, 'verpasst': 64}, {'mir': 103}, {'bei': 371, 'jetzt': 688, 'nun':
688}, {'sorgen': 728}, {'mir': 1089}, {'bitte': 171, 'frage': 171}, {'der': 1091}, {'mit': 1092}, {'': (15,
'contact'), 'N': 1093}, {'...': 669, 'an': 1094, 'bekommen': 103, 'erhalten': 103, 'gekriegt': 103, 'geschickt': 103,
'geschrieben': 103, 'gesendet': 103, 'gschriebn': 103, 'hinterlassen': 103, 'ihm': 101, 'ihnen': 101, 'ihr': 101,
'rausgeschickt': 103, 'v': 103, 'verschickt': 103, 'vom': 103, 'von': 103}, {'<me>': 103, 'am': 103, 'auf': 103,
'aus': 103, 'dass': 103, 'mir': 103, 'ob': 103, 'per': 103, 'uns': 103, 'via': 103, 'wegen': 103}, {'melden': 728},
{'wieder': 1097}, {'do': 101}, {'job': 101, 'part': 101, 'teil': 101, 'to': 1099, 'todo': 101}, {'aufgabe': 101,
'hausaufgabe': 101, 'hausaufgaben': 101, 'todos': 101}, {'aus': 103, 'ned': 417, 'net': 417, 'nicht': 417}, {'sich':
1102}, {'mit': 651}, {'': (19, 'gave:mentoring'), 'N': 176, 'fuer': 651, 'fur': 651, 'mit': 651}, {'N': 176, 'mit':
651}, {'einheit': 1104, 'fuer': 651, 'fur': 651, 'gesprach': 1104, 'gespraech': 1104, 'mit': 651, 'session': 1105,
'stunde': 1106}, {'fuer': 651, 'fur': 651, 'mit': 651}, {'N': 173, 'an': 716, 'vielmal': 716}, {'geprobt': 53,
'geubt': 53, 'geuebt': 53}, {'pitch': 1110}, {'...': 1111}, {'tisch': 103}, {'^': 95, 'gegeben': 96}, {'weg': 1114},
{'den': 1115}, {'zusammen': 224}, {'<me>': 224, 'N': 1112, 'am': 1113, 'auf': 1116, 'mir': 1117}, {'': (14,
'together'), 'bekannt': 181, 'vernetzt': 180, 'vorgestellt': 180}, {'treffen': 4}, {'...': 1120, '<them>': 101},
{'...': 1120, '<me>': 142, '<them>': 101, 'dass': 423, 'ich': 1121, 'wir': 1121}, {'ich': 164, 'ma': 164, 'wir': 164},
{'<them>': 101, 'bis': 101, 'dringend': 101, 'ich': 164, 'ma': 164, 'mich': 101, 'noch': 101, 'unbedingt': 101, 'uns':
101, 'wir': 164}, {'ma': 164}, {'<them>': 101, '^': 0, 'daran': 768, 'dran': 768, 'mich': 970, 'uns': 970}, {'...':
969, '^': 0, 'hoeren': 728, 'sehen': 728, 'treffen': 728, 'verabreden': 728, 'wiedersehen': 728, 'zusammensetzen':
728, 'zusammentelefonieren': 728}, {'<them>': 101, '^': 0, 'mich': 970, 'uns': 970}, {'<det>': 101, '<them>': 101,
'bis': 101, 'daran': 768, 'dran': 768, 'dringend': 101, 'ich': 1126, 'ma': 164, 'mich': 1127, 'noch': 101,
'unbedingt': 101, 'uns': 1127, 'wir': 1128}, {'': (11, 'thinking'), 'wieder': 728}, {'mal': 1130}, {'daran': 768,
'dran': 768, 'mal': 1130, 'mich': 1131}, {'mal': 1130, 'mich': 1131}, {'daran': 768, 'dran': 768, 'ich': 1132, 'mal':
1130, 'mich': 1131, 'wir': 1133}, {'wieder': 728}, {'mal': 1135, 'wieder': 728}, {'...': 969, 'hoeren': 728, 'mal':
1130, 'sehen': 728, 'treffen': 728, 'verabreden': 728, 'wiedersehen': 728, 'zusammensetzen': 728,
'zusammentelefonieren': 728}, {'dringend': 1136, 'mal': 1130, 'mich': 1137, 'uns': 970, 'wieder': 728}, {'mal': 1130,
'mich': 1137, 'uns': 970}, {'dringend': 1136, 'ich': 1138, 'mal': 1130, 'mich': 1137, 'uns': 970, 'wieder': 728,
'wir': 1139}, {'ich': 1139, 'mal': 1130, 'mich': 1137, 'uns': 970, 'wir': 1139}, {'denken': 728}, {'...': 1142},
{'an': 1143}, {'<them>': 101, '^': 0, 'daran': 768, 'dran': 768, 'mich': 977, 'uns': 977}, {'absagen': 64}, {'...':
976, '^': 0, 'hoeren': 728, 'horen': 728, 'sehen': 728, 'treffen': 728, 'verabreden': 728, 'wiedersehen': 728,
'zusammensetzen': 728, 'zusammentelefonieren': 728}, {'<them>': 101, '^': 0, 'mich': 977, 'uns': 977}, {'<det>': 101,
'<me>': 142, '<them>': 101, 'absagen': 64, 'an': 1143, 'ausfallen': 64, 'bis': 101, 'daran': 768, 'dran': 768,
'dringend': 101, 'gerade': 1144, 'heute': 1144, 'ich': 1145, 'kurzfristig': 1146, 'ma': 164, 'mich': 1147, 'nicht':
769, 'noch': 101, 'oft': 1144, 'unbedingt': 101, 'uns': 1147, 'wieder': 1146, 'wir': 1148}, {'<them>': 101, '^': 0,
'daran': 768, 'dran': 768, 'mich': 982, 'uns': 982}, {'...': 981, '^': 0, 'horen': 728, 'sehen': 728, 'treffen': 728,
'verabreden': 728, 'wiedersehen': 728, 'zusammensetzen': 728, 'zusammentelefonieren': 728}, {'<them>': 101, '^': 0,
'mich': 982, 'uns': 982}, {'<det>': 101, '<them>': 101, 'bis': 101, 'daran': 768, 'dran': 768, 'dringend': 101, 'ich':
1150, 'ma': 164, 'mich': 1151, 'noch': 101, 'unbedingt': 101, 'uns': 1151, 'wir': 1152}, {'...': 981, 'horen': 728,
'mal': 1130, 'sehen': 728, 'treffen': 728, 'verabreden': 728, 'wiedersehen': 728, 'zusammensetzen': 728,
'zusammentelefonieren': 728}, {'dringend': 1136, 'mal': 1130, 'mich': 1154, 'uns': 982, 'wieder': 728}, {'': (11,
'thinking'), 'absagen': 64}, {'mal': 1130, 'mich': 1154, 'uns': 982}, {'absagen': 64, 'an': 1143, 'dringend': 1136,
'gerade': 1144, 'heute': 1144, 'ich': 1155, 'kurzfristig': 1146, 'mal': 1130, 'mich': 1154, 'oft': 1144, 'uns': 982,
'wieder': 1156, 'wir': 1157}, {'absagen': 64, 'ich': 1157, 'kurzfristig': 1146, 'mal': 1130, 'mich': 1154, 'uns': 982,
'wieder': 1146, 'wir': 1157}, {'dringend': 1136, 'ich': 1155, 'mal': 1130, 'mich': 1154, 'uns': 982, 'wieder': 728,
'wir': 1157}, {'ich': 1157, 'mal': 1130, 'mich': 1154, 'uns': 982, 'wir': 1157}, {'meinung': 1025}, {'ihrer': 1162,
'seiner': 1162}, {'uber': 728, 'ueber': 728}, {'': (15, 'contact'), 'N': 171, 'bei': 670}, {'...': 669, 'an': 103,
'bekommen': 103, 'erhalten': 103, 'gekriegt': 103, 'geschickt': 103, 'geschrieben': 103, 'gesendet': 103, 'gschriebn':
103, 'hinterlassen': 103, 'rausgeschickt': 103, 'v': 103, 'verschickt': 103, 'von': 103}, {'^': 0, 'bei': 647, 'fur':
648, 'mein': 101, 'meine': 101, 'von': 647}, {'schritte': 1167}, {'schritt': 1167, 'termin': 4}, {'^': 0, 'bei': 647,
'fuer': 648, 'mein': 101, 'meine': 101, 'von': 647}, {'schritte': 1170}, {'schritt': 1170, 'termin': 4}, {'v': 881,
'vergessen': 64, 'verpasst': 64, 'versaeumt': 64, 'versaumt': 64, 'verschlafen': 64, 'verschwitzt': 64, 'von': 881},
{'': (12, 'task'), '^': 0}, {'ausgegangen': 64, 'erreicht': 64, 'vergessen': 1174}, {'erreicht': 64, 'vergessen':
101}, {'termin': 511}, {'step': 649}, {'erreicht': 64}, {'erwischt': 64, 'geschafft': 64, 'gesehen': 64, 'gesprochen':
64, 'getroffen': 64, 'telefoniert': 64}, {'geredet': 64, 'gesprochen': 64, 'getroffen': 64, 'telefoniert': 64},
{'...': 1181}, {'gegangen': 64}, {'abgehoben': 64, 'angerufen': 64, 'angetroffen': 64, 'aufgetaucht': 64,
'ausgegangen': 64, 'besucht': 64, 'dazu': 724, 'dazugekommen': 64, 'drangegangen': 64, 'erreichbar': 64, 'erreicht':
64, 'erschienen': 64, 'erwischt': 64, 'geklappt': 64, 'gemeldet': 64, 'geschafft': 64, 'geschrieben': 64, 'gesehen':
64, 'gesprochen': 64, 'getroffen': 64, 'mehr': 1180, 'mit': 1182, 'ran': 1183, 'rangegangen': 64, 'stattgefunden': 64,
'telefoniert': 64, 'verfuegbar': 64, 'verfugbar': 64, 'vergessen': 1174, 'zu': 1046, 'zuruckgerufen': 64,
'zurueckgerufen': 64, 'zustande': 724}, {'gehoert': 64, 'gehort': 64}, {'...': 1185}, {'...': 1185, 'gehoert': 64,
'gehort': 64, 'von': 1186}, {'<appointment>': 64}, {'...': 1185, 'gehoert': 64, 'gehort': 64, 'mehr': 1187, 'mit':
1188, 'von': 1186}, {'gesehen': 64, 'gesprochen': 64, 'getroffen': 64}, {'...': 1064, 'abgehoben': 64, 'am': 1065,
'ans': 1065, 'da': 64, 'daheim': 64, 'zuhause': 64}, {'...': 1064, 'erreicht': 64}, {'gehoert': 64, 'gehort': 64,
'mehr': 1185, 'mit': 1188}, {'show': 64}, {'angerufen': 64, 'erreicht': 64, 'gemeldet': 64, 'gesprochen': 64,
'getroffen': 64, 'kennengelernt': 64, 'telefoniert': 64}, {'erledigen': 101, 'liefern': 101, 'schicken': 101},
{'nicht': 1195, 'nie': 64, 'offen': 738, 'zu': 1196}, {'erreicht': 64, 'vergesse': 795, 'vergessen': 101}, {'self':
795}, {'to': 1199}, {'': (12, 'task'), 'selbst': 795}, {'mich': 1201}, {'mich': 795}, {'an': 1202, 'fuer': 1203,
'fur': 1203}, {'mailbox': 64}, {'idee': 728}, {'gedanke': 728}, {'ein': 1207}, {'beide': 224, 'drei': 224, 'zwei':
224}, {'die': 1205, 'eine': 1206, 'mailbox': 64, 'so': 1208, 'wir': 1209}, {'wohl': 728}, {'': (13, 'talk'), '...':
1211}, {'punkte': 795}, {'punkt': 795}, {'ihm': 101, 'ihnen': 101, 'ihr': 101}, {'durchgegangen': 53, 'geprobt': 53,
'geubt': 53, 'geuebt': 53}, {'N': 1216}, {'mit': 1217, 'review': 789}, {'fuer': 788, 'fur': 788, 'mit': 788}, {'von':
103}, {'bono': 513}, {'bei': 788, 'fuer': 788}, {'bei': 788, 'fur': 788}, {'an': 716}, {'': (21, 'gave:referral'),
'gegeben': 175, 'geschrieben': 175}, {'N': 1225}, {'fuer': 1226, 'fur': 1226}, {'me': 795}, {'': (15, 'contact'), 'N':
53}, {'': (15, 'contact'), '...': 442}, {'...': 442, 'an': 103, 'mich': 1230}, {'an': 103, 'von': 103}, {'zuruck': 64,
'zurueck': 64}, {'mich': 443, 'nicht': 1233}, {'<rel>': 80}, {'': (13, 'talk'), '<my>': 1235, '<their>': 1235, 'ab':
64, 'kurzfristig': 935, 'wieder': 935}, {'': (13, 'talk'), 'N': 170, 'ab': 64, 'ich': 710, 'kurzfristig': 935,
'wieder': 935}, {'': (13, 'talk'), 'i': 445, 'ich': 445, 'we': 445, 'wir': 445}, {'mir': 224}, {'': (15, 'contact'),
'wir': 224}, {'date': 4}, {'the': 1241}, {'vorbei': 103}, {'...': 890}, {'gehoert': 64, 'gehort': 64, 'gesehen': 64,
'gesprochen': 64, 'getroffen': 64, 'telefoniert': 64}, {'gehoert': 64, 'gehort': 64, 'gesehen': 64, 'gesprochen': 64,
'getroffen': 64, 'mehr': 1245, 'telefoniert': 64}, {'nicht': 1246}, {'...': 1247, 'wieder': 880}, {'am': 103, 'auf':
103, 'aus': 103, 'dass': 103, 'mir': 103, 'nicht': 1233, 'ob': 103, 'per': 103, 'uns': 103, 'via': 103, 'wegen': 103},
{'<me>': 449, '<them>': 101, '<they>': 450, 'ich': 942, 'wir': 942}, {'uns': 4}, {'': (2, 'plan'), 'uns': 4}, {'ma':
1251, 'wir': 1252}, {'<rel>': 772, 'auto': 80, 'bruder': 80, 'bus': 80, 'chef': 80, 'flieger': 80, 'flug': 80, 'hund':
80, 'kind': 80, 'mann': 80, 'sohn': 80, 'team': 80, 'vater': 80, 'zug': 80}, {'<rel>': 772, 'chefin': 80, 'firma': 80,
'frau': 80, 'freundin': 80, 'kinder': 80, 'mutter': 80, 'schwester': 80, 'tochter': 80}, {'...': 1247, 'er': 80,
'sie': 80}, {'he': 80, 'she': 80}, {'<gone>': 103, 'angesetzt': 4, 'ausgemacht': 4, 'eingetragen': 4, 'fixiert': 4,
'gebucht': 4, 'geplant': 4, 'vereinbart': 4}, {'<gone>': 103, 'bei': 4, 'mit': 4}, {'...': 1259}, {'...': 725,
'aufgetaucht': 64, 'dazu': 724, 'dazugekommen': 64, 'erschienen': 64, 'gefahren': 64, 'gegangen': 64, 'gekommen': 64,
'hingegangen': 64}, {'': (14, 'together'), '...': 1259, 'bei': 4}, {'...': 1258, '<they>': 1045, 'abgemacht': 4,
'angesetzt': 4, 'aufgetaucht': 103, 'ausgefallen': 64, 'ausgemacht': 4, 'dazugekommen': 103, 'dazugestossen': 103,
'eingeplant': 4, 'eingetragen': 4, 'festgelegt': 4, 'fixiert': 4, 'gebucht': 4, 'gekommen': 103, 'geplant': 4, 'ich':
1260, 'leider': 727, 'mitgekommen': 103, 'nicht': 1261, 'reserviert': 4, 'terminiert': 4, 'verabredet': 4,
'vereinbart': 4, 'vorbeigefahren': 103, 'vorbeigekommen': 103, 'wir': 1262}, {'...': 1120}, {'...': 1120, 'ich': 1264,
'wir': 1264}, {'...': 1120, 'mich': 977, 'uns': 977}, {'...': 1120, 'ich': 1266, 'mich': 977, 'uns': 977, 'wir':
1266}, {'...': 976, 'hoeren': 728, 'horen': 728, 'mal': 1130, 'sehen': 728, 'treffen': 728, 'verabreden': 728,
'wiedersehen': 728, 'zusammensetzen': 728, 'zusammentelefonieren': 728}, {'dringend': 1136, 'mal': 1130, 'mich': 1268,
'uns': 977, 'wieder': 728}, {'mal': 1130, 'mich': 1268, 'uns': 977}, {'dringend': 1136, 'ich': 1269, 'mal': 1130,
'mich': 1268, 'uns': 977, 'wieder': 728, 'wir': 1270}, {'ich': 1270, 'mal': 1130, 'mich': 1268, 'uns': 977, 'wir':
1270}, {'gegangen': 103, 'gewesen': 103}, {'an': 4}, {'': (2, 'plan'), 'an': 4, 'auf': 80, 'fest': 4, 'in': 80},
{'geholfen': 513}, {'auf': 64}, {'nicht': 1277}, {'mich': 103}, {'': (15, 'contact'), 'wird': 4}, {'N': 173, 'to':
716}, {'': (13, 'talk'), 'ist': 80, 'war': 80}, {'N': 142, '^': 0, 'bei': 647, 'fuer': 648, 'fur': 648, 'mein': 101,
'meine': 101, 'von': 647}, {'do': 1283, 'dos': 649}, {'d': 101, 'll': 101, 'will': 101, 'would': 101}, {'i': 1285},
{'<them>': 1286, 'N': 170, 'me': 460, 'us': 460}, {'ich': 4, 'ma': 4, 'mich': 4}, {'ich': 4, 'mich': 4, 'wir': 4},
{'<they>': 80}, {'...': 751, 'abgemacht': 4, 'angesetzt': 4, 'ausgemacht': 4, 'bestaetigt': 4, 'bestatigt': 4, 'fix':
4, 'fixiert': 4, 'gebucht': 4, 'geplant': 4, 'ist': 752, 'ma': 1252, 'sich': 1290, 'steht': 4, 'vereinbart': 4,
'vergessen': 64, 'wir': 1252, 'zugesagt': 4}, {'sich': 1290}, {'weg': 1028}, {'den': 1293}, {'': (11, 'thinking'),
'^': 1000}, {'': (11, 'thinking'), 'grad': 728, 'mir': 1295, 'ob': 728}, {'': (11, 'thinking'), 'gerade': 728, 'ich':
728, 'mir': 1295, 'ob': 728, 'wen': 728, 'wie': 728}, {'gewartet': 64, 'hingefahren': 64}, {'ob': 728}, {'augen':
224}, {'vier': 1300}, {'': (15, 'contact'), 'D': 4, 'fuer': 86, 'fur': 86}, {'gewartet': 64}, {'': (0, 'missed'),
'gewartet': 64, 'versucht': 64}, {'antworten': 64, 'gratulieren': 64, 'schreiben': 64, 'treffen': 64}, {'anzurufen':
64, 'zu': 1305}, {'gratulieren': 64, 'schreiben': 64}, {'...': 1306, 'abzusagen': 64, 'anzurufen': 64, 'zu': 1307,
'zuruckzurufen': 64, 'zurueckzurufen': 64}, {'anruf': 64}, {'': (1, 'moved'), 'auf': 511, 'wir': 511}, {'...': 890,
'sich': 890}, {'uf': 511}, {'<they>': 142, '^': 0, 'ich': 101}, {'<them>': 1005, '<they>': 464, '^': 0, 'dass': 1313,
'ich': 1006, 'mir': 463, 'uns': 463}, {'anzurufen': 64, 'zu': 1046}, {'...': 1315}, {'sollte': 728, 'sollten': 728},
{'': (23, 'gave:volunteering'), 'at': 513, 'bei': 513, 'fuer': 513, 'fur': 513}, {'bekommen': 103, 'erhalten': 103},
{'gehoert': 103, 'gehort': 103, 'mail': 1319, 'nachricht': 1319, 'nichts': 1185}, {'^': 609}, {'<them>': 1321, '^':
609}, {'werden': 1322, 'wird': 1322}, {'^': 20, 'ich': 142, 'wir': 142}, {'^': 16, 'noch': 736}, {'^': 16, 'mir':
1325, 'noch': 736, 'uns': 1325}, {'^': 613}, {'bekomm': 1324, 'bekomme': 1324, 'bekommen': 1324, 'brauch': 1324,
'brauche': 1324, 'erhalte': 1324, 'fehlen': 1326, 'fehlt': 1326, 'kommt': 1324, 'krieg': 1324, 'kriege': 1324,
'kriegen': 1324, 'werden': 1327, 'wird': 1327}, {'...': 1320, '<me>': 1323, '<them>': 1328, 'meiner': 683}, {'tuer':
64, 'tur': 64}, {'verschlossener': 1330}, {'fuer': 728}, {'was': 1332}, {'ich': 96}, {'...': 1333, '<they>': 1334},
{'richtige': 728}, {'guter': 728}, {'gute': 728}, {'der': 1336, 'die': 1336, 'ein': 1337, 'eine': 1338, 'jemand':
1332, 'was': 1332}, {'...': 1339}, {'for': 736, 'on': 736}, {'fur': 728}, {'<gone>': 103, 'was': 1342}, {'': (15,
'contact'), '<me>': 103}, {'...': 733, 'bei': 103, 'mit': 103}, {'': (15, 'contact'), 'dabei': 103}, {'erreichen': 64,
'hause': 64}, {'da': 64, 'daheim': 64, 'zu': 1347, 'zuhause': 64}, {'...': 1343, '<they>': 1334, 'anwesend': 103,
'auch': 466, 'aufgetaucht': 103, 'bei': 1344, 'da': 103, 'dabei': 103, 'dazugekommen': 103, 'dazugestossen': 103,
'gekommen': 103, 'hier': 103, 'ich': 1345, 'mit': 1346, 'mitgekommen': 103, 'nicht': 1348, 'vorbeigefahren': 103,
'vorbeigekommen': 103, 'wir': 734, 'zu': 468}, {'der': 1336, 'die': 1336, 'ein': 1337, 'eine': 1338, 'jemand': 1342,
'was': 1342}, {'...': 1350}, {'': (14, 'together'), '...': 733, 'bei': 103, 'mit': 103}, {'...': 733, 'alle': 466,
'anwesend': 103, 'auch': 466, 'aufgetaucht': 103, 'bei': 103, 'da': 103, 'dabei': 103, 'dazugekommen': 103,
'dazugestossen': 103, 'gekommen': 103, 'hier': 103, 'ich': 734, 'mit': 1346, 'mitgekommen': 103, 'vorbeigefahren':
103, 'vorbeigekommen': 103, 'wir': 1352, 'zu': 468}, {'uf': 736}, {'auf': 736, 'ich': 1010, 'immer': 1009, 'jetzt':
1008, 'no': 1354, 'weiterhin': 1008, 'wir': 1010}, {'': (7, 'waiting'), '<my>': 126}, {'^': 1356}, {'auf': 1357,
'ich': 1013, 'immer': 1009, 'jetzt': 1008, 'seit': 1012, 'weiterhin': 1008, 'wir': 1013}, {'waere': 96, 'ware': 96},
{'ich': 1359}, {'': (13, 'talk'), '<they>': 1360}, {'koennte': 728, 'konnte': 728, 'könnte': 728}, {'<them>': 101,
'ich': 942, 'mich': 1015, 'wir': 942}, {'': (2, 'plan'), '<them>': 101, 'mit': 4}, {'': (2, 'plan'), '<them>': 101,
'ich': 1364, 'mich': 1015, 'mit': 4, 'wir': 942}, {'': (2, 'plan'), '<them>': 101}, {'ich': 942, 'wir': 1366},
{'hoere': 80, 'hore': 80}, {'er': 80, 'es': 1211, 'ich': 1368, 'sie': 80}, {'...': 1120, '<me>': 142, 'dass': 423,
'ich': 1121, 'wir': 1121}, {'...': 161, '<them>': 945, '<vowed>': 179, '^': 187, 'es': 209, 'gesagt': 191,
'geschrieben': 191, 'gsagt': 191, 'gschriebn': 191, 'ich': 947, 'leider': 208, 'nicht': 207, 'wir': 947}, {'...': 18},
{'<deed1>': 1372, '<give1>': 951, '<sees1>': 954}, {'<them>': 101, '^': 0, 'ich': 972, 'mich': 970, 'uns': 970, 'wir':
972}, {'<them>': 101, '^': 0, 'ich': 979, 'mich': 977, 'uns': 977, 'wir': 979}, {'<them>': 101, '^': 0, 'ich': 984,
'mich': 982, 'uns': 982, 'wir': 984}, {'<them>': 127, 'auf': 992, 'besser': 96, 'dringend': 96, 'endlich': 96,
'lieber': 96, 'niemals': 96, 'unbedingt': 96}, {'': (2, 'plan'), '...': 86, 'D': 4}, {'dritt': 224, 'fuenft': 224,
'funft': 224, 'viert': 224, 'zweit': 224}, {'...': 733, 'ich': 734, 'wir': 734, 'zu': 1379}, {'<have>': 1371,
'<should>': 250, '^': 1373, 'arbeite': 961, 'auf': 895, 'beide': 224, 'beiden': 224, 'bereite': 961, 'besuchen': 87,
'bin': 990, 'braeuchte': 739, 'brauch': 743, 'brauche': 743, 'brauchen': 743, 'brauchte': 739, 'bräuchte': 739,
'drei': 224, 'erwarte': 840, 'erwarten': 840, 'essen': 87, 'fahr': 966, 'fahre': 966, 'fahren': 87, 'feiern': 87,
'fliegen': 87, 'geh': 966, 'gehe': 966, 'gehen': 87, 'halten': 87, 'leg': 961, 'lege': 961, 'machen': 87, 'mochte':
942, 'mochten': 942, 'moechte': 942, 'moechten': 942, 'muass': 164, 'mues': 164, 'muessen': 1374, 'muesste': 975,
'muessten': 975, 'muss': 1375, 'mussen': 1376, 'musste': 986, 'mussten': 986, 'möchte': 942, 'müsste': 986, 'müssten':
986, 'reden': 87, 'samma': 987, 'schuld': 988, 'schulde': 988, 'schulden': 989, 'sehen': 87, 'sind': 990, 'soll':
1377, 'solle': 994, 'sollen': 995, 'solln': 996, 'sollte': 997, 'sollten': 997, 'sprechen': 87, 'starten': 87,
'stell': 961, 'stelle': 961, 'telefonieren': 87, 'treffen': 1378, 'veranstalten': 87, 'vier': 224, 'war': 987,
'waren': 1380, 'wart': 1011, 'warte': 1014, 'warten': 1014, 'werd': 942, 'werde': 942, 'werden': 942, 'will': 942,
'wollen': 942, 'zoomen': 87, 'zwei': 224}, {'<me>': 142, 'kommen': 4, 'nichts': 64, 'nix': 64, 'stattfinden': 4},
{'me': 224}, {'': (13, 'talk'), 'er': 80, 'ihr': 80, 'sein': 80, 'sie': 80}, {'...': 1120, 'ich': 1121, 'wir': 1121},
{'anrufen': 64, 'besuchen': 64, 'essen': 64, 'gehen': 64, 'mailen': 64, 'muessen': 64, 'mussen': 64, 'schreiben': 64,
'sehen': 64, 'sollen': 64, 'sprechen': 64, 'treffen': 64, 'vorbeischauen': 64, 'wollen': 64, 'zuruckrufen': 64,
'zurueckrufen': 64}, {'...': 1386, '<me>': 142, 'eigentlich': 64, 'ich': 64, 'wir': 64}, {'...': 1386, 'eigentlich':
64, 'ich': 64, 'wir': 64}, {'gehalten': 174}, {'N': 1389}, {'...': 712, 'fuer': 1390, 'fur': 1390}, {'<they>': 454,
'^': 458, 'an': 453, 'gern': 728, 'gerne': 728}, {'<they>': 454, '^': 458, 'abgemacht': 4, 'abgesagt': 64, 'an': 453,
'angesetzt': 4, 'ausgemacht': 4, 'eingeplant': 4, 'eingetragen': 4, 'festgelegt': 4, 'fixiert': 4, 'gebucht': 4,
'geplant': 4, 'gern': 728, 'gerne': 728, 'kurzfristig': 904, 'mir': 905, 'nichts': 64, 'nix': 64, 'reserviert': 4,
'spontan': 904, 'terminiert': 4, 'uns': 905, 'vereinbart': 4, 'verschoben': 684, 'wieder': 904}, {'abgemacht': 4,
'angesetzt': 4, 'ausgemacht': 4, 'eingeplant': 4, 'eingetragen': 4, 'festgelegt': 4, 'fixiert': 4, 'gebucht': 4,
'geplant': 4, 'reserviert': 4, 'terminiert': 4, 'vereinbart': 4}, {'was': 1342}, {'...': 1395, '<they>': 1334},
{'should': 96}, {'<me>': 224, 'dritt': 224, 'fuenft': 224, 'funft': 224, 'sechst': 224, 'viert': 224, 'zweit': 224},
{'getroffen': 103}, {'': (14, 'together'), 'gewesen': 103}, {'$': 83, '...': 85, '<and>': 90, '<appointment>': 92,
'<bookable>': 94, '<counsel>': 100, '<give1>': 102, '<gone>': 103, '<handed>': 108, '<hat>': 160, '<have>': 223,
'<me>': 228, '<my>': 232, '<needs>': 239, '<said>': 241, '<saysv>': 246, '<sends3>': 248, '<should>': 251, '<their>':
261, '<them>': 320, '<they>': 487, '<thing>': 490, '<to_them>': 491, '<vowed>': 492, '<will3>': 493, '<work>': 495,
'D': 512, 'N': 574, '^': 644, 'abgeblasen': 64, 'abgehangen': 103, 'abgeholt': 103, 'abgemacht': 645, 'abgesagt': 64,
'abgeschlossen': 103, 'abgestimmt': 103, 'abgmacht': 646, 'action': 650, 'aergert': 462, 'als': 656, 'am': 659, 'an':
667, 'and': 668, 'anfrage': 671, 'angeblich': 80, 'angebot': 672, 'angefragt': 673, 'angerufen': 103, 'angeschrieben':
103, 'angesetzt': 4, 'angesprochen': 103, 'angetroffen': 103, 'anruf': 674, 'anrufbeantworter': 64, 'anscheinend': 80,
'anstehend': 4, 'anstehender': 4, 'antwort': 675, 'antwortet': 676, 'antwortete': 103, 'apero': 103, 'apéro': 103,
'argert': 462, 'asked': 670, 'ass': 677, 'assen': 103, 'auf': 685, 'aufgabe': 649, 'aufgaben': 649, 'aufgesucht': 103,
'ausgefallen': 64, 'ausgefuehrt': 103, 'ausgefuhrt': 103, 'ausgemacht': 645, 'ausgesprochen': 103, 'ausgetauscht':
103, 'ausgmacht': 645, 'ball': 690, 'bat': 691, 'because': 80, 'begegnet': 103, 'begegnete': 103, 'begleitet': 103,
'begluckwunscht': 103, 'beglueckwuenscht': 103, 'behauptet': 80, 'bei': 699, 'beim': 701, 'bekomm': 706, 'bekomme':
706, 'bekommen': 707, 'bekommt': 709, 'beraten': 103, 'bergtour': 103, 'berichtet': 80, 'berichtete': 711,
'beschwert': 462, 'besetzt': 64, 'besichtigt': 103, 'besprechung': 713, 'besprochen': 103, 'besuch': 714, 'besuche':
715, 'besuchen': 498, 'besucht': 103, 'besuchte': 103, 'bevor': 80, 'bevorstehend': 4, 'bier': 103, 'bierchen': 103,
'biere': 103, 'bietet': 375, 'big': 718, 'bin': 735, 'bittet': 367, 'blumen': 672, 'bot': 375, 'bouldern': 103,
'braeuchte': 739, 'brainstorming': 728, 'brauch': 743, 'brauche': 743, 'brauchen': 743, 'braucht': 744, 'brauchte':
739, 'brief': 745, 'bring': 750, 'bringe': 750, 'bringen': 379, 'bringt': 379, 'bräuchte': 739, 'call': 753,
'canceled': 64, 'cancelled': 64, 'cancelt': 64, 'coaching': 754, 'combox': 64, 'connect': 757, 'connected': 758, 'da':
759, 'dafuer': 760, 'dafur': 760, 'damit': 80, 'dank': 761, 'danke': 763, 'dankeschoen': 761, 'dankeschon': 761,
'daran': 766, 'darf': 771, 'das': 773, 'dass': 782, 'dates': 783, 'daumen': 787, 'debattiert': 103, 'deck': 790,
'dem': 794, 'denen': 794, 'denk': 797, 'denke': 799, 'denkt': 80, 'denn': 80, 'der': 803, 'deren': 80, 'dessen': 80,
'die': 805, 'dinner': 713, 'diskutiert': 103, 'dm': 672, 'draengt': 381, 'dran': 806, 'drangt': 381, 'drink': 103,
'drinks': 103, 'durchgearbeitet': 103, 'durchgegangen': 103, 'durchgeklingelt': 103, 'durchgerufen': 103,
'durchgesprochen': 103, 'e': 808, 'ehrenamt': 809, 'ehrenamtlich': 817, 'ehrenamtsarbeit': 513, 'eigentlich': 819,
'einander': 820, 'einer': 821, 'eingeladen': 822, 'eingeplant': 4, 'eingetragen': 4, 'einladung': 672, 'email': 823,
'empfahl': 383, 'empfehlen': 383, 'empfehlung': 826, 'empfehlungsschreiben': 655, 'empfiehlt': 383, 'entfaellt': 64,
'entfallen': 64, 'entfallt': 64, 'entfiel': 64, 'er': 834, 'ergebnis': 80, 'erhalte': 707, 'erinnere': 836,
'erinnerung': 837, 'ermahnt': 381, 'ermutigt': 381, 'erreicht': 103, 'ersatztermin': 511, 'erschien': 838, 'erwarte':
840, 'erwarten': 840, 'erwischt': 103, 'erzaehlt': 80, 'erzaehlte': 711, 'erzahlt': 80, 'erzahlte': 711, 'es': 842,
'esse': 715, 'essen': 843, 'ewig': 846, 'faellt': 849, 'fahr': 715, 'fahre': 715, 'fahren': 498, 'falls': 80, 'fallt':
849, 'fand': 851, 'fazit': 80, 'feedback': 856, 'fehlen': 858, 'fehlt': 858, 'feierabendbier': 103, 'feiern': 498,
'feiert': 861, 'festgelegt': 645, 'fiel': 862, 'fielen': 863, 'findet': 864, 'fitness': 103, 'fix': 865, 'fixiert': 4,
'flachgefallen': 64, 'fliege': 715, 'follow': 866, 'forwarded': 867, 'frag': 868, 'frage': 869, 'fragt': 388,
'fragte': 870, 'freiwillig': 873, 'freiwillige': 653, 'freiwilligenarbeit': 513, 'freiwilligeneinsatz': 513,
'freiwilliger': 653, 'freu': 875, 'freue': 875, 'freut': 462, 'fuer': 877, 'fuerchtet': 80, 'fur': 879, 'furchtet':
80, 'fussball': 103, 'gab': 398, 'gaben': 400, 'ganz': 880, 'gassi': 103, 'gearbeitet': 103, 'gebowlt': 103,
'gebrainstormt': 103, 'gebruncht': 103, 'gebucht': 4, 'geburtstag': 882, 'gecancelled': 64, 'gecancelt': 64,
'gechattet': 103, 'gechillt': 103, 'gecoacht': 103, 'gedanke': 728, 'gedankt': 103, 'geeinigt': 103, 'gefahren': 103,
'gefeiert': 103, 'geflogen': 103, 'gefragt': 673, 'gefruehstueckt': 103, 'gefruehstuekt': 103, 'gefruhstuckt': 103,
'gefruhstukt': 103, 'gefuehrt': 103, 'gefuhrt': 103, 'gegangen': 103, 'gegessen': 103, 'geghostet': 64, 'gegrillt':
103, 'geh': 715, 'gehabt': 103, 'gehalten': 103, 'gehe': 715, 'gehen': 498, 'gehoert': 883, 'geholfen': 103, 'gehort':
883, 'geht': 886, 'gejasst': 103, 'gejoggt': 103, 'gekickt': 103, 'geklettert': 103, 'gekloent': 103, 'geklont': 103,
'gelaufen': 103, 'gelernt': 103, 'gemailt': 103, 'gemeinnuetzig': 513, 'gemeinnutzig': 513, 'gemeinsam': 224,
'gemoved': 511, 'gepingt': 103, 'gepitcht': 103, 'geplant': 645, 'geplatzt': 64, 'geplatzter': 64, 'geplaudert': 103,
'geprobt': 103, 'gequatscht': 103, 'geredet': 103, 'geruchteweise': 80, 'geruechteweise': 80, 'gesagt': 889,
'geschnackt': 103, 'geschoben': 890, 'geschrieben': 103, 'gesehen': 103, 'gesessen': 103, 'gesimst': 103, 'geskypt':
103, 'gespielt': 103, 'gesprachsrunde': 103, 'gespraechsrunde': 103, 'gesprochen': 103, 'gestrichen': 64,
'gestritten': 103, 'getextet': 103, 'getraeumt': 891, 'getratscht': 103, 'getraumt': 891, 'getroffen': 103,
'getrunken': 103, 'gewandert': 103, 'gewesen': 103, 'geworkshopt': 103, 'gezoomt': 103, 'gfixt': 4, 'gha': 103,
'ghostet': 892, 'gibt': 400, 'ging': 893, 'gingen': 103, 'glatt': 894, 'glaubt': 80, 'gluehwein': 103, 'gluhwein':
103, 'gmacht': 103, 'golf': 103, 'golfrunde': 103, 'gotta': 101, 'gratuliert': 103, 'gredet': 103, 'gredt': 103,
'gruble': 728, 'grueble': 728, 'gseh': 103, 'gseit': 103, 'gsi': 103, 'gsproche': 103, 'gtroffe': 103, 'hab': 906,
'habe': 907, 'haben': 914, 'habs': 900, 'haette': 918, 'haetten': 919, 'hat': 927, 'hatte': 930, 'hatten': 931,
'hausaufgabe': 649, 'have': 932, 'he': 934, 'hebt': 936, 'herzlichen': 937, 'hingesetzt': 103, 'hob': 936,
'hochzeitstag': 938, 'hoere': 883, 'hofft': 80, 'holt': 939, 'hore': 883, 'hätte': 940, 'hätten': 941, 'i': 943,
'ich': 1018, 'idee': 728, 'ihm': 1020, 'ihnen': 1021, 'ihr': 1022, 'ihre': 1023, 'ihrer': 1027, 'in': 1030,
'informierte': 1031, 'ins': 1033, 'interviewt': 103, 'intro': 1040, 'introduced': 1042, 'intros': 1043, 'ist': 1048,
'jassen': 103, 'jetzt': 1049, 'joggen': 1050, 'joggingrunde': 103, 'kaffee': 1051, 'kalendereintrag': 4, 'kam': 1054,
'karte': 672, 'kartenabend': 103, 'kein': 1058, 'keine': 1062, 'keinen': 1063, 'keiner': 1066, 'kennen': 1067,
'kennengelernt': 103, 'kickoff': 713, 'kino': 103, 'klappt': 838, 'klappte': 838, 'klettern': 103, 'knapp': 1068,
'koennte': 1069, 'koennten': 1071, 'komme': 1073, 'kommt': 1075, 'komplett': 894, 'kondoliert': 103, 'konnte': 1069,
'konnten': 1071, 'kontakt': 1080, 'krieg': 706, 'kriege': 706, 'kriegen': 707, 'kriegt': 709, 'kuemmern': 409,
'kuemmert': 409, 'kummern': 409, 'kummert': 409, 'kunnt': 103, 'kurzfristig': 904, 'könnte': 1069, 'könnten': 1071,
'lange': 846, 'laufrunde': 103, 'laut': 1081, 'lead': 1084, 'legt': 413, 'legte': 413, 'leider': 1086, 'lent': 867,
'lief': 1087, 'liegt': 1088, 'lunch': 753, 'mache': 1090, 'macht': 1090, 'mahnt': 381, 'mail': 1095, 'mailbox': 64,
'mailt': 416, 'mailte': 1096, 'mal': 1098, 'meeting': 753, 'mein': 1100, 'meine': 1101, 'meint': 80, 'meinte': 80,
'meldet': 1103, 'meldete': 421, 'memo': 795, 'mentoring': 1107, 'mentoringstunde': 1108, 'merci': 1109, 'merke': 795,
'merken': 795, 'mir': 905, 'mit': 1118, 'miteinander': 1119, 'mochte': 1122, 'moechte': 1122, 'muass': 1123, 'mues':
1124, 'muess': 1125, 'muessen': 1129, 'muesst': 1134, 'muesste': 1140, 'muessten': 1141, 'muss': 1149, 'mussen': 1153,
'musst': 1134, 'musste': 1158, 'mussten': 1159, 'möchte': 1122, 'müss': 1125, 'müsste': 1160, 'müssten': 1161, 'nach':
1163, 'nachdem': 80, 'nachgedacht': 1164, 'nachgefasst': 103, 'nachgefragt': 673, 'nachgehakt': 1165, 'nachgeholt':
1049, 'nachricht': 1166, 'nachste': 1168, 'nachster': 1169, 'naechste': 1171, 'naechster': 1172, 'naemlich': 80,
'nahm': 936, 'namenstag': 1173, 'namlich': 80, 'ned': 1175, 'need': 932, 'nehm': 750, 'nehme': 750, 'net': 1176,
'neuer': 1177, 'next': 1178, 'nich': 1179, 'nicht': 1184, 'nichts': 1189, 'nie': 1190, 'niemand': 1191, 'niemanden':
1192, 'nimmt': 936, 'nit': 1179, 'nix': 1193, 'no': 1194, 'noch': 1197, 'nod': 1198, 'noed': 1198, 'noshow': 64,
'note': 1200, 'notiz': 1204, 'nur': 1210, 'ob': 1212, 'obwohl': 80, 'offen': 738, 'offenbar': 80, 'offene': 1213,
'offener': 1214, 'offensichtlich': 80, 'oper': 103, 'owe': 164, 'owes': 433, 'padel': 103, 'paket': 672, 'pendenz':
649, 'pendenzen': 795, 'ping': 1215, 'pitch': 1218, 'pitchtraining': 1219, 'pladiert': 434, 'pladierte': 434,
'plaediert': 435, 'plaedierte': 435, 'platzte': 64, 'plauderei': 103, 'plauderte': 103, 'plausch': 103, 'poker': 103,
'post': 1220, 'postkarte': 672, 'pro': 1221, 'probehoeren': 1222, 'probehoren': 1223, 'promised': 164, 'props': 1224,
'quatschte': 103, 'radtour': 103, 'raet': 441, 'rat': 441, 'raten': 441, 'ratsch': 103, 'reagiert': 838,
'recommended': 96, 'recommends': 96, 'rede': 715, 'reden': 498, 'redete': 677, 'referenz': 1227, 'referred': 654,
'remind': 1228, 'reminder': 795, 'rescheduled': 511, 'reviewed': 1229, 'rief': 1231, 'riet': 441, 'rieten': 441,
'ruckruf': 1232, 'rueckruf': 1232, 'ruehrt': 419, 'ruehrte': 419, 'ruft': 1234, 'ruhrt': 419, 'ruhrte': 419,
'rumgehangen': 103, 'rät': 441, 'sagt': 1236, 'sagte': 1237, 'said': 1238, 'samma': 987, 'samt': 1239, 'sass': 103,
'sassen': 1240, 'sauna': 103, 'sausen': 226, 'save': 1242, 'says': 1238, 'saß': 103, 'saßen': 1240, 'schach': 103,
'schaute': 1243, 'scheinbar': 80, 'schieben': 890, 'schiebt': 1244, 'schlaegt': 448, 'schlagt': 448, 'schlug': 448,
'schlägt': 448, 'schon': 1248, 'schreibt': 1249, 'schrieb': 1096, 'schuld': 988, 'schulde': 988, 'schulden': 1250,
'schuldet': 451, 'schwaetzchen': 103, 'schwatz': 103, 'schwatzchen': 103, 'seh': 715, 'sehe': 715, 'sehen': 1253,
'sein': 1254, 'seine': 1255, 'seiner': 1027, 'seit': 1256, 'sent': 867, 'she': 934, 'shoutout': 1224, 'sie': 834,
'simse': 1215, 'since': 1257, 'sind': 1263, 'sitzung': 713, 'skifahren': 103, 'skitour': 103, 'skypen': 498, 'sms':
1166, 'sobald': 80, 'solange': 80, 'soll': 1265, 'sollen': 1267, 'sollte': 1271, 'sollten': 1272, 'sozialeinsatz':
513, 'sparring': 1108, 'spazieren': 1273, 'spaziergang': 103, 'spendenaktion': 513, 'spontan': 904, 'sprach': 677,
'sprachen': 103, 'sprachnachricht': 672, 'sprech': 715, 'spreche': 715, 'sprechen': 498, 'spritzer': 103, 'squash':
103, 'statt': 760, 'stattdessen': 760, 'stehen': 1274, 'steht': 1275, 'storniert': 64, 'taet': 459, 'tafel': 1276,
'tarock': 103, 'tat': 459, 'tauchte': 1278, 'tauschte': 1279, 'tauschten': 103, 'tausend': 937, 'telefoniere': 715,
'telefonieren': 498, 'telefoniert': 1280, 'telefonierte': 103, 'telefonierten': 103, 'tennis': 103, 'termin': 753,
'terminiert': 4, 'terminvorschlag': 4, 'text': 1215, 'textet': 416, 'thanks': 1281, 'theater': 103, 'thema': 1282,
'they': 934, 'thinks': 446, 'thx': 716, 'to': 1284, 'todo': 1283, 'todos': 649, 'told': 1287, 'total': 894,
'traeumte': 728, 'traf': 103, 'trafen': 103, 'traumte': 728, 'treff': 1288, 'treffe': 1289, 'treffen': 1291, 'trifft':
1292, 'troffe': 103, 'tät': 459, 'uber': 1294, 'uberleg': 1296, 'uberlege': 1297, 'ueber': 1294, 'ueberleg': 1296,
'ueberlege': 1297, 'umgebucht': 890, 'umgelegt': 890, 'umsonst': 1298, 'unentgeltlich': 513, 'uns': 905, 'unsicher':
1299, 'unter': 1301, 'unterhalten': 103, 'unterhielt': 1279, 'unterhielten': 103, 'unterrichtet': 103,
'unterschrieben': 103, 'unterzeichnet': 103, 'verabredet': 4, 'verabschiedet': 103, 'verabschiedung': 103,
'verbaselt': 64, 'verbummelt': 64, 'vereinbart': 1302, 'vergebens': 1303, 'vergeblich': 1304, 'vergessen': 1308,
'verhandelt': 103, 'verlegt': 684, 'vermisse': 728, 'verpasst': 64, 'verpasster': 1309, 'verpennt': 64, 'verplant':
64, 'versaeumt': 64, 'versaumt': 64, 'verschieben': 1310, 'verschiebt': 1311, 'verschlafen': 64, 'verschobe': 1312,
'verschoben': 684, 'verschwitzt': 64, 'versoehnt': 103, 'versohnt': 103, 'versprach': 1314, 'versprech': 1007,
'verspreche': 1007, 'verspricht': 465, 'versucht': 1316, 'vertagt': 684, 'vertroestet': 64, 'vertrostet': 64,
'vielen': 937, 'vielleicht': 1317, 'voellig': 894, 'vollig': 894, 'volunteered': 1318, 'volunteering': 1318, 'von':
1329, 'vor': 1331, 'vorbeigekommen': 103, 'vorbeigeschaut': 103, 'vorgemerkt': 4, 'vorgestellt': 103, 'vorgezogen':
890, 'vorverlegt': 890, 'waehrend': 80, 'waer': 1335, 'waere': 1340, 'wahrend': 80, 'waiting': 1341, 'wanderung': 103,
'war': 1349, 'ware': 1351, 'waren': 1353, 'warnt': 472, 'warnte': 472, 'wart': 1355, 'warte': 1014, 'warten': 1358,
'wartet': 473, 'was': 1211, 'weil': 80, 'weiss': 80, 'weiß': 80, 'welche': 80, 'welcher': 80, 'wenn': 1361, 'wer':
1362, 'werd': 1363, 'werde': 1365, 'werden': 1367, 'whatsapp': 1166, 'wie': 1369, 'wieder': 904, 'wiedergesehen': 103,
'wiedersehen': 103, 'wiedervorlage': 795, 'will': 1370, 'wir': 1381, 'wird': 1382, 'with': 1383, 'wo': 1384, 'wollen':
1385, 'wollt': 917, 'wollte': 1387, 'wollten': 1388, 'workshop': 1391, 'wuerd': 459, 'wuerde': 1392, 'wurd': 459,
'wurde': 1393, 'wurden': 1394, 'wv': 795, 'wär': 1396, 'würde': 1392, 'yoga': 103, 'you': 1397, 'zoomen': 498, 'zu':
1398, 'zufaellig': 1399, 'zufallig': 1399, 'zuruckgerufen': 103, 'zurueckgerufen': 103, 'zusammen': 1400,
'zusammengehockt': 103, 'zusammengesessen': 103, 'zusammengesetzt': 103}]


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
{'bei': 0, 'mit': 0}, {'es': 38}, {'an': 8, 'von': 8}, {'zuruckgerufen': 2, 'zurueckgerufen': 2}, {'geschafft': 6},
{'nicht': 55}, {'zeit': 6}, {'gemeldet': 2}, {'aber': 58}, {'zurueckgerufen': 2}, {'zuruckgerufen': 2}, {'abgesagt':
6, 'dann': 54, 'es': 56, 'gefehlt': 6, 'keine': 57, 'mich': 54, 'sich': 59, 'spaeter': 60, 'spater': 61,
'zuruckgerufen': 2, 'zurueckgerufen': 2}, {'abgesagt': 6, 'keine': 57}, {'im': 6}, {'im': 6, 'noch': 64}, {'s': 8},
{'von': 14}, {'anlauf': 2}, {'': (2, 'at'), 'beisein': 48, 'buero': 67, 'buro': 67, 'cafe': 14, 'café': 14,
'dienstreise': 6, 'ferien': 6, 'haus': 14, 'hause': 14, 'hotel': 14, 'karenz': 6, 'krankenstand': 6, 'laufe': 11,
'restaurant': 14, 'urlaub': 9, 'zweiten': 68}, {'': (2, 'at'), 'begleitung': 48, 'dem': 14, 'den': 14, 'der': 14,
'die': 14, 'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'sachen': 8, 'urlaub': 6}, {'dienstreise': 6, 'ferien': 6,
'karenz': 6, 'urlaub': 6}, {'geblieben': 6}, {'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'krankenstand': 6, 'urlaub':
6}, {'krank': 6, 'verhindert': 6}, {'aufgetaucht': 6, 'erschienen': 6, 'gekommen': 6}, {'krankenstand': 6}, {'im':
76}, {'auf': 71, 'daheim': 72, 'entschuldigt': 6, 'im': 73, 'in': 71, 'krank': 6, 'leider': 74, 'nicht': 75, 'noch':
77, 'verhindert': 6}, {'bei': 0, 'm': 0, 'mit': 0, 'w': 0}, {'doch': 42, 'nicht': 6}, {'sein': 6}, {'dabei': 81,
'kommen': 6}, {'nicht': 82}, {'doch': 83, 'leider': 83, 'n': 42, 'net': 6, 'nicht': 6}, {'': (3, 'absent_before'),
'gemeldet': 6}, {'entschuldigen': 6}, {'sich': 86}, {'im': 6, 'mit': 6}, {'krank': 6, 'ned': 6, 'net': 6, 'nicht': 6,
'nod': 6, 'noed': 6, 'ohne': 9, 'verhindert': 6}, {'gruesse': 53, 'grusse': 53}, {'nachricht': 36}, {'': (0, 'with'),
'dabei': 0}, {'absagen': 6, 'passen': 6}, {'start': 6}, {'raum': 6}, {'dabei': 6}, {'': (3, 'absent_before'), 'dabei':
6}, {'': (3, 'absent_before'), 'am': 94, 'anwesend': 6, 'aufgetaucht': 6, 'da': 6, 'dabei': 6, 'erschienen': 6,
'gekommen': 6, 'geschafft': 6, 'im': 95, 'mehr': 96, 'mit': 97}, {'show': 6}, {'vor': 11}, {'': (3, 'absent_before'),
'den': 9, 'die': 9}, {'zuruck': 2, 'zurueck': 2}, {'zurueck': 2}, {'zuruck': 2}, {'dann': 102, 'spaeter': 103,
'spater': 104, 'zuruck': 2, 'zurueck': 2}, {'an': 0, 'bei': 0, 'von': 0}, {'es': 42}, {'gruesse': 53}, {'grusse': 53},
{'gekommen': 6}, {'nicht': 110}, {'an': 0, 'mit': 0, 'von': 0}, {'erreicht': 2, 'erwischt': 2, 'gesprochen': 2,
'telefoniert': 2}, {'doch': 113, 'erreicht': 2, 'erwischt': 2, 'gesprochen': 2, 'telefoniert': 2}, {'': (5, 'due'),
'am': 11, 'bis': 11}, {'stau': 6}, {'im': 116}, {'im': 116, 'noch': 117}, {'': (3, 'absent_before'), 'dessen': 2,
'von': 8}, {'im': 6, 'in': 6}, {'im': 6, 'in': 6, 'noch': 120}, {'auf': 6}, {'nicht': 122}, {'m': 0, 'mit': 0, 'v': 0,
'von': 0, 'w': 0}, {'m': 0, 'mit': 0, 'von': 0, 'w': 0}, {'bei': 0, 'm': 0, 'mit': 0}, {'': (1, 'about'), 'ist': 8,
'war': 8}, {'gelaufen': 0}, {'weg': 128}, {'': (1, 'about'), 'den': 129}, {'': (2, 'at'), 'wegen': 8}, {'': (5,
'due'), 'dem': 14, 'der': 14}, {'an': 0, 'm': 0, 'mit': 0, 'v': 0, 'von': 0}, {'weg': 6}, {'da': 6}, {'': (4,
'absent_after'), 'dabei': 6}, {'am': 94, 'anwesend': 6, 'da': 6, 'dabei': 6, 'im': 95, 'mehr': 96, 'mit': 136},
{'auf': 71, 'bei': 0, 'bereits': 134, 'entschuldigt': 6, 'ich': 1, 'im': 71, 'in': 71, 'krank': 6, 'leider': 74,
'ned': 135, 'net': 135, 'nicht': 137, 'nod': 135, 'noed': 135, 'schon': 134, 'verhindert': 6}, {'bei': 0, 'nicht':
137, 'wir': 1}, {'neues': 17}, {'es': 8}, {'geht': 141}, {'kommen': 6, 'mit': 6}, {'nicht': 143}, {'besuch': 1,
'gast': 1}, {'': (2, 'at'), 'thema': 8}, {'abendessen': 1, 'abends': 4, 'aber': 7, 'about': 8, 'absent': 6, 'abw': 9,
'abwesend': 9, 'alle': 10, 'allerspaetestens': 11, 'allerspatestens': 11, 'am': 13, 'an': 15, 'angerufen': 0, 'anruf':
16, 'ans': 14, 'anstatt': 9, 'anstelle': 17, 'antwort': 18, 'anw': 0, 'anwesend': 0, 'apero': 1, 'apéro': 1, 'at': 14,
'auch': 19, 'auf': 20, 'aufm': 14, 'aufn': 14, 'aus': 14, 'ausser': 9, 'außer': 9, 'begegnet': 0, 'bei': 23, 'beim':
25, 'bespr': 26, 'besuch': 27, 'besucht': 0, 'besuchte': 0, 'betr': 8, 'betreff': 8, 'betreffend': 8, 'betreffs': 8,
'bezueglich': 8, 'bezuglich': 8, 'bin': 28, 'binnen': 11, 'bis': 29, 'blieb': 31, 'brief': 32, 'by': 11, 'bzgl': 8,
'call': 33, 'da': 34, 'dabei': 0, 'dae': 34, 'dafuer': 2, 'dafur': 2, 'dann': 12, 'darauffolgenden': 34, 'deadline':
11, 'dennoch': 2, 'diese': 34, 'diesem': 34, 'diesen': 34, 'dieser': 34, 'dieses': 34, 'diesmal': 35, 'dm': 36,
'doch': 37, 'dreht': 39, 'dä': 34, 'e': 41, 'email': 40, 'entschuldigt': 9, 'erreicht': 0, 'erschien': 42, 'erzaehlt':
17, 'erzahlt': 17, 'es': 43, 'essen': 1, 'faellig': 44, 'fallig': 44, 'fehlt': 6, 'fehlte': 9, 'fehlten': 9,
'folgenden': 34, 'fr': 0, 'frage': 45, 'fragen': 45, 'frau': 0, 'frist': 11, 'fruehstueck': 1, 'fruhstuck': 1, 'gar':
19, 'gedanken': 45, 'gefehlt': 46, 'gegenuber': 47, 'gegenueber': 47, 'gehoert': 48, 'gehort': 48, 'geht': 49,
'gemeinsam': 50, 'gesprach': 51, 'gespraech': 51, 'gesprochen': 17, 'getroffen': 0, 'ging': 52, 'gings': 38,
'grillen': 1, 'gruesse': 53, 'gruss': 53, 'grusse': 53, 'hat': 62, 'hats': 56, 'hatte': 63, 'herr': 0, 'herrn': 0,
'hing': 65, 'hinsichtlich': 8, 'hinterm': 14, 'hr': 0, 'i': 66, 'im': 69, 'in': 70, 'info': 45, 'infos': 45, 'inm':
14, 'innerhalb': 11, 'ins': 14, 'intro': 45, 'ist': 78, 'jedoch': 19, 'kaffe': 1, 'kaffee': 79, 'kam': 80, 'kamen':
42, 'kann': 42, 'keine': 57, 'kennt': 8, 'kommende': 34, 'kommendem': 34, 'kommenden': 34, 'kommender': 34,
'kommendes': 34, 'kommt': 42, 'konnte': 84, 'konnten': 42, 'kontakt': 45, 'krank': 85, 'krankgemeldet': 6, 'kuenftig':
34, 'kunftig': 34, 'kurz': 1, 'laengstens': 11, 'laesst': 87, 'lag': 88, 'langstens': 11, 'lasst': 87, 'leider': 89,
'letztlich': 12, 'lg': 53, 'liebe': 90, 'liess': 87, 'linkedin': 91, 'lunch': 26, 'm': 0, 'mail': 40, 'mails': 32,
'meeting': 26, 'meinung': 45, 'mi': 0, 'mim': 0, 'minus': 9, 'mit': 92, 'mitm': 0, 'mitn': 0, 'mittagessen': 1,
'musste': 93, 'na': 34, 'nach': 14, 'nachgeholt': 2, 'nachricht': 40, 'nachst': 34, 'nachste': 34, 'nachsten': 34,
'nachster': 34, 'nachstes': 34, 'nae': 34, 'naechst': 34, 'naechste': 34, 'naechsten': 34, 'naechster': 34,
'naechstes': 34, 'nahe': 14, 'neben': 14, 'ned': 6, 'net': 6, 'neues': 48, 'news': 45, 'next': 34, 'nicht': 98, 'no':
99, 'noch': 100, 'nod': 6, 'noed': 6, 'ohne': 101, 'party': 1, 'per': 11, 'post': 18, 'postkarte': 36, 're': 8,
'redete': 50, 'regarding': 8, 'rief': 105, 'ruckmeldung': 18, 'ruckruf': 106, 'rueckmeldung': 18, 'rueckruf': 106,
'rund': 38, 'sans': 9, 'sass': 50, 'saß': 50, 'schaffte': 107, 'schliesslich': 2, 'schoene': 108, 'schone': 109,
'schwaenzte': 6, 'schwanzte': 6, 'seitens': 8, 'sind': 111, 'slack': 112, 'sms': 32, 'spaeter': 114, 'spaetestens':
115, 'spater': 114, 'spatestens': 115, 'sprach': 50, 'sprachnachricht': 32, 'stand': 118, 'statt': 119, 'stattdessen':
2, 'steckte': 121, 'sucht': 8, 'tauchte': 123, 'teilnehmende': 0, 'teilnehmer': 0, 'tel': 124, 'telefonat': 125,
'termin': 126, 'thema': 127, 'this': 34, 'till': 11, 'tn': 0, 'traf': 0, 'trafen': 0, 'treff': 0, 'treffe': 0,
'treffen': 26, 'trotzdem': 2, 'uber': 130, 'uberm': 8, 'ubers': 8, 'ueber': 130, 'ueberm': 8, 'uebers': 8, 'um': 8,
'unentschuldigt': 6, 'unterm': 14, 'until': 11, 'update': 45, 'updates': 45, 'verhindert': 9, 'via': 14, 'vk': 26,
'von': 131, 'vor': 132, 'vorbei': 1, 'vorbeigeschaut': 1, 'vorm': 11, 'w': 0, 'wapp': 133, 'war': 138, 'waren': 139,
'was': 140, 'wegen': 8, 'whatsapp': 133, 'wie': 142, 'with': 0, 'without': 9, 'wollte': 144, 'wsap': 133, 'zu': 145,
'zum': 146, 'zur': 14, 'zusammen': 50}]


KINDS = [{'': (4, 'meal')}, {'': (7, 'event')}, {'': (2, 'call')}, {'': (8, 'meeting')}, {'fixe': 3}, {'': (3,
'coffee')}, {'': (5, 'message')}, {'1': 3}, {'1': 3, 'on': 7}, {'essen': 0}, {'work': 1}, {'fon': 2, 'handy': 2,
'tel': 2, 'telefon': 2}, {'strippe': 2}, {'der': 12, 'die': 12}, {'tel': 2, 'telefon': 2}, {'': (6, 'email')}, {'tee':
5}, {'einen': 16, 'n': 16, 'nen': 16, 'tee': 5}, {'gewesen': 3, 'gsi': 3, 'gwesen': 3}, {'...': 18}, {'gewesen': 3,
'gsi': 3, 'gwesen': 3, 'in': 19}, {'N': 20}, {'N': 20, 'chinesen': 0, 'fon': 2, 'griechen': 0, 'handy': 2, 'heurigen':
0, 'inder': 0, 'italiener': 0, 'japaner': 0, 'mexikaner': 0, 'spanier': 0, 'tel': 2, 'telefon': 2, 'thai': 0,
'tuerken': 0, 'turken': 0, 'vietnamesen': 0, 'wirt': 0, 'wirten': 0}, {'': (0, 'intro')}, {'gemacht': 23},
{'ausgeschenkt': 1, 'serviert': 1, 'verkauft': 1, 'verteilt': 1}, {'pretzels': 1}, {'und': 26}, {'meeting': 3},
{'lunch': 0}, {'getrunken': 5}, {'up': 3}, {'in': 3}, {'': (3, 'coffee'), 'chat': 5}, {'': (8, 'meeting'), 'day': 1},
{'market': 1}, {'call': 2}, {'': (6, 'email'), 'wechsel': 15}, {'mail': 37, 'mails': 15}, {'vorgestellt': 23}, {'':
(6, 'email'), 'verkehr': 15}, {'': (4, 'meal'), 'ausgeschenkt': 1, 'gegangen': 0, 'gehen': 0, 'gewesen': 0,
'serviert': 1, 'verkauft': 1, 'verteilt': 1}, {'gesprach': 3, 'gespraech': 3}, {'white': 5}, {'meet': 2}, {'messe':
1}, {'schokolade': 5}, {'geschrieben': 6}, {'her': 47}, {'und': 48}, {'agentur': 3, 'atelier': 3, 'betrieb': 3,
'buero': 3, 'buro': 3, 'fabrik': 3, 'filiale': 3, 'firma': 3, 'geschaeft': 3, 'geschaft': 3, 'hauptquartier': 3,
'kanzlei': 3, 'laden': 3, 'ladenlokal': 3, 'lager': 3, 'office': 3, 'ordination': 3, 'praxis': 3, 'redaktion': 3,
'studio': 3, 'werkstatt': 3, 'zentrale': 3}, {'agentur': 3, 'atelier': 3, 'betrieb': 3, 'buero': 3, 'buro': 3,
'fabrik': 3, 'filiale': 3, 'firma': 3, 'geschaeft': 3, 'geschaft': 3, 'hauptquartier': 3, 'kaffeehaus': 5, 'kanzlei':
3, 'laden': 3, 'ladenlokal': 3, 'lager': 3, 'neuen': 50, 'office': 3, 'ordination': 3, 'praxis': 3, 'redaktion': 3,
'studio': 3, 'werkstatt': 3, 'zentrale': 3}, {'agentur': 3, 'atelier': 3, 'betrieb': 3, 'buero': 3, 'buro': 3,
'fabrik': 3, 'filiale': 3, 'firma': 3, 'geschaeft': 3, 'geschaft': 3, 'hauptquartier': 3, 'kanzlei': 3, 'laden': 3,
'ladenlokal': 3, 'lager': 3, 'neuen': 50, 'office': 3, 'ordination': 3, 'praxis': 3, 'redaktion': 3, 'studio': 3,
'werkstatt': 3, 'zentrale': 3}, {'der': 50, 'die': 50, 'ihrem': 52, 'ihrer': 50, 'seinem': 52, 'seiner': 50,
'unserem': 50, 'unserer': 50}, {'': (0, 'intro'), 'mail': 23}, {'kuchen': 5}, {'': (3, 'coffee'), 'ausgeschenkt': 1,
'serviert': 1, 'und': 55, 'verkauft': 1, 'verteilt': 1}, {'off': 3}, {'': (8, 'meeting'), 'event': 1}, {'update': 3},
{'party': 1}, {'': (5, 'message'), 'nachricht': 6}, {'up': 1}, {'bekannt': 24}, {'': (4, 'meal'), 'gegessen': 0}, {'':
(7, 'event'), 'event': 1}, {'one': 3}, {'on': 66}, {'fon': 2, 'handy': 2, 'mail': 15, 'meet': 2, 'tel': 2, 'telefon':
2}, {'': (8, 'meeting'), 'day': 1, 'event': 1, 'night': 1}, {'an': 2}, {'': (2, 'call'), '...': 70}, {'table': 1},
{'...': 70}, {'mit': 3}, {'...': 74, 'ich': 74, 'mit': 3}, {'zusammen': 3}, {'...': 76, 'wir': 3}, {'kaffee': 5},
{'planning': 3}, {'night': 1}, {'tuer': 1, 'tur': 1}, {'offenen': 81}, {'der': 82}, {'': (2, 'call'), 'call': 2,
'nachricht': 6}, {'getrunken': 5, 'mit': 5}, {'augen': 3}, {'vier': 86}, {'call': 2, 'konferenz': 2}, {'augen': 42},
{'note': 6}, {'termin': 3}, {'ort': 91}, {'N': 32}, {'bei': 93, 'beim': 93}, {'bei': 93, 'beim': 93, 'ich': 94},
{'summit': 1}, {'app': 6}, {'': (5, 'message'), 'anruf': 2, 'call': 2}, {'': (2, 'call'), 'call': 2}, {'': (4,
'meal'), 'essen': 0, 'gegessen': 0, 'gspeist': 0}, {'abend': 100, 'mittag': 100}, {'chinesen': 0, 'essen': 0,
'griechen': 0, 'heurigen': 0, 'inder': 0, 'italiener': 0, 'japaner': 0, 'tee': 5, 'thai': 0, 'tuerken': 0, 'turken':
0, 'vietnamesen': 0, 'wirt': 0, 'wirten': 0}, {'-abendessen': 0, '-abschlussfeier': 1, '-anruf': 2, '-ausstellung': 1,
'-beirat': 3, '-besprechung': 3, '-brunch': 0, '-call': 2, '-dinner': 0, '-empfang': 1, '-feier': 1, '-fest': 1,
'-festessen': 0, '-fondue': 0, '-fruehstueck': 0, '-fruhstuck': 0, '-gala': 1, '-gansessen': 0, '-gesprach': 3,
'-gespraech': 3, '-grillessen': 0, '-hackathon': 1, '-interview': 3, '-jause': 0, '-jour': 4, '-kaffee': 5,
'-klausur': 3, '-konferenz': 1, '-kongress': 1, '-konzert': 1, '-lunch': 0, '-meeting': 3, '-meetup': 1, '-messe': 1,
'-mittagessen': 0, '-nachricht': 6, '-party': 1, '-pizzaessen': 0, '-probelauf': 3, '-rucksprache': 3,
'-ruecksprache': 3, '-session': 3, '-sitzung': 3, '-stammtisch': 1, '-tagung': 1, '-telefonat': 2,
'-telefonkonferenz': 2, '-telko': 2, '-termin': 3, '-treffen': 3, '-verhandlung': 3, '-videocall': 2, '-vortrag': 1,
'-workshop': 3, '-zoomcall': 2, '1': 8, 'abendbrot': 0, 'abendessen': 0, 'abends': 9, 'abgestimmt': 3,
'abschlussgesprach': 3, 'abschlussgespraech': 3, 'abstimmung': 3, 'after': 10, 'afterwork': 1, 'agluetet': 2,
'aglutet': 2, 'agrueeft': 2, 'agrueft': 2, 'alumnitreffen': 1, 'am': 11, 'an': 13, 'angebimmelt': 2, 'angeklingelt':
2, 'angelaeutet': 2, 'angelautet': 2, 'angerufen': 2, 'angeschrieben': 6, 'anruf': 2, 'anrufe': 2, 'ans': 14,
'antwortet': 6, 'antwortete': 6, 'antwortmail': 15, 'arbeitsessen': 0, 'arbeitstermin': 3, 'arbeitstreffen': 3,
'assen': 0, 'auf': 17, 'aufsichtsratssitzung': 3, 'ausgetauscht': 3, 'ausstellung': 1, 'austausch': 3, 'ball': 1,
'barcamp': 1, 'beerdigung': 1, 'begehung': 3, 'begrabnis': 1, 'begraebnis': 1, 'bei': 21, 'beim': 22, 'beirat': 3,
'beiratssitzung': 3, 'bekannt': 24, 'bekanntgemacht': 23, 'bekanntgmacht': 23, 'bekocht': 0, 'beraten': 3,
'beratungsgesprach': 3, 'beratungsgespraech': 3, 'besichtigung': 3, 'bespr': 3, 'besprechung': 3, 'besprechungen': 3,
'besprochen': 3, 'besuch': 3, 'betriebsbesichtigung': 3, 'bewerbungsgesprach': 3, 'bewerbungsgespraech': 3, 'bier':
25, 'bits': 27, 'board': 28, 'boardmeeting': 3, 'branchentreff': 1, 'branchentreffen': 1, 'breakfast': 0, 'brief': 6,
'brotzeit': 0, 'brunch': 0, 'bsprechig': 3, 'business': 29, 'businesslunch': 0, 'cafe': 30, 'call': 2, 'calls': 2,
'cappuccino': 5, 'catch': 31, 'catchup': 3, 'chat': 6, 'chats': 6, 'check': 32, 'christkindlmarkt': 1, 'coaching': 3,
'coachingtermin': 3, 'coffee': 33, 'coffeechat': 5, 'connected': 23, 'connectet': 23, 'daily': 3, 'demo': 34,
'demoday': 1, 'design': 35, 'dienstbesprechung': 3, 'diniert': 0, 'dinner': 0, 'discord': 6, 'discovery': 36, 'dm': 6,
'dms': 6, 'doener': 0, 'doner': 0, 'durchgeklingelt': 2, 'durchgerufen': 2, 'durchgesprochen': 3, 'e': 38, 'einander':
39, 'einspaenner': 5, 'einspanner': 5, 'einstellungsgesprach': 3, 'einstellungsgespraech': 3, 'einweihung': 1,
'email': 40, 'emails': 15, 'empfang': 1, 'entwicklungsgesprach': 3, 'entwicklungsgespraech': 3, 'eroeffnung': 1,
'eroffnung': 1, 'erreicht': 2, 'erstcall': 2, 'erstgesprach': 3, 'erstgespraech': 3, 'espresso': 5, 'essen': 41,
'event': 1, 'expo': 1, 'facetime': 2, 'fachmesse': 1, 'familienessen': 0, 'feedback': 42, 'feedbackgesprach': 3,
'feedbackgespraech': 3, 'feier': 1, 'ferngesprach': 2, 'ferngespraech': 2, 'fest': 1, 'festival': 1, 'firmenfeier': 1,
'fischessen': 0, 'flat': 43, 'flohmarkt': 1, 'follow': 31, 'fondue': 0, 'fruehstueck': 0, 'fruehstuecken': 0,
'fruehstueckten': 0, 'fruhstuck': 0, 'fruhstucken': 0, 'fruhstuckten': 0, 'fussballspiel': 1, 'gaenseessen': 0,
'gala': 1, 'ganseessen': 0, 'geantwortet': 6, 'gebruncht': 0, 'geburtstagsessen': 0, 'geburtstagsfeier': 1,
'geburtstagsparty': 1, 'gecallt': 2, 'gechatted': 6, 'gechattet': 6, 'gefacetimed': 2, 'gefruehstueckt': 0,
'gefruehstuekt': 0, 'gefruhstuckt': 0, 'gefruhstukt': 0, 'gegessen': 0, 'gegrillt': 0, 'gehaltsgesprach': 3,
'gehaltsgespraech': 3, 'gejausnet': 0, 'gekocht': 0, 'gelunched': 0, 'geluncht': 0, 'gemailed': 15, 'gemailt': 15,
'generalversammlung': 1, 'gephont': 2, 'gepingt': 6, 'gepitcht': 3, 'geschaeftsessen': 0, 'geschaftsessen': 0,
'geschrieben': 6, 'gesimst': 6, 'geskypt': 2, 'geslackt': 6, 'gespeist': 0, 'gesprach': 3, 'gesprache': 3,
'gespraech': 3, 'gespraeche': 3, 'getagt': 3, 'getextet': 6, 'getraenke': 25, 'getranke': 25, 'getroffen': 3,
'gewhatsappt': 6, 'gezoomt': 2, 'gluehwein': 25, 'gluhwein': 25, 'google': 44, 'grillabend': 0, 'grillen': 0,
'gruenderabend': 1, 'gruenderfruehstueck': 1, 'gruendertag': 1, 'gruendertreffen': 1, 'grunderabend': 1,
'grunderfruhstuck': 1, 'grundertag': 1, 'grundertreffen': 1, 'gschribe': 6, 'gtroffe': 3, 'gv': 1, 'hackathon': 1,
'hannover': 45, 'hauptversammlung': 1, 'hausbesuch': 3, 'hausmesse': 1, 'heisse': 46, 'heurigen': 0, 'heuriger': 0,
'hin': 49, 'hingesetzt': 3, 'hochzeit': 1, 'im': 51, 'imessage': 6, 'in': 53, 'ins': 50, 'insta': 6, 'instagram': 6,
'interview': 3, 'intro': 54, 'introduced': 23, 'introed': 23, 'introgemacht': 23, 'intromail': 15, 'intros': 23,
'investorengesprach': 3, 'investorengespraech': 3, 'investorentag': 1, 'jahresgesprach': 3, 'jahresgespraech': 3,
'jahrestagung': 1, 'jause': 0, 'jf': 3, 'jour': 4, 'jubilaeum': 1, 'jubilaum': 1, 'kaefele': 5, 'kaeffchen': 5,
'kafele': 5, 'kaffchen': 5, 'kaffe': 5, 'kaffee': 56, 'kaffeedate': 5, 'kaffeehaus': 5, 'kaffeeklatsch': 5,
'kaffeekraenzchen': 5, 'kaffeekranzchen': 5, 'kaffeepause': 5, 'kaffeetermin': 5, 'kaffeetrinken': 5, 'kaffeetscherl':
5, 'kaffetrinken': 5, 'kafi': 5, 'kakao': 5, 'kantine': 0, 'kennenlerngesprach': 3, 'kennenlerngespraech': 3,
'kennenlerntermin': 3, 'kick': 57, 'kickoff': 58, 'klassentreffen': 1, 'konferenz': 1, 'kongress': 1, 'konzert': 1,
'krisensitzung': 3, 'kuchen': 25, 'kundenevent': 1, 'kundengesprach': 3, 'kundengespraech': 3, 'kundentag': 1,
'kundentermin': 3, 'kurzes': 59, 'kurznachricht': 6, 'lagebesprechung': 3, 'latte': 5, 'launch': 60, 'lesung': 1,
'linkedin': 61, 'lunch': 0, 'lunchtermin': 0, 'mail': 15, 'mailanfrage': 15, 'mailaustausch': 15, 'mailkontakt': 15,
'mails': 15, 'mailt': 15, 'mailte': 15, 'mailten': 15, 'mailverkehr': 15, 'mailwechsel': 15, 'meet': 62, 'meeting': 3,
'meetings': 3, 'meetup': 1, 'melange': 5, 'mentoring': 42, 'mentoringtermin': 3, 'messe': 1, 'messenger': 6,
'mitarbeitergesprach': 3, 'mitarbeitergesprache': 3, 'mitarbeitergespraech': 3, 'mitarbeitergespraeche': 3,
'miteinander': 63, 'mittag': 64, 'mittagessen': 0, 'mittagessens': 0, 'mittagstisch': 0, 'morgenrunde': 3, 'mtg': 3,
'nachbesprechung': 3, 'nachricht': 6, 'nachrichten': 6, 'nachtessen': 0, 'nachtmahl': 0, 'networking': 65,
'netzwerkabend': 1, 'netzwerktreffen': 1, 'netzwerkveranstaltung': 1, 'neujahrsempfang': 1, 'newsletter': 15,
'notartermin': 3, 'offsite': 1, 'oktoberfest': 1, 'one': 67, 'opening': 1, 'ortstermin': 3, 'panel': 1, 'partnertag':
1, 'partnertreffen': 1, 'party': 1, 'per': 68, 'personalgesprach': 3, 'personalgespraech': 3, 'phone': 2, 'pitch': 69,
'pitchabend': 1, 'pizza': 0, 'planning': 3, 'planungsrunde': 3, 'pn': 6, 'podium': 1, 'podiumsdiskussion': 1,
'polterabend': 1, 'polterer': 1, 'postkarte': 6, 'praesentation': 3, 'praesentiert': 3, 'prasentation': 3,
'prasentiert': 3, 'probelauf': 3, 'probetag': 3, 'probevortrag': 3, 'projektmeeting': 3, 'projektsitzung': 3,
'punsch': 25, 'punschstand': 1, 'qbr': 3, 'quartalsgesprach': 3, 'quartalsgespraech': 3, 'quarterly': 3, 'quick': 36,
'raclette': 0, 'retreat': 1, 'retro': 3, 'retrospektive': 3, 'review': 3, 'rief': 71, 'riefen': 2, 'rouladenessen': 0,
'round': 72, 'roundtable': 1, 'ruckruf': 2, 'rucksprache': 3, 'rueckruf': 2, 'ruecksprache': 3, 'ruf': 73, 'rufe': 73,
'ruft': 73, 'runde': 3, 'rundmail': 15, 'sales': 36, 'sass': 75, 'sassen': 77, 'saß': 75, 'saßen': 77, 'schale': 78,
'schreibt': 6, 'schrieb': 6, 'schrieben': 6, 'seminar': 1, 'signal': 6, 'sitzig': 3, 'sitzung': 3, 'sitzungen': 3,
'skype': 2, 'slack': 6, 'slush': 1, 'sms': 6, 'sommerfest': 1, 'sonntagsessen': 0, 'soupiert': 0, 'spargelessen': 0,
'sprachmemo': 6, 'sprachnachricht': 6, 'sprachnachrichten': 6, 'sprint': 79, 'stammtisch': 1, 'stand': 31,
'standortgesprach': 3, 'standortgespraech': 3, 'standup': 3, 'startup': 80, 'statusgesprach': 3, 'statusgespraech': 3,
'statusmeeting': 3, 'strategiegesprach': 3, 'strategiegespraech': 3, 'strategiemeeting': 3, 'strippe': 2, 'summit': 1,
'suppe': 25, 'sushi': 0, 'symposium': 1, 'sync': 3, 'tag': 83, 'tagung': 1, 'tasse': 16, 'taufe': 1, 'team': 28,
'teamessen': 0, 'teammeeting': 3, 'teamrunde': 3, 'teams': 84, 'teamscall': 2, 'teamsitzung': 3, 'tee': 85,
'teestunde': 5, 'teetrinken': 5, 'tel': 2, 'telco': 2, 'telefon': 2, 'telefonat': 2, 'telefonate': 2,
'telefongesprach': 2, 'telefongespraech': 2, 'telefoniere': 2, 'telefonieren': 2, 'telefoniert': 2, 'telefonierte': 2,
'telefonierten': 2, 'telefonisch': 2, 'telefonkonferenz': 2, 'telefontermin': 2, 'telegram': 6, 'telko': 2, 'termin':
3, 'text': 6, 'textet': 6, 'textete': 6, 'threema': 6, 'tk': 2, 'traf': 3, 'trafen': 3, 'treffen': 3, 'troffe': 3,
'troffen': 3, 'ubergabe': 3, 'ubergabegesprach': 3, 'ubers': 11, 'uebergabe': 3, 'uebergabegespraech': 3, 'uebers':
11, 'unter': 87, 'unterhaltung': 3, 'unternehmerfruehstueck': 1, 'unternehmerfruhstuck': 1, 'unternehmertreffen': 1,
'unterredung': 3, 'veranstaltung': 1, 'verbunden': 23, 'verhandelt': 3, 'verhandlung': 3, 'verhandlungen': 3,
'verkaufsgesprach': 3, 'verkaufsgespraech': 3, 'verkaufstermin': 3, 'verkuppelt': 23, 'verlaengerten': 5,
'verlaengerter': 5, 'verlangerten': 5, 'verlangerter': 5, 'vernetzt': 23, 'vernissage': 1, 'vertragsgesprach': 3,
'vertragsgespraech': 3, 'vertriebsmeeting': 3, 'vesper': 0, 'via': 11, 'video': 88, 'videoanruf': 2, 'videocall': 2,
'videochat': 2, 'videogesprach': 2, 'videogespraech': 2, 'videokonferenz': 2, 'videotelefonat': 2, 'vier': 89,
'vieraugengesprach': 3, 'vieraugengespraech': 3, 'vk': 2, 'voice': 90, 'voicenote': 6, 'vor': 92, 'vorbesprechung': 3,
'vorfuehrung': 3, 'vorfuhrung': 3, 'vorgestellt': 23, 'vorstandssitzung': 3, 'vorstellungsgesprach': 3,
'vorstellungsgespraech': 3, 'vortrag': 1, 'wa': 6, 'wapp': 6, 'war': 95, 'web': 96, 'websummit': 1, 'weekly': 3,
'weihnachtsessen': 0, 'weihnachtsfeier': 1, 'weihnachtsmarkt': 1, 'whats': 97, 'whatsapp': 98, 'whatsappt': 6,
'wiesn': 1, 'workshop': 1, 'wsap': 6, 'xing': 6, 'zabig': 0, 'zmittag': 0, 'zmorge': 0, 'zmorgen': 0, 'znacht': 0,
'znueni': 0, 'znuni': 0, 'zoom': 99, 'zoomcall': 2, 'zu': 101, 'zum': 102, 'zuruckgerufen': 2, 'zuruckgeschrieben': 6,
'zurueckgerufen': 2, 'zurueckgeschrieben': 6, 'zusammengebracht': 23, 'zusammengehockt': 3, 'zusammengehoeckt': 3,
'zusammengehöckt': 3, 'zusammengesessen': 3, 'zusammengesetzt': 3, 'zvieri': 0, 'zweitgesprach': 3, 'zweitgespraech':
3}]

