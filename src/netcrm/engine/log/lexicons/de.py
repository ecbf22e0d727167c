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
14, 'leider': 15, 'verhindert': 14, 'verkuehlt': 14, 'verkuhlt': 14}, {'bin': 16, 'war': 16}, {'<det>': 3, 'N': 9,
'bei': 13, 'bin': 16, 'ich': 17, 'mit': 13, 'war': 16}, {'vergessen': 14}, {'anzurufen': 19}, {'aus': 14}, {'faellt':
21, 'fallt': 21, 'fiel': 21}, {'': (3, 'advice')}, {'^': 23}, {'^': 23, 'dass': 24}, {'^': 23, 'dass': 24, 'ist': 25,
'lautet': 25, 'war': 25}, {'<them>': 26}, {'^': 23, 'bekommen': 24, 'dazu': 24, 'erhalten': 24, 'geholt': 24, 'ist':
24, 'lautet': 24, 'v': 27, 'vom': 27, 'von': 27, 'war': 24}, {'': (20, 'gave:resource')}, {'<thing>': 29}, {'...':
30}, {'N': 31}, {'an': 32}, {'': (15, 'contact')}, {'angefragt': 34, 'angerufen': 34, 'bestaetigt': 34, 'bestatigt':
34, 'gefragt': 34, 'gemailt': 34, 'gemeldet': 34, 'geschrieben': 34, 'nachgefragt': 34, 'reklamiert': 34, 'zugesagt':
34}, {'angeboten': 34, 'anvertraut': 34, 'berichtet': 34, 'empfohlen': 34, 'erzaehlt': 34, 'erzahlt': 34,
'geantwortet': 34, 'gebeichtet': 34, 'geholfen': 34, 'geklagt': 34, 'gemailt': 34, 'geraten': 34, 'gesagt': 34,
'geschickt': 34, 'geschildert': 34, 'geschrieben': 34, 'gesteckt': 34, 'gezeigt': 34, 'gratuliert': 34, 'mitgeteilt':
34, 'praesentiert': 34, 'prasentiert': 34, 'verraten': 34, 'versprochen': 34, 'vorgestellt': 34, 'zugesagt': 34},
{'gegeben': 24, 'mitgegeben': 24}, {'': (6, 'theirs')}, {'<counselled>': 23, '<vowed>': 38}, {'...': 39},
{'<counsel>': 37}, {'<counselled>': 25}, {'gewarnt': 23}, {'...': 43}, {'^': 23, 'vor': 24}, {'^': 44, 'gewarnt': 45},
{'<counselled>': 25, 'davon': 42, 'dazu': 42}, {'': (4, 'needs_from_me')}, {'^': 48}, {'gebeten': 48}, {'...': 50},
{'^': 51}, {'^': 44}, {'...': 36, '<counsel>': 37, '<counselled>': 25, '^': 40, 'abgeholt': 34, 'als': 41,
'angerufen': 34, 'angeschrieben': 34, 'angesprochen': 34, 'ausgefuehrt': 34, 'ausgefuhrt': 34, 'begleitet': 34,
'bekocht': 34, 'besucht': 34, 'davon': 42, 'davor': 46, 'dazu': 42, 'den': 41, 'dringend': 47, 'einen': 41,
'eingeladen': 34, 'gebeten': 49, 'getroffen': 34, 'gewarnt': 45, 'interviewt': 34, 'kontaktiert': 34, 'nen': 41,
'stark': 47, 'um': 52, 'vor': 53, 'zuruckgerufen': 34, 'zurueckgerufen': 34}, {'<vowed>': 38}, {'...': 55}, {'^': 56},
{'^': 38}, {'<me>': 58, '^': 38, 'er': 58, 'sie': 58}, {'<me>': 58, '^': 38, 'dass': 59, 'er': 58, 'sie': 58},
{'<vowed>': 60}, {'<me>': 57, '<vowed>': 60, 'mir': 61, 'uns': 61}, {'<counselled>': 24}, {'<should>': 23}, {'...':
64}, {'<should>': 24, '^': 65}, {'ich': 66, 'man': 66, 'wir': 66}, {'<should>': 24}, {'dass': 67, 'ich': 68, 'man':
68, 'wir': 68}, {'': (15, 'contact'), 'dass': 67, 'ich': 68, 'man': 68, 'wir': 68}, {'ich': 68, 'man': 68, 'wir': 68},
{'dass': 71, 'ich': 68, 'man': 68, 'wir': 68}, {'angelaeutet': 34, 'angelautet': 34, 'angerufen': 34}, {'<vowed>': 60,
'gemeint': 69, 'gesagt': 69, 'geschrieben': 69, 'gmeint': 72, 'gsagt': 72}, {'bedankt': 34, 'entschuldigt': 34,
'gemeldet': 34, 'geruehrt': 34, 'geruhrt': 34, 'verabschiedet': 34}, {'<me>': 75}, {'...': 75, 'bedankt': 34, 'bei':
76, 'entschuldigt': 34, 'gemeldet': 34, 'geruehrt': 34, 'geruhrt': 34, 'verabschiedet': 34}, {'<vowed>': 60,
'angelaeutet': 34, 'angelautet': 34, 'angerufen': 34, 'gemeint': 69, 'gesagt': 69, 'geschrieben': 69, 'gmeint': 72,
'gsagt': 72}, {'...': 35, '<me>': 54, '<they>': 62, '<vowed>': 60, 'angelaeutet': 34, 'angelautet': 34, 'angerufen':
34, 'davon': 63, 'dazu': 63, 'empfohlen': 24, 'geantwortet': 34, 'gemailt': 34, 'gemeint': 69, 'gesagt': 69,
'geschrieben': 70, 'gesimst': 34, 'gmeint': 72, 'gsagt': 72, 'mich': 73, 'mir': 74, 'sich': 77, 'uns': 78,
'zuruckgerufen': 34, 'zuruckgeschrieben': 34, 'zurueckgerufen': 34, 'zurueckgeschrieben': 34}, {'besucht': 34,
'gegessen': 34, 'gehabt': 34, 'gequatscht': 34, 'geredet': 34, 'gesehen': 34, 'gesprochen': 34, 'getroffen': 34,
'telefoniert': 34}, {'': (9, 'told')}, {'': (8, 'asked')}, {'': (22, 'gave:encouragement')}, {'': (10, 'thanks')},
{'': (18, 'gave:knowledge')}, {'': (21, 'gave:referral')}, {'': (19, 'gave:mentoring')}, {'abgesagt': 81, 'angefragt':
82, 'angeklopft': 82, 'aufgemuntert': 83, 'bedankt': 84, 'beigebracht': 85, 'berichtet': 81, 'bestaerkt': 83,
'bestarkt': 83, 'empfohlen': 86, 'erklaert': 81, 'erklart': 81, 'ermutigt': 83, 'erzaehlt': 81, 'erzahlt': 81,
'geantwortet': 81, 'gebeichtet': 81, 'gebeten': 82, 'gecoacht': 87, 'gefragt': 82, 'geholfen': 85, 'gementort': 87,
'gesagt': 81, 'geschildert': 81, 'gesteckt': 81, 'getroestet': 83, 'getrostet': 83, 'gezeigt': 81, 'gratuliert': 81,
'informiert': 81, 'kondoliert': 81, 'mitgeteilt': 81, 'nachgefasst': 82, 'nachgefragt': 82, 'nachgehakt': 82,
'vermittelt': 86, 'verraten': 81, 'weiterempfohlen': 86, 'zugehoert': 83, 'zugehort': 83, 'zugesagt': 81}, {'^': 0},
{'^': 0, 'ich': 89, 'wir': 89}, {'^': 0, 'das': 90, 'dass': 90, 'ich': 89, 'wir': 89}, {'': (16, 'gave:intro')},
{'gemacht': 92}, {'gebracht': 92}, {'kontakt': 94}, {'<introduced>': 92, 'bekannt': 93, 'in': 95}, {'...': 96},
{'<vowed>': 0}, {'...': 98}, {'<me>': 58}, {'gebeten': 100}, {'ich': 89, 'wir': 89}, {'das': 102, 'dass': 102, 'ich':
89, 'wir': 89}, {'gegeben': 89}, {'wort': 104}, {'N': 97}, {'gebeten': 38}, {'...': 107}, {'^': 108}, {'...': 88,
'<vowed>': 91, 'N': 97, '^': 99, 'darum': 101, 'drum': 101, 'ersucht': 100, 'gebeten': 100, 'gesagt': 103,
'geschrieben': 103, 'gsagt': 103, 'gschriebn': 103, 'mein': 105, 'mit': 106, 'um': 109}, {'<introduced>': 92,
'bekannt': 93, 'zusammengebracht': 92}, {'...': 111, '<introduced>': 92, 'bekannt': 93, 'zusammengebracht': 92}, {'N':
112}, {'<and>': 113, 'N': 97, 'dem': 106, 'der': 106, 'mit': 106}, {'angefragt': 82, 'angeklopft': 82, 'bedankt': 84,
'nachgefasst': 82, 'nachgefragt': 82, 'nachgehakt': 82}, {'...': 115}, {'<them>': 116}, {'angerufen': 14, 'besucht':
14, 'erreicht': 14, 'erwischt': 14, 'geschafft': 14, 'gesehen': 14, 'gesprochen': 14, 'getroffen': 14}, {'...': 118,
'angerufen': 14, 'besucht': 14, 'erreicht': 14, 'erwischt': 14, 'geschafft': 14, 'gesehen': 14, 'gesprochen': 14,
'getroffen': 14}, {'nicht': 119}, {'leider': 120, 'nicht': 119}, {'abgesagt': 81, 'angefragt': 82, 'angeklopft': 82,
'berichtet': 81, 'erklaert': 81, 'erklart': 81, 'erzaehlt': 81, 'erzahlt': 81, 'geantwortet': 81, 'gebeichtet': 81,
'gefragt': 82, 'gesagt': 81, 'geschildert': 81, 'gesteckt': 81, 'gezeigt': 81, 'informiert': 81, 'mitgeteilt': 81,
'nachgefasst': 82, 'nachgefragt': 82, 'nachgehakt': 82, 'verraten': 81, 'zugesagt': 81}, {'...': 122, '<vowed>': 91,
'^': 99, 'darum': 101, 'drum': 101, 'ersucht': 100, 'gebeten': 100, 'um': 109}, {'angefragt': 82, 'angeklopft': 82,
'nachgefasst': 82, 'nachgefragt': 82, 'nachgehakt': 82}, {'...': 124}, {'<them>': 125}, {'...': 80, '<them>': 123,
'<vowed>': 91, '^': 99, 'bei': 126}, {'bedankt': 84}, {'...': 128}, {'<them>': 129}, {'erklaert': 89, 'erklart': 89},
{'<them>': 129, 'angeboten': 89, 'bei': 130, 'bereit': 131, 'bereiterklaert': 89, 'bereiterklart': 89, 'verpflichtet':
89}, {'geben': 89, 'liefern': 89, 'schicken': 89, 'zahlen': 89}, {'zu': 133}, {'...': 80, '<them>': 110, '<vowed>':
91, 'N': 114, '^': 99, 'bei': 117, 'es': 121, 'gesagt': 103, 'geschrieben': 103, 'gsagt': 103, 'gschriebn': 103,
'ich': 127, 'leider': 120, 'mein': 105, 'mich': 132, 'nicht': 119, 'noch': 134, 'wir': 127, 'zu': 133}, {'': (14,
'together')}, {'N': 129}, {'': (13, 'talk')}, {'lassen': 14}, {'gelassen': 14, 'lassen': 14}, {'abgeholt': 136,
'angerufen': 136, 'ausgefuehrt': 136, 'ausgefuhrt': 136, 'bei': 137, 'berichtet': 138, 'besucht': 136, 'eingeladen':
136, 'erzaehlt': 138, 'erzahlt': 138, 'geantwortet': 136, 'gebeichtet': 138, 'gefluestert': 138, 'geflustert': 138,
'gemailt': 136, 'gesagt': 138, 'geschrieben': 136, 'gesteckt': 138, 'getroffen': 136, 'haengen': 139, 'haengenlassen':
14, 'hangen': 139, 'hangenlassen': 14, 'sitzen': 140, 'sitzengelassen': 14, 'vergessen': 14, 'verpasst': 14,
'verraten': 138, 'versetzt': 14}, {'<me>': 48}, {'von': 142}, {'D': 48}, {'...': 144}, {'...': 143, '<det>': 145,
'<my>': 48}, {'<me>': 49}, {'^': 146, 'von': 147}, {'bleib': 24, 'erhoeh': 24, 'erhoh': 24, 'fang': 24, 'frag': 24,
'geh': 24, 'hoer': 24, 'hor': 24, 'lass': 24, 'mach': 24, 'macht': 24, 'nimm': 24, 'red': 24, 'stell': 24, 'such': 24,
'verkauf': 24}, {'i': 68, 'ich': 68, 'man': 68, 'wir': 68}, {'i': 68, 'ich': 66, 'man': 66, 'wir': 66}, {'bleib': 24,
'bloss': 149, 'das': 150, 'dass': 151, 'erhoeh': 24, 'erhoh': 24, 'fang': 24, 'frag': 24, 'geh': 24, 'hoer': 24,
'hor': 24, 'i': 68, 'ich': 68, 'lass': 24, 'mach': 24, 'macht': 24, 'man': 68, 'nimm': 24, 'nur': 149, 'red': 24,
'stell': 24, 'such': 24, 'verkauf': 24, 'wir': 68}, {'<they>': 152, 'bleib': 24, 'bloss': 149, 'das': 150, 'dass':
151, 'erhoeh': 24, 'erhoh': 24, 'fang': 24, 'frag': 24, 'geh': 24, 'hoer': 24, 'hor': 24, 'i': 68, 'ich': 68, 'lass':
24, 'mach': 24, 'macht': 24, 'man': 68, 'nimm': 24, 'nur': 149, 'red': 24, 'stell': 24, 'such': 24, 'verkauf': 24,
'wir': 68}, {'<them>': 24}, {'<them>': 89, 'laut': 154}, {'<them>': 89, 'ich': 155, 'wir': 155}, {'^': 23, 'dass': 24,
'ist': 25, 'lautet': 25, 'lautete': 25, 'waere': 25, 'war': 25, 'ware': 25}, {'<me>': 157}, {'^': 23, 'dass': 24,
'ist': 25, 'lautet': 25, 'lautete': 25, 'waere': 25, 'war': 25}, {'<me>': 159}, {'^': 23, 'dass': 24, 'ist': 25,
'lautet': 25, 'lautete': 25, 'war': 25, 'ware': 25}, {'<me>': 161}, {'^': 23, 'an': 158, 'dass': 24, 'dazu': 157,
'fuer': 160, 'fur': 162, 'ist': 25, 'lautet': 25, 'lautete': 25, 'waere': 25, 'war': 25, 'ware': 25}, {'': (17,
'gave:feedback')}, {'<reviewed>': 164}, {'...': 165, '<reviewed>': 164}, {'<counsel>': 163, '<work>': 166},
{'<handed>': 29}, {'...': 168, '<handed>': 29}, {'ausgeliehen': 29, 'geborgt': 29, 'geliehen': 29, 'ueberlassen': 29},
{'ausgeliehen': 29, 'geborgt': 29, 'geliehen': 29, 'uberlassen': 29}, {'gegeben': 164, 'geschickt': 164,
'geschrieben': 164}, {'...': 172}, {'auf': 173, 'fuer': 173, 'fur': 173, 'gegeben': 164, 'geschickt': 164,
'geschrieben': 164, 'uber': 173, 'ueber': 173, 'zu': 173, 'zum': 173, 'zur': 173}, {'auf': 173, 'fuer': 173,
'gegeben': 164, 'geschickt': 164, 'geschrieben': 164, 'ueber': 173, 'zu': 173, 'zum': 173, 'zur': 173},
{'anmerkungen': 175, 'feedback': 175, 'kommentare': 175, 'rueckmeldung': 175}, {'auf': 173, 'fur': 173, 'gegeben':
164, 'geschickt': 164, 'geschrieben': 164, 'uber': 173, 'zu': 173, 'zum': 173, 'zur': 173}, {'anmerkungen': 177,
'feedback': 177, 'kommentare': 177, 'ruckmeldung': 177}, {'ausgeliehen': 29, 'geborgt': 29, 'geliehen': 29,
'uberlassen': 29, 'ueberlassen': 29}, {'gestarkt': 83}, {'gestaerkt': 83}, {'rucken': 180, 'ruecken': 181},
{'anmerkungen': 174, 'feedback': 174, 'kommentare': 174, 'ruckmeldung': 177, 'rueckmeldung': 175}, {'': (18,
'gave:knowledge'), 'wie': 85}, {'zugeredet': 83}, {'gemacht': 83, 'zugesprochen': 83}, {'auf': 173, 'fuer': 173,
'fur': 173, 'uber': 173, 'ueber': 173, 'zu': 173, 'zum': 173, 'zur': 173}, {'auf': 173, 'fur': 173, 'uber': 173, 'zu':
173, 'zum': 173, 'zur': 173}, {'auf': 173, 'fuer': 173, 'ueber': 173, 'zu': 173, 'zum': 173, 'zur': 173},
{'anmerkungen': 187, 'feedback': 187, 'kommentare': 187, 'ruckmeldung': 188, 'rueckmeldung': 189}, {'<thing>': 169,
'<work>': 165, 'angelernt': 85, 'anhaenger': 170, 'anhanger': 171, 'anmerkungen': 174, 'aufgemuntert': 83,
'ausfuehrlich': 176, 'ausfuehrliches': 176, 'ausfuhrlich': 178, 'ausfuhrliches': 178, 'auto': 179, 'beamer': 179,
'beigebracht': 85, 'bestaerkt': 83, 'bestarkt': 83, 'bohrmaschine': 179, 'buero': 170, 'buro': 171, 'den': 182,
'ehrliches': 183, 'eingearbeitet': 85, 'eingeschult': 85, 'eingewiesen': 85, 'erklaert': 85, 'erklart': 85,
'ermutigt': 83, 'fahrrad': 179, 'feedback': 174, 'gecoached': 87, 'gecoacht': 87, 'geholfen': 85, 'geld': 179,
'gementort': 87, 'getroestet': 83, 'getrostet': 83, 'gezeigt': 184, 'gut': 185, 'gutes': 183, 'kamera': 179,
'kommentare': 174, 'kurzes': 183, 'lastenrad': 179, 'mein': 183, 'mut': 186, 'offenes': 183, 'rad': 179, 'raum': 179,
'ruckmeldung': 177, 'rueckmeldung': 175, 'schluessel': 170, 'schlussel': 171, 'schriftlich': 190, 'schriftliches':
190, 'viel': 183, 'werkzeug': 179}, {'^': 0, 'das': 102, 'dass': 102}, {'geschrieben': 86}, {'gebracht': 86,
'gegeben': 86, 'geschickt': 86, 'vermittelt': 86, 'verschafft': 86, 'weitergeleitet': 86, 'zugeschanzt': 86},
{'ausgeholfen': 85, 'beraten': 85, 'geholfen': 85, 'gholfn': 85, 'unterstuetzt': 85, 'unterstutzt': 85}, {'...': 195},
{'ausgeholfen': 85, 'geholfen': 85, 'gholfn': 85, 'unterstuetzt': 85, 'unterstutzt': 85}, {'...': 197}, {'schuldig':
0}, {'...': 199}, {'^': 200}, {'ich': 201}, {'gegeben': 92, 'gemacht': 92, 'hergestellt': 92, 'vermittelt': 92}, {'N':
203}, {'zu': 204}, {'gegeben': 85}, {'...': 206}, {'...': 206, 'fuer': 207, 'fur': 207, 'zu': 207, 'zum': 207, 'zur':
207}, {'...': 206, 'fuer': 207, 'zu': 207, 'zum': 207, 'zur': 207}, {'...': 206, 'fur': 207, 'zu': 207, 'zum': 207,
'zur': 207}, {'kontakt': 205, 'rat': 208, 'ratschlaege': 209, 'ratschlage': 210, 'tipp': 208, 'tipps': 208}, {'rat':
208, 'ratschlaege': 209, 'ratschlage': 210, 'tipp': 208, 'tipps': 208}, {'arbeitszeugnis': 193,
'empfehlungsschreiben': 193, 'paar': 212, 'referenz': 193, 'zeugnis': 193}, {'arbeitszeugnis': 193, 'auftrag': 194,
'bewerber': 194, 'empfehlungsschreiben': 193, 'interessenten': 194, 'job': 194, 'kandidaten': 194, 'kandidatin': 194,
'kunden': 194, 'kundin': 194, 'lead': 194, 'leads': 194, 'referenz': 193, 'zeugnis': 193}, {'auftrag': 194,
'bewerber': 194, 'interessenten': 194, 'job': 194, 'kandidaten': 194, 'kandidatin': 194, 'kontakt': 205, 'kunden':
194, 'kundin': 194, 'lead': 194, 'leads': 194, 'rat': 208, 'ratschlaege': 209, 'ratschlage': 210, 'tipp': 208,
'tipps': 208}, {'zugehoert': 83, 'zugehort': 83}, {'<give1>': 0}, {'^': 217}, {'ich': 218}, {'dass': 219, 'ich': 218},
{'auftrag': 194, 'bewerber': 194, 'interessenten': 194, 'job': 194, 'kandidaten': 194, 'kandidatin': 194, 'kunden':
194, 'kundin': 194, 'lead': 194, 'leads': 194}, {'beraten': 85}, {'...': 222}, {'...': 191, '<thing>': 169, '<vowed>':
192, '<work>': 165, 'anmerkungen': 174, 'arbeitszeugnis': 193, 'auftrag': 194, 'ausfuehrlich': 176, 'ausfuehrliches':
176, 'ausfuhrlich': 178, 'ausfuhrliches': 178, 'bei': 196, 'beim': 198, 'bewerber': 194, 'bin': 202, 'den': 211,
'ehrliches': 183, 'ein': 213, 'eine': 214, 'einen': 215, 'einfach': 216, 'empfehlungsschreiben': 193, 'feedback': 174,
'geholfen': 85, 'gesagt': 220, 'geschrieben': 220, 'gutes': 183, 'im': 198, 'in': 198, 'interessenten': 194, 'job':
194, 'kandidaten': 194, 'kandidatin': 194, 'kommentare': 174, 'kontakt': 205, 'kunden': 194, 'kundin': 194, 'kurzes':
183, 'lange': 216, 'lead': 194, 'leads': 194, 'mein': 183, 'mit': 198, 'ne': 214, 'nen': 215, 'neue': 221, 'neuen':
221, 'nur': 216, 'offenes': 183, 'paar': 212, 'rat': 208, 'ratschlaege': 209, 'ratschlage': 210, 'referenz': 193,
'ruckmeldung': 177, 'rueckmeldung': 175, 'schriftlich': 190, 'schriftliches': 190, 'schuld': 102, 'schulde': 102,
'schulden': 102, 'tipp': 208, 'tipps': 208, 'viel': 183, 'zeugnis': 193, 'zu': 223, 'zugehoert': 83, 'zugehort': 83,
'zum': 223, 'zur': 223}, {'<them>': 49}, {'<them>': 49, '^': 48}, {'...': 36, '<counsel>': 37, '<counselled>': 25,
'^': 40, 'abgeholt': 34, 'als': 41, 'angerufen': 34, 'angeschrieben': 34, 'angesprochen': 34, 'ausgefuehrt': 34,
'ausgefuhrt': 34, 'begleitet': 34, 'bekocht': 34, 'besucht': 34, 'davon': 42, 'davor': 46, 'dazu': 42, 'den': 41,
'dringend': 47, 'einen': 41, 'eingeladen': 34, 'ersucht': 225, 'gebeten': 226, 'gefragt': 225, 'getroffen': 34,
'gewarnt': 45, 'interviewt': 34, 'kontaktiert': 34, 'nen': 41, 'stark': 47, 'um': 52, 'vor': 53, 'zuruckgerufen': 34,
'zurueckgerufen': 34}, {'...': 35, '<me>': 227, '<they>': 62, '<vowed>': 60, '^': 56, 'angelaeutet': 34, 'angelautet':
34, 'angerufen': 34, 'davon': 63, 'dazu': 63, 'empfohlen': 24, 'geantwortet': 34, 'gemailt': 34, 'gemeint': 69,
'gesagt': 69, 'geschrieben': 70, 'gesimst': 34, 'gmeint': 72, 'gsagt': 72, 'mich': 73, 'mir': 74, 'sich': 77, 'uns':
78, 'vorgeschlagen': 138, 'zuruckgerufen': 34, 'zuruckgeschrieben': 34, 'zurueckgerufen': 34, 'zurueckgeschrieben':
34}, {'^': 146, 'das': 144, 'den': 144, 'die': 144, 'es': 144, 'sie': 144, 'von': 147}, {'<det>': 38, 'D': 38},
{'<me>': 38}, {'<me>': 38, 'das': 231, 'den': 231, 'die': 231, 'es': 231, 's': 231}, {'zuruck': 38, 'zurueck': 38},
{'...': 233, 'zuruck': 38, 'zurueck': 38}, {'...': 233, 'mich': 234, 'mir': 234, 'uns': 234, 'zuruck': 38, 'zurueck':
38}, {'...': 233, '<they>': 235, 'mich': 234, 'mir': 234, 'uns': 234, 'zuruck': 38, 'zurueck': 38}, {'sich': 38},
{'<they>': 237, 'sich': 38}, {'bescheid': 38}, {'bescheid': 38, 'mir': 239, 'uns': 239}, {'<they>': 240, 'bescheid':
38, 'mir': 239, 'uns': 239}, {'durch': 38, 'weiter': 38}, {'<they>': 240, 'bescheid': 38, 'das': 242, 'es': 242,
'mir': 239, 'uns': 239}, {'um': 38}, {'...': 244, 'um': 38}, {'sich': 245}, {'ab': 38, 'an': 38}, {'<me>': 247},
{'das': 242, 'es': 242}, {'...': 233}, {'...': 233, 'mich': 250, 'mir': 250, 'sich': 38, 'uns': 250}, {'...': 233,
'<they>': 251, 'mich': 250, 'mir': 250, 'sich': 38, 'uns': 250}, {'...': 233, '<me>': 247, '<they>': 235, 'mich': 234,
'mir': 234, 'uns': 234, 'zuruck': 38, 'zurueck': 38}, {'vor': 38}, {'...': 254}, {'<me>': 255}, {'<deed3>': 230,
'<give3>': 232, 'antwortet': 236, 'connected': 231, 'connectet': 231, 'erkundigt': 238, 'geben': 241, 'gibt': 243,
'hoert': 246, 'holen': 248, 'holt': 248, 'hort': 246, 'intro': 231, 'introduced': 231, 'introed': 231, 'introt': 231,
'leitet': 249, 'mailt': 236, 'melden': 238, 'meldet': 252, 'ruehren': 238, 'ruehrt': 238, 'rufen': 248, 'ruft': 253,
'ruhren': 238, 'ruhrt': 238, 'sagen': 241, 'sagt': 241, 'schickt': 249, 'schreibt': 236, 'stellen': 256, 'stellt':
256}, {'^': 48, 'darum': 49, 'um': 49}, {'<my>': 48}, {'^': 259}, {'<me>': 258, 'um': 260}, {'<me>': 0}, {'von': 262},
{'...': 263}, {'<me>': 89}, {'^': 264, 'von': 265}, {'an': 58}, {'<me>': 267}, {'<me>': 267, '<they>': 268}, {'mit':
38}, {'...': 270}, {'^': 271}, {'^': 23, 'darauf': 24, 'zu': 24}, {'<me>': 273}, {'^': 23, 'dass': 24, 'mir': 25,
'uns': 25}, {'<they>': 275, '^': 23, 'dass': 24, 'mir': 25, 'uns': 25}, {'geburtstag': 138, 'hochzeitstag': 138,
'jubilaeum': 138, 'jubilaum': 138, 'namenstag': 138, 'op': 138, 'pruefung': 138, 'prufung': 138}, {'...': 277,
'geburtstag': 138, 'hochzeitstag': 138, 'jubilaeum': 138, 'jubilaum': 138, 'namenstag': 138, 'op': 138, 'pruefung':
138, 'prufung': 138}, {'nach': 260}, {'zu': 138}, {'...': 280, 'zu': 138}, {'sich': 281}, {'<counsel>': 24},
{'<counsel>': 24, 'als': 283, 'den': 283, 'einen': 283, 'nen': 283}, {'weg': 24}, {'den': 285}, {'^': 23, 'auf': 286},
{'<counsel>': 24, '<they>': 284, 'als': 283, 'den': 283, 'einen': 283, 'mit': 287, 'nen': 283}, {'<me>': 288},
{'<counsel>': 24, '<they>': 284, 'als': 283, 'den': 283, 'einen': 283, 'nen': 283}, {'<me>': 290}, {'...': 277,
'geburtstag': 138, 'hochzeitstag': 138, 'jubilaeum': 138, 'jubilaum': 138, 'namenstag': 138, 'op': 138, 'pruefung':
138, 'prufung': 138, 'vor': 281}, {'schuldig': 38}, {'...': 293}, {'^': 294}, {'<me>': 295, 'aufgetaucht': 34,
'dazugekommen': 34, 'dazugestossen': 34, 'gekommen': 34, 'mitgekommen': 34, 'vorbeigefahren': 34, 'vorbeigekommen':
34}, {'aufgetaucht': 34, 'dazugekommen': 34, 'dazugestossen': 34, 'gekommen': 34, 'mitgekommen': 34, 'vorbeigefahren':
34, 'vorbeigekommen': 34}, {'^': 38, 'darum': 58, 'drum': 58, 'um': 58}, {'sich': 298}, {'<they>': 299, 'sich': 298},
{'herz': 24}, {'ans': 301, 'nahe': 24}, {'<they>': 302, 'ans': 301, 'nahe': 24}, {'<me>': 303}, {'connect': 38,
'forward': 38, 'intro': 38, 'introduce': 38, 'send': 38, 'share': 38}, {'^': 305}, {'am': 34, 'auf': 34, 'aus': 34,
'dass': 34, 'mir': 34, 'ob': 34, 'per': 34, 'uns': 34, 'via': 34, 'wegen': 34}, {'sich': 34}, {'connecten': 38,
'intro': 38, 'introen': 38, 'klaren': 38, 'liefern': 38, 'nachfragen': 38, 'nachhaken': 38, 'schicken': 38,
'vermitteln': 38}, {'ich': 49, 'wir': 49}, {'<selfinf>': 38}, {'^': 311}, {'...': 312, '^': 311}, {'<me>': 313},
{'...': 312, '^': 311, 'bei': 314}, {'': (13, 'talk'), '...': 280, '^': 309, 'dass': 310, 'sich': 315, 'zu': 138},
{'connecten': 38, 'intro': 38, 'introen': 38, 'klaeren': 38, 'liefern': 38, 'nachfragen': 38, 'nachhaken': 38,
'schicken': 38, 'vermitteln': 38}, {'': (13, 'talk'), '...': 280, '^': 317, 'dass': 310, 'sich': 315, 'zu': 138}, {'':
(13, 'talk'), 'sich': 315}, {'me': 58, 'mir': 58, 'uns': 58, 'us': 58}, {'dafur': 24, 'fur': 24}, {'dafuer': 24,
'fuer': 24}, {'^': 23, 'von': 24}, {'ab': 24}, {'^': 23, 'ab': 323, 'davon': 324, 'dazu': 24, 'zu': 24, 'zum': 24,
'zur': 24}, {'^': 23, 'ab': 323, 'davon': 324, 'dazu': 24, 'dringend': 325, 'stark': 325, 'zu': 24, 'zum': 24, 'zur':
24}, {'^': 23, 'ab': 323, 'davon': 324, 'dazu': 24, 'dringend': 325, 'mir': 326, 'stark': 325, 'uns': 326, 'zu': 24,
'zum': 24, 'zur': 24}, {'<they>': 327, '^': 23, 'ab': 323, 'davon': 324, 'dazu': 24, 'dringend': 325, 'mir': 326,
'stark': 325, 'uns': 326, 'zu': 24, 'zum': 24, 'zur': 24}, {'an': 34}, {'...': 329}, {'mich': 330}, {'should': 24,
'soll': 24, 'sollte': 24}, {'i': 332, 'ich': 332, 'we': 332, 'wir': 332}, {'': (13, 'talk'), '...': 280, 'dass': 138,
'ob': 138}, {'vor': 334}, {'<they>': 58, '^': 38}, {'<me>': 336}, {'<me>': 336, '<they>': 337}, {'stelle': 24},
{'meiner': 339, 'unserer': 339, 'unsrer': 339}, {'an': 340}, {'stelle': 23}, {'meiner': 342, 'unserer': 342, 'unsrer':
342}, {'an': 343}, {'...': 344}, {'<they>': 341, '^': 345, 'an': 340}, {'to': 24}, {'me': 347, 'us': 347}, {'sich':
138}, {'<they>': 58, '^': 38, 'dass': 336}, {'<they>': 58, '^': 38, 'dass': 336, 'mir': 350, 'uns': 350}, {'<they>':
351, '^': 38, 'dass': 336, 'mir': 350, 'uns': 350}, {'da': 34}, {'dabei': 34}, {'besuch': 34}, {'anwesend': 34,
'auch': 353, 'aufgetaucht': 34, 'da': 34, 'dabei': 34, 'dazugekommen': 34, 'dazugestossen': 34, 'gekommen': 34,
'hier': 34, 'mit': 354, 'mitgekommen': 34, 'vorbeigefahren': 34, 'vorbeigekommen': 34, 'zu': 355}, {'^': 23, 'davor':
24, 'vor': 24}, {'<they>': 357, '^': 23, 'davor': 24, 'vor': 24}, {'<me>': 358}, {'auf': 260}, {'<giveinf>': 38},
{'...': 361}, {'^': 362, 'sich': 315}, {'geben': 38, 'sagen': 38}, {'bescheid': 364, 'klaeren': 38, 'klaren': 38,
'liefern': 38, 'mitbringen': 38, 'nachliefern': 38, 'nachreichen': 38, 'schicken': 38, 'senden': 38, 'uberweisen': 38,
'ueberweisen': 38, 'vorbeibringen': 38, 'weiterleiten': 38, 'zuschicken': 38, 'zusenden': 38}, {'...': 365, 'connect':
38, 'connecten': 38, 'forward': 38, 'intro': 38, 'introduce': 38, 'introen': 38, 'klaeren': 38, 'klaren': 38,
'liefern': 38, 'nachfragen': 38, 'nachhaken': 38, 'schicken': 38, 'send': 38, 'share': 38, 'vermitteln': 38}, {'':
(13, 'talk'), '^': 366, 'dass': 310, 'sich': 315}, {'...': 361, 'connecten': 38, 'intro': 38, 'introen': 38,
'klaeren': 38, 'klaren': 38, 'liefern': 38, 'nachfragen': 38, 'nachhaken': 38, 'schicken': 38, 'vermitteln': 38},
{'^': 368, 'sich': 315}, {'...': 365}, {'^': 370, 'sich': 315}, {'connecten': 38, 'intro': 38, 'introen': 38,
'klaeren': 38, 'klaren': 38, 'liefern': 38, 'nachfragen': 38, 'nachhaken': 38, 'schicken': 38, 'vermitteln': 38},
{'^': 372, 'sich': 315}, {'<hat>': 228, '<needs>': 229, '<saysv>': 153, '<will3>': 100, '^': 257, 'antwortet': 34,
'antwortete': 34, 'bat': 261, 'bekommen': 266, 'bekommt': 266, 'berichtet': 138, 'bietet': 269, 'bittet': 261, 'bot':
269, 'braucht': 138, 'bringen': 272, 'bringt': 272, 'darf': 138, 'draengt': 274, 'drangt': 274, 'empfahl': 276,
'empfehlen': 276, 'empfiehlt': 276, 'ermahnt': 274, 'ermutigt': 274, 'erzaehlt': 138, 'erzahlt': 138, 'feiert': 278,
'fragt': 279, 'freut': 282, 'gab': 289, 'gaben': 291, 'gibt': 291, 'hat': 292, 'hatte': 278, 'hofft': 281, 'ist': 296,
'kam': 297, 'kann': 138, 'kriegen': 266, 'kriegt': 266, 'kuemmern': 300, 'kuemmert': 300, 'kummern': 300, 'kummert':
300, 'legt': 304, 'legte': 304, 'll': 306, 'mahnt': 274, 'mailt': 307, 'mailte': 307, 'meldete': 308, 'mochte': 316,
'moechte': 318, 'muessen': 138, 'muss': 319, 'mussen': 138, 'möchte': 316, 'owes': 320, 'pladiert': 321, 'pladierte':
321, 'plaediert': 322, 'plaedierte': 322, 'plant': 281, 'raet': 328, 'rat': 328, 'raten': 328, 'recommended': 24,
'recommends': 24, 'rief': 331, 'riet': 328, 'rieten': 328, 'ruft': 331, 'rät': 328, 'said': 333, 'says': 333,
'schlaegt': 335, 'schlagt': 335, 'schlug': 335, 'schlägt': 335, 'schreibt': 307, 'schrieb': 307, 'schulden': 338,
'schuldet': 338, 'sind': 296, 'soll': 138, 'sollen': 138, 'sollte': 138, 'taet': 346, 'tat': 346, 'textet': 307,
'thinks': 333, 'told': 348, 'treffen': 349, 'trifft': 349, 'tät': 346, 'uberlegt': 281, 'ueberlegt': 281, 'versprach':
352, 'verspricht': 352, 'versucht': 281, 'war': 356, 'waren': 356, 'warnt': 359, 'warnte': 359, 'warten': 360,
'wartet': 360, 'werden': 363, 'will': 367, 'wird': 369, 'wollen': 371, 'wollte': 373, 'wuerd': 346, 'wuerde': 346,
'wurd': 346, 'wurde': 346, 'würde': 346}, {'N': 168}, {'an': 375}, {'...': 376, 'an': 375}, {'<them>': 89, 'das': 102,
'dass': 102}, {'<they>': 100, 'der': 100, 'die': 100}, {'N': 166}, {'fuer': 380, 'fur': 380, 'v': 380, 'vom': 380,
'von': 380}, {'': (2, 'plan')}, {'bei': 382, 'im': 382, 'in': 382, 'mit': 382, 'zu': 382}, {'ich': 383, 'wir': 383},
{'wir': 382}, {'besprechung': 382, 'call': 382, 'gesprach': 382, 'gespraech': 382, 'lunch': 382, 'meeting': 382,
'termin': 382, 'treffen': 382}, {'...': 386}, {'ich': 387, 'wir': 387}, {'': (1, 'moved')}, {'abgemacht': 382,
'abgmacht': 382, 'ausgemacht': 382, 'ausgmacht': 382, 'bin': 384, 'essen': 385, 'fahren': 385, 'festgelegt': 382,
'gehen': 385, 'geplant': 382, 'hab': 388, 'habe': 388, 'haben': 388, 'reden': 385, 'reserviert': 382, 'sehen': 385,
'sind': 384, 'sprechen': 385, 'telefonieren': 385, 'treffen': 385, 'vereinbart': 382, 'verschoben': 389, 'zoomen':
385, 'zugesagt': 382}, {'<introduced>': 92, 'bekannt': 93}, {'<introduced>': 92, 'bekannt': 93, 'einander': 391,
'miteinander': 391}, {'gebracht': 92, 'gesetzt': 92}, {'kontakt': 393, 'verbindung': 393}, {'<introduced>': 92,
'bekannt': 93, 'einander': 96, 'in': 95, 'miteinander': 96}, {'mail': 395}, {'e': 396, 'linkedin': 395, 'mail': 395,
'whatsapp': 395}, {'...': 392, '<introduced>': 92, 'bekannt': 93, 'einander': 96, 'gegenseitig': 96, 'in': 394,
'kontakt': 393, 'miteinander': 96, 'per': 397, 'verbindung': 393, 'via': 397}, {'N': 398}, {'<introduced>': 92},
{'...': 400, 'vorgestellt': 92}, {'gebracht': 86}, {'spiel': 402}, {'empfohlen': 86, 'ins': 403, 'vermittelt': 86,
'vorgeschlagen': 86, 'weiterempfohlen': 86}, {'...': 404}, {'...': 404, 'N': 96}, {'gebracht': 81}, {'stand': 407},
{'aktuellen': 408, 'letzten': 408, 'neuesten': 408, 'neusten': 408}, {'den': 409}, {'geholfen': 164, 'unterstuetzt':
164, 'unterstutzt': 164, 'zugehoert': 164, 'zugehort': 164}, {'geholfen': 164, 'unterstutzt': 164, 'zugehort': 164},
{'geholfen': 164, 'unterstuetzt': 164, 'zugehoert': 164}, {'...': 404, 'N': 96, 'pitch': 411, 'pitchen': 411,
'proben': 411, 'uben': 412, 'ueben': 413}, {'...': 404, 'pitch': 411, 'pitchen': 411, 'proben': 411, 'uben': 412,
'ueben': 413}, {'gegeben': 81, 'gesagt': 81}, {'gegeben': 92, 'gemacht': 92, 'geschickt': 92}, {'N': 417}, {'an': 418,
'bei': 418, 'mit': 418, 'zu': 418}, {'intro': 419}, {'N': 401}, {'vorgestellt': 92}, {'N': 422, 'rucken': 180,
'ruecken': 181}, {'N': 422}, {'gegeben': 81}, {'intro': 419, 'update': 425}, {'gesetzt': 81}, {'bild': 427}, {'...':
400, '<introduced>': 92, 'bekannt': 93, 'in': 95}, {'N': 429}, {'<work>': 166}, {'...': 431, '<counsel>': 163,
'<work>': 166}, {'gebeten': 82}, {'...': 433}, {'N': 96}, {'gratuliert': 81}, {'geburtstag': 436}, {'<and>': 399,
'<counsel>': 163, 'N': 401, 'als': 405, 'an': 406, 'angefeuert': 83, 'angefragt': 82, 'auf': 410, 'aufgebaut': 83,
'aufgemuntert': 83, 'bei': 414, 'beim': 415, 'berichtet': 81, 'beruhigt': 83, 'bescheid': 416, 'bestaerkt': 83,
'bestarkt': 83, 'coached': 87, 'das': 420, 'dem': 421, 'den': 423, 'der': 421, 'die': 424, 'ein': 426, 'eine': 420,
'erklaert': 81, 'erklart': 81, 'ermutigt': 83, 'erzaehlt': 81, 'erzahlt': 81, 'fuer': 405, 'fur': 405, 'geantwortet':
81, 'gebeten': 82, 'gebrieft': 81, 'gecoached': 87, 'gecoacht': 87, 'gedankt': 84, 'gefragt': 82, 'gelobt': 83,
'gementort': 87, 'gesagt': 81, 'geschildert': 81, 'getroestet': 83, 'getrostet': 83, 'gezeigt': 81, 'gratuliert': 81,
'gut': 185, 'informiert': 81, 'ins': 428, 'intro': 419, 'mentored': 87, 'mit': 430, 'mitgeteilt': 81, 'motiviert': 83,
'muessen': 102, 'muss': 102, 'mussen': 102, 'mut': 186, 'nachgefragt': 82, 'ne': 420, 's': 432, 'soll': 102, 'sollte':
102, 'todo': 58, 'um': 434, 'update': 425, 'upgedatet': 81, 'weiterempfohlen': 86, 'zu': 435, 'zugesagt': 81, 'zum':
437}, {'<them>': 0}, {'<them>': 0, 'das': 439, 'es': 439}, {'ich': 440, 'wir': 440}, {'<me>': 38, 'das': 231, 'es':
231}, {'<they>': 442}, {'<them>': 98}, {'ich': 444, 'wir': 444}, {'<they>': 231}, {'': (7, 'waiting')}, {'<they>':
263, 'von': 262}, {'schuldi': 0, 'schuldig': 0}, {'...': 449, 'schuldi': 0, 'schuldig': 0}, {'<them>': 450},
{'<them>': 450, 'ich': 451}, {'noch': 447}, {'<me>': 453}, {'an': 439}, {'<me>': 455}, {'von': 456}, {'...': 457},
{'<me>': 293}, {'<they>': 459}, {'<me>': 0, '<them>': 38}, {'...': 457, 'von': 461}, {'<them>': 0, 'dringend': 0,
'noch': 0, 'unbedingt': 0}, {'dringend': 0, 'noch': 0, 'unbedingt': 0}, {'ich': 463, 'wir': 464}, {'ausstaendig': 447,
'ausstandig': 447, 'ausstehend': 447, 'pendent': 447}, {'ich': 439, 'wir': 439}, {'<they>': 231, 'ich': 439, 'wir':
439}, {'aus': 447}, {'aus': 447, 'noch': 469}, {'<give1>': 441, '<give3>': 443, '<have>': 445, '<will3>': 446,
'ausstaendig': 447, 'ausstandig': 447, 'ausstehend': 447, 'bekommt': 448, 'bin': 452, 'fehlen': 454, 'fehlt': 454,
'gehen': 458, 'geht': 458, 'ist': 460, 'kommen': 462, 'kommt': 462, 'kriegt': 448, 'muessen': 465, 'muss': 465,
'mussen': 465, 'noch': 466, 'pendent': 447, 'schuld': 467, 'schulde': 467, 'schulden': 468, 'schuldet': 446, 'sind':
460, 'stehen': 470, 'steht': 470}, {'': (5, 'mine'), '<det>': 0}, {'bis': 0, 'ich': 472, 'noch': 0, 'spaetestens': 0,
'spatestens': 0, 'wir': 472}, {'<det>': 38}, {'<they>': 474}, {'nach': 0, 'vorbei': 0, 'weiter': 0, 'zuruck': 0,
'zurueck': 0}, {'...': 476, '<them>': 0, 'das': 439, 'den': 439, 'die': 439, 'es': 439, 'ihn': 439, 's': 439, 'sie':
439}, {'<them>': 0, 'das': 439, 'den': 439, 'die': 439, 'es': 439, 'ihn': 439, 's': 439, 'sie': 439}, {'<them>': 0,
'das': 439, 'es': 439, 'ich': 477, 's': 439, 'wir': 478}, {'': (6, 'theirs'), '<they>': 38}, {'<me>': 480}, {'<me>':
480, 'das': 481, 'den': 481, 'die': 481, 'es': 481, 's': 481}, {'<me>': 480, '<they>': 482, 'das': 481, 'den': 481,
'der': 482, 'die': 482, 'es': 481, 's': 481}, {'<me>': 247, '<they>': 248}, {'mich': 0}, {'ich': 485, 'mich': 0},
{'zuruck': 0, 'zurueck': 0}, {'': (5, 'mine'), 'bei': 439}, {'mich': 488}, {'<them>': 487, 'ich': 489, 'mich': 488,
'zuruck': 0, 'zurueck': 0}, {'': (6, 'theirs'), 'bei': 231}, {'': (6, 'theirs'), '<they>': 491, 'bei': 231},
{'<they>': 237, 'sich': 492}, {'...': 233, '<they>': 251, 'mich': 250, 'mir': 250, 'sich': 492, 'uns': 250},
{'<them>': 487, 'zuruck': 0, 'zurueck': 0}, {'...': 233, '<me>': 247, 'mich': 234, 'mir': 234, 'uns': 234, 'zuruck':
38, 'zurueck': 38}, {'...': 233, '<me>': 247, '<they>': 496, 'mich': 234, 'mir': 234, 'uns': 234, 'zuruck': 38,
'zurueck': 38}, {'D': 0}, {'mir': 498}, {'...': 471, '<deed1>': 473, '<deed3>': 475, '<give1>': 479, '<give3>': 483,
'antwortet': 236, 'connected': 231, 'connectet': 231, 'erkundigt': 238, 'geben': 241, 'gibt': 243, 'hoert': 246,
'holen': 248, 'holt': 484, 'hort': 246, 'intro': 231, 'introduced': 231, 'introed': 231, 'introt': 231, 'kuemmer':
486, 'kuemmere': 486, 'kuemmre': 486, 'kummer': 486, 'kummere': 486, 'kummre': 486, 'leitet': 249, 'mailt': 236,
'meld': 490, 'melde': 490, 'melden': 493, 'meldet': 494, 'ruehren': 238, 'ruehrt': 493, 'ruf': 495, 'rufe': 495,
'rufen': 248, 'ruft': 497, 'ruhren': 238, 'ruhrt': 493, 'sagen': 241, 'sagt': 241, 'schickt': 249, 'schreib': 495,
'schreibe': 495, 'schreibt': 236, 'stellen': 256, 'stellt': 256, 'uberleg': 499, 'uberlege': 499, 'ueberleg': 499,
'ueberlege': 499}, {'D': 382}, {'D': 382, 'fuer': 501, 'fur': 501}, {'': (2, 'plan'), 'D': 382, 'fuer': 501, 'fur':
501}, {'mir': 89}, {'mich': 89}, {'^': 0, 'bei': 504, 'fuer': 505, 'fur': 505, 'mein': 89, 'meine': 89, 'von': 504},
{'item': 506, 'items': 506}, {'N': 87}, {'bei': 508, 'fuer': 508, 'fur': 508, 'von': 508}, {'': (23,
'gave:volunteering')}, {'bei': 510, 'beim': 510}, {'N': 86}, {'fuer': 512, 'fur': 512}, {'coach': 509, 'freiwillige':
511, 'freiwilliger': 511, 'mentor': 509, 'mentorin': 509, 'referenz': 513}, {'gehabt': 34, 'gesprochen': 34}, {'':
(15, 'contact'), 'gehabt': 34, 'gesprochen': 34}, {'apparat': 515, 'tel': 516, 'telefon': 516}, {'': (15, 'contact'),
'gehabt': 34}, {'strippe': 518}, {'bekommen': 34}, {'strippe': 520}, {'<they>': 24}, {'taet': 522, 'tat': 522, 'tät':
522, 'wuerd': 522, 'wuerde': 522, 'wurd': 522, 'wurde': 522, 'würde': 522}, {'stelle': 523}, {'der': 519, 'die': 521,
'meiner': 524, 'unserer': 524, 'unsrer': 524}, {'i': 136}, {'geschickt': 34, 'geschrieben': 34, 'gesendet': 34,
'gschriebn': 34, 'hinterlassen': 34, 'rausgeschickt': 34, 'verschickt': 34}, {'N': 82}, {'...': 527, 'an': 528,
'geschickt': 34, 'geschrieben': 34, 'gesendet': 34, 'gschriebn': 34, 'hinterlassen': 34, 'rausgeschickt': 34,
'verschickt': 34}, {'...': 527, 'geschickt': 34, 'geschrieben': 34, 'gesendet': 34, 'gschriebn': 34, 'hinterlassen':
34, 'rausgeschickt': 34, 'verschickt': 34}, {'N': 82, 'bei': 528}, {'...': 19, 'an': 34, 'bei': 34, 'v': 34,
'verpasst': 14, 'von': 34}, {'bekommen': 34, 'erhalten': 34, 'gekriegt': 34, 'von': 34}, {'': (15, 'contact'),
'nicht': 14}, {'mit': 34}, {'verlegt': 389, 'verschoben': 389}, {'verschoben': 389}, {'ab': 14, 'anrufbeantworter':
14, 'band': 14, 'combox': 14, 'mailbox': 14}, {'achterl': 34, 'bier': 34, 'bierchen': 34, 'drink': 34, 'glas': 34,
'runde': 34, 'schwatz': 34, 'spaziergang': 34, 'spritzer': 34, 'sprung': 34, 'wein': 34}, {'seite': 89}, {'': (1,
'moved'), 'auf': 389}, {'...': 536, 'D': 537, 'dem': 538, 'den': 538, 'der': 538, 'die': 538, 'ein': 539, 'einen':
539, 'meiner': 540, 'n': 539, 'nen': 539, 'verschoben': 541}, {'<me>': 89, '<them>': 58}, {'<them>': 58}, {'bei':
544}, {'bei': 543, 'jetzt': 545}, {'liegt': 546}, {'<me>': 258, 'N': 82, 'ich': 528, 'um': 260}, {'angefragt': 82,
'angeklopft': 82, 'bedankt': 84, 'nachgefasst': 82, 'nachgefragt': 82, 'nachgehakt': 82, 'vorgefuehlt': 82,
'vorgefuhlt': 82}, {'gearbeitet': 510, 'geholfen': 510, 'mitgeholfen': 510}, {'kreuz': 550}, {'caritas': 550,
'diakonie': 550, 'feuerwehr': 550, 'fluchtlingshilfe': 550, 'fluechtlingshilfe': 550, 'roten': 551, 'rotes': 551,
'tafel': 550}, {'<me>': 136, 'N': 549, 'dem': 552, 'den': 552, 'der': 552, 'die': 552}, {'<them>': 38}, {'von': 554},
{'...': 555}, {'': (6, 'theirs'), '...': 555}, {'^': 557, 'von': 544}, {'^': 38, 'von': 544}, {'^': 556, 'ich': 558,
'wir': 559}, {'ich': 559, 'wir': 559}, {'^': 264}, {'<they>': 562, '^': 264, 'von': 265}, {'N': 81}, {'': (13,
'talk'), 'N': 81, 'ich': 564}, {'ist': 501}, {'...': 566}, {'bei': 34, 'ich': 382, 'vom': 34, 'von': 34}, {'ich':
382}, {'N': 84}, {'N': 84, 'an': 570, 'to': 570}, {'thanks': 571}, {'<gone>': 34, 'verabredet': 382}, {'mit': 89},
{'verabredet': 382}, {'': (2, 'plan'), '...': 575}, {'...': 573, '<them>': 201, 'bei': 382, 'dran': 574, 'mit': 576},
{'gekommen': 14}, {'dazu': 578, 'dazugekommen': 14, 'gefahren': 14, 'gegangen': 14, 'gekommen': 14, 'hingegangen':
14}, {'...': 579, 'dazu': 578, 'dazugekommen': 14, 'gefahren': 14, 'gegangen': 14, 'gekommen': 14, 'hingegangen': 14},
{'nicht': 580}, {'': (11, 'thinking')}, {'sicher': 582}, {'nicht': 583, 'un': 583}, {'': (15, 'contact'), '...': 575},
{'...': 579, 'dazu': 578, 'dazugekommen': 14, 'gefahren': 14, 'gegangen': 14, 'gekommen': 14, 'hingegangen': 14,
'sicher': 582}, {'<gone>': 34}, {'...': 587}, {'...': 573, '<them>': 201, 'dran': 574, 'ich': 577, 'leider': 581,
'mir': 584, 'mit': 585, 'nicht': 586, 'un': 583, 'wir': 588}, {'^': 447}, {'<them>': 590}, {'von': 591}, {'ich': 592,
'von': 591, 'wir': 592}, {'<them>': 447}, {'von': 594}, {'...': 595}, {'^': 596, 'von': 591}, {'^': 596, 'ich': 597,
'von': 591, 'wir': 597}, {'...': 527, 'an': 34, 'geschickt': 34, 'geschrieben': 34, 'gesendet': 34, 'gschriebn': 34,
'hinterlassen': 34, 'rausgeschickt': 34, 'verschickt': 34, 'von': 34}, {'mit': 0}, {'...': 600}, {'^': 601},
{'<them>': 602, '^': 601}, {'<them>': 602, '^': 601, 'ich': 603}, {'ist': 501, 'vergessen': 14}, {'abgemacht': 382,
'angesetzt': 382, 'ausgemacht': 382, 'bestaetigt': 382, 'bestatigt': 382, 'fix': 382, 'fixiert': 382, 'gebucht': 382,
'geplant': 382, 'steht': 382, 'vereinbart': 382, 'zugesagt': 382}, {'...': 605, 'abgemacht': 382, 'angesetzt': 382,
'ausgemacht': 382, 'bestaetigt': 382, 'bestatigt': 382, 'fix': 382, 'fixiert': 382, 'gebucht': 382, 'geplant': 382,
'ist': 606, 'steht': 382, 'vereinbart': 382, 'zugesagt': 382}, {'fuer': 508, 'fur': 508}, {'N': 92}, {'<and>': 609,
'an': 609, 'bei': 609, 'mit': 609, 'to': 609, 'with': 609, 'x': 609, 'zu': 609}, {'N': 610}, {'': (15, 'contact'),
'N': 610}, {'er': 138, 'es': 138, 'ihr': 138, 'ihre': 138, 'sein': 138, 'seine': 138, 'sie': 138}, {'D': 389}, {'N':
84, 'an': 570}, {'N': 84, 'dem': 570, 'den': 570, 'der': 570, 'die': 570, 'liebe': 570, 'lieber': 570}, {'N': 84,
'an': 616, 'dem': 570, 'den': 570, 'der': 570, 'die': 570, 'liebe': 570, 'lieber': 570, 'nochmal': 615}, {'': (12,
'task')}, {'denken': 618}, {'vergessen': 89}, {'nicht': 620}, {'ich': 621, 'nicht': 620}, {'braucht': 138, 'hat': 138,
'ist': 138, 'muss': 138, 'soll': 138, 'war': 138, 'will': 138}, {'<rel>': 623}, {'steht': 382}, {'N': 83}, {'fur':
626}, {'fuer': 626}, {'gedruckt': 627, 'gedrueckt': 628}, {'N': 164}, {'fuer': 630, 'fur': 630, 'von': 630},
{'review': 631}, {'an': 582, 'druber': 582, 'drueber': 582}, {'daran': 618, 'dran': 618, 'grad': 633}, {'an': 582,
'daruber': 582, 'darueber': 582, 'uber': 582, 'ueber': 582}, {'an': 582, 'daruber': 582, 'darueber': 582, 'gerade':
635, 'uber': 582, 'ueber': 582}, {'<give3>': 232}, {'sich': 315}, {'fuer': 582, 'fur': 582}, {'<rel>': 623, '<will3>':
100, '^': 637, 'bald': 138, 'ball': 547, 'braucht': 138, 'fliegt': 138, 'geht': 138, 'gerade': 138, 'haengt': 138,
'hangt': 138, 'hat': 138, 'hatte': 138, 'heuer': 138, 'hing': 138, 'im': 138, 'in': 138, 'ist': 138, 'jetzt': 138,
'lag': 138, 'liegt': 138, 'macht': 138, 'mochte': 638, 'moechte': 638, 'muss': 319, 'möchte': 638, 'noch': 138, 'nun':
138, 'richtige': 639, 'steckt': 138, 'steht': 138, 'sucht': 138, 'war': 138, 'werden': 638, 'will': 319, 'wird': 319,
'wollen': 638, 'wollte': 638, 'zieht': 138}, {'haben': 138, 'kennen': 138, 'sind': 138, 'wollen': 138}, {'<rel>': 623,
'<will3>': 100, '^': 637, 'bald': 138, 'beiden': 641, 'braucht': 138, 'geht': 138, 'gerade': 138, 'haben': 138,
'haengt': 138, 'hangt': 138, 'hat': 138, 'hatte': 138, 'heuer': 138, 'hing': 138, 'im': 138, 'in': 138, 'ist': 138,
'jetzt': 138, 'kennen': 138, 'macht': 138, 'mochte': 638, 'moechte': 638, 'muss': 319, 'möchte': 638, 'noch': 138,
'nun': 138, 'richtige': 639, 'sind': 138, 'sucht': 138, 'war': 138, 'werden': 638, 'will': 319, 'wird': 319, 'wollen':
638, 'wollte': 638, 'zieht': 138, 'zwei': 641}, {'denken': 618, 'gehabt': 34}, {'...': 527, 'an': 34, 'geschickt': 34,
'geschrieben': 34, 'gesendet': 34, 'gschriebn': 34, 'hinterlassen': 34, 'rausgeschickt': 34, 'v': 34, 'verschickt':
34, 'vom': 34, 'von': 34}, {'mail': 644}, {'': (23, 'gave:volunteering'), 'bei': 510, 'beim': 510, 'fuer': 510, 'fur':
510, 'im': 510, 'in': 510}, {'ausgeholfen': 510, 'beraten': 510, 'betreut': 510, 'engagiert': 510, 'gearbeitet': 510,
'geholfen': 510, 'gekocht': 510, 'mitgearbeitet': 510, 'mitgeholfen': 510, 'taetig': 510, 'tatig': 510,
'unterrichtet': 510}, {'...': 647}, {'ausgeholfen': 510, 'beraten': 510, 'betreut': 510, 'engagiert': 510,
'gearbeitet': 510, 'geholfen': 510, 'gekocht': 510, 'mitgearbeitet': 510, 'mitgeholfen': 510, 'taetig': 510,
'unterrichtet': 510}, {'...': 649}, {'ausgeholfen': 510, 'beraten': 510, 'betreut': 510, 'engagiert': 510,
'gearbeitet': 510, 'geholfen': 510, 'gekocht': 510, 'mitgearbeitet': 510, 'mitgeholfen': 510, 'tatig': 510,
'unterrichtet': 510}, {'...': 651}, {'an': 648, 'ausgeholfen': 510, 'bei': 648, 'beim': 648, 'beraten': 510,
'betreut': 510, 'fuer': 650, 'fur': 652, 'gearbeitet': 510, 'geholfen': 510, 'gekocht': 510, 'im': 648, 'in': 648,
'mitgeholfen': 510, 'unterrichtet': 510}, {'': (23, 'gave:volunteering'), '...': 653}, {'er': 14, 'ich': 14, 'sie':
14}, {'termin': 14, 'treffen': 14, 'verabredet': 14, 'wollte': 655}, {'bekannt': 93, 'vernetzt': 92, 'vorgestellt':
92}, {'von': 138}, {'': (15, 'contact'), 'am': 382, 'fuer': 382, 'fur': 382, 'zum': 382}, {'...': 527, 'an': 34,
'bekommen': 34, 'erhalten': 34, 'gekriegt': 34, 'geschickt': 34, 'geschrieben': 34, 'gesendet': 34, 'gschriebn': 34,
'hinterlassen': 34, 'rausgeschickt': 34, 'v': 34, 'verschickt': 34, 'vom': 34, 'von': 34}, {'abgegeben': 86,
'geschrieben': 86, 'verfasst': 86}, {'N': 661}, {'fuer': 662, 'fur': 662}, {'D': 38}, {'...': 664}, {'^': 665},
{'<deed3>': 666}, {'': (12, 'task'), 'an': 618, 'daran': 618}, {'mich': 668}, {'': (12, 'task'), '...': 527,
'geschickt': 34, 'geschrieben': 34, 'gesendet': 34, 'gschriebn': 34, 'hinterlassen': 34, 'rausgeschickt': 34,
'verschickt': 34}, {'nicht': 14}, {'^': 447, 'von': 591}, {'^': 447, 'ich': 672, 'von': 591, 'wir': 672}, {'um': 138},
{'geht': 674, 'ging': 674}, {'...': 566, 'abgemacht': 382, 'angesetzt': 382, 'ausgemacht': 382, 'bestaetigt': 382,
'bestatigt': 382, 'fix': 382, 'fixiert': 382, 'gebucht': 382, 'geplant': 382, 'ist': 606, 'steht': 382, 'vereinbart':
382, 'wir': 382, 'zugesagt': 382}, {'gehoert': 14, 'gehort': 14, 'gesehen': 14, 'gesprochen': 14}, {'gehoert': 14,
'gehort': 14, 'gesehen': 14, 'gesprochen': 14, 'mehr': 677}, {'nicht': 678}, {'wasser': 14}, {'ein': 582}, {'aus': 14,
'flach': 14, 'ins': 680, 'leider': 21, 'mir': 681}, {'statt': 14}, {'': (13, 'talk'), 'nicht': 683}, {'gegeben': 164,
'geschickt': 164}, {'...': 685, 'N': 164}, {'...': 685}, {'mir': 687}, {'an': 686, 'auf': 687, 'fuer': 686, 'fur':
686, 'von': 688, 'zu': 687, 'zum': 687, 'zur': 687}, {'^': 447, 'noch': 672, 'von': 591}, {'<me>': 690},
{'geburtstag': 138, 'hochzeitstag': 138, 'namenstag': 138}, {'...': 692, 'geburtstag': 138, 'hochzeitstag': 138,
'namenstag': 138}, {'N': 693}, {'aus': 14, 'flach': 14, 'ins': 680, 'leider': 21}, {'aus': 14, 'leider': 21}, {'':
(13, 'talk'), 'nicht': 683, 'statt': 382}, {'am': 382, 'fuer': 382, 'fur': 382}, {'up': 618}, {'N': 29}, {'mich':
582}, {'an': 528, 'mich': 582}, {'N': 82, 'ich': 528}, {'gearbeitet': 510, 'geholfen': 510, 'mitgeholfen': 510,
'unterrichtet': 510}, {'...': 704}, {'bei': 705, 'beim': 705, 'fuer': 705, 'fur': 705, 'im': 705, 'in': 705}, {'auf':
382}, {'mich': 707}, {'caritas': 550, 'diakonie': 550, 'feuerwehr': 550, 'fluechtlingshilfe': 550, 'roten': 551,
'rotes': 551, 'tafel': 550}, {'dem': 709, 'den': 709, 'der': 709, 'die': 709, 'ein': 539, 'einen': 539, 'n': 539,
'nen': 539}, {'caritas': 550, 'diakonie': 550, 'feuerwehr': 550, 'fluchtlingshilfe': 550, 'roten': 551, 'rotes': 551,
'tafel': 550}, {'dem': 711, 'den': 711, 'der': 711, 'die': 711, 'ein': 539, 'einen': 539, 'n': 539, 'nen': 539},
{'verbaselt': 14, 'verbummelt': 14, 'verpennt': 14, 'verplant': 14, 'verschlafen': 14, 'verschwitzt': 14}, {'N': 138},
{'...': 19, 'v': 714, 'von': 714}, {'dass': 138}, {'dran': 14, 'ran': 14}, {'nicht': 21}, {'ihm': 138, 'ihnen': 138,
'ihr': 138, 'nicht': 717, 'sich': 718}, {'bringe': 89, 'geb': 89, 'gebe': 89, 'liefere': 89, 'mache': 89, 'meld': 89,
'melde': 89, 'schick': 89, 'schicke': 89}, {'ich': 720}, {'dass': 721, 'ich': 720}, {'auf': 389}, {'von': 582},
{'mich': 14}, {'mit': 34, 'nicht': 717, 'sich': 718, 'um': 138}, {'verbaselt': 14, 'verbummelt': 14, 'vergessen': 14,
'verpennt': 14, 'verplant': 14, 'verschlafen': 14, 'verschwitzt': 14}, {'besprechung': 501, 'call': 501, 'date': 501,
'essen': 501, 'gesprach': 501, 'gespraech': 501, 'kaffee': 501, 'lunch': 501, 'meeting': 501, 'termin': 501,
'treffen': 501}, {'geschafft': 14}, {'nicht': 729}, {'besprechung': 501, 'call': 501, 'date': 501, 'ein': 728, 'eine':
728, 'einen': 728, 'essen': 501, 'gesprach': 501, 'gespraech': 501, 'kaffee': 501, 'lunch': 501, 'meeting': 501, 'n':
728, 'ne': 728, 'nen': 728, 'termin': 501, 'treffen': 501}, {'abgesagt': 14}, {'abgesagt': 14, 'kurzfristig': 732,
'spontan': 732, 'wieder': 732}, {'abgesagt': 14, 'besprechung': 501, 'call': 501, 'date': 501, 'ein': 728, 'eine':
728, 'einen': 728, 'es': 730, 'essen': 501, 'gehoert': 138, 'gehort': 138, 'gesprach': 501, 'gespraech': 501, 'ich':
731, 'kaffee': 501, 'kurzfristig': 732, 'lunch': 501, 'meeting': 501, 'mir': 733, 'n': 728, 'ne': 728, 'nen': 728,
'spontan': 732, 'termin': 501, 'treffen': 501, 'uns': 733, 'wieder': 732, 'wir': 731}, {'abgesagt': 14, 'besprechung':
501, 'call': 501, 'date': 501, 'ein': 728, 'eine': 728, 'einen': 728, 'essen': 501, 'gehoert': 138, 'gehort': 138,
'gesprach': 501, 'gespraech': 501, 'ich': 731, 'kaffee': 501, 'kurzfristig': 732, 'lunch': 501, 'meeting': 501, 'mir':
733, 'n': 728, 'ne': 728, 'nen': 728, 'spontan': 732, 'termin': 501, 'treffen': 501, 'uns': 733, 'wieder': 732, 'wir':
731}, {'haengen': 139, 'haengenlassen': 14, 'hangen': 139, 'hangenlassen': 14, 'sitzen': 140, 'sitzengelassen': 14,
'vergessen': 14, 'verpasst': 14, 'versetzt': 14}, {'abgesagt': 14, 'kurzfristig': 732, 'spontan': 732, 'verabredet':
382, 'wieder': 732}, {'': (14, 'together'), 'besprechung': 501, 'call': 501, 'date': 501, 'ein': 728, 'eine': 728,
'einen': 728, 'essen': 501, 'gesprach': 501, 'gespraech': 501, 'kaffee': 501, 'lunch': 501, 'meeting': 501, 'n': 728,
'ne': 728, 'nen': 728, 'termin': 501, 'treffen': 501}, {'<me>': 736, 'abgesagt': 14, 'besprechung': 501, 'call': 501,
'date': 501, 'ein': 728, 'eine': 728, 'einen': 728, 'essen': 501, 'gesprach': 501, 'gespraech': 501, 'ich': 731,
'kaffee': 501, 'kurzfristig': 732, 'lunch': 501, 'meeting': 501, 'mir': 733, 'n': 728, 'ne': 728, 'nen': 728,
'spontan': 732, 'termin': 501, 'treffen': 501, 'uns': 737, 'wieder': 732, 'wir': 738}, {'anrufen': 14, 'besuchen': 14,
'essen': 14, 'gehen': 14, 'mailen': 14, 'muessen': 14, 'schreiben': 14, 'sehen': 14, 'sollen': 14, 'sprechen': 14,
'treffen': 14, 'vorbeischauen': 14, 'wollen': 14, 'zurueckrufen': 14}, {'lust': 582}, {'eigentlich': 14}, {'...': 740,
'eigentlich': 14, 'gern': 582, 'gerne': 741, 'ich': 742}, {'...': 740}, {'berichtet': 138, 'erzaehlt': 138, 'erzahlt':
138, 'gebeichtet': 138, 'gefluestert': 138, 'geflustert': 138, 'gesagt': 138, 'geschrieben': 138, 'gesteckt': 138,
'haengen': 139, 'haengenlassen': 14, 'hangen': 139, 'hangenlassen': 14, 'sitzen': 140, 'sitzengelassen': 14,
'vergessen': 14, 'verpasst': 14, 'verraten': 138, 'versetzt': 14}, {'geghostet': 14, 'vertroestet': 14, 'vertrostet':
14}, {'geklappt': 14}, {'abgehoben': 14, 'geantwortet': 14, 'geklappt': 14, 'hingehauen': 14, 'reagiert': 14,
'zuruckgerufen': 14, 'zuruckgeschrieben': 14, 'zurueckgerufen': 14, 'zurueckgeschrieben': 14}, {'gemeldet': 14},
{'gemeldet': 14, 'mehr': 749}, {'nicht': 750}, {'<me>': 745, 'N': 693, 'abgesagt': 14, 'angedeutet': 138, 'berichtet':
138, 'erzaehlt': 138, 'erzahlt': 138, 'gemeint': 138, 'gesagt': 138, 'kurzfristig': 732, 'mich': 746, 'mir': 733,
'ned': 747, 'nicht': 748, 'sich': 751, 'spontan': 732, 'uns': 733, 'verraten': 138, 'vor': 138, 'wieder': 732},
{'anrufen': 14, 'besuchen': 14, 'essen': 14, 'gehen': 14, 'mailen': 14, 'mussen': 14, 'schreiben': 14, 'sehen': 14,
'sollen': 14, 'sprechen': 14, 'treffen': 14, 'vorbeischauen': 14, 'wollen': 14, 'zuruckrufen': 14}, {'': (15,
'contact'), 'eigentlich': 14, 'ein': 34, 'eine': 34, 'einen': 34, 'n': 34, 'ne': 34, 'nen': 34}, {'': (15, 'contact'),
'...': 753, 'abgesagt': 14, 'eigentlich': 14, 'ein': 34, 'eine': 34, 'einen': 34, 'gern': 582, 'gerne': 741, 'ich':
754, 'kurzfristig': 732, 'mir': 733, 'n': 34, 'ne': 34, 'nen': 34, 'spontan': 732, 'uns': 733, 'wieder': 732}, {'':
(15, 'contact'), '...': 753, 'wir': 34}, {'to': 89}, {'introducing': 58, 'sending': 58}, {'ll': 58, 's': 758, 'will':
58}, {'ab': 14}, {'nicht': 760}, {'dank': 615}, {'mich': 382}, {'...': 753, 'eigentlich': 14, 'gern': 582, 'gerne':
741, 'ich': 742}, {'...': 753}, {'<them>': 89}, {'<them>': 89, '^': 0}, {'ll': 89, 'owe': 766, 'promised': 767,
'will': 89}, {'<vowed>': 91, '^': 99, 'darum': 101, 'drum': 101, 'ersucht': 100, 'gebeten': 100, 'gesagt': 103,
'geschrieben': 103, 'gsagt': 103, 'gschriebn': 103, 'um': 109}, {'<vowed>': 91, '^': 99, 'darum': 101, 'drum': 101,
'ersucht': 100, 'gebeten': 100, 'um': 109}, {'...': 80, '<them>': 770, '<vowed>': 91, '^': 99}, {'angeboten': 89,
'bereit': 131, 'bereiterklaert': 89, 'bereiterklart': 89, 'verpflichtet': 89}, {'...': 80, '<them>': 769, '<vowed>':
91, '^': 99, 'es': 121, 'gesagt': 103, 'geschrieben': 103, 'gsagt': 103, 'gschriebn': 103, 'ich': 771, 'leider': 120,
'mich': 772, 'nicht': 119, 'wir': 771}, {'fall': 24}, {'jeden': 774}, {'<them>': 89, 'auf': 775, 'besser': 24,
'dringend': 24, 'endlich': 24, 'laut': 154, 'lieber': 24, 'niemals': 24, 'unbedingt': 24}, {'<them>': 487, 'mich':
488, 'zuruck': 0, 'zurueck': 0}, {'<deed1>': 472, '<give1>': 478, 'kuemmer': 486, 'kuemmere': 486, 'kuemmre': 486,
'kummer': 486, 'kummere': 486, 'kummre': 486, 'meld': 777, 'melde': 777, 'ruf': 495, 'rufe': 495, 'schreib': 495,
'schreibe': 495, 'uberleg': 499, 'uberlege': 499, 'ueberleg': 499, 'ueberlege': 499}, {'^': 556}, {'...': 587,
'<them>': 201, 'dran': 574}, {'...': 587, '<them>': 201, 'D': 383, 'dran': 574, 'ich': 780, 'leider': 581, 'nicht':
580, 'wir': 588}, {'an': 582, 'daran': 582, 'daruber': 582, 'darueber': 582, 'uber': 582, 'ueber': 582}, {'D': 383},
{'<them>': 89, 'gern': 582}, {'hoeren': 582, 'sehen': 582, 'treffen': 582, 'verabreden': 582, 'wiedersehen': 582,
'zusammensetzen': 582, 'zusammentelefonieren': 582}, {'...': 785, 'hoeren': 582, 'sehen': 582, 'treffen': 582,
'verabreden': 582, 'wiedersehen': 582, 'zusammensetzen': 582, 'zusammentelefonieren': 582}, {'mich': 786, 'uns': 786},
{'<them>': 89, '^': 0, 'ich': 787, 'mich': 786, 'uns': 786, 'wir': 787}, {'ich': 787, 'mich': 786, 'uns': 786, 'wir':
787}, {'hoeren': 582, 'horen': 582, 'sehen': 582, 'treffen': 582, 'verabreden': 582, 'wiedersehen': 582,
'zusammensetzen': 582, 'zusammentelefonieren': 582}, {'...': 790, 'hoeren': 582, 'horen': 582, 'sehen': 582,
'treffen': 582, 'verabreden': 582, 'wiedersehen': 582, 'zusammensetzen': 582, 'zusammentelefonieren': 582}, {'mich':
791, 'uns': 791}, {'<them>': 89, '^': 0, 'ich': 792, 'mich': 791, 'uns': 791, 'wir': 792}, {'horen': 582, 'sehen':
582, 'treffen': 582, 'verabreden': 582, 'wiedersehen': 582, 'zusammensetzen': 582, 'zusammentelefonieren': 582},
{'...': 794, 'horen': 582, 'sehen': 582, 'treffen': 582, 'verabreden': 582, 'wiedersehen': 582, 'zusammensetzen': 582,
'zusammentelefonieren': 582}, {'mich': 795, 'uns': 795}, {'<them>': 89, '^': 0, 'ich': 796, 'mich': 795, 'uns': 795,
'wir': 796}, {'ich': 796, 'mich': 795, 'uns': 795, 'wir': 796}, {'...': 587, 'ich': 588, 'wir': 588}, {'<them>': 89,
'^': 0, 'ich': 767, 'wir': 766}, {'<them>': 89, 'ich': 766, 'wir': 766}, {'...': 587, 'D': 383, 'ich': 588, 'leider':
581, 'nicht': 580, 'wir': 588}, {'<them>': 49, '^': 23}, {'<them>': 49, 'ich': 792, 'mich': 791, 'uns': 791, 'wir':
792}, {'ich': 792, 'mich': 791, 'uns': 791, 'wir': 792}, {'vor': 582}, {'mir': 806}, {'...': 498}, {'^': 808}, {'mir':
809}, {'': (11, 'thinking'), 'mir': 809}, {'^': 0, 'ich': 89}, {'^': 0, 'dass': 812, 'ich': 89}, {'<them>': 813, '^':
0, 'dass': 812, 'ich': 89}, {'<them>': 813, '^': 0, 'dass': 812, 'ich': 814}, {'auf': 590}, {'noch': 816}, {'auf':
590, 'immer': 817, 'jetzt': 816, 'weiterhin': 816}, {'auf': 590, 'ich': 818, 'immer': 817, 'jetzt': 816, 'weiterhin':
816, 'wir': 818}, {'...': 816}, {'auf': 590, 'immer': 817, 'jetzt': 816, 'seit': 820, 'weiterhin': 816}, {'auf': 590,
'ich': 821, 'immer': 817, 'jetzt': 816, 'seit': 820, 'weiterhin': 816, 'wir': 821}, {'^': 0, 'bei': 766}, {'<them>':
89, 'mich': 823}, {'': (2, 'plan'), '<them>': 89, 'mich': 823}, {'<have>': 773, '<should>': 776, '^': 778, 'bekomm':
779, 'bekomme': 779, 'besuche': 382, 'bin': 781, 'braeuchte': 593, 'brauch': 598, 'brauche': 598, 'brauchen': 598,
'brauchte': 593, 'bring': 604, 'bringe': 604, 'bräuchte': 593, 'darf': 622, 'denke': 782, 'erwarte': 673, 'erwarten':
673, 'fahr': 783, 'fahre': 783, 'frag': 701, 'frage': 701, 'geh': 783, 'gehe': 783, 'gruble': 582, 'grueble': 582,
'krieg': 779, 'kriege': 779, 'mochte': 784, 'mochten': 766, 'moechte': 784, 'moechten': 766, 'muass': 767, 'mues':
767, 'muessen': 788, 'muesste': 789, 'muessten': 789, 'muss': 793, 'mussen': 797, 'musste': 798, 'mussten': 798,
'möchte': 784, 'müsste': 798, 'müssten': 798, 'nehm': 604, 'nehme': 604, 'samma': 799, 'schuld': 800, 'schulde': 800,
'schulden': 801, 'sind': 802, 'soll': 803, 'solle': 24, 'sollen': 804, 'sollte': 805, 'sollten': 805, 'stelle': 807,
'treff': 382, 'treffe': 382, 'uberleg': 810, 'uberlege': 811, 'ubernehme': 89, 'ueberleg': 810, 'ueberlege': 811,
'uebernehme': 89, 'und': 136, 'vermisse': 582, 'versprach': 815, 'versprech': 815, 'verspreche': 815, 'war': 799,
'waren': 799, 'wart': 819, 'warte': 822, 'warten': 822, 'werd': 824, 'werde': 825, 'werden': 766, 'will': 766,
'wollen': 766, 'wuenschte': 582, 'wunschte': 582}, {'geht': 138}, {'<rel>': 623, 'bruder': 138, 'chef': 138,
'flieger': 138, 'flug': 138, 'freund': 138, 'geht': 138, 'hund': 138, 'kind': 138, 'mann': 138, 'sohn': 138, 'team':
138, 'vater': 138, 'zug': 138}, {'<rel>': 623, 'chefin': 138, 'firma': 138, 'freundin': 138, 'kinder': 138,
'kollegin': 138, 'mutter': 138, 'schwester': 138, 'tochter': 138}, {'ich': 24, 'wir': 24}, {'<should>': 830}, {'nach':
831}, {'meinung': 832}, {'gelaufen': 34}, {'arme': 834}, {'die': 835}, {'N': 81, 'ich': 564}, {'gefallen': 14},
{'wasser': 838}, {'<and>': 609, 'N': 92, 'an': 609, 'bei': 609, 'mit': 609, 'to': 609, 'with': 609, 'x': 609, 'zu':
609}, {'<and>': 609, 'N': 92, 'an': 609, 'bei': 609, 'mit': 609, 'zu': 609}, {'N': 841}, {'N': 92, 'fuer': 609, 'fur':
609, 'zwischen': 609}, {'<and>': 609, 'N': 92, 'an': 609, 'bei': 609, 'mit': 609, 'x': 609, 'zu': 609}, {'N': 844,
'fuer': 842, 'fur': 842, 'von': 842, 'zwischen': 842}, {'N': 840, 'fuer': 842, 'fur': 842, 'gemacht': 843,
'geschickt': 843, 'mail': 845, 'rausgeschickt': 843, 'von': 842, 'zwischen': 842}, {'<and>': 609, 'to': 609}, {'N':
847}, {'gemacht': 843, 'geschickt': 843, 'rausgeschickt': 843}, {'angesetzt': 382, 'ausgemacht': 382, 'eingetragen':
382, 'fixiert': 382, 'gebucht': 382, 'geplant': 382, 'vereinbart': 382}, {'<me>': 295}, {'erreichen': 14},
{'aufgetaucht': 14, 'erschienen': 14, 'gekommen': 14, 'zu': 852}, {'...': 850, '<they>': 851, 'abgemacht': 382,
'angesetzt': 382, 'aufgetaucht': 34, 'ausgefallen': 14, 'ausgemacht': 382, 'dazugekommen': 34, 'dazugestossen': 34,
'eingeplant': 382, 'eingetragen': 382, 'entfallen': 14, 'festgelegt': 382, 'fixiert': 382, 'fuer': 501, 'fur': 501,
'gebucht': 382, 'gekommen': 34, 'geplant': 382, 'mitgekommen': 34, 'nicht': 853, 'reserviert': 382, 'terminiert': 382,
'vereinbart': 382, 'verschoben': 541, 'vorbeigefahren': 34, 'vorbeigekommen': 34}, {'am': 389}, {'gewesen': 34},
{'...': 566, 'abgemacht': 382, 'angesetzt': 382, 'ausgemacht': 382, 'bestaetigt': 382, 'bestatigt': 382, 'fix': 382,
'fixiert': 382, 'gebucht': 382, 'geplant': 382, 'ist': 606, 'steht': 382, 'vereinbart': 382, 'zugesagt': 382}, {'':
(0, 'missed'), 'dazu': 14, 'zustande': 14}, {'mir': 34, 'uns': 34}, {'aufgetaucht': 34, 'dazugekommen': 34,
'dazugestossen': 34, 'doch': 671, 'einfach': 671, 'gekommen': 34, 'mitgekommen': 34, 'nicht': 858, 'vorbei': 34,
'vorbeigefahren': 34, 'vorbeigekommen': 34, 'zu': 859}, {'mit': 14}, {'anruf': 861, 'call': 861, 'gesprach': 861,
'gespraech': 861, 'kaffee': 861, 'kontakt': 861, 'meeting': 861, 'telefonat': 861, 'termin': 861, 'treffen': 861},
{'fixe': 861}, {'<appointment>': 14, 'anruf': 861, 'call': 861, 'en': 862, 'essen': 861, 'gesprach': 861, 'gespraech':
861, 'jour': 863, 'kaffee': 861, 'kontakt': 861, 'lebenszeichen': 14, 'lunch': 861, 'meeting': 861, 'telefonat': 861,
'termin': 861, 'treffen': 861}, {'': (0, 'missed'), 'bekommen': 14, 'erhalten': 14, 'von': 14}, {'bekommen': 14,
'erhalten': 14, 'von': 14}, {'fuer': 14, 'fur': 14, 'gehabt': 14}, {'<appointment>': 14, 'antwort': 865,
'gelegenheit': 14, 'mail': 866, 'nachricht': 866, 'reaktion': 865, 'ruckmeldung': 866, 'rueckmeldung': 866, 'zeit':
867}, {'<appointment>': 14, 'anruf': 861, 'call': 861, 'kaffee': 861, 'kontakt': 861, 'termin': 861}, {'da': 14},
{'gelernt': 34}, {'verpasst': 14}, {'man': 582}, {'mal': 582}, {'wir': 874}, {'dazu': 14}, {'nicht': 876},
{'zustande': 14}, {'<me>': 382, 'besuch': 382}, {'nicht': 878, 'vorbei': 382, 'zu': 879, 'zum': 382}, {'hergestellt':
92}, {'N': 881}, {'<and>': 882}, {'N': 883}, {'von': 884, 'zwischen': 884}, {'': (13, 'talk'), '<them>': 831},
{'gegeben': 86, 'geschickt': 86, 'weitergegeben': 86, 'weitergeleitet': 86}, {'N': 887}, {'an': 888}, {'getroffen':
14}, {'abgesagt': 14, 'nicht': 890, 'verpasst': 14}, {'mir': 34}, {'bei': 265, 'jetzt': 545, 'nun': 545}, {'sorgen':
582}, {'mir': 894}, {'bitte': 82, 'frage': 82}, {'der': 896}, {'mit': 897}, {'': (15, 'contact'), 'N': 898}, {'...':
527, 'an': 899, 'bekommen': 34, 'erhalten': 34, 'gekriegt': 34, 'geschickt': 34, 'geschrieben': 34, 'gesendet': 34,
'gschriebn': 34, 'hinterlassen': 34, 'ihm': 89, 'ihnen': 89, 'ihr': 89, 'rausgeschickt': 34, 'v': 34, 'verschickt':
34, 'vom': 34, 'von': 34}, {'<me>': 34, 'am': 34, 'auf': 34, 'aus': 34, 'dass': 34, 'mir': 34, 'ob': 34, 'per': 34,
'uns': 34, 'via': 34, 'wegen': 34}, {'melden': 582}, {'wieder': 902}, {'do': 89}, {'job': 89, 'part': 89, 'teil': 89,
'to': 904, 'todo': 89}, {'aufgabe': 89, 'hausaufgabe': 89, 'hausaufgaben': 89, 'todos': 89}, {'aus': 34, 'nicht': 14},
{'sich': 907}, {'mit': 508}, {'': (19, 'gave:mentoring'), 'N': 87, 'fuer': 508, 'fur': 508, 'mit': 508}, {'N': 87,
'mit': 508}, {'einheit': 909, 'fuer': 508, 'fur': 508, 'gesprach': 909, 'gespraech': 909, 'mit': 508, 'session': 910,
'stunde': 911}, {'fuer': 508, 'fur': 508, 'mit': 508}, {'N': 84, 'an': 570, 'vielmal': 570}, {'geprobt': 164, 'geubt':
164, 'geuebt': 164}, {'pitch': 915}, {'...': 916}, {'tisch': 34}, {'^': 23, 'gegeben': 24}, {'weg': 919}, {'den':
920}, {'zusammen': 136}, {'<me>': 136, 'N': 917, 'am': 918, 'auf': 921, 'mir': 922}, {'': (14, 'together'), 'bekannt':
93, 'vernetzt': 92, 'vorgestellt': 92}, {'treffen': 382}, {'...': 925, '<them>': 89}, {'...': 925, '<me>': 58,
'<them>': 89, 'dass': 310, 'ich': 926, 'wir': 926}, {'ich': 767, 'ma': 767, 'wir': 767}, {'<them>': 89, 'bis': 89,
'dringend': 89, 'ich': 767, 'ma': 767, 'mich': 89, 'noch': 89, 'unbedingt': 89, 'uns': 89, 'wir': 767}, {'ma': 767},
{'<them>': 89, '^': 0, 'mich': 786, 'uns': 786}, {'...': 785, '^': 0, 'hoeren': 582, 'sehen': 582, 'treffen': 582,
'verabreden': 582, 'wiedersehen': 582, 'zusammensetzen': 582, 'zusammentelefonieren': 582}, {'<det>': 89, '<them>':
89, 'bis': 89, 'dringend': 89, 'ich': 931, 'ma': 767, 'mich': 932, 'noch': 89, 'unbedingt': 89, 'uns': 932, 'wir':
931}, {'': (11, 'thinking'), 'wieder': 582}, {'mal': 934}, {'mal': 934, 'mich': 935}, {'ich': 936, 'mal': 934, 'mich':
935, 'wir': 936}, {'wieder': 582}, {'mal': 938, 'wieder': 582}, {'...': 785, 'hoeren': 582, 'mal': 934, 'sehen': 582,
'treffen': 582, 'verabreden': 582, 'wiedersehen': 582, 'zusammensetzen': 582, 'zusammentelefonieren': 582},
{'dringend': 939, 'mal': 934, 'mich': 940, 'uns': 786, 'wieder': 582}, {'mal': 934, 'mich': 940, 'uns': 786},
{'dringend': 939, 'ich': 941, 'mal': 934, 'mich': 940, 'uns': 786, 'wieder': 582, 'wir': 942}, {'ich': 942, 'mal':
934, 'mich': 940, 'uns': 786, 'wir': 942}, {'denken': 582}, {'...': 945}, {'an': 946}, {'<them>': 89, '^': 0, 'mich':
791, 'uns': 791}, {'absagen': 14}, {'...': 790, '^': 0, 'hoeren': 582, 'horen': 582, 'sehen': 582, 'treffen': 582,
'verabreden': 582, 'wiedersehen': 582, 'zusammensetzen': 582, 'zusammentelefonieren': 582}, {'<det>': 89, '<me>': 58,
'<them>': 89, 'absagen': 14, 'an': 946, 'ausfallen': 14, 'bis': 89, 'dringend': 89, 'gerade': 947, 'heute': 947,
'ich': 948, 'kurzfristig': 949, 'ma': 767, 'mich': 950, 'noch': 89, 'oft': 947, 'unbedingt': 89, 'uns': 950, 'wieder':
949, 'wir': 948}, {'<them>': 89, '^': 0, 'mich': 795, 'uns': 795}, {'...': 794, '^': 0, 'horen': 582, 'sehen': 582,
'treffen': 582, 'verabreden': 582, 'wiedersehen': 582, 'zusammensetzen': 582, 'zusammentelefonieren': 582}, {'<det>':
89, '<them>': 89, 'bis': 89, 'dringend': 89, 'ich': 952, 'ma': 767, 'mich': 953, 'noch': 89, 'unbedingt': 89, 'uns':
953, 'wir': 952}, {'...': 794, 'horen': 582, 'mal': 934, 'sehen': 582, 'treffen': 582, 'verabreden': 582,
'wiedersehen': 582, 'zusammensetzen': 582, 'zusammentelefonieren': 582}, {'dringend': 939, 'mal': 934, 'mich': 955,
'uns': 795, 'wieder': 582}, {'': (11, 'thinking'), 'absagen': 14}, {'mal': 934, 'mich': 955, 'uns': 795}, {'absagen':
14, 'an': 946, 'dringend': 939, 'gerade': 947, 'heute': 947, 'ich': 956, 'kurzfristig': 949, 'mal': 934, 'mich': 955,
'oft': 947, 'uns': 795, 'wieder': 957, 'wir': 958}, {'absagen': 14, 'ich': 958, 'kurzfristig': 949, 'mal': 934,
'mich': 955, 'uns': 795, 'wieder': 949, 'wir': 958}, {'dringend': 939, 'ich': 956, 'mal': 934, 'mich': 955, 'uns':
795, 'wieder': 582, 'wir': 958}, {'ich': 958, 'mal': 934, 'mich': 955, 'uns': 795, 'wir': 958}, {'meinung': 831},
{'ihrer': 963, 'seiner': 963}, {'uber': 582, 'ueber': 582}, {'': (15, 'contact'), 'N': 82, 'bei': 528}, {'...': 527,
'an': 34, 'bekommen': 34, 'erhalten': 34, 'gekriegt': 34, 'geschickt': 34, 'geschrieben': 34, 'gesendet': 34,
'gschriebn': 34, 'hinterlassen': 34, 'rausgeschickt': 34, 'v': 34, 'verschickt': 34, 'von': 34}, {'^': 0, 'bei': 504,
'fur': 505, 'mein': 89, 'meine': 89, 'von': 504}, {'schritte': 968}, {'schritt': 968, 'termin': 382}, {'^': 0, 'bei':
504, 'fuer': 505, 'mein': 89, 'meine': 89, 'von': 504}, {'schritte': 971}, {'schritt': 971, 'termin': 382}, {'v': 714,
'von': 714}, {'': (12, 'task'), '^': 0}, {'ausgegangen': 14, 'erreicht': 14, 'vergessen': 975}, {'erreicht': 14},
{'termin': 389}, {'step': 506}, {'erwischt': 14, 'geschafft': 14, 'gesehen': 14, 'gesprochen': 14, 'getroffen': 14,
'telefoniert': 14}, {'geredet': 14, 'gesprochen': 14, 'getroffen': 14, 'telefoniert': 14}, {'...': 981}, {'gegangen':
14}, {'abgehoben': 14, 'angerufen': 14, 'angetroffen': 14, 'aufgetaucht': 14, 'ausgegangen': 14, 'besucht': 14,
'dazu': 578, 'dazugekommen': 14, 'drangegangen': 14, 'erreichbar': 14, 'erreicht': 14, 'erschienen': 14, 'erwischt':
14, 'geklappt': 14, 'gemeldet': 14, 'geschafft': 14, 'geschrieben': 14, 'gesehen': 14, 'gesprochen': 14, 'getroffen':
14, 'mehr': 980, 'mit': 982, 'ran': 983, 'rangegangen': 14, 'stattgefunden': 14, 'telefoniert': 14, 'verfuegbar': 14,
'verfugbar': 14, 'vergessen': 975, 'zu': 852, 'zuruckgerufen': 14, 'zurueckgerufen': 14, 'zustande': 578}, {'gehoert':
14, 'gehort': 14}, {'...': 985}, {'...': 985, 'gehoert': 14, 'gehort': 14, 'von': 986}, {'<appointment>': 14}, {'...':
985, 'gehoert': 14, 'gehort': 14, 'mehr': 987, 'mit': 988, 'von': 986}, {'gesehen': 14, 'gesprochen': 14, 'getroffen':
14}, {'abgehoben': 14}, {'gehoert': 14, 'gehort': 14, 'mehr': 985, 'mit': 988}, {'show': 14}, {'angerufen': 14,
'erreicht': 14, 'gemeldet': 14, 'gesprochen': 14, 'getroffen': 14, 'kennengelernt': 14, 'telefoniert': 14},
{'erledigen': 89, 'liefern': 89, 'schicken': 89}, {'nicht': 994, 'nie': 14, 'offen': 592, 'zu': 995}, {'erreicht': 14,
'vergesse': 618}, {'self': 618}, {'to': 998}, {'': (12, 'task'), 'selbst': 618}, {'mich': 1000}, {'mich': 618}, {'an':
1001, 'fuer': 1002, 'fur': 1002}, {'mailbox': 14}, {'idee': 582}, {'gedanke': 582}, {'ein': 1006}, {'beide': 136,
'drei': 136, 'zwei': 136}, {'die': 1004, 'eine': 1005, 'mailbox': 14, 'so': 1007, 'wir': 1008}, {'wohl': 582}, {'':
(13, 'talk'), '...': 1010}, {'punkte': 618}, {'punkt': 618}, {'ihm': 89, 'ihnen': 89, 'ihr': 89}, {'durchgegangen':
164, 'geprobt': 164, 'geubt': 164, 'geuebt': 164}, {'N': 1015}, {'mit': 1016, 'review': 631}, {'fuer': 630, 'fur':
630, 'mit': 630}, {'von': 34}, {'bono': 510}, {'bei': 630, 'fuer': 630}, {'bei': 630, 'fur': 630}, {'an': 570}, {'':
(21, 'gave:referral'), 'gegeben': 86, 'geschrieben': 86}, {'N': 1024}, {'fuer': 1025, 'fur': 1025}, {'me': 618}, {'':
(15, 'contact'), 'N': 164}, {'': (15, 'contact'), '...': 329}, {'...': 329, 'an': 34, 'mich': 1029}, {'an': 34, 'von':
34}, {'zuruck': 14, 'zurueck': 14}, {'mich': 330, 'nicht': 1032}, {'': (13, 'talk'), 'ab': 14, 'kurzfristig': 760,
'wieder': 760}, {'': (13, 'talk'), 'N': 81, 'ab': 14, 'ich': 564, 'kurzfristig': 760, 'wieder': 760}, {'': (13,
'talk'), 'i': 332, 'ich': 332, 'we': 332, 'wir': 332}, {'mir': 136}, {'': (15, 'contact'), 'wir': 136}, {'date': 382},
{'the': 1039}, {'vorbei': 34}, {'...': 723}, {'gehoert': 14, 'gehort': 14, 'gesehen': 14, 'gesprochen': 14,
'getroffen': 14, 'telefoniert': 14}, {'gehoert': 14, 'gehort': 14, 'gesehen': 14, 'gesprochen': 14, 'getroffen': 14,
'mehr': 1043, 'telefoniert': 14}, {'nicht': 1044}, {'...': 1045, 'wieder': 713}, {'am': 34, 'auf': 34, 'aus': 34,
'dass': 34, 'mir': 34, 'nicht': 1032, 'ob': 34, 'per': 34, 'uns': 34, 'via': 34, 'wegen': 34}, {'<me>': 336, '<them>':
89, '<they>': 337, 'ich': 766, 'wir': 766}, {'uns': 382}, {'': (2, 'plan'), 'uns': 382}, {'ma': 1049, 'wir': 1050},
{'<rel>': 623, 'auto': 138, 'bruder': 138, 'bus': 138, 'chef': 138, 'flieger': 138, 'flug': 138, 'hund': 138, 'kind':
138, 'mann': 138, 'sohn': 138, 'team': 138, 'vater': 138, 'zug': 138}, {'<rel>': 623, 'chefin': 138, 'firma': 138,
'frau': 138, 'freundin': 138, 'kinder': 138, 'mutter': 138, 'schwester': 138, 'tochter': 138}, {'...': 1045, 'er':
138, 'sie': 138}, {'he': 138, 'she': 138}, {'<gone>': 34, 'angesetzt': 382, 'ausgemacht': 382, 'eingetragen': 382,
'fixiert': 382, 'gebucht': 382, 'geplant': 382, 'vereinbart': 382}, {'<gone>': 34, 'bei': 382, 'mit': 382}, {'...':
1057}, {'...': 579, 'aufgetaucht': 14, 'dazu': 578, 'dazugekommen': 14, 'erschienen': 14, 'gefahren': 14, 'gegangen':
14, 'gekommen': 14, 'hingegangen': 14}, {'': (14, 'together'), '...': 1057, 'bei': 382}, {'...': 1056, '<they>': 851,
'abgemacht': 382, 'angesetzt': 382, 'aufgetaucht': 34, 'ausgefallen': 14, 'ausgemacht': 382, 'dazugekommen': 34,
'dazugestossen': 34, 'eingeplant': 382, 'eingetragen': 382, 'festgelegt': 382, 'fixiert': 382, 'gebucht': 382,
'gekommen': 34, 'geplant': 382, 'ich': 1058, 'leider': 581, 'mitgekommen': 34, 'nicht': 1059, 'reserviert': 382,
'terminiert': 382, 'verabredet': 382, 'vereinbart': 382, 'vorbeigefahren': 34, 'vorbeigekommen': 34, 'wir': 1060},
{'...': 925}, {'...': 925, 'ich': 1062, 'wir': 1062}, {'...': 925, 'mich': 791, 'uns': 791}, {'...': 925, 'ich': 1064,
'mich': 791, 'uns': 791, 'wir': 1064}, {'...': 790, 'hoeren': 582, 'horen': 582, 'mal': 934, 'sehen': 582, 'treffen':
582, 'verabreden': 582, 'wiedersehen': 582, 'zusammensetzen': 582, 'zusammentelefonieren': 582}, {'dringend': 939,
'mal': 934, 'mich': 1066, 'uns': 791, 'wieder': 582}, {'mal': 934, 'mich': 1066, 'uns': 791}, {'dringend': 939, 'ich':
1067, 'mal': 934, 'mich': 1066, 'uns': 791, 'wieder': 582, 'wir': 1068}, {'ich': 1068, 'mal': 934, 'mich': 1066,
'uns': 791, 'wir': 1068}, {'gegangen': 34, 'gewesen': 34}, {'an': 382}, {'': (2, 'plan'), 'an': 382, 'fest': 382},
{'geholfen': 510}, {'auf': 14}, {'nicht': 1075}, {'mich': 34}, {'': (15, 'contact'), 'wird': 382}, {'N': 84, 'to':
570}, {'': (13, 'talk'), 'ist': 138, 'war': 138}, {'N': 58, '^': 0, 'bei': 504, 'fuer': 505, 'fur': 505, 'mein': 89,
'meine': 89, 'von': 504}, {'do': 1081, 'dos': 506}, {'d': 89, 'll': 89, 'will': 89, 'would': 89}, {'i': 1083},
{'<them>': 1084, 'N': 81, 'me': 347, 'us': 347}, {'ich': 382, 'ma': 382, 'mich': 382}, {'ich': 382, 'mich': 382,
'wir': 382}, {'<they>': 138}, {'...': 605, 'abgemacht': 382, 'angesetzt': 382, 'ausgemacht': 382, 'bestaetigt': 382,
'bestatigt': 382, 'fix': 382, 'fixiert': 382, 'gebucht': 382, 'geplant': 382, 'ist': 606, 'ma': 1050, 'sich': 1088,
'steht': 382, 'vereinbart': 382, 'vergessen': 14, 'wir': 1050, 'zugesagt': 382}, {'sich': 1088}, {'weg': 834}, {'den':
1091}, {'': (11, 'thinking'), '^': 808}, {'': (11, 'thinking'), 'grad': 582, 'mir': 1093, 'ob': 582}, {'': (11,
'thinking'), 'gerade': 582, 'ich': 582, 'mir': 1093, 'ob': 582, 'wen': 582, 'wie': 582}, {'gewartet': 14,
'hingefahren': 14}, {'ich': 136, 'wir': 136}, {'ob': 582}, {'augen': 136}, {'vier': 1099}, {'': (15, 'contact'), 'D':
382, 'fuer': 501, 'fur': 501}, {'gewartet': 14}, {'': (0, 'missed'), 'gewartet': 14, 'versucht': 14}, {'antworten':
14, 'gratulieren': 14, 'schreiben': 14, 'treffen': 14}, {'anzurufen': 14, 'zu': 1104}, {'gratulieren': 14,
'schreiben': 14}, {'...': 1105, 'abzusagen': 14, 'anzurufen': 14, 'zu': 1106, 'zuruckzurufen': 14, 'zurueckzurufen':
14}, {'anruf': 14}, {'': (1, 'moved'), 'auf': 389, 'wir': 389}, {'...': 723, 'sich': 723}, {'uf': 389}, {'<they>': 58,
'^': 0, 'ich': 89}, {'<them>': 813, '<they>': 351, '^': 0, 'dass': 1112, 'ich': 814, 'mir': 350, 'uns': 350},
{'anzurufen': 14, 'zu': 852}, {'...': 1114}, {'sollte': 582, 'sollten': 582}, {'': (23, 'gave:volunteering'), 'at':
510, 'bei': 510, 'fuer': 510, 'fur': 510}, {'bekommen': 34, 'erhalten': 34}, {'gehoert': 34, 'gehort': 34, 'mail':
1118, 'nachricht': 1118, 'nichts': 985}, {'^': 38, 'ich': 58, 'wir': 58}, {'^': 447, 'noch': 590}, {'^': 447, 'mir':
1121, 'noch': 590, 'uns': 1121}, {'bekomm': 1120, 'bekomme': 1120, 'bekommen': 1120, 'brauch': 1120, 'brauche': 1120,
'erhalte': 1120, 'fehlen': 1122, 'fehlt': 1122, 'kommt': 1120, 'krieg': 1120, 'kriege': 1120, 'kriegen': 1120},
{'...': 1119, '<them>': 1123, 'meiner': 540}, {'tuer': 14, 'tur': 14}, {'verschlossener': 1125}, {'fuer': 582},
{'was': 1127}, {'ich': 24}, {'...': 1128, '<they>': 1129}, {'richtige': 582}, {'guter': 582}, {'gute': 582}, {'der':
1131, 'die': 1131, 'ein': 1132, 'eine': 1133, 'jemand': 1127, 'was': 1127}, {'...': 1134}, {'for': 590, 'on': 590},
{'fur': 582}, {'<gone>': 34, 'was': 1137}, {'': (15, 'contact'), '<me>': 34}, {'...': 587, 'bei': 34, 'mit': 34}, {'':
(15, 'contact'), 'dabei': 34}, {'erreichen': 14, 'hause': 14}, {'da': 14, 'daheim': 14, 'zu': 1142, 'zuhause': 14},
{'...': 1138, '<they>': 1129, 'anwesend': 34, 'auch': 353, 'aufgetaucht': 34, 'bei': 1139, 'da': 34, 'dabei': 34,
'dazugekommen': 34, 'dazugestossen': 34, 'gekommen': 34, 'hier': 34, 'ich': 1140, 'mit': 1141, 'mitgekommen': 34,
'nicht': 1143, 'vorbeigefahren': 34, 'vorbeigekommen': 34, 'wir': 588, 'zu': 355}, {'der': 1131, 'die': 1131, 'ein':
1132, 'eine': 1133, 'jemand': 1137, 'was': 1137}, {'...': 1145}, {'': (14, 'together'), '...': 587, 'bei': 34, 'mit':
34}, {'...': 587, 'alle': 353, 'anwesend': 34, 'auch': 353, 'aufgetaucht': 34, 'bei': 34, 'da': 34, 'dabei': 34,
'dazugekommen': 34, 'dazugestossen': 34, 'gekommen': 34, 'hier': 34, 'ich': 588, 'mit': 1141, 'mitgekommen': 34,
'vorbeigefahren': 34, 'vorbeigekommen': 34, 'wir': 1147, 'zu': 355}, {'uf': 590}, {'auf': 590, 'ich': 818, 'immer':
817, 'jetzt': 816, 'no': 1149, 'weiterhin': 816, 'wir': 818}, {'': (7, 'waiting'), '<my>': 48}, {'^': 1151}, {'auf':
1152, 'ich': 821, 'immer': 817, 'jetzt': 816, 'seit': 820, 'weiterhin': 816, 'wir': 821}, {'waere': 24, 'ware': 24},
{'ich': 1154}, {'': (13, 'talk'), '<they>': 1155}, {'koennte': 582, 'konnte': 582, 'könnte': 582}, {'<them>': 89,
'ich': 766, 'mich': 823, 'wir': 766}, {'': (2, 'plan'), '<them>': 89, 'mit': 382}, {'': (2, 'plan'), '<them>': 89,
'ich': 1159, 'mich': 823, 'mit': 382, 'wir': 766}, {'': (2, 'plan'), '<them>': 89}, {'ich': 766, 'wir': 1161},
{'hoere': 138, 'hore': 138}, {'er': 138, 'es': 1010, 'ich': 1163, 'sie': 138}, {'...': 925, '<me>': 58, 'dass': 310,
'ich': 926, 'wir': 926}, {'...': 80, '<them>': 769, '<vowed>': 91, '^': 99, 'es': 121, 'gesagt': 103, 'geschrieben':
103, 'gsagt': 103, 'gschriebn': 103, 'ich': 771, 'leider': 120, 'nicht': 119, 'wir': 771}, {'<give1>': 478}, {'...':
501, 'D': 382}, {'': (2, 'plan'), '...': 501, 'D': 382}, {'dritt': 136, 'fuenft': 136, 'funft': 136, 'viert': 136,
'zweit': 136}, {'...': 587, 'ich': 588, 'wir': 588, 'zu': 1170}, {'<have>': 1166, '<should>': 776, '^': 1167, 'beide':
136, 'beiden': 136, 'bin': 802, 'braeuchte': 593, 'brauch': 598, 'brauche': 598, 'brauchen': 598, 'brauchte': 593,
'bräuchte': 593, 'drei': 136, 'erwarte': 673, 'erwarten': 673, 'essen': 1168, 'fahr': 783, 'fahre': 783, 'fahren':
1168, 'geh': 783, 'gehe': 783, 'gehen': 1168, 'mochte': 766, 'mochten': 766, 'moechte': 766, 'moechten': 766, 'muass':
767, 'mues': 767, 'muessen': 788, 'muesste': 789, 'muessten': 789, 'muss': 793, 'mussen': 797, 'musste': 798,
'mussten': 798, 'möchte': 766, 'müsste': 798, 'müssten': 798, 'reden': 1168, 'samma': 799, 'schuld': 800, 'schulde':
800, 'schulden': 801, 'sehen': 1168, 'sind': 802, 'soll': 225, 'solle': 24, 'sollen': 804, 'sollte': 805, 'sollten':
805, 'sprechen': 1168, 'telefonieren': 1168, 'treffen': 1169, 'vier': 136, 'war': 799, 'waren': 1171, 'wart': 819,
'warte': 822, 'warten': 822, 'werd': 766, 'werde': 766, 'werden': 766, 'will': 766, 'wollen': 766, 'zoomen': 1168,
'zwei': 136}, {'<me>': 58, 'kommen': 382, 'nichts': 14, 'nix': 14, 'stattfinden': 382}, {'me': 136}, {'': (13,
'talk'), 'er': 138, 'ihr': 138, 'sein': 138, 'sie': 138}, {'...': 925, 'ich': 926, 'wir': 926}, {'anrufen': 14,
'besuchen': 14, 'essen': 14, 'gehen': 14, 'mailen': 14, 'muessen': 14, 'mussen': 14, 'schreiben': 14, 'sehen': 14,
'sollen': 14, 'sprechen': 14, 'treffen': 14, 'vorbeischauen': 14, 'wollen': 14, 'zuruckrufen': 14, 'zurueckrufen':
14}, {'...': 1177, '<me>': 58, 'eigentlich': 14, 'ich': 14, 'wir': 14}, {'...': 1177, 'eigentlich': 14, 'ich': 14,
'wir': 14}, {'gehalten': 85}, {'N': 1180}, {'...': 566, 'fuer': 1181, 'fur': 1181}, {'<they>': 341, '^': 345, 'an':
340, 'gern': 582, 'gerne': 582}, {'<they>': 341, '^': 345, 'abgemacht': 382, 'abgesagt': 14, 'an': 340, 'angesetzt':
382, 'ausgemacht': 382, 'eingeplant': 382, 'eingetragen': 382, 'festgelegt': 382, 'fixiert': 382, 'gebucht': 382,
'geplant': 382, 'gern': 582, 'gerne': 582, 'kurzfristig': 732, 'mir': 733, 'nichts': 14, 'nix': 14, 'reserviert': 382,
'spontan': 732, 'terminiert': 382, 'uns': 733, 'vereinbart': 382, 'verschoben': 541, 'wieder': 732}, {'abgemacht':
382, 'angesetzt': 382, 'ausgemacht': 382, 'eingeplant': 382, 'eingetragen': 382, 'festgelegt': 382, 'fixiert': 382,
'gebucht': 382, 'geplant': 382, 'reserviert': 382, 'terminiert': 382, 'vereinbart': 382}, {'was': 1137}, {'...': 1186,
'<they>': 1129}, {'should': 24}, {'<me>': 136, 'dritt': 136, 'fuenft': 136, 'funft': 136, 'sechst': 136, 'viert': 136,
'zweit': 136}, {'getroffen': 34}, {'': (14, 'together'), 'gewesen': 34}, {'$': 18, '...': 20, '<appointment>': 22,
'<counsel>': 28, '<handed>': 33, '<hat>': 79, '<have>': 135, '<me>': 141, '<needs>': 148, '<saysv>': 153, '<should>':
156, '<their>': 167, '<them>': 224, '<they>': 374, '<thing>': 377, '<vowed>': 378, '<will3>': 379, '<work>': 381, 'D':
390, 'N': 438, '^': 500, 'abgeblasen': 14, 'abgehangen': 34, 'abgeholt': 34, 'abgemacht': 502, 'abgesagt': 14,
'abgeschlossen': 34, 'abgestimmt': 34, 'abgmacht': 503, 'action': 507, 'aergert': 349, 'als': 514, 'am': 517, 'an':
525, 'and': 526, 'anfrage': 529, 'angeblich': 138, 'angebot': 530, 'angefragt': 531, 'angerufen': 34, 'angeschrieben':
34, 'angesetzt': 382, 'angesprochen': 34, 'angetroffen': 34, 'anruf': 532, 'anrufbeantworter': 14, 'anscheinend': 138,
'anstehend': 382, 'anstehender': 382, 'antwort': 533, 'antwortet': 534, 'antwortete': 34, 'apero': 34, 'apéro': 34,
'argert': 349, 'asked': 528, 'ass': 535, 'assen': 34, 'auf': 542, 'aufgabe': 506, 'aufgaben': 506, 'aufgesucht': 34,
'ausgefallen': 14, 'ausgefuehrt': 34, 'ausgefuhrt': 34, 'ausgemacht': 502, 'ausgesprochen': 34, 'ausgetauscht': 34,
'ausgmacht': 502, 'ball': 547, 'bat': 548, 'because': 138, 'begegnet': 34, 'begegnete': 34, 'begleitet': 34,
'begluckwunscht': 34, 'beglueckwuenscht': 34, 'behauptet': 138, 'bei': 553, 'bekomm': 560, 'bekomme': 560, 'bekommen':
561, 'bekommt': 563, 'beraten': 34, 'bergtour': 34, 'berichtet': 138, 'berichtete': 565, 'beschwert': 349, 'besetzt':
14, 'besichtigt': 34, 'besprechung': 567, 'besprochen': 34, 'besuch': 568, 'besuche': 569, 'besuchen': 385, 'besucht':
34, 'besuchte': 34, 'bevor': 138, 'bevorstehend': 382, 'bier': 34, 'bierchen': 34, 'biere': 34, 'bietet': 269, 'big':
572, 'bin': 589, 'bittet': 261, 'blumen': 530, 'bot': 269, 'bouldern': 34, 'braeuchte': 593, 'brainstorming': 582,
'brauch': 598, 'brauche': 598, 'brauchen': 598, 'brauchte': 593, 'brief': 599, 'bring': 604, 'bringe': 604, 'bringen':
272, 'bringt': 272, 'bräuchte': 593, 'call': 607, 'canceled': 14, 'cancelled': 14, 'cancelt': 14, 'coaching': 608,
'combox': 14, 'connect': 611, 'connected': 612, 'da': 613, 'dafuer': 614, 'dafur': 614, 'damit': 138, 'dank': 615,
'danke': 617, 'dankeschoen': 615, 'dankeschon': 615, 'daran': 619, 'darf': 622, 'das': 624, 'dass': 138, 'dates': 625,
'daumen': 629, 'debattiert': 34, 'deck': 632, 'denk': 634, 'denke': 636, 'denkt': 138, 'denn': 138, 'der': 640,
'deren': 138, 'dessen': 138, 'die': 642, 'dinner': 567, 'diskutiert': 34, 'dm': 530, 'draengt': 274, 'dran': 643,
'drangt': 274, 'drink': 34, 'drinks': 34, 'durchgearbeitet': 34, 'durchgegangen': 34, 'durchgeklingelt': 34,
'durchgerufen': 34, 'durchgesprochen': 34, 'e': 645, 'ehrenamt': 646, 'ehrenamtlich': 654, 'ehrenamtsarbeit': 510,
'eigentlich': 656, 'einander': 657, 'einer': 658, 'eingeladen': 659, 'eingeplant': 382, 'eingetragen': 382,
'einladung': 530, 'email': 660, 'empfahl': 276, 'empfehlen': 276, 'empfehlung': 663, 'empfehlungsschreiben': 513,
'empfiehlt': 276, 'entfaellt': 14, 'entfallen': 14, 'entfallt': 14, 'entfiel': 14, 'er': 667, 'ergebnis': 138,
'erhalte': 561, 'erinnere': 669, 'erinnerung': 670, 'ermahnt': 274, 'ermutigt': 274, 'erreicht': 34, 'ersatztermin':
389, 'erschien': 671, 'erwarte': 673, 'erwarten': 673, 'erwischt': 34, 'erzaehlt': 138, 'erzaehlte': 565, 'erzahlt':
138, 'erzahlte': 565, 'es': 675, 'esse': 569, 'essen': 676, 'ewig': 679, 'faellt': 682, 'fahr': 569, 'fahre': 569,
'fahren': 385, 'falls': 138, 'fallt': 682, 'fand': 684, 'fazit': 138, 'feedback': 689, 'fehlen': 691, 'fehlt': 691,
'feierabendbier': 34, 'feiern': 385, 'feiert': 694, 'festgelegt': 502, 'fiel': 695, 'fielen': 696, 'findet': 697,
'fitness': 34, 'fix': 698, 'fixiert': 382, 'flachgefallen': 14, 'fliege': 569, 'follow': 699, 'forwarded': 700,
'frag': 701, 'frage': 702, 'fragt': 279, 'fragte': 703, 'freiwillig': 706, 'freiwillige': 511, 'freiwilligenarbeit':
510, 'freiwilligeneinsatz': 510, 'freiwilliger': 511, 'freu': 708, 'freue': 708, 'freut': 349, 'fuer': 710,
'fuerchtet': 138, 'fur': 712, 'furchtet': 138, 'fussball': 34, 'gab': 289, 'gaben': 291, 'ganz': 713, 'gassi': 34,
'gearbeitet': 34, 'gebowlt': 34, 'gebrainstormt': 34, 'gebruncht': 34, 'gebucht': 382, 'geburtstag': 715,
'gecancelled': 14, 'gecancelt': 14, 'gechattet': 34, 'gechillt': 34, 'gecoacht': 34, 'gedanke': 582, 'gedankt': 34,
'geeinigt': 34, 'gefahren': 34, 'gefeiert': 34, 'geflogen': 34, 'gefragt': 531, 'gefruehstueckt': 34, 'gefruehstuekt':
34, 'gefruhstuckt': 34, 'gefruhstukt': 34, 'gefuehrt': 34, 'gefuhrt': 34, 'gegangen': 34, 'gegessen': 34, 'geghostet':
14, 'gegrillt': 34, 'geh': 569, 'gehabt': 34, 'gehalten': 34, 'gehe': 569, 'gehen': 385, 'gehoert': 716, 'geholfen':
34, 'gehort': 716, 'geht': 719, 'gejasst': 34, 'gejoggt': 34, 'gekickt': 34, 'geklettert': 34, 'gekloent': 34,
'geklont': 34, 'gelaufen': 34, 'gelernt': 34, 'gemailt': 34, 'gemeinnuetzig': 510, 'gemeinnutzig': 510, 'gemeinsam':
136, 'gemoved': 389, 'gepingt': 34, 'gepitcht': 34, 'geplant': 502, 'geplatzt': 14, 'geplatzter': 14, 'geplaudert':
34, 'geprobt': 34, 'gequatscht': 34, 'geredet': 34, 'geruchteweise': 138, 'geruechteweise': 138, 'gesagt': 722,
'geschnackt': 34, 'geschoben': 723, 'geschrieben': 34, 'gesehen': 34, 'gesessen': 34, 'gesimst': 34, 'geskypt': 34,
'gespielt': 34, 'gesprachsrunde': 34, 'gespraechsrunde': 34, 'gesprochen': 34, 'gestrichen': 14, 'gestritten': 34,
'getextet': 34, 'getraeumt': 724, 'getratscht': 34, 'getraumt': 724, 'getroffen': 34, 'getrunken': 34, 'gewandert':
34, 'gewesen': 34, 'geworkshopt': 34, 'gezoomt': 34, 'gfixt': 382, 'gha': 34, 'ghostet': 725, 'gibt': 291, 'ging':
726, 'gingen': 34, 'glatt': 727, 'glaubt': 138, 'gluehwein': 34, 'gluhwein': 34, 'gmacht': 34, 'golf': 34,
'golfrunde': 34, 'gotta': 89, 'gratuliert': 34, 'gredet': 34, 'gredt': 34, 'gruble': 582, 'grueble': 582, 'gseh': 34,
'gseit': 34, 'gsi': 34, 'gsproche': 34, 'gtroffe': 34, 'hab': 734, 'habe': 735, 'haben': 739, 'habs': 730, 'haette':
743, 'haetten': 744, 'hat': 752, 'hatte': 755, 'hatten': 756, 'hausaufgabe': 506, 'have': 757, 'he': 759, 'hebt': 761,
'herzlichen': 762, 'hob': 761, 'hoere': 716, 'hofft': 138, 'holt': 763, 'hore': 716, 'hätte': 764, 'hätten': 765, 'i':
768, 'ich': 826, 'idee': 582, 'ihm': 827, 'ihr': 828, 'ihre': 829, 'ihrer': 833, 'in': 836, 'informierte': 837, 'ins':
839, 'interviewt': 34, 'intro': 846, 'introduced': 848, 'intros': 849, 'ist': 854, 'jassen': 34, 'jetzt': 855,
'joggen': 856, 'joggingrunde': 34, 'kaffee': 857, 'kalendereintrag': 382, 'kam': 860, 'karte': 530, 'kartenabend': 34,
'kein': 864, 'keine': 868, 'keinen': 869, 'keiner': 870, 'kennen': 871, 'kennengelernt': 34, 'kickoff': 567, 'kino':
34, 'klappt': 671, 'klappte': 671, 'klettern': 34, 'knapp': 872, 'koennte': 873, 'koennten': 875, 'komme': 877,
'kommt': 880, 'komplett': 727, 'kondoliert': 34, 'konnte': 873, 'konnten': 875, 'kontakt': 885, 'krieg': 560,
'kriege': 560, 'kriegen': 561, 'kriegt': 563, 'kuemmern': 300, 'kuemmert': 300, 'kummern': 300, 'kummert': 300,
'kunnt': 34, 'kurzfristig': 732, 'könnte': 873, 'könnten': 875, 'lange': 679, 'laufrunde': 34, 'laut': 886, 'lead':
889, 'legt': 304, 'legte': 304, 'leider': 891, 'lent': 700, 'lief': 892, 'liegt': 893, 'lunch': 607, 'mache': 895,
'macht': 895, 'mahnt': 274, 'mail': 900, 'mailbox': 14, 'mailt': 307, 'mailte': 901, 'mal': 903, 'meeting': 607,
'mein': 905, 'meine': 906, 'meint': 138, 'meinte': 138, 'meldet': 908, 'meldete': 308, 'memo': 618, 'mentoring': 912,
'mentoringstunde': 913, 'merci': 914, 'merke': 618, 'merken': 618, 'mir': 733, 'mit': 923, 'miteinander': 924,
'mochte': 927, 'moechte': 927, 'muass': 928, 'mues': 929, 'muess': 930, 'muessen': 933, 'muesst': 937, 'muesste': 943,
'muessten': 944, 'muss': 951, 'mussen': 954, 'musst': 937, 'musste': 959, 'mussten': 960, 'möchte': 927, 'müss': 930,
'müsste': 961, 'müssten': 962, 'nach': 964, 'nachdem': 138, 'nachgedacht': 965, 'nachgefasst': 34, 'nachgefragt': 531,
'nachgehakt': 966, 'nachgeholt': 855, 'nachricht': 967, 'nachste': 969, 'nachster': 970, 'naechste': 972, 'naechster':
973, 'naemlich': 138, 'nahm': 761, 'namenstag': 974, 'namlich': 138, 'ned': 976, 'need': 757, 'nehm': 604, 'nehme':
604, 'net': 977, 'neuer': 978, 'next': 979, 'nich': 977, 'nicht': 984, 'nichts': 989, 'nie': 990, 'niemand': 991,
'niemanden': 977, 'nimmt': 761, 'nit': 977, 'nix': 992, 'no': 993, 'noch': 996, 'nod': 997, 'noed': 997, 'noshow': 14,
'note': 999, 'notiz': 1003, 'nur': 1009, 'ob': 1011, 'obwohl': 138, 'offen': 592, 'offenbar': 138, 'offene': 1012,
'offener': 1013, 'offensichtlich': 138, 'oper': 34, 'owe': 767, 'owes': 320, 'padel': 34, 'paket': 530, 'pendenz':
506, 'pendenzen': 618, 'ping': 1014, 'pitch': 1017, 'pitchtraining': 1018, 'pladiert': 321, 'pladierte': 321,
'plaediert': 322, 'plaedierte': 322, 'platzte': 14, 'plauderei': 34, 'plauderte': 34, 'plausch': 34, 'poker': 34,
'post': 1019, 'postkarte': 530, 'pro': 1020, 'probehoeren': 1021, 'probehoren': 1022, 'promised': 767, 'props': 1023,
'quatschte': 34, 'radtour': 34, 'raet': 328, 'rat': 328, 'raten': 328, 'ratsch': 34, 'reagiert': 671, 'recommended':
24, 'recommends': 24, 'rede': 569, 'reden': 385, 'redete': 535, 'referenz': 1026, 'referred': 512, 'remind': 1027,
'reminder': 618, 'rescheduled': 389, 'reviewed': 1028, 'rief': 1030, 'riet': 328, 'rieten': 328, 'ruckruf': 1031,
'rueckruf': 1031, 'ruft': 1033, 'rumgehangen': 34, 'rät': 328, 'sagt': 1034, 'sagte': 1035, 'said': 1036, 'samma':
799, 'samt': 1037, 'sass': 34, 'sassen': 1038, 'sauna': 34, 'sausen': 139, 'save': 1040, 'says': 1036, 'saß': 34,
'saßen': 1038, 'schach': 34, 'schaute': 1041, 'scheinbar': 138, 'schieben': 723, 'schiebt': 1042, 'schlaegt': 335,
'schlagt': 335, 'schlug': 335, 'schlägt': 335, 'schon': 1046, 'schreibt': 1047, 'schrieb': 901, 'schuld': 800,
'schulde': 800, 'schulden': 1048, 'schuldet': 338, 'schwaetzchen': 34, 'schwatz': 34, 'schwatzchen': 34, 'seh': 569,
'sehe': 569, 'sehen': 1051, 'sein': 1052, 'seine': 1053, 'seiner': 833, 'seit': 1054, 'sent': 700, 'she': 759,
'shoutout': 1023, 'sie': 667, 'simse': 1014, 'since': 1055, 'sind': 1061, 'sitzung': 567, 'skifahren': 34, 'skitour':
34, 'skypen': 385, 'sms': 967, 'sobald': 138, 'solange': 138, 'soll': 1063, 'sollen': 1065, 'sollte': 1069, 'sollten':
1070, 'sozialeinsatz': 510, 'sparring': 913, 'spazieren': 1071, 'spaziergang': 34, 'spendenaktion': 510, 'spontan':
732, 'sprach': 535, 'sprachen': 34, 'sprachnachricht': 530, 'sprech': 569, 'spreche': 569, 'sprechen': 385,
'spritzer': 34, 'squash': 34, 'statt': 614, 'stattdessen': 614, 'stehen': 1072, 'steht': 1073, 'storniert': 14,
'taet': 346, 'tafel': 1074, 'tarock': 34, 'tat': 346, 'tauchte': 1076, 'tauschte': 1077, 'tauschten': 34, 'tausend':
762, 'telefoniere': 569, 'telefonieren': 385, 'telefoniert': 1078, 'telefonierte': 34, 'telefonierten': 34, 'tennis':
34, 'termin': 607, 'terminiert': 382, 'terminvorschlag': 382, 'text': 1014, 'textet': 307, 'thanks': 1079, 'theater':
34, 'thema': 1080, 'they': 759, 'thinks': 333, 'thx': 570, 'to': 1082, 'todo': 1081, 'todos': 506, 'told': 1085,
'total': 727, 'traeumte': 582, 'traf': 34, 'trafen': 34, 'traumte': 582, 'treff': 1086, 'treffe': 1087, 'treffen':
1089, 'trifft': 1090, 'troffe': 34, 'tät': 346, 'uber': 1092, 'uberleg': 1094, 'uberlege': 1095, 'ueber': 1092,
'ueberleg': 1094, 'ueberlege': 1095, 'umgebucht': 723, 'umgelegt': 723, 'umsonst': 1096, 'und': 1097, 'unentgeltlich':
510, 'uns': 733, 'unsicher': 1098, 'unter': 1100, 'unterhalten': 34, 'unterhielt': 1077, 'unterhielten': 34,
'unterrichtet': 34, 'unterschrieben': 34, 'unterzeichnet': 34, 'verabredet': 382, 'verabschiedet': 34,
'verabschiedung': 34, 'verbaselt': 14, 'verbummelt': 14, 'vereinbart': 1101, 'vergebens': 1102, 'vergeblich': 1103,
'vergessen': 1107, 'verhandelt': 34, 'verlegt': 541, 'vermisse': 582, 'verpasst': 14, 'verpasster': 1108, 'verpennt':
14, 'verplant': 14, 'versaeumt': 14, 'versaumt': 14, 'verschieben': 1109, 'verschiebt': 1110, 'verschlafen': 14,
'verschobe': 1111, 'verschoben': 541, 'verschwitzt': 14, 'versoehnt': 34, 'versohnt': 34, 'versprach': 1113,
'versprech': 815, 'verspreche': 815, 'verspricht': 352, 'versucht': 1115, 'vertagt': 541, 'vertroestet': 14,
'vertrostet': 14, 'vielen': 762, 'vielleicht': 1116, 'voellig': 727, 'vollig': 727, 'volunteered': 1117,
'volunteering': 1117, 'von': 1124, 'vor': 1126, 'vorbeigekommen': 34, 'vorbeigeschaut': 34, 'vorgemerkt': 382,
'vorgestellt': 34, 'vorgezogen': 723, 'vorverlegt': 723, 'waehrend': 138, 'waer': 1130, 'waere': 1135, 'wahrend': 138,
'waiting': 1136, 'wanderung': 34, 'war': 1144, 'ware': 1146, 'waren': 1148, 'warnt': 359, 'warnte': 359, 'wart': 1150,
'warte': 822, 'warten': 1153, 'wartet': 360, 'was': 1010, 'weil': 138, 'weiss': 138, 'weiß': 138, 'welche': 138,
'welcher': 138, 'wenn': 1156, 'wer': 1157, 'werd': 1158, 'werde': 1160, 'werden': 1162, 'whatsapp': 967, 'wie': 1164,
'wieder': 732, 'wiedergesehen': 34, 'wiedersehen': 34, 'wiedervorlage': 618, 'will': 1165, 'wir': 1172, 'wird': 1173,
'with': 1174, 'wo': 1175, 'wollen': 1176, 'wollt': 742, 'wollte': 1178, 'wollten': 1179, 'workshop': 1182, 'wuerd':
346, 'wuerde': 1183, 'wurd': 346, 'wurde': 1184, 'wurden': 1185, 'wv': 618, 'wär': 1187, 'würde': 1183, 'yoga': 34,
'you': 1188, 'zoomen': 385, 'zu': 1189, 'zufaellig': 1190, 'zufallig': 1190, 'zuruckgerufen': 34, 'zurueckgerufen':
34, 'zusammen': 1191, 'zusammengesessen': 34, 'zusammengesetzt': 34}]


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

