"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('apéro', 'außer', 'außerdem', 'bräuchte', 'bäckt', 'café', 'drückt', 'dä', 'dürfte', 'groß', 'hält',
'hätte', 'hätten', 'könnte', 'könnten', 'kühn', 'möchte', 'müss', 'müsste', 'müssten', 'rät', 'saß', 'saßen',
'schlägt', 'tät', 'weiß', 'wär', 'würde')


CLASSES = {'ab': ('hello',), 'abend': ('name_words',), 'abendessen': ('hello', 'appointment'), 'aber': ('hello',),
'abgeben': ('giveinf',), 'abgeholt': ('reach',), 'abgeraten': ('counselled',), 'abgesagt': ('hello',), 'abholen':
('giveinf',), 'abklaeren': ('giveinf',), 'abklaren': ('giveinf',), 'abliefern': ('giveinf',), 'absagen': ('giveinf',),
'abteilung': ('rel',), 'adler': ('name_words',), 'adresse': ('thing',), 'advice': ('counsel',), 'aergert': ('verb3',),
'aergerte': ('verb3',), 'agentur': ('rel',), 'agluetet': ('reach',), 'aglutet': ('reach',), 'agrueeft': ('reach',),
'agrueft': ('reach',), 'akzeptiert': ('verb3',), 'alle': ('they',), 'also': ('filler',), 'alt': ('name_words',),
'amsel': ('name_words',), 'and': ('and',), 'angeboten': ('vowed',), 'angehauen': ('reach',), 'angeklopft': ('reach',),
'angekuendigt': ('vowed',), 'angekundigt': ('vowed',), 'angelaeutet': ('reach',), 'angelautet': ('reach',),
'angelika': ('name_words',), 'angerufen': ('hello', 'reach'), 'angeschaut': ('reviewed',), 'angeschrieben':
('reach',), 'angesehen': ('reviewed',), 'angesprochen': ('reach',), 'angetextet': ('reach',), 'anker':
('name_words',), 'anleitung': ('thing',), 'anruf': ('appointment',), 'anrufen': ('giveinf', 'callinf'), 'ans':
('hello',), 'anschauen': ('giveinf',), 'anschliessend': ('filler',), 'anschreiben': ('work', 'callinf'), 'ansehen':
('giveinf',), 'antrag': ('work',), 'antworten': ('giveinf',), 'antwortete': ('reach',), 'anwaeltin': ('rel',),
'anwalt': ('rel',), 'anwaltin': ('rel',), 'apfel': ('name_words',), 'app': ('work',), 'april': ('name_words',),
'arbeiten': ('verb3',), 'arbeitet': ('verb3',), 'arbeitete': ('verb3',), 'argert': ('verb3',), 'argerte': ('verb3',),
'arm': ('name_words',), 'artikel': ('work', 'thing'), 'arzt': ('name_words',), 'assistent': ('rel',), 'assistentin':
('rel',), 'assistenz': ('rel',), 'auch': ('filler', 'hello'), 'auf': ('hello',), 'aufsetzen': ('giveinf',), 'august':
('name_words',), 'aurora': ('name_words',), 'ausdrucken': ('giveinf',), 'ausfuehrlich': ('filler',), 'ausfuellen':
('giveinf',), 'ausfuhrlich': ('filler',), 'ausfullen': ('giveinf',), 'ausgeliehen': ('handed',), 'ausleihen':
('giveinf',), 'ausmachen': ('giveinf',), 'ausnahmsweise': ('filler',), 'ausrichten': ('giveinf',), 'ausserdem':
('filler',), 'auto': ('rel',), 'außerdem': ('filler',), 'azubi': ('rel',), 'baby': ('rel',), 'bach': ('name_words',),
'bachelorarbeit': ('work',), 'backe': ('give1',), 'backen': ('giveinf',), 'backt': ('give3',), 'baeckt': ('give3',),
'baer': ('name_words',), 'bald': ('filler',), 'ball': ('name_words',), 'bank': ('rel',), 'bar': ('name_words',),
'bat': ('verb3',), 'bauer': ('name_words',), 'baum': ('name_words',), 'baut': ('verb3', 'deed3'), 'baute': ('verb3',),
'bayer': ('name_words',), 'beck': ('name_words',), 'becker': ('name_words',), 'bedankt': ('verb3',), 'bedankte':
('verb3',), 'begann': ('verb3',), 'begegnet': ('gone',), 'beginnt': ('verb3',), 'begleitete': ('reach',), 'behauptet':
('verb3',), 'behebt': ('deed3',), 'bei': ('hello',), 'beide': ('they', 'hello'), 'beiden': ('them',), 'beim':
('hello',), 'bekam': ('verb3',), 'bekannte': ('rel',), 'bekannter': ('rel',), 'bekanntgemacht': ('introduced',),
'bekommt': ('verb3',), 'benoetigt': ('needs',), 'benotigt': ('needs',), 'bereit': ('give1',), 'bereite': ('give1',
'deed1'), 'bereitet': ('give3', 'deed3'), 'bereits': ('filler',), 'berg': ('name_words',), 'bericht': ('thing',),
'berichtet': ('verb3',), 'berichtete': ('verb3',), 'beschwert': ('verb3',), 'beschwerte': ('verb3',), 'besorg':
('give1', 'deed1'), 'besorge': ('give1', 'deed1'), 'besorgen': ('give1', 'give3', 'giveinf', 'deed3'), 'besorgt':
('give3', 'handed', 'deed3'), 'besprechung': ('hello', 'appointment'), 'bestaetig': ('give1',), 'bestaetige':
('give1',), 'bestaetigen': ('giveinf',), 'bestaetigt': ('verb3', 'give3'), 'bestaetigte': ('verb3',), 'bestatig':
('give1',), 'bestatige': ('give1',), 'bestatigen': ('giveinf',), 'bestatigt': ('verb3', 'give3'), 'bestatigte':
('verb3',), 'besuch': ('give1',), 'besuche': ('give1',), 'besuchen': ('giveinf', 'callinf'), 'besucht': ('reach',
'give3'), 'besuchte': ('reach',), 'besuchten': ('reach',), 'bewarb': ('verb3',), 'bewerbung': ('work',),
'bewerbungsunterlagen': ('work',), 'bewirbt': ('verb3',), 'bezahl': ('give1',), 'bezahle': ('give1',), 'bezahlen':
('giveinf',), 'bezahlt': ('give3',), 'bier': ('appointment',), 'bill': ('name_words',), 'bin': ('hello',), 'birn':
('name_words',), 'bis': ('hello',), 'bitte': ('filler',), 'bittet': ('verb3',), 'bleiben': ('verb3',), 'bleibt':
('verb3',), 'blieb': ('verb3',), 'blogpost': ('thing',), 'bloss': ('filler',), 'blum': ('name_words',), 'boehm':
('name_words',), 'bohm': ('name_words',), 'borg': ('give1',), 'borge': ('give1',), 'borgen': ('giveinf',), 'borgt':
('give3',), 'boss': ('rel',), 'bp': ('work',), 'brachte': ('verb3',), 'braeuchte': ('verb3', 'needs'), 'brand':
('name_words',), 'brauchen': ('verb3', 'needs'), 'braucht': ('hello', 'verb3', 'needs'), 'brauchte': ('verb3',
'needs'), 'braun': ('name_words',), 'briefen': ('callinf',), 'bring': ('give1',), 'bringe': ('give1',), 'bringen':
('give1', 'give3', 'giveinf'), 'bringt': ('verb3', 'give3'), 'brucke': ('name_words',), 'bruder': ('rel',), 'bruecke':
('name_words',), 'bräuchte': ('verb3', 'needs'), 'buch': ('give1', 'rel', 'work', 'thing'), 'buche': ('give1',
'name_words', 'deed1'), 'buchen': ('giveinf',), 'bucht': ('give3', 'deed3'), 'buchtipp': ('thing',), 'buero':
('rel',), 'buro': ('rel',), 'busch': ('name_words',), 'businessplan': ('work',), 'bzw': ('and',), 'bäckt': ('give3',),
'call': ('appointment',), 'called': ('reach',), 'ceo': ('rel',), 'cfo': ('rel',), 'challenged': ('reviewed',),
'check': ('give1', 'deed1'), 'checke': ('give1', 'deed1'), 'checken': ('giveinf',), 'checkliste': ('thing',),
'checkt': ('give3', 'deed3'), 'chef': ('rel',), 'chefin': ('rel',), 'christ': ('name_words',), 'code': ('work',),
'cofounder': ('rel',), 'connecte': ('give1',), 'connected': ('give3', 'introduced'), 'connecten': ('giveinf',),
'connectet': ('give3', 'introduced'), 'coo': ('rel',), 'cousin': ('rel',), 'cousine': ('rel',), 'crew': ('rel',),
'cto': ('rel',), 'cv': ('work',), 'd': ('det',), 'dabeigewesen': ('reach',), 'dachte': ('verb3',), 'dafuer':
('filler',), 'dafur': ('filler',), 'daher': ('filler',), 'daily': ('appointment',), 'danach': ('filler', 'hello'),
'danken': ('callinf',), 'dann': ('filler', 'hello'), 'darf': ('verb3',), 'das': ('it', 'det', 'hello'), 'dass':
('hello',), 'date': ('appointment',), 'dazu': ('filler',), 'dazugekommen': ('reach',), 'deck': ('rel', 'work'),
'definitiv': ('filler',), 'dem': ('them', 'det', 'hello'), 'demnachst': ('filler',), 'demnaechst': ('filler',), 'den':
('det', 'hello'), 'denkt': ('verb3', 'saysv'), 'der': ('det', 'hello'), 'deren': ('their',), 'des': ('det',),
'deshalb': ('filler',), 'designt': ('deed3',), 'dessen': ('their',), 'deswegen': ('filler',), 'dick': ('name_words',),
'die': ('det',), 'dies': ('it',), 'diese': ('det', 'hello'), 'diesem': ('det',), 'diesen': ('det', 'hello'), 'dieser':
('det', 'hello'), 'dieses': ('det',), 'dill': ('name_words',), 'dinner': ('appointment',), 'direkt': ('filler',),
'doch': ('filler',), 'dr': ('det',), 'draengt': ('verb3',), 'draengte': ('verb3',), 'draft': ('work',), 'drangt':
('verb3',), 'drangte': ('verb3',), 'dreht': ('deed3',), 'drei': ('hello',), 'dringend': ('filler',), 'drucke':
('give1',), 'druckt': ('verb3', 'give3', 'deed3'), 'drueckt': ('verb3',), 'drückt': ('verb3',), 'duenn':
('name_words',), 'duerfte': ('verb3',), 'dunn': ('name_words',), 'durch': ('hello',), 'durchgeackert': ('reviewed',),
'durchgeben': ('giveinf',), 'durchgegangen': ('reviewed',), 'durchgehen': ('giveinf',), 'durchgeklingelt': ('reach',),
'durchgelesen': ('reviewed',), 'durchgerufen': ('reach',), 'durchgeschaut': ('reviewed',), 'durchgesehen':
('reviewed',), 'durchlesen': ('giveinf',), 'durchschauen': ('giveinf',), 'durchsehen': ('giveinf',), 'durfte':
('verb3',), 'dürfte': ('verb3',), 'e': ('filler',), 'eben': ('filler',), 'eh': ('filler',), 'ehefrau': ('rel',),
'ehemann': ('rel',), 'ehrlich': ('filler',), 'eich': ('name_words',), 'eig': ('filler',), 'eigens': ('filler',),
'eigentlich': ('filler',), 'ein': ('det', 'hello'), 'einander': ('hello',), 'eine': ('det', 'hello'), 'einem': ('det',
'hello'), 'einen': ('det', 'hello'), 'einer': ('det',), 'eines': ('det',), 'eingeblaeut': ('counselled',),
'eingeblaut': ('counselled',), 'eingeladen': ('reach',), 'eingeschaerft': ('counselled',), 'eingescharft':
('counselled',), 'einladen': ('giveinf', 'callinf'), 'einlesen': ('selfinf',), 'einmal': ('filler',), 'einreichen':
('giveinf',), 'einrichten': ('giveinf',), 'eltern': ('rel',), 'emailed': ('reach',), 'empfahl': ('verb3',),
'empfehlen': ('giveinf',), 'empfehlung': ('counsel',), 'empfiehlt': ('verb3',), 'empfohlen': ('handed', 'counselled'),
'ende': ('name_words',), 'endet': ('verb3',), 'endete': ('verb3',), 'endlich': ('filler',), 'engel': ('name_words',),
'engels': ('name_words',), 'entscheidet': ('verb3',), 'entschied': ('verb3',), 'entschuldigt': ('verb3',),
'entschuldigte': ('verb3',), 'entwickelt': ('verb3',), 'entwurf': ('work',), 'er': ('they', 'hello'), 'erbt':
('verb3',), 'erbte': ('verb3',), 'ergaenze': ('give1',), 'ergaenzen': ('giveinf',), 'ergaenzt': ('give3', 'deed3'),
'erganze': ('give1',), 'erganzen': ('giveinf',), 'erganzt': ('give3', 'deed3'), 'erholt': ('verb3',), 'erika':
('name_words',), 'erinnern': ('callinf',), 'erklaert': ('verb3',), 'erklaerte': ('verb3',), 'erklart': ('verb3',),
'erklarte': ('verb3',), 'erkundigen': ('selfinf',), 'erledig': ('give1', 'deed1'), 'erledige': ('give1', 'deed1'),
'erledigen': ('giveinf',), 'erledigt': ('give3', 'deed3'), 'ernst': ('name_words',), 'erreichte': ('reach',), 'ers':
('they',), 'erstell': ('give1', 'deed1'), 'erstelle': ('give1', 'deed1'), 'erstellen': ('giveinf',), 'erstellt':
('give3', 'deed3'), 'erstmal': ('filler',), 'erwartet': ('verb3', 'needs'), 'erwartete': ('verb3',), 'erzaehlt':
('verb3',), 'erzaehlte': ('verb3',), 'erzahlt': ('verb3',), 'erzahlte': ('verb3',), 'es': ('it',), 'essen':
('appointment',), 'euch': ('hello',), 'ewig': ('filler',), 'ex': ('rel',), 'excel': ('thing',), 'expandiert':
('verb3',), 'expose': ('work',), 'faehrt': ('verb3',), 'faende': ('saysv',), 'faengt': ('verb3',), 'fahrt':
('verb3',), 'falk': ('name_words',), 'falke': ('name_words',), 'familie': ('rel',), 'fand': ('verb3', 'saysv'),
'fande': ('saysv',), 'fanden': ('verb3',), 'fands': ('verb3',), 'fangt': ('verb3',), 'faxe': ('give1',), 'faxen':
('giveinf',), 'faxt': ('give3',), 'fehlt': ('verb3',), 'fehlte': ('verb3',), 'feiert': ('verb3',), 'feierte':
('verb3',), 'feld': ('name_words',), 'finanzplan': ('work',), 'finden': ('verb3', 'saysv'), 'findet': ('hello',
'verb3', 'saysv'), 'finds': ('saysv',), 'fing': ('verb3',), 'fink': ('name_words',), 'firma': ('rel',), 'fischer':
('name_words',), 'fix': ('filler',), 'fixt': ('deed3',), 'fliegt': ('verb3',), 'flog': ('verb3',), 'flora':
('name_words',), 'florenz': ('name_words',), 'foerderantrag': ('work',), 'folien': ('work', 'thing'), 'fonds':
('rel',), 'forderantrag': ('work',), 'formulier': ('give1',), 'formuliere': ('give1',), 'formulieren': ('giveinf',),
'formuliert': ('give3',), 'forward': ('give1',), 'forwarde': ('give1',), 'forwarden': ('giveinf',), 'forwardet':
('give3',), 'founder': ('rel',), 'frag': ('give1',), 'frage': ('give1',), 'fragen': ('giveinf',), 'fragt': ('verb3',),
'fragte': ('verb3',), 'frank': ('name_words',), 'franke': ('name_words',), 'frau': ('rel',), 'frei': ('name_words',),
'freigeben': ('giveinf',), 'freitag': ('name_words',), 'freund': ('rel', 'name_words'), 'freundin': ('rel',),
'freundlicherweise': ('filler',), 'freut': ('verb3',), 'freute': ('verb3',), 'froh': ('name_words',), 'fromm':
('name_words',), 'fuchs': ('name_words',), 'fuehrt': ('verb3',), 'fuehrte': ('verb3',), 'fuer': ('hello',), 'fuers':
('hello',), 'fuhr': ('verb3',), 'fuhrt': ('verb3',), 'fuhrte': ('verb3',), 'fund': ('rel',), 'funktioniert':
('verb3',), 'fur': ('hello',), 'furs': ('hello',), 'gab': ('verb3',), 'ganga': ('gone',), 'ganz': ('filler',),
'gatte': ('rel',), 'gattin': ('rel',), 'geantwortet': ('reach',), 'geb': ('give1',), 'gebe': ('give1',), 'geben':
('give1', 'give3', 'giveinf'), 'geblieben': ('gone',), 'geborgt': ('handed',), 'gebracht': ('handed',), 'gebs':
('give1',), 'geburtstag': ('rel',), 'gechallenged': ('reviewed',), 'gefahren': ('gone',), 'geflogen': ('gone',),
'geforwarded': ('handed',), 'gegangen': ('gone',), 'gegeben': ('handed',), 'gegen': ('hello',), 'gegengelesen':
('reviewed',), 'gegessen': ('hello',), 'gehabt': ('hello',), 'gehen': ('verb3',), 'geht': ('hello', 'verb3'),
'gejoggt': ('gone',), 'gelaufen': ('gone',), 'gelesen': ('reviewed',), 'geliehen': ('handed',), 'gemailt': ('reach',
'handed'), 'gemeldet': ('reach',), 'gemuetlich': ('filler',), 'gemutlich': ('filler',), 'gepingt': ('reach',),
'geprueft': ('reviewed',), 'gepruft': ('reviewed',), 'gequatscht': ('hello',), 'gerade': ('filler', 'hello'),
'geradelt': ('gone',), 'geraten': ('counselled',), 'geredet': ('hello',), 'gereist': ('gone',), 'gereviewt':
('reviewed',), 'geschaeftsfuehrer': ('rel',), 'geschaeftsfuehrerin': ('rel',), 'geschaftsfuhrer': ('rel',),
'geschaftsfuhrerin': ('rel',), 'geschenkt': ('handed',), 'geschickt': ('handed',), 'geschrieben': ('reach',),
'geschwister': ('rel',), 'gesehen': ('hello',), 'gesendet': ('handed',), 'gesessen': ('gone',), 'gesimst': ('reach',),
'gesprach': ('hello', 'appointment'), 'gespraech': ('hello', 'appointment'), 'gesprochen': ('hello',), 'gestanden':
('gone',), 'gestern': ('hello',), 'geteilt': ('handed',), 'getestet': ('reviewed',), 'getextet': ('reach',),
'getroffen': ('hello', 'reach'), 'gewandert': ('gone',), 'gewann': ('verb3',), 'gewesen': ('hello', 'gone'),
'gewhatsappt': ('reach',), 'gewinnt': ('verb3',), 'gibt': ('hello', 'verb3', 'give3'), 'ging': ('verb3',), 'glaubt':
('verb3', 'saysv'), 'glaubte': ('verb3',), 'gleich': ('filler',), 'gloria': ('name_words',), 'gluck': ('name_words',),
'glueck': ('name_words',), 'gmeint': ('saysv',), 'gold': ('name_words',), 'grab': ('name_words',), 'grad': ('filler',
'hello'), 'grade': ('filler',), 'graf': ('name_words',), 'gratn': ('counselled',), 'gratulieren': ('callinf',),
'gross': ('name_words',), 'grossmutter': ('rel',), 'grossvater': ('rel',), 'groß': ('name_words',), 'gruen':
('name_words',), 'gruender': ('rel',), 'gruenderin': ('rel',), 'gruendet': ('verb3',), 'gruendete': ('verb3',),
'grun': ('name_words',), 'grunder': ('rel',), 'grunderin': ('rel',), 'grundet': ('verb3',), 'grundete': ('verb3',),
'gschickt': ('handed',), 'gschribe': ('reach',), 'gschwind': ('filler',), 'gsd': ('filler',), 'gsi': ('gone',), 'gut':
('hello', 'name_words'), 'gwesn': ('gone',), 'hab': ('hello', 'have'), 'habe': ('hello', 'have'), 'haben': ('hello',
'verb3', 'have', 'hat'), 'haberer': ('rel',), 'haelt': ('verb3',), 'haengt': ('verb3',), 'haette': ('verb3',), 'hahn':
('name_words',), 'half': ('verb3',), 'halt': ('filler', 'verb3'), 'ham': ('have',), 'hammer': ('name_words',), 'han':
('have',), 'hangt': ('verb3',), 'hase': ('name_words',), 'hasst': ('verb3',), 'hasste': ('verb3',), 'hat': ('verb3',
'hat'), 'hatte': ('hello', 'verb3', 'have', 'hat'), 'hatten': ('hello', 'verb3', 'have', 'hat'), 'haus': ('rel',),
'hecht': ('name_words',), 'heide': ('name_words',), 'heimgesucht': ('reach',), 'heiratet': ('verb3',), 'heiratete':
('verb3',), 'heiss': ('name_words',), 'helf': ('give1',), 'helfe': ('give1',), 'helfen': ('giveinf',), 'herbst':
('name_words',), 'herzog': ('name_words',), 'hess': ('name_words',), 'heuer': ('hello',), 'heut': ('filler',),
'heute': ('hello',), 'hielt': ('verb3',), 'hilft': ('verb3', 'give3'), 'hing': ('verb3',), 'hinterher': ('filler',),
'hired': ('verb3',), 'hirsch': ('name_words',), 'hochladen': ('giveinf',), 'hochzeit': ('rel',), 'hoert': ('verb3',),
'hoerte': ('verb3',), 'hoffentlich': ('filler',), 'hofft': ('verb3',), 'hoffte': ('verb3',), 'hol': ('give1',),
'hole': ('give1',), 'holen': ('giveinf',), 'holt': ('verb3', 'give3'), 'holte': ('verb3',), 'hort': ('verb3',),
'horte': ('verb3',), 'hund': ('rel',), 'hält': ('verb3',), 'hätte': ('verb3',), 'i': ('i',), 'ich': ('i', 'hello'),
'idee': ('rel',), 'ihm': ('them', 'hello'), 'ihms': ('them',), 'ihn': ('them', 'hello'), 'ihnen': ('them', 'hello'),
'ihr': ('them', 'their', 'hello'), 'ihre': ('their', 'hello'), 'ihrem': ('their', 'hello'), 'ihren': ('their',
'hello'), 'ihrer': ('their', 'hello'), 'ihres': ('their',), 'ihrs': ('them',), 'immer': ('filler',), 'informier':
('give1',), 'informiere': ('give1',), 'informieren': ('giveinf', 'selfinf'), 'informiert': ('give3',), 'ins':
('hello',), 'interessiert': ('verb3',), 'interessierte': ('verb3',), 'intro': ('give1', 'give3'), 'introduced':
('introduced',), 'introe': ('give1',), 'introed': ('give3', 'introduced'), 'introen': ('giveinf',), 'introt':
('give3',), 'investiert': ('verb3',), 'investierte': ('verb3',), 'investor': ('rel',), 'investorin': ('rel',),
'irgendwann': ('filler',), 'iris': ('name_words',), 'isst': ('verb3',), 'ist': ('hello', 'verb3'), 'ja': ('filler',
'hello'), 'jaeger': ('name_words',), 'jager': ('name_words',), 'jahr': ('hello',), 'jammert': ('verb3',), 'jammerte':
('verb3',), 'jan': ('name_words',), 'jasmin': ('name_words',), 'jemand': ('they',), 'jene': ('det',), 'jener':
('det',), 'jetzt': ('filler',), 'joggt': ('verb3',), 'joined': ('reach',), 'jour': ('appointment',), 'jung':
('name_words',), 'just': ('filler',), 'kaffee': ('hello', 'appointment'), 'kaiser': ('name_words',), 'kam':
('reach',), 'kamen': ('reach',), 'kamp': ('name_words',), 'kann': ('verb3',), 'kannte': ('verb3',), 'kannten':
('verb3',), 'kanzlei': ('rel',), 'kapitel': ('work',), 'katze': ('rel',), 'kauf': ('give1',), 'kaufe': ('give1',),
'kaufen': ('giveinf',), 'kauft': ('verb3', 'give3'), 'kaufte': ('verb3',), 'kaum': ('not',), 'kein': ('not', 'hello'),
'keine': ('not', 'hello'), 'keinem': ('not',), 'keinen': ('not', 'hello'), 'keiner': ('not',), 'keines': ('not',),
'keller': ('name_words',), 'kennen': ('verb3',), 'kennt': ('verb3',), 'kern': ('name_words',), 'kind': ('rel',),
'kinder': ('rel',), 'kirch': ('name_words',), 'klaer': ('give1', 'deed1'), 'klaere': ('give1', 'deed1'), 'klaeren':
('giveinf', 'deed3'), 'klaert': ('give3', 'deed3'), 'klagt': ('verb3',), 'klagte': ('verb3',), 'klang': ('verb3',),
'klar': ('give1', 'deed1'), 'klare': ('give1', 'deed1'), 'klaren': ('giveinf', 'deed3'), 'klart': ('give3', 'deed3'),
'klein': ('name_words',), 'klingelte': ('reach',), 'klingt': ('verb3',), 'koa': ('not',), 'koch': ('name_words',),
'koche': ('give1',), 'kochen': ('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',), 'koennen': ('verb3',),
'koennte': ('verb3',), 'kollege': ('rel',), 'kollegen': ('rel',), 'kollegin': ('rel',), 'kommentiert': ('reviewed',),
'kommt': ('hello', 'verb3'), 'konig': ('name_words',), 'konnen': ('verb3',), 'konnte': ('verb3',), 'konstanz':
('name_words',), 'kontakt': ('thing', 'appointment'), 'kontakte': ('thing',), 'kontaktieren': ('giveinf', 'callinf'),
'kontaktiert': ('reach', 'deed3'), 'kontaktierte': ('reach',), 'konzept': ('work',), 'korn': ('name_words',),
'korrekturgelesen': ('reviewed',), 'korrigier': ('give1',), 'korrigiere': ('give1',), 'korrigieren': ('giveinf',),
'korrigiert': ('give3', 'reviewed'), 'kraft': ('name_words',), 'krank': ('hello',), 'krebs': ('name_words',),
'kriegt': ('verb3',), 'kriegte': ('verb3',), 'krumm': ('name_words',), 'kuehl': ('name_words',), 'kuehn':
('name_words',), 'kuemmer': ('give1',), 'kuemmere': ('give1', 'deed1'), 'kuemmern': ('giveinf', 'selfinf'), 'kuemmre':
('give1',), 'kuendigt': ('verb3',), 'kuendigte': ('verb3',), 'kuhl': ('name_words',), 'kuhn': ('name_words',),
'kummer': ('give1',), 'kummere': ('give1', 'deed1'), 'kummern': ('giveinf', 'selfinf'), 'kummre': ('give1',),
'kumpel': ('rel',), 'kunde': ('rel',), 'kundigt': ('verb3',), 'kundigte': ('verb3',), 'kundin': ('rel',), 'kunst':
('name_words',), 'kurz': ('filler', 'hello', 'name_words'), 'könnte': ('verb3',), 'kühn': ('name_words',), 'lacht':
('verb3',), 'lachte': ('verb3',), 'lad': ('give1',), 'lade': ('give1',), 'laden': ('rel',), 'ladt': ('give3',),
'laedt': ('give3',), 'laenger': ('filler',), 'laesst': ('verb3',), 'lag': ('verb3',), 'landingpage': ('work',),
'lang': ('name_words',), 'lange': ('filler',), 'langer': ('filler',), 'las': ('verb3',), 'lass': ('give1',), 'lasse':
('give1',), 'lasst': ('verb3',), 'lebensgefaehrte': ('rel',), 'lebensgefaehrtin': ('rel',), 'lebensgefahrte':
('rel',), 'lebensgefahrtin': ('rel',), 'lebenslauf': ('work',), 'lebt': ('verb3',), 'lebte': ('verb3',), 'lehnt':
('verb3',), 'lehnte': ('verb3',), 'lehrer': ('name_words',), 'lehrling': ('rel',), 'leider': ('filler', 'hello'),
'leidet': ('verb3',), 'leih': ('give1',), 'leihe': ('give1',), 'leihen': ('giveinf',), 'leiht': ('give3',), 'leit':
('give1',), 'leite': ('give1',), 'leiten': ('give1', 'give3'), 'leitet': ('verb3', 'give3', 'deed3'), 'leitete':
('verb3',), 'leitfaden': ('thing',), 'lektoriert': ('reviewed',), 'lenz': ('name_words',), 'lerche': ('name_words',),
'lernt': ('verb3',), 'lernte': ('verb3',), 'les': ('give1',), 'lese': ('give1',), 'lesen': ('giveinf',), 'lesetipp':
('thing',), 'letzte': ('hello',), 'letzten': ('hello',), 'letzter': ('hello',), 'letztlich': ('filler',), 'leute':
('rel',), 'lieb': ('name_words',), 'liebt': ('verb3',), 'liebte': ('verb3',), 'liefer': ('give1', 'deed1'), 'liefere':
('give1', 'deed1'), 'liefern': ('give1', 'give3', 'giveinf', 'deed3'), 'liefert': ('give3', 'deed3'), 'liegt':
('verb3',), 'liess': ('verb3',), 'liest': ('verb3',), 'linde': ('name_words',), 'link': ('thing',), 'links':
('thing',), 'liste': ('thing',), 'literaturliste': ('thing',), 'litt': ('verb3',), 'loewe': ('name_words',), 'lowe':
('name_words',), 'lunch': ('appointment',), 'lust': ('name_words',), 'ma': ('filler',), 'mach': ('give1',), 'mache':
('give1',), 'machen': ('give1', 'giveinf'), 'macht': ('verb3', 'deed3'), 'machte': ('verb3',), 'mag': ('verb3',),
'mahnen': ('callinf',), 'mai': ('name_words',), 'mail': ('give1',), 'maile': ('give1', 'deed1'), 'mailen':
('giveinf',), 'mailt': ('give3', 'deed3'), 'mailte': ('reach',), 'mal': ('filler', 'hello'), 'mama': ('rel',),
'managed': ('verb3',), 'mann': ('rel',), 'manuskript': ('work',), 'mark': ('name_words',), 'masterarbeit': ('work',),
'maurer': ('name_words',), 'may': ('name_words',), 'meeting': ('appointment',), 'mei': ('my',), 'mein': ('my',
'hello'), 'meine': ('my', 'hello'), 'meinem': ('my',), 'meinen': ('my', 'hello', 'saysv'), 'meiner': ('my',),
'meines': ('my',), 'meint': ('hello', 'verb3', 'saysv'), 'meinte': ('verb3', 'saysv'), 'meinten': ('saysv',),
'meints': ('verb3',), 'meld': ('give1',), 'melde': ('give1',), 'melden': ('give1', 'giveinf', 'selfinf'), 'meldete':
('reach',), 'meldeten': ('reach',), 'melissa': ('name_words',), 'metzger': ('name_words',), 'mich': ('me', 'hello'),
'mietet': ('verb3',), 'mietete': ('verb3',), 'mir': ('me', 'hello'), 'mit': ('hello',), 'mitarbeiter': ('rel',),
'mitarbeiterin': ('rel',), 'mitbringen': ('giveinf',), 'mitgebracht': ('handed',), 'mitgekommen': ('reach',),
'mitgruender': ('rel',), 'mitgruenderin': ('rel',), 'mitgrunder': ('rel',), 'mitgrunderin': ('rel',), 'mitnehmen':
('giveinf',), 'mittagessen': ('hello', 'appointment'), 'mochte': ('verb3', 'will3', 'needs'), 'mochten': ('will3',),
'moechte': ('verb3', 'will3', 'needs'), 'moechten': ('will3',), 'moench': ('name_words',), 'monat': ('hello',),
'monch': ('name_words',), 'mond': ('name_words',), 'montag': ('name_words',), 'morgen': ('hello', 'name_words'),
'mueller': ('name_words',), 'muesse': ('should',), 'muessen': ('verb3', 'should', 'will3'), 'muesste': ('verb3',
'should'), 'muller': ('name_words',), 'muss': ('hello', 'verb3', 'should', 'will3'), 'musse': ('should',), 'mussen':
('verb3', 'should', 'will3'), 'musste': ('verb3', 'should'), 'muster': ('thing',), 'mustervertrag': ('thing',),
'mutter': ('rel',), 'möchte': ('verb3', 'will3', 'needs'), 'müsste': ('verb3', 'should'), 'n': ('det',), 'nach':
('hello',), 'nachbar': ('rel',), 'nachbarin': ('rel',), 'nachfassen': ('giveinf',), 'nachfolger': ('rel',),
'nachfolgerin': ('rel',), 'nachhaken': ('giveinf',), 'nachher': ('filler',), 'nachliefern': ('giveinf',),
'nachreichen': ('giveinf',), 'nachste': ('hello',), 'nachsten': ('hello',), 'nachster': ('hello',), 'nacht':
('name_words',), 'naechste': ('hello',), 'naechsten': ('hello',), 'naechster': ('hello',), 'nagel': ('name_words',),
'nahegelegt': ('counselled',), 'nahm': ('verb3',), 'nass': ('name_words',), 'ne': ('det',), 'ned': ('not',), 'neffe':
('rel',), 'nehm': ('give1',), 'nehme': ('give1',), 'nein': ('hello',), 'nem': ('det',), 'nen': ('det', 'hello'),
'nenn': ('give1',), 'nenne': ('give1',), 'nennen': ('giveinf',), 'nennt': ('give3',), 'ner': ('det',), 'net': ('not',
'hello'), 'nett': ('filler',), 'netterweise': ('filler',), 'neu': ('name_words',), 'neulich': ('hello',), 'neumann':
('name_words',), 'newsletter': ('thing',), 'nich': ('not', 'hello'), 'nicht': ('not', 'hello'), 'nichte': ('rel',),
'nichts': ('not',), 'nie': ('not',), 'niemals': ('not',), 'niemand': ('not',), 'nimmt': ('verb3',), 'nit': ('not',),
'nix': ('not', 'hello'), 'nm': ('det',), 'no': ('filler',), 'noch': ('filler', 'hello'), 'nochmal': ('filler',),
'nochmals': ('filler',), 'nod': ('not',), 'noed': ('not',), 'noh': ('filler',), 'nummer': ('thing',), 'nun':
('filler',), 'nur': ('filler',), 'ob': ('hello',), 'oder': ('hello',), 'oefter': ('filler',), 'offen': ('filler',),
'ofter': ('filler',), 'ohne': ('not', 'hello'), 'oiso': ('filler',), 'oma': ('rel',), 'onepager': ('work',), 'onkel':
('rel',), 'opa': ('rel',), 'organisier': ('give1', 'deed1'), 'organisiere': ('give1', 'deed1'), 'organisieren':
('giveinf',), 'organisiert': ('give3', 'deed3'), 'ott': ('name_words',), 'page': ('name_words',), 'paper': ('work',
'thing'), 'paris': ('name_words',), 'partner': ('rel',), 'partnerin': ('rel',), 'pascal': ('name_words',), 'passt':
('verb3',), 'passte': ('verb3',), 'pdf': ('thing',), 'persoenlich': ('filler',), 'personlich': ('filler',), 'pfarrer':
('name_words',), 'ping': ('give1',), 'pinge': ('give1',), 'pinged': ('reach',), 'pingen': ('giveinf',), 'pingt':
('give3',), 'pitch': ('work',), 'pitchdeck': ('work',), 'pitcht': ('verb3',), 'plan': ('work',), 'planen': ('verb3',),
'plant': ('verb3',), 'plante': ('verb3',), 'plus': ('and',), 'podcast': ('thing',), 'pohl': ('name_words',), 'poste':
('give1',), 'praesentation': ('work', 'thing'), 'praktikant': ('rel',), 'praktikantin': ('rel',), 'prasentation':
('work', 'thing'), 'probst': ('name_words',), 'profil': ('work',), 'programmiert': ('deed3',), 'projekt': ('rel',),
'prompt': ('filler',), 'proposal': ('work',), 'prototyp': ('work',), 'prototypen': ('work',), 'pruef': ('give1',
'deed1'), 'pruefe': ('give1', 'deed1'), 'pruefen': ('giveinf', 'deed3'), 'prueft': ('give3', 'deed3'), 'pruf':
('give1', 'deed1'), 'prufe': ('give1', 'deed1'), 'prufen': ('giveinf', 'deed3'), 'pruft': ('give3', 'deed3'), 'quasi':
('filler',), 'raet': ('verb3',), 'raised': ('verb3',), 'rasch': ('filler',), 'rat': ('verb3', 'name_words',
'counsel'), 'rate': ('counsel',), 'ratschlag': ('counsel',), 'raucht': ('verb3',), 'rausschicken': ('giveinf',),
'really': ('filler',), 'recht': ('name_words',), 'redigiert': ('reviewed',), 'reich': ('give1', 'name_words'),
'reiche': ('give1',), 'reichen': ('giveinf',), 'reicht': ('give3',), 'reingeschaut': ('reach',), 'reingeschneit':
('reach',), 'reis': ('name_words',), 'reist': ('verb3',), 'reiste': ('verb3',), 'renoviert': ('verb3',), 'repariert':
('deed3',), 'report': ('thing',), 'reservier': ('give1', 'deed1'), 'reserviere': ('give1', 'deed1'), 'reservieren':
('giveinf',), 'reserviert': ('give3', 'deed3'), 'retourniere': ('deed1',), 'retournieren': ('giveinf',),
'retourniert': ('give3',), 'revanchiere': ('give1',), 'revanchieren': ('giveinf', 'selfinf'), 'reviewed':
('reviewed',), 'reviewt': ('reviewed',), 'rezept': ('thing',), 'richt': ('give1',), 'richte': ('give1',), 'richter':
('name_words',), 'richtet': ('give3',), 'rief': ('reach',), 'riefen': ('reach',), 'riet': ('verb3',), 'ritter':
('name_words',), 'roman': ('work',), 'rosa': ('name_words',), 'rose': ('name_words',), 'rot': ('name_words',), 'roth':
('name_words',), 'rubergeschickt': ('handed',), 'ruberschicken': ('giveinf',), 'ruckmelden': ('giveinf',), 'ruckruf':
('appointment',), 'ruebergeschickt': ('handed',), 'rueberschicken': ('giveinf',), 'rueckmelden': ('giveinf',),
'rueckruf': ('appointment',), 'ruehren': ('selfinf',), 'ruf': ('give1',), 'rufe': ('give1',), 'rufen': ('give1',),
'ruhren': ('selfinf',), 'rät': ('verb3',), 's': ('it', 'det'), 'sachs': ('name_words',), 'sag': ('give1',), 'sage':
('give1',), 'sagen': ('giveinf', 'saysv'), 'sagt': ('hello', 'verb3', 'saysv'), 'sagte': ('verb3', 'saysv'), 'sagten':
('saysv',), 'sagts': ('verb3',), 'sah': ('verb3',), 'samstag': ('name_words',), 'samt': ('and',), 'sass': ('hello',),
'sassen': ('hello',), 'saß': ('hello',), 'saßen': ('hello',), 'schaefer': ('name_words',), 'schafer': ('name_words',),
'schafft': ('verb3',), 'schaffte': ('verb3',), 'schau': ('give1',), 'schaue': ('give1',), 'schaute': ('reach',),
'scheint': ('verb3',), 'schenken': ('giveinf',), 'schenkt': ('give3',), 'schick': ('give1',), 'schicke': ('give1',
'deed1'), 'schicken': ('hello', 'give1', 'give3', 'giveinf', 'deed3'), 'schicks': ('give1',), 'schickt': ('hello',
'verb3', 'give3', 'deed3'), 'schickte': ('verb3',), 'schickts': ('give3',), 'schien': ('verb3',), 'schlaeft':
('verb3',), 'schlaft': ('verb3',), 'schmied': ('name_words',), 'schneider': ('name_words',), 'schnell': ('filler',),
'schon': ('filler', 'hello'), 'schreib': ('give1',), 'schreibe': ('give1',), 'schreiben': ('give1', 'giveinf'),
'schreibt': ('saysv',), 'schreiner': ('name_words',), 'schrieb': ('reach', 'saysv'), 'schrieben': ('reach',),
'schulde': ('hello',), 'schuldet': ('verb3',), 'schuldete': ('verb3',), 'schuster': ('name_words',), 'schwab':
('name_words',), 'schwaegerin': ('rel',), 'schwaermt': ('verb3',), 'schwaermte': ('verb3',), 'schwager': ('rel',),
'schwagerin': ('rel',), 'schwarmt': ('verb3',), 'schwarmte': ('verb3',), 'schwarz': ('name_words',), 'schwester':
('rel',), 'schwiegermutter': ('rel',), 'schwiegervater': ('rel',), 'segel': ('name_words',), 'sehr': ('filler',
'hello'), 'sei': ('their',), 'seim': ('their',), 'sein': ('their', 'hello'), 'seine': ('their', 'hello'), 'seinem':
('their', 'hello'), 'seinen': ('their', 'hello'), 'seiner': ('their',), 'seines': ('their',), 'seit': ('hello',),
'sekretaerin': ('rel',), 'sekretarin': ('rel',), 'selber': ('filler',), 'selbst': ('filler',), 'selig':
('name_words',), 'send': ('give1',), 'sende': ('give1', 'deed1'), 'senden': ('give1', 'give3', 'giveinf'), 'sendet':
('give3', 'deed3'), 'setz': ('give1',), 'setze': ('give1',), 'setzt': ('verb3',), 'setzte': ('verb3',), 'sich':
('hello',), 'sie': ('they', 'them', 'hello'), 'sieht': ('verb3',), 'sies': ('they',), 'silber': ('name_words',),
'simse': ('give1',), 'simsen': ('giveinf',), 'simst': ('give3',), 'sind': ('hello', 'verb3'), 'sitzt': ('verb3',),
'sitzung': ('appointment',), 'skaliert': ('verb3',), 'slides': ('work', 'thing'), 'so': ('filler',), 'sofort':
('filler',), 'sogar': ('filler',), 'sohn': ('rel',), 'soll': ('hello', 'verb3', 'should'), 'solle': ('should',),
'sollen': ('verb3', 'should'), 'sollt': ('should',), 'sollte': ('hello', 'verb3', 'should', 'will3'), 'sollten':
('should',), 'sommer': ('name_words',), 'sonne': ('name_words',), 'sonntag': ('name_words',), 'sorge':
('name_words',), 'sowie': ('and',), 'spaeter': ('filler',), 'spart': ('verb3',), 'spater': ('filler',), 'specht':
('name_words',), 'spendiere': ('give1',), 'spendieren': ('giveinf',), 'spendiert': ('give3',), 'spezl': ('rel',),
'spielt': ('verb3',), 'spielte': ('verb3',), 'spontan': ('filler',), 'sprach': ('reach',), 'sprech': ('give1',),
'spreche': ('give1',), 'stand': ('verb3',), 'star': ('name_words',), 'starb': ('verb3',), 'stark': ('name_words',),
'startet': ('verb3',), 'startete': ('verb3',), 'startup': ('rel',), 'steht': ('verb3',), 'steigt': ('verb3',),
'stein': ('name_words',), 'stell': ('give1',), 'stelle': ('give1',), 'stellen': ('give1',), 'stellt': ('verb3',),
'stellte': ('verb3',), 'stellvertreter': ('rel',), 'stellvertreterin': ('rel',), 'stern': ('name_words',),
'steuerberater': ('rel',), 'steuerberaterin': ('rel',), 'stieg': ('verb3',), 'still': ('filler',), 'stirbt':
('verb3',), 'storch': ('name_words',), 'studie': ('thing',), 'studiert': ('verb3',), 'studierte': ('verb3',), 'stuft':
('verb3',), 'stunde': ('hello',), 'stunden': ('hello',), 'sturm': ('name_words',), 'suchen': ('verb3',), 'sucht':
('verb3',), 'suchte': ('verb3',), 'super': ('filler',), 'sync': ('appointment',), 'tag': ('hello', 'name_words'),
'tante': ('rel',), 'tat': ('verb3',), 'team': ('rel',), 'teil': ('give1',), 'teile': ('give1',), 'teilen':
('giveinf',), 'teilt': ('give3',), 'telefonat': ('appointment',), 'telefoniert': ('hello',), 'template': ('thing',),
'termin': ('hello', 'appointment'), 'testet': ('deed3',), 'text': ('work',), 'texte': ('give1',), 'texted':
('reach',), 'texten': ('giveinf',), 'textet': ('give3',), 'textete': ('reach',), 'tip': ('counsel',), 'tipp':
('counsel',), 'tippe': ('give1',), 'tipps': ('counsel',), 'tochter': ('rel',), 'tool': ('thing',), 'total':
('filler',), 'traf': ('hello', 'reach'), 'trafen': ('reach',), 'trat': ('verb3',), 'treffe': ('hello',), 'treffen':
('hello', 'appointment', 'callinf'), 'treu': ('name_words',), 'treuhaender': ('rel',), 'treuhander': ('rel',),
'trinkt': ('verb3',), 'tritt': ('verb3',), 'turm': ('name_words',), 'tut': ('verb3',), 'u': ('and',), 'uber':
('hello',), 'uberarbeiten': ('giveinf',), 'uberarbeitet': ('reviewed', 'deed3'), 'uberlassen': ('handed',),
'uberlegt': ('verb3',), 'uberlegte': ('verb3',), 'ubermorgen': ('hello',), 'ubernahm': ('verb3',), 'ubernehm':
('give1',), 'ubernehme': ('give1', 'deed1'), 'ubernehmen': ('giveinf',), 'ubernimmt': ('verb3', 'give3', 'deed3'),
'ubersetz': ('give1',), 'ubersetze': ('give1',), 'ubersetzen': ('giveinf',), 'ubersetzt': ('give3',), 'uberweis':
('give1', 'deed1'), 'uberweise': ('give1', 'deed1'), 'uberweisen': ('give1', 'give3', 'giveinf', 'deed3'),
'uberweist': ('give3', 'deed3'), 'ueber': ('hello',), 'ueberarbeiten': ('giveinf',), 'ueberarbeitet': ('reviewed',
'deed3'), 'ueberlassen': ('handed',), 'ueberlegt': ('verb3',), 'ueberlegte': ('verb3',), 'uebermorgen': ('hello',),
'uebernahm': ('verb3',), 'uebernehm': ('give1',), 'uebernehme': ('give1', 'deed1'), 'uebernehmen': ('giveinf',),
'uebernimmt': ('verb3', 'give3', 'deed3'), 'uebersetz': ('give1',), 'uebersetze': ('give1',), 'uebersetzen':
('giveinf',), 'uebersetzt': ('give3',), 'ueberweis': ('give1', 'deed1'), 'ueberweise': ('give1', 'deed1'),
'ueberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'ueberweist': ('give3', 'deed3'), 'uhr': ('hello',),
'umgehend': ('filler',), 'umhoeren': ('selfinf',), 'umhoren': ('selfinf',), 'umschauen': ('selfinf',), 'un': ('and',),
'unbedingt': ('filler',), 'und': ('and', 'hello'), 'uns': ('me', 'hello'), 'unser': ('my', 'hello'), 'unsere': ('my',
'hello'), 'unserem': ('my',), 'unseren': ('my',), 'unserer': ('my',), 'unseres': ('my',), 'unsern': ('my',), 'unsre':
('my',), 'unterlagen': ('work', 'thing'), 'unternehmen': ('rel',), 'unterrichtet': ('verb3',), 'unterschreib':
('give1',), 'unterschreibe': ('give1', 'deed1'), 'unterschreiben': ('giveinf', 'deed3'), 'unterschreibt': ('verb3',
'give3', 'deed3'), 'unterschrieb': ('verb3',), 'unterstuetze': ('give1',), 'unterstuetzen': ('giveinf',),
'unterstuetzt': ('give3',), 'unterstutze': ('give1',), 'unterstutzen': ('giveinf',), 'unterstutzt': ('give3',),
'updaten': ('callinf',), 'ur': ('filler',), 'urban': ('name_words',), 'urlang': ('filler',), 'vater': ('rel',),
'verbessert': ('reviewed',), 'verbind': ('give1',), 'verbinde': ('give1',), 'verbinden': ('giveinf',), 'verbindet':
('give3',), 'verbunden': ('introduced',), 'verdient': ('verb3',), 'verdiente': ('verb3',), 'vereinbaren':
('giveinf',), 'verhandelt': ('deed3',), 'verkauft': ('verb3',), 'verkaufte': ('verb3',), 'verknuepft':
('introduced',), 'verknupft': ('introduced',), 'verkuppelt': ('introduced',), 'verlaesst': ('verb3',), 'verlangt':
('needs',), 'verlasst': ('verb3',), 'verliehen': ('handed',), 'verliert': ('verb3',), 'verliess': ('verb3',),
'verlobte': ('rel',), 'verlobter': ('rel',), 'verlor': ('verb3',), 'vermieter': ('rel',), 'vermieterin': ('rel',),
'vermitteln': ('giveinf',), 'vermittelt': ('give3',), 'vermutlich': ('filler',), 'vernetz': ('give1',), 'vernetze':
('give1',), 'vernetzen': ('giveinf',), 'vernetzt': ('give3', 'introduced'), 'verschoben': ('hello',), 'versichert':
('vowed',), 'versprach': ('verb3',), 'verspricht': ('verb3',), 'versproche': ('vowed',), 'versprochen': ('vowed',),
'verstand': ('verb3',), 'versteht': ('verb3',), 'victoria': ('name_words',), 'video': ('thing',), 'viel': ('hello',),
'viktoria': ('name_words',), 'viola': ('name_words',), 'vogel': ('name_words',), 'voll': ('filler',), 'vom':
('hello',), 'von': ('hello',), 'vorbeigebracht': ('handed',), 'vorbeigefahren': ('reach',), 'vorbeigekommen':
('reach',), 'vorbeigeschaut': ('reach',), 'vorbereiten': ('giveinf',), 'vorerst': ('filler',), 'vorgaenger': ('rel',),
'vorgaengerin': ('rel',), 'vorganger': ('rel',), 'vorgangerin': ('rel',), 'vorgesetzte': ('rel',), 'vorgesetzter':
('rel',), 'vorgestellt': ('hello', 'introduced'), 'vorgestern': ('hello',), 'vorher': ('filler', 'hello'), 'vorlage':
('thing',), 'vorstellen': ('giveinf',), 'waer': ('verb3',), 'waere': ('verb3',), 'wagner': ('name_words',),
'wahrscheinlich': ('filler',), 'wald': ('name_words',), 'war': ('verb3',), 'ware': ('verb3',), 'waren': ('hello',
'verb3'), 'warnt': ('verb3',), 'warnte': ('verb3',), 'warte': ('hello',), 'wartet': ('verb3',), 'wartete': ('verb3',),
'was': ('hello',), 'weber': ('name_words',), 'website': ('work',), 'wechselt': ('verb3',), 'wechselte': ('verb3',),
'weder': ('not',), 'weekly': ('appointment',), 'wegen': ('hello',), 'weil': ('hello',), 'weint': ('verb3',), 'weinte':
('verb3',), 'weiss': ('verb3', 'name_words'), 'weitergeben': ('giveinf',), 'weitergeleitet': ('handed',), 'weiterhin':
('filler',), 'weiterleiten': ('giveinf',), 'weiß': ('verb3', 'name_words'), 'welche': ('hello',), 'wenn': ('hello',),
'werden': ('verb3', 'will3'), 'whatsappe': ('give1',), 'whatsappt': ('give3',), 'whitepaper': ('thing',), 'wie':
('hello',), 'wieder': ('filler', 'hello'), 'wien': ('name_words',), 'wild': ('name_words',), 'will': ('hello',
'verb3', 'name_words', 'will3', 'needs'), 'winter': ('name_words',), 'wir': ('i', 'hello'), 'wird': ('hello', 'verb3',
'will3'), 'wirklich': ('filler',), 'wirkt': ('verb3',), 'wirkte': ('verb3',), 'wirt': ('name_words',), 'wo':
('hello',), 'woche': ('hello',), 'wohl': ('filler',), 'wohnt': ('verb3',), 'wohnte': ('verb3',), 'wohnung': ('rel',),
'wolf': ('name_words',), 'wollen': ('verb3', 'will3'), 'wollte': ('hello', 'verb3', 'will3'), 'wollten': ('verb3',
'will3'), 'wuenscht': ('needs',), 'wuerde': ('verb3',), 'wunscht': ('needs',), 'wurde': ('hello', 'verb3'), 'wurden':
('verb3',), 'wusste': ('verb3',), 'wär': ('verb3',), 'würde': ('verb3',), 'zahl': ('give1',), 'zahle': ('give1',),
'zahlen': ('giveinf',), 'zahlt': ('verb3', 'give3'), 'zahlte': ('verb3',), 'zart': ('name_words',), 'zeig':
('give1',), 'zeige': ('give1',), 'zeigen': ('give1', 'give3', 'giveinf'), 'zeigt': ('verb3', 'give3'), 'zeigte':
('verb3',), 'zeitnah': ('filler',), 'zerpfluckt': ('reviewed',), 'zerpflueckt': ('reviewed',), 'ziehen': ('verb3',),
'zieht': ('verb3',), 'zimmermann': ('name_words',), 'zmittag': ('hello',), 'znacht': ('hello',), 'zoegert':
('verb3',), 'zoegerte': ('verb3',), 'zog': ('verb3',), 'zogert': ('verb3',), 'zogerte': ('verb3',), 'zoom':
('appointment',), 'zudem': ('filler',), 'zuerst': ('filler',), 'zufaellig': ('filler',), 'zufaelligerweise':
('filler',), 'zufallig': ('filler',), 'zufalligerweise': ('filler',), 'zugeraten': ('counselled',), 'zugesagt':
('vowed',), 'zugeschickt': ('handed',), 'zugesichert': ('vowed',), 'zukommen': ('giveinf', 'handed'), 'zuletzt':
('filler',), 'zum': ('hello',), 'zur': ('hello',), 'zuruckbringen': ('giveinf',), 'zuruckgeben': ('giveinf',),
'zuruckgemeldet': ('reach',), 'zuruckgerufen': ('reach',), 'zuruckgeschrieben': ('reach',), 'zuruckmelden':
('giveinf',), 'zuruckrufen': ('giveinf', 'callinf'), 'zuruckschicken': ('giveinf',), 'zuruckschreiben': ('callinf',),
'zuruckzahlen': ('giveinf',), 'zurueckbringen': ('giveinf',), 'zurueckgeben': ('giveinf',), 'zurueckgemeldet':
('reach',), 'zurueckgerufen': ('reach',), 'zurueckgeschrieben': ('reach',), 'zurueckmelden': ('giveinf',),
'zurueckrufen': ('giveinf', 'callinf'), 'zurueckschicken': ('giveinf',), 'zurueckschreiben': ('callinf',),
'zurueckzahlen': ('giveinf',), 'zusaetzlich': ('filler',), 'zusagen': ('giveinf',), 'zusammen': ('hello',),
'zusammengebracht': ('introduced',), 'zusammengespannt': ('introduced',), 'zusatzlich': ('filler',), 'zuschicken':
('giveinf',), 'zusenden': ('giveinf',), 'zwei': ('hello',), 'zwischen': ('hello',)}


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
{'<introduced>': 89, 'bekannt': 90, 'in': 92}, {'...': 93}, {'<vowed>': 0, 'zu': 0}, {'...': 95}, {'ich': 86, 'wir':
86}, {'das': 97, 'dass': 97, 'ich': 86, 'wir': 86}, {'gegeben': 86}, {'wort': 99}, {'N': 94}, {'...': 85, '<vowed>':
88, 'N': 94, '^': 96, 'gesagt': 98, 'geschrieben': 98, 'gsagt': 98, 'gschriebn': 98, 'mein': 100, 'mit': 101},
{'<introduced>': 89, 'bekannt': 90, 'zusammengebracht': 89}, {'...': 103, '<introduced>': 89, 'bekannt': 90,
'zusammengebracht': 89}, {'N': 104}, {'<and>': 105, 'N': 94, 'dem': 101, 'der': 101, 'mit': 101}, {'<vowed>': 0},
{'...': 107}, {'angefragt': 79, 'angeklopft': 79, 'bedankt': 81, 'nachgefasst': 79, 'nachgefragt': 79, 'nachgehakt':
79}, {'...': 109}, {'<them>': 110}, {'angerufen': 15, 'besucht': 15, 'erreicht': 15, 'erwischt': 15, 'geschafft': 15,
'gesehen': 15, 'gesprochen': 15, 'getroffen': 15}, {'...': 112, 'angerufen': 15, 'besucht': 15, 'erreicht': 15,
'erwischt': 15, 'geschafft': 15, 'gesehen': 15, 'gesprochen': 15, 'getroffen': 15}, {'nicht': 113}, {'leider': 114,
'nicht': 113}, {'abgesagt': 78, 'angefragt': 79, 'angeklopft': 79, 'berichtet': 78, 'erklaert': 78, 'erklart': 78,
'erzaehlt': 78, 'erzahlt': 78, 'geantwortet': 78, 'gebeichtet': 78, 'gefragt': 79, 'gesagt': 78, 'geschildert': 78,
'gesteckt': 78, 'gezeigt': 78, 'informiert': 78, 'mitgeteilt': 78, 'nachgefasst': 79, 'nachgefragt': 79, 'nachgehakt':
79, 'verraten': 78, 'zugesagt': 78}, {'...': 116, '<vowed>': 88, '^': 108}, {'angefragt': 79, 'angeklopft': 79,
'nachgefasst': 79, 'nachgefragt': 79, 'nachgehakt': 79}, {'...': 118}, {'<them>': 119}, {'...': 77, '<them>': 117,
'<vowed>': 88, '^': 108, 'bei': 120}, {'bedankt': 81}, {'...': 122}, {'<them>': 123}, {'erklaert': 86, 'erklart': 86},
{'<them>': 123, 'angeboten': 86, 'bei': 124, 'bereit': 125, 'bereiterklaert': 86, 'bereiterklart': 86, 'verpflichtet':
86}, {'...': 77, '<them>': 102, '<vowed>': 88, 'N': 106, '^': 108, 'bei': 111, 'es': 115, 'gesagt': 98, 'geschrieben':
98, 'gsagt': 98, 'gschriebn': 98, 'ich': 121, 'leider': 114, 'mein': 100, 'mich': 126, 'nicht': 113, 'wir': 121}, {'':
(14, 'together')}, {'N': 123}, {'': (13, 'talk')}, {'lassen': 15}, {'gelassen': 15, 'lassen': 15}, {'abgeholt': 128,
'angerufen': 128, 'ausgefuehrt': 128, 'ausgefuhrt': 128, 'bei': 129, 'berichtet': 130, 'besucht': 128, 'eingeladen':
128, 'erzaehlt': 130, 'erzahlt': 130, 'geantwortet': 128, 'gebeichtet': 130, 'gefluestert': 130, 'geflustert': 130,
'gemailt': 128, 'gesagt': 130, 'geschrieben': 128, 'gesteckt': 130, 'getroffen': 128, 'haengen': 131, 'haengenlassen':
15, 'hangen': 131, 'hangenlassen': 15, 'sitzen': 132, 'sitzengelassen': 15, 'vergessen': 15, 'verpasst': 15,
'verraten': 130, 'versetzt': 15}, {'<me>': 45}, {'von': 134}, {'D': 45}, {'...': 136}, {'...': 135, '<det>': 137,
'<my>': 45}, {'<me>': 46}, {'^': 138, 'von': 139}, {'bleib': 21, 'erhoeh': 21, 'erhoh': 21, 'fang': 21, 'frag': 21,
'geh': 21, 'hoer': 21, 'hor': 21, 'lass': 21, 'mach': 21, 'macht': 21, 'nimm': 21, 'red': 21, 'stell': 21, 'such': 21,
'verkauf': 21}, {'i': 65, 'ich': 65, 'man': 65, 'wir': 65}, {'i': 65, 'ich': 63, 'man': 63, 'wir': 63}, {'bleib': 21,
'bloss': 141, 'das': 142, 'dass': 143, 'erhoeh': 21, 'erhoh': 21, 'fang': 21, 'frag': 21, 'geh': 21, 'hoer': 21,
'hor': 21, 'i': 65, 'ich': 65, 'lass': 21, 'mach': 21, 'macht': 21, 'man': 65, 'nimm': 21, 'nur': 141, 'red': 21,
'stell': 21, 'such': 21, 'verkauf': 21, 'wir': 65}, {'<they>': 144, 'bleib': 21, 'bloss': 141, 'das': 142, 'dass':
143, 'erhoeh': 21, 'erhoh': 21, 'fang': 21, 'frag': 21, 'geh': 21, 'hoer': 21, 'hor': 21, 'i': 65, 'ich': 65, 'lass':
21, 'mach': 21, 'macht': 21, 'man': 65, 'nimm': 21, 'nur': 141, 'red': 21, 'stell': 21, 'such': 21, 'verkauf': 21,
'wir': 65}, {'<them>': 21}, {'<them>': 86, 'laut': 146}, {'<them>': 86, 'ich': 147, 'wir': 147}, {'^': 20, 'dass': 21,
'ist': 22, 'lautet': 22, 'lautete': 22, 'waere': 22, 'war': 22, 'ware': 22}, {'<me>': 149}, {'^': 20, 'dass': 21,
'ist': 22, 'lautet': 22, 'lautete': 22, 'waere': 22, 'war': 22}, {'<me>': 151}, {'^': 20, 'dass': 21, 'ist': 22,
'lautet': 22, 'lautete': 22, 'war': 22, 'ware': 22}, {'<me>': 153}, {'^': 20, 'an': 150, 'dass': 21, 'dazu': 149,
'fuer': 152, 'fur': 154, 'ist': 22, 'lautet': 22, 'lautete': 22, 'waere': 22, 'war': 22, 'ware': 22}, {'': (17,
'gave:feedback')}, {'<reviewed>': 156}, {'...': 157, '<reviewed>': 156}, {'<counsel>': 155, '<work>': 158},
{'<handed>': 26}, {'...': 160, '<handed>': 26}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'ueberlassen': 26},
{'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26}, {'gegeben': 156, 'geschickt': 156,
'geschrieben': 156}, {'...': 164}, {'auf': 165, 'fuer': 165, 'fur': 165, 'gegeben': 156, 'geschickt': 156,
'geschrieben': 156, 'uber': 165, 'ueber': 165, 'zu': 165, 'zum': 165, 'zur': 165}, {'auf': 165, 'fuer': 165,
'gegeben': 156, 'geschickt': 156, 'geschrieben': 156, 'ueber': 165, 'zu': 165, 'zum': 165, 'zur': 165},
{'anmerkungen': 167, 'feedback': 167, 'kommentare': 167, 'rueckmeldung': 167}, {'auf': 165, 'fur': 165, 'gegeben':
156, 'geschickt': 156, 'geschrieben': 156, 'uber': 165, 'zu': 165, 'zum': 165, 'zur': 165}, {'anmerkungen': 169,
'feedback': 169, 'kommentare': 169, 'ruckmeldung': 169}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26,
'uberlassen': 26, 'ueberlassen': 26}, {'gestarkt': 80}, {'gestaerkt': 80}, {'rucken': 172, 'ruecken': 173},
{'anmerkungen': 166, 'feedback': 166, 'kommentare': 166, 'ruckmeldung': 169, 'rueckmeldung': 167}, {'': (18,
'gave:knowledge'), 'wie': 82}, {'zugeredet': 80}, {'gemacht': 80, 'zugesprochen': 80}, {'auf': 165, 'fuer': 165,
'fur': 165, 'uber': 165, 'ueber': 165, 'zu': 165, 'zum': 165, 'zur': 165}, {'auf': 165, 'fur': 165, 'uber': 165, 'zu':
165, 'zum': 165, 'zur': 165}, {'auf': 165, 'fuer': 165, 'ueber': 165, 'zu': 165, 'zum': 165, 'zur': 165},
{'anmerkungen': 179, 'feedback': 179, 'kommentare': 179, 'ruckmeldung': 180, 'rueckmeldung': 181}, {'<thing>': 161,
'<work>': 157, 'angelernt': 82, 'anhaenger': 162, 'anhanger': 163, 'anmerkungen': 166, 'aufgemuntert': 80,
'ausfuehrlich': 168, 'ausfuehrliches': 168, 'ausfuhrlich': 170, 'ausfuhrliches': 170, 'auto': 171, 'beamer': 171,
'beigebracht': 82, 'bestaerkt': 80, 'bestarkt': 80, 'bohrmaschine': 171, 'buero': 162, 'buro': 163, 'den': 174,
'ehrliches': 175, 'eingearbeitet': 82, 'eingeschult': 82, 'eingewiesen': 82, 'erklaert': 82, 'erklart': 82,
'ermutigt': 80, 'fahrrad': 171, 'feedback': 166, 'gecoached': 84, 'gecoacht': 84, 'geholfen': 82, 'geld': 171,
'gementort': 84, 'getroestet': 80, 'getrostet': 80, 'gezeigt': 176, 'gut': 177, 'gutes': 175, 'kamera': 171,
'kommentare': 166, 'kurzes': 175, 'lastenrad': 171, 'mein': 175, 'mut': 178, 'offenes': 175, 'rad': 171, 'raum': 171,
'ruckmeldung': 169, 'rueckmeldung': 167, 'schluessel': 162, 'schlussel': 163, 'schriftlich': 182, 'schriftliches':
182, 'viel': 175, 'werkzeug': 171}, {'^': 0, 'das': 97, 'dass': 97}, {'geschrieben': 83}, {'gebracht': 83, 'gegeben':
83, 'geschickt': 83, 'vermittelt': 83, 'verschafft': 83, 'weitergeleitet': 83, 'zugeschanzt': 83}, {'ausgeholfen': 82,
'beraten': 82, 'geholfen': 82, 'gholfn': 82, 'unterstuetzt': 82, 'unterstutzt': 82}, {'...': 187}, {'ausgeholfen': 82,
'geholfen': 82, 'gholfn': 82, 'unterstuetzt': 82, 'unterstutzt': 82}, {'...': 189}, {'schuldig': 0}, {'...': 191},
{'^': 192}, {'ich': 193}, {'gegeben': 89, 'gemacht': 89, 'hergestellt': 89, 'vermittelt': 89}, {'N': 195}, {'zu':
196}, {'gegeben': 82}, {'...': 198}, {'...': 198, 'fuer': 199, 'fur': 199, 'zu': 199, 'zum': 199, 'zur': 199}, {'...':
198, 'fuer': 199, 'zu': 199, 'zum': 199, 'zur': 199}, {'...': 198, 'fur': 199, 'zu': 199, 'zum': 199, 'zur': 199},
{'kontakt': 197, 'rat': 200, 'ratschlaege': 201, 'ratschlage': 202, 'tipp': 200, 'tipps': 200}, {'rat': 200,
'ratschlaege': 201, 'ratschlage': 202, 'tipp': 200, 'tipps': 200}, {'arbeitszeugnis': 185, 'empfehlungsschreiben':
185, 'paar': 204, 'referenz': 185, 'zeugnis': 185}, {'arbeitszeugnis': 185, 'auftrag': 186, 'bewerber': 186,
'empfehlungsschreiben': 185, 'interessenten': 186, 'job': 186, 'kandidaten': 186, 'kandidatin': 186, 'kunden': 186,
'kundin': 186, 'lead': 186, 'leads': 186, 'referenz': 185, 'zeugnis': 185}, {'auftrag': 186, 'bewerber': 186,
'interessenten': 186, 'job': 186, 'kandidaten': 186, 'kandidatin': 186, 'kontakt': 197, 'kunden': 186, 'kundin': 186,
'lead': 186, 'leads': 186, 'rat': 200, 'ratschlaege': 201, 'ratschlage': 202, 'tipp': 200, 'tipps': 200},
{'zugehoert': 80, 'zugehort': 80}, {'<give1>': 0}, {'^': 209}, {'ich': 210}, {'dass': 211, 'ich': 210}, {'auftrag':
186, 'bewerber': 186, 'interessenten': 186, 'job': 186, 'kandidaten': 186, 'kandidatin': 186, 'kunden': 186, 'kundin':
186, 'lead': 186, 'leads': 186}, {'beraten': 82}, {'...': 214}, {'...': 183, '<thing>': 161, '<vowed>': 184, '<work>':
157, 'anmerkungen': 166, 'arbeitszeugnis': 185, 'auftrag': 186, 'ausfuehrlich': 168, 'ausfuehrliches': 168,
'ausfuhrlich': 170, 'ausfuhrliches': 170, 'bei': 188, 'beim': 190, 'bewerber': 186, 'bin': 194, 'den': 203,
'ehrliches': 175, 'ein': 205, 'eine': 206, 'einen': 207, 'einfach': 208, 'empfehlungsschreiben': 185, 'feedback': 166,
'geholfen': 82, 'gesagt': 212, 'geschrieben': 212, 'gutes': 175, 'im': 190, 'in': 190, 'interessenten': 186, 'job':
186, 'kandidaten': 186, 'kandidatin': 186, 'kommentare': 166, 'kontakt': 197, 'kunden': 186, 'kundin': 186, 'kurzes':
175, 'lange': 208, 'lead': 186, 'leads': 186, 'mein': 175, 'mit': 190, 'ne': 206, 'nen': 207, 'neue': 213, 'neuen':
213, 'nur': 208, 'offenes': 175, 'paar': 204, 'rat': 200, 'ratschlaege': 201, 'ratschlage': 202, 'referenz': 185,
'ruckmeldung': 169, 'rueckmeldung': 167, 'schriftlich': 182, 'schriftliches': 182, 'schuld': 97, 'schulde': 97,
'schulden': 97, 'tipp': 200, 'tipps': 200, 'viel': 175, 'zeugnis': 185, 'zu': 215, 'zugehoert': 80, 'zugehort': 80,
'zum': 215, 'zur': 215}, {'...': 32, '<me>': 51, '<they>': 59, '<vowed>': 57, '^': 53, 'angelaeutet': 31,
'angelautet': 31, 'angerufen': 31, 'davon': 60, 'dazu': 60, 'empfohlen': 21, 'geantwortet': 31, 'gemailt': 31,
'gemeint': 66, 'gesagt': 66, 'geschrieben': 67, 'gesimst': 31, 'gmeint': 69, 'gsagt': 69, 'mich': 70, 'mir': 71,
'sich': 74, 'uns': 75, 'vorgeschlagen': 130, 'zuruckgerufen': 31, 'zuruckgeschrieben': 31, 'zurueckgerufen': 31,
'zurueckgeschrieben': 31}, {'^': 138, 'das': 136, 'den': 136, 'die': 136, 'es': 136, 'sie': 136, 'von': 139}, {'<me>':
55}, {'<det>': 35, 'D': 35}, {'<me>': 35}, {'<me>': 35, 'das': 221, 'den': 221, 'die': 221, 'es': 221, 's': 221},
{'zuruck': 35, 'zurueck': 35}, {'...': 223, 'zuruck': 35, 'zurueck': 35}, {'...': 223, 'mich': 224, 'mir': 224, 'uns':
224, 'zuruck': 35, 'zurueck': 35}, {'...': 223, '<they>': 225, 'mich': 224, 'mir': 224, 'uns': 224, 'zuruck': 35,
'zurueck': 35}, {'sich': 35}, {'<they>': 227, 'sich': 35}, {'bescheid': 35}, {'bescheid': 35, 'mir': 229, 'uns': 229},
{'<they>': 230, 'bescheid': 35, 'mir': 229, 'uns': 229}, {'durch': 35, 'weiter': 35}, {'<they>': 230, 'bescheid': 35,
'das': 232, 'es': 232, 'mir': 229, 'uns': 229}, {'um': 35}, {'...': 234, 'um': 35}, {'sich': 235}, {'ab': 35, 'an':
35}, {'<me>': 237}, {'das': 232, 'es': 232}, {'...': 223}, {'...': 223, 'mich': 240, 'mir': 240, 'sich': 35, 'uns':
240}, {'...': 223, '<they>': 241, 'mich': 240, 'mir': 240, 'sich': 35, 'uns': 240}, {'...': 223, '<me>': 237,
'<they>': 225, 'mich': 224, 'mir': 224, 'uns': 224, 'zuruck': 35, 'zurueck': 35}, {'vor': 35}, {'...': 244}, {'<me>':
245}, {'<deed3>': 220, '<give3>': 222, 'antwortet': 226, 'connected': 221, 'connectet': 221, 'erkundigt': 228,
'geben': 231, 'gibt': 233, 'hoert': 236, 'holen': 238, 'holt': 238, 'hort': 236, 'intro': 221, 'introduced': 221,
'introed': 221, 'introt': 221, 'leitet': 239, 'mailt': 226, 'melden': 228, 'meldet': 242, 'ruehren': 228, 'ruehrt':
228, 'rufen': 238, 'ruft': 243, 'ruhren': 228, 'ruhrt': 228, 'sagen': 231, 'sagt': 231, 'schickt': 239, 'schreibt':
226, 'stellen': 246, 'stellt': 246}, {'^': 45, 'darum': 46, 'um': 46}, {'<my>': 45}, {'^': 249}, {'<me>': 248, 'um':
250}, {'<me>': 0}, {'von': 252}, {'...': 253}, {'<me>': 86}, {'^': 254, 'von': 255}, {'an': 55}, {'<me>': 257},
{'<me>': 257, '<they>': 258}, {'mit': 35}, {'...': 260}, {'^': 261}, {'^': 20, 'darauf': 21, 'zu': 21}, {'<me>': 263},
{'^': 20, 'dass': 21, 'mir': 22, 'uns': 22}, {'<they>': 265, '^': 20, 'dass': 21, 'mir': 22, 'uns': 22},
{'geburtstag': 130, 'hochzeitstag': 130, 'jubilaeum': 130, 'jubilaum': 130, 'namenstag': 130, 'op': 130, 'pruefung':
130, 'prufung': 130}, {'...': 267, 'geburtstag': 130, 'hochzeitstag': 130, 'jubilaeum': 130, 'jubilaum': 130,
'namenstag': 130, 'op': 130, 'pruefung': 130, 'prufung': 130}, {'nach': 250}, {'zu': 130}, {'...': 270, 'zu': 130},
{'sich': 271}, {'<counsel>': 21}, {'<counsel>': 21, 'als': 273, 'den': 273, 'einen': 273, 'nen': 273}, {'weg': 21},
{'den': 275}, {'^': 20, 'auf': 276}, {'<counsel>': 21, '<they>': 274, 'als': 273, 'den': 273, 'einen': 273, 'mit':
277, 'nen': 273}, {'<me>': 278}, {'<counsel>': 21, '<they>': 274, 'als': 273, 'den': 273, 'einen': 273, 'nen': 273},
{'<me>': 280}, {'...': 267, 'geburtstag': 130, 'hochzeitstag': 130, 'jubilaeum': 130, 'jubilaum': 130, 'namenstag':
130, 'op': 130, 'pruefung': 130, 'prufung': 130, 'vor': 271}, {'schuldig': 35}, {'...': 283}, {'^': 284}, {'<me>':
285, 'aufgetaucht': 31, 'dazugekommen': 31, 'dazugestossen': 31, 'gekommen': 31, 'mitgekommen': 31, 'vorbeigefahren':
31, 'vorbeigekommen': 31}, {'aufgetaucht': 31, 'dazugekommen': 31, 'dazugestossen': 31, 'gekommen': 31, 'mitgekommen':
31, 'vorbeigefahren': 31, 'vorbeigekommen': 31}, {'^': 35, 'darum': 55, 'drum': 55, 'um': 55}, {'sich': 288},
{'<they>': 289, 'sich': 288}, {'herz': 21}, {'ans': 291, 'nahe': 21}, {'<they>': 292, 'ans': 291, 'nahe': 21},
{'<me>': 293}, {'connect': 35, 'forward': 35, 'intro': 35, 'introduce': 35, 'send': 35, 'share': 35}, {'^': 295},
{'am': 31, 'auf': 31, 'aus': 31, 'dass': 31, 'mir': 31, 'ob': 31, 'per': 31, 'uns': 31, 'via': 31, 'wegen': 31},
{'sich': 31}, {'connecten': 35, 'intro': 35, 'introen': 35, 'klaren': 35, 'liefern': 35, 'nachfragen': 35,
'nachhaken': 35, 'schicken': 35, 'vermitteln': 35}, {'ich': 46, 'wir': 46}, {'<selfinf>': 35}, {'^': 301}, {'...':
302, '^': 301}, {'<me>': 303}, {'...': 302, '^': 301, 'bei': 304}, {'': (13, 'talk'), '...': 270, '^': 299, 'dass':
300, 'sich': 305, 'zu': 130}, {'connecten': 35, 'intro': 35, 'introen': 35, 'klaeren': 35, 'liefern': 35,
'nachfragen': 35, 'nachhaken': 35, 'schicken': 35, 'vermitteln': 35}, {'': (13, 'talk'), '...': 270, '^': 307, 'dass':
300, 'sich': 305, 'zu': 130}, {'': (13, 'talk'), 'sich': 305}, {'me': 55, 'mir': 55, 'uns': 55, 'us': 55}, {'dafur':
21, 'fur': 21}, {'dafuer': 21, 'fuer': 21}, {'^': 20, 'von': 21}, {'ab': 21}, {'^': 20, 'ab': 313, 'davon': 314,
'dazu': 21, 'zu': 21, 'zum': 21, 'zur': 21}, {'^': 20, 'ab': 313, 'davon': 314, 'dazu': 21, 'dringend': 315, 'stark':
315, 'zu': 21, 'zum': 21, 'zur': 21}, {'^': 20, 'ab': 313, 'davon': 314, 'dazu': 21, 'dringend': 315, 'mir': 316,
'stark': 315, 'uns': 316, 'zu': 21, 'zum': 21, 'zur': 21}, {'<they>': 317, '^': 20, 'ab': 313, 'davon': 314, 'dazu':
21, 'dringend': 315, 'mir': 316, 'stark': 315, 'uns': 316, 'zu': 21, 'zum': 21, 'zur': 21}, {'an': 31}, {'...': 319},
{'mich': 320}, {'should': 21, 'soll': 21, 'sollte': 21}, {'i': 322, 'ich': 322, 'we': 322, 'wir': 322}, {'': (13,
'talk'), '...': 270, 'dass': 130, 'ob': 130}, {'vor': 324}, {'<they>': 55, '^': 35}, {'<me>': 326}, {'<me>': 326,
'<they>': 327}, {'stelle': 21}, {'meiner': 329, 'unserer': 329, 'unsrer': 329}, {'an': 330}, {'stelle': 20},
{'meiner': 332, 'unserer': 332, 'unsrer': 332}, {'an': 333}, {'...': 334}, {'<they>': 331, '^': 335, 'an': 330},
{'to': 21}, {'me': 337, 'us': 337}, {'<they>': 55, '^': 35, 'dass': 326}, {'<they>': 55, '^': 35, 'dass': 326, 'mir':
339, 'uns': 339}, {'<they>': 340, '^': 35, 'dass': 326, 'mir': 339, 'uns': 339}, {'da': 31}, {'dabei': 31}, {'besuch':
31}, {'anwesend': 31, 'auch': 342, 'aufgetaucht': 31, 'da': 31, 'dabei': 31, 'dazugekommen': 31, 'dazugestossen': 31,
'gekommen': 31, 'hier': 31, 'mit': 343, 'mitgekommen': 31, 'vorbeigefahren': 31, 'vorbeigekommen': 31, 'zu': 344},
{'^': 20, 'davor': 21, 'vor': 21}, {'<they>': 346, '^': 20, 'davor': 21, 'vor': 21}, {'<me>': 347}, {'auf': 250},
{'<giveinf>': 35}, {'...': 350}, {'^': 351, 'sich': 305}, {'geben': 35, 'sagen': 35}, {'bescheid': 353, 'klaeren': 35,
'klaren': 35, 'liefern': 35, 'mitbringen': 35, 'nachliefern': 35, 'nachreichen': 35, 'schicken': 35, 'senden': 35,
'uberweisen': 35, 'ueberweisen': 35, 'vorbeibringen': 35, 'weiterleiten': 35, 'zuschicken': 35, 'zusenden': 35},
{'...': 354, 'connect': 35, 'connecten': 35, 'forward': 35, 'intro': 35, 'introduce': 35, 'introen': 35, 'klaeren':
35, 'klaren': 35, 'liefern': 35, 'nachfragen': 35, 'nachhaken': 35, 'schicken': 35, 'send': 35, 'share': 35,
'vermitteln': 35}, {'': (13, 'talk'), '^': 355, 'dass': 300, 'sich': 305}, {'...': 350, 'connecten': 35, 'intro': 35,
'introen': 35, 'klaeren': 35, 'klaren': 35, 'liefern': 35, 'nachfragen': 35, 'nachhaken': 35, 'schicken': 35,
'vermitteln': 35}, {'^': 357, 'sich': 305}, {'...': 354}, {'^': 359, 'sich': 305}, {'connecten': 35, 'intro': 35,
'introen': 35, 'klaeren': 35, 'klaren': 35, 'liefern': 35, 'nachfragen': 35, 'nachhaken': 35, 'schicken': 35,
'vermitteln': 35}, {'^': 361, 'sich': 305}, {'<hat>': 217, '<needs>': 218, '<saysv>': 145, '<will3>': 219, '^': 247,
'antwortet': 31, 'antwortete': 31, 'bat': 251, 'bekommen': 256, 'bekommt': 256, 'berichtet': 130, 'bietet': 259,
'bittet': 251, 'bot': 259, 'braucht': 130, 'bringen': 262, 'bringt': 262, 'darf': 130, 'draengt': 264, 'drangt': 264,
'empfahl': 266, 'empfehlen': 266, 'empfiehlt': 266, 'ermahnt': 264, 'ermutigt': 264, 'erzaehlt': 130, 'erzahlt': 130,
'feiert': 268, 'fragt': 269, 'freut': 272, 'gab': 279, 'gaben': 281, 'gibt': 281, 'hat': 282, 'hatte': 268, 'hofft':
271, 'ist': 286, 'kam': 287, 'kann': 130, 'kriegen': 256, 'kriegt': 256, 'kuemmern': 290, 'kuemmert': 290, 'kummern':
290, 'kummert': 290, 'legt': 294, 'legte': 294, 'll': 296, 'mahnt': 264, 'mailt': 297, 'mailte': 297, 'meldete': 298,
'mochte': 306, 'moechte': 308, 'muessen': 130, 'muss': 309, 'mussen': 130, 'möchte': 306, 'owes': 310, 'pladiert':
311, 'pladierte': 311, 'plaediert': 312, 'plaedierte': 312, 'plant': 271, 'raet': 318, 'rat': 318, 'raten': 318,
'recommended': 21, 'recommends': 21, 'rief': 321, 'riet': 318, 'rieten': 318, 'ruft': 321, 'rät': 318, 'said': 323,
'says': 323, 'schlaegt': 325, 'schlagt': 325, 'schlug': 325, 'schlägt': 325, 'schreibt': 297, 'schrieb': 297,
'schulden': 328, 'schuldet': 328, 'sind': 286, 'soll': 130, 'sollen': 130, 'sollte': 130, 'taet': 336, 'tat': 336,
'textet': 297, 'thinks': 323, 'told': 338, 'tät': 336, 'uberlegt': 271, 'ueberlegt': 271, 'versprach': 341,
'verspricht': 341, 'versucht': 271, 'war': 345, 'waren': 345, 'warnt': 348, 'warnte': 348, 'warten': 349, 'wartet':
349, 'werden': 352, 'will': 356, 'wird': 358, 'wollen': 360, 'wollte': 362, 'wuerd': 336, 'wuerde': 336, 'wurd': 336,
'wurde': 336, 'würde': 336}, {'N': 160}, {'an': 364}, {'...': 365, 'an': 364}, {'<them>': 86, 'das': 97, 'dass': 97},
{'<they>': 219, 'der': 219, 'die': 219}, {'N': 158}, {'fuer': 369, 'fur': 369, 'v': 369, 'vom': 369, 'von': 369}, {'':
(2, 'plan')}, {'bei': 371, 'im': 371, 'in': 371, 'mit': 371, 'zu': 371}, {'ich': 372, 'wir': 372}, {'wir': 371},
{'besprechung': 371, 'call': 371, 'gesprach': 371, 'gespraech': 371, 'lunch': 371, 'meeting': 371, 'termin': 371,
'treffen': 371}, {'...': 375}, {'ich': 376, 'wir': 376}, {'': (1, 'moved')}, {'bin': 373, 'essen': 374, 'fahren': 374,
'gehen': 374, 'hab': 377, 'habe': 377, 'haben': 377, 'reden': 374, 'sehen': 374, 'sind': 373, 'sprechen': 374,
'telefonieren': 374, 'treffen': 374, 'verschoben': 378, 'zoomen': 374}, {'<introduced>': 89, 'bekannt': 90},
{'<introduced>': 89, 'bekannt': 90, 'einander': 380, 'miteinander': 380}, {'gebracht': 89, 'gesetzt': 89}, {'kontakt':
382, 'verbindung': 382}, {'<introduced>': 89, 'bekannt': 90, 'einander': 93, 'in': 92, 'miteinander': 93}, {'mail':
384}, {'e': 385, 'linkedin': 384, 'mail': 384, 'whatsapp': 384}, {'...': 381, '<introduced>': 89, 'bekannt': 90,
'einander': 93, 'gegenseitig': 93, 'in': 383, 'kontakt': 382, 'miteinander': 93, 'per': 386, 'verbindung': 382, 'via':
386}, {'N': 387}, {'<introduced>': 89}, {'...': 389, 'vorgestellt': 89}, {'gebracht': 83}, {'spiel': 391},
{'empfohlen': 83, 'ins': 392, 'vermittelt': 83, 'vorgeschlagen': 83, 'weiterempfohlen': 83}, {'...': 393}, {'...':
393, 'N': 93}, {'gebracht': 78}, {'stand': 396}, {'aktuellen': 397, 'letzten': 397, 'neuesten': 397, 'neusten': 397},
{'den': 398}, {'geholfen': 156, 'unterstuetzt': 156, 'unterstutzt': 156, 'zugehoert': 156, 'zugehort': 156},
{'geholfen': 156, 'unterstutzt': 156, 'zugehort': 156}, {'geholfen': 156, 'unterstuetzt': 156, 'zugehoert': 156},
{'...': 393, 'N': 93, 'pitch': 400, 'pitchen': 400, 'proben': 400, 'uben': 401, 'ueben': 402}, {'...': 393, 'pitch':
400, 'pitchen': 400, 'proben': 400, 'uben': 401, 'ueben': 402}, {'gegeben': 78, 'gesagt': 78}, {'gegeben': 89,
'gemacht': 89, 'geschickt': 89}, {'N': 406}, {'an': 407, 'bei': 407, 'mit': 407, 'zu': 407}, {'intro': 408}, {'N':
390}, {'vorgestellt': 89}, {'N': 411, 'rucken': 172, 'ruecken': 173}, {'N': 411}, {'gegeben': 78}, {'intro': 408,
'update': 414}, {'gesetzt': 78}, {'bild': 416}, {'...': 389, '<introduced>': 89, 'bekannt': 90, 'in': 92}, {'N': 418},
{'<work>': 158}, {'...': 420, '<counsel>': 155, '<work>': 158}, {'gebeten': 79}, {'...': 422}, {'N': 93},
{'gratuliert': 78}, {'geburtstag': 425}, {'<and>': 388, '<counsel>': 155, 'N': 390, 'als': 394, 'an': 395,
'angefeuert': 80, 'angefragt': 79, 'auf': 399, 'aufgebaut': 80, 'aufgemuntert': 80, 'bei': 403, 'beim': 404,
'berichtet': 78, 'beruhigt': 80, 'bescheid': 405, 'bestaerkt': 80, 'bestarkt': 80, 'coached': 84, 'das': 409, 'dem':
410, 'den': 412, 'der': 410, 'die': 413, 'ein': 415, 'eine': 409, 'erklaert': 78, 'erklart': 78, 'ermutigt': 80,
'erzaehlt': 78, 'erzahlt': 78, 'fuer': 394, 'fur': 394, 'geantwortet': 78, 'gebeten': 79, 'gebrieft': 78, 'gecoached':
84, 'gecoacht': 84, 'gedankt': 81, 'gefragt': 79, 'gelobt': 80, 'gementort': 84, 'gesagt': 78, 'geschildert': 78,
'getroestet': 80, 'getrostet': 80, 'gezeigt': 78, 'gratuliert': 78, 'gut': 177, 'informiert': 78, 'ins': 417, 'intro':
408, 'mentored': 84, 'mit': 419, 'mitgeteilt': 78, 'motiviert': 80, 'muessen': 97, 'muss': 97, 'mussen': 97, 'mut':
178, 'nachgefragt': 79, 'ne': 409, 's': 421, 'soll': 97, 'sollte': 97, 'todo': 55, 'um': 423, 'update': 414,
'upgedatet': 78, 'weiterempfohlen': 83, 'zu': 424, 'zugesagt': 78, 'zum': 426}, {'<them>': 0}, {'<them>': 0, 'das':
428, 'es': 428}, {'ich': 429, 'wir': 429}, {'<me>': 35, 'das': 221, 'es': 221}, {'<they>': 431}, {'<them>': 107},
{'ich': 433, 'wir': 433}, {'<they>': 221}, {'': (7, 'waiting')}, {'<they>': 253, 'von': 252}, {'schuldi': 0,
'schuldig': 0}, {'...': 438, 'schuldi': 0, 'schuldig': 0}, {'<them>': 439}, {'<them>': 439, 'ich': 440}, {'noch':
436}, {'<me>': 442}, {'an': 428}, {'<me>': 444}, {'von': 445}, {'...': 446}, {'<me>': 283}, {'<they>': 448}, {'<me>':
0, '<them>': 35}, {'...': 446, 'von': 450}, {'<them>': 0, 'dringend': 0, 'noch': 0, 'unbedingt': 0}, {'dringend': 0,
'noch': 0, 'unbedingt': 0}, {'ich': 452, 'wir': 453}, {'ausstaendig': 436, 'ausstandig': 436, 'ausstehend': 436,
'pendent': 436}, {'ich': 428, 'wir': 428}, {'<they>': 221, 'ich': 428, 'wir': 428}, {'aus': 436}, {'aus': 436, 'noch':
458}, {'<give1>': 430, '<give3>': 432, '<have>': 434, '<will3>': 435, 'ausstaendig': 436, 'ausstandig': 436,
'ausstehend': 436, 'bekommt': 437, 'bin': 441, 'fehlen': 443, 'fehlt': 443, 'gehen': 447, 'geht': 447, 'ist': 449,
'kommen': 451, 'kommt': 451, 'kriegt': 437, 'muessen': 454, 'muss': 454, 'mussen': 454, 'noch': 455, 'pendent': 436,
'schuld': 456, 'schulde': 456, 'schulden': 457, 'schuldet': 435, 'sind': 449, 'stehen': 459, 'steht': 459}, {'': (5,
'mine'), '<det>': 0}, {'bis': 0, 'ich': 461, 'noch': 0, 'spaetestens': 0, 'spatestens': 0, 'wir': 461}, {'<det>': 35},
{'<they>': 463}, {'nach': 0, 'vorbei': 0, 'weiter': 0, 'zuruck': 0, 'zurueck': 0}, {'...': 465, '<them>': 0, 'das':
428, 'den': 428, 'die': 428, 'es': 428, 'ihn': 428, 's': 428, 'sie': 428}, {'<them>': 0, 'das': 428, 'den': 428,
'die': 428, 'es': 428, 'ihn': 428, 's': 428, 'sie': 428}, {'<them>': 0, 'das': 428, 'es': 428, 'ich': 466, 's': 428,
'wir': 467}, {'': (6, 'theirs'), '<they>': 35}, {'<me>': 469}, {'<me>': 469, 'das': 470, 'den': 470, 'die': 470, 'es':
470, 's': 470}, {'<me>': 469, '<they>': 471, 'das': 470, 'den': 470, 'der': 471, 'die': 471, 'es': 470, 's': 470},
{'<me>': 237, '<they>': 238}, {'mich': 0}, {'ich': 474, 'mich': 0}, {'zuruck': 0, 'zurueck': 0}, {'': (5, 'mine'),
'bei': 428}, {'mich': 477}, {'<them>': 476, 'ich': 478, 'mich': 477, 'zuruck': 0, 'zurueck': 0}, {'': (6, 'theirs'),
'bei': 221}, {'': (6, 'theirs'), '<they>': 480, 'bei': 221}, {'<they>': 227, 'sich': 481}, {'...': 223, '<they>': 241,
'mich': 240, 'mir': 240, 'sich': 481, 'uns': 240}, {'<them>': 476, 'zuruck': 0, 'zurueck': 0}, {'...': 223, '<me>':
237, 'mich': 224, 'mir': 224, 'uns': 224, 'zuruck': 35, 'zurueck': 35}, {'...': 223, '<me>': 237, '<they>': 485,
'mich': 224, 'mir': 224, 'uns': 224, 'zuruck': 35, 'zurueck': 35}, {'D': 0}, {'mir': 487}, {'...': 460, '<deed1>':
462, '<deed3>': 464, '<give1>': 468, '<give3>': 472, 'antwortet': 226, 'connected': 221, 'connectet': 221,
'erkundigt': 228, 'geben': 231, 'gibt': 233, 'hoert': 236, 'holen': 238, 'holt': 473, 'hort': 236, 'intro': 221,
'introduced': 221, 'introed': 221, 'introt': 221, 'kuemmer': 475, 'kuemmere': 475, 'kuemmre': 475, 'kummer': 475,
'kummere': 475, 'kummre': 475, 'leitet': 239, 'mailt': 226, 'meld': 479, 'melde': 479, 'melden': 482, 'meldet': 483,
'ruehren': 228, 'ruehrt': 482, 'ruf': 484, 'rufe': 484, 'rufen': 238, 'ruft': 486, 'ruhren': 228, 'ruhrt': 482,
'sagen': 231, 'sagt': 231, 'schickt': 239, 'schreib': 484, 'schreibe': 484, 'schreibt': 226, 'stellen': 246, 'stellt':
246, 'uberleg': 488, 'uberlege': 488, 'ueberleg': 488, 'ueberlege': 488}, {'mir': 86}, {'mich': 86}, {'^': 0, 'bei':
490, 'fuer': 491, 'fur': 491, 'mein': 86, 'meine': 86, 'von': 490}, {'item': 492, 'items': 492}, {'sich': 130}, {'N':
84}, {'bei': 495, 'fuer': 495, 'fur': 495, 'von': 495}, {'': (23, 'gave:volunteering')}, {'bei': 497, 'beim': 497},
{'N': 83}, {'fuer': 499, 'fur': 499}, {'coach': 496, 'freiwillige': 498, 'freiwilliger': 498, 'mentor': 496,
'mentorin': 496, 'referenz': 500}, {'gehabt': 31, 'gesprochen': 31}, {'': (15, 'contact'), 'gehabt': 31, 'gesprochen':
31}, {'apparat': 502, 'tel': 503, 'telefon': 503}, {'': (15, 'contact'), 'gehabt': 31}, {'strippe': 505}, {'bekommen':
31}, {'strippe': 507}, {'<they>': 21}, {'taet': 509, 'tat': 509, 'tät': 509, 'wuerd': 509, 'wuerde': 509, 'wurd': 509,
'wurde': 509, 'würde': 509}, {'stelle': 510}, {'der': 506, 'die': 508, 'meiner': 511, 'unserer': 511, 'unsrer': 511},
{'i': 128}, {'N': 79}, {'an': 514}, {'N': 79, 'bei': 514}, {'...': 16, 'an': 31, 'bei': 31, 'v': 31, 'verpasst': 15,
'von': 31}, {'bekommen': 31, 'erhalten': 31, 'gekriegt': 31, 'von': 31}, {'': (15, 'contact'), 'nicht': 15}, {'mit':
31}, {'verlegt': 378, 'verschoben': 378}, {'verschoben': 378}, {'ab': 15, 'anrufbeantworter': 15, 'band': 15,
'combox': 15, 'mailbox': 15}, {'achterl': 31, 'bier': 31, 'bierchen': 31, 'drink': 31, 'glas': 31, 'runde': 31,
'schwatz': 31, 'spaziergang': 31, 'spritzer': 31, 'sprung': 31, 'wein': 31}, {'seite': 86}, {'': (1, 'moved'), 'auf':
378}, {'...': 521, 'D': 522, 'dem': 523, 'den': 523, 'der': 523, 'die': 523, 'ein': 524, 'einen': 524, 'meiner': 525,
'n': 524, 'nen': 524, 'verschoben': 526}, {'<me>': 86, '<them>': 55}, {'<them>': 55}, {'bei': 529}, {'bei': 528,
'jetzt': 530}, {'liegt': 531}, {'<me>': 248, 'N': 79, 'ich': 514, 'um': 250}, {'angefragt': 79, 'angeklopft': 79,
'bedankt': 81, 'nachgefasst': 79, 'nachgefragt': 79, 'nachgehakt': 79, 'vorgefuehlt': 79, 'vorgefuhlt': 79},
{'gearbeitet': 497, 'geholfen': 497, 'mitgeholfen': 497}, {'kreuz': 535}, {'caritas': 535, 'diakonie': 535,
'feuerwehr': 535, 'fluchtlingshilfe': 535, 'fluechtlingshilfe': 535, 'roten': 536, 'rotes': 536, 'tafel': 535},
{'<me>': 128, 'N': 534, 'dem': 537, 'den': 537, 'der': 537, 'die': 537}, {'<them>': 35}, {'von': 539}, {'...': 540},
{'': (6, 'theirs'), '...': 540}, {'^': 542, 'von': 529}, {'^': 35, 'von': 529}, {'^': 541, 'ich': 543, 'wir': 544},
{'ich': 544, 'wir': 544}, {'^': 254}, {'<they>': 547, '^': 254, 'von': 255}, {'N': 78}, {'': (13, 'talk'), 'N': 78,
'ich': 549}, {'D': 371}, {'ist': 551}, {'...': 552}, {'bei': 31, 'ich': 371, 'vom': 31, 'von': 31}, {'ich': 371},
{'N': 81}, {'N': 81, 'an': 556, 'to': 556}, {'thanks': 557}, {'<gone>': 31, 'verabredet': 371}, {'mit': 86},
{'verabredet': 371}, {'': (2, 'plan'), '...': 561}, {'...': 559, '<them>': 193, 'bei': 371, 'dran': 560, 'mit': 562},
{'gekommen': 15}, {'dazu': 564, 'dazugekommen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15, 'hingegangen':
15}, {'...': 565, 'dazu': 564, 'dazugekommen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15, 'hingegangen': 15},
{'nicht': 566}, {'': (11, 'thinking')}, {'sicher': 568}, {'nicht': 569, 'un': 569}, {'': (15, 'contact'), '...': 561},
{'...': 565, 'dazu': 564, 'dazugekommen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15, 'hingegangen': 15,
'sicher': 568}, {'<gone>': 31}, {'...': 573}, {'...': 559, '<them>': 193, 'dran': 560, 'ich': 563, 'leider': 567,
'mir': 570, 'mit': 571, 'nicht': 572, 'un': 569, 'wir': 574}, {'^': 436}, {'<them>': 576}, {'von': 577}, {'ich': 578,
'von': 577, 'wir': 578}, {'<them>': 436}, {'von': 580}, {'...': 581}, {'^': 582, 'von': 577}, {'^': 582, 'ich': 583,
'von': 577, 'wir': 583}, {'an': 31, 'von': 31}, {'mit': 0}, {'...': 586}, {'^': 587}, {'<them>': 588, '^': 587},
{'<them>': 588, '^': 587, 'ich': 589}, {'ist': 551, 'vergessen': 15}, {'abgemacht': 371, 'angesetzt': 371,
'ausgemacht': 371, 'bestaetigt': 371, 'bestatigt': 371, 'fix': 371, 'fixiert': 371, 'gebucht': 371, 'geplant': 371,
'steht': 371, 'vereinbart': 371, 'zugesagt': 371}, {'...': 591, 'abgemacht': 371, 'angesetzt': 371, 'ausgemacht': 371,
'bestaetigt': 371, 'bestatigt': 371, 'fix': 371, 'fixiert': 371, 'gebucht': 371, 'geplant': 371, 'ist': 592, 'steht':
371, 'vereinbart': 371, 'zugesagt': 371}, {'fuer': 495, 'fur': 495}, {'N': 89}, {'<and>': 595, 'an': 595, 'bei': 595,
'mit': 595, 'to': 595, 'with': 595, 'x': 595, 'zu': 595}, {'N': 596}, {'': (15, 'contact'), 'N': 596}, {'er': 130,
'es': 130, 'ihr': 130, 'ihre': 130, 'sein': 130, 'seine': 130, 'sie': 130}, {'D': 378}, {'N': 81, 'an': 556}, {'N':
81, 'dem': 556, 'den': 556, 'der': 556, 'die': 556, 'liebe': 556, 'lieber': 556}, {'N': 81, 'an': 602, 'dem': 556,
'den': 556, 'der': 556, 'die': 556, 'liebe': 556, 'lieber': 556, 'nochmal': 601}, {'': (12, 'task')}, {'denken': 604},
{'vergessen': 86}, {'nicht': 606}, {'ich': 607, 'nicht': 606}, {'braucht': 130, 'hat': 130, 'ist': 130, 'muss': 130,
'soll': 130, 'war': 130, 'will': 130}, {'<rel>': 609}, {'steht': 371}, {'N': 80}, {'fur': 612}, {'fuer': 612},
{'gedruckt': 613, 'gedrueckt': 614}, {'N': 156}, {'fuer': 616, 'fur': 616, 'von': 616}, {'review': 617}, {'an': 568,
'druber': 568, 'drueber': 568}, {'daran': 604, 'dran': 604, 'grad': 619}, {'an': 568, 'daruber': 568, 'darueber': 568,
'uber': 568, 'ueber': 568}, {'an': 568, 'daruber': 568, 'darueber': 568, 'gerade': 621, 'uber': 568, 'ueber': 568},
{'<give3>': 222}, {'sich': 305}, {'fuer': 568, 'fur': 568}, {'<rel>': 609, '<will3>': 219, '^': 623, 'bald': 130,
'ball': 532, 'braucht': 130, 'fliegt': 130, 'geht': 130, 'gerade': 130, 'haengt': 130, 'hangt': 130, 'hat': 130,
'hatte': 130, 'heuer': 130, 'hing': 130, 'im': 130, 'in': 130, 'ist': 130, 'jetzt': 130, 'lag': 130, 'liegt': 130,
'macht': 130, 'mochte': 624, 'moechte': 624, 'muss': 309, 'möchte': 624, 'noch': 130, 'nun': 130, 'richtige': 625,
'steckt': 130, 'steht': 130, 'sucht': 130, 'war': 130, 'werden': 624, 'will': 309, 'wird': 309, 'wollen': 624,
'wollte': 624, 'zieht': 130}, {'haben': 130, 'kennen': 130, 'sind': 130, 'wollen': 130}, {'<rel>': 609, '<will3>':
219, '^': 623, 'bald': 130, 'beiden': 627, 'braucht': 130, 'geht': 130, 'gerade': 130, 'haben': 130, 'haengt': 130,
'hangt': 130, 'hat': 130, 'hatte': 130, 'heuer': 130, 'hing': 130, 'im': 130, 'in': 130, 'ist': 130, 'jetzt': 130,
'kennen': 130, 'macht': 130, 'mochte': 624, 'moechte': 624, 'muss': 309, 'möchte': 624, 'noch': 130, 'nun': 130,
'richtige': 625, 'sind': 130, 'sucht': 130, 'war': 130, 'werden': 624, 'will': 309, 'wird': 309, 'wollen': 624,
'wollte': 624, 'zieht': 130, 'zwei': 627}, {'denken': 604, 'gehabt': 31}, {'an': 31, 'v': 31, 'vom': 31, 'von': 31},
{'mail': 630}, {'': (23, 'gave:volunteering'), 'bei': 497, 'beim': 497, 'fuer': 497, 'fur': 497, 'im': 497, 'in':
497}, {'ausgeholfen': 497, 'beraten': 497, 'betreut': 497, 'engagiert': 497, 'gearbeitet': 497, 'geholfen': 497,
'gekocht': 497, 'mitgearbeitet': 497, 'mitgeholfen': 497, 'taetig': 497, 'tatig': 497, 'unterrichtet': 497}, {'...':
633}, {'ausgeholfen': 497, 'beraten': 497, 'betreut': 497, 'engagiert': 497, 'gearbeitet': 497, 'geholfen': 497,
'gekocht': 497, 'mitgearbeitet': 497, 'mitgeholfen': 497, 'taetig': 497, 'unterrichtet': 497}, {'...': 635},
{'ausgeholfen': 497, 'beraten': 497, 'betreut': 497, 'engagiert': 497, 'gearbeitet': 497, 'geholfen': 497, 'gekocht':
497, 'mitgearbeitet': 497, 'mitgeholfen': 497, 'tatig': 497, 'unterrichtet': 497}, {'...': 637}, {'an': 634,
'ausgeholfen': 497, 'bei': 634, 'beim': 634, 'beraten': 497, 'betreut': 497, 'fuer': 636, 'fur': 638, 'gearbeitet':
497, 'geholfen': 497, 'gekocht': 497, 'im': 634, 'in': 634, 'mitgeholfen': 497, 'unterrichtet': 497}, {'': (23,
'gave:volunteering'), '...': 639}, {'er': 15, 'ich': 15, 'sie': 15}, {'termin': 15, 'treffen': 15, 'verabredet': 15,
'wollte': 641}, {'bekannt': 90, 'vernetzt': 89, 'vorgestellt': 89}, {'von': 130}, {'': (15, 'contact'), 'am': 371,
'fuer': 371, 'fur': 371, 'zum': 371}, {'an': 31, 'bekommen': 31, 'erhalten': 31, 'gekriegt': 31, 'v': 31, 'vom': 31,
'von': 31}, {'abgegeben': 83, 'geschrieben': 83, 'verfasst': 83}, {'N': 647}, {'fuer': 648, 'fur': 648}, {'D': 35},
{'...': 650}, {'^': 651}, {'<deed3>': 652}, {'': (12, 'task'), 'an': 604, 'daran': 604}, {'mich': 654}, {'nicht': 15},
{'^': 436, 'von': 577}, {'^': 436, 'ich': 657, 'von': 577, 'wir': 657}, {'um': 130}, {'geht': 659, 'ging': 659},
{'...': 552, 'abgemacht': 371, 'angesetzt': 371, 'ausgemacht': 371, 'bestaetigt': 371, 'bestatigt': 371, 'fix': 371,
'fixiert': 371, 'gebucht': 371, 'geplant': 371, 'ist': 592, 'steht': 371, 'vereinbart': 371, 'wir': 371, 'zugesagt':
371}, {'gehoert': 15, 'gehort': 15, 'gesehen': 15, 'gesprochen': 15}, {'gehoert': 15, 'gehort': 15, 'gesehen': 15,
'gesprochen': 15, 'mehr': 662}, {'nicht': 663}, {'wasser': 15}, {'ein': 568}, {'aus': 15, 'flach': 15, 'ins': 665,
'leider': 18, 'mir': 666}, {'statt': 15}, {'': (13, 'talk'), 'nicht': 668}, {'gegeben': 156, 'geschickt': 156},
{'...': 670, 'N': 156}, {'...': 670}, {'mir': 672}, {'an': 671, 'auf': 672, 'fuer': 671, 'fur': 671, 'von': 673, 'zu':
672, 'zum': 672, 'zur': 672}, {'^': 436, 'noch': 657, 'von': 577}, {'<me>': 675}, {'aus': 15, 'flach': 15, 'ins': 665,
'leider': 18}, {'aus': 15, 'leider': 18}, {'': (13, 'talk'), 'nicht': 668, 'statt': 371}, {'am': 371, 'fuer': 371,
'fur': 371}, {'up': 604}, {'N': 26}, {'mich': 568}, {'an': 514, 'mich': 568}, {'N': 79, 'ich': 514}, {'gearbeitet':
497, 'geholfen': 497, 'mitgeholfen': 497, 'unterrichtet': 497}, {'...': 686}, {'bei': 687, 'beim': 687, 'fuer': 687,
'fur': 687, 'im': 687, 'in': 687}, {'auf': 371}, {'mich': 689}, {'caritas': 535, 'diakonie': 535, 'feuerwehr': 535,
'fluechtlingshilfe': 535, 'roten': 536, 'rotes': 536, 'tafel': 535}, {'dem': 691, 'den': 691, 'der': 691, 'die': 691,
'ein': 524, 'einen': 524, 'n': 524, 'nen': 524}, {'caritas': 535, 'diakonie': 535, 'feuerwehr': 535,
'fluchtlingshilfe': 535, 'roten': 536, 'rotes': 536, 'tafel': 535}, {'dem': 693, 'den': 693, 'der': 693, 'die': 693,
'ein': 524, 'einen': 524, 'n': 524, 'nen': 524}, {'verbaselt': 15, 'verbummelt': 15, 'verpennt': 15, 'verplant': 15,
'verschlafen': 15, 'verschwitzt': 15}, {'N': 130}, {'...': 16, 'v': 696, 'von': 696}, {'dass': 130}, {'dran': 15,
'ran': 15}, {'nicht': 18}, {'ihm': 130, 'ihnen': 130, 'ihr': 130, 'nicht': 699, 'sich': 700}, {'bringe': 86, 'geb':
86, 'gebe': 86, 'liefere': 86, 'mache': 86, 'meld': 86, 'melde': 86, 'schick': 86, 'schicke': 86}, {'ich': 702},
{'dass': 703, 'ich': 702}, {'auf': 378}, {'von': 568}, {'mich': 15}, {'mit': 31, 'nicht': 699, 'sich': 700, 'um':
130}, {'verbaselt': 15, 'verbummelt': 15, 'vergessen': 15, 'verpennt': 15, 'verplant': 15, 'verschlafen': 15,
'verschwitzt': 15}, {'besprechung': 551, 'call': 551, 'date': 551, 'essen': 551, 'gesprach': 551, 'gespraech': 551,
'kaffee': 551, 'lunch': 551, 'meeting': 551, 'termin': 551, 'treffen': 551}, {'geschafft': 15}, {'nicht': 711},
{'besprechung': 551, 'call': 551, 'date': 551, 'ein': 710, 'eine': 710, 'einen': 710, 'essen': 551, 'gesprach': 551,
'gespraech': 551, 'kaffee': 551, 'lunch': 551, 'meeting': 551, 'n': 710, 'ne': 710, 'nen': 710, 'termin': 551,
'treffen': 551}, {'abgesagt': 15}, {'abgesagt': 15, 'kurzfristig': 714, 'spontan': 714, 'wieder': 714}, {'abgesagt':
15, 'besprechung': 551, 'call': 551, 'date': 551, 'ein': 710, 'eine': 710, 'einen': 710, 'es': 712, 'essen': 551,
'gehoert': 130, 'gehort': 130, 'gesprach': 551, 'gespraech': 551, 'ich': 713, 'kaffee': 551, 'kurzfristig': 714,
'lunch': 551, 'meeting': 551, 'mir': 715, 'n': 710, 'ne': 710, 'nen': 710, 'spontan': 714, 'termin': 551, 'treffen':
551, 'uns': 715, 'wieder': 714, 'wir': 713}, {'abgesagt': 15, 'besprechung': 551, 'call': 551, 'date': 551, 'ein':
710, 'eine': 710, 'einen': 710, 'essen': 551, 'gehoert': 130, 'gehort': 130, 'gesprach': 551, 'gespraech': 551, 'ich':
713, 'kaffee': 551, 'kurzfristig': 714, 'lunch': 551, 'meeting': 551, 'mir': 715, 'n': 710, 'ne': 710, 'nen': 710,
'spontan': 714, 'termin': 551, 'treffen': 551, 'uns': 715, 'wieder': 714, 'wir': 713}, {'haengen': 131,
'haengenlassen': 15, 'hangen': 131, 'hangenlassen': 15, 'sitzen': 132, 'sitzengelassen': 15, 'vergessen': 15,
'verpasst': 15, 'versetzt': 15}, {'abgesagt': 15, 'kurzfristig': 714, 'spontan': 714, 'verabredet': 371, 'wieder':
714}, {'': (14, 'together'), 'besprechung': 551, 'call': 551, 'date': 551, 'ein': 710, 'eine': 710, 'einen': 710,
'essen': 551, 'gesprach': 551, 'gespraech': 551, 'kaffee': 551, 'lunch': 551, 'meeting': 551, 'n': 710, 'ne': 710,
'nen': 710, 'termin': 551, 'treffen': 551}, {'<me>': 718, 'abgesagt': 15, 'besprechung': 551, 'call': 551, 'date':
551, 'ein': 710, 'eine': 710, 'einen': 710, 'essen': 551, 'gesprach': 551, 'gespraech': 551, 'ich': 713, 'kaffee':
551, 'kurzfristig': 714, 'lunch': 551, 'meeting': 551, 'mir': 715, 'n': 710, 'ne': 710, 'nen': 710, 'spontan': 714,
'termin': 551, 'treffen': 551, 'uns': 719, 'wieder': 714, 'wir': 720}, {'anrufen': 15, 'besuchen': 15, 'essen': 15,
'gehen': 15, 'mailen': 15, 'muessen': 15, 'schreiben': 15, 'sehen': 15, 'sollen': 15, 'sprechen': 15, 'treffen': 15,
'vorbeischauen': 15, 'wollen': 15, 'zurueckrufen': 15}, {'lust': 568}, {'eigentlich': 15}, {'...': 722, 'eigentlich':
15, 'gern': 568, 'gerne': 723, 'ich': 724}, {'...': 722}, {'berichtet': 130, 'erzaehlt': 130, 'erzahlt': 130,
'gebeichtet': 130, 'gefluestert': 130, 'geflustert': 130, 'gesagt': 130, 'geschrieben': 130, 'gesteckt': 130,
'haengen': 131, 'haengenlassen': 15, 'hangen': 131, 'hangenlassen': 15, 'sitzen': 132, 'sitzengelassen': 15,
'vergessen': 15, 'verpasst': 15, 'verraten': 130, 'versetzt': 15}, {'geghostet': 15, 'vertroestet': 15, 'vertrostet':
15}, {'geklappt': 15}, {'abgehoben': 15, 'geantwortet': 15, 'geklappt': 15, 'hingehauen': 15, 'reagiert': 15,
'zuruckgerufen': 15, 'zuruckgeschrieben': 15, 'zurueckgerufen': 15, 'zurueckgeschrieben': 15}, {'gemeldet': 15},
{'gemeldet': 15, 'mehr': 731}, {'nicht': 732}, {'<me>': 727, 'abgesagt': 15, 'angedeutet': 130, 'berichtet': 130,
'erzaehlt': 130, 'erzahlt': 130, 'gemeint': 130, 'gesagt': 130, 'kurzfristig': 714, 'mich': 728, 'mir': 715, 'ned':
729, 'nicht': 730, 'sich': 733, 'spontan': 714, 'uns': 715, 'verraten': 130, 'vor': 130, 'wieder': 714}, {'anrufen':
15, 'besuchen': 15, 'essen': 15, 'gehen': 15, 'mailen': 15, 'mussen': 15, 'schreiben': 15, 'sehen': 15, 'sollen': 15,
'sprechen': 15, 'treffen': 15, 'vorbeischauen': 15, 'wollen': 15, 'zuruckrufen': 15}, {'': (15, 'contact'),
'eigentlich': 15, 'ein': 31, 'eine': 31, 'einen': 31, 'n': 31, 'ne': 31, 'nen': 31}, {'': (15, 'contact'), '...': 735,
'abgesagt': 15, 'eigentlich': 15, 'ein': 31, 'eine': 31, 'einen': 31, 'gern': 568, 'gerne': 723, 'ich': 736,
'kurzfristig': 714, 'mir': 715, 'n': 31, 'ne': 31, 'nen': 31, 'spontan': 714, 'uns': 715, 'wieder': 714}, {'': (15,
'contact'), '...': 735, 'wir': 31}, {'to': 86}, {'introducing': 55, 'sending': 55}, {'ll': 55, 's': 740, 'will': 55},
{'ab': 15}, {'nicht': 742}, {'dank': 601}, {'mich': 371}, {'...': 735, 'eigentlich': 15, 'gern': 568, 'gerne': 723,
'ich': 724}, {'...': 735}, {'<them>': 86}, {'<them>': 86, '^': 0}, {'ll': 86, 'owe': 748, 'promised': 749, 'will':
86}, {'<vowed>': 88, '^': 96, 'gesagt': 98, 'geschrieben': 98, 'gsagt': 98, 'gschriebn': 98}, {'<vowed>': 88, '^':
108}, {'...': 77, '<them>': 752, '<vowed>': 88, '^': 108}, {'angeboten': 86, 'bereit': 125, 'bereiterklaert': 86,
'bereiterklart': 86, 'verpflichtet': 86}, {'...': 77, '<them>': 751, '<vowed>': 88, '^': 108, 'es': 115, 'gesagt': 98,
'geschrieben': 98, 'gsagt': 98, 'gschriebn': 98, 'ich': 753, 'leider': 114, 'mich': 754, 'nicht': 113, 'wir': 753},
{'fall': 21}, {'jeden': 756}, {'<them>': 86, 'auf': 757, 'besser': 21, 'dringend': 21, 'endlich': 21, 'laut': 146,
'lieber': 21, 'niemals': 21, 'unbedingt': 21}, {'<them>': 476, 'mich': 477, 'zuruck': 0, 'zurueck': 0}, {'<deed1>':
461, '<give1>': 467, 'kuemmer': 475, 'kuemmere': 475, 'kuemmre': 475, 'kummer': 475, 'kummere': 475, 'kummre': 475,
'meld': 759, 'melde': 759, 'ruf': 484, 'rufe': 484, 'schreib': 484, 'schreibe': 484, 'uberleg': 488, 'uberlege': 488,
'ueberleg': 488, 'ueberlege': 488}, {'^': 541}, {'...': 573, '<them>': 193, 'dran': 560}, {'...': 573, '<them>': 193,
'D': 372, 'dran': 560, 'ich': 762, 'leider': 567, 'nicht': 566, 'wir': 574}, {'an': 568, 'daran': 568, 'daruber': 568,
'darueber': 568, 'uber': 568, 'ueber': 568}, {'D': 372}, {'<them>': 86, 'gern': 568}, {'...': 573, 'ich': 574, 'wir':
574}, {'<them>': 86, '^': 0, 'ich': 749, 'wir': 748}, {'<them>': 86, 'ich': 748, 'wir': 748}, {'...': 573, 'D': 372,
'ich': 574, 'leider': 567, 'nicht': 566, 'wir': 574}, {'<them>': 46, '^': 20}, {'<them>': 46}, {'vor': 568}, {'mir':
773}, {'...': 487}, {'^': 775}, {'mir': 776}, {'': (11, 'thinking'), 'mir': 776}, {'^': 0, 'ich': 86}, {'^': 0,
'dass': 779, 'ich': 86}, {'<them>': 780, '^': 0, 'dass': 779, 'ich': 86}, {'<them>': 780, '^': 0, 'dass': 779, 'ich':
781}, {'auf': 576}, {'noch': 783}, {'auf': 576, 'immer': 784, 'jetzt': 783, 'weiterhin': 783}, {'auf': 576, 'ich':
785, 'immer': 784, 'jetzt': 783, 'weiterhin': 783, 'wir': 785}, {'...': 783}, {'auf': 576, 'immer': 784, 'jetzt': 783,
'seit': 787, 'weiterhin': 783}, {'auf': 576, 'ich': 788, 'immer': 784, 'jetzt': 783, 'seit': 787, 'weiterhin': 783,
'wir': 788}, {'^': 0, 'bei': 748}, {'<them>': 86, 'mich': 790}, {'': (2, 'plan'), '<them>': 86, 'mich': 790},
{'<have>': 755, '<should>': 758, '^': 760, 'bekomm': 761, 'bekomme': 761, 'besuche': 371, 'bin': 763, 'braeuchte':
579, 'brauch': 584, 'brauche': 584, 'brauchen': 584, 'brauchte': 579, 'bring': 590, 'bringe': 590, 'bräuchte': 579,
'darf': 608, 'denke': 764, 'erwarte': 658, 'erwarten': 658, 'fahr': 765, 'fahre': 765, 'frag': 683, 'frage': 683,
'geh': 765, 'gehe': 765, 'gruble': 568, 'grueble': 568, 'krieg': 761, 'kriege': 761, 'mochte': 766, 'mochten': 748,
'moechte': 766, 'moechten': 748, 'muass': 749, 'mues': 749, 'muessen': 749, 'muss': 749, 'mussen': 749, 'möchte': 766,
'nehm': 590, 'nehme': 590, 'samma': 767, 'schuld': 768, 'schulde': 768, 'schulden': 769, 'sind': 770, 'soll': 771,
'solle': 21, 'sollen': 772, 'stelle': 774, 'treff': 371, 'treffe': 371, 'uberleg': 777, 'uberlege': 778, 'ubernehme':
86, 'ueberleg': 777, 'ueberlege': 778, 'uebernehme': 86, 'und': 128, 'vermisse': 568, 'versprach': 782, 'versprech':
782, 'verspreche': 782, 'war': 767, 'waren': 767, 'wart': 786, 'warte': 789, 'warten': 789, 'werd': 791, 'werde': 792,
'werden': 748, 'will': 748, 'wollen': 748, 'wuenschte': 568, 'wunschte': 568}, {'geht': 130}, {'<rel>': 609, 'bruder':
130, 'chef': 130, 'flieger': 130, 'flug': 130, 'freund': 130, 'geht': 130, 'hund': 130, 'kind': 130, 'mann': 130,
'sohn': 130, 'team': 130, 'vater': 130, 'zug': 130}, {'<rel>': 609, 'chefin': 130, 'firma': 130, 'freundin': 130,
'kinder': 130, 'kollegin': 130, 'mutter': 130, 'schwester': 130, 'tochter': 130}, {'ich': 21, 'wir': 21}, {'<should>':
797}, {'nach': 798}, {'meinung': 799}, {'gelaufen': 31}, {'arme': 801}, {'die': 802}, {'N': 78, 'ich': 549},
{'gefallen': 15}, {'wasser': 805}, {'<and>': 595, 'N': 89, 'an': 595, 'bei': 595, 'mit': 595, 'to': 595, 'with': 595,
'x': 595, 'zu': 595}, {'<and>': 595, 'N': 89, 'an': 595, 'bei': 595, 'mit': 595, 'zu': 595}, {'N': 808}, {'N': 89,
'fuer': 595, 'fur': 595, 'zwischen': 595}, {'<and>': 595, 'N': 89, 'an': 595, 'bei': 595, 'mit': 595, 'x': 595, 'zu':
595}, {'N': 811, 'fuer': 809, 'fur': 809, 'von': 809, 'zwischen': 809}, {'N': 807, 'fuer': 809, 'fur': 809, 'gemacht':
810, 'geschickt': 810, 'mail': 812, 'rausgeschickt': 810, 'von': 809, 'zwischen': 809}, {'<and>': 595, 'to': 595},
{'N': 814}, {'gemacht': 810, 'geschickt': 810, 'rausgeschickt': 810}, {'angesetzt': 371, 'ausgemacht': 371,
'eingetragen': 371, 'fixiert': 371, 'gebucht': 371, 'geplant': 371, 'vereinbart': 371}, {'<me>': 285}, {'erreichen':
15}, {'aufgetaucht': 15, 'erschienen': 15, 'gekommen': 15, 'zu': 819}, {'...': 817, '<they>': 818, 'abgemacht': 371,
'angesetzt': 371, 'aufgetaucht': 31, 'ausgefallen': 15, 'ausgemacht': 371, 'dazugekommen': 31, 'dazugestossen': 31,
'eingeplant': 371, 'eingetragen': 371, 'entfallen': 15, 'festgelegt': 371, 'fixiert': 371, 'fuer': 551, 'fur': 551,
'gebucht': 371, 'gekommen': 31, 'geplant': 371, 'mitgekommen': 31, 'nicht': 820, 'reserviert': 371, 'terminiert': 371,
'vereinbart': 371, 'verschoben': 526, 'vorbeigefahren': 31, 'vorbeigekommen': 31}, {'am': 378}, {'gewesen': 31},
{'...': 552, 'abgemacht': 371, 'angesetzt': 371, 'ausgemacht': 371, 'bestaetigt': 371, 'bestatigt': 371, 'fix': 371,
'fixiert': 371, 'gebucht': 371, 'geplant': 371, 'ist': 592, 'steht': 371, 'vereinbart': 371, 'zugesagt': 371}, {'':
(0, 'missed'), 'dazu': 15, 'zustande': 15}, {'mir': 31, 'uns': 31}, {'aufgetaucht': 31, 'dazugekommen': 31,
'dazugestossen': 31, 'doch': 656, 'einfach': 656, 'gekommen': 31, 'mitgekommen': 31, 'nicht': 825, 'vorbei': 31,
'vorbeigefahren': 31, 'vorbeigekommen': 31, 'zu': 826}, {'mit': 15}, {'anruf': 828, 'call': 828, 'gesprach': 828,
'gespraech': 828, 'kaffee': 828, 'kontakt': 828, 'meeting': 828, 'telefonat': 828, 'termin': 828, 'treffen': 828},
{'fixe': 828}, {'<appointment>': 15, 'anruf': 828, 'call': 828, 'en': 829, 'essen': 828, 'gesprach': 828, 'gespraech':
828, 'jour': 830, 'kaffee': 828, 'kontakt': 828, 'lebenszeichen': 15, 'lunch': 828, 'meeting': 828, 'telefonat': 828,
'termin': 828, 'treffen': 828}, {'': (0, 'missed'), 'bekommen': 15, 'erhalten': 15, 'von': 15}, {'bekommen': 15,
'erhalten': 15, 'von': 15}, {'fuer': 15, 'fur': 15, 'gehabt': 15}, {'<appointment>': 15, 'antwort': 832,
'gelegenheit': 15, 'mail': 833, 'nachricht': 833, 'reaktion': 832, 'ruckmeldung': 833, 'rueckmeldung': 833, 'zeit':
834}, {'<appointment>': 15, 'anruf': 828, 'call': 828, 'kaffee': 828, 'kontakt': 828, 'termin': 828}, {'da': 15},
{'gelernt': 31}, {'verpasst': 15}, {'man': 568}, {'mal': 568}, {'wir': 841}, {'dazu': 15}, {'nicht': 843},
{'zustande': 15}, {'<me>': 371, 'besuch': 371}, {'nicht': 845, 'vorbei': 371, 'zu': 846, 'zum': 371}, {'hergestellt':
89}, {'N': 848}, {'<and>': 849}, {'N': 850}, {'von': 851, 'zwischen': 851}, {'': (13, 'talk'), '<them>': 798},
{'gegeben': 83, 'geschickt': 83, 'weitergegeben': 83, 'weitergeleitet': 83}, {'N': 854}, {'an': 855}, {'getroffen':
15}, {'abgesagt': 15, 'nicht': 857, 'verpasst': 15}, {'mir': 31}, {'bei': 255, 'jetzt': 530, 'nun': 530}, {'sorgen':
568}, {'mir': 861}, {'bitte': 79, 'frage': 79}, {'der': 863}, {'mit': 864}, {'': (15, 'contact'), 'N': 865}, {'an':
866, 'bekommen': 31, 'erhalten': 31, 'gekriegt': 31, 'v': 31, 'vom': 31, 'von': 31}, {'<me>': 31, 'am': 31, 'auf': 31,
'aus': 31, 'dass': 31, 'mir': 31, 'ob': 31, 'per': 31, 'uns': 31, 'via': 31, 'wegen': 31}, {'melden': 568}, {'wieder':
869}, {'do': 86}, {'job': 86, 'part': 86, 'teil': 86, 'to': 871, 'todo': 86}, {'aufgabe': 86, 'hausaufgabe': 86,
'hausaufgaben': 86, 'todos': 86}, {'aus': 31, 'nicht': 15}, {'sich': 874}, {'mit': 495}, {'': (19, 'gave:mentoring'),
'N': 84, 'fuer': 495, 'fur': 495, 'mit': 495}, {'N': 84, 'mit': 495}, {'einheit': 876, 'fuer': 495, 'fur': 495,
'gesprach': 876, 'gespraech': 876, 'mit': 495, 'session': 877, 'stunde': 878}, {'fuer': 495, 'fur': 495, 'mit': 495},
{'N': 81, 'an': 556, 'vielmal': 556}, {'geprobt': 156, 'geubt': 156, 'geuebt': 156}, {'pitch': 882}, {'...': 883},
{'tisch': 31}, {'^': 20, 'gegeben': 21}, {'weg': 886}, {'den': 887}, {'zusammen': 128}, {'<me>': 128, 'N': 884, 'am':
885, 'auf': 888, 'mir': 889}, {'': (14, 'together'), 'bekannt': 90, 'vernetzt': 89, 'vorgestellt': 89}, {'treffen':
371}, {'...': 892, '<them>': 86}, {'...': 892, '<me>': 55, '<them>': 86, 'dass': 300, 'ich': 893, 'wir': 893}, {'ich':
749, 'ma': 749, 'wir': 749}, {'<them>': 86, 'bis': 86, 'dringend': 86, 'ich': 749, 'ma': 749, 'mich': 86, 'noch': 86,
'unbedingt': 86, 'uns': 86, 'wir': 749}, {'ma': 749}, {'<det>': 86, '<them>': 86, 'bis': 86, 'dringend': 86, 'ich':
749, 'ma': 749, 'mich': 86, 'noch': 86, 'unbedingt': 86, 'uns': 86, 'wir': 749}, {'': (11, 'thinking'), 'wieder':
568}, {'mal': 899}, {'mal': 899, 'mich': 900}, {'ich': 901, 'mal': 899, 'mich': 900, 'wir': 901}, {'wieder': 568},
{'mal': 903, 'wieder': 568}, {'dringend': 904, 'mal': 899, 'mich': 900, 'wieder': 568}, {'dringend': 904, 'ich': 905,
'mal': 899, 'mich': 900, 'wieder': 568, 'wir': 901}, {'denken': 568}, {'...': 907}, {'an': 908}, {'absagen': 15},
{'<det>': 86, '<me>': 55, '<them>': 86, 'absagen': 15, 'an': 908, 'ausfallen': 15, 'bis': 86, 'dringend': 86,
'gerade': 909, 'heute': 909, 'ich': 749, 'kurzfristig': 910, 'ma': 749, 'mich': 86, 'noch': 86, 'oft': 909,
'unbedingt': 86, 'uns': 86, 'wieder': 910, 'wir': 749}, {'': (11, 'thinking'), 'absagen': 15}, {'absagen': 15, 'an':
908, 'dringend': 904, 'gerade': 909, 'heute': 909, 'ich': 905, 'kurzfristig': 910, 'mal': 899, 'mich': 900, 'oft':
909, 'wieder': 912, 'wir': 901}, {'absagen': 15, 'ich': 901, 'kurzfristig': 910, 'mal': 899, 'mich': 900, 'wieder':
910, 'wir': 901}, {'meinung': 798}, {'ihrer': 915, 'seiner': 915}, {'uber': 568, 'ueber': 568}, {'': (15, 'contact'),
'N': 79, 'bei': 514}, {'an': 31, 'bekommen': 31, 'erhalten': 31, 'gekriegt': 31, 'v': 31, 'von': 31}, {'^': 0, 'bei':
490, 'fur': 491, 'mein': 86, 'meine': 86, 'von': 490}, {'schritte': 920}, {'schritt': 920, 'termin': 371}, {'^': 0,
'bei': 490, 'fuer': 491, 'mein': 86, 'meine': 86, 'von': 490}, {'schritte': 923}, {'schritt': 923, 'termin': 371},
{'v': 696, 'von': 696}, {'': (12, 'task'), '^': 0}, {'ausgegangen': 15, 'erreicht': 15, 'vergessen': 927},
{'erreicht': 15}, {'termin': 378}, {'step': 492}, {'erwischt': 15, 'geschafft': 15, 'gesehen': 15, 'gesprochen': 15,
'getroffen': 15, 'telefoniert': 15}, {'geredet': 15, 'gesprochen': 15, 'getroffen': 15, 'telefoniert': 15}, {'...':
933}, {'gegangen': 15}, {'abgehoben': 15, 'angerufen': 15, 'angetroffen': 15, 'aufgetaucht': 15, 'ausgegangen': 15,
'besucht': 15, 'dazu': 564, 'dazugekommen': 15, 'drangegangen': 15, 'erreichbar': 15, 'erreicht': 15, 'erschienen':
15, 'erwischt': 15, 'geklappt': 15, 'gemeldet': 15, 'geschafft': 15, 'geschrieben': 15, 'gesehen': 15, 'gesprochen':
15, 'getroffen': 15, 'mehr': 932, 'mit': 934, 'ran': 935, 'rangegangen': 15, 'stattgefunden': 15, 'telefoniert': 15,
'verfuegbar': 15, 'verfugbar': 15, 'vergessen': 927, 'zu': 819, 'zuruckgerufen': 15, 'zurueckgerufen': 15, 'zustande':
564}, {'gehoert': 15, 'gehort': 15}, {'...': 937}, {'...': 937, 'gehoert': 15, 'gehort': 15, 'von': 938},
{'<appointment>': 15}, {'...': 937, 'gehoert': 15, 'gehort': 15, 'mehr': 939, 'mit': 940, 'von': 938}, {'gesehen': 15,
'gesprochen': 15, 'getroffen': 15}, {'abgehoben': 15}, {'gehoert': 15, 'gehort': 15, 'mehr': 937, 'mit': 940},
{'show': 15}, {'angerufen': 15, 'erreicht': 15, 'gemeldet': 15, 'gesprochen': 15, 'getroffen': 15, 'kennengelernt':
15, 'telefoniert': 15}, {'erledigen': 86, 'liefern': 86, 'schicken': 86}, {'nicht': 946, 'nie': 15, 'offen': 578,
'zu': 947}, {'erreicht': 15, 'vergesse': 604}, {'self': 604}, {'to': 950}, {'': (12, 'task'), 'selbst': 604}, {'mich':
952}, {'mich': 604}, {'an': 953, 'fuer': 954, 'fur': 954}, {'mailbox': 15}, {'idee': 568}, {'gedanke': 568}, {'ein':
958}, {'beide': 128, 'drei': 128, 'zwei': 128}, {'die': 956, 'eine': 957, 'mailbox': 15, 'so': 959, 'wir': 960},
{'wohl': 568}, {'': (13, 'talk'), '...': 962}, {'punkte': 604}, {'punkt': 604}, {'durchgegangen': 156, 'geprobt': 156,
'geubt': 156, 'geuebt': 156}, {'N': 966}, {'mit': 967, 'review': 617}, {'fuer': 616, 'fur': 616, 'mit': 616}, {'von':
31}, {'bono': 497}, {'bei': 616, 'fuer': 616}, {'bei': 616, 'fur': 616}, {'an': 556}, {'': (21, 'gave:referral'),
'gegeben': 83, 'geschrieben': 83}, {'N': 975}, {'fuer': 976, 'fur': 976}, {'me': 604}, {'': (15, 'contact'), 'N':
156}, {'': (15, 'contact'), '...': 319}, {'...': 319, 'an': 31, 'mich': 980}, {'zuruck': 15, 'zurueck': 15}, {'mich':
320, 'nicht': 982}, {'': (13, 'talk'), 'ab': 15, 'kurzfristig': 742, 'wieder': 742}, {'': (13, 'talk'), 'N': 78, 'ab':
15, 'ich': 549, 'kurzfristig': 742, 'wieder': 742}, {'': (13, 'talk'), 'i': 322, 'ich': 322, 'we': 322, 'wir': 322},
{'mir': 128}, {'': (15, 'contact'), 'wir': 128}, {'date': 371}, {'the': 989}, {'vorbei': 31}, {'...': 705},
{'gehoert': 15, 'gehort': 15, 'gesehen': 15, 'gesprochen': 15, 'getroffen': 15, 'telefoniert': 15}, {'gehoert': 15,
'gehort': 15, 'gesehen': 15, 'gesprochen': 15, 'getroffen': 15, 'mehr': 993, 'telefoniert': 15}, {'nicht': 994},
{'...': 995, 'wieder': 695}, {'am': 31, 'auf': 31, 'aus': 31, 'dass': 31, 'mir': 31, 'nicht': 982, 'ob': 31, 'per':
31, 'uns': 31, 'via': 31, 'wegen': 31}, {'<me>': 326, '<them>': 86, '<they>': 327, 'ich': 748, 'wir': 748}, {'uns':
371}, {'': (2, 'plan'), 'uns': 371}, {'ma': 999, 'wir': 1000}, {'<rel>': 609, 'auto': 130, 'bruder': 130, 'bus': 130,
'chef': 130, 'flieger': 130, 'flug': 130, 'hund': 130, 'kind': 130, 'mann': 130, 'sohn': 130, 'team': 130, 'vater':
130, 'zug': 130}, {'<rel>': 609, 'chefin': 130, 'firma': 130, 'frau': 130, 'freundin': 130, 'kinder': 130, 'mutter':
130, 'schwester': 130, 'tochter': 130}, {'...': 995, 'er': 130, 'sie': 130}, {'he': 130, 'she': 130}, {'<gone>': 31,
'angesetzt': 371, 'ausgemacht': 371, 'eingetragen': 371, 'fixiert': 371, 'gebucht': 371, 'geplant': 371, 'vereinbart':
371}, {'<gone>': 31, 'bei': 371, 'mit': 371}, {'...': 1007}, {'...': 565, 'aufgetaucht': 15, 'dazu': 564,
'dazugekommen': 15, 'erschienen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15, 'hingegangen': 15}, {'': (14,
'together'), '...': 1007, 'bei': 371}, {'...': 1006, '<they>': 818, 'abgemacht': 371, 'angesetzt': 371, 'aufgetaucht':
31, 'ausgefallen': 15, 'ausgemacht': 371, 'dazugekommen': 31, 'dazugestossen': 31, 'eingeplant': 371, 'eingetragen':
371, 'festgelegt': 371, 'fixiert': 371, 'gebucht': 371, 'gekommen': 31, 'geplant': 371, 'ich': 1008, 'leider': 567,
'mitgekommen': 31, 'nicht': 1009, 'reserviert': 371, 'terminiert': 371, 'verabredet': 371, 'vereinbart': 371,
'vorbeigefahren': 31, 'vorbeigekommen': 31, 'wir': 1010}, {'...': 892}, {'...': 892, 'ich': 1012, 'wir': 1012},
{'gegangen': 31, 'gewesen': 31}, {'an': 371}, {'': (2, 'plan'), 'an': 371, 'fest': 371}, {'geholfen': 497}, {'auf':
15}, {'nicht': 1018}, {'mich': 31}, {'': (15, 'contact'), 'wird': 371}, {'N': 81, 'to': 556}, {'': (13, 'talk'),
'ist': 130, 'war': 130}, {'N': 55, '^': 0, 'bei': 490, 'fuer': 491, 'fur': 491, 'mein': 86, 'meine': 86, 'von': 490},
{'do': 1024, 'dos': 492}, {'d': 86, 'll': 86, 'will': 86, 'would': 86}, {'i': 1026}, {'<them>': 1027, 'N': 78, 'me':
337, 'us': 337}, {'ich': 371, 'ma': 371, 'mich': 371}, {'ich': 371, 'mich': 371, 'wir': 371}, {'...': 591,
'abgemacht': 371, 'angesetzt': 371, 'ausgemacht': 371, 'bestaetigt': 371, 'bestatigt': 371, 'fix': 371, 'fixiert':
371, 'gebucht': 371, 'geplant': 371, 'ist': 592, 'ma': 1000, 'steht': 371, 'vereinbart': 371, 'vergessen': 15, 'wir':
1000, 'zugesagt': 371}, {'weg': 801}, {'den': 1032}, {'': (11, 'thinking'), '^': 775}, {'': (11, 'thinking'), 'grad':
568, 'mir': 1034, 'ob': 568}, {'': (11, 'thinking'), 'gerade': 568, 'ich': 568, 'mir': 1034, 'ob': 568, 'wen': 568,
'wie': 568}, {'gewartet': 15, 'hingefahren': 15}, {'ich': 128, 'wir': 128}, {'ob': 568}, {'augen': 128}, {'vier':
1040}, {'gewartet': 15}, {'': (0, 'missed'), 'gewartet': 15, 'versucht': 15}, {'antworten': 15, 'gratulieren': 15,
'schreiben': 15, 'treffen': 15}, {'anzurufen': 15, 'zu': 1044}, {'gratulieren': 15, 'schreiben': 15}, {'...': 1045,
'abzusagen': 15, 'anzurufen': 15, 'zu': 1046, 'zuruckzurufen': 15, 'zurueckzurufen': 15}, {'anruf': 15}, {'': (1,
'moved'), 'auf': 378, 'wir': 378}, {'...': 705, 'sich': 705}, {'uf': 378}, {'<they>': 55, '^': 0, 'ich': 86},
{'<them>': 780, '<they>': 340, '^': 0, 'dass': 1052, 'ich': 781, 'mir': 339, 'uns': 339}, {'anzurufen': 15, 'zu':
819}, {'...': 1054}, {'sollte': 568, 'sollten': 568}, {'': (23, 'gave:volunteering'), 'at': 497, 'bei': 497, 'fuer':
497, 'fur': 497}, {'bekommen': 31, 'erhalten': 31}, {'gehoert': 31, 'gehort': 31, 'mail': 1058, 'nachricht': 1058,
'nichts': 937}, {'^': 35, 'ich': 55, 'wir': 55}, {'^': 436, 'noch': 576}, {'^': 436, 'mir': 1061, 'noch': 576, 'uns':
1061}, {'bekomm': 1060, 'bekomme': 1060, 'bekommen': 1060, 'brauch': 1060, 'brauche': 1060, 'erhalte': 1060, 'fehlen':
1062, 'fehlt': 1062, 'kommt': 1060, 'krieg': 1060, 'kriege': 1060, 'kriegen': 1060}, {'...': 1059, '<them>': 1063,
'meiner': 525}, {'tuer': 15, 'tur': 15}, {'verschlossener': 1065}, {'fuer': 568}, {'was': 1067}, {'ich': 21}, {'...':
1068, '<they>': 1069}, {'richtige': 568}, {'guter': 568}, {'gute': 568}, {'der': 1071, 'die': 1071, 'ein': 1072,
'eine': 1073, 'jemand': 1067, 'was': 1067}, {'...': 1074}, {'for': 576, 'on': 576}, {'fur': 568}, {'<gone>': 31,
'was': 1077}, {'': (15, 'contact'), '<me>': 31}, {'...': 573, 'bei': 31, 'mit': 31}, {'': (15, 'contact'), 'dabei':
31}, {'erreichen': 15, 'hause': 15}, {'da': 15, 'daheim': 15, 'zu': 1082, 'zuhause': 15}, {'...': 1078, '<they>':
1069, 'anwesend': 31, 'auch': 342, 'aufgetaucht': 31, 'bei': 1079, 'da': 31, 'dabei': 31, 'dazugekommen': 31,
'dazugestossen': 31, 'gekommen': 31, 'hier': 31, 'ich': 1080, 'mit': 1081, 'mitgekommen': 31, 'nicht': 1083,
'vorbeigefahren': 31, 'vorbeigekommen': 31, 'wir': 574, 'zu': 344}, {'der': 1071, 'die': 1071, 'ein': 1072, 'eine':
1073, 'jemand': 1077, 'was': 1077}, {'...': 1085}, {'': (14, 'together'), '...': 573, 'bei': 31, 'mit': 31}, {'...':
573, 'alle': 342, 'anwesend': 31, 'auch': 342, 'aufgetaucht': 31, 'bei': 31, 'da': 31, 'dabei': 31, 'dazugekommen':
31, 'dazugestossen': 31, 'gekommen': 31, 'hier': 31, 'ich': 574, 'mit': 1081, 'mitgekommen': 31, 'vorbeigefahren': 31,
'vorbeigekommen': 31, 'wir': 1087, 'zu': 344}, {'uf': 576}, {'auf': 576, 'ich': 785, 'immer': 784, 'jetzt': 783, 'no':
1089, 'weiterhin': 783, 'wir': 785}, {'': (7, 'waiting'), '<my>': 45}, {'^': 1091}, {'auf': 1092, 'ich': 788, 'immer':
784, 'jetzt': 783, 'seit': 787, 'weiterhin': 783, 'wir': 788}, {'waere': 21, 'ware': 21}, {'ich': 1094}, {'': (13,
'talk'), '<they>': 1095}, {'koennte': 568, 'konnte': 568, 'könnte': 568}, {'<them>': 86, 'ich': 748, 'mich': 790,
'wir': 748}, {'': (2, 'plan'), '<them>': 86, 'mit': 371}, {'': (2, 'plan'), '<them>': 86, 'ich': 1099, 'mich': 790,
'mit': 371, 'wir': 748}, {'': (2, 'plan'), '<them>': 86}, {'ich': 748, 'wir': 1101}, {'hoere': 130, 'hore': 130},
{'er': 130, 'es': 962, 'ich': 1103, 'sie': 130}, {'...': 892, '<me>': 55, 'dass': 300, 'ich': 893, 'wir': 893},
{'<vowed>': 88, '^': 108, 'gesagt': 98, 'geschrieben': 98, 'gsagt': 98, 'gschriebn': 98}, {'...': 77, '<them>': 1106,
'<vowed>': 88, '^': 108, 'es': 115, 'gesagt': 98, 'geschrieben': 98, 'gsagt': 98, 'gschriebn': 98, 'ich': 753,
'leider': 114, 'nicht': 113, 'wir': 753}, {'<give1>': 467}, {'...': 551, 'D': 371}, {'': (2, 'plan'), '...': 551, 'D':
371}, {'dritt': 128, 'fuenft': 128, 'funft': 128, 'viert': 128, 'zweit': 128}, {'...': 573, 'ich': 574, 'wir': 574,
'zu': 1111}, {'<have>': 1107, '<should>': 758, '^': 1108, 'beide': 128, 'beiden': 128, 'bin': 770, 'braeuchte': 579,
'brauch': 584, 'brauche': 584, 'brauchen': 584, 'brauchte': 579, 'bräuchte': 579, 'drei': 128, 'erwarte': 658,
'erwarten': 658, 'essen': 1109, 'fahr': 765, 'fahre': 765, 'fahren': 1109, 'geh': 765, 'gehe': 765, 'gehen': 1109,
'mochte': 748, 'mochten': 748, 'moechte': 748, 'moechten': 748, 'muass': 749, 'mues': 749, 'muessen': 749, 'muss':
749, 'mussen': 749, 'möchte': 748, 'reden': 1109, 'samma': 767, 'schuld': 768, 'schulde': 768, 'schulden': 769,
'sehen': 1109, 'sind': 770, 'soll': 772, 'solle': 21, 'sollen': 772, 'sprechen': 1109, 'telefonieren': 1109,
'treffen': 1110, 'vier': 128, 'war': 767, 'waren': 1112, 'wart': 786, 'warte': 789, 'warten': 789, 'werd': 748,
'werde': 748, 'werden': 748, 'will': 748, 'wollen': 748, 'zoomen': 1109, 'zwei': 128}, {'<me>': 55, 'kommen': 371,
'nichts': 15, 'nix': 15, 'stattfinden': 371}, {'me': 128}, {'': (13, 'talk'), 'er': 130, 'ihr': 130, 'sein': 130,
'sie': 130}, {'...': 892, 'ich': 893, 'wir': 893}, {'anrufen': 15, 'besuchen': 15, 'essen': 15, 'gehen': 15, 'mailen':
15, 'muessen': 15, 'mussen': 15, 'schreiben': 15, 'sehen': 15, 'sollen': 15, 'sprechen': 15, 'treffen': 15,
'vorbeischauen': 15, 'wollen': 15, 'zuruckrufen': 15, 'zurueckrufen': 15}, {'...': 1118, '<me>': 55, 'eigentlich': 15,
'ich': 15, 'wir': 15}, {'...': 1118, 'eigentlich': 15, 'ich': 15, 'wir': 15}, {'gehalten': 82}, {'N': 1121}, {'...':
552, 'fuer': 1122, 'fur': 1122}, {'<they>': 331, '^': 335, 'an': 330, 'gern': 568, 'gerne': 568}, {'<they>': 331, '^':
335, 'abgemacht': 371, 'abgesagt': 15, 'an': 330, 'angesetzt': 371, 'ausgemacht': 371, 'eingeplant': 371,
'eingetragen': 371, 'festgelegt': 371, 'fixiert': 371, 'gebucht': 371, 'geplant': 371, 'gern': 568, 'gerne': 568,
'kurzfristig': 714, 'mir': 715, 'nichts': 15, 'nix': 15, 'reserviert': 371, 'spontan': 714, 'terminiert': 371, 'uns':
715, 'vereinbart': 371, 'verschoben': 526, 'wieder': 714}, {'was': 1077}, {'...': 1126, '<they>': 1069}, {'should':
21}, {'<me>': 128, 'dritt': 128, 'fuenft': 128, 'funft': 128, 'sechst': 128, 'viert': 128, 'zweit': 128},
{'getroffen': 31}, {'': (14, 'together'), 'gewesen': 31}, {'$': 14, '...': 17, '<appointment>': 19, '<counsel>': 25,
'<handed>': 30, '<hat>': 76, '<have>': 127, '<me>': 133, '<needs>': 140, '<saysv>': 145, '<should>': 148, '<their>':
159, '<them>': 216, '<they>': 363, '<thing>': 366, '<vowed>': 367, '<will3>': 368, '<work>': 370, 'D': 379, 'N': 427,
'^': 489, 'abgeblasen': 15, 'abgehangen': 31, 'abgeholt': 31, 'abgemacht': 371, 'abgesagt': 15, 'abgeschlossen': 31,
'abgestimmt': 31, 'abgmacht': 371, 'action': 493, 'aergert': 494, 'als': 501, 'am': 504, 'an': 512, 'and': 513,
'anfrage': 515, 'angeblich': 130, 'angefragt': 516, 'angerufen': 31, 'angeschrieben': 31, 'angesetzt': 371,
'angesprochen': 31, 'angetroffen': 31, 'anruf': 517, 'anrufbeantworter': 15, 'anscheinend': 130, 'anstehend': 371,
'anstehender': 371, 'antwort': 518, 'antwortet': 519, 'antwortete': 31, 'apero': 31, 'apéro': 31, 'argert': 494,
'asked': 514, 'ass': 520, 'assen': 31, 'auf': 527, 'aufgabe': 492, 'aufgaben': 492, 'aufgesucht': 31, 'ausgefallen':
15, 'ausgefuehrt': 31, 'ausgefuhrt': 31, 'ausgemacht': 371, 'ausgesprochen': 31, 'ausgetauscht': 31, 'ausgmacht': 371,
'ball': 532, 'bat': 533, 'because': 130, 'begegnet': 31, 'begegnete': 31, 'begleitet': 31, 'begluckwunscht': 31,
'beglueckwuenscht': 31, 'behauptet': 130, 'bei': 538, 'bekomm': 545, 'bekomme': 545, 'bekommen': 546, 'bekommt': 548,
'beraten': 31, 'bergtour': 31, 'berichtet': 130, 'berichtete': 550, 'beschwert': 494, 'besetzt': 15, 'besichtigt': 31,
'besprechung': 553, 'besprochen': 31, 'besuch': 554, 'besuche': 555, 'besuchen': 374, 'besucht': 31, 'besuchte': 31,
'bevor': 130, 'bevorstehend': 371, 'bier': 31, 'bierchen': 31, 'biere': 31, 'bietet': 259, 'big': 558, 'bin': 575,
'bittet': 251, 'bot': 259, 'bouldern': 31, 'braeuchte': 579, 'brainstorming': 568, 'brauch': 584, 'brauche': 584,
'brauchen': 584, 'brauchte': 579, 'brief': 585, 'bring': 590, 'bringe': 590, 'bringen': 262, 'bringt': 262,
'bräuchte': 579, 'call': 593, 'canceled': 15, 'cancelled': 15, 'cancelt': 15, 'coaching': 594, 'combox': 15,
'connect': 597, 'connected': 598, 'da': 599, 'dafuer': 600, 'dafur': 600, 'damit': 130, 'dank': 601, 'danke': 603,
'dankeschoen': 601, 'dankeschon': 601, 'daran': 605, 'darf': 608, 'das': 610, 'dass': 130, 'dates': 611, 'daumen':
615, 'debattiert': 31, 'deck': 618, 'denk': 620, 'denke': 622, 'denkt': 130, 'denn': 130, 'der': 626, 'deren': 130,
'dessen': 130, 'die': 628, 'dinner': 553, 'diskutiert': 31, 'draengt': 264, 'dran': 629, 'drangt': 264, 'drink': 31,
'drinks': 31, 'durchgearbeitet': 31, 'durchgegangen': 31, 'durchgeklingelt': 31, 'durchgerufen': 31,
'durchgesprochen': 31, 'e': 631, 'ehrenamt': 632, 'ehrenamtlich': 640, 'ehrenamtsarbeit': 497, 'eigentlich': 642,
'einander': 643, 'einer': 644, 'eingeladen': 645, 'eingeplant': 371, 'eingetragen': 371, 'email': 646, 'empfahl': 266,
'empfehlen': 266, 'empfehlung': 649, 'empfehlungsschreiben': 500, 'empfiehlt': 266, 'entfaellt': 15, 'entfallen': 15,
'entfallt': 15, 'entfiel': 15, 'er': 653, 'ergebnis': 130, 'erhalte': 546, 'erinnere': 655, 'erinnerung': 604,
'ermahnt': 264, 'ermutigt': 264, 'erreicht': 31, 'ersatztermin': 378, 'erschien': 656, 'erwarte': 658, 'erwarten':
658, 'erwischt': 31, 'erzaehlt': 130, 'erzaehlte': 550, 'erzahlt': 130, 'erzahlte': 550, 'es': 660, 'esse': 555,
'essen': 661, 'ewig': 664, 'faellt': 667, 'fahr': 555, 'fahre': 555, 'fahren': 374, 'falls': 130, 'fallt': 667,
'fand': 669, 'fazit': 130, 'feedback': 674, 'fehlen': 676, 'fehlt': 676, 'feierabendbier': 31, 'feiern': 374,
'festgelegt': 371, 'fiel': 677, 'fielen': 678, 'findet': 679, 'fitness': 31, 'fix': 680, 'fixiert': 371,
'flachgefallen': 15, 'fliege': 555, 'follow': 681, 'forwarded': 682, 'frag': 683, 'frage': 684, 'fragt': 269,
'fragte': 685, 'freiwillig': 688, 'freiwillige': 498, 'freiwilligenarbeit': 497, 'freiwilligeneinsatz': 497,
'freiwilliger': 498, 'freu': 690, 'freue': 690, 'freut': 494, 'fuer': 692, 'fuerchtet': 130, 'fur': 694, 'furchtet':
130, 'fussball': 31, 'gab': 279, 'gaben': 281, 'ganz': 695, 'gassi': 31, 'gearbeitet': 31, 'gebowlt': 31,
'gebrainstormt': 31, 'gebruncht': 31, 'gebucht': 371, 'geburtstag': 697, 'gecancelled': 15, 'gecancelt': 15,
'gechattet': 31, 'gechillt': 31, 'gecoacht': 31, 'gedanke': 568, 'gedankt': 31, 'geeinigt': 31, 'gefahren': 31,
'gefeiert': 31, 'geflogen': 31, 'gefragt': 516, 'gefruehstueckt': 31, 'gefruehstuekt': 31, 'gefruhstuckt': 31,
'gefruhstukt': 31, 'gefuehrt': 31, 'gefuhrt': 31, 'gegangen': 31, 'gegessen': 31, 'geghostet': 15, 'gegrillt': 31,
'geh': 555, 'gehabt': 31, 'gehalten': 31, 'gehe': 555, 'gehen': 374, 'gehoert': 698, 'geholfen': 31, 'gehort': 698,
'geht': 701, 'gejasst': 31, 'gejoggt': 31, 'gekickt': 31, 'geklettert': 31, 'gekloent': 31, 'geklont': 31, 'gelaufen':
31, 'gelernt': 31, 'gemailt': 31, 'gemeinnuetzig': 497, 'gemeinnutzig': 497, 'gemeinsam': 128, 'gemoved': 378,
'gepingt': 31, 'gepitcht': 31, 'geplant': 371, 'geplatzt': 15, 'geplatzter': 15, 'geplaudert': 31, 'geprobt': 31,
'gequatscht': 31, 'geredet': 31, 'geruchteweise': 130, 'geruechteweise': 130, 'gesagt': 704, 'geschnackt': 31,
'geschoben': 705, 'geschrieben': 31, 'gesehen': 31, 'gesessen': 31, 'gesimst': 31, 'geskypt': 31, 'gespielt': 31,
'gesprachsrunde': 31, 'gespraechsrunde': 31, 'gesprochen': 31, 'gestrichen': 15, 'gestritten': 31, 'getextet': 31,
'getraeumt': 706, 'getratscht': 31, 'getraumt': 706, 'getroffen': 31, 'getrunken': 31, 'gewandert': 31, 'gewesen': 31,
'geworkshopt': 31, 'gezoomt': 31, 'gha': 31, 'ghostet': 707, 'gibt': 281, 'ging': 708, 'gingen': 31, 'glatt': 709,
'glaubt': 130, 'gluehwein': 31, 'gluhwein': 31, 'gmacht': 31, 'golf': 31, 'golfrunde': 31, 'gotta': 86, 'gratuliert':
31, 'gredet': 31, 'gredt': 31, 'gruble': 568, 'grueble': 568, 'gseh': 31, 'gseit': 31, 'gsi': 31, 'gsproche': 31,
'gtroffe': 31, 'hab': 716, 'habe': 717, 'haben': 721, 'habs': 712, 'haette': 725, 'haetten': 726, 'hat': 734, 'hatte':
737, 'hatten': 738, 'hausaufgabe': 492, 'have': 739, 'he': 741, 'hebt': 743, 'herzlichen': 744, 'hob': 743, 'hoere':
698, 'hofft': 130, 'holt': 745, 'hore': 698, 'hätte': 746, 'hätten': 747, 'i': 750, 'ich': 793, 'idee': 568, 'ihm':
794, 'ihr': 795, 'ihre': 796, 'ihrer': 800, 'in': 803, 'informierte': 804, 'ins': 806, 'interviewt': 31, 'intro': 813,
'introduced': 815, 'intros': 816, 'ist': 821, 'jassen': 31, 'jetzt': 822, 'joggen': 823, 'joggingrunde': 31, 'kaffee':
824, 'kalendereintrag': 371, 'kam': 827, 'kartenabend': 31, 'kein': 831, 'keine': 835, 'keinen': 836, 'keiner': 837,
'kennen': 838, 'kennengelernt': 31, 'kickoff': 553, 'kino': 31, 'klappt': 656, 'klappte': 656, 'klettern': 31,
'knapp': 839, 'koennte': 840, 'koennten': 842, 'komme': 844, 'kommt': 847, 'komplett': 709, 'kondoliert': 31,
'konnte': 840, 'konnten': 842, 'kontakt': 852, 'krieg': 545, 'kriege': 545, 'kriegen': 546, 'kriegt': 548, 'kuemmern':
290, 'kuemmert': 290, 'kummern': 290, 'kummert': 290, 'kunnt': 31, 'kurzfristig': 714, 'könnte': 840, 'könnten': 842,
'lange': 664, 'laufrunde': 31, 'laut': 853, 'lead': 856, 'legt': 294, 'legte': 294, 'leider': 858, 'lent': 682,
'lief': 859, 'liegt': 860, 'lunch': 593, 'mache': 862, 'macht': 862, 'mahnt': 264, 'mail': 867, 'mailbox': 15,
'mailt': 297, 'mailte': 868, 'mal': 870, 'meeting': 593, 'mein': 872, 'meine': 873, 'meint': 130, 'meinte': 130,
'meldet': 875, 'meldete': 298, 'memo': 604, 'mentoring': 879, 'mentoringstunde': 880, 'merci': 881, 'merke': 604,
'merken': 604, 'mir': 715, 'mit': 890, 'miteinander': 891, 'mochte': 894, 'moechte': 894, 'muass': 895, 'mues': 896,
'muess': 897, 'muessen': 898, 'muesst': 902, 'muesste': 906, 'muessten': 902, 'muss': 911, 'mussen': 898, 'musst':
902, 'musste': 913, 'mussten': 914, 'möchte': 894, 'müss': 897, 'müsste': 906, 'müssten': 902, 'nach': 916, 'nachdem':
130, 'nachgedacht': 917, 'nachgefasst': 31, 'nachgefragt': 516, 'nachgehakt': 918, 'nachgeholt': 822, 'nachricht':
919, 'nachste': 921, 'nachster': 922, 'naechste': 924, 'naechster': 925, 'naemlich': 130, 'nahm': 743, 'namenstag':
926, 'namlich': 130, 'ned': 928, 'need': 739, 'nehm': 590, 'nehme': 590, 'net': 929, 'neuer': 930, 'next': 931,
'nich': 929, 'nicht': 936, 'nichts': 941, 'nie': 942, 'niemand': 943, 'niemanden': 929, 'nimmt': 743, 'nit': 929,
'nix': 944, 'no': 945, 'noch': 948, 'nod': 949, 'noed': 949, 'noshow': 15, 'note': 951, 'notiz': 955, 'nur': 961,
'ob': 963, 'obwohl': 130, 'offen': 578, 'offenbar': 130, 'offene': 964, 'offener': 965, 'offensichtlich': 130, 'oper':
31, 'owe': 749, 'owes': 310, 'padel': 31, 'pendenz': 492, 'pendenzen': 604, 'pitch': 968, 'pitchtraining': 969,
'pladiert': 311, 'pladierte': 311, 'plaediert': 312, 'plaedierte': 312, 'platzte': 15, 'plauderei': 31, 'plauderte':
31, 'plausch': 31, 'poker': 31, 'post': 970, 'pro': 971, 'probehoeren': 972, 'probehoren': 973, 'promised': 749,
'props': 974, 'quatschte': 31, 'radtour': 31, 'raet': 318, 'rat': 318, 'raten': 318, 'ratsch': 31, 'reagiert': 656,
'recommended': 21, 'recommends': 21, 'rede': 555, 'reden': 374, 'redete': 520, 'referenz': 977, 'referred': 499,
'remind': 978, 'reminder': 604, 'rescheduled': 378, 'reserviert': 371, 'reviewed': 979, 'rief': 981, 'riet': 318,
'rieten': 318, 'ruckruf': 585, 'rueckruf': 585, 'ruft': 983, 'rumgehangen': 31, 'rät': 318, 'sagt': 984, 'sagte': 985,
'said': 986, 'samma': 767, 'samt': 987, 'sass': 31, 'sassen': 988, 'sauna': 31, 'sausen': 131, 'save': 990, 'says':
986, 'saß': 31, 'saßen': 988, 'schach': 31, 'schaute': 991, 'scheinbar': 130, 'schieben': 705, 'schiebt': 992,
'schlaegt': 325, 'schlagt': 325, 'schlug': 325, 'schlägt': 325, 'schon': 996, 'schreibt': 997, 'schrieb': 868,
'schuld': 768, 'schulde': 768, 'schulden': 998, 'schuldet': 328, 'schwaetzchen': 31, 'schwatz': 31, 'schwatzchen': 31,
'seh': 555, 'sehe': 555, 'sehen': 1001, 'sein': 1002, 'seine': 1003, 'seiner': 800, 'seit': 1004, 'sent': 682, 'she':
741, 'shoutout': 974, 'sie': 653, 'since': 1005, 'sind': 1011, 'sitzung': 553, 'skifahren': 31, 'skitour': 31,
'skypen': 374, 'sms': 919, 'sobald': 130, 'solange': 130, 'soll': 1013, 'sollen': 1013, 'sollte': 906, 'sollten': 902,
'sozialeinsatz': 497, 'sparring': 880, 'spazieren': 1014, 'spaziergang': 31, 'spendenaktion': 497, 'spontan': 714,
'sprach': 520, 'sprachen': 31, 'sprech': 555, 'spreche': 555, 'sprechen': 374, 'spritzer': 31, 'squash': 31, 'statt':
600, 'stattdessen': 600, 'stehen': 1015, 'steht': 1016, 'storniert': 15, 'taet': 336, 'tafel': 1017, 'tarock': 31,
'tat': 336, 'tauchte': 1019, 'tauschte': 1020, 'tauschten': 31, 'tausend': 744, 'telefoniere': 555, 'telefonieren':
374, 'telefoniert': 1021, 'telefonierte': 31, 'telefonierten': 31, 'tennis': 31, 'termin': 593, 'terminiert': 371,
'terminvorschlag': 371, 'textet': 297, 'thanks': 1022, 'theater': 31, 'thema': 1023, 'they': 741, 'thinks': 323,
'thx': 556, 'to': 1025, 'todo': 1024, 'todos': 492, 'told': 1028, 'total': 709, 'traeumte': 568, 'traf': 31, 'trafen':
31, 'traumte': 568, 'treff': 1029, 'treffe': 1030, 'treffen': 1031, 'troffe': 31, 'tät': 336, 'uber': 1033, 'uberleg':
1035, 'uberlege': 1036, 'ueber': 1033, 'ueberleg': 1035, 'ueberlege': 1036, 'umgebucht': 705, 'umgelegt': 705,
'umsonst': 1037, 'und': 1038, 'unentgeltlich': 497, 'uns': 715, 'unsicher': 1039, 'unter': 1041, 'unterhalten': 31,
'unterhielt': 1020, 'unterhielten': 31, 'unterrichtet': 31, 'unterschrieben': 31, 'unterzeichnet': 31, 'verabredet':
371, 'verabschiedet': 31, 'verabschiedung': 31, 'verbaselt': 15, 'verbummelt': 15, 'vereinbart': 371, 'vergebens':
1042, 'vergeblich': 1043, 'vergessen': 1047, 'verhandelt': 31, 'verlegt': 526, 'vermisse': 568, 'verpasst': 15,
'verpasster': 1048, 'verpennt': 15, 'verplant': 15, 'versaeumt': 15, 'versaumt': 15, 'verschieben': 1049,
'verschiebt': 1050, 'verschlafen': 15, 'verschobe': 1051, 'verschoben': 526, 'verschwitzt': 15, 'versoehnt': 31,
'versohnt': 31, 'versprach': 1053, 'versprech': 782, 'verspreche': 782, 'verspricht': 341, 'versucht': 1055,
'vertagt': 526, 'vertroestet': 15, 'vertrostet': 15, 'vielen': 744, 'vielleicht': 1056, 'voellig': 709, 'vollig': 709,
'volunteered': 1057, 'volunteering': 1057, 'von': 1064, 'vor': 1066, 'vorbeigekommen': 31, 'vorbeigeschaut': 31,
'vorgemerkt': 371, 'vorgestellt': 31, 'vorgezogen': 705, 'vorverlegt': 705, 'waehrend': 130, 'waer': 1070, 'waere':
1075, 'wahrend': 130, 'waiting': 1076, 'wanderung': 31, 'war': 1084, 'ware': 1086, 'waren': 1088, 'warnt': 348,
'warnte': 348, 'wart': 1090, 'warte': 789, 'warten': 1093, 'wartet': 349, 'was': 962, 'weil': 130, 'weiss': 130,
'weiß': 130, 'welche': 130, 'welcher': 130, 'wenn': 1096, 'wer': 1097, 'werd': 1098, 'werde': 1100, 'werden': 1102,
'whatsapp': 919, 'wie': 1104, 'wieder': 714, 'wiedergesehen': 31, 'wiedersehen': 31, 'wiedervorlage': 604, 'will':
1105, 'wir': 1113, 'wird': 1114, 'with': 1115, 'wo': 1116, 'wollen': 1117, 'wollt': 724, 'wollte': 1119, 'wollten':
1120, 'workshop': 1123, 'wuerd': 336, 'wuerde': 1124, 'wurd': 336, 'wurde': 1125, 'wv': 604, 'wär': 1127, 'würde':
1124, 'yoga': 31, 'you': 1128, 'zoomen': 374, 'zu': 1129, 'zufaellig': 1130, 'zufallig': 1130, 'zuruckgerufen': 31,
'zurueckgerufen': 31, 'zusammen': 1131, 'zusammengesessen': 31, 'zusammengesetzt': 31}]


RELATIONS = [{'': (0, 'with')}, {'bei': 0}, {'': (7, 'despite')}, {'erreicht': 2, 'erwischt': 2}, {'dann': 3, 'doch':
3}, {'gemailt': 2, 'geschrieben': 2, 'telefoniert': 2, 'telefonisch': 2}, {'dann': 5, 'gemailt': 2, 'geschrieben': 2,
'telefoniert': 2, 'telefonisch': 2}, {'': (1, 'about')}, {'': (4, 'absent_after')}, {'': (3, 'absent_before')}, {'da':
0}, {'': (5, 'due')}, {'doch': 2}, {'': (2, 'at'), 'ende': 12}, {'': (2, 'at')}, {'': (2, 'at'), 'der': 14}, {'an': 0,
'bei': 0, 'v': 0, 'vom': 0, 'von': 0}, {'von': 7}, {'v': 0, 'von': 0}, {'': (2, 'at'), 'dem': 14, 'der': 14,
'dienstreise': 8, 'ferien': 8, 'karenz': 8, 'urlaub': 8}, {'in': 14}, {'': (0, 'with'), 'war': 0}, {'': (2, 'at'),
'dem': 14, 'den': 14, 'der': 14, 'ihm': 20, 'ihr': 20, 'mir': 21, 'uns': 20}, {'anlauf': 2, 'mal': 2, 'versuch': 2},
{'': (2, 'at'), 'zweiten': 23}, {'m': 0, 'mit': 0, 'w': 0}, {'bei': 0, 'vom': 0, 'von': 0}, {'ich': 1}, {'': (5,
'due'), 'anfang': 11, 'auf': 9, 'dahin': 11, 'diesen': 11, 'ende': 11, 'kommenden': 11, 'laengstens': 11, 'langstens':
11, 'mitte': 11, 'nach': 14, 'nachsten': 11, 'naechsten': 11, 'spaetestens': 11, 'spatestens': 11, 'vor': 11, 'zum':
11, 'zur': 11}, {'hause': 8}, {'daheim': 8, 'zu': 29, 'zuhause': 8}, {'an': 0, 'v': 0, 'von': 0}, {'bei': 0, 'm': 0,
'mit': 0, 'von': 0, 'w': 0}, {'': (6, 'ahead')}, {'ohne': 9}, {'an': 0, 'von': 0}, {'noch': 2}, {'um': 7}, {'sich':
37}, {'an': 0, 'v': 0, 'vom': 0, 'von': 0}, {'mail': 39}, {'nicht': 8}, {'fehlte': 9, 'fehlten': 9, 'ging': 37}, {'':
(5, 'due'), 'am': 11}, {'zu': 7, 'zum': 7, 'zur': 7}, {'': (4, 'absent_after'), 'haben': 9, 'hat': 9}, {'': (0,
'with'), 'vom': 14}, {'von': 0}, {'es': 37, 'um': 7}, {'mit': 0}, {'bei': 0, 'mit': 0}, {'es': 37}, {'an': 7, 'von':
7}, {'zuruckgerufen': 2, 'zurueckgerufen': 2}, {'geschafft': 8}, {'nicht': 54}, {'zeit': 8}, {'gemeldet': 2}, {'aber':
57}, {'zurueckgerufen': 2}, {'zuruckgerufen': 2}, {'abgesagt': 8, 'dann': 53, 'es': 55, 'gefehlt': 8, 'keine': 56,
'mich': 53, 'sich': 58, 'spaeter': 59, 'spater': 60, 'zuruckgerufen': 2, 'zurueckgerufen': 2}, {'abgesagt': 8,
'keine': 56}, {'im': 8}, {'im': 8, 'noch': 63}, {'s': 7}, {'von': 14}, {'anlauf': 2}, {'': (2, 'at'), 'beisein': 47,
'buero': 66, 'buro': 66, 'cafe': 14, 'café': 14, 'dienstreise': 8, 'ferien': 8, 'haus': 14, 'hause': 14, 'hotel': 14,
'karenz': 8, 'krankenstand': 8, 'laufe': 11, 'restaurant': 14, 'urlaub': 9, 'zweiten': 67}, {'': (2, 'at'),
'begleitung': 47, 'dem': 14, 'den': 14, 'der': 14, 'die': 14, 'dienstreise': 8, 'ferien': 8, 'karenz': 8, 'sachen': 7,
'urlaub': 8}, {'dienstreise': 8, 'ferien': 8, 'karenz': 8, 'urlaub': 8}, {'geblieben': 8}, {'dienstreise': 8,
'ferien': 8, 'karenz': 8, 'krankenstand': 8, 'urlaub': 8}, {'krank': 8, 'verhindert': 8}, {'aufgetaucht': 8,
'erschienen': 8, 'gekommen': 8}, {'krankenstand': 8}, {'im': 75}, {'auf': 70, 'daheim': 71, 'entschuldigt': 8, 'im':
72, 'in': 70, 'krank': 8, 'leider': 73, 'nicht': 74, 'noch': 76, 'verhindert': 8}, {'bei': 0, 'm': 0, 'mit': 0, 'w':
0}, {'doch': 41, 'nicht': 8}, {'sein': 8}, {'dabei': 80, 'kommen': 8}, {'nicht': 81}, {'doch': 82, 'leider': 82, 'n':
41, 'net': 8, 'nicht': 8}, {'': (3, 'absent_before'), 'gemeldet': 8}, {'entschuldigen': 8}, {'sich': 85}, {'im': 8,
'mit': 8}, {'krank': 8, 'ohne': 9, 'verhindert': 8}, {'gruesse': 52, 'grusse': 52}, {'nachricht': 35}, {'': (0,
'with'), 'dabei': 0}, {'absagen': 8, 'passen': 8}, {'start': 8}, {'raum': 8}, {'dabei': 8}, {'': (3, 'absent_before'),
'dabei': 8}, {'': (3, 'absent_before'), 'am': 93, 'anwesend': 8, 'aufgetaucht': 8, 'da': 8, 'dabei': 8, 'erschienen':
8, 'gekommen': 8, 'geschafft': 8, 'im': 94, 'mehr': 95, 'mit': 96}, {'show': 8}, {'vor': 11}, {'': (3,
'absent_before'), 'den': 9, 'die': 9}, {'zuruck': 2, 'zurueck': 2}, {'zurueck': 2}, {'zuruck': 2}, {'dann': 101,
'spaeter': 102, 'spater': 103, 'zuruck': 2, 'zurueck': 2}, {'an': 0, 'bei': 0, 'von': 0}, {'es': 41}, {'gruesse': 52},
{'grusse': 52}, {'gekommen': 8}, {'nicht': 109}, {'an': 0, 'mit': 0, 'von': 0}, {'erreicht': 2, 'erwischt': 2,
'gesprochen': 2, 'telefoniert': 2}, {'doch': 112, 'erreicht': 2, 'erwischt': 2, 'gesprochen': 2, 'telefoniert': 2},
{'': (5, 'due'), 'am': 11, 'bis': 11}, {'stau': 8}, {'im': 115}, {'im': 115, 'noch': 116}, {'': (3, 'absent_before'),
'dessen': 2, 'von': 7}, {'im': 8, 'in': 8}, {'im': 8, 'in': 8, 'noch': 119}, {'auf': 8}, {'nicht': 121}, {'m': 0,
'mit': 0, 'v': 0, 'von': 0, 'w': 0}, {'m': 0, 'mit': 0, 'von': 0, 'w': 0}, {'bei': 0, 'm': 0, 'mit': 0}, {'': (1,
'about'), 'ist': 7, 'war': 7}, {'gelaufen': 0}, {'weg': 127}, {'': (1, 'about'), 'den': 128}, {'': (2, 'at'), 'wegen':
7}, {'': (5, 'due'), 'dem': 14, 'der': 14}, {'an': 0, 'm': 0, 'mit': 0, 'v': 0, 'von': 0}, {'weg': 8}, {'da': 8}, {'':
(4, 'absent_after'), 'dabei': 8}, {'am': 93, 'anwesend': 8, 'da': 8, 'dabei': 8, 'im': 94, 'mehr': 95, 'mit': 135},
{'auf': 70, 'bei': 0, 'bereits': 133, 'entschuldigt': 8, 'ich': 1, 'im': 70, 'in': 70, 'krank': 8, 'leider': 73,
'ned': 134, 'net': 134, 'nicht': 136, 'nod': 134, 'noed': 134, 'schon': 133, 'verhindert': 8}, {'bei': 0, 'nicht':
136, 'wir': 1}, {'neues': 17}, {'es': 7}, {'geht': 140}, {'kommen': 8, 'mit': 8}, {'nicht': 142}, {'besuch': 1,
'gast': 1}, {'': (2, 'at'), 'thema': 7}, {'abendessen': 1, 'abends': 4, 'aber': 6, 'about': 7, 'absent': 8, 'abw': 9,
'abwesend': 9, 'alle': 10, 'allerspaetestens': 11, 'allerspatestens': 11, 'am': 13, 'an': 15, 'angerufen': 0, 'anruf':
16, 'ans': 14, 'anstatt': 9, 'anstelle': 17, 'antwort': 18, 'anw': 0, 'anwesend': 0, 'apero': 1, 'apéro': 1, 'at': 14,
'auf': 19, 'aufm': 14, 'aufn': 14, 'aus': 14, 'ausser': 9, 'außer': 9, 'begegnet': 0, 'bei': 22, 'beim': 24, 'bespr':
25, 'besuch': 26, 'besucht': 0, 'besuchte': 0, 'betr': 7, 'betreff': 7, 'betreffend': 7, 'betreffs': 7, 'bezueglich':
7, 'bezuglich': 7, 'bin': 27, 'binnen': 11, 'bis': 28, 'blieb': 30, 'brief': 31, 'by': 11, 'bzgl': 7, 'call': 32,
'da': 33, 'dabei': 0, 'dae': 33, 'dafuer': 2, 'dafur': 2, 'dann': 12, 'darauffolgenden': 33, 'deadline': 11,
'dennoch': 2, 'diese': 33, 'diesem': 33, 'diesen': 33, 'dieser': 33, 'dieses': 33, 'diesmal': 34, 'dm': 35, 'doch':
36, 'dreht': 38, 'dä': 33, 'e': 40, 'email': 39, 'entschuldigt': 9, 'erreicht': 0, 'erschien': 41, 'erzaehlt': 17,
'erzahlt': 17, 'es': 42, 'essen': 1, 'faellig': 43, 'fallig': 43, 'fehlt': 8, 'fehlte': 9, 'fehlten': 9, 'folgenden':
33, 'fr': 0, 'frage': 44, 'fragen': 44, 'frau': 0, 'frist': 11, 'fruehstueck': 1, 'fruhstuck': 1, 'gedanken': 44,
'gefehlt': 45, 'gegenuber': 46, 'gegenueber': 46, 'gehoert': 47, 'gehort': 47, 'geht': 48, 'gemeinsam': 49,
'gesprach': 50, 'gespraech': 50, 'gesprochen': 17, 'getroffen': 0, 'ging': 51, 'gings': 37, 'grillen': 1, 'gruesse':
52, 'gruss': 52, 'grusse': 52, 'hat': 61, 'hats': 55, 'hatte': 62, 'herr': 0, 'herrn': 0, 'hing': 64, 'hinsichtlich':
7, 'hinterm': 14, 'hr': 0, 'i': 65, 'im': 68, 'in': 69, 'info': 44, 'infos': 44, 'inm': 14, 'innerhalb': 11, 'ins':
14, 'intro': 44, 'ist': 77, 'kaffe': 1, 'kaffee': 78, 'kam': 79, 'kamen': 41, 'kann': 41, 'keine': 56, 'kennt': 7,
'kommende': 33, 'kommendem': 33, 'kommenden': 33, 'kommender': 33, 'kommendes': 33, 'kommt': 41, 'konnte': 83,
'konnten': 41, 'kontakt': 44, 'krank': 84, 'krankgemeldet': 8, 'kuenftig': 33, 'kunftig': 33, 'kurz': 1, 'laengstens':
11, 'laesst': 86, 'lag': 87, 'langstens': 11, 'lasst': 86, 'leider': 88, 'letztlich': 12, 'lg': 52, 'liebe': 89,
'liess': 86, 'linkedin': 90, 'lunch': 25, 'm': 0, 'mail': 39, 'mails': 31, 'meeting': 25, 'meinung': 44, 'mi': 0,
'mim': 0, 'minus': 9, 'mit': 91, 'mitm': 0, 'mitn': 0, 'mittagessen': 1, 'musste': 92, 'na': 33, 'nach': 14,
'nachgeholt': 2, 'nachricht': 39, 'nachst': 33, 'nachste': 33, 'nachsten': 33, 'nachster': 33, 'nachstes': 33, 'nae':
33, 'naechst': 33, 'naechste': 33, 'naechsten': 33, 'naechster': 33, 'naechstes': 33, 'nahe': 14, 'neben': 14,
'neues': 47, 'news': 44, 'next': 33, 'nicht': 97, 'no': 98, 'noch': 99, 'ohne': 100, 'party': 1, 'per': 11, 'post':
18, 'postkarte': 35, 're': 7, 'redete': 49, 'regarding': 7, 'rief': 104, 'ruckmeldung': 18, 'ruckruf': 105,
'rueckmeldung': 18, 'rueckruf': 105, 'rund': 37, 'sans': 9, 'sass': 49, 'saß': 49, 'schaffte': 106, 'schliesslich': 2,
'schoene': 107, 'schone': 108, 'schwaenzte': 8, 'schwanzte': 8, 'seitens': 7, 'sind': 110, 'slack': 111, 'sms': 31,
'spaeter': 113, 'spaetestens': 114, 'spater': 113, 'spatestens': 114, 'sprach': 49, 'sprachnachricht': 31, 'stand':
117, 'statt': 118, 'stattdessen': 2, 'steckte': 120, 'sucht': 7, 'tauchte': 122, 'teilnehmende': 0, 'teilnehmer': 0,
'tel': 123, 'telefonat': 124, 'termin': 125, 'thema': 126, 'this': 33, 'till': 11, 'tn': 0, 'traf': 0, 'trafen': 0,
'treff': 0, 'treffe': 0, 'treffen': 25, 'trotzdem': 2, 'uber': 129, 'uberm': 7, 'ubers': 7, 'ueber': 129, 'ueberm': 7,
'uebers': 7, 'um': 7, 'unentschuldigt': 8, 'unterm': 14, 'until': 11, 'update': 44, 'updates': 44, 'verhindert': 9,
'via': 14, 'vk': 25, 'von': 130, 'vor': 131, 'vorbei': 1, 'vorbeigeschaut': 1, 'vorm': 11, 'w': 0, 'wapp': 132, 'war':
137, 'waren': 138, 'was': 139, 'wegen': 7, 'whatsapp': 132, 'wie': 141, 'with': 0, 'without': 9, 'wollte': 143,
'wsap': 132, 'zu': 144, 'zum': 145, 'zur': 14, 'zusammen': 49}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'1': 0, 'on': 1}, {'': (4, 'meal')}, {'essen': 3}, {'': (7, 'event')},
{'work': 5}, {'': (2, 'call')}, {'fon': 7, 'handy': 7, 'tel': 7, 'telefon': 7}, {'strippe': 7}, {'der': 9, 'die': 9},
{'': (5, 'message')}, {'tel': 7, 'telefon': 7}, {'': (6, 'email')}, {'': (3, 'coffee')}, {'tee': 14}, {'einen': 15,
'n': 15, 'nen': 15, 'tee': 14}, {'chinesen': 3, 'fon': 7, 'griechen': 3, 'handy': 7, 'heurigen': 3, 'inder': 3,
'italiener': 3, 'japaner': 3, 'mexikaner': 3, 'spanier': 3, 'tel': 7, 'telefon': 7, 'thai': 3, 'tuerken': 3, 'turken':
3, 'vietnamesen': 3, 'wirt': 3, 'wirten': 3}, {'': (0, 'intro')}, {'gemacht': 18}, {'pretzels': 5}, {'und': 20},
{'meeting': 0}, {'lunch': 3}, {'getrunken': 14}, {'up': 0}, {'in': 0}, {'': (3, 'coffee'), 'chat': 14}, {'': (8,
'meeting'), 'day': 5}, {'call': 7}, {'': (6, 'email'), 'wechsel': 13}, {'mail': 30, 'mails': 13}, {'vorgestellt': 18},
{'': (6, 'email'), 'verkehr': 13}, {'': (4, 'meal'), 'gegangen': 3, 'gehen': 3, 'gewesen': 3}, {'gesprach': 0,
'gespraech': 0}, {'white': 14}, {'meet': 7}, {'messe': 5}, {'schokolade': 14}, {'geschrieben': 11}, {'her': 40},
{'und': 41}, {'kaffeehaus': 14}, {'': (0, 'intro'), 'mail': 18}, {'fixe': 0}, {'kuchen': 14}, {'': (3, 'coffee'),
'und': 46}, {'off': 0}, {'': (8, 'meeting'), 'event': 5}, {'update': 0}, {'party': 5}, {'': (5, 'message'),
'nachricht': 11}, {'up': 5}, {'bekannt': 19}, {'': (4, 'meal'), 'gegessen': 3}, {'': (7, 'event'), 'event': 5},
{'one': 0}, {'on': 57}, {'fon': 7, 'handy': 7, 'mail': 13, 'meet': 7, 'tel': 7, 'telefon': 7}, {'': (8, 'meeting'),
'day': 5, 'event': 5, 'night': 5}, {'an': 7}, {'': (2, 'call'), '...': 61}, {'table': 5}, {'...': 61}, {'mit': 0},
{'...': 65, 'ich': 65, 'mit': 0}, {'zusammen': 0}, {'...': 67, 'wir': 0}, {'kaffee': 14}, {'planning': 0}, {'night':
5}, {'tuer': 5, 'tur': 5}, {'offenen': 72}, {'der': 73}, {'': (2, 'call'), 'call': 7, 'nachricht': 11}, {'getrunken':
14, 'mit': 14}, {'augen': 0}, {'vier': 77}, {'call': 7, 'konferenz': 7}, {'augen': 35}, {'note': 11}, {'termin': 0},
{'ort': 82}, {'summit': 5}, {'app': 11}, {'': (5, 'message'), 'anruf': 7, 'call': 7}, {'': (2, 'call'), 'call': 7},
{'': (4, 'meal'), 'essen': 3, 'gegessen': 3, 'gspeist': 3}, {'abend': 88, 'mittag': 88}, {'chinesen': 3, 'griechen':
3, 'heurigen': 3, 'inder': 3, 'italiener': 3, 'japaner': 3, 'tee': 14, 'thai': 3, 'tuerken': 3, 'turken': 3,
'vietnamesen': 3, 'wirt': 3, 'wirten': 3}, {'1': 2, 'abendbrot': 3, 'abendessen': 3, 'abends': 4, 'abgestimmt': 0,
'abschlussgesprach': 0, 'abschlussgespraech': 0, 'abstimmung': 0, 'after': 6, 'afterwork': 5, 'agluetet': 7,
'aglutet': 7, 'agrueeft': 7, 'agrueft': 7, 'alumnitreffen': 5, 'am': 8, 'an': 10, 'angebimmelt': 7, 'angeklingelt': 7,
'angelaeutet': 7, 'angelautet': 7, 'angerufen': 7, 'angeschrieben': 11, 'anruf': 7, 'anrufe': 7, 'ans': 12,
'antwortmail': 13, 'arbeitsessen': 3, 'arbeitstermin': 0, 'arbeitstreffen': 0, 'assen': 3, 'auf': 16,
'aufsichtsratssitzung': 0, 'ausgetauscht': 0, 'ausstellung': 5, 'austausch': 0, 'ball': 5, 'barcamp': 5, 'beerdigung':
5, 'begehung': 0, 'begrabnis': 5, 'begraebnis': 5, 'beim': 17, 'beirat': 0, 'beiratssitzung': 0, 'bekannt': 19,
'bekanntgemacht': 18, 'bekanntgmacht': 18, 'bekocht': 3, 'beraten': 0, 'beratungsgesprach': 0, 'beratungsgespraech':
0, 'besichtigung': 0, 'bespr': 0, 'besprechung': 0, 'besprechungen': 0, 'besprochen': 0, 'besuch': 0,
'betriebsbesichtigung': 0, 'bewerbungsgesprach': 0, 'bewerbungsgespraech': 0, 'bits': 21, 'board': 22, 'boardmeeting':
0, 'branchentreff': 5, 'branchentreffen': 5, 'breakfast': 3, 'brief': 11, 'brotzeit': 3, 'brunch': 3, 'bsprechig': 0,
'business': 23, 'businesslunch': 3, 'cafe': 24, 'call': 7, 'calls': 7, 'cappuccino': 14, 'catch': 25, 'catchup': 0,
'chat': 11, 'chats': 11, 'check': 26, 'christkindlmarkt': 5, 'coaching': 0, 'coachingtermin': 0, 'coffee': 27,
'coffeechat': 14, 'connected': 18, 'connectet': 18, 'daily': 0, 'demo': 28, 'demoday': 5, 'dienstbesprechung': 0,
'diniert': 3, 'dinner': 3, 'discord': 11, 'discovery': 29, 'dm': 11, 'dms': 11, 'doener': 3, 'doner': 3,
'durchgeklingelt': 7, 'durchgerufen': 7, 'durchgesprochen': 0, 'e': 31, 'einander': 32, 'einspaenner': 14,
'einspanner': 14, 'einstellungsgesprach': 0, 'einstellungsgespraech': 0, 'einweihung': 5, 'email': 33, 'emails': 13,
'empfang': 5, 'entwicklungsgesprach': 0, 'entwicklungsgespraech': 0, 'eroeffnung': 5, 'eroffnung': 5, 'erreicht': 7,
'erstcall': 7, 'erstgesprach': 0, 'erstgespraech': 0, 'espresso': 14, 'essen': 34, 'event': 5, 'expo': 5, 'facetime':
7, 'fachmesse': 5, 'familienessen': 3, 'feedback': 35, 'feedbackgesprach': 0, 'feedbackgespraech': 0, 'feier': 5,
'ferngesprach': 7, 'ferngespraech': 7, 'fest': 5, 'festival': 5, 'firmenfeier': 5, 'flat': 36, 'follow': 25, 'fondue':
3, 'fruehstueck': 3, 'fruehstuecken': 3, 'fruehstueckten': 3, 'fruhstuck': 3, 'fruhstucken': 3, 'fruhstuckten': 3,
'fussballspiel': 5, 'gaenseessen': 3, 'gala': 5, 'ganseessen': 3, 'gebruncht': 3, 'geburtstagsessen': 3,
'geburtstagsfeier': 5, 'geburtstagsparty': 5, 'gecallt': 7, 'gechatted': 11, 'gechattet': 11, 'gefacetimed': 7,
'gefruehstueckt': 3, 'gefruehstuekt': 3, 'gefruhstuckt': 3, 'gefruhstukt': 3, 'gegessen': 3, 'gegrillt': 3,
'gehaltsgesprach': 0, 'gehaltsgespraech': 0, 'gejausnet': 3, 'gekocht': 3, 'gelunched': 3, 'geluncht': 3, 'gemailed':
13, 'gemailt': 13, 'generalversammlung': 5, 'gephont': 7, 'gepingt': 11, 'gepitcht': 0, 'geschaeftsessen': 3,
'geschaftsessen': 3, 'geschrieben': 11, 'gesimst': 11, 'geskypt': 7, 'geslackt': 11, 'gespeist': 3, 'gesprach': 0,
'gesprache': 0, 'gespraech': 0, 'gespraeche': 0, 'getagt': 0, 'getextet': 11, 'gewhatsappt': 11, 'gezoomt': 7,
'google': 37, 'grillabend': 3, 'grillen': 3, 'gruenderabend': 5, 'gruenderfruehstueck': 5, 'gruendertag': 5,
'gruendertreffen': 5, 'grunderabend': 5, 'grunderfruhstuck': 5, 'grundertag': 5, 'grundertreffen': 5, 'gschribe': 11,
'gv': 5, 'hackathon': 5, 'hannover': 38, 'hauptversammlung': 5, 'hausbesuch': 0, 'hausmesse': 5, 'heisse': 39,
'heurigen': 3, 'heuriger': 3, 'hin': 42, 'hochzeit': 5, 'im': 43, 'imessage': 11, 'insta': 11, 'instagram': 11,
'interview': 0, 'intro': 44, 'introduced': 18, 'introed': 18, 'introgemacht': 18, 'intromail': 13, 'intros': 18,
'investorengesprach': 0, 'investorengespraech': 0, 'investorentag': 5, 'jahresgesprach': 0, 'jahresgespraech': 0,
'jahrestagung': 5, 'jause': 3, 'jf': 0, 'jour': 45, 'jubilaeum': 5, 'jubilaum': 5, 'kaefele': 14, 'kaeffchen': 14,
'kafele': 14, 'kaffchen': 14, 'kaffe': 14, 'kaffee': 47, 'kaffeedate': 14, 'kaffeehaus': 14, 'kaffeeklatsch': 14,
'kaffeekraenzchen': 14, 'kaffeekranzchen': 14, 'kaffeepause': 14, 'kaffeetermin': 14, 'kaffeetrinken': 14,
'kaffeetscherl': 14, 'kaffetrinken': 14, 'kafi': 14, 'kakao': 14, 'kantine': 3, 'kennenlerngesprach': 0,
'kennenlerngespraech': 0, 'kennenlerntermin': 0, 'kick': 48, 'kickoff': 49, 'klassentreffen': 5, 'konferenz': 5,
'kongress': 5, 'konzert': 5, 'krisensitzung': 0, 'kundenevent': 5, 'kundengesprach': 0, 'kundengespraech': 0,
'kundentag': 5, 'kundentermin': 0, 'kurzes': 50, 'kurznachricht': 11, 'lagebesprechung': 0, 'latte': 14, 'launch': 51,
'lesung': 5, 'linkedin': 52, 'lunch': 3, 'lunchtermin': 3, 'mail': 13, 'mailanfrage': 13, 'mailaustausch': 13,
'mailkontakt': 13, 'mails': 13, 'mailt': 13, 'mailte': 13, 'mailten': 13, 'mailverkehr': 13, 'mailwechsel': 13,
'meet': 53, 'meeting': 0, 'meetings': 0, 'meetup': 5, 'melange': 14, 'mentoring': 35, 'mentoringtermin': 0, 'messe':
5, 'messenger': 11, 'mitarbeitergesprach': 0, 'mitarbeitergesprache': 0, 'mitarbeitergespraech': 0,
'mitarbeitergespraeche': 0, 'miteinander': 54, 'mittag': 55, 'mittagessen': 3, 'mittagessens': 3, 'mittagspause': 3,
'mittagstisch': 3, 'morgenrunde': 0, 'mtg': 0, 'nachbesprechung': 0, 'nachricht': 11, 'nachrichten': 11, 'nachtessen':
3, 'nachtmahl': 3, 'networking': 56, 'netzwerkabend': 5, 'netzwerktreffen': 5, 'netzwerkveranstaltung': 5,
'neujahrsempfang': 5, 'newsletter': 13, 'notartermin': 0, 'offsite': 5, 'oktoberfest': 5, 'one': 58, 'opening': 5,
'ortstermin': 0, 'panel': 5, 'partnertag': 5, 'partnertreffen': 5, 'party': 5, 'per': 59, 'personalgesprach': 0,
'personalgespraech': 0, 'phone': 7, 'pitch': 60, 'pitchabend': 5, 'pizza': 3, 'planning': 0, 'planungsrunde': 0, 'pn':
11, 'podium': 5, 'podiumsdiskussion': 5, 'polterabend': 5, 'polterer': 5, 'postkarte': 11, 'praesentation': 0,
'praesentiert': 0, 'prasentation': 0, 'prasentiert': 0, 'probetag': 0, 'projektmeeting': 0, 'projektsitzung': 0,
'punschstand': 5, 'qbr': 0, 'quartalsgesprach': 0, 'quartalsgespraech': 0, 'quarterly': 0, 'quick': 29, 'raclette': 3,
'retreat': 5, 'retro': 0, 'retrospektive': 0, 'review': 0, 'rief': 62, 'riefen': 7, 'rouladenessen': 3, 'round': 63,
'roundtable': 5, 'ruckruf': 7, 'rueckruf': 7, 'ruf': 64, 'rufe': 64, 'ruft': 64, 'runde': 0, 'rundmail': 13, 'sales':
29, 'sass': 66, 'sassen': 68, 'saß': 66, 'saßen': 68, 'schale': 69, 'schrieb': 11, 'schrieben': 11, 'seminar': 5,
'signal': 11, 'sitzig': 0, 'sitzung': 0, 'sitzungen': 0, 'skype': 7, 'slack': 11, 'slush': 5, 'sms': 11, 'sommerfest':
5, 'sonntagsessen': 3, 'soupiert': 3, 'spargelessen': 3, 'sprachmemo': 11, 'sprachnachricht': 11, 'sprachnachrichten':
11, 'sprint': 70, 'stammtisch': 5, 'stand': 25, 'standortgesprach': 0, 'standortgespraech': 0, 'standup': 0,
'startup': 71, 'statusgesprach': 0, 'statusgespraech': 0, 'statusmeeting': 0, 'strategiegesprach': 0,
'strategiegespraech': 0, 'strategiemeeting': 0, 'strippe': 7, 'summit': 5, 'sushi': 3, 'symposium': 5, 'sync': 0,
'tag': 74, 'tagung': 5, 'tasse': 15, 'taufe': 5, 'team': 22, 'teamessen': 3, 'teammeeting': 0, 'teamrunde': 0,
'teams': 75, 'teamscall': 7, 'teamsitzung': 0, 'tee': 76, 'teestunde': 14, 'teetrinken': 14, 'tel': 7, 'telco': 7,
'telefon': 7, 'telefonat': 7, 'telefonate': 7, 'telefongesprach': 7, 'telefongespraech': 7, 'telefoniere': 7,
'telefonieren': 7, 'telefoniert': 7, 'telefonierte': 7, 'telefonierten': 7, 'telefonisch': 7, 'telefonkonferenz': 7,
'telefontermin': 7, 'telegram': 11, 'telko': 7, 'termin': 0, 'text': 11, 'textete': 11, 'threema': 11, 'tk': 7,
'treffen': 0, 'ubergabe': 0, 'ubergabegesprach': 0, 'ubers': 8, 'uebergabe': 0, 'uebergabegespraech': 0, 'uebers': 8,
'unter': 78, 'unterhaltung': 0, 'unternehmerfruehstueck': 5, 'unternehmerfruhstuck': 5, 'unternehmertreffen': 5,
'unterredung': 0, 'veranstaltung': 5, 'verbunden': 18, 'verhandelt': 0, 'verhandlung': 0, 'verhandlungen': 0,
'verkaufsgesprach': 0, 'verkaufsgespraech': 0, 'verkaufstermin': 0, 'verkuppelt': 18, 'verlaengerten': 14,
'verlaengerter': 14, 'verlangerten': 14, 'verlangerter': 14, 'vernetzt': 18, 'vernissage': 5, 'vertragsgesprach': 0,
'vertragsgespraech': 0, 'vertriebsmeeting': 0, 'vesper': 3, 'via': 8, 'video': 79, 'videoanruf': 7, 'videocall': 7,
'videochat': 7, 'videogesprach': 7, 'videogespraech': 7, 'videokonferenz': 7, 'videotelefonat': 7, 'vier': 80,
'vieraugengesprach': 0, 'vieraugengespraech': 0, 'vk': 7, 'voice': 81, 'voicenote': 11, 'vor': 83, 'vorbesprechung':
0, 'vorfuehrung': 0, 'vorfuhrung': 0, 'vorgestellt': 18, 'vorstandssitzung': 0, 'vorstellungsgesprach': 0,
'vorstellungsgespraech': 0, 'vortrag': 5, 'wa': 11, 'wapp': 11, 'web': 84, 'websummit': 5, 'weekly': 0,
'weihnachtsessen': 3, 'weihnachtsfeier': 5, 'weihnachtsmarkt': 5, 'whats': 85, 'whatsapp': 86, 'whatsappt': 11,
'wiesn': 5, 'workshop': 5, 'wsap': 11, 'xing': 11, 'zabig': 3, 'zmittag': 3, 'zmorge': 3, 'zmorgen': 3, 'znacht': 3,
'znueni': 3, 'znuni': 3, 'zoom': 87, 'zoomcall': 7, 'zu': 89, 'zum': 90, 'zuruckgerufen': 7, 'zuruckgeschrieben': 11,
'zurueckgerufen': 7, 'zurueckgeschrieben': 11, 'zusammengebracht': 18, 'zusammengesessen': 0, 'zusammengesetzt': 0,
'zvieri': 3, 'zweitgesprach': 0, 'zweitgespraech': 0}]

