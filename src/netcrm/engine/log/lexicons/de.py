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
('work',), 'angechattet': ('reach',), 'angefordert': ('asked_for',), 'angefragt': ('asked_for',), 'angefunkt':
('reach',), 'angehauen': ('reach',), 'angeklingelt': ('attempt',), 'angeklopft': ('reach',), 'angekuendigt': ('vowed',
'said'), 'angekundigt': ('vowed', 'said'), 'angelaeutet': ('attempt', 'reach'), 'angelautet': ('attempt', 'reach'),
'angelika': ('name_words',), 'angemailt': ('reach',), 'angepingt': ('reach',), 'angerufen': ('attempt', 'hello',
'reach', 'done'), 'angeschaut': ('reviewed',), 'angeschrieben': ('reach',), 'angesehen': ('reviewed',),
'angesprochen': ('reach',), 'angetextet': ('reach',), 'angewaehlt': ('attempt',), 'angewahlt': ('attempt',),
'anhaenger': ('tool',), 'anhanger': ('tool',), 'anker': ('name_words',), 'anleitung': ('thing',), 'anmeldung':
('work',), 'anruf': ('hello', 'appointment'), 'anrufen': ('attempt', 'hello', 'giveinf', 'callinf'), 'ans':
('hello',), 'ansage': ('opinion',), 'anschauen': ('giveinf',), 'anschliessend': ('filler',), 'anschreiben': ('work',
'callinf'), 'anschrift': ('address',), 'ansehen': ('giveinf',), 'ansicht': ('opinion',), 'antrag': ('work', 'doc'),
'antwort': ('answers', 'doc', 'document'), 'antworten': ('giveinf',), 'antwortet': ('saysv',), 'antwortete': ('reach',
'saysv'), 'anvertraut': ('lent',), 'anwaeltin': ('rel', 'expert'), 'anwalt': ('rel', 'expert'), 'anwaltin': ('rel',
'expert'), 'anzahlung': ('document',), 'anzeige': ('work',), 'anzug': ('tool',), 'apero': ('outing',), 'apfel':
('name_words',), 'app': ('work',), 'apparat': ('way',), 'appell': ('opinion',), 'april': ('name_words',), 'apéro':
('outing',), 'arbeite': ('sees1',), 'arbeiten': ('verb3',), 'arbeitet': ('hello', 'verb3'), 'arbeitete': ('verb3',),
'arbeitsprobe': ('work',), 'arbeitsproben': ('work',), 'architekt': ('expert',), 'architektin': ('expert',), 'argert':
('verb3',), 'argerte': ('verb3',), 'arm': ('name_words',), 'artikel': ('work', 'thing'), 'arzt': ('name_words',
'expert'), 'arztin': ('expert',), 'assistent': ('rel',), 'assistentin': ('rel',), 'assistenz': ('rel',), 'atelier':
('site',), 'auch': ('filler', 'hello'), 'auf': ('hello',), 'auffassung': ('opinion',), 'aufgehubscht': ('reviewed',),
'aufgehuebscht': ('reviewed',), 'aufgeschrieben': ('handed', 'named_to'), 'aufgesetzt': ('done',), 'aufm': ('hello',),
'aufpoliert': ('reviewed',), 'aufsetzen': ('giveinf',), 'auftauchen': ('comeinf',), 'august': ('name_words',),
'aurora': ('name_words',), 'aus': ('particle',), 'ausdrucken': ('giveinf',), 'auseinandergenommen': ('reviewed',),
'ausfuehrlich': ('filler',), 'ausfuellen': ('giveinf',), 'ausfuhrlich': ('filler',), 'ausfullen': ('giveinf',),
'ausgearbeitet': ('done',), 'ausgeborgt': ('lent',), 'ausgefallen': ('hello',), 'ausgegangen': ('gone',),
'ausgehaendigt': ('handed', 'done'), 'ausgehandigt': ('handed', 'done'), 'ausgeliehen': ('handed', 'lent'),
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
'durchgehen': ('giveinf',), 'durchgekaut': ('reviewed',), 'durchgeklingelt': ('attempt', 'reach'), 'durchgelesen':
('reviewed',), 'durchgereicht': ('named_to',), 'durchgerufen': ('reach',), 'durchgeschaut': ('reviewed',),
'durchgesehen': ('reviewed', 'done'), 'durchkorrigiert': ('reviewed',), 'durchlesen': ('giveinf',), 'durchschauen':
('giveinf',), 'durchsehen': ('giveinf',), 'durchwahl': ('address',), 'durfe': ('should',), 'durfte': ('verb3',),
'durften': ('should',), 'dürfte': ('verb3',), 'e': ('filler',), 'eam': ('them', 'to_them'), 'earm': ('them',), 'eben':
('filler',), 'ebenfalls': ('filler',), 'eh': ('filler',), 'ehefrau': ('rel',), 'ehemalige': ('attribute',),
'ehemaligen': ('attribute',), 'ehemaliger': ('attribute',), 'ehemann': ('rel',), 'ehrenamtliche': ('helper',),
'ehrenamtlicher': ('helper',), 'ehrlich': ('filler',), 'eich': ('name_words',), 'eig': ('filler',), 'eigens':
('filler',), 'eigentlich': ('filler',), 'ein': ('det', 'hello', 'particle'), 'einander': ('hello',), 'eine': ('det',
'hello'), 'einem': ('det', 'hello'), 'einen': ('det', 'hello'), 'einer': ('det',), 'eines': ('det',), 'eingeblaeut':
('counselled',), 'eingeblaut': ('counselled',), 'eingefordert': ('asked_for',), 'eingeholt': ('done',), 'eingeladen':
('invites', 'reach'), 'eingereicht': ('done',), 'eingeschaerft': ('counselled',), 'eingescharft': ('counselled',),
'eingeworfen': ('done',), 'einladen': ('giveinf', 'callinf'), 'einladt': ('invites',), 'einladung': ('document',),
'einlaedt': ('invites',), 'einlesen': ('selfinf',), 'einmal': ('filler',), 'einreichen': ('giveinf',), 'einrichten':
('giveinf',), 'einschaetzung': ('opinion',), 'einschatzung': ('opinion',), 'einstweilen': ('filler',), 'elektriker':
('expert',), 'elektrikerin': ('expert',), 'eltern': ('rel',), 'elternverein': ('community',), 'em': ('article',),
'emailed': ('reach',), 'empfahl': ('verb3',), 'empfange': ('acts1',), 'empfangen': ('acts1',), 'empfehlen':
('giveinf',), 'empfehlung': ('counsel',), 'empfiehlt': ('verb3',), 'empfohlen': ('handed', 'counselled', 'named_to'),
'ende': ('name_words',), 'endet': ('verb3',), 'endete': ('verb3',), 'endlich': ('filler', 'hello'), 'engagiert':
('verb3',), 'engagierte': ('verb3',), 'engel': ('name_words',), 'engels': ('name_words',), 'entlaesst': ('verb3',),
'entlasst': ('verb3',), 'entliess': ('verb3',), 'entscheidet': ('verb3',), 'entscheidung': ('doc', 'document'),
'entschied': ('verb3',), 'entschlackt': ('reviewed',), 'entschuldigt': ('verb3',), 'entschuldigte': ('verb3',),
'enttaeuscht': ('verb3',), 'enttauscht': ('verb3',), 'entwerfe': ('serves',), 'entwickelt': ('verb3',), 'entwickler':
('expert',), 'entwicklerin': ('expert',), 'entwirft': ('sends3', 'does3', 'serves3'), 'entworfen': ('done',),
'entwurf': ('work', 'doc'), 'er': ('they', 'hello'), 'erbeten': ('asked_for',), 'erbt': ('verb3',), 'erbte':
('verb3',), 'erfahren': ('seen_of',), 'ergaenze': ('give1',), 'ergaenzen': ('giveinf',), 'ergaenzt': ('give3',
'deed3', 'sends3', 'done'), 'erganze': ('give1',), 'erganzen': ('giveinf',), 'erganzt': ('give3', 'deed3', 'sends3',
'done'), 'erhoeh': ('imperative',), 'erhoehe': ('imperative',), 'erhoeht': ('imperative',), 'erhoh': ('imperative',),
'erhohe': ('imperative',), 'erhoht': ('imperative',), 'erholt': ('verb3',), 'erika': ('name_words',), 'erinnern':
('callinf',), 'erklaer': ('serves',), 'erklaere': ('serves',), 'erklaert': ('says', 'hello', 'verb3', 'said'),
'erklaerte': ('says', 'verb3'), 'erklar': ('serves',), 'erklare': ('serves',), 'erklart': ('says', 'hello', 'verb3',
'said'), 'erklarte': ('says', 'verb3'), 'erkundige': ('serves',), 'erkundigen': ('selfinf',), 'erlaubt': ('verb3',),
'erledig': ('give1', 'deed1'), 'erledige': ('give1', 'deed1'), 'erledigen': ('giveinf',), 'erledigt': ('give3',
'deed3', 'sends3', 'done', 'does3'), 'ermittelt': ('done',), 'ernst': ('name_words',), 'eroeffnet': ('verb3',),
'eroffnet': ('verb3',), 'erreicht': ('hello',), 'erreichte': ('verb3', 'reach'), 'ers': ('they',), 'ersatzschluessel':
('tool',), 'ersatzschlussel': ('tool',), 'erstell': ('give1', 'deed1'), 'erstelle': ('give1', 'deed1'), 'erstellen':
('giveinf',), 'erstellt': ('give3', 'deed3', 'sends3', 'done'), 'erstmal': ('filler',), 'erwaegt': ('verb3',),
'erwaehnt': ('says', 'verb3'), 'erwaehnte': ('says', 'verb3'), 'erwagt': ('verb3',), 'erwahnt': ('says', 'verb3'),
'erwahnte': ('says', 'verb3'), 'erwartet': ('verb3', 'needs'), 'erwartete': ('verb3',), 'erwidert': ('saysv',),
'erwiderte': ('saysv',), 'erwog': ('verb3',), 'erzaehlt': ('recounts', 'says', 'verb3', 'said'), 'erzaehlte': ('says',
'verb3'), 'erzahlt': ('recounts', 'says', 'verb3', 'said'), 'erzahlte': ('says', 'verb3'), 'erzielt': ('verb3',),
'es': ('it',), 'ess': ('acts1',), 'esse': ('acts1',), 'essen': ('hello', 'appointment', 'acts1', 'way'), 'etwas':
('hello',), 'euch': ('hello',), 'eurer': ('hello',), 'ewig': ('filler',), 'ex': ('rel',), 'excel': ('thing',),
'expandiert': ('verb3',), 'exportiert': ('verb3',), 'expose': ('work',), 'exposee': ('work',), 'facebook':
('network',), 'faehrt': ('verb3',), 'faellt': ('hello', 'verb3'), 'faende': ('saysv',), 'faengt': ('verb3',), 'fahr':
('acts1',), 'fahre': ('acts1',), 'fahren': ('acts1',), 'fahrkarten': ('bookable',), 'fahrrad': ('tool',), 'fahrt':
('verb3',), 'falk': ('name_words',), 'falke': ('name_words',), 'fallt': ('hello', 'verb3'), 'familie': ('rel',),
'fand': ('says', 'verb3', 'saysv'), 'fande': ('saysv',), 'fanden': ('verb3',), 'fands': ('verb3',), 'fang':
('imperative',), 'fangt': ('verb3',), 'faxe': ('give1',), 'faxen': ('giveinf',), 'faxt': ('give3',), 'fazit':
('opinion',), 'fb': ('network',), 'feedback': ('doc', 'opinion'), 'fehlt': ('verb3',), 'fehlte': ('verb3',),
'feierabendbier': ('outing',), 'feiere': ('acts1',), 'feiern': ('acts1',), 'feiert': ('verb3',), 'feierte':
('verb3',), 'feld': ('name_words',), 'ferienhaus': ('tool',), 'ferienwohnung': ('tool',), 'fertig': ('done',),
'fertigt': ('deed3',), 'feuert': ('verb3',), 'feuerte': ('verb3',), 'feuerwehr': ('community',), 'fiel': ('verb3',),
'finanziert': ('verb3',), 'finanzierte': ('verb3',), 'finanzplan': ('work',), 'find': ('verb1',), 'finde': ('verb1',),
'finden': ('verb3', 'saysv'), 'findet': ('says', 'hello', 'verb3', 'saysv'), 'finds': ('saysv',), 'fing': ('verb3',),
'fink': ('name_words',), 'fire': ('imperative',), 'firma': ('rel',), 'fischer': ('name_words',), 'fitness':
('outing',), 'fix': ('filler',), 'fixt': ('deed3',), 'flasche': ('by_post',), 'flieg': ('acts1',), 'fliege':
('acts1',), 'fliegen': ('acts1',), 'fliegt': ('verb3',), 'flog': ('verb3',), 'flora': ('name_words',), 'florenz':
('name_words',), 'floriert': ('verb3',), 'fluchtlingshilfe': ('community',), 'fluechtlingshilfe': ('community',),
'fluege': ('bookable',), 'flug': ('bookable',), 'flugblatt': ('work',), 'fluge': ('bookable',), 'flyer': ('work',),
'focus': ('imperative',), 'foerderantrag': ('work',), 'foerderskizze': ('work',), 'foerdert': ('verb3',), 'fokussier':
('imperative',), 'fokussiere': ('imperative',), 'folgt': ('verb3',), 'folgte': ('verb3',), 'folie': ('work',),
'folien': ('work', 'thing', 'site'), 'fonds': ('rel',), 'forderantrag': ('work',), 'forderskizze': ('work',),
'fordert': ('verb3',), 'forderte': ('verb3',), 'formular': ('thing', 'doc'), 'formulier': ('give1',), 'formuliere':
('give1',), 'formulieren': ('giveinf',), 'formuliert': ('give3', 'sends3'), 'forwarde': ('give1',), 'forwarded':
('serves3',), 'forwarden': ('giveinf',), 'forwardet': ('give3', 'serves3'), 'foto': ('doc',), 'fotograf': ('expert',),
'fotografin': ('expert',), 'fotos': ('doc',), 'founder': ('rel',), 'fr': ('title',), 'frag': ('give1', 'imperative',
'serves'), 'frage': ('give1', 'serves'), 'fragen': ('giveinf',), 'fragenkatalog': ('thing',), 'fragt': ('says',
'bidding', 'verb3', 'give3', 'sends3', 'does3', 'serves3'), 'fragte': ('says', 'verb3'), 'frank': ('name_words',),
'franke': ('name_words',), 'frau': ('hello', 'rel', 'title'), 'frauenhaus': ('community',), 'frei': ('name_words',),
'freigabe': ('document',), 'freigeben': ('giveinf',), 'freigegeben': ('handed', 'done'), 'freitag': ('hello',
'name_words'), 'freiwillige': ('helper',), 'freiwilliger': ('helper',), 'freu': ('verb1',), 'freue': ('verb1',),
'freund': ('rel', 'name_words'), 'freundin': ('rel',), 'freundlicherweise': ('filler',), 'freut': ('verb3',),
'freute': ('verb3',), 'froh': ('name_words',), 'fromm': ('name_words',), 'frueh': ('hello',), 'frueher': ('hello',),
'fruehere': ('attribute',), 'frueheren': ('attribute',), 'frueherer': ('attribute',), 'fruehstueck': ('hello',
'acts1', 'way'), 'fruehstuecke': ('acts1',), 'fruehstuecken': ('acts1',), 'fruh': ('hello',), 'fruher': ('hello',),
'fruhere': ('attribute',), 'fruheren': ('attribute',), 'fruherer': ('attribute',), 'fruhstuck': ('hello', 'acts1',
'way'), 'fruhstucke': ('acts1',), 'fruhstucken': ('acts1',), 'fuchs': ('name_words',), 'fuehrt': ('verb3',),
'fuehrte': ('verb3',), 'fuellt': ('sends3',), 'fuer': ('hello',), 'fuern': ('hello',), 'fuers': ('hello',), 'fuhr':
('verb3',), 'fuhrt': ('verb3',), 'fuhrte': ('verb3',), 'fullt': ('sends3',), 'fund': ('rel',), 'funktioniert':
('verb3',), 'fur': ('hello',), 'furn': ('hello',), 'furs': ('hello',), 'fusioniert': ('verb3',), 'fussball':
('outing',), 'fördert': ('verb3',), 'gab': ('verb3',), 'gaestezimmer': ('tool',), 'ganga': ('gone',), 'ganz':
('filler', 'hello'), 'ganze': ('hello',), 'ganzen': ('hello',), 'garage': ('tool',), 'garantiert': ('vowed',),
'garten': ('site',), 'gassi': ('outing',), 'gastezimmer': ('tool',), 'gatte': ('rel',), 'gattin': ('rel',),
'geantwortet': ('reach', 'answers'), 'geb': ('give1', 'verb1', 'serves'), 'gebaut': ('done',), 'gebe': ('give1',
'verb1', 'serves'), 'geben': ('hello', 'give1', 'give3', 'giveinf'), 'gebeten': ('bidding',), 'geblieben': ('gone',),
'geborgt': ('handed', 'lent'), 'gebracht': ('handed', 'done', 'lent_out'), 'gebs': ('give1',), 'gebucht': ('done',),
'geburtstag': ('hello',), 'gechallenged': ('reviewed',), 'gedruckt': ('done',), 'geeinigt': ('agreed',), 'gefahren':
('gone',), 'geflogen': ('gone',), 'geforwarded': ('handed', 'writes'), 'gefragt': ('bidding',), 'gefruehstueckt':
('hello',), 'gefruhstuckt': ('hello',), 'gegangen': ('gone',), 'gegeben': ('handed', 'done', 'named_to', 'lent_out'),
'gegen': ('hello',), 'gegengelesen': ('reviewed',), 'gegessen': ('hello',), 'geglaettet': ('reviewed',), 'geglattet':
('reviewed',), 'geh': ('sees1', 'acts1', 'imperative'), 'gehabt': ('hello',), 'gehe': ('sees1', 'acts1'), 'gehen':
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
'gestiefelt': ('gone',), 'gestrafft': ('reviewed',), 'getanzt': ('gone',), 'geteilt': ('handed',), 'getestet':
('reviewed',), 'getextet': ('reach', 'handed'), 'getroffen': ('hello', 'reach'), 'getrunken': ('hello',), 'gewandelt':
('gone',), 'gewandert': ('gone',), 'gewann': ('verb3',), 'gewerbeschein': ('doc',), 'gewesen': ('hello', 'gone'),
'gewhatsappt': ('reach', 'handed', 'named_to'), 'gewinnt': ('verb3',), 'gewuenscht': ('asked_for',), 'gewunscht':
('asked_for',), 'gezahlt': ('done',), 'gezeigt': ('hello',), 'gib': ('give1', 'imperative'), 'gibt': ('hello',
'verb3', 'give3', 'sends3', 'serves3'), 'ging': ('verb3', 'verb1'), 'gitarre': ('tool',), 'glaenzt': ('verb3',),
'glanzt': ('verb3',), 'glaub': ('verb1',), 'glaube': ('verb1',), 'glauben': ('verb3',), 'glaubt': ('says', 'verb3',
'saysv'), 'glaubte': ('verb3',), 'glaufen': ('hello',), 'gleich': ('filler', 'hello'), 'glichn': ('lent',), 'gloria':
('name_words',), 'gluck': ('name_words',), 'glueck': ('name_words',), 'gluehwein': ('outing',), 'gluhwein':
('outing',), 'gmeint': ('saysv', 'said'), 'goenn': ('imperative',), 'goennt': ('verb3',), 'gold': ('name_words',),
'golf': ('outing',), 'golfrunde': ('outing',), 'gonn': ('imperative',), 'gonnt': ('verb3',), 'grab': ('name_words',),
'grad': ('filler', 'hello'), 'grade': ('filler',), 'graf': ('name_words',), 'grafiker': ('expert',), 'grafikerin':
('expert',), 'gratn': ('counselled',), 'gratscht': ('hello',), 'gratulieren': ('callinf',), 'gratuliert': ('hello',),
'gratulierte': ('reach',), 'grill': ('tool',), 'grille': ('acts1',), 'grillen': ('acts1',), 'grinst': ('verb3',),
'gross': ('name_words',), 'grosse': ('attribute',), 'grossen': ('attribute', 'hello'), 'grosser': ('attribute',),
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
('writes', 'done'), 'nachgeschaerft': ('reviewed',), 'nachgescharft': ('reviewed',), 'nachgeschickt': ('writes',
'done'), 'nachhaken': ('giveinf',), 'nachher': ('filler',), 'nachhilfelehrer': ('expert',), 'nachhilfelehrerin':
('expert',), 'nachliefern': ('giveinf',), 'nachmittag': ('hello',), 'nachreichen': ('giveinf',), 'nachricht':
('hello',), 'nachste': ('hello',), 'nachsten': ('hello',), 'nachster': ('hello',), 'nacht': ('name_words',),
'nachtmahl': ('hello',), 'nachweis': ('doc',), 'nachweise': ('doc',), 'naechste': ('hello',), 'naechsten': ('hello',),
'naechster': ('hello',), 'naehmaschine': ('tool',), 'nagel': ('name_words',), 'nahegelegt': ('counselled',), 'nahm':
('verb3',), 'nahmaschine': ('tool',), 'name': ('address',), 'namen': ('address',), 'nannte': ('verb3',), 'nass':
('name_words',), 'ne': ('det',), 'nebenbei': ('filler',), 'nebenher': ('filler',), 'ned': ('not',), 'needs':
('needs',), 'neffe': ('rel',), 'nehm': ('give1', 'serves'), 'nehme': ('give1', 'serves'), 'nehmt': ('imperative',),
'nein': ('hello',), 'nem': ('det',), 'nen': ('det', 'hello'), 'nenn': ('give1',), 'nenne': ('give1',), 'nennen':
('giveinf',), 'nennt': ('verb3', 'give3'), 'ner': ('det',), 'nervt': ('verb3',), 'nervte': ('verb3',), 'net': ('not',
'hello'), 'nett': ('filler',), 'netterweise': ('filler',), 'neu': ('name_words',), 'neue': ('attribute', 'hello'),
'neuem': ('attribute',), 'neuen': ('attribute', 'hello'), 'neuer': ('attribute',), 'neues': ('attribute',), 'neulich':
('hello',), 'neumann': ('name_words',), 'newsletter': ('thing',), 'nich': ('not', 'hello'), 'nicht': ('not', 'hello'),
'nichte': ('rel',), 'nichts': ('not', 'hello'), 'nie': ('not', 'hello'), 'niemals': ('not',), 'niemand': ('not',),
'nimm': ('imperative',), 'nimms': ('imperative',), 'nimmt': ('verb3', 'does3'), 'nit': ('not',), 'nix': ('not',
'hello'), 'nm': ('det',), 'no': ('filler',), 'noch': ('filler', 'hello'), 'nochmal': ('filler',), 'nochmals':
('filler',), 'nod': ('not',), 'noed': ('not',), 'noh': ('filler',), 'notar': ('expert',), 'notarin': ('expert',),
'notizen': ('thing',), 'nummer': ('thing', 'address'), 'nun': ('filler',), 'nur': ('filler', 'hello'), 'nutz':
('imperative',), 'nutze': ('imperative',), 'ob': ('hello',), 'obdachlosenhilfe': ('community',), 'objektiv':
('tool',), 'oder': ('hello',), 'oefter': ('filler',), 'offen': ('filler',), 'offenbar': ('filler',), 'offerte':
('document',), 'ofter': ('filler',), 'ohne': ('not', 'hello'), 'oiso': ('filler',), 'oma': ('rel',), 'onepager':
('work',), 'onkel': ('rel',), 'opa': ('rel',), 'oper': ('outing',), 'opinion': ('opinion',), 'ordner': ('helper',),
'ordnerin': ('helper',), 'organisier': ('give1', 'deed1', 'serves'), 'organisiere': ('give1', 'deed1', 'verb1',
'serves'), 'organisieren': ('giveinf',), 'organisiert': ('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'),
'organisierte': ('verb3',), 'orthopade': ('expert',), 'orthopadin': ('expert',), 'orthopaede': ('expert',),
'orthopaedin': ('expert',), 'ott': ('name_words',), 'our': ('my',), 'packchen': ('by_post',), 'padel': ('outing',),
'paeckchen': ('by_post',), 'page': ('name_words',), 'paket': ('by_post',), 'paper': ('work', 'thing'), 'paris':
('name_words',), 'parkplatz': ('tool',), 'partner': ('rel',), 'partnerin': ('rel',), 'pascal': ('name_words',),
'passt': ('verb3',), 'passte': ('verb3',), 'pausiert': ('verb3',), 'pausierte': ('verb3',), 'pavillon': ('tool',),
'pdf': ('thing',), 'persoenlich': ('filler',), 'personlich': ('filler',), 'pfarre': ('community',), 'pfarrer':
('name_words',), 'pflegeheim': ('community',), 'physio': ('expert',), 'physiotherapeuten': ('expert',),
'physiotherapeutin': ('expert',), 'pinge': ('give1',), 'pinged': ('reach',), 'pingen': ('giveinf',), 'pingt':
('give3',), 'pitch': ('work',), 'pitchdeck': ('work',), 'pitchdecks': ('work',), 'pitche': ('acts1',), 'pitchen':
('acts1',), 'pitcht': ('verb3',), 'plaene': ('document',), 'plaetze': ('bookable',), 'plakat': ('work',), 'plan':
('work', 'doc'), 'plane': ('document',), 'planen': ('verb3',), 'plant': ('verb3', 'deed3'), 'plante': ('verb3',),
'platz': ('bookable',), 'platze': ('bookable',), 'plaudere': ('acts1',), 'plauderei': ('outing',), 'plaudern':
('acts1',), 'plausch': ('outing',), 'ploetzlich': ('hello',), 'plotzlich': ('hello',), 'plus': ('and',), 'podcast':
('thing',), 'pohl': ('name_words',), 'poker': ('outing',), 'portfolio': ('work',), 'poste': ('give1',),
'praesentation': ('work', 'thing'), 'praesentiere': ('acts1',), 'praesentieren': ('acts1',), 'praesentiert':
('verb3',), 'praesentierte': ('verb3',), 'praesi': ('work',), 'praktikant': ('rel',), 'praktikantin': ('rel',),
'pralinen': ('by_post',), 'prasentation': ('work', 'thing'), 'prasentiere': ('acts1',), 'prasentieren': ('acts1',),
'prasentiert': ('verb3',), 'prasentierte': ('verb3',), 'prasi': ('work',), 'praxis': ('site',), 'pressemitteilung':
('work',), 'pressetext': ('work',), 'probe': ('acts1',), 'proben': ('acts1',), 'probier': ('verb1', 'imperative'),
'probiere': ('verb1', 'imperative'), 'probiert': ('attempt', 'verb3'), 'probierte': ('verb3',), 'probst':
('name_words',), 'produziert': ('verb3',), 'produzierte': ('verb3',), 'professor': ('title',), 'profil': ('work',),
'programmierer': ('expert',), 'programmiererin': ('expert',), 'programmiert': ('deed3',), 'projekt': ('site',),
'projektor': ('tool',), 'projektplan': ('work',), 'promoviert': ('verb3',), 'prompt': ('filler',), 'proposal':
('work',), 'protokoll': ('doc',), 'prototyp': ('work',), 'prototypen': ('work',), 'pruef': ('give1', 'deed1', 'verb1',
'serves'), 'pruefe': ('give1', 'deed1', 'verb1', 'serves'), 'pruefen': ('giveinf', 'deed3'), 'prueft': ('give3',
'deed3', 'sends3', 'does3', 'serves3'), 'pruf': ('give1', 'deed1', 'verb1', 'serves'), 'prufe': ('give1', 'deed1',
'verb1', 'serves'), 'prufen': ('giveinf', 'deed3'), 'pruft': ('give3', 'deed3', 'sends3', 'does3', 'serves3'),
'pushed': ('deed3',), 'pusht': ('deed3',), 'putzfrau': ('expert',), 'quasi': ('filler',), 'rad': ('tool',), 'radeln':
('acts1',), 'radelte': ('reach',), 'radle': ('acts1',), 'radtour': ('outing',), 'raet': ('verb3',), 'raeum':
('imperative',), 'raise': ('imperative',), 'raised': ('verb3',), 'raist': ('verb3',), 'raiste': ('verb3',), 'rannte':
('verb3',), 'rasch': ('filler',), 'rasenmaeher': ('tool',), 'rasenmaher': ('tool',), 'rat': ('verb3', 'name_words',
'counsel'), 'ratsch': ('outing',), 'ratschlag': ('counsel',), 'raucht': ('verb3',), 'raum': ('bookable',
'imperative'), 'raunzt': ('verb3',), 'raus': ('hello', 'sends_apart', 'done'), 'rausgegangen': ('sends_apart',),
'rausgehen': ('way',), 'rausgeschickt': ('writes', 'done'), 'rausgesucht': ('handed', 'named_to'), 'rausschicken':
('giveinf',), 'reagiert': ('answers',), 'reaktion': ('answers',), 'really': ('filler',), 'recherchiere': ('serves',),
'recherchiert': ('deed3', 'serves3'), 'rechn': ('sees1',), 'rechne': ('sees1',), 'rechner': ('thing',), 'rechnet':
('verb3', 'sends3', 'does3'), 'rechnete': ('verb3',), 'rechnung': ('hello', 'doc', 'document'), 'rechnungen':
('doc',), 'recht': ('name_words',), 'rechtsanwaeltin': ('expert',), 'rechtsanwalt': ('expert',), 'rechtsanwaltin':
('expert',), 'red': ('acts1', 'imperative'), 'rede': ('work', 'acts1'), 'reden': ('acts1',), 'redigiert':
('reviewed',), 'reich': ('give1', 'name_words', 'serves'), 'reiche': ('give1', 'serves'), 'reicht': ('give3',
'sends3', 'serves3'), 'rein': ('hello',), 'reingeschaut': ('reach',), 'reingeschneit': ('reach',), 'reis':
('name_words',), 'reist': ('verb3',), 'reiste': ('verb3',), 'reitet': ('verb3',), 'released': ('deed3',), 'releast':
('verb3', 'deed3'), 'rennt': ('verb3',), 'renoviert': ('verb3',), 'repair': ('community',), 'repaircafe':
('community',), 'reparier': ('serves',), 'repariere': ('serves',), 'repariert': ('deed3', 'serves3'), 'report':
('thing',), 'reportage': ('work',), 'reservier': ('give1', 'deed1', 'serves'), 'reserviere': ('give1', 'deed1',
'serves'), 'reservieren': ('giveinf',), 'reserviert': ('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'),
'retourniere': ('deed1',), 'retournieren': ('giveinf',), 'retourniert': ('give3',), 'rettung': ('community',),
'revanchiere': ('give1',), 'revanchieren': ('giveinf', 'selfinf'), 'reviewed': ('reviewed',), 'reviewt':
('reviewed',), 'rezept': ('thing',), 'richt': ('give1', 'serves'), 'richte': ('give1', 'serves'), 'richter':
('name_words',), 'richtet': ('give3',), 'rief': ('attempt', 'reach'), 'riefen': ('reach',), 'riet': ('verb3',),
'ritter': ('name_words',), 'roman': ('work',), 'rosa': ('name_words',), 'rose': ('name_words',), 'rot':
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
('introduced',), 'zusammengestrichen': ('reviewed',), 'zusatzlich': ('filler',), 'zuschicken': ('giveinf',),
'zusenden': ('giveinf',), 'zwei': ('hello',), 'zweifelt': ('verb3',), 'zweifelte': ('verb3',), 'zweitschluessel':
('tool',), 'zweitschlussel': ('tool',), 'zwischen': ('hello',), 'zwischenbericht': ('work',), 'zwischendurch':
('filler',), 'zwischenzeitlich': ('filler',), 'üs': ('me',)}


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
283, 'verkauft': 283}, {'...': 284}, {'entdeckt': 282, 'gelesen': 282, 'gesehen': 282}, {'anmerkungen': 240,
'feedback': 240, 'kommentare': 240, 'korrekturen': 240, 'ruckmeldung': 240, 'rueckmeldung': 240}, {'...': 0}, {'dass':
288, 'wie': 288}, {'vergessen': 218}, {'aber': 290, 'dann': 290, 'heisst': 0, 'heißt': 0, 'vergessen': 218},
{'machen': 12}, {'<giveinf>': 43, 'fertig': 292, 'fertigmachen': 43}, {'...': 293}, {'<until>': 34, '^': 294}, {'N':
295}, {'aber': 290, 'dann': 290, 'vergessen': 218}, {'aber': 290, 'dann': 290, 'erfahren': 289, 'es': 297, 'gehoert':
289, 'gehort': 289, 'gelesen': 289, 'gesehen': 289, 'mitbekommen': 289, 'mitgekriegt': 289, 's': 297, 'vergessen':
218}, {'aber': 290, 'dann': 290, 'erfahren': 289, 'es': 297, 'gehoert': 289, 'gehort': 289, 'gelesen': 289, 'gesehen':
289, 'ich': 298, 'mitbekommen': 289, 'mitgekriegt': 289, 's': 297, 'vergessen': 218}, {'': (13, 'talk'), 'auf': 0,
'dass': 0, 'im': 0, 'in': 0}, {'eben': 300, 'gerade': 300, 'grad': 300, 'grade': 300}, {'eben': 300, 'gerade': 300,
'grad': 300, 'grade': 300, 'ich': 301}, {'': (11, 'thinking')}, {'': (11, 'thinking'), 'an': 303, 'mich': 303, 'sich':
303}, {'': (11, 'thinking'), '<give3>': 304, 'denkt': 304, 'kann': 304, 'kommt': 304, 'macht': 304, 'meldet': 304,
'meldets': 304, 'ruft': 304, 'schafft': 304, 'schreibt': 304}, {'<they>': 305}, {'<they>': 305, 'dass': 306},
{'<give3>': 304, 'denkt': 304, 'kann': 304, 'kommt': 304, 'macht': 304, 'meldet': 304, 'meldets': 304, 'ruft': 304,
'schafft': 304, 'schreibt': 304}, {'<they>': 308}, {'<they>': 308, 'dass': 309}, {'': (21, 'gave:encouragement')},
{'gegeben': 311, 'gemacht': 311, 'zugesprochen': 311}, {'<until>': 12, 'alles': 12, 'beides': 12}, {'...': 313},
{'<det>': 314}, {'sein': 8}, {'dabei': 316, 'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'...': 317,
'dabei': 316, 'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'nicht': 318}, {'leider': 319, 'nicht':
318}, {'<giveinf_apart>': 12}, {'^': 321}, {'...': 322}, {'alles': 323, 'das': 323, 'den': 323, 'die': 323, 'es': 323,
'ihn': 323, 'sie': 323}, {'alles': 323, 'das': 323, 'den': 323, 'die': 323, 'es': 323, 'ich': 324, 'ihn': 323, 'sie':
323}, {'^': 176}, {'am': 8, 'auf': 8, 'bei': 8, 'beim': 8, 'da': 8, 'dabei': 8, 'im': 8, 'mit': 8}, {'krank': 8,
'ned': 327, 'net': 327, 'nicht': 327, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 328,
'ned': 327, 'net': 327, 'nicht': 327, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'^': 315, 'aber': 290, 'bin':
262, 'dann': 290, 'erfahren': 289, 'es': 297, 'gehoert': 289, 'gehort': 289, 'gelesen': 289, 'gesehen': 289, 'hoff':
307, 'hoffe': 307, 'hoffentlich': 310, 'kann': 320, 'konnte': 320, 'mitbekommen': 289, 'mitgekriegt': 289, 'muessen':
325, 'muss': 325, 'mussen': 325, 's': 297, 'solle': 326, 'solles': 326, 'solls': 326, 'sollts': 326, 'vergessen': 218,
'war': 329}, {'bruder': 0, 'chef': 0, 'flieger': 0, 'flug': 0, 'freund': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn':
0, 'team': 0, 'vater': 0, 'zug': 0}, {'chefin': 0, 'firma': 0, 'freundin': 0, 'kinder': 0, 'kollegin': 0, 'mutter': 0,
'schwester': 0, 'tochter': 0}, {'D': 244, '^': 243, 'eben': 300, 'gerade': 300, 'grad': 300, 'grade': 300}, {'eben':
300, 'gerade': 300, 'grad': 300, 'grade': 300, 'ich': 333, 'wir': 245}, {'anderen': 0, 'anderes': 0, 'andermal': 0,
'andern': 0}, {'einem': 335}, {'^': 233, 'an': 336, 'ein': 335, 'einen': 335}, {'$$': 303}, {'<callinf>': 338,
'<giveinf>': 338, 'anklopfen': 338, 'nachfragen': 338, 'reden': 338, 'sprechen': 338, 'treffen': 338, 'vorbeischauen':
338, 'vorfuehlen': 338, 'vorfuhlen': 338}, {'...': 339, '<callinf>': 338, '<giveinf>': 338, 'anklopfen': 338,
'nachfragen': 338, 'reden': 338, 'sprechen': 338, 'treffen': 338, 'vorbeischauen': 338, 'vorfuehlen': 338,
'vorfuhlen': 338}, {'N': 340}, {'bei': 341, 'mit': 341, 'zu': 341}, {'bei': 341, 'mit': 341, 'wieder': 342, 'zu':
341}, {'erzaehlt': 0, 'erzahlt': 0, 'hoert': 0, 'hort': 0, 'munkelt': 0, 'sagt': 0, 'solle': 326, 'solles': 326,
'solls': 326, 'tuschelt': 0}, {'<them>': 34, 'bis': 34, 'dringend': 34, 'mich': 34, 'noch': 34, 'unbedingt': 34,
'uns': 34}, {'<giveinf>': 12, '<giveinf_apart>': 12}, {'^': 346}, {'...': 347}, {'<them>': 34, 'alles': 348, 'bis':
34, 'das': 348, 'den': 348, 'die': 348, 'dringend': 34, 'es': 348, 'ich': 324, 'ihn': 348, 'mich': 34, 'noch': 34,
'sie': 348, 'unbedingt': 34, 'uns': 34}, {'D': 58}, {'D': 232, 'mal': 350}, {'N': 54, 'eben': 300, 'gerade': 300,
'grad': 300, 'grade': 300, 'ich': 333, 'mich': 259, 'wir': 245}, {'auto': 0, 'bruder': 0, 'bus': 0, 'chef': 0,
'flieger': 0, 'flug': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0}, {'chefin': 0,
'firma': 0, 'frau': 0, 'freundin': 0, 'kinder': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'D': 232, 'ich': 236},
{'vor': 0}, {'dir': 356}, {'D': 54}, {'N': 358}, {'N': 54, 'm': 359, 'mich': 259, 'mit': 359}, {'': (0, 'missed'),
'$$': 8}, {'': (0, 'missed'), 'buero': 218, 'buro': 218}, {'am': 8, 'anzutreffen': 218, 'auf': 8, 'bei': 8, 'beim': 8,
'da': 361, 'dabei': 8, 'daheim': 218, 'dahoam': 218, 'im': 362, 'mit': 8, 'zu': 220, 'zuhause': 218}, {'krank': 8,
'ned': 363, 'net': 363, 'nicht': 363, 'nod': 223, 'noed': 225, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8},
{'krank': 8, 'leider': 364, 'ned': 363, 'net': 363, 'nicht': 363, 'nod': 223, 'noed': 225, 'verhindert': 8,
'verkuehlt': 8, 'verkuhlt': 8}, {'solle': 326, 'solles': 326, 'solls': 326, 'sollts': 326}, {'': (0, 'missed'),
'aber': 8, 'dann': 8, 'doch': 8, 'nur': 8, 'und': 8}, {'<callinf>': 367, '<comeinf>': 367, '<giveinf>': 367,
'<giveinf_apart>': 367, 'anmailen': 367, 'anpingen': 367, 'anschreiben': 367, 'hinfahren': 367, 'hingehen': 367,
'telefonieren': 367, 'vorbeifahren': 367}, {'...': 368}, {'mal': 9}, {'...': 7, '2x': 9, '3x': 9, '4x': 9, '5x': 9,
'<appointment>': 11, '<det>': 20, '<have>': 25, '<my>': 26, '<opinion>': 3, '<rel>': 19, '<sees1>': 33, '<should>':
35, '<them>': 42, '<until>': 45, 'D': 60, 'N': 73, '^': 217, 'aber': 228, 'alles': 230, 'also': 235, 'am': 237,
'anmerkungen': 240, 'arbeite': 246, 'auch': 236, 'ausfuehrliche': 247, 'ausfuehrliches': 247, 'ausfuhrliche': 248,
'ausfuhrliches': 248, 'ausgemacht': 249, 'bei': 254, 'bekomm': 258, 'bekomme': 258, 'besuch': 260, 'besuche': 260,
'bin': 262, 'dafuer': 270, 'dafur': 278, 'dann': 279, 'das': 281, 'der': 285, 'die': 285, 'dreimal': 9, 'dringend':
236, 'eben': 286, 'ehrliche': 287, 'ehrliches': 287, 'erfahren': 289, 'es': 291, 'feedback': 240, 'fuer': 296, 'fur':
296, 'geh': 246, 'gehe': 246, 'gehoert': 289, 'gehort': 289, 'gelesen': 289, 'gerade': 286, 'gesehen': 289,
'gestrichen': 8, 'grad': 286, 'hab': 299, 'habe': 299, 'heute': 286, 'hoer': 302, 'hoere': 302, 'hoff': 307, 'hoffe':
307, 'hoffentlich': 310, 'hoffnung': 312, 'hor': 302, 'hore': 302, 'ich': 330, 'ihr': 331, 'ihre': 332, 'kann': 320,
'kommentare': 240, 'konnte': 320, 'korrekturen': 240, 'krieg': 258, 'kriege': 258, 'kurze': 287, 'kurzes': 287,
'leider': 226, 'les': 334, 'lese': 334, 'lieber': 337, 'mal': 343, 'man': 344, 'mehrfach': 9, 'mit': 254,
'mitbekommen': 289, 'mitgekriegt': 289, 'mues': 345, 'muessen': 349, 'muss': 349, 'mussen': 349, 'mut': 312, 'ned':
221, 'net': 221, 'nicht': 221, 'noch': 351, 'nochmal': 350, 'nochmals': 350, 'nod': 223, 'noed': 225, 'ruckmeldung':
240, 'rueckmeldung': 240, 's': 297, 'schau': 246, 'schaue': 246, 'seh': 352, 'sehe': 352, 'sein': 353, 'seine': 354,
'sollte': 355, 'stell': 357, 'termin': 230, 'thema': 280, 'treff': 360, 'treffe': 360, 'treffen': 230, 'um': 69,
'unbedingt': 236, 'unser': 281, 'vergessen': 218, 'versprochen': 249, 'vielleicht': 236, 'war': 365, 'waren': 227,
'wieder': 350, 'wir': 366, 'wollt': 369, 'wollte': 369, 'wollten': 369, 'x': 370, 'zufaellig': 286, 'zufallig': 286,
'zugesagt': 249, 'zweimal': 9}, {'<them>': 34, '^': 12}, {'ich': 372, 'wir': 372}, {'das': 373, 'dass': 373},
{'<vowed>': 374}, {'<them>': 375}, {'ich': 376, 'wir': 376}, {'vergessen': 8}, {'': (22, 'gave:volunteering')},
{'ausgeholfen': 379, 'eingesprungen': 379, 'mitgeholfen': 379, 'uebernommen': 379}, {'...': 380}, {'<them>': 381},
{'ausgeholfen': 379, 'eingesprungen': 379, 'mitgeholfen': 379, 'ubernommen': 379}, {'...': 383}, {'<them>': 384},
{'<have>': 377, 'anzurufen': 378, 'fuer': 382, 'fur': 385}, {'N': 249}, {'N': 8, 'bei': 8, 'mit': 8, 'zu': 8}, {'N':
8, 'bei': 8, 'ich': 388, 'mit': 8, 'wir': 388, 'zu': 8}, {'<network>': 1, 'fuer': 387, 'fur': 387, 'i': 249, 'ich':
249, 'wir': 249, 'wollt': 389, 'wollte': 389, 'wollten': 389}, {'antwort': 8, 'reaktion': 8, 'ruckmeldung': 8,
'rueckmeldung': 8}, {'...': 358}, {'D': 54, 'bei': 392, 'mich': 392, 'mit': 392, 'uns': 392}, {'i': 393, 'ich': 393,
'ma': 393, 'wir': 393}, {'ich': 34, 'wir': 34}, {'das': 395, 'dass': 395}, {'...': 358, 'D': 54}, {'...': 358, 'D':
54, 'uns': 397}, {'besuchen': 398, 'essen': 398, 'fahren': 398, 'feiern': 398, 'fliegen': 398, 'gehen': 398, 'halten':
398, 'machen': 398, 'reden': 398, 'sehen': 398, 'sprechen': 398, 'starten': 398, 'telefonieren': 398, 'treffen': 398,
'veranstalten': 398}, {'ich': 399}, {'bestaetigt': 54, 'bestatigt': 54, 'fixiert': 54}, {'': (23, 'contact')},
{'geklappt': 402, 'hingehauen': 402, 'stattgefunden': 402}, {'...': 403, 'geklappt': 402, 'hingehauen': 402,
'stattgefunden': 402}, {'': (23, 'contact'), 'gekommen': 402}, {'ausgegangen': 402, 'zustande': 405}, {'ausgegangen':
402, 'doch': 406, 'zustande': 405}, {'D': 401, 'haben': 404, 'hat': 404, 'hats': 404, 'ist': 407, 'kam': 407,
'vergessen': 8, 'verpasst': 8, 'verpennt': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8},
{'aus': 8}, {'gestrichen': 8}, {'...': 408, 'D': 401, 'bestaetigt': 54, 'bestatigt': 54, 'faellt': 409, 'fallt': 409,
'fiel': 409, 'gestrichen': 8, 'ist': 410, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen':
8, 'verschwitzt': 8, 'wurde': 410}, {'besorgt': 54, 'bestellt': 54, 'gebucht': 54, 'gekauft': 54, 'reserviert': 54},
{'besorgt': 54, 'bestellt': 54, 'gebucht': 54, 'gekauft': 54, 'ist': 412, 'reserviert': 54, 'sind': 412}, {'^': 176,
'dass': 326}, {'^': 176, 'dass': 326, 'ist': 414, 'lautet': 414, 'war': 414}, {'<them>': 415}, {':': 326}, {'<them>':
415, 'N': 417}, {'^': 176, 'bekommen': 326, 'dazu': 326, 'erhalten': 326, 'geholt': 326, 'ist': 326, 'lautet': 326,
'v': 416, 'vom': 416, 'von': 418, 'war': 326}, {'<until>': 34}, {'<thing>': 21}, {'...': 421}, {'N': 422}, {'an':
423}, {'': (23, 'contact'), ':': 0}, {'angebimmelt': 402, 'angefragt': 402, 'angeklingelt': 402, 'angelaeutet': 402,
'angelautet': 402, 'angerufen': 402, 'bestaetigt': 402, 'bestatigt': 402, 'durchgebimmelt': 402, 'durchgeklingelt':
402, 'durchgerufen': 402, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'geantwortet': 402, 'gefragt': 402,
'geklingelt': 402, 'gemailt': 402, 'gemeint': 1, 'gemeldet': 402, 'geraten': 1, 'gesagt': 1, 'geschrieben': 425,
'gesimst': 402, 'getextet': 402, 'hereingeschaut': 402, 'nachgefragt': 402, 'reingeschaut': 402, 'reklamiert': 402,
'vorbeigeschaut': 402, 'zugesagt': 402, 'zuruckgemailt': 402, 'zuruckgerufen': 402, 'zuruckgeschrieben': 402,
'zurueckgemailt': 402, 'zurueckgerufen': 402, 'zurueckgeschrieben': 402}, {'bestaetigt': 54, 'bestatigt': 54,
'fixiert': 54, 'zugesagt': 54}, {'...': 427}, {'<appointment>': 428}, {'<should>': 326}, {'ich': 430, 'man': 430,
'wir': 430}, {'das': 431, 'dass': 431, 'ich': 430, 'man': 430, 'wir': 430}, {'<should>': 176}, {'...': 433}, {'^':
434}, {'ich': 435, 'man': 435, 'wir': 435}, {'dass': 436}, {':': 0, 'dass': 436}, {'': (23, 'contact'), ':': 0,
'dass': 436}, {'<said>': 432, 'angebimmelt': 402, 'angeboten': 402, 'angeklingelt': 402, 'angelaeutet': 402,
'angelautet': 402, 'angerufen': 402, 'anvertraut': 402, 'berichtet': 402, 'durchgebimmelt': 402, 'durchgeklingelt':
402, 'durchgerufen': 402, 'eingeschaerft': 437, 'eingescharft': 437, 'empfohlen': 425, 'erklaert': 438, 'erklart':
438, 'erzaehlt': 402, 'erzahlt': 402, 'geantwortet': 402, 'gebeichtet': 402, 'geholfen': 402, 'geklagt': 402,
'geklingelt': 402, 'gemailt': 402, 'gemeint': 438, 'geraten': 425, 'gesagt': 439, 'geschickt': 402, 'geschildert':
402, 'geschrieben': 439, 'gesimst': 402, 'gesteckt': 402, 'getextet': 402, 'gezeigt': 402, 'gratuliert': 402,
'hereingeschaut': 402, 'mitgeteilt': 402, 'praesentiert': 402, 'prasentiert': 402, 'reingeschaut': 402, 'verraten':
402, 'versprochen': 402, 'vorbeigeschaut': 402, 'vorgestellt': 402, 'zugesagt': 402, 'zuruckgemailt': 402,
'zuruckgerufen': 402, 'zuruckgeschrieben': 402, 'zurueckgemailt': 402, 'zurueckgerufen': 402, 'zurueckgeschrieben':
402}, {'gegeben': 326, 'mitgegeben': 326}, {'<counselled>': 176, '<vowed>': 61}, {'...': 442}, {'<counsel>': 441},
{'^': 61}, {'<they>': 445, '^': 61}, {'<they>': 445, '^': 61, 'dass': 446}, {'dass': 431, 'ich': 430, 'man': 430,
'wir': 430}, {'<vowed>': 447, 'erklaert': 448, 'erklart': 448, 'gemeint': 448, 'geraten': 448, 'gesagt': 448},
{'<way>': 449}, {'<det>': 450, '<way>': 449}, {'gelegt': 326}, {'herz': 452}, {'<vowed>': 447}, {'<way>': 454},
{'<det>': 455, '<way>': 454}, {'<counselled>': 414}, {'gewarnt': 176}, {'...': 458}, {'^': 176, 'vor': 326}, {'^':
459, 'gewarnt': 460}, {'<counselled>': 414, 'davon': 457, 'dazu': 457}, {'': (4, 'needs_from_me')}, {'^': 463},
{'erklaert': 448, 'erklart': 448, 'gemeint': 448, 'geraten': 448, 'gesagt': 448}, {'<way>': 465}, {'<det>': 466,
'<way>': 465}, {'gegeben': 326}, {'weg': 468}, {'den': 469}, {'auf': 470}, {'gebeten': 463}, {'...': 472}, {'^': 473},
{'^': 459}, {'...': 440, '<counsel>': 441, '<counselled>': 414, '^': 443, 'abgeholt': 402, 'als': 444, 'am': 451,
'angebimmelt': 402, 'angeklingelt': 402, 'angelaeutet': 402, 'angelautet': 402, 'angerufen': 402, 'angeschrieben':
402, 'angesprochen': 402, 'ans': 453, 'auf': 456, 'aufgefordert': 326, 'ausgefuehrt': 402, 'ausgefuhrt': 402,
'begleitet': 402, 'beim': 451, 'bekocht': 402, 'bestaerkt': 326, 'bestarkt': 326, 'besucht': 402, 'davon': 457,
'davor': 461, 'dazu': 457, 'den': 444, 'dringend': 462, 'durchgebimmelt': 402, 'durchgeklingelt': 402, 'durchgerufen':
402, 'einen': 444, 'eingeladen': 402, 'eingeredet': 326, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert':
326, 'ermutigt': 326, 'geantwortet': 402, 'gebeten': 464, 'geklingelt': 402, 'gemeint': 1, 'geraten': 1, 'gesagt': 1,
'geschrieben': 1, 'gesimst': 402, 'getextet': 402, 'getroffen': 402, 'gewarnt': 460, 'hereingeschaut': 402, 'im': 451,
'in': 467, 'interviewt': 402, 'kontaktiert': 402, 'mit': 471, 'nahe': 452, 'nen': 444, 'per': 451, 'reingeschaut':
402, 'stark': 462, 'um': 474, 'via': 456, 'vor': 475, 'vorbeigeschaut': 402, 'zuruckgemailt': 402, 'zuruckgerufen':
402, 'zuruckgeschrieben': 402, 'zurueckgemailt': 402, 'zurueckgerufen': 402, 'zurueckgeschrieben': 402}, {'<said>':
448}, {'<vowed>': 61}, {'...': 478}, {'...': 477, '<said>': 448, '^': 479}, {'<me>': 445, '^': 61, 'er': 445, 'sie':
445}, {'<me>': 445, '^': 61, 'dass': 481, 'er': 445, 'sie': 445}, {'<vowed>': 482}, {'...': 477, '<me>': 480,
'<said>': 448, '<vowed>': 482, 'mir': 483, 'uns': 483}, {'angefordert': 463, 'angefragt': 463, 'bestellt': 463,
'erbeten': 463, 'gewuenscht': 463, 'gewunscht': 463, 'verlangt': 463}, {'...': 485}, {'^': 486}, {'<until>': 485},
{'...': 488}, {'bestaetigt': 402, 'bestatigt': 402, 'geantwortet': 402, 'gemailt': 402, 'gemeldet': 402,
'geschrieben': 402, 'zugesagt': 402, 'zuruckgeschrieben': 402, 'zurueckgeschrieben': 402}, {'...': 490, '<det>': 455,
'<way>': 454}, {'<counselled>': 326}, {':': 0, '^': 176}, {'<should>': 326, '^': 434}, {'ich': 494, 'man': 494, 'wir':
494}, {':': 0, 'dass': 495, 'ich': 430, 'man': 430, 'wir': 430}, {'': (23, 'contact'), ':': 0, 'dass': 495, 'ich':
430, 'man': 430, 'wir': 430}, {'abgeholt': 402, 'angefunkt': 402, 'angeklingelt': 402, 'angelaeutet': 402,
'angelautet': 402, 'angerufen': 402, 'besucht': 402, 'durchgeklingelt': 402, 'eingeladen': 402}, {'...': 498,
'abgeholt': 402, 'angefunkt': 402, 'angeklingelt': 402, 'angelaeutet': 402, 'angelautet': 402, 'angerufen': 402,
'besucht': 402, 'durchgeklingelt': 402, 'eingeladen': 402}, {'<they>': 499, 'angelaeutet': 402, 'angelautet': 402,
'angerufen': 402}, {'geantwortet': 402, 'geholfen': 402, 'gemailt': 402, 'geschickt': 402, 'geschrieben': 402,
'gesimst': 402, 'gezeigt': 402}, {'...': 501, 'geantwortet': 402, 'geholfen': 402, 'gemailt': 402, 'geschickt': 402,
'geschrieben': 402, 'gesimst': 402, 'gezeigt': 402}, {'dass': 495, 'ich': 430, 'man': 430, 'wir': 430}, {'<they>':
502, '<vowed>': 482, 'gemeint': 503, 'gesagt': 503, 'geschrieben': 503, 'gmeint': 448, 'gsagt': 448}, {'...': 490,
'<det>': 450, '<way>': 449}, {'angekuendigt': 54, 'angekundigt': 54, 'angemeldet': 54, 'bedankt': 402, 'entschuldigt':
402, 'gemeldet': 402, 'geruehrt': 402, 'geruhrt': 402, 'verabschiedet': 402}, {'bedankt': 402, 'entschuldigt': 402,
'gemeldet': 402, 'geruehrt': 402, 'geruhrt': 402, 'verabschiedet': 402}, {'<me>': 507}, {'...': 506, 'bedankt': 402,
'bei': 508, 'entschuldigt': 402, 'gemeldet': 402, 'geruehrt': 402, 'geruhrt': 402, 'verabschiedet': 402},
{'bestatigt': 402, 'geantwortet': 402, 'gemailt': 402, 'gemeldet': 402, 'geschrieben': 402, 'zugesagt': 402,
'zuruckgeschrieben': 402}, {'...': 510}, {'bestaetigt': 402, 'geantwortet': 402, 'gemailt': 402, 'gemeldet': 402,
'geschrieben': 402, 'zugesagt': 402, 'zurueckgeschrieben': 402}, {'...': 512}, {'abgeholt': 402, 'angefunkt': 402,
'angeklingelt': 402, 'angelaeutet': 402, 'angelautet': 402, 'angerufen': 402, 'besucht': 402, 'durchgeklingelt': 402,
'eingeladen': 402, 'geantwortet': 402, 'geholfen': 402, 'gemailt': 402, 'geschickt': 402, 'geschrieben': 402,
'gesimst': 402, 'gezeigt': 402}, {'...': 514, 'abgeholt': 402, 'angefunkt': 402, 'angeklingelt': 402, 'angelaeutet':
402, 'angelautet': 402, 'angerufen': 402, 'besucht': 402, 'durchgeklingelt': 402, 'eingeladen': 402, 'geantwortet':
402, 'geholfen': 402, 'gemailt': 402, 'geschickt': 402, 'geschrieben': 402, 'gesimst': 402, 'gezeigt': 402},
{'<they>': 515, '<vowed>': 482, 'angelaeutet': 402, 'angelautet': 402, 'angerufen': 402, 'gemeint': 503, 'gesagt':
503, 'geschrieben': 503, 'gmeint': 448, 'gsagt': 448}, {'...': 426, '<appointment>': 428, '<det>': 429, '<me>': 476,
'<my>': 429, '<they>': 484, '<until>': 487, '<vowed>': 482, '^': 489, 'am': 451, 'angebimmelt': 402, 'angeklingelt':
402, 'angelaeutet': 402, 'angelautet': 402, 'angerufen': 402, 'auf': 491, 'beim': 451, 'davon': 492, 'dazu': 492,
'durchgebimmelt': 402, 'durchgeklingelt': 402, 'durchgerufen': 402, 'empfohlen': 493, 'erklaert': 1, 'erklart': 1,
'geantwortet': 402, 'geklingelt': 402, 'gemailt': 402, 'gemeint': 496, 'geraten': 1, 'gesagt': 496, 'geschrieben':
497, 'gesimst': 402, 'getextet': 402, 'gmeint': 448, 'gsagt': 448, 'hereingeschaut': 402, 'im': 451, 'in': 467,
'mich': 500, 'mir': 504, 'per': 505, 'reingeschaut': 402, 'sich': 509, 'uber': 511, 'ueber': 513, 'uns': 516, 'via':
491, 'vor': 475, 'vorbeigeschaut': 402, 'zuruckgemailt': 402, 'zuruckgerufen': 402, 'zuruckgeschrieben': 402,
'zurueckgemailt': 402, 'zurueckgerufen': 402, 'zurueckgeschrieben': 402}, {'bekommen': 402, 'erhalten': 402,
'gekriegt': 402, 'kriegt': 402}, {'<them>': 518}, {'besucht': 402, 'gegessen': 402, 'gehabt': 402, 'gequatscht': 402,
'geredet': 402, 'gesehen': 402, 'gesprochen': 402, 'getroffen': 402, 'telefoniert': 402, 'von': 519}, {'<reviewed>':
238}, {'<work>': 521}, {'...': 522, '<work>': 521}, {'': (20, 'gave:referral')}, {'<named_to>': 524}, {'...': 525},
{'s': 526}, {'N': 527, 'der': 526, 'des': 526, 'einer': 526, 'eines': 526, 'meiner': 526, 'meines': 526, 'unserer':
526, 'unseres': 526, 'vom': 526, 'von': 526}, {'lassen': 21}, {'<handed>': 21, '<handed_apart>': 21, 'zukommen': 529},
{'...': 530, '<handed>': 21, '<handed_apart>': 21, 'zukommen': 529}, {'<lent_out>': 21}, {'...': 532, '<lent_out>':
21}, {'': (9, 'told')}, {'': (8, 'asked')}, {'gequatscht': 8, 'geredet': 8, 'gesprochen': 8}, {'ab': 536,
'anrufbeantworter': 536, 'band': 536, 'box': 536, 'combox': 536, 'mailbox': 536}, {'das': 537, 'den': 537, 'die': 537,
'ihre': 537, 'ihren': 537, 'seine': 537, 'seinen': 537}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'': (17,
'gave:knowledge'), 'warum': 540, 'was': 540, 'welche': 540, 'wie': 540, 'wo': 540, 'wofuer': 540, 'wofur': 540,
'woran': 540}, {'': (9, 'told'), 'warum': 540, 'was': 540, 'welche': 540, 'wie': 540, 'wo': 540, 'wofuer': 540,
'woran': 540}, {'': (9, 'told'), 'warum': 540, 'was': 540, 'welche': 540, 'wie': 540, 'wo': 540, 'wofur': 540,
'woran': 540}, {'warum': 540, 'was': 540, 'welche': 540, 'wie': 540, 'wo': 540, 'wofuer': 540, 'woran': 540},
{'warum': 540, 'was': 540, 'welche': 540, 'wie': 540, 'wo': 540, 'wofur': 540, 'woran': 540}, {'': (18,
'gave:mentoring')}, {'': (9, 'told'), 'warum': 540, 'was': 540, 'welche': 540, 'wie': 540, 'wo': 540, 'wofuer': 540,
'wofur': 540, 'woran': 540}, {'warum': 540, 'was': 540, 'wie': 540}, {'<address>': 528, '<handed_apart>': 402, '<my>':
40, '<said>': 374, '<thing>': 531, '<tool>': 533, '<work>': 521, 'abgesagt': 534, 'angefragt': 535, 'angeklopft': 535,
'auf': 538, 'aufgemuntert': 311, 'bedankt': 539, 'beigebracht': 541, 'berichtet': 534, 'bestaerkt': 311, 'bestarkt':
311, 'empfohlen': 524, 'erklaert': 542, 'erklart': 543, 'erlaeutert': 544, 'erlautert': 545, 'ermutigt': 311,
'erzaehlt': 534, 'erzahlt': 534, 'geantwortet': 534, 'gebeichtet': 534, 'gebeten': 535, 'gecoacht': 546, 'gefragt':
535, 'geholfen': 540, 'gementort': 546, 'gesagt': 534, 'geschildert': 534, 'gesteckt': 534, 'getroestet': 311,
'getrostet': 311, 'gezeigt': 547, 'gratuliert': 534, 'informiert': 534, 'kondoliert': 534, 'mitgeteilt': 534,
'nachgefasst': 535, 'nachgefragt': 535, 'nachgehakt': 535, 'vermittelt': 524, 'verraten': 534, 'vorgefuehrt': 544,
'vorgefuhrt': 545, 'vorgemacht': 548, 'weiterempfohlen': 524, 'zugehoert': 311, 'zugehort': 311, 'zugesagt': 534},
{'<tool>': 533}, {'...': 550, '<tool>': 533}, {'<handed_apart>': 21, '<lent>': 21, '<tool>': 533, 'empfohlen': 524,
'gegeben': 21, 'gemailt': 21, 'geschickt': 21, 'gesendet': 21, 'geteilt': 21, 'mitgeschickt': 21, 'uberlassen': 21,
'ueberlassen': 21, 'vermittelt': 524, 'weiterempfohlen': 524, 'weitergeleitet': 21, 'zugeschickt': 21}, {'...': 552,
'<tool>': 533}, {'': (5, 'mine'), '<my>': 12}, {'^': 12, 'ich': 34, 'wir': 34}, {'^': 554, 'das': 555, 'dass': 555,
'ich': 34, 'wir': 34}, {'': (15, 'gave:intro')}, {'gemacht': 557}, {'gebracht': 557}, {'kontakt': 559},
{'<introduced>': 557, 'bekannt': 558, 'in': 560}, {'...': 561, '<introduced>': 557, 'bekannt': 558, 'in': 560},
{'<vowed>': 12}, {'...': 563}, {'^': 12, 'dass': 555, 'ich': 34, 'wir': 34}, {'<vowed>': 565}, {'<way>': 566},
{'<det>': 567, '<way>': 566}, {'<det>': 567, '<way>': 566, 'das': 537, 'den': 537, 'die': 537, 'ihre': 537, 'ihren':
537, 'seine': 537, 'seinen': 537}, {'N': 562}, {'warum': 540, 'was': 540, 'welche': 540, 'wie': 540, 'wo': 540,
'wofuer': 540, 'wofur': 540, 'woran': 540}, {'<me>': 445}, {'gebeten': 572}, {'<address>': 528}, {'angeschlossen':
379, 'aufgebaut': 379, 'eingerichtet': 379, 'entruempelt': 379, 'entrumpelt': 379, 'gemaeht': 379, 'gemaht': 379,
'geputzt': 379, 'geraeumt': 379, 'geraumt': 379, 'geschnitten': 379, 'gestrichen': 379, 'montiert': 379, 'repariert':
379}, {'angeschlossen': 379, 'aufgebaut': 379, 'eingerichtet': 379, 'entrumpelt': 379, 'gemaht': 379, 'geputzt': 379,
'geraumt': 379, 'geschnitten': 379, 'gestrichen': 379, 'montiert': 379, 'repariert': 379}, {'angeschlossen': 379,
'aufgebaut': 379, 'eingerichtet': 379, 'entruempelt': 379, 'gemaeht': 379, 'geputzt': 379, 'geraeumt': 379,
'geschnitten': 379, 'gestrichen': 379, 'montiert': 379, 'repariert': 379}, {'...': 574, '<address>': 528, 'auto': 575,
'computer': 575, 'dachrinne': 575, 'drucker': 575, 'fenster': 575, 'fernseher': 575, 'garten': 575, 'hecke': 575,
'keller': 575, 'kuche': 576, 'kueche': 577, 'rasen': 575, 'regal': 575, 'router': 575, 'schnee': 575, 'schrank': 575,
'waschmaschine': 575, 'wohnung': 575}, {'das': 395, 'dass': 395, 'ich': 34, 'wir': 34}, {'gegeben': 34}, {'wort':
580}, {'...': 549, '<address>': 528, '<det>': 551, '<my>': 553, '<tool>': 533, '<vowed>': 556, '<work>': 521, 'N':
562, '^': 564, 'am': 568, 'auf': 569, 'bei': 570, 'beigebracht': 571, 'beim': 568, 'darum': 573, 'das': 578, 'den':
578, 'die': 578, 'drum': 573, 'erklaert': 544, 'erklart': 545, 'erlaeutert': 544, 'erlautert': 545, 'ersucht': 572,
'gebeten': 572, 'gesagt': 579, 'geschrieben': 579, 'gezeigt': 571, 'gsagt': 579, 'gschriebn': 579, 'im': 568, 'mein':
581, 'mit': 570, 'per': 568, 'um': 69, 'via': 568, 'vorgefuehrt': 544, 'vorgefuhrt': 545, 'vorgemacht': 548}, {'^':
12, 'das': 555, 'dass': 555, 'ich': 34, 'wir': 34}, {'<vowed>': 583, '^': 564}, {'<them>': 584}, {'mit': 570},
{'<introduced>': 557, 'bekannt': 558, 'zusammengebracht': 557}, {'...': 587, '<introduced>': 557, 'bekannt': 558,
'zusammengebracht': 557}, {'N': 588}, {'<introduced>': 557}, {'...': 590, '<introduced>': 557}, {'N': 591}, {'...':
592}, {'...': 592, 'N': 562}, {'...': 561}, {'N': 595}, {'geknuepft': 557, 'geknupft': 557, 'gemacht': 557,
'hergestellt': 557, 'vermittelt': 557}, {'N': 597}, {'mit': 598, 'zu': 598}, {'kontakt': 599}, {'kontakt': 559,
'verbindung': 559}, {'<introduced>': 557, 'bekannt': 558, 'in': 601}, {'...': 602}, {'<det>': 603, '<my>': 603,
'<their>': 603, 'N': 562, 'einem': 603, 'einer': 603}, {'...': 586, '<and>': 589, 'N': 562, 'am': 593, 'auf': 593,
'bei': 594, 'beim': 593, 'dem': 596, 'den': 600, 'der': 596, 'einen': 600, 'in': 593, 'kontakt': 599, 'mit': 604,
'per': 593, 'uber': 593, 'ueber': 593, 'via': 593}, {'': (16, 'gave:feedback'), 'zuruckgegeben': 238,
'zuruckgeschickt': 238, 'zurueckgegeben': 238, 'zurueckgeschickt': 238}, {'': (16, 'gave:feedback'), 'zuruckgegeben':
238, 'zuruckgeschickt': 238}, {'': (16, 'gave:feedback'), 'zurueckgegeben': 238, 'zurueckgeschickt': 238},
{'durchgelesen': 606, 'gegengelesen': 606, 'kommentiert': 606, 'korrigiert': 606, 'lektoriert': 606, 'redigiert': 606,
'uberarbeitet': 607, 'ueberarbeitet': 608}, {'...': 609}, {'angefragt': 535, 'angeklopft': 535, 'bedankt': 539,
'nachgefasst': 535, 'nachgefragt': 535, 'nachgehakt': 535}, {'...': 611}, {'<them>': 612}, {'bekannt': 558,
'bekanntgemacht': 557, 'in': 601, 'vernetzt': 557, 'zusammengebracht': 557}, {'...': 614}, {'mit': 615}, {'...': 616},
{'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8,
'getroffen': 8}, {'...': 618, 'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8, 'geschafft': 8, 'gesehen':
8, 'gesprochen': 8, 'getroffen': 8}, {'nicht': 619}, {'...': 609, 'leider': 620, 'nicht': 619}, {'geknuepft': 557,
'gemacht': 557, 'hergestellt': 557, 'vermittelt': 557}, {'N': 622}, {'mit': 623, 'zu': 623}, {'kontakt': 624}, {'den':
625, 'einen': 625, 'kontakt': 624}, {'N': 626}, {'geknupft': 557, 'gemacht': 557, 'hergestellt': 557, 'vermittelt':
557}, {'N': 628}, {'mit': 629, 'zu': 629}, {'kontakt': 630}, {'den': 631, 'einen': 631, 'kontakt': 630}, {'N': 632},
{'eingelegt': 524}, {'...': 634, 'eingelegt': 524}, {'wort': 635}, {'gutes': 636, 'wort': 635}, {'...': 637, 'gutes':
636, 'wort': 635}, {'<them>': 638}, {'besucht': 402, 'fuer': 639, 'fur': 639, 'gegessen': 402, 'gehabt': 402,
'gequatscht': 402, 'geredet': 402, 'gesehen': 402, 'gesprochen': 402, 'getroffen': 402, 'telefoniert': 402, 'von':
519}, {'...': 525, '<named_to>': 524}, {'gefuehrt': 540, 'gefuhrt': 540}, {'...': 642}, {'das': 643, 'den': 643,
'die': 643}, {'': (17, 'gave:knowledge'), 'warum': 540, 'was': 540, 'welche': 540, 'wie': 540, 'wo': 540, 'wofuer':
540, 'woran': 540}, {'': (17, 'gave:knowledge'), 'warum': 540, 'was': 540, 'welche': 540, 'wie': 540, 'wo': 540,
'wofur': 540, 'woran': 540}, {'': (17, 'gave:knowledge'), 'warum': 540, 'was': 540, 'wie': 540}, {'<address>': 528,
'<expert>': 641, '<my>': 40, '<said>': 374, '<thing>': 531, '<tool>': 533, '<work>': 521, 'abgesagt': 534,
'angefragt': 535, 'angeklopft': 535, 'auf': 538, 'ausgeholfen': 379, 'beigebracht': 541, 'berichtet': 534, 'durch':
644, 'durchs': 643, 'eingearbeitet': 540, 'eingeschult': 540, 'erklaert': 542, 'erklart': 543, 'erlaeutert': 645,
'erlautert': 646, 'erzaehlt': 534, 'erzahlt': 534, 'geantwortet': 534, 'gebeichtet': 534, 'gefragt': 535, 'gesagt':
534, 'geschildert': 534, 'gesteckt': 534, 'gezeigt': 547, 'hoffnung': 312, 'informiert': 534, 'mitgeteilt': 534,
'mut': 312, 'nachgefasst': 535, 'nachgefragt': 535, 'nachgehakt': 535, 'verraten': 534, 'vertreten': 379,
'vorgefuehrt': 544, 'vorgefuhrt': 545, 'vorgemacht': 647, 'zugesagt': 534}, {'gegeben': 540, 'gezeigt': 540,
'mitgegeben': 540, 'verraten': 540}, {'...': 649, 'gegeben': 540, 'gezeigt': 540, 'mitgegeben': 540, 'verraten': 540},
{'hinweise': 650, 'kniffe': 650, 'rat': 650, 'ratschlaege': 650, 'ratschlage': 650, 'tipp': 650, 'tipps': 650,
'tricks': 650}, {'paar': 651}, {'...': 648, '<address>': 528, '<det>': 551, '<my>': 553, '<tool>': 533, '<vowed>':
556, '<work>': 521, 'N': 562, '^': 564, 'am': 568, 'auf': 569, 'ausgeholfen': 379, 'bei': 570, 'beigebracht': 571,
'beim': 568, 'darum': 573, 'das': 578, 'den': 578, 'die': 578, 'drum': 573, 'ein': 652, 'einen': 651, 'erklaert': 544,
'erklart': 545, 'erlaeutert': 544, 'erlautert': 545, 'ersucht': 572, 'gebeten': 572, 'gezeigt': 571, 'hinweise': 650,
'hoffnung': 312, 'im': 568, 'kniffe': 650, 'mit': 570, 'mut': 312, 'n': 651, 'nen': 651, 'paar': 651, 'per': 568,
'rat': 650, 'ratschlaege': 650, 'ratschlage': 650, 'tipp': 650, 'tipps': 650, 'tricks': 650, 'um': 69, 'vertreten':
379, 'via': 568, 'vorgefuehrt': 544, 'vorgefuhrt': 545, 'vorgemacht': 548}, {'gebracht': 524}, {'gesprach': 654,
'gespraech': 654}, {'ins': 655, 'mit': 570}, {'N': 591, 'ins': 655}, {'...': 657, 'N': 562}, {'...': 656, 'N': 562,
'am': 593, 'auf': 593, 'bei': 658, 'beim': 593, 'den': 600, 'einen': 600, 'in': 593, 'kontakt': 599, 'mit': 604,
'per': 593, 'uber': 593, 'ueber': 593, 'via': 593}, {'fuer': 639, 'fur': 639}, {'angefragt': 535, 'angeklopft': 535,
'nachgefasst': 535, 'nachgefragt': 535, 'nachgehakt': 535}, {'...': 661}, {'...': 660, '<them>': 662},
{'durchgelesen': 606, 'gegengelesen': 606, 'kommentiert': 606, 'korrigiert': 606, 'lektoriert': 606, 'mit': 615,
'redigiert': 606, 'uberarbeitet': 607, 'ueberarbeitet': 608}, {'...': 664}, {'<agreed>': 396}, {'<them>': 666},
{'...': 640, '<their>': 523, '<them>': 653, '<title>': 585, '<vowed>': 583, 'N': 659, '^': 564, 'alles': 610, 'bei':
663, 'beide': 617, 'das': 610, 'den': 610, 'die': 610, 'es': 610, 'fuer': 627, 'fur': 633, 'ihn': 665, 'mit': 667,
'sie': 665}, {'bedankt': 539}, {'...': 669}, {'<them>': 670}, {'erklaert': 34, 'erklart': 34}, {'<them>': 670,
'angeboten': 34, 'bei': 671, 'bereit': 672, 'bereiterklaert': 34, 'bereiterklart': 34, 'verpflichtet': 34}, {'geben':
34, 'liefern': 34, 'schicken': 34, 'zahlen': 34}, {'zu': 674}, {'...': 520, '<their>': 523, '<them>': 582, '<title>':
585, '<vowed>': 583, 'N': 605, '^': 564, 'alles': 610, 'bei': 613, 'beide': 617, 'das': 610, 'den': 610, 'die': 610,
'es': 621, 'fuer': 627, 'fur': 633, 'gesagt': 579, 'geschrieben': 579, 'gsagt': 579, 'gschriebn': 579, 'ich': 668,
'ihn': 665, 'leider': 620, 'mein': 581, 'mich': 673, 'mit': 667, 'nicht': 619, 'noch': 675, 'sie': 665, 'um': 69,
'wir': 668, 'zu': 674}, {'auf': 379, 'bei': 379, 'beim': 379, 'fuer': 379, 'fur': 379}, {'': (14, 'together')}, {'N':
670}, {'lassen': 8}, {'gelassen': 8, 'lassen': 8}, {'abgeholt': 678, 'angerufen': 678, 'ausgefuehrt': 678,
'ausgefuhrt': 678, 'bei': 679, 'berichtet': 0, 'besucht': 678, 'eingeladen': 678, 'erzaehlt': 0, 'erzahlt': 0,
'geantwortet': 678, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 678, 'gesagt': 0, 'geschrieben':
678, 'gesteckt': 0, 'getroffen': 678, 'haengen': 680, 'haengenlassen': 8, 'hangen': 680, 'hangenlassen': 8, 'sitzen':
681, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'<handed>': 21,
'<handed_apart>': 21, '<lent>': 21}, {'...': 683}, {'<them>': 684}, {'ich': 685, 'wir': 685}, {'<have>': 686}, {'...':
687}, {'<me>': 463}, {'von': 689}, {'D': 463}, {'...': 691}, {'...': 690, '<det>': 692, '<my>': 463}, {'<me>': 464},
{'^': 693, 'von': 694}, {'abgestimmt': 8, 'besprochen': 8, 'geklart': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert':
8}, {'abgestimmt': 8, 'besprochen': 8, 'geklaert': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'abgestimmt':
8, 'besprochen': 8, 'daruber': 696, 'darueber': 697, 'druber': 696, 'drueber': 697, 'geklaert': 8, 'geklart': 8,
'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'<them>': 698}, {'mit': 699}, {'<give3>': 572}, {'bekommen': 12,
'bekommt': 12, 'erhaelt': 12, 'erhalt': 12, 'haben': 12, 'hat': 12, 'kriegen': 12, 'kriegt': 12}, {'...': 702}, {'^':
703}, {'<until>': 702, 'D': 702}, {'...': 705}, {'<until>': 704, 'D': 704, '^': 706}, {'<they>': 707, 'ich': 430,
'man': 430, 'wir': 430}, {'N': 701, 'das': 431, 'dass': 708, 'er': 701, 'ich': 430, 'man': 430, 'sie': 701, 'wir':
430}, {'<should>': 326, 'muessts': 326, 'mussts': 326, 'solls': 326, 'sollts': 326}, {'ich': 710, 'man': 710, 'wir':
710}, {'gehoeren': 176, 'gehoert': 176, 'gehoren': 176, 'gehort': 176, 'muessen': 176, 'muesste': 176, 'muessten':
176, 'muss': 176, 'mussen': 176, 'musste': 176, 'mussten': 176, 'müsste': 176, 'müssten': 176, 'soll': 176, 'sollen':
176, 'sollte': 176, 'sollten': 176}, {'...': 712}, {'<my>': 713}, {'bleib': 326, 'erhoeh': 326, 'erhoh': 326, 'fang':
326, 'frag': 326, 'geh': 326, 'hoer': 326, 'hor': 326, 'lass': 326, 'mach': 326, 'macht': 326, 'nimm': 326, 'red':
326, 'stell': 326, 'such': 326, 'verkauf': 326}, {'i': 430, 'ich': 430, 'man': 430, 'wir': 430}, {'^': 714, 'i': 430,
'ich': 494, 'man': 494, 'wir': 494}, {'^': 714, 'bleib': 326, 'bloss': 715, 'bloß': 715, 'das': 716, 'dass': 717,
'erhoeh': 326, 'erhoh': 326, 'fang': 326, 'frag': 326, 'geh': 326, 'hoer': 326, 'hor': 326, 'i': 430, 'ich': 430,
'lass': 326, 'mach': 326, 'macht': 326, 'man': 430, 'nimm': 326, 'nur': 715, 'red': 326, 'stell': 326, 'such': 326,
'verkauf': 326, 'wir': 430}, {'<way>': 503}, {'<det>': 719, '<way>': 503}, {'klar': 1}, {'und': 721}, {'dazu': 1,
'deutlich': 1, 'ehrlich': 1, 'klar': 1, 'klipp': 722, 'nur': 1, 'trocken': 1}, {':': 0, 'bleib': 326, 'erhoeh': 326,
'erhoh': 326, 'fang': 326, 'frag': 326, 'geh': 326, 'hoer': 326, 'hor': 326, 'lass': 326, 'mach': 326, 'macht': 326,
'nimm': 326, 'red': 326, 'stell': 326, 'such': 326, 'verkauf': 326}, {'...': 711, '<they>': 718, '^': 714, 'am': 720,
'auf': 720, 'beim': 720, 'bleib': 326, 'bloss': 715, 'bloß': 715, 'das': 716, 'dass': 717, 'dazu': 1, 'deutlich': 1,
'ehrlich': 1, 'erhoeh': 326, 'erhoh': 326, 'fang': 326, 'frag': 326, 'ganz': 723, 'geh': 326, 'hoer': 326, 'hor': 326,
'i': 430, 'ich': 430, 'im': 720, 'in': 720, 'klar': 1, 'klipp': 722, 'lass': 326, 'mach': 326, 'macht': 326, 'man':
430, 'nimm': 326, 'nur': 724, 'per': 720, 'red': 326, 'stell': 326, 'such': 326, 'trocken': 1, 'verkauf': 326, 'wir':
430, 'zu': 720, 'zum': 720}, {'<them>': 326}, {'<them>': 34, 'laut': 726}, {'ich': 727, 'wir': 727}, {'versehen': 238,
'zuruckgegeben': 238, 'zuruckgeschickt': 238, 'zurueckgegeben': 238, 'zurueckgeschickt': 238}, {'anmerkungen': 729,
'kommentaren': 729, 'korrekturen': 729}, {'mit': 730, 'voller': 730}, {'...': 731, 'mit': 730, 'voller': 730},
{'<work>': 732}, {'^': 176, 'dass': 326, 'ist': 414, 'lautet': 414, 'lautete': 414, 'waere': 414, 'war': 414, 'ware':
414, 'wäre': 414}, {'<me>': 734}, {'^': 176, 'dass': 326, 'ist': 414, 'lautet': 414, 'lautete': 414, 'waere': 414,
'war': 414}, {'<me>': 736}, {'^': 176, 'dass': 326, 'ist': 414, 'lautet': 414, 'lautete': 414, 'war': 414, 'ware':
414, 'wäre': 414}, {'<me>': 738}, {':': 326, '^': 176, 'an': 735, 'befolgt': 0, 'beherzigt': 0, 'dass': 326, 'dazu':
734, 'fuer': 737, 'fur': 739, 'ignoriert': 0, 'ist': 414, 'lautet': 414, 'lautete': 414, 'umgesetzt': 0, 'waere': 414,
'war': 414, 'ware': 414, 'wäre': 414}, {':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 238,
'mit': 730, 'voller': 730}, {'...': 742, '<reviewed>': 238, 'mit': 730, 'voller': 730}, {'...': 733, '<counsel>': 740,
'<opinion>': 741, '<work>': 743}, {'<handed_apart>': 21, '<lent>': 21, 'gebracht': 21, 'gegeben': 21, 'gemailt': 21,
'geschenkt': 21, 'geschickt': 21, 'gesendet': 21, 'ubergeben': 21, 'uberlassen': 21, 'uebergeben': 21, 'ueberlassen':
21}, {'...': 745, '<handed_apart>': 21, '<lent>': 21, 'gebracht': 21, 'gegeben': 21, 'gemailt': 21, 'geschenkt': 21,
'geschickt': 21, 'gesendet': 21, 'ubergeben': 21, 'uberlassen': 21, 'uebergeben': 21, 'ueberlassen': 21}, {'<handed>':
21}, {'...': 747, '<handed>': 21}, {'<reviewed>': 238, '<reviewed_apart>': 238}, {'ausgeliehen': 21, 'geborgt': 21,
'geliehen': 21, 'ueberlassen': 21}, {'ausgeliehen': 21, 'geborgt': 21, 'geliehen': 21, 'uberlassen': 21}, {'gegeben':
238, 'geschickt': 238, 'geschrieben': 238}, {'...': 752}, {'auf': 753, 'fuer': 753, 'fur': 753, 'gegeben': 238,
'geschickt': 238, 'geschrieben': 238, 'uber': 753, 'ueber': 753, 'zu': 753, 'zum': 753, 'zur': 753}, {'$$': 524},
{'gelegt': 755}, {'herz': 756}, {'auf': 753, 'fuer': 753, 'gegeben': 238, 'geschickt': 238, 'geschrieben': 238,
'ueber': 753, 'zu': 753, 'zum': 753, 'zur': 753}, {'anmerkungen': 758, 'feedback': 758, 'kommentare': 758,
'rueckmeldung': 758}, {'auf': 753, 'fur': 753, 'gegeben': 238, 'geschickt': 238, 'geschrieben': 238, 'uber': 753,
'zu': 753, 'zum': 753, 'zur': 753}, {'anmerkungen': 760, 'feedback': 760, 'kommentare': 760, 'ruckmeldung': 760},
{'ausgeliehen': 21, 'geborgt': 21, 'geliehen': 21, 'uberlassen': 21, 'ueberlassen': 21}, {'geholfen': 379}, {'umzug':
763}, {'gegeben': 546, 'gemacht': 546}, {'gestarkt': 311}, {'gestaerkt': 311}, {'rucken': 766, 'ruecken': 767},
{'gedruckt': 311, 'gedrueckt': 311, 'gedrückt': 311}, {'daumen': 769}, {'erreichen': 8}, {'': (0, 'missed'),
'anzurufen': 8, 'zu': 771}, {'angerufen': 8, 'probiert': 772, 'versucht': 772}, {'dass': 238, 'was': 238, 'wie': 238,
'wo': 238}, {'gesagt': 774}, {'anmerkungen': 754, 'feedback': 754, 'kommentare': 754, 'ruckmeldung': 760,
'rueckmeldung': 758}, {'angerufen': 8, 'probiert': 8, 'versucht': 8}, {'mal': 777}, {'paar': 778}, {'geht': 238},
{'passt': 238}, {'besser': 780, 'fehlt': 238, 'hakt': 238, 'holpert': 238, 'klemmt': 238, 'nicht': 781}, {'besser':
780, 'es': 782, 'fehlt': 238, 'hakt': 238, 'holpert': 238, 'klemmt': 238, 'nicht': 781, 'noch': 782}, {'was': 783,
'wo': 783}, {'zugeredet': 311}, {'laden': 763}, {'anzurufen': 8, 'zu': 771}, {'probiert': 787, 'versucht': 787},
{'gebracht': 540}, {'wieder': 777}, {'auf': 753, 'fuer': 753, 'fur': 753, 'uber': 753, 'ueber': 753, 'zu': 753, 'zum':
753, 'zur': 753}, {'auf': 753, 'fur': 753, 'uber': 753, 'zu': 753, 'zum': 753, 'zur': 753}, {'auf': 753, 'fuer': 753,
'ueber': 753, 'zu': 753, 'zum': 753, 'zur': 753}, {'anmerkungen': 791, 'feedback': 791, 'kommentare': 791,
'ruckmeldung': 792, 'rueckmeldung': 793}, {'': (17, 'gave:knowledge'), 'wie': 540}, {'<address>': 528, '<expert>':
641, '<my>': 746, '<thing>': 748, '<tool>': 533, '<work>': 749, 'angelernt': 540, 'anhaenger': 750, 'anhanger': 751,
'anmerkungen': 754, 'ans': 757, 'aufgebaut': 311, 'aufgemuntert': 311, 'aufgepaeppelt': 311, 'aufgepappelt': 311,
'aufgezeigt': 540, 'auseinandergesetzt': 540, 'ausfuehrlich': 759, 'ausfuehrliches': 759, 'ausfuhrlich': 761,
'ausfuhrliches': 761, 'auto': 762, 'beamer': 762, 'beigebogen': 540, 'beigebracht': 541, 'beim': 764, 'beruhigt': 311,
'bestaerkt': 311, 'bestarkt': 311, 'bohrmaschine': 762, 'buero': 750, 'buro': 751, 'coaching': 765, 'den': 768, 'die':
770, 'dreimal': 773, 'durch': 644, 'durchs': 643, 'ehrlich': 775, 'ehrliches': 776, 'ein': 779, 'eingearbeitet': 540,
'eingeschult': 540, 'eingewiesen': 540, 'erklaert': 645, 'erklart': 646, 'erlaeutert': 645, 'erlautert': 646,
'ermutigt': 311, 'fahrrad': 762, 'feedback': 754, 'gecoached': 546, 'gecoacht': 546, 'geholfen': 540, 'geld': 762,
'gelobt': 311, 'gementort': 546, 'genau': 775, 'gesagt': 784, 'getroestet': 311, 'getrostet': 311, 'gezeigt': 541,
'gut': 785, 'gutes': 776, 'hoffnung': 312, 'im': 786, 'kamera': 762, 'klar': 775, 'klargemacht': 540, 'kommentare':
754, 'kurzes': 776, 'lastenrad': 762, 'mehrfach': 788, 'mehrmals': 773, 'mein': 776, 'mentorat': 765, 'mentoring':
765, 'mut': 312, 'naeher': 789, 'naehergebracht': 540, 'nahegebracht': 540, 'naher': 789, 'nahergebracht': 540,
'oefter': 777, 'offen': 775, 'offenes': 776, 'ofter': 777, 'paar': 778, 'rad': 762, 'raum': 762, 'ruckmeldung': 760,
'rueckmeldung': 758, 'schluessel': 750, 'schlussel': 751, 'schon': 790, 'schriftlich': 794, 'schriftliches': 794,
'sparring': 765, 'umsonst': 773, 'vergeblich': 773, 'verklickert': 540, 'vertreten': 379, 'viel': 776, 'vorgefuehrt':
544, 'vorgefuhrt': 545, 'vorgemacht': 795, 'vorgerechnet': 540, 'werkzeug': 762, 'x': 778, 'zugeredet': 311,
'zugespielt': 755, 'zweimal': 773}, {'...': 39, '<handed>': 21, '<handed_apart>': 21}, {'...': 752, 'gegeben': 238,
'geschickt': 238, 'geschrieben': 238}, {'gemacht': 311, 'zugesprochen': 311}, {'<address>': 528, '<expert>': 641,
'<lent>': 21, '<thing>': 797, '<tool>': 533, '<work>': 521, 'anmerkungen': 798, 'aufgemuntert': 311, 'beigebracht':
540, 'bestaerkt': 311, 'bestarkt': 311, 'den': 768, 'eingearbeitet': 540, 'eingeschult': 540, 'erklaert': 540,
'erklart': 540, 'erlaeutert': 540, 'erlautert': 540, 'ermutigt': 311, 'feedback': 798, 'getroestet': 311, 'getrostet':
311, 'gezeigt': 540, 'gut': 785, 'hinweise': 650, 'kniffe': 650, 'kommentare': 798, 'korrekturen': 798, 'mut': 799,
'rat': 650, 'ratschlaege': 650, 'ratschlage': 650, 'ruckmeldung': 798, 'rueckmeldung': 798, 'tipp': 650, 'tipps': 650,
'tricks': 650, 'vorgemacht': 540, 'zugehoert': 311, 'zugehort': 311}, {'<handed_apart>': 21, 'gebracht': 21,
'gegeben': 21, 'gemailt': 21, 'geschenkt': 21, 'geschickt': 21, 'gesendet': 21, 'ubergeben': 21, 'uberlassen': 21,
'uebergeben': 21, 'ueberlassen': 21}, {'...': 801}, {'...': 574, '<address>': 528}, {'...': 800, '<address>': 528,
'<my>': 802, '<work>': 521, 'N': 562, 'anmerkungen': 798, 'bei': 570, 'das': 803, 'den': 803, 'die': 803, 'feedback':
798, 'kommentare': 798, 'korrekturen': 798, 'mit': 570, 'ruckmeldung': 798, 'rueckmeldung': 798}, {'ich': 804, 'wir':
804}, {'<handed_apart>': 21, '<lent>': 21, '<tool>': 533, 'empfohlen': 524, 'gebracht': 21, 'gegeben': 21, 'gemailt':
21, 'geschenkt': 21, 'geschickt': 21, 'gesendet': 21, 'ubergeben': 21, 'uberlassen': 21, 'uebergeben': 21,
'ueberlassen': 21, 'vermittelt': 524, 'weiterempfohlen': 524}, {'...': 806, '<handed_apart>': 21, '<lent>': 21,
'<tool>': 533, 'gebracht': 21, 'gegeben': 21, 'gemailt': 21, 'geschenkt': 21, 'geschickt': 21, 'gesendet': 21,
'ubergeben': 21, 'uberlassen': 21, 'uebergeben': 21, 'ueberlassen': 21}, {'': (5, 'mine'), '<det>': 12}, {'^': 808},
{'<det>': 12}, {'^': 810}, {'bekommen': 809, 'bekommt': 809, 'hat': 811, 'kriegen': 809, 'kriegt': 809}, {'<me>':
702}, {'<until>': 702, 'D': 702, 'von': 813}, {'...': 814}, {'<me>': 704}, {'<until>': 704, 'D': 704, '^': 815, 'von':
816}, {'<they>': 817, 'ich': 372, 'wir': 372}, {'<they>': 812, 'das': 373, 'dass': 818}, {'retourniert': 238,
'zuruckgeschickt': 238, 'zurueckgeschickt': 238}, {'...': 820}, {'<work>': 821}, {'...': 822, '<work>': 821},
{'<they>': 817, 'ich': 34, 'wir': 34}, {'^': 12, 'das': 395, 'dass': 824}, {'<address>': 525}, {'s': 826}, {'das':
373, 'dass': 373, 'ich': 372, 'wir': 372}, {'^': 12, 'das': 373, 'dass': 373, 'ich': 372, 'wir': 372}, {'<said>': 828,
'<vowed>': 829}, {'<way>': 830}, {'<det>': 831, '<way>': 830}, {'geschickt': 524, 'vermittelt': 524, 'verwiesen': 524,
'weiterverwiesen': 524}, {'...': 833, 'geschickt': 524, 'vermittelt': 524, 'verwiesen': 524, 'weiterverwiesen': 524},
{'...': 833, 'empfohlen': 524, 'geschickt': 524, 'vermittelt': 524, 'verwiesen': 524, 'vorgeschlagen': 524,
'weiterempfohlen': 524, 'weiterverwiesen': 524}, {'<my>': 834, 'N': 835, 'eine': 834, 'einem': 834, 'einen': 834,
'einer': 834}, {'geschrieben': 524}, {'vorbereitet': 546}, {'...': 838, '<det>': 831, '<way>': 830, 'das': 537, 'den':
537, 'die': 537, 'ihre': 537, 'ihren': 537, 'seine': 537, 'seinen': 537}, {'gebracht': 524, 'gegeben': 524,
'geschickt': 524, 'vermittelt': 524, 'verschafft': 524, 'weitergeleitet': 524, 'zugeschanzt': 524}, {'ausgeholfen':
540, 'beraten': 540, 'geholfen': 540, 'gholfn': 540, 'unterstuetzt': 540, 'unterstutzt': 540}, {'empfohlen': 524,
'vorgeschlagen': 524, 'weiterempfohlen': 524}, {'...': 841, 'N': 842}, {'warum': 540, 'was': 540, 'welche': 540,
'welcher': 540, 'welches': 540, 'wie': 540, 'wo': 540, 'wofuer': 540, 'wofur': 540, 'woran': 540}, {'ausgeholfen':
540, 'geholfen': 540, 'gholfn': 540, 'unterstuetzt': 540, 'unterstutzt': 540}, {'...': 845, '<det>': 831, '<way>':
830, 'N': 842, 'umzug': 763}, {'schuldig': 12}, {'...': 847}, {'^': 848}, {'ich': 849}, {'gegeben': 540}, {'...':
851}, {'<address>': 528, 'aufgezeigt': 540, 'beigebogen': 540, 'klargemacht': 540, 'naeher': 789, 'naher': 789},
{'ausgemalt': 379, 'betreut': 379, 'gegossen': 379, 'gehuetet': 379, 'gehutet': 379, 'geputzt': 379, 'gestrichen':
379, 'versorgt': 379}, {'...': 854, 'ausgemalt': 379, 'betreut': 379, 'gegossen': 379, 'gehuetet': 379, 'gehutet':
379, 'geputzt': 379, 'gestrichen': 379, 'versorgt': 379}, {'...': 854, 'angeschlossen': 379, 'aufgebaut': 379,
'ausgemalt': 379, 'betreut': 379, 'eingerichtet': 379, 'entruempelt': 379, 'entrumpelt': 379, 'gegossen': 379,
'gehuetet': 379, 'gehutet': 379, 'gemaeht': 379, 'gemaht': 379, 'geputzt': 379, 'geraeumt': 379, 'geraumt': 379,
'geschnitten': 379, 'gestrichen': 379, 'montiert': 379, 'repariert': 379, 'versorgt': 379}, {'...': 853, '<address>':
528, 'auto': 575, 'blumen': 855, 'computer': 575, 'dachrinne': 575, 'drucker': 575, 'fenster': 575, 'fernseher': 575,
'garten': 856, 'hecke': 575, 'hund': 855, 'kasse': 855, 'katze': 855, 'keller': 575, 'kinder': 855, 'kleine': 855,
'kleinen': 855, 'kuche': 576, 'kueche': 577, 'laden': 855, 'rasen': 575, 'regal': 575, 'router': 575, 'schnee': 575,
'schrank': 575, 'stand': 855, 'waschmaschine': 575, 'wohnung': 856}, {'gegeben': 557, 'gemacht': 557, 'hergestellt':
557, 'vermittelt': 557}, {'N': 858}, {'zu': 859}, {'...': 851, 'fuer': 852, 'fur': 852, 'zu': 852, 'zum': 852, 'zur':
852}, {'...': 851, 'fuer': 852, 'zu': 852, 'zum': 852, 'zur': 852}, {'...': 851, 'fur': 852, 'zu': 852, 'zum': 852,
'zur': 852}, {'...': 853, '<address>': 528, 'auto': 575, 'blumen': 855, 'computer': 575, 'dachrinne': 575, 'drucker':
575, 'fenster': 575, 'fernseher': 575, 'garten': 856, 'hecke': 575, 'hund': 855, 'kasse': 855, 'katze': 855, 'keller':
575, 'kinder': 855, 'kleine': 855, 'kleinen': 855, 'kontakt': 860, 'kuche': 576, 'kueche': 577, 'laden': 855, 'rasen':
575, 'rat': 861, 'ratschlaege': 862, 'ratschlage': 863, 'regal': 575, 'router': 575, 'schnee': 575, 'schrank': 575,
'stand': 855, 'tipp': 861, 'tipps': 861, 'waschmaschine': 575, 'wohnung': 856}, {'...': 853, '<address>': 528, 'auto':
575, 'blumen': 855, 'computer': 575, 'dachrinne': 575, 'drucker': 575, 'fenster': 575, 'fernseher': 575, 'garten':
856, 'hecke': 575, 'hinweise': 650, 'hund': 855, 'kasse': 855, 'katze': 855, 'keller': 575, 'kinder': 855, 'kleine':
855, 'kleinen': 855, 'kniff': 650, 'kniffe': 650, 'kuche': 576, 'kueche': 577, 'laden': 855, 'rasen': 575, 'rat': 650,
'ratschlaege': 650, 'ratschlag': 650, 'ratschlage': 650, 'regal': 575, 'router': 575, 'schnee': 575, 'schrank': 575,
'stand': 855, 'tipp': 650, 'tipps': 650, 'trick': 650, 'tricks': 650, 'waschmaschine': 575, 'wohnung': 856}, {'...':
649, 'fuer': 852, 'fur': 852, 'gegeben': 540, 'gezeigt': 540, 'mitgegeben': 540, 'verraten': 540, 'zu': 852, 'zum':
852, 'zur': 852}, {'...': 649, 'fuer': 852, 'gegeben': 540, 'gezeigt': 540, 'mitgegeben': 540, 'verraten': 540, 'zu':
852, 'zum': 852, 'zur': 852}, {'...': 649, 'fur': 852, 'gegeben': 540, 'gezeigt': 540, 'mitgegeben': 540, 'verraten':
540, 'zu': 852, 'zum': 852, 'zur': 852}, {'hinweise': 650, 'kniff': 650, 'kniffe': 650, 'mal': 777, 'rat': 866,
'ratschlaege': 867, 'ratschlag': 650, 'ratschlage': 868, 'tipp': 866, 'tipps': 866, 'trick': 650, 'tricks': 650},
{'arbeitszeugnis': 837, 'empfehlungsschreiben': 837, 'paar': 869, 'referenz': 837, 'zeugnis': 837}, {'arbeitszeugnis':
837, 'auftrag': 840, 'bewerber': 840, 'einfuehrung': 852, 'einfuhrung': 852, 'empfehlungsschreiben': 837,
'interessenten': 840, 'job': 840, 'kandidaten': 840, 'kandidatin': 840, 'kunden': 840, 'kundin': 840, 'lead': 840,
'leads': 840, 'referenz': 837, 'zeugnis': 837}, {'auftrag': 840, 'bewerber': 840, 'crashkurs': 852, 'hinweise': 650,
'interessenten': 840, 'job': 840, 'kandidaten': 840, 'kandidatin': 840, 'kniff': 650, 'kniffe': 650, 'kontakt': 860,
'kunden': 840, 'kundin': 840, 'lead': 840, 'leads': 840, 'rat': 866, 'ratschlaege': 867, 'ratschlag': 650,
'ratschlage': 868, 'tipp': 866, 'tipps': 866, 'trick': 650, 'tricks': 650}, {'zugehoert': 311, 'zugehort': 311},
{'warum': 540, 'was': 540, 'welche': 540, 'welcher': 540, 'welches': 540, 'wie': 540, 'wo': 540, 'wofuer': 540,
'woran': 540}, {'warum': 540, 'was': 540, 'welche': 540, 'welcher': 540, 'welches': 540, 'wie': 540, 'wo': 540,
'wofur': 540, 'woran': 540}, {'...': 838}, {'<give1>': 12}, {'^': 877}, {'ich': 878}, {'kann': 238, 'koennte': 238,
'konnte': 238, 'könnte': 238, 'muss': 238, 'soll': 238, 'sollte': 238}, {'...': 880}, {'er': 881, 'man': 881, 'sie':
881}, {'dass': 879, 'ich': 878, 'was': 882, 'wo': 882}, {'dass': 879, 'ich': 878}, {'mut': 799, 'zugeredet': 311},
{'...': 845, '<det>': 831, '<way>': 830, 'laden': 763}, {'ausgeholfen': 540, 'eingearbeitet': 540, 'eingefuehrt': 540,
'eingefuhrt': 540, 'eingewiesen': 540, 'geholfen': 540, 'gholfn': 540, 'unterstuetzt': 540, 'unterstutzt': 540},
{'...': 887}, {'eingearbeitet': 540, 'eingefuehrt': 540, 'eingefuhrt': 540, 'eingewiesen': 540}, {'...': 889}, {'...':
845}, {'...': 550, '<tool>': 533, 'hinweise': 650, 'kniff': 650, 'kniffe': 650, 'rat': 650, 'ratschlaege': 650,
'ratschlag': 650, 'ratschlage': 650, 'tipp': 650, 'tipps': 650, 'trick': 650, 'tricks': 650}, {'arbeitszeugnis': 837,
'auftrag': 840, 'bewerber': 840, 'empfehlungsschreiben': 837, 'interessenten': 840, 'job': 840, 'kandidaten': 840,
'kandidatin': 840, 'kunden': 840, 'kundin': 840, 'lead': 840, 'leads': 840, 'referenz': 837, 'zeugnis': 837},
{'auftrag': 840, 'bewerber': 840, 'hinweise': 650, 'interessenten': 840, 'job': 840, 'kandidaten': 840, 'kandidatin':
840, 'kniff': 650, 'kniffe': 650, 'kontakt': 860, 'kunden': 840, 'kundin': 840, 'lead': 840, 'leads': 840, 'rat': 866,
'ratschlaege': 867, 'ratschlag': 650, 'ratschlage': 868, 'tipp': 866, 'tipps': 866, 'trick': 650, 'tricks': 650},
{'auftrag': 840, 'bewerber': 840, 'interessenten': 840, 'job': 840, 'kandidaten': 840, 'kandidatin': 840, 'kunden':
840, 'kundin': 840, 'lead': 840, 'leads': 840}, {'bekommen': 8, 'gebracht': 8, 'gekriegt': 8}, {'handy': 896, 'tel':
896, 'telefon': 896}, {'das': 897}, {'an': 898, 'ans': 897}, {'wie': 540}, {'beraten': 540}, {'...': 901, '<my>': 834,
'N': 834, 'eine': 834, 'einem': 834, 'einen': 834, 'einer': 834}, {'ich': 326, 'man': 326, 'wir': 326}, {'<should>':
903}, {'...': 901}, {'...': 796, '<address>': 528, '<det>': 551, '<expert>': 525, '<have>': 805, '<my>': 807,
'<said>': 819, '<their>': 823, '<thing>': 748, '<tool>': 533, '<vowed>': 825, '<work>': 521, 'N': 827, 'am': 832,
'an': 836, 'anmerkungen': 754, 'arbeitszeugnis': 837, 'auf': 839, 'auftrag': 840, 'ausfuehrlich': 759,
'ausfuehrliches': 759, 'ausfuhrlich': 761, 'ausfuhrliches': 761, 'bei': 843, 'beigebracht': 844, 'beim': 846,
'bewerber': 840, 'bin': 850, 'crashkurs': 852, 'das': 857, 'den': 864, 'die': 865, 'dreimal': 773, 'ehrliches': 776,
'ein': 870, 'eine': 871, 'einen': 872, 'einfach': 873, 'einfuehrung': 852, 'einfuhrung': 852, 'empfehlungsschreiben':
837, 'erklaert': 874, 'erklart': 875, 'erlaeutert': 874, 'erlautert': 875, 'feedback': 754, 'fuer': 876, 'fur': 876,
'geholfen': 540, 'gesagt': 883, 'geschrieben': 884, 'gezeigt': 844, 'gut': 885, 'gutes': 776, 'hinweise': 650,
'hoffnung': 312, 'im': 886, 'in': 888, 'ins': 890, 'interessenten': 840, 'job': 840, 'kandidaten': 840, 'kandidatin':
840, 'kniff': 650, 'kniffe': 650, 'kommentare': 754, 'kontakt': 860, 'kunden': 840, 'kundin': 840, 'kurzes': 776,
'lange': 873, 'lead': 840, 'leads': 840, 'mehrfach': 788, 'mehrmals': 773, 'mein': 776, 'mit': 891, 'mut': 312, 'n':
892, 'nachhilfe': 852, 'ne': 893, 'nen': 894, 'neue': 895, 'neuen': 895, 'nicht': 899, 'nur': 873, 'oefter': 777,
'offenes': 776, 'ofter': 777, 'paar': 869, 'per': 832, 'rat': 866, 'ratschlaege': 867, 'ratschlag': 650, 'ratschlage':
868, 'referenz': 837, 'ruckmeldung': 760, 'rueckmeldung': 758, 'schon': 790, 'schriftlich': 794, 'schriftliches': 794,
'schuld': 395, 'schulde': 395, 'schulden': 395, 'sehr': 885, 'tipp': 866, 'tipps': 866, 'trick': 650, 'tricks': 650,
'uber': 832, 'ueber': 832, 'um': 69, 'umsonst': 773, 'unterricht': 852, 'vergeblich': 773, 'vertreten': 379, 'via':
832, 'viel': 776, 'vorgefuehrt': 874, 'vorgefuhrt': 875, 'vorgemacht': 900, 'x': 778, 'zeugnis': 837, 'zu': 902,
'zufolge': 904, 'zugehoert': 311, 'zugehort': 311, 'zugeredet': 311, 'zum': 905, 'zur': 905, 'zweimal': 773},
{'<said>': 432, 'angebimmelt': 402, 'angeboten': 402, 'angeklingelt': 402, 'angelaeutet': 402, 'angelautet': 402,
'angerufen': 402, 'anvertraut': 402, 'berichtet': 402, 'durchgebimmelt': 402, 'durchgeklingelt': 402, 'durchgerufen':
402, 'empfohlen': 425, 'erklaert': 1, 'erklart': 1, 'erzaehlt': 402, 'erzahlt': 402, 'geantwortet': 402, 'gebeichtet':
402, 'geholfen': 402, 'geklagt': 402, 'geklingelt': 402, 'gemailt': 402, 'gemeint': 1, 'geraten': 425, 'gesagt': 425,
'geschickt': 402, 'geschildert': 402, 'geschrieben': 425, 'gesimst': 402, 'gesteckt': 402, 'getextet': 402, 'gezeigt':
402, 'gratuliert': 402, 'hereingeschaut': 402, 'mitgeteilt': 402, 'praesentiert': 402, 'prasentiert': 402,
'reingeschaut': 402, 'verraten': 402, 'versprochen': 402, 'vorbeigeschaut': 402, 'vorgestellt': 402, 'zugesagt': 402,
'zuruckgemailt': 402, 'zuruckgerufen': 402, 'zuruckgeschrieben': 402, 'zurueckgemailt': 402, 'zurueckgerufen': 402,
'zurueckgeschrieben': 402}, {'<them>': 464}, {'<them>': 464, '^': 463}, {'...': 907, '<counsel>': 441, '<counselled>':
414, '^': 443, 'abgeholt': 402, 'als': 444, 'am': 456, 'angebimmelt': 402, 'angeklingelt': 402, 'angelaeutet': 402,
'angelautet': 402, 'angerufen': 402, 'angeschrieben': 402, 'angesprochen': 402, 'ans': 453, 'auf': 456,
'aufgefordert': 326, 'ausgefuehrt': 402, 'ausgefuhrt': 402, 'begleitet': 402, 'beim': 456, 'bekocht': 402,
'bestaerkt': 326, 'bestarkt': 326, 'besucht': 402, 'davon': 457, 'davor': 461, 'dazu': 457, 'den': 444, 'dringend':
462, 'durchgebimmelt': 402, 'durchgeklingelt': 402, 'durchgerufen': 402, 'einen': 444, 'eingeladen': 402,
'eingeredet': 326, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 326, 'ermutigt': 326, 'ersucht': 908,
'geantwortet': 402, 'gebeten': 909, 'gefragt': 908, 'geklingelt': 402, 'gemeint': 1, 'geraten': 1, 'gesagt': 1,
'geschrieben': 1, 'gesimst': 402, 'getextet': 402, 'getroffen': 402, 'gewarnt': 460, 'hereingeschaut': 402, 'im': 456,
'interviewt': 402, 'kontaktiert': 402, 'mit': 471, 'nahe': 452, 'nen': 444, 'per': 456, 'reingeschaut': 402, 'stark':
462, 'um': 474, 'via': 456, 'vor': 475, 'vorbeigeschaut': 402, 'zuruckgemailt': 402, 'zuruckgerufen': 402,
'zuruckgeschrieben': 402, 'zurueckgemailt': 402, 'zurueckgerufen': 402, 'zurueckgeschrieben': 402}, {'^': 479},
{'<me>': 911, '<vowed>': 482, 'mir': 483, 'uns': 483}, {'<me>': 445, '^': 61, 'dass': 481, 'er': 445, 'sich': 445,
'sie': 445}, {'<until>': 485, '<vowed>': 61}, {'...': 914}, {'anzurufen': 8, 'mich': 787, 'uns': 787, 'zu': 771},
{'versucht': 916}, {'angelaeutet': 402, 'angelautet': 402, 'angerufen': 402}, {'<vowed>': 482, 'gemeint': 503,
'gesagt': 503, 'geschrieben': 503, 'gmeint': 448, 'gsagt': 448}, {'angekuendigt': 54, 'angekundigt': 54, 'angemeldet':
54, 'angeschlossen': 402, 'bedankt': 402, 'beworben': 0, 'dazugeschaltet': 402, 'dazugesellt': 402, 'dazugesetzt':
402, 'dazugestellt': 402, 'eingeklinkt': 402, 'eingewaehlt': 402, 'eingewahlt': 402, 'entschuldigt': 402, 'gemeldet':
402, 'geruehrt': 402, 'geruhrt': 402, 'verabschiedet': 402, 'zugeschaltet': 402}, {'...': 920, 'bedankt': 402, 'bei':
508, 'entschuldigt': 402, 'gemeldet': 402, 'geruehrt': 402, 'geruhrt': 402, 'verabschiedet': 402}, {'<vowed>': 482,
'angelaeutet': 402, 'angelautet': 402, 'angerufen': 402, 'gemeint': 503, 'gesagt': 503, 'geschrieben': 503, 'gmeint':
448, 'gsagt': 448}, {'...': 426, '<appointment>': 428, '<det>': 429, '<me>': 910, '<my>': 429, '<they>': 912,
'<until>': 487, '<vowed>': 913, '^': 915, 'am': 456, 'angebimmelt': 402, 'angeklingelt': 402, 'angelaeutet': 402,
'angelautet': 402, 'angerufen': 402, 'auf': 491, 'beim': 456, 'davon': 492, 'dazu': 492, 'durchgebimmelt': 402,
'durchgeklingelt': 402, 'durchgerufen': 402, 'empfohlen': 493, 'erklaert': 1, 'erklart': 1, 'geantwortet': 402,
'geklingelt': 402, 'gemailt': 402, 'gemeint': 496, 'geraten': 1, 'gesagt': 496, 'geschrieben': 497, 'gesimst': 402,
'getextet': 402, 'gmeint': 448, 'gsagt': 448, 'hereingeschaut': 402, 'im': 456, 'mehrmals': 917, 'mich': 918, 'mir':
919, 'per': 491, 'reingeschaut': 402, 'sich': 921, 'uber': 511, 'ueber': 513, 'uns': 922, 'vergeblich': 917,
'versucht': 916, 'via': 491, 'vor': 475, 'vorbeigeschaut': 402, 'vorgeschlagen': 0, 'zuruckgemailt': 402,
'zuruckgerufen': 402, 'zuruckgeschrieben': 402, 'zurueckgemailt': 402, 'zurueckgerufen': 402, 'zurueckgeschrieben':
402, 'zweimal': 917}, {'^': 693, 'das': 691, 'den': 691, 'die': 691, 'es': 691, 'sie': 691, 'von': 694}, {'<way>':
448}, {'<det>': 925, '<way>': 448}, {'am': 926, 'auf': 926, 'beim': 926, 'ich': 710, 'im': 926, 'in': 926, 'man': 710,
'per': 926, 'wir': 710, 'zu': 926, 'zum': 926}, {'...': 927, '<they>': 718, '^': 714, 'am': 720, 'auf': 720, 'beim':
720, 'bleib': 326, 'bloss': 715, 'bloß': 715, 'das': 716, 'dass': 717, 'erhoeh': 326, 'erhoh': 326, 'fang': 326,
'frag': 326, 'geh': 326, 'hoer': 326, 'hor': 326, 'i': 430, 'ich': 430, 'im': 720, 'in': 720, 'lass': 326, 'mach':
326, 'macht': 326, 'man': 430, 'nimm': 326, 'nur': 715, 'per': 720, 'red': 326, 'stell': 326, 'such': 326, 'verkauf':
326, 'wir': 430, 'zu': 720, 'zum': 720}, {'<me>': 62, '<until>': 61}, {'bringts': 929, 'gibts': 929, 'macht': 929,
'mailts': 929, 'schickts': 929, 'sendets': 929}, {'und': 930}, {'and': 61}, {'': (6, 'theirs'), '...': 932}, {'...':
931, '<det>': 933, 'D': 61}, {'mich': 61, 'uns': 61}, {'fuer': 935, 'fur': 935}, {'...': 936}, {'...': 936, '<det>':
937, '<my>': 937, '<their>': 937, '<them>': 937}, {'<me>': 61, 'das': 153, 'den': 153, 'die': 153, 'es': 153, 's':
153}, {'...': 931}, {'zuruck': 61, 'zurueck': 61}, {'...': 941, 'zuruck': 61, 'zurueck': 61}, {'...': 941, 'mich':
942, 'mir': 942, 'uns': 942, 'zuruck': 61, 'zurueck': 61}, {'...': 941, '<they>': 943, '<until>': 61, 'mich': 942,
'mir': 942, 'uns': 942, 'zuruck': 61, 'zurueck': 61}, {'mal': 61}, {'': (6, 'theirs'), 'nach': 61, 'noch': 945,
'nochmal': 61, 'wieder': 61}, {'nach': 61, 'noch': 945, 'nochmal': 61, 'wieder': 61}, {'D': 947}, {'D': 946, 'es':
948, 'ihn': 948, 'sie': 948}, {'D': 947, 'es': 948, 'ihn': 948, 'sie': 948}, {'sich': 61}, {'<they>': 951, 'sich':
61}, {'bescheid': 61}, {'bescheid': 61, 'mir': 953, 'uns': 953}, {'<they>': 954, 'bescheid': 61, 'mir': 953, 'uns':
953}, {'an': 61, 'druber': 61, 'drueber': 61, 'durch': 61}, {'...': 956, 'an': 61, 'druber': 61, 'drueber': 61,
'durch': 61}, {'durch': 61, 'weiter': 61}, {'<they>': 954, 'bescheid': 61, 'das': 958, 'es': 958, 'mir': 953, 'uns':
953}, {'beisammen': 61, 'bereit': 61, 'fertig': 61, 'parat': 61}, {'<until>': 960}, {'...': 961}, {'um': 61}, {'...':
963, 'um': 61}, {'sich': 964}, {'ab': 61, 'an': 61}, {'<me>': 966}, {'ab': 61}, {'...': 968}, {'<my>': 969}, {'<me>':
966, '<my>': 969, 'D': 970}, {'das': 958, 'es': 958}, {'...': 941, '<they>': 943, 'mich': 942, 'mir': 942, 'uns': 942,
'zuruck': 61, 'zurueck': 61}, {'...': 941}, {'...': 941, 'mich': 974, 'mir': 974, 'sich': 61, 'uns': 974}, {'...':
941, '<they>': 975, 'mich': 974, 'mir': 974, 'sich': 61, 'uns': 974}, {'...': 941, '<me>': 966, '<they>': 943, 'mich':
942, 'mir': 942, 'uns': 942, 'zuruck': 61, 'zurueck': 61}, {'vor': 61}, {'...': 978}, {'<me>': 979}, {'<their>': 979},
{'...': 978, 'D': 981}, {'<me>': 982}, {'<deed3>': 934, '<does3>': 938, '<give3>': 939, '<sends3>': 940, 'antwortet':
944, 'bohrt': 949, 'connected': 153, 'connectet': 153, 'draengelt': 949, 'draengt': 950, 'drangelt': 949, 'drangt':
950, 'erkundigt': 952, 'geben': 955, 'geht': 957, 'gibt': 959, 'haben': 962, 'hakt': 949, 'hat': 962, 'hoert': 965,
'holen': 967, 'holt': 971, 'hort': 965, 'intro': 153, 'introduced': 153, 'introed': 153, 'introt': 153, 'leitet': 972,
'liest': 957, 'mailt': 973, 'melden': 952, 'meldet': 976, 'probiert': 950, 'ruehren': 952, 'ruehrt': 952, 'rufen':
967, 'ruft': 977, 'ruhren': 952, 'ruhrt': 952, 'sagen': 955, 'sagt': 955, 'schaut': 957, 'schickt': 972, 'schreibt':
973, 'schubst': 950, 'sieht': 957, 'stellen': 980, 'stellt': 983, 'stupst': 949, 'uberweist': 62, 'ueberweist': 62,
'unterschreibt': 62, 'urgiert': 949, 'versucht': 950, 'zahlt': 62}, {'probiert': 8, 'versucht': 8}, {'...': 985,
'probiert': 8, 'versucht': 8}, {'<me>': 0}, {'bei': 987}, {'...': 988, 'bei': 987}, {'^': 463, 'darum': 464, 'um':
464}, {'<until>': 463}, {'...': 991, '<my>': 463, 'antwort': 463, 'bestaetigung': 463, 'bestatigung': 463, 'feedback':
463, 'ruckmeldung': 463, 'ruckruf': 463, 'rueckmeldung': 463, 'rueckruf': 463, 'stellungnahme': 463}, {'^': 992},
{'<me>': 990, 'um': 993}, {'mich': 397, 'mir': 397, 'uns': 397}, {'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck':
12}, {'...': 996}, {'...': 100, '<det>': 997, '<my>': 997, '<their>': 997}, {'<me>': 34}, {'<until>': 811, '^': 998,
'von': 999}, {'': (19, 'gave:resource'), 'ausgeliehen': 21, 'bekommen': 21, 'geborgt': 21, 'geliehen': 21,
'leihweise': 21, 'mitgenommen': 21}, {'<tool>': 1001}, {'...': 1002, '<tool>': 1001}, {'<until>': 12, 'retour': 12,
'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 1004}, {'...': 100, '<det>': 1005, '<my>': 997, '<their>': 997},
{'<my>': 1003, '<until>': 811, '^': 1006, 'von': 999}, {'<doc>': 463, '<work>': 463}, {'<doc>': 463, 'alle': 463,
'beide': 463, 'das': 463, 'den': 463, 'die': 463, 'ein': 1008, 'eine': 1008, 'einen': 1008, 'ne': 1008, 'nen': 1008,
'saemtliche': 463}, {'^': 1009}, {'...': 991, '<until>': 463}, {'...': 991}, {'-abrechnung': 1011, '-beleg': 1012,
'-bescheinigung': 1012, '-bestaetigung': 1012, '-foto': 1011, '-fotos': 1011, '-liste': 1011, '-nachweis': 1011,
'-plan': 1011, '-rechnung': 1011, '-unterlagen': 1011, '-vertrag': 1011, '-zahlen': 1011, '<doc>': 1011, '<thing>':
991, '<work>': 991, 'alle': 1012, 'angebot': 991, 'antwort': 991, 'beide': 1012, 'bestaetigung': 991, 'das': 1012,
'den': 1012, 'die': 1012, 'entscheidung': 991, 'fotos': 991, 'kostenvoranschlag': 991, 'muster': 991, 'offerte': 991,
'rechnung': 991, 'rueckmeldung': 991, 'saemtliche': 1012, 'unterlagen': 991, 'vertrag': 991, 'zahlen': 991},
{'<until>': 1010, '^': 1013}, {'<doc>': 463, 'alle': 463, 'beide': 463, 'das': 463, 'den': 463, 'die': 463, 'ein':
1008, 'eine': 1008, 'einen': 1008, 'ne': 1008, 'nen': 1008, 'samtliche': 463}, {'^': 1015}, {'-abrechnung': 1011,
'-beleg': 1012, '-bescheinigung': 1012, '-bestatigung': 1012, '-foto': 1011, '-fotos': 1011, '-liste': 1011,
'-nachweis': 1011, '-plan': 1011, '-rechnung': 1011, '-unterlagen': 1011, '-vertrag': 1011, '-zahlen': 1011, '<doc>':
1011, '<thing>': 991, '<work>': 991, 'alle': 1012, 'angebot': 991, 'antwort': 991, 'beide': 1012, 'bestatigung': 991,
'das': 1012, 'den': 1012, 'die': 1012, 'entscheidung': 991, 'fotos': 991, 'kostenvoranschlag': 991, 'muster': 991,
'offerte': 991, 'rechnung': 991, 'ruckmeldung': 991, 'samtliche': 1012, 'unterlagen': 991, 'vertrag': 991, 'zahlen':
991}, {'<until>': 1016, '^': 1017}, {'dass': 903}, {'darauf': 1019}, {'sich': 0}, {'an': 445}, {'<me>': 1022},
{'<me>': 1022, '<they>': 1023}, {'mit': 402}, {'...': 1025, 'mit': 402}, {'N': 1026}, {'-abrechnung': 1011, '-beleg':
1012, '-bescheinigung': 1012, '-bestaetigung': 1012, '-foto': 1011, '-fotos': 1011, '-liste': 1011, '-nachweis': 1011,
'-plan': 1011, '-rechnung': 1011, '-unterlagen': 1011, '-vertrag': 1011, '-zahlen': 1011, '<doc>': 1011, 'alle': 1012,
'beide': 1012, 'das': 1012, 'den': 1012, 'die': 1012, 'saemtliche': 1012}, {'<counsel>': 0}, {'paar': 1029},
{'<counsel>': 0, '<until>': 1010, '^': 1028, 'ein': 1030, 'einen': 1029, 'n': 1029, 'nen': 1029}, {'<until>': 1010,
'^': 1028}, {'<doc>': 463, 'alle': 463, 'beide': 463, 'das': 463, 'den': 463, 'die': 463, 'ein': 1008, 'eine': 1008,
'einen': 1008, 'ne': 1008, 'nen': 1008, 'saemtliche': 463, 'samtliche': 463}, {'^': 1033}, {'-abrechnung': 1011,
'-beleg': 1012, '-bescheinigung': 1012, '-bestaetigung': 1012, '-bestatigung': 1012, '-foto': 1011, '-fotos': 1011,
'-liste': 1011, '-nachweis': 1011, '-plan': 1011, '-rechnung': 1011, '-unterlagen': 1011, '-vertrag': 1011, '-zahlen':
1011, '<doc>': 1011, 'alle': 1012, 'beide': 1012, 'das': 1012, 'den': 1012, 'die': 1012, 'saemtliche': 1012,
'samtliche': 1012}, {'<until>': 1034, '^': 1035}, {'-abrechnung': 1011, '-beleg': 1012, '-bescheinigung': 1012,
'-bestaetigung': 1012, '-bestatigung': 1012, '-foto': 1011, '-fotos': 1011, '-liste': 1011, '-nachweis': 1011,
'-plan': 1011, '-rechnung': 1011, '-unterlagen': 1011, '-vertrag': 1011, '-zahlen': 1011, '<doc>': 1011, '<thing>':
991, '<work>': 991, 'alle': 1012, 'angebot': 991, 'antwort': 991, 'beide': 1012, 'bestaetigung': 991, 'bestatigung':
991, 'das': 1012, 'den': 1012, 'die': 1012, 'entscheidung': 991, 'fotos': 991, 'kostenvoranschlag': 991, 'muster':
991, 'offerte': 991, 'rechnung': 991, 'ruckmeldung': 991, 'rueckmeldung': 991, 'saemtliche': 1012, 'samtliche': 1012,
'unterlagen': 991, 'vertrag': 991, 'zahlen': 991}, {'': (13, 'talk'), '<counsel>': 0, '<until>': 1034, '^': 1037,
'das': 991, 'ein': 1030, 'einen': 1029, 'es': 991, 'ihn': 991, 'n': 1029, 'nen': 1029, 'sie': 991}, {'-abrechnung':
1011, '-beleg': 1012, '-bescheinigung': 1012, '-bestatigung': 1012, '-foto': 1011, '-fotos': 1011, '-liste': 1011,
'-nachweis': 1011, '-plan': 1011, '-rechnung': 1011, '-unterlagen': 1011, '-vertrag': 1011, '-zahlen': 1011, '<doc>':
1011, 'alle': 1012, 'beide': 1012, 'das': 1012, 'den': 1012, 'die': 1012, 'samtliche': 1012}, {'<counsel>': 0,
'<until>': 1016, '^': 1039, 'ein': 1030, 'einen': 1029, 'n': 1029, 'nen': 1029}, {'<until>': 1016, '^': 1039}, {'mit':
61}, {'...': 1042}, {'^': 1043}, {'ausleihen': 21, 'behalten': 21, 'benutzen': 21, 'haben': 21, 'leihen': 21,
'mitbenutzen': 21, 'mitnehmen': 21, 'nehmen': 21, 'nutzen': 21, 'verwenden': 21}, {'...': 1045, 'ausleihen': 21,
'behalten': 21, 'benutzen': 21, 'haben': 21, 'leihen': 21, 'mitbenutzen': 21, 'mitnehmen': 21, 'nehmen': 21, 'nutzen':
21, 'verwenden': 21}, {'<tool>': 1046}, {'...': 1047, '<tool>': 1046}, {'<tool>': 1046, 'ausleihen': 21, 'benutzen':
21, 'brauchen': 21, 'haben': 21, 'leihen': 21, 'mitbenutzen': 21, 'mitnutzen': 21, 'nehmen': 21, 'nutzen': 21,
'verwenden': 21}, {'...': 1049, '<tool>': 1046}, {'': (13, 'talk'), '<det>': 1048, '<my>': 1050}, {'^': 176, 'darauf':
326, 'zu': 326}, {'<me>': 1052, 'darauf': 1019}, {'<det>': 1048, '<my>': 1050}, {'^': 176, 'dass': 326, 'mir': 414,
'uns': 414}, {'<they>': 1055, '^': 176, 'dass': 326, 'mir': 414, 'uns': 414}, {'mich': 358, 'uns': 358}, {'<me>':
1052}, {'<me>': 54}, {'bei': 1059}, {'...': 1060, 'bei': 1059}, {'D': 1061}, {'dass': 903, 'wenn': 903}, {'besser':
1063, 'gern': 1063, 'gerne': 1063, 'gut': 1063, 'lieber': 1063}, {'besser': 1063, 'es': 1064, 'gern': 1063, 'gerne':
1063, 'gut': 1063, 'lieber': 1063, 's': 1064}, {'an': 0}, {'<me>': 1066}, {'bei': 1067}, {'...': 1068, 'bei': 1067},
{'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung':
0}, {'...': 1070, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0,
'pruefung': 0, 'prufung': 0}, {'<thing>': 991, '<work>': 991, 'angebot': 991, 'antwort': 991, 'bestaetigung': 991,
'bestatigung': 991, 'entscheidung': 991, 'fotos': 991, 'kostenvoranschlag': 991, 'muster': 991, 'offerte': 991,
'rechnung': 991, 'ruckmeldung': 991, 'rueckmeldung': 991, 'unterlagen': 991, 'vertrag': 991, 'zahlen': 991}, {'^':
1072, 'dass': 903}, {'<my>': 463}, {'^': 1074}, {'nach': 1075}, {'auf': 392}, {'auf': 392, 'schon': 1077}, {'sich':
1078}, {'zu': 0}, {'...': 1080, 'auf': 392, 'schon': 1077, 'zu': 0}, {'sich': 1081}, {'<counsel>': 326}, {'<counsel>':
326, 'als': 1083, 'den': 1083, 'einen': 1083, 'nen': 1083}, {'weg': 326}, {'den': 1085}, {'^': 176, 'auf': 1086},
{'<counsel>': 326, '<they>': 1084, 'als': 1083, 'den': 1083, 'einen': 1083, 'mit': 1087, 'nen': 1083}, {'<me>': 1088},
{'<counsel>': 326, '<they>': 1084, 'als': 1083, 'den': 1083, 'einen': 1083, 'nen': 1083}, {'<me>': 1090}, {'$$': 402},
{'$$': 402, 'dabei': 1092}, {'mit': 1093}, {'auch': 1094, 'mit': 1093, 'noch': 1094}, {'<until>': 43}, {'<doc>': 1096,
'<document>': 1096, '<thing>': 1096, '<work>': 1096}, {'^': 1097}, {'<doc>': 43, '<document>': 43, '<thing>': 43,
'<work>': 43}, {'^': 1099}, {'tisch': 12}, {'dem': 1101}, {'postfach': 12}, {'hand': 12, 'mail': 12}, {'der': 1104},
{'am': 1101, 'auf': 1102, 'im': 1103, 'in': 1105, 'von': 99, 'vorliegen': 12}, {'...': 1106, '<doc>': 43,
'<document>': 43, '<thing>': 43, '<work>': 43}, {'<det>': 1100, '<my>': 1100, '^': 1107}, {'briefkasten': 12,
'postfach': 12, 'schreibtisch': 12, 'tisch': 12}, {'<their>': 1109, 'dem': 1109}, {'<their>': 1109, 'dem': 1109,
'der': 1104}, {'am': 1101, 'auf': 1110, 'im': 1103, 'in': 1111, 'von': 99}, {'auf': 1110, 'in': 1110}, {'<until>':
1112, 'D': 1113}, {'...': 1114, '<doc>': 1096, '<document>': 1096, '<thing>': 1096, '<work>': 1096}, {'<det>': 1098,
'<my>': 1098, '<until>': 1108, '^': 1115}, {'<until>': 463, 'von': 689}, {'...': 1117}, {'<until>': 464, '^': 1118,
'dass': 903, 'wenn': 903}, {'besser': 1063, 'es': 1064, 'gern': 1119, 'gerne': 1119, 'gut': 1063, 'lieber': 1063, 's':
1064}, {'<until>': 464, '^': 1118}, {'gern': 1121, 'gerne': 1121}, {'...': 1002, '<tool>': 1001, '^': 1097}, {'...':
36, '<my>': 37}, {'<me>': 1124}, {'<my>': 37, 'bei': 1125, 'von': 1125}, {'...': 1080, 'zu': 0}, {'...': 1070,
'<det>': 1098, '<my>': 1123, '<until>': 1108, '^': 1115, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0,
'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 'sich': 1126, 'vor': 1127, 'wohl': 0}, {'...':
1070, 'besser': 1063, 'es': 1064, 'geburtstag': 0, 'gern': 1119, 'gerne': 1119, 'gut': 1063, 'hochzeitstag': 0,
'jubilaeum': 0, 'jubilaum': 0, 'lieber': 1063, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 's': 1064},
{'gewesen': 402}, {'aufgetaucht': 402, 'da': 1130, 'dabei': 1130, 'gekommen': 402, 'kemma': 402, 'kommen': 402,
'kumma': 402, 'vorbeigekommen': 402}, {'a': 1131, 'ah': 1131, 'au': 1131, 'auch': 1131, 'dafuer': 1019, 'dafur': 1019,
'dagegen': 1019}, {'schuldig': 75}, {'...': 1133}, {'^': 1134}, {'ansicht': 503, 'auffassung': 503, 'meinung': 503,
'uberzeugung': 448, 'ueberzeugung': 448}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8}, {'...': 1137}, {'ned':
1138, 'net': 1138, 'nicht': 1138}, {'<me>': 1135, 'D': 1061, 'a': 1131, 'ah': 1131, 'au': 1131, 'auch': 1131,
'aufgetaucht': 402, 'dafuer': 1019, 'dafur': 1019, 'dagegen': 1019, 'dazugekommen': 402, 'dazugestossen': 402,
'dazugestoßen': 402, 'der': 1136, 'einfach': 1139, 'gekommen': 402, 'leider': 1139, 'mitgekommen': 402, 'ned': 1138,
'net': 1138, 'nicht': 1138, 'vorbeigefahren': 402, 'vorbeigekommen': 402}, {'<my>': 402}, {'an': 1141, 'auf': 1141,
'bei': 1141, 'beim': 1141, 'in': 1141, 'zu': 1141}, {'an': 1141, 'auf': 1141, 'bei': 1141, 'beim': 1141, 'in': 1141,
'mit': 1093, 'zu': 1141}, {'atelier': 402, 'geschaeft': 402, 'geschaft': 402, 'laden': 402, 'salon': 402, 'shop':
402}, {'den': 1144, 'die': 1144}, {'im': 1144, 'in': 1145, 'ins': 1144}, {'im': 1144, 'in': 1145, 'ins': 1144, 'kurz':
1146}, {'<me>': 1147, '<my>': 402}, {'ned': 8, 'net': 8, 'nicht': 8}, {'<my>': 402, 'den': 1144, 'die': 1144},
{'alle': 1142, 'an': 1141, 'auch': 1143, 'auf': 1141, 'aufgetaucht': 402, 'bei': 1148, 'beide': 1142, 'beim': 1141,
'da': 1147, 'dazugekommen': 402, 'dazugestossen': 402, 'dazugestoßen': 402, 'einfach': 1149, 'gekommen': 402, 'im':
1144, 'in': 1150, 'ins': 1144, 'kurz': 1146, 'mit': 1093, 'mitgekommen': 402, 'ned': 8, 'net': 8, 'nicht': 8, 'noch':
1094, 'vorbeigefahren': 402, 'vorbeigekommen': 402, 'wieder': 1142, 'wohl': 0, 'zu': 1141}, {'alle': 1142, 'an': 1141,
'auch': 1143, 'auf': 1141, 'bei': 1148, 'beide': 1142, 'beim': 1141, 'da': 1147, 'einfach': 1149, 'im': 1144, 'in':
1150, 'ins': 1144, 'kurz': 1146, 'mit': 1093, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1094, 'wieder': 1142, 'zu':
1141}, {'geben': 61, 'sagen': 61}, {'geben': 61}, {'absagen': 61, 'bescheid': 1153, 'feedback': 1154, 'ruckmeldung':
1154, 'rueckmeldung': 1154, 'zusagen': 61}, {'^': 1155}, {'bringen': 61, 'geben': 61, 'liefern': 61, 'sagen': 61,
'schicken': 61, 'zeigen': 61}, {'^': 1157}, {'D': 1157}, {'...': 1159}, {'D': 1158, '^': 1160}, {'': (13, 'talk'),
'...': 1156, '<det>': 1048, '<me>': 1161, '<my>': 1050, '^': 1155}, {'<det>': 1048, '<me>': 1161, '<my>': 1050},
{'ins': 54, 'nach': 54, 'vorbei': 54, 'zu': 1059, 'zum': 54, 'zur': 54}, {'...': 1164, 'in': 54, 'ins': 54, 'mit': 54,
'nach': 54, 'vorbei': 54, 'zu': 1059, 'zum': 54, 'zur': 54}, {'D': 1165}, {'^': 61, 'darum': 445, 'drum': 445, 'um':
445}, {'sich': 1167}, {'<they>': 1168, 'sich': 1167}, {'<me>': 397}, {'herz': 326}, {'ans': 1171, 'nahe': 326},
{'...': 1172, '<they>': 1172, 'ans': 1171, 'nahe': 326}, {'<me>': 1173}, {'connect': 61, 'forward': 61, 'intro': 61,
'introduce': 61, 'send': 61, 'share': 61}, {'^': 1175}, {'': (6, 'theirs'), '<until>': 61, 'D': 61}, {'<me>': 1177},
{'das': 1178, 'den': 1178, 'die': 1178, 'es': 1178, 'ihn': 1178, 'sie': 1178}, {'bringt': 1179, 'gibt': 1179, 'mailt':
1179, 'schickt': 1179}, {'und': 1180}, {'fertig': 1181, 'fix': 1181, 'klar': 1181}, {'...': 1182}, {'^': 1183}, {'am':
402, 'auf': 402, 'aus': 402, 'dass': 402, 'mir': 402, 'ob': 402, 'per': 402, 'uns': 402, 'via': 402, 'wegen': 402},
{'': (0, 'missed'), 'mehr': 8}, {'ned': 1186, 'net': 1186, 'nicht': 1186}, {'sich': 1187}, {'': (23, 'contact'),
'ned': 1186, 'net': 1186, 'nicht': 1186}, {'sich': 1189}, {'absagen': 61, 'bescheid': 1153, 'feedback': 1154,
'ruckmeldung': 1154, 'zusagen': 61}, {'^': 1191, 'zu': 0}, {'durchgeben': 61, 'freigeben': 61, 'gegenzeichnen': 61,
'mitbringen': 61, 'nachreichen': 61, 'nachschicken': 61, 'ruberschicken': 61, 'uberweisen': 61, 'vorbeibringen': 61,
'vorbeischicken': 61, 'weiterleiten': 61, 'zuruckbringen': 61, 'zuruckgeben': 61, 'zuruckschicken': 61,
'zurucksenden': 61, 'zuruckzahlen': 61, 'zuschicken': 61}, {'...': 1193}, {'^': 1194}, {'<giveinf>': 61,
'<giveinf_apart>': 61, 'geben': 61, 'sagen': 61}, {'...': 1196, '<giveinf>': 61, '<selfinf>': 61}, {'^': 1197},
{'<giveinf>': 61, '<selfinf>': 61}, {'<until>': 1199, 'durchgeben': 61, 'freigeben': 61, 'gegenzeichnen': 61,
'mitbringen': 61, 'nachreichen': 61, 'nachschicken': 61, 'ruberschicken': 61, 'uberweisen': 61, 'vorbeibringen': 61,
'vorbeischicken': 61, 'weiterleiten': 61, 'zuruckbringen': 61, 'zuruckgeben': 61, 'zuruckschicken': 61,
'zurucksenden': 61, 'zuruckzahlen': 61, 'zuschicken': 61}, {'<until>': 463, 'geben': 61}, {'...': 1200, '<thing>':
991, '<work>': 991, 'absagen': 61, 'angebot': 991, 'antwort': 991, 'bescheid': 1153, 'bestatigung': 991, 'connecten':
61, 'entscheidung': 991, 'feedback': 1154, 'fotos': 991, 'intro': 61, 'introen': 61, 'klaren': 61,
'kostenvoranschlag': 991, 'liefern': 61, 'muster': 991, 'nachfragen': 61, 'nachhaken': 61, 'offerte': 991, 'rechnung':
991, 'ruckmeldung': 1201, 'schicken': 61, 'unterlagen': 991, 'vermitteln': 61, 'vertrag': 991, 'zahlen': 991,
'zusagen': 61}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen': 0, 'dabei': 1203, 'hinfahren': 0, 'komme': 0,
'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0, 'vorbeikomme': 0, 'zusammensetzen': 0}, {'$$': 463},
{'<deed1>': 1205, '<give1>': 1205, '<until>': 463}, {'': (3, 'advice'), '...': 1206}, {'...': 1204, '^': 1207},
{'...': 1204, '^': 176}, {'ich': 1208, 'man': 1209, 'wir': 1208}, {'<selfinf>': 61}, {'^': 1211}, {'...': 1212, '^':
1211}, {'<me>': 1213}, {'...': 1212, '^': 1211, 'bei': 1214}, {'': (13, 'talk'), '...': 1192, '<counsel>': 0, '<me>':
1195, '<until>': 1198, '^': 1202, 'dass': 1210, 'ein': 1030, 'einen': 1029, 'n': 1029, 'nen': 1029, 'sich': 1215,
'zu': 0}, {'^': 1199}, {'<until>': 1199}, {'...': 1218}, {'<until>': 1217, '^': 1219}, {'absagen': 61, 'bescheid':
1153, 'feedback': 1154, 'rueckmeldung': 1154, 'zusagen': 61}, {'^': 1221, 'zu': 0}, {'durchgeben': 61, 'freigeben':
61, 'gegenzeichnen': 61, 'mitbringen': 61, 'nachreichen': 61, 'nachschicken': 61, 'rueberschicken': 61, 'ueberweisen':
61, 'vorbeibringen': 61, 'vorbeischicken': 61, 'weiterleiten': 61, 'zurueckbringen': 61, 'zurueckgeben': 61,
'zurueckschicken': 61, 'zuruecksenden': 61, 'zurueckzahlen': 61, 'zuschicken': 61}, {'...': 1223}, {'^': 1224},
{'<until>': 1199, 'durchgeben': 61, 'freigeben': 61, 'gegenzeichnen': 61, 'mitbringen': 61, 'nachreichen': 61,
'nachschicken': 61, 'rueberschicken': 61, 'ueberweisen': 61, 'vorbeibringen': 61, 'vorbeischicken': 61,
'weiterleiten': 61, 'zurueckbringen': 61, 'zurueckgeben': 61, 'zurueckschicken': 61, 'zuruecksenden': 61,
'zurueckzahlen': 61, 'zuschicken': 61}, {'...': 1226, '<thing>': 991, '<work>': 991, 'absagen': 61, 'angebot': 991,
'antwort': 991, 'bescheid': 1153, 'bestaetigung': 991, 'connecten': 61, 'entscheidung': 991, 'feedback': 1154,
'fotos': 991, 'intro': 61, 'introen': 61, 'klaeren': 61, 'kostenvoranschlag': 991, 'liefern': 61, 'muster': 991,
'nachfragen': 61, 'nachhaken': 61, 'offerte': 991, 'rechnung': 991, 'rueckmeldung': 1201, 'schicken': 61,
'unterlagen': 991, 'vermitteln': 61, 'vertrag': 991, 'zahlen': 991, 'zusagen': 61}, {'': (13, 'talk'), '...': 1222,
'<counsel>': 0, '<me>': 1225, '<until>': 1198, '^': 1227, 'dass': 1210, 'ein': 1030, 'einen': 1029, 'n': 1029, 'nen':
1029, 'sich': 1215, 'zu': 0}, {'absegnen': 75, 'antworten': 75, 'bestaetigen': 75, 'bezahlen': 75, 'freigeben': 75,
'gegenzeichnen': 75, 'liefern': 75, 'unterschreiben': 75, 'zahlen': 75, 'zusagen': 75}, {'^': 1229}, {'noch': 1230},
{'': (13, 'talk'), 'erst': 1230, 'noch': 1230, 'nur': 1231}, {'absegnen': 75, 'antworten': 75, 'bestaetigen': 75,
'bestatigen': 75, 'bezahlen': 75, 'freigeben': 75, 'gegenzeichnen': 75, 'liefern': 75, 'unterschreiben': 75, 'zahlen':
75, 'zusagen': 75}, {'^': 1233}, {'noch': 1234}, {'': (13, 'talk'), '...': 1156, '^': 1155, 'erst': 1234, 'noch':
1234, 'nur': 1235, 'sich': 1215}, {'absegnen': 75, 'antworten': 75, 'bestatigen': 75, 'bezahlen': 75, 'freigeben': 75,
'gegenzeichnen': 75, 'liefern': 75, 'unterschreiben': 75, 'zahlen': 75, 'zusagen': 75}, {'^': 1237}, {'noch': 1238},
{'': (13, 'talk'), 'erst': 1238, 'noch': 1238, 'nur': 1239}, {'<my>': 1003, 'mich': 358, 'uns': 358}, {'^': 75},
{'me': 1242, 'mir': 1242, 'uns': 1242, 'us': 1242}, {'dafur': 326, 'fur': 326}, {'dafuer': 326, 'fuer': 326}, {'^':
176, 'von': 326}, {'ab': 326}, {'^': 176, 'ab': 1246, 'davon': 1247, 'dazu': 326, 'zu': 326, 'zum': 326, 'zur': 326},
{'^': 176, 'ab': 1246, 'davon': 1247, 'dazu': 326, 'dringend': 1248, 'stark': 1248, 'zu': 326, 'zum': 326, 'zur':
326}, {'^': 176, 'ab': 1246, 'davon': 1247, 'dazu': 326, 'dringend': 1248, 'mir': 1249, 'stark': 1248, 'uns': 1249,
'zu': 326, 'zum': 326, 'zur': 326}, {'<they>': 1250, '^': 176, 'ab': 1246, 'davon': 1247, 'dazu': 326, 'dringend':
1248, 'mir': 1249, 'stark': 1248, 'uns': 1249, 'zu': 326, 'zum': 326, 'zur': 326}, {'an': 402}, {'...': 1252},
{'mich': 1253, 'wohl': 0}, {'mich': 1253}, {'should': 326, 'soll': 326, 'sollte': 326}, {'i': 1256, 'ich': 1256, 'we':
1256, 'wir': 1256}, {'a': 1131, 'ah': 1131, 'au': 1131, 'auch': 1131}, {'matte': 402}, {'der': 1259}, {'<me>': 402},
{'buero': 402, 'buro': 402}, {'<my>': 1262}, {'tuer': 402, 'tur': 402}, {'<my>': 1264, 'der': 1264}, {'auf': 1260,
'bei': 1261, 'in': 1263, 'vor': 1265}, {'...': 1266}, {'': (13, 'talk'), '...': 1080, 'dass': 0, 'ob': 0}, {'...':
356, 'vor': 1268}, {'<work>': 0}, {'<attribute>': 1270, '<work>': 0}, {'': (13, 'talk'), '<attribute>': 1270,
'<work>': 0}, {'<det>': 1272, '<their>': 1272}, {'<det>': 1271, '<their>': 1271, 'an': 1273}, {'<det>': 1271,
'<their>': 1271, 'am': 402, 'an': 1273, 'auf': 402, 'aus': 402, 'dass': 402, 'mir': 402, 'ob': 402, 'per': 402, 'uns':
402, 'via': 402, 'wegen': 402}, {'<they>': 1242, '^': 75}, {'<me>': 1276}, {'<me>': 1276, '<they>': 1277}, {'<me>':
1135, 'D': 1061, 'a': 1131, 'ah': 1131, 'au': 1131, 'auch': 1131, 'aufgetaucht': 402, 'dazugekommen': 402,
'dazugestossen': 402, 'dazugestoßen': 402, 'gekommen': 402, 'mitgekommen': 402, 'vorbeigefahren': 402,
'vorbeigekommen': 402}, {'...': 1266, 'wohl': 0}, {'<counsel>': 0, 'ein': 1030, 'einen': 1029, 'n': 1029, 'nen':
1029}, {'stelle': 326}, {'meiner': 1282, 'unserer': 1282, 'unsrer': 1282}, {'an': 1283}, {'stelle': 176}, {'meiner':
1285, 'unserer': 1285, 'unsrer': 1285}, {'an': 1286}, {'...': 1287}, {'fall': 326}, {'jeden': 1289}, {'<they>': 1284,
'^': 1288, 'an': 1283, 'auf': 1290, 'eher': 326, 'erst': 326, 'kein': 326, 'keine': 326, 'keinen': 326, 'lieber': 326,
'nicht': 326, 'sofort': 326, 'unbedingt': 326, 'zuerst': 326}, {'auf': 1290, 'eher': 326, 'erst': 326, 'kein': 326,
'keine': 326, 'keinen': 326, 'lieber': 326, 'nicht': 326, 'sofort': 326, 'unbedingt': 326, 'zuerst': 326}, {'to':
326}, {'me': 1293, 'us': 1293}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0,
'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1295, 'abteilung': 0, 'bereich':
0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0,
'teil': 0}, {'<det>': 1296}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0,
'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1298, 'abteilung': 0, 'bereich':
0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle':
0, 'teil': 0}, {'<det>': 1299}, {'<they>': 445, '^': 61, 'dass': 446, 'mir': 447, 'uns': 447}, {'<way>': 447},
{'<det>': 1302, '<way>': 447}, {'<they>': 445, '^': 61, 'am': 1303, 'auf': 1303, 'beim': 1303, 'dass': 446, 'im':
1303, 'per': 1303}, {'<they>': 1301, '^': 61, 'am': 1303, 'auf': 1303, 'beim': 1303, 'dass': 446, 'im': 1303, 'mir':
1304, 'per': 1303, 'uns': 1304}, {'dafuer': 1019, 'dagegen': 1019}, {'besuch': 402}, {'bei': 1261, 'da': 402, 'dabei':
402, 'hier': 402, 'zu': 1307}, {'anhang': 1308, 'familie': 1308, 'frau': 1308, 'freund': 1308, 'freundin': 1308,
'hund': 1308, 'kind': 1308, 'kindern': 1308, 'mann': 1308, 'partner': 1308, 'partnerin': 1308}, {'<their>': 1309,
'anhang': 1308, 'familie': 1308, 'frau': 1308, 'freund': 1308, 'freundin': 1308, 'hund': 1308, 'kind': 1308,
'kindern': 1308, 'mann': 1308, 'partner': 1308, 'partnerin': 1308}, {'mit': 1310, 'samt': 1310}, {'haus': 402},
{'bei': 1261, 'da': 402, 'hier': 402, 'im': 1312}, {'bei': 1261, 'da': 402, 'dabei': 402, 'hier': 402}, {'abendessen':
1314, 'besuch': 1314, 'bier': 1314, 'brunch': 1314, 'essen': 1314, 'fruehstueck': 1314, 'fruhstuck': 1314, 'grillen':
1314, 'jause': 1314, 'kaffee': 1314, 'mittagessen': 1314, 'tisch': 402}, {'tisch': 402}, {'': (23, 'contact'), '$$':
402}, {'partie': 402}, {'der': 1318}, {'$$': 402, 'am': 1316, 'dabei': 1317, 'von': 1319}, {'dabei': 402}, {'video':
1321, 'zoom': 1321}, {'am': 1316, 'an': 1141, 'auf': 1141, 'bei': 1141, 'beim': 1141, 'da': 402, 'in': 1141, 'mit':
1320, 'online': 1321, 'per': 1322, 'remote': 1321, 'zu': 1141, 'zugeschaltet': 402}, {'<my>': 402, 'abendessen': 1314,
'besuch': 1314, 'bier': 1314, 'brunch': 1314, 'essen': 1314, 'fruehstueck': 1314, 'fruhstuck': 1314, 'grillen': 1314,
'jause': 1314, 'kaffee': 1314, 'mittagessen': 1314}, {'': (23, 'contact'), 'im': 1144, 'in': 1145, 'ins': 1144,
'kurz': 1146}, {'abend': 1313, 'kaffee': 1313, 'moment': 1313, 'nachmittag': 1313, 'sprung': 1313, 'std': 1313,
'stuendchen': 1313, 'stundchen': 1313, 'stunde': 1313, 'stunden': 1313, 'vormittag': 1313, 'weile': 1313}, {'abend':
1313, 'ganze': 1326, 'halbe': 1326, 'kaffee': 1313, 'moment': 1313, 'nachmittag': 1313, 'sprung': 1313, 'std': 1313,
'stuendchen': 1313, 'stundchen': 1313, 'stunde': 1313, 'stunden': 1313, 'vormittag': 1313, 'weile': 1313}, {'am':
1316, 'dabei': 402, 'von': 1319}, {'am': 1316, 'mit': 1328, 'online': 1321, 'per': 1322, 'remote': 1321,
'zugeschaltet': 402}, {'abend': 1313, 'kaffee': 1313, 'moment': 1313, 'nachmittag': 1313, 'sprung': 1313, 'std': 1313,
'stuendchen': 1313, 'stunde': 1313, 'stunden': 1313, 'vormittag': 1313, 'weile': 1313}, {'abend': 1313, 'ganze': 1330,
'halbe': 1330, 'kaffee': 1313, 'moment': 1313, 'nachmittag': 1313, 'sprung': 1313, 'std': 1313, 'stuendchen': 1313,
'stunde': 1313, 'stunden': 1313, 'vormittag': 1313, 'weile': 1313}, {'abend': 1313, 'drei': 1331, 'ein': 1331, 'eine':
1331, 'einen': 1331, 'ganze': 1330, 'halbe': 1331, 'kaffee': 1313, 'moment': 1313, 'n': 1331, 'nachmittag': 1313,
'ne': 1331, 'sprung': 1313, 'std': 1313, 'stuendchen': 1313, 'stunde': 1313, 'stunden': 1313, 'vormittag': 1313,
'weile': 1313, 'zwei': 1331}, {'abend': 1313, 'kaffee': 1313, 'moment': 1313, 'nachmittag': 1313, 'sprung': 1313,
'std': 1313, 'stundchen': 1313, 'stunde': 1313, 'stunden': 1313, 'vormittag': 1313, 'weile': 1313}, {'abend': 1313,
'ganze': 1333, 'halbe': 1333, 'kaffee': 1313, 'moment': 1313, 'nachmittag': 1313, 'sprung': 1313, 'std': 1313,
'stundchen': 1313, 'stunde': 1313, 'stunden': 1313, 'vormittag': 1313, 'weile': 1313}, {'abend': 1313, 'drei': 1334,
'ein': 1334, 'eine': 1334, 'einen': 1334, 'ganze': 1333, 'halbe': 1334, 'kaffee': 1313, 'moment': 1313, 'n': 1334,
'nachmittag': 1313, 'ne': 1334, 'sprung': 1313, 'std': 1313, 'stundchen': 1313, 'stunde': 1313, 'stunden': 1313,
'vormittag': 1313, 'weile': 1313, 'zwei': 1334}, {'$$': 402, 'am': 1316, 'anhang': 1308, 'dabei': 1317, 'familie':
1308, 'frau': 1308, 'freund': 1308, 'freundin': 1308, 'hund': 1308, 'kind': 1308, 'kindern': 1308, 'mann': 1308,
'partner': 1308, 'partnerin': 1308, 'von': 1319}, {'am': 1316, 'mit': 1320, 'online': 1321, 'per': 1322, 'remote':
1321, 'zugeschaltet': 402}, {'<my>': 402, 'besuch': 402}, {'abendessen': 1314, 'besuch': 1314, 'bier': 1314, 'brunch':
1314, 'essen': 1314, 'fruehstueck': 1314, 'fruhstuck': 1314, 'grillen': 1314, 'jause': 1314, 'kaffee': 1314,
'mittagessen': 1314}, {'D': 1311, 'abend': 1313, 'alle': 1142, 'am': 1315, 'an': 1141, 'anwesend': 402, 'auch': 1323,
'auf': 1324, 'aufgetaucht': 402, 'bei': 1148, 'beide': 1142, 'beim': 1141, 'da': 1325, 'dabei': 402, 'dafuer': 1019,
'dafur': 1019, 'dagegen': 1019, 'dazugekommen': 402, 'dazugestossen': 402, 'dazugestoßen': 402, 'der': 1136, 'drei':
1327, 'ebenfalls': 1329, 'ein': 1327, 'eine': 1327, 'einen': 1327, 'einfach': 1139, 'fuer': 1332, 'fur': 1335,
'ganze': 1326, 'gekommen': 402, 'halbe': 1327, 'hier': 402, 'im': 1144, 'in': 1150, 'ins': 1144, 'kaffee': 1313,
'kurz': 1146, 'leider': 1139, 'mit': 1336, 'mitgekommen': 402, 'moment': 1313, 'n': 1327, 'nachmittag': 1313, 'ne':
1327, 'ned': 1138, 'net': 1138, 'nicht': 1138, 'noch': 1337, 'online': 1321, 'per': 1322, 'remote': 1321, 'samt':
1309, 'sprung': 1313, 'std': 1313, 'stuendchen': 1313, 'stundchen': 1313, 'stunde': 1313, 'stunden': 1313, 'und':
1309, 'vorbeigefahren': 402, 'vorbeigekommen': 402, 'vormittag': 1313, 'weile': 1313, 'wieder': 1142, 'wohl': 0, 'zu':
1338, 'zugeschaltet': 402, 'zum': 1339, 'zur': 1339, 'zwei': 1327}, {'dafur': 1019, 'dagegen': 1019}, {'D': 1311,
'abend': 1313, 'alle': 1142, 'am': 1315, 'an': 1141, 'anwesend': 402, 'auch': 1323, 'auf': 1324, 'aufgetaucht': 402,
'bei': 1148, 'beide': 1142, 'beim': 1141, 'da': 1325, 'dabei': 402, 'dazugekommen': 402, 'dazugestossen': 402,
'dazugestoßen': 402, 'drei': 1327, 'ebenfalls': 1329, 'ein': 1327, 'eine': 1327, 'einen': 1327, 'fuer': 1332, 'fur':
1335, 'ganze': 1326, 'gekommen': 402, 'halbe': 1327, 'hier': 402, 'im': 1144, 'in': 1150, 'ins': 1144, 'kaffee': 1313,
'kurz': 1146, 'mit': 1336, 'mitgekommen': 402, 'moment': 1313, 'n': 1327, 'nachmittag': 1313, 'ne': 1327, 'noch':
1337, 'online': 1321, 'per': 1322, 'remote': 1321, 'samt': 1309, 'sprung': 1313, 'std': 1313, 'stuendchen': 1313,
'stundchen': 1313, 'stunde': 1313, 'stunden': 1313, 'und': 1309, 'vorbeigefahren': 402, 'vorbeigekommen': 402,
'vormittag': 1313, 'weile': 1313, 'wieder': 1142, 'zu': 1338, 'zugeschaltet': 402, 'zum': 1339, 'zur': 1339, 'zwei':
1327}, {'da': 402}, {'<me>': 1147}, {'am': 1339, 'auch': 1343, 'auf': 1339, 'bei': 1344, 'da': 1325, 'dabei': 402,
'im': 1144, 'in': 1145, 'ins': 1144, 'kurz': 1146, 'mit': 1321, 'zum': 1339, 'zur': 1339}, {'^': 176, 'davor': 326,
'vor': 326}, {'<they>': 1346, '^': 176, 'davor': 326, 'vor': 326}, {'<me>': 1347, 'vor': 326}, {'auf': 1075},
{'durchgeben': 61, 'freigeben': 61, 'gegenzeichnen': 61, 'mitbringen': 61, 'nachreichen': 61, 'nachschicken': 61,
'ruberschicken': 61, 'rueberschicken': 61, 'uberweisen': 61, 'ueberweisen': 61, 'vorbeibringen': 61, 'vorbeischicken':
61, 'weiterleiten': 61, 'zuruckbringen': 61, 'zuruckgeben': 61, 'zuruckschicken': 61, 'zurucksenden': 61,
'zuruckzahlen': 61, 'zurueckbringen': 61, 'zurueckgeben': 61, 'zurueckschicken': 61, 'zuruecksenden': 61,
'zurueckzahlen': 61, 'zuschicken': 61}, {'...': 1350}, {'^': 1351}, {'<giveinf>': 61, 'durchgeben': 61, 'freigeben':
61, 'gegenzeichnen': 61, 'mitbringen': 61, 'nachreichen': 61, 'nachschicken': 61, 'ruberschicken': 61,
'rueberschicken': 61, 'uberweisen': 61, 'ueberweisen': 61, 'vorbeibringen': 61, 'vorbeischicken': 61, 'weiterleiten':
61, 'zuruckbringen': 61, 'zuruckgeben': 61, 'zuruckschicken': 61, 'zurucksenden': 61, 'zuruckzahlen': 61,
'zurueckbringen': 61, 'zurueckgeben': 61, 'zurueckschicken': 61, 'zuruecksenden': 61, 'zurueckzahlen': 61,
'zuschicken': 61}, {'...': 1353}, {'<me>': 1352, '^': 1354, 'sich': 1215}, {'<until>': 1199, 'bescheid': 1153,
'durchgeben': 61, 'freigeben': 61, 'gegenzeichnen': 61, 'klaeren': 61, 'klaren': 61, 'liefern': 61, 'mitbringen': 61,
'nachliefern': 61, 'nachreichen': 61, 'nachschicken': 61, 'ruberschicken': 61, 'rueberschicken': 61, 'schicken': 61,
'senden': 61, 'uberweisen': 61, 'ueberweisen': 61, 'vorbeibringen': 61, 'vorbeischicken': 61, 'weiterleiten': 61,
'zuruckbringen': 61, 'zuruckgeben': 61, 'zuruckschicken': 61, 'zurucksenden': 61, 'zuruckzahlen': 61,
'zurueckbringen': 61, 'zurueckgeben': 61, 'zurueckschicken': 61, 'zuruecksenden': 61, 'zurueckzahlen': 61,
'zuschicken': 61, 'zusenden': 61}, {'...': 1356, '<thing>': 991, '<work>': 991, 'absagen': 61, 'angebot': 991,
'antwort': 991, 'bescheid': 1153, 'bestaetigung': 991, 'bestatigung': 991, 'connect': 61, 'connecten': 61,
'entscheidung': 991, 'feedback': 1154, 'forward': 61, 'fotos': 991, 'intro': 61, 'introduce': 61, 'introen': 61,
'klaeren': 61, 'klaren': 61, 'kostenvoranschlag': 991, 'liefern': 61, 'muster': 991, 'nachfragen': 61, 'nachhaken':
61, 'offerte': 991, 'rechnung': 991, 'ruckmeldung': 1201, 'rueckmeldung': 1201, 'schicken': 61, 'send': 61, 'share':
61, 'unterlagen': 991, 'vermitteln': 61, 'vertrag': 991, 'zahlen': 991, 'zusagen': 61}, {'': (13, 'talk'), '...':
1156, '<counsel>': 0, '<me>': 1352, '<until>': 1198, '^': 1357, 'dass': 1210, 'ein': 1030, 'einen': 1029, 'n': 1029,
'nen': 1029, 'sich': 1215}, {'...': 1196}, {'^': 1359}, {'...': 1353, 'absagen': 61, 'bescheid': 1153, 'connecten':
61, 'feedback': 1154, 'intro': 61, 'introen': 61, 'klaeren': 61, 'klaren': 61, 'liefern': 61, 'nachfragen': 61,
'nachhaken': 61, 'ruckmeldung': 1154, 'rueckmeldung': 1154, 'schicken': 61, 'vermitteln': 61, 'zusagen': 61}, {'...':
1156, '<me>': 1352, '<until>': 1360, '^': 1361, 'sich': 1215}, {'auch': 1343, 'da': 402, 'dabei': 402, 'mit': 1321},
{'...': 1356}, {'<me>': 1352, '<until>': 1217, '^': 1364, 'dass': 1210, 'sich': 1215}, {'nicht': 8}, {'aber': 1366,
'doch': 1366}, {'connecten': 61, 'intro': 61, 'introen': 61, 'klaeren': 61, 'klaren': 61, 'liefern': 61, 'nachfragen':
61, 'nachhaken': 61, 'schicken': 61, 'vermitteln': 61}, {'anrufen': 8, 'erreichen': 8, 'sprechen': 8}, {'...': 1367,
'<counsel>': 0, '^': 1368, 'aber': 1366, 'doch': 1366, 'ein': 1030, 'einen': 1029, 'mich': 1369, 'n': 1029, 'nen':
1029, 'sich': 1215, 'uns': 1369}, {'<until>': 464, '^': 1012}, {'sich': 1371}, {'<thing>': 991, '<work>': 991,
'angebot': 991, 'antwort': 991, 'bestaetigung': 991, 'entscheidung': 991, 'fotos': 991, 'kostenvoranschlag': 991,
'muster': 991, 'offerte': 991, 'rechnung': 991, 'rueckmeldung': 991, 'unterlagen': 991, 'vertrag': 991, 'zahlen':
991}, {'^': 1373, 'sich': 1371}, {'<thing>': 991, '<work>': 991, 'angebot': 991, 'antwort': 991, 'bestatigung': 991,
'entscheidung': 991, 'fotos': 991, 'kostenvoranschlag': 991, 'muster': 991, 'offerte': 991, 'rechnung': 991,
'ruckmeldung': 991, 'unterlagen': 991, 'vertrag': 991, 'zahlen': 991}, {'^': 1375, 'sich': 1371}, {'erreichen': 986,
'erwischen': 986, 'sprechen': 986}, {'<hat>': 923, '<needs>': 924, '<saysv>': 928, '<sends3>': 64, '<will3>': 572,
'^': 984, 'antwortet': 402, 'antwortete': 402, 'anzuklingeln': 986, 'anzurufen': 986, 'arbeitet': 989, 'bat': 994,
'beginnt': 989, 'begleitet': 995, 'bekommen': 1000, 'bekommt': 1007, 'benoetigt': 1014, 'benotigt': 1018, 'berichtet':
0, 'besteht': 1020, 'besuchen': 995, 'besucht': 995, 'bewarb': 1021, 'bewirbt': 1021, 'bietet': 1024, 'bittet': 994,
'bleibt': 989, 'bot': 1024, 'brachte': 1027, 'brachten': 1027, 'braeuchte': 1031, 'braeuchten': 1032, 'brauchen':
1036, 'braucht': 1038, 'brauchte': 1040, 'brauchten': 1041, 'bringen': 1044, 'bringt': 1044, 'bräuchte': 1040, 'darf':
1051, 'draengt': 1053, 'drangt': 1053, 'dringt': 1020, 'duerfen': 1054, 'durfen': 1054, 'empfaengt': 995, 'empfahl':
1056, 'empfangt': 995, 'empfehlen': 1056, 'empfiehlt': 1056, 'erinnert': 1057, 'ermahnt': 1058, 'ermutigt': 1058,
'erzaehlt': 0, 'erzahlt': 0, 'essen': 1062, 'faehrt': 1057, 'faend': 1065, 'faende': 1065, 'faengt': 1069, 'fahren':
1057, 'fahrt': 1057, 'fand': 1065, 'fande': 1065, 'fangt': 1069, 'feiert': 1071, 'fordert': 1073, 'fragt': 1076,
'freuen': 1079, 'freut': 1082, 'fuehrt': 995, 'fuhrt': 995, 'fänd': 1065, 'gab': 1089, 'gaben': 1091, 'gibt': 1091,
'ging': 1095, 'gingen': 1095, 'haben': 1116, 'haette': 1120, 'haetten': 1122, 'hat': 1128, 'hatte': 1129, 'hatten':
1122, 'helfen': 995, 'hilft': 995, 'hofft': 1127, 'holen': 1057, 'holt': 1057, 'hätte': 1120, 'hätten': 1122, 'is':
1132, 'isst': 1062, 'ist': 1140, 'kam': 1151, 'kamen': 1152, 'kann': 1162, 'koennen': 1163, 'kommen': 1166, 'kommt':
1166, 'konnen': 1163, 'kriegen': 1000, 'kriegt': 1007, 'kuemmern': 1169, 'kuemmert': 1169, 'kummern': 1169, 'kummert':
1169, 'laden': 1170, 'ladt': 1170, 'laedt': 1170, 'legt': 1174, 'legte': 1174, 'll': 1176, 'machen': 1184, 'macht':
1184, 'mahnt': 1058, 'mailt': 1185, 'mailte': 1185, 'meldet': 1188, 'meldete': 1190, 'mochte': 1216, 'mochten': 1220,
'moechte': 1228, 'moechten': 1220, 'muessen': 1232, 'muss': 1236, 'mussen': 1240, 'möchte': 1216, 'nehmen': 1057,
'nimmt': 1241, 'owes': 1243, 'pladiert': 1244, 'pladierte': 1244, 'plaediert': 1245, 'plaedierte': 1245, 'plant':
1127, 'pocht': 1020, 'raet': 1251, 'rat': 1251, 'raten': 1251, 'recommended': 326, 'recommends': 326, 'rief': 1254,
'riet': 1251, 'rieten': 1251, 'ruehrt': 1188, 'ruehrte': 1188, 'ruft': 1255, 'ruhrt': 1188, 'ruhrte': 1188, 'rät':
1251, 'said': 1257, 'san': 1258, 'sass': 1267, 'sassen': 1267, 'says': 1257, 'saß': 1267, 'saßen': 1267, 'schauen':
1166, 'schaut': 1166, 'schlaeft': 1062, 'schlaegt': 1269, 'schlafen': 1062, 'schlaft': 1062, 'schlagt': 1269,
'schlug': 1269, 'schlägt': 1269, 'schreiben': 1274, 'schreibt': 1275, 'schrieb': 1185, 'schulden': 1278, 'schuldet':
1278, 'sind': 1279, 'soll': 0, 'sollen': 0, 'sollte': 0, 'stand': 1280, 'standen': 1267, 'startet': 989, 'sucht':
1281, 'suchte': 1281, 'taet': 1291, 'taete': 1292, 'tat': 1291, 'tate': 1292, 'textet': 1185, 'thinks': 1257, 'told':
1294, 'treffen': 1021, 'trifft': 1021, 'tät': 1291, 'uberlegt': 1127, 'ubernachten': 1062, 'ubernachtet': 1062,
'ubernimmt': 1297, 'ueberlegt': 1127, 'uebernachten': 1062, 'uebernachtet': 1062, 'uebernimmt': 1300, 'verlangt':
1073, 'versprach': 1305, 'verspricht': 1305, 'versucht': 1127, 'waere': 1306, 'war': 1340, 'ware': 1341, 'waren':
1342, 'warn': 1345, 'warnt': 1348, 'warnte': 1348, 'warten': 1349, 'wartet': 1349, 'werden': 1355, 'will': 1358,
'wird': 1362, 'woan': 1363, 'wohnt': 989, 'wollen': 1365, 'wollte': 1370, 'worn': 1363, 'wuenschen': 1372, 'wuenscht':
1374, 'wuerd': 1291, 'wuerde': 1291, 'wunschen': 1372, 'wunscht': 1376, 'wurd': 1291, 'wurde': 1291, 'wäre': 1341,
'würde': 1291, 'zu': 1377, 'zuruckzurufen': 986, 'zurueckzurufen': 986}, {'N': 747}, {'an': 1379}, {'<them>': 40},
{'ich': 1381, 'wir': 1381}, {'...': 1380, '<have>': 1382, 'an': 1379}, {'^': 564}, {'hand': 12, 'mail': 12, 'post':
12}, {'der': 1385}, {'am': 1101, 'auf': 1102, 'im': 1103, 'in': 1386, 'von': 99, 'vorliegen': 12}, {'...': 1387},
{'^': 1388}, {'<they>': 1389}, {'bekommen': 1390, 'bekommt': 1390, 'erhaelt': 1390, 'erhalt': 1390, 'haben': 1390,
'hat': 1390, 'kriegen': 1390, 'kriegt': 1390}, {'<they>': 707, 'ich': 34, 'wir': 34}, {'<them>': 34, 'das': 395,
'dass': 1392}, {'<they>': 572, 'der': 572, 'die': 572}, {'durchgearbeitet': 402, 'durchgegangen': 402}, {'...': 521,
'<reviewed>': 238}, {'N': 1396}, {'...': 1395, 'fuer': 1397, 'fur': 1397, 'v': 1397, 'vom': 1397, 'von': 1397}, {'i':
54, 'ich': 54, 'ma': 54, 'wir': 54}, {'ab': 54, 'aus': 54, 'heim': 54, 'hin': 54, 'nach': 54, 'vom': 54, 'zum': 54,
'zur': 54}, {'...': 1400}, {'N': 1401, 'ihn': 1401, 'sie': 1401}, {'ich': 1402, 'wir': 1402}, {'mich': 54, 'uns': 54},
{'<they>': 54}, {'<they>': 1404, 'mich': 1405, 'mir': 1405, 'uns': 1405}, {'mich': 1405, 'uns': 1405}, {'mich': 1405,
'mir': 1405, 'uns': 1405}, {'bei': 54, 'im': 54, 'in': 54, 'mit': 54, 'zu': 54}, {'ich': 1409, 'wir': 1409},
{'<they>': 1404, 'mich': 1405, 'uns': 1405}, {'wir': 54}, {'ich': 54, 'ma': 54, 'wir': 54}, {'': (2, 'plan'), 'N':
1401, 'ihn': 1401, 'sie': 1401}, {'ich': 1414, 'ma': 54, 'wir': 1414}, {'': (1, 'moved')}, {'besprechung': 54, 'call':
54, 'gesprach': 54, 'gespraech': 54, 'lunch': 54, 'meeting': 54, 'termin': 54, 'treffen': 54}, {'...': 1417}, {'ich':
1418, 'wir': 1418}, {'<they>': 1061}, {'<they>': 1061, 'gestrichen': 8}, {'vorbei': 54, 'vorbeischauen': 54}, {'...':
1422}, {'...': 1422, 'ich': 1423}, {'besuchen': 54}, {'': (2, 'plan'), '...': 1425}, {'<they>': 1426}, {'mich': 1427,
'uns': 1427}, {'<me>': 54, 'besuch': 54}, {'vorbei': 54, 'zu': 1429, 'zum': 54}, {'...': 1430, 'vorbei': 54, 'zu':
1429, 'zum': 54}, {'N': 1431, 'mich': 1427, 'uns': 1427}, {'<me>': 1405}, {'<callinf>': 303, '<giveinf>': 303,
'anklopfen': 303, 'essen': 303, 'nachfragen': 303, 'reden': 303, 'sprechen': 303, 'treffen': 303, 'vorbeischauen':
303, 'vorfuehlen': 303, 'vorfuhlen': 303}, {'...': 1434, '<callinf>': 303, '<giveinf>': 303, 'anklopfen': 303,
'essen': 303, 'nachfragen': 303, 'reden': 303, 'sprechen': 303, 'treffen': 303, 'vorbeischauen': 303, 'vorfuehlen':
303, 'vorfuhlen': 303}, {'N': 1435}, {'bei': 1436, 'mit': 1436, 'zu': 1436}, {'bei': 1436, 'mit': 1436, 'wieder':
1437, 'zu': 1436}, {'eingeladen': 54}, {'': (2, 'plan'), '...': 1439}, {'bei': 1440, 'im': 54, 'in': 54, 'mit': 54,
'zu': 1440}, {'<they>': 1061, 'ich': 1441, 'wir': 1441}, {'<acts1>': 1399, 'abgemacht': 54, 'abgmacht': 54,
'ausgemacht': 54, 'ausgmacht': 54, 'begleite': 1403, 'begleitet': 1406, 'besuchen': 1407, 'besucht': 1408, 'bin':
1410, 'bringe': 1403, 'empfaengt': 1408, 'empfangt': 1408, 'erinnert': 1411, 'essen': 1412, 'faehrt': 1406, 'fahr':
1413, 'fahre': 1415, 'fahren': 1413, 'fahrt': 1406, 'festgelegt': 54, 'flieg': 1413, 'fliege': 1413, 'fliegen': 1413,
'fuehrt': 1406, 'fuhrt': 1406, 'gehen': 1412, 'gelegt': 1416, 'geplant': 54, 'geschoben': 1416, 'gestrichen': 8,
'hab': 1419, 'habe': 1419, 'haben': 1419, 'helfen': 1408, 'hilft': 1408, 'hol': 1403, 'hole': 1403, 'holen': 1403,
'holt': 1411, 'isst': 1420, 'ist': 1421, 'komm': 1424, 'komme': 1424, 'kommen': 1428, 'kommt': 1432, 'laden': 1433,
'ladt': 1433, 'laedt': 1433, 'mal': 1438, 'nehmen': 1411, 'nimmt': 1406, 'reden': 1412, 'reise': 1413, 'reisen': 1413,
'reserviert': 54, 'schau': 1424, 'schaue': 1424, 'schlaeft': 1420, 'schlaft': 1420, 'sehen': 1412, 'sind': 1442,
'sprechen': 1412, 'telefonieren': 1412, 'treffen': 1412, 'ubernachtet': 1420, 'uebernachtet': 1420, 'umgebucht': 1416,
'umgelegt': 1416, 'vereinbart': 54, 'verlegt': 1416, 'verschoben': 1416, 'vertagt': 1416, 'vorgezogen': 1416, 'wurde':
410, 'zeigt': 1408, 'zoomen': 1412, 'zugesagt': 54}, {'gelegt': 524}, {'herz': 1444}, {'bekannt': 558,
'bekanntgemacht': 557, 'connected': 557, 'in': 560, 'vernetzt': 557, 'zusammengebracht': 557}, {'...': 1446,
'bekannt': 558, 'bekanntgemacht': 557, 'connected': 557, 'in': 560, 'vernetzt': 557, 'zusammengebracht': 557}, {'N':
1447}, {'ans': 1445, 'ausgeholfen': 379, 'ins': 655, 'mit': 1448, 'mitgeholfen': 379}, {'fall': 176}, {'keinen':
1450}, {'weg': 176}, {'keine': 176, 'nicht': 176}, {'auf': 1451, 'besser': 176, 'bloss': 176, 'bloß': 176, 'finger':
1452, 'haende': 1452, 'hande': 1452, 'ja': 1453, 'keinesfalls': 176, 'lieber': 176, 'nie': 176, 'niemals': 176,
'unbedingt': 176}, {'soll': 326, 'solle': 326, 'sollen': 326, 'sollte': 326, 'sollten': 326}, {'^': 1454, 'ich': 1455,
'man': 1455, 'wir': 1455}, {'<introduced>': 557, 'bekannt': 558}, {'<introduced>': 557, 'bekannt': 558, 'einander':
1457, 'miteinander': 1457}, {'gebracht': 557, 'gesetzt': 557}, {'kontakt': 1459, 'verbindung': 1459}, {'<introduced>':
557, 'bekannt': 558, 'einander': 561, 'in': 560, 'miteinander': 561}, {'mail': 1461}, {'e': 1462, 'linkedin': 1461,
'mail': 1461, 'whatsapp': 1461}, {'...': 1458, '<introduced>': 557, 'bekannt': 558, 'einander': 561, 'gegenseitig':
561, 'in': 1460, 'kontakt': 1459, 'miteinander': 561, 'per': 1463, 'verbindung': 1459, 'via': 1463}, {'N': 1464,
'ich': 399}, {'^': 176, 'an': 735, 'dass': 326, 'dazu': 734, 'fuer': 737, 'fur': 739, 'ist': 414, 'lautet': 414,
'lautete': 414, 'waere': 414, 'war': 414, 'ware': 414, 'wäre': 414}, {'bekannt': 558, 'vorgestellt': 557}, {'...':
1467}, {'N': 595, 'dem': 596, 'der': 596, 'mit': 596}, {'ich': 1469, 'wir': 1469}, {'gestellt': 21}, {'verfuegung':
1471, 'verfugung': 1471}, {'bekannt': 558, 'bereitgestellt': 21, 'freigeraeumt': 21, 'freigeraumt': 21, 'vorgestellt':
557, 'zur': 1472}, {'...': 1473}, {'...': 590, 'vorgestellt': 557}, {'D': 61}, {'...': 1476}, {'alles': 1477, 'das':
1477, 'den': 1477, 'die': 1477, 'es': 1477, 'ihn': 1477, 'sie': 1477}, {'bringt': 1478, 'gibt': 1478, 'schickt': 1478,
'sendet': 1478}, {'und': 1479}, {'...': 1480}, {'': (6, 'theirs'), 'D': 61}, {'<my>': 61}, {'<me>': 1482, '<my>': 61,
'D': 1483}, {'nach': 61, 'um': 61}, {'...': 1485}, {'...': 1485, 'bei': 1486, 'beim': 1486, 'sich': 1486}, {'...':
61}, {'<their>': 1488, 'bei': 1488, 'beim': 1488}, {'': (6, 'theirs'), 'nach': 61, 'um': 61}, {'...': 1490}, {'...':
1485, '<their>': 1488, 'bei': 1491, 'beim': 1491, 'sich': 1486}, {'...': 1485, 'nach': 61, 'um': 61}, {'sich': 1493},
{'<det>': 61}, {'<det>': 1477, 'D': 1495}, {'<me>': 1496}, {'<sends3>': 1481, '<serves3>': 1484, 'baut': 153,
'bringt': 974, 'erkundigt': 1487, 'fraegt': 1489, 'fragt': 1492, 'fragts': 1489, 'frägt': 1489, 'gibt': 974, 'hakt':
1487, 'hoert': 1494, 'hort': 1494, 'schaut': 1494, 'schickt': 974, 'schreibt': 1497, 'sieht': 1494, 'zahlt': 974},
{'spiel': 654}, {'empfohlen': 524, 'ins': 1499, 'vermittelt': 524, 'vorgeschlagen': 524, 'weiterempfohlen': 524},
{'einsatz': 379}, {'ausgeholfen': 379, 'dabei': 379, 'eingesprungen': 379, 'gearbeitet': 379, 'geholfen': 379,
'gewerkt': 379, 'im': 1501, 'mitgeholfen': 379}, {'...': 1502, 'ausgeholfen': 379, 'dabei': 379, 'eingesprungen': 379,
'gearbeitet': 379, 'geholfen': 379, 'gewerkt': 379, 'im': 1501, 'mitgeholfen': 379}, {'...': 1500, '<helper>': 1503},
{'...': 1500, 'N': 561}, {'gebracht': 534}, {'stand': 1506}, {'aktuellen': 1507, 'letzten': 1507, 'neuesten': 1507,
'neusten': 1507}, {'den': 1508}, {'ans': 1445, 'empfohlen': 524, 'ins': 1499, 'vermittelt': 524, 'vorgeschlagen': 524,
'weiterempfohlen': 524}, {'geholfen': 238, 'unterstuetzt': 238, 'unterstutzt': 238, 'zugehoert': 238, 'zugehort':
238}, {'geholfen': 238, 'unterstutzt': 238, 'zugehort': 238}, {'geholfen': 238, 'unterstuetzt': 238, 'zugehoert':
238}, {'...': 1510, 'N': 561, 'pitch': 1511, 'pitchen': 1511, 'proben': 1511, 'uben': 1512, 'ueben': 1513}, {'...':
1500, 'pitch': 1511, 'pitchen': 1511, 'proben': 1511, 'uben': 1512, 'ueben': 1513}, {'gegeben': 534, 'gesagt': 534},
{'gegeben': 557, 'gemacht': 557, 'geschickt': 557}, {'N': 1517}, {'an': 1518, 'bei': 1518, 'mit': 1518, 'zu': 1518},
{'intro': 1519}, {'N': 1475}, {'vorgestellt': 557}, {'N': 1522, 'kontakt': 599, 'rucken': 766, 'ruecken': 767}, {'N':
1522}, {'gegeben': 534}, {'intro': 1519, 'update': 1525}, {'...': 1500}, {'': (8, 'asked'), '<me>': 445}, {'durch':
61, 'ein': 61, 'nach': 61, 'weiter': 61}, {'...': 1529}, {'angebot': 61, 'einladung': 61, 'entwurf': 61, 'intro': 61,
'intros': 61, 'kontakt': 61, 'protokoll': 61, 'termin': 61, 'unterlagen': 61, 'vorschlaege': 61, 'vorschlag': 61,
'vorschlage': 61}, {'<my>': 1530, 'angebot': 61, 'das': 1531, 'den': 1531, 'die': 1531, 'ein': 1531, 'eine': 1531,
'einladung': 61, 'entwurf': 61, 'intro': 61, 'intros': 61, 'kontakt': 61, 'nen': 1531, 'protokoll': 61, 'termin': 61,
'unterlagen': 61, 'vorschlaege': 61, 'vorschlag': 61, 'vorschlage': 61}, {'^': 1532}, {'gesetzt': 534}, {'bild':
1534}, {'^': 137}, {'<me>': 1536}, {'<my>': 1530}, {'^': 1538}, {'weg': 402}, {'den': 1540}, {'uber': 1541, 'ueber':
1541}, {'...': 1542, 'uber': 1541, 'ueber': 1541}, {'mir': 1543, 'uns': 1543}, {'angebot': 61, 'das': 1531, 'den':
1531, 'die': 1531, 'ein': 1531, 'eine': 1531, 'einladung': 61, 'entwurf': 61, 'intro': 61, 'intros': 61, 'kontakt':
61, 'nen': 1531, 'protokoll': 61, 'termin': 61, 'unterlagen': 61, 'vorschlaege': 61, 'vorschlag': 61, 'vorschlage':
61}, {'^': 1545}, {'...': 590, '<introduced>': 557, 'bekannt': 558, 'in': 560}, {'<det>': 603, '<my>': 603, '<their>':
603, 'N': 1547, 'einem': 603, 'einer': 603}, {'sein': 61}, {'da': 1549, 'eintreffen': 61, 'fertig': 1549, 'kommen':
61, 'vorliegen': 61}, {'<until>': 1550}, {'': (6, 'theirs'), 'soll': 1551}, {'gebeten': 1552}, {'...': 1553}, {'^':
1554}, {'um': 1555}, {'...': 592, 'email': 1556, 'linkedin': 1556, 'mail': 1556, 'sms': 1556, 'whatsapp': 1556},
{'<work>': 1396}, {'...': 1, ':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'...': 1558, '<counsel>': 740,
'<opinion>': 1559, '<work>': 1396}, {'gebeten': 535}, {'kommt': 1551, 'soll': 1551, 'sollte': 1551}, {'angefragt':
1562, 'gebeten': 1562}, {'...': 1563}, {'...': 1561, '^': 1564}, {'ich': 678, 'wir': 678}, {'von': 1319},
{'eingeladen': 402, 'mit': 1567, 'zugeschaltet': 402}, {'...': 1568}, {'N': 561}, {'gratuliert': 534}, {'geburtstag':
1571}, {'...': 1449, ':': 1456, '<and>': 1465, '<counsel>': 1466, '<det>': 1468, '<have>': 1470, '<my>': 1474, 'N':
1475, '^': 1498, 'als': 1504, 'an': 1505, 'angefeuert': 311, 'angefragt': 535, 'auf': 1509, 'aufgebaut': 311,
'aufgemuntert': 311, 'ausgeholfen': 379, 'bei': 1514, 'beim': 1515, 'berichtet': 534, 'beruhigt': 311, 'bescheid':
1516, 'bestaerkt': 311, 'bestarkt': 311, 'coached': 546, 'das': 1520, 'dem': 1521, 'den': 1523, 'der': 1521, 'die':
1524, 'ein': 1526, 'eine': 1520, 'einem': 1468, 'einen': 600, 'einer': 1468, 'erklaert': 534, 'erklart': 534,
'ermutigt': 311, 'erzaehlt': 534, 'erzahlt': 534, 'fuer': 1527, 'fur': 1527, 'geantwortet': 534, 'gebeten': 1528,
'gebrieft': 534, 'gecoached': 546, 'gecoacht': 546, 'gedankt': 539, 'gefragt': 535, 'gelobt': 311, 'gementort': 546,
'gesagt': 534, 'geschildert': 534, 'gestrichen': 8, 'getroestet': 311, 'getrostet': 311, 'gezeigt': 534, 'gibt': 1533,
'gratuliert': 534, 'gut': 785, 'informiert': 534, 'ins': 1535, 'intro': 1519, 'ist': 410, 'kontakt': 599, 'laesst':
1537, 'lassen': 1537, 'lasst': 1537, 'leitet': 1539, 'lief': 1544, 'lässt': 1537, 'macht': 1546, 'mentored': 546,
'mit': 1548, 'mitgeholfen': 379, 'mitgeteilt': 534, 'motiviert': 311, 'muessen': 395, 'muss': 395, 'mussen': 395,
'mut': 799, 'nachgefragt': 535, 'ne': 1520, 'organisiert': 1546, 'per': 1557, 'reicht': 1539, 's': 1560, 'schickt':
1533, 'soll': 395, 'sollte': 395, 'todo': 445, 'uber': 1557, 'ueber': 1557, 'um': 1565, 'und': 1566, 'update': 1525,
'upgedatet': 534, 'via': 1557, 'war': 1569, 'waren': 1569, 'weiterempfohlen': 524, 'wurde': 410, 'zu': 1570,
'zugesagt': 534, 'zum': 1572}, {'<them>': 12, 'das': 86, 'es': 86}, {'ich': 1574, 'wir': 1574}, {'<me>': 61, 'das':
153, 'es': 153}, {'<they>': 1576}, {'<them>': 563}, {'ich': 1578, 'wir': 1578}, {'<they>': 153}, {'<them>': 61},
{'von': 1581}, {'ich': 1582, 'wir': 1582}, {'<they>': 100, 'von': 99}, {'schuldi': 12, 'schuldig': 12}, {'...': 1585,
'schuldi': 12, 'schuldig': 12}, {'<them>': 1586}, {'<them>': 1586, 'ich': 1587}, {'<me>': 158}, {'an': 86}, {'<me>':
1590}, {'von': 1591}, {'...': 1592}, {'<me>': 1133}, {'<they>': 1594}, {'<me>': 12, '<them>': 61}, {'...': 1592,
'von': 1596}, {'<them>': 12, 'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'dringend': 12, 'noch': 12, 'unbedingt':
12}, {'ich': 1598, 'wir': 1599}, {'ausstaendig': 75, 'ausstandig': 75, 'ausstehend': 75, 'pendent': 75}, {'ich': 86,
'wir': 86}, {'<me>': 75}, {'<they>': 1603, 'ich': 86, 'wir': 86}, {'<they>': 1603}, {'aus': 75, 'noch': 162},
{'<done>': 12}, {'...': 1607}, {'<me>': 1608}, {'von': 1609}, {'<done>': 61}, {'...': 1611}, {'<me>': 1608, '<them>':
1612}, {'<them>': 1610, 'von': 1613}, {'<give1>': 1575, '<give3>': 1577, '<have>': 1579, '<will3>': 1580,
'ausstaendig': 75, 'ausstandig': 75, 'ausstehend': 75, 'bekomm': 1583, 'bekomme': 1583, 'bekommen': 1583, 'bekommt':
1584, 'bin': 1588, 'erhalte': 1583, 'fehlen': 1589, 'fehlt': 1589, 'gehen': 1593, 'geht': 1593, 'ist': 1595, 'kommen':
1597, 'kommt': 1597, 'krieg': 1583, 'kriege': 1583, 'kriegen': 1583, 'kriegt': 1584, 'muessen': 1600, 'muss': 1600,
'mussen': 1600, 'noch': 1601, 'pendent': 75, 'schuld': 1602, 'schulde': 1602, 'schulden': 1604, 'schuldet': 1605,
'sind': 1595, 'stehen': 1606, 'steht': 1606, 'werden': 1614, 'wird': 1614}, {'bis': 12, 'ich': 808, 'noch': 12,
'spaetestens': 12, 'spatestens': 12, 'wir': 808}, {'<they>': 1495}, {'nach': 12, 'vorbei': 12, 'weiter': 12, 'zuruck':
12, 'zurueck': 12}, {'...': 1618, '<them>': 12, 'das': 86, 'den': 86, 'die': 86, 'es': 86, 'ihn': 86, 's': 86, 'sie':
86}, {'<them>': 12, 'das': 86, 'den': 86, 'die': 86, 'es': 86, 'ihn': 86, 's': 86, 'sie': 86}, {'<them>': 12, 'das':
86, 'es': 86, 'ich': 1619, 's': 86, 'wir': 1620}, {'': (6, 'theirs'), '<they>': 61}, {'<me>': 1622}, {'<me>': 1622,
'das': 1623, 'den': 1623, 'die': 1623, 'es': 1623, 's': 1623}, {'<me>': 1622, '<they>': 1624, 'das': 1623, 'den':
1623, 'der': 1624, 'die': 1624, 'es': 1623, 's': 1623}, {'retour': 61, 'wieder': 255, 'zuruck': 61, 'zurueck': 61},
{'D': 1626, 'retour': 61, 'wieder': 255, 'zuruck': 61, 'zurueck': 61}, {'...': 255, 'D': 1626, 'das': 1627, 'den':
1627, 'die': 1627, 'es': 1627, 'ihn': 1627, 'retour': 61, 'sie': 1627, 'wieder': 255, 'zuruck': 61, 'zurueck': 61},
{'N': 1628, 'er': 1628, 'sie': 1628}, {'<they>': 954, 'N': 1628, 'bescheid': 61, 'das': 958, 'er': 1628, 'es': 958,
'mir': 953, 'sie': 1628, 'uns': 953}, {'<me>': 966, '<they>': 967}, {'mich': 12}, {'ich': 1632, 'mich': 12},
{'zuruck': 12, 'zurueck': 12}, {'': (5, 'mine'), 'bei': 86}, {'mich': 1635}, {'<them>': 1634, 'ich': 1636, 'mich':
1635, 'zuruck': 12, 'zurueck': 12}, {'': (6, 'theirs'), 'bei': 153}, {'': (6, 'theirs'), '<they>': 1638, 'bei': 153},
{'<they>': 951, 'sich': 1639}, {'...': 941, '<they>': 975, 'mich': 974, 'mir': 974, 'sich': 1639, 'uns': 974}, {'N':
256, 'er': 256, 'sie': 256}, {'<them>': 1634, 'zuruck': 12, 'zurueck': 12}, {'...': 941, '<me>': 966, 'mich': 942,
'mir': 942, 'uns': 942, 'zuruck': 61, 'zurueck': 61}, {'...': 941, '<me>': 966, '<they>': 1644, 'mich': 942, 'mir':
942, 'uns': 942, 'zuruck': 61, 'zurueck': 61}, {'N': 1628, 'das': 958, 'er': 1628, 'es': 958, 'sie': 1628}, {'<me>':
979, 'N': 1628, 'er': 1628, 'sie': 1628}, {'D': 12}, {'mir': 1648}, {'<until>': 61, 'N': 1628, 'er': 1628, 'sie':
1628}, {'...': 1615, '<deed1>': 1616, '<deed3>': 1617, '<does3>': 938, '<give1>': 1621, '<give3>': 1625, 'antwortet':
944, 'bringt': 1629, 'connected': 153, 'connectet': 153, 'erkundigt': 952, 'geben': 955, 'gibt': 1630, 'hoert': 965,
'holen': 967, 'holt': 1631, 'hort': 965, 'intro': 153, 'introduced': 153, 'introed': 153, 'introt': 153, 'kuemmer':
1633, 'kuemmere': 1633, 'kuemmre': 1633, 'kummer': 1633, 'kummere': 1633, 'kummre': 1633, 'leitet': 972, 'mailt': 973,
'meld': 1637, 'melde': 1637, 'melden': 1640, 'meldet': 1641, 'retourniert': 1642, 'ruehren': 952, 'ruehrt': 1640,
'ruf': 1643, 'rufe': 1643, 'rufen': 967, 'ruft': 1645, 'ruhren': 952, 'ruhrt': 1640, 'sagen': 955, 'sagt': 955,
'schickt': 1646, 'schreib': 1643, 'schreibe': 1643, 'schreibt': 973, 'stellen': 980, 'stellt': 1647, 'uberleg': 1649,
'uberlege': 1649, 'uberweist': 62, 'ueberleg': 1649, 'ueberlege': 1649, 'ueberweist': 62, 'unterschreibt': 62,
'zahlt': 1650}, {'$$': 402, 'D': 54, 'fuer': 358, 'fur': 358}, {'': (2, 'plan'), '$$': 402, 'D': 54, 'fuer': 358,
'fur': 358}, {'mir': 34}, {'mich': 34}, {'^': 12, 'bei': 1654, 'fuer': 1655, 'fur': 1655, 'mein': 34, 'meine': 34,
'von': 1654}, {'item': 1656, 'items': 1656}, {'': (0, 'missed'), 'davon': 8}, {'nichts': 1658}, {'nichts': 1658,
'noch': 1659}, {'...': 1502, 'am': 379, 'an': 379, 'auf': 379, 'ausgeholfen': 379, 'bei': 379, 'beim': 379, 'dabei':
379, 'eingesprungen': 379, 'fuer': 379, 'fur': 379, 'gearbeitet': 379, 'geholfen': 379, 'gewerkt': 379, 'im': 1501,
'mitgeholfen': 379}, {'N': 546}, {'bei': 1662, 'fuer': 1662, 'fur': 1662, 'von': 1662}, {'bei': 379, 'beim': 379},
{'war': 8}, {'...': 1665}, {'urlaub': 1666}, {'auf': 1666, 'beim': 1666, 'da': 1666, 'fort': 1666, 'im': 1667, 'in':
1666, 'unterwegs': 1666, 'weg': 1666}, {'auf': 1666, 'beim': 1666, 'da': 1666, 'fort': 1666, 'gerade': 1668, 'grad':
1668, 'im': 1667, 'in': 1666, 'kurz': 1668, 'ned': 1668, 'net': 1668, 'nicht': 1668, 'unterwegs': 1666, 'weg': 1666},
{'N': 524}, {'fuer': 1670, 'fur': 1670}, {'<helper>': 1661, 'coach': 1663, 'freiwillige': 1664, 'freiwilliger': 1664,
'ich': 1669, 'mentor': 1663, 'mentorin': 1663, 'referenz': 1671}, {'bekommen': 402, 'gehabt': 402, 'gehaengt': 402,
'gehangen': 402, 'gehangt': 402, 'gekriegt': 402, 'gesprochen': 402}, {'bekommen': 402, 'gehabt': 402, 'gehaengt':
402, 'gehangen': 402, 'gehangt': 402, 'gekriegt': 402}, {'bekommen': 402, 'gehabt': 402, 'gehaengt': 402, 'gehangen':
402, 'gekriegt': 402}, {'bekommen': 402, 'gehabt': 402, 'gehangen': 402, 'gehangt': 402, 'gekriegt': 402}, {'': (23,
'contact'), 'gehabt': 402, 'gesprochen': 402}, {'': (23, 'contact'), 'bekommen': 402, 'gehabt': 402, 'gehaengt': 402,
'gehangen': 402, 'gehangt': 402, 'gekriegt': 402, 'gesprochen': 402}, {'apparat': 1673, 'handy': 1674, 'hoerer': 1675,
'horer': 1676, 'rohr': 1674, 'tel': 1677, 'telefon': 1678}, {'muessen': 303, 'mussen': 303}, {'denken': 1680,
'gedacht': 303}, {'los': 1092, 'raus': 1092, 'rausgegangen': 1092, 'unterwegs': 1092, 'weg': 1092}, {'apparat': 1674,
'handy': 1674, 'hoerer': 1675, 'horer': 1676, 'rohr': 1674, 'telefon': 1674}, {'': (23, 'contact'), 'gehabt': 402},
{'strippe': 1684}, {'bekommen': 402}, {'strippe': 1686}, {'<they>': 326}, {'taet': 1688, 'tat': 1688, 'tät': 1688,
'wuerd': 1688, 'wuerde': 1688, 'wurd': 1688, 'wurde': 1688, 'würde': 1688}, {'stelle': 1689}, {'<them>': 1681, 'N':
1682, 'den': 1683, 'der': 1685, 'die': 1687, 'meiner': 1690, 'unserer': 1690, 'unsrer': 1690}, {'i': 678},
{'geschickt': 402, 'geschrieben': 402, 'gesendet': 402, 'gschriebn': 402, 'hinterlassen': 402, 'rausgeschickt': 402,
'verschickt': 402}, {'N': 535}, {'...': 1693, 'an': 1694, 'geschickt': 402, 'geschrieben': 402, 'gesendet': 402,
'gschriebn': 402, 'hinterlassen': 402, 'rausgeschickt': 402, 'verschickt': 402}, {'...': 1693, 'geschickt': 402,
'geschrieben': 402, 'gesendet': 402, 'gschriebn': 402, 'hinterlassen': 402, 'rausgeschickt': 402, 'verschickt': 402},
{'N': 535, 'bei': 1694}, {'...': 378, 'an': 402, 'bei': 402, 'v': 402, 'verpasst': 8, 'von': 402}, {'wollen': 8},
{'bekommen': 402, 'erhalten': 402, 'gekriegt': 402, 'von': 402}, {'': (23, 'contact'), 'nicht': 8}, {'war': 402,
'waren': 402}, {'<they>': 989}, {'D': 54, 'am': 54, 'for': 54, 'on': 54}, {'booked': 1704, 'confirmed': 1704,
'planned': 1704, 'scheduled': 1704}, {'ausgeholfen': 379, 'beraten': 379, 'betreut': 379, 'gearbeitet': 379,
'gebacken': 379, 'geholfen': 379, 'geknetet': 379, 'gekocht': 379, 'mitgeholfen': 379, 'repariert': 379,
'unterrichtet': 379, 'verkauft': 379}, {'...': 1706}, {'es': 0, 'man': 0}, {'ehrenamtlich': 1707, 'erzaehlt': 1708,
'erzahlt': 1708, 'gratis': 1707, 'heisst': 1708, 'heißt': 1708, 'hiess': 1708, 'kostenlos': 1707, 'munkelt': 1708,
'umsonst': 1707, 'unentgeltlich': 1707, 'verlegt': 1416, 'verschoben': 1416}, {'': (13, 'talk'), 'dass': 0}, {'': (13,
'talk'), 'dass': 0, 'ich': 1710, 'man': 1710}, {'<seen_of>': 0, 'las': 1711, 'liest': 1711, 'sah': 1711, 'sieht':
1711, 'stand': 1711, 'steht': 1711}, {'': (13, 'talk'), 'hin': 0}, {'aufgepasst': 379}, {'...': 1714, 'aufgepasst':
379}, {'<counsel>': 1713, 'hund': 1715, 'katze': 1715, 'kinder': 1715, 'kleine': 1715, 'kleinen': 1715, 'sohn': 1715,
'tochter': 1715}, {'gelegt': 1416, 'geschoben': 1416, 'umgebucht': 1416, 'umgelegt': 1416, 'verlegt': 1416,
'verschoben': 1416, 'vertagt': 1416, 'vorgezogen': 1416}, {'warten': 75}, {'...': 1718}, {'<counsel>': 1713, '^':
1719}, {'s': 1720}, {'$$': 75}, {'warten': 1722}, {'...': 1723}, {'': (0, 'missed'), 'gequatscht': 8, 'geredet': 8,
'gesprochen': 8}, {'band': 1725, 'box': 1725, 'mailbox': 1725, 'mobilbox': 1725}, {'ab': 8, 'anrufbeantworter': 8,
'band': 8, 'combox': 8, 'mailbox': 8}, {'geredet': 8, 'gesprochen': 8}, {'': (0, 'missed'), '...': 1728, 'geredet': 8,
'gesprochen': 8}, {'ab': 1729, 'anrufbeantworter': 1729, 'band': 8, 'combox': 8, 'mailbox': 8}, {'ab': 8,
'anrufbeantworter': 8, 'band': 1725, 'box': 1725, 'combox': 8, 'mailbox': 1725, 'mobilbox': 1725}, {'achterl': 402,
'bier': 402, 'bierchen': 402, 'drink': 402, 'glas': 402, 'runde': 402, 'schwatz': 402, 'spaziergang': 402, 'spritzer':
402, 'sprung': 402, 'wein': 402}, {'...': 1728, 'geredet': 8, 'gesprochen': 8}, {'ab': 1733, 'anrufbeantworter':
1733}, {'genommen': 34}, {'kappe': 1735}, {'seite': 34}, {'': (1, 'moved'), 'auf': 1416}, {'...': 1709, '<network>':
1712, '<their>': 1716, 'D': 1717, 'N': 1721, '^': 1724, 'das': 1726, 'dem': 1727, 'den': 1730, 'der': 1727, 'die':
1731, 'ein': 1732, 'einen': 1732, 'ihr': 1726, 'ihren': 1734, 'meine': 1736, 'meiner': 1737, 'mich': 1735, 'n': 1732,
'nen': 1732, 'sein': 1726, 'seinen': 1734, 'verschoben': 1738}, {'mich': 249}, {':': 34, '^': 12}, {'mir': 1741},
{'^': 12, 'an': 1740, 'bei': 1654, 'fuer': 1655, 'fur': 1655, 'ich': 249, 'mein': 34, 'meine': 34, 'meinerseits': 249,
'von': 1742}, {'band': 1725, 'box': 1725, 'den': 1734, 'ihren': 1734, 'mailbox': 1725, 'mobilbox': 1725, 'seinen':
1734}, {'erfahren': 1710}, {'...': 1745}, {'me': 8}, {'on': 1747}, {'<det>': 0, '<me>': 34, '<their>': 0, '<them>':
445, 'N': 0}, {'<det>': 0, '<their>': 0, '<them>': 445, 'N': 0}, {'bei': 1750}, {'<det>': 0, '<their>': 0, 'N': 0},
{'bei': 1752}, {'bei': 1749, 'jetzt': 1751, 'nun': 1753}, {'liegt': 1754}, {'<me>': 990, 'N': 535, 'ich': 1694, 'um':
993}, {'aufbauen': 311, 'aufmuntern': 311, 'aufmunterung': 311, 'daumendruecken': 311, 'mutmachen': 311, 'troesten':
311, 'zuhoeren': 311, 'zureden': 311, 'zuspruch': 311}, {'das': 1757, 'den': 1757, 'die': 1757}, {'aufbauen': 311,
'aufmuntern': 311, 'aufmunterung': 311, 'daumendrucken': 311, 'mutmachen': 311, 'trosten': 311, 'zuhoren': 311,
'zureden': 311, 'zuspruch': 311}, {'das': 1759, 'den': 1759, 'die': 1759}, {'fuer': 1758, 'fuers': 1757, 'fur': 1760,
'furs': 1759}, {'...': 1761}, {'off': 8}, {'D': 1416, 'auf': 1416, 'to': 1416}, {'called': 1763, 'canceled': 8,
'cancelled': 8, 'gecancelt': 8, 'moved': 1764, 'postponed': 1764, 'pushed': 1764, 'rescheduled': 1764, 'shifted':
1764}, {'ehrenamtlich': 1707, 'erzaehlt': 1708, 'erzahlt': 1708, 'gratis': 1707, 'heisst': 1708, 'heißt': 1708,
'hiess': 1708, 'kostenlos': 1707, 'munkelt': 1708, 'umsonst': 1707, 'unentgeltlich': 1707}, {'angepackt': 379,
'aufgebaut': 379, 'ausgeholfen': 379, 'ausgeschenkt': 379, 'betreut': 379, 'eingesprungen': 379, 'gearbeitet': 379,
'gegrillt': 379, 'geholfen': 379, 'gekocht': 379, 'mitgeholfen': 379, 'unterrichtet': 379, 'vorgelesen': 379}, {'...':
1767, 'angepackt': 379, 'aufgebaut': 379, 'ausgeholfen': 379, 'ausgeschenkt': 379, 'betreut': 379, 'eingesprungen':
379, 'gearbeitet': 379, 'gegrillt': 379, 'geholfen': 379, 'gekocht': 379, 'mitgeholfen': 379, 'unterrichtet': 379,
'vorgelesen': 379}, {'<community>': 1768}, {'las': 1711, 'liest': 1711, 'sah': 1711, 'sieht': 1711, 'stand': 1711,
'steht': 1711}, {'gearbeitet': 238, 'gebruetet': 238, 'gebrutet': 238, 'gefeilt': 238, 'gesessen': 238}, {'<work>':
1771}, {'...': 1772, '<work>': 1771}, {'<their>': 1773}, {'gearbeitet': 238, 'gebrutet': 238, 'gefeilt': 238,
'gesessen': 238}, {'<work>': 1775}, {'...': 1776, '<work>': 1775}, {'<their>': 1777}, {'gearbeitet': 238, 'gebruetet':
238, 'gefeilt': 238, 'gesessen': 238}, {'<work>': 1779}, {'...': 1780, '<work>': 1779}, {'<their>': 1781}, {'an':
1774, 'angepackt': 379, 'aufgebaut': 379, 'ausgemalt': 379, 'geputzt': 379, 'geschleppt': 379, 'gestrichen': 379,
'gewesen': 402, 'gwesen': 402, 'mitangepackt': 379, 'renoviert': 379, 'uber': 1778, 'ueber': 1782}, {'aufgebaut': 379,
'entruempelt': 379, 'entrumpelt': 379, 'gemaeht': 379, 'gemaht': 379, 'geputzt': 379, 'geraeumt': 379, 'geraumt': 379,
'geschnitten': 379, 'gestrichen': 379, 'repariert': 379, 'umgegraben': 379}, {'aufgebaut': 379, 'entrumpelt': 379,
'gemaht': 379, 'geputzt': 379, 'geraumt': 379, 'geschnitten': 379, 'gestrichen': 379, 'repariert': 379, 'umgegraben':
379}, {'aufgebaut': 379, 'entruempelt': 379, 'gemaeht': 379, 'geputzt': 379, 'geraeumt': 379, 'geschnitten': 379,
'gestrichen': 379, 'repariert': 379, 'umgegraben': 379}, {'auto': 1784, 'dachrinne': 1784, 'fenster': 1784, 'garten':
1784, 'hecke': 1784, 'keller': 1784, 'kuche': 1785, 'kueche': 1786, 'rasen': 1784, 'schnee': 1784, 'wohnung': 1784},
{'<inf>': 303}, {'...': 1788}, {'ich': 1789, 'wir': 1789}, {'...': 1783, 'angepackt': 379, 'aufgebaut': 379,
'ausgemalt': 379, 'das': 1787, 'den': 1787, 'die': 1787, 'geputzt': 379, 'geschleppt': 379, 'gestrichen': 379,
'koennte': 1790, 'konnte': 1790, 'könnte': 1790, 'mitangepackt': 379, 'mochte': 1790, 'moechte': 1790, 'muesste':
1790, 'muessten': 1790, 'musste': 1790, 'mussten': 1790, 'möchte': 1790, 'müsste': 1790, 'müssten': 1790, 'renoviert':
379, 'sollte': 1790, 'sollten': 1790, 'will': 1790}, {'angepackt': 379, 'ausgeholfen': 379, 'mitangepackt': 379,
'mitgeholfen': 379}, {'<helper>': 1503}, {'...': 1792, 'als': 1793, 'angefragt': 535, 'angeklopft': 535, 'bedankt':
539, 'nachgefasst': 535, 'nachgefragt': 535, 'nachgehakt': 535, 'vorgefuehlt': 535, 'vorgefuhlt': 535}, {'gearbeitet':
379, 'geholfen': 379, 'mitgeholfen': 379}, {'kreuz': 1795}, {'caritas': 1795, 'diakonie': 1795, 'feuerwehr': 1795,
'fluchtlingshilfe': 1795, 'fluechtlingshilfe': 1795, 'roten': 1796, 'rotes': 1796, 'tafel': 1795}, {'...': 1766,
'<community>': 1768, '<det>': 1769, '<me>': 678, '<network>': 1770, '<them>': 1791, 'N': 1794, 'dem': 1797, 'den':
1797, 'der': 1797, 'die': 1797}, {'ehrenamtlich': 1707, 'gratis': 1707, 'kostenlos': 1707, 'umsonst': 1707,
'unentgeltlich': 1707}, {'angepackt': 379, 'aufgebaut': 379, 'ausgemalt': 379, 'geputzt': 379, 'geschleppt': 379,
'gestrichen': 379, 'gewesen': 402, 'gwesen': 402, 'mitangepackt': 379, 'renoviert': 379}, {'...': 1800, 'angepackt':
379, 'aufgebaut': 379, 'ausgemalt': 379, 'das': 1787, 'den': 1787, 'die': 1787, 'geputzt': 379, 'geschleppt': 379,
'gestrichen': 379, 'mitangepackt': 379, 'renoviert': 379}, {'...': 1792}, {'angepackt': 379, 'geholfen': 379,
'mitgeholfen': 379}, {'...': 1803}, {'...': 1803, 'angepackt': 379, 'geholfen': 379, 'mitgeholfen': 379}, {'gesehen':
402, 'getroffen': 402}, {'...': 1799, '<community>': 1768, '<det>': 1769, '<them>': 1801, 'N': 1802, 'abbau': 1804,
'aufbau': 1804, 'siedeln': 1805, 'ubersiedeln': 1805, 'uebersiedeln': 1805, 'umzug': 1805, 'vorbeigehen': 1806},
{'...': 1582}, {'': (6, 'theirs'), '...': 1582}, {'<them>': 445}, {'^': 1809, 'von': 1810}, {'^': 61, 'von': 1810},
{'^': 1808, 'ich': 1811, 'wir': 1812}, {'...': 100}, {'^': 1814}, {'<they>': 1815, 'ich': 1812, 'wir': 1812},
{'<they>': 1815, '^': 1814, 'von': 999}, {'^': 1373}, {'^': 1375}, {'zufolge': 0}, {'N': 534}, {'': (13, 'talk'), 'N':
534, 'ich': 1821}, {'ist': 358}, {'...': 1823}, {'bei': 402, 'ich': 54, 'vom': 402, 'von': 402}, {'ich': 54}, {'wir':
54, 'wollen': 8}, {'N': 539}, {'N': 539, 'an': 1828, 'to': 1828}, {'thanks': 1829}, {'<gone>': 402, 'fuer': 382,
'fur': 385, 'verabredet': 54}, {'aufgetaucht': 8, 'auftaucht': 8, 'erschienen': 8, 'gekommen': 8, 'kommen': 8,
'kumma': 8}, {'<not>': 1832}, {'mit': 34}, {'erschienen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8}, {'...':
1835}, {'zu': 1836, 'zum': 1836, 'zur': 1836}, {'ned': 1837, 'net': 1837, 'nicht': 1837}, {'verabredet': 54},
{'durchgespielt': 546, 'geprobt': 546, 'geubt': 546, 'trainiert': 546, 'vorbereitet': 546}, {'...': 1840},
{'durchgespielt': 546, 'geprobt': 546, 'geuebt': 546, 'trainiert': 546, 'vorbereitet': 546}, {'...': 1842},
{'durchgespielt': 546, 'geprobt': 546, 'geubt': 546, 'geuebt': 546, 'trainiert': 546, 'vorbereitet': 546}, {'...':
1844}, {'durch': 238, 'gegangen': 238}, {'<work>': 1846}, {'...': 1847, '<work>': 1846}, {'<their>': 1848},
{'-gesprach': 1841, '-gespraech': 1843, '-interview': 1845, '-praesentation': 1843, '-prasentation': 1841,
'-pruefung': 1843, '-prufung': 1841, 'bewerbung': 1845, 'durch': 1849, 'pitch': 1845, 'rede': 1845, 'vortrag': 1845},
{'gegangen': 238}, {'<work>': 1851}, {'...': 1852, '<work>': 1851}, {'...': 1852, '<det>': 1853, '<their>': 1848,
'<work>': 1851}, {'...': 1850, 'durch': 1854}, {'': (2, 'plan'), '...': 1839, '<them>': 1855}, {'...': 1831, '<them>':
849, 'bei': 54, 'dran': 1834, 'gestern': 1838, 'heute': 1838, 'mit': 1856, 'ned': 1837, 'net': 1837, 'nicht': 1837},
{'gekommen': 8}, {'dazu': 1858, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8},
{'...': 1859, 'dazu': 1858, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8},
{'nicht': 1860}, {'sicher': 303}, {'nicht': 1862, 'un': 1862}, {'': (23, 'contact'), '...': 1839, '<them>': 1855},
{'...': 1859, 'dazu': 1858, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8,
'sicher': 303, 'zu': 1836, 'zum': 1836, 'zur': 1836}, {'<gone>': 402}, {'<them>': 1855}, {'...': 1866, 'gestern':
1838, 'heute': 1838, 'mit': 1867, 'ned': 1837, 'net': 1837, 'nicht': 1837}, {'...': 1831, '<not>': 1832, '<them>':
849, 'aber': 1833, 'dann': 1833, 'dran': 1834, 'gestern': 1838, 'heute': 1838, 'ich': 1857, 'leider': 1861, 'mir':
1863, 'mit': 1864, 'ned': 1837, 'net': 1837, 'nicht': 1865, 'un': 1862, 'wir': 1868}, {'<them>': 1242}, {'von': 1870},
{'ich': 1871, 'von': 1870, 'wir': 1871}, {'...': 115}, {'^': 1873, 'von': 1870}, {'^': 1873, 'ich': 1874, 'von': 1870,
'wir': 1874}, {'^': 1072, 'das': 991, 'es': 991, 'ihn': 991, 'sie': 991}, {'...': 1693, 'an': 402, 'geschickt': 402,
'geschrieben': 402, 'gesendet': 402, 'gschriebn': 402, 'hinterlassen': 402, 'rausgeschickt': 402, 'verschickt': 402,
'von': 402}, {'mit': 12}, {'...': 1878}, {'^': 1879}, {'<them>': 1880, '^': 1879}, {'<them>': 1880, '^': 1879, 'ich':
1881}, {'<them>': 54}, {'mit': 1883}, {'ich': 1884}, {'ist': 358, 'vergessen': 8}, {'abgemacht': 54, 'angesetzt': 54,
'ausgemacht': 54, 'bestaetigt': 54, 'bestatigt': 54, 'fix': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'steht':
54, 'vereinbart': 54, 'zugesagt': 54}, {'...': 1886, 'abgemacht': 54, 'angesetzt': 54, 'ausgemacht': 54, 'bestaetigt':
54, 'bestatigt': 54, 'fix': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'ist': 1887, 'steht': 54, 'vereinbart':
54, 'zugesagt': 54}, {'N': 402}, {'N': 402, 'to': 1889}, {'it': 8}, {'make': 1891}, {'not': 1892, 't': 1892}, {'': (0,
'missed'), 'on': 1747}, {'<me>': 546}, {'zu': 1895}, {'einheit': 1896, 'fuer': 1662, 'fur': 1662, 'gesprach': 1896,
'gespraech': 1896, 'session': 1896, 'stunde': 1896, 'termin': 1896}, {'up': 54}, {'N': 557}, {'<and>': 1899, 'an':
1899, 'bei': 1899, 'mit': 1899, 'to': 1899, 'with': 1899, 'x': 1899, 'zu': 1899}, {'N': 1900}, {'': (23, 'contact'),
'N': 1900}, {'er': 0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie': 0}, {'D': 1416}, {'...': 1761, 'N':
539, 'an': 1828}, {'N': 539, 'dem': 1828, 'den': 1828, 'der': 1828, 'die': 1828, 'liebe': 1828, 'lieber': 1828}, {'N':
539, 'an': 1828}, {'...': 1761, 'N': 539, 'an': 1906, 'dem': 1828, 'den': 1828, 'der': 1828, 'die': 1828, 'liebe':
1828, 'lieber': 1828, 'nochmal': 1907}, {'ich': 34}, {'': (12, 'task'), '^': 12, 'dass': 1909}, {'denken': 1910},
{'^': 12, 'dass': 1909}, {'denken': 1912}, {'vergessen': 34}, {'daran': 1913, 'dran': 1913, 'nicht': 1914}, {'daran':
1913, 'dran': 1913, 'ich': 1915, 'nicht': 1914}, {'braucht': 0, 'hat': 0, 'ist': 0, 'muss': 0, 'soll': 0, 'war': 0,
'will': 0}, {'<rel>': 1917}, {'<give3>': 61, '<give3_apart>': 61, 'laesst': 61, 'lasst': 61, 'lässt': 61}, {'...':
1919}, {'^': 1920}, {'<give3>': 61, '<give3_apart>': 61}, {'...': 1922}, {'<me>': 1923}, {'...': 1924}, {'<me>': 1921,
'^': 1925}, {'': (13, 'talk'), 'N': 1926, 'er': 1926, 'sie': 1926}, {'steht': 54}, {'N': 311}, {'fur': 1929}, {'fuer':
1929}, {'gedruckt': 1930, 'gedrueckt': 1931, 'gedrückt': 1930}, {'N': 238}, {'fuer': 1933, 'fur': 1933, 'von': 1933},
{'review': 1934}, {'empfohlen': 524, 'vermittelt': 524, 'weiterempfohlen': 524}, {'...': 1936}, {'ich': 1937, 'wir':
1937}, {'<have>': 1938}, {'an': 303, 'druber': 303, 'drueber': 303}, {'daran': 4, 'dran': 4, 'grad': 1940}, {'an':
303, 'daruber': 303, 'darueber': 303, 'uber': 303, 'ueber': 303}, {'an': 303, 'daruber': 303, 'darueber': 303,
'gerade': 1942, 'uber': 303, 'ueber': 303}, {'abgeholt': 402, 'angerufen': 402, 'besucht': 402, 'eingeladen': 402,
'empfohlen': 402, 'erzaehlt': 402, 'erzahlt': 402, 'geantwortet': 402, 'gegeben': 402, 'geholfen': 402, 'gemailt':
402, 'geraten': 402, 'gesagt': 402, 'geschickt': 402, 'geschrieben': 402, 'gezeigt': 402, 'gratuliert': 402,
'vorgestellt': 402, 'zuruckgerufen': 402, 'zurueckgerufen': 402}, {'...': 1944}, {'<me>': 1945}, {'<give3>': 939},
{'sich': 1215}, {'': (13, 'talk'), 'sich': 1215}, {'bei': 1752, 'jetzt': 1753, 'nun': 1753}, {'liegt': 1950},
{'schritt': 1951}, {'step': 1951, 'steps': 1951}, {'fuer': 303, 'fur': 303}, {'<hat>': 1946, '<have>': 1938, '<rel>':
1917, '<will3>': 572, '^': 1947, 'bald': 0, 'ball': 1755, 'braucht': 0, 'fliegt': 0, 'geht': 0, 'gerade': 0, 'haengt':
0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0, 'lag': 0, 'liegt':
0, 'macht': 0, 'mochte': 1948, 'moechte': 1948, 'muss': 1949, 'möchte': 1948, 'nachste': 1952, 'nachster': 1952,
'naechste': 1952, 'naechster': 1952, 'next': 1953, 'noch': 0, 'nun': 0, 'richtige': 1954, 'steckt': 0, 'steht': 0,
'sucht': 0, 'war': 0, 'werden': 1948, 'will': 1949, 'wird': 1949, 'wollen': 1948, 'wollte': 1948, 'zieht': 0}, {'up':
8}, {'': (0, 'missed'), 'up': 8}, {'answer': 8, 'come': 8, 'make': 1891, 'pick': 1956, 'reply': 8, 'respond': 8,
'show': 1957, 'turn': 1956}, {'not': 1958, 't': 1958}, {'...': 616, 'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0},
{'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 1946, '<rel>': 1917, '<will3>': 572, '^': 1947, 'bald':
0, 'beiden': 1960, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0,
'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0, 'kennen': 0, 'macht': 0, 'mochte': 1948, 'moechte':
1948, 'muss': 1949, 'möchte': 1948, 'noch': 0, 'nun': 0, 'richtige': 1954, 'sind': 0, 'sucht': 0, 'war': 0, 'werden':
1948, 'will': 1949, 'wird': 1949, 'wollen': 1948, 'wollte': 1948, 'zieht': 0, 'zwei': 1961}, {'<community>': 379},
{'<community>': 379, '<det>': 1963}, {'bei': 1964, 'beim': 1964, 'fuer': 1964, 'fur': 1964, 'im': 1964, 'in': 1964},
{'denken': 1910, 'gehabt': 402}, {'ich': 0}, {'erfahre': 1967, 'erfuhr': 1967, 'hoerte': 1967, 'horte': 1967, 'weiss':
1967, 'weiß': 1967}, {'...': 1745, 'N': 1968}, {'...': 1693, 'an': 402, 'geschickt': 402, 'geschrieben': 402,
'gesendet': 402, 'gschriebn': 402, 'hinterlassen': 402, 'rausgeschickt': 402, 'v': 402, 'verschickt': 402, 'vom': 402,
'von': 402}, {'mail': 1970}, {'': (22, 'gave:volunteering'), 'bei': 379, 'beim': 379, 'fuer': 379, 'fur': 379, 'im':
379, 'in': 379}, {'ausgeholfen': 379, 'beraten': 379, 'betreut': 379, 'engagiert': 379, 'gearbeitet': 379, 'geholfen':
379, 'gekocht': 379, 'mitgearbeitet': 379, 'mitgeholfen': 379, 'taetig': 379, 'tatig': 379, 'unterrichtet': 379},
{'...': 1973}, {'ausgeholfen': 379, 'beraten': 379, 'betreut': 379, 'engagiert': 379, 'gearbeitet': 379, 'geholfen':
379, 'gekocht': 379, 'mitgearbeitet': 379, 'mitgeholfen': 379, 'taetig': 379, 'unterrichtet': 379}, {'...': 1975},
{'ausgeholfen': 379, 'beraten': 379, 'betreut': 379, 'engagiert': 379, 'gearbeitet': 379, 'geholfen': 379, 'gekocht':
379, 'mitgearbeitet': 379, 'mitgeholfen': 379, 'tatig': 379, 'unterrichtet': 379}, {'...': 1977}, {'an': 1974,
'ausgeholfen': 379, 'bei': 1974, 'beim': 1974, 'beraten': 379, 'betreut': 379, 'fuer': 1976, 'fur': 1978,
'gearbeitet': 379, 'geholfen': 379, 'gekocht': 379, 'im': 1974, 'in': 1974, 'mitgeholfen': 379, 'unterrichtet': 379},
{'': (22, 'gave:volunteering'), '...': 1979}, {'angesetzt': 8, 'ausgemacht': 8, 'geplant': 8, 'verabredet': 8,
'vereinbart': 8, 'vorgesehen': 8}, {'N': 8, 'er': 8, 'ich': 8, 'sie': 8, 'wir': 8}, {'N': 8, 'ich': 8, 'wir': 8}, {'':
(0, 'missed'), '<and>': 1983}, {'N': 1984, 'er': 1984, 'ich': 1984, 'sie': 1984, 'wir': 1984}, {'...': 1981, 'haette':
1982, 'haetten': 1985, 'hatte': 1982, 'hatten': 1985, 'hätte': 1982, 'hätten': 1985, 'sollte': 1985, 'sollten': 1985,
'termin': 8, 'treffen': 8, 'verabredet': 8, 'waren': 1985, 'wollte': 1985, 'wollten': 1985}, {'bekannt': 558,
'vernetzt': 557, 'vorgestellt': 557}, {'von': 0}, {'': (23, 'contact'), 'am': 54, 'fuer': 54, 'fur': 54, 'zum': 54},
{'...': 1693, 'an': 402, 'bekommen': 402, 'erhalten': 402, 'gekriegt': 402, 'geschickt': 402, 'geschrieben': 402,
'gesendet': 402, 'gschriebn': 402, 'hinterlassen': 402, 'rausgeschickt': 402, 'v': 402, 'verschickt': 402, 'vom': 402,
'von': 402}, {'abgegeben': 524, 'geschrieben': 524, 'verfasst': 524}, {'N': 1991}, {'fuer': 1992, 'fur': 1992}, {'^':
1477}, {'<them>': 936, 'fuer': 935, 'fur': 935}, {'<does3>': 1995}, {'und': 1996}, {'...': 1997, '<sends3>': 1481,
'<serves3>': 1484, 'baut': 153, 'bringt': 974, 'erkundigt': 1487, 'fraegt': 1489, 'fragt': 1492, 'fragts': 1489,
'frägt': 1489, 'gibt': 974, 'hakt': 1487, 'hoert': 1494, 'hort': 1494, 'schaut': 1494, 'schickt': 974, 'schreibt':
1497, 'sieht': 1494, 'zahlt': 974}, {'': (6, 'theirs'), '<my>': 1530, 'angebot': 61, 'das': 1531, 'den': 1531, 'die':
1531, 'ein': 1531, 'eine': 1531, 'einladung': 61, 'entwurf': 61, 'intro': 61, 'intros': 61, 'kontakt': 61, 'nen':
1531, 'protokoll': 61, 'termin': 61, 'unterlagen': 61, 'vorschlaege': 61, 'vorschlag': 61, 'vorschlage': 61}, {'^':
1999}, {'<deed3>': 1994, '^': 1998, 'besorgt': 445, 'checkt': 445, 'gibt': 1533, 'klaert': 445, 'klart': 445,
'laesst': 1537, 'lassen': 1537, 'lasst': 1537, 'leitet': 1539, 'lässt': 1537, 'macht': 1546, 'mailt': 445,
'organisiert': 1546, 'reicht': 1539, 'schickt': 2000, 'sendet': 445, 'ubernimmt': 445, 'uberweist': 445, 'uebernimmt':
445, 'ueberweist': 445, 'verschickt': 445}, {'ich': 1812, 'wir': 1812}, {'...': 113}, {'s': 2003}, {'<their>': 2003,
'N': 2004, 'das': 2003, 'den': 2003, 'die': 2003, 'eine': 2003}, {'^': 2005}, {'^': 2005, 'ich': 2006, 'wir': 2006},
{'': (12, 'task'), 'an': 4, 'daran': 4}, {'mich': 2008}, {'': (12, 'task'), '...': 1693, 'geschickt': 402,
'geschrieben': 402, 'gesendet': 402, 'gschriebn': 402, 'hinterlassen': 402, 'rausgeschickt': 402, 'verschickt': 402},
{'...': 433, '<should>': 176}, {'...': 2011}, {'^': 2012}, {'ich': 2013, 'man': 2013, 'wir': 2013}, {'dass': 2014},
{'ist': 358, 'sind': 358}, {'...': 2016}, {'': (7, 'waiting'), '<their>': 2003, 'N': 2004, 'das': 2003, 'den': 2003,
'die': 2003, 'eine': 2003}, {'^': 2018, 'von': 1870}, {'^': 2018, 'ich': 2019, 'von': 1870, 'wir': 2019}, {'...':
434}, {'^': 2021}, {'ich': 2022, 'man': 2022, 'wir': 2022}, {'': (13, 'talk'), 'dass': 2023, 'man': 0}, {'um': 0},
{'geht': 2025, 'ging': 2025}, {'': (2, 'plan'), 'mit': 1883}, {'ich': 2027}, {'ausgegeben': 379, 'ausgeschenkt': 379,
'ausgeteilt': 379, 'gesammelt': 379, 'ist': 358, 'sortiert': 379, 'verteilt': 379}, {'...': 2029, 'abgemacht': 54,
'angesetzt': 54, 'ausgegeben': 379, 'ausgemacht': 54, 'ausgeschenkt': 379, 'ausgeteilt': 379, 'bestaetigt': 54,
'bestatigt': 54, 'fix': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'gesammelt': 379, 'ist': 1887, 'sortiert':
379, 'steht': 54, 'vereinbart': 54, 'verteilt': 379, 'wir': 54, 'zugesagt': 54}, {'gehoert': 8, 'gehort': 8,
'gesehen': 8, 'gesprochen': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'mehr': 2031}, {'nicht':
2032}, {'<them>': 638, 'N': 638}, {'wasser': 8}, {'ein': 303}, {'aus': 8, 'flach': 8, 'ins': 2035, 'leider': 409,
'mir': 2036}, {'<they>': 1069}, {'statt': 402}, {'...': 2039}, {'<det>': 2040}, {'statt': 8}, {'': (13, 'talk'),
'...': 2039, '<det>': 2040, 'D': 2041, 'besser': 1063, 'es': 1064, 'gern': 1063, 'gerne': 1063, 'gut': 1063, 'lieber':
1063, 'nicht': 2042, 's': 1064}, {'gegeben': 238, 'geschickt': 238}, {'...': 2044, 'N': 238}, {'...': 2044}, {'mir':
2046}, {'an': 2045, 'auf': 2046, 'fuer': 2045, 'fur': 2045, 'von': 2047, 'zu': 2046, 'zum': 2046, 'zur': 2046}, {'^':
75, 'von': 1870}, {'^': 75, 'noch': 2049, 'von': 1870}, {'<me>': 2050}, {'geburtstag': 0, 'hochzeitstag': 0,
'namenstag': 0}, {'...': 2052, 'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'N': 2053}, {'D': 54, 'fuer':
358, 'fur': 358}, {'aus': 8, 'flach': 8, 'ins': 2035, 'leider': 409}, {'aus': 8, 'leider': 409}, {'': (13, 'talk'),
'nicht': 2042, 'statt': 54}, {'am': 54, 'fuer': 54, 'fur': 54}, {'$$': 4, '<det>': 4, '<my>': 4, '<their>': 4, 'N': 4,
'an': 4, 'bei': 4, 'fuer': 4, 'fur': 4, 'mit': 4, 're': 4, 'wegen': 4, 'with': 4, 'zu': 4, 'zum': 4, 'zur': 4}, {'up':
2060}, {'mich': 303}, {'an': 1694, 'mich': 303}, {'N': 535, 'ich': 1694}, {'gearbeitet': 379, 'geholfen': 379,
'mitgeholfen': 379, 'unterrichtet': 379}, {'...': 2065}, {'bei': 2066, 'beim': 2066, 'fuer': 2066, 'fur': 2066, 'im':
2066, 'in': 2066}, {'D': 54, 'auf': 54, 'schon': 358}, {'mich': 2068}, {'betreut': 379, 'gegossen': 379, 'gehalten':
379, 'gehuetet': 379, 'gemacht': 379, 'uebernommen': 379}, {'...': 2070, 'betreut': 379, 'gegossen': 379, 'gehalten':
379, 'gehuetet': 379, 'gemacht': 379, 'uebernommen': 379}, {'dienst': 2071, 'hund': 2071, 'laden': 2071, 'stand':
2071}, {'blumen': 2071, 'kasse': 2071, 'katze': 2071, 'kinder': 2071, 'schicht': 2071, 'vertretung': 2071},
{'abgeholt': 379, 'ausgeholfen': 379, 'betreut': 379, 'den': 2072, 'die': 2073, 'eingekauft': 379, 'eingesprungen':
379, 'erledigt': 379, 'gefahren': 379, 'gegossen': 379, 'gehalten': 379, 'gehuetet': 379, 'gekocht': 379,
'geschmissen': 379, 'gestemmt': 379, 'gutes': 636, 'mitgeholfen': 379, 'mitgekocht': 379, 'mitgenommen': 379,
'uebernommen': 379, 'vertreten': 379, 'wort': 635}, {'auto': 1786, 'dachrinne': 1786, 'fenster': 1786, 'garten': 1786,
'hecke': 1786, 'keller': 1786, 'kueche': 1786, 'rasen': 1786, 'schnee': 1786, 'wohnung': 1786}, {'...': 2074,
'ausgeholfen': 379, 'das': 2075, 'den': 2075, 'die': 2075, 'eingesprungen': 379, 'gutes': 636, 'mitgeholfen': 379,
'wort': 635}, {'feuer': 1444}, {'ins': 2077}, {'hand': 2078}, {'wort': 634}, {'gutes': 2080}, {'die': 2079, 'ein':
2081, 'gebuergt': 524, 'gutes': 636, 'wort': 635}, {'...': 2082, 'als': 1793, 'den': 625, 'die': 2079, 'ein': 2081,
'einen': 625, 'gebuergt': 524, 'gutes': 636, 'kontakt': 624, 'wort': 635}, {'caritas': 1795, 'diakonie': 1795,
'feuerwehr': 1795, 'fluechtlingshilfe': 1795, 'roten': 1796, 'rotes': 1796, 'tafel': 1795}, {'...': 1799,
'<community>': 1768, '<det>': 1769, '<them>': 2076, 'N': 2083, 'dem': 2084, 'den': 2084, 'der': 2084, 'die': 2084,
'ein': 1732, 'einen': 1732, 'n': 1732, 'nen': 1732}, {'betreut': 379, 'gegossen': 379, 'gehalten': 379, 'gehutet':
379, 'gemacht': 379, 'ubernommen': 379}, {'...': 2086, 'betreut': 379, 'gegossen': 379, 'gehalten': 379, 'gehutet':
379, 'gemacht': 379, 'ubernommen': 379}, {'dienst': 2087, 'hund': 2087, 'laden': 2087, 'stand': 2087}, {'blumen':
2087, 'kasse': 2087, 'katze': 2087, 'kinder': 2087, 'schicht': 2087, 'vertretung': 2087}, {'abgeholt': 379,
'ausgeholfen': 379, 'betreut': 379, 'den': 2088, 'die': 2089, 'eingekauft': 379, 'eingesprungen': 379, 'erledigt':
379, 'gefahren': 379, 'gegossen': 379, 'gehalten': 379, 'gehutet': 379, 'gekocht': 379, 'geschmissen': 379,
'gestemmt': 379, 'gutes': 636, 'mitgeholfen': 379, 'mitgekocht': 379, 'mitgenommen': 379, 'ubernommen': 379,
'vertreten': 379, 'wort': 635}, {'auto': 1785, 'dachrinne': 1785, 'fenster': 1785, 'garten': 1785, 'hecke': 1785,
'keller': 1785, 'kuche': 1785, 'rasen': 1785, 'schnee': 1785, 'wohnung': 1785}, {'...': 2090, 'ausgeholfen': 379,
'das': 2091, 'den': 2091, 'die': 2091, 'eingesprungen': 379, 'gutes': 636, 'mitgeholfen': 379, 'wort': 635}, {'die':
2079, 'ein': 2081, 'geburgt': 524, 'gutes': 636, 'wort': 635}, {'...': 2093, 'als': 1793, 'den': 631, 'die': 2079,
'ein': 2081, 'einen': 631, 'geburgt': 524, 'gutes': 636, 'kontakt': 630, 'wort': 635}, {'caritas': 1795, 'diakonie':
1795, 'feuerwehr': 1795, 'fluchtlingshilfe': 1795, 'roten': 1796, 'rotes': 1796, 'tafel': 1795}, {'...': 1799,
'<community>': 1768, '<det>': 1769, '<them>': 2092, 'N': 2094, 'dem': 2095, 'den': 2095, 'der': 2095, 'die': 2095,
'ein': 1732, 'einen': 1732, 'n': 1732, 'nen': 1732}, {'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8,
'verschlafen': 8, 'verschwitzt': 8}, {'N': 0}, {'...': 378, 'v': 2098, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8,
'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'von': 2098}, {'dass': 0}, {'kopf': 303}, {'dem': 2101}, {'aus':
2102}, {'nicht': 2103}, {'dran': 8, 'hin': 8, 'ran': 8}, {'aus': 2102, 'dran': 8, 'hin': 8, 'ran': 8}, {'nicht': 409},
{'ihm': 0, 'ihnen': 0, 'ihr': 0, 'mir': 2104, 'ned': 2105, 'net': 2105, 'nicht': 2106, 'nod': 2105, 'noed': 2105,
'sich': 2107}, {'^': 2012, 'bringe': 34, 'geb': 34, 'gebe': 34, 'liefere': 34, 'mache': 34, 'meld': 34, 'melde': 34,
'schick': 34, 'schicke': 34}, {'ich': 2109, 'man': 2013, 'wir': 2013}, {'bringe': 34, 'geb': 34, 'gebe': 34,
'liefere': 34, 'mache': 34, 'meld': 34, 'melde': 34, 'schick': 34, 'schicke': 34}, {'dass': 2110, 'ich': 2111},
{'auf': 1416}, {'': (23, 'contact'), 'dass': 2014}, {'vorbeifahren': 0}, {'fernsehen': 0, 'netz': 0, 'vorbeifahren':
0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2117}, {'': (23, 'contact'), 'auf': 0, 'beim': 2115, 'im': 2116, 'in':
2118, 'online': 0}, {'uns': 402}, {'dazu': 402, 'mit': 402, 'rein': 402, 'vorbei': 402, 'zu': 2120}, {'...': 2121,
'dazu': 402, 'mit': 402, 'rein': 402, 'vorbei': 402, 'zu': 2120}, {'N': 2122}, {'N': 2122, 'auch': 2123, 'noch':
2123}, {'N': 2122, 'auch': 2123, 'noch': 2123, 'sich': 2124}, {'ausgegeben': 379, 'ausgeschenkt': 379, 'ausgeteilt':
379, 'gesammelt': 379, 'sortiert': 379, 'verteilt': 379}, {'...': 2126, 'ausgegeben': 379, 'ausgeschenkt': 379,
'ausgeteilt': 379, 'gesammelt': 379, 'sortiert': 379, 'verteilt': 379}, {'von': 303}, {'mich': 8}, {'aus': 2102,
'dran': 8, 'ran': 8}, {'mir': 2104, 'mit': 402, 'nicht': 2130, 'sich': 2107, 'um': 0}, {'verbaselt': 8, 'verbummelt':
8, 'vergessen': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'booked': 1704, 'called': 1763,
'canceled': 8, 'cancelled': 8, 'confirmed': 1704, 'gecancelt': 8, 'moved': 1764, 'planned': 1704, 'postponed': 1764,
'pushed': 1764, 'rescheduled': 1764, 'scheduled': 1704, 'shifted': 1764}, {'dass': 402}, {'abgemacht': 2134,
'ausgemacht': 2134, 'beschlossen': 2134, 'besprochen': 2134, 'festgelegt': 2134, 'vereinbart': 2134}, {'<seen_of>':
0}, {'<network>': 2136}, {'erfahren': 0}, {'...': 2138}, {'...': 2136}, {'...': 2138, '<det>': 2140, '<my>': 2140,
'<their>': 2140}, {'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'besprechung': 358, 'call': 358, 'date': 358, 'essen':
358, 'gesprach': 358, 'gespraech': 358, 'kaffee': 358, 'lunch': 358, 'meeting': 358, 'termin': 358, 'treffen': 358},
{'': (0, 'missed'), 'lassen': 8}, {'bleiben': 2144, 'gelassen': 8, 'sein': 2144}, {'geschafft': 8}, {'aber': 2145,
'bleiben': 2144, 'dann': 2145, 'doch': 2145, 'gelassen': 8, 'nicht': 2146, 'sein': 2144}, {'zeitung': 2136}, {'der':
2148}, {'<det>': 2140, '<my>': 2140, '<their>': 2140}, {'auf': 2137, 'aus': 2139, 'besprechung': 358, 'call': 358,
'date': 358, 'durch': 2141, 'eigentlich': 2142, 'ein': 2143, 'eine': 2143, 'einen': 2143, 'essen': 358, 'fest': 2142,
'geplant': 8, 'gesprach': 358, 'gespraech': 358, 'in': 2149, 'kaffee': 358, 'lunch': 358, 'meeting': 358, 'n': 2143,
'ne': 2143, 'nen': 2143, 'termin': 358, 'treffen': 358, 'uber': 2141, 'ueber': 2141, 'von': 2150, 'vor': 8,
'vorgehabt': 8}, {'abgesagt': 8}, {'abgesagt': 8, 'kurzfristig': 2152, 'spontan': 2152, 'wieder': 2152}, {'auf': 2137,
'besprechung': 358, 'call': 358, 'date': 358, 'durch': 2150, 'eigentlich': 2142, 'ein': 2143, 'eine': 2143, 'einen':
2143, 'essen': 358, 'fest': 2142, 'geplant': 8, 'gesprach': 358, 'gespraech': 358, 'in': 2149, 'kaffee': 358, 'lunch':
358, 'meeting': 358, 'n': 2143, 'ne': 2143, 'nen': 2143, 'termin': 358, 'treffen': 358, 'uber': 2150, 'ueber': 2150,
'von': 2150, 'vor': 8, 'vorgehabt': 8}, {'...': 2135, 'abgesagt': 8, 'auf': 2137, 'aus': 2139, 'besprechung': 358,
'call': 358, 'date': 358, 'durch': 2141, 'eigentlich': 2142, 'ein': 2143, 'eine': 2143, 'einen': 2143, 'es': 2147,
'essen': 358, 'fest': 2142, 'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 358, 'gespraech': 358, 'ich': 2151,
'in': 2149, 'kaffee': 358, 'kurzfristig': 2152, 'lunch': 358, 'meeting': 358, 'mir': 2153, 'n': 2143, 'ne': 2143,
'nen': 2143, 'spontan': 2152, 'termin': 358, 'treffen': 358, 'uber': 2141, 'ueber': 2141, 'uns': 2153, 'von': 2150,
'vor': 8, 'vorgehabt': 8, 'wieder': 2152, 'wir': 2154}, {'aber': 2145, 'bleiben': 2144, 'dann': 2145, 'doch': 2145,
'gelassen': 8, 'sein': 2144}, {'...': 2135, 'abgesagt': 8, 'auf': 2137, 'aus': 2139, 'besprechung': 358, 'call': 358,
'date': 358, 'durch': 2141, 'eigentlich': 2142, 'ein': 2143, 'eine': 2143, 'einen': 2143, 'es': 2156, 'essen': 358,
'fest': 2142, 'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 358, 'gespraech': 358, 'ich': 2151, 'in': 2149,
'kaffee': 358, 'kurzfristig': 2152, 'lunch': 358, 'meeting': 358, 'mir': 2153, 'n': 2143, 'ne': 2143, 'nen': 2143,
'spontan': 2152, 'termin': 358, 'treffen': 358, 'uber': 2141, 'ueber': 2141, 'uns': 2153, 'von': 2150, 'vor': 8,
'vorgehabt': 8, 'wieder': 2152, 'wir': 2154}, {'<said>': 0}, {'...': 2158, '<said>': 0}, {'<rel>': 2159}, {'<det>':
2160, '<my>': 2160, '<their>': 2160, 'haengen': 680, 'haengenlassen': 8, 'hangen': 680, 'hangenlassen': 8, 'sitzen':
681, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'versetzt': 8}, {'gepostet': 0}, {'auf': 2137, 'aus': 2139,
'besprechung': 358, 'call': 358, 'date': 358, 'durch': 2141, 'ein': 2143, 'eine': 2143, 'einen': 2143, 'essen': 358,
'gesprach': 358, 'gespraech': 358, 'in': 2149, 'kaffee': 358, 'lunch': 358, 'meeting': 358, 'n': 2143, 'ne': 2143,
'nen': 2143, 'termin': 358, 'treffen': 358, 'uber': 2141, 'ueber': 2141, 'von': 2150}, {'abgesagt': 8, 'kurzfristig':
2152, 'spontan': 2152, 'verabredet': 54, 'wieder': 2152}, {'': (14, 'together'), 'auf': 2137, 'besprechung': 358,
'call': 358, 'date': 358, 'durch': 2150, 'ein': 2143, 'eine': 2143, 'einen': 2143, 'essen': 358, 'gesprach': 358,
'gespraech': 358, 'in': 2149, 'kaffee': 358, 'lunch': 358, 'meeting': 358, 'n': 2143, 'ne': 2143, 'nen': 2143,
'termin': 358, 'treffen': 358, 'uber': 2150, 'ueber': 2150, 'von': 2150}, {'...': 2135, '<me>': 2161, '<they>': 1815,
'N': 2162, 'abgesagt': 8, 'auf': 2137, 'aus': 2139, 'besprechung': 358, 'call': 358, 'date': 358, 'durch': 2141,
'ein': 2143, 'eine': 2143, 'einen': 2143, 'essen': 358, 'gesprach': 358, 'gespraech': 358, 'ich': 2163, 'in': 2149,
'kaffee': 358, 'kurzfristig': 2152, 'lunch': 358, 'meeting': 358, 'mir': 2153, 'n': 2143, 'ne': 2143, 'nen': 2143,
'spontan': 2152, 'termin': 358, 'treffen': 358, 'uber': 2141, 'ueber': 2141, 'uns': 2164, 'von': 2150, 'wieder': 2152,
'wir': 2165}, {'<should>': 8, 'wollen': 8}, {'<comeinf>': 2167, 'muessen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2168,
'<comeinf>': 2167}, {'': (11, 'thinking'), '<until>': 464, '^': 1118, 'dass': 903, 'wenn': 903}, {'<until>': 464, '^':
1118, 'dass': 903, 'lust': 303, 'wenn': 903}, {'eigentlich': 8}, {'...': 2168, '<comeinf>': 2167, 'besser': 1063,
'eigentlich': 8, 'es': 1064, 'gern': 2170, 'gerne': 2171, 'gut': 1063, 'ich': 2172, 'lieber': 1063, 's': 1064},
{'...': 2168, '<comeinf>': 2167, 'gern': 1121, 'gerne': 1121}, {'<comeinf>': 2167}, {'...': 2175, '<comeinf>': 2167},
{'...': 2135}, {'moved': 1764, 'postponed': 1764, 'pushed': 1764, 'rescheduled': 1764, 'shifted': 1764}, {'been':
2178}, {'<det>': 2160, '<my>': 2160, '<their>': 2160, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0,
'gefluestert': 0, 'geflustert': 0, 'gesagt': 0, 'geschrieben': 0, 'gesteckt': 0, 'haengen': 680, 'haengenlassen': 8,
'hangen': 680, 'hangenlassen': 8, 'sitzen': 681, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0,
'versetzt': 8}, {'...': 2052, 'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'geghostet': 8,
'vertroestet': 8, 'vertrostet': 8}, {'geklappt': 8}, {'abgehoben': 8, 'geantwortet': 8, 'geklappt': 8, 'hingehauen':
8, 'reagiert': 8, 'zuruckgerufen': 8, 'zuruckgeschrieben': 8, 'zurueckgerufen': 8, 'zurueckgeschrieben': 8},
{'gemeldet': 8}, {'gemeldet': 8, 'mehr': 2185}, {'nicht': 2186}, {'<me>': 2180, '<they>': 1815, 'N': 2181, 'abgesagt':
8, 'angedeutet': 0, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 2152,
'mich': 2182, 'mir': 2153, 'ned': 2183, 'nicht': 2184, 'sich': 2187, 'spontan': 2152, 'uns': 2153, 'verraten': 0,
'vor': 0, 'wieder': 2152}, {'<comeinf>': 2167, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2189, '<comeinf>':
2167}, {'gelegenheit': 8, 'lust': 8, 'nerven': 8, 'zeit': 8}, {'<comeinf>': 2167, 'keine': 2191, 'mussen': 8,
'sollen': 8, 'wollen': 8}, {'': (0, 'missed'), 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'),
'eigentlich': 2193, 'ein': 402, 'eine': 402, 'einen': 402, 'fest': 2142, 'geplant': 8, 'n': 402, 'ne': 402, 'nen':
402, 'vor': 8, 'vorgehabt': 8}, {'eigentlich': 2142, 'fest': 2142, 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23,
'contact'), '...': 2192, '<comeinf>': 2167, 'abgesagt': 8, 'besser': 1063, 'eigentlich': 2193, 'ein': 402, 'eine':
402, 'einen': 402, 'es': 1064, 'fest': 2142, 'geplant': 8, 'gern': 2170, 'gerne': 2171, 'gut': 1063, 'ich': 2194,
'keine': 2191, 'kurzfristig': 2152, 'lieber': 1063, 'mir': 2153, 'n': 402, 'ne': 402, 'nen': 402, 's': 1064,
'spontan': 2152, 'uns': 2153, 'vor': 8, 'vorgehabt': 8, 'wieder': 2152, 'wir': 2195}, {'': (23, 'contact'),
'eigentlich': 2142, 'fest': 2142, 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2192,
'<comeinf>': 2167, 'eigentlich': 2142, 'fest': 2142, 'geplant': 8, 'gern': 1121, 'gerne': 1121, 'ich': 2195, 'keine':
2191, 'vor': 8, 'vorgehabt': 8, 'wir': 2197}, {'to': 34}, {'introducing': 445, 'sending': 445}, {'ll': 445, 's': 2200,
'will': 445}, {'ab': 8}, {'nicht': 2202}, {'es': 0}, {'dank': 1907}, {'vergessen': 8, 'verpasst': 8, 'versaeumt': 8,
'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'an': 402, 'beisammen': 402, 'neben': 402, 'uber': 402, 'ueber':
402, 'zusammen': 402}, {'...': 2207}, {'man': 0}, {'mich': 54}, {'...': 2189, '<comeinf>': 2167, 'besser': 1063,
'eigentlich': 8, 'es': 1064, 'gern': 2170, 'gerne': 2171, 'gut': 1063, 'ich': 2172, 'lieber': 1063, 's': 1064},
{'...': 2189, '<comeinf>': 2167, 'gern': 1121, 'gerne': 1121}, {'ll': 34, 'owe': 35, 'promised': 372, 'will': 34},
{'fuer': 382, 'fur': 385}, {'N': 399}, {'besucht': 402, 'gegessen': 402, 'gehabt': 402, 'gequatscht': 402, 'geredet':
402, 'gesehen': 402, 'gesprochen': 402, 'getroffen': 402, 'telefoniert': 402}, {'<vowed>': 556, '^': 564, 'am': 568,
'auf': 568, 'beim': 568, 'darum': 573, 'drum': 573, 'ersucht': 572, 'gebeten': 572, 'gesagt': 579, 'geschrieben': 579,
'gsagt': 579, 'gschriebn': 579, 'im': 568, 'per': 568, 'um': 69, 'via': 568}, {'leider': 620, 'nicht': 619},
{'<vowed>': 556, '^': 564, 'am': 568, 'auf': 568, 'beim': 568, 'darum': 573, 'drum': 573, 'ersucht': 572, 'gebeten':
572, 'im': 568, 'per': 568, 'um': 69, 'via': 568}, {'...': 2216, '<them>': 2219, '<title>': 585, '<vowed>': 583, '^':
564, 'mit': 667}, {'angeboten': 34, 'bereit': 672, 'bereiterklaert': 34, 'bereiterklart': 34, 'verpflichtet': 34},
{'...': 2216, '<them>': 2217, '<title>': 585, '<vowed>': 583, '^': 564, 'es': 2218, 'gesagt': 579, 'geschrieben': 579,
'gsagt': 579, 'gschriebn': 579, 'ich': 2220, 'leider': 620, 'mich': 2221, 'mit': 667, 'nicht': 619, 'wir': 2220}, {'':
(5, 'mine'), '...': 77, '<det>': 12}, {'...': 77, '<them>': 12, 'das': 86, 'den': 86, 'die': 86, 'es': 86, 'ihn': 86,
's': 86, 'sie': 86}, {'an': 12, 'durch': 12, 'nach': 12, 'um': 12}, {'...': 2225}, {'...': 2225, '<them>': 2226,
'mir': 2226, 'uns': 2226}, {'N': 12, 'ihn': 12, 'ihr': 12, 'sie': 12}, {'<until>': 12, 'fuer': 2228, 'fur': 2228},
{'ab': 12, 'auf': 12, 'durch': 12, 'nach': 12, 'raus': 12, 'vorbei': 12, 'weiter': 12, 'zusammen': 12}, {'...': 2230},
{'': (5, 'mine'), '...': 2230, 'D': 2231}, {'<det>': 12, '<my>': 12, '<their>': 12}, {'...': 2229, '<them>': 2232,
'<until>': 2233, 'D': 2233, 'das': 86, 'den': 86, 'die': 86, 'es': 86, 'fuer': 86, 'fur': 86, 'ihn': 86, 'sie': 86},
{'<them>': 1634, 'mich': 1635, 'zuruck': 12, 'zurueck': 12}, {'<deed1>': 2223, '<give1>': 2224, '<sees1>': 2227,
'<serves>': 2234, 'kuemmer': 1633, 'kuemmere': 1633, 'kuemmre': 1633, 'kummer': 1633, 'kummere': 1633, 'kummre': 1633,
'meld': 2235, 'melde': 2235, 'ruf': 1643, 'rufe': 1643, 'schreib': 1643, 'schreibe': 1643, 'uberleg': 1649,
'uberlege': 1649, 'ueberleg': 1649, 'ueberlege': 1649}, {'aus': 12, 'bereit': 12, 'vor': 12, 'zusammen': 12}, {'...':
2237}, {'^': 2238}, {'<them>': 2239}, {'<them>': 2239, '<title>': 2240}, {'ab': 54, 'heim': 54, 'hin': 54}, {'...':
2242}, {'...': 2242, 'D': 2243}, {'N': 2244, 'ihn': 2244, 'sie': 2244}, {'^': 1808}, {'...': 1866, '<them>': 849,
'dran': 1834}, {'...': 1866}, {'...': 1866, '<them>': 849, 'D': 1409, 'dran': 1834, 'ich': 2247, 'leider': 1861,
'nicht': 1860, 'wir': 2248}, {'^': 176, 'ich': 1871, 'von': 1870, 'wir': 1871}, {'auf': 326, 'besser': 326, 'bloss':
326, 'bloß': 326, 'lieber': 326, 'nicht': 326, 'um': 326, 'von': 326}, {'daran': 1913, 'dran': 1913, 'ich': 1915,
'mich': 2251, 'mir': 2251, 'nicht': 1914, 'uns': 2251}, {'an': 303, 'daran': 303, 'daruber': 303, 'darueber': 303,
'uber': 303, 'ueber': 303}, {'mich': 2251, 'mir': 2251, 'uns': 2251}, {'D': 1409}, {'...': 358, 'auf': 392}, {'...':
358, 'auf': 392, 'schon': 2256}, {'mich': 2257, 'uns': 2257}, {'daran': 1913, 'dran': 1913}, {'<them>': 34, 'gern':
303}, {'^': 12, 'solange': 34}, {'hoeren': 303, 'sehen': 303, 'treffen': 303, 'verabreden': 303, 'wiedersehen': 303,
'zusammensetzen': 303, 'zusammentelefonieren': 303}, {'...': 2262, 'hoeren': 303, 'sehen': 303, 'treffen': 303,
'verabreden': 303, 'wiedersehen': 303, 'zusammensetzen': 303, 'zusammentelefonieren': 303}, {'daran': 1913, 'dran':
1913, 'mich': 2263, 'uns': 2263}, {'mich': 2263, 'uns': 2263}, {'<them>': 2261, '^': 12, 'daran': 1913, 'dran': 1913,
'ich': 2264, 'mich': 2263, 'uns': 2263, 'wir': 2265}, {'daran': 1913, 'dran': 1913, 'ich': 2259}, {'ich': 2265,
'mich': 2263, 'uns': 2263, 'wir': 2265}, {'hoeren': 303, 'horen': 303, 'sehen': 303, 'treffen': 303, 'verabreden':
303, 'wiedersehen': 303, 'zusammensetzen': 303, 'zusammentelefonieren': 303}, {'...': 2269, 'hoeren': 303, 'horen':
303, 'sehen': 303, 'treffen': 303, 'verabreden': 303, 'wiedersehen': 303, 'zusammensetzen': 303,
'zusammentelefonieren': 303}, {'daran': 1913, 'dran': 1913, 'mich': 2270, 'uns': 2270}, {'mich': 2270, 'uns': 2270},
{'<them>': 2261, '^': 12, 'daran': 1913, 'dran': 1913, 'ich': 2271, 'mich': 2270, 'nicht': 1914, 'uns': 2270, 'wir':
2272}, {'horen': 303, 'sehen': 303, 'treffen': 303, 'verabreden': 303, 'wiedersehen': 303, 'zusammensetzen': 303,
'zusammentelefonieren': 303}, {'...': 2274, 'horen': 303, 'sehen': 303, 'treffen': 303, 'verabreden': 303,
'wiedersehen': 303, 'zusammensetzen': 303, 'zusammentelefonieren': 303}, {'daran': 1913, 'dran': 1913, 'mich': 2275,
'uns': 2275}, {'mich': 2275, 'uns': 2275}, {'<them>': 2261, '^': 12, 'daran': 1913, 'dran': 1913, 'ich': 2276, 'mich':
2275, 'uns': 2275, 'wir': 2277}, {'ich': 2277, 'mich': 2275, 'uns': 2275, 'wir': 2277}, {'^': 140}, {'auf': 2280},
{'D': 2281, 'auf': 2280}, {'D': 2281, 'auf': 2280, 'ich': 2282}, {'...': 1866, 'ich': 2248, 'wir': 2248}, {'<them>':
34, '^': 12, 'ich': 372, 'wir': 35}, {'<them>': 34, 'ich': 35, 'wir': 35}, {'D': 54, 'uns': 358}, {'...': 1866, 'D':
1409, 'ich': 2248, 'leider': 1861, 'nicht': 1860, 'wir': 2248}, {'^': 463, 'solange': 34}, {'<them>': 2289, '^': 176,
'auf': 1290, 'besser': 326, 'dringend': 326, 'endlich': 326, 'lieber': 326, 'mich': 2251, 'mir': 2251, 'niemals': 326,
'unbedingt': 326, 'uns': 2251}, {'^': 176, 'auf': 1290, 'besser': 326, 'dringend': 326, 'endlich': 326, 'lieber': 326,
'niemals': 326, 'unbedingt': 326}, {'...': 2269, 'auf': 326, 'besser': 326, 'bloss': 326, 'bloß': 326, 'hoeren': 303,
'horen': 303, 'lieber': 326, 'nicht': 326, 'sehen': 303, 'treffen': 303, 'um': 326, 'verabreden': 303, 'von': 326,
'wiedersehen': 303, 'zusammensetzen': 303, 'zusammentelefonieren': 303}, {'<them>': 2289, 'auf': 1290, 'besser': 326,
'dringend': 326, 'endlich': 326, 'ich': 2272, 'lieber': 326, 'mich': 2292, 'mir': 2251, 'niemals': 326, 'unbedingt':
326, 'uns': 2292, 'wir': 2272}, {'auf': 1290, 'besser': 326, 'dringend': 326, 'endlich': 326, 'lieber': 326,
'niemals': 326, 'unbedingt': 326}, {'auf': 1290, 'besser': 326, 'dringend': 326, 'endlich': 326, 'ich': 2272,
'lieber': 326, 'mich': 2270, 'niemals': 326, 'unbedingt': 326, 'uns': 2270, 'wir': 2272}, {'vor': 303}, {'<them>':
2239, '<title>': 2240, 'mir': 2296}, {'...': 1648}, {'^': 2298}, {'mir': 2299}, {'': (11, 'thinking'), 'mir': 2299},
{'^': 12, 'ich': 34}, {'^': 12, 'dass': 2302, 'ich': 34}, {'<them>': 2303, '^': 12, 'dass': 2302, 'ich': 34},
{'<them>': 2303, '^': 12, 'dass': 2302, 'ich': 2304}, {'arzt': 8, 'einkaufen': 8, 'sport': 8}, {'dusche': 8}, {'der':
2307}, {'hause': 8}, {'da': 8, 'daheim': 8, 'zu': 2309, 'zuhause': 8}, {'beim': 2306, 'duschen': 8, 'einkaufen': 8,
'in': 2308, 'nicht': 2310, 'unterwegs': 8, 'weg': 8}, {'beim': 2306, 'da': 8, 'daheim': 8, 'duschen': 8, 'einkaufen':
8, 'in': 2308, 'nicht': 2310, 'unterwegs': 8, 'weg': 8, 'zu': 2309, 'zuhause': 8}, {'...': 1866, 'beim': 2306,
'duschen': 8, 'einkaufen': 8, 'gerade': 2311, 'grad': 2311, 'ich': 2248, 'in': 2308, 'leider': 2311, 'nicht': 2312,
'unterwegs': 8, 'weg': 8, 'wir': 2248}, {'auf': 1242}, {'noch': 2314}, {'auf': 1242, 'immer': 2315, 'jetzt': 2314,
'weiterhin': 2314}, {'auf': 1242, 'ich': 2316, 'immer': 2315, 'jetzt': 2314, 'weiterhin': 2314, 'wir': 2316}, {'...':
2314}, {'auf': 1242, 'immer': 2315, 'jetzt': 2314, 'seit': 2318, 'weiterhin': 2314}, {'auf': 1242, 'ich': 2319,
'immer': 2315, 'jetzt': 2314, 'seit': 2318, 'weiterhin': 2314, 'wir': 2319}, {'^': 12, 'bei': 35}, {'<them>': 34,
'mich': 2321}, {'': (2, 'plan'), '<them>': 34, 'mich': 2321}, {'...': 2214, '<acts1>': 392, '<and>': 2215, '<give1>':
420, '<have>': 2222, '<should>': 727, '^': 2236, 'arbeite': 2241, 'auf': 2137, 'begleite': 2245, 'begleiten': 2245,
'bekomm': 2246, 'bekomme': 2246, 'bereite': 2241, 'besuche': 54, 'bin': 2249, 'braeuchte': 2250, 'brauch': 1875,
'brauche': 1875, 'brauchen': 1875, 'brauchte': 2250, 'bring': 1882, 'bringe': 1882, 'bräuchte': 2250, 'daran': 1913,
'darf': 2252, 'denke': 2253, 'dran': 1913, 'duerfe': 326, 'duerfen': 2254, 'durfe': 326, 'durfen': 2254, 'erhoffe':
2007, 'erwarte': 2020, 'erwarten': 2020, 'fahr': 2255, 'fahre': 2255, 'frag': 2062, 'frage': 2062, 'freu': 2258,
'freue': 2258, 'freuen': 2258, 'geh': 2255, 'gehe': 2255, 'gruble': 303, 'grueble': 303, 'hol': 2245, 'hole': 2245,
'holen': 2245, 'ich': 2259, 'krieg': 2246, 'kriege': 2246, 'leg': 2241, 'lege': 2241, 'mit': 1867, 'mochte': 2260,
'mochten': 35, 'moechte': 2260, 'moechten': 35, 'muass': 372, 'mues': 372, 'muesse': 326, 'muessen': 2266, 'muesst':
2267, 'muesste': 2268, 'muessten': 2268, 'muss': 2273, 'musse': 326, 'mussen': 2278, 'musst': 2267, 'musste': 2279,
'mussten': 2279, 'möchte': 2260, 'müsste': 2279, 'müssten': 2279, 'nehm': 1882, 'nehme': 1882, 'pass': 2283, 'passe':
2283, 'samma': 2284, 'schuld': 2285, 'schulde': 2285, 'schulden': 2286, 'seh': 2287, 'sehe': 2287, 'sehen': 2287,
'sind': 2288, 'soll': 2290, 'solle': 2291, 'sollen': 2293, 'solln': 2294, 'sollte': 2295, 'sollten': 2295, 'stell':
2241, 'stelle': 2297, 'treff': 54, 'treffe': 54, 'uberleg': 2300, 'uberlege': 2301, 'ubernehme': 34, 'ueberleg': 2300,
'ueberlege': 2301, 'uebernehme': 34, 'und': 678, 'vermisse': 303, 'versprach': 2305, 'versprech': 2305, 'verspreche':
2305, 'war': 2313, 'waren': 2284, 'wart': 2317, 'warte': 2320, 'warten': 2320, 'werd': 2322, 'werde': 2323, 'werden':
35, 'will': 35, 'wollen': 35, 'wuenschte': 303, 'wunschte': 303}, {'bereitgestellt': 21, 'freigeraeumt': 21,
'freigeraumt': 21, 'zur': 1472}, {'...': 2325}, {'...': 1936, '<my>': 2326, '<vowed>': 828, 'empfohlen': 524, 'geht':
0, 'vermittelt': 524, 'weiterempfohlen': 524}, {'...': 1936, '<my>': 2326, '<vowed>': 828, 'empfohlen': 524,
'vermittelt': 524, 'weiterempfohlen': 524}, {'...': 1936, '<my>': 2326, '<rel>': 1917, '<vowed>': 828, 'empfohlen':
524, 'geht': 0, 'vermittelt': 524, 'weiterempfohlen': 524}, {'ich': 326, 'wir': 326}, {'<should>': 2330}, {'nach':
2331}, {'meinung': 2332}, {'...': 1799, '<community>': 1768, '<det>': 1769, 'stich': 681, 'vorbeigehen': 1806}, {'^':
1719}, {'s': 2335}, {'N': 2336, '^': 1724}, {'auf': 2337}, {'noch': 2338}, {'gelaufen': 402}, {'arme': 2340},
{'abwesenheit': 8}, {'...': 1766, '<community>': 1768, '<det>': 1769, 'die': 2341, 'meiner': 2342}, {'N': 534, 'ich':
1821}, {'gefallen': 8}, {'wasser': 2345}, {'<and>': 1899, 'N': 557, 'an': 1899, 'bei': 1899, 'mit': 1899, 'to': 1899,
'with': 1899, 'x': 1899, 'zu': 1899}, {'<and>': 1899, 'N': 557, 'an': 1899, 'bei': 1899, 'mit': 1899, 'zu': 1899},
{'N': 2348}, {'N': 557, 'fuer': 1899, 'fur': 1899, 'zwischen': 1899}, {'<and>': 1899, 'N': 557, 'an': 1899, 'bei':
1899, 'mit': 1899, 'x': 1899, 'zu': 1899}, {'N': 2351, 'fuer': 2349, 'fur': 2349, 'von': 2349, 'zwischen': 2349},
{'N': 2347, 'fuer': 2349, 'fur': 2349, 'gemacht': 2350, 'geschickt': 2350, 'mail': 2352, 'rausgeschickt': 2350, 'von':
2349, 'zwischen': 2349}, {'<and>': 1899, 'to': 1899}, {'N': 2354}, {'gemacht': 2350, 'geschickt': 2350,
'rausgeschickt': 2350}, {'<not>': 1832, 'a': 1131, 'aber': 1833, 'ah': 1131, 'au': 1131, 'auch': 1131, 'booked': 1704,
'called': 1763, 'canceled': 8, 'cancelled': 8, 'confirmed': 1704, 'dann': 1833, 'gecancelt': 8, 'moved': 1764,
'planned': 1704, 'postponed': 1764, 'pushed': 1764, 'rescheduled': 1764, 'scheduled': 1704, 'shifted': 1764}, {'': (0,
'missed'), 'gekommen': 8}, {'dazwischen': 2358}, {'angesetzt': 54, 'ausgemacht': 54, 'eingetragen': 54, 'etwas': 2359,
'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'vereinbart': 54, 'was': 2359}, {'...': 1137, 'aufgetaucht': 8,
'erschienen': 8, 'gekommen': 8}, {'ned': 2361, 'net': 2361, 'nicht': 2361}, {'...': 2362, '<me>': 1135, 'ned': 2361,
'net': 2361, 'nicht': 2361}, {'ansicht': 437, 'auffassung': 437, 'meinung': 437}, {'gekommen': 0}, {'ohren': 2365},
{'zu': 2366}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8, 'zu': 771}, {'...': 2360, '<not>': 1832, '<they>':
2363, 'a': 1131, 'aber': 1833, 'abgemacht': 54, 'ah': 1131, 'angesetzt': 54, 'au': 1131, 'auch': 1131, 'aufgetaucht':
402, 'ausgefallen': 8, 'ausgemacht': 54, 'dann': 1833, 'dazugekommen': 402, 'dazugestossen': 402, 'dazugestoßen': 402,
'der': 2364, 'eingeplant': 54, 'eingetragen': 54, 'entfallen': 8, 'etwas': 2359, 'festgelegt': 54, 'fixiert': 54,
'fuer': 358, 'fur': 358, 'gebucht': 54, 'gekommen': 402, 'geplant': 54, 'gestrichen': 8, 'ist': 410, 'mir': 2367,
'mitgekommen': 402, 'nicht': 2368, 'reserviert': 54, 'terminiert': 54, 'uns': 2367, 'vereinbart': 54, 'verschoben':
1738, 'vorbeigefahren': 402, 'vorbeigekommen': 402, 'was': 2359, 'wurde': 410}, {'am': 1416}, {'...': 2029,
'abgemacht': 54, 'angesetzt': 54, 'ausgegeben': 379, 'ausgemacht': 54, 'ausgeschenkt': 379, 'ausgeteilt': 379,
'bestaetigt': 54, 'bestatigt': 54, 'fix': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'gesammelt': 379, 'ist':
1887, 'sortiert': 379, 'steht': 54, 'vereinbart': 54, 'verteilt': 379, 'zugesagt': 54}, {'etwas': 2359, 'was': 2359},
{'N': 2122, 'an': 1141, 'auf': 1141, 'bei': 1141, 'beim': 1141, 'in': 1141, 'zu': 1141}, {'': (0, 'missed'), 'dazu':
8, 'zustande': 8}, {'<my>': 402, 'mir': 402, 'uns': 402}, {'...': 2372, 'N': 2122, 'alle': 1142, 'an': 1141, 'auch':
2373, 'auf': 1141, 'aufgetaucht': 402, 'bei': 1148, 'beide': 1142, 'beim': 1141, 'da': 1147, 'dazugekommen': 402,
'dazugestossen': 402, 'dazugestoßen': 402, 'doch': 1366, 'einfach': 1366, 'etwas': 2359, 'gekommen': 402, 'im': 1144,
'in': 1150, 'ins': 1144, 'kurz': 1146, 'mitgekommen': 402, 'nicht': 2374, 'noch': 2123, 'sich': 2124, 'vorbei': 402,
'vorbeigefahren': 402, 'vorbeigekommen': 402, 'was': 2359, 'wieder': 1142, 'zu': 2375}, {'N': 2122, 'alle': 1142,
'an': 1141, 'auch': 2373, 'auf': 1141, 'bei': 1148, 'beide': 1142, 'beim': 1141, 'da': 1147, 'im': 1144, 'in': 1150,
'ins': 1144, 'kurz': 1146, 'noch': 2123, 'sich': 2124, 'wieder': 1142, 'zu': 1141}, {'...': 1156, '<me>': 1161, '^':
1155}, {'gepackt': 379, 'geschleppt': 379, 'getragen': 379, 'verladen': 379}, {'mit': 8}, {'anruf': 2380, 'call':
2380, 'gesprach': 2380, 'gespraech': 2380, 'kaffee': 2380, 'kontakt': 2380, 'meeting': 2380, 'telefonat': 2380,
'termin': 2380, 'treffen': 2380}, {'fixe': 2380}, {'<appointment>': 8, 'anruf': 2380, 'call': 2380, 'en': 2381,
'essen': 2380, 'gesprach': 2380, 'gespraech': 2380, 'jour': 2382, 'kaffee': 2380, 'kontakt': 2380, 'lebenszeichen': 8,
'lunch': 2380, 'meeting': 2380, 'telefonat': 2380, 'termin': 2380, 'treffen': 2380}, {'': (0, 'missed'), 'bekommen':
8, 'erhalten': 8, 'von': 8}, {'bekommen': 8, 'erhalten': 8, 'von': 8}, {'fuer': 8, 'fur': 8, 'gehabt': 8},
{'<appointment>': 8, 'antwort': 2384, 'gelegenheit': 8, 'mail': 2385, 'nachricht': 2385, 'reaktion': 2384,
'ruckmeldung': 2385, 'rueckmeldung': 2385, 'zeit': 2386}, {'<appointment>': 8, 'anruf': 2380, 'call': 2380, 'kaffee':
2380, 'kontakt': 2380, 'termin': 2380}, {'abgehoben': 8, 'angetroffen': 8, 'anzutreffen': 8, 'da': 8, 'daheim': 8,
'dahoam': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen': 8, 'rangegangen': 8, 'zu': 2309, 'zuhause': 8}, {'telefon':
8}, {'ab': 8, 'abgehoben': 8, 'auf': 8, 'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2391, 'ab': 8, 'auf': 8, 'dran': 8,
'hin': 8, 'ran': 8}, {'...': 2391}, {'...': 2389, 'am': 2390, 'ans': 2390, 'anzutreffen': 8, 'da': 8, 'daheim': 8,
'dahoam': 8, 'geht': 2392, 'ging': 2392, 'hat': 2393, 'hebt': 2392, 'hob': 2392, 'macht': 2392, 'machte': 2392,
'nahm': 2392, 'zu': 2309, 'zuhause': 8}, {'gelernt': 402}, {'verpasst': 8}, {'<me>': 1161}, {'man': 303}, {'mal':
303}, {'wir': 2399}, {'dazu': 8}, {'nicht': 2401}, {'zustande': 8}, {'N': 1430, 'nicht': 2403, 'vorbei': 54, 'zu':
1429, 'zum': 54}, {'gemacht': 557, 'hergestellt': 557, 'vermittelt': 557}, {'<have>': 557}, {'<have>': 2405,
'gemacht': 2406, 'hergestellt': 2406, 'vermittelt': 2406}, {'ich': 2407, 'wir': 2407}, {'den': 2408, 'die': 2408},
{'N': 2409}, {'hergestellt': 557}, {'N': 2411}, {'<and>': 2412}, {'N': 2413}, {'mit': 2410, 'von': 2414, 'zu': 2410,
'zwischen': 2414}, {'bett': 8, 'fieber': 8, 'grippe': 8}, {'im': 2416, 'mit': 2416}, {'im': 2416, 'krank': 2417,
'mit': 2416}, {'es': 2156}, {'': (13, 'talk'), '<them>': 904, 'N': 904}, {'gegeben': 524, 'geschickt': 524,
'weitergegeben': 524, 'weitergeleitet': 524}, {'N': 2421}, {'an': 2422}, {'getroffen': 8}, {'abgesagt': 8, 'nicht':
2424, 'verpasst': 8}, {'mir': 402}, {'bei': 1810}, {'bei': 999, 'im': 2416, 'jetzt': 2427, 'krank': 2417, 'mit': 2416,
'nun': 2427}, {'sorgen': 303}, {'mir': 2429}, {'bitte': 535, 'frage': 535}, {'der': 2431}, {'mit': 2432}, {'': (23,
'contact'), 'N': 2433}, {'...': 1693, 'an': 2434, 'bekommen': 402, 'erhalten': 402, 'gekriegt': 402, 'geschickt': 402,
'geschrieben': 402, 'gesendet': 402, 'gschriebn': 402, 'hinterlassen': 402, 'ihm': 34, 'ihnen': 34, 'ihr': 34,
'rausgeschickt': 402, 'v': 402, 'verschickt': 402, 'vom': 402, 'von': 402}, {'<me>': 402, 'am': 402, 'auf': 402,
'aus': 402, 'dass': 402, 'mir': 402, 'ob': 402, 'per': 402, 'uns': 402, 'via': 402, 'wegen': 402}, {'ob': 303, 'wann':
303, 'was': 303, 'wie': 303}, {'melden': 303}, {'gucken': 2437, 'schauen': 2437, 'sehen': 2437, 'wieder': 2438},
{'braeuchte': 326, 'brauchte': 326, 'bräuchte': 326, 'duerfe': 326, 'durfe': 326, 'muesse': 326, 'musse': 326,
'solle': 326}, {'do': 34}, {'job': 34, 'part': 34, 'teil': 34, 'to': 2441, 'todo': 34}, {'aufgabe': 34, 'hausaufgabe':
34, 'hausaufgaben': 34, 'kappe': 1735, 'todos': 34}, {'ausstaendig': 249, 'ausstandig': 249, 'ausstehend': 249,
'faellig': 249, 'fallig': 249, 'fehlen': 249, 'fehlt': 249, 'offen': 249}, {'ausstaendig': 249, 'ausstandig': 249,
'ausstehend': 249, 'faellig': 249, 'fallig': 249, 'fehlen': 249, 'fehlt': 249, 'noch': 2444, 'offen': 249}, {'aus':
402, 'ned': 1186, 'net': 1186, 'nicht': 1186}, {'sich': 2446}, {'einheit': 1896, 'gesprach': 1896, 'gespraech': 1896,
'session': 1896, 'stunde': 1896, 'termin': 1896}, {'': (18, 'gave:mentoring'), 'mit': 1662, 'zu': 1895}, {'mit': 1662,
'zu': 1895}, {'': (18, 'gave:mentoring'), 'N': 546, 'fuer': 1662, 'fur': 1662, 'mit': 1662, 'zu': 1895}, {'': (18,
'gave:mentoring'), 'N': 546, 'mit': 1662, 'zu': 1895}, {'': (18, 'gave:mentoring'), 'zu': 1895}, {'einheit': 2449,
'fuer': 1662, 'fur': 1662, 'gesprach': 2450, 'gespraech': 2450, 'mit': 1662, 'session': 2451, 'stunde': 2452,
'termin': 2453}, {'fuer': 1662, 'fur': 1662, 'mit': 1662, 'zu': 1895}, {'N': 539, 'an': 1828, 'vielmal': 1828},
{'gemacht': 524}, {'eingesetzt': 524, 'stark': 2457, 'starkgemacht': 524, 'verbuergt': 524, 'verwendet': 524}, {'...':
2458, 'eingesetzt': 524, 'stark': 2457, 'starkgemacht': 524, 'verbuergt': 524, 'verwendet': 524}, {'<them>': 2459},
{'eingesetzt': 524, 'stark': 2457, 'starkgemacht': 524, 'verburgt': 524, 'verwendet': 524}, {'...': 2461,
'eingesetzt': 524, 'stark': 2457, 'starkgemacht': 524, 'verburgt': 524, 'verwendet': 524}, {'<them>': 2462}, {'fuer':
2460, 'fur': 2463}, {'...': 2464, 'fuer': 2460, 'fur': 2463, 'genommen': 34}, {'': (13, 'talk'), 'gekommen': 0},
{'ohren': 2466}, {'zu': 2467}, {'...': 2468}, {'ohren': 0}, {'...': 2468, 'zu': 2470}, {'abgesagt': 8, 'ist': 2469,
'kam': 2471, 'kommt': 2471, 'kurzfristig': 2152, 'spontan': 2152, 'wieder': 2152}, {'...': 1840, 'durchgespielt': 546,
'geprobt': 546, 'geubt': 546, 'trainiert': 546, 'vorbereitet': 546}, {'...': 1842, 'durchgespielt': 546, 'geprobt':
546, 'geuebt': 546, 'trainiert': 546, 'vorbereitet': 546}, {'...': 1844, 'durchgespielt': 546, 'geprobt': 546,
'geubt': 546, 'geuebt': 546, 'trainiert': 546, 'vorbereitet': 546}, {'gebueffelt': 540, 'gebuffelt': 540, 'gelernt':
540, 'geubt': 540, 'geuebt': 540}, {'gebueffelt': 540, 'gelernt': 540, 'geuebt': 540}, {'gebuffelt': 540, 'gelernt':
540, 'geubt': 540}, {'-gesprach': 2473, '-gespraech': 2474, '-interview': 2475, '-praesentation': 2474,
'-prasentation': 2473, '-pruefung': 2474, '-prufung': 2473, 'an': 1774, 'bewerbung': 2475, 'buchhaltung': 2476,
'deutsch': 2476, 'durch': 1849, 'englisch': 2476, 'excel': 2476, 'franzoesisch': 2477, 'franzosisch': 2478, 'mathe':
2476, 'pitch': 2475, 'python': 2476, 'rede': 2475, 'uber': 1778, 'ueber': 1782, 'vortrag': 2475}, {'...': 2479,
'buchhaltung': 2476, 'deutsch': 2476, 'durch': 1854, 'englisch': 2476, 'excel': 2476, 'franzoesisch': 2477,
'franzosisch': 2478, 'koennte': 1790, 'konnte': 1790, 'könnte': 1790, 'mathe': 2476, 'mochte': 1790, 'moechte': 1790,
'muesste': 1790, 'muessten': 1790, 'musste': 1790, 'mussten': 1790, 'möchte': 1790, 'müsste': 1790, 'müssten': 1790,
'python': 2476, 'sollte': 1790, 'sollten': 1790, 'will': 1790}, {'geprobt': 238, 'geubt': 238, 'geuebt': 238},
{'pitch': 2481}, {'...': 2482, 'als': 1793}, {'^': 176, 'gegeben': 326}, {'weg': 2484}, {'den': 2485}, {'zusammen':
678}, {'<me>': 678, '<them>': 2480, 'N': 2483, 'am': 1316, 'auf': 2486, 'mir': 2487}, {'': (14, 'together'),
'bekannt': 558, 'vernetzt': 557, 'vorgestellt': 557}, {'^': 1191, 'treffen': 54}, {'<thing>': 991, '<work>': 991,
'absagen': 61, 'angebot': 991, 'antwort': 991, 'bescheid': 1153, 'bestatigung': 991, 'entscheidung': 991, 'feedback':
1154, 'fotos': 991, 'kostenvoranschlag': 991, 'muster': 991, 'offerte': 991, 'rechnung': 991, 'ruckmeldung': 1201,
'unterlagen': 991, 'vertrag': 991, 'zahlen': 991, 'zusagen': 61}, {'treffen': 54}, {'...': 2492, '<them>': 34},
{'...': 2490, '<me>': 445, '<them>': 34, '<until>': 1360, '^': 2491, 'dass': 1210, 'ich': 2493, 'wir': 2493}, {'^':
1221, 'treffen': 54}, {'<thing>': 991, '<work>': 991, 'absagen': 61, 'angebot': 991, 'antwort': 991, 'bescheid': 1153,
'bestaetigung': 991, 'entscheidung': 991, 'feedback': 1154, 'fotos': 991, 'kostenvoranschlag': 991, 'muster': 991,
'offerte': 991, 'rechnung': 991, 'rueckmeldung': 1201, 'unterlagen': 991, 'vertrag': 991, 'zahlen': 991, 'zusagen':
61}, {'...': 2495, '<me>': 445, '<them>': 34, '<until>': 1360, '^': 2496, 'dass': 1210, 'ich': 2493, 'wir': 2493},
{'': (1, 'moved'), 'D': 1416}, {'D': 1416, 'auf': 2498, 'to': 2498}, {'ich': 372, 'ma': 372, 'wir': 372}, {'ma': 372},
{'absagen': 8, 'canceln': 8, 'stornieren': 8}, {'absagen': 8, 'canceln': 8, 'stornieren': 8, 'verschieben': 218,
'vertagen': 218}, {'...': 2503, 'absagen': 8, 'canceln': 8, 'stornieren': 8, 'verschieben': 218, 'vertagen': 218},
{'...': 2503, '<them>': 34, '^': 12, 'absagen': 8, 'canceln': 8, 'daran': 1913, 'dran': 1913, 'mich': 2263,
'stornieren': 8, 'uns': 2263, 'verschieben': 218, 'vertagen': 218}, {'...': 2503, '<them>': 34, '^': 12, 'absagen': 8,
'canceln': 8, 'mich': 2263, 'stornieren': 8, 'uns': 2263, 'verschieben': 218, 'vertagen': 218}, {'...': 2502, '<det>':
34, 'N': 2504, 'absagen': 8, 'canceln': 8, 'daran': 1913, 'dran': 1913, 'er': 2504, 'ich': 2505, 'ma': 372, 'mich':
2263, 'sie': 2504, 'stornieren': 8, 'uns': 2263, 'wir': 2506}, {'': (11, 'thinking'), 'wieder': 303}, {'mal': 2508},
{'daran': 1913, 'dran': 1913, 'mal': 2508, 'mich': 2509}, {'mal': 2508, 'mich': 2509}, {'daran': 1913, 'dran': 1913,
'ich': 2510, 'mal': 2508, 'mich': 2509, 'wir': 2511}, {'wieder': 303}, {'mal': 2513, 'wieder': 303}, {'...': 2262,
'hoeren': 303, 'mal': 2508, 'sehen': 303, 'treffen': 303, 'verabreden': 303, 'wiedersehen': 303, 'zusammensetzen':
303, 'zusammentelefonieren': 303}, {'dringend': 2514, 'mal': 2508, 'mich': 2515, 'uns': 2263, 'wieder': 303}, {'mal':
2508, 'mich': 2515, 'uns': 2263}, {'dringend': 2514, 'ich': 2516, 'mal': 2508, 'mich': 2515, 'uns': 2263, 'wieder':
303, 'wir': 2517}, {'ich': 2517, 'mal': 2508, 'mich': 2515, 'uns': 2263, 'wir': 2517}, {'^': 1155, 'absagen': 8,
'canceln': 8, 'stornieren': 8}, {'denken': 303}, {'...': 2521}, {'an': 2522}, {'...': 2503, '<them>': 34, '^': 12,
'absagen': 8, 'canceln': 8, 'daran': 1913, 'dran': 1913, 'mich': 2270, 'stornieren': 8, 'uns': 2270, 'verschieben':
218, 'vertagen': 218}, {'absagen': 8}, {'...': 2503, '<them>': 34, '^': 12, 'absagen': 8, 'canceln': 8, 'mich': 2270,
'stornieren': 8, 'uns': 2270, 'verschieben': 218, 'vertagen': 218}, {'...': 2520, '<det>': 34, 'N': 2504, '^': 1155,
'absagen': 8, 'an': 2522, 'ausfallen': 8, 'canceln': 8, 'daran': 1913, 'dran': 1913, 'er': 2504, 'gerade': 2523,
'heute': 2523, 'ich': 2524, 'kurzfristig': 2525, 'ma': 372, 'mich': 2270, 'nicht': 1914, 'oft': 2523, 'sie': 2504,
'stornieren': 8, 'uns': 2270, 'wieder': 2525, 'wir': 2526}, {'...': 2503, '<them>': 34, '^': 12, 'absagen': 8,
'canceln': 8, 'daran': 1913, 'dran': 1913, 'mich': 2275, 'stornieren': 8, 'uns': 2275, 'verschieben': 218, 'vertagen':
218}, {'...': 2503, '<them>': 34, '^': 12, 'absagen': 8, 'canceln': 8, 'mich': 2275, 'stornieren': 8, 'uns': 2275,
'verschieben': 218, 'vertagen': 218}, {'...': 2502, '<det>': 34, 'N': 2504, 'absagen': 8, 'canceln': 8, 'daran': 1913,
'dran': 1913, 'er': 2504, 'ich': 2528, 'ma': 372, 'mich': 2275, 'sie': 2504, 'stornieren': 8, 'uns': 2275, 'wir':
2529}, {'...': 2274, 'horen': 303, 'mal': 2508, 'sehen': 303, 'treffen': 303, 'verabreden': 303, 'wiedersehen': 303,
'zusammensetzen': 303, 'zusammentelefonieren': 303}, {'...': 2503, 'absagen': 8, 'canceln': 8, 'dringend': 2514,
'mal': 2508, 'mich': 2531, 'stornieren': 8, 'uns': 2275, 'verschieben': 218, 'vertagen': 218, 'wieder': 303}, {'':
(11, 'thinking'), 'absagen': 8}, {'...': 2503, 'absagen': 8, 'canceln': 8, 'mal': 2508, 'mich': 2531, 'stornieren': 8,
'uns': 2275, 'verschieben': 218, 'vertagen': 218}, {'...': 2502, 'N': 2504, 'absagen': 8, 'an': 2522, 'canceln': 8,
'dringend': 2514, 'er': 2504, 'gerade': 2523, 'heute': 2523, 'ich': 2532, 'kurzfristig': 2525, 'mal': 2508, 'mich':
2531, 'oft': 2523, 'sie': 2504, 'stornieren': 8, 'uns': 2275, 'wieder': 2533, 'wir': 2534}, {'...': 2502, 'N': 2504,
'absagen': 8, 'canceln': 8, 'er': 2504, 'ich': 2534, 'kurzfristig': 2525, 'mal': 2508, 'mich': 2531, 'sie': 2504,
'stornieren': 8, 'uns': 2275, 'wieder': 2525, 'wir': 2534}, {'gegeben': 311, 'gespendet': 311, 'zugesprochen': 311},
{'...': 2537, 'gegeben': 311, 'gespendet': 311, 'zugesprochen': 311}, {'dringend': 2514, 'mal': 2508, 'mich': 2531,
'uns': 2275, 'wieder': 303}, {'mal': 2508, 'mich': 2531, 'uns': 2275}, {'dringend': 2514, 'ich': 2539, 'mal': 2508,
'mich': 2531, 'uns': 2275, 'wieder': 303, 'wir': 2540}, {'ich': 2540, 'mal': 2508, 'mich': 2531, 'uns': 2275, 'wir':
2540}, {'meinung': 2331}, {'<them>': 904, 'N': 904, 'ihrer': 2543, 'seiner': 2543}, {'uber': 303, 'ueber': 303}, {'':
(23, 'contact'), 'N': 535, 'bei': 1694}, {'...': 1693, 'an': 402, 'bekommen': 402, 'erhalten': 402, 'gekriegt': 402,
'geschickt': 402, 'geschrieben': 402, 'gesendet': 402, 'gschriebn': 402, 'hinterlassen': 402, 'rausgeschickt': 402,
'v': 402, 'verschickt': 402, 'von': 402}, {'^': 12, 'bei': 1654, 'fur': 1655, 'mein': 34, 'meine': 34, 'von': 1654},
{'schritt': 1951, 'schritte': 2548}, {'^': 12, 'bei': 1654, 'fur': 1655, 'liegt': 1950, 'mein': 34, 'meine': 34,
'von': 1654}, {'schritt': 2550, 'termin': 54}, {'^': 12, 'bei': 1654, 'fuer': 1655, 'mein': 34, 'meine': 34, 'von':
1654}, {'schritt': 1951, 'schritte': 2552}, {'^': 12, 'bei': 1654, 'fuer': 1655, 'liegt': 1950, 'mein': 34, 'meine':
34, 'von': 1654}, {'schritt': 2554, 'termin': 54}, {'v': 2098, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8,
'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'von': 2098}, {'': (12, 'task'), '^': 12}, {'ausgegangen': 8,
'bei': 1138, 'beim': 1138, 'erreicht': 8, 'vergessen': 2557, 'zu': 1138, 'zum': 1138, 'zur': 1138}, {'bei': 1138,
'beim': 1138, 'erreicht': 8, 'vergessen': 34, 'zu': 1138, 'zum': 1138, 'zur': 1138}, {'termin': 1416}, {'answered': 8,
'came': 8, 'replied': 8, 'showed': 1957}, {'^': 12, 'bei': 1654, 'fuer': 1655, 'fur': 1655, 'liegt': 1950, 'mein': 34,
'meine': 34, 'von': 1654}, {'step': 2562, 'steps': 1951}, {'erreicht': 8}, {'erwischt': 8, 'geschafft': 8, 'gesehen':
8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'geredet': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert':
8}, {'...': 2566}, {'gegangen': 8}, {'...': 1137, 'erreichen': 8}, {'abgehoben': 8, 'angerufen': 8, 'angetroffen': 8,
'aufgetaucht': 8, 'ausgegangen': 8, 'bei': 1138, 'beim': 1138, 'besucht': 8, 'dazu': 1858, 'dazugekommen': 8,
'drangegangen': 8, 'erreichbar': 8, 'erreicht': 8, 'erschienen': 8, 'erwischt': 8, 'geklappt': 8, 'gemeldet': 8,
'geschafft': 8, 'geschrieben': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 2565, 'mit': 2567, 'ran':
2568, 'rangegangen': 8, 'stattgefunden': 8, 'telefoniert': 8, 'verfuegbar': 8, 'verfugbar': 8, 'vergessen': 2557,
'zu': 2569, 'zum': 1138, 'zur': 1138, 'zuruckgerufen': 8, 'zurueckgerufen': 8, 'zustande': 1858}, {'gehoert': 8,
'gehort': 8}, {'...': 2571}, {'...': 2571, 'gehoert': 8, 'gehort': 8, 'von': 2572}, {'<appointment>': 8}, {'...':
2571, 'gehoert': 8, 'gehort': 8, 'mehr': 2573, 'mit': 2574, 'von': 2572}, {'gesehen': 8, 'gesprochen': 8, 'getroffen':
8}, {'...': 2389, 'abgehoben': 8, 'am': 2390, 'ans': 2390, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8,
'geht': 2392, 'ging': 2392, 'hat': 2393, 'hebt': 2392, 'hob': 2392, 'macht': 2392, 'machte': 2392, 'nahm': 2392, 'zu':
2309, 'zuhause': 8}, {'abgehoben': 8, 'angetroffen': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen': 8,
'rangegangen': 8}, {'...': 2578, 'erreicht': 8}, {'gehoert': 8, 'gehort': 8, 'mehr': 2571, 'mit': 2574}, {'show': 8},
{'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8,
'angesprochen': 8, 'besprochen': 8, 'daruber': 2582, 'darueber': 2582, 'druber': 2582, 'drueber': 2582, 'gefragt': 8,
'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8, 'angerufen': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber':
2582, 'darueber': 2582, 'druber': 2582, 'drueber': 2582, 'erreicht': 8, 'gefragt': 8, 'gemeldet': 8, 'geredet': 8,
'gesprochen': 8, 'getroffen': 8, 'kennengelernt': 8, 'kontaktiert': 8, 'telefoniert': 8}, {'': (0, 'missed'),
'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 2582, 'darueber': 2582, 'druber': 2582, 'drueber':
2582, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'erledigen': 34, 'liefern': 34, 'schicken': 34}, {'auf': 2337,
'ned': 2583, 'net': 2583, 'nicht': 2584, 'nie': 2585, 'offen': 1871, 'zu': 2586}, {'erreicht': 8, 'vergesse': 4,
'vergessen': 34}, {'self': 4}, {'to': 2589}, {'': (12, 'task'), 'selbst': 4}, {'mich': 2591}, {'mich': 4}, {'an':
2592, 'fuer': 2593, 'fur': 2593}, {'mailbox': 8}, {'idee': 303}, {'gedanke': 303}, {'ein': 2597}, {'beide': 678,
'drei': 678, 'zwei': 678}, {'die': 2595, 'eine': 2596, 'mailbox': 8, 'so': 2598, 'wir': 2599}, {'wohl': 303}, {'':
(13, 'talk'), '...': 2601}, {'punkte': 4}, {'punkt': 4}, {'ihm': 34, 'ihnen': 34, 'ihr': 34}, {'durchgegangen': 238,
'geprobt': 238, 'geubt': 238, 'geuebt': 238}, {'N': 2606}, {'mit': 2607, 'review': 1934}, {'fuer': 1933, 'fur': 1933,
'mit': 1933}, {'von': 402}, {'bono': 379}, {'bei': 1933, 'fuer': 1933}, {'bei': 1933, 'fur': 1933}, {'fuer': 1933,
'fur': 1933, 'mit': 1933, 'von': 1933}, {'D': 4, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4,
'dann': 2615, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 2615, 'es': 2616, 'ich': 2616,
'ichs': 2616, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'an': 1828}, {'': (20, 'gave:referral'),
'gegeben': 524, 'geschrieben': 524}, {'N': 2619}, {'fuer': 2620, 'fur': 2620}, {'me': 4}, {'': (1, 'moved'), 'D':
1416, 'auf': 1416, 'to': 1416}, {'': (23, 'contact'), 'N': 238}, {'': (23, 'contact'), '...': 1252}, {'...': 1252,
'an': 402, 'mich': 2625}, {'an': 402, 'von': 402}, {'zuruck': 8, 'zurueck': 8}, {'mich': 1253, 'nicht': 2628},
{'<rel>': 0}, {'': (13, 'talk'), '<my>': 2630, '<their>': 2630, 'ab': 8, 'kurzfristig': 2202, 'wieder': 2202}, {'':
(13, 'talk'), 'N': 534, 'ab': 8, 'ich': 1821, 'kurzfristig': 2202, 'wieder': 2202}, {'': (13, 'talk'), 'i': 1256,
'ich': 1256, 'we': 1256, 'wir': 1256}, {'mir': 678}, {'<not>': 1832, 'a': 1131, 'aber': 1833, 'ah': 1131, 'au': 1131,
'auch': 1131, 'dann': 1833}, {'an': 402, 'auf': 1260, 'bei': 1261, 'beisammen': 402, 'in': 1263, 'neben': 402, 'uber':
402, 'ueber': 402, 'vor': 1265, 'zusammen': 402}, {'': (23, 'contact'), '...': 2636}, {'': (23, 'contact'), '...':
2636, 'wir': 678}, {'date': 54}, {'the': 2639}, {'N': 2122, 'auch': 2123, 'noch': 2123, 'sich': 2124, 'vorbei': 402},
{'...': 2113}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8},
{'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 2643, 'telefoniert': 8}, {'nicht':
2644}, {'...': 2645, 'wieder': 2097}, {'am': 402, 'auf': 402, 'aus': 402, 'dass': 402, 'mir': 402, 'nicht': 2628,
'ob': 402, 'per': 402, 'uns': 402, 'via': 402, 'wegen': 402}, {'<me>': 1276, '<them>': 34, '<they>': 1277, 'ich': 35,
'wir': 35}, {'D': 54, 'ich': 54, 'uns': 358}, {'uns': 54}, {'': (2, 'plan'), 'uns': 54}, {'D': 54, 'ma': 2650, 'uns':
358, 'wir': 2651, 'wollen': 8}, {'...': 2645, 'er': 0, 'sie': 0}, {'zusammen': 54}, {'...': 2654}, {'mich': 2655,
'uns': 2655}, {'ich': 2656, 'wir': 2656}, {'uns': 2655}, {'wir': 2658}, {'...': 616, '<deed3>': 1994, '^': 1998,
'besorgt': 445, 'checkt': 445, 'gibt': 1533, 'klaert': 445, 'klart': 445, 'laesst': 1537, 'lassen': 1537, 'lasst':
1537, 'leitet': 1539, 'lässt': 1537, 'macht': 1546, 'mailt': 445, 'organisiert': 1546, 'reicht': 1539, 'schickt':
2000, 'sendet': 445, 'ubernimmt': 445, 'uberweist': 445, 'uebernimmt': 445, 'ueberweist': 445, 'verschickt': 445},
{'he': 0, 'she': 0}, {'<gone>': 402, 'angesetzt': 54, 'ausgemacht': 54, 'eingetragen': 54, 'fixiert': 54, 'gebucht':
54, 'geplant': 54, 'vereinbart': 54}, {'<gone>': 402, 'bei': 54, 'mit': 54}, {'...': 2663, 'gestern': 1838, 'heute':
1838, 'mit': 1867, 'ned': 1837, 'net': 1837, 'nicht': 1837}, {'...': 1859, 'aufgetaucht': 8, 'dazu': 1858,
'dazugekommen': 8, 'erschienen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8, 'zu': 1836, 'zum':
1836, 'zur': 1836}, {'': (14, 'together'), '...': 2663, 'bei': 54, 'gestern': 1838, 'heute': 1838, 'mit': 1867, 'ned':
1837, 'net': 1837, 'nicht': 1837}, {'...': 2662, '<not>': 1832, '<they>': 2363, 'a': 1131, 'aber': 1833, 'abgemacht':
54, 'ah': 1131, 'angesetzt': 54, 'au': 1131, 'auch': 1131, 'aufgetaucht': 402, 'ausgefallen': 8, 'ausgemacht': 54,
'dann': 1833, 'dazugekommen': 402, 'dazugestossen': 402, 'dazugestoßen': 402, 'eingeplant': 54, 'eingetragen': 54,
'festgelegt': 54, 'fixiert': 54, 'gebucht': 54, 'gekommen': 402, 'geplant': 54, 'gestern': 1838, 'heute': 1838, 'ich':
2664, 'leider': 1861, 'mir': 2367, 'mit': 1867, 'mitgekommen': 402, 'ned': 1837, 'net': 1837, 'nicht': 2665,
'reserviert': 54, 'terminiert': 54, 'uns': 2367, 'verabredet': 54, 'vereinbart': 54, 'vorbeigefahren': 402,
'vorbeigekommen': 402, 'wir': 2666}, {'...': 2492}, {'...': 2492, 'ich': 2668, 'wir': 2668}, {'...': 2492, 'mich':
2270, 'uns': 2270}, {'...': 2492, 'ich': 2670, 'mich': 2270, 'uns': 2270, 'wir': 2670}, {'...': 2269, 'hoeren': 303,
'horen': 303, 'mal': 2508, 'sehen': 303, 'treffen': 303, 'verabreden': 303, 'wiedersehen': 303, 'zusammensetzen': 303,
'zusammentelefonieren': 303}, {'dringend': 2514, 'mal': 2508, 'mich': 2672, 'uns': 2270, 'wieder': 303}, {'mal': 2508,
'mich': 2672, 'uns': 2270}, {'dringend': 2514, 'ich': 2673, 'mal': 2508, 'mich': 2672, 'uns': 2270, 'wieder': 303,
'wir': 2674}, {'ich': 2674, 'mal': 2508, 'mich': 2672, 'uns': 2270, 'wir': 2674}, {'fuer': 1662, 'fur': 1662, 'mit':
1662}, {'gegangen': 402, 'gewesen': 402}, {'an': 54}, {'': (2, 'plan'), 'an': 54, 'auf': 0, 'fest': 54, 'in': 0},
{'me': 1956}, {'<they>': 1284, '^': 1288, 'an': 1283}, {'auf': 8}, {'nicht': 2683}, {'mich': 402}, {'': (23,
'contact'), '<hat>': 402}, {'': (23, 'contact'), 'wird': 54}, {'N': 539, 'to': 1828}, {'N': 445, '^': 12, 'an': 1740,
'bei': 1654, 'fuer': 1655, 'fur': 1655, 'ich': 249, 'mein': 34, 'meine': 34, 'meinerseits': 249, 'von': 1742}, {'do':
2689, 'dos': 1656}, {'d': 34, 'll': 34, 'will': 34, 'would': 34}, {'i': 2691}, {'<them>': 2692, 'N': 534, 'me': 1293,
'us': 1293}, {'ich': 54, 'ma': 54, 'mich': 54}, {'ich': 54, 'mich': 54, 'wir': 54}, {'<they>': 0}, {'...': 1886,
'abgemacht': 54, 'angesetzt': 54, 'ausgemacht': 54, 'bestaetigt': 54, 'bestatigt': 54, 'fix': 54, 'fixiert': 54,
'gebucht': 54, 'geplant': 54, 'ist': 1887, 'ma': 2651, 'sich': 2696, 'steht': 54, 'vereinbart': 54, 'vergessen': 8,
'wir': 2651, 'wollen': 8, 'zugesagt': 54}, {'sich': 2696}, {'gelaufen': 402, 'glaufen': 402, 'glaufn': 402}, {'weg':
2699}, {'den': 2700, 'weg': 2699}, {'...': 1745, 'den': 2700, 'weg': 2699}, {'': (11, 'thinking'), '^': 2298}, {'':
(11, 'thinking'), 'grad': 303, 'mir': 2703, 'ob': 303}, {'': (11, 'thinking'), 'gerade': 303, 'ich': 303, 'mir': 2703,
'ob': 303, 'wen': 303, 'wie': 303}, {'gewartet': 8, 'hingefahren': 8}, {'...': 2464, 'abgesagt': 8, 'fuer': 2460,
'fur': 2463, 'ist': 2469, 'kam': 2471, 'kommt': 2471, 'kurzfristig': 2152, 'spontan': 2152, 'wieder': 2152}, {'ob':
303}, {'augen': 678}, {'vier': 2709}, {'lebenszeichen': 8, 'wort': 8}, {'silbe': 8}, {'kein': 2711, 'keine': 2712,
'nichts': 8, 'nix': 8}, {'...': 2713, 'kein': 2711, 'keine': 2712, 'nichts': 8, 'nix': 8}, {'...': 2713, 'ich': 2714,
'kein': 2711, 'keine': 2712, 'nichts': 8, 'nix': 8, 'wir': 2714}, {'hoer': 2715, 'hoere': 2715, 'hoeren': 2715, 'hor':
2715, 'hore': 2715, 'horen': 2715, 'kam': 2715, 'kommt': 2715}, {'als': 1793}, {'<them>': 2716, 'N': 2717}, {'': (23,
'contact'), '$$': 402, 'D': 54, 'fuer': 358, 'fur': 358}, {'gewartet': 8}, {'': (0, 'missed'), 'gewartet': 8,
'versucht': 8}, {'antworten': 8, 'gratulieren': 8, 'schreiben': 8, 'treffen': 8}, {'anzurufen': 8, 'zu': 2722},
{'gratulieren': 8, 'schreiben': 8}, {'...': 2723, 'abzusagen': 8, 'anzurufen': 8, 'zu': 2724, 'zuruckzurufen': 8,
'zurueckzurufen': 8}, {'anruf': 8}, {'': (1, 'moved'), 'auf': 1416, 'wir': 1416}, {'...': 2113, 'sich': 2113}, {'uf':
1416}, {'<they>': 445, '^': 12, 'ich': 34}, {'<them>': 2303, '<they>': 1301, '^': 12, 'am': 1303, 'auf': 1303, 'beim':
1303, 'dass': 2730, 'ich': 2304, 'im': 1303, 'mir': 1304, 'per': 1303, 'uns': 1304}, {'...': 787}, {'sollte': 303,
'sollten': 303}, {'': (22, 'gave:volunteering'), 'at': 379, 'bei': 379, 'fuer': 379, 'fur': 379}, {'gelegt': 1416,
'geschoben': 1416, 'verlegt': 1416, 'verschoben': 1416}, {'D': 2735}, {'auf': 2736}, {'D': 2737}, {'bekommen': 402,
'erhalten': 402}, {'erfahren': 1710, 'gehoert': 402, 'gehort': 402, 'mail': 2739, 'nachricht': 2739, 'nichts': 2571},
{':': 34, '^': 12, 'noch': 34}, {'^': 12, 'noch': 34}, {'^': 1608}, {'<them>': 2743, '^': 1608}, {'ausstaendig': 249,
'ausstandig': 249, 'ausstehend': 249, 'faellig': 249, 'fallig': 249, 'fehlen': 2741, 'fehlt': 2741, 'noch': 2444,
'offen': 249, 'stehen': 2742, 'steht': 2742, 'werden': 2744, 'wird': 2744}, {'^': 61, 'ich': 445, 'wir': 445}, {'':
(23, 'contact'), 'wir': 445}, {'^': 75, 'noch': 1242}, {'^': 75, 'mir': 2748, 'noch': 1242, 'uns': 2748}, {'...':
2713, '^': 61, 'kein': 2711, 'keine': 2712, 'nichts': 8, 'nix': 8}, {'...': 2713, '^': 61, 'ich': 2750, 'kein': 2711,
'keine': 2712, 'nichts': 8, 'nix': 8, 'wir': 2750}, {'wir': 445}, {'^': 1612}, {'bekomm': 2746, 'bekomme': 2746,
'bekommen': 2747, 'brauch': 2746, 'brauche': 2746, 'erhalte': 2746, 'erhalten': 402, 'fehlen': 2749, 'fehlt': 2749,
'gekriegt': 402, 'hoer': 2715, 'hoere': 2715, 'hoeren': 2715, 'hor': 2715, 'hore': 2715, 'horen': 2715, 'kam': 2715,
'kommt': 2751, 'krieg': 2746, 'kriege': 2746, 'kriegen': 2752, 'werden': 2753, 'wird': 2753}, {'als': 1793, 'erfahre':
1967, 'erfuhr': 1967, 'hoerte': 1967, 'horte': 1967, 'weiss': 1967, 'weiß': 1967}, {'...': 2740, '<me>': 2745,
'<them>': 2754, 'D': 2737, 'N': 2755, 'meiner': 1737}, {'tuer': 8, 'tur': 8}, {'verschlossener': 2757}, {'': (13,
'talk'), 'ich': 1669}, {'fuer': 303}, {'was': 2760}, {'ich': 326}, {'...': 2761, '<they>': 2762}, {'richtige': 303},
{'guter': 303}, {'gute': 303}, {'der': 2764, 'die': 2764, 'ein': 2765, 'eine': 2766, 'jemand': 2760, 'was': 2760},
{'...': 2767}, {'for': 1242, 'on': 1242}, {'da': 402, 'dabei': 402, 'mit': 1321}, {'aber': 8, 'doch': 8},
{'ausgemacht': 2771, 'geplant': 2771, 'verabredet': 2771}, {'fur': 303}, {'<gone>': 402, 'N': 2770, 'ausgemacht':
2771, 'geplant': 2771, 'schon': 2772, 'verabredet': 2771, 'was': 2773}, {'N': 2770}, {'': (23, 'contact'), 'dabei':
402}, {'': (23, 'contact'), 'da': 402, 'dabei': 402, 'mit': 2776}, {'...': 2775, 'N': 2777, 'am': 1316, 'an': 1141,
'auf': 1141, 'bei': 1141, 'beim': 1141, 'da': 402, 'in': 1141, 'mit': 1328, 'online': 1321, 'per': 1322, 'remote':
1321, 'zu': 1141, 'zugeschaltet': 402}, {'': (23, 'contact'), '<me>': 1325, '<my>': 402}, {'...': 1866, 'bei': 402,
'mit': 402}, {'': (23, 'contact'), 'am': 1316, 'anhang': 1308, 'dabei': 402, 'familie': 1308, 'frau': 1308, 'freund':
1308, 'freundin': 1308, 'hund': 1308, 'kind': 1308, 'kindern': 1308, 'mann': 1308, 'partner': 1308, 'partnerin': 1308,
'von': 1319}, {'erreichen': 8, 'hause': 8}, {'da': 8, 'daheim': 8, 'zu': 2782, 'zuhause': 8}, {'...': 2774, '<they>':
2762, 'D': 1311, 'N': 2770, 'abend': 1313, 'alle': 1142, 'am': 1315, 'an': 1141, 'anwesend': 402, 'auch': 2778, 'auf':
1324, 'aufgetaucht': 402, 'bei': 2779, 'beide': 1142, 'beim': 1141, 'da': 1325, 'dabei': 402, 'dazugekommen': 402,
'dazugestossen': 402, 'dazugestoßen': 402, 'der': 2364, 'drei': 1327, 'ebenfalls': 1329, 'ein': 1327, 'eine': 1327,
'einen': 1327, 'fuer': 1332, 'fur': 1335, 'ganze': 1326, 'gekommen': 402, 'halbe': 1327, 'hier': 402, 'ich': 2780,
'im': 1144, 'in': 1150, 'ins': 1144, 'kaffee': 1313, 'kurz': 1146, 'mit': 2781, 'mitgekommen': 402, 'moment': 1313,
'n': 1327, 'nachmittag': 1313, 'ne': 1327, 'nicht': 2783, 'noch': 1329, 'online': 1321, 'per': 1322, 'remote': 1321,
'samt': 1309, 'sprung': 1313, 'std': 1313, 'stuendchen': 1313, 'stundchen': 1313, 'stunde': 1313, 'stunden': 1313,
'und': 1309, 'vorbeigefahren': 402, 'vorbeigekommen': 402, 'vormittag': 1313, 'weile': 1313, 'wieder': 1142, 'wir':
2248, 'zu': 1338, 'zugeschaltet': 402, 'zum': 1339, 'zur': 1339, 'zwei': 1327}, {'der': 2764, 'die': 2764, 'ein':
2765, 'eine': 2766, 'jemand': 2773, 'was': 2773}, {'...': 2785}, {'<gone>': 402, 'N': 2770, 'ausgemacht': 2771,
'geplant': 2771, 'schon': 2772, 'verabredet': 2771}, {'an': 1141, 'auf': 1141, 'bei': 1141, 'beim': 1141, 'da': 402,
'in': 1141, 'zu': 1141}, {'': (23, 'contact'), '<me>': 1147, '<my>': 402}, {'': (14, 'together'), '...': 1866, 'bei':
402, 'mit': 402}, {'...': 2787, 'D': 1311, 'N': 2770, 'abend': 1313, 'alle': 2788, 'am': 1315, 'an': 1141, 'anwesend':
402, 'auch': 2778, 'auf': 1324, 'aufgetaucht': 402, 'bei': 2789, 'beide': 1142, 'beim': 1141, 'da': 1325, 'dabei':
402, 'dazugekommen': 402, 'dazugestossen': 402, 'dazugestoßen': 402, 'drei': 1327, 'ebenfalls': 1329, 'ein': 1327,
'eine': 1327, 'einen': 1327, 'fuer': 1332, 'fur': 1335, 'ganze': 1326, 'gekommen': 402, 'halbe': 1327, 'hier': 402,
'ich': 2248, 'im': 1144, 'in': 1150, 'ins': 1144, 'kaffee': 1313, 'kurz': 1146, 'mit': 2781, 'mitgekommen': 402,
'moment': 1313, 'n': 1327, 'nachmittag': 1313, 'ne': 1327, 'noch': 1329, 'online': 1321, 'per': 1322, 'remote': 1321,
'samt': 1309, 'sprung': 1313, 'std': 1313, 'stuendchen': 1313, 'stundchen': 1313, 'stunde': 1313, 'stunden': 1313,
'und': 1309, 'vorbeigefahren': 402, 'vorbeigekommen': 402, 'vormittag': 1313, 'weile': 1313, 'wieder': 1142, 'wir':
2790, 'zu': 1338, 'zugeschaltet': 402, 'zum': 1339, 'zur': 1339, 'zwei': 1327}, {'uf': 1242}, {'auf': 1242, 'ich':
2316, 'immer': 2315, 'jetzt': 2314, 'no': 2792, 'weiterhin': 2314, 'wir': 2316}, {'': (7, 'waiting'), '<my>': 463},
{'^': 2794}, {'auf': 2795, 'ich': 2319, 'immer': 2315, 'jetzt': 2314, 'seit': 2318, 'weiterhin': 2314, 'wir': 2319},
{'called': 1763, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 1764, 'postponed': 1764, 'pushed': 1764,
'rescheduled': 1764, 'shifted': 1764, 'wohl': 303}, {'N': 8}, {'noch': 2798}, {'N': 2799}, {'': (13, 'talk'),
'nichts': 1658, 'noch': 1659}, {'waere': 326, 'ware': 326, 'wäre': 326}, {'ich': 2802}, {'': (13, 'talk'), '<they>':
2803}, {'koennte': 303, 'konnte': 303, 'könnte': 303}, {'<them>': 34, 'ich': 35, 'mich': 2321, 'wir': 35}, {'': (2,
'plan'), '<them>': 34, 'mit': 54}, {'': (2, 'plan'), '<them>': 34, 'ich': 2807, 'mich': 2321, 'mit': 54, 'wir': 35},
{'': (2, 'plan'), '<them>': 34}, {'ich': 35, 'wir': 2809}, {'auf': 1666, 'beim': 1666, 'da': 1666, 'fort': 1666,
'gerade': 1668, 'grad': 1668, 'hoere': 0, 'hore': 0, 'im': 1667, 'in': 1666, 'kurz': 1668, 'ned': 1668, 'net': 1668,
'nicht': 1668, 'unterwegs': 1666, 'weg': 1666}, {'er': 0, 'es': 2601, 'ich': 2811, 'sie': 0}, {'^': 1155, 'treffen':
54}, {'<thing>': 991, '<work>': 991, 'absagen': 61, 'angebot': 991, 'antwort': 991, 'bescheid': 1153, 'bestaetigung':
991, 'bestatigung': 991, 'entscheidung': 991, 'feedback': 1154, 'fotos': 991, 'kostenvoranschlag': 991, 'muster': 991,
'offerte': 991, 'rechnung': 991, 'ruckmeldung': 1201, 'rueckmeldung': 1201, 'unterlagen': 991, 'vertrag': 991,
'zahlen': 991, 'zusagen': 61}, {'...': 2813, '<me>': 445, '<until>': 1360, '^': 2814, 'dass': 1210, 'ich': 2493,
'mir': 2104, 'nicht': 2103, 'wir': 2493}, {'durchgegangen': 238}, {'<work>': 2816}, {'s': 2817}, {'<their>': 2817,
'N': 2818}, {'...': 2216, '<them>': 2217, '<title>': 585, '<vowed>': 583, '^': 564, 'es': 2218, 'gesagt': 579,
'geschrieben': 579, 'gsagt': 579, 'gschriebn': 579, 'ich': 2220, 'leider': 620, 'mit': 667, 'nicht': 619, 'wir':
2220}, {'...': 77}, {'<deed1>': 2821, '<give1>': 2224, '<sees1>': 2227, '<serves>': 2234}, {'<them>': 2261, '^': 12,
'ich': 2265, 'mich': 2263, 'uns': 2263, 'wir': 2265}, {'<them>': 2261, '^': 12, 'ich': 2272, 'mich': 2270, 'uns':
2270, 'wir': 2272}, {'<them>': 2261, '^': 12, 'ich': 2277, 'mich': 2275, 'uns': 2275, 'wir': 2277}, {'...': 358, 'D':
54, 'uns': 358}, {'<gone>': 402, '<their>': 2817, 'N': 2818}, {'...': 2827, '<their>': 2817, 'D': 1409, 'N': 2818,
'ich': 2248, 'leider': 1861, 'nicht': 1860, 'wir': 2248}, {'<them>': 2289, 'auf': 1290, 'besser': 326, 'dringend':
326, 'endlich': 326, 'lieber': 326, 'mich': 2251, 'mir': 2251, 'niemals': 326, 'unbedingt': 326, 'uns': 2251}, {'':
(2, 'plan'), '...': 358, 'D': 54}, {'dritt': 678, 'fuenft': 678, 'funft': 678, 'viert': 678, 'zweit': 678}, {'...':
1866, 'ich': 2248, 'wir': 2248, 'zu': 2831}, {'...': 2819, '<acts1>': 392, '<have>': 2820, '<should>': 727, '<their>':
2817, 'N': 2818, '^': 2822, 'arbeite': 2241, 'auf': 2137, 'begleite': 2245, 'begleiten': 2245, 'beide': 678, 'beiden':
678, 'bereite': 2241, 'besuchen': 397, 'bin': 2288, 'braeuchte': 1872, 'brauch': 1875, 'brauche': 1875, 'brauchen':
1875, 'brauchte': 1872, 'bräuchte': 1872, 'darf': 2254, 'drei': 678, 'duerfen': 2254, 'durfen': 2254, 'erhoffe': 2007,
'erwarte': 2020, 'erwarten': 2020, 'essen': 397, 'fahr': 2255, 'fahre': 2255, 'fahren': 397, 'feiern': 397, 'fliegen':
397, 'freu': 2258, 'freue': 2258, 'freuen': 2258, 'geh': 2255, 'gehe': 2255, 'gehen': 397, 'halten': 397, 'hol': 2245,
'hole': 2245, 'holen': 2245, 'leg': 2241, 'lege': 2241, 'machen': 397, 'mit': 1867, 'mochte': 35, 'mochten': 35,
'moechte': 35, 'moechten': 35, 'muass': 372, 'mues': 372, 'muessen': 2823, 'muesste': 2268, 'muessten': 2268, 'muss':
2824, 'mussen': 2825, 'musste': 2279, 'mussten': 2279, 'möchte': 35, 'müsste': 2279, 'müssten': 2279, 'reden': 397,
'samma': 2284, 'schuld': 2285, 'schulde': 2285, 'schulden': 2286, 'seh': 2287, 'sehe': 2287, 'sehen': 2826, 'sind':
2828, 'soll': 2829, 'solle': 2291, 'sollen': 2293, 'solln': 2294, 'sollte': 2295, 'sollten': 2295, 'sprechen': 397,
'starten': 397, 'stell': 2241, 'stelle': 2241, 'telefonieren': 397, 'treffen': 2830, 'veranstalten': 397, 'vier': 678,
'war': 2284, 'waren': 2832, 'wart': 2317, 'warte': 2320, 'warten': 2320, 'werd': 35, 'werde': 35, 'werden': 35,
'will': 35, 'wollen': 35, 'zoomen': 397, 'zwei': 678}, {'^': 1155, 'nichts': 8, 'nix': 8}, {'nichts': 8, 'nix': 8},
{'...': 2835, 'nichts': 8, 'nix': 8}, {'...': 2834, '<me>': 445, '<until>': 1360, '^': 1155, 'das': 2836, 'es': 2836,
'gestrichen': 8, 'ist': 410, 'kommen': 54, 'nichts': 8, 'nix': 8, 'stattfinden': 54, 'wurde': 410}, {'...': 2835,
'das': 2836, 'es': 2836, 'nichts': 8, 'nix': 8}, {'me': 678}, {'': (13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0, 'sie':
0}, {'...': 2492, 'dass': 1210, 'ich': 2493, 'wir': 2493}, {'anrufen': 8, 'besuchen': 8, 'essen': 8, 'fragen': 8,
'gehen': 8, 'gratulieren': 8, 'mailen': 8, 'muessen': 8, 'mussen': 8, 'schreiben': 8, 'sehen': 8, 'sollen': 8,
'sprechen': 8, 'treffen': 8, 'vorbeischauen': 8, 'wollen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 2842,
'eigentlich': 8}, {'...': 2842, '<me>': 445, 'eigentlich': 8, 'ich': 8, 'wir': 8}, {'...': 2842, 'eigentlich': 8,
'ich': 8, 'wir': 8}, {'gehalten': 540}, {'N': 2846}, {'...': 1823, 'fuer': 2847, 'fur': 2847}, {'<they>': 1284, '^':
1288, 'an': 1283, 'gern': 303, 'gerne': 303}, {'abgemacht': 2134, 'ausgemacht': 2134, 'beschlossen': 2134,
'besprochen': 2134, 'festgelegt': 2134, 'nichts': 8, 'nix': 8, 'vereinbart': 2134}, {'...': 2850, '<they>': 1284, '^':
1288, 'abgemacht': 54, 'abgesagt': 8, 'an': 1283, 'angesetzt': 54, 'ausgemacht': 54, 'das': 2836, 'eingeplant': 54,
'eingetragen': 54, 'es': 2836, 'festgelegt': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'gern': 303, 'gerne':
303, 'gestrichen': 8, 'ist': 410, 'kurzfristig': 2152, 'mir': 2153, 'nichts': 8, 'nix': 8, 'reserviert': 54,
'spontan': 2152, 'terminiert': 54, 'uns': 2153, 'vereinbart': 54, 'verschoben': 1738, 'wieder': 2152, 'wurde': 410},
{'abgemacht': 54, 'angesetzt': 54, 'ausgemacht': 54, 'eingeplant': 54, 'eingetragen': 54, 'festgelegt': 54, 'fixiert':
54, 'gebucht': 54, 'geplant': 54, 'reserviert': 54, 'terminiert': 54, 'vereinbart': 54}, {'was': 2773}, {'...': 2853,
'<they>': 2762}, {'should': 326}, {'koennte': 1790, 'konnte': 1790, 'könnte': 1790, 'mochte': 1790, 'moechte': 1790,
'muesste': 1790, 'muessten': 1790, 'musste': 1790, 'mussten': 1790, 'möchte': 1790, 'müsste': 1790, 'müssten': 1790,
'sollte': 1790, 'sollten': 1790, 'will': 1790}, {'<me>': 678, '<them>': 2856, 'dritt': 678, 'erreichen': 986,
'erwischen': 986, 'fuenft': 678, 'funft': 678, 'sechst': 678, 'viert': 678, 'zweit': 678}, {'getroffen': 402}, {'':
(14, 'together'), 'gewesen': 402}, {'$': 371, '...': 386, '//': 390, '0': 391, '<acts1>': 394, '<agreed>': 396,
'<and>': 400, '<appointment>': 411, '<bookable>': 413, '<counsel>': 419, '<give1>': 420, '<gone>': 402, '<handed>':
424, '<hat>': 517, '<have>': 676, '<helper>': 677, '<me>': 682, '<my>': 688, '<needs>': 695, '<not>': 700, '<said>':
709, '<saysv>': 725, '<sends3>': 64, '<should>': 728, '<their>': 744, '<them>': 906, '<they>': 1378, '<thing>': 1383,
'<to_them>': 1384, '<until>': 1391, '<vowed>': 1393, '<will3>': 1394, '<work>': 1398, 'D': 1443, 'N': 1573, '^': 1651,
'abgeblasen': 8, 'abgehangen': 402, 'abgeholt': 402, 'abgemacht': 1652, 'abgesagt': 8, 'abgeschlossen': 402,
'abgestimmt': 402, 'abgmacht': 1653, 'action': 1657, 'aergert': 1021, 'ahnt': 1660, 'als': 1672, 'am': 1679, 'an':
1691, 'and': 1692, 'anfrage': 1695, 'angeblich': 0, 'angebot': 1696, 'angechattet': 402, 'angefragt': 1697,
'angepingt': 402, 'angerufen': 402, 'angeschrieben': 402, 'angesetzt': 54, 'angesprochen': 402, 'angetextet': 402,
'angetroffen': 402, 'anruf': 1698, 'anrufbeantworter': 8, 'anrufen': 1699, 'ans': 1683, 'anscheinend': 0, 'anstehend':
54, 'anstehender': 54, 'antwort': 1700, 'antwortet': 1701, 'antwortete': 402, 'anwesend': 1702, 'anzuklingeln': 986,
'anzurufen': 986, 'apero': 402, 'apéro': 402, 'arbeitet': 1703, 'are': 1705, 'argert': 1021, 'asked': 1694, 'ass':
1025, 'assen': 402, 'auf': 1739, 'aufgabe': 1743, 'aufgaben': 1656, 'aufgesucht': 402, 'aufs': 1744, 'aus': 1746,
'ausgefallen': 8, 'ausgefuehrt': 402, 'ausgefuhrt': 402, 'ausgemacht': 1652, 'ausgesprochen': 402, 'ausgetauscht':
402, 'ausgmacht': 1652, 'bailed': 1748, 'ball': 1755, 'bat': 1756, 'because': 0, 'bedankt': 1762, 'bedankte': 1762,
'been': 1765, 'begegnet': 402, 'begegnete': 402, 'beginnt': 1703, 'begleitet': 402, 'begluckwunscht': 402,
'beglueckwuenscht': 402, 'behauptet': 0, 'bei': 1798, 'beide': 617, 'beim': 1807, 'bekomm': 1813, 'bekomme': 1813,
'bekommen': 1816, 'bekommt': 1817, 'benoetigt': 1818, 'benotigt': 1819, 'beraten': 402, 'bergtour': 402, 'berichten':
1820, 'berichtet': 0, 'berichtete': 1822, 'beschwert': 1021, 'besetzt': 8, 'besichtigt': 402, 'besprechung': 1824,
'besprochen': 402, 'besteht': 1020, 'besuch': 1825, 'besuche': 1826, 'besuchen': 1827, 'besucht': 402, 'besuchte':
402, 'bevor': 0, 'bevorstehend': 54, 'bier': 402, 'bierchen': 402, 'biere': 402, 'bietet': 1024, 'big': 1830, 'bin':
1869, 'bittet': 994, 'bleibt': 1703, 'blumen': 1696, 'booked': 1704, 'bot': 1024, 'bouldern': 402, 'braeuchte': 1872,
'brainstorming': 303, 'brauch': 1875, 'brauche': 1875, 'brauchen': 1875, 'braucht': 1876, 'brauchte': 1872, 'brief':
1877, 'bring': 1882, 'bringe': 1882, 'bringen': 1044, 'bringt': 1044, 'brunche': 1885, 'bräuchte': 1872, 'call': 1888,
'called': 1890, 'can': 1893, 'canceled': 8, 'cancelled': 1894, 'cancelt': 8, 'coaching': 1897, 'coachingstunde': 1896,
'combox': 8, 'coming': 1898, 'confirmed': 1704, 'connect': 1901, 'connected': 1902, 'could': 1893, 'couldn': 1893,
'da': 1903, 'dafuer': 1904, 'dafur': 1904, 'damit': 0, 'dank': 1905, 'danke': 1908, 'dankeschoen': 1907, 'dankeschon':
1907, 'dankt': 1762, 'daran': 1911, 'darf': 1916, 'das': 1918, 'dass': 1927, 'dates': 1928, 'daumen': 1932,
'debattiert': 402, 'deck': 1935, 'dem': 1939, 'denen': 1939, 'denk': 1941, 'denke': 1943, 'denkt': 0, 'denn': 0,
'der': 1955, 'deren': 0, 'dessen': 0, 'did': 1959, 'didn': 1959, 'die': 1962, 'dienst': 1965, 'dinner': 1824,
'diskutiert': 402, 'dm': 1696, 'does': 1959, 'doesn': 1959, 'draengt': 1053, 'dran': 1966, 'drangt': 1053, 'dringt':
1020, 'drink': 402, 'drinks': 402, 'durch': 1969, 'durchgearbeitet': 402, 'durchgegangen': 402, 'durchgeklingelt':
402, 'durchgerufen': 402, 'durchgesprochen': 402, 'e': 1971, 'ehrenamt': 1972, 'ehrenamtlich': 1980,
'ehrenamtsarbeit': 379, 'eigentlich': 1986, 'einander': 1987, 'einer': 1988, 'einfach': 378, 'eingeladen': 1989,
'eingeplant': 54, 'eingetragen': 54, 'einladung': 1696, 'einsatz': 1965, 'email': 1990, 'emailed': 1890, 'empfahl':
1056, 'empfehlen': 1056, 'empfehlung': 1993, 'empfehlungsschreiben': 1671, 'empfiehlt': 1056, 'entfaellt': 8,
'entfallen': 8, 'entfallt': 8, 'entfiel': 8, 'er': 2001, 'ergebnis': 0, 'erhalte': 2002, 'erhoffe': 2007, 'erinnere':
2009, 'erinnerung': 2010, 'erklaert': 2015, 'erklart': 2015, 'ermahnt': 1058, 'ermutigt': 1058, 'eroeffnung': 2017,
'eroffnung': 2017, 'erreichen': 1699, 'erreicht': 402, 'ersatztermin': 1416, 'erschien': 1366, 'erwarte': 2020,
'erwarten': 2020, 'erwischt': 402, 'erzaehlt': 2024, 'erzaehlte': 1822, 'erzahlt': 2024, 'erzahlte': 1822, 'es': 2026,
'esse': 2028, 'essen': 2030, 'ewig': 2033, 'f': 2034, 'faellt': 2037, 'faend': 1065, 'faende': 1065, 'faengt': 2038,
'fahr': 1826, 'fahre': 1826, 'fahren': 1412, 'falls': 0, 'fallt': 2037, 'fand': 2043, 'fande': 1065, 'fanden': 2040,
'fangt': 2038, 'fazit': 0, 'feedback': 2048, 'fehlen': 2051, 'fehlt': 2051, 'feier': 2017, 'feierabendbier': 402,
'feiern': 1412, 'feiert': 2054, 'festgelegt': 2055, 'fiel': 2056, 'fielen': 2057, 'findet': 2058, 'fitness': 402,
'fix': 2059, 'fixiert': 54, 'flachgefallen': 8, 'flaked': 1748, 'fliege': 1826, 'follow': 2061, 'fordert': 1073,
'frag': 2062, 'frage': 2063, 'fragen': 1699, 'fragt': 1076, 'fragte': 2064, 'freiwillig': 2067, 'freiwillige': 1664,
'freiwilligenarbeit': 379, 'freiwilligeneinsatz': 379, 'freiwilliger': 1664, 'freu': 2069, 'freue': 2069, 'freut':
1021, 'fruehstueck': 1885, 'fruehstuecke': 1885, 'fruhstuck': 1885, 'fruhstucke': 1885, 'fuer': 2085, 'fuerchtet': 0,
'fur': 2096, 'furchtet': 0, 'fussball': 402, 'fänd': 1065, 'gab': 1089, 'gaben': 1091, 'ganz': 2097, 'gassi': 402,
'gearbeitet': 402, 'gebowlt': 402, 'gebrainstormt': 402, 'gebruncht': 402, 'gebucht': 54, 'geburtstag': 2099,
'gecancelled': 8, 'gecancelt': 8, 'gechattet': 402, 'gechillt': 402, 'gecoacht': 402, 'gedanke': 303, 'gedankt': 402,
'geeinigt': 402, 'gefahren': 402, 'gefeiert': 402, 'geflogen': 402, 'gefragt': 1697, 'gefruehstueckt': 402,
'gefruehstuekt': 402, 'gefruhstuckt': 402, 'gefruhstukt': 402, 'gefuehrt': 402, 'gefuhrt': 402, 'gegangen': 402,
'gegessen': 402, 'geghostet': 8, 'gegrillt': 402, 'geh': 1826, 'gehabt': 402, 'gehalten': 402, 'gehe': 1826, 'gehen':
1412, 'gehoert': 2100, 'geholfen': 402, 'gehort': 2100, 'geht': 2108, 'gejasst': 402, 'gejoggt': 402, 'gekickt': 402,
'geklettert': 402, 'gekloent': 402, 'geklont': 402, 'gelaufen': 402, 'gelernt': 402, 'gemailt': 402, 'gemeinnuetzig':
379, 'gemeinnutzig': 379, 'gemeinsam': 678, 'gemeint': 2015, 'gemoved': 1416, 'gepingt': 402, 'gepitcht': 402,
'geplant': 2055, 'geplatzt': 8, 'geplatzter': 8, 'geplaudert': 402, 'geprobt': 402, 'gequatscht': 402, 'geredet': 402,
'geruchten': 1820, 'geruchteweise': 0, 'geruechten': 1820, 'geruechteweise': 0, 'gesagt': 2112, 'geschnackt': 402,
'geschoben': 2113, 'geschrieben': 2114, 'gesehen': 2119, 'gesellte': 2125, 'gesellten': 2125, 'gesessen': 402,
'gesimst': 402, 'geskypt': 402, 'gespielt': 402, 'gesprachsrunde': 402, 'gespraechsrunde': 402, 'gesprochen': 402,
'gestritten': 402, 'getextet': 402, 'getraenke': 2127, 'getraeumt': 2128, 'getranke': 2127, 'getratscht': 402,
'getraumt': 2128, 'getroffen': 402, 'getrunken': 402, 'gewandert': 402, 'gewesen': 402, 'geworkshopt': 402, 'gezoomt':
402, 'gfixt': 54, 'gha': 402, 'ghostet': 2129, 'gibt': 1091, 'ging': 2131, 'gingen': 402, 'glatt': 2132, 'glaubt': 0,
'gluehwein': 402, 'gluhwein': 402, 'gmacht': 402, 'golf': 402, 'golfrunde': 402, 'got': 2133, 'gotta': 34, 'gratscht':
402, 'gratuliert': 402, 'gredet': 402, 'gredt': 402, 'gruble': 303, 'grueble': 303, 'gseh': 402, 'gseit': 402,
'gsessen': 402, 'gsessn': 402, 'gsi': 402, 'gsproche': 402, 'gsprochen': 402, 'gtroffe': 402, 'hab': 2155, 'habe':
2157, 'haben': 2166, 'habs': 2147, 'haengen': 681, 'haett': 2169, 'haette': 2173, 'haetten': 2174, 'haettn': 2176,
'ham': 2177, 'hangen': 681, 'has': 2179, 'hat': 2188, 'hatt': 2190, 'hatte': 2196, 'hatten': 2198, 'hattn': 2176,
'hausaufgabe': 1743, 'have': 2199, 'he': 2201, 'hebt': 2203, 'heisst': 2204, 'heißt': 2204, 'herzlichen': 2205,
'hiess': 2204, 'hingesetzt': 402, 'hob': 2203, 'hochzeit': 2017, 'hochzeitstag': 2206, 'hockte': 2208, 'hockten':
2208, 'hoere': 2100, 'hoert': 2209, 'hofft': 0, 'holt': 2210, 'hore': 2100, 'hort': 2209, 'hätte': 2211, 'hätten':
2212, 'i': 2213, 'ich': 2324, 'idee': 303, 'ihm': 2327, 'ihn': 617, 'ihnen': 2328, 'ihr': 2329, 'ihre': 1918, 'ihrer':
2333, 'im': 2334, 'immer': 2339, 'in': 2343, 'informierte': 2344, 'ins': 2346, 'interviewt': 402, 'intro': 2353,
'introduced': 2355, 'intros': 2356, 'is': 2357, 'ist': 2369, 'jassen': 402, 'jetzt': 2370, 'joggen': 1130,
'joggingrunde': 402, 'kaffee': 2371, 'kalendereintrag': 54, 'kam': 2376, 'kamen': 2377, 'kann': 2378, 'karte': 1696,
'kartenabend': 402, 'kartons': 2379, 'kein': 2383, 'keine': 2387, 'keinen': 2388, 'keiner': 2394, 'keinerlei': 391,
'kennen': 2395, 'kennengelernt': 402, 'kickoff': 1824, 'kino': 402, 'kisten': 2379, 'klappt': 1366, 'klappte': 1366,
'kleider': 2127, 'kleidung': 2127, 'klettern': 402, 'knapp': 2396, 'koennen': 2397, 'koennte': 2398, 'koennten': 2400,
'komme': 2402, 'kommt': 2404, 'komplett': 2132, 'kondoliert': 402, 'konnen': 2397, 'konnte': 2398, 'konnten': 2400,
'kontakt': 2415, 'konzert': 2017, 'krieg': 1813, 'kriege': 1813, 'kriegen': 1816, 'kriegt': 1817, 'kuchen': 2127,
'kuemmern': 1169, 'kuemmert': 1169, 'kummern': 1169, 'kummert': 1169, 'kunnt': 402, 'kurzfristig': 2152, 'könnte':
2398, 'könnten': 2400, 'lag': 2418, 'lange': 2033, 'lasse': 2419, 'laufrunde': 402, 'laut': 2420, 'lead': 2423,
'lebensmittel': 2127, 'legt': 1174, 'legte': 1174, 'leider': 2425, 'lesung': 2017, 'lief': 2426, 'liegt': 2428,
'liess': 2419, 'liest': 2209, 'lunch': 1888, 'mache': 2430, 'macht': 2430, 'mahnt': 1058, 'mail': 2435, 'mailbox': 8,
'mailt': 1185, 'mailte': 2436, 'mal': 2439, 'man': 2440, 'medien': 1820, 'meeting': 1888, 'mega': 378, 'mein': 2442,
'meine': 2443, 'meinerseits': 2445, 'meint': 0, 'meinte': 0, 'meldet': 2447, 'meldete': 1190, 'memo': 4, 'mentorats':
2448, 'mentoring': 2454, 'mentoringstunde': 2455, 'merci': 2456, 'merke': 4, 'merken': 4, 'messaged': 1890, 'mich':
2465, 'mir': 2472, 'mit': 2488, 'miteinander': 2489, 'mobel': 2379, 'mochte': 2494, 'moebel': 2379, 'moechte': 2497,
'moved': 2499, 'muass': 2500, 'mues': 2500, 'muess': 2501, 'muessen': 2507, 'muesst': 2512, 'muesste': 2518,
'muessten': 2519, 'munkelt': 2209, 'muss': 2527, 'mussen': 2530, 'musst': 2512, 'musste': 2535, 'mussten': 2536,
'mut': 2538, 'möchte': 2494, 'müss': 2501, 'müsste': 2541, 'müssten': 2542, 'nach': 2544, 'nachdem': 0, 'nachgedacht':
2545, 'nachgefasst': 402, 'nachgefragt': 1697, 'nachgehakt': 2546, 'nachgeholt': 2370, 'nachricht': 2547, 'nachste':
2549, 'nachster': 2551, 'naechste': 2553, 'naechster': 2555, 'naemlich': 0, 'nahm': 2203, 'namenstag': 2556,
'namlich': 0, 'natuerlich': 378, 'naturlich': 378, 'ned': 2558, 'need': 2199, 'nehm': 1882, 'nehme': 1882, 'net':
2559, 'neuer': 2560, 'never': 2561, 'next': 2563, 'nich': 2564, 'nicht': 2570, 'nichts': 2575, 'nie': 2576, 'niemand':
2577, 'niemanden': 2579, 'nimmt': 2203, 'nit': 2564, 'nix': 2580, 'no': 2581, 'noch': 2587, 'nod': 2588, 'noed': 2588,
'noshow': 8, 'note': 2590, 'notiz': 2594, 'null': 391, 'nur': 2600, 'ob': 2602, 'obwohl': 0, 'offen': 1871,
'offenbar': 0, 'offene': 2603, 'offener': 2604, 'offensichtlich': 0, 'oper': 402, 'owe': 372, 'owes': 1243, 'padel':
402, 'paket': 1696, 'pakete': 2127, 'party': 2017, 'pass': 2283, 'passe': 2283, 'pendenz': 1656, 'pendenzen': 4,
'ping': 2605, 'pinged': 1890, 'pitch': 2608, 'pitchtraining': 2609, 'pladiert': 1244, 'pladierte': 1244, 'plaediert':
1245, 'plaedierte': 1245, 'planned': 1704, 'platzte': 8, 'plauderei': 402, 'plauderte': 402, 'plausch': 402,
'plauscht': 402, 'pocht': 1020, 'poker': 402, 'post': 2610, 'postkarte': 1696, 'postponed': 1764, 'premiere': 2017,
'pro': 2611, 'probehoeren': 2612, 'probehoren': 2613, 'probevortrag': 2614, 'probier': 2617, 'probiere': 2617,
'probiers': 2617, 'promised': 372, 'props': 2618, 'pushed': 2499, 'quatschte': 402, 'radtour': 402, 'raet': 1251,
'rat': 1251, 'raten': 1251, 'ratsch': 402, 'reagiert': 1366, 'recommended': 326, 'recommends': 326, 'rede': 1826,
'reden': 1412, 'redete': 1025, 'referenz': 2621, 'referred': 1670, 'remind': 2622, 'reminder': 4, 'rescheduled': 2623,
'reviewed': 2624, 'rief': 2626, 'riet': 1251, 'rieten': 1251, 'ruckruf': 2627, 'rueckruf': 2627, 'ruehrt': 1188,
'ruehrte': 1188, 'ruft': 2629, 'ruhrt': 1188, 'ruhrte': 1188, 'rumgehangen': 402, 'rät': 1251, 'sagt': 2631, 'sagte':
2632, 'said': 2633, 'samma': 2284, 'samt': 2634, 'san': 2635, 'sass': 2637, 'sassen': 2638, 'sauna': 402, 'sausen':
680, 'save': 2640, 'says': 2633, 'saß': 2637, 'saßen': 2638, 'schach': 402, 'schaute': 2641, 'schauten': 2125,
'scheduled': 1704, 'scheinbar': 0, 'schicht': 1965, 'schieben': 2113, 'schiebt': 2642, 'schlaegt': 1269, 'schlagt':
1269, 'schlug': 1269, 'schlägt': 1269, 'schneite': 2125, 'schon': 2646, 'schreibt': 2647, 'schrieb': 2436, 'schuld':
2285, 'schulde': 2285, 'schulden': 2648, 'schuldet': 1278, 'schwaetzchen': 402, 'schwatz': 402, 'schwatzchen': 402,
'seh': 2649, 'sehe': 2649, 'sehen': 2652, 'sein': 1918, 'seine': 1918, 'seiner': 2333, 'seit': 2653, 'setze': 2657,
'setzen': 2659, 'setzte': 2125, 'setzten': 2125, 'she': 2201, 'shifted': 1764, 'shoutout': 2618, 'sie': 2660, 'sieht':
2209, 'simse': 2605, 'since': 2661, 'sind': 2667, 'sitzen': 681, 'sitzung': 1824, 'skifahren': 402, 'skitour': 402,
'skypen': 1412, 'sms': 2547, 'sobald': 0, 'solange': 0, 'soll': 2669, 'sollen': 2671, 'sollte': 2675, 'sollten': 2676,
'sozialeinsatz': 379, 'sparring': 2677, 'sparrings': 2448, 'spazieren': 2678, 'spaziergang': 402, 'spenden': 2127,
'spendenaktion': 379, 'spontan': 2152, 'sprach': 1025, 'sprachen': 402, 'sprachnachricht': 1696, 'sprech': 1826,
'spreche': 1826, 'sprechen': 1827, 'spritzer': 402, 'squash': 402, 'stand': 1267, 'standen': 1267, 'startet': 1703,
'statt': 1904, 'stattdessen': 1904, 'stehen': 2679, 'steht': 2680, 'stiess': 2125, 'stiessen': 2125, 'stieß': 2125,
'stießen': 2125, 'stood': 2681, 'storniert': 8, 'suppe': 2127, 'taet': 2682, 'tafel': 763, 'tarock': 402, 'tat': 2682,
'tauchte': 2684, 'taufe': 2017, 'tauschte': 2685, 'tauschten': 402, 'tausend': 2205, 'teilgenommen': 2686,
'teilnehmende': 402, 'telefonierd': 402, 'telefoniere': 1826, 'telefonieren': 1412, 'telefoniert': 2687,
'telefonierte': 402, 'telefonierten': 402, 'tennis': 402, 'termin': 1888, 'terminiert': 54, 'terminvorschlag': 54,
'text': 2605, 'texted': 1890, 'textet': 1185, 'thanks': 2688, 'theater': 402, 'they': 2201, 'thinks': 1257, 'thx':
1828, 'to': 2690, 'todo': 2689, 'todos': 1656, 'told': 2693, 'total': 2132, 'traeumte': 303, 'traf': 402, 'trafen':
402, 'tratscht': 402, 'traumte': 303, 'treff': 2694, 'treffe': 2695, 'treffen': 2697, 'trifft': 2698, 'troffe': 402,
'troffn': 402, 'trost': 2538, 'tät': 2682, 'uban': 2701, 'uber': 2702, 'uberleg': 2704, 'uberlege': 2705, 'ubern':
2701, 'ueban': 2701, 'ueber': 2702, 'ueberleg': 2704, 'ueberlege': 2705, 'uebern': 2701, 'umgebucht': 2113,
'umgelegt': 2113, 'umsonst': 2706, 'umzugskisten': 2379, 'unentgeltlich': 379, 'unerreichbar': 8, 'uns': 2707,
'unsicher': 2708, 'unter': 2710, 'unterhalten': 402, 'unterhielt': 2685, 'unterhielten': 402, 'unterrichtet': 402,
'unterschrieben': 402, 'unterzeichnet': 402, 'v': 2718, 'verabredet': 54, 'verabschiedet': 402, 'verabschiedung': 402,
'verbaselt': 8, 'verbummelt': 8, 'vereinbart': 2719, 'vergebens': 2720, 'vergeblich': 2721, 'vergessen': 2725,
'verhandelt': 402, 'verlangt': 1073, 'verlegt': 1738, 'vermisse': 303, 'vernissage': 2017, 'verpasst': 8,
'verpasster': 2726, 'verpennt': 8, 'verplant': 8, 'versaeumt': 8, 'versaumt': 8, 'verschieben': 2727, 'verschiebt':
2728, 'verschlafen': 8, 'verschobe': 2729, 'verschoben': 1738, 'verschwitzt': 8, 'versoehnt': 402, 'versohnt': 402,
'versprach': 2731, 'versprech': 2305, 'verspreche': 2305, 'verspricht': 1305, 'versuch': 2617, 'versuche': 2617,
'versuchs': 2617, 'versucht': 2732, 'vertagt': 1738, 'vertroestet': 8, 'vertrostet': 8, 'vielen': 2205, 'vielleicht':
2733, 'voellig': 2132, 'voll': 378, 'vollig': 2132, 'volunteered': 2734, 'volunteering': 2734, 'vom': 2738, 'von':
2756, 'vor': 2758, 'vorbeigekommen': 402, 'vorbeigeschaut': 402, 'vorgemerkt': 54, 'vorgestellt': 402, 'vorgezogen':
2113, 'vortrag': 2017, 'vorverlegt': 2113, 'waehrend': 2759, 'waer': 2763, 'waere': 2768, 'wahrend': 2759, 'waiting':
2769, 'wanderung': 402, 'war': 2784, 'ware': 2786, 'waren': 2791, 'warn': 1345, 'warnt': 1348, 'warnte': 1348, 'wart':
2793, 'warte': 2320, 'warten': 2796, 'wartet': 1349, 'was': 2797, 'weder': 2800, 'weil': 0, 'weiss': 2801, 'weiß':
2801, 'welche': 0, 'welcher': 0, 'wenn': 2804, 'wer': 2805, 'werd': 2806, 'werde': 2808, 'werden': 2810, 'whatsapp':
2547, 'wie': 2812, 'wieder': 2152, 'wiedergesehen': 402, 'wiedersehen': 402, 'wiedervorlage': 4, 'will': 2815, 'wir':
2833, 'wird': 2837, 'wirds': 2838, 'with': 2839, 'wo': 2840, 'woan': 1363, 'wohnt': 1703, 'wollen': 2841, 'wollt':
2843, 'wollte': 2844, 'wollten': 2845, 'workshop': 2848, 'worn': 1363, 'wrote': 1890, 'wuenschen': 1372, 'wuenscht':
1374, 'wuerd': 2682, 'wuerde': 2849, 'wunschen': 1372, 'wunscht': 1376, 'wurd': 2682, 'wurde': 2851, 'wurden': 2852,
'wurds': 2838, 'wv': 4, 'wär': 2854, 'wäre': 2786, 'würde': 2849, 'yoga': 402, 'you': 2855, 'zoomen': 1412, 'zu':
2857, 'zufaellig': 2858, 'zufallig': 2858, 'zuruckgerufen': 402, 'zuruckzurufen': 986, 'zurueckgerufen': 402,
'zurueckzurufen': 986, 'zusammen': 2859, 'zusammengehockt': 402, 'zusammengesessen': 402, 'zusammengesetzt': 402,
'zuspruch': 2538}]


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
'angechattet': 5, 'angeklingelt': 3, 'angelaeutet': 3, 'angelautet': 3, 'angemailt': 4, 'angepingt': 5, 'angerufen':
3, 'angeschrieben': 5, 'angetextet': 5, 'anprobe': 1, 'anruf': 3, 'anrufe': 3, 'anrufen': 3, 'ans': 21, 'antwortet':
26, 'antwortete': 26, 'antwortmail': 4, 'arbeitsessen': 0, 'arbeitstermin': 1, 'arbeitstreffen': 1, 'assen': 0, 'auf':
29, 'aufmass': 1, 'aufsichtsratssitzung': 1, 'ausgetauscht': 1, 'ausstellung': 2, 'austausch': 1, 'ball': 2,
'barbecue': 0, 'barcamp': 2, 'bauernmarkt': 2, 'baustelle': 30, 'baustellenbesuch': 1, 'baustellentermin': 1, 'bbq':
0, 'beerdigung': 2, 'begehung': 1, 'begrabnis': 2, 'begraebnis': 2, 'begutachtung': 1, 'bei': 36, 'beim': 37,
'beirat': 1, 'beiratssitzung': 1, 'bekannt': 39, 'bekanntgemacht': 38, 'bekanntgmacht': 38, 'bekocht': 0, 'beraten':
1, 'beratungsgesprach': 1, 'beratungsgespraech': 1, 'besichtigung': 1, 'bespr': 1, 'besprechung': 1, 'besprechungen':
1, 'besprochen': 1, 'besuch': 1, 'besucht': 1, 'betriebsbesichtigung': 1, 'bewerbungsgesprach': 1,
'bewerbungsgespraech': 1, 'bier': 40, 'bimmelte': 42, 'bits': 44, 'board': 45, 'boardmeeting': 1, 'branchentreff': 2,
'branchentreffen': 2, 'breakfast': 0, 'brief': 5, 'brotzeit': 0, 'brunch': 0, 'brunche': 46, 'bsprechig': 1, 'buero':
47, 'burger': 0, 'buro': 47, 'business': 48, 'businesslunch': 0, 'cafe': 49, 'call': 50, 'calls': 3, 'cappuccino': 7,
'catch': 51, 'catchup': 1, 'chat': 5, 'chats': 5, 'check': 52, 'christkindlmarkt': 2, 'clubabend': 2, 'coaching': 1,
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

