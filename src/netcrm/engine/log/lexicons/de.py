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
489, '<have>': 230, 'an': 488}, {'<them>': 101, 'das': 190, 'dass': 190}, {'<they>': 188, 'der': 188, 'die': 188},
{'N': 260}, {'fuer': 493, 'fur': 493, 'v': 493, 'vom': 493, 'von': 493}, {'bei': 4, 'im': 4, 'in': 4, 'mit': 4, 'zu':
4}, {'ich': 495, 'wir': 495}, {'wir': 4}, {'ich': 4, 'ma': 4, 'wir': 4}, {'besprechung': 4, 'call': 4, 'gesprach': 4,
'gespraech': 4, 'lunch': 4, 'meeting': 4, 'termin': 4, 'treffen': 4}, {'...': 499}, {'ich': 500, 'wir': 500}, {'<me>':
4, 'besuch': 4}, {'vorbei': 4, 'zu': 502, 'zum': 4}, {'...': 503, 'vorbei': 4, 'zu': 502, 'zum': 4}, {'N': 504},
{'eingeladen': 4}, {'': (2, 'plan'), '...': 506}, {'bei': 507, 'im': 4, 'in': 4, 'mit': 4, 'zu': 507}, {'ich': 508,
'wir': 508}, {'': (1, 'moved')}, {'abgemacht': 4, 'abgmacht': 4, 'ausgemacht': 4, 'ausgmacht': 4, 'bin': 496, 'essen':
497, 'fahr': 498, 'fahre': 498, 'fahren': 498, 'festgelegt': 4, 'flieg': 498, 'fliege': 498, 'fliegen': 498, 'gehen':
497, 'geplant': 4, 'hab': 501, 'habe': 501, 'haben': 501, 'kommt': 505, 'reden': 497, 'reise': 498, 'reisen': 498,
'reserviert': 4, 'sehen': 497, 'sind': 509, 'sprechen': 497, 'telefonieren': 497, 'treffen': 497, 'vereinbart': 4,
'verschoben': 510, 'zoomen': 497, 'zugesagt': 4}, {'': (23, 'gave:volunteering')}, {'ausgeholfen': 512, 'mitgeholfen':
512}, {'<introduced>': 180, 'bekannt': 181}, {'<introduced>': 180, 'bekannt': 181, 'einander': 514, 'miteinander':
514}, {'gebracht': 180, 'gesetzt': 180}, {'kontakt': 516, 'verbindung': 516}, {'<introduced>': 180, 'bekannt': 181,
'einander': 184, 'in': 183, 'miteinander': 184}, {'mail': 518}, {'e': 519, 'linkedin': 518, 'mail': 518, 'whatsapp':
518}, {'...': 515, '<introduced>': 180, 'bekannt': 181, 'einander': 184, 'gegenseitig': 184, 'in': 517, 'kontakt':
516, 'miteinander': 184, 'per': 520, 'verbindung': 516, 'via': 520}, {'N': 521}, {'^': 95, 'an': 253, 'dass': 96,
'dazu': 252, 'fuer': 255, 'fur': 257, 'ist': 97, 'lautet': 97, 'lautete': 97, 'waere': 97, 'war': 97, 'ware': 97},
{'<introduced>': 180}, {'...': 524, 'vorgestellt': 180}, {'D': 20}, {'...': 526}, {'<det>': 20}, {'<det>': 527, 'D':
528}, {'<me>': 529}, {'baut': 334, 'bringt': 355, 'gibt': 355, 'schickt': 355, 'schreibt': 530, 'zahlt': 355},
{'gebracht': 175}, {'spiel': 532}, {'empfohlen': 175, 'ins': 533, 'vermittelt': 175, 'vorgeschlagen': 175,
'weiterempfohlen': 175}, {'...': 534}, {'...': 534, 'N': 184}, {'gebracht': 170}, {'stand': 537}, {'aktuellen': 538,
'letzten': 538, 'neuesten': 538, 'neusten': 538}, {'den': 539}, {'geholfen': 53, 'unterstuetzt': 53, 'unterstutzt':
53, 'zugehoert': 53, 'zugehort': 53}, {'geholfen': 53, 'unterstutzt': 53, 'zugehort': 53}, {'geholfen': 53,
'unterstuetzt': 53, 'zugehoert': 53}, {'...': 534, 'N': 184, 'pitch': 541, 'pitchen': 541, 'proben': 541, 'uben': 542,
'ueben': 543}, {'...': 534, 'pitch': 541, 'pitchen': 541, 'proben': 541, 'uben': 542, 'ueben': 543}, {'gegeben': 170,
'gesagt': 170}, {'gegeben': 180, 'gemacht': 180, 'geschickt': 180}, {'N': 547}, {'an': 548, 'bei': 548, 'mit': 548,
'zu': 548}, {'intro': 549}, {'N': 525}, {'vorgestellt': 180}, {'N': 552, 'rucken': 275, 'ruecken': 276}, {'N': 552},
{'gegeben': 170}, {'intro': 549, 'update': 555}, {'': (8, 'asked'), '<me>': 142}, {'angebot': 20, 'einladung': 20,
'entwurf': 20, 'intro': 20, 'intros': 20, 'kontakt': 20, 'protokoll': 20, 'termin': 20, 'unterlagen': 20,
'vorschlaege': 20, 'vorschlag': 20, 'vorschlage': 20}, {'angebot': 20, 'das': 558, 'den': 558, 'die': 558, 'ein': 558,
'eine': 558, 'einladung': 20, 'entwurf': 20, 'intro': 20, 'intros': 20, 'kontakt': 20, 'nen': 558, 'protokoll': 20,
'termin': 20, 'unterlagen': 20, 'vorschlaege': 20, 'vorschlag': 20, 'vorschlage': 20}, {'^': 559}, {'gesetzt': 170},
{'bild': 561}, {'...': 524, '<introduced>': 180, 'bekannt': 181, 'in': 183}, {'N': 563}, {'<work>': 260}, {'...': 565,
'<counsel>': 258, '<work>': 260}, {'gebeten': 171}, {'...': 567}, {'ich': 224, 'wir': 224}, {'N': 184}, {'gratuliert':
170}, {'geburtstag': 571}, {'...': 513, '<and>': 522, '<counsel>': 523, 'N': 525, '^': 531, 'als': 535, 'an': 536,
'angefeuert': 172, 'angefragt': 171, 'auf': 540, 'aufgebaut': 172, 'aufgemuntert': 172, 'ausgeholfen': 512, 'bei':
544, 'beim': 545, 'berichtet': 170, 'beruhigt': 172, 'bescheid': 546, 'bestaerkt': 172, 'bestarkt': 172, 'coached':
176, 'das': 550, 'dem': 551, 'den': 553, 'der': 551, 'die': 554, 'ein': 556, 'eine': 550, 'erklaert': 170, 'erklart':
170, 'ermutigt': 172, 'erzaehlt': 170, 'erzahlt': 170, 'fuer': 535, 'fur': 535, 'geantwortet': 170, 'gebeten': 557,
'gebrieft': 170, 'gecoached': 176, 'gecoacht': 176, 'gedankt': 173, 'gefragt': 171, 'gelobt': 172, 'gementort': 176,
'gesagt': 170, 'geschildert': 170, 'getroestet': 172, 'getrostet': 172, 'gezeigt': 170, 'gibt': 560, 'gratuliert':
170, 'gut': 280, 'informiert': 170, 'ins': 562, 'intro': 549, 'macht': 560, 'mentored': 176, 'mit': 564,
'mitgeholfen': 512, 'mitgeteilt': 170, 'motiviert': 172, 'muessen': 190, 'muss': 190, 'mussen': 190, 'mut': 281,
'nachgefragt': 171, 'ne': 550, 'organisiert': 560, 's': 566, 'schickt': 560, 'soll': 190, 'sollte': 190, 'todo': 142,
'um': 568, 'und': 569, 'update': 555, 'upgedatet': 170, 'weiterempfohlen': 175, 'zu': 570, 'zugesagt': 170, 'zum':
572}, {'<them>': 0, 'das': 25, 'es': 25}, {'ich': 574, 'wir': 574}, {'<me>': 20, 'das': 334, 'es': 334}, {'<they>':
576}, {'<them>': 186}, {'ich': 578, 'wir': 578}, {'<they>': 334}, {'<them>': 20}, {'von': 581}, {'ich': 582, 'wir':
582}, {'<they>': 369, 'von': 368}, {'schuldi': 0, 'schuldig': 0}, {'...': 585, 'schuldi': 0, 'schuldig': 0},
{'<them>': 586}, {'<them>': 586, 'ich': 587}, {'noch': 16}, {'<me>': 589}, {'an': 25}, {'<me>': 591}, {'von': 592},
{'...': 593}, {'<me>': 402}, {'<they>': 595}, {'<me>': 0, '<them>': 20}, {'...': 593, 'von': 597}, {'<them>': 0,
'dringend': 0, 'noch': 0, 'unbedingt': 0}, {'dringend': 0, 'noch': 0, 'unbedingt': 0}, {'ich': 599, 'wir': 600},
{'ausstaendig': 16, 'ausstandig': 16, 'ausstehend': 16, 'pendent': 16}, {'ich': 25, 'wir': 25}, {'<they>': 334, 'ich':
25, 'wir': 25}, {'aus': 16}, {'aus': 16, 'noch': 605}, {'<done>': 0}, {'...': 607}, {'<me>': 608}, {'von': 609},
{'<done>': 20}, {'...': 611}, {'<me>': 608, '<them>': 612}, {'<them>': 610, 'von': 613}, {'<give1>': 575, '<give3>':
577, '<have>': 579, '<will3>': 580, 'ausstaendig': 16, 'ausstandig': 16, 'ausstehend': 16, 'bekomm': 583, 'bekomme':
583, 'bekommen': 583, 'bekommt': 584, 'bin': 588, 'erhalte': 583, 'fehlen': 590, 'fehlt': 590, 'gehen': 594, 'geht':
594, 'ist': 596, 'kommen': 598, 'kommt': 598, 'krieg': 583, 'kriege': 583, 'kriegen': 583, 'kriegt': 584, 'muessen':
601, 'muss': 601, 'mussen': 601, 'noch': 602, 'pendent': 16, 'schuld': 603, 'schulde': 603, 'schulden': 604,
'schuldet': 580, 'sind': 596, 'stehen': 606, 'steht': 606, 'werden': 614, 'wird': 614}, {'': (5, 'mine'), '<det>': 0},
{'bis': 0, 'ich': 616, 'noch': 0, 'spaetestens': 0, 'spatestens': 0, 'wir': 616}, {'<they>': 528}, {'nach': 0,
'vorbei': 0, 'weiter': 0, 'zuruck': 0, 'zurueck': 0}, {'...': 619, '<them>': 0, 'das': 25, 'den': 25, 'die': 25, 'es':
25, 'ihn': 25, 's': 25, 'sie': 25}, {'<them>': 0, 'das': 25, 'den': 25, 'die': 25, 'es': 25, 'ihn': 25, 's': 25,
'sie': 25}, {'<them>': 0, 'das': 25, 'es': 25, 'ich': 620, 's': 25, 'wir': 621}, {'': (6, 'theirs'), '<they>': 20},
{'<me>': 623}, {'<me>': 623, 'das': 624, 'den': 624, 'die': 624, 'es': 624, 's': 624}, {'<me>': 623, '<they>': 625,
'das': 624, 'den': 624, 'der': 625, 'die': 625, 'es': 624, 's': 624}, {'<me>': 352, '<they>': 353}, {'mich': 0},
{'ich': 628, 'mich': 0}, {'zuruck': 0, 'zurueck': 0}, {'': (5, 'mine'), 'bei': 25}, {'mich': 631}, {'<them>': 630,
'ich': 632, 'mich': 631, 'zuruck': 0, 'zurueck': 0}, {'': (6, 'theirs'), 'bei': 334}, {'': (6, 'theirs'), '<they>':
634, 'bei': 334}, {'<they>': 340, 'sich': 635}, {'...': 336, '<they>': 356, 'mich': 355, 'mir': 355, 'sich': 635,
'uns': 355}, {'<them>': 630, 'zuruck': 0, 'zurueck': 0}, {'...': 336, '<me>': 352, 'mich': 337, 'mir': 337, 'uns':
337, 'zuruck': 20, 'zurueck': 20}, {'...': 336, '<me>': 352, '<they>': 639, 'mich': 337, 'mir': 337, 'uns': 337,
'zuruck': 20, 'zurueck': 20}, {'D': 0}, {'mir': 641}, {'...': 615, '<deed1>': 617, '<deed3>': 618, '<does3>': 333,
'<give1>': 622, '<give3>': 626, 'antwortet': 339, 'connected': 334, 'connectet': 334, 'erkundigt': 341, 'geben': 344,
'gibt': 348, 'hoert': 351, 'holen': 353, 'holt': 627, 'hort': 351, 'intro': 334, 'introduced': 334, 'introed': 334,
'introt': 334, 'kuemmer': 629, 'kuemmere': 629, 'kuemmre': 629, 'kummer': 629, 'kummere': 629, 'kummre': 629,
'leitet': 354, 'mailt': 339, 'meld': 633, 'melde': 633, 'melden': 636, 'meldet': 637, 'ruehren': 341, 'ruehrt': 636,
'ruf': 638, 'rufe': 638, 'rufen': 353, 'ruft': 640, 'ruhren': 341, 'ruhrt': 636, 'sagen': 344, 'sagt': 344, 'schickt':
354, 'schreib': 638, 'schreibe': 638, 'schreibt': 339, 'stellen': 361, 'stellt': 361, 'uberleg': 642, 'uberlege': 642,
'ueberleg': 642, 'ueberlege': 642}, {'D': 4, 'fuer': 86, 'fur': 86}, {'': (2, 'plan'), 'D': 4, 'fuer': 86, 'fur': 86},
{'mir': 101}, {'mich': 101}, {'^': 0, 'bei': 646, 'fuer': 647, 'fur': 647, 'mein': 101, 'meine': 101, 'von': 646},
{'item': 648, 'items': 648}, {'N': 176}, {'bei': 650, 'fuer': 650, 'fur': 650, 'von': 650}, {'bei': 512, 'beim': 512},
{'N': 175}, {'fuer': 653, 'fur': 653}, {'coach': 651, 'freiwillige': 652, 'freiwilliger': 652, 'mentor': 651,
'mentorin': 651, 'referenz': 654}, {'gehabt': 103, 'gesprochen': 103}, {'': (15, 'contact'), 'gehabt': 103,
'gesprochen': 103}, {'apparat': 656, 'tel': 657, 'telefon': 657}, {'': (15, 'contact'), 'gehabt': 103}, {'strippe':
659}, {'bekommen': 103}, {'strippe': 661}, {'<they>': 96}, {'taet': 663, 'tat': 663, 'tät': 663, 'wuerd': 663,
'wuerde': 663, 'wurd': 663, 'wurde': 663, 'würde': 663}, {'stelle': 664}, {'der': 660, 'die': 662, 'meiner': 665,
'unserer': 665, 'unsrer': 665}, {'i': 224}, {'geschickt': 103, 'geschrieben': 103, 'gesendet': 103, 'gschriebn': 103,
'hinterlassen': 103, 'rausgeschickt': 103, 'verschickt': 103}, {'N': 171}, {'...': 668, 'an': 669, 'geschickt': 103,
'geschrieben': 103, 'gesendet': 103, 'gschriebn': 103, 'hinterlassen': 103, 'rausgeschickt': 103, 'verschickt': 103},
{'...': 668, 'geschickt': 103, 'geschrieben': 103, 'gesendet': 103, 'gschriebn': 103, 'hinterlassen': 103,
'rausgeschickt': 103, 'verschickt': 103}, {'N': 171, 'bei': 669}, {'...': 84, 'an': 103, 'bei': 103, 'v': 103,
'verpasst': 64, 'von': 103}, {'bekommen': 103, 'erhalten': 103, 'gekriegt': 103, 'von': 103}, {'': (15, 'contact'),
'nicht': 64}, {'mit': 103}, {'verlegt': 510, 'verschoben': 510}, {'<seen_of>': 80}, {'verschoben': 510}, {'ab': 64,
'anrufbeantworter': 64, 'band': 64, 'combox': 64, 'mailbox': 64}, {'achterl': 103, 'bier': 103, 'bierchen': 103,
'drink': 103, 'glas': 103, 'runde': 103, 'schwatz': 103, 'spaziergang': 103, 'spritzer': 103, 'sprung': 103, 'wein':
103}, {'seite': 101}, {'': (1, 'moved'), 'auf': 510}, {'...': 677, '<network>': 678, 'D': 679, 'dem': 680, 'den': 680,
'der': 680, 'die': 680, 'ein': 681, 'einen': 681, 'meiner': 682, 'n': 681, 'nen': 681, 'verschoben': 683}, {'<me>':
101, '<them>': 142}, {'<them>': 142}, {'bei': 686}, {'bei': 685, 'jetzt': 687}, {'liegt': 688}, {'<me>': 363, 'N':
171, 'ich': 669, 'um': 366}, {'gewesen': 103, 'gwesen': 103}, {'...': 691}, {'angepackt': 512, 'ausgeholfen': 512,
'mitangepackt': 512, 'mitgeholfen': 512}, {'...': 693, 'angefragt': 171, 'angeklopft': 171, 'bedankt': 173,
'nachgefasst': 171, 'nachgefragt': 171, 'nachgehakt': 171, 'vorgefuehlt': 171, 'vorgefuhlt': 171}, {'gearbeitet': 512,
'geholfen': 512, 'mitgeholfen': 512}, {'kreuz': 695}, {'caritas': 695, 'diakonie': 695, 'feuerwehr': 695,
'fluchtlingshilfe': 695, 'fluechtlingshilfe': 695, 'roten': 696, 'rotes': 696, 'tafel': 695}, {'<me>': 224, '<them>':
692, 'N': 694, 'dem': 697, 'den': 697, 'der': 697, 'die': 697}, {'...': 693}, {'<them>': 692, 'N': 699}, {'...': 582},
{'': (6, 'theirs'), '...': 582}, {'^': 702, 'von': 686}, {'^': 20, 'von': 686}, {'^': 701, 'ich': 703, 'wir': 704},
{'ich': 704, 'wir': 704}, {'^': 370}, {'<they>': 707, '^': 370, 'von': 371}, {'N': 170}, {'': (13, 'talk'), 'N': 170,
'ich': 709}, {'ist': 86}, {'...': 711}, {'bei': 103, 'ich': 4, 'vom': 103, 'von': 103}, {'ich': 4}, {'N': 173}, {'N':
173, 'an': 715, 'to': 715}, {'thanks': 716}, {'<gone>': 103, 'verabredet': 4}, {'mit': 101}, {'verabredet': 4}, {'':
(2, 'plan'), '...': 720}, {'...': 718, '<them>': 296, 'bei': 4, 'dran': 719, 'mit': 721}, {'gekommen': 64}, {'dazu':
723, 'dazugekommen': 64, 'gefahren': 64, 'gegangen': 64, 'gekommen': 64, 'hingegangen': 64}, {'...': 724, 'dazu': 723,
'dazugekommen': 64, 'gefahren': 64, 'gegangen': 64, 'gekommen': 64, 'hingegangen': 64}, {'nicht': 725}, {'': (11,
'thinking')}, {'sicher': 727}, {'nicht': 728, 'un': 728}, {'': (15, 'contact'), '...': 720}, {'...': 724, 'dazu': 723,
'dazugekommen': 64, 'gefahren': 64, 'gegangen': 64, 'gekommen': 64, 'hingegangen': 64, 'sicher': 727}, {'<gone>':
103}, {'...': 732}, {'...': 718, '<them>': 296, 'dran': 719, 'ich': 722, 'leider': 726, 'mir': 729, 'mit': 730,
'nicht': 731, 'un': 728, 'wir': 733}, {'^': 16}, {'<them>': 735}, {'von': 736}, {'ich': 737, 'von': 736, 'wir': 737},
{'von': 26}, {'...': 739}, {'^': 740, 'von': 736}, {'^': 740, 'ich': 741, 'von': 736, 'wir': 741}, {'das': 364, 'es':
364, 'ihn': 364, 'sie': 364}, {'...': 668, 'an': 103, 'geschickt': 103, 'geschrieben': 103, 'gesendet': 103,
'gschriebn': 103, 'hinterlassen': 103, 'rausgeschickt': 103, 'verschickt': 103, 'von': 103}, {'mit': 0}, {'...': 745},
{'^': 746}, {'<them>': 747, '^': 746}, {'<them>': 747, '^': 746, 'ich': 748}, {'ist': 86, 'vergessen': 64},
{'abgemacht': 4, 'angesetzt': 4, 'ausgemacht': 4, 'bestaetigt': 4, 'bestatigt': 4, 'fix': 4, 'fixiert': 4, 'gebucht':
4, 'geplant': 4, 'steht': 4, 'vereinbart': 4, 'zugesagt': 4}, {'...': 750, 'abgemacht': 4, 'angesetzt': 4,
'ausgemacht': 4, 'bestaetigt': 4, 'bestatigt': 4, 'fix': 4, 'fixiert': 4, 'gebucht': 4, 'geplant': 4, 'ist': 751,
'steht': 4, 'vereinbart': 4, 'zugesagt': 4}, {'fuer': 650, 'fur': 650}, {'N': 180}, {'<and>': 754, 'an': 754, 'bei':
754, 'mit': 754, 'to': 754, 'with': 754, 'x': 754, 'zu': 754}, {'N': 755}, {'': (15, 'contact'), 'N': 755}, {'er': 80,
'es': 80, 'ihr': 80, 'ihre': 80, 'sein': 80, 'seine': 80, 'sie': 80}, {'D': 510}, {'N': 173, 'an': 715}, {'N': 173,
'dem': 715, 'den': 715, 'der': 715, 'die': 715, 'liebe': 715, 'lieber': 715}, {'N': 173, 'an': 761, 'dem': 715, 'den':
715, 'der': 715, 'die': 715, 'liebe': 715, 'lieber': 715, 'nochmal': 760}, {'ich': 101}, {'': (12, 'task'), '^': 0,
'dass': 763}, {'denken': 764}, {'^': 0, 'dass': 763}, {'denken': 766}, {'vergessen': 101}, {'daran': 767, 'dran': 767,
'nicht': 768}, {'daran': 767, 'dran': 767, 'ich': 769, 'nicht': 768}, {'braucht': 80, 'hat': 80, 'ist': 80, 'muss':
80, 'soll': 80, 'war': 80, 'will': 80}, {'<rel>': 771}, {'<give3>': 20, '<give3_apart>': 20, 'laesst': 20, 'lasst':
20}, {'...': 773}, {'^': 774}, {'<give3>': 20, '<give3_apart>': 20}, {'...': 776}, {'<me>': 777}, {'...': 778},
{'<me>': 775, '^': 779}, {'': (13, 'talk'), 'N': 780, 'er': 780, 'sie': 780}, {'steht': 4}, {'N': 172}, {'fur': 783},
{'fuer': 783}, {'gedruckt': 784, 'gedrueckt': 785, 'gedrückt': 784}, {'N': 53}, {'fuer': 787, 'fur': 787, 'von': 787},
{'review': 788}, {'empfohlen': 175, 'vermittelt': 175, 'weiterempfohlen': 175}, {'...': 790}, {'ich': 791, 'wir':
791}, {'<have>': 792}, {'': (12, 'task')}, {'an': 727, 'druber': 727, 'drueber': 727}, {'daran': 794, 'dran': 794,
'grad': 795}, {'an': 727, 'daruber': 727, 'darueber': 727, 'uber': 727, 'ueber': 727}, {'an': 727, 'daruber': 727,
'darueber': 727, 'gerade': 797, 'uber': 727, 'ueber': 727}, {'<give3>': 335}, {'sich': 428}, {'fuer': 727, 'fur':
727}, {'<have>': 792, '<rel>': 771, '<will3>': 188, '^': 799, 'bald': 80, 'ball': 689, 'braucht': 80, 'fliegt': 80,
'geht': 80, 'gerade': 80, 'haengt': 80, 'hangt': 80, 'hat': 80, 'hatte': 80, 'heuer': 80, 'hing': 80, 'im': 80, 'in':
80, 'ist': 80, 'jetzt': 80, 'lag': 80, 'liegt': 80, 'macht': 80, 'mochte': 800, 'moechte': 800, 'muss': 432, 'möchte':
800, 'noch': 80, 'nun': 80, 'richtige': 801, 'steckt': 80, 'steht': 80, 'sucht': 80, 'war': 80, 'werden': 800, 'will':
432, 'wird': 432, 'wollen': 800, 'wollte': 800, 'zieht': 80}, {'haben': 80, 'kennen': 80, 'sind': 80, 'wollen': 80},
{'<rel>': 771, '<will3>': 188, '^': 799, 'bald': 80, 'beiden': 803, 'braucht': 80, 'geht': 80, 'gerade': 80, 'haben':
80, 'haengt': 80, 'hangt': 80, 'hat': 80, 'hatte': 80, 'heuer': 80, 'hing': 80, 'im': 80, 'in': 80, 'ist': 80,
'jetzt': 80, 'kennen': 80, 'macht': 80, 'mochte': 800, 'moechte': 800, 'muss': 432, 'möchte': 800, 'noch': 80, 'nun':
80, 'richtige': 801, 'sind': 80, 'sucht': 80, 'war': 80, 'werden': 800, 'will': 432, 'wird': 432, 'wollen': 800,
'wollte': 800, 'zieht': 80, 'zwei': 803}, {'denken': 764, 'gehabt': 103}, {'...': 668, 'an': 103, 'geschickt': 103,
'geschrieben': 103, 'gesendet': 103, 'gschriebn': 103, 'hinterlassen': 103, 'rausgeschickt': 103, 'v': 103,
'verschickt': 103, 'vom': 103, 'von': 103}, {'mail': 806}, {'': (23, 'gave:volunteering'), 'bei': 512, 'beim': 512,
'fuer': 512, 'fur': 512, 'im': 512, 'in': 512}, {'ausgeholfen': 512, 'beraten': 512, 'betreut': 512, 'engagiert': 512,
'gearbeitet': 512, 'geholfen': 512, 'gekocht': 512, 'mitgearbeitet': 512, 'mitgeholfen': 512, 'taetig': 512, 'tatig':
512, 'unterrichtet': 512}, {'...': 809}, {'ausgeholfen': 512, 'beraten': 512, 'betreut': 512, 'engagiert': 512,
'gearbeitet': 512, 'geholfen': 512, 'gekocht': 512, 'mitgearbeitet': 512, 'mitgeholfen': 512, 'taetig': 512,
'unterrichtet': 512}, {'...': 811}, {'ausgeholfen': 512, 'beraten': 512, 'betreut': 512, 'engagiert': 512,
'gearbeitet': 512, 'geholfen': 512, 'gekocht': 512, 'mitgearbeitet': 512, 'mitgeholfen': 512, 'tatig': 512,
'unterrichtet': 512}, {'...': 813}, {'an': 810, 'ausgeholfen': 512, 'bei': 810, 'beim': 810, 'beraten': 512,
'betreut': 512, 'fuer': 812, 'fur': 814, 'gearbeitet': 512, 'geholfen': 512, 'gekocht': 512, 'im': 810, 'in': 810,
'mitgeholfen': 512, 'unterrichtet': 512}, {'': (23, 'gave:volunteering'), '...': 815}, {'er': 64, 'ich': 64, 'sie':
64}, {'termin': 64, 'treffen': 64, 'verabredet': 64, 'wollte': 817}, {'bekannt': 181, 'vernetzt': 180, 'vorgestellt':
180}, {'von': 80}, {'': (15, 'contact'), 'am': 4, 'fuer': 4, 'fur': 4, 'zum': 4}, {'...': 668, 'an': 103, 'bekommen':
103, 'erhalten': 103, 'gekriegt': 103, 'geschickt': 103, 'geschrieben': 103, 'gesendet': 103, 'gschriebn': 103,
'hinterlassen': 103, 'rausgeschickt': 103, 'v': 103, 'verschickt': 103, 'vom': 103, 'von': 103}, {'abgegeben': 175,
'geschrieben': 175, 'verfasst': 175}, {'N': 823}, {'fuer': 824, 'fur': 824}, {'^': 527}, {'<them>': 331, 'fuer': 330,
'fur': 330}, {'<does3>': 827}, {'und': 828}, {'...': 829, 'baut': 334, 'bringt': 355, 'gibt': 355, 'schickt': 355,
'schreibt': 530, 'zahlt': 355}, {'': (6, 'theirs'), 'angebot': 20, 'das': 558, 'den': 558, 'die': 558, 'ein': 558,
'eine': 558, 'einladung': 20, 'entwurf': 20, 'intro': 20, 'intros': 20, 'kontakt': 20, 'nen': 558, 'protokoll': 20,
'termin': 20, 'unterlagen': 20, 'vorschlaege': 20, 'vorschlag': 20, 'vorschlage': 20}, {'^': 831}, {'<deed3>': 826,
'^': 830, 'besorgt': 142, 'checkt': 142, 'gibt': 560, 'klaert': 142, 'klart': 142, 'macht': 560, 'mailt': 142,
'organisiert': 560, 'schickt': 832, 'sendet': 142, 'ubernimmt': 142, 'uberweist': 142, 'uebernimmt': 142,
'ueberweist': 142, 'verschickt': 142}, {'': (12, 'task'), 'an': 794, 'daran': 794}, {'mich': 834}, {'': (12, 'task'),
'...': 668, 'geschickt': 103, 'geschrieben': 103, 'gesendet': 103, 'gschriebn': 103, 'hinterlassen': 103,
'rausgeschickt': 103, 'verschickt': 103}, {'nicht': 64}, {'^': 16, 'von': 736}, {'^': 16, 'ich': 838, 'von': 736,
'wir': 838}, {'um': 80}, {'geht': 840, 'ging': 840}, {'...': 711, 'abgemacht': 4, 'angesetzt': 4, 'ausgemacht': 4,
'bestaetigt': 4, 'bestatigt': 4, 'fix': 4, 'fixiert': 4, 'gebucht': 4, 'geplant': 4, 'ist': 751, 'steht': 4,
'vereinbart': 4, 'wir': 4, 'zugesagt': 4}, {'gehoert': 64, 'gehort': 64, 'gesehen': 64, 'gesprochen': 64}, {'gehoert':
64, 'gehort': 64, 'gesehen': 64, 'gesprochen': 64, 'mehr': 843}, {'nicht': 844}, {'wasser': 64}, {'ein': 727}, {'aus':
64, 'flach': 64, 'ins': 846, 'leider': 91, 'mir': 847}, {'statt': 64}, {'': (13, 'talk'), 'nicht': 849}, {'gegeben':
53, 'geschickt': 53}, {'...': 851, 'N': 53}, {'...': 851}, {'mir': 853}, {'an': 852, 'auf': 853, 'fuer': 852, 'fur':
852, 'von': 854, 'zu': 853, 'zum': 853, 'zur': 853}, {'^': 16, 'noch': 838, 'von': 736}, {'<me>': 856}, {'geburtstag':
80, 'hochzeitstag': 80, 'namenstag': 80}, {'...': 858, 'geburtstag': 80, 'hochzeitstag': 80, 'namenstag': 80}, {'N':
859}, {'aus': 64, 'flach': 64, 'ins': 846, 'leider': 91}, {'aus': 64, 'leider': 91}, {'': (13, 'talk'), 'nicht': 849,
'statt': 4}, {'am': 4, 'fuer': 4, 'fur': 4}, {'up': 794}, {'N': 104}, {'mich': 727}, {'an': 669, 'mich': 727}, {'N':
171, 'ich': 669}, {'gearbeitet': 512, 'geholfen': 512, 'mitgeholfen': 512, 'unterrichtet': 512}, {'...': 870}, {'bei':
871, 'beim': 871, 'fuer': 871, 'fur': 871, 'im': 871, 'in': 871}, {'auf': 4}, {'mich': 873}, {'caritas': 695,
'diakonie': 695, 'feuerwehr': 695, 'fluechtlingshilfe': 695, 'roten': 696, 'rotes': 696, 'tafel': 695}, {'dem': 875,
'den': 875, 'der': 875, 'die': 875, 'ein': 681, 'einen': 681, 'n': 681, 'nen': 681}, {'caritas': 695, 'diakonie': 695,
'feuerwehr': 695, 'fluchtlingshilfe': 695, 'roten': 696, 'rotes': 696, 'tafel': 695}, {'dem': 877, 'den': 877, 'der':
877, 'die': 877, 'ein': 681, 'einen': 681, 'n': 681, 'nen': 681}, {'verbaselt': 64, 'verbummelt': 64, 'verpennt': 64,
'verplant': 64, 'verschlafen': 64, 'verschwitzt': 64}, {'N': 80}, {'...': 84, 'v': 880, 'vergessen': 64, 'verpasst':
64, 'versaeumt': 64, 'versaumt': 64, 'verschlafen': 64, 'verschwitzt': 64, 'von': 880}, {'dass': 80}, {'dran': 64,
'ran': 64}, {'nicht': 91}, {'ihm': 80, 'ihnen': 80, 'ihr': 80, 'nicht': 883, 'sich': 884}, {'bringe': 101, 'geb': 101,
'gebe': 101, 'liefere': 101, 'mache': 101, 'meld': 101, 'melde': 101, 'schick': 101, 'schicke': 101}, {'ich': 886},
{'dass': 887, 'ich': 886}, {'auf': 510}, {'von': 727}, {'mich': 64}, {'mit': 103, 'nicht': 883, 'sich': 884, 'um':
80}, {'verbaselt': 64, 'verbummelt': 64, 'vergessen': 64, 'verpennt': 64, 'verplant': 64, 'verschlafen': 64,
'verschwitzt': 64}, {'<network>': 678}, {'...': 678}, {'<det>': 895, '<my>': 895, '<their>': 895}, {'besprechung': 86,
'call': 86, 'date': 86, 'essen': 86, 'gesprach': 86, 'gespraech': 86, 'kaffee': 86, 'lunch': 86, 'meeting': 86,
'termin': 86, 'treffen': 86}, {'geschafft': 64}, {'nicht': 898}, {'zeitung': 678}, {'der': 900}, {'auf': 894,
'besprechung': 86, 'call': 86, 'date': 86, 'durch': 896, 'ein': 897, 'eine': 897, 'einen': 897, 'essen': 86,
'gesprach': 86, 'gespraech': 86, 'in': 901, 'kaffee': 86, 'lunch': 86, 'meeting': 86, 'n': 897, 'ne': 897, 'nen': 897,
'termin': 86, 'treffen': 86, 'uber': 896, 'ueber': 896, 'von': 896}, {'abgesagt': 64}, {'abgesagt': 64, 'kurzfristig':
903, 'spontan': 903, 'wieder': 903}, {'abgesagt': 64, 'auf': 894, 'besprechung': 86, 'call': 86, 'date': 86, 'durch':
896, 'ein': 897, 'eine': 897, 'einen': 897, 'es': 899, 'essen': 86, 'gehoert': 80, 'gehort': 80, 'gesprach': 86,
'gespraech': 86, 'ich': 902, 'in': 901, 'kaffee': 86, 'kurzfristig': 903, 'lunch': 86, 'meeting': 86, 'mir': 904, 'n':
897, 'ne': 897, 'nen': 897, 'spontan': 903, 'termin': 86, 'treffen': 86, 'uber': 896, 'ueber': 896, 'uns': 904, 'von':
896, 'wieder': 903, 'wir': 902}, {'abgesagt': 64, 'auf': 894, 'besprechung': 86, 'call': 86, 'date': 86, 'durch': 896,
'ein': 897, 'eine': 897, 'einen': 897, 'essen': 86, 'gehoert': 80, 'gehort': 80, 'gesprach': 86, 'gespraech': 86,
'ich': 902, 'in': 901, 'kaffee': 86, 'kurzfristig': 903, 'lunch': 86, 'meeting': 86, 'mir': 904, 'n': 897, 'ne': 897,
'nen': 897, 'spontan': 903, 'termin': 86, 'treffen': 86, 'uber': 896, 'ueber': 896, 'uns': 904, 'von': 896, 'wieder':
903, 'wir': 902}, {'<said>': 80}, {'...': 907, '<said>': 80}, {'<rel>': 908}, {'<det>': 909, '<my>': 909, '<their>':
909, 'haengen': 226, 'haengenlassen': 64, 'hangen': 226, 'hangenlassen': 64, 'sitzen': 227, 'sitzengelassen': 64,
'vergessen': 64, 'verpasst': 64, 'versetzt': 64}, {'abgesagt': 64, 'kurzfristig': 903, 'spontan': 903, 'verabredet':
4, 'wieder': 903}, {'': (14, 'together'), 'auf': 894, 'besprechung': 86, 'call': 86, 'date': 86, 'durch': 896, 'ein':
897, 'eine': 897, 'einen': 897, 'essen': 86, 'gesprach': 86, 'gespraech': 86, 'in': 901, 'kaffee': 86, 'lunch': 86,
'meeting': 86, 'n': 897, 'ne': 897, 'nen': 897, 'termin': 86, 'treffen': 86, 'uber': 896, 'ueber': 896, 'von': 896},
{'<me>': 910, 'abgesagt': 64, 'auf': 894, 'besprechung': 86, 'call': 86, 'date': 86, 'durch': 896, 'ein': 897, 'eine':
897, 'einen': 897, 'essen': 86, 'gesprach': 86, 'gespraech': 86, 'ich': 902, 'in': 901, 'kaffee': 86, 'kurzfristig':
903, 'lunch': 86, 'meeting': 86, 'mir': 904, 'n': 897, 'ne': 897, 'nen': 897, 'spontan': 903, 'termin': 86, 'treffen':
86, 'uber': 896, 'ueber': 896, 'uns': 911, 'von': 896, 'wieder': 903, 'wir': 912}, {'anrufen': 64, 'besuchen': 64,
'essen': 64, 'gehen': 64, 'mailen': 64, 'muessen': 64, 'schreiben': 64, 'sehen': 64, 'sollen': 64, 'sprechen': 64,
'treffen': 64, 'vorbeischauen': 64, 'wollen': 64, 'zurueckrufen': 64}, {'lust': 727}, {'eigentlich': 64}, {'...': 914,
'eigentlich': 64, 'gern': 727, 'gerne': 915, 'ich': 916}, {'...': 914}, {'<det>': 909, '<my>': 909, '<their>': 909,
'berichtet': 80, 'erzaehlt': 80, 'erzahlt': 80, 'gebeichtet': 80, 'gefluestert': 80, 'geflustert': 80, 'gesagt': 80,
'geschrieben': 80, 'gesteckt': 80, 'haengen': 226, 'haengenlassen': 64, 'hangen': 226, 'hangenlassen': 64, 'sitzen':
227, 'sitzengelassen': 64, 'vergessen': 64, 'verpasst': 64, 'verraten': 80, 'versetzt': 64}, {'geghostet': 64,
'vertroestet': 64, 'vertrostet': 64}, {'geklappt': 64}, {'abgehoben': 64, 'geantwortet': 64, 'geklappt': 64,
'hingehauen': 64, 'reagiert': 64, 'zuruckgerufen': 64, 'zuruckgeschrieben': 64, 'zurueckgerufen': 64,
'zurueckgeschrieben': 64}, {'gemeldet': 64}, {'gemeldet': 64, 'mehr': 923}, {'nicht': 924}, {'<me>': 919, 'N': 859,
'abgesagt': 64, 'angedeutet': 80, 'berichtet': 80, 'erzaehlt': 80, 'erzahlt': 80, 'gemeint': 80, 'gesagt': 80,
'kurzfristig': 903, 'mich': 920, 'mir': 904, 'ned': 921, 'nicht': 922, 'sich': 925, 'spontan': 903, 'uns': 904,
'verraten': 80, 'vor': 80, 'wieder': 903}, {'anrufen': 64, 'besuchen': 64, 'essen': 64, 'gehen': 64, 'mailen': 64,
'mussen': 64, 'schreiben': 64, 'sehen': 64, 'sollen': 64, 'sprechen': 64, 'treffen': 64, 'vorbeischauen': 64,
'wollen': 64, 'zuruckrufen': 64}, {'': (15, 'contact'), 'eigentlich': 64, 'ein': 103, 'eine': 103, 'einen': 103, 'n':
103, 'ne': 103, 'nen': 103}, {'': (15, 'contact'), '...': 927, 'abgesagt': 64, 'eigentlich': 64, 'ein': 103, 'eine':
103, 'einen': 103, 'gern': 727, 'gerne': 915, 'ich': 928, 'kurzfristig': 903, 'mir': 904, 'n': 103, 'ne': 103, 'nen':
103, 'spontan': 903, 'uns': 904, 'wieder': 903}, {'': (15, 'contact'), '...': 927, 'wir': 103}, {'to': 101},
{'introducing': 142, 'sending': 142}, {'ll': 142, 's': 932, 'will': 142}, {'ab': 64}, {'nicht': 934}, {'dank': 760},
{'vergessen': 64, 'verpasst': 64, 'versaeumt': 64, 'versaumt': 64, 'verschlafen': 64, 'verschwitzt': 64}, {'mich': 4},
{'...': 927, 'eigentlich': 64, 'gern': 727, 'gerne': 915, 'ich': 916}, {'...': 927}, {'<them>': 101}, {'ll': 101,
'owe': 941, 'promised': 164, 'will': 101}, {'N': 89}, {'<vowed>': 179, '^': 187, 'darum': 189, 'drum': 189, 'ersucht':
188, 'gebeten': 188, 'gesagt': 191, 'geschrieben': 191, 'gsagt': 191, 'gschriebn': 191, 'um': 197}, {'<vowed>': 179,
'^': 187, 'darum': 189, 'drum': 189, 'ersucht': 188, 'gebeten': 188, 'um': 197}, {'...': 161, '<them>': 945,
'<vowed>': 179, '^': 187}, {'angeboten': 101, 'bereit': 219, 'bereiterklaert': 101, 'bereiterklart': 101,
'verpflichtet': 101}, {'...': 161, '<them>': 944, '<vowed>': 179, '^': 187, 'es': 209, 'gesagt': 191, 'geschrieben':
191, 'gsagt': 191, 'gschriebn': 191, 'ich': 946, 'leider': 208, 'mich': 947, 'nicht': 207, 'wir': 946}, {'': (5,
'mine'), '...': 18, '<det>': 0}, {'...': 18, '<them>': 0, 'das': 25, 'den': 25, 'die': 25, 'es': 25, 'ihn': 25, 's':
25, 'sie': 25}, {'an': 0, 'durch': 0, 'nach': 0, 'um': 0}, {'...': 951}, {'...': 951, '<them>': 952, 'mir': 952,
'uns': 952}, {'<them>': 630, 'mich': 631, 'zuruck': 0, 'zurueck': 0}, {'<deed1>': 949, '<give1>': 950, '<sees1>': 953,
'kuemmer': 629, 'kuemmere': 629, 'kuemmre': 629, 'kummer': 629, 'kummere': 629, 'kummre': 629, 'meld': 954, 'melde':
954, 'ruf': 638, 'rufe': 638, 'schreib': 638, 'schreibe': 638, 'uberleg': 642, 'uberlege': 642, 'ueberleg': 642,
'ueberlege': 642}, {'aus': 0, 'bereit': 0, 'vor': 0, 'zusammen': 0}, {'...': 956}, {'^': 957}, {'<them>': 958},
{'<them>': 958, '<title>': 959}, {'^': 701}, {'...': 732, '<them>': 296, 'dran': 719}, {'...': 732, '<them>': 296,
'D': 495, 'dran': 719, 'ich': 962, 'leider': 726, 'nicht': 725, 'wir': 733}, {'an': 727, 'daran': 727, 'daruber': 727,
'darueber': 727, 'uber': 727, 'ueber': 727}, {'D': 495}, {'daran': 767, 'dran': 767}, {'<them>': 101, 'gern': 727},
{'hoeren': 727, 'sehen': 727, 'treffen': 727, 'verabreden': 727, 'wiedersehen': 727, 'zusammensetzen': 727,
'zusammentelefonieren': 727}, {'...': 968, 'hoeren': 727, 'sehen': 727, 'treffen': 727, 'verabreden': 727,
'wiedersehen': 727, 'zusammensetzen': 727, 'zusammentelefonieren': 727}, {'daran': 767, 'dran': 767, 'mich': 969,
'uns': 969}, {'mich': 969, 'uns': 969}, {'<them>': 101, '^': 0, 'daran': 767, 'dran': 767, 'ich': 970, 'mich': 969,
'uns': 969, 'wir': 971}, {'daran': 767, 'dran': 767, 'ich': 966}, {'ich': 971, 'mich': 969, 'uns': 969, 'wir': 971},
{'hoeren': 727, 'horen': 727, 'sehen': 727, 'treffen': 727, 'verabreden': 727, 'wiedersehen': 727, 'zusammensetzen':
727, 'zusammentelefonieren': 727}, {'...': 975, 'hoeren': 727, 'horen': 727, 'sehen': 727, 'treffen': 727,
'verabreden': 727, 'wiedersehen': 727, 'zusammensetzen': 727, 'zusammentelefonieren': 727}, {'daran': 767, 'dran':
767, 'mich': 976, 'uns': 976}, {'mich': 976, 'uns': 976}, {'<them>': 101, '^': 0, 'daran': 767, 'dran': 767, 'ich':
977, 'mich': 976, 'nicht': 768, 'uns': 976, 'wir': 978}, {'horen': 727, 'sehen': 727, 'treffen': 727, 'verabreden':
727, 'wiedersehen': 727, 'zusammensetzen': 727, 'zusammentelefonieren': 727}, {'...': 980, 'horen': 727, 'sehen': 727,
'treffen': 727, 'verabreden': 727, 'wiedersehen': 727, 'zusammensetzen': 727, 'zusammentelefonieren': 727}, {'daran':
767, 'dran': 767, 'mich': 981, 'uns': 981}, {'mich': 981, 'uns': 981}, {'<them>': 101, '^': 0, 'daran': 767, 'dran':
767, 'ich': 982, 'mich': 981, 'uns': 981, 'wir': 983}, {'ich': 983, 'mich': 981, 'uns': 981, 'wir': 983}, {'...': 732,
'ich': 733, 'wir': 733}, {'<them>': 101, '^': 0, 'ich': 164, 'wir': 941}, {'<them>': 101, 'ich': 941, 'wir': 941},
{'...': 732, 'D': 495, 'ich': 733, 'leider': 726, 'nicht': 725, 'wir': 733}, {'fall': 96}, {'jeden': 990}, {'<them>':
127, '^': 95, 'auf': 991, 'besser': 96, 'dringend': 96, 'endlich': 96, 'lieber': 96, 'niemals': 96, 'unbedingt': 96},
{'^': 95, 'auf': 991, 'besser': 96, 'dringend': 96, 'endlich': 96, 'lieber': 96, 'niemals': 96, 'unbedingt': 96},
{'<them>': 127, 'auf': 991, 'besser': 96, 'dringend': 96, 'endlich': 96, 'ich': 978, 'lieber': 96, 'mich': 976,
'niemals': 96, 'unbedingt': 96, 'uns': 976, 'wir': 978}, {'auf': 991, 'besser': 96, 'dringend': 96, 'endlich': 96,
'lieber': 96, 'niemals': 96, 'unbedingt': 96}, {'auf': 991, 'besser': 96, 'dringend': 96, 'endlich': 96, 'ich': 978,
'lieber': 96, 'mich': 976, 'niemals': 96, 'unbedingt': 96, 'uns': 976, 'wir': 978}, {'vor': 727}, {'<them>': 958,
'<title>': 959, 'mir': 997}, {'...': 641}, {'^': 999}, {'mir': 1000}, {'': (11, 'thinking'), 'mir': 1000}, {'^': 0,
'ich': 101}, {'^': 0, 'dass': 1003, 'ich': 101}, {'<them>': 1004, '^': 0, 'dass': 1003, 'ich': 101}, {'<them>': 1004,
'^': 0, 'dass': 1003, 'ich': 1005}, {'auf': 735}, {'noch': 1007}, {'auf': 735, 'immer': 1008, 'jetzt': 1007,
'weiterhin': 1007}, {'auf': 735, 'ich': 1009, 'immer': 1008, 'jetzt': 1007, 'weiterhin': 1007, 'wir': 1009}, {'...':
1007}, {'auf': 735, 'immer': 1008, 'jetzt': 1007, 'seit': 1011, 'weiterhin': 1007}, {'auf': 735, 'ich': 1012, 'immer':
1008, 'jetzt': 1007, 'seit': 1011, 'weiterhin': 1007, 'wir': 1012}, {'^': 0, 'bei': 941}, {'<them>': 101, 'mich':
1014}, {'': (2, 'plan'), '<them>': 101, 'mich': 1014}, {'<and>': 943, '<give1>': 102, '<have>': 948, '<should>': 250,
'^': 955, 'arbeite': 960, 'auf': 894, 'bekomm': 961, 'bekomme': 961, 'bereite': 960, 'besuche': 4, 'bin': 963,
'braeuchte': 738, 'brauch': 742, 'brauche': 742, 'brauchen': 742, 'brauchte': 738, 'bring': 749, 'bringe': 749,
'bräuchte': 738, 'daran': 767, 'darf': 770, 'denke': 964, 'dran': 767, 'erwarte': 839, 'erwarten': 839, 'fahr': 965,
'fahre': 965, 'frag': 867, 'frage': 867, 'geh': 965, 'gehe': 965, 'gruble': 727, 'grueble': 727, 'ich': 966, 'krieg':
961, 'kriege': 961, 'leg': 960, 'lege': 960, 'mochte': 967, 'mochten': 941, 'moechte': 967, 'moechten': 941, 'muass':
164, 'mues': 164, 'muessen': 972, 'muesst': 973, 'muesste': 974, 'muessten': 974, 'muss': 979, 'mussen': 984, 'musst':
973, 'musste': 985, 'mussten': 985, 'möchte': 967, 'müsste': 985, 'müssten': 985, 'nehm': 749, 'nehme': 749, 'samma':
986, 'schuld': 987, 'schulde': 987, 'schulden': 988, 'sind': 989, 'soll': 992, 'solle': 993, 'sollen': 994, 'solln':
995, 'sollte': 996, 'sollten': 996, 'stell': 960, 'stelle': 998, 'treff': 4, 'treffe': 4, 'uberleg': 1001, 'uberlege':
1002, 'ubernehme': 101, 'ueberleg': 1001, 'ueberlege': 1002, 'uebernehme': 101, 'und': 224, 'vermisse': 727,
'versprach': 1006, 'versprech': 1006, 'verspreche': 1006, 'war': 986, 'waren': 986, 'wart': 1010, 'warte': 1013,
'warten': 1013, 'werd': 1015, 'werde': 1016, 'werden': 941, 'will': 941, 'wollen': 941, 'wuenschte': 727, 'wunschte':
727}, {'das': 165, 'dass': 165, 'ich': 164, 'wir': 164}, {'...': 790, '<vowed>': 1018, 'empfohlen': 175, 'geht': 80,
'vermittelt': 175, 'weiterempfohlen': 175}, {'...': 790, '<vowed>': 1018, 'empfohlen': 175, 'vermittelt': 175,
'weiterempfohlen': 175}, {'...': 790, '<rel>': 771, '<vowed>': 1018, 'bruder': 80, 'chef': 80, 'empfohlen': 175,
'flieger': 80, 'flug': 80, 'freund': 80, 'geht': 80, 'hund': 80, 'kind': 80, 'mann': 80, 'sohn': 80, 'team': 80,
'vater': 80, 'vermittelt': 175, 'weiterempfohlen': 175, 'zug': 80}, {'<rel>': 771, 'chefin': 80, 'firma': 80,
'freundin': 80, 'kinder': 80, 'kollegin': 80, 'mutter': 80, 'schwester': 80, 'tochter': 80}, {'ich': 96, 'wir': 96},
{'<should>': 1023}, {'nach': 1024}, {'meinung': 1025}, {'gelaufen': 103}, {'arme': 1027}, {'die': 1028}, {'N': 170,
'ich': 709}, {'gefallen': 64}, {'wasser': 1031}, {'<and>': 754, 'N': 180, 'an': 754, 'bei': 754, 'mit': 754, 'to':
754, 'with': 754, 'x': 754, 'zu': 754}, {'<and>': 754, 'N': 180, 'an': 754, 'bei': 754, 'mit': 754, 'zu': 754}, {'N':
1034}, {'N': 180, 'fuer': 754, 'fur': 754, 'zwischen': 754}, {'<and>': 754, 'N': 180, 'an': 754, 'bei': 754, 'mit':
754, 'x': 754, 'zu': 754}, {'N': 1037, 'fuer': 1035, 'fur': 1035, 'von': 1035, 'zwischen': 1035}, {'N': 1033, 'fuer':
1035, 'fur': 1035, 'gemacht': 1036, 'geschickt': 1036, 'mail': 1038, 'rausgeschickt': 1036, 'von': 1035, 'zwischen':
1035}, {'<and>': 754, 'to': 754}, {'N': 1040}, {'gemacht': 1036, 'geschickt': 1036, 'rausgeschickt': 1036},
{'angesetzt': 4, 'ausgemacht': 4, 'eingetragen': 4, 'fixiert': 4, 'gebucht': 4, 'geplant': 4, 'vereinbart': 4},
{'<me>': 404}, {'erreichen': 64}, {'aufgetaucht': 64, 'erschienen': 64, 'gekommen': 64, 'zu': 1045}, {'...': 1043,
'<they>': 1044, 'abgemacht': 4, 'angesetzt': 4, 'aufgetaucht': 103, 'ausgefallen': 64, 'ausgemacht': 4,
'dazugekommen': 103, 'dazugestossen': 103, 'eingeplant': 4, 'eingetragen': 4, 'entfallen': 64, 'festgelegt': 4,
'fixiert': 4, 'fuer': 86, 'fur': 86, 'gebucht': 4, 'gekommen': 103, 'geplant': 4, 'mitgekommen': 103, 'nicht': 1046,
'reserviert': 4, 'terminiert': 4, 'vereinbart': 4, 'verschoben': 683, 'vorbeigefahren': 103, 'vorbeigekommen': 103},
{'am': 510}, {'gewesen': 103}, {'...': 711, 'abgemacht': 4, 'angesetzt': 4, 'ausgemacht': 4, 'bestaetigt': 4,
'bestatigt': 4, 'fix': 4, 'fixiert': 4, 'gebucht': 4, 'geplant': 4, 'ist': 751, 'steht': 4, 'vereinbart': 4,
'zugesagt': 4}, {'': (0, 'missed'), 'dazu': 64, 'zustande': 64}, {'mir': 103, 'uns': 103}, {'aufgetaucht': 103,
'dazugekommen': 103, 'dazugestossen': 103, 'doch': 837, 'einfach': 837, 'gekommen': 103, 'mitgekommen': 103, 'nicht':
1051, 'vorbei': 103, 'vorbeigefahren': 103, 'vorbeigekommen': 103, 'zu': 1052}, {'mit': 64}, {'anruf': 1054, 'call':
1054, 'gesprach': 1054, 'gespraech': 1054, 'kaffee': 1054, 'kontakt': 1054, 'meeting': 1054, 'telefonat': 1054,
'termin': 1054, 'treffen': 1054}, {'fixe': 1054}, {'<appointment>': 64, 'anruf': 1054, 'call': 1054, 'en': 1055,
'essen': 1054, 'gesprach': 1054, 'gespraech': 1054, 'jour': 1056, 'kaffee': 1054, 'kontakt': 1054, 'lebenszeichen':
64, 'lunch': 1054, 'meeting': 1054, 'telefonat': 1054, 'termin': 1054, 'treffen': 1054}, {'': (0, 'missed'),
'bekommen': 64, 'erhalten': 64, 'von': 64}, {'bekommen': 64, 'erhalten': 64, 'von': 64}, {'fuer': 64, 'fur': 64,
'gehabt': 64}, {'<appointment>': 64, 'antwort': 1058, 'gelegenheit': 64, 'mail': 1059, 'nachricht': 1059, 'reaktion':
1058, 'ruckmeldung': 1059, 'rueckmeldung': 1059, 'zeit': 1060}, {'<appointment>': 64, 'anruf': 1054, 'call': 1054,
'kaffee': 1054, 'kontakt': 1054, 'termin': 1054}, {'abgehoben': 64, 'angetroffen': 64, 'drangegangen': 64, 'erreicht':
64, 'gegangen': 64, 'rangegangen': 64}, {'telefon': 64}, {'...': 1063, 'am': 1064, 'ans': 1064, 'da': 64, 'daheim':
64, 'zuhause': 64}, {'gelernt': 103}, {'verpasst': 64}, {'man': 727}, {'mal': 727}, {'wir': 1069}, {'dazu': 64},
{'nicht': 1071}, {'zustande': 64}, {'N': 503, 'nicht': 1073, 'vorbei': 4, 'zu': 502, 'zum': 4}, {'hergestellt': 180},
{'N': 1075}, {'<and>': 1076}, {'N': 1077}, {'von': 1078, 'zwischen': 1078}, {'': (13, 'talk'), '<them>': 1024},
{'gegeben': 175, 'geschickt': 175, 'weitergegeben': 175, 'weitergeleitet': 175}, {'N': 1081}, {'an': 1082},
{'getroffen': 64}, {'abgesagt': 64, 'nicht': 1084, 'verpasst': 64}, {'mir': 103}, {'bei': 371, 'jetzt': 687, 'nun':
687}, {'sorgen': 727}, {'mir': 1088}, {'bitte': 171, 'frage': 171}, {'der': 1090}, {'mit': 1091}, {'': (15,
'contact'), 'N': 1092}, {'...': 668, 'an': 1093, 'bekommen': 103, 'erhalten': 103, 'gekriegt': 103, 'geschickt': 103,
'geschrieben': 103, 'gesendet': 103, 'gschriebn': 103, 'hinterlassen': 103, 'ihm': 101, 'ihnen': 101, 'ihr': 101,
'rausgeschickt': 103, 'v': 103, 'verschickt': 103, 'vom': 103, 'von': 103}, {'<me>': 103, 'am': 103, 'auf': 103,
'aus': 103, 'dass': 103, 'mir': 103, 'ob': 103, 'per': 103, 'uns': 103, 'via': 103, 'wegen': 103}, {'melden': 727},
{'wieder': 1096}, {'do': 101}, {'job': 101, 'part': 101, 'teil': 101, 'to': 1098, 'todo': 101}, {'aufgabe': 101,
'hausaufgabe': 101, 'hausaufgaben': 101, 'todos': 101}, {'aus': 103, 'ned': 417, 'net': 417, 'nicht': 417}, {'sich':
1101}, {'mit': 650}, {'': (19, 'gave:mentoring'), 'N': 176, 'fuer': 650, 'fur': 650, 'mit': 650}, {'N': 176, 'mit':
650}, {'einheit': 1103, 'fuer': 650, 'fur': 650, 'gesprach': 1103, 'gespraech': 1103, 'mit': 650, 'session': 1104,
'stunde': 1105}, {'fuer': 650, 'fur': 650, 'mit': 650}, {'N': 173, 'an': 715, 'vielmal': 715}, {'geprobt': 53,
'geubt': 53, 'geuebt': 53}, {'pitch': 1109}, {'...': 1110}, {'tisch': 103}, {'^': 95, 'gegeben': 96}, {'weg': 1113},
{'den': 1114}, {'zusammen': 224}, {'<me>': 224, 'N': 1111, 'am': 1112, 'auf': 1115, 'mir': 1116}, {'': (14,
'together'), 'bekannt': 181, 'vernetzt': 180, 'vorgestellt': 180}, {'treffen': 4}, {'...': 1119, '<them>': 101},
{'...': 1119, '<me>': 142, '<them>': 101, 'dass': 423, 'ich': 1120, 'wir': 1120}, {'ich': 164, 'ma': 164, 'wir': 164},
{'<them>': 101, 'bis': 101, 'dringend': 101, 'ich': 164, 'ma': 164, 'mich': 101, 'noch': 101, 'unbedingt': 101, 'uns':
101, 'wir': 164}, {'ma': 164}, {'<them>': 101, '^': 0, 'daran': 767, 'dran': 767, 'mich': 969, 'uns': 969}, {'...':
968, '^': 0, 'hoeren': 727, 'sehen': 727, 'treffen': 727, 'verabreden': 727, 'wiedersehen': 727, 'zusammensetzen':
727, 'zusammentelefonieren': 727}, {'<them>': 101, '^': 0, 'mich': 969, 'uns': 969}, {'<det>': 101, '<them>': 101,
'bis': 101, 'daran': 767, 'dran': 767, 'dringend': 101, 'ich': 1125, 'ma': 164, 'mich': 1126, 'noch': 101,
'unbedingt': 101, 'uns': 1126, 'wir': 1127}, {'': (11, 'thinking'), 'wieder': 727}, {'mal': 1129}, {'daran': 767,
'dran': 767, 'mal': 1129, 'mich': 1130}, {'mal': 1129, 'mich': 1130}, {'daran': 767, 'dran': 767, 'ich': 1131, 'mal':
1129, 'mich': 1130, 'wir': 1132}, {'wieder': 727}, {'mal': 1134, 'wieder': 727}, {'...': 968, 'hoeren': 727, 'mal':
1129, 'sehen': 727, 'treffen': 727, 'verabreden': 727, 'wiedersehen': 727, 'zusammensetzen': 727,
'zusammentelefonieren': 727}, {'dringend': 1135, 'mal': 1129, 'mich': 1136, 'uns': 969, 'wieder': 727}, {'mal': 1129,
'mich': 1136, 'uns': 969}, {'dringend': 1135, 'ich': 1137, 'mal': 1129, 'mich': 1136, 'uns': 969, 'wieder': 727,
'wir': 1138}, {'ich': 1138, 'mal': 1129, 'mich': 1136, 'uns': 969, 'wir': 1138}, {'denken': 727}, {'...': 1141},
{'an': 1142}, {'<them>': 101, '^': 0, 'daran': 767, 'dran': 767, 'mich': 976, 'uns': 976}, {'absagen': 64}, {'...':
975, '^': 0, 'hoeren': 727, 'horen': 727, 'sehen': 727, 'treffen': 727, 'verabreden': 727, 'wiedersehen': 727,
'zusammensetzen': 727, 'zusammentelefonieren': 727}, {'<them>': 101, '^': 0, 'mich': 976, 'uns': 976}, {'<det>': 101,
'<me>': 142, '<them>': 101, 'absagen': 64, 'an': 1142, 'ausfallen': 64, 'bis': 101, 'daran': 767, 'dran': 767,
'dringend': 101, 'gerade': 1143, 'heute': 1143, 'ich': 1144, 'kurzfristig': 1145, 'ma': 164, 'mich': 1146, 'nicht':
768, 'noch': 101, 'oft': 1143, 'unbedingt': 101, 'uns': 1146, 'wieder': 1145, 'wir': 1147}, {'<them>': 101, '^': 0,
'daran': 767, 'dran': 767, 'mich': 981, 'uns': 981}, {'...': 980, '^': 0, 'horen': 727, 'sehen': 727, 'treffen': 727,
'verabreden': 727, 'wiedersehen': 727, 'zusammensetzen': 727, 'zusammentelefonieren': 727}, {'<them>': 101, '^': 0,
'mich': 981, 'uns': 981}, {'<det>': 101, '<them>': 101, 'bis': 101, 'daran': 767, 'dran': 767, 'dringend': 101, 'ich':
1149, 'ma': 164, 'mich': 1150, 'noch': 101, 'unbedingt': 101, 'uns': 1150, 'wir': 1151}, {'...': 980, 'horen': 727,
'mal': 1129, 'sehen': 727, 'treffen': 727, 'verabreden': 727, 'wiedersehen': 727, 'zusammensetzen': 727,
'zusammentelefonieren': 727}, {'dringend': 1135, 'mal': 1129, 'mich': 1153, 'uns': 981, 'wieder': 727}, {'': (11,
'thinking'), 'absagen': 64}, {'mal': 1129, 'mich': 1153, 'uns': 981}, {'absagen': 64, 'an': 1142, 'dringend': 1135,
'gerade': 1143, 'heute': 1143, 'ich': 1154, 'kurzfristig': 1145, 'mal': 1129, 'mich': 1153, 'oft': 1143, 'uns': 981,
'wieder': 1155, 'wir': 1156}, {'absagen': 64, 'ich': 1156, 'kurzfristig': 1145, 'mal': 1129, 'mich': 1153, 'uns': 981,
'wieder': 1145, 'wir': 1156}, {'dringend': 1135, 'ich': 1154, 'mal': 1129, 'mich': 1153, 'uns': 981, 'wieder': 727,
'wir': 1156}, {'ich': 1156, 'mal': 1129, 'mich': 1153, 'uns': 981, 'wir': 1156}, {'meinung': 1024}, {'ihrer': 1161,
'seiner': 1161}, {'uber': 727, 'ueber': 727}, {'': (15, 'contact'), 'N': 171, 'bei': 669}, {'...': 668, 'an': 103,
'bekommen': 103, 'erhalten': 103, 'gekriegt': 103, 'geschickt': 103, 'geschrieben': 103, 'gesendet': 103, 'gschriebn':
103, 'hinterlassen': 103, 'rausgeschickt': 103, 'v': 103, 'verschickt': 103, 'von': 103}, {'^': 0, 'bei': 646, 'fur':
647, 'mein': 101, 'meine': 101, 'von': 646}, {'schritte': 1166}, {'schritt': 1166, 'termin': 4}, {'^': 0, 'bei': 646,
'fuer': 647, 'mein': 101, 'meine': 101, 'von': 646}, {'schritte': 1169}, {'schritt': 1169, 'termin': 4}, {'v': 880,
'vergessen': 64, 'verpasst': 64, 'versaeumt': 64, 'versaumt': 64, 'verschlafen': 64, 'verschwitzt': 64, 'von': 880},
{'': (12, 'task'), '^': 0}, {'ausgegangen': 64, 'erreicht': 64, 'vergessen': 1173}, {'erreicht': 64, 'vergessen':
101}, {'termin': 510}, {'step': 648}, {'erreicht': 64}, {'erwischt': 64, 'geschafft': 64, 'gesehen': 64, 'gesprochen':
64, 'getroffen': 64, 'telefoniert': 64}, {'geredet': 64, 'gesprochen': 64, 'getroffen': 64, 'telefoniert': 64},
{'...': 1180}, {'gegangen': 64}, {'abgehoben': 64, 'angerufen': 64, 'angetroffen': 64, 'aufgetaucht': 64,
'ausgegangen': 64, 'besucht': 64, 'dazu': 723, 'dazugekommen': 64, 'drangegangen': 64, 'erreichbar': 64, 'erreicht':
64, 'erschienen': 64, 'erwischt': 64, 'geklappt': 64, 'gemeldet': 64, 'geschafft': 64, 'geschrieben': 64, 'gesehen':
64, 'gesprochen': 64, 'getroffen': 64, 'mehr': 1179, 'mit': 1181, 'ran': 1182, 'rangegangen': 64, 'stattgefunden': 64,
'telefoniert': 64, 'verfuegbar': 64, 'verfugbar': 64, 'vergessen': 1173, 'zu': 1045, 'zuruckgerufen': 64,
'zurueckgerufen': 64, 'zustande': 723}, {'gehoert': 64, 'gehort': 64}, {'...': 1184}, {'...': 1184, 'gehoert': 64,
'gehort': 64, 'von': 1185}, {'<appointment>': 64}, {'...': 1184, 'gehoert': 64, 'gehort': 64, 'mehr': 1186, 'mit':
1187, 'von': 1185}, {'gesehen': 64, 'gesprochen': 64, 'getroffen': 64}, {'...': 1063, 'abgehoben': 64, 'am': 1064,
'ans': 1064, 'da': 64, 'daheim': 64, 'zuhause': 64}, {'...': 1063, 'erreicht': 64}, {'gehoert': 64, 'gehort': 64,
'mehr': 1184, 'mit': 1187}, {'show': 64}, {'angerufen': 64, 'erreicht': 64, 'gemeldet': 64, 'gesprochen': 64,
'getroffen': 64, 'kennengelernt': 64, 'telefoniert': 64}, {'erledigen': 101, 'liefern': 101, 'schicken': 101},
{'nicht': 1194, 'nie': 64, 'offen': 737, 'zu': 1195}, {'erreicht': 64, 'vergesse': 794, 'vergessen': 101}, {'self':
794}, {'to': 1198}, {'': (12, 'task'), 'selbst': 794}, {'mich': 1200}, {'mich': 794}, {'an': 1201, 'fuer': 1202,
'fur': 1202}, {'mailbox': 64}, {'idee': 727}, {'gedanke': 727}, {'ein': 1206}, {'beide': 224, 'drei': 224, 'zwei':
224}, {'die': 1204, 'eine': 1205, 'mailbox': 64, 'so': 1207, 'wir': 1208}, {'wohl': 727}, {'': (13, 'talk'), '...':
1210}, {'punkte': 794}, {'punkt': 794}, {'ihm': 101, 'ihnen': 101, 'ihr': 101}, {'durchgegangen': 53, 'geprobt': 53,
'geubt': 53, 'geuebt': 53}, {'N': 1215}, {'mit': 1216, 'review': 788}, {'fuer': 787, 'fur': 787, 'mit': 787}, {'von':
103}, {'bono': 512}, {'bei': 787, 'fuer': 787}, {'bei': 787, 'fur': 787}, {'an': 715}, {'': (21, 'gave:referral'),
'gegeben': 175, 'geschrieben': 175}, {'N': 1224}, {'fuer': 1225, 'fur': 1225}, {'me': 794}, {'': (15, 'contact'), 'N':
53}, {'': (15, 'contact'), '...': 442}, {'...': 442, 'an': 103, 'mich': 1229}, {'an': 103, 'von': 103}, {'zuruck': 64,
'zurueck': 64}, {'mich': 443, 'nicht': 1232}, {'<rel>': 80}, {'': (13, 'talk'), '<my>': 1234, '<their>': 1234, 'ab':
64, 'kurzfristig': 934, 'wieder': 934}, {'': (13, 'talk'), 'N': 170, 'ab': 64, 'ich': 709, 'kurzfristig': 934,
'wieder': 934}, {'': (13, 'talk'), 'i': 445, 'ich': 445, 'we': 445, 'wir': 445}, {'mir': 224}, {'': (15, 'contact'),
'wir': 224}, {'date': 4}, {'the': 1240}, {'vorbei': 103}, {'...': 889}, {'gehoert': 64, 'gehort': 64, 'gesehen': 64,
'gesprochen': 64, 'getroffen': 64, 'telefoniert': 64}, {'gehoert': 64, 'gehort': 64, 'gesehen': 64, 'gesprochen': 64,
'getroffen': 64, 'mehr': 1244, 'telefoniert': 64}, {'nicht': 1245}, {'...': 1246, 'wieder': 879}, {'am': 103, 'auf':
103, 'aus': 103, 'dass': 103, 'mir': 103, 'nicht': 1232, 'ob': 103, 'per': 103, 'uns': 103, 'via': 103, 'wegen': 103},
{'<me>': 449, '<them>': 101, '<they>': 450, 'ich': 941, 'wir': 941}, {'uns': 4}, {'': (2, 'plan'), 'uns': 4}, {'ma':
1250, 'wir': 1251}, {'<rel>': 771, 'auto': 80, 'bruder': 80, 'bus': 80, 'chef': 80, 'flieger': 80, 'flug': 80, 'hund':
80, 'kind': 80, 'mann': 80, 'sohn': 80, 'team': 80, 'vater': 80, 'zug': 80}, {'<rel>': 771, 'chefin': 80, 'firma': 80,
'frau': 80, 'freundin': 80, 'kinder': 80, 'mutter': 80, 'schwester': 80, 'tochter': 80}, {'...': 1246, 'er': 80,
'sie': 80}, {'he': 80, 'she': 80}, {'<gone>': 103, 'angesetzt': 4, 'ausgemacht': 4, 'eingetragen': 4, 'fixiert': 4,
'gebucht': 4, 'geplant': 4, 'vereinbart': 4}, {'<gone>': 103, 'bei': 4, 'mit': 4}, {'...': 1258}, {'...': 724,
'aufgetaucht': 64, 'dazu': 723, 'dazugekommen': 64, 'erschienen': 64, 'gefahren': 64, 'gegangen': 64, 'gekommen': 64,
'hingegangen': 64}, {'': (14, 'together'), '...': 1258, 'bei': 4}, {'...': 1257, '<they>': 1044, 'abgemacht': 4,
'angesetzt': 4, 'aufgetaucht': 103, 'ausgefallen': 64, 'ausgemacht': 4, 'dazugekommen': 103, 'dazugestossen': 103,
'eingeplant': 4, 'eingetragen': 4, 'festgelegt': 4, 'fixiert': 4, 'gebucht': 4, 'gekommen': 103, 'geplant': 4, 'ich':
1259, 'leider': 726, 'mitgekommen': 103, 'nicht': 1260, 'reserviert': 4, 'terminiert': 4, 'verabredet': 4,
'vereinbart': 4, 'vorbeigefahren': 103, 'vorbeigekommen': 103, 'wir': 1261}, {'...': 1119}, {'...': 1119, 'ich': 1263,
'wir': 1263}, {'...': 1119, 'mich': 976, 'uns': 976}, {'...': 1119, 'ich': 1265, 'mich': 976, 'uns': 976, 'wir':
1265}, {'...': 975, 'hoeren': 727, 'horen': 727, 'mal': 1129, 'sehen': 727, 'treffen': 727, 'verabreden': 727,
'wiedersehen': 727, 'zusammensetzen': 727, 'zusammentelefonieren': 727}, {'dringend': 1135, 'mal': 1129, 'mich': 1267,
'uns': 976, 'wieder': 727}, {'mal': 1129, 'mich': 1267, 'uns': 976}, {'dringend': 1135, 'ich': 1268, 'mal': 1129,
'mich': 1267, 'uns': 976, 'wieder': 727, 'wir': 1269}, {'ich': 1269, 'mal': 1129, 'mich': 1267, 'uns': 976, 'wir':
1269}, {'gegangen': 103, 'gewesen': 103}, {'an': 4}, {'': (2, 'plan'), 'an': 4, 'auf': 80, 'fest': 4, 'in': 80},
{'geholfen': 512}, {'auf': 64}, {'nicht': 1276}, {'mich': 103}, {'': (15, 'contact'), 'wird': 4}, {'N': 173, 'to':
715}, {'': (13, 'talk'), 'ist': 80, 'war': 80}, {'N': 142, '^': 0, 'bei': 646, 'fuer': 647, 'fur': 647, 'mein': 101,
'meine': 101, 'von': 646}, {'do': 1282, 'dos': 648}, {'d': 101, 'll': 101, 'will': 101, 'would': 101}, {'i': 1284},
{'<them>': 1285, 'N': 170, 'me': 460, 'us': 460}, {'ich': 4, 'ma': 4, 'mich': 4}, {'ich': 4, 'mich': 4, 'wir': 4},
{'<they>': 80}, {'...': 750, 'abgemacht': 4, 'angesetzt': 4, 'ausgemacht': 4, 'bestaetigt': 4, 'bestatigt': 4, 'fix':
4, 'fixiert': 4, 'gebucht': 4, 'geplant': 4, 'ist': 751, 'ma': 1251, 'sich': 1289, 'steht': 4, 'vereinbart': 4,
'vergessen': 64, 'wir': 1251, 'zugesagt': 4}, {'sich': 1289}, {'weg': 1027}, {'den': 1292}, {'': (11, 'thinking'),
'^': 999}, {'': (11, 'thinking'), 'grad': 727, 'mir': 1294, 'ob': 727}, {'': (11, 'thinking'), 'gerade': 727, 'ich':
727, 'mir': 1294, 'ob': 727, 'wen': 727, 'wie': 727}, {'gewartet': 64, 'hingefahren': 64}, {'ob': 727}, {'augen':
224}, {'vier': 1299}, {'': (15, 'contact'), 'D': 4, 'fuer': 86, 'fur': 86}, {'gewartet': 64}, {'': (0, 'missed'),
'gewartet': 64, 'versucht': 64}, {'antworten': 64, 'gratulieren': 64, 'schreiben': 64, 'treffen': 64}, {'anzurufen':
64, 'zu': 1304}, {'gratulieren': 64, 'schreiben': 64}, {'...': 1305, 'abzusagen': 64, 'anzurufen': 64, 'zu': 1306,
'zuruckzurufen': 64, 'zurueckzurufen': 64}, {'anruf': 64}, {'': (1, 'moved'), 'auf': 510, 'wir': 510}, {'...': 889,
'sich': 889}, {'uf': 510}, {'<they>': 142, '^': 0, 'ich': 101}, {'<them>': 1004, '<they>': 464, '^': 0, 'dass': 1312,
'ich': 1005, 'mir': 463, 'uns': 463}, {'anzurufen': 64, 'zu': 1045}, {'...': 1314}, {'sollte': 727, 'sollten': 727},
{'': (23, 'gave:volunteering'), 'at': 512, 'bei': 512, 'fuer': 512, 'fur': 512}, {'bekommen': 103, 'erhalten': 103},
{'gehoert': 103, 'gehort': 103, 'mail': 1318, 'nachricht': 1318, 'nichts': 1184}, {'^': 608}, {'<them>': 1320, '^':
608}, {'werden': 1321, 'wird': 1321}, {'^': 20, 'ich': 142, 'wir': 142}, {'^': 16, 'noch': 735}, {'^': 16, 'mir':
1324, 'noch': 735, 'uns': 1324}, {'^': 612}, {'bekomm': 1323, 'bekomme': 1323, 'bekommen': 1323, 'brauch': 1323,
'brauche': 1323, 'erhalte': 1323, 'fehlen': 1325, 'fehlt': 1325, 'kommt': 1323, 'krieg': 1323, 'kriege': 1323,
'kriegen': 1323, 'werden': 1326, 'wird': 1326}, {'...': 1319, '<me>': 1322, '<them>': 1327, 'meiner': 682}, {'tuer':
64, 'tur': 64}, {'verschlossener': 1329}, {'fuer': 727}, {'was': 1331}, {'ich': 96}, {'...': 1332, '<they>': 1333},
{'richtige': 727}, {'guter': 727}, {'gute': 727}, {'der': 1335, 'die': 1335, 'ein': 1336, 'eine': 1337, 'jemand':
1331, 'was': 1331}, {'...': 1338}, {'for': 735, 'on': 735}, {'fur': 727}, {'<gone>': 103, 'was': 1341}, {'': (15,
'contact'), '<me>': 103}, {'...': 732, 'bei': 103, 'mit': 103}, {'': (15, 'contact'), 'dabei': 103}, {'erreichen': 64,
'hause': 64}, {'da': 64, 'daheim': 64, 'zu': 1346, 'zuhause': 64}, {'...': 1342, '<they>': 1333, 'anwesend': 103,
'auch': 466, 'aufgetaucht': 103, 'bei': 1343, 'da': 103, 'dabei': 103, 'dazugekommen': 103, 'dazugestossen': 103,
'gekommen': 103, 'hier': 103, 'ich': 1344, 'mit': 1345, 'mitgekommen': 103, 'nicht': 1347, 'vorbeigefahren': 103,
'vorbeigekommen': 103, 'wir': 733, 'zu': 468}, {'der': 1335, 'die': 1335, 'ein': 1336, 'eine': 1337, 'jemand': 1341,
'was': 1341}, {'...': 1349}, {'': (14, 'together'), '...': 732, 'bei': 103, 'mit': 103}, {'...': 732, 'alle': 466,
'anwesend': 103, 'auch': 466, 'aufgetaucht': 103, 'bei': 103, 'da': 103, 'dabei': 103, 'dazugekommen': 103,
'dazugestossen': 103, 'gekommen': 103, 'hier': 103, 'ich': 733, 'mit': 1345, 'mitgekommen': 103, 'vorbeigefahren':
103, 'vorbeigekommen': 103, 'wir': 1351, 'zu': 468}, {'uf': 735}, {'auf': 735, 'ich': 1009, 'immer': 1008, 'jetzt':
1007, 'no': 1353, 'weiterhin': 1007, 'wir': 1009}, {'': (7, 'waiting'), '<my>': 126}, {'^': 1355}, {'auf': 1356,
'ich': 1012, 'immer': 1008, 'jetzt': 1007, 'seit': 1011, 'weiterhin': 1007, 'wir': 1012}, {'waere': 96, 'ware': 96},
{'ich': 1358}, {'': (13, 'talk'), '<they>': 1359}, {'koennte': 727, 'konnte': 727, 'könnte': 727}, {'<them>': 101,
'ich': 941, 'mich': 1014, 'wir': 941}, {'': (2, 'plan'), '<them>': 101, 'mit': 4}, {'': (2, 'plan'), '<them>': 101,
'ich': 1363, 'mich': 1014, 'mit': 4, 'wir': 941}, {'': (2, 'plan'), '<them>': 101}, {'ich': 941, 'wir': 1365},
{'hoere': 80, 'hore': 80}, {'er': 80, 'es': 1210, 'ich': 1367, 'sie': 80}, {'...': 1119, '<me>': 142, 'dass': 423,
'ich': 1120, 'wir': 1120}, {'...': 161, '<them>': 944, '<vowed>': 179, '^': 187, 'es': 209, 'gesagt': 191,
'geschrieben': 191, 'gsagt': 191, 'gschriebn': 191, 'ich': 946, 'leider': 208, 'nicht': 207, 'wir': 946}, {'...': 18},
{'<deed1>': 1371, '<give1>': 950, '<sees1>': 953}, {'<them>': 101, '^': 0, 'ich': 971, 'mich': 969, 'uns': 969, 'wir':
971}, {'<them>': 101, '^': 0, 'ich': 978, 'mich': 976, 'uns': 976, 'wir': 978}, {'<them>': 101, '^': 0, 'ich': 983,
'mich': 981, 'uns': 981, 'wir': 983}, {'<them>': 127, 'auf': 991, 'besser': 96, 'dringend': 96, 'endlich': 96,
'lieber': 96, 'niemals': 96, 'unbedingt': 96}, {'': (2, 'plan'), '...': 86, 'D': 4}, {'dritt': 224, 'fuenft': 224,
'funft': 224, 'viert': 224, 'zweit': 224}, {'...': 732, 'ich': 733, 'wir': 733, 'zu': 1378}, {'<have>': 1370,
'<should>': 250, '^': 1372, 'arbeite': 960, 'auf': 894, 'beide': 224, 'beiden': 224, 'bereite': 960, 'besuchen': 87,
'bin': 989, 'braeuchte': 738, 'brauch': 742, 'brauche': 742, 'brauchen': 742, 'brauchte': 738, 'bräuchte': 738,
'drei': 224, 'erwarte': 839, 'erwarten': 839, 'essen': 87, 'fahr': 965, 'fahre': 965, 'fahren': 87, 'feiern': 87,
'fliegen': 87, 'geh': 965, 'gehe': 965, 'gehen': 87, 'halten': 87, 'leg': 960, 'lege': 960, 'machen': 87, 'mochte':
941, 'mochten': 941, 'moechte': 941, 'moechten': 941, 'muass': 164, 'mues': 164, 'muessen': 1373, 'muesste': 974,
'muessten': 974, 'muss': 1374, 'mussen': 1375, 'musste': 985, 'mussten': 985, 'möchte': 941, 'müsste': 985, 'müssten':
985, 'reden': 87, 'samma': 986, 'schuld': 987, 'schulde': 987, 'schulden': 988, 'sehen': 87, 'sind': 989, 'soll':
1376, 'solle': 993, 'sollen': 994, 'solln': 995, 'sollte': 996, 'sollten': 996, 'sprechen': 87, 'starten': 87,
'stell': 960, 'stelle': 960, 'telefonieren': 87, 'treffen': 1377, 'veranstalten': 87, 'vier': 224, 'war': 986,
'waren': 1379, 'wart': 1010, 'warte': 1013, 'warten': 1013, 'werd': 941, 'werde': 941, 'werden': 941, 'will': 941,
'wollen': 941, 'zoomen': 87, 'zwei': 224}, {'<me>': 142, 'kommen': 4, 'nichts': 64, 'nix': 64, 'stattfinden': 4},
{'me': 224}, {'': (13, 'talk'), 'er': 80, 'ihr': 80, 'sein': 80, 'sie': 80}, {'...': 1119, 'ich': 1120, 'wir': 1120},
{'anrufen': 64, 'besuchen': 64, 'essen': 64, 'gehen': 64, 'mailen': 64, 'muessen': 64, 'mussen': 64, 'schreiben': 64,
'sehen': 64, 'sollen': 64, 'sprechen': 64, 'treffen': 64, 'vorbeischauen': 64, 'wollen': 64, 'zuruckrufen': 64,
'zurueckrufen': 64}, {'...': 1385, '<me>': 142, 'eigentlich': 64, 'ich': 64, 'wir': 64}, {'...': 1385, 'eigentlich':
64, 'ich': 64, 'wir': 64}, {'gehalten': 174}, {'N': 1388}, {'...': 711, 'fuer': 1389, 'fur': 1389}, {'<they>': 454,
'^': 458, 'an': 453, 'gern': 727, 'gerne': 727}, {'<they>': 454, '^': 458, 'abgemacht': 4, 'abgesagt': 64, 'an': 453,
'angesetzt': 4, 'ausgemacht': 4, 'eingeplant': 4, 'eingetragen': 4, 'festgelegt': 4, 'fixiert': 4, 'gebucht': 4,
'geplant': 4, 'gern': 727, 'gerne': 727, 'kurzfristig': 903, 'mir': 904, 'nichts': 64, 'nix': 64, 'reserviert': 4,
'spontan': 903, 'terminiert': 4, 'uns': 904, 'vereinbart': 4, 'verschoben': 683, 'wieder': 903}, {'abgemacht': 4,
'angesetzt': 4, 'ausgemacht': 4, 'eingeplant': 4, 'eingetragen': 4, 'festgelegt': 4, 'fixiert': 4, 'gebucht': 4,
'geplant': 4, 'reserviert': 4, 'terminiert': 4, 'vereinbart': 4}, {'was': 1341}, {'...': 1394, '<they>': 1333},
{'should': 96}, {'<me>': 224, 'dritt': 224, 'fuenft': 224, 'funft': 224, 'sechst': 224, 'viert': 224, 'zweit': 224},
{'getroffen': 103}, {'': (14, 'together'), 'gewesen': 103}, {'$': 83, '...': 85, '<and>': 90, '<appointment>': 92,
'<bookable>': 94, '<counsel>': 100, '<give1>': 102, '<gone>': 103, '<handed>': 108, '<hat>': 160, '<have>': 223,
'<me>': 228, '<my>': 232, '<needs>': 239, '<said>': 241, '<saysv>': 246, '<sends3>': 248, '<should>': 251, '<their>':
261, '<them>': 320, '<they>': 487, '<thing>': 490, '<vowed>': 491, '<will3>': 492, '<work>': 494, 'D': 511, 'N': 573,
'^': 643, 'abgeblasen': 64, 'abgehangen': 103, 'abgeholt': 103, 'abgemacht': 644, 'abgesagt': 64, 'abgeschlossen':
103, 'abgestimmt': 103, 'abgmacht': 645, 'action': 649, 'aergert': 462, 'als': 655, 'am': 658, 'an': 666, 'and': 667,
'anfrage': 670, 'angeblich': 80, 'angebot': 671, 'angefragt': 672, 'angerufen': 103, 'angeschrieben': 103,
'angesetzt': 4, 'angesprochen': 103, 'angetroffen': 103, 'anruf': 673, 'anrufbeantworter': 64, 'anscheinend': 80,
'anstehend': 4, 'anstehender': 4, 'antwort': 674, 'antwortet': 675, 'antwortete': 103, 'apero': 103, 'apéro': 103,
'argert': 462, 'asked': 669, 'ass': 676, 'assen': 103, 'auf': 684, 'aufgabe': 648, 'aufgaben': 648, 'aufgesucht': 103,
'ausgefallen': 64, 'ausgefuehrt': 103, 'ausgefuhrt': 103, 'ausgemacht': 644, 'ausgesprochen': 103, 'ausgetauscht':
103, 'ausgmacht': 644, 'ball': 689, 'bat': 690, 'because': 80, 'begegnet': 103, 'begegnete': 103, 'begleitet': 103,
'begluckwunscht': 103, 'beglueckwuenscht': 103, 'behauptet': 80, 'bei': 698, 'beim': 700, 'bekomm': 705, 'bekomme':
705, 'bekommen': 706, 'bekommt': 708, 'beraten': 103, 'bergtour': 103, 'berichtet': 80, 'berichtete': 710,
'beschwert': 462, 'besetzt': 64, 'besichtigt': 103, 'besprechung': 712, 'besprochen': 103, 'besuch': 713, 'besuche':
714, 'besuchen': 497, 'besucht': 103, 'besuchte': 103, 'bevor': 80, 'bevorstehend': 4, 'bier': 103, 'bierchen': 103,
'biere': 103, 'bietet': 375, 'big': 717, 'bin': 734, 'bittet': 367, 'blumen': 671, 'bot': 375, 'bouldern': 103,
'braeuchte': 738, 'brainstorming': 727, 'brauch': 742, 'brauche': 742, 'brauchen': 742, 'braucht': 743, 'brauchte':
738, 'brief': 744, 'bring': 749, 'bringe': 749, 'bringen': 379, 'bringt': 379, 'bräuchte': 738, 'call': 752,
'canceled': 64, 'cancelled': 64, 'cancelt': 64, 'coaching': 753, 'combox': 64, 'connect': 756, 'connected': 757, 'da':
758, 'dafuer': 759, 'dafur': 759, 'damit': 80, 'dank': 760, 'danke': 762, 'dankeschoen': 760, 'dankeschon': 760,
'daran': 765, 'darf': 770, 'das': 772, 'dass': 781, 'dates': 782, 'daumen': 786, 'debattiert': 103, 'deck': 789,
'dem': 793, 'denen': 793, 'denk': 796, 'denke': 798, 'denkt': 80, 'denn': 80, 'der': 802, 'deren': 80, 'dessen': 80,
'die': 804, 'dinner': 712, 'diskutiert': 103, 'dm': 671, 'draengt': 381, 'dran': 805, 'drangt': 381, 'drink': 103,
'drinks': 103, 'durchgearbeitet': 103, 'durchgegangen': 103, 'durchgeklingelt': 103, 'durchgerufen': 103,
'durchgesprochen': 103, 'e': 807, 'ehrenamt': 808, 'ehrenamtlich': 816, 'ehrenamtsarbeit': 512, 'eigentlich': 818,
'einander': 819, 'einer': 820, 'eingeladen': 821, 'eingeplant': 4, 'eingetragen': 4, 'einladung': 671, 'email': 822,
'empfahl': 383, 'empfehlen': 383, 'empfehlung': 825, 'empfehlungsschreiben': 654, 'empfiehlt': 383, 'entfaellt': 64,
'entfallen': 64, 'entfallt': 64, 'entfiel': 64, 'er': 833, 'ergebnis': 80, 'erhalte': 706, 'erinnere': 835,
'erinnerung': 836, 'ermahnt': 381, 'ermutigt': 381, 'erreicht': 103, 'ersatztermin': 510, 'erschien': 837, 'erwarte':
839, 'erwarten': 839, 'erwischt': 103, 'erzaehlt': 80, 'erzaehlte': 710, 'erzahlt': 80, 'erzahlte': 710, 'es': 841,
'esse': 714, 'essen': 842, 'ewig': 845, 'faellt': 848, 'fahr': 714, 'fahre': 714, 'fahren': 497, 'falls': 80, 'fallt':
848, 'fand': 850, 'fazit': 80, 'feedback': 855, 'fehlen': 857, 'fehlt': 857, 'feierabendbier': 103, 'feiern': 497,
'feiert': 860, 'festgelegt': 644, 'fiel': 861, 'fielen': 862, 'findet': 863, 'fitness': 103, 'fix': 864, 'fixiert': 4,
'flachgefallen': 64, 'fliege': 714, 'follow': 865, 'forwarded': 866, 'frag': 867, 'frage': 868, 'fragt': 388,
'fragte': 869, 'freiwillig': 872, 'freiwillige': 652, 'freiwilligenarbeit': 512, 'freiwilligeneinsatz': 512,
'freiwilliger': 652, 'freu': 874, 'freue': 874, 'freut': 462, 'fuer': 876, 'fuerchtet': 80, 'fur': 878, 'furchtet':
80, 'fussball': 103, 'gab': 398, 'gaben': 400, 'ganz': 879, 'gassi': 103, 'gearbeitet': 103, 'gebowlt': 103,
'gebrainstormt': 103, 'gebruncht': 103, 'gebucht': 4, 'geburtstag': 881, 'gecancelled': 64, 'gecancelt': 64,
'gechattet': 103, 'gechillt': 103, 'gecoacht': 103, 'gedanke': 727, 'gedankt': 103, 'geeinigt': 103, 'gefahren': 103,
'gefeiert': 103, 'geflogen': 103, 'gefragt': 672, 'gefruehstueckt': 103, 'gefruehstuekt': 103, 'gefruhstuckt': 103,
'gefruhstukt': 103, 'gefuehrt': 103, 'gefuhrt': 103, 'gegangen': 103, 'gegessen': 103, 'geghostet': 64, 'gegrillt':
103, 'geh': 714, 'gehabt': 103, 'gehalten': 103, 'gehe': 714, 'gehen': 497, 'gehoert': 882, 'geholfen': 103, 'gehort':
882, 'geht': 885, 'gejasst': 103, 'gejoggt': 103, 'gekickt': 103, 'geklettert': 103, 'gekloent': 103, 'geklont': 103,
'gelaufen': 103, 'gelernt': 103, 'gemailt': 103, 'gemeinnuetzig': 512, 'gemeinnutzig': 512, 'gemeinsam': 224,
'gemoved': 510, 'gepingt': 103, 'gepitcht': 103, 'geplant': 644, 'geplatzt': 64, 'geplatzter': 64, 'geplaudert': 103,
'geprobt': 103, 'gequatscht': 103, 'geredet': 103, 'geruchteweise': 80, 'geruechteweise': 80, 'gesagt': 888,
'geschnackt': 103, 'geschoben': 889, 'geschrieben': 103, 'gesehen': 103, 'gesessen': 103, 'gesimst': 103, 'geskypt':
103, 'gespielt': 103, 'gesprachsrunde': 103, 'gespraechsrunde': 103, 'gesprochen': 103, 'gestrichen': 64,
'gestritten': 103, 'getextet': 103, 'getraeumt': 890, 'getratscht': 103, 'getraumt': 890, 'getroffen': 103,
'getrunken': 103, 'gewandert': 103, 'gewesen': 103, 'geworkshopt': 103, 'gezoomt': 103, 'gfixt': 4, 'gha': 103,
'ghostet': 891, 'gibt': 400, 'ging': 892, 'gingen': 103, 'glatt': 893, 'glaubt': 80, 'gluehwein': 103, 'gluhwein':
103, 'gmacht': 103, 'golf': 103, 'golfrunde': 103, 'gotta': 101, 'gratuliert': 103, 'gredet': 103, 'gredt': 103,
'gruble': 727, 'grueble': 727, 'gseh': 103, 'gseit': 103, 'gsi': 103, 'gsproche': 103, 'gtroffe': 103, 'hab': 905,
'habe': 906, 'haben': 913, 'habs': 899, 'haette': 917, 'haetten': 918, 'hat': 926, 'hatte': 929, 'hatten': 930,
'hausaufgabe': 648, 'have': 931, 'he': 933, 'hebt': 935, 'herzlichen': 936, 'hingesetzt': 103, 'hob': 935,
'hochzeitstag': 937, 'hoere': 882, 'hofft': 80, 'holt': 938, 'hore': 882, 'hätte': 939, 'hätten': 940, 'i': 942,
'ich': 1017, 'idee': 727, 'ihm': 1019, 'ihnen': 1020, 'ihr': 1021, 'ihre': 1022, 'ihrer': 1026, 'in': 1029,
'informierte': 1030, 'ins': 1032, 'interviewt': 103, 'intro': 1039, 'introduced': 1041, 'intros': 1042, 'ist': 1047,
'jassen': 103, 'jetzt': 1048, 'joggen': 1049, 'joggingrunde': 103, 'kaffee': 1050, 'kalendereintrag': 4, 'kam': 1053,
'karte': 671, 'kartenabend': 103, 'kein': 1057, 'keine': 1061, 'keinen': 1062, 'keiner': 1065, 'kennen': 1066,
'kennengelernt': 103, 'kickoff': 712, 'kino': 103, 'klappt': 837, 'klappte': 837, 'klettern': 103, 'knapp': 1067,
'koennte': 1068, 'koennten': 1070, 'komme': 1072, 'kommt': 1074, 'komplett': 893, 'kondoliert': 103, 'konnte': 1068,
'konnten': 1070, 'kontakt': 1079, 'krieg': 705, 'kriege': 705, 'kriegen': 706, 'kriegt': 708, 'kuemmern': 409,
'kuemmert': 409, 'kummern': 409, 'kummert': 409, 'kunnt': 103, 'kurzfristig': 903, 'könnte': 1068, 'könnten': 1070,
'lange': 845, 'laufrunde': 103, 'laut': 1080, 'lead': 1083, 'legt': 413, 'legte': 413, 'leider': 1085, 'lent': 866,
'lief': 1086, 'liegt': 1087, 'lunch': 752, 'mache': 1089, 'macht': 1089, 'mahnt': 381, 'mail': 1094, 'mailbox': 64,
'mailt': 416, 'mailte': 1095, 'mal': 1097, 'meeting': 752, 'mein': 1099, 'meine': 1100, 'meint': 80, 'meinte': 80,
'meldet': 1102, 'meldete': 421, 'memo': 794, 'mentoring': 1106, 'mentoringstunde': 1107, 'merci': 1108, 'merke': 794,
'merken': 794, 'mir': 904, 'mit': 1117, 'miteinander': 1118, 'mochte': 1121, 'moechte': 1121, 'muass': 1122, 'mues':
1123, 'muess': 1124, 'muessen': 1128, 'muesst': 1133, 'muesste': 1139, 'muessten': 1140, 'muss': 1148, 'mussen': 1152,
'musst': 1133, 'musste': 1157, 'mussten': 1158, 'möchte': 1121, 'müss': 1124, 'müsste': 1159, 'müssten': 1160, 'nach':
1162, 'nachdem': 80, 'nachgedacht': 1163, 'nachgefasst': 103, 'nachgefragt': 672, 'nachgehakt': 1164, 'nachgeholt':
1048, 'nachricht': 1165, 'nachste': 1167, 'nachster': 1168, 'naechste': 1170, 'naechster': 1171, 'naemlich': 80,
'nahm': 935, 'namenstag': 1172, 'namlich': 80, 'ned': 1174, 'need': 931, 'nehm': 749, 'nehme': 749, 'net': 1175,
'neuer': 1176, 'next': 1177, 'nich': 1178, 'nicht': 1183, 'nichts': 1188, 'nie': 1189, 'niemand': 1190, 'niemanden':
1191, 'nimmt': 935, 'nit': 1178, 'nix': 1192, 'no': 1193, 'noch': 1196, 'nod': 1197, 'noed': 1197, 'noshow': 64,
'note': 1199, 'notiz': 1203, 'nur': 1209, 'ob': 1211, 'obwohl': 80, 'offen': 737, 'offenbar': 80, 'offene': 1212,
'offener': 1213, 'offensichtlich': 80, 'oper': 103, 'owe': 164, 'owes': 433, 'padel': 103, 'paket': 671, 'pendenz':
648, 'pendenzen': 794, 'ping': 1214, 'pitch': 1217, 'pitchtraining': 1218, 'pladiert': 434, 'pladierte': 434,
'plaediert': 435, 'plaedierte': 435, 'platzte': 64, 'plauderei': 103, 'plauderte': 103, 'plausch': 103, 'poker': 103,
'post': 1219, 'postkarte': 671, 'pro': 1220, 'probehoeren': 1221, 'probehoren': 1222, 'promised': 164, 'props': 1223,
'quatschte': 103, 'radtour': 103, 'raet': 441, 'rat': 441, 'raten': 441, 'ratsch': 103, 'reagiert': 837,
'recommended': 96, 'recommends': 96, 'rede': 714, 'reden': 497, 'redete': 676, 'referenz': 1226, 'referred': 653,
'remind': 1227, 'reminder': 794, 'rescheduled': 510, 'reviewed': 1228, 'rief': 1230, 'riet': 441, 'rieten': 441,
'ruckruf': 1231, 'rueckruf': 1231, 'ruehrt': 419, 'ruehrte': 419, 'ruft': 1233, 'ruhrt': 419, 'ruhrte': 419,
'rumgehangen': 103, 'rät': 441, 'sagt': 1235, 'sagte': 1236, 'said': 1237, 'samma': 986, 'samt': 1238, 'sass': 103,
'sassen': 1239, 'sauna': 103, 'sausen': 226, 'save': 1241, 'says': 1237, 'saß': 103, 'saßen': 1239, 'schach': 103,
'schaute': 1242, 'scheinbar': 80, 'schieben': 889, 'schiebt': 1243, 'schlaegt': 448, 'schlagt': 448, 'schlug': 448,
'schlägt': 448, 'schon': 1247, 'schreibt': 1248, 'schrieb': 1095, 'schuld': 987, 'schulde': 987, 'schulden': 1249,
'schuldet': 451, 'schwaetzchen': 103, 'schwatz': 103, 'schwatzchen': 103, 'seh': 714, 'sehe': 714, 'sehen': 1252,
'sein': 1253, 'seine': 1254, 'seiner': 1026, 'seit': 1255, 'sent': 866, 'she': 933, 'shoutout': 1223, 'sie': 833,
'simse': 1214, 'since': 1256, 'sind': 1262, 'sitzung': 712, 'skifahren': 103, 'skitour': 103, 'skypen': 497, 'sms':
1165, 'sobald': 80, 'solange': 80, 'soll': 1264, 'sollen': 1266, 'sollte': 1270, 'sollten': 1271, 'sozialeinsatz':
512, 'sparring': 1107, 'spazieren': 1272, 'spaziergang': 103, 'spendenaktion': 512, 'spontan': 903, 'sprach': 676,
'sprachen': 103, 'sprachnachricht': 671, 'sprech': 714, 'spreche': 714, 'sprechen': 497, 'spritzer': 103, 'squash':
103, 'statt': 759, 'stattdessen': 759, 'stehen': 1273, 'steht': 1274, 'storniert': 64, 'taet': 459, 'tafel': 1275,
'tarock': 103, 'tat': 459, 'tauchte': 1277, 'tauschte': 1278, 'tauschten': 103, 'tausend': 936, 'telefoniere': 714,
'telefonieren': 497, 'telefoniert': 1279, 'telefonierte': 103, 'telefonierten': 103, 'tennis': 103, 'termin': 752,
'terminiert': 4, 'terminvorschlag': 4, 'text': 1214, 'textet': 416, 'thanks': 1280, 'theater': 103, 'thema': 1281,
'they': 933, 'thinks': 446, 'thx': 715, 'to': 1283, 'todo': 1282, 'todos': 648, 'told': 1286, 'total': 893,
'traeumte': 727, 'traf': 103, 'trafen': 103, 'traumte': 727, 'treff': 1287, 'treffe': 1288, 'treffen': 1290, 'trifft':
1291, 'troffe': 103, 'tät': 459, 'uber': 1293, 'uberleg': 1295, 'uberlege': 1296, 'ueber': 1293, 'ueberleg': 1295,
'ueberlege': 1296, 'umgebucht': 889, 'umgelegt': 889, 'umsonst': 1297, 'unentgeltlich': 512, 'uns': 904, 'unsicher':
1298, 'unter': 1300, 'unterhalten': 103, 'unterhielt': 1278, 'unterhielten': 103, 'unterrichtet': 103,
'unterschrieben': 103, 'unterzeichnet': 103, 'verabredet': 4, 'verabschiedet': 103, 'verabschiedung': 103,
'verbaselt': 64, 'verbummelt': 64, 'vereinbart': 1301, 'vergebens': 1302, 'vergeblich': 1303, 'vergessen': 1307,
'verhandelt': 103, 'verlegt': 683, 'vermisse': 727, 'verpasst': 64, 'verpasster': 1308, 'verpennt': 64, 'verplant':
64, 'versaeumt': 64, 'versaumt': 64, 'verschieben': 1309, 'verschiebt': 1310, 'verschlafen': 64, 'verschobe': 1311,
'verschoben': 683, 'verschwitzt': 64, 'versoehnt': 103, 'versohnt': 103, 'versprach': 1313, 'versprech': 1006,
'verspreche': 1006, 'verspricht': 465, 'versucht': 1315, 'vertagt': 683, 'vertroestet': 64, 'vertrostet': 64,
'vielen': 936, 'vielleicht': 1316, 'voellig': 893, 'vollig': 893, 'volunteered': 1317, 'volunteering': 1317, 'von':
1328, 'vor': 1330, 'vorbeigekommen': 103, 'vorbeigeschaut': 103, 'vorgemerkt': 4, 'vorgestellt': 103, 'vorgezogen':
889, 'vorverlegt': 889, 'waehrend': 80, 'waer': 1334, 'waere': 1339, 'wahrend': 80, 'waiting': 1340, 'wanderung': 103,
'war': 1348, 'ware': 1350, 'waren': 1352, 'warnt': 472, 'warnte': 472, 'wart': 1354, 'warte': 1013, 'warten': 1357,
'wartet': 473, 'was': 1210, 'weil': 80, 'weiss': 80, 'weiß': 80, 'welche': 80, 'welcher': 80, 'wenn': 1360, 'wer':
1361, 'werd': 1362, 'werde': 1364, 'werden': 1366, 'whatsapp': 1165, 'wie': 1368, 'wieder': 903, 'wiedergesehen': 103,
'wiedersehen': 103, 'wiedervorlage': 794, 'will': 1369, 'wir': 1380, 'wird': 1381, 'with': 1382, 'wo': 1383, 'wollen':
1384, 'wollt': 916, 'wollte': 1386, 'wollten': 1387, 'workshop': 1390, 'wuerd': 459, 'wuerde': 1391, 'wurd': 459,
'wurde': 1392, 'wurden': 1393, 'wv': 794, 'wär': 1395, 'würde': 1391, 'yoga': 103, 'you': 1396, 'zoomen': 497, 'zu':
1397, 'zufaellig': 1398, 'zufallig': 1398, 'zuruckgerufen': 103, 'zurueckgerufen': 103, 'zusammen': 1399,
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

