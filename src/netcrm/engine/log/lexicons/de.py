"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

CLASSES = {'ab': ('hello',), 'abend': ('name_words',), 'abendessen': ('hello',), 'aber': ('hello',), 'abgeben':
('giveinf',), 'abgeholt': ('reach',), 'abgesagt': ('hello',), 'abholen': ('giveinf',), 'abklaeren': ('giveinf',),
'abklaren': ('giveinf',), 'abliefern': ('giveinf',), 'absagen': ('giveinf',), 'abteilung': ('rel',), 'adler':
('name_words',), 'adresse': ('thing',), 'aergert': ('verb3',), 'aergerte': ('verb3',), 'agentur': ('rel',),
'agluetet': ('reach',), 'aglutet': ('reach',), 'agrueeft': ('reach',), 'agrueft': ('reach',), 'akzeptiert':
('verb3',), 'also': ('filler',), 'alt': ('name_words',), 'amsel': ('name_words',), 'and': ('and',), 'angeboten':
('vowed',), 'angehauen': ('reach',), 'angeklopft': ('reach',), 'angekuendigt': ('vowed',), 'angekundigt': ('vowed',),
'angelaeutet': ('reach',), 'angelautet': ('reach',), 'angelika': ('name_words',), 'angerufen': ('hello', 'reach'),
'angeschaut': ('reviewed',), 'angeschrieben': ('reach',), 'angesehen': ('reviewed',), 'angesprochen': ('reach',),
'angetextet': ('reach',), 'anker': ('name_words',), 'anleitung': ('thing',), 'anrufen': ('giveinf',), 'ans':
('hello',), 'anschauen': ('giveinf',), 'anschreiben': ('work',), 'ansehen': ('giveinf',), 'antrag': ('work',),
'antworten': ('giveinf',), 'antwortet': ('give3',), 'antwortete': ('reach',), 'anwaeltin': ('rel',), 'anwalt':
('rel',), 'anwaltin': ('rel',), 'apfel': ('name_words',), 'app': ('work',), 'april': ('name_words',), 'arbeiten':
('verb3',), 'arbeitet': ('verb3',), 'arbeitete': ('verb3',), 'argert': ('verb3',), 'argerte': ('verb3',), 'arm':
('name_words',), 'artikel': ('work', 'thing'), 'arzt': ('name_words',), 'assistent': ('rel',), 'assistentin':
('rel',), 'assistenz': ('rel',), 'auch': ('filler', 'hello'), 'auf': ('hello',), 'aufsetzen': ('giveinf',), 'august':
('name_words',), 'aurora': ('name_words',), 'ausdrucken': ('giveinf',), 'ausfuehrlich': ('filler',), 'ausfuellen':
('giveinf',), 'ausfuhrlich': ('filler',), 'ausfullen': ('giveinf',), 'ausgeliehen': ('handed',), 'ausleihen':
('giveinf',), 'ausmachen': ('giveinf',), 'ausrichten': ('giveinf',), 'ausserdem': ('filler',), 'auto': ('rel',),
'azubi': ('rel',), 'baby': ('rel',), 'bach': ('name_words',), 'bachelorarbeit': ('work',), 'backe': ('give1',),
'backen': ('giveinf',), 'backt': ('give3',), 'baeckt': ('give3',), 'baer': ('name_words',), 'bald': ('filler',),
'ball': ('name_words',), 'bank': ('rel',), 'bar': ('name_words',), 'bat': ('verb3',), 'bauer': ('name_words',),
'baum': ('name_words',), 'baut': ('verb3',), 'baute': ('verb3',), 'bayer': ('name_words',), 'beck': ('name_words',),
'becker': ('name_words',), 'bedankt': ('verb3',), 'bedankte': ('verb3',), 'begann': ('verb3',), 'beginnt': ('verb3',),
'begleitete': ('reach',), 'behauptet': ('verb3',), 'bei': ('hello',), 'beide': ('they', 'hello'), 'beiden': ('them',),
'beim': ('hello',), 'bekam': ('verb3',), 'bekannte': ('rel',), 'bekannter': ('rel',), 'bekanntgemacht':
('introduced',), 'bekommt': ('verb3',), 'bereit': ('give1',), 'bereite': ('give1',), 'bereitet': ('give3',), 'berg':
('name_words',), 'bericht': ('thing',), 'berichtet': ('verb3',), 'berichtete': ('verb3',), 'beschwert': ('verb3',),
'beschwerte': ('verb3',), 'besorg': ('give1',), 'besorge': ('give1',), 'besorgen': ('give1', 'give3', 'giveinf'),
'besorgt': ('give3', 'handed'), 'besprechung': ('hello',), 'bestaetig': ('give1',), 'bestaetige': ('give1',),
'bestaetigen': ('giveinf',), 'bestaetigt': ('verb3', 'give3'), 'bestaetigte': ('verb3',), 'bestatig': ('give1',),
'bestatige': ('give1',), 'bestatigen': ('giveinf',), 'bestatigt': ('verb3', 'give3'), 'bestatigte': ('verb3',),
'besuch': ('give1',), 'besuche': ('give1',), 'besuchen': ('giveinf',), 'besucht': ('reach', 'give3'), 'besuchte':
('reach',), 'besuchten': ('reach',), 'bewarb': ('verb3',), 'bewerbung': ('work',), 'bewerbungsunterlagen': ('work',),
'bewirbt': ('verb3',), 'bezahl': ('give1',), 'bezahle': ('give1',), 'bezahlen': ('giveinf',), 'bezahlt': ('give3',),
'bill': ('name_words',), 'bin': ('hello',), 'birn': ('name_words',), 'bis': ('hello',), 'bitte': ('filler',),
'bittet': ('verb3',), 'bleiben': ('verb3',), 'bleibt': ('verb3',), 'blieb': ('verb3',), 'blogpost': ('thing',),
'bloss': ('filler',), 'blum': ('name_words',), 'boehm': ('name_words',), 'bohm': ('name_words',), 'borg': ('give1',),
'borge': ('give1',), 'borgen': ('giveinf',), 'borgt': ('give3',), 'boss': ('rel',), 'bp': ('work',), 'brachte':
('verb3',), 'braeuchte': ('verb3',), 'brand': ('name_words',), 'brauchen': ('verb3',), 'braucht': ('hello', 'verb3'),
'brauchte': ('verb3',), 'braun': ('name_words',), 'bring': ('give1',), 'bringe': ('give1',), 'bringen': ('give1',
'give3', 'giveinf'), 'bringt': ('verb3', 'give3'), 'brucke': ('name_words',), 'bruder': ('rel',), 'bruecke':
('name_words',), 'buch': ('give1', 'rel', 'work', 'thing'), 'buche': ('give1', 'name_words'), 'buchen': ('giveinf',),
'bucht': ('give3',), 'buchtipp': ('thing',), 'buero': ('rel',), 'buro': ('rel',), 'busch': ('name_words',),
'businessplan': ('work',), 'bzw': ('and',), 'called': ('reach',), 'ceo': ('rel',), 'cfo': ('rel',), 'challenged':
('reviewed',), 'check': ('give1',), 'checke': ('give1',), 'checken': ('giveinf',), 'checkliste': ('thing',), 'checkt':
('give3',), 'chef': ('rel',), 'chefin': ('rel',), 'christ': ('name_words',), 'code': ('work',), 'cofounder': ('rel',),
'connecte': ('give1',), 'connected': ('give3', 'introduced'), 'connecten': ('giveinf',), 'connectet': ('give3',
'introduced'), 'coo': ('rel',), 'cousin': ('rel',), 'cousine': ('rel',), 'crew': ('rel',), 'cto': ('rel',), 'cv':
('work',), 'dabeigewesen': ('reach',), 'dachte': ('verb3',), 'dafuer': ('filler',), 'dafur': ('filler',), 'daher':
('filler',), 'danach': ('hello',), 'dann': ('filler', 'hello'), 'darf': ('verb3',), 'das': ('det', 'hello'), 'dass':
('hello',), 'dazu': ('filler',), 'dazugekommen': ('reach',), 'deck': ('rel', 'work'), 'definitiv': ('filler',), 'dem':
('them', 'det', 'hello'), 'demnachst': ('filler',), 'demnaechst': ('filler',), 'den': ('det', 'hello'), 'denkt':
('verb3',), 'der': ('they', 'det', 'hello'), 'deren': ('their',), 'des': ('det',), 'deshalb': ('filler',), 'dessen':
('their',), 'deswegen': ('filler',), 'dick': ('name_words',), 'die': ('they', 'det'), 'diese': ('they', 'det',
'hello'), 'diesem': ('det',), 'diesen': ('det', 'hello'), 'dieser': ('they', 'det', 'hello'), 'dieses': ('det',),
'dill': ('name_words',), 'direkt': ('filler',), 'doch': ('filler',), 'dr': ('det',), 'draengt': ('verb3',),
'draengte': ('verb3',), 'draft': ('work',), 'drangt': ('verb3',), 'drangte': ('verb3',), 'drei': ('hello',),
'dringend': ('filler',), 'drucke': ('give1',), 'druckt': ('verb3', 'give3'), 'drueckt': ('verb3',), 'duenn':
('name_words',), 'duerfte': ('verb3',), 'dunn': ('name_words',), 'durch': ('hello',), 'durchgeackert': ('reviewed',),
'durchgeben': ('giveinf',), 'durchgegangen': ('reviewed',), 'durchgehen': ('giveinf',), 'durchgeklingelt': ('reach',),
'durchgelesen': ('reviewed',), 'durchgerufen': ('reach',), 'durchgeschaut': ('reviewed',), 'durchgesehen':
('reviewed',), 'durchlesen': ('giveinf',), 'durchschauen': ('giveinf',), 'durchsehen': ('giveinf',), 'durfte':
('verb3',), 'eben': ('filler',), 'eh': ('filler',), 'ehefrau': ('rel',), 'ehemann': ('rel',), 'ehrlich': ('filler',),
'eich': ('name_words',), 'eig': ('filler',), 'eigens': ('filler',), 'eigentlich': ('filler',), 'ein': ('det',
'hello'), 'einander': ('hello',), 'eine': ('det', 'hello'), 'einem': ('det', 'hello'), 'einen': ('det', 'hello'),
'einer': ('det',), 'eines': ('det',), 'eingeladen': ('reach',), 'einladen': ('giveinf',), 'einmal': ('filler',),
'einreichen': ('giveinf',), 'einrichten': ('giveinf',), 'eltern': ('rel',), 'emailed': ('reach',), 'empfahl':
('verb3',), 'empfehlen': ('giveinf',), 'empfiehlt': ('verb3', 'give3'), 'empfohlen': ('handed',), 'ende':
('name_words',), 'endet': ('verb3',), 'endete': ('verb3',), 'endlich': ('filler',), 'engel': ('name_words',),
'engels': ('name_words',), 'entscheidet': ('verb3',), 'entschied': ('verb3',), 'entschuldigt': ('verb3',),
'entschuldigte': ('verb3',), 'entwickelt': ('verb3',), 'entwurf': ('work',), 'er': ('they', 'hello'), 'erbt':
('verb3',), 'erbte': ('verb3',), 'ergaenze': ('give1',), 'ergaenzen': ('giveinf',), 'ergaenzt': ('give3',), 'erganze':
('give1',), 'erganzen': ('giveinf',), 'erganzt': ('give3',), 'erholt': ('verb3',), 'erika': ('name_words',),
'erklaert': ('verb3',), 'erklaerte': ('verb3',), 'erklart': ('verb3',), 'erklarte': ('verb3',), 'erledig': ('give1',),
'erledige': ('give1',), 'erledigen': ('giveinf',), 'erledigt': ('give3',), 'ernst': ('name_words',), 'erreichte':
('reach',), 'ers': ('they',), 'erstell': ('give1',), 'erstelle': ('give1',), 'erstellen': ('giveinf',), 'erstellt':
('give3',), 'erstmal': ('filler',), 'erwartet': ('verb3',), 'erwartete': ('verb3',), 'erzaehlt': ('verb3',),
'erzaehlte': ('verb3',), 'erzahlt': ('verb3',), 'erzahlte': ('verb3',), 'euch': ('hello',), 'ewig': ('filler',), 'ex':
('rel',), 'excel': ('thing',), 'expandiert': ('verb3',), 'expose': ('work',), 'faehrt': ('verb3',), 'faengt':
('verb3',), 'fahrt': ('verb3',), 'falk': ('name_words',), 'falke': ('name_words',), 'familie': ('rel',), 'fand':
('verb3',), 'fanden': ('verb3',), 'fands': ('verb3',), 'fangt': ('verb3',), 'faxe': ('give1',), 'faxen': ('giveinf',),
'faxt': ('give3',), 'fehlt': ('verb3',), 'fehlte': ('verb3',), 'feiert': ('verb3',), 'feierte': ('verb3',), 'feld':
('name_words',), 'finanzplan': ('work',), 'finden': ('verb3',), 'findet': ('hello', 'verb3'), 'fing': ('verb3',),
'fink': ('name_words',), 'firma': ('rel',), 'fischer': ('name_words',), 'fix': ('filler',), 'fliegt': ('verb3',),
'flog': ('verb3',), 'flora': ('name_words',), 'florenz': ('name_words',), 'foerderantrag': ('work',), 'folien':
('work', 'thing'), 'fonds': ('rel',), 'forderantrag': ('work',), 'formulier': ('give1',), 'formuliere': ('give1',),
'formulieren': ('giveinf',), 'formuliert': ('give3',), 'forward': ('give1',), 'forwarde': ('give1',), 'forwarden':
('giveinf',), 'forwardet': ('give3',), 'founder': ('rel',), 'frag': ('give1',), 'frage': ('give1',), 'fragen':
('giveinf',), 'fragt': ('verb3', 'give3'), 'fragte': ('verb3',), 'frank': ('name_words',), 'franke': ('name_words',),
'frau': ('rel',), 'frei': ('name_words',), 'freigeben': ('giveinf',), 'freitag': ('name_words',), 'freund': ('rel',
'name_words'), 'freundin': ('rel',), 'freut': ('verb3',), 'freute': ('verb3',), 'froh': ('name_words',), 'fromm':
('name_words',), 'fuchs': ('name_words',), 'fuehrt': ('verb3',), 'fuehrte': ('verb3',), 'fuer': ('hello',), 'fuers':
('hello',), 'fuhr': ('verb3',), 'fuhrt': ('verb3',), 'fuhrte': ('verb3',), 'fund': ('rel',), 'funktioniert':
('verb3',), 'fur': ('hello',), 'furs': ('hello',), 'gab': ('verb3',), 'ganz': ('filler',), 'gatte': ('rel',),
'gattin': ('rel',), 'geantwortet': ('reach',), 'geb': ('give1',), 'gebe': ('give1',), 'geben': ('give1', 'give3',
'giveinf'), 'geborgt': ('handed',), 'gebracht': ('handed',), 'gebs': ('give1',), 'geburtstag': ('rel',),
'gechallenged': ('reviewed',), 'geforwarded': ('handed',), 'gegeben': ('handed',), 'gegen': ('hello',),
'gegengelesen': ('reviewed',), 'gegessen': ('hello',), 'gehabt': ('hello',), 'gehen': ('verb3',), 'geht': ('hello',
'verb3'), 'gelesen': ('reviewed',), 'geliehen': ('handed',), 'gemailt': ('reach', 'handed'), 'gemeldet': ('reach',),
'gemuetlich': ('filler',), 'gemutlich': ('filler',), 'gepingt': ('reach',), 'geprueft': ('reviewed',), 'gepruft':
('reviewed',), 'gequatscht': ('hello',), 'gerade': ('filler', 'hello'), 'geredet': ('hello',), 'gereviewt':
('reviewed',), 'geschaeftsfuehrer': ('rel',), 'geschaeftsfuehrerin': ('rel',), 'geschaftsfuhrer': ('rel',),
'geschaftsfuhrerin': ('rel',), 'geschenkt': ('handed',), 'geschickt': ('handed',), 'geschrieben': ('reach',),
'geschwister': ('rel',), 'gesehen': ('hello',), 'gesendet': ('handed',), 'gesimst': ('reach',), 'gesprach':
('hello',), 'gespraech': ('hello',), 'gesprochen': ('hello',), 'gestern': ('hello',), 'geteilt': ('handed',),
'getestet': ('reviewed',), 'getextet': ('reach',), 'getroffen': ('hello', 'reach'), 'gewann': ('verb3',), 'gewesen':
('hello',), 'gewhatsappt': ('reach',), 'gewinnt': ('verb3',), 'gibt': ('hello', 'verb3', 'give3'), 'gibts':
('give3',), 'ging': ('verb3',), 'glaubt': ('verb3',), 'glaubte': ('verb3',), 'gleich': ('filler',), 'gloria':
('name_words',), 'gluck': ('name_words',), 'glueck': ('name_words',), 'gold': ('name_words',), 'grab':
('name_words',), 'grad': ('filler', 'hello'), 'grade': ('filler',), 'graf': ('name_words',), 'gross': ('name_words',),
'grossmutter': ('rel',), 'grossvater': ('rel',), 'gruen': ('name_words',), 'gruender': ('rel',), 'gruenderin':
('rel',), 'gruendet': ('verb3',), 'gruendete': ('verb3',), 'grun': ('name_words',), 'grunder': ('rel',), 'grunderin':
('rel',), 'grundet': ('verb3',), 'grundete': ('verb3',), 'gschickt': ('handed',), 'gschribe': ('reach',), 'gschwind':
('filler',), 'gsd': ('filler',), 'gut': ('hello', 'name_words'), 'hab': ('hello', 'have'), 'habe': ('hello', 'have'),
'haben': ('hello', 'verb3', 'have', 'hat'), 'haberer': ('rel',), 'haelt': ('verb3',), 'haengt': ('verb3',), 'haette':
('verb3',), 'hahn': ('name_words',), 'half': ('verb3',), 'halt': ('filler', 'verb3'), 'ham': ('have',), 'hammer':
('name_words',), 'han': ('have',), 'hangt': ('verb3',), 'hase': ('name_words',), 'hasst': ('verb3',), 'hasste':
('verb3',), 'hat': ('verb3', 'hat'), 'hatte': ('hello', 'verb3', 'have', 'hat'), 'hatten': ('hello', 'verb3', 'have',
'hat'), 'haus': ('rel',), 'hecht': ('name_words',), 'heide': ('name_words',), 'heimgesucht': ('reach',), 'heiratet':
('verb3',), 'heiratete': ('verb3',), 'heiss': ('name_words',), 'helf': ('give1',), 'helfe': ('give1',), 'helfen':
('giveinf',), 'herbst': ('name_words',), 'herzog': ('name_words',), 'hess': ('name_words',), 'heuer': ('hello',),
'heute': ('hello',), 'hielt': ('verb3',), 'hilft': ('verb3', 'give3'), 'hing': ('verb3',), 'hinterher': ('filler',),
'hired': ('verb3',), 'hirsch': ('name_words',), 'hochladen': ('giveinf',), 'hochzeit': ('rel',), 'hoert': ('verb3',
'give3'), 'hoerte': ('verb3',), 'hoffentlich': ('filler',), 'hofft': ('verb3',), 'hoffte': ('verb3',), 'hol':
('give1',), 'hole': ('give1',), 'holen': ('giveinf',), 'holt': ('verb3', 'give3'), 'holte': ('verb3',), 'hort':
('verb3', 'give3'), 'horte': ('verb3',), 'hund': ('rel',), 'i': ('i',), 'ich': ('i', 'hello'), 'idee': ('rel',),
'ihm': ('them', 'hello'), 'ihms': ('them',), 'ihn': ('them', 'hello'), 'ihnen': ('them', 'hello'), 'ihr': ('them',
'their', 'hello'), 'ihre': ('their', 'hello'), 'ihrem': ('their', 'hello'), 'ihren': ('their', 'hello'), 'ihrer':
('their', 'hello'), 'ihres': ('their',), 'ihrs': ('them',), 'immer': ('filler',), 'informier': ('give1',),
'informiere': ('give1',), 'informieren': ('giveinf',), 'informiert': ('give3',), 'ins': ('hello',), 'interessiert':
('verb3',), 'interessierte': ('verb3',), 'intro': ('give1', 'give3'), 'introduced': ('introduced',), 'introe':
('give1',), 'introed': ('give3', 'introduced'), 'introen': ('giveinf',), 'introt': ('give3',), 'investiert':
('verb3',), 'investierte': ('verb3',), 'investor': ('rel',), 'investorin': ('rel',), 'irgendwann': ('filler',),
'iris': ('name_words',), 'isst': ('verb3',), 'ist': ('hello', 'verb3'), 'ja': ('filler', 'hello'), 'jaeger':
('name_words',), 'jager': ('name_words',), 'jahr': ('hello',), 'jammert': ('verb3',), 'jammerte': ('verb3',), 'jan':
('name_words',), 'jasmin': ('name_words',), 'jene': ('det',), 'jener': ('det',), 'jetzt': ('filler',), 'joggt':
('verb3',), 'joined': ('reach',), 'jung': ('name_words',), 'just': ('filler',), 'kaffee': ('hello',), 'kaiser':
('name_words',), 'kam': ('reach',), 'kamen': ('reach',), 'kamp': ('name_words',), 'kann': ('verb3',), 'kannte':
('verb3',), 'kannten': ('verb3',), 'kanzlei': ('rel',), 'kapitel': ('work',), 'katze': ('rel',), 'kauf': ('give1',),
'kaufe': ('give1',), 'kaufen': ('giveinf',), 'kauft': ('verb3', 'give3'), 'kaufte': ('verb3',), 'kaum': ('not',),
'kein': ('not', 'hello'), 'keine': ('not', 'hello'), 'keinem': ('not',), 'keinen': ('not', 'hello'), 'keiner':
('not',), 'keines': ('not',), 'keller': ('name_words',), 'kennen': ('verb3',), 'kennt': ('verb3',), 'kern':
('name_words',), 'kind': ('rel',), 'kinder': ('rel',), 'kirch': ('name_words',), 'klaer': ('give1',), 'klaere':
('give1',), 'klaeren': ('giveinf',), 'klaert': ('give3',), 'klagt': ('verb3',), 'klagte': ('verb3',), 'klang':
('verb3',), 'klar': ('give1',), 'klare': ('give1',), 'klaren': ('giveinf',), 'klart': ('give3',), 'klein':
('name_words',), 'klingelte': ('reach',), 'klingt': ('verb3',), 'koa': ('not',), 'koch': ('name_words',), 'koche':
('give1',), 'kochen': ('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',), 'koennen': ('verb3',), 'koennte':
('verb3',), 'kollege': ('rel',), 'kollegen': ('rel',), 'kollegin': ('rel',), 'kommentiert': ('reviewed',), 'kommt':
('hello', 'verb3'), 'konig': ('name_words',), 'konnen': ('verb3',), 'konnte': ('verb3',), 'konstanz': ('name_words',),
'kontakt': ('thing',), 'kontakte': ('thing',), 'kontaktieren': ('giveinf',), 'kontaktiert': ('reach',),
'kontaktierte': ('reach',), 'konzept': ('work',), 'korn': ('name_words',), 'korrekturgelesen': ('reviewed',),
'korrigier': ('give1',), 'korrigiere': ('give1',), 'korrigieren': ('giveinf',), 'korrigiert': ('give3', 'reviewed'),
'kraft': ('name_words',), 'krank': ('hello',), 'krebs': ('name_words',), 'kriegt': ('verb3',), 'kriegte': ('verb3',),
'krumm': ('name_words',), 'kuehl': ('name_words',), 'kuehn': ('name_words',), 'kuemmer': ('give1',), 'kuemmere':
('give1',), 'kuemmern': ('giveinf',), 'kuemmert': ('give3',), 'kuemmre': ('give1',), 'kuendigt': ('verb3',),
'kuendigte': ('verb3',), 'kuhl': ('name_words',), 'kuhn': ('name_words',), 'kummer': ('give1',), 'kummere':
('give1',), 'kummern': ('giveinf',), 'kummert': ('give3',), 'kummre': ('give1',), 'kumpel': ('rel',), 'kunde':
('rel',), 'kundigt': ('verb3',), 'kundigte': ('verb3',), 'kundin': ('rel',), 'kunst': ('name_words',), 'kurz':
('filler', 'hello', 'name_words'), 'lacht': ('verb3',), 'lachte': ('verb3',), 'lad': ('give1',), 'lade': ('give1',),
'laden': ('rel',), 'ladt': ('give3',), 'laedt': ('give3',), 'laenger': ('filler',), 'laesst': ('verb3', 'give3'),
'lag': ('verb3',), 'landingpage': ('work',), 'lang': ('name_words',), 'lange': ('filler',), 'langer': ('filler',),
'las': ('verb3',), 'lass': ('give1',), 'lasse': ('give1',), 'lasst': ('verb3', 'give3'), 'lebensgefaehrte': ('rel',),
'lebensgefaehrtin': ('rel',), 'lebensgefahrte': ('rel',), 'lebensgefahrtin': ('rel',), 'lebenslauf': ('work',),
'lebt': ('verb3',), 'lebte': ('verb3',), 'lehnt': ('verb3',), 'lehnte': ('verb3',), 'lehrer': ('name_words',),
'lehrling': ('rel',), 'leider': ('filler', 'hello'), 'leidet': ('verb3',), 'leih': ('give1',), 'leihe': ('give1',),
'leihen': ('giveinf',), 'leiht': ('give3',), 'leit': ('give1',), 'leite': ('give1',), 'leiten': ('give1', 'give3'),
'leitet': ('verb3', 'give3'), 'leitete': ('verb3',), 'leitfaden': ('thing',), 'lektoriert': ('reviewed',), 'lenz':
('name_words',), 'lerche': ('name_words',), 'lernt': ('verb3',), 'lernte': ('verb3',), 'les': ('give1',), 'lese':
('give1',), 'lesen': ('giveinf',), 'lesetipp': ('thing',), 'letzte': ('hello',), 'letzten': ('hello',), 'letzter':
('hello',), 'letztlich': ('filler',), 'leute': ('rel',), 'lieb': ('name_words',), 'liebt': ('verb3',), 'liebte':
('verb3',), 'liefer': ('give1',), 'liefere': ('give1',), 'liefern': ('give1', 'give3', 'giveinf'), 'liefert':
('give3',), 'liegt': ('verb3',), 'liess': ('verb3',), 'liest': ('verb3', 'give3'), 'linde': ('name_words',), 'link':
('thing',), 'links': ('thing',), 'liste': ('thing',), 'literaturliste': ('thing',), 'litt': ('verb3',), 'loewe':
('name_words',), 'lowe': ('name_words',), 'lust': ('name_words',), 'mach': ('give1',), 'mache': ('give1',), 'machen':
('give1', 'giveinf'), 'macht': ('verb3', 'give3'), 'machte': ('verb3',), 'mag': ('verb3',), 'mai': ('name_words',),
'mail': ('give1',), 'maile': ('give1',), 'mailen': ('giveinf',), 'mailt': ('give3',), 'mailte': ('reach',), 'mal':
('filler', 'hello'), 'mama': ('rel',), 'managed': ('verb3',), 'mann': ('rel',), 'manuskript': ('work',), 'mark':
('name_words',), 'masterarbeit': ('work',), 'maurer': ('name_words',), 'may': ('name_words',), 'mei': ('my',), 'mein':
('my', 'hello'), 'meine': ('my', 'hello'), 'meinem': ('my',), 'meinen': ('my', 'hello'), 'meiner': ('my',), 'meines':
('my',), 'meint': ('hello', 'verb3'), 'meinte': ('verb3',), 'meints': ('verb3',), 'meld': ('give1',), 'melde':
('give1',), 'melden': ('give1', 'give3', 'giveinf'), 'meldet': ('give3',), 'meldete': ('reach',), 'meldeten':
('reach',), 'melissa': ('name_words',), 'metzger': ('name_words',), 'mich': ('me', 'hello'), 'mietet': ('verb3',),
'mietete': ('verb3',), 'mir': ('me', 'hello'), 'mit': ('hello',), 'mitarbeiter': ('rel',), 'mitarbeiterin': ('rel',),
'mitbringen': ('giveinf',), 'mitgebracht': ('handed',), 'mitgekommen': ('reach',), 'mitgruender': ('rel',),
'mitgruenderin': ('rel',), 'mitgrunder': ('rel',), 'mitgrunderin': ('rel',), 'mitnehmen': ('giveinf',), 'mittagessen':
('hello',), 'mochte': ('verb3',), 'moechte': ('verb3',), 'moench': ('name_words',), 'monat': ('hello',), 'monch':
('name_words',), 'mond': ('name_words',), 'montag': ('name_words',), 'morgen': ('hello', 'name_words'), 'mueller':
('name_words',), 'muesse': ('should',), 'muessen': ('verb3', 'should'), 'muesste': ('verb3', 'should'), 'muller':
('name_words',), 'muss': ('hello', 'verb3', 'should'), 'musse': ('should',), 'mussen': ('verb3', 'should'), 'musste':
('verb3', 'should'), 'muster': ('thing',), 'mustervertrag': ('thing',), 'mutter': ('rel',), 'n': ('det',), 'nach':
('hello',), 'nachbar': ('rel',), 'nachbarin': ('rel',), 'nachfassen': ('giveinf',), 'nachfolger': ('rel',),
'nachfolgerin': ('rel',), 'nachhaken': ('giveinf',), 'nachher': ('filler',), 'nachliefern': ('giveinf',),
'nachreichen': ('giveinf',), 'nachste': ('hello',), 'nachsten': ('hello',), 'nachster': ('hello',), 'nacht':
('name_words',), 'naechste': ('hello',), 'naechsten': ('hello',), 'naechster': ('hello',), 'nagel': ('name_words',),
'nahm': ('verb3',), 'nass': ('name_words',), 'ne': ('det',), 'ned': ('not',), 'neffe': ('rel',), 'nehm': ('give1',),
'nehme': ('give1',), 'nein': ('hello',), 'nem': ('det',), 'nen': ('det', 'hello'), 'nenn': ('give1',), 'nenne':
('give1',), 'nennen': ('giveinf',), 'nennt': ('give3',), 'ner': ('det',), 'net': ('not', 'hello'), 'nett':
('filler',), 'netterweise': ('filler',), 'neu': ('name_words',), 'neulich': ('hello',), 'neumann': ('name_words',),
'newsletter': ('thing',), 'nich': ('not', 'hello'), 'nicht': ('not', 'hello'), 'nichte': ('rel',), 'nichts': ('not',),
'nie': ('not',), 'niemals': ('not',), 'niemand': ('not',), 'nimmt': ('verb3', 'give3'), 'nit': ('not',), 'nix':
('not', 'hello'), 'nm': ('det',), 'no': ('filler',), 'noch': ('filler', 'hello'), 'nochmal': ('filler',), 'nochmals':
('filler',), 'nod': ('not',), 'noed': ('not',), 'noh': ('filler',), 'nummer': ('thing',), 'nun': ('filler',), 'nur':
('filler',), 'ob': ('hello',), 'oder': ('hello',), 'oefter': ('filler',), 'offen': ('filler',), 'ofter': ('filler',),
'ohne': ('not', 'hello'), 'oma': ('rel',), 'onepager': ('work',), 'onkel': ('rel',), 'opa': ('rel',), 'organisier':
('give1',), 'organisiere': ('give1',), 'organisieren': ('giveinf',), 'organisiert': ('give3',), 'ott':
('name_words',), 'page': ('name_words',), 'paper': ('work', 'thing'), 'paris': ('name_words',), 'partner': ('rel',),
'partnerin': ('rel',), 'pascal': ('name_words',), 'passt': ('verb3',), 'passte': ('verb3',), 'pdf': ('thing',),
'persoenlich': ('filler',), 'personlich': ('filler',), 'pfarrer': ('name_words',), 'ping': ('give1',), 'pinge':
('give1',), 'pinged': ('reach',), 'pingen': ('giveinf',), 'pingt': ('give3',), 'pitch': ('work',), 'pitchdeck':
('work',), 'pitcht': ('verb3',), 'plan': ('work',), 'planen': ('verb3',), 'plant': ('verb3',), 'plante': ('verb3',),
'plus': ('and',), 'podcast': ('thing',), 'pohl': ('name_words',), 'poste': ('give1',), 'praesentation': ('work',
'thing'), 'praktikant': ('rel',), 'praktikantin': ('rel',), 'prasentation': ('work', 'thing'), 'probst':
('name_words',), 'profil': ('work',), 'projekt': ('rel',), 'prompt': ('filler',), 'proposal': ('work',), 'prototyp':
('work',), 'prototypen': ('work',), 'pruef': ('give1',), 'pruefe': ('give1',), 'pruefen': ('giveinf',), 'prueft':
('give3',), 'pruf': ('give1',), 'prufe': ('give1',), 'prufen': ('giveinf',), 'pruft': ('give3',), 'quasi':
('filler',), 'raet': ('verb3',), 'raised': ('verb3',), 'rasch': ('filler',), 'rat': ('verb3', 'name_words'), 'raucht':
('verb3',), 'rausschicken': ('giveinf',), 'really': ('filler',), 'recht': ('name_words',), 'redigiert': ('reviewed',),
'reich': ('give1', 'name_words'), 'reiche': ('give1',), 'reichen': ('giveinf',), 'reicht': ('give3',), 'reingeschaut':
('reach',), 'reingeschneit': ('reach',), 'reis': ('name_words',), 'reist': ('verb3',), 'reiste': ('verb3',),
'renoviert': ('verb3',), 'report': ('thing',), 'reservier': ('give1',), 'reserviere': ('give1',), 'reservieren':
('giveinf',), 'reserviert': ('give3',), 'retournieren': ('giveinf',), 'retourniert': ('give3',), 'revanchiere':
('give1',), 'revanchieren': ('giveinf',), 'revanchiert': ('give3',), 'reviewed': ('reviewed',), 'reviewt':
('reviewed',), 'rezept': ('thing',), 'richt': ('give1',), 'richte': ('give1',), 'richter': ('name_words',), 'richtet':
('give3',), 'rief': ('reach',), 'riefen': ('reach',), 'riet': ('verb3',), 'ritter': ('name_words',), 'roman':
('work',), 'rosa': ('name_words',), 'rose': ('name_words',), 'rot': ('name_words',), 'roth': ('name_words',),
'rubergeschickt': ('handed',), 'ruberschicken': ('giveinf',), 'ruckmelden': ('giveinf',), 'ruebergeschickt':
('handed',), 'rueberschicken': ('giveinf',), 'rueckmelden': ('giveinf',), 'ruf': ('give1',), 'rufe': ('give1',),
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
('give3',), 'sind': ('hello', 'verb3'), 'sitzt': ('verb3',), 'skaliert': ('verb3',), 'slides': ('work', 'thing'),
'so': ('filler',), 'sofort': ('filler',), 'sogar': ('filler',), 'sohn': ('rel',), 'soll': ('hello', 'verb3',
'should'), 'solle': ('should',), 'sollen': ('verb3', 'should'), 'sollt': ('should',), 'sollte': ('hello', 'verb3',
'should'), 'sollten': ('should',), 'sommer': ('name_words',), 'sonne': ('name_words',), 'sonntag': ('name_words',),
'sorge': ('name_words',), 'sowie': ('and',), 'spaeter': ('filler',), 'spart': ('verb3',), 'spater': ('filler',),
'specht': ('name_words',), 'spendiere': ('give1',), 'spendieren': ('giveinf',), 'spendiert': ('give3',), 'spezl':
('rel',), 'spielt': ('verb3',), 'spielte': ('verb3',), 'spontan': ('filler',), 'sprach': ('reach',), 'sprech':
('give1',), 'spreche': ('give1',), 'spricht': ('give3',), 'stand': ('verb3',), 'star': ('name_words',), 'starb':
('verb3',), 'stark': ('name_words',), 'startet': ('verb3',), 'startete': ('verb3',), 'startup': ('rel',), 'steht':
('verb3',), 'steigt': ('verb3',), 'stein': ('name_words',), 'stell': ('give1',), 'stelle': ('give1',), 'stellen':
('give1', 'give3'), 'stellt': ('verb3', 'give3'), 'stellte': ('verb3',), 'stellvertreter': ('rel',),
'stellvertreterin': ('rel',), 'stern': ('name_words',), 'steuerberater': ('rel',), 'steuerberaterin': ('rel',),
'stieg': ('verb3',), 'still': ('filler',), 'stirbt': ('verb3',), 'storch': ('name_words',), 'studie': ('thing',),
'studiert': ('verb3',), 'studierte': ('verb3',), 'stuft': ('verb3',), 'stunde': ('hello',), 'stunden': ('hello',),
'sturm': ('name_words',), 'suchen': ('verb3',), 'sucht': ('verb3',), 'suchte': ('verb3',), 'super': ('filler',),
'tag': ('hello', 'name_words'), 'tante': ('rel',), 'tat': ('verb3',), 'team': ('rel',), 'teil': ('give1',), 'teile':
('give1',), 'teilen': ('giveinf',), 'teilt': ('give3',), 'telefoniert': ('hello',), 'template': ('thing',), 'termin':
('hello',), 'text': ('work',), 'texte': ('give1',), 'texted': ('reach',), 'texten': ('giveinf',), 'textet':
('give3',), 'textete': ('reach',), 'tippe': ('give1',), 'tochter': ('rel',), 'tool': ('thing',), 'total': ('filler',),
'traf': ('hello', 'reach'), 'trafen': ('reach',), 'trat': ('verb3',), 'treffe': ('hello',), 'treffen': ('hello',),
'treu': ('name_words',), 'treuhaender': ('rel',), 'treuhander': ('rel',), 'trinkt': ('verb3',), 'tritt': ('verb3',),
'turm': ('name_words',), 'tut': ('verb3',), 'u': ('and',), 'uber': ('hello',), 'uberarbeiten': ('giveinf',),
'uberarbeitet': ('reviewed',), 'uberlassen': ('handed',), 'uberlegt': ('verb3',), 'uberlegte': ('verb3',),
'ubermorgen': ('hello',), 'ubernahm': ('verb3',), 'ubernehm': ('give1',), 'ubernehme': ('give1',), 'ubernehmen':
('giveinf',), 'ubernimmt': ('verb3', 'give3'), 'ubersetz': ('give1',), 'ubersetze': ('give1',), 'ubersetzen':
('giveinf',), 'ubersetzt': ('give3',), 'uberweis': ('give1',), 'uberweise': ('give1',), 'uberweisen': ('give1',
'give3', 'giveinf'), 'uberweist': ('give3',), 'ueber': ('hello',), 'ueberarbeiten': ('giveinf',), 'ueberarbeitet':
('reviewed',), 'ueberlassen': ('handed',), 'ueberlegt': ('verb3',), 'ueberlegte': ('verb3',), 'uebermorgen':
('hello',), 'uebernahm': ('verb3',), 'uebernehm': ('give1',), 'uebernehme': ('give1',), 'uebernehmen': ('giveinf',),
'uebernimmt': ('verb3', 'give3'), 'uebersetz': ('give1',), 'uebersetze': ('give1',), 'uebersetzen': ('giveinf',),
'uebersetzt': ('give3',), 'ueberweis': ('give1',), 'ueberweise': ('give1',), 'ueberweisen': ('give1', 'give3',
'giveinf'), 'ueberweist': ('give3',), 'uhr': ('hello',), 'umgehend': ('filler',), 'un': ('and',), 'unbedingt':
('filler',), 'und': ('and', 'hello'), 'uns': ('me', 'hello'), 'unser': ('my', 'hello'), 'unsere': ('my', 'hello'),
'unserem': ('my',), 'unseren': ('my',), 'unserer': ('my',), 'unseres': ('my',), 'unsern': ('my',), 'unsre': ('my',),
'unterlagen': ('work', 'thing'), 'unternehmen': ('rel',), 'unterrichtet': ('verb3',), 'unterschreib': ('give1',),
'unterschreibe': ('give1',), 'unterschreiben': ('giveinf',), 'unterschreibt': ('verb3', 'give3'), 'unterschrieb':
('verb3',), 'unterstuetze': ('give1',), 'unterstuetzen': ('giveinf',), 'unterstuetzt': ('give3',), 'unterstutze':
('give1',), 'unterstutzen': ('giveinf',), 'unterstutzt': ('give3',), 'ur': ('filler',), 'urban': ('name_words',),
'urlang': ('filler',), 'vater': ('rel',), 'verbessert': ('reviewed',), 'verbind': ('give1',), 'verbinde': ('give1',),
'verbinden': ('giveinf',), 'verbindet': ('give3',), 'verbunden': ('introduced',), 'verdient': ('verb3',), 'verdiente':
('verb3',), 'vereinbaren': ('giveinf',), 'verkauft': ('verb3',), 'verkaufte': ('verb3',), 'verknuepft':
('introduced',), 'verknupft': ('introduced',), 'verkuppelt': ('introduced',), 'verlaesst': ('verb3',), 'verlasst':
('verb3',), 'verliehen': ('handed',), 'verliert': ('verb3',), 'verliess': ('verb3',), 'verlobte': ('rel',),
'verlobter': ('rel',), 'verlor': ('verb3',), 'vermieter': ('rel',), 'vermieterin': ('rel',), 'vermitteln':
('giveinf',), 'vermittelt': ('give3',), 'vermutlich': ('filler',), 'vernetz': ('give1',), 'vernetze': ('give1',),
'vernetzen': ('giveinf',), 'vernetzt': ('give3', 'introduced'), 'verschoben': ('hello',), 'versichert': ('vowed',),
'versprach': ('verb3',), 'verspricht': ('verb3',), 'versproche': ('vowed',), 'versprochen': ('vowed',), 'verstand':
('verb3',), 'versteht': ('verb3',), 'vertrag': ('work',), 'victoria': ('name_words',), 'video': ('thing',), 'viel':
('hello',), 'viktoria': ('name_words',), 'viola': ('name_words',), 'vogel': ('name_words',), 'voll': ('filler',),
'vom': ('hello',), 'von': ('hello',), 'vorbeigebracht': ('handed',), 'vorbeigefahren': ('reach',), 'vorbeigekommen':
('reach',), 'vorbeigeschaut': ('reach',), 'vorbereiten': ('giveinf',), 'vorgaenger': ('rel',), 'vorgaengerin':
('rel',), 'vorganger': ('rel',), 'vorgangerin': ('rel',), 'vorgesetzte': ('rel',), 'vorgesetzter': ('rel',),
'vorgestellt': ('hello', 'introduced'), 'vorgestern': ('hello',), 'vorher': ('filler', 'hello'), 'vorlage':
('thing',), 'vorstellen': ('giveinf',), 'waer': ('verb3',), 'waere': ('verb3',), 'wagner': ('name_words',),
'wahrscheinlich': ('filler',), 'wald': ('name_words',), 'war': ('verb3',), 'ware': ('verb3',), 'waren': ('hello',
'verb3'), 'warnt': ('verb3',), 'warnte': ('verb3',), 'warte': ('hello',), 'wartet': ('verb3',), 'wartete': ('verb3',),
'was': ('hello',), 'weber': ('name_words',), 'website': ('work',), 'wechselt': ('verb3',), 'wechselte': ('verb3',),
'weder': ('not',), 'wegen': ('hello',), 'weil': ('hello',), 'weint': ('verb3',), 'weinte': ('verb3',), 'weiss':
('verb3', 'name_words'), 'weitergeben': ('giveinf',), 'weitergeleitet': ('handed',), 'weiterhin': ('filler',),
'weiterleiten': ('giveinf',), 'welche': ('hello',), 'wenn': ('hello',), 'werden': ('verb3',), 'whatsappe': ('give1',),
'whatsappt': ('give3',), 'whitepaper': ('thing',), 'wie': ('hello',), 'wieder': ('filler', 'hello'), 'wien':
('name_words',), 'wild': ('name_words',), 'will': ('verb3', 'name_words'), 'winter': ('name_words',), 'wir': ('i',
'hello'), 'wird': ('hello', 'verb3'), 'wirft': ('give3',), 'wirklich': ('filler',), 'wirkt': ('verb3',), 'wirkte':
('verb3',), 'wirt': ('name_words',), 'wo': ('hello',), 'woche': ('hello',), 'wohl': ('filler',), 'wohnt': ('verb3',),
'wohnte': ('verb3',), 'wohnung': ('rel',), 'wolf': ('name_words',), 'wollen': ('verb3',), 'wollte': ('hello',
'verb3'), 'wollten': ('verb3',), 'wuerde': ('verb3',), 'wurde': ('hello', 'verb3'), 'wurden': ('verb3',), 'wusste':
('verb3',), 'zahl': ('give1',), 'zahle': ('give1',), 'zahlen': ('giveinf',), 'zahlt': ('verb3', 'give3'), 'zahlte':
('verb3',), 'zart': ('name_words',), 'zeig': ('give1',), 'zeige': ('give1',), 'zeigen': ('give1', 'give3', 'giveinf'),
'zeigt': ('verb3', 'give3'), 'zeigte': ('verb3',), 'zeitnah': ('filler',), 'zerpfluckt': ('reviewed',), 'zerpflueckt':
('reviewed',), 'ziehen': ('verb3',), 'zieht': ('verb3',), 'zimmermann': ('name_words',), 'zmittag': ('hello',),
'znacht': ('hello',), 'zoegert': ('verb3',), 'zoegerte': ('verb3',), 'zog': ('verb3',), 'zogert': ('verb3',),
'zogerte': ('verb3',), 'zudem': ('filler',), 'zuerst': ('filler',), 'zufaellig': ('filler',), 'zufallig': ('filler',),
'zugesagt': ('vowed',), 'zugeschickt': ('handed',), 'zugesichert': ('vowed',), 'zukommen': ('giveinf', 'handed'),
'zuletzt': ('filler',), 'zum': ('hello',), 'zur': ('hello',), 'zuruckbringen': ('giveinf',), 'zuruckgeben':
('giveinf',), 'zuruckgemeldet': ('reach',), 'zuruckgerufen': ('reach',), 'zuruckgeschrieben': ('reach',),
'zuruckmelden': ('giveinf',), 'zuruckrufen': ('giveinf',), 'zuruckschicken': ('giveinf',), 'zuruckzahlen':
('giveinf',), 'zurueckbringen': ('giveinf',), 'zurueckgeben': ('giveinf',), 'zurueckgemeldet': ('reach',),
'zurueckgerufen': ('reach',), 'zurueckgeschrieben': ('reach',), 'zurueckmelden': ('giveinf',), 'zurueckrufen':
('giveinf',), 'zurueckschicken': ('giveinf',), 'zurueckzahlen': ('giveinf',), 'zusaetzlich': ('filler',), 'zusagen':
('giveinf',), 'zusammen': ('hello',), 'zusammengebracht': ('introduced',), 'zusammengespannt': ('introduced',),
'zusatzlich': ('filler',), 'zuschicken': ('giveinf',), 'zusenden': ('giveinf',), 'zwei': ('hello',), 'zwischen':
('hello',)}


CLAUSES = [{'': (0, 'missed')}, {'vergessen': 0}, {'anzurufen': 1}, {'': (6, 'theirs')}, {'^': 3}, {'^': 3, 'er': 4,
'sie': 4}, {'^': 3, 'dass': 5, 'er': 4, 'sie': 4}, {'': (3, 'advice')}, {'gelegt': 7}, {'herz': 8}, {'<vowed>': 3,
'abgeraten': 7, 'ans': 9, 'empfohlen': 7, 'geraten': 7, 'nahegelegt': 7}, {'...': 10}, {'^': 7}, {'gegeben': 12,
'mitgegeben': 12}, {'hinweis': 13, 'rat': 13, 'tip': 13, 'tipp': 13}, {'abgeraten': 12, 'eingeblaeut': 12,
'eingeblaut': 12, 'eingeschaerft': 12, 'eingescharft': 12, 'empfohlen': 12, 'geraten': 12, 'nahegelegt': 12},
{'gewarnt': 7}, {'...': 16}, {'^': 17}, {'abgeraten': 12, 'davon': 15, 'dazu': 15, 'eingeblaeut': 12, 'eingeblaut':
12, 'eingeschaerft': 12, 'eingescharft': 12, 'empfohlen': 12, 'geraten': 12, 'nahegelegt': 12, 'zu': 15}, {'<vowed>':
6, '^': 11, 'abgeraten': 12, 'als': 14, 'davon': 15, 'davor': 18, 'dazu': 15, 'den': 14, 'dringend': 19, 'einen': 14,
'eingeblaeut': 12, 'eingeblaut': 12, 'eingeschaerft': 12, 'eingescharft': 12, 'empfohlen': 12, 'geraten': 12,
'gewarnt': 12, 'hinweis': 13, 'nahegelegt': 12, 'nen': 14, 'rat': 13, 'stark': 19, 'tip': 13, 'tipp': 13, 'vor': 18,
'zu': 15}, {'<vowed>': 3}, {'...': 21}, {'<vowed>': 6, '^': 22}, {'<me>': 4, '^': 3, 'er': 4, 'sie': 4}, {'<me>': 4,
'^': 3, 'dass': 24, 'er': 4, 'sie': 4}, {'<me>': 23, '<vowed>': 25}, {'abgeraten': 12, 'geraten': 12}, {'<should>':
7}, {'...': 28}, {'<should>': 12, '^': 29}, {'<should>': 12}, {'ich': 30, 'man': 31, 'wir': 30}, {'dass': 32, 'ich':
31, 'man': 31, 'wir': 31}, {'ich': 31, 'man': 31, 'wir': 31}, {'dass': 34, 'ich': 31, 'man': 31, 'wir': 31},
{'gemeint': 35, 'gesagt': 35, 'geschrieben': 35}, {'<me>': 20, '<they>': 26, '<vowed>': 25, 'abgeraten': 12, 'davon':
27, 'dazu': 27, 'empfohlen': 12, 'gemeint': 33, 'geraten': 12, 'gesagt': 33, 'geschrieben': 35, 'mir': 36, 'uns': 36},
{'': (20, 'gave:resource')}, {'gegeben': 38, 'geliehen': 38, 'geschenkt': 38, 'geschickt': 38, 'weitergeleitet': 38},
{'': (9, 'told')}, {'': (8, 'asked')}, {'': (22, 'gave:encouragement')}, {'': (10, 'thanks')}, {'': (18,
'gave:knowledge')}, {'': (21, 'gave:referral')}, {'': (19, 'gave:mentoring')}, {'<thing>': 39, 'abgesagt': 40,
'angefragt': 41, 'angeklopft': 41, 'aufgemuntert': 42, 'bedankt': 43, 'beigebracht': 44, 'berichtet': 40, 'bestaerkt':
42, 'bestarkt': 42, 'empfohlen': 45, 'erklaert': 40, 'erklart': 40, 'ermutigt': 42, 'erzaehlt': 40, 'erzahlt': 40,
'geantwortet': 40, 'gebeichtet': 40, 'gebeten': 41, 'gecoacht': 46, 'gefragt': 41, 'geholfen': 44, 'gementort': 46,
'gesagt': 40, 'geschildert': 40, 'gesteckt': 40, 'getroestet': 42, 'getrostet': 42, 'gezeigt': 40, 'gratuliert': 40,
'informiert': 40, 'kondoliert': 40, 'mitgeteilt': 40, 'nachgefasst': 41, 'nachgefragt': 41, 'nachgehakt': 41,
'vermittelt': 45, 'verraten': 40, 'weiterempfohlen': 45, 'zugehoert': 42, 'zugehort': 42, 'zugesagt': 40}, {'': (5,
'mine')}, {'^': 48}, {'^': 48, 'ich': 49, 'wir': 49}, {'^': 48, 'das': 50, 'dass': 50, 'ich': 49, 'wir': 49}, {'':
(16, 'gave:intro')}, {'gemacht': 52}, {'gebracht': 52}, {'kontakt': 54}, {'bekannt': 53, 'connected': 52, 'in': 55,
'vernetzt': 52, 'vorgestellt': 52, 'zusammengebracht': 52}, {'...': 56}, {'<vowed>': 48}, {'...': 58}, {'ich': 49,
'wir': 49}, {'das': 60, 'dass': 60, 'ich': 49, 'wir': 49}, {'gestellt': 49}, {'aussicht': 62}, {'N': 57}, {'...': 47,
'<vowed>': 51, 'N': 57, '^': 59, 'erzaehlt': 61, 'erzahlt': 61, 'gesagt': 61, 'geschrieben': 61, 'in': 63, 'mit': 64},
{'bekannt': 53, 'connected': 52, 'vernetzt': 52, 'vorgestellt': 52, 'zusammengebracht': 52}, {'...': 66}, {'N': 67},
{'N': 57, 'dem': 68, 'der': 68, 'mit': 64}, {'angefragt': 41, 'angeklopft': 41, 'bedankt': 43, 'nachgefasst': 41,
'nachgefragt': 41, 'nachgehakt': 41}, {'...': 70}, {'<them>': 71}, {'abgesagt': 40, 'angefragt': 41, 'angeklopft': 41,
'berichtet': 40, 'erklaert': 40, 'erklart': 40, 'erzaehlt': 40, 'erzahlt': 40, 'geantwortet': 40, 'gebeichtet': 40,
'gefragt': 41, 'gesagt': 40, 'geschildert': 40, 'gesteckt': 40, 'gezeigt': 40, 'informiert': 40, 'mitgeteilt': 40,
'nachgefasst': 41, 'nachgefragt': 41, 'nachgehakt': 41, 'verraten': 40, 'zugesagt': 40}, {'...': 73, '<vowed>': 51,
'^': 59}, {'angefragt': 41, 'angeklopft': 41, 'nachgefasst': 41, 'nachgefragt': 41, 'nachgehakt': 41}, {'...': 75},
{'<them>': 76}, {'<them>': 74, '<vowed>': 51, '^': 59, 'bei': 77}, {'bedankt': 43}, {'...': 79}, {'<them>': 80},
{'erklaert': 49, 'erklart': 49}, {'<them>': 80, 'angeboten': 49, 'bei': 81, 'bereit': 82, 'bereiterklaert': 49,
'bereiterklart': 49, 'verpflichtet': 49}, {'<them>': 65, '<vowed>': 51, 'N': 69, '^': 59, 'bei': 72, 'erzaehlt': 61,
'erzahlt': 61, 'gesagt': 61, 'geschrieben': 61, 'ich': 78, 'mich': 83, 'wir': 78}, {'': (14, 'together')}, {'N': 80},
{'': (13, 'talk')}, {'lassen': 0}, {'gelassen': 0, 'lassen': 0}, {'abgeholt': 85, 'angerufen': 85, 'ausgefuehrt': 85,
'ausgefuhrt': 85, 'bei': 86, 'berichtet': 87, 'besucht': 85, 'eingeladen': 85, 'erzaehlt': 87, 'erzahlt': 87,
'geantwortet': 85, 'gebeichtet': 87, 'gefluestert': 87, 'geflustert': 87, 'gemailt': 85, 'gesagt': 87, 'geschrieben':
85, 'gesteckt': 87, 'getroffen': 85, 'haengen': 88, 'haengenlassen': 0, 'hangen': 88, 'hangenlassen': 0, 'sitzen': 89,
'sitzengelassen': 0, 'vergessen': 0, 'verpasst': 0, 'verraten': 87, 'versetzt': 0}, {'<them>': 12}, {'laut': 91},
{'ich': 92, 'wir': 92}, {'': (17, 'gave:feedback')}, {'<reviewed>': 94}, {'...': 95}, {'^': 7, 'ist': 12, 'lautet':
12, 'lautete': 12, 'waere': 12, 'war': 12, 'ware': 12}, {'<me>': 97}, {'^': 7, 'ist': 12, 'lautet': 12, 'lautete': 12,
'waere': 12, 'war': 12}, {'<me>': 99}, {'^': 7, 'ist': 12, 'lautet': 12, 'lautete': 12, 'war': 12, 'ware': 12},
{'<me>': 101}, {'^': 7, 'an': 98, 'dazu': 97, 'fuer': 100, 'fur': 102, 'ist': 12, 'lautet': 12, 'lautete': 12,
'waere': 12, 'war': 12, 'ware': 12}, {'<work>': 96, 'advice': 103, 'credo': 103, 'empfehlung': 103, 'motto': 103,
'rat': 103, 'ratschlag': 103, 'tip': 103, 'tipp': 103}, {'<handed>': 38}, {'...': 105}, {'ausgeliehen': 38, 'geborgt':
38, 'geliehen': 38, 'ueberlassen': 38}, {'ausgeliehen': 38, 'geborgt': 38, 'geliehen': 38, 'uberlassen': 38},
{'ausgeliehen': 38, 'geborgt': 38, 'geliehen': 38, 'uberlassen': 38, 'ueberlassen': 38}, {'gestarkt': 42},
{'gestaerkt': 42}, {'rucken': 110, 'ruecken': 111}, {'': (18, 'gave:knowledge'), 'wie': 44}, {'zugeredet': 42},
{'gemacht': 42, 'zugesprochen': 42}, {'<thing>': 106, '<work>': 95, 'angelernt': 44, 'anhaenger': 107, 'anhanger':
108, 'aufgemuntert': 42, 'auto': 109, 'beamer': 109, 'beigebracht': 44, 'bestaerkt': 42, 'bestarkt': 42,
'bohrmaschine': 109, 'buero': 107, 'buro': 108, 'den': 112, 'eingearbeitet': 44, 'eingeschult': 44, 'eingewiesen': 44,
'erklaert': 44, 'erklart': 44, 'ermutigt': 42, 'fahrrad': 109, 'gecoached': 46, 'gecoacht': 46, 'geholfen': 44,
'geld': 109, 'gementort': 46, 'getroestet': 42, 'getrostet': 42, 'gezeigt': 113, 'gut': 114, 'kamera': 109,
'lastenrad': 109, 'mut': 115, 'rad': 109, 'raum': 109, 'schluessel': 107, 'schlussel': 108, 'werkzeug': 109},
{'gegeben': 94, 'geschickt': 94, 'geschrieben': 94}, {'...': 117}, {'auf': 118, 'fuer': 118, 'fur': 118, 'gegeben':
94, 'geschickt': 94, 'geschrieben': 94, 'uber': 118, 'ueber': 118, 'zu': 118, 'zum': 118, 'zur': 118}, {'geschrieben':
45}, {'gebracht': 45, 'gegeben': 45, 'geschickt': 45, 'vermittelt': 45, 'verschafft': 45, 'weitergeleitet': 45,
'zugeschanzt': 45}, {'auf': 118, 'fuer': 118, 'gegeben': 94, 'geschickt': 94, 'geschrieben': 94, 'ueber': 118, 'zu':
118, 'zum': 118, 'zur': 118}, {'anmerkungen': 122, 'feedback': 122, 'kommentare': 122, 'rueckmeldung': 122}, {'auf':
118, 'fur': 118, 'gegeben': 94, 'geschickt': 94, 'geschrieben': 94, 'uber': 118, 'zu': 118, 'zum': 118, 'zur': 118},
{'anmerkungen': 124, 'feedback': 124, 'kommentare': 124, 'ruckmeldung': 124}, {'ausgeholfen': 44, 'beraten': 44,
'geholfen': 44, 'unterstuetzt': 44, 'unterstutzt': 44}, {'...': 126}, {'ausgeholfen': 44, 'geholfen': 44,
'unterstuetzt': 44, 'unterstutzt': 44}, {'...': 128}, {'gegeben': 52, 'gemacht': 52, 'hergestellt': 52, 'vermittelt':
52}, {'N': 130}, {'zu': 131}, {'gegeben': 44}, {'...': 133}, {'...': 133, 'fuer': 134, 'fur': 134, 'zu': 134, 'zum':
134, 'zur': 134}, {'...': 133, 'fuer': 134, 'zu': 134, 'zum': 134, 'zur': 134}, {'...': 133, 'fur': 134, 'zu': 134,
'zum': 134, 'zur': 134}, {'kontakt': 132, 'rat': 135, 'ratschlaege': 136, 'ratschlage': 137, 'tipp': 135, 'tipps':
135}, {'anmerkungen': 119, 'feedback': 119, 'kommentare': 119, 'ruckmeldung': 124, 'rueckmeldung': 122}, {'rat': 135,
'ratschlaege': 136, 'ratschlage': 137, 'tipp': 135, 'tipps': 135}, {'arbeitszeugnis': 120, 'empfehlungsschreiben':
120, 'paar': 140, 'referenz': 120, 'zeugnis': 120}, {'arbeitszeugnis': 120, 'auftrag': 121, 'bewerber': 121,
'empfehlungsschreiben': 120, 'interessenten': 121, 'job': 121, 'kandidaten': 121, 'kandidatin': 121, 'kunden': 121,
'kundin': 121, 'lead': 121, 'leads': 121, 'referenz': 120, 'zeugnis': 120}, {'auftrag': 121, 'bewerber': 121,
'interessenten': 121, 'job': 121, 'kandidaten': 121, 'kandidatin': 121, 'kontakt': 132, 'kunden': 121, 'kundin': 121,
'lead': 121, 'leads': 121, 'rat': 135, 'ratschlaege': 136, 'ratschlage': 137, 'tipp': 135, 'tipps': 135},
{'zugehoert': 42, 'zugehort': 42}, {'auftrag': 121, 'bewerber': 121, 'interessenten': 121, 'job': 121, 'kandidaten':
121, 'kandidatin': 121, 'kunden': 121, 'kundin': 121, 'lead': 121, 'leads': 121}, {'auf': 118, 'fuer': 118, 'fur':
118, 'uber': 118, 'ueber': 118, 'zu': 118, 'zum': 118, 'zur': 118}, {'auf': 118, 'fur': 118, 'uber': 118, 'zu': 118,
'zum': 118, 'zur': 118}, {'auf': 118, 'fuer': 118, 'ueber': 118, 'zu': 118, 'zum': 118, 'zur': 118}, {'anmerkungen':
146, 'feedback': 146, 'kommentare': 146, 'ruckmeldung': 147, 'rueckmeldung': 148}, {'beraten': 44}, {'...': 150},
{'...': 116, '<vowed>': 51, '^': 59, 'anmerkungen': 119, 'arbeitszeugnis': 120, 'auftrag': 121, 'ausfuehrlich': 123,
'ausfuehrliches': 123, 'ausfuhrlich': 125, 'ausfuhrliches': 125, 'bei': 127, 'beim': 129, 'bewerber': 121, 'den': 138,
'ehrliches': 139, 'ein': 141, 'eine': 142, 'einen': 143, 'einfach': 144, 'empfehlungsschreiben': 120, 'feedback': 119,
'geholfen': 44, 'gutes': 139, 'interessenten': 121, 'job': 121, 'kandidaten': 121, 'kandidatin': 121, 'kommentare':
119, 'kontakt': 132, 'kunden': 121, 'kundin': 121, 'kurzes': 139, 'lange': 144, 'lead': 121, 'leads': 121, 'mein':
139, 'mit': 129, 'ne': 142, 'nen': 143, 'neue': 145, 'neuen': 145, 'nur': 144, 'offenes': 139, 'paar': 140, 'rat':
135, 'ratschlaege': 136, 'ratschlage': 137, 'referenz': 120, 'ruckmeldung': 124, 'rueckmeldung': 122, 'schriftlich':
149, 'schriftliches': 149, 'tipp': 135, 'tipps': 135, 'viel': 139, 'zeugnis': 120, 'zu': 151, 'zugehoert': 42,
'zugehort': 42, 'zum': 151, 'zur': 151}, {'<me>': 3}, {'<me>': 3, 'das': 153, 'den': 153, 'die': 153, 'es': 153, 's':
153, 'sie': 153}, {'zuruck': 3, 'zurueck': 3}, {'D': 3}, {'sich': 3}, {'durch': 3, 'weiter': 3}, {'D': 158,
'bescheid': 3, 'das': 158, 'durch': 3, 'es': 158, 'weiter': 3}, {'D': 158, 'das': 158, 'durch': 3, 'es': 158,
'weiter': 3}, {'D': 3, 'zuruck': 3, 'zurueck': 3}, {'bescheid': 3}, {'<give3>': 154, 'antwortet': 155, 'besorgt': 156,
'checkt': 156, 'connected': 153, 'connectet': 153, 'erkundigt': 157, 'gibt': 159, 'informiert': 157, 'intro': 153,
'introed': 153, 'introt': 153, 'klaert': 156, 'klart': 156, 'kuemmert': 157, 'kummert': 157, 'leitet': 160, 'liefert':
156, 'mailt': 161, 'meldet': 157, 'organisiert': 156, 'prueft': 156, 'pruft': 156, 'revanchiert': 157, 'ruehrt': 157,
'ruft': 155, 'ruhrt': 157, 'sagt': 162, 'schickt': 156, 'schreibt': 155, 'sendet': 156, 'uberweist': 156,
'ueberweist': 156, 'unterschreibt': 156, 'zahlt': 156}, {'<me>': 49}, {'von': 164}, {'das': 3, 'den': 3, 'die': 3,
'ein': 3, 'eine': 3, 'einen': 3, 'ne': 3, 'nen': 3}, {'^': 166}, {'': (4, 'needs_from_me')}, {'D': 168}, {'das': 169,
'den': 169, 'die': 169, 'es': 169, 'sie': 169}, {'mit': 3}, {'...': 171, 'das': 3, 'den': 3, 'die': 3, 'ein': 3,
'eine': 3, 'einen': 3, 'ne': 3, 'nen': 3}, {'^': 172}, {'geben': 3, 'liefern': 3, 'schicken': 3}, {'zu': 174}, {'...':
175}, {'^': 176}, {'<me>': 177}, {'um': 3}, {'^': 179}, {'sich': 180}, {'<me>': 4}, {'darum': 4, 'drum': 4, 'um': 4},
{'sich': 183}, {'connect': 3, 'forward': 3, 'intro': 3, 'introduce': 3, 'send': 3, 'share': 3}, {'^': 185}, {'lieber':
12}, {'anrufen': 3, 'bescheid': 3, 'connecten': 3, 'intro': 3, 'introen': 3, 'klaren': 3, 'liefern': 3, 'nachfragen':
3, 'schicken': 3, 'vermitteln': 3}, {'<me>': 4, '^': 188}, {'anrufen': 3, 'bescheid': 3, 'connecten': 3, 'intro': 3,
'introen': 3, 'klaeren': 3, 'liefern': 3, 'nachfragen': 3, 'schicken': 3, 'vermitteln': 3}, {'<me>': 4, '^': 190},
{'me': 4, 'mir': 4, 'uns': 4, 'us': 4}, {'^': 7, 'davon': 12, 'dazu': 12, 'von': 12, 'zu': 12, 'zum': 12, 'zur': 12},
{'^': 7, 'davon': 12, 'dazu': 12, 'dringend': 193, 'mir': 193, 'stark': 193, 'uns': 193, 'von': 12, 'zu': 12, 'zum':
12, 'zur': 12}, {'^': 3, 'mir': 4, 'uns': 4}, {'mein': 49, 'meine': 49, 'meinen': 49, 'unser': 49, 'unsere': 49,
'unseren': 49}, {'auf': 196}, {'anrufen': 3, 'bescheid': 3, 'connect': 3, 'connecten': 3, 'forward': 3, 'intro': 3,
'introduce': 3, 'introen': 3, 'klaeren': 3, 'klaren': 3, 'liefern': 3, 'nachfragen': 3, 'schicken': 3, 'send': 3,
'share': 3, 'vermitteln': 3}, {'<me>': 4, '^': 198}, {'anrufen': 3, 'bescheid': 3, 'connecten': 3, 'intro': 3,
'introen': 3, 'klaeren': 3, 'klaren': 3, 'liefern': 3, 'nachfragen': 3, 'schicken': 3, 'vermitteln': 3}, {'<me>': 4,
'^': 200}, {'stelle': 12}, {'meiner': 202, 'unserer': 202}, {'an': 203}, {'<me>': 4, 'an': 203}, {'^': 163, 'bekommt':
165, 'besorgt': 167, 'braeuchte': 170, 'braucht': 170, 'brauchte': 170, 'bringt': 173, 'checkt': 167, 'erstellt': 167,
'hat': 178, 'hoert': 181, 'hort': 181, 'kann': 182, 'klaert': 167, 'klart': 167, 'kriegt': 165, 'kuemmern': 184,
'kuemmert': 184, 'kummern': 184, 'kummert': 184, 'liefert': 167, 'll': 186, 'macht': 167, 'meint': 187, 'mochte': 189,
'moechte': 191, 'muessen': 182, 'muss': 182, 'mussen': 182, 'organisiert': 167, 'owes': 192, 'prueft': 167, 'pruft':
167, 'raet': 194, 'rat': 194, 'riet': 194, 'schickt': 167, 'schulden': 195, 'schuldet': 195, 'sendet': 167, 'soll':
182, 'sollen': 182, 'ubernimmt': 167, 'uberweist': 167, 'uebernimmt': 167, 'ueberweist': 167, 'unterschreibt': 167,
'versprach': 195, 'verspricht': 195, 'wartet': 197, 'werden': 182, 'will': 199, 'wird': 201, 'wollen': 182, 'wollte':
201, 'wuerd': 204, 'wuerde': 205, 'wurd': 204, 'wurde': 205}, {'N': 105}, {'<handed>': 38, 'an': 207}, {'...': 208,
'uber': 106, 'ueber': 106, 'zu': 106, 'zum': 106, 'zur': 106}, {'N': 96}, {'fuer': 210, 'fur': 210, 'vom': 210, 'von':
210}, {'': (1, 'moved')}, {'verschoben': 212}, {'bekannt': 53, 'bekanntgemacht': 52, 'connected': 52, 'connectet': 52,
'introduced': 52, 'introed': 52, 'verbunden': 52, 'verknuepft': 52, 'verknupft': 52, 'verkuppelt': 52, 'vernetzt': 52,
'vorgestellt': 52, 'zusammengebracht': 52, 'zusammengespannt': 52}, {'gebracht': 52, 'gesetzt': 52}, {'kontakt': 215,
'verbindung': 215}, {'bekannt': 53, 'connected': 52, 'verbunden': 52, 'vernetzt': 52, 'vorgestellt': 52}, {'bekannt':
53, 'connected': 52, 'einander': 217, 'miteinander': 217, 'verbunden': 52, 'vernetzt': 52, 'vorgestellt': 52},
{'mail': 218}, {'e': 219, 'linkedin': 218, 'mail': 218, 'whatsapp': 218}, {'bekannt': 53, 'bekanntgemacht': 52,
'connected': 52, 'connectet': 52, 'einander': 214, 'gegenseitig': 214, 'in': 216, 'introduced': 52, 'introed': 52,
'kontakt': 215, 'miteinander': 214, 'per': 220, 'verbindung': 215, 'verbunden': 52, 'verknuepft': 52, 'verknupft': 52,
'verkuppelt': 52, 'vernetzt': 52, 'via': 220, 'vorgestellt': 52, 'zusammengebracht': 52, 'zusammengespannt': 52},
{'N': 221}, {'vorgestellt': 52}, {'gebracht': 45}, {'spiel': 224}, {'empfohlen': 45, 'ins': 225, 'vermittelt': 45,
'vorgeschlagen': 45, 'weiterempfohlen': 45}, {'...': 226}, {'bekannt': 53, 'bekanntgemacht': 52, 'connected': 52,
'connectet': 52, 'in': 55, 'introed': 52, 'verbunden': 52, 'verknuepft': 52, 'verknupft': 52, 'vernetzt': 52,
'vorgestellt': 52, 'zusammengebracht': 52, 'zusammengespannt': 52}, {'...': 226, 'N': 228}, {'gebracht': 40},
{'stand': 230}, {'aktuellen': 231, 'letzten': 231, 'neuesten': 231, 'neusten': 231}, {'den': 232}, {'geholfen': 94,
'unterstuetzt': 94, 'unterstutzt': 94, 'zugehoert': 94, 'zugehort': 94}, {'geholfen': 94, 'unterstutzt': 94,
'zugehort': 94}, {'geholfen': 94, 'unterstuetzt': 94, 'zugehoert': 94}, {'...': 226, 'N': 228, 'pitch': 234,
'pitchen': 234, 'proben': 234, 'uben': 235, 'ueben': 236}, {'...': 226, 'pitch': 234, 'pitchen': 234, 'proben': 234,
'uben': 235, 'ueben': 236}, {'gegeben': 40, 'gesagt': 40}, {'gegeben': 52, 'gemacht': 52, 'geschickt': 52}, {'N':
240}, {'an': 241, 'bei': 241, 'mit': 241, 'zu': 241}, {'intro': 242}, {'N': 223}, {'N': 223, 'rucken': 110, 'ruecken':
111}, {'gegeben': 40}, {'intro': 242, 'update': 246}, {'gesetzt': 40}, {'bild': 248}, {'N': 228}, {'gebeten': 41},
{'...': 251}, {'gratuliert': 40}, {'geburtstag': 253}, {'<and>': 222, 'N': 223, 'advice': 103, 'als': 227, 'an': 229,
'angefeuert': 42, 'angefragt': 41, 'auf': 233, 'aufgebaut': 42, 'aufgemuntert': 42, 'bei': 237, 'beim': 238,
'berichtet': 40, 'beruhigt': 42, 'bescheid': 239, 'bestaerkt': 42, 'bestarkt': 42, 'coached': 46, 'credo': 103, 'das':
243, 'dem': 244, 'den': 245, 'der': 244, 'die': 244, 'ein': 247, 'eine': 243, 'empfehlung': 103, 'erklaert': 40,
'erklart': 40, 'ermutigt': 42, 'erzaehlt': 40, 'erzahlt': 40, 'fuer': 227, 'fur': 227, 'geantwortet': 40, 'gebeten':
41, 'gebrieft': 40, 'gecoached': 46, 'gecoacht': 46, 'gedankt': 43, 'gefragt': 41, 'gelobt': 42, 'gementort': 46,
'gesagt': 40, 'geschildert': 40, 'getroestet': 42, 'getrostet': 42, 'gezeigt': 40, 'gratuliert': 40, 'gut': 114,
'informiert': 40, 'ins': 249, 'intro': 242, 'mentored': 46, 'mit': 250, 'mitgeteilt': 40, 'motiviert': 42, 'motto':
103, 'mut': 115, 'nachgefragt': 41, 'ne': 243, 'rat': 103, 'ratschlag': 103, 's': 104, 'tip': 103, 'tipp': 103,
'todo': 4, 'um': 252, 'update': 246, 'upgedatet': 40, 'weiterempfohlen': 45, 'zu': 250, 'zugesagt': 40, 'zum': 254},
{'<them>': 48}, {'': (5, 'mine'), '<them>': 48}, {'<them>': 48, 'das': 257, 'den': 257, 'die': 257, 'ein': 48, 'eine':
48, 'einen': 48, 'es': 257, 'ihn': 256, 'mich': 48, 'nach': 48, 'ne': 48, 'nen': 48, 's': 256, 'sie': 256, 'weiter':
48, 'zuruck': 48, 'zurueck': 48}, {'<them>': 48, 'das': 256, 'den': 256, 'die': 256, 'es': 256, 'ihn': 256, 's': 256,
'sie': 256}, {'<them>': 48, 'das': 256, 'es': 256, 'ich': 258, 'nach': 48, 's': 256, 'weiter': 48, 'wir': 259,
'zuruck': 48, 'zurueck': 48}, {'': (6, 'theirs'), '<they>': 3}, {'<me>': 3, 'das': 153, 'den': 153, 'die': 153, 'es':
153, 'sie': 153}, {'<me>': 261, '<they>': 262, 'das': 153, 'den': 153, 'die': 153, 'es': 153, 'sie': 153}, {'von': 3},
{'ich': 264, 'von': 3}, {'<they>': 157, 'sich': 3}, {'bescheid': 3, 'mir': 162, 'uns': 162}, {'<they>': 267,
'bescheid': 3, 'mir': 162, 'uns': 162}, {'<they>': 179, 'um': 3}, {'sich': 269}, {'ab': 3, 'an': 3, 'zuruck': 3,
'zurueck': 3}, {'<me>': 271}, {'mich': 48}, {'': (6, 'theirs'), 'bei': 153}, {'': (6, 'theirs'), '<they>': 274, 'bei':
153}, {'<they>': 157, 'sich': 275}, {'': (5, 'mine'), 'bei': 48}, {'mich': 277}, {'mich': 155, 'uns': 155, 'zuruck':
3, 'zurueck': 3}, {'<me>': 271, '<they>': 279, 'mich': 155, 'uns': 155, 'zuruck': 3, 'zurueck': 3}, {'<they>': 279,
'mich': 155, 'uns': 155, 'zuruck': 3, 'zurueck': 3}, {'<give1>': 260, '<give3>': 263, 'bekomme': 265, 'erkundigt':
266, 'gibt': 268, 'hoert': 270, 'holt': 272, 'hort': 270, 'kuemmer': 273, 'kuemmere': 273, 'kuemmert': 276, 'kuemmre':
273, 'kummer': 273, 'kummere': 273, 'kummert': 276, 'kummre': 273, 'meld': 278, 'melde': 278, 'meldet': 276,
'revanchiert': 266, 'ruehrt': 276, 'ruft': 280, 'ruhrt': 276, 'sagt': 268, 'schreibt': 281}, {'': (15, 'contact')},
{'': (2, 'plan')}, {'': (12, 'task')}, {'item': 285, 'items': 285}, {'^': 7, 'ist': 12, 'lautet': 12, 'war': 12},
{'<them>': 287}, {'^': 7, 'dazu': 12, 'ist': 12, 'lautet': 12, 'v': 288, 'vom': 288, 'von': 288, 'war': 12}, {'sich':
87}, {'N': 46}, {'bei': 291, 'fuer': 291, 'fur': 291, 'von': 291}, {'': (23, 'gave:volunteering')}, {'bei': 293,
'beim': 293}, {'N': 45}, {'fuer': 295, 'fur': 295}, {'coach': 292, 'freiwillige': 294, 'freiwilliger': 294, 'mentor':
292, 'mentorin': 292, 'referenz': 296}, {'gehabt': 283, 'gesprochen': 283}, {'': (15, 'contact'), 'gehabt': 283,
'gesprochen': 283}, {'apparat': 298, 'tel': 299, 'telefon': 299}, {'': (15, 'contact'), 'gehabt': 283}, {'strippe':
301}, {'bekommen': 283}, {'strippe': 303}, {'<they>': 12}, {'taet': 305, 'tat': 305, 'wuerd': 305, 'wuerde': 305,
'wurd': 305, 'wurde': 305}, {'stelle': 306}, {'tun': 48}, {'': (5, 'mine'), '^': 48, 'offen': 48, 'zu': 308}, {'der':
302, 'die': 304, 'meiner': 307, 'mir': 309, 'unserer': 307, 'unsrer': 307}, {'i': 85}, {'N': 41}, {'an': 312}, {'N':
41, 'bei': 312}, {'...': 1, 'an': 283, 'bei': 283, 'v': 283, 'verpasst': 0, 'von': 283}, {'gelegt': 12}, {'herz':
316}, {'bekommen': 283, 'erhalten': 283, 'gekriegt': 283, 'von': 283}, {'nicht': 0}, {'mit': 283}, {'verlegt': 212,
'verschoben': 212}, {'ab': 0, 'anrufbeantworter': 0, 'band': 0, 'combox': 0, 'mailbox': 0}, {'achterl': 283, 'bier':
283, 'bierchen': 283, 'drink': 283, 'glas': 283, 'runde': 283, 'schwatz': 283, 'spaziergang': 283, 'spritzer': 283,
'sprung': 283, 'wein': 283}, {'': (1, 'moved'), 'auf': 212}, {'...': 321, 'D': 213, 'dem': 322, 'den': 322, 'der':
322, 'die': 322, 'ein': 323, 'einen': 323, 'n': 323, 'nen': 323, 'verschoben': 324}, {'': (7, 'waiting')}, {'': (7,
'waiting'), '^': 326}, {'<me>': 49, '<them>': 4}, {'bei': 328}, {'liegt': 329}, {'^': 168}, {'^': 168, 'darum': 331,
'um': 331}, {'<me>': 332, 'N': 41, 'ich': 312}, {'angefragt': 41, 'angeklopft': 41, 'bedankt': 43, 'nachgefasst': 41,
'nachgefragt': 41, 'nachgehakt': 41, 'vorgefuehlt': 41, 'vorgefuhlt': 41}, {'gearbeitet': 293, 'geholfen': 293,
'mitgeholfen': 293}, {'kreuz': 335}, {'caritas': 335, 'diakonie': 335, 'feuerwehr': 335, 'fluchtlingshilfe': 335,
'fluechtlingshilfe': 335, 'roten': 336, 'rotes': 336, 'tafel': 335}, {'<me>': 85, 'N': 334, 'dem': 337, 'den': 337,
'der': 337, 'die': 337}, {'<them>': 3}, {'von': 339}, {'<them>': 4}, {'...': 340, '^': 3, 'von': 341}, {'...': 340,
'^': 3, 'ich': 342, 'von': 341}, {'^': 3, 'von': 341}, {'wir': 344}, {'mir': 48, 'uns': 48}, {'': (5, 'mine'), 'von':
346}, {'': (5, 'mine'), '^': 48}, {'mir': 348, 'uns': 348}, {'': (5, 'mine'), 'noch': 347, 'von': 349}, {'mir': 49},
{'<they>': 350, 'von': 351}, {'<me>': 168}, {'von': 353}, {'...': 354}, {'<me>': 331}, {'^': 355, 'mein': 331,
'meine': 331, 'meinen': 331, 'unser': 331, 'unsere': 331, 'unseren': 331, 'von': 356}, {'N': 40}, {'': (13, 'talk'),
'N': 40, 'ich': 358}, {'rat': 12, 'tip': 12, 'tipp': 12}, {'bei': 283, 'ich': 284, 'vom': 283, 'von': 283}, {'ich':
284}, {'wir': 284}, {'an': 4}, {'<me>': 364}, {'<me>': 364, '<they>': 365}, {'N': 43}, {'N': 43, 'an': 367, 'to':
367}, {'thanks': 368}, {'schuldig': 48, 'verabredet': 284}, {'schuldig': 48}, {'...': 371}, {'...': 371, '^': 372},
{'mit': 49}, {'verabredet': 284}, {'': (2, 'plan'), '...': 375}, {'...': 370, '<them>': 373, '^': 372, 'bei': 284,
'dran': 374, 'mit': 376}, {'': (11, 'thinking')}, {'sicher': 378}, {'nicht': 379, 'un': 379}, {'': (15, 'contact'),
'...': 375}, {'...': 370, '<them>': 373, '^': 372, 'dran': 374, 'ich': 377, 'mir': 380, 'mit': 381, 'nicht': 379,
'un': 379}, {'<me>': 332}, {'^': 326}, {'<them>': 384}, {'von': 385}, {'<me>': 331, '<them>': 384}, {'^': 355, 'ich':
386, 'mein': 331, 'meine': 331, 'meinen': 331, 'unser': 331, 'unsere': 331, 'unseren': 331, 'von': 387}, {'<them>':
326}, {'von': 389}, {'...': 390}, {'^': 391, 'von': 385}, {'^': 391}, {'^': 391, 'ich': 392, 'von': 385, 'wir': 393},
{'^': 391, 'ich': 393, 'von': 356, 'wir': 393}, {'an': 283, 'von': 283}, {'mit': 48}, {'...': 397}, {'^': 398},
{'<them>': 399, '^': 398}, {'<them>': 399, '^': 398, 'ich': 400}, {'abgemacht': 284, 'angesetzt': 284, 'ausgemacht':
284, 'bestaetigt': 284, 'bestatigt': 284, 'fix': 284, 'fixiert': 284, 'gebucht': 284, 'geplant': 284, 'steht': 284,
'vereinbart': 284, 'zugesagt': 284}, {'...': 1, 'abgemacht': 284, 'angesetzt': 284, 'ausgemacht': 284, 'bestaetigt':
284, 'bestatigt': 284, 'fix': 284, 'fixiert': 284, 'gebucht': 284, 'geplant': 284, 'ist': 402, 'steht': 284,
'vereinbart': 284, 'zugesagt': 284}, {'fuer': 291, 'fur': 291, 'mit': 291}, {'N': 52}, {'<and>': 405, 'an': 405,
'bei': 405, 'mit': 405, 'to': 405, 'with': 405, 'x': 405, 'zu': 405}, {'N': 406}, {'': (15, 'contact'), 'N': 406},
{'er': 87, 'es': 87, 'ihr': 87, 'ihre': 87, 'sein': 87, 'seine': 87, 'sie': 87}, {'D': 212}, {'N': 43, 'an': 367},
{'N': 43, 'dem': 367, 'den': 367, 'der': 367, 'die': 367, 'liebe': 367, 'lieber': 367}, {'N': 43, 'an': 412, 'dem':
367, 'den': 367, 'der': 367, 'die': 367, 'liebe': 367, 'lieber': 367, 'nochmal': 411}, {'denken': 285}, {'vergessen':
49}, {'nicht': 415}, {'ich': 416, 'nicht': 415}, {'steht': 284}, {'N': 42}, {'fur': 419}, {'fuer': 419}, {'gedruckt':
420, 'gedrueckt': 421}, {'N': 94}, {'fuer': 423, 'fur': 423, 'von': 423}, {'review': 424}, {'bekommen': 12, 'gegeben':
12}, {'rat': 426, 'tipp': 426}, {'guten': 427, 'rat': 426, 'tipp': 426}, {'an': 378, 'druber': 378, 'drueber': 378},
{'daran': 285, 'dran': 285, 'grad': 429}, {'an': 378, 'daruber': 378, 'darueber': 378, 'uber': 378, 'ueber': 378},
{'an': 378, 'daruber': 378, 'darueber': 378, 'gerade': 431, 'uber': 378, 'ueber': 378}, {'i': 31, 'ich': 30, 'man':
30, 'wir': 30}, {'dass': 433, 'i': 31, 'ich': 31, 'man': 31, 'wir': 31}, {'': (13, 'talk'), '<they>': 434, 'dass':
433, 'i': 31, 'ich': 31, 'man': 31, 'wir': 31}, {'fuer': 378, 'fur': 378}, {'bald': 87, 'braucht': 87, 'fliegt': 87,
'geht': 87, 'gerade': 87, 'haengt': 87, 'hangt': 87, 'hat': 87, 'hatte': 87, 'heuer': 87, 'hing': 87, 'im': 87, 'in':
87, 'ist': 87, 'jetzt': 87, 'lag': 87, 'liegt': 87, 'macht': 87, 'muss': 87, 'noch': 87, 'nun': 87, 'richtige': 436,
'steckt': 87, 'steht': 87, 'sucht': 87, 'war': 87, 'will': 87, 'wird': 87, 'zieht': 87}, {'bald': 87, 'beiden': 87,
'braucht': 87, 'empfehlung': 12, 'geht': 87, 'gerade': 87, 'haben': 87, 'haengt': 87, 'hangt': 87, 'hat': 87, 'hatte':
87, 'heuer': 87, 'hing': 87, 'im': 87, 'in': 87, 'ist': 87, 'jetzt': 87, 'kennen': 87, 'macht': 87, 'muss': 87,
'noch': 87, 'nun': 87, 'richtige': 436, 'sind': 87, 'sucht': 87, 'war': 87, 'will': 87, 'wird': 87, 'zieht': 87,
'zwei': 87}, {'auf': 12, 'dafuer': 12, 'darauf': 12, 'fuer': 12, 'mich': 12, 'uns': 12, 'zu': 12}, {'denken': 285,
'gehabt': 283}, {'auf': 12, 'dafur': 12, 'darauf': 12, 'fur': 12, 'mich': 12, 'uns': 12, 'zu': 12}, {'an': 283, 'v':
283, 'vom': 283, 'von': 283}, {'mail': 442}, {'': (23, 'gave:volunteering'), 'bei': 293, 'beim': 293, 'fuer': 293,
'fur': 293, 'im': 293, 'in': 293}, {'ausgeholfen': 293, 'beraten': 293, 'betreut': 293, 'engagiert': 293,
'gearbeitet': 293, 'geholfen': 293, 'gekocht': 293, 'mitgearbeitet': 293, 'mitgeholfen': 293, 'taetig': 293, 'tatig':
293, 'unterrichtet': 293}, {'...': 445}, {'ausgeholfen': 293, 'beraten': 293, 'betreut': 293, 'engagiert': 293,
'gearbeitet': 293, 'geholfen': 293, 'gekocht': 293, 'mitgearbeitet': 293, 'mitgeholfen': 293, 'taetig': 293,
'unterrichtet': 293}, {'...': 447}, {'ausgeholfen': 293, 'beraten': 293, 'betreut': 293, 'engagiert': 293,
'gearbeitet': 293, 'geholfen': 293, 'gekocht': 293, 'mitgearbeitet': 293, 'mitgeholfen': 293, 'tatig': 293,
'unterrichtet': 293}, {'...': 449}, {'an': 446, 'ausgeholfen': 293, 'bei': 446, 'beim': 446, 'beraten': 293,
'betreut': 293, 'fuer': 448, 'fur': 450, 'gearbeitet': 293, 'geholfen': 293, 'gekocht': 293, 'im': 446, 'in': 446,
'mitgeholfen': 293, 'unterrichtet': 293}, {'': (23, 'gave:volunteering'), '...': 451}, {'er': 0, 'ich': 0, 'sie': 0},
{'termin': 0, 'treffen': 0, 'verabredet': 0, 'wollte': 453}, {'bekannt': 53, 'vernetzt': 52, 'vorgestellt': 52},
{'von': 87}, {'': (15, 'contact'), 'am': 284, 'fuer': 284, 'fur': 284, 'zum': 284}, {'an': 283, 'bekommen': 283,
'erhalten': 283, 'gekriegt': 283, 'v': 283, 'vom': 283, 'von': 283}, {'^': 7, 'mir': 12, 'uns': 12}, {'<they>': 459,
'^': 7, 'mir': 12, 'uns': 12}, {'abgegeben': 45, 'geschrieben': 45, 'verfasst': 45}, {'N': 461}, {'^': 7, 'dazu': 12,
'fuer': 462, 'fur': 462, 'ist': 12, 'lautet': 12, 'v': 288, 'vom': 288, 'von': 288, 'war': 12}, {'arbeitet': 87,
'bekommt': 87, 'braucht': 87, 'faehrt': 87, 'fahrt': 87, 'fliegt': 87, 'geht': 87, 'haengt': 87, 'hangt': 87, 'hat':
87, 'hatte': 87, 'heiratet': 87, 'ist': 87, 'kann': 87, 'kommt': 87, 'kriegt': 87, 'kuendigt': 87, 'kundigt': 87,
'macht': 87, 'mochte': 87, 'moechte': 87, 'muss': 87, 'plant': 87, 'soll': 87, 'startet': 87, 'steckt': 87, 'steht':
87, 'sucht': 87, 'uberlegt': 87, 'ueberlegt': 87, 'war': 87, 'wechselt': 87, 'will': 87, 'wird': 87, 'wirkt': 87,
'zieht': 87}, {'': (12, 'task'), 'an': 285, 'daran': 285}, {'mich': 465}, {'<me>': 12}, {'^': 326, 'von': 385}, {'^':
326, 'ich': 468, 'von': 385}, {'^': 326, 'von': 385, 'wir': 468}, {'um': 87}, {'geht': 471, 'ging': 471},
{'abgemacht': 284, 'angesetzt': 284, 'ausgemacht': 284, 'bestaetigt': 284, 'bestatigt': 284, 'fix': 284, 'fixiert':
284, 'gebucht': 284, 'geplant': 284, 'ist': 402, 'steht': 284, 'vereinbart': 284, 'wir': 284, 'zugesagt': 284},
{'gehoert': 0, 'gehort': 0, 'gesehen': 0, 'gesprochen': 0}, {'gehoert': 0, 'gehort': 0, 'gesehen': 0, 'gesprochen': 0,
'mehr': 474}, {'nicht': 475}, {'wasser': 0}, {'aus': 0}, {'ein': 378}, {'aus': 0, 'flach': 0, 'ins': 477, 'leider':
478, 'mir': 479}, {'i': 31, 'ich': 31, 'man': 31, 'wir': 31}, {'dass': 481, 'i': 31, 'ich': 31, 'man': 31, 'wir': 31},
{'<they>': 482, 'dass': 481, 'i': 31, 'ich': 31, 'man': 31, 'wir': 31}, {'statt': 0}, {'': (13, 'talk'), '<they>':
434, 'dass': 433, 'i': 31, 'ich': 31, 'man': 31, 'nicht': 484, 'wir': 31}, {'gegeben': 94, 'geschickt': 94}, {'...':
486, 'N': 94}, {'...': 486}, {'mir': 488}, {'an': 487, 'auf': 488, 'fuer': 487, 'fur': 487, 'von': 489, 'zu': 488,
'zum': 488, 'zur': 488}, {'^': 326, 'noch': 468, 'von': 385}, {'<me>': 491}, {'aus': 0, 'flach': 0, 'ins': 477,
'leider': 478}, {'aus': 0, 'leider': 478}, {'': (13, 'talk'), '<should>': 12, '<they>': 434, 'dass': 433, 'i': 31,
'ich': 31, 'man': 31, 'nicht': 484, 'statt': 284, 'wir': 31}, {'am': 284, 'fuer': 284, 'fur': 284}, {'up': 285}, {'N':
38}, {'mich': 378}, {'an': 312, 'mich': 378}, {'meinem': 331, 'meinen': 331, 'meiner': 331, 'unserem': 331, 'unseren':
331, 'unserer': 331}, {'nach': 501}, {'N': 41, 'ich': 312}, {'gearbeitet': 293, 'geholfen': 293, 'mitgeholfen': 293,
'unterrichtet': 293}, {'...': 504}, {'bei': 505, 'beim': 505, 'fuer': 505, 'fur': 505, 'im': 505, 'in': 505}, {'auf':
284}, {'mich': 507}, {'caritas': 335, 'diakonie': 335, 'feuerwehr': 335, 'fluechtlingshilfe': 335, 'roten': 336,
'rotes': 336, 'tafel': 335}, {'dem': 509, 'den': 509, 'der': 509, 'die': 509, 'ein': 323, 'einen': 323, 'n': 323,
'nen': 323}, {'caritas': 335, 'diakonie': 335, 'feuerwehr': 335, 'fluchtlingshilfe': 335, 'roten': 336, 'rotes': 336,
'tafel': 335}, {'dem': 511, 'den': 511, 'der': 511, 'die': 511, 'ein': 323, 'einen': 323, 'n': 323, 'nen': 323},
{'den': 360, 'einen': 360, 'rat': 12, 'tip': 12, 'tipp': 12}, {'weg': 12}, {'den': 514}, {'^': 7, 'auf': 515},
{'<they>': 513, 'den': 360, 'einen': 360, 'mit': 516, 'rat': 12, 'tip': 12, 'tipp': 12}, {'<me>': 517}, {'verbaselt':
0, 'verbummelt': 0, 'verpennt': 0, 'verplant': 0, 'verschlafen': 0, 'verschwitzt': 0}, {'...': 1}, {'': (2, 'plan'),
'D': 284}, {'D': 284, 'ich': 521}, {'D': 284, 'wir': 521}, {'dass': 87}, {'dran': 0, 'ran': 0}, {'nicht': 478},
{'ihm': 87, 'ihnen': 87, 'ihr': 87, 'nicht': 525, 'sich': 526}, {'<them>': 49}, {'ich': 528}, {'dass': 529, 'ich':
528}, {'auf': 212}, {'von': 378}, {'mich': 0}, {'den': 360, 'einen': 360}, {'<me>': 534}, {'mit': 283, 'nicht': 525,
'sich': 526, 'um': 87}, {'verbaselt': 0, 'verbummelt': 0, 'vergessen': 0, 'verpennt': 0, 'verplant': 0, 'verschlafen':
0, 'verschwitzt': 0}, {'zu': 48}, {'...': 538}, {'^': 539}, {'geschafft': 0}, {'nicht': 541}, {'<them>': 540, 'D':
284}, {'abgesagt': 0}, {'abgesagt': 0, 'kurzfristig': 544, 'spontan': 544, 'wieder': 544}, {'<them>': 540, 'D': 284,
'abgesagt': 0, 'es': 542, 'gehoert': 87, 'gehort': 87, 'ich': 543, 'kurzfristig': 544, 'mir': 545, 'spontan': 544,
'uns': 545, 'wieder': 544}, {'call': 284, 'termin': 284, 'treffen': 284}, {'D': 284, 'ein': 547, 'einen': 547, 'n':
547, 'nen': 547}, {'D': 284, 'abgesagt': 0, 'gehoert': 87, 'gehort': 87, 'ich': 548, 'kurzfristig': 544, 'mir': 545,
'spontan': 544, 'uns': 545, 'wieder': 544}, {'haengen': 88, 'haengenlassen': 0, 'hangen': 88, 'hangenlassen': 0,
'sitzen': 89, 'sitzengelassen': 0, 'vergessen': 0, 'verpasst': 0, 'versetzt': 0}, {'abgesagt': 0, 'kurzfristig': 544,
'spontan': 544, 'verabredet': 284, 'wieder': 544}, {'': (14, 'together'), 'D': 284}, {'<me>': 550, 'D': 284,
'abgesagt': 0, 'kurzfristig': 544, 'mir': 545, 'spontan': 544, 'uns': 551, 'wieder': 544, 'wir': 552}, {'anrufen': 0,
'besuchen': 0, 'essen': 0, 'gehen': 0, 'mailen': 0, 'muessen': 0, 'schreiben': 0, 'sehen': 0, 'sollen': 0, 'sprechen':
0, 'treffen': 0, 'vorbeischauen': 0, 'wollen': 0, 'zurueckrufen': 0}, {'': (11, 'thinking'), 'von': 356}, {'lust':
378, 'von': 356}, {'eigentlich': 0}, {'...': 554, 'eigentlich': 0, 'gern': 555, 'gerne': 556, 'ich': 557}, {'...':
554}, {'angefragt': 283, 'angerufen': 283, 'bestaetigt': 283, 'bestatigt': 283, 'gefragt': 283, 'gemailt': 283,
'gemeldet': 283, 'geschrieben': 283, 'nachgefragt': 283, 'reklamiert': 283, 'zugesagt': 283}, {'angeboten': 283,
'anvertraut': 283, 'berichtet': 283, 'empfohlen': 283, 'erzaehlt': 283, 'erzahlt': 283, 'geantwortet': 283,
'gebeichtet': 283, 'geholfen': 283, 'geklagt': 283, 'gemailt': 283, 'geraten': 283, 'gesagt': 283, 'geschickt': 283,
'geschildert': 283, 'geschrieben': 283, 'gesteckt': 283, 'gezeigt': 283, 'gratuliert': 283, 'mitgeteilt': 283,
'praesentiert': 283, 'prasentiert': 283, 'verraten': 283, 'versprochen': 283, 'vorgestellt': 283, 'zugesagt': 283},
{'gebeten': 168}, {'...': 562}, {'^': 563}, {'...': 561, 'abgeholt': 283, 'angerufen': 283, 'angeschrieben': 283,
'angesprochen': 283, 'ausgefuehrt': 283, 'ausgefuhrt': 283, 'begleitet': 283, 'bekocht': 283, 'berichtet': 87,
'besucht': 283, 'eingeladen': 283, 'erzaehlt': 87, 'erzahlt': 87, 'gebeichtet': 87, 'gebeten': 331, 'gefluestert': 87,
'geflustert': 87, 'gesagt': 87, 'geschrieben': 87, 'gesteckt': 87, 'getroffen': 283, 'haengen': 88, 'haengenlassen':
0, 'hangen': 88, 'hangenlassen': 0, 'interviewt': 283, 'kontaktiert': 283, 'sitzen': 89, 'sitzengelassen': 0, 'um':
564, 'vergessen': 0, 'verpasst': 0, 'verraten': 87, 'versetzt': 0, 'zuruckgerufen': 283, 'zurueckgerufen': 283},
{'versprochen': 3, 'zugesagt': 3}, {'...': 566}, {'geghostet': 0, 'vertroestet': 0, 'vertrostet': 0}, {'geklappt': 0},
{'abgehoben': 0, 'geantwortet': 0, 'geklappt': 0, 'hingehauen': 0, 'reagiert': 0, 'zuruckgerufen': 0,
'zuruckgeschrieben': 0, 'zurueckgerufen': 0, 'zurueckgeschrieben': 0}, {'bedankt': 283, 'entschuldigt': 283,
'gemeldet': 283, 'geruehrt': 283, 'geruhrt': 283, 'verabschiedet': 283}, {'<me>': 571}, {'gemeldet': 0}, {'gemeldet':
0, 'mehr': 573}, {'bedankt': 283, 'bei': 572, 'entschuldigt': 283, 'gemeldet': 283, 'geruehrt': 283, 'geruhrt': 283,
'nicht': 574, 'verabschiedet': 283}, {'...': 560, '<me>': 565, '^': 567, 'abgesagt': 0, 'angedeutet': 87,
'angelaeutet': 283, 'angelautet': 283, 'angerufen': 283, 'berichtet': 87, 'erzaehlt': 87, 'erzahlt': 87,
'geantwortet': 283, 'gemailt': 283, 'gemeint': 87, 'gesagt': 87, 'geschrieben': 283, 'gesimst': 283, 'kurzfristig':
544, 'mich': 568, 'mir': 545, 'ned': 569, 'nicht': 570, 'sich': 575, 'spontan': 544, 'uns': 545, 'verraten': 87,
'vor': 87, 'wieder': 544, 'zuruckgerufen': 283, 'zuruckgeschrieben': 283, 'zurueckgerufen': 283, 'zurueckgeschrieben':
283}, {'anrufen': 0, 'besuchen': 0, 'essen': 0, 'gehen': 0, 'mailen': 0, 'mussen': 0, 'schreiben': 0, 'sehen': 0,
'sollen': 0, 'sprechen': 0, 'treffen': 0, 'vorbeischauen': 0, 'wollen': 0, 'zuruckrufen': 0}, {'': (15, 'contact'),
'eigentlich': 0, 'ein': 283, 'eine': 283, 'einen': 283, 'n': 283, 'ne': 283, 'nen': 283}, {'': (15, 'contact'), '...':
577, 'abgesagt': 0, 'eigentlich': 0, 'ein': 283, 'eine': 283, 'einen': 283, 'gern': 555, 'gerne': 556, 'ich': 578,
'kurzfristig': 544, 'mir': 545, 'n': 283, 'ne': 283, 'nen': 283, 'spontan': 544, 'uns': 545, 'wieder': 544}, {'': (15,
'contact'), '...': 577, 'wir': 283}, {'to': 49}, {'ll': 4, 'will': 4}, {'ab': 0}, {'nicht': 583}, {'dank': 411}, {'v':
288, 'vom': 288, 'von': 288}, {'mich': 284}, {'<them>': 49, '^': 48}, {'ll': 49, 'owe': 588, 'promised': 588, 'will':
49}, {'fall': 12}, {'jeden': 590}, {'<them>': 12, 'N': 12}, {'auf': 591, 'besser': 12, 'dringend': 12, 'erst': 12,
'erstmal': 12, 'laut': 592, 'lieber': 12, 'nicht': 12, 'unbedingt': 12}, {'': (5, 'mine'), 'bei': 256, 'darum': 48,
'drum': 48}, {'<them>': 48, 'an': 48, 'das': 257, 'den': 257, 'die': 257, 'durch': 48, 'ein': 48, 'eine': 48, 'einen':
48, 'es': 256, 'ihn': 256, 'mich': 594, 'nach': 48, 'ne': 48, 'nen': 48, 's': 256, 'sie': 256, 'vorbei': 48, 'weiter':
48, 'zuruck': 48, 'zurueck': 48}, {'<give1>': 595, 'besorge': 48, 'bringe': 48, 'erledige': 48, 'klaere': 48, 'klare':
48, 'kuemmer': 48, 'kuemmere': 48, 'kuemmre': 48, 'kummer': 48, 'kummere': 48, 'kummre': 48, 'liefere': 48, 'meld':
48, 'melde': 48, 'organisiere': 48, 'schau': 48, 'schaue': 48, 'uberweise': 48, 'ueberweise': 48, 'zahle': 48},
{'...': 340}, {'^': 597}, {'^': 372}, {'<them>': 599}, {'an': 378, 'daran': 378, 'daruber': 378, 'darueber': 378,
'uber': 378, 'ueber': 378}, {'um': 49}, {'mich': 602}, {'<them>': 49, 'gern': 378}, {'<them>': 49, '^': 48, 'ich':
588}, {'^': 48, 'laut': 12, 'zufolge': 12}, {'^': 168, 'laut': 12, 'zufolge': 12}, {'<them>': 606, 'N': 607, 'ihm':
331, 'ihnen': 331, 'ihr': 331, 'laut': 12, 'zufolge': 12}, {'N': 331, '^': 7, 'ihm': 331, 'ihnen': 331, 'ihr': 331},
{'laut': 12, 'zufolge': 12}, {'<them>': 606, 'N': 610, 'ich': 528, 'laut': 12, 'zufolge': 12}, {'vor': 378}, {'mir':
612}, {'auf': 384}, {'auf': 384, 'jetzt': 614, 'weiterhin': 614}, {'auf': 384, 'ich': 615, 'jetzt': 614, 'weiterhin':
614}, {'': (2, 'plan'), '<them>': 49}, {'<should>': 593, '^': 596, 'bekomm': 598, 'bekomme': 598, 'besuche': 284,
'bin': 600, 'braeuchte': 386, 'brauch': 392, 'brauche': 392, 'brauchte': 386, 'denke': 601, 'frag': 499, 'frage': 499,
'gruble': 378, 'grueble': 378, 'krieg': 598, 'kriege': 598, 'kuemmere': 603, 'kummere': 603, 'mochte': 604, 'mochten':
528, 'moechte': 604, 'moechten': 528, 'muss': 605, 'schulde': 605, 'soll': 608, 'solle': 12, 'sollen': 609, 'sollte':
611, 'sollten': 528, 'stelle': 613, 'treff': 284, 'treffe': 284, 'uberlege': 378, 'ubernehme': 49, 'ueberlege': 378,
'uebernehme': 49, 'und': 85, 'vermisse': 378, 'warte': 616, 'werd': 528, 'werde': 617, 'will': 528, 'wollen': 528,
'wuenschte': 378, 'wunschte': 378}, {'geht': 87}, {'advice': 103, 'bruder': 87, 'chef': 87, 'credo': 103,
'empfehlung': 103, 'flieger': 87, 'flug': 87, 'freund': 87, 'geht': 87, 'hund': 87, 'kind': 87, 'mann': 87, 'motto':
103, 'rat': 103, 'ratschlag': 103, 'sohn': 87, 'team': 87, 'tip': 103, 'tipp': 103, 'vater': 87, 'zug': 87},
{'advice': 103, 'chefin': 87, 'credo': 103, 'empfehlung': 103, 'firma': 87, 'freundin': 87, 'kinder': 87, 'kollegin':
87, 'motto': 103, 'mutter': 87, 'rat': 103, 'ratschlag': 103, 'schwester': 87, 'tip': 103, 'tipp': 103, 'tochter':
87}, {'ich': 12, 'wir': 12}, {'<should>': 622}, {'nach': 623}, {'meinung': 624}, {'gelaufen': 283}, {'arme': 626},
{'die': 627}, {'N': 40, 'ich': 358}, {'gefallen': 0}, {'wasser': 630}, {'<and>': 405, 'N': 52, 'an': 405, 'bei': 405,
'mit': 405, 'to': 405, 'with': 405, 'x': 405, 'zu': 405}, {'<and>': 405, 'N': 52, 'an': 405, 'bei': 405, 'mit': 405,
'zu': 405}, {'N': 633}, {'N': 52, 'fuer': 405, 'fur': 405, 'zwischen': 405}, {'<and>': 405, 'N': 52, 'an': 405, 'bei':
405, 'mit': 405, 'x': 405, 'zu': 405}, {'N': 636, 'fuer': 634, 'fur': 634, 'von': 634, 'zwischen': 634}, {'N': 632,
'fuer': 634, 'fur': 634, 'gemacht': 635, 'geschickt': 635, 'mail': 637, 'rausgeschickt': 635, 'von': 634, 'zwischen':
634}, {'<and>': 405, 'to': 405}, {'N': 639}, {'gemacht': 635, 'geschickt': 635, 'rausgeschickt': 635}, {'schuldig':
3}, {'...': 642}, {'...': 642, '^': 643}, {'<me>': 644}, {'D': 284}, {'erreichen': 0}, {'aufgetaucht': 0,
'erschienen': 0, 'gekommen': 0, 'zu': 647}, {'mir': 48}, {'von': 649}, {'offen': 650}, {'<me>': 644, '<they>': 645,
'D': 284, 'abgemacht': 284, 'am': 284, 'angesetzt': 284, 'aufgetaucht': 283, 'ausgefallen': 0, 'ausgemacht': 284,
'dazugekommen': 283, 'dazugestossen': 283, 'eingeplant': 284, 'eingetragen': 284, 'entfallen': 0, 'festgelegt': 284,
'fixiert': 284, 'fuer': 646, 'fur': 646, 'gebucht': 284, 'gekommen': 283, 'geplant': 284, 'mitgekommen': 283, 'nicht':
648, 'noch': 651, 'reserviert': 284, 'terminiert': 284, 'vereinbart': 284, 'verschoben': 324, 'vorbeigefahren': 283,
'vorbeigekommen': 283}, {'am': 212}, {'abgemacht': 284, 'angesetzt': 284, 'ausgemacht': 284, 'bestaetigt': 284,
'bestatigt': 284, 'fix': 284, 'fixiert': 284, 'gebucht': 284, 'geplant': 284, 'ist': 402, 'steht': 284, 'vereinbart':
284, 'zugesagt': 284}, {'': (0, 'missed'), 'dazu': 0, 'zustande': 0}, {'mir': 283, 'uns': 283}, {'doch': 319,
'einfach': 319, 'nicht': 655, 'vorbei': 283, 'zu': 656}, {'<me>': 4, '<they>': 182}, {'mit': 0}, {'anruf': 659,
'call': 659, 'gesprach': 659, 'gespraech': 659, 'kaffee': 659, 'kontakt': 659, 'meeting': 659, 'telefonat': 659,
'termin': 659, 'treffen': 659}, {'fixe': 659}, {'anruf': 659, 'call': 659, 'en': 660, 'essen': 659, 'gesprach': 659,
'gespraech': 659, 'jour': 661, 'kaffee': 659, 'kontakt': 659, 'lebenszeichen': 0, 'lunch': 659, 'meeting': 659,
'telefonat': 659, 'termin': 659, 'treffen': 659}, {'': (0, 'missed'), 'bekommen': 0, 'erhalten': 0, 'von': 0},
{'bekommen': 0, 'erhalten': 0, 'von': 0}, {'fuer': 0, 'fur': 0, 'gehabt': 0}, {'antwort': 663, 'gelegenheit': 0,
'mail': 664, 'nachricht': 664, 'reaktion': 663, 'ruckmeldung': 664, 'rueckmeldung': 664, 'zeit': 665}, {'anruf': 659,
'call': 659, 'kaffee': 659, 'kontakt': 659, 'termin': 659}, {'da': 0}, {'gelernt': 283}, {'verpasst': 0}, {'man':
378}, {'mal': 378}, {'wir': 672}, {'dazu': 0}, {'nicht': 674}, {'zustande': 0}, {'<me>': 284, 'besuch': 284}, {'D':
284, 'nicht': 676, 'vorbei': 284, 'zu': 677, 'zum': 284}, {'hergestellt': 52}, {'N': 679}, {'<and>': 680}, {'N': 681},
{'von': 682, 'zwischen': 682}, {'': (5, 'mine'), 'noch': 347, 'von': 346}, {'...': 650}, {'^': 685}, {'mir': 686,
'uns': 686}, {'^': 685, 'von': 687}, {'<they>': 684, '^': 685, 'noch': 688, 'von': 687}, {'': (13, 'talk'), '<them>':
623}, {'gegeben': 45, 'geschickt': 45, 'weitergegeben': 45, 'weitergeleitet': 45}, {'N': 691}, {'an': 692}, {'N': 12},
{'^': 7, 'von': 694}, {'herz': 12}, {'ans': 696}, {'<they>': 697, 'ans': 696, 'nahe': 12}, {'<me>': 698},
{'getroffen': 0}, {'abgesagt': 0, 'nicht': 700, 'verpasst': 0}, {'mir': 283}, {'<them>': 4, 'mir': 49}, {'bei': 341},
{'bei': 703, 'jetzt': 704, 'nun': 704}, {'sorgen': 378}, {'mir': 706}, {'auf': 12, 'dafuer': 12, 'dafur': 12,
'darauf': 12, 'fuer': 12, 'fur': 12, 'mich': 12, 'uns': 12, 'zu': 12}, {'bitte': 41, 'frage': 41}, {'der': 709},
{'mit': 710}, {'': (15, 'contact'), 'N': 711}, {'an': 712, 'bekommen': 283, 'erhalten': 283, 'gekriegt': 283, 'v':
283, 'vom': 283, 'von': 283}, {'<me>': 283}, {'melden': 378}, {'wieder': 715}, {'do': 49}, {'gegeben': 49}, {'job':
49, 'part': 49, 'teil': 49, 'to': 717, 'todo': 49, 'wort': 718}, {'aufgabe': 49, 'hausaufgabe': 49, 'hausaufgaben':
49, 'seite': 49, 'todos': 49}, {'bleib': 12, 'erhoeh': 12, 'erhoh': 12, 'fang': 12, 'frag': 12, 'geh': 12, 'hoer': 12,
'hor': 12, 'lass': 12, 'mach': 12, 'macht': 12, 'nimm': 12, 'stell': 12, 'verkauf': 12}, {'bleib': 12, 'bloss': 721,
'dass': 433, 'erhoeh': 12, 'erhoh': 12, 'fang': 12, 'frag': 12, 'geh': 12, 'hoer': 12, 'hor': 12, 'i': 31, 'ich': 31,
'lass': 12, 'mach': 12, 'macht': 12, 'man': 31, 'nimm': 12, 'nur': 721, 'stell': 12, 'verkauf': 12, 'wir': 31}, {'':
(13, 'talk'), '<should>': 12, '<they>': 722, 'bleib': 12, 'bloss': 721, 'dass': 433, 'erhoeh': 12, 'erhoh': 12,
'fang': 12, 'frag': 12, 'geh': 12, 'hoer': 12, 'hor': 12, 'i': 31, 'ich': 31, 'lass': 12, 'mach': 12, 'macht': 12,
'man': 31, 'nimm': 12, 'nur': 721, 'stell': 12, 'verkauf': 12, 'wir': 31}, {'<should>': 12, '<them>': 49, '^': 29},
{'i': 31, 'ich': 724, 'man': 30, 'wir': 30}, {'<should>': 12, '<them>': 49}, {'': (13, 'talk'), '<they>': 722,
'bleib': 12, 'bloss': 721, 'dass': 725, 'erhoeh': 12, 'erhoh': 12, 'fang': 12, 'frag': 12, 'geh': 12, 'hoer': 12,
'hor': 12, 'i': 31, 'ich': 726, 'lass': 12, 'mach': 12, 'macht': 12, 'man': 31, 'nimm': 12, 'nur': 721, 'stell': 12,
'verkauf': 12, 'wir': 31}, {'aus': 283, 'nicht': 0}, {'sich': 728}, {'sich': 283}, {'mit': 291}, {'': (19,
'gave:mentoring'), 'N': 46, 'fuer': 291, 'fur': 291, 'mit': 291}, {'N': 46, 'mit': 291}, {'einheit': 731, 'fuer': 291,
'fur': 291, 'gesprach': 731, 'gespraech': 731, 'mit': 291, 'session': 732, 'stunde': 733}, {'N': 43, 'an': 367,
'vielmal': 367}, {'bereit': 82}, {'geprobt': 94, 'geubt': 94, 'geuebt': 94}, {'pitch': 737}, {'...': 738}, {'tisch':
283}, {'^': 7, 'gegeben': 12}, {'weg': 741}, {'den': 742}, {'zusammen': 85}, {'<me>': 85, 'N': 739, 'am': 740, 'auf':
743, 'mir': 744}, {'': (14, 'together'), 'bekannt': 53, 'vernetzt': 52, 'vorgestellt': 52}, {'treffen': 284}, {'ich':
331, 'wir': 331}, {'...': 747}, {'erkundigen': 3, 'kummern': 3, 'melden': 3, 'umhoren': 3, 'umschauen': 3}, {'^':
750}, {'erkundigen': 3, 'kummern': 3, 'melden': 3, 'revanchieren': 3, 'ruhren': 3, 'umhoren': 3, 'umschauen': 3},
{'^': 752}, {'<me>': 753}, {'...': 751, '^': 752, 'bei': 754}, {'...': 747, '<me>': 4, '<they>': 182, '^': 355,
'dass': 748, 'ich': 749, 'mein': 331, 'meine': 331, 'meinen': 331, 'sich': 755, 'unser': 331, 'unsere': 331,
'unseren': 331, 'von': 356, 'wir': 749}, {'erkundigen': 3, 'kuemmern': 3, 'melden': 3, 'umhoeren': 3, 'umschauen': 3},
{'^': 757}, {'erkundigen': 3, 'kuemmern': 3, 'melden': 3, 'revanchieren': 3, 'ruehren': 3, 'umhoeren': 3, 'umschauen':
3}, {'^': 759}, {'<me>': 760}, {'...': 758, '^': 759, 'bei': 761}, {'...': 747, '<me>': 4, '<they>': 182, '^': 355,
'dass': 748, 'ich': 749, 'mein': 331, 'meine': 331, 'meinen': 331, 'sich': 762, 'unser': 331, 'unsere': 331,
'unseren': 331, 'von': 356, 'wir': 749}, {'ma': 588}, {'<them>': 49, '^': 48, 'wir': 588}, {'': (11, 'thinking'),
'wieder': 378}, {'mal': 766}, {'mal': 766, 'mich': 767}, {'ich': 768, 'mal': 766, 'mich': 767, 'wir': 768}, {'wieder':
378}, {'mal': 770, 'wieder': 378}, {'dringend': 771, 'mal': 766, 'mich': 767, 'wieder': 378}, {'dringend': 771, 'ich':
772, 'mal': 766, 'mich': 767, 'wieder': 378, 'wir': 768}, {'denken': 378}, {'...': 774}, {'an': 775}, {'<them>': 49,
'^': 48, 'noch': 49}, {'absagen': 0}, {'erkundigen': 3, 'kuemmern': 3, 'kummern': 3, 'melden': 3, 'umhoeren': 3,
'umhoren': 3, 'umschauen': 3}, {'^': 779}, {'erkundigen': 3, 'kuemmern': 3, 'kummern': 3, 'melden': 3, 'revanchieren':
3, 'ruehren': 3, 'ruhren': 3, 'umhoeren': 3, 'umhoren': 3, 'umschauen': 3}, {'^': 781}, {'<me>': 782}, {'...': 780,
'^': 781, 'bei': 783}, {'<me>': 4, '<them>': 49, '<they>': 182, '^': 48, 'absagen': 0, 'an': 775, 'ausfallen': 0,
'gerade': 776, 'heute': 776, 'ich': 777, 'kurzfristig': 778, 'ma': 588, 'noch': 49, 'oft': 776, 'sich': 784, 'wieder':
778}, {'': (11, 'thinking'), 'absagen': 0}, {'absagen': 0, 'an': 775, 'dringend': 771, 'gerade': 776, 'heute': 776,
'ich': 772, 'kurzfristig': 778, 'mal': 766, 'mich': 767, 'oft': 776, 'wieder': 786, 'wir': 768}, {'absagen': 0, 'ich':
768, 'kurzfristig': 778, 'mal': 766, 'mich': 767, 'wieder': 778, 'wir': 768}, {'meinung': 623}, {'ihrer': 789,
'seiner': 789}, {'uber': 378, 'ueber': 378}, {'': (15, 'contact'), 'N': 41, 'bei': 312}, {'an': 283, 'bekommen': 283,
'erhalten': 283, 'gekriegt': 283, 'v': 283, 'von': 283}, {'schritte': 285}, {'schritt': 285, 'termin': 284}, {'': (12,
'task'), '^': 48}, {'ausgegangen': 0, 'erreicht': 0, 'vergessen': 796}, {'erreicht': 0}, {'termin': 212}, {'step':
285, 'steps': 285}, {'gekommen': 0}, {'erwischt': 0, 'geschafft': 0, 'gesehen': 0, 'gesprochen': 0, 'getroffen': 0,
'telefoniert': 0}, {'geredet': 0, 'gesprochen': 0, 'getroffen': 0, 'telefoniert': 0}, {'...': 803}, {'gegangen': 0},
{'abgehoben': 0, 'angerufen': 0, 'angetroffen': 0, 'aufgetaucht': 0, 'ausgegangen': 0, 'besucht': 0, 'dazu': 801,
'dazugekommen': 0, 'drangegangen': 0, 'erreichbar': 0, 'erreicht': 0, 'erschienen': 0, 'erwischt': 0, 'geklappt': 0,
'gemeldet': 0, 'geschafft': 0, 'geschrieben': 0, 'gesehen': 0, 'gesprochen': 0, 'getroffen': 0, 'mehr': 802, 'mit':
804, 'ran': 805, 'rangegangen': 0, 'stattgefunden': 0, 'telefoniert': 0, 'verfuegbar': 0, 'verfugbar': 0, 'vergessen':
796, 'zu': 647, 'zuruckgerufen': 0, 'zurueckgerufen': 0, 'zustande': 801}, {'gehoert': 0, 'gehort': 0}, {'...': 807},
{'...': 807, 'gehoert': 0, 'gehort': 0, 'von': 808}, {'...': 807, 'gehoert': 0, 'gehort': 0, 'mehr': 809, 'von': 808},
{'gesehen': 0, 'gesprochen': 0, 'getroffen': 0}, {'abgehoben': 0}, {'gehoert': 0, 'gehort': 0, 'mehr': 807}, {'show':
0}, {'angerufen': 0, 'erreicht': 0, 'gemeldet': 0, 'gesprochen': 0, 'getroffen': 0, 'kennengelernt': 0, 'telefoniert':
0}, {'erledigen': 49, 'liefern': 49, 'schicken': 49}, {'ausstaendig': 326, 'ausstandig': 326, 'nicht': 815, 'nie': 0,
'zu': 816}, {'erreicht': 0, 'vergesse': 285}, {'self': 285}, {'to': 819}, {'': (12, 'task'), 'selbst': 285}, {'mich':
821}, {'mich': 285}, {'an': 822, 'fuer': 823, 'fur': 823}, {'mailbox': 0}, {'idee': 378}, {'gedanke': 378}, {'ein':
827}, {'beide': 85, 'drei': 85, 'zwei': 85}, {'die': 825, 'eine': 826, 'mailbox': 0, 'so': 828, 'wir': 829}, {'wohl':
378}, {'': (13, 'talk'), '...': 831}, {'punkte': 285}, {'punkt': 285}, {'durchgegangen': 94, 'geprobt': 94, 'geubt':
94, 'geuebt': 94}, {'N': 835}, {'mit': 836, 'review': 424}, {'fuer': 423, 'fur': 423, 'mit': 423}, {'dafur': 12,
'fur': 12}, {'dafuer': 12, 'fuer': 12}, {'von': 283}, {'bono': 293}, {'bei': 423, 'fuer': 423}, {'bei': 423, 'fur':
423}, {'an': 367}, {'^': 7, 'ab': 12, 'davon': 12, 'dazu': 12, 'dringend': 12, 'sehr': 12, 'stark': 12, 'zu': 12,
'zum': 12, 'zur': 12}, {'<me>': 846}, {'von': 12}, {'ab': 12}, {'<me>': 846, '<they>': 847, 'ab': 848, 'davon': 849,
'v': 288, 'vom': 288, 'von': 288}, {'<me>': 846, '<they>': 847}, {'<me>': 846, '<they>': 847, '^': 7, 'ab': 848,
'bekommen': 12, 'davon': 849, 'dazu': 12, 'erhalten': 12, 'geholt': 12, 'ist': 12, 'lautet': 12, 'v': 288, 'vom': 288,
'von': 288, 'war': 12}, {'': (21, 'gave:referral'), 'gegeben': 45, 'geschrieben': 45}, {'N': 853}, {'fuer': 854,
'fur': 854}, {'me': 285}, {'': (15, 'contact'), 'N': 94}, {'an': 283}, {'...': 858, 'an': 283, 'mich': 283}, {'<me>':
846, '<they>': 847, 'ab': 848, 'davon': 849}, {'zuruck': 0, 'zurueck': 0}, {'nicht': 861}, {'': (13, 'talk'),
'<should>': 12, '<they>': 722, 'ab': 0, 'bleib': 12, 'bloss': 721, 'dass': 433, 'erhoeh': 12, 'erhoh': 12, 'fang': 12,
'frag': 12, 'geh': 12, 'hoer': 12, 'hor': 12, 'i': 31, 'ich': 31, 'immer': 12, 'kurzfristig': 583, 'lass': 12, 'mach':
12, 'macht': 12, 'man': 31, 'nimm': 12, 'nur': 721, 'stell': 12, 'verkauf': 12, 'wieder': 583, 'wir': 31},
{'<should>': 12, 'N': 40}, {'': (13, 'talk'), '<they>': 722, 'N': 40, 'ab': 0, 'bleib': 12, 'bloss': 721, 'dass': 433,
'erhoeh': 12, 'erhoh': 12, 'fang': 12, 'frag': 12, 'geh': 12, 'hoer': 12, 'hor': 12, 'i': 31, 'ich': 864,
'kurzfristig': 583, 'lass': 12, 'mach': 12, 'macht': 12, 'man': 31, 'nimm': 12, 'nur': 721, 'stell': 12, 'verkauf':
12, 'wieder': 583, 'wir': 31}, {'mir': 85}, {'': (15, 'contact'), 'wir': 85}, {'date': 284}, {'the': 868}, {'vorbei':
283}, {'...': 531}, {'gehoert': 0, 'gehort': 0, 'gesehen': 0, 'gesprochen': 0, 'getroffen': 0, 'telefoniert': 0},
{'gehoert': 0, 'gehort': 0, 'gesehen': 0, 'gesprochen': 0, 'getroffen': 0, 'mehr': 872, 'telefoniert': 0}, {'nicht':
873}, {'...': 874, 'wieder': 519}, {'': (13, 'talk'), '<they>': 434, 'dass': 433, 'i': 31, 'ich': 31, 'man': 31,
'nicht': 861, 'wir': 31}, {'<me>': 283, '<they>': 434, 'dass': 433, 'i': 31, 'ich': 31, 'man': 31, 'wir': 31},
{'<them>': 49, 'ich': 528}, {'<they>': 4, '^': 3}, {'<me>': 879}, {'<me>': 879, '<them>': 49, '<they>': 880, '^': 48,
'wir': 588}, {'<me>': 879, '<they>': 880}, {'': (5, 'mine'), 'ich': 48}, {'': (5, 'mine'), 'bin': 883, 'ich': 48},
{'uns': 284}, {'': (2, 'plan'), 'uns': 284}, {'ma': 885, 'wir': 886}, {'advice': 103, 'auto': 87, 'bruder': 87, 'bus':
87, 'chef': 87, 'credo': 103, 'empfehlung': 103, 'flieger': 87, 'flug': 87, 'hund': 87, 'kind': 87, 'mann': 87,
'motto': 103, 'rat': 103, 'ratschlag': 103, 'sohn': 87, 'team': 87, 'tip': 103, 'tipp': 103, 'vater': 87, 'zug': 87},
{'advice': 103, 'chefin': 87, 'credo': 103, 'empfehlung': 103, 'firma': 87, 'frau': 87, 'freundin': 87, 'kinder': 87,
'motto': 103, 'mutter': 87, 'rat': 103, 'ratschlag': 103, 'schwester': 87, 'tip': 103, 'tipp': 103, 'tochter': 87},
{'...': 874, 'er': 87, 'sie': 87}, {'arbeitet': 87, 'bekommt': 87, 'braucht': 87, 'faehrt': 87, 'fahrt': 87, 'fliegt':
87, 'geht': 87, 'haben': 87, 'haengt': 87, 'hangt': 87, 'hat': 87, 'hatte': 87, 'heiratet': 87, 'ist': 87, 'kann': 87,
'kommt': 87, 'kriegt': 87, 'kuendigt': 87, 'kundigt': 87, 'macht': 87, 'mochte': 87, 'moechte': 87, 'muss': 87,
'plant': 87, 'sind': 87, 'soll': 87, 'startet': 87, 'steckt': 87, 'steht': 87, 'stuft': 87, 'sucht': 87, 'uberlegt':
87, 'ueberlegt': 87, 'war': 87, 'waren': 87, 'wechselt': 87, 'will': 87, 'wird': 87, 'wirkt': 87, 'wollen': 87,
'zieht': 87}, {'he': 87, 'she': 87}, {'aufgetaucht': 0, 'erschienen': 0}, {'': (14, 'together'), 'bei': 284},
{'abgemacht': 284, 'angesetzt': 284, 'ausgefallen': 0, 'ausgemacht': 284, 'eingeplant': 284, 'eingetragen': 284,
'festgelegt': 284, 'fixiert': 284, 'gebucht': 284, 'geplant': 284, 'nicht': 893, 'reserviert': 284, 'terminiert': 284,
'verabredet': 284, 'vereinbart': 284, 'wir': 894}, {'bekommen': 4, 'erhalten': 4, 'kriegen': 4}, {'...': 896},
{'<them>': 897}, {'...': 747, '<them>': 49, '^': 48, 'von': 898}, {'...': 747, '<me>': 4, '<them>': 49, '<they>': 182,
'^': 48, 'ich': 899, 'sich': 784, 'von': 898, 'wir': 749}, {'...': 747, '<them>': 49, '^': 48}, {'...': 747, '<them>':
49, '^': 48, 'ich': 749, 'wir': 901}, {'<them>': 49, 'dringend': 771, 'mal': 766, 'mich': 767, 'wieder': 378},
{'<them>': 49, 'dringend': 771, 'ich': 903, 'mal': 766, 'mich': 767, 'wieder': 378, 'wir': 768}, {'gegangen': 283,
'gewesen': 283}, {'kreide': 48, 'schuld': 48}, {'...': 906}, {'bei': 907, 'in': 907}, {'bei': 907, 'ich': 908, 'in':
907}, {'an': 284}, {'aus': 326}, {'': (2, 'plan'), 'an': 284, 'fest': 284, 'noch': 911}, {'meiner': 202, 'unserer':
202, 'unsrer': 202}, {'an': 913}, {'<they>': 914, 'an': 913}, {'geholfen': 293}, {'auf': 0}, {'nicht': 917}, {'mich':
283}, {'': (15, 'contact'), 'wird': 284}, {'N': 43, 'to': 367}, {'': (13, 'talk'), 'ist': 87, 'war': 87}, {'ll': 4},
{'^': 7, 'bekommen': 12, 'dazu': 12, 'erhalten': 12, 'geholt': 12, 'ist': 12, 'lautet': 12, 'v': 288, 'vom': 288,
'von': 288, 'war': 12}, {'^': 7, 'dazu': 12, 'ist': 12, 'lautet': 12, 'war': 12}, {'': (12, 'task'), 'N': 4}, {'do':
926, 'dos': 285}, {'d': 49, 'll': 49, 'will': 49, 'would': 49}, {'i': 928}, {'to': 12}, {'<them>': 929, 'N': 40, 'me':
930, 'us': 930}, {'ich': 284, 'ma': 284, 'mich': 284}, {'ich': 284, 'mich': 284, 'wir': 284}, {'...': 1, 'abgemacht':
284, 'angesetzt': 284, 'ausgemacht': 284, 'bestaetigt': 284, 'bestatigt': 284, 'fix': 284, 'fixiert': 284, 'gebucht':
284, 'geplant': 284, 'ist': 402, 'ma': 886, 'steht': 284, 'vereinbart': 284, 'vergessen': 0, 'wir': 886, 'zugesagt':
284}, {'weg': 626}, {'den': 935}, {'': (11, 'thinking'), 'grad': 378, 'mir': 378, 'ob': 378}, {'': (11, 'thinking'),
'gerade': 378, 'ich': 378, 'mir': 378, 'ob': 378, 'wen': 378, 'wie': 378}, {'gewartet': 0, 'hingefahren': 0}, {'ich':
85, 'wir': 85}, {'ob': 378}, {'augen': 85}, {'vier': 942}, {'gewartet': 0}, {'': (0, 'missed'), 'gewartet': 0,
'versucht': 0}, {'antworten': 0, 'gratulieren': 0, 'schreiben': 0, 'treffen': 0}, {'anzurufen': 0, 'zu': 946},
{'gratulieren': 0, 'schreiben': 0}, {'...': 947, 'abzusagen': 0, 'anzurufen': 0, 'zu': 948, 'zuruckzurufen': 0,
'zurueckzurufen': 0}, {'von': 356}, {'anruf': 0}, {'': (1, 'moved'), 'auf': 212, 'wir': 212}, {'...': 531, 'sich':
531}, {'uf': 212}, {'^': 48, 'ich': 49}, {'^': 48, 'dass': 955, 'ich': 49}, {'<them>': 956, '^': 48, 'dass': 955,
'ich': 49}, {'<me>': 4, '<them>': 956, '<they>': 182, '^': 48, 'dass': 955, 'ich': 957}, {'<them>': 956, '^': 48,
'dass': 955, 'ich': 957}, {'anzurufen': 0, 'zu': 647}, {'...': 960}, {'sollte': 378, 'sollten': 378}, {'': (23,
'gave:volunteering'), 'at': 293, 'bei': 293, 'fuer': 293, 'fur': 293}, {'bekommen': 283, 'erhalten': 283}, {'gehoert':
283, 'gehort': 283, 'mail': 964, 'nachricht': 964, 'nichts': 807}, {'^': 3, 'ich': 4}, {'bekomm': 966, 'bekomme': 966,
'erhalte': 966, 'kommt': 4, 'krieg': 966, 'kriege': 966}, {'seite': 49}, {'': (5, 'mine'), 'offen': 48, 'zu': 308},
{'...': 965, 'N': 967, 'ihm': 967, 'ihnen': 967, 'ihr': 967, 'meiner': 968, 'mir': 969}, {'tuer': 0, 'tur': 0},
{'verschlossener': 971}, {'fuer': 378}, {'was': 973}, {'...': 974}, {'richtige': 378}, {'guter': 378}, {'gute': 378},
{'der': 976, 'die': 976, 'ein': 977, 'eine': 978, 'jemand': 973, 'was': 973}, {'...': 979}, {'for': 384, 'on': 384},
{'fur': 378}, {'was': 982}, {'da': 283}, {'': (15, 'contact'), '<me>': 283}, {'bei': 283, 'mit': 283}, {'': (15,
'contact'), 'dabei': 283}, {'erreichen': 0, 'hause': 0}, {'da': 0, 'daheim': 0, 'zu': 988, 'zuhause': 0}, {'besuch':
283}, {'...': 983, 'anwesend': 283, 'auch': 984, 'bei': 985, 'da': 283, 'dabei': 283, 'hier': 283, 'ich': 986, 'mit':
987, 'nicht': 989, 'zu': 990}, {'der': 976, 'die': 976, 'ein': 977, 'eine': 978, 'jemand': 982, 'was': 982}, {'...':
992}, {'': (14, 'together'), 'bei': 283, 'mit': 283}, {'alle': 984, 'anwesend': 283, 'bei': 283, 'da': 283, 'dabei':
283, 'hier': 283, 'mit': 987, 'wir': 994, 'zu': 990}, {'davor': 12, 'vor': 12}, {'davor': 12, 'mich': 996, 'uns': 996,
'vor': 12}, {'uf': 384}, {'auf': 384, 'ich': 614, 'no': 998}, {'antwort': 384, 'feedback': 384, 'ruckmeldung': 384,
'rueckmeldung': 384}, {'auf': 1000}, {'...': 1001, 'auf': 384, 'jetzt': 614, 'weiterhin': 614}, {'...': 1001, 'auf':
384, 'ich': 1002, 'jetzt': 614, 'weiterhin': 614}, {'^': 326, 'mein': 331, 'meine': 331, 'meinen': 331, 'unser': 331,
'unsere': 331, 'unseren': 331}, {'auf': 1004, 'wir': 614}, {'mein': 331, 'meine': 331, 'meinen': 331, 'unser': 331,
'unsere': 331, 'unseren': 331}, {'auf': 1004}, {'auf': 1006, 'noch': 1007}, {'waere': 12, 'ware': 12}, {'ich': 1009},
{'': (13, 'talk'), '<they>': 1010}, {'koennte': 378, 'konnte': 378}, {'': (2, 'plan'), '<them>': 49, 'mit': 284}, {'':
(2, 'plan'), '<them>': 49, 'ich': 1013, 'mit': 284}, {'<me>': 4, '<them>': 49, '<they>': 182, 'wir': 284}, {'hoere':
87, 'hore': 87}, {'er': 87, 'es': 831, 'ich': 1016, 'sie': 87}, {'teilen': 3, 'verbinden': 3}, {'^': 1018}, {'<me>':
1019}, {'mit': 1020, 'treffen': 284}, {'...': 747, '<them>': 49}, {'...': 1021, '<me>': 4, '<them>': 49, '<they>':
182, '^': 355, 'dass': 748, 'ich': 1022, 'mein': 331, 'meine': 331, 'meinen': 331, 'sich': 784, 'unser': 331,
'unsere': 331, 'unseren': 331, 'von': 356, 'wir': 749}, {'<give1>': 259}, {'<them>': 606, 'N': 610, 'laut': 12,
'zufolge': 12}, {'dritt': 85, 'fuenft': 85, 'funft': 85, 'viert': 85, 'zweit': 85}, {'zu': 1026}, {'<should>': 593,
'^': 1024, 'beide': 85, 'beiden': 85, 'drei': 85, 'mochte': 528, 'mochten': 528, 'moechte': 528, 'moechten': 528,
'muessen': 765, 'mussen': 765, 'soll': 608, 'solle': 12, 'sollen': 609, 'sollte': 1025, 'sollten': 528, 'treffen':
284, 'vier': 85, 'waren': 1027, 'werden': 528, 'wollen': 528, 'zwei': 85}, {'mit': 1020}, {'...': 1029, '<me>': 4,
'<they>': 182, 'kommen': 284, 'nichts': 0, 'nix': 0, 'sich': 784, 'stattfinden': 284}, {'me': 85}, {'': (13, 'talk'),
'er': 87, 'ihr': 87, 'sein': 87, 'sie': 87}, {'...': 747, '<me>': 4, '<them>': 49, '<they>': 182, 'ich': 749, 'wir':
1022}, {'anrufen': 0, 'besuchen': 0, 'essen': 0, 'gehen': 0, 'mailen': 0, 'muessen': 0, 'mussen': 0, 'schreiben': 0,
'sehen': 0, 'sollen': 0, 'sprechen': 0, 'treffen': 0, 'vorbeischauen': 0, 'wollen': 0, 'zuruckrufen': 0,
'zurueckrufen': 0}, {'...': 1034, '<me>': 4, '<they>': 182, 'eigentlich': 0, 'ich': 0, 'sich': 784, 'wir': 0}, {'...':
1034, 'eigentlich': 0, 'ich': 0, 'wir': 0}, {'gehalten': 44}, {'N': 1037}, {'fuer': 1038, 'fur': 1038}, {'sich': 950},
{'stelle': 7}, {'meiner': 1041, 'unserer': 1041}, {'an': 1042}, {'...': 1043}, {'<they>': 914, '^': 1044, 'an': 913},
{'<me>': 4, 'an': 913}, {'^': 759, 'bei': 761}, {'<me>': 4, '<they>': 1046, '^': 1044, 'an': 913, 'gern': 378,
'gerne': 378, 'sich': 1047}, {'^': 752, 'bei': 754}, {'<me>': 4, '<they>': 1046, '^': 1044, 'abgemacht': 284,
'abgesagt': 0, 'an': 913, 'angesetzt': 284, 'ausgemacht': 284, 'eingeplant': 284, 'eingetragen': 284, 'festgelegt':
284, 'fixiert': 284, 'gebucht': 284, 'geplant': 284, 'gern': 378, 'gerne': 378, 'kurzfristig': 544, 'mir': 545,
'nichts': 0, 'nix': 0, 'reserviert': 284, 'sich': 1049, 'spontan': 544, 'terminiert': 284, 'uns': 545, 'vereinbart':
284, 'verschoben': 324, 'wieder': 544}, {'should': 12}, {'<me>': 85, 'dritt': 85, 'fuenft': 85, 'funft': 85, 'sechst':
85, 'viert': 85, 'zweit': 85}, {'getroffen': 283}, {'': (14, 'together'), 'gewesen': 283}, {'...': 2, '<hat>': 37,
'<have>': 84, '<me>': 90, '<should>': 93, '<their>': 104, '<them>': 152, '<they>': 206, '<thing>': 209, '<work>': 211,
'D': 213, 'N': 255, '^': 282, 'abgeblasen': 0, 'abgehangen': 283, 'abgeholt': 283, 'abgemacht': 284, 'abgesagt': 0,
'abgeschlossen': 283, 'abgestimmt': 283, 'abgmacht': 284, 'action': 286, 'advice': 289, 'aergert': 290, 'als': 297,
'am': 300, 'an': 310, 'and': 311, 'anfrage': 313, 'angeblich': 87, 'angefragt': 314, 'angerufen': 283,
'angeschrieben': 283, 'angesetzt': 284, 'angesprochen': 283, 'angetroffen': 283, 'anruf': 315, 'anrufbeantworter': 0,
'ans': 317, 'anscheinend': 87, 'anstehend': 284, 'anstehender': 284, 'antwort': 318, 'antwortet': 319, 'apero': 283,
'argert': 290, 'asked': 312, 'ass': 320, 'assen': 283, 'auf': 325, 'aufgabe': 285, 'aufgaben': 285, 'aufgesucht': 283,
'ausgefallen': 0, 'ausgefuehrt': 283, 'ausgefuhrt': 283, 'ausgemacht': 284, 'ausgesprochen': 283, 'ausgetauscht': 283,
'ausgmacht': 284, 'ausstaendig': 326, 'ausstandig': 326, 'ausstehend': 327, 'ball': 330, 'bat': 333, 'because': 87,
'begegnet': 283, 'begegnete': 283, 'begleitet': 283, 'begluckwunscht': 283, 'beglueckwuenscht': 283, 'behauptet': 87,
'bei': 338, 'bekomm': 343, 'bekomme': 343, 'bekommen': 345, 'bekommt': 352, 'benoetigt': 357, 'benotigt': 357,
'beraten': 283, 'bergtour': 283, 'berichtet': 87, 'berichtete': 359, 'beschwert': 290, 'besetzt': 0, 'besichtigt':
283, 'besprochen': 283, 'bester': 360, 'besuch': 361, 'besuche': 362, 'besuchen': 363, 'besucht': 283, 'besuchte':
283, 'bevor': 87, 'bevorstehend': 284, 'bier': 283, 'bierchen': 283, 'biere': 283, 'bietet': 366, 'big': 369, 'bin':
382, 'bittet': 383, 'bot': 366, 'bouldern': 283, 'braeuchte': 388, 'brainstorming': 378, 'brauch': 394, 'brauche':
394, 'brauchen': 395, 'braucht': 357, 'brauchte': 388, 'brief': 396, 'bring': 401, 'bringe': 401, 'call': 403,
'canceled': 0, 'cancelled': 0, 'cancelt': 0, 'coaching': 404, 'combox': 0, 'connect': 407, 'connected': 408, 'da':
409, 'dafuer': 410, 'dafur': 410, 'damit': 87, 'dank': 411, 'danke': 413, 'dankeschoen': 411, 'dankeschon': 411,
'daran': 414, 'darf': 417, 'dass': 87, 'dates': 418, 'daumen': 422, 'debattiert': 283, 'deck': 425, 'den': 428,
'denk': 430, 'denke': 432, 'denkt': 435, 'denn': 87, 'der': 437, 'deren': 87, 'dessen': 87, 'die': 438, 'diskutiert':
283, 'draengt': 439, 'dran': 440, 'drangt': 441, 'drink': 283, 'drinks': 283, 'durchgearbeitet': 283, 'durchgegangen':
283, 'durchgeklingelt': 283, 'durchgerufen': 283, 'durchgesprochen': 283, 'e': 443, 'ehrenamt': 444, 'ehrenamtlich':
452, 'ehrenamtsarbeit': 293, 'eigentlich': 454, 'einander': 455, 'einen': 428, 'einer': 456, 'eingeladen': 457,
'eingeplant': 284, 'eingetragen': 284, 'einziger': 360, 'email': 458, 'empfahl': 460, 'empfehlen': 460, 'empfehlung':
463, 'empfehlungsschreiben': 296, 'empfiehlt': 460, 'entfaellt': 0, 'entfallen': 0, 'entfallt': 0, 'entfiel': 0, 'er':
464, 'ergebnis': 87, 'erinnere': 466, 'erinnerung': 285, 'ermahnt': 467, 'ermahnte': 467, 'ermutigt': 467, 'erreicht':
283, 'ersatztermin': 212, 'erschien': 319, 'erwarte': 469, 'erwarten': 470, 'erwartet': 357, 'erwischt': 283,
'erzaehlt': 87, 'erzaehlte': 359, 'erzahlt': 87, 'erzahlte': 359, 'es': 472, 'esse': 362, 'essen': 473, 'ewig': 476,
'faellt': 480, 'faende': 483, 'fahr': 362, 'fahre': 362, 'fahren': 363, 'falls': 87, 'fallt': 480, 'fand': 485,
'fande': 483, 'fazit': 87, 'feedback': 490, 'fehlen': 492, 'fehlt': 492, 'feierabendbier': 283, 'festgelegt': 284,
'fiel': 493, 'fielen': 494, 'findet': 495, 'finds': 483, 'fitness': 283, 'fix': 496, 'fixiert': 284, 'flachgefallen':
0, 'fliege': 362, 'follow': 497, 'forwarded': 498, 'frag': 499, 'frage': 500, 'fragt': 502, 'fragte': 503,
'freiwillig': 506, 'freiwillige': 294, 'freiwilligenarbeit': 293, 'freiwilligeneinsatz': 293, 'freiwilliger': 294,
'freu': 508, 'freue': 508, 'freut': 290, 'fuer': 510, 'fuerchtet': 87, 'fur': 512, 'furchtet': 87, 'fussball': 283,
'gab': 518, 'ganz': 519, 'gassi': 283, 'gearbeitet': 283, 'gebowlt': 283, 'gebrainstormt': 283, 'gebruncht': 283,
'gebucht': 284, 'geburtstag': 520, 'gecancelled': 0, 'gecancelt': 0, 'gechattet': 283, 'gechillt': 283, 'gecoacht':
283, 'gedanke': 378, 'gedankt': 283, 'geeinigt': 283, 'gefahren': 283, 'gefeiert': 283, 'geflogen': 283, 'gefragt':
314, 'gefruehstueckt': 283, 'gefruehstuekt': 283, 'gefruhstuckt': 283, 'gefruhstukt': 283, 'gefuehrt': 283, 'gefuhrt':
283, 'gegangen': 283, 'gegessen': 283, 'geghostet': 0, 'gegrillt': 283, 'geh': 522, 'gehabt': 283, 'gehalten': 283,
'gehe': 522, 'gehen': 523, 'gehoert': 524, 'geholfen': 283, 'gehort': 524, 'geht': 527, 'gejasst': 283, 'gejoggt':
283, 'gekickt': 283, 'geklettert': 283, 'gekloent': 283, 'geklont': 283, 'gelaufen': 283, 'gelernt': 283, 'gemailt':
283, 'gemeinnuetzig': 293, 'gemeinnutzig': 293, 'gemeinsam': 85, 'gemoved': 212, 'gepingt': 283, 'gepitcht': 283,
'geplant': 284, 'geplatzt': 0, 'geplatzter': 0, 'geplaudert': 283, 'geprobt': 283, 'gequatscht': 283, 'geraten': 12,
'geredet': 283, 'geruchteweise': 87, 'geruechteweise': 87, 'gesagt': 530, 'geschnackt': 283, 'geschoben': 531,
'geschrieben': 283, 'gesehen': 283, 'gesessen': 283, 'gesimst': 283, 'geskypt': 283, 'gespielt': 283,
'gesprachsrunde': 283, 'gespraechsrunde': 283, 'gesprochen': 283, 'gestrichen': 0, 'gestritten': 283, 'getextet': 283,
'getraeumt': 532, 'getratscht': 283, 'getraumt': 532, 'getroffen': 283, 'getrunken': 283, 'gewandert': 283, 'gewesen':
283, 'geworkshopt': 283, 'gezoomt': 283, 'ghostet': 533, 'gibt': 535, 'ging': 536, 'gingen': 283, 'glatt': 537,
'glaubt': 435, 'gluehwein': 283, 'gluhwein': 283, 'golf': 283, 'golfrunde': 283, 'gotta': 49, 'gratuliert': 283,
'gredt': 283, 'groesster': 360, 'grosster': 360, 'gruble': 378, 'grueble': 378, 'gseh': 283, 'gsproche': 283,
'gtroffe': 283, 'guter': 360, 'hab': 546, 'habe': 549, 'haben': 553, 'habs': 542, 'haette': 558, 'haetten': 559,
'hat': 576, 'hatte': 579, 'hatten': 580, 'hausaufgabe': 285, 'have': 581, 'he': 582, 'hebt': 584, 'heisser': 360,
'herzlichen': 585, 'hinweis': 586, 'hob': 584, 'hoere': 524, 'hofft': 87, 'holt': 587, 'hore': 524, 'i': 589, 'ich':
618, 'idee': 378, 'ihm': 619, 'ihr': 620, 'ihre': 621, 'ihrer': 625, 'in': 628, 'informierte': 629, 'ins': 631,
'interviewt': 283, 'intro': 638, 'introduced': 640, 'intros': 641, 'ist': 652, 'jassen': 283, 'jetzt': 653,
'joggingrunde': 283, 'kaffee': 654, 'kalendereintrag': 284, 'kam': 657, 'kann': 658, 'kartenabend': 283, 'kein': 662,
'keine': 666, 'keinen': 667, 'keiner': 668, 'kennen': 669, 'kennengelernt': 283, 'kino': 283, 'klappt': 319,
'klappte': 319, 'klarer': 360, 'klettern': 283, 'kluger': 360, 'knapp': 670, 'koennte': 671, 'koennten': 673, 'komme':
675, 'kommt': 678, 'komplett': 537, 'kondoliert': 283, 'konnte': 671, 'konnten': 673, 'kontakt': 683, 'krieg': 343,
'kriege': 343, 'kriegen': 345, 'kriegt': 689, 'kurzfristig': 544, 'lange': 476, 'laufrunde': 283, 'laut': 690, 'lead':
693, 'learning': 695, 'legt': 699, 'legte': 699, 'leider': 701, 'lent': 498, 'lief': 702, 'liegt': 705, 'lunch': 403,
'mache': 707, 'macht': 707, 'mahnt': 708, 'mail': 713, 'mailbox': 0, 'mailte': 714, 'mal': 716, 'meeting': 403,
'mein': 719, 'meine': 720, 'meint': 723, 'meinte': 727, 'meldet': 729, 'meldete': 730, 'memo': 285, 'mentoring': 734,
'mentoringstunde': 404, 'merci': 735, 'merke': 285, 'merken': 285, 'mich': 736, 'mir': 545, 'mit': 745, 'miteinander':
746, 'mochte': 756, 'moechte': 763, 'mues': 605, 'muess': 764, 'muessen': 765, 'muesst': 769, 'muesste': 773,
'muessten': 769, 'muss': 785, 'mussen': 765, 'musst': 769, 'musste': 787, 'mussten': 788, 'must': 49, 'nach': 790,
'nachdem': 87, 'nachgedacht': 791, 'nachgefasst': 283, 'nachgefragt': 314, 'nachgehakt': 792, 'nachgeholt': 653,
'nachricht': 793, 'nachste': 794, 'nachster': 795, 'naechste': 794, 'naechster': 795, 'naemlich': 87, 'nahegelegt':
12, 'nahm': 584, 'namlich': 87, 'ned': 797, 'need': 581, 'nehm': 401, 'nehme': 401, 'net': 798, 'neuer': 799, 'next':
800, 'nich': 798, 'nicht': 806, 'nichts': 810, 'nie': 811, 'niemand': 812, 'niemanden': 798, 'nimmt': 584, 'nit': 798,
'nix': 813, 'no': 814, 'noch': 817, 'nod': 818, 'noed': 818, 'noshow': 0, 'note': 820, 'notiz': 824, 'nur': 830, 'ob':
832, 'obwohl': 87, 'offen': 386, 'offenbar': 87, 'offene': 833, 'offener': 834, 'offensichtlich': 87, 'oper': 283,
'owe': 588, 'owes': 192, 'padel': 283, 'pendent': 326, 'pendenz': 285, 'pendenzen': 285, 'pitch': 837,
'pitchtraining': 838, 'pladiert': 441, 'pladierte': 839, 'plaediert': 439, 'plaedierte': 840, 'platzte': 0,
'plauderei': 283, 'plauderte': 283, 'plausch': 283, 'pocht': 708, 'poker': 283, 'post': 841, 'pro': 842,
'probehoeren': 843, 'probehoren': 844, 'promised': 588, 'props': 845, 'quatschte': 283, 'radtour': 283, 'raet': 850,
'raeth': 851, 'rat': 852, 'raten': 851, 'rath': 851, 'ratsch': 283, 'ratschlag': 289, 'reagiert': 319, 'recommended':
12, 'rede': 362, 'redete': 320, 'referenz': 855, 'referred': 295, 'remind': 856, 'reminder': 285, 'rescheduled': 212,
'reserviert': 284, 'reviewed': 857, 'rief': 859, 'riet': 860, 'rieten': 851, 'ruckruf': 396, 'rueckruf': 396, 'ruft':
862, 'rumgehangen': 283, 'sagt': 863, 'sagte': 865, 'said': 87, 'samt': 866, 'sass': 283, 'sassen': 867, 'sauna': 283,
'sausen': 88, 'save': 869, 'says': 87, 'schach': 283, 'schaute': 870, 'scheinbar': 87, 'schieben': 531, 'schiebt':
871, 'schon': 875, 'schreibt': 876, 'schrieb': 877, 'schuld': 878, 'schulde': 605, 'schulden': 881, 'schuldet': 882,
'schuldig': 884, 'schwaetzchen': 283, 'schwatz': 283, 'schwatzchen': 283, 'seh': 362, 'sehe': 362, 'sehen': 887,
'sein': 888, 'seine': 889, 'seiner': 625, 'seit': 890, 'sent': 498, 'she': 582, 'should': 12, 'shoutout': 845, 'sie':
891, 'since': 892, 'sind': 895, 'skifahren': 283, 'skitour': 283, 'sms': 793, 'sobald': 87, 'solange': 87, 'soll':
900, 'sollen': 902, 'sollte': 904, 'sollten': 769, 'sozialeinsatz': 293, 'sparring': 404, 'spazieren': 905,
'spaziergang': 283, 'spendenaktion': 293, 'spontan': 544, 'sprach': 320, 'sprachen': 283, 'sprech': 362, 'spreche':
362, 'spritzer': 283, 'squash': 283, 'statt': 410, 'stattdessen': 410, 'steh': 909, 'stehen': 910, 'steht': 912,
'storniert': 0, 'super': 360, 'taet': 915, 'tafel': 916, 'tarock': 283, 'tat': 915, 'tauchte': 918, 'tauschte': 919,
'tauschten': 283, 'tausend': 585, 'td': 285, 'telefoniere': 362, 'telefonieren': 363, 'telefoniert': 920,
'telefonierte': 283, 'telefonierten': 283, 'tennis': 283, 'termin': 403, 'terminiert': 284, 'terminvorschlag': 284,
'thanks': 921, 'theater': 283, 'thema': 922, 'they': 923, 'thx': 367, 'tip': 924, 'tipp': 924, 'tipps': 925, 'to':
927, 'todo': 926, 'todos': 285, 'told': 931, 'toller': 360, 'total': 537, 'traeumte': 378, 'traf': 283, 'trafen': 283,
'traumte': 378, 'treff': 932, 'treffe': 933, 'treffen': 934, 'uber': 936, 'uberleg': 937, 'uberlege': 938, 'ueber':
936, 'ueberleg': 937, 'ueberlege': 938, 'umgebucht': 531, 'umgelegt': 531, 'umsonst': 939, 'und': 940,
'unentgeltlich': 293, 'uns': 545, 'unsicher': 941, 'unter': 943, 'unterhalten': 283, 'unterhielt': 919,
'unterhielten': 283, 'unterrichtet': 283, 'unterschrieben': 283, 'unterzeichnet': 283, 'verabredet': 284,
'verabschiedet': 283, 'verabschiedung': 283, 'verbaselt': 0, 'verbummelt': 0, 'vereinbart': 284, 'vergebens': 944,
'vergeblich': 945, 'vergessen': 949, 'verhandelt': 283, 'verlangt': 950, 'verlegt': 324, 'vermisse': 378, 'verpasst':
0, 'verpasster': 951, 'verpennt': 0, 'verplant': 0, 'versaeumt': 0, 'versaumt': 0, 'verschieben': 952, 'verschiebt':
953, 'verschlafen': 0, 'verschobe': 954, 'verschoben': 324, 'verschwitzt': 0, 'versoehnt': 283, 'versohnt': 283,
'versprach': 958, 'versprech': 959, 'verspreche': 959, 'verspricht': 658, 'versprochen': 957, 'versucht': 961,
'vertagt': 324, 'vertroestet': 0, 'vertrostet': 0, 'vielen': 585, 'vielleicht': 962, 'voellig': 537, 'vollig': 537,
'volunteered': 963, 'volunteering': 963, 'von': 970, 'vor': 972, 'vorbeigekommen': 283, 'vorbeigeschaut': 283,
'vorgemerkt': 284, 'vorgestellt': 283, 'vorgezogen': 531, 'vorverlegt': 531, 'waehrend': 87, 'waer': 975, 'waere':
980, 'wahrend': 87, 'waiting': 981, 'wanderung': 283, 'war': 991, 'ware': 993, 'waren': 995, 'warnt': 997, 'warnte':
997, 'wart': 999, 'warte': 1003, 'warten': 1005, 'wartet': 1008, 'was': 831, 'weil': 87, 'weiss': 87, 'welche': 87,
'welcher': 87, 'wenn': 1011, 'wer': 1012, 'werd': 878, 'werde': 1014, 'werden': 1015, 'whatsapp': 793, 'wichtiger':
360, 'wie': 1017, 'wieder': 544, 'wiedergesehen': 283, 'wiedersehen': 283, 'wiedervorlage': 285, 'will': 1023, 'wir':
1028, 'wird': 1030, 'with': 1031, 'wo': 1032, 'wollen': 1033, 'wollt': 557, 'wollte': 1035, 'wollten': 1036,
'workshop': 1039, 'wuenscht': 1040, 'wuerd': 1045, 'wuerde': 1048, 'wunscht': 1040, 'wurd': 1045, 'wurde': 1050, 'wv':
285, 'yoga': 283, 'you': 1051, 'zu': 1052, 'zufaellig': 1053, 'zufallig': 1053, 'zugesagt': 957, 'zuruckgerufen': 283,
'zurueckgerufen': 283, 'zusammen': 1054, 'zusammengesessen': 283, 'zusammengesetzt': 283}]


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
0, 'v': 0, 'von': 0}, {'weg': 8}, {'da': 8}, {'': (4, 'absent_after'), 'dabei': 8}, {'am': 92, 'anwesend': 8, 'da': 8,
'dabei': 8, 'im': 93, 'mehr': 94, 'mit': 134}, {'auf': 69, 'bei': 0, 'bereits': 132, 'entschuldigt': 8, 'ich': 1,
'im': 69, 'in': 69, 'krank': 8, 'leider': 72, 'ned': 133, 'net': 133, 'nicht': 135, 'nod': 133, 'noed': 133, 'schon':
132, 'verhindert': 8}, {'bei': 0, 'nicht': 135, 'wir': 1}, {'neues': 17}, {'es': 7}, {'geht': 139}, {'kommen': 8,
'mit': 8}, {'nicht': 141}, {'': (1, 'about'), 'besuch': 1, 'gast': 1}, {'': (2, 'at'), 'thema': 7}, {'abendessen': 1,
'abends': 4, 'aber': 6, 'about': 7, 'absent': 8, 'abw': 9, 'abwesend': 9, 'alle': 10, 'allerspaetestens': 11,
'allerspatestens': 11, 'am': 13, 'an': 15, 'angerufen': 0, 'anruf': 16, 'ans': 14, 'anstatt': 9, 'anstelle': 17,
'antwort': 18, 'anw': 0, 'anwesend': 0, 'apero': 1, 'at': 14, 'auf': 19, 'aufm': 14, 'aufn': 14, 'aus': 14, 'ausser':
9, 'begegnet': 0, 'bei': 22, 'beim': 24, 'bespr': 25, 'besuch': 26, 'besucht': 0, 'besuchte': 0, 'betr': 7, 'betreff':
7, 'betreffend': 7, 'betreffs': 7, 'bezueglich': 7, 'bezuglich': 7, 'bin': 27, 'binnen': 11, 'bis': 28, 'blieb': 30,
'brief': 31, 'by': 11, 'bzgl': 7, 'call': 32, 'da': 33, 'dabei': 0, 'dae': 33, 'dafuer': 2, 'dafur': 2, 'dann': 12,
'darauffolgenden': 33, 'deadline': 11, 'dennoch': 2, 'diese': 33, 'diesem': 33, 'diesen': 33, 'dieser': 33, 'dieses':
33, 'diesmal': 34, 'dm': 35, 'doch': 36, 'dreht': 38, 'e': 40, 'email': 39, 'entschuldigt': 9, 'erreicht': 0,
'erschien': 41, 'erzaehlt': 17, 'erzahlt': 17, 'es': 42, 'essen': 1, 'faellig': 43, 'fallig': 43, 'fehlt': 8,
'fehlte': 9, 'fehlten': 9, 'folgenden': 33, 'fr': 0, 'frau': 0, 'frist': 11, 'fruehstueck': 1, 'fruhstuck': 1,
'gefehlt': 44, 'gegenuber': 45, 'gegenueber': 45, 'gehoert': 46, 'gehort': 46, 'geht': 47, 'gemeinsam': 48,
'gesprach': 49, 'gespraech': 49, 'gesprochen': 17, 'getroffen': 0, 'ging': 50, 'gings': 37, 'grillen': 1, 'gruesse':
51, 'gruss': 51, 'grusse': 51, 'hat': 60, 'hats': 54, 'hatte': 61, 'herr': 0, 'herrn': 0, 'hing': 63, 'hinsichtlich':
7, 'hinterm': 14, 'hr': 0, 'i': 64, 'im': 67, 'in': 68, 'inm': 14, 'innerhalb': 11, 'ins': 14, 'ist': 76, 'kaffe': 1,
'kaffee': 77, 'kam': 78, 'kamen': 41, 'kann': 41, 'keine': 55, 'kennt': 7, 'kommende': 33, 'kommendem': 33,
'kommenden': 33, 'kommender': 33, 'kommendes': 33, 'kommt': 41, 'konnte': 82, 'konnten': 41, 'krank': 83,
'krankgemeldet': 8, 'kuenftig': 33, 'kunftig': 33, 'kurz': 1, 'laengstens': 11, 'laesst': 85, 'lag': 86, 'langstens':
11, 'lasst': 85, 'leider': 87, 'letztlich': 12, 'lg': 51, 'liebe': 88, 'liess': 85, 'linkedin': 89, 'lunch': 25, 'm':
0, 'mail': 39, 'mails': 31, 'meeting': 25, 'mi': 0, 'mim': 0, 'minus': 9, 'mit': 90, 'mitm': 0, 'mitn': 0,
'mittagessen': 1, 'musste': 91, 'na': 33, 'nach': 14, 'nachgeholt': 2, 'nachricht': 39, 'nachst': 33, 'nachste': 33,
'nachsten': 33, 'nachster': 33, 'nachstes': 33, 'nae': 33, 'naechst': 33, 'naechste': 33, 'naechsten': 33,
'naechster': 33, 'naechstes': 33, 'nahe': 14, 'neben': 14, 'neues': 46, 'next': 33, 'nicht': 96, 'no': 97, 'noch': 98,
'ohne': 99, 'party': 1, 'per': 11, 'post': 18, 'postkarte': 35, 're': 7, 'redete': 48, 'regarding': 7, 'rief': 103,
'ruckmeldung': 18, 'ruckruf': 104, 'rueckmeldung': 18, 'rueckruf': 104, 'rund': 37, 'sans': 9, 'sass': 48, 'schaffte':
105, 'schliesslich': 2, 'schoene': 106, 'schone': 107, 'schwaenzte': 8, 'schwanzte': 8, 'seitens': 7, 'sind': 109,
'slack': 110, 'sms': 31, 'spaeter': 112, 'spaetestens': 113, 'spater': 112, 'spatestens': 113, 'sprach': 48,
'sprachnachricht': 31, 'stand': 116, 'statt': 117, 'stattdessen': 2, 'steckte': 119, 'sucht': 7, 'tauchte': 121,
'teilnehmende': 0, 'teilnehmer': 0, 'tel': 122, 'telefonat': 123, 'termin': 124, 'thema': 125, 'this': 33, 'till': 11,
'tn': 0, 'traf': 0, 'trafen': 0, 'treff': 0, 'treffe': 0, 'treffen': 25, 'trotzdem': 2, 'uber': 128, 'uberm': 7,
'ubers': 7, 'ueber': 128, 'ueberm': 7, 'uebers': 7, 'um': 7, 'unentschuldigt': 8, 'unterm': 14, 'until': 11,
'verhindert': 9, 'via': 14, 'vk': 25, 'von': 129, 'vor': 130, 'vorbei': 1, 'vorbeigeschaut': 1, 'vorm': 11, 'w': 0,
'wapp': 131, 'war': 136, 'waren': 137, 'was': 138, 'wegen': 7, 'whatsapp': 131, 'wie': 140, 'with': 0, 'without': 9,
'wollte': 142, 'wsap': 131, 'zu': 143, 'zum': 144, 'zur': 14, 'zusammen': 48}]


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

