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
('name_words',), 'bat': ('verb3',), 'bauer': ('name_words',), 'baum': ('name_words',), 'baut': ('verb3', 'deed3'),
'baute': ('verb3',), 'bayer': ('name_words',), 'beauftragt': ('verb3',), 'beauftragte': ('verb3',), 'beck':
('name_words',), 'becker': ('name_words',), 'bedankt': ('verb3',), 'bedankte': ('verb3',), 'beeindruckt': ('verb3',),
'beendet': ('verb3',), 'beendete': ('verb3',), 'befuerchtet': ('verb3',), 'befurchtet': ('verb3',), 'begann':
('verb3',), 'begegnet': ('gone',), 'begeistert': ('verb3',), 'beginnt': ('verb3',), 'begleitete': ('reach',),
'behauptet': ('verb3',), 'behebt': ('deed3',), 'bei': ('hello',), 'beide': ('they', 'hello'), 'beiden': ('them',),
'beim': ('hello',), 'bekam': ('verb3',), 'bekannte': ('rel',), 'bekannter': ('rel',), 'bekanntgemacht':
('introduced',), 'beklagt': ('verb3',), 'bekommt': ('verb3',), 'bemaengelt': ('verb3',), 'bemangelt': ('verb3',),
'beneidet': ('verb3',), 'benoetigt': ('needs',), 'benotigt': ('needs',), 'bereit': ('give1',), 'bereite': ('give1',
'deed1'), 'bereitet': ('give3', 'deed3'), 'bereits': ('filler',), 'bereut': ('verb3',), 'berg': ('name_words',),
'bericht': ('thing',), 'berichtet': ('verb3',), 'berichtete': ('verb3',), 'besass': ('verb3',), 'beschwert':
('verb3',), 'beschwerte': ('verb3',), 'besitzt': ('verb3',), 'besorg': ('give1', 'deed1'), 'besorge': ('give1',
'deed1'), 'besorgen': ('give1', 'give3', 'giveinf', 'deed3'), 'besorgt': ('give3', 'handed', 'deed3'), 'besprechung':
('hello', 'appointment'), 'bestaetig': ('give1',), 'bestaetige': ('give1',), 'bestaetigen': ('giveinf',),
'bestaetigt': ('verb3', 'give3'), 'bestaetigte': ('verb3',), 'bestatig': ('give1',), 'bestatige': ('give1',),
'bestatigen': ('giveinf',), 'bestatigt': ('verb3', 'give3'), 'bestatigte': ('verb3',), 'besuch': ('give1',),
'besuche': ('give1',), 'besuchen': ('giveinf', 'callinf'), 'besucht': ('reach', 'give3'), 'besuchte': ('reach',),
'besuchten': ('reach',), 'betreibt': ('verb3',), 'betrieb': ('verb3',), 'bewarb': ('verb3',), 'bewerbung': ('work',),
'bewerbungsunterlagen': ('work',), 'bewertet': ('verb3',), 'bewirbt': ('verb3',), 'bewundert': ('verb3',), 'bezahl':
('give1',), 'bezahle': ('give1',), 'bezahlen': ('giveinf',), 'bezahlt': ('give3',), 'bier': ('appointment',), 'bill':
('name_words',), 'bin': ('hello',), 'birn': ('name_words',), 'bis': ('hello',), 'bitte': ('filler',), 'bittet':
('verb3',), 'bleiben': ('verb3',), 'bleibt': ('verb3',), 'blieb': ('verb3',), 'blogpost': ('thing',), 'bloss':
('filler',), 'blum': ('name_words',), 'boehm': ('name_words',), 'bohm': ('name_words',), 'boomt': ('verb3',), 'borg':
('give1',), 'borge': ('give1',), 'borgen': ('giveinf',), 'borgt': ('give3',), 'boss': ('rel',), 'bp': ('work',),
'brach': ('verb3',), 'brachte': ('verb3',), 'braeuchte': ('verb3', 'needs'), 'brand': ('name_words',), 'brannte':
('verb3',), 'brauchen': ('verb3', 'needs'), 'braucht': ('hello', 'verb3', 'needs'), 'brauchte': ('verb3', 'needs'),
'braun': ('name_words',), 'brennt': ('verb3',), 'bricht': ('verb3',), 'briefen': ('callinf',), 'bring': ('give1',),
'bringe': ('give1',), 'bringen': ('give1', 'give3', 'giveinf'), 'bringt': ('verb3', 'give3'), 'brucke':
('name_words',), 'bruder': ('rel',), 'bruecke': ('name_words',), 'bräuchte': ('verb3', 'needs'), 'buch': ('give1',
'work', 'thing'), 'buche': ('give1', 'name_words', 'deed1'), 'buchen': ('giveinf',), 'bucht': ('give3', 'deed3'),
'buchtipp': ('thing',), 'budgetiert': ('verb3',), 'buero': ('rel',), 'buro': ('rel',), 'busch': ('name_words',),
'businessplan': ('work',), 'bzw': ('and',), 'bäckt': ('give3',), 'call': ('appointment',), 'called': ('reach',),
'ceo': ('rel',), 'cfo': ('rel',), 'challenged': ('reviewed',), 'check': ('give1', 'deed1'), 'checke': ('give1',
'deed1'), 'checken': ('giveinf',), 'checkliste': ('thing',), 'checkt': ('give3', 'deed3'), 'chef': ('rel',), 'chefin':
('rel',), 'christ': ('name_words',), 'closed': ('verb3',), 'closte': ('verb3',), 'coacht': ('verb3',), 'code':
('work',), 'cofounder': ('rel',), 'connecte': ('give1',), 'connected': ('give3', 'introduced'), 'connecten':
('giveinf',), 'connectet': ('give3', 'introduced'), 'coo': ('rel',), 'cousin': ('rel',), 'cousine': ('rel',), 'crew':
('rel',), 'cto': ('rel',), 'cv': ('work',), 'd': ('det',), 'dabeigewesen': ('reach',), 'dachte': ('verb3',), 'dafuer':
('filler',), 'dafur': ('filler',), 'daher': ('filler',), 'daily': ('appointment',), 'danach': ('filler', 'hello'),
'danken': ('callinf',), 'dann': ('filler', 'hello'), 'darf': ('verb3',), 'das': ('it', 'det', 'hello'), 'dass':
('hello',), 'date': ('appointment',), 'dazu': ('filler',), 'dazugekommen': ('reach',), 'deck': ('work',), 'definitiv':
('filler',), 'dem': ('them', 'det', 'hello'), 'demnachst': ('filler',), 'demnaechst': ('filler',), 'den': ('det',
'hello'), 'denken': ('verb3',), 'denkt': ('verb3', 'saysv'), 'der': ('det', 'hello'), 'deren': ('their',), 'des':
('det',), 'deshalb': ('filler',), 'designt': ('deed3',), 'dessen': ('their',), 'deswegen': ('filler',), 'dick':
('name_words',), 'die': ('det',), 'dies': ('it',), 'diese': ('det', 'hello'), 'diesem': ('det',), 'diesen': ('det',
'hello'), 'dieser': ('det', 'hello'), 'dieses': ('det',), 'dill': ('name_words',), 'dinner': ('appointment',),
'direkt': ('filler',), 'doch': ('filler',), 'doziert': ('verb3',), 'dr': ('det',), 'draengt': ('verb3',), 'draengte':
('verb3',), 'draft': ('work',), 'drangt': ('verb3',), 'drangte': ('verb3',), 'dreht': ('deed3',), 'drei': ('hello',),
'dringend': ('filler',), 'drucke': ('give1',), 'druckt': ('verb3', 'give3', 'deed3'), 'drueckt': ('verb3',), 'drückt':
('verb3',), 'duenn': ('name_words',), 'duerfte': ('verb3',), 'dunn': ('name_words',), 'durch': ('hello',),
'durchgeackert': ('reviewed',), 'durchgeben': ('giveinf',), 'durchgegangen': ('reviewed',), 'durchgehen':
('giveinf',), 'durchgeklingelt': ('attempt', 'reach'), 'durchgelesen': ('reviewed',), 'durchgerufen': ('reach',),
'durchgeschaut': ('reviewed',), 'durchgesehen': ('reviewed',), 'durchlesen': ('giveinf',), 'durchschauen':
('giveinf',), 'durchsehen': ('giveinf',), 'durfte': ('verb3',), 'dürfte': ('verb3',), 'e': ('filler',), 'eben':
('filler',), 'eh': ('filler',), 'ehefrau': ('rel',), 'ehemann': ('rel',), 'ehrlich': ('filler',), 'eich':
('name_words',), 'eig': ('filler',), 'eigens': ('filler',), 'eigentlich': ('filler',), 'ein': ('det', 'hello'),
'einander': ('hello',), 'eine': ('det', 'hello'), 'einem': ('det', 'hello'), 'einen': ('det', 'hello'), 'einer':
('det',), 'eines': ('det',), 'eingeblaeut': ('counselled',), 'eingeblaut': ('counselled',), 'eingeladen': ('reach',),
'eingeschaerft': ('counselled',), 'eingescharft': ('counselled',), 'einladen': ('giveinf', 'callinf'), 'einlesen':
('selfinf',), 'einmal': ('filler',), 'einreichen': ('giveinf',), 'einrichten': ('giveinf',), 'eltern': ('rel',),
'emailed': ('reach',), 'empfahl': ('verb3',), 'empfehlen': ('giveinf',), 'empfehlung': ('counsel',), 'empfiehlt':
('verb3',), 'empfohlen': ('handed', 'counselled'), 'ende': ('name_words',), 'endet': ('verb3',), 'endete': ('verb3',),
'endlich': ('filler',), 'engagiert': ('verb3',), 'engagierte': ('verb3',), 'engel': ('name_words',), 'engels':
('name_words',), 'entlaesst': ('verb3',), 'entlasst': ('verb3',), 'entliess': ('verb3',), 'entscheidet': ('verb3',),
'entschied': ('verb3',), 'entschuldigt': ('verb3',), 'entschuldigte': ('verb3',), 'enttaeuscht': ('verb3',),
'enttauscht': ('verb3',), 'entwickelt': ('verb3',), 'entwurf': ('work',), 'er': ('they', 'hello'), 'erbt': ('verb3',),
'erbte': ('verb3',), 'ergaenze': ('give1',), 'ergaenzen': ('giveinf',), 'ergaenzt': ('give3', 'deed3'), 'erganze':
('give1',), 'erganzen': ('giveinf',), 'erganzt': ('give3', 'deed3'), 'erholt': ('verb3',), 'erika': ('name_words',),
'erinnern': ('callinf',), 'erklaert': ('verb3',), 'erklaerte': ('verb3',), 'erklart': ('verb3',), 'erklarte':
('verb3',), 'erkundigen': ('selfinf',), 'erlaubt': ('verb3',), 'erledig': ('give1', 'deed1'), 'erledige': ('give1',
'deed1'), 'erledigen': ('giveinf',), 'erledigt': ('give3', 'deed3'), 'ernst': ('name_words',), 'eroeffnet':
('verb3',), 'eroffnet': ('verb3',), 'erreichte': ('verb3', 'reach'), 'ers': ('they',), 'erstell': ('give1', 'deed1'),
'erstelle': ('give1', 'deed1'), 'erstellen': ('giveinf',), 'erstellt': ('give3', 'deed3'), 'erstmal': ('filler',),
'erwaegt': ('verb3',), 'erwaehnt': ('verb3',), 'erwaehnte': ('verb3',), 'erwagt': ('verb3',), 'erwahnt': ('verb3',),
'erwahnte': ('verb3',), 'erwartet': ('verb3', 'needs'), 'erwartete': ('verb3',), 'erwog': ('verb3',), 'erzaehlt':
('verb3',), 'erzaehlte': ('verb3',), 'erzahlt': ('verb3',), 'erzahlte': ('verb3',), 'erzielt': ('verb3',), 'es':
('it',), 'essen': ('appointment',), 'euch': ('hello',), 'ewig': ('filler',), 'ex': ('rel',), 'excel': ('thing',),
'expandiert': ('verb3',), 'exportiert': ('verb3',), 'expose': ('work',), 'faehrt': ('verb3',), 'faellt': ('verb3',),
'faende': ('saysv',), 'faengt': ('verb3',), 'fahrt': ('verb3',), 'falk': ('name_words',), 'falke': ('name_words',),
'fallt': ('verb3',), 'familie': ('rel',), 'fand': ('verb3', 'saysv'), 'fande': ('saysv',), 'fanden': ('verb3',),
'fands': ('verb3',), 'fangt': ('verb3',), 'faxe': ('give1',), 'faxen': ('giveinf',), 'faxt': ('give3',), 'fehlt':
('verb3',), 'fehlte': ('verb3',), 'feiert': ('verb3',), 'feierte': ('verb3',), 'feld': ('name_words',), 'feuert':
('verb3',), 'feuerte': ('verb3',), 'fiel': ('verb3',), 'finanziert': ('verb3',), 'finanzierte': ('verb3',),
'finanzplan': ('work',), 'finden': ('verb3', 'saysv'), 'findet': ('hello', 'verb3', 'saysv'), 'finds': ('saysv',),
'fing': ('verb3',), 'fink': ('name_words',), 'firma': ('rel',), 'fischer': ('name_words',), 'fix': ('filler',),
'fixt': ('deed3',), 'fliegt': ('verb3',), 'flog': ('verb3',), 'flora': ('name_words',), 'florenz': ('name_words',),
'floriert': ('verb3',), 'foerderantrag': ('work',), 'foerdert': ('verb3',), 'folgt': ('verb3',), 'folgte': ('verb3',),
'folien': ('work', 'thing'), 'fonds': ('rel',), 'forderantrag': ('work',), 'fordert': ('verb3',), 'forderte':
('verb3',), 'formulier': ('give1',), 'formuliere': ('give1',), 'formulieren': ('giveinf',), 'formuliert': ('give3',),
'forward': ('give1',), 'forwarde': ('give1',), 'forwarden': ('giveinf',), 'forwardet': ('give3',), 'founder':
('rel',), 'frag': ('give1',), 'frage': ('give1',), 'fragen': ('giveinf',), 'fragt': ('verb3',), 'fragte': ('verb3',),
'frank': ('name_words',), 'franke': ('name_words',), 'frau': ('rel',), 'frei': ('name_words',), 'freigeben':
('giveinf',), 'freitag': ('name_words',), 'freund': ('rel', 'name_words'), 'freundin': ('rel',), 'freundlicherweise':
('filler',), 'freut': ('verb3',), 'freute': ('verb3',), 'froh': ('name_words',), 'fromm': ('name_words',), 'fuchs':
('name_words',), 'fuehrt': ('verb3',), 'fuehrte': ('verb3',), 'fuer': ('hello',), 'fuers': ('hello',), 'fuhr':
('verb3',), 'fuhrt': ('verb3',), 'fuhrte': ('verb3',), 'fund': ('rel',), 'funktioniert': ('verb3',), 'fur':
('hello',), 'furs': ('hello',), 'fusioniert': ('verb3',), 'fördert': ('verb3',), 'gab': ('verb3',), 'ganga':
('gone',), 'ganz': ('filler',), 'gatte': ('rel',), 'gattin': ('rel',), 'geantwortet': ('reach',), 'geb': ('give1',),
'gebe': ('give1',), 'geben': ('give1', 'give3', 'giveinf'), 'geblieben': ('gone',), 'geborgt': ('handed',),
'gebracht': ('handed',), 'gebs': ('give1',), 'geburtstag': ('rel',), 'gechallenged': ('reviewed',), 'gefahren':
('gone',), 'geflogen': ('gone',), 'geforwarded': ('handed',), 'gegangen': ('gone',), 'gegeben': ('handed',), 'gegen':
('hello',), 'gegengelesen': ('reviewed',), 'gegessen': ('hello',), 'gehabt': ('hello',), 'gehen': ('verb3',),
'gehoerte': ('verb3',), 'gehorte': ('verb3',), 'geht': ('hello', 'verb3'), 'gejoggt': ('gone',), 'geklingelt':
('attempt',), 'gelaufen': ('gone',), 'gelesen': ('reviewed',), 'geliehen': ('handed',), 'gemailt': ('reach',
'handed'), 'gemeldet': ('reach',), 'gemuetlich': ('filler',), 'gemutlich': ('filler',), 'gepingt': ('reach',),
'geprueft': ('reviewed',), 'gepruft': ('reviewed',), 'gequatscht': ('hello',), 'gerade': ('filler', 'hello'),
'geradelt': ('gone',), 'geraten': ('counselled',), 'geredet': ('hello',), 'gereist': ('gone',), 'gereviewt':
('reviewed',), 'geschaeftsfuehrer': ('rel',), 'geschaeftsfuehrerin': ('rel',), 'geschaftsfuhrer': ('rel',),
'geschaftsfuhrerin': ('rel',), 'geschenkt': ('handed',), 'geschickt': ('handed',), 'geschrieben': ('reach',),
'geschwister': ('rel',), 'gesehen': ('hello',), 'gesendet': ('handed',), 'gesessen': ('gone',), 'gesimst': ('reach',),
'gesprach': ('hello', 'appointment'), 'gespraech': ('hello', 'appointment'), 'gesprochen': ('hello',), 'gestand':
('verb3',), 'gestanden': ('gone',), 'gesteht': ('verb3',), 'gestern': ('hello',), 'geteilt': ('handed',), 'getestet':
('reviewed',), 'getextet': ('reach',), 'getroffen': ('hello', 'reach'), 'gewandert': ('gone',), 'gewann': ('verb3',),
'gewesen': ('hello', 'gone'), 'gewhatsappt': ('reach',), 'gewinnt': ('verb3',), 'gibt': ('hello', 'verb3', 'give3'),
'ging': ('verb3',), 'glaenzt': ('verb3',), 'glanzt': ('verb3',), 'glauben': ('verb3',), 'glaubt': ('verb3', 'saysv'),
'glaubte': ('verb3',), 'gleich': ('filler',), 'gloria': ('name_words',), 'gluck': ('name_words',), 'glueck':
('name_words',), 'gmeint': ('saysv',), 'goennt': ('verb3',), 'gold': ('name_words',), 'gonnt': ('verb3',), 'grab':
('name_words',), 'grad': ('filler', 'hello'), 'grade': ('filler',), 'graf': ('name_words',), 'gratn': ('counselled',),
'gratulieren': ('callinf',), 'grinst': ('verb3',), 'gross': ('name_words',), 'grossmutter': ('rel',), 'grossvater':
('rel',), 'groß': ('name_words',), 'gruen': ('name_words',), 'gruenden': ('verb3',), 'gruender': ('rel',),
'gruenderin': ('rel',), 'gruendet': ('verb3',), 'gruendete': ('verb3',), 'grun': ('name_words',), 'grunden':
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
'deed3'), 'klaert': ('give3', 'deed3'), 'klagt': ('verb3',), 'klagte': ('verb3',), 'klang': ('verb3',), 'klar':
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
('my',), 'meint': ('hello', 'verb3', 'saysv'), 'meinte': ('verb3', 'saysv'), 'meinten': ('saysv',), 'meints':
('verb3',), 'meld': ('give1',), 'melde': ('give1',), 'melden': ('give1', 'giveinf', 'selfinf'), 'meldete': ('reach',),
'meldeten': ('reach',), 'melissa': ('name_words',), 'mentort': ('verb3',), 'metzger': ('name_words',), 'mich': ('me',
'hello'), 'mietet': ('verb3',), 'mietete': ('verb3',), 'mir': ('me', 'hello'), 'misst': ('verb3',), 'misstraut':
('verb3',), 'mit': ('hello',), 'mitarbeiter': ('rel',), 'mitarbeiterin': ('rel',), 'mitbringen': ('giveinf',),
'mitgebracht': ('handed',), 'mitgekommen': ('reach',), 'mitgruender': ('rel',), 'mitgruenderin': ('rel',),
'mitgrunder': ('rel',), 'mitgrunderin': ('rel',), 'mitnehmen': ('giveinf',), 'mittagessen': ('hello', 'appointment'),
'mochte': ('verb3', 'will3', 'needs'), 'mochten': ('verb3', 'will3'), 'moderiert': ('verb3',), 'moderierte':
('verb3',), 'moechte': ('verb3', 'will3', 'needs'), 'moechten': ('verb3', 'will3'), 'moegen': ('verb3',), 'moench':
('name_words',), 'mogen': ('verb3',), 'monat': ('hello',), 'monch': ('name_words',), 'mond': ('name_words',),
'montag': ('name_words',), 'morgen': ('hello', 'name_words'), 'motzt': ('verb3',), 'motzte': ('verb3',), 'mueller':
('name_words',), 'muesse': ('should',), 'muessen': ('verb3', 'should', 'will3'), 'muesste': ('verb3', 'should'),
'muller': ('name_words',), 'muss': ('hello', 'verb3', 'should', 'will3'), 'musse': ('should',), 'mussen': ('verb3',
'should', 'will3'), 'musste': ('verb3', 'should'), 'muster': ('thing',), 'mustervertrag': ('thing',), 'mutter':
('rel',), 'möchte': ('verb3', 'will3', 'needs'), 'müsste': ('verb3', 'should'), 'n': ('det',), 'nach': ('hello',),
'nachbar': ('rel',), 'nachbarin': ('rel',), 'nachfassen': ('giveinf',), 'nachfolger': ('rel',), 'nachfolgerin':
('rel',), 'nachhaken': ('giveinf',), 'nachher': ('filler',), 'nachliefern': ('giveinf',), 'nachreichen': ('giveinf',),
'nachste': ('hello',), 'nachsten': ('hello',), 'nachster': ('hello',), 'nacht': ('name_words',), 'naechste':
('hello',), 'naechsten': ('hello',), 'naechster': ('hello',), 'nagel': ('name_words',), 'nahegelegt': ('counselled',),
'nahm': ('verb3',), 'nannte': ('verb3',), 'nass': ('name_words',), 'ne': ('det',), 'ned': ('not',), 'neffe': ('rel',),
'nehm': ('give1',), 'nehme': ('give1',), 'nein': ('hello',), 'nem': ('det',), 'nen': ('det', 'hello'), 'nenn':
('give1',), 'nenne': ('give1',), 'nennen': ('giveinf',), 'nennt': ('verb3', 'give3'), 'ner': ('det',), 'nervt':
('verb3',), 'nervte': ('verb3',), 'net': ('not', 'hello'), 'nett': ('filler',), 'netterweise': ('filler',), 'neu':
('name_words',), 'neulich': ('hello',), 'neumann': ('name_words',), 'newsletter': ('thing',), 'nich': ('not',
'hello'), 'nicht': ('not', 'hello'), 'nichte': ('rel',), 'nichts': ('not',), 'nie': ('not',), 'niemals': ('not',),
'niemand': ('not',), 'nimmt': ('verb3',), 'nit': ('not',), 'nix': ('not', 'hello'), 'nm': ('det',), 'no': ('filler',),
'noch': ('filler', 'hello'), 'nochmal': ('filler',), 'nochmals': ('filler',), 'nod': ('not',), 'noed': ('not',),
'noh': ('filler',), 'nummer': ('thing',), 'nun': ('filler',), 'nur': ('filler',), 'ob': ('hello',), 'oder':
('hello',), 'oefter': ('filler',), 'offen': ('filler',), 'ofter': ('filler',), 'ohne': ('not', 'hello'), 'oiso':
('filler',), 'oma': ('rel',), 'onepager': ('work',), 'onkel': ('rel',), 'opa': ('rel',), 'organisier': ('give1',
'deed1'), 'organisiere': ('give1', 'deed1'), 'organisieren': ('giveinf',), 'organisiert': ('give3', 'deed3'),
'organisierte': ('verb3',), 'ott': ('name_words',), 'page': ('name_words',), 'paper': ('work', 'thing'), 'paris':
('name_words',), 'partner': ('rel',), 'partnerin': ('rel',), 'pascal': ('name_words',), 'passt': ('verb3',), 'passte':
('verb3',), 'pausiert': ('verb3',), 'pausierte': ('verb3',), 'pdf': ('thing',), 'persoenlich': ('filler',),
'personlich': ('filler',), 'pfarrer': ('name_words',), 'ping': ('give1',), 'pinge': ('give1',), 'pinged': ('reach',),
'pingen': ('giveinf',), 'pingt': ('give3',), 'pitch': ('work',), 'pitchdeck': ('work',), 'pitcht': ('verb3',), 'plan':
('work',), 'planen': ('verb3',), 'plant': ('verb3',), 'plante': ('verb3',), 'plus': ('and',), 'podcast': ('thing',),
'pohl': ('name_words',), 'poste': ('give1',), 'praesentation': ('work', 'thing'), 'praesentiert': ('verb3',),
'praesentierte': ('verb3',), 'praktikant': ('rel',), 'praktikantin': ('rel',), 'prasentation': ('work', 'thing'),
'prasentiert': ('verb3',), 'prasentierte': ('verb3',), 'probiert': ('attempt', 'verb3'), 'probierte': ('verb3',),
'probst': ('name_words',), 'produziert': ('verb3',), 'produzierte': ('verb3',), 'profil': ('work',), 'programmiert':
('deed3',), 'promoviert': ('verb3',), 'prompt': ('filler',), 'proposal': ('work',), 'prototyp': ('work',),
'prototypen': ('work',), 'pruef': ('give1', 'deed1'), 'pruefe': ('give1', 'deed1'), 'pruefen': ('giveinf', 'deed3'),
'prueft': ('give3', 'deed3'), 'pruf': ('give1', 'deed1'), 'prufe': ('give1', 'deed1'), 'prufen': ('giveinf', 'deed3'),
'pruft': ('give3', 'deed3'), 'quasi': ('filler',), 'raet': ('verb3',), 'raised': ('verb3',), 'raist': ('verb3',),
'raiste': ('verb3',), 'rannte': ('verb3',), 'rasch': ('filler',), 'rat': ('verb3', 'name_words', 'counsel'), 'rate':
('counsel',), 'ratschlag': ('counsel',), 'raucht': ('verb3',), 'raunzt': ('verb3',), 'rausschicken': ('giveinf',),
'really': ('filler',), 'rechnet': ('verb3',), 'rechnete': ('verb3',), 'recht': ('name_words',), 'redigiert':
('reviewed',), 'reich': ('give1', 'name_words'), 'reiche': ('give1',), 'reichen': ('giveinf',), 'reicht': ('give3',),
'reingeschaut': ('reach',), 'reingeschneit': ('reach',), 'reis': ('name_words',), 'reist': ('verb3',), 'reiste':
('verb3',), 'reitet': ('verb3',), 'releast': ('verb3',), 'rennt': ('verb3',), 'renoviert': ('verb3',), 'repariert':
('deed3',), 'report': ('thing',), 'reservier': ('give1', 'deed1'), 'reserviere': ('give1', 'deed1'), 'reservieren':
('giveinf',), 'reserviert': ('give3', 'deed3'), 'retourniere': ('deed1',), 'retournieren': ('giveinf',),
'retourniert': ('give3',), 'revanchiere': ('give1',), 'revanchieren': ('giveinf', 'selfinf'), 'reviewed':
('reviewed',), 'reviewt': ('reviewed',), 'rezept': ('thing',), 'richt': ('give1',), 'richte': ('give1',), 'richter':
('name_words',), 'richtet': ('give3',), 'rief': ('attempt', 'reach'), 'riefen': ('reach',), 'riet': ('verb3',),
'ritter': ('name_words',), 'roman': ('work',), 'rosa': ('name_words',), 'rose': ('name_words',), 'rot':
('name_words',), 'roth': ('name_words',), 'rotiert': ('verb3',), 'rubergeschickt': ('handed',), 'ruberschicken':
('giveinf',), 'ruckmelden': ('giveinf',), 'ruckruf': ('appointment',), 'ruebergeschickt': ('handed',),
'rueberschicken': ('giveinf',), 'rueckmelden': ('giveinf',), 'rueckruf': ('appointment',), 'ruehren': ('selfinf',),
'ruf': ('give1',), 'rufe': ('attempt', 'give1'), 'rufen': ('give1',), 'ruhren': ('selfinf',), 'rät': ('verb3',), 's':
('it', 'det'), 'sachs': ('name_words',), 'sag': ('give1',), 'sage': ('give1',), 'sagen': ('verb3', 'giveinf',
'saysv'), 'sagt': ('hello', 'verb3', 'saysv'), 'sagte': ('verb3', 'saysv'), 'sagten': ('saysv',), 'sagts': ('verb3',),
'sah': ('verb3',), 'sammelt': ('verb3',), 'sammelte': ('verb3',), 'samstag': ('name_words',), 'samt': ('and',),
'sank': ('verb3',), 'sass': ('hello',), 'sassen': ('hello',), 'saß': ('hello',), 'saßen': ('hello',), 'schaefer':
('name_words',), 'schaemt': ('verb3',), 'schaemte': ('verb3',), 'schaetzt': ('verb3',), 'schaetzte': ('verb3',),
'schafer': ('name_words',), 'schafft': ('verb3',), 'schaffte': ('verb3',), 'schamt': ('verb3',), 'schamte':
('verb3',), 'schatzt': ('verb3',), 'schatzte': ('verb3',), 'schau': ('give1',), 'schaue': ('give1',), 'schaute':
('reach',), 'scheint': ('verb3',), 'scheitert': ('verb3',), 'scheiterte': ('verb3',), 'schenken': ('giveinf',),
'schenkt': ('give3',), 'schick': ('give1',), 'schicke': ('give1', 'deed1'), 'schicken': ('hello', 'give1', 'give3',
'giveinf', 'deed3'), 'schicks': ('give1',), 'schickt': ('hello', 'verb3', 'give3', 'deed3'), 'schickte': ('verb3',),
'schickts': ('give3',), 'schien': ('verb3',), 'schimpft': ('verb3',), 'schimpfte': ('verb3',), 'schlaeft': ('verb3',),
'schlaft': ('verb3',), 'schliesst': ('verb3',), 'schloss': ('verb3',), 'schmied': ('name_words',), 'schmunzelt':
('verb3',), 'schneider': ('name_words',), 'schnell': ('filler',), 'schon': ('filler', 'hello'), 'schreib': ('give1',),
'schreibe': ('give1',), 'schreiben': ('give1', 'giveinf'), 'schreibt': ('saysv',), 'schreiner': ('name_words',),
'schrieb': ('reach', 'saysv'), 'schrieben': ('reach',), 'schulde': ('hello',), 'schuldet': ('verb3',), 'schuldete':
('verb3',), 'schult': ('verb3',), 'schuster': ('name_words',), 'schwab': ('name_words',), 'schwaegerin': ('rel',),
'schwaermt': ('verb3',), 'schwaermte': ('verb3',), 'schwager': ('rel',), 'schwagerin': ('rel',), 'schwankt':
('verb3',), 'schwarmt': ('verb3',), 'schwarmte': ('verb3',), 'schwarz': ('name_words',), 'schwester': ('rel',),
'schwiegermutter': ('rel',), 'schwiegervater': ('rel',), 'schwimmt': ('verb3',), 'segel': ('name_words',), 'segelt':
('verb3',), 'sehr': ('filler', 'hello'), 'sei': ('their',), 'seim': ('their',), 'sein': ('their', 'hello'), 'seine':
('their', 'hello'), 'seinem': ('their', 'hello'), 'seinen': ('their', 'hello'), 'seiner': ('their',), 'seines':
('their',), 'seit': ('hello',), 'sekretaerin': ('rel',), 'sekretarin': ('rel',), 'selber': ('filler',), 'selbst':
('filler',), 'selig': ('name_words',), 'send': ('give1',), 'sende': ('give1', 'deed1'), 'senden': ('give1', 'give3',
'giveinf'), 'sendet': ('give3', 'deed3'), 'setz': ('give1',), 'setze': ('give1',), 'setzt': ('verb3',), 'setzte':
('verb3',), 'sich': ('hello',), 'sie': ('they', 'them', 'hello'), 'sieht': ('verb3',), 'sies': ('they',), 'signed':
('verb3',), 'silber': ('name_words',), 'simse': ('give1',), 'simsen': ('giveinf',), 'simst': ('give3',), 'sind':
('hello', 'verb3'), 'sinkt': ('verb3',), 'sitzt': ('verb3',), 'sitzung': ('appointment',), 'skaliert': ('verb3',),
'slides': ('work', 'thing'), 'so': ('filler',), 'sofort': ('filler',), 'sogar': ('filler',), 'sohn': ('rel',), 'soll':
('hello', 'verb3', 'should'), 'solle': ('should',), 'sollen': ('verb3', 'should'), 'sollt': ('should',), 'sollte':
('hello', 'verb3', 'should', 'will3'), 'sollten': ('should',), 'sommer': ('name_words',), 'sonne': ('name_words',),
'sonntag': ('name_words',), 'sorge': ('name_words',), 'sowie': ('and',), 'spaeter': ('filler',), 'spart': ('verb3',),
'spater': ('filler',), 'specht': ('name_words',), 'spendiere': ('give1',), 'spendieren': ('giveinf',), 'spendiert':
('give3',), 'spezl': ('rel',), 'spielt': ('verb3',), 'spielte': ('verb3',), 'sponsert': ('verb3',), 'spontan':
('filler',), 'sprach': ('reach',), 'sprech': ('give1',), 'spreche': ('give1',), 'stagniert': ('verb3',), 'stand':
('verb3',), 'star': ('name_words',), 'starb': ('verb3',), 'stark': ('name_words',), 'startet': ('verb3',), 'startete':
('verb3',), 'startup': ('rel',), 'steht': ('verb3',), 'steigt': ('verb3',), 'stein': ('name_words',), 'stell':
('give1',), 'stelle': ('give1',), 'stellen': ('give1',), 'stellt': ('verb3',), 'stellte': ('verb3',),
'stellvertreter': ('rel',), 'stellvertreterin': ('rel',), 'stern': ('name_words',), 'steuerberater': ('rel',),
'steuerberaterin': ('rel',), 'stieg': ('verb3',), 'still': ('filler',), 'stirbt': ('verb3',), 'stoert': ('verb3',),
'stoerte': ('verb3',), 'storch': ('name_words',), 'stort': ('verb3',), 'storte': ('verb3',), 'strahlt': ('verb3',),
'strahlte': ('verb3',), 'stresst': ('verb3',), 'studie': ('thing',), 'studiert': ('verb3',), 'studierte': ('verb3',),
'stuft': ('verb3',), 'stunde': ('hello',), 'stunden': ('hello',), 'sturm': ('name_words',), 'suchen': ('verb3',),
'sucht': ('verb3',), 'suchte': ('verb3',), 'sudert': ('verb3',), 'super': ('filler',), 'sync': ('appointment',),
'tadelt': ('verb3',), 'tag': ('hello', 'name_words'), 'tante': ('rel',), 'tat': ('verb3',), 'team': ('rel',), 'teil':
('give1',), 'teile': ('give1',), 'teilen': ('giveinf',), 'teilt': ('give3',), 'telefonat': ('appointment',),
'telefoniert': ('hello',), 'template': ('thing',), 'termin': ('hello', 'appointment'), 'testet': ('verb3', 'deed3'),
'text': ('work',), 'texte': ('give1',), 'texted': ('reach',), 'texten': ('giveinf',), 'textet': ('give3',), 'textete':
('reach',), 'tip': ('counsel',), 'tipp': ('counsel',), 'tippe': ('give1',), 'tipps': ('counsel',), 'tochter':
('rel',), 'tool': ('thing',), 'total': ('filler',), 'traeumt': ('verb3',), 'traeumte': ('verb3',), 'traf': ('hello',
'reach'), 'trafen': ('reach',), 'trat': ('verb3',), 'traumt': ('verb3',), 'traumte': ('verb3',), 'traut': ('verb3',),
'traute': ('verb3',), 'treffe': ('hello',), 'treffen': ('hello', 'verb3', 'appointment', 'callinf'), 'trennt':
('verb3',), 'trennte': ('verb3',), 'treu': ('name_words',), 'treuhaender': ('rel',), 'treuhander': ('rel',), 'trifft':
('verb3',), 'trinkt': ('verb3',), 'tritt': ('verb3',), 'turm': ('name_words',), 'tut': ('verb3',), 'u': ('and',),
'uber': ('hello',), 'uberarbeiten': ('giveinf',), 'uberarbeitet': ('reviewed', 'deed3'), 'ubergab': ('verb3',),
'ubergibt': ('verb3',), 'uberlassen': ('handed',), 'uberlegt': ('verb3',), 'uberlegte': ('verb3',), 'ubermorgen':
('hello',), 'ubernahm': ('verb3',), 'ubernehm': ('give1',), 'ubernehme': ('give1', 'deed1'), 'ubernehmen':
('giveinf',), 'ubernimmt': ('verb3', 'give3', 'deed3'), 'uberrascht': ('verb3',), 'ubersetz': ('give1',), 'ubersetze':
('give1',), 'ubersetzen': ('giveinf',), 'ubersetzt': ('give3',), 'ubersiedelt': ('verb3',), 'ubersiedelte':
('verb3',), 'uberweis': ('give1', 'deed1'), 'uberweise': ('give1', 'deed1'), 'uberweisen': ('give1', 'give3',
'giveinf', 'deed3'), 'uberweist': ('give3', 'deed3'), 'ueber': ('hello',), 'ueberarbeiten': ('giveinf',),
'ueberarbeitet': ('reviewed', 'deed3'), 'uebergab': ('verb3',), 'uebergibt': ('verb3',), 'ueberlassen': ('handed',),
'ueberlegt': ('verb3',), 'ueberlegte': ('verb3',), 'uebermorgen': ('hello',), 'uebernahm': ('verb3',), 'uebernehm':
('give1',), 'uebernehme': ('give1', 'deed1'), 'uebernehmen': ('giveinf',), 'uebernimmt': ('verb3', 'give3', 'deed3'),
'ueberrascht': ('verb3',), 'uebersetz': ('give1',), 'uebersetze': ('give1',), 'uebersetzen': ('giveinf',),
'uebersetzt': ('give3',), 'uebersiedelt': ('verb3',), 'uebersiedelte': ('verb3',), 'ueberweis': ('give1', 'deed1'),
'ueberweise': ('give1', 'deed1'), 'ueberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'ueberweist': ('give3',
'deed3'), 'uhr': ('hello',), 'umgehend': ('filler',), 'umhoeren': ('selfinf',), 'umhoren': ('selfinf',), 'umschauen':
('selfinf',), 'un': ('and',), 'unbedingt': ('filler',), 'und': ('and', 'hello'), 'uns': ('me', 'hello'), 'unser':
('my', 'hello'), 'unsere': ('my', 'hello'), 'unserem': ('my',), 'unseren': ('my',), 'unserer': ('my',), 'unseres':
('my',), 'unsern': ('my',), 'unsre': ('my',), 'unterlagen': ('work', 'thing'), 'unternehmen': ('rel',),
'unterrichtet': ('verb3',), 'unterschreib': ('give1',), 'unterschreibe': ('give1', 'deed1'), 'unterschreiben':
('giveinf', 'deed3'), 'unterschreibt': ('verb3', 'give3', 'deed3'), 'unterschrieb': ('verb3',), 'unterstuetze':
('give1',), 'unterstuetzen': ('giveinf',), 'unterstuetzt': ('give3',), 'unterstutze': ('give1',), 'unterstutzen':
('giveinf',), 'unterstutzt': ('give3',), 'unterzeichnet': ('verb3',), 'updaten': ('callinf',), 'ur': ('filler',),
'urban': ('name_words',), 'urlang': ('filler',), 'vater': ('rel',), 'verabschiedet': ('verb3',), 'veranstaltet':
('verb3',), 'veranstaltete': ('verb3',), 'verbessert': ('reviewed',), 'verbietet': ('verb3',), 'verbind': ('give1',),
'verbinde': ('give1',), 'verbinden': ('giveinf',), 'verbindet': ('give3',), 'verbunden': ('introduced',), 'verdient':
('verb3',), 'verdiente': ('verb3',), 'verdoppelt': ('verb3',), 'vereinbaren': ('giveinf',), 'vergass': ('verb3',),
'vergisst': ('verb3',), 'vergleicht': ('verb3',), 'verhandelt': ('verb3', 'deed3'), 'verhandelte': ('verb3',),
'verkauft': ('verb3',), 'verkaufte': ('verb3',), 'verklagt': ('verb3',), 'verknuepft': ('introduced',), 'verknupft':
('introduced',), 'verkuppelt': ('introduced',), 'verlaesst': ('verb3',), 'verlangt': ('verb3', 'needs'), 'verlangte':
('verb3',), 'verlasst': ('verb3',), 'verlegt': ('verb3',), 'verleiht': ('verb3',), 'verliehen': ('handed',),
'verliert': ('verb3',), 'verliess': ('verb3',), 'verlobt': ('verb3',), 'verlobte': ('rel',), 'verlobter': ('rel',),
'verlor': ('verb3',), 'vermieter': ('rel',), 'vermieterin': ('rel',), 'vermietet': ('verb3',), 'vermitteln':
('giveinf',), 'vermittelt': ('give3',), 'vermutlich': ('filler',), 'vernetz': ('give1',), 'vernetze': ('give1',),
'vernetzen': ('giveinf',), 'vernetzt': ('give3', 'introduced'), 'verpasste': ('verb3',), 'verraet': ('verb3',),
'verrat': ('verb3',), 'verreist': ('verb3',), 'verriet': ('verb3',), 'verschiebt': ('verb3',), 'verschlaeft':
('verb3',), 'verschlaft': ('verb3',), 'verschoben': ('hello',), 'versichert': ('vowed',), 'verspaetet': ('verb3',),
'verspatet': ('verb3',), 'versprach': ('verb3',), 'verspricht': ('verb3',), 'versproche': ('vowed',), 'versprochen':
('vowed',), 'verstand': ('verb3',), 'versteht': ('verb3',), 'versucht': ('attempt', 'verb3'), 'versuchte': ('verb3',),
'vertraut': ('verb3',), 'vertraute': ('verb3',), 'vertreibt': ('verb3',), 'victoria': ('name_words',), 'video':
('thing',), 'viel': ('hello',), 'viktoria': ('name_words',), 'viola': ('name_words',), 'vogel': ('name_words',),
'voll': ('filler',), 'vom': ('hello',), 'von': ('hello',), 'vorbeigebracht': ('handed',), 'vorbeigefahren':
('reach',), 'vorbeigekommen': ('reach',), 'vorbeigeschaut': ('reach',), 'vorbereiten': ('giveinf',), 'vorerst':
('filler',), 'vorgaenger': ('rel',), 'vorgaengerin': ('rel',), 'vorganger': ('rel',), 'vorgangerin': ('rel',),
'vorgesetzte': ('rel',), 'vorgesetzter': ('rel',), 'vorgestellt': ('hello', 'introduced'), 'vorgestern': ('hello',),
'vorher': ('filler', 'hello'), 'vorlage': ('thing',), 'vorstellen': ('giveinf',), 'wachst': ('verb3',), 'waechst':
('verb3',), 'waehlt': ('verb3',), 'waer': ('verb3',), 'waere': ('verb3',), 'wagner': ('name_words',), 'wahlt':
('verb3',), 'wahrscheinlich': ('filler',), 'wald': ('name_words',), 'wandert': ('verb3',), 'war': ('verb3',), 'ware':
('verb3',), 'waren': ('hello', 'verb3'), 'warnt': ('verb3',), 'warnte': ('verb3',), 'warte': ('hello',), 'wartet':
('verb3',), 'wartete': ('verb3',), 'was': ('hello',), 'weber': ('name_words',), 'website': ('work',), 'wechselt':
('verb3',), 'wechselte': ('verb3',), 'weder': ('not',), 'weekly': ('appointment',), 'wegen': ('hello',), 'weil':
('hello',), 'weint': ('verb3',), 'weinte': ('verb3',), 'weiss': ('verb3', 'name_words'), 'weitergeben': ('giveinf',),
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
339}, {'an': 340}, {'...': 341}, {'<they>': 338, '^': 342, 'an': 337}, {'to': 21}, {'me': 344, 'us': 344}, {'<they>':
55, '^': 35, 'dass': 333}, {'<they>': 55, '^': 35, 'dass': 333, 'mir': 346, 'uns': 346}, {'<they>': 347, '^': 35,
'dass': 333, 'mir': 346, 'uns': 346}, {'da': 31}, {'dabei': 31}, {'besuch': 31}, {'anwesend': 31, 'auch': 349,
'aufgetaucht': 31, 'da': 31, 'dabei': 31, 'dazugekommen': 31, 'dazugestossen': 31, 'gekommen': 31, 'hier': 31, 'mit':
350, 'mitgekommen': 31, 'vorbeigefahren': 31, 'vorbeigekommen': 31, 'zu': 351}, {'^': 20, 'davor': 21, 'vor': 21},
{'<they>': 353, '^': 20, 'davor': 21, 'vor': 21}, {'<me>': 354}, {'auf': 257}, {'<giveinf>': 35}, {'...': 357}, {'^':
358, 'sich': 312}, {'geben': 35, 'sagen': 35}, {'bescheid': 360, 'klaeren': 35, 'klaren': 35, 'liefern': 35,
'mitbringen': 35, 'nachliefern': 35, 'nachreichen': 35, 'schicken': 35, 'senden': 35, 'uberweisen': 35, 'ueberweisen':
35, 'vorbeibringen': 35, 'weiterleiten': 35, 'zuschicken': 35, 'zusenden': 35}, {'...': 361, 'connect': 35,
'connecten': 35, 'forward': 35, 'intro': 35, 'introduce': 35, 'introen': 35, 'klaeren': 35, 'klaren': 35, 'liefern':
35, 'nachfragen': 35, 'nachhaken': 35, 'schicken': 35, 'send': 35, 'share': 35, 'vermitteln': 35}, {'': (13, 'talk'),
'^': 362, 'dass': 307, 'sich': 312}, {'...': 357, 'connecten': 35, 'intro': 35, 'introen': 35, 'klaeren': 35,
'klaren': 35, 'liefern': 35, 'nachfragen': 35, 'nachhaken': 35, 'schicken': 35, 'vermitteln': 35}, {'^': 364, 'sich':
312}, {'...': 361}, {'^': 366, 'sich': 312}, {'connecten': 35, 'intro': 35, 'introen': 35, 'klaeren': 35, 'klaren':
35, 'liefern': 35, 'nachfragen': 35, 'nachhaken': 35, 'schicken': 35, 'vermitteln': 35}, {'^': 368, 'sich': 312},
{'<hat>': 225, '<needs>': 226, '<saysv>': 150, '<will3>': 97, '^': 254, 'antwortet': 31, 'antwortete': 31, 'bat': 258,
'bekommen': 263, 'bekommt': 263, 'berichtet': 135, 'bietet': 266, 'bittet': 258, 'bot': 266, 'braucht': 135,
'bringen': 269, 'bringt': 269, 'darf': 135, 'draengt': 271, 'drangt': 271, 'empfahl': 273, 'empfehlen': 273,
'empfiehlt': 273, 'ermahnt': 271, 'ermutigt': 271, 'erzaehlt': 135, 'erzahlt': 135, 'feiert': 275, 'fragt': 276,
'freut': 279, 'gab': 286, 'gaben': 288, 'gibt': 288, 'hat': 289, 'hatte': 275, 'hofft': 278, 'ist': 293, 'kam': 294,
'kann': 135, 'kriegen': 263, 'kriegt': 263, 'kuemmern': 297, 'kuemmert': 297, 'kummern': 297, 'kummert': 297, 'legt':
301, 'legte': 301, 'll': 303, 'mahnt': 271, 'mailt': 304, 'mailte': 304, 'meldete': 305, 'mochte': 313, 'moechte':
315, 'muessen': 135, 'muss': 316, 'mussen': 135, 'möchte': 313, 'owes': 317, 'pladiert': 318, 'pladierte': 318,
'plaediert': 319, 'plaedierte': 319, 'plant': 278, 'raet': 325, 'rat': 325, 'raten': 325, 'recommended': 21,
'recommends': 21, 'rief': 328, 'riet': 325, 'rieten': 325, 'ruft': 328, 'rät': 325, 'said': 330, 'says': 330,
'schlaegt': 332, 'schlagt': 332, 'schlug': 332, 'schlägt': 332, 'schreibt': 304, 'schrieb': 304, 'schulden': 335,
'schuldet': 335, 'sind': 293, 'soll': 135, 'sollen': 135, 'sollte': 135, 'taet': 343, 'tat': 343, 'textet': 304,
'thinks': 330, 'told': 345, 'tät': 343, 'uberlegt': 278, 'ueberlegt': 278, 'versprach': 348, 'verspricht': 348,
'versucht': 278, 'war': 352, 'waren': 352, 'warnt': 355, 'warnte': 355, 'warten': 356, 'wartet': 356, 'werden': 359,
'will': 363, 'wird': 365, 'wollen': 367, 'wollte': 369, 'wuerd': 343, 'wuerde': 343, 'wurd': 343, 'wurde': 343,
'würde': 343}, {'N': 165}, {'an': 371}, {'...': 372, 'an': 371}, {'<them>': 86, 'das': 99, 'dass': 99}, {'<they>': 97,
'der': 97, 'die': 97}, {'N': 163}, {'fuer': 376, 'fur': 376, 'v': 376, 'vom': 376, 'von': 376}, {'': (2, 'plan')},
{'bei': 378, 'im': 378, 'in': 378, 'mit': 378, 'zu': 378}, {'ich': 379, 'wir': 379}, {'wir': 378}, {'besprechung':
378, 'call': 378, 'gesprach': 378, 'gespraech': 378, 'lunch': 378, 'meeting': 378, 'termin': 378, 'treffen': 378},
{'...': 382}, {'ich': 383, 'wir': 383}, {'': (1, 'moved')}, {'bin': 380, 'essen': 381, 'fahren': 381, 'gehen': 381,
'hab': 384, 'habe': 384, 'haben': 384, 'reden': 381, 'sehen': 381, 'sind': 380, 'sprechen': 381, 'telefonieren': 381,
'treffen': 381, 'verschoben': 385, 'zoomen': 381}, {'<introduced>': 89, 'bekannt': 90}, {'<introduced>': 89,
'bekannt': 90, 'einander': 387, 'miteinander': 387}, {'gebracht': 89, 'gesetzt': 89}, {'kontakt': 389, 'verbindung':
389}, {'<introduced>': 89, 'bekannt': 90, 'einander': 93, 'in': 92, 'miteinander': 93}, {'mail': 391}, {'e': 392,
'linkedin': 391, 'mail': 391, 'whatsapp': 391}, {'...': 388, '<introduced>': 89, 'bekannt': 90, 'einander': 93,
'gegenseitig': 93, 'in': 390, 'kontakt': 389, 'miteinander': 93, 'per': 393, 'verbindung': 389, 'via': 393}, {'N':
394}, {'<introduced>': 89}, {'...': 396, 'vorgestellt': 89}, {'gebracht': 83}, {'spiel': 398}, {'empfohlen': 83,
'ins': 399, 'vermittelt': 83, 'vorgeschlagen': 83, 'weiterempfohlen': 83}, {'...': 400}, {'...': 400, 'N': 93},
{'gebracht': 78}, {'stand': 403}, {'aktuellen': 404, 'letzten': 404, 'neuesten': 404, 'neusten': 404}, {'den': 405},
{'geholfen': 161, 'unterstuetzt': 161, 'unterstutzt': 161, 'zugehoert': 161, 'zugehort': 161}, {'geholfen': 161,
'unterstutzt': 161, 'zugehort': 161}, {'geholfen': 161, 'unterstuetzt': 161, 'zugehoert': 161}, {'...': 400, 'N': 93,
'pitch': 407, 'pitchen': 407, 'proben': 407, 'uben': 408, 'ueben': 409}, {'...': 400, 'pitch': 407, 'pitchen': 407,
'proben': 407, 'uben': 408, 'ueben': 409}, {'gegeben': 78, 'gesagt': 78}, {'gegeben': 89, 'gemacht': 89, 'geschickt':
89}, {'N': 413}, {'an': 414, 'bei': 414, 'mit': 414, 'zu': 414}, {'intro': 415}, {'N': 397}, {'vorgestellt': 89},
{'N': 418, 'rucken': 177, 'ruecken': 178}, {'N': 418}, {'gegeben': 78}, {'intro': 415, 'update': 421}, {'gesetzt':
78}, {'bild': 423}, {'...': 396, '<introduced>': 89, 'bekannt': 90, 'in': 92}, {'N': 425}, {'<work>': 163}, {'...':
427, '<counsel>': 160, '<work>': 163}, {'gebeten': 79}, {'...': 429}, {'N': 93}, {'gratuliert': 78}, {'geburtstag':
432}, {'<and>': 395, '<counsel>': 160, 'N': 397, 'als': 401, 'an': 402, 'angefeuert': 80, 'angefragt': 79, 'auf': 406,
'aufgebaut': 80, 'aufgemuntert': 80, 'bei': 410, 'beim': 411, 'berichtet': 78, 'beruhigt': 80, 'bescheid': 412,
'bestaerkt': 80, 'bestarkt': 80, 'coached': 84, 'das': 416, 'dem': 417, 'den': 419, 'der': 417, 'die': 420, 'ein':
422, 'eine': 416, 'erklaert': 78, 'erklart': 78, 'ermutigt': 80, 'erzaehlt': 78, 'erzahlt': 78, 'fuer': 401, 'fur':
401, 'geantwortet': 78, 'gebeten': 79, 'gebrieft': 78, 'gecoached': 84, 'gecoacht': 84, 'gedankt': 81, 'gefragt': 79,
'gelobt': 80, 'gementort': 84, 'gesagt': 78, 'geschildert': 78, 'getroestet': 80, 'getrostet': 80, 'gezeigt': 78,
'gratuliert': 78, 'gut': 182, 'informiert': 78, 'ins': 424, 'intro': 415, 'mentored': 84, 'mit': 426, 'mitgeteilt':
78, 'motiviert': 80, 'muessen': 99, 'muss': 99, 'mussen': 99, 'mut': 183, 'nachgefragt': 79, 'ne': 416, 's': 428,
'soll': 99, 'sollte': 99, 'todo': 55, 'um': 430, 'update': 421, 'upgedatet': 78, 'weiterempfohlen': 83, 'zu': 431,
'zugesagt': 78, 'zum': 433}, {'<them>': 0}, {'<them>': 0, 'das': 435, 'es': 435}, {'ich': 436, 'wir': 436}, {'<me>':
35, 'das': 228, 'es': 228}, {'<they>': 438}, {'<them>': 95}, {'ich': 440, 'wir': 440}, {'<they>': 228}, {'': (7,
'waiting')}, {'<they>': 260, 'von': 259}, {'schuldi': 0, 'schuldig': 0}, {'...': 445, 'schuldi': 0, 'schuldig': 0},
{'<them>': 446}, {'<them>': 446, 'ich': 447}, {'noch': 443}, {'<me>': 449}, {'an': 435}, {'<me>': 451}, {'von': 452},
{'...': 453}, {'<me>': 290}, {'<they>': 455}, {'<me>': 0, '<them>': 35}, {'...': 453, 'von': 457}, {'<them>': 0,
'dringend': 0, 'noch': 0, 'unbedingt': 0}, {'dringend': 0, 'noch': 0, 'unbedingt': 0}, {'ich': 459, 'wir': 460},
{'ausstaendig': 443, 'ausstandig': 443, 'ausstehend': 443, 'pendent': 443}, {'ich': 435, 'wir': 435}, {'<they>': 228,
'ich': 435, 'wir': 435}, {'aus': 443}, {'aus': 443, 'noch': 465}, {'<give1>': 437, '<give3>': 439, '<have>': 441,
'<will3>': 442, 'ausstaendig': 443, 'ausstandig': 443, 'ausstehend': 443, 'bekommt': 444, 'bin': 448, 'fehlen': 450,
'fehlt': 450, 'gehen': 454, 'geht': 454, 'ist': 456, 'kommen': 458, 'kommt': 458, 'kriegt': 444, 'muessen': 461,
'muss': 461, 'mussen': 461, 'noch': 462, 'pendent': 443, 'schuld': 463, 'schulde': 463, 'schulden': 464, 'schuldet':
442, 'sind': 456, 'stehen': 466, 'steht': 466}, {'': (5, 'mine'), '<det>': 0}, {'bis': 0, 'ich': 468, 'noch': 0,
'spaetestens': 0, 'spatestens': 0, 'wir': 468}, {'<det>': 35}, {'<they>': 470}, {'nach': 0, 'vorbei': 0, 'weiter': 0,
'zuruck': 0, 'zurueck': 0}, {'...': 472, '<them>': 0, 'das': 435, 'den': 435, 'die': 435, 'es': 435, 'ihn': 435, 's':
435, 'sie': 435}, {'<them>': 0, 'das': 435, 'den': 435, 'die': 435, 'es': 435, 'ihn': 435, 's': 435, 'sie': 435},
{'<them>': 0, 'das': 435, 'es': 435, 'ich': 473, 's': 435, 'wir': 474}, {'': (6, 'theirs'), '<they>': 35}, {'<me>':
476}, {'<me>': 476, 'das': 477, 'den': 477, 'die': 477, 'es': 477, 's': 477}, {'<me>': 476, '<they>': 478, 'das': 477,
'den': 477, 'der': 478, 'die': 478, 'es': 477, 's': 477}, {'<me>': 244, '<they>': 245}, {'mich': 0}, {'ich': 481,
'mich': 0}, {'zuruck': 0, 'zurueck': 0}, {'': (5, 'mine'), 'bei': 435}, {'mich': 484}, {'<them>': 483, 'ich': 485,
'mich': 484, 'zuruck': 0, 'zurueck': 0}, {'': (6, 'theirs'), 'bei': 228}, {'': (6, 'theirs'), '<they>': 487, 'bei':
228}, {'<they>': 234, 'sich': 488}, {'...': 230, '<they>': 248, 'mich': 247, 'mir': 247, 'sich': 488, 'uns': 247},
{'<them>': 483, 'zuruck': 0, 'zurueck': 0}, {'...': 230, '<me>': 244, 'mich': 231, 'mir': 231, 'uns': 231, 'zuruck':
35, 'zurueck': 35}, {'...': 230, '<me>': 244, '<they>': 492, 'mich': 231, 'mir': 231, 'uns': 231, 'zuruck': 35,
'zurueck': 35}, {'D': 0}, {'mir': 494}, {'...': 467, '<deed1>': 469, '<deed3>': 471, '<give1>': 475, '<give3>': 479,
'antwortet': 233, 'connected': 228, 'connectet': 228, 'erkundigt': 235, 'geben': 238, 'gibt': 240, 'hoert': 243,
'holen': 245, 'holt': 480, 'hort': 243, 'intro': 228, 'introduced': 228, 'introed': 228, 'introt': 228, 'kuemmer':
482, 'kuemmere': 482, 'kuemmre': 482, 'kummer': 482, 'kummere': 482, 'kummre': 482, 'leitet': 246, 'mailt': 233,
'meld': 486, 'melde': 486, 'melden': 489, 'meldet': 490, 'ruehren': 235, 'ruehrt': 489, 'ruf': 491, 'rufe': 491,
'rufen': 245, 'ruft': 493, 'ruhren': 235, 'ruhrt': 489, 'sagen': 238, 'sagt': 238, 'schickt': 246, 'schreib': 491,
'schreibe': 491, 'schreibt': 233, 'stellen': 253, 'stellt': 253, 'uberleg': 495, 'uberlege': 495, 'ueberleg': 495,
'ueberlege': 495}, {'mir': 86}, {'mich': 86}, {'^': 0, 'bei': 497, 'fuer': 498, 'fur': 498, 'mein': 86, 'meine': 86,
'von': 497}, {'item': 499, 'items': 499}, {'sich': 135}, {'N': 84}, {'bei': 502, 'fuer': 502, 'fur': 502, 'von': 502},
{'': (23, 'gave:volunteering')}, {'bei': 504, 'beim': 504}, {'N': 83}, {'fuer': 506, 'fur': 506}, {'coach': 503,
'freiwillige': 505, 'freiwilliger': 505, 'mentor': 503, 'mentorin': 503, 'referenz': 507}, {'gehabt': 31,
'gesprochen': 31}, {'': (15, 'contact'), 'gehabt': 31, 'gesprochen': 31}, {'apparat': 509, 'tel': 510, 'telefon':
510}, {'': (15, 'contact'), 'gehabt': 31}, {'strippe': 512}, {'bekommen': 31}, {'strippe': 514}, {'<they>': 21},
{'taet': 516, 'tat': 516, 'tät': 516, 'wuerd': 516, 'wuerde': 516, 'wurd': 516, 'wurde': 516, 'würde': 516},
{'stelle': 517}, {'der': 513, 'die': 515, 'meiner': 518, 'unserer': 518, 'unsrer': 518}, {'i': 133}, {'geschickt': 31,
'geschrieben': 31, 'gesendet': 31, 'gschriebn': 31, 'hinterlassen': 31, 'rausgeschickt': 31, 'verschickt': 31}, {'N':
79}, {'...': 521, 'an': 522, 'geschickt': 31, 'geschrieben': 31, 'gesendet': 31, 'gschriebn': 31, 'hinterlassen': 31,
'rausgeschickt': 31, 'verschickt': 31}, {'...': 521, 'geschickt': 31, 'geschrieben': 31, 'gesendet': 31, 'gschriebn':
31, 'hinterlassen': 31, 'rausgeschickt': 31, 'verschickt': 31}, {'N': 79, 'bei': 522}, {'...': 16, 'an': 31, 'bei':
31, 'v': 31, 'verpasst': 15, 'von': 31}, {'bekommen': 31, 'erhalten': 31, 'gekriegt': 31, 'von': 31}, {'': (15,
'contact'), 'nicht': 15}, {'mit': 31}, {'verlegt': 385, 'verschoben': 385}, {'verschoben': 385}, {'ab': 15,
'anrufbeantworter': 15, 'band': 15, 'combox': 15, 'mailbox': 15}, {'achterl': 31, 'bier': 31, 'bierchen': 31, 'drink':
31, 'glas': 31, 'runde': 31, 'schwatz': 31, 'spaziergang': 31, 'spritzer': 31, 'sprung': 31, 'wein': 31}, {'seite':
86}, {'': (1, 'moved'), 'auf': 385}, {'...': 530, 'D': 531, 'dem': 532, 'den': 532, 'der': 532, 'die': 532, 'ein':
533, 'einen': 533, 'meiner': 534, 'n': 533, 'nen': 533, 'verschoben': 535}, {'<me>': 86, '<them>': 55}, {'<them>':
55}, {'bei': 538}, {'bei': 537, 'jetzt': 539}, {'liegt': 540}, {'<me>': 255, 'N': 79, 'ich': 522, 'um': 257},
{'angefragt': 79, 'angeklopft': 79, 'bedankt': 81, 'nachgefasst': 79, 'nachgefragt': 79, 'nachgehakt': 79,
'vorgefuehlt': 79, 'vorgefuhlt': 79}, {'gearbeitet': 504, 'geholfen': 504, 'mitgeholfen': 504}, {'kreuz': 544},
{'caritas': 544, 'diakonie': 544, 'feuerwehr': 544, 'fluchtlingshilfe': 544, 'fluechtlingshilfe': 544, 'roten': 545,
'rotes': 545, 'tafel': 544}, {'<me>': 133, 'N': 543, 'dem': 546, 'den': 546, 'der': 546, 'die': 546}, {'<them>': 35},
{'von': 548}, {'...': 549}, {'': (6, 'theirs'), '...': 549}, {'^': 551, 'von': 538}, {'^': 35, 'von': 538}, {'^': 550,
'ich': 552, 'wir': 553}, {'ich': 553, 'wir': 553}, {'^': 261}, {'<they>': 556, '^': 261, 'von': 262}, {'N': 78}, {'':
(13, 'talk'), 'N': 78, 'ich': 558}, {'D': 378}, {'ist': 560}, {'...': 561}, {'bei': 31, 'ich': 378, 'vom': 31, 'von':
31}, {'ich': 378}, {'N': 81}, {'N': 81, 'an': 565, 'to': 565}, {'thanks': 566}, {'<gone>': 31, 'verabredet': 378},
{'mit': 86}, {'verabredet': 378}, {'': (2, 'plan'), '...': 570}, {'...': 568, '<them>': 198, 'bei': 378, 'dran': 569,
'mit': 571}, {'gekommen': 15}, {'dazu': 573, 'dazugekommen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15,
'hingegangen': 15}, {'...': 574, 'dazu': 573, 'dazugekommen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15,
'hingegangen': 15}, {'nicht': 575}, {'': (11, 'thinking')}, {'sicher': 577}, {'nicht': 578, 'un': 578}, {'': (15,
'contact'), '...': 570}, {'...': 574, 'dazu': 573, 'dazugekommen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15,
'hingegangen': 15, 'sicher': 577}, {'<gone>': 31}, {'...': 582}, {'...': 568, '<them>': 198, 'dran': 569, 'ich': 572,
'leider': 576, 'mir': 579, 'mit': 580, 'nicht': 581, 'un': 578, 'wir': 583}, {'^': 443}, {'<them>': 585}, {'von':
586}, {'ich': 587, 'von': 586, 'wir': 587}, {'<them>': 443}, {'von': 589}, {'...': 590}, {'^': 591, 'von': 586}, {'^':
591, 'ich': 592, 'von': 586, 'wir': 592}, {'...': 521, 'an': 31, 'geschickt': 31, 'geschrieben': 31, 'gesendet': 31,
'gschriebn': 31, 'hinterlassen': 31, 'rausgeschickt': 31, 'verschickt': 31, 'von': 31}, {'mit': 0}, {'...': 595},
{'^': 596}, {'<them>': 597, '^': 596}, {'<them>': 597, '^': 596, 'ich': 598}, {'ist': 560, 'vergessen': 15},
{'abgemacht': 378, 'angesetzt': 378, 'ausgemacht': 378, 'bestaetigt': 378, 'bestatigt': 378, 'fix': 378, 'fixiert':
378, 'gebucht': 378, 'geplant': 378, 'steht': 378, 'vereinbart': 378, 'zugesagt': 378}, {'...': 600, 'abgemacht': 378,
'angesetzt': 378, 'ausgemacht': 378, 'bestaetigt': 378, 'bestatigt': 378, 'fix': 378, 'fixiert': 378, 'gebucht': 378,
'geplant': 378, 'ist': 601, 'steht': 378, 'vereinbart': 378, 'zugesagt': 378}, {'fuer': 502, 'fur': 502}, {'N': 89},
{'<and>': 604, 'an': 604, 'bei': 604, 'mit': 604, 'to': 604, 'with': 604, 'x': 604, 'zu': 604}, {'N': 605}, {'': (15,
'contact'), 'N': 605}, {'er': 135, 'es': 135, 'ihr': 135, 'ihre': 135, 'sein': 135, 'seine': 135, 'sie': 135}, {'D':
385}, {'N': 81, 'an': 565}, {'N': 81, 'dem': 565, 'den': 565, 'der': 565, 'die': 565, 'liebe': 565, 'lieber': 565},
{'N': 81, 'an': 611, 'dem': 565, 'den': 565, 'der': 565, 'die': 565, 'liebe': 565, 'lieber': 565, 'nochmal': 610},
{'': (12, 'task')}, {'denken': 613}, {'vergessen': 86}, {'nicht': 615}, {'ich': 616, 'nicht': 615}, {'braucht': 135,
'hat': 135, 'ist': 135, 'muss': 135, 'soll': 135, 'war': 135, 'will': 135}, {'<rel>': 618}, {'steht': 378}, {'N': 80},
{'fur': 621}, {'fuer': 621}, {'gedruckt': 622, 'gedrueckt': 623}, {'N': 161}, {'fuer': 625, 'fur': 625, 'von': 625},
{'review': 626}, {'an': 577, 'druber': 577, 'drueber': 577}, {'daran': 613, 'dran': 613, 'grad': 628}, {'an': 577,
'daruber': 577, 'darueber': 577, 'uber': 577, 'ueber': 577}, {'an': 577, 'daruber': 577, 'darueber': 577, 'gerade':
630, 'uber': 577, 'ueber': 577}, {'<give3>': 229}, {'sich': 312}, {'fuer': 577, 'fur': 577}, {'<rel>': 618, '<will3>':
97, '^': 632, 'bald': 135, 'ball': 541, 'braucht': 135, 'fliegt': 135, 'geht': 135, 'gerade': 135, 'haengt': 135,
'hangt': 135, 'hat': 135, 'hatte': 135, 'heuer': 135, 'hing': 135, 'im': 135, 'in': 135, 'ist': 135, 'jetzt': 135,
'lag': 135, 'liegt': 135, 'macht': 135, 'mochte': 633, 'moechte': 633, 'muss': 316, 'möchte': 633, 'noch': 135, 'nun':
135, 'richtige': 634, 'steckt': 135, 'steht': 135, 'sucht': 135, 'war': 135, 'werden': 633, 'will': 316, 'wird': 316,
'wollen': 633, 'wollte': 633, 'zieht': 135}, {'haben': 135, 'kennen': 135, 'sind': 135, 'wollen': 135}, {'<rel>': 618,
'<will3>': 97, '^': 632, 'bald': 135, 'beiden': 636, 'braucht': 135, 'geht': 135, 'gerade': 135, 'haben': 135,
'haengt': 135, 'hangt': 135, 'hat': 135, 'hatte': 135, 'heuer': 135, 'hing': 135, 'im': 135, 'in': 135, 'ist': 135,
'jetzt': 135, 'kennen': 135, 'macht': 135, 'mochte': 633, 'moechte': 633, 'muss': 316, 'möchte': 633, 'noch': 135,
'nun': 135, 'richtige': 634, 'sind': 135, 'sucht': 135, 'war': 135, 'werden': 633, 'will': 316, 'wird': 316, 'wollen':
633, 'wollte': 633, 'zieht': 135, 'zwei': 636}, {'denken': 613, 'gehabt': 31}, {'...': 521, 'an': 31, 'geschickt': 31,
'geschrieben': 31, 'gesendet': 31, 'gschriebn': 31, 'hinterlassen': 31, 'rausgeschickt': 31, 'v': 31, 'verschickt':
31, 'vom': 31, 'von': 31}, {'mail': 639}, {'': (23, 'gave:volunteering'), 'bei': 504, 'beim': 504, 'fuer': 504, 'fur':
504, 'im': 504, 'in': 504}, {'ausgeholfen': 504, 'beraten': 504, 'betreut': 504, 'engagiert': 504, 'gearbeitet': 504,
'geholfen': 504, 'gekocht': 504, 'mitgearbeitet': 504, 'mitgeholfen': 504, 'taetig': 504, 'tatig': 504,
'unterrichtet': 504}, {'...': 642}, {'ausgeholfen': 504, 'beraten': 504, 'betreut': 504, 'engagiert': 504,
'gearbeitet': 504, 'geholfen': 504, 'gekocht': 504, 'mitgearbeitet': 504, 'mitgeholfen': 504, 'taetig': 504,
'unterrichtet': 504}, {'...': 644}, {'ausgeholfen': 504, 'beraten': 504, 'betreut': 504, 'engagiert': 504,
'gearbeitet': 504, 'geholfen': 504, 'gekocht': 504, 'mitgearbeitet': 504, 'mitgeholfen': 504, 'tatig': 504,
'unterrichtet': 504}, {'...': 646}, {'an': 643, 'ausgeholfen': 504, 'bei': 643, 'beim': 643, 'beraten': 504,
'betreut': 504, 'fuer': 645, 'fur': 647, 'gearbeitet': 504, 'geholfen': 504, 'gekocht': 504, 'im': 643, 'in': 643,
'mitgeholfen': 504, 'unterrichtet': 504}, {'': (23, 'gave:volunteering'), '...': 648}, {'er': 15, 'ich': 15, 'sie':
15}, {'termin': 15, 'treffen': 15, 'verabredet': 15, 'wollte': 650}, {'bekannt': 90, 'vernetzt': 89, 'vorgestellt':
89}, {'von': 135}, {'': (15, 'contact'), 'am': 378, 'fuer': 378, 'fur': 378, 'zum': 378}, {'...': 521, 'an': 31,
'bekommen': 31, 'erhalten': 31, 'gekriegt': 31, 'geschickt': 31, 'geschrieben': 31, 'gesendet': 31, 'gschriebn': 31,
'hinterlassen': 31, 'rausgeschickt': 31, 'v': 31, 'verschickt': 31, 'vom': 31, 'von': 31}, {'abgegeben': 83,
'geschrieben': 83, 'verfasst': 83}, {'N': 656}, {'fuer': 657, 'fur': 657}, {'D': 35}, {'...': 659}, {'^': 660},
{'<deed3>': 661}, {'': (12, 'task'), 'an': 613, 'daran': 613}, {'mich': 663}, {'': (12, 'task'), '...': 521,
'geschickt': 31, 'geschrieben': 31, 'gesendet': 31, 'gschriebn': 31, 'hinterlassen': 31, 'rausgeschickt': 31,
'verschickt': 31}, {'nicht': 15}, {'^': 443, 'von': 586}, {'^': 443, 'ich': 667, 'von': 586, 'wir': 667}, {'um': 135},
{'geht': 669, 'ging': 669}, {'...': 561, 'abgemacht': 378, 'angesetzt': 378, 'ausgemacht': 378, 'bestaetigt': 378,
'bestatigt': 378, 'fix': 378, 'fixiert': 378, 'gebucht': 378, 'geplant': 378, 'ist': 601, 'steht': 378, 'vereinbart':
378, 'wir': 378, 'zugesagt': 378}, {'gehoert': 15, 'gehort': 15, 'gesehen': 15, 'gesprochen': 15}, {'gehoert': 15,
'gehort': 15, 'gesehen': 15, 'gesprochen': 15, 'mehr': 672}, {'nicht': 673}, {'wasser': 15}, {'ein': 577}, {'aus': 15,
'flach': 15, 'ins': 675, 'leider': 18, 'mir': 676}, {'statt': 15}, {'': (13, 'talk'), 'nicht': 678}, {'gegeben': 161,
'geschickt': 161}, {'...': 680, 'N': 161}, {'...': 680}, {'mir': 682}, {'an': 681, 'auf': 682, 'fuer': 681, 'fur':
681, 'von': 683, 'zu': 682, 'zum': 682, 'zur': 682}, {'^': 443, 'noch': 667, 'von': 586}, {'<me>': 685}, {'aus': 15,
'flach': 15, 'ins': 675, 'leider': 18}, {'aus': 15, 'leider': 18}, {'': (13, 'talk'), 'nicht': 678, 'statt': 378},
{'am': 378, 'fuer': 378, 'fur': 378}, {'up': 613}, {'N': 26}, {'mich': 577}, {'an': 522, 'mich': 577}, {'N': 79,
'ich': 522}, {'gearbeitet': 504, 'geholfen': 504, 'mitgeholfen': 504, 'unterrichtet': 504}, {'...': 696}, {'bei': 697,
'beim': 697, 'fuer': 697, 'fur': 697, 'im': 697, 'in': 697}, {'auf': 378}, {'mich': 699}, {'caritas': 544, 'diakonie':
544, 'feuerwehr': 544, 'fluechtlingshilfe': 544, 'roten': 545, 'rotes': 545, 'tafel': 544}, {'dem': 701, 'den': 701,
'der': 701, 'die': 701, 'ein': 533, 'einen': 533, 'n': 533, 'nen': 533}, {'caritas': 544, 'diakonie': 544,
'feuerwehr': 544, 'fluchtlingshilfe': 544, 'roten': 545, 'rotes': 545, 'tafel': 544}, {'dem': 703, 'den': 703, 'der':
703, 'die': 703, 'ein': 533, 'einen': 533, 'n': 533, 'nen': 533}, {'verbaselt': 15, 'verbummelt': 15, 'verpennt': 15,
'verplant': 15, 'verschlafen': 15, 'verschwitzt': 15}, {'N': 135}, {'...': 16, 'v': 706, 'von': 706}, {'dass': 135},
{'dran': 15, 'ran': 15}, {'nicht': 18}, {'ihm': 135, 'ihnen': 135, 'ihr': 135, 'nicht': 709, 'sich': 710}, {'bringe':
86, 'geb': 86, 'gebe': 86, 'liefere': 86, 'mache': 86, 'meld': 86, 'melde': 86, 'schick': 86, 'schicke': 86}, {'ich':
712}, {'dass': 713, 'ich': 712}, {'auf': 385}, {'von': 577}, {'mich': 15}, {'mit': 31, 'nicht': 709, 'sich': 710,
'um': 135}, {'verbaselt': 15, 'verbummelt': 15, 'vergessen': 15, 'verpennt': 15, 'verplant': 15, 'verschlafen': 15,
'verschwitzt': 15}, {'besprechung': 560, 'call': 560, 'date': 560, 'essen': 560, 'gesprach': 560, 'gespraech': 560,
'kaffee': 560, 'lunch': 560, 'meeting': 560, 'termin': 560, 'treffen': 560}, {'geschafft': 15}, {'nicht': 721},
{'besprechung': 560, 'call': 560, 'date': 560, 'ein': 720, 'eine': 720, 'einen': 720, 'essen': 560, 'gesprach': 560,
'gespraech': 560, 'kaffee': 560, 'lunch': 560, 'meeting': 560, 'n': 720, 'ne': 720, 'nen': 720, 'termin': 560,
'treffen': 560}, {'abgesagt': 15}, {'abgesagt': 15, 'kurzfristig': 724, 'spontan': 724, 'wieder': 724}, {'abgesagt':
15, 'besprechung': 560, 'call': 560, 'date': 560, 'ein': 720, 'eine': 720, 'einen': 720, 'es': 722, 'essen': 560,
'gehoert': 135, 'gehort': 135, 'gesprach': 560, 'gespraech': 560, 'ich': 723, 'kaffee': 560, 'kurzfristig': 724,
'lunch': 560, 'meeting': 560, 'mir': 725, 'n': 720, 'ne': 720, 'nen': 720, 'spontan': 724, 'termin': 560, 'treffen':
560, 'uns': 725, 'wieder': 724, 'wir': 723}, {'abgesagt': 15, 'besprechung': 560, 'call': 560, 'date': 560, 'ein':
720, 'eine': 720, 'einen': 720, 'essen': 560, 'gehoert': 135, 'gehort': 135, 'gesprach': 560, 'gespraech': 560, 'ich':
723, 'kaffee': 560, 'kurzfristig': 724, 'lunch': 560, 'meeting': 560, 'mir': 725, 'n': 720, 'ne': 720, 'nen': 720,
'spontan': 724, 'termin': 560, 'treffen': 560, 'uns': 725, 'wieder': 724, 'wir': 723}, {'haengen': 136,
'haengenlassen': 15, 'hangen': 136, 'hangenlassen': 15, 'sitzen': 137, 'sitzengelassen': 15, 'vergessen': 15,
'verpasst': 15, 'versetzt': 15}, {'abgesagt': 15, 'kurzfristig': 724, 'spontan': 724, 'verabredet': 378, 'wieder':
724}, {'': (14, 'together'), 'besprechung': 560, 'call': 560, 'date': 560, 'ein': 720, 'eine': 720, 'einen': 720,
'essen': 560, 'gesprach': 560, 'gespraech': 560, 'kaffee': 560, 'lunch': 560, 'meeting': 560, 'n': 720, 'ne': 720,
'nen': 720, 'termin': 560, 'treffen': 560}, {'<me>': 728, 'abgesagt': 15, 'besprechung': 560, 'call': 560, 'date':
560, 'ein': 720, 'eine': 720, 'einen': 720, 'essen': 560, 'gesprach': 560, 'gespraech': 560, 'ich': 723, 'kaffee':
560, 'kurzfristig': 724, 'lunch': 560, 'meeting': 560, 'mir': 725, 'n': 720, 'ne': 720, 'nen': 720, 'spontan': 724,
'termin': 560, 'treffen': 560, 'uns': 729, 'wieder': 724, 'wir': 730}, {'anrufen': 15, 'besuchen': 15, 'essen': 15,
'gehen': 15, 'mailen': 15, 'muessen': 15, 'schreiben': 15, 'sehen': 15, 'sollen': 15, 'sprechen': 15, 'treffen': 15,
'vorbeischauen': 15, 'wollen': 15, 'zurueckrufen': 15}, {'lust': 577}, {'eigentlich': 15}, {'...': 732, 'eigentlich':
15, 'gern': 577, 'gerne': 733, 'ich': 734}, {'...': 732}, {'berichtet': 135, 'erzaehlt': 135, 'erzahlt': 135,
'gebeichtet': 135, 'gefluestert': 135, 'geflustert': 135, 'gesagt': 135, 'geschrieben': 135, 'gesteckt': 135,
'haengen': 136, 'haengenlassen': 15, 'hangen': 136, 'hangenlassen': 15, 'sitzen': 137, 'sitzengelassen': 15,
'vergessen': 15, 'verpasst': 15, 'verraten': 135, 'versetzt': 15}, {'geghostet': 15, 'vertroestet': 15, 'vertrostet':
15}, {'geklappt': 15}, {'abgehoben': 15, 'geantwortet': 15, 'geklappt': 15, 'hingehauen': 15, 'reagiert': 15,
'zuruckgerufen': 15, 'zuruckgeschrieben': 15, 'zurueckgerufen': 15, 'zurueckgeschrieben': 15}, {'gemeldet': 15},
{'gemeldet': 15, 'mehr': 741}, {'nicht': 742}, {'<me>': 737, 'abgesagt': 15, 'angedeutet': 135, 'berichtet': 135,
'erzaehlt': 135, 'erzahlt': 135, 'gemeint': 135, 'gesagt': 135, 'kurzfristig': 724, 'mich': 738, 'mir': 725, 'ned':
739, 'nicht': 740, 'sich': 743, 'spontan': 724, 'uns': 725, 'verraten': 135, 'vor': 135, 'wieder': 724}, {'anrufen':
15, 'besuchen': 15, 'essen': 15, 'gehen': 15, 'mailen': 15, 'mussen': 15, 'schreiben': 15, 'sehen': 15, 'sollen': 15,
'sprechen': 15, 'treffen': 15, 'vorbeischauen': 15, 'wollen': 15, 'zuruckrufen': 15}, {'': (15, 'contact'),
'eigentlich': 15, 'ein': 31, 'eine': 31, 'einen': 31, 'n': 31, 'ne': 31, 'nen': 31}, {'': (15, 'contact'), '...': 745,
'abgesagt': 15, 'eigentlich': 15, 'ein': 31, 'eine': 31, 'einen': 31, 'gern': 577, 'gerne': 733, 'ich': 746,
'kurzfristig': 724, 'mir': 725, 'n': 31, 'ne': 31, 'nen': 31, 'spontan': 724, 'uns': 725, 'wieder': 724}, {'': (15,
'contact'), '...': 745, 'wir': 31}, {'to': 86}, {'introducing': 55, 'sending': 55}, {'ll': 55, 's': 750, 'will': 55},
{'ab': 15}, {'nicht': 752}, {'dank': 610}, {'mich': 378}, {'...': 745, 'eigentlich': 15, 'gern': 577, 'gerne': 733,
'ich': 734}, {'...': 745}, {'<them>': 86}, {'<them>': 86, '^': 0}, {'ll': 86, 'owe': 758, 'promised': 759, 'will':
86}, {'<vowed>': 88, '^': 96, 'darum': 98, 'drum': 98, 'ersucht': 97, 'gebeten': 97, 'gesagt': 100, 'geschrieben':
100, 'gsagt': 100, 'gschriebn': 100, 'um': 106}, {'<vowed>': 88, '^': 96, 'darum': 98, 'drum': 98, 'ersucht': 97,
'gebeten': 97, 'um': 106}, {'...': 77, '<them>': 762, '<vowed>': 88, '^': 96}, {'angeboten': 86, 'bereit': 128,
'bereiterklaert': 86, 'bereiterklart': 86, 'verpflichtet': 86}, {'...': 77, '<them>': 761, '<vowed>': 88, '^': 96,
'es': 118, 'gesagt': 100, 'geschrieben': 100, 'gsagt': 100, 'gschriebn': 100, 'ich': 763, 'leider': 117, 'mich': 764,
'nicht': 116, 'wir': 763}, {'fall': 21}, {'jeden': 766}, {'<them>': 86, 'auf': 767, 'besser': 21, 'dringend': 21,
'endlich': 21, 'laut': 151, 'lieber': 21, 'niemals': 21, 'unbedingt': 21}, {'<them>': 483, 'mich': 484, 'zuruck': 0,
'zurueck': 0}, {'<deed1>': 468, '<give1>': 474, 'kuemmer': 482, 'kuemmere': 482, 'kuemmre': 482, 'kummer': 482,
'kummere': 482, 'kummre': 482, 'meld': 769, 'melde': 769, 'ruf': 491, 'rufe': 491, 'schreib': 491, 'schreibe': 491,
'uberleg': 495, 'uberlege': 495, 'ueberleg': 495, 'ueberlege': 495}, {'^': 550}, {'...': 582, '<them>': 198, 'dran':
569}, {'...': 582, '<them>': 198, 'D': 379, 'dran': 569, 'ich': 772, 'leider': 576, 'nicht': 575, 'wir': 583}, {'an':
577, 'daran': 577, 'daruber': 577, 'darueber': 577, 'uber': 577, 'ueber': 577}, {'D': 379}, {'<them>': 86, 'gern':
577}, {'...': 582, 'ich': 583, 'wir': 583}, {'<them>': 86, '^': 0, 'ich': 759, 'wir': 758}, {'<them>': 86, 'ich': 758,
'wir': 758}, {'...': 582, 'D': 379, 'ich': 583, 'leider': 576, 'nicht': 575, 'wir': 583}, {'<them>': 46, '^': 20},
{'vor': 577}, {'mir': 782}, {'...': 494}, {'^': 784}, {'mir': 785}, {'': (11, 'thinking'), 'mir': 785}, {'^': 0,
'ich': 86}, {'^': 0, 'dass': 788, 'ich': 86}, {'<them>': 789, '^': 0, 'dass': 788, 'ich': 86}, {'<them>': 789, '^': 0,
'dass': 788, 'ich': 790}, {'auf': 585}, {'noch': 792}, {'auf': 585, 'immer': 793, 'jetzt': 792, 'weiterhin': 792},
{'auf': 585, 'ich': 794, 'immer': 793, 'jetzt': 792, 'weiterhin': 792, 'wir': 794}, {'...': 792}, {'auf': 585,
'immer': 793, 'jetzt': 792, 'seit': 796, 'weiterhin': 792}, {'auf': 585, 'ich': 797, 'immer': 793, 'jetzt': 792,
'seit': 796, 'weiterhin': 792, 'wir': 797}, {'^': 0, 'bei': 758}, {'<them>': 86, 'mich': 799}, {'': (2, 'plan'),
'<them>': 86, 'mich': 799}, {'<have>': 765, '<should>': 768, '^': 770, 'bekomm': 771, 'bekomme': 771, 'besuche': 378,
'bin': 773, 'braeuchte': 588, 'brauch': 593, 'brauche': 593, 'brauchen': 593, 'brauchte': 588, 'bring': 599, 'bringe':
599, 'bräuchte': 588, 'darf': 617, 'denke': 774, 'erwarte': 668, 'erwarten': 668, 'fahr': 775, 'fahre': 775, 'frag':
693, 'frage': 693, 'geh': 775, 'gehe': 775, 'gruble': 577, 'grueble': 577, 'krieg': 771, 'kriege': 771, 'mochte': 776,
'mochten': 758, 'moechte': 776, 'moechten': 758, 'muass': 759, 'mues': 759, 'muessen': 759, 'muss': 759, 'mussen':
759, 'möchte': 776, 'nehm': 599, 'nehme': 599, 'samma': 777, 'schuld': 778, 'schulde': 778, 'schulden': 779, 'sind':
780, 'soll': 781, 'solle': 21, 'sollen': 222, 'stelle': 783, 'treff': 378, 'treffe': 378, 'uberleg': 786, 'uberlege':
787, 'ubernehme': 86, 'ueberleg': 786, 'ueberlege': 787, 'uebernehme': 86, 'und': 133, 'vermisse': 577, 'versprach':
791, 'versprech': 791, 'verspreche': 791, 'war': 777, 'waren': 777, 'wart': 795, 'warte': 798, 'warten': 798, 'werd':
800, 'werde': 801, 'werden': 758, 'will': 758, 'wollen': 758, 'wuenschte': 577, 'wunschte': 577}, {'geht': 135},
{'<rel>': 618, 'bruder': 135, 'chef': 135, 'flieger': 135, 'flug': 135, 'freund': 135, 'geht': 135, 'hund': 135,
'kind': 135, 'mann': 135, 'sohn': 135, 'team': 135, 'vater': 135, 'zug': 135}, {'<rel>': 618, 'chefin': 135, 'firma':
135, 'freundin': 135, 'kinder': 135, 'kollegin': 135, 'mutter': 135, 'schwester': 135, 'tochter': 135}, {'ich': 21,
'wir': 21}, {'<should>': 806}, {'nach': 807}, {'meinung': 808}, {'gelaufen': 31}, {'arme': 810}, {'die': 811}, {'N':
78, 'ich': 558}, {'gefallen': 15}, {'wasser': 814}, {'<and>': 604, 'N': 89, 'an': 604, 'bei': 604, 'mit': 604, 'to':
604, 'with': 604, 'x': 604, 'zu': 604}, {'<and>': 604, 'N': 89, 'an': 604, 'bei': 604, 'mit': 604, 'zu': 604}, {'N':
817}, {'N': 89, 'fuer': 604, 'fur': 604, 'zwischen': 604}, {'<and>': 604, 'N': 89, 'an': 604, 'bei': 604, 'mit': 604,
'x': 604, 'zu': 604}, {'N': 820, 'fuer': 818, 'fur': 818, 'von': 818, 'zwischen': 818}, {'N': 816, 'fuer': 818, 'fur':
818, 'gemacht': 819, 'geschickt': 819, 'mail': 821, 'rausgeschickt': 819, 'von': 818, 'zwischen': 818}, {'<and>': 604,
'to': 604}, {'N': 823}, {'gemacht': 819, 'geschickt': 819, 'rausgeschickt': 819}, {'angesetzt': 378, 'ausgemacht':
378, 'eingetragen': 378, 'fixiert': 378, 'gebucht': 378, 'geplant': 378, 'vereinbart': 378}, {'<me>': 292},
{'erreichen': 15}, {'aufgetaucht': 15, 'erschienen': 15, 'gekommen': 15, 'zu': 828}, {'...': 826, '<they>': 827,
'abgemacht': 378, 'angesetzt': 378, 'aufgetaucht': 31, 'ausgefallen': 15, 'ausgemacht': 378, 'dazugekommen': 31,
'dazugestossen': 31, 'eingeplant': 378, 'eingetragen': 378, 'entfallen': 15, 'festgelegt': 378, 'fixiert': 378,
'fuer': 560, 'fur': 560, 'gebucht': 378, 'gekommen': 31, 'geplant': 378, 'mitgekommen': 31, 'nicht': 829,
'reserviert': 378, 'terminiert': 378, 'vereinbart': 378, 'verschoben': 535, 'vorbeigefahren': 31, 'vorbeigekommen':
31}, {'am': 385}, {'gewesen': 31}, {'...': 561, 'abgemacht': 378, 'angesetzt': 378, 'ausgemacht': 378, 'bestaetigt':
378, 'bestatigt': 378, 'fix': 378, 'fixiert': 378, 'gebucht': 378, 'geplant': 378, 'ist': 601, 'steht': 378,
'vereinbart': 378, 'zugesagt': 378}, {'': (0, 'missed'), 'dazu': 15, 'zustande': 15}, {'mir': 31, 'uns': 31},
{'aufgetaucht': 31, 'dazugekommen': 31, 'dazugestossen': 31, 'doch': 666, 'einfach': 666, 'gekommen': 31,
'mitgekommen': 31, 'nicht': 834, 'vorbei': 31, 'vorbeigefahren': 31, 'vorbeigekommen': 31, 'zu': 835}, {'mit': 15},
{'anruf': 837, 'call': 837, 'gesprach': 837, 'gespraech': 837, 'kaffee': 837, 'kontakt': 837, 'meeting': 837,
'telefonat': 837, 'termin': 837, 'treffen': 837}, {'fixe': 837}, {'<appointment>': 15, 'anruf': 837, 'call': 837,
'en': 838, 'essen': 837, 'gesprach': 837, 'gespraech': 837, 'jour': 839, 'kaffee': 837, 'kontakt': 837,
'lebenszeichen': 15, 'lunch': 837, 'meeting': 837, 'telefonat': 837, 'termin': 837, 'treffen': 837}, {'': (0,
'missed'), 'bekommen': 15, 'erhalten': 15, 'von': 15}, {'bekommen': 15, 'erhalten': 15, 'von': 15}, {'fuer': 15,
'fur': 15, 'gehabt': 15}, {'<appointment>': 15, 'antwort': 841, 'gelegenheit': 15, 'mail': 842, 'nachricht': 842,
'reaktion': 841, 'ruckmeldung': 842, 'rueckmeldung': 842, 'zeit': 843}, {'<appointment>': 15, 'anruf': 837, 'call':
837, 'kaffee': 837, 'kontakt': 837, 'termin': 837}, {'da': 15}, {'gelernt': 31}, {'verpasst': 15}, {'man': 577},
{'mal': 577}, {'wir': 850}, {'dazu': 15}, {'nicht': 852}, {'zustande': 15}, {'<me>': 378, 'besuch': 378}, {'nicht':
854, 'vorbei': 378, 'zu': 855, 'zum': 378}, {'hergestellt': 89}, {'N': 857}, {'<and>': 858}, {'N': 859}, {'von': 860,
'zwischen': 860}, {'': (13, 'talk'), '<them>': 807}, {'gegeben': 83, 'geschickt': 83, 'weitergegeben': 83,
'weitergeleitet': 83}, {'N': 863}, {'an': 864}, {'getroffen': 15}, {'abgesagt': 15, 'nicht': 866, 'verpasst': 15},
{'mir': 31}, {'bei': 262, 'jetzt': 539, 'nun': 539}, {'sorgen': 577}, {'mir': 870}, {'bitte': 79, 'frage': 79},
{'der': 872}, {'mit': 873}, {'': (15, 'contact'), 'N': 874}, {'...': 521, 'an': 875, 'bekommen': 31, 'erhalten': 31,
'gekriegt': 31, 'geschickt': 31, 'geschrieben': 31, 'gesendet': 31, 'gschriebn': 31, 'hinterlassen': 31,
'rausgeschickt': 31, 'v': 31, 'verschickt': 31, 'vom': 31, 'von': 31}, {'<me>': 31, 'am': 31, 'auf': 31, 'aus': 31,
'dass': 31, 'mir': 31, 'ob': 31, 'per': 31, 'uns': 31, 'via': 31, 'wegen': 31}, {'melden': 577}, {'wieder': 878},
{'do': 86}, {'job': 86, 'part': 86, 'teil': 86, 'to': 880, 'todo': 86}, {'aufgabe': 86, 'hausaufgabe': 86,
'hausaufgaben': 86, 'todos': 86}, {'aus': 31, 'nicht': 15}, {'sich': 883}, {'mit': 502}, {'': (19, 'gave:mentoring'),
'N': 84, 'fuer': 502, 'fur': 502, 'mit': 502}, {'N': 84, 'mit': 502}, {'einheit': 885, 'fuer': 502, 'fur': 502,
'gesprach': 885, 'gespraech': 885, 'mit': 502, 'session': 886, 'stunde': 887}, {'fuer': 502, 'fur': 502, 'mit': 502},
{'N': 81, 'an': 565, 'vielmal': 565}, {'geprobt': 161, 'geubt': 161, 'geuebt': 161}, {'pitch': 891}, {'...': 892},
{'tisch': 31}, {'^': 20, 'gegeben': 21}, {'weg': 895}, {'den': 896}, {'zusammen': 133}, {'<me>': 133, 'N': 893, 'am':
894, 'auf': 897, 'mir': 898}, {'': (14, 'together'), 'bekannt': 90, 'vernetzt': 89, 'vorgestellt': 89}, {'treffen':
378}, {'...': 901, '<them>': 86}, {'...': 901, '<me>': 55, '<them>': 86, 'dass': 307, 'ich': 902, 'wir': 902}, {'ich':
759, 'ma': 759, 'wir': 759}, {'<them>': 86, 'bis': 86, 'dringend': 86, 'ich': 759, 'ma': 759, 'mich': 86, 'noch': 86,
'unbedingt': 86, 'uns': 86, 'wir': 759}, {'ma': 759}, {'<det>': 86, '<them>': 86, 'bis': 86, 'dringend': 86, 'ich':
759, 'ma': 759, 'mich': 86, 'noch': 86, 'unbedingt': 86, 'uns': 86, 'wir': 759}, {'': (11, 'thinking'), 'wieder':
577}, {'mal': 908}, {'mal': 908, 'mich': 909}, {'ich': 910, 'mal': 908, 'mich': 909, 'wir': 910}, {'wieder': 577},
{'mal': 912, 'wieder': 577}, {'dringend': 913, 'mal': 908, 'mich': 909, 'wieder': 577}, {'dringend': 913, 'ich': 914,
'mal': 908, 'mich': 909, 'wieder': 577, 'wir': 910}, {'denken': 577}, {'...': 916}, {'an': 917}, {'absagen': 15},
{'<det>': 86, '<me>': 55, '<them>': 86, 'absagen': 15, 'an': 917, 'ausfallen': 15, 'bis': 86, 'dringend': 86,
'gerade': 918, 'heute': 918, 'ich': 759, 'kurzfristig': 919, 'ma': 759, 'mich': 86, 'noch': 86, 'oft': 918,
'unbedingt': 86, 'uns': 86, 'wieder': 919, 'wir': 759}, {'': (11, 'thinking'), 'absagen': 15}, {'absagen': 15, 'an':
917, 'dringend': 913, 'gerade': 918, 'heute': 918, 'ich': 914, 'kurzfristig': 919, 'mal': 908, 'mich': 909, 'oft':
918, 'wieder': 921, 'wir': 910}, {'absagen': 15, 'ich': 910, 'kurzfristig': 919, 'mal': 908, 'mich': 909, 'wieder':
919, 'wir': 910}, {'meinung': 807}, {'ihrer': 924, 'seiner': 924}, {'uber': 577, 'ueber': 577}, {'': (15, 'contact'),
'N': 79, 'bei': 522}, {'...': 521, 'an': 31, 'bekommen': 31, 'erhalten': 31, 'gekriegt': 31, 'geschickt': 31,
'geschrieben': 31, 'gesendet': 31, 'gschriebn': 31, 'hinterlassen': 31, 'rausgeschickt': 31, 'v': 31, 'verschickt':
31, 'von': 31}, {'^': 0, 'bei': 497, 'fur': 498, 'mein': 86, 'meine': 86, 'von': 497}, {'schritte': 929}, {'schritt':
929, 'termin': 378}, {'^': 0, 'bei': 497, 'fuer': 498, 'mein': 86, 'meine': 86, 'von': 497}, {'schritte': 932},
{'schritt': 932, 'termin': 378}, {'v': 706, 'von': 706}, {'': (12, 'task'), '^': 0}, {'ausgegangen': 15, 'erreicht':
15, 'vergessen': 936}, {'erreicht': 15}, {'termin': 385}, {'step': 499}, {'erwischt': 15, 'geschafft': 15, 'gesehen':
15, 'gesprochen': 15, 'getroffen': 15, 'telefoniert': 15}, {'geredet': 15, 'gesprochen': 15, 'getroffen': 15,
'telefoniert': 15}, {'...': 942}, {'gegangen': 15}, {'abgehoben': 15, 'angerufen': 15, 'angetroffen': 15,
'aufgetaucht': 15, 'ausgegangen': 15, 'besucht': 15, 'dazu': 573, 'dazugekommen': 15, 'drangegangen': 15,
'erreichbar': 15, 'erreicht': 15, 'erschienen': 15, 'erwischt': 15, 'geklappt': 15, 'gemeldet': 15, 'geschafft': 15,
'geschrieben': 15, 'gesehen': 15, 'gesprochen': 15, 'getroffen': 15, 'mehr': 941, 'mit': 943, 'ran': 944,
'rangegangen': 15, 'stattgefunden': 15, 'telefoniert': 15, 'verfuegbar': 15, 'verfugbar': 15, 'vergessen': 936, 'zu':
828, 'zuruckgerufen': 15, 'zurueckgerufen': 15, 'zustande': 573}, {'gehoert': 15, 'gehort': 15}, {'...': 946}, {'...':
946, 'gehoert': 15, 'gehort': 15, 'von': 947}, {'<appointment>': 15}, {'...': 946, 'gehoert': 15, 'gehort': 15,
'mehr': 948, 'mit': 949, 'von': 947}, {'gesehen': 15, 'gesprochen': 15, 'getroffen': 15}, {'abgehoben': 15},
{'gehoert': 15, 'gehort': 15, 'mehr': 946, 'mit': 949}, {'show': 15}, {'angerufen': 15, 'erreicht': 15, 'gemeldet':
15, 'gesprochen': 15, 'getroffen': 15, 'kennengelernt': 15, 'telefoniert': 15}, {'erledigen': 86, 'liefern': 86,
'schicken': 86}, {'nicht': 955, 'nie': 15, 'offen': 587, 'zu': 956}, {'erreicht': 15, 'vergesse': 613}, {'self': 613},
{'to': 959}, {'': (12, 'task'), 'selbst': 613}, {'mich': 961}, {'mich': 613}, {'an': 962, 'fuer': 963, 'fur': 963},
{'mailbox': 15}, {'idee': 577}, {'gedanke': 577}, {'ein': 967}, {'beide': 133, 'drei': 133, 'zwei': 133}, {'die': 965,
'eine': 966, 'mailbox': 15, 'so': 968, 'wir': 969}, {'wohl': 577}, {'': (13, 'talk'), '...': 971}, {'punkte': 613},
{'punkt': 613}, {'durchgegangen': 161, 'geprobt': 161, 'geubt': 161, 'geuebt': 161}, {'N': 975}, {'mit': 976,
'review': 626}, {'fuer': 625, 'fur': 625, 'mit': 625}, {'von': 31}, {'bono': 504}, {'bei': 625, 'fuer': 625}, {'bei':
625, 'fur': 625}, {'an': 565}, {'': (21, 'gave:referral'), 'gegeben': 83, 'geschrieben': 83}, {'N': 984}, {'fuer':
985, 'fur': 985}, {'me': 613}, {'': (15, 'contact'), 'N': 161}, {'': (15, 'contact'), '...': 326}, {'...': 326, 'an':
31, 'mich': 989}, {'an': 31, 'von': 31}, {'zuruck': 15, 'zurueck': 15}, {'mich': 327, 'nicht': 992}, {'': (13,
'talk'), 'ab': 15, 'kurzfristig': 752, 'wieder': 752}, {'': (13, 'talk'), 'N': 78, 'ab': 15, 'ich': 558,
'kurzfristig': 752, 'wieder': 752}, {'': (13, 'talk'), 'i': 329, 'ich': 329, 'we': 329, 'wir': 329}, {'mir': 133},
{'': (15, 'contact'), 'wir': 133}, {'date': 378}, {'the': 999}, {'vorbei': 31}, {'...': 715}, {'gehoert': 15,
'gehort': 15, 'gesehen': 15, 'gesprochen': 15, 'getroffen': 15, 'telefoniert': 15}, {'gehoert': 15, 'gehort': 15,
'gesehen': 15, 'gesprochen': 15, 'getroffen': 15, 'mehr': 1003, 'telefoniert': 15}, {'nicht': 1004}, {'...': 1005,
'wieder': 705}, {'am': 31, 'auf': 31, 'aus': 31, 'dass': 31, 'mir': 31, 'nicht': 992, 'ob': 31, 'per': 31, 'uns': 31,
'via': 31, 'wegen': 31}, {'<me>': 333, '<them>': 86, '<they>': 334, 'ich': 758, 'wir': 758}, {'uns': 378}, {'': (2,
'plan'), 'uns': 378}, {'ma': 1009, 'wir': 1010}, {'<rel>': 618, 'auto': 135, 'bruder': 135, 'bus': 135, 'chef': 135,
'flieger': 135, 'flug': 135, 'hund': 135, 'kind': 135, 'mann': 135, 'sohn': 135, 'team': 135, 'vater': 135, 'zug':
135}, {'<rel>': 618, 'chefin': 135, 'firma': 135, 'frau': 135, 'freundin': 135, 'kinder': 135, 'mutter': 135,
'schwester': 135, 'tochter': 135}, {'...': 1005, 'er': 135, 'sie': 135}, {'he': 135, 'she': 135}, {'<gone>': 31,
'angesetzt': 378, 'ausgemacht': 378, 'eingetragen': 378, 'fixiert': 378, 'gebucht': 378, 'geplant': 378, 'vereinbart':
378}, {'<gone>': 31, 'bei': 378, 'mit': 378}, {'...': 1017}, {'...': 574, 'aufgetaucht': 15, 'dazu': 573,
'dazugekommen': 15, 'erschienen': 15, 'gefahren': 15, 'gegangen': 15, 'gekommen': 15, 'hingegangen': 15}, {'': (14,
'together'), '...': 1017, 'bei': 378}, {'...': 1016, '<they>': 827, 'abgemacht': 378, 'angesetzt': 378, 'aufgetaucht':
31, 'ausgefallen': 15, 'ausgemacht': 378, 'dazugekommen': 31, 'dazugestossen': 31, 'eingeplant': 378, 'eingetragen':
378, 'festgelegt': 378, 'fixiert': 378, 'gebucht': 378, 'gekommen': 31, 'geplant': 378, 'ich': 1018, 'leider': 576,
'mitgekommen': 31, 'nicht': 1019, 'reserviert': 378, 'terminiert': 378, 'verabredet': 378, 'vereinbart': 378,
'vorbeigefahren': 31, 'vorbeigekommen': 31, 'wir': 1020}, {'...': 901}, {'...': 901, 'ich': 1022, 'wir': 1022},
{'gegangen': 31, 'gewesen': 31}, {'an': 378}, {'': (2, 'plan'), 'an': 378, 'fest': 378}, {'geholfen': 504}, {'auf':
15}, {'nicht': 1028}, {'mich': 31}, {'': (15, 'contact'), 'wird': 378}, {'N': 81, 'to': 565}, {'': (13, 'talk'),
'ist': 135, 'war': 135}, {'N': 55, '^': 0, 'bei': 497, 'fuer': 498, 'fur': 498, 'mein': 86, 'meine': 86, 'von': 497},
{'do': 1034, 'dos': 499}, {'d': 86, 'll': 86, 'will': 86, 'would': 86}, {'i': 1036}, {'<them>': 1037, 'N': 78, 'me':
344, 'us': 344}, {'ich': 378, 'ma': 378, 'mich': 378}, {'ich': 378, 'mich': 378, 'wir': 378}, {'...': 600,
'abgemacht': 378, 'angesetzt': 378, 'ausgemacht': 378, 'bestaetigt': 378, 'bestatigt': 378, 'fix': 378, 'fixiert':
378, 'gebucht': 378, 'geplant': 378, 'ist': 601, 'ma': 1010, 'steht': 378, 'vereinbart': 378, 'vergessen': 15, 'wir':
1010, 'zugesagt': 378}, {'weg': 810}, {'den': 1042}, {'': (11, 'thinking'), '^': 784}, {'': (11, 'thinking'), 'grad':
577, 'mir': 1044, 'ob': 577}, {'': (11, 'thinking'), 'gerade': 577, 'ich': 577, 'mir': 1044, 'ob': 577, 'wen': 577,
'wie': 577}, {'gewartet': 15, 'hingefahren': 15}, {'ich': 133, 'wir': 133}, {'ob': 577}, {'augen': 133}, {'vier':
1050}, {'gewartet': 15}, {'': (0, 'missed'), 'gewartet': 15, 'versucht': 15}, {'antworten': 15, 'gratulieren': 15,
'schreiben': 15, 'treffen': 15}, {'anzurufen': 15, 'zu': 1054}, {'gratulieren': 15, 'schreiben': 15}, {'...': 1055,
'abzusagen': 15, 'anzurufen': 15, 'zu': 1056, 'zuruckzurufen': 15, 'zurueckzurufen': 15}, {'anruf': 15}, {'': (1,
'moved'), 'auf': 385, 'wir': 385}, {'...': 715, 'sich': 715}, {'uf': 385}, {'<they>': 55, '^': 0, 'ich': 86},
{'<them>': 789, '<they>': 347, '^': 0, 'dass': 1062, 'ich': 790, 'mir': 346, 'uns': 346}, {'anzurufen': 15, 'zu':
828}, {'...': 1064}, {'sollte': 577, 'sollten': 577}, {'': (23, 'gave:volunteering'), 'at': 504, 'bei': 504, 'fuer':
504, 'fur': 504}, {'bekommen': 31, 'erhalten': 31}, {'gehoert': 31, 'gehort': 31, 'mail': 1068, 'nachricht': 1068,
'nichts': 946}, {'^': 35, 'ich': 55, 'wir': 55}, {'^': 443, 'noch': 585}, {'^': 443, 'mir': 1071, 'noch': 585, 'uns':
1071}, {'bekomm': 1070, 'bekomme': 1070, 'bekommen': 1070, 'brauch': 1070, 'brauche': 1070, 'erhalte': 1070, 'fehlen':
1072, 'fehlt': 1072, 'kommt': 1070, 'krieg': 1070, 'kriege': 1070, 'kriegen': 1070}, {'...': 1069, '<them>': 1073,
'meiner': 534}, {'tuer': 15, 'tur': 15}, {'verschlossener': 1075}, {'fuer': 577}, {'was': 1077}, {'ich': 21}, {'...':
1078, '<they>': 1079}, {'richtige': 577}, {'guter': 577}, {'gute': 577}, {'der': 1081, 'die': 1081, 'ein': 1082,
'eine': 1083, 'jemand': 1077, 'was': 1077}, {'...': 1084}, {'for': 585, 'on': 585}, {'fur': 577}, {'<gone>': 31,
'was': 1087}, {'': (15, 'contact'), '<me>': 31}, {'...': 582, 'bei': 31, 'mit': 31}, {'': (15, 'contact'), 'dabei':
31}, {'erreichen': 15, 'hause': 15}, {'da': 15, 'daheim': 15, 'zu': 1092, 'zuhause': 15}, {'...': 1088, '<they>':
1079, 'anwesend': 31, 'auch': 349, 'aufgetaucht': 31, 'bei': 1089, 'da': 31, 'dabei': 31, 'dazugekommen': 31,
'dazugestossen': 31, 'gekommen': 31, 'hier': 31, 'ich': 1090, 'mit': 1091, 'mitgekommen': 31, 'nicht': 1093,
'vorbeigefahren': 31, 'vorbeigekommen': 31, 'wir': 583, 'zu': 351}, {'der': 1081, 'die': 1081, 'ein': 1082, 'eine':
1083, 'jemand': 1087, 'was': 1087}, {'...': 1095}, {'': (14, 'together'), '...': 582, 'bei': 31, 'mit': 31}, {'...':
582, 'alle': 349, 'anwesend': 31, 'auch': 349, 'aufgetaucht': 31, 'bei': 31, 'da': 31, 'dabei': 31, 'dazugekommen':
31, 'dazugestossen': 31, 'gekommen': 31, 'hier': 31, 'ich': 583, 'mit': 1091, 'mitgekommen': 31, 'vorbeigefahren': 31,
'vorbeigekommen': 31, 'wir': 1097, 'zu': 351}, {'uf': 585}, {'auf': 585, 'ich': 794, 'immer': 793, 'jetzt': 792, 'no':
1099, 'weiterhin': 792, 'wir': 794}, {'': (7, 'waiting'), '<my>': 45}, {'^': 1101}, {'auf': 1102, 'ich': 797, 'immer':
793, 'jetzt': 792, 'seit': 796, 'weiterhin': 792, 'wir': 797}, {'waere': 21, 'ware': 21}, {'ich': 1104}, {'': (13,
'talk'), '<they>': 1105}, {'koennte': 577, 'konnte': 577, 'könnte': 577}, {'<them>': 86, 'ich': 758, 'mich': 799,
'wir': 758}, {'': (2, 'plan'), '<them>': 86, 'mit': 378}, {'': (2, 'plan'), '<them>': 86, 'ich': 1109, 'mich': 799,
'mit': 378, 'wir': 758}, {'': (2, 'plan'), '<them>': 86}, {'ich': 758, 'wir': 1111}, {'hoere': 135, 'hore': 135},
{'er': 135, 'es': 971, 'ich': 1113, 'sie': 135}, {'...': 901, '<me>': 55, 'dass': 307, 'ich': 902, 'wir': 902},
{'...': 77, '<them>': 761, '<vowed>': 88, '^': 96, 'es': 118, 'gesagt': 100, 'geschrieben': 100, 'gsagt': 100,
'gschriebn': 100, 'ich': 763, 'leider': 117, 'nicht': 116, 'wir': 763}, {'<give1>': 474}, {'...': 560, 'D': 378}, {'':
(2, 'plan'), '...': 560, 'D': 378}, {'dritt': 133, 'fuenft': 133, 'funft': 133, 'viert': 133, 'zweit': 133}, {'...':
582, 'ich': 583, 'wir': 583, 'zu': 1120}, {'<have>': 1116, '<should>': 768, '^': 1117, 'beide': 133, 'beiden': 133,
'bin': 780, 'braeuchte': 588, 'brauch': 593, 'brauche': 593, 'brauchen': 593, 'brauchte': 588, 'bräuchte': 588,
'drei': 133, 'erwarte': 668, 'erwarten': 668, 'essen': 1118, 'fahr': 775, 'fahre': 775, 'fahren': 1118, 'geh': 775,
'gehe': 775, 'gehen': 1118, 'mochte': 758, 'mochten': 758, 'moechte': 758, 'moechten': 758, 'muass': 759, 'mues': 759,
'muessen': 759, 'muss': 759, 'mussen': 759, 'möchte': 758, 'reden': 1118, 'samma': 777, 'schuld': 778, 'schulde': 778,
'schulden': 779, 'sehen': 1118, 'sind': 780, 'soll': 222, 'solle': 21, 'sollen': 222, 'sprechen': 1118,
'telefonieren': 1118, 'treffen': 1119, 'vier': 133, 'war': 777, 'waren': 1121, 'wart': 795, 'warte': 798, 'warten':
798, 'werd': 758, 'werde': 758, 'werden': 758, 'will': 758, 'wollen': 758, 'zoomen': 1118, 'zwei': 133}, {'<me>': 55,
'kommen': 378, 'nichts': 15, 'nix': 15, 'stattfinden': 378}, {'me': 133}, {'': (13, 'talk'), 'er': 135, 'ihr': 135,
'sein': 135, 'sie': 135}, {'...': 901, 'ich': 902, 'wir': 902}, {'anrufen': 15, 'besuchen': 15, 'essen': 15, 'gehen':
15, 'mailen': 15, 'muessen': 15, 'mussen': 15, 'schreiben': 15, 'sehen': 15, 'sollen': 15, 'sprechen': 15, 'treffen':
15, 'vorbeischauen': 15, 'wollen': 15, 'zuruckrufen': 15, 'zurueckrufen': 15}, {'...': 1127, '<me>': 55, 'eigentlich':
15, 'ich': 15, 'wir': 15}, {'...': 1127, 'eigentlich': 15, 'ich': 15, 'wir': 15}, {'gehalten': 82}, {'N': 1130},
{'...': 561, 'fuer': 1131, 'fur': 1131}, {'<they>': 338, '^': 342, 'an': 337, 'gern': 577, 'gerne': 577}, {'<they>':
338, '^': 342, 'abgemacht': 378, 'abgesagt': 15, 'an': 337, 'angesetzt': 378, 'ausgemacht': 378, 'eingeplant': 378,
'eingetragen': 378, 'festgelegt': 378, 'fixiert': 378, 'gebucht': 378, 'geplant': 378, 'gern': 577, 'gerne': 577,
'kurzfristig': 724, 'mir': 725, 'nichts': 15, 'nix': 15, 'reserviert': 378, 'spontan': 724, 'terminiert': 378, 'uns':
725, 'vereinbart': 378, 'verschoben': 535, 'wieder': 724}, {'was': 1087}, {'...': 1135, '<they>': 1079}, {'should':
21}, {'<me>': 133, 'dritt': 133, 'fuenft': 133, 'funft': 133, 'sechst': 133, 'viert': 133, 'zweit': 133},
{'getroffen': 31}, {'': (14, 'together'), 'gewesen': 31}, {'$': 14, '...': 17, '<appointment>': 19, '<counsel>': 25,
'<handed>': 30, '<hat>': 76, '<have>': 132, '<me>': 138, '<needs>': 145, '<saysv>': 150, '<should>': 153, '<their>':
164, '<them>': 221, '<they>': 370, '<thing>': 373, '<vowed>': 374, '<will3>': 375, '<work>': 377, 'D': 386, 'N': 434,
'^': 496, 'abgeblasen': 15, 'abgehangen': 31, 'abgeholt': 31, 'abgemacht': 378, 'abgesagt': 15, 'abgeschlossen': 31,
'abgestimmt': 31, 'abgmacht': 378, 'action': 500, 'aergert': 501, 'als': 508, 'am': 511, 'an': 519, 'and': 520,
'anfrage': 523, 'angeblich': 135, 'angebot': 524, 'angefragt': 525, 'angerufen': 31, 'angeschrieben': 31, 'angesetzt':
378, 'angesprochen': 31, 'angetroffen': 31, 'anruf': 526, 'anrufbeantworter': 15, 'anscheinend': 135, 'anstehend':
378, 'anstehender': 378, 'antwort': 527, 'antwortet': 528, 'antwortete': 31, 'apero': 31, 'apéro': 31, 'argert': 501,
'asked': 522, 'ass': 529, 'assen': 31, 'auf': 536, 'aufgabe': 499, 'aufgaben': 499, 'aufgesucht': 31, 'ausgefallen':
15, 'ausgefuehrt': 31, 'ausgefuhrt': 31, 'ausgemacht': 378, 'ausgesprochen': 31, 'ausgetauscht': 31, 'ausgmacht': 378,
'ball': 541, 'bat': 542, 'because': 135, 'begegnet': 31, 'begegnete': 31, 'begleitet': 31, 'begluckwunscht': 31,
'beglueckwuenscht': 31, 'behauptet': 135, 'bei': 547, 'bekomm': 554, 'bekomme': 554, 'bekommen': 555, 'bekommt': 557,
'beraten': 31, 'bergtour': 31, 'berichtet': 135, 'berichtete': 559, 'beschwert': 501, 'besetzt': 15, 'besichtigt': 31,
'besprechung': 562, 'besprochen': 31, 'besuch': 563, 'besuche': 564, 'besuchen': 381, 'besucht': 31, 'besuchte': 31,
'bevor': 135, 'bevorstehend': 378, 'bier': 31, 'bierchen': 31, 'biere': 31, 'bietet': 266, 'big': 567, 'bin': 584,
'bittet': 258, 'blumen': 524, 'bot': 266, 'bouldern': 31, 'braeuchte': 588, 'brainstorming': 577, 'brauch': 593,
'brauche': 593, 'brauchen': 593, 'brauchte': 588, 'brief': 594, 'bring': 599, 'bringe': 599, 'bringen': 269, 'bringt':
269, 'bräuchte': 588, 'call': 602, 'canceled': 15, 'cancelled': 15, 'cancelt': 15, 'coaching': 603, 'combox': 15,
'connect': 606, 'connected': 607, 'da': 608, 'dafuer': 609, 'dafur': 609, 'damit': 135, 'dank': 610, 'danke': 612,
'dankeschoen': 610, 'dankeschon': 610, 'daran': 614, 'darf': 617, 'das': 619, 'dass': 135, 'dates': 620, 'daumen':
624, 'debattiert': 31, 'deck': 627, 'denk': 629, 'denke': 631, 'denkt': 135, 'denn': 135, 'der': 635, 'deren': 135,
'dessen': 135, 'die': 637, 'dinner': 562, 'diskutiert': 31, 'dm': 524, 'draengt': 271, 'dran': 638, 'drangt': 271,
'drink': 31, 'drinks': 31, 'durchgearbeitet': 31, 'durchgegangen': 31, 'durchgeklingelt': 31, 'durchgerufen': 31,
'durchgesprochen': 31, 'e': 640, 'ehrenamt': 641, 'ehrenamtlich': 649, 'ehrenamtsarbeit': 504, 'eigentlich': 651,
'einander': 652, 'einer': 653, 'eingeladen': 654, 'eingeplant': 378, 'eingetragen': 378, 'einladung': 524, 'email':
655, 'empfahl': 273, 'empfehlen': 273, 'empfehlung': 658, 'empfehlungsschreiben': 507, 'empfiehlt': 273, 'entfaellt':
15, 'entfallen': 15, 'entfallt': 15, 'entfiel': 15, 'er': 662, 'ergebnis': 135, 'erhalte': 555, 'erinnere': 664,
'erinnerung': 665, 'ermahnt': 271, 'ermutigt': 271, 'erreicht': 31, 'ersatztermin': 385, 'erschien': 666, 'erwarte':
668, 'erwarten': 668, 'erwischt': 31, 'erzaehlt': 135, 'erzaehlte': 559, 'erzahlt': 135, 'erzahlte': 559, 'es': 670,
'esse': 564, 'essen': 671, 'ewig': 674, 'faellt': 677, 'fahr': 564, 'fahre': 564, 'fahren': 381, 'falls': 135,
'fallt': 677, 'fand': 679, 'fazit': 135, 'feedback': 684, 'fehlen': 686, 'fehlt': 686, 'feierabendbier': 31, 'feiern':
381, 'festgelegt': 378, 'fiel': 687, 'fielen': 688, 'findet': 689, 'fitness': 31, 'fix': 690, 'fixiert': 378,
'flachgefallen': 15, 'fliege': 564, 'follow': 691, 'forwarded': 692, 'frag': 693, 'frage': 694, 'fragt': 276,
'fragte': 695, 'freiwillig': 698, 'freiwillige': 505, 'freiwilligenarbeit': 504, 'freiwilligeneinsatz': 504,
'freiwilliger': 505, 'freu': 700, 'freue': 700, 'freut': 501, 'fuer': 702, 'fuerchtet': 135, 'fur': 704, 'furchtet':
135, 'fussball': 31, 'gab': 286, 'gaben': 288, 'ganz': 705, 'gassi': 31, 'gearbeitet': 31, 'gebowlt': 31,
'gebrainstormt': 31, 'gebruncht': 31, 'gebucht': 378, 'geburtstag': 707, 'gecancelled': 15, 'gecancelt': 15,
'gechattet': 31, 'gechillt': 31, 'gecoacht': 31, 'gedanke': 577, 'gedankt': 31, 'geeinigt': 31, 'gefahren': 31,
'gefeiert': 31, 'geflogen': 31, 'gefragt': 525, 'gefruehstueckt': 31, 'gefruehstuekt': 31, 'gefruhstuckt': 31,
'gefruhstukt': 31, 'gefuehrt': 31, 'gefuhrt': 31, 'gegangen': 31, 'gegessen': 31, 'geghostet': 15, 'gegrillt': 31,
'geh': 564, 'gehabt': 31, 'gehalten': 31, 'gehe': 564, 'gehen': 381, 'gehoert': 708, 'geholfen': 31, 'gehort': 708,
'geht': 711, 'gejasst': 31, 'gejoggt': 31, 'gekickt': 31, 'geklettert': 31, 'gekloent': 31, 'geklont': 31, 'gelaufen':
31, 'gelernt': 31, 'gemailt': 31, 'gemeinnuetzig': 504, 'gemeinnutzig': 504, 'gemeinsam': 133, 'gemoved': 385,
'gepingt': 31, 'gepitcht': 31, 'geplant': 378, 'geplatzt': 15, 'geplatzter': 15, 'geplaudert': 31, 'geprobt': 31,
'gequatscht': 31, 'geredet': 31, 'geruchteweise': 135, 'geruechteweise': 135, 'gesagt': 714, 'geschnackt': 31,
'geschoben': 715, 'geschrieben': 31, 'gesehen': 31, 'gesessen': 31, 'gesimst': 31, 'geskypt': 31, 'gespielt': 31,
'gesprachsrunde': 31, 'gespraechsrunde': 31, 'gesprochen': 31, 'gestrichen': 15, 'gestritten': 31, 'getextet': 31,
'getraeumt': 716, 'getratscht': 31, 'getraumt': 716, 'getroffen': 31, 'getrunken': 31, 'gewandert': 31, 'gewesen': 31,
'geworkshopt': 31, 'gezoomt': 31, 'gha': 31, 'ghostet': 717, 'gibt': 288, 'ging': 718, 'gingen': 31, 'glatt': 719,
'glaubt': 135, 'gluehwein': 31, 'gluhwein': 31, 'gmacht': 31, 'golf': 31, 'golfrunde': 31, 'gotta': 86, 'gratuliert':
31, 'gredet': 31, 'gredt': 31, 'gruble': 577, 'grueble': 577, 'gseh': 31, 'gseit': 31, 'gsi': 31, 'gsproche': 31,
'gtroffe': 31, 'hab': 726, 'habe': 727, 'haben': 731, 'habs': 722, 'haette': 735, 'haetten': 736, 'hat': 744, 'hatte':
747, 'hatten': 748, 'hausaufgabe': 499, 'have': 749, 'he': 751, 'hebt': 753, 'herzlichen': 754, 'hob': 753, 'hoere':
708, 'hofft': 135, 'holt': 755, 'hore': 708, 'hätte': 756, 'hätten': 757, 'i': 760, 'ich': 802, 'idee': 577, 'ihm':
803, 'ihr': 804, 'ihre': 805, 'ihrer': 809, 'in': 812, 'informierte': 813, 'ins': 815, 'interviewt': 31, 'intro': 822,
'introduced': 824, 'intros': 825, 'ist': 830, 'jassen': 31, 'jetzt': 831, 'joggen': 832, 'joggingrunde': 31, 'kaffee':
833, 'kalendereintrag': 378, 'kam': 836, 'karte': 524, 'kartenabend': 31, 'kein': 840, 'keine': 844, 'keinen': 845,
'keiner': 846, 'kennen': 847, 'kennengelernt': 31, 'kickoff': 562, 'kino': 31, 'klappt': 666, 'klappte': 666,
'klettern': 31, 'knapp': 848, 'koennte': 849, 'koennten': 851, 'komme': 853, 'kommt': 856, 'komplett': 719,
'kondoliert': 31, 'konnte': 849, 'konnten': 851, 'kontakt': 861, 'krieg': 554, 'kriege': 554, 'kriegen': 555,
'kriegt': 557, 'kuemmern': 297, 'kuemmert': 297, 'kummern': 297, 'kummert': 297, 'kunnt': 31, 'kurzfristig': 724,
'könnte': 849, 'könnten': 851, 'lange': 674, 'laufrunde': 31, 'laut': 862, 'lead': 865, 'legt': 301, 'legte': 301,
'leider': 867, 'lent': 692, 'lief': 868, 'liegt': 869, 'lunch': 602, 'mache': 871, 'macht': 871, 'mahnt': 271, 'mail':
876, 'mailbox': 15, 'mailt': 304, 'mailte': 877, 'mal': 879, 'meeting': 602, 'mein': 881, 'meine': 882, 'meint': 135,
'meinte': 135, 'meldet': 884, 'meldete': 305, 'memo': 613, 'mentoring': 888, 'mentoringstunde': 889, 'merci': 890,
'merke': 613, 'merken': 613, 'mir': 725, 'mit': 899, 'miteinander': 900, 'mochte': 903, 'moechte': 903, 'muass': 904,
'mues': 905, 'muess': 906, 'muessen': 907, 'muesst': 911, 'muesste': 915, 'muessten': 911, 'muss': 920, 'mussen': 907,
'musst': 911, 'musste': 922, 'mussten': 923, 'möchte': 903, 'müss': 906, 'müsste': 915, 'müssten': 911, 'nach': 925,
'nachdem': 135, 'nachgedacht': 926, 'nachgefasst': 31, 'nachgefragt': 525, 'nachgehakt': 927, 'nachgeholt': 831,
'nachricht': 928, 'nachste': 930, 'nachster': 931, 'naechste': 933, 'naechster': 934, 'naemlich': 135, 'nahm': 753,
'namenstag': 935, 'namlich': 135, 'ned': 937, 'need': 749, 'nehm': 599, 'nehme': 599, 'net': 938, 'neuer': 939,
'next': 940, 'nich': 938, 'nicht': 945, 'nichts': 950, 'nie': 951, 'niemand': 952, 'niemanden': 938, 'nimmt': 753,
'nit': 938, 'nix': 953, 'no': 954, 'noch': 957, 'nod': 958, 'noed': 958, 'noshow': 15, 'note': 960, 'notiz': 964,
'nur': 970, 'ob': 972, 'obwohl': 135, 'offen': 587, 'offenbar': 135, 'offene': 973, 'offener': 974, 'offensichtlich':
135, 'oper': 31, 'owe': 759, 'owes': 317, 'padel': 31, 'paket': 524, 'pendenz': 499, 'pendenzen': 613, 'pitch': 977,
'pitchtraining': 978, 'pladiert': 318, 'pladierte': 318, 'plaediert': 319, 'plaedierte': 319, 'platzte': 15,
'plauderei': 31, 'plauderte': 31, 'plausch': 31, 'poker': 31, 'post': 979, 'postkarte': 524, 'pro': 980,
'probehoeren': 981, 'probehoren': 982, 'promised': 759, 'props': 983, 'quatschte': 31, 'radtour': 31, 'raet': 325,
'rat': 325, 'raten': 325, 'ratsch': 31, 'reagiert': 666, 'recommended': 21, 'recommends': 21, 'rede': 564, 'reden':
381, 'redete': 529, 'referenz': 986, 'referred': 506, 'remind': 987, 'reminder': 613, 'rescheduled': 385,
'reserviert': 378, 'reviewed': 988, 'rief': 990, 'riet': 325, 'rieten': 325, 'ruckruf': 991, 'rueckruf': 991, 'ruft':
993, 'rumgehangen': 31, 'rät': 325, 'sagt': 994, 'sagte': 995, 'said': 996, 'samma': 777, 'samt': 997, 'sass': 31,
'sassen': 998, 'sauna': 31, 'sausen': 136, 'save': 1000, 'says': 996, 'saß': 31, 'saßen': 998, 'schach': 31,
'schaute': 1001, 'scheinbar': 135, 'schieben': 715, 'schiebt': 1002, 'schlaegt': 332, 'schlagt': 332, 'schlug': 332,
'schlägt': 332, 'schon': 1006, 'schreibt': 1007, 'schrieb': 877, 'schuld': 778, 'schulde': 778, 'schulden': 1008,
'schuldet': 335, 'schwaetzchen': 31, 'schwatz': 31, 'schwatzchen': 31, 'seh': 564, 'sehe': 564, 'sehen': 1011, 'sein':
1012, 'seine': 1013, 'seiner': 809, 'seit': 1014, 'sent': 692, 'she': 751, 'shoutout': 983, 'sie': 662, 'since': 1015,
'sind': 1021, 'sitzung': 562, 'skifahren': 31, 'skitour': 31, 'skypen': 381, 'sms': 928, 'sobald': 135, 'solange':
135, 'soll': 1023, 'sollen': 1023, 'sollte': 915, 'sollten': 911, 'sozialeinsatz': 504, 'sparring': 889, 'spazieren':
1024, 'spaziergang': 31, 'spendenaktion': 504, 'spontan': 724, 'sprach': 529, 'sprachen': 31, 'sprachnachricht': 524,
'sprech': 564, 'spreche': 564, 'sprechen': 381, 'spritzer': 31, 'squash': 31, 'statt': 609, 'stattdessen': 609,
'stehen': 1025, 'steht': 1026, 'storniert': 15, 'taet': 343, 'tafel': 1027, 'tarock': 31, 'tat': 343, 'tauchte': 1029,
'tauschte': 1030, 'tauschten': 31, 'tausend': 754, 'telefoniere': 564, 'telefonieren': 381, 'telefoniert': 1031,
'telefonierte': 31, 'telefonierten': 31, 'tennis': 31, 'termin': 602, 'terminiert': 378, 'terminvorschlag': 378,
'textet': 304, 'thanks': 1032, 'theater': 31, 'thema': 1033, 'they': 751, 'thinks': 330, 'thx': 565, 'to': 1035,
'todo': 1034, 'todos': 499, 'told': 1038, 'total': 719, 'traeumte': 577, 'traf': 31, 'trafen': 31, 'traumte': 577,
'treff': 1039, 'treffe': 1040, 'treffen': 1041, 'troffe': 31, 'tät': 343, 'uber': 1043, 'uberleg': 1045, 'uberlege':
1046, 'ueber': 1043, 'ueberleg': 1045, 'ueberlege': 1046, 'umgebucht': 715, 'umgelegt': 715, 'umsonst': 1047, 'und':
1048, 'unentgeltlich': 504, 'uns': 725, 'unsicher': 1049, 'unter': 1051, 'unterhalten': 31, 'unterhielt': 1030,
'unterhielten': 31, 'unterrichtet': 31, 'unterschrieben': 31, 'unterzeichnet': 31, 'verabredet': 378, 'verabschiedet':
31, 'verabschiedung': 31, 'verbaselt': 15, 'verbummelt': 15, 'vereinbart': 378, 'vergebens': 1052, 'vergeblich': 1053,
'vergessen': 1057, 'verhandelt': 31, 'verlegt': 535, 'vermisse': 577, 'verpasst': 15, 'verpasster': 1058, 'verpennt':
15, 'verplant': 15, 'versaeumt': 15, 'versaumt': 15, 'verschieben': 1059, 'verschiebt': 1060, 'verschlafen': 15,
'verschobe': 1061, 'verschoben': 535, 'verschwitzt': 15, 'versoehnt': 31, 'versohnt': 31, 'versprach': 1063,
'versprech': 791, 'verspreche': 791, 'verspricht': 348, 'versucht': 1065, 'vertagt': 535, 'vertroestet': 15,
'vertrostet': 15, 'vielen': 754, 'vielleicht': 1066, 'voellig': 719, 'vollig': 719, 'volunteered': 1067,
'volunteering': 1067, 'von': 1074, 'vor': 1076, 'vorbeigekommen': 31, 'vorbeigeschaut': 31, 'vorgemerkt': 378,
'vorgestellt': 31, 'vorgezogen': 715, 'vorverlegt': 715, 'waehrend': 135, 'waer': 1080, 'waere': 1085, 'wahrend': 135,
'waiting': 1086, 'wanderung': 31, 'war': 1094, 'ware': 1096, 'waren': 1098, 'warnt': 355, 'warnte': 355, 'wart': 1100,
'warte': 798, 'warten': 1103, 'wartet': 356, 'was': 971, 'weil': 135, 'weiss': 135, 'weiß': 135, 'welche': 135,
'welcher': 135, 'wenn': 1106, 'wer': 1107, 'werd': 1108, 'werde': 1110, 'werden': 1112, 'whatsapp': 928, 'wie': 1114,
'wieder': 724, 'wiedergesehen': 31, 'wiedersehen': 31, 'wiedervorlage': 613, 'will': 1115, 'wir': 1122, 'wird': 1123,
'with': 1124, 'wo': 1125, 'wollen': 1126, 'wollt': 734, 'wollte': 1128, 'wollten': 1129, 'workshop': 1132, 'wuerd':
343, 'wuerde': 1133, 'wurd': 343, 'wurde': 1134, 'wv': 613, 'wär': 1136, 'würde': 1133, 'yoga': 31, 'you': 1137,
'zoomen': 381, 'zu': 1138, 'zufaellig': 1139, 'zufallig': 1139, 'zuruckgerufen': 31, 'zurueckgerufen': 31, 'zusammen':
1140, 'zusammengesessen': 31, 'zusammengesetzt': 31}]


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
'antwortet': 11, 'antwortete': 11, 'antwortmail': 13, 'arbeitsessen': 3, 'arbeitstermin': 0, 'arbeitstreffen': 0,
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
'fruhstucken': 3, 'fruhstuckten': 3, 'fussballspiel': 5, 'gaenseessen': 3, 'gala': 5, 'ganseessen': 3, 'geantwortet':
11, 'gebruncht': 3, 'geburtstagsessen': 3, 'geburtstagsfeier': 5, 'geburtstagsparty': 5, 'gecallt': 7, 'gechatted':
11, 'gechattet': 11, 'gefacetimed': 7, 'gefruehstueckt': 3, 'gefruehstuekt': 3, 'gefruhstuckt': 3, 'gefruhstukt': 3,
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
'mittagessens': 3, 'mittagstisch': 3, 'morgenrunde': 0, 'mtg': 0, 'nachbesprechung': 0, 'nachricht': 11,
'nachrichten': 11, 'nachtessen': 3, 'nachtmahl': 3, 'networking': 56, 'netzwerkabend': 5, 'netzwerktreffen': 5,
'netzwerkveranstaltung': 5, 'neujahrsempfang': 5, 'newsletter': 13, 'notartermin': 0, 'offsite': 5, 'oktoberfest': 5,
'one': 58, 'opening': 5, 'ortstermin': 0, 'panel': 5, 'partnertag': 5, 'partnertreffen': 5, 'party': 5, 'per': 59,
'personalgesprach': 0, 'personalgespraech': 0, 'phone': 7, 'pitch': 60, 'pitchabend': 5, 'pizza': 3, 'planning': 0,
'planungsrunde': 0, 'pn': 11, 'podium': 5, 'podiumsdiskussion': 5, 'polterabend': 5, 'polterer': 5, 'postkarte': 11,
'praesentation': 0, 'praesentiert': 0, 'prasentation': 0, 'prasentiert': 0, 'probetag': 0, 'projektmeeting': 0,
'projektsitzung': 0, 'punschstand': 5, 'qbr': 0, 'quartalsgesprach': 0, 'quartalsgespraech': 0, 'quarterly': 0,
'quick': 29, 'raclette': 3, 'retreat': 5, 'retro': 0, 'retrospektive': 0, 'review': 0, 'rief': 62, 'riefen': 7,
'rouladenessen': 3, 'round': 63, 'roundtable': 5, 'ruckruf': 7, 'rueckruf': 7, 'ruf': 64, 'rufe': 64, 'ruft': 64,
'runde': 0, 'rundmail': 13, 'sales': 29, 'sass': 66, 'sassen': 68, 'saß': 66, 'saßen': 68, 'schale': 69, 'schreibt':
11, 'schrieb': 11, 'schrieben': 11, 'seminar': 5, 'signal': 11, 'sitzig': 0, 'sitzung': 0, 'sitzungen': 0, 'skype': 7,
'slack': 11, 'slush': 5, 'sms': 11, 'sommerfest': 5, 'sonntagsessen': 3, 'soupiert': 3, 'spargelessen': 3,
'sprachmemo': 11, 'sprachnachricht': 11, 'sprachnachrichten': 11, 'sprint': 70, 'stammtisch': 5, 'stand': 25,
'standortgesprach': 0, 'standortgespraech': 0, 'standup': 0, 'startup': 71, 'statusgesprach': 0, 'statusgespraech': 0,
'statusmeeting': 0, 'strategiegesprach': 0, 'strategiegespraech': 0, 'strategiemeeting': 0, 'strippe': 7, 'summit': 5,
'sushi': 3, 'symposium': 5, 'sync': 0, 'tag': 74, 'tagung': 5, 'tasse': 15, 'taufe': 5, 'team': 22, 'teamessen': 3,
'teammeeting': 0, 'teamrunde': 0, 'teams': 75, 'teamscall': 7, 'teamsitzung': 0, 'tee': 76, 'teestunde': 14,
'teetrinken': 14, 'tel': 7, 'telco': 7, 'telefon': 7, 'telefonat': 7, 'telefonate': 7, 'telefongesprach': 7,
'telefongespraech': 7, 'telefoniere': 7, 'telefonieren': 7, 'telefoniert': 7, 'telefonierte': 7, 'telefonierten': 7,
'telefonisch': 7, 'telefonkonferenz': 7, 'telefontermin': 7, 'telegram': 11, 'telko': 7, 'termin': 0, 'text': 11,
'textet': 11, 'textete': 11, 'threema': 11, 'tk': 7, 'treffen': 0, 'ubergabe': 0, 'ubergabegesprach': 0, 'ubers': 8,
'uebergabe': 0, 'uebergabegespraech': 0, 'uebers': 8, 'unter': 78, 'unterhaltung': 0, 'unternehmerfruehstueck': 5,
'unternehmerfruhstuck': 5, 'unternehmertreffen': 5, 'unterredung': 0, 'veranstaltung': 5, 'verbunden': 18,
'verhandelt': 0, 'verhandlung': 0, 'verhandlungen': 0, 'verkaufsgesprach': 0, 'verkaufsgespraech': 0,
'verkaufstermin': 0, 'verkuppelt': 18, 'verlaengerten': 14, 'verlaengerter': 14, 'verlangerten': 14, 'verlangerter':
14, 'vernetzt': 18, 'vernissage': 5, 'vertragsgesprach': 0, 'vertragsgespraech': 0, 'vertriebsmeeting': 0, 'vesper':
3, 'via': 8, 'video': 79, 'videoanruf': 7, 'videocall': 7, 'videochat': 7, 'videogesprach': 7, 'videogespraech': 7,
'videokonferenz': 7, 'videotelefonat': 7, 'vier': 80, 'vieraugengesprach': 0, 'vieraugengespraech': 0, 'vk': 7,
'voice': 81, 'voicenote': 11, 'vor': 83, 'vorbesprechung': 0, 'vorfuehrung': 0, 'vorfuhrung': 0, 'vorgestellt': 18,
'vorstandssitzung': 0, 'vorstellungsgesprach': 0, 'vorstellungsgespraech': 0, 'vortrag': 5, 'wa': 11, 'wapp': 11,
'web': 84, 'websummit': 5, 'weekly': 0, 'weihnachtsessen': 3, 'weihnachtsfeier': 5, 'weihnachtsmarkt': 5, 'whats': 85,
'whatsapp': 86, 'whatsappt': 11, 'wiesn': 5, 'workshop': 5, 'wsap': 11, 'xing': 11, 'zabig': 3, 'zmittag': 3,
'zmorge': 3, 'zmorgen': 3, 'znacht': 3, 'znueni': 3, 'znuni': 3, 'zoom': 87, 'zoomcall': 7, 'zu': 89, 'zum': 90,
'zuruckgerufen': 7, 'zuruckgeschrieben': 11, 'zurueckgerufen': 7, 'zurueckgeschrieben': 11, 'zusammengebracht': 18,
'zusammengesessen': 0, 'zusammengesetzt': 0, 'zvieri': 3, 'zweitgesprach': 0, 'zweitgespraech': 0}]

