"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('apéro', 'außer', 'außerdem', 'bloß', 'bräuchte', 'bäckt', 'café', 'dazugestoßen', 'drückt', 'dä',
'dürfte', 'frägt', 'fänd', 'fördert', 'gedrückt', 'groß', 'heißt', 'hält', 'hätte', 'hätten', 'klär', 'könnte',
'könnten', 'kühn', 'kürz', 'kürze', 'leitfäden', 'lässt', 'läutet', 'läutete', 'möchte', 'müss', 'müsste', 'müssten',
'nähe', 'rät', 'räum', 'saß', 'saßen', 'schlägt', 'stieß', 'stießen', 'säge', 'söll', 'tät', 'weiß', 'wär', 'wäre',
'wären', 'würde', 'zusammengehöckt', 'ändern', 'üs')


SHORT: dict[str, str] = {'abd': 'abend', 'abges': 'abgesagt', 'angeb': 'angebot', 'angeruf': 'angerufen', 'ausgef':
'ausgefallen', 'b': 'bei', 'best': 'bestatigt', 'bz': 'bezahlt', 'bzgl': 'bezuglich', 'eingel': 'eingeladen', 'empf':
'empfohlen', 'err': 'erreicht', 'ev': 'vielleicht', 'evtl': 'vielleicht', 'f': 'fur', 'gesch': 'geschickt', 'geschr':
'geschrieben', 'gespr': 'gesprochen', 'getr': 'getroffen', 'gew': 'gewesen', 'ggf': 'vielleicht', 'konf': 'konferenz',
'kontaktd': 'kontaktdaten', 'kva': 'kostenvoranschlag', 'm': 'mit', 'mgl': 'moglich', 'mtg': 'meeting', 'nachr':
'nachricht', 'protok': 'protokoll', 'pras': 'prasentation', 'praes': 'prasentation', 'rg': 'rechnung', 'ruckm':
'ruckmeldung', 'rueckm': 'ruckmeldung', 'telef': 'telefoniert', 'u': 'und', 'unterl': 'unterlagen', 'unterschr':
'unterschrieben', 'v': 'von', 'verans': 'veranstaltung', 'vereinb': 'vereinbart', 'verh': 'verhindert', 'versch':
'verschoben', 'verspr': 'versprochen', 'vertr': 'vertrag', 'vorauss': 'voraussichtlich', 'vorbeigesch':
'vorbeigeschaut', 'vorgest': 'vorgestellt', 'wg': 'wegen', 'z': 'zu', 'zus': 'zusammen', 'zw': 'zwischen'}


CLASSES = {'ab': ('hello', 'particle'), 'abend': ('hello', 'name_words'), 'abendessen': ('hello', 'appointment',
'way'), 'abends': ('hello',), 'aber': ('hello',), 'abgeben': ('giveinf',), 'abgegeben': ('done',), 'abgeholt':
('reach', 'done'), 'abgeklaert': ('done',), 'abgeklart': ('done',), 'abgemacht': ('agreed',), 'abgeraten':
('counselled',), 'abgesagt': ('hello',), 'abgeschickt': ('writes', 'done'), 'abgesprochen': ('agreed',), 'abgmacht':
('agreed',), 'abholen': ('giveinf',), 'abklaeren': ('giveinf',), 'abklaren': ('giveinf',), 'abliefern': ('giveinf',),
'abrechnung': ('doc',), 'absage': ('hello',), 'absagen': ('giveinf',), 'abschied': ('way',), 'abschlussarbeit':
('work',), 'absolviert': ('verb3',), 'abstract': ('work',), 'abteilung': ('rel',), 'adler': ('name_words',),
'adoptiert': ('verb3',), 'adresse': ('thing', 'doc', 'address'), 'advice': ('counsel',), 'aeltere': ('attribute',),
'aelteren': ('attribute',), 'aelterer': ('attribute',), 'aergert': ('verb3',), 'aergerte': ('verb3',), 'aerztin':
('expert',), 'agentur': ('rel', 'expert'), 'agluetet': ('attempt', 'reach'), 'aglutet': ('attempt', 'reach'),
'agrueeft': ('attempt', 'reach'), 'agrueft': ('attempt', 'reach'), 'akkuschrauber': ('tool',), 'akzeptiert':
('verb3',), 'alle': ('they',), 'alles': ('hello', 'both'), 'als': ('hello',), 'also': ('filler',), 'alt':
('name_words',), 'alte': ('attribute',), 'altem': ('attribute',), 'alten': ('attribute',), 'altenheim':
('community',), 'alter': ('attribute',), 'altere': ('attribute',), 'alteren': ('attribute',), 'alterer':
('attribute',), 'amsel': ('name_words',), 'an': ('particle',), 'analysiert': ('verb3',), 'and': ('and',), 'angebot':
('hello', 'work', 'doc', 'document'), 'angebote': ('document',), 'angeboten': ('vowed',), 'angebotsschreiben':
('work',), 'angefordert': ('asked_for',), 'angefragt': ('asked_for',), 'angehauen': ('reach',), 'angeklingelt':
('attempt',), 'angeklopft': ('reach',), 'angekuendigt': ('vowed', 'said'), 'angekundigt': ('vowed', 'said'),
'angelaeutet': ('attempt', 'reach'), 'angelautet': ('attempt', 'reach'), 'angelika': ('name_words',), 'angerufen':
('attempt', 'hello', 'reach', 'done'), 'angeschaut': ('reviewed',), 'angeschrieben': ('reach',), 'angesehen':
('reviewed',), 'angesprochen': ('reach',), 'angetextet': ('reach',), 'angewaehlt': ('attempt',), 'angewahlt':
('attempt',), 'anhaenger': ('tool',), 'anhanger': ('tool',), 'anker': ('name_words',), 'anleitung': ('thing',),
'anmeldung': ('work',), 'anruf': ('hello', 'appointment'), 'anrufen': ('attempt', 'hello', 'giveinf', 'callinf'),
'ans': ('hello',), 'ansage': ('opinion',), 'anschauen': ('giveinf',), 'anschliessend': ('filler',), 'anschreiben':
('work', 'callinf'), 'anschrift': ('address',), 'ansehen': ('giveinf',), 'ansicht': ('opinion',), 'antrag': ('work',
'doc'), 'antwort': ('answers', 'doc', 'document'), 'antworten': ('giveinf',), 'antwortet': ('saysv',), 'antwortete':
('reach', 'saysv'), 'anvertraut': ('lent',), 'anwaeltin': ('rel', 'expert'), 'anwalt': ('rel', 'expert'), 'anwaltin':
('rel', 'expert'), 'anzahlung': ('document',), 'anzeige': ('work',), 'anzug': ('tool',), 'apero': ('outing',),
'apfel': ('name_words',), 'app': ('work',), 'apparat': ('way',), 'appell': ('opinion',), 'april': ('name_words',),
'apéro': ('outing',), 'arbeite': ('sees1',), 'arbeiten': ('verb3',), 'arbeitet': ('hello', 'verb3'), 'arbeitete':
('verb3',), 'arbeitsprobe': ('work',), 'arbeitsproben': ('work',), 'architekt': ('expert',), 'architektin':
('expert',), 'argert': ('verb3',), 'argerte': ('verb3',), 'arm': ('name_words',), 'artikel': ('work', 'thing'),
'arzt': ('name_words', 'expert'), 'arztin': ('expert',), 'assistent': ('rel',), 'assistentin': ('rel',), 'assistenz':
('rel',), 'atelier': ('site',), 'auch': ('filler', 'hello'), 'auf': ('hello',), 'auffassung': ('opinion',),
'aufgeschrieben': ('handed', 'named_to'), 'aufgesetzt': ('done',), 'aufm': ('hello',), 'aufsetzen': ('giveinf',),
'auftauchen': ('comeinf',), 'august': ('name_words',), 'aurora': ('name_words',), 'aus': ('particle',), 'ausdrucken':
('giveinf',), 'ausfuehrlich': ('filler',), 'ausfuellen': ('giveinf',), 'ausfuhrlich': ('filler',), 'ausfullen':
('giveinf',), 'ausgearbeitet': ('done',), 'ausgeborgt': ('lent',), 'ausgefallen': ('hello',), 'ausgegangen':
('gone',), 'ausgehaendigt': ('handed', 'done'), 'ausgehandigt': ('handed', 'done'), 'ausgeliehen': ('handed', 'lent'),
'ausgemacht': ('agreed',), 'ausgerichtet': ('vowed',), 'ausglichn': ('lent',), 'ausgmacht': ('agreed',), 'ausleihen':
('giveinf',), 'ausm': ('hello',), 'ausmachen': ('giveinf',), 'ausnahmsweise': ('filler',), 'ausrichten': ('giveinf',),
'ausschreibung': ('work',), 'ausserdem': ('filler',), 'ausweis': ('doc',), 'auswertung': ('doc',), 'auto': ('tool',),
'außerdem': ('filler',), 'azubi': ('rel',), 'baby': ('rel',), 'babysitter': ('expert',), 'babysitterin': ('expert',),
'bach': ('name_words',), 'bachelorarbeit': ('work',), 'back': ('serves',), 'backe': ('give1', 'serves'), 'backen':
('giveinf',), 'backt': ('give3',), 'baeckt': ('give3',), 'baenke': ('tool',), 'baer': ('name_words',), 'bahn':
('bookable',), 'bahnhofsmission': ('community',), 'bald': ('filler', 'hello'), 'ball': ('name_words',), 'bank':
('rel', 'expert'), 'bankberater': ('expert',), 'bankberaterin': ('expert',), 'banke': ('tool',), 'bar':
('name_words',), 'bat': ('bidding', 'verb3'), 'bau': ('give1', 'imperative', 'serves'), 'baue': ('give1',
'imperative', 'serves'), 'bauer': ('name_words',), 'baum': ('name_words',), 'baustelle': ('site',), 'baut': ('verb3',
'give3', 'deed3', 'sends3', 'serves3'), 'baute': ('verb3',), 'bayer': ('name_words',), 'beamer': ('tool',),
'beantragt': ('give3', 'sends3', 'done'), 'beauftragt': ('verb3',), 'beauftragte': ('verb3',), 'beck':
('name_words',), 'becker': ('name_words',), 'bedankt': ('says', 'verb3'), 'bedankte': ('verb3',), 'beeindruckt':
('verb3',), 'beendet': ('verb3',), 'beendete': ('verb3',), 'befuerchtet': ('verb3',), 'befurchtet': ('verb3',),
'begann': ('verb3',), 'begegnet': ('gone',), 'begeistert': ('verb3',), 'beginnt': ('verb3',), 'begleitete':
('reach',), 'beglichen': ('done',), 'behauptet': ('says', 'verb3'), 'behauptete': ('says',), 'behebt': ('deed3',),
'behoben': ('done',), 'bei': ('hello',), 'beide': ('they', 'hello', 'both'), 'beiden': ('them',), 'beides': ('both',),
'beim': ('hello',), 'bekam': ('verb3',), 'bekannte': ('rel',), 'bekannter': ('rel',), 'bekanntgemacht':
('introduced',), 'beklagt': ('verb3',), 'bekomm': ('verb1',), 'bekomme': ('verb1',), 'bekommen': ('hello',),
'bekommt': ('verb3',), 'beleg': ('doc',), 'belege': ('doc',), 'bemaengelt': ('verb3',), 'bemangelt': ('verb3',),
'beneidet': ('verb3',), 'benoetigt': ('needs',), 'benotigt': ('needs',), 'berater': ('expert',), 'beraterin':
('expert',), 'berechnet': ('done',), 'bereite': ('give1', 'deed1'), 'bereitet': ('give3', 'deed3', 'sends3'),
'bereitgestellt': ('done',), 'bereits': ('filler',), 'bereut': ('verb3',), 'berg': ('name_words',), 'bergtour':
('outing',), 'bergwacht': ('community',), 'bericht': ('thing', 'document'), 'berichtet': ('recounts', 'says',
'verb3'), 'berichtete': ('says', 'verb3'), 'besass': ('verb3',), 'bescheid': ('hello',), 'bescheinigung': ('doc',),
'beschwert': ('verb3',), 'beschwerte': ('verb3',), 'besitzt': ('verb3',), 'besorg': ('give1', 'deed1', 'verb1',
'serves'), 'besorge': ('give1', 'deed1', 'verb1', 'serves'), 'besorgen': ('give1', 'give3', 'giveinf', 'deed3'),
'besorgt': ('give3', 'handed', 'deed3', 'sends3', 'done', 'does3', 'named_to', 'serves3'), 'besorgts': ('deed3',),
'bespr': ('hello',), 'besprechung': ('hello', 'appointment'), 'besprochen': ('hello', 'agreed'), 'bestaetig':
('give1',), 'bestaetige': ('give1',), 'bestaetigen': ('giveinf',), 'bestaetigt': ('says', 'verb3', 'give3', 'sends3',
'said'), 'bestaetigte': ('says', 'verb3'), 'bestaetigung': ('doc', 'document'), 'bestatig': ('give1',), 'bestatige':
('give1',), 'bestatigen': ('giveinf',), 'bestatigt': ('says', 'verb3', 'give3', 'sends3', 'said'), 'bestatigte':
('says', 'verb3'), 'bestatigung': ('doc', 'document'), 'beste': ('attribute',), 'bestell': ('serves',), 'bestelle':
('serves',), 'bestellt': ('give3', 'deed3', 'sends3', 'done', 'does3', 'asked_for', 'serves3'), 'besten':
('attribute',), 'bester': ('attribute',), 'besuch': ('acts1',), 'besuche': ('give1', 'acts1'), 'besuchen': ('giveinf',
'callinf', 'acts1'), 'besucht': ('hello', 'reach', 'give3'), 'besuchte': ('reach',), 'besuchten': ('reach',),
'betreibt': ('verb3',), 'betrieb': ('verb3',), 'bewarb': ('verb3',), 'bewerbung': ('work',), 'bewerbungsunterlagen':
('work',), 'bewertet': ('verb3',), 'bewirb': ('imperative',), 'bewirbt': ('verb3',), 'bewundert': ('verb3',),
'bezahl': ('give1',), 'bezahle': ('give1',), 'bezahlen': ('giveinf',), 'bezahlt': ('give3', 'sends3', 'done'), 'bier':
('hello', 'appointment', 'outing', 'way'), 'bierbaenke': ('tool',), 'bierbank': ('tool',), 'bierbanke': ('tool',),
'bierchen': ('outing',), 'biere': ('outing',), 'bierzeltgarnitur': ('tool',), 'biete': ('imperative',), 'bilanz':
('doc',), 'bild': ('doc',), 'bilder': ('doc',), 'bill': ('name_words',), 'bimmelte': ('reach',), 'bin': ('hello',
'verb1'), 'birn': ('name_words',), 'bis': ('hello',), 'bisher': ('hello',), 'bissl': ('hello',), 'bitte': ('filler',
'imperative'), 'bittet': ('bidding', 'verb3', 'does3'), 'bleib': ('imperative',), 'bleiben': ('verb3',), 'bleibt':
('verb3',), 'blieb': ('verb3',), 'blog': ('work',), 'blogpost': ('work', 'thing'), 'bloss': ('filler',), 'bloß':
('filler',), 'bluesky': ('network',), 'blum': ('name_words',), 'blumen': ('by_post',), 'blumenstrauss': ('by_post',),
'boehm': ('name_words',), 'bohm': ('name_words',), 'bohrmaschine': ('tool',), 'bollerwagen': ('tool',), 'boomt':
('verb3',), 'borg': ('give1', 'serves'), 'borge': ('give1', 'serves'), 'borgen': ('giveinf',), 'borgt': ('give3',
'lent', 'serves3'), 'boss': ('rel',), 'botschaft': ('opinion',), 'bouldern': ('outing',), 'box': ('tool',), 'boxen':
('tool',), 'bp': ('work',), 'brach': ('verb3',), 'brachte': ('verb3',), 'braeuchte': ('verb3', 'should', 'needs'),
'braeuchten': ('should', 'needs'), 'brand': ('name_words',), 'brannte': ('verb3',), 'brauch': ('verb1',), 'brauche':
('verb1',), 'brauchen': ('verb3', 'needs'), 'braucht': ('hello', 'verb3', 'needs'), 'brauchte': ('verb3', 'should',
'needs'), 'brauchten': ('should', 'needs'), 'braun': ('name_words',), 'brennt': ('verb3',), 'bricht': ('verb3',),
'briefen': ('callinf',), 'bring': ('hello', 'give1', 'verb1', 'serves'), 'bringe': ('hello', 'give1', 'verb1',
'serves'), 'bringen': ('give1', 'give3', 'giveinf'), 'bringt': ('hello', 'verb3', 'give3', 'sends3', 'serves3'),
'broschuere': ('work',), 'broschure': ('work',), 'brucke': ('name_words',), 'bruder': ('rel',), 'bruecke':
('name_words',), 'brunche': ('acts1',), 'brunchen': ('acts1',), 'bräuchte': ('verb3', 'should', 'needs'), 'buch':
('work', 'thing', 'by_post', 'tool', 'serves'), 'buche': ('give1', 'name_words', 'deed1', 'serves'), 'buchen':
('giveinf',), 'bucher': ('by_post', 'tool'), 'bucherei': ('community',), 'buchhalter': ('expert',), 'buchhalterin':
('expert',), 'bucht': ('give3', 'deed3', 'sends3', 'does3', 'serves3'), 'buchtipp': ('thing',), 'budget': ('site',),
'budgetiert': ('verb3',), 'buecher': ('by_post', 'tool'), 'buecherei': ('community',), 'buero': ('rel', 'site'),
'build': ('imperative',), 'buro': ('rel', 'site'), 'busch': ('name_words',), 'businessplan': ('work',), 'bwa':
('doc',), 'bzw': ('and',), 'bäckt': ('give3',), 'call': ('appointment', 'way'), 'called': ('reach',), 'caritas':
('community',), 'caterer': ('expert',), 'cateringfirma': ('expert',), 'ceo': ('rel',), 'cfo': ('rel',), 'challenged':
('reviewed',), 'charge': ('imperative',), 'chat': ('way',), 'check': ('deed1', 'serves'), 'checke': ('give1', 'deed1',
'serves'), 'checken': ('giveinf',), 'checkliste': ('thing',), 'checklisten': ('thing',), 'checkt': ('give3', 'deed3',
'sends3', 'does3', 'serves3'), 'chef': ('rel',), 'chefin': ('rel',), 'christ': ('name_words',), 'closed': ('verb3',),
'closte': ('verb3',), 'coacht': ('verb3',), 'code': ('work',), 'cofounder': ('rel',), 'connecte': ('give1',),
'connected': ('give3', 'introduced'), 'connecten': ('giveinf',), 'connectet': ('give3', 'introduced'), 'coo':
('rel',), 'cousin': ('rel',), 'cousine': ('rel',), 'crew': ('rel',), 'cto': ('rel',), 'cut': ('imperative',), 'cv':
('work',), 'd': ('det',), 'dabeigewesen': ('reach',), 'dabeisein': ('comeinf',), 'dachbox': ('tool',), 'dachte':
('verb3',), 'dafuer': ('filler',), 'dafur': ('filler',), 'dagelassen': ('handed', 'lent_out'), 'daher': ('filler',),
'daily': ('appointment',), 'danach': ('filler', 'hello'), 'danke': ('hello',), 'danken': ('callinf',), 'dann':
('filler', 'hello'), 'darf': ('hello', 'verb3', 'verb1'), 'das': ('it', 'det', 'hello', 'relative'), 'dass':
('hello',), 'date': ('appointment',), 'datei': ('thing',), 'daten': ('doc',), 'dazu': ('filler',), 'dazugekommen':
('reach',), 'dazugesellt': ('reach',), 'dazugestossen': ('reach',), 'dazugestoßen': ('reach',), 'dazukommen':
('comeinf',), 'dazustossen': ('comeinf',), 'deck': ('work',), 'definitiv': ('filler',), 'deiner': ('hello',),
'delegier': ('imperative',), 'delegiere': ('imperative',), 'dem': ('them', 'det', 'hello', 'article', 'relative'),
'demnachst': ('filler',), 'demnaechst': ('filler',), 'den': ('det', 'hello', 'article', 'relative'), 'denk':
('verb1',), 'denke': ('verb1',), 'denken': ('verb3',), 'denkt': ('verb3', 'saysv'), 'deployed': ('deed3',), 'deployt':
('deed3',), 'der': ('det', 'hello', 'article', 'relative'), 'deren': ('their', 'relative'), 'derweil': ('filler',),
'derweilen': ('filler',), 'des': ('det',), 'deshalb': ('filler',), 'designer': ('expert',), 'designerin': ('expert',),
'designt': ('deed3',), 'dessen': ('their',), 'deswegen': ('filler',), 'devise': ('opinion',), 'diakonie':
('community',), 'dick': ('name_words',), 'die': ('det', 'article', 'relative'), 'dienstag': ('hello',),
'dienstleister': ('expert',), 'dienstleisterin': ('expert',), 'dies': ('it',), 'diese': ('det', 'hello'), 'diesem':
('det',), 'diesen': ('det', 'hello'), 'dieser': ('det', 'hello'), 'dieses': ('det',), 'diktiert': ('handed',), 'dill':
('name_words',), 'dinner': ('appointment',), 'dinniere': ('acts1',), 'direkt': ('filler',), 'diss': ('work',),
'dissertation': ('work',), 'ditch': ('imperative',), 'doch': ('filler',), 'doktor': ('title',), 'doktorarbeit':
('work',), 'dokument': ('thing',), 'donnerstag': ('hello',), 'doziert': ('verb3',), 'dr': ('det', 'article', 'title'),
'draengt': ('bidding', 'verb3'), 'draengte': ('verb3',), 'draft': ('work',), 'drangt': ('bidding', 'verb3'),
'drangte': ('verb3',), 'dreh': ('imperative',), 'drehbuch': ('work',), 'drehmomentschluessel': ('tool',),
'drehmomentschlussel': ('tool',), 'dreht': ('deed3',), 'drei': ('hello',), 'dringend': ('filler',), 'drink':
('outing',), 'drinks': ('outing',), 'drop': ('imperative',), 'druck': ('serves',), 'drucke': ('give1', 'serves'),
'drucker': ('tool',), 'druckerei': ('expert',), 'druckt': ('verb3', 'give3', 'deed3', 'sends3', 'does3', 'serves3'),
'drueckt': ('verb3',), 'drückt': ('verb3',), 'duenn': ('name_words',), 'duerfe': ('should',), 'duerfte': ('verb3',),
'duerften': ('should',), 'dunn': ('name_words',), 'durch': ('hello', 'particle'), 'durchgeackert': ('reviewed',),
'durchgeben': ('giveinf',), 'durchgegangen': ('reviewed',), 'durchgegeben': ('handed', 'writes', 'named_to'),
'durchgehen': ('giveinf',), 'durchgeklingelt': ('attempt', 'reach'), 'durchgelesen': ('reviewed',), 'durchgereicht':
('named_to',), 'durchgerufen': ('reach',), 'durchgeschaut': ('reviewed',), 'durchgesehen': ('reviewed', 'done'),
'durchkorrigiert': ('reviewed',), 'durchlesen': ('giveinf',), 'durchschauen': ('giveinf',), 'durchsehen':
('giveinf',), 'durchwahl': ('address',), 'durfe': ('should',), 'durfte': ('verb3',), 'durften': ('should',), 'dürfte':
('verb3',), 'e': ('filler',), 'eam': ('them', 'to_them'), 'earm': ('them',), 'eben': ('filler',), 'ebenfalls':
('filler',), 'eh': ('filler',), 'ehefrau': ('rel',), 'ehemalige': ('attribute',), 'ehemaligen': ('attribute',),
'ehemaliger': ('attribute',), 'ehemann': ('rel',), 'ehrenamtliche': ('helper',), 'ehrenamtlicher': ('helper',),
'ehrlich': ('filler',), 'eich': ('name_words',), 'eig': ('filler',), 'eigens': ('filler',), 'eigentlich': ('filler',),
'ein': ('det', 'hello', 'particle'), 'einander': ('hello',), 'eine': ('det', 'hello'), 'einem': ('det', 'hello'),
'einen': ('det', 'hello'), 'einer': ('det',), 'eines': ('det',), 'eingeblaeut': ('counselled',), 'eingeblaut':
('counselled',), 'eingefordert': ('asked_for',), 'eingeholt': ('done',), 'eingeladen': ('invites', 'reach'),
'eingereicht': ('done',), 'eingeschaerft': ('counselled',), 'eingescharft': ('counselled',), 'eingeworfen': ('done',),
'einladen': ('giveinf', 'callinf'), 'einladt': ('invites',), 'einladung': ('document',), 'einlaedt': ('invites',),
'einlesen': ('selfinf',), 'einmal': ('filler',), 'einreichen': ('giveinf',), 'einrichten': ('giveinf',),
'einschaetzung': ('opinion',), 'einschatzung': ('opinion',), 'einstweilen': ('filler',), 'elektriker': ('expert',),
'elektrikerin': ('expert',), 'eltern': ('rel',), 'elternverein': ('community',), 'em': ('article',), 'emailed':
('reach',), 'empfahl': ('verb3',), 'empfange': ('acts1',), 'empfangen': ('acts1',), 'empfehlen': ('giveinf',),
'empfehlung': ('counsel',), 'empfiehlt': ('verb3',), 'empfohlen': ('handed', 'counselled', 'named_to'), 'ende':
('name_words',), 'endet': ('verb3',), 'endete': ('verb3',), 'endlich': ('filler', 'hello'), 'engagiert': ('verb3',),
'engagierte': ('verb3',), 'engel': ('name_words',), 'engels': ('name_words',), 'entlaesst': ('verb3',), 'entlasst':
('verb3',), 'entliess': ('verb3',), 'entscheidet': ('verb3',), 'entscheidung': ('doc', 'document'), 'entschied':
('verb3',), 'entschuldigt': ('verb3',), 'entschuldigte': ('verb3',), 'enttaeuscht': ('verb3',), 'enttauscht':
('verb3',), 'entwerfe': ('serves',), 'entwickelt': ('verb3',), 'entwickler': ('expert',), 'entwicklerin': ('expert',),
'entwirft': ('sends3', 'does3', 'serves3'), 'entworfen': ('done',), 'entwurf': ('work', 'doc'), 'er': ('they',
'hello'), 'erbeten': ('asked_for',), 'erbt': ('verb3',), 'erbte': ('verb3',), 'erfahren': ('seen_of',), 'ergaenze':
('give1',), 'ergaenzen': ('giveinf',), 'ergaenzt': ('give3', 'deed3', 'sends3', 'done'), 'erganze': ('give1',),
'erganzen': ('giveinf',), 'erganzt': ('give3', 'deed3', 'sends3', 'done'), 'erhoeh': ('imperative',), 'erhoehe':
('imperative',), 'erhoeht': ('imperative',), 'erhoh': ('imperative',), 'erhohe': ('imperative',), 'erhoht':
('imperative',), 'erholt': ('verb3',), 'erika': ('name_words',), 'erinnern': ('callinf',), 'erklaer': ('serves',),
'erklaere': ('serves',), 'erklaert': ('says', 'hello', 'verb3', 'said'), 'erklaerte': ('says', 'verb3'), 'erklar':
('serves',), 'erklare': ('serves',), 'erklart': ('says', 'hello', 'verb3', 'said'), 'erklarte': ('says', 'verb3'),
'erkundige': ('serves',), 'erkundigen': ('selfinf',), 'erlaubt': ('verb3',), 'erledig': ('give1', 'deed1'),
'erledige': ('give1', 'deed1'), 'erledigen': ('giveinf',), 'erledigt': ('give3', 'deed3', 'sends3', 'done', 'does3'),
'ermittelt': ('done',), 'ernst': ('name_words',), 'eroeffnet': ('verb3',), 'eroffnet': ('verb3',), 'erreicht':
('hello',), 'erreichte': ('verb3', 'reach'), 'ers': ('they',), 'ersatzschluessel': ('tool',), 'ersatzschlussel':
('tool',), 'erstell': ('give1', 'deed1'), 'erstelle': ('give1', 'deed1'), 'erstellen': ('giveinf',), 'erstellt':
('give3', 'deed3', 'sends3', 'done'), 'erstmal': ('filler',), 'erwaegt': ('verb3',), 'erwaehnt': ('says', 'verb3'),
'erwaehnte': ('says', 'verb3'), 'erwagt': ('verb3',), 'erwahnt': ('says', 'verb3'), 'erwahnte': ('says', 'verb3'),
'erwartet': ('verb3', 'needs'), 'erwartete': ('verb3',), 'erwidert': ('saysv',), 'erwiderte': ('saysv',), 'erwog':
('verb3',), 'erzaehlt': ('recounts', 'says', 'verb3', 'said'), 'erzaehlte': ('says', 'verb3'), 'erzahlt': ('recounts',
'says', 'verb3', 'said'), 'erzahlte': ('says', 'verb3'), 'erzielt': ('verb3',), 'es': ('it',), 'ess': ('acts1',),
'esse': ('acts1',), 'essen': ('hello', 'appointment', 'acts1', 'way'), 'etwas': ('hello',), 'euch': ('hello',),
'eurer': ('hello',), 'ewig': ('filler',), 'ex': ('rel',), 'excel': ('thing',), 'expandiert': ('verb3',), 'exportiert':
('verb3',), 'expose': ('work',), 'exposee': ('work',), 'facebook': ('network',), 'faehrt': ('verb3',), 'faellt':
('hello', 'verb3'), 'faende': ('saysv',), 'faengt': ('verb3',), 'fahr': ('acts1',), 'fahre': ('acts1',), 'fahren':
('acts1',), 'fahrkarten': ('bookable',), 'fahrrad': ('tool',), 'fahrt': ('verb3',), 'falk': ('name_words',), 'falke':
('name_words',), 'fallt': ('hello', 'verb3'), 'familie': ('rel',), 'fand': ('says', 'verb3', 'saysv'), 'fande':
('saysv',), 'fanden': ('verb3',), 'fands': ('verb3',), 'fang': ('imperative',), 'fangt': ('verb3',), 'faxe':
('give1',), 'faxen': ('giveinf',), 'faxt': ('give3',), 'fazit': ('opinion',), 'fb': ('network',), 'feedback': ('doc',
'opinion'), 'fehlt': ('verb3',), 'fehlte': ('verb3',), 'feierabendbier': ('outing',), 'feiere': ('acts1',), 'feiern':
('acts1',), 'feiert': ('verb3',), 'feierte': ('verb3',), 'feld': ('name_words',), 'ferienhaus': ('tool',),
'ferienwohnung': ('tool',), 'fertig': ('done',), 'fertigt': ('deed3',), 'feuert': ('verb3',), 'feuerte': ('verb3',),
'feuerwehr': ('community',), 'fiel': ('verb3',), 'finanziert': ('verb3',), 'finanzierte': ('verb3',), 'finanzplan':
('work',), 'find': ('verb1',), 'finde': ('verb1',), 'finden': ('verb3', 'saysv'), 'findet': ('says', 'hello', 'verb3',
'saysv'), 'finds': ('saysv',), 'fing': ('verb3',), 'fink': ('name_words',), 'fire': ('imperative',), 'firma':
('rel',), 'fischer': ('name_words',), 'fitness': ('outing',), 'fix': ('filler',), 'fixt': ('deed3',), 'flasche':
('by_post',), 'flieg': ('acts1',), 'fliege': ('acts1',), 'fliegen': ('acts1',), 'fliegt': ('verb3',), 'flog':
('verb3',), 'flora': ('name_words',), 'florenz': ('name_words',), 'floriert': ('verb3',), 'fluchtlingshilfe':
('community',), 'fluechtlingshilfe': ('community',), 'fluege': ('bookable',), 'flug': ('bookable',), 'flugblatt':
('work',), 'fluge': ('bookable',), 'flyer': ('work',), 'focus': ('imperative',), 'foerderantrag': ('work',),
'foerderskizze': ('work',), 'foerdert': ('verb3',), 'fokussier': ('imperative',), 'fokussiere': ('imperative',),
'folgt': ('verb3',), 'folgte': ('verb3',), 'folie': ('work',), 'folien': ('work', 'thing', 'site'), 'fonds': ('rel',),
'forderantrag': ('work',), 'forderskizze': ('work',), 'fordert': ('verb3',), 'forderte': ('verb3',), 'formular':
('thing', 'doc'), 'formulier': ('give1',), 'formuliere': ('give1',), 'formulieren': ('giveinf',), 'formuliert':
('give3', 'sends3'), 'forwarde': ('give1',), 'forwarded': ('serves3',), 'forwarden': ('giveinf',), 'forwardet':
('give3', 'serves3'), 'foto': ('doc',), 'fotograf': ('expert',), 'fotografin': ('expert',), 'fotos': ('doc',),
'founder': ('rel',), 'fr': ('title',), 'frag': ('give1', 'imperative', 'serves'), 'frage': ('give1', 'serves'),
'fragen': ('giveinf',), 'fragenkatalog': ('thing',), 'fragt': ('says', 'bidding', 'verb3', 'give3', 'sends3', 'does3',
'serves3'), 'fragte': ('says', 'verb3'), 'frank': ('name_words',), 'franke': ('name_words',), 'frau': ('hello', 'rel',
'title'), 'frauenhaus': ('community',), 'frei': ('name_words',), 'freigabe': ('document',), 'freigeben': ('giveinf',),
'freigegeben': ('handed', 'done'), 'freitag': ('hello', 'name_words'), 'freiwillige': ('helper',), 'freiwilliger':
('helper',), 'freu': ('verb1',), 'freue': ('verb1',), 'freund': ('rel', 'name_words'), 'freundin': ('rel',),
'freundlicherweise': ('filler',), 'freut': ('verb3',), 'freute': ('verb3',), 'froh': ('name_words',), 'fromm':
('name_words',), 'frueh': ('hello',), 'frueher': ('hello',), 'fruehere': ('attribute',), 'frueheren': ('attribute',),
'frueherer': ('attribute',), 'fruehstueck': ('hello', 'acts1', 'way'), 'fruehstuecke': ('acts1',), 'fruehstuecken':
('acts1',), 'fruh': ('hello',), 'fruher': ('hello',), 'fruhere': ('attribute',), 'fruheren': ('attribute',),
'fruherer': ('attribute',), 'fruhstuck': ('hello', 'acts1', 'way'), 'fruhstucke': ('acts1',), 'fruhstucken':
('acts1',), 'fuchs': ('name_words',), 'fuehrt': ('verb3',), 'fuehrte': ('verb3',), 'fuellt': ('sends3',), 'fuer':
('hello',), 'fuern': ('hello',), 'fuers': ('hello',), 'fuhr': ('verb3',), 'fuhrt': ('verb3',), 'fuhrte': ('verb3',),
'fullt': ('sends3',), 'fund': ('rel',), 'funktioniert': ('verb3',), 'fur': ('hello',), 'furn': ('hello',), 'furs':
('hello',), 'fusioniert': ('verb3',), 'fussball': ('outing',), 'fördert': ('verb3',), 'gab': ('verb3',),
'gaestezimmer': ('tool',), 'ganga': ('gone',), 'ganz': ('filler', 'hello'), 'ganze': ('hello',), 'ganzen': ('hello',),
'garage': ('tool',), 'garantiert': ('vowed',), 'garten': ('site',), 'gassi': ('outing',), 'gastezimmer': ('tool',),
'gatte': ('rel',), 'gattin': ('rel',), 'geantwortet': ('reach', 'answers'), 'geb': ('give1', 'verb1', 'serves'),
'gebaut': ('done',), 'gebe': ('give1', 'verb1', 'serves'), 'geben': ('hello', 'give1', 'give3', 'giveinf'), 'gebeten':
('bidding',), 'geblieben': ('gone',), 'geborgt': ('handed', 'lent'), 'gebracht': ('handed', 'done', 'lent_out'),
'gebs': ('give1',), 'gebucht': ('done',), 'geburtstag': ('hello',), 'gechallenged': ('reviewed',), 'gedruckt':
('done',), 'geeinigt': ('agreed',), 'gefahren': ('gone',), 'geflogen': ('gone',), 'geforwarded': ('handed', 'writes'),
'gefragt': ('bidding',), 'gefruehstueckt': ('hello',), 'gefruhstuckt': ('hello',), 'gegangen': ('gone',), 'gegeben':
('handed', 'done', 'named_to', 'lent_out'), 'gegen': ('hello',), 'gegengelesen': ('reviewed',), 'gegessen':
('hello',), 'geh': ('sees1', 'acts1', 'imperative'), 'gehabt': ('hello',), 'gehe': ('sees1', 'acts1'), 'gehen':
('verb3', 'acts1'), 'gehockt': ('gone',), 'gehoert': ('recounts', 'hello', 'seen_of'), 'gehoerte': ('verb3',),
'geholfen': ('hello',), 'gehort': ('recounts', 'hello', 'seen_of'), 'gehorte': ('verb3',), 'geht': ('hello', 'verb3'),
'gejoggt': ('gone',), 'geklaert': ('done',), 'geklart': ('done',), 'geklingelt': ('attempt',), 'gekuerzt':
('reviewed',), 'gekurzt': ('reviewed',), 'gelaeutet': ('attempt',), 'gelassen': ('handed',), 'gelaufen': ('gone',),
'gelautet': ('attempt',), 'geld': ('by_post',), 'geleitet': ('done',), 'gelesen': ('hello', 'reviewed', 'seen_of'),
'geliefert': ('done',), 'geliehen': ('handed', 'lent'), 'gemacht': ('done',), 'gemailt': ('attempt', 'hello', 'reach',
'handed', 'writes', 'said', 'done', 'named_to'), 'gemeinde': ('community',), 'gemeint': ('said',), 'gemeldet':
('reach',), 'gemuetlich': ('filler',), 'gemutlich': ('filler',), 'genannt': ('handed', 'named_to'), 'gepaddelt':
('gone',), 'gepilgert': ('gone',), 'gepingt': ('reach',), 'geprueft': ('reviewed', 'done'), 'gepruft': ('reviewed',
'done'), 'gequatscht': ('hello',), 'gerade': ('filler', 'hello'), 'geradelt': ('gone',), 'geraten': ('counselled',),
'gerechnet': ('done',), 'geredet': ('recounts', 'hello'), 'gereicht': ('done',), 'gereist': ('gone',), 'gereviewt':
('reviewed',), 'gerodelt': ('gone',), 'gerudert': ('gone',), 'gesagt': ('said',), 'gesandt': ('writes', 'done'),
'geschaeftsfuehrer': ('rel',), 'geschaeftsfuehrerin': ('rel',), 'geschaeftsplan': ('work',), 'geschaftsfuhrer':
('rel',), 'geschaftsfuhrerin': ('rel',), 'geschaftsplan': ('work',), 'geschenk': ('by_post',), 'geschenkt':
('handed',), 'geschickt': ('handed', 'writes', 'done', 'named_to'), 'geschirr': ('tool',), 'geschlendert': ('gone',),
'geschleppt': ('hello',), 'geschrieben': ('attempt', 'hello', 'reach', 'said', 'done', 'named_to'), 'geschwaermt':
('recounts',), 'geschwarmt': ('recounts',), 'geschwister': ('rel',), 'geschwommen': ('gone',), 'geschworen':
('vowed',), 'gesehen': ('hello', 'seen_of'), 'gesellte': ('reach',), 'gesellten': ('reach',), 'gesendet': ('handed',
'writes', 'done'), 'gesessen': ('gone',), 'gesimst': ('reach', 'handed', 'named_to'), 'gesprach': ('hello',
'appointment', 'way'), 'gespraech': ('hello', 'appointment', 'way'), 'gesprochen': ('recounts', 'hello'), 'gestand':
('verb3',), 'gestanden': ('gone',), 'gesteht': ('says', 'verb3'), 'gestellt': ('done',), 'gestern': ('hello',),
'gestiefelt': ('gone',), 'getanzt': ('gone',), 'geteilt': ('handed',), 'getestet': ('reviewed',), 'getextet':
('reach', 'handed'), 'getroffen': ('hello', 'reach'), 'getrunken': ('hello',), 'gewandelt': ('gone',), 'gewandert':
('gone',), 'gewann': ('verb3',), 'gewerbeschein': ('doc',), 'gewesen': ('hello', 'gone'), 'gewhatsappt': ('reach',
'handed', 'named_to'), 'gewinnt': ('verb3',), 'gewuenscht': ('asked_for',), 'gewunscht': ('asked_for',), 'gezahlt':
('done',), 'gezeigt': ('hello',), 'gib': ('give1', 'imperative'), 'gibt': ('hello', 'verb3', 'give3', 'sends3',
'serves3'), 'ging': ('verb3', 'verb1'), 'gitarre': ('tool',), 'glaenzt': ('verb3',), 'glanzt': ('verb3',), 'glaub':
('verb1',), 'glaube': ('verb1',), 'glauben': ('verb3',), 'glaubt': ('says', 'verb3', 'saysv'), 'glaubte': ('verb3',),
'glaufen': ('hello',), 'gleich': ('filler', 'hello'), 'glichn': ('lent',), 'gloria': ('name_words',), 'gluck':
('name_words',), 'glueck': ('name_words',), 'gluehwein': ('outing',), 'gluhwein': ('outing',), 'gmeint': ('saysv',
'said'), 'goenn': ('imperative',), 'goennt': ('verb3',), 'gold': ('name_words',), 'golf': ('outing',), 'golfrunde':
('outing',), 'gonn': ('imperative',), 'gonnt': ('verb3',), 'grab': ('name_words',), 'grad': ('filler', 'hello'),
'grade': ('filler',), 'graf': ('name_words',), 'grafiker': ('expert',), 'grafikerin': ('expert',), 'gratn':
('counselled',), 'gratscht': ('hello',), 'gratulieren': ('callinf',), 'gratuliert': ('hello',), 'gratulierte':
('reach',), 'grill': ('tool',), 'grille': ('acts1',), 'grillen': ('acts1',), 'grinst': ('verb3',), 'gross':
('name_words',), 'grosse': ('attribute',), 'grossen': ('attribute', 'hello'), 'grosser': ('attribute',),
'grossmutter': ('rel',), 'grossvater': ('rel',), 'groß': ('name_words',), 'gruen': ('name_words',), 'gruenden':
('verb3',), 'gruender': ('rel',), 'gruenderin': ('rel',), 'gruendet': ('verb3',), 'gruendete': ('verb3',), 'grun':
('name_words',), 'grunden': ('verb3',), 'grunder': ('rel',), 'grunderin': ('rel',), 'grundet': ('verb3',), 'grundete':
('verb3',), 'grundstuck': ('site',), 'grundstueck': ('site',), 'gsagt': ('saysv', 'said'), 'gschickt': ('handed',
'writes'), 'gschribe': ('reach',), 'gschwaermt': ('recounts',), 'gschwarmt': ('recounts',), 'gschwind': ('filler',),
'gsd': ('filler',), 'gseit': ('said',), 'gsessen': ('hello',), 'gsi': ('gone',), 'gsogt': ('saysv', 'said'), 'gut':
('hello', 'name_words'), 'gutachten': ('work', 'document'), 'guten': ('hello',), 'gutschrift': ('document',), 'gwesn':
('gone',), 'ha': ('have',), 'hab': ('hello', 'have', 'verb1'), 'habe': ('hello', 'have', 'verb1'), 'haben': ('hello',
'verb3', 'have', 'hat', 'verb1'), 'haberer': ('rel',), 'habilitiert': ('verb3',), 'haelt': ('verb3',), 'haengt':
('verb3',), 'haett': ('verb3', 'meant'), 'haette': ('hello', 'verb3', 'needs', 'verb1', 'meant'), 'haetten':
('meant',), 'haettn': ('verb3',), 'hahn': ('name_words',), 'halb': ('hello',), 'halbiert': ('verb3', 'imperative'),
'half': ('verb3',), 'halle': ('site',), 'halt': ('filler', 'verb3'), 'haltung': ('opinion',), 'ham': ('have',),
'hammer': ('name_words',), 'han': ('have',), 'handbuch': ('thing',), 'handelsregisterauszug': ('doc',), 'handkarre':
('tool',), 'handout': ('thing',), 'handwerker': ('expert',), 'handy': ('way',), 'handynummer': ('address',), 'hangt':
('verb3',), 'hase': ('name_words',), 'hasst': ('verb3',), 'hasste': ('verb3',), 'hat': ('verb3', 'hat'), 'hatt':
('verb3', 'meant'), 'hatte': ('hello', 'verb3', 'have', 'hat', 'needs', 'verb1', 'meant'), 'hatten': ('hello',
'verb3', 'have', 'hat', 'verb1', 'meant'), 'hattn': ('verb3',), 'hau': ('imperative',), 'hausaerztin': ('expert',),
'hausarbeit': ('work',), 'hausarzt': ('expert',), 'hausarztin': ('expert',), 'heb': ('imperative',), 'hebamme':
('expert',), 'hebt': ('does3',), 'hecht': ('name_words',), 'heide': ('name_words',), 'heimgesucht': ('reach',),
'heiratet': ('verb3',), 'heiratete': ('verb3',), 'heiss': ('name_words',), 'heisst': ('hello',), 'heizstrahler':
('tool',), 'heißt': ('hello',), 'helf': ('give1',), 'helfe': ('give1',), 'helfen': ('giveinf',), 'helfer':
('helper',), 'helferin': ('helper',), 'hend': ('have',), 'herausgesucht': ('handed', 'named_to'), 'herbst':
('name_words',), 'herr': ('hello', 'title'), 'herrn': ('hello', 'title'), 'herzog': ('name_words',), 'hess':
('name_words',), 'heuer': ('hello',), 'heut': ('filler', 'hello'), 'heute': ('hello',), 'hielt': ('verb3',), 'hier':
('hello',), 'hilft': ('verb3', 'give3'), 'hing': ('verb3',), 'hingefahren': ('attempt',), 'hingeschickt': ('writes',
'done'), 'hinkt': ('verb3',), 'hinterher': ('filler',), 'hinterhergeschickt': ('writes',), 'hire': ('imperative',),
'hired': ('verb3',), 'hirsch': ('name_words',), 'his': ('their',), 'hob': ('have',), 'hochdruckreiniger': ('tool',),
'hochgeladen': ('writes',), 'hochladen': ('giveinf',), 'hod': ('hat',), 'hoer': ('sees1', 'imperative', 'serves'),
'hoere': ('sees1', 'serves'), 'hoert': ('verb3', 'give3', 'does3'), 'hoerte': ('verb3',), 'hoffentlich': ('filler',),
'hofft': ('verb3',), 'hoffte': ('verb3',), 'hol': ('hello', 'give1', 'imperative', 'serves'), 'hole': ('give1',
'serves'), 'holen': ('giveinf',), 'holt': ('hello', 'verb3', 'give3', 'sends3', 'does3', 'serves3'), 'holte':
('verb3',), 'hom': ('have',), 'homepage': ('work',), 'hor': ('sees1', 'imperative', 'serves'), 'hore': ('sees1',
'serves'), 'hort': ('verb3', 'give3', 'does3'), 'horte': ('verb3',), 'hospiz': ('community',), 'hot': ('hat',),
'hotel': ('bookable',), 'hr': ('title',), 'hält': ('verb3',), 'hätte': ('hello', 'verb3', 'needs', 'verb1', 'meant'),
'hätten': ('meant',), 'i': ('i',), 'iahm': ('them',), 'ich': ('i', 'hello'), 'ignoriert': ('verb3',), 'ihm': ('them',
'hello', 'to_them'), 'ihms': ('them',), 'ihn': ('them', 'hello'), 'ihna': ('them', 'to_them'), 'ihnen': ('them',
'hello', 'to_them'), 'ihr': ('them', 'their', 'hello', 'to_them'), 'ihre': ('their', 'hello'), 'ihrem': ('their',
'hello'), 'ihren': ('their', 'hello'), 'ihrer': ('their', 'hello'), 'ihres': ('their', 'hello'), 'ihrs': ('them',),
'im': ('hello',), 'immer': ('filler', 'hello'), 'importiert': ('verb3',), 'info': ('document',), 'informier':
('give1',), 'informiere': ('give1',), 'informieren': ('giveinf', 'selfinf'), 'informiert': ('give3', 'done'), 'infos':
('document',), 'ins': ('hello',), 'inserat': ('work',), 'insta': ('network',), 'instagram': ('network',),
'installateur': ('expert',), 'interessieren': ('verb3',), 'interessiert': ('verb3',), 'interessierte': ('verb3',),
'intro': ('give3', 'document'), 'introduced': ('introduced',), 'introe': ('give1',), 'introed': ('give3',
'introduced'), 'introen': ('giveinf',), 'introt': ('give3',), 'investier': ('imperative',), 'investiere':
('imperative',), 'investiert': ('verb3',), 'investierte': ('verb3',), 'investor': ('rel',), 'investorin': ('rel',),
'inzwischen': ('filler',), 'irgendwann': ('filler',), 'iris': ('name_words',), 'isst': ('verb3',), 'ist': ('hello',
'verb3'), 'ja': ('filler', 'hello'), 'jaeger': ('name_words',), 'jager': ('name_words',), 'jahr': ('hello',),
'jahresabschluss': ('doc',), 'jammert': ('verb3',), 'jammerte': ('verb3',), 'jan': ('name_words',), 'jasmin':
('name_words',), 'jemand': ('they',), 'jene': ('det',), 'jener': ('det',), 'jetzige': ('attribute',), 'jetzigen':
('attribute',), 'jetziger': ('attribute',), 'jetzt': ('filler',), 'jeweils': ('both',), 'jogge': ('acts1',), 'joggen':
('acts1',), 'joggingrunde': ('outing',), 'joggt': ('verb3',), 'joined': ('reach',), 'jour': ('appointment',),
'juengere': ('attribute',), 'juengeren': ('attribute',), 'juengerer': ('attribute',), 'jugendzentrum': ('community',),
'jung': ('name_words',), 'jungere': ('attribute',), 'jungeren': ('attribute',), 'jungerer': ('attribute',), 'just':
('filler',), 'kabeltrommel': ('tool',), 'kaempft': ('verb3',), 'kaempfte': ('verb3',), 'kaercher': ('tool',),
'kaffee': ('hello', 'appointment', 'way'), 'kaiser': ('name_words',), 'kalkulation': ('work', 'thing'), 'kalkuliert':
('verb3', 'deed3'), 'kam': ('reach',), 'kamen': ('reach',), 'kamera': ('tool',), 'kamp': ('name_words',), 'kampft':
('verb3',), 'kampfte': ('verb3',), 'kandidat': ('expert',), 'kandidaten': ('expert',), 'kandidatin': ('expert',),
'kandidiert': ('verb3',), 'kann': ('verb3', 'verb1'), 'kannte': ('verb3',), 'kannten': ('verb3',), 'kanzlei':
('rel',), 'kapitel': ('work',), 'karcher': ('tool',), 'karten': ('bookable',), 'kartenabend': ('outing',), 'karton':
('by_post',), 'kauf': ('imperative', 'serves'), 'kaufe': ('give1', 'serves'), 'kaufen': ('giveinf',), 'kauft':
('verb3', 'give3', 'sends3', 'does3', 'serves3'), 'kaufte': ('verb3',), 'kaum': ('not',), 'keep': ('imperative',),
'kein': ('not', 'hello'), 'keine': ('not', 'hello'), 'keinem': ('not',), 'keinen': ('not', 'hello'), 'keiner': ('not',
'hello'), 'keines': ('not',), 'keller': ('name_words',), 'kennen': ('verb3',), 'kennt': ('verb3',), 'kennzahlen':
('doc',), 'kern': ('name_words',), 'kettensaege': ('tool',), 'kettensage': ('tool',), 'kill': ('imperative',), 'kind':
('rel',), 'kinder': ('rel',), 'kindergarten': ('community',), 'kindersitz': ('tool',), 'kinderwagen': ('tool',),
'kino': ('outing',), 'kirch': ('name_words',), 'kirche': ('community',), 'kisten': ('hello', 'by_post'), 'kita':
('community',), 'klaer': ('give1', 'deed1', 'verb1', 'serves'), 'klaere': ('give1', 'deed1', 'verb1', 'serves'),
'klaeren': ('giveinf', 'deed3'), 'klaert': ('give3', 'deed3', 'sends3', 'does3', 'serves3'), 'klaerts': ('deed3',),
'klagt': ('says', 'verb3'), 'klagte': ('verb3',), 'klang': ('verb3',), 'klar': ('give1', 'deed1', 'verb1', 'serves'),
'klare': ('give1', 'deed1', 'verb1', 'serves'), 'klaren': ('giveinf', 'deed3'), 'klart': ('give3', 'deed3', 'sends3',
'does3', 'serves3'), 'klarts': ('deed3',), 'kleid': ('tool',), 'kleiderkammer': ('community',), 'klein':
('name_words',), 'kleine': ('attribute',), 'kleinen': ('attribute', 'hello'), 'kleiner': ('attribute',), 'klettere':
('acts1',), 'klettern': ('acts1', 'outing'), 'klettert': ('verb3',), 'klingelte': ('reach',), 'klingt': ('verb3',),
'klär': ('give1', 'deed1', 'verb1', 'serves'), 'koa': ('not',), 'koch': ('name_words', 'serves'), 'koche': ('give1',
'serves'), 'kochen': ('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',), 'koennen': ('verb3',), 'koennte':
('hello', 'verb3', 'verb1'), 'koffer': ('tool',), 'kollege': ('rel',), 'kollegen': ('rel',), 'kollegin': ('rel',),
'kolumne': ('work',), 'komm': ('acts1', 'imperative'), 'komme': ('acts1',), 'kommen': ('comeinf', 'acts1'),
'kommentiert': ('reviewed',), 'kommt': ('hello', 'verb3'), 'konig': ('name_words',), 'konnen': ('verb3',), 'konnte':
('hello', 'verb3', 'verb1'), 'konstanz': ('name_words',), 'kontakt': ('thing', 'appointment', 'expert', 'address'),
'kontaktdaten': ('address',), 'kontakte': ('thing', 'expert'), 'kontaktieren': ('giveinf', 'callinf'), 'kontaktiert':
('reach', 'deed3', 'sends3', 'done', 'does3'), 'kontaktierte': ('reach',), 'kontoauszuege': ('doc',), 'kontoauszug':
('doc',), 'kontoauszuge': ('doc',), 'konzentrier': ('imperative',), 'konzentriere': ('imperative',), 'konzentriert':
('imperative',), 'konzept': ('work',), 'konzepte': ('work',), 'kooperiert': ('verb3',), 'kopie': ('doc',), 'kopien':
('doc',), 'korn': ('name_words',), 'korrekturgelesen': ('reviewed',), 'korrigier': ('give1', 'serves'), 'korrigiere':
('give1', 'serves'), 'korrigieren': ('giveinf',), 'korrigiert': ('give3', 'reviewed', 'sends3', 'done', 'does3',
'serves3'), 'kostenvoranschlag': ('document',), 'kostuem': ('tool',), 'kostum': ('tool',), 'kraft': ('name_words',),
'krank': ('hello',), 'krebs': ('name_words',), 'krieg': ('verb1',), 'kriege': ('verb1',), 'kriegt': ('verb3',),
'kriegte': ('verb3',), 'kriselt': ('verb3',), 'kritisiert': ('verb3',), 'kritisierte': ('verb3',), 'krumm':
('name_words',), 'kuchen': ('by_post',), 'kuehl': ('name_words',), 'kuehn': ('name_words',), 'kuemmer': ('give1',
'verb1', 'serves'), 'kuemmere': ('give1', 'deed1', 'verb1', 'serves'), 'kuemmern': ('giveinf', 'selfinf'), 'kuemmert':
('give3',), 'kuemmre': ('give1',), 'kuendig': ('imperative',), 'kuendige': ('imperative',), 'kuendigt': ('verb3',
'imperative'), 'kuendigte': ('verb3',), 'kuenftige': ('attribute',), 'kuenftigen': ('attribute',), 'kuenftiger':
('attribute',), 'kuerz': ('imperative',), 'kuerze': ('imperative',), 'kuhl': ('name_words',), 'kuhn': ('name_words',),
'kummer': ('give1', 'verb1', 'serves'), 'kummere': ('give1', 'deed1', 'verb1', 'serves'), 'kummern': ('giveinf',
'selfinf'), 'kummert': ('give3',), 'kummre': ('give1',), 'kumpel': ('rel',), 'kunde': ('rel',), 'kundig':
('imperative',), 'kundige': ('imperative',), 'kundigt': ('verb3', 'imperative'), 'kundigte': ('verb3',), 'kundin':
('rel',), 'kunftige': ('attribute',), 'kunftigen': ('attribute',), 'kunftiger': ('attribute',), 'kunst':
('name_words',), 'kurz': ('filler', 'hello', 'name_words', 'imperative'), 'kurze': ('hello', 'imperative'), 'kurzer':
('hello',), 'könnte': ('hello', 'verb3', 'verb1'), 'kühn': ('name_words',), 'kürz': ('imperative',), 'kürze':
('imperative',), 'lacht': ('verb3',), 'lachte': ('verb3',), 'lad': ('give1', 'verb1', 'serves'), 'lade': ('give1',
'verb1', 'serves'), 'ladekabel': ('tool',), 'laden': ('rel',), 'ladt': ('give3',), 'laedt': ('give3',), 'laenger':
('filler',), 'laesst': ('hello', 'verb3', 'give3'), 'laeuft': ('verb3',), 'laeutete': ('reach',), 'lag': ('verb3',),
'lager': ('site',), 'lampe': ('tool',), 'lampen': ('tool',), 'landingpage': ('work',), 'lang': ('name_words',),
'lange': ('filler', 'hello'), 'langer': ('filler',), 'langweilt': ('verb3',), 'langweilte': ('verb3',), 'laptop':
('tool',), 'las': ('verb3',), 'lass': ('give1', 'verb1', 'imperative'), 'lasse': ('give1', 'verb1'), 'lassen':
('hello',), 'lasst': ('hello', 'verb3', 'give3', 'imperative'), 'lastenrad': ('tool',), 'lauf': ('acts1',), 'laufe':
('acts1',), 'laufen': ('acts1',), 'laufrunde': ('outing',), 'lauft': ('verb3',), 'launch': ('imperative',), 'launcht':
('verb3',), 'launchte': ('verb3',), 'lautete': ('reach',), 'lautsprecher': ('tool',), 'lebensgefaehrte': ('rel',),
'lebensgefaehrtin': ('rel',), 'lebensgefahrte': ('rel',), 'lebensgefahrtin': ('rel',), 'lebenshilfe': ('community',),
'lebenslaeufe': ('work',), 'lebenslauf': ('work',), 'lebenslaufe': ('work',), 'lebt': ('verb3',), 'lebte': ('verb3',),
'leg': ('give1', 'imperative'), 'lege': ('give1', 'imperative'), 'legt': ('give3', 'does3'), 'lehnt': ('verb3',),
'lehnte': ('verb3',), 'lehrer': ('name_words',), 'lehrling': ('rel',), 'leider': ('filler', 'hello'), 'leidet':
('verb3',), 'leih': ('give1', 'serves'), 'leihe': ('give1', 'serves'), 'leihen': ('giveinf',), 'leiht': ('give3',
'serves3'), 'leinwand': ('tool',), 'leistet': ('verb3',), 'leit': ('give1', 'verb1', 'serves'), 'leite': ('give1',
'verb1', 'serves'), 'leiten': ('give1', 'give3'), 'leiter': ('tool',), 'leitet': ('verb3', 'give3', 'deed3',
'serves3'), 'leitete': ('verb3',), 'leitfaden': ('thing',), 'leitfaeden': ('thing',), 'leitfäden': ('thing',),
'lektor': ('expert',), 'lektoriert': ('reviewed',), 'lektorin': ('expert',), 'lenz': ('name_words',), 'lerche':
('name_words',), 'lern': ('imperative',), 'lerne': ('imperative',), 'lernt': ('verb3',), 'lernte': ('verb3',), 'les':
('give1', 'sees1', 'serves'), 'lese': ('give1', 'sees1', 'verb1', 'serves'), 'lesen': ('giveinf',), 'leseprobe':
('work',), 'lesetipp': ('thing',), 'letzte': ('hello',), 'letzten': ('hello',), 'letztens': ('hello',), 'letzter':
('hello',), 'letztlich': ('filler',), 'leute': ('rel',), 'lieb': ('name_words',), 'lieber': ('hello',), 'liebt':
('verb3',), 'liebte': ('verb3',), 'lief': ('verb3',), 'liefer': ('give1', 'deed1', 'serves'), 'lieferant':
('expert',), 'lieferanten': ('expert',), 'lieferantin': ('expert',), 'liefere': ('give1', 'deed1', 'serves'),
'liefern': ('give1', 'give3', 'giveinf', 'deed3'), 'liefert': ('verb3', 'give3', 'deed3', 'sends3', 'serves3'),
'lieferte': ('verb3',), 'lieferung': ('document',), 'lieferwagen': ('tool',), 'liegt': ('verb3',), 'liess':
('verb3',), 'liest': ('verb3', 'give3', 'sends3', 'does3', 'serves3'), 'linde': ('name_words',), 'linie':
('opinion',), 'link': ('thing', 'document'), 'linkedin': ('network', 'way'), 'links': ('thing',), 'liste': ('thing',
'doc'), 'literaturliste': ('thing',), 'litt': ('verb3',), 'lobt': ('verb3',), 'lobte': ('verb3',), 'loewe':
('name_words',), 'logo': ('doc', 'site'), 'lokal': ('bookable',), 'los': ('sends_apart',), 'losgeschickt': ('writes',
'done'), 'lowe': ('name_words',), 'lud': ('invites',), 'lunch': ('appointment', 'way'), 'lunche': ('acts1',),
'lunchen': ('acts1',), 'lust': ('name_words',), 'lässt': ('hello', 'verb3', 'give3'), 'läutete': ('reach',), 'ma':
('filler',), 'mach': ('hello', 'give1', 'verb1', 'imperative', 'serves'), 'mache': ('hello', 'give1', 'verb1',
'serves'), 'machen': ('give1', 'giveinf'), 'machs': ('imperative',), 'macht': ('hello', 'verb3', 'give3', 'deed3',
'does3', 'imperative', 'serves3'), 'machte': ('verb3',), 'mag': ('verb3',), 'magister': ('title',), 'mahnen':
('callinf',), 'mai': ('name_words',), 'mail': ('verb1', 'address', 'way', 'serves'), 'mailadresse': ('address',),
'maile': ('give1', 'deed1', 'verb1', 'serves'), 'mailen': ('giveinf',), 'mailt': ('give3', 'deed3', 'sends3',
'serves3'), 'mailte': ('reach',), 'mailwechsel': ('way',), 'makler': ('expert',), 'maklerin': ('expert',), 'mal':
('filler', 'hello'), 'maler': ('expert',), 'malerin': ('expert',), 'mama': ('rel',), 'managed': ('verb3',), 'mann':
('rel',), 'manuskript': ('work',), 'mappe': ('work',), 'mark': ('name_words',), 'mass': ('verb3',), 'masse':
('document',), 'masterarbeit': ('work',), 'mastodon': ('network',), 'maurer': ('name_words',), 'may': ('name_words',),
'meckert': ('verb3',), 'meckerte': ('verb3',), 'meeting': ('appointment', 'way'), 'mei': ('my',), 'mein': ('my',
'hello'), 'meine': ('my', 'hello'), 'meinem': ('my',), 'meinen': ('my', 'hello', 'verb3', 'saysv'), 'meiner': ('my',
'hello'), 'meines': ('my',), 'meint': ('says', 'hello', 'verb3', 'saysv'), 'meinte': ('says', 'verb3', 'saysv'),
'meinten': ('saysv',), 'meints': ('verb3',), 'meinung': ('opinion',), 'meld': ('give1', 'verb1', 'serves'), 'melde':
('give1', 'verb1', 'serves'), 'melden': ('give1', 'giveinf', 'selfinf'), 'meldete': ('reach',), 'meldeten':
('reach',), 'melissa': ('name_words',), 'mentort': ('verb3',), 'mer': ('me',), 'merged': ('deed3',), 'mergt':
('deed3',), 'messe': ('site',), 'messgeraet': ('tool',), 'messgerat': ('tool',), 'metzger': ('name_words',), 'mi':
('me',), 'mia': ('me',), 'mich': ('me', 'hello'), 'mietet': ('verb3',), 'mietete': ('verb3',), 'mikro': ('tool',),
'mikrofon': ('tool',), 'mir': ('me', 'hello'), 'misst': ('verb3',), 'misstraut': ('verb3',), 'mit': ('hello',),
'mitarbeiter': ('rel',), 'mitarbeiterin': ('rel',), 'mitbekommen': ('seen_of',), 'mitbringen': ('giveinf',),
'mitessen': ('comeinf',), 'mitfahren': ('comeinf',), 'mitgebracht': ('handed', 'lent_out'), 'mitgegeben': ('handed',
'lent_out'), 'mitgehen': ('comeinf',), 'mitgekommen': ('reach',), 'mitgekriegt': ('seen_of',), 'mitgeschickt':
('writes', 'done'), 'mitgruender': ('rel',), 'mitgruenderin': ('rel',), 'mitgrunder': ('rel',), 'mitgrunderin':
('rel',), 'mitkommen': ('comeinf',), 'mitmachen': ('comeinf',), 'mitnehmen': ('giveinf',), 'mitschrift': ('thing',),
'mittag': ('hello',), 'mittagessen': ('hello', 'appointment', 'way'), 'mittags': ('hello',), 'mittwoch': ('hello',),
'moant': ('saysv',), 'mochte': ('hello', 'verb3', 'will3', 'needs', 'verb1'), 'mochten': ('verb3', 'will3'),
'moderiert': ('verb3',), 'moderierte': ('verb3',), 'moechte': ('hello', 'verb3', 'will3', 'needs', 'verb1'),
'moechten': ('verb3', 'will3'), 'moege': ('should',), 'moegen': ('verb3', 'should'), 'moench': ('name_words',),
'moge': ('should',), 'mogen': ('verb3', 'should'), 'monat': ('hello',), 'monch': ('name_words',), 'mond':
('name_words',), 'montag': ('hello', 'name_words'), 'morgen': ('hello', 'name_words'), 'motivationsschreiben':
('work',), 'motzt': ('verb3',), 'motzte': ('verb3',), 'mueller': ('name_words',), 'muesse': ('should',), 'muessen':
('hello', 'verb3', 'should', 'will3', 'verb1'), 'muesste': ('hello', 'verb3', 'should'), 'muessten': ('should',),
'muller': ('name_words',), 'musikverein': ('community',), 'musiziere': ('acts1',), 'muss': ('hello', 'verb3',
'should', 'will3', 'verb1'), 'musse': ('should',), 'mussen': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'musste':
('hello', 'verb3', 'should'), 'mussten': ('should',), 'muster': ('thing', 'by_post', 'doc', 'document'),
'musterbrief': ('thing',), 'mustertexte': ('thing',), 'mustervertrag': ('thing',), 'mutter': ('rel',), 'my': ('my',),
'möchte': ('hello', 'verb3', 'will3', 'needs', 'verb1'), 'müsste': ('hello', 'verb3', 'should'), 'müssten':
('should',), 'n': ('det',), 'nach': ('hello', 'particle'), 'nachbar': ('rel',), 'nachbarin': ('rel',),
'nachbarschaftshilfe': ('community',), 'nachfassen': ('giveinf',), 'nachfolger': ('rel',), 'nachfolgerin': ('rel',),
'nachgebessert': ('reviewed', 'done'), 'nachgefragt': ('asked_for',), 'nachgeliefert': ('done',), 'nachgereicht':
('writes', 'done'), 'nachgeschickt': ('writes', 'done'), 'nachhaken': ('giveinf',), 'nachher': ('filler',),
'nachhilfelehrer': ('expert',), 'nachhilfelehrerin': ('expert',), 'nachliefern': ('giveinf',), 'nachmittag':
('hello',), 'nachreichen': ('giveinf',), 'nachricht': ('hello',), 'nachste': ('hello',), 'nachsten': ('hello',),
'nachster': ('hello',), 'nacht': ('name_words',), 'nachtmahl': ('hello',), 'nachweis': ('doc',), 'nachweise':
('doc',), 'naechste': ('hello',), 'naechsten': ('hello',), 'naechster': ('hello',), 'naehmaschine': ('tool',),
'nagel': ('name_words',), 'nahegelegt': ('counselled',), 'nahm': ('verb3',), 'nahmaschine': ('tool',), 'name':
('address',), 'namen': ('address',), 'nannte': ('verb3',), 'nass': ('name_words',), 'ne': ('det',), 'nebenbei':
('filler',), 'nebenher': ('filler',), 'ned': ('not',), 'needs': ('needs',), 'neffe': ('rel',), 'nehm': ('give1',
'serves'), 'nehme': ('give1', 'serves'), 'nehmt': ('imperative',), 'nein': ('hello',), 'nem': ('det',), 'nen': ('det',
'hello'), 'nenn': ('give1',), 'nenne': ('give1',), 'nennen': ('giveinf',), 'nennt': ('verb3', 'give3'), 'ner':
('det',), 'nervt': ('verb3',), 'nervte': ('verb3',), 'net': ('not', 'hello'), 'nett': ('filler',), 'netterweise':
('filler',), 'neu': ('name_words',), 'neue': ('attribute', 'hello'), 'neuem': ('attribute',), 'neuen': ('attribute',
'hello'), 'neuer': ('attribute',), 'neues': ('attribute',), 'neulich': ('hello',), 'neumann': ('name_words',),
'newsletter': ('thing',), 'nich': ('not', 'hello'), 'nicht': ('not', 'hello'), 'nichte': ('rel',), 'nichts': ('not',
'hello'), 'nie': ('not', 'hello'), 'niemals': ('not',), 'niemand': ('not',), 'nimm': ('imperative',), 'nimms':
('imperative',), 'nimmt': ('verb3', 'does3'), 'nit': ('not',), 'nix': ('not', 'hello'), 'nm': ('det',), 'no':
('filler',), 'noch': ('filler', 'hello'), 'nochmal': ('filler',), 'nochmals': ('filler',), 'nod': ('not',), 'noed':
('not',), 'noh': ('filler',), 'notar': ('expert',), 'notarin': ('expert',), 'notizen': ('thing',), 'nummer': ('thing',
'address'), 'nun': ('filler',), 'nur': ('filler', 'hello'), 'nutz': ('imperative',), 'nutze': ('imperative',), 'ob':
('hello',), 'obdachlosenhilfe': ('community',), 'objektiv': ('tool',), 'oder': ('hello',), 'oefter': ('filler',),
'offen': ('filler',), 'offenbar': ('filler',), 'offerte': ('document',), 'ofter': ('filler',), 'ohne': ('not',
'hello'), 'oiso': ('filler',), 'oma': ('rel',), 'onepager': ('work',), 'onkel': ('rel',), 'opa': ('rel',), 'oper':
('outing',), 'opinion': ('opinion',), 'ordner': ('helper',), 'ordnerin': ('helper',), 'organisier': ('give1', 'deed1',
'serves'), 'organisiere': ('give1', 'deed1', 'verb1', 'serves'), 'organisieren': ('giveinf',), 'organisiert':
('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'), 'organisierte': ('verb3',), 'orthopade': ('expert',),
'orthopadin': ('expert',), 'orthopaede': ('expert',), 'orthopaedin': ('expert',), 'ott': ('name_words',), 'our':
('my',), 'packchen': ('by_post',), 'padel': ('outing',), 'paeckchen': ('by_post',), 'page': ('name_words',), 'paket':
('by_post',), 'paper': ('work', 'thing'), 'paris': ('name_words',), 'parkplatz': ('tool',), 'partner': ('rel',),
'partnerin': ('rel',), 'pascal': ('name_words',), 'passt': ('verb3',), 'passte': ('verb3',), 'pausiert': ('verb3',),
'pausierte': ('verb3',), 'pavillon': ('tool',), 'pdf': ('thing',), 'persoenlich': ('filler',), 'personlich':
('filler',), 'pfarre': ('community',), 'pfarrer': ('name_words',), 'pflegeheim': ('community',), 'physio':
('expert',), 'physiotherapeuten': ('expert',), 'physiotherapeutin': ('expert',), 'pinge': ('give1',), 'pinged':
('reach',), 'pingen': ('giveinf',), 'pingt': ('give3',), 'pitch': ('work',), 'pitchdeck': ('work',), 'pitchdecks':
('work',), 'pitche': ('acts1',), 'pitchen': ('acts1',), 'pitcht': ('verb3',), 'plaene': ('document',), 'plaetze':
('bookable',), 'plakat': ('work',), 'plan': ('work', 'doc'), 'plane': ('document',), 'planen': ('verb3',), 'plant':
('verb3', 'deed3'), 'plante': ('verb3',), 'platz': ('bookable',), 'platze': ('bookable',), 'plaudere': ('acts1',),
'plauderei': ('outing',), 'plaudern': ('acts1',), 'plausch': ('outing',), 'ploetzlich': ('hello',), 'plotzlich':
('hello',), 'plus': ('and',), 'podcast': ('thing',), 'pohl': ('name_words',), 'poker': ('outing',), 'portfolio':
('work',), 'poste': ('give1',), 'praesentation': ('work', 'thing'), 'praesentiere': ('acts1',), 'praesentieren':
('acts1',), 'praesentiert': ('verb3',), 'praesentierte': ('verb3',), 'praesi': ('work',), 'praktikant': ('rel',),
'praktikantin': ('rel',), 'pralinen': ('by_post',), 'prasentation': ('work', 'thing'), 'prasentiere': ('acts1',),
'prasentieren': ('acts1',), 'prasentiert': ('verb3',), 'prasentierte': ('verb3',), 'prasi': ('work',), 'praxis':
('site',), 'pressemitteilung': ('work',), 'pressetext': ('work',), 'probe': ('acts1',), 'proben': ('acts1',),
'probier': ('verb1', 'imperative'), 'probiere': ('verb1', 'imperative'), 'probiert': ('attempt', 'verb3'),
'probierte': ('verb3',), 'probst': ('name_words',), 'produziert': ('verb3',), 'produzierte': ('verb3',), 'professor':
('title',), 'profil': ('work',), 'programmierer': ('expert',), 'programmiererin': ('expert',), 'programmiert':
('deed3',), 'projekt': ('site',), 'projektor': ('tool',), 'projektplan': ('work',), 'promoviert': ('verb3',),
'prompt': ('filler',), 'proposal': ('work',), 'protokoll': ('doc',), 'prototyp': ('work',), 'prototypen': ('work',),
'pruef': ('give1', 'deed1', 'verb1', 'serves'), 'pruefe': ('give1', 'deed1', 'verb1', 'serves'), 'pruefen':
('giveinf', 'deed3'), 'prueft': ('give3', 'deed3', 'sends3', 'does3', 'serves3'), 'pruf': ('give1', 'deed1', 'verb1',
'serves'), 'prufe': ('give1', 'deed1', 'verb1', 'serves'), 'prufen': ('giveinf', 'deed3'), 'pruft': ('give3', 'deed3',
'sends3', 'does3', 'serves3'), 'pushed': ('deed3',), 'pusht': ('deed3',), 'putzfrau': ('expert',), 'quasi':
('filler',), 'rad': ('tool',), 'radeln': ('acts1',), 'radelte': ('reach',), 'radle': ('acts1',), 'radtour':
('outing',), 'raet': ('verb3',), 'raeum': ('imperative',), 'raise': ('imperative',), 'raised': ('verb3',), 'raist':
('verb3',), 'raiste': ('verb3',), 'rannte': ('verb3',), 'rasch': ('filler',), 'rasenmaeher': ('tool',), 'rasenmaher':
('tool',), 'rat': ('verb3', 'name_words', 'counsel'), 'ratsch': ('outing',), 'ratschlag': ('counsel',), 'raucht':
('verb3',), 'raum': ('bookable', 'imperative'), 'raunzt': ('verb3',), 'raus': ('hello', 'sends_apart', 'done'),
'rausgegangen': ('sends_apart',), 'rausgehen': ('way',), 'rausgeschickt': ('writes', 'done'), 'rausgesucht':
('handed', 'named_to'), 'rausschicken': ('giveinf',), 'reagiert': ('answers',), 'reaktion': ('answers',), 'really':
('filler',), 'recherchiere': ('serves',), 'recherchiert': ('deed3', 'serves3'), 'rechn': ('sees1',), 'rechne':
('sees1',), 'rechner': ('thing',), 'rechnet': ('verb3', 'sends3', 'does3'), 'rechnete': ('verb3',), 'rechnung':
('hello', 'doc', 'document'), 'rechnungen': ('doc',), 'recht': ('name_words',), 'rechtsanwaeltin': ('expert',),
'rechtsanwalt': ('expert',), 'rechtsanwaltin': ('expert',), 'red': ('acts1', 'imperative'), 'rede': ('work', 'acts1'),
'reden': ('acts1',), 'redigiert': ('reviewed',), 'reich': ('give1', 'name_words', 'serves'), 'reiche': ('give1',
'serves'), 'reicht': ('give3', 'sends3', 'serves3'), 'rein': ('hello',), 'reingeschaut': ('reach',), 'reingeschneit':
('reach',), 'reis': ('name_words',), 'reist': ('verb3',), 'reiste': ('verb3',), 'reitet': ('verb3',), 'released':
('deed3',), 'releast': ('verb3', 'deed3'), 'rennt': ('verb3',), 'renoviert': ('verb3',), 'repair': ('community',),
'repaircafe': ('community',), 'reparier': ('serves',), 'repariere': ('serves',), 'repariert': ('deed3', 'serves3'),
'report': ('thing',), 'reportage': ('work',), 'reservier': ('give1', 'deed1', 'serves'), 'reserviere': ('give1',
'deed1', 'serves'), 'reservieren': ('giveinf',), 'reserviert': ('give3', 'deed3', 'sends3', 'done', 'does3',
'serves3'), 'retourniere': ('deed1',), 'retournieren': ('giveinf',), 'retourniert': ('give3',), 'rettung':
('community',), 'revanchiere': ('give1',), 'revanchieren': ('giveinf', 'selfinf'), 'reviewed': ('reviewed',),
'reviewt': ('reviewed',), 'rezept': ('thing',), 'richt': ('give1', 'serves'), 'richte': ('give1', 'serves'),
'richter': ('name_words',), 'richtet': ('give3',), 'rief': ('attempt', 'reach'), 'riefen': ('reach',), 'riet':
('verb3',), 'ritter': ('name_words',), 'roman': ('work',), 'rosa': ('name_words',), 'rose': ('name_words',), 'rot':
('name_words',), 'roth': ('name_words',), 'rotiert': ('verb3',), 'rubergeschickt': ('handed', 'writes'),
'ruberschicken': ('giveinf',), 'ruckmelden': ('giveinf',), 'ruckmeldung': ('answers', 'doc', 'opinion', 'document'),
'ruckruf': ('hello', 'appointment'), 'rucksack': ('tool',), 'ruebergeschickt': ('handed', 'writes'), 'rueberschicken':
('giveinf',), 'rueckmelden': ('giveinf',), 'rueckmeldung': ('answers', 'doc', 'opinion', 'document'), 'rueckruf':
('hello', 'appointment'), 'ruehren': ('selfinf',), 'ruf': ('give1', 'verb1', 'serves'), 'rufe': ('attempt', 'give1',
'verb1', 'serves'), 'rufen': ('give1',), 'ruft': ('does3',), 'ruhren': ('selfinf',), 'rät': ('verb3',), 'räum':
('imperative',), 's': ('it', 'det'), 'saal': ('bookable',), 'sachs': ('name_words',), 'sackkarre': ('tool',), 'saege':
('tool',), 'sag': ('give1', 'imperative'), 'sage': ('give1', 'tool'), 'sagen': ('verb3', 'giveinf', 'saysv'), 'sagt':
('says', 'hello', 'verb3', 'give3', 'saysv'), 'sagte': ('says', 'verb3', 'saysv'), 'sagten': ('says', 'saysv'),
'sagts': ('verb3',), 'sah': ('verb3',), 'sammelt': ('verb3',), 'sammelte': ('verb3',), 'samstag': ('hello',
'name_words'), 'samt': ('and',), 'san': ('hello',), 'sank': ('verb3',), 'sass': ('hello', 'verb1'), 'sassen':
('hello',), 'satzung': ('doc',), 'sauna': ('outing',), 'saß': ('hello', 'verb1'), 'saßen': ('hello',), 'schach':
('outing',), 'schaefer': ('name_words',), 'schaemt': ('verb3',), 'schaemte': ('verb3',), 'schaetzt': ('verb3',),
'schaetzte': ('verb3',), 'schafer': ('name_words',), 'schaff': ('give1',), 'schafft': ('verb3',), 'schaffte':
('verb3',), 'schamt': ('verb3',), 'schamte': ('verb3',), 'schatzt': ('verb3',), 'schatzte': ('verb3',), 'schau':
('give1', 'sees1', 'verb1', 'serves'), 'schaue': ('give1', 'sees1', 'verb1', 'serves'), 'schaut': ('give3', 'sends3',
'does3'), 'schaute': ('reach',), 'scheint': ('verb3',), 'scheitert': ('verb3',), 'scheiterte': ('verb3',), 'schenken':
('giveinf',), 'schenkt': ('give3',), 'schick': ('give1', 'verb1', 'serves'), 'schicke': ('give1', 'deed1', 'verb1',
'serves'), 'schicken': ('hello', 'give1', 'give3', 'giveinf', 'deed3'), 'schicks': ('give1',), 'schickt': ('hello',
'verb3', 'give3', 'deed3', 'sends3', 'serves3'), 'schickte': ('verb3',), 'schickts': ('give3',), 'schien': ('verb3',),
'schimpft': ('verb3',), 'schimpfte': ('verb3',), 'schlaeft': ('verb3',), 'schlafsack': ('tool',), 'schlaft':
('verb3',), 'schliess': ('imperative',), 'schliesse': ('imperative',), 'schliesst': ('verb3',), 'schlitten':
('tool',), 'schloss': ('verb3',), 'schluessel': ('tool',), 'schlussel': ('tool',), 'schmeiss': ('imperative',),
'schmied': ('name_words',), 'schmunzelt': ('verb3',), 'schneeketten': ('tool',), 'schneider': ('name_words',),
'schneite': ('reach',), 'schnell': ('filler',), 'schokolade': ('by_post',), 'schon': ('filler', 'hello'), 'schreib':
('give1', 'verb1', 'imperative', 'serves'), 'schreibe': ('give1', 'verb1', 'serves'), 'schreiben': ('hello', 'give1',
'giveinf'), 'schreibt': ('says', 'give3', 'saysv', 'sends3', 'serves3'), 'schreiner': ('name_words',), 'schrieb':
('reach', 'saysv'), 'schrieben': ('reach',), 'schubkarre': ('tool',), 'schulde': ('hello', 'verb1'), 'schuldet':
('verb3',), 'schuldete': ('verb3',), 'schule': ('community',), 'schult': ('verb3',), 'schuster': ('name_words',),
'schwab': ('name_words',), 'schwaegerin': ('rel',), 'schwaermt': ('says', 'verb3'), 'schwaermte': ('verb3',),
'schwaetzchen': ('outing',), 'schwager': ('rel',), 'schwagerin': ('rel',), 'schwankt': ('verb3',), 'schwarmt':
('says', 'verb3'), 'schwarmte': ('verb3',), 'schwarz': ('name_words',), 'schwatz': ('outing',), 'schwatzchen':
('outing',), 'schwester': ('rel',), 'schwiegermutter': ('rel',), 'schwiegervater': ('rel',), 'schwimmt': ('verb3',),
'segel': ('name_words',), 'segelt': ('verb3',), 'seh': ('sees1', 'acts1'), 'sehe': ('sees1', 'acts1'), 'sehen':
('acts1',), 'sehr': ('filler', 'hello'), 'sei': ('their', 'verb3'), 'seien': ('verb3',), 'seim': ('their',), 'sein':
('their', 'hello'), 'seine': ('their', 'hello'), 'seinem': ('their', 'hello'), 'seinen': ('their', 'hello'), 'seiner':
('their', 'hello'), 'seines': ('their',), 'seit': ('hello',), 'seite': ('work',), 'seiten': ('work',), 'sekretaerin':
('rel',), 'sekretarin': ('rel',), 'selber': ('filler',), 'selbst': ('filler',), 'selig': ('name_words',), 'sell':
('imperative',), 'seminararbeit': ('work',), 'send': ('give1', 'serves'), 'sende': ('give1', 'deed1', 'verb1',
'serves'), 'senden': ('give1', 'give3', 'giveinf'), 'sendet': ('give3', 'deed3', 'sends3', 'serves3'), 'sendets':
('serves3',), 'seniorenheim': ('community',), 'senk': ('imperative',), 'senke': ('imperative',), 'senkt':
('imperative',), 'setz': ('imperative',), 'setze': ('give1', 'imperative'), 'setzt': ('verb3',), 'setzte': ('verb3',),
'ship': ('imperative',), 'shipped': ('deed3',), 'shippt': ('deed3',), 'should': ('should',), 'sich': ('hello',),
'sicher': ('imperative',), 'sichere': ('imperative',), 'sicht': ('opinion',), 'sie': ('they', 'them', 'hello'),
'sieht': ('verb3', 'does3'), 'sies': ('they',), 'signal': ('way',), 'signed': ('verb3',), 'silber': ('name_words',),
'simse': ('give1',), 'simsen': ('giveinf',), 'simst': ('give3',), 'simste': ('reach',), 'sind': ('hello', 'verb3',
'verb1'), 'sinkt': ('verb3',), 'sitzt': ('verb3',), 'sitzung': ('hello', 'appointment'), 'skaliert': ('verb3',),
'ski': ('tool',), 'skifahren': ('outing',), 'skip': ('imperative',), 'skitour': ('outing',), 'skizze': ('work',
'document'), 'skizzen': ('document',), 'skizziert': ('deed3',), 'skript': ('thing',), 'skype': ('acts1',), 'skypen':
('acts1',), 'slack': ('way',), 'slides': ('work', 'thing'), 'sms': ('way',), 'so': ('filler',), 'soell': ('should',),
'soett': ('should',), 'sofort': ('filler',), 'sogar': ('filler',), 'sogt': ('saysv',), 'sohn': ('rel',), 'soi':
('should',), 'soid': ('should',), 'soin': ('should',), 'soit': ('should',), 'soll': ('hello', 'verb3', 'should',
'will3', 'verb1'), 'solle': ('should',), 'sollen': ('verb3', 'should', 'will3', 'verb1'), 'solln': ('should',),
'sollt': ('should',), 'sollte': ('hello', 'verb3', 'should', 'will3', 'verb1', 'meant'), 'sollten': ('should',
'meant'), 'solltn': ('should',), 'sommer': ('name_words',), 'sonne': ('name_words',), 'sonntag': ('hello',
'name_words'), 'sorge': ('name_words',), 'sott': ('should',), 'sowie': ('and',), 'spaeter': ('filler', 'hello'),
'spaetestens': ('hello',), 'spar': ('imperative',), 'spare': ('imperative',), 'spart': ('verb3',), 'spater':
('filler', 'hello'), 'spatestens': ('hello',), 'spazieren': ('gone',), 'spaziergang': ('hello', 'outing'), 'spaziert':
('gone',), 'specht': ('name_words',), 'spendiere': ('give1',), 'spendieren': ('giveinf',), 'spendiert': ('give3',),
'spezl': ('rel',), 'spiel': ('acts1',), 'spiele': ('acts1',), 'spielen': ('acts1',), 'spielt': ('verb3',), 'spielte':
('verb3',), 'sponsert': ('verb3',), 'spontan': ('filler',), 'sportverein': ('community',), 'sprach': ('reach',),
'sprech': ('give1', 'acts1', 'serves'), 'spreche': ('give1', 'acts1', 'serves'), 'sprechen': ('acts1',), 'sprich':
('imperative',), 'spricht': ('does3',), 'spritzer': ('outing',), 'squash': ('outing',), 'stagniert': ('verb3',),
'stand': ('verb3', 'site'), 'standpunkt': ('opinion',), 'star': ('name_words',), 'starb': ('verb3',), 'stark':
('name_words',), 'start': ('imperative',), 'startet': ('verb3',), 'startete': ('verb3',), 'startup': ('rel',),
'statistik': ('doc',), 'stativ': ('tool',), 'steht': ('verb3',), 'stehtisch': ('tool',), 'stehtische': ('tool',),
'steigt': ('verb3',), 'stein': ('name_words',), 'stell': ('give1', 'verb1', 'imperative', 'serves'), 'stelle':
('give1', 'verb1', 'serves'), 'stellen': ('give1',), 'stellenanzeige': ('work',), 'stellenausschreibung': ('work',),
'stellplatz': ('tool',), 'stellt': ('verb3', 'give3', 'sends3', 'imperative', 'serves3'), 'stellte': ('verb3',),
'stellvertreter': ('rel',), 'stellvertreterin': ('rel',), 'stern': ('name_words',), 'steuerberater': ('rel',
'expert'), 'steuerberaterin': ('rel', 'expert'), 'stieg': ('verb3',), 'stiess': ('reach',), 'stiessen': ('reach',),
'stieß': ('reach',), 'stießen': ('reach',), 'still': ('filler',), 'stirbt': ('verb3',), 'stoert': ('verb3',),
'stoerte': ('verb3',), 'stop': ('imperative',), 'storch': ('name_words',), 'stort': ('verb3',), 'storte': ('verb3',),
'strahlt': ('verb3',), 'strahlte': ('verb3',), 'strauss': ('by_post',), 'streich': ('imperative',), 'streiche':
('imperative',), 'streicht': ('imperative',), 'stresst': ('verb3',), 'stuckzahl': ('doc',), 'stuckzahlen': ('doc',),
'studie': ('thing',), 'studiert': ('verb3',), 'studierte': ('verb3',), 'stueckzahl': ('doc',), 'stueckzahlen':
('doc',), 'stuft': ('verb3',), 'stunde': ('hello',), 'stunden': ('hello',), 'sturm': ('name_words',), 'such':
('imperative', 'serves'), 'suche': ('imperative', 'serves'), 'suchen': ('verb3',), 'suchs': ('imperative',), 'sucht':
('hello', 'verb3', 'give3', 'does3', 'imperative', 'serves3'), 'suchte': ('verb3',), 'sudert': ('verb3',), 'super':
('filler',), 'suppenkuche': ('community',), 'suppenkueche': ('community',), 'sync': ('appointment',), 'säge':
('tool',), 'söll': ('should',), 'tabelle': ('thing',), 'tadelt': ('verb3',), 'tafel': ('community',), 'tag': ('hello',
'name_words'), 'take': ('opinion',), 'tante': ('rel',), 'tanze': ('acts1',), 'tanzen': ('acts1',), 'tat': ('verb3',),
'team': ('rel',), 'teams': ('way',), 'teile': ('give1',), 'teilen': ('giveinf',), 'teilnehmen': ('comeinf',), 'teilt':
('give3', 'sends3', 'serves3'), 'telefon': ('way',), 'telefonat': ('hello', 'appointment'), 'telefoniere': ('acts1',),
'telefonieren': ('acts1',), 'telefoniert': ('attempt', 'hello'), 'telefonnummer': ('address',), 'telefonseelsorge':
('community',), 'template': ('thing',), 'tennis': ('outing',), 'termin': ('hello', 'appointment', 'way'),
'terminiert': ('deed3',), 'terminvorschlag': ('document',), 'test': ('imperative',), 'teste': ('imperative',),
'testet': ('verb3', 'deed3', 'sends3', 'does3'), 'text': ('work', 'doc'), 'texte': ('give1', 'work'), 'texted':
('reach',), 'texten': ('giveinf',), 'texter': ('expert',), 'texterin': ('expert',), 'textet': ('give3',), 'textete':
('reach',), 'theater': ('outing',), 'therapeut': ('expert',), 'therapeutin': ('expert',), 'tickets': ('bookable',),
'tieraerztin': ('expert',), 'tierarzt': ('expert',), 'tierarztin': ('expert',), 'tierheim': ('community',), 'tiktok':
('network',), 'tip': ('counsel',), 'tipp': ('counsel',), 'tipps': ('counsel',), 'tisch': ('bookable',), 'tische':
('bookable',), 'tischler': ('expert',), 'tischlerin': ('expert',), 'tochter': ('rel',), 'tool': ('thing',), 'total':
('filler',), 'traegt': ('give3',), 'traeumt': ('verb3',), 'traeumte': ('verb3',), 'traf': ('hello', 'reach'),
'trafen': ('reach',), 'trag': ('give1',), 'trage': ('give1',), 'tragt': ('give3',), 'transporter': ('tool',), 'trat':
('verb3',), 'trau': ('imperative',), 'traumt': ('verb3',), 'traumte': ('verb3',), 'traut': ('verb3',), 'traute':
('verb3',), 'treff': ('acts1', 'verb1'), 'treffe': ('hello', 'acts1', 'verb1'), 'treffen': ('hello', 'verb3',
'appointment', 'callinf', 'acts1', 'way'), 'treffpunkt': ('hello',), 'trennt': ('verb3',), 'trennte': ('verb3',),
'treu': ('name_words',), 'treuhaender': ('rel',), 'treuhander': ('rel',), 'trifft': ('verb3',), 'trink': ('acts1',),
'trinke': ('acts1',), 'trinken': ('acts1',), 'trinkt': ('verb3',), 'tritt': ('verb3',), 'turm': ('name_words',),
'turnverein': ('community',), 'tut': ('verb3',), 'twitter': ('network',), 'u': ('and',), 'uber': ('hello',),
'uberarbeiten': ('giveinf',), 'uberarbeitet': ('reviewed', 'deed3', 'sends3', 'done'), 'ubergab': ('verb3',),
'ubergeben': ('handed', 'done', 'lent_out'), 'ubergibt': ('verb3',), 'uberlassen': ('handed', 'lent', 'lent_out'),
'uberlegt': ('verb3',), 'uberlegte': ('verb3',), 'ubermittelt': ('writes', 'done'), 'ubermorgen': ('hello',), 'ubern':
('hello',), 'ubernachte': ('acts1',), 'ubernachten': ('acts1',), 'ubernahm': ('verb3',), 'ubernehm': ('give1',),
'ubernehme': ('give1', 'deed1', 'verb1'), 'ubernehmen': ('giveinf',), 'ubernimmt': ('verb3', 'give3', 'deed3',
'sends3', 'does3'), 'ubernommen': ('done',), 'uberrascht': ('verb3',), 'uberreicht': ('done',), 'ubersetz':
('give1',), 'ubersetze': ('give1', 'serves'), 'ubersetzen': ('giveinf',), 'ubersetzer': ('expert',), 'ubersetzerin':
('expert',), 'ubersetzt': ('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'), 'ubersiedelt': ('verb3',),
'ubersiedelte': ('verb3',), 'uberweis': ('give1', 'deed1', 'serves'), 'uberweise': ('give1', 'deed1', 'serves'),
'uberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'uberweist': ('give3', 'deed3', 'sends3', 'serves3'),
'uberwiesen': ('done',), 'ueber': ('hello',), 'ueberarbeiten': ('giveinf',), 'ueberarbeitet': ('reviewed', 'deed3',
'sends3', 'done'), 'uebergab': ('verb3',), 'uebergeben': ('handed', 'done', 'lent_out'), 'uebergibt': ('verb3',),
'ueberlassen': ('handed', 'lent', 'lent_out'), 'ueberlegt': ('verb3',), 'ueberlegte': ('verb3',), 'uebermittelt':
('writes', 'done'), 'uebermorgen': ('hello',), 'uebern': ('hello',), 'uebernachte': ('acts1',), 'uebernachten':
('acts1',), 'uebernahm': ('verb3',), 'uebernehm': ('give1',), 'uebernehme': ('give1', 'deed1', 'verb1'),
'uebernehmen': ('giveinf',), 'uebernimmt': ('verb3', 'give3', 'deed3', 'sends3', 'does3'), 'uebernommen': ('done',),
'ueberrascht': ('verb3',), 'ueberreicht': ('done',), 'uebersetz': ('give1',), 'uebersetze': ('give1', 'serves'),
'uebersetzen': ('giveinf',), 'uebersetzer': ('expert',), 'uebersetzerin': ('expert',), 'uebersetzt': ('give3',
'deed3', 'sends3', 'done', 'does3', 'serves3'), 'uebersiedelt': ('verb3',), 'uebersiedelte': ('verb3',), 'ueberweis':
('give1', 'deed1', 'serves'), 'ueberweise': ('give1', 'deed1', 'serves'), 'ueberweisen': ('give1', 'give3', 'giveinf',
'deed3'), 'ueberweist': ('give3', 'deed3', 'sends3', 'serves3'), 'ueberwiesen': ('done',), 'ues': ('me',), 'uhr':
('hello',), 'um': ('particle',), 'umformuliert': ('reviewed',), 'umgehend': ('filler',), 'umgeschrieben':
('reviewed',), 'umgestellt': ('reviewed',), 'umhoeren': ('selfinf',), 'umhoren': ('selfinf',), 'umschauen':
('selfinf',), 'umzug': ('hello',), 'un': ('and',), 'unbedingt': ('filler',), 'und': ('and', 'hello'), 'uns': ('me',
'hello'), 'unser': ('my', 'hello'), 'unsere': ('my', 'hello'), 'unserem': ('my', 'hello'), 'unseren': ('my',),
'unserer': ('my', 'hello'), 'unseres': ('my',), 'unsern': ('my',), 'unsre': ('my',), 'unterlagen': ('hello', 'work',
'thing', 'doc'), 'unternehmen': ('rel',), 'unterrichtet': ('verb3',), 'unterschreib': ('give1', 'imperative'),
'unterschreibe': ('give1', 'deed1'), 'unterschreiben': ('giveinf', 'deed3'), 'unterschreibt': ('verb3', 'give3',
'deed3', 'sends3'), 'unterschrieb': ('verb3',), 'unterschrieben': ('hello', 'done'), 'unterstuetze': ('give1',),
'unterstuetzen': ('giveinf',), 'unterstuetzt': ('give3',), 'unterstutze': ('give1',), 'unterstutzen': ('giveinf',),
'unterstutzt': ('give3',), 'unterwegs': ('hello', 'sends_apart'), 'unterzeichnet': ('verb3',), 'updaten':
('callinf',), 'ur': ('filler',), 'urban': ('name_words',), 'urlang': ('filler',), 'urteil': ('opinion',), 'us':
('me',), 'vater': ('rel',), 'verabredet': ('agreed',), 'verabschiedet': ('verb3',), 'veranstaltet': ('verb3',),
'veranstaltete': ('verb3',), 'verbessert': ('reviewed',), 'verbietet': ('verb3',), 'verbind': ('give1',), 'verbinde':
('give1',), 'verbinden': ('giveinf',), 'verbindet': ('give3',), 'verblieben': ('agreed',), 'verborgt': ('lent',),
'verbunden': ('introduced',), 'verdict': ('opinion',), 'verdient': ('verb3',), 'verdiente': ('verb3',), 'verdoppelt':
('verb3', 'imperative'), 'verein': ('community',), 'vereinbaren': ('giveinf',), 'vereinbart': ('hello', 'agreed'),
'verfasse': ('serves',), 'verfasst': ('done', 'serves3'), 'vergass': ('verb3',), 'vergiss': ('imperative',),
'vergisst': ('verb3',), 'vergleicht': ('verb3',), 'verhandel': ('imperative',), 'verhandeln': ('acts1',),
'verhandelt': ('verb3', 'deed3'), 'verhandelte': ('verb3',), 'verhandle': ('acts1', 'imperative'), 'verkauf':
('imperative',), 'verkaufe': ('imperative',), 'verkauft': ('verb3', 'imperative'), 'verkaufte': ('verb3',),
'verklagt': ('verb3',), 'verknuepft': ('introduced',), 'verknupft': ('introduced',), 'verkuppelt': ('introduced',),
'verlaesst': ('verb3',), 'verlang': ('imperative',), 'verlange': ('imperative',), 'verlangt': ('verb3', 'needs',
'asked_for'), 'verlangte': ('verb3',), 'verlasst': ('verb3',), 'verlegt': ('verb3',), 'verleiht': ('verb3',),
'verliehen': ('handed', 'lent'), 'verliert': ('verb3',), 'verliess': ('verb3',), 'verlinkt': ('serves3',), 'verlobt':
('verb3',), 'verlobte': ('rel',), 'verlobter': ('rel',), 'verlor': ('verb3',), 'vermieter': ('rel', 'expert'),
'vermieterin': ('rel', 'expert'), 'vermietet': ('verb3',), 'vermitteln': ('giveinf',), 'vermittelt': ('give3',
'sends3', 'done', 'named_to', 'serves3'), 'vermutlich': ('filler',), 'vernetz': ('give1',), 'vernetze': ('give1',),
'vernetzen': ('giveinf',), 'vernetzt': ('give3', 'introduced'), 'verpasste': ('verb3',), 'verraet': ('says', 'verb3'),
'verrat': ('says', 'verb3'), 'verraten': ('handed', 'named_to'), 'verreist': ('verb3',), 'verriet': ('says', 'verb3'),
'versandt': ('writes', 'done'), 'verschickt': ('give3', 'deed3', 'sends3', 'writes', 'done'), 'verschiebt':
('verb3',), 'verschlaeft': ('verb3',), 'verschlaft': ('verb3',), 'verschoben': ('hello',), 'versendet': ('done',),
'versichert': ('vowed',), 'verspaetet': ('verb3',), 'verspatet': ('verb3',), 'versprach': ('verb3',), 'verspricht':
('verb3',), 'versproche': ('vowed',), 'versprochen': ('hello', 'vowed', 'said'), 'versprochn': ('vowed',),
'verstaerker': ('tool',), 'verstand': ('verb3',), 'verstarker': ('tool',), 'versteht': ('verb3',), 'versuch':
('verb1',), 'versuche': ('verb1',), 'versucht': ('attempt', 'verb3'), 'versuchte': ('verb3',), 'vertraege': ('doc',),
'vertrag': ('hello', 'doc', 'document'), 'vertrage': ('doc',), 'vertragsentwurf': ('work',), 'vertrau':
('imperative',), 'vertraut': ('verb3',), 'vertraute': ('verb3',), 'vertreibt': ('verb3',), 'victoria':
('name_words',), 'video': ('thing', 'way'), 'viel': ('hello',), 'vier': ('hello',), 'view': ('opinion',), 'viktoria':
('name_words',), 'viola': ('name_words',), 'visitenkarte': ('address',), 'vogel': ('name_words',), 'voll':
('filler',), 'vollmacht': ('doc',), 'volunteer': ('helper',), 'vom': ('hello',), 'von': ('hello',), 'vor':
('particle',), 'vorbei': ('hello', 'particle'), 'vorbeigebracht': ('handed', 'done', 'lent_out'), 'vorbeigefahren':
('attempt', 'reach'), 'vorbeigekommen': ('attempt', 'reach'), 'vorbeigeschaut': ('attempt', 'reach'), 'vorbeikommen':
('comeinf',), 'vorbeischauen': ('comeinf',), 'vorbereiten': ('giveinf',), 'vorbereitet': ('done',), 'vorerst':
('filler',), 'vorgaenger': ('rel',), 'vorgaengerin': ('rel',), 'vorganger': ('rel',), 'vorgangerin': ('rel',),
'vorgelegt': ('done',), 'vorgeschwaermt': ('recounts',), 'vorgeschwarmt': ('recounts',), 'vorgesetzte': ('rel',),
'vorgesetzter': ('rel',), 'vorgestellt': ('hello', 'introduced'), 'vorgestern': ('hello',), 'vorher': ('filler',
'hello'), 'vorlage': ('thing',), 'vorlagen': ('thing',), 'vorlesung': ('work',), 'vormittag': ('hello',), 'vorschlag':
('opinion',), 'vorstellen': ('giveinf',), 'vortrag': ('work',), 'wachst': ('verb3',), 'waechst': ('verb3',), 'waehlt':
('verb3',), 'waer': ('verb3',), 'waere': ('hello', 'verb3'), 'wagen': ('tool',), 'wagner': ('name_words',), 'wahlt':
('verb3',), 'wahrscheinlich': ('filler',), 'wald': ('name_words',), 'wandere': ('acts1',), 'wandern': ('acts1',),
'wandert': ('verb3',), 'wanderung': ('outing',), 'wants': ('needs',), 'war': ('verb3', 'verb1'), 'ware': ('hello',
'verb3', 'by_post', 'document'), 'waren': ('hello', 'verb3', 'verb1'), 'warn': ('hello', 'verb3'), 'warnt':
('verb3',), 'warnte': ('verb3',), 'wart': ('imperative',), 'warte': ('hello', 'verb1', 'imperative'), 'wartet':
('verb3',), 'wartete': ('verb3',), 'was': ('hello',), 'wasserwacht': ('community',), 'weber': ('name_words',),
'webseite': ('work',), 'website': ('work', 'site'), 'wechselt': ('hello', 'verb3'), 'wechselte': ('verb3',), 'weder':
('not',), 'weekly': ('appointment',), 'weg': ('sends_apart',), 'wegen': ('hello',), 'weil': ('hello',), 'wein':
('by_post', 'outing'), 'weint': ('verb3',), 'weinte': ('verb3',), 'weiss': ('hello', 'verb3', 'name_words'), 'weiter':
('particle',), 'weitergeben': ('giveinf',), 'weitergegeben': ('done', 'named_to'), 'weitergeleitet': ('handed',
'writes', 'done', 'named_to'), 'weitergeschickt': ('writes', 'done'), 'weiterhin': ('filler',), 'weiterleiten':
('giveinf',), 'weiß': ('hello', 'verb3', 'name_words'), 'welche': ('hello',), 'wenn': ('hello',), 'werd': ('verb1',),
'werde': ('verb1',), 'werden': ('verb3', 'will3', 'verb1'), 'werkstatt': ('expert', 'site'), 'werkzeug': ('tool',),
'werkzeugkasten': ('tool',), 'wg': ('hello',), 'whatsapp': ('way',), 'whatsappe': ('give1',), 'whatsappt': ('give3',),
'whitepaper': ('thing',), 'wie': ('hello',), 'wieder': ('filler', 'hello'), 'wiedersehen': ('outing',), 'wien':
('name_words',), 'wild': ('name_words',), 'will': ('hello', 'verb3', 'name_words', 'will3', 'needs', 'verb1'),
'winter': ('name_words',), 'wir': ('i', 'hello'), 'wird': ('hello', 'verb3', 'will3'), 'wirf': ('imperative',),
'wirklich': ('filler',), 'wirkt': ('verb3',), 'wirkte': ('verb3',), 'wirt': ('name_words',), 'wo': ('hello',),
'woche': ('hello',), 'wochenende': ('hello',), 'wohl': ('filler',), 'wohnt': ('verb3',), 'wohnte': ('verb3',),
'wohnung': ('site',), 'wolf': ('name_words',), 'wollen': ('verb3', 'will3', 'verb1'), 'wollt': ('meant',), 'wollte':
('hello', 'verb3', 'will3', 'verb1', 'meant'), 'wollten': ('verb3', 'will3', 'meant'), 'wuchs': ('verb3',),
'wuenscht': ('verb3', 'needs'), 'wuenschte': ('verb3',), 'wuerde': ('hello', 'verb3', 'verb1'), 'wundert': ('verb3',),
'wunderte': ('verb3',), 'wunscht': ('verb3', 'needs'), 'wunschte': ('verb3',), 'wurde': ('hello', 'verb3', 'verb1'),
'wurden': ('verb3',), 'wusste': ('verb3',), 'wär': ('verb3',), 'wäre': ('hello', 'verb3'), 'würde': ('hello', 'verb3',
'verb1'), 'xing': ('network',), 'yoga': ('outing',), 'zahl': ('give1', 'serves'), 'zahle': ('give1', 'serves'),
'zahlen': ('giveinf', 'doc'), 'zahlt': ('verb3', 'give3', 'serves3'), 'zahlte': ('verb3',), 'zahlung': ('document',),
'zahnaerztin': ('expert',), 'zahnarzt': ('expert',), 'zahnarztin': ('expert',), 'zart': ('name_words',), 'zeichnet':
('deed3',), 'zeichnung': ('document',), 'zeichnungen': ('document',), 'zeig': ('give1', 'imperative', 'serves'),
'zeige': ('give1', 'serves'), 'zeigen': ('give1', 'give3', 'giveinf'), 'zeigt': ('hello', 'verb3', 'give3',
'serves3'), 'zeigte': ('verb3',), 'zeitnah': ('filler',), 'zelt': ('tool',), 'zelte': ('tool',), 'zerpfluckt':
('reviewed',), 'zerpflueckt': ('reviewed',), 'zeugnis': ('work',), 'zieh': ('imperative',), 'ziehen': ('verb3',),
'zieht': ('hello', 'verb3'), 'zimmer': ('bookable',), 'zimmermann': ('name_words',), 'zitiert': ('verb3',), 'zmittag':
('hello',), 'zmorge': ('hello',), 'znacht': ('hello',), 'zoegert': ('verb3',), 'zoegerte': ('verb3',), 'zog':
('verb3',), 'zogert': ('verb3',), 'zogerte': ('verb3',), 'zoom': ('appointment', 'way'), 'zoome': ('acts1',),
'zoomen': ('acts1',), 'zudem': ('filler',), 'zuerst': ('filler',), 'zufaellig': ('filler', 'hello'),
'zufaelligerweise': ('filler',), 'zufallig': ('filler', 'hello'), 'zufalligerweise': ('filler',), 'zug':
('bookable',), 'zugemailt': ('done',), 'zugeraten': ('counselled',), 'zugesagt': ('hello', 'vowed', 'said'),
'zugesandt': ('writes', 'done'), 'zugeschickt': ('handed', 'writes', 'done'), 'zugesendet': ('writes',),
'zugesichert': ('vowed',), 'zugespielt': ('handed',), 'zugesteckt': ('handed', 'named_to'), 'zugestellt': ('done',),
'zukommen': ('giveinf',), 'zukuenftige': ('attribute',), 'zukuenftigen': ('attribute',), 'zukuenftiger':
('attribute',), 'zukunftige': ('attribute',), 'zukunftigen': ('attribute',), 'zukunftiger': ('attribute',), 'zuletzt':
('filler',), 'zum': ('hello',), 'zur': ('hello',), 'zuruck': ('saysv', 'particle'), 'zuruckbringen': ('giveinf',),
'zuruckgeben': ('giveinf',), 'zuruckgegeben': ('done',), 'zuruckgemailt': ('writes',), 'zuruckgemeldet': ('reach',),
'zuruckgerufen': ('attempt', 'reach'), 'zuruckgeschickt': ('writes', 'done'), 'zuruckgeschrieben': ('reach',
'answers'), 'zuruckgesendet': ('writes',), 'zuruckmelden': ('giveinf',), 'zuruckrufen': ('hello', 'giveinf',
'callinf'), 'zuruckschicken': ('giveinf',), 'zuruckschreiben': ('callinf',), 'zuruckzahlen': ('giveinf',), 'zurueck':
('saysv', 'particle'), 'zurueckbringen': ('giveinf',), 'zurueckgeben': ('giveinf',), 'zurueckgegeben': ('done',),
'zurueckgemailt': ('writes',), 'zurueckgemeldet': ('reach',), 'zurueckgerufen': ('attempt', 'reach'),
'zurueckgeschickt': ('writes', 'done'), 'zurueckgeschrieben': ('reach', 'answers'), 'zurueckgesendet': ('writes',),
'zurueckmelden': ('giveinf',), 'zurueckrufen': ('hello', 'giveinf', 'callinf'), 'zurueckschicken': ('giveinf',),
'zurueckschreiben': ('callinf',), 'zurueckzahlen': ('giveinf',), 'zusaetzlich': ('filler',), 'zusage': ('document',),
'zusagen': ('giveinf',), 'zusammen': ('hello', 'particle'), 'zusammengebracht': ('introduced',), 'zusammengespannt':
('introduced',), 'zusatzlich': ('filler',), 'zuschicken': ('giveinf',), 'zusenden': ('giveinf',), 'zwei': ('hello',),
'zweifelt': ('verb3',), 'zweifelte': ('verb3',), 'zweitschluessel': ('tool',), 'zweitschlussel': ('tool',),
'zwischen': ('hello',), 'zwischenbericht': ('work',), 'zwischendurch': ('filler',), 'zwischenzeitlich': ('filler',),
'üs': ('me',)}


CLAUSES = [{'': (13, 'talk')}, {':': 0}, {'N': 1}, {':': 0, 'dazu': 1, 'von': 2, 'war': 1}, {'': (12, 'task')}, {'$$':
4}, {'<callinf>': 5, '<giveinf>': 5}, {'<opinion>': 3, 'noch': 6}, {'': (0, 'missed')}, {'angerufen': 8, 'angewaehlt':
8, 'angewahlt': 8, 'durchgeklingelt': 8, 'probiert': 8, 'versucht': 8}, {'<giveinf>': 5, 'planen': 5, 'verschieben':
5}, {'...': 10}, {'': (5, 'mine')}, {'<giveinf>': 12}, {'<opinion>': 3, 'N': 13}, {'$$': 4, 'wegen': 4}, {'wegen': 4},
{'<callinf>': 16, '<giveinf>': 16}, {'...': 6, '<callinf>': 5, '<giveinf>': 5}, {'...': 6, '<callinf>': 15,
'<giveinf>': 15, 'noch': 17, 'wegen': 18}, {'...': 14, '<opinion>': 3, '<rel>': 19}, {'': (19, 'gave:resource')},
{'ausgeborgt': 21, 'ausgeliehen': 21, 'geborgt': 21, 'geliehen': 21, 'verborgt': 21, 'verliehen': 21}, {'...': 22},
{'<them>': 23}, {'<them>': 23, 'ich': 24, 'wir': 24}, {'<rel>': 19}, {'an': 12, 'durch': 12}, {'...': 27}, {'<det>':
28, '<their>': 28, 'N': 28}, {'^': 29}, {'D': 30, '^': 29}, {'mir': 31, 'uns': 31}, {'ich': 32, 'mir': 31, 'uns': 31},
{'^': 12}, {'<them>': 34}, {'<lent>': 21}, {'...': 36}, {'<my>': 37, 'ausgeborgt': 21, 'ausgeliehen': 21, 'geborgt':
21, 'geliehen': 21, 'verborgt': 21, 'verliehen': 21}, {'<handed>': 21, '<handed_apart>': 21}, {'...': 39}, {'...': 36,
'<thing>': 40}, {'...': 38, '<my>': 41}, {'$$': 12}, {'<giveinf>': 43, 'zuruckbringen': 43, 'zuruckgeben': 43,
'zurueckbringen': 43, 'zurueckgeben': 43}, {'^': 44}, {'anmailen': 43, 'anrufen': 43, 'anschreiben': 43, 'antworten':
43, 'durchrufen': 43, 'erinnern': 43, 'gratulieren': 43, 'kontaktieren': 43, 'mahnen': 43, 'nachbohren': 43,
'nachfassen': 43, 'nachfragen': 43, 'nachhaken': 43, 'zuruckrufen': 43, 'zuruckschreiben': 43, 'zurueckrufen': 43,
'zurueckschreiben': 43}, {'^': 46}, {'N': 12}, {'$$': 12, 'bei': 48}, {'anmailen': 49, 'anrufen': 49, 'anschreiben':
49, 'antworten': 49, 'durchrufen': 49, 'erinnern': 49, 'gratulieren': 49, 'hinschreiben': 43, 'kontaktieren': 49,
'mahnen': 49, 'melden': 49, 'nachbohren': 49, 'nachfassen': 49, 'nachfragen': 49, 'nachhaken': 49, 'zuruckrufen': 49,
'zuruckschreiben': 49, 'zurueckrufen': 49, 'zurueckschreiben': 49}, {'melden': 43, 'nachbohren': 43, 'nachfassen': 43,
'nachfragen': 43, 'nachhaken': 43}, {'^': 51}, {'N': 52}, {'': (2, 'plan')}, {'N': 54}, {'ich': 55, 'wir': 55},
{'versuch': 4}, {'$$': 4, 'probieren': 5, 'versuchen': 5}, {'einmal': 58, 'mal': 58}, {'N': 47, '^': 50, 'bei': 53,
'besuch': 56, 'besuche': 56, 'dritter': 57, 'erneut': 58, 'erneuter': 57, 'nachster': 57, 'naechster': 57, 'neuer':
57, 'noch': 59, 'nochmal': 58, 'nochmals': 58, 'seh': 56, 'sehe': 56, 'treff': 56, 'treffe': 56, 'weiterer': 57,
'wieder': 58, 'zweiter': 57}, {'': (6, 'theirs')}, {'<until>': 61}, {'...': 62}, {'^': 63}, {'...': 13}, {'<callinf>':
12, '<det>': 65, '<giveinf>': 12}, {'gebeten': 61}, {'...': 67}, {'^': 68}, {'<callinf>': 12}, {'^': 70}, {'...': 71},
{':': 64, 'D': 47, '^': 66, 'um': 69, 'wegen': 72, 'zu': 72, 'zum': 72, 'zur': 72}, {'ich': 43, 'wir': 43}, {'': (7,
'waiting')}, {'<until>': 75, 'bis': 75}, {'<until>': 12}, {'ich': 77, 'wir': 77}, {'<until>': 61, 'D': 61}, {'$$':
61}, {'<until>': 61, 'D': 61, 'noch': 80, 'selbst': 80}, {'N': 79, 'er': 81, 'sie': 81}, {'<until>': 61, 'noch': 80,
'selbst': 80}, {'N': 62, 'er': 83, 'sie': 83}, {'N': 79, 'er': 79, 'sie': 79}, {'<them>': 12}, {'<them>': 75},
{'<me>': 12, '<them>': 75}, {'an': 86, 'durch': 87, 'fuer': 86, 'fur': 86, 'von': 88}, {'ihm': 75, 'ihnen': 75, 'ihr':
75}, {'von': 90}, {'<them>': 77}, {'N': 62, 'er': 62, 'sie': 62}, {'': (5, 'mine'), 'auf': 12, 'aus': 12, 'ein': 12,
'fertig': 12, 'noch': 12, 'raus': 12, 'zusammen': 12}, {'': (5, 'mine'), 'D': 94, 'auf': 12, 'aus': 12, 'ein': 12,
'fertig': 12, 'noch': 12, 'raus': 12, 'zusammen': 12}, {'<them>': 95}, {'ich': 96}, {'ich': 96, 'wir': 86}, {'<me>':
12}, {'von': 99}, {'<until>': 100, 'noch': 100, 'von': 99}, {'': (5, 'mine'), 'von': 99}, {'<until>': 12, 'D': 12,
'dann': 102, 'morgen': 102, 'noch': 102}, {'<they>': 101, 'N': 103, 'er': 103, 'sie': 103}, {'$$': 12, '<them>': 95},
{'ich': 105}, {'ich': 43}, {'N': 80, 'er': 80, 'sie': 80}, {'durch': 12, 'nach': 12, 'ruber': 12, 'rueber': 12,
'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 109}, {'...': 109, '<them>': 110}, {'ich': 111,
'wir': 111}, {'<until>': 75}, {'<them>': 113}, {'von': 87}, {'...': 115, 'von': 87}, {'noch': 116}, {'...': 115,
'immer': 117, 'noch': 116, 'von': 87}, {'mail': 61, 'post': 61}, {'': (6, 'theirs'), 'nach': 61, 'per': 119},
{'<until>': 120, 'D': 100, 'von': 99}, {'': (5, 'mine'), 'hin': 12, 'hinaus': 12, 'los': 12, 'raus': 12, 'weg': 12},
{'<them>': 122}, {'an': 123, 'hin': 12, 'hinaus': 12, 'los': 12, 'raus': 12, 'weg': 12}, {'an': 123}, {'<me>': 125},
{'...': 124, 'an': 123, 'von': 126}, {'alles': 12, 'beides': 12, 'jeweils': 12}, {'tisch': 61}, {'<my>': 129},
{'<me>': 61, '<them>': 12}, {'auf': 130, 'bei': 131, 'da': 61, 'fertig': 61}, {'bei': 86}, {'<until>': 132, 'D': 133},
{'D': 100, 'von': 99}, {'zukommen': 61}, {'...': 136}, {'<me>': 137}, {'N': 138, 'er': 138, 'sie': 138}, {'<their>':
12}, {'...': 133, 'auf': 140, 'bei': 86, 'in': 140}, {'<until>': 141, 'D': 141}, {'$$': 12, '...': 109, '<them>':
110}, {'ich': 143, 'wir': 111}, {'<my>': 129, '<their>': 12}, {'...': 133, 'auf': 145, 'bei': 131, 'da': 61, 'fertig':
61, 'in': 140}, {'<until>': 146, 'D': 141}, {'sein': 12}, {'da': 148, 'fertig': 12, 'hin': 12, 'raus': 12, 'stehen':
12, 'weg': 12}, {'werden': 77}, {'<until>': 149, 'fertig': 150, 'raus': 77}, {'<until>': 133, 'D': 133}, {'<me>': 61},
{'auf': 130, 'bei': 153, 'da': 61, 'fertig': 61}, {'<until>': 154}, {'folgen': 12, 'folgt': 12}, {'<until>': 12, 'D':
156, 'folgen': 12, 'folgt': 12}, {'noch': 75}, {'vor': 75}, {'wie': 159}, {'': (7, 'waiting'), 'immer': 158, 'nach':
160, 'noch': 75, 'weiterhin': 75}, {'aus': 75}, {'noch': 162}, {'vor': 162}, {'wie': 164}, {'aus': 75, 'immer': 163,
'nach': 165, 'noch': 162, 'weiterhin': 162}, {'<until>': 75, 'fehlen': 161, 'fehlt': 161, 'stehen': 166, 'steht':
166}, {'<me>': 157, '<them>': 167}, {'zuruck': 113, 'zurueck': 113}, {':': 74, '<asked_for>': 76, '<deed1>': 78,
'<deed3>': 82, '<does3>': 84, '<give1>': 78, '<give3>': 82, '<sends3>': 85, '<until>': 89, 'D': 91, 'an': 92,
'arbeitet': 93, 'back': 97, 'backe': 97, 'bau': 98, 'baue': 97, 'bekommen': 104, 'bekommt': 104, 'besorg': 106,
'besorge': 107, 'besorgt': 108, 'bestelle': 107, 'bestellt': 108, 'bring': 112, 'bringe': 112, 'buche': 107, 'bucht':
108, 'checkt': 108, 'druck': 97, 'drucke': 97, 'durch': 114, 'erledige': 107, 'erledigt': 108, 'fehlen': 118, 'fehlt':
118, 'folgen': 121, 'folgt': 121, 'fuer': 92, 'fur': 92, 'geb': 112, 'gebe': 112, 'gehen': 127, 'geht': 127, 'ich':
128, 'ist': 134, 'klaer': 107, 'klaere': 107, 'klaert': 108, 'klar': 107, 'klare': 107, 'klart': 108, 'klär': 107,
'koche': 97, 'kommen': 135, 'kommt': 121, 'kriegen': 104, 'kriegt': 104, 'laesst': 139, 'landen': 142, 'landet': 142,
'lassen': 139, 'lasst': 139, 'liefer': 112, 'liefere': 144, 'liefert': 108, 'liegen': 142, 'liegt': 147, 'lässt': 139,
'mach': 107, 'mache': 107, 'macht': 108, 'mailt': 108, 'muessen': 151, 'muss': 151, 'mussen': 151, 'naeh': 97,
'naehe': 97, 'nah': 97, 'nahe': 97, 'nähe': 97, 'organisier': 107, 'organisiere': 107, 'organisiert': 108, 'pruefe':
107, 'prueft': 108, 'prufe': 107, 'pruft': 108, 'reich': 112, 'reiche': 112, 'reserviere': 107, 'reserviert': 108,
'richt': 97, 'richte': 97, 'schick': 144, 'schicke': 144, 'schickt': 108, 'schreib': 106, 'schreibe': 107, 'schreibt':
108, 'sendet': 108, 'setzt': 93, 'sind': 152, 'steht': 155, 'stell': 97, 'stelle': 97, 'such': 97, 'suche': 97,
'ubernehme': 107, 'ubernimmt': 108, 'uebernehme': 107, 'uebernimmt': 108, 'verschickt': 108, 'von': 168, 'wieder':
169, 'zuruck': 113, 'zurueck': 113}, {'kurier': 61, 'mail': 61, 'post': 61}, {'mir': 12, 'uns': 12}, {'': (6,
'theirs'), '$$': 61, 'nach': 61, 'per': 171, 'von': 172}, {'$$': 61, 'per': 171, 'von': 172}, {'<until>': 173, 'D':
174}, {'': (3, 'advice')}, {'<giveinf>': 176, 'abgeben': 176, 'aendern': 176, 'andern': 176, 'anfangen': 176,
'aufgeben': 176, 'aufhoeren': 176, 'aufhoren': 176, 'auslagern': 176, 'behalten': 176, 'einstellen': 176, 'erhoehen':
176, 'erhohen': 176, 'kuendigen': 176, 'kuerzen': 176, 'kundigen': 176, 'kurzen': 176, 'lassen': 176, 'machen': 176,
'pruefen': 176, 'prufen': 176, 'rausnehmen': 176, 'senken': 176, 'streichen': 176, 'suchen': 176, 'umbauen': 176,
'umstellen': 176, 'vereinfachen': 176, 'verkaufen': 176, 'verschieben': 176, 'weglassen': 176, 'ändern': 176}, {'...':
177, '<giveinf>': 176, 'abgeben': 176, 'aendern': 176, 'andern': 176, 'anfangen': 176, 'aufgeben': 176, 'aufhoeren':
176, 'aufhoren': 176, 'auslagern': 176, 'behalten': 176, 'einstellen': 176, 'erhoehen': 176, 'erhohen': 176,
'kuendigen': 176, 'kuerzen': 176, 'kundigen': 176, 'kurzen': 176, 'lassen': 176, 'machen': 176, 'pruefen': 176,
'prufen': 176, 'rausnehmen': 176, 'senken': 176, 'streichen': 176, 'suchen': 176, 'umbauen': 176, 'umstellen': 176,
'vereinfachen': 176, 'verkaufen': 176, 'verschieben': 176, 'weglassen': 176, 'ändern': 176}, {'ich': 178, 'wir': 178},
{'folgen': 175, 'folgt': 175, 'kommt': 175, 'soll': 179, 'sollen': 179, 'sollte': 179, 'sollten': 179}, {'...': 180},
{'<until>': 174, 'D': 174}, {'folgen': 182, 'folgt': 182, 'kommt': 182}, {'$$': 61, 'per': 171}, {'<until>': 184, 'D':
184}, {'...': 183, 'folgen': 185, 'folgt': 185, 'kommt': 185}, {'$$': 61, 'von': 172}, {'<until>': 187, 'D': 187},
{'folgen': 188, 'folgt': 188, 'kommt': 188}, {'<until>': 80, 'D': 80}, {'...': 189, 'folgen': 190, 'folgt': 190,
'kommt': 190}, {'soll': 179, 'sollen': 179, 'sollte': 179, 'sollten': 179}, {'...': 192}, {'$$': 12, 'D': 43}, {'ich':
194}, {'': (6, 'theirs'), 'an': 61, 'durch': 61, 'nach': 61, 'um': 61}, {'<me>': 196}, {'an': 61, 'durch': 61, 'fuer':
197, 'fur': 197, 'nach': 61, 'um': 61}, {'...': 198}, {'<they>': 199}, {'will': 61}, {'laesst': 61, 'lassen': 201,
'lasst': 61, 'lässt': 61}, {'<give3>': 61, '<give3_apart>': 61, 'geben': 201, 'schicken': 201, 'zukommen': 202},
{'...': 203}, {'<me>': 204}, {'werde': 12}, {'lasse': 12, 'lassen': 12}, {'<give1>': 12, '<give1_apart>': 12,
'schicken': 206, 'zukommen': 207}, {'...': 208}, {'<them>': 209}, {'<does3>': 200, 'N': 205, 'er': 205, 'ich': 210,
'sie': 205, 'wir': 210}, {'fuer': 197, 'fur': 197}, {'...': 212}, {'<they>': 213}, {'<does3>': 214}, {'N': 205, 'er':
205, 'ich': 210, 'sie': 205, 'wir': 210}, {'...': 170, '<det>': 181, '<doc>': 186, '<document>': 191, '<my>': 193,
'<their>': 193, '<thing>': 186, '<work>': 186, 'bring': 195, 'bringe': 195, 'das': 211, 'dem': 215, 'den': 211, 'die':
211, 'dies': 216, 'erledig': 195, 'erledige': 195, 'liefer': 195, 'liefere': 195, 'mach': 195, 'mache': 195, 'schick':
195, 'schicke': 195, 'zuruck': 113, 'zurueck': 113}, {'$$': 8}, {'buero': 218, 'buro': 218}, {'hause': 218},
{'anzutreffen': 218, 'da': 218, 'daheim': 218, 'dahoam': 218, 'im': 219, 'zu': 220, 'zuhause': 218}, {'buro': 218},
{'anzutreffen': 218, 'da': 218, 'daheim': 218, 'dahoam': 218, 'im': 222, 'zu': 220, 'zuhause': 218}, {'buero': 218},
{'anzutreffen': 218, 'da': 218, 'daheim': 218, 'dahoam': 218, 'im': 224, 'zu': 220, 'zuhause': 218}, {'ned': 221,
'net': 221, 'nicht': 221, 'nod': 223, 'noed': 225}, {'leider': 226, 'ned': 221, 'net': 221, 'nicht': 221, 'nod': 223,
'noed': 225}, {'leider': 226, 'ned': 221, 'net': 221, 'nicht': 221, 'nod': 223, 'noed': 225, 'vergessen': 218, 'war':
227, 'waren': 227}, {'abgeblasen': 8}, {'abgeblasen': 8, 'leider': 229}, {'anmailen': 43, 'anrufen': 43,
'anschreiben': 43, 'antworten': 43, 'durchrufen': 43, 'erinnern': 43, 'gratulieren': 43, 'hinschreiben': 43,
'kontaktieren': 43, 'mahnen': 43, 'melden': 43, 'nachbohren': 43, 'nachfassen': 43, 'nachfragen': 43, 'nachhaken': 43,
'zuruckrufen': 43, 'zuruckschreiben': 43, 'zurueckrufen': 43, 'zurueckschreiben': 43}, {'^': 231}, {'ein': 176,
'eine': 176, 'einen': 176, 'erst': 176, 'gleich': 176, 'kein': 176, 'keine': 176, 'keinen': 176, 'mehr': 176, 'nur':
176, 'weniger': 176}, {'^': 233}, {'D': 232, 'lieber': 234}, {'D': 232}, {'besten': 236}, {'': (16, 'gave:feedback')},
{'gegeben': 238}, {'...': 239, 'gegeben': 238}, {'an': 12, 'druber': 12, 'drueber': 12, 'durch': 12, 'gegen': 12,
'nach': 12}, {'...': 241}, {'<det>': 242, '<their>': 242}, {'^': 243}, {'D': 244, '^': 243}, {'ich': 245, 'wir': 245},
{'anmerkungen': 240, 'feedback': 240, 'kommentare': 240, 'korrekturen': 240, 'rueckmeldung': 240}, {'anmerkungen':
240, 'feedback': 240, 'kommentare': 240, 'korrekturen': 240, 'ruckmeldung': 240}, {':': 34}, {'abklaeren': 12,
'abklaren': 12, 'ausmachen': 12, 'bedanken': 12, 'besprechen': 12, 'entschuldigen': 12, 'klaeren': 12, 'klaren': 12,
'melden': 12, 'nachfassen': 12, 'nachfragen': 12, 'nachhaken': 12, 'vereinbaren': 12}, {'arbeiten': 0, 'fragen': 0,
'kooperieren': 0, 'machen': 0, 'melden': 0, 'reden': 0, 'schreiben': 0, 'sprechen': 0, 'starten': 0, 'telefonieren':
0, 'treffen': 0}, {'^': 250, 'zu': 251}, {'...': 252, '^': 250, 'zu': 251}, {'N': 253}, {'retour': 61, 'zuruck': 61,
'zurueck': 61}, {'...': 255}, {'^': 256}, {'^': 256, 'ich': 257, 'wir': 257}, {'mit': 55}, {'N': 54, 'mich': 259},
{'krank': 8, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 261, 'verhindert': 8,
'verkuehlt': 8, 'verkuhlt': 8}, {'an': 12, 'drueber': 12, 'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12}, {'...':
263}, {'<det>': 264, '<their>': 264}, {'^': 265}, {'D': 266, '^': 265}, {'<them>': 267, 'D': 266, '^': 265}, {'ich':
268, 'wir': 268}, {'arbeite': 269, 'geh': 269, 'gehe': 269, 'les': 269, 'lese': 269, 'mach': 269, 'mache': 269,
'schau': 269, 'schaue': 269, 'schick': 269, 'schicke': 269, 'schreib': 269, 'schreibe': 269, 'seh': 269, 'sehe': 269},
{'an': 12, 'druber': 12, 'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12}, {'...': 271}, {'<det>': 272, '<their>':
272}, {'^': 273}, {'D': 274, '^': 273}, {'<them>': 275, 'D': 274, '^': 273}, {'ich': 276, 'wir': 276}, {'arbeite':
277, 'geh': 277, 'gehe': 277, 'les': 277, 'lese': 277, 'mach': 277, 'mache': 277, 'schau': 277, 'schaue': 277,
'schick': 277, 'schicke': 277, 'schreib': 277, 'schreibe': 277, 'seh': 277, 'sehe': 277}, {'D': 232, 'lieber': 234,
'vergessen': 218}, {'': (13, 'talk'), 'ist': 0, 'war': 0}, {'thema': 280}, {'$$': 0}, {'<hat>': 282, 'ist': 282,
'war': 282}, {'angefangen': 283, 'gearbeitet': 283, 'gegruendet': 283, 'gegrundet': 283, 'gekauft': 283, 'gekuendigt':
283, 'gekundigt': 283, 'gelebt': 283, 'geleitet': 283, 'gewechselt': 283, 'gewesen': 283, 'gewohnt': 283, 'studiert':
283, 'verkauft': 283}, {'...': 284}, {'anmerkungen': 240, 'feedback': 240, 'kommentare': 240, 'korrekturen': 240,
'ruckmeldung': 240, 'rueckmeldung': 240}, {'...': 0}, {'dass': 287, 'wie': 287}, {'vergessen': 218}, {'aber': 289,
'dann': 289, 'heisst': 0, 'heißt': 0, 'vergessen': 218}, {'machen': 12}, {'<giveinf>': 43, 'fertig': 291,
'fertigmachen': 43}, {'...': 292}, {'<until>': 34, '^': 293}, {'N': 294}, {'aber': 289, 'dann': 289, 'vergessen':
218}, {'aber': 289, 'dann': 289, 'erfahren': 288, 'es': 296, 'gehoert': 288, 'gehort': 288, 'gelesen': 288, 'gesehen':
288, 'mitbekommen': 288, 'mitgekriegt': 288, 's': 296, 'vergessen': 218}, {'aber': 289, 'dann': 289, 'erfahren': 288,
'es': 296, 'gehoert': 288, 'gehort': 288, 'gelesen': 288, 'gesehen': 288, 'ich': 297, 'mitbekommen': 288,
'mitgekriegt': 288, 's': 296, 'vergessen': 218}, {'': (13, 'talk'), 'auf': 0, 'dass': 0, 'im': 0, 'in': 0}, {'eben':
299, 'gerade': 299, 'grad': 299, 'grade': 299}, {'eben': 299, 'gerade': 299, 'grad': 299, 'grade': 299, 'ich': 300},
{'': (11, 'thinking')}, {'': (11, 'thinking'), 'an': 302, 'mich': 302, 'sich': 302}, {'': (11, 'thinking'), '<give3>':
303, 'denkt': 303, 'kann': 303, 'kommt': 303, 'macht': 303, 'meldet': 303, 'meldets': 303, 'ruft': 303, 'schafft':
303, 'schreibt': 303}, {'<they>': 304}, {'<they>': 304, 'dass': 305}, {'<give3>': 303, 'denkt': 303, 'kann': 303,
'kommt': 303, 'macht': 303, 'meldet': 303, 'meldets': 303, 'ruft': 303, 'schafft': 303, 'schreibt': 303}, {'<they>':
307}, {'<they>': 307, 'dass': 308}, {'': (21, 'gave:encouragement')}, {'gegeben': 310, 'gemacht': 310, 'zugesprochen':
310}, {'<until>': 12, 'alles': 12, 'beides': 12}, {'...': 312}, {'<det>': 313}, {'sein': 8}, {'dabei': 315,
'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'...': 316, 'dabei': 315, 'hinfahren': 8, 'hingehen':
8, 'kommen': 8, 'teilnehmen': 8}, {'nicht': 317}, {'leider': 318, 'nicht': 317}, {'<giveinf_apart>': 12}, {'^': 320},
{'...': 321}, {'alles': 322, 'das': 322, 'den': 322, 'die': 322, 'es': 322, 'ihn': 322, 'sie': 322}, {'alles': 322,
'das': 322, 'den': 322, 'die': 322, 'es': 322, 'ich': 323, 'ihn': 322, 'sie': 322}, {'^': 176}, {'am': 8, 'auf': 8,
'bei': 8, 'beim': 8, 'da': 8, 'dabei': 8, 'im': 8, 'mit': 8}, {'krank': 8, 'ned': 326, 'net': 326, 'nicht': 326,
'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 327, 'ned': 326, 'net': 326, 'nicht': 326,
'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'^': 314, 'aber': 289, 'bin': 262, 'dann': 289, 'erfahren': 288,
'es': 296, 'gehoert': 288, 'gehort': 288, 'gelesen': 288, 'gesehen': 288, 'hoff': 306, 'hoffe': 306, 'hoffentlich':
309, 'kann': 319, 'konnte': 319, 'mitbekommen': 288, 'mitgekriegt': 288, 'muessen': 324, 'muss': 324, 'mussen': 324,
's': 296, 'solle': 325, 'solles': 325, 'solls': 325, 'sollts': 325, 'vergessen': 218, 'war': 328}, {'bruder': 0,
'chef': 0, 'flieger': 0, 'flug': 0, 'freund': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0,
'zug': 0}, {'chefin': 0, 'firma': 0, 'freundin': 0, 'kinder': 0, 'kollegin': 0, 'mutter': 0, 'schwester': 0,
'tochter': 0}, {'D': 244, '^': 243, 'eben': 299, 'gerade': 299, 'grad': 299, 'grade': 299}, {'eben': 299, 'gerade':
299, 'grad': 299, 'grade': 299, 'ich': 332, 'wir': 245}, {'anderen': 0, 'anderes': 0, 'andermal': 0, 'andern': 0},
{'einem': 334}, {'^': 233, 'an': 335, 'ein': 334, 'einen': 334}, {'$$': 302}, {'<callinf>': 337, '<giveinf>': 337,
'anklopfen': 337, 'nachfragen': 337, 'reden': 337, 'sprechen': 337, 'treffen': 337, 'vorbeischauen': 337,
'vorfuehlen': 337, 'vorfuhlen': 337}, {'...': 338, '<callinf>': 337, '<giveinf>': 337, 'anklopfen': 337, 'nachfragen':
337, 'reden': 337, 'sprechen': 337, 'treffen': 337, 'vorbeischauen': 337, 'vorfuehlen': 337, 'vorfuhlen': 337}, {'N':
339}, {'bei': 340, 'mit': 340, 'zu': 340}, {'bei': 340, 'mit': 340, 'wieder': 341, 'zu': 340}, {'erzaehlt': 0,
'erzahlt': 0, 'hoert': 0, 'hort': 0, 'munkelt': 0, 'sagt': 0, 'solle': 325, 'solles': 325, 'solls': 325, 'tuschelt':
0}, {'<them>': 34, 'bis': 34, 'dringend': 34, 'mich': 34, 'noch': 34, 'unbedingt': 34, 'uns': 34}, {'<giveinf>': 12,
'<giveinf_apart>': 12}, {'^': 345}, {'...': 346}, {'<them>': 34, 'alles': 347, 'bis': 34, 'das': 347, 'den': 347,
'die': 347, 'dringend': 34, 'es': 347, 'ich': 323, 'ihn': 347, 'mich': 34, 'noch': 34, 'sie': 347, 'unbedingt': 34,
'uns': 34}, {'D': 58}, {'D': 232, 'mal': 349}, {'N': 54, 'eben': 299, 'gerade': 299, 'grad': 299, 'grade': 299, 'ich':
332, 'mich': 259, 'wir': 245}, {'auto': 0, 'bruder': 0, 'bus': 0, 'chef': 0, 'flieger': 0, 'flug': 0, 'hund': 0,
'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0}, {'chefin': 0, 'firma': 0, 'frau': 0, 'freundin': 0,
'kinder': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'D': 232, 'ich': 236}, {'vor': 0}, {'dir': 355}, {'D': 54},
{'N': 357}, {'N': 54, 'm': 358, 'mich': 259, 'mit': 358}, {'': (0, 'missed'), '$$': 8}, {'': (0, 'missed'), 'buero':
218, 'buro': 218}, {'am': 8, 'anzutreffen': 218, 'auf': 8, 'bei': 8, 'beim': 8, 'da': 360, 'dabei': 8, 'daheim': 218,
'dahoam': 218, 'im': 361, 'mit': 8, 'zu': 220, 'zuhause': 218}, {'krank': 8, 'ned': 362, 'net': 362, 'nicht': 362,
'nod': 223, 'noed': 225, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 363, 'ned': 362,
'net': 362, 'nicht': 362, 'nod': 223, 'noed': 225, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'solle': 325,
'solles': 325, 'solls': 325, 'sollts': 325}, {'': (0, 'missed'), 'aber': 8, 'dann': 8, 'doch': 8, 'nur': 8, 'und': 8},
{'<callinf>': 366, '<comeinf>': 366, '<giveinf>': 366, '<giveinf_apart>': 366, 'anmailen': 366, 'anpingen': 366,
'anschreiben': 366, 'hinfahren': 366, 'hingehen': 366, 'telefonieren': 366, 'vorbeifahren': 366}, {'...': 367},
{'mal': 9}, {'...': 7, '2x': 9, '3x': 9, '4x': 9, '5x': 9, '<appointment>': 11, '<det>': 20, '<have>': 25, '<my>': 26,
'<opinion>': 3, '<rel>': 19, '<sees1>': 33, '<should>': 35, '<them>': 42, '<until>': 45, 'D': 60, 'N': 73, '^': 217,
'aber': 228, 'alles': 230, 'also': 235, 'am': 237, 'anmerkungen': 240, 'arbeite': 246, 'auch': 236, 'ausfuehrliche':
247, 'ausfuehrliches': 247, 'ausfuhrliche': 248, 'ausfuhrliches': 248, 'ausgemacht': 249, 'bei': 254, 'bekomm': 258,
'bekomme': 258, 'besuch': 260, 'besuche': 260, 'bin': 262, 'dafuer': 270, 'dafur': 278, 'dann': 279, 'das': 281,
'der': 285, 'die': 285, 'dreimal': 9, 'dringend': 236, 'ehrliche': 286, 'ehrliches': 286, 'erfahren': 288, 'es': 290,
'feedback': 240, 'fuer': 295, 'fur': 295, 'geh': 246, 'gehe': 246, 'gehoert': 288, 'gehort': 288, 'gelesen': 288,
'gesehen': 288, 'gestrichen': 8, 'hab': 298, 'habe': 298, 'hoer': 301, 'hoere': 301, 'hoff': 306, 'hoffe': 306,
'hoffentlich': 309, 'hoffnung': 311, 'hor': 301, 'hore': 301, 'ich': 329, 'ihr': 330, 'ihre': 331, 'kann': 319,
'kommentare': 240, 'konnte': 319, 'korrekturen': 240, 'krieg': 258, 'kriege': 258, 'kurze': 286, 'kurzes': 286,
'leider': 226, 'les': 333, 'lese': 333, 'lieber': 336, 'mal': 342, 'man': 343, 'mehrfach': 9, 'mit': 254,
'mitbekommen': 288, 'mitgekriegt': 288, 'mues': 344, 'muessen': 348, 'muss': 348, 'mussen': 348, 'mut': 311, 'ned':
221, 'net': 221, 'nicht': 221, 'noch': 350, 'nochmal': 349, 'nochmals': 349, 'nod': 223, 'noed': 225, 'ruckmeldung':
240, 'rueckmeldung': 240, 's': 296, 'schau': 246, 'schaue': 246, 'seh': 351, 'sehe': 351, 'sein': 352, 'seine': 353,
'sollte': 354, 'stell': 356, 'termin': 230, 'thema': 280, 'treff': 359, 'treffe': 359, 'treffen': 230, 'um': 69,
'unbedingt': 236, 'unser': 281, 'vergessen': 218, 'versprochen': 249, 'vielleicht': 236, 'war': 364, 'waren': 227,
'wieder': 349, 'wir': 365, 'wollt': 368, 'wollte': 368, 'wollten': 368, 'x': 369, 'zugesagt': 249, 'zweimal': 9},
{'<them>': 34, '^': 12}, {'ich': 371, 'wir': 371}, {'das': 372, 'dass': 372}, {'<vowed>': 373}, {'<them>': 374},
{'ich': 375, 'wir': 375}, {'vergessen': 8}, {'': (22, 'gave:volunteering')}, {'ausgeholfen': 378, 'eingesprungen':
378, 'mitgeholfen': 378, 'uebernommen': 378}, {'...': 379}, {'<them>': 380}, {'ausgeholfen': 378, 'eingesprungen':
378, 'mitgeholfen': 378, 'ubernommen': 378}, {'...': 382}, {'<them>': 383}, {'<have>': 376, 'anzurufen': 377, 'fuer':
381, 'fur': 384}, {'N': 249}, {'N': 8, 'bei': 8, 'mit': 8, 'zu': 8}, {'N': 8, 'bei': 8, 'ich': 387, 'mit': 8, 'wir':
387, 'zu': 8}, {'<network>': 1, 'fuer': 386, 'fur': 386, 'i': 249, 'ich': 249, 'wir': 249, 'wollt': 388, 'wollte':
388, 'wollten': 388}, {'...': 357}, {'D': 54, 'bei': 390, 'mich': 390, 'mit': 390, 'uns': 390}, {'i': 391, 'ich': 391,
'ma': 391, 'wir': 391}, {'ich': 34, 'wir': 34}, {'das': 393, 'dass': 393}, {'...': 357, 'D': 54}, {'...': 357, 'D':
54, 'uns': 395}, {'besuchen': 396, 'essen': 396, 'fahren': 396, 'feiern': 396, 'fliegen': 396, 'gehen': 396, 'halten':
396, 'machen': 396, 'reden': 396, 'sehen': 396, 'sprechen': 396, 'starten': 396, 'telefonieren': 396, 'treffen': 396,
'veranstalten': 396}, {'ich': 397}, {'bestaetigt': 54, 'bestatigt': 54, 'fixiert': 54}, {'': (23, 'contact')},
{'geklappt': 400, 'hingehauen': 400, 'stattgefunden': 400}, {'...': 401, 'geklappt': 400, 'hingehauen': 400,
'stattgefunden': 400}, {'': (23, 'contact'), 'gekommen': 400}, {'ausgegangen': 400, 'zustande': 403}, {'ausgegangen':
400, 'doch': 404, 'zustande': 403}, {'D': 399, 'haben': 402, 'hat': 402, 'hats': 402, 'ist': 405, 'kam': 405,
'vergessen': 8, 'verpasst': 8, 'verpennt': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8},
{'aus': 8}, {'gestrichen': 8}, {'...': 406, 'D': 399, 'bestaetigt': 54, 'bestatigt': 54, 'faellt': 407, 'fallt': 407,
'fiel': 407, 'gestrichen': 8, 'ist': 408, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen':
8, 'verschwitzt': 8, 'wurde': 408}, {'besorgt': 54, 'bestellt': 54, 'gebucht': 54, 'gekauft': 54, 'reserviert': 54},
{'besorgt': 54, 'bestellt': 54, 'gebucht': 54, 'gekauft': 54, 'ist': 410, 'reserviert': 54, 'sind': 410}, {'^': 176,
'dass': 325}, {'^': 176, 'dass': 325, 'ist': 412, 'lautet': 412, 'war': 412}, {'<them>': 413}, {':': 325}, {'<them>':
413, 'N': 415}, {'^': 176, 'bekommen': 325, 'dazu': 325, 'erhalten': 325, 'geholt': 325, 'ist': 325, 'lautet': 325,
'v': 414, 'vom': 414, 'von': 416, 'war': 325}, {'<until>': 34}, {'<thing>': 21}, {'...': 419}, {'N': 420}, {'an':
421}, {'': (23, 'contact'), ':': 0}, {'angebimmelt': 400, 'angefragt': 400, 'angeklingelt': 400, 'angelaeutet': 400,
'angelautet': 400, 'angerufen': 400, 'bestaetigt': 400, 'bestatigt': 400, 'durchgebimmelt': 400, 'durchgeklingelt':
400, 'durchgerufen': 400, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'geantwortet': 400, 'gefragt': 400,
'geklingelt': 400, 'gemailt': 400, 'gemeint': 1, 'gemeldet': 400, 'geraten': 1, 'gesagt': 1, 'geschrieben': 423,
'gesimst': 400, 'getextet': 400, 'hereingeschaut': 400, 'nachgefragt': 400, 'reingeschaut': 400, 'reklamiert': 400,
'vorbeigeschaut': 400, 'zugesagt': 400, 'zuruckgemailt': 400, 'zuruckgerufen': 400, 'zuruckgeschrieben': 400,
'zurueckgemailt': 400, 'zurueckgerufen': 400, 'zurueckgeschrieben': 400}, {'bestaetigt': 54, 'bestatigt': 54,
'fixiert': 54, 'zugesagt': 54}, {'...': 425}, {'<appointment>': 426}, {'<should>': 325}, {'ich': 428, 'man': 428,
'wir': 428}, {'das': 429, 'dass': 429, 'ich': 428, 'man': 428, 'wir': 428}, {'<should>': 176}, {'...': 431}, {'^':
432}, {'ich': 433, 'man': 433, 'wir': 433}, {'dass': 434}, {':': 0, 'dass': 434}, {'': (23, 'contact'), ':': 0,
'dass': 434}, {'<said>': 430, 'angebimmelt': 400, 'angeboten': 400, 'angeklingelt': 400, 'angelaeutet': 400,
'angelautet': 400, 'angerufen': 400, 'anvertraut': 400, 'berichtet': 400, 'durchgebimmelt': 400, 'durchgeklingelt':
400, 'durchgerufen': 400, 'eingeschaerft': 435, 'eingescharft': 435, 'empfohlen': 423, 'erklaert': 436, 'erklart':
436, 'erzaehlt': 400, 'erzahlt': 400, 'geantwortet': 400, 'gebeichtet': 400, 'geholfen': 400, 'geklagt': 400,
'geklingelt': 400, 'gemailt': 400, 'gemeint': 436, 'geraten': 423, 'gesagt': 437, 'geschickt': 400, 'geschildert':
400, 'geschrieben': 437, 'gesimst': 400, 'gesteckt': 400, 'getextet': 400, 'gezeigt': 400, 'gratuliert': 400,
'hereingeschaut': 400, 'mitgeteilt': 400, 'praesentiert': 400, 'prasentiert': 400, 'reingeschaut': 400, 'verraten':
400, 'versprochen': 400, 'vorbeigeschaut': 400, 'vorgestellt': 400, 'zugesagt': 400, 'zuruckgemailt': 400,
'zuruckgerufen': 400, 'zuruckgeschrieben': 400, 'zurueckgemailt': 400, 'zurueckgerufen': 400, 'zurueckgeschrieben':
400}, {'gegeben': 325, 'mitgegeben': 325}, {'<counselled>': 176, '<vowed>': 61}, {'...': 440}, {'<counsel>': 439},
{'^': 61}, {'<they>': 443, '^': 61}, {'<they>': 443, '^': 61, 'dass': 444}, {'dass': 429, 'ich': 428, 'man': 428,
'wir': 428}, {'<vowed>': 445, 'erklaert': 446, 'erklart': 446, 'gemeint': 446, 'geraten': 446, 'gesagt': 446},
{'<way>': 447}, {'<det>': 448, '<way>': 447}, {'gelegt': 325}, {'herz': 450}, {'<vowed>': 445}, {'<way>': 452},
{'<det>': 453, '<way>': 452}, {'<counselled>': 412}, {'gewarnt': 176}, {'...': 456}, {'^': 176, 'vor': 325}, {'^':
457, 'gewarnt': 458}, {'<counselled>': 412, 'davon': 455, 'dazu': 455}, {'': (4, 'needs_from_me')}, {'^': 461},
{'erklaert': 446, 'erklart': 446, 'gemeint': 446, 'geraten': 446, 'gesagt': 446}, {'<way>': 463}, {'<det>': 464,
'<way>': 463}, {'gegeben': 325}, {'weg': 466}, {'den': 467}, {'auf': 468}, {'gebeten': 461}, {'...': 470}, {'^': 471},
{'^': 457}, {'...': 438, '<counsel>': 439, '<counselled>': 412, '^': 441, 'abgeholt': 400, 'als': 442, 'am': 449,
'angebimmelt': 400, 'angeklingelt': 400, 'angelaeutet': 400, 'angelautet': 400, 'angerufen': 400, 'angeschrieben':
400, 'angesprochen': 400, 'ans': 451, 'auf': 454, 'aufgefordert': 325, 'ausgefuehrt': 400, 'ausgefuhrt': 400,
'begleitet': 400, 'beim': 449, 'bekocht': 400, 'bestaerkt': 325, 'bestarkt': 325, 'besucht': 400, 'davon': 455,
'davor': 459, 'dazu': 455, 'den': 442, 'dringend': 460, 'durchgebimmelt': 400, 'durchgeklingelt': 400, 'durchgerufen':
400, 'einen': 442, 'eingeladen': 400, 'eingeredet': 325, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert':
325, 'ermutigt': 325, 'geantwortet': 400, 'gebeten': 462, 'geklingelt': 400, 'gemeint': 1, 'geraten': 1, 'gesagt': 1,
'geschrieben': 1, 'gesimst': 400, 'getextet': 400, 'getroffen': 400, 'gewarnt': 458, 'hereingeschaut': 400, 'im': 449,
'in': 465, 'interviewt': 400, 'kontaktiert': 400, 'mit': 469, 'nahe': 450, 'nen': 442, 'per': 449, 'reingeschaut':
400, 'stark': 460, 'um': 472, 'via': 454, 'vor': 473, 'vorbeigeschaut': 400, 'zuruckgemailt': 400, 'zuruckgerufen':
400, 'zuruckgeschrieben': 400, 'zurueckgemailt': 400, 'zurueckgerufen': 400, 'zurueckgeschrieben': 400}, {'<said>':
446}, {'<vowed>': 61}, {'...': 476}, {'...': 475, '<said>': 446, '^': 477}, {'<me>': 443, '^': 61, 'er': 443, 'sie':
443}, {'<me>': 443, '^': 61, 'dass': 479, 'er': 443, 'sie': 443}, {'<vowed>': 480}, {'...': 475, '<me>': 478,
'<said>': 446, '<vowed>': 480, 'mir': 481, 'uns': 481}, {'angefordert': 461, 'angefragt': 461, 'bestellt': 461,
'erbeten': 461, 'gewuenscht': 461, 'gewunscht': 461, 'verlangt': 461}, {'...': 483}, {'^': 484}, {'<until>': 483},
{'...': 486}, {'bestaetigt': 400, 'bestatigt': 400, 'geantwortet': 400, 'gemailt': 400, 'gemeldet': 400,
'geschrieben': 400, 'zugesagt': 400, 'zuruckgeschrieben': 400, 'zurueckgeschrieben': 400}, {'...': 488, '<det>': 453,
'<way>': 452}, {'<counselled>': 325}, {':': 0, '^': 176}, {'<should>': 325, '^': 432}, {'ich': 492, 'man': 492, 'wir':
492}, {':': 0, 'dass': 493, 'ich': 428, 'man': 428, 'wir': 428}, {'': (23, 'contact'), ':': 0, 'dass': 493, 'ich':
428, 'man': 428, 'wir': 428}, {'abgeholt': 400, 'angefunkt': 400, 'angeklingelt': 400, 'angelaeutet': 400,
'angelautet': 400, 'angerufen': 400, 'besucht': 400, 'durchgeklingelt': 400, 'eingeladen': 400}, {'...': 496,
'abgeholt': 400, 'angefunkt': 400, 'angeklingelt': 400, 'angelaeutet': 400, 'angelautet': 400, 'angerufen': 400,
'besucht': 400, 'durchgeklingelt': 400, 'eingeladen': 400}, {'<they>': 497, 'angelaeutet': 400, 'angelautet': 400,
'angerufen': 400}, {'geantwortet': 400, 'geholfen': 400, 'gemailt': 400, 'geschickt': 400, 'geschrieben': 400,
'gesimst': 400, 'gezeigt': 400}, {'...': 499, 'geantwortet': 400, 'geholfen': 400, 'gemailt': 400, 'geschickt': 400,
'geschrieben': 400, 'gesimst': 400, 'gezeigt': 400}, {'dass': 493, 'ich': 428, 'man': 428, 'wir': 428}, {'<they>':
500, '<vowed>': 480, 'gemeint': 501, 'gesagt': 501, 'geschrieben': 501, 'gmeint': 446, 'gsagt': 446}, {'...': 488,
'<det>': 448, '<way>': 447}, {'angekuendigt': 54, 'angekundigt': 54, 'angemeldet': 54, 'bedankt': 400, 'entschuldigt':
400, 'gemeldet': 400, 'geruehrt': 400, 'geruhrt': 400, 'verabschiedet': 400}, {'bedankt': 400, 'entschuldigt': 400,
'gemeldet': 400, 'geruehrt': 400, 'geruhrt': 400, 'verabschiedet': 400}, {'<me>': 505}, {'...': 504, 'bedankt': 400,
'bei': 506, 'entschuldigt': 400, 'gemeldet': 400, 'geruehrt': 400, 'geruhrt': 400, 'verabschiedet': 400},
{'bestatigt': 400, 'geantwortet': 400, 'gemailt': 400, 'gemeldet': 400, 'geschrieben': 400, 'zugesagt': 400,
'zuruckgeschrieben': 400}, {'...': 508}, {'bestaetigt': 400, 'geantwortet': 400, 'gemailt': 400, 'gemeldet': 400,
'geschrieben': 400, 'zugesagt': 400, 'zurueckgeschrieben': 400}, {'...': 510}, {'abgeholt': 400, 'angefunkt': 400,
'angeklingelt': 400, 'angelaeutet': 400, 'angelautet': 400, 'angerufen': 400, 'besucht': 400, 'durchgeklingelt': 400,
'eingeladen': 400, 'geantwortet': 400, 'geholfen': 400, 'gemailt': 400, 'geschickt': 400, 'geschrieben': 400,
'gesimst': 400, 'gezeigt': 400}, {'...': 512, 'abgeholt': 400, 'angefunkt': 400, 'angeklingelt': 400, 'angelaeutet':
400, 'angelautet': 400, 'angerufen': 400, 'besucht': 400, 'durchgeklingelt': 400, 'eingeladen': 400, 'geantwortet':
400, 'geholfen': 400, 'gemailt': 400, 'geschickt': 400, 'geschrieben': 400, 'gesimst': 400, 'gezeigt': 400},
{'<they>': 513, '<vowed>': 480, 'angelaeutet': 400, 'angelautet': 400, 'angerufen': 400, 'gemeint': 501, 'gesagt':
501, 'geschrieben': 501, 'gmeint': 446, 'gsagt': 446}, {'...': 424, '<appointment>': 426, '<det>': 427, '<me>': 474,
'<my>': 427, '<they>': 482, '<until>': 485, '<vowed>': 480, '^': 487, 'am': 449, 'angebimmelt': 400, 'angeklingelt':
400, 'angelaeutet': 400, 'angelautet': 400, 'angerufen': 400, 'auf': 489, 'beim': 449, 'davon': 490, 'dazu': 490,
'durchgebimmelt': 400, 'durchgeklingelt': 400, 'durchgerufen': 400, 'empfohlen': 491, 'erklaert': 1, 'erklart': 1,
'geantwortet': 400, 'geklingelt': 400, 'gemailt': 400, 'gemeint': 494, 'geraten': 1, 'gesagt': 494, 'geschrieben':
495, 'gesimst': 400, 'getextet': 400, 'gmeint': 446, 'gsagt': 446, 'hereingeschaut': 400, 'im': 449, 'in': 465,
'mich': 498, 'mir': 502, 'per': 503, 'reingeschaut': 400, 'sich': 507, 'uber': 509, 'ueber': 511, 'uns': 514, 'via':
489, 'vor': 473, 'vorbeigeschaut': 400, 'zuruckgemailt': 400, 'zuruckgerufen': 400, 'zuruckgeschrieben': 400,
'zurueckgemailt': 400, 'zurueckgerufen': 400, 'zurueckgeschrieben': 400}, {'bekommen': 400, 'erhalten': 400,
'gekriegt': 400, 'kriegt': 400}, {'<them>': 516}, {'besucht': 400, 'gegessen': 400, 'gehabt': 400, 'gequatscht': 400,
'geredet': 400, 'gesehen': 400, 'gesprochen': 400, 'getroffen': 400, 'telefoniert': 400, 'von': 517}, {'<reviewed>':
238}, {'<work>': 519}, {'...': 520, '<work>': 519}, {'': (20, 'gave:referral')}, {'<named_to>': 522}, {'...': 523},
{'s': 524}, {'N': 525, 'der': 524, 'des': 524, 'einer': 524, 'eines': 524, 'meiner': 524, 'meines': 524, 'unserer':
524, 'unseres': 524, 'vom': 524, 'von': 524}, {'lassen': 21}, {'<handed>': 21, '<handed_apart>': 21, 'zukommen': 527},
{'...': 528, '<handed>': 21, '<handed_apart>': 21, 'zukommen': 527}, {'<lent_out>': 21}, {'...': 530, '<lent_out>':
21}, {'': (9, 'told')}, {'': (8, 'asked')}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'': (17,
'gave:knowledge'), 'warum': 535, 'was': 535, 'welche': 535, 'wie': 535, 'wo': 535, 'wofuer': 535, 'wofur': 535,
'woran': 535}, {'': (9, 'told'), 'warum': 535, 'was': 535, 'welche': 535, 'wie': 535, 'wo': 535, 'wofuer': 535,
'woran': 535}, {'': (9, 'told'), 'warum': 535, 'was': 535, 'welche': 535, 'wie': 535, 'wo': 535, 'wofur': 535,
'woran': 535}, {'warum': 535, 'was': 535, 'welche': 535, 'wie': 535, 'wo': 535, 'wofuer': 535, 'woran': 535},
{'warum': 535, 'was': 535, 'welche': 535, 'wie': 535, 'wo': 535, 'wofur': 535, 'woran': 535}, {'': (18,
'gave:mentoring')}, {'': (9, 'told'), 'warum': 535, 'was': 535, 'welche': 535, 'wie': 535, 'wo': 535, 'wofuer': 535,
'wofur': 535, 'woran': 535}, {'warum': 535, 'was': 535, 'wie': 535}, {'<address>': 526, '<handed_apart>': 400, '<my>':
40, '<said>': 373, '<thing>': 529, '<tool>': 531, '<work>': 519, 'abgesagt': 532, 'angefragt': 533, 'angeklopft': 533,
'aufgemuntert': 310, 'bedankt': 534, 'beigebracht': 536, 'berichtet': 532, 'bestaerkt': 310, 'bestarkt': 310,
'empfohlen': 522, 'erklaert': 537, 'erklart': 538, 'erlaeutert': 539, 'erlautert': 540, 'ermutigt': 310, 'erzaehlt':
532, 'erzahlt': 532, 'geantwortet': 532, 'gebeichtet': 532, 'gebeten': 533, 'gecoacht': 541, 'gefragt': 533,
'geholfen': 535, 'gementort': 541, 'gesagt': 532, 'geschildert': 532, 'gesteckt': 532, 'getroestet': 310, 'getrostet':
310, 'gezeigt': 542, 'gratuliert': 532, 'informiert': 532, 'kondoliert': 532, 'mitgeteilt': 532, 'nachgefasst': 533,
'nachgefragt': 533, 'nachgehakt': 533, 'vermittelt': 522, 'verraten': 532, 'vorgefuehrt': 539, 'vorgefuhrt': 540,
'vorgemacht': 543, 'weiterempfohlen': 522, 'zugehoert': 310, 'zugehort': 310, 'zugesagt': 532}, {'<tool>': 531},
{'...': 545, '<tool>': 531}, {'<handed_apart>': 21, '<lent>': 21, '<tool>': 531, 'empfohlen': 522, 'gegeben': 21,
'gemailt': 21, 'geschickt': 21, 'gesendet': 21, 'geteilt': 21, 'mitgeschickt': 21, 'uberlassen': 21, 'ueberlassen':
21, 'vermittelt': 522, 'weiterempfohlen': 522, 'weitergeleitet': 21, 'zugeschickt': 21}, {'...': 547, '<tool>': 531},
{'': (5, 'mine'), '<my>': 12}, {'^': 12, 'ich': 34, 'wir': 34}, {'^': 549, 'das': 550, 'dass': 550, 'ich': 34, 'wir':
34}, {'': (15, 'gave:intro')}, {'gemacht': 552}, {'gebracht': 552}, {'kontakt': 554}, {'<introduced>': 552, 'bekannt':
553, 'in': 555}, {'...': 556, '<introduced>': 552, 'bekannt': 553, 'in': 555}, {'<vowed>': 12}, {'...': 558}, {'^':
12, 'dass': 550, 'ich': 34, 'wir': 34}, {'<vowed>': 560}, {'<way>': 561}, {'<det>': 562, '<way>': 561}, {'N': 557},
{'warum': 535, 'was': 535, 'welche': 535, 'wie': 535, 'wo': 535, 'wofuer': 535, 'wofur': 535, 'woran': 535}, {'<me>':
443}, {'gebeten': 566}, {'<address>': 526}, {'angeschlossen': 378, 'aufgebaut': 378, 'eingerichtet': 378,
'entruempelt': 378, 'entrumpelt': 378, 'gemaeht': 378, 'gemaht': 378, 'geputzt': 378, 'geraeumt': 378, 'geraumt': 378,
'geschnitten': 378, 'gestrichen': 378, 'montiert': 378, 'repariert': 378}, {'angeschlossen': 378, 'aufgebaut': 378,
'eingerichtet': 378, 'entrumpelt': 378, 'gemaht': 378, 'geputzt': 378, 'geraumt': 378, 'geschnitten': 378,
'gestrichen': 378, 'montiert': 378, 'repariert': 378}, {'angeschlossen': 378, 'aufgebaut': 378, 'eingerichtet': 378,
'entruempelt': 378, 'gemaeht': 378, 'geputzt': 378, 'geraeumt': 378, 'geschnitten': 378, 'gestrichen': 378,
'montiert': 378, 'repariert': 378}, {'...': 568, '<address>': 526, 'auto': 569, 'computer': 569, 'dachrinne': 569,
'drucker': 569, 'fenster': 569, 'fernseher': 569, 'garten': 569, 'hecke': 569, 'keller': 569, 'kuche': 570, 'kueche':
571, 'rasen': 569, 'regal': 569, 'router': 569, 'schnee': 569, 'schrank': 569, 'waschmaschine': 569, 'wohnung': 569},
{'das': 393, 'dass': 393, 'ich': 34, 'wir': 34}, {'gegeben': 34}, {'wort': 574}, {'...': 544, '<address>': 526,
'<det>': 546, '<my>': 548, '<tool>': 531, '<vowed>': 551, '<work>': 519, 'N': 557, '^': 559, 'am': 563, 'auf': 563,
'bei': 564, 'beigebracht': 565, 'beim': 563, 'darum': 567, 'das': 572, 'den': 572, 'die': 572, 'drum': 567,
'erklaert': 539, 'erklart': 540, 'erlaeutert': 539, 'erlautert': 540, 'ersucht': 566, 'gebeten': 566, 'gesagt': 573,
'geschrieben': 573, 'gezeigt': 565, 'gsagt': 573, 'gschriebn': 573, 'im': 563, 'mein': 575, 'mit': 564, 'per': 563,
'um': 69, 'via': 563, 'vorgefuehrt': 539, 'vorgefuhrt': 540, 'vorgemacht': 543}, {'^': 12, 'das': 550, 'dass': 550,
'ich': 34, 'wir': 34}, {'<vowed>': 577, '^': 559}, {'<them>': 578}, {'mit': 564}, {'<introduced>': 552, 'bekannt':
553, 'zusammengebracht': 552}, {'...': 581, '<introduced>': 552, 'bekannt': 553, 'zusammengebracht': 552}, {'N': 582},
{'<introduced>': 552}, {'...': 584, '<introduced>': 552}, {'N': 585}, {'...': 586}, {'...': 586, 'N': 557}, {'...':
556}, {'N': 589}, {'geknuepft': 552, 'geknupft': 552, 'gemacht': 552, 'hergestellt': 552, 'vermittelt': 552}, {'N':
591}, {'mit': 592, 'zu': 592}, {'kontakt': 593}, {'kontakt': 554, 'verbindung': 554}, {'<introduced>': 552, 'bekannt':
553, 'in': 595}, {'...': 596}, {'<det>': 597, '<my>': 597, '<their>': 597, 'N': 557, 'einem': 597, 'einer': 597},
{'...': 580, '<and>': 583, 'N': 557, 'am': 587, 'auf': 587, 'bei': 588, 'beim': 587, 'dem': 590, 'den': 594, 'der':
590, 'einen': 594, 'in': 587, 'kontakt': 593, 'mit': 598, 'per': 587, 'uber': 587, 'ueber': 587, 'via': 587}, {'':
(16, 'gave:feedback'), 'zuruckgegeben': 238, 'zuruckgeschickt': 238, 'zurueckgegeben': 238, 'zurueckgeschickt': 238},
{'': (16, 'gave:feedback'), 'zuruckgegeben': 238, 'zuruckgeschickt': 238}, {'': (16, 'gave:feedback'),
'zurueckgegeben': 238, 'zurueckgeschickt': 238}, {'durchgelesen': 600, 'gegengelesen': 600, 'kommentiert': 600,
'korrigiert': 600, 'lektoriert': 600, 'redigiert': 600, 'uberarbeitet': 601, 'ueberarbeitet': 602}, {'...': 603},
{'angefragt': 533, 'angeklopft': 533, 'bedankt': 534, 'nachgefasst': 533, 'nachgefragt': 533, 'nachgehakt': 533},
{'...': 605}, {'<them>': 606}, {'bekannt': 553, 'bekanntgemacht': 552, 'in': 595, 'vernetzt': 552, 'zusammengebracht':
552}, {'...': 608}, {'mit': 609}, {'...': 610}, {'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8,
'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8}, {'...': 612, 'angerufen': 8, 'besucht': 8, 'erreicht':
8, 'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8}, {'nicht': 613}, {'...': 603,
'leider': 614, 'nicht': 613}, {'geknuepft': 552, 'gemacht': 552, 'hergestellt': 552, 'vermittelt': 552}, {'N': 616},
{'mit': 617, 'zu': 617}, {'kontakt': 618}, {'den': 619, 'einen': 619, 'kontakt': 618}, {'N': 620}, {'geknupft': 552,
'gemacht': 552, 'hergestellt': 552, 'vermittelt': 552}, {'N': 622}, {'mit': 623, 'zu': 623}, {'kontakt': 624}, {'den':
625, 'einen': 625, 'kontakt': 624}, {'N': 626}, {'eingelegt': 522}, {'...': 628, 'eingelegt': 522}, {'wort': 629},
{'gutes': 630, 'wort': 629}, {'...': 631, 'gutes': 630, 'wort': 629}, {'<them>': 632}, {'besucht': 400, 'fuer': 633,
'fur': 633, 'gegessen': 400, 'gehabt': 400, 'gequatscht': 400, 'geredet': 400, 'gesehen': 400, 'gesprochen': 400,
'getroffen': 400, 'telefoniert': 400, 'von': 517}, {'...': 523, '<named_to>': 522}, {'gefuehrt': 535, 'gefuhrt': 535},
{'...': 636}, {'das': 637, 'den': 637, 'die': 637}, {'': (17, 'gave:knowledge'), 'warum': 535, 'was': 535, 'welche':
535, 'wie': 535, 'wo': 535, 'wofuer': 535, 'woran': 535}, {'': (17, 'gave:knowledge'), 'warum': 535, 'was': 535,
'welche': 535, 'wie': 535, 'wo': 535, 'wofur': 535, 'woran': 535}, {'': (17, 'gave:knowledge'), 'warum': 535, 'was':
535, 'wie': 535}, {'<address>': 526, '<expert>': 635, '<my>': 40, '<said>': 373, '<thing>': 529, '<tool>': 531,
'<work>': 519, 'abgesagt': 532, 'angefragt': 533, 'angeklopft': 533, 'ausgeholfen': 378, 'beigebracht': 536,
'berichtet': 532, 'durch': 638, 'durchs': 637, 'eingearbeitet': 535, 'eingeschult': 535, 'erklaert': 537, 'erklart':
538, 'erlaeutert': 639, 'erlautert': 640, 'erzaehlt': 532, 'erzahlt': 532, 'geantwortet': 532, 'gebeichtet': 532,
'gefragt': 533, 'gesagt': 532, 'geschildert': 532, 'gesteckt': 532, 'gezeigt': 542, 'hoffnung': 311, 'informiert':
532, 'mitgeteilt': 532, 'mut': 311, 'nachgefasst': 533, 'nachgefragt': 533, 'nachgehakt': 533, 'verraten': 532,
'vertreten': 378, 'vorgefuehrt': 539, 'vorgefuhrt': 540, 'vorgemacht': 641, 'zugesagt': 532}, {'gegeben': 535,
'gezeigt': 535, 'mitgegeben': 535, 'verraten': 535}, {'...': 643, 'gegeben': 535, 'gezeigt': 535, 'mitgegeben': 535,
'verraten': 535}, {'hinweise': 644, 'kniffe': 644, 'rat': 644, 'ratschlaege': 644, 'ratschlage': 644, 'tipp': 644,
'tipps': 644, 'tricks': 644}, {'paar': 645}, {'...': 642, '<address>': 526, '<det>': 546, '<my>': 548, '<tool>': 531,
'<vowed>': 551, '<work>': 519, 'N': 557, '^': 559, 'am': 563, 'auf': 563, 'ausgeholfen': 378, 'bei': 564,
'beigebracht': 565, 'beim': 563, 'darum': 567, 'das': 572, 'den': 572, 'die': 572, 'drum': 567, 'ein': 646, 'einen':
645, 'erklaert': 539, 'erklart': 540, 'erlaeutert': 539, 'erlautert': 540, 'ersucht': 566, 'gebeten': 566, 'gezeigt':
565, 'hinweise': 644, 'hoffnung': 311, 'im': 563, 'kniffe': 644, 'mit': 564, 'mut': 311, 'n': 645, 'nen': 645, 'paar':
645, 'per': 563, 'rat': 644, 'ratschlaege': 644, 'ratschlage': 644, 'tipp': 644, 'tipps': 644, 'tricks': 644, 'um':
69, 'vertreten': 378, 'via': 563, 'vorgefuehrt': 539, 'vorgefuhrt': 540, 'vorgemacht': 543}, {'gebracht': 522},
{'gesprach': 648, 'gespraech': 648}, {'ins': 649, 'mit': 564}, {'N': 585, 'ins': 649}, {'...': 651, 'N': 557}, {'...':
650, 'N': 557, 'am': 587, 'auf': 587, 'bei': 652, 'beim': 587, 'den': 594, 'einen': 594, 'in': 587, 'kontakt': 593,
'mit': 598, 'per': 587, 'uber': 587, 'ueber': 587, 'via': 587}, {'fuer': 633, 'fur': 633}, {'angefragt': 533,
'angeklopft': 533, 'nachgefasst': 533, 'nachgefragt': 533, 'nachgehakt': 533}, {'...': 655}, {'...': 654, '<them>':
656}, {'durchgelesen': 600, 'gegengelesen': 600, 'kommentiert': 600, 'korrigiert': 600, 'lektoriert': 600, 'mit': 609,
'redigiert': 600, 'uberarbeitet': 601, 'ueberarbeitet': 602}, {'...': 658}, {'<agreed>': 394}, {'<them>': 660},
{'...': 634, '<their>': 521, '<them>': 647, '<title>': 579, '<vowed>': 577, 'N': 653, '^': 559, 'alles': 604, 'bei':
657, 'beide': 611, 'das': 604, 'den': 604, 'die': 604, 'es': 604, 'fuer': 621, 'fur': 627, 'ihn': 659, 'mit': 661,
'sie': 659}, {'bedankt': 534}, {'...': 663}, {'<them>': 664}, {'erklaert': 34, 'erklart': 34}, {'<them>': 664,
'angeboten': 34, 'bei': 665, 'bereit': 666, 'bereiterklaert': 34, 'bereiterklart': 34, 'verpflichtet': 34}, {'geben':
34, 'liefern': 34, 'schicken': 34, 'zahlen': 34}, {'zu': 668}, {'...': 518, '<their>': 521, '<them>': 576, '<title>':
579, '<vowed>': 577, 'N': 599, '^': 559, 'alles': 604, 'bei': 607, 'beide': 611, 'das': 604, 'den': 604, 'die': 604,
'es': 615, 'fuer': 621, 'fur': 627, 'gesagt': 573, 'geschrieben': 573, 'gsagt': 573, 'gschriebn': 573, 'ich': 662,
'ihn': 659, 'leider': 614, 'mein': 575, 'mich': 667, 'mit': 661, 'nicht': 613, 'noch': 669, 'sie': 659, 'um': 69,
'wir': 662, 'zu': 668}, {'auf': 378, 'bei': 378, 'beim': 378, 'fuer': 378, 'fur': 378}, {'': (14, 'together')}, {'N':
664}, {'lassen': 8}, {'gelassen': 8, 'lassen': 8}, {'abgeholt': 672, 'angerufen': 672, 'ausgefuehrt': 672,
'ausgefuhrt': 672, 'bei': 673, 'berichtet': 0, 'besucht': 672, 'eingeladen': 672, 'erzaehlt': 0, 'erzahlt': 0,
'geantwortet': 672, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 672, 'gesagt': 0, 'geschrieben':
672, 'gesteckt': 0, 'getroffen': 672, 'haengen': 674, 'haengenlassen': 8, 'hangen': 674, 'hangenlassen': 8, 'sitzen':
675, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'<handed>': 21,
'<handed_apart>': 21, '<lent>': 21}, {'...': 677}, {'<them>': 678}, {'ich': 679, 'wir': 679}, {'<have>': 680}, {'...':
681}, {'<me>': 461}, {'von': 683}, {'D': 461}, {'...': 685}, {'...': 684, '<det>': 686, '<my>': 461}, {'<me>': 462},
{'^': 687, 'von': 688}, {'abgestimmt': 8, 'besprochen': 8, 'geklart': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert':
8}, {'abgestimmt': 8, 'besprochen': 8, 'geklaert': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'abgestimmt':
8, 'besprochen': 8, 'daruber': 690, 'darueber': 691, 'druber': 690, 'drueber': 691, 'geklaert': 8, 'geklart': 8,
'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'<them>': 692}, {'mit': 693}, {'<give3>': 566}, {'bekommen': 12,
'bekommt': 12, 'erhaelt': 12, 'erhalt': 12, 'haben': 12, 'hat': 12, 'kriegen': 12, 'kriegt': 12}, {'...': 696}, {'^':
697}, {'<until>': 696, 'D': 696}, {'...': 699}, {'<until>': 698, 'D': 698, '^': 700}, {'<they>': 701, 'ich': 428,
'man': 428, 'wir': 428}, {'N': 695, 'das': 429, 'dass': 702, 'er': 695, 'ich': 428, 'man': 428, 'sie': 695, 'wir':
428}, {'<should>': 325, 'muessts': 325, 'mussts': 325, 'solls': 325, 'sollts': 325}, {'ich': 704, 'man': 704, 'wir':
704}, {'gehoeren': 176, 'gehoert': 176, 'gehoren': 176, 'gehort': 176, 'muessen': 176, 'muesste': 176, 'muessten':
176, 'muss': 176, 'mussen': 176, 'musste': 176, 'mussten': 176, 'müsste': 176, 'müssten': 176, 'soll': 176, 'sollen':
176, 'sollte': 176, 'sollten': 176}, {'...': 706}, {'<my>': 707}, {'bleib': 325, 'erhoeh': 325, 'erhoh': 325, 'fang':
325, 'frag': 325, 'geh': 325, 'hoer': 325, 'hor': 325, 'lass': 325, 'mach': 325, 'macht': 325, 'nimm': 325, 'red':
325, 'stell': 325, 'such': 325, 'verkauf': 325}, {'i': 428, 'ich': 428, 'man': 428, 'wir': 428}, {'^': 708, 'i': 428,
'ich': 492, 'man': 492, 'wir': 492}, {'^': 708, 'bleib': 325, 'bloss': 709, 'bloß': 709, 'das': 710, 'dass': 711,
'erhoeh': 325, 'erhoh': 325, 'fang': 325, 'frag': 325, 'geh': 325, 'hoer': 325, 'hor': 325, 'i': 428, 'ich': 428,
'lass': 325, 'mach': 325, 'macht': 325, 'man': 428, 'nimm': 325, 'nur': 709, 'red': 325, 'stell': 325, 'such': 325,
'verkauf': 325, 'wir': 428}, {'<way>': 501}, {'<det>': 713, '<way>': 501}, {'...': 705, '<they>': 712, '^': 708, 'am':
714, 'auf': 714, 'beim': 714, 'bleib': 325, 'bloss': 709, 'bloß': 709, 'das': 710, 'dass': 711, 'erhoeh': 325,
'erhoh': 325, 'fang': 325, 'frag': 325, 'geh': 325, 'hoer': 325, 'hor': 325, 'i': 428, 'ich': 428, 'im': 714, 'in':
714, 'lass': 325, 'mach': 325, 'macht': 325, 'man': 428, 'nimm': 325, 'nur': 709, 'per': 714, 'red': 325, 'stell':
325, 'such': 325, 'verkauf': 325, 'wir': 428, 'zu': 714, 'zum': 714}, {'<them>': 325}, {'<them>': 34, 'laut': 716},
{'ich': 717, 'wir': 717}, {'versehen': 238, 'zuruckgegeben': 238, 'zuruckgeschickt': 238, 'zurueckgegeben': 238,
'zurueckgeschickt': 238}, {'anmerkungen': 719, 'kommentaren': 719, 'korrekturen': 719}, {'mit': 720, 'voller': 720},
{'...': 721, 'mit': 720, 'voller': 720}, {'<work>': 722}, {'^': 176, 'dass': 325, 'ist': 412, 'lautet': 412,
'lautete': 412, 'waere': 412, 'war': 412, 'ware': 412, 'wäre': 412}, {'<me>': 724}, {'^': 176, 'dass': 325, 'ist':
412, 'lautet': 412, 'lautete': 412, 'waere': 412, 'war': 412}, {'<me>': 726}, {'^': 176, 'dass': 325, 'ist': 412,
'lautet': 412, 'lautete': 412, 'war': 412, 'ware': 412, 'wäre': 412}, {'<me>': 728}, {':': 325, '^': 176, 'an': 725,
'befolgt': 0, 'beherzigt': 0, 'dass': 325, 'dazu': 724, 'fuer': 727, 'fur': 729, 'ignoriert': 0, 'ist': 412, 'lautet':
412, 'lautete': 412, 'umgesetzt': 0, 'waere': 412, 'war': 412, 'ware': 412, 'wäre': 412}, {':': 0, 'dazu': 1, 'ist':
1, 'lautet': 1, 'war': 1}, {'<reviewed>': 238, 'mit': 720, 'voller': 720}, {'...': 732, '<reviewed>': 238, 'mit': 720,
'voller': 720}, {'...': 723, '<counsel>': 730, '<opinion>': 731, '<work>': 733}, {'<handed_apart>': 21, '<lent>': 21,
'gebracht': 21, 'gegeben': 21, 'gemailt': 21, 'geschenkt': 21, 'geschickt': 21, 'gesendet': 21, 'ubergeben': 21,
'uberlassen': 21, 'uebergeben': 21, 'ueberlassen': 21}, {'...': 735, '<handed_apart>': 21, '<lent>': 21, 'gebracht':
21, 'gegeben': 21, 'gemailt': 21, 'geschenkt': 21, 'geschickt': 21, 'gesendet': 21, 'ubergeben': 21, 'uberlassen': 21,
'uebergeben': 21, 'ueberlassen': 21}, {'<handed>': 21}, {'...': 737, '<handed>': 21}, {'<reviewed>': 238,
'<reviewed_apart>': 238}, {'ausgeliehen': 21, 'geborgt': 21, 'geliehen': 21, 'ueberlassen': 21}, {'ausgeliehen': 21,
'geborgt': 21, 'geliehen': 21, 'uberlassen': 21}, {'gegeben': 238, 'geschickt': 238, 'geschrieben': 238}, {'...':
742}, {'auf': 743, 'fuer': 743, 'fur': 743, 'gegeben': 238, 'geschickt': 238, 'geschrieben': 238, 'uber': 743,
'ueber': 743, 'zu': 743, 'zum': 743, 'zur': 743}, {'$$': 522}, {'gelegt': 745}, {'herz': 746}, {'auf': 743, 'fuer':
743, 'gegeben': 238, 'geschickt': 238, 'geschrieben': 238, 'ueber': 743, 'zu': 743, 'zum': 743, 'zur': 743},
{'anmerkungen': 748, 'feedback': 748, 'kommentare': 748, 'rueckmeldung': 748}, {'auf': 743, 'fur': 743, 'gegeben':
238, 'geschickt': 238, 'geschrieben': 238, 'uber': 743, 'zu': 743, 'zum': 743, 'zur': 743}, {'anmerkungen': 750,
'feedback': 750, 'kommentare': 750, 'ruckmeldung': 750}, {'ausgeliehen': 21, 'geborgt': 21, 'geliehen': 21,
'uberlassen': 21, 'ueberlassen': 21}, {'geholfen': 378}, {'umzug': 753}, {'gegeben': 541, 'gemacht': 541},
{'gestarkt': 310}, {'gestaerkt': 310}, {'rucken': 756, 'ruecken': 757}, {'gedruckt': 310, 'gedrueckt': 310,
'gedrückt': 310}, {'daumen': 759}, {'erreichen': 8}, {'': (0, 'missed'), 'anzurufen': 8, 'zu': 761}, {'angerufen': 8,
'probiert': 762, 'versucht': 762}, {'dass': 238, 'was': 238, 'wie': 238, 'wo': 238}, {'gesagt': 764}, {'anmerkungen':
744, 'feedback': 744, 'kommentare': 744, 'ruckmeldung': 750, 'rueckmeldung': 748}, {'angerufen': 8, 'probiert': 8,
'versucht': 8}, {'mal': 767}, {'paar': 768}, {'geht': 238}, {'passt': 238}, {'besser': 770, 'fehlt': 238, 'hakt': 238,
'holpert': 238, 'klemmt': 238, 'nicht': 771}, {'besser': 770, 'es': 772, 'fehlt': 238, 'hakt': 238, 'holpert': 238,
'klemmt': 238, 'nicht': 771, 'noch': 772}, {'was': 773, 'wo': 773}, {'zugeredet': 310}, {'laden': 753}, {'anzurufen':
8, 'zu': 761}, {'probiert': 777, 'versucht': 777}, {'gebracht': 535}, {'wieder': 767}, {'auf': 743, 'fuer': 743,
'fur': 743, 'uber': 743, 'ueber': 743, 'zu': 743, 'zum': 743, 'zur': 743}, {'auf': 743, 'fur': 743, 'uber': 743, 'zu':
743, 'zum': 743, 'zur': 743}, {'auf': 743, 'fuer': 743, 'ueber': 743, 'zu': 743, 'zum': 743, 'zur': 743},
{'anmerkungen': 781, 'feedback': 781, 'kommentare': 781, 'ruckmeldung': 782, 'rueckmeldung': 783}, {'': (17,
'gave:knowledge'), 'wie': 535}, {'<address>': 526, '<expert>': 635, '<my>': 736, '<thing>': 738, '<tool>': 531,
'<work>': 739, 'angelernt': 535, 'anhaenger': 740, 'anhanger': 741, 'anmerkungen': 744, 'ans': 747, 'aufgebaut': 310,
'aufgemuntert': 310, 'aufgepaeppelt': 310, 'aufgepappelt': 310, 'aufgezeigt': 535, 'auseinandergesetzt': 535,
'ausfuehrlich': 749, 'ausfuehrliches': 749, 'ausfuhrlich': 751, 'ausfuhrliches': 751, 'auto': 752, 'beamer': 752,
'beigebogen': 535, 'beigebracht': 536, 'beim': 754, 'beruhigt': 310, 'bestaerkt': 310, 'bestarkt': 310,
'bohrmaschine': 752, 'buero': 740, 'buro': 741, 'coaching': 755, 'den': 758, 'die': 760, 'dreimal': 763, 'durch': 638,
'durchs': 637, 'ehrlich': 765, 'ehrliches': 766, 'ein': 769, 'eingearbeitet': 535, 'eingeschult': 535, 'eingewiesen':
535, 'erklaert': 639, 'erklart': 640, 'erlaeutert': 639, 'erlautert': 640, 'ermutigt': 310, 'fahrrad': 752,
'feedback': 744, 'gecoached': 541, 'gecoacht': 541, 'geholfen': 535, 'geld': 752, 'gelobt': 310, 'gementort': 541,
'genau': 765, 'gesagt': 774, 'getroestet': 310, 'getrostet': 310, 'gezeigt': 536, 'gut': 775, 'gutes': 766,
'hoffnung': 311, 'im': 776, 'kamera': 752, 'klar': 765, 'klargemacht': 535, 'kommentare': 744, 'kurzes': 766,
'lastenrad': 752, 'mehrfach': 778, 'mehrmals': 763, 'mein': 766, 'mentorat': 755, 'mentoring': 755, 'mut': 311,
'naeher': 779, 'naehergebracht': 535, 'nahegebracht': 535, 'naher': 779, 'nahergebracht': 535, 'oefter': 767, 'offen':
765, 'offenes': 766, 'ofter': 767, 'paar': 768, 'rad': 752, 'raum': 752, 'ruckmeldung': 750, 'rueckmeldung': 748,
'schluessel': 740, 'schlussel': 741, 'schon': 780, 'schriftlich': 784, 'schriftliches': 784, 'sparring': 755,
'umsonst': 763, 'vergeblich': 763, 'verklickert': 535, 'vertreten': 378, 'viel': 766, 'vorgefuehrt': 539,
'vorgefuhrt': 540, 'vorgemacht': 785, 'vorgerechnet': 535, 'werkzeug': 752, 'x': 768, 'zugeredet': 310, 'zugespielt':
745, 'zweimal': 763}, {'...': 39, '<handed>': 21, '<handed_apart>': 21}, {'...': 742, 'gegeben': 238, 'geschickt':
238, 'geschrieben': 238}, {'gemacht': 310, 'zugesprochen': 310}, {'<address>': 526, '<expert>': 635, '<lent>': 21,
'<thing>': 787, '<tool>': 531, '<work>': 519, 'anmerkungen': 788, 'aufgemuntert': 310, 'beigebracht': 535,
'bestaerkt': 310, 'bestarkt': 310, 'den': 758, 'eingearbeitet': 535, 'eingeschult': 535, 'erklaert': 535, 'erklart':
535, 'erlaeutert': 535, 'erlautert': 535, 'ermutigt': 310, 'feedback': 788, 'getroestet': 310, 'getrostet': 310,
'gezeigt': 535, 'gut': 775, 'hinweise': 644, 'kniffe': 644, 'kommentare': 788, 'korrekturen': 788, 'mut': 789, 'rat':
644, 'ratschlaege': 644, 'ratschlage': 644, 'ruckmeldung': 788, 'rueckmeldung': 788, 'tipp': 644, 'tipps': 644,
'tricks': 644, 'vorgemacht': 535, 'zugehoert': 310, 'zugehort': 310}, {'<handed_apart>': 21, 'gebracht': 21,
'gegeben': 21, 'gemailt': 21, 'geschenkt': 21, 'geschickt': 21, 'gesendet': 21, 'ubergeben': 21, 'uberlassen': 21,
'uebergeben': 21, 'ueberlassen': 21}, {'...': 791}, {'...': 568, '<address>': 526}, {'...': 790, '<address>': 526,
'<my>': 792, '<work>': 519, 'N': 557, 'anmerkungen': 788, 'bei': 564, 'das': 793, 'den': 793, 'die': 793, 'feedback':
788, 'kommentare': 788, 'korrekturen': 788, 'mit': 564, 'ruckmeldung': 788, 'rueckmeldung': 788}, {'ich': 794, 'wir':
794}, {'<handed_apart>': 21, '<lent>': 21, '<tool>': 531, 'empfohlen': 522, 'gebracht': 21, 'gegeben': 21, 'gemailt':
21, 'geschenkt': 21, 'geschickt': 21, 'gesendet': 21, 'ubergeben': 21, 'uberlassen': 21, 'uebergeben': 21,
'ueberlassen': 21, 'vermittelt': 522, 'weiterempfohlen': 522}, {'...': 796, '<handed_apart>': 21, '<lent>': 21,
'<tool>': 531, 'gebracht': 21, 'gegeben': 21, 'gemailt': 21, 'geschenkt': 21, 'geschickt': 21, 'gesendet': 21,
'ubergeben': 21, 'uberlassen': 21, 'uebergeben': 21, 'ueberlassen': 21}, {'': (5, 'mine'), '<det>': 12}, {'^': 798},
{'<det>': 12}, {'^': 800}, {'bekommen': 799, 'bekommt': 799, 'hat': 801, 'kriegen': 799, 'kriegt': 799}, {'<me>':
696}, {'<until>': 696, 'D': 696, 'von': 803}, {'...': 804}, {'<me>': 698}, {'<until>': 698, 'D': 698, '^': 805, 'von':
806}, {'<they>': 807, 'ich': 371, 'wir': 371}, {'<they>': 802, 'das': 372, 'dass': 808}, {'retourniert': 238,
'zuruckgeschickt': 238, 'zurueckgeschickt': 238}, {'...': 810}, {'<work>': 811}, {'...': 812, '<work>': 811},
{'<they>': 807, 'ich': 34, 'wir': 34}, {'^': 12, 'das': 393, 'dass': 814}, {'<address>': 523}, {'s': 816}, {'das':
372, 'dass': 372, 'ich': 371, 'wir': 371}, {'^': 12, 'das': 372, 'dass': 372, 'ich': 371, 'wir': 371}, {'<said>': 818,
'<vowed>': 819}, {'<way>': 820}, {'<det>': 821, '<way>': 820}, {'geschickt': 522, 'vermittelt': 522, 'verwiesen': 522,
'weiterverwiesen': 522}, {'...': 823, 'geschickt': 522, 'vermittelt': 522, 'verwiesen': 522, 'weiterverwiesen': 522},
{'...': 823, 'empfohlen': 522, 'geschickt': 522, 'vermittelt': 522, 'verwiesen': 522, 'vorgeschlagen': 522,
'weiterempfohlen': 522, 'weiterverwiesen': 522}, {'<my>': 824, 'N': 825, 'eine': 824, 'einem': 824, 'einen': 824,
'einer': 824}, {'geschrieben': 522}, {'vorbereitet': 541}, {'...': 828, '<det>': 821, '<way>': 820}, {'gebracht': 522,
'gegeben': 522, 'geschickt': 522, 'vermittelt': 522, 'verschafft': 522, 'weitergeleitet': 522, 'zugeschanzt': 522},
{'ausgeholfen': 535, 'beraten': 535, 'geholfen': 535, 'gholfn': 535, 'unterstuetzt': 535, 'unterstutzt': 535},
{'empfohlen': 522, 'vorgeschlagen': 522, 'weiterempfohlen': 522}, {'...': 831, 'N': 832}, {'warum': 535, 'was': 535,
'welche': 535, 'welcher': 535, 'welches': 535, 'wie': 535, 'wo': 535, 'wofuer': 535, 'wofur': 535, 'woran': 535},
{'ausgeholfen': 535, 'geholfen': 535, 'gholfn': 535, 'unterstuetzt': 535, 'unterstutzt': 535}, {'...': 835, '<det>':
821, '<way>': 820, 'N': 832, 'umzug': 753}, {'schuldig': 12}, {'...': 837}, {'^': 838}, {'ich': 839}, {'gegeben':
535}, {'...': 841}, {'<address>': 526, 'aufgezeigt': 535, 'beigebogen': 535, 'klargemacht': 535, 'naeher': 779,
'naher': 779}, {'ausgemalt': 378, 'betreut': 378, 'gegossen': 378, 'gehuetet': 378, 'gehutet': 378, 'geputzt': 378,
'gestrichen': 378, 'versorgt': 378}, {'...': 844, 'ausgemalt': 378, 'betreut': 378, 'gegossen': 378, 'gehuetet': 378,
'gehutet': 378, 'geputzt': 378, 'gestrichen': 378, 'versorgt': 378}, {'...': 844, 'angeschlossen': 378, 'aufgebaut':
378, 'ausgemalt': 378, 'betreut': 378, 'eingerichtet': 378, 'entruempelt': 378, 'entrumpelt': 378, 'gegossen': 378,
'gehuetet': 378, 'gehutet': 378, 'gemaeht': 378, 'gemaht': 378, 'geputzt': 378, 'geraeumt': 378, 'geraumt': 378,
'geschnitten': 378, 'gestrichen': 378, 'montiert': 378, 'repariert': 378, 'versorgt': 378}, {'...': 843, '<address>':
526, 'auto': 569, 'blumen': 845, 'computer': 569, 'dachrinne': 569, 'drucker': 569, 'fenster': 569, 'fernseher': 569,
'garten': 846, 'hecke': 569, 'hund': 845, 'kasse': 845, 'katze': 845, 'keller': 569, 'kinder': 845, 'kleine': 845,
'kleinen': 845, 'kuche': 570, 'kueche': 571, 'laden': 845, 'rasen': 569, 'regal': 569, 'router': 569, 'schnee': 569,
'schrank': 569, 'stand': 845, 'waschmaschine': 569, 'wohnung': 846}, {'gegeben': 552, 'gemacht': 552, 'hergestellt':
552, 'vermittelt': 552}, {'N': 848}, {'zu': 849}, {'...': 841, 'fuer': 842, 'fur': 842, 'zu': 842, 'zum': 842, 'zur':
842}, {'...': 841, 'fuer': 842, 'zu': 842, 'zum': 842, 'zur': 842}, {'...': 841, 'fur': 842, 'zu': 842, 'zum': 842,
'zur': 842}, {'...': 843, '<address>': 526, 'auto': 569, 'blumen': 845, 'computer': 569, 'dachrinne': 569, 'drucker':
569, 'fenster': 569, 'fernseher': 569, 'garten': 846, 'hecke': 569, 'hund': 845, 'kasse': 845, 'katze': 845, 'keller':
569, 'kinder': 845, 'kleine': 845, 'kleinen': 845, 'kontakt': 850, 'kuche': 570, 'kueche': 571, 'laden': 845, 'rasen':
569, 'rat': 851, 'ratschlaege': 852, 'ratschlage': 853, 'regal': 569, 'router': 569, 'schnee': 569, 'schrank': 569,
'stand': 845, 'tipp': 851, 'tipps': 851, 'waschmaschine': 569, 'wohnung': 846}, {'...': 843, '<address>': 526, 'auto':
569, 'blumen': 845, 'computer': 569, 'dachrinne': 569, 'drucker': 569, 'fenster': 569, 'fernseher': 569, 'garten':
846, 'hecke': 569, 'hinweise': 644, 'hund': 845, 'kasse': 845, 'katze': 845, 'keller': 569, 'kinder': 845, 'kleine':
845, 'kleinen': 845, 'kniff': 644, 'kniffe': 644, 'kuche': 570, 'kueche': 571, 'laden': 845, 'rasen': 569, 'rat': 644,
'ratschlaege': 644, 'ratschlag': 644, 'ratschlage': 644, 'regal': 569, 'router': 569, 'schnee': 569, 'schrank': 569,
'stand': 845, 'tipp': 644, 'tipps': 644, 'trick': 644, 'tricks': 644, 'waschmaschine': 569, 'wohnung': 846}, {'...':
643, 'fuer': 842, 'fur': 842, 'gegeben': 535, 'gezeigt': 535, 'mitgegeben': 535, 'verraten': 535, 'zu': 842, 'zum':
842, 'zur': 842}, {'...': 643, 'fuer': 842, 'gegeben': 535, 'gezeigt': 535, 'mitgegeben': 535, 'verraten': 535, 'zu':
842, 'zum': 842, 'zur': 842}, {'...': 643, 'fur': 842, 'gegeben': 535, 'gezeigt': 535, 'mitgegeben': 535, 'verraten':
535, 'zu': 842, 'zum': 842, 'zur': 842}, {'hinweise': 644, 'kniff': 644, 'kniffe': 644, 'mal': 767, 'rat': 856,
'ratschlaege': 857, 'ratschlag': 644, 'ratschlage': 858, 'tipp': 856, 'tipps': 856, 'trick': 644, 'tricks': 644},
{'arbeitszeugnis': 827, 'empfehlungsschreiben': 827, 'paar': 859, 'referenz': 827, 'zeugnis': 827}, {'arbeitszeugnis':
827, 'auftrag': 830, 'bewerber': 830, 'einfuehrung': 842, 'einfuhrung': 842, 'empfehlungsschreiben': 827,
'interessenten': 830, 'job': 830, 'kandidaten': 830, 'kandidatin': 830, 'kunden': 830, 'kundin': 830, 'lead': 830,
'leads': 830, 'referenz': 827, 'zeugnis': 827}, {'auftrag': 830, 'bewerber': 830, 'crashkurs': 842, 'hinweise': 644,
'interessenten': 830, 'job': 830, 'kandidaten': 830, 'kandidatin': 830, 'kniff': 644, 'kniffe': 644, 'kontakt': 850,
'kunden': 830, 'kundin': 830, 'lead': 830, 'leads': 830, 'rat': 856, 'ratschlaege': 857, 'ratschlag': 644,
'ratschlage': 858, 'tipp': 856, 'tipps': 856, 'trick': 644, 'tricks': 644}, {'zugehoert': 310, 'zugehort': 310},
{'warum': 535, 'was': 535, 'welche': 535, 'welcher': 535, 'welches': 535, 'wie': 535, 'wo': 535, 'wofuer': 535,
'woran': 535}, {'warum': 535, 'was': 535, 'welche': 535, 'welcher': 535, 'welches': 535, 'wie': 535, 'wo': 535,
'wofur': 535, 'woran': 535}, {'...': 828}, {'<give1>': 12}, {'^': 867}, {'ich': 868}, {'dass': 869, 'ich': 868},
{'mut': 789, 'zugeredet': 310}, {'...': 835, '<det>': 821, '<way>': 820, 'laden': 753}, {'ausgeholfen': 535,
'eingearbeitet': 535, 'eingefuehrt': 535, 'eingefuhrt': 535, 'eingewiesen': 535, 'geholfen': 535, 'gholfn': 535,
'unterstuetzt': 535, 'unterstutzt': 535}, {'...': 873}, {'eingearbeitet': 535, 'eingefuehrt': 535, 'eingefuhrt': 535,
'eingewiesen': 535}, {'...': 875}, {'...': 835}, {'...': 545, '<tool>': 531, 'hinweise': 644, 'kniff': 644, 'kniffe':
644, 'rat': 644, 'ratschlaege': 644, 'ratschlag': 644, 'ratschlage': 644, 'tipp': 644, 'tipps': 644, 'trick': 644,
'tricks': 644}, {'arbeitszeugnis': 827, 'auftrag': 830, 'bewerber': 830, 'empfehlungsschreiben': 827, 'interessenten':
830, 'job': 830, 'kandidaten': 830, 'kandidatin': 830, 'kunden': 830, 'kundin': 830, 'lead': 830, 'leads': 830,
'referenz': 827, 'zeugnis': 827}, {'auftrag': 830, 'bewerber': 830, 'hinweise': 644, 'interessenten': 830, 'job': 830,
'kandidaten': 830, 'kandidatin': 830, 'kniff': 644, 'kniffe': 644, 'kontakt': 850, 'kunden': 830, 'kundin': 830,
'lead': 830, 'leads': 830, 'rat': 856, 'ratschlaege': 857, 'ratschlag': 644, 'ratschlage': 858, 'tipp': 856, 'tipps':
856, 'trick': 644, 'tricks': 644}, {'auftrag': 830, 'bewerber': 830, 'interessenten': 830, 'job': 830, 'kandidaten':
830, 'kandidatin': 830, 'kunden': 830, 'kundin': 830, 'lead': 830, 'leads': 830}, {'bekommen': 8, 'gebracht': 8,
'gekriegt': 8}, {'handy': 882, 'tel': 882, 'telefon': 882}, {'das': 883}, {'an': 884, 'ans': 883}, {'wie': 535},
{'beraten': 535}, {'...': 887, '<my>': 824, 'N': 824, 'eine': 824, 'einem': 824, 'einen': 824, 'einer': 824}, {'ich':
325, 'man': 325, 'wir': 325}, {'<should>': 889}, {'...': 887}, {'...': 786, '<address>': 526, '<det>': 546,
'<expert>': 523, '<have>': 795, '<my>': 797, '<said>': 809, '<their>': 813, '<thing>': 738, '<tool>': 531, '<vowed>':
815, '<work>': 519, 'N': 817, 'am': 822, 'an': 826, 'anmerkungen': 744, 'arbeitszeugnis': 827, 'auf': 829, 'auftrag':
830, 'ausfuehrlich': 749, 'ausfuehrliches': 749, 'ausfuhrlich': 751, 'ausfuhrliches': 751, 'bei': 833, 'beigebracht':
834, 'beim': 836, 'bewerber': 830, 'bin': 840, 'crashkurs': 842, 'das': 847, 'den': 854, 'die': 855, 'dreimal': 763,
'ehrliches': 766, 'ein': 860, 'eine': 861, 'einen': 862, 'einfach': 863, 'einfuehrung': 842, 'einfuhrung': 842,
'empfehlungsschreiben': 827, 'erklaert': 864, 'erklart': 865, 'erlaeutert': 864, 'erlautert': 865, 'feedback': 744,
'fuer': 866, 'fur': 866, 'geholfen': 535, 'gesagt': 870, 'geschrieben': 870, 'gezeigt': 834, 'gut': 871, 'gutes': 766,
'hinweise': 644, 'hoffnung': 311, 'im': 872, 'in': 874, 'ins': 876, 'interessenten': 830, 'job': 830, 'kandidaten':
830, 'kandidatin': 830, 'kniff': 644, 'kniffe': 644, 'kommentare': 744, 'kontakt': 850, 'kunden': 830, 'kundin': 830,
'kurzes': 766, 'lange': 863, 'lead': 830, 'leads': 830, 'mehrfach': 778, 'mehrmals': 763, 'mein': 766, 'mit': 877,
'mut': 311, 'n': 878, 'nachhilfe': 842, 'ne': 879, 'nen': 880, 'neue': 881, 'neuen': 881, 'nicht': 885, 'nur': 863,
'oefter': 767, 'offenes': 766, 'ofter': 767, 'paar': 859, 'per': 822, 'rat': 856, 'ratschlaege': 857, 'ratschlag':
644, 'ratschlage': 858, 'referenz': 827, 'ruckmeldung': 750, 'rueckmeldung': 748, 'schon': 780, 'schriftlich': 784,
'schriftliches': 784, 'schuld': 393, 'schulde': 393, 'schulden': 393, 'sehr': 871, 'tipp': 856, 'tipps': 856, 'trick':
644, 'tricks': 644, 'uber': 822, 'ueber': 822, 'um': 69, 'umsonst': 763, 'unterricht': 842, 'vergeblich': 763,
'vertreten': 378, 'via': 822, 'viel': 766, 'vorgefuehrt': 864, 'vorgefuhrt': 865, 'vorgemacht': 886, 'x': 768,
'zeugnis': 827, 'zu': 888, 'zufolge': 890, 'zugehoert': 310, 'zugehort': 310, 'zugeredet': 310, 'zum': 891, 'zur':
891, 'zweimal': 763}, {'<said>': 430, 'angebimmelt': 400, 'angeboten': 400, 'angeklingelt': 400, 'angelaeutet': 400,
'angelautet': 400, 'angerufen': 400, 'anvertraut': 400, 'berichtet': 400, 'durchgebimmelt': 400, 'durchgeklingelt':
400, 'durchgerufen': 400, 'empfohlen': 423, 'erklaert': 1, 'erklart': 1, 'erzaehlt': 400, 'erzahlt': 400,
'geantwortet': 400, 'gebeichtet': 400, 'geholfen': 400, 'geklagt': 400, 'geklingelt': 400, 'gemailt': 400, 'gemeint':
1, 'geraten': 423, 'gesagt': 423, 'geschickt': 400, 'geschildert': 400, 'geschrieben': 423, 'gesimst': 400,
'gesteckt': 400, 'getextet': 400, 'gezeigt': 400, 'gratuliert': 400, 'hereingeschaut': 400, 'mitgeteilt': 400,
'praesentiert': 400, 'prasentiert': 400, 'reingeschaut': 400, 'verraten': 400, 'versprochen': 400, 'vorbeigeschaut':
400, 'vorgestellt': 400, 'zugesagt': 400, 'zuruckgemailt': 400, 'zuruckgerufen': 400, 'zuruckgeschrieben': 400,
'zurueckgemailt': 400, 'zurueckgerufen': 400, 'zurueckgeschrieben': 400}, {'<them>': 462}, {'<them>': 462, '^': 461},
{'...': 893, '<counsel>': 439, '<counselled>': 412, '^': 441, 'abgeholt': 400, 'als': 442, 'am': 454, 'angebimmelt':
400, 'angeklingelt': 400, 'angelaeutet': 400, 'angelautet': 400, 'angerufen': 400, 'angeschrieben': 400,
'angesprochen': 400, 'ans': 451, 'auf': 454, 'aufgefordert': 325, 'ausgefuehrt': 400, 'ausgefuhrt': 400, 'begleitet':
400, 'beim': 454, 'bekocht': 400, 'bestaerkt': 325, 'bestarkt': 325, 'besucht': 400, 'davon': 455, 'davor': 459,
'dazu': 455, 'den': 442, 'dringend': 460, 'durchgebimmelt': 400, 'durchgeklingelt': 400, 'durchgerufen': 400, 'einen':
442, 'eingeladen': 400, 'eingeredet': 325, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 325, 'ermutigt':
325, 'ersucht': 894, 'geantwortet': 400, 'gebeten': 895, 'gefragt': 894, 'geklingelt': 400, 'gemeint': 1, 'geraten':
1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 400, 'getextet': 400, 'getroffen': 400, 'gewarnt': 458, 'hereingeschaut':
400, 'im': 454, 'interviewt': 400, 'kontaktiert': 400, 'mit': 469, 'nahe': 450, 'nen': 442, 'per': 454,
'reingeschaut': 400, 'stark': 460, 'um': 472, 'via': 454, 'vor': 473, 'vorbeigeschaut': 400, 'zuruckgemailt': 400,
'zuruckgerufen': 400, 'zuruckgeschrieben': 400, 'zurueckgemailt': 400, 'zurueckgerufen': 400, 'zurueckgeschrieben':
400}, {'^': 477}, {'<me>': 897, '<vowed>': 480, 'mir': 481, 'uns': 481}, {'<me>': 443, '^': 61, 'dass': 479, 'er':
443, 'sich': 443, 'sie': 443}, {'<until>': 483, '<vowed>': 61}, {'...': 900}, {'anzurufen': 8, 'mich': 777, 'uns':
777, 'zu': 761}, {'versucht': 902}, {'angelaeutet': 400, 'angelautet': 400, 'angerufen': 400}, {'<vowed>': 480,
'gemeint': 501, 'gesagt': 501, 'geschrieben': 501, 'gmeint': 446, 'gsagt': 446}, {'angekuendigt': 54, 'angekundigt':
54, 'angemeldet': 54, 'angeschlossen': 400, 'bedankt': 400, 'beworben': 0, 'dazugeschaltet': 400, 'dazugesellt': 400,
'dazugesetzt': 400, 'dazugestellt': 400, 'eingeklinkt': 400, 'eingewaehlt': 400, 'eingewahlt': 400, 'entschuldigt':
400, 'gemeldet': 400, 'geruehrt': 400, 'geruhrt': 400, 'verabschiedet': 400, 'zugeschaltet': 400}, {'...': 906,
'bedankt': 400, 'bei': 506, 'entschuldigt': 400, 'gemeldet': 400, 'geruehrt': 400, 'geruhrt': 400, 'verabschiedet':
400}, {'<vowed>': 480, 'angelaeutet': 400, 'angelautet': 400, 'angerufen': 400, 'gemeint': 501, 'gesagt': 501,
'geschrieben': 501, 'gmeint': 446, 'gsagt': 446}, {'...': 424, '<appointment>': 426, '<det>': 427, '<me>': 896,
'<my>': 427, '<they>': 898, '<until>': 485, '<vowed>': 899, '^': 901, 'am': 454, 'angebimmelt': 400, 'angeklingelt':
400, 'angelaeutet': 400, 'angelautet': 400, 'angerufen': 400, 'auf': 489, 'beim': 454, 'davon': 490, 'dazu': 490,
'durchgebimmelt': 400, 'durchgeklingelt': 400, 'durchgerufen': 400, 'empfohlen': 491, 'erklaert': 1, 'erklart': 1,
'geantwortet': 400, 'geklingelt': 400, 'gemailt': 400, 'gemeint': 494, 'geraten': 1, 'gesagt': 494, 'geschrieben':
495, 'gesimst': 400, 'getextet': 400, 'gmeint': 446, 'gsagt': 446, 'hereingeschaut': 400, 'im': 454, 'mehrmals': 903,
'mich': 904, 'mir': 905, 'per': 489, 'reingeschaut': 400, 'sich': 907, 'uber': 509, 'ueber': 511, 'uns': 908,
'vergeblich': 903, 'versucht': 902, 'via': 489, 'vor': 473, 'vorbeigeschaut': 400, 'vorgeschlagen': 0,
'zuruckgemailt': 400, 'zuruckgerufen': 400, 'zuruckgeschrieben': 400, 'zurueckgemailt': 400, 'zurueckgerufen': 400,
'zurueckgeschrieben': 400, 'zweimal': 903}, {'^': 687, 'das': 685, 'den': 685, 'die': 685, 'es': 685, 'sie': 685,
'von': 688}, {'<way>': 446}, {'<det>': 911, '<way>': 446}, {'am': 912, 'auf': 912, 'beim': 912, 'ich': 704, 'im': 912,
'in': 912, 'man': 704, 'per': 912, 'wir': 704, 'zu': 912, 'zum': 912}, {'...': 913, '<they>': 712, '^': 708, 'am':
714, 'auf': 714, 'beim': 714, 'bleib': 325, 'bloss': 709, 'bloß': 709, 'das': 710, 'dass': 711, 'erhoeh': 325,
'erhoh': 325, 'fang': 325, 'frag': 325, 'geh': 325, 'hoer': 325, 'hor': 325, 'i': 428, 'ich': 428, 'im': 714, 'in':
714, 'lass': 325, 'mach': 325, 'macht': 325, 'man': 428, 'nimm': 325, 'nur': 709, 'per': 714, 'red': 325, 'stell':
325, 'such': 325, 'verkauf': 325, 'wir': 428, 'zu': 714, 'zum': 714}, {'<me>': 62, '<until>': 61}, {'bringts': 915,
'gibts': 915, 'macht': 915, 'mailts': 915, 'schickts': 915, 'sendets': 915}, {'und': 916}, {'and': 61}, {'': (6,
'theirs'), '...': 918}, {'...': 917, '<det>': 919, 'D': 61}, {'mich': 61, 'uns': 61}, {'fuer': 921, 'fur': 921},
{'...': 922}, {'...': 922, '<det>': 923, '<my>': 923, '<their>': 923, '<them>': 923}, {'<me>': 61, 'das': 153, 'den':
153, 'die': 153, 'es': 153, 's': 153}, {'...': 917}, {'zuruck': 61, 'zurueck': 61}, {'...': 927, 'zuruck': 61,
'zurueck': 61}, {'...': 927, 'mich': 928, 'mir': 928, 'uns': 928, 'zuruck': 61, 'zurueck': 61}, {'...': 927, '<they>':
929, '<until>': 61, 'mich': 928, 'mir': 928, 'uns': 928, 'zuruck': 61, 'zurueck': 61}, {'mal': 61}, {'': (6,
'theirs'), 'nach': 61, 'noch': 931, 'nochmal': 61, 'wieder': 61}, {'nach': 61, 'noch': 931, 'nochmal': 61, 'wieder':
61}, {'D': 933}, {'D': 932, 'es': 934, 'ihn': 934, 'sie': 934}, {'D': 933, 'es': 934, 'ihn': 934, 'sie': 934},
{'sich': 61}, {'<they>': 937, 'sich': 61}, {'bescheid': 61}, {'bescheid': 61, 'mir': 939, 'uns': 939}, {'<they>': 940,
'bescheid': 61, 'mir': 939, 'uns': 939}, {'an': 61, 'druber': 61, 'drueber': 61, 'durch': 61}, {'...': 942, 'an': 61,
'druber': 61, 'drueber': 61, 'durch': 61}, {'durch': 61, 'weiter': 61}, {'<they>': 940, 'bescheid': 61, 'das': 944,
'es': 944, 'mir': 939, 'uns': 939}, {'beisammen': 61, 'bereit': 61, 'fertig': 61, 'parat': 61}, {'<until>': 946},
{'...': 947}, {'um': 61}, {'...': 949, 'um': 61}, {'sich': 950}, {'ab': 61, 'an': 61}, {'<me>': 952}, {'ab': 61},
{'...': 954}, {'<my>': 955}, {'<me>': 952, '<my>': 955, 'D': 956}, {'das': 944, 'es': 944}, {'...': 927, '<they>':
929, 'mich': 928, 'mir': 928, 'uns': 928, 'zuruck': 61, 'zurueck': 61}, {'...': 927}, {'...': 927, 'mich': 960, 'mir':
960, 'sich': 61, 'uns': 960}, {'...': 927, '<they>': 961, 'mich': 960, 'mir': 960, 'sich': 61, 'uns': 960}, {'...':
927, '<me>': 952, '<they>': 929, 'mich': 928, 'mir': 928, 'uns': 928, 'zuruck': 61, 'zurueck': 61}, {'vor': 61},
{'...': 964}, {'<me>': 965}, {'<their>': 965}, {'...': 964, 'D': 967}, {'<me>': 968}, {'<deed3>': 920, '<does3>': 924,
'<give3>': 925, '<sends3>': 926, 'antwortet': 930, 'bohrt': 935, 'connected': 153, 'connectet': 153, 'draengelt': 935,
'draengt': 936, 'drangelt': 935, 'drangt': 936, 'erkundigt': 938, 'geben': 941, 'geht': 943, 'gibt': 945, 'haben':
948, 'hakt': 935, 'hat': 948, 'hoert': 951, 'holen': 953, 'holt': 957, 'hort': 951, 'intro': 153, 'introduced': 153,
'introed': 153, 'introt': 153, 'leitet': 958, 'liest': 943, 'mailt': 959, 'melden': 938, 'meldet': 962, 'probiert':
936, 'ruehren': 938, 'ruehrt': 938, 'rufen': 953, 'ruft': 963, 'ruhren': 938, 'ruhrt': 938, 'sagen': 941, 'sagt': 941,
'schaut': 943, 'schickt': 958, 'schreibt': 959, 'schubst': 936, 'sieht': 943, 'stellen': 966, 'stellt': 969, 'stupst':
935, 'uberweist': 62, 'ueberweist': 62, 'unterschreibt': 62, 'urgiert': 935, 'versucht': 936, 'zahlt': 62},
{'probiert': 8, 'versucht': 8}, {'...': 971, 'probiert': 8, 'versucht': 8}, {'<me>': 0}, {'bei': 973}, {'...': 974,
'bei': 973}, {'^': 461, 'darum': 462, 'um': 462}, {'<until>': 461}, {'...': 977, '<my>': 461, 'antwort': 461,
'bestaetigung': 461, 'bestatigung': 461, 'feedback': 461, 'ruckmeldung': 461, 'ruckruf': 461, 'rueckmeldung': 461,
'rueckruf': 461, 'stellungnahme': 461}, {'^': 978}, {'<me>': 976, 'um': 979}, {'mich': 395, 'mir': 395, 'uns': 395},
{'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 982}, {'...': 100, '<det>': 983, '<my>': 983,
'<their>': 983}, {'<me>': 34}, {'<until>': 801, '^': 984, 'von': 985}, {'': (19, 'gave:resource'), 'ausgeliehen': 21,
'bekommen': 21, 'geborgt': 21, 'geliehen': 21, 'leihweise': 21, 'mitgenommen': 21}, {'<tool>': 987}, {'...': 988,
'<tool>': 987}, {'<until>': 12, 'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 990}, {'...': 100,
'<det>': 991, '<my>': 983, '<their>': 983}, {'<my>': 989, '<until>': 801, '^': 992, 'von': 985}, {'<doc>': 461,
'<work>': 461}, {'<doc>': 461, 'alle': 461, 'beide': 461, 'das': 461, 'den': 461, 'die': 461, 'ein': 994, 'eine': 994,
'einen': 994, 'ne': 994, 'nen': 994, 'saemtliche': 461}, {'^': 995}, {'...': 977, '<until>': 461}, {'...': 977},
{'-abrechnung': 997, '-beleg': 998, '-bescheinigung': 998, '-bestaetigung': 998, '-foto': 997, '-fotos': 997,
'-liste': 997, '-nachweis': 997, '-plan': 997, '-rechnung': 997, '-unterlagen': 997, '-vertrag': 997, '-zahlen': 997,
'<doc>': 997, '<thing>': 977, '<work>': 977, 'alle': 998, 'angebot': 977, 'antwort': 977, 'beide': 998,
'bestaetigung': 977, 'das': 998, 'den': 998, 'die': 998, 'entscheidung': 977, 'fotos': 977, 'kostenvoranschlag': 977,
'muster': 977, 'offerte': 977, 'rechnung': 977, 'rueckmeldung': 977, 'saemtliche': 998, 'unterlagen': 977, 'vertrag':
977, 'zahlen': 977}, {'<until>': 996, '^': 999}, {'<doc>': 461, 'alle': 461, 'beide': 461, 'das': 461, 'den': 461,
'die': 461, 'ein': 994, 'eine': 994, 'einen': 994, 'ne': 994, 'nen': 994, 'samtliche': 461}, {'^': 1001},
{'-abrechnung': 997, '-beleg': 998, '-bescheinigung': 998, '-bestatigung': 998, '-foto': 997, '-fotos': 997, '-liste':
997, '-nachweis': 997, '-plan': 997, '-rechnung': 997, '-unterlagen': 997, '-vertrag': 997, '-zahlen': 997, '<doc>':
997, '<thing>': 977, '<work>': 977, 'alle': 998, 'angebot': 977, 'antwort': 977, 'beide': 998, 'bestatigung': 977,
'das': 998, 'den': 998, 'die': 998, 'entscheidung': 977, 'fotos': 977, 'kostenvoranschlag': 977, 'muster': 977,
'offerte': 977, 'rechnung': 977, 'ruckmeldung': 977, 'samtliche': 998, 'unterlagen': 977, 'vertrag': 977, 'zahlen':
977}, {'<until>': 1002, '^': 1003}, {'dass': 889}, {'darauf': 1005}, {'sich': 0}, {'an': 443}, {'<me>': 1008},
{'<me>': 1008, '<they>': 1009}, {'-abrechnung': 997, '-beleg': 998, '-bescheinigung': 998, '-bestaetigung': 998,
'-foto': 997, '-fotos': 997, '-liste': 997, '-nachweis': 997, '-plan': 997, '-rechnung': 997, '-unterlagen': 997,
'-vertrag': 997, '-zahlen': 997, '<doc>': 997, 'alle': 998, 'beide': 998, 'das': 998, 'den': 998, 'die': 998,
'saemtliche': 998}, {'<counsel>': 0}, {'paar': 1012}, {'<counsel>': 0, '<until>': 996, '^': 1011, 'ein': 1013,
'einen': 1012, 'n': 1012, 'nen': 1012}, {'<until>': 996, '^': 1011}, {'<doc>': 461, 'alle': 461, 'beide': 461, 'das':
461, 'den': 461, 'die': 461, 'ein': 994, 'eine': 994, 'einen': 994, 'ne': 994, 'nen': 994, 'saemtliche': 461,
'samtliche': 461}, {'^': 1016}, {'-abrechnung': 997, '-beleg': 998, '-bescheinigung': 998, '-bestaetigung': 998,
'-bestatigung': 998, '-foto': 997, '-fotos': 997, '-liste': 997, '-nachweis': 997, '-plan': 997, '-rechnung': 997,
'-unterlagen': 997, '-vertrag': 997, '-zahlen': 997, '<doc>': 997, 'alle': 998, 'beide': 998, 'das': 998, 'den': 998,
'die': 998, 'saemtliche': 998, 'samtliche': 998}, {'<until>': 1017, '^': 1018}, {'-abrechnung': 997, '-beleg': 998,
'-bescheinigung': 998, '-bestaetigung': 998, '-bestatigung': 998, '-foto': 997, '-fotos': 997, '-liste': 997,
'-nachweis': 997, '-plan': 997, '-rechnung': 997, '-unterlagen': 997, '-vertrag': 997, '-zahlen': 997, '<doc>': 997,
'<thing>': 977, '<work>': 977, 'alle': 998, 'angebot': 977, 'antwort': 977, 'beide': 998, 'bestaetigung': 977,
'bestatigung': 977, 'das': 998, 'den': 998, 'die': 998, 'entscheidung': 977, 'fotos': 977, 'kostenvoranschlag': 977,
'muster': 977, 'offerte': 977, 'rechnung': 977, 'ruckmeldung': 977, 'rueckmeldung': 977, 'saemtliche': 998,
'samtliche': 998, 'unterlagen': 977, 'vertrag': 977, 'zahlen': 977}, {'': (13, 'talk'), '<counsel>': 0, '<until>':
1017, '^': 1020, 'das': 977, 'ein': 1013, 'einen': 1012, 'es': 977, 'ihn': 977, 'n': 1012, 'nen': 1012, 'sie': 977},
{'-abrechnung': 997, '-beleg': 998, '-bescheinigung': 998, '-bestatigung': 998, '-foto': 997, '-fotos': 997, '-liste':
997, '-nachweis': 997, '-plan': 997, '-rechnung': 997, '-unterlagen': 997, '-vertrag': 997, '-zahlen': 997, '<doc>':
997, 'alle': 998, 'beide': 998, 'das': 998, 'den': 998, 'die': 998, 'samtliche': 998}, {'<counsel>': 0, '<until>':
1002, '^': 1022, 'ein': 1013, 'einen': 1012, 'n': 1012, 'nen': 1012}, {'<until>': 1002, '^': 1022}, {'mit': 61},
{'...': 1025}, {'^': 1026}, {'ausleihen': 21, 'behalten': 21, 'benutzen': 21, 'haben': 21, 'leihen': 21,
'mitbenutzen': 21, 'mitnehmen': 21, 'nehmen': 21, 'nutzen': 21, 'verwenden': 21}, {'...': 1028, 'ausleihen': 21,
'behalten': 21, 'benutzen': 21, 'haben': 21, 'leihen': 21, 'mitbenutzen': 21, 'mitnehmen': 21, 'nehmen': 21, 'nutzen':
21, 'verwenden': 21}, {'<tool>': 1029}, {'...': 1030, '<tool>': 1029}, {'<tool>': 1029, 'ausleihen': 21, 'benutzen':
21, 'brauchen': 21, 'haben': 21, 'leihen': 21, 'mitbenutzen': 21, 'mitnutzen': 21, 'nehmen': 21, 'nutzen': 21,
'verwenden': 21}, {'...': 1032, '<tool>': 1029}, {'': (13, 'talk'), '<det>': 1031, '<my>': 1033}, {'^': 176, 'darauf':
325, 'zu': 325}, {'<me>': 1035, 'darauf': 1005}, {'<det>': 1031, '<my>': 1033}, {'^': 176, 'dass': 325, 'mir': 412,
'uns': 412}, {'<they>': 1038, '^': 176, 'dass': 325, 'mir': 412, 'uns': 412}, {'mich': 357, 'uns': 357}, {'<me>':
1035}, {'<me>': 54}, {'bei': 1042}, {'...': 1043, 'bei': 1042}, {'D': 1044}, {'dass': 889, 'wenn': 889}, {'besser':
1046, 'gern': 1046, 'gerne': 1046, 'gut': 1046, 'lieber': 1046}, {'besser': 1046, 'es': 1047, 'gern': 1046, 'gerne':
1046, 'gut': 1046, 'lieber': 1046, 's': 1047}, {'an': 0}, {'<me>': 1049}, {'bei': 1050}, {'...': 1051, 'bei': 1050},
{'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung':
0}, {'...': 1053, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0,
'pruefung': 0, 'prufung': 0}, {'<thing>': 977, '<work>': 977, 'angebot': 977, 'antwort': 977, 'bestaetigung': 977,
'bestatigung': 977, 'entscheidung': 977, 'fotos': 977, 'kostenvoranschlag': 977, 'muster': 977, 'offerte': 977,
'rechnung': 977, 'ruckmeldung': 977, 'rueckmeldung': 977, 'unterlagen': 977, 'vertrag': 977, 'zahlen': 977}, {'^':
1055, 'dass': 889}, {'<my>': 461}, {'^': 1057}, {'nach': 1058}, {'auf': 390}, {'auf': 390, 'schon': 1060}, {'sich':
1061}, {'zu': 0}, {'...': 1063, 'auf': 390, 'schon': 1060, 'zu': 0}, {'sich': 1064}, {'<counsel>': 325}, {'<counsel>':
325, 'als': 1066, 'den': 1066, 'einen': 1066, 'nen': 1066}, {'weg': 325}, {'den': 1068}, {'^': 176, 'auf': 1069},
{'<counsel>': 325, '<they>': 1067, 'als': 1066, 'den': 1066, 'einen': 1066, 'mit': 1070, 'nen': 1066}, {'<me>': 1071},
{'<counsel>': 325, '<they>': 1067, 'als': 1066, 'den': 1066, 'einen': 1066, 'nen': 1066}, {'<me>': 1073}, {'$$': 400},
{'$$': 400, 'dabei': 1075}, {'mit': 1076}, {'auch': 1077, 'mit': 1076, 'noch': 1077}, {'<until>': 43}, {'<doc>': 1079,
'<document>': 1079, '<thing>': 1079, '<work>': 1079}, {'^': 1080}, {'<doc>': 43, '<document>': 43, '<thing>': 43,
'<work>': 43}, {'^': 1082}, {'tisch': 12}, {'dem': 1084}, {'postfach': 12}, {'hand': 12, 'mail': 12}, {'der': 1087},
{'am': 1084, 'auf': 1085, 'im': 1086, 'in': 1088, 'von': 99, 'vorliegen': 12}, {'...': 1089, '<doc>': 43,
'<document>': 43, '<thing>': 43, '<work>': 43}, {'<det>': 1083, '<my>': 1083, '^': 1090}, {'briefkasten': 12,
'postfach': 12, 'schreibtisch': 12, 'tisch': 12}, {'<their>': 1092, 'dem': 1092}, {'<their>': 1092, 'dem': 1092,
'der': 1087}, {'am': 1084, 'auf': 1093, 'im': 1086, 'in': 1094, 'von': 99}, {'auf': 1093, 'in': 1093}, {'<until>':
1095, 'D': 1096}, {'...': 1097, '<doc>': 1079, '<document>': 1079, '<thing>': 1079, '<work>': 1079}, {'<det>': 1081,
'<my>': 1081, '<until>': 1091, '^': 1098}, {'<until>': 461, 'von': 683}, {'...': 1100}, {'<until>': 462, '^': 1101,
'dass': 889, 'wenn': 889}, {'besser': 1046, 'es': 1047, 'gern': 1102, 'gerne': 1102, 'gut': 1046, 'lieber': 1046, 's':
1047}, {'<until>': 462, '^': 1101}, {'gern': 1104, 'gerne': 1104}, {'...': 988, '<tool>': 987, '^': 1080}, {'...': 36,
'<my>': 37}, {'<me>': 1107}, {'<my>': 37, 'bei': 1108, 'von': 1108}, {'...': 1063, 'zu': 0}, {'...': 1053, '<det>':
1081, '<my>': 1106, '<until>': 1091, '^': 1098, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0,
'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 'sich': 1109, 'vor': 1110, 'wohl': 0}, {'...': 1053, 'besser':
1046, 'es': 1047, 'geburtstag': 0, 'gern': 1102, 'gerne': 1102, 'gut': 1046, 'hochzeitstag': 0, 'jubilaeum': 0,
'jubilaum': 0, 'lieber': 1046, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 's': 1047}, {'gewesen': 400},
{'aufgetaucht': 400, 'da': 1113, 'dabei': 1113, 'gekommen': 400, 'kemma': 400, 'kommen': 400, 'kumma': 400,
'vorbeigekommen': 400}, {'a': 1114, 'ah': 1114, 'au': 1114, 'auch': 1114}, {'schuldig': 75}, {'...': 1116}, {'^':
1117}, {'^': 176, 'ich': 325, 'wir': 325}, {'^': 176, 'dass': 1119, 'ich': 325, 'wir': 325}, {'ansicht': 501,
'auffassung': 501, 'meinung': 501, 'uberzeugung': 446, 'ueberzeugung': 446}, {'aufgetaucht': 8, 'erschienen': 8,
'gekommen': 8}, {'...': 1122}, {'ned': 1123, 'net': 1123, 'nicht': 1123}, {'<me>': 1118, 'D': 1044, 'a': 1114, 'ah':
1114, 'au': 1114, 'auch': 1114, 'aufgetaucht': 400, 'dafuer': 1120, 'dafur': 1120, 'dagegen': 1120, 'dazugekommen':
400, 'dazugestossen': 400, 'dazugestoßen': 400, 'der': 1121, 'einfach': 1124, 'gekommen': 400, 'leider': 1124,
'mitgekommen': 400, 'ned': 1123, 'net': 1123, 'nicht': 1123, 'vorbeigefahren': 400, 'vorbeigekommen': 400}, {'<my>':
400}, {'an': 1126, 'auf': 1126, 'bei': 1126, 'beim': 1126, 'in': 1126, 'zu': 1126}, {'an': 1126, 'auf': 1126, 'bei':
1126, 'beim': 1126, 'in': 1126, 'mit': 1076, 'zu': 1126}, {'atelier': 400, 'geschaeft': 400, 'geschaft': 400, 'laden':
400, 'salon': 400, 'shop': 400}, {'den': 1129, 'die': 1129}, {'im': 1129, 'in': 1130, 'ins': 1129}, {'im': 1129, 'in':
1130, 'ins': 1129, 'kurz': 1131}, {'<me>': 1132, '<my>': 400}, {'ned': 8, 'net': 8, 'nicht': 8}, {'<my>': 400, 'den':
1129, 'die': 1129}, {'alle': 1127, 'an': 1126, 'auch': 1128, 'auf': 1126, 'aufgetaucht': 400, 'bei': 1133, 'beide':
1127, 'beim': 1126, 'da': 1132, 'dazugekommen': 400, 'dazugestossen': 400, 'dazugestoßen': 400, 'einfach': 1134,
'gekommen': 400, 'im': 1129, 'in': 1135, 'ins': 1129, 'kurz': 1131, 'mit': 1076, 'mitgekommen': 400, 'ned': 8, 'net':
8, 'nicht': 8, 'noch': 1077, 'vorbeigefahren': 400, 'vorbeigekommen': 400, 'wieder': 1127, 'wohl': 0, 'zu': 1126},
{'alle': 1127, 'an': 1126, 'auch': 1128, 'auf': 1126, 'bei': 1133, 'beide': 1127, 'beim': 1126, 'da': 1132, 'einfach':
1134, 'im': 1129, 'in': 1135, 'ins': 1129, 'kurz': 1131, 'mit': 1076, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1077,
'wieder': 1127, 'zu': 1126}, {'geben': 61, 'sagen': 61}, {'geben': 61}, {'absagen': 61, 'bescheid': 1138, 'feedback':
1139, 'ruckmeldung': 1139, 'rueckmeldung': 1139, 'zusagen': 61}, {'^': 1140}, {'bringen': 61, 'geben': 61, 'liefern':
61, 'sagen': 61, 'schicken': 61, 'zeigen': 61}, {'^': 1142}, {'D': 1142}, {'...': 1144}, {'D': 1143, '^': 1145}, {'':
(13, 'talk'), '...': 1141, '<det>': 1031, '<me>': 1146, '<my>': 1033, '^': 1140}, {'<det>': 1031, '<me>': 1146,
'<my>': 1033}, {'^': 61, 'darum': 443, 'drum': 443, 'um': 443}, {'sich': 1149}, {'<they>': 1150, 'sich': 1149},
{'<me>': 395}, {'herz': 325}, {'ans': 1153, 'nahe': 325}, {'<they>': 1154, 'ans': 1153, 'nahe': 325}, {'<me>': 1155},
{'connect': 61, 'forward': 61, 'intro': 61, 'introduce': 61, 'send': 61, 'share': 61}, {'^': 1157}, {'': (6,
'theirs'), '<until>': 61, 'D': 61}, {'<me>': 1159}, {'das': 1160, 'den': 1160, 'die': 1160, 'es': 1160, 'ihn': 1160,
'sie': 1160}, {'bringt': 1161, 'gibt': 1161, 'mailt': 1161, 'schickt': 1161}, {'und': 1162}, {'fertig': 1163, 'fix':
1163, 'klar': 1163}, {'...': 1164}, {'^': 1165}, {'am': 400, 'auf': 400, 'aus': 400, 'dass': 400, 'mir': 400, 'ob':
400, 'per': 400, 'uns': 400, 'via': 400, 'wegen': 400}, {'': (0, 'missed'), 'mehr': 8}, {'ned': 1168, 'net': 1168,
'nicht': 1168}, {'sich': 1169}, {'': (23, 'contact'), 'ned': 1168, 'net': 1168, 'nicht': 1168}, {'sich': 1171},
{'absagen': 61, 'bescheid': 1138, 'feedback': 1139, 'ruckmeldung': 1139, 'zusagen': 61}, {'^': 1173, 'zu': 0},
{'<giveinf>': 61, '<giveinf_apart>': 61, 'geben': 61, 'sagen': 61}, {'...': 1175, '<giveinf>': 61, '<selfinf>': 61},
{'^': 1176}, {'<giveinf>': 61, '<selfinf>': 61}, {'<until>': 1178}, {'<until>': 461, 'geben': 61}, {'...': 1179,
'<thing>': 977, '<work>': 977, 'absagen': 61, 'angebot': 977, 'antwort': 977, 'bescheid': 1138, 'bestatigung': 977,
'connecten': 61, 'entscheidung': 977, 'feedback': 1139, 'fotos': 977, 'intro': 61, 'introen': 61, 'klaren': 61,
'kostenvoranschlag': 977, 'liefern': 61, 'muster': 977, 'nachfragen': 61, 'nachhaken': 61, 'offerte': 977, 'rechnung':
977, 'ruckmeldung': 1180, 'schicken': 61, 'unterlagen': 977, 'vermitteln': 61, 'vertrag': 977, 'zahlen': 977,
'zusagen': 61}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen': 0, 'dabei': 1182, 'hinfahren': 0, 'komme': 0,
'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0, 'vorbeikomme': 0, 'zusammensetzen': 0}, {'$$': 461},
{'<deed1>': 1184, '<give1>': 1184, '<until>': 461}, {'': (3, 'advice'), '...': 1185}, {'...': 1183, '^': 1186},
{'...': 1183, '^': 176}, {'ich': 1187, 'man': 1188, 'wir': 1187}, {'<selfinf>': 61}, {'^': 1190}, {'...': 1191, '^':
1190}, {'<me>': 1192}, {'...': 1191, '^': 1190, 'bei': 1193}, {'': (13, 'talk'), '...': 1174, '<counsel>': 0,
'<until>': 1177, '^': 1181, 'dass': 1189, 'ein': 1013, 'einen': 1012, 'n': 1012, 'nen': 1012, 'sich': 1194, 'zu': 0},
{'^': 1178}, {'...': 1179}, {'<until>': 1196, '^': 1197}, {'absagen': 61, 'bescheid': 1138, 'feedback': 1139,
'rueckmeldung': 1139, 'zusagen': 61}, {'^': 1199, 'zu': 0}, {'...': 1179, '<thing>': 977, '<work>': 977, 'absagen':
61, 'angebot': 977, 'antwort': 977, 'bescheid': 1138, 'bestaetigung': 977, 'connecten': 61, 'entscheidung': 977,
'feedback': 1139, 'fotos': 977, 'intro': 61, 'introen': 61, 'klaeren': 61, 'kostenvoranschlag': 977, 'liefern': 61,
'muster': 977, 'nachfragen': 61, 'nachhaken': 61, 'offerte': 977, 'rechnung': 977, 'rueckmeldung': 1180, 'schicken':
61, 'unterlagen': 977, 'vermitteln': 61, 'vertrag': 977, 'zahlen': 977, 'zusagen': 61}, {'': (13, 'talk'), '...':
1200, '<counsel>': 0, '<until>': 1177, '^': 1201, 'dass': 1189, 'ein': 1013, 'einen': 1012, 'n': 1012, 'nen': 1012,
'sich': 1194, 'zu': 0}, {'absegnen': 75, 'antworten': 75, 'bestaetigen': 75, 'bezahlen': 75, 'freigeben': 75,
'gegenzeichnen': 75, 'liefern': 75, 'unterschreiben': 75, 'zahlen': 75, 'zusagen': 75}, {'^': 1203}, {'noch': 1204},
{'': (13, 'talk'), 'erst': 1204, 'noch': 1204, 'nur': 1205}, {'absegnen': 75, 'antworten': 75, 'bestaetigen': 75,
'bestatigen': 75, 'bezahlen': 75, 'freigeben': 75, 'gegenzeichnen': 75, 'liefern': 75, 'unterschreiben': 75, 'zahlen':
75, 'zusagen': 75}, {'^': 1207}, {'noch': 1208}, {'': (13, 'talk'), '...': 1141, '^': 1140, 'erst': 1208, 'noch':
1208, 'nur': 1209, 'sich': 1194}, {'absegnen': 75, 'antworten': 75, 'bestatigen': 75, 'bezahlen': 75, 'freigeben': 75,
'gegenzeichnen': 75, 'liefern': 75, 'unterschreiben': 75, 'zahlen': 75, 'zusagen': 75}, {'^': 1211}, {'noch': 1212},
{'': (13, 'talk'), 'erst': 1212, 'noch': 1212, 'nur': 1213}, {'<my>': 989, 'mich': 357, 'uns': 357}, {'^': 75}, {'me':
1216, 'mir': 1216, 'uns': 1216, 'us': 1216}, {'dafur': 325, 'fur': 325}, {'dafuer': 325, 'fuer': 325}, {'^': 176,
'von': 325}, {'ab': 325}, {'^': 176, 'ab': 1220, 'davon': 1221, 'dazu': 325, 'zu': 325, 'zum': 325, 'zur': 325}, {'^':
176, 'ab': 1220, 'davon': 1221, 'dazu': 325, 'dringend': 1222, 'stark': 1222, 'zu': 325, 'zum': 325, 'zur': 325},
{'^': 176, 'ab': 1220, 'davon': 1221, 'dazu': 325, 'dringend': 1222, 'mir': 1223, 'stark': 1222, 'uns': 1223, 'zu':
325, 'zum': 325, 'zur': 325}, {'<they>': 1224, '^': 176, 'ab': 1220, 'davon': 1221, 'dazu': 325, 'dringend': 1222,
'mir': 1223, 'stark': 1222, 'uns': 1223, 'zu': 325, 'zum': 325, 'zur': 325}, {'an': 400}, {'...': 1226}, {'mich':
1227, 'wohl': 0}, {'mich': 1227}, {'should': 325, 'soll': 325, 'sollte': 325}, {'i': 1230, 'ich': 1230, 'we': 1230,
'wir': 1230}, {'matte': 400}, {'der': 1232}, {'<me>': 400}, {'buero': 400, 'buro': 400}, {'<my>': 1235}, {'tuer': 400,
'tur': 400}, {'<my>': 1237, 'der': 1237}, {'auf': 1233, 'bei': 1234, 'in': 1236, 'vor': 1238}, {'...': 1239}, {'':
(13, 'talk'), '...': 1063, 'dass': 0, 'ob': 0}, {'...': 355, 'vor': 1241}, {'<work>': 0}, {'<attribute>': 1243,
'<work>': 0}, {'': (13, 'talk'), '<attribute>': 1243, '<work>': 0}, {'<det>': 1245, '<their>': 1245}, {'<det>': 1244,
'<their>': 1244, 'an': 1246}, {'<det>': 1244, '<their>': 1244, 'am': 400, 'an': 1246, 'auf': 400, 'aus': 400, 'dass':
400, 'mir': 400, 'ob': 400, 'per': 400, 'uns': 400, 'via': 400, 'wegen': 400}, {'<they>': 1216, '^': 75}, {'<me>':
1249}, {'<me>': 1249, '<they>': 1250}, {'<me>': 1118, 'D': 1044, 'a': 1114, 'ah': 1114, 'au': 1114, 'auch': 1114,
'aufgetaucht': 400, 'dazugekommen': 400, 'dazugestossen': 400, 'dazugestoßen': 400, 'gekommen': 400, 'mitgekommen':
400, 'vorbeigefahren': 400, 'vorbeigekommen': 400}, {'...': 1239, 'wohl': 0}, {'<counsel>': 0, 'ein': 1013, 'einen':
1012, 'n': 1012, 'nen': 1012}, {'stelle': 325}, {'meiner': 1255, 'unserer': 1255, 'unsrer': 1255}, {'an': 1256},
{'stelle': 176}, {'meiner': 1258, 'unserer': 1258, 'unsrer': 1258}, {'an': 1259}, {'...': 1260}, {'fall': 325},
{'jeden': 1262}, {'<they>': 1257, '^': 1261, 'an': 1256, 'auf': 1263, 'eher': 325, 'erst': 325, 'kein': 325, 'keine':
325, 'keinen': 325, 'lieber': 325, 'nicht': 325, 'sofort': 325, 'unbedingt': 325, 'zuerst': 325}, {'auf': 1263,
'eher': 325, 'erst': 325, 'kein': 325, 'keine': 325, 'keinen': 325, 'lieber': 325, 'nicht': 325, 'sofort': 325,
'unbedingt': 325, 'zuerst': 325}, {'to': 325}, {'me': 1266, 'us': 1266}, {'abteilung': 0, 'bereich': 0, 'firma': 0,
'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0},
{'...': 1268, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0,
'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1269}, {'abteilung': 0, 'bereich': 0, 'firma': 0,
'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0},
{'...': 1271, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part':
0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1272}, {'<they>': 443, '^': 61, 'dass': 444, 'mir':
445, 'uns': 445}, {'<way>': 445}, {'<det>': 1275, '<way>': 445}, {'<they>': 443, '^': 61, 'am': 1276, 'auf': 1276,
'beim': 1276, 'dass': 444, 'im': 1276, 'per': 1276}, {'<they>': 1274, '^': 61, 'am': 1276, 'auf': 1276, 'beim': 1276,
'dass': 444, 'im': 1276, 'mir': 1277, 'per': 1276, 'uns': 1277}, {'besuch': 400}, {'bei': 1234, 'da': 400, 'dabei':
400, 'hier': 400, 'zu': 1279}, {'anhang': 1280, 'familie': 1280, 'frau': 1280, 'freund': 1280, 'freundin': 1280,
'hund': 1280, 'kind': 1280, 'kindern': 1280, 'mann': 1280, 'partner': 1280, 'partnerin': 1280}, {'<their>': 1281,
'anhang': 1280, 'familie': 1280, 'frau': 1280, 'freund': 1280, 'freundin': 1280, 'hund': 1280, 'kind': 1280,
'kindern': 1280, 'mann': 1280, 'partner': 1280, 'partnerin': 1280}, {'mit': 1282, 'samt': 1282}, {'haus': 400},
{'bei': 1234, 'da': 400, 'hier': 400, 'im': 1284}, {'bei': 1234, 'da': 400, 'dabei': 400, 'hier': 400}, {'abendessen':
1286, 'besuch': 1286, 'bier': 1286, 'brunch': 1286, 'essen': 1286, 'fruehstueck': 1286, 'fruhstuck': 1286, 'grillen':
1286, 'jause': 1286, 'kaffee': 1286, 'mittagessen': 1286, 'tisch': 400}, {'tisch': 400}, {'': (23, 'contact'), '$$':
400}, {'partie': 400}, {'der': 1290}, {'$$': 400, 'am': 1288, 'dabei': 1289, 'von': 1291}, {'dabei': 400}, {'video':
1293, 'zoom': 1293}, {'am': 1288, 'an': 1126, 'auf': 1126, 'bei': 1126, 'beim': 1126, 'da': 400, 'in': 1126, 'mit':
1292, 'online': 1293, 'per': 1294, 'remote': 1293, 'zu': 1126, 'zugeschaltet': 400}, {'<my>': 400, 'abendessen': 1286,
'besuch': 1286, 'bier': 1286, 'brunch': 1286, 'essen': 1286, 'fruehstueck': 1286, 'fruhstuck': 1286, 'grillen': 1286,
'jause': 1286, 'kaffee': 1286, 'mittagessen': 1286}, {'': (23, 'contact'), 'im': 1129, 'in': 1130, 'ins': 1129,
'kurz': 1131}, {'abend': 1285, 'kaffee': 1285, 'moment': 1285, 'nachmittag': 1285, 'sprung': 1285, 'std': 1285,
'stuendchen': 1285, 'stundchen': 1285, 'stunde': 1285, 'stunden': 1285, 'vormittag': 1285, 'weile': 1285}, {'abend':
1285, 'ganze': 1298, 'halbe': 1298, 'kaffee': 1285, 'moment': 1285, 'nachmittag': 1285, 'sprung': 1285, 'std': 1285,
'stuendchen': 1285, 'stundchen': 1285, 'stunde': 1285, 'stunden': 1285, 'vormittag': 1285, 'weile': 1285}, {'am':
1288, 'dabei': 400, 'von': 1291}, {'am': 1288, 'mit': 1300, 'online': 1293, 'per': 1294, 'remote': 1293,
'zugeschaltet': 400}, {'abend': 1285, 'kaffee': 1285, 'moment': 1285, 'nachmittag': 1285, 'sprung': 1285, 'std': 1285,
'stuendchen': 1285, 'stunde': 1285, 'stunden': 1285, 'vormittag': 1285, 'weile': 1285}, {'abend': 1285, 'ganze': 1302,
'halbe': 1302, 'kaffee': 1285, 'moment': 1285, 'nachmittag': 1285, 'sprung': 1285, 'std': 1285, 'stuendchen': 1285,
'stunde': 1285, 'stunden': 1285, 'vormittag': 1285, 'weile': 1285}, {'abend': 1285, 'drei': 1303, 'ein': 1303, 'eine':
1303, 'einen': 1303, 'ganze': 1302, 'halbe': 1303, 'kaffee': 1285, 'moment': 1285, 'n': 1303, 'nachmittag': 1285,
'ne': 1303, 'sprung': 1285, 'std': 1285, 'stuendchen': 1285, 'stunde': 1285, 'stunden': 1285, 'vormittag': 1285,
'weile': 1285, 'zwei': 1303}, {'abend': 1285, 'kaffee': 1285, 'moment': 1285, 'nachmittag': 1285, 'sprung': 1285,
'std': 1285, 'stundchen': 1285, 'stunde': 1285, 'stunden': 1285, 'vormittag': 1285, 'weile': 1285}, {'abend': 1285,
'ganze': 1305, 'halbe': 1305, 'kaffee': 1285, 'moment': 1285, 'nachmittag': 1285, 'sprung': 1285, 'std': 1285,
'stundchen': 1285, 'stunde': 1285, 'stunden': 1285, 'vormittag': 1285, 'weile': 1285}, {'abend': 1285, 'drei': 1306,
'ein': 1306, 'eine': 1306, 'einen': 1306, 'ganze': 1305, 'halbe': 1306, 'kaffee': 1285, 'moment': 1285, 'n': 1306,
'nachmittag': 1285, 'ne': 1306, 'sprung': 1285, 'std': 1285, 'stundchen': 1285, 'stunde': 1285, 'stunden': 1285,
'vormittag': 1285, 'weile': 1285, 'zwei': 1306}, {'$$': 400, 'am': 1288, 'anhang': 1280, 'dabei': 1289, 'familie':
1280, 'frau': 1280, 'freund': 1280, 'freundin': 1280, 'hund': 1280, 'kind': 1280, 'kindern': 1280, 'mann': 1280,
'partner': 1280, 'partnerin': 1280, 'von': 1291}, {'am': 1288, 'mit': 1292, 'online': 1293, 'per': 1294, 'remote':
1293, 'zugeschaltet': 400}, {'<my>': 400, 'besuch': 400}, {'abendessen': 1286, 'besuch': 1286, 'bier': 1286, 'brunch':
1286, 'essen': 1286, 'fruehstueck': 1286, 'fruhstuck': 1286, 'grillen': 1286, 'jause': 1286, 'kaffee': 1286,
'mittagessen': 1286}, {'D': 1283, 'abend': 1285, 'alle': 1127, 'am': 1287, 'an': 1126, 'anwesend': 400, 'auch': 1295,
'auf': 1296, 'aufgetaucht': 400, 'bei': 1133, 'beide': 1127, 'beim': 1126, 'da': 1297, 'dabei': 400, 'dazugekommen':
400, 'dazugestossen': 400, 'dazugestoßen': 400, 'der': 1121, 'drei': 1299, 'ebenfalls': 1301, 'ein': 1299, 'eine':
1299, 'einen': 1299, 'einfach': 1124, 'fuer': 1304, 'fur': 1307, 'ganze': 1298, 'gekommen': 400, 'halbe': 1299,
'hier': 400, 'im': 1129, 'in': 1135, 'ins': 1129, 'kaffee': 1285, 'kurz': 1131, 'leider': 1124, 'mit': 1308,
'mitgekommen': 400, 'moment': 1285, 'n': 1299, 'nachmittag': 1285, 'ne': 1299, 'ned': 1123, 'net': 1123, 'nicht':
1123, 'noch': 1309, 'online': 1293, 'per': 1294, 'remote': 1293, 'samt': 1281, 'sprung': 1285, 'std': 1285,
'stuendchen': 1285, 'stundchen': 1285, 'stunde': 1285, 'stunden': 1285, 'und': 1281, 'vorbeigefahren': 400,
'vorbeigekommen': 400, 'vormittag': 1285, 'weile': 1285, 'wieder': 1127, 'wohl': 0, 'zu': 1310, 'zugeschaltet': 400,
'zum': 1311, 'zur': 1311, 'zwei': 1299}, {'D': 1283, 'abend': 1285, 'alle': 1127, 'am': 1287, 'an': 1126, 'anwesend':
400, 'auch': 1295, 'auf': 1296, 'aufgetaucht': 400, 'bei': 1133, 'beide': 1127, 'beim': 1126, 'da': 1297, 'dabei':
400, 'dazugekommen': 400, 'dazugestossen': 400, 'dazugestoßen': 400, 'drei': 1299, 'ebenfalls': 1301, 'ein': 1299,
'eine': 1299, 'einen': 1299, 'fuer': 1304, 'fur': 1307, 'ganze': 1298, 'gekommen': 400, 'halbe': 1299, 'hier': 400,
'im': 1129, 'in': 1135, 'ins': 1129, 'kaffee': 1285, 'kurz': 1131, 'mit': 1308, 'mitgekommen': 400, 'moment': 1285,
'n': 1299, 'nachmittag': 1285, 'ne': 1299, 'noch': 1309, 'online': 1293, 'per': 1294, 'remote': 1293, 'samt': 1281,
'sprung': 1285, 'std': 1285, 'stuendchen': 1285, 'stundchen': 1285, 'stunde': 1285, 'stunden': 1285, 'und': 1281,
'vorbeigefahren': 400, 'vorbeigekommen': 400, 'vormittag': 1285, 'weile': 1285, 'wieder': 1127, 'zu': 1310,
'zugeschaltet': 400, 'zum': 1311, 'zur': 1311, 'zwei': 1299}, {'da': 400}, {'<me>': 1132}, {'am': 1311, 'auch': 1314,
'auf': 1311, 'bei': 1315, 'da': 1297, 'dabei': 400, 'im': 1129, 'in': 1130, 'ins': 1129, 'kurz': 1131, 'mit': 1293,
'zum': 1311, 'zur': 1311}, {'^': 176, 'davor': 325, 'vor': 325}, {'<they>': 1317, '^': 176, 'davor': 325, 'vor': 325},
{'<me>': 1318, 'vor': 325}, {'auf': 1058}, {'<giveinf>': 61}, {'...': 1321}, {'^': 1322, 'sich': 1194}, {'<until>':
1178, 'bescheid': 1138, 'klaeren': 61, 'klaren': 61, 'liefern': 61, 'mitbringen': 61, 'nachliefern': 61,
'nachreichen': 61, 'schicken': 61, 'senden': 61, 'uberweisen': 61, 'ueberweisen': 61, 'vorbeibringen': 61,
'weiterleiten': 61, 'zuschicken': 61, 'zusenden': 61}, {'...': 1324, '<thing>': 977, '<work>': 977, 'absagen': 61,
'angebot': 977, 'antwort': 977, 'bescheid': 1138, 'bestaetigung': 977, 'bestatigung': 977, 'connect': 61, 'connecten':
61, 'entscheidung': 977, 'feedback': 1139, 'forward': 61, 'fotos': 977, 'intro': 61, 'introduce': 61, 'introen': 61,
'klaeren': 61, 'klaren': 61, 'kostenvoranschlag': 977, 'liefern': 61, 'muster': 977, 'nachfragen': 61, 'nachhaken':
61, 'offerte': 977, 'rechnung': 977, 'ruckmeldung': 1180, 'rueckmeldung': 1180, 'schicken': 61, 'send': 61, 'share':
61, 'unterlagen': 977, 'vermitteln': 61, 'vertrag': 977, 'zahlen': 977, 'zusagen': 61}, {'': (13, 'talk'), '...':
1141, '<counsel>': 0, '<until>': 1177, '^': 1325, 'dass': 1189, 'ein': 1013, 'einen': 1012, 'n': 1012, 'nen': 1012,
'sich': 1194}, {'...': 1175}, {'^': 1327}, {'...': 1321, 'absagen': 61, 'bescheid': 1138, 'connecten': 61, 'feedback':
1139, 'intro': 61, 'introen': 61, 'klaeren': 61, 'klaren': 61, 'liefern': 61, 'nachfragen': 61, 'nachhaken': 61,
'ruckmeldung': 1139, 'rueckmeldung': 1139, 'schicken': 61, 'vermitteln': 61, 'zusagen': 61}, {'...': 1141, '<until>':
1328, '^': 1329, 'sich': 1194}, {'auch': 1314, 'da': 400, 'dabei': 400, 'mit': 1293}, {'...': 1324}, {'<until>': 1196,
'^': 1332, 'dass': 1189, 'sich': 1194}, {'nicht': 8}, {'aber': 1334, 'doch': 1334}, {'connecten': 61, 'intro': 61,
'introen': 61, 'klaeren': 61, 'klaren': 61, 'liefern': 61, 'nachfragen': 61, 'nachhaken': 61, 'schicken': 61,
'vermitteln': 61}, {'anrufen': 8, 'erreichen': 8, 'sprechen': 8}, {'...': 1335, '<counsel>': 0, '^': 1336, 'aber':
1334, 'doch': 1334, 'ein': 1013, 'einen': 1012, 'mich': 1337, 'n': 1012, 'nen': 1012, 'sich': 1194, 'uns': 1337},
{'<until>': 462, '^': 998}, {'sich': 1339}, {'<thing>': 977, '<work>': 977, 'angebot': 977, 'antwort': 977,
'bestaetigung': 977, 'entscheidung': 977, 'fotos': 977, 'kostenvoranschlag': 977, 'muster': 977, 'offerte': 977,
'rechnung': 977, 'rueckmeldung': 977, 'unterlagen': 977, 'vertrag': 977, 'zahlen': 977}, {'^': 1341, 'sich': 1339},
{'<thing>': 977, '<work>': 977, 'angebot': 977, 'antwort': 977, 'bestatigung': 977, 'entscheidung': 977, 'fotos': 977,
'kostenvoranschlag': 977, 'muster': 977, 'offerte': 977, 'rechnung': 977, 'ruckmeldung': 977, 'unterlagen': 977,
'vertrag': 977, 'zahlen': 977}, {'^': 1343, 'sich': 1339}, {'erreichen': 972, 'erwischen': 972, 'sprechen': 972},
{'<hat>': 909, '<needs>': 910, '<saysv>': 914, '<sends3>': 64, '<will3>': 566, '^': 970, 'antwortet': 400,
'antwortete': 400, 'anzuklingeln': 972, 'anzurufen': 972, 'arbeitet': 975, 'bat': 980, 'beginnt': 975, 'begleitet':
981, 'bekommen': 986, 'bekommt': 993, 'benoetigt': 1000, 'benotigt': 1004, 'berichtet': 0, 'besteht': 1006,
'besuchen': 981, 'besucht': 981, 'bewarb': 1007, 'bewirbt': 1007, 'bietet': 1010, 'bittet': 980, 'bleibt': 975, 'bot':
1010, 'braeuchte': 1014, 'braeuchten': 1015, 'brauchen': 1019, 'braucht': 1021, 'brauchte': 1023, 'brauchten': 1024,
'bringen': 1027, 'bringt': 1027, 'bräuchte': 1023, 'darf': 1034, 'draengt': 1036, 'drangt': 1036, 'dringt': 1006,
'duerfen': 1037, 'durfen': 1037, 'empfaengt': 981, 'empfahl': 1039, 'empfangt': 981, 'empfehlen': 1039, 'empfiehlt':
1039, 'erinnert': 1040, 'ermahnt': 1041, 'ermutigt': 1041, 'erzaehlt': 0, 'erzahlt': 0, 'essen': 1045, 'faehrt': 1040,
'faend': 1048, 'faende': 1048, 'faengt': 1052, 'fahren': 1040, 'fahrt': 1040, 'fand': 1048, 'fande': 1048, 'fangt':
1052, 'feiert': 1054, 'fordert': 1056, 'fragt': 1059, 'freuen': 1062, 'freut': 1065, 'fuehrt': 981, 'fuhrt': 981,
'fänd': 1048, 'gab': 1072, 'gaben': 1074, 'gibt': 1074, 'ging': 1078, 'gingen': 1078, 'haben': 1099, 'haette': 1103,
'haetten': 1105, 'hat': 1111, 'hatte': 1112, 'hatten': 1105, 'helfen': 981, 'hilft': 981, 'hofft': 1110, 'holen':
1040, 'holt': 1040, 'hätte': 1103, 'hätten': 1105, 'is': 1115, 'isst': 1045, 'ist': 1125, 'kam': 1136, 'kamen': 1137,
'kann': 1147, 'koennen': 1148, 'konnen': 1148, 'kriegen': 986, 'kriegt': 993, 'kuemmern': 1151, 'kuemmert': 1151,
'kummern': 1151, 'kummert': 1151, 'laden': 1152, 'ladt': 1152, 'laedt': 1152, 'legt': 1156, 'legte': 1156, 'll': 1158,
'machen': 1166, 'macht': 1166, 'mahnt': 1041, 'mailt': 1167, 'mailte': 1167, 'meldet': 1170, 'meldete': 1172,
'mochte': 1195, 'mochten': 1198, 'moechte': 1202, 'moechten': 1198, 'muessen': 1206, 'muss': 1210, 'mussen': 1214,
'möchte': 1195, 'nehmen': 1040, 'nimmt': 1215, 'owes': 1217, 'pladiert': 1218, 'pladierte': 1218, 'plaediert': 1219,
'plaedierte': 1219, 'plant': 1110, 'pocht': 1006, 'raet': 1225, 'rat': 1225, 'raten': 1225, 'recommended': 325,
'recommends': 325, 'rief': 1228, 'riet': 1225, 'rieten': 1225, 'ruehrt': 1170, 'ruehrte': 1170, 'ruft': 1229, 'ruhrt':
1170, 'ruhrte': 1170, 'rät': 1225, 'said': 1231, 'san': 1115, 'sass': 1240, 'sassen': 1240, 'says': 1231, 'saß': 1240,
'saßen': 1240, 'schlaeft': 1045, 'schlaegt': 1242, 'schlafen': 1045, 'schlaft': 1045, 'schlagt': 1242, 'schlug': 1242,
'schlägt': 1242, 'schreiben': 1247, 'schreibt': 1248, 'schrieb': 1167, 'schulden': 1251, 'schuldet': 1251, 'sind':
1252, 'soll': 0, 'sollen': 0, 'sollte': 0, 'stand': 1253, 'standen': 1240, 'startet': 975, 'sucht': 1254, 'suchte':
1254, 'taet': 1264, 'taete': 1265, 'tat': 1264, 'tate': 1265, 'textet': 1167, 'thinks': 1231, 'told': 1267, 'treffen':
1007, 'trifft': 1007, 'tät': 1264, 'uberlegt': 1110, 'ubernachten': 1045, 'ubernachtet': 1045, 'ubernimmt': 1270,
'ueberlegt': 1110, 'uebernachten': 1045, 'uebernachtet': 1045, 'uebernimmt': 1273, 'verlangt': 1056, 'versprach':
1278, 'verspricht': 1278, 'versucht': 1110, 'war': 1312, 'waren': 1313, 'warn': 1316, 'warnt': 1319, 'warnte': 1319,
'warten': 1320, 'wartet': 1320, 'werden': 1323, 'will': 1326, 'wird': 1330, 'woan': 1331, 'wohnt': 975, 'wollen':
1333, 'wollte': 1338, 'worn': 1331, 'wuenschen': 1340, 'wuenscht': 1342, 'wuerd': 1264, 'wuerde': 1264, 'wunschen':
1340, 'wunscht': 1344, 'wurd': 1264, 'wurde': 1264, 'würde': 1264, 'zu': 1345, 'zuruckzurufen': 972, 'zurueckzurufen':
972}, {'N': 737}, {'an': 1347}, {'<them>': 40}, {'ich': 1349, 'wir': 1349}, {'...': 1348, '<have>': 1350, 'an': 1347},
{'^': 559}, {'hand': 12, 'mail': 12, 'post': 12}, {'der': 1353}, {'am': 1084, 'auf': 1085, 'im': 1086, 'in': 1354,
'von': 99, 'vorliegen': 12}, {'...': 1355}, {'^': 1356}, {'<they>': 1357}, {'bekommen': 1358, 'bekommt': 1358,
'erhaelt': 1358, 'erhalt': 1358, 'haben': 1358, 'hat': 1358, 'kriegen': 1358, 'kriegt': 1358}, {'<they>': 701, 'ich':
34, 'wir': 34}, {'<them>': 34, 'das': 393, 'dass': 1360}, {'<they>': 566, 'der': 566, 'die': 566}, {'durchgearbeitet':
400, 'durchgegangen': 400}, {'...': 519, '<reviewed>': 238}, {'N': 1364}, {'...': 1363, 'fuer': 1365, 'fur': 1365,
'v': 1365, 'vom': 1365, 'von': 1365}, {'i': 54, 'ich': 54, 'ma': 54, 'wir': 54}, {'ab': 54, 'aus': 54, 'heim': 54,
'hin': 54, 'nach': 54, 'vom': 54, 'zum': 54, 'zur': 54}, {'...': 1368}, {'N': 1369, 'ihn': 1369, 'sie': 1369}, {'ich':
1370, 'wir': 1370}, {'mich': 54, 'uns': 54}, {'<they>': 54}, {'<they>': 1372, 'mich': 1373, 'mir': 1373, 'uns': 1373},
{'mich': 1373, 'uns': 1373}, {'mich': 1373, 'mir': 1373, 'uns': 1373}, {'bei': 54, 'im': 54, 'in': 54, 'mit': 54,
'zu': 54}, {'ich': 1377, 'wir': 1377}, {'<they>': 1372, 'mich': 1373, 'uns': 1373}, {'wir': 54}, {'ich': 54, 'ma': 54,
'wir': 54}, {'': (2, 'plan'), 'N': 1369, 'ihn': 1369, 'sie': 1369}, {'ich': 1382, 'ma': 54, 'wir': 1382}, {'': (1,
'moved')}, {'besprechung': 54, 'call': 54, 'gesprach': 54, 'gespraech': 54, 'lunch': 54, 'meeting': 54, 'termin': 54,
'treffen': 54}, {'...': 1385}, {'ich': 1386, 'wir': 1386}, {'<they>': 1044}, {'<they>': 1044, 'gestrichen': 8},
{'vorbei': 54, 'vorbeischauen': 54}, {'...': 1390}, {'...': 1390, 'ich': 1391}, {'besuchen': 54}, {'': (2, 'plan'),
'...': 1393}, {'<they>': 1394}, {'mich': 1395, 'uns': 1395}, {'<me>': 54, 'besuch': 54}, {'vorbei': 54, 'zu': 1397,
'zum': 54}, {'...': 1398, 'vorbei': 54, 'zu': 1397, 'zum': 54}, {'N': 1399, 'mich': 1395, 'uns': 1395}, {'<me>':
1373}, {'<callinf>': 302, '<giveinf>': 302, 'anklopfen': 302, 'essen': 302, 'nachfragen': 302, 'reden': 302,
'sprechen': 302, 'treffen': 302, 'vorbeischauen': 302, 'vorfuehlen': 302, 'vorfuhlen': 302}, {'...': 1402,
'<callinf>': 302, '<giveinf>': 302, 'anklopfen': 302, 'essen': 302, 'nachfragen': 302, 'reden': 302, 'sprechen': 302,
'treffen': 302, 'vorbeischauen': 302, 'vorfuehlen': 302, 'vorfuhlen': 302}, {'N': 1403}, {'bei': 1404, 'mit': 1404,
'zu': 1404}, {'bei': 1404, 'mit': 1404, 'wieder': 1405, 'zu': 1404}, {'eingeladen': 54}, {'': (2, 'plan'), '...':
1407}, {'bei': 1408, 'im': 54, 'in': 54, 'mit': 54, 'zu': 1408}, {'<they>': 1044, 'ich': 1409, 'wir': 1409},
{'<acts1>': 1367, 'abgemacht': 54, 'abgmacht': 54, 'ausgemacht': 54, 'ausgmacht': 54, 'begleite': 1371, 'begleitet':
1374, 'besuchen': 1375, 'besucht': 1376, 'bin': 1378, 'bringe': 1371, 'empfaengt': 1376, 'empfangt': 1376, 'erinnert':
1379, 'essen': 1380, 'faehrt': 1374, 'fahr': 1381, 'fahre': 1383, 'fahren': 1381, 'fahrt': 1374, 'festgelegt': 54,
'flieg': 1381, 'fliege': 1381, 'fliegen': 1381, 'fuehrt': 1374, 'fuhrt': 1374, 'gehen': 1380, 'gelegt': 1384,
'geplant': 54, 'geschoben': 1384, 'gestrichen': 8, 'hab': 1387, 'habe': 1387, 'haben': 1387, 'helfen': 1376, 'hilft':
1376, 'hol': 1371, 'hole': 1371, 'holen': 1371, 'holt': 1379, 'isst': 1388, 'ist': 1389, 'komm': 1392, 'komme': 1392,
'kommen': 1396, 'kommt': 1400, 'laden': 1401, 'ladt': 1401, 'laedt': 1401, 'mal': 1406, 'nehmen': 1379, 'nimmt': 1374,
'reden': 1380, 'reise': 1381, 'reisen': 1381, 'reserviert': 54, 'schau': 1392, 'schaue': 1392, 'schlaeft': 1388,
'schlaft': 1388, 'sehen': 1380, 'sind': 1410, 'sprechen': 1380, 'telefonieren': 1380, 'treffen': 1380, 'ubernachtet':
1388, 'uebernachtet': 1388, 'umgebucht': 1384, 'umgelegt': 1384, 'vereinbart': 54, 'verlegt': 1384, 'verschoben':
1384, 'vertagt': 1384, 'vorgezogen': 1384, 'wurde': 408, 'zeigt': 1376, 'zoomen': 1380, 'zugesagt': 54}, {'gelegt':
522}, {'herz': 1412}, {'bekannt': 553, 'bekanntgemacht': 552, 'connected': 552, 'in': 555, 'vernetzt': 552,
'zusammengebracht': 552}, {'...': 1414, 'bekannt': 553, 'bekanntgemacht': 552, 'connected': 552, 'in': 555,
'vernetzt': 552, 'zusammengebracht': 552}, {'N': 1415}, {'ans': 1413, 'ausgeholfen': 378, 'ins': 649, 'mit': 1416,
'mitgeholfen': 378}, {'fall': 176}, {'keinen': 1418}, {'weg': 176}, {'keine': 176, 'nicht': 176}, {'auf': 1419,
'besser': 176, 'bloss': 176, 'bloß': 176, 'finger': 1420, 'haende': 1420, 'hande': 1420, 'ja': 1421, 'keinesfalls':
176, 'lieber': 176, 'nie': 176, 'niemals': 176, 'unbedingt': 176}, {'soll': 325, 'solle': 325, 'sollen': 325,
'sollte': 325, 'sollten': 325}, {'^': 1422, 'ich': 1423, 'man': 1423, 'wir': 1423}, {'<introduced>': 552, 'bekannt':
553}, {'<introduced>': 552, 'bekannt': 553, 'einander': 1425, 'miteinander': 1425}, {'gebracht': 552, 'gesetzt': 552},
{'kontakt': 1427, 'verbindung': 1427}, {'<introduced>': 552, 'bekannt': 553, 'einander': 556, 'in': 555,
'miteinander': 556}, {'mail': 1429}, {'e': 1430, 'linkedin': 1429, 'mail': 1429, 'whatsapp': 1429}, {'...': 1426,
'<introduced>': 552, 'bekannt': 553, 'einander': 556, 'gegenseitig': 556, 'in': 1428, 'kontakt': 1427, 'miteinander':
556, 'per': 1431, 'verbindung': 1427, 'via': 1431}, {'N': 1432, 'ich': 397}, {'^': 176, 'an': 725, 'dass': 325,
'dazu': 724, 'fuer': 727, 'fur': 729, 'ist': 412, 'lautet': 412, 'lautete': 412, 'waere': 412, 'war': 412, 'ware':
412, 'wäre': 412}, {'bekannt': 553, 'vorgestellt': 552}, {'...': 1435}, {'N': 589, 'dem': 590, 'der': 590, 'mit':
590}, {'ich': 1437, 'wir': 1437}, {'gestellt': 21}, {'verfuegung': 1439, 'verfugung': 1439}, {'bekannt': 553,
'bereitgestellt': 21, 'freigeraeumt': 21, 'freigeraumt': 21, 'vorgestellt': 552, 'zur': 1440}, {'...': 1441}, {'...':
584, 'vorgestellt': 552}, {'D': 61}, {'...': 1444}, {'alles': 1445, 'das': 1445, 'den': 1445, 'die': 1445, 'es': 1445,
'ihn': 1445, 'sie': 1445}, {'bringt': 1446, 'gibt': 1446, 'schickt': 1446, 'sendet': 1446}, {'und': 1447}, {'...':
1448}, {'': (6, 'theirs'), 'D': 61}, {'<my>': 61}, {'<me>': 1450, '<my>': 61, 'D': 1451}, {'nach': 61, 'um': 61},
{'...': 1453}, {'...': 1453, 'bei': 1454, 'beim': 1454, 'sich': 1454}, {'...': 61}, {'<their>': 1456, 'bei': 1456,
'beim': 1456}, {'': (6, 'theirs'), 'nach': 61, 'um': 61}, {'...': 1458}, {'...': 1453, '<their>': 1456, 'bei': 1459,
'beim': 1459, 'sich': 1454}, {'...': 1453, 'nach': 61, 'um': 61}, {'sich': 1461}, {'<det>': 61}, {'<det>': 1445, 'D':
1463}, {'<me>': 1464}, {'<sends3>': 1449, '<serves3>': 1452, 'baut': 153, 'bringt': 960, 'erkundigt': 1455, 'fraegt':
1457, 'fragt': 1460, 'fragts': 1457, 'frägt': 1457, 'gibt': 960, 'hakt': 1455, 'hoert': 1462, 'hort': 1462, 'schaut':
1462, 'schickt': 960, 'schreibt': 1465, 'sieht': 1462, 'zahlt': 960}, {'spiel': 648}, {'empfohlen': 522, 'ins': 1467,
'vermittelt': 522, 'vorgeschlagen': 522, 'weiterempfohlen': 522}, {'einsatz': 378}, {'ausgeholfen': 378, 'dabei': 378,
'eingesprungen': 378, 'gearbeitet': 378, 'geholfen': 378, 'gewerkt': 378, 'im': 1469, 'mitgeholfen': 378}, {'...':
1470, 'ausgeholfen': 378, 'dabei': 378, 'eingesprungen': 378, 'gearbeitet': 378, 'geholfen': 378, 'gewerkt': 378,
'im': 1469, 'mitgeholfen': 378}, {'...': 1468, '<helper>': 1471}, {'...': 1468, 'N': 556}, {'gebracht': 532},
{'stand': 1474}, {'aktuellen': 1475, 'letzten': 1475, 'neuesten': 1475, 'neusten': 1475}, {'den': 1476}, {'ans': 1413,
'empfohlen': 522, 'ins': 1467, 'vermittelt': 522, 'vorgeschlagen': 522, 'weiterempfohlen': 522}, {'geholfen': 238,
'unterstuetzt': 238, 'unterstutzt': 238, 'zugehoert': 238, 'zugehort': 238}, {'geholfen': 238, 'unterstutzt': 238,
'zugehort': 238}, {'geholfen': 238, 'unterstuetzt': 238, 'zugehoert': 238}, {'...': 1478, 'N': 556, 'pitch': 1479,
'pitchen': 1479, 'proben': 1479, 'uben': 1480, 'ueben': 1481}, {'...': 1468, 'pitch': 1479, 'pitchen': 1479, 'proben':
1479, 'uben': 1480, 'ueben': 1481}, {'gegeben': 532, 'gesagt': 532}, {'gegeben': 552, 'gemacht': 552, 'geschickt':
552}, {'N': 1485}, {'an': 1486, 'bei': 1486, 'mit': 1486, 'zu': 1486}, {'intro': 1487}, {'N': 1443}, {'vorgestellt':
552}, {'N': 1490, 'kontakt': 593, 'rucken': 756, 'ruecken': 757}, {'N': 1490}, {'gegeben': 532}, {'intro': 1487,
'update': 1493}, {'...': 1468}, {'': (8, 'asked'), '<me>': 443}, {'durch': 61, 'ein': 61, 'nach': 61, 'weiter': 61},
{'...': 1497}, {'angebot': 61, 'einladung': 61, 'entwurf': 61, 'intro': 61, 'intros': 61, 'kontakt': 61, 'protokoll':
61, 'termin': 61, 'unterlagen': 61, 'vorschlaege': 61, 'vorschlag': 61, 'vorschlage': 61}, {'<my>': 1498, 'angebot':
61, 'das': 1499, 'den': 1499, 'die': 1499, 'ein': 1499, 'eine': 1499, 'einladung': 61, 'entwurf': 61, 'intro': 61,
'intros': 61, 'kontakt': 61, 'nen': 1499, 'protokoll': 61, 'termin': 61, 'unterlagen': 61, 'vorschlaege': 61,
'vorschlag': 61, 'vorschlage': 61}, {'^': 1500}, {'gesetzt': 532}, {'bild': 1502}, {'^': 137}, {'<me>': 1504},
{'<my>': 1498}, {'^': 1506}, {'weg': 400}, {'den': 1508}, {'uber': 1509, 'ueber': 1509}, {'...': 1510, 'uber': 1509,
'ueber': 1509}, {'mir': 1511, 'uns': 1511}, {'angebot': 61, 'das': 1499, 'den': 1499, 'die': 1499, 'ein': 1499,
'eine': 1499, 'einladung': 61, 'entwurf': 61, 'intro': 61, 'intros': 61, 'kontakt': 61, 'nen': 1499, 'protokoll': 61,
'termin': 61, 'unterlagen': 61, 'vorschlaege': 61, 'vorschlag': 61, 'vorschlage': 61}, {'^': 1513}, {'...': 584,
'<introduced>': 552, 'bekannt': 553, 'in': 555}, {'<det>': 597, '<my>': 597, '<their>': 597, 'N': 1515, 'einem': 597,
'einer': 597}, {'sein': 61}, {'da': 1517, 'eintreffen': 61, 'fertig': 1517, 'kommen': 61, 'vorliegen': 61},
{'<until>': 1518}, {'': (6, 'theirs'), 'soll': 1519}, {'gebeten': 1520}, {'...': 1521}, {'^': 1522}, {'um': 1523},
{'...': 586, 'email': 1524, 'linkedin': 1524, 'mail': 1524, 'sms': 1524, 'whatsapp': 1524}, {'<work>': 1364}, {'...':
1, ':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'...': 1526, '<counsel>': 730, '<opinion>': 1527, '<work>':
1364}, {'gebeten': 533}, {'kommt': 1519, 'soll': 1519, 'sollte': 1519}, {'angefragt': 1530, 'gebeten': 1530}, {'...':
1531}, {'...': 1529, '^': 1532}, {'ich': 672, 'wir': 672}, {'von': 1291}, {'eingeladen': 400, 'mit': 1535,
'zugeschaltet': 400}, {'...': 1536}, {'N': 556}, {'gratuliert': 532}, {'geburtstag': 1539}, {'...': 1417, ':': 1424,
'<and>': 1433, '<counsel>': 1434, '<det>': 1436, '<have>': 1438, '<my>': 1442, 'N': 1443, '^': 1466, 'als': 1472,
'an': 1473, 'angefeuert': 310, 'angefragt': 533, 'auf': 1477, 'aufgebaut': 310, 'aufgemuntert': 310, 'ausgeholfen':
378, 'bei': 1482, 'beim': 1483, 'berichtet': 532, 'beruhigt': 310, 'bescheid': 1484, 'bestaerkt': 310, 'bestarkt':
310, 'coached': 541, 'das': 1488, 'dem': 1489, 'den': 1491, 'der': 1489, 'die': 1492, 'ein': 1494, 'eine': 1488,
'einem': 1436, 'einen': 594, 'einer': 1436, 'erklaert': 532, 'erklart': 532, 'ermutigt': 310, 'erzaehlt': 532,
'erzahlt': 532, 'fuer': 1495, 'fur': 1495, 'geantwortet': 532, 'gebeten': 1496, 'gebrieft': 532, 'gecoached': 541,
'gecoacht': 541, 'gedankt': 534, 'gefragt': 533, 'gelobt': 310, 'gementort': 541, 'gesagt': 532, 'geschildert': 532,
'gestrichen': 8, 'getroestet': 310, 'getrostet': 310, 'gezeigt': 532, 'gibt': 1501, 'gratuliert': 532, 'gut': 775,
'informiert': 532, 'ins': 1503, 'intro': 1487, 'ist': 408, 'kontakt': 593, 'laesst': 1505, 'lassen': 1505, 'lasst':
1505, 'leitet': 1507, 'lief': 1512, 'lässt': 1505, 'macht': 1514, 'mentored': 541, 'mit': 1516, 'mitgeholfen': 378,
'mitgeteilt': 532, 'motiviert': 310, 'muessen': 393, 'muss': 393, 'mussen': 393, 'mut': 789, 'nachgefragt': 533, 'ne':
1488, 'organisiert': 1514, 'per': 1525, 'reicht': 1507, 's': 1528, 'schickt': 1501, 'soll': 393, 'sollte': 393,
'todo': 443, 'uber': 1525, 'ueber': 1525, 'um': 1533, 'und': 1534, 'update': 1493, 'upgedatet': 532, 'via': 1525,
'war': 1537, 'waren': 1537, 'weiterempfohlen': 522, 'wurde': 408, 'zu': 1538, 'zugesagt': 532, 'zum': 1540},
{'<them>': 12, 'das': 86, 'es': 86}, {'ich': 1542, 'wir': 1542}, {'<me>': 61, 'das': 153, 'es': 153}, {'<they>':
1544}, {'<them>': 558}, {'ich': 1546, 'wir': 1546}, {'<they>': 153}, {'<them>': 61}, {'von': 1549}, {'ich': 1550,
'wir': 1550}, {'<they>': 100, 'von': 99}, {'schuldi': 12, 'schuldig': 12}, {'...': 1553, 'schuldi': 12, 'schuldig':
12}, {'<them>': 1554}, {'<them>': 1554, 'ich': 1555}, {'<me>': 158}, {'an': 86}, {'<me>': 1558}, {'von': 1559},
{'...': 1560}, {'<me>': 1116}, {'<they>': 1562}, {'<me>': 12, '<them>': 61}, {'...': 1560, 'von': 1564}, {'<them>':
12, 'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'ich': 1566, 'wir':
1567}, {'ausstaendig': 75, 'ausstandig': 75, 'ausstehend': 75, 'pendent': 75}, {'ich': 86, 'wir': 86}, {'<me>': 75},
{'<they>': 1571, 'ich': 86, 'wir': 86}, {'<they>': 1571}, {'aus': 75, 'noch': 162}, {'<done>': 12}, {'...': 1575},
{'<me>': 1576}, {'von': 1577}, {'<done>': 61}, {'...': 1579}, {'<me>': 1576, '<them>': 1580}, {'<them>': 1578, 'von':
1581}, {'<give1>': 1543, '<give3>': 1545, '<have>': 1547, '<will3>': 1548, 'ausstaendig': 75, 'ausstandig': 75,
'ausstehend': 75, 'bekomm': 1551, 'bekomme': 1551, 'bekommen': 1551, 'bekommt': 1552, 'bin': 1556, 'erhalte': 1551,
'fehlen': 1557, 'fehlt': 1557, 'gehen': 1561, 'geht': 1561, 'ist': 1563, 'kommen': 1565, 'kommt': 1565, 'krieg': 1551,
'kriege': 1551, 'kriegen': 1551, 'kriegt': 1552, 'muessen': 1568, 'muss': 1568, 'mussen': 1568, 'noch': 1569,
'pendent': 75, 'schuld': 1570, 'schulde': 1570, 'schulden': 1572, 'schuldet': 1573, 'sind': 1563, 'stehen': 1574,
'steht': 1574, 'werden': 1582, 'wird': 1582}, {'bis': 12, 'ich': 798, 'noch': 12, 'spaetestens': 12, 'spatestens': 12,
'wir': 798}, {'<they>': 1463}, {'nach': 12, 'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 1586,
'<them>': 12, 'das': 86, 'den': 86, 'die': 86, 'es': 86, 'ihn': 86, 's': 86, 'sie': 86}, {'<them>': 12, 'das': 86,
'den': 86, 'die': 86, 'es': 86, 'ihn': 86, 's': 86, 'sie': 86}, {'<them>': 12, 'das': 86, 'es': 86, 'ich': 1587, 's':
86, 'wir': 1588}, {'': (6, 'theirs'), '<they>': 61}, {'<me>': 1590}, {'<me>': 1590, 'das': 1591, 'den': 1591, 'die':
1591, 'es': 1591, 's': 1591}, {'<me>': 1590, '<they>': 1592, 'das': 1591, 'den': 1591, 'der': 1592, 'die': 1592, 'es':
1591, 's': 1591}, {'retour': 61, 'wieder': 255, 'zuruck': 61, 'zurueck': 61}, {'D': 1594, 'retour': 61, 'wieder': 255,
'zuruck': 61, 'zurueck': 61}, {'...': 255, 'D': 1594, 'das': 1595, 'den': 1595, 'die': 1595, 'es': 1595, 'ihn': 1595,
'retour': 61, 'sie': 1595, 'wieder': 255, 'zuruck': 61, 'zurueck': 61}, {'N': 1596, 'er': 1596, 'sie': 1596},
{'<they>': 940, 'N': 1596, 'bescheid': 61, 'das': 944, 'er': 1596, 'es': 944, 'mir': 939, 'sie': 1596, 'uns': 939},
{'<me>': 952, '<they>': 953}, {'mich': 12}, {'ich': 1600, 'mich': 12}, {'zuruck': 12, 'zurueck': 12}, {'': (5,
'mine'), 'bei': 86}, {'mich': 1603}, {'<them>': 1602, 'ich': 1604, 'mich': 1603, 'zuruck': 12, 'zurueck': 12}, {'':
(6, 'theirs'), 'bei': 153}, {'': (6, 'theirs'), '<they>': 1606, 'bei': 153}, {'<they>': 937, 'sich': 1607}, {'...':
927, '<they>': 961, 'mich': 960, 'mir': 960, 'sich': 1607, 'uns': 960}, {'N': 256, 'er': 256, 'sie': 256}, {'<them>':
1602, 'zuruck': 12, 'zurueck': 12}, {'...': 927, '<me>': 952, 'mich': 928, 'mir': 928, 'uns': 928, 'zuruck': 61,
'zurueck': 61}, {'...': 927, '<me>': 952, '<they>': 1612, 'mich': 928, 'mir': 928, 'uns': 928, 'zuruck': 61,
'zurueck': 61}, {'N': 1596, 'das': 944, 'er': 1596, 'es': 944, 'sie': 1596}, {'<me>': 965, 'N': 1596, 'er': 1596,
'sie': 1596}, {'D': 12}, {'mir': 1616}, {'<until>': 61, 'N': 1596, 'er': 1596, 'sie': 1596}, {'...': 1583, '<deed1>':
1584, '<deed3>': 1585, '<does3>': 924, '<give1>': 1589, '<give3>': 1593, 'antwortet': 930, 'bringt': 1597,
'connected': 153, 'connectet': 153, 'erkundigt': 938, 'geben': 941, 'gibt': 1598, 'hoert': 951, 'holen': 953, 'holt':
1599, 'hort': 951, 'intro': 153, 'introduced': 153, 'introed': 153, 'introt': 153, 'kuemmer': 1601, 'kuemmere': 1601,
'kuemmre': 1601, 'kummer': 1601, 'kummere': 1601, 'kummre': 1601, 'leitet': 958, 'mailt': 959, 'meld': 1605, 'melde':
1605, 'melden': 1608, 'meldet': 1609, 'retourniert': 1610, 'ruehren': 938, 'ruehrt': 1608, 'ruf': 1611, 'rufe': 1611,
'rufen': 953, 'ruft': 1613, 'ruhren': 938, 'ruhrt': 1608, 'sagen': 941, 'sagt': 941, 'schickt': 1614, 'schreib': 1611,
'schreibe': 1611, 'schreibt': 959, 'stellen': 966, 'stellt': 1615, 'uberleg': 1617, 'uberlege': 1617, 'uberweist': 62,
'ueberleg': 1617, 'ueberlege': 1617, 'ueberweist': 62, 'unterschreibt': 62, 'zahlt': 1618}, {'$$': 400, 'D': 54,
'fuer': 357, 'fur': 357}, {'': (2, 'plan'), '$$': 400, 'D': 54, 'fuer': 357, 'fur': 357}, {'mir': 34}, {'mich': 34},
{'^': 12, 'bei': 1622, 'fuer': 1623, 'fur': 1623, 'mein': 34, 'meine': 34, 'von': 1622}, {'item': 1624, 'items':
1624}, {'': (0, 'missed'), 'davon': 8}, {'nichts': 1626}, {'nichts': 1626, 'noch': 1627}, {'...': 1470, 'am': 378,
'an': 378, 'auf': 378, 'ausgeholfen': 378, 'bei': 378, 'beim': 378, 'dabei': 378, 'eingesprungen': 378, 'fuer': 378,
'fur': 378, 'gearbeitet': 378, 'geholfen': 378, 'gewerkt': 378, 'im': 1469, 'mitgeholfen': 378}, {'N': 541}, {'bei':
1630, 'fuer': 1630, 'fur': 1630, 'von': 1630}, {'bei': 378, 'beim': 378}, {'war': 8}, {'...': 1633}, {'urlaub': 1634},
{'auf': 1634, 'beim': 1634, 'da': 1634, 'fort': 1634, 'im': 1635, 'in': 1634, 'unterwegs': 1634, 'weg': 1634}, {'auf':
1634, 'beim': 1634, 'da': 1634, 'fort': 1634, 'gerade': 1636, 'grad': 1636, 'im': 1635, 'in': 1634, 'kurz': 1636,
'ned': 1636, 'net': 1636, 'nicht': 1636, 'unterwegs': 1634, 'weg': 1634}, {'N': 522}, {'fuer': 1638, 'fur': 1638},
{'<helper>': 1629, 'coach': 1631, 'freiwillige': 1632, 'freiwilliger': 1632, 'ich': 1637, 'mentor': 1631, 'mentorin':
1631, 'referenz': 1639}, {'bekommen': 400, 'gehabt': 400, 'gehaengt': 400, 'gehangen': 400, 'gehangt': 400,
'gekriegt': 400, 'gesprochen': 400}, {'bekommen': 400, 'gehabt': 400, 'gehaengt': 400, 'gehangen': 400, 'gehangt':
400, 'gekriegt': 400}, {'bekommen': 400, 'gehabt': 400, 'gehaengt': 400, 'gehangen': 400, 'gekriegt': 400},
{'bekommen': 400, 'gehabt': 400, 'gehangen': 400, 'gehangt': 400, 'gekriegt': 400}, {'': (23, 'contact'), 'gehabt':
400, 'gesprochen': 400}, {'': (23, 'contact'), 'bekommen': 400, 'gehabt': 400, 'gehaengt': 400, 'gehangen': 400,
'gehangt': 400, 'gekriegt': 400, 'gesprochen': 400}, {'apparat': 1641, 'handy': 1642, 'hoerer': 1643, 'horer': 1644,
'rohr': 1642, 'tel': 1645, 'telefon': 1646}, {'muessen': 302, 'mussen': 302}, {'denken': 1648, 'gedacht': 302},
{'los': 1075, 'raus': 1075, 'rausgegangen': 1075, 'unterwegs': 1075, 'weg': 1075}, {'apparat': 1642, 'handy': 1642,
'hoerer': 1643, 'horer': 1644, 'rohr': 1642, 'telefon': 1642}, {'': (23, 'contact'), 'gehabt': 400}, {'strippe':
1652}, {'bekommen': 400}, {'strippe': 1654}, {'<they>': 325}, {'taet': 1656, 'tat': 1656, 'tät': 1656, 'wuerd': 1656,
'wuerde': 1656, 'wurd': 1656, 'wurde': 1656, 'würde': 1656}, {'stelle': 1657}, {'<them>': 1649, 'N': 1650, 'den':
1651, 'der': 1653, 'die': 1655, 'meiner': 1658, 'unserer': 1658, 'unsrer': 1658}, {'i': 672}, {'geschickt': 400,
'geschrieben': 400, 'gesendet': 400, 'gschriebn': 400, 'hinterlassen': 400, 'rausgeschickt': 400, 'verschickt': 400},
{'N': 533}, {'...': 1661, 'an': 1662, 'geschickt': 400, 'geschrieben': 400, 'gesendet': 400, 'gschriebn': 400,
'hinterlassen': 400, 'rausgeschickt': 400, 'verschickt': 400}, {'...': 1661, 'geschickt': 400, 'geschrieben': 400,
'gesendet': 400, 'gschriebn': 400, 'hinterlassen': 400, 'rausgeschickt': 400, 'verschickt': 400}, {'N': 533, 'bei':
1662}, {'...': 377, 'an': 400, 'bei': 400, 'v': 400, 'verpasst': 8, 'von': 400}, {'wollen': 8}, {'bekommen': 400,
'erhalten': 400, 'gekriegt': 400, 'von': 400}, {'': (23, 'contact'), 'nicht': 8}, {'war': 400, 'waren': 400},
{'<they>': 975}, {'D': 54, 'am': 54, 'for': 54, 'on': 54}, {'booked': 1672, 'confirmed': 1672, 'planned': 1672,
'scheduled': 1672}, {'mit': 400}, {'ausgeholfen': 378, 'beraten': 378, 'betreut': 378, 'gearbeitet': 378, 'gebacken':
378, 'geholfen': 378, 'geknetet': 378, 'gekocht': 378, 'mitgeholfen': 378, 'repariert': 378, 'unterrichtet': 378,
'verkauft': 378}, {'...': 1675}, {'es': 0, 'man': 0}, {'ehrenamtlich': 1676, 'erzaehlt': 1677, 'erzahlt': 1677,
'gratis': 1676, 'heisst': 1677, 'heißt': 1677, 'hiess': 1677, 'kostenlos': 1676, 'munkelt': 1677, 'umsonst': 1676,
'unentgeltlich': 1676, 'verlegt': 1384, 'verschoben': 1384}, {'': (13, 'talk'), 'dass': 0}, {'': (13, 'talk'), 'dass':
0, 'ich': 1679, 'man': 1679}, {'<seen_of>': 0, 'las': 1680, 'liest': 1680, 'sah': 1680, 'sieht': 1680, 'stand': 1680,
'steht': 1680}, {'': (13, 'talk'), 'hin': 0}, {'aufgepasst': 378}, {'...': 1683, 'aufgepasst': 378}, {'<counsel>':
1682, 'hund': 1684, 'katze': 1684, 'kinder': 1684, 'kleine': 1684, 'kleinen': 1684, 'sohn': 1684, 'tochter': 1684},
{'gelegt': 1384, 'geschoben': 1384, 'umgebucht': 1384, 'umgelegt': 1384, 'verlegt': 1384, 'verschoben': 1384,
'vertagt': 1384, 'vorgezogen': 1384}, {'warten': 75}, {'...': 1687}, {'<counsel>': 1682, '^': 1688}, {'s': 1689},
{'$$': 75}, {'warten': 1691}, {'...': 1692}, {'': (0, 'missed'), 'gequatscht': 8, 'geredet': 8, 'gesprochen': 8},
{'band': 1694, 'box': 1694, 'mailbox': 1694, 'mobilbox': 1694}, {'ab': 8, 'anrufbeantworter': 8, 'band': 8, 'combox':
8, 'mailbox': 8}, {'geredet': 8, 'gesprochen': 8}, {'': (0, 'missed'), '...': 1697, 'geredet': 8, 'gesprochen': 8},
{'ab': 1698, 'anrufbeantworter': 1698, 'band': 8, 'combox': 8, 'mailbox': 8}, {'ab': 8, 'anrufbeantworter': 8, 'band':
1694, 'box': 1694, 'combox': 8, 'mailbox': 1694, 'mobilbox': 1694}, {'achterl': 400, 'bier': 400, 'bierchen': 400,
'drink': 400, 'glas': 400, 'runde': 400, 'schwatz': 400, 'spaziergang': 400, 'spritzer': 400, 'sprung': 400, 'wein':
400}, {'...': 1697, 'geredet': 8, 'gesprochen': 8}, {'ab': 1702, 'anrufbeantworter': 1702}, {'genommen': 34},
{'kappe': 1704}, {'seite': 34}, {'': (1, 'moved'), 'auf': 1384}, {'...': 1678, '<network>': 1681, '<their>': 1685,
'D': 1686, 'N': 1690, '^': 1693, 'das': 1695, 'dem': 1696, 'den': 1699, 'der': 1696, 'die': 1700, 'ein': 1701,
'einen': 1701, 'ihr': 1695, 'ihren': 1703, 'meine': 1705, 'meiner': 1706, 'mich': 1704, 'n': 1701, 'nen': 1701,
'sein': 1695, 'seinen': 1703, 'verschoben': 1707}, {'mich': 249}, {':': 34, '^': 12}, {'mir': 1710}, {'^': 12, 'an':
1709, 'bei': 1622, 'fuer': 1623, 'fur': 1623, 'ich': 249, 'mein': 34, 'meine': 34, 'meinerseits': 249, 'von': 1711},
{'band': 1694, 'box': 1694, 'den': 1703, 'ihren': 1703, 'mailbox': 1694, 'mobilbox': 1694, 'seinen': 1703},
{'erfahren': 1679}, {'...': 1714}, {'me': 8}, {'on': 1716}, {'<det>': 0, '<me>': 34, '<their>': 0, '<them>': 443, 'N':
0}, {'<det>': 0, '<their>': 0, '<them>': 443, 'N': 0}, {'bei': 1719}, {'<det>': 0, '<their>': 0, 'N': 0}, {'bei':
1721}, {'bei': 1718, 'jetzt': 1720, 'nun': 1722}, {'liegt': 1723}, {'<me>': 976, 'N': 533, 'ich': 1662, 'um': 979},
{'aufbauen': 310, 'aufmuntern': 310, 'aufmunterung': 310, 'daumendruecken': 310, 'mutmachen': 310, 'troesten': 310,
'zuhoeren': 310, 'zureden': 310, 'zuspruch': 310}, {'das': 1726, 'den': 1726, 'die': 1726}, {'aufbauen': 310,
'aufmuntern': 310, 'aufmunterung': 310, 'daumendrucken': 310, 'mutmachen': 310, 'trosten': 310, 'zuhoren': 310,
'zureden': 310, 'zuspruch': 310}, {'das': 1728, 'den': 1728, 'die': 1728}, {'fuer': 1727, 'fuers': 1726, 'fur': 1729,
'furs': 1728}, {'...': 1730}, {'off': 8}, {'D': 1384, 'auf': 1384, 'to': 1384}, {'called': 1732, 'canceled': 8,
'cancelled': 8, 'gecancelt': 8, 'moved': 1733, 'postponed': 1733, 'pushed': 1733, 'rescheduled': 1733, 'shifted':
1733}, {'ehrenamtlich': 1676, 'erzaehlt': 1677, 'erzahlt': 1677, 'gratis': 1676, 'heisst': 1677, 'heißt': 1677,
'hiess': 1677, 'kostenlos': 1676, 'munkelt': 1677, 'umsonst': 1676, 'unentgeltlich': 1676}, {'angepackt': 378,
'aufgebaut': 378, 'ausgeholfen': 378, 'ausgeschenkt': 378, 'betreut': 378, 'eingesprungen': 378, 'gearbeitet': 378,
'gegrillt': 378, 'geholfen': 378, 'gekocht': 378, 'mitgeholfen': 378, 'unterrichtet': 378, 'vorgelesen': 378}, {'...':
1736, 'angepackt': 378, 'aufgebaut': 378, 'ausgeholfen': 378, 'ausgeschenkt': 378, 'betreut': 378, 'eingesprungen':
378, 'gearbeitet': 378, 'gegrillt': 378, 'geholfen': 378, 'gekocht': 378, 'mitgeholfen': 378, 'unterrichtet': 378,
'vorgelesen': 378}, {'<community>': 1737}, {'las': 1680, 'liest': 1680, 'sah': 1680, 'sieht': 1680, 'stand': 1680,
'steht': 1680}, {'gearbeitet': 238, 'gebruetet': 238, 'gebrutet': 238, 'gefeilt': 238, 'gesessen': 238}, {'<work>':
1740}, {'...': 1741, '<work>': 1740}, {'<their>': 1742}, {'gearbeitet': 238, 'gebrutet': 238, 'gefeilt': 238,
'gesessen': 238}, {'<work>': 1744}, {'...': 1745, '<work>': 1744}, {'<their>': 1746}, {'gearbeitet': 238, 'gebruetet':
238, 'gefeilt': 238, 'gesessen': 238}, {'<work>': 1748}, {'...': 1749, '<work>': 1748}, {'<their>': 1750}, {'an':
1743, 'angepackt': 378, 'aufgebaut': 378, 'ausgemalt': 378, 'geputzt': 378, 'geschleppt': 378, 'gestrichen': 378,
'gewesen': 400, 'gwesen': 400, 'mitangepackt': 378, 'renoviert': 378, 'uber': 1747, 'ueber': 1751}, {'aufgebaut': 378,
'entruempelt': 378, 'entrumpelt': 378, 'gemaeht': 378, 'gemaht': 378, 'geputzt': 378, 'geraeumt': 378, 'geraumt': 378,
'geschnitten': 378, 'gestrichen': 378, 'repariert': 378, 'umgegraben': 378}, {'aufgebaut': 378, 'entrumpelt': 378,
'gemaht': 378, 'geputzt': 378, 'geraumt': 378, 'geschnitten': 378, 'gestrichen': 378, 'repariert': 378, 'umgegraben':
378}, {'aufgebaut': 378, 'entruempelt': 378, 'gemaeht': 378, 'geputzt': 378, 'geraeumt': 378, 'geschnitten': 378,
'gestrichen': 378, 'repariert': 378, 'umgegraben': 378}, {'auto': 1753, 'dachrinne': 1753, 'fenster': 1753, 'garten':
1753, 'hecke': 1753, 'keller': 1753, 'kuche': 1754, 'kueche': 1755, 'rasen': 1753, 'schnee': 1753, 'wohnung': 1753},
{'...': 1752, 'angepackt': 378, 'aufgebaut': 378, 'ausgemalt': 378, 'das': 1756, 'den': 1756, 'die': 1756, 'geputzt':
378, 'geschleppt': 378, 'gestrichen': 378, 'mitangepackt': 378, 'renoviert': 378}, {'angepackt': 378, 'ausgeholfen':
378, 'mitangepackt': 378, 'mitgeholfen': 378}, {'<helper>': 1471}, {'...': 1758, 'als': 1759, 'angefragt': 533,
'angeklopft': 533, 'bedankt': 534, 'nachgefasst': 533, 'nachgefragt': 533, 'nachgehakt': 533, 'vorgefuehlt': 533,
'vorgefuhlt': 533}, {'gearbeitet': 378, 'geholfen': 378, 'mitgeholfen': 378}, {'kreuz': 1761}, {'caritas': 1761,
'diakonie': 1761, 'feuerwehr': 1761, 'fluchtlingshilfe': 1761, 'fluechtlingshilfe': 1761, 'roten': 1762, 'rotes':
1762, 'tafel': 1761}, {'...': 1735, '<community>': 1737, '<det>': 1738, '<me>': 672, '<network>': 1739, '<them>':
1757, 'N': 1760, 'dem': 1763, 'den': 1763, 'der': 1763, 'die': 1763}, {'ehrenamtlich': 1676, 'gratis': 1676,
'kostenlos': 1676, 'umsonst': 1676, 'unentgeltlich': 1676}, {'angepackt': 378, 'aufgebaut': 378, 'ausgemalt': 378,
'geputzt': 378, 'geschleppt': 378, 'gestrichen': 378, 'gewesen': 400, 'gwesen': 400, 'mitangepackt': 378, 'renoviert':
378}, {'...': 1766, 'angepackt': 378, 'aufgebaut': 378, 'ausgemalt': 378, 'das': 1756, 'den': 1756, 'die': 1756,
'geputzt': 378, 'geschleppt': 378, 'gestrichen': 378, 'mitangepackt': 378, 'renoviert': 378}, {'...': 1758},
{'angepackt': 378, 'geholfen': 378, 'mitgeholfen': 378}, {'...': 1769}, {'...': 1769, 'angepackt': 378, 'geholfen':
378, 'mitgeholfen': 378}, {'gesehen': 400, 'getroffen': 400}, {'...': 1765, '<community>': 1737, '<det>': 1738,
'<them>': 1767, 'N': 1768, 'abbau': 1770, 'aufbau': 1770, 'siedeln': 1771, 'ubersiedeln': 1771, 'uebersiedeln': 1771,
'umzug': 1771, 'vorbeigehen': 1772}, {'...': 1550}, {'': (6, 'theirs'), '...': 1550}, {'<them>': 443}, {'^': 1775,
'von': 1776}, {'^': 61, 'von': 1776}, {'^': 1774, 'ich': 1777, 'wir': 1778}, {'...': 100}, {'^': 1780}, {'<they>':
1781, 'ich': 1778, 'wir': 1778}, {'<they>': 1781, '^': 1780, 'von': 985}, {'^': 1341}, {'^': 1343}, {'zufolge': 0},
{'N': 532}, {'': (13, 'talk'), 'N': 532, 'ich': 1787}, {'ist': 357}, {'...': 1789}, {'bei': 400, 'ich': 54, 'vom':
400, 'von': 400}, {'ich': 54}, {'wir': 54, 'wollen': 8}, {'N': 534}, {'N': 534, 'an': 1794, 'to': 1794}, {'thanks':
1795}, {'<gone>': 400, 'fuer': 381, 'fur': 384, 'verabredet': 54}, {'aufgetaucht': 8, 'auftaucht': 8, 'erschienen': 8,
'gekommen': 8, 'kommen': 8, 'kumma': 8}, {'<not>': 1798}, {'mit': 34}, {'erschienen': 8, 'gefahren': 8, 'gegangen': 8,
'gekommen': 8}, {'...': 1801}, {'zu': 1802, 'zum': 1802, 'zur': 1802}, {'ned': 1803, 'net': 1803, 'nicht': 1803},
{'verabredet': 54}, {'durchgespielt': 541, 'geprobt': 541, 'geubt': 541, 'trainiert': 541, 'vorbereitet': 541},
{'...': 1806}, {'durchgespielt': 541, 'geprobt': 541, 'geuebt': 541, 'trainiert': 541, 'vorbereitet': 541}, {'...':
1808}, {'durchgespielt': 541, 'geprobt': 541, 'geubt': 541, 'geuebt': 541, 'trainiert': 541, 'vorbereitet': 541},
{'...': 1810}, {'durch': 238, 'gegangen': 238}, {'<work>': 1812}, {'...': 1813, '<work>': 1812}, {'<their>': 1814},
{'-gesprach': 1807, '-gespraech': 1809, '-interview': 1811, '-praesentation': 1809, '-prasentation': 1807,
'-pruefung': 1809, '-prufung': 1807, 'bewerbung': 1811, 'durch': 1815, 'pitch': 1811, 'rede': 1811, 'vortrag': 1811},
{'gegangen': 238}, {'<work>': 1817}, {'...': 1818, '<work>': 1817}, {'...': 1818, '<det>': 1819, '<their>': 1814,
'<work>': 1817}, {'...': 1816, 'durch': 1820}, {'': (2, 'plan'), '...': 1805, '<them>': 1821}, {'...': 1797, '<them>':
839, 'bei': 54, 'dran': 1800, 'gestern': 1804, 'heute': 1804, 'mit': 1822, 'ned': 1803, 'net': 1803, 'nicht': 1803},
{'gekommen': 8}, {'dazu': 1824, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8},
{'...': 1825, 'dazu': 1824, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8},
{'nicht': 1826}, {'sicher': 302}, {'nicht': 1828, 'un': 1828}, {'': (23, 'contact'), '...': 1805, '<them>': 1821},
{'...': 1825, 'dazu': 1824, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8,
'sicher': 302, 'zu': 1802, 'zum': 1802, 'zur': 1802}, {'<gone>': 400}, {'<them>': 1821}, {'...': 1832, 'gestern':
1804, 'heute': 1804, 'mit': 1833, 'ned': 1803, 'net': 1803, 'nicht': 1803}, {'...': 1797, '<not>': 1798, '<them>':
839, 'aber': 1799, 'dann': 1799, 'dran': 1800, 'gestern': 1804, 'heute': 1804, 'ich': 1823, 'leider': 1827, 'mir':
1829, 'mit': 1830, 'ned': 1803, 'net': 1803, 'nicht': 1831, 'un': 1828, 'wir': 1834}, {'<them>': 1216}, {'von': 1836},
{'ich': 1837, 'von': 1836, 'wir': 1837}, {'...': 115}, {'^': 1839, 'von': 1836}, {'^': 1839, 'ich': 1840, 'von': 1836,
'wir': 1840}, {'^': 1055, 'das': 977, 'es': 977, 'ihn': 977, 'sie': 977}, {'...': 1661, 'an': 400, 'geschickt': 400,
'geschrieben': 400, 'gesendet': 400, 'gschriebn': 400, 'hinterlassen': 400, 'rausgeschickt': 400, 'verschickt': 400,
'von': 400}, {'mit': 12}, {'...': 1844}, {'^': 1845}, {'<them>': 1846, '^': 1845}, {'<them>': 1846, '^': 1845, 'ich':
1847}, {'<them>': 54}, {'mit': 1849}, {'ich': 1850}, {'ist': 357, 'vergessen': 8}, {'abgemacht': 54, 'angesetzt': 54,
'ausgemacht': 54, 'bestaetigt': 54, 'bestatigt': 54, 'fix': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'steht':
54, 'vereinbart': 54, 'zugesagt': 54}, {'...': 1852, 'abgemacht': 54, 'angesetzt': 54, 'ausgemacht': 54, 'bestaetigt':
54, 'bestatigt': 54, 'fix': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'ist': 1853, 'steht': 54, 'vereinbart':
54, 'zugesagt': 54}, {'N': 400}, {'N': 400, 'to': 1855}, {'it': 8}, {'make': 1857}, {'not': 1858, 't': 1858}, {'': (0,
'missed'), 'on': 1716}, {'<me>': 541}, {'zu': 1861}, {'einheit': 1862, 'fuer': 1630, 'fur': 1630, 'gesprach': 1862,
'gespraech': 1862, 'session': 1862, 'stunde': 1862, 'termin': 1862}, {'up': 54}, {'N': 552}, {'<and>': 1865, 'an':
1865, 'bei': 1865, 'mit': 1865, 'to': 1865, 'with': 1865, 'x': 1865, 'zu': 1865}, {'N': 1866}, {'': (23, 'contact'),
'N': 1866}, {'er': 0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie': 0}, {'D': 1384}, {'...': 1730, 'N':
534, 'an': 1794}, {'N': 534, 'dem': 1794, 'den': 1794, 'der': 1794, 'die': 1794, 'liebe': 1794, 'lieber': 1794}, {'N':
534, 'an': 1794}, {'...': 1730, 'N': 534, 'an': 1872, 'dem': 1794, 'den': 1794, 'der': 1794, 'die': 1794, 'liebe':
1794, 'lieber': 1794, 'nochmal': 1873}, {'ich': 34}, {'': (12, 'task'), '^': 12, 'dass': 1875}, {'denken': 1876},
{'^': 12, 'dass': 1875}, {'denken': 1878}, {'vergessen': 34}, {'daran': 1879, 'dran': 1879, 'nicht': 1880}, {'daran':
1879, 'dran': 1879, 'ich': 1881, 'nicht': 1880}, {'braucht': 0, 'hat': 0, 'ist': 0, 'muss': 0, 'soll': 0, 'war': 0,
'will': 0}, {'<rel>': 1883}, {'<give3>': 61, '<give3_apart>': 61, 'laesst': 61, 'lasst': 61, 'lässt': 61}, {'...':
1885}, {'^': 1886}, {'<give3>': 61, '<give3_apart>': 61}, {'...': 1888}, {'<me>': 1889}, {'...': 1890}, {'<me>': 1887,
'^': 1891}, {'': (13, 'talk'), 'N': 1892, 'er': 1892, 'sie': 1892}, {'steht': 54}, {'N': 310}, {'fur': 1895}, {'fuer':
1895}, {'gedruckt': 1896, 'gedrueckt': 1897, 'gedrückt': 1896}, {'N': 238}, {'fuer': 1899, 'fur': 1899, 'von': 1899},
{'review': 1900}, {'empfohlen': 522, 'vermittelt': 522, 'weiterempfohlen': 522}, {'...': 1902}, {'ich': 1903, 'wir':
1903}, {'<have>': 1904}, {'an': 302, 'druber': 302, 'drueber': 302}, {'daran': 4, 'dran': 4, 'grad': 1906}, {'an':
302, 'daruber': 302, 'darueber': 302, 'uber': 302, 'ueber': 302}, {'an': 302, 'daruber': 302, 'darueber': 302,
'gerade': 1908, 'uber': 302, 'ueber': 302}, {'abgeholt': 400, 'angerufen': 400, 'besucht': 400, 'eingeladen': 400,
'empfohlen': 400, 'erzaehlt': 400, 'erzahlt': 400, 'geantwortet': 400, 'gegeben': 400, 'geholfen': 400, 'gemailt':
400, 'geraten': 400, 'gesagt': 400, 'geschickt': 400, 'geschrieben': 400, 'gezeigt': 400, 'gratuliert': 400,
'vorgestellt': 400, 'zuruckgerufen': 400, 'zurueckgerufen': 400}, {'...': 1910}, {'<me>': 1911}, {'<give3>': 925},
{'sich': 1194}, {'': (13, 'talk'), 'sich': 1194}, {'bei': 1721, 'jetzt': 1722, 'nun': 1722}, {'liegt': 1916},
{'schritt': 1917}, {'step': 1917, 'steps': 1917}, {'fuer': 302, 'fur': 302}, {'<hat>': 1912, '<have>': 1904, '<rel>':
1883, '<will3>': 566, '^': 1913, 'bald': 0, 'ball': 1724, 'braucht': 0, 'fliegt': 0, 'geht': 0, 'gerade': 0, 'haengt':
0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0, 'lag': 0, 'liegt':
0, 'macht': 0, 'mochte': 1914, 'moechte': 1914, 'muss': 1915, 'möchte': 1914, 'nachste': 1918, 'nachster': 1918,
'naechste': 1918, 'naechster': 1918, 'next': 1919, 'noch': 0, 'nun': 0, 'richtige': 1920, 'steckt': 0, 'steht': 0,
'sucht': 0, 'war': 0, 'werden': 1914, 'will': 1915, 'wird': 1915, 'wollen': 1914, 'wollte': 1914, 'zieht': 0}, {'up':
8}, {'': (0, 'missed'), 'up': 8}, {'answer': 8, 'come': 8, 'make': 1857, 'pick': 1922, 'reply': 8, 'respond': 8,
'show': 1923, 'turn': 1922}, {'not': 1924, 't': 1924}, {'...': 610, 'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0},
{'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 1912, '<rel>': 1883, '<will3>': 566, '^': 1913, 'bald':
0, 'beiden': 1926, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0,
'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0, 'kennen': 0, 'macht': 0, 'mochte': 1914, 'moechte':
1914, 'muss': 1915, 'möchte': 1914, 'noch': 0, 'nun': 0, 'richtige': 1920, 'sind': 0, 'sucht': 0, 'war': 0, 'werden':
1914, 'will': 1915, 'wird': 1915, 'wollen': 1914, 'wollte': 1914, 'zieht': 0, 'zwei': 1927}, {'<community>': 378},
{'<community>': 378, '<det>': 1929}, {'bei': 1930, 'beim': 1930, 'fuer': 1930, 'fur': 1930, 'im': 1930, 'in': 1930},
{'denken': 1876, 'gehabt': 400}, {'ich': 0}, {'erfahre': 1933, 'erfuhr': 1933, 'hoerte': 1933, 'horte': 1933, 'weiss':
1933, 'weiß': 1933}, {'...': 1714, 'N': 1934}, {'...': 1661, 'an': 400, 'geschickt': 400, 'geschrieben': 400,
'gesendet': 400, 'gschriebn': 400, 'hinterlassen': 400, 'rausgeschickt': 400, 'v': 400, 'verschickt': 400, 'vom': 400,
'von': 400}, {'mail': 1936}, {'': (22, 'gave:volunteering'), 'bei': 378, 'beim': 378, 'fuer': 378, 'fur': 378, 'im':
378, 'in': 378}, {'ausgeholfen': 378, 'beraten': 378, 'betreut': 378, 'engagiert': 378, 'gearbeitet': 378, 'geholfen':
378, 'gekocht': 378, 'mitgearbeitet': 378, 'mitgeholfen': 378, 'taetig': 378, 'tatig': 378, 'unterrichtet': 378},
{'...': 1939}, {'ausgeholfen': 378, 'beraten': 378, 'betreut': 378, 'engagiert': 378, 'gearbeitet': 378, 'geholfen':
378, 'gekocht': 378, 'mitgearbeitet': 378, 'mitgeholfen': 378, 'taetig': 378, 'unterrichtet': 378}, {'...': 1941},
{'ausgeholfen': 378, 'beraten': 378, 'betreut': 378, 'engagiert': 378, 'gearbeitet': 378, 'geholfen': 378, 'gekocht':
378, 'mitgearbeitet': 378, 'mitgeholfen': 378, 'tatig': 378, 'unterrichtet': 378}, {'...': 1943}, {'an': 1940,
'ausgeholfen': 378, 'bei': 1940, 'beim': 1940, 'beraten': 378, 'betreut': 378, 'fuer': 1942, 'fur': 1944,
'gearbeitet': 378, 'geholfen': 378, 'gekocht': 378, 'im': 1940, 'in': 1940, 'mitgeholfen': 378, 'unterrichtet': 378},
{'': (22, 'gave:volunteering'), '...': 1945}, {'angesetzt': 8, 'ausgemacht': 8, 'geplant': 8, 'verabredet': 8,
'vereinbart': 8, 'vorgesehen': 8}, {'N': 8, 'er': 8, 'ich': 8, 'sie': 8, 'wir': 8}, {'N': 8, 'ich': 8, 'wir': 8}, {'':
(0, 'missed'), '<and>': 1949}, {'N': 1950, 'er': 1950, 'ich': 1950, 'sie': 1950, 'wir': 1950}, {'...': 1947, 'haette':
1948, 'haetten': 1951, 'hatte': 1948, 'hatten': 1951, 'hätte': 1948, 'hätten': 1951, 'sollte': 1951, 'sollten': 1951,
'termin': 8, 'treffen': 8, 'verabredet': 8, 'waren': 1951, 'wollte': 1951, 'wollten': 1951}, {'bekannt': 553,
'vernetzt': 552, 'vorgestellt': 552}, {'von': 0}, {'': (23, 'contact'), 'am': 54, 'fuer': 54, 'fur': 54, 'zum': 54},
{'...': 1661, 'an': 400, 'bekommen': 400, 'erhalten': 400, 'gekriegt': 400, 'geschickt': 400, 'geschrieben': 400,
'gesendet': 400, 'gschriebn': 400, 'hinterlassen': 400, 'rausgeschickt': 400, 'v': 400, 'verschickt': 400, 'vom': 400,
'von': 400}, {'abgegeben': 522, 'geschrieben': 522, 'verfasst': 522}, {'N': 1957}, {'fuer': 1958, 'fur': 1958}, {'^':
1445}, {'<them>': 922, 'fuer': 921, 'fur': 921}, {'<does3>': 1961}, {'und': 1962}, {'...': 1963, '<sends3>': 1449,
'<serves3>': 1452, 'baut': 153, 'bringt': 960, 'erkundigt': 1455, 'fraegt': 1457, 'fragt': 1460, 'fragts': 1457,
'frägt': 1457, 'gibt': 960, 'hakt': 1455, 'hoert': 1462, 'hort': 1462, 'schaut': 1462, 'schickt': 960, 'schreibt':
1465, 'sieht': 1462, 'zahlt': 960}, {'': (6, 'theirs'), '<my>': 1498, 'angebot': 61, 'das': 1499, 'den': 1499, 'die':
1499, 'ein': 1499, 'eine': 1499, 'einladung': 61, 'entwurf': 61, 'intro': 61, 'intros': 61, 'kontakt': 61, 'nen':
1499, 'protokoll': 61, 'termin': 61, 'unterlagen': 61, 'vorschlaege': 61, 'vorschlag': 61, 'vorschlage': 61}, {'^':
1965}, {'<deed3>': 1960, '^': 1964, 'besorgt': 443, 'checkt': 443, 'gibt': 1501, 'klaert': 443, 'klart': 443,
'laesst': 1505, 'lassen': 1505, 'lasst': 1505, 'leitet': 1507, 'lässt': 1505, 'macht': 1514, 'mailt': 443,
'organisiert': 1514, 'reicht': 1507, 'schickt': 1966, 'sendet': 443, 'ubernimmt': 443, 'uberweist': 443, 'uebernimmt':
443, 'ueberweist': 443, 'verschickt': 443}, {'ich': 1778, 'wir': 1778}, {'...': 113}, {'s': 1969}, {'<their>': 1969,
'N': 1970, 'das': 1969, 'den': 1969, 'die': 1969, 'eine': 1969}, {'^': 1971}, {'^': 1971, 'ich': 1972, 'wir': 1972},
{'': (12, 'task'), 'an': 4, 'daran': 4}, {'mich': 1974}, {'': (12, 'task'), '...': 1661, 'geschickt': 400,
'geschrieben': 400, 'gesendet': 400, 'gschriebn': 400, 'hinterlassen': 400, 'rausgeschickt': 400, 'verschickt': 400},
{'...': 431, '<should>': 176}, {'...': 1977}, {'^': 1978}, {'ich': 1979, 'man': 1979, 'wir': 1979}, {'dass': 1980},
{'ist': 357, 'sind': 357}, {'...': 1982}, {'': (7, 'waiting'), '<their>': 1969, 'N': 1970, 'das': 1969, 'den': 1969,
'die': 1969, 'eine': 1969}, {'^': 1984, 'von': 1836}, {'^': 1984, 'ich': 1985, 'von': 1836, 'wir': 1985}, {'...':
432}, {'^': 1987}, {'ich': 1988, 'man': 1988, 'wir': 1988}, {'': (13, 'talk'), 'dass': 1989, 'man': 0}, {'um': 0},
{'geht': 1991, 'ging': 1991}, {'': (2, 'plan'), 'mit': 1849}, {'ich': 1993}, {'ausgegeben': 378, 'ausgeschenkt': 378,
'ausgeteilt': 378, 'gesammelt': 378, 'ist': 357, 'sortiert': 378, 'verteilt': 378}, {'...': 1995, 'abgemacht': 54,
'angesetzt': 54, 'ausgegeben': 378, 'ausgemacht': 54, 'ausgeschenkt': 378, 'ausgeteilt': 378, 'bestaetigt': 54,
'bestatigt': 54, 'fix': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'gesammelt': 378, 'ist': 1853, 'sortiert':
378, 'steht': 54, 'vereinbart': 54, 'verteilt': 378, 'wir': 54, 'zugesagt': 54}, {'gehoert': 8, 'gehort': 8,
'gesehen': 8, 'gesprochen': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'mehr': 1997}, {'nicht':
1998}, {'<them>': 632, 'N': 632}, {'wasser': 8}, {'ein': 302}, {'aus': 8, 'flach': 8, 'ins': 2001, 'leider': 407,
'mir': 2002}, {'<they>': 1052}, {'statt': 400}, {'...': 2005}, {'<det>': 2006}, {'statt': 8}, {'': (13, 'talk'),
'...': 2005, '<det>': 2006, 'D': 2007, 'besser': 1046, 'es': 1047, 'gern': 1046, 'gerne': 1046, 'gut': 1046, 'lieber':
1046, 'nicht': 2008, 's': 1047}, {'gegeben': 238, 'geschickt': 238}, {'...': 2010, 'N': 238}, {'...': 2010}, {'mir':
2012}, {'an': 2011, 'auf': 2012, 'fuer': 2011, 'fur': 2011, 'von': 2013, 'zu': 2012, 'zum': 2012, 'zur': 2012}, {'^':
75, 'von': 1836}, {'^': 75, 'noch': 2015, 'von': 1836}, {'<me>': 2016}, {'geburtstag': 0, 'hochzeitstag': 0,
'namenstag': 0}, {'...': 2018, 'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'N': 2019}, {'D': 54, 'fuer':
357, 'fur': 357}, {'aus': 8, 'flach': 8, 'ins': 2001, 'leider': 407}, {'aus': 8, 'leider': 407}, {'': (13, 'talk'),
'nicht': 2008, 'statt': 54}, {'am': 54, 'fuer': 54, 'fur': 54}, {'$$': 4, '<det>': 4, '<my>': 4, '<their>': 4, 'N': 4,
'an': 4, 'bei': 4, 'fuer': 4, 'fur': 4, 'mit': 4, 're': 4, 'wegen': 4, 'with': 4, 'zu': 4, 'zum': 4, 'zur': 4}, {'up':
2026}, {'mich': 302}, {'an': 1662, 'mich': 302}, {'N': 533, 'ich': 1662}, {'gearbeitet': 378, 'geholfen': 378,
'mitgeholfen': 378, 'unterrichtet': 378}, {'...': 2031}, {'bei': 2032, 'beim': 2032, 'fuer': 2032, 'fur': 2032, 'im':
2032, 'in': 2032}, {'D': 54, 'auf': 54, 'schon': 357}, {'mich': 2034}, {'betreut': 378, 'gegossen': 378, 'gehalten':
378, 'gehuetet': 378, 'gemacht': 378, 'uebernommen': 378}, {'...': 2036, 'betreut': 378, 'gegossen': 378, 'gehalten':
378, 'gehuetet': 378, 'gemacht': 378, 'uebernommen': 378}, {'dienst': 2037, 'hund': 2037, 'laden': 2037, 'stand':
2037}, {'blumen': 2037, 'kasse': 2037, 'katze': 2037, 'kinder': 2037, 'schicht': 2037, 'vertretung': 2037},
{'ausgeholfen': 378, 'betreut': 378, 'den': 2038, 'die': 2039, 'eingesprungen': 378, 'gegossen': 378, 'gehalten': 378,
'gehuetet': 378, 'geschmissen': 378, 'gestemmt': 378, 'gutes': 630, 'mitgeholfen': 378, 'uebernommen': 378,
'vertreten': 378, 'wort': 629}, {'auto': 1755, 'dachrinne': 1755, 'fenster': 1755, 'garten': 1755, 'hecke': 1755,
'keller': 1755, 'kueche': 1755, 'rasen': 1755, 'schnee': 1755, 'wohnung': 1755}, {'...': 2040, 'ausgeholfen': 378,
'das': 2041, 'den': 2041, 'die': 2041, 'eingesprungen': 378, 'gutes': 630, 'mitgeholfen': 378, 'wort': 629}, {'feuer':
1412}, {'ins': 2043}, {'hand': 2044}, {'wort': 628}, {'gutes': 2046}, {'die': 2045, 'ein': 2047, 'gebuergt': 522,
'gutes': 630, 'wort': 629}, {'...': 2048, 'als': 1759, 'den': 619, 'die': 2045, 'ein': 2047, 'einen': 619, 'gebuergt':
522, 'gutes': 630, 'kontakt': 618, 'wort': 629}, {'caritas': 1761, 'diakonie': 1761, 'feuerwehr': 1761,
'fluechtlingshilfe': 1761, 'roten': 1762, 'rotes': 1762, 'tafel': 1761}, {'...': 1765, '<community>': 1737, '<det>':
1738, '<them>': 2042, 'N': 2049, 'dem': 2050, 'den': 2050, 'der': 2050, 'die': 2050, 'ein': 1701, 'einen': 1701, 'n':
1701, 'nen': 1701}, {'betreut': 378, 'gegossen': 378, 'gehalten': 378, 'gehutet': 378, 'gemacht': 378, 'ubernommen':
378}, {'...': 2052, 'betreut': 378, 'gegossen': 378, 'gehalten': 378, 'gehutet': 378, 'gemacht': 378, 'ubernommen':
378}, {'dienst': 2053, 'hund': 2053, 'laden': 2053, 'stand': 2053}, {'blumen': 2053, 'kasse': 2053, 'katze': 2053,
'kinder': 2053, 'schicht': 2053, 'vertretung': 2053}, {'ausgeholfen': 378, 'betreut': 378, 'den': 2054, 'die': 2055,
'eingesprungen': 378, 'gegossen': 378, 'gehalten': 378, 'gehutet': 378, 'geschmissen': 378, 'gestemmt': 378, 'gutes':
630, 'mitgeholfen': 378, 'ubernommen': 378, 'vertreten': 378, 'wort': 629}, {'auto': 1754, 'dachrinne': 1754,
'fenster': 1754, 'garten': 1754, 'hecke': 1754, 'keller': 1754, 'kuche': 1754, 'rasen': 1754, 'schnee': 1754,
'wohnung': 1754}, {'...': 2056, 'ausgeholfen': 378, 'das': 2057, 'den': 2057, 'die': 2057, 'eingesprungen': 378,
'gutes': 630, 'mitgeholfen': 378, 'wort': 629}, {'die': 2045, 'ein': 2047, 'geburgt': 522, 'gutes': 630, 'wort': 629},
{'...': 2059, 'als': 1759, 'den': 625, 'die': 2045, 'ein': 2047, 'einen': 625, 'geburgt': 522, 'gutes': 630,
'kontakt': 624, 'wort': 629}, {'caritas': 1761, 'diakonie': 1761, 'feuerwehr': 1761, 'fluchtlingshilfe': 1761,
'roten': 1762, 'rotes': 1762, 'tafel': 1761}, {'...': 1765, '<community>': 1737, '<det>': 1738, '<them>': 2058, 'N':
2060, 'dem': 2061, 'den': 2061, 'der': 2061, 'die': 2061, 'ein': 1701, 'einen': 1701, 'n': 1701, 'nen': 1701},
{'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'N': 0}, {'...':
377, 'v': 2064, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8,
'von': 2064}, {'dass': 0}, {'kopf': 302}, {'dem': 2067}, {'aus': 2068}, {'nicht': 2069}, {'dran': 8, 'hin': 8, 'ran':
8}, {'aus': 2068, 'dran': 8, 'hin': 8, 'ran': 8}, {'nicht': 407}, {'ihm': 0, 'ihnen': 0, 'ihr': 0, 'mir': 2070, 'ned':
2071, 'net': 2071, 'nicht': 2072, 'nod': 2071, 'noed': 2071, 'sich': 2073}, {'^': 1978, 'bringe': 34, 'geb': 34,
'gebe': 34, 'liefere': 34, 'mache': 34, 'meld': 34, 'melde': 34, 'schick': 34, 'schicke': 34}, {'ich': 2075, 'man':
1979, 'wir': 1979}, {'bringe': 34, 'geb': 34, 'gebe': 34, 'liefere': 34, 'mache': 34, 'meld': 34, 'melde': 34,
'schick': 34, 'schicke': 34}, {'dass': 2076, 'ich': 2077}, {'auf': 1384}, {'': (23, 'contact'), 'dass': 1980},
{'vorbeifahren': 0}, {'fernsehen': 0, 'netz': 0, 'vorbeifahren': 0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2083},
{'': (23, 'contact'), 'auf': 0, 'beim': 2081, 'im': 2082, 'in': 2084, 'online': 0}, {'uns': 400}, {'dazu': 400, 'mit':
400, 'rein': 400, 'vorbei': 400, 'zu': 2086}, {'...': 2087, 'dazu': 400, 'mit': 400, 'rein': 400, 'vorbei': 400, 'zu':
2086}, {'N': 2088}, {'N': 2088, 'auch': 2089, 'noch': 2089}, {'N': 2088, 'auch': 2089, 'noch': 2089, 'sich': 2090},
{'ausgegeben': 378, 'ausgeschenkt': 378, 'ausgeteilt': 378, 'gesammelt': 378, 'sortiert': 378, 'verteilt': 378},
{'...': 2092, 'ausgegeben': 378, 'ausgeschenkt': 378, 'ausgeteilt': 378, 'gesammelt': 378, 'sortiert': 378,
'verteilt': 378}, {'von': 302}, {'mich': 8}, {'aus': 2068, 'dran': 8, 'ran': 8}, {'mir': 2070, 'mit': 400, 'nicht':
2096, 'sich': 2073, 'um': 0}, {'verbaselt': 8, 'verbummelt': 8, 'vergessen': 8, 'verpennt': 8, 'verplant': 8,
'verschlafen': 8, 'verschwitzt': 8}, {'booked': 1672, 'called': 1732, 'canceled': 8, 'cancelled': 8, 'confirmed':
1672, 'gecancelt': 8, 'moved': 1733, 'planned': 1672, 'postponed': 1733, 'pushed': 1733, 'rescheduled': 1733,
'scheduled': 1672, 'shifted': 1733}, {'dass': 400}, {'abgemacht': 2100, 'ausgemacht': 2100, 'beschlossen': 2100,
'besprochen': 2100, 'festgelegt': 2100, 'vereinbart': 2100}, {'<seen_of>': 0}, {'<network>': 2102}, {'erfahren': 0},
{'...': 2104}, {'...': 2102}, {'...': 2104, '<det>': 2106, '<my>': 2106, '<their>': 2106}, {'geplant': 8, 'vor': 8,
'vorgehabt': 8}, {'besprechung': 357, 'call': 357, 'date': 357, 'essen': 357, 'gesprach': 357, 'gespraech': 357,
'kaffee': 357, 'lunch': 357, 'meeting': 357, 'termin': 357, 'treffen': 357}, {'': (0, 'missed'), 'lassen': 8},
{'bleiben': 2110, 'gelassen': 8, 'sein': 2110}, {'geschafft': 8}, {'aber': 2111, 'bleiben': 2110, 'dann': 2111,
'doch': 2111, 'gelassen': 8, 'nicht': 2112, 'sein': 2110}, {'zeitung': 2102}, {'der': 2114}, {'<det>': 2106, '<my>':
2106, '<their>': 2106}, {'auf': 2103, 'aus': 2105, 'besprechung': 357, 'call': 357, 'date': 357, 'durch': 2107,
'eigentlich': 2108, 'ein': 2109, 'eine': 2109, 'einen': 2109, 'essen': 357, 'fest': 2108, 'geplant': 8, 'gesprach':
357, 'gespraech': 357, 'in': 2115, 'kaffee': 357, 'lunch': 357, 'meeting': 357, 'n': 2109, 'ne': 2109, 'nen': 2109,
'termin': 357, 'treffen': 357, 'uber': 2107, 'ueber': 2107, 'von': 2116, 'vor': 8, 'vorgehabt': 8}, {'abgesagt': 8},
{'abgesagt': 8, 'kurzfristig': 2118, 'spontan': 2118, 'wieder': 2118}, {'auf': 2103, 'besprechung': 357, 'call': 357,
'date': 357, 'durch': 2116, 'eigentlich': 2108, 'ein': 2109, 'eine': 2109, 'einen': 2109, 'essen': 357, 'fest': 2108,
'geplant': 8, 'gesprach': 357, 'gespraech': 357, 'in': 2115, 'kaffee': 357, 'lunch': 357, 'meeting': 357, 'n': 2109,
'ne': 2109, 'nen': 2109, 'termin': 357, 'treffen': 357, 'uber': 2116, 'ueber': 2116, 'von': 2116, 'vor': 8,
'vorgehabt': 8}, {'...': 2101, 'abgesagt': 8, 'auf': 2103, 'aus': 2105, 'besprechung': 357, 'call': 357, 'date': 357,
'durch': 2107, 'eigentlich': 2108, 'ein': 2109, 'eine': 2109, 'einen': 2109, 'es': 2113, 'essen': 357, 'fest': 2108,
'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 357, 'gespraech': 357, 'ich': 2117, 'in': 2115, 'kaffee': 357,
'kurzfristig': 2118, 'lunch': 357, 'meeting': 357, 'mir': 2119, 'n': 2109, 'ne': 2109, 'nen': 2109, 'spontan': 2118,
'termin': 357, 'treffen': 357, 'uber': 2107, 'ueber': 2107, 'uns': 2119, 'von': 2116, 'vor': 8, 'vorgehabt': 8,
'wieder': 2118, 'wir': 2120}, {'aber': 2111, 'bleiben': 2110, 'dann': 2111, 'doch': 2111, 'gelassen': 8, 'sein':
2110}, {'...': 2101, 'abgesagt': 8, 'auf': 2103, 'aus': 2105, 'besprechung': 357, 'call': 357, 'date': 357, 'durch':
2107, 'eigentlich': 2108, 'ein': 2109, 'eine': 2109, 'einen': 2109, 'es': 2122, 'essen': 357, 'fest': 2108, 'gehoert':
0, 'gehort': 0, 'geplant': 8, 'gesprach': 357, 'gespraech': 357, 'ich': 2117, 'in': 2115, 'kaffee': 357,
'kurzfristig': 2118, 'lunch': 357, 'meeting': 357, 'mir': 2119, 'n': 2109, 'ne': 2109, 'nen': 2109, 'spontan': 2118,
'termin': 357, 'treffen': 357, 'uber': 2107, 'ueber': 2107, 'uns': 2119, 'von': 2116, 'vor': 8, 'vorgehabt': 8,
'wieder': 2118, 'wir': 2120}, {'<said>': 0}, {'...': 2124, '<said>': 0}, {'<rel>': 2125}, {'<det>': 2126, '<my>':
2126, '<their>': 2126, 'haengen': 674, 'haengenlassen': 8, 'hangen': 674, 'hangenlassen': 8, 'sitzen': 675,
'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'versetzt': 8}, {'gepostet': 0}, {'auf': 2103, 'aus': 2105,
'besprechung': 357, 'call': 357, 'date': 357, 'durch': 2107, 'ein': 2109, 'eine': 2109, 'einen': 2109, 'essen': 357,
'gesprach': 357, 'gespraech': 357, 'in': 2115, 'kaffee': 357, 'lunch': 357, 'meeting': 357, 'n': 2109, 'ne': 2109,
'nen': 2109, 'termin': 357, 'treffen': 357, 'uber': 2107, 'ueber': 2107, 'von': 2116}, {'abgesagt': 8, 'kurzfristig':
2118, 'spontan': 2118, 'verabredet': 54, 'wieder': 2118}, {'': (14, 'together'), 'auf': 2103, 'besprechung': 357,
'call': 357, 'date': 357, 'durch': 2116, 'ein': 2109, 'eine': 2109, 'einen': 2109, 'essen': 357, 'gesprach': 357,
'gespraech': 357, 'in': 2115, 'kaffee': 357, 'lunch': 357, 'meeting': 357, 'n': 2109, 'ne': 2109, 'nen': 2109,
'termin': 357, 'treffen': 357, 'uber': 2116, 'ueber': 2116, 'von': 2116}, {'...': 2101, '<me>': 2127, '<they>': 1781,
'N': 2128, 'abgesagt': 8, 'auf': 2103, 'aus': 2105, 'besprechung': 357, 'call': 357, 'date': 357, 'durch': 2107,
'ein': 2109, 'eine': 2109, 'einen': 2109, 'essen': 357, 'gesprach': 357, 'gespraech': 357, 'ich': 2129, 'in': 2115,
'kaffee': 357, 'kurzfristig': 2118, 'lunch': 357, 'meeting': 357, 'mir': 2119, 'n': 2109, 'ne': 2109, 'nen': 2109,
'spontan': 2118, 'termin': 357, 'treffen': 357, 'uber': 2107, 'ueber': 2107, 'uns': 2130, 'von': 2116, 'wieder': 2118,
'wir': 2131}, {'<should>': 8, 'wollen': 8}, {'<comeinf>': 2133, 'muessen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2134,
'<comeinf>': 2133}, {'': (11, 'thinking'), '<until>': 462, '^': 1101, 'dass': 889, 'wenn': 889}, {'<until>': 462, '^':
1101, 'dass': 889, 'lust': 302, 'wenn': 889}, {'eigentlich': 8}, {'...': 2134, '<comeinf>': 2133, 'besser': 1046,
'eigentlich': 8, 'es': 1047, 'gern': 2136, 'gerne': 2137, 'gut': 1046, 'ich': 2138, 'lieber': 1046, 's': 1047},
{'...': 2134, '<comeinf>': 2133, 'gern': 1104, 'gerne': 1104}, {'<comeinf>': 2133}, {'...': 2141, '<comeinf>': 2133},
{'...': 2101}, {'moved': 1733, 'postponed': 1733, 'pushed': 1733, 'rescheduled': 1733, 'shifted': 1733}, {'been':
2144}, {'<det>': 2126, '<my>': 2126, '<their>': 2126, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0,
'gefluestert': 0, 'geflustert': 0, 'gesagt': 0, 'geschrieben': 0, 'gesteckt': 0, 'haengen': 674, 'haengenlassen': 8,
'hangen': 674, 'hangenlassen': 8, 'sitzen': 675, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0,
'versetzt': 8}, {'...': 2018, 'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'geghostet': 8,
'vertroestet': 8, 'vertrostet': 8}, {'geklappt': 8}, {'abgehoben': 8, 'geantwortet': 8, 'geklappt': 8, 'hingehauen':
8, 'reagiert': 8, 'zuruckgerufen': 8, 'zuruckgeschrieben': 8, 'zurueckgerufen': 8, 'zurueckgeschrieben': 8},
{'gemeldet': 8}, {'gemeldet': 8, 'mehr': 2151}, {'nicht': 2152}, {'<me>': 2146, '<they>': 1781, 'N': 2147, 'abgesagt':
8, 'angedeutet': 0, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 2118,
'mich': 2148, 'mir': 2119, 'ned': 2149, 'nicht': 2150, 'sich': 2153, 'spontan': 2118, 'uns': 2119, 'verraten': 0,
'vor': 0, 'wieder': 2118}, {'<comeinf>': 2133, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2155, '<comeinf>':
2133}, {'gelegenheit': 8, 'lust': 8, 'nerven': 8, 'zeit': 8}, {'<comeinf>': 2133, 'keine': 2157, 'mussen': 8,
'sollen': 8, 'wollen': 8}, {'': (0, 'missed'), 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'),
'eigentlich': 2159, 'ein': 400, 'eine': 400, 'einen': 400, 'fest': 2108, 'geplant': 8, 'n': 400, 'ne': 400, 'nen':
400, 'vor': 8, 'vorgehabt': 8}, {'eigentlich': 2108, 'fest': 2108, 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23,
'contact'), '...': 2158, '<comeinf>': 2133, 'abgesagt': 8, 'besser': 1046, 'eigentlich': 2159, 'ein': 400, 'eine':
400, 'einen': 400, 'es': 1047, 'fest': 2108, 'geplant': 8, 'gern': 2136, 'gerne': 2137, 'gut': 1046, 'ich': 2160,
'keine': 2157, 'kurzfristig': 2118, 'lieber': 1046, 'mir': 2119, 'n': 400, 'ne': 400, 'nen': 400, 's': 1047,
'spontan': 2118, 'uns': 2119, 'vor': 8, 'vorgehabt': 8, 'wieder': 2118, 'wir': 2161}, {'': (23, 'contact'),
'eigentlich': 2108, 'fest': 2108, 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2158,
'<comeinf>': 2133, 'eigentlich': 2108, 'fest': 2108, 'geplant': 8, 'gern': 1104, 'gerne': 1104, 'ich': 2161, 'keine':
2157, 'vor': 8, 'vorgehabt': 8, 'wir': 2163}, {'to': 34}, {'introducing': 443, 'sending': 443}, {'ll': 443, 's': 2166,
'will': 443}, {'ab': 8}, {'nicht': 2168}, {'es': 0}, {'dank': 1873}, {'vergessen': 8, 'verpasst': 8, 'versaeumt': 8,
'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'an': 400, 'beisammen': 400, 'neben': 400, 'uber': 400, 'ueber':
400, 'zusammen': 400}, {'...': 2173}, {'man': 0}, {'mich': 54}, {'...': 2155, '<comeinf>': 2133, 'besser': 1046,
'eigentlich': 8, 'es': 1047, 'gern': 2136, 'gerne': 2137, 'gut': 1046, 'ich': 2138, 'lieber': 1046, 's': 1047},
{'...': 2155, '<comeinf>': 2133, 'gern': 1104, 'gerne': 1104}, {'ll': 34, 'owe': 35, 'promised': 371, 'will': 34},
{'fuer': 381, 'fur': 384}, {'N': 397}, {'besucht': 400, 'gegessen': 400, 'gehabt': 400, 'gequatscht': 400, 'geredet':
400, 'gesehen': 400, 'gesprochen': 400, 'getroffen': 400, 'telefoniert': 400}, {'<vowed>': 551, '^': 559, 'am': 563,
'auf': 563, 'beim': 563, 'darum': 567, 'drum': 567, 'ersucht': 566, 'gebeten': 566, 'gesagt': 573, 'geschrieben': 573,
'gsagt': 573, 'gschriebn': 573, 'im': 563, 'per': 563, 'um': 69, 'via': 563}, {'leider': 614, 'nicht': 613},
{'<vowed>': 551, '^': 559, 'am': 563, 'auf': 563, 'beim': 563, 'darum': 567, 'drum': 567, 'ersucht': 566, 'gebeten':
566, 'im': 563, 'per': 563, 'um': 69, 'via': 563}, {'...': 2182, '<them>': 2185, '<title>': 579, '<vowed>': 577, '^':
559, 'mit': 661}, {'angeboten': 34, 'bereit': 666, 'bereiterklaert': 34, 'bereiterklart': 34, 'verpflichtet': 34},
{'...': 2182, '<them>': 2183, '<title>': 579, '<vowed>': 577, '^': 559, 'es': 2184, 'gesagt': 573, 'geschrieben': 573,
'gsagt': 573, 'gschriebn': 573, 'ich': 2186, 'leider': 614, 'mich': 2187, 'mit': 661, 'nicht': 613, 'wir': 2186}, {'':
(5, 'mine'), '...': 77, '<det>': 12}, {'...': 77, '<them>': 12, 'das': 86, 'den': 86, 'die': 86, 'es': 86, 'ihn': 86,
's': 86, 'sie': 86}, {'an': 12, 'durch': 12, 'nach': 12, 'um': 12}, {'...': 2191}, {'...': 2191, '<them>': 2192,
'mir': 2192, 'uns': 2192}, {'ab': 12, 'auf': 12, 'durch': 12, 'nach': 12, 'raus': 12, 'vorbei': 12, 'weiter': 12,
'zusammen': 12}, {'...': 2194}, {'': (5, 'mine'), '...': 2194, 'D': 2195}, {'<them>': 2196, 'das': 86, 'den': 86,
'die': 86, 'es': 86, 'fuer': 86, 'fur': 86, 'ihn': 86, 'sie': 86}, {'<them>': 1602, 'mich': 1603, 'zuruck': 12,
'zurueck': 12}, {'<deed1>': 2189, '<give1>': 2190, '<sees1>': 2193, '<serves>': 2197, 'kuemmer': 1601, 'kuemmere':
1601, 'kuemmre': 1601, 'kummer': 1601, 'kummere': 1601, 'kummre': 1601, 'meld': 2198, 'melde': 2198, 'ruf': 1611,
'rufe': 1611, 'schreib': 1611, 'schreibe': 1611, 'uberleg': 1617, 'uberlege': 1617, 'ueberleg': 1617, 'ueberlege':
1617}, {'aus': 12, 'bereit': 12, 'vor': 12, 'zusammen': 12}, {'...': 2200}, {'^': 2201}, {'<them>': 2202}, {'<them>':
2202, '<title>': 2203}, {'ab': 54, 'heim': 54, 'hin': 54}, {'...': 2205}, {'...': 2205, 'D': 2206}, {'N': 2207, 'ihn':
2207, 'sie': 2207}, {'^': 1774}, {'...': 1832, '<them>': 839, 'dran': 1800}, {'...': 1832}, {'...': 1832, '<them>':
839, 'D': 1377, 'dran': 1800, 'ich': 2210, 'leider': 1827, 'nicht': 1826, 'wir': 2211}, {'^': 176, 'ich': 1837, 'von':
1836, 'wir': 1837}, {'auf': 325, 'besser': 325, 'bloss': 325, 'bloß': 325, 'lieber': 325, 'nicht': 325, 'um': 325,
'von': 325}, {'daran': 1879, 'dran': 1879, 'ich': 1881, 'mich': 2214, 'mir': 2214, 'nicht': 1880, 'uns': 2214}, {'an':
302, 'daran': 302, 'daruber': 302, 'darueber': 302, 'uber': 302, 'ueber': 302}, {'mich': 2214, 'mir': 2214, 'uns':
2214}, {'D': 1377}, {'...': 357, 'auf': 390}, {'...': 357, 'auf': 390, 'schon': 2219}, {'mich': 2220, 'uns': 2220},
{'daran': 1879, 'dran': 1879}, {'<them>': 34, 'gern': 302}, {'^': 12, 'solange': 34}, {'hoeren': 302, 'sehen': 302,
'treffen': 302, 'verabreden': 302, 'wiedersehen': 302, 'zusammensetzen': 302, 'zusammentelefonieren': 302}, {'...':
2225, 'hoeren': 302, 'sehen': 302, 'treffen': 302, 'verabreden': 302, 'wiedersehen': 302, 'zusammensetzen': 302,
'zusammentelefonieren': 302}, {'daran': 1879, 'dran': 1879, 'mich': 2226, 'uns': 2226}, {'mich': 2226, 'uns': 2226},
{'<them>': 2224, '^': 12, 'daran': 1879, 'dran': 1879, 'ich': 2227, 'mich': 2226, 'uns': 2226, 'wir': 2228}, {'daran':
1879, 'dran': 1879, 'ich': 2222}, {'ich': 2228, 'mich': 2226, 'uns': 2226, 'wir': 2228}, {'hoeren': 302, 'horen': 302,
'sehen': 302, 'treffen': 302, 'verabreden': 302, 'wiedersehen': 302, 'zusammensetzen': 302, 'zusammentelefonieren':
302}, {'...': 2232, 'hoeren': 302, 'horen': 302, 'sehen': 302, 'treffen': 302, 'verabreden': 302, 'wiedersehen': 302,
'zusammensetzen': 302, 'zusammentelefonieren': 302}, {'daran': 1879, 'dran': 1879, 'mich': 2233, 'uns': 2233},
{'mich': 2233, 'uns': 2233}, {'<them>': 2224, '^': 12, 'daran': 1879, 'dran': 1879, 'ich': 2234, 'mich': 2233,
'nicht': 1880, 'uns': 2233, 'wir': 2235}, {'horen': 302, 'sehen': 302, 'treffen': 302, 'verabreden': 302,
'wiedersehen': 302, 'zusammensetzen': 302, 'zusammentelefonieren': 302}, {'...': 2237, 'horen': 302, 'sehen': 302,
'treffen': 302, 'verabreden': 302, 'wiedersehen': 302, 'zusammensetzen': 302, 'zusammentelefonieren': 302}, {'daran':
1879, 'dran': 1879, 'mich': 2238, 'uns': 2238}, {'mich': 2238, 'uns': 2238}, {'<them>': 2224, '^': 12, 'daran': 1879,
'dran': 1879, 'ich': 2239, 'mich': 2238, 'uns': 2238, 'wir': 2240}, {'ich': 2240, 'mich': 2238, 'uns': 2238, 'wir':
2240}, {'^': 140}, {'auf': 2243}, {'D': 2244, 'auf': 2243}, {'D': 2244, 'auf': 2243, 'ich': 2245}, {'...': 1832,
'ich': 2211, 'wir': 2211}, {'<them>': 34, '^': 12, 'ich': 371, 'wir': 35}, {'<them>': 34, 'ich': 35, 'wir': 35}, {'D':
54, 'uns': 357}, {'...': 1832, 'D': 1377, 'ich': 2211, 'leider': 1827, 'nicht': 1826, 'wir': 2211}, {'^': 461,
'solange': 34}, {'<them>': 2252, '^': 176, 'auf': 1263, 'besser': 325, 'dringend': 325, 'endlich': 325, 'lieber': 325,
'mich': 2214, 'mir': 2214, 'niemals': 325, 'unbedingt': 325, 'uns': 2214}, {'^': 176, 'auf': 1263, 'besser': 325,
'dringend': 325, 'endlich': 325, 'lieber': 325, 'niemals': 325, 'unbedingt': 325}, {'...': 2232, 'auf': 325, 'besser':
325, 'bloss': 325, 'bloß': 325, 'hoeren': 302, 'horen': 302, 'lieber': 325, 'nicht': 325, 'sehen': 302, 'treffen':
302, 'um': 325, 'verabreden': 302, 'von': 325, 'wiedersehen': 302, 'zusammensetzen': 302, 'zusammentelefonieren':
302}, {'<them>': 2252, 'auf': 1263, 'besser': 325, 'dringend': 325, 'endlich': 325, 'ich': 2235, 'lieber': 325,
'mich': 2255, 'mir': 2214, 'niemals': 325, 'unbedingt': 325, 'uns': 2255, 'wir': 2235}, {'auf': 1263, 'besser': 325,
'dringend': 325, 'endlich': 325, 'lieber': 325, 'niemals': 325, 'unbedingt': 325}, {'auf': 1263, 'besser': 325,
'dringend': 325, 'endlich': 325, 'ich': 2235, 'lieber': 325, 'mich': 2233, 'niemals': 325, 'unbedingt': 325, 'uns':
2233, 'wir': 2235}, {'vor': 302}, {'<them>': 2202, '<title>': 2203, 'mir': 2259}, {'...': 1616}, {'^': 2261}, {'mir':
2262}, {'': (11, 'thinking'), 'mir': 2262}, {'^': 12, 'ich': 34}, {'^': 12, 'dass': 2265, 'ich': 34}, {'<them>': 2266,
'^': 12, 'dass': 2265, 'ich': 34}, {'<them>': 2266, '^': 12, 'dass': 2265, 'ich': 2267}, {'arzt': 8, 'einkaufen': 8,
'sport': 8}, {'dusche': 8}, {'der': 2270}, {'hause': 8}, {'da': 8, 'daheim': 8, 'zu': 2272, 'zuhause': 8}, {'beim':
2269, 'duschen': 8, 'einkaufen': 8, 'in': 2271, 'nicht': 2273, 'unterwegs': 8, 'weg': 8}, {'beim': 2269, 'da': 8,
'daheim': 8, 'duschen': 8, 'einkaufen': 8, 'in': 2271, 'nicht': 2273, 'unterwegs': 8, 'weg': 8, 'zu': 2272, 'zuhause':
8}, {'...': 1832, 'beim': 2269, 'duschen': 8, 'einkaufen': 8, 'gerade': 2274, 'grad': 2274, 'ich': 2211, 'in': 2271,
'leider': 2274, 'nicht': 2275, 'unterwegs': 8, 'weg': 8, 'wir': 2211}, {'auf': 1216}, {'noch': 2277}, {'auf': 1216,
'immer': 2278, 'jetzt': 2277, 'weiterhin': 2277}, {'auf': 1216, 'ich': 2279, 'immer': 2278, 'jetzt': 2277,
'weiterhin': 2277, 'wir': 2279}, {'...': 2277}, {'auf': 1216, 'immer': 2278, 'jetzt': 2277, 'seit': 2281, 'weiterhin':
2277}, {'auf': 1216, 'ich': 2282, 'immer': 2278, 'jetzt': 2277, 'seit': 2281, 'weiterhin': 2277, 'wir': 2282}, {'^':
12, 'bei': 35}, {'<them>': 34, 'mich': 2284}, {'': (2, 'plan'), '<them>': 34, 'mich': 2284}, {'...': 2180, '<acts1>':
390, '<and>': 2181, '<give1>': 418, '<have>': 2188, '<should>': 717, '^': 2199, 'arbeite': 2204, 'auf': 2103,
'begleite': 2208, 'begleiten': 2208, 'bekomm': 2209, 'bekomme': 2209, 'bereite': 2204, 'besuche': 54, 'bin': 2212,
'braeuchte': 2213, 'brauch': 1841, 'brauche': 1841, 'brauchen': 1841, 'brauchte': 2213, 'bring': 1848, 'bringe': 1848,
'bräuchte': 2213, 'daran': 1879, 'darf': 2215, 'denke': 2216, 'dran': 1879, 'duerfe': 325, 'duerfen': 2217, 'durfe':
325, 'durfen': 2217, 'erhoffe': 1973, 'erwarte': 1986, 'erwarten': 1986, 'fahr': 2218, 'fahre': 2218, 'frag': 2028,
'frage': 2028, 'freu': 2221, 'freue': 2221, 'freuen': 2221, 'geh': 2218, 'gehe': 2218, 'gruble': 302, 'grueble': 302,
'hol': 2208, 'hole': 2208, 'holen': 2208, 'ich': 2222, 'krieg': 2209, 'kriege': 2209, 'leg': 2204, 'lege': 2204,
'mit': 1833, 'mochte': 2223, 'mochten': 35, 'moechte': 2223, 'moechten': 35, 'muass': 371, 'mues': 371, 'muesse': 325,
'muessen': 2229, 'muesst': 2230, 'muesste': 2231, 'muessten': 2231, 'muss': 2236, 'musse': 325, 'mussen': 2241,
'musst': 2230, 'musste': 2242, 'mussten': 2242, 'möchte': 2223, 'müsste': 2242, 'müssten': 2242, 'nehm': 1848,
'nehme': 1848, 'pass': 2246, 'passe': 2246, 'samma': 2247, 'schuld': 2248, 'schulde': 2248, 'schulden': 2249, 'seh':
2250, 'sehe': 2250, 'sehen': 2250, 'sind': 2251, 'soll': 2253, 'solle': 2254, 'sollen': 2256, 'solln': 2257, 'sollte':
2258, 'sollten': 2258, 'stell': 2204, 'stelle': 2260, 'treff': 54, 'treffe': 54, 'uberleg': 2263, 'uberlege': 2264,
'ubernehme': 34, 'ueberleg': 2263, 'ueberlege': 2264, 'uebernehme': 34, 'und': 672, 'vermisse': 302, 'versprach':
2268, 'versprech': 2268, 'verspreche': 2268, 'war': 2276, 'waren': 2247, 'wart': 2280, 'warte': 2283, 'warten': 2283,
'werd': 2285, 'werde': 2286, 'werden': 35, 'will': 35, 'wollen': 35, 'wuenschte': 302, 'wunschte': 302},
{'bereitgestellt': 21, 'freigeraeumt': 21, 'freigeraumt': 21, 'zur': 1440}, {'...': 2288}, {'...': 1902, '<my>': 2289,
'<vowed>': 818, 'empfohlen': 522, 'geht': 0, 'vermittelt': 522, 'weiterempfohlen': 522}, {'...': 1902, '<my>': 2289,
'<vowed>': 818, 'empfohlen': 522, 'vermittelt': 522, 'weiterempfohlen': 522}, {'...': 1902, '<my>': 2289, '<rel>':
1883, '<vowed>': 818, 'empfohlen': 522, 'geht': 0, 'vermittelt': 522, 'weiterempfohlen': 522}, {'ich': 325, 'wir':
325}, {'<should>': 2293}, {'nach': 2294}, {'meinung': 2295}, {'...': 1765, '<community>': 1737, '<det>': 1738,
'stich': 675, 'vorbeigehen': 1772}, {'^': 1688}, {'s': 2298}, {'N': 2299, '^': 1693}, {'auf': 2300}, {'noch': 2301},
{'gelaufen': 400}, {'arme': 2303}, {'abwesenheit': 8}, {'...': 1735, '<community>': 1737, '<det>': 1738, 'die': 2304,
'meiner': 2305}, {'N': 532, 'ich': 1787}, {'gefallen': 8}, {'wasser': 2308}, {'<and>': 1865, 'N': 552, 'an': 1865,
'bei': 1865, 'mit': 1865, 'to': 1865, 'with': 1865, 'x': 1865, 'zu': 1865}, {'<and>': 1865, 'N': 552, 'an': 1865,
'bei': 1865, 'mit': 1865, 'zu': 1865}, {'N': 2311}, {'N': 552, 'fuer': 1865, 'fur': 1865, 'zwischen': 1865}, {'<and>':
1865, 'N': 552, 'an': 1865, 'bei': 1865, 'mit': 1865, 'x': 1865, 'zu': 1865}, {'N': 2314, 'fuer': 2312, 'fur': 2312,
'von': 2312, 'zwischen': 2312}, {'N': 2310, 'fuer': 2312, 'fur': 2312, 'gemacht': 2313, 'geschickt': 2313, 'mail':
2315, 'rausgeschickt': 2313, 'von': 2312, 'zwischen': 2312}, {'<and>': 1865, 'to': 1865}, {'N': 2317}, {'gemacht':
2313, 'geschickt': 2313, 'rausgeschickt': 2313}, {'<not>': 1798, 'a': 1114, 'aber': 1799, 'ah': 1114, 'au': 1114,
'auch': 1114, 'booked': 1672, 'called': 1732, 'canceled': 8, 'cancelled': 8, 'confirmed': 1672, 'dann': 1799,
'gecancelt': 8, 'moved': 1733, 'planned': 1672, 'postponed': 1733, 'pushed': 1733, 'rescheduled': 1733, 'scheduled':
1672, 'shifted': 1733}, {'': (0, 'missed'), 'gekommen': 8}, {'dazwischen': 2321}, {'angesetzt': 54, 'ausgemacht': 54,
'eingetragen': 54, 'etwas': 2322, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'vereinbart': 54, 'was': 2322}, {'...':
1122, 'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8}, {'ned': 2324, 'net': 2324, 'nicht': 2324}, {'...': 2325,
'<me>': 1118, 'ned': 2324, 'net': 2324, 'nicht': 2324}, {'ansicht': 435, 'auffassung': 435, 'meinung': 435},
{'gekommen': 0}, {'ohren': 2328}, {'zu': 2329}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8, 'zu': 761}, {'...':
2323, '<not>': 1798, '<they>': 2326, 'a': 1114, 'aber': 1799, 'abgemacht': 54, 'ah': 1114, 'angesetzt': 54, 'au':
1114, 'auch': 1114, 'aufgetaucht': 400, 'ausgefallen': 8, 'ausgemacht': 54, 'dann': 1799, 'dazugekommen': 400,
'dazugestossen': 400, 'dazugestoßen': 400, 'der': 2327, 'eingeplant': 54, 'eingetragen': 54, 'entfallen': 8, 'etwas':
2322, 'festgelegt': 54, 'fixiert': 54, 'fuer': 357, 'fur': 357, 'gebucht': 54, 'gekommen': 400, 'geplant': 54,
'gestrichen': 8, 'ist': 408, 'mir': 2330, 'mitgekommen': 400, 'nicht': 2331, 'reserviert': 54, 'terminiert': 54,
'uns': 2330, 'vereinbart': 54, 'verschoben': 1707, 'vorbeigefahren': 400, 'vorbeigekommen': 400, 'was': 2322, 'wurde':
408}, {'am': 1384}, {'...': 1995, 'abgemacht': 54, 'angesetzt': 54, 'ausgegeben': 378, 'ausgemacht': 54,
'ausgeschenkt': 378, 'ausgeteilt': 378, 'bestaetigt': 54, 'bestatigt': 54, 'fix': 54, 'fixiert': 54, 'gebucht': 54,
'geplant': 54, 'gesammelt': 378, 'ist': 1853, 'sortiert': 378, 'steht': 54, 'vereinbart': 54, 'verteilt': 378,
'zugesagt': 54}, {'etwas': 2322, 'was': 2322}, {'N': 2088, 'an': 1126, 'auf': 1126, 'bei': 1126, 'beim': 1126, 'in':
1126, 'zu': 1126}, {'': (0, 'missed'), 'dazu': 8, 'zustande': 8}, {'<my>': 400, 'mir': 400, 'uns': 400}, {'...': 2335,
'N': 2088, 'alle': 1127, 'an': 1126, 'auch': 2336, 'auf': 1126, 'aufgetaucht': 400, 'bei': 1133, 'beide': 1127,
'beim': 1126, 'da': 1132, 'dazugekommen': 400, 'dazugestossen': 400, 'dazugestoßen': 400, 'doch': 1334, 'einfach':
1334, 'etwas': 2322, 'gekommen': 400, 'im': 1129, 'in': 1135, 'ins': 1129, 'kurz': 1131, 'mitgekommen': 400, 'nicht':
2337, 'noch': 2089, 'sich': 2090, 'vorbei': 400, 'vorbeigefahren': 400, 'vorbeigekommen': 400, 'was': 2322, 'wieder':
1127, 'zu': 2338}, {'N': 2088, 'alle': 1127, 'an': 1126, 'auch': 2336, 'auf': 1126, 'bei': 1133, 'beide': 1127,
'beim': 1126, 'da': 1132, 'im': 1129, 'in': 1135, 'ins': 1129, 'kurz': 1131, 'noch': 2089, 'sich': 2090, 'wieder':
1127, 'zu': 1126}, {'...': 1141, '<me>': 1146, '^': 1140}, {'gepackt': 378, 'geschleppt': 378, 'getragen': 378,
'verladen': 378}, {'mit': 8}, {'anruf': 2343, 'call': 2343, 'gesprach': 2343, 'gespraech': 2343, 'kaffee': 2343,
'kontakt': 2343, 'meeting': 2343, 'telefonat': 2343, 'termin': 2343, 'treffen': 2343}, {'fixe': 2343},
{'<appointment>': 8, 'anruf': 2343, 'call': 2343, 'en': 2344, 'essen': 2343, 'gesprach': 2343, 'gespraech': 2343,
'jour': 2345, 'kaffee': 2343, 'kontakt': 2343, 'lebenszeichen': 8, 'lunch': 2343, 'meeting': 2343, 'telefonat': 2343,
'termin': 2343, 'treffen': 2343}, {'': (0, 'missed'), 'bekommen': 8, 'erhalten': 8, 'von': 8}, {'bekommen': 8,
'erhalten': 8, 'von': 8}, {'fuer': 8, 'fur': 8, 'gehabt': 8}, {'<appointment>': 8, 'antwort': 2347, 'gelegenheit': 8,
'mail': 2348, 'nachricht': 2348, 'reaktion': 2347, 'ruckmeldung': 2348, 'rueckmeldung': 2348, 'zeit': 2349},
{'<appointment>': 8, 'anruf': 2343, 'call': 2343, 'kaffee': 2343, 'kontakt': 2343, 'termin': 2343}, {'abgehoben': 8,
'angetroffen': 8, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen':
8, 'rangegangen': 8, 'zu': 2272, 'zuhause': 8}, {'telefon': 8}, {'ab': 8, 'abgehoben': 8, 'auf': 8, 'dran': 8, 'hin':
8, 'ran': 8}, {'...': 2354, 'ab': 8, 'auf': 8, 'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2354}, {'...': 2352, 'am':
2353, 'ans': 2353, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht': 2355, 'ging': 2355, 'hat': 2356,
'hebt': 2355, 'hob': 2355, 'macht': 2355, 'machte': 2355, 'nahm': 2355, 'zu': 2272, 'zuhause': 8}, {'gelernt': 400},
{'verpasst': 8}, {'<me>': 1146}, {'man': 302}, {'mal': 302}, {'wir': 2362}, {'dazu': 8}, {'nicht': 2364}, {'zustande':
8}, {'N': 1398, 'nicht': 2366, 'vorbei': 54, 'zu': 1397, 'zum': 54}, {'gemacht': 552, 'hergestellt': 552,
'vermittelt': 552}, {'<have>': 552}, {'<have>': 2368, 'gemacht': 2369, 'hergestellt': 2369, 'vermittelt': 2369},
{'ich': 2370, 'wir': 2370}, {'den': 2371, 'die': 2371}, {'N': 2372}, {'hergestellt': 552}, {'N': 2374}, {'<and>':
2375}, {'N': 2376}, {'mit': 2373, 'von': 2377, 'zu': 2373, 'zwischen': 2377}, {'bett': 8, 'fieber': 8, 'grippe': 8},
{'im': 2379, 'mit': 2379}, {'im': 2379, 'krank': 2380, 'mit': 2379}, {'es': 2122}, {'': (13, 'talk'), '<them>': 890,
'N': 890}, {'gegeben': 522, 'geschickt': 522, 'weitergegeben': 522, 'weitergeleitet': 522}, {'N': 2384}, {'an': 2385},
{'getroffen': 8}, {'abgesagt': 8, 'nicht': 2387, 'verpasst': 8}, {'mir': 400}, {'bei': 1776}, {'bei': 985, 'im': 2379,
'jetzt': 2390, 'krank': 2380, 'mit': 2379, 'nun': 2390}, {'sorgen': 302}, {'mir': 2392}, {'bitte': 533, 'frage': 533},
{'der': 2394}, {'mit': 2395}, {'': (23, 'contact'), 'N': 2396}, {'...': 1661, 'an': 2397, 'bekommen': 400, 'erhalten':
400, 'gekriegt': 400, 'geschickt': 400, 'geschrieben': 400, 'gesendet': 400, 'gschriebn': 400, 'hinterlassen': 400,
'ihm': 34, 'ihnen': 34, 'ihr': 34, 'rausgeschickt': 400, 'v': 400, 'verschickt': 400, 'vom': 400, 'von': 400},
{'<me>': 400, 'am': 400, 'auf': 400, 'aus': 400, 'dass': 400, 'mir': 400, 'ob': 400, 'per': 400, 'uns': 400, 'via':
400, 'wegen': 400}, {'ob': 302, 'wann': 302, 'was': 302, 'wie': 302}, {'melden': 302}, {'gucken': 2400, 'schauen':
2400, 'sehen': 2400, 'wieder': 2401}, {'braeuchte': 325, 'brauchte': 325, 'bräuchte': 325, 'duerfe': 325, 'durfe':
325, 'muesse': 325, 'musse': 325, 'solle': 325}, {'do': 34}, {'job': 34, 'part': 34, 'teil': 34, 'to': 2404, 'todo':
34}, {'aufgabe': 34, 'hausaufgabe': 34, 'hausaufgaben': 34, 'kappe': 1704, 'todos': 34}, {'ausstaendig': 249,
'ausstandig': 249, 'ausstehend': 249, 'faellig': 249, 'fallig': 249, 'fehlen': 249, 'fehlt': 249, 'offen': 249},
{'ausstaendig': 249, 'ausstandig': 249, 'ausstehend': 249, 'faellig': 249, 'fallig': 249, 'fehlen': 249, 'fehlt': 249,
'noch': 2407, 'offen': 249}, {'aus': 400, 'ned': 1168, 'net': 1168, 'nicht': 1168}, {'sich': 2409}, {'einheit': 1862,
'gesprach': 1862, 'gespraech': 1862, 'session': 1862, 'stunde': 1862, 'termin': 1862}, {'': (18, 'gave:mentoring'),
'mit': 1630, 'zu': 1861}, {'mit': 1630, 'zu': 1861}, {'': (18, 'gave:mentoring'), 'N': 541, 'fuer': 1630, 'fur': 1630,
'mit': 1630, 'zu': 1861}, {'': (18, 'gave:mentoring'), 'N': 541, 'mit': 1630, 'zu': 1861}, {'': (18,
'gave:mentoring'), 'zu': 1861}, {'einheit': 2412, 'fuer': 1630, 'fur': 1630, 'gesprach': 2413, 'gespraech': 2413,
'mit': 1630, 'session': 2414, 'stunde': 2415, 'termin': 2416}, {'fuer': 1630, 'fur': 1630, 'mit': 1630, 'zu': 1861},
{'N': 534, 'an': 1794, 'vielmal': 1794}, {'gemacht': 522}, {'eingesetzt': 522, 'stark': 2420, 'starkgemacht': 522,
'verbuergt': 522, 'verwendet': 522}, {'...': 2421, 'eingesetzt': 522, 'stark': 2420, 'starkgemacht': 522, 'verbuergt':
522, 'verwendet': 522}, {'<them>': 2422}, {'eingesetzt': 522, 'stark': 2420, 'starkgemacht': 522, 'verburgt': 522,
'verwendet': 522}, {'...': 2424, 'eingesetzt': 522, 'stark': 2420, 'starkgemacht': 522, 'verburgt': 522, 'verwendet':
522}, {'<them>': 2425}, {'fuer': 2423, 'fur': 2426}, {'...': 2427, 'fuer': 2423, 'fur': 2426, 'genommen': 34}, {'':
(13, 'talk'), 'gekommen': 0}, {'ohren': 2429}, {'zu': 2430}, {'...': 2431}, {'ohren': 0}, {'...': 2431, 'zu': 2433},
{'abgesagt': 8, 'ist': 2432, 'kam': 2434, 'kommt': 2434, 'kurzfristig': 2118, 'spontan': 2118, 'wieder': 2118},
{'...': 1806, 'durchgespielt': 541, 'geprobt': 541, 'geubt': 541, 'trainiert': 541, 'vorbereitet': 541}, {'...': 1808,
'durchgespielt': 541, 'geprobt': 541, 'geuebt': 541, 'trainiert': 541, 'vorbereitet': 541}, {'...': 1810,
'durchgespielt': 541, 'geprobt': 541, 'geubt': 541, 'geuebt': 541, 'trainiert': 541, 'vorbereitet': 541},
{'gebueffelt': 535, 'gebuffelt': 535, 'gelernt': 535, 'geubt': 535, 'geuebt': 535}, {'gebueffelt': 535, 'gelernt':
535, 'geuebt': 535}, {'gebuffelt': 535, 'gelernt': 535, 'geubt': 535}, {'-gesprach': 2436, '-gespraech': 2437,
'-interview': 2438, '-praesentation': 2437, '-prasentation': 2436, '-pruefung': 2437, '-prufung': 2436, 'an': 1743,
'bewerbung': 2438, 'buchhaltung': 2439, 'deutsch': 2439, 'durch': 1815, 'englisch': 2439, 'excel': 2439,
'franzoesisch': 2440, 'franzosisch': 2441, 'mathe': 2439, 'pitch': 2438, 'python': 2439, 'rede': 2438, 'uber': 1747,
'ueber': 1751, 'vortrag': 2438}, {'...': 2442, 'buchhaltung': 2439, 'deutsch': 2439, 'durch': 1820, 'englisch': 2439,
'excel': 2439, 'franzoesisch': 2440, 'franzosisch': 2441, 'mathe': 2439, 'python': 2439}, {'geprobt': 238, 'geubt':
238, 'geuebt': 238}, {'pitch': 2444}, {'...': 2445, 'als': 1759}, {'^': 176, 'gegeben': 325}, {'weg': 2447}, {'den':
2448}, {'zusammen': 672}, {'<me>': 672, '<them>': 2443, 'N': 2446, 'am': 1288, 'auf': 2449, 'mir': 2450}, {'': (14,
'together'), 'bekannt': 553, 'vernetzt': 552, 'vorgestellt': 552}, {'^': 1173, 'treffen': 54}, {'<thing>': 977,
'<work>': 977, 'absagen': 61, 'angebot': 977, 'antwort': 977, 'bescheid': 1138, 'bestatigung': 977, 'entscheidung':
977, 'feedback': 1139, 'fotos': 977, 'kostenvoranschlag': 977, 'muster': 977, 'offerte': 977, 'rechnung': 977,
'ruckmeldung': 1180, 'unterlagen': 977, 'vertrag': 977, 'zahlen': 977, 'zusagen': 61}, {'treffen': 54}, {'...': 2455,
'<them>': 34}, {'...': 2453, '<me>': 443, '<them>': 34, '<until>': 1328, '^': 2454, 'dass': 1189, 'ich': 2456, 'wir':
2456}, {'^': 1199, 'treffen': 54}, {'<thing>': 977, '<work>': 977, 'absagen': 61, 'angebot': 977, 'antwort': 977,
'bescheid': 1138, 'bestaetigung': 977, 'entscheidung': 977, 'feedback': 1139, 'fotos': 977, 'kostenvoranschlag': 977,
'muster': 977, 'offerte': 977, 'rechnung': 977, 'rueckmeldung': 1180, 'unterlagen': 977, 'vertrag': 977, 'zahlen':
977, 'zusagen': 61}, {'...': 2458, '<me>': 443, '<them>': 34, '<until>': 1328, '^': 2459, 'dass': 1189, 'ich': 2456,
'wir': 2456}, {'': (1, 'moved'), 'D': 1384}, {'D': 1384, 'auf': 2461, 'to': 2461}, {'ich': 371, 'ma': 371, 'wir':
371}, {'ma': 371}, {'absagen': 8, 'canceln': 8, 'stornieren': 8}, {'absagen': 8, 'canceln': 8, 'stornieren': 8,
'verschieben': 218, 'vertagen': 218}, {'...': 2466, 'absagen': 8, 'canceln': 8, 'stornieren': 8, 'verschieben': 218,
'vertagen': 218}, {'...': 2466, '<them>': 34, '^': 12, 'absagen': 8, 'canceln': 8, 'daran': 1879, 'dran': 1879,
'mich': 2226, 'stornieren': 8, 'uns': 2226, 'verschieben': 218, 'vertagen': 218}, {'...': 2466, '<them>': 34, '^': 12,
'absagen': 8, 'canceln': 8, 'mich': 2226, 'stornieren': 8, 'uns': 2226, 'verschieben': 218, 'vertagen': 218}, {'...':
2465, '<det>': 34, 'N': 2467, 'absagen': 8, 'canceln': 8, 'daran': 1879, 'dran': 1879, 'er': 2467, 'ich': 2468, 'ma':
371, 'mich': 2226, 'sie': 2467, 'stornieren': 8, 'uns': 2226, 'wir': 2469}, {'': (11, 'thinking'), 'wieder': 302},
{'mal': 2471}, {'daran': 1879, 'dran': 1879, 'mal': 2471, 'mich': 2472}, {'mal': 2471, 'mich': 2472}, {'daran': 1879,
'dran': 1879, 'ich': 2473, 'mal': 2471, 'mich': 2472, 'wir': 2474}, {'wieder': 302}, {'mal': 2476, 'wieder': 302},
{'...': 2225, 'hoeren': 302, 'mal': 2471, 'sehen': 302, 'treffen': 302, 'verabreden': 302, 'wiedersehen': 302,
'zusammensetzen': 302, 'zusammentelefonieren': 302}, {'dringend': 2477, 'mal': 2471, 'mich': 2478, 'uns': 2226,
'wieder': 302}, {'mal': 2471, 'mich': 2478, 'uns': 2226}, {'dringend': 2477, 'ich': 2479, 'mal': 2471, 'mich': 2478,
'uns': 2226, 'wieder': 302, 'wir': 2480}, {'ich': 2480, 'mal': 2471, 'mich': 2478, 'uns': 2226, 'wir': 2480}, {'^':
1140, 'absagen': 8, 'canceln': 8, 'stornieren': 8}, {'denken': 302}, {'...': 2484}, {'an': 2485}, {'...': 2466,
'<them>': 34, '^': 12, 'absagen': 8, 'canceln': 8, 'daran': 1879, 'dran': 1879, 'mich': 2233, 'stornieren': 8, 'uns':
2233, 'verschieben': 218, 'vertagen': 218}, {'absagen': 8}, {'...': 2466, '<them>': 34, '^': 12, 'absagen': 8,
'canceln': 8, 'mich': 2233, 'stornieren': 8, 'uns': 2233, 'verschieben': 218, 'vertagen': 218}, {'...': 2483, '<det>':
34, '<me>': 443, 'N': 2467, '^': 1140, 'absagen': 8, 'an': 2485, 'ausfallen': 8, 'canceln': 8, 'daran': 1879, 'dran':
1879, 'er': 2467, 'gerade': 2486, 'heute': 2486, 'ich': 2487, 'kurzfristig': 2488, 'ma': 371, 'mich': 2233, 'nicht':
1880, 'oft': 2486, 'sie': 2467, 'stornieren': 8, 'uns': 2233, 'wieder': 2488, 'wir': 2489}, {'...': 2466, '<them>':
34, '^': 12, 'absagen': 8, 'canceln': 8, 'daran': 1879, 'dran': 1879, 'mich': 2238, 'stornieren': 8, 'uns': 2238,
'verschieben': 218, 'vertagen': 218}, {'...': 2466, '<them>': 34, '^': 12, 'absagen': 8, 'canceln': 8, 'mich': 2238,
'stornieren': 8, 'uns': 2238, 'verschieben': 218, 'vertagen': 218}, {'...': 2465, '<det>': 34, 'N': 2467, 'absagen':
8, 'canceln': 8, 'daran': 1879, 'dran': 1879, 'er': 2467, 'ich': 2491, 'ma': 371, 'mich': 2238, 'sie': 2467,
'stornieren': 8, 'uns': 2238, 'wir': 2492}, {'...': 2237, 'horen': 302, 'mal': 2471, 'sehen': 302, 'treffen': 302,
'verabreden': 302, 'wiedersehen': 302, 'zusammensetzen': 302, 'zusammentelefonieren': 302}, {'...': 2466, 'absagen':
8, 'canceln': 8, 'dringend': 2477, 'mal': 2471, 'mich': 2494, 'stornieren': 8, 'uns': 2238, 'verschieben': 218,
'vertagen': 218, 'wieder': 302}, {'': (11, 'thinking'), 'absagen': 8}, {'...': 2466, 'absagen': 8, 'canceln': 8,
'mal': 2471, 'mich': 2494, 'stornieren': 8, 'uns': 2238, 'verschieben': 218, 'vertagen': 218}, {'...': 2465, 'N':
2467, 'absagen': 8, 'an': 2485, 'canceln': 8, 'dringend': 2477, 'er': 2467, 'gerade': 2486, 'heute': 2486, 'ich':
2495, 'kurzfristig': 2488, 'mal': 2471, 'mich': 2494, 'oft': 2486, 'sie': 2467, 'stornieren': 8, 'uns': 2238,
'wieder': 2496, 'wir': 2497}, {'...': 2465, 'N': 2467, 'absagen': 8, 'canceln': 8, 'er': 2467, 'ich': 2497,
'kurzfristig': 2488, 'mal': 2471, 'mich': 2494, 'sie': 2467, 'stornieren': 8, 'uns': 2238, 'wieder': 2488, 'wir':
2497}, {'gegeben': 310, 'gespendet': 310, 'zugesprochen': 310}, {'...': 2500, 'gegeben': 310, 'gespendet': 310,
'zugesprochen': 310}, {'dringend': 2477, 'mal': 2471, 'mich': 2494, 'uns': 2238, 'wieder': 302}, {'mal': 2471, 'mich':
2494, 'uns': 2238}, {'dringend': 2477, 'ich': 2502, 'mal': 2471, 'mich': 2494, 'uns': 2238, 'wieder': 302, 'wir':
2503}, {'ich': 2503, 'mal': 2471, 'mich': 2494, 'uns': 2238, 'wir': 2503}, {'meinung': 2294}, {'<them>': 890, 'N':
890, 'ihrer': 2506, 'seiner': 2506}, {'uber': 302, 'ueber': 302}, {'': (23, 'contact'), 'N': 533, 'bei': 1662},
{'...': 1661, 'an': 400, 'bekommen': 400, 'erhalten': 400, 'gekriegt': 400, 'geschickt': 400, 'geschrieben': 400,
'gesendet': 400, 'gschriebn': 400, 'hinterlassen': 400, 'rausgeschickt': 400, 'v': 400, 'verschickt': 400, 'von':
400}, {'^': 12, 'bei': 1622, 'fur': 1623, 'mein': 34, 'meine': 34, 'von': 1622}, {'schritt': 1917, 'schritte': 2511},
{'^': 12, 'bei': 1622, 'fur': 1623, 'liegt': 1916, 'mein': 34, 'meine': 34, 'von': 1622}, {'schritt': 2513, 'termin':
54}, {'^': 12, 'bei': 1622, 'fuer': 1623, 'mein': 34, 'meine': 34, 'von': 1622}, {'schritt': 1917, 'schritte': 2515},
{'^': 12, 'bei': 1622, 'fuer': 1623, 'liegt': 1916, 'mein': 34, 'meine': 34, 'von': 1622}, {'schritt': 2517, 'termin':
54}, {'v': 2064, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8,
'von': 2064}, {'': (12, 'task'), '^': 12}, {'ausgegangen': 8, 'bei': 1123, 'beim': 1123, 'erreicht': 8, 'vergessen':
2520, 'zu': 1123, 'zum': 1123, 'zur': 1123}, {'bei': 1123, 'beim': 1123, 'erreicht': 8, 'vergessen': 34, 'zu': 1123,
'zum': 1123, 'zur': 1123}, {'termin': 1384}, {'answered': 8, 'came': 8, 'replied': 8, 'showed': 1923}, {'^': 12,
'bei': 1622, 'fuer': 1623, 'fur': 1623, 'liegt': 1916, 'mein': 34, 'meine': 34, 'von': 1622}, {'step': 2525, 'steps':
1917}, {'erreicht': 8}, {'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert':
8}, {'geredet': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'...': 2529}, {'gegangen': 8}, {'...': 1122,
'erreichen': 8}, {'abgehoben': 8, 'angerufen': 8, 'angetroffen': 8, 'aufgetaucht': 8, 'ausgegangen': 8, 'bei': 1123,
'beim': 1123, 'besucht': 8, 'dazu': 1824, 'dazugekommen': 8, 'drangegangen': 8, 'erreichbar': 8, 'erreicht': 8,
'erschienen': 8, 'erwischt': 8, 'geklappt': 8, 'gemeldet': 8, 'geschafft': 8, 'geschrieben': 8, 'gesehen': 8,
'gesprochen': 8, 'getroffen': 8, 'mehr': 2528, 'mit': 2530, 'ran': 2531, 'rangegangen': 8, 'stattgefunden': 8,
'telefoniert': 8, 'verfuegbar': 8, 'verfugbar': 8, 'vergessen': 2520, 'zu': 2532, 'zum': 1123, 'zur': 1123,
'zuruckgerufen': 8, 'zurueckgerufen': 8, 'zustande': 1824}, {'gehoert': 8, 'gehort': 8}, {'...': 2534}, {'...': 2534,
'gehoert': 8, 'gehort': 8, 'von': 2535}, {'<appointment>': 8}, {'...': 2534, 'gehoert': 8, 'gehort': 8, 'mehr': 2536,
'mit': 2537, 'von': 2535}, {'gesehen': 8, 'gesprochen': 8, 'getroffen': 8}, {'...': 2352, 'abgehoben': 8, 'am': 2353,
'ans': 2353, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht': 2355, 'ging': 2355, 'hat': 2356, 'hebt':
2355, 'hob': 2355, 'macht': 2355, 'machte': 2355, 'nahm': 2355, 'zu': 2272, 'zuhause': 8}, {'abgehoben': 8,
'angetroffen': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen': 8, 'rangegangen': 8}, {'...': 2541, 'erreicht': 8},
{'gehoert': 8, 'gehort': 8, 'mehr': 2534, 'mit': 2537}, {'show': 8}, {'abgestimmt': 8, 'angesprochen': 8,
'besprochen': 8, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8,
'daruber': 2545, 'darueber': 2545, 'druber': 2545, 'drueber': 2545, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8},
{'abgestimmt': 8, 'angerufen': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 2545, 'darueber': 2545, 'druber':
2545, 'drueber': 2545, 'erreicht': 8, 'gefragt': 8, 'gemeldet': 8, 'geredet': 8, 'gesprochen': 8, 'getroffen': 8,
'kennengelernt': 8, 'kontaktiert': 8, 'telefoniert': 8}, {'': (0, 'missed'), 'abgestimmt': 8, 'angesprochen': 8,
'besprochen': 8, 'daruber': 2545, 'darueber': 2545, 'druber': 2545, 'drueber': 2545, 'gefragt': 8, 'geredet': 8,
'kontaktiert': 8}, {'erledigen': 34, 'liefern': 34, 'schicken': 34}, {'auf': 2300, 'ned': 2546, 'net': 2546, 'nicht':
2547, 'nie': 2548, 'offen': 1837, 'zu': 2549}, {'erreicht': 8, 'vergesse': 4, 'vergessen': 34}, {'self': 4}, {'to':
2552}, {'': (12, 'task'), 'selbst': 4}, {'mich': 2554}, {'mich': 4}, {'an': 2555, 'fuer': 2556, 'fur': 2556},
{'mailbox': 8}, {'idee': 302}, {'gedanke': 302}, {'ein': 2560}, {'beide': 672, 'drei': 672, 'zwei': 672}, {'die':
2558, 'eine': 2559, 'mailbox': 8, 'so': 2561, 'wir': 2562}, {'wohl': 302}, {'': (13, 'talk'), '...': 2564}, {'punkte':
4}, {'punkt': 4}, {'ihm': 34, 'ihnen': 34, 'ihr': 34}, {'durchgegangen': 238, 'geprobt': 238, 'geubt': 238, 'geuebt':
238}, {'N': 2569}, {'mit': 2570, 'review': 1900}, {'fuer': 1899, 'fur': 1899, 'mit': 1899}, {'von': 400}, {'bono':
378}, {'bei': 1899, 'fuer': 1899}, {'bei': 1899, 'fur': 1899}, {'fuer': 1899, 'fur': 1899, 'mit': 1899, 'von': 1899},
{'D': 4, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 2578, 'nochmal': 4, 'spaeter': 4,
'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 2578, 'es': 2579, 'ich': 2579, 'ichs': 2579, 'nochmal': 4, 'spaeter': 4,
'spater': 4, 'wieder': 4}, {'an': 1794}, {'': (20, 'gave:referral'), 'gegeben': 522, 'geschrieben': 522}, {'N': 2582},
{'fuer': 2583, 'fur': 2583}, {'me': 4}, {'': (1, 'moved'), 'D': 1384, 'auf': 1384, 'to': 1384}, {'': (23, 'contact'),
'N': 238}, {'': (23, 'contact'), '...': 1226}, {'...': 1226, 'an': 400, 'mich': 2588}, {'an': 400, 'von': 400},
{'zuruck': 8, 'zurueck': 8}, {'mich': 1227, 'nicht': 2591}, {'<rel>': 0}, {'': (13, 'talk'), '<my>': 2593, '<their>':
2593, 'ab': 8, 'kurzfristig': 2168, 'wieder': 2168}, {'': (13, 'talk'), 'N': 532, 'ab': 8, 'ich': 1787, 'kurzfristig':
2168, 'wieder': 2168}, {'': (13, 'talk'), 'i': 1230, 'ich': 1230, 'we': 1230, 'wir': 1230}, {'mir': 672}, {'<not>':
1798, 'a': 1114, 'aber': 1799, 'ah': 1114, 'au': 1114, 'auch': 1114, 'dann': 1799}, {'an': 400, 'auf': 1233, 'bei':
1234, 'beisammen': 400, 'in': 1236, 'neben': 400, 'uber': 400, 'ueber': 400, 'vor': 1238, 'zusammen': 400}, {'': (23,
'contact'), '...': 2599}, {'': (23, 'contact'), '...': 2599, 'wir': 672}, {'date': 54}, {'the': 2602}, {'N': 2088,
'auch': 2089, 'noch': 2089, 'sich': 2090, 'vorbei': 400}, {'...': 2079}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8,
'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8,
'getroffen': 8, 'mehr': 2606, 'telefoniert': 8}, {'nicht': 2607}, {'...': 2608, 'wieder': 2063}, {'am': 400, 'auf':
400, 'aus': 400, 'dass': 400, 'mir': 400, 'nicht': 2591, 'ob': 400, 'per': 400, 'uns': 400, 'via': 400, 'wegen': 400},
{'<me>': 1249, '<them>': 34, '<they>': 1250, 'ich': 35, 'wir': 35}, {'D': 54, 'ich': 54, 'uns': 357}, {'uns': 54},
{'': (2, 'plan'), 'uns': 54}, {'D': 54, 'ma': 2613, 'uns': 357, 'wir': 2614, 'wollen': 8}, {'...': 2608, 'er': 0,
'sie': 0}, {'zusammen': 54}, {'...': 2617}, {'mich': 2618, 'uns': 2618}, {'ich': 2619, 'wir': 2619}, {'uns': 2618},
{'wir': 2621}, {'...': 610, '<deed3>': 1960, '^': 1964, 'besorgt': 443, 'checkt': 443, 'gibt': 1501, 'klaert': 443,
'klart': 443, 'laesst': 1505, 'lassen': 1505, 'lasst': 1505, 'leitet': 1507, 'lässt': 1505, 'macht': 1514, 'mailt':
443, 'organisiert': 1514, 'reicht': 1507, 'schickt': 1966, 'sendet': 443, 'ubernimmt': 443, 'uberweist': 443,
'uebernimmt': 443, 'ueberweist': 443, 'verschickt': 443}, {'he': 0, 'she': 0}, {'<gone>': 400, 'angesetzt': 54,
'ausgemacht': 54, 'eingetragen': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'vereinbart': 54}, {'<gone>': 400,
'bei': 54, 'mit': 54}, {'...': 2626, 'gestern': 1804, 'heute': 1804, 'mit': 1833, 'ned': 1803, 'net': 1803, 'nicht':
1803}, {'...': 1825, 'aufgetaucht': 8, 'dazu': 1824, 'dazugekommen': 8, 'erschienen': 8, 'gefahren': 8, 'gegangen': 8,
'gekommen': 8, 'hingegangen': 8, 'zu': 1802, 'zum': 1802, 'zur': 1802}, {'': (14, 'together'), '...': 2626, 'bei': 54,
'gestern': 1804, 'heute': 1804, 'mit': 1833, 'ned': 1803, 'net': 1803, 'nicht': 1803}, {'...': 2625, '<not>': 1798,
'<they>': 2326, 'a': 1114, 'aber': 1799, 'abgemacht': 54, 'ah': 1114, 'angesetzt': 54, 'au': 1114, 'auch': 1114,
'aufgetaucht': 400, 'ausgefallen': 8, 'ausgemacht': 54, 'dann': 1799, 'dazugekommen': 400, 'dazugestossen': 400,
'dazugestoßen': 400, 'eingeplant': 54, 'eingetragen': 54, 'festgelegt': 54, 'fixiert': 54, 'gebucht': 54, 'gekommen':
400, 'geplant': 54, 'gestern': 1804, 'heute': 1804, 'ich': 2627, 'leider': 1827, 'mir': 2330, 'mit': 1833,
'mitgekommen': 400, 'ned': 1803, 'net': 1803, 'nicht': 2628, 'reserviert': 54, 'terminiert': 54, 'uns': 2330,
'verabredet': 54, 'vereinbart': 54, 'vorbeigefahren': 400, 'vorbeigekommen': 400, 'wir': 2629}, {'...': 2455}, {'...':
2455, 'ich': 2631, 'wir': 2631}, {'...': 2455, 'mich': 2233, 'uns': 2233}, {'...': 2455, 'ich': 2633, 'mich': 2233,
'uns': 2233, 'wir': 2633}, {'...': 2232, 'hoeren': 302, 'horen': 302, 'mal': 2471, 'sehen': 302, 'treffen': 302,
'verabreden': 302, 'wiedersehen': 302, 'zusammensetzen': 302, 'zusammentelefonieren': 302}, {'dringend': 2477, 'mal':
2471, 'mich': 2635, 'uns': 2233, 'wieder': 302}, {'mal': 2471, 'mich': 2635, 'uns': 2233}, {'dringend': 2477, 'ich':
2636, 'mal': 2471, 'mich': 2635, 'uns': 2233, 'wieder': 302, 'wir': 2637}, {'ich': 2637, 'mal': 2471, 'mich': 2635,
'uns': 2233, 'wir': 2637}, {'fuer': 1630, 'fur': 1630, 'mit': 1630}, {'gegangen': 400, 'gewesen': 400}, {'an': 54},
{'': (2, 'plan'), 'an': 54, 'auf': 0, 'fest': 54, 'in': 0}, {'me': 1922}, {'<they>': 1257, '^': 1261, 'an': 1256},
{'auf': 8}, {'nicht': 2646}, {'mich': 400}, {'': (23, 'contact'), '<hat>': 400}, {'': (23, 'contact'), 'wird': 54},
{'N': 534, 'to': 1794}, {'N': 443, '^': 12, 'an': 1709, 'bei': 1622, 'fuer': 1623, 'fur': 1623, 'ich': 249, 'mein':
34, 'meine': 34, 'meinerseits': 249, 'von': 1711}, {'do': 2652, 'dos': 1624}, {'d': 34, 'll': 34, 'will': 34, 'would':
34}, {'i': 2654}, {'<them>': 2655, 'N': 532, 'me': 1266, 'us': 1266}, {'ich': 54, 'ma': 54, 'mich': 54}, {'ich': 54,
'mich': 54, 'wir': 54}, {'<they>': 0}, {'...': 1852, 'abgemacht': 54, 'angesetzt': 54, 'ausgemacht': 54, 'bestaetigt':
54, 'bestatigt': 54, 'fix': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'ist': 1853, 'ma': 2614, 'sich': 2659,
'steht': 54, 'vereinbart': 54, 'vergessen': 8, 'wir': 2614, 'wollen': 8, 'zugesagt': 54}, {'sich': 2659}, {'gelaufen':
400, 'glaufen': 400, 'glaufn': 400}, {'weg': 2662}, {'den': 2663, 'weg': 2662}, {'...': 1714, 'den': 2663, 'weg':
2662}, {'': (11, 'thinking'), '^': 2261}, {'': (11, 'thinking'), 'grad': 302, 'mir': 2666, 'ob': 302}, {'': (11,
'thinking'), 'gerade': 302, 'ich': 302, 'mir': 2666, 'ob': 302, 'wen': 302, 'wie': 302}, {'gewartet': 8,
'hingefahren': 8}, {'...': 2427, 'abgesagt': 8, 'fuer': 2423, 'fur': 2426, 'ist': 2432, 'kam': 2434, 'kommt': 2434,
'kurzfristig': 2118, 'spontan': 2118, 'wieder': 2118}, {'ob': 302}, {'augen': 672}, {'vier': 2672}, {'lebenszeichen':
8, 'wort': 8}, {'silbe': 8}, {'kein': 2674, 'keine': 2675, 'nichts': 8, 'nix': 8}, {'...': 2676, 'kein': 2674,
'keine': 2675, 'nichts': 8, 'nix': 8}, {'...': 2676, 'ich': 2677, 'kein': 2674, 'keine': 2675, 'nichts': 8, 'nix': 8,
'wir': 2677}, {'hoer': 2678, 'hoere': 2678, 'hoeren': 2678, 'hor': 2678, 'hore': 2678, 'horen': 2678, 'kam': 2678,
'kommt': 2678}, {'als': 1759}, {'<them>': 2679, 'N': 2680}, {'': (23, 'contact'), '$$': 400, 'D': 54, 'fuer': 357,
'fur': 357}, {'gewartet': 8}, {'': (0, 'missed'), 'gewartet': 8, 'versucht': 8}, {'antworten': 8, 'gratulieren': 8,
'schreiben': 8, 'treffen': 8}, {'anzurufen': 8, 'zu': 2685}, {'gratulieren': 8, 'schreiben': 8}, {'...': 2686,
'abzusagen': 8, 'anzurufen': 8, 'zu': 2687, 'zuruckzurufen': 8, 'zurueckzurufen': 8}, {'anruf': 8}, {'': (1, 'moved'),
'auf': 1384, 'wir': 1384}, {'...': 2079, 'sich': 2079}, {'uf': 1384}, {'<they>': 443, '^': 12, 'ich': 34}, {'<them>':
2266, '<they>': 1274, '^': 12, 'am': 1276, 'auf': 1276, 'beim': 1276, 'dass': 2693, 'ich': 2267, 'im': 1276, 'mir':
1277, 'per': 1276, 'uns': 1277}, {'...': 777}, {'sollte': 302, 'sollten': 302}, {'': (22, 'gave:volunteering'), 'at':
378, 'bei': 378, 'fuer': 378, 'fur': 378}, {'gelegt': 1384, 'geschoben': 1384, 'verlegt': 1384, 'verschoben': 1384},
{'D': 2698}, {'auf': 2699}, {'D': 2700}, {'bekommen': 400, 'erhalten': 400}, {'erfahren': 1679, 'gehoert': 400,
'gehort': 400, 'mail': 2702, 'nachricht': 2702, 'nichts': 2534}, {':': 34, '^': 12, 'noch': 34}, {'^': 12, 'noch':
34}, {'^': 1576}, {'<them>': 2706, '^': 1576}, {'ausstaendig': 249, 'ausstandig': 249, 'ausstehend': 249, 'faellig':
249, 'fallig': 249, 'fehlen': 2704, 'fehlt': 2704, 'noch': 2407, 'offen': 249, 'stehen': 2705, 'steht': 2705,
'werden': 2707, 'wird': 2707}, {'^': 61, 'ich': 443, 'wir': 443}, {'': (23, 'contact'), 'wir': 443}, {'^': 75, 'noch':
1216}, {'^': 75, 'mir': 2711, 'noch': 1216, 'uns': 2711}, {'...': 2676, '^': 61, 'kein': 2674, 'keine': 2675,
'nichts': 8, 'nix': 8}, {'...': 2676, '^': 61, 'ich': 2713, 'kein': 2674, 'keine': 2675, 'nichts': 8, 'nix': 8, 'wir':
2713}, {'wir': 443}, {'^': 1580}, {'bekomm': 2709, 'bekomme': 2709, 'bekommen': 2710, 'brauch': 2709, 'brauche': 2709,
'erhalte': 2709, 'erhalten': 400, 'fehlen': 2712, 'fehlt': 2712, 'gekriegt': 400, 'hoer': 2678, 'hoere': 2678,
'hoeren': 2678, 'hor': 2678, 'hore': 2678, 'horen': 2678, 'kam': 2678, 'kommt': 2714, 'krieg': 2709, 'kriege': 2709,
'kriegen': 2715, 'werden': 2716, 'wird': 2716}, {'als': 1759, 'erfahre': 1933, 'erfuhr': 1933, 'hoerte': 1933,
'horte': 1933, 'weiss': 1933, 'weiß': 1933}, {'...': 2703, '<me>': 2708, '<them>': 2717, 'D': 2700, 'N': 2718,
'meiner': 1706}, {'tuer': 8, 'tur': 8}, {'verschlossener': 2720}, {'': (13, 'talk'), 'ich': 1637}, {'fuer': 302},
{'was': 2723}, {'ich': 325}, {'...': 2724, '<they>': 2725}, {'richtige': 302}, {'guter': 302}, {'gute': 302}, {'der':
2727, 'die': 2727, 'ein': 2728, 'eine': 2729, 'jemand': 2723, 'was': 2723}, {'...': 2730}, {'for': 1216, 'on': 1216},
{'da': 400, 'dabei': 400, 'mit': 1293}, {'aber': 8, 'doch': 8}, {'ausgemacht': 2734, 'geplant': 2734, 'verabredet':
2734}, {'fur': 302}, {'<gone>': 400, 'N': 2733, 'ausgemacht': 2734, 'geplant': 2734, 'schon': 2735, 'verabredet':
2734, 'was': 2736}, {'N': 2733}, {'': (23, 'contact'), 'dabei': 400}, {'': (23, 'contact'), 'da': 400, 'dabei': 400,
'mit': 2739}, {'...': 2738, 'N': 2740, 'am': 1288, 'an': 1126, 'auf': 1126, 'bei': 1126, 'beim': 1126, 'da': 400,
'in': 1126, 'mit': 1300, 'online': 1293, 'per': 1294, 'remote': 1293, 'zu': 1126, 'zugeschaltet': 400}, {'': (23,
'contact'), '<me>': 1297, '<my>': 400}, {'...': 1832, 'bei': 400, 'mit': 400}, {'': (23, 'contact'), 'am': 1288,
'anhang': 1280, 'dabei': 400, 'familie': 1280, 'frau': 1280, 'freund': 1280, 'freundin': 1280, 'hund': 1280, 'kind':
1280, 'kindern': 1280, 'mann': 1280, 'partner': 1280, 'partnerin': 1280, 'von': 1291}, {'erreichen': 8, 'hause': 8},
{'da': 8, 'daheim': 8, 'zu': 2745, 'zuhause': 8}, {'...': 2737, '<they>': 2725, 'D': 1283, 'N': 2733, 'abend': 1285,
'alle': 1127, 'am': 1287, 'an': 1126, 'anwesend': 400, 'auch': 2741, 'auf': 1296, 'aufgetaucht': 400, 'bei': 2742,
'beide': 1127, 'beim': 1126, 'da': 1297, 'dabei': 400, 'dazugekommen': 400, 'dazugestossen': 400, 'dazugestoßen': 400,
'der': 2327, 'drei': 1299, 'ebenfalls': 1301, 'ein': 1299, 'eine': 1299, 'einen': 1299, 'fuer': 1304, 'fur': 1307,
'ganze': 1298, 'gekommen': 400, 'halbe': 1299, 'hier': 400, 'ich': 2743, 'im': 1129, 'in': 1135, 'ins': 1129,
'kaffee': 1285, 'kurz': 1131, 'mit': 2744, 'mitgekommen': 400, 'moment': 1285, 'n': 1299, 'nachmittag': 1285, 'ne':
1299, 'nicht': 2746, 'noch': 1301, 'online': 1293, 'per': 1294, 'remote': 1293, 'samt': 1281, 'sprung': 1285, 'std':
1285, 'stuendchen': 1285, 'stundchen': 1285, 'stunde': 1285, 'stunden': 1285, 'und': 1281, 'vorbeigefahren': 400,
'vorbeigekommen': 400, 'vormittag': 1285, 'weile': 1285, 'wieder': 1127, 'wir': 2211, 'zu': 1310, 'zugeschaltet': 400,
'zum': 1311, 'zur': 1311, 'zwei': 1299}, {'der': 2727, 'die': 2727, 'ein': 2728, 'eine': 2729, 'jemand': 2736, 'was':
2736}, {'...': 2748}, {'<gone>': 400, 'N': 2733, 'ausgemacht': 2734, 'geplant': 2734, 'schon': 2735, 'verabredet':
2734}, {'an': 1126, 'auf': 1126, 'bei': 1126, 'beim': 1126, 'da': 400, 'in': 1126, 'zu': 1126}, {'': (23, 'contact'),
'<me>': 1132, '<my>': 400}, {'': (14, 'together'), '...': 1832, 'bei': 400, 'mit': 400}, {'...': 2750, 'D': 1283, 'N':
2733, 'abend': 1285, 'alle': 2751, 'am': 1287, 'an': 1126, 'anwesend': 400, 'auch': 2741, 'auf': 1296, 'aufgetaucht':
400, 'bei': 2752, 'beide': 1127, 'beim': 1126, 'da': 1297, 'dabei': 400, 'dazugekommen': 400, 'dazugestossen': 400,
'dazugestoßen': 400, 'drei': 1299, 'ebenfalls': 1301, 'ein': 1299, 'eine': 1299, 'einen': 1299, 'fuer': 1304, 'fur':
1307, 'ganze': 1298, 'gekommen': 400, 'halbe': 1299, 'hier': 400, 'ich': 2211, 'im': 1129, 'in': 1135, 'ins': 1129,
'kaffee': 1285, 'kurz': 1131, 'mit': 2744, 'mitgekommen': 400, 'moment': 1285, 'n': 1299, 'nachmittag': 1285, 'ne':
1299, 'noch': 1301, 'online': 1293, 'per': 1294, 'remote': 1293, 'samt': 1281, 'sprung': 1285, 'std': 1285,
'stuendchen': 1285, 'stundchen': 1285, 'stunde': 1285, 'stunden': 1285, 'und': 1281, 'vorbeigefahren': 400,
'vorbeigekommen': 400, 'vormittag': 1285, 'weile': 1285, 'wieder': 1127, 'wir': 2753, 'zu': 1310, 'zugeschaltet': 400,
'zum': 1311, 'zur': 1311, 'zwei': 1299}, {'uf': 1216}, {'auf': 1216, 'ich': 2279, 'immer': 2278, 'jetzt': 2277, 'no':
2755, 'weiterhin': 2277, 'wir': 2279}, {'': (7, 'waiting'), '<my>': 461}, {'^': 2757}, {'auf': 2758, 'ich': 2282,
'immer': 2278, 'jetzt': 2277, 'seit': 2281, 'weiterhin': 2277, 'wir': 2282}, {'called': 1732, 'canceled': 8,
'cancelled': 8, 'gecancelt': 8, 'moved': 1733, 'postponed': 1733, 'pushed': 1733, 'rescheduled': 1733, 'shifted':
1733, 'wohl': 302}, {'N': 8}, {'noch': 2761}, {'N': 2762}, {'': (13, 'talk'), 'nichts': 1626, 'noch': 1627}, {'waere':
325, 'ware': 325, 'wäre': 325}, {'ich': 2765}, {'': (13, 'talk'), '<they>': 2766}, {'koennte': 302, 'konnte': 302,
'könnte': 302}, {'<them>': 34, 'ich': 35, 'mich': 2284, 'wir': 35}, {'': (2, 'plan'), '<them>': 34, 'mit': 54}, {'':
(2, 'plan'), '<them>': 34, 'ich': 2770, 'mich': 2284, 'mit': 54, 'wir': 35}, {'': (2, 'plan'), '<them>': 34}, {'ich':
35, 'wir': 2772}, {'auf': 1634, 'beim': 1634, 'da': 1634, 'fort': 1634, 'gerade': 1636, 'grad': 1636, 'hoere': 0,
'hore': 0, 'im': 1635, 'in': 1634, 'kurz': 1636, 'ned': 1636, 'net': 1636, 'nicht': 1636, 'unterwegs': 1634, 'weg':
1634}, {'er': 0, 'es': 2564, 'ich': 2774, 'sie': 0}, {'^': 1140, 'treffen': 54}, {'<thing>': 977, '<work>': 977,
'absagen': 61, 'angebot': 977, 'antwort': 977, 'bescheid': 1138, 'bestaetigung': 977, 'bestatigung': 977,
'entscheidung': 977, 'feedback': 1139, 'fotos': 977, 'kostenvoranschlag': 977, 'muster': 977, 'offerte': 977,
'rechnung': 977, 'ruckmeldung': 1180, 'rueckmeldung': 1180, 'unterlagen': 977, 'vertrag': 977, 'zahlen': 977,
'zusagen': 61}, {'...': 2776, '<me>': 443, '<until>': 1328, '^': 2777, 'dass': 1189, 'ich': 2456, 'mir': 2070,
'nicht': 2069, 'wir': 2456}, {'durchgegangen': 238}, {'<work>': 2779}, {'s': 2780}, {'<their>': 2780, 'N': 2781},
{'...': 2182, '<them>': 2183, '<title>': 579, '<vowed>': 577, '^': 559, 'es': 2184, 'gesagt': 573, 'geschrieben': 573,
'gsagt': 573, 'gschriebn': 573, 'ich': 2186, 'leider': 614, 'mit': 661, 'nicht': 613, 'wir': 2186}, {'...': 77},
{'<deed1>': 2784, '<give1>': 2190, '<sees1>': 2193, '<serves>': 2197}, {'<them>': 2224, '^': 12, 'ich': 2228, 'mich':
2226, 'uns': 2226, 'wir': 2228}, {'<them>': 2224, '^': 12, 'ich': 2235, 'mich': 2233, 'uns': 2233, 'wir': 2235},
{'<them>': 2224, '^': 12, 'ich': 2240, 'mich': 2238, 'uns': 2238, 'wir': 2240}, {'...': 357, 'D': 54, 'uns': 357},
{'<gone>': 400, '<their>': 2780, 'N': 2781}, {'...': 2790, '<their>': 2780, 'D': 1377, 'N': 2781, 'ich': 2211,
'leider': 1827, 'nicht': 1826, 'wir': 2211}, {'<them>': 2252, 'auf': 1263, 'besser': 325, 'dringend': 325, 'endlich':
325, 'lieber': 325, 'mich': 2214, 'mir': 2214, 'niemals': 325, 'unbedingt': 325, 'uns': 2214}, {'': (2, 'plan'),
'...': 357, 'D': 54}, {'dritt': 672, 'fuenft': 672, 'funft': 672, 'viert': 672, 'zweit': 672}, {'...': 1832, 'ich':
2211, 'wir': 2211, 'zu': 2794}, {'...': 2782, '<acts1>': 390, '<have>': 2783, '<should>': 717, '<their>': 2780, 'N':
2781, '^': 2785, 'arbeite': 2204, 'auf': 2103, 'begleite': 2208, 'begleiten': 2208, 'beide': 672, 'beiden': 672,
'bereite': 2204, 'besuchen': 395, 'bin': 2251, 'braeuchte': 1838, 'brauch': 1841, 'brauche': 1841, 'brauchen': 1841,
'brauchte': 1838, 'bräuchte': 1838, 'darf': 2217, 'drei': 672, 'duerfen': 2217, 'durfen': 2217, 'erhoffe': 1973,
'erwarte': 1986, 'erwarten': 1986, 'essen': 395, 'fahr': 2218, 'fahre': 2218, 'fahren': 395, 'feiern': 395, 'fliegen':
395, 'freu': 2221, 'freue': 2221, 'freuen': 2221, 'geh': 2218, 'gehe': 2218, 'gehen': 395, 'halten': 395, 'hol': 2208,
'hole': 2208, 'holen': 2208, 'leg': 2204, 'lege': 2204, 'machen': 395, 'mit': 1833, 'mochte': 35, 'mochten': 35,
'moechte': 35, 'moechten': 35, 'muass': 371, 'mues': 371, 'muessen': 2786, 'muesste': 2231, 'muessten': 2231, 'muss':
2787, 'mussen': 2788, 'musste': 2242, 'mussten': 2242, 'möchte': 35, 'müsste': 2242, 'müssten': 2242, 'reden': 395,
'samma': 2247, 'schuld': 2248, 'schulde': 2248, 'schulden': 2249, 'seh': 2250, 'sehe': 2250, 'sehen': 2789, 'sind':
2791, 'soll': 2792, 'solle': 2254, 'sollen': 2256, 'solln': 2257, 'sollte': 2258, 'sollten': 2258, 'sprechen': 395,
'starten': 395, 'stell': 2204, 'stelle': 2204, 'telefonieren': 395, 'treffen': 2793, 'veranstalten': 395, 'vier': 672,
'war': 2247, 'waren': 2795, 'wart': 2280, 'warte': 2283, 'warten': 2283, 'werd': 35, 'werde': 35, 'werden': 35,
'will': 35, 'wollen': 35, 'zoomen': 395, 'zwei': 672}, {'^': 1140, 'nichts': 8, 'nix': 8}, {'nichts': 8, 'nix': 8},
{'...': 2798, 'nichts': 8, 'nix': 8}, {'...': 2797, '<me>': 443, '<until>': 1328, '^': 1140, 'das': 2799, 'es': 2799,
'gestrichen': 8, 'ist': 408, 'kommen': 54, 'nichts': 8, 'nix': 8, 'stattfinden': 54, 'wurde': 408}, {'...': 2798,
'das': 2799, 'es': 2799, 'nichts': 8, 'nix': 8}, {'me': 672}, {'': (13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0, 'sie':
0}, {'...': 2455, 'dass': 1189, 'ich': 2456, 'wir': 2456}, {'anrufen': 8, 'besuchen': 8, 'essen': 8, 'fragen': 8,
'gehen': 8, 'gratulieren': 8, 'mailen': 8, 'muessen': 8, 'mussen': 8, 'schreiben': 8, 'sehen': 8, 'sollen': 8,
'sprechen': 8, 'treffen': 8, 'vorbeischauen': 8, 'wollen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 2805,
'eigentlich': 8}, {'...': 2805, '<me>': 443, 'eigentlich': 8, 'ich': 8, 'wir': 8}, {'...': 2805, 'eigentlich': 8,
'ich': 8, 'wir': 8}, {'gehalten': 535}, {'N': 2809}, {'...': 1789, 'fuer': 2810, 'fur': 2810}, {'<they>': 1257, '^':
1261, 'an': 1256, 'gern': 302, 'gerne': 302}, {'abgemacht': 2100, 'ausgemacht': 2100, 'beschlossen': 2100,
'besprochen': 2100, 'festgelegt': 2100, 'nichts': 8, 'nix': 8, 'vereinbart': 2100}, {'...': 2813, '<they>': 1257, '^':
1261, 'abgemacht': 54, 'abgesagt': 8, 'an': 1256, 'angesetzt': 54, 'ausgemacht': 54, 'das': 2799, 'eingeplant': 54,
'eingetragen': 54, 'es': 2799, 'festgelegt': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'gern': 302, 'gerne':
302, 'gestrichen': 8, 'ist': 408, 'kurzfristig': 2118, 'mir': 2119, 'nichts': 8, 'nix': 8, 'reserviert': 54,
'spontan': 2118, 'terminiert': 54, 'uns': 2119, 'vereinbart': 54, 'verschoben': 1707, 'wieder': 2118, 'wurde': 408},
{'abgemacht': 54, 'angesetzt': 54, 'ausgemacht': 54, 'eingeplant': 54, 'eingetragen': 54, 'festgelegt': 54, 'fixiert':
54, 'gebucht': 54, 'geplant': 54, 'reserviert': 54, 'terminiert': 54, 'vereinbart': 54}, {'was': 2736}, {'...': 2816,
'<they>': 2725}, {'should': 325}, {'<me>': 672, 'dritt': 672, 'erreichen': 972, 'erwischen': 972, 'fuenft': 672,
'funft': 672, 'sechst': 672, 'viert': 672, 'zweit': 672}, {'getroffen': 400}, {'': (14, 'together'), 'gewesen': 400},
{'$': 370, '...': 385, '//': 389, '<acts1>': 392, '<agreed>': 394, '<and>': 398, '<appointment>': 409, '<bookable>':
411, '<counsel>': 417, '<give1>': 418, '<gone>': 400, '<handed>': 422, '<hat>': 515, '<have>': 670, '<helper>': 671,
'<me>': 676, '<my>': 682, '<needs>': 689, '<not>': 694, '<said>': 703, '<saysv>': 715, '<sends3>': 64, '<should>':
718, '<their>': 734, '<them>': 892, '<they>': 1346, '<thing>': 1351, '<to_them>': 1352, '<until>': 1359, '<vowed>':
1361, '<will3>': 1362, '<work>': 1366, 'D': 1411, 'N': 1541, '^': 1619, 'abgeblasen': 8, 'abgehangen': 400,
'abgeholt': 400, 'abgemacht': 1620, 'abgesagt': 8, 'abgeschlossen': 400, 'abgestimmt': 400, 'abgmacht': 1621,
'action': 1625, 'aergert': 1007, 'ahnt': 1628, 'als': 1640, 'am': 1647, 'an': 1659, 'and': 1660, 'anfrage': 1663,
'angeblich': 0, 'angebot': 1664, 'angefragt': 1665, 'angerufen': 400, 'angeschrieben': 400, 'angesetzt': 54,
'angesprochen': 400, 'angetroffen': 400, 'anruf': 1666, 'anrufbeantworter': 8, 'anrufen': 1667, 'ans': 1651,
'anscheinend': 0, 'anstehend': 54, 'anstehender': 54, 'antwort': 1668, 'antwortet': 1669, 'antwortete': 400,
'anwesend': 1670, 'anzuklingeln': 972, 'anzurufen': 972, 'apero': 400, 'apéro': 400, 'arbeitet': 1671, 'are': 1673,
'argert': 1007, 'asked': 1662, 'ass': 1674, 'assen': 400, 'auf': 1708, 'aufgabe': 1712, 'aufgaben': 1624,
'aufgesucht': 400, 'aufs': 1713, 'aus': 1715, 'ausgefallen': 8, 'ausgefuehrt': 400, 'ausgefuhrt': 400, 'ausgemacht':
1620, 'ausgesprochen': 400, 'ausgetauscht': 400, 'ausgmacht': 1620, 'bailed': 1717, 'ball': 1724, 'bat': 1725,
'because': 0, 'bedankt': 1731, 'bedankte': 1731, 'been': 1734, 'begegnet': 400, 'begegnete': 400, 'beginnt': 1671,
'begleitet': 400, 'begluckwunscht': 400, 'beglueckwuenscht': 400, 'behauptet': 0, 'bei': 1764, 'beide': 611, 'beim':
1773, 'bekomm': 1779, 'bekomme': 1779, 'bekommen': 1782, 'bekommt': 1783, 'benoetigt': 1784, 'benotigt': 1785,
'beraten': 400, 'bergtour': 400, 'berichten': 1786, 'berichtet': 0, 'berichtete': 1788, 'beschwert': 1007, 'besetzt':
8, 'besichtigt': 400, 'besprechung': 1790, 'besprochen': 400, 'besteht': 1006, 'besuch': 1791, 'besuche': 1792,
'besuchen': 1793, 'besucht': 400, 'besuchte': 400, 'bevor': 0, 'bevorstehend': 54, 'bier': 400, 'bierchen': 400,
'biere': 400, 'bietet': 1010, 'big': 1796, 'bin': 1835, 'bittet': 980, 'bleibt': 1671, 'blumen': 1664, 'booked': 1672,
'bot': 1010, 'bouldern': 400, 'braeuchte': 1838, 'brainstorming': 302, 'brauch': 1841, 'brauche': 1841, 'brauchen':
1841, 'braucht': 1842, 'brauchte': 1838, 'brief': 1843, 'bring': 1848, 'bringe': 1848, 'bringen': 1027, 'bringt':
1027, 'brunche': 1851, 'bräuchte': 1838, 'call': 1854, 'called': 1856, 'can': 1859, 'canceled': 8, 'cancelled': 1860,
'cancelt': 8, 'coaching': 1863, 'coachingstunde': 1862, 'combox': 8, 'coming': 1864, 'confirmed': 1672, 'connect':
1867, 'connected': 1868, 'could': 1859, 'couldn': 1859, 'da': 1869, 'dafuer': 1870, 'dafur': 1870, 'damit': 0, 'dank':
1871, 'danke': 1874, 'dankeschoen': 1873, 'dankeschon': 1873, 'dankt': 1731, 'daran': 1877, 'darf': 1882, 'das': 1884,
'dass': 1893, 'dates': 1894, 'daumen': 1898, 'debattiert': 400, 'deck': 1901, 'dem': 1905, 'denen': 1905, 'denk':
1907, 'denke': 1909, 'denkt': 0, 'denn': 0, 'der': 1921, 'deren': 0, 'dessen': 0, 'did': 1925, 'didn': 1925, 'die':
1928, 'dienst': 1931, 'dinner': 1790, 'diskutiert': 400, 'dm': 1664, 'does': 1925, 'doesn': 1925, 'draengt': 1036,
'dran': 1932, 'drangt': 1036, 'dringt': 1006, 'drink': 400, 'drinks': 400, 'durch': 1935, 'durchgearbeitet': 400,
'durchgegangen': 400, 'durchgeklingelt': 400, 'durchgerufen': 400, 'durchgesprochen': 400, 'e': 1937, 'ehrenamt':
1938, 'ehrenamtlich': 1946, 'ehrenamtsarbeit': 378, 'eigentlich': 1952, 'einander': 1953, 'einer': 1954, 'einfach':
377, 'eingeladen': 1955, 'eingeplant': 54, 'eingetragen': 54, 'einladung': 1664, 'einsatz': 1931, 'email': 1956,
'emailed': 1856, 'empfahl': 1039, 'empfehlen': 1039, 'empfehlung': 1959, 'empfehlungsschreiben': 1639, 'empfiehlt':
1039, 'entfaellt': 8, 'entfallen': 8, 'entfallt': 8, 'entfiel': 8, 'er': 1967, 'ergebnis': 0, 'erhalte': 1968,
'erhoffe': 1973, 'erinnere': 1975, 'erinnerung': 1976, 'erklaert': 1981, 'erklart': 1981, 'ermahnt': 1041, 'ermutigt':
1041, 'eroeffnung': 1983, 'eroffnung': 1983, 'erreichen': 1667, 'erreicht': 400, 'ersatztermin': 1384, 'erschien':
1334, 'erwarte': 1986, 'erwarten': 1986, 'erwischt': 400, 'erzaehlt': 1990, 'erzaehlte': 1788, 'erzahlt': 1990,
'erzahlte': 1788, 'es': 1992, 'esse': 1994, 'essen': 1996, 'ewig': 1999, 'f': 2000, 'faellt': 2003, 'faend': 1048,
'faende': 1048, 'faengt': 2004, 'fahr': 1792, 'fahre': 1792, 'fahren': 1380, 'falls': 0, 'fallt': 2003, 'fand': 2009,
'fande': 1048, 'fanden': 2006, 'fangt': 2004, 'fazit': 0, 'feedback': 2014, 'fehlen': 2017, 'fehlt': 2017, 'feier':
1983, 'feierabendbier': 400, 'feiern': 1380, 'feiert': 2020, 'festgelegt': 2021, 'fiel': 2022, 'fielen': 2023,
'findet': 2024, 'fitness': 400, 'fix': 2025, 'fixiert': 54, 'flachgefallen': 8, 'flaked': 1717, 'fliege': 1792,
'follow': 2027, 'fordert': 1056, 'frag': 2028, 'frage': 2029, 'fragen': 1667, 'fragt': 1059, 'fragte': 2030,
'freiwillig': 2033, 'freiwillige': 1632, 'freiwilligenarbeit': 378, 'freiwilligeneinsatz': 378, 'freiwilliger': 1632,
'freu': 2035, 'freue': 2035, 'freut': 1007, 'fruehstueck': 1851, 'fruehstuecke': 1851, 'fruhstuck': 1851,
'fruhstucke': 1851, 'fuer': 2051, 'fuerchtet': 0, 'fur': 2062, 'furchtet': 0, 'fussball': 400, 'fänd': 1048, 'gab':
1072, 'gaben': 1074, 'ganz': 2063, 'gassi': 400, 'gearbeitet': 400, 'gebowlt': 400, 'gebrainstormt': 400, 'gebruncht':
400, 'gebucht': 54, 'geburtstag': 2065, 'gecancelled': 8, 'gecancelt': 8, 'gechattet': 400, 'gechillt': 400,
'gecoacht': 400, 'gedanke': 302, 'gedankt': 400, 'geeinigt': 400, 'gefahren': 400, 'gefeiert': 400, 'geflogen': 400,
'gefragt': 1665, 'gefruehstueckt': 400, 'gefruehstuekt': 400, 'gefruhstuckt': 400, 'gefruhstukt': 400, 'gefuehrt':
400, 'gefuhrt': 400, 'gegangen': 400, 'gegessen': 400, 'geghostet': 8, 'gegrillt': 400, 'geh': 1792, 'gehabt': 400,
'gehalten': 400, 'gehe': 1792, 'gehen': 1380, 'gehoert': 2066, 'geholfen': 400, 'gehort': 2066, 'geht': 2074,
'gejasst': 400, 'gejoggt': 400, 'gekickt': 400, 'geklettert': 400, 'gekloent': 400, 'geklont': 400, 'gelaufen': 400,
'gelernt': 400, 'gemailt': 400, 'gemeinnuetzig': 378, 'gemeinnutzig': 378, 'gemeinsam': 672, 'gemeint': 1981,
'gemoved': 1384, 'gepingt': 400, 'gepitcht': 400, 'geplant': 2021, 'geplatzt': 8, 'geplatzter': 8, 'geplaudert': 400,
'geprobt': 400, 'gequatscht': 400, 'geredet': 400, 'geruchten': 1786, 'geruchteweise': 0, 'geruechten': 1786,
'geruechteweise': 0, 'gesagt': 2078, 'geschnackt': 400, 'geschoben': 2079, 'geschrieben': 2080, 'gesehen': 2085,
'gesellte': 2091, 'gesellten': 2091, 'gesessen': 400, 'gesimst': 400, 'geskypt': 400, 'gespielt': 400,
'gesprachsrunde': 400, 'gespraechsrunde': 400, 'gesprochen': 400, 'gestritten': 400, 'getextet': 400, 'getraenke':
2093, 'getraeumt': 2094, 'getranke': 2093, 'getratscht': 400, 'getraumt': 2094, 'getroffen': 400, 'getrunken': 400,
'gewandert': 400, 'gewesen': 400, 'geworkshopt': 400, 'gezoomt': 400, 'gfixt': 54, 'gha': 400, 'ghostet': 2095,
'gibt': 1074, 'ging': 2097, 'gingen': 400, 'glatt': 2098, 'glaubt': 0, 'gluehwein': 400, 'gluhwein': 400, 'gmacht':
400, 'golf': 400, 'golfrunde': 400, 'got': 2099, 'gotta': 34, 'gratscht': 400, 'gratuliert': 400, 'gredet': 400,
'gredt': 400, 'gruble': 302, 'grueble': 302, 'gseh': 400, 'gseit': 400, 'gsessen': 400, 'gsessn': 400, 'gsi': 400,
'gsproche': 400, 'gsprochen': 400, 'gtroffe': 400, 'hab': 2121, 'habe': 2123, 'haben': 2132, 'habs': 2113, 'haengen':
675, 'haett': 2135, 'haette': 2139, 'haetten': 2140, 'haettn': 2142, 'ham': 2143, 'hangen': 675, 'has': 2145, 'hat':
2154, 'hatt': 2156, 'hatte': 2162, 'hatten': 2164, 'hattn': 2142, 'hausaufgabe': 1712, 'have': 2165, 'he': 2167,
'hebt': 2169, 'heisst': 2170, 'heißt': 2170, 'herzlichen': 2171, 'hiess': 2170, 'hingesetzt': 400, 'hob': 2169,
'hochzeit': 1983, 'hochzeitstag': 2172, 'hockte': 2174, 'hockten': 2174, 'hoere': 2066, 'hoert': 2175, 'hofft': 0,
'holt': 2176, 'hore': 2066, 'hort': 2175, 'hätte': 2177, 'hätten': 2178, 'i': 2179, 'ich': 2287, 'idee': 302, 'ihm':
2290, 'ihn': 611, 'ihnen': 2291, 'ihr': 2292, 'ihre': 1884, 'ihrer': 2296, 'im': 2297, 'immer': 2302, 'in': 2306,
'informierte': 2307, 'ins': 2309, 'interviewt': 400, 'intro': 2316, 'introduced': 2318, 'intros': 2319, 'is': 2320,
'ist': 2332, 'jassen': 400, 'jetzt': 2333, 'joggen': 1113, 'joggingrunde': 400, 'kaffee': 2334, 'kalendereintrag': 54,
'kam': 2339, 'kamen': 2340, 'kann': 2341, 'karte': 1664, 'kartenabend': 400, 'kartons': 2342, 'kein': 2346, 'keine':
2350, 'keinen': 2351, 'keiner': 2357, 'kennen': 2358, 'kennengelernt': 400, 'kickoff': 1790, 'kino': 400, 'kisten':
2342, 'klappt': 1334, 'klappte': 1334, 'kleider': 2093, 'kleidung': 2093, 'klettern': 400, 'knapp': 2359, 'koennen':
2360, 'koennte': 2361, 'koennten': 2363, 'komme': 2365, 'kommt': 2367, 'komplett': 2098, 'kondoliert': 400, 'konnen':
2360, 'konnte': 2361, 'konnten': 2363, 'kontakt': 2378, 'konzert': 1983, 'krieg': 1779, 'kriege': 1779, 'kriegen':
1782, 'kriegt': 1783, 'kuchen': 2093, 'kuemmern': 1151, 'kuemmert': 1151, 'kummern': 1151, 'kummert': 1151, 'kunnt':
400, 'kurzfristig': 2118, 'könnte': 2361, 'könnten': 2363, 'lag': 2381, 'lange': 1999, 'lasse': 2382, 'laufrunde':
400, 'laut': 2383, 'lead': 2386, 'lebensmittel': 2093, 'legt': 1156, 'legte': 1156, 'leider': 2388, 'lesung': 1983,
'lief': 2389, 'liegt': 2391, 'liess': 2382, 'liest': 2175, 'lunch': 1854, 'mache': 2393, 'macht': 2393, 'mahnt': 1041,
'mail': 2398, 'mailbox': 8, 'mailt': 1167, 'mailte': 2399, 'mal': 2402, 'man': 2403, 'medien': 1786, 'meeting': 1854,
'mega': 377, 'mein': 2405, 'meine': 2406, 'meinerseits': 2408, 'meint': 0, 'meinte': 0, 'meldet': 2410, 'meldete':
1172, 'memo': 4, 'mentorats': 2411, 'mentoring': 2417, 'mentoringstunde': 2418, 'merci': 2419, 'merke': 4, 'merken':
4, 'messaged': 1856, 'mich': 2428, 'mir': 2435, 'mit': 2451, 'miteinander': 2452, 'mobel': 2342, 'mochte': 2457,
'moebel': 2342, 'moechte': 2460, 'moved': 2462, 'muass': 2463, 'mues': 2463, 'muess': 2464, 'muessen': 2470, 'muesst':
2475, 'muesste': 2481, 'muessten': 2482, 'munkelt': 2175, 'muss': 2490, 'mussen': 2493, 'musst': 2475, 'musste': 2498,
'mussten': 2499, 'mut': 2501, 'möchte': 2457, 'müss': 2464, 'müsste': 2504, 'müssten': 2505, 'nach': 2507, 'nachdem':
0, 'nachgedacht': 2508, 'nachgefasst': 400, 'nachgefragt': 1665, 'nachgehakt': 2509, 'nachgeholt': 2333, 'nachricht':
2510, 'nachste': 2512, 'nachster': 2514, 'naechste': 2516, 'naechster': 2518, 'naemlich': 0, 'nahm': 2169,
'namenstag': 2519, 'namlich': 0, 'natuerlich': 377, 'naturlich': 377, 'ned': 2521, 'need': 2165, 'nehm': 1848,
'nehme': 1848, 'net': 2522, 'neuer': 2523, 'never': 2524, 'next': 2526, 'nich': 2527, 'nicht': 2533, 'nichts': 2538,
'nie': 2539, 'niemand': 2540, 'niemanden': 2542, 'nimmt': 2169, 'nit': 2527, 'nix': 2543, 'no': 2544, 'noch': 2550,
'nod': 2551, 'noed': 2551, 'noshow': 8, 'note': 2553, 'notiz': 2557, 'nur': 2563, 'ob': 2565, 'obwohl': 0, 'offen':
1837, 'offenbar': 0, 'offene': 2566, 'offener': 2567, 'offensichtlich': 0, 'oper': 400, 'owe': 371, 'owes': 1217,
'padel': 400, 'paket': 1664, 'pakete': 2093, 'party': 1983, 'pass': 2246, 'passe': 2246, 'pendenz': 1624, 'pendenzen':
4, 'ping': 2568, 'pinged': 1856, 'pitch': 2571, 'pitchtraining': 2572, 'pladiert': 1218, 'pladierte': 1218,
'plaediert': 1219, 'plaedierte': 1219, 'planned': 1672, 'platzte': 8, 'plauderei': 400, 'plauderte': 400, 'plausch':
400, 'plauscht': 400, 'pocht': 1006, 'poker': 400, 'post': 2573, 'postkarte': 1664, 'postponed': 1733, 'premiere':
1983, 'pro': 2574, 'probehoeren': 2575, 'probehoren': 2576, 'probevortrag': 2577, 'probier': 2580, 'probiere': 2580,
'probiers': 2580, 'promised': 371, 'props': 2581, 'pushed': 2462, 'quatschte': 400, 'radtour': 400, 'raet': 1225,
'rat': 1225, 'raten': 1225, 'ratsch': 400, 'reagiert': 1334, 'recommended': 325, 'recommends': 325, 'rede': 1792,
'reden': 1380, 'redete': 1674, 'referenz': 2584, 'referred': 1638, 'remind': 2585, 'reminder': 4, 'rescheduled': 2586,
'reviewed': 2587, 'rief': 2589, 'riet': 1225, 'rieten': 1225, 'ruckruf': 2590, 'rueckruf': 2590, 'ruehrt': 1170,
'ruehrte': 1170, 'ruft': 2592, 'ruhrt': 1170, 'ruhrte': 1170, 'rumgehangen': 400, 'rät': 1225, 'sagt': 2594, 'sagte':
2595, 'said': 2596, 'samma': 2247, 'samt': 2597, 'san': 2598, 'sass': 2600, 'sassen': 2601, 'sauna': 400, 'sausen':
674, 'save': 2603, 'says': 2596, 'saß': 2600, 'saßen': 2601, 'schach': 400, 'schaute': 2604, 'schauten': 2091,
'scheduled': 1672, 'scheinbar': 0, 'schicht': 1931, 'schieben': 2079, 'schiebt': 2605, 'schlaegt': 1242, 'schlagt':
1242, 'schlug': 1242, 'schlägt': 1242, 'schneite': 2091, 'schon': 2609, 'schreibt': 2610, 'schrieb': 2399, 'schuld':
2248, 'schulde': 2248, 'schulden': 2611, 'schuldet': 1251, 'schwaetzchen': 400, 'schwatz': 400, 'schwatzchen': 400,
'seh': 2612, 'sehe': 2612, 'sehen': 2615, 'sein': 1884, 'seine': 1884, 'seiner': 2296, 'seit': 2616, 'setze': 2620,
'setzen': 2622, 'setzte': 2091, 'setzten': 2091, 'she': 2167, 'shifted': 1733, 'shoutout': 2581, 'sie': 2623, 'sieht':
2175, 'simse': 2568, 'since': 2624, 'sind': 2630, 'sitzen': 675, 'sitzung': 1790, 'skifahren': 400, 'skitour': 400,
'skypen': 1380, 'sms': 2510, 'sobald': 0, 'solange': 0, 'soll': 2632, 'sollen': 2634, 'sollte': 2638, 'sollten': 2639,
'sozialeinsatz': 378, 'sparring': 2640, 'sparrings': 2411, 'spazieren': 2641, 'spaziergang': 400, 'spenden': 2093,
'spendenaktion': 378, 'spontan': 2118, 'sprach': 1674, 'sprachen': 400, 'sprachnachricht': 1664, 'sprech': 1792,
'spreche': 1792, 'sprechen': 1793, 'spritzer': 400, 'squash': 400, 'stand': 1240, 'standen': 1240, 'startet': 1671,
'statt': 1870, 'stattdessen': 1870, 'stehen': 2642, 'steht': 2643, 'stiess': 2091, 'stiessen': 2091, 'stieß': 2091,
'stießen': 2091, 'stood': 2644, 'storniert': 8, 'suppe': 2093, 'taet': 2645, 'tafel': 753, 'tarock': 400, 'tat': 2645,
'tauchte': 2647, 'taufe': 1983, 'tauschte': 2648, 'tauschten': 400, 'tausend': 2171, 'teilgenommen': 2649,
'teilnehmende': 400, 'telefonierd': 400, 'telefoniere': 1792, 'telefonieren': 1380, 'telefoniert': 2650,
'telefonierte': 400, 'telefonierten': 400, 'tennis': 400, 'termin': 1854, 'terminiert': 54, 'terminvorschlag': 54,
'text': 2568, 'texted': 1856, 'textet': 1167, 'thanks': 2651, 'theater': 400, 'they': 2167, 'thinks': 1231, 'thx':
1794, 'to': 2653, 'todo': 2652, 'todos': 1624, 'told': 2656, 'total': 2098, 'traeumte': 302, 'traf': 400, 'trafen':
400, 'tratscht': 400, 'traumte': 302, 'treff': 2657, 'treffe': 2658, 'treffen': 2660, 'trifft': 2661, 'troffe': 400,
'troffn': 400, 'trost': 2501, 'tät': 2645, 'uban': 2664, 'uber': 2665, 'uberleg': 2667, 'uberlege': 2668, 'ubern':
2664, 'ueban': 2664, 'ueber': 2665, 'ueberleg': 2667, 'ueberlege': 2668, 'uebern': 2664, 'umgebucht': 2079,
'umgelegt': 2079, 'umsonst': 2669, 'umzugskisten': 2342, 'unentgeltlich': 378, 'unerreichbar': 8, 'uns': 2670,
'unsicher': 2671, 'unter': 2673, 'unterhalten': 400, 'unterhielt': 2648, 'unterhielten': 400, 'unterrichtet': 400,
'unterschrieben': 400, 'unterzeichnet': 400, 'v': 2681, 'verabredet': 54, 'verabschiedet': 400, 'verabschiedung': 400,
'verbaselt': 8, 'verbummelt': 8, 'vereinbart': 2682, 'vergebens': 2683, 'vergeblich': 2684, 'vergessen': 2688,
'verhandelt': 400, 'verlangt': 1056, 'verlegt': 1707, 'vermisse': 302, 'vernissage': 1983, 'verpasst': 8,
'verpasster': 2689, 'verpennt': 8, 'verplant': 8, 'versaeumt': 8, 'versaumt': 8, 'verschieben': 2690, 'verschiebt':
2691, 'verschlafen': 8, 'verschobe': 2692, 'verschoben': 1707, 'verschwitzt': 8, 'versoehnt': 400, 'versohnt': 400,
'versprach': 2694, 'versprech': 2268, 'verspreche': 2268, 'verspricht': 1278, 'versuch': 2580, 'versuche': 2580,
'versuchs': 2580, 'versucht': 2695, 'vertagt': 1707, 'vertroestet': 8, 'vertrostet': 8, 'vielen': 2171, 'vielleicht':
2696, 'voellig': 2098, 'voll': 377, 'vollig': 2098, 'volunteered': 2697, 'volunteering': 2697, 'vom': 2701, 'von':
2719, 'vor': 2721, 'vorbeigekommen': 400, 'vorbeigeschaut': 400, 'vorgemerkt': 54, 'vorgestellt': 400, 'vorgezogen':
2079, 'vortrag': 1983, 'vorverlegt': 2079, 'waehrend': 2722, 'waer': 2726, 'waere': 2731, 'wahrend': 2722, 'waiting':
2732, 'wanderung': 400, 'war': 2747, 'ware': 2749, 'waren': 2754, 'warn': 1316, 'warnt': 1319, 'warnte': 1319, 'wart':
2756, 'warte': 2283, 'warten': 2759, 'wartet': 1320, 'was': 2760, 'weder': 2763, 'weil': 0, 'weiss': 2764, 'weiß':
2764, 'welche': 0, 'welcher': 0, 'wenn': 2767, 'wer': 2768, 'werd': 2769, 'werde': 2771, 'werden': 2773, 'whatsapp':
2510, 'wie': 2775, 'wieder': 2118, 'wiedergesehen': 400, 'wiedersehen': 400, 'wiedervorlage': 4, 'will': 2778, 'wir':
2796, 'wird': 2800, 'wirds': 2801, 'with': 2802, 'wo': 2803, 'woan': 1331, 'wohnt': 1671, 'wollen': 2804, 'wollt':
2806, 'wollte': 2807, 'wollten': 2808, 'workshop': 2811, 'worn': 1331, 'wrote': 1856, 'wuenschen': 1340, 'wuenscht':
1342, 'wuerd': 2645, 'wuerde': 2812, 'wunschen': 1340, 'wunscht': 1344, 'wurd': 2645, 'wurde': 2814, 'wurden': 2815,
'wurds': 2801, 'wv': 4, 'wär': 2817, 'wäre': 2749, 'würde': 2812, 'yoga': 400, 'you': 2818, 'zoomen': 1380, 'zu':
2819, 'zufaellig': 2820, 'zufallig': 2820, 'zuruckgerufen': 400, 'zuruckzurufen': 972, 'zurueckgerufen': 400,
'zurueckzurufen': 972, 'zusammen': 2821, 'zusammengehockt': 400, 'zusammengesessen': 400, 'zusammengesetzt': 400,
'zuspruch': 2501}]


RELATIONS = [{'': (0, 'with')}, {'bei': 0}, {'': (7, 'despite')}, {'erreicht': 2, 'erwischt': 2}, {'dann': 3, 'doch':
3}, {'gemailt': 2, 'geschrieben': 2, 'telefoniert': 2, 'telefonisch': 2}, {'': (4, 'absent_after')}, {'dann': 5,
'gemailt': 2, 'geschrieben': 2, 'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6, 'telefoniert': 2, 'telefonisch':
2}, {'': (1, 'about')}, {'': (3, 'absent_before')}, {'da': 0}, {'': (5, 'due')}, {'doch': 2}, {'': (2, 'at'), 'ende':
12}, {'': (2, 'at')}, {'': (2, 'at'), 'der': 14}, {'an': 0, 'bei': 0, 'v': 0, 'vom': 0, 'von': 0}, {'': (3,
'absent_before'), 'mit': 9}, {'von': 8}, {'v': 0, 'von': 0}, {'': (0, 'with'), 'war': 0, 'waren': 0}, {'tisch': 0},
{'dabei': 0}, {'am': 21, 'anwesend': 0, 'da': 0, 'dabei': 0, 'gekommen': 0, 'mit': 22, 'ned': 6, 'net': 6, 'nicht': 6,
'nod': 6, 'noed': 6}, {'': (2, 'at'), 'dem': 14, 'der': 14, 'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'urlaub': 6},
{'anwesend': 0, 'da': 0, 'dabei': 0}, {'in': 14}, {'': (0, 'with'), 'war': 0}, {'': (2, 'at'), 'dem': 14, 'den': 14,
'der': 14, 'ihm': 26, 'ihr': 26, 'mir': 27, 'uns': 26}, {'anlauf': 2, 'mal': 2, 'versuch': 2}, {'': (2, 'at'),
'zweiten': 29}, {'m': 0, 'mit': 0, 'w': 0}, {'bei': 0, 'vom': 0, 'von': 0}, {'ich': 1}, {'': (5, 'due'), 'anfang': 11,
'auf': 9, 'dahin': 11, 'diesen': 11, 'ende': 11, 'kommenden': 11, 'laengstens': 11, 'langstens': 11, 'mitte': 11,
'nach': 14, 'nachsten': 11, 'naechsten': 11, 'spaetestens': 11, 'spatestens': 11, 'vor': 11, 'zum': 11, 'zur': 11},
{'hause': 6}, {'daheim': 6, 'zu': 35, 'zuhause': 6}, {'an': 0, 'v': 0, 'von': 0}, {'bei': 0, 'm': 0, 'mit': 0, 'von':
0, 'w': 0}, {'': (6, 'ahead')}, {'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6, 'ohne': 9}, {'an': 0, 'von': 0},
{'noch': 2}, {'um': 8}, {'sich': 43}, {'an': 0, 'v': 0, 'vom': 0, 'von': 0}, {'mail': 45}, {'nicht': 6}, {'fehlte': 9,
'fehlten': 9, 'ging': 43}, {'': (5, 'due'), 'am': 11}, {'zu': 8, 'zum': 8, 'zur': 8}, {'ned': 6, 'net': 6, 'nicht': 6,
'nod': 6, 'noed': 6}, {'': (4, 'absent_after'), 'haben': 9, 'hat': 9}, {'': (0, 'with'), 'vom': 14}, {'von': 0},
{'es': 43, 'um': 8}, {'mit': 0}, {'bei': 0, 'mit': 0}, {'es': 43}, {'an': 8, 'von': 8}, {'aber': 6, 'doch': 6,
'jedoch': 6, 'leider': 6}, {'aber': 6, 'dann': 60, 'doch': 6, 'jedoch': 6, 'leider': 6}, {'': (4, 'absent_after'),
'aber': 6, 'blieb': 61, 'doch': 6, 'haben': 61, 'hat': 61, 'hatte': 61, 'is': 61, 'ist': 61, 'jedoch': 6, 'kam': 61,
'kamen': 61, 'konnte': 61, 'konnten': 61, 'lag': 61, 'leider': 6, 'musste': 61, 'mussten': 61, 'schaffte': 61, 'sind':
61, 'steckte': 61, 'war': 61, 'waren': 61}, {'<should>': 62, 'aber': 6, 'blieb': 61, 'doch': 6, 'haben': 61, 'hat':
61, 'hatte': 61, 'is': 61, 'ist': 61, 'jedoch': 6, 'kam': 61, 'kamen': 61, 'konnte': 61, 'konnten': 61, 'lag': 61,
'leider': 6, 'musste': 61, 'mussten': 61, 'schaffte': 61, 'sind': 61, 'steckte': 61, 'war': 61, 'waren': 61, 'wollen':
62}, {'aber': 6, 'blieb': 61, 'doch': 6, 'haben': 61, 'hat': 61, 'hatte': 61, 'is': 61, 'ist': 61, 'jedoch': 6, 'kam':
61, 'kamen': 61, 'konnte': 61, 'konnten': 61, 'lag': 61, 'leider': 6, 'musste': 61, 'mussten': 61, 'schaffte': 61,
'sind': 61, 'steckte': 61, 'war': 61, 'waren': 61}, {'<should>': 64, 'aber': 6, 'blieb': 61, 'doch': 6, 'haben': 61,
'hat': 61, 'hatte': 61, 'is': 61, 'ist': 61, 'jedoch': 6, 'kam': 61, 'kamen': 61, 'konnte': 61, 'konnten': 61, 'lag':
61, 'leider': 6, 'musste': 61, 'mussten': 61, 'schaffte': 61, 'sind': 61, 'steckte': 61, 'war': 61, 'waren': 61,
'wollen': 64}, {'gewesen': 65, 'sein': 65}, {'<comeinf>': 63, 'dabei': 66, 'gekommen': 65}, {'<comeinf>': 6}, {'...':
67, '<comeinf>': 63, 'auch': 68, 'dabei': 66, 'gekommen': 65}, {'<should>': 6, 'wollen': 6}, {'<comeinf>': 70},
{'...': 71, '<comeinf>': 70}, {'zuruckgerufen': 2, 'zurueckgerufen': 2}, {'geschafft': 6}, {'nicht': 74}, {'zeit': 6},
{'gemeldet': 2}, {'aber': 77}, {'zurueckgerufen': 2}, {'zuruckgerufen': 2}, {'abgesagt': 6, 'dann': 73, 'es': 75,
'gefehlt': 6, 'keine': 76, 'mich': 73, 'sich': 78, 'spaeter': 79, 'spater': 80, 'zuruckgerufen': 2, 'zurueckgerufen':
2}, {'...': 67, '<comeinf>': 63, 'abgesagt': 6, 'auch': 68, 'dabei': 66, 'gekommen': 65, 'keine': 76}, {'im': 6},
{'im': 6, 'noch': 83}, {'s': 8}, {'von': 14}, {'anlauf': 2}, {'': (2, 'at'), 'beisein': 54, 'buero': 86, 'buro': 86,
'cafe': 14, 'café': 14, 'dienstreise': 6, 'ferien': 6, 'haus': 14, 'hause': 14, 'hotel': 14, 'karenz': 6,
'krankenstand': 6, 'laufe': 11, 'restaurant': 14, 'urlaub': 9, 'zweiten': 87}, {'': (2, 'at'), 'begleitung': 54,
'dem': 14, 'den': 14, 'der': 14, 'die': 14, 'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'sachen': 8, 'urlaub': 6},
{'aufgetaucht': 6, 'auftaucht': 6, 'erschienen': 6, 'gekommen': 6, 'kommen': 6, 'kumma': 6}, {'<not>': 90}, {'<not>':
90, 'aber': 91}, {'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'urlaub': 6}, {'geblieben': 6}, {'dienstreise': 6,
'ferien': 6, 'karenz': 6, 'krankenstand': 6, 'urlaub': 6}, {'krank': 6, 'verhindert': 6}, {'aufgetaucht': 6,
'erschienen': 6, 'gekommen': 6}, {'krankenstand': 6}, {'im': 98}, {'<not>': 90, 'aber': 91, 'auf': 93, 'daheim': 94,
'entschuldigt': 6, 'im': 95, 'in': 93, 'krank': 6, 'leider': 96, 'nicht': 97, 'noch': 99, 'verhindert': 6}, {'bei': 0,
'm': 0, 'mit': 0, 'w': 0}, {'net': 6, 'nicht': 6}, {'aber': 102, 'dann': 102, 'doch': 102, 'jedoch': 102, 'leider':
102, 'net': 6, 'nicht': 6}, {'sein': 6}, {'dabei': 104, 'kommen': 6}, {'nicht': 105}, {'doch': 106, 'leider': 106,
'n': 47, 'net': 6, 'nicht': 6}, {'': (3, 'absent_before'), 'gemeldet': 6}, {'entschuldigen': 6}, {'sich': 109}, {'im':
6, 'mit': 6}, {'krank': 6, 'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6, 'ohne': 9, 'verhindert': 6},
{'gruesse': 59, 'grusse': 59}, {'nachricht': 41}, {'start': 0, 'tisch': 0}, {'partie': 0}, {'der': 116}, {'': (0,
'with'), 'am': 115, 'dabei': 0, 'von': 117}, {'absagen': 6, 'passen': 6}, {'start': 6}, {'raum': 6}, {'dabei': 6},
{'': (3, 'absent_before'), 'dabei': 6}, {'': (3, 'absent_before'), 'am': 120, 'anwesend': 6, 'aufgetaucht': 6, 'da':
6, 'dabei': 6, 'erschienen': 6, 'gekommen': 6, 'geschafft': 6, 'im': 121, 'mehr': 122, 'mit': 123}, {'show': 6},
{'vor': 11}, {'': (3, 'absent_before'), 'den': 9, 'die': 9}, {'zuruck': 2, 'zurueck': 2}, {'zurueck': 2}, {'zuruck':
2}, {'dann': 128, 'spaeter': 129, 'spater': 130, 'zuruck': 2, 'zurueck': 2}, {'an': 0, 'bei': 0, 'von': 0}, {'es':
47}, {'gruesse': 59}, {'grusse': 59}, {'gekommen': 6}, {'<not>': 90, 'aber': 91, 'nicht': 136}, {'an': 0, 'mit': 0,
'von': 0}, {'<comeinf>': 65, 'dabei': 66, 'gekommen': 65}, {'...': 139, '<comeinf>': 65, 'auch': 68, 'dabei': 66,
'gekommen': 65}, {'erreicht': 2, 'erwischt': 2, 'gesprochen': 2, 'telefoniert': 2}, {'doch': 141, 'erreicht': 2,
'erwischt': 2, 'gesprochen': 2, 'telefoniert': 2}, {'': (5, 'due'), 'am': 11, 'bis': 11}, {'stau': 6}, {'im': 144},
{'im': 144, 'noch': 145}, {'': (3, 'absent_before'), 'dessen': 2, 'mit': 9, 'von': 8}, {'im': 6, 'in': 6}, {'im': 6,
'in': 6, 'noch': 148}, {'auf': 6}, {'nicht': 150}, {'haben': 0, 'hat': 0}, {'m': 0, 'mit': 0, 'v': 0, 'von': 0, 'w':
0}, {'m': 0, 'mit': 0, 'von': 0, 'w': 0}, {'bei': 0, 'm': 0, 'mit': 0}, {'': (1, 'about'), 'ist': 8, 'war': 8},
{'gelaufen': 0}, {'weg': 157}, {'': (1, 'about'), 'den': 158}, {'': (2, 'at'), 'uhr': 14}, {'0': 14, 'acht': 14,
'drei': 14, 'eins': 14, 'elf': 14, 'fuenf': 14, 'funf': 14, 'neun': 14, 'sechs': 14, 'sieben': 14, 'vier': 14, 'zehn':
14, 'zwei': 14, 'zwoelf': 14, 'zwolf': 14}, {'': (1, 'about'), '0': 160, 'acht': 14, 'drei': 14, 'eins': 14, 'elf':
14, 'fuenf': 14, 'funf': 14, 'halb': 161, 'neun': 14, 'sechs': 14, 'sieben': 14, 'vier': 14, 'viertel': 161, 'zehn':
14, 'zwei': 14, 'zwoelf': 14, 'zwolf': 14}, {'': (2, 'at'), 'wegen': 8}, {'': (5, 'due'), 'dem': 14, 'der': 14},
{'an': 0, 'm': 0, 'mit': 0, 'v': 0, 'von': 0}, {'ist': 103, 'kam': 103, 'kamen': 103, 'konnte': 103, 'konnten': 103,
'sind': 103}, {'<comeinf>': 6, 'eingeladen': 166}, {'weg': 6}, {'da': 6}, {'': (4, 'absent_after'), 'dabei': 6},
{'am': 120, 'anwesend': 6, 'da': 6, 'dabei': 6, 'im': 121, 'mehr': 122, 'mit': 170}, {'...': 139, '<comeinf>': 65,
'auch': 167, 'auf': 93, 'bei': 0, 'bereits': 168, 'dabei': 66, 'eingeladen': 166, 'entschuldigt': 6, 'gekommen': 65,
'ich': 1, 'im': 93, 'in': 93, 'krank': 6, 'leider': 96, 'ned': 169, 'net': 169, 'nicht': 171, 'nod': 169, 'noed': 169,
'schon': 168, 'verhindert': 6}, {'...': 139, '<comeinf>': 65, 'auch': 167, 'bei': 0, 'dabei': 66, 'eingeladen': 166,
'gekommen': 65, 'nicht': 171, 'wir': 1}, {'neues': 18}, {'es': 8}, {'geht': 175}, {'kommen': 6, 'mit': 6}, {'...':
139, '<comeinf>': 65, 'auch': 68, 'dabei': 66, 'gekommen': 65, 'nicht': 177}, {'besuch': 1, 'gast': 1}, {'': (2,
'at'), 'thema': 8}, {'abendessen': 1, 'abends': 4, 'aber': 7, 'about': 8, 'absent': 6, 'abw': 9, 'abwesend': 9,
'alle': 10, 'allerspaetestens': 11, 'allerspatestens': 11, 'am': 13, 'an': 15, 'angerufen': 0, 'anruf': 16, 'ans': 14,
'anstatt': 17, 'anstelle': 18, 'antwort': 19, 'anw': 0, 'anwesend': 20, 'apero': 1, 'apéro': 1, 'at': 14, 'auch': 23,
'auf': 24, 'aufm': 14, 'aufn': 14, 'aus': 14, 'ausser': 9, 'ausserdem': 25, 'außer': 9, 'außerdem': 25, 'begegnet': 0,
'bei': 28, 'beim': 30, 'bespr': 31, 'besuch': 32, 'besucht': 0, 'besuchte': 0, 'betr': 8, 'betreff': 8, 'betreffend':
8, 'betreffs': 8, 'bezueglich': 8, 'bezuglich': 8, 'bin': 33, 'binnen': 11, 'bis': 34, 'blieb': 36, 'brief': 37, 'by':
11, 'bzgl': 8, 'call': 38, 'da': 39, 'dabei': 0, 'dae': 39, 'dafuer': 2, 'dafur': 2, 'dann': 12, 'darauffolgenden':
39, 'deadline': 11, 'dennoch': 2, 'diese': 39, 'diesem': 39, 'diesen': 39, 'dieser': 39, 'dieses': 39, 'diesmal': 40,
'dm': 41, 'doch': 42, 'dreht': 44, 'dä': 39, 'e': 46, 'email': 45, 'entschuldigt': 9, 'erreicht': 0, 'erschien': 47,
'erzaehlt': 18, 'erzahlt': 18, 'es': 48, 'essen': 1, 'faellig': 49, 'fallig': 49, 'fehlt': 6, 'fehlte': 9, 'fehlten':
9, 'folgenden': 39, 'fr': 0, 'frage': 50, 'fragen': 50, 'frau': 0, 'frist': 11, 'fruehstueck': 1, 'fruhstuck': 1,
'gar': 51, 'gedanken': 50, 'gefehlt': 52, 'gegenuber': 53, 'gegenueber': 53, 'gehoert': 54, 'gehort': 54, 'geht': 55,
'gemeinsam': 56, 'gesprach': 57, 'gespraech': 57, 'gesprochen': 18, 'getroffen': 0, 'ging': 58, 'gings': 43,
'grillen': 1, 'gruesse': 59, 'gruss': 59, 'grusse': 59, 'haett': 69, 'haette': 69, 'haetten': 69, 'haettn': 72, 'hat':
81, 'hats': 75, 'hatt': 69, 'hatte': 82, 'hatten': 69, 'hattn': 72, 'herr': 0, 'herrn': 0, 'hing': 84, 'hinsichtlich':
8, 'hinterm': 14, 'hr': 0, 'hätte': 69, 'hätten': 69, 'i': 85, 'im': 88, 'in': 89, 'info': 50, 'infos': 50, 'inm': 14,
'innerhalb': 11, 'ins': 14, 'intro': 50, 'is': 92, 'ist': 100, 'jedoch': 51, 'kaffe': 1, 'kaffee': 101, 'kam': 103,
'kamen': 103, 'kann': 47, 'keine': 76, 'kennt': 8, 'kommende': 39, 'kommendem': 39, 'kommenden': 39, 'kommender': 39,
'kommendes': 39, 'kommt': 47, 'konnte': 107, 'konnten': 47, 'kontakt': 50, 'krank': 108, 'krankgemeldet': 6,
'kuenftig': 39, 'kunftig': 39, 'kurz': 1, 'laengstens': 11, 'laesst': 110, 'lag': 111, 'langstens': 11, 'lasst': 110,
'leider': 112, 'letztlich': 12, 'lg': 59, 'liebe': 113, 'liess': 110, 'linkedin': 114, 'lunch': 31, 'lässt': 110, 'm':
0, 'mail': 45, 'mails': 37, 'meeting': 31, 'meinung': 50, 'mi': 0, 'mim': 0, 'minus': 9, 'mit': 118, 'mitm': 0,
'mitn': 0, 'mittagessen': 1, 'musste': 119, 'na': 39, 'nach': 14, 'nachgeholt': 2, 'nachricht': 45, 'nachst': 39,
'nachste': 39, 'nachsten': 39, 'nachster': 39, 'nachstes': 39, 'nae': 39, 'naechst': 39, 'naechste': 39, 'naechsten':
39, 'naechster': 39, 'naechstes': 39, 'nahe': 14, 'neben': 14, 'ned': 6, 'net': 6, 'neues': 54, 'news': 50, 'next':
39, 'nicht': 124, 'no': 125, 'noch': 126, 'nod': 6, 'noed': 6, 'ohne': 127, 'party': 1, 'per': 11, 'post': 19,
'postkarte': 41, 're': 8, 'redete': 56, 'regarding': 8, 'rief': 131, 'ruckmeldung': 19, 'ruckruf': 132,
'rueckmeldung': 19, 'rueckruf': 132, 'rund': 43, 'san': 92, 'sans': 9, 'sass': 56, 'saß': 56, 'schaffte': 133,
'schliesslich': 2, 'schoene': 134, 'schone': 135, 'schwaenzte': 6, 'schwanzte': 6, 'seitens': 8, 'sind': 137, 'slack':
138, 'sms': 37, 'sollte': 140, 'sollten': 140, 'spaeter': 142, 'spaetestens': 143, 'spater': 142, 'spatestens': 143,
'sprach': 56, 'sprachnachricht': 37, 'stand': 146, 'statt': 147, 'stattdessen': 2, 'steckte': 149, 'sucht': 8,
'tauchte': 151, 'teilgenommen': 152, 'teilnehmende': 0, 'teilnehmer': 0, 'tel': 153, 'telefonat': 154, 'termin': 155,
'thema': 156, 'this': 39, 'till': 11, 'tn': 0, 'traf': 0, 'trafen': 0, 'treff': 0, 'treffe': 0, 'treffen': 31,
'trotzdem': 2, 'uber': 159, 'uberm': 8, 'ubers': 8, 'ueber': 159, 'ueberm': 8, 'uebers': 8, 'um': 162,
'unentschuldigt': 6, 'unterm': 14, 'until': 11, 'update': 50, 'updates': 50, 'verhindert': 9, 'via': 14, 'vk': 31,
'von': 163, 'vor': 164, 'vorbei': 1, 'vorbeigeschaut': 1, 'vorm': 11, 'w': 0, 'waer': 140, 'waere': 140, 'waeren':
140, 'wapp': 165, 'war': 172, 'ware': 140, 'waren': 173, 'was': 174, 'weder': 9, 'wegen': 8, 'whatsapp': 165, 'wie':
176, 'with': 0, 'without': 9, 'wollt': 140, 'wollte': 178, 'wollten': 140, 'wsap': 165, 'wär': 140, 'wäre': 140,
'wären': 140, 'zu': 179, 'zugeschaltet': 0, 'zum': 180, 'zur': 14, 'zusammen': 56}]


KINDS = [{'': (4, 'meal')}, {'': (8, 'meeting')}, {'': (7, 'event')}, {'': (2, 'call')}, {'': (6, 'email')}, {'': (5,
'message')}, {'fixe': 1}, {'': (3, 'coffee')}, {'1': 1}, {'1': 1, 'on': 8}, {'besucht': 1}, {'...': 10, 'besucht': 1},
{'essen': 0}, {'work': 2}, {'apparat': 3, 'fon': 3, 'handy': 3, 'hoerer': 3, 'horer': 3, 'ohr': 3, 'rohr': 3, 'tel':
3, 'telefon': 3}, {'gebruetet': 1, 'gebrutet': 1, 'gehockt': 1, 'gesessen': 1}, {'$$': 5}, {'los': 16, 'raus': 16,
'rausgegangen': 16, 'unterwegs': 16, 'weg': 16}, {'apparat': 3, 'hoerer': 3, 'horer': 3, 'ohr': 3, 'rohr': 3},
{'strippe': 3}, {'...': 15, 'N': 17, 'den': 18, 'der': 19, 'die': 19}, {'apparat': 3, 'hoerer': 3, 'horer': 3, 'ohr':
3, 'rohr': 3, 'tel': 3, 'telefon': 3}, {'mail': 4}, {'e': 22, 'email': 4, 'mail': 4}, {'einer': 23}, {'in': 24, 'per':
23, 'via': 23}, {'': (5, 'message'), 'in': 24, 'mir': 25, 'per': 23, 'sich': 25, 'uns': 25, 'via': 23}, {'aethiopier':
0, 'athiopier': 0, 'grieche': 0, 'griechen': 0, 'inder': 0, 'iraner': 0, 'italiener': 0, 'koreaner': 0, 'kroaten': 0,
'libanesen': 0, 'portugiesen': 0, 'tee': 7, 'thai': 0, 'vietnamesen': 0}, {'tee': 7}, {'einen': 27, 'n': 28, 'nen':
28, 'tee': 7}, {'': (8, 'meeting'), 'abgenommen': 1, 'angeschaut': 1, 'angesehen': 1, 'begutachtet': 1, 'besichtigt':
1, 'besucht': 1}, {'atelier': 1, 'baustelle': 1, 'betrieb': 1, 'buero': 1, 'buro': 1, 'geschaeft': 1, 'geschaft': 1,
'hof': 1, 'kanzlei': 1, 'laden': 1, 'lager': 1, 'praxis': 1, 'studio': 1, 'werk': 1, 'werkstatt': 1}, {'dem': 31,
'der': 31}, {'gewesen': 1, 'gsi': 1, 'gwesen': 1}, {'...': 33, 'der': 31}, {'am': 31, 'auf': 32, 'aufm': 31,
'gewesen': 1, 'gsi': 1, 'gwesen': 1, 'im': 31, 'in': 34}, {'N': 35}, {'N': 35, 'aethiopier': 0, 'athiopier': 0,
'chinesen': 0, 'elternsprechtag': 1, 'fon': 3, 'grieche': 0, 'griechen': 0, 'handy': 3, 'heurigen': 0, 'inder': 0,
'iraner': 0, 'italiener': 0, 'japaner': 0, 'koreaner': 0, 'kroaten': 0, 'libanesen': 0, 'mexikaner': 0, 'portugiesen':
0, 'spanier': 0, 'tel': 3, 'telefon': 3, 'thai': 0, 'tuerken': 0, 'turken': 0, 'vietnamesen': 0, 'wirt': 0, 'wirten':
0}, {'': (0, 'intro')}, {'gemacht': 38}, {'ausgeschenkt': 2, 'serviert': 2, 'verkauft': 2, 'verteilt': 2}, {'an': 3,
'durch': 3}, {'...': 41, 'an': 3, 'durch': 3}, {'pretzels': 2}, {'und': 43}, {'meeting': 1}, {'i': 0, 'ich': 0, 'ma':
0, 'wir': 0}, {'abgenommen': 1, 'angeschaut': 1, 'angesehen': 1, 'begutachtet': 1, 'besichtigt': 1, 'besucht': 1},
{'lunch': 0}, {'getrunken': 7}, {'': (2, 'call'), 'gehabt': 3, 'gemacht': 3}, {'up': 1}, {'in': 1}, {'review': 1},
{'': (3, 'coffee'), 'chat': 7}, {'': (8, 'meeting'), 'day': 2}, {'market': 2}, {'call': 3}, {'': (6, 'email'),
'wechsel': 4}, {'mail': 58, 'mails': 4}, {'vorgestellt': 38}, {'voice': 5}, {'aethiopier': 0, 'athiopier': 0,
'grieche': 0, 'griechen': 0, 'inder': 0, 'iraner': 0, 'italiener': 0, 'koreaner': 0, 'kroaten': 0, 'libanesen': 0,
'portugiesen': 0, 'thai': 0, 'vietnamesen': 0}, {'': (6, 'email'), 'verkehr': 4}, {'': (4, 'meal'), 'ausgeschenkt': 2,
'gegangen': 0, 'gehen': 0, 'gewesen': 0, 'serviert': 2, 'verkauft': 2, 'verteilt': 2}, {'gesprach': 1, 'gespraech':
1}, {'white': 7}, {'': (4, 'meal'), 'i': 0, 'ich': 0, 'ma': 0, 'wir': 0}, {'beisammen': 1, 'ueber': 1, 'zusammen': 1},
{'...': 68}, {'beisammen': 1, 'uber': 1, 'zusammen': 1}, {'...': 70}, {'beisammen': 1, 'uber': 1, 'ueber': 1,
'zusammen': 1}, {'...': 72}, {'meet': 3}, {'messe': 2}, {'schokolade': 7}, {'geschrieben': 5}, {'her': 77}, {'und':
78}, {'brunche': 0, 'brunchen': 0, 'esse': 0, 'fruehstuecke': 0, 'fruehstuecken': 0, 'fruhstucke': 0, 'fruhstucken':
0, 'grille': 0, 'grillen': 0, 'koche': 0, 'kochen': 0, 'lunche': 0, 'lunchen': 0}, {'gesessen': 1, 'gsessen': 1},
{'...': 81, 'gesessen': 1, 'gsessen': 1}, {'': (3, 'coffee'), '...': 81, 'gesessen': 1, 'gsessen': 1}, {'agentur': 1,
'atelier': 1, 'betrieb': 1, 'buero': 1, 'buro': 1, 'fabrik': 1, 'filiale': 1, 'firma': 1, 'geschaeft': 1, 'geschaft':
1, 'hauptquartier': 1, 'kanzlei': 1, 'laden': 1, 'ladenlokal': 1, 'lager': 1, 'office': 1, 'ordination': 1, 'praxis':
1, 'redaktion': 1, 'studio': 1, 'werkstatt': 1, 'zentrale': 1}, {'agentur': 1, 'atelier': 1, 'beisl': 82, 'betrieb':
1, 'buero': 1, 'buro': 1, 'cafe': 82, 'café': 82, 'elternsprechtag': 1, 'fabrik': 1, 'filiale': 1, 'firma': 1,
'gasthaus': 82, 'geschaeft': 1, 'geschaft': 1, 'hauptquartier': 1, 'kaffeehaus': 83, 'kanzlei': 1, 'laden': 1,
'ladenlokal': 1, 'lager': 1, 'neuen': 84, 'office': 1, 'ordination': 1, 'praxis': 1, 'redaktion': 1, 'studio': 1,
'werkstatt': 1, 'wirtshaus': 82, 'zentrale': 1}, {'beisl': 82, 'cafe': 82, 'café': 82, 'gasthaus': 82, 'kaffeehaus':
82, 'wirtshaus': 82}, {'agentur': 1, 'atelier': 1, 'betrieb': 1, 'buero': 1, 'buro': 1, 'fabrik': 1, 'filiale': 1,
'firma': 1, 'geschaeft': 1, 'geschaft': 1, 'hauptquartier': 1, 'kanzlei': 1, 'laden': 1, 'ladenlokal': 1, 'lager': 1,
'neuen': 84, 'office': 1, 'ordination': 1, 'praxis': 1, 'redaktion': 1, 'studio': 1, 'werkstatt': 1, 'zentrale': 1},
{'buero': 1, 'buro': 1}, {'der': 84, 'die': 84, 'einem': 86, 'ihrem': 87, 'ihrer': 84, 'meinem': 88, 'nem': 86,
'seinem': 87, 'seiner': 84, 'unserem': 84, 'unserer': 84}, {'': (0, 'intro'), 'mail': 38}, {'kuchen': 7}, {'': (3,
'coffee'), 'ausgeschenkt': 2, 'serviert': 2, 'und': 91, 'verkauft': 2, 'verteilt': 2}, {'off': 1}, {'': (8,
'meeting'), 'event': 2}, {'update': 1}, {'party': 2}, {'shopping': 2}, {'night': 97}, {'': (5, 'message'),
'nachricht': 5}, {'up': 2}, {'in': 24, 'mir': 25, 'per': 23, 'sich': 25, 'uns': 25, 'via': 23}, {'': (8, 'meeting'),
'gesprach': 1, 'gespraech': 1}, {'': (5, 'message'), 'to': 5}, {'gegangen': 1}, {'...': 104}, {'<their>': 105},
{'durch': 106}, {'cafe': 1, 'café': 1}, {'einem': 108, 'nem': 108}, {'im': 108, 'in': 109, 'ins': 108}, {'...': 110,
'im': 108, 'in': 109, 'ins': 108}, {'...': 107, 'N': 111}, {'bekannt': 39}, {'': (4, 'meal'), 'gegessen': 0}, {'': (7,
'event'), 'event': 2}, {'one': 1}, {'on': 116}, {'facetime': 3, 'fon': 3, 'handy': 3, 'mail': 4, 'meet': 3, 'skype':
3, 'teams': 3, 'tel': 3, 'telefon': 3, 'video': 3, 'videocall': 3, 'voice': 5, 'zoom': 3}, {'': (8, 'meeting'), 'day':
2, 'event': 2, 'night': 2}, {'': (2, 'call'), '...': 41, 'an': 3, 'durch': 3}, {'table': 2}, {'an': 3}, {'...': 122},
{'beisammen': 1, 'mit': 1, 'uber': 1, 'ueber': 1, 'zusammen': 1}, {'mit': 1}, {'...': 124, 'ich': 125, 'mit': 1},
{'...': 72, 'wir': 1}, {'kaffee': 7}, {'zusammen': 1}, {'...': 129}, {'mich': 130, 'uns': 130}, {'ich': 131, 'wir':
131}, {'uns': 130}, {'wir': 133}, {'visit': 1}, {'planning': 1}, {'besucht': 2}, {'bestens': 137, 'besucht': 2, 'gut':
137, 'schlecht': 137, 'up': 1}, {'night': 2}, {'': (8, 'meeting'), 'call': 3}, {'tuer': 2, 'tur': 2}, {'offenen':
141}, {'der': 142}, {'': (2, 'call'), 'call': 3, 'nachricht': 5}, {'getrunken': 7, 'mit': 7}, {'mich': 1}, {'ich':
146, 'm': 1, 'mich': 1}, {'ich': 146, 'mich': 1}, {'uns': 1}, {'': (8, 'meeting'), 'uns': 1, 'wir': 149}, {'kaffee':
7, 'tee': 7}, {'...': 151}, {'...': 151, 'ich': 152}, {'gebrutet': 1, 'gehockt': 1, 'gesessen': 1}, {'...': 154,
'facetime': 3, 'skype': 3, 'teams': 3, 'video': 3, 'videocall': 3, 'zoom': 3}, {'fon': 3, 'handy': 3, 'tel': 3,
'telefon': 3}, {'gebruetet': 1, 'gehockt': 1, 'gesessen': 1}, {'...': 157, 'facetime': 3, 'skype': 3, 'teams': 3,
'video': 3, 'videocall': 3, 'zoom': 3}, {'augen': 1}, {'vier': 159}, {'facetime': 3, 'fon': 3, 'handy': 3, 'skype': 3,
'teams': 3, 'tel': 3, 'telefon': 3, 'video': 3, 'videocall': 3, 'zoom': 3}, {'call': 3, 'konferenz': 3}, {'augen':
65}, {'': (5, 'message'), 'note': 5}, {'': (8, 'meeting'), 'termin': 1}, {'ort': 165}, {'N': 52}, {'bei': 167, 'beim':
167}, {'bei': 167, 'beim': 167, 'ich': 168}, {'summit': 2}, {'app': 5}, {'': (5, 'message'), 'anruf': 3, 'call': 3},
{'': (2, 'call'), 'call': 3}, {'': (4, 'meal'), 'essen': 0, 'gegessen': 0, 'gspeist': 0}, {'abend': 174, 'mittag':
174}, {'aethiopier': 0, 'athiopier': 0, 'chinesen': 0, 'essen': 0, 'grieche': 0, 'griechen': 0, 'heurigen': 0,
'inder': 0, 'iraner': 0, 'italiener': 0, 'japaner': 0, 'koreaner': 0, 'kroaten': 0, 'libanesen': 0, 'portugiesen': 0,
'tee': 7, 'thai': 0, 'tuerken': 0, 'turken': 0, 'vietnamesen': 0, 'wirt': 0, 'wirten': 0}, {'-abendessen': 0,
'-abnahme': 1, '-abschlussfeier': 2, '-anruf': 3, '-aufmass': 1, '-ausstellung': 2, '-baustelle': 1, '-begehung': 1,
'-begutachtung': 1, '-beirat': 1, '-beratung': 1, '-besichtigung': 1, '-besprechung': 1, '-brunch': 0, '-call': 3,
'-dinner': 0, '-einweihung': 1, '-empfang': 2, '-feier': 2, '-fest': 2, '-festessen': 0, '-fondue': 0, '-fruehstueck':
0, '-fruhstuck': 0, '-fuehrung': 1, '-fuhrung': 1, '-gala': 2, '-gansessen': 0, '-gemailt': 4, '-gesimst': 5,
'-gesprach': 1, '-gespraech': 1, '-grillessen': 0, '-hackathon': 2, '-interview': 1, '-jause': 0, '-jour': 6,
'-kaffee': 7, '-klausur': 1, '-konferenz': 2, '-kongress': 2, '-konzert': 2, '-lunch': 0, '-matinee': 2, '-meeting':
1, '-meetup': 2, '-messe': 2, '-mittagessen': 0, '-nachricht': 5, '-party': 2, '-pizzaessen': 0, '-probelauf': 1,
'-rucksprache': 1, '-ruecksprache': 1, '-schulung': 1, '-session': 1, '-shopping': 2, '-sitzung': 1, '-soiree': 2,
'-sprechstunde': 1, '-stammtisch': 2, '-tagung': 2, '-telefonat': 3, '-telefoniert': 3, '-telefonkonferenz': 3,
'-telko': 3, '-termin': 1, '-treffen': 1, '-ubergabe': 1, '-uebergabe': 1, '-umtrunk': 2, '-verhandlung': 1, '-vers':
2, '-versammlung': 2, '-videocall': 3, '-visit': 1, '-vortrag': 2, '-workshop': 1, '-zoomcall': 3, '1': 9, '1o1': 1,
'1on1': 1, '<me>': 11, 'abendbrot': 0, 'abendessen': 0, 'abends': 12, 'abgestimmt': 1, 'abnahme': 1,
'abschlussgesprach': 1, 'abschlussgespraech': 1, 'abstimmung': 1, 'adventmarkt': 2, 'after': 13, 'afterwork': 2,
'agluetet': 3, 'aglutet': 3, 'agrueeft': 3, 'agrueft': 3, 'alumnitreffen': 2, 'am': 14, 'an': 20, 'angebimmelt': 3,
'angeklingelt': 3, 'angelaeutet': 3, 'angelautet': 3, 'angemailt': 4, 'angerufen': 3, 'angeschrieben': 5, 'anprobe':
1, 'anruf': 3, 'anrufe': 3, 'anrufen': 3, 'ans': 21, 'antwortet': 26, 'antwortete': 26, 'antwortmail': 4,
'arbeitsessen': 0, 'arbeitstermin': 1, 'arbeitstreffen': 1, 'assen': 0, 'auf': 29, 'aufmass': 1,
'aufsichtsratssitzung': 1, 'ausgetauscht': 1, 'ausstellung': 2, 'austausch': 1, 'ball': 2, 'barbecue': 0, 'barcamp':
2, 'bauernmarkt': 2, 'baustelle': 30, 'baustellenbesuch': 1, 'baustellentermin': 1, 'bbq': 0, 'beerdigung': 2,
'begehung': 1, 'begrabnis': 2, 'begraebnis': 2, 'begutachtung': 1, 'bei': 36, 'beim': 37, 'beirat': 1,
'beiratssitzung': 1, 'bekannt': 39, 'bekanntgemacht': 38, 'bekanntgmacht': 38, 'bekocht': 0, 'beraten': 1,
'beratungsgesprach': 1, 'beratungsgespraech': 1, 'besichtigung': 1, 'bespr': 1, 'besprechung': 1, 'besprechungen': 1,
'besprochen': 1, 'besuch': 1, 'besucht': 1, 'betriebsbesichtigung': 1, 'bewerbungsgesprach': 1, 'bewerbungsgespraech':
1, 'bier': 40, 'bimmelte': 42, 'bits': 44, 'board': 45, 'boardmeeting': 1, 'branchentreff': 2, 'branchentreffen': 2,
'breakfast': 0, 'brief': 5, 'brotzeit': 0, 'brunch': 0, 'brunche': 46, 'bsprechig': 1, 'buero': 47, 'burger': 0,
'buro': 47, 'business': 48, 'businesslunch': 0, 'cafe': 49, 'call': 50, 'calls': 3, 'cappuccino': 7, 'catch': 51,
'catchup': 1, 'chat': 5, 'chats': 5, 'check': 52, 'christkindlmarkt': 2, 'clubabend': 2, 'coaching': 1,
'coachingtermin': 1, 'code': 53, 'coffee': 54, 'coffeechat': 7, 'connected': 38, 'connectet': 38, 'daily': 1, 'demo':
55, 'demoday': 2, 'design': 56, 'dienstbesprechung': 1, 'diniere': 46, 'diniert': 0, 'dinner': 0, 'dinnerparty': 2,
'discord': 5, 'discovery': 57, 'dm': 5, 'dms': 5, 'doener': 0, 'doner': 0, 'durchgeackert': 1, 'durchgearbeitet': 1,
'durchgegangen': 1, 'durchgeklingelt': 3, 'durchgerufen': 3, 'durchgesprochen': 1, 'e': 59, 'einander': 60, 'eine':
61, 'einen': 62, 'einschulung': 1, 'einspaenner': 7, 'einspanner': 7, 'einstellungsgesprach': 1,
'einstellungsgespraech': 1, 'einweihung': 2, 'einweihungsfeier': 2, 'einweisung': 1, 'elternabend': 2, 'email': 63,
'emailed': 4, 'emails': 4, 'empfang': 2, 'entwicklungsgesprach': 1, 'entwicklungsgespraech': 1, 'eroeffnung': 2,
'eroffnung': 2, 'erreicht': 3, 'erstcall': 3, 'erstgesprach': 1, 'erstgespraech': 1, 'espresso': 7, 'esse': 46,
'essen': 64, 'event': 2, 'expo': 2, 'facetime': 3, 'fachmesse': 2, 'familienessen': 0, 'feedback': 65,
'feedbackgesprach': 1, 'feedbackgespraech': 1, 'feier': 2, 'ferngesprach': 3, 'ferngespraech': 3, 'fest': 2,
'festival': 2, 'filmabend': 2, 'firmenfeier': 2, 'fischessen': 0, 'flat': 66, 'flohmarkt': 2, 'follow': 51, 'fondue':
0, 'fruehstueck': 67, 'fruehstuecke': 46, 'fruehstuecken': 0, 'fruehstueckten': 0, 'fruhstuck': 67, 'fruhstucke': 46,
'fruhstucken': 0, 'fruhstuckten': 0, 'fussballspiel': 2, 'gaenseessen': 0, 'gala': 2, 'ganseessen': 0, 'garten': 47,
'geantwortet': 5, 'gebruetet': 69, 'gebruncht': 0, 'gebrutet': 71, 'geburtstagsessen': 0, 'geburtstagsfeier': 2,
'geburtstagsparty': 2, 'gecallt': 3, 'gechatted': 5, 'gechattet': 5, 'gefacetimed': 3, 'gefruehstueckt': 0,
'gefruehstuekt': 0, 'gefruhstuckt': 0, 'gefruhstukt': 0, 'gegessen': 0, 'gegrillt': 0, 'gehaltsgesprach': 1,
'gehaltsgespraech': 1, 'gehockt': 73, 'gejausnet': 0, 'gekocht': 0, 'gelunched': 0, 'geluncht': 0, 'gemailed': 4,
'gemailt': 4, 'gemeindeabend': 2, 'generalversammlung': 2, 'gephont': 3, 'gepingt': 5, 'gepitcht': 1,
'geschaeftsessen': 0, 'geschaftsessen': 0, 'geschrieben': 26, 'gesessen': 73, 'gesimst': 5, 'geskypt': 3, 'geslackt':
5, 'gespeist': 0, 'gesprach': 1, 'gesprache': 1, 'gespraech': 1, 'gespraeche': 1, 'getagt': 1, 'getextet': 5,
'getraenke': 40, 'getranke': 40, 'getroffen': 1, 'gewhatsappt': 5, 'gezoomt': 3, 'gluehwein': 40, 'gluhwein': 40,
'google': 74, 'grillabend': 0, 'grille': 46, 'grillen': 0, 'grillfest': 2, 'gruenderabend': 2, 'gruenderfruehstueck':
2, 'gruendertag': 2, 'gruendertreffen': 2, 'grunderabend': 2, 'grunderfruhstuck': 2, 'grundertag': 2,
'grundertreffen': 2, 'grundstuck': 47, 'grundstueck': 47, 'gschribe': 5, 'gtroffe': 1, 'gv': 2, 'hackathon': 2,
'halle': 47, 'handover': 1, 'hannover': 75, 'hauptversammlung': 2, 'haus': 47, 'hausbesuch': 1, 'hausmesse': 2,
'heisse': 76, 'heurigen': 0, 'heuriger': 0, 'hin': 79, 'hingemailt': 4, 'hingesetzt': 1, 'hochzeit': 2, 'hockten': 73,
'hospitation': 1, 'ich': 80, 'im': 85, 'imessage': 5, 'in': 89, 'infoabend': 2, 'ins': 84, 'insta': 5, 'instagram': 5,
'interview': 1, 'intro': 90, 'introduced': 38, 'introed': 38, 'introgemacht': 38, 'intromail': 4, 'intros': 38,
'investorengesprach': 1, 'investorengespraech': 1, 'investorentag': 2, 'jahresgesprach': 1, 'jahresgespraech': 1,
'jahrestagung': 2, 'jahrmarkt': 2, 'jause': 0, 'jf': 1, 'jour': 6, 'jubilaeum': 2, 'jubilaeumsfeier': 2, 'jubilaum':
2, 'jubilaumsfeier': 2, 'kaefele': 7, 'kaeffchen': 7, 'kafele': 7, 'kaffchen': 7, 'kaffe': 7, 'kaffee': 92,
'kaffeedate': 7, 'kaffeehaus': 7, 'kaffeeklatsch': 7, 'kaffeekraenzchen': 7, 'kaffeekranzchen': 7, 'kaffeepause': 7,
'kaffeetermin': 7, 'kaffeetrinken': 7, 'kaffeetscherl': 7, 'kaffetrinken': 7, 'kafi': 7, 'kakao': 7, 'kantine': 0,
'kennenlerngesprach': 1, 'kennenlerngespraech': 1, 'kennenlerntermin': 1, 'kick': 93, 'kickoff': 94, 'klassentreffen':
2, 'klausurtag': 1, 'klausurtagung': 1, 'klingelt': 42, 'klingelte': 42, 'koche': 46, 'konferenz': 2, 'kongress': 2,
'konzert': 2, 'krisensitzung': 1, 'kuchen': 40, 'kuchenessen': 0, 'kundenevent': 2, 'kundengesprach': 1,
'kundengespraech': 1, 'kundentag': 2, 'kundentermin': 1, 'kurzes': 95, 'kurznachricht': 5, 'laden': 47, 'laeutet': 42,
'laeutete': 42, 'lagebesprechung': 1, 'lager': 47, 'lan': 96, 'lanparty': 2, 'late': 98, 'latte': 7, 'launch': 96,
'lautet': 42, 'lautete': 42, 'lesung': 2, 'linkedin': 99, 'location': 47, 'lunch': 0, 'lunche': 46, 'lunchtermin': 0,
'läutet': 42, 'läutete': 42, 'mail': 4, 'mailanfrage': 4, 'mailaustausch': 4, 'mailed': 4, 'mailkontakt': 4, 'mails':
4, 'mailt': 4, 'mailte': 4, 'mailten': 4, 'mailverkehr': 4, 'mailwechsel': 4, 'meet': 100, 'meeting': 1, 'meetings':
1, 'meetup': 2, 'melange': 7, 'meldet': 101, 'meldete': 101, 'mentoring': 102, 'mentoringtermin': 1, 'messaged': 103,
'messe': 2, 'messenger': 5, 'mit': 112, 'mitarbeitergesprach': 1, 'mitarbeitergesprache': 1, 'mitarbeitergespraech':
1, 'mitarbeitergespraeche': 1, 'miteinander': 113, 'mittag': 114, 'mittagessen': 0, 'mittagessens': 0, 'mittagstisch':
0, 'morgenrunde': 1, 'mtg': 1, 'nachbesprechung': 1, 'nachricht': 5, 'nachrichten': 5, 'nachtessen': 0, 'nachtmahl':
0, 'ne': 61, 'networking': 115, 'netzwerkabend': 2, 'netzwerktreffen': 2, 'netzwerkveranstaltung': 2,
'neujahrsempfang': 2, 'newsletter': 4, 'notartermin': 1, 'offsite': 2, 'oktoberfest': 2, 'one': 117, 'opening': 2,
'ortstermin': 1, 'panel': 2, 'partnertag': 2, 'partnertreffen': 2, 'party': 2, 'per': 118, 'personalgesprach': 1,
'personalgespraech': 1, 'phone': 3, 'pinged': 103, 'pitch': 119, 'pitchabend': 2, 'pizza': 0, 'planning': 1,
'planungsrunde': 1, 'pn': 5, 'podium': 2, 'podiumsdiskussion': 2, 'polterabend': 2, 'polterer': 2, 'postkarte': 5,
'praesentation': 1, 'praesentiert': 1, 'prasentation': 1, 'prasentiert': 1, 'premiere': 2, 'probefahrt': 1,
'probelauf': 1, 'probetag': 1, 'probevortrag': 1, 'projektmeeting': 1, 'projektsitzung': 1, 'punsch': 40,
'punschstand': 2, 'qbr': 1, 'quartalsgesprach': 1, 'quartalsgespraech': 1, 'quarterly': 1, 'quick': 57, 'raclette': 0,
'raeume': 47, 'ramen': 0, 'raume': 47, 'retreat': 2, 'retro': 1, 'retrospektive': 1, 'review': 1, 'richtfest': 2,
'rief': 120, 'riefen': 3, 'rouladenessen': 0, 'round': 121, 'roundtable': 2, 'ruckruf': 3, 'rucksprache': 1,
'rueckruf': 3, 'ruecksprache': 1, 'ruf': 123, 'rufe': 123, 'ruft': 42, 'runde': 1, 'rundmail': 4, 'sales': 57, 'sass':
126, 'sassen': 127, 'saß': 126, 'saßen': 127, 'schale': 128, 'schluesseluebergabe': 1, 'schlusselubergabe': 1,
'schreibt': 26, 'schrieb': 26, 'schrieben': 5, 'seminar': 2, 'setze': 132, 'setzen': 134, 'signal': 5, 'site': 135,
'sitzig': 1, 'sitzung': 1, 'sitzungen': 1, 'skype': 3, 'slack': 5, 'slush': 2, 'sms': 5, 'sommerfest': 2,
'sommermarkt': 2, 'sonntagsessen': 0, 'soupiert': 0, 'spargelessen': 0, 'sparring': 1, 'spatenstich': 2,
'spieleabend': 2, 'sprachi': 5, 'sprachmemo': 5, 'sprachnachricht': 5, 'sprachnachrichten': 5, 'sprechstunde': 1,
'sprint': 136, 'stammtisch': 2, 'stand': 138, 'standortgesprach': 1, 'standortgespraech': 1, 'standup': 1, 'startup':
139, 'statusgesprach': 1, 'statusgespraech': 1, 'statusmeeting': 1, 'strategiegesprach': 1, 'strategiegespraech': 1,
'strategiemeeting': 1, 'strippe': 3, 'summit': 2, 'suppe': 40, 'sushi': 0, 'symposium': 2, 'sync': 140, 'tag': 143,
'tagung': 2, 'tasse': 28, 'taufe': 2, 'team': 45, 'teamessen': 0, 'teammeeting': 1, 'teamrunde': 1, 'teams': 144,
'teamscall': 3, 'teamsitzung': 1, 'teamtag': 1, 'tee': 145, 'teestunde': 7, 'teetrinken': 7, 'tel': 3, 'telco': 3,
'telefon': 3, 'telefonat': 3, 'telefonate': 3, 'telefongesprach': 3, 'telefongespraech': 3, 'telefoniere': 3,
'telefonieren': 3, 'telefoniert': 3, 'telefonierte': 3, 'telefonierten': 3, 'telefonisch': 3, 'telefonkonferenz': 3,
'telefontermin': 3, 'telegram': 5, 'telegramm': 5, 'telko': 3, 'termin': 1, 'text': 5, 'texted': 103, 'textet': 5,
'textete': 5, 'themenabend': 2, 'threema': 5, 'tk': 3, 'traf': 1, 'trafen': 1, 'treff': 147, 'treffe': 148, 'treffen':
150, 'trink': 153, 'trinke': 153, 'troffe': 1, 'troffen': 1, 'troffn': 1, 'turnier': 2, 'uber': 155, 'ubergabe': 1,
'ubergabegesprach': 1, 'ubers': 156, 'ueber': 158, 'uebergabe': 1, 'uebergabegespraech': 1, 'uebers': 156, 'unter':
160, 'unterhaltung': 1, 'unternehmerfruehstueck': 2, 'unternehmerfruhstuck': 2, 'unternehmertreffen': 2,
'unterredung': 1, 'veranstaltung': 2, 'verbunden': 38, 'vereinsabend': 2, 'verhandelt': 1, 'verhandlung': 1,
'verhandlungen': 1, 'verkaufsgesprach': 1, 'verkaufsgespraech': 1, 'verkaufstermin': 1, 'verkuppelt': 38,
'verlaengerten': 7, 'verlaengerter': 7, 'verlangerten': 7, 'verlangerter': 7, 'vernetzt': 38, 'vernissage': 2,
'vertragsgesprach': 1, 'vertragsgespraech': 1, 'vertriebsmeeting': 1, 'vesper': 0, 'via': 161, 'video': 162,
'videoanruf': 3, 'videocall': 3, 'videochat': 3, 'videogesprach': 3, 'videogespraech': 3, 'videokonferenz': 3,
'videotelefonat': 3, 'vier': 163, 'vieraugengesprach': 1, 'vieraugengespraech': 1, 'vk': 3, 'voice': 164, 'voicemail':
5, 'voicenote': 5, 'vor': 166, 'vorbesprechung': 1, 'vorfuehrung': 1, 'vorfuhrung': 1, 'vorgestellt': 38,
'vorstandssitzung': 1, 'vorstellungsgesprach': 1, 'vorstellungsgespraech': 1, 'vortrag': 2, 'wa': 5, 'wapp': 5, 'war':
169, 'web': 170, 'websummit': 2, 'weekly': 1, 'weihnachtsessen': 0, 'weihnachtsfeier': 2, 'weihnachtsmarkt': 2,
'werkstatt': 47, 'whats': 171, 'whatsapp': 172, 'whatsappt': 5, 'wiesn': 2, 'wir': 80, 'wohnung': 47,
'wohnungsubergabe': 1, 'wohnungsuebergabe': 1, 'workshop': 2, 'wrote': 103, 'wsap': 5, 'xing': 5, 'zabig': 0,
'zmittag': 0, 'zmorge': 0, 'zmorgen': 0, 'znacht': 0, 'znueni': 0, 'znuni': 0, 'zoom': 173, 'zoomcall': 3, 'zu': 175,
'zugemailt': 4, 'zum': 176, 'zuruckgerufen': 3, 'zuruckgeschrieben': 5, 'zurueckgerufen': 3, 'zurueckgeschrieben': 5,
'zusammengebracht': 38, 'zusammengehockt': 1, 'zusammengehoeckt': 1, 'zusammengehöckt': 1, 'zusammengesessen': 1,
'zusammengesetzt': 1, 'zusammensitzen': 1, 'zvieri': 0, 'zweitgesprach': 1, 'zweitgespraech': 1}]

