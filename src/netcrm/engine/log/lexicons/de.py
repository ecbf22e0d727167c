"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

CLASSES = {'ab': ('hello',), 'abend': ('name_words',), 'abendessen': ('hello',), 'aber': ('hello',), 'abgeben':
('giveinf',), 'abgeholt': ('reach',), 'abgesagt': ('hello',), 'abholen': ('giveinf',), 'abklaeren': ('giveinf',),
'abklaren': ('giveinf',), 'abliefern': ('giveinf',), 'absagen': ('giveinf',), 'abteilung': ('rel',), 'adler':
('name_words',), 'aergert': ('verb3',), 'aergerte': ('verb3',), 'agentur': ('rel',), 'agluetet': ('reach',),
'aglutet': ('reach',), 'agrueeft': ('reach',), 'agrueft': ('reach',), 'akzeptiert': ('verb3',), 'also': ('filler',),
'alt': ('name_words',), 'amsel': ('name_words',), 'and': ('and',), 'angehauen': ('reach',), 'angeklopft': ('reach',),
'angelaeutet': ('reach',), 'angelautet': ('reach',), 'angelika': ('name_words',), 'angerufen': ('hello', 'reach'),
'angeschrieben': ('reach',), 'angesprochen': ('reach',), 'angetextet': ('reach',), 'anker': ('name_words',),
'anrufen': ('giveinf',), 'ans': ('hello',), 'anschauen': ('giveinf',), 'ansehen': ('giveinf',), 'antworten':
('giveinf',), 'antwortet': ('give3',), 'antwortete': ('reach',), 'anwaeltin': ('rel',), 'anwalt': ('rel',),
'anwaltin': ('rel',), 'apfel': ('name_words',), 'april': ('name_words',), 'arbeiten': ('verb3',), 'arbeitet':
('verb3',), 'arbeitete': ('verb3',), 'argert': ('verb3',), 'argerte': ('verb3',), 'arm': ('name_words',), 'arzt':
('name_words',), 'assistent': ('rel',), 'assistentin': ('rel',), 'assistenz': ('rel',), 'auch': ('filler', 'hello'),
'auf': ('hello',), 'aufsetzen': ('giveinf',), 'august': ('name_words',), 'aurora': ('name_words',), 'ausdrucken':
('giveinf',), 'ausfuehrlich': ('filler',), 'ausfuellen': ('giveinf',), 'ausfuhrlich': ('filler',), 'ausfullen':
('giveinf',), 'ausleihen': ('giveinf',), 'ausmachen': ('giveinf',), 'ausrichten': ('giveinf',), 'ausserdem':
('filler',), 'auto': ('rel',), 'azubi': ('rel',), 'baby': ('rel',), 'bach': ('name_words',), 'backe': ('give1',),
'backen': ('giveinf',), 'backt': ('give3',), 'baeckt': ('give3',), 'baer': ('name_words',), 'bald': ('filler',),
'ball': ('name_words',), 'bank': ('rel',), 'bar': ('name_words',), 'bat': ('verb3',), 'bauer': ('name_words',),
'baum': ('name_words',), 'baut': ('verb3',), 'baute': ('verb3',), 'bayer': ('name_words',), 'beck': ('name_words',),
'becker': ('name_words',), 'bedankt': ('verb3',), 'bedankte': ('verb3',), 'begann': ('verb3',), 'beginnt': ('verb3',),
'begleitete': ('reach',), 'behauptet': ('verb3',), 'bei': ('hello',), 'beide': ('they', 'hello'), 'beiden': ('them',),
'beim': ('hello',), 'bekam': ('verb3',), 'bekannte': ('rel',), 'bekannter': ('rel',), 'bekommt': ('verb3',), 'bereit':
('give1',), 'bereite': ('give1',), 'bereitet': ('give3',), 'berg': ('name_words',), 'berichtet': ('verb3',),
'berichtete': ('verb3',), 'beschwert': ('verb3',), 'beschwerte': ('verb3',), 'besorg': ('give1',), 'besorge':
('give1',), 'besorgen': ('give1', 'give3', 'giveinf'), 'besorgt': ('give3',), 'besprechung': ('hello',), 'bestaetig':
('give1',), 'bestaetige': ('give1',), 'bestaetigen': ('giveinf',), 'bestaetigt': ('verb3', 'give3'), 'bestaetigte':
('verb3',), 'bestatig': ('give1',), 'bestatige': ('give1',), 'bestatigen': ('giveinf',), 'bestatigt': ('verb3',
'give3'), 'bestatigte': ('verb3',), 'besuch': ('give1',), 'besuche': ('give1',), 'besuchen': ('giveinf',), 'besucht':
('reach', 'give3'), 'besuchte': ('reach',), 'besuchten': ('reach',), 'bewarb': ('verb3',), 'bewirbt': ('verb3',),
'bezahl': ('give1',), 'bezahle': ('give1',), 'bezahlen': ('giveinf',), 'bezahlt': ('give3',), 'bill': ('name_words',),
'bin': ('hello',), 'birn': ('name_words',), 'bis': ('hello',), 'bitte': ('filler',), 'bittet': ('verb3',), 'bleiben':
('verb3',), 'bleibt': ('verb3',), 'blieb': ('verb3',), 'bloss': ('filler',), 'blum': ('name_words',), 'boehm':
('name_words',), 'bohm': ('name_words',), 'borg': ('give1',), 'borge': ('give1',), 'borgen': ('giveinf',), 'borgt':
('give3',), 'boss': ('rel',), 'brachte': ('verb3',), 'braeuchte': ('verb3',), 'brand': ('name_words',), 'brauchen':
('verb3',), 'braucht': ('hello', 'verb3'), 'brauchte': ('verb3',), 'braun': ('name_words',), 'bring': ('give1',),
'bringe': ('give1',), 'bringen': ('give1', 'give3', 'giveinf'), 'bringt': ('verb3', 'give3'), 'brucke':
('name_words',), 'bruder': ('rel',), 'bruecke': ('name_words',), 'buch': ('give1', 'rel'), 'buche': ('give1',
'name_words'), 'buchen': ('giveinf',), 'bucht': ('give3',), 'buero': ('rel',), 'buro': ('rel',), 'busch':
('name_words',), 'bzw': ('and',), 'called': ('reach',), 'ceo': ('rel',), 'cfo': ('rel',), 'check': ('give1',),
'checke': ('give1',), 'checken': ('giveinf',), 'checkt': ('give3',), 'chef': ('rel',), 'chefin': ('rel',), 'christ':
('name_words',), 'cofounder': ('rel',), 'connecte': ('give1',), 'connected': ('give3',), 'connecten': ('giveinf',),
'connectet': ('give3',), 'coo': ('rel',), 'cousin': ('rel',), 'cousine': ('rel',), 'crew': ('rel',), 'cto': ('rel',),
'dabeigewesen': ('reach',), 'dachte': ('verb3',), 'dafuer': ('filler',), 'dafur': ('filler',), 'daher': ('filler',),
'danach': ('hello',), 'dann': ('filler', 'hello'), 'darf': ('verb3',), 'das': ('det', 'hello'), 'dass': ('hello',),
'dazu': ('filler',), 'dazugekommen': ('reach',), 'deck': ('rel',), 'definitiv': ('filler',), 'dem': ('them', 'det',
'hello'), 'demnachst': ('filler',), 'demnaechst': ('filler',), 'den': ('det', 'hello'), 'denkt': ('verb3',), 'der':
('they', 'det', 'hello'), 'deren': ('their',), 'des': ('det',), 'deshalb': ('filler',), 'dessen': ('their',),
'deswegen': ('filler',), 'dick': ('name_words',), 'die': ('they', 'det'), 'diese': ('they', 'det', 'hello'), 'diesem':
('det',), 'diesen': ('det', 'hello'), 'dieser': ('they', 'det', 'hello'), 'dieses': ('det',), 'dill': ('name_words',),
'direkt': ('filler',), 'doch': ('filler',), 'dr': ('det',), 'draengt': ('verb3',), 'draengte': ('verb3',), 'drangt':
('verb3',), 'drangte': ('verb3',), 'drei': ('hello',), 'dringend': ('filler',), 'drucke': ('give1',), 'druckt':
('verb3', 'give3'), 'drueckt': ('verb3',), 'duenn': ('name_words',), 'duerfte': ('verb3',), 'dunn': ('name_words',),
'durch': ('hello',), 'durchgeben': ('giveinf',), 'durchgehen': ('giveinf',), 'durchgeklingelt': ('reach',),
'durchgerufen': ('reach',), 'durchlesen': ('giveinf',), 'durchschauen': ('giveinf',), 'durchsehen': ('giveinf',),
'durfte': ('verb3',), 'eben': ('filler',), 'eh': ('filler',), 'ehefrau': ('rel',), 'ehemann': ('rel',), 'ehrlich':
('filler',), 'eich': ('name_words',), 'eig': ('filler',), 'eigens': ('filler',), 'eigentlich': ('filler',), 'ein':
('det', 'hello'), 'einander': ('hello',), 'eine': ('det', 'hello'), 'einem': ('det', 'hello'), 'einen': ('det',
'hello'), 'einer': ('det',), 'eines': ('det',), 'eingeladen': ('reach',), 'einladen': ('giveinf',), 'einmal':
('filler',), 'einreichen': ('giveinf',), 'einrichten': ('giveinf',), 'eltern': ('rel',), 'emailed': ('reach',),
'empfahl': ('verb3',), 'empfehlen': ('giveinf',), 'empfiehlt': ('verb3', 'give3'), 'ende': ('name_words',), 'endet':
('verb3',), 'endete': ('verb3',), 'endlich': ('filler',), 'engel': ('name_words',), 'engels': ('name_words',),
'entscheidet': ('verb3',), 'entschied': ('verb3',), 'entschuldigt': ('verb3',), 'entschuldigte': ('verb3',),
'entwickelt': ('verb3',), 'er': ('they', 'hello'), 'erbt': ('verb3',), 'erbte': ('verb3',), 'ergaenze': ('give1',),
'ergaenzen': ('giveinf',), 'ergaenzt': ('give3',), 'erganze': ('give1',), 'erganzen': ('giveinf',), 'erganzt':
('give3',), 'erholt': ('verb3',), 'erika': ('name_words',), 'erklaert': ('verb3',), 'erklaerte': ('verb3',),
'erklart': ('verb3',), 'erklarte': ('verb3',), 'erledig': ('give1',), 'erledige': ('give1',), 'erledigen':
('giveinf',), 'erledigt': ('give3',), 'ernst': ('name_words',), 'erreichte': ('reach',), 'ers': ('they',), 'erstell':
('give1',), 'erstelle': ('give1',), 'erstellen': ('giveinf',), 'erstellt': ('give3',), 'erstmal': ('filler',),
'erwartet': ('verb3',), 'erwartete': ('verb3',), 'erzaehlt': ('verb3',), 'erzaehlte': ('verb3',), 'erzahlt':
('verb3',), 'erzahlte': ('verb3',), 'euch': ('hello',), 'ewig': ('filler',), 'ex': ('rel',), 'expandiert': ('verb3',),
'faehrt': ('verb3',), 'faengt': ('verb3',), 'fahrt': ('verb3',), 'falk': ('name_words',), 'falke': ('name_words',),
'familie': ('rel',), 'fand': ('verb3',), 'fanden': ('verb3',), 'fands': ('verb3',), 'fangt': ('verb3',), 'faxe':
('give1',), 'faxen': ('giveinf',), 'faxt': ('give3',), 'fehlt': ('verb3',), 'fehlte': ('verb3',), 'feiert':
('verb3',), 'feierte': ('verb3',), 'feld': ('name_words',), 'finden': ('verb3',), 'findet': ('hello', 'verb3'),
'fing': ('verb3',), 'fink': ('name_words',), 'firma': ('rel',), 'fischer': ('name_words',), 'fix': ('filler',),
'fliegt': ('verb3',), 'flog': ('verb3',), 'flora': ('name_words',), 'florenz': ('name_words',), 'fonds': ('rel',),
'formulier': ('give1',), 'formuliere': ('give1',), 'formulieren': ('giveinf',), 'formuliert': ('give3',), 'forward':
('give1',), 'forwarde': ('give1',), 'forwarden': ('giveinf',), 'forwardet': ('give3',), 'founder': ('rel',), 'frag':
('give1',), 'frage': ('give1',), 'fragen': ('giveinf',), 'fragt': ('verb3', 'give3'), 'fragte': ('verb3',), 'frank':
('name_words',), 'franke': ('name_words',), 'frau': ('rel',), 'frei': ('name_words',), 'freigeben': ('giveinf',),
'freitag': ('name_words',), 'freund': ('rel', 'name_words'), 'freundin': ('rel',), 'freut': ('verb3',), 'freute':
('verb3',), 'froh': ('name_words',), 'fromm': ('name_words',), 'fuchs': ('name_words',), 'fuehrt': ('verb3',),
'fuehrte': ('verb3',), 'fuer': ('hello',), 'fuers': ('hello',), 'fuhr': ('verb3',), 'fuhrt': ('verb3',), 'fuhrte':
('verb3',), 'fund': ('rel',), 'funktioniert': ('verb3',), 'fur': ('hello',), 'furs': ('hello',), 'gab': ('verb3',),
'ganz': ('filler',), 'gatte': ('rel',), 'gattin': ('rel',), 'geantwortet': ('reach',), 'geb': ('give1',), 'gebe':
('give1',), 'geben': ('give1', 'give3', 'giveinf'), 'gebs': ('give1',), 'geburtstag': ('rel',), 'gegen': ('hello',),
'gegessen': ('hello',), 'gehabt': ('hello',), 'gehen': ('verb3',), 'geht': ('hello', 'verb3'), 'gemailt': ('reach',),
'gemeldet': ('reach',), 'gemuetlich': ('filler',), 'gemutlich': ('filler',), 'gepingt': ('reach',), 'gequatscht':
('hello',), 'gerade': ('filler', 'hello'), 'geredet': ('hello',), 'geschaeftsfuehrer': ('rel',),
'geschaeftsfuehrerin': ('rel',), 'geschaftsfuhrer': ('rel',), 'geschaftsfuhrerin': ('rel',), 'geschrieben':
('reach',), 'geschwister': ('rel',), 'gesehen': ('hello',), 'gesimst': ('reach',), 'gesprach': ('hello',),
'gespraech': ('hello',), 'gesprochen': ('hello',), 'gestern': ('hello',), 'getextet': ('reach',), 'getroffen':
('hello', 'reach'), 'gewann': ('verb3',), 'gewesen': ('hello',), 'gewhatsappt': ('reach',), 'gewinnt': ('verb3',),
'gibt': ('hello', 'verb3', 'give3'), 'gibts': ('give3',), 'ging': ('verb3',), 'glaubt': ('verb3',), 'glaubte':
('verb3',), 'gleich': ('filler',), 'gloria': ('name_words',), 'gluck': ('name_words',), 'glueck': ('name_words',),
'gold': ('name_words',), 'grab': ('name_words',), 'grad': ('filler', 'hello'), 'grade': ('filler',), 'graf':
('name_words',), 'gross': ('name_words',), 'grossmutter': ('rel',), 'grossvater': ('rel',), 'gruen': ('name_words',),
'gruender': ('rel',), 'gruenderin': ('rel',), 'gruendet': ('verb3',), 'gruendete': ('verb3',), 'grun':
('name_words',), 'grunder': ('rel',), 'grunderin': ('rel',), 'grundet': ('verb3',), 'grundete': ('verb3',),
'gschribe': ('reach',), 'gschwind': ('filler',), 'gsd': ('filler',), 'gut': ('hello', 'name_words'), 'hab':
('hello',), 'habe': ('hello',), 'haben': ('hello', 'verb3'), 'haberer': ('rel',), 'haelt': ('verb3',), 'haengt':
('verb3',), 'haette': ('verb3',), 'hahn': ('name_words',), 'half': ('verb3',), 'halt': ('filler', 'verb3'), 'hammer':
('name_words',), 'hangt': ('verb3',), 'hase': ('name_words',), 'hasst': ('verb3',), 'hasste': ('verb3',), 'hat':
('verb3',), 'hatte': ('hello', 'verb3'), 'hatten': ('hello', 'verb3'), 'haus': ('rel',), 'hecht': ('name_words',),
'heide': ('name_words',), 'heimgesucht': ('reach',), 'heiratet': ('verb3',), 'heiratete': ('verb3',), 'heiss':
('name_words',), 'helf': ('give1',), 'helfe': ('give1',), 'helfen': ('giveinf',), 'herbst': ('name_words',), 'herzog':
('name_words',), 'hess': ('name_words',), 'heuer': ('hello',), 'heute': ('hello',), 'hielt': ('verb3',), 'hilft':
('verb3', 'give3'), 'hing': ('verb3',), 'hinterher': ('filler',), 'hired': ('verb3',), 'hirsch': ('name_words',),
'hochladen': ('giveinf',), 'hochzeit': ('rel',), 'hoert': ('verb3', 'give3'), 'hoerte': ('verb3',), 'hoffentlich':
('filler',), 'hofft': ('verb3',), 'hoffte': ('verb3',), 'hol': ('give1',), 'hole': ('give1',), 'holen': ('giveinf',),
'holt': ('verb3', 'give3'), 'holte': ('verb3',), 'hort': ('verb3', 'give3'), 'horte': ('verb3',), 'hund': ('rel',),
'i': ('i',), 'ich': ('i', 'hello'), 'idee': ('rel',), 'ihm': ('them', 'hello'), 'ihms': ('them',), 'ihn': ('them',
'hello'), 'ihnen': ('them', 'hello'), 'ihr': ('them', 'their', 'hello'), 'ihre': ('their', 'hello'), 'ihrem':
('their', 'hello'), 'ihren': ('their', 'hello'), 'ihrer': ('their', 'hello'), 'ihres': ('their',), 'ihrs': ('them',),
'immer': ('filler',), 'informier': ('give1',), 'informiere': ('give1',), 'informieren': ('giveinf',), 'informiert':
('give3',), 'ins': ('hello',), 'interessiert': ('verb3',), 'interessierte': ('verb3',), 'intro': ('give1', 'give3'),
'introe': ('give1',), 'introed': ('give3',), 'introen': ('giveinf',), 'introt': ('give3',), 'investiert': ('verb3',),
'investierte': ('verb3',), 'investor': ('rel',), 'investorin': ('rel',), 'irgendwann': ('filler',), 'iris':
('name_words',), 'isst': ('verb3',), 'ist': ('hello', 'verb3'), 'ja': ('filler', 'hello'), 'jaeger': ('name_words',),
'jager': ('name_words',), 'jahr': ('hello',), 'jammert': ('verb3',), 'jammerte': ('verb3',), 'jan': ('name_words',),
'jasmin': ('name_words',), 'jene': ('det',), 'jener': ('det',), 'jetzt': ('filler',), 'joggt': ('verb3',), 'joined':
('reach',), 'jung': ('name_words',), 'just': ('filler',), 'kaffee': ('hello',), 'kaiser': ('name_words',), 'kam':
('reach',), 'kamen': ('reach',), 'kamp': ('name_words',), 'kann': ('verb3',), 'kannte': ('verb3',), 'kannten':
('verb3',), 'kanzlei': ('rel',), 'katze': ('rel',), 'kauf': ('give1',), 'kaufe': ('give1',), 'kaufen': ('giveinf',),
'kauft': ('verb3', 'give3'), 'kaufte': ('verb3',), 'kaum': ('not',), 'kein': ('not', 'hello'), 'keine': ('not',
'hello'), 'keinem': ('not',), 'keinen': ('not', 'hello'), 'keiner': ('not',), 'keines': ('not',), 'keller':
('name_words',), 'kennen': ('verb3',), 'kennt': ('verb3',), 'kern': ('name_words',), 'kind': ('rel',), 'kinder':
('rel',), 'kirch': ('name_words',), 'klaer': ('give1',), 'klaere': ('give1',), 'klaeren': ('giveinf',), 'klaert':
('give3',), 'klagt': ('verb3',), 'klagte': ('verb3',), 'klang': ('verb3',), 'klar': ('give1',), 'klare': ('give1',),
'klaren': ('giveinf',), 'klart': ('give3',), 'klein': ('name_words',), 'klingelte': ('reach',), 'klingt': ('verb3',),
'koa': ('not',), 'koch': ('name_words',), 'koche': ('give1',), 'kochen': ('giveinf',), 'kocht': ('give3',), 'koenig':
('name_words',), 'koennen': ('verb3',), 'koennte': ('verb3',), 'kollege': ('rel',), 'kollegen': ('rel',), 'kollegin':
('rel',), 'kommt': ('hello', 'verb3'), 'konig': ('name_words',), 'konnen': ('verb3',), 'konnte': ('verb3',),
'konstanz': ('name_words',), 'kontaktieren': ('giveinf',), 'kontaktiert': ('reach',), 'kontaktierte': ('reach',),
'korn': ('name_words',), 'korrigier': ('give1',), 'korrigiere': ('give1',), 'korrigieren': ('giveinf',), 'korrigiert':
('give3',), 'kraft': ('name_words',), 'krank': ('hello',), 'krebs': ('name_words',), 'kriegt': ('verb3',), 'kriegte':
('verb3',), 'krumm': ('name_words',), 'kuehl': ('name_words',), 'kuehn': ('name_words',), 'kuemmer': ('give1',),
'kuemmere': ('give1',), 'kuemmern': ('giveinf',), 'kuemmert': ('give3',), 'kuemmre': ('give1',), 'kuendigt':
('verb3',), 'kuendigte': ('verb3',), 'kuhl': ('name_words',), 'kuhn': ('name_words',), 'kummer': ('give1',),
'kummere': ('give1',), 'kummern': ('giveinf',), 'kummert': ('give3',), 'kummre': ('give1',), 'kumpel': ('rel',),
'kunde': ('rel',), 'kundigt': ('verb3',), 'kundigte': ('verb3',), 'kundin': ('rel',), 'kunst': ('name_words',),
'kurz': ('filler', 'hello', 'name_words'), 'lacht': ('verb3',), 'lachte': ('verb3',), 'lad': ('give1',), 'lade':
('give1',), 'laden': ('rel',), 'ladt': ('give3',), 'laedt': ('give3',), 'laenger': ('filler',), 'laesst': ('verb3',
'give3'), 'lag': ('verb3',), 'lang': ('name_words',), 'lange': ('filler',), 'langer': ('filler',), 'las': ('verb3',),
'lass': ('give1',), 'lasse': ('give1',), 'lasst': ('verb3', 'give3'), 'lebensgefaehrte': ('rel',), 'lebensgefaehrtin':
('rel',), 'lebensgefahrte': ('rel',), 'lebensgefahrtin': ('rel',), 'lebt': ('verb3',), 'lebte': ('verb3',), 'lehnt':
('verb3',), 'lehnte': ('verb3',), 'lehrer': ('name_words',), 'lehrling': ('rel',), 'leider': ('filler', 'hello'),
'leidet': ('verb3',), 'leih': ('give1',), 'leihe': ('give1',), 'leihen': ('giveinf',), 'leiht': ('give3',), 'leit':
('give1',), 'leite': ('give1',), 'leiten': ('give1', 'give3'), 'leitet': ('verb3', 'give3'), 'leitete': ('verb3',),
'lenz': ('name_words',), 'lerche': ('name_words',), 'lernt': ('verb3',), 'lernte': ('verb3',), 'les': ('give1',),
'lese': ('give1',), 'lesen': ('giveinf',), 'letzte': ('hello',), 'letzten': ('hello',), 'letzter': ('hello',),
'letztlich': ('filler',), 'leute': ('rel',), 'lieb': ('name_words',), 'liebt': ('verb3',), 'liebte': ('verb3',),
'liefer': ('give1',), 'liefere': ('give1',), 'liefern': ('give1', 'give3', 'giveinf'), 'liefert': ('give3',), 'liegt':
('verb3',), 'liess': ('verb3',), 'liest': ('verb3', 'give3'), 'linde': ('name_words',), 'litt': ('verb3',), 'loewe':
('name_words',), 'lowe': ('name_words',), 'lust': ('name_words',), 'mach': ('give1',), 'mache': ('give1',), 'machen':
('give1', 'giveinf'), 'macht': ('verb3', 'give3'), 'machte': ('verb3',), 'mag': ('verb3',), 'mai': ('name_words',),
'mail': ('give1',), 'maile': ('give1',), 'mailen': ('giveinf',), 'mailt': ('give3',), 'mailte': ('reach',), 'mal':
('filler', 'hello'), 'mama': ('rel',), 'managed': ('verb3',), 'mann': ('rel',), 'mark': ('name_words',), 'maurer':
('name_words',), 'may': ('name_words',), 'mei': ('my',), 'mein': ('my', 'hello'), 'meine': ('my', 'hello'), 'meinem':
('my',), 'meinen': ('my', 'hello'), 'meiner': ('my',), 'meines': ('my',), 'meint': ('hello', 'verb3'), 'meinte':
('verb3',), 'meints': ('verb3',), 'meld': ('give1',), 'melde': ('give1',), 'melden': ('give1', 'give3', 'giveinf'),
'meldet': ('give3',), 'meldete': ('reach',), 'meldeten': ('reach',), 'melissa': ('name_words',), 'metzger':
('name_words',), 'mich': ('me', 'hello'), 'mietet': ('verb3',), 'mietete': ('verb3',), 'mir': ('me', 'hello'), 'mit':
('hello',), 'mitarbeiter': ('rel',), 'mitarbeiterin': ('rel',), 'mitbringen': ('giveinf',), 'mitgekommen': ('reach',),
'mitgruender': ('rel',), 'mitgruenderin': ('rel',), 'mitgrunder': ('rel',), 'mitgrunderin': ('rel',), 'mitnehmen':
('giveinf',), 'mittagessen': ('hello',), 'mochte': ('verb3',), 'moechte': ('verb3',), 'moench': ('name_words',),
'monat': ('hello',), 'monch': ('name_words',), 'mond': ('name_words',), 'montag': ('name_words',), 'morgen': ('hello',
'name_words'), 'mueller': ('name_words',), 'muessen': ('verb3',), 'muesste': ('verb3',), 'muller': ('name_words',),
'muss': ('hello', 'verb3'), 'mussen': ('verb3',), 'musste': ('verb3',), 'mutter': ('rel',), 'n': ('det',), 'nach':
('hello',), 'nachbar': ('rel',), 'nachbarin': ('rel',), 'nachfassen': ('giveinf',), 'nachfolger': ('rel',),
'nachfolgerin': ('rel',), 'nachhaken': ('giveinf',), 'nachher': ('filler',), 'nachliefern': ('giveinf',),
'nachreichen': ('giveinf',), 'nachste': ('hello',), 'nachsten': ('hello',), 'nachster': ('hello',), 'nacht':
('name_words',), 'naechste': ('hello',), 'naechsten': ('hello',), 'naechster': ('hello',), 'nagel': ('name_words',),
'nahm': ('verb3',), 'nass': ('name_words',), 'ne': ('det',), 'ned': ('not',), 'neffe': ('rel',), 'nehm': ('give1',),
'nehme': ('give1',), 'nein': ('hello',), 'nem': ('det',), 'nen': ('det', 'hello'), 'nenn': ('give1',), 'nenne':
('give1',), 'nennen': ('giveinf',), 'nennt': ('give3',), 'ner': ('det',), 'net': ('not', 'hello'), 'nett':
('filler',), 'netterweise': ('filler',), 'neu': ('name_words',), 'neulich': ('hello',), 'neumann': ('name_words',),
'nich': ('not', 'hello'), 'nicht': ('not', 'hello'), 'nichte': ('rel',), 'nichts': ('not',), 'nie': ('not',),
'niemals': ('not',), 'niemand': ('not',), 'nimmt': ('verb3', 'give3'), 'nit': ('not',), 'nix': ('not', 'hello'), 'nm':
('det',), 'no': ('filler',), 'noch': ('filler', 'hello'), 'nochmal': ('filler',), 'nochmals': ('filler',), 'nod':
('not',), 'noed': ('not',), 'noh': ('filler',), 'nun': ('filler',), 'nur': ('filler',), 'ob': ('hello',), 'oder':
('hello',), 'oefter': ('filler',), 'offen': ('filler',), 'ofter': ('filler',), 'ohne': ('not', 'hello'), 'oma':
('rel',), 'onkel': ('rel',), 'opa': ('rel',), 'organisier': ('give1',), 'organisiere': ('give1',), 'organisieren':
('giveinf',), 'organisiert': ('give3',), 'ott': ('name_words',), 'page': ('name_words',), 'paris': ('name_words',),
'partner': ('rel',), 'partnerin': ('rel',), 'pascal': ('name_words',), 'passt': ('verb3',), 'passte': ('verb3',),
'persoenlich': ('filler',), 'personlich': ('filler',), 'pfarrer': ('name_words',), 'ping': ('give1',), 'pinge':
('give1',), 'pinged': ('reach',), 'pingen': ('giveinf',), 'pingt': ('give3',), 'pitcht': ('verb3',), 'planen':
('verb3',), 'plant': ('verb3',), 'plante': ('verb3',), 'plus': ('and',), 'pohl': ('name_words',), 'poste': ('give1',),
'praktikant': ('rel',), 'praktikantin': ('rel',), 'probst': ('name_words',), 'projekt': ('rel',), 'prompt':
('filler',), 'pruef': ('give1',), 'pruefe': ('give1',), 'pruefen': ('giveinf',), 'prueft': ('give3',), 'pruf':
('give1',), 'prufe': ('give1',), 'prufen': ('giveinf',), 'pruft': ('give3',), 'quasi': ('filler',), 'raet':
('verb3',), 'raised': ('verb3',), 'rasch': ('filler',), 'rat': ('verb3', 'name_words'), 'raucht': ('verb3',),
'rausschicken': ('giveinf',), 'really': ('filler',), 'recht': ('name_words',), 'reich': ('give1', 'name_words'),
'reiche': ('give1',), 'reichen': ('giveinf',), 'reicht': ('give3',), 'reingeschaut': ('reach',), 'reingeschneit':
('reach',), 'reis': ('name_words',), 'reist': ('verb3',), 'reiste': ('verb3',), 'renoviert': ('verb3',), 'reservier':
('give1',), 'reserviere': ('give1',), 'reservieren': ('giveinf',), 'reserviert': ('give3',), 'retournieren':
('giveinf',), 'retourniert': ('give3',), 'revanchiere': ('give1',), 'revanchieren': ('giveinf',), 'revanchiert':
('give3',), 'richt': ('give1',), 'richte': ('give1',), 'richter': ('name_words',), 'richtet': ('give3',), 'rief':
('reach',), 'riefen': ('reach',), 'riet': ('verb3',), 'ritter': ('name_words',), 'rosa': ('name_words',), 'rose':
('name_words',), 'rot': ('name_words',), 'roth': ('name_words',), 'ruberschicken': ('giveinf',), 'ruckmelden':
('giveinf',), 'rueberschicken': ('giveinf',), 'rueckmelden': ('giveinf',), 'ruf': ('give1',), 'rufe': ('give1',),
'rufen': ('give1',), 'ruft': ('give3',), 's': ('det',), 'sachs': ('name_words',), 'sag': ('give1',), 'sage':
('give1',), 'sagen': ('giveinf',), 'sagt': ('hello', 'verb3', 'give3'), 'sagte': ('verb3',), 'sagts': ('verb3',),
'sah': ('verb3',), 'samstag': ('name_words',), 'samt': ('and',), 'sass': ('hello',), 'sassen': ('hello',), 'schaefer':
('name_words',), 'schafer': ('name_words',), 'schafft': ('verb3',), 'schaffte': ('verb3',), 'schau': ('give1',),
'schaue': ('give1',), 'schaut': ('give3',), 'schaute': ('reach',), 'scheint': ('verb3',), 'schenken': ('giveinf',),
'schenkt': ('give3',), 'schick': ('give1',), 'schicke': ('give1',), 'schicken': ('hello', 'give1', 'give3',
'giveinf'), 'schicks': ('give1',), 'schickt': ('hello', 'verb3', 'give3'), 'schickte': ('verb3',), 'schickts':
('give3',), 'schien': ('verb3',), 'schlaeft': ('verb3',), 'schlaft': ('verb3',), 'schmeisst': ('give3',), 'schmied':
('name_words',), 'schneider': ('name_words',), 'schnell': ('filler',), 'schon': ('filler', 'hello'), 'schreib':
('give1',), 'schreibe': ('give1',), 'schreiben': ('give1', 'giveinf'), 'schreibt': ('give3',), 'schreiner':
('name_words',), 'schrieb': ('reach',), 'schrieben': ('reach',), 'schulde': ('hello',), 'schuldet': ('verb3',),
'schuldete': ('verb3',), 'schuster': ('name_words',), 'schwab': ('name_words',), 'schwaegerin': ('rel',), 'schwaermt':
('verb3',), 'schwaermte': ('verb3',), 'schwager': ('rel',), 'schwagerin': ('rel',), 'schwarmt': ('verb3',),
'schwarmte': ('verb3',), 'schwarz': ('name_words',), 'schwester': ('rel',), 'schwiegermutter': ('rel',),
'schwiegervater': ('rel',), 'segel': ('name_words',), 'sehr': ('filler', 'hello'), 'sei': ('their',), 'seim':
('their',), 'sein': ('their', 'hello'), 'seine': ('their', 'hello'), 'seinem': ('their', 'hello'), 'seinen': ('their',
'hello'), 'seiner': ('their',), 'seines': ('their',), 'seit': ('hello',), 'sekretaerin': ('rel',), 'sekretarin':
('rel',), 'selber': ('filler',), 'selbst': ('filler',), 'selig': ('name_words',), 'send': ('give1',), 'sende':
('give1',), 'senden': ('give1', 'give3', 'giveinf'), 'sendet': ('give3',), 'setz': ('give1',), 'setze': ('give1',),
'setzt': ('verb3', 'give3'), 'setzte': ('verb3',), 'sich': ('hello',), 'sie': ('they', 'them', 'hello'), 'sieht':
('verb3',), 'sies': ('they',), 'silber': ('name_words',), 'simse': ('give1',), 'simsen': ('giveinf',), 'simst':
('give3',), 'sind': ('hello', 'verb3'), 'sitzt': ('verb3',), 'skaliert': ('verb3',), 'so': ('filler',), 'sofort':
('filler',), 'sogar': ('filler',), 'sohn': ('rel',), 'soll': ('hello', 'verb3'), 'sollen': ('verb3',), 'sollte':
('hello', 'verb3'), 'sommer': ('name_words',), 'sonne': ('name_words',), 'sonntag': ('name_words',), 'sorge':
('name_words',), 'sowie': ('and',), 'spaeter': ('filler',), 'spart': ('verb3',), 'spater': ('filler',), 'specht':
('name_words',), 'spendiere': ('give1',), 'spendieren': ('giveinf',), 'spendiert': ('give3',), 'spezl': ('rel',),
'spielt': ('verb3',), 'spielte': ('verb3',), 'spontan': ('filler',), 'sprach': ('reach',), 'sprech': ('give1',),
'spreche': ('give1',), 'spricht': ('give3',), 'stand': ('verb3',), 'star': ('name_words',), 'starb': ('verb3',),
'stark': ('name_words',), 'startet': ('verb3',), 'startete': ('verb3',), 'startup': ('rel',), 'steht': ('verb3',),
'steigt': ('verb3',), 'stein': ('name_words',), 'stell': ('give1',), 'stelle': ('give1',), 'stellen': ('give1',
'give3'), 'stellt': ('verb3', 'give3'), 'stellte': ('verb3',), 'stellvertreter': ('rel',), 'stellvertreterin':
('rel',), 'stern': ('name_words',), 'steuerberater': ('rel',), 'steuerberaterin': ('rel',), 'stieg': ('verb3',),
'still': ('filler',), 'stirbt': ('verb3',), 'storch': ('name_words',), 'studiert': ('verb3',), 'studierte':
('verb3',), 'stuft': ('verb3',), 'stunde': ('hello',), 'stunden': ('hello',), 'sturm': ('name_words',), 'suchen':
('verb3',), 'sucht': ('verb3',), 'suchte': ('verb3',), 'super': ('filler',), 'tag': ('hello', 'name_words'), 'tante':
('rel',), 'tat': ('verb3',), 'team': ('rel',), 'teil': ('give1',), 'teile': ('give1',), 'teilen': ('giveinf',),
'teilt': ('give3',), 'telefoniert': ('hello',), 'termin': ('hello',), 'texte': ('give1',), 'texted': ('reach',),
'texten': ('giveinf',), 'textet': ('give3',), 'textete': ('reach',), 'tippe': ('give1',), 'tochter': ('rel',),
'total': ('filler',), 'traf': ('hello', 'reach'), 'trafen': ('reach',), 'trat': ('verb3',), 'treffe': ('hello',),
'treffen': ('hello',), 'treu': ('name_words',), 'treuhaender': ('rel',), 'treuhander': ('rel',), 'trinkt': ('verb3',),
'tritt': ('verb3',), 'turm': ('name_words',), 'tut': ('verb3',), 'u': ('and',), 'uber': ('hello',), 'uberarbeiten':
('giveinf',), 'uberlegt': ('verb3',), 'uberlegte': ('verb3',), 'ubermorgen': ('hello',), 'ubernahm': ('verb3',),
'ubernehm': ('give1',), 'ubernehme': ('give1',), 'ubernehmen': ('giveinf',), 'ubernimmt': ('verb3', 'give3'),
'ubersetz': ('give1',), 'ubersetze': ('give1',), 'ubersetzen': ('giveinf',), 'ubersetzt': ('give3',), 'uberweis':
('give1',), 'uberweise': ('give1',), 'uberweisen': ('give1', 'give3', 'giveinf'), 'uberweist': ('give3',), 'ueber':
('hello',), 'ueberarbeiten': ('giveinf',), 'ueberlegt': ('verb3',), 'ueberlegte': ('verb3',), 'uebermorgen':
('hello',), 'uebernahm': ('verb3',), 'uebernehm': ('give1',), 'uebernehme': ('give1',), 'uebernehmen': ('giveinf',),
'uebernimmt': ('verb3', 'give3'), 'uebersetz': ('give1',), 'uebersetze': ('give1',), 'uebersetzen': ('giveinf',),
'uebersetzt': ('give3',), 'ueberweis': ('give1',), 'ueberweise': ('give1',), 'ueberweisen': ('give1', 'give3',
'giveinf'), 'ueberweist': ('give3',), 'uhr': ('hello',), 'umgehend': ('filler',), 'un': ('and',), 'unbedingt':
('filler',), 'und': ('and', 'hello'), 'uns': ('me', 'hello'), 'unser': ('my', 'hello'), 'unsere': ('my', 'hello'),
'unserem': ('my',), 'unseren': ('my',), 'unserer': ('my',), 'unseres': ('my',), 'unsern': ('my',), 'unsre': ('my',),
'unternehmen': ('rel',), 'unterrichtet': ('verb3',), 'unterschreib': ('give1',), 'unterschreibe': ('give1',),
'unterschreiben': ('giveinf',), 'unterschreibt': ('verb3', 'give3'), 'unterschrieb': ('verb3',), 'unterstuetze':
('give1',), 'unterstuetzen': ('giveinf',), 'unterstuetzt': ('give3',), 'unterstutze': ('give1',), 'unterstutzen':
('giveinf',), 'unterstutzt': ('give3',), 'ur': ('filler',), 'urban': ('name_words',), 'urlang': ('filler',), 'vater':
('rel',), 'verbind': ('give1',), 'verbinde': ('give1',), 'verbinden': ('giveinf',), 'verbindet': ('give3',),
'verdient': ('verb3',), 'verdiente': ('verb3',), 'vereinbaren': ('giveinf',), 'verkauft': ('verb3',), 'verkaufte':
('verb3',), 'verlaesst': ('verb3',), 'verlasst': ('verb3',), 'verliert': ('verb3',), 'verliess': ('verb3',),
'verlobte': ('rel',), 'verlobter': ('rel',), 'verlor': ('verb3',), 'vermieter': ('rel',), 'vermieterin': ('rel',),
'vermitteln': ('giveinf',), 'vermittelt': ('give3',), 'vermutlich': ('filler',), 'vernetz': ('give1',), 'vernetze':
('give1',), 'vernetzen': ('giveinf',), 'vernetzt': ('give3',), 'verschoben': ('hello',), 'versprach': ('verb3',),
'verspricht': ('verb3',), 'verstand': ('verb3',), 'versteht': ('verb3',), 'victoria': ('name_words',), 'viel':
('hello',), 'viktoria': ('name_words',), 'viola': ('name_words',), 'vogel': ('name_words',), 'voll': ('filler',),
'vom': ('hello',), 'von': ('hello',), 'vorbeigefahren': ('reach',), 'vorbeigekommen': ('reach',), 'vorbeigeschaut':
('reach',), 'vorbereiten': ('giveinf',), 'vorgaenger': ('rel',), 'vorgaengerin': ('rel',), 'vorganger': ('rel',),
'vorgangerin': ('rel',), 'vorgesetzte': ('rel',), 'vorgesetzter': ('rel',), 'vorgestellt': ('hello',), 'vorgestern':
('hello',), 'vorher': ('filler', 'hello'), 'vorstellen': ('giveinf',), 'waer': ('verb3',), 'waere': ('verb3',),
'wagner': ('name_words',), 'wahrscheinlich': ('filler',), 'wald': ('name_words',), 'war': ('verb3',), 'ware':
('verb3',), 'waren': ('hello', 'verb3'), 'warnt': ('verb3',), 'warnte': ('verb3',), 'warte': ('hello',), 'wartet':
('verb3',), 'wartete': ('verb3',), 'was': ('hello',), 'weber': ('name_words',), 'wechselt': ('verb3',), 'wechselte':
('verb3',), 'weder': ('not',), 'wegen': ('hello',), 'weil': ('hello',), 'weint': ('verb3',), 'weinte': ('verb3',),
'weiss': ('verb3', 'name_words'), 'weitergeben': ('giveinf',), 'weiterhin': ('filler',), 'weiterleiten': ('giveinf',),
'welche': ('hello',), 'wenn': ('hello',), 'werden': ('verb3',), 'whatsappe': ('give1',), 'whatsappt': ('give3',),
'wie': ('hello',), 'wieder': ('filler', 'hello'), 'wien': ('name_words',), 'wild': ('name_words',), 'will': ('verb3',
'name_words'), 'winter': ('name_words',), 'wir': ('i', 'hello'), 'wird': ('hello', 'verb3'), 'wirft': ('give3',),
'wirklich': ('filler',), 'wirkt': ('verb3',), 'wirkte': ('verb3',), 'wirt': ('name_words',), 'wo': ('hello',),
'woche': ('hello',), 'wohl': ('filler',), 'wohnt': ('verb3',), 'wohnte': ('verb3',), 'wohnung': ('rel',), 'wolf':
('name_words',), 'wollen': ('verb3',), 'wollte': ('hello', 'verb3'), 'wollten': ('verb3',), 'wuerde': ('verb3',),
'wurde': ('hello', 'verb3'), 'wurden': ('verb3',), 'wusste': ('verb3',), 'zahl': ('give1',), 'zahle': ('give1',),
'zahlen': ('giveinf',), 'zahlt': ('verb3', 'give3'), 'zahlte': ('verb3',), 'zart': ('name_words',), 'zeig':
('give1',), 'zeige': ('give1',), 'zeigen': ('give1', 'give3', 'giveinf'), 'zeigt': ('verb3', 'give3'), 'zeigte':
('verb3',), 'zeitnah': ('filler',), 'ziehen': ('verb3',), 'zieht': ('verb3',), 'zimmermann': ('name_words',),
'zmittag': ('hello',), 'znacht': ('hello',), 'zoegert': ('verb3',), 'zoegerte': ('verb3',), 'zog': ('verb3',),
'zogert': ('verb3',), 'zogerte': ('verb3',), 'zudem': ('filler',), 'zuerst': ('filler',), 'zufaellig': ('filler',),
'zufallig': ('filler',), 'zukommen': ('giveinf',), 'zuletzt': ('filler',), 'zum': ('hello',), 'zur': ('hello',),
'zuruckbringen': ('giveinf',), 'zuruckgeben': ('giveinf',), 'zuruckgemeldet': ('reach',), 'zuruckgerufen': ('reach',),
'zuruckgeschrieben': ('reach',), 'zuruckmelden': ('giveinf',), 'zuruckrufen': ('giveinf',), 'zuruckschicken':
('giveinf',), 'zuruckzahlen': ('giveinf',), 'zurueckbringen': ('giveinf',), 'zurueckgeben': ('giveinf',),
'zurueckgemeldet': ('reach',), 'zurueckgerufen': ('reach',), 'zurueckgeschrieben': ('reach',), 'zurueckmelden':
('giveinf',), 'zurueckrufen': ('giveinf',), 'zurueckschicken': ('giveinf',), 'zurueckzahlen': ('giveinf',),
'zusaetzlich': ('filler',), 'zusagen': ('giveinf',), 'zusammen': ('hello',), 'zusatzlich': ('filler',), 'zuschicken':
('giveinf',), 'zusenden': ('giveinf',), 'zwei': ('hello',), 'zwischen': ('hello',)}


CLAUSES = [{'': (0, 'missed')}, {'vergessen': 0}, {'anzurufen': 1}, {'': (3, 'advice')}, {'^': 3}, {'D': 4, '^': 3},
{'D': 4, '^': 3, 'ist': 5, 'lautet': 5, 'lautete': 5, 'waere': 5, 'war': 5, 'ware': 5}, {'mich': 6, 'uns': 6}, {'D':
4, '^': 3, 'ist': 5, 'lautet': 5, 'lautete': 5, 'waere': 5, 'war': 5}, {'mich': 8, 'uns': 8}, {'D': 4, '^': 3, 'ist':
5, 'lautet': 5, 'lautete': 5, 'war': 5, 'ware': 5}, {'mich': 10, 'uns': 10}, {'D': 4, '^': 3, 'an': 7, 'dazu': 6,
'fuer': 9, 'fur': 11, 'ist': 5, 'lautet': 5, 'lautete': 5, 'waere': 5, 'war': 5, 'ware': 5}, {'': (17,
'gave:feedback')}, {'angeschaut': 13, 'angesehen': 13, 'auseinandergenommen': 13, 'challenged': 13, 'durchgegangen':
13, 'durchgelesen': 13, 'durchgeschaut': 13, 'durchgesehen': 13, 'gechallenged': 13, 'gegengelesen': 13, 'gelesen':
13, 'geprueft': 13, 'gepruft': 13, 'gereviewt': 13, 'getestet': 13, 'kommentiert': 13, 'korrekturgelesen': 13,
'korrigiert': 13, 'lektoriert': 13, 'redigiert': 13, 'reviewed': 13, 'reviewt': 13, 'uberarbeitet': 13,
'ueberarbeitet': 13, 'verbessert': 13, 'zerpfluckt': 13, 'zerpflueckt': 13}, {'...': 14}, {'plan': 15}, {'angeschaut':
13, 'angesehen': 13, 'auseinandergenommen': 13, 'challenged': 13, 'durchgegangen': 13, 'durchgelesen': 13,
'durchgeschaut': 13, 'durchgesehen': 13, 'gechallenged': 13, 'gegengelesen': 13, 'gelesen': 13, 'geprueft': 13,
'gereviewt': 13, 'getestet': 13, 'kommentiert': 13, 'korrekturgelesen': 13, 'korrigiert': 13, 'lektoriert': 13,
'redigiert': 13, 'reviewed': 13, 'reviewt': 13, 'ueberarbeitet': 13, 'verbessert': 13, 'zerpflueckt': 13}, {'...':
17}, {'angeschaut': 13, 'angesehen': 13, 'auseinandergenommen': 13, 'challenged': 13, 'durchgegangen': 13,
'durchgelesen': 13, 'durchgeschaut': 13, 'durchgesehen': 13, 'gechallenged': 13, 'gegengelesen': 13, 'gelesen': 13,
'gepruft': 13, 'gereviewt': 13, 'getestet': 13, 'kommentiert': 13, 'korrekturgelesen': 13, 'korrigiert': 13,
'lektoriert': 13, 'redigiert': 13, 'reviewed': 13, 'reviewt': 13, 'uberarbeitet': 13, 'verbessert': 13, 'zerpfluckt':
13}, {'...': 19}, {'pager': 15}, {'...': 14, 'deck': 15}, {'advice': 12, 'anschreiben': 15, 'antrag': 15, 'app': 15,
'bewerbung': 15, 'bewerbungsunterlagen': 15, 'buch': 15, 'business': 16, 'businessplan': 15, 'code': 15, 'credo': 12,
'cv': 15, 'deck': 15, 'empfehlung': 12, 'entwurf': 15, 'expose': 15, 'finanzplan': 15, 'foerderantrag': 18, 'folien':
15, 'forderantrag': 20, 'kapitel': 15, 'konzept': 15, 'landingpage': 15, 'lebenslauf': 15, 'manuskript': 15,
'masterarbeit': 15, 'motto': 12, 'one': 21, 'onepager': 15, 'pitch': 22, 'pitchdeck': 15, 'praesentation': 18,
'prasentation': 20, 'profil': 15, 'prototyp': 15, 'prototypen': 15, 'rat': 12, 'ratschlag': 12, 'slides': 15, 'text':
15, 'tip': 12, 'tipp': 12, 'unterlagen': 15, 'website': 15}, {'': (20, 'gave:resource')}, {'lassen': 24},
{'ausgeliehen': 24, 'besorgt': 24, 'empfohlen': 24, 'geborgt': 24, 'gebracht': 24, 'geforwarded': 24, 'gegeben': 24,
'geliehen': 24, 'gemailt': 24, 'geschenkt': 24, 'geschickt': 24, 'gesendet': 24, 'geteilt': 24, 'gschickt': 24,
'mitgebracht': 24, 'uberlassen': 24, 'ueberlassen': 24, 'vorbeigebracht': 24, 'weitergeleitet': 24, 'zugeschickt': 24,
'zukommen': 25}, {'...': 26}, {'': (18, 'gave:knowledge')}, {'ausgeliehen': 24, 'geborgt': 24, 'geliehen': 24,
'ueberlassen': 24}, {'ausgeliehen': 24, 'geborgt': 24, 'geliehen': 24, 'uberlassen': 24}, {'': (22,
'gave:encouragement')}, {'ausgeliehen': 24, 'geborgt': 24, 'geliehen': 24, 'uberlassen': 24, 'ueberlassen': 24},
{'durchgeschaut': 13, 'durchgesehen': 13, 'gegengelesen': 13, 'gereviewt': 13, 'korrigiert': 13, 'redigiert': 13,
'reviewed': 13, 'uberarbeitet': 13, 'ueberarbeitet': 13}, {'gestarkt': 31}, {'gestaerkt': 31}, {'rucken': 34,
'ruecken': 35}, {'': (19, 'gave:mentoring')}, {'': (18, 'gave:knowledge'), 'wie': 28}, {'zugeredet': 31}, {'gemacht':
31, 'zugesprochen': 31}, {'ausgeliehen': 24, 'besorgt': 24, 'empfohlen': 24, 'geborgt': 24, 'gebracht': 24,
'geforwarded': 24, 'gegeben': 24, 'geliehen': 24, 'gemailt': 24, 'geschenkt': 24, 'geschickt': 24, 'gesendet': 24,
'geteilt': 24, 'gschickt': 24, 'mitgebracht': 24, 'ueberlassen': 24, 'vorbeigebracht': 24, 'weitergeleitet': 24,
'zugeschickt': 24, 'zukommen': 25}, {'...': 41, 'durchgeschaut': 13, 'durchgesehen': 13, 'gegengelesen': 13,
'gereviewt': 13, 'korrigiert': 13, 'redigiert': 13, 'reviewed': 13, 'ueberarbeitet': 13}, {'ausgeliehen': 24,
'besorgt': 24, 'empfohlen': 24, 'geborgt': 24, 'gebracht': 24, 'geforwarded': 24, 'gegeben': 24, 'geliehen': 24,
'gemailt': 24, 'geschenkt': 24, 'geschickt': 24, 'gesendet': 24, 'geteilt': 24, 'gschickt': 24, 'mitgebracht': 24,
'uberlassen': 24, 'vorbeigebracht': 24, 'weitergeleitet': 24, 'zugeschickt': 24, 'zukommen': 25}, {'...': 43,
'durchgeschaut': 13, 'durchgesehen': 13, 'gegengelesen': 13, 'gereviewt': 13, 'korrigiert': 13, 'redigiert': 13,
'reviewed': 13, 'uberarbeitet': 13}, {'adresse': 27, 'angelernt': 28, 'anhaenger': 29, 'anhanger': 30, 'anleitung':
27, 'artikel': 27, 'aufgemuntert': 31, 'auto': 32, 'beamer': 32, 'beigebracht': 28, 'bericht': 27, 'bestaerkt': 31,
'bestarkt': 31, 'bewerbung': 33, 'blogpost': 27, 'bohrmaschine': 32, 'buch': 27, 'buchtipp': 27, 'buero': 29, 'buro':
30, 'businessplan': 33, 'checkliste': 27, 'cv': 33, 'deck': 33, 'den': 36, 'eingearbeitet': 28, 'eingeschult': 28,
'eingewiesen': 28, 'entwurf': 33, 'erklaert': 28, 'erklart': 28, 'ermutigt': 31, 'excel': 27, 'fahrrad': 32, 'folien':
27, 'gecoached': 37, 'gecoacht': 37, 'geholfen': 28, 'geld': 32, 'gementort': 37, 'getroestet': 31, 'getrostet': 31,
'gezeigt': 38, 'gut': 39, 'kamera': 32, 'kontakt': 27, 'kontakte': 27, 'lastenrad': 32, 'lebenslauf': 33, 'leitfaden':
27, 'lesetipp': 27, 'link': 27, 'links': 27, 'liste': 27, 'muster': 27, 'mustervertrag': 27, 'mut': 40, 'newsletter':
27, 'nummer': 27, 'paper': 27, 'pdf': 27, 'pitch': 33, 'pitchdeck': 33, 'podcast': 27, 'post': 27, 'praesentation':
42, 'prasentation': 44, 'rad': 32, 'raum': 32, 'report': 27, 'rezept': 27, 'schluessel': 29, 'schlussel': 30,
'slides': 27, 'studie': 27, 'template': 27, 'text': 33, 'tool': 27, 'unterlagen': 33, 'video': 27, 'vorlage': 27,
'website': 33, 'werkzeug': 32, 'whitepaper': 27}, {'wie': 28}, {'...': 41}, {'...': 43}, {'adresse': 27, 'angelernt':
28, 'anleitung': 27, 'artikel': 27, 'beigebracht': 28, 'bericht': 27, 'blogpost': 27, 'buch': 27, 'buchtipp': 27,
'checkliste': 27, 'eingearbeitet': 28, 'eingeschult': 28, 'eingewiesen': 28, 'erklaert': 28, 'erklart': 28, 'excel':
27, 'folien': 27, 'gezeigt': 46, 'kontakt': 27, 'kontakte': 27, 'leitfaden': 27, 'lesetipp': 27, 'link': 27, 'links':
27, 'liste': 27, 'muster': 27, 'mustervertrag': 27, 'newsletter': 27, 'nummer': 27, 'paper': 27, 'pdf': 27, 'podcast':
27, 'post': 27, 'praesentation': 47, 'prasentation': 48, 'report': 27, 'rezept': 27, 'slides': 27, 'studie': 27,
'template': 27, 'tool': 27, 'video': 27, 'vorlage': 27, 'whitepaper': 27}, {'gegeben': 13, 'geschickt': 13,
'geschrieben': 13}, {'...': 50}, {'auf': 51, 'fuer': 51, 'fur': 51, 'gegeben': 13, 'geschickt': 13, 'geschrieben': 13,
'uber': 51, 'ueber': 51, 'zu': 51, 'zum': 51, 'zur': 51}, {'auf': 51, 'fuer': 51, 'gegeben': 13, 'geschickt': 13,
'geschrieben': 13, 'ueber': 51, 'zu': 51, 'zum': 51, 'zur': 51}, {'anmerkungen': 53, 'feedback': 53, 'kommentare': 53,
'rueckmeldung': 53}, {'auf': 51, 'fur': 51, 'gegeben': 13, 'geschickt': 13, 'geschrieben': 13, 'uber': 51, 'zu': 51,
'zum': 51, 'zur': 51}, {'anmerkungen': 55, 'feedback': 55, 'kommentare': 55, 'ruckmeldung': 55}, {'ausgeholfen': 28,
'beraten': 28, 'geholfen': 28, 'unterstuetzt': 28, 'unterstutzt': 28}, {'...': 57}, {'ausgeholfen': 28, 'geholfen':
28, 'unterstuetzt': 28, 'unterstutzt': 28}, {'...': 59}, {'anmerkungen': 52, 'feedback': 52, 'kommentare': 52,
'ruckmeldung': 55, 'rueckmeldung': 53}, {'zugehoert': 31, 'zugehort': 31}, {'auf': 51, 'fuer': 51, 'fur': 51, 'uber':
51, 'ueber': 51, 'zu': 51, 'zum': 51, 'zur': 51}, {'auf': 51, 'fur': 51, 'uber': 51, 'zu': 51, 'zum': 51, 'zur': 51},
{'auf': 51, 'fuer': 51, 'ueber': 51, 'zu': 51, 'zum': 51, 'zur': 51}, {'anmerkungen': 63, 'feedback': 63,
'kommentare': 63, 'ruckmeldung': 64, 'rueckmeldung': 65}, {'...': 49, 'anmerkungen': 52, 'ausfuehrlich': 54,
'ausfuehrliches': 54, 'ausfuhrlich': 56, 'ausfuhrliches': 56, 'bei': 58, 'beim': 60, 'ehrliches': 61, 'einfach': 62,
'feedback': 52, 'geholfen': 28, 'gutes': 61, 'kommentare': 52, 'kurzes': 61, 'lange': 62, 'mein': 61, 'mit': 60,
'nur': 62, 'offenes': 61, 'ruckmeldung': 55, 'rueckmeldung': 53, 'schriftlich': 66, 'schriftliches': 66, 'viel': 61,
'zugehoert': 31, 'zugehort': 31}, {'': (5, 'mine')}, {'angeboten': 68, 'versprochen': 68, 'zugesagt': 68,
'zugesichert': 68}, {'...': 69}, {'^': 68}, {'^': 68, 'ich': 71, 'wir': 71}, {'^': 68, 'das': 72, 'dass': 72, 'ich':
71, 'wir': 71}, {'': (21, 'gave:referral')}, {'geschrieben': 74}, {'gebracht': 74, 'gegeben': 74, 'geschickt': 74,
'vermittelt': 74, 'verschafft': 74, 'weitergeleitet': 74, 'zugeschanzt': 74}, {'': (16, 'gave:intro')}, {'gegeben':
77, 'gemacht': 77, 'hergestellt': 77, 'vermittelt': 77}, {'N': 78}, {'zu': 79}, {'gegeben': 28}, {'...': 81}, {'...':
81, 'fuer': 82, 'fur': 82, 'zu': 82, 'zum': 82, 'zur': 82}, {'...': 81, 'fuer': 82, 'zu': 82, 'zum': 82, 'zur': 82},
{'...': 81, 'fur': 82, 'zu': 82, 'zum': 82, 'zur': 82}, {'kontakt': 80, 'rat': 83, 'ratschlaege': 84, 'ratschlage':
85, 'tipp': 83, 'tipps': 83}, {'rat': 83, 'ratschlaege': 84, 'ratschlage': 85, 'tipp': 83, 'tipps': 83},
{'arbeitszeugnis': 75, 'empfehlungsschreiben': 75, 'paar': 87, 'referenz': 75, 'zeugnis': 75}, {'arbeitszeugnis': 75,
'auftrag': 76, 'bewerber': 76, 'empfehlungsschreiben': 75, 'interessenten': 76, 'job': 76, 'kandidaten': 76,
'kandidatin': 76, 'kunden': 76, 'kundin': 76, 'lead': 76, 'leads': 76, 'referenz': 75, 'zeugnis': 75}, {'auftrag': 76,
'bewerber': 76, 'interessenten': 76, 'job': 76, 'kandidaten': 76, 'kandidatin': 76, 'kontakt': 80, 'kunden': 76,
'kundin': 76, 'lead': 76, 'leads': 76, 'rat': 83, 'ratschlaege': 84, 'ratschlage': 85, 'tipp': 83, 'tipps': 83},
{'auftrag': 76, 'bewerber': 76, 'interessenten': 76, 'job': 76, 'kandidaten': 76, 'kandidatin': 76, 'kunden': 76,
'kundin': 76, 'lead': 76, 'leads': 76}, {'beraten': 28}, {'...': 92}, {'...': 45, 'D': 67, '^': 70, 'angeboten': 73,
'anmerkungen': 52, 'arbeitszeugnis': 75, 'auftrag': 76, 'ausfuehrlich': 54, 'ausfuehrliches': 54, 'ausfuhrlich': 56,
'ausfuhrliches': 56, 'bei': 58, 'beim': 60, 'bewerber': 76, 'den': 86, 'ehrliches': 61, 'ein': 88, 'eine': 89,
'einen': 90, 'einfach': 62, 'empfehlungsschreiben': 75, 'feedback': 52, 'geholfen': 28, 'gutes': 61, 'interessenten':
76, 'job': 76, 'kandidaten': 76, 'kandidatin': 76, 'kommentare': 52, 'kontakt': 80, 'kunden': 76, 'kundin': 76,
'kurzes': 61, 'lange': 62, 'lead': 76, 'leads': 76, 'mein': 61, 'mit': 60, 'ne': 89, 'nen': 90, 'neue': 91, 'neuen':
91, 'nur': 62, 'offenes': 61, 'paar': 87, 'rat': 83, 'ratschlaege': 84, 'ratschlage': 85, 'referenz': 75,
'ruckmeldung': 55, 'rueckmeldung': 53, 'schriftlich': 66, 'schriftliches': 66, 'tipp': 83, 'tipps': 83, 'versprochen':
73, 'viel': 61, 'zeugnis': 75, 'zu': 93, 'zugehoert': 31, 'zugehort': 31, 'zugesagt': 73, 'zugesichert': 73, 'zum':
93, 'zur': 93}, {'': (6, 'theirs')}, {'': (6, 'theirs'), 'D': 95}, {'<me>': 95}, {'<me>': 96, 'das': 97, 'den': 97,
'die': 97, 'es': 97, 's': 97, 'sie': 97}, {'<me>': 96, 'D': 98, 'das': 97, 'den': 97, 'die': 97, 'es': 97, 's': 97,
'sie': 97}, {'zuruck': 95, 'zurueck': 95}, {'D': 100, 'zuruck': 95, 'zurueck': 95}, {'D': 95}, {'sich': 95},
{'bescheid': 95, 'durch': 95, 'weiter': 95}, {'durch': 95, 'weiter': 95}, {'D': 104, 'bescheid': 95, 'das': 105,
'durch': 95, 'es': 105, 'weiter': 95}, {'D': 105, 'das': 105, 'durch': 95, 'es': 105, 'weiter': 95}, {'': (6,
'theirs'), 'zuruck': 95, 'zurueck': 95}, {'D': 108, 'zuruck': 95, 'zurueck': 95}, {'bescheid': 95}, {'D': 110,
'bescheid': 95}, {'<give3>': 99, 'antwortet': 101, 'besorgt': 102, 'checkt': 102, 'erkundigt': 103, 'gibt': 106,
'informiert': 103, 'klaert': 102, 'klart': 102, 'kuemmert': 103, 'kummert': 103, 'leitet': 107, 'liefert': 102,
'mailt': 109, 'meldet': 103, 'organisiert': 102, 'prueft': 102, 'pruft': 102, 'revanchiert': 103, 'ruehrt': 103,
'ruft': 101, 'ruhrt': 103, 'sagt': 111, 'schickt': 102, 'schreibt': 101, 'sendet': 102, 'uberweist': 102,
'ueberweist': 102, 'unterschreibt': 102, 'zahlt': 102}, {'das': 95, 'den': 95, 'die': 95, 'ein': 95, 'eine': 95,
'einen': 95, 'ne': 95, 'nen': 95}, {'^': 113}, {'D': 114, '^': 113}, {'geben': 95, 'liefern': 95, 'schicken': 95},
{'zu': 116}, {'...': 117}, {'^': 118}, {'mir': 119, 'uns': 119}, {'um': 95}, {'^': 121}, {'D': 122, '^': 121},
{'sich': 123}, {'^': 95}, {'D': 125, '^': 95}, {'<me>': 126}, {'<me>': 126, 'D': 127}, {'darum': 125, 'drum': 125,
'um': 125}, {'D': 129, 'darum': 125, 'drum': 125, 'um': 125}, {'sich': 130}, {'connect': 95, 'forward': 95, 'intro':
95, 'introduce': 95, 'send': 95, 'share': 95}, {'^': 132}, {'lieber': 4}, {'anrufen': 95, 'bescheid': 95, 'connecten':
95, 'intro': 95, 'introen': 95, 'klaren': 95, 'liefern': 95, 'nachfragen': 95, 'schicken': 95, 'vermitteln': 95},
{'<me>': 126, '^': 135}, {'<me>': 126, 'D': 136, '^': 135}, {'anrufen': 95, 'bescheid': 95, 'connecten': 95, 'intro':
95, 'introen': 95, 'klaeren': 95, 'liefern': 95, 'nachfragen': 95, 'schicken': 95, 'vermitteln': 95}, {'<me>': 126,
'^': 138}, {'<me>': 126, 'D': 139, '^': 138}, {'me': 125, 'mir': 125, 'uns': 125, 'us': 125}, {'^': 3, 'davon': 4,
'dazu': 4, 'von': 4, 'zu': 4, 'zum': 4, 'zur': 4}, {'^': 3, 'davon': 4, 'dazu': 4, 'dringend': 142, 'mir': 142,
'stark': 142, 'uns': 142, 'von': 4, 'zu': 4, 'zum': 4, 'zur': 4}, {'^': 95, 'mir': 125, 'uns': 125}, {'anrufen': 95,
'bescheid': 95, 'connecten': 95, 'intro': 95, 'introen': 95, 'klaeren': 95, 'klaren': 95, 'liefern': 95, 'nachfragen':
95, 'schicken': 95, 'vermitteln': 95}, {'<me>': 126, '^': 145}, {'anrufen': 95, 'bescheid': 95, 'connect': 95,
'connecten': 95, 'forward': 95, 'intro': 95, 'introduce': 95, 'introen': 95, 'klaeren': 95, 'klaren': 95, 'liefern':
95, 'nachfragen': 95, 'schicken': 95, 'send': 95, 'share': 95, 'vermitteln': 95}, {'<me>': 126, 'D': 146, '^': 147},
{'<me>': 126, 'D': 146, '^': 145}, {'stelle': 4}, {'meiner': 150, 'unserer': 150}, {'an': 151}, {'<me>': 126, 'D':
127, 'an': 151}, {'^': 112, 'besorgt': 115, 'bringt': 115, 'checkt': 115, 'erstellt': 115, 'hat': 120, 'hoert': 124,
'hort': 124, 'kann': 128, 'klaert': 115, 'klart': 115, 'kuemmern': 131, 'kuemmert': 131, 'kummern': 131, 'kummert':
131, 'liefert': 115, 'll': 133, 'macht': 115, 'meint': 134, 'mochte': 137, 'moechte': 140, 'muessen': 128, 'muss':
128, 'mussen': 128, 'organisiert': 115, 'owes': 141, 'prueft': 115, 'pruft': 115, 'raet': 143, 'rat': 143, 'riet':
143, 'schickt': 115, 'schulden': 144, 'schuldet': 144, 'sendet': 115, 'soll': 128, 'sollen': 128, 'ubernimmt': 115,
'uberweist': 115, 'uebernimmt': 115, 'ueberweist': 115, 'unterschreibt': 115, 'versprach': 144, 'verspricht': 144,
'werden': 128, 'will': 148, 'wird': 149, 'wollen': 128, 'wollte': 149, 'wuerd': 152, 'wuerde': 153, 'wurd': 152,
'wurde': 153}, {'': (2, 'plan')}, {'abgesagt': 0}, {'': (1, 'moved')}, {'abgemacht': 155, 'abgesagt': 0, 'angesetzt':
155, 'ausgefallen': 0, 'ausgemacht': 155, 'eingeplant': 155, 'eingetragen': 155, 'festgelegt': 155, 'fixiert': 155,
'gebucht': 155, 'geplant': 155, 'kurzfristig': 156, 'reserviert': 155, 'spontan': 156, 'terminiert': 155,
'vereinbart': 155, 'verschoben': 157, 'wieder': 156}, {'adresse': 27, 'angelernt': 28, 'anhaenger': 29, 'anhanger':
30, 'anleitung': 27, 'artikel': 27, 'aufgemuntert': 31, 'auto': 32, 'beamer': 32, 'beigebracht': 28, 'bericht': 27,
'bestaerkt': 31, 'bestarkt': 31, 'bewerbung': 33, 'blogpost': 27, 'bohrmaschine': 32, 'buch': 27, 'buchtipp': 27,
'buero': 29, 'buro': 30, 'businessplan': 33, 'checkliste': 27, 'cv': 33, 'deck': 33, 'den': 36, 'eingearbeitet': 28,
'eingeschult': 28, 'eingewiesen': 28, 'entwurf': 33, 'erklaert': 28, 'erklart': 28, 'ermutigt': 31, 'excel': 27,
'fahrrad': 32, 'folien': 27, 'gecoached': 37, 'gecoacht': 37, 'geld': 32, 'gementort': 37, 'getroestet': 31,
'getrostet': 31, 'gezeigt': 46, 'gut': 39, 'kamera': 32, 'kontakt': 27, 'kontakte': 27, 'lastenrad': 32, 'lebenslauf':
33, 'leitfaden': 27, 'lesetipp': 27, 'link': 27, 'links': 27, 'liste': 27, 'muster': 27, 'mustervertrag': 27, 'mut':
40, 'newsletter': 27, 'nummer': 27, 'paper': 27, 'pdf': 27, 'pitch': 33, 'pitchdeck': 33, 'podcast': 27, 'post': 27,
'praesentation': 42, 'prasentation': 44, 'rad': 32, 'raum': 32, 'report': 27, 'rezept': 27, 'schluessel': 29,
'schlussel': 30, 'slides': 27, 'studie': 27, 'template': 27, 'text': 33, 'tool': 27, 'unterlagen': 33, 'video': 27,
'vorlage': 27, 'website': 33, 'werkzeug': 32, 'whitepaper': 27}, {'gemacht': 77}, {'bekannt': 160, 'bekanntgemacht':
77, 'connected': 77, 'connectet': 77, 'introduced': 77, 'introed': 77, 'verbunden': 77, 'verknuepft': 77, 'verknupft':
77, 'verkuppelt': 77, 'vernetzt': 77, 'vorgestellt': 77, 'zusammengebracht': 77, 'zusammengespannt': 77}, {'bekannt':
160, 'connected': 77, 'verbunden': 77, 'vernetzt': 77, 'vorgestellt': 77}, {'bekannt': 160, 'connected': 77,
'einander': 162, 'miteinander': 162, 'verbunden': 77, 'vernetzt': 77, 'vorgestellt': 77}, {'mail': 163}, {'e': 164,
'linkedin': 163, 'mail': 163, 'whatsapp': 163}, {'bekannt': 160, 'bekanntgemacht': 77, 'connected': 77, 'connectet':
77, 'einander': 161, 'gegenseitig': 161, 'introduced': 77, 'introed': 77, 'miteinander': 161, 'per': 165, 'verbunden':
77, 'verknuepft': 77, 'verknupft': 77, 'verkuppelt': 77, 'vernetzt': 77, 'via': 165, 'vorgestellt': 77,
'zusammengebracht': 77, 'zusammengespannt': 77}, {'gebracht': 77, 'gesetzt': 77}, {'kontakt': 167, 'verbindung': 167},
{'D': 166, 'bekannt': 160, 'bekanntgemacht': 77, 'connected': 77, 'connectet': 77, 'einander': 161, 'gegenseitig':
161, 'in': 168, 'introduced': 77, 'introed': 77, 'kontakt': 167, 'miteinander': 161, 'per': 165, 'verbindung': 167,
'verbunden': 77, 'verknuepft': 77, 'verknupft': 77, 'verkuppelt': 77, 'vernetzt': 77, 'via': 165, 'vorgestellt': 77,
'zusammengebracht': 77, 'zusammengespannt': 77}, {'N': 169}, {'gebracht': 74}, {'spiel': 171}, {'empfohlen': 74,
'ins': 172, 'vermittelt': 74, 'vorgeschlagen': 74, 'weiterempfohlen': 74}, {'...': 173}, {'gebracht': 77}, {'kontakt':
175}, {'bekannt': 160, 'bekanntgemacht': 77, 'connected': 77, 'connectet': 77, 'in': 176, 'introed': 77, 'verbunden':
77, 'verknuepft': 77, 'verknupft': 77, 'vernetzt': 77, 'vorgestellt': 77, 'zusammengebracht': 77, 'zusammengespannt':
77}, {'D': 177, 'bekannt': 160, 'bekanntgemacht': 77, 'connected': 77, 'connectet': 77, 'in': 176, 'introed': 77,
'verbunden': 77, 'verknuepft': 77, 'verknupft': 77, 'vernetzt': 77, 'vorgestellt': 77, 'zusammengebracht': 77,
'zusammengespannt': 77}, {'...': 173, 'N': 178}, {'': (8, 'asked')}, {'': (9, 'told')}, {'gebracht': 181}, {'stand':
182}, {'aktuellen': 183, 'letzten': 183, 'neuesten': 183, 'neusten': 183}, {'den': 184}, {'ausgeholfen': 28,
'beraten': 28, 'empfohlen': 74, 'geholfen': 28, 'ins': 172, 'unterstuetzt': 28, 'unterstutzt': 28, 'vermittelt': 74,
'vorgeschlagen': 74, 'weiterempfohlen': 74}, {'...': 186, 'N': 178}, {'ausgeholfen': 28, 'empfohlen': 74, 'geholfen':
28, 'ins': 172, 'unterstuetzt': 28, 'unterstutzt': 28, 'vermittelt': 74, 'vorgeschlagen': 74, 'weiterempfohlen': 74},
{'...': 188}, {'gegeben': 181, 'gesagt': 181}, {'gegeben': 181}, {'update': 191}, {'gesetzt': 181}, {'bild': 193},
{'...': 59, 'N': 178}, {'N': 178}, {'gratuliert': 181}, {'geburtstag': 197}, {'...': 49, 'als': 174, 'an': 179,
'angefeuert': 31, 'angefragt': 180, 'anmerkungen': 52, 'auf': 185, 'aufgebaut': 31, 'aufgemuntert': 31,
'ausfuehrlich': 54, 'ausfuehrliches': 54, 'ausfuhrlich': 56, 'ausfuhrliches': 56, 'bei': 187, 'beim': 189,
'berichtet': 181, 'beruhigt': 31, 'bescheid': 190, 'bestaerkt': 31, 'bestarkt': 31, 'coached': 37, 'den': 36,
'ehrliches': 61, 'ein': 192, 'einfach': 62, 'erklaert': 181, 'erklart': 181, 'ermutigt': 31, 'erzaehlt': 181,
'erzahlt': 181, 'feedback': 52, 'fuer': 174, 'fur': 174, 'geantwortet': 181, 'gebrieft': 181, 'gecoached': 37,
'gecoacht': 37, 'gefragt': 180, 'geholfen': 28, 'gelobt': 31, 'gementort': 37, 'gesagt': 181, 'geschildert': 181,
'getroestet': 31, 'getrostet': 31, 'gezeigt': 181, 'gratuliert': 181, 'gut': 39, 'gutes': 61, 'informiert': 181,
'ins': 194, 'kommentare': 52, 'kurzes': 61, 'lange': 62, 'mein': 61, 'mentored': 37, 'mit': 195, 'mitgeteilt': 181,
'motiviert': 31, 'mut': 40, 'nachgefragt': 180, 'nur': 62, 'offenes': 61, 'ruckmeldung': 55, 'rueckmeldung': 53,
'schriftlich': 66, 'schriftliches': 66, 'update': 191, 'upgedatet': 181, 'viel': 61, 'weiterempfohlen': 74, 'zu': 196,
'zugehoert': 31, 'zugehort': 31, 'zugesagt': 181, 'zum': 198}, {'vorgestellt': 77}, {'D': 200, 'vorgestellt': 77},
{'mich': 95, 'uns': 95}, {'...': 69, '<give3>': 99, 'antwortet': 101, 'besorgt': 102, 'checkt': 102, 'connected': 202,
'connectet': 202, 'erkundigt': 103, 'gibt': 106, 'informiert': 103, 'intro': 202, 'introed': 202, 'introt': 202,
'klaert': 102, 'klart': 102, 'kuemmert': 103, 'kummert': 103, 'leitet': 107, 'liefert': 102, 'mailt': 109, 'meldet':
103, 'organisiert': 102, 'prueft': 102, 'pruft': 102, 'revanchiert': 103, 'ruehrt': 103, 'ruft': 101, 'ruhrt': 103,
'sagt': 111, 'schickt': 102, 'schreibt': 101, 'sendet': 102, 'uberweist': 102, 'ueberweist': 102, 'unterschreibt':
102, 'zahlt': 102}, {'geholfen': 13, 'unterstuetzt': 13, 'unterstutzt': 13, 'zugehoert': 13, 'zugehort': 13},
{'geholfen': 13, 'unterstutzt': 13, 'zugehort': 13}, {'geholfen': 13, 'unterstuetzt': 13, 'zugehoert': 13}, {'...':
186, 'N': 178, 'pitch': 204, 'pitchen': 204, 'proben': 204, 'uben': 205, 'ueben': 206}, {'...': 188, 'pitch': 204,
'pitchen': 204, 'proben': 204, 'uben': 205, 'ueben': 206}, {'mir': 71, 'uns': 71}, {'von': 209}, {'': (4,
'needs_from_me')}, {'D': 211}, {'das': 212, 'den': 212, 'die': 212, 'es': 212, 'sie': 212}, {'mit': 95}, {'...': 214,
'das': 95, 'den': 95, 'die': 95, 'ein': 95, 'eine': 95, 'einen': 95, 'ne': 95, 'nen': 95}, {'^': 215}, {'D': 216, '^':
215}, {'gegeben': 77, 'gemacht': 77, 'geschickt': 77}, {'N': 218}, {'an': 219, 'bei': 219, 'mit': 219, 'zu': 219},
{'intro': 220}, {'N': 201}, {'N': 201, 'kontakt': 80, 'rat': 83, 'ratschlaege': 84, 'ratschlage': 85, 'rucken': 34,
'ruecken': 35, 'tipp': 83, 'tipps': 83}, {'arbeitszeugnis': 75, 'empfehlungsschreiben': 75, 'intro': 220, 'paar': 87,
'referenz': 75, 'update': 191, 'zeugnis': 75}, {'arbeitszeugnis': 75, 'auftrag': 76, 'bewerber': 76,
'empfehlungsschreiben': 75, 'interessenten': 76, 'intro': 220, 'job': 76, 'kandidaten': 76, 'kandidatin': 76,
'kunden': 76, 'kundin': 76, 'lead': 76, 'leads': 76, 'referenz': 75, 'zeugnis': 75}, {'': (10, 'thanks')}, {'...': 81,
'mich': 8, 'uns': 8}, {'...': 81, 'mich': 10, 'uns': 10}, {'...': 81, '^': 3}, {'...': 81, 'D': 4, '^': 3, 'an': 7,
'davon': 4, 'dazu': 6, 'dringend': 142, 'fuer': 227, 'fur': 228, 'ist': 5, 'lautet': 5, 'lautete': 5, 'mir': 142,
'stark': 142, 'uns': 142, 'von': 4, 'waere': 5, 'war': 5, 'ware': 5, 'zu': 229, 'zum': 229, 'zur': 229},
{'angeschaut': 13, 'durchgeschaut': 13, 'durchgesehen': 13, 'gegengelesen': 13, 'gelesen': 13, 'gereviewt': 13,
'kommentiert': 13, 'korrigiert': 13, 'reviewed': 13, 'reviewt': 13, 'uberarbeitet': 13, 'ueberarbeitet': 13}, {'...':
231}, {'angeschaut': 13, 'durchgeschaut': 13, 'durchgesehen': 13, 'gegengelesen': 13, 'gelesen': 13, 'gereviewt': 13,
'kommentiert': 13, 'korrigiert': 13, 'reviewed': 13, 'reviewt': 13, 'ueberarbeitet': 13}, {'...': 233}, {'angeschaut':
13, 'durchgeschaut': 13, 'durchgesehen': 13, 'gegengelesen': 13, 'gelesen': 13, 'gereviewt': 13, 'kommentiert': 13,
'korrigiert': 13, 'reviewed': 13, 'reviewt': 13, 'uberarbeitet': 13}, {'...': 235}, {'advice': 12, 'bewerbung': 232,
'businessplan': 232, 'credo': 12, 'cv': 232, 'deck': 232, 'empfehlung': 12, 'entwurf': 232, 'lebenslauf': 232,
'motto': 12, 'pitch': 232, 'pitchdeck': 232, 'praesentation': 234, 'prasentation': 236, 'rat': 12, 'ratschlag': 12,
'text': 232, 'tip': 12, 'tipp': 12, 'website': 232}, {'...': 81, 'D': 4, '^': 3, 'an': 7, 'dazu': 6, 'fuer': 227,
'fur': 228, 'ist': 5, 'lautet': 5, 'lautete': 5, 'waere': 5, 'war': 5, 'ware': 5, 'zu': 82, 'zum': 82, 'zur': 82},
{'gebeten': 180}, {'...': 239}, {'mein': 71, 'meine': 71, 'meinen': 71, 'unser': 71, 'unsere': 71, 'unseren': 71},
{'auf': 241}, {'...': 92, 'N': 178}, {'': (9, 'told'), '^': 68, 'das': 72, 'dass': 72, 'ich': 71, 'wir': 71}, {'...':
92, 'geburtstag': 197}, {'...': 159, '<and>': 170, 'D': 199, 'N': 201, '^': 203, 'advice': 12, 'als': 174, 'an': 179,
'angeboten': 73, 'angefeuert': 31, 'angefragt': 180, 'anmerkungen': 52, 'arbeitszeugnis': 75, 'auf': 185, 'aufgebaut':
31, 'aufgemuntert': 31, 'auftrag': 76, 'ausfuehrlich': 54, 'ausfuehrliches': 54, 'ausfuhrlich': 56, 'ausfuhrliches':
56, 'bei': 207, 'beim': 208, 'bekommt': 210, 'berichtet': 181, 'beruhigt': 31, 'bescheid': 190, 'besorgt': 115,
'bestaerkt': 31, 'bestarkt': 31, 'bewerber': 76, 'braeuchte': 213, 'braucht': 213, 'brauchte': 213, 'bringt': 217,
'checkt': 115, 'coached': 37, 'credo': 12, 'das': 221, 'dem': 222, 'den': 223, 'der': 222, 'die': 222, 'ehrliches':
61, 'ein': 224, 'eine': 225, 'einen': 90, 'einfach': 62, 'empfehlung': 12, 'empfehlungsschreiben': 75, 'erklaert':
181, 'erklart': 181, 'ermutigt': 31, 'erstellt': 115, 'erzaehlt': 181, 'erzahlt': 181, 'feedback': 52, 'fuer': 174,
'fur': 174, 'geantwortet': 181, 'gebeten': 180, 'gebrieft': 181, 'gecoached': 37, 'gecoacht': 37, 'gedankt': 226,
'gefragt': 180, 'geholfen': 28, 'gelobt': 31, 'gementort': 37, 'gesagt': 181, 'geschildert': 181, 'getroestet': 31,
'getrostet': 31, 'gezeigt': 181, 'gratuliert': 181, 'gut': 39, 'gutes': 61, 'hat': 120, 'hoert': 124, 'hort': 124,
'informiert': 181, 'ins': 194, 'interessenten': 76, 'intro': 220, 'job': 76, 'kandidaten': 76, 'kandidatin': 76,
'kann': 128, 'klaert': 115, 'klart': 115, 'kommentare': 52, 'kontakt': 80, 'kriegt': 210, 'kuemmern': 131, 'kuemmert':
131, 'kummern': 131, 'kummert': 131, 'kunden': 76, 'kundin': 76, 'kurzes': 61, 'lange': 62, 'lead': 76, 'leads': 76,
'liefert': 115, 'll': 133, 'macht': 115, 'mein': 61, 'meint': 134, 'mentored': 37, 'mit': 195, 'mitgeteilt': 181,
'mochte': 137, 'moechte': 140, 'motiviert': 31, 'motto': 12, 'muessen': 128, 'muss': 128, 'mussen': 128, 'mut': 40,
'nachgefragt': 180, 'ne': 225, 'nen': 90, 'neue': 91, 'neuen': 91, 'nur': 62, 'offenes': 61, 'organisiert': 115,
'owes': 141, 'paar': 87, 'prueft': 115, 'pruft': 115, 'raet': 143, 'rat': 230, 'ratschlaege': 84, 'ratschlag': 12,
'ratschlage': 85, 'referenz': 75, 'riet': 143, 'ruckmeldung': 55, 'rueckmeldung': 53, 's': 237, 'schickt': 115,
'schriftlich': 66, 'schriftliches': 66, 'schulden': 144, 'schuldet': 144, 'sendet': 115, 'soll': 128, 'sollen': 128,
'tip': 12, 'tipp': 238, 'tipps': 83, 'todo': 125, 'ubernimmt': 115, 'uberweist': 115, 'uebernimmt': 115, 'ueberweist':
115, 'um': 240, 'unterschreibt': 115, 'update': 191, 'upgedatet': 181, 'versprach': 144, 'verspricht': 144,
'versprochen': 73, 'viel': 61, 'wartet': 242, 'weiterempfohlen': 74, 'werden': 128, 'will': 148, 'wird': 149,
'wollen': 128, 'wollte': 149, 'wuerd': 152, 'wuerde': 153, 'wurd': 152, 'wurde': 153, 'zeugnis': 75, 'zu': 243,
'zugehoert': 31, 'zugehort': 31, 'zugesagt': 244, 'zugesichert': 73, 'zum': 245, 'zur': 93}, {'<them>': 68, 'N': 68},
{'<them>': 68, 'N': 68, 'das': 247, 'es': 247, 'nach': 68, 's': 247, 'weiter': 68, 'zuruck': 68, 'zurueck': 68}, {'':
(5, 'mine'), '<them>': 68, 'D': 247, 'N': 68}, {'<them>': 68, 'D': 247, 'N': 68}, {'<them>': 68, 'D': 247, 'N': 68,
'das': 249, 'den': 249, 'die': 249, 'ein': 68, 'eine': 68, 'einen': 68, 'es': 249, 'ihn': 250, 'nach': 68, 'ne': 68,
'nen': 68, 's': 250, 'sie': 250, 'weiter': 68, 'zuruck': 68, 'zurueck': 68}, {'': (5, 'mine'), 'D': 68}, {'<them>':
68, 'D': 251, 'N': 68, 'das': 249, 'den': 249, 'die': 249, 'ein': 68, 'eine': 68, 'einen': 68, 'es': 249, 'ihn': 250,
'mich': 252, 'nach': 68, 'ne': 68, 'nen': 68, 's': 250, 'sie': 250, 'weiter': 68, 'zuruck': 68, 'zurueck': 68},
{'<them>': 68, 'D': 247, 'N': 68, 'das': 250, 'den': 250, 'die': 250, 'es': 250, 'ihn': 250, 's': 250, 'sie': 250},
{'<them>': 68, 'D': 254, 'N': 68, 'das': 250, 'den': 250, 'die': 250, 'es': 250, 'ihn': 250, 's': 250, 'sie': 250},
{'<them>': 68, 'D': 248, 'N': 68, 'das': 247, 'es': 247, 'ich': 253, 'nach': 68, 's': 247, 'weiter': 68, 'wir': 255,
'zuruck': 68, 'zurueck': 68}, {'': (6, 'theirs'), '<they>': 96, 'D': 95, 'N': 96}, {'<me>': 96}, {'<me>': 96, 'D':
258, 'das': 97, 'den': 97, 'die': 97, 'es': 97, 'sie': 97}, {'<me>': 257}, {'<me>': 257, '<they>': 259, 'D': 260, 'N':
259, 'das': 97, 'den': 97, 'die': 97, 'es': 97, 'sie': 97}, {'von': 95}, {'D': 262, 'von': 95}, {'D': 262, 'ich': 263,
'von': 95}, {'<they>': 103, 'N': 103, 'sich': 95}, {'D': 110, 'bescheid': 95, 'mir': 111, 'uns': 111}, {'<they>': 266,
'D': 110, 'N': 266, 'bescheid': 95, 'mir': 111, 'uns': 111}, {'<they>': 121, 'N': 121, 'um': 95}, {'sich': 268},
{'ab': 95, 'an': 95, 'zuruck': 95, 'zurueck': 95}, {'D': 270, 'ab': 95, 'an': 95, 'zuruck': 95, 'zurueck': 95},
{'<me>': 271}, {'mich': 68}, {'mir': 95, 'uns': 95}, {'': (6, 'theirs'), 'bei': 274}, {'': (6, 'theirs'), '<they>':
275, 'N': 275, 'bei': 274}, {'': (6, 'theirs'), '<they>': 275, 'D': 276, 'N': 275, 'bei': 274}, {'<they>': 103, 'N':
103, 'sich': 277}, {'': (5, 'mine'), 'bei': 68}, {'': (5, 'mine'), 'D': 279, 'bei': 68}, {'mich': 280}, {'D': 100,
'mich': 101, 'uns': 101, 'zuruck': 95, 'zurueck': 95}, {'D': 282, 'mich': 101, 'uns': 101, 'zuruck': 95, 'zurueck':
95}, {'<me>': 271, '<they>': 283, 'D': 282, 'N': 283, 'mich': 101, 'uns': 101, 'zuruck': 95, 'zurueck': 95},
{'<they>': 283, 'D': 282, 'N': 283, 'mich': 101, 'uns': 101, 'zuruck': 95, 'zurueck': 95}, {'<give1>': 256, '<give3>':
261, 'bekomme': 264, 'erkundigt': 265, 'gibt': 267, 'hoert': 269, 'holt': 272, 'hort': 269, 'kuemmer': 273,
'kuemmere': 273, 'kuemmert': 278, 'kuemmre': 273, 'kummer': 273, 'kummere': 273, 'kummert': 278, 'kummre': 273,
'meld': 281, 'melde': 281, 'meldet': 278, 'revanchiert': 265, 'ruehrt': 278, 'ruft': 284, 'ruhrt': 278, 'sagt': 267,
'schreibt': 285}, {'': (15, 'contact')}, {'': (12, 'task')}, {'item': 288, 'items': 288}, {'^': 3, 'ist': 4, 'lautet':
4, 'war': 4}, {'<them>': 290, 'N': 290}, {'^': 3, 'dazu': 4, 'ist': 4, 'lautet': 4, 'v': 291, 'vom': 291, 'von': 291,
'war': 4}, {'': (13, 'talk')}, {'sich': 293}, {'N': 37}, {'bei': 295, 'fuer': 295, 'fur': 295, 'von': 295}, {'': (23,
'gave:volunteering')}, {'bei': 297, 'beim': 297}, {'N': 74}, {'fuer': 299, 'fur': 299}, {'coach': 296, 'freiwillige':
298, 'freiwilliger': 298, 'mentor': 296, 'mentorin': 296, 'referenz': 300}, {'gehabt': 287, 'gesprochen': 287}, {'':
(15, 'contact'), 'gehabt': 287, 'gesprochen': 287}, {'apparat': 302, 'tel': 303, 'telefon': 303}, {'': (15,
'contact'), 'gehabt': 287}, {'strippe': 305}, {'bekommen': 287}, {'strippe': 307}, {'<they>': 4, 'N': 4}, {'taet':
309, 'tat': 309, 'wuerd': 309, 'wuerde': 309, 'wurd': 309, 'wurde': 309}, {'stelle': 310}, {'tun': 68}, {'': (5,
'mine'), '^': 68, 'offen': 68, 'zu': 312}, {'der': 306, 'die': 308, 'meiner': 311, 'mir': 313, 'unserer': 311,
'unsrer': 311}, {'': (14, 'together')}, {'i': 315}, {'N': 180}, {'an': 317}, {'N': 180, 'bei': 317}, {'gegeben': 24,
'geliehen': 24, 'gemailt': 24, 'geschickt': 24, 'gesendet': 24, 'verliehen': 24, 'weitergeleitet': 24}, {'N': 320},
{'an': 321}, {'...': 322}, {'...': 1, 'an': 287, 'bei': 287, 'v': 287, 'verpasst': 0, 'von': 287}, {'gelegt': 4},
{'herz': 325}, {'N': 18}, {'N': 20}, {'N': 15}, {'fuer': 327, 'fur': 328, 'vom': 329, 'von': 329}, {'bekommen': 287,
'erhalten': 287, 'gekriegt': 287, 'von': 287}, {'nicht': 0}, {'an': 321, 'geborgt': 24, 'geforwarded': 24, 'geliehen':
24, 'gemailt': 24, 'geschickt': 24, 'gesendet': 24, 'weitergeleitet': 24}, {'geborgt': 24, 'geforwarded': 24,
'geliehen': 24, 'gemailt': 24, 'geschickt': 24, 'gesendet': 24, 'weitergeleitet': 24}, {'...': 334}, {'...': 333,
'fuer': 327, 'fur': 328, 'uber': 335, 'ueber': 335, 'vom': 329, 'von': 329, 'zu': 335, 'zum': 335, 'zur': 335},
{'mit': 287}, {'verlegt': 157, 'verschoben': 157}, {'verschoben': 157}, {'ab': 0, 'anrufbeantworter': 0, 'band': 0,
'combox': 0, 'mailbox': 0}, {'achterl': 287, 'bier': 287, 'bierchen': 287, 'drink': 287, 'glas': 287, 'runde': 287,
'schwatz': 287, 'spaziergang': 287, 'spritzer': 287, 'sprung': 287, 'wein': 287}, {'': (1, 'moved'), 'auf': 157},
{'...': 338, 'D': 339, 'dem': 340, 'den': 340, 'der': 340, 'die': 340, 'ein': 341, 'einen': 341, 'n': 341, 'nen': 341,
'verschoben': 342}, {'': (7, 'waiting')}, {'': (7, 'waiting'), '^': 344}, {'<them>': 125, 'N': 125, 'mir': 71, 'uns':
71}, {'bei': 346}, {'liegt': 347}, {'^': 211}, {'^': 211, 'darum': 349, 'um': 349}, {'N': 180, 'ich': 317, 'mich':
350, 'uns': 350}, {'angefragt': 180, 'angeklopft': 180, 'bedankt': 226, 'nachgefasst': 180, 'nachgefragt': 180,
'nachgehakt': 180, 'vorgefuehlt': 180, 'vorgefuhlt': 180}, {'D': 352, 'angefragt': 180, 'angeklopft': 180, 'bedankt':
226, 'nachgefasst': 180, 'nachgefragt': 180, 'nachgehakt': 180, 'vorgefuehlt': 180, 'vorgefuhlt': 180}, {'gearbeitet':
297, 'geholfen': 297, 'mitgeholfen': 297}, {'kreuz': 354}, {'caritas': 354, 'diakonie': 354, 'feuerwehr': 354,
'fluchtlingshilfe': 354, 'fluechtlingshilfe': 354, 'roten': 355, 'rotes': 355, 'tafel': 354}, {'N': 353, 'dem': 356,
'den': 356, 'der': 356, 'die': 356, 'mir': 315, 'uns': 315}, {'<them>': 95, 'N': 95}, {'von': 358}, {'<them>': 125,
'N': 125}, {'^': 95, 'von': 360}, {'...': 359, 'D': 361, '^': 95, 'von': 360}, {'...': 359, 'D': 361, '^': 95, 'ich':
362, 'von': 360}, {'D': 361, '^': 95, 'von': 360}, {'wir': 364}, {'D': 210, 'von': 209}, {'mir': 68, 'uns': 68}, {'':
(5, 'mine'), 'von': 367}, {'': (5, 'mine'), '^': 68}, {'mir': 369, 'uns': 369}, {'': (5, 'mine'), 'D': 210, 'noch':
368, 'von': 370}, {'': (5, 'mine'), 'noch': 368, 'von': 367}, {'mir': 71}, {'<they>': 366, 'N': 371, 'er': 372, 'sie':
372, 'von': 373}, {'mir': 211, 'uns': 211}, {'von': 375}, {'...': 376}, {'D': 349, '^': 211}, {'mir': 378, 'uns':
378}, {'^': 377, 'mein': 349, 'meine': 349, 'meinen': 349, 'unser': 349, 'unsere': 349, 'unseren': 349, 'von': 379},
{'D': 380, '^': 377, 'mein': 349, 'meine': 349, 'meinen': 349, 'unser': 349, 'unsere': 349, 'unseren': 349, 'von':
379}, {'N': 181}, {'': (13, 'talk'), 'N': 181, 'ich': 382}, {'rat': 4, 'tip': 4, 'tipp': 4}, {'bei': 287, 'ich': 155,
'vom': 287, 'von': 287}, {'ich': 155}, {'wir': 155}, {'an': 125}, {'mir': 388, 'uns': 388}, {'<they>': 389, 'N': 389,
'mir': 388, 'uns': 388}, {'N': 226}, {'N': 226, 'an': 391, 'to': 391}, {'thanks': 392}, {'schuldig': 68, 'verabredet':
155}, {'schuldig': 68}, {'...': 395}, {'...': 395, '^': 396}, {'verabredet': 155}, {'': (15, 'contact'), '...': 398},
{'...': 398, 'mit': 399}, {'mit': 71}, {'': (2, 'plan'), '...': 398}, {'...': 398, 'bei': 155, 'mit': 402}, {'...':
394, '<them>': 397, 'D': 403, 'N': 397, '^': 396, 'bei': 155, 'dran': 401, 'mit': 402}, {'': (11, 'thinking')},
{'sicher': 405}, {'nicht': 406, 'un': 406}, {'...': 394, '<them>': 397, 'D': 400, 'N': 397, '^': 396, 'dran': 401,
'ich': 404, 'mir': 407, 'mit': 399, 'nicht': 406, 'un': 406}, {'mich': 350, 'uns': 350}, {'^': 344}, {'<them>': 410,
'N': 410, 'mir': 378, 'uns': 378}, {'^': 377, 'mein': 349, 'meine': 349, 'meinen': 349, 'unser': 349, 'unsere': 349,
'unseren': 349, 'von': 411}, {'<them>': 410, 'N': 410}, {'von': 413}, {'D': 414, 'von': 413}, {'D': 412, '^': 377,
'ich': 415, 'mein': 349, 'meine': 349, 'meinen': 349, 'unser': 349, 'unsere': 349, 'unseren': 349, 'von': 411},
{'<them>': 344, 'N': 344}, {'von': 417}, {'...': 418}, {'^': 419, 'von': 413}, {'D': 420, '^': 419, 'von': 413}, {'^':
419}, {'D': 422, '^': 419}, {'D': 420, '^': 419, 'ich': 421, 'von': 413, 'wir': 423}, {'mir': 349, 'uns': 349}, {'D':
422, '^': 419, 'ich': 423, 'von': 425, 'wir': 423}, {'an': 287, 'von': 287}, {'mit': 68}, {'...': 428}, {'^': 429},
{'<them>': 430, 'N': 430, '^': 429}, {'<them>': 430, 'N': 430, '^': 429, 'ich': 431}, {'plan': 330}, {'abgemacht':
155, 'angesetzt': 155, 'ausgemacht': 155, 'bestaetigt': 155, 'bestatigt': 155, 'fix': 155, 'fixiert': 155, 'gebucht':
155, 'geplant': 155, 'steht': 155, 'vereinbart': 155, 'zugesagt': 155}, {'...': 1, 'abgemacht': 155, 'angesetzt': 155,
'ausgemacht': 155, 'bestaetigt': 155, 'bestatigt': 155, 'fix': 155, 'fixiert': 155, 'gebucht': 155, 'geplant': 155,
'ist': 434, 'steht': 155, 'vereinbart': 155, 'zugesagt': 155}, {'...': 333, 'uber': 335, 'ueber': 335, 'zu': 335,
'zum': 335, 'zur': 335}, {'fuer': 295, 'fur': 295, 'mit': 295}, {'N': 77}, {'<and>': 438, 'an': 438, 'bei': 438,
'mit': 438, 'to': 438, 'with': 438, 'x': 438, 'zu': 438}, {'N': 439}, {'': (15, 'contact'), 'N': 439}, {'er': 293,
'es': 293, 'ihr': 293, 'ihre': 293, 'sein': 293, 'seine': 293, 'sie': 293}, {'D': 157}, {'N': 226, 'an': 391}, {'N':
226, 'dem': 391, 'den': 391, 'der': 391, 'die': 391, 'liebe': 391, 'lieber': 391}, {'N': 226, 'an': 445, 'dem': 391,
'den': 391, 'der': 391, 'die': 391, 'liebe': 391, 'lieber': 391, 'nochmal': 444}, {'denken': 288}, {'vergessen': 71},
{'nicht': 448}, {'ich': 449, 'nicht': 448}, {'steht': 155}, {'N': 31}, {'fur': 452}, {'fuer': 452}, {'gedruckt': 453,
'gedrueckt': 454}, {'N': 13}, {'fuer': 456, 'fur': 456, 'von': 456}, {'fuer': 327, 'fur': 328, 'review': 457, 'vom':
329, 'von': 329}, {'bekommen': 4, 'gegeben': 4}, {'rat': 459, 'tipp': 459}, {'guten': 460, 'rat': 459, 'tipp': 459},
{'an': 405, 'druber': 405, 'drueber': 405}, {'daran': 288, 'dran': 288, 'grad': 462}, {'an': 405, 'daruber': 405,
'darueber': 405, 'uber': 405, 'ueber': 405}, {'an': 405, 'daruber': 405, 'darueber': 405, 'gerade': 464, 'uber': 405,
'ueber': 405}, {'muesse': 4, 'muessen': 4, 'muesste': 4, 'muss': 4, 'musse': 4, 'mussen': 4, 'musste': 4, 'soll': 4,
'sollen': 4, 'sollt': 4, 'sollte': 4, 'sollten': 4}, {'muesse': 3, 'muesste': 3, 'muss': 3, 'musse': 3, 'musste': 3,
'soll': 3, 'sollen': 3, 'sollte': 3, 'sollten': 3}, {'...': 467}, {'^': 468, 'muesse': 4, 'muessen': 4, 'muesste': 4,
'muss': 4, 'musse': 4, 'mussen': 4, 'musste': 4, 'soll': 4, 'sollen': 4, 'sollt': 4, 'sollte': 4, 'sollten': 4}, {'i':
466, 'ich': 469, 'man': 469, 'wir': 469}, {'dass': 470, 'i': 466, 'ich': 466, 'man': 466, 'wir': 466}, {'': (13,
'talk'), '<they>': 471, 'N': 471, 'dass': 470, 'i': 466, 'ich': 466, 'man': 466, 'wir': 466}, {'fuer': 405, 'fur':
405}, {'bald': 293, 'braucht': 293, 'fliegt': 293, 'geht': 293, 'gerade': 293, 'haengt': 293, 'hangt': 293, 'hat':
293, 'hatte': 293, 'heuer': 293, 'hing': 293, 'im': 293, 'in': 293, 'ist': 293, 'jetzt': 293, 'lag': 293, 'liegt':
293, 'macht': 293, 'muss': 293, 'noch': 293, 'nun': 293, 'richtige': 473, 'steckt': 293, 'steht': 293, 'sucht': 293,
'war': 293, 'will': 293, 'wird': 293, 'zieht': 293}, {'bald': 293, 'beiden': 293, 'braucht': 293, 'empfehlung': 4,
'geht': 293, 'gerade': 293, 'haben': 293, 'haengt': 293, 'hangt': 293, 'hat': 293, 'hatte': 293, 'heuer': 293, 'hing':
293, 'im': 293, 'in': 293, 'ist': 293, 'jetzt': 293, 'kennen': 293, 'macht': 293, 'muss': 293, 'noch': 293, 'nun':
293, 'richtige': 473, 'sind': 293, 'sucht': 293, 'war': 293, 'will': 293, 'wird': 293, 'zieht': 293, 'zwei': 293},
{'auf': 4, 'dafuer': 4, 'darauf': 4, 'fuer': 4, 'mich': 4, 'uns': 4, 'zu': 4}, {'denken': 288, 'gehabt': 287}, {'auf':
4, 'dafur': 4, 'darauf': 4, 'fur': 4, 'mich': 4, 'uns': 4, 'zu': 4}, {'an': 287, 'v': 287, 'vom': 287, 'von': 287},
{'mail': 479}, {'': (23, 'gave:volunteering'), 'bei': 297, 'beim': 297, 'fuer': 297, 'fur': 297, 'im': 297, 'in':
297}, {'ausgeholfen': 297, 'beraten': 297, 'betreut': 297, 'engagiert': 297, 'gearbeitet': 297, 'geholfen': 297,
'gekocht': 297, 'mitgearbeitet': 297, 'mitgeholfen': 297, 'taetig': 297, 'tatig': 297, 'unterrichtet': 297}, {'...':
482}, {'ausgeholfen': 297, 'beraten': 297, 'betreut': 297, 'engagiert': 297, 'gearbeitet': 297, 'geholfen': 297,
'gekocht': 297, 'mitgearbeitet': 297, 'mitgeholfen': 297, 'taetig': 297, 'unterrichtet': 297}, {'...': 484},
{'ausgeholfen': 297, 'beraten': 297, 'betreut': 297, 'engagiert': 297, 'gearbeitet': 297, 'geholfen': 297, 'gekocht':
297, 'mitgearbeitet': 297, 'mitgeholfen': 297, 'tatig': 297, 'unterrichtet': 297}, {'...': 486}, {'an': 483,
'ausgeholfen': 297, 'bei': 483, 'beim': 483, 'beraten': 297, 'betreut': 297, 'fuer': 485, 'fur': 487, 'gearbeitet':
297, 'geholfen': 297, 'gekocht': 297, 'im': 483, 'in': 483, 'mitgeholfen': 297, 'unterrichtet': 297}, {'': (23,
'gave:volunteering'), '...': 488}, {'termin': 0, 'treffen': 0, 'verabredet': 0}, {'er': 0, 'ich': 0, 'sie': 0}, {'D':
490, 'termin': 0, 'treffen': 0, 'verabredet': 0, 'wollte': 491}, {'bekannt': 160, 'vernetzt': 77, 'vorgestellt': 77},
{'von': 293}, {'': (15, 'contact'), 'am': 155, 'fuer': 155, 'fur': 155, 'zum': 155}, {'an': 287, 'bekommen': 287,
'erhalten': 287, 'gekriegt': 287, 'v': 287, 'vom': 287, 'von': 287}, {'^': 3, 'mir': 4, 'uns': 4}, {'<they>': 497,
'N': 497, '^': 3, 'mir': 4, 'uns': 4}, {'abgegeben': 74, 'geschrieben': 74, 'verfasst': 74}, {'N': 499}, {'^': 3,
'dazu': 4, 'fuer': 500, 'fur': 500, 'ist': 4, 'lautet': 4, 'v': 291, 'vom': 291, 'von': 291, 'war': 4}, {'connected':
202, 'connectet': 202, 'intro': 202, 'introed': 202, 'introt': 202}, {'': (13, 'talk'), 'von': 209}, {'': (13,
'talk'), 'das': 212, 'den': 212, 'die': 212, 'es': 212, 'sie': 212}, {'...': 214}, {'^': 505}, {'D': 506, '^': 505},
{'^': 502, 'arbeitet': 293, 'bekommt': 503, 'braeuchte': 213, 'braucht': 504, 'brauchte': 213, 'bringt': 507,
'faehrt': 293, 'fahrt': 293, 'fliegt': 293, 'geht': 293, 'haengt': 293, 'hangt': 293, 'hat': 293, 'hatte': 293,
'heiratet': 293, 'ist': 293, 'kann': 293, 'kommt': 293, 'kriegt': 503, 'kuendigt': 293, 'kundigt': 293, 'macht': 293,
'mochte': 293, 'moechte': 293, 'muss': 293, 'plant': 293, 'soll': 293, 'startet': 293, 'steckt': 293, 'steht': 293,
'sucht': 293, 'uberlegt': 293, 'ueberlegt': 293, 'war': 293, 'wartet': 242, 'wechselt': 293, 'will': 293, 'wird': 293,
'wirkt': 293, 'zieht': 293}, {'': (12, 'task'), 'an': 288, 'daran': 288}, {'mich': 509}, {'mich': 4, 'uns': 4}, {'^':
344, 'von': 413}, {'D': 512, '^': 344, 'von': 413}, {'D': 512, '^': 344, 'ich': 513, 'von': 413}, {'^': 344, 'von':
413, 'wir': 512}, {'um': 293}, {'geht': 516, 'ging': 516}, {'abgemacht': 155, 'angesetzt': 155, 'ausgemacht': 155,
'bestaetigt': 155, 'bestatigt': 155, 'fix': 155, 'fixiert': 155, 'gebucht': 155, 'geplant': 155, 'ist': 434, 'steht':
155, 'vereinbart': 155, 'wir': 155, 'zugesagt': 155}, {'gehoert': 0, 'gehort': 0, 'gesehen': 0, 'gesprochen': 0},
{'gehoert': 0, 'gehort': 0, 'gesehen': 0, 'gesprochen': 0, 'mehr': 519}, {'nicht': 520}, {'aus': 0}, {'aus': 0,
'leider': 522}, {'wasser': 0}, {'ein': 405}, {'D': 523, 'aus': 0, 'flach': 0, 'ins': 524, 'leider': 522, 'mir': 525},
{'muesse': 4, 'muessen': 4, 'muesste': 4, 'muss': 4, 'soll': 4, 'sollen': 4, 'sollt': 4, 'sollte': 4, 'sollten': 4},
{'i': 527, 'ich': 527, 'man': 527, 'wir': 527}, {'dass': 528, 'i': 527, 'ich': 527, 'man': 527, 'wir': 527},
{'<they>': 529, 'N': 529, 'dass': 528, 'i': 527, 'ich': 527, 'man': 527, 'wir': 527}, {'statt': 0}, {'': (13, 'talk'),
'<they>': 471, 'N': 471, 'dass': 470, 'i': 466, 'ich': 466, 'man': 466, 'nicht': 531, 'wir': 466}, {'muss': 4,
'musse': 4, 'mussen': 4, 'musste': 4, 'soll': 4, 'sollen': 4, 'sollt': 4, 'sollte': 4, 'sollten': 4}, {'i': 533,
'ich': 533, 'man': 533, 'wir': 533}, {'dass': 534, 'i': 533, 'ich': 533, 'man': 533, 'wir': 533}, {'<they>': 535, 'N':
535, 'dass': 534, 'i': 533, 'ich': 533, 'man': 533, 'wir': 533}, {'gegeben': 13, 'geschickt': 13}, {'...': 537, 'N':
13}, {'...': 537}, {'mir': 539}, {'an': 538, 'auf': 539, 'fuer': 538, 'fur': 538, 'von': 540, 'zu': 539, 'zum': 539,
'zur': 539}, {'^': 344, 'noch': 512, 'von': 413}, {'mir': 542, 'uns': 542}, {'D': 523, 'aus': 0, 'flach': 0, 'ins':
524, 'leider': 522}, {'D': 523, 'aus': 0, 'leider': 522}, {'statt': 155}, {'': (13, 'talk'), '<they>': 471, 'D': 546,
'N': 471, 'dass': 470, 'i': 466, 'ich': 466, 'man': 466, 'nicht': 531, 'soll': 4, 'sollen': 4, 'sollte': 4, 'sollten':
4, 'statt': 155, 'wir': 466}, {'i': 466, 'ich': 466, 'man': 466, 'wir': 466}, {'dass': 548, 'i': 466, 'ich': 466,
'man': 466, 'wir': 466}, {'<they>': 549, 'N': 549, 'dass': 548, 'i': 466, 'ich': 466, 'man': 466, 'wir': 466}, {'am':
155, 'fuer': 155, 'fur': 155}, {'fuer': 327, 'vom': 327, 'von': 327}, {'...': 322, 'fuer': 327, 'fur': 328, 'vom':
329, 'von': 329}, {'up': 288}, {'fur': 328, 'vom': 328, 'von': 328}, {'N': 24}, {'mich': 405}, {'an': 317, 'mich':
405}, {'meinem': 349, 'meinen': 349, 'meiner': 349, 'unserem': 349, 'unseren': 349, 'unserer': 349}, {'nach': 559},
{'N': 180, 'ich': 317}, {'gearbeitet': 297, 'geholfen': 297, 'mitgeholfen': 297, 'unterrichtet': 297}, {'...': 562},
{'bei': 563, 'beim': 563, 'fuer': 563, 'fur': 563, 'im': 563, 'in': 563}, {'auf': 155}, {'mich': 565}, {'caritas':
354, 'diakonie': 354, 'feuerwehr': 354, 'fluechtlingshilfe': 354, 'roten': 355, 'rotes': 355, 'tafel': 354}, {'dem':
567, 'den': 567, 'der': 567, 'die': 567, 'ein': 341, 'einen': 341, 'n': 341, 'nen': 341}, {'caritas': 354, 'diakonie':
354, 'feuerwehr': 354, 'fluchtlingshilfe': 354, 'roten': 355, 'rotes': 355, 'tafel': 354}, {'dem': 569, 'den': 569,
'der': 569, 'die': 569, 'ein': 341, 'einen': 341, 'n': 341, 'nen': 341}, {'den': 384, 'einen': 384, 'rat': 4, 'tip':
4, 'tipp': 4}, {'weg': 4}, {'den': 572}, {'^': 3, 'auf': 573}, {'<they>': 571, 'N': 571, 'den': 384, 'einen': 384,
'mit': 574, 'rat': 4, 'tip': 4, 'tipp': 4}, {'mir': 575, 'uns': 575}, {'verbaselt': 0, 'verbummelt': 0, 'verpennt': 0,
'verplant': 0, 'verschlafen': 0, 'verschwitzt': 0}, {'...': 1}, {'': (2, 'plan'), 'D': 155}, {'D': 155, 'ich': 579},
{'D': 155, 'wir': 579}, {'dass': 293}, {'dran': 0, 'ran': 0}, {'nicht': 522}, {'ihm': 293, 'ihnen': 293, 'ihr': 293,
'nicht': 583, 'sich': 584}, {'<them>': 71, 'N': 71}, {'ich': 586}, {'dass': 587, 'ich': 586}, {'auf': 157}, {'von':
405}, {'mich': 0}, {'den': 384, 'einen': 384}, {'mir': 592, 'uns': 592}, {'mit': 287, 'nicht': 583, 'sich': 584, 'um':
293}, {'verbaselt': 0, 'verbummelt': 0, 'vergessen': 0, 'verpennt': 0, 'verplant': 0, 'verschlafen': 0, 'verschwitzt':
0}, {'gegeben': 24, 'geliehen': 24, 'geschenkt': 24, 'geschickt': 24, 'weitergeleitet': 24}, {'abgesagt': 181,
'angefragt': 180, 'angeklopft': 180, 'artikel': 596, 'aufgemuntert': 31, 'bedankt': 226, 'beigebracht': 28,
'berichtet': 181, 'bestaerkt': 31, 'bestarkt': 31, 'buch': 596, 'empfohlen': 74, 'erklaert': 181, 'erklart': 181,
'ermutigt': 31, 'erzaehlt': 181, 'erzahlt': 181, 'geantwortet': 181, 'gebeichtet': 181, 'gebeten': 180, 'gecoacht':
37, 'gefragt': 180, 'geholfen': 28, 'gementort': 37, 'gesagt': 181, 'geschildert': 181, 'gesteckt': 181, 'getroestet':
31, 'getrostet': 31, 'gezeigt': 181, 'gratuliert': 181, 'informiert': 181, 'kondoliert': 181, 'link': 596,
'mitgeteilt': 181, 'nachgefasst': 180, 'nachgefragt': 180, 'nachgehakt': 180, 'podcast': 596, 'vermittelt': 74,
'verraten': 181, 'vorlage': 596, 'weiterempfohlen': 74, 'zugehoert': 31, 'zugehort': 31, 'zugesagt': 181},
{'abgesagt': 181, 'angefragt': 180, 'angeklopft': 180, 'bedankt': 226, 'berichtet': 181, 'erklaert': 181, 'erklart':
181, 'erzaehlt': 181, 'erzahlt': 181, 'geantwortet': 181, 'gebeichtet': 181, 'gebeten': 180, 'gefragt': 180, 'gesagt':
181, 'geschildert': 181, 'gesteckt': 181, 'gezeigt': 181, 'informiert': 181, 'mitgeteilt': 181, 'nachgefasst': 180,
'nachgefragt': 180, 'nachgehakt': 180, 'verraten': 181, 'zugesagt': 181}, {'gestellt': 68}, {'aussicht': 599},
{'angeboten': 68, 'angekuendigt': 68, 'angekundigt': 68, 'in': 600, 'versprochen': 68, 'zugesagt': 68, 'zugesichert':
68}, {'...': 601}, {'...': 598, '^': 602, 'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73, 'versichert': 73,
'versprochen': 73, 'zugesagt': 73, 'zugesichert': 73}, {'bekannt': 160, 'connected': 77, 'in': 176, 'vernetzt': 77,
'vorgestellt': 77, 'zusammengebracht': 77}, {'...': 604}, {'angeboten': 68, 'angekuendigt': 68, 'angekundigt': 68,
'in': 600, 'versprochen': 68, 'zu': 68, 'zugesagt': 68, 'zugesichert': 68}, {'...': 606}, {'ich': 71, 'wir': 71},
{'das': 608, 'dass': 608, 'ich': 71, 'wir': 71}, {'gestellt': 71}, {'aussicht': 610}, {'N': 605}, {'...': 597, 'D':
603, 'N': 605, '^': 607, 'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73, 'erzaehlt': 609, 'erzahlt': 609,
'gesagt': 609, 'geschrieben': 609, 'in': 611, 'mit': 612, 'versichert': 73, 'versprochen': 73, 'zugesagt': 73,
'zugesichert': 73}, {'': (2, 'plan'), '^': 602, 'abgesagt': 0, 'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73,
'kurzfristig': 156, 'spontan': 156, 'versichert': 73, 'versprochen': 73, 'wieder': 156, 'zugesagt': 73, 'zugesichert':
73}, {'bekannt': 160, 'connected': 77, 'vernetzt': 77, 'vorgestellt': 77, 'zusammengebracht': 77}, {'...': 615}, {'N':
616}, {'...': 597, 'D': 603, 'N': 605, '^': 607, 'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73, 'dem': 617,
'der': 617, 'erzaehlt': 609, 'erzahlt': 609, 'gesagt': 609, 'geschrieben': 609, 'in': 611, 'mit': 612, 'versichert':
73, 'versprochen': 73, 'zugesagt': 73, 'zugesichert': 73}, {'angefragt': 180, 'angeklopft': 180, 'bedankt': 226,
'nachgefasst': 180, 'nachgefragt': 180, 'nachgehakt': 180}, {'...': 619}, {'...': 619, 'D': 620}, {'<them>': 621, 'N':
621}, {'geschafft': 0}, {'nicht': 623}, {'abgesagt': 181, 'angefragt': 180, 'angeklopft': 180, 'berichtet': 181,
'erklaert': 181, 'erklart': 181, 'erzaehlt': 181, 'erzahlt': 181, 'geantwortet': 181, 'gebeichtet': 181, 'gefragt':
180, 'gesagt': 181, 'geschildert': 181, 'gesteckt': 181, 'gezeigt': 181, 'informiert': 181, 'mitgeteilt': 181,
'nachgefasst': 180, 'nachgefragt': 180, 'nachgehakt': 180, 'verraten': 181, 'zugesagt': 181}, {'...': 625, '^': 602,
'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73, 'versichert': 73, 'versprochen': 73, 'zugesagt': 73,
'zugesichert': 73}, {'...': 625, 'D': 626, '^': 607, 'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73,
'versichert': 73, 'versprochen': 73, 'zugesagt': 73, 'zugesichert': 73}, {'': (2, 'plan'), '^': 602, 'angeboten': 73,
'angekuendigt': 73, 'angekundigt': 73, 'versichert': 73, 'versprochen': 73, 'zugesagt': 73, 'zugesichert': 73},
{'angefragt': 180, 'angeklopft': 180, 'nachgefasst': 180, 'nachgefragt': 180, 'nachgehakt': 180}, {'...': 629},
{'...': 629, 'D': 630}, {'<them>': 631, 'N': 631}, {'<them>': 627, 'D': 628, 'N': 627, '^': 602, 'angeboten': 73,
'angekuendigt': 73, 'angekundigt': 73, 'bei': 632, 'versichert': 73, 'versprochen': 73, 'zugesagt': 73, 'zugesichert':
73}, {'bedankt': 226}, {'...': 634}, {'...': 634, 'D': 635}, {'<them>': 636, 'N': 636}, {'erklaert': 71, 'erklart':
71}, {'<them>': 636, 'N': 636, 'angeboten': 71, 'bei': 637, 'bereit': 638, 'bereiterklaert': 71, 'bereiterklart': 71,
'verpflichtet': 71}, {'abgesagt': 0, 'kurzfristig': 156, 'spontan': 156, 'wieder': 156}, {'D': 640, 'abgesagt': 0,
'kurzfristig': 156, 'spontan': 156, 'wieder': 156}, {'...': 625, 'D': 626, '^': 602, 'angeboten': 73, 'angekuendigt':
73, 'angekundigt': 73, 'versichert': 73, 'versprochen': 73, 'zugesagt': 73, 'zugesichert': 73}, {'^': 602,
'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73, 'versichert': 73, 'versprochen': 73, 'zugesagt': 73,
'zugesichert': 73}, {'<them>': 642, 'D': 643, 'N': 642, '^': 602, 'angeboten': 73, 'angekuendigt': 73, 'angekundigt':
73, 'bei': 632, 'versichert': 73, 'versprochen': 73, 'zugesagt': 73, 'zugesichert': 73}, {'<them>': 613, 'D': 614,
'N': 618, '^': 602, 'abgesagt': 0, 'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73, 'bei': 622, 'erzaehlt':
609, 'erzahlt': 609, 'es': 624, 'gehoert': 293, 'gehort': 293, 'gesagt': 609, 'geschrieben': 609, 'ich': 633,
'kurzfristig': 156, 'mich': 639, 'mir': 641, 'spontan': 156, 'uns': 641, 'versichert': 73, 'versprochen': 73,
'wieder': 156, 'wir': 644, 'zugesagt': 73, 'zugesichert': 73}, {'...': 597, 'D': 603, 'N': 605, '^': 602, 'angeboten':
73, 'angekuendigt': 73, 'angekundigt': 73, 'erzaehlt': 609, 'erzahlt': 609, 'gesagt': 609, 'geschrieben': 609, 'in':
611, 'mit': 612, 'versichert': 73, 'versprochen': 73, 'zugesagt': 73, 'zugesichert': 73}, {'...': 597, 'D': 603, 'N':
605, '^': 602, 'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73, 'dem': 617, 'der': 617, 'erzaehlt': 609,
'erzahlt': 609, 'gesagt': 609, 'geschrieben': 609, 'in': 611, 'mit': 612, 'versichert': 73, 'versprochen': 73,
'zugesagt': 73, 'zugesichert': 73}, {'call': 155, 'termin': 155, 'treffen': 155}, {'<them>': 642, 'D': 628, 'N': 642,
'^': 602, 'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73, 'bei': 632, 'ein': 648, 'einen': 648, 'n': 648,
'nen': 648, 'versichert': 73, 'versprochen': 73, 'zugesagt': 73, 'zugesichert': 73}, {'<them>': 646, 'D': 614, 'N':
647, '^': 602, 'abgesagt': 0, 'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73, 'bei': 622, 'erzaehlt': 609,
'erzahlt': 609, 'gehoert': 293, 'gehort': 293, 'gesagt': 609, 'geschrieben': 609, 'ich': 649, 'kurzfristig': 156,
'mich': 639, 'mir': 641, 'spontan': 156, 'uns': 641, 'versichert': 73, 'versprochen': 73, 'wieder': 156, 'wir': 644,
'zugesagt': 73, 'zugesichert': 73}, {'abgesagt': 181, 'angefragt': 180, 'angeklopft': 180, 'berichtet': 181,
'erklaert': 181, 'erklart': 181, 'erzaehlt': 181, 'erzahlt': 181, 'geantwortet': 181, 'gebeichtet': 181, 'gebeten':
180, 'gefragt': 180, 'gesagt': 181, 'geschildert': 181, 'gesteckt': 181, 'gezeigt': 181, 'informiert': 181,
'mitgeteilt': 181, 'nachgefasst': 180, 'nachgefragt': 180, 'nachgehakt': 180, 'verraten': 181, 'zugesagt': 181},
{'...': 651, '^': 602, 'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73, 'versichert': 73, 'versprochen': 73,
'zugesagt': 73, 'zugesichert': 73}, {'...': 651, 'D': 652, 'N': 605, '^': 602, 'angeboten': 73, 'angekuendigt': 73,
'angekundigt': 73, 'erzaehlt': 609, 'erzahlt': 609, 'gesagt': 609, 'geschrieben': 609, 'mit': 612, 'versichert': 73,
'versprochen': 73, 'zugesagt': 73, 'zugesichert': 73}, {'<me>': 125, '^': 95, 'er': 125, 'sie': 125}, {'<me>': 125,
'^': 95, 'dass': 654, 'er': 125, 'sie': 125}, {'gestellt': 95}, {'aussicht': 656}, {'angeboten': 95, 'in': 657,
'versprochen': 95, 'zugesagt': 95, 'zugesichert': 95}, {'...': 658}, {'^': 95, 'er': 125, 'sie': 125}, {'^': 95,
'dass': 660, 'er': 125, 'sie': 125}, {'^': 659, 'angeboten': 661, 'versprochen': 661, 'zugesagt': 661, 'zugesichert':
661}, {'D': 662, '^': 659, 'angeboten': 661, 'versprochen': 661, 'zugesagt': 661, 'zugesichert': 661}, {'angeboten':
655, 'mir': 663, 'uns': 663, 'versprochen': 655, 'zugesagt': 655, 'zugesichert': 655}, {'<me>': 125, '^': 68, 'er':
125, 'ich': 71, 'sie': 125, 'wir': 71}, {'<me>': 125, '^': 68, 'das': 72, 'dass': 665, 'er': 125, 'ich': 71, 'sie':
125, 'wir': 71}, {'...': 651, 'D': 652, 'N': 605, '^': 602, 'angeboten': 666, 'angekuendigt': 73, 'angekundigt': 73,
'dem': 617, 'der': 617, 'erzaehlt': 609, 'erzahlt': 609, 'gesagt': 609, 'geschrieben': 609, 'mir': 663, 'mit': 612,
'uns': 663, 'versichert': 73, 'versprochen': 666, 'zugesagt': 666, 'zugesichert': 666}, {'abgeraten': 4, 'geraten':
4}, {'soll': 3, 'sollen': 3, 'sollte': 3, 'sollten': 3}, {'...': 669}, {'^': 670, 'muesste': 4, 'muss': 4, 'musste':
4, 'soll': 4, 'sollen': 4, 'sollte': 4, 'sollten': 4}, {'muesste': 4, 'muss': 4, 'musste': 4, 'soll': 4, 'sollen': 4,
'sollte': 4, 'sollten': 4}, {'ich': 671, 'man': 672, 'wir': 671}, {'dass': 673, 'ich': 672, 'man': 672, 'wir': 672},
{'': (5, 'mine'), '...': 669}, {'^': 675, 'muesste': 4, 'muss': 4, 'musste': 4, 'soll': 4, 'sollen': 4, 'sollte': 4,
'sollten': 4}, {'ich': 676, 'man': 672, 'wir': 676}, {'^': 68, 'muesste': 4, 'muss': 4, 'musste': 4, 'soll': 4,
'sollen': 4, 'sollte': 4, 'sollten': 4}, {'das': 608, 'dass': 677, 'ich': 678, 'man': 672, 'wir': 678}, {'ich': 678,
'man': 672, 'wir': 678}, {'das': 608, 'dass': 680, 'ich': 678, 'man': 672, 'wir': 678}, {'gewarnt': 3}, {'...': 682},
{'^': 683}, {'lassen': 0}, {'gelassen': 0, 'lassen': 0}, {'angeboten': 71, 'bereit': 638, 'bereiterklaert': 71,
'bereiterklart': 71, 'davor': 684, 'gewarnt': 4, 'haengen': 685, 'haengenlassen': 0, 'hangen': 685, 'hangenlassen': 0,
'sitzen': 686, 'sitzengelassen': 0, 'vergessen': 0, 'verpasst': 0, 'verpflichtet': 71, 'versetzt': 0, 'vor': 684},
{'gelegt': 3}, {'herz': 688}, {'abgeraten': 3, 'angeboten': 95, 'ans': 689, 'empfohlen': 3, 'geraten': 3, 'in': 657,
'nahegelegt': 3, 'versprochen': 95, 'zugesagt': 95, 'zugesichert': 95}, {'...': 690}, {'abgeraten': 4, 'eingeblaeut':
4, 'eingeblaut': 4, 'eingeschaerft': 4, 'eingescharft': 4, 'empfohlen': 4, 'geraten': 4, 'nahegelegt': 4},
{'abgeraten': 4, 'davon': 692, 'dazu': 692, 'eingeblaeut': 4, 'eingeblaut': 4, 'eingeschaerft': 4, 'eingescharft': 4,
'empfohlen': 4, 'geraten': 4, 'nahegelegt': 4, 'zu': 692}, {'^': 691, 'abgeraten': 4, 'abgesagt': 0, 'angeboten': 661,
'davon': 692, 'dazu': 692, 'dringend': 693, 'eingeblaeut': 4, 'eingeblaut': 4, 'eingeschaerft': 4, 'eingescharft': 4,
'empfohlen': 4, 'geraten': 4, 'kurzfristig': 156, 'nahegelegt': 4, 'spontan': 156, 'stark': 693, 'versprochen': 661,
'wieder': 156, 'zu': 692, 'zugesagt': 661, 'zugesichert': 661}, {'gegeben': 4, 'mitgegeben': 4}, {'hinweis': 695,
'rat': 695, 'tip': 695, 'tipp': 695}, {'ich': 672, 'man': 672, 'wir': 672}, {'dass': 697, 'ich': 672, 'man': 672,
'wir': 672}, {'D': 694, '^': 691, 'abgeraten': 4, 'abgesagt': 0, 'als': 696, 'angeboten': 661, 'davon': 692, 'dazu':
692, 'den': 696, 'dringend': 693, 'einen': 696, 'eingeblaeut': 4, 'eingeblaut': 4, 'eingeschaerft': 4, 'eingescharft':
4, 'empfohlen': 4, 'gemeint': 698, 'geraten': 4, 'gesagt': 698, 'geschrieben': 698, 'hinweis': 695, 'kurzfristig':
156, 'nahegelegt': 4, 'nen': 696, 'rat': 695, 'spontan': 156, 'stark': 693, 'tip': 695, 'tipp': 695, 'versprochen':
661, 'wieder': 156, 'zu': 692, 'zugesagt': 661, 'zugesichert': 661}, {'D': 694, '^': 691, 'abgeraten': 4, 'abgesagt':
0, 'als': 696, 'angeboten': 661, 'davon': 692, 'davor': 684, 'dazu': 692, 'den': 696, 'dringend': 693, 'einen': 696,
'eingeblaeut': 4, 'eingeblaut': 4, 'eingeschaerft': 4, 'eingescharft': 4, 'empfohlen': 4, 'gemeint': 698, 'geraten':
4, 'gesagt': 698, 'geschrieben': 698, 'gewarnt': 4, 'haengen': 685, 'haengenlassen': 0, 'hangen': 685, 'hangenlassen':
0, 'hinweis': 695, 'kurzfristig': 156, 'nahegelegt': 4, 'nen': 696, 'rat': 695, 'sitzen': 686, 'sitzengelassen': 0,
'spontan': 156, 'stark': 693, 'tip': 695, 'tipp': 695, 'verabredet': 155, 'vergessen': 0, 'verpasst': 0, 'versetzt':
0, 'versprochen': 661, 'vor': 684, 'wieder': 156, 'zu': 692, 'zugesagt': 661, 'zugesichert': 661}, {'': (14,
'together'), '<them>': 642, 'D': 628, 'N': 642, '^': 602, 'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73,
'bei': 632, 'versichert': 73, 'versprochen': 73, 'zugesagt': 73, 'zugesichert': 73}, {'<them>': 653, '<they>': 664,
'D': 614, 'N': 667, '^': 602, 'abgeraten': 4, 'abgesagt': 0, 'angeboten': 666, 'angekuendigt': 73, 'angekundigt': 73,
'bei': 632, 'davon': 668, 'dazu': 668, 'empfohlen': 4, 'erzaehlt': 609, 'erzahlt': 609, 'gemeint': 674, 'geraten': 4,
'gesagt': 679, 'geschrieben': 681, 'ich': 644, 'kurzfristig': 156, 'mich': 687, 'mir': 699, 'spontan': 156, 'uns':
700, 'versichert': 73, 'versprochen': 666, 'wieder': 156, 'wir': 701, 'zugesagt': 666, 'zugesichert': 666},
{'anrufen': 0, 'besuchen': 0, 'essen': 0, 'gehen': 0, 'mailen': 0, 'muessen': 0, 'schreiben': 0, 'sehen': 0, 'sollen':
0, 'sprechen': 0, 'treffen': 0, 'vorbeischauen': 0, 'wollen': 0, 'zurueckrufen': 0}, {'': (11, 'thinking'), 'von':
425}, {'lust': 405, 'von': 425}, {'eigentlich': 0}, {'...': 703, 'eigentlich': 0, 'gern': 704, 'gerne': 705, 'ich':
706}, {'...': 703}, {'abgesagt': 181, 'berichtet': 181, 'erklaert': 181, 'erklart': 181, 'erzaehlt': 181, 'erzahlt':
181, 'geantwortet': 181, 'gebeichtet': 181, 'gefragt': 180, 'gesagt': 181, 'geschildert': 181, 'gesteckt': 181,
'gezeigt': 181, 'informiert': 181, 'mitgeteilt': 181, 'verraten': 181, 'zugesagt': 181}, {'...': 709, '^': 602,
'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73, 'versichert': 73, 'versprochen': 73, 'zugesagt': 73,
'zugesichert': 73}, {'...': 709, 'D': 710, '^': 602, 'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73,
'versichert': 73, 'versprochen': 73, 'zugesagt': 73, 'zugesichert': 73}, {'<them>': 711, 'D': 643, 'N': 711, '^': 602,
'angeboten': 73, 'angekuendigt': 73, 'angekundigt': 73, 'versichert': 73, 'versprochen': 73, 'zugesagt': 73,
'zugesichert': 73}, {'<them>': 711, 'D': 643, 'N': 711, '^': 602, 'angeboten': 73, 'angekuendigt': 73, 'angekundigt':
73, 'ich': 712, 'versichert': 73, 'versprochen': 73, 'wir': 712, 'zugesagt': 73, 'zugesichert': 73}, {'angefragt':
287, 'angerufen': 287, 'bestaetigt': 287, 'bestatigt': 287, 'gefragt': 287, 'gemailt': 287, 'gemeldet': 287,
'geschrieben': 287, 'nachgefragt': 287, 'reklamiert': 287, 'zugesagt': 287}, {'abgesagt': 0, 'angelaeutet': 287,
'angelautet': 287, 'angerufen': 287, 'geantwortet': 287, 'gemailt': 287, 'geschrieben': 287, 'gesimst': 287,
'kurzfristig': 156, 'spontan': 156, 'wieder': 156, 'zuruckgerufen': 287, 'zuruckgeschrieben': 287, 'zurueckgerufen':
287, 'zurueckgeschrieben': 287}, {'versprochen': 95, 'zugesagt': 95}, {'...': 716}, {'': (13, 'talk'), 'dass': 673,
'ich': 672, 'man': 672, 'wir': 672}, {'': (15, 'contact'), 'dass': 697, 'ich': 672, 'man': 672, 'wir': 672},
{'abgeholt': 287, 'angerufen': 287, 'angeschrieben': 287, 'angesprochen': 287, 'ausgefuehrt': 287, 'ausgefuhrt': 287,
'begleitet': 287, 'bekocht': 287, 'besucht': 287, 'eingeladen': 287, 'getroffen': 287, 'interviewt': 287,
'kontaktiert': 287, 'zuruckgerufen': 287, 'zurueckgerufen': 287}, {'gebeten': 211}, {'...': 721}, {'^': 722}, {'D':
720, 'abgeholt': 287, 'angerufen': 287, 'angeschrieben': 287, 'angesprochen': 287, 'ausgefuehrt': 287, 'ausgefuhrt':
287, 'begleitet': 287, 'bekocht': 287, 'besucht': 287, 'davor': 684, 'eingeladen': 287, 'gebeten': 349, 'geghostet':
0, 'getroffen': 287, 'gewarnt': 4, 'haengen': 685, 'haengenlassen': 0, 'hangen': 685, 'hangenlassen': 0, 'interviewt':
287, 'kontaktiert': 287, 'sitzen': 686, 'sitzengelassen': 0, 'um': 723, 'vergessen': 0, 'verpasst': 0, 'versetzt': 0,
'vertroestet': 0, 'vertrostet': 0, 'vor': 684, 'zuruckgerufen': 287, 'zurueckgerufen': 287}, {'angeboten': 287,
'anvertraut': 287, 'berichtet': 287, 'empfohlen': 287, 'erzaehlt': 287, 'erzahlt': 287, 'geantwortet': 287,
'gebeichtet': 287, 'geholfen': 287, 'geklagt': 287, 'gemailt': 287, 'geraten': 287, 'gesagt': 287, 'geschickt': 287,
'geschildert': 287, 'geschrieben': 287, 'gesteckt': 287, 'gezeigt': 287, 'gratuliert': 287, 'mitgeteilt': 287,
'praesentiert': 287, 'prasentiert': 287, 'verraten': 287, 'versprochen': 287, 'vorgestellt': 287, 'zugesagt': 287},
{'...': 725, '^': 691, 'abgeraten': 4, 'abgesagt': 0, 'angeboten': 661, 'davon': 692, 'dazu': 692, 'dringend': 693,
'eingeblaeut': 4, 'eingeblaut': 4, 'eingeschaerft': 4, 'eingescharft': 4, 'empfohlen': 4, 'geraten': 4, 'kurzfristig':
156, 'nahegelegt': 4, 'spontan': 156, 'stark': 693, 'versprochen': 661, 'wieder': 156, 'zu': 692, 'zugesagt': 661,
'zugesichert': 661}, {'': (13, 'talk'), 'dass': 697, 'ich': 672, 'man': 672, 'wir': 672}, {'...': 725, 'D': 726, '^':
691, 'abgeraten': 4, 'abgesagt': 0, 'als': 696, 'angeboten': 661, 'berichtet': 293, 'davon': 692, 'dazu': 692, 'den':
696, 'dringend': 693, 'einen': 696, 'eingeblaeut': 4, 'eingeblaut': 4, 'eingeschaerft': 4, 'eingescharft': 4,
'empfohlen': 4, 'erzaehlt': 293, 'erzahlt': 293, 'gebeichtet': 293, 'gefluestert': 293, 'geflustert': 293, 'gemeint':
698, 'geraten': 4, 'gesagt': 727, 'geschrieben': 727, 'gesteckt': 293, 'hinweis': 695, 'kurzfristig': 156,
'nahegelegt': 4, 'nen': 696, 'rat': 695, 'spontan': 156, 'stark': 693, 'tip': 695, 'tipp': 695, 'verraten': 293,
'versprochen': 661, 'wieder': 156, 'zu': 692, 'zugesagt': 661, 'zugesichert': 661}, {'geklappt': 0}, {'abgehoben': 0,
'geantwortet': 0, 'geklappt': 0, 'hingehauen': 0, 'reagiert': 0, 'zuruckgerufen': 0, 'zuruckgeschrieben': 0,
'zurueckgerufen': 0, 'zurueckgeschrieben': 0}, {'bedankt': 287, 'entschuldigt': 287, 'gemeldet': 287, 'geruehrt': 287,
'geruhrt': 287, 'verabschiedet': 287}, {'mir': 731, 'uns': 731}, {'bedankt': 287, 'bei': 732, 'entschuldigt': 287,
'gemeldet': 287, 'geruehrt': 287, 'geruhrt': 287, 'verabschiedet': 287}, {'gemeldet': 0}, {'gemeldet': 0, 'mehr':
734}, {'D': 733, 'bedankt': 287, 'bei': 732, 'entschuldigt': 287, 'gemeldet': 287, 'geruehrt': 287, 'geruhrt': 287,
'nicht': 735, 'verabschiedet': 287}, {'...': 725, '^': 691, 'abgeholt': 287, 'abgeraten': 4, 'abgesagt': 0,
'angeboten': 661, 'angerufen': 287, 'angeschrieben': 287, 'angesprochen': 287, 'ausgefuehrt': 287, 'ausgefuhrt': 287,
'begleitet': 287, 'bekocht': 287, 'besucht': 287, 'davon': 692, 'dazu': 692, 'dringend': 693, 'eingeblaeut': 4,
'eingeblaut': 4, 'eingeladen': 287, 'eingeschaerft': 4, 'eingescharft': 4, 'empfohlen': 4, 'geraten': 4, 'getroffen':
287, 'interviewt': 287, 'kontaktiert': 287, 'kurzfristig': 156, 'nahegelegt': 4, 'spontan': 156, 'stark': 693,
'versprochen': 661, 'wieder': 156, 'zu': 692, 'zugesagt': 661, 'zugesichert': 661, 'zuruckgerufen': 287,
'zurueckgerufen': 287}, {'...': 725, 'D': 737, '^': 691, 'abgeholt': 287, 'abgeraten': 4, 'abgesagt': 0, 'als': 696,
'angeboten': 661, 'angerufen': 287, 'angeschrieben': 287, 'angesprochen': 287, 'ausgefuehrt': 287, 'ausgefuhrt': 287,
'begleitet': 287, 'bekocht': 287, 'berichtet': 293, 'besucht': 287, 'davon': 692, 'davor': 684, 'dazu': 692, 'den':
696, 'dringend': 693, 'einen': 696, 'eingeblaeut': 4, 'eingeblaut': 4, 'eingeladen': 287, 'eingeschaerft': 4,
'eingescharft': 4, 'empfohlen': 4, 'erzaehlt': 293, 'erzahlt': 293, 'gebeichtet': 293, 'gebeten': 349, 'gefluestert':
293, 'geflustert': 293, 'gemeint': 698, 'geraten': 4, 'gesagt': 727, 'geschrieben': 727, 'gesteckt': 293, 'getroffen':
287, 'gewarnt': 4, 'haengen': 685, 'haengenlassen': 0, 'hangen': 685, 'hangenlassen': 0, 'hinweis': 695, 'interviewt':
287, 'kontaktiert': 287, 'kurzfristig': 156, 'nahegelegt': 4, 'nen': 696, 'rat': 695, 'sitzen': 686, 'sitzengelassen':
0, 'spontan': 156, 'stark': 693, 'tip': 695, 'tipp': 695, 'um': 723, 'vergessen': 0, 'verpasst': 0, 'verraten': 293,
'versetzt': 0, 'versprochen': 661, 'vor': 684, 'wieder': 156, 'zu': 692, 'zugesagt': 661, 'zugesichert': 661,
'zuruckgerufen': 287, 'zurueckgerufen': 287}, {'...': 714, '<they>': 664, 'D': 715, 'N': 664, '^': 717, 'abgeraten':
4, 'abgesagt': 0, 'angeboten': 655, 'angedeutet': 293, 'angelaeutet': 287, 'angelautet': 287, 'angerufen': 287,
'berichtet': 293, 'davon': 668, 'dazu': 668, 'empfohlen': 4, 'erzaehlt': 293, 'erzahlt': 293, 'geantwortet': 287,
'gemailt': 287, 'gemeint': 718, 'geraten': 4, 'gesagt': 718, 'geschrieben': 719, 'gesimst': 287, 'kurzfristig': 156,
'mich': 724, 'mir': 728, 'ned': 729, 'nicht': 730, 'sich': 736, 'spontan': 156, 'uns': 738, 'verraten': 293,
'versprochen': 655, 'vor': 293, 'wieder': 156, 'zugesagt': 655, 'zugesichert': 655, 'zuruckgerufen': 287,
'zuruckgeschrieben': 287, 'zurueckgerufen': 287, 'zurueckgeschrieben': 287}, {'anrufen': 0, 'besuchen': 0, 'essen': 0,
'gehen': 0, 'mailen': 0, 'mussen': 0, 'schreiben': 0, 'sehen': 0, 'sollen': 0, 'sprechen': 0, 'treffen': 0,
'vorbeischauen': 0, 'wollen': 0, 'zuruckrufen': 0}, {'': (15, 'contact'), 'ein': 287, 'eine': 287, 'einen': 287, 'n':
287, 'ne': 287, 'nen': 287}, {'': (15, 'contact'), 'D': 741, 'ein': 287, 'eine': 287, 'einen': 287, 'n': 287, 'ne':
287, 'nen': 287}, {'': (15, 'contact'), 'D': 741, 'abgesagt': 0, 'ein': 287, 'eine': 287, 'einen': 287, 'ich': 742,
'kurzfristig': 156, 'n': 287, 'ne': 287, 'nen': 287, 'spontan': 156, 'wieder': 156}, {'': (15, 'contact'), 'D': 741,
'eigentlich': 0, 'ein': 287, 'eine': 287, 'einen': 287, 'n': 287, 'ne': 287, 'nen': 287}, {'': (15, 'contact'), '...':
740, 'D': 743, 'abgesagt': 0, 'eigentlich': 0, 'ein': 287, 'eine': 287, 'einen': 287, 'gern': 704, 'gerne': 705,
'ich': 744, 'kurzfristig': 156, 'mir': 641, 'n': 287, 'ne': 287, 'nen': 287, 'spontan': 156, 'uns': 641, 'wieder':
156}, {'': (15, 'contact'), 'D': 287}, {'': (15, 'contact'), '...': 740, 'D': 287, 'wir': 746}, {'to': 71}, {'ll':
125, 'will': 125}, {'ab': 0}, {'nicht': 750}, {'dank': 444}, {'v': 291, 'vom': 291, 'von': 291}, {'mich': 155},
{'<them>': 71, 'N': 71, '^': 68}, {'ll': 71, 'owe': 755, 'promised': 755, 'will': 71}, {'<them>': 68, 'D': 247, 'N':
68, 'an': 68, 'das': 249, 'den': 249, 'die': 249, 'durch': 68, 'ein': 68, 'eine': 68, 'einen': 68, 'es': 250, 'ihn':
250, 'nach': 68, 'ne': 68, 'nen': 68, 's': 250, 'sie': 250, 'vorbei': 68, 'weiter': 68, 'zuruck': 68, 'zurueck': 68},
{'': (5, 'mine'), 'bei': 247, 'darum': 68, 'drum': 68}, {'': (5, 'mine'), 'D': 758, 'bei': 247, 'darum': 68, 'drum':
68}, {'<them>': 68, 'D': 757, 'N': 68, 'an': 68, 'das': 249, 'den': 249, 'die': 249, 'durch': 68, 'ein': 68, 'eine':
68, 'einen': 68, 'es': 250, 'ihn': 250, 'mich': 759, 'nach': 68, 'ne': 68, 'nen': 68, 's': 250, 'sie': 250, 'vorbei':
68, 'weiter': 68, 'zuruck': 68, 'zurueck': 68}, {'<give1>': 760, 'besorge': 68, 'bringe': 68, 'erledige': 68,
'klaere': 68, 'klare': 68, 'kuemmer': 68, 'kuemmere': 68, 'kuemmre': 68, 'kummer': 68, 'kummere': 68, 'kummre': 68,
'liefere': 68, 'meld': 68, 'melde': 68, 'organisiere': 68, 'schau': 68, 'schaue': 68, 'uberweise': 68, 'ueberweise':
68, 'zahle': 68}, {'...': 359}, {'^': 762}, {'D': 763, '^': 762}, {'^': 396}, {'<them>': 765, 'N': 765}, {'D': 414,
'^': 419, 'von': 413}, {'an': 405, 'daran': 405, 'daruber': 405, 'darueber': 405, 'uber': 405, 'ueber': 405}, {'um':
71}, {'mich': 769}, {'D': 71, '^': 68}, {'<them>': 771, 'N': 771, 'gern': 405}, {'<them>': 771, 'N': 771}, {'<them>':
71, 'D': 755, 'N': 71, '^': 68}, {'<them>': 71, 'D': 755, 'N': 71, '^': 68, 'ich': 774}, {'<them>': 71, 'N': 71, '^':
68, 'ich': 755}, {'^': 68, 'laut': 4, 'zufolge': 4}, {'^': 211, 'laut': 4, 'zufolge': 4}, {'fall': 4}, {'jeden': 779},
{'<them>': 4, 'N': 4, '^': 3}, {'<them>': 777, 'N': 778, 'auf': 780, 'besser': 4, 'dringend': 4, 'erst': 4, 'erstmal':
4, 'ihm': 349, 'ihnen': 349, 'ihr': 349, 'laut': 781, 'lieber': 4, 'nicht': 4, 'unbedingt': 4, 'zufolge': 4},
{'<them>': 4, 'N': 4}, {'N': 349, '^': 3, 'auf': 780, 'besser': 4, 'dringend': 4, 'erst': 4, 'erstmal': 4, 'ihm': 349,
'ihnen': 349, 'ihr': 349, 'laut': 783, 'lieber': 4, 'nicht': 4, 'unbedingt': 4}, {'<them>': 777, 'N': 777, 'auf': 780,
'besser': 4, 'dringend': 4, 'erst': 4, 'erstmal': 4, 'ich': 586, 'laut': 781, 'lieber': 4, 'nicht': 4, 'unbedingt': 4,
'zufolge': 4}, {'<them>': 71, 'N': 71, 'auf': 780, 'besser': 4, 'dringend': 4, 'erst': 4, 'erstmal': 4, 'laut': 783,
'lieber': 4, 'nicht': 4, 'unbedingt': 4}, {'vor': 405}, {'mir': 787}, {'auf': 410}, {'auf': 410, 'jetzt': 789,
'weiterhin': 789}, {'D': 790, 'auf': 410, 'jetzt': 789, 'weiterhin': 789}, {'D': 790, 'auf': 410, 'ich': 791, 'jetzt':
789, 'weiterhin': 789}, {'': (2, 'plan'), '<them>': 771, 'N': 771}, {'^': 761, 'bekomm': 764, 'bekomme': 764,
'besuche': 155, 'bin': 766, 'braeuchte': 415, 'brauch': 767, 'brauche': 767, 'brauchte': 415, 'denke': 768, 'frag':
557, 'frage': 557, 'gruble': 405, 'grueble': 405, 'krieg': 764, 'kriege': 764, 'kuemmere': 770, 'kummere': 770,
'mochte': 772, 'mochten': 773, 'moechte': 772, 'moechten': 773, 'muss': 775, 'schulde': 776, 'soll': 782, 'solle': 4,
'sollen': 784, 'sollte': 785, 'sollten': 786, 'stelle': 788, 'treff': 155, 'treffe': 155, 'uberlege': 405,
'ubernehme': 71, 'ueberlege': 405, 'uebernehme': 71, 'und': 315, 'vermisse': 405, 'warte': 792, 'werd': 773, 'werde':
793, 'will': 773, 'wollen': 773, 'wuenschte': 405, 'wunschte': 405}, {'geht': 293}, {'advice': 12, 'bruder': 293,
'chef': 293, 'credo': 12, 'empfehlung': 12, 'flieger': 293, 'flug': 293, 'freund': 293, 'geht': 293, 'hund': 293,
'kind': 293, 'mann': 293, 'motto': 12, 'rat': 12, 'ratschlag': 12, 'sohn': 293, 'team': 293, 'tip': 12, 'tipp': 12,
'vater': 293, 'zug': 293}, {'advice': 12, 'chefin': 293, 'credo': 12, 'empfehlung': 12, 'firma': 293, 'freundin': 293,
'kinder': 293, 'kollegin': 293, 'motto': 12, 'mutter': 293, 'rat': 12, 'ratschlag': 12, 'schwester': 293, 'tip': 12,
'tipp': 12, 'tochter': 293}, {'ich': 4, 'wir': 4}, {'soll': 798, 'sollte': 798, 'sollten': 798}, {'nach': 799},
{'meinung': 800}, {'gelaufen': 287}, {'arme': 802}, {'die': 803}, {'N': 181, 'ich': 382}, {'gefallen': 0}, {'wasser':
806}, {'<and>': 438, 'N': 77, 'an': 438, 'bei': 438, 'mit': 438, 'to': 438, 'with': 438, 'x': 438, 'zu': 438},
{'<and>': 438, 'N': 77, 'an': 438, 'bei': 438, 'mit': 438, 'zu': 438}, {'N': 809}, {'N': 77, 'fuer': 438, 'fur': 438,
'zwischen': 438}, {'<and>': 438, 'N': 77, 'an': 438, 'bei': 438, 'mit': 438, 'x': 438, 'zu': 438}, {'N': 812, 'fuer':
810, 'fur': 810, 'von': 810, 'zwischen': 810}, {'N': 808, 'fuer': 810, 'fur': 810, 'gemacht': 811, 'geschickt': 811,
'mail': 813, 'rausgeschickt': 811, 'von': 810, 'zwischen': 810}, {'<and>': 438, 'to': 438}, {'N': 815}, {'gemacht':
811, 'geschickt': 811, 'rausgeschickt': 811}, {'schuldig': 95}, {'...': 818}, {'...': 818, '^': 819}, {'mir': 820,
'uns': 820}, {'': (2, 'plan'), 'abgemacht': 155, 'angesetzt': 155, 'aufgetaucht': 287, 'ausgefallen': 0, 'ausgemacht':
155, 'dazugekommen': 287, 'dazugestossen': 287, 'eingeplant': 155, 'eingetragen': 155, 'festgelegt': 155, 'fixiert':
155, 'gebucht': 155, 'gekommen': 287, 'geplant': 155, 'mitgekommen': 287, 'reserviert': 155, 'terminiert': 155,
'vereinbart': 155, 'vorbeigefahren': 287, 'vorbeigekommen': 287}, {'D': 155}, {'erreichen': 0}, {'aufgetaucht': 0,
'erschienen': 0, 'gekommen': 0, 'zu': 824}, {'mir': 68}, {'von': 826}, {'offen': 827}, {'<they>': 821, 'D': 822, 'N':
821, 'abgemacht': 155, 'am': 155, 'angesetzt': 155, 'aufgetaucht': 287, 'ausgefallen': 0, 'ausgemacht': 155,
'dazugekommen': 287, 'dazugestossen': 287, 'eingeplant': 155, 'eingetragen': 155, 'entfallen': 0, 'festgelegt': 155,
'fixiert': 155, 'fuer': 823, 'fur': 823, 'gebucht': 155, 'gekommen': 287, 'geplant': 155, 'mir': 820, 'mitgekommen':
287, 'nicht': 825, 'noch': 828, 'reserviert': 155, 'terminiert': 155, 'uns': 820, 'vereinbart': 155, 'verschoben':
342, 'vorbeigefahren': 287, 'vorbeigekommen': 287}, {'am': 157}, {'abgemacht': 155, 'angesetzt': 155, 'ausgemacht':
155, 'bestaetigt': 155, 'bestatigt': 155, 'fix': 155, 'fixiert': 155, 'gebucht': 155, 'geplant': 155, 'ist': 434,
'steht': 155, 'vereinbart': 155, 'zugesagt': 155}, {'vorbei': 287}, {'': (0, 'missed'), 'dazu': 0, 'zustande': 0},
{'mir': 287, 'uns': 287}, {'D': 832, 'doch': 332, 'einfach': 332, 'nicht': 833, 'vorbei': 287, 'zu': 834}, {'<me>':
126, '<they>': 127, 'N': 127}, {'mit': 0}, {'anruf': 837, 'call': 837, 'gesprach': 837, 'gespraech': 837, 'kaffee':
837, 'kontakt': 837, 'meeting': 837, 'telefonat': 837, 'termin': 837, 'treffen': 837}, {'fixe': 837}, {'anruf': 837,
'call': 837, 'en': 838, 'essen': 837, 'gesprach': 837, 'gespraech': 837, 'jour': 839, 'kaffee': 837, 'kontakt': 837,
'lebenszeichen': 0, 'lunch': 837, 'meeting': 837, 'telefonat': 837, 'termin': 837, 'treffen': 837}, {'': (0,
'missed'), 'bekommen': 0, 'erhalten': 0, 'von': 0}, {'bekommen': 0, 'erhalten': 0, 'von': 0}, {'fuer': 0, 'fur': 0,
'gehabt': 0}, {'antwort': 841, 'gelegenheit': 0, 'mail': 842, 'nachricht': 842, 'reaktion': 841, 'ruckmeldung': 842,
'rueckmeldung': 842, 'zeit': 843}, {'anruf': 837, 'call': 837, 'kaffee': 837, 'kontakt': 837, 'termin': 837}, {'da':
0}, {'gelernt': 287}, {'verpasst': 0}, {'man': 405}, {'mal': 405}, {'wir': 850}, {'dazu': 0}, {'nicht': 852},
{'besuch': 155, 'mir': 155, 'uns': 155}, {'': (2, 'plan'), 'vorbei': 155, 'zu': 854, 'zum': 155}, {'zustande': 0},
{'D': 855, 'nicht': 856, 'vorbei': 155, 'zu': 854, 'zum': 155}, {'hergestellt': 77}, {'N': 858}, {'<and>': 859}, {'N':
860}, {'von': 861, 'zwischen': 861}, {'...': 827}, {'^': 863}, {'mir': 864, 'uns': 864}, {'^': 863, 'von': 865}, {'N':
372, '^': 863, 'er': 372, 'noch': 866, 'sie': 372, 'von': 865}, {'soll': 798, 'sollen': 798, 'sollte': 798, 'sollten':
798}, {'': (13, 'talk'), '<them>': 868, 'N': 868}, {'gegeben': 74, 'geschickt': 74, 'weitergegeben': 74,
'weitergeleitet': 74}, {'N': 870}, {'an': 871}, {'N': 4}, {'^': 3, 'von': 873}, {'herz': 4}, {'ans': 875}, {'<they>':
876, 'N': 876, 'ans': 875, 'nahe': 4}, {'mir': 877, 'uns': 877}, {'getroffen': 0}, {'abgesagt': 0, 'nicht': 879,
'verpasst': 0}, {'mir': 287}, {'<them>': 125, 'N': 125, 'mir': 71}, {'bei': 360}, {'bei': 882, 'jetzt': 883, 'nun':
883}, {'sorgen': 405}, {'mir': 885}, {'auf': 4, 'dafuer': 4, 'dafur': 4, 'darauf': 4, 'fuer': 4, 'fur': 4, 'mich': 4,
'uns': 4, 'zu': 4}, {'bitte': 180, 'frage': 180}, {'der': 888}, {'mit': 889}, {'': (15, 'contact'), 'N': 890}, {'an':
891, 'bekommen': 287, 'erhalten': 287, 'gekriegt': 287, 'v': 287, 'vom': 287, 'von': 287}, {'melden': 405}, {'wieder':
893}, {'do': 71}, {'gegeben': 71}, {'job': 71, 'part': 71, 'teil': 71, 'to': 895, 'todo': 71, 'wort': 896},
{'aufgabe': 71, 'hausaufgabe': 71, 'hausaufgaben': 71, 'seite': 71, 'todos': 71}, {'bleib': 4, 'erhoeh': 4, 'erhoh':
4, 'fang': 4, 'frag': 4, 'geh': 4, 'hoer': 4, 'hor': 4, 'lass': 4, 'mach': 4, 'macht': 4, 'nimm': 4, 'stell': 4,
'verkauf': 4}, {'bleib': 4, 'bloss': 899, 'dass': 470, 'erhoeh': 4, 'erhoh': 4, 'fang': 4, 'frag': 4, 'geh': 4,
'hoer': 4, 'hor': 4, 'i': 466, 'ich': 466, 'lass': 4, 'mach': 4, 'macht': 4, 'man': 466, 'nimm': 4, 'nur': 899,
'stell': 4, 'verkauf': 4, 'wir': 466}, {'': (13, 'talk'), '<they>': 900, 'N': 900, 'bleib': 4, 'bloss': 899, 'dass':
470, 'erhoeh': 4, 'erhoh': 4, 'fang': 4, 'frag': 4, 'geh': 4, 'hoer': 4, 'hor': 4, 'i': 466, 'ich': 466, 'lass': 4,
'mach': 4, 'macht': 4, 'man': 466, 'nimm': 4, 'nur': 899, 'soll': 4, 'sollen': 4, 'sollte': 4, 'sollten': 4, 'stell':
4, 'verkauf': 4, 'wir': 466}, {'<them>': 71, 'N': 71, '^': 468, 'muesse': 4, 'muessen': 4, 'muesste': 4, 'muss': 4,
'musse': 4, 'mussen': 4, 'musste': 4, 'soll': 4, 'sollen': 4, 'sollt': 4, 'sollte': 4, 'sollten': 4}, {'i': 466,
'ich': 902, 'man': 469, 'wir': 469}, {'<them>': 71, 'N': 71, 'muesse': 4, 'muessen': 4, 'muesste': 4, 'muss': 4,
'musse': 4, 'mussen': 4, 'musste': 4, 'soll': 4, 'sollen': 4, 'sollt': 4, 'sollte': 4, 'sollten': 4}, {'': (13,
'talk'), '<they>': 900, 'N': 900, 'bleib': 4, 'bloss': 899, 'dass': 903, 'erhoeh': 4, 'erhoh': 4, 'fang': 4, 'frag':
4, 'geh': 4, 'hoer': 4, 'hor': 4, 'i': 466, 'ich': 904, 'lass': 4, 'mach': 4, 'macht': 4, 'man': 466, 'nimm': 4,
'nur': 899, 'stell': 4, 'verkauf': 4, 'wir': 466}, {'aus': 287, 'nicht': 0}, {'sich': 906}, {'sich': 287}, {'mit':
295}, {'': (19, 'gave:mentoring'), 'N': 37, 'fuer': 295, 'fur': 295, 'mit': 295}, {'N': 37, 'mit': 295}, {'einheit':
909, 'fuer': 295, 'fur': 295, 'gesprach': 909, 'gespraech': 909, 'mit': 295, 'session': 910, 'stunde': 911}, {'N':
226, 'an': 391, 'vielmal': 391}, {'N': 635}, {'abgeholt': 315, 'angerufen': 315, 'ausgefuehrt': 315, 'ausgefuhrt':
315, 'bei': 914, 'bereit': 638, 'besucht': 315, 'eingeladen': 315, 'getroffen': 315, 'haengen': 685, 'haengenlassen':
0, 'hangen': 685, 'hangenlassen': 0, 'sitzen': 686, 'sitzengelassen': 0, 'vergessen': 0, 'verpasst': 0, 'versetzt':
0}, {'D': 640, 'abgesagt': 0, 'berichtet': 293, 'erzaehlt': 293, 'erzahlt': 293, 'geantwortet': 315, 'gebeichtet':
293, 'gefluestert': 293, 'geflustert': 293, 'gemailt': 315, 'gesagt': 293, 'geschrieben': 315, 'gesteckt': 293,
'kurzfristig': 156, 'spontan': 156, 'verraten': 293, 'wieder': 156}, {'geprobt': 13, 'geubt': 13, 'geuebt': 13},
{'pitch': 917}, {'...': 918}, {'...': 918, 'D': 919}, {'tisch': 287}, {'^': 3, 'gegeben': 4}, {'weg': 922}, {'den':
923}, {'': (14, 'together'), 'zusammen': 315}, {'N': 920, 'am': 921, 'auf': 924, 'mir': 925, 'uns': 315}, {'': (14,
'together'), 'bekannt': 160, 'vernetzt': 77, 'vorgestellt': 77}, {'treffen': 155}, {'...': 928, '^': 377, 'mein': 349,
'meine': 349, 'meinen': 349, 'unser': 349, 'unsere': 349, 'unseren': 349}, {'ich': 349, 'wir': 349}, {'...': 928},
{'...': 928, 'D': 931}, {'erkundigen': 95, 'kummern': 95, 'melden': 95, 'umhoren': 95, 'umschauen': 95}, {'^': 933},
{'erkundigen': 95, 'kummern': 95, 'melden': 95, 'revanchieren': 95, 'ruhren': 95, 'umhoren': 95, 'umschauen': 95},
{'^': 935}, {'D': 936, '^': 935}, {'mir': 937, 'uns': 937}, {'D': 936, '^': 935, 'bei': 938}, {'...': 934, 'D': 939,
'^': 935, 'bei': 938}, {'...': 928, '<me>': 126, '<they>': 127, 'D': 929, 'N': 127, '^': 377, 'dass': 930, 'ich': 932,
'mein': 349, 'meine': 349, 'meinen': 349, 'sich': 940, 'unser': 349, 'unsere': 349, 'unseren': 349, 'von': 425, 'wir':
932}, {'erkundigen': 95, 'kuemmern': 95, 'melden': 95, 'umhoeren': 95, 'umschauen': 95}, {'^': 942}, {'erkundigen':
95, 'kuemmern': 95, 'melden': 95, 'revanchieren': 95, 'ruehren': 95, 'umhoeren': 95, 'umschauen': 95}, {'^': 944},
{'D': 945, '^': 944}, {'mir': 946, 'uns': 946}, {'D': 945, '^': 944, 'bei': 947}, {'...': 943, 'D': 948, '^': 944,
'bei': 947}, {'...': 928, '<me>': 126, '<they>': 127, 'D': 929, 'N': 127, '^': 377, 'dass': 930, 'ich': 932, 'mein':
349, 'meine': 349, 'meinen': 349, 'sich': 949, 'unser': 349, 'unsere': 349, 'unseren': 349, 'von': 425, 'wir': 932},
{'ma': 755}, {'<them>': 71, 'D': 755, 'N': 71, '^': 68, 'wir': 774}, {'': (11, 'thinking'), 'wieder': 405}, {'mal':
953}, {'mal': 953, 'mich': 954}, {'ich': 955, 'mal': 953, 'mich': 954, 'wir': 955}, {'wieder': 405}, {'mal': 957,
'wieder': 405}, {'dringend': 958, 'mal': 953, 'mich': 954, 'wieder': 405}, {'dringend': 958, 'ich': 959, 'mal': 953,
'mich': 954, 'wieder': 405, 'wir': 955}, {'absagen': 0}, {'<them>': 71, 'N': 71, '^': 68, 'absagen': 0, 'kurzfristig':
961, 'noch': 71, 'wieder': 961}, {'<me>': 126, '^': 68}, {'denken': 405}, {'...': 964}, {'an': 965}, {'<them>': 71,
'N': 71, '^': 68, 'noch': 71}, {'<them>': 71, 'D': 967, 'N': 71, '^': 68, 'noch': 71}, {'erkundigen': 95, 'kuemmern':
95, 'kummern': 95, 'melden': 95, 'umhoeren': 95, 'umhoren': 95, 'umschauen': 95}, {'^': 969}, {'erkundigen': 95,
'kuemmern': 95, 'kummern': 95, 'melden': 95, 'revanchieren': 95, 'ruehren': 95, 'ruhren': 95, 'umhoeren': 95,
'umhoren': 95, 'umschauen': 95}, {'^': 971}, {'D': 972, '^': 971}, {'mir': 973, 'uns': 973}, {'D': 972, '^': 971,
'bei': 974}, {'...': 970, 'D': 975, '^': 971, 'bei': 974}, {'<me>': 126, '<them>': 71, '<they>': 127, 'D': 962, 'N':
963, '^': 68, 'absagen': 0, 'an': 965, 'ausfallen': 0, 'gerade': 966, 'heute': 966, 'ich': 968, 'kurzfristig': 961,
'ma': 755, 'noch': 71, 'oft': 966, 'sich': 976, 'wieder': 961}, {'absagen': 0, 'kurzfristig': 961, 'wieder': 961},
{'': (11, 'thinking'), 'absagen': 0}, {'D': 978, 'absagen': 0, 'an': 965, 'dringend': 958, 'gerade': 966, 'heute':
966, 'ich': 959, 'kurzfristig': 961, 'mal': 953, 'mich': 954, 'oft': 966, 'wieder': 979, 'wir': 955}, {'D': 978,
'absagen': 0, 'ich': 955, 'kurzfristig': 961, 'mal': 953, 'mich': 954, 'wieder': 961, 'wir': 955}, {'meinung': 799},
{'ihrer': 982, 'seiner': 982}, {'uber': 405, 'ueber': 405}, {'': (15, 'contact'), 'N': 180, 'bei': 317}, {'an': 287,
'bekommen': 287, 'erhalten': 287, 'gekriegt': 287, 'v': 287, 'von': 287}, {'schritte': 288}, {'schritt': 288,
'termin': 155}, {'': (12, 'task'), '^': 68}, {'ausgegangen': 0, 'erreicht': 0, 'vergessen': 989}, {'erreicht': 0},
{'termin': 157}, {'step': 288, 'steps': 288}, {'gekommen': 0}, {'erwischt': 0, 'geschafft': 0, 'gesehen': 0,
'gesprochen': 0, 'getroffen': 0, 'telefoniert': 0}, {'geredet': 0, 'gesprochen': 0, 'getroffen': 0, 'telefoniert': 0},
{'...': 996}, {'gegangen': 0}, {'abgehoben': 0, 'angerufen': 0, 'angetroffen': 0, 'aufgetaucht': 0, 'ausgegangen': 0,
'besucht': 0, 'dazu': 994, 'dazugekommen': 0, 'drangegangen': 0, 'erreichbar': 0, 'erreicht': 0, 'erschienen': 0,
'erwischt': 0, 'geklappt': 0, 'gemeldet': 0, 'geschafft': 0, 'geschrieben': 0, 'gesehen': 0, 'gesprochen': 0,
'getroffen': 0, 'mehr': 995, 'mit': 997, 'ran': 998, 'rangegangen': 0, 'stattgefunden': 0, 'telefoniert': 0,
'verfuegbar': 0, 'verfugbar': 0, 'vergessen': 989, 'zu': 824, 'zuruckgerufen': 0, 'zurueckgerufen': 0, 'zustande':
994}, {'gehoert': 0, 'gehort': 0}, {'...': 1000}, {'...': 1000, 'gehoert': 0, 'gehort': 0, 'von': 1001}, {'...': 1000,
'gehoert': 0, 'gehort': 0, 'mehr': 1002, 'von': 1001}, {'gesehen': 0, 'gesprochen': 0, 'getroffen': 0}, {'abgehoben':
0}, {'gehoert': 0, 'gehort': 0, 'mehr': 1000}, {'show': 0}, {'angerufen': 0, 'erreicht': 0, 'gemeldet': 0,
'gesprochen': 0, 'getroffen': 0, 'kennengelernt': 0, 'telefoniert': 0}, {'erledigen': 71, 'liefern': 71, 'schicken':
71}, {'ausstaendig': 344, 'ausstandig': 344, 'nicht': 1008, 'nie': 0, 'zu': 1009}, {'erreicht': 0, 'vergesse': 288},
{'self': 288}, {'to': 1012}, {'': (12, 'task'), 'selbst': 288}, {'mich': 1014}, {'mich': 288}, {'an': 1015, 'fuer':
1016, 'fur': 1016}, {'mailbox': 0}, {'idee': 405}, {'gedanke': 405}, {'ein': 1020}, {'beide': 315, 'drei': 315,
'zwei': 315}, {'die': 1018, 'eine': 1019, 'mailbox': 0, 'so': 1021, 'wir': 1022}, {'wohl': 405}, {'': (13, 'talk'),
'...': 1024}, {'punkte': 288}, {'punkt': 288}, {'pager': 330}, {'durchgegangen': 13, 'geprobt': 13, 'geubt': 13,
'geuebt': 13}, {'N': 1029}, {'deck': 330, 'fuer': 327, 'fur': 328, 'mit': 1030, 'review': 457, 'vom': 329, 'von':
329}, {'fuer': 456, 'fur': 456, 'mit': 456}, {'dafur': 4, 'fur': 4}, {'dafuer': 4, 'fuer': 4}, {'von': 287}, {'bono':
297}, {'bei': 456, 'fuer': 456}, {'bei': 456, 'fur': 456}, {'an': 391}, {'^': 3, 'ab': 4, 'davon': 4, 'dazu': 4,
'dringend': 4, 'sehr': 4, 'stark': 4, 'zu': 4, 'zum': 4, 'zur': 4}, {'mir': 1040, 'uns': 1040}, {'von': 4}, {'ab': 4},
{'<they>': 1041, 'N': 1041, 'ab': 1042, 'davon': 1043, 'mir': 1040, 'uns': 1040, 'v': 291, 'vom': 291, 'von': 291},
{'<they>': 1041, 'N': 1041, 'mir': 1040, 'uns': 1040}, {'<they>': 1041, 'N': 1041, '^': 3, 'ab': 1042, 'bekommen': 4,
'davon': 1043, 'dazu': 4, 'erhalten': 4, 'geholt': 4, 'ist': 4, 'lautet': 4, 'mir': 1040, 'uns': 1040, 'v': 291,
'vom': 291, 'von': 291, 'war': 4}, {'': (21, 'gave:referral'), 'gegeben': 74, 'geschrieben': 74}, {'N': 1047},
{'fuer': 1048, 'fur': 1048}, {'me': 288}, {'': (15, 'contact'), 'N': 13}, {'an': 287}, {'...': 1052, 'D': 1052, 'an':
287, 'mich': 287}, {'<they>': 1041, 'N': 1041, 'ab': 1042, 'davon': 1043, 'mir': 1040, 'uns': 1040}, {'zuruck': 0,
'zurueck': 0}, {'nicht': 1055}, {'ab': 0, 'kurzfristig': 750, 'wieder': 750}, {'': (13, 'talk'), '<they>': 900, 'D':
1057, 'N': 900, 'ab': 0, 'bleib': 4, 'bloss': 899, 'dass': 470, 'erhoeh': 4, 'erhoh': 4, 'fang': 4, 'frag': 4, 'geh':
4, 'hoer': 4, 'hor': 4, 'i': 466, 'ich': 466, 'immer': 4, 'kurzfristig': 750, 'lass': 4, 'mach': 4, 'macht': 4, 'man':
466, 'nimm': 4, 'nur': 899, 'soll': 4, 'sollen': 4, 'sollte': 4, 'sollten': 4, 'stell': 4, 'verkauf': 4, 'wieder':
750, 'wir': 466}, {'': (9, 'told'), 'bleib': 4, 'bloss': 899, 'dass': 470, 'erhoeh': 4, 'erhoh': 4, 'fang': 4, 'frag':
4, 'geh': 4, 'hoer': 4, 'hor': 4, 'i': 466, 'ich': 466, 'lass': 4, 'mach': 4, 'macht': 4, 'man': 466, 'nimm': 4,
'nur': 899, 'stell': 4, 'verkauf': 4, 'wir': 466}, {'N': 181, 'muesse': 4, 'muessen': 4, 'muesste': 4, 'muss': 4,
'musse': 4, 'mussen': 4, 'musste': 4, 'soll': 4, 'sollen': 4, 'sollt': 4, 'sollte': 4, 'sollten': 4}, {'': (13,
'talk'), '<they>': 900, 'D': 1057, 'N': 1059, 'ab': 0, 'bleib': 4, 'bloss': 899, 'dass': 470, 'erhoeh': 4, 'erhoh': 4,
'fang': 4, 'frag': 4, 'geh': 4, 'hoer': 4, 'hor': 4, 'i': 466, 'ich': 1060, 'kurzfristig': 750, 'lass': 4, 'mach': 4,
'macht': 4, 'man': 466, 'nimm': 4, 'nur': 899, 'stell': 4, 'verkauf': 4, 'wieder': 750, 'wir': 466}, {'mir': 315},
{'': (15, 'contact'), 'wir': 315}, {'date': 155}, {'the': 1064}, {'D': 832, 'vorbei': 287}, {'...': 589}, {'gehoert':
0, 'gehort': 0, 'gesehen': 0, 'gesprochen': 0, 'getroffen': 0, 'telefoniert': 0}, {'gehoert': 0, 'gehort': 0,
'gesehen': 0, 'gesprochen': 0, 'getroffen': 0, 'mehr': 1068, 'telefoniert': 0}, {'nicht': 1069}, {'...': 1070,
'wieder': 577}, {'': (13, 'talk'), '<they>': 471, 'N': 471, 'dass': 470, 'i': 466, 'ich': 466, 'man': 466, 'nicht':
1055, 'wir': 466}, {'<they>': 471, 'N': 471, 'dass': 470, 'i': 466, 'ich': 466, 'man': 466, 'mir': 287, 'uns': 287,
'wir': 466}, {'<them>': 71, 'N': 71, 'ich': 586}, {'<they>': 126, 'D': 125, 'N': 126, '^': 95}, {'<me>': 1075},
{'<me>': 1075, '^': 68}, {'<me>': 1075, '<them>': 71, '<they>': 1076, 'N': 1077, '^': 68, 'wir': 755}, {'<me>': 1075,
'<they>': 1076, 'N': 1076}, {'': (5, 'mine'), 'ich': 68}, {'': (5, 'mine'), 'bin': 1080, 'ich': 68}, {'uns': 155},
{'': (2, 'plan'), 'uns': 155}, {'ma': 1082, 'wir': 1083}, {'advice': 12, 'auto': 293, 'bruder': 293, 'bus': 293,
'chef': 293, 'credo': 12, 'empfehlung': 12, 'flieger': 293, 'flug': 293, 'hund': 293, 'kind': 293, 'mann': 293,
'motto': 12, 'rat': 12, 'ratschlag': 12, 'sohn': 293, 'team': 293, 'tip': 12, 'tipp': 12, 'vater': 293, 'zug': 293},
{'advice': 12, 'chefin': 293, 'credo': 12, 'empfehlung': 12, 'firma': 293, 'frau': 293, 'freundin': 293, 'kinder':
293, 'motto': 12, 'mutter': 293, 'rat': 12, 'ratschlag': 12, 'schwester': 293, 'tip': 12, 'tipp': 12, 'tochter': 293},
{'...': 1070, 'er': 293, 'sie': 293}, {'^': 502, 'arbeitet': 293, 'bekommt': 503, 'braeuchte': 213, 'braucht': 504,
'brauchte': 213, 'bringt': 507, 'faehrt': 293, 'fahrt': 293, 'fliegt': 293, 'geht': 293, 'haben': 293, 'haengt': 293,
'hangt': 293, 'hat': 293, 'hatte': 293, 'heiratet': 293, 'ist': 293, 'kann': 293, 'kommt': 293, 'kriegt': 503,
'kuendigt': 293, 'kundigt': 293, 'macht': 293, 'mochte': 293, 'moechte': 293, 'muss': 293, 'plant': 293, 'sind': 293,
'soll': 293, 'startet': 293, 'steckt': 293, 'steht': 293, 'stuft': 293, 'sucht': 293, 'uberlegt': 293, 'ueberlegt':
293, 'war': 293, 'waren': 293, 'wartet': 242, 'wechselt': 293, 'will': 293, 'wird': 293, 'wirkt': 293, 'wollen': 293,
'zieht': 293}, {'he': 293, 'she': 293}, {'abgemacht': 155, 'angesetzt': 155, 'ausgefallen': 0, 'ausgemacht': 155,
'eingeplant': 155, 'eingetragen': 155, 'festgelegt': 155, 'fixiert': 155, 'gebucht': 155, 'geplant': 155,
'reserviert': 155, 'terminiert': 155, 'verabredet': 155, 'vereinbart': 155}, {'aufgetaucht': 0, 'erschienen': 0}, {'':
(14, 'together'), 'bei': 155}, {'D': 1090, 'abgemacht': 155, 'angesetzt': 155, 'ausgefallen': 0, 'ausgemacht': 155,
'eingeplant': 155, 'eingetragen': 155, 'festgelegt': 155, 'fixiert': 155, 'gebucht': 155, 'geplant': 155, 'nicht':
1091, 'reserviert': 155, 'terminiert': 155, 'verabredet': 155, 'vereinbart': 155, 'wir': 1092}, {'bekommen': 125,
'erhalten': 125, 'kriegen': 125}, {'...': 1094}, {'<them>': 1095, 'N': 1095}, {'...': 928, 'von': 1096}, {'...': 928,
'<them>': 71, 'D': 1097, 'N': 71, '^': 68, 'laut': 783, 'von': 1096}, {'...': 928, 'D': 931, 'laut': 783}, {'...':
928, '<me>': 126, '<them>': 71, '<they>': 127, 'D': 1097, 'N': 963, '^': 68, 'ich': 1098, 'sich': 976, 'von': 1096,
'wir': 1099}, {'...': 928, '<them>': 71, 'D': 931, 'N': 71, '^': 68}, {'...': 928, '<them>': 71, 'D': 931, 'N': 71,
'^': 68, 'ich': 932, 'wir': 1101}, {'<them>': 71, 'N': 71, 'dringend': 958, 'laut': 783, 'mal': 953, 'mich': 954,
'wieder': 405}, {'laut': 783, 'mal': 953, 'mich': 954}, {'<them>': 71, 'N': 71, 'dringend': 958, 'ich': 1103, 'mal':
953, 'mich': 954, 'wieder': 405, 'wir': 1104}, {'ich': 1104, 'mal': 953, 'mich': 954, 'wir': 1104}, {'gegangen': 287,
'gewesen': 287}, {'kreide': 68, 'schuld': 68}, {'...': 1108}, {'bei': 1109, 'in': 1109}, {'bei': 1109, 'ich': 1110,
'in': 1109}, {'an': 155}, {'aus': 344}, {'': (2, 'plan'), 'D': 155, 'an': 155, 'fest': 155, 'noch': 1113}, {'meiner':
150, 'unserer': 150, 'unsrer': 150}, {'an': 1115}, {'<they>': 1116, 'N': 1116, 'an': 1115}, {'geholfen': 297}, {'auf':
0}, {'nicht': 1119}, {'mich': 287}, {'': (15, 'contact'), 'wird': 155}, {'N': 226, 'to': 391}, {'': (13, 'talk'),
'ist': 293, 'war': 293}, {'ll': 125}, {'^': 3, 'bekommen': 4, 'dazu': 4, 'erhalten': 4, 'geholt': 4, 'ist': 4,
'lautet': 4, 'v': 291, 'vom': 291, 'von': 291, 'war': 4}, {'^': 3, 'dazu': 4, 'ist': 4, 'lautet': 4, 'war': 4}, {'':
(12, 'task'), 'N': 125}, {'do': 1128, 'dos': 288}, {'d': 71, 'll': 71, 'will': 71, 'would': 71}, {'i': 1130}, {'': (9,
'told'), 'i': 1130}, {'to': 4}, {'<them>': 1131, 'N': 1132, 'me': 1133, 'us': 1133}, {'ich': 155, 'ma': 155, 'mich':
155}, {'ich': 155, 'mich': 155, 'wir': 155}, {'...': 1, 'abgemacht': 155, 'angesetzt': 155, 'ausgemacht': 155,
'bestaetigt': 155, 'bestatigt': 155, 'fix': 155, 'fixiert': 155, 'gebucht': 155, 'geplant': 155, 'ist': 434, 'ma':
1083, 'steht': 155, 'vereinbart': 155, 'vergessen': 0, 'wir': 1083, 'zugesagt': 155}, {'weg': 802}, {'den': 1138},
{'': (11, 'thinking'), 'grad': 405, 'mir': 405, 'ob': 405}, {'': (11, 'thinking'), 'gerade': 405, 'ich': 405, 'mir':
405, 'ob': 405, 'wen': 405, 'wie': 405}, {'gewartet': 0, 'hingefahren': 0}, {'ich': 315, 'wir': 315}, {'D': 640,
'abgeholt': 315, 'abgesagt': 0, 'angerufen': 315, 'ausgefuehrt': 315, 'ausgefuhrt': 315, 'bei': 914, 'berichtet': 293,
'besucht': 315, 'eingeladen': 315, 'erzaehlt': 293, 'erzahlt': 293, 'geantwortet': 315, 'gebeichtet': 293,
'gefluestert': 293, 'geflustert': 293, 'gemailt': 315, 'gesagt': 293, 'geschrieben': 315, 'gesteckt': 293,
'getroffen': 315, 'haengen': 685, 'haengenlassen': 0, 'hangen': 685, 'hangenlassen': 0, 'kurzfristig': 156, 'sitzen':
686, 'sitzengelassen': 0, 'spontan': 156, 'vergessen': 0, 'verpasst': 0, 'verraten': 293, 'versetzt': 0, 'wieder':
156}, {'ob': 405}, {'augen': 315}, {'vier': 1146}, {'gewartet': 0}, {'': (0, 'missed'), 'gewartet': 0, 'versucht': 0},
{'antworten': 0, 'gratulieren': 0, 'schreiben': 0, 'treffen': 0}, {'anzurufen': 0, 'zu': 1150}, {'gratulieren': 0,
'schreiben': 0}, {'...': 1151, 'abzusagen': 0, 'anzurufen': 0, 'zu': 1152, 'zuruckzurufen': 0, 'zurueckzurufen': 0},
{'von': 425}, {'anruf': 0}, {'': (1, 'moved'), 'auf': 157, 'wir': 157}, {'...': 589, 'sich': 589}, {'uf': 157}, {'^':
68, 'ich': 71}, {'^': 68, 'dass': 1159, 'ich': 71}, {'mir': 125, 'uns': 125}, {'^': 68, 'dass': 1159, 'ich': 71,
'mir': 125, 'uns': 125}, {'<them>': 1160, 'N': 1160, '^': 68, 'dass': 1159, 'ich': 71}, {'<them>': 1160, '<they>':
1161, 'N': 1162, '^': 68, 'dass': 1159, 'ich': 1163, 'mir': 125, 'uns': 125}, {'<them>': 1160, 'N': 1160, '^': 68,
'dass': 1159, 'ich': 1163}, {'<they>': 1161, 'N': 1161, 'mir': 125, 'uns': 125}, {'anzurufen': 0, 'zu': 824}, {'...':
1167}, {'sollte': 405, 'sollten': 405}, {'': (23, 'gave:volunteering'), 'at': 297, 'bei': 297, 'fuer': 297, 'fur':
297}, {'bekommen': 287, 'erhalten': 287}, {'gehoert': 287, 'gehort': 287, 'mail': 1171, 'nachricht': 1171, 'nichts':
1000}, {'D': 125, '^': 95, 'ich': 126}, {'bekomm': 1173, 'bekomme': 1173, 'erhalte': 1173, 'kommt': 126, 'krieg':
1173, 'kriege': 1173}, {'seite': 71}, {'': (5, 'mine'), 'offen': 68, 'zu': 312}, {'...': 1172, 'N': 1174, 'ihm': 1174,
'ihnen': 1174, 'ihr': 1174, 'meiner': 1175, 'mir': 1176}, {'tuer': 0, 'tur': 0}, {'verschlossener': 1178}, {'fuer':
405}, {'was': 1180}, {'...': 1181}, {'richtige': 405}, {'guter': 405}, {'gute': 405}, {'der': 1183, 'die': 1183,
'ein': 1184, 'eine': 1185, 'jemand': 1180, 'was': 1180}, {'...': 1186}, {'for': 410, 'on': 410}, {'fur': 405}, {'was':
1189}, {'bei': 287}, {'da': 287}, {'': (15, 'contact'), 'mir': 287, 'uns': 287}, {'D': 1191, 'bei': 287}, {'': (15,
'contact'), 'dabei': 287}, {'besuch': 287}, {'D': 1191, 'anwesend': 287, 'auch': 1192, 'bei': 1193, 'da': 287,
'dabei': 287, 'hier': 287, 'ich': 1194, 'mit': 1195, 'zu': 1196}, {'bei': 287, 'mit': 287}, {'D': 1198, 'bei': 287,
'mit': 287}, {'erreichen': 0, 'hause': 0}, {'da': 0, 'daheim': 0, 'zu': 1200, 'zuhause': 0}, {'...': 1190, 'D': 1197,
'anwesend': 287, 'auch': 1192, 'bei': 1193, 'da': 287, 'dabei': 287, 'hier': 287, 'ich': 1199, 'mit': 1195, 'nicht':
1201, 'zu': 1196}, {'der': 1183, 'die': 1183, 'ein': 1184, 'eine': 1185, 'jemand': 1189, 'was': 1189}, {'...': 1203},
{'alle': 1192, 'anwesend': 287, 'bei': 287, 'da': 287, 'dabei': 287, 'hier': 287, 'mit': 1195, 'zu': 1196}, {'': (14,
'together'), 'D': 1198, 'bei': 287, 'mit': 287}, {'D': 1205, 'alle': 1192, 'anwesend': 287, 'bei': 287, 'da': 287,
'dabei': 287, 'hier': 287, 'mit': 1195, 'wir': 1206, 'zu': 1196}, {'davor': 4, 'vor': 4}, {'davor': 4, 'mich': 1208,
'uns': 1208, 'vor': 4}, {'D': 789, 'auf': 410}, {'uf': 410}, {'D': 789, 'auf': 410, 'ich': 1210, 'no': 1211},
{'antwort': 410, 'feedback': 410, 'ruckmeldung': 410, 'rueckmeldung': 410}, {'auf': 1213}, {'...': 1214, 'auf': 410,
'jetzt': 789, 'weiterhin': 789}, {'...': 1214, 'D': 1215, 'auf': 410, 'jetzt': 789, 'weiterhin': 789}, {'...': 1214,
'D': 1215, 'auf': 410, 'ich': 1216, 'jetzt': 789, 'weiterhin': 789}, {'^': 344, 'mein': 349, 'meine': 349, 'meinen':
349, 'unser': 349, 'unsere': 349, 'unseren': 349}, {'D': 789, 'auf': 1218, 'wir': 1210}, {'mein': 349, 'meine': 349,
'meinen': 349, 'unser': 349, 'unsere': 349, 'unseren': 349}, {'auf': 1218}, {'auf': 1220, 'noch': 1221}, {'waere': 4,
'ware': 4}, {'ich': 1223}, {'': (13, 'talk'), '<they>': 1224, 'N': 1224}, {'koennte': 405, 'konnte': 405}, {'<them>':
771, 'N': 771, 'ich': 773}, {'': (2, 'plan'), 'mit': 155}, {'': (2, 'plan'), '<them>': 771, 'D': 1228, 'N': 771,
'mit': 155}, {'': (2, 'plan'), '<them>': 771, 'D': 1228, 'N': 771, 'ich': 1229, 'mit': 155}, {'<me>': 126, 'D': 71,
'^': 68}, {'<me>': 126, '<them>': 771, '<they>': 127, 'N': 1231, 'wir': 155}, {'hoere': 293, 'hore': 293}, {'er': 293,
'es': 1024, 'ich': 1233, 'sie': 293}, {'teilen': 95, 'verbinden': 95}, {'^': 1235}, {'mir': 1236, 'uns': 1236},
{'mit': 1237, 'treffen': 155}, {'...': 928, '<them>': 771, 'D': 931, 'N': 771}, {'...': 1238, '<me>': 126, '<them>':
771, '<they>': 127, 'D': 929, 'N': 1231, '^': 377, 'dass': 930, 'ich': 1239, 'mein': 349, 'meine': 349, 'meinen': 349,
'sich': 976, 'unser': 349, 'unsere': 349, 'unseren': 349, 'von': 425, 'wir': 932}, {'<give1>': 255}, {'<them>': 777,
'N': 777, 'auf': 780, 'besser': 4, 'dringend': 4, 'erst': 4, 'erstmal': 4, 'laut': 781, 'lieber': 4, 'nicht': 4,
'unbedingt': 4, 'zufolge': 4}, {'dritt': 315, 'fuenft': 315, 'funft': 315, 'viert': 315, 'zweit': 315}, {'zu': 1243},
{'^': 1241, 'beide': 315, 'beiden': 315, 'drei': 315, 'mochte': 773, 'mochten': 773, 'moechte': 773, 'moechten': 773,
'muessen': 952, 'mussen': 952, 'soll': 782, 'solle': 4, 'sollen': 784, 'sollte': 1242, 'sollten': 786, 'treffen': 155,
'vier': 315, 'waren': 1244, 'werden': 773, 'wollen': 773, 'zwei': 315}, {'mit': 1237}, {'kommen': 155, 'stattfinden':
155}, {'...': 1246, '<me>': 126, '<they>': 127, 'D': 1247, 'N': 127, 'kommen': 155, 'nichts': 0, 'nix': 0, 'sich':
976, 'stattfinden': 155}, {'me': 315}, {'': (13, 'talk'), 'er': 293, 'ihr': 293, 'sein': 293, 'sie': 293}, {'...':
928, '<them>': 71, 'D': 931, 'N': 71}, {'...': 928, '<me>': 126, '<them>': 71, '<they>': 127, 'D': 931, 'N': 963,
'ich': 932, 'wir': 1251}, {'anrufen': 0, 'besuchen': 0, 'essen': 0, 'gehen': 0, 'mailen': 0, 'muessen': 0, 'mussen':
0, 'schreiben': 0, 'sehen': 0, 'sollen': 0, 'sprechen': 0, 'treffen': 0, 'vorbeischauen': 0, 'wollen': 0,
'zuruckrufen': 0, 'zurueckrufen': 0}, {'...': 1253, '<me>': 126, '<they>': 127, 'N': 127, 'eigentlich': 0, 'ich': 0,
'sich': 976, 'wir': 0}, {'...': 1253, 'eigentlich': 0, 'ich': 0, 'wir': 0}, {'gehalten': 28}, {'N': 1256}, {'fuer':
1257, 'fur': 1257}, {'sich': 1154}, {'stelle': 3}, {'meiner': 1260, 'unserer': 1260}, {'an': 1261}, {'...': 1262},
{'<they>': 1116, 'N': 1116, '^': 1263, 'an': 1115}, {'<me>': 126, 'an': 1115}, {'D': 948, '^': 944, 'bei': 947},
{'<me>': 126, '<they>': 1265, 'N': 1265, '^': 1263, 'an': 1115, 'gern': 405, 'gerne': 405, 'sich': 1266},
{'abgemacht': 155, 'abgesagt': 0, 'angesetzt': 155, 'ausgemacht': 155, 'eingeplant': 155, 'eingetragen': 155,
'festgelegt': 155, 'fixiert': 155, 'gebucht': 155, 'geplant': 155, 'kurzfristig': 156, 'reserviert': 155, 'spontan':
156, 'terminiert': 155, 'vereinbart': 155, 'wieder': 156}, {'D': 939, '^': 935, 'bei': 938}, {'<me>': 126, '<they>':
1265, 'D': 1268, 'N': 1265, '^': 1263, 'abgemacht': 155, 'abgesagt': 0, 'an': 1115, 'angesetzt': 155, 'ausgemacht':
155, 'eingeplant': 155, 'eingetragen': 155, 'festgelegt': 155, 'fixiert': 155, 'gebucht': 155, 'geplant': 155, 'gern':
405, 'gerne': 405, 'kurzfristig': 156, 'mir': 641, 'nichts': 0, 'nix': 0, 'reserviert': 155, 'sich': 1269, 'spontan':
156, 'terminiert': 155, 'uns': 641, 'vereinbart': 155, 'verschoben': 342, 'wieder': 156}, {'should': 4}, {'dritt':
315, 'fuenft': 315, 'funft': 315, 'mir': 315, 'sechst': 315, 'uns': 315, 'viert': 315, 'zweit': 315}, {'getroffen':
287}, {'': (14, 'together'), 'gewesen': 287}, {'...': 2, '<their>': 23, '<them>': 94, '<they>': 154, 'D': 158, 'N':
246, '^': 286, 'abgeblasen': 0, 'abgehangen': 287, 'abgeholt': 287, 'abgemacht': 155, 'abgesagt': 0, 'abgeschlossen':
287, 'abgestimmt': 287, 'abgmacht': 155, 'action': 289, 'advice': 292, 'aergert': 294, 'als': 301, 'am': 304, 'an':
314, 'and': 316, 'anfrage': 318, 'angeblich': 293, 'angefragt': 319, 'angerufen': 287, 'angeschrieben': 287,
'angesetzt': 155, 'angesprochen': 287, 'angetroffen': 287, 'anleitung': 323, 'anruf': 324, 'anrufbeantworter': 0,
'ans': 326, 'anscheinend': 293, 'anschreiben': 330, 'anstehend': 155, 'anstehender': 155, 'antrag': 330, 'antwort':
331, 'antwortet': 332, 'apero': 287, 'app': 330, 'argert': 294, 'artikel': 336, 'asked': 317, 'ass': 337, 'assen':
287, 'auf': 343, 'aufgabe': 288, 'aufgaben': 288, 'aufgesucht': 287, 'ausgefallen': 0, 'ausgefuehrt': 287,
'ausgefuhrt': 287, 'ausgemacht': 155, 'ausgesprochen': 287, 'ausgetauscht': 287, 'ausgmacht': 155, 'ausstaendig': 344,
'ausstandig': 344, 'ausstehend': 345, 'ball': 348, 'bat': 351, 'because': 293, 'begegnet': 287, 'begegnete': 287,
'begleitet': 287, 'begluckwunscht': 287, 'beglueckwuenscht': 287, 'behauptet': 293, 'bei': 357, 'bekomm': 363,
'bekomme': 363, 'bekommen': 365, 'bekommt': 374, 'benoetigt': 381, 'benotigt': 381, 'beraten': 287, 'bergtour': 287,
'berichtet': 293, 'berichtete': 383, 'beschwert': 294, 'besetzt': 0, 'besichtigt': 287, 'besprochen': 287, 'bester':
384, 'besuch': 385, 'besuche': 386, 'besuchen': 387, 'besucht': 287, 'besuchte': 287, 'bevor': 293, 'bevorstehend':
155, 'bewerbung': 330, 'bier': 287, 'bierchen': 287, 'biere': 287, 'bietet': 390, 'big': 393, 'bin': 408, 'bittet':
409, 'blogpost': 323, 'bot': 390, 'bouldern': 287, 'bp': 330, 'braeuchte': 416, 'brainstorming': 405, 'brauch': 424,
'brauche': 424, 'brauchen': 426, 'braucht': 381, 'brauchte': 416, 'brief': 427, 'bring': 432, 'bringe': 432, 'buch':
336, 'business': 433, 'businessplan': 330, 'call': 435, 'canceled': 0, 'cancelled': 0, 'cancelt': 0, 'checkliste':
436, 'coaching': 437, 'code': 330, 'combox': 0, 'connect': 440, 'connected': 441, 'cv': 330, 'da': 442, 'dafuer': 443,
'dafur': 443, 'damit': 293, 'dank': 444, 'danke': 446, 'dankeschoen': 444, 'dankeschon': 444, 'daran': 447, 'darf':
450, 'dass': 293, 'dates': 451, 'daumen': 455, 'debattiert': 287, 'deck': 458, 'den': 461, 'denk': 463, 'denke': 465,
'denkt': 472, 'denn': 293, 'der': 474, 'deren': 293, 'dessen': 293, 'die': 475, 'diskutiert': 287, 'draengt': 476,
'dran': 477, 'drangt': 478, 'drink': 287, 'drinks': 287, 'durchgearbeitet': 287, 'durchgegangen': 287,
'durchgeklingelt': 287, 'durchgerufen': 287, 'durchgesprochen': 287, 'e': 480, 'ehrenamt': 481, 'ehrenamtlich': 489,
'ehrenamtsarbeit': 297, 'eigentlich': 492, 'einander': 493, 'einen': 461, 'einer': 494, 'eingeladen': 495,
'eingeplant': 155, 'eingetragen': 155, 'einziger': 384, 'email': 496, 'empfahl': 498, 'empfehlen': 498, 'empfehlung':
501, 'empfehlungsschreiben': 300, 'empfiehlt': 498, 'entfaellt': 0, 'entfallen': 0, 'entfallt': 0, 'entfiel': 0,
'entwurf': 330, 'er': 508, 'ergebnis': 293, 'erinnere': 510, 'erinnerung': 288, 'ermahnt': 511, 'ermahnte': 511,
'ermutigt': 511, 'erreicht': 287, 'ersatztermin': 157, 'erschien': 332, 'erwarte': 514, 'erwarten': 515, 'erwartet':
381, 'erwischt': 287, 'erzaehlt': 293, 'erzaehlte': 383, 'erzahlt': 293, 'erzahlte': 383, 'es': 517, 'esse': 386,
'essen': 518, 'ewig': 521, 'excel': 323, 'expose': 330, 'faellt': 526, 'faende': 530, 'fahr': 386, 'fahre': 386,
'fahren': 387, 'falls': 293, 'fallt': 526, 'fand': 532, 'fande': 536, 'fazit': 293, 'feedback': 541, 'fehlen': 543,
'fehlt': 543, 'feierabendbier': 287, 'festgelegt': 155, 'fiel': 544, 'fielen': 545, 'finanzplan': 330, 'findet': 547,
'finds': 550, 'fitness': 287, 'fix': 551, 'fixiert': 155, 'flachgefallen': 0, 'fliege': 386, 'foerderantrag': 552,
'folien': 553, 'follow': 554, 'forderantrag': 555, 'forwarded': 556, 'frag': 557, 'frage': 558, 'fragt': 560,
'fragte': 561, 'freiwillig': 564, 'freiwillige': 298, 'freiwilligenarbeit': 297, 'freiwilligeneinsatz': 297,
'freiwilliger': 298, 'freu': 566, 'freue': 566, 'freut': 294, 'fuer': 568, 'fuerchtet': 293, 'fur': 570, 'furchtet':
293, 'fussball': 287, 'gab': 576, 'ganz': 577, 'gassi': 287, 'gearbeitet': 287, 'gebowlt': 287, 'gebrainstormt': 287,
'gebruncht': 287, 'gebucht': 155, 'geburtstag': 578, 'gecancelled': 0, 'gecancelt': 0, 'gechattet': 287, 'gechillt':
287, 'gecoacht': 287, 'gedanke': 405, 'gedankt': 287, 'geeinigt': 287, 'gefahren': 287, 'gefeiert': 287, 'geflogen':
287, 'gefragt': 319, 'gefruehstueckt': 287, 'gefruehstuekt': 287, 'gefruhstuckt': 287, 'gefruhstukt': 287, 'gefuehrt':
287, 'gefuhrt': 287, 'gegangen': 287, 'gegessen': 287, 'geghostet': 0, 'gegrillt': 287, 'geh': 580, 'gehabt': 287,
'gehalten': 287, 'gehe': 580, 'gehen': 581, 'gehoert': 582, 'geholfen': 287, 'gehort': 582, 'geht': 585, 'gejasst':
287, 'gejoggt': 287, 'gekickt': 287, 'geklettert': 287, 'gekloent': 287, 'geklont': 287, 'gelaufen': 287, 'gelernt':
287, 'gemailt': 287, 'gemeinnuetzig': 297, 'gemeinnutzig': 297, 'gemeinsam': 315, 'gemoved': 157, 'gepingt': 287,
'gepitcht': 287, 'geplant': 155, 'geplatzt': 0, 'geplatzter': 0, 'geplaudert': 287, 'geprobt': 287, 'gequatscht': 287,
'geraten': 4, 'geredet': 287, 'geruchteweise': 293, 'geruechteweise': 293, 'gesagt': 588, 'geschnackt': 287,
'geschoben': 589, 'geschrieben': 287, 'gesehen': 287, 'gesessen': 287, 'gesimst': 287, 'geskypt': 287, 'gespielt':
287, 'gesprachsrunde': 287, 'gespraechsrunde': 287, 'gesprochen': 287, 'gestrichen': 0, 'gestritten': 287, 'getextet':
287, 'getraeumt': 590, 'getratscht': 287, 'getraumt': 590, 'getroffen': 287, 'getrunken': 287, 'gewandert': 287,
'gewesen': 287, 'geworkshopt': 287, 'gezoomt': 287, 'ghostet': 591, 'gibt': 593, 'ging': 594, 'gingen': 287, 'glatt':
595, 'glaubt': 472, 'gluehwein': 287, 'gluhwein': 287, 'golf': 287, 'golfrunde': 287, 'gotta': 71, 'gratuliert': 287,
'gredt': 287, 'groesster': 384, 'grosster': 384, 'gruble': 405, 'grueble': 405, 'gseh': 287, 'gsproche': 287,
'gtroffe': 287, 'guter': 384, 'hab': 645, 'habe': 650, 'haben': 702, 'habs': 624, 'haette': 707, 'haetten': 708,
'ham': 713, 'hat': 739, 'hatte': 745, 'hatten': 747, 'hausaufgabe': 288, 'have': 748, 'he': 749, 'hebt': 751,
'heisser': 384, 'herzlichen': 752, 'hinweis': 753, 'hob': 751, 'hoere': 582, 'hofft': 293, 'holt': 754, 'hore': 582,
'i': 756, 'ich': 794, 'idee': 405, 'ihm': 795, 'ihr': 796, 'ihre': 797, 'ihrer': 801, 'in': 804, 'informierte': 805,
'ins': 807, 'interviewt': 287, 'intro': 814, 'introduced': 816, 'intros': 817, 'ist': 829, 'jassen': 287, 'jetzt':
830, 'joggingrunde': 287, 'kaffee': 831, 'kalendereintrag': 155, 'kam': 835, 'kann': 836, 'kapitel': 330,
'kartenabend': 287, 'kein': 840, 'keine': 844, 'keinen': 845, 'keiner': 846, 'kennen': 847, 'kennengelernt': 287,
'kino': 287, 'klappt': 332, 'klappte': 332, 'klarer': 384, 'klettern': 287, 'kluger': 384, 'knapp': 848, 'koennte':
849, 'koennten': 851, 'komme': 853, 'kommt': 857, 'komplett': 595, 'kondoliert': 287, 'konnte': 849, 'konnten': 851,
'kontakt': 862, 'konzept': 330, 'krieg': 363, 'kriege': 363, 'kriegen': 365, 'kriegt': 867, 'kurzfristig': 156,
'landingpage': 330, 'lange': 521, 'laufrunde': 287, 'laut': 869, 'lead': 872, 'learning': 874, 'lebenslauf': 330,
'legt': 878, 'legte': 878, 'leider': 880, 'leitfaden': 436, 'lent': 556, 'lief': 881, 'liegt': 884, 'link': 436,
'links': 436, 'liste': 436, 'lunch': 435, 'mache': 886, 'macht': 886, 'mahnt': 887, 'mail': 892, 'mailbox': 0,
'mailte': 834, 'mal': 894, 'manuskript': 330, 'masterarbeit': 330, 'meeting': 435, 'mein': 897, 'meine': 898, 'meint':
901, 'meinte': 905, 'meldet': 907, 'meldete': 908, 'memo': 288, 'mentoring': 912, 'mentoringstunde': 437, 'merci':
913, 'merke': 288, 'merken': 288, 'mich': 915, 'mir': 916, 'mit': 926, 'miteinander': 927, 'mochte': 941, 'moechte':
950, 'mues': 776, 'muess': 951, 'muessen': 952, 'muesst': 956, 'muesste': 960, 'muessten': 956, 'muss': 977, 'mussen':
952, 'musst': 956, 'musste': 980, 'mussten': 981, 'must': 71, 'mustervertrag': 436, 'nach': 983, 'nachdem': 293,
'nachgedacht': 984, 'nachgefasst': 287, 'nachgefragt': 319, 'nachgehakt': 985, 'nachgeholt': 830, 'nachricht': 986,
'nachste': 987, 'nachster': 988, 'naechste': 987, 'naechster': 988, 'naemlich': 293, 'nahegelegt': 4, 'nahm': 751,
'namlich': 293, 'ned': 990, 'need': 748, 'nehm': 432, 'nehme': 432, 'net': 991, 'neuer': 992, 'next': 993, 'nich':
991, 'nicht': 999, 'nichts': 1003, 'nie': 1004, 'niemand': 1005, 'niemanden': 991, 'nimmt': 751, 'nit': 991, 'nix':
1006, 'no': 1007, 'noch': 1010, 'nod': 1011, 'noed': 1011, 'noshow': 0, 'note': 1013, 'notiz': 1017, 'nur': 1023,
'ob': 1025, 'obwohl': 293, 'offen': 414, 'offenbar': 293, 'offene': 1026, 'offener': 1027, 'offensichtlich': 293,
'one': 1028, 'onepager': 330, 'oper': 287, 'owe': 755, 'owes': 141, 'padel': 287, 'paper': 436, 'pdf': 436, 'pendent':
344, 'pendenz': 288, 'pendenzen': 288, 'pitch': 1031, 'pitchdeck': 330, 'pitchtraining': 1032, 'pladiert': 478,
'pladierte': 1033, 'plaediert': 476, 'plaedierte': 1034, 'platzte': 0, 'plauderei': 287, 'plauderte': 287, 'plausch':
287, 'pocht': 887, 'podcast': 436, 'poker': 287, 'post': 1035, 'praesentation': 552, 'prasentation': 555, 'pro': 1036,
'probehoeren': 1037, 'probehoren': 1038, 'profil': 330, 'promised': 755, 'props': 1039, 'prototyp': 330, 'prototypen':
330, 'quatschte': 287, 'radtour': 287, 'raet': 1044, 'raeth': 1045, 'rat': 1046, 'raten': 1045, 'rath': 1045,
'ratsch': 287, 'ratschlag': 292, 'reagiert': 332, 'recommended': 4, 'rede': 386, 'redete': 337, 'referenz': 1049,
'referred': 299, 'remind': 1050, 'reminder': 288, 'report': 323, 'rescheduled': 157, 'reserviert': 155, 'reviewed':
1051, 'rief': 1053, 'riet': 1054, 'rieten': 1045, 'ruckruf': 427, 'rueckruf': 427, 'ruft': 1056, 'rumgehangen': 287,
'sagt': 1058, 'sagte': 1061, 'said': 293, 'samt': 1062, 'sass': 287, 'sassen': 1063, 'sauna': 287, 'sausen': 685,
'save': 1065, 'says': 293, 'schach': 287, 'schaute': 1066, 'scheinbar': 293, 'schieben': 589, 'schiebt': 1067,
'schon': 1071, 'schreibt': 1072, 'schrieb': 1073, 'schuld': 1074, 'schulde': 776, 'schulden': 1078, 'schuldet': 1079,
'schuldig': 1081, 'schwaetzchen': 287, 'schwatz': 287, 'schwatzchen': 287, 'seh': 386, 'sehe': 386, 'sehen': 1084,
'sein': 1085, 'seine': 1086, 'seiner': 801, 'seit': 1087, 'sent': 556, 'she': 749, 'should': 4, 'shoutout': 1039,
'sie': 1088, 'since': 1089, 'sind': 1093, 'skifahren': 287, 'skitour': 287, 'slides': 553, 'sms': 986, 'sobald': 293,
'solange': 293, 'soll': 1100, 'sollen': 1102, 'sollte': 1105, 'sollten': 1106, 'sozialeinsatz': 297, 'sparring': 437,
'spazieren': 1107, 'spaziergang': 287, 'spendenaktion': 297, 'spontan': 156, 'sprach': 337, 'sprachen': 287, 'sprech':
386, 'spreche': 386, 'spritzer': 287, 'squash': 287, 'statt': 443, 'stattdessen': 443, 'steh': 1111, 'stehen': 1112,
'steht': 1114, 'storniert': 0, 'studie': 436, 'super': 384, 'taet': 1117, 'tafel': 1118, 'tarock': 287, 'tat': 1117,
'tauchte': 1120, 'tauschte': 1121, 'tauschten': 287, 'tausend': 752, 'td': 288, 'telefoniere': 386, 'telefonieren':
387, 'telefoniert': 1122, 'telefonierte': 287, 'telefonierten': 287, 'template': 436, 'tennis': 287, 'termin': 435,
'terminiert': 155, 'terminvorschlag': 155, 'text': 330, 'thanks': 1123, 'theater': 287, 'thema': 1124, 'they': 1125,
'thx': 391, 'tip': 1126, 'tipp': 1126, 'tipps': 1127, 'to': 1129, 'todo': 1128, 'todos': 288, 'told': 1134, 'toller':
384, 'total': 595, 'traeumte': 405, 'traf': 287, 'trafen': 287, 'traumte': 405, 'treff': 1135, 'treffe': 1136,
'treffen': 1137, 'uber': 1139, 'uberleg': 1140, 'uberlege': 1141, 'ueber': 1139, 'ueberleg': 1140, 'ueberlege': 1141,
'umgebucht': 589, 'umgelegt': 589, 'umsonst': 1142, 'und': 1143, 'unentgeltlich': 297, 'uns': 1144, 'unsicher': 1145,
'unter': 1147, 'unterhalten': 287, 'unterhielt': 1121, 'unterhielten': 287, 'unterrichtet': 287, 'unterschrieben':
287, 'unterzeichnet': 287, 'verabredet': 155, 'verabschiedet': 287, 'verabschiedung': 287, 'verbaselt': 0,
'verbummelt': 0, 'vereinbart': 155, 'vergebens': 1148, 'vergeblich': 1149, 'vergessen': 1153, 'verhandelt': 287,
'verlangt': 1154, 'verlegt': 342, 'vermisse': 405, 'verpasst': 0, 'verpasster': 1155, 'verpennt': 0, 'verplant': 0,
'versaeumt': 0, 'versaumt': 0, 'verschieben': 1156, 'verschiebt': 1157, 'verschlafen': 0, 'verschobe': 1158,
'verschoben': 342, 'verschwitzt': 0, 'versoehnt': 287, 'versohnt': 287, 'versprach': 1164, 'versprech': 1165,
'verspreche': 1165, 'verspricht': 1166, 'versprochen': 1163, 'versucht': 1168, 'vertagt': 342, 'vertrag': 330,
'vertroestet': 0, 'vertrostet': 0, 'video': 436, 'vielen': 752, 'vielleicht': 1169, 'voellig': 595, 'vollig': 595,
'volunteered': 1170, 'volunteering': 1170, 'von': 1177, 'vor': 1179, 'vorbeigekommen': 287, 'vorbeigeschaut': 287,
'vorgemerkt': 155, 'vorgestellt': 287, 'vorgezogen': 589, 'vorlage': 436, 'vorverlegt': 589, 'waehrend': 293, 'waer':
1182, 'waere': 1187, 'wahrend': 293, 'waiting': 1188, 'wanderung': 287, 'war': 1202, 'ware': 1204, 'waren': 1207,
'warnt': 1209, 'warnte': 1209, 'wart': 1212, 'warte': 1217, 'warten': 1219, 'wartet': 1222, 'was': 1024, 'website':
330, 'weil': 293, 'weiss': 293, 'welche': 293, 'welcher': 293, 'wenn': 1225, 'wer': 1226, 'werd': 1227, 'werde': 1230,
'werden': 1232, 'whatsapp': 986, 'whitepaper': 436, 'wichtiger': 384, 'wie': 1234, 'wieder': 156, 'wiedergesehen':
287, 'wiedersehen': 287, 'wiedervorlage': 288, 'will': 1240, 'wir': 1245, 'wird': 1248, 'with': 1249, 'wo': 1250,
'wollen': 1252, 'wollt': 706, 'wollte': 1254, 'wollten': 1255, 'workshop': 1258, 'wuenscht': 1259, 'wuerd': 1264,
'wuerde': 1267, 'wunscht': 1259, 'wurd': 1264, 'wurde': 1270, 'wv': 288, 'yoga': 287, 'you': 1271, 'zu': 1272,
'zufaellig': 1273, 'zufallig': 1273, 'zugesagt': 1163, 'zuruckgerufen': 287, 'zurueckgerufen': 287, 'zusammen': 1274,
'zusammengesessen': 287, 'zusammengesetzt': 287}]


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
(5, 'due'), 'am': 11}, {'': (4, 'absent_after'), 'haben': 9, 'hat': 9}, {'': (0, 'with'), 'vom': 14}, {'von': 0},
{'es': 37, 'um': 7}, {'mit': 0}, {'bei': 0, 'mit': 0}, {'es': 37}, {'an': 7, 'von': 7}, {'zuruckgerufen': 2,
'zurueckgerufen': 2}, {'geschafft': 8}, {'nicht': 53}, {'zeit': 8}, {'gemeldet': 2}, {'aber': 56}, {'zurueckgerufen':
2}, {'zuruckgerufen': 2}, {'abgesagt': 8, 'dann': 52, 'es': 54, 'gefehlt': 8, 'keine': 55, 'mich': 52, 'sich': 57,
'spaeter': 58, 'spater': 59, 'zuruckgerufen': 2, 'zurueckgerufen': 2}, {'abgesagt': 8, 'keine': 55}, {'im': 8}, {'im':
8, 'noch': 62}, {'s': 7}, {'von': 14}, {'anlauf': 2}, {'': (2, 'at'), 'beisein': 46, 'buero': 65, 'buro': 65, 'cafe':
14, 'dienstreise': 8, 'ferien': 8, 'haus': 14, 'hause': 14, 'hotel': 14, 'karenz': 8, 'krankenstand': 8, 'laufe': 11,
'restaurant': 14, 'urlaub': 9, 'zweiten': 66}, {'': (2, 'at'), 'begleitung': 46, 'dem': 14, 'den': 14, 'der': 14,
'die': 14, 'dienstreise': 8, 'ferien': 8, 'karenz': 8, 'sachen': 7, 'urlaub': 8}, {'dienstreise': 8, 'ferien': 8,
'karenz': 8, 'urlaub': 8}, {'geblieben': 8}, {'dienstreise': 8, 'ferien': 8, 'karenz': 8, 'krankenstand': 8, 'urlaub':
8}, {'krank': 8, 'verhindert': 8}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8}, {'krankenstand': 8}, {'im':
74}, {'auf': 69, 'daheim': 70, 'entschuldigt': 8, 'im': 71, 'in': 69, 'krank': 8, 'leider': 72, 'nicht': 73, 'noch':
75, 'verhindert': 8}, {'bei': 0, 'm': 0, 'mit': 0, 'w': 0}, {'doch': 41, 'nicht': 8}, {'sein': 8}, {'dabei': 79,
'kommen': 8}, {'nicht': 80}, {'doch': 81, 'leider': 81, 'n': 41, 'net': 8, 'nicht': 8}, {'': (3, 'absent_before'),
'gemeldet': 8}, {'entschuldigen': 8}, {'sich': 84}, {'im': 8, 'mit': 8}, {'krank': 8, 'ohne': 9, 'verhindert': 8},
{'gruesse': 51, 'grusse': 51}, {'nachricht': 35}, {'': (0, 'with'), 'dabei': 0}, {'absagen': 8, 'passen': 8},
{'start': 8}, {'raum': 8}, {'dabei': 8}, {'': (3, 'absent_before'), 'dabei': 8}, {'': (3, 'absent_before'), 'am': 92,
'anwesend': 8, 'aufgetaucht': 8, 'da': 8, 'dabei': 8, 'erschienen': 8, 'gekommen': 8, 'geschafft': 8, 'im': 93,
'mehr': 94, 'mit': 95}, {'show': 8}, {'vor': 11}, {'': (3, 'absent_before'), 'den': 9, 'die': 9}, {'zuruck': 2,
'zurueck': 2}, {'zurueck': 2}, {'zuruck': 2}, {'dann': 100, 'spaeter': 101, 'spater': 102, 'zuruck': 2, 'zurueck': 2},
{'an': 0, 'bei': 0, 'von': 0}, {'es': 41}, {'gruesse': 51}, {'grusse': 51}, {'gekommen': 8}, {'nicht': 108}, {'an': 0,
'mit': 0, 'von': 0}, {'erreicht': 2, 'erwischt': 2, 'gesprochen': 2, 'telefoniert': 2}, {'doch': 111, 'erreicht': 2,
'erwischt': 2, 'gesprochen': 2, 'telefoniert': 2}, {'': (5, 'due'), 'am': 11, 'bis': 11}, {'stau': 8}, {'im': 114},
{'im': 114, 'noch': 115}, {'': (3, 'absent_before'), 'dessen': 2, 'von': 7}, {'im': 8, 'in': 8}, {'im': 8, 'in': 8,
'noch': 118}, {'auf': 8}, {'nicht': 120}, {'m': 0, 'mit': 0, 'v': 0, 'von': 0, 'w': 0}, {'m': 0, 'mit': 0, 'von': 0,
'w': 0}, {'bei': 0, 'm': 0, 'mit': 0}, {'': (1, 'about'), 'ist': 7, 'war': 7}, {'gelaufen': 0}, {'weg': 126}, {'': (1,
'about'), 'den': 127}, {'': (2, 'at'), 'wegen': 7}, {'': (5, 'due'), 'dem': 14, 'der': 14}, {'an': 0, 'm': 0, 'mit':
0, 'v': 0, 'von': 0}, {'D': 1, 'bei': 0}, {'D': 1, 'bei': 0, 'ich': 132}, {'weg': 8}, {'da': 8}, {'': (4,
'absent_after'), 'dabei': 8}, {'am': 92, 'anwesend': 8, 'da': 8, 'dabei': 8, 'im': 93, 'mehr': 94, 'mit': 136}, {'D':
133, 'auf': 69, 'bei': 0, 'bereits': 134, 'entschuldigt': 8, 'ich': 132, 'im': 69, 'in': 69, 'krank': 8, 'leider': 72,
'ned': 135, 'net': 135, 'nicht': 137, 'nod': 135, 'noed': 135, 'schon': 134, 'verhindert': 8}, {'D': 1, 'bei': 0,
'nicht': 137, 'wir': 132}, {'neues': 17}, {'es': 7}, {'geht': 141}, {'kommen': 8, 'mit': 8}, {'nicht': 143}, {'': (1,
'about'), 'besuch': 1, 'gast': 1}, {'': (2, 'at'), 'thema': 7}, {'abendessen': 1, 'abends': 4, 'aber': 6, 'about': 7,
'absent': 8, 'abw': 9, 'abwesend': 9, 'alle': 10, 'allerspaetestens': 11, 'allerspatestens': 11, 'am': 13, 'an': 15,
'angerufen': 0, 'anruf': 16, 'ans': 14, 'anstatt': 9, 'anstelle': 17, 'antwort': 18, 'anw': 0, 'anwesend': 0, 'apero':
1, 'at': 14, 'auf': 19, 'aufm': 14, 'aufn': 14, 'aus': 14, 'ausser': 9, 'begegnet': 0, 'bei': 22, 'beim': 24, 'bespr':
25, 'besuch': 26, 'besucht': 0, 'besuchte': 0, 'betr': 7, 'betreff': 7, 'betreffend': 7, 'betreffs': 7, 'bezueglich':
7, 'bezuglich': 7, 'bin': 27, 'binnen': 11, 'bis': 28, 'blieb': 30, 'brief': 31, 'by': 11, 'bzgl': 7, 'call': 32,
'da': 33, 'dabei': 0, 'dae': 33, 'dafuer': 2, 'dafur': 2, 'dann': 12, 'darauffolgenden': 33, 'deadline': 11,
'dennoch': 2, 'diese': 33, 'diesem': 33, 'diesen': 33, 'dieser': 33, 'dieses': 33, 'diesmal': 34, 'dm': 35, 'doch':
36, 'dreht': 38, 'e': 40, 'email': 39, 'entschuldigt': 9, 'erreicht': 0, 'erschien': 41, 'erzaehlt': 17, 'erzahlt':
17, 'es': 42, 'essen': 1, 'faellig': 43, 'fallig': 43, 'fehlt': 8, 'fehlte': 9, 'fehlten': 9, 'folgenden': 33, 'fr':
0, 'frau': 0, 'frist': 11, 'fruehstueck': 1, 'fruhstuck': 1, 'gefehlt': 44, 'gegenuber': 45, 'gegenueber': 45,
'gehoert': 46, 'gehort': 46, 'geht': 47, 'gemeinsam': 48, 'gesprach': 49, 'gespraech': 49, 'gesprochen': 17,
'getroffen': 0, 'ging': 50, 'gings': 37, 'grillen': 1, 'gruesse': 51, 'gruss': 51, 'grusse': 51, 'hat': 60, 'hats':
54, 'hatte': 61, 'herr': 0, 'herrn': 0, 'hing': 63, 'hinsichtlich': 7, 'hinterm': 14, 'hr': 0, 'i': 64, 'im': 67,
'in': 68, 'inm': 14, 'innerhalb': 11, 'ins': 14, 'ist': 76, 'kaffe': 1, 'kaffee': 77, 'kam': 78, 'kamen': 41, 'kann':
41, 'keine': 55, 'kennt': 7, 'kommende': 33, 'kommendem': 33, 'kommenden': 33, 'kommender': 33, 'kommendes': 33,
'kommt': 41, 'konnte': 82, 'konnten': 41, 'krank': 83, 'krankgemeldet': 8, 'kuenftig': 33, 'kunftig': 33, 'kurz': 1,
'laengstens': 11, 'laesst': 85, 'lag': 86, 'langstens': 11, 'lasst': 85, 'leider': 87, 'letztlich': 12, 'lg': 51,
'liebe': 88, 'liess': 85, 'linkedin': 89, 'lunch': 25, 'm': 0, 'mail': 39, 'mails': 31, 'meeting': 25, 'mi': 0, 'mim':
0, 'minus': 9, 'mit': 90, 'mitm': 0, 'mitn': 0, 'mittagessen': 1, 'musste': 91, 'na': 33, 'nach': 14, 'nachgeholt': 2,
'nachricht': 39, 'nachst': 33, 'nachste': 33, 'nachsten': 33, 'nachster': 33, 'nachstes': 33, 'nae': 33, 'naechst':
33, 'naechste': 33, 'naechsten': 33, 'naechster': 33, 'naechstes': 33, 'nahe': 14, 'neben': 14, 'neues': 46, 'next':
33, 'nicht': 96, 'no': 97, 'noch': 98, 'ohne': 99, 'party': 1, 'per': 11, 'post': 18, 'postkarte': 35, 're': 7,
'redete': 48, 'regarding': 7, 'rief': 103, 'ruckmeldung': 18, 'ruckruf': 104, 'rueckmeldung': 18, 'rueckruf': 104,
'rund': 37, 'sans': 9, 'sass': 48, 'schaffte': 105, 'schliesslich': 2, 'schoene': 106, 'schone': 107, 'schwaenzte': 8,
'schwanzte': 8, 'seitens': 7, 'sind': 109, 'slack': 110, 'sms': 31, 'spaeter': 112, 'spaetestens': 113, 'spater': 112,
'spatestens': 113, 'sprach': 48, 'sprachnachricht': 31, 'stand': 116, 'statt': 117, 'stattdessen': 2, 'steckte': 119,
'sucht': 7, 'tauchte': 121, 'teilnehmende': 0, 'teilnehmer': 0, 'tel': 122, 'telefonat': 123, 'termin': 124, 'thema':
125, 'this': 33, 'till': 11, 'tn': 0, 'traf': 0, 'trafen': 0, 'treff': 0, 'treffe': 0, 'treffen': 25, 'trotzdem': 2,
'uber': 128, 'uberm': 7, 'ubers': 7, 'ueber': 128, 'ueberm': 7, 'uebers': 7, 'um': 7, 'unentschuldigt': 8, 'unterm':
14, 'until': 11, 'verhindert': 9, 'via': 14, 'vk': 25, 'von': 129, 'vor': 130, 'vorbei': 1, 'vorbeigeschaut': 1,
'vorm': 11, 'w': 0, 'wapp': 131, 'war': 138, 'waren': 139, 'was': 140, 'wegen': 7, 'whatsapp': 131, 'wie': 142,
'with': 0, 'without': 9, 'wollte': 144, 'wsap': 131, 'zu': 145, 'zum': 146, 'zur': 14, 'zusammen': 48}]


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
'day': 5, 'event': 5, 'night': 5}, {'an': 7}, {'': (2, 'call'), '...': 61}, {'table': 5}, {'...': 61}, {'kaffee': 14},
{'planning': 0}, {'night': 5}, {'tuer': 5, 'tur': 5}, {'offenen': 68}, {'der': 69}, {'': (2, 'call'), 'call': 7,
'nachricht': 11}, {'getrunken': 14, 'mit': 14}, {'augen': 0}, {'vier': 73}, {'call': 7, 'konferenz': 7}, {'augen':
35}, {'note': 11}, {'termin': 0}, {'ort': 78}, {'summit': 5}, {'app': 11}, {'': (5, 'message'), 'anruf': 7, 'call':
7}, {'': (2, 'call'), 'call': 7}, {'chinesen': 3, 'griechen': 3, 'heurigen': 3, 'inder': 3, 'italiener': 3, 'japaner':
3, 'tee': 14, 'thai': 3, 'tuerken': 3, 'turken': 3, 'vietnamesen': 3, 'wirt': 3, 'wirten': 3}, {'1': 2, 'abendbrot':
3, 'abendessen': 3, 'abends': 4, 'abgestimmt': 0, 'abschlussgesprach': 0, 'abschlussgespraech': 0, 'abstimmung': 0,
'after': 6, 'afterwork': 5, 'agluetet': 7, 'aglutet': 7, 'agrueeft': 7, 'agrueft': 7, 'alumnitreffen': 5, 'am': 8,
'an': 10, 'angebimmelt': 7, 'angeklingelt': 7, 'angelaeutet': 7, 'angelautet': 7, 'angerufen': 7, 'angeschrieben': 11,
'anruf': 7, 'anrufe': 7, 'ans': 12, 'antwortmail': 13, 'arbeitsessen': 3, 'arbeitstermin': 0, 'arbeitstreffen': 0,
'assen': 3, 'auf': 16, 'aufsichtsratssitzung': 0, 'ausgetauscht': 0, 'ausstellung': 5, 'austausch': 0, 'ball': 5,
'barcamp': 5, 'beerdigung': 5, 'begehung': 0, 'begrabnis': 5, 'begraebnis': 5, 'beim': 17, 'beirat': 0,
'beiratssitzung': 0, 'bekannt': 19, 'bekanntgemacht': 18, 'bekanntgmacht': 18, 'bekocht': 3, 'beraten': 0,
'beratungsgesprach': 0, 'beratungsgespraech': 0, 'besichtigung': 0, 'bespr': 0, 'besprechung': 0, 'besprechungen': 0,
'besprochen': 0, 'besuch': 0, 'betriebsbesichtigung': 0, 'bewerbungsgesprach': 0, 'bewerbungsgespraech': 0, 'bits':
21, 'board': 22, 'boardmeeting': 0, 'branchentreff': 5, 'branchentreffen': 5, 'breakfast': 3, 'brief': 11, 'brotzeit':
3, 'brunch': 3, 'bsprechig': 0, 'business': 23, 'businesslunch': 3, 'cafe': 24, 'call': 7, 'calls': 7, 'cappuccino':
14, 'catch': 25, 'catchup': 0, 'chat': 11, 'chats': 11, 'check': 26, 'christkindlmarkt': 5, 'coaching': 0,
'coachingtermin': 0, 'coffee': 27, 'coffeechat': 14, 'connected': 18, 'connectet': 18, 'daily': 0, 'demo': 28,
'demoday': 5, 'dienstbesprechung': 0, 'diniert': 3, 'dinner': 3, 'discord': 11, 'discovery': 29, 'dm': 11, 'dms': 11,
'doener': 3, 'doner': 3, 'durchgeklingelt': 7, 'durchgerufen': 7, 'durchgesprochen': 0, 'e': 31, 'einander': 32,
'einspaenner': 14, 'einspanner': 14, 'einstellungsgesprach': 0, 'einstellungsgespraech': 0, 'einweihung': 5, 'email':
33, 'emails': 13, 'empfang': 5, 'entwicklungsgesprach': 0, 'entwicklungsgespraech': 0, 'eroeffnung': 5, 'eroffnung':
5, 'erreicht': 7, 'erstcall': 7, 'erstgesprach': 0, 'erstgespraech': 0, 'espresso': 14, 'essen': 34, 'event': 5,
'expo': 5, 'facetime': 7, 'fachmesse': 5, 'familienessen': 3, 'feedback': 35, 'feedbackgesprach': 0,
'feedbackgespraech': 0, 'feier': 5, 'ferngesprach': 7, 'ferngespraech': 7, 'fest': 5, 'festival': 5, 'firmenfeier': 5,
'flat': 36, 'follow': 25, 'fondue': 3, 'fruehstueck': 3, 'fruehstuecken': 3, 'fruehstueckten': 3, 'fruhstuck': 3,
'fruhstucken': 3, 'fruhstuckten': 3, 'fussballspiel': 5, 'gaenseessen': 3, 'gala': 5, 'ganseessen': 3, 'gebruncht': 3,
'geburtstag': 5, 'geburtstagsessen': 3, 'geburtstagsfeier': 5, 'geburtstagsparty': 5, 'gecallt': 7, 'gechatted': 11,
'gechattet': 11, 'gefacetimed': 7, 'gefruehstueckt': 3, 'gefruehstuekt': 3, 'gefruhstuckt': 3, 'gefruhstukt': 3,
'gegessen': 3, 'gegrillt': 3, 'gehaltsgesprach': 0, 'gehaltsgespraech': 0, 'gejausnet': 3, 'gekocht': 3, 'gelunched':
3, 'geluncht': 3, 'gemailed': 13, 'gemailt': 13, 'generalversammlung': 5, 'gephont': 7, 'gepingt': 11, 'gepitcht': 0,
'geschaeftsessen': 3, 'geschaftsessen': 3, 'geschrieben': 11, 'gesimst': 11, 'geskypt': 7, 'geslackt': 11, 'gespeist':
3, 'gesprach': 0, 'gesprache': 0, 'gespraech': 0, 'gespraeche': 0, 'getagt': 0, 'getextet': 11, 'gewhatsappt': 11,
'gezoomt': 7, 'google': 37, 'grillabend': 3, 'grillen': 3, 'gruenderabend': 5, 'gruenderfruehstueck': 5,
'gruendertag': 5, 'gruendertreffen': 5, 'grunderabend': 5, 'grunderfruhstuck': 5, 'grundertag': 5, 'grundertreffen':
5, 'gschribe': 11, 'gv': 5, 'hackathon': 5, 'hannover': 38, 'hauptversammlung': 5, 'hausbesuch': 0, 'hausmesse': 5,
'heisse': 39, 'heurigen': 3, 'heuriger': 3, 'hin': 42, 'hochzeit': 5, 'im': 43, 'imessage': 11, 'insta': 11,
'instagram': 11, 'interview': 0, 'intro': 44, 'introduced': 18, 'introed': 18, 'introgemacht': 18, 'intromail': 13,
'intros': 18, 'investorengesprach': 0, 'investorengespraech': 0, 'investorentag': 5, 'jahresgesprach': 0,
'jahresgespraech': 0, 'jahrestagung': 5, 'jause': 3, 'jf': 0, 'jour': 45, 'jubilaeum': 5, 'jubilaum': 5, 'kaefele':
14, 'kaeffchen': 14, 'kafele': 14, 'kaffchen': 14, 'kaffe': 14, 'kaffee': 47, 'kaffeedate': 14, 'kaffeehaus': 14,
'kaffeeklatsch': 14, 'kaffeekraenzchen': 14, 'kaffeekranzchen': 14, 'kaffeepause': 14, 'kaffeetermin': 14,
'kaffeetrinken': 14, 'kaffeetscherl': 14, 'kaffetrinken': 14, 'kafi': 14, 'kakao': 14, 'kantine': 3,
'kennenlerngesprach': 0, 'kennenlerngespraech': 0, 'kennenlerntermin': 0, 'kick': 48, 'kickoff': 49, 'klassentreffen':
5, 'konferenz': 5, 'kongress': 5, 'konzert': 5, 'krisensitzung': 0, 'kundenevent': 5, 'kundengesprach': 0,
'kundengespraech': 0, 'kundentag': 5, 'kundentermin': 0, 'kurzes': 50, 'kurznachricht': 11, 'lagebesprechung': 0,
'latte': 14, 'launch': 51, 'lesung': 5, 'linkedin': 52, 'lunch': 3, 'lunchtermin': 3, 'mail': 13, 'mailanfrage': 13,
'mailaustausch': 13, 'mailkontakt': 13, 'mails': 13, 'mailt': 13, 'mailte': 13, 'mailten': 13, 'mailverkehr': 13,
'mailwechsel': 13, 'meet': 53, 'meeting': 0, 'meetings': 0, 'meetup': 5, 'melange': 14, 'mentoring': 35,
'mentoringtermin': 0, 'messe': 5, 'messenger': 11, 'mitarbeitergesprach': 0, 'mitarbeitergesprache': 0,
'mitarbeitergespraech': 0, 'mitarbeitergespraeche': 0, 'miteinander': 54, 'mittag': 55, 'mittagessen': 3,
'mittagessens': 3, 'mittagspause': 3, 'mittagstisch': 3, 'morgenrunde': 0, 'mtg': 0, 'nachbesprechung': 0,
'nachricht': 11, 'nachrichten': 11, 'nachtessen': 3, 'nachtmahl': 3, 'networking': 56, 'netzwerkabend': 5,
'netzwerktreffen': 5, 'netzwerkveranstaltung': 5, 'neujahrsempfang': 5, 'newsletter': 13, 'notartermin': 0, 'offsite':
5, 'oktoberfest': 5, 'one': 58, 'opening': 5, 'ortstermin': 0, 'panel': 5, 'partnertag': 5, 'partnertreffen': 5,
'party': 5, 'per': 59, 'personalgesprach': 0, 'personalgespraech': 0, 'phone': 7, 'pitch': 60, 'pitchabend': 5,
'pizza': 3, 'planning': 0, 'planungsrunde': 0, 'pn': 11, 'podium': 5, 'podiumsdiskussion': 5, 'polterabend': 5,
'polterer': 5, 'postkarte': 11, 'praesentation': 0, 'praesentiert': 0, 'prasentation': 0, 'prasentiert': 0,
'probetag': 0, 'projektmeeting': 0, 'projektsitzung': 0, 'punschstand': 5, 'qbr': 0, 'quartalsgesprach': 0,
'quartalsgespraech': 0, 'quarterly': 0, 'quick': 29, 'raclette': 3, 'retreat': 5, 'retro': 0, 'retrospektive': 0,
'review': 0, 'rief': 62, 'riefen': 7, 'rouladenessen': 3, 'round': 63, 'roundtable': 5, 'ruckruf': 7, 'rueckruf': 7,
'ruf': 64, 'rufe': 64, 'ruft': 64, 'runde': 0, 'rundmail': 13, 'sales': 29, 'schale': 65, 'schrieb': 11, 'schrieben':
11, 'seminar': 5, 'signal': 11, 'sitzig': 0, 'sitzung': 0, 'sitzungen': 0, 'skype': 7, 'slack': 11, 'slush': 5, 'sms':
11, 'sommerfest': 5, 'sonntagsessen': 3, 'soupiert': 3, 'spargelessen': 3, 'sprachmemo': 11, 'sprachnachricht': 11,
'sprachnachrichten': 11, 'sprint': 66, 'stammtisch': 5, 'stand': 25, 'standortgesprach': 0, 'standortgespraech': 0,
'standup': 0, 'startup': 67, 'statusgesprach': 0, 'statusgespraech': 0, 'statusmeeting': 0, 'strategiegesprach': 0,
'strategiegespraech': 0, 'strategiemeeting': 0, 'strippe': 7, 'summit': 5, 'sushi': 3, 'symposium': 5, 'sync': 0,
'tag': 70, 'tagung': 5, 'tasse': 15, 'taufe': 5, 'team': 22, 'teamessen': 3, 'teammeeting': 0, 'teamrunde': 0,
'teams': 71, 'teamscall': 7, 'teamsitzung': 0, 'tee': 72, 'teestunde': 14, 'teetrinken': 14, 'tel': 7, 'telco': 7,
'telefon': 7, 'telefonat': 7, 'telefonate': 7, 'telefongesprach': 7, 'telefongespraech': 7, 'telefoniere': 7,
'telefonieren': 7, 'telefoniert': 7, 'telefonierte': 7, 'telefonierten': 7, 'telefonisch': 7, 'telefonkonferenz': 7,
'telefontermin': 7, 'telegram': 11, 'telko': 7, 'termin': 0, 'text': 11, 'textete': 11, 'threema': 11, 'tk': 7,
'treffen': 0, 'ubergabe': 0, 'ubergabegesprach': 0, 'ubers': 8, 'uebergabe': 0, 'uebergabegespraech': 0, 'uebers': 8,
'unter': 74, 'unterhaltung': 0, 'unternehmerfruehstueck': 5, 'unternehmerfruhstuck': 5, 'unternehmertreffen': 5,
'unterredung': 0, 'veranstaltung': 5, 'verbunden': 18, 'verhandelt': 0, 'verhandlung': 0, 'verhandlungen': 0,
'verkaufsgesprach': 0, 'verkaufsgespraech': 0, 'verkaufstermin': 0, 'verkuppelt': 18, 'verlaengerten': 14,
'verlaengerter': 14, 'verlangerten': 14, 'verlangerter': 14, 'vernetzt': 18, 'vernissage': 5, 'vertragsgesprach': 0,
'vertragsgespraech': 0, 'vertriebsmeeting': 0, 'vesper': 3, 'via': 8, 'video': 75, 'videoanruf': 7, 'videocall': 7,
'videochat': 7, 'videogesprach': 7, 'videogespraech': 7, 'videokonferenz': 7, 'videotelefonat': 7, 'vier': 76,
'vieraugengesprach': 0, 'vieraugengespraech': 0, 'vk': 7, 'voice': 77, 'voicenote': 11, 'vor': 79, 'vorbesprechung':
0, 'vorfuehrung': 0, 'vorfuhrung': 0, 'vorgestellt': 18, 'vorstandssitzung': 0, 'vorstellungsgesprach': 0,
'vorstellungsgespraech': 0, 'vortrag': 5, 'wa': 11, 'wapp': 11, 'web': 80, 'websummit': 5, 'weekly': 0,
'weihnachtsessen': 3, 'weihnachtsfeier': 5, 'weihnachtsmarkt': 5, 'whats': 81, 'whatsapp': 82, 'whatsappt': 11,
'wiesn': 5, 'workshop': 5, 'wsap': 11, 'xing': 11, 'zabig': 3, 'zmittag': 3, 'zmorge': 3, 'zmorgen': 3, 'znacht': 3,
'znueni': 3, 'znuni': 3, 'zoom': 83, 'zoomcall': 7, 'zum': 84, 'zuruckgerufen': 7, 'zuruckgeschrieben': 11,
'zurueckgerufen': 7, 'zurueckgeschrieben': 11, 'zusammengebracht': 18, 'zusammengesessen': 0, 'zusammengesetzt': 0,
'zvieri': 3, 'zweitgesprach': 0, 'zweitgespraech': 0}]

