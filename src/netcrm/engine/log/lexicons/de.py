"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('apéro', 'außer', 'außerdem', 'bräuchte', 'bäckt', 'café', 'drückt', 'dä', 'dürfte', 'groß', 'hält',
'hätte', 'hätten', 'könnte', 'könnten', 'kühn', 'möchte', 'müss', 'müsste', 'müssten', 'rät', 'saß', 'saßen', 'tät',
'weiß', 'wär', 'würde')


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
'verstand': ('verb3',), 'versteht': ('verb3',), 'vertrag': ('work',), 'victoria': ('name_words',), 'video':
('thing',), 'viel': ('hello',), 'viktoria': ('name_words',), 'viola': ('name_words',), 'vogel': ('name_words',),
'voll': ('filler',), 'vom': ('hello',), 'von': ('hello',), 'vorbeigebracht': ('handed',), 'vorbeigefahren':
('reach',), 'vorbeigekommen': ('reach',), 'vorbeigeschaut': ('reach',), 'vorbereiten': ('giveinf',), 'vorerst':
('filler',), 'vorgaenger': ('rel',), 'vorgaengerin': ('rel',), 'vorganger': ('rel',), 'vorgangerin': ('rel',),
'vorgesetzte': ('rel',), 'vorgesetzter': ('rel',), 'vorgestellt': ('hello', 'introduced'), 'vorgestern': ('hello',),
'vorher': ('filler', 'hello'), 'vorlage': ('thing',), 'vorstellen': ('giveinf',), 'waer': ('verb3',), 'waere':
('verb3',), 'wagner': ('name_words',), 'wahrscheinlich': ('filler',), 'wald': ('name_words',), 'war': ('verb3',),
'ware': ('verb3',), 'waren': ('hello', 'verb3'), 'warnt': ('verb3',), 'warnte': ('verb3',), 'warte': ('hello',),
'wartet': ('verb3',), 'wartete': ('verb3',), 'was': ('hello',), 'weber': ('name_words',), 'website': ('work',),
'wechselt': ('verb3',), 'wechselte': ('verb3',), 'weder': ('not',), 'weekly': ('appointment',), 'wegen': ('hello',),
'weil': ('hello',), 'weint': ('verb3',), 'weinte': ('verb3',), 'weiss': ('verb3', 'name_words'), 'weitergeben':
('giveinf',), 'weitergeleitet': ('handed',), 'weiterhin': ('filler',), 'weiterleiten': ('giveinf',), 'weiß': ('verb3',
'name_words'), 'welche': ('hello',), 'wenn': ('hello',), 'werden': ('verb3', 'will3'), 'whatsappe': ('give1',),
'whatsappt': ('give3',), 'whitepaper': ('thing',), 'wie': ('hello',), 'wieder': ('filler', 'hello'), 'wien':
('name_words',), 'wild': ('name_words',), 'will': ('hello', 'verb3', 'name_words', 'will3', 'needs'), 'winter':
('name_words',), 'wir': ('i', 'hello'), 'wird': ('hello', 'verb3', 'will3'), 'wirklich': ('filler',), 'wirkt':
('verb3',), 'wirkte': ('verb3',), 'wirt': ('name_words',), 'wo': ('hello',), 'woche': ('hello',), 'wohl': ('filler',),
'wohnt': ('verb3',), 'wohnte': ('verb3',), 'wohnung': ('rel',), 'wolf': ('name_words',), 'wollen': ('verb3', 'will3'),
'wollte': ('hello', 'verb3', 'will3'), 'wollten': ('verb3', 'will3'), 'wuenscht': ('needs',), 'wuerde': ('verb3',),
'wunscht': ('needs',), 'wurde': ('hello', 'verb3'), 'wurden': ('verb3',), 'wusste': ('verb3',), 'wär': ('verb3',),
'würde': ('verb3',), 'zahl': ('give1',), 'zahle': ('give1',), 'zahlen': ('giveinf',), 'zahlt': ('verb3', 'give3'),
'zahlte': ('verb3',), 'zart': ('name_words',), 'zeig': ('give1',), 'zeige': ('give1',), 'zeigen': ('give1', 'give3',
'giveinf'), 'zeigt': ('verb3', 'give3'), 'zeigte': ('verb3',), 'zeitnah': ('filler',), 'zerpfluckt': ('reviewed',),
'zerpflueckt': ('reviewed',), 'ziehen': ('verb3',), 'zieht': ('verb3',), 'zimmermann': ('name_words',), 'zmittag':
('hello',), 'znacht': ('hello',), 'zoegert': ('verb3',), 'zoegerte': ('verb3',), 'zog': ('verb3',), 'zogert':
('verb3',), 'zogerte': ('verb3',), 'zoom': ('appointment',), 'zudem': ('filler',), 'zuerst': ('filler',), 'zufaellig':
('filler',), 'zufaelligerweise': ('filler',), 'zufallig': ('filler',), 'zufalligerweise': ('filler',), 'zugeraten':
('counselled',), 'zugesagt': ('vowed',), 'zugeschickt': ('handed',), 'zugesichert': ('vowed',), 'zukommen':
('giveinf', 'handed'), 'zuletzt': ('filler',), 'zum': ('hello',), 'zur': ('hello',), 'zuruckbringen': ('giveinf',),
'zuruckgeben': ('giveinf',), 'zuruckgemeldet': ('reach',), 'zuruckgerufen': ('reach',), 'zuruckgeschrieben':
('reach',), 'zuruckmelden': ('giveinf',), 'zuruckrufen': ('giveinf', 'callinf'), 'zuruckschicken': ('giveinf',),
'zuruckschreiben': ('callinf',), 'zuruckzahlen': ('giveinf',), 'zurueckbringen': ('giveinf',), 'zurueckgeben':
('giveinf',), 'zurueckgemeldet': ('reach',), 'zurueckgerufen': ('reach',), 'zurueckgeschrieben': ('reach',),
'zurueckmelden': ('giveinf',), 'zurueckrufen': ('giveinf', 'callinf'), 'zurueckschicken': ('giveinf',),
'zurueckschreiben': ('callinf',), 'zurueckzahlen': ('giveinf',), 'zusaetzlich': ('filler',), 'zusagen': ('giveinf',),
'zusammen': ('hello',), 'zusammengebracht': ('introduced',), 'zusammengespannt': ('introduced',), 'zusatzlich':
('filler',), 'zuschicken': ('giveinf',), 'zusenden': ('giveinf',), 'zwei': ('hello',), 'zwischen': ('hello',)}


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
{'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen':
26, 'uberlassen': 26, 'ueberlassen': 26}, {'gestarkt': 80}, {'gestaerkt': 80}, {'rucken': 165, 'ruecken': 166}, {'':
(18, 'gave:knowledge'), 'wie': 82}, {'zugeredet': 80}, {'gemacht': 80, 'zugesprochen': 80}, {'<thing>': 161, '<work>':
157, 'angelernt': 82, 'anhaenger': 162, 'anhanger': 163, 'aufgemuntert': 80, 'auto': 164, 'beamer': 164,
'beigebracht': 82, 'bestaerkt': 80, 'bestarkt': 80, 'bohrmaschine': 164, 'buero': 162, 'buro': 163, 'den': 167,
'eingearbeitet': 82, 'eingeschult': 82, 'eingewiesen': 82, 'erklaert': 82, 'erklart': 82, 'ermutigt': 80, 'fahrrad':
164, 'gecoached': 84, 'gecoacht': 84, 'geholfen': 82, 'geld': 164, 'gementort': 84, 'getroestet': 80, 'getrostet': 80,
'gezeigt': 168, 'gut': 169, 'kamera': 164, 'lastenrad': 164, 'mut': 170, 'rad': 164, 'raum': 164, 'schluessel': 162,
'schlussel': 163, 'werkzeug': 164}, {'^': 0, 'das': 97, 'dass': 97}, {'gegeben': 156, 'geschickt': 156, 'geschrieben':
156}, {'...': 173}, {'auf': 174, 'fuer': 174, 'fur': 174, 'gegeben': 156, 'geschickt': 156, 'geschrieben': 156,
'uber': 174, 'ueber': 174, 'zu': 174, 'zum': 174, 'zur': 174}, {'geschrieben': 83}, {'gebracht': 83, 'gegeben': 83,
'geschickt': 83, 'vermittelt': 83, 'verschafft': 83, 'weitergeleitet': 83, 'zugeschanzt': 83}, {'auf': 174, 'fuer':
174, 'gegeben': 156, 'geschickt': 156, 'geschrieben': 156, 'ueber': 174, 'zu': 174, 'zum': 174, 'zur': 174},
{'anmerkungen': 178, 'feedback': 178, 'kommentare': 178, 'rueckmeldung': 178}, {'auf': 174, 'fur': 174, 'gegeben':
156, 'geschickt': 156, 'geschrieben': 156, 'uber': 174, 'zu': 174, 'zum': 174, 'zur': 174}, {'anmerkungen': 180,
'feedback': 180, 'kommentare': 180, 'ruckmeldung': 180}, {'ausgeholfen': 82, 'beraten': 82, 'geholfen': 82, 'gholfn':
82, 'unterstuetzt': 82, 'unterstutzt': 82}, {'...': 182}, {'ausgeholfen': 82, 'geholfen': 82, 'gholfn': 82,
'unterstuetzt': 82, 'unterstutzt': 82}, {'...': 184}, {'schuldig': 0}, {'...': 186}, {'^': 187}, {'ich': 188},
{'gegeben': 89, 'gemacht': 89, 'hergestellt': 89, 'vermittelt': 89}, {'N': 190}, {'zu': 191}, {'gegeben': 82}, {'...':
193}, {'...': 193, 'fuer': 194, 'fur': 194, 'zu': 194, 'zum': 194, 'zur': 194}, {'...': 193, 'fuer': 194, 'zu': 194,
'zum': 194, 'zur': 194}, {'...': 193, 'fur': 194, 'zu': 194, 'zum': 194, 'zur': 194}, {'kontakt': 192, 'rat': 195,
'ratschlaege': 196, 'ratschlage': 197, 'tipp': 195, 'tipps': 195}, {'anmerkungen': 175, 'feedback': 175, 'kommentare':
175, 'ruckmeldung': 180, 'rueckmeldung': 178}, {'rat': 195, 'ratschlaege': 196, 'ratschlage': 197, 'tipp': 195,
'tipps': 195}, {'arbeitszeugnis': 176, 'empfehlungsschreiben': 176, 'paar': 200, 'referenz': 176, 'zeugnis': 176},
{'arbeitszeugnis': 176, 'auftrag': 177, 'bewerber': 177, 'empfehlungsschreiben': 176, 'interessenten': 177, 'job':
177, 'kandidaten': 177, 'kandidatin': 177, 'kunden': 177, 'kundin': 177, 'lead': 177, 'leads': 177, 'referenz': 176,
'zeugnis': 176}, {'auftrag': 177, 'bewerber': 177, 'interessenten': 177, 'job': 177, 'kandidaten': 177, 'kandidatin':
177, 'kontakt': 192, 'kunden': 177, 'kundin': 177, 'lead': 177, 'leads': 177, 'rat': 195, 'ratschlaege': 196,
'ratschlage': 197, 'tipp': 195, 'tipps': 195}, {'zugehoert': 80, 'zugehort': 80}, {'<give1>': 0}, {'^': 205}, {'ich':
206}, {'dass': 207, 'ich': 206}, {'auftrag': 177, 'bewerber': 177, 'interessenten': 177, 'job': 177, 'kandidaten':
177, 'kandidatin': 177, 'kunden': 177, 'kundin': 177, 'lead': 177, 'leads': 177}, {'auf': 174, 'fuer': 174, 'fur':
174, 'uber': 174, 'ueber': 174, 'zu': 174, 'zum': 174, 'zur': 174}, {'auf': 174, 'fur': 174, 'uber': 174, 'zu': 174,
'zum': 174, 'zur': 174}, {'auf': 174, 'fuer': 174, 'ueber': 174, 'zu': 174, 'zum': 174, 'zur': 174}, {'anmerkungen':
210, 'feedback': 210, 'kommentare': 210, 'ruckmeldung': 211, 'rueckmeldung': 212}, {'beraten': 82}, {'...': 214},
{'...': 171, '<thing>': 161, '<vowed>': 172, '<work>': 157, 'anmerkungen': 175, 'arbeitszeugnis': 176, 'auftrag': 177,
'ausfuehrlich': 179, 'ausfuehrliches': 179, 'ausfuhrlich': 181, 'ausfuhrliches': 181, 'bei': 183, 'beim': 185,
'bewerber': 177, 'bin': 189, 'den': 198, 'ehrliches': 199, 'ein': 201, 'eine': 202, 'einen': 203, 'einfach': 204,
'empfehlungsschreiben': 176, 'feedback': 175, 'geholfen': 82, 'gesagt': 208, 'geschrieben': 208, 'gutes': 199, 'im':
185, 'in': 185, 'interessenten': 177, 'job': 177, 'kandidaten': 177, 'kandidatin': 177, 'kommentare': 175, 'kontakt':
192, 'kunden': 177, 'kundin': 177, 'kurzes': 199, 'lange': 204, 'lead': 177, 'leads': 177, 'mein': 199, 'mit': 185,
'ne': 202, 'nen': 203, 'neue': 209, 'neuen': 209, 'nur': 204, 'offenes': 199, 'paar': 200, 'rat': 195, 'ratschlaege':
196, 'ratschlage': 197, 'referenz': 176, 'ruckmeldung': 180, 'rueckmeldung': 178, 'schriftlich': 213, 'schriftliches':
213, 'schuld': 97, 'schulde': 97, 'schulden': 97, 'tipp': 195, 'tipps': 195, 'viel': 199, 'zeugnis': 176, 'zu': 215,
'zugehoert': 80, 'zugehort': 80, 'zum': 215, 'zur': 215}, {'...': 32, '<me>': 51, '<they>': 59, '<vowed>': 57, '^':
53, 'angelaeutet': 31, 'angelautet': 31, 'angerufen': 31, 'davon': 60, 'dazu': 60, 'empfohlen': 21, 'geantwortet': 31,
'gemailt': 31, 'gemeint': 66, 'gesagt': 66, 'geschrieben': 67, 'gesimst': 31, 'gmeint': 69, 'gsagt': 69, 'mich': 70,
'mir': 71, 'sich': 74, 'uns': 75, 'zuruckgerufen': 31, 'zuruckgeschrieben': 31, 'zurueckgerufen': 31,
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
'namenstag': 130, 'op': 130, 'pruefung': 130, 'prufung': 130}, {'nach': 250}, {'<counsel>': 21}, {'<counsel>': 21,
'als': 270, 'den': 270, 'einen': 270, 'nen': 270}, {'weg': 21}, {'den': 272}, {'^': 20, 'auf': 273}, {'<counsel>': 21,
'<they>': 271, 'als': 270, 'den': 270, 'einen': 270, 'mit': 274, 'nen': 270}, {'<me>': 275}, {'<counsel>': 21,
'<they>': 271, 'als': 270, 'den': 270, 'einen': 270, 'nen': 270}, {'<me>': 277}, {'schuldig': 35}, {'...': 279}, {'^':
280}, {'<me>': 281, 'aufgetaucht': 31, 'dazugekommen': 31, 'dazugestossen': 31, 'gekommen': 31, 'mitgekommen': 31,
'vorbeigefahren': 31, 'vorbeigekommen': 31}, {'aufgetaucht': 31, 'dazugekommen': 31, 'dazugestossen': 31, 'gekommen':
31, 'mitgekommen': 31, 'vorbeigefahren': 31, 'vorbeigekommen': 31}, {'^': 35, 'darum': 55, 'drum': 55, 'um': 55},
{'sich': 284}, {'<they>': 285, 'sich': 284}, {'herz': 21}, {'ans': 287, 'nahe': 21}, {'<they>': 288, 'ans': 287,
'nahe': 21}, {'<me>': 289}, {'connect': 35, 'forward': 35, 'intro': 35, 'introduce': 35, 'send': 35, 'share': 35},
{'^': 291}, {'am': 31, 'auf': 31, 'aus': 31, 'dass': 31, 'mir': 31, 'ob': 31, 'per': 31, 'uns': 31, 'via': 31,
'wegen': 31}, {'sich': 31}, {'connecten': 35, 'intro': 35, 'introen': 35, 'klaren': 35, 'liefern': 35, 'nachfragen':
35, 'nachhaken': 35, 'schicken': 35, 'vermitteln': 35}, {'ich': 46, 'wir': 46}, {'<selfinf>': 35}, {'^': 297}, {'...':
298, '^': 297}, {'<me>': 299}, {'...': 298, '^': 297, 'bei': 300}, {'': (13, 'talk'), '^': 295, 'dass': 296, 'sich':
301}, {'connecten': 35, 'intro': 35, 'introen': 35, 'klaeren': 35, 'liefern': 35, 'nachfragen': 35, 'nachhaken': 35,
'schicken': 35, 'vermitteln': 35}, {'': (13, 'talk'), '^': 303, 'dass': 296, 'sich': 301}, {'geben': 35, 'sagen': 35},
{'bescheid': 305, 'klaeren': 35, 'klaren': 35, 'liefern': 35, 'mitbringen': 35, 'nachliefern': 35, 'nachreichen': 35,
'schicken': 35, 'senden': 35, 'uberweisen': 35, 'ueberweisen': 35, 'vorbeibringen': 35, 'weiterleiten': 35,
'zuschicken': 35, 'zusenden': 35}, {'...': 306}, {'': (13, 'talk'), '^': 307, 'sich': 301}, {'me': 55, 'mir': 55,
'uns': 55, 'us': 55}, {'dafur': 21, 'fur': 21}, {'dafuer': 21, 'fuer': 21}, {'^': 20, 'von': 21}, {'ab': 21}, {'^':
20, 'ab': 312, 'davon': 313, 'dazu': 21, 'zu': 21, 'zum': 21, 'zur': 21}, {'^': 20, 'ab': 312, 'davon': 313, 'dazu':
21, 'dringend': 314, 'stark': 314, 'zu': 21, 'zum': 21, 'zur': 21}, {'^': 20, 'ab': 312, 'davon': 313, 'dazu': 21,
'dringend': 314, 'mir': 315, 'stark': 314, 'uns': 315, 'zu': 21, 'zum': 21, 'zur': 21}, {'<they>': 316, '^': 20, 'ab':
312, 'davon': 313, 'dazu': 21, 'dringend': 314, 'mir': 315, 'stark': 314, 'uns': 315, 'zu': 21, 'zum': 21, 'zur': 21},
{'an': 31}, {'...': 318}, {'mich': 319}, {'should': 21, 'soll': 21, 'sollte': 21}, {'i': 321, 'ich': 321, 'we': 321,
'wir': 321}, {'<they>': 55, '^': 35}, {'<me>': 323}, {'<me>': 323, '<they>': 324}, {'': (13, 'talk'), '^': 307},
{'stelle': 21}, {'meiner': 327, 'unserer': 327, 'unsrer': 327}, {'an': 328}, {'stelle': 20}, {'meiner': 330,
'unserer': 330, 'unsrer': 330}, {'an': 331}, {'...': 332}, {'<they>': 329, '^': 333, 'an': 328}, {'to': 21}, {'me':
335, 'us': 335}, {'<they>': 55, '^': 35, 'dass': 323}, {'<they>': 55, '^': 35, 'dass': 323, 'mir': 337, 'uns': 337},
{'<they>': 338, '^': 35, 'dass': 323, 'mir': 337, 'uns': 337}, {'da': 31}, {'dabei': 31}, {'besuch': 31}, {'anwesend':
31, 'auch': 340, 'aufgetaucht': 31, 'da': 31, 'dabei': 31, 'dazugekommen': 31, 'dazugestossen': 31, 'gekommen': 31,
'hier': 31, 'mit': 341, 'mitgekommen': 31, 'vorbeigefahren': 31, 'vorbeigekommen': 31, 'zu': 342}, {'^': 20, 'davor':
21, 'vor': 21}, {'<they>': 344, '^': 20, 'davor': 21, 'vor': 21}, {'<me>': 345}, {'auf': 250}, {'<giveinf>': 35},
{'...': 348}, {'^': 349, 'sich': 301}, {'...': 306, 'connect': 35, 'connecten': 35, 'forward': 35, 'intro': 35,
'introduce': 35, 'introen': 35, 'klaeren': 35, 'klaren': 35, 'liefern': 35, 'nachfragen': 35, 'nachhaken': 35,
'schicken': 35, 'send': 35, 'share': 35, 'vermitteln': 35}, {'': (13, 'talk'), '^': 351, 'dass': 296, 'sich': 301},
{'...': 348, 'connecten': 35, 'intro': 35, 'introen': 35, 'klaeren': 35, 'klaren': 35, 'liefern': 35, 'nachfragen':
35, 'nachhaken': 35, 'schicken': 35, 'vermitteln': 35}, {'^': 353, 'sich': 301}, {'^': 307, 'sich': 301},
{'connecten': 35, 'intro': 35, 'introen': 35, 'klaeren': 35, 'klaren': 35, 'liefern': 35, 'nachfragen': 35,
'nachhaken': 35, 'schicken': 35, 'vermitteln': 35}, {'^': 356, 'sich': 301}, {'<hat>': 217, '<needs>': 218, '<saysv>':
145, '<will3>': 219, '^': 247, 'antwortet': 31, 'antwortete': 31, 'bat': 251, 'bekommen': 256, 'bekommt': 256,
'berichtet': 130, 'bietet': 259, 'bittet': 251, 'bot': 259, 'braucht': 130, 'bringen': 262, 'bringt': 262, 'darf':
130, 'draengt': 264, 'drangt': 264, 'empfahl': 266, 'empfehlen': 266, 'empfiehlt': 266, 'ermahnt': 264, 'ermutigt':
264, 'erzaehlt': 130, 'erzahlt': 130, 'feiert': 268, 'fragt': 269, 'gab': 276, 'gaben': 278, 'gibt': 278, 'hat': 268,
'hatte': 268, 'ist': 282, 'kam': 283, 'kann': 130, 'kriegen': 256, 'kriegt': 256, 'kuemmern': 286, 'kuemmert': 286,
'kummern': 286, 'kummert': 286, 'legt': 290, 'legte': 290, 'll': 292, 'mahnt': 264, 'mailt': 293, 'mailte': 293,
'meldete': 294, 'mochte': 302, 'moechte': 304, 'muessen': 130, 'muss': 308, 'mussen': 130, 'möchte': 302, 'owes': 309,
'pladiert': 310, 'pladierte': 310, 'plaediert': 311, 'plaedierte': 311, 'raet': 317, 'rat': 317, 'raten': 317,
'recommended': 21, 'recommends': 21, 'rief': 320, 'riet': 317, 'rieten': 317, 'ruft': 320, 'rät': 317, 'said': 322,
'says': 322, 'schreibt': 293, 'schrieb': 293, 'schulden': 325, 'schuldet': 325, 'sind': 282, 'soll': 326, 'sollen':
130, 'sollte': 130, 'taet': 334, 'tat': 334, 'textet': 293, 'thinks': 322, 'told': 336, 'tät': 334, 'versprach': 339,
'verspricht': 339, 'war': 343, 'waren': 343, 'warnt': 346, 'warnte': 346, 'warten': 347, 'wartet': 347, 'werden': 350,
'will': 352, 'wird': 354, 'wollen': 355, 'wollte': 357, 'wuerd': 334, 'wuerde': 334, 'wurd': 334, 'wurde': 334,
'würde': 334}, {'N': 160}, {'an': 359}, {'...': 360, 'an': 359}, {'<them>': 86, 'das': 97, 'dass': 97}, {'<they>':
219, 'der': 219, 'die': 219}, {'N': 158}, {'fuer': 364, 'fur': 364, 'v': 364, 'vom': 364, 'von': 364}, {'': (2,
'plan')}, {'bei': 366, 'im': 366, 'in': 366, 'mit': 366, 'zu': 366}, {'ich': 367, 'wir': 367}, {'wir': 366},
{'besprechung': 366, 'call': 366, 'gesprach': 366, 'gespraech': 366, 'lunch': 366, 'meeting': 366, 'termin': 366,
'treffen': 366}, {'...': 370}, {'ich': 371, 'wir': 371}, {'': (1, 'moved')}, {'bin': 368, 'essen': 369, 'fahren': 369,
'gehen': 369, 'hab': 372, 'habe': 372, 'haben': 372, 'reden': 369, 'sehen': 369, 'sind': 368, 'sprechen': 369,
'telefonieren': 369, 'treffen': 369, 'verschoben': 373, 'zoomen': 369}, {'<introduced>': 89, 'bekannt': 90},
{'<introduced>': 89, 'bekannt': 90, 'einander': 375, 'miteinander': 375}, {'gebracht': 89, 'gesetzt': 89}, {'kontakt':
377, 'verbindung': 377}, {'<introduced>': 89, 'bekannt': 90, 'einander': 93, 'in': 92, 'miteinander': 93}, {'mail':
379}, {'e': 380, 'linkedin': 379, 'mail': 379, 'whatsapp': 379}, {'...': 376, '<introduced>': 89, 'bekannt': 90,
'einander': 93, 'gegenseitig': 93, 'in': 378, 'kontakt': 377, 'miteinander': 93, 'per': 381, 'verbindung': 377, 'via':
381}, {'N': 382}, {'<introduced>': 89}, {'...': 384, 'vorgestellt': 89}, {'gebracht': 83}, {'spiel': 386},
{'empfohlen': 83, 'ins': 387, 'vermittelt': 83, 'vorgeschlagen': 83, 'weiterempfohlen': 83}, {'...': 388}, {'...':
388, 'N': 93}, {'gebracht': 78}, {'stand': 391}, {'aktuellen': 392, 'letzten': 392, 'neuesten': 392, 'neusten': 392},
{'den': 393}, {'geholfen': 156, 'unterstuetzt': 156, 'unterstutzt': 156, 'zugehoert': 156, 'zugehort': 156},
{'geholfen': 156, 'unterstutzt': 156, 'zugehort': 156}, {'geholfen': 156, 'unterstuetzt': 156, 'zugehoert': 156},
{'...': 388, 'N': 93, 'pitch': 395, 'pitchen': 395, 'proben': 395, 'uben': 396, 'ueben': 397}, {'...': 388, 'pitch':
395, 'pitchen': 395, 'proben': 395, 'uben': 396, 'ueben': 397}, {'gegeben': 78, 'gesagt': 78}, {'gegeben': 89,
'gemacht': 89, 'geschickt': 89}, {'N': 401}, {'an': 402, 'bei': 402, 'mit': 402, 'zu': 402}, {'intro': 403}, {'N':
385}, {'vorgestellt': 89}, {'N': 406, 'rucken': 165, 'ruecken': 166}, {'N': 406}, {'gegeben': 78}, {'intro': 403,
'update': 409}, {'gesetzt': 78}, {'bild': 411}, {'...': 384, '<introduced>': 89, 'bekannt': 90, 'in': 92}, {'N': 413},
{'<work>': 158}, {'...': 415, '<counsel>': 155, '<work>': 158}, {'gebeten': 79}, {'...': 417}, {'N': 93},
{'gratuliert': 78}, {'geburtstag': 420}, {'<and>': 383, '<counsel>': 155, 'N': 385, 'als': 389, 'an': 390,
'angefeuert': 80, 'angefragt': 79, 'auf': 394, 'aufgebaut': 80, 'aufgemuntert': 80, 'bei': 398, 'beim': 399,
'berichtet': 78, 'beruhigt': 80, 'bescheid': 400, 'bestaerkt': 80, 'bestarkt': 80, 'coached': 84, 'das': 404, 'dem':
405, 'den': 407, 'der': 405, 'die': 408, 'ein': 410, 'eine': 404, 'erklaert': 78, 'erklart': 78, 'ermutigt': 80,
'erzaehlt': 78, 'erzahlt': 78, 'fuer': 389, 'fur': 389, 'geantwortet': 78, 'gebeten': 79, 'gebrieft': 78, 'gecoached':
84, 'gecoacht': 84, 'gedankt': 81, 'gefragt': 79, 'gelobt': 80, 'gementort': 84, 'gesagt': 78, 'geschildert': 78,
'getroestet': 80, 'getrostet': 80, 'gezeigt': 78, 'gratuliert': 78, 'gut': 169, 'informiert': 78, 'ins': 412, 'intro':
403, 'mentored': 84, 'mit': 414, 'mitgeteilt': 78, 'motiviert': 80, 'mut': 170, 'nachgefragt': 79, 'ne': 404, 's':
416, 'todo': 55, 'um': 418, 'update': 409, 'upgedatet': 78, 'weiterempfohlen': 83, 'zu': 419, 'zugesagt': 78, 'zum':
421}, {'<them>': 0}, {'<them>': 0, 'das': 423, 'es': 423}, {'ich': 424, 'wir': 424}, {'<me>': 35, 'das': 221, 'es':
221}, {'<they>': 426}, {'<them>': 107}, {'ich': 428, 'wir': 428}, {'<they>': 221}, {'': (7, 'waiting')}, {'<they>':
253, 'von': 252}, {'schuldi': 0, 'schuldig': 0}, {'...': 433, 'schuldi': 0, 'schuldig': 0}, {'<them>': 434},
{'<them>': 434, 'ich': 435}, {'noch': 431}, {'<me>': 437}, {'an': 423}, {'<me>': 439}, {'von': 440}, {'...': 441},
{'<me>': 279}, {'<they>': 443}, {'<them>': 0, 'dringend': 0, 'noch': 0, 'unbedingt': 0}, {'dringend': 0, 'noch': 0,
'unbedingt': 0}, {'ich': 445, 'wir': 446}, {'ausstaendig': 431, 'ausstandig': 431, 'ausstehend': 431, 'pendent': 431},
{'ich': 423, 'wir': 423}, {'<they>': 221, 'ich': 423, 'wir': 423}, {'aus': 431}, {'aus': 431, 'noch': 451},
{'<give1>': 425, '<give3>': 427, '<have>': 429, '<will3>': 430, 'ausstaendig': 431, 'ausstandig': 431, 'ausstehend':
431, 'bekommt': 432, 'bin': 436, 'fehlen': 438, 'fehlt': 438, 'gehen': 442, 'geht': 442, 'ist': 444, 'kommen': 442,
'kommt': 442, 'kriegt': 432, 'muessen': 447, 'muss': 447, 'mussen': 447, 'noch': 448, 'pendent': 431, 'schuld': 449,
'schulde': 449, 'schulden': 450, 'schuldet': 430, 'sind': 444, 'stehen': 452, 'steht': 452}, {'': (5, 'mine'),
'<det>': 0}, {'bis': 0, 'ich': 454, 'noch': 0, 'spaetestens': 0, 'spatestens': 0, 'wir': 454}, {'<det>': 35},
{'<they>': 456}, {'nach': 0, 'vorbei': 0, 'weiter': 0, 'zuruck': 0, 'zurueck': 0}, {'...': 458, '<them>': 0, 'das':
423, 'den': 423, 'die': 423, 'es': 423, 'ihn': 423, 's': 423, 'sie': 423}, {'<them>': 0, 'das': 423, 'den': 423,
'die': 423, 'es': 423, 'ihn': 423, 's': 423, 'sie': 423}, {'<them>': 0, 'das': 423, 'es': 423, 'ich': 459, 's': 423,
'wir': 460}, {'': (6, 'theirs'), '<they>': 35}, {'<me>': 462}, {'<me>': 462, 'das': 463, 'den': 463, 'die': 463, 'es':
463, 's': 463}, {'<me>': 462, '<they>': 464, 'das': 463, 'den': 463, 'der': 464, 'die': 464, 'es': 463, 's': 463},
{'<me>': 237, '<they>': 238}, {'mich': 0}, {'ich': 467, 'mich': 0}, {'zuruck': 0, 'zurueck': 0}, {'': (5, 'mine'),
'bei': 423}, {'mich': 470}, {'<them>': 469, 'ich': 471, 'mich': 470, 'zuruck': 0, 'zurueck': 0}, {'': (6, 'theirs'),
'bei': 221}, {'': (6, 'theirs'), '<they>': 473, 'bei': 221}, {'<they>': 227, 'sich': 474}, {'...': 223, '<they>': 241,
'mich': 240, 'mir': 240, 'sich': 474, 'uns': 240}, {'<them>': 469, 'zuruck': 0, 'zurueck': 0}, {'...': 223, '<me>':
237, 'mich': 224, 'mir': 224, 'uns': 224, 'zuruck': 35, 'zurueck': 35}, {'...': 223, '<me>': 237, '<they>': 478,
'mich': 224, 'mir': 224, 'uns': 224, 'zuruck': 35, 'zurueck': 35}, {'D': 0}, {'mir': 480}, {'...': 453, '<deed1>':
455, '<deed3>': 457, '<give1>': 461, '<give3>': 465, 'antwortet': 226, 'connected': 221, 'connectet': 221,
'erkundigt': 228, 'geben': 231, 'gibt': 233, 'hoert': 236, 'holen': 238, 'holt': 466, 'hort': 236, 'intro': 221,
'introduced': 221, 'introed': 221, 'introt': 221, 'kuemmer': 468, 'kuemmere': 468, 'kuemmre': 468, 'kummer': 468,
'kummere': 468, 'kummre': 468, 'leitet': 239, 'mailt': 226, 'meld': 472, 'melde': 472, 'melden': 475, 'meldet': 476,
'ruehren': 228, 'ruehrt': 475, 'ruf': 477, 'rufe': 477, 'rufen': 238, 'ruft': 479, 'ruhren': 228, 'ruhrt': 475,
'sagen': 231, 'sagt': 231, 'schickt': 239, 'schreib': 477, 'schreibe': 477, 'schreibt': 226, 'stellen': 246, 'stellt':
246, 'uberleg': 481, 'uberlege': 481, 'ueberleg': 481, 'ueberlege': 481}, {'': (12, 'task')}, {'item': 483, 'items':
483}, {'sich': 130}, {'N': 84}, {'bei': 486, 'fuer': 486, 'fur': 486, 'von': 486}, {'': (23, 'gave:volunteering')},
{'bei': 488, 'beim': 488}, {'N': 83}, {'fuer': 490, 'fur': 490}, {'coach': 487, 'freiwillige': 489, 'freiwilliger':
489, 'mentor': 487, 'mentorin': 487, 'referenz': 491}, {'gehabt': 31, 'gesprochen': 31}, {'': (15, 'contact'),
'gehabt': 31, 'gesprochen': 31}, {'apparat': 493, 'tel': 494, 'telefon': 494}, {'': (15, 'contact'), 'gehabt': 31},
{'strippe': 496}, {'bekommen': 31}, {'strippe': 498}, {'<they>': 21}, {'taet': 500, 'tat': 500, 'tät': 500, 'wuerd':
500, 'wuerde': 500, 'wurd': 500, 'wurde': 500, 'würde': 500}, {'stelle': 501}, {'der': 497, 'die': 499, 'meiner': 502,
'unserer': 502, 'unsrer': 502}, {'i': 128}, {'N': 79}, {'an': 505}, {'N': 79, 'bei': 505}, {'...': 16, 'an': 31,
'bei': 31, 'v': 31, 'verpasst': 15, 'von': 31}, {'bekommen': 31, 'erhalten': 31, 'gekriegt': 31, 'von': 31}, {'': (15,
'contact'), 'nicht': 15}, {'mit': 31}, {'verlegt': 373, 'verschoben': 373}, {'verschoben': 373}, {'ab': 15,
'anrufbeantworter': 15, 'band': 15, 'combox': 15, 'mailbox': 15}, {'achterl': 31, 'bier': 31, 'bierchen': 31, 'drink':
31, 'glas': 31, 'runde': 31, 'schwatz': 31, 'spaziergang': 31, 'spritzer': 31, 'sprung': 31, 'wein': 31}, {'seite':
86}, {'': (1, 'moved'), 'auf': 373}, {'...': 512, 'D': 513, 'dem': 514, 'den': 514, 'der': 514, 'die': 514, 'ein':
515, 'einen': 515, 'meiner': 516, 'n': 515, 'nen': 515, 'verschoben': 517}, {'<me>': 86, '<them>': 55}, {'<them>':
55}, {'bei': 520}, {'bei': 519, 'jetzt': 521}, {'liegt': 522}, {'<me>': 248, 'N': 79, 'ich': 505, 'um': 250},
{'angefragt': 79, 'angeklopft': 79, 'bedankt': 81, 'nachgefasst': 79, 'nachgefragt': 79, 'nachgehakt': 79,
'vorgefuehlt': 79, 'vorgefuhlt': 79}, {'gearbeitet': 488, 'geholfen': 488, 'mitgeholfen': 488}, {'kreuz': 526},
{'caritas': 526, 'diakonie': 526, 'feuerwehr': 526, 'fluchtlingshilfe': 526, 'fluechtlingshilfe': 526, 'roten': 527,
'rotes': 527, 'tafel': 526}, {'<me>': 128, 'N': 525, 'dem': 528, 'den': 528, 'der': 528, 'die': 528}, {'<them>': 35},
{'von': 530}, {'...': 531}, {'': (6, 'theirs'), '...': 531}, {'^': 533, 'von': 520}, {'^': 35, 'von': 520}, {'^': 532,
'ich': 534, 'wir': 535}, {'ich': 535, 'wir': 535}, {'^': 254}, {'<they>': 538, '^': 254, 'von': 255}, {'N': 78}, {'':
(13, 'talk'), 'N': 78, 'ich': 540}, {'D': 366}, {'ist': 542}, {'...': 543}, {'bei': 31, 'ich': 366, 'vom': 31, 'von':
31}, {'ich': 366}, {'N': 81}, {'N': 81, 'an': 547, 'to': 547}, {'thanks': 548}, {'<gone>': 31, 'verabredet': 366},
{'mit': 86}, {'verabredet': 366}, {'': (2, 'plan'), '...': 552}, {'...': 550, '<them>': 188, 'bei': 366, 'dran': 551,
'mit': 553}, {'gekommen': 15}, {'dazu': 555, 'dazugekommen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15,
'hingegangen': 15}, {'...': 556, 'dazu': 555, 'dazugekommen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15,
'hingegangen': 15}, {'nicht': 557}, {'': (11, 'thinking')}, {'sicher': 559}, {'nicht': 560, 'un': 560}, {'': (15,
'contact'), '...': 552}, {'...': 556, 'dazu': 555, 'dazugekommen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15,
'hingegangen': 15, 'sicher': 559}, {'<gone>': 31}, {'...': 564}, {'...': 550, '<them>': 188, 'dran': 551, 'ich': 554,
'leider': 558, 'mir': 561, 'mit': 562, 'nicht': 563, 'un': 560, 'wir': 565}, {'^': 431}, {'<them>': 567}, {'von':
568}, {'ich': 569, 'von': 568, 'wir': 569}, {'<them>': 431}, {'von': 571}, {'...': 572}, {'^': 573, 'von': 568}, {'^':
573, 'ich': 574, 'von': 568, 'wir': 574}, {'an': 31, 'von': 31}, {'mit': 0}, {'...': 577}, {'^': 578}, {'<them>': 579,
'^': 578}, {'<them>': 579, '^': 578, 'ich': 580}, {'ist': 542, 'vergessen': 15}, {'abgemacht': 366, 'angesetzt': 366,
'ausgemacht': 366, 'bestaetigt': 366, 'bestatigt': 366, 'fix': 366, 'fixiert': 366, 'gebucht': 366, 'geplant': 366,
'steht': 366, 'vereinbart': 366, 'zugesagt': 366}, {'...': 582, 'abgemacht': 366, 'angesetzt': 366, 'ausgemacht': 366,
'bestaetigt': 366, 'bestatigt': 366, 'fix': 366, 'fixiert': 366, 'gebucht': 366, 'geplant': 366, 'ist': 583, 'steht':
366, 'vereinbart': 366, 'zugesagt': 366}, {'fuer': 486, 'fur': 486}, {'N': 89}, {'<and>': 586, 'an': 586, 'bei': 586,
'mit': 586, 'to': 586, 'with': 586, 'x': 586, 'zu': 586}, {'N': 587}, {'': (15, 'contact'), 'N': 587}, {'er': 130,
'es': 130, 'ihr': 130, 'ihre': 130, 'sein': 130, 'seine': 130, 'sie': 130}, {'D': 373}, {'N': 81, 'an': 547}, {'N':
81, 'dem': 547, 'den': 547, 'der': 547, 'die': 547, 'liebe': 547, 'lieber': 547}, {'N': 81, 'an': 593, 'dem': 547,
'den': 547, 'der': 547, 'die': 547, 'liebe': 547, 'lieber': 547, 'nochmal': 592}, {'denken': 483}, {'vergessen': 86},
{'nicht': 596}, {'ich': 597, 'nicht': 596}, {'braucht': 130, 'hat': 130, 'ist': 130, 'muss': 130, 'soll': 130, 'war':
130, 'will': 130}, {'<rel>': 599}, {'steht': 366}, {'N': 80}, {'fur': 602}, {'fuer': 602}, {'gedruckt': 603,
'gedrueckt': 604}, {'N': 156}, {'fuer': 606, 'fur': 606, 'von': 606}, {'review': 607}, {'an': 559, 'druber': 559,
'drueber': 559}, {'daran': 483, 'dran': 483, 'grad': 609}, {'an': 559, 'daruber': 559, 'darueber': 559, 'uber': 559,
'ueber': 559}, {'an': 559, 'daruber': 559, 'darueber': 559, 'gerade': 611, 'uber': 559, 'ueber': 559}, {'<give3>':
222}, {'sich': 301}, {'': (13, 'talk'), 'sich': 301}, {'fuer': 559, 'fur': 559}, {'<rel>': 599, '<will3>': 219, '^':
613, 'bald': 130, 'ball': 523, 'braucht': 130, 'fliegt': 130, 'geht': 130, 'gerade': 130, 'haengt': 130, 'hangt': 130,
'hat': 130, 'hatte': 130, 'heuer': 130, 'hing': 130, 'im': 130, 'in': 130, 'ist': 130, 'jetzt': 130, 'lag': 130,
'liegt': 130, 'macht': 130, 'mochte': 614, 'moechte': 614, 'muss': 615, 'möchte': 614, 'noch': 130, 'nun': 130,
'richtige': 616, 'steckt': 130, 'steht': 130, 'sucht': 130, 'war': 130, 'werden': 614, 'will': 615, 'wird': 615,
'wollen': 614, 'wollte': 614, 'zieht': 130}, {'haben': 130, 'kennen': 130, 'sind': 130, 'wollen': 130}, {'<rel>': 599,
'<will3>': 219, '^': 613, 'bald': 130, 'beiden': 618, 'braucht': 130, 'geht': 130, 'gerade': 130, 'haben': 130,
'haengt': 130, 'hangt': 130, 'hat': 130, 'hatte': 130, 'heuer': 130, 'hing': 130, 'im': 130, 'in': 130, 'ist': 130,
'jetzt': 130, 'kennen': 130, 'macht': 130, 'mochte': 614, 'moechte': 614, 'muss': 615, 'möchte': 614, 'noch': 130,
'nun': 130, 'richtige': 616, 'sind': 130, 'sucht': 130, 'war': 130, 'werden': 614, 'will': 615, 'wird': 615, 'wollen':
614, 'wollte': 614, 'zieht': 130, 'zwei': 618}, {'denken': 483, 'gehabt': 31}, {'an': 31, 'v': 31, 'vom': 31, 'von':
31}, {'mail': 621}, {'': (23, 'gave:volunteering'), 'bei': 488, 'beim': 488, 'fuer': 488, 'fur': 488, 'im': 488, 'in':
488}, {'ausgeholfen': 488, 'beraten': 488, 'betreut': 488, 'engagiert': 488, 'gearbeitet': 488, 'geholfen': 488,
'gekocht': 488, 'mitgearbeitet': 488, 'mitgeholfen': 488, 'taetig': 488, 'tatig': 488, 'unterrichtet': 488}, {'...':
624}, {'ausgeholfen': 488, 'beraten': 488, 'betreut': 488, 'engagiert': 488, 'gearbeitet': 488, 'geholfen': 488,
'gekocht': 488, 'mitgearbeitet': 488, 'mitgeholfen': 488, 'taetig': 488, 'unterrichtet': 488}, {'...': 626},
{'ausgeholfen': 488, 'beraten': 488, 'betreut': 488, 'engagiert': 488, 'gearbeitet': 488, 'geholfen': 488, 'gekocht':
488, 'mitgearbeitet': 488, 'mitgeholfen': 488, 'tatig': 488, 'unterrichtet': 488}, {'...': 628}, {'an': 625,
'ausgeholfen': 488, 'bei': 625, 'beim': 625, 'beraten': 488, 'betreut': 488, 'fuer': 627, 'fur': 629, 'gearbeitet':
488, 'geholfen': 488, 'gekocht': 488, 'im': 625, 'in': 625, 'mitgeholfen': 488, 'unterrichtet': 488}, {'': (23,
'gave:volunteering'), '...': 630}, {'er': 15, 'ich': 15, 'sie': 15}, {'termin': 15, 'treffen': 15, 'verabredet': 15,
'wollte': 632}, {'bekannt': 90, 'vernetzt': 89, 'vorgestellt': 89}, {'von': 130}, {'': (15, 'contact'), 'am': 366,
'fuer': 366, 'fur': 366, 'zum': 366}, {'an': 31, 'bekommen': 31, 'erhalten': 31, 'gekriegt': 31, 'v': 31, 'vom': 31,
'von': 31}, {'abgegeben': 83, 'geschrieben': 83, 'verfasst': 83}, {'N': 638}, {'fuer': 639, 'fur': 639}, {'D': 35},
{'...': 641}, {'^': 642}, {'<deed3>': 643}, {'': (12, 'task'), 'an': 483, 'daran': 483}, {'mich': 645}, {'nicht': 15},
{'^': 431, 'von': 568}, {'^': 431, 'ich': 648, 'von': 568, 'wir': 648}, {'um': 130}, {'geht': 650, 'ging': 650},
{'...': 543, 'abgemacht': 366, 'angesetzt': 366, 'ausgemacht': 366, 'bestaetigt': 366, 'bestatigt': 366, 'fix': 366,
'fixiert': 366, 'gebucht': 366, 'geplant': 366, 'ist': 583, 'steht': 366, 'vereinbart': 366, 'wir': 366, 'zugesagt':
366}, {'gehoert': 15, 'gehort': 15, 'gesehen': 15, 'gesprochen': 15}, {'gehoert': 15, 'gehort': 15, 'gesehen': 15,
'gesprochen': 15, 'mehr': 653}, {'nicht': 654}, {'wasser': 15}, {'ein': 559}, {'aus': 15, 'flach': 15, 'ins': 656,
'leider': 18, 'mir': 657}, {'statt': 15}, {'': (13, 'talk'), 'nicht': 659}, {'gegeben': 156, 'geschickt': 156},
{'...': 661, 'N': 156}, {'...': 661}, {'mir': 663}, {'an': 662, 'auf': 663, 'fuer': 662, 'fur': 662, 'von': 664, 'zu':
663, 'zum': 663, 'zur': 663}, {'^': 431, 'noch': 648, 'von': 568}, {'<me>': 666}, {'aus': 15, 'flach': 15, 'ins': 656,
'leider': 18}, {'aus': 15, 'leider': 18}, {'': (13, 'talk'), 'nicht': 659, 'statt': 366}, {'am': 366, 'fuer': 366,
'fur': 366}, {'up': 483}, {'N': 26}, {'mich': 559}, {'an': 505, 'mich': 559}, {'N': 79, 'ich': 505}, {'gearbeitet':
488, 'geholfen': 488, 'mitgeholfen': 488, 'unterrichtet': 488}, {'...': 677}, {'bei': 678, 'beim': 678, 'fuer': 678,
'fur': 678, 'im': 678, 'in': 678}, {'auf': 366}, {'mich': 680}, {'caritas': 526, 'diakonie': 526, 'feuerwehr': 526,
'fluechtlingshilfe': 526, 'roten': 527, 'rotes': 527, 'tafel': 526}, {'dem': 682, 'den': 682, 'der': 682, 'die': 682,
'ein': 515, 'einen': 515, 'n': 515, 'nen': 515}, {'caritas': 526, 'diakonie': 526, 'feuerwehr': 526,
'fluchtlingshilfe': 526, 'roten': 527, 'rotes': 527, 'tafel': 526}, {'dem': 684, 'den': 684, 'der': 684, 'die': 684,
'ein': 515, 'einen': 515, 'n': 515, 'nen': 515}, {'verbaselt': 15, 'verbummelt': 15, 'verpennt': 15, 'verplant': 15,
'verschlafen': 15, 'verschwitzt': 15}, {'N': 130}, {'...': 16, 'v': 687, 'von': 687}, {'dass': 130}, {'dran': 15,
'ran': 15}, {'nicht': 18}, {'ihm': 130, 'ihnen': 130, 'ihr': 130, 'nicht': 690, 'sich': 691}, {'bringe': 86, 'geb':
86, 'gebe': 86, 'liefere': 86, 'mache': 86, 'meld': 86, 'melde': 86, 'schick': 86, 'schicke': 86}, {'ich': 693},
{'dass': 694, 'ich': 693}, {'auf': 373}, {'von': 559}, {'mich': 15}, {'mit': 31, 'nicht': 690, 'sich': 691, 'um':
130}, {'verbaselt': 15, 'verbummelt': 15, 'vergessen': 15, 'verpennt': 15, 'verplant': 15, 'verschlafen': 15,
'verschwitzt': 15}, {'besprechung': 542, 'call': 542, 'date': 542, 'essen': 542, 'gesprach': 542, 'gespraech': 542,
'kaffee': 542, 'lunch': 542, 'meeting': 542, 'termin': 542, 'treffen': 542}, {'geschafft': 15}, {'nicht': 702},
{'besprechung': 542, 'call': 542, 'date': 542, 'ein': 701, 'eine': 701, 'einen': 701, 'essen': 542, 'gesprach': 542,
'gespraech': 542, 'kaffee': 542, 'lunch': 542, 'meeting': 542, 'n': 701, 'ne': 701, 'nen': 701, 'termin': 542,
'treffen': 542}, {'abgesagt': 15}, {'abgesagt': 15, 'kurzfristig': 705, 'spontan': 705, 'wieder': 705}, {'abgesagt':
15, 'besprechung': 542, 'call': 542, 'date': 542, 'ein': 701, 'eine': 701, 'einen': 701, 'es': 703, 'essen': 542,
'gehoert': 130, 'gehort': 130, 'gesprach': 542, 'gespraech': 542, 'ich': 704, 'kaffee': 542, 'kurzfristig': 705,
'lunch': 542, 'meeting': 542, 'mir': 706, 'n': 701, 'ne': 701, 'nen': 701, 'spontan': 705, 'termin': 542, 'treffen':
542, 'uns': 706, 'wieder': 705, 'wir': 704}, {'abgesagt': 15, 'besprechung': 542, 'call': 542, 'date': 542, 'ein':
701, 'eine': 701, 'einen': 701, 'essen': 542, 'gehoert': 130, 'gehort': 130, 'gesprach': 542, 'gespraech': 542, 'ich':
704, 'kaffee': 542, 'kurzfristig': 705, 'lunch': 542, 'meeting': 542, 'mir': 706, 'n': 701, 'ne': 701, 'nen': 701,
'spontan': 705, 'termin': 542, 'treffen': 542, 'uns': 706, 'wieder': 705, 'wir': 704}, {'haengen': 131,
'haengenlassen': 15, 'hangen': 131, 'hangenlassen': 15, 'sitzen': 132, 'sitzengelassen': 15, 'vergessen': 15,
'verpasst': 15, 'versetzt': 15}, {'abgesagt': 15, 'kurzfristig': 705, 'spontan': 705, 'verabredet': 366, 'wieder':
705}, {'': (14, 'together'), 'besprechung': 542, 'call': 542, 'date': 542, 'ein': 701, 'eine': 701, 'einen': 701,
'essen': 542, 'gesprach': 542, 'gespraech': 542, 'kaffee': 542, 'lunch': 542, 'meeting': 542, 'n': 701, 'ne': 701,
'nen': 701, 'termin': 542, 'treffen': 542}, {'<me>': 709, 'abgesagt': 15, 'besprechung': 542, 'call': 542, 'date':
542, 'ein': 701, 'eine': 701, 'einen': 701, 'essen': 542, 'gesprach': 542, 'gespraech': 542, 'ich': 704, 'kaffee':
542, 'kurzfristig': 705, 'lunch': 542, 'meeting': 542, 'mir': 706, 'n': 701, 'ne': 701, 'nen': 701, 'spontan': 705,
'termin': 542, 'treffen': 542, 'uns': 710, 'wieder': 705, 'wir': 711}, {'anrufen': 15, 'besuchen': 15, 'essen': 15,
'gehen': 15, 'mailen': 15, 'muessen': 15, 'schreiben': 15, 'sehen': 15, 'sollen': 15, 'sprechen': 15, 'treffen': 15,
'vorbeischauen': 15, 'wollen': 15, 'zurueckrufen': 15}, {'lust': 559}, {'eigentlich': 15}, {'...': 713, 'eigentlich':
15, 'gern': 559, 'gerne': 714, 'ich': 715}, {'...': 713}, {'berichtet': 130, 'erzaehlt': 130, 'erzahlt': 130,
'gebeichtet': 130, 'gefluestert': 130, 'geflustert': 130, 'gesagt': 130, 'geschrieben': 130, 'gesteckt': 130,
'haengen': 131, 'haengenlassen': 15, 'hangen': 131, 'hangenlassen': 15, 'sitzen': 132, 'sitzengelassen': 15,
'vergessen': 15, 'verpasst': 15, 'verraten': 130, 'versetzt': 15}, {'geghostet': 15, 'vertroestet': 15, 'vertrostet':
15}, {'geklappt': 15}, {'abgehoben': 15, 'geantwortet': 15, 'geklappt': 15, 'hingehauen': 15, 'reagiert': 15,
'zuruckgerufen': 15, 'zuruckgeschrieben': 15, 'zurueckgerufen': 15, 'zurueckgeschrieben': 15}, {'gemeldet': 15},
{'gemeldet': 15, 'mehr': 722}, {'nicht': 723}, {'<me>': 718, 'abgesagt': 15, 'angedeutet': 130, 'berichtet': 130,
'erzaehlt': 130, 'erzahlt': 130, 'gemeint': 130, 'gesagt': 130, 'kurzfristig': 705, 'mich': 719, 'mir': 706, 'ned':
720, 'nicht': 721, 'sich': 724, 'spontan': 705, 'uns': 706, 'verraten': 130, 'vor': 130, 'wieder': 705}, {'anrufen':
15, 'besuchen': 15, 'essen': 15, 'gehen': 15, 'mailen': 15, 'mussen': 15, 'schreiben': 15, 'sehen': 15, 'sollen': 15,
'sprechen': 15, 'treffen': 15, 'vorbeischauen': 15, 'wollen': 15, 'zuruckrufen': 15}, {'': (15, 'contact'),
'eigentlich': 15, 'ein': 31, 'eine': 31, 'einen': 31, 'n': 31, 'ne': 31, 'nen': 31}, {'': (15, 'contact'), '...': 726,
'abgesagt': 15, 'eigentlich': 15, 'ein': 31, 'eine': 31, 'einen': 31, 'gern': 559, 'gerne': 714, 'ich': 727,
'kurzfristig': 705, 'mir': 706, 'n': 31, 'ne': 31, 'nen': 31, 'spontan': 705, 'uns': 706, 'wieder': 705}, {'': (15,
'contact'), '...': 726, 'wir': 31}, {'to': 86}, {'introducing': 55, 'sending': 55}, {'ll': 55, 's': 731, 'will': 55},
{'ab': 15}, {'nicht': 733}, {'dank': 592}, {'mich': 366}, {'...': 726, 'eigentlich': 15, 'gern': 559, 'gerne': 714,
'ich': 715}, {'...': 726}, {'<them>': 86}, {'<them>': 86, '^': 0}, {'ll': 86, 'owe': 739, 'promised': 740, 'will':
86}, {'<vowed>': 88, '^': 96, 'gesagt': 98, 'geschrieben': 98, 'gsagt': 98, 'gschriebn': 98}, {'<vowed>': 88, '^':
108}, {'...': 77, '<them>': 743, '<vowed>': 88, '^': 108}, {'angeboten': 86, 'bereit': 125, 'bereiterklaert': 86,
'bereiterklart': 86, 'verpflichtet': 86}, {'...': 77, '<them>': 742, '<vowed>': 88, '^': 108, 'es': 115, 'gesagt': 98,
'geschrieben': 98, 'gsagt': 98, 'gschriebn': 98, 'ich': 744, 'leider': 114, 'mich': 745, 'nicht': 113, 'wir': 744},
{'fall': 21}, {'jeden': 747}, {'<them>': 86, 'auf': 748, 'besser': 21, 'dringend': 21, 'endlich': 21, 'laut': 146,
'lieber': 21, 'niemals': 21, 'unbedingt': 21}, {'<them>': 469, 'mich': 470, 'zuruck': 0, 'zurueck': 0}, {'<deed1>':
454, '<give1>': 460, 'kuemmer': 468, 'kuemmere': 468, 'kuemmre': 468, 'kummer': 468, 'kummere': 468, 'kummre': 468,
'meld': 750, 'melde': 750, 'ruf': 477, 'rufe': 477, 'schreib': 477, 'schreibe': 477, 'uberleg': 481, 'uberlege': 481,
'ueberleg': 481, 'ueberlege': 481}, {'^': 532}, {'...': 564, '<them>': 188, 'dran': 551}, {'...': 564, '<them>': 188,
'D': 367, 'dran': 551, 'ich': 753, 'leider': 558, 'nicht': 557, 'wir': 565}, {'an': 559, 'daran': 559, 'daruber': 559,
'darueber': 559, 'uber': 559, 'ueber': 559}, {'D': 367}, {'<them>': 86, 'gern': 559}, {'...': 564, 'ich': 565, 'wir':
565}, {'<them>': 86, '^': 0, 'ich': 740, 'wir': 739}, {'<them>': 86, 'ich': 739, 'wir': 739}, {'...': 564, 'D': 367,
'ich': 565, 'leider': 558, 'nicht': 557, 'wir': 565}, {'<them>': 46, '^': 20}, {'<them>': 46}, {'vor': 559}, {'mir':
764}, {'...': 480}, {'^': 766}, {'mir': 767}, {'': (11, 'thinking'), 'mir': 767}, {'^': 0, 'ich': 86}, {'^': 0,
'dass': 770, 'ich': 86}, {'<them>': 771, '^': 0, 'dass': 770, 'ich': 86}, {'<them>': 771, '^': 0, 'dass': 770, 'ich':
772}, {'auf': 567}, {'noch': 774}, {'auf': 567, 'immer': 775, 'jetzt': 774, 'weiterhin': 774}, {'auf': 567, 'ich':
776, 'immer': 775, 'jetzt': 774, 'weiterhin': 774, 'wir': 776}, {'...': 774}, {'auf': 567, 'immer': 775, 'jetzt': 774,
'seit': 778, 'weiterhin': 774}, {'auf': 567, 'ich': 779, 'immer': 775, 'jetzt': 774, 'seit': 778, 'weiterhin': 774,
'wir': 779}, {'^': 0, 'bei': 739}, {'<them>': 86, 'mich': 781}, {'': (2, 'plan'), '<them>': 86, 'mich': 781},
{'<have>': 746, '<should>': 749, '^': 751, 'bekomm': 752, 'bekomme': 752, 'besuche': 366, 'bin': 754, 'braeuchte':
570, 'brauch': 575, 'brauche': 575, 'brauchen': 575, 'brauchte': 570, 'bring': 581, 'bringe': 581, 'bräuchte': 570,
'darf': 598, 'denke': 755, 'erwarte': 649, 'erwarten': 649, 'fahr': 756, 'fahre': 756, 'frag': 674, 'frage': 674,
'geh': 756, 'gehe': 756, 'gruble': 559, 'grueble': 559, 'krieg': 752, 'kriege': 752, 'mochte': 757, 'mochten': 739,
'moechte': 757, 'moechten': 739, 'muass': 740, 'mues': 740, 'muessen': 740, 'muss': 740, 'mussen': 740, 'möchte': 757,
'nehm': 581, 'nehme': 581, 'samma': 758, 'schuld': 759, 'schulde': 759, 'schulden': 760, 'sind': 761, 'soll': 762,
'solle': 21, 'sollen': 763, 'stelle': 765, 'treff': 366, 'treffe': 366, 'uberleg': 768, 'uberlege': 769, 'ubernehme':
86, 'ueberleg': 768, 'ueberlege': 769, 'uebernehme': 86, 'und': 128, 'vermisse': 559, 'versprach': 773, 'versprech':
773, 'verspreche': 773, 'war': 758, 'waren': 758, 'wart': 777, 'warte': 780, 'warten': 780, 'werd': 782, 'werde': 783,
'werden': 739, 'will': 739, 'wollen': 739, 'wuenschte': 559, 'wunschte': 559}, {'geht': 130}, {'<rel>': 599, 'bruder':
130, 'chef': 130, 'flieger': 130, 'flug': 130, 'freund': 130, 'geht': 130, 'hund': 130, 'kind': 130, 'mann': 130,
'sohn': 130, 'team': 130, 'vater': 130, 'zug': 130}, {'<rel>': 599, 'chefin': 130, 'firma': 130, 'freundin': 130,
'kinder': 130, 'kollegin': 130, 'mutter': 130, 'schwester': 130, 'tochter': 130}, {'ich': 21, 'wir': 21}, {'<should>':
788}, {'nach': 789}, {'meinung': 790}, {'gelaufen': 31}, {'arme': 792}, {'die': 793}, {'N': 78, 'ich': 540},
{'gefallen': 15}, {'wasser': 796}, {'<and>': 586, 'N': 89, 'an': 586, 'bei': 586, 'mit': 586, 'to': 586, 'with': 586,
'x': 586, 'zu': 586}, {'<and>': 586, 'N': 89, 'an': 586, 'bei': 586, 'mit': 586, 'zu': 586}, {'N': 799}, {'N': 89,
'fuer': 586, 'fur': 586, 'zwischen': 586}, {'<and>': 586, 'N': 89, 'an': 586, 'bei': 586, 'mit': 586, 'x': 586, 'zu':
586}, {'N': 802, 'fuer': 800, 'fur': 800, 'von': 800, 'zwischen': 800}, {'N': 798, 'fuer': 800, 'fur': 800, 'gemacht':
801, 'geschickt': 801, 'mail': 803, 'rausgeschickt': 801, 'von': 800, 'zwischen': 800}, {'<and>': 586, 'to': 586},
{'N': 805}, {'gemacht': 801, 'geschickt': 801, 'rausgeschickt': 801}, {'angesetzt': 366, 'ausgemacht': 366,
'eingetragen': 366, 'fixiert': 366, 'gebucht': 366, 'geplant': 366, 'vereinbart': 366}, {'<me>': 281}, {'erreichen':
15}, {'aufgetaucht': 15, 'erschienen': 15, 'gekommen': 15, 'zu': 810}, {'...': 808, '<they>': 809, 'abgemacht': 366,
'angesetzt': 366, 'aufgetaucht': 31, 'ausgefallen': 15, 'ausgemacht': 366, 'dazugekommen': 31, 'dazugestossen': 31,
'eingeplant': 366, 'eingetragen': 366, 'entfallen': 15, 'festgelegt': 366, 'fixiert': 366, 'fuer': 542, 'fur': 542,
'gebucht': 366, 'gekommen': 31, 'geplant': 366, 'mitgekommen': 31, 'nicht': 811, 'reserviert': 366, 'terminiert': 366,
'vereinbart': 366, 'verschoben': 517, 'vorbeigefahren': 31, 'vorbeigekommen': 31}, {'am': 373}, {'gewesen': 31},
{'...': 543, 'abgemacht': 366, 'angesetzt': 366, 'ausgemacht': 366, 'bestaetigt': 366, 'bestatigt': 366, 'fix': 366,
'fixiert': 366, 'gebucht': 366, 'geplant': 366, 'ist': 583, 'steht': 366, 'vereinbart': 366, 'zugesagt': 366}, {'':
(0, 'missed'), 'dazu': 15, 'zustande': 15}, {'mir': 31, 'uns': 31}, {'aufgetaucht': 31, 'dazugekommen': 31,
'dazugestossen': 31, 'doch': 647, 'einfach': 647, 'gekommen': 31, 'mitgekommen': 31, 'nicht': 816, 'vorbei': 31,
'vorbeigefahren': 31, 'vorbeigekommen': 31, 'zu': 817}, {'mit': 15}, {'anruf': 819, 'call': 819, 'gesprach': 819,
'gespraech': 819, 'kaffee': 819, 'kontakt': 819, 'meeting': 819, 'telefonat': 819, 'termin': 819, 'treffen': 819},
{'fixe': 819}, {'<appointment>': 15, 'anruf': 819, 'call': 819, 'en': 820, 'essen': 819, 'gesprach': 819, 'gespraech':
819, 'jour': 821, 'kaffee': 819, 'kontakt': 819, 'lebenszeichen': 15, 'lunch': 819, 'meeting': 819, 'telefonat': 819,
'termin': 819, 'treffen': 819}, {'': (0, 'missed'), 'bekommen': 15, 'erhalten': 15, 'von': 15}, {'bekommen': 15,
'erhalten': 15, 'von': 15}, {'fuer': 15, 'fur': 15, 'gehabt': 15}, {'<appointment>': 15, 'antwort': 823,
'gelegenheit': 15, 'mail': 824, 'nachricht': 824, 'reaktion': 823, 'ruckmeldung': 824, 'rueckmeldung': 824, 'zeit':
825}, {'<appointment>': 15, 'anruf': 819, 'call': 819, 'kaffee': 819, 'kontakt': 819, 'termin': 819}, {'da': 15},
{'gelernt': 31}, {'verpasst': 15}, {'man': 559}, {'mal': 559}, {'wir': 832}, {'dazu': 15}, {'nicht': 834},
{'zustande': 15}, {'<me>': 366, 'besuch': 366}, {'nicht': 836, 'vorbei': 366, 'zu': 837, 'zum': 366}, {'hergestellt':
89}, {'N': 839}, {'<and>': 840}, {'N': 841}, {'von': 842, 'zwischen': 842}, {'': (13, 'talk'), '<them>': 789},
{'gegeben': 83, 'geschickt': 83, 'weitergegeben': 83, 'weitergeleitet': 83}, {'N': 845}, {'an': 846}, {'getroffen':
15}, {'abgesagt': 15, 'nicht': 848, 'verpasst': 15}, {'mir': 31}, {'bei': 255, 'jetzt': 521, 'nun': 521}, {'sorgen':
559}, {'mir': 852}, {'bitte': 79, 'frage': 79}, {'der': 854}, {'mit': 855}, {'': (15, 'contact'), 'N': 856}, {'an':
857, 'bekommen': 31, 'erhalten': 31, 'gekriegt': 31, 'v': 31, 'vom': 31, 'von': 31}, {'<me>': 31, 'am': 31, 'auf': 31,
'aus': 31, 'dass': 31, 'mir': 31, 'ob': 31, 'per': 31, 'uns': 31, 'via': 31, 'wegen': 31}, {'melden': 559}, {'wieder':
860}, {'do': 86}, {'job': 86, 'part': 86, 'teil': 86, 'to': 862, 'todo': 86}, {'aufgabe': 86, 'hausaufgabe': 86,
'hausaufgaben': 86, 'todos': 86}, {'aus': 31, 'nicht': 15}, {'sich': 865}, {'mit': 486}, {'': (19, 'gave:mentoring'),
'N': 84, 'fuer': 486, 'fur': 486, 'mit': 486}, {'N': 84, 'mit': 486}, {'einheit': 867, 'fuer': 486, 'fur': 486,
'gesprach': 867, 'gespraech': 867, 'mit': 486, 'session': 868, 'stunde': 869}, {'fuer': 486, 'fur': 486, 'mit': 486},
{'N': 81, 'an': 547, 'vielmal': 547}, {'geprobt': 156, 'geubt': 156, 'geuebt': 156}, {'pitch': 873}, {'...': 874},
{'tisch': 31}, {'^': 20, 'gegeben': 21}, {'weg': 877}, {'den': 878}, {'zusammen': 128}, {'<me>': 128, 'N': 875, 'am':
876, 'auf': 879, 'mir': 880}, {'': (14, 'together'), 'bekannt': 90, 'vernetzt': 89, 'vorgestellt': 89}, {'treffen':
366}, {'...': 883, '<them>': 86}, {'...': 883, '<me>': 55, '<them>': 86, 'dass': 296, 'ich': 884, 'wir': 884}, {'ich':
740, 'ma': 740, 'wir': 740}, {'<them>': 86, 'bis': 86, 'dringend': 86, 'ich': 740, 'ma': 740, 'mich': 86, 'noch': 86,
'unbedingt': 86, 'uns': 86, 'wir': 740}, {'ma': 740}, {'<det>': 86, '<them>': 86, 'bis': 86, 'dringend': 86, 'ich':
740, 'ma': 740, 'mich': 86, 'noch': 86, 'unbedingt': 86, 'uns': 86, 'wir': 740}, {'': (11, 'thinking'), 'wieder':
559}, {'mal': 890}, {'mal': 890, 'mich': 891}, {'ich': 892, 'mal': 890, 'mich': 891, 'wir': 892}, {'wieder': 559},
{'mal': 894, 'wieder': 559}, {'dringend': 895, 'mal': 890, 'mich': 891, 'wieder': 559}, {'dringend': 895, 'ich': 896,
'mal': 890, 'mich': 891, 'wieder': 559, 'wir': 892}, {'denken': 559}, {'...': 898}, {'an': 899}, {'absagen': 15},
{'<det>': 86, '<me>': 55, '<them>': 86, 'absagen': 15, 'an': 899, 'ausfallen': 15, 'bis': 86, 'dringend': 86,
'gerade': 900, 'heute': 900, 'ich': 740, 'kurzfristig': 901, 'ma': 740, 'mich': 86, 'noch': 86, 'oft': 900,
'unbedingt': 86, 'uns': 86, 'wieder': 901, 'wir': 740}, {'': (11, 'thinking'), 'absagen': 15}, {'absagen': 15, 'an':
899, 'dringend': 895, 'gerade': 900, 'heute': 900, 'ich': 896, 'kurzfristig': 901, 'mal': 890, 'mich': 891, 'oft':
900, 'wieder': 903, 'wir': 892}, {'absagen': 15, 'ich': 892, 'kurzfristig': 901, 'mal': 890, 'mich': 891, 'wieder':
901, 'wir': 892}, {'meinung': 789}, {'ihrer': 906, 'seiner': 906}, {'uber': 559, 'ueber': 559}, {'': (15, 'contact'),
'N': 79, 'bei': 505}, {'an': 31, 'bekommen': 31, 'erhalten': 31, 'gekriegt': 31, 'v': 31, 'von': 31}, {'schritte':
483}, {'schritt': 483, 'termin': 366}, {'v': 687, 'von': 687}, {'': (12, 'task'), '^': 0}, {'ausgegangen': 15,
'erreicht': 15, 'vergessen': 914}, {'erreicht': 15}, {'termin': 373}, {'step': 483, 'steps': 483}, {'erwischt': 15,
'geschafft': 15, 'gesehen': 15, 'gesprochen': 15, 'getroffen': 15, 'telefoniert': 15}, {'geredet': 15, 'gesprochen':
15, 'getroffen': 15, 'telefoniert': 15}, {'...': 920}, {'gegangen': 15}, {'abgehoben': 15, 'angerufen': 15,
'angetroffen': 15, 'aufgetaucht': 15, 'ausgegangen': 15, 'besucht': 15, 'dazu': 555, 'dazugekommen': 15,
'drangegangen': 15, 'erreichbar': 15, 'erreicht': 15, 'erschienen': 15, 'erwischt': 15, 'geklappt': 15, 'gemeldet':
15, 'geschafft': 15, 'geschrieben': 15, 'gesehen': 15, 'gesprochen': 15, 'getroffen': 15, 'mehr': 919, 'mit': 921,
'ran': 922, 'rangegangen': 15, 'stattgefunden': 15, 'telefoniert': 15, 'verfuegbar': 15, 'verfugbar': 15, 'vergessen':
914, 'zu': 810, 'zuruckgerufen': 15, 'zurueckgerufen': 15, 'zustande': 555}, {'gehoert': 15, 'gehort': 15}, {'...':
924}, {'...': 924, 'gehoert': 15, 'gehort': 15, 'von': 925}, {'<appointment>': 15}, {'...': 924, 'gehoert': 15,
'gehort': 15, 'mehr': 926, 'mit': 927, 'von': 925}, {'gesehen': 15, 'gesprochen': 15, 'getroffen': 15}, {'abgehoben':
15}, {'gehoert': 15, 'gehort': 15, 'mehr': 924, 'mit': 927}, {'show': 15}, {'angerufen': 15, 'erreicht': 15,
'gemeldet': 15, 'gesprochen': 15, 'getroffen': 15, 'kennengelernt': 15, 'telefoniert': 15}, {'erledigen': 86,
'liefern': 86, 'schicken': 86}, {'nicht': 933, 'nie': 15, 'offen': 569, 'zu': 934}, {'erreicht': 15, 'vergesse': 483},
{'self': 483}, {'to': 937}, {'': (12, 'task'), 'selbst': 483}, {'mich': 939}, {'mich': 483}, {'an': 940, 'fuer': 941,
'fur': 941}, {'mailbox': 15}, {'idee': 559}, {'gedanke': 559}, {'ein': 945}, {'beide': 128, 'drei': 128, 'zwei': 128},
{'die': 943, 'eine': 944, 'mailbox': 15, 'so': 946, 'wir': 947}, {'wohl': 559}, {'': (13, 'talk'), '...': 949},
{'punkte': 483}, {'punkt': 483}, {'durchgegangen': 156, 'geprobt': 156, 'geubt': 156, 'geuebt': 156}, {'N': 953},
{'mit': 954, 'review': 607}, {'fuer': 606, 'fur': 606, 'mit': 606}, {'von': 31}, {'bono': 488}, {'bei': 606, 'fuer':
606}, {'bei': 606, 'fur': 606}, {'an': 547}, {'': (21, 'gave:referral'), 'gegeben': 83, 'geschrieben': 83}, {'N':
962}, {'fuer': 963, 'fur': 963}, {'me': 483}, {'': (15, 'contact'), 'N': 156}, {'': (15, 'contact'), '...': 318},
{'...': 318, 'an': 31, 'mich': 967}, {'zuruck': 15, 'zurueck': 15}, {'mich': 319, 'nicht': 969}, {'': (13, 'talk'),
'ab': 15, 'kurzfristig': 733, 'wieder': 733}, {'': (13, 'talk'), 'N': 78, 'ab': 15, 'ich': 540, 'kurzfristig': 733,
'wieder': 733}, {'': (13, 'talk'), 'i': 321, 'ich': 321, 'we': 321, 'wir': 321}, {'mir': 128}, {'': (15, 'contact'),
'wir': 128}, {'date': 366}, {'the': 976}, {'vorbei': 31}, {'...': 696}, {'gehoert': 15, 'gehort': 15, 'gesehen': 15,
'gesprochen': 15, 'getroffen': 15, 'telefoniert': 15}, {'gehoert': 15, 'gehort': 15, 'gesehen': 15, 'gesprochen': 15,
'getroffen': 15, 'mehr': 980, 'telefoniert': 15}, {'nicht': 981}, {'...': 982, 'wieder': 686}, {'am': 31, 'auf': 31,
'aus': 31, 'dass': 31, 'mir': 31, 'nicht': 969, 'ob': 31, 'per': 31, 'uns': 31, 'via': 31, 'wegen': 31}, {'<me>': 323,
'<them>': 86, '<they>': 324, 'ich': 739, 'wir': 739}, {'uns': 366}, {'': (2, 'plan'), 'uns': 366}, {'ma': 986, 'wir':
987}, {'<rel>': 599, 'auto': 130, 'bruder': 130, 'bus': 130, 'chef': 130, 'flieger': 130, 'flug': 130, 'hund': 130,
'kind': 130, 'mann': 130, 'sohn': 130, 'team': 130, 'vater': 130, 'zug': 130}, {'<rel>': 599, 'chefin': 130, 'firma':
130, 'frau': 130, 'freundin': 130, 'kinder': 130, 'mutter': 130, 'schwester': 130, 'tochter': 130}, {'...': 982, 'er':
130, 'sie': 130}, {'he': 130, 'she': 130}, {'<gone>': 31, 'angesetzt': 366, 'ausgemacht': 366, 'eingetragen': 366,
'fixiert': 366, 'gebucht': 366, 'geplant': 366, 'vereinbart': 366}, {'<gone>': 31, 'bei': 366, 'mit': 366}, {'...':
994}, {'...': 556, 'aufgetaucht': 15, 'dazu': 555, 'dazugekommen': 15, 'erschienen': 15, 'gefahren': 15, 'gegangen':
15, 'gekommen': 15, 'hingegangen': 15}, {'': (14, 'together'), '...': 994, 'bei': 366}, {'...': 993, '<they>': 809,
'abgemacht': 366, 'angesetzt': 366, 'aufgetaucht': 31, 'ausgefallen': 15, 'ausgemacht': 366, 'dazugekommen': 31,
'dazugestossen': 31, 'eingeplant': 366, 'eingetragen': 366, 'festgelegt': 366, 'fixiert': 366, 'gebucht': 366,
'gekommen': 31, 'geplant': 366, 'ich': 995, 'leider': 558, 'mitgekommen': 31, 'nicht': 996, 'reserviert': 366,
'terminiert': 366, 'verabredet': 366, 'vereinbart': 366, 'vorbeigefahren': 31, 'vorbeigekommen': 31, 'wir': 997},
{'...': 883}, {'...': 883, 'ich': 999, 'wir': 999}, {'gegangen': 31, 'gewesen': 31}, {'an': 366}, {'': (2, 'plan'),
'an': 366, 'fest': 366}, {'geholfen': 488}, {'auf': 15}, {'nicht': 1005}, {'mich': 31}, {'': (15, 'contact'), 'wird':
366}, {'N': 81, 'to': 547}, {'': (13, 'talk'), 'ist': 130, 'war': 130}, {'': (12, 'task'), 'N': 55}, {'do': 1011,
'dos': 483}, {'d': 86, 'll': 86, 'will': 86, 'would': 86}, {'i': 1013}, {'<them>': 1014, 'N': 78, 'me': 335, 'us':
335}, {'ich': 366, 'ma': 366, 'mich': 366}, {'ich': 366, 'mich': 366, 'wir': 366}, {'...': 582, 'abgemacht': 366,
'angesetzt': 366, 'ausgemacht': 366, 'bestaetigt': 366, 'bestatigt': 366, 'fix': 366, 'fixiert': 366, 'gebucht': 366,
'geplant': 366, 'ist': 583, 'ma': 987, 'steht': 366, 'vereinbart': 366, 'vergessen': 15, 'wir': 987, 'zugesagt': 366},
{'weg': 792}, {'den': 1019}, {'': (11, 'thinking'), '^': 766}, {'': (11, 'thinking'), 'grad': 559, 'mir': 1021, 'ob':
559}, {'': (11, 'thinking'), 'gerade': 559, 'ich': 559, 'mir': 1021, 'ob': 559, 'wen': 559, 'wie': 559}, {'gewartet':
15, 'hingefahren': 15}, {'ich': 128, 'wir': 128}, {'ob': 559}, {'augen': 128}, {'vier': 1027}, {'gewartet': 15}, {'':
(0, 'missed'), 'gewartet': 15, 'versucht': 15}, {'antworten': 15, 'gratulieren': 15, 'schreiben': 15, 'treffen': 15},
{'anzurufen': 15, 'zu': 1031}, {'gratulieren': 15, 'schreiben': 15}, {'...': 1032, 'abzusagen': 15, 'anzurufen': 15,
'zu': 1033, 'zuruckzurufen': 15, 'zurueckzurufen': 15}, {'anruf': 15}, {'': (1, 'moved'), 'auf': 373, 'wir': 373},
{'...': 696, 'sich': 696}, {'uf': 373}, {'<they>': 55, '^': 0, 'ich': 86}, {'<them>': 771, '<they>': 338, '^': 0,
'dass': 1039, 'ich': 772, 'mir': 337, 'uns': 337}, {'anzurufen': 15, 'zu': 810}, {'...': 1041}, {'sollte': 559,
'sollten': 559}, {'': (23, 'gave:volunteering'), 'at': 488, 'bei': 488, 'fuer': 488, 'fur': 488}, {'bekommen': 31,
'erhalten': 31}, {'gehoert': 31, 'gehort': 31, 'mail': 1045, 'nachricht': 1045, 'nichts': 924}, {'^': 35, 'ich': 55,
'wir': 55}, {'^': 431, 'noch': 567}, {'^': 431, 'mir': 1048, 'noch': 567, 'uns': 1048}, {'bekomm': 1047, 'bekomme':
1047, 'bekommen': 1047, 'brauch': 1047, 'brauche': 1047, 'erhalte': 1047, 'fehlen': 1049, 'fehlt': 1049, 'kommt':
1047, 'krieg': 1047, 'kriege': 1047, 'kriegen': 1047}, {'...': 1046, '<them>': 1050, 'meiner': 516}, {'tuer': 15,
'tur': 15}, {'verschlossener': 1052}, {'fuer': 559}, {'was': 1054}, {'ich': 21}, {'...': 1055, '<they>': 1056},
{'richtige': 559}, {'guter': 559}, {'gute': 559}, {'der': 1058, 'die': 1058, 'ein': 1059, 'eine': 1060, 'jemand':
1054, 'was': 1054}, {'...': 1061}, {'for': 567, 'on': 567}, {'fur': 559}, {'<gone>': 31, 'was': 1064}, {'': (15,
'contact'), '<me>': 31}, {'...': 564, 'bei': 31, 'mit': 31}, {'': (15, 'contact'), 'dabei': 31}, {'erreichen': 15,
'hause': 15}, {'da': 15, 'daheim': 15, 'zu': 1069, 'zuhause': 15}, {'...': 1065, '<they>': 1056, 'anwesend': 31,
'auch': 340, 'aufgetaucht': 31, 'bei': 1066, 'da': 31, 'dabei': 31, 'dazugekommen': 31, 'dazugestossen': 31,
'gekommen': 31, 'hier': 31, 'ich': 1067, 'mit': 1068, 'mitgekommen': 31, 'nicht': 1070, 'vorbeigefahren': 31,
'vorbeigekommen': 31, 'wir': 565, 'zu': 342}, {'der': 1058, 'die': 1058, 'ein': 1059, 'eine': 1060, 'jemand': 1064,
'was': 1064}, {'...': 1072}, {'': (14, 'together'), '...': 564, 'bei': 31, 'mit': 31}, {'...': 564, 'alle': 340,
'anwesend': 31, 'auch': 340, 'aufgetaucht': 31, 'bei': 31, 'da': 31, 'dabei': 31, 'dazugekommen': 31, 'dazugestossen':
31, 'gekommen': 31, 'hier': 31, 'ich': 565, 'mit': 1068, 'mitgekommen': 31, 'vorbeigefahren': 31, 'vorbeigekommen':
31, 'wir': 1074, 'zu': 342}, {'uf': 567}, {'auf': 567, 'ich': 776, 'immer': 775, 'jetzt': 774, 'no': 1076,
'weiterhin': 774, 'wir': 776}, {'': (7, 'waiting'), '<my>': 45}, {'^': 1078}, {'auf': 1079, 'ich': 779, 'immer': 775,
'jetzt': 774, 'seit': 778, 'weiterhin': 774, 'wir': 779}, {'waere': 21, 'ware': 21}, {'ich': 1081}, {'': (13, 'talk'),
'<they>': 1082}, {'koennte': 559, 'konnte': 559, 'könnte': 559}, {'<them>': 86, 'ich': 739, 'mich': 781, 'wir': 739},
{'': (2, 'plan'), '<them>': 86, 'mit': 366}, {'': (2, 'plan'), '<them>': 86, 'ich': 1086, 'mich': 781, 'mit': 366,
'wir': 739}, {'': (2, 'plan'), '<them>': 86}, {'ich': 739, 'wir': 1088}, {'hoere': 130, 'hore': 130}, {'er': 130,
'es': 949, 'ich': 1090, 'sie': 130}, {'...': 883, '<me>': 55, 'dass': 296, 'ich': 884, 'wir': 884}, {'<vowed>': 88,
'^': 108, 'gesagt': 98, 'geschrieben': 98, 'gsagt': 98, 'gschriebn': 98}, {'...': 77, '<them>': 1093, '<vowed>': 88,
'^': 108, 'es': 115, 'gesagt': 98, 'geschrieben': 98, 'gsagt': 98, 'gschriebn': 98, 'ich': 744, 'leider': 114,
'nicht': 113, 'wir': 744}, {'<give1>': 460}, {'...': 542, 'D': 366}, {'': (2, 'plan'), '...': 542, 'D': 366},
{'dritt': 128, 'fuenft': 128, 'funft': 128, 'viert': 128, 'zweit': 128}, {'...': 564, 'ich': 565, 'wir': 565, 'zu':
1098}, {'<have>': 1094, '<should>': 749, '^': 1095, 'beide': 128, 'beiden': 128, 'bin': 761, 'braeuchte': 570,
'brauch': 575, 'brauche': 575, 'brauchen': 575, 'brauchte': 570, 'bräuchte': 570, 'drei': 128, 'erwarte': 649,
'erwarten': 649, 'essen': 1096, 'fahr': 756, 'fahre': 756, 'fahren': 1096, 'geh': 756, 'gehe': 756, 'gehen': 1096,
'mochte': 739, 'mochten': 739, 'moechte': 739, 'moechten': 739, 'muass': 740, 'mues': 740, 'muessen': 740, 'muss':
740, 'mussen': 740, 'möchte': 739, 'reden': 1096, 'samma': 758, 'schuld': 759, 'schulde': 759, 'schulden': 760,
'sehen': 1096, 'sind': 761, 'soll': 763, 'solle': 21, 'sollen': 763, 'sprechen': 1096, 'telefonieren': 1096,
'treffen': 1097, 'vier': 128, 'war': 758, 'waren': 1099, 'wart': 777, 'warte': 780, 'warten': 780, 'werd': 739,
'werde': 739, 'werden': 739, 'will': 739, 'wollen': 739, 'zoomen': 1096, 'zwei': 128}, {'<me>': 55, 'kommen': 366,
'nichts': 15, 'nix': 15, 'stattfinden': 366}, {'me': 128}, {'': (13, 'talk'), 'er': 130, 'ihr': 130, 'sein': 130,
'sie': 130}, {'...': 883, 'ich': 884, 'wir': 884}, {'anrufen': 15, 'besuchen': 15, 'essen': 15, 'gehen': 15, 'mailen':
15, 'muessen': 15, 'mussen': 15, 'schreiben': 15, 'sehen': 15, 'sollen': 15, 'sprechen': 15, 'treffen': 15,
'vorbeischauen': 15, 'wollen': 15, 'zuruckrufen': 15, 'zurueckrufen': 15}, {'...': 1105, '<me>': 55, 'eigentlich': 15,
'ich': 15, 'wir': 15}, {'...': 1105, 'eigentlich': 15, 'ich': 15, 'wir': 15}, {'gehalten': 82}, {'N': 1108}, {'...':
543, 'fuer': 1109, 'fur': 1109}, {'<they>': 329, '^': 333, 'an': 328, 'gern': 559, 'gerne': 559}, {'<they>': 329, '^':
333, 'abgemacht': 366, 'abgesagt': 15, 'an': 328, 'angesetzt': 366, 'ausgemacht': 366, 'eingeplant': 366,
'eingetragen': 366, 'festgelegt': 366, 'fixiert': 366, 'gebucht': 366, 'geplant': 366, 'gern': 559, 'gerne': 559,
'kurzfristig': 705, 'mir': 706, 'nichts': 15, 'nix': 15, 'reserviert': 366, 'spontan': 705, 'terminiert': 366, 'uns':
706, 'vereinbart': 366, 'verschoben': 517, 'wieder': 705}, {'was': 1064}, {'...': 1113, '<they>': 1056}, {'should':
21}, {'<me>': 128, 'dritt': 128, 'fuenft': 128, 'funft': 128, 'sechst': 128, 'viert': 128, 'zweit': 128},
{'getroffen': 31}, {'': (14, 'together'), 'gewesen': 31}, {'$': 14, '...': 17, '<appointment>': 19, '<counsel>': 25,
'<handed>': 30, '<hat>': 76, '<have>': 127, '<me>': 133, '<needs>': 140, '<saysv>': 145, '<should>': 148, '<their>':
159, '<them>': 216, '<they>': 358, '<thing>': 361, '<vowed>': 362, '<will3>': 363, '<work>': 365, 'D': 374, 'N': 422,
'^': 482, 'abgeblasen': 15, 'abgehangen': 31, 'abgeholt': 31, 'abgemacht': 366, 'abgesagt': 15, 'abgeschlossen': 31,
'abgestimmt': 31, 'abgmacht': 366, 'action': 484, 'aergert': 485, 'als': 492, 'am': 495, 'an': 503, 'and': 504,
'anfrage': 506, 'angeblich': 130, 'angefragt': 507, 'angerufen': 31, 'angeschrieben': 31, 'angesetzt': 366,
'angesprochen': 31, 'angetroffen': 31, 'anruf': 508, 'anrufbeantworter': 15, 'anscheinend': 130, 'anstehend': 366,
'anstehender': 366, 'antwort': 509, 'antwortet': 510, 'antwortete': 31, 'apero': 31, 'apéro': 31, 'argert': 485,
'asked': 505, 'ass': 511, 'assen': 31, 'auf': 518, 'aufgabe': 483, 'aufgaben': 483, 'aufgesucht': 31, 'ausgefallen':
15, 'ausgefuehrt': 31, 'ausgefuhrt': 31, 'ausgemacht': 366, 'ausgesprochen': 31, 'ausgetauscht': 31, 'ausgmacht': 366,
'ball': 523, 'bat': 524, 'because': 130, 'begegnet': 31, 'begegnete': 31, 'begleitet': 31, 'begluckwunscht': 31,
'beglueckwuenscht': 31, 'behauptet': 130, 'bei': 529, 'bekomm': 536, 'bekomme': 536, 'bekommen': 537, 'bekommt': 539,
'beraten': 31, 'bergtour': 31, 'berichtet': 130, 'berichtete': 541, 'beschwert': 485, 'besetzt': 15, 'besichtigt': 31,
'besprechung': 544, 'besprochen': 31, 'besuch': 545, 'besuche': 546, 'besuchen': 369, 'besucht': 31, 'besuchte': 31,
'bevor': 130, 'bevorstehend': 366, 'bier': 31, 'bierchen': 31, 'biere': 31, 'bietet': 259, 'big': 549, 'bin': 566,
'bittet': 251, 'bot': 259, 'bouldern': 31, 'braeuchte': 570, 'brainstorming': 559, 'brauch': 575, 'brauche': 575,
'brauchen': 575, 'brauchte': 570, 'brief': 576, 'bring': 581, 'bringe': 581, 'bringen': 262, 'bringt': 262,
'bräuchte': 570, 'call': 584, 'canceled': 15, 'cancelled': 15, 'cancelt': 15, 'coaching': 585, 'combox': 15,
'connect': 588, 'connected': 589, 'da': 590, 'dafuer': 591, 'dafur': 591, 'damit': 130, 'dank': 592, 'danke': 594,
'dankeschoen': 592, 'dankeschon': 592, 'daran': 595, 'darf': 598, 'das': 600, 'dass': 130, 'dates': 601, 'daumen':
605, 'debattiert': 31, 'deck': 608, 'denk': 610, 'denke': 612, 'denkt': 130, 'denn': 130, 'der': 617, 'deren': 130,
'dessen': 130, 'die': 619, 'dinner': 544, 'diskutiert': 31, 'draengt': 264, 'dran': 620, 'drangt': 264, 'drink': 31,
'drinks': 31, 'durchgearbeitet': 31, 'durchgegangen': 31, 'durchgeklingelt': 31, 'durchgerufen': 31,
'durchgesprochen': 31, 'e': 622, 'ehrenamt': 623, 'ehrenamtlich': 631, 'ehrenamtsarbeit': 488, 'eigentlich': 633,
'einander': 634, 'einer': 635, 'eingeladen': 636, 'eingeplant': 366, 'eingetragen': 366, 'email': 637, 'empfahl': 266,
'empfehlen': 266, 'empfehlung': 640, 'empfehlungsschreiben': 491, 'empfiehlt': 266, 'entfaellt': 15, 'entfallen': 15,
'entfallt': 15, 'entfiel': 15, 'er': 644, 'ergebnis': 130, 'erhalte': 537, 'erinnere': 646, 'erinnerung': 483,
'ermahnt': 264, 'ermutigt': 264, 'erreicht': 31, 'ersatztermin': 373, 'erschien': 647, 'erwarte': 649, 'erwarten':
649, 'erwischt': 31, 'erzaehlt': 130, 'erzaehlte': 541, 'erzahlt': 130, 'erzahlte': 541, 'es': 651, 'esse': 546,
'essen': 652, 'ewig': 655, 'faellt': 658, 'fahr': 546, 'fahre': 546, 'fahren': 369, 'falls': 130, 'fallt': 658,
'fand': 660, 'fazit': 130, 'feedback': 665, 'fehlen': 667, 'fehlt': 667, 'feierabendbier': 31, 'feiern': 369,
'festgelegt': 366, 'fiel': 668, 'fielen': 669, 'findet': 670, 'fitness': 31, 'fix': 671, 'fixiert': 366,
'flachgefallen': 15, 'fliege': 546, 'follow': 672, 'forwarded': 673, 'frag': 674, 'frage': 675, 'fragt': 269,
'fragte': 676, 'freiwillig': 679, 'freiwillige': 489, 'freiwilligenarbeit': 488, 'freiwilligeneinsatz': 488,
'freiwilliger': 489, 'freu': 681, 'freue': 681, 'freut': 485, 'fuer': 683, 'fuerchtet': 130, 'fur': 685, 'furchtet':
130, 'fussball': 31, 'gab': 276, 'gaben': 278, 'ganz': 686, 'gassi': 31, 'gearbeitet': 31, 'gebowlt': 31,
'gebrainstormt': 31, 'gebruncht': 31, 'gebucht': 366, 'geburtstag': 688, 'gecancelled': 15, 'gecancelt': 15,
'gechattet': 31, 'gechillt': 31, 'gecoacht': 31, 'gedanke': 559, 'gedankt': 31, 'geeinigt': 31, 'gefahren': 31,
'gefeiert': 31, 'geflogen': 31, 'gefragt': 507, 'gefruehstueckt': 31, 'gefruehstuekt': 31, 'gefruhstuckt': 31,
'gefruhstukt': 31, 'gefuehrt': 31, 'gefuhrt': 31, 'gegangen': 31, 'gegessen': 31, 'geghostet': 15, 'gegrillt': 31,
'geh': 546, 'gehabt': 31, 'gehalten': 31, 'gehe': 546, 'gehen': 369, 'gehoert': 689, 'geholfen': 31, 'gehort': 689,
'geht': 692, 'gejasst': 31, 'gejoggt': 31, 'gekickt': 31, 'geklettert': 31, 'gekloent': 31, 'geklont': 31, 'gelaufen':
31, 'gelernt': 31, 'gemailt': 31, 'gemeinnuetzig': 488, 'gemeinnutzig': 488, 'gemeinsam': 128, 'gemoved': 373,
'gepingt': 31, 'gepitcht': 31, 'geplant': 366, 'geplatzt': 15, 'geplatzter': 15, 'geplaudert': 31, 'geprobt': 31,
'gequatscht': 31, 'geredet': 31, 'geruchteweise': 130, 'geruechteweise': 130, 'gesagt': 695, 'geschnackt': 31,
'geschoben': 696, 'geschrieben': 31, 'gesehen': 31, 'gesessen': 31, 'gesimst': 31, 'geskypt': 31, 'gespielt': 31,
'gesprachsrunde': 31, 'gespraechsrunde': 31, 'gesprochen': 31, 'gestrichen': 15, 'gestritten': 31, 'getextet': 31,
'getraeumt': 697, 'getratscht': 31, 'getraumt': 697, 'getroffen': 31, 'getrunken': 31, 'gewandert': 31, 'gewesen': 31,
'geworkshopt': 31, 'gezoomt': 31, 'gha': 31, 'ghostet': 698, 'gibt': 278, 'ging': 699, 'gingen': 31, 'glatt': 700,
'glaubt': 130, 'gluehwein': 31, 'gluhwein': 31, 'gmacht': 31, 'golf': 31, 'golfrunde': 31, 'gotta': 86, 'gratuliert':
31, 'gredet': 31, 'gredt': 31, 'gruble': 559, 'grueble': 559, 'gseh': 31, 'gseit': 31, 'gsi': 31, 'gsproche': 31,
'gtroffe': 31, 'hab': 707, 'habe': 708, 'haben': 712, 'habs': 703, 'haette': 716, 'haetten': 717, 'hat': 725, 'hatte':
728, 'hatten': 729, 'hausaufgabe': 483, 'have': 730, 'he': 732, 'hebt': 734, 'herzlichen': 735, 'hob': 734, 'hoere':
689, 'hofft': 130, 'holt': 736, 'hore': 689, 'hätte': 737, 'hätten': 738, 'i': 741, 'ich': 784, 'idee': 559, 'ihm':
785, 'ihr': 786, 'ihre': 787, 'ihrer': 791, 'in': 794, 'informierte': 795, 'ins': 797, 'interviewt': 31, 'intro': 804,
'introduced': 806, 'intros': 807, 'ist': 812, 'jassen': 31, 'jetzt': 813, 'joggen': 814, 'joggingrunde': 31, 'kaffee':
815, 'kalendereintrag': 366, 'kam': 818, 'kartenabend': 31, 'kein': 822, 'keine': 826, 'keinen': 827, 'keiner': 828,
'kennen': 829, 'kennengelernt': 31, 'kickoff': 544, 'kino': 31, 'klappt': 647, 'klappte': 647, 'klettern': 31,
'knapp': 830, 'koennte': 831, 'koennten': 833, 'komme': 835, 'kommt': 838, 'komplett': 700, 'kondoliert': 31,
'konnte': 831, 'konnten': 833, 'kontakt': 843, 'krieg': 536, 'kriege': 536, 'kriegen': 537, 'kriegt': 539, 'kuemmern':
286, 'kuemmert': 286, 'kummern': 286, 'kummert': 286, 'kunnt': 31, 'kurzfristig': 705, 'könnte': 831, 'könnten': 833,
'lange': 655, 'laufrunde': 31, 'laut': 844, 'lead': 847, 'legt': 290, 'legte': 290, 'leider': 849, 'lent': 673,
'lief': 850, 'liegt': 851, 'lunch': 584, 'mache': 853, 'macht': 853, 'mahnt': 264, 'mail': 858, 'mailbox': 15,
'mailt': 293, 'mailte': 859, 'mal': 861, 'meeting': 584, 'mein': 863, 'meine': 864, 'meint': 130, 'meinte': 130,
'meldet': 866, 'meldete': 294, 'memo': 483, 'mentoring': 870, 'mentoringstunde': 871, 'merci': 872, 'merke': 483,
'merken': 483, 'mir': 706, 'mit': 881, 'miteinander': 882, 'mochte': 885, 'moechte': 885, 'muass': 886, 'mues': 887,
'muess': 888, 'muessen': 889, 'muesst': 893, 'muesste': 897, 'muessten': 893, 'muss': 902, 'mussen': 889, 'musst':
893, 'musste': 904, 'mussten': 905, 'möchte': 885, 'müss': 888, 'müsste': 897, 'müssten': 893, 'nach': 907, 'nachdem':
130, 'nachgedacht': 908, 'nachgefasst': 31, 'nachgefragt': 507, 'nachgehakt': 909, 'nachgeholt': 813, 'nachricht':
910, 'nachste': 911, 'nachster': 912, 'naechste': 911, 'naechster': 912, 'naemlich': 130, 'nahm': 734, 'namenstag':
913, 'namlich': 130, 'ned': 915, 'need': 730, 'nehm': 581, 'nehme': 581, 'net': 916, 'neuer': 917, 'next': 918,
'nich': 916, 'nicht': 923, 'nichts': 928, 'nie': 929, 'niemand': 930, 'niemanden': 916, 'nimmt': 734, 'nit': 916,
'nix': 931, 'no': 932, 'noch': 935, 'nod': 936, 'noed': 936, 'noshow': 15, 'note': 938, 'notiz': 942, 'nur': 948,
'ob': 950, 'obwohl': 130, 'offen': 569, 'offenbar': 130, 'offene': 951, 'offener': 952, 'offensichtlich': 130, 'oper':
31, 'owe': 740, 'owes': 309, 'padel': 31, 'pendenz': 483, 'pendenzen': 483, 'pitch': 955, 'pitchtraining': 956,
'pladiert': 310, 'pladierte': 310, 'plaediert': 311, 'plaedierte': 311, 'platzte': 15, 'plauderei': 31, 'plauderte':
31, 'plausch': 31, 'poker': 31, 'post': 957, 'pro': 958, 'probehoeren': 959, 'probehoren': 960, 'promised': 740,
'props': 961, 'quatschte': 31, 'radtour': 31, 'raet': 317, 'rat': 317, 'raten': 317, 'ratsch': 31, 'reagiert': 647,
'recommended': 21, 'recommends': 21, 'rede': 546, 'reden': 369, 'redete': 511, 'referenz': 964, 'referred': 490,
'remind': 965, 'reminder': 483, 'rescheduled': 373, 'reserviert': 366, 'reviewed': 966, 'rief': 968, 'riet': 317,
'rieten': 317, 'ruckruf': 576, 'rueckruf': 576, 'ruft': 970, 'rumgehangen': 31, 'rät': 317, 'sagt': 971, 'sagte': 972,
'said': 973, 'samma': 758, 'samt': 974, 'sass': 31, 'sassen': 975, 'sauna': 31, 'sausen': 131, 'save': 977, 'says':
973, 'saß': 31, 'saßen': 975, 'schach': 31, 'schaute': 978, 'scheinbar': 130, 'schieben': 696, 'schiebt': 979,
'schon': 983, 'schreibt': 984, 'schrieb': 859, 'schuld': 759, 'schulde': 759, 'schulden': 985, 'schuldet': 325,
'schwaetzchen': 31, 'schwatz': 31, 'schwatzchen': 31, 'seh': 546, 'sehe': 546, 'sehen': 988, 'sein': 989, 'seine':
990, 'seiner': 791, 'seit': 991, 'sent': 673, 'she': 732, 'shoutout': 961, 'sie': 644, 'since': 992, 'sind': 998,
'sitzung': 544, 'skifahren': 31, 'skitour': 31, 'skypen': 369, 'sms': 910, 'sobald': 130, 'solange': 130, 'soll':
1000, 'sollen': 1000, 'sollte': 897, 'sollten': 893, 'sozialeinsatz': 488, 'sparring': 871, 'spazieren': 1001,
'spaziergang': 31, 'spendenaktion': 488, 'spontan': 705, 'sprach': 511, 'sprachen': 31, 'sprech': 546, 'spreche': 546,
'sprechen': 369, 'spritzer': 31, 'squash': 31, 'statt': 591, 'stattdessen': 591, 'stehen': 1002, 'steht': 1003,
'storniert': 15, 'taet': 334, 'tafel': 1004, 'tarock': 31, 'tat': 334, 'tauchte': 1006, 'tauschte': 1007, 'tauschten':
31, 'tausend': 735, 'td': 483, 'telefoniere': 546, 'telefonieren': 369, 'telefoniert': 1008, 'telefonierte': 31,
'telefonierten': 31, 'tennis': 31, 'termin': 584, 'terminiert': 366, 'terminvorschlag': 366, 'textet': 293, 'thanks':
1009, 'theater': 31, 'thema': 1010, 'they': 732, 'thinks': 322, 'thx': 547, 'to': 1012, 'todo': 1011, 'todos': 483,
'told': 1015, 'total': 700, 'traeumte': 559, 'traf': 31, 'trafen': 31, 'traumte': 559, 'treff': 1016, 'treffe': 1017,
'treffen': 1018, 'troffe': 31, 'tät': 334, 'uber': 1020, 'uberleg': 1022, 'uberlege': 1023, 'ueber': 1020, 'ueberleg':
1022, 'ueberlege': 1023, 'umgebucht': 696, 'umgelegt': 696, 'umsonst': 1024, 'und': 1025, 'unentgeltlich': 488, 'uns':
706, 'unsicher': 1026, 'unter': 1028, 'unterhalten': 31, 'unterhielt': 1007, 'unterhielten': 31, 'unterrichtet': 31,
'unterschrieben': 31, 'unterzeichnet': 31, 'verabredet': 366, 'verabschiedet': 31, 'verabschiedung': 31, 'verbaselt':
15, 'verbummelt': 15, 'vereinbart': 366, 'vergebens': 1029, 'vergeblich': 1030, 'vergessen': 1034, 'verhandelt': 31,
'verlegt': 517, 'vermisse': 559, 'verpasst': 15, 'verpasster': 1035, 'verpennt': 15, 'verplant': 15, 'versaeumt': 15,
'versaumt': 15, 'verschieben': 1036, 'verschiebt': 1037, 'verschlafen': 15, 'verschobe': 1038, 'verschoben': 517,
'verschwitzt': 15, 'versoehnt': 31, 'versohnt': 31, 'versprach': 1040, 'versprech': 773, 'verspreche': 773,
'verspricht': 339, 'versucht': 1042, 'vertagt': 517, 'vertroestet': 15, 'vertrostet': 15, 'vielen': 735, 'vielleicht':
1043, 'voellig': 700, 'vollig': 700, 'volunteered': 1044, 'volunteering': 1044, 'von': 1051, 'vor': 1053,
'vorbeigekommen': 31, 'vorbeigeschaut': 31, 'vorgemerkt': 366, 'vorgestellt': 31, 'vorgezogen': 696, 'vorverlegt':
696, 'waehrend': 130, 'waer': 1057, 'waere': 1062, 'wahrend': 130, 'waiting': 1063, 'wanderung': 31, 'war': 1071,
'ware': 1073, 'waren': 1075, 'warnt': 346, 'warnte': 346, 'wart': 1077, 'warte': 780, 'warten': 1080, 'wartet': 347,
'was': 949, 'weil': 130, 'weiss': 130, 'weiß': 130, 'welche': 130, 'welcher': 130, 'wenn': 1083, 'wer': 1084, 'werd':
1085, 'werde': 1087, 'werden': 1089, 'whatsapp': 910, 'wie': 1091, 'wieder': 705, 'wiedergesehen': 31, 'wiedersehen':
31, 'wiedervorlage': 483, 'will': 1092, 'wir': 1100, 'wird': 1101, 'with': 1102, 'wo': 1103, 'wollen': 1104, 'wollt':
715, 'wollte': 1106, 'wollten': 1107, 'workshop': 1110, 'wuerd': 334, 'wuerde': 1111, 'wurd': 334, 'wurde': 1112,
'wv': 483, 'wär': 1114, 'würde': 1111, 'yoga': 31, 'you': 1115, 'zoomen': 369, 'zu': 1116, 'zufaellig': 1117,
'zufallig': 1117, 'zuruckgerufen': 31, 'zurueckgerufen': 31, 'zusammen': 1118, 'zusammengesessen': 31,
'zusammengesetzt': 31}]


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

