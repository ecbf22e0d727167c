"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('apéro', 'außer', 'außerdem', 'bräuchte', 'bäckt', 'café', 'drückt', 'dä', 'dürfte', 'fördert', 'groß',
'hält', 'hätte', 'hätten', 'könnte', 'könnten', 'kühn', 'möchte', 'müss', 'müsste', 'müssten', 'rät', 'saß', 'saßen',
'schlägt', 'tät', 'weiß', 'wär', 'würde')


CLASSES = {'ab': ('hello',), 'abend': ('name_words',), 'abendessen': ('hello', 'appointment'), 'aber': ('hello',),
'abgeben': ('giveinf',), 'abgeholt': ('reach',), 'abgeraten': ('counselled',), 'abgesagt': ('hello',), 'abholen':
('giveinf',), 'abklaeren': ('giveinf',), 'abklaren': ('giveinf',), 'abliefern': ('giveinf',), 'absagen': ('giveinf',),
'absolviert': ('verb3',), 'abteilung': ('rel',), 'adler': ('name_words',), 'adoptiert': ('verb3',), 'adresse':
('thing',), 'advice': ('counsel',), 'aergert': ('verb3',), 'aergerte': ('verb3',), 'agentur': ('rel',), 'agluetet':
('attempt', 'reach'), 'aglutet': ('attempt', 'reach'), 'agrueeft': ('attempt', 'reach'), 'agrueft': ('attempt',
'reach'), 'akzeptiert': ('verb3',), 'alle': ('they',), 'also': ('filler',), 'alt': ('name_words',), 'amsel':
('name_words',), 'analysiert': ('verb3',), 'and': ('and',), 'angeboten': ('vowed',), 'angehauen': ('reach',),
'angeklingelt': ('attempt',), 'angeklopft': ('reach',), 'angekuendigt': ('vowed',), 'angekundigt': ('vowed',),
'angelaeutet': ('attempt', 'reach'), 'angelautet': ('attempt', 'reach'), 'angelika': ('name_words',), 'angerufen':
('attempt', 'hello', 'reach'), 'angeschaut': ('reviewed',), 'angeschrieben': ('reach',), 'angesehen': ('reviewed',),
'angesprochen': ('reach',), 'angetextet': ('reach',), 'angewaehlt': ('attempt',), 'angewahlt': ('attempt',), 'anker':
('name_words',), 'anleitung': ('thing',), 'anruf': ('appointment',), 'anrufen': ('attempt', 'giveinf', 'callinf'),
'ans': ('hello',), 'anschauen': ('giveinf',), 'anschliessend': ('filler',), 'anschreiben': ('work', 'callinf'),
'ansehen': ('giveinf',), 'antrag': ('work',), 'antworten': ('giveinf',), 'antwortete': ('reach',), 'anwaeltin':
('rel',), 'anwalt': ('rel',), 'anwaltin': ('rel',), 'apfel': ('name_words',), 'app': ('work',), 'april':
('name_words',), 'arbeiten': ('verb3',), 'arbeitet': ('verb3',), 'arbeitete': ('verb3',), 'argert': ('verb3',),
'argerte': ('verb3',), 'arm': ('name_words',), 'artikel': ('work', 'thing'), 'arzt': ('name_words',), 'assistent':
('rel',), 'assistentin': ('rel',), 'assistenz': ('rel',), 'auch': ('filler', 'hello'), 'auf': ('hello',), 'aufsetzen':
('giveinf',), 'august': ('name_words',), 'aurora': ('name_words',), 'ausdrucken': ('giveinf',), 'ausfuehrlich':
('filler',), 'ausfuellen': ('giveinf',), 'ausfuhrlich': ('filler',), 'ausfullen': ('giveinf',), 'ausgeliehen':
('handed',), 'ausleihen': ('giveinf',), 'ausmachen': ('giveinf',), 'ausnahmsweise': ('filler',), 'ausrichten':
('giveinf',), 'ausserdem': ('filler',), 'außerdem': ('filler',), 'azubi': ('rel',), 'baby': ('rel',), 'bach':
('name_words',), 'bachelorarbeit': ('work',), 'backe': ('give1',), 'backen': ('giveinf',), 'backt': ('give3',),
'baeckt': ('give3',), 'baer': ('name_words',), 'bald': ('filler',), 'ball': ('name_words',), 'bank': ('rel',), 'bar':
('name_words',), 'bat': ('bidding', 'verb3'), 'bauer': ('name_words',), 'baum': ('name_words',), 'baut': ('verb3',
'deed3'), 'baute': ('verb3',), 'bayer': ('name_words',), 'beauftragt': ('verb3',), 'beauftragte': ('verb3',), 'beck':
('name_words',), 'becker': ('name_words',), 'bedankt': ('says', 'verb3'), 'bedankte': ('verb3',), 'beeindruckt':
('verb3',), 'beendet': ('verb3',), 'beendete': ('verb3',), 'befuerchtet': ('verb3',), 'befurchtet': ('verb3',),
'begann': ('verb3',), 'begegnet': ('gone',), 'begeistert': ('verb3',), 'beginnt': ('verb3',), 'begleitete':
('reach',), 'behauptet': ('says', 'verb3'), 'behauptete': ('says',), 'behebt': ('deed3',), 'bei': ('hello',), 'beide':
('they', 'hello'), 'beiden': ('them',), 'beim': ('hello',), 'bekam': ('verb3',), 'bekannte': ('rel',), 'bekannter':
('rel',), 'bekanntgemacht': ('introduced',), 'beklagt': ('verb3',), 'bekommt': ('verb3',), 'bemaengelt': ('verb3',),
'bemangelt': ('verb3',), 'beneidet': ('verb3',), 'benoetigt': ('needs',), 'benotigt': ('needs',), 'bereit':
('give1',), 'bereite': ('give1', 'deed1'), 'bereitet': ('give3', 'deed3'), 'bereits': ('filler',), 'bereut':
('verb3',), 'berg': ('name_words',), 'bericht': ('thing',), 'berichtet': ('says', 'verb3'), 'berichtete': ('says',
'verb3'), 'besass': ('verb3',), 'beschwert': ('verb3',), 'beschwerte': ('verb3',), 'besitzt': ('verb3',), 'besorg':
('give1', 'deed1'), 'besorge': ('give1', 'deed1'), 'besorgen': ('give1', 'give3', 'giveinf', 'deed3'), 'besorgt':
('give3', 'handed', 'deed3'), 'besprechung': ('hello', 'appointment'), 'bestaetig': ('give1',), 'bestaetige':
('give1',), 'bestaetigen': ('giveinf',), 'bestaetigt': ('says', 'verb3', 'give3'), 'bestaetigte': ('says', 'verb3'),
'bestatig': ('give1',), 'bestatige': ('give1',), 'bestatigen': ('giveinf',), 'bestatigt': ('says', 'verb3', 'give3'),
'bestatigte': ('says', 'verb3'), 'besuch': ('give1',), 'besuche': ('give1',), 'besuchen': ('giveinf', 'callinf'),
'besucht': ('reach', 'give3'), 'besuchte': ('reach',), 'besuchten': ('reach',), 'betreibt': ('verb3',), 'betrieb':
('verb3',), 'bewarb': ('verb3',), 'bewerbung': ('work',), 'bewerbungsunterlagen': ('work',), 'bewertet': ('verb3',),
'bewirbt': ('verb3',), 'bewundert': ('verb3',), 'bezahl': ('give1',), 'bezahle': ('give1',), 'bezahlen': ('giveinf',),
'bezahlt': ('give3',), 'bier': ('appointment',), 'bill': ('name_words',), 'bin': ('hello',), 'birn': ('name_words',),
'bis': ('hello',), 'bitte': ('filler',), 'bittet': ('bidding', 'verb3'), 'bleiben': ('verb3',), 'bleibt': ('verb3',),
'blieb': ('verb3',), 'blogpost': ('thing',), 'bloss': ('filler',), 'blum': ('name_words',), 'boehm': ('name_words',),
'bohm': ('name_words',), 'boomt': ('verb3',), 'borg': ('give1',), 'borge': ('give1',), 'borgen': ('giveinf',),
'borgt': ('give3',), 'boss': ('rel',), 'bp': ('work',), 'brach': ('verb3',), 'brachte': ('verb3',), 'braeuchte':
('verb3', 'needs'), 'brand': ('name_words',), 'brannte': ('verb3',), 'brauchen': ('verb3', 'needs'), 'braucht':
('hello', 'verb3', 'needs'), 'brauchte': ('verb3', 'needs'), 'braun': ('name_words',), 'brennt': ('verb3',), 'bricht':
('verb3',), 'briefen': ('callinf',), 'bring': ('give1',), 'bringe': ('give1',), 'bringen': ('give1', 'give3',
'giveinf'), 'bringt': ('verb3', 'give3'), 'brucke': ('name_words',), 'bruder': ('rel',), 'bruecke': ('name_words',),
'bräuchte': ('verb3', 'needs'), 'buch': ('give1', 'work', 'thing'), 'buche': ('give1', 'name_words', 'deed1'),
'buchen': ('giveinf',), 'bucht': ('give3', 'deed3'), 'buchtipp': ('thing',), 'budgetiert': ('verb3',), 'buero':
('rel',), 'buro': ('rel',), 'busch': ('name_words',), 'businessplan': ('work',), 'bzw': ('and',), 'bäckt': ('give3',),
'call': ('appointment',), 'called': ('reach',), 'ceo': ('rel',), 'cfo': ('rel',), 'challenged': ('reviewed',),
'check': ('give1', 'deed1'), 'checke': ('give1', 'deed1'), 'checken': ('giveinf',), 'checkliste': ('thing',),
'checkt': ('give3', 'deed3'), 'chef': ('rel',), 'chefin': ('rel',), 'christ': ('name_words',), 'closed': ('verb3',),
'closte': ('verb3',), 'coacht': ('verb3',), 'code': ('work',), 'cofounder': ('rel',), 'connecte': ('give1',),
'connected': ('give3', 'introduced'), 'connecten': ('giveinf',), 'connectet': ('give3', 'introduced'), 'coo':
('rel',), 'cousin': ('rel',), 'cousine': ('rel',), 'crew': ('rel',), 'cto': ('rel',), 'cv': ('work',), 'd': ('det',),
'dabeigewesen': ('reach',), 'dachte': ('verb3',), 'dafuer': ('filler',), 'dafur': ('filler',), 'daher': ('filler',),
'daily': ('appointment',), 'danach': ('filler', 'hello'), 'danken': ('callinf',), 'dann': ('filler', 'hello'), 'darf':
('verb3',), 'das': ('it', 'det', 'hello'), 'dass': ('hello',), 'date': ('appointment',), 'dazu': ('filler',),
'dazugekommen': ('reach',), 'deck': ('work',), 'definitiv': ('filler',), 'dem': ('them', 'det', 'hello'), 'demnachst':
('filler',), 'demnaechst': ('filler',), 'den': ('det', 'hello'), 'denken': ('verb3',), 'denkt': ('verb3', 'saysv'),
'der': ('det', 'hello'), 'deren': ('their',), 'des': ('det',), 'deshalb': ('filler',), 'designt': ('deed3',),
'dessen': ('their',), 'deswegen': ('filler',), 'dick': ('name_words',), 'die': ('det',), 'dies': ('it',), 'diese':
('det', 'hello'), 'diesem': ('det',), 'diesen': ('det', 'hello'), 'dieser': ('det', 'hello'), 'dieses': ('det',),
'dill': ('name_words',), 'dinner': ('appointment',), 'direkt': ('filler',), 'doch': ('filler',), 'doziert':
('verb3',), 'dr': ('det',), 'draengt': ('bidding', 'verb3'), 'draengte': ('verb3',), 'draft': ('work',), 'drangt':
('bidding', 'verb3'), 'drangte': ('verb3',), 'dreht': ('deed3',), 'drei': ('hello',), 'dringend': ('filler',),
'drucke': ('give1',), 'druckt': ('verb3', 'give3', 'deed3'), 'drueckt': ('verb3',), 'drückt': ('verb3',), 'duenn':
('name_words',), 'duerfte': ('verb3',), 'dunn': ('name_words',), 'durch': ('hello',), 'durchgeackert': ('reviewed',),
'durchgeben': ('giveinf',), 'durchgegangen': ('reviewed',), 'durchgehen': ('giveinf',), 'durchgeklingelt': ('attempt',
'reach'), 'durchgelesen': ('reviewed',), 'durchgerufen': ('reach',), 'durchgeschaut': ('reviewed',), 'durchgesehen':
('reviewed',), 'durchlesen': ('giveinf',), 'durchschauen': ('giveinf',), 'durchsehen': ('giveinf',), 'durfte':
('verb3',), 'dürfte': ('verb3',), 'e': ('filler',), 'eben': ('filler',), 'eh': ('filler',), 'ehefrau': ('rel',),
'ehemann': ('rel',), 'ehrlich': ('filler',), 'eich': ('name_words',), 'eig': ('filler',), 'eigens': ('filler',),
'eigentlich': ('filler',), 'ein': ('det', 'hello'), 'einander': ('hello',), 'eine': ('det', 'hello'), 'einem': ('det',
'hello'), 'einen': ('det', 'hello'), 'einer': ('det',), 'eines': ('det',), 'eingeblaeut': ('counselled',),
'eingeblaut': ('counselled',), 'eingeladen': ('reach',), 'eingeschaerft': ('counselled',), 'eingescharft':
('counselled',), 'einladen': ('giveinf', 'callinf'), 'einlesen': ('selfinf',), 'einmal': ('filler',), 'einreichen':
('giveinf',), 'einrichten': ('giveinf',), 'eltern': ('rel',), 'emailed': ('reach',), 'empfahl': ('verb3',),
'empfehlen': ('giveinf',), 'empfehlung': ('counsel',), 'empfiehlt': ('verb3',), 'empfohlen': ('handed', 'counselled'),
'ende': ('name_words',), 'endet': ('verb3',), 'endete': ('verb3',), 'endlich': ('filler',), 'engagiert': ('verb3',),
'engagierte': ('verb3',), 'engel': ('name_words',), 'engels': ('name_words',), 'entlaesst': ('verb3',), 'entlasst':
('verb3',), 'entliess': ('verb3',), 'entscheidet': ('verb3',), 'entschied': ('verb3',), 'entschuldigt': ('verb3',),
'entschuldigte': ('verb3',), 'enttaeuscht': ('verb3',), 'enttauscht': ('verb3',), 'entwickelt': ('verb3',), 'entwurf':
('work',), 'er': ('they', 'hello'), 'erbt': ('verb3',), 'erbte': ('verb3',), 'ergaenze': ('give1',), 'ergaenzen':
('giveinf',), 'ergaenzt': ('give3', 'deed3'), 'erganze': ('give1',), 'erganzen': ('giveinf',), 'erganzt': ('give3',
'deed3'), 'erholt': ('verb3',), 'erika': ('name_words',), 'erinnern': ('callinf',), 'erklaert': ('says', 'verb3'),
'erklaerte': ('says', 'verb3'), 'erklart': ('says', 'verb3'), 'erklarte': ('says', 'verb3'), 'erkundigen':
('selfinf',), 'erlaubt': ('verb3',), 'erledig': ('give1', 'deed1'), 'erledige': ('give1', 'deed1'), 'erledigen':
('giveinf',), 'erledigt': ('give3', 'deed3'), 'ernst': ('name_words',), 'eroeffnet': ('verb3',), 'eroffnet':
('verb3',), 'erreichte': ('verb3', 'reach'), 'ers': ('they',), 'erstell': ('give1', 'deed1'), 'erstelle': ('give1',
'deed1'), 'erstellen': ('giveinf',), 'erstellt': ('give3', 'deed3'), 'erstmal': ('filler',), 'erwaegt': ('verb3',),
'erwaehnt': ('says', 'verb3'), 'erwaehnte': ('says', 'verb3'), 'erwagt': ('verb3',), 'erwahnt': ('says', 'verb3'),
'erwahnte': ('says', 'verb3'), 'erwartet': ('verb3', 'needs'), 'erwartete': ('verb3',), 'erwog': ('verb3',),
'erzaehlt': ('says', 'verb3'), 'erzaehlte': ('says', 'verb3'), 'erzahlt': ('says', 'verb3'), 'erzahlte': ('says',
'verb3'), 'erzielt': ('verb3',), 'es': ('it',), 'essen': ('appointment',), 'euch': ('hello',), 'ewig': ('filler',),
'ex': ('rel',), 'excel': ('thing',), 'expandiert': ('verb3',), 'exportiert': ('verb3',), 'expose': ('work',),
'faehrt': ('verb3',), 'faellt': ('verb3',), 'faende': ('saysv',), 'faengt': ('verb3',), 'fahrt': ('verb3',), 'falk':
('name_words',), 'falke': ('name_words',), 'fallt': ('verb3',), 'familie': ('rel',), 'fand': ('says', 'verb3',
'saysv'), 'fande': ('saysv',), 'fanden': ('verb3',), 'fands': ('verb3',), 'fangt': ('verb3',), 'faxe': ('give1',),
'faxen': ('giveinf',), 'faxt': ('give3',), 'fehlt': ('verb3',), 'fehlte': ('verb3',), 'feiert': ('verb3',), 'feierte':
('verb3',), 'feld': ('name_words',), 'feuert': ('verb3',), 'feuerte': ('verb3',), 'fiel': ('verb3',), 'finanziert':
('verb3',), 'finanzierte': ('verb3',), 'finanzplan': ('work',), 'finden': ('verb3', 'saysv'), 'findet': ('says',
'hello', 'verb3', 'saysv'), 'finds': ('saysv',), 'fing': ('verb3',), 'fink': ('name_words',), 'firma': ('rel',),
'fischer': ('name_words',), 'fix': ('filler',), 'fixt': ('deed3',), 'fliegt': ('verb3',), 'flog': ('verb3',), 'flora':
('name_words',), 'florenz': ('name_words',), 'floriert': ('verb3',), 'foerderantrag': ('work',), 'foerdert':
('verb3',), 'folgt': ('verb3',), 'folgte': ('verb3',), 'folien': ('work', 'thing'), 'fonds': ('rel',), 'forderantrag':
('work',), 'fordert': ('verb3',), 'forderte': ('verb3',), 'formulier': ('give1',), 'formuliere': ('give1',),
'formulieren': ('giveinf',), 'formuliert': ('give3',), 'forward': ('give1',), 'forwarde': ('give1',), 'forwarden':
('giveinf',), 'forwardet': ('give3',), 'founder': ('rel',), 'frag': ('give1',), 'frage': ('give1',), 'fragen':
('giveinf',), 'fragt': ('says', 'bidding', 'verb3'), 'fragte': ('says', 'verb3'), 'frank': ('name_words',), 'franke':
('name_words',), 'frau': ('rel',), 'frei': ('name_words',), 'freigeben': ('giveinf',), 'freitag': ('name_words',),
'freund': ('rel', 'name_words'), 'freundin': ('rel',), 'freundlicherweise': ('filler',), 'freut': ('verb3',),
'freute': ('verb3',), 'froh': ('name_words',), 'fromm': ('name_words',), 'fuchs': ('name_words',), 'fuehrt':
('verb3',), 'fuehrte': ('verb3',), 'fuer': ('hello',), 'fuers': ('hello',), 'fuhr': ('verb3',), 'fuhrt': ('verb3',),
'fuhrte': ('verb3',), 'fund': ('rel',), 'funktioniert': ('verb3',), 'fur': ('hello',), 'furs': ('hello',),
'fusioniert': ('verb3',), 'fördert': ('verb3',), 'gab': ('verb3',), 'ganga': ('gone',), 'ganz': ('filler',), 'gatte':
('rel',), 'gattin': ('rel',), 'geantwortet': ('reach',), 'geb': ('give1',), 'gebe': ('give1',), 'geben': ('give1',
'give3', 'giveinf'), 'gebeten': ('bidding',), 'geblieben': ('gone',), 'geborgt': ('handed',), 'gebracht': ('handed',),
'gebs': ('give1',), 'geburtstag': ('rel',), 'gechallenged': ('reviewed',), 'gefahren': ('gone',), 'geflogen':
('gone',), 'geforwarded': ('handed',), 'gefragt': ('bidding',), 'gegangen': ('gone',), 'gegeben': ('handed',),
'gegen': ('hello',), 'gegengelesen': ('reviewed',), 'gegessen': ('hello',), 'gehabt': ('hello',), 'gehen': ('verb3',),
'gehoerte': ('verb3',), 'gehorte': ('verb3',), 'geht': ('hello', 'verb3'), 'gejoggt': ('gone',), 'geklingelt':
('attempt',), 'gelaufen': ('gone',), 'gelesen': ('reviewed',), 'geliehen': ('handed',), 'gemailt': ('reach',
'handed'), 'gemeldet': ('reach',), 'gemuetlich': ('filler',), 'gemutlich': ('filler',), 'gepingt': ('reach',),
'geprueft': ('reviewed',), 'gepruft': ('reviewed',), 'gequatscht': ('hello',), 'gerade': ('filler', 'hello'),
'geradelt': ('gone',), 'geraten': ('counselled',), 'geredet': ('hello',), 'gereist': ('gone',), 'gereviewt':
('reviewed',), 'geschaeftsfuehrer': ('rel',), 'geschaeftsfuehrerin': ('rel',), 'geschaftsfuhrer': ('rel',),
'geschaftsfuhrerin': ('rel',), 'geschenkt': ('handed',), 'geschickt': ('handed',), 'geschrieben': ('reach',),
'geschwister': ('rel',), 'gesehen': ('hello',), 'gesendet': ('handed',), 'gesessen': ('gone',), 'gesimst': ('reach',),
'gesprach': ('hello', 'appointment'), 'gespraech': ('hello', 'appointment'), 'gesprochen': ('hello',), 'gestand':
('verb3',), 'gestanden': ('gone',), 'gesteht': ('says', 'verb3'), 'gestern': ('hello',), 'geteilt': ('handed',),
'getestet': ('reviewed',), 'getextet': ('reach',), 'getroffen': ('hello', 'reach'), 'gewandert': ('gone',), 'gewann':
('verb3',), 'gewesen': ('hello', 'gone'), 'gewhatsappt': ('reach',), 'gewinnt': ('verb3',), 'gibt': ('hello', 'verb3',
'give3'), 'ging': ('verb3',), 'glaenzt': ('verb3',), 'glanzt': ('verb3',), 'glauben': ('verb3',), 'glaubt': ('says',
'verb3', 'saysv'), 'glaubte': ('verb3',), 'gleich': ('filler',), 'gloria': ('name_words',), 'gluck': ('name_words',),
'glueck': ('name_words',), 'gmeint': ('saysv',), 'goennt': ('verb3',), 'gold': ('name_words',), 'gonnt': ('verb3',),
'grab': ('name_words',), 'grad': ('filler', 'hello'), 'grade': ('filler',), 'graf': ('name_words',), 'gratn':
('counselled',), 'gratulieren': ('callinf',), 'grinst': ('verb3',), 'gross': ('name_words',), 'grossmutter': ('rel',),
'grossvater': ('rel',), 'groß': ('name_words',), 'gruen': ('name_words',), 'gruenden': ('verb3',), 'gruender':
('rel',), 'gruenderin': ('rel',), 'gruendet': ('verb3',), 'gruendete': ('verb3',), 'grun': ('name_words',), 'grunden':
('verb3',), 'grunder': ('rel',), 'grunderin': ('rel',), 'grundet': ('verb3',), 'grundete': ('verb3',), 'gschickt':
('handed',), 'gschribe': ('reach',), 'gschwind': ('filler',), 'gsd': ('filler',), 'gsi': ('gone',), 'gut': ('hello',
'name_words'), 'gwesn': ('gone',), 'hab': ('hello', 'have'), 'habe': ('hello', 'have'), 'haben': ('hello', 'verb3',
'have', 'hat'), 'haberer': ('rel',), 'habilitiert': ('verb3',), 'haelt': ('verb3',), 'haengt': ('verb3',), 'haette':
('verb3',), 'hahn': ('name_words',), 'halbiert': ('verb3',), 'half': ('verb3',), 'halt': ('filler', 'verb3'), 'ham':
('have',), 'hammer': ('name_words',), 'han': ('have',), 'hangt': ('verb3',), 'hase': ('name_words',), 'hasst':
('verb3',), 'hasste': ('verb3',), 'hat': ('verb3', 'hat'), 'hatte': ('hello', 'verb3', 'have', 'hat'), 'hatten':
('hello', 'verb3', 'have', 'hat'), 'hecht': ('name_words',), 'heide': ('name_words',), 'heimgesucht': ('reach',),
'heiratet': ('verb3',), 'heiratete': ('verb3',), 'heiss': ('name_words',), 'helf': ('give1',), 'helfe': ('give1',),
'helfen': ('giveinf',), 'herbst': ('name_words',), 'herzog': ('name_words',), 'hess': ('name_words',), 'heuer':
('hello',), 'heut': ('filler',), 'heute': ('hello',), 'hielt': ('verb3',), 'hilft': ('verb3', 'give3'), 'hing':
('verb3',), 'hinkt': ('verb3',), 'hinterher': ('filler',), 'hired': ('verb3',), 'hirsch': ('name_words',),
'hochladen': ('giveinf',), 'hochzeit': ('rel',), 'hoert': ('verb3',), 'hoerte': ('verb3',), 'hoffentlich':
('filler',), 'hofft': ('verb3',), 'hoffte': ('verb3',), 'hol': ('give1',), 'hole': ('give1',), 'holen': ('giveinf',),
'holt': ('verb3', 'give3'), 'holte': ('verb3',), 'hort': ('verb3',), 'horte': ('verb3',), 'hält': ('verb3',), 'hätte':
('verb3',), 'i': ('i',), 'ich': ('i', 'hello'), 'ignoriert': ('verb3',), 'ihm': ('them', 'hello'), 'ihms': ('them',),
'ihn': ('them', 'hello'), 'ihnen': ('them', 'hello'), 'ihr': ('them', 'their', 'hello'), 'ihre': ('their', 'hello'),
'ihrem': ('their', 'hello'), 'ihren': ('their', 'hello'), 'ihrer': ('their', 'hello'), 'ihres': ('their',), 'ihrs':
('them',), 'immer': ('filler',), 'importiert': ('verb3',), 'informier': ('give1',), 'informiere': ('give1',),
'informieren': ('giveinf', 'selfinf'), 'informiert': ('give3',), 'ins': ('hello',), 'interessieren': ('verb3',),
'interessiert': ('verb3',), 'interessierte': ('verb3',), 'intro': ('give1', 'give3'), 'introduced': ('introduced',),
'introe': ('give1',), 'introed': ('give3', 'introduced'), 'introen': ('giveinf',), 'introt': ('give3',), 'investiert':
('verb3',), 'investierte': ('verb3',), 'investor': ('rel',), 'investorin': ('rel',), 'irgendwann': ('filler',),
'iris': ('name_words',), 'isst': ('verb3',), 'ist': ('hello', 'verb3'), 'ja': ('filler', 'hello'), 'jaeger':
('name_words',), 'jager': ('name_words',), 'jahr': ('hello',), 'jammert': ('verb3',), 'jammerte': ('verb3',), 'jan':
('name_words',), 'jasmin': ('name_words',), 'jemand': ('they',), 'jene': ('det',), 'jener': ('det',), 'jetzt':
('filler',), 'joggt': ('verb3',), 'joined': ('reach',), 'jour': ('appointment',), 'jung': ('name_words',), 'just':
('filler',), 'kaempft': ('verb3',), 'kaempfte': ('verb3',), 'kaffee': ('hello', 'appointment'), 'kaiser':
('name_words',), 'kalkuliert': ('verb3',), 'kam': ('reach',), 'kamen': ('reach',), 'kamp': ('name_words',), 'kampft':
('verb3',), 'kampfte': ('verb3',), 'kandidiert': ('verb3',), 'kann': ('verb3',), 'kannte': ('verb3',), 'kannten':
('verb3',), 'kanzlei': ('rel',), 'kapitel': ('work',), 'kauf': ('give1',), 'kaufe': ('give1',), 'kaufen':
('giveinf',), 'kauft': ('verb3', 'give3'), 'kaufte': ('verb3',), 'kaum': ('not',), 'kein': ('not', 'hello'), 'keine':
('not', 'hello'), 'keinem': ('not',), 'keinen': ('not', 'hello'), 'keiner': ('not',), 'keines': ('not',), 'keller':
('name_words',), 'kennen': ('verb3',), 'kennt': ('verb3',), 'kern': ('name_words',), 'kind': ('rel',), 'kinder':
('rel',), 'kirch': ('name_words',), 'klaer': ('give1', 'deed1'), 'klaere': ('give1', 'deed1'), 'klaeren': ('giveinf',
'deed3'), 'klaert': ('give3', 'deed3'), 'klagt': ('says', 'verb3'), 'klagte': ('verb3',), 'klang': ('verb3',), 'klar':
('give1', 'deed1'), 'klare': ('give1', 'deed1'), 'klaren': ('giveinf', 'deed3'), 'klart': ('give3', 'deed3'), 'klein':
('name_words',), 'klettert': ('verb3',), 'klingelte': ('reach',), 'klingt': ('verb3',), 'koa': ('not',), 'koch':
('name_words',), 'koche': ('give1',), 'kochen': ('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',),
'koennen': ('verb3',), 'koennte': ('verb3',), 'kollege': ('rel',), 'kollegen': ('rel',), 'kollegin': ('rel',),
'kommentiert': ('reviewed',), 'kommt': ('hello', 'verb3'), 'konig': ('name_words',), 'konnen': ('verb3',), 'konnte':
('verb3',), 'konstanz': ('name_words',), 'kontakt': ('thing', 'appointment'), 'kontakte': ('thing',), 'kontaktieren':
('giveinf', 'callinf'), 'kontaktiert': ('reach', 'deed3'), 'kontaktierte': ('reach',), 'konzept': ('work',),
'kooperiert': ('verb3',), 'korn': ('name_words',), 'korrekturgelesen': ('reviewed',), 'korrigier': ('give1',),
'korrigiere': ('give1',), 'korrigieren': ('giveinf',), 'korrigiert': ('give3', 'reviewed'), 'kraft': ('name_words',),
'krank': ('hello',), 'krebs': ('name_words',), 'kriegt': ('verb3',), 'kriegte': ('verb3',), 'kriselt': ('verb3',),
'kritisiert': ('verb3',), 'kritisierte': ('verb3',), 'krumm': ('name_words',), 'kuehl': ('name_words',), 'kuehn':
('name_words',), 'kuemmer': ('give1',), 'kuemmere': ('give1', 'deed1'), 'kuemmern': ('giveinf', 'selfinf'), 'kuemmre':
('give1',), 'kuendigt': ('verb3',), 'kuendigte': ('verb3',), 'kuhl': ('name_words',), 'kuhn': ('name_words',),
'kummer': ('give1',), 'kummere': ('give1', 'deed1'), 'kummern': ('giveinf', 'selfinf'), 'kummre': ('give1',),
'kumpel': ('rel',), 'kunde': ('rel',), 'kundigt': ('verb3',), 'kundigte': ('verb3',), 'kundin': ('rel',), 'kunst':
('name_words',), 'kurz': ('filler', 'hello', 'name_words'), 'könnte': ('verb3',), 'kühn': ('name_words',), 'lacht':
('verb3',), 'lachte': ('verb3',), 'lad': ('give1',), 'lade': ('give1',), 'laden': ('rel',), 'ladt': ('give3',),
'laedt': ('give3',), 'laenger': ('filler',), 'laesst': ('verb3',), 'laeuft': ('verb3',), 'lag': ('verb3',),
'landingpage': ('work',), 'lang': ('name_words',), 'lange': ('filler',), 'langer': ('filler',), 'langweilt':
('verb3',), 'langweilte': ('verb3',), 'las': ('verb3',), 'lass': ('give1',), 'lasse': ('give1',), 'lasst': ('verb3',),
'lauft': ('verb3',), 'launcht': ('verb3',), 'launchte': ('verb3',), 'lebensgefaehrte': ('rel',), 'lebensgefaehrtin':
('rel',), 'lebensgefahrte': ('rel',), 'lebensgefahrtin': ('rel',), 'lebenslauf': ('work',), 'lebt': ('verb3',),
'lebte': ('verb3',), 'lehnt': ('verb3',), 'lehnte': ('verb3',), 'lehrer': ('name_words',), 'lehrling': ('rel',),
'leider': ('filler', 'hello'), 'leidet': ('verb3',), 'leih': ('give1',), 'leihe': ('give1',), 'leihen': ('giveinf',),
'leiht': ('give3',), 'leistet': ('verb3',), 'leit': ('give1',), 'leite': ('give1',), 'leiten': ('give1', 'give3'),
'leitet': ('verb3', 'give3', 'deed3'), 'leitete': ('verb3',), 'leitfaden': ('thing',), 'lektoriert': ('reviewed',),
'lenz': ('name_words',), 'lerche': ('name_words',), 'lernt': ('verb3',), 'lernte': ('verb3',), 'les': ('give1',),
'lese': ('give1',), 'lesen': ('giveinf',), 'lesetipp': ('thing',), 'letzte': ('hello',), 'letzten': ('hello',),
'letzter': ('hello',), 'letztlich': ('filler',), 'leute': ('rel',), 'lieb': ('name_words',), 'liebt': ('verb3',),
'liebte': ('verb3',), 'lief': ('verb3',), 'liefer': ('give1', 'deed1'), 'liefere': ('give1', 'deed1'), 'liefern':
('give1', 'give3', 'giveinf', 'deed3'), 'liefert': ('verb3', 'give3', 'deed3'), 'lieferte': ('verb3',), 'liegt':
('verb3',), 'liess': ('verb3',), 'liest': ('verb3',), 'linde': ('name_words',), 'link': ('thing',), 'links':
('thing',), 'liste': ('thing',), 'literaturliste': ('thing',), 'litt': ('verb3',), 'lobt': ('verb3',), 'lobte':
('verb3',), 'loewe': ('name_words',), 'lowe': ('name_words',), 'lunch': ('appointment',), 'lust': ('name_words',),
'ma': ('filler',), 'mach': ('give1',), 'mache': ('give1',), 'machen': ('give1', 'giveinf'), 'macht': ('verb3',
'deed3'), 'machte': ('verb3',), 'mag': ('verb3',), 'mahnen': ('callinf',), 'mai': ('name_words',), 'mail': ('give1',),
'maile': ('give1', 'deed1'), 'mailen': ('giveinf',), 'mailt': ('give3', 'deed3'), 'mailte': ('reach',), 'mal':
('filler', 'hello'), 'mama': ('rel',), 'managed': ('verb3',), 'mann': ('rel',), 'manuskript': ('work',), 'mark':
('name_words',), 'mass': ('verb3',), 'masterarbeit': ('work',), 'maurer': ('name_words',), 'may': ('name_words',),
'meckert': ('verb3',), 'meckerte': ('verb3',), 'meeting': ('appointment',), 'mei': ('my',), 'mein': ('my', 'hello'),
'meine': ('my', 'hello'), 'meinem': ('my',), 'meinen': ('my', 'hello', 'verb3', 'saysv'), 'meiner': ('my',), 'meines':
('my',), 'meint': ('says', 'hello', 'verb3', 'saysv'), 'meinte': ('says', 'verb3', 'saysv'), 'meinten': ('saysv',),
'meints': ('verb3',), 'meld': ('give1',), 'melde': ('give1',), 'melden': ('give1', 'giveinf', 'selfinf'), 'meldete':
('reach',), 'meldeten': ('reach',), 'melissa': ('name_words',), 'mentort': ('verb3',), 'metzger': ('name_words',),
'mich': ('me', 'hello'), 'mietet': ('verb3',), 'mietete': ('verb3',), 'mir': ('me', 'hello'), 'misst': ('verb3',),
'misstraut': ('verb3',), 'mit': ('hello',), 'mitarbeiter': ('rel',), 'mitarbeiterin': ('rel',), 'mitbringen':
('giveinf',), 'mitgebracht': ('handed',), 'mitgekommen': ('reach',), 'mitgruender': ('rel',), 'mitgruenderin':
('rel',), 'mitgrunder': ('rel',), 'mitgrunderin': ('rel',), 'mitnehmen': ('giveinf',), 'mittagessen': ('hello',
'appointment'), 'mochte': ('verb3', 'will3', 'needs'), 'mochten': ('verb3', 'will3'), 'moderiert': ('verb3',),
'moderierte': ('verb3',), 'moechte': ('verb3', 'will3', 'needs'), 'moechten': ('verb3', 'will3'), 'moegen':
('verb3',), 'moench': ('name_words',), 'mogen': ('verb3',), 'monat': ('hello',), 'monch': ('name_words',), 'mond':
('name_words',), 'montag': ('name_words',), 'morgen': ('hello', 'name_words'), 'motzt': ('verb3',), 'motzte':
('verb3',), 'mueller': ('name_words',), 'muesse': ('should',), 'muessen': ('verb3', 'should', 'will3'), 'muesste':
('verb3', 'should'), 'muller': ('name_words',), 'muss': ('hello', 'verb3', 'should', 'will3'), 'musse': ('should',),
'mussen': ('verb3', 'should', 'will3'), 'musste': ('verb3', 'should'), 'muster': ('thing',), 'mustervertrag':
('thing',), 'mutter': ('rel',), 'möchte': ('verb3', 'will3', 'needs'), 'müsste': ('verb3', 'should'), 'n': ('det',),
'nach': ('hello',), 'nachbar': ('rel',), 'nachbarin': ('rel',), 'nachfassen': ('giveinf',), 'nachfolger': ('rel',),
'nachfolgerin': ('rel',), 'nachhaken': ('giveinf',), 'nachher': ('filler',), 'nachliefern': ('giveinf',),
'nachreichen': ('giveinf',), 'nachste': ('hello',), 'nachsten': ('hello',), 'nachster': ('hello',), 'nacht':
('name_words',), 'naechste': ('hello',), 'naechsten': ('hello',), 'naechster': ('hello',), 'nagel': ('name_words',),
'nahegelegt': ('counselled',), 'nahm': ('verb3',), 'nannte': ('verb3',), 'nass': ('name_words',), 'ne': ('det',),
'ned': ('not',), 'neffe': ('rel',), 'nehm': ('give1',), 'nehme': ('give1',), 'nein': ('hello',), 'nem': ('det',),
'nen': ('det', 'hello'), 'nenn': ('give1',), 'nenne': ('give1',), 'nennen': ('giveinf',), 'nennt': ('verb3', 'give3'),
'ner': ('det',), 'nervt': ('verb3',), 'nervte': ('verb3',), 'net': ('not', 'hello'), 'nett': ('filler',),
'netterweise': ('filler',), 'neu': ('name_words',), 'neulich': ('hello',), 'neumann': ('name_words',), 'newsletter':
('thing',), 'nich': ('not', 'hello'), 'nicht': ('not', 'hello'), 'nichte': ('rel',), 'nichts': ('not',), 'nie':
('not',), 'niemals': ('not',), 'niemand': ('not',), 'nimmt': ('verb3',), 'nit': ('not',), 'nix': ('not', 'hello'),
'nm': ('det',), 'no': ('filler',), 'noch': ('filler', 'hello'), 'nochmal': ('filler',), 'nochmals': ('filler',),
'nod': ('not',), 'noed': ('not',), 'noh': ('filler',), 'nummer': ('thing',), 'nun': ('filler',), 'nur': ('filler',),
'ob': ('hello',), 'oder': ('hello',), 'oefter': ('filler',), 'offen': ('filler',), 'ofter': ('filler',), 'ohne':
('not', 'hello'), 'oiso': ('filler',), 'oma': ('rel',), 'onepager': ('work',), 'onkel': ('rel',), 'opa': ('rel',),
'organisier': ('give1', 'deed1'), 'organisiere': ('give1', 'deed1'), 'organisieren': ('giveinf',), 'organisiert':
('give3', 'deed3'), 'organisierte': ('verb3',), 'ott': ('name_words',), 'page': ('name_words',), 'paper': ('work',
'thing'), 'paris': ('name_words',), 'partner': ('rel',), 'partnerin': ('rel',), 'pascal': ('name_words',), 'passt':
('verb3',), 'passte': ('verb3',), 'pausiert': ('verb3',), 'pausierte': ('verb3',), 'pdf': ('thing',), 'persoenlich':
('filler',), 'personlich': ('filler',), 'pfarrer': ('name_words',), 'ping': ('give1',), 'pinge': ('give1',), 'pinged':
('reach',), 'pingen': ('giveinf',), 'pingt': ('give3',), 'pitch': ('work',), 'pitchdeck': ('work',), 'pitcht':
('verb3',), 'plan': ('work',), 'planen': ('verb3',), 'plant': ('verb3',), 'plante': ('verb3',), 'plus': ('and',),
'podcast': ('thing',), 'pohl': ('name_words',), 'poste': ('give1',), 'praesentation': ('work', 'thing'),
'praesentiert': ('verb3',), 'praesentierte': ('verb3',), 'praktikant': ('rel',), 'praktikantin': ('rel',),
'prasentation': ('work', 'thing'), 'prasentiert': ('verb3',), 'prasentierte': ('verb3',), 'probiert': ('attempt',
'verb3'), 'probierte': ('verb3',), 'probst': ('name_words',), 'produziert': ('verb3',), 'produzierte': ('verb3',),
'profil': ('work',), 'programmiert': ('deed3',), 'promoviert': ('verb3',), 'prompt': ('filler',), 'proposal':
('work',), 'prototyp': ('work',), 'prototypen': ('work',), 'pruef': ('give1', 'deed1'), 'pruefe': ('give1', 'deed1'),
'pruefen': ('giveinf', 'deed3'), 'prueft': ('give3', 'deed3'), 'pruf': ('give1', 'deed1'), 'prufe': ('give1',
'deed1'), 'prufen': ('giveinf', 'deed3'), 'pruft': ('give3', 'deed3'), 'quasi': ('filler',), 'raet': ('verb3',),
'raised': ('verb3',), 'raist': ('verb3',), 'raiste': ('verb3',), 'rannte': ('verb3',), 'rasch': ('filler',), 'rat':
('verb3', 'name_words', 'counsel'), 'rate': ('counsel',), 'ratschlag': ('counsel',), 'raucht': ('verb3',), 'raunzt':
('verb3',), 'rausschicken': ('giveinf',), 'really': ('filler',), 'rechnet': ('verb3',), 'rechnete': ('verb3',),
'recht': ('name_words',), 'redigiert': ('reviewed',), 'reich': ('give1', 'name_words'), 'reiche': ('give1',),
'reichen': ('giveinf',), 'reicht': ('give3',), 'reingeschaut': ('reach',), 'reingeschneit': ('reach',), 'reis':
('name_words',), 'reist': ('verb3',), 'reiste': ('verb3',), 'reitet': ('verb3',), 'releast': ('verb3',), 'rennt':
('verb3',), 'renoviert': ('verb3',), 'repariert': ('deed3',), 'report': ('thing',), 'reservier': ('give1', 'deed1'),
'reserviere': ('give1', 'deed1'), 'reservieren': ('giveinf',), 'reserviert': ('give3', 'deed3'), 'retourniere':
('deed1',), 'retournieren': ('giveinf',), 'retourniert': ('give3',), 'revanchiere': ('give1',), 'revanchieren':
('giveinf', 'selfinf'), 'reviewed': ('reviewed',), 'reviewt': ('reviewed',), 'rezept': ('thing',), 'richt':
('give1',), 'richte': ('give1',), 'richter': ('name_words',), 'richtet': ('give3',), 'rief': ('attempt', 'reach'),
'riefen': ('reach',), 'riet': ('verb3',), 'ritter': ('name_words',), 'roman': ('work',), 'rosa': ('name_words',),
'rose': ('name_words',), 'rot': ('name_words',), 'roth': ('name_words',), 'rotiert': ('verb3',), 'rubergeschickt':
('handed',), 'ruberschicken': ('giveinf',), 'ruckmelden': ('giveinf',), 'ruckruf': ('appointment',),
'ruebergeschickt': ('handed',), 'rueberschicken': ('giveinf',), 'rueckmelden': ('giveinf',), 'rueckruf':
('appointment',), 'ruehren': ('selfinf',), 'ruf': ('give1',), 'rufe': ('attempt', 'give1'), 'rufen': ('give1',),
'ruhren': ('selfinf',), 'rät': ('verb3',), 's': ('it', 'det'), 'sachs': ('name_words',), 'sag': ('give1',), 'sage':
('give1',), 'sagen': ('verb3', 'giveinf', 'saysv'), 'sagt': ('says', 'hello', 'verb3', 'saysv'), 'sagte': ('says',
'verb3', 'saysv'), 'sagten': ('says', 'saysv'), 'sagts': ('verb3',), 'sah': ('verb3',), 'sammelt': ('verb3',),
'sammelte': ('verb3',), 'samstag': ('name_words',), 'samt': ('and',), 'sank': ('verb3',), 'sass': ('hello',),
'sassen': ('hello',), 'saß': ('hello',), 'saßen': ('hello',), 'schaefer': ('name_words',), 'schaemt': ('verb3',),
'schaemte': ('verb3',), 'schaetzt': ('verb3',), 'schaetzte': ('verb3',), 'schafer': ('name_words',), 'schafft':
('verb3',), 'schaffte': ('verb3',), 'schamt': ('verb3',), 'schamte': ('verb3',), 'schatzt': ('verb3',), 'schatzte':
('verb3',), 'schau': ('give1',), 'schaue': ('give1',), 'schaute': ('reach',), 'scheint': ('verb3',), 'scheitert':
('verb3',), 'scheiterte': ('verb3',), 'schenken': ('giveinf',), 'schenkt': ('give3',), 'schick': ('give1',),
'schicke': ('give1', 'deed1'), 'schicken': ('hello', 'give1', 'give3', 'giveinf', 'deed3'), 'schicks': ('give1',),
'schickt': ('hello', 'verb3', 'give3', 'deed3'), 'schickte': ('verb3',), 'schickts': ('give3',), 'schien': ('verb3',),
'schimpft': ('verb3',), 'schimpfte': ('verb3',), 'schlaeft': ('verb3',), 'schlaft': ('verb3',), 'schliesst':
('verb3',), 'schloss': ('verb3',), 'schmied': ('name_words',), 'schmunzelt': ('verb3',), 'schneider': ('name_words',),
'schnell': ('filler',), 'schon': ('filler', 'hello'), 'schreib': ('give1',), 'schreibe': ('give1',), 'schreiben':
('give1', 'giveinf'), 'schreibt': ('says', 'saysv'), 'schreiner': ('name_words',), 'schrieb': ('reach', 'saysv'),
'schrieben': ('reach',), 'schulde': ('hello',), 'schuldet': ('verb3',), 'schuldete': ('verb3',), 'schult': ('verb3',),
'schuster': ('name_words',), 'schwab': ('name_words',), 'schwaegerin': ('rel',), 'schwaermt': ('says', 'verb3'),
'schwaermte': ('verb3',), 'schwager': ('rel',), 'schwagerin': ('rel',), 'schwankt': ('verb3',), 'schwarmt': ('says',
'verb3'), 'schwarmte': ('verb3',), 'schwarz': ('name_words',), 'schwester': ('rel',), 'schwiegermutter': ('rel',),
'schwiegervater': ('rel',), 'schwimmt': ('verb3',), 'segel': ('name_words',), 'segelt': ('verb3',), 'sehr': ('filler',
'hello'), 'sei': ('their',), 'seim': ('their',), 'sein': ('their', 'hello'), 'seine': ('their', 'hello'), 'seinem':
('their', 'hello'), 'seinen': ('their', 'hello'), 'seiner': ('their',), 'seines': ('their',), 'seit': ('hello',),
'sekretaerin': ('rel',), 'sekretarin': ('rel',), 'selber': ('filler',), 'selbst': ('filler',), 'selig':
('name_words',), 'send': ('give1',), 'sende': ('give1', 'deed1'), 'senden': ('give1', 'give3', 'giveinf'), 'sendet':
('give3', 'deed3'), 'setz': ('give1',), 'setze': ('give1',), 'setzt': ('verb3',), 'setzte': ('verb3',), 'sich':
('hello',), 'sie': ('they', 'them', 'hello'), 'sieht': ('verb3',), 'sies': ('they',), 'signed': ('verb3',), 'silber':
('name_words',), 'simse': ('give1',), 'simsen': ('giveinf',), 'simst': ('give3',), 'sind': ('hello', 'verb3'),
'sinkt': ('verb3',), 'sitzt': ('verb3',), 'sitzung': ('appointment',), 'skaliert': ('verb3',), 'slides': ('work',
'thing'), 'so': ('filler',), 'sofort': ('filler',), 'sogar': ('filler',), 'sohn': ('rel',), 'soll': ('hello', 'verb3',
'should'), 'solle': ('should',), 'sollen': ('verb3', 'should'), 'sollt': ('should',), 'sollte': ('hello', 'verb3',
'should', 'will3'), 'sollten': ('should',), 'sommer': ('name_words',), 'sonne': ('name_words',), 'sonntag':
('name_words',), 'sorge': ('name_words',), 'sowie': ('and',), 'spaeter': ('filler',), 'spart': ('verb3',), 'spater':
('filler',), 'specht': ('name_words',), 'spendiere': ('give1',), 'spendieren': ('giveinf',), 'spendiert': ('give3',),
'spezl': ('rel',), 'spielt': ('verb3',), 'spielte': ('verb3',), 'sponsert': ('verb3',), 'spontan': ('filler',),
'sprach': ('reach',), 'sprech': ('give1',), 'spreche': ('give1',), 'stagniert': ('verb3',), 'stand': ('verb3',),
'star': ('name_words',), 'starb': ('verb3',), 'stark': ('name_words',), 'startet': ('verb3',), 'startete': ('verb3',),
'startup': ('rel',), 'steht': ('verb3',), 'steigt': ('verb3',), 'stein': ('name_words',), 'stell': ('give1',),
'stelle': ('give1',), 'stellen': ('give1',), 'stellt': ('verb3',), 'stellte': ('verb3',), 'stellvertreter': ('rel',),
'stellvertreterin': ('rel',), 'stern': ('name_words',), 'steuerberater': ('rel',), 'steuerberaterin': ('rel',),
'stieg': ('verb3',), 'still': ('filler',), 'stirbt': ('verb3',), 'stoert': ('verb3',), 'stoerte': ('verb3',),
'storch': ('name_words',), 'stort': ('verb3',), 'storte': ('verb3',), 'strahlt': ('verb3',), 'strahlte': ('verb3',),
'stresst': ('verb3',), 'studie': ('thing',), 'studiert': ('verb3',), 'studierte': ('verb3',), 'stuft': ('verb3',),
'stunde': ('hello',), 'stunden': ('hello',), 'sturm': ('name_words',), 'suchen': ('verb3',), 'sucht': ('verb3',),
'suchte': ('verb3',), 'sudert': ('verb3',), 'super': ('filler',), 'sync': ('appointment',), 'tadelt': ('verb3',),
'tag': ('hello', 'name_words'), 'tante': ('rel',), 'tat': ('verb3',), 'team': ('rel',), 'teil': ('give1',), 'teile':
('give1',), 'teilen': ('giveinf',), 'teilt': ('give3',), 'telefonat': ('appointment',), 'telefoniert': ('hello',),
'template': ('thing',), 'termin': ('hello', 'appointment'), 'testet': ('verb3', 'deed3'), 'text': ('work',), 'texte':
('give1',), 'texted': ('reach',), 'texten': ('giveinf',), 'textet': ('give3',), 'textete': ('reach',), 'tip':
('counsel',), 'tipp': ('counsel',), 'tippe': ('give1',), 'tipps': ('counsel',), 'tochter': ('rel',), 'tool':
('thing',), 'total': ('filler',), 'traeumt': ('verb3',), 'traeumte': ('verb3',), 'traf': ('hello', 'reach'), 'trafen':
('reach',), 'trat': ('verb3',), 'traumt': ('verb3',), 'traumte': ('verb3',), 'traut': ('verb3',), 'traute':
('verb3',), 'treffe': ('hello',), 'treffen': ('hello', 'verb3', 'appointment', 'callinf'), 'trennt': ('verb3',),
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
('my',), 'unterlagen': ('work', 'thing'), 'unternehmen': ('rel',), 'unterrichtet': ('verb3',), 'unterschreib':
('give1',), 'unterschreibe': ('give1', 'deed1'), 'unterschreiben': ('giveinf', 'deed3'), 'unterschreibt': ('verb3',
'give3', 'deed3'), 'unterschrieb': ('verb3',), 'unterstuetze': ('give1',), 'unterstuetzen': ('giveinf',),
'unterstuetzt': ('give3',), 'unterstutze': ('give1',), 'unterstutzen': ('giveinf',), 'unterstutzt': ('give3',),
'unterzeichnet': ('verb3',), 'updaten': ('callinf',), 'ur': ('filler',), 'urban': ('name_words',), 'urlang':
('filler',), 'vater': ('rel',), 'verabschiedet': ('verb3',), 'veranstaltet': ('verb3',), 'veranstaltete': ('verb3',),
'verbessert': ('reviewed',), 'verbietet': ('verb3',), 'verbind': ('give1',), 'verbinde': ('give1',), 'verbinden':
('giveinf',), 'verbindet': ('give3',), 'verbunden': ('introduced',), 'verdient': ('verb3',), 'verdiente': ('verb3',),
'verdoppelt': ('verb3',), 'vereinbaren': ('giveinf',), 'vergass': ('verb3',), 'vergisst': ('verb3',), 'vergleicht':
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
('verb3',), 'versprach': ('verb3',), 'verspricht': ('verb3',), 'versproche': ('vowed',), 'versprochen': ('vowed',),
'verstand': ('verb3',), 'versteht': ('verb3',), 'versucht': ('attempt', 'verb3'), 'versuchte': ('verb3',), 'vertraut':
('verb3',), 'vertraute': ('verb3',), 'vertreibt': ('verb3',), 'victoria': ('name_words',), 'video': ('thing',),
'viel': ('hello',), 'viktoria': ('name_words',), 'viola': ('name_words',), 'vogel': ('name_words',), 'voll':
('filler',), 'vom': ('hello',), 'von': ('hello',), 'vorbeigebracht': ('handed',), 'vorbeigefahren': ('reach',),
'vorbeigekommen': ('reach',), 'vorbeigeschaut': ('reach',), 'vorbereiten': ('giveinf',), 'vorerst': ('filler',),
'vorgaenger': ('rel',), 'vorgaengerin': ('rel',), 'vorganger': ('rel',), 'vorgangerin': ('rel',), 'vorgesetzte':
('rel',), 'vorgesetzter': ('rel',), 'vorgestellt': ('hello', 'introduced'), 'vorgestern': ('hello',), 'vorher':
('filler', 'hello'), 'vorlage': ('thing',), 'vorstellen': ('giveinf',), 'wachst': ('verb3',), 'waechst': ('verb3',),
'waehlt': ('verb3',), 'waer': ('verb3',), 'waere': ('verb3',), 'wagner': ('name_words',), 'wahlt': ('verb3',),
'wahrscheinlich': ('filler',), 'wald': ('name_words',), 'wandert': ('verb3',), 'war': ('verb3',), 'ware': ('verb3',),
'waren': ('hello', 'verb3'), 'warnt': ('verb3',), 'warnte': ('verb3',), 'warte': ('hello',), 'wartet': ('verb3',),
'wartete': ('verb3',), 'was': ('hello',), 'weber': ('name_words',), 'website': ('work',), 'wechselt': ('verb3',),
'wechselte': ('verb3',), 'weder': ('not',), 'weekly': ('appointment',), 'wegen': ('hello',), 'weil': ('hello',),
'weint': ('verb3',), 'weinte': ('verb3',), 'weiss': ('verb3', 'name_words'), 'weitergeben': ('giveinf',),
'weitergeleitet': ('handed',), 'weiterhin': ('filler',), 'weiterleiten': ('giveinf',), 'weiß': ('verb3',
'name_words'), 'welche': ('hello',), 'wenn': ('hello',), 'werden': ('verb3', 'will3'), 'whatsappe': ('give1',),
'whatsappt': ('give3',), 'whitepaper': ('thing',), 'wie': ('hello',), 'wieder': ('filler', 'hello'), 'wien':
('name_words',), 'wild': ('name_words',), 'will': ('hello', 'verb3', 'name_words', 'will3', 'needs'), 'winter':
('name_words',), 'wir': ('i', 'hello'), 'wird': ('hello', 'verb3', 'will3'), 'wirklich': ('filler',), 'wirkt':
('verb3',), 'wirkte': ('verb3',), 'wirt': ('name_words',), 'wo': ('hello',), 'woche': ('hello',), 'wohl': ('filler',),
'wohnt': ('verb3',), 'wohnte': ('verb3',), 'wolf': ('name_words',), 'wollen': ('verb3', 'will3'), 'wollte': ('hello',
'verb3', 'will3'), 'wollten': ('verb3', 'will3'), 'wuchs': ('verb3',), 'wuenscht': ('verb3', 'needs'), 'wuenschte':
('verb3',), 'wuerde': ('verb3',), 'wundert': ('verb3',), 'wunderte': ('verb3',), 'wunscht': ('verb3', 'needs'),
'wunschte': ('verb3',), 'wurde': ('hello', 'verb3'), 'wurden': ('verb3',), 'wusste': ('verb3',), 'wär': ('verb3',),
'würde': ('verb3',), 'zahl': ('give1',), 'zahle': ('give1',), 'zahlen': ('giveinf',), 'zahlt': ('verb3', 'give3'),
'zahlte': ('verb3',), 'zart': ('name_words',), 'zeig': ('give1',), 'zeige': ('give1',), 'zeigen': ('give1', 'give3',
'giveinf'), 'zeigt': ('verb3', 'give3'), 'zeigte': ('verb3',), 'zeitnah': ('filler',), 'zerpfluckt': ('reviewed',),
'zerpflueckt': ('reviewed',), 'ziehen': ('verb3',), 'zieht': ('verb3',), 'zimmermann': ('name_words',), 'zitiert':
('verb3',), 'zmittag': ('hello',), 'znacht': ('hello',), 'zoegert': ('verb3',), 'zoegerte': ('verb3',), 'zog':
('verb3',), 'zogert': ('verb3',), 'zogerte': ('verb3',), 'zoom': ('appointment',), 'zudem': ('filler',), 'zuerst':
('filler',), 'zufaellig': ('filler',), 'zufaelligerweise': ('filler',), 'zufallig': ('filler',), 'zufalligerweise':
('filler',), 'zugeraten': ('counselled',), 'zugesagt': ('vowed',), 'zugeschickt': ('handed',), 'zugesichert':
('vowed',), 'zukommen': ('giveinf', 'handed'), 'zuletzt': ('filler',), 'zum': ('hello',), 'zur': ('hello',),
'zuruckbringen': ('giveinf',), 'zuruckgeben': ('giveinf',), 'zuruckgemeldet': ('reach',), 'zuruckgerufen': ('attempt',
'reach'), 'zuruckgeschrieben': ('reach',), 'zuruckmelden': ('giveinf',), 'zuruckrufen': ('giveinf', 'callinf'),
'zuruckschicken': ('giveinf',), 'zuruckschreiben': ('callinf',), 'zuruckzahlen': ('giveinf',), 'zurueckbringen':
('giveinf',), 'zurueckgeben': ('giveinf',), 'zurueckgemeldet': ('reach',), 'zurueckgerufen': ('attempt', 'reach'),
'zurueckgeschrieben': ('reach',), 'zurueckmelden': ('giveinf',), 'zurueckrufen': ('giveinf', 'callinf'),
'zurueckschicken': ('giveinf',), 'zurueckschreiben': ('callinf',), 'zurueckzahlen': ('giveinf',), 'zusaetzlich':
('filler',), 'zusagen': ('giveinf',), 'zusammen': ('hello',), 'zusammengebracht': ('introduced',), 'zusammengespannt':
('introduced',), 'zusatzlich': ('filler',), 'zuschicken': ('giveinf',), 'zusenden': ('giveinf',), 'zwei': ('hello',),
'zweifelt': ('verb3',), 'zweifelte': ('verb3',), 'zwischen': ('hello',)}


CLAUSES = [{'': (5, 'mine')}, {'<giveinf>': 0}, {'N': 1}, {'...': 2}, {'...': 1}, {'<callinf>': 0, '<det>': 4,
'<giveinf>': 0}, {'<callinf>': 0}, {'^': 6}, {'...': 7}, {'^': 5, 'wegen': 8, 'zu': 8, 'zum': 8, 'zur': 8},
{'abklaeren': 0, 'abklaren': 0, 'ausmachen': 0, 'bedanken': 0, 'besprechen': 0, 'entschuldigen': 0, 'klaeren': 0,
'klaren': 0, 'melden': 0, 'nachfassen': 0, 'nachfragen': 0, 'nachhaken': 0, 'vereinbaren': 0}, {'^': 10}, {'...': 11,
'^': 10}, {'N': 12}, {'<det>': 3, 'N': 9, 'bei': 13, 'mit': 13}, {'': (0, 'missed')}, {'vergessen': 15}, {'anzurufen':
16}, {'aus': 15}, {'faellt': 18, 'fallt': 18, 'fiel': 18}, {'': (3, 'advice')}, {'^': 20}, {'^': 20, 'dass': 21},
{'^': 20, 'dass': 21, 'ist': 22, 'lautet': 22, 'war': 22}, {'<them>': 23}, {'^': 20, 'bekommen': 21, 'dazu': 21,
'erhalten': 21, 'geholt': 21, 'ist': 21, 'lautet': 21, 'v': 24, 'vom': 24, 'von': 24, 'war': 21}, {'': (20,
'gave:resource')}, {'<thing>': 26}, {'...': 27}, {'N': 28}, {'an': 29}, {'': (15, 'contact')}, {'angefragt': 31,
'angerufen': 31, 'bestaetigt': 31, 'bestatigt': 31, 'gefragt': 31, 'gemailt': 31, 'gemeldet': 31, 'geschrieben': 31,
'nachgefragt': 31, 'reklamiert': 31, 'zugesagt': 31}, {'angeboten': 31, 'anvertraut': 31, 'berichtet': 31,
'empfohlen': 31, 'erzaehlt': 31, 'erzahlt': 31, 'geantwortet': 31, 'gebeichtet': 31, 'geholfen': 31, 'geklagt': 31,
'gemailt': 31, 'geraten': 31, 'gesagt': 31, 'geschickt': 31, 'geschildert': 31, 'geschrieben': 31, 'gesteckt': 31,
'gezeigt': 31, 'gratuliert': 31, 'mitgeteilt': 31, 'praesentiert': 31, 'prasentiert': 31, 'verraten': 31,
'versprochen': 31, 'vorgestellt': 31, 'zugesagt': 31}, {'gegeben': 21, 'mitgegeben': 21}, {'': (6, 'theirs')},
{'<counselled>': 20, '<vowed>': 35}, {'...': 36}, {'<counsel>': 34}, {'<counselled>': 22}, {'gewarnt': 20}, {'...':
40}, {'^': 20, 'vor': 21}, {'^': 41, 'gewarnt': 42}, {'<counselled>': 22, 'davon': 39, 'dazu': 39}, {'': (4,
'needs_from_me')}, {'^': 45}, {'gebeten': 45}, {'...': 47}, {'^': 48}, {'^': 41}, {'...': 33, '<counsel>': 34,
'<counselled>': 22, '^': 37, 'abgeholt': 31, 'als': 38, 'angerufen': 31, 'angeschrieben': 31, 'angesprochen': 31,
'ausgefuehrt': 31, 'ausgefuhrt': 31, 'begleitet': 31, 'bekocht': 31, 'besucht': 31, 'davon': 39, 'davor': 43, 'dazu':
39, 'den': 38, 'dringend': 44, 'einen': 38, 'eingeladen': 31, 'gebeten': 46, 'getroffen': 31, 'gewarnt': 42,
'interviewt': 31, 'kontaktiert': 31, 'nen': 38, 'stark': 44, 'um': 49, 'vor': 50, 'zuruckgerufen': 31,
'zurueckgerufen': 31}, {'<vowed>': 35}, {'...': 52}, {'^': 53}, {'^': 35}, {'<me>': 55, '^': 35, 'er': 55, 'sie': 55},
{'<me>': 55, '^': 35, 'dass': 56, 'er': 55, 'sie': 55}, {'<vowed>': 57}, {'<me>': 54, '<vowed>': 57, 'mir': 58, 'uns':
58}, {'<counselled>': 21}, {'<should>': 20}, {'...': 61}, {'<should>': 21, '^': 62}, {'ich': 63, 'man': 63, 'wir':
63}, {'<should>': 21}, {'dass': 64, 'ich': 65, 'man': 65, 'wir': 65}, {'': (15, 'contact'), 'dass': 64, 'ich': 65,
'man': 65, 'wir': 65}, {'ich': 65, 'man': 65, 'wir': 65}, {'dass': 68, 'ich': 65, 'man': 65, 'wir': 65},
{'angelaeutet': 31, 'angelautet': 31, 'angerufen': 31}, {'<vowed>': 57, 'gemeint': 66, 'gesagt': 66, 'geschrieben':
66, 'gmeint': 69, 'gsagt': 69}, {'bedankt': 31, 'entschuldigt': 31, 'gemeldet': 31, 'geruehrt': 31, 'geruhrt': 31,
'verabschiedet': 31}, {'<me>': 72}, {'...': 72, 'bedankt': 31, 'bei': 73, 'entschuldigt': 31, 'gemeldet': 31,
'geruehrt': 31, 'geruhrt': 31, 'verabschiedet': 31}, {'<vowed>': 57, 'angelaeutet': 31, 'angelautet': 31, 'angerufen':
31, 'gemeint': 66, 'gesagt': 66, 'geschrieben': 66, 'gmeint': 69, 'gsagt': 69}, {'...': 32, '<me>': 51, '<they>': 59,
'<vowed>': 57, 'angelaeutet': 31, 'angelautet': 31, 'angerufen': 31, 'davon': 60, 'dazu': 60, 'empfohlen': 21,
'geantwortet': 31, 'gemailt': 31, 'gemeint': 66, 'gesagt': 66, 'geschrieben': 67, 'gesimst': 31, 'gmeint': 69,
'gsagt': 69, 'mich': 70, 'mir': 71, 'sich': 74, 'uns': 75, 'zuruckgerufen': 31, 'zuruckgeschrieben': 31,
'zurueckgerufen': 31, 'zurueckgeschrieben': 31}, {'besucht': 31, 'gegessen': 31, 'gehabt': 31, 'gequatscht': 31,
'geredet': 31, 'gesehen': 31, 'gesprochen': 31, 'getroffen': 31, 'telefoniert': 31}, {'': (9, 'told')}, {'': (8,
'asked')}, {'': (22, 'gave:encouragement')}, {'': (10, 'thanks')}, {'': (18, 'gave:knowledge')}, {'': (21,
'gave:referral')}, {'': (19, 'gave:mentoring')}, {'abgesagt': 78, 'angefragt': 79, 'angeklopft': 79, 'aufgemuntert':
80, 'bedankt': 81, 'beigebracht': 82, 'berichtet': 78, 'bestaerkt': 80, 'bestarkt': 80, 'empfohlen': 83, 'erklaert':
78, 'erklart': 78, 'ermutigt': 80, 'erzaehlt': 78, 'erzahlt': 78, 'geantwortet': 78, 'gebeichtet': 78, 'gebeten': 79,
'gecoacht': 84, 'gefragt': 79, 'geholfen': 82, 'gementort': 84, 'gesagt': 78, 'geschildert': 78, 'gesteckt': 78,
'getroestet': 80, 'getrostet': 80, 'gezeigt': 78, 'gratuliert': 78, 'informiert': 78, 'kondoliert': 78, 'mitgeteilt':
78, 'nachgefasst': 79, 'nachgefragt': 79, 'nachgehakt': 79, 'vermittelt': 83, 'verraten': 78, 'weiterempfohlen': 83,
'zugehoert': 80, 'zugehort': 80, 'zugesagt': 78}, {'^': 0}, {'^': 0, 'ich': 86, 'wir': 86}, {'^': 0, 'das': 87,
'dass': 87, 'ich': 86, 'wir': 86}, {'': (16, 'gave:intro')}, {'gemacht': 89}, {'gebracht': 89}, {'kontakt': 91},
{'<introduced>': 89, 'bekannt': 90, 'in': 92}, {'...': 93}, {'<vowed>': 0}, {'...': 95}, {'<me>': 55}, {'gebeten':
97}, {'ich': 86, 'wir': 86}, {'das': 99, 'dass': 99, 'ich': 86, 'wir': 86}, {'gegeben': 86}, {'wort': 101}, {'N': 94},
{'gebeten': 35}, {'...': 104}, {'^': 105}, {'...': 85, '<vowed>': 88, 'N': 94, '^': 96, 'darum': 98, 'drum': 98,
'ersucht': 97, 'gebeten': 97, 'gesagt': 100, 'geschrieben': 100, 'gsagt': 100, 'gschriebn': 100, 'mein': 102, 'mit':
103, 'um': 106}, {'<introduced>': 89, 'bekannt': 90, 'zusammengebracht': 89}, {'...': 108, '<introduced>': 89,
'bekannt': 90, 'zusammengebracht': 89}, {'N': 109}, {'<and>': 110, 'N': 94, 'dem': 103, 'der': 103, 'mit': 103},
{'angefragt': 79, 'angeklopft': 79, 'bedankt': 81, 'nachgefasst': 79, 'nachgefragt': 79, 'nachgehakt': 79}, {'...':
112}, {'<them>': 113}, {'angerufen': 15, 'besucht': 15, 'erreicht': 15, 'erwischt': 15, 'geschafft': 15, 'gesehen':
15, 'gesprochen': 15, 'getroffen': 15}, {'...': 115, 'angerufen': 15, 'besucht': 15, 'erreicht': 15, 'erwischt': 15,
'geschafft': 15, 'gesehen': 15, 'gesprochen': 15, 'getroffen': 15}, {'nicht': 116}, {'leider': 117, 'nicht': 116},
{'abgesagt': 78, 'angefragt': 79, 'angeklopft': 79, 'berichtet': 78, 'erklaert': 78, 'erklart': 78, 'erzaehlt': 78,
'erzahlt': 78, 'geantwortet': 78, 'gebeichtet': 78, 'gefragt': 79, 'gesagt': 78, 'geschildert': 78, 'gesteckt': 78,
'gezeigt': 78, 'informiert': 78, 'mitgeteilt': 78, 'nachgefasst': 79, 'nachgefragt': 79, 'nachgehakt': 79, 'verraten':
78, 'zugesagt': 78}, {'...': 119, '<vowed>': 88, '^': 96, 'darum': 98, 'drum': 98, 'ersucht': 97, 'gebeten': 97, 'um':
106}, {'angefragt': 79, 'angeklopft': 79, 'nachgefasst': 79, 'nachgefragt': 79, 'nachgehakt': 79}, {'...': 121},
{'<them>': 122}, {'...': 77, '<them>': 120, '<vowed>': 88, '^': 96, 'bei': 123}, {'bedankt': 81}, {'...': 125},
{'<them>': 126}, {'erklaert': 86, 'erklart': 86}, {'<them>': 126, 'angeboten': 86, 'bei': 127, 'bereit': 128,
'bereiterklaert': 86, 'bereiterklart': 86, 'verpflichtet': 86}, {'geben': 86, 'liefern': 86, 'schicken': 86, 'zahlen':
86}, {'zu': 130}, {'...': 77, '<them>': 107, '<vowed>': 88, 'N': 111, '^': 96, 'bei': 114, 'es': 118, 'gesagt': 100,
'geschrieben': 100, 'gsagt': 100, 'gschriebn': 100, 'ich': 124, 'leider': 117, 'mein': 102, 'mich': 129, 'nicht': 116,
'noch': 131, 'wir': 124, 'zu': 130}, {'': (14, 'together')}, {'N': 126}, {'': (13, 'talk')}, {'lassen': 15},
{'gelassen': 15, 'lassen': 15}, {'abgeholt': 133, 'angerufen': 133, 'ausgefuehrt': 133, 'ausgefuhrt': 133, 'bei': 134,
'berichtet': 135, 'besucht': 133, 'eingeladen': 133, 'erzaehlt': 135, 'erzahlt': 135, 'geantwortet': 133,
'gebeichtet': 135, 'gefluestert': 135, 'geflustert': 135, 'gemailt': 133, 'gesagt': 135, 'geschrieben': 133,
'gesteckt': 135, 'getroffen': 133, 'haengen': 136, 'haengenlassen': 15, 'hangen': 136, 'hangenlassen': 15, 'sitzen':
137, 'sitzengelassen': 15, 'vergessen': 15, 'verpasst': 15, 'verraten': 135, 'versetzt': 15}, {'<me>': 45}, {'von':
139}, {'D': 45}, {'...': 141}, {'...': 140, '<det>': 142, '<my>': 45}, {'<me>': 46}, {'^': 143, 'von': 144}, {'bleib':
21, 'erhoeh': 21, 'erhoh': 21, 'fang': 21, 'frag': 21, 'geh': 21, 'hoer': 21, 'hor': 21, 'lass': 21, 'mach': 21,
'macht': 21, 'nimm': 21, 'red': 21, 'stell': 21, 'such': 21, 'verkauf': 21}, {'i': 65, 'ich': 65, 'man': 65, 'wir':
65}, {'i': 65, 'ich': 63, 'man': 63, 'wir': 63}, {'bleib': 21, 'bloss': 146, 'das': 147, 'dass': 148, 'erhoeh': 21,
'erhoh': 21, 'fang': 21, 'frag': 21, 'geh': 21, 'hoer': 21, 'hor': 21, 'i': 65, 'ich': 65, 'lass': 21, 'mach': 21,
'macht': 21, 'man': 65, 'nimm': 21, 'nur': 146, 'red': 21, 'stell': 21, 'such': 21, 'verkauf': 21, 'wir': 65},
{'<they>': 149, 'bleib': 21, 'bloss': 146, 'das': 147, 'dass': 148, 'erhoeh': 21, 'erhoh': 21, 'fang': 21, 'frag': 21,
'geh': 21, 'hoer': 21, 'hor': 21, 'i': 65, 'ich': 65, 'lass': 21, 'mach': 21, 'macht': 21, 'man': 65, 'nimm': 21,
'nur': 146, 'red': 21, 'stell': 21, 'such': 21, 'verkauf': 21, 'wir': 65}, {'<them>': 21}, {'<them>': 86, 'laut':
151}, {'<them>': 86, 'ich': 152, 'wir': 152}, {'^': 20, 'dass': 21, 'ist': 22, 'lautet': 22, 'lautete': 22, 'waere':
22, 'war': 22, 'ware': 22}, {'<me>': 154}, {'^': 20, 'dass': 21, 'ist': 22, 'lautet': 22, 'lautete': 22, 'waere': 22,
'war': 22}, {'<me>': 156}, {'^': 20, 'dass': 21, 'ist': 22, 'lautet': 22, 'lautete': 22, 'war': 22, 'ware': 22},
{'<me>': 158}, {'^': 20, 'an': 155, 'dass': 21, 'dazu': 154, 'fuer': 157, 'fur': 159, 'ist': 22, 'lautet': 22,
'lautete': 22, 'waere': 22, 'war': 22, 'ware': 22}, {'': (17, 'gave:feedback')}, {'<reviewed>': 161}, {'...': 162,
'<reviewed>': 161}, {'<counsel>': 160, '<work>': 163}, {'<handed>': 26}, {'...': 165, '<handed>': 26}, {'ausgeliehen':
26, 'geborgt': 26, 'geliehen': 26, 'ueberlassen': 26}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26,
'uberlassen': 26}, {'gegeben': 161, 'geschickt': 161, 'geschrieben': 161}, {'...': 169}, {'auf': 170, 'fuer': 170,
'fur': 170, 'gegeben': 161, 'geschickt': 161, 'geschrieben': 161, 'uber': 170, 'ueber': 170, 'zu': 170, 'zum': 170,
'zur': 170}, {'auf': 170, 'fuer': 170, 'gegeben': 161, 'geschickt': 161, 'geschrieben': 161, 'ueber': 170, 'zu': 170,
'zum': 170, 'zur': 170}, {'anmerkungen': 172, 'feedback': 172, 'kommentare': 172, 'rueckmeldung': 172}, {'auf': 170,
'fur': 170, 'gegeben': 161, 'geschickt': 161, 'geschrieben': 161, 'uber': 170, 'zu': 170, 'zum': 170, 'zur': 170},
{'anmerkungen': 174, 'feedback': 174, 'kommentare': 174, 'ruckmeldung': 174}, {'ausgeliehen': 26, 'geborgt': 26,
'geliehen': 26, 'uberlassen': 26, 'ueberlassen': 26}, {'gestarkt': 80}, {'gestaerkt': 80}, {'rucken': 177, 'ruecken':
178}, {'anmerkungen': 171, 'feedback': 171, 'kommentare': 171, 'ruckmeldung': 174, 'rueckmeldung': 172}, {'': (18,
'gave:knowledge'), 'wie': 82}, {'zugeredet': 80}, {'gemacht': 80, 'zugesprochen': 80}, {'auf': 170, 'fuer': 170,
'fur': 170, 'uber': 170, 'ueber': 170, 'zu': 170, 'zum': 170, 'zur': 170}, {'auf': 170, 'fur': 170, 'uber': 170, 'zu':
170, 'zum': 170, 'zur': 170}, {'auf': 170, 'fuer': 170, 'ueber': 170, 'zu': 170, 'zum': 170, 'zur': 170},
{'anmerkungen': 184, 'feedback': 184, 'kommentare': 184, 'ruckmeldung': 185, 'rueckmeldung': 186}, {'<thing>': 166,
'<work>': 162, 'angelernt': 82, 'anhaenger': 167, 'anhanger': 168, 'anmerkungen': 171, 'aufgemuntert': 80,
'ausfuehrlich': 173, 'ausfuehrliches': 173, 'ausfuhrlich': 175, 'ausfuhrliches': 175, 'auto': 176, 'beamer': 176,
'beigebracht': 82, 'bestaerkt': 80, 'bestarkt': 80, 'bohrmaschine': 176, 'buero': 167, 'buro': 168, 'den': 179,
'ehrliches': 180, 'eingearbeitet': 82, 'eingeschult': 82, 'eingewiesen': 82, 'erklaert': 82, 'erklart': 82,
'ermutigt': 80, 'fahrrad': 176, 'feedback': 171, 'gecoached': 84, 'gecoacht': 84, 'geholfen': 82, 'geld': 176,
'gementort': 84, 'getroestet': 80, 'getrostet': 80, 'gezeigt': 181, 'gut': 182, 'gutes': 180, 'kamera': 176,
'kommentare': 171, 'kurzes': 180, 'lastenrad': 176, 'mein': 180, 'mut': 183, 'offenes': 180, 'rad': 176, 'raum': 176,
'ruckmeldung': 174, 'rueckmeldung': 172, 'schluessel': 167, 'schlussel': 168, 'schriftlich': 187, 'schriftliches':
187, 'viel': 180, 'werkzeug': 176}, {'^': 0, 'das': 99, 'dass': 99}, {'geschrieben': 83}, {'gebracht': 83, 'gegeben':
83, 'geschickt': 83, 'vermittelt': 83, 'verschafft': 83, 'weitergeleitet': 83, 'zugeschanzt': 83}, {'ausgeholfen': 82,
'beraten': 82, 'geholfen': 82, 'gholfn': 82, 'unterstuetzt': 82, 'unterstutzt': 82}, {'...': 192}, {'ausgeholfen': 82,
'geholfen': 82, 'gholfn': 82, 'unterstuetzt': 82, 'unterstutzt': 82}, {'...': 194}, {'schuldig': 0}, {'...': 196},
{'^': 197}, {'ich': 198}, {'gegeben': 89, 'gemacht': 89, 'hergestellt': 89, 'vermittelt': 89}, {'N': 200}, {'zu':
201}, {'gegeben': 82}, {'...': 203}, {'...': 203, 'fuer': 204, 'fur': 204, 'zu': 204, 'zum': 204, 'zur': 204}, {'...':
203, 'fuer': 204, 'zu': 204, 'zum': 204, 'zur': 204}, {'...': 203, 'fur': 204, 'zu': 204, 'zum': 204, 'zur': 204},
{'kontakt': 202, 'rat': 205, 'ratschlaege': 206, 'ratschlage': 207, 'tipp': 205, 'tipps': 205}, {'rat': 205,
'ratschlaege': 206, 'ratschlage': 207, 'tipp': 205, 'tipps': 205}, {'arbeitszeugnis': 190, 'empfehlungsschreiben':
190, 'paar': 209, 'referenz': 190, 'zeugnis': 190}, {'arbeitszeugnis': 190, 'auftrag': 191, 'bewerber': 191,
'empfehlungsschreiben': 190, 'interessenten': 191, 'job': 191, 'kandidaten': 191, 'kandidatin': 191, 'kunden': 191,
'kundin': 191, 'lead': 191, 'leads': 191, 'referenz': 190, 'zeugnis': 190}, {'auftrag': 191, 'bewerber': 191,
'interessenten': 191, 'job': 191, 'kandidaten': 191, 'kandidatin': 191, 'kontakt': 202, 'kunden': 191, 'kundin': 191,
'lead': 191, 'leads': 191, 'rat': 205, 'ratschlaege': 206, 'ratschlage': 207, 'tipp': 205, 'tipps': 205},
{'zugehoert': 80, 'zugehort': 80}, {'<give1>': 0}, {'^': 214}, {'ich': 215}, {'dass': 216, 'ich': 215}, {'auftrag':
191, 'bewerber': 191, 'interessenten': 191, 'job': 191, 'kandidaten': 191, 'kandidatin': 191, 'kunden': 191, 'kundin':
191, 'lead': 191, 'leads': 191}, {'beraten': 82}, {'...': 219}, {'...': 188, '<thing>': 166, '<vowed>': 189, '<work>':
162, 'anmerkungen': 171, 'arbeitszeugnis': 190, 'auftrag': 191, 'ausfuehrlich': 173, 'ausfuehrliches': 173,
'ausfuhrlich': 175, 'ausfuhrliches': 175, 'bei': 193, 'beim': 195, 'bewerber': 191, 'bin': 199, 'den': 208,
'ehrliches': 180, 'ein': 210, 'eine': 211, 'einen': 212, 'einfach': 213, 'empfehlungsschreiben': 190, 'feedback': 171,
'geholfen': 82, 'gesagt': 217, 'geschrieben': 217, 'gutes': 180, 'im': 195, 'in': 195, 'interessenten': 191, 'job':
191, 'kandidaten': 191, 'kandidatin': 191, 'kommentare': 171, 'kontakt': 202, 'kunden': 191, 'kundin': 191, 'kurzes':
180, 'lange': 213, 'lead': 191, 'leads': 191, 'mein': 180, 'mit': 195, 'ne': 211, 'nen': 212, 'neue': 218, 'neuen':
218, 'nur': 213, 'offenes': 180, 'paar': 209, 'rat': 205, 'ratschlaege': 206, 'ratschlage': 207, 'referenz': 190,
'ruckmeldung': 174, 'rueckmeldung': 172, 'schriftlich': 187, 'schriftliches': 187, 'schuld': 99, 'schulde': 99,
'schulden': 99, 'tipp': 205, 'tipps': 205, 'viel': 180, 'zeugnis': 190, 'zu': 220, 'zugehoert': 80, 'zugehort': 80,
'zum': 220, 'zur': 220}, {'<them>': 46}, {'<them>': 46, '^': 45}, {'...': 33, '<counsel>': 34, '<counselled>': 22,
'^': 37, 'abgeholt': 31, 'als': 38, 'angerufen': 31, 'angeschrieben': 31, 'angesprochen': 31, 'ausgefuehrt': 31,
'ausgefuhrt': 31, 'begleitet': 31, 'bekocht': 31, 'besucht': 31, 'davon': 39, 'davor': 43, 'dazu': 39, 'den': 38,
'dringend': 44, 'einen': 38, 'eingeladen': 31, 'ersucht': 222, 'gebeten': 223, 'gefragt': 222, 'getroffen': 31,
'gewarnt': 42, 'interviewt': 31, 'kontaktiert': 31, 'nen': 38, 'stark': 44, 'um': 49, 'vor': 50, 'zuruckgerufen': 31,
'zurueckgerufen': 31}, {'...': 32, '<me>': 224, '<they>': 59, '<vowed>': 57, '^': 53, 'angelaeutet': 31, 'angelautet':
31, 'angerufen': 31, 'davon': 60, 'dazu': 60, 'empfohlen': 21, 'geantwortet': 31, 'gemailt': 31, 'gemeint': 66,
'gesagt': 66, 'geschrieben': 67, 'gesimst': 31, 'gmeint': 69, 'gsagt': 69, 'mich': 70, 'mir': 71, 'sich': 74, 'uns':
75, 'vorgeschlagen': 135, 'zuruckgerufen': 31, 'zuruckgeschrieben': 31, 'zurueckgerufen': 31, 'zurueckgeschrieben':
31}, {'^': 143, 'das': 141, 'den': 141, 'die': 141, 'es': 141, 'sie': 141, 'von': 144}, {'<det>': 35, 'D': 35},
{'<me>': 35}, {'<me>': 35, 'das': 228, 'den': 228, 'die': 228, 'es': 228, 's': 228}, {'zuruck': 35, 'zurueck': 35},
{'...': 230, 'zuruck': 35, 'zurueck': 35}, {'...': 230, 'mich': 231, 'mir': 231, 'uns': 231, 'zuruck': 35, 'zurueck':
35}, {'...': 230, '<they>': 232, 'mich': 231, 'mir': 231, 'uns': 231, 'zuruck': 35, 'zurueck': 35}, {'sich': 35},
{'<they>': 234, 'sich': 35}, {'bescheid': 35}, {'bescheid': 35, 'mir': 236, 'uns': 236}, {'<they>': 237, 'bescheid':
35, 'mir': 236, 'uns': 236}, {'durch': 35, 'weiter': 35}, {'<they>': 237, 'bescheid': 35, 'das': 239, 'es': 239,
'mir': 236, 'uns': 236}, {'um': 35}, {'...': 241, 'um': 35}, {'sich': 242}, {'ab': 35, 'an': 35}, {'<me>': 244},
{'das': 239, 'es': 239}, {'...': 230}, {'...': 230, 'mich': 247, 'mir': 247, 'sich': 35, 'uns': 247}, {'...': 230,
'<they>': 248, 'mich': 247, 'mir': 247, 'sich': 35, 'uns': 247}, {'...': 230, '<me>': 244, '<they>': 232, 'mich': 231,
'mir': 231, 'uns': 231, 'zuruck': 35, 'zurueck': 35}, {'vor': 35}, {'...': 251}, {'<me>': 252}, {'<deed3>': 227,
'<give3>': 229, 'antwortet': 233, 'connected': 228, 'connectet': 228, 'erkundigt': 235, 'geben': 238, 'gibt': 240,
'hoert': 243, 'holen': 245, 'holt': 245, 'hort': 243, 'intro': 228, 'introduced': 228, 'introed': 228, 'introt': 228,
'leitet': 246, 'mailt': 233, 'melden': 235, 'meldet': 249, 'ruehren': 235, 'ruehrt': 235, 'rufen': 245, 'ruft': 250,
'ruhren': 235, 'ruhrt': 235, 'sagen': 238, 'sagt': 238, 'schickt': 246, 'schreibt': 233, 'stellen': 253, 'stellt':
253}, {'^': 45, 'darum': 46, 'um': 46}, {'<my>': 45}, {'^': 256}, {'<me>': 255, 'um': 257}, {'<me>': 0}, {'von': 259},
{'...': 260}, {'<me>': 86}, {'^': 261, 'von': 262}, {'an': 55}, {'<me>': 264}, {'<me>': 264, '<they>': 265}, {'mit':
35}, {'...': 267}, {'^': 268}, {'^': 20, 'darauf': 21, 'zu': 21}, {'<me>': 270}, {'^': 20, 'dass': 21, 'mir': 22,
'uns': 22}, {'<they>': 272, '^': 20, 'dass': 21, 'mir': 22, 'uns': 22}, {'geburtstag': 135, 'hochzeitstag': 135,
'jubilaeum': 135, 'jubilaum': 135, 'namenstag': 135, 'op': 135, 'pruefung': 135, 'prufung': 135}, {'...': 274,
'geburtstag': 135, 'hochzeitstag': 135, 'jubilaeum': 135, 'jubilaum': 135, 'namenstag': 135, 'op': 135, 'pruefung':
135, 'prufung': 135}, {'nach': 257}, {'zu': 135}, {'...': 277, 'zu': 135}, {'sich': 278}, {'<counsel>': 21},
{'<counsel>': 21, 'als': 280, 'den': 280, 'einen': 280, 'nen': 280}, {'weg': 21}, {'den': 282}, {'^': 20, 'auf': 283},
{'<counsel>': 21, '<they>': 281, 'als': 280, 'den': 280, 'einen': 280, 'mit': 284, 'nen': 280}, {'<me>': 285},
{'<counsel>': 21, '<they>': 281, 'als': 280, 'den': 280, 'einen': 280, 'nen': 280}, {'<me>': 287}, {'...': 274,
'geburtstag': 135, 'hochzeitstag': 135, 'jubilaeum': 135, 'jubilaum': 135, 'namenstag': 135, 'op': 135, 'pruefung':
135, 'prufung': 135, 'vor': 278}, {'schuldig': 35}, {'...': 290}, {'^': 291}, {'<me>': 292, 'aufgetaucht': 31,
'dazugekommen': 31, 'dazugestossen': 31, 'gekommen': 31, 'mitgekommen': 31, 'vorbeigefahren': 31, 'vorbeigekommen':
31}, {'aufgetaucht': 31, 'dazugekommen': 31, 'dazugestossen': 31, 'gekommen': 31, 'mitgekommen': 31, 'vorbeigefahren':
31, 'vorbeigekommen': 31}, {'^': 35, 'darum': 55, 'drum': 55, 'um': 55}, {'sich': 295}, {'<they>': 296, 'sich': 295},
{'herz': 21}, {'ans': 298, 'nahe': 21}, {'<they>': 299, 'ans': 298, 'nahe': 21}, {'<me>': 300}, {'connect': 35,
'forward': 35, 'intro': 35, 'introduce': 35, 'send': 35, 'share': 35}, {'^': 302}, {'am': 31, 'auf': 31, 'aus': 31,
'dass': 31, 'mir': 31, 'ob': 31, 'per': 31, 'uns': 31, 'via': 31, 'wegen': 31}, {'sich': 31}, {'connecten': 35,
'intro': 35, 'introen': 35, 'klaren': 35, 'liefern': 35, 'nachfragen': 35, 'nachhaken': 35, 'schicken': 35,
'vermitteln': 35}, {'ich': 46, 'wir': 46}, {'<selfinf>': 35}, {'^': 308}, {'...': 309, '^': 308}, {'<me>': 310},
{'...': 309, '^': 308, 'bei': 311}, {'': (13, 'talk'), '...': 277, '^': 306, 'dass': 307, 'sich': 312, 'zu': 135},
{'connecten': 35, 'intro': 35, 'introen': 35, 'klaeren': 35, 'liefern': 35, 'nachfragen': 35, 'nachhaken': 35,
'schicken': 35, 'vermitteln': 35}, {'': (13, 'talk'), '...': 277, '^': 314, 'dass': 307, 'sich': 312, 'zu': 135}, {'':
(13, 'talk'), 'sich': 312}, {'me': 55, 'mir': 55, 'uns': 55, 'us': 55}, {'dafur': 21, 'fur': 21}, {'dafuer': 21,
'fuer': 21}, {'^': 20, 'von': 21}, {'ab': 21}, {'^': 20, 'ab': 320, 'davon': 321, 'dazu': 21, 'zu': 21, 'zum': 21,
'zur': 21}, {'^': 20, 'ab': 320, 'davon': 321, 'dazu': 21, 'dringend': 322, 'stark': 322, 'zu': 21, 'zum': 21, 'zur':
21}, {'^': 20, 'ab': 320, 'davon': 321, 'dazu': 21, 'dringend': 322, 'mir': 323, 'stark': 322, 'uns': 323, 'zu': 21,
'zum': 21, 'zur': 21}, {'<they>': 324, '^': 20, 'ab': 320, 'davon': 321, 'dazu': 21, 'dringend': 322, 'mir': 323,
'stark': 322, 'uns': 323, 'zu': 21, 'zum': 21, 'zur': 21}, {'an': 31}, {'...': 326}, {'mich': 327}, {'should': 21,
'soll': 21, 'sollte': 21}, {'i': 329, 'ich': 329, 'we': 329, 'wir': 329}, {'': (13, 'talk'), '...': 277, 'dass': 135,
'ob': 135}, {'vor': 331}, {'<they>': 55, '^': 35}, {'<me>': 333}, {'<me>': 333, '<they>': 334}, {'stelle': 21},
{'meiner': 336, 'unserer': 336, 'unsrer': 336}, {'an': 337}, {'stelle': 20}, {'meiner': 339, 'unserer': 339, 'unsrer':
339}, {'an': 340}, {'...': 341}, {'<they>': 338, '^': 342, 'an': 337}, {'to': 21}, {'me': 344, 'us': 344}, {'sich':
135}, {'<they>': 55, '^': 35, 'dass': 333}, {'<they>': 55, '^': 35, 'dass': 333, 'mir': 347, 'uns': 347}, {'<they>':
348, '^': 35, 'dass': 333, 'mir': 347, 'uns': 347}, {'da': 31}, {'dabei': 31}, {'besuch': 31}, {'anwesend': 31,
'auch': 350, 'aufgetaucht': 31, 'da': 31, 'dabei': 31, 'dazugekommen': 31, 'dazugestossen': 31, 'gekommen': 31,
'hier': 31, 'mit': 351, 'mitgekommen': 31, 'vorbeigefahren': 31, 'vorbeigekommen': 31, 'zu': 352}, {'^': 20, 'davor':
21, 'vor': 21}, {'<they>': 354, '^': 20, 'davor': 21, 'vor': 21}, {'<me>': 355}, {'auf': 257}, {'<giveinf>': 35},
{'...': 358}, {'^': 359, 'sich': 312}, {'geben': 35, 'sagen': 35}, {'bescheid': 361, 'klaeren': 35, 'klaren': 35,
'liefern': 35, 'mitbringen': 35, 'nachliefern': 35, 'nachreichen': 35, 'schicken': 35, 'senden': 35, 'uberweisen': 35,
'ueberweisen': 35, 'vorbeibringen': 35, 'weiterleiten': 35, 'zuschicken': 35, 'zusenden': 35}, {'...': 362, 'connect':
35, 'connecten': 35, 'forward': 35, 'intro': 35, 'introduce': 35, 'introen': 35, 'klaeren': 35, 'klaren': 35,
'liefern': 35, 'nachfragen': 35, 'nachhaken': 35, 'schicken': 35, 'send': 35, 'share': 35, 'vermitteln': 35}, {'':
(13, 'talk'), '^': 363, 'dass': 307, 'sich': 312}, {'...': 358, 'connecten': 35, 'intro': 35, 'introen': 35,
'klaeren': 35, 'klaren': 35, 'liefern': 35, 'nachfragen': 35, 'nachhaken': 35, 'schicken': 35, 'vermitteln': 35},
{'^': 365, 'sich': 312}, {'...': 362}, {'^': 367, 'sich': 312}, {'connecten': 35, 'intro': 35, 'introen': 35,
'klaeren': 35, 'klaren': 35, 'liefern': 35, 'nachfragen': 35, 'nachhaken': 35, 'schicken': 35, 'vermitteln': 35},
{'^': 369, 'sich': 312}, {'<hat>': 225, '<needs>': 226, '<saysv>': 150, '<will3>': 97, '^': 254, 'antwortet': 31,
'antwortete': 31, 'bat': 258, 'bekommen': 263, 'bekommt': 263, 'berichtet': 135, 'bietet': 266, 'bittet': 258, 'bot':
266, 'braucht': 135, 'bringen': 269, 'bringt': 269, 'darf': 135, 'draengt': 271, 'drangt': 271, 'empfahl': 273,
'empfehlen': 273, 'empfiehlt': 273, 'ermahnt': 271, 'ermutigt': 271, 'erzaehlt': 135, 'erzahlt': 135, 'feiert': 275,
'fragt': 276, 'freut': 279, 'gab': 286, 'gaben': 288, 'gibt': 288, 'hat': 289, 'hatte': 275, 'hofft': 278, 'ist': 293,
'kam': 294, 'kann': 135, 'kriegen': 263, 'kriegt': 263, 'kuemmern': 297, 'kuemmert': 297, 'kummern': 297, 'kummert':
297, 'legt': 301, 'legte': 301, 'll': 303, 'mahnt': 271, 'mailt': 304, 'mailte': 304, 'meldete': 305, 'mochte': 313,
'moechte': 315, 'muessen': 135, 'muss': 316, 'mussen': 135, 'möchte': 313, 'owes': 317, 'pladiert': 318, 'pladierte':
318, 'plaediert': 319, 'plaedierte': 319, 'plant': 278, 'raet': 325, 'rat': 325, 'raten': 325, 'recommended': 21,
'recommends': 21, 'rief': 328, 'riet': 325, 'rieten': 325, 'ruft': 328, 'rät': 325, 'said': 330, 'says': 330,
'schlaegt': 332, 'schlagt': 332, 'schlug': 332, 'schlägt': 332, 'schreibt': 304, 'schrieb': 304, 'schulden': 335,
'schuldet': 335, 'sind': 293, 'soll': 135, 'sollen': 135, 'sollte': 135, 'taet': 343, 'tat': 343, 'textet': 304,
'thinks': 330, 'told': 345, 'treffen': 346, 'trifft': 346, 'tät': 343, 'uberlegt': 278, 'ueberlegt': 278, 'versprach':
349, 'verspricht': 349, 'versucht': 278, 'war': 353, 'waren': 353, 'warnt': 356, 'warnte': 356, 'warten': 357,
'wartet': 357, 'werden': 360, 'will': 364, 'wird': 366, 'wollen': 368, 'wollte': 370, 'wuerd': 343, 'wuerde': 343,
'wurd': 343, 'wurde': 343, 'würde': 343}, {'N': 165}, {'an': 372}, {'...': 373, 'an': 372}, {'<them>': 86, 'das': 99,
'dass': 99}, {'<they>': 97, 'der': 97, 'die': 97}, {'N': 163}, {'fuer': 377, 'fur': 377, 'v': 377, 'vom': 377, 'von':
377}, {'': (2, 'plan')}, {'bei': 379, 'im': 379, 'in': 379, 'mit': 379, 'zu': 379}, {'ich': 380, 'wir': 380}, {'wir':
379}, {'besprechung': 379, 'call': 379, 'gesprach': 379, 'gespraech': 379, 'lunch': 379, 'meeting': 379, 'termin':
379, 'treffen': 379}, {'...': 383}, {'ich': 384, 'wir': 384}, {'': (1, 'moved')}, {'abgemacht': 379, 'abgmacht': 379,
'ausgemacht': 379, 'ausgmacht': 379, 'bin': 381, 'essen': 382, 'fahren': 382, 'festgelegt': 379, 'gehen': 382,
'geplant': 379, 'hab': 385, 'habe': 385, 'haben': 385, 'reden': 382, 'reserviert': 379, 'sehen': 382, 'sind': 381,
'sprechen': 382, 'telefonieren': 382, 'treffen': 382, 'vereinbart': 379, 'verschoben': 386, 'zoomen': 382, 'zugesagt':
379}, {'<introduced>': 89, 'bekannt': 90}, {'<introduced>': 89, 'bekannt': 90, 'einander': 388, 'miteinander': 388},
{'gebracht': 89, 'gesetzt': 89}, {'kontakt': 390, 'verbindung': 390}, {'<introduced>': 89, 'bekannt': 90, 'einander':
93, 'in': 92, 'miteinander': 93}, {'mail': 392}, {'e': 393, 'linkedin': 392, 'mail': 392, 'whatsapp': 392}, {'...':
389, '<introduced>': 89, 'bekannt': 90, 'einander': 93, 'gegenseitig': 93, 'in': 391, 'kontakt': 390, 'miteinander':
93, 'per': 394, 'verbindung': 390, 'via': 394}, {'N': 395}, {'<introduced>': 89}, {'...': 397, 'vorgestellt': 89},
{'gebracht': 83}, {'spiel': 399}, {'empfohlen': 83, 'ins': 400, 'vermittelt': 83, 'vorgeschlagen': 83,
'weiterempfohlen': 83}, {'...': 401}, {'...': 401, 'N': 93}, {'gebracht': 78}, {'stand': 404}, {'aktuellen': 405,
'letzten': 405, 'neuesten': 405, 'neusten': 405}, {'den': 406}, {'geholfen': 161, 'unterstuetzt': 161, 'unterstutzt':
161, 'zugehoert': 161, 'zugehort': 161}, {'geholfen': 161, 'unterstutzt': 161, 'zugehort': 161}, {'geholfen': 161,
'unterstuetzt': 161, 'zugehoert': 161}, {'...': 401, 'N': 93, 'pitch': 408, 'pitchen': 408, 'proben': 408, 'uben':
409, 'ueben': 410}, {'...': 401, 'pitch': 408, 'pitchen': 408, 'proben': 408, 'uben': 409, 'ueben': 410}, {'gegeben':
78, 'gesagt': 78}, {'gegeben': 89, 'gemacht': 89, 'geschickt': 89}, {'N': 414}, {'an': 415, 'bei': 415, 'mit': 415,
'zu': 415}, {'intro': 416}, {'N': 398}, {'vorgestellt': 89}, {'N': 419, 'rucken': 177, 'ruecken': 178}, {'N': 419},
{'gegeben': 78}, {'intro': 416, 'update': 422}, {'gesetzt': 78}, {'bild': 424}, {'...': 397, '<introduced>': 89,
'bekannt': 90, 'in': 92}, {'N': 426}, {'<work>': 163}, {'...': 428, '<counsel>': 160, '<work>': 163}, {'gebeten': 79},
{'...': 430}, {'N': 93}, {'gratuliert': 78}, {'geburtstag': 433}, {'<and>': 396, '<counsel>': 160, 'N': 398, 'als':
402, 'an': 403, 'angefeuert': 80, 'angefragt': 79, 'auf': 407, 'aufgebaut': 80, 'aufgemuntert': 80, 'bei': 411,
'beim': 412, 'berichtet': 78, 'beruhigt': 80, 'bescheid': 413, 'bestaerkt': 80, 'bestarkt': 80, 'coached': 84, 'das':
417, 'dem': 418, 'den': 420, 'der': 418, 'die': 421, 'ein': 423, 'eine': 417, 'erklaert': 78, 'erklart': 78,
'ermutigt': 80, 'erzaehlt': 78, 'erzahlt': 78, 'fuer': 402, 'fur': 402, 'geantwortet': 78, 'gebeten': 79, 'gebrieft':
78, 'gecoached': 84, 'gecoacht': 84, 'gedankt': 81, 'gefragt': 79, 'gelobt': 80, 'gementort': 84, 'gesagt': 78,
'geschildert': 78, 'getroestet': 80, 'getrostet': 80, 'gezeigt': 78, 'gratuliert': 78, 'gut': 182, 'informiert': 78,
'ins': 425, 'intro': 416, 'mentored': 84, 'mit': 427, 'mitgeteilt': 78, 'motiviert': 80, 'muessen': 99, 'muss': 99,
'mussen': 99, 'mut': 183, 'nachgefragt': 79, 'ne': 417, 's': 429, 'soll': 99, 'sollte': 99, 'todo': 55, 'um': 431,
'update': 422, 'upgedatet': 78, 'weiterempfohlen': 83, 'zu': 432, 'zugesagt': 78, 'zum': 434}, {'<them>': 0},
{'<them>': 0, 'das': 436, 'es': 436}, {'ich': 437, 'wir': 437}, {'<me>': 35, 'das': 228, 'es': 228}, {'<they>': 439},
{'<them>': 95}, {'ich': 441, 'wir': 441}, {'<they>': 228}, {'': (7, 'waiting')}, {'<they>': 260, 'von': 259},
{'schuldi': 0, 'schuldig': 0}, {'...': 446, 'schuldi': 0, 'schuldig': 0}, {'<them>': 447}, {'<them>': 447, 'ich':
448}, {'noch': 444}, {'<me>': 450}, {'an': 436}, {'<me>': 452}, {'von': 453}, {'...': 454}, {'<me>': 290}, {'<they>':
456}, {'<me>': 0, '<them>': 35}, {'...': 454, 'von': 458}, {'<them>': 0, 'dringend': 0, 'noch': 0, 'unbedingt': 0},
{'dringend': 0, 'noch': 0, 'unbedingt': 0}, {'ich': 460, 'wir': 461}, {'ausstaendig': 444, 'ausstandig': 444,
'ausstehend': 444, 'pendent': 444}, {'ich': 436, 'wir': 436}, {'<they>': 228, 'ich': 436, 'wir': 436}, {'aus': 444},
{'aus': 444, 'noch': 466}, {'<give1>': 438, '<give3>': 440, '<have>': 442, '<will3>': 443, 'ausstaendig': 444,
'ausstandig': 444, 'ausstehend': 444, 'bekommt': 445, 'bin': 449, 'fehlen': 451, 'fehlt': 451, 'gehen': 455, 'geht':
455, 'ist': 457, 'kommen': 459, 'kommt': 459, 'kriegt': 445, 'muessen': 462, 'muss': 462, 'mussen': 462, 'noch': 463,
'pendent': 444, 'schuld': 464, 'schulde': 464, 'schulden': 465, 'schuldet': 443, 'sind': 457, 'stehen': 467, 'steht':
467}, {'': (5, 'mine'), '<det>': 0}, {'bis': 0, 'ich': 469, 'noch': 0, 'spaetestens': 0, 'spatestens': 0, 'wir': 469},
{'<det>': 35}, {'<they>': 471}, {'nach': 0, 'vorbei': 0, 'weiter': 0, 'zuruck': 0, 'zurueck': 0}, {'...': 473,
'<them>': 0, 'das': 436, 'den': 436, 'die': 436, 'es': 436, 'ihn': 436, 's': 436, 'sie': 436}, {'<them>': 0, 'das':
436, 'den': 436, 'die': 436, 'es': 436, 'ihn': 436, 's': 436, 'sie': 436}, {'<them>': 0, 'das': 436, 'es': 436, 'ich':
474, 's': 436, 'wir': 475}, {'': (6, 'theirs'), '<they>': 35}, {'<me>': 477}, {'<me>': 477, 'das': 478, 'den': 478,
'die': 478, 'es': 478, 's': 478}, {'<me>': 477, '<they>': 479, 'das': 478, 'den': 478, 'der': 479, 'die': 479, 'es':
478, 's': 478}, {'<me>': 244, '<they>': 245}, {'mich': 0}, {'ich': 482, 'mich': 0}, {'zuruck': 0, 'zurueck': 0}, {'':
(5, 'mine'), 'bei': 436}, {'mich': 485}, {'<them>': 484, 'ich': 486, 'mich': 485, 'zuruck': 0, 'zurueck': 0}, {'': (6,
'theirs'), 'bei': 228}, {'': (6, 'theirs'), '<they>': 488, 'bei': 228}, {'<they>': 234, 'sich': 489}, {'...': 230,
'<they>': 248, 'mich': 247, 'mir': 247, 'sich': 489, 'uns': 247}, {'<them>': 484, 'zuruck': 0, 'zurueck': 0}, {'...':
230, '<me>': 244, 'mich': 231, 'mir': 231, 'uns': 231, 'zuruck': 35, 'zurueck': 35}, {'...': 230, '<me>': 244,
'<they>': 493, 'mich': 231, 'mir': 231, 'uns': 231, 'zuruck': 35, 'zurueck': 35}, {'D': 0}, {'mir': 495}, {'...': 468,
'<deed1>': 470, '<deed3>': 472, '<give1>': 476, '<give3>': 480, 'antwortet': 233, 'connected': 228, 'connectet': 228,
'erkundigt': 235, 'geben': 238, 'gibt': 240, 'hoert': 243, 'holen': 245, 'holt': 481, 'hort': 243, 'intro': 228,
'introduced': 228, 'introed': 228, 'introt': 228, 'kuemmer': 483, 'kuemmere': 483, 'kuemmre': 483, 'kummer': 483,
'kummere': 483, 'kummre': 483, 'leitet': 246, 'mailt': 233, 'meld': 487, 'melde': 487, 'melden': 490, 'meldet': 491,
'ruehren': 235, 'ruehrt': 490, 'ruf': 492, 'rufe': 492, 'rufen': 245, 'ruft': 494, 'ruhren': 235, 'ruhrt': 490,
'sagen': 238, 'sagt': 238, 'schickt': 246, 'schreib': 492, 'schreibe': 492, 'schreibt': 233, 'stellen': 253, 'stellt':
253, 'uberleg': 496, 'uberlege': 496, 'ueberleg': 496, 'ueberlege': 496}, {'D': 379}, {'D': 379, 'fuer': 498, 'fur':
498}, {'': (2, 'plan'), 'D': 379, 'fuer': 498, 'fur': 498}, {'mir': 86}, {'mich': 86}, {'^': 0, 'bei': 501, 'fuer':
502, 'fur': 502, 'mein': 86, 'meine': 86, 'von': 501}, {'item': 503, 'items': 503}, {'N': 84}, {'bei': 505, 'fuer':
505, 'fur': 505, 'von': 505}, {'': (23, 'gave:volunteering')}, {'bei': 507, 'beim': 507}, {'N': 83}, {'fuer': 509,
'fur': 509}, {'coach': 506, 'freiwillige': 508, 'freiwilliger': 508, 'mentor': 506, 'mentorin': 506, 'referenz': 510},
{'gehabt': 31, 'gesprochen': 31}, {'': (15, 'contact'), 'gehabt': 31, 'gesprochen': 31}, {'apparat': 512, 'tel': 513,
'telefon': 513}, {'': (15, 'contact'), 'gehabt': 31}, {'strippe': 515}, {'bekommen': 31}, {'strippe': 517}, {'<they>':
21}, {'taet': 519, 'tat': 519, 'tät': 519, 'wuerd': 519, 'wuerde': 519, 'wurd': 519, 'wurde': 519, 'würde': 519},
{'stelle': 520}, {'der': 516, 'die': 518, 'meiner': 521, 'unserer': 521, 'unsrer': 521}, {'i': 133}, {'geschickt': 31,
'geschrieben': 31, 'gesendet': 31, 'gschriebn': 31, 'hinterlassen': 31, 'rausgeschickt': 31, 'verschickt': 31}, {'N':
79}, {'...': 524, 'an': 525, 'geschickt': 31, 'geschrieben': 31, 'gesendet': 31, 'gschriebn': 31, 'hinterlassen': 31,
'rausgeschickt': 31, 'verschickt': 31}, {'...': 524, 'geschickt': 31, 'geschrieben': 31, 'gesendet': 31, 'gschriebn':
31, 'hinterlassen': 31, 'rausgeschickt': 31, 'verschickt': 31}, {'N': 79, 'bei': 525}, {'...': 16, 'an': 31, 'bei':
31, 'v': 31, 'verpasst': 15, 'von': 31}, {'bekommen': 31, 'erhalten': 31, 'gekriegt': 31, 'von': 31}, {'': (15,
'contact'), 'nicht': 15}, {'mit': 31}, {'verlegt': 386, 'verschoben': 386}, {'verschoben': 386}, {'ab': 15,
'anrufbeantworter': 15, 'band': 15, 'combox': 15, 'mailbox': 15}, {'achterl': 31, 'bier': 31, 'bierchen': 31, 'drink':
31, 'glas': 31, 'runde': 31, 'schwatz': 31, 'spaziergang': 31, 'spritzer': 31, 'sprung': 31, 'wein': 31}, {'seite':
86}, {'': (1, 'moved'), 'auf': 386}, {'...': 533, 'D': 534, 'dem': 535, 'den': 535, 'der': 535, 'die': 535, 'ein':
536, 'einen': 536, 'meiner': 537, 'n': 536, 'nen': 536, 'verschoben': 538}, {'<me>': 86, '<them>': 55}, {'<them>':
55}, {'bei': 541}, {'bei': 540, 'jetzt': 542}, {'liegt': 543}, {'<me>': 255, 'N': 79, 'ich': 525, 'um': 257},
{'angefragt': 79, 'angeklopft': 79, 'bedankt': 81, 'nachgefasst': 79, 'nachgefragt': 79, 'nachgehakt': 79,
'vorgefuehlt': 79, 'vorgefuhlt': 79}, {'gearbeitet': 507, 'geholfen': 507, 'mitgeholfen': 507}, {'kreuz': 547},
{'caritas': 547, 'diakonie': 547, 'feuerwehr': 547, 'fluchtlingshilfe': 547, 'fluechtlingshilfe': 547, 'roten': 548,
'rotes': 548, 'tafel': 547}, {'<me>': 133, 'N': 546, 'dem': 549, 'den': 549, 'der': 549, 'die': 549}, {'<them>': 35},
{'von': 551}, {'...': 552}, {'': (6, 'theirs'), '...': 552}, {'^': 554, 'von': 541}, {'^': 35, 'von': 541}, {'^': 553,
'ich': 555, 'wir': 556}, {'ich': 556, 'wir': 556}, {'^': 261}, {'<they>': 559, '^': 261, 'von': 262}, {'N': 78}, {'':
(13, 'talk'), 'N': 78, 'ich': 561}, {'ist': 498}, {'...': 563}, {'bei': 31, 'ich': 379, 'vom': 31, 'von': 31}, {'ich':
379}, {'N': 81}, {'N': 81, 'an': 567, 'to': 567}, {'thanks': 568}, {'<gone>': 31, 'verabredet': 379}, {'mit': 86},
{'verabredet': 379}, {'': (2, 'plan'), '...': 572}, {'...': 570, '<them>': 198, 'bei': 379, 'dran': 571, 'mit': 573},
{'gekommen': 15}, {'dazu': 575, 'dazugekommen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15, 'hingegangen':
15}, {'...': 576, 'dazu': 575, 'dazugekommen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15, 'hingegangen': 15},
{'nicht': 577}, {'': (11, 'thinking')}, {'sicher': 579}, {'nicht': 580, 'un': 580}, {'': (15, 'contact'), '...': 572},
{'...': 576, 'dazu': 575, 'dazugekommen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15, 'hingegangen': 15,
'sicher': 579}, {'<gone>': 31}, {'...': 584}, {'...': 570, '<them>': 198, 'dran': 571, 'ich': 574, 'leider': 578,
'mir': 581, 'mit': 582, 'nicht': 583, 'un': 580, 'wir': 585}, {'^': 444}, {'<them>': 587}, {'von': 588}, {'ich': 589,
'von': 588, 'wir': 589}, {'<them>': 444}, {'von': 591}, {'...': 592}, {'^': 593, 'von': 588}, {'^': 593, 'ich': 594,
'von': 588, 'wir': 594}, {'...': 524, 'an': 31, 'geschickt': 31, 'geschrieben': 31, 'gesendet': 31, 'gschriebn': 31,
'hinterlassen': 31, 'rausgeschickt': 31, 'verschickt': 31, 'von': 31}, {'mit': 0}, {'...': 597}, {'^': 598},
{'<them>': 599, '^': 598}, {'<them>': 599, '^': 598, 'ich': 600}, {'ist': 498, 'vergessen': 15}, {'abgemacht': 379,
'angesetzt': 379, 'ausgemacht': 379, 'bestaetigt': 379, 'bestatigt': 379, 'fix': 379, 'fixiert': 379, 'gebucht': 379,
'geplant': 379, 'steht': 379, 'vereinbart': 379, 'zugesagt': 379}, {'...': 602, 'abgemacht': 379, 'angesetzt': 379,
'ausgemacht': 379, 'bestaetigt': 379, 'bestatigt': 379, 'fix': 379, 'fixiert': 379, 'gebucht': 379, 'geplant': 379,
'ist': 603, 'steht': 379, 'vereinbart': 379, 'zugesagt': 379}, {'fuer': 505, 'fur': 505}, {'N': 89}, {'<and>': 606,
'an': 606, 'bei': 606, 'mit': 606, 'to': 606, 'with': 606, 'x': 606, 'zu': 606}, {'N': 607}, {'': (15, 'contact'),
'N': 607}, {'er': 135, 'es': 135, 'ihr': 135, 'ihre': 135, 'sein': 135, 'seine': 135, 'sie': 135}, {'D': 386}, {'N':
81, 'an': 567}, {'N': 81, 'dem': 567, 'den': 567, 'der': 567, 'die': 567, 'liebe': 567, 'lieber': 567}, {'N': 81,
'an': 613, 'dem': 567, 'den': 567, 'der': 567, 'die': 567, 'liebe': 567, 'lieber': 567, 'nochmal': 612}, {'': (12,
'task')}, {'denken': 615}, {'vergessen': 86}, {'nicht': 617}, {'ich': 618, 'nicht': 617}, {'braucht': 135, 'hat': 135,
'ist': 135, 'muss': 135, 'soll': 135, 'war': 135, 'will': 135}, {'<rel>': 620}, {'steht': 379}, {'N': 80}, {'fur':
623}, {'fuer': 623}, {'gedruckt': 624, 'gedrueckt': 625}, {'N': 161}, {'fuer': 627, 'fur': 627, 'von': 627},
{'review': 628}, {'an': 579, 'druber': 579, 'drueber': 579}, {'daran': 615, 'dran': 615, 'grad': 630}, {'an': 579,
'daruber': 579, 'darueber': 579, 'uber': 579, 'ueber': 579}, {'an': 579, 'daruber': 579, 'darueber': 579, 'gerade':
632, 'uber': 579, 'ueber': 579}, {'<give3>': 229}, {'sich': 312}, {'fuer': 579, 'fur': 579}, {'<rel>': 620, '<will3>':
97, '^': 634, 'bald': 135, 'ball': 544, 'braucht': 135, 'fliegt': 135, 'geht': 135, 'gerade': 135, 'haengt': 135,
'hangt': 135, 'hat': 135, 'hatte': 135, 'heuer': 135, 'hing': 135, 'im': 135, 'in': 135, 'ist': 135, 'jetzt': 135,
'lag': 135, 'liegt': 135, 'macht': 135, 'mochte': 635, 'moechte': 635, 'muss': 316, 'möchte': 635, 'noch': 135, 'nun':
135, 'richtige': 636, 'steckt': 135, 'steht': 135, 'sucht': 135, 'war': 135, 'werden': 635, 'will': 316, 'wird': 316,
'wollen': 635, 'wollte': 635, 'zieht': 135}, {'haben': 135, 'kennen': 135, 'sind': 135, 'wollen': 135}, {'<rel>': 620,
'<will3>': 97, '^': 634, 'bald': 135, 'beiden': 638, 'braucht': 135, 'geht': 135, 'gerade': 135, 'haben': 135,
'haengt': 135, 'hangt': 135, 'hat': 135, 'hatte': 135, 'heuer': 135, 'hing': 135, 'im': 135, 'in': 135, 'ist': 135,
'jetzt': 135, 'kennen': 135, 'macht': 135, 'mochte': 635, 'moechte': 635, 'muss': 316, 'möchte': 635, 'noch': 135,
'nun': 135, 'richtige': 636, 'sind': 135, 'sucht': 135, 'war': 135, 'werden': 635, 'will': 316, 'wird': 316, 'wollen':
635, 'wollte': 635, 'zieht': 135, 'zwei': 638}, {'denken': 615, 'gehabt': 31}, {'...': 524, 'an': 31, 'geschickt': 31,
'geschrieben': 31, 'gesendet': 31, 'gschriebn': 31, 'hinterlassen': 31, 'rausgeschickt': 31, 'v': 31, 'verschickt':
31, 'vom': 31, 'von': 31}, {'mail': 641}, {'': (23, 'gave:volunteering'), 'bei': 507, 'beim': 507, 'fuer': 507, 'fur':
507, 'im': 507, 'in': 507}, {'ausgeholfen': 507, 'beraten': 507, 'betreut': 507, 'engagiert': 507, 'gearbeitet': 507,
'geholfen': 507, 'gekocht': 507, 'mitgearbeitet': 507, 'mitgeholfen': 507, 'taetig': 507, 'tatig': 507,
'unterrichtet': 507}, {'...': 644}, {'ausgeholfen': 507, 'beraten': 507, 'betreut': 507, 'engagiert': 507,
'gearbeitet': 507, 'geholfen': 507, 'gekocht': 507, 'mitgearbeitet': 507, 'mitgeholfen': 507, 'taetig': 507,
'unterrichtet': 507}, {'...': 646}, {'ausgeholfen': 507, 'beraten': 507, 'betreut': 507, 'engagiert': 507,
'gearbeitet': 507, 'geholfen': 507, 'gekocht': 507, 'mitgearbeitet': 507, 'mitgeholfen': 507, 'tatig': 507,
'unterrichtet': 507}, {'...': 648}, {'an': 645, 'ausgeholfen': 507, 'bei': 645, 'beim': 645, 'beraten': 507,
'betreut': 507, 'fuer': 647, 'fur': 649, 'gearbeitet': 507, 'geholfen': 507, 'gekocht': 507, 'im': 645, 'in': 645,
'mitgeholfen': 507, 'unterrichtet': 507}, {'': (23, 'gave:volunteering'), '...': 650}, {'er': 15, 'ich': 15, 'sie':
15}, {'termin': 15, 'treffen': 15, 'verabredet': 15, 'wollte': 652}, {'bekannt': 90, 'vernetzt': 89, 'vorgestellt':
89}, {'von': 135}, {'': (15, 'contact'), 'am': 379, 'fuer': 379, 'fur': 379, 'zum': 379}, {'...': 524, 'an': 31,
'bekommen': 31, 'erhalten': 31, 'gekriegt': 31, 'geschickt': 31, 'geschrieben': 31, 'gesendet': 31, 'gschriebn': 31,
'hinterlassen': 31, 'rausgeschickt': 31, 'v': 31, 'verschickt': 31, 'vom': 31, 'von': 31}, {'abgegeben': 83,
'geschrieben': 83, 'verfasst': 83}, {'N': 658}, {'fuer': 659, 'fur': 659}, {'D': 35}, {'...': 661}, {'^': 662},
{'<deed3>': 663}, {'': (12, 'task'), 'an': 615, 'daran': 615}, {'mich': 665}, {'': (12, 'task'), '...': 524,
'geschickt': 31, 'geschrieben': 31, 'gesendet': 31, 'gschriebn': 31, 'hinterlassen': 31, 'rausgeschickt': 31,
'verschickt': 31}, {'nicht': 15}, {'^': 444, 'von': 588}, {'^': 444, 'ich': 669, 'von': 588, 'wir': 669}, {'um': 135},
{'geht': 671, 'ging': 671}, {'...': 563, 'abgemacht': 379, 'angesetzt': 379, 'ausgemacht': 379, 'bestaetigt': 379,
'bestatigt': 379, 'fix': 379, 'fixiert': 379, 'gebucht': 379, 'geplant': 379, 'ist': 603, 'steht': 379, 'vereinbart':
379, 'wir': 379, 'zugesagt': 379}, {'gehoert': 15, 'gehort': 15, 'gesehen': 15, 'gesprochen': 15}, {'gehoert': 15,
'gehort': 15, 'gesehen': 15, 'gesprochen': 15, 'mehr': 674}, {'nicht': 675}, {'wasser': 15}, {'ein': 579}, {'aus': 15,
'flach': 15, 'ins': 677, 'leider': 18, 'mir': 678}, {'statt': 15}, {'': (13, 'talk'), 'nicht': 680}, {'gegeben': 161,
'geschickt': 161}, {'...': 682, 'N': 161}, {'...': 682}, {'mir': 684}, {'an': 683, 'auf': 684, 'fuer': 683, 'fur':
683, 'von': 685, 'zu': 684, 'zum': 684, 'zur': 684}, {'^': 444, 'noch': 669, 'von': 588}, {'<me>': 687},
{'geburtstag': 135, 'hochzeitstag': 135, 'namenstag': 135}, {'...': 689, 'geburtstag': 135, 'hochzeitstag': 135,
'namenstag': 135}, {'N': 690}, {'aus': 15, 'flach': 15, 'ins': 677, 'leider': 18}, {'aus': 15, 'leider': 18}, {'':
(13, 'talk'), 'nicht': 680, 'statt': 379}, {'am': 379, 'fuer': 379, 'fur': 379}, {'up': 615}, {'N': 26}, {'mich':
579}, {'an': 525, 'mich': 579}, {'N': 79, 'ich': 525}, {'gearbeitet': 507, 'geholfen': 507, 'mitgeholfen': 507,
'unterrichtet': 507}, {'...': 701}, {'bei': 702, 'beim': 702, 'fuer': 702, 'fur': 702, 'im': 702, 'in': 702}, {'auf':
379}, {'mich': 704}, {'caritas': 547, 'diakonie': 547, 'feuerwehr': 547, 'fluechtlingshilfe': 547, 'roten': 548,
'rotes': 548, 'tafel': 547}, {'dem': 706, 'den': 706, 'der': 706, 'die': 706, 'ein': 536, 'einen': 536, 'n': 536,
'nen': 536}, {'caritas': 547, 'diakonie': 547, 'feuerwehr': 547, 'fluchtlingshilfe': 547, 'roten': 548, 'rotes': 548,
'tafel': 547}, {'dem': 708, 'den': 708, 'der': 708, 'die': 708, 'ein': 536, 'einen': 536, 'n': 536, 'nen': 536},
{'verbaselt': 15, 'verbummelt': 15, 'verpennt': 15, 'verplant': 15, 'verschlafen': 15, 'verschwitzt': 15}, {'N': 135},
{'...': 16, 'v': 711, 'von': 711}, {'dass': 135}, {'dran': 15, 'ran': 15}, {'nicht': 18}, {'ihm': 135, 'ihnen': 135,
'ihr': 135, 'nicht': 714, 'sich': 715}, {'bringe': 86, 'geb': 86, 'gebe': 86, 'liefere': 86, 'mache': 86, 'meld': 86,
'melde': 86, 'schick': 86, 'schicke': 86}, {'ich': 717}, {'dass': 718, 'ich': 717}, {'auf': 386}, {'von': 579},
{'mich': 15}, {'mit': 31, 'nicht': 714, 'sich': 715, 'um': 135}, {'verbaselt': 15, 'verbummelt': 15, 'vergessen': 15,
'verpennt': 15, 'verplant': 15, 'verschlafen': 15, 'verschwitzt': 15}, {'besprechung': 498, 'call': 498, 'date': 498,
'essen': 498, 'gesprach': 498, 'gespraech': 498, 'kaffee': 498, 'lunch': 498, 'meeting': 498, 'termin': 498,
'treffen': 498}, {'geschafft': 15}, {'nicht': 726}, {'besprechung': 498, 'call': 498, 'date': 498, 'ein': 725, 'eine':
725, 'einen': 725, 'essen': 498, 'gesprach': 498, 'gespraech': 498, 'kaffee': 498, 'lunch': 498, 'meeting': 498, 'n':
725, 'ne': 725, 'nen': 725, 'termin': 498, 'treffen': 498}, {'abgesagt': 15}, {'abgesagt': 15, 'kurzfristig': 729,
'spontan': 729, 'wieder': 729}, {'abgesagt': 15, 'besprechung': 498, 'call': 498, 'date': 498, 'ein': 725, 'eine':
725, 'einen': 725, 'es': 727, 'essen': 498, 'gehoert': 135, 'gehort': 135, 'gesprach': 498, 'gespraech': 498, 'ich':
728, 'kaffee': 498, 'kurzfristig': 729, 'lunch': 498, 'meeting': 498, 'mir': 730, 'n': 725, 'ne': 725, 'nen': 725,
'spontan': 729, 'termin': 498, 'treffen': 498, 'uns': 730, 'wieder': 729, 'wir': 728}, {'abgesagt': 15, 'besprechung':
498, 'call': 498, 'date': 498, 'ein': 725, 'eine': 725, 'einen': 725, 'essen': 498, 'gehoert': 135, 'gehort': 135,
'gesprach': 498, 'gespraech': 498, 'ich': 728, 'kaffee': 498, 'kurzfristig': 729, 'lunch': 498, 'meeting': 498, 'mir':
730, 'n': 725, 'ne': 725, 'nen': 725, 'spontan': 729, 'termin': 498, 'treffen': 498, 'uns': 730, 'wieder': 729, 'wir':
728}, {'haengen': 136, 'haengenlassen': 15, 'hangen': 136, 'hangenlassen': 15, 'sitzen': 137, 'sitzengelassen': 15,
'vergessen': 15, 'verpasst': 15, 'versetzt': 15}, {'abgesagt': 15, 'kurzfristig': 729, 'spontan': 729, 'verabredet':
379, 'wieder': 729}, {'': (14, 'together'), 'besprechung': 498, 'call': 498, 'date': 498, 'ein': 725, 'eine': 725,
'einen': 725, 'essen': 498, 'gesprach': 498, 'gespraech': 498, 'kaffee': 498, 'lunch': 498, 'meeting': 498, 'n': 725,
'ne': 725, 'nen': 725, 'termin': 498, 'treffen': 498}, {'<me>': 733, 'abgesagt': 15, 'besprechung': 498, 'call': 498,
'date': 498, 'ein': 725, 'eine': 725, 'einen': 725, 'essen': 498, 'gesprach': 498, 'gespraech': 498, 'ich': 728,
'kaffee': 498, 'kurzfristig': 729, 'lunch': 498, 'meeting': 498, 'mir': 730, 'n': 725, 'ne': 725, 'nen': 725,
'spontan': 729, 'termin': 498, 'treffen': 498, 'uns': 734, 'wieder': 729, 'wir': 735}, {'anrufen': 15, 'besuchen': 15,
'essen': 15, 'gehen': 15, 'mailen': 15, 'muessen': 15, 'schreiben': 15, 'sehen': 15, 'sollen': 15, 'sprechen': 15,
'treffen': 15, 'vorbeischauen': 15, 'wollen': 15, 'zurueckrufen': 15}, {'lust': 579}, {'eigentlich': 15}, {'...': 737,
'eigentlich': 15, 'gern': 579, 'gerne': 738, 'ich': 739}, {'...': 737}, {'berichtet': 135, 'erzaehlt': 135, 'erzahlt':
135, 'gebeichtet': 135, 'gefluestert': 135, 'geflustert': 135, 'gesagt': 135, 'geschrieben': 135, 'gesteckt': 135,
'haengen': 136, 'haengenlassen': 15, 'hangen': 136, 'hangenlassen': 15, 'sitzen': 137, 'sitzengelassen': 15,
'vergessen': 15, 'verpasst': 15, 'verraten': 135, 'versetzt': 15}, {'geghostet': 15, 'vertroestet': 15, 'vertrostet':
15}, {'geklappt': 15}, {'abgehoben': 15, 'geantwortet': 15, 'geklappt': 15, 'hingehauen': 15, 'reagiert': 15,
'zuruckgerufen': 15, 'zuruckgeschrieben': 15, 'zurueckgerufen': 15, 'zurueckgeschrieben': 15}, {'gemeldet': 15},
{'gemeldet': 15, 'mehr': 746}, {'nicht': 747}, {'<me>': 742, 'N': 690, 'abgesagt': 15, 'angedeutet': 135, 'berichtet':
135, 'erzaehlt': 135, 'erzahlt': 135, 'gemeint': 135, 'gesagt': 135, 'kurzfristig': 729, 'mich': 743, 'mir': 730,
'ned': 744, 'nicht': 745, 'sich': 748, 'spontan': 729, 'uns': 730, 'verraten': 135, 'vor': 135, 'wieder': 729},
{'anrufen': 15, 'besuchen': 15, 'essen': 15, 'gehen': 15, 'mailen': 15, 'mussen': 15, 'schreiben': 15, 'sehen': 15,
'sollen': 15, 'sprechen': 15, 'treffen': 15, 'vorbeischauen': 15, 'wollen': 15, 'zuruckrufen': 15}, {'': (15,
'contact'), 'eigentlich': 15, 'ein': 31, 'eine': 31, 'einen': 31, 'n': 31, 'ne': 31, 'nen': 31}, {'': (15, 'contact'),
'...': 750, 'abgesagt': 15, 'eigentlich': 15, 'ein': 31, 'eine': 31, 'einen': 31, 'gern': 579, 'gerne': 738, 'ich':
751, 'kurzfristig': 729, 'mir': 730, 'n': 31, 'ne': 31, 'nen': 31, 'spontan': 729, 'uns': 730, 'wieder': 729}, {'':
(15, 'contact'), '...': 750, 'wir': 31}, {'to': 86}, {'introducing': 55, 'sending': 55}, {'ll': 55, 's': 755, 'will':
55}, {'ab': 15}, {'nicht': 757}, {'dank': 612}, {'mich': 379}, {'...': 750, 'eigentlich': 15, 'gern': 579, 'gerne':
738, 'ich': 739}, {'...': 750}, {'<them>': 86}, {'<them>': 86, '^': 0}, {'ll': 86, 'owe': 763, 'promised': 764,
'will': 86}, {'<vowed>': 88, '^': 96, 'darum': 98, 'drum': 98, 'ersucht': 97, 'gebeten': 97, 'gesagt': 100,
'geschrieben': 100, 'gsagt': 100, 'gschriebn': 100, 'um': 106}, {'<vowed>': 88, '^': 96, 'darum': 98, 'drum': 98,
'ersucht': 97, 'gebeten': 97, 'um': 106}, {'...': 77, '<them>': 767, '<vowed>': 88, '^': 96}, {'angeboten': 86,
'bereit': 128, 'bereiterklaert': 86, 'bereiterklart': 86, 'verpflichtet': 86}, {'...': 77, '<them>': 766, '<vowed>':
88, '^': 96, 'es': 118, 'gesagt': 100, 'geschrieben': 100, 'gsagt': 100, 'gschriebn': 100, 'ich': 768, 'leider': 117,
'mich': 769, 'nicht': 116, 'wir': 768}, {'fall': 21}, {'jeden': 771}, {'<them>': 86, 'auf': 772, 'besser': 21,
'dringend': 21, 'endlich': 21, 'laut': 151, 'lieber': 21, 'niemals': 21, 'unbedingt': 21}, {'<them>': 484, 'mich':
485, 'zuruck': 0, 'zurueck': 0}, {'<deed1>': 469, '<give1>': 475, 'kuemmer': 483, 'kuemmere': 483, 'kuemmre': 483,
'kummer': 483, 'kummere': 483, 'kummre': 483, 'meld': 774, 'melde': 774, 'ruf': 492, 'rufe': 492, 'schreib': 492,
'schreibe': 492, 'uberleg': 496, 'uberlege': 496, 'ueberleg': 496, 'ueberlege': 496}, {'^': 553}, {'...': 584,
'<them>': 198, 'dran': 571}, {'...': 584, '<them>': 198, 'D': 380, 'dran': 571, 'ich': 777, 'leider': 578, 'nicht':
577, 'wir': 585}, {'an': 579, 'daran': 579, 'daruber': 579, 'darueber': 579, 'uber': 579, 'ueber': 579}, {'D': 380},
{'<them>': 86, 'gern': 579}, {'hoeren': 579, 'sehen': 579, 'treffen': 579, 'verabreden': 579, 'wiedersehen': 579,
'zusammensetzen': 579, 'zusammentelefonieren': 579}, {'...': 782, 'hoeren': 579, 'sehen': 579, 'treffen': 579,
'verabreden': 579, 'wiedersehen': 579, 'zusammensetzen': 579, 'zusammentelefonieren': 579}, {'mich': 783, 'uns': 783},
{'<them>': 86, '^': 0, 'ich': 784, 'mich': 783, 'uns': 783, 'wir': 784}, {'ich': 784, 'mich': 783, 'uns': 783, 'wir':
784}, {'hoeren': 579, 'horen': 579, 'sehen': 579, 'treffen': 579, 'verabreden': 579, 'wiedersehen': 579,
'zusammensetzen': 579, 'zusammentelefonieren': 579}, {'...': 787, 'hoeren': 579, 'horen': 579, 'sehen': 579,
'treffen': 579, 'verabreden': 579, 'wiedersehen': 579, 'zusammensetzen': 579, 'zusammentelefonieren': 579}, {'mich':
788, 'uns': 788}, {'<them>': 86, '^': 0, 'ich': 789, 'mich': 788, 'uns': 788, 'wir': 789}, {'horen': 579, 'sehen':
579, 'treffen': 579, 'verabreden': 579, 'wiedersehen': 579, 'zusammensetzen': 579, 'zusammentelefonieren': 579},
{'...': 791, 'horen': 579, 'sehen': 579, 'treffen': 579, 'verabreden': 579, 'wiedersehen': 579, 'zusammensetzen': 579,
'zusammentelefonieren': 579}, {'mich': 792, 'uns': 792}, {'<them>': 86, '^': 0, 'ich': 793, 'mich': 792, 'uns': 792,
'wir': 793}, {'ich': 793, 'mich': 792, 'uns': 792, 'wir': 793}, {'...': 584, 'ich': 585, 'wir': 585}, {'<them>': 86,
'^': 0, 'ich': 764, 'wir': 763}, {'<them>': 86, 'ich': 763, 'wir': 763}, {'...': 584, 'D': 380, 'ich': 585, 'leider':
578, 'nicht': 577, 'wir': 585}, {'<them>': 46, '^': 20}, {'<them>': 46, 'ich': 789, 'mich': 788, 'uns': 788, 'wir':
789}, {'ich': 789, 'mich': 788, 'uns': 788, 'wir': 789}, {'vor': 579}, {'mir': 803}, {'...': 495}, {'^': 805}, {'mir':
806}, {'': (11, 'thinking'), 'mir': 806}, {'^': 0, 'ich': 86}, {'^': 0, 'dass': 809, 'ich': 86}, {'<them>': 810, '^':
0, 'dass': 809, 'ich': 86}, {'<them>': 810, '^': 0, 'dass': 809, 'ich': 811}, {'auf': 587}, {'noch': 813}, {'auf':
587, 'immer': 814, 'jetzt': 813, 'weiterhin': 813}, {'auf': 587, 'ich': 815, 'immer': 814, 'jetzt': 813, 'weiterhin':
813, 'wir': 815}, {'...': 813}, {'auf': 587, 'immer': 814, 'jetzt': 813, 'seit': 817, 'weiterhin': 813}, {'auf': 587,
'ich': 818, 'immer': 814, 'jetzt': 813, 'seit': 817, 'weiterhin': 813, 'wir': 818}, {'^': 0, 'bei': 763}, {'<them>':
86, 'mich': 820}, {'': (2, 'plan'), '<them>': 86, 'mich': 820}, {'<have>': 770, '<should>': 773, '^': 775, 'bekomm':
776, 'bekomme': 776, 'besuche': 379, 'bin': 778, 'braeuchte': 590, 'brauch': 595, 'brauche': 595, 'brauchen': 595,
'brauchte': 590, 'bring': 601, 'bringe': 601, 'bräuchte': 590, 'darf': 619, 'denke': 779, 'erwarte': 670, 'erwarten':
670, 'fahr': 780, 'fahre': 780, 'frag': 698, 'frage': 698, 'geh': 780, 'gehe': 780, 'gruble': 579, 'grueble': 579,
'krieg': 776, 'kriege': 776, 'mochte': 781, 'mochten': 763, 'moechte': 781, 'moechten': 763, 'muass': 764, 'mues':
764, 'muessen': 785, 'muesste': 786, 'muessten': 786, 'muss': 790, 'mussen': 794, 'musste': 795, 'mussten': 795,
'möchte': 781, 'müsste': 795, 'müssten': 795, 'nehm': 601, 'nehme': 601, 'samma': 796, 'schuld': 797, 'schulde': 797,
'schulden': 798, 'sind': 799, 'soll': 800, 'solle': 21, 'sollen': 801, 'sollte': 802, 'sollten': 802, 'stelle': 804,
'treff': 379, 'treffe': 379, 'uberleg': 807, 'uberlege': 808, 'ubernehme': 86, 'ueberleg': 807, 'ueberlege': 808,
'uebernehme': 86, 'und': 133, 'vermisse': 579, 'versprach': 812, 'versprech': 812, 'verspreche': 812, 'war': 796,
'waren': 796, 'wart': 816, 'warte': 819, 'warten': 819, 'werd': 821, 'werde': 822, 'werden': 763, 'will': 763,
'wollen': 763, 'wuenschte': 579, 'wunschte': 579}, {'geht': 135}, {'<rel>': 620, 'bruder': 135, 'chef': 135,
'flieger': 135, 'flug': 135, 'freund': 135, 'geht': 135, 'hund': 135, 'kind': 135, 'mann': 135, 'sohn': 135, 'team':
135, 'vater': 135, 'zug': 135}, {'<rel>': 620, 'chefin': 135, 'firma': 135, 'freundin': 135, 'kinder': 135,
'kollegin': 135, 'mutter': 135, 'schwester': 135, 'tochter': 135}, {'ich': 21, 'wir': 21}, {'<should>': 827}, {'nach':
828}, {'meinung': 829}, {'gelaufen': 31}, {'arme': 831}, {'die': 832}, {'N': 78, 'ich': 561}, {'gefallen': 15},
{'wasser': 835}, {'<and>': 606, 'N': 89, 'an': 606, 'bei': 606, 'mit': 606, 'to': 606, 'with': 606, 'x': 606, 'zu':
606}, {'<and>': 606, 'N': 89, 'an': 606, 'bei': 606, 'mit': 606, 'zu': 606}, {'N': 838}, {'N': 89, 'fuer': 606, 'fur':
606, 'zwischen': 606}, {'<and>': 606, 'N': 89, 'an': 606, 'bei': 606, 'mit': 606, 'x': 606, 'zu': 606}, {'N': 841,
'fuer': 839, 'fur': 839, 'von': 839, 'zwischen': 839}, {'N': 837, 'fuer': 839, 'fur': 839, 'gemacht': 840,
'geschickt': 840, 'mail': 842, 'rausgeschickt': 840, 'von': 839, 'zwischen': 839}, {'<and>': 606, 'to': 606}, {'N':
844}, {'gemacht': 840, 'geschickt': 840, 'rausgeschickt': 840}, {'angesetzt': 379, 'ausgemacht': 379, 'eingetragen':
379, 'fixiert': 379, 'gebucht': 379, 'geplant': 379, 'vereinbart': 379}, {'<me>': 292}, {'erreichen': 15},
{'aufgetaucht': 15, 'erschienen': 15, 'gekommen': 15, 'zu': 849}, {'...': 847, '<they>': 848, 'abgemacht': 379,
'angesetzt': 379, 'aufgetaucht': 31, 'ausgefallen': 15, 'ausgemacht': 379, 'dazugekommen': 31, 'dazugestossen': 31,
'eingeplant': 379, 'eingetragen': 379, 'entfallen': 15, 'festgelegt': 379, 'fixiert': 379, 'fuer': 498, 'fur': 498,
'gebucht': 379, 'gekommen': 31, 'geplant': 379, 'mitgekommen': 31, 'nicht': 850, 'reserviert': 379, 'terminiert': 379,
'vereinbart': 379, 'verschoben': 538, 'vorbeigefahren': 31, 'vorbeigekommen': 31}, {'am': 386}, {'gewesen': 31},
{'...': 563, 'abgemacht': 379, 'angesetzt': 379, 'ausgemacht': 379, 'bestaetigt': 379, 'bestatigt': 379, 'fix': 379,
'fixiert': 379, 'gebucht': 379, 'geplant': 379, 'ist': 603, 'steht': 379, 'vereinbart': 379, 'zugesagt': 379}, {'':
(0, 'missed'), 'dazu': 15, 'zustande': 15}, {'mir': 31, 'uns': 31}, {'aufgetaucht': 31, 'dazugekommen': 31,
'dazugestossen': 31, 'doch': 668, 'einfach': 668, 'gekommen': 31, 'mitgekommen': 31, 'nicht': 855, 'vorbei': 31,
'vorbeigefahren': 31, 'vorbeigekommen': 31, 'zu': 856}, {'mit': 15}, {'anruf': 858, 'call': 858, 'gesprach': 858,
'gespraech': 858, 'kaffee': 858, 'kontakt': 858, 'meeting': 858, 'telefonat': 858, 'termin': 858, 'treffen': 858},
{'fixe': 858}, {'<appointment>': 15, 'anruf': 858, 'call': 858, 'en': 859, 'essen': 858, 'gesprach': 858, 'gespraech':
858, 'jour': 860, 'kaffee': 858, 'kontakt': 858, 'lebenszeichen': 15, 'lunch': 858, 'meeting': 858, 'telefonat': 858,
'termin': 858, 'treffen': 858}, {'': (0, 'missed'), 'bekommen': 15, 'erhalten': 15, 'von': 15}, {'bekommen': 15,
'erhalten': 15, 'von': 15}, {'fuer': 15, 'fur': 15, 'gehabt': 15}, {'<appointment>': 15, 'antwort': 862,
'gelegenheit': 15, 'mail': 863, 'nachricht': 863, 'reaktion': 862, 'ruckmeldung': 863, 'rueckmeldung': 863, 'zeit':
864}, {'<appointment>': 15, 'anruf': 858, 'call': 858, 'kaffee': 858, 'kontakt': 858, 'termin': 858}, {'da': 15},
{'gelernt': 31}, {'verpasst': 15}, {'man': 579}, {'mal': 579}, {'wir': 871}, {'dazu': 15}, {'nicht': 873},
{'zustande': 15}, {'<me>': 379, 'besuch': 379}, {'nicht': 875, 'vorbei': 379, 'zu': 876, 'zum': 379}, {'hergestellt':
89}, {'N': 878}, {'<and>': 879}, {'N': 880}, {'von': 881, 'zwischen': 881}, {'': (13, 'talk'), '<them>': 828},
{'gegeben': 83, 'geschickt': 83, 'weitergegeben': 83, 'weitergeleitet': 83}, {'N': 884}, {'an': 885}, {'getroffen':
15}, {'abgesagt': 15, 'nicht': 887, 'verpasst': 15}, {'mir': 31}, {'bei': 262, 'jetzt': 542, 'nun': 542}, {'sorgen':
579}, {'mir': 891}, {'bitte': 79, 'frage': 79}, {'der': 893}, {'mit': 894}, {'': (15, 'contact'), 'N': 895}, {'...':
524, 'an': 896, 'bekommen': 31, 'erhalten': 31, 'gekriegt': 31, 'geschickt': 31, 'geschrieben': 31, 'gesendet': 31,
'gschriebn': 31, 'hinterlassen': 31, 'rausgeschickt': 31, 'v': 31, 'verschickt': 31, 'vom': 31, 'von': 31}, {'<me>':
31, 'am': 31, 'auf': 31, 'aus': 31, 'dass': 31, 'mir': 31, 'ob': 31, 'per': 31, 'uns': 31, 'via': 31, 'wegen': 31},
{'melden': 579}, {'wieder': 899}, {'do': 86}, {'job': 86, 'part': 86, 'teil': 86, 'to': 901, 'todo': 86}, {'aufgabe':
86, 'hausaufgabe': 86, 'hausaufgaben': 86, 'todos': 86}, {'aus': 31, 'nicht': 15}, {'sich': 904}, {'mit': 505}, {'':
(19, 'gave:mentoring'), 'N': 84, 'fuer': 505, 'fur': 505, 'mit': 505}, {'N': 84, 'mit': 505}, {'einheit': 906, 'fuer':
505, 'fur': 505, 'gesprach': 906, 'gespraech': 906, 'mit': 505, 'session': 907, 'stunde': 908}, {'fuer': 505, 'fur':
505, 'mit': 505}, {'N': 81, 'an': 567, 'vielmal': 567}, {'geprobt': 161, 'geubt': 161, 'geuebt': 161}, {'pitch': 912},
{'...': 913}, {'tisch': 31}, {'^': 20, 'gegeben': 21}, {'weg': 916}, {'den': 917}, {'zusammen': 133}, {'<me>': 133,
'N': 914, 'am': 915, 'auf': 918, 'mir': 919}, {'': (14, 'together'), 'bekannt': 90, 'vernetzt': 89, 'vorgestellt':
89}, {'treffen': 379}, {'...': 922, '<them>': 86}, {'...': 922, '<me>': 55, '<them>': 86, 'dass': 307, 'ich': 923,
'wir': 923}, {'ich': 764, 'ma': 764, 'wir': 764}, {'<them>': 86, 'bis': 86, 'dringend': 86, 'ich': 764, 'ma': 764,
'mich': 86, 'noch': 86, 'unbedingt': 86, 'uns': 86, 'wir': 764}, {'ma': 764}, {'<them>': 86, '^': 0, 'mich': 783,
'uns': 783}, {'...': 782, '^': 0, 'hoeren': 579, 'sehen': 579, 'treffen': 579, 'verabreden': 579, 'wiedersehen': 579,
'zusammensetzen': 579, 'zusammentelefonieren': 579}, {'<det>': 86, '<them>': 86, 'bis': 86, 'dringend': 86, 'ich':
928, 'ma': 764, 'mich': 929, 'noch': 86, 'unbedingt': 86, 'uns': 929, 'wir': 928}, {'': (11, 'thinking'), 'wieder':
579}, {'mal': 931}, {'mal': 931, 'mich': 932}, {'ich': 933, 'mal': 931, 'mich': 932, 'wir': 933}, {'wieder': 579},
{'mal': 935, 'wieder': 579}, {'...': 782, 'hoeren': 579, 'mal': 931, 'sehen': 579, 'treffen': 579, 'verabreden': 579,
'wiedersehen': 579, 'zusammensetzen': 579, 'zusammentelefonieren': 579}, {'dringend': 936, 'mal': 931, 'mich': 937,
'uns': 783, 'wieder': 579}, {'mal': 931, 'mich': 937, 'uns': 783}, {'dringend': 936, 'ich': 938, 'mal': 931, 'mich':
937, 'uns': 783, 'wieder': 579, 'wir': 939}, {'ich': 939, 'mal': 931, 'mich': 937, 'uns': 783, 'wir': 939}, {'denken':
579}, {'...': 942}, {'an': 943}, {'<them>': 86, '^': 0, 'mich': 788, 'uns': 788}, {'absagen': 15}, {'...': 787, '^':
0, 'hoeren': 579, 'horen': 579, 'sehen': 579, 'treffen': 579, 'verabreden': 579, 'wiedersehen': 579, 'zusammensetzen':
579, 'zusammentelefonieren': 579}, {'<det>': 86, '<me>': 55, '<them>': 86, 'absagen': 15, 'an': 943, 'ausfallen': 15,
'bis': 86, 'dringend': 86, 'gerade': 944, 'heute': 944, 'ich': 945, 'kurzfristig': 946, 'ma': 764, 'mich': 947,
'noch': 86, 'oft': 944, 'unbedingt': 86, 'uns': 947, 'wieder': 946, 'wir': 945}, {'<them>': 86, '^': 0, 'mich': 792,
'uns': 792}, {'...': 791, '^': 0, 'horen': 579, 'sehen': 579, 'treffen': 579, 'verabreden': 579, 'wiedersehen': 579,
'zusammensetzen': 579, 'zusammentelefonieren': 579}, {'<det>': 86, '<them>': 86, 'bis': 86, 'dringend': 86, 'ich':
949, 'ma': 764, 'mich': 950, 'noch': 86, 'unbedingt': 86, 'uns': 950, 'wir': 949}, {'...': 791, 'horen': 579, 'mal':
931, 'sehen': 579, 'treffen': 579, 'verabreden': 579, 'wiedersehen': 579, 'zusammensetzen': 579,
'zusammentelefonieren': 579}, {'dringend': 936, 'mal': 931, 'mich': 952, 'uns': 792, 'wieder': 579}, {'': (11,
'thinking'), 'absagen': 15}, {'mal': 931, 'mich': 952, 'uns': 792}, {'absagen': 15, 'an': 943, 'dringend': 936,
'gerade': 944, 'heute': 944, 'ich': 953, 'kurzfristig': 946, 'mal': 931, 'mich': 952, 'oft': 944, 'uns': 792,
'wieder': 954, 'wir': 955}, {'absagen': 15, 'ich': 955, 'kurzfristig': 946, 'mal': 931, 'mich': 952, 'uns': 792,
'wieder': 946, 'wir': 955}, {'dringend': 936, 'ich': 953, 'mal': 931, 'mich': 952, 'uns': 792, 'wieder': 579, 'wir':
955}, {'ich': 955, 'mal': 931, 'mich': 952, 'uns': 792, 'wir': 955}, {'meinung': 828}, {'ihrer': 960, 'seiner': 960},
{'uber': 579, 'ueber': 579}, {'': (15, 'contact'), 'N': 79, 'bei': 525}, {'...': 524, 'an': 31, 'bekommen': 31,
'erhalten': 31, 'gekriegt': 31, 'geschickt': 31, 'geschrieben': 31, 'gesendet': 31, 'gschriebn': 31, 'hinterlassen':
31, 'rausgeschickt': 31, 'v': 31, 'verschickt': 31, 'von': 31}, {'^': 0, 'bei': 501, 'fur': 502, 'mein': 86, 'meine':
86, 'von': 501}, {'schritte': 965}, {'schritt': 965, 'termin': 379}, {'^': 0, 'bei': 501, 'fuer': 502, 'mein': 86,
'meine': 86, 'von': 501}, {'schritte': 968}, {'schritt': 968, 'termin': 379}, {'v': 711, 'von': 711}, {'': (12,
'task'), '^': 0}, {'ausgegangen': 15, 'erreicht': 15, 'vergessen': 972}, {'erreicht': 15}, {'termin': 386}, {'step':
503}, {'erwischt': 15, 'geschafft': 15, 'gesehen': 15, 'gesprochen': 15, 'getroffen': 15, 'telefoniert': 15},
{'geredet': 15, 'gesprochen': 15, 'getroffen': 15, 'telefoniert': 15}, {'...': 978}, {'gegangen': 15}, {'abgehoben':
15, 'angerufen': 15, 'angetroffen': 15, 'aufgetaucht': 15, 'ausgegangen': 15, 'besucht': 15, 'dazu': 575,
'dazugekommen': 15, 'drangegangen': 15, 'erreichbar': 15, 'erreicht': 15, 'erschienen': 15, 'erwischt': 15,
'geklappt': 15, 'gemeldet': 15, 'geschafft': 15, 'geschrieben': 15, 'gesehen': 15, 'gesprochen': 15, 'getroffen': 15,
'mehr': 977, 'mit': 979, 'ran': 980, 'rangegangen': 15, 'stattgefunden': 15, 'telefoniert': 15, 'verfuegbar': 15,
'verfugbar': 15, 'vergessen': 972, 'zu': 849, 'zuruckgerufen': 15, 'zurueckgerufen': 15, 'zustande': 575}, {'gehoert':
15, 'gehort': 15}, {'...': 982}, {'...': 982, 'gehoert': 15, 'gehort': 15, 'von': 983}, {'<appointment>': 15}, {'...':
982, 'gehoert': 15, 'gehort': 15, 'mehr': 984, 'mit': 985, 'von': 983}, {'gesehen': 15, 'gesprochen': 15, 'getroffen':
15}, {'abgehoben': 15}, {'gehoert': 15, 'gehort': 15, 'mehr': 982, 'mit': 985}, {'show': 15}, {'angerufen': 15,
'erreicht': 15, 'gemeldet': 15, 'gesprochen': 15, 'getroffen': 15, 'kennengelernt': 15, 'telefoniert': 15},
{'erledigen': 86, 'liefern': 86, 'schicken': 86}, {'nicht': 991, 'nie': 15, 'offen': 589, 'zu': 992}, {'erreicht': 15,
'vergesse': 615}, {'self': 615}, {'to': 995}, {'': (12, 'task'), 'selbst': 615}, {'mich': 997}, {'mich': 615}, {'an':
998, 'fuer': 999, 'fur': 999}, {'mailbox': 15}, {'idee': 579}, {'gedanke': 579}, {'ein': 1003}, {'beide': 133, 'drei':
133, 'zwei': 133}, {'die': 1001, 'eine': 1002, 'mailbox': 15, 'so': 1004, 'wir': 1005}, {'wohl': 579}, {'': (13,
'talk'), '...': 1007}, {'punkte': 615}, {'punkt': 615}, {'durchgegangen': 161, 'geprobt': 161, 'geubt': 161, 'geuebt':
161}, {'N': 1011}, {'mit': 1012, 'review': 628}, {'fuer': 627, 'fur': 627, 'mit': 627}, {'von': 31}, {'bono': 507},
{'bei': 627, 'fuer': 627}, {'bei': 627, 'fur': 627}, {'an': 567}, {'': (21, 'gave:referral'), 'gegeben': 83,
'geschrieben': 83}, {'N': 1020}, {'fuer': 1021, 'fur': 1021}, {'me': 615}, {'': (15, 'contact'), 'N': 161}, {'': (15,
'contact'), '...': 326}, {'...': 326, 'an': 31, 'mich': 1025}, {'an': 31, 'von': 31}, {'zuruck': 15, 'zurueck': 15},
{'mich': 327, 'nicht': 1028}, {'': (13, 'talk'), 'ab': 15, 'kurzfristig': 757, 'wieder': 757}, {'': (13, 'talk'), 'N':
78, 'ab': 15, 'ich': 561, 'kurzfristig': 757, 'wieder': 757}, {'': (13, 'talk'), 'i': 329, 'ich': 329, 'we': 329,
'wir': 329}, {'mir': 133}, {'': (15, 'contact'), 'wir': 133}, {'date': 379}, {'the': 1035}, {'vorbei': 31}, {'...':
720}, {'gehoert': 15, 'gehort': 15, 'gesehen': 15, 'gesprochen': 15, 'getroffen': 15, 'telefoniert': 15}, {'gehoert':
15, 'gehort': 15, 'gesehen': 15, 'gesprochen': 15, 'getroffen': 15, 'mehr': 1039, 'telefoniert': 15}, {'nicht': 1040},
{'...': 1041, 'wieder': 710}, {'am': 31, 'auf': 31, 'aus': 31, 'dass': 31, 'mir': 31, 'nicht': 1028, 'ob': 31, 'per':
31, 'uns': 31, 'via': 31, 'wegen': 31}, {'<me>': 333, '<them>': 86, '<they>': 334, 'ich': 763, 'wir': 763}, {'uns':
379}, {'': (2, 'plan'), 'uns': 379}, {'ma': 1045, 'wir': 1046}, {'<rel>': 620, 'auto': 135, 'bruder': 135, 'bus': 135,
'chef': 135, 'flieger': 135, 'flug': 135, 'hund': 135, 'kind': 135, 'mann': 135, 'sohn': 135, 'team': 135, 'vater':
135, 'zug': 135}, {'<rel>': 620, 'chefin': 135, 'firma': 135, 'frau': 135, 'freundin': 135, 'kinder': 135, 'mutter':
135, 'schwester': 135, 'tochter': 135}, {'...': 1041, 'er': 135, 'sie': 135}, {'he': 135, 'she': 135}, {'<gone>': 31,
'angesetzt': 379, 'ausgemacht': 379, 'eingetragen': 379, 'fixiert': 379, 'gebucht': 379, 'geplant': 379, 'vereinbart':
379}, {'<gone>': 31, 'bei': 379, 'mit': 379}, {'...': 1053}, {'...': 576, 'aufgetaucht': 15, 'dazu': 575,
'dazugekommen': 15, 'erschienen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15, 'hingegangen': 15}, {'': (14,
'together'), '...': 1053, 'bei': 379}, {'...': 1052, '<they>': 848, 'abgemacht': 379, 'angesetzt': 379, 'aufgetaucht':
31, 'ausgefallen': 15, 'ausgemacht': 379, 'dazugekommen': 31, 'dazugestossen': 31, 'eingeplant': 379, 'eingetragen':
379, 'festgelegt': 379, 'fixiert': 379, 'gebucht': 379, 'gekommen': 31, 'geplant': 379, 'ich': 1054, 'leider': 578,
'mitgekommen': 31, 'nicht': 1055, 'reserviert': 379, 'terminiert': 379, 'verabredet': 379, 'vereinbart': 379,
'vorbeigefahren': 31, 'vorbeigekommen': 31, 'wir': 1056}, {'...': 922}, {'...': 922, 'ich': 1058, 'wir': 1058},
{'...': 922, 'mich': 788, 'uns': 788}, {'...': 922, 'ich': 1060, 'mich': 788, 'uns': 788, 'wir': 1060}, {'...': 787,
'hoeren': 579, 'horen': 579, 'mal': 931, 'sehen': 579, 'treffen': 579, 'verabreden': 579, 'wiedersehen': 579,
'zusammensetzen': 579, 'zusammentelefonieren': 579}, {'dringend': 936, 'mal': 931, 'mich': 1062, 'uns': 788, 'wieder':
579}, {'mal': 931, 'mich': 1062, 'uns': 788}, {'dringend': 936, 'ich': 1063, 'mal': 931, 'mich': 1062, 'uns': 788,
'wieder': 579, 'wir': 1064}, {'ich': 1064, 'mal': 931, 'mich': 1062, 'uns': 788, 'wir': 1064}, {'gegangen': 31,
'gewesen': 31}, {'an': 379}, {'': (2, 'plan'), 'an': 379, 'fest': 379}, {'geholfen': 507}, {'auf': 15}, {'nicht':
1071}, {'mich': 31}, {'': (15, 'contact'), 'wird': 379}, {'N': 81, 'to': 567}, {'': (13, 'talk'), 'ist': 135, 'war':
135}, {'N': 55, '^': 0, 'bei': 501, 'fuer': 502, 'fur': 502, 'mein': 86, 'meine': 86, 'von': 501}, {'do': 1077, 'dos':
503}, {'d': 86, 'll': 86, 'will': 86, 'would': 86}, {'i': 1079}, {'<them>': 1080, 'N': 78, 'me': 344, 'us': 344},
{'ich': 379, 'ma': 379, 'mich': 379}, {'ich': 379, 'mich': 379, 'wir': 379}, {'<they>': 135}, {'...': 602,
'abgemacht': 379, 'angesetzt': 379, 'ausgemacht': 379, 'bestaetigt': 379, 'bestatigt': 379, 'fix': 379, 'fixiert':
379, 'gebucht': 379, 'geplant': 379, 'ist': 603, 'ma': 1046, 'sich': 1084, 'steht': 379, 'vereinbart': 379,
'vergessen': 15, 'wir': 1046, 'zugesagt': 379}, {'sich': 1084}, {'weg': 831}, {'den': 1087}, {'': (11, 'thinking'),
'^': 805}, {'': (11, 'thinking'), 'grad': 579, 'mir': 1089, 'ob': 579}, {'': (11, 'thinking'), 'gerade': 579, 'ich':
579, 'mir': 1089, 'ob': 579, 'wen': 579, 'wie': 579}, {'gewartet': 15, 'hingefahren': 15}, {'ich': 133, 'wir': 133},
{'ob': 579}, {'augen': 133}, {'vier': 1095}, {'': (15, 'contact'), 'D': 379, 'fuer': 498, 'fur': 498}, {'gewartet':
15}, {'': (0, 'missed'), 'gewartet': 15, 'versucht': 15}, {'antworten': 15, 'gratulieren': 15, 'schreiben': 15,
'treffen': 15}, {'anzurufen': 15, 'zu': 1100}, {'gratulieren': 15, 'schreiben': 15}, {'...': 1101, 'abzusagen': 15,
'anzurufen': 15, 'zu': 1102, 'zuruckzurufen': 15, 'zurueckzurufen': 15}, {'anruf': 15}, {'': (1, 'moved'), 'auf': 386,
'wir': 386}, {'...': 720, 'sich': 720}, {'uf': 386}, {'<they>': 55, '^': 0, 'ich': 86}, {'<them>': 810, '<they>': 348,
'^': 0, 'dass': 1108, 'ich': 811, 'mir': 347, 'uns': 347}, {'anzurufen': 15, 'zu': 849}, {'...': 1110}, {'sollte':
579, 'sollten': 579}, {'': (23, 'gave:volunteering'), 'at': 507, 'bei': 507, 'fuer': 507, 'fur': 507}, {'bekommen':
31, 'erhalten': 31}, {'gehoert': 31, 'gehort': 31, 'mail': 1114, 'nachricht': 1114, 'nichts': 982}, {'^': 35, 'ich':
55, 'wir': 55}, {'^': 444, 'noch': 587}, {'^': 444, 'mir': 1117, 'noch': 587, 'uns': 1117}, {'bekomm': 1116,
'bekomme': 1116, 'bekommen': 1116, 'brauch': 1116, 'brauche': 1116, 'erhalte': 1116, 'fehlen': 1118, 'fehlt': 1118,
'kommt': 1116, 'krieg': 1116, 'kriege': 1116, 'kriegen': 1116}, {'...': 1115, '<them>': 1119, 'meiner': 537}, {'tuer':
15, 'tur': 15}, {'verschlossener': 1121}, {'fuer': 579}, {'was': 1123}, {'ich': 21}, {'...': 1124, '<they>': 1125},
{'richtige': 579}, {'guter': 579}, {'gute': 579}, {'der': 1127, 'die': 1127, 'ein': 1128, 'eine': 1129, 'jemand':
1123, 'was': 1123}, {'...': 1130}, {'for': 587, 'on': 587}, {'fur': 579}, {'<gone>': 31, 'was': 1133}, {'': (15,
'contact'), '<me>': 31}, {'...': 584, 'bei': 31, 'mit': 31}, {'': (15, 'contact'), 'dabei': 31}, {'erreichen': 15,
'hause': 15}, {'da': 15, 'daheim': 15, 'zu': 1138, 'zuhause': 15}, {'...': 1134, '<they>': 1125, 'anwesend': 31,
'auch': 350, 'aufgetaucht': 31, 'bei': 1135, 'da': 31, 'dabei': 31, 'dazugekommen': 31, 'dazugestossen': 31,
'gekommen': 31, 'hier': 31, 'ich': 1136, 'mit': 1137, 'mitgekommen': 31, 'nicht': 1139, 'vorbeigefahren': 31,
'vorbeigekommen': 31, 'wir': 585, 'zu': 352}, {'der': 1127, 'die': 1127, 'ein': 1128, 'eine': 1129, 'jemand': 1133,
'was': 1133}, {'...': 1141}, {'': (14, 'together'), '...': 584, 'bei': 31, 'mit': 31}, {'...': 584, 'alle': 350,
'anwesend': 31, 'auch': 350, 'aufgetaucht': 31, 'bei': 31, 'da': 31, 'dabei': 31, 'dazugekommen': 31, 'dazugestossen':
31, 'gekommen': 31, 'hier': 31, 'ich': 585, 'mit': 1137, 'mitgekommen': 31, 'vorbeigefahren': 31, 'vorbeigekommen':
31, 'wir': 1143, 'zu': 352}, {'uf': 587}, {'auf': 587, 'ich': 815, 'immer': 814, 'jetzt': 813, 'no': 1145,
'weiterhin': 813, 'wir': 815}, {'': (7, 'waiting'), '<my>': 45}, {'^': 1147}, {'auf': 1148, 'ich': 818, 'immer': 814,
'jetzt': 813, 'seit': 817, 'weiterhin': 813, 'wir': 818}, {'waere': 21, 'ware': 21}, {'ich': 1150}, {'': (13, 'talk'),
'<they>': 1151}, {'koennte': 579, 'konnte': 579, 'könnte': 579}, {'<them>': 86, 'ich': 763, 'mich': 820, 'wir': 763},
{'': (2, 'plan'), '<them>': 86, 'mit': 379}, {'': (2, 'plan'), '<them>': 86, 'ich': 1155, 'mich': 820, 'mit': 379,
'wir': 763}, {'': (2, 'plan'), '<them>': 86}, {'ich': 763, 'wir': 1157}, {'hoere': 135, 'hore': 135}, {'er': 135,
'es': 1007, 'ich': 1159, 'sie': 135}, {'...': 922, '<me>': 55, 'dass': 307, 'ich': 923, 'wir': 923}, {'...': 77,
'<them>': 766, '<vowed>': 88, '^': 96, 'es': 118, 'gesagt': 100, 'geschrieben': 100, 'gsagt': 100, 'gschriebn': 100,
'ich': 768, 'leider': 117, 'nicht': 116, 'wir': 768}, {'<give1>': 475}, {'...': 498, 'D': 379}, {'': (2, 'plan'),
'...': 498, 'D': 379}, {'dritt': 133, 'fuenft': 133, 'funft': 133, 'viert': 133, 'zweit': 133}, {'...': 584, 'ich':
585, 'wir': 585, 'zu': 1166}, {'<have>': 1162, '<should>': 773, '^': 1163, 'beide': 133, 'beiden': 133, 'bin': 799,
'braeuchte': 590, 'brauch': 595, 'brauche': 595, 'brauchen': 595, 'brauchte': 590, 'bräuchte': 590, 'drei': 133,
'erwarte': 670, 'erwarten': 670, 'essen': 1164, 'fahr': 780, 'fahre': 780, 'fahren': 1164, 'geh': 780, 'gehe': 780,
'gehen': 1164, 'mochte': 763, 'mochten': 763, 'moechte': 763, 'moechten': 763, 'muass': 764, 'mues': 764, 'muessen':
785, 'muesste': 786, 'muessten': 786, 'muss': 790, 'mussen': 794, 'musste': 795, 'mussten': 795, 'möchte': 763,
'müsste': 795, 'müssten': 795, 'reden': 1164, 'samma': 796, 'schuld': 797, 'schulde': 797, 'schulden': 798, 'sehen':
1164, 'sind': 799, 'soll': 222, 'solle': 21, 'sollen': 801, 'sollte': 802, 'sollten': 802, 'sprechen': 1164,
'telefonieren': 1164, 'treffen': 1165, 'vier': 133, 'war': 796, 'waren': 1167, 'wart': 816, 'warte': 819, 'warten':
819, 'werd': 763, 'werde': 763, 'werden': 763, 'will': 763, 'wollen': 763, 'zoomen': 1164, 'zwei': 133}, {'<me>': 55,
'kommen': 379, 'nichts': 15, 'nix': 15, 'stattfinden': 379}, {'me': 133}, {'': (13, 'talk'), 'er': 135, 'ihr': 135,
'sein': 135, 'sie': 135}, {'...': 922, 'ich': 923, 'wir': 923}, {'anrufen': 15, 'besuchen': 15, 'essen': 15, 'gehen':
15, 'mailen': 15, 'muessen': 15, 'mussen': 15, 'schreiben': 15, 'sehen': 15, 'sollen': 15, 'sprechen': 15, 'treffen':
15, 'vorbeischauen': 15, 'wollen': 15, 'zuruckrufen': 15, 'zurueckrufen': 15}, {'...': 1173, '<me>': 55, 'eigentlich':
15, 'ich': 15, 'wir': 15}, {'...': 1173, 'eigentlich': 15, 'ich': 15, 'wir': 15}, {'gehalten': 82}, {'N': 1176},
{'...': 563, 'fuer': 1177, 'fur': 1177}, {'<they>': 338, '^': 342, 'an': 337, 'gern': 579, 'gerne': 579}, {'<they>':
338, '^': 342, 'abgemacht': 379, 'abgesagt': 15, 'an': 337, 'angesetzt': 379, 'ausgemacht': 379, 'eingeplant': 379,
'eingetragen': 379, 'festgelegt': 379, 'fixiert': 379, 'gebucht': 379, 'geplant': 379, 'gern': 579, 'gerne': 579,
'kurzfristig': 729, 'mir': 730, 'nichts': 15, 'nix': 15, 'reserviert': 379, 'spontan': 729, 'terminiert': 379, 'uns':
730, 'vereinbart': 379, 'verschoben': 538, 'wieder': 729}, {'abgemacht': 379, 'angesetzt': 379, 'ausgemacht': 379,
'eingeplant': 379, 'eingetragen': 379, 'festgelegt': 379, 'fixiert': 379, 'gebucht': 379, 'geplant': 379,
'reserviert': 379, 'terminiert': 379, 'vereinbart': 379}, {'was': 1133}, {'...': 1182, '<they>': 1125}, {'should':
21}, {'<me>': 133, 'dritt': 133, 'fuenft': 133, 'funft': 133, 'sechst': 133, 'viert': 133, 'zweit': 133},
{'getroffen': 31}, {'': (14, 'together'), 'gewesen': 31}, {'$': 14, '...': 17, '<appointment>': 19, '<counsel>': 25,
'<handed>': 30, '<hat>': 76, '<have>': 132, '<me>': 138, '<needs>': 145, '<saysv>': 150, '<should>': 153, '<their>':
164, '<them>': 221, '<they>': 371, '<thing>': 374, '<vowed>': 375, '<will3>': 376, '<work>': 378, 'D': 387, 'N': 435,
'^': 497, 'abgeblasen': 15, 'abgehangen': 31, 'abgeholt': 31, 'abgemacht': 499, 'abgesagt': 15, 'abgeschlossen': 31,
'abgestimmt': 31, 'abgmacht': 500, 'action': 504, 'aergert': 346, 'als': 511, 'am': 514, 'an': 522, 'and': 523,
'anfrage': 526, 'angeblich': 135, 'angebot': 527, 'angefragt': 528, 'angerufen': 31, 'angeschrieben': 31, 'angesetzt':
379, 'angesprochen': 31, 'angetroffen': 31, 'anruf': 529, 'anrufbeantworter': 15, 'anscheinend': 135, 'anstehend':
379, 'anstehender': 379, 'antwort': 530, 'antwortet': 531, 'antwortete': 31, 'apero': 31, 'apéro': 31, 'argert': 346,
'asked': 525, 'ass': 532, 'assen': 31, 'auf': 539, 'aufgabe': 503, 'aufgaben': 503, 'aufgesucht': 31, 'ausgefallen':
15, 'ausgefuehrt': 31, 'ausgefuhrt': 31, 'ausgemacht': 499, 'ausgesprochen': 31, 'ausgetauscht': 31, 'ausgmacht': 499,
'ball': 544, 'bat': 545, 'because': 135, 'begegnet': 31, 'begegnete': 31, 'begleitet': 31, 'begluckwunscht': 31,
'beglueckwuenscht': 31, 'behauptet': 135, 'bei': 550, 'bekomm': 557, 'bekomme': 557, 'bekommen': 558, 'bekommt': 560,
'beraten': 31, 'bergtour': 31, 'berichtet': 135, 'berichtete': 562, 'beschwert': 346, 'besetzt': 15, 'besichtigt': 31,
'besprechung': 564, 'besprochen': 31, 'besuch': 565, 'besuche': 566, 'besuchen': 382, 'besucht': 31, 'besuchte': 31,
'bevor': 135, 'bevorstehend': 379, 'bier': 31, 'bierchen': 31, 'biere': 31, 'bietet': 266, 'big': 569, 'bin': 586,
'bittet': 258, 'blumen': 527, 'bot': 266, 'bouldern': 31, 'braeuchte': 590, 'brainstorming': 579, 'brauch': 595,
'brauche': 595, 'brauchen': 595, 'brauchte': 590, 'brief': 596, 'bring': 601, 'bringe': 601, 'bringen': 269, 'bringt':
269, 'bräuchte': 590, 'call': 604, 'canceled': 15, 'cancelled': 15, 'cancelt': 15, 'coaching': 605, 'combox': 15,
'connect': 608, 'connected': 609, 'da': 610, 'dafuer': 611, 'dafur': 611, 'damit': 135, 'dank': 612, 'danke': 614,
'dankeschoen': 612, 'dankeschon': 612, 'daran': 616, 'darf': 619, 'das': 621, 'dass': 135, 'dates': 622, 'daumen':
626, 'debattiert': 31, 'deck': 629, 'denk': 631, 'denke': 633, 'denkt': 135, 'denn': 135, 'der': 637, 'deren': 135,
'dessen': 135, 'die': 639, 'dinner': 564, 'diskutiert': 31, 'dm': 527, 'draengt': 271, 'dran': 640, 'drangt': 271,
'drink': 31, 'drinks': 31, 'durchgearbeitet': 31, 'durchgegangen': 31, 'durchgeklingelt': 31, 'durchgerufen': 31,
'durchgesprochen': 31, 'e': 642, 'ehrenamt': 643, 'ehrenamtlich': 651, 'ehrenamtsarbeit': 507, 'eigentlich': 653,
'einander': 654, 'einer': 655, 'eingeladen': 656, 'eingeplant': 379, 'eingetragen': 379, 'einladung': 527, 'email':
657, 'empfahl': 273, 'empfehlen': 273, 'empfehlung': 660, 'empfehlungsschreiben': 510, 'empfiehlt': 273, 'entfaellt':
15, 'entfallen': 15, 'entfallt': 15, 'entfiel': 15, 'er': 664, 'ergebnis': 135, 'erhalte': 558, 'erinnere': 666,
'erinnerung': 667, 'ermahnt': 271, 'ermutigt': 271, 'erreicht': 31, 'ersatztermin': 386, 'erschien': 668, 'erwarte':
670, 'erwarten': 670, 'erwischt': 31, 'erzaehlt': 135, 'erzaehlte': 562, 'erzahlt': 135, 'erzahlte': 562, 'es': 672,
'esse': 566, 'essen': 673, 'ewig': 676, 'faellt': 679, 'fahr': 566, 'fahre': 566, 'fahren': 382, 'falls': 135,
'fallt': 679, 'fand': 681, 'fazit': 135, 'feedback': 686, 'fehlen': 688, 'fehlt': 688, 'feierabendbier': 31, 'feiern':
382, 'feiert': 691, 'festgelegt': 499, 'fiel': 692, 'fielen': 693, 'findet': 694, 'fitness': 31, 'fix': 695,
'fixiert': 379, 'flachgefallen': 15, 'fliege': 566, 'follow': 696, 'forwarded': 697, 'frag': 698, 'frage': 699,
'fragt': 276, 'fragte': 700, 'freiwillig': 703, 'freiwillige': 508, 'freiwilligenarbeit': 507, 'freiwilligeneinsatz':
507, 'freiwilliger': 508, 'freu': 705, 'freue': 705, 'freut': 346, 'fuer': 707, 'fuerchtet': 135, 'fur': 709,
'furchtet': 135, 'fussball': 31, 'gab': 286, 'gaben': 288, 'ganz': 710, 'gassi': 31, 'gearbeitet': 31, 'gebowlt': 31,
'gebrainstormt': 31, 'gebruncht': 31, 'gebucht': 379, 'geburtstag': 712, 'gecancelled': 15, 'gecancelt': 15,
'gechattet': 31, 'gechillt': 31, 'gecoacht': 31, 'gedanke': 579, 'gedankt': 31, 'geeinigt': 31, 'gefahren': 31,
'gefeiert': 31, 'geflogen': 31, 'gefragt': 528, 'gefruehstueckt': 31, 'gefruehstuekt': 31, 'gefruhstuckt': 31,
'gefruhstukt': 31, 'gefuehrt': 31, 'gefuhrt': 31, 'gegangen': 31, 'gegessen': 31, 'geghostet': 15, 'gegrillt': 31,
'geh': 566, 'gehabt': 31, 'gehalten': 31, 'gehe': 566, 'gehen': 382, 'gehoert': 713, 'geholfen': 31, 'gehort': 713,
'geht': 716, 'gejasst': 31, 'gejoggt': 31, 'gekickt': 31, 'geklettert': 31, 'gekloent': 31, 'geklont': 31, 'gelaufen':
31, 'gelernt': 31, 'gemailt': 31, 'gemeinnuetzig': 507, 'gemeinnutzig': 507, 'gemeinsam': 133, 'gemoved': 386,
'gepingt': 31, 'gepitcht': 31, 'geplant': 499, 'geplatzt': 15, 'geplatzter': 15, 'geplaudert': 31, 'geprobt': 31,
'gequatscht': 31, 'geredet': 31, 'geruchteweise': 135, 'geruechteweise': 135, 'gesagt': 719, 'geschnackt': 31,
'geschoben': 720, 'geschrieben': 31, 'gesehen': 31, 'gesessen': 31, 'gesimst': 31, 'geskypt': 31, 'gespielt': 31,
'gesprachsrunde': 31, 'gespraechsrunde': 31, 'gesprochen': 31, 'gestrichen': 15, 'gestritten': 31, 'getextet': 31,
'getraeumt': 721, 'getratscht': 31, 'getraumt': 721, 'getroffen': 31, 'getrunken': 31, 'gewandert': 31, 'gewesen': 31,
'geworkshopt': 31, 'gezoomt': 31, 'gfixt': 379, 'gha': 31, 'ghostet': 722, 'gibt': 288, 'ging': 723, 'gingen': 31,
'glatt': 724, 'glaubt': 135, 'gluehwein': 31, 'gluhwein': 31, 'gmacht': 31, 'golf': 31, 'golfrunde': 31, 'gotta': 86,
'gratuliert': 31, 'gredet': 31, 'gredt': 31, 'gruble': 579, 'grueble': 579, 'gseh': 31, 'gseit': 31, 'gsi': 31,
'gsproche': 31, 'gtroffe': 31, 'hab': 731, 'habe': 732, 'haben': 736, 'habs': 727, 'haette': 740, 'haetten': 741,
'hat': 749, 'hatte': 752, 'hatten': 753, 'hausaufgabe': 503, 'have': 754, 'he': 756, 'hebt': 758, 'herzlichen': 759,
'hob': 758, 'hoere': 713, 'hofft': 135, 'holt': 760, 'hore': 713, 'hätte': 761, 'hätten': 762, 'i': 765, 'ich': 823,
'idee': 579, 'ihm': 824, 'ihr': 825, 'ihre': 826, 'ihrer': 830, 'in': 833, 'informierte': 834, 'ins': 836,
'interviewt': 31, 'intro': 843, 'introduced': 845, 'intros': 846, 'ist': 851, 'jassen': 31, 'jetzt': 852, 'joggen':
853, 'joggingrunde': 31, 'kaffee': 854, 'kalendereintrag': 379, 'kam': 857, 'karte': 527, 'kartenabend': 31, 'kein':
861, 'keine': 865, 'keinen': 866, 'keiner': 867, 'kennen': 868, 'kennengelernt': 31, 'kickoff': 564, 'kino': 31,
'klappt': 668, 'klappte': 668, 'klettern': 31, 'knapp': 869, 'koennte': 870, 'koennten': 872, 'komme': 874, 'kommt':
877, 'komplett': 724, 'kondoliert': 31, 'konnte': 870, 'konnten': 872, 'kontakt': 882, 'krieg': 557, 'kriege': 557,
'kriegen': 558, 'kriegt': 560, 'kuemmern': 297, 'kuemmert': 297, 'kummern': 297, 'kummert': 297, 'kunnt': 31,
'kurzfristig': 729, 'könnte': 870, 'könnten': 872, 'lange': 676, 'laufrunde': 31, 'laut': 883, 'lead': 886, 'legt':
301, 'legte': 301, 'leider': 888, 'lent': 697, 'lief': 889, 'liegt': 890, 'lunch': 604, 'mache': 892, 'macht': 892,
'mahnt': 271, 'mail': 897, 'mailbox': 15, 'mailt': 304, 'mailte': 898, 'mal': 900, 'meeting': 604, 'mein': 902,
'meine': 903, 'meint': 135, 'meinte': 135, 'meldet': 905, 'meldete': 305, 'memo': 615, 'mentoring': 909,
'mentoringstunde': 910, 'merci': 911, 'merke': 615, 'merken': 615, 'mir': 730, 'mit': 920, 'miteinander': 921,
'mochte': 924, 'moechte': 924, 'muass': 925, 'mues': 926, 'muess': 927, 'muessen': 930, 'muesst': 934, 'muesste': 940,
'muessten': 941, 'muss': 948, 'mussen': 951, 'musst': 934, 'musste': 956, 'mussten': 957, 'möchte': 924, 'müss': 927,
'müsste': 958, 'müssten': 959, 'nach': 961, 'nachdem': 135, 'nachgedacht': 962, 'nachgefasst': 31, 'nachgefragt': 528,
'nachgehakt': 963, 'nachgeholt': 852, 'nachricht': 964, 'nachste': 966, 'nachster': 967, 'naechste': 969, 'naechster':
970, 'naemlich': 135, 'nahm': 758, 'namenstag': 971, 'namlich': 135, 'ned': 973, 'need': 754, 'nehm': 601, 'nehme':
601, 'net': 974, 'neuer': 975, 'next': 976, 'nich': 974, 'nicht': 981, 'nichts': 986, 'nie': 987, 'niemand': 988,
'niemanden': 974, 'nimmt': 758, 'nit': 974, 'nix': 989, 'no': 990, 'noch': 993, 'nod': 994, 'noed': 994, 'noshow': 15,
'note': 996, 'notiz': 1000, 'nur': 1006, 'ob': 1008, 'obwohl': 135, 'offen': 589, 'offenbar': 135, 'offene': 1009,
'offener': 1010, 'offensichtlich': 135, 'oper': 31, 'owe': 764, 'owes': 317, 'padel': 31, 'paket': 527, 'pendenz':
503, 'pendenzen': 615, 'pitch': 1013, 'pitchtraining': 1014, 'pladiert': 318, 'pladierte': 318, 'plaediert': 319,
'plaedierte': 319, 'platzte': 15, 'plauderei': 31, 'plauderte': 31, 'plausch': 31, 'poker': 31, 'post': 1015,
'postkarte': 527, 'pro': 1016, 'probehoeren': 1017, 'probehoren': 1018, 'promised': 764, 'props': 1019, 'quatschte':
31, 'radtour': 31, 'raet': 325, 'rat': 325, 'raten': 325, 'ratsch': 31, 'reagiert': 668, 'recommended': 21,
'recommends': 21, 'rede': 566, 'reden': 382, 'redete': 532, 'referenz': 1022, 'referred': 509, 'remind': 1023,
'reminder': 615, 'rescheduled': 386, 'reviewed': 1024, 'rief': 1026, 'riet': 325, 'rieten': 325, 'ruckruf': 1027,
'rueckruf': 1027, 'ruft': 1029, 'rumgehangen': 31, 'rät': 325, 'sagt': 1030, 'sagte': 1031, 'said': 1032, 'samma':
796, 'samt': 1033, 'sass': 31, 'sassen': 1034, 'sauna': 31, 'sausen': 136, 'save': 1036, 'says': 1032, 'saß': 31,
'saßen': 1034, 'schach': 31, 'schaute': 1037, 'scheinbar': 135, 'schieben': 720, 'schiebt': 1038, 'schlaegt': 332,
'schlagt': 332, 'schlug': 332, 'schlägt': 332, 'schon': 1042, 'schreibt': 1043, 'schrieb': 898, 'schuld': 797,
'schulde': 797, 'schulden': 1044, 'schuldet': 335, 'schwaetzchen': 31, 'schwatz': 31, 'schwatzchen': 31, 'seh': 566,
'sehe': 566, 'sehen': 1047, 'sein': 1048, 'seine': 1049, 'seiner': 830, 'seit': 1050, 'sent': 697, 'she': 756,
'shoutout': 1019, 'sie': 664, 'since': 1051, 'sind': 1057, 'sitzung': 564, 'skifahren': 31, 'skitour': 31, 'skypen':
382, 'sms': 964, 'sobald': 135, 'solange': 135, 'soll': 1059, 'sollen': 1061, 'sollte': 1065, 'sollten': 1066,
'sozialeinsatz': 507, 'sparring': 910, 'spazieren': 1067, 'spaziergang': 31, 'spendenaktion': 507, 'spontan': 729,
'sprach': 532, 'sprachen': 31, 'sprachnachricht': 527, 'sprech': 566, 'spreche': 566, 'sprechen': 382, 'spritzer': 31,
'squash': 31, 'statt': 611, 'stattdessen': 611, 'stehen': 1068, 'steht': 1069, 'storniert': 15, 'taet': 343, 'tafel':
1070, 'tarock': 31, 'tat': 343, 'tauchte': 1072, 'tauschte': 1073, 'tauschten': 31, 'tausend': 759, 'telefoniere':
566, 'telefonieren': 382, 'telefoniert': 1074, 'telefonierte': 31, 'telefonierten': 31, 'tennis': 31, 'termin': 604,
'terminiert': 379, 'terminvorschlag': 379, 'textet': 304, 'thanks': 1075, 'theater': 31, 'thema': 1076, 'they': 756,
'thinks': 330, 'thx': 567, 'to': 1078, 'todo': 1077, 'todos': 503, 'told': 1081, 'total': 724, 'traeumte': 579,
'traf': 31, 'trafen': 31, 'traumte': 579, 'treff': 1082, 'treffe': 1083, 'treffen': 1085, 'trifft': 1086, 'troffe':
31, 'tät': 343, 'uber': 1088, 'uberleg': 1090, 'uberlege': 1091, 'ueber': 1088, 'ueberleg': 1090, 'ueberlege': 1091,
'umgebucht': 720, 'umgelegt': 720, 'umsonst': 1092, 'und': 1093, 'unentgeltlich': 507, 'uns': 730, 'unsicher': 1094,
'unter': 1096, 'unterhalten': 31, 'unterhielt': 1073, 'unterhielten': 31, 'unterrichtet': 31, 'unterschrieben': 31,
'unterzeichnet': 31, 'verabredet': 379, 'verabschiedet': 31, 'verabschiedung': 31, 'verbaselt': 15, 'verbummelt': 15,
'vereinbart': 1097, 'vergebens': 1098, 'vergeblich': 1099, 'vergessen': 1103, 'verhandelt': 31, 'verlegt': 538,
'vermisse': 579, 'verpasst': 15, 'verpasster': 1104, 'verpennt': 15, 'verplant': 15, 'versaeumt': 15, 'versaumt': 15,
'verschieben': 1105, 'verschiebt': 1106, 'verschlafen': 15, 'verschobe': 1107, 'verschoben': 538, 'verschwitzt': 15,
'versoehnt': 31, 'versohnt': 31, 'versprach': 1109, 'versprech': 812, 'verspreche': 812, 'verspricht': 349,
'versucht': 1111, 'vertagt': 538, 'vertroestet': 15, 'vertrostet': 15, 'vielen': 759, 'vielleicht': 1112, 'voellig':
724, 'vollig': 724, 'volunteered': 1113, 'volunteering': 1113, 'von': 1120, 'vor': 1122, 'vorbeigekommen': 31,
'vorbeigeschaut': 31, 'vorgemerkt': 379, 'vorgestellt': 31, 'vorgezogen': 720, 'vorverlegt': 720, 'waehrend': 135,
'waer': 1126, 'waere': 1131, 'wahrend': 135, 'waiting': 1132, 'wanderung': 31, 'war': 1140, 'ware': 1142, 'waren':
1144, 'warnt': 356, 'warnte': 356, 'wart': 1146, 'warte': 819, 'warten': 1149, 'wartet': 357, 'was': 1007, 'weil':
135, 'weiss': 135, 'weiß': 135, 'welche': 135, 'welcher': 135, 'wenn': 1152, 'wer': 1153, 'werd': 1154, 'werde': 1156,
'werden': 1158, 'whatsapp': 964, 'wie': 1160, 'wieder': 729, 'wiedergesehen': 31, 'wiedersehen': 31, 'wiedervorlage':
615, 'will': 1161, 'wir': 1168, 'wird': 1169, 'with': 1170, 'wo': 1171, 'wollen': 1172, 'wollt': 739, 'wollte': 1174,
'wollten': 1175, 'workshop': 1178, 'wuerd': 343, 'wuerde': 1179, 'wurd': 343, 'wurde': 1180, 'wurden': 1181, 'wv':
615, 'wär': 1183, 'würde': 1179, 'yoga': 31, 'you': 1184, 'zoomen': 382, 'zu': 1185, 'zufaellig': 1186, 'zufallig':
1186, 'zuruckgerufen': 31, 'zurueckgerufen': 31, 'zusammen': 1187, 'zusammengesessen': 31, 'zusammengesetzt': 31}]


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

