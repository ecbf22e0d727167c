"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('apéro', 'außer', 'außerdem', 'bräuchte', 'bäckt', 'café', 'drückt', 'dä', 'dürfte', 'fördert', 'groß',
'hält', 'hätte', 'hätten', 'könnte', 'könnten', 'kühn', 'möchte', 'müss', 'müsste', 'müssten', 'rät', 'saß', 'saßen',
'schlägt', 'tät', 'weiß', 'wär', 'würde')


CLASSES = {'ab': ('hello',), 'abend': ('name_words',), 'abendessen': ('hello', 'appointment'), 'abends': ('hello',),
'aber': ('hello',), 'abgeben': ('giveinf',), 'abgeholt': ('reach',), 'abgeraten': ('counselled',), 'abgesagt':
('hello',), 'abholen': ('giveinf',), 'abklaeren': ('giveinf',), 'abklaren': ('giveinf',), 'abliefern': ('giveinf',),
'absage': ('hello',), 'absagen': ('giveinf',), 'absolviert': ('verb3',), 'abteilung': ('rel',), 'adler':
('name_words',), 'adoptiert': ('verb3',), 'adresse': ('thing',), 'advice': ('counsel',), 'aeltere': ('attribute',),
'aelteren': ('attribute',), 'aelterer': ('attribute',), 'aergert': ('verb3',), 'aergerte': ('verb3',), 'agentur':
('rel',), 'agluetet': ('attempt', 'reach'), 'aglutet': ('attempt', 'reach'), 'agrueeft': ('attempt', 'reach'),
'agrueft': ('attempt', 'reach'), 'akzeptiert': ('verb3',), 'alle': ('they',), 'alles': ('hello',), 'also':
('filler',), 'alt': ('name_words',), 'alte': ('attribute',), 'altem': ('attribute',), 'alten': ('attribute',),
'alter': ('attribute',), 'altere': ('attribute',), 'alteren': ('attribute',), 'alterer': ('attribute',), 'amsel':
('name_words',), 'analysiert': ('verb3',), 'and': ('and',), 'angebot': ('hello',), 'angeboten': ('vowed',),
'angehauen': ('reach',), 'angeklingelt': ('attempt',), 'angeklopft': ('reach',), 'angekuendigt': ('vowed',),
'angekundigt': ('vowed',), 'angelaeutet': ('attempt', 'reach'), 'angelautet': ('attempt', 'reach'), 'angelika':
('name_words',), 'angerufen': ('attempt', 'hello', 'reach'), 'angeschaut': ('reviewed',), 'angeschrieben': ('reach',),
'angesehen': ('reviewed',), 'angesprochen': ('reach',), 'angetextet': ('reach',), 'angewaehlt': ('attempt',),
'angewahlt': ('attempt',), 'anker': ('name_words',), 'anleitung': ('thing',), 'anruf': ('hello', 'appointment'),
'anrufen': ('attempt', 'hello', 'giveinf', 'callinf'), 'ans': ('hello',), 'anschauen': ('giveinf',), 'anschliessend':
('filler',), 'anschreiben': ('work', 'callinf'), 'ansehen': ('giveinf',), 'antrag': ('work',), 'antworten':
('giveinf',), 'antwortete': ('reach',), 'anwaeltin': ('rel',), 'anwalt': ('rel',), 'anwaltin': ('rel',), 'apfel':
('name_words',), 'app': ('work',), 'april': ('name_words',), 'arbeiten': ('verb3',), 'arbeitet': ('hello', 'verb3'),
'arbeitete': ('verb3',), 'argert': ('verb3',), 'argerte': ('verb3',), 'arm': ('name_words',), 'artikel': ('work',
'thing'), 'arzt': ('name_words',), 'assistent': ('rel',), 'assistentin': ('rel',), 'assistenz': ('rel',), 'auch':
('filler', 'hello'), 'auf': ('hello',), 'aufsetzen': ('giveinf',), 'august': ('name_words',), 'aurora':
('name_words',), 'ausdrucken': ('giveinf',), 'ausfuehrlich': ('filler',), 'ausfuellen': ('giveinf',), 'ausfuhrlich':
('filler',), 'ausfullen': ('giveinf',), 'ausgefallen': ('hello',), 'ausgeliehen': ('handed',), 'ausleihen':
('giveinf',), 'ausmachen': ('giveinf',), 'ausnahmsweise': ('filler',), 'ausrichten': ('giveinf',), 'ausserdem':
('filler',), 'außerdem': ('filler',), 'azubi': ('rel',), 'baby': ('rel',), 'bach': ('name_words',), 'bachelorarbeit':
('work',), 'backe': ('give1',), 'backen': ('giveinf',), 'backt': ('give3',), 'baeckt': ('give3',), 'baer':
('name_words',), 'bald': ('filler', 'hello'), 'ball': ('name_words',), 'bank': ('rel',), 'bar': ('name_words',),
'bat': ('bidding', 'verb3'), 'bauer': ('name_words',), 'baum': ('name_words',), 'baut': ('verb3', 'deed3'), 'baute':
('verb3',), 'bayer': ('name_words',), 'beauftragt': ('verb3',), 'beauftragte': ('verb3',), 'beck': ('name_words',),
'becker': ('name_words',), 'bedankt': ('says', 'verb3'), 'bedankte': ('verb3',), 'beeindruckt': ('verb3',), 'beendet':
('verb3',), 'beendete': ('verb3',), 'befuerchtet': ('verb3',), 'befurchtet': ('verb3',), 'begann': ('verb3',),
'begegnet': ('gone',), 'begeistert': ('verb3',), 'beginnt': ('verb3',), 'begleitete': ('reach',), 'behauptet':
('says', 'verb3'), 'behauptete': ('says',), 'behebt': ('deed3',), 'bei': ('hello',), 'beide': ('they', 'hello'),
'beiden': ('them',), 'beim': ('hello',), 'bekam': ('verb3',), 'bekannte': ('rel',), 'bekannter': ('rel',),
'bekanntgemacht': ('introduced',), 'beklagt': ('verb3',), 'bekommen': ('hello',), 'bekommt': ('verb3',), 'bemaengelt':
('verb3',), 'bemangelt': ('verb3',), 'beneidet': ('verb3',), 'benoetigt': ('needs',), 'benotigt': ('needs',),
'bereite': ('give1', 'deed1'), 'bereitet': ('give3', 'deed3'), 'bereits': ('filler',), 'bereut': ('verb3',), 'berg':
('name_words',), 'bericht': ('thing',), 'berichtet': ('recounts', 'says', 'verb3'), 'berichtete': ('says', 'verb3'),
'besass': ('verb3',), 'beschwert': ('verb3',), 'beschwerte': ('verb3',), 'besitzt': ('verb3',), 'besorg': ('give1',
'deed1'), 'besorge': ('give1', 'deed1'), 'besorgen': ('give1', 'give3', 'giveinf', 'deed3'), 'besorgt': ('give3',
'handed', 'deed3'), 'bespr': ('hello',), 'besprechung': ('hello', 'appointment'), 'bestaetig': ('give1',),
'bestaetige': ('give1',), 'bestaetigen': ('giveinf',), 'bestaetigt': ('says', 'verb3', 'give3'), 'bestaetigte':
('says', 'verb3'), 'bestatig': ('give1',), 'bestatige': ('give1',), 'bestatigen': ('giveinf',), 'bestatigt': ('says',
'verb3', 'give3'), 'bestatigte': ('says', 'verb3'), 'beste': ('attribute',), 'besten': ('attribute',), 'bester':
('attribute',), 'besuche': ('give1',), 'besuchen': ('giveinf', 'callinf'), 'besucht': ('hello', 'reach', 'give3'),
'besuchte': ('reach',), 'besuchten': ('reach',), 'betreibt': ('verb3',), 'betrieb': ('verb3',), 'bewarb': ('verb3',),
'bewerbung': ('work',), 'bewerbungsunterlagen': ('work',), 'bewertet': ('verb3',), 'bewirbt': ('verb3',), 'bewundert':
('verb3',), 'bezahl': ('give1',), 'bezahle': ('give1',), 'bezahlen': ('giveinf',), 'bezahlt': ('give3',), 'bier':
('hello', 'appointment'), 'bill': ('name_words',), 'bin': ('hello',), 'birn': ('name_words',), 'bis': ('hello',),
'bitte': ('filler',), 'bittet': ('bidding', 'verb3'), 'bleiben': ('verb3',), 'bleibt': ('verb3',), 'blieb':
('verb3',), 'blogpost': ('thing',), 'bloss': ('filler',), 'blum': ('name_words',), 'boehm': ('name_words',), 'bohm':
('name_words',), 'boomt': ('verb3',), 'borg': ('give1',), 'borge': ('give1',), 'borgen': ('giveinf',), 'borgt':
('give3',), 'boss': ('rel',), 'bp': ('work',), 'brach': ('verb3',), 'brachte': ('verb3',), 'braeuchte': ('verb3',
'needs'), 'brand': ('name_words',), 'brannte': ('verb3',), 'brauchen': ('verb3', 'needs'), 'braucht': ('hello',
'verb3', 'needs'), 'brauchte': ('verb3', 'needs'), 'braun': ('name_words',), 'brennt': ('verb3',), 'bricht':
('verb3',), 'briefen': ('callinf',), 'bring': ('give1',), 'bringe': ('give1',), 'bringen': ('give1', 'give3',
'giveinf'), 'bringt': ('verb3', 'give3'), 'brucke': ('name_words',), 'bruder': ('rel',), 'bruecke': ('name_words',),
'bräuchte': ('verb3', 'needs'), 'buch': ('work', 'thing'), 'buche': ('give1', 'name_words', 'deed1'), 'buchen':
('giveinf',), 'bucht': ('give3', 'deed3'), 'buchtipp': ('thing',), 'budgetiert': ('verb3',), 'buero': ('rel',),
'buro': ('rel',), 'busch': ('name_words',), 'businessplan': ('work',), 'bzw': ('and',), 'bäckt': ('give3',), 'call':
('appointment',), 'called': ('reach',), 'ceo': ('rel',), 'cfo': ('rel',), 'challenged': ('reviewed',), 'check':
('deed1',), 'checke': ('give1', 'deed1'), 'checken': ('giveinf',), 'checkliste': ('thing',), 'checkt': ('give3',
'deed3'), 'chef': ('rel',), 'chefin': ('rel',), 'christ': ('name_words',), 'closed': ('verb3',), 'closte': ('verb3',),
'coacht': ('verb3',), 'code': ('work',), 'cofounder': ('rel',), 'connecte': ('give1',), 'connected': ('give3',
'introduced'), 'connecten': ('giveinf',), 'connectet': ('give3', 'introduced'), 'coo': ('rel',), 'cousin': ('rel',),
'cousine': ('rel',), 'crew': ('rel',), 'cto': ('rel',), 'cv': ('work',), 'd': ('det',), 'dabeigewesen': ('reach',),
'dachte': ('verb3',), 'dafuer': ('filler',), 'dafur': ('filler',), 'daher': ('filler',), 'daily': ('appointment',),
'danach': ('filler', 'hello'), 'danke': ('hello',), 'danken': ('callinf',), 'dann': ('filler', 'hello'), 'darf':
('verb3',), 'das': ('it', 'det', 'hello'), 'dass': ('hello',), 'date': ('appointment',), 'dazu': ('filler',),
'dazugekommen': ('reach',), 'deck': ('work',), 'definitiv': ('filler',), 'dem': ('them', 'det', 'hello'), 'demnachst':
('filler',), 'demnaechst': ('filler',), 'den': ('det', 'hello'), 'denken': ('verb3',), 'denkt': ('verb3', 'saysv'),
'der': ('det', 'hello'), 'deren': ('their',), 'des': ('det',), 'deshalb': ('filler',), 'designt': ('deed3',),
'dessen': ('their',), 'deswegen': ('filler',), 'dick': ('name_words',), 'die': ('det',), 'dienstag': ('hello',),
'dies': ('it',), 'diese': ('det', 'hello'), 'diesem': ('det',), 'diesen': ('det', 'hello'), 'dieser': ('det',
'hello'), 'dieses': ('det',), 'dill': ('name_words',), 'dinner': ('appointment',), 'direkt': ('filler',), 'doch':
('filler',), 'donnerstag': ('hello',), 'doziert': ('verb3',), 'dr': ('det',), 'draengt': ('bidding', 'verb3'),
'draengte': ('verb3',), 'draft': ('work',), 'drangt': ('bidding', 'verb3'), 'drangte': ('verb3',), 'dreht':
('deed3',), 'drei': ('hello',), 'dringend': ('filler',), 'drucke': ('give1',), 'druckt': ('verb3', 'give3', 'deed3'),
'drueckt': ('verb3',), 'drückt': ('verb3',), 'duenn': ('name_words',), 'duerfte': ('verb3',), 'dunn': ('name_words',),
'durch': ('hello',), 'durchgeackert': ('reviewed',), 'durchgeben': ('giveinf',), 'durchgegangen': ('reviewed',),
'durchgehen': ('giveinf',), 'durchgeklingelt': ('attempt', 'reach'), 'durchgelesen': ('reviewed',), 'durchgerufen':
('reach',), 'durchgeschaut': ('reviewed',), 'durchgesehen': ('reviewed',), 'durchlesen': ('giveinf',), 'durchschauen':
('giveinf',), 'durchsehen': ('giveinf',), 'durfte': ('verb3',), 'dürfte': ('verb3',), 'e': ('filler',), 'eben':
('filler',), 'eh': ('filler',), 'ehefrau': ('rel',), 'ehemalige': ('attribute',), 'ehemaligen': ('attribute',),
'ehemaliger': ('attribute',), 'ehemann': ('rel',), 'ehrlich': ('filler',), 'eich': ('name_words',), 'eig':
('filler',), 'eigens': ('filler',), 'eigentlich': ('filler',), 'ein': ('det', 'hello'), 'einander': ('hello',),
'eine': ('det', 'hello'), 'einem': ('det', 'hello'), 'einen': ('det', 'hello'), 'einer': ('det',), 'eines': ('det',),
'eingeblaeut': ('counselled',), 'eingeblaut': ('counselled',), 'eingeladen': ('reach',), 'eingeschaerft':
('counselled',), 'eingescharft': ('counselled',), 'einladen': ('giveinf', 'callinf'), 'einlesen': ('selfinf',),
'einmal': ('filler',), 'einreichen': ('giveinf',), 'einrichten': ('giveinf',), 'eltern': ('rel',), 'emailed':
('reach',), 'empfahl': ('verb3',), 'empfehlen': ('giveinf',), 'empfehlung': ('counsel',), 'empfiehlt': ('verb3',),
'empfohlen': ('handed', 'counselled'), 'ende': ('name_words',), 'endet': ('verb3',), 'endete': ('verb3',), 'endlich':
('filler',), 'engagiert': ('verb3',), 'engagierte': ('verb3',), 'engel': ('name_words',), 'engels': ('name_words',),
'entlaesst': ('verb3',), 'entlasst': ('verb3',), 'entliess': ('verb3',), 'entscheidet': ('verb3',), 'entschied':
('verb3',), 'entschuldigt': ('verb3',), 'entschuldigte': ('verb3',), 'enttaeuscht': ('verb3',), 'enttauscht':
('verb3',), 'entwickelt': ('verb3',), 'entwurf': ('work',), 'er': ('they', 'hello'), 'erbt': ('verb3',), 'erbte':
('verb3',), 'ergaenze': ('give1',), 'ergaenzen': ('giveinf',), 'ergaenzt': ('give3', 'deed3'), 'erganze': ('give1',),
'erganzen': ('giveinf',), 'erganzt': ('give3', 'deed3'), 'erholt': ('verb3',), 'erika': ('name_words',), 'erinnern':
('callinf',), 'erklaert': ('says', 'verb3'), 'erklaerte': ('says', 'verb3'), 'erklart': ('says', 'verb3'), 'erklarte':
('says', 'verb3'), 'erkundigen': ('selfinf',), 'erlaubt': ('verb3',), 'erledig': ('give1', 'deed1'), 'erledige':
('give1', 'deed1'), 'erledigen': ('giveinf',), 'erledigt': ('give3', 'deed3'), 'ernst': ('name_words',), 'eroeffnet':
('verb3',), 'eroffnet': ('verb3',), 'erreicht': ('hello',), 'erreichte': ('verb3', 'reach'), 'ers': ('they',),
'erstell': ('give1', 'deed1'), 'erstelle': ('give1', 'deed1'), 'erstellen': ('giveinf',), 'erstellt': ('give3',
'deed3'), 'erstmal': ('filler',), 'erwaegt': ('verb3',), 'erwaehnt': ('says', 'verb3'), 'erwaehnte': ('says',
'verb3'), 'erwagt': ('verb3',), 'erwahnt': ('says', 'verb3'), 'erwahnte': ('says', 'verb3'), 'erwartet': ('verb3',
'needs'), 'erwartete': ('verb3',), 'erwog': ('verb3',), 'erzaehlt': ('recounts', 'says', 'verb3'), 'erzaehlte':
('says', 'verb3'), 'erzahlt': ('recounts', 'says', 'verb3'), 'erzahlte': ('says', 'verb3'), 'erzielt': ('verb3',),
'es': ('it',), 'essen': ('hello', 'appointment'), 'etwas': ('hello',), 'euch': ('hello',), 'ewig': ('filler',), 'ex':
('rel',), 'excel': ('thing',), 'expandiert': ('verb3',), 'exportiert': ('verb3',), 'expose': ('work',), 'faehrt':
('verb3',), 'faellt': ('hello', 'verb3'), 'faende': ('saysv',), 'faengt': ('verb3',), 'fahrt': ('verb3',), 'falk':
('name_words',), 'falke': ('name_words',), 'fallt': ('hello', 'verb3'), 'familie': ('rel',), 'fand': ('says', 'verb3',
'saysv'), 'fande': ('saysv',), 'fanden': ('verb3',), 'fands': ('verb3',), 'fangt': ('verb3',), 'faxe': ('give1',),
'faxen': ('giveinf',), 'faxt': ('give3',), 'fehlt': ('verb3',), 'fehlte': ('verb3',), 'feiert': ('verb3',), 'feierte':
('verb3',), 'feld': ('name_words',), 'feuert': ('verb3',), 'feuerte': ('verb3',), 'fiel': ('verb3',), 'finanziert':
('verb3',), 'finanzierte': ('verb3',), 'finanzplan': ('work',), 'finden': ('verb3', 'saysv'), 'findet': ('says',
'hello', 'verb3', 'saysv'), 'finds': ('saysv',), 'fing': ('verb3',), 'fink': ('name_words',), 'firma': ('rel',),
'fischer': ('name_words',), 'fix': ('filler',), 'fixt': ('deed3',), 'fliegt': ('verb3',), 'flog': ('verb3',), 'flora':
('name_words',), 'florenz': ('name_words',), 'floriert': ('verb3',), 'foerderantrag': ('work',), 'foerdert':
('verb3',), 'folgt': ('verb3',), 'folgte': ('verb3',), 'folien': ('work', 'thing'), 'fonds': ('rel',), 'forderantrag':
('work',), 'fordert': ('verb3',), 'forderte': ('verb3',), 'formulier': ('give1',), 'formuliere': ('give1',),
'formulieren': ('giveinf',), 'formuliert': ('give3',), 'forwarde': ('give1',), 'forwarden': ('giveinf',), 'forwardet':
('give3',), 'founder': ('rel',), 'frag': ('give1',), 'frage': ('give1',), 'fragen': ('giveinf',), 'fragt': ('says',
'bidding', 'verb3'), 'fragte': ('says', 'verb3'), 'frank': ('name_words',), 'franke': ('name_words',), 'frau':
('hello', 'rel'), 'frei': ('name_words',), 'freigeben': ('giveinf',), 'freitag': ('hello', 'name_words'), 'freund':
('rel', 'name_words'), 'freundin': ('rel',), 'freundlicherweise': ('filler',), 'freut': ('verb3',), 'freute':
('verb3',), 'froh': ('name_words',), 'fromm': ('name_words',), 'fruehere': ('attribute',), 'frueheren':
('attribute',), 'frueherer': ('attribute',), 'fruehstueck': ('hello',), 'fruhere': ('attribute',), 'fruheren':
('attribute',), 'fruherer': ('attribute',), 'fruhstuck': ('hello',), 'fuchs': ('name_words',), 'fuehrt': ('verb3',),
'fuehrte': ('verb3',), 'fuer': ('hello',), 'fuers': ('hello',), 'fuhr': ('verb3',), 'fuhrt': ('verb3',), 'fuhrte':
('verb3',), 'fund': ('rel',), 'funktioniert': ('verb3',), 'fur': ('hello',), 'furs': ('hello',), 'fusioniert':
('verb3',), 'fördert': ('verb3',), 'gab': ('verb3',), 'ganga': ('gone',), 'ganz': ('filler', 'hello'), 'gatte':
('rel',), 'gattin': ('rel',), 'geantwortet': ('reach',), 'geb': ('give1',), 'gebe': ('give1',), 'geben': ('give1',
'give3', 'giveinf'), 'gebeten': ('bidding',), 'geblieben': ('gone',), 'geborgt': ('handed',), 'gebracht': ('handed',),
'gebs': ('give1',), 'geburtstag': ('hello', 'rel'), 'gechallenged': ('reviewed',), 'gefahren': ('gone',), 'geflogen':
('gone',), 'geforwarded': ('handed',), 'gefragt': ('bidding',), 'gefruehstueckt': ('hello',), 'gefruhstuckt':
('hello',), 'gegangen': ('gone',), 'gegeben': ('handed',), 'gegen': ('hello',), 'gegengelesen': ('reviewed',),
'gegessen': ('hello',), 'gehabt': ('hello',), 'gehen': ('verb3',), 'gehoert': ('recounts',), 'gehoerte': ('verb3',),
'gehort': ('recounts',), 'gehorte': ('verb3',), 'geht': ('hello', 'verb3'), 'gejoggt': ('gone',), 'geklingelt':
('attempt',), 'gelaufen': ('gone',), 'gelesen': ('reviewed',), 'geliehen': ('handed',), 'gemailt': ('hello', 'reach',
'handed'), 'gemeldet': ('reach',), 'gemuetlich': ('filler',), 'gemutlich': ('filler',), 'gepingt': ('reach',),
'geprueft': ('reviewed',), 'gepruft': ('reviewed',), 'gequatscht': ('hello',), 'gerade': ('filler', 'hello'),
'geradelt': ('gone',), 'geraten': ('counselled',), 'geredet': ('recounts', 'hello'), 'gereist': ('gone',),
'gereviewt': ('reviewed',), 'geschaeftsfuehrer': ('rel',), 'geschaeftsfuehrerin': ('rel',), 'geschaftsfuhrer':
('rel',), 'geschaftsfuhrerin': ('rel',), 'geschenkt': ('handed',), 'geschickt': ('handed',), 'geschrieben': ('hello',
'reach'), 'geschwaermt': ('recounts',), 'geschwarmt': ('recounts',), 'geschwister': ('rel',), 'gesehen': ('hello',),
'gesendet': ('handed',), 'gesessen': ('gone',), 'gesimst': ('reach',), 'gesprach': ('hello', 'appointment'),
'gespraech': ('hello', 'appointment'), 'gesprochen': ('recounts', 'hello'), 'gestand': ('verb3',), 'gestanden':
('gone',), 'gesteht': ('says', 'verb3'), 'gestern': ('hello',), 'geteilt': ('handed',), 'getestet': ('reviewed',),
'getextet': ('reach',), 'getroffen': ('hello', 'reach'), 'getrunken': ('hello',), 'gewandert': ('gone',), 'gewann':
('verb3',), 'gewesen': ('hello', 'gone'), 'gewhatsappt': ('reach',), 'gewinnt': ('verb3',), 'gibt': ('hello', 'verb3',
'give3'), 'ging': ('verb3',), 'glaenzt': ('verb3',), 'glanzt': ('verb3',), 'glauben': ('verb3',), 'glaubt': ('says',
'verb3', 'saysv'), 'glaubte': ('verb3',), 'gleich': ('filler',), 'gloria': ('name_words',), 'gluck': ('name_words',),
'glueck': ('name_words',), 'gmeint': ('saysv',), 'goennt': ('verb3',), 'gold': ('name_words',), 'gonnt': ('verb3',),
'grab': ('name_words',), 'grad': ('filler', 'hello'), 'grade': ('filler',), 'graf': ('name_words',), 'gratn':
('counselled',), 'gratulieren': ('callinf',), 'gratuliert': ('hello',), 'grinst': ('verb3',), 'gross':
('name_words',), 'grosse': ('attribute',), 'grossen': ('attribute',), 'grosser': ('attribute',), 'grossmutter':
('rel',), 'grossvater': ('rel',), 'groß': ('name_words',), 'gruen': ('name_words',), 'gruenden': ('verb3',),
'gruender': ('rel',), 'gruenderin': ('rel',), 'gruendet': ('verb3',), 'gruendete': ('verb3',), 'grun':
('name_words',), 'grunden': ('verb3',), 'grunder': ('rel',), 'grunderin': ('rel',), 'grundet': ('verb3',), 'grundete':
('verb3',), 'gschickt': ('handed',), 'gschribe': ('reach',), 'gschwaermt': ('recounts',), 'gschwarmt': ('recounts',),
'gschwind': ('filler',), 'gsd': ('filler',), 'gsi': ('gone',), 'gut': ('hello', 'name_words'), 'gwesn': ('gone',),
'hab': ('hello', 'have'), 'habe': ('hello', 'have'), 'haben': ('hello', 'verb3', 'have', 'hat'), 'haberer': ('rel',),
'habilitiert': ('verb3',), 'haelt': ('verb3',), 'haengt': ('verb3',), 'haette': ('verb3',), 'hahn': ('name_words',),
'halbiert': ('verb3',), 'half': ('verb3',), 'halt': ('filler', 'verb3'), 'ham': ('have',), 'hammer': ('name_words',),
'han': ('have',), 'hangt': ('verb3',), 'hase': ('name_words',), 'hasst': ('verb3',), 'hasste': ('verb3',), 'hat':
('verb3', 'hat'), 'hatte': ('hello', 'verb3', 'have', 'hat'), 'hatten': ('hello', 'verb3', 'have', 'hat'), 'hecht':
('name_words',), 'heide': ('name_words',), 'heimgesucht': ('reach',), 'heiratet': ('verb3',), 'heiratete': ('verb3',),
'heiss': ('name_words',), 'helf': ('give1',), 'helfe': ('give1',), 'helfen': ('giveinf',), 'herbst': ('name_words',),
'herr': ('hello',), 'herrn': ('hello',), 'herzog': ('name_words',), 'hess': ('name_words',), 'heuer': ('hello',),
'heut': ('filler',), 'heute': ('hello',), 'hielt': ('verb3',), 'hilft': ('verb3', 'give3'), 'hing': ('verb3',),
'hinkt': ('verb3',), 'hinterher': ('filler',), 'hired': ('verb3',), 'hirsch': ('name_words',), 'hochladen':
('giveinf',), 'hochzeit': ('rel',), 'hoert': ('verb3',), 'hoerte': ('verb3',), 'hoffentlich': ('filler',), 'hofft':
('verb3',), 'hoffte': ('verb3',), 'hol': ('give1',), 'hole': ('give1',), 'holen': ('giveinf',), 'holt': ('verb3',
'give3'), 'holte': ('verb3',), 'hort': ('verb3',), 'horte': ('verb3',), 'hält': ('verb3',), 'hätte': ('verb3',), 'i':
('i',), 'ich': ('i', 'hello'), 'ignoriert': ('verb3',), 'ihm': ('them', 'hello'), 'ihms': ('them',), 'ihn': ('them',
'hello'), 'ihnen': ('them', 'hello'), 'ihr': ('them', 'their', 'hello'), 'ihre': ('their', 'hello'), 'ihrem':
('their', 'hello'), 'ihren': ('their', 'hello'), 'ihrer': ('their', 'hello'), 'ihres': ('their',), 'ihrs': ('them',),
'immer': ('filler', 'hello'), 'importiert': ('verb3',), 'informier': ('give1',), 'informiere': ('give1',),
'informieren': ('giveinf', 'selfinf'), 'informiert': ('give3',), 'ins': ('hello',), 'interessieren': ('verb3',),
'interessiert': ('verb3',), 'interessierte': ('verb3',), 'intro': ('give3',), 'introduced': ('introduced',), 'introe':
('give1',), 'introed': ('give3', 'introduced'), 'introen': ('giveinf',), 'introt': ('give3',), 'investiert':
('verb3',), 'investierte': ('verb3',), 'investor': ('rel',), 'investorin': ('rel',), 'irgendwann': ('filler',),
'iris': ('name_words',), 'isst': ('verb3',), 'ist': ('hello', 'verb3'), 'ja': ('filler', 'hello'), 'jaeger':
('name_words',), 'jager': ('name_words',), 'jahr': ('hello',), 'jammert': ('verb3',), 'jammerte': ('verb3',), 'jan':
('name_words',), 'jasmin': ('name_words',), 'jemand': ('they',), 'jene': ('det',), 'jener': ('det',), 'jetzige':
('attribute',), 'jetzigen': ('attribute',), 'jetziger': ('attribute',), 'jetzt': ('filler',), 'joggt': ('verb3',),
'joined': ('reach',), 'jour': ('appointment',), 'juengere': ('attribute',), 'juengeren': ('attribute',), 'juengerer':
('attribute',), 'jung': ('name_words',), 'jungere': ('attribute',), 'jungeren': ('attribute',), 'jungerer':
('attribute',), 'just': ('filler',), 'kaempft': ('verb3',), 'kaempfte': ('verb3',), 'kaffee': ('hello',
'appointment'), 'kaiser': ('name_words',), 'kalkuliert': ('verb3',), 'kam': ('reach',), 'kamen': ('reach',), 'kamp':
('name_words',), 'kampft': ('verb3',), 'kampfte': ('verb3',), 'kandidiert': ('verb3',), 'kann': ('verb3',), 'kannte':
('verb3',), 'kannten': ('verb3',), 'kanzlei': ('rel',), 'kapitel': ('work',), 'kaufe': ('give1',), 'kaufen':
('giveinf',), 'kauft': ('verb3', 'give3'), 'kaufte': ('verb3',), 'kaum': ('not',), 'kein': ('not', 'hello'), 'keine':
('not', 'hello'), 'keinem': ('not',), 'keinen': ('not', 'hello'), 'keiner': ('not',), 'keines': ('not',), 'keller':
('name_words',), 'kennen': ('verb3',), 'kennt': ('verb3',), 'kern': ('name_words',), 'kind': ('rel',), 'kinder':
('rel',), 'kirch': ('name_words',), 'klaer': ('give1', 'deed1'), 'klaere': ('give1', 'deed1'), 'klaeren': ('giveinf',
'deed3'), 'klaert': ('give3', 'deed3'), 'klagt': ('says', 'verb3'), 'klagte': ('verb3',), 'klang': ('verb3',), 'klar':
('give1', 'deed1'), 'klare': ('give1', 'deed1'), 'klaren': ('giveinf', 'deed3'), 'klart': ('give3', 'deed3'), 'klein':
('name_words',), 'kleine': ('attribute',), 'kleinen': ('attribute',), 'kleiner': ('attribute',), 'klettert':
('verb3',), 'klingelte': ('reach',), 'klingt': ('verb3',), 'koa': ('not',), 'koch': ('name_words',), 'koche':
('give1',), 'kochen': ('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',), 'koennen': ('verb3',), 'koennte':
('verb3',), 'kollege': ('rel',), 'kollegen': ('rel',), 'kollegin': ('rel',), 'kommentiert': ('reviewed',), 'kommt':
('hello', 'verb3'), 'konig': ('name_words',), 'konnen': ('verb3',), 'konnte': ('verb3',), 'konstanz': ('name_words',),
'kontakt': ('thing', 'appointment'), 'kontakte': ('thing',), 'kontaktieren': ('giveinf', 'callinf'), 'kontaktiert':
('reach', 'deed3'), 'kontaktierte': ('reach',), 'konzept': ('work',), 'kooperiert': ('verb3',), 'korn':
('name_words',), 'korrekturgelesen': ('reviewed',), 'korrigier': ('give1',), 'korrigiere': ('give1',), 'korrigieren':
('giveinf',), 'korrigiert': ('give3', 'reviewed'), 'kraft': ('name_words',), 'krank': ('hello',), 'krebs':
('name_words',), 'kriegt': ('verb3',), 'kriegte': ('verb3',), 'kriselt': ('verb3',), 'kritisiert': ('verb3',),
'kritisierte': ('verb3',), 'krumm': ('name_words',), 'kuehl': ('name_words',), 'kuehn': ('name_words',), 'kuemmer':
('give1',), 'kuemmere': ('give1', 'deed1'), 'kuemmern': ('giveinf', 'selfinf'), 'kuemmre': ('give1',), 'kuendigt':
('verb3',), 'kuendigte': ('verb3',), 'kuenftige': ('attribute',), 'kuenftigen': ('attribute',), 'kuenftiger':
('attribute',), 'kuhl': ('name_words',), 'kuhn': ('name_words',), 'kummer': ('give1',), 'kummere': ('give1', 'deed1'),
'kummern': ('giveinf', 'selfinf'), 'kummre': ('give1',), 'kumpel': ('rel',), 'kunde': ('rel',), 'kundigt': ('verb3',),
'kundigte': ('verb3',), 'kundin': ('rel',), 'kunftige': ('attribute',), 'kunftigen': ('attribute',), 'kunftiger':
('attribute',), 'kunst': ('name_words',), 'kurz': ('filler', 'hello', 'name_words'), 'könnte': ('verb3',), 'kühn':
('name_words',), 'lacht': ('verb3',), 'lachte': ('verb3',), 'lad': ('give1',), 'lade': ('give1',), 'laden': ('rel',),
'ladt': ('give3',), 'laedt': ('give3',), 'laenger': ('filler',), 'laesst': ('verb3',), 'laeuft': ('verb3',), 'lag':
('verb3',), 'landingpage': ('work',), 'lang': ('name_words',), 'lange': ('filler',), 'langer': ('filler',),
'langweilt': ('verb3',), 'langweilte': ('verb3',), 'las': ('verb3',), 'lass': ('give1',), 'lasse': ('give1',),
'lasst': ('verb3',), 'lauft': ('verb3',), 'launcht': ('verb3',), 'launchte': ('verb3',), 'lebensgefaehrte': ('rel',),
'lebensgefaehrtin': ('rel',), 'lebensgefahrte': ('rel',), 'lebensgefahrtin': ('rel',), 'lebenslauf': ('work',),
'lebt': ('verb3',), 'lebte': ('verb3',), 'lehnt': ('verb3',), 'lehnte': ('verb3',), 'lehrer': ('name_words',),
'lehrling': ('rel',), 'leider': ('filler', 'hello'), 'leidet': ('verb3',), 'leih': ('give1',), 'leihe': ('give1',),
'leihen': ('giveinf',), 'leiht': ('give3',), 'leistet': ('verb3',), 'leit': ('give1',), 'leite': ('give1',), 'leiten':
('give1', 'give3'), 'leitet': ('verb3', 'give3', 'deed3'), 'leitete': ('verb3',), 'leitfaden': ('thing',),
'lektoriert': ('reviewed',), 'lenz': ('name_words',), 'lerche': ('name_words',), 'lernt': ('verb3',), 'lernte':
('verb3',), 'les': ('give1',), 'lese': ('give1',), 'lesen': ('giveinf',), 'lesetipp': ('thing',), 'letzte':
('hello',), 'letzten': ('hello',), 'letzter': ('hello',), 'letztlich': ('filler',), 'leute': ('rel',), 'lieb':
('name_words',), 'lieber': ('hello',), 'liebt': ('verb3',), 'liebte': ('verb3',), 'lief': ('verb3',), 'liefer':
('give1', 'deed1'), 'liefere': ('give1', 'deed1'), 'liefern': ('give1', 'give3', 'giveinf', 'deed3'), 'liefert':
('verb3', 'give3', 'deed3'), 'lieferte': ('verb3',), 'liegt': ('verb3',), 'liess': ('verb3',), 'liest': ('verb3',),
'linde': ('name_words',), 'link': ('thing',), 'links': ('thing',), 'liste': ('thing',), 'literaturliste': ('thing',),
'litt': ('verb3',), 'lobt': ('verb3',), 'lobte': ('verb3',), 'loewe': ('name_words',), 'lowe': ('name_words',),
'lunch': ('appointment',), 'lust': ('name_words',), 'ma': ('filler',), 'mach': ('give1',), 'mache': ('give1',),
'machen': ('give1', 'giveinf'), 'macht': ('verb3', 'deed3'), 'machte': ('verb3',), 'mag': ('verb3',), 'mahnen':
('callinf',), 'mai': ('name_words',), 'maile': ('give1', 'deed1'), 'mailen': ('giveinf',), 'mailt': ('give3',
'deed3'), 'mailte': ('reach',), 'mal': ('filler', 'hello'), 'mama': ('rel',), 'managed': ('verb3',), 'mann': ('rel',),
'manuskript': ('work',), 'mark': ('name_words',), 'mass': ('verb3',), 'masterarbeit': ('work',), 'maurer':
('name_words',), 'may': ('name_words',), 'meckert': ('verb3',), 'meckerte': ('verb3',), 'meeting': ('appointment',),
'mei': ('my',), 'mein': ('my', 'hello'), 'meine': ('my', 'hello'), 'meinem': ('my',), 'meinen': ('my', 'hello',
'verb3', 'saysv'), 'meiner': ('my',), 'meines': ('my',), 'meint': ('says', 'hello', 'verb3', 'saysv'), 'meinte':
('says', 'verb3', 'saysv'), 'meinten': ('saysv',), 'meints': ('verb3',), 'meld': ('give1',), 'melde': ('give1',),
'melden': ('give1', 'giveinf', 'selfinf'), 'meldete': ('reach',), 'meldeten': ('reach',), 'melissa': ('name_words',),
'mentort': ('verb3',), 'metzger': ('name_words',), 'mich': ('me', 'hello'), 'mietet': ('verb3',), 'mietete':
('verb3',), 'mir': ('me', 'hello'), 'misst': ('verb3',), 'misstraut': ('verb3',), 'mit': ('hello',), 'mitarbeiter':
('rel',), 'mitarbeiterin': ('rel',), 'mitbringen': ('giveinf',), 'mitgebracht': ('handed',), 'mitgekommen':
('reach',), 'mitgruender': ('rel',), 'mitgruenderin': ('rel',), 'mitgrunder': ('rel',), 'mitgrunderin': ('rel',),
'mitnehmen': ('giveinf',), 'mittagessen': ('hello', 'appointment'), 'mittags': ('hello',), 'mittwoch': ('hello',),
'mochte': ('verb3', 'will3', 'needs'), 'mochten': ('verb3', 'will3'), 'moderiert': ('verb3',), 'moderierte':
('verb3',), 'moechte': ('verb3', 'will3', 'needs'), 'moechten': ('verb3', 'will3'), 'moegen': ('verb3',), 'moench':
('name_words',), 'mogen': ('verb3',), 'monat': ('hello',), 'monch': ('name_words',), 'mond': ('name_words',),
'montag': ('hello', 'name_words'), 'morgen': ('hello', 'name_words'), 'motzt': ('verb3',), 'motzte': ('verb3',),
'mueller': ('name_words',), 'muesse': ('should',), 'muessen': ('hello', 'verb3', 'should', 'will3'), 'muesste':
('hello', 'verb3', 'should'), 'muller': ('name_words',), 'muss': ('hello', 'verb3', 'should', 'will3'), 'musse':
('should',), 'mussen': ('hello', 'verb3', 'should', 'will3'), 'musste': ('hello', 'verb3', 'should'), 'muster':
('thing',), 'mustervertrag': ('thing',), 'mutter': ('rel',), 'möchte': ('verb3', 'will3', 'needs'), 'müsste':
('hello', 'verb3', 'should'), 'n': ('det',), 'nach': ('hello',), 'nachbar': ('rel',), 'nachbarin': ('rel',),
'nachfassen': ('giveinf',), 'nachfolger': ('rel',), 'nachfolgerin': ('rel',), 'nachhaken': ('giveinf',), 'nachher':
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
'nichts': ('not',), 'nie': ('not',), 'niemals': ('not',), 'niemand': ('not',), 'nimmt': ('verb3',), 'nit': ('not',),
'nix': ('not', 'hello'), 'nm': ('det',), 'no': ('filler',), 'noch': ('filler', 'hello'), 'nochmal': ('filler',),
'nochmals': ('filler',), 'nod': ('not',), 'noed': ('not',), 'noh': ('filler',), 'nummer': ('thing',), 'nun':
('filler',), 'nur': ('filler', 'hello'), 'ob': ('hello',), 'oder': ('hello',), 'oefter': ('filler',), 'offen':
('filler',), 'ofter': ('filler',), 'ohne': ('not', 'hello'), 'oiso': ('filler',), 'oma': ('rel',), 'onepager':
('work',), 'onkel': ('rel',), 'opa': ('rel',), 'organisier': ('give1', 'deed1'), 'organisiere': ('give1', 'deed1'),
'organisieren': ('giveinf',), 'organisiert': ('give3', 'deed3'), 'organisierte': ('verb3',), 'ott': ('name_words',),
'page': ('name_words',), 'paper': ('work', 'thing'), 'paris': ('name_words',), 'partner': ('rel',), 'partnerin':
('rel',), 'pascal': ('name_words',), 'passt': ('verb3',), 'passte': ('verb3',), 'pausiert': ('verb3',), 'pausierte':
('verb3',), 'pdf': ('thing',), 'persoenlich': ('filler',), 'personlich': ('filler',), 'pfarrer': ('name_words',),
'pinge': ('give1',), 'pinged': ('reach',), 'pingen': ('giveinf',), 'pingt': ('give3',), 'pitch': ('work',),
'pitchdeck': ('work',), 'pitcht': ('verb3',), 'plan': ('work',), 'planen': ('verb3',), 'plant': ('verb3',), 'plante':
('verb3',), 'plus': ('and',), 'podcast': ('thing',), 'pohl': ('name_words',), 'poste': ('give1',), 'praesentation':
('work', 'thing'), 'praesentiert': ('verb3',), 'praesentierte': ('verb3',), 'praktikant': ('rel',), 'praktikantin':
('rel',), 'prasentation': ('work', 'thing'), 'prasentiert': ('verb3',), 'prasentierte': ('verb3',), 'probiert':
('attempt', 'verb3'), 'probierte': ('verb3',), 'probst': ('name_words',), 'produziert': ('verb3',), 'produzierte':
('verb3',), 'profil': ('work',), 'programmiert': ('deed3',), 'promoviert': ('verb3',), 'prompt': ('filler',),
'proposal': ('work',), 'prototyp': ('work',), 'prototypen': ('work',), 'pruef': ('give1', 'deed1'), 'pruefe':
('give1', 'deed1'), 'pruefen': ('giveinf', 'deed3'), 'prueft': ('give3', 'deed3'), 'pruf': ('give1', 'deed1'),
'prufe': ('give1', 'deed1'), 'prufen': ('giveinf', 'deed3'), 'pruft': ('give3', 'deed3'), 'quasi': ('filler',),
'raet': ('verb3',), 'raised': ('verb3',), 'raist': ('verb3',), 'raiste': ('verb3',), 'rannte': ('verb3',), 'rasch':
('filler',), 'rat': ('verb3', 'name_words', 'counsel'), 'rate': ('counsel',), 'ratschlag': ('counsel',), 'raucht':
('verb3',), 'raunzt': ('verb3',), 'rausschicken': ('giveinf',), 'really': ('filler',), 'rechnet': ('verb3',),
'rechnete': ('verb3',), 'rechnung': ('hello',), 'recht': ('name_words',), 'redigiert': ('reviewed',), 'reich':
('give1', 'name_words'), 'reiche': ('give1',), 'reichen': ('giveinf',), 'reicht': ('give3',), 'reingeschaut':
('reach',), 'reingeschneit': ('reach',), 'reis': ('name_words',), 'reist': ('verb3',), 'reiste': ('verb3',), 'reitet':
('verb3',), 'releast': ('verb3',), 'rennt': ('verb3',), 'renoviert': ('verb3',), 'repariert': ('deed3',), 'report':
('thing',), 'reservier': ('give1', 'deed1'), 'reserviere': ('give1', 'deed1'), 'reservieren': ('giveinf',),
'reserviert': ('give3', 'deed3'), 'retourniere': ('deed1',), 'retournieren': ('giveinf',), 'retourniert': ('give3',),
'revanchiere': ('give1',), 'revanchieren': ('giveinf', 'selfinf'), 'reviewed': ('reviewed',), 'reviewt':
('reviewed',), 'rezept': ('thing',), 'richt': ('give1',), 'richte': ('give1',), 'richter': ('name_words',), 'richtet':
('give3',), 'rief': ('attempt', 'reach'), 'riefen': ('reach',), 'riet': ('verb3',), 'ritter': ('name_words',),
'roman': ('work',), 'rosa': ('name_words',), 'rose': ('name_words',), 'rot': ('name_words',), 'roth': ('name_words',),
'rotiert': ('verb3',), 'rubergeschickt': ('handed',), 'ruberschicken': ('giveinf',), 'ruckmelden': ('giveinf',),
'ruckruf': ('hello', 'appointment'), 'ruebergeschickt': ('handed',), 'rueberschicken': ('giveinf',), 'rueckmelden':
('giveinf',), 'rueckruf': ('hello', 'appointment'), 'ruehren': ('selfinf',), 'ruf': ('give1',), 'rufe': ('attempt',
'give1'), 'rufen': ('give1',), 'ruhren': ('selfinf',), 'rät': ('verb3',), 's': ('it', 'det'), 'sachs':
('name_words',), 'sag': ('give1',), 'sage': ('give1',), 'sagen': ('verb3', 'giveinf', 'saysv'), 'sagt': ('says',
'hello', 'verb3', 'saysv'), 'sagte': ('says', 'verb3', 'saysv'), 'sagten': ('says', 'saysv'), 'sagts': ('verb3',),
'sah': ('verb3',), 'sammelt': ('verb3',), 'sammelte': ('verb3',), 'samstag': ('hello', 'name_words'), 'samt':
('and',), 'sank': ('verb3',), 'sass': ('hello',), 'sassen': ('hello',), 'saß': ('hello',), 'saßen': ('hello',),
'schaefer': ('name_words',), 'schaemt': ('verb3',), 'schaemte': ('verb3',), 'schaetzt': ('verb3',), 'schaetzte':
('verb3',), 'schafer': ('name_words',), 'schafft': ('verb3',), 'schaffte': ('verb3',), 'schamt': ('verb3',),
'schamte': ('verb3',), 'schatzt': ('verb3',), 'schatzte': ('verb3',), 'schau': ('give1',), 'schaue': ('give1',),
'schaute': ('reach',), 'scheint': ('verb3',), 'scheitert': ('verb3',), 'scheiterte': ('verb3',), 'schenken':
('giveinf',), 'schenkt': ('give3',), 'schick': ('give1',), 'schicke': ('give1', 'deed1'), 'schicken': ('hello',
'give1', 'give3', 'giveinf', 'deed3'), 'schicks': ('give1',), 'schickt': ('hello', 'verb3', 'give3', 'deed3'),
'schickte': ('verb3',), 'schickts': ('give3',), 'schien': ('verb3',), 'schimpft': ('verb3',), 'schimpfte': ('verb3',),
'schlaeft': ('verb3',), 'schlaft': ('verb3',), 'schliesst': ('verb3',), 'schloss': ('verb3',), 'schmied':
('name_words',), 'schmunzelt': ('verb3',), 'schneider': ('name_words',), 'schnell': ('filler',), 'schon': ('filler',
'hello'), 'schreib': ('give1',), 'schreibe': ('give1',), 'schreiben': ('hello', 'give1', 'giveinf'), 'schreibt':
('says', 'saysv'), 'schreiner': ('name_words',), 'schrieb': ('reach', 'saysv'), 'schrieben': ('reach',), 'schulde':
('hello',), 'schuldet': ('verb3',), 'schuldete': ('verb3',), 'schult': ('verb3',), 'schuster': ('name_words',),
'schwab': ('name_words',), 'schwaegerin': ('rel',), 'schwaermt': ('says', 'verb3'), 'schwaermte': ('verb3',),
'schwager': ('rel',), 'schwagerin': ('rel',), 'schwankt': ('verb3',), 'schwarmt': ('says', 'verb3'), 'schwarmte':
('verb3',), 'schwarz': ('name_words',), 'schwester': ('rel',), 'schwiegermutter': ('rel',), 'schwiegervater':
('rel',), 'schwimmt': ('verb3',), 'segel': ('name_words',), 'segelt': ('verb3',), 'sehr': ('filler', 'hello'), 'sei':
('their',), 'seim': ('their',), 'sein': ('their', 'hello'), 'seine': ('their', 'hello'), 'seinem': ('their', 'hello'),
'seinen': ('their', 'hello'), 'seiner': ('their',), 'seines': ('their',), 'seit': ('hello',), 'sekretaerin': ('rel',),
'sekretarin': ('rel',), 'selber': ('filler',), 'selbst': ('filler',), 'selig': ('name_words',), 'send': ('give1',),
'sende': ('give1', 'deed1'), 'senden': ('give1', 'give3', 'giveinf'), 'sendet': ('give3', 'deed3'), 'setze':
('give1',), 'setzt': ('verb3',), 'setzte': ('verb3',), 'sich': ('hello',), 'sie': ('they', 'them', 'hello'), 'sieht':
('verb3',), 'sies': ('they',), 'signed': ('verb3',), 'silber': ('name_words',), 'simse': ('give1',), 'simsen':
('giveinf',), 'simst': ('give3',), 'sind': ('hello', 'verb3'), 'sinkt': ('verb3',), 'sitzt': ('verb3',), 'sitzung':
('hello', 'appointment'), 'skaliert': ('verb3',), 'slides': ('work', 'thing'), 'so': ('filler',), 'sofort':
('filler',), 'sogar': ('filler',), 'sohn': ('rel',), 'soll': ('hello', 'verb3', 'should'), 'solle': ('should',),
'sollen': ('verb3', 'should'), 'sollt': ('should',), 'sollte': ('hello', 'verb3', 'should', 'will3'), 'sollten':
('should',), 'sommer': ('name_words',), 'sonne': ('name_words',), 'sonntag': ('hello', 'name_words'), 'sorge':
('name_words',), 'sowie': ('and',), 'spaeter': ('filler',), 'spart': ('verb3',), 'spater': ('filler',), 'spaziergang':
('hello',), 'specht': ('name_words',), 'spendiere': ('give1',), 'spendieren': ('giveinf',), 'spendiert': ('give3',),
'spezl': ('rel',), 'spielt': ('verb3',), 'spielte': ('verb3',), 'sponsert': ('verb3',), 'spontan': ('filler',),
'sprach': ('reach',), 'sprech': ('give1',), 'spreche': ('give1',), 'stagniert': ('verb3',), 'stand': ('verb3',),
'star': ('name_words',), 'starb': ('verb3',), 'stark': ('name_words',), 'startet': ('verb3',), 'startete': ('verb3',),
'startup': ('rel',), 'steht': ('verb3',), 'steigt': ('verb3',), 'stein': ('name_words',), 'stell': ('give1',),
'stelle': ('give1',), 'stellen': ('give1',), 'stellt': ('verb3',), 'stellte': ('verb3',), 'stellvertreter': ('rel',),
'stellvertreterin': ('rel',), 'stern': ('name_words',), 'steuerberater': ('rel',), 'steuerberaterin': ('rel',),
'stieg': ('verb3',), 'still': ('filler',), 'stirbt': ('verb3',), 'stoert': ('verb3',), 'stoerte': ('verb3',),
'storch': ('name_words',), 'stort': ('verb3',), 'storte': ('verb3',), 'strahlt': ('verb3',), 'strahlte': ('verb3',),
'stresst': ('verb3',), 'studie': ('thing',), 'studiert': ('verb3',), 'studierte': ('verb3',), 'stuft': ('verb3',),
'stunde': ('hello',), 'stunden': ('hello',), 'sturm': ('name_words',), 'suchen': ('verb3',), 'sucht': ('hello',
'verb3'), 'suchte': ('verb3',), 'sudert': ('verb3',), 'super': ('filler',), 'sync': ('appointment',), 'tadelt':
('verb3',), 'tag': ('hello', 'name_words'), 'tante': ('rel',), 'tat': ('verb3',), 'team': ('rel',), 'teile':
('give1',), 'teilen': ('giveinf',), 'teilt': ('give3',), 'telefonat': ('hello', 'appointment'), 'telefoniert':
('hello',), 'template': ('thing',), 'termin': ('hello', 'appointment'), 'testet': ('verb3', 'deed3'), 'text':
('work',), 'texte': ('give1',), 'texted': ('reach',), 'texten': ('giveinf',), 'textet': ('give3',), 'textete':
('reach',), 'tip': ('counsel',), 'tipp': ('counsel',), 'tipps': ('counsel',), 'tochter': ('rel',), 'tool': ('thing',),
'total': ('filler',), 'traeumt': ('verb3',), 'traeumte': ('verb3',), 'traf': ('hello', 'reach'), 'trafen': ('reach',),
'trat': ('verb3',), 'traumt': ('verb3',), 'traumte': ('verb3',), 'traut': ('verb3',), 'traute': ('verb3',), 'treffe':
('hello',), 'treffen': ('hello', 'verb3', 'appointment', 'callinf'), 'treffpunkt': ('hello',), 'trennt': ('verb3',),
'trennte': ('verb3',), 'treu': ('name_words',), 'treuhaender': ('rel',), 'treuhander': ('rel',), 'trifft': ('verb3',),
'trinkt': ('verb3',), 'tritt': ('verb3',), 'turm': ('name_words',), 'tut': ('verb3',), 'u': ('and',), 'uber':
('hello',), 'uberarbeiten': ('giveinf',), 'uberarbeitet': ('reviewed', 'deed3'), 'ubergab': ('verb3',), 'ubergibt':
('verb3',), 'uberlassen': ('handed',), 'uberlegt': ('verb3',), 'uberlegte': ('verb3',), 'ubermorgen': ('hello',),
'ubernahm': ('verb3',), 'ubernehm': ('give1',), 'ubernehme': ('give1', 'deed1'), 'ubernehmen': ('giveinf',),
'ubernimmt': ('verb3', 'give3', 'deed3'), 'uberrascht': ('verb3',), 'ubersetz': ('give1',), 'ubersetze': ('give1',),
'ubersetzen': ('giveinf',), 'ubersetzt': ('give3',), 'ubersiedelt': ('verb3',), 'ubersiedelte': ('verb3',),
'uberweis': ('give1', 'deed1'), 'uberweise': ('give1', 'deed1'), 'uberweisen': ('give1', 'give3', 'giveinf', 'deed3'),
'uberweist': ('give3', 'deed3'), 'ueber': ('hello',), 'ueberarbeiten': ('giveinf',), 'ueberarbeitet': ('reviewed',
'deed3'), 'uebergab': ('verb3',), 'uebergibt': ('verb3',), 'ueberlassen': ('handed',), 'ueberlegt': ('verb3',),
'ueberlegte': ('verb3',), 'uebermorgen': ('hello',), 'uebernahm': ('verb3',), 'uebernehm': ('give1',), 'uebernehme':
('give1', 'deed1'), 'uebernehmen': ('giveinf',), 'uebernimmt': ('verb3', 'give3', 'deed3'), 'ueberrascht': ('verb3',),
'uebersetz': ('give1',), 'uebersetze': ('give1',), 'uebersetzen': ('giveinf',), 'uebersetzt': ('give3',),
'uebersiedelt': ('verb3',), 'uebersiedelte': ('verb3',), 'ueberweis': ('give1', 'deed1'), 'ueberweise': ('give1',
'deed1'), 'ueberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'ueberweist': ('give3', 'deed3'), 'uhr': ('hello',),
'umgehend': ('filler',), 'umhoeren': ('selfinf',), 'umhoren': ('selfinf',), 'umschauen': ('selfinf',), 'un': ('and',),
'unbedingt': ('filler',), 'und': ('and', 'hello'), 'uns': ('me', 'hello'), 'unser': ('my', 'hello'), 'unsere': ('my',
'hello'), 'unserem': ('my',), 'unseren': ('my',), 'unserer': ('my',), 'unseres': ('my',), 'unsern': ('my',), 'unsre':
('my',), 'unterlagen': ('hello', 'work', 'thing'), 'unternehmen': ('rel',), 'unterrichtet': ('verb3',),
'unterschreib': ('give1',), 'unterschreibe': ('give1', 'deed1'), 'unterschreiben': ('giveinf', 'deed3'),
'unterschreibt': ('verb3', 'give3', 'deed3'), 'unterschrieb': ('verb3',), 'unterschrieben': ('hello',),
'unterstuetze': ('give1',), 'unterstuetzen': ('giveinf',), 'unterstuetzt': ('give3',), 'unterstutze': ('give1',),
'unterstutzen': ('giveinf',), 'unterstutzt': ('give3',), 'unterwegs': ('hello',), 'unterzeichnet': ('verb3',),
'updaten': ('callinf',), 'ur': ('filler',), 'urban': ('name_words',), 'urlang': ('filler',), 'vater': ('rel',),
'verabschiedet': ('verb3',), 'veranstaltet': ('verb3',), 'veranstaltete': ('verb3',), 'verbessert': ('reviewed',),
'verbietet': ('verb3',), 'verbind': ('give1',), 'verbinde': ('give1',), 'verbinden': ('giveinf',), 'verbindet':
('give3',), 'verbunden': ('introduced',), 'verdient': ('verb3',), 'verdiente': ('verb3',), 'verdoppelt': ('verb3',),
'vereinbaren': ('giveinf',), 'vereinbart': ('hello',), 'vergass': ('verb3',), 'vergisst': ('verb3',), 'vergleicht':
('verb3',), 'verhandelt': ('verb3', 'deed3'), 'verhandelte': ('verb3',), 'verkauft': ('verb3',), 'verkaufte':
('verb3',), 'verklagt': ('verb3',), 'verknuepft': ('introduced',), 'verknupft': ('introduced',), 'verkuppelt':
('introduced',), 'verlaesst': ('verb3',), 'verlangt': ('verb3', 'needs'), 'verlangte': ('verb3',), 'verlasst':
('verb3',), 'verlegt': ('verb3',), 'verleiht': ('verb3',), 'verliehen': ('handed',), 'verliert': ('verb3',),
'verliess': ('verb3',), 'verlobt': ('verb3',), 'verlobte': ('rel',), 'verlobter': ('rel',), 'verlor': ('verb3',),
'vermieter': ('rel',), 'vermieterin': ('rel',), 'vermietet': ('verb3',), 'vermitteln': ('giveinf',), 'vermittelt':
('give3',), 'vermutlich': ('filler',), 'vernetz': ('give1',), 'vernetze': ('give1',), 'vernetzen': ('giveinf',),
'vernetzt': ('give3', 'introduced'), 'verpasste': ('verb3',), 'verraet': ('says', 'verb3'), 'verrat': ('says',
'verb3'), 'verreist': ('verb3',), 'verriet': ('says', 'verb3'), 'verschiebt': ('verb3',), 'verschlaeft': ('verb3',),
'verschlaft': ('verb3',), 'verschoben': ('hello',), 'versichert': ('vowed',), 'verspaetet': ('verb3',), 'verspatet':
('verb3',), 'versprach': ('verb3',), 'verspricht': ('verb3',), 'versproche': ('vowed',), 'versprochen': ('hello',
'vowed'), 'verstand': ('verb3',), 'versteht': ('verb3',), 'versucht': ('attempt', 'verb3'), 'versuchte': ('verb3',),
'vertrag': ('hello',), 'vertraut': ('verb3',), 'vertraute': ('verb3',), 'vertreibt': ('verb3',), 'victoria':
('name_words',), 'video': ('thing',), 'viel': ('hello',), 'viktoria': ('name_words',), 'viola': ('name_words',),
'vogel': ('name_words',), 'voll': ('filler',), 'vom': ('hello',), 'von': ('hello',), 'vorbei': ('hello',),
'vorbeigebracht': ('handed',), 'vorbeigefahren': ('reach',), 'vorbeigekommen': ('reach',), 'vorbeigeschaut':
('reach',), 'vorbereiten': ('giveinf',), 'vorerst': ('filler',), 'vorgaenger': ('rel',), 'vorgaengerin': ('rel',),
'vorganger': ('rel',), 'vorgangerin': ('rel',), 'vorgeschwaermt': ('recounts',), 'vorgeschwarmt': ('recounts',),
'vorgesetzte': ('rel',), 'vorgesetzter': ('rel',), 'vorgestellt': ('hello', 'introduced'), 'vorgestern': ('hello',),
'vorher': ('filler', 'hello'), 'vorlage': ('thing',), 'vormittag': ('hello',), 'vorstellen': ('giveinf',), 'wachst':
('verb3',), 'waechst': ('verb3',), 'waehlt': ('verb3',), 'waer': ('verb3',), 'waere': ('verb3',), 'wagner':
('name_words',), 'wahlt': ('verb3',), 'wahrscheinlich': ('filler',), 'wald': ('name_words',), 'wandert': ('verb3',),
'war': ('verb3',), 'ware': ('verb3',), 'waren': ('hello', 'verb3'), 'warnt': ('verb3',), 'warnte': ('verb3',),
'warte': ('hello',), 'wartet': ('verb3',), 'wartete': ('verb3',), 'was': ('hello',), 'weber': ('name_words',),
'website': ('work',), 'wechselt': ('hello', 'verb3'), 'wechselte': ('verb3',), 'weder': ('not',), 'weekly':
('appointment',), 'wegen': ('hello',), 'weil': ('hello',), 'weint': ('verb3',), 'weinte': ('verb3',), 'weiss':
('verb3', 'name_words'), 'weitergeben': ('giveinf',), 'weitergeleitet': ('handed',), 'weiterhin': ('filler',),
'weiterleiten': ('giveinf',), 'weiß': ('verb3', 'name_words'), 'welche': ('hello',), 'wenn': ('hello',), 'werden':
('verb3', 'will3'), 'whatsappe': ('give1',), 'whatsappt': ('give3',), 'whitepaper': ('thing',), 'wie': ('hello',),
'wieder': ('filler', 'hello'), 'wien': ('name_words',), 'wild': ('name_words',), 'will': ('hello', 'verb3',
'name_words', 'will3', 'needs'), 'winter': ('name_words',), 'wir': ('i', 'hello'), 'wird': ('hello', 'verb3',
'will3'), 'wirklich': ('filler',), 'wirkt': ('verb3',), 'wirkte': ('verb3',), 'wirt': ('name_words',), 'wo':
('hello',), 'woche': ('hello',), 'wohl': ('filler',), 'wohnt': ('verb3',), 'wohnte': ('verb3',), 'wolf':
('name_words',), 'wollen': ('verb3', 'will3'), 'wollte': ('hello', 'verb3', 'will3'), 'wollten': ('verb3', 'will3'),
'wuchs': ('verb3',), 'wuenscht': ('verb3', 'needs'), 'wuenschte': ('verb3',), 'wuerde': ('verb3',), 'wundert':
('verb3',), 'wunderte': ('verb3',), 'wunscht': ('verb3', 'needs'), 'wunschte': ('verb3',), 'wurde': ('hello',
'verb3'), 'wurden': ('verb3',), 'wusste': ('verb3',), 'wär': ('verb3',), 'würde': ('verb3',), 'zahl': ('give1',),
'zahle': ('give1',), 'zahlen': ('giveinf',), 'zahlt': ('verb3', 'give3'), 'zahlte': ('verb3',), 'zart':
('name_words',), 'zeig': ('give1',), 'zeige': ('give1',), 'zeigen': ('give1', 'give3', 'giveinf'), 'zeigt': ('verb3',
'give3'), 'zeigte': ('verb3',), 'zeitnah': ('filler',), 'zerpfluckt': ('reviewed',), 'zerpflueckt': ('reviewed',),
'ziehen': ('verb3',), 'zieht': ('hello', 'verb3'), 'zimmermann': ('name_words',), 'zitiert': ('verb3',), 'zmittag':
('hello',), 'zmorge': ('hello',), 'znacht': ('hello',), 'zoegert': ('verb3',), 'zoegerte': ('verb3',), 'zog':
('verb3',), 'zogert': ('verb3',), 'zogerte': ('verb3',), 'zoom': ('appointment',), 'zudem': ('filler',), 'zuerst':
('filler',), 'zufaellig': ('filler',), 'zufaelligerweise': ('filler',), 'zufallig': ('filler',), 'zufalligerweise':
('filler',), 'zugeraten': ('counselled',), 'zugesagt': ('vowed',), 'zugeschickt': ('handed',), 'zugesichert':
('vowed',), 'zukommen': ('giveinf', 'handed'), 'zukuenftige': ('attribute',), 'zukuenftigen': ('attribute',),
'zukuenftiger': ('attribute',), 'zukunftige': ('attribute',), 'zukunftigen': ('attribute',), 'zukunftiger':
('attribute',), 'zuletzt': ('filler',), 'zum': ('hello',), 'zur': ('hello',), 'zuruckbringen': ('giveinf',),
'zuruckgeben': ('giveinf',), 'zuruckgemeldet': ('reach',), 'zuruckgerufen': ('attempt', 'reach'), 'zuruckgeschrieben':
('reach',), 'zuruckmelden': ('giveinf',), 'zuruckrufen': ('hello', 'giveinf', 'callinf'), 'zuruckschicken':
('giveinf',), 'zuruckschreiben': ('callinf',), 'zuruckzahlen': ('giveinf',), 'zurueckbringen': ('giveinf',),
'zurueckgeben': ('giveinf',), 'zurueckgemeldet': ('reach',), 'zurueckgerufen': ('attempt', 'reach'),
'zurueckgeschrieben': ('reach',), 'zurueckmelden': ('giveinf',), 'zurueckrufen': ('hello', 'giveinf', 'callinf'),
'zurueckschicken': ('giveinf',), 'zurueckschreiben': ('callinf',), 'zurueckzahlen': ('giveinf',), 'zusaetzlich':
('filler',), 'zusagen': ('giveinf',), 'zusammen': ('hello',), 'zusammengebracht': ('introduced',), 'zusammengespannt':
('introduced',), 'zusatzlich': ('filler',), 'zuschicken': ('giveinf',), 'zusenden': ('giveinf',), 'zwei': ('hello',),
'zweifelt': ('verb3',), 'zweifelte': ('verb3',), 'zwischen': ('hello',)}


CLAUSES = [{'': (5, 'mine')}, {'<giveinf>': 0}, {'N': 1}, {'...': 2}, {'...': 1}, {'<callinf>': 0, '<det>': 4,
'<giveinf>': 0}, {'<callinf>': 0}, {'^': 6}, {'...': 7}, {'^': 5, 'wegen': 8, 'zu': 8, 'zum': 8, 'zur': 8},
{'abklaeren': 0, 'abklaren': 0, 'ausmachen': 0, 'bedanken': 0, 'besprechen': 0, 'entschuldigen': 0, 'klaeren': 0,
'klaren': 0, 'melden': 0, 'nachfassen': 0, 'nachfragen': 0, 'nachhaken': 0, 'vereinbaren': 0}, {'^': 10}, {'...': 11,
'^': 10}, {'N': 12}, {'': (0, 'missed')}, {'krank': 14, 'verhindert': 14, 'verkuehlt': 14, 'verkuhlt': 14}, {'krank':
14, 'leider': 15, 'verhindert': 14, 'verkuehlt': 14, 'verkuhlt': 14}, {'sein': 14}, {'dabei': 17, 'hinfahren': 14,
'hingehen': 14, 'kommen': 14, 'teilnehmen': 14}, {'...': 18, 'dabei': 17, 'hinfahren': 14, 'hingehen': 14, 'kommen':
14, 'teilnehmen': 14}, {'nicht': 19}, {'leider': 20, 'nicht': 19}, {'am': 14, 'auf': 14, 'bei': 14, 'beim': 14, 'da':
14, 'dabei': 14, 'im': 14, 'mit': 14}, {'krank': 14, 'ned': 22, 'net': 22, 'nicht': 22, 'verhindert': 14, 'verkuehlt':
14, 'verkuhlt': 14}, {'krank': 14, 'leider': 23, 'ned': 22, 'net': 22, 'nicht': 22, 'verhindert': 14, 'verkuehlt': 14,
'verkuhlt': 14}, {'bin': 16, 'kann': 21, 'konnte': 21, 'war': 24}, {'<det>': 3, 'N': 9, 'bei': 13, 'bin': 16, 'ich':
25, 'kann': 21, 'konnte': 21, 'mit': 13, 'war': 24}, {'vergessen': 14}, {'anzurufen': 27}, {'': (2, 'plan')}, {'D':
29}, {'...': 30, 'D': 29}, {'...': 30, 'D': 29, 'uns': 31}, {'besuchen': 32, 'essen': 32, 'fahren': 32, 'feiern': 32,
'fliegen': 32, 'gehen': 32, 'halten': 32, 'machen': 32, 'reden': 32, 'sehen': 32, 'sprechen': 32, 'starten': 32,
'telefonieren': 32, 'treffen': 32, 'veranstalten': 32}, {'ich': 33}, {'aus': 14}, {'faellt': 35, 'fallt': 35, 'fiel':
35}, {'': (3, 'advice')}, {'^': 37}, {'^': 37, 'dass': 38}, {'^': 37, 'dass': 38, 'ist': 39, 'lautet': 39, 'war': 39},
{'<them>': 40}, {'^': 37, 'bekommen': 38, 'dazu': 38, 'erhalten': 38, 'geholt': 38, 'ist': 38, 'lautet': 38, 'v': 41,
'vom': 41, 'von': 41, 'war': 38}, {'': (20, 'gave:resource')}, {'<thing>': 43}, {'...': 44}, {'N': 45}, {'an': 46},
{'': (15, 'contact')}, {'angefragt': 48, 'angerufen': 48, 'bestaetigt': 48, 'bestatigt': 48, 'gefragt': 48, 'gemailt':
48, 'gemeldet': 48, 'geschrieben': 48, 'nachgefragt': 48, 'reklamiert': 48, 'zugesagt': 48}, {'angeboten': 48,
'anvertraut': 48, 'berichtet': 48, 'empfohlen': 48, 'erzaehlt': 48, 'erzahlt': 48, 'geantwortet': 48, 'gebeichtet':
48, 'geholfen': 48, 'geklagt': 48, 'gemailt': 48, 'geraten': 48, 'gesagt': 48, 'geschickt': 48, 'geschildert': 48,
'geschrieben': 48, 'gesteckt': 48, 'gezeigt': 48, 'gratuliert': 48, 'mitgeteilt': 48, 'praesentiert': 48,
'prasentiert': 48, 'verraten': 48, 'versprochen': 48, 'vorgestellt': 48, 'zugesagt': 48}, {'gegeben': 38,
'mitgegeben': 38}, {'': (6, 'theirs')}, {'<counselled>': 37, '<vowed>': 52}, {'...': 53}, {'<counsel>': 51},
{'<counselled>': 39}, {'gewarnt': 37}, {'...': 57}, {'^': 37, 'vor': 38}, {'^': 58, 'gewarnt': 59}, {'<counselled>':
39, 'davon': 56, 'dazu': 56}, {'': (4, 'needs_from_me')}, {'^': 62}, {'gebeten': 62}, {'...': 64}, {'^': 65}, {'^':
58}, {'...': 50, '<counsel>': 51, '<counselled>': 39, '^': 54, 'abgeholt': 48, 'als': 55, 'angerufen': 48,
'angeschrieben': 48, 'angesprochen': 48, 'ausgefuehrt': 48, 'ausgefuhrt': 48, 'begleitet': 48, 'bekocht': 48,
'besucht': 48, 'davon': 56, 'davor': 60, 'dazu': 56, 'den': 55, 'dringend': 61, 'einen': 55, 'eingeladen': 48,
'gebeten': 63, 'getroffen': 48, 'gewarnt': 59, 'interviewt': 48, 'kontaktiert': 48, 'nen': 55, 'stark': 61, 'um': 66,
'vor': 67, 'zuruckgerufen': 48, 'zurueckgerufen': 48}, {'<vowed>': 52}, {'...': 69}, {'^': 70}, {'^': 52}, {'<me>':
72, '^': 52, 'er': 72, 'sie': 72}, {'<me>': 72, '^': 52, 'dass': 73, 'er': 72, 'sie': 72}, {'<vowed>': 74}, {'<me>':
71, '<vowed>': 74, 'mir': 75, 'uns': 75}, {'<counselled>': 38}, {'<should>': 37}, {'...': 78}, {'<should>': 38, '^':
79}, {'ich': 80, 'man': 80, 'wir': 80}, {'<should>': 38}, {'dass': 81, 'ich': 82, 'man': 82, 'wir': 82}, {'': (15,
'contact'), 'dass': 81, 'ich': 82, 'man': 82, 'wir': 82}, {'ich': 82, 'man': 82, 'wir': 82}, {'dass': 85, 'ich': 82,
'man': 82, 'wir': 82}, {'angelaeutet': 48, 'angelautet': 48, 'angerufen': 48}, {'<vowed>': 74, 'gemeint': 83,
'gesagt': 83, 'geschrieben': 83, 'gmeint': 86, 'gsagt': 86}, {'bedankt': 48, 'entschuldigt': 48, 'gemeldet': 48,
'geruehrt': 48, 'geruhrt': 48, 'verabschiedet': 48}, {'<me>': 89}, {'...': 89, 'bedankt': 48, 'bei': 90,
'entschuldigt': 48, 'gemeldet': 48, 'geruehrt': 48, 'geruhrt': 48, 'verabschiedet': 48}, {'<vowed>': 74,
'angelaeutet': 48, 'angelautet': 48, 'angerufen': 48, 'gemeint': 83, 'gesagt': 83, 'geschrieben': 83, 'gmeint': 86,
'gsagt': 86}, {'...': 49, '<me>': 68, '<they>': 76, '<vowed>': 74, 'angelaeutet': 48, 'angelautet': 48, 'angerufen':
48, 'davon': 77, 'dazu': 77, 'empfohlen': 38, 'geantwortet': 48, 'gemailt': 48, 'gemeint': 83, 'gesagt': 83,
'geschrieben': 84, 'gesimst': 48, 'gmeint': 86, 'gsagt': 86, 'mich': 87, 'mir': 88, 'sich': 91, 'uns': 92,
'zuruckgerufen': 48, 'zuruckgeschrieben': 48, 'zurueckgerufen': 48, 'zurueckgeschrieben': 48}, {'besucht': 48,
'gegessen': 48, 'gehabt': 48, 'gequatscht': 48, 'geredet': 48, 'gesehen': 48, 'gesprochen': 48, 'getroffen': 48,
'telefoniert': 48}, {'': (9, 'told')}, {'': (8, 'asked')}, {'': (22, 'gave:encouragement')}, {'': (10, 'thanks')},
{'': (18, 'gave:knowledge')}, {'': (21, 'gave:referral')}, {'': (19, 'gave:mentoring')}, {'abgesagt': 95, 'angefragt':
96, 'angeklopft': 96, 'aufgemuntert': 97, 'bedankt': 98, 'beigebracht': 99, 'berichtet': 95, 'bestaerkt': 97,
'bestarkt': 97, 'empfohlen': 100, 'erklaert': 95, 'erklart': 95, 'ermutigt': 97, 'erzaehlt': 95, 'erzahlt': 95,
'geantwortet': 95, 'gebeichtet': 95, 'gebeten': 96, 'gecoacht': 101, 'gefragt': 96, 'geholfen': 99, 'gementort': 101,
'gesagt': 95, 'geschildert': 95, 'gesteckt': 95, 'getroestet': 97, 'getrostet': 97, 'gezeigt': 95, 'gratuliert': 95,
'informiert': 95, 'kondoliert': 95, 'mitgeteilt': 95, 'nachgefasst': 96, 'nachgefragt': 96, 'nachgehakt': 96,
'vermittelt': 100, 'verraten': 95, 'weiterempfohlen': 100, 'zugehoert': 97, 'zugehort': 97, 'zugesagt': 95}, {'^': 0},
{'^': 0, 'ich': 103, 'wir': 103}, {'^': 0, 'das': 104, 'dass': 104, 'ich': 103, 'wir': 103}, {'': (16, 'gave:intro')},
{'gemacht': 106}, {'gebracht': 106}, {'kontakt': 108}, {'<introduced>': 106, 'bekannt': 107, 'in': 109}, {'...': 110},
{'<vowed>': 0}, {'...': 112}, {'<me>': 72}, {'gebeten': 114}, {'ich': 103, 'wir': 103}, {'das': 116, 'dass': 116,
'ich': 103, 'wir': 103}, {'gegeben': 103}, {'wort': 118}, {'N': 111}, {'gebeten': 52}, {'...': 121}, {'^': 122},
{'...': 102, '<vowed>': 105, 'N': 111, '^': 113, 'darum': 115, 'drum': 115, 'ersucht': 114, 'gebeten': 114, 'gesagt':
117, 'geschrieben': 117, 'gsagt': 117, 'gschriebn': 117, 'mein': 119, 'mit': 120, 'um': 123}, {'<introduced>': 106,
'bekannt': 107, 'zusammengebracht': 106}, {'...': 125, '<introduced>': 106, 'bekannt': 107, 'zusammengebracht': 106},
{'N': 126}, {'<and>': 127, 'N': 111, 'dem': 120, 'der': 120, 'mit': 120}, {'angefragt': 96, 'angeklopft': 96,
'bedankt': 98, 'nachgefasst': 96, 'nachgefragt': 96, 'nachgehakt': 96}, {'...': 129}, {'<them>': 130}, {'angerufen':
14, 'besucht': 14, 'erreicht': 14, 'erwischt': 14, 'geschafft': 14, 'gesehen': 14, 'gesprochen': 14, 'getroffen': 14},
{'...': 132, 'angerufen': 14, 'besucht': 14, 'erreicht': 14, 'erwischt': 14, 'geschafft': 14, 'gesehen': 14,
'gesprochen': 14, 'getroffen': 14}, {'nicht': 133}, {'leider': 134, 'nicht': 133}, {'abgesagt': 95, 'angefragt': 96,
'angeklopft': 96, 'berichtet': 95, 'erklaert': 95, 'erklart': 95, 'erzaehlt': 95, 'erzahlt': 95, 'geantwortet': 95,
'gebeichtet': 95, 'gefragt': 96, 'gesagt': 95, 'geschildert': 95, 'gesteckt': 95, 'gezeigt': 95, 'informiert': 95,
'mitgeteilt': 95, 'nachgefasst': 96, 'nachgefragt': 96, 'nachgehakt': 96, 'verraten': 95, 'zugesagt': 95}, {'...':
136, '<vowed>': 105, '^': 113, 'darum': 115, 'drum': 115, 'ersucht': 114, 'gebeten': 114, 'um': 123}, {'angefragt':
96, 'angeklopft': 96, 'nachgefasst': 96, 'nachgefragt': 96, 'nachgehakt': 96}, {'...': 138}, {'<them>': 139}, {'...':
94, '<them>': 137, '<vowed>': 105, '^': 113, 'bei': 140}, {'bedankt': 98}, {'...': 142}, {'<them>': 143}, {'erklaert':
103, 'erklart': 103}, {'<them>': 143, 'angeboten': 103, 'bei': 144, 'bereit': 145, 'bereiterklaert': 103,
'bereiterklart': 103, 'verpflichtet': 103}, {'geben': 103, 'liefern': 103, 'schicken': 103, 'zahlen': 103}, {'zu':
147}, {'...': 94, '<them>': 124, '<vowed>': 105, 'N': 128, '^': 113, 'bei': 131, 'es': 135, 'gesagt': 117,
'geschrieben': 117, 'gsagt': 117, 'gschriebn': 117, 'ich': 141, 'leider': 134, 'mein': 119, 'mich': 146, 'nicht': 133,
'noch': 148, 'wir': 141, 'zu': 147}, {'': (14, 'together')}, {'N': 143}, {'': (13, 'talk')}, {'lassen': 14},
{'gelassen': 14, 'lassen': 14}, {'abgeholt': 150, 'angerufen': 150, 'ausgefuehrt': 150, 'ausgefuhrt': 150, 'bei': 151,
'berichtet': 152, 'besucht': 150, 'eingeladen': 150, 'erzaehlt': 152, 'erzahlt': 152, 'geantwortet': 150,
'gebeichtet': 152, 'gefluestert': 152, 'geflustert': 152, 'gemailt': 150, 'gesagt': 152, 'geschrieben': 150,
'gesteckt': 152, 'getroffen': 150, 'haengen': 153, 'haengenlassen': 14, 'hangen': 153, 'hangenlassen': 14, 'sitzen':
154, 'sitzengelassen': 14, 'vergessen': 14, 'verpasst': 14, 'verraten': 152, 'versetzt': 14}, {'<me>': 62}, {'von':
156}, {'D': 62}, {'...': 158}, {'...': 157, '<det>': 159, '<my>': 62}, {'<me>': 63}, {'^': 160, 'von': 161}, {'bleib':
38, 'erhoeh': 38, 'erhoh': 38, 'fang': 38, 'frag': 38, 'geh': 38, 'hoer': 38, 'hor': 38, 'lass': 38, 'mach': 38,
'macht': 38, 'nimm': 38, 'red': 38, 'stell': 38, 'such': 38, 'verkauf': 38}, {'i': 82, 'ich': 82, 'man': 82, 'wir':
82}, {'i': 82, 'ich': 80, 'man': 80, 'wir': 80}, {'bleib': 38, 'bloss': 163, 'das': 164, 'dass': 165, 'erhoeh': 38,
'erhoh': 38, 'fang': 38, 'frag': 38, 'geh': 38, 'hoer': 38, 'hor': 38, 'i': 82, 'ich': 82, 'lass': 38, 'mach': 38,
'macht': 38, 'man': 82, 'nimm': 38, 'nur': 163, 'red': 38, 'stell': 38, 'such': 38, 'verkauf': 38, 'wir': 82},
{'<they>': 166, 'bleib': 38, 'bloss': 163, 'das': 164, 'dass': 165, 'erhoeh': 38, 'erhoh': 38, 'fang': 38, 'frag': 38,
'geh': 38, 'hoer': 38, 'hor': 38, 'i': 82, 'ich': 82, 'lass': 38, 'mach': 38, 'macht': 38, 'man': 82, 'nimm': 38,
'nur': 163, 'red': 38, 'stell': 38, 'such': 38, 'verkauf': 38, 'wir': 82}, {'<them>': 38}, {'<them>': 103, 'laut':
168}, {'<them>': 103, 'ich': 169, 'wir': 169}, {'^': 37, 'dass': 38, 'ist': 39, 'lautet': 39, 'lautete': 39, 'waere':
39, 'war': 39, 'ware': 39}, {'<me>': 171}, {'^': 37, 'dass': 38, 'ist': 39, 'lautet': 39, 'lautete': 39, 'waere': 39,
'war': 39}, {'<me>': 173}, {'^': 37, 'dass': 38, 'ist': 39, 'lautet': 39, 'lautete': 39, 'war': 39, 'ware': 39},
{'<me>': 175}, {'^': 37, 'an': 172, 'befolgt': 152, 'beherzigt': 152, 'dass': 38, 'dazu': 171, 'fuer': 174, 'fur':
176, 'ignoriert': 152, 'ist': 39, 'lautet': 39, 'lautete': 39, 'umgesetzt': 152, 'waere': 39, 'war': 39, 'ware': 39},
{'': (17, 'gave:feedback')}, {'<reviewed>': 178}, {'...': 179, '<reviewed>': 178}, {'<counsel>': 177, '<work>': 180},
{'<handed>': 43}, {'...': 182, '<handed>': 43}, {'ausgeliehen': 43, 'geborgt': 43, 'geliehen': 43, 'ueberlassen': 43},
{'ausgeliehen': 43, 'geborgt': 43, 'geliehen': 43, 'uberlassen': 43}, {'gegeben': 178, 'geschickt': 178,
'geschrieben': 178}, {'...': 186}, {'auf': 187, 'fuer': 187, 'fur': 187, 'gegeben': 178, 'geschickt': 178,
'geschrieben': 178, 'uber': 187, 'ueber': 187, 'zu': 187, 'zum': 187, 'zur': 187}, {'auf': 187, 'fuer': 187,
'gegeben': 178, 'geschickt': 178, 'geschrieben': 178, 'ueber': 187, 'zu': 187, 'zum': 187, 'zur': 187},
{'anmerkungen': 189, 'feedback': 189, 'kommentare': 189, 'rueckmeldung': 189}, {'auf': 187, 'fur': 187, 'gegeben':
178, 'geschickt': 178, 'geschrieben': 178, 'uber': 187, 'zu': 187, 'zum': 187, 'zur': 187}, {'anmerkungen': 191,
'feedback': 191, 'kommentare': 191, 'ruckmeldung': 191}, {'ausgeliehen': 43, 'geborgt': 43, 'geliehen': 43,
'uberlassen': 43, 'ueberlassen': 43}, {'gestarkt': 97}, {'gestaerkt': 97}, {'rucken': 194, 'ruecken': 195},
{'anmerkungen': 188, 'feedback': 188, 'kommentare': 188, 'ruckmeldung': 191, 'rueckmeldung': 189}, {'': (18,
'gave:knowledge'), 'wie': 99}, {'zugeredet': 97}, {'gemacht': 97, 'zugesprochen': 97}, {'auf': 187, 'fuer': 187,
'fur': 187, 'uber': 187, 'ueber': 187, 'zu': 187, 'zum': 187, 'zur': 187}, {'auf': 187, 'fur': 187, 'uber': 187, 'zu':
187, 'zum': 187, 'zur': 187}, {'auf': 187, 'fuer': 187, 'ueber': 187, 'zu': 187, 'zum': 187, 'zur': 187},
{'anmerkungen': 201, 'feedback': 201, 'kommentare': 201, 'ruckmeldung': 202, 'rueckmeldung': 203}, {'<thing>': 183,
'<work>': 179, 'angelernt': 99, 'anhaenger': 184, 'anhanger': 185, 'anmerkungen': 188, 'aufgemuntert': 97,
'ausfuehrlich': 190, 'ausfuehrliches': 190, 'ausfuhrlich': 192, 'ausfuhrliches': 192, 'auto': 193, 'beamer': 193,
'beigebracht': 99, 'bestaerkt': 97, 'bestarkt': 97, 'bohrmaschine': 193, 'buero': 184, 'buro': 185, 'den': 196,
'ehrliches': 197, 'eingearbeitet': 99, 'eingeschult': 99, 'eingewiesen': 99, 'erklaert': 99, 'erklart': 99,
'ermutigt': 97, 'fahrrad': 193, 'feedback': 188, 'gecoached': 101, 'gecoacht': 101, 'geholfen': 99, 'geld': 193,
'gementort': 101, 'getroestet': 97, 'getrostet': 97, 'gezeigt': 198, 'gut': 199, 'gutes': 197, 'kamera': 193,
'kommentare': 188, 'kurzes': 197, 'lastenrad': 193, 'mein': 197, 'mut': 200, 'offenes': 197, 'rad': 193, 'raum': 193,
'ruckmeldung': 191, 'rueckmeldung': 189, 'schluessel': 184, 'schlussel': 185, 'schriftlich': 204, 'schriftliches':
204, 'viel': 197, 'werkzeug': 193}, {'^': 0, 'das': 116, 'dass': 116}, {'geschrieben': 100}, {'gebracht': 100,
'gegeben': 100, 'geschickt': 100, 'vermittelt': 100, 'verschafft': 100, 'weitergeleitet': 100, 'zugeschanzt': 100},
{'ausgeholfen': 99, 'beraten': 99, 'geholfen': 99, 'gholfn': 99, 'unterstuetzt': 99, 'unterstutzt': 99}, {'...': 209},
{'ausgeholfen': 99, 'geholfen': 99, 'gholfn': 99, 'unterstuetzt': 99, 'unterstutzt': 99}, {'...': 211}, {'schuldig':
0}, {'...': 213}, {'^': 214}, {'ich': 215}, {'gegeben': 106, 'gemacht': 106, 'hergestellt': 106, 'vermittelt': 106},
{'N': 217}, {'zu': 218}, {'gegeben': 99}, {'...': 220}, {'...': 220, 'fuer': 221, 'fur': 221, 'zu': 221, 'zum': 221,
'zur': 221}, {'...': 220, 'fuer': 221, 'zu': 221, 'zum': 221, 'zur': 221}, {'...': 220, 'fur': 221, 'zu': 221, 'zum':
221, 'zur': 221}, {'kontakt': 219, 'rat': 222, 'ratschlaege': 223, 'ratschlage': 224, 'tipp': 222, 'tipps': 222},
{'rat': 222, 'ratschlaege': 223, 'ratschlage': 224, 'tipp': 222, 'tipps': 222}, {'arbeitszeugnis': 207,
'empfehlungsschreiben': 207, 'paar': 226, 'referenz': 207, 'zeugnis': 207}, {'arbeitszeugnis': 207, 'auftrag': 208,
'bewerber': 208, 'empfehlungsschreiben': 207, 'interessenten': 208, 'job': 208, 'kandidaten': 208, 'kandidatin': 208,
'kunden': 208, 'kundin': 208, 'lead': 208, 'leads': 208, 'referenz': 207, 'zeugnis': 207}, {'auftrag': 208,
'bewerber': 208, 'interessenten': 208, 'job': 208, 'kandidaten': 208, 'kandidatin': 208, 'kontakt': 219, 'kunden':
208, 'kundin': 208, 'lead': 208, 'leads': 208, 'rat': 222, 'ratschlaege': 223, 'ratschlage': 224, 'tipp': 222,
'tipps': 222}, {'zugehoert': 97, 'zugehort': 97}, {'<give1>': 0}, {'^': 231}, {'ich': 232}, {'dass': 233, 'ich': 232},
{'auftrag': 208, 'bewerber': 208, 'interessenten': 208, 'job': 208, 'kandidaten': 208, 'kandidatin': 208, 'kunden':
208, 'kundin': 208, 'lead': 208, 'leads': 208}, {'beraten': 99}, {'...': 236}, {'...': 205, '<thing>': 183, '<vowed>':
206, '<work>': 179, 'anmerkungen': 188, 'arbeitszeugnis': 207, 'auftrag': 208, 'ausfuehrlich': 190, 'ausfuehrliches':
190, 'ausfuhrlich': 192, 'ausfuhrliches': 192, 'bei': 210, 'beim': 212, 'bewerber': 208, 'bin': 216, 'den': 225,
'ehrliches': 197, 'ein': 227, 'eine': 228, 'einen': 229, 'einfach': 230, 'empfehlungsschreiben': 207, 'feedback': 188,
'geholfen': 99, 'gesagt': 234, 'geschrieben': 234, 'gutes': 197, 'im': 212, 'in': 212, 'interessenten': 208, 'job':
208, 'kandidaten': 208, 'kandidatin': 208, 'kommentare': 188, 'kontakt': 219, 'kunden': 208, 'kundin': 208, 'kurzes':
197, 'lange': 230, 'lead': 208, 'leads': 208, 'mein': 197, 'mit': 212, 'ne': 228, 'nen': 229, 'neue': 235, 'neuen':
235, 'nur': 230, 'offenes': 197, 'paar': 226, 'rat': 222, 'ratschlaege': 223, 'ratschlage': 224, 'referenz': 207,
'ruckmeldung': 191, 'rueckmeldung': 189, 'schriftlich': 204, 'schriftliches': 204, 'schuld': 116, 'schulde': 116,
'schulden': 116, 'tipp': 222, 'tipps': 222, 'viel': 197, 'zeugnis': 207, 'zu': 237, 'zugehoert': 97, 'zugehort': 97,
'zum': 237, 'zur': 237}, {'<them>': 63}, {'<them>': 63, '^': 62}, {'...': 50, '<counsel>': 51, '<counselled>': 39,
'^': 54, 'abgeholt': 48, 'als': 55, 'angerufen': 48, 'angeschrieben': 48, 'angesprochen': 48, 'ausgefuehrt': 48,
'ausgefuhrt': 48, 'begleitet': 48, 'bekocht': 48, 'besucht': 48, 'davon': 56, 'davor': 60, 'dazu': 56, 'den': 55,
'dringend': 61, 'einen': 55, 'eingeladen': 48, 'ersucht': 239, 'gebeten': 240, 'gefragt': 239, 'getroffen': 48,
'gewarnt': 59, 'interviewt': 48, 'kontaktiert': 48, 'nen': 55, 'stark': 61, 'um': 66, 'vor': 67, 'zuruckgerufen': 48,
'zurueckgerufen': 48}, {'...': 49, '<me>': 241, '<they>': 76, '<vowed>': 74, '^': 70, 'angelaeutet': 48, 'angelautet':
48, 'angerufen': 48, 'davon': 77, 'dazu': 77, 'empfohlen': 38, 'geantwortet': 48, 'gemailt': 48, 'gemeint': 83,
'gesagt': 83, 'geschrieben': 84, 'gesimst': 48, 'gmeint': 86, 'gsagt': 86, 'mich': 87, 'mir': 88, 'sich': 91, 'uns':
92, 'vorgeschlagen': 152, 'zuruckgerufen': 48, 'zuruckgeschrieben': 48, 'zurueckgerufen': 48, 'zurueckgeschrieben':
48}, {'^': 160, 'das': 158, 'den': 158, 'die': 158, 'es': 158, 'sie': 158, 'von': 161}, {'<det>': 52, 'D': 52},
{'<me>': 52}, {'<me>': 52, 'das': 245, 'den': 245, 'die': 245, 'es': 245, 's': 245}, {'zuruck': 52, 'zurueck': 52},
{'...': 247, 'zuruck': 52, 'zurueck': 52}, {'...': 247, 'mich': 248, 'mir': 248, 'uns': 248, 'zuruck': 52, 'zurueck':
52}, {'...': 247, '<they>': 249, 'mich': 248, 'mir': 248, 'uns': 248, 'zuruck': 52, 'zurueck': 52}, {'sich': 52},
{'<they>': 251, 'sich': 52}, {'bescheid': 52}, {'bescheid': 52, 'mir': 253, 'uns': 253}, {'<they>': 254, 'bescheid':
52, 'mir': 253, 'uns': 253}, {'an': 52, 'druber': 52, 'drueber': 52, 'durch': 52}, {'...': 256, 'an': 52, 'druber':
52, 'drueber': 52, 'durch': 52}, {'durch': 52, 'weiter': 52}, {'<they>': 254, 'bescheid': 52, 'das': 258, 'es': 258,
'mir': 253, 'uns': 253}, {'um': 52}, {'...': 260, 'um': 52}, {'sich': 261}, {'ab': 52, 'an': 52}, {'<me>': 263},
{'das': 258, 'es': 258}, {'...': 247}, {'...': 247, 'mich': 266, 'mir': 266, 'sich': 52, 'uns': 266}, {'...': 247,
'<they>': 267, 'mich': 266, 'mir': 266, 'sich': 52, 'uns': 266}, {'...': 247, '<me>': 263, '<they>': 249, 'mich': 248,
'mir': 248, 'uns': 248, 'zuruck': 52, 'zurueck': 52}, {'vor': 52}, {'...': 270}, {'<me>': 271}, {'<deed3>': 244,
'<give3>': 246, 'antwortet': 250, 'connected': 245, 'connectet': 245, 'erkundigt': 252, 'geben': 255, 'geht': 257,
'gibt': 259, 'hoert': 262, 'holen': 264, 'holt': 264, 'hort': 262, 'intro': 245, 'introduced': 245, 'introed': 245,
'introt': 245, 'leitet': 265, 'liest': 257, 'mailt': 250, 'melden': 252, 'meldet': 268, 'ruehren': 252, 'ruehrt': 252,
'rufen': 264, 'ruft': 269, 'ruhren': 252, 'ruhrt': 252, 'sagen': 255, 'sagt': 255, 'schaut': 257, 'schickt': 265,
'schreibt': 250, 'sieht': 257, 'stellen': 272, 'stellt': 272}, {'^': 62, 'darum': 63, 'um': 63}, {'<my>': 62}, {'^':
275}, {'<me>': 274, 'um': 276}, {'<me>': 0}, {'von': 278}, {'...': 279}, {'<me>': 103}, {'^': 280, 'von': 281}, {'an':
72}, {'<me>': 283}, {'<me>': 283, '<they>': 284}, {'mit': 52}, {'...': 286}, {'^': 287}, {'^': 37, 'darauf': 38, 'zu':
38}, {'<me>': 289}, {'^': 37, 'dass': 38, 'mir': 39, 'uns': 39}, {'<they>': 291, '^': 37, 'dass': 38, 'mir': 39,
'uns': 39}, {'geburtstag': 152, 'hochzeitstag': 152, 'jubilaeum': 152, 'jubilaum': 152, 'namenstag': 152, 'op': 152,
'pruefung': 152, 'prufung': 152}, {'...': 293, 'geburtstag': 152, 'hochzeitstag': 152, 'jubilaeum': 152, 'jubilaum':
152, 'namenstag': 152, 'op': 152, 'pruefung': 152, 'prufung': 152}, {'nach': 276}, {'zu': 152}, {'...': 296, 'zu':
152}, {'sich': 297}, {'<counsel>': 38}, {'<counsel>': 38, 'als': 299, 'den': 299, 'einen': 299, 'nen': 299}, {'weg':
38}, {'den': 301}, {'^': 37, 'auf': 302}, {'<counsel>': 38, '<they>': 300, 'als': 299, 'den': 299, 'einen': 299,
'mit': 303, 'nen': 299}, {'<me>': 304}, {'<counsel>': 38, '<they>': 300, 'als': 299, 'den': 299, 'einen': 299, 'nen':
299}, {'<me>': 306}, {'...': 293, 'geburtstag': 152, 'hochzeitstag': 152, 'jubilaeum': 152, 'jubilaum': 152,
'namenstag': 152, 'op': 152, 'pruefung': 152, 'prufung': 152, 'vor': 297}, {'schuldig': 52}, {'...': 309}, {'^': 310},
{'<me>': 311, 'aufgetaucht': 48, 'dazugekommen': 48, 'dazugestossen': 48, 'gekommen': 48, 'mitgekommen': 48,
'vorbeigefahren': 48, 'vorbeigekommen': 48}, {'aufgetaucht': 48, 'dazugekommen': 48, 'dazugestossen': 48, 'gekommen':
48, 'mitgekommen': 48, 'vorbeigefahren': 48, 'vorbeigekommen': 48}, {'^': 52, 'darum': 72, 'drum': 72, 'um': 72},
{'sich': 314}, {'<they>': 315, 'sich': 314}, {'herz': 38}, {'ans': 317, 'nahe': 38}, {'<they>': 318, 'ans': 317,
'nahe': 38}, {'<me>': 319}, {'connect': 52, 'forward': 52, 'intro': 52, 'introduce': 52, 'send': 52, 'share': 52},
{'^': 321}, {'am': 48, 'auf': 48, 'aus': 48, 'dass': 48, 'mir': 48, 'ob': 48, 'per': 48, 'uns': 48, 'via': 48,
'wegen': 48}, {'': (0, 'missed'), 'mehr': 14}, {'ned': 324, 'net': 324, 'nicht': 324}, {'sich': 325}, {'': (15,
'contact'), 'ned': 324, 'net': 324, 'nicht': 324}, {'sich': 327}, {'connecten': 52, 'intro': 52, 'introen': 52,
'klaren': 52, 'liefern': 52, 'nachfragen': 52, 'nachhaken': 52, 'schicken': 52, 'vermitteln': 52}, {'ich': 63, 'wir':
63}, {'<selfinf>': 52}, {'^': 331}, {'...': 332, '^': 331}, {'<me>': 333}, {'...': 332, '^': 331, 'bei': 334}, {'':
(13, 'talk'), '...': 296, '^': 329, 'dass': 330, 'sich': 335, 'zu': 152}, {'connecten': 52, 'intro': 52, 'introen':
52, 'klaeren': 52, 'liefern': 52, 'nachfragen': 52, 'nachhaken': 52, 'schicken': 52, 'vermitteln': 52}, {'': (13,
'talk'), '...': 296, '^': 337, 'dass': 330, 'sich': 335, 'zu': 152}, {'': (13, 'talk'), 'sich': 335}, {'me': 72,
'mir': 72, 'uns': 72, 'us': 72}, {'dafur': 38, 'fur': 38}, {'dafuer': 38, 'fuer': 38}, {'^': 37, 'von': 38}, {'ab':
38}, {'^': 37, 'ab': 343, 'davon': 344, 'dazu': 38, 'zu': 38, 'zum': 38, 'zur': 38}, {'^': 37, 'ab': 343, 'davon':
344, 'dazu': 38, 'dringend': 345, 'stark': 345, 'zu': 38, 'zum': 38, 'zur': 38}, {'^': 37, 'ab': 343, 'davon': 344,
'dazu': 38, 'dringend': 345, 'mir': 346, 'stark': 345, 'uns': 346, 'zu': 38, 'zum': 38, 'zur': 38}, {'<they>': 347,
'^': 37, 'ab': 343, 'davon': 344, 'dazu': 38, 'dringend': 345, 'mir': 346, 'stark': 345, 'uns': 346, 'zu': 38, 'zum':
38, 'zur': 38}, {'an': 48}, {'...': 349}, {'mich': 350}, {'should': 38, 'soll': 38, 'sollte': 38}, {'i': 352, 'ich':
352, 'we': 352, 'wir': 352}, {'': (13, 'talk'), '...': 296, 'dass': 152, 'ob': 152}, {'vor': 354}, {'<they>': 72, '^':
52}, {'<me>': 356}, {'<me>': 356, '<they>': 357}, {'stelle': 38}, {'meiner': 359, 'unserer': 359, 'unsrer': 359},
{'an': 360}, {'stelle': 37}, {'meiner': 362, 'unserer': 362, 'unsrer': 362}, {'an': 363}, {'...': 364}, {'<they>':
361, '^': 365, 'an': 360}, {'to': 38}, {'me': 367, 'us': 367}, {'sich': 152}, {'<they>': 72, '^': 52, 'dass': 356},
{'<they>': 72, '^': 52, 'dass': 356, 'mir': 370, 'uns': 370}, {'<they>': 371, '^': 52, 'dass': 356, 'mir': 370, 'uns':
370}, {'da': 48}, {'dabei': 48}, {'besuch': 48}, {'anwesend': 48, 'auch': 373, 'aufgetaucht': 48, 'da': 48, 'dabei':
48, 'dazugekommen': 48, 'dazugestossen': 48, 'gekommen': 48, 'hier': 48, 'mit': 374, 'mitgekommen': 48,
'vorbeigefahren': 48, 'vorbeigekommen': 48, 'zu': 375}, {'^': 37, 'davor': 38, 'vor': 38}, {'<they>': 377, '^': 37,
'davor': 38, 'vor': 38}, {'<me>': 378}, {'auf': 276}, {'<giveinf>': 52}, {'...': 381}, {'^': 382, 'sich': 335},
{'geben': 52, 'sagen': 52}, {'bescheid': 384, 'klaeren': 52, 'klaren': 52, 'liefern': 52, 'mitbringen': 52,
'nachliefern': 52, 'nachreichen': 52, 'schicken': 52, 'senden': 52, 'uberweisen': 52, 'ueberweisen': 52,
'vorbeibringen': 52, 'weiterleiten': 52, 'zuschicken': 52, 'zusenden': 52}, {'...': 385, 'connect': 52, 'connecten':
52, 'forward': 52, 'intro': 52, 'introduce': 52, 'introen': 52, 'klaeren': 52, 'klaren': 52, 'liefern': 52,
'nachfragen': 52, 'nachhaken': 52, 'schicken': 52, 'send': 52, 'share': 52, 'vermitteln': 52}, {'': (13, 'talk'), '^':
386, 'dass': 330, 'sich': 335}, {'...': 381, 'connecten': 52, 'intro': 52, 'introen': 52, 'klaeren': 52, 'klaren': 52,
'liefern': 52, 'nachfragen': 52, 'nachhaken': 52, 'schicken': 52, 'vermitteln': 52}, {'^': 388, 'sich': 335}, {'...':
385}, {'^': 390, 'sich': 335}, {'connecten': 52, 'intro': 52, 'introen': 52, 'klaeren': 52, 'klaren': 52, 'liefern':
52, 'nachfragen': 52, 'nachhaken': 52, 'schicken': 52, 'vermitteln': 52}, {'^': 392, 'sich': 335}, {'<hat>': 242,
'<needs>': 243, '<saysv>': 167, '<will3>': 114, '^': 273, 'antwortet': 48, 'antwortete': 48, 'bat': 277, 'bekommen':
282, 'bekommt': 282, 'berichtet': 152, 'bietet': 285, 'bittet': 277, 'bot': 285, 'braucht': 152, 'bringen': 288,
'bringt': 288, 'darf': 152, 'draengt': 290, 'drangt': 290, 'empfahl': 292, 'empfehlen': 292, 'empfiehlt': 292,
'ermahnt': 290, 'ermutigt': 290, 'erzaehlt': 152, 'erzahlt': 152, 'feiert': 294, 'fragt': 295, 'freut': 298, 'gab':
305, 'gaben': 307, 'gibt': 307, 'hat': 308, 'hatte': 294, 'hofft': 297, 'ist': 312, 'kam': 313, 'kann': 152,
'kriegen': 282, 'kriegt': 282, 'kuemmern': 316, 'kuemmert': 316, 'kummern': 316, 'kummert': 316, 'legt': 320, 'legte':
320, 'll': 322, 'mahnt': 290, 'mailt': 323, 'mailte': 323, 'meldet': 326, 'meldete': 328, 'mochte': 336, 'moechte':
338, 'muessen': 152, 'muss': 339, 'mussen': 152, 'möchte': 336, 'owes': 340, 'pladiert': 341, 'pladierte': 341,
'plaediert': 342, 'plaedierte': 342, 'plant': 297, 'raet': 348, 'rat': 348, 'raten': 348, 'recommended': 38,
'recommends': 38, 'rief': 351, 'riet': 348, 'rieten': 348, 'ruehrt': 326, 'ruehrte': 326, 'ruft': 351, 'ruhrt': 326,
'ruhrte': 326, 'rät': 348, 'said': 353, 'says': 353, 'schlaegt': 355, 'schlagt': 355, 'schlug': 355, 'schlägt': 355,
'schreibt': 323, 'schrieb': 323, 'schulden': 358, 'schuldet': 358, 'sind': 312, 'soll': 152, 'sollen': 152, 'sollte':
152, 'taet': 366, 'tat': 366, 'textet': 323, 'thinks': 353, 'told': 368, 'treffen': 369, 'trifft': 369, 'tät': 366,
'uberlegt': 297, 'ueberlegt': 297, 'versprach': 372, 'verspricht': 372, 'versucht': 297, 'war': 376, 'waren': 376,
'warnt': 379, 'warnte': 379, 'warten': 380, 'wartet': 380, 'werden': 383, 'will': 387, 'wird': 389, 'wollen': 391,
'wollte': 393, 'wuerd': 366, 'wuerde': 366, 'wurd': 366, 'wurde': 366, 'würde': 366}, {'N': 182}, {'an': 395}, {'...':
396, 'an': 395}, {'<them>': 103, 'das': 116, 'dass': 116}, {'<they>': 114, 'der': 114, 'die': 114}, {'N': 180},
{'fuer': 400, 'fur': 400, 'v': 400, 'vom': 400, 'von': 400}, {'bei': 29, 'im': 29, 'in': 29, 'mit': 29, 'zu': 29},
{'ich': 402, 'wir': 402}, {'wir': 29}, {'besprechung': 29, 'call': 29, 'gesprach': 29, 'gespraech': 29, 'lunch': 29,
'meeting': 29, 'termin': 29, 'treffen': 29}, {'...': 405}, {'ich': 406, 'wir': 406}, {'': (1, 'moved')}, {'abgemacht':
29, 'abgmacht': 29, 'ausgemacht': 29, 'ausgmacht': 29, 'bin': 403, 'essen': 404, 'fahren': 404, 'festgelegt': 29,
'gehen': 404, 'geplant': 29, 'hab': 407, 'habe': 407, 'haben': 407, 'reden': 404, 'reserviert': 29, 'sehen': 404,
'sind': 403, 'sprechen': 404, 'telefonieren': 404, 'treffen': 404, 'vereinbart': 29, 'verschoben': 408, 'zoomen': 404,
'zugesagt': 29}, {'<introduced>': 106, 'bekannt': 107}, {'<introduced>': 106, 'bekannt': 107, 'einander': 410,
'miteinander': 410}, {'gebracht': 106, 'gesetzt': 106}, {'kontakt': 412, 'verbindung': 412}, {'<introduced>': 106,
'bekannt': 107, 'einander': 110, 'in': 109, 'miteinander': 110}, {'mail': 414}, {'e': 415, 'linkedin': 414, 'mail':
414, 'whatsapp': 414}, {'...': 411, '<introduced>': 106, 'bekannt': 107, 'einander': 110, 'gegenseitig': 110, 'in':
413, 'kontakt': 412, 'miteinander': 110, 'per': 416, 'verbindung': 412, 'via': 416}, {'N': 417}, {'^': 37, 'an': 172,
'dass': 38, 'dazu': 171, 'fuer': 174, 'fur': 176, 'ist': 39, 'lautet': 39, 'lautete': 39, 'waere': 39, 'war': 39,
'ware': 39}, {'<introduced>': 106}, {'...': 420, 'vorgestellt': 106}, {'gebracht': 100}, {'spiel': 422}, {'empfohlen':
100, 'ins': 423, 'vermittelt': 100, 'vorgeschlagen': 100, 'weiterempfohlen': 100}, {'...': 424}, {'...': 424, 'N':
110}, {'gebracht': 95}, {'stand': 427}, {'aktuellen': 428, 'letzten': 428, 'neuesten': 428, 'neusten': 428}, {'den':
429}, {'geholfen': 178, 'unterstuetzt': 178, 'unterstutzt': 178, 'zugehoert': 178, 'zugehort': 178}, {'geholfen': 178,
'unterstutzt': 178, 'zugehort': 178}, {'geholfen': 178, 'unterstuetzt': 178, 'zugehoert': 178}, {'...': 424, 'N': 110,
'pitch': 431, 'pitchen': 431, 'proben': 431, 'uben': 432, 'ueben': 433}, {'...': 424, 'pitch': 431, 'pitchen': 431,
'proben': 431, 'uben': 432, 'ueben': 433}, {'gegeben': 95, 'gesagt': 95}, {'gegeben': 106, 'gemacht': 106,
'geschickt': 106}, {'N': 437}, {'an': 438, 'bei': 438, 'mit': 438, 'zu': 438}, {'intro': 439}, {'N': 421},
{'vorgestellt': 106}, {'N': 442, 'rucken': 194, 'ruecken': 195}, {'N': 442}, {'gegeben': 95}, {'intro': 439, 'update':
445}, {'gesetzt': 95}, {'bild': 447}, {'...': 420, '<introduced>': 106, 'bekannt': 107, 'in': 109}, {'N': 449},
{'<work>': 180}, {'...': 451, '<counsel>': 177, '<work>': 180}, {'gebeten': 96}, {'...': 453}, {'N': 110},
{'gratuliert': 95}, {'geburtstag': 456}, {'<and>': 418, '<counsel>': 419, 'N': 421, 'als': 425, 'an': 426,
'angefeuert': 97, 'angefragt': 96, 'auf': 430, 'aufgebaut': 97, 'aufgemuntert': 97, 'bei': 434, 'beim': 435,
'berichtet': 95, 'beruhigt': 97, 'bescheid': 436, 'bestaerkt': 97, 'bestarkt': 97, 'coached': 101, 'das': 440, 'dem':
441, 'den': 443, 'der': 441, 'die': 444, 'ein': 446, 'eine': 440, 'erklaert': 95, 'erklart': 95, 'ermutigt': 97,
'erzaehlt': 95, 'erzahlt': 95, 'fuer': 425, 'fur': 425, 'geantwortet': 95, 'gebeten': 96, 'gebrieft': 95, 'gecoached':
101, 'gecoacht': 101, 'gedankt': 98, 'gefragt': 96, 'gelobt': 97, 'gementort': 101, 'gesagt': 95, 'geschildert': 95,
'getroestet': 97, 'getrostet': 97, 'gezeigt': 95, 'gratuliert': 95, 'gut': 199, 'informiert': 95, 'ins': 448, 'intro':
439, 'mentored': 101, 'mit': 450, 'mitgeteilt': 95, 'motiviert': 97, 'muessen': 116, 'muss': 116, 'mussen': 116,
'mut': 200, 'nachgefragt': 96, 'ne': 440, 's': 452, 'soll': 116, 'sollte': 116, 'todo': 72, 'um': 454, 'update': 445,
'upgedatet': 95, 'weiterempfohlen': 100, 'zu': 455, 'zugesagt': 95, 'zum': 457}, {'<them>': 0}, {'<them>': 0, 'das':
459, 'es': 459}, {'ich': 460, 'wir': 460}, {'<me>': 52, 'das': 245, 'es': 245}, {'<they>': 462}, {'<them>': 112},
{'ich': 464, 'wir': 464}, {'<they>': 245}, {'': (7, 'waiting')}, {'<they>': 279, 'von': 278}, {'schuldi': 0,
'schuldig': 0}, {'...': 469, 'schuldi': 0, 'schuldig': 0}, {'<them>': 470}, {'<them>': 470, 'ich': 471}, {'noch':
467}, {'<me>': 473}, {'an': 459}, {'<me>': 475}, {'von': 476}, {'...': 477}, {'<me>': 309}, {'<they>': 479}, {'<me>':
0, '<them>': 52}, {'...': 477, 'von': 481}, {'<them>': 0, 'dringend': 0, 'noch': 0, 'unbedingt': 0}, {'dringend': 0,
'noch': 0, 'unbedingt': 0}, {'ich': 483, 'wir': 484}, {'ausstaendig': 467, 'ausstandig': 467, 'ausstehend': 467,
'pendent': 467}, {'ich': 459, 'wir': 459}, {'<they>': 245, 'ich': 459, 'wir': 459}, {'aus': 467}, {'aus': 467, 'noch':
489}, {'<give1>': 461, '<give3>': 463, '<have>': 465, '<will3>': 466, 'ausstaendig': 467, 'ausstandig': 467,
'ausstehend': 467, 'bekommt': 468, 'bin': 472, 'fehlen': 474, 'fehlt': 474, 'gehen': 478, 'geht': 478, 'ist': 480,
'kommen': 482, 'kommt': 482, 'kriegt': 468, 'muessen': 485, 'muss': 485, 'mussen': 485, 'noch': 486, 'pendent': 467,
'schuld': 487, 'schulde': 487, 'schulden': 488, 'schuldet': 466, 'sind': 480, 'stehen': 490, 'steht': 490}, {'': (5,
'mine'), '<det>': 0}, {'bis': 0, 'ich': 492, 'noch': 0, 'spaetestens': 0, 'spatestens': 0, 'wir': 492}, {'<det>': 52},
{'<they>': 494}, {'nach': 0, 'vorbei': 0, 'weiter': 0, 'zuruck': 0, 'zurueck': 0}, {'...': 496, '<them>': 0, 'das':
459, 'den': 459, 'die': 459, 'es': 459, 'ihn': 459, 's': 459, 'sie': 459}, {'<them>': 0, 'das': 459, 'den': 459,
'die': 459, 'es': 459, 'ihn': 459, 's': 459, 'sie': 459}, {'<them>': 0, 'das': 459, 'es': 459, 'ich': 497, 's': 459,
'wir': 498}, {'': (6, 'theirs'), '<they>': 52}, {'<me>': 500}, {'<me>': 500, 'das': 501, 'den': 501, 'die': 501, 'es':
501, 's': 501}, {'<me>': 500, '<they>': 502, 'das': 501, 'den': 501, 'der': 502, 'die': 502, 'es': 501, 's': 501},
{'<me>': 263, '<they>': 264}, {'mich': 0}, {'ich': 505, 'mich': 0}, {'zuruck': 0, 'zurueck': 0}, {'': (5, 'mine'),
'bei': 459}, {'mich': 508}, {'<them>': 507, 'ich': 509, 'mich': 508, 'zuruck': 0, 'zurueck': 0}, {'': (6, 'theirs'),
'bei': 245}, {'': (6, 'theirs'), '<they>': 511, 'bei': 245}, {'<they>': 251, 'sich': 512}, {'...': 247, '<they>': 267,
'mich': 266, 'mir': 266, 'sich': 512, 'uns': 266}, {'<them>': 507, 'zuruck': 0, 'zurueck': 0}, {'...': 247, '<me>':
263, 'mich': 248, 'mir': 248, 'uns': 248, 'zuruck': 52, 'zurueck': 52}, {'...': 247, '<me>': 263, '<they>': 516,
'mich': 248, 'mir': 248, 'uns': 248, 'zuruck': 52, 'zurueck': 52}, {'D': 0}, {'mir': 518}, {'...': 491, '<deed1>':
493, '<deed3>': 495, '<give1>': 499, '<give3>': 503, 'antwortet': 250, 'connected': 245, 'connectet': 245,
'erkundigt': 252, 'geben': 255, 'gibt': 259, 'hoert': 262, 'holen': 264, 'holt': 504, 'hort': 262, 'intro': 245,
'introduced': 245, 'introed': 245, 'introt': 245, 'kuemmer': 506, 'kuemmere': 506, 'kuemmre': 506, 'kummer': 506,
'kummere': 506, 'kummre': 506, 'leitet': 265, 'mailt': 250, 'meld': 510, 'melde': 510, 'melden': 513, 'meldet': 514,
'ruehren': 252, 'ruehrt': 513, 'ruf': 515, 'rufe': 515, 'rufen': 264, 'ruft': 517, 'ruhren': 252, 'ruhrt': 513,
'sagen': 255, 'sagt': 255, 'schickt': 265, 'schreib': 515, 'schreibe': 515, 'schreibt': 250, 'stellen': 272, 'stellt':
272, 'uberleg': 519, 'uberlege': 519, 'ueberleg': 519, 'ueberlege': 519}, {'D': 29, 'fuer': 30, 'fur': 30}, {'': (2,
'plan'), 'D': 29, 'fuer': 30, 'fur': 30}, {'mir': 103}, {'mich': 103}, {'^': 0, 'bei': 523, 'fuer': 524, 'fur': 524,
'mein': 103, 'meine': 103, 'von': 523}, {'item': 525, 'items': 525}, {'N': 101}, {'bei': 527, 'fuer': 527, 'fur': 527,
'von': 527}, {'': (23, 'gave:volunteering')}, {'bei': 529, 'beim': 529}, {'N': 100}, {'fuer': 531, 'fur': 531},
{'coach': 528, 'freiwillige': 530, 'freiwilliger': 530, 'mentor': 528, 'mentorin': 528, 'referenz': 532}, {'gehabt':
48, 'gesprochen': 48}, {'': (15, 'contact'), 'gehabt': 48, 'gesprochen': 48}, {'apparat': 534, 'tel': 535, 'telefon':
535}, {'': (15, 'contact'), 'gehabt': 48}, {'strippe': 537}, {'bekommen': 48}, {'strippe': 539}, {'<they>': 38},
{'taet': 541, 'tat': 541, 'tät': 541, 'wuerd': 541, 'wuerde': 541, 'wurd': 541, 'wurde': 541, 'würde': 541},
{'stelle': 542}, {'der': 538, 'die': 540, 'meiner': 543, 'unserer': 543, 'unsrer': 543}, {'i': 150}, {'geschickt': 48,
'geschrieben': 48, 'gesendet': 48, 'gschriebn': 48, 'hinterlassen': 48, 'rausgeschickt': 48, 'verschickt': 48}, {'N':
96}, {'...': 546, 'an': 547, 'geschickt': 48, 'geschrieben': 48, 'gesendet': 48, 'gschriebn': 48, 'hinterlassen': 48,
'rausgeschickt': 48, 'verschickt': 48}, {'...': 546, 'geschickt': 48, 'geschrieben': 48, 'gesendet': 48, 'gschriebn':
48, 'hinterlassen': 48, 'rausgeschickt': 48, 'verschickt': 48}, {'N': 96, 'bei': 547}, {'...': 27, 'an': 48, 'bei':
48, 'v': 48, 'verpasst': 14, 'von': 48}, {'bekommen': 48, 'erhalten': 48, 'gekriegt': 48, 'von': 48}, {'': (15,
'contact'), 'nicht': 14}, {'mit': 48}, {'verlegt': 408, 'verschoben': 408}, {'verschoben': 408}, {'ab': 14,
'anrufbeantworter': 14, 'band': 14, 'combox': 14, 'mailbox': 14}, {'achterl': 48, 'bier': 48, 'bierchen': 48, 'drink':
48, 'glas': 48, 'runde': 48, 'schwatz': 48, 'spaziergang': 48, 'spritzer': 48, 'sprung': 48, 'wein': 48}, {'seite':
103}, {'': (1, 'moved'), 'auf': 408}, {'...': 555, 'D': 556, 'dem': 557, 'den': 557, 'der': 557, 'die': 557, 'ein':
558, 'einen': 558, 'meiner': 559, 'n': 558, 'nen': 558, 'verschoben': 560}, {'<me>': 103, '<them>': 72}, {'<them>':
72}, {'bei': 563}, {'bei': 562, 'jetzt': 564}, {'liegt': 565}, {'<me>': 274, 'N': 96, 'ich': 547, 'um': 276},
{'angefragt': 96, 'angeklopft': 96, 'bedankt': 98, 'nachgefasst': 96, 'nachgefragt': 96, 'nachgehakt': 96,
'vorgefuehlt': 96, 'vorgefuhlt': 96}, {'gearbeitet': 529, 'geholfen': 529, 'mitgeholfen': 529}, {'kreuz': 569},
{'caritas': 569, 'diakonie': 569, 'feuerwehr': 569, 'fluchtlingshilfe': 569, 'fluechtlingshilfe': 569, 'roten': 570,
'rotes': 570, 'tafel': 569}, {'<me>': 150, 'N': 568, 'dem': 571, 'den': 571, 'der': 571, 'die': 571}, {'<them>': 52},
{'von': 573}, {'...': 574}, {'': (6, 'theirs'), '...': 574}, {'^': 576, 'von': 563}, {'^': 52, 'von': 563}, {'^': 575,
'ich': 577, 'wir': 578}, {'ich': 578, 'wir': 578}, {'^': 280}, {'<they>': 581, '^': 280, 'von': 281}, {'N': 95}, {'':
(13, 'talk'), 'N': 95, 'ich': 583}, {'ist': 30}, {'...': 585}, {'bei': 48, 'ich': 29, 'vom': 48, 'von': 48}, {'ich':
29}, {'N': 98}, {'N': 98, 'an': 589, 'to': 589}, {'thanks': 590}, {'<gone>': 48, 'verabredet': 29}, {'mit': 103},
{'verabredet': 29}, {'': (2, 'plan'), '...': 594}, {'...': 592, '<them>': 215, 'bei': 29, 'dran': 593, 'mit': 595},
{'gekommen': 14}, {'dazu': 597, 'dazugekommen': 14, 'gefahren': 14, 'gegangen': 14, 'gekommen': 14, 'hingegangen':
14}, {'...': 598, 'dazu': 597, 'dazugekommen': 14, 'gefahren': 14, 'gegangen': 14, 'gekommen': 14, 'hingegangen': 14},
{'nicht': 599}, {'': (11, 'thinking')}, {'sicher': 601}, {'nicht': 602, 'un': 602}, {'': (15, 'contact'), '...': 594},
{'...': 598, 'dazu': 597, 'dazugekommen': 14, 'gefahren': 14, 'gegangen': 14, 'gekommen': 14, 'hingegangen': 14,
'sicher': 601}, {'<gone>': 48}, {'...': 606}, {'...': 592, '<them>': 215, 'dran': 593, 'ich': 596, 'leider': 600,
'mir': 603, 'mit': 604, 'nicht': 605, 'un': 602, 'wir': 607}, {'^': 467}, {'<them>': 609}, {'von': 610}, {'ich': 611,
'von': 610, 'wir': 611}, {'<them>': 467}, {'von': 613}, {'...': 614}, {'^': 615, 'von': 610}, {'^': 615, 'ich': 616,
'von': 610, 'wir': 616}, {'...': 546, 'an': 48, 'geschickt': 48, 'geschrieben': 48, 'gesendet': 48, 'gschriebn': 48,
'hinterlassen': 48, 'rausgeschickt': 48, 'verschickt': 48, 'von': 48}, {'mit': 0}, {'...': 619}, {'^': 620},
{'<them>': 621, '^': 620}, {'<them>': 621, '^': 620, 'ich': 622}, {'ist': 30, 'vergessen': 14}, {'abgemacht': 29,
'angesetzt': 29, 'ausgemacht': 29, 'bestaetigt': 29, 'bestatigt': 29, 'fix': 29, 'fixiert': 29, 'gebucht': 29,
'geplant': 29, 'steht': 29, 'vereinbart': 29, 'zugesagt': 29}, {'...': 624, 'abgemacht': 29, 'angesetzt': 29,
'ausgemacht': 29, 'bestaetigt': 29, 'bestatigt': 29, 'fix': 29, 'fixiert': 29, 'gebucht': 29, 'geplant': 29, 'ist':
625, 'steht': 29, 'vereinbart': 29, 'zugesagt': 29}, {'fuer': 527, 'fur': 527}, {'N': 106}, {'<and>': 628, 'an': 628,
'bei': 628, 'mit': 628, 'to': 628, 'with': 628, 'x': 628, 'zu': 628}, {'N': 629}, {'': (15, 'contact'), 'N': 629},
{'er': 152, 'es': 152, 'ihr': 152, 'ihre': 152, 'sein': 152, 'seine': 152, 'sie': 152}, {'D': 408}, {'N': 98, 'an':
589}, {'N': 98, 'dem': 589, 'den': 589, 'der': 589, 'die': 589, 'liebe': 589, 'lieber': 589}, {'N': 98, 'an': 635,
'dem': 589, 'den': 589, 'der': 589, 'die': 589, 'liebe': 589, 'lieber': 589, 'nochmal': 634}, {'': (12, 'task')},
{'denken': 637}, {'vergessen': 103}, {'nicht': 639}, {'ich': 640, 'nicht': 639}, {'braucht': 152, 'hat': 152, 'ist':
152, 'muss': 152, 'soll': 152, 'war': 152, 'will': 152}, {'<rel>': 642}, {'steht': 29}, {'N': 97}, {'fur': 645},
{'fuer': 645}, {'gedruckt': 646, 'gedrueckt': 647}, {'N': 178}, {'fuer': 649, 'fur': 649, 'von': 649}, {'review':
650}, {'an': 601, 'druber': 601, 'drueber': 601}, {'daran': 637, 'dran': 637, 'grad': 652}, {'an': 601, 'daruber':
601, 'darueber': 601, 'uber': 601, 'ueber': 601}, {'an': 601, 'daruber': 601, 'darueber': 601, 'gerade': 654, 'uber':
601, 'ueber': 601}, {'<give3>': 246}, {'sich': 335}, {'fuer': 601, 'fur': 601}, {'<rel>': 642, '<will3>': 114, '^':
656, 'bald': 152, 'ball': 566, 'braucht': 152, 'fliegt': 152, 'geht': 152, 'gerade': 152, 'haengt': 152, 'hangt': 152,
'hat': 152, 'hatte': 152, 'heuer': 152, 'hing': 152, 'im': 152, 'in': 152, 'ist': 152, 'jetzt': 152, 'lag': 152,
'liegt': 152, 'macht': 152, 'mochte': 657, 'moechte': 657, 'muss': 339, 'möchte': 657, 'noch': 152, 'nun': 152,
'richtige': 658, 'steckt': 152, 'steht': 152, 'sucht': 152, 'war': 152, 'werden': 657, 'will': 339, 'wird': 339,
'wollen': 657, 'wollte': 657, 'zieht': 152}, {'haben': 152, 'kennen': 152, 'sind': 152, 'wollen': 152}, {'<rel>': 642,
'<will3>': 114, '^': 656, 'bald': 152, 'beiden': 660, 'braucht': 152, 'geht': 152, 'gerade': 152, 'haben': 152,
'haengt': 152, 'hangt': 152, 'hat': 152, 'hatte': 152, 'heuer': 152, 'hing': 152, 'im': 152, 'in': 152, 'ist': 152,
'jetzt': 152, 'kennen': 152, 'macht': 152, 'mochte': 657, 'moechte': 657, 'muss': 339, 'möchte': 657, 'noch': 152,
'nun': 152, 'richtige': 658, 'sind': 152, 'sucht': 152, 'war': 152, 'werden': 657, 'will': 339, 'wird': 339, 'wollen':
657, 'wollte': 657, 'zieht': 152, 'zwei': 660}, {'denken': 637, 'gehabt': 48}, {'...': 546, 'an': 48, 'geschickt': 48,
'geschrieben': 48, 'gesendet': 48, 'gschriebn': 48, 'hinterlassen': 48, 'rausgeschickt': 48, 'v': 48, 'verschickt':
48, 'vom': 48, 'von': 48}, {'mail': 663}, {'': (23, 'gave:volunteering'), 'bei': 529, 'beim': 529, 'fuer': 529, 'fur':
529, 'im': 529, 'in': 529}, {'ausgeholfen': 529, 'beraten': 529, 'betreut': 529, 'engagiert': 529, 'gearbeitet': 529,
'geholfen': 529, 'gekocht': 529, 'mitgearbeitet': 529, 'mitgeholfen': 529, 'taetig': 529, 'tatig': 529,
'unterrichtet': 529}, {'...': 666}, {'ausgeholfen': 529, 'beraten': 529, 'betreut': 529, 'engagiert': 529,
'gearbeitet': 529, 'geholfen': 529, 'gekocht': 529, 'mitgearbeitet': 529, 'mitgeholfen': 529, 'taetig': 529,
'unterrichtet': 529}, {'...': 668}, {'ausgeholfen': 529, 'beraten': 529, 'betreut': 529, 'engagiert': 529,
'gearbeitet': 529, 'geholfen': 529, 'gekocht': 529, 'mitgearbeitet': 529, 'mitgeholfen': 529, 'tatig': 529,
'unterrichtet': 529}, {'...': 670}, {'an': 667, 'ausgeholfen': 529, 'bei': 667, 'beim': 667, 'beraten': 529,
'betreut': 529, 'fuer': 669, 'fur': 671, 'gearbeitet': 529, 'geholfen': 529, 'gekocht': 529, 'im': 667, 'in': 667,
'mitgeholfen': 529, 'unterrichtet': 529}, {'': (23, 'gave:volunteering'), '...': 672}, {'er': 14, 'ich': 14, 'sie':
14}, {'termin': 14, 'treffen': 14, 'verabredet': 14, 'wollte': 674}, {'bekannt': 107, 'vernetzt': 106, 'vorgestellt':
106}, {'von': 152}, {'': (15, 'contact'), 'am': 29, 'fuer': 29, 'fur': 29, 'zum': 29}, {'...': 546, 'an': 48,
'bekommen': 48, 'erhalten': 48, 'gekriegt': 48, 'geschickt': 48, 'geschrieben': 48, 'gesendet': 48, 'gschriebn': 48,
'hinterlassen': 48, 'rausgeschickt': 48, 'v': 48, 'verschickt': 48, 'vom': 48, 'von': 48}, {'abgegeben': 100,
'geschrieben': 100, 'verfasst': 100}, {'N': 680}, {'fuer': 681, 'fur': 681}, {'D': 52}, {'...': 683}, {'^': 684},
{'<deed3>': 685}, {'': (12, 'task'), 'an': 637, 'daran': 637}, {'mich': 687}, {'': (12, 'task'), '...': 546,
'geschickt': 48, 'geschrieben': 48, 'gesendet': 48, 'gschriebn': 48, 'hinterlassen': 48, 'rausgeschickt': 48,
'verschickt': 48}, {'nicht': 14}, {'^': 467, 'von': 610}, {'^': 467, 'ich': 691, 'von': 610, 'wir': 691}, {'um': 152},
{'geht': 693, 'ging': 693}, {'...': 585, 'abgemacht': 29, 'angesetzt': 29, 'ausgemacht': 29, 'bestaetigt': 29,
'bestatigt': 29, 'fix': 29, 'fixiert': 29, 'gebucht': 29, 'geplant': 29, 'ist': 625, 'steht': 29, 'vereinbart': 29,
'wir': 29, 'zugesagt': 29}, {'gehoert': 14, 'gehort': 14, 'gesehen': 14, 'gesprochen': 14}, {'gehoert': 14, 'gehort':
14, 'gesehen': 14, 'gesprochen': 14, 'mehr': 696}, {'nicht': 697}, {'wasser': 14}, {'ein': 601}, {'aus': 14, 'flach':
14, 'ins': 699, 'leider': 35, 'mir': 700}, {'statt': 14}, {'': (13, 'talk'), 'nicht': 702}, {'gegeben': 178,
'geschickt': 178}, {'...': 704, 'N': 178}, {'...': 704}, {'mir': 706}, {'an': 705, 'auf': 706, 'fuer': 705, 'fur':
705, 'von': 707, 'zu': 706, 'zum': 706, 'zur': 706}, {'^': 467, 'noch': 691, 'von': 610}, {'<me>': 709},
{'geburtstag': 152, 'hochzeitstag': 152, 'namenstag': 152}, {'...': 711, 'geburtstag': 152, 'hochzeitstag': 152,
'namenstag': 152}, {'N': 712}, {'aus': 14, 'flach': 14, 'ins': 699, 'leider': 35}, {'aus': 14, 'leider': 35}, {'':
(13, 'talk'), 'nicht': 702, 'statt': 29}, {'am': 29, 'fuer': 29, 'fur': 29}, {'up': 637}, {'N': 43}, {'mich': 601},
{'an': 547, 'mich': 601}, {'N': 96, 'ich': 547}, {'gearbeitet': 529, 'geholfen': 529, 'mitgeholfen': 529,
'unterrichtet': 529}, {'...': 723}, {'bei': 724, 'beim': 724, 'fuer': 724, 'fur': 724, 'im': 724, 'in': 724}, {'auf':
29}, {'mich': 726}, {'caritas': 569, 'diakonie': 569, 'feuerwehr': 569, 'fluechtlingshilfe': 569, 'roten': 570,
'rotes': 570, 'tafel': 569}, {'dem': 728, 'den': 728, 'der': 728, 'die': 728, 'ein': 558, 'einen': 558, 'n': 558,
'nen': 558}, {'caritas': 569, 'diakonie': 569, 'feuerwehr': 569, 'fluchtlingshilfe': 569, 'roten': 570, 'rotes': 570,
'tafel': 569}, {'dem': 730, 'den': 730, 'der': 730, 'die': 730, 'ein': 558, 'einen': 558, 'n': 558, 'nen': 558},
{'verbaselt': 14, 'verbummelt': 14, 'verpennt': 14, 'verplant': 14, 'verschlafen': 14, 'verschwitzt': 14}, {'N': 152},
{'...': 27, 'v': 733, 'von': 733}, {'dass': 152}, {'dran': 14, 'ran': 14}, {'nicht': 35}, {'ihm': 152, 'ihnen': 152,
'ihr': 152, 'nicht': 736, 'sich': 737}, {'bringe': 103, 'geb': 103, 'gebe': 103, 'liefere': 103, 'mache': 103, 'meld':
103, 'melde': 103, 'schick': 103, 'schicke': 103}, {'ich': 739}, {'dass': 740, 'ich': 739}, {'auf': 408}, {'von':
601}, {'mich': 14}, {'mit': 48, 'nicht': 736, 'sich': 737, 'um': 152}, {'verbaselt': 14, 'verbummelt': 14,
'vergessen': 14, 'verpennt': 14, 'verplant': 14, 'verschlafen': 14, 'verschwitzt': 14}, {'besprechung': 30, 'call':
30, 'date': 30, 'essen': 30, 'gesprach': 30, 'gespraech': 30, 'kaffee': 30, 'lunch': 30, 'meeting': 30, 'termin': 30,
'treffen': 30}, {'geschafft': 14}, {'nicht': 748}, {'besprechung': 30, 'call': 30, 'date': 30, 'ein': 747, 'eine':
747, 'einen': 747, 'essen': 30, 'gesprach': 30, 'gespraech': 30, 'kaffee': 30, 'lunch': 30, 'meeting': 30, 'n': 747,
'ne': 747, 'nen': 747, 'termin': 30, 'treffen': 30}, {'abgesagt': 14}, {'abgesagt': 14, 'kurzfristig': 751, 'spontan':
751, 'wieder': 751}, {'abgesagt': 14, 'besprechung': 30, 'call': 30, 'date': 30, 'ein': 747, 'eine': 747, 'einen':
747, 'es': 749, 'essen': 30, 'gehoert': 152, 'gehort': 152, 'gesprach': 30, 'gespraech': 30, 'ich': 750, 'kaffee': 30,
'kurzfristig': 751, 'lunch': 30, 'meeting': 30, 'mir': 752, 'n': 747, 'ne': 747, 'nen': 747, 'spontan': 751, 'termin':
30, 'treffen': 30, 'uns': 752, 'wieder': 751, 'wir': 750}, {'abgesagt': 14, 'besprechung': 30, 'call': 30, 'date': 30,
'ein': 747, 'eine': 747, 'einen': 747, 'essen': 30, 'gehoert': 152, 'gehort': 152, 'gesprach': 30, 'gespraech': 30,
'ich': 750, 'kaffee': 30, 'kurzfristig': 751, 'lunch': 30, 'meeting': 30, 'mir': 752, 'n': 747, 'ne': 747, 'nen': 747,
'spontan': 751, 'termin': 30, 'treffen': 30, 'uns': 752, 'wieder': 751, 'wir': 750}, {'haengen': 153, 'haengenlassen':
14, 'hangen': 153, 'hangenlassen': 14, 'sitzen': 154, 'sitzengelassen': 14, 'vergessen': 14, 'verpasst': 14,
'versetzt': 14}, {'abgesagt': 14, 'kurzfristig': 751, 'spontan': 751, 'verabredet': 29, 'wieder': 751}, {'': (14,
'together'), 'besprechung': 30, 'call': 30, 'date': 30, 'ein': 747, 'eine': 747, 'einen': 747, 'essen': 30,
'gesprach': 30, 'gespraech': 30, 'kaffee': 30, 'lunch': 30, 'meeting': 30, 'n': 747, 'ne': 747, 'nen': 747, 'termin':
30, 'treffen': 30}, {'<me>': 755, 'abgesagt': 14, 'besprechung': 30, 'call': 30, 'date': 30, 'ein': 747, 'eine': 747,
'einen': 747, 'essen': 30, 'gesprach': 30, 'gespraech': 30, 'ich': 750, 'kaffee': 30, 'kurzfristig': 751, 'lunch': 30,
'meeting': 30, 'mir': 752, 'n': 747, 'ne': 747, 'nen': 747, 'spontan': 751, 'termin': 30, 'treffen': 30, 'uns': 756,
'wieder': 751, 'wir': 757}, {'anrufen': 14, 'besuchen': 14, 'essen': 14, 'gehen': 14, 'mailen': 14, 'muessen': 14,
'schreiben': 14, 'sehen': 14, 'sollen': 14, 'sprechen': 14, 'treffen': 14, 'vorbeischauen': 14, 'wollen': 14,
'zurueckrufen': 14}, {'lust': 601}, {'eigentlich': 14}, {'...': 759, 'eigentlich': 14, 'gern': 601, 'gerne': 760,
'ich': 761}, {'...': 759}, {'berichtet': 152, 'erzaehlt': 152, 'erzahlt': 152, 'gebeichtet': 152, 'gefluestert': 152,
'geflustert': 152, 'gesagt': 152, 'geschrieben': 152, 'gesteckt': 152, 'haengen': 153, 'haengenlassen': 14, 'hangen':
153, 'hangenlassen': 14, 'sitzen': 154, 'sitzengelassen': 14, 'vergessen': 14, 'verpasst': 14, 'verraten': 152,
'versetzt': 14}, {'geghostet': 14, 'vertroestet': 14, 'vertrostet': 14}, {'geklappt': 14}, {'abgehoben': 14,
'geantwortet': 14, 'geklappt': 14, 'hingehauen': 14, 'reagiert': 14, 'zuruckgerufen': 14, 'zuruckgeschrieben': 14,
'zurueckgerufen': 14, 'zurueckgeschrieben': 14}, {'gemeldet': 14}, {'gemeldet': 14, 'mehr': 768}, {'nicht': 769},
{'<me>': 764, 'N': 712, 'abgesagt': 14, 'angedeutet': 152, 'berichtet': 152, 'erzaehlt': 152, 'erzahlt': 152,
'gemeint': 152, 'gesagt': 152, 'kurzfristig': 751, 'mich': 765, 'mir': 752, 'ned': 766, 'nicht': 767, 'sich': 770,
'spontan': 751, 'uns': 752, 'verraten': 152, 'vor': 152, 'wieder': 751}, {'anrufen': 14, 'besuchen': 14, 'essen': 14,
'gehen': 14, 'mailen': 14, 'mussen': 14, 'schreiben': 14, 'sehen': 14, 'sollen': 14, 'sprechen': 14, 'treffen': 14,
'vorbeischauen': 14, 'wollen': 14, 'zuruckrufen': 14}, {'': (15, 'contact'), 'eigentlich': 14, 'ein': 48, 'eine': 48,
'einen': 48, 'n': 48, 'ne': 48, 'nen': 48}, {'': (15, 'contact'), '...': 772, 'abgesagt': 14, 'eigentlich': 14, 'ein':
48, 'eine': 48, 'einen': 48, 'gern': 601, 'gerne': 760, 'ich': 773, 'kurzfristig': 751, 'mir': 752, 'n': 48, 'ne': 48,
'nen': 48, 'spontan': 751, 'uns': 752, 'wieder': 751}, {'': (15, 'contact'), '...': 772, 'wir': 48}, {'to': 103},
{'introducing': 72, 'sending': 72}, {'ll': 72, 's': 777, 'will': 72}, {'ab': 14}, {'nicht': 779}, {'dank': 634},
{'mich': 29}, {'...': 772, 'eigentlich': 14, 'gern': 601, 'gerne': 760, 'ich': 761}, {'...': 772}, {'<them>': 103},
{'<them>': 103, '^': 0}, {'ll': 103, 'owe': 785, 'promised': 786, 'will': 103}, {'N': 33}, {'<vowed>': 105, '^': 113,
'darum': 115, 'drum': 115, 'ersucht': 114, 'gebeten': 114, 'gesagt': 117, 'geschrieben': 117, 'gsagt': 117,
'gschriebn': 117, 'um': 123}, {'<vowed>': 105, '^': 113, 'darum': 115, 'drum': 115, 'ersucht': 114, 'gebeten': 114,
'um': 123}, {'...': 94, '<them>': 790, '<vowed>': 105, '^': 113}, {'angeboten': 103, 'bereit': 145, 'bereiterklaert':
103, 'bereiterklart': 103, 'verpflichtet': 103}, {'...': 94, '<them>': 789, '<vowed>': 105, '^': 113, 'es': 135,
'gesagt': 117, 'geschrieben': 117, 'gsagt': 117, 'gschriebn': 117, 'ich': 791, 'leider': 134, 'mich': 792, 'nicht':
133, 'wir': 791}, {'fall': 38}, {'jeden': 794}, {'<them>': 103, 'auf': 795, 'besser': 38, 'dringend': 38, 'endlich':
38, 'laut': 168, 'lieber': 38, 'niemals': 38, 'unbedingt': 38}, {'<them>': 507, 'mich': 508, 'zuruck': 0, 'zurueck':
0}, {'<deed1>': 492, '<give1>': 498, 'kuemmer': 506, 'kuemmere': 506, 'kuemmre': 506, 'kummer': 506, 'kummere': 506,
'kummre': 506, 'meld': 797, 'melde': 797, 'ruf': 515, 'rufe': 515, 'schreib': 515, 'schreibe': 515, 'uberleg': 519,
'uberlege': 519, 'ueberleg': 519, 'ueberlege': 519}, {'^': 575}, {'...': 606, '<them>': 215, 'dran': 593}, {'...':
606, '<them>': 215, 'D': 402, 'dran': 593, 'ich': 800, 'leider': 600, 'nicht': 599, 'wir': 607}, {'an': 601, 'daran':
601, 'daruber': 601, 'darueber': 601, 'uber': 601, 'ueber': 601}, {'D': 402}, {'<them>': 103, 'gern': 601}, {'hoeren':
601, 'sehen': 601, 'treffen': 601, 'verabreden': 601, 'wiedersehen': 601, 'zusammensetzen': 601,
'zusammentelefonieren': 601}, {'...': 805, 'hoeren': 601, 'sehen': 601, 'treffen': 601, 'verabreden': 601,
'wiedersehen': 601, 'zusammensetzen': 601, 'zusammentelefonieren': 601}, {'mich': 806, 'uns': 806}, {'<them>': 103,
'^': 0, 'ich': 807, 'mich': 806, 'uns': 806, 'wir': 807}, {'ich': 807, 'mich': 806, 'uns': 806, 'wir': 807},
{'hoeren': 601, 'horen': 601, 'sehen': 601, 'treffen': 601, 'verabreden': 601, 'wiedersehen': 601, 'zusammensetzen':
601, 'zusammentelefonieren': 601}, {'...': 810, 'hoeren': 601, 'horen': 601, 'sehen': 601, 'treffen': 601,
'verabreden': 601, 'wiedersehen': 601, 'zusammensetzen': 601, 'zusammentelefonieren': 601}, {'mich': 811, 'uns': 811},
{'<them>': 103, '^': 0, 'ich': 812, 'mich': 811, 'uns': 811, 'wir': 812}, {'horen': 601, 'sehen': 601, 'treffen': 601,
'verabreden': 601, 'wiedersehen': 601, 'zusammensetzen': 601, 'zusammentelefonieren': 601}, {'...': 814, 'horen': 601,
'sehen': 601, 'treffen': 601, 'verabreden': 601, 'wiedersehen': 601, 'zusammensetzen': 601, 'zusammentelefonieren':
601}, {'mich': 815, 'uns': 815}, {'<them>': 103, '^': 0, 'ich': 816, 'mich': 815, 'uns': 815, 'wir': 816}, {'ich':
816, 'mich': 815, 'uns': 815, 'wir': 816}, {'...': 606, 'ich': 607, 'wir': 607}, {'<them>': 103, '^': 0, 'ich': 786,
'wir': 785}, {'<them>': 103, 'ich': 785, 'wir': 785}, {'...': 606, 'D': 402, 'ich': 607, 'leider': 600, 'nicht': 599,
'wir': 607}, {'<them>': 63, '^': 37}, {'<them>': 63, 'ich': 812, 'mich': 811, 'uns': 811, 'wir': 812}, {'ich': 812,
'mich': 811, 'uns': 811, 'wir': 812}, {'vor': 601}, {'mir': 826}, {'...': 518}, {'^': 828}, {'mir': 829}, {'': (11,
'thinking'), 'mir': 829}, {'^': 0, 'ich': 103}, {'^': 0, 'dass': 832, 'ich': 103}, {'<them>': 833, '^': 0, 'dass':
832, 'ich': 103}, {'<them>': 833, '^': 0, 'dass': 832, 'ich': 834}, {'auf': 609}, {'noch': 836}, {'auf': 609, 'immer':
837, 'jetzt': 836, 'weiterhin': 836}, {'auf': 609, 'ich': 838, 'immer': 837, 'jetzt': 836, 'weiterhin': 836, 'wir':
838}, {'...': 836}, {'auf': 609, 'immer': 837, 'jetzt': 836, 'seit': 840, 'weiterhin': 836}, {'auf': 609, 'ich': 841,
'immer': 837, 'jetzt': 836, 'seit': 840, 'weiterhin': 836, 'wir': 841}, {'^': 0, 'bei': 785}, {'<them>': 103, 'mich':
843}, {'': (2, 'plan'), '<them>': 103, 'mich': 843}, {'<and>': 788, '<have>': 793, '<should>': 796, '^': 798,
'bekomm': 799, 'bekomme': 799, 'besuche': 29, 'bin': 801, 'braeuchte': 612, 'brauch': 617, 'brauche': 617, 'brauchen':
617, 'brauchte': 612, 'bring': 623, 'bringe': 623, 'bräuchte': 612, 'darf': 641, 'denke': 802, 'erwarte': 692,
'erwarten': 692, 'fahr': 803, 'fahre': 803, 'frag': 720, 'frage': 720, 'geh': 803, 'gehe': 803, 'gruble': 601,
'grueble': 601, 'krieg': 799, 'kriege': 799, 'mochte': 804, 'mochten': 785, 'moechte': 804, 'moechten': 785, 'muass':
786, 'mues': 786, 'muessen': 808, 'muesste': 809, 'muessten': 809, 'muss': 813, 'mussen': 817, 'musste': 818,
'mussten': 818, 'möchte': 804, 'müsste': 818, 'müssten': 818, 'nehm': 623, 'nehme': 623, 'samma': 819, 'schuld': 820,
'schulde': 820, 'schulden': 821, 'sind': 822, 'soll': 823, 'solle': 38, 'sollen': 824, 'sollte': 825, 'sollten': 825,
'stelle': 827, 'treff': 29, 'treffe': 29, 'uberleg': 830, 'uberlege': 831, 'ubernehme': 103, 'ueberleg': 830,
'ueberlege': 831, 'uebernehme': 103, 'und': 150, 'vermisse': 601, 'versprach': 835, 'versprech': 835, 'verspreche':
835, 'war': 819, 'waren': 819, 'wart': 839, 'warte': 842, 'warten': 842, 'werd': 844, 'werde': 845, 'werden': 785,
'will': 785, 'wollen': 785, 'wuenschte': 601, 'wunschte': 601}, {'geht': 152}, {'<rel>': 642, 'bruder': 152, 'chef':
152, 'flieger': 152, 'flug': 152, 'freund': 152, 'geht': 152, 'hund': 152, 'kind': 152, 'mann': 152, 'sohn': 152,
'team': 152, 'vater': 152, 'zug': 152}, {'<rel>': 642, 'chefin': 152, 'firma': 152, 'freundin': 152, 'kinder': 152,
'kollegin': 152, 'mutter': 152, 'schwester': 152, 'tochter': 152}, {'ich': 38, 'wir': 38}, {'<should>': 850}, {'nach':
851}, {'meinung': 852}, {'gelaufen': 48}, {'arme': 854}, {'die': 855}, {'N': 95, 'ich': 583}, {'gefallen': 14},
{'wasser': 858}, {'<and>': 628, 'N': 106, 'an': 628, 'bei': 628, 'mit': 628, 'to': 628, 'with': 628, 'x': 628, 'zu':
628}, {'<and>': 628, 'N': 106, 'an': 628, 'bei': 628, 'mit': 628, 'zu': 628}, {'N': 861}, {'N': 106, 'fuer': 628,
'fur': 628, 'zwischen': 628}, {'<and>': 628, 'N': 106, 'an': 628, 'bei': 628, 'mit': 628, 'x': 628, 'zu': 628}, {'N':
864, 'fuer': 862, 'fur': 862, 'von': 862, 'zwischen': 862}, {'N': 860, 'fuer': 862, 'fur': 862, 'gemacht': 863,
'geschickt': 863, 'mail': 865, 'rausgeschickt': 863, 'von': 862, 'zwischen': 862}, {'<and>': 628, 'to': 628}, {'N':
867}, {'gemacht': 863, 'geschickt': 863, 'rausgeschickt': 863}, {'angesetzt': 29, 'ausgemacht': 29, 'eingetragen': 29,
'fixiert': 29, 'gebucht': 29, 'geplant': 29, 'vereinbart': 29}, {'<me>': 311}, {'erreichen': 14}, {'aufgetaucht': 14,
'erschienen': 14, 'gekommen': 14, 'zu': 872}, {'...': 870, '<they>': 871, 'abgemacht': 29, 'angesetzt': 29,
'aufgetaucht': 48, 'ausgefallen': 14, 'ausgemacht': 29, 'dazugekommen': 48, 'dazugestossen': 48, 'eingeplant': 29,
'eingetragen': 29, 'entfallen': 14, 'festgelegt': 29, 'fixiert': 29, 'fuer': 30, 'fur': 30, 'gebucht': 29, 'gekommen':
48, 'geplant': 29, 'mitgekommen': 48, 'nicht': 873, 'reserviert': 29, 'terminiert': 29, 'vereinbart': 29,
'verschoben': 560, 'vorbeigefahren': 48, 'vorbeigekommen': 48}, {'am': 408}, {'gewesen': 48}, {'...': 585,
'abgemacht': 29, 'angesetzt': 29, 'ausgemacht': 29, 'bestaetigt': 29, 'bestatigt': 29, 'fix': 29, 'fixiert': 29,
'gebucht': 29, 'geplant': 29, 'ist': 625, 'steht': 29, 'vereinbart': 29, 'zugesagt': 29}, {'': (0, 'missed'), 'dazu':
14, 'zustande': 14}, {'mir': 48, 'uns': 48}, {'aufgetaucht': 48, 'dazugekommen': 48, 'dazugestossen': 48, 'doch': 690,
'einfach': 690, 'gekommen': 48, 'mitgekommen': 48, 'nicht': 878, 'vorbei': 48, 'vorbeigefahren': 48, 'vorbeigekommen':
48, 'zu': 879}, {'mit': 14}, {'anruf': 881, 'call': 881, 'gesprach': 881, 'gespraech': 881, 'kaffee': 881, 'kontakt':
881, 'meeting': 881, 'telefonat': 881, 'termin': 881, 'treffen': 881}, {'fixe': 881}, {'<appointment>': 14, 'anruf':
881, 'call': 881, 'en': 882, 'essen': 881, 'gesprach': 881, 'gespraech': 881, 'jour': 883, 'kaffee': 881, 'kontakt':
881, 'lebenszeichen': 14, 'lunch': 881, 'meeting': 881, 'telefonat': 881, 'termin': 881, 'treffen': 881}, {'': (0,
'missed'), 'bekommen': 14, 'erhalten': 14, 'von': 14}, {'bekommen': 14, 'erhalten': 14, 'von': 14}, {'fuer': 14,
'fur': 14, 'gehabt': 14}, {'<appointment>': 14, 'antwort': 885, 'gelegenheit': 14, 'mail': 886, 'nachricht': 886,
'reaktion': 885, 'ruckmeldung': 886, 'rueckmeldung': 886, 'zeit': 887}, {'<appointment>': 14, 'anruf': 881, 'call':
881, 'kaffee': 881, 'kontakt': 881, 'termin': 881}, {'da': 14}, {'gelernt': 48}, {'verpasst': 14}, {'man': 601},
{'mal': 601}, {'wir': 894}, {'dazu': 14}, {'nicht': 896}, {'zustande': 14}, {'<me>': 29, 'besuch': 29}, {'nicht': 898,
'vorbei': 29, 'zu': 899, 'zum': 29}, {'hergestellt': 106}, {'N': 901}, {'<and>': 902}, {'N': 903}, {'von': 904,
'zwischen': 904}, {'': (13, 'talk'), '<them>': 851}, {'gegeben': 100, 'geschickt': 100, 'weitergegeben': 100,
'weitergeleitet': 100}, {'N': 907}, {'an': 908}, {'getroffen': 14}, {'abgesagt': 14, 'nicht': 910, 'verpasst': 14},
{'mir': 48}, {'bei': 281, 'jetzt': 564, 'nun': 564}, {'sorgen': 601}, {'mir': 914}, {'bitte': 96, 'frage': 96},
{'der': 916}, {'mit': 917}, {'': (15, 'contact'), 'N': 918}, {'...': 546, 'an': 919, 'bekommen': 48, 'erhalten': 48,
'gekriegt': 48, 'geschickt': 48, 'geschrieben': 48, 'gesendet': 48, 'gschriebn': 48, 'hinterlassen': 48, 'ihm': 103,
'ihnen': 103, 'ihr': 103, 'rausgeschickt': 48, 'v': 48, 'verschickt': 48, 'vom': 48, 'von': 48}, {'<me>': 48, 'am':
48, 'auf': 48, 'aus': 48, 'dass': 48, 'mir': 48, 'ob': 48, 'per': 48, 'uns': 48, 'via': 48, 'wegen': 48}, {'melden':
601}, {'wieder': 922}, {'do': 103}, {'job': 103, 'part': 103, 'teil': 103, 'to': 924, 'todo': 103}, {'aufgabe': 103,
'hausaufgabe': 103, 'hausaufgaben': 103, 'todos': 103}, {'aus': 48, 'ned': 324, 'net': 324, 'nicht': 324}, {'sich':
927}, {'mit': 527}, {'': (19, 'gave:mentoring'), 'N': 101, 'fuer': 527, 'fur': 527, 'mit': 527}, {'N': 101, 'mit':
527}, {'einheit': 929, 'fuer': 527, 'fur': 527, 'gesprach': 929, 'gespraech': 929, 'mit': 527, 'session': 930,
'stunde': 931}, {'fuer': 527, 'fur': 527, 'mit': 527}, {'N': 98, 'an': 589, 'vielmal': 589}, {'geprobt': 178, 'geubt':
178, 'geuebt': 178}, {'pitch': 935}, {'...': 936}, {'tisch': 48}, {'^': 37, 'gegeben': 38}, {'weg': 939}, {'den':
940}, {'zusammen': 150}, {'<me>': 150, 'N': 937, 'am': 938, 'auf': 941, 'mir': 942}, {'': (14, 'together'), 'bekannt':
107, 'vernetzt': 106, 'vorgestellt': 106}, {'treffen': 29}, {'...': 945, '<them>': 103}, {'...': 945, '<me>': 72,
'<them>': 103, 'dass': 330, 'ich': 946, 'wir': 946}, {'ich': 786, 'ma': 786, 'wir': 786}, {'<them>': 103, 'bis': 103,
'dringend': 103, 'ich': 786, 'ma': 786, 'mich': 103, 'noch': 103, 'unbedingt': 103, 'uns': 103, 'wir': 786}, {'ma':
786}, {'<them>': 103, '^': 0, 'mich': 806, 'uns': 806}, {'...': 805, '^': 0, 'hoeren': 601, 'sehen': 601, 'treffen':
601, 'verabreden': 601, 'wiedersehen': 601, 'zusammensetzen': 601, 'zusammentelefonieren': 601}, {'<det>': 103,
'<them>': 103, 'bis': 103, 'dringend': 103, 'ich': 951, 'ma': 786, 'mich': 952, 'noch': 103, 'unbedingt': 103, 'uns':
952, 'wir': 951}, {'': (11, 'thinking'), 'wieder': 601}, {'mal': 954}, {'mal': 954, 'mich': 955}, {'ich': 956, 'mal':
954, 'mich': 955, 'wir': 956}, {'wieder': 601}, {'mal': 958, 'wieder': 601}, {'...': 805, 'hoeren': 601, 'mal': 954,
'sehen': 601, 'treffen': 601, 'verabreden': 601, 'wiedersehen': 601, 'zusammensetzen': 601, 'zusammentelefonieren':
601}, {'dringend': 959, 'mal': 954, 'mich': 960, 'uns': 806, 'wieder': 601}, {'mal': 954, 'mich': 960, 'uns': 806},
{'dringend': 959, 'ich': 961, 'mal': 954, 'mich': 960, 'uns': 806, 'wieder': 601, 'wir': 962}, {'ich': 962, 'mal':
954, 'mich': 960, 'uns': 806, 'wir': 962}, {'denken': 601}, {'...': 965}, {'an': 966}, {'<them>': 103, '^': 0, 'mich':
811, 'uns': 811}, {'absagen': 14}, {'...': 810, '^': 0, 'hoeren': 601, 'horen': 601, 'sehen': 601, 'treffen': 601,
'verabreden': 601, 'wiedersehen': 601, 'zusammensetzen': 601, 'zusammentelefonieren': 601}, {'<det>': 103, '<me>': 72,
'<them>': 103, 'absagen': 14, 'an': 966, 'ausfallen': 14, 'bis': 103, 'dringend': 103, 'gerade': 967, 'heute': 967,
'ich': 968, 'kurzfristig': 969, 'ma': 786, 'mich': 970, 'noch': 103, 'oft': 967, 'unbedingt': 103, 'uns': 970,
'wieder': 969, 'wir': 968}, {'<them>': 103, '^': 0, 'mich': 815, 'uns': 815}, {'...': 814, '^': 0, 'horen': 601,
'sehen': 601, 'treffen': 601, 'verabreden': 601, 'wiedersehen': 601, 'zusammensetzen': 601, 'zusammentelefonieren':
601}, {'<det>': 103, '<them>': 103, 'bis': 103, 'dringend': 103, 'ich': 972, 'ma': 786, 'mich': 973, 'noch': 103,
'unbedingt': 103, 'uns': 973, 'wir': 972}, {'...': 814, 'horen': 601, 'mal': 954, 'sehen': 601, 'treffen': 601,
'verabreden': 601, 'wiedersehen': 601, 'zusammensetzen': 601, 'zusammentelefonieren': 601}, {'dringend': 959, 'mal':
954, 'mich': 975, 'uns': 815, 'wieder': 601}, {'': (11, 'thinking'), 'absagen': 14}, {'mal': 954, 'mich': 975, 'uns':
815}, {'absagen': 14, 'an': 966, 'dringend': 959, 'gerade': 967, 'heute': 967, 'ich': 976, 'kurzfristig': 969, 'mal':
954, 'mich': 975, 'oft': 967, 'uns': 815, 'wieder': 977, 'wir': 978}, {'absagen': 14, 'ich': 978, 'kurzfristig': 969,
'mal': 954, 'mich': 975, 'uns': 815, 'wieder': 969, 'wir': 978}, {'dringend': 959, 'ich': 976, 'mal': 954, 'mich':
975, 'uns': 815, 'wieder': 601, 'wir': 978}, {'ich': 978, 'mal': 954, 'mich': 975, 'uns': 815, 'wir': 978},
{'meinung': 851}, {'ihrer': 983, 'seiner': 983}, {'uber': 601, 'ueber': 601}, {'': (15, 'contact'), 'N': 96, 'bei':
547}, {'...': 546, 'an': 48, 'bekommen': 48, 'erhalten': 48, 'gekriegt': 48, 'geschickt': 48, 'geschrieben': 48,
'gesendet': 48, 'gschriebn': 48, 'hinterlassen': 48, 'rausgeschickt': 48, 'v': 48, 'verschickt': 48, 'von': 48}, {'^':
0, 'bei': 523, 'fur': 524, 'mein': 103, 'meine': 103, 'von': 523}, {'schritte': 988}, {'schritt': 988, 'termin': 29},
{'^': 0, 'bei': 523, 'fuer': 524, 'mein': 103, 'meine': 103, 'von': 523}, {'schritte': 991}, {'schritt': 991,
'termin': 29}, {'v': 733, 'von': 733}, {'': (12, 'task'), '^': 0}, {'ausgegangen': 14, 'erreicht': 14, 'vergessen':
995}, {'erreicht': 14}, {'termin': 408}, {'step': 525}, {'erwischt': 14, 'geschafft': 14, 'gesehen': 14, 'gesprochen':
14, 'getroffen': 14, 'telefoniert': 14}, {'geredet': 14, 'gesprochen': 14, 'getroffen': 14, 'telefoniert': 14},
{'...': 1001}, {'gegangen': 14}, {'abgehoben': 14, 'angerufen': 14, 'angetroffen': 14, 'aufgetaucht': 14,
'ausgegangen': 14, 'besucht': 14, 'dazu': 597, 'dazugekommen': 14, 'drangegangen': 14, 'erreichbar': 14, 'erreicht':
14, 'erschienen': 14, 'erwischt': 14, 'geklappt': 14, 'gemeldet': 14, 'geschafft': 14, 'geschrieben': 14, 'gesehen':
14, 'gesprochen': 14, 'getroffen': 14, 'mehr': 1000, 'mit': 1002, 'ran': 1003, 'rangegangen': 14, 'stattgefunden': 14,
'telefoniert': 14, 'verfuegbar': 14, 'verfugbar': 14, 'vergessen': 995, 'zu': 872, 'zuruckgerufen': 14,
'zurueckgerufen': 14, 'zustande': 597}, {'gehoert': 14, 'gehort': 14}, {'...': 1005}, {'...': 1005, 'gehoert': 14,
'gehort': 14, 'von': 1006}, {'<appointment>': 14}, {'...': 1005, 'gehoert': 14, 'gehort': 14, 'mehr': 1007, 'mit':
1008, 'von': 1006}, {'gesehen': 14, 'gesprochen': 14, 'getroffen': 14}, {'abgehoben': 14}, {'gehoert': 14, 'gehort':
14, 'mehr': 1005, 'mit': 1008}, {'show': 14}, {'angerufen': 14, 'erreicht': 14, 'gemeldet': 14, 'gesprochen': 14,
'getroffen': 14, 'kennengelernt': 14, 'telefoniert': 14}, {'erledigen': 103, 'liefern': 103, 'schicken': 103},
{'nicht': 1014, 'nie': 14, 'offen': 611, 'zu': 1015}, {'erreicht': 14, 'vergesse': 637}, {'self': 637}, {'to': 1018},
{'': (12, 'task'), 'selbst': 637}, {'mich': 1020}, {'mich': 637}, {'an': 1021, 'fuer': 1022, 'fur': 1022}, {'mailbox':
14}, {'idee': 601}, {'gedanke': 601}, {'ein': 1026}, {'beide': 150, 'drei': 150, 'zwei': 150}, {'die': 1024, 'eine':
1025, 'mailbox': 14, 'so': 1027, 'wir': 1028}, {'wohl': 601}, {'': (13, 'talk'), '...': 1030}, {'punkte': 637},
{'punkt': 637}, {'ihm': 103, 'ihnen': 103, 'ihr': 103}, {'durchgegangen': 178, 'geprobt': 178, 'geubt': 178, 'geuebt':
178}, {'N': 1035}, {'mit': 1036, 'review': 650}, {'fuer': 649, 'fur': 649, 'mit': 649}, {'von': 48}, {'bono': 529},
{'bei': 649, 'fuer': 649}, {'bei': 649, 'fur': 649}, {'an': 589}, {'': (21, 'gave:referral'), 'gegeben': 100,
'geschrieben': 100}, {'N': 1044}, {'fuer': 1045, 'fur': 1045}, {'me': 637}, {'': (15, 'contact'), 'N': 178}, {'': (15,
'contact'), '...': 349}, {'...': 349, 'an': 48, 'mich': 1049}, {'an': 48, 'von': 48}, {'zuruck': 14, 'zurueck': 14},
{'mich': 350, 'nicht': 1052}, {'': (13, 'talk'), 'ab': 14, 'kurzfristig': 779, 'wieder': 779}, {'': (13, 'talk'), 'N':
95, 'ab': 14, 'ich': 583, 'kurzfristig': 779, 'wieder': 779}, {'': (13, 'talk'), 'i': 352, 'ich': 352, 'we': 352,
'wir': 352}, {'mir': 150}, {'': (15, 'contact'), 'wir': 150}, {'date': 29}, {'the': 1059}, {'vorbei': 48}, {'...':
742}, {'gehoert': 14, 'gehort': 14, 'gesehen': 14, 'gesprochen': 14, 'getroffen': 14, 'telefoniert': 14}, {'gehoert':
14, 'gehort': 14, 'gesehen': 14, 'gesprochen': 14, 'getroffen': 14, 'mehr': 1063, 'telefoniert': 14}, {'nicht': 1064},
{'...': 1065, 'wieder': 732}, {'am': 48, 'auf': 48, 'aus': 48, 'dass': 48, 'mir': 48, 'nicht': 1052, 'ob': 48, 'per':
48, 'uns': 48, 'via': 48, 'wegen': 48}, {'<me>': 356, '<them>': 103, '<they>': 357, 'ich': 785, 'wir': 785}, {'uns':
29}, {'': (2, 'plan'), 'uns': 29}, {'ma': 1069, 'wir': 1070}, {'<rel>': 642, 'auto': 152, 'bruder': 152, 'bus': 152,
'chef': 152, 'flieger': 152, 'flug': 152, 'hund': 152, 'kind': 152, 'mann': 152, 'sohn': 152, 'team': 152, 'vater':
152, 'zug': 152}, {'<rel>': 642, 'chefin': 152, 'firma': 152, 'frau': 152, 'freundin': 152, 'kinder': 152, 'mutter':
152, 'schwester': 152, 'tochter': 152}, {'...': 1065, 'er': 152, 'sie': 152}, {'he': 152, 'she': 152}, {'<gone>': 48,
'angesetzt': 29, 'ausgemacht': 29, 'eingetragen': 29, 'fixiert': 29, 'gebucht': 29, 'geplant': 29, 'vereinbart': 29},
{'<gone>': 48, 'bei': 29, 'mit': 29}, {'...': 1077}, {'...': 598, 'aufgetaucht': 14, 'dazu': 597, 'dazugekommen': 14,
'erschienen': 14, 'gefahren': 14, 'gegangen': 14, 'gekommen': 14, 'hingegangen': 14}, {'': (14, 'together'), '...':
1077, 'bei': 29}, {'...': 1076, '<they>': 871, 'abgemacht': 29, 'angesetzt': 29, 'aufgetaucht': 48, 'ausgefallen': 14,
'ausgemacht': 29, 'dazugekommen': 48, 'dazugestossen': 48, 'eingeplant': 29, 'eingetragen': 29, 'festgelegt': 29,
'fixiert': 29, 'gebucht': 29, 'gekommen': 48, 'geplant': 29, 'ich': 1078, 'leider': 600, 'mitgekommen': 48, 'nicht':
1079, 'reserviert': 29, 'terminiert': 29, 'verabredet': 29, 'vereinbart': 29, 'vorbeigefahren': 48, 'vorbeigekommen':
48, 'wir': 1080}, {'...': 945}, {'...': 945, 'ich': 1082, 'wir': 1082}, {'...': 945, 'mich': 811, 'uns': 811}, {'...':
945, 'ich': 1084, 'mich': 811, 'uns': 811, 'wir': 1084}, {'...': 810, 'hoeren': 601, 'horen': 601, 'mal': 954,
'sehen': 601, 'treffen': 601, 'verabreden': 601, 'wiedersehen': 601, 'zusammensetzen': 601, 'zusammentelefonieren':
601}, {'dringend': 959, 'mal': 954, 'mich': 1086, 'uns': 811, 'wieder': 601}, {'mal': 954, 'mich': 1086, 'uns': 811},
{'dringend': 959, 'ich': 1087, 'mal': 954, 'mich': 1086, 'uns': 811, 'wieder': 601, 'wir': 1088}, {'ich': 1088, 'mal':
954, 'mich': 1086, 'uns': 811, 'wir': 1088}, {'gegangen': 48, 'gewesen': 48}, {'an': 29}, {'': (2, 'plan'), 'an': 29,
'fest': 29}, {'geholfen': 529}, {'auf': 14}, {'nicht': 1095}, {'mich': 48}, {'': (15, 'contact'), 'wird': 29}, {'N':
98, 'to': 589}, {'': (13, 'talk'), 'ist': 152, 'war': 152}, {'N': 72, '^': 0, 'bei': 523, 'fuer': 524, 'fur': 524,
'mein': 103, 'meine': 103, 'von': 523}, {'do': 1101, 'dos': 525}, {'d': 103, 'll': 103, 'will': 103, 'would': 103},
{'i': 1103}, {'<them>': 1104, 'N': 95, 'me': 367, 'us': 367}, {'ich': 29, 'ma': 29, 'mich': 29}, {'ich': 29, 'mich':
29, 'wir': 29}, {'<they>': 152}, {'...': 624, 'abgemacht': 29, 'angesetzt': 29, 'ausgemacht': 29, 'bestaetigt': 29,
'bestatigt': 29, 'fix': 29, 'fixiert': 29, 'gebucht': 29, 'geplant': 29, 'ist': 625, 'ma': 1070, 'sich': 1108,
'steht': 29, 'vereinbart': 29, 'vergessen': 14, 'wir': 1070, 'zugesagt': 29}, {'sich': 1108}, {'weg': 854}, {'den':
1111}, {'': (11, 'thinking'), '^': 828}, {'': (11, 'thinking'), 'grad': 601, 'mir': 1113, 'ob': 601}, {'': (11,
'thinking'), 'gerade': 601, 'ich': 601, 'mir': 1113, 'ob': 601, 'wen': 601, 'wie': 601}, {'gewartet': 14,
'hingefahren': 14}, {'ich': 150, 'wir': 150}, {'ob': 601}, {'augen': 150}, {'vier': 1119}, {'': (15, 'contact'), 'D':
29, 'fuer': 30, 'fur': 30}, {'gewartet': 14}, {'': (0, 'missed'), 'gewartet': 14, 'versucht': 14}, {'antworten': 14,
'gratulieren': 14, 'schreiben': 14, 'treffen': 14}, {'anzurufen': 14, 'zu': 1124}, {'gratulieren': 14, 'schreiben':
14}, {'...': 1125, 'abzusagen': 14, 'anzurufen': 14, 'zu': 1126, 'zuruckzurufen': 14, 'zurueckzurufen': 14}, {'anruf':
14}, {'': (1, 'moved'), 'auf': 408, 'wir': 408}, {'...': 742, 'sich': 742}, {'uf': 408}, {'<they>': 72, '^': 0, 'ich':
103}, {'<them>': 833, '<they>': 371, '^': 0, 'dass': 1132, 'ich': 834, 'mir': 370, 'uns': 370}, {'anzurufen': 14,
'zu': 872}, {'...': 1134}, {'sollte': 601, 'sollten': 601}, {'': (23, 'gave:volunteering'), 'at': 529, 'bei': 529,
'fuer': 529, 'fur': 529}, {'bekommen': 48, 'erhalten': 48}, {'gehoert': 48, 'gehort': 48, 'mail': 1138, 'nachricht':
1138, 'nichts': 1005}, {'^': 52, 'ich': 72, 'wir': 72}, {'^': 467, 'noch': 609}, {'^': 467, 'mir': 1141, 'noch': 609,
'uns': 1141}, {'bekomm': 1140, 'bekomme': 1140, 'bekommen': 1140, 'brauch': 1140, 'brauche': 1140, 'erhalte': 1140,
'fehlen': 1142, 'fehlt': 1142, 'kommt': 1140, 'krieg': 1140, 'kriege': 1140, 'kriegen': 1140}, {'...': 1139, '<them>':
1143, 'meiner': 559}, {'tuer': 14, 'tur': 14}, {'verschlossener': 1145}, {'fuer': 601}, {'was': 1147}, {'ich': 38},
{'...': 1148, '<they>': 1149}, {'richtige': 601}, {'guter': 601}, {'gute': 601}, {'der': 1151, 'die': 1151, 'ein':
1152, 'eine': 1153, 'jemand': 1147, 'was': 1147}, {'...': 1154}, {'for': 609, 'on': 609}, {'fur': 601}, {'<gone>': 48,
'was': 1157}, {'': (15, 'contact'), '<me>': 48}, {'...': 606, 'bei': 48, 'mit': 48}, {'': (15, 'contact'), 'dabei':
48}, {'erreichen': 14, 'hause': 14}, {'da': 14, 'daheim': 14, 'zu': 1162, 'zuhause': 14}, {'...': 1158, '<they>':
1149, 'anwesend': 48, 'auch': 373, 'aufgetaucht': 48, 'bei': 1159, 'da': 48, 'dabei': 48, 'dazugekommen': 48,
'dazugestossen': 48, 'gekommen': 48, 'hier': 48, 'ich': 1160, 'mit': 1161, 'mitgekommen': 48, 'nicht': 1163,
'vorbeigefahren': 48, 'vorbeigekommen': 48, 'wir': 607, 'zu': 375}, {'der': 1151, 'die': 1151, 'ein': 1152, 'eine':
1153, 'jemand': 1157, 'was': 1157}, {'...': 1165}, {'': (14, 'together'), '...': 606, 'bei': 48, 'mit': 48}, {'...':
606, 'alle': 373, 'anwesend': 48, 'auch': 373, 'aufgetaucht': 48, 'bei': 48, 'da': 48, 'dabei': 48, 'dazugekommen':
48, 'dazugestossen': 48, 'gekommen': 48, 'hier': 48, 'ich': 607, 'mit': 1161, 'mitgekommen': 48, 'vorbeigefahren': 48,
'vorbeigekommen': 48, 'wir': 1167, 'zu': 375}, {'uf': 609}, {'auf': 609, 'ich': 838, 'immer': 837, 'jetzt': 836, 'no':
1169, 'weiterhin': 836, 'wir': 838}, {'': (7, 'waiting'), '<my>': 62}, {'^': 1171}, {'auf': 1172, 'ich': 841, 'immer':
837, 'jetzt': 836, 'seit': 840, 'weiterhin': 836, 'wir': 841}, {'waere': 38, 'ware': 38}, {'ich': 1174}, {'': (13,
'talk'), '<they>': 1175}, {'koennte': 601, 'konnte': 601, 'könnte': 601}, {'<them>': 103, 'ich': 785, 'mich': 843,
'wir': 785}, {'': (2, 'plan'), '<them>': 103, 'mit': 29}, {'': (2, 'plan'), '<them>': 103, 'ich': 1179, 'mich': 843,
'mit': 29, 'wir': 785}, {'': (2, 'plan'), '<them>': 103}, {'ich': 785, 'wir': 1181}, {'hoere': 152, 'hore': 152},
{'er': 152, 'es': 1030, 'ich': 1183, 'sie': 152}, {'...': 945, '<me>': 72, 'dass': 330, 'ich': 946, 'wir': 946},
{'...': 94, '<them>': 789, '<vowed>': 105, '^': 113, 'es': 135, 'gesagt': 117, 'geschrieben': 117, 'gsagt': 117,
'gschriebn': 117, 'ich': 791, 'leider': 134, 'nicht': 133, 'wir': 791}, {'<give1>': 498}, {'': (2, 'plan'), '...': 30,
'D': 29}, {'dritt': 150, 'fuenft': 150, 'funft': 150, 'viert': 150, 'zweit': 150}, {'...': 606, 'ich': 607, 'wir':
607, 'zu': 1189}, {'<have>': 1186, '<should>': 796, '^': 1187, 'beide': 150, 'beiden': 150, 'besuchen': 31, 'bin':
822, 'braeuchte': 612, 'brauch': 617, 'brauche': 617, 'brauchen': 617, 'brauchte': 612, 'bräuchte': 612, 'drei': 150,
'erwarte': 692, 'erwarten': 692, 'essen': 31, 'fahr': 803, 'fahre': 803, 'fahren': 31, 'feiern': 31, 'fliegen': 31,
'geh': 803, 'gehe': 803, 'gehen': 31, 'halten': 31, 'machen': 31, 'mochte': 785, 'mochten': 785, 'moechte': 785,
'moechten': 785, 'muass': 786, 'mues': 786, 'muessen': 808, 'muesste': 809, 'muessten': 809, 'muss': 813, 'mussen':
817, 'musste': 818, 'mussten': 818, 'möchte': 785, 'müsste': 818, 'müssten': 818, 'reden': 31, 'samma': 819, 'schuld':
820, 'schulde': 820, 'schulden': 821, 'sehen': 31, 'sind': 822, 'soll': 239, 'solle': 38, 'sollen': 824, 'sollte':
825, 'sollten': 825, 'sprechen': 31, 'starten': 31, 'telefonieren': 31, 'treffen': 1188, 'veranstalten': 31, 'vier':
150, 'war': 819, 'waren': 1190, 'wart': 839, 'warte': 842, 'warten': 842, 'werd': 785, 'werde': 785, 'werden': 785,
'will': 785, 'wollen': 785, 'zoomen': 31, 'zwei': 150}, {'<me>': 72, 'kommen': 29, 'nichts': 14, 'nix': 14,
'stattfinden': 29}, {'me': 150}, {'': (13, 'talk'), 'er': 152, 'ihr': 152, 'sein': 152, 'sie': 152}, {'...': 945,
'ich': 946, 'wir': 946}, {'anrufen': 14, 'besuchen': 14, 'essen': 14, 'gehen': 14, 'mailen': 14, 'muessen': 14,
'mussen': 14, 'schreiben': 14, 'sehen': 14, 'sollen': 14, 'sprechen': 14, 'treffen': 14, 'vorbeischauen': 14,
'wollen': 14, 'zuruckrufen': 14, 'zurueckrufen': 14}, {'...': 1196, '<me>': 72, 'eigentlich': 14, 'ich': 14, 'wir':
14}, {'...': 1196, 'eigentlich': 14, 'ich': 14, 'wir': 14}, {'gehalten': 99}, {'N': 1199}, {'...': 585, 'fuer': 1200,
'fur': 1200}, {'<they>': 361, '^': 365, 'an': 360, 'gern': 601, 'gerne': 601}, {'<they>': 361, '^': 365, 'abgemacht':
29, 'abgesagt': 14, 'an': 360, 'angesetzt': 29, 'ausgemacht': 29, 'eingeplant': 29, 'eingetragen': 29, 'festgelegt':
29, 'fixiert': 29, 'gebucht': 29, 'geplant': 29, 'gern': 601, 'gerne': 601, 'kurzfristig': 751, 'mir': 752, 'nichts':
14, 'nix': 14, 'reserviert': 29, 'spontan': 751, 'terminiert': 29, 'uns': 752, 'vereinbart': 29, 'verschoben': 560,
'wieder': 751}, {'abgemacht': 29, 'angesetzt': 29, 'ausgemacht': 29, 'eingeplant': 29, 'eingetragen': 29,
'festgelegt': 29, 'fixiert': 29, 'gebucht': 29, 'geplant': 29, 'reserviert': 29, 'terminiert': 29, 'vereinbart': 29},
{'was': 1157}, {'...': 1205, '<they>': 1149}, {'should': 38}, {'<me>': 150, 'dritt': 150, 'fuenft': 150, 'funft': 150,
'sechst': 150, 'viert': 150, 'zweit': 150}, {'getroffen': 48}, {'': (14, 'together'), 'gewesen': 48}, {'$': 26, '...':
28, '<and>': 34, '<appointment>': 36, '<counsel>': 42, '<handed>': 47, '<hat>': 93, '<have>': 149, '<me>': 155,
'<needs>': 162, '<saysv>': 167, '<should>': 170, '<their>': 181, '<them>': 238, '<they>': 394, '<thing>': 397,
'<vowed>': 398, '<will3>': 399, '<work>': 401, 'D': 409, 'N': 458, '^': 520, 'abgeblasen': 14, 'abgehangen': 48,
'abgeholt': 48, 'abgemacht': 521, 'abgesagt': 14, 'abgeschlossen': 48, 'abgestimmt': 48, 'abgmacht': 522, 'action':
526, 'aergert': 369, 'als': 533, 'am': 536, 'an': 544, 'and': 545, 'anfrage': 548, 'angeblich': 152, 'angebot': 549,
'angefragt': 550, 'angerufen': 48, 'angeschrieben': 48, 'angesetzt': 29, 'angesprochen': 48, 'angetroffen': 48,
'anruf': 551, 'anrufbeantworter': 14, 'anscheinend': 152, 'anstehend': 29, 'anstehender': 29, 'antwort': 552,
'antwortet': 553, 'antwortete': 48, 'apero': 48, 'apéro': 48, 'argert': 369, 'asked': 547, 'ass': 554, 'assen': 48,
'auf': 561, 'aufgabe': 525, 'aufgaben': 525, 'aufgesucht': 48, 'ausgefallen': 14, 'ausgefuehrt': 48, 'ausgefuhrt': 48,
'ausgemacht': 521, 'ausgesprochen': 48, 'ausgetauscht': 48, 'ausgmacht': 521, 'ball': 566, 'bat': 567, 'because': 152,
'begegnet': 48, 'begegnete': 48, 'begleitet': 48, 'begluckwunscht': 48, 'beglueckwuenscht': 48, 'behauptet': 152,
'bei': 572, 'bekomm': 579, 'bekomme': 579, 'bekommen': 580, 'bekommt': 582, 'beraten': 48, 'bergtour': 48,
'berichtet': 152, 'berichtete': 584, 'beschwert': 369, 'besetzt': 14, 'besichtigt': 48, 'besprechung': 586,
'besprochen': 48, 'besuch': 587, 'besuche': 588, 'besuchen': 404, 'besucht': 48, 'besuchte': 48, 'bevor': 152,
'bevorstehend': 29, 'bier': 48, 'bierchen': 48, 'biere': 48, 'bietet': 285, 'big': 591, 'bin': 608, 'bittet': 277,
'blumen': 549, 'bot': 285, 'bouldern': 48, 'braeuchte': 612, 'brainstorming': 601, 'brauch': 617, 'brauche': 617,
'brauchen': 617, 'brauchte': 612, 'brief': 618, 'bring': 623, 'bringe': 623, 'bringen': 288, 'bringt': 288,
'bräuchte': 612, 'call': 626, 'canceled': 14, 'cancelled': 14, 'cancelt': 14, 'coaching': 627, 'combox': 14,
'connect': 630, 'connected': 631, 'da': 632, 'dafuer': 633, 'dafur': 633, 'damit': 152, 'dank': 634, 'danke': 636,
'dankeschoen': 634, 'dankeschon': 634, 'daran': 638, 'darf': 641, 'das': 643, 'dass': 152, 'dates': 644, 'daumen':
648, 'debattiert': 48, 'deck': 651, 'denk': 653, 'denke': 655, 'denkt': 152, 'denn': 152, 'der': 659, 'deren': 152,
'dessen': 152, 'die': 661, 'dinner': 586, 'diskutiert': 48, 'dm': 549, 'draengt': 290, 'dran': 662, 'drangt': 290,
'drink': 48, 'drinks': 48, 'durchgearbeitet': 48, 'durchgegangen': 48, 'durchgeklingelt': 48, 'durchgerufen': 48,
'durchgesprochen': 48, 'e': 664, 'ehrenamt': 665, 'ehrenamtlich': 673, 'ehrenamtsarbeit': 529, 'eigentlich': 675,
'einander': 676, 'einer': 677, 'eingeladen': 678, 'eingeplant': 29, 'eingetragen': 29, 'einladung': 549, 'email': 679,
'empfahl': 292, 'empfehlen': 292, 'empfehlung': 682, 'empfehlungsschreiben': 532, 'empfiehlt': 292, 'entfaellt': 14,
'entfallen': 14, 'entfallt': 14, 'entfiel': 14, 'er': 686, 'ergebnis': 152, 'erhalte': 580, 'erinnere': 688,
'erinnerung': 689, 'ermahnt': 290, 'ermutigt': 290, 'erreicht': 48, 'ersatztermin': 408, 'erschien': 690, 'erwarte':
692, 'erwarten': 692, 'erwischt': 48, 'erzaehlt': 152, 'erzaehlte': 584, 'erzahlt': 152, 'erzahlte': 584, 'es': 694,
'esse': 588, 'essen': 695, 'ewig': 698, 'faellt': 701, 'fahr': 588, 'fahre': 588, 'fahren': 404, 'falls': 152,
'fallt': 701, 'fand': 703, 'fazit': 152, 'feedback': 708, 'fehlen': 710, 'fehlt': 710, 'feierabendbier': 48, 'feiern':
404, 'feiert': 713, 'festgelegt': 521, 'fiel': 714, 'fielen': 715, 'findet': 716, 'fitness': 48, 'fix': 717,
'fixiert': 29, 'flachgefallen': 14, 'fliege': 588, 'follow': 718, 'forwarded': 719, 'frag': 720, 'frage': 721,
'fragt': 295, 'fragte': 722, 'freiwillig': 725, 'freiwillige': 530, 'freiwilligenarbeit': 529, 'freiwilligeneinsatz':
529, 'freiwilliger': 530, 'freu': 727, 'freue': 727, 'freut': 369, 'fuer': 729, 'fuerchtet': 152, 'fur': 731,
'furchtet': 152, 'fussball': 48, 'gab': 305, 'gaben': 307, 'ganz': 732, 'gassi': 48, 'gearbeitet': 48, 'gebowlt': 48,
'gebrainstormt': 48, 'gebruncht': 48, 'gebucht': 29, 'geburtstag': 734, 'gecancelled': 14, 'gecancelt': 14,
'gechattet': 48, 'gechillt': 48, 'gecoacht': 48, 'gedanke': 601, 'gedankt': 48, 'geeinigt': 48, 'gefahren': 48,
'gefeiert': 48, 'geflogen': 48, 'gefragt': 550, 'gefruehstueckt': 48, 'gefruehstuekt': 48, 'gefruhstuckt': 48,
'gefruhstukt': 48, 'gefuehrt': 48, 'gefuhrt': 48, 'gegangen': 48, 'gegessen': 48, 'geghostet': 14, 'gegrillt': 48,
'geh': 588, 'gehabt': 48, 'gehalten': 48, 'gehe': 588, 'gehen': 404, 'gehoert': 735, 'geholfen': 48, 'gehort': 735,
'geht': 738, 'gejasst': 48, 'gejoggt': 48, 'gekickt': 48, 'geklettert': 48, 'gekloent': 48, 'geklont': 48, 'gelaufen':
48, 'gelernt': 48, 'gemailt': 48, 'gemeinnuetzig': 529, 'gemeinnutzig': 529, 'gemeinsam': 150, 'gemoved': 408,
'gepingt': 48, 'gepitcht': 48, 'geplant': 521, 'geplatzt': 14, 'geplatzter': 14, 'geplaudert': 48, 'geprobt': 48,
'gequatscht': 48, 'geredet': 48, 'geruchteweise': 152, 'geruechteweise': 152, 'gesagt': 741, 'geschnackt': 48,
'geschoben': 742, 'geschrieben': 48, 'gesehen': 48, 'gesessen': 48, 'gesimst': 48, 'geskypt': 48, 'gespielt': 48,
'gesprachsrunde': 48, 'gespraechsrunde': 48, 'gesprochen': 48, 'gestrichen': 14, 'gestritten': 48, 'getextet': 48,
'getraeumt': 743, 'getratscht': 48, 'getraumt': 743, 'getroffen': 48, 'getrunken': 48, 'gewandert': 48, 'gewesen': 48,
'geworkshopt': 48, 'gezoomt': 48, 'gfixt': 29, 'gha': 48, 'ghostet': 744, 'gibt': 307, 'ging': 745, 'gingen': 48,
'glatt': 746, 'glaubt': 152, 'gluehwein': 48, 'gluhwein': 48, 'gmacht': 48, 'golf': 48, 'golfrunde': 48, 'gotta': 103,
'gratuliert': 48, 'gredet': 48, 'gredt': 48, 'gruble': 601, 'grueble': 601, 'gseh': 48, 'gseit': 48, 'gsi': 48,
'gsproche': 48, 'gtroffe': 48, 'hab': 753, 'habe': 754, 'haben': 758, 'habs': 749, 'haette': 762, 'haetten': 763,
'hat': 771, 'hatte': 774, 'hatten': 775, 'hausaufgabe': 525, 'have': 776, 'he': 778, 'hebt': 780, 'herzlichen': 781,
'hob': 780, 'hoere': 735, 'hofft': 152, 'holt': 782, 'hore': 735, 'hätte': 783, 'hätten': 784, 'i': 787, 'ich': 846,
'idee': 601, 'ihm': 847, 'ihr': 848, 'ihre': 849, 'ihrer': 853, 'in': 856, 'informierte': 857, 'ins': 859,
'interviewt': 48, 'intro': 866, 'introduced': 868, 'intros': 869, 'ist': 874, 'jassen': 48, 'jetzt': 875, 'joggen':
876, 'joggingrunde': 48, 'kaffee': 877, 'kalendereintrag': 29, 'kam': 880, 'karte': 549, 'kartenabend': 48, 'kein':
884, 'keine': 888, 'keinen': 889, 'keiner': 890, 'kennen': 891, 'kennengelernt': 48, 'kickoff': 586, 'kino': 48,
'klappt': 690, 'klappte': 690, 'klettern': 48, 'knapp': 892, 'koennte': 893, 'koennten': 895, 'komme': 897, 'kommt':
900, 'komplett': 746, 'kondoliert': 48, 'konnte': 893, 'konnten': 895, 'kontakt': 905, 'krieg': 579, 'kriege': 579,
'kriegen': 580, 'kriegt': 582, 'kuemmern': 316, 'kuemmert': 316, 'kummern': 316, 'kummert': 316, 'kunnt': 48,
'kurzfristig': 751, 'könnte': 893, 'könnten': 895, 'lange': 698, 'laufrunde': 48, 'laut': 906, 'lead': 909, 'legt':
320, 'legte': 320, 'leider': 911, 'lent': 719, 'lief': 912, 'liegt': 913, 'lunch': 626, 'mache': 915, 'macht': 915,
'mahnt': 290, 'mail': 920, 'mailbox': 14, 'mailt': 323, 'mailte': 921, 'mal': 923, 'meeting': 626, 'mein': 925,
'meine': 926, 'meint': 152, 'meinte': 152, 'meldet': 928, 'meldete': 328, 'memo': 637, 'mentoring': 932,
'mentoringstunde': 933, 'merci': 934, 'merke': 637, 'merken': 637, 'mir': 752, 'mit': 943, 'miteinander': 944,
'mochte': 947, 'moechte': 947, 'muass': 948, 'mues': 949, 'muess': 950, 'muessen': 953, 'muesst': 957, 'muesste': 963,
'muessten': 964, 'muss': 971, 'mussen': 974, 'musst': 957, 'musste': 979, 'mussten': 980, 'möchte': 947, 'müss': 950,
'müsste': 981, 'müssten': 982, 'nach': 984, 'nachdem': 152, 'nachgedacht': 985, 'nachgefasst': 48, 'nachgefragt': 550,
'nachgehakt': 986, 'nachgeholt': 875, 'nachricht': 987, 'nachste': 989, 'nachster': 990, 'naechste': 992, 'naechster':
993, 'naemlich': 152, 'nahm': 780, 'namenstag': 994, 'namlich': 152, 'ned': 996, 'need': 776, 'nehm': 623, 'nehme':
623, 'net': 997, 'neuer': 998, 'next': 999, 'nich': 997, 'nicht': 1004, 'nichts': 1009, 'nie': 1010, 'niemand': 1011,
'niemanden': 997, 'nimmt': 780, 'nit': 997, 'nix': 1012, 'no': 1013, 'noch': 1016, 'nod': 1017, 'noed': 1017,
'noshow': 14, 'note': 1019, 'notiz': 1023, 'nur': 1029, 'ob': 1031, 'obwohl': 152, 'offen': 611, 'offenbar': 152,
'offene': 1032, 'offener': 1033, 'offensichtlich': 152, 'oper': 48, 'owe': 786, 'owes': 340, 'padel': 48, 'paket':
549, 'pendenz': 525, 'pendenzen': 637, 'ping': 1034, 'pitch': 1037, 'pitchtraining': 1038, 'pladiert': 341,
'pladierte': 341, 'plaediert': 342, 'plaedierte': 342, 'platzte': 14, 'plauderei': 48, 'plauderte': 48, 'plausch': 48,
'poker': 48, 'post': 1039, 'postkarte': 549, 'pro': 1040, 'probehoeren': 1041, 'probehoren': 1042, 'promised': 786,
'props': 1043, 'quatschte': 48, 'radtour': 48, 'raet': 348, 'rat': 348, 'raten': 348, 'ratsch': 48, 'reagiert': 690,
'recommended': 38, 'recommends': 38, 'rede': 588, 'reden': 404, 'redete': 554, 'referenz': 1046, 'referred': 531,
'remind': 1047, 'reminder': 637, 'rescheduled': 408, 'reviewed': 1048, 'rief': 1050, 'riet': 348, 'rieten': 348,
'ruckruf': 1051, 'rueckruf': 1051, 'ruehrt': 326, 'ruehrte': 326, 'ruft': 1053, 'ruhrt': 326, 'ruhrte': 326,
'rumgehangen': 48, 'rät': 348, 'sagt': 1054, 'sagte': 1055, 'said': 1056, 'samma': 819, 'samt': 1057, 'sass': 48,
'sassen': 1058, 'sauna': 48, 'sausen': 153, 'save': 1060, 'says': 1056, 'saß': 48, 'saßen': 1058, 'schach': 48,
'schaute': 1061, 'scheinbar': 152, 'schieben': 742, 'schiebt': 1062, 'schlaegt': 355, 'schlagt': 355, 'schlug': 355,
'schlägt': 355, 'schon': 1066, 'schreibt': 1067, 'schrieb': 921, 'schuld': 820, 'schulde': 820, 'schulden': 1068,
'schuldet': 358, 'schwaetzchen': 48, 'schwatz': 48, 'schwatzchen': 48, 'seh': 588, 'sehe': 588, 'sehen': 1071, 'sein':
1072, 'seine': 1073, 'seiner': 853, 'seit': 1074, 'sent': 719, 'she': 778, 'shoutout': 1043, 'sie': 686, 'simse':
1034, 'since': 1075, 'sind': 1081, 'sitzung': 586, 'skifahren': 48, 'skitour': 48, 'skypen': 404, 'sms': 987,
'sobald': 152, 'solange': 152, 'soll': 1083, 'sollen': 1085, 'sollte': 1089, 'sollten': 1090, 'sozialeinsatz': 529,
'sparring': 933, 'spazieren': 1091, 'spaziergang': 48, 'spendenaktion': 529, 'spontan': 751, 'sprach': 554,
'sprachen': 48, 'sprachnachricht': 549, 'sprech': 588, 'spreche': 588, 'sprechen': 404, 'spritzer': 48, 'squash': 48,
'statt': 633, 'stattdessen': 633, 'stehen': 1092, 'steht': 1093, 'storniert': 14, 'taet': 366, 'tafel': 1094,
'tarock': 48, 'tat': 366, 'tauchte': 1096, 'tauschte': 1097, 'tauschten': 48, 'tausend': 781, 'telefoniere': 588,
'telefonieren': 404, 'telefoniert': 1098, 'telefonierte': 48, 'telefonierten': 48, 'tennis': 48, 'termin': 626,
'terminiert': 29, 'terminvorschlag': 29, 'text': 1034, 'textet': 323, 'thanks': 1099, 'theater': 48, 'thema': 1100,
'they': 778, 'thinks': 353, 'thx': 589, 'to': 1102, 'todo': 1101, 'todos': 525, 'told': 1105, 'total': 746,
'traeumte': 601, 'traf': 48, 'trafen': 48, 'traumte': 601, 'treff': 1106, 'treffe': 1107, 'treffen': 1109, 'trifft':
1110, 'troffe': 48, 'tät': 366, 'uber': 1112, 'uberleg': 1114, 'uberlege': 1115, 'ueber': 1112, 'ueberleg': 1114,
'ueberlege': 1115, 'umgebucht': 742, 'umgelegt': 742, 'umsonst': 1116, 'und': 1117, 'unentgeltlich': 529, 'uns': 752,
'unsicher': 1118, 'unter': 1120, 'unterhalten': 48, 'unterhielt': 1097, 'unterhielten': 48, 'unterrichtet': 48,
'unterschrieben': 48, 'unterzeichnet': 48, 'verabredet': 29, 'verabschiedet': 48, 'verabschiedung': 48, 'verbaselt':
14, 'verbummelt': 14, 'vereinbart': 1121, 'vergebens': 1122, 'vergeblich': 1123, 'vergessen': 1127, 'verhandelt': 48,
'verlegt': 560, 'vermisse': 601, 'verpasst': 14, 'verpasster': 1128, 'verpennt': 14, 'verplant': 14, 'versaeumt': 14,
'versaumt': 14, 'verschieben': 1129, 'verschiebt': 1130, 'verschlafen': 14, 'verschobe': 1131, 'verschoben': 560,
'verschwitzt': 14, 'versoehnt': 48, 'versohnt': 48, 'versprach': 1133, 'versprech': 835, 'verspreche': 835,
'verspricht': 372, 'versucht': 1135, 'vertagt': 560, 'vertroestet': 14, 'vertrostet': 14, 'vielen': 781, 'vielleicht':
1136, 'voellig': 746, 'vollig': 746, 'volunteered': 1137, 'volunteering': 1137, 'von': 1144, 'vor': 1146,
'vorbeigekommen': 48, 'vorbeigeschaut': 48, 'vorgemerkt': 29, 'vorgestellt': 48, 'vorgezogen': 742, 'vorverlegt': 742,
'waehrend': 152, 'waer': 1150, 'waere': 1155, 'wahrend': 152, 'waiting': 1156, 'wanderung': 48, 'war': 1164, 'ware':
1166, 'waren': 1168, 'warnt': 379, 'warnte': 379, 'wart': 1170, 'warte': 842, 'warten': 1173, 'wartet': 380, 'was':
1030, 'weil': 152, 'weiss': 152, 'weiß': 152, 'welche': 152, 'welcher': 152, 'wenn': 1176, 'wer': 1177, 'werd': 1178,
'werde': 1180, 'werden': 1182, 'whatsapp': 987, 'wie': 1184, 'wieder': 751, 'wiedergesehen': 48, 'wiedersehen': 48,
'wiedervorlage': 637, 'will': 1185, 'wir': 1191, 'wird': 1192, 'with': 1193, 'wo': 1194, 'wollen': 1195, 'wollt': 761,
'wollte': 1197, 'wollten': 1198, 'workshop': 1201, 'wuerd': 366, 'wuerde': 1202, 'wurd': 366, 'wurde': 1203, 'wurden':
1204, 'wv': 637, 'wär': 1206, 'würde': 1202, 'yoga': 48, 'you': 1207, 'zoomen': 404, 'zu': 1208, 'zufaellig': 1209,
'zufallig': 1209, 'zuruckgerufen': 48, 'zurueckgerufen': 48, 'zusammen': 1210, 'zusammengesessen': 48,
'zusammengesetzt': 48}]


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


KINDS = [{'': (2, 'call')}, {'': (8, 'meeting')}, {'': (4, 'meal')}, {'': (7, 'event')}, {'': (3, 'coffee')}, {'': (5,
'message')}, {'1': 1}, {'1': 1, 'on': 6}, {'essen': 2}, {'work': 3}, {'fon': 0, 'handy': 0, 'tel': 0, 'telefon': 0},
{'strippe': 0}, {'der': 11, 'die': 11}, {'tel': 0, 'telefon': 0}, {'': (6, 'email')}, {'tee': 4}, {'einen': 15, 'n':
15, 'nen': 15, 'tee': 4}, {'chinesen': 2, 'fon': 0, 'griechen': 2, 'handy': 0, 'heurigen': 2, 'inder': 2, 'italiener':
2, 'japaner': 2, 'mexikaner': 2, 'spanier': 2, 'tel': 0, 'telefon': 0, 'thai': 2, 'tuerken': 2, 'turken': 2,
'vietnamesen': 2, 'wirt': 2, 'wirten': 2}, {'': (0, 'intro')}, {'gemacht': 18}, {'pretzels': 3}, {'und': 20},
{'meeting': 1}, {'lunch': 2}, {'getrunken': 4}, {'up': 1}, {'in': 1}, {'': (3, 'coffee'), 'chat': 4}, {'': (8,
'meeting'), 'day': 3}, {'call': 0}, {'': (6, 'email'), 'wechsel': 14}, {'mail': 30, 'mails': 14}, {'vorgestellt': 18},
{'': (6, 'email'), 'verkehr': 14}, {'': (4, 'meal'), 'gegangen': 2, 'gehen': 2, 'gewesen': 2}, {'gesprach': 1,
'gespraech': 1}, {'white': 4}, {'meet': 0}, {'messe': 3}, {'schokolade': 4}, {'geschrieben': 5}, {'her': 40}, {'und':
41}, {'kaffeehaus': 4}, {'': (0, 'intro'), 'mail': 18}, {'fixe': 1}, {'kuchen': 4}, {'': (3, 'coffee'), 'und': 46},
{'off': 1}, {'': (8, 'meeting'), 'event': 3}, {'update': 1}, {'party': 3}, {'': (5, 'message'), 'nachricht': 5},
{'up': 3}, {'bekannt': 19}, {'': (4, 'meal'), 'gegessen': 2}, {'': (7, 'event'), 'event': 3}, {'one': 1}, {'on': 57},
{'fon': 0, 'handy': 0, 'mail': 14, 'meet': 0, 'tel': 0, 'telefon': 0}, {'': (8, 'meeting'), 'day': 3, 'event': 3,
'night': 3}, {'an': 0}, {'': (2, 'call'), '...': 61}, {'table': 3}, {'...': 61}, {'mit': 1}, {'...': 65, 'ich': 65,
'mit': 1}, {'zusammen': 1}, {'...': 67, 'wir': 1}, {'kaffee': 4}, {'planning': 1}, {'night': 3}, {'tuer': 3, 'tur':
3}, {'offenen': 72}, {'der': 73}, {'': (2, 'call'), 'call': 0, 'nachricht': 5}, {'getrunken': 4, 'mit': 4}, {'augen':
1}, {'vier': 77}, {'call': 0, 'konferenz': 0}, {'augen': 35}, {'note': 5}, {'termin': 1}, {'ort': 82}, {'summit': 3},
{'app': 5}, {'': (5, 'message'), 'anruf': 0, 'call': 0}, {'': (2, 'call'), 'call': 0}, {'': (4, 'meal'), 'essen': 2,
'gegessen': 2, 'gspeist': 2}, {'abend': 88, 'mittag': 88}, {'chinesen': 2, 'griechen': 2, 'heurigen': 2, 'inder': 2,
'italiener': 2, 'japaner': 2, 'tee': 4, 'thai': 2, 'tuerken': 2, 'turken': 2, 'vietnamesen': 2, 'wirt': 2, 'wirten':
2}, {'-anruf': 0, '-besprechung': 1, '-brunch': 2, '-call': 0, '-dinner': 2, '-feier': 3, '-fondue': 2,
'-fruehstueck': 2, '-fruhstuck': 2, '-gesprach': 1, '-gespraech': 1, '-interview': 1, '-jause': 2, '-kaffee': 4,
'-klausur': 1, '-konferenz': 3, '-kongress': 3, '-lunch': 2, '-meeting': 1, '-messe': 3, '-nachricht': 5, '-party': 3,
'-sitzung': 1, '-stammtisch': 3, '-tagung': 3, '-telefonat': 0, '-telko': 0, '-treffen': 1, '-verhandlung': 1,
'-workshop': 1, '1': 7, 'abendbrot': 2, 'abendessen': 2, 'abends': 8, 'abgestimmt': 1, 'abschlussgesprach': 1,
'abschlussgespraech': 1, 'abstimmung': 1, 'after': 9, 'afterwork': 3, 'agluetet': 0, 'aglutet': 0, 'agrueeft': 0,
'agrueft': 0, 'alumnitreffen': 3, 'am': 10, 'an': 12, 'angebimmelt': 0, 'angeklingelt': 0, 'angelaeutet': 0,
'angelautet': 0, 'angerufen': 0, 'angeschrieben': 5, 'anruf': 0, 'anrufe': 0, 'ans': 13, 'antwortet': 5, 'antwortete':
5, 'antwortmail': 14, 'arbeitsessen': 2, 'arbeitstermin': 1, 'arbeitstreffen': 1, 'assen': 2, 'auf': 16,
'aufsichtsratssitzung': 1, 'ausgetauscht': 1, 'ausstellung': 3, 'austausch': 1, 'ball': 3, 'barcamp': 3, 'beerdigung':
3, 'begehung': 1, 'begrabnis': 3, 'begraebnis': 3, 'beim': 17, 'beirat': 1, 'beiratssitzung': 1, 'bekannt': 19,
'bekanntgemacht': 18, 'bekanntgmacht': 18, 'bekocht': 2, 'beraten': 1, 'beratungsgesprach': 1, 'beratungsgespraech':
1, 'besichtigung': 1, 'bespr': 1, 'besprechung': 1, 'besprechungen': 1, 'besprochen': 1, 'besuch': 1,
'betriebsbesichtigung': 1, 'bewerbungsgesprach': 1, 'bewerbungsgespraech': 1, 'bits': 21, 'board': 22, 'boardmeeting':
1, 'branchentreff': 3, 'branchentreffen': 3, 'breakfast': 2, 'brief': 5, 'brotzeit': 2, 'brunch': 2, 'bsprechig': 1,
'business': 23, 'businesslunch': 2, 'cafe': 24, 'call': 0, 'calls': 0, 'cappuccino': 4, 'catch': 25, 'catchup': 1,
'chat': 5, 'chats': 5, 'check': 26, 'christkindlmarkt': 3, 'coaching': 1, 'coachingtermin': 1, 'coffee': 27,
'coffeechat': 4, 'connected': 18, 'connectet': 18, 'daily': 1, 'demo': 28, 'demoday': 3, 'dienstbesprechung': 1,
'diniert': 2, 'dinner': 2, 'discord': 5, 'discovery': 29, 'dm': 5, 'dms': 5, 'doener': 2, 'doner': 2,
'durchgeklingelt': 0, 'durchgerufen': 0, 'durchgesprochen': 1, 'e': 31, 'einander': 32, 'einspaenner': 4,
'einspanner': 4, 'einstellungsgesprach': 1, 'einstellungsgespraech': 1, 'einweihung': 3, 'email': 33, 'emails': 14,
'empfang': 3, 'entwicklungsgesprach': 1, 'entwicklungsgespraech': 1, 'eroeffnung': 3, 'eroffnung': 3, 'erreicht': 0,
'erstcall': 0, 'erstgesprach': 1, 'erstgespraech': 1, 'espresso': 4, 'essen': 34, 'event': 3, 'expo': 3, 'facetime':
0, 'fachmesse': 3, 'familienessen': 2, 'feedback': 35, 'feedbackgesprach': 1, 'feedbackgespraech': 1, 'feier': 3,
'ferngesprach': 0, 'ferngespraech': 0, 'fest': 3, 'festival': 3, 'firmenfeier': 3, 'flat': 36, 'follow': 25, 'fondue':
2, 'fruehstueck': 2, 'fruehstuecken': 2, 'fruehstueckten': 2, 'fruhstuck': 2, 'fruhstucken': 2, 'fruhstuckten': 2,
'fussballspiel': 3, 'gaenseessen': 2, 'gala': 3, 'ganseessen': 2, 'geantwortet': 5, 'gebruncht': 2,
'geburtstagsessen': 2, 'geburtstagsfeier': 3, 'geburtstagsparty': 3, 'gecallt': 0, 'gechatted': 5, 'gechattet': 5,
'gefacetimed': 0, 'gefruehstueckt': 2, 'gefruehstuekt': 2, 'gefruhstuckt': 2, 'gefruhstukt': 2, 'gegessen': 2,
'gegrillt': 2, 'gehaltsgesprach': 1, 'gehaltsgespraech': 1, 'gejausnet': 2, 'gekocht': 2, 'gelunched': 2, 'geluncht':
2, 'gemailed': 14, 'gemailt': 14, 'generalversammlung': 3, 'gephont': 0, 'gepingt': 5, 'gepitcht': 1,
'geschaeftsessen': 2, 'geschaftsessen': 2, 'geschrieben': 5, 'gesimst': 5, 'geskypt': 0, 'geslackt': 5, 'gespeist': 2,
'gesprach': 1, 'gesprache': 1, 'gespraech': 1, 'gespraeche': 1, 'getagt': 1, 'getextet': 5, 'gewhatsappt': 5,
'gezoomt': 0, 'google': 37, 'grillabend': 2, 'grillen': 2, 'gruenderabend': 3, 'gruenderfruehstueck': 3,
'gruendertag': 3, 'gruendertreffen': 3, 'grunderabend': 3, 'grunderfruhstuck': 3, 'grundertag': 3, 'grundertreffen':
3, 'gschribe': 5, 'gv': 3, 'hackathon': 3, 'hannover': 38, 'hauptversammlung': 3, 'hausbesuch': 1, 'hausmesse': 3,
'heisse': 39, 'heurigen': 2, 'heuriger': 2, 'hin': 42, 'hochzeit': 3, 'im': 43, 'imessage': 5, 'insta': 5,
'instagram': 5, 'interview': 1, 'intro': 44, 'introduced': 18, 'introed': 18, 'introgemacht': 18, 'intromail': 14,
'intros': 18, 'investorengesprach': 1, 'investorengespraech': 1, 'investorentag': 3, 'jahresgesprach': 1,
'jahresgespraech': 1, 'jahrestagung': 3, 'jause': 2, 'jf': 1, 'jour': 45, 'jubilaeum': 3, 'jubilaum': 3, 'kaefele': 4,
'kaeffchen': 4, 'kafele': 4, 'kaffchen': 4, 'kaffe': 4, 'kaffee': 47, 'kaffeedate': 4, 'kaffeehaus': 4,
'kaffeeklatsch': 4, 'kaffeekraenzchen': 4, 'kaffeekranzchen': 4, 'kaffeepause': 4, 'kaffeetermin': 4, 'kaffeetrinken':
4, 'kaffeetscherl': 4, 'kaffetrinken': 4, 'kafi': 4, 'kakao': 4, 'kantine': 2, 'kennenlerngesprach': 1,
'kennenlerngespraech': 1, 'kennenlerntermin': 1, 'kick': 48, 'kickoff': 49, 'klassentreffen': 3, 'konferenz': 3,
'kongress': 3, 'konzert': 3, 'krisensitzung': 1, 'kundenevent': 3, 'kundengesprach': 1, 'kundengespraech': 1,
'kundentag': 3, 'kundentermin': 1, 'kurzes': 50, 'kurznachricht': 5, 'lagebesprechung': 1, 'latte': 4, 'launch': 51,
'lesung': 3, 'linkedin': 52, 'lunch': 2, 'lunchtermin': 2, 'mail': 14, 'mailanfrage': 14, 'mailaustausch': 14,
'mailkontakt': 14, 'mails': 14, 'mailt': 14, 'mailte': 14, 'mailten': 14, 'mailverkehr': 14, 'mailwechsel': 14,
'meet': 53, 'meeting': 1, 'meetings': 1, 'meetup': 3, 'melange': 4, 'mentoring': 35, 'mentoringtermin': 1, 'messe': 3,
'messenger': 5, 'mitarbeitergesprach': 1, 'mitarbeitergesprache': 1, 'mitarbeitergespraech': 1,
'mitarbeitergespraeche': 1, 'miteinander': 54, 'mittag': 55, 'mittagessen': 2, 'mittagessens': 2, 'mittagstisch': 2,
'morgenrunde': 1, 'mtg': 1, 'nachbesprechung': 1, 'nachricht': 5, 'nachrichten': 5, 'nachtessen': 2, 'nachtmahl': 2,
'networking': 56, 'netzwerkabend': 3, 'netzwerktreffen': 3, 'netzwerkveranstaltung': 3, 'neujahrsempfang': 3,
'newsletter': 14, 'notartermin': 1, 'offsite': 3, 'oktoberfest': 3, 'one': 58, 'opening': 3, 'ortstermin': 1, 'panel':
3, 'partnertag': 3, 'partnertreffen': 3, 'party': 3, 'per': 59, 'personalgesprach': 1, 'personalgespraech': 1,
'phone': 0, 'pitch': 60, 'pitchabend': 3, 'pizza': 2, 'planning': 1, 'planungsrunde': 1, 'pn': 5, 'podium': 3,
'podiumsdiskussion': 3, 'polterabend': 3, 'polterer': 3, 'postkarte': 5, 'praesentation': 1, 'praesentiert': 1,
'prasentation': 1, 'prasentiert': 1, 'probetag': 1, 'projektmeeting': 1, 'projektsitzung': 1, 'punschstand': 3, 'qbr':
1, 'quartalsgesprach': 1, 'quartalsgespraech': 1, 'quarterly': 1, 'quick': 29, 'raclette': 2, 'retreat': 3, 'retro':
1, 'retrospektive': 1, 'review': 1, 'rief': 62, 'riefen': 0, 'rouladenessen': 2, 'round': 63, 'roundtable': 3,
'ruckruf': 0, 'rueckruf': 0, 'ruf': 64, 'rufe': 64, 'ruft': 64, 'runde': 1, 'rundmail': 14, 'sales': 29, 'sass': 66,
'sassen': 68, 'saß': 66, 'saßen': 68, 'schale': 69, 'schreibt': 5, 'schrieb': 5, 'schrieben': 5, 'seminar': 3,
'signal': 5, 'sitzig': 1, 'sitzung': 1, 'sitzungen': 1, 'skype': 0, 'slack': 5, 'slush': 3, 'sms': 5, 'sommerfest': 3,
'sonntagsessen': 2, 'soupiert': 2, 'spargelessen': 2, 'sprachmemo': 5, 'sprachnachricht': 5, 'sprachnachrichten': 5,
'sprint': 70, 'stammtisch': 3, 'stand': 25, 'standortgesprach': 1, 'standortgespraech': 1, 'standup': 1, 'startup':
71, 'statusgesprach': 1, 'statusgespraech': 1, 'statusmeeting': 1, 'strategiegesprach': 1, 'strategiegespraech': 1,
'strategiemeeting': 1, 'strippe': 0, 'summit': 3, 'sushi': 2, 'symposium': 3, 'sync': 1, 'tag': 74, 'tagung': 3,
'tasse': 15, 'taufe': 3, 'team': 22, 'teamessen': 2, 'teammeeting': 1, 'teamrunde': 1, 'teams': 75, 'teamscall': 0,
'teamsitzung': 1, 'tee': 76, 'teestunde': 4, 'teetrinken': 4, 'tel': 0, 'telco': 0, 'telefon': 0, 'telefonat': 0,
'telefonate': 0, 'telefongesprach': 0, 'telefongespraech': 0, 'telefoniere': 0, 'telefonieren': 0, 'telefoniert': 0,
'telefonierte': 0, 'telefonierten': 0, 'telefonisch': 0, 'telefonkonferenz': 0, 'telefontermin': 0, 'telegram': 5,
'telko': 0, 'termin': 1, 'text': 5, 'textet': 5, 'textete': 5, 'threema': 5, 'tk': 0, 'treffen': 1, 'ubergabe': 1,
'ubergabegesprach': 1, 'ubers': 10, 'uebergabe': 1, 'uebergabegespraech': 1, 'uebers': 10, 'unter': 78,
'unterhaltung': 1, 'unternehmerfruehstueck': 3, 'unternehmerfruhstuck': 3, 'unternehmertreffen': 3, 'unterredung': 1,
'veranstaltung': 3, 'verbunden': 18, 'verhandelt': 1, 'verhandlung': 1, 'verhandlungen': 1, 'verkaufsgesprach': 1,
'verkaufsgespraech': 1, 'verkaufstermin': 1, 'verkuppelt': 18, 'verlaengerten': 4, 'verlaengerter': 4, 'verlangerten':
4, 'verlangerter': 4, 'vernetzt': 18, 'vernissage': 3, 'vertragsgesprach': 1, 'vertragsgespraech': 1,
'vertriebsmeeting': 1, 'vesper': 2, 'via': 10, 'video': 79, 'videoanruf': 0, 'videocall': 0, 'videochat': 0,
'videogesprach': 0, 'videogespraech': 0, 'videokonferenz': 0, 'videotelefonat': 0, 'vier': 80, 'vieraugengesprach': 1,
'vieraugengespraech': 1, 'vk': 0, 'voice': 81, 'voicenote': 5, 'vor': 83, 'vorbesprechung': 1, 'vorfuehrung': 1,
'vorfuhrung': 1, 'vorgestellt': 18, 'vorstandssitzung': 1, 'vorstellungsgesprach': 1, 'vorstellungsgespraech': 1,
'vortrag': 3, 'wa': 5, 'wapp': 5, 'web': 84, 'websummit': 3, 'weekly': 1, 'weihnachtsessen': 2, 'weihnachtsfeier': 3,
'weihnachtsmarkt': 3, 'whats': 85, 'whatsapp': 86, 'whatsappt': 5, 'wiesn': 3, 'workshop': 3, 'wsap': 5, 'xing': 5,
'zabig': 2, 'zmittag': 2, 'zmorge': 2, 'zmorgen': 2, 'znacht': 2, 'znueni': 2, 'znuni': 2, 'zoom': 87, 'zoomcall': 0,
'zu': 89, 'zum': 90, 'zuruckgerufen': 0, 'zuruckgeschrieben': 5, 'zurueckgerufen': 0, 'zurueckgeschrieben': 5,
'zusammengebracht': 18, 'zusammengesessen': 1, 'zusammengesetzt': 1, 'zvieri': 2, 'zweitgesprach': 1,
'zweitgespraech': 1}]

