"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('apéro', 'außer', 'außerdem', 'bloß', 'bräuchte', 'bäckt', 'café', 'dazugestoßen', 'drückt', 'dä',
'dürfte', 'frägt', 'fänd', 'fördert', 'gedrückt', 'groß', 'heißt', 'hält', 'hätte', 'hätten', 'klär', 'könnte',
'könnten', 'kühn', 'kürz', 'kürze', 'leitfäden', 'ließ', 'lässt', 'läutet', 'läutete', 'möchte', 'müss', 'müsste',
'müssten', 'nähe', 'rät', 'räum', 'saß', 'saßen', 'schlägt', 'stieß', 'stießen', 'säge', 'söll', 'tät', 'töchter',
'weiß', 'wär', 'wäre', 'wären', 'würde', 'zusammengehöckt', 'ändern', 'üs')


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


CLASSES = {'ab': ('hello', 'particle'), 'abbau': ('chore',), 'abbauen': ('chore',), 'abend': ('hello', 'name_words'),
'abendessen': ('hello', 'appointment', 'way'), 'abends': ('hello',), 'aber': ('hello',), 'abgeben': ('giveinf',),
'abgegeben': ('done',), 'abgeholt': ('reach', 'done'), 'abgeklaert': ('done',), 'abgeklart': ('done',), 'abgemacht':
('agreed',), 'abgeraten': ('counselled',), 'abgesagt': ('hello',), 'abgeschickt': ('writes', 'done'), 'abgesprochen':
('agreed',), 'abgmacht': ('agreed',), 'abholen': ('giveinf',), 'abklaeren': ('giveinf',), 'abklaren': ('giveinf',),
'abliefern': ('giveinf',), 'abrechnung': ('doc',), 'absage': ('hello',), 'absagen': ('giveinf',), 'abschied':
('way',), 'abschlussarbeit': ('work',), 'absolviert': ('verb3',), 'abstract': ('work',), 'abteilung': ('rel',),
'adler': ('name_words',), 'adoptiert': ('verb3',), 'adresse': ('thing', 'doc', 'address'), 'advice': ('counsel',),
'aeltere': ('attribute',), 'aelteren': ('attribute',), 'aelterer': ('attribute',), 'aergert': ('verb3',), 'aergerte':
('verb3',), 'aerztin': ('expert',), 'agentur': ('rel', 'expert'), 'agluetet': ('attempt', 'reach'), 'aglutet':
('attempt', 'reach'), 'agrueeft': ('attempt', 'reach'), 'agrueft': ('attempt', 'reach'), 'akkuschrauber': ('tool',),
'akzeptiert': ('verb3',), 'alle': ('they',), 'alles': ('hello', 'both'), 'als': ('hello',), 'also': ('filler',),
'alt': ('name_words',), 'alte': ('attribute',), 'altem': ('attribute',), 'alten': ('attribute',), 'altenheim':
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
'expert'), 'anzahlung': ('comes_in', 'document'), 'anzeige': ('work',), 'anzug': ('tool',), 'apero': ('outing',),
'apfel': ('name_words',), 'apfelernte': ('chore',), 'app': ('work',), 'apparat': ('way',), 'appell': ('opinion',),
'april': ('name_words',), 'apéro': ('outing',), 'arbeite': ('sees1',), 'arbeiten': ('verb3',), 'arbeitet': ('hello',
'verb3'), 'arbeitete': ('verb3',), 'arbeitsprobe': ('work',), 'arbeitsproben': ('work',), 'architekt': ('expert',),
'architektin': ('expert',), 'argert': ('verb3',), 'argerte': ('verb3',), 'arm': ('name_words',), 'artikel': ('work',
'thing'), 'arzt': ('name_words', 'expert'), 'arztin': ('expert',), 'assistent': ('rel',), 'assistentin': ('rel',),
'assistenz': ('rel',), 'atelier': ('site',), 'auch': ('filler', 'hello'), 'auf': ('hello',), 'aufbau': ('chore',),
'aufbauen': ('chore',), 'auffassung': ('opinion',), 'aufgehubscht': ('reviewed',), 'aufgehuebscht': ('reviewed',),
'aufgeschrieben': ('handed', 'named_to'), 'aufgesetzt': ('done',), 'aufm': ('hello',), 'aufpoliert': ('reviewed',),
'aufraeumen': ('chore',), 'aufraumen': ('chore',), 'aufsetzen': ('giveinf',), 'auftauchen': ('comeinf',), 'august':
('name_words',), 'aurora': ('name_words',), 'aus': ('particle',), 'ausdrucken': ('giveinf',), 'auseinandergenommen':
('reviewed',), 'ausfuehrlich': ('filler',), 'ausfuellen': ('giveinf',), 'ausfuhrlich': ('filler',), 'ausfullen':
('giveinf',), 'ausgearbeitet': ('done',), 'ausgeborgt': ('lent',), 'ausgefallen': ('hello',), 'ausgegangen':
('gone',), 'ausgehaendigt': ('handed', 'done'), 'ausgehandigt': ('handed', 'done'), 'ausgeliehen': ('handed', 'lent'),
'ausgemacht': ('agreed',), 'ausgerichtet': ('vowed',), 'ausglichn': ('lent',), 'ausgmacht': ('agreed',), 'ausleihen':
('giveinf',), 'ausm': ('hello',), 'ausmachen': ('giveinf',), 'ausnahmsweise': ('filler',), 'ausraeumen': ('chore',),
'ausraumen': ('chore',), 'ausrichten': ('giveinf',), 'ausschreibung': ('work',), 'ausserdem': ('filler',), 'ausweis':
('own_affair', 'doc'), 'auswertung': ('doc',), 'auszug': ('chore',), 'auto': ('tool',), 'außerdem': ('filler',),
'azubi': ('rel',), 'baby': ('rel',), 'babysitter': ('expert',), 'babysitterin': ('expert',), 'bach': ('name_words',),
'bachelorarbeit': ('own_affair', 'work'), 'back': ('acts1', 'serves'), 'backe': ('give1', 'acts1', 'serves'),
'backen': ('chore', 'giveinf'), 'backt': ('give3',), 'baeckt': ('give3',), 'baenke': ('tool',), 'baer':
('name_words',), 'bahn': ('bookable',), 'bahnhofsmission': ('community',), 'bald': ('filler', 'hello'), 'ball':
('name_words',), 'bank': ('rel', 'expert'), 'bankberater': ('expert',), 'bankberaterin': ('expert',), 'banke':
('tool',), 'bar': ('name_words',), 'bat': ('bidding', 'verb3'), 'bau': ('give1', 'imperative', 'serves'), 'baue':
('give1', 'imperative', 'serves'), 'bauen': ('chore',), 'bauer': ('name_words',), 'baum': ('name_words',),
'baustelle': ('site',), 'baut': ('verb3', 'give3', 'deed3', 'sends3', 'serves3'), 'baute': ('verb3',), 'bayer':
('name_words',), 'beamer': ('tool',), 'beantragt': ('give3', 'sends3', 'done'), 'beauftragt': ('verb3',),
'beauftragte': ('verb3',), 'beck': ('name_words',), 'becker': ('name_words',), 'bedankt': ('says', 'verb3'),
'bedankte': ('verb3',), 'beeindruckt': ('verb3',), 'beendet': ('verb3',), 'beendete': ('verb3',), 'befuerchtet':
('verb3',), 'befund': ('comes_in',), 'befunde': ('comes_in',), 'befurchtet': ('verb3',), 'begann': ('verb3',),
'begegnet': ('gone',), 'begeistert': ('verb3',), 'beginnt': ('verb3',), 'begleit': ('acts1',), 'begleite': ('acts1',),
'begleitete': ('reach',), 'beglichen': ('done',), 'behauptet': ('says', 'verb3'), 'behauptete': ('says',), 'behebt':
('deed3',), 'behoben': ('done',), 'bei': ('hello',), 'beide': ('they', 'hello', 'both'), 'beiden': ('them',),
'beides': ('both',), 'beim': ('hello',), 'bekam': ('verb3',), 'bekannte': ('rel',), 'bekannter': ('rel',),
'bekanntgemacht': ('introduced',), 'beklagt': ('verb3',), 'bekomm': ('verb1',), 'bekomme': ('verb1',), 'bekommen':
('hello',), 'bekommt': ('verb3',), 'beleg': ('doc',), 'belege': ('doc',), 'bemaengelt': ('verb3',), 'bemangelt':
('verb3',), 'beneidet': ('verb3',), 'benoetigt': ('needs',), 'benotigt': ('needs',), 'berater': ('expert',),
'beraterin': ('expert',), 'berechnet': ('done',), 'bereite': ('give1', 'deed1'), 'bereitet': ('give3', 'deed3',
'sends3'), 'bereitgestellt': ('done',), 'bereits': ('filler',), 'bereut': ('verb3',), 'berg': ('name_words',),
'bergtour': ('outing',), 'bergwacht': ('community',), 'bericht': ('thing', 'document'), 'berichtet': ('recounts',
'says', 'verb3'), 'berichtete': ('says', 'verb3'), 'besass': ('verb3',), 'bescheid': ('comes_in', 'hello'),
'bescheinigung': ('doc',), 'beschwert': ('verb3',), 'beschwerte': ('verb3',), 'besitzt': ('verb3',), 'besorg':
('give1', 'deed1', 'verb1', 'serves'), 'besorge': ('give1', 'deed1', 'verb1', 'serves'), 'besorgen': ('give1',
'give3', 'giveinf', 'deed3'), 'besorgt': ('give3', 'handed', 'deed3', 'sends3', 'done', 'does3', 'named_to',
'serves3'), 'besorgts': ('deed3',), 'bespr': ('hello',), 'besprechung': ('hello', 'appointment'), 'besprochen':
('hello', 'agreed'), 'bestaetig': ('give1',), 'bestaetige': ('give1',), 'bestaetigen': ('giveinf',), 'bestaetigt':
('says', 'verb3', 'give3', 'sends3', 'said'), 'bestaetigte': ('says', 'verb3'), 'bestaetigung': ('doc', 'document'),
'bestatig': ('give1',), 'bestatige': ('give1',), 'bestatigen': ('giveinf',), 'bestatigt': ('says', 'verb3', 'give3',
'sends3', 'said'), 'bestatigte': ('says', 'verb3'), 'bestatigung': ('doc', 'document'), 'beste': ('attribute',),
'bestell': ('serves',), 'bestelle': ('serves',), 'bestellt': ('give3', 'deed3', 'sends3', 'done', 'does3',
'asked_for', 'serves3'), 'besten': ('attribute',), 'bester': ('attribute',), 'besuch': ('acts1',), 'besuche':
('give1', 'acts1'), 'besuchen': ('giveinf', 'callinf', 'acts1'), 'besucht': ('hello', 'reach', 'give3'), 'besuchte':
('reach',), 'besuchten': ('reach',), 'betreibt': ('verb3',), 'betrieb': ('verb3',), 'bewarb': ('verb3',), 'bewerbung':
('work',), 'bewerbungsunterlagen': ('work',), 'bewertet': ('verb3',), 'bewirb': ('imperative',), 'bewirbt':
('verb3',), 'bewundert': ('verb3',), 'bezahl': ('give1',), 'bezahle': ('give1',), 'bezahlen': ('giveinf',), 'bezahlt':
('give3', 'sends3', 'done'), 'bier': ('hello', 'appointment', 'outing', 'way'), 'bierbaenke': ('tool',), 'bierbank':
('tool',), 'bierbanke': ('tool',), 'bierchen': ('outing',), 'biere': ('outing',), 'bierzeltgarnitur': ('tool',),
'biete': ('imperative',), 'bilanz': ('doc',), 'bild': ('doc',), 'bilder': ('doc',), 'bill': ('name_words',),
'bimmelte': ('reach',), 'bin': ('hello', 'verb1'), 'birn': ('name_words',), 'bis': ('hello',), 'bisher': ('hello',),
'bissl': ('hello',), 'bitte': ('filler', 'imperative'), 'bittet': ('bidding', 'verb3', 'does3'), 'bleib':
('imperative',), 'bleiben': ('verb3',), 'bleibt': ('verb3',), 'blieb': ('verb3',), 'blog': ('work',), 'blogpost':
('work', 'thing'), 'bloss': ('filler',), 'bloß': ('filler',), 'bluesky': ('network',), 'blum': ('name_words',),
'blumen': ('by_post',), 'blumenstrauss': ('by_post',), 'blutwerte': ('comes_in',), 'boehm': ('name_words',), 'bohm':
('name_words',), 'bohrmaschine': ('tool',), 'bollerwagen': ('tool',), 'boomt': ('verb3',), 'borg': ('give1',
'serves'), 'borge': ('give1', 'serves'), 'borgen': ('giveinf',), 'borgt': ('give3', 'lent', 'serves3'), 'boss':
('rel',), 'botschaft': ('opinion',), 'bouldern': ('outing',), 'box': ('tool',), 'boxen': ('tool',), 'bp': ('work',),
'brach': ('verb3',), 'brachte': ('verb3',), 'braeuchte': ('verb3', 'should', 'needs'), 'braeuchten': ('should',
'needs'), 'brand': ('name_words',), 'brannte': ('verb3',), 'brauch': ('verb1',), 'brauche': ('verb1',), 'brauchen':
('verb3', 'needs'), 'braucht': ('hello', 'verb3', 'needs'), 'brauchte': ('verb3', 'should', 'needs'), 'brauchten':
('should', 'needs'), 'braun': ('name_words',), 'brennt': ('verb3',), 'bricht': ('verb3',), 'briefen': ('callinf',),
'bring': ('hello', 'give1', 'acts1', 'verb1', 'serves'), 'bringe': ('hello', 'give1', 'acts1', 'verb1', 'serves'),
'bringen': ('give1', 'give3', 'giveinf'), 'bringt': ('hello', 'verb3', 'give3', 'sends3', 'serves3'), 'broschuere':
('work',), 'broschure': ('work',), 'brucke': ('name_words',), 'bruder': ('rel',), 'bruecke': ('name_words',),
'brunche': ('acts1',), 'brunchen': ('acts1',), 'bräuchte': ('verb3', 'should', 'needs'), 'buch': ('work', 'thing',
'by_post', 'tool', 'serves'), 'buche': ('give1', 'name_words', 'deed1', 'serves'), 'buchen': ('giveinf',), 'bucher':
('by_post', 'tool'), 'bucherei': ('community',), 'buchhalter': ('expert',), 'buchhalterin': ('expert',), 'bucht':
('give3', 'deed3', 'sends3', 'does3', 'serves3'), 'buchtipp': ('thing',), 'budget': ('site',), 'budgetiert':
('verb3',), 'buecher': ('by_post', 'tool'), 'buecherei': ('community',), 'buero': ('rel', 'site'), 'build':
('imperative',), 'buro': ('rel', 'site'), 'busch': ('name_words',), 'businessplan': ('work',), 'bwa': ('doc',), 'bzw':
('and',), 'bäckt': ('give3',), 'call': ('appointment', 'way'), 'called': ('reach',), 'caritas': ('community',),
'caterer': ('expert',), 'cateringfirma': ('expert',), 'ceo': ('rel',), 'cfo': ('rel',), 'challenged': ('reviewed',),
'charge': ('imperative',), 'chat': ('way',), 'check': ('deed1', 'serves'), 'checke': ('give1', 'deed1', 'serves'),
'checken': ('giveinf',), 'checkliste': ('thing',), 'checklisten': ('thing',), 'checkt': ('give3', 'deed3', 'sends3',
'does3', 'serves3'), 'chef': ('rel',), 'chefin': ('rel',), 'christ': ('name_words',), 'closed': ('verb3',), 'closte':
('verb3',), 'coacht': ('verb3',), 'code': ('work',), 'cofounder': ('rel',), 'connecte': ('give1',), 'connected':
('give3', 'introduced'), 'connecten': ('giveinf',), 'connectet': ('give3', 'introduced'), 'coo': ('rel',), 'cousin':
('rel',), 'cousine': ('rel',), 'crew': ('rel',), 'cto': ('rel',), 'cut': ('imperative',), 'cv': ('work',), 'd':
('det',), 'dabeigewesen': ('reach',), 'dabeisein': ('comeinf',), 'dach': ('chore',), 'dachbox': ('tool',), 'dachte':
('verb3',), 'dafuer': ('filler',), 'dafur': ('filler',), 'dagelassen': ('handed', 'lent_out'), 'daher': ('filler',),
'daily': ('appointment',), 'danach': ('filler', 'hello'), 'danke': ('hello',), 'danken': ('callinf',), 'dann':
('filler', 'hello'), 'darf': ('hello', 'verb3', 'verb1'), 'das': ('it', 'det', 'hello', 'relative'), 'dass':
('hello',), 'date': ('appointment',), 'datei': ('thing',), 'daten': ('comes_in', 'doc'), 'dazu': ('filler',),
'dazugekommen': ('reach',), 'dazugesellt': ('reach',), 'dazugestossen': ('reach',), 'dazugestoßen': ('reach',),
'dazukommen': ('comeinf',), 'dazustossen': ('comeinf',), 'deck': ('work',), 'definitiv': ('filler',), 'deiner':
('hello',), 'delegier': ('imperative',), 'delegiere': ('imperative',), 'dem': ('them', 'det', 'hello', 'article',
'relative'), 'demnachst': ('filler',), 'demnaechst': ('filler',), 'den': ('det', 'hello', 'article', 'relative'),
'denk': ('verb1',), 'denke': ('verb1',), 'denken': ('verb3',), 'denkt': ('verb3', 'saysv'), 'deployed': ('deed3',),
'deployt': ('deed3',), 'der': ('det', 'hello', 'article', 'relative'), 'deren': ('their', 'relative'), 'derweil':
('filler',), 'derweilen': ('filler',), 'des': ('det',), 'deshalb': ('filler',), 'designer': ('expert',), 'designerin':
('expert',), 'designt': ('deed3',), 'dessen': ('their',), 'deswegen': ('filler',), 'devise': ('opinion',), 'diakonie':
('community',), 'dick': ('name_words',), 'die': ('det', 'article', 'relative'), 'dienstag': ('hello',),
'dienstleister': ('expert',), 'dienstleisterin': ('expert',), 'dies': ('it',), 'diese': ('det', 'hello'), 'diesem':
('det',), 'diesen': ('det', 'hello'), 'dieser': ('det', 'hello'), 'dieses': ('det',), 'diktiert': ('handed',), 'dill':
('name_words',), 'dinner': ('appointment',), 'dinniere': ('acts1',), 'diplomarbeit': ('own_affair',), 'direkt':
('filler',), 'diss': ('work',), 'dissertation': ('work',), 'ditch': ('imperative',), 'doch': ('filler',), 'doktor':
('title',), 'doktorarbeit': ('own_affair', 'work'), 'dokument': ('thing',), 'donnerstag': ('hello',), 'doziert':
('verb3',), 'dr': ('det', 'article', 'title'), 'draengt': ('bidding', 'verb3'), 'draengte': ('verb3',), 'draft':
('work',), 'drangt': ('bidding', 'verb3'), 'drangte': ('verb3',), 'dreh': ('imperative',), 'drehbuch': ('work',),
'drehmomentschluessel': ('tool',), 'drehmomentschlussel': ('tool',), 'dreht': ('deed3',), 'drei': ('hello',),
'dringend': ('filler',), 'drink': ('outing',), 'drinks': ('outing',), 'drop': ('imperative',), 'druck': ('serves',),
'drucke': ('give1', 'serves'), 'drucker': ('tool',), 'druckerei': ('expert',), 'druckt': ('verb3', 'give3', 'deed3',
'sends3', 'does3', 'serves3'), 'drueckt': ('verb3',), 'drückt': ('verb3',), 'duenn': ('name_words',), 'duerfe':
('should',), 'duerfte': ('verb3',), 'duerften': ('should',), 'dunn': ('name_words',), 'durch': ('hello', 'particle'),
'durchgeackert': ('reviewed',), 'durchgeben': ('giveinf',), 'durchgegangen': ('reviewed',), 'durchgegeben': ('handed',
'writes', 'named_to'), 'durchgehen': ('giveinf',), 'durchgekaut': ('reviewed',), 'durchgeklingelt': ('attempt',
'reach'), 'durchgelesen': ('reviewed',), 'durchgereicht': ('named_to',), 'durchgerufen': ('reach',), 'durchgeschaut':
('reviewed',), 'durchgesehen': ('reviewed', 'done'), 'durchkorrigiert': ('reviewed',), 'durchlesen': ('giveinf',),
'durchschauen': ('giveinf',), 'durchsehen': ('giveinf',), 'durchwahl': ('address',), 'durfe': ('should',), 'durfte':
('verb3',), 'durften': ('should',), 'dürfte': ('verb3',), 'e': ('filler',), 'eam': ('them', 'to_them'), 'earm':
('them',), 'eben': ('filler',), 'ebenfalls': ('filler',), 'eh': ('filler',), 'ehefrau': ('rel',), 'ehemalige':
('attribute',), 'ehemaligen': ('attribute',), 'ehemaliger': ('attribute',), 'ehemann': ('rel',), 'ehrenamtliche':
('helper',), 'ehrenamtlicher': ('helper',), 'ehrlich': ('filler',), 'eich': ('name_words',), 'eig': ('filler',),
'eigens': ('filler',), 'eigentlich': ('filler',), 'ein': ('det', 'hello', 'particle'), 'einander': ('hello',), 'eine':
('det', 'hello'), 'einem': ('det', 'hello'), 'einen': ('det', 'hello'), 'einer': ('det',), 'eines': ('det',),
'eingeblaeut': ('counselled',), 'eingeblaut': ('counselled',), 'eingefordert': ('asked_for',), 'eingeholt': ('done',),
'eingeladen': ('invites', 'reach'), 'eingereicht': ('done',), 'eingeschaerft': ('counselled',), 'eingescharft':
('counselled',), 'eingeworfen': ('done',), 'einladen': ('giveinf', 'callinf'), 'einladt': ('invites',), 'einladung':
('document',), 'einlaedt': ('invites',), 'einlesen': ('selfinf',), 'einmal': ('filler',), 'einraeumen': ('chore',),
'einraumen': ('chore',), 'einreichen': ('giveinf',), 'einrichten': ('giveinf',), 'einschaetzung': ('opinion',),
'einschatzung': ('opinion',), 'einstweilen': ('filler',), 'einzug': ('chore',), 'elektriker': ('expert',),
'elektrikerin': ('expert',), 'eltern': ('rel',), 'elternverein': ('community',), 'em': ('article',), 'emailed':
('reach',), 'empfahl': ('verb3',), 'empfange': ('acts1',), 'empfangen': ('acts1',), 'empfehlen': ('giveinf',),
'empfehlung': ('counsel',), 'empfiehlt': ('verb3',), 'empfohlen': ('handed', 'counselled', 'named_to'), 'ende':
('name_words',), 'endet': ('verb3',), 'endete': ('verb3',), 'endlich': ('filler', 'hello'), 'engagiert': ('verb3',),
'engagierte': ('verb3',), 'engel': ('name_words',), 'engels': ('name_words',), 'entlaesst': ('verb3',), 'entlasst':
('verb3',), 'entliess': ('verb3',), 'entruempeln': ('chore',), 'entrumpeln': ('chore',), 'entscheidet': ('verb3',),
'entscheidung': ('comes_in', 'doc', 'document'), 'entschied': ('verb3',), 'entschlackt': ('reviewed',),
'entschuldigt': ('verb3',), 'entschuldigte': ('verb3',), 'enttaeuscht': ('verb3',), 'enttauscht': ('verb3',),
'entwerfe': ('serves',), 'entwickelt': ('verb3',), 'entwickler': ('expert',), 'entwicklerin': ('expert',), 'entwirft':
('sends3', 'does3', 'serves3'), 'entworfen': ('done',), 'entwurf': ('work', 'doc'), 'er': ('they', 'hello'),
'erbeten': ('asked_for',), 'erbt': ('verb3',), 'erbte': ('verb3',), 'erfahren': ('seen_of',), 'ergaenze': ('give1',),
'ergaenzen': ('giveinf',), 'ergaenzt': ('give3', 'deed3', 'sends3', 'done'), 'erganze': ('give1',), 'erganzen':
('giveinf',), 'erganzt': ('give3', 'deed3', 'sends3', 'done'), 'ergebnis': ('comes_in',), 'ergebnisse': ('comes_in',),
'erhoeh': ('imperative',), 'erhoehe': ('imperative',), 'erhoeht': ('imperative',), 'erhoh': ('imperative',), 'erhohe':
('imperative',), 'erhoht': ('imperative',), 'erholt': ('verb3',), 'erika': ('name_words',), 'erinnern': ('callinf',),
'erklaer': ('serves',), 'erklaere': ('serves',), 'erklaert': ('says', 'hello', 'verb3', 'said'), 'erklaerte': ('says',
'verb3'), 'erklar': ('serves',), 'erklare': ('serves',), 'erklart': ('says', 'hello', 'verb3', 'said'), 'erklarte':
('says', 'verb3'), 'erkundige': ('serves',), 'erkundigen': ('selfinf',), 'erlaubt': ('verb3',), 'erledig': ('give1',
'deed1'), 'erledige': ('give1', 'deed1'), 'erledigen': ('giveinf',), 'erledigt': ('give3', 'deed3', 'sends3', 'done',
'does3'), 'ermittelt': ('done',), 'ernst': ('name_words',), 'ernte': ('chore',), 'eroeffnet': ('verb3',), 'eroffnet':
('verb3',), 'erreicht': ('hello',), 'erreichte': ('verb3', 'reach'), 'ers': ('they',), 'ersatzschluessel': ('tool',),
'ersatzschlussel': ('tool',), 'ersatzteil': ('comes_in',), 'ersatzteile': ('comes_in',), 'erstell': ('give1',
'deed1'), 'erstelle': ('give1', 'deed1'), 'erstellen': ('giveinf',), 'erstellt': ('give3', 'deed3', 'sends3', 'done'),
'erstmal': ('filler',), 'erwaegt': ('verb3',), 'erwaehnt': ('says', 'verb3'), 'erwaehnte': ('says', 'verb3'),
'erwagt': ('verb3',), 'erwahnt': ('says', 'verb3'), 'erwahnte': ('says', 'verb3'), 'erwartet': ('verb3', 'needs'),
'erwartete': ('verb3',), 'erwidert': ('saysv',), 'erwiderte': ('saysv',), 'erwog': ('verb3',), 'erzaehlt':
('recounts', 'says', 'verb3', 'said'), 'erzaehlte': ('says', 'verb3'), 'erzahlt': ('recounts', 'says', 'verb3',
'said'), 'erzahlte': ('says', 'verb3'), 'erzielt': ('verb3',), 'es': ('it',), 'ess': ('acts1',), 'esse': ('acts1',),
'essen': ('hello', 'appointment', 'acts1', 'way'), 'etwas': ('hello',), 'euch': ('hello',), 'eurer': ('hello',),
'ewig': ('filler',), 'ex': ('rel',), 'excel': ('thing',), 'expandiert': ('verb3',), 'exportiert': ('verb3',),
'expose': ('work',), 'exposee': ('work',), 'facebook': ('network',), 'faehrt': ('verb3',), 'faellt': ('hello',
'verb3'), 'faende': ('saysv',), 'faengt': ('verb3',), 'fahr': ('acts1',), 'fahre': ('acts1',), 'fahren': ('acts1',),
'fahrkarten': ('bookable',), 'fahrrad': ('tool',), 'fahrt': ('verb3',), 'falk': ('name_words',), 'falke':
('name_words',), 'fallt': ('hello', 'verb3'), 'familie': ('rel',), 'familien': ('rel',), 'fand': ('says', 'verb3',
'saysv'), 'fande': ('saysv',), 'fanden': ('verb3',), 'fands': ('verb3',), 'fang': ('imperative',), 'fangt':
('verb3',), 'faxe': ('give1',), 'faxen': ('giveinf',), 'faxt': ('give3',), 'fazit': ('opinion',), 'fb': ('network',),
'feedback': ('doc', 'opinion'), 'fehlt': ('verb3',), 'fehlte': ('verb3',), 'feierabendbier': ('outing',), 'feiere':
('acts1',), 'feiern': ('acts1',), 'feiert': ('verb3',), 'feierte': ('verb3',), 'feld': ('name_words',), 'ferienhaus':
('tool',), 'ferienwohnung': ('tool',), 'fertig': ('done',), 'fertigt': ('deed3',), 'fest': ('chore',), 'feuert':
('verb3',), 'feuerte': ('verb3',), 'feuerwehr': ('community',), 'fiel': ('verb3',), 'finanziert': ('verb3',),
'finanzierte': ('verb3',), 'finanzplan': ('work',), 'find': ('verb1',), 'finde': ('verb1',), 'finden': ('verb3',
'saysv'), 'findet': ('says', 'hello', 'verb3', 'saysv'), 'finds': ('saysv',), 'fing': ('verb3',), 'fink':
('name_words',), 'fire': ('imperative',), 'firma': ('rel',), 'fischer': ('name_words',), 'fitness': ('outing',),
'fix': ('filler',), 'fixt': ('deed3',), 'flasche': ('by_post',), 'flieg': ('acts1',), 'fliege': ('acts1',), 'fliegen':
('acts1',), 'fliegt': ('verb3',), 'fliesen': ('chore', 'comes_in'), 'flog': ('verb3',), 'flora': ('name_words',),
'florenz': ('name_words',), 'floriert': ('verb3',), 'fluchtlingshilfe': ('community',), 'fluechtlingshilfe':
('community',), 'fluege': ('bookable',), 'flug': ('bookable',), 'flugblatt': ('work',), 'fluge': ('bookable',),
'flyer': ('work',), 'focus': ('imperative',), 'foerderantrag': ('work',), 'foerderskizze': ('work',), 'foerdert':
('verb3',), 'fokussier': ('imperative',), 'fokussiere': ('imperative',), 'folgt': ('verb3',), 'folgte': ('verb3',),
'folie': ('work',), 'folien': ('work', 'thing', 'site'), 'fonds': ('rel',), 'forderantrag': ('work',), 'forderskizze':
('work',), 'fordert': ('verb3',), 'forderte': ('verb3',), 'formular': ('thing', 'doc'), 'formulier': ('give1',),
'formuliere': ('give1',), 'formulieren': ('giveinf',), 'formuliert': ('give3', 'sends3'), 'forwarde': ('give1',),
'forwarded': ('serves3',), 'forwarden': ('giveinf',), 'forwardet': ('give3', 'serves3'), 'foto': ('doc',), 'fotograf':
('expert',), 'fotografin': ('expert',), 'fotos': ('doc',), 'founder': ('rel',), 'fr': ('title',), 'frag': ('give1',
'imperative', 'serves'), 'frage': ('give1', 'serves'), 'fragen': ('giveinf',), 'fragenkatalog': ('thing',), 'fragt':
('says', 'bidding', 'verb3', 'give3', 'sends3', 'does3', 'serves3'), 'fragte': ('says', 'verb3'), 'frank':
('name_words',), 'franke': ('name_words',), 'frau': ('hello', 'rel', 'title'), 'frauen': ('rel',), 'frauenhaus':
('community',), 'frei': ('name_words',), 'freigabe': ('comes_in', 'document'), 'freigeben': ('giveinf',),
'freigegeben': ('handed', 'done'), 'freitag': ('hello', 'name_words'), 'freiwillige': ('helper',), 'freiwilliger':
('helper',), 'freu': ('verb1',), 'freue': ('verb1',), 'freund': ('rel', 'name_words'), 'freunde': ('rel',),
'freunden': ('rel',), 'freundin': ('rel',), 'freundinnen': ('rel',), 'freundlicherweise': ('filler',), 'freut':
('verb3',), 'freute': ('verb3',), 'froh': ('name_words',), 'fromm': ('name_words',), 'frueh': ('hello',), 'frueher':
('hello',), 'fruehere': ('attribute',), 'frueheren': ('attribute',), 'frueherer': ('attribute',), 'fruehstueck':
('hello', 'acts1', 'way'), 'fruehstuecke': ('acts1',), 'fruehstuecken': ('acts1',), 'fruh': ('hello',), 'fruher':
('hello',), 'fruhere': ('attribute',), 'fruheren': ('attribute',), 'fruherer': ('attribute',), 'fruhstuck': ('hello',
'acts1', 'way'), 'fruhstucke': ('acts1',), 'fruhstucken': ('acts1',), 'fuchs': ('name_words',), 'fuehrerschein':
('own_affair',), 'fuehrt': ('verb3',), 'fuehrte': ('verb3',), 'fuellt': ('sends3',), 'fuer': ('hello',), 'fuern':
('hello',), 'fuers': ('hello',), 'fuhr': ('verb3',), 'fuhrerschein': ('own_affair',), 'fuhrt': ('verb3',), 'fuhrte':
('verb3',), 'fullt': ('sends3',), 'fund': ('rel',), 'funktioniert': ('verb3',), 'fur': ('hello',), 'furn': ('hello',),
'furs': ('hello',), 'fusioniert': ('verb3',), 'fussball': ('outing',), 'fördert': ('verb3',), 'gab': ('verb3',),
'gaestezimmer': ('tool',), 'ganga': ('gone',), 'ganz': ('filler', 'hello'), 'ganze': ('hello',), 'ganzen': ('hello',),
'garage': ('tool',), 'garantiert': ('vowed',), 'garten': ('chore', 'site'), 'gassi': ('outing',), 'gastezimmer':
('tool',), 'gatte': ('rel',), 'gattin': ('rel',), 'geantwortet': ('reach', 'answers'), 'geb': ('give1', 'verb1',
'serves'), 'gebaut': ('done',), 'gebe': ('give1', 'verb1', 'serves'), 'geben': ('hello', 'give1', 'give3', 'giveinf'),
'gebeten': ('bidding',), 'geblieben': ('gone',), 'geborgt': ('handed', 'lent'), 'gebracht': ('handed', 'done',
'lent_out'), 'gebs': ('give1',), 'gebucht': ('done',), 'geburtstag': ('hello',), 'gechallenged': ('reviewed',),
'gedruckt': ('done',), 'geeinigt': ('agreed',), 'gefahren': ('gone',), 'geflogen': ('gone',), 'geforwarded':
('handed', 'writes'), 'gefragt': ('bidding',), 'gefruehstueckt': ('hello',), 'gefruhstuckt': ('hello',), 'gegangen':
('gone',), 'gegeben': ('handed', 'done', 'named_to', 'lent_out'), 'gegen': ('hello',), 'gegengelesen': ('reviewed',),
'gegessen': ('hello',), 'geglaettet': ('reviewed',), 'geglattet': ('reviewed',), 'geh': ('sees1', 'acts1',
'imperative'), 'gehabt': ('hello',), 'gehe': ('sees1', 'acts1'), 'gehen': ('verb3', 'acts1'), 'gehockt': ('gone',),
'gehoert': ('recounts', 'hello', 'seen_of'), 'gehoerte': ('verb3',), 'geholfen': ('hello',), 'gehort': ('recounts',
'hello', 'seen_of'), 'gehorte': ('verb3',), 'geht': ('hello', 'verb3'), 'gejoggt': ('gone',), 'geklaert': ('done',),
'geklart': ('done',), 'geklingelt': ('attempt',), 'gekuerzt': ('reviewed',), 'gekurzt': ('reviewed',), 'gelaeutet':
('attempt',), 'gelassen': ('handed',), 'gelaufen': ('gone',), 'gelautet': ('attempt',), 'geld': ('comes_in',
'by_post'), 'geleitet': ('done',), 'gelesen': ('hello', 'reviewed', 'seen_of'), 'geliefert': ('done',), 'geliehen':
('handed', 'lent'), 'gemacht': ('done',), 'gemailt': ('attempt', 'hello', 'reach', 'handed', 'writes', 'said', 'done',
'named_to'), 'gemeinde': ('community',), 'gemeint': ('said',), 'gemeldet': ('reach',), 'gemuetlich': ('filler',),
'gemutlich': ('filler',), 'genannt': ('handed', 'named_to'), 'genehmigung': ('comes_in',), 'gepaddelt': ('gone',),
'gepilgert': ('gone',), 'gepingt': ('reach',), 'geprueft': ('reviewed', 'done'), 'gepruft': ('reviewed', 'done'),
'gequatscht': ('hello',), 'gerade': ('filler', 'hello'), 'geradelt': ('gone',), 'geraten': ('counselled',),
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
'gratulierte': ('reach',), 'grill': ('tool',), 'grille': ('acts1',), 'grillen': ('chore', 'acts1'), 'grinst':
('verb3',), 'gross': ('name_words',), 'grosse': ('attribute',), 'grossen': ('attribute', 'hello'), 'grosser':
('attribute',), 'grossmutter': ('rel',), 'grossvater': ('rel',), 'groß': ('name_words',), 'gruen': ('name_words',),
'gruenden': ('verb3',), 'gruender': ('rel',), 'gruenderin': ('rel',), 'gruendet': ('verb3',), 'gruendete': ('verb3',),
'grun': ('name_words',), 'grunden': ('verb3',), 'grunder': ('rel',), 'grunderin': ('rel',), 'grundet': ('verb3',),
'grundete': ('verb3',), 'grundstuck': ('site',), 'grundstueck': ('site',), 'gsagt': ('saysv', 'said'), 'gschickt':
('handed', 'writes'), 'gschribe': ('reach',), 'gschwaermt': ('recounts',), 'gschwarmt': ('recounts',), 'gschwind':
('filler',), 'gsd': ('filler',), 'gseit': ('said',), 'gsessen': ('hello',), 'gsi': ('gone',), 'gsogt': ('saysv',
'said'), 'guck': ('acts1',), 'gucke': ('acts1',), 'gut': ('hello', 'name_words'), 'gutachten': ('comes_in', 'work',
'document'), 'guten': ('hello',), 'gutschrift': ('document',), 'gwesn': ('gone',), 'ha': ('have',), 'hab': ('hello',
'have', 'verb1'), 'habe': ('hello', 'have', 'verb1'), 'haben': ('hello', 'verb3', 'have', 'hat', 'verb1'), 'haberer':
('rel',), 'habilitiert': ('verb3',), 'haelt': ('verb3',), 'haengt': ('verb3',), 'haett': ('verb3', 'meant'), 'haette':
('hello', 'verb3', 'needs', 'verb1', 'meant'), 'haetten': ('meant',), 'haettn': ('verb3',), 'hahn': ('name_words',),
'halb': ('hello',), 'halbiert': ('verb3', 'imperative'), 'half': ('verb3',), 'halle': ('site',), 'halt': ('filler',
'verb3'), 'haltung': ('opinion',), 'ham': ('have',), 'hammer': ('name_words',), 'han': ('have',), 'handbuch':
('thing',), 'handelsregisterauszug': ('doc',), 'handkarre': ('tool',), 'handout': ('thing',), 'handwerker':
('expert',), 'handy': ('way',), 'handynummer': ('address',), 'hangt': ('verb3',), 'hase': ('name_words',), 'hasst':
('verb3',), 'hasste': ('verb3',), 'hat': ('verb3', 'hat'), 'hatt': ('verb3', 'meant'), 'hatte': ('hello', 'verb3',
'have', 'hat', 'needs', 'verb1', 'meant'), 'hatten': ('hello', 'verb3', 'have', 'hat', 'verb1', 'meant'), 'hattn':
('verb3',), 'hau': ('imperative',), 'hausaerztin': ('expert',), 'hausarbeit': ('work',), 'hausarzt': ('expert',),
'hausarztin': ('expert',), 'heb': ('imperative',), 'hebamme': ('expert',), 'hebt': ('does3',), 'hecht':
('name_words',), 'heide': ('name_words',), 'heimgesucht': ('reach',), 'heiratet': ('verb3',), 'heiratete': ('verb3',),
'heiss': ('name_words',), 'heisst': ('hello',), 'heizstrahler': ('tool',), 'heißt': ('hello',), 'helf': ('give1',
'acts1'), 'helfe': ('give1', 'acts1'), 'helfen': ('giveinf',), 'helfer': ('helper',), 'helferin': ('helper',), 'hend':
('have',), 'herausgesucht': ('handed', 'named_to'), 'herbst': ('name_words',), 'herr': ('hello', 'title'), 'herrn':
('hello', 'title'), 'herzog': ('name_words',), 'hess': ('name_words',), 'heu': ('chore',), 'heuer': ('hello',),
'heut': ('filler', 'hello'), 'heute': ('hello',), 'hielt': ('verb3',), 'hier': ('hello',), 'hilft': ('verb3',
'give3'), 'hing': ('verb3',), 'hingefahren': ('attempt',), 'hingeschickt': ('writes', 'done'), 'hinkt': ('verb3',),
'hinterher': ('filler',), 'hinterhergeschickt': ('writes',), 'hire': ('imperative',), 'hired': ('verb3',), 'hirsch':
('name_words',), 'his': ('their',), 'hob': ('have',), 'hochdruckreiniger': ('tool',), 'hochgeladen': ('writes',),
'hochladen': ('giveinf',), 'hod': ('hat',), 'hoer': ('sees1', 'imperative', 'serves'), 'hoere': ('sees1', 'serves'),
'hoert': ('verb3', 'give3', 'does3'), 'hoerte': ('verb3',), 'hoffentlich': ('filler',), 'hofft': ('verb3',), 'hoffte':
('verb3',), 'hol': ('hello', 'give1', 'acts1', 'imperative', 'serves'), 'hole': ('give1', 'acts1', 'serves'), 'holen':
('giveinf',), 'holt': ('hello', 'verb3', 'give3', 'sends3', 'does3', 'serves3'), 'holte': ('verb3',), 'holz':
('chore', 'comes_in'), 'hom': ('have',), 'homepage': ('work',), 'hor': ('sees1', 'imperative', 'serves'), 'hore':
('sees1', 'serves'), 'hort': ('verb3', 'give3', 'does3'), 'horte': ('verb3',), 'hospiz': ('community',), 'hot':
('hat',), 'hotel': ('bookable',), 'hr': ('title',), 'hält': ('verb3',), 'hätte': ('hello', 'verb3', 'needs', 'verb1',
'meant'), 'hätten': ('meant',), 'i': ('i',), 'iahm': ('them',), 'ich': ('i', 'hello'), 'ignoriert': ('verb3',), 'ihm':
('them', 'hello', 'to_them'), 'ihms': ('them',), 'ihn': ('them', 'hello'), 'ihna': ('them', 'to_them'), 'ihnen':
('them', 'hello', 'to_them'), 'ihr': ('them', 'their', 'hello', 'to_them'), 'ihre': ('their', 'hello'), 'ihrem':
('their', 'hello'), 'ihren': ('their', 'hello'), 'ihrer': ('their', 'hello'), 'ihres': ('their', 'hello'), 'ihrs':
('them',), 'im': ('hello',), 'immer': ('filler', 'hello'), 'importiert': ('verb3',), 'info': ('document',),
'informier': ('give1',), 'informiere': ('give1',), 'informieren': ('giveinf', 'selfinf'), 'informiert': ('give3',
'done'), 'infos': ('document',), 'ins': ('hello',), 'inserat': ('work',), 'insta': ('network',), 'instagram':
('network',), 'installateur': ('expert',), 'interessieren': ('verb3',), 'interessiert': ('verb3',), 'interessierte':
('verb3',), 'intro': ('give3', 'document'), 'introduced': ('introduced',), 'introe': ('give1',), 'introed': ('give3',
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
'hello'), 'keines': ('not',), 'keller': ('chore', 'name_words'), 'kennen': ('verb3',), 'kennt': ('verb3',),
'kennzahlen': ('doc',), 'kern': ('name_words',), 'kettensaege': ('tool',), 'kettensage': ('tool',), 'kill':
('imperative',), 'kind': ('rel',), 'kinder': ('rel',), 'kindergarten': ('community',), 'kindern': ('rel',),
'kindersitz': ('tool',), 'kinderwagen': ('tool',), 'kino': ('outing',), 'kirch': ('name_words',), 'kirche':
('community',), 'kirschen': ('chore',), 'kisten': ('hello', 'by_post'), 'kita': ('community',), 'klaer': ('give1',
'deed1', 'verb1', 'serves'), 'klaere': ('give1', 'deed1', 'verb1', 'serves'), 'klaeren': ('giveinf', 'deed3'),
'klaert': ('give3', 'deed3', 'sends3', 'does3', 'serves3'), 'klaerts': ('deed3',), 'klagt': ('says', 'verb3'),
'klagte': ('verb3',), 'klang': ('verb3',), 'klar': ('give1', 'deed1', 'verb1', 'serves'), 'klare': ('give1', 'deed1',
'verb1', 'serves'), 'klaren': ('giveinf', 'deed3'), 'klart': ('give3', 'deed3', 'sends3', 'does3', 'serves3'),
'klarts': ('deed3',), 'klausur': ('own_affair',), 'kleid': ('tool',), 'kleiderkammer': ('community',), 'klein':
('name_words',), 'kleine': ('attribute',), 'kleinen': ('attribute', 'hello'), 'kleiner': ('attribute',), 'klettere':
('acts1',), 'klettern': ('acts1', 'outing'), 'klettert': ('verb3',), 'klingelte': ('reach',), 'klingt': ('verb3',),
'klär': ('give1', 'deed1', 'verb1', 'serves'), 'koa': ('not',), 'koch': ('name_words', 'acts1', 'serves'), 'koche':
('give1', 'acts1', 'serves'), 'kochen': ('chore', 'giveinf'), 'kocht': ('give3',), 'koenig': ('name_words',),
'koennen': ('verb3',), 'koennte': ('hello', 'verb3', 'verb1'), 'koffer': ('tool',), 'kollege': ('rel',), 'kollegen':
('rel',), 'kollegin': ('rel',), 'kolleginnen': ('rel',), 'kolumne': ('work',), 'komm': ('acts1', 'imperative'),
'komme': ('acts1',), 'kommen': ('comeinf', 'acts1'), 'kommentiert': ('reviewed',), 'kommt': ('hello', 'verb3'),
'konig': ('name_words',), 'konnen': ('verb3',), 'konnte': ('hello', 'verb3', 'verb1'), 'konstanz': ('name_words',),
'kontakt': ('thing', 'appointment', 'expert', 'address'), 'kontaktdaten': ('address',), 'kontakte': ('thing',
'expert'), 'kontaktieren': ('giveinf', 'callinf'), 'kontaktiert': ('reach', 'deed3', 'sends3', 'done', 'does3'),
'kontaktierte': ('reach',), 'kontoauszuege': ('doc',), 'kontoauszug': ('doc',), 'kontoauszuge': ('doc',),
'konzentrier': ('imperative',), 'konzentriere': ('imperative',), 'konzentriert': ('imperative',), 'konzept':
('work',), 'konzepte': ('work',), 'kooperiert': ('verb3',), 'kopie': ('comes_in', 'doc'), 'kopien': ('doc',), 'korn':
('name_words',), 'korrekturgelesen': ('reviewed',), 'korrigier': ('give1', 'serves'), 'korrigiere': ('give1',
'serves'), 'korrigieren': ('giveinf',), 'korrigiert': ('give3', 'reviewed', 'sends3', 'done', 'does3', 'serves3'),
'kostenvoranschlag': ('document',), 'kostuem': ('tool',), 'kostum': ('tool',), 'kraft': ('name_words',), 'krank':
('hello',), 'krebs': ('name_words',), 'krieg': ('verb1',), 'kriege': ('verb1',), 'kriegt': ('verb3',), 'kriegte':
('verb3',), 'kriselt': ('verb3',), 'kritisiert': ('verb3',), 'kritisierte': ('verb3',), 'krumm': ('name_words',),
'kuchen': ('by_post',), 'kuchenaufbau': ('chore',), 'kuechenaufbau': ('chore',), 'kuehl': ('name_words',), 'kuehn':
('name_words',), 'kuemmer': ('give1', 'verb1', 'serves'), 'kuemmere': ('give1', 'deed1', 'verb1', 'serves'),
'kuemmern': ('giveinf', 'selfinf'), 'kuemmert': ('give3',), 'kuemmre': ('give1',), 'kuendig': ('imperative',),
'kuendige': ('imperative',), 'kuendigt': ('verb3', 'imperative'), 'kuendigte': ('verb3',), 'kuenftige':
('attribute',), 'kuenftigen': ('attribute',), 'kuenftiger': ('attribute',), 'kuerz': ('imperative',), 'kuerze':
('imperative',), 'kuhl': ('name_words',), 'kuhn': ('name_words',), 'kummer': ('give1', 'verb1', 'serves'), 'kummere':
('give1', 'deed1', 'verb1', 'serves'), 'kummern': ('giveinf', 'selfinf'), 'kummert': ('give3',), 'kummre': ('give1',),
'kumpel': ('rel',), 'kunde': ('rel',), 'kundig': ('imperative',), 'kundige': ('imperative',), 'kundigt': ('verb3',
'imperative'), 'kundigte': ('verb3',), 'kundin': ('rel',), 'kunftige': ('attribute',), 'kunftigen': ('attribute',),
'kunftiger': ('attribute',), 'kunst': ('name_words',), 'kurs': ('own_affair',), 'kurz': ('filler', 'hello',
'name_words', 'imperative'), 'kurze': ('hello', 'imperative'), 'kurzer': ('hello',), 'könnte': ('hello', 'verb3',
'verb1'), 'kühn': ('name_words',), 'kürz': ('imperative',), 'kürze': ('imperative',), 'laborwerte': ('comes_in',),
'lacht': ('verb3',), 'lachte': ('verb3',), 'lackieren': ('chore',), 'lad': ('give1', 'verb1', 'serves'), 'lade':
('give1', 'verb1', 'serves'), 'ladekabel': ('tool',), 'laden': ('rel',), 'ladt': ('give3',), 'laedt': ('give3',),
'laenger': ('filler',), 'laesst': ('hello', 'verb3', 'give3'), 'laeuft': ('verb3',), 'laeutete': ('reach',), 'lag':
('verb3',), 'lager': ('site',), 'lampe': ('tool',), 'lampen': ('tool',), 'landingpage': ('work',), 'lang':
('name_words',), 'lange': ('filler', 'hello'), 'langer': ('filler',), 'langweilt': ('verb3',), 'langweilte':
('verb3',), 'laptop': ('tool',), 'las': ('verb3',), 'lass': ('give1', 'verb1', 'imperative'), 'lasse': ('give1',
'verb1'), 'lassen': ('hello',), 'lasst': ('hello', 'verb3', 'give3', 'imperative'), 'lastenrad': ('tool',), 'lauf':
('acts1',), 'laufe': ('acts1',), 'laufen': ('acts1',), 'laufrunde': ('outing',), 'lauft': ('verb3',), 'launch':
('imperative',), 'launcht': ('verb3',), 'launchte': ('verb3',), 'lautete': ('reach',), 'lautsprecher': ('tool',),
'lebensgefaehrte': ('rel',), 'lebensgefaehrtin': ('rel',), 'lebensgefahrte': ('rel',), 'lebensgefahrtin': ('rel',),
'lebenshilfe': ('community',), 'lebenslaeufe': ('work',), 'lebenslauf': ('work',), 'lebenslaufe': ('work',), 'lebt':
('verb3',), 'lebte': ('verb3',), 'leg': ('give1', 'imperative'), 'lege': ('give1', 'imperative'), 'legt': ('give3',
'does3'), 'lehnt': ('verb3',), 'lehnte': ('verb3',), 'lehrer': ('name_words',), 'lehrling': ('rel',), 'leider':
('filler', 'hello'), 'leidet': ('verb3',), 'leih': ('give1', 'serves'), 'leihe': ('give1', 'serves'), 'leihen':
('giveinf',), 'leiht': ('give3', 'serves3'), 'leinwand': ('tool',), 'leistet': ('verb3',), 'leit': ('give1', 'verb1',
'serves'), 'leite': ('give1', 'verb1', 'serves'), 'leiten': ('give1', 'give3'), 'leiter': ('tool',), 'leitet':
('verb3', 'give3', 'deed3', 'serves3'), 'leitete': ('verb3',), 'leitfaden': ('thing',), 'leitfaeden': ('thing',),
'leitfäden': ('thing',), 'lektor': ('expert',), 'lektoriert': ('reviewed',), 'lektorin': ('expert',), 'lenz':
('name_words',), 'lerche': ('name_words',), 'lern': ('imperative',), 'lerne': ('imperative',), 'lernt': ('verb3',),
'lernte': ('verb3',), 'les': ('give1', 'sees1', 'serves'), 'lese': ('give1', 'sees1', 'verb1', 'serves'), 'lesen':
('giveinf',), 'leseprobe': ('work',), 'lesetipp': ('thing',), 'letzte': ('hello',), 'letzten': ('hello',), 'letztens':
('hello',), 'letzter': ('hello',), 'letztlich': ('filler',), 'leute': ('rel',), 'lieb': ('name_words',), 'lieber':
('hello',), 'liebt': ('verb3',), 'liebte': ('verb3',), 'lief': ('verb3',), 'liefer': ('give1', 'deed1', 'serves'),
'lieferant': ('expert',), 'lieferanten': ('expert',), 'lieferantin': ('expert',), 'liefere': ('give1', 'deed1',
'serves'), 'liefern': ('give1', 'give3', 'giveinf', 'deed3'), 'liefert': ('verb3', 'give3', 'deed3', 'sends3',
'serves3'), 'lieferte': ('verb3',), 'lieferung': ('comes_in', 'document'), 'lieferwagen': ('tool',), 'liegt':
('verb3',), 'liess': ('verb3',), 'liest': ('verb3', 'give3', 'sends3', 'does3', 'serves3'), 'ließ': ('verb3',),
'linde': ('name_words',), 'linie': ('opinion',), 'link': ('thing', 'document'), 'linkedin': ('network', 'way'),
'links': ('thing',), 'liste': ('thing', 'doc'), 'literaturliste': ('thing',), 'litt': ('verb3',), 'lobt': ('verb3',),
'lobte': ('verb3',), 'loewe': ('name_words',), 'logo': ('doc', 'site'), 'lokal': ('bookable',), 'los':
('sends_apart',), 'losgeschickt': ('writes', 'done'), 'lowe': ('name_words',), 'lud': ('invites',), 'lunch':
('appointment', 'way'), 'lunche': ('acts1',), 'lunchen': ('acts1',), 'lust': ('name_words',), 'lässt': ('hello',
'verb3', 'give3'), 'läutete': ('reach',), 'ma': ('filler',), 'mach': ('hello', 'give1', 'verb1', 'imperative',
'serves'), 'mache': ('hello', 'give1', 'verb1', 'serves'), 'machen': ('give1', 'giveinf'), 'machs': ('imperative',),
'macht': ('hello', 'verb3', 'give3', 'deed3', 'does3', 'imperative', 'serves3'), 'machte': ('verb3',), 'maenner':
('rel',), 'maennern': ('rel',), 'mag': ('verb3',), 'magister': ('title',), 'mahnen': ('callinf',), 'mai':
('name_words',), 'mail': ('verb1', 'address', 'way', 'serves'), 'mailadresse': ('address',), 'maile': ('give1',
'deed1', 'verb1', 'serves'), 'mailen': ('giveinf',), 'mailt': ('give3', 'deed3', 'sends3', 'serves3'), 'mailte':
('reach',), 'mailwechsel': ('way',), 'makler': ('expert',), 'maklerin': ('expert',), 'mal': ('filler', 'hello'),
'maler': ('expert',), 'malerin': ('expert',), 'mama': ('rel',), 'managed': ('verb3',), 'mann': ('rel',), 'manner':
('rel',), 'mannern': ('rel',), 'manuskript': ('work',), 'mappe': ('work',), 'mark': ('name_words',), 'mass':
('verb3',), 'masse': ('document',), 'masterarbeit': ('own_affair', 'work'), 'mastodon': ('network',), 'material':
('comes_in',), 'maurer': ('name_words',), 'may': ('name_words',), 'meckert': ('verb3',), 'meckerte': ('verb3',),
'meeting': ('appointment', 'way'), 'mei': ('my',), 'mein': ('my', 'hello'), 'meine': ('my', 'hello'), 'meinem':
('my',), 'meinen': ('my', 'hello', 'verb3', 'saysv'), 'meiner': ('my', 'hello'), 'meines': ('my',), 'meint': ('says',
'hello', 'verb3', 'saysv'), 'meinte': ('says', 'verb3', 'saysv'), 'meinten': ('saysv',), 'meints': ('verb3',),
'meinung': ('opinion',), 'meld': ('give1', 'verb1', 'serves'), 'melde': ('give1', 'verb1', 'serves'), 'melden':
('give1', 'giveinf', 'selfinf'), 'meldete': ('reach',), 'meldeten': ('reach',), 'melissa': ('name_words',), 'mentort':
('verb3',), 'mer': ('me',), 'merged': ('deed3',), 'mergt': ('deed3',), 'messe': ('site',), 'messgeraet': ('tool',),
'messgerat': ('tool',), 'metzger': ('name_words',), 'mi': ('me',), 'mia': ('me',), 'mich': ('me', 'hello'), 'mietet':
('verb3',), 'mietete': ('verb3',), 'mikro': ('tool',), 'mikrofon': ('tool',), 'mir': ('me', 'hello'), 'misst':
('verb3',), 'misstraut': ('verb3',), 'mit': ('hello',), 'mitarbeiter': ('rel',), 'mitarbeiterin': ('rel',),
'mitbekommen': ('seen_of',), 'mitbringen': ('giveinf',), 'mitessen': ('comeinf',), 'mitfahren': ('comeinf',),
'mitgebracht': ('handed', 'lent_out'), 'mitgegeben': ('handed', 'lent_out'), 'mitgehen': ('comeinf',), 'mitgekommen':
('reach',), 'mitgekriegt': ('seen_of',), 'mitgeschickt': ('writes', 'done'), 'mitgruender': ('rel',), 'mitgruenderin':
('rel',), 'mitgrunder': ('rel',), 'mitgrunderin': ('rel',), 'mitkommen': ('comeinf',), 'mitmachen': ('comeinf',),
'mitnehmen': ('giveinf',), 'mitschrift': ('thing',), 'mittag': ('hello',), 'mittagessen': ('hello', 'appointment',
'way'), 'mittags': ('hello',), 'mittwoch': ('hello',), 'moant': ('saysv',), 'mobelschleppen': ('chore',), 'mochte':
('hello', 'verb3', 'will3', 'needs', 'verb1'), 'mochten': ('verb3', 'will3'), 'moderiert': ('verb3',), 'moderierte':
('verb3',), 'moebelschleppen': ('chore',), 'moechte': ('hello', 'verb3', 'will3', 'needs', 'verb1'), 'moechten':
('verb3', 'will3'), 'moege': ('should',), 'moegen': ('verb3', 'should'), 'moench': ('name_words',), 'moge':
('should',), 'mogen': ('verb3', 'should'), 'monat': ('hello',), 'monch': ('name_words',), 'mond': ('name_words',),
'montag': ('hello', 'name_words'), 'morgen': ('hello', 'name_words'), 'motivationsschreiben': ('work',), 'motzt':
('verb3',), 'motzte': ('verb3',), 'mueller': ('name_words',), 'muesse': ('should',), 'muessen': ('hello', 'verb3',
'should', 'will3', 'verb1'), 'muesste': ('hello', 'verb3', 'should'), 'muessten': ('should',), 'muller':
('name_words',), 'musikverein': ('community',), 'musiziere': ('acts1',), 'muss': ('hello', 'verb3', 'should', 'will3',
'verb1'), 'musse': ('should',), 'mussen': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'musste': ('hello', 'verb3',
'should'), 'mussten': ('should',), 'muster': ('thing', 'by_post', 'doc', 'document'), 'musterbrief': ('thing',),
'mustertexte': ('thing',), 'mustervertrag': ('thing',), 'mutter': ('rel',), 'my': ('my',), 'möchte': ('hello',
'verb3', 'will3', 'needs', 'verb1'), 'müsste': ('hello', 'verb3', 'should'), 'müssten': ('should',), 'n': ('det',),
'nach': ('hello', 'particle'), 'nachbar': ('rel',), 'nachbarin': ('rel',), 'nachbarschaftshilfe': ('community',),
'nachfassen': ('giveinf',), 'nachfolger': ('rel',), 'nachfolgerin': ('rel',), 'nachgebessert': ('reviewed', 'done'),
'nachgefragt': ('asked_for',), 'nachgeliefert': ('done',), 'nachgereicht': ('writes', 'done'), 'nachgeschaerft':
('reviewed',), 'nachgescharft': ('reviewed',), 'nachgeschickt': ('writes', 'done'), 'nachhaken': ('giveinf',),
'nachher': ('filler',), 'nachhilfelehrer': ('expert',), 'nachhilfelehrerin': ('expert',), 'nachliefern': ('giveinf',),
'nachmittag': ('hello',), 'nachreichen': ('giveinf',), 'nachricht': ('comes_in', 'hello'), 'nachste': ('hello',),
'nachsten': ('hello',), 'nachster': ('hello',), 'nacht': ('name_words',), 'nachtmahl': ('hello',), 'nachweis':
('doc',), 'nachweise': ('doc',), 'naechste': ('hello',), 'naechsten': ('hello',), 'naechster': ('hello',),
'naehmaschine': ('tool',), 'nagel': ('name_words',), 'nahegelegt': ('counselled',), 'nahm': ('verb3',), 'nahmaschine':
('tool',), 'name': ('address',), 'namen': ('address',), 'nannte': ('verb3',), 'nass': ('name_words',), 'ne': ('det',),
'nebenbei': ('filler',), 'nebenher': ('filler',), 'ned': ('not',), 'needs': ('needs',), 'neffe': ('rel',), 'nehm':
('give1', 'serves'), 'nehme': ('give1', 'serves'), 'nehmt': ('imperative',), 'nein': ('hello',), 'nem': ('det',),
'nen': ('det', 'hello'), 'nenn': ('give1',), 'nenne': ('give1',), 'nennen': ('giveinf',), 'nennt': ('verb3', 'give3'),
'ner': ('det',), 'nervt': ('verb3',), 'nervte': ('verb3',), 'net': ('not', 'hello'), 'nett': ('filler',),
'netterweise': ('filler',), 'neu': ('name_words',), 'neue': ('attribute', 'hello'), 'neuem': ('attribute',), 'neuen':
('attribute', 'hello'), 'neuer': ('attribute',), 'neues': ('attribute',), 'neulich': ('hello',), 'neumann':
('name_words',), 'newsletter': ('thing',), 'nich': ('not', 'hello'), 'nicht': ('not', 'hello'), 'nichte': ('rel',),
'nichts': ('not', 'hello'), 'nie': ('not', 'hello'), 'niemals': ('not',), 'niemand': ('not',), 'nimm':
('imperative',), 'nimms': ('imperative',), 'nimmt': ('verb3', 'does3'), 'nit': ('not',), 'nix': ('not', 'hello'),
'nm': ('det',), 'no': ('filler',), 'noch': ('filler', 'hello'), 'nochmal': ('filler',), 'nochmals': ('filler',),
'nod': ('not',), 'noed': ('not',), 'noh': ('filler',), 'notar': ('expert',), 'notarin': ('expert',), 'notizen':
('thing',), 'nummer': ('thing', 'address'), 'nun': ('filler',), 'nur': ('filler', 'hello'), 'nutz': ('imperative',),
'nutze': ('imperative',), 'ob': ('hello',), 'obdachlosenhilfe': ('community',), 'objektiv': ('tool',), 'oder':
('hello',), 'oefter': ('filler',), 'offen': ('filler',), 'offenbar': ('filler',), 'offerte': ('document',), 'ofter':
('filler',), 'ohne': ('not', 'hello'), 'oiso': ('filler',), 'oma': ('rel',), 'onepager': ('work',), 'onkel': ('rel',),
'op': ('own_affair',), 'opa': ('rel',), 'oper': ('outing',), 'operation': ('own_affair',), 'opinion': ('opinion',),
'ordner': ('helper',), 'ordnerin': ('helper',), 'organisier': ('give1', 'deed1', 'serves'), 'organisiere': ('give1',
'deed1', 'verb1', 'serves'), 'organisieren': ('giveinf',), 'organisiert': ('give3', 'deed3', 'sends3', 'done',
'does3', 'serves3'), 'organisierte': ('verb3',), 'orthopade': ('expert',), 'orthopadin': ('expert',), 'orthopaede':
('expert',), 'orthopaedin': ('expert',), 'ott': ('name_words',), 'our': ('my',), 'packchen': ('by_post',), 'packen':
('chore',), 'padel': ('outing',), 'paeckchen': ('by_post',), 'page': ('name_words',), 'paket': ('by_post',), 'paper':
('work', 'thing'), 'paris': ('name_words',), 'parkett': ('chore',), 'parkplatz': ('tool',), 'partner': ('rel',),
'partnerin': ('rel',), 'partnerinnen': ('rel',), 'partnern': ('rel',), 'pascal': ('name_words',), 'pass':
('own_affair',), 'passt': ('verb3',), 'passte': ('verb3',), 'pausiert': ('verb3',), 'pausierte': ('verb3',),
'pavillon': ('tool',), 'pdf': ('thing',), 'persoenlich': ('filler',), 'personlich': ('filler',), 'pfarre':
('community',), 'pfarrer': ('name_words',), 'pflegeheim': ('community',), 'physio': ('expert',), 'physiotherapeuten':
('expert',), 'physiotherapeutin': ('expert',), 'pinge': ('give1',), 'pinged': ('reach',), 'pingen': ('giveinf',),
'pingt': ('give3',), 'pitch': ('work',), 'pitchdeck': ('work',), 'pitchdecks': ('work',), 'pitche': ('acts1',),
'pitchen': ('acts1',), 'pitcht': ('verb3',), 'plaene': ('document',), 'plaetze': ('bookable',), 'plakat': ('work',),
'plan': ('work', 'doc'), 'plane': ('document',), 'planen': ('verb3',), 'plant': ('verb3', 'deed3'), 'plante':
('verb3',), 'platz': ('bookable',), 'platze': ('bookable',), 'plaudere': ('acts1',), 'plauderei': ('outing',),
'plaudern': ('acts1',), 'plausch': ('outing',), 'ploetzlich': ('hello',), 'plotzlich': ('hello',), 'plus': ('and',),
'podcast': ('thing',), 'pohl': ('name_words',), 'poker': ('outing',), 'portfolio': ('work',), 'poste': ('give1',),
'praesentation': ('work', 'thing'), 'praesentiere': ('acts1',), 'praesentieren': ('acts1',), 'praesentiert':
('verb3',), 'praesentierte': ('verb3',), 'praesi': ('work',), 'praktikant': ('rel',), 'praktikantin': ('rel',),
'pralinen': ('by_post',), 'prasentation': ('work', 'thing'), 'prasentiere': ('acts1',), 'prasentieren': ('acts1',),
'prasentiert': ('verb3',), 'prasentierte': ('verb3',), 'prasi': ('work',), 'praxis': ('site',), 'pressemitteilung':
('work',), 'pressetext': ('work',), 'probe': ('comes_in', 'acts1'), 'proben': ('comes_in', 'acts1'), 'probier':
('verb1', 'imperative'), 'probiere': ('verb1', 'imperative'), 'probiert': ('attempt', 'verb3'), 'probierte':
('verb3',), 'probst': ('name_words',), 'produziert': ('verb3',), 'produzierte': ('verb3',), 'professor': ('title',),
'profil': ('work',), 'programmierer': ('expert',), 'programmiererin': ('expert',), 'programmiert': ('deed3',),
'projekt': ('site',), 'projektor': ('tool',), 'projektplan': ('work',), 'promoviert': ('verb3',), 'prompt':
('filler',), 'proposal': ('work',), 'protokoll': ('doc',), 'prototyp': ('work',), 'prototypen': ('work',), 'pruef':
('give1', 'deed1', 'verb1', 'serves'), 'pruefe': ('give1', 'deed1', 'verb1', 'serves'), 'pruefen': ('giveinf',
'deed3'), 'prueft': ('give3', 'deed3', 'sends3', 'does3', 'serves3'), 'pruefung': ('own_affair',), 'pruefungen':
('own_affair',), 'pruf': ('give1', 'deed1', 'verb1', 'serves'), 'prufe': ('give1', 'deed1', 'verb1', 'serves'),
'prufen': ('giveinf', 'deed3'), 'pruft': ('give3', 'deed3', 'sends3', 'does3', 'serves3'), 'prufung': ('own_affair',),
'prufungen': ('own_affair',), 'pushed': ('deed3',), 'pusht': ('deed3',), 'putzen': ('chore',), 'putzfrau':
('expert',), 'quasi': ('filler',), 'rad': ('tool',), 'radeln': ('acts1',), 'radelte': ('reach',), 'radle': ('acts1',),
'radtour': ('outing',), 'raet': ('verb3',), 'raeum': ('imperative',), 'raeumen': ('chore',), 'raise': ('imperative',),
'raised': ('verb3',), 'raist': ('verb3',), 'raiste': ('verb3',), 'rannte': ('verb3',), 'rasch': ('filler',),
'rasenmaeher': ('tool',), 'rasenmaher': ('tool',), 'rat': ('verb3', 'name_words', 'counsel'), 'ratsch': ('outing',),
'ratschlag': ('counsel',), 'raucht': ('verb3',), 'raum': ('bookable', 'imperative'), 'raumen': ('chore',), 'raunzt':
('verb3',), 'raus': ('hello', 'sends_apart', 'done'), 'rausgegangen': ('sends_apart',), 'rausgehen': ('way',),
'rausgeschickt': ('writes', 'done'), 'rausgesucht': ('handed', 'named_to'), 'rausschicken': ('giveinf',), 'reagiert':
('answers',), 'reaktion': ('answers',), 'really': ('filler',), 'recherchiere': ('serves',), 'recherchiert': ('deed3',
'serves3'), 'rechn': ('sees1',), 'rechne': ('sees1',), 'rechner': ('thing',), 'rechnet': ('verb3', 'sends3', 'does3'),
'rechnete': ('verb3',), 'rechnung': ('hello', 'doc', 'document'), 'rechnungen': ('doc',), 'recht': ('name_words',),
'rechtsanwaeltin': ('expert',), 'rechtsanwalt': ('expert',), 'rechtsanwaltin': ('expert',), 'red': ('acts1',
'imperative'), 'rede': ('work', 'acts1'), 'reden': ('acts1',), 'redigiert': ('reviewed',), 'reich': ('give1',
'name_words', 'serves'), 'reiche': ('give1', 'serves'), 'reicht': ('give3', 'sends3', 'serves3'), 'rein': ('hello',),
'reingeschaut': ('reach',), 'reingeschneit': ('reach',), 'reis': ('name_words',), 'reist': ('verb3',), 'reiste':
('verb3',), 'reitet': ('verb3',), 'released': ('deed3',), 'releast': ('verb3', 'deed3'), 'rennt': ('verb3',),
'renovieren': ('chore',), 'renoviert': ('verb3',), 'repair': ('community',), 'repaircafe': ('community',), 'reparier':
('serves',), 'repariere': ('serves',), 'repariert': ('deed3', 'serves3'), 'report': ('thing',), 'reportage':
('work',), 'reservier': ('give1', 'deed1', 'serves'), 'reserviere': ('give1', 'deed1', 'serves'), 'reservieren':
('giveinf',), 'reserviert': ('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'), 'retourniere': ('deed1',),
'retournieren': ('giveinf',), 'retourniert': ('give3',), 'rettung': ('community',), 'revanchiere': ('give1',),
'revanchieren': ('giveinf', 'selfinf'), 'reviewed': ('reviewed',), 'reviewt': ('reviewed',), 'rezept': ('thing',),
'richt': ('give1', 'serves'), 'richte': ('give1', 'serves'), 'richter': ('name_words',), 'richtet': ('give3',),
'rief': ('attempt', 'reach'), 'riefen': ('reach',), 'riet': ('verb3',), 'ritter': ('name_words',), 'roman': ('work',),
'rosa': ('name_words',), 'rose': ('name_words',), 'rot': ('name_words',), 'roth': ('name_words',), 'rotiert':
('verb3',), 'rubergeschickt': ('handed', 'writes'), 'ruberschicken': ('giveinf',), 'ruckmelden': ('giveinf',),
'ruckmeldung': ('answers', 'doc', 'opinion', 'document'), 'ruckruf': ('hello', 'appointment'), 'rucksack': ('tool',),
'ruebergeschickt': ('handed', 'writes'), 'rueberschicken': ('giveinf',), 'rueckmelden': ('giveinf',), 'rueckmeldung':
('answers', 'doc', 'opinion', 'document'), 'rueckruf': ('hello', 'appointment'), 'ruehren': ('selfinf',), 'ruf':
('give1', 'verb1', 'serves'), 'rufe': ('attempt', 'give1', 'verb1', 'serves'), 'rufen': ('give1',), 'ruft':
('does3',), 'ruhren': ('selfinf',), 'rät': ('verb3',), 'räum': ('imperative',), 's': ('it', 'det'), 'saal':
('bookable',), 'sachs': ('name_words',), 'sackkarre': ('tool',), 'saege': ('tool',), 'sag': ('give1', 'imperative'),
'sage': ('give1', 'tool'), 'sagen': ('verb3', 'giveinf', 'saysv'), 'sagt': ('says', 'hello', 'verb3', 'give3',
'saysv'), 'sagte': ('says', 'verb3', 'saysv'), 'sagten': ('says', 'saysv'), 'sagts': ('verb3',), 'sah': ('verb3',),
'sammelt': ('verb3',), 'sammelte': ('verb3',), 'samstag': ('hello', 'name_words'), 'samt': ('and',), 'san':
('hello',), 'sank': ('verb3',), 'sass': ('hello', 'verb1'), 'sassen': ('hello',), 'satzung': ('doc',), 'sauna':
('outing',), 'saß': ('hello', 'verb1'), 'saßen': ('hello',), 'schach': ('outing',), 'schaefer': ('name_words',),
'schaemt': ('verb3',), 'schaemte': ('verb3',), 'schaetzt': ('verb3',), 'schaetzte': ('verb3',), 'schafer':
('name_words',), 'schaff': ('give1',), 'schafft': ('verb3',), 'schaffte': ('verb3',), 'schamt': ('verb3',), 'schamte':
('verb3',), 'schatzt': ('verb3',), 'schatzte': ('verb3',), 'schau': ('give1', 'sees1', 'acts1', 'verb1', 'serves'),
'schaue': ('give1', 'sees1', 'acts1', 'verb1', 'serves'), 'schaufeln': ('chore',), 'schaut': ('give3', 'sends3',
'does3'), 'schaute': ('reach',), 'scheint': ('verb3',), 'scheitert': ('verb3',), 'scheiterte': ('verb3',), 'schenken':
('giveinf',), 'schenkt': ('give3',), 'schick': ('give1', 'verb1', 'serves'), 'schicke': ('give1', 'deed1', 'verb1',
'serves'), 'schicken': ('hello', 'give1', 'give3', 'giveinf', 'deed3'), 'schicks': ('give1',), 'schickt': ('hello',
'verb3', 'give3', 'deed3', 'sends3', 'serves3'), 'schickte': ('verb3',), 'schickts': ('give3',), 'schien': ('verb3',),
'schimpft': ('verb3',), 'schimpfte': ('verb3',), 'schlaeft': ('verb3',), 'schlafsack': ('tool',), 'schlaft':
('verb3',), 'schleppen': ('chore',), 'schliess': ('imperative',), 'schliesse': ('imperative',), 'schliesst':
('verb3',), 'schlitten': ('tool',), 'schloss': ('verb3',), 'schluessel': ('comes_in', 'tool'), 'schlussel':
('comes_in', 'tool'), 'schmeiss': ('imperative',), 'schmied': ('name_words',), 'schmunzelt': ('verb3',),
'schneeketten': ('tool',), 'schneider': ('name_words',), 'schneite': ('reach',), 'schnell': ('filler',), 'schokolade':
('by_post',), 'schon': ('filler', 'hello'), 'schreib': ('give1', 'verb1', 'imperative', 'serves'), 'schreibe':
('give1', 'verb1', 'serves'), 'schreiben': ('hello', 'give1', 'giveinf'), 'schreibt': ('says', 'give3', 'saysv',
'sends3', 'serves3'), 'schreiner': ('name_words',), 'schrieb': ('reach', 'saysv'), 'schrieben': ('reach',),
'schubkarre': ('tool',), 'schulde': ('hello', 'verb1'), 'schuldet': ('verb3',), 'schuldete': ('verb3',), 'schule':
('own_affair', 'community'), 'schult': ('verb3',), 'schuster': ('name_words',), 'schwab': ('name_words',),
'schwaegerin': ('rel',), 'schwaermt': ('says', 'verb3'), 'schwaermte': ('verb3',), 'schwaetzchen': ('outing',),
'schwager': ('rel',), 'schwagerin': ('rel',), 'schwankt': ('verb3',), 'schwarmt': ('says', 'verb3'), 'schwarmte':
('verb3',), 'schwarz': ('name_words',), 'schwatz': ('outing',), 'schwatzchen': ('outing',), 'schwester': ('rel',),
'schwiegermutter': ('rel',), 'schwiegervater': ('rel',), 'schwimmt': ('verb3',), 'segel': ('name_words',), 'segelt':
('verb3',), 'seh': ('sees1', 'acts1'), 'sehe': ('sees1', 'acts1'), 'sehen': ('acts1',), 'sehr': ('filler', 'hello'),
'sei': ('their', 'verb3'), 'seien': ('verb3',), 'seim': ('their',), 'sein': ('their', 'hello'), 'seine': ('their',
'hello'), 'seinem': ('their', 'hello'), 'seinen': ('their', 'hello'), 'seiner': ('their', 'hello'), 'seines':
('their',), 'seit': ('hello',), 'seite': ('work',), 'seiten': ('work',), 'sekretaerin': ('rel',), 'sekretarin':
('rel',), 'selber': ('filler',), 'selbst': ('filler',), 'selig': ('name_words',), 'sell': ('imperative',),
'seminararbeit': ('work',), 'send': ('give1', 'serves'), 'sende': ('give1', 'deed1', 'verb1', 'serves'), 'senden':
('give1', 'give3', 'giveinf'), 'sendet': ('give3', 'deed3', 'sends3', 'serves3'), 'sendets': ('serves3',),
'seniorenheim': ('community',), 'senk': ('imperative',), 'senke': ('imperative',), 'senkt': ('imperative',), 'setz':
('imperative',), 'setze': ('give1', 'imperative'), 'setzt': ('verb3',), 'setzte': ('verb3',), 'ship': ('imperative',),
'shipped': ('deed3',), 'shippt': ('deed3',), 'should': ('should',), 'sich': ('hello',), 'sicher': ('imperative',),
'sichere': ('imperative',), 'sicht': ('opinion',), 'sie': ('they', 'them', 'hello'), 'siebdruck': ('chore',),
'siedeln': ('chore',), 'sieht': ('verb3', 'does3'), 'sies': ('they',), 'signal': ('way',), 'signed': ('verb3',),
'silber': ('name_words',), 'simse': ('give1',), 'simsen': ('giveinf',), 'simst': ('give3',), 'simste': ('reach',),
'sind': ('hello', 'verb3', 'verb1'), 'sinkt': ('verb3',), 'sitzt': ('verb3',), 'sitzung': ('hello', 'appointment'),
'skaliert': ('verb3',), 'ski': ('tool',), 'skifahren': ('outing',), 'skip': ('imperative',), 'skitour': ('outing',),
'skizze': ('work', 'document'), 'skizzen': ('document',), 'skizziert': ('deed3',), 'skript': ('thing',), 'skype':
('acts1',), 'skypen': ('acts1',), 'slack': ('way',), 'slides': ('work', 'thing'), 'sms': ('way',), 'so': ('filler',),
'soehne': ('rel',), 'soehnen': ('rel',), 'soell': ('should',), 'soett': ('should',), 'sofort': ('filler',), 'sogar':
('filler',), 'sogt': ('saysv',), 'sohn': ('rel',), 'sohne': ('rel',), 'sohnen': ('rel',), 'soi': ('should',), 'soid':
('should',), 'soin': ('should',), 'soit': ('should',), 'soll': ('hello', 'verb3', 'should', 'will3', 'verb1'),
'solle': ('should',), 'sollen': ('verb3', 'should', 'will3', 'verb1'), 'solln': ('should',), 'sollt': ('should',),
'sollte': ('hello', 'verb3', 'should', 'will3', 'verb1', 'meant'), 'sollten': ('should', 'meant'), 'solltn':
('should',), 'sommer': ('name_words',), 'sonne': ('name_words',), 'sonntag': ('hello', 'name_words'), 'sorge':
('name_words',), 'sott': ('should',), 'sowie': ('and',), 'spaeter': ('filler', 'hello'), 'spaetestens': ('hello',),
'spar': ('imperative',), 'spare': ('imperative',), 'spart': ('verb3',), 'spater': ('filler', 'hello'), 'spatestens':
('hello',), 'spazieren': ('gone',), 'spaziergang': ('hello', 'outing'), 'spaziert': ('gone',), 'specht':
('name_words',), 'spendiere': ('give1',), 'spendieren': ('giveinf',), 'spendiert': ('give3',), 'spezl': ('rel',),
'spiel': ('acts1',), 'spiele': ('acts1',), 'spielen': ('acts1',), 'spielt': ('verb3',), 'spielte': ('verb3',),
'sponsert': ('verb3',), 'spontan': ('filler',), 'sportverein': ('community',), 'sprach': ('reach',), 'sprech':
('give1', 'acts1', 'serves'), 'spreche': ('give1', 'acts1', 'serves'), 'sprechen': ('acts1',), 'sprich':
('imperative',), 'spricht': ('does3',), 'spritzer': ('outing',), 'squash': ('outing',), 'stagniert': ('verb3',),
'stand': ('verb3', 'site'), 'standpunkt': ('opinion',), 'star': ('name_words',), 'starb': ('verb3',), 'stark':
('name_words',), 'start': ('imperative',), 'startet': ('verb3',), 'startete': ('verb3',), 'startup': ('rel',),
'statistik': ('doc',), 'stativ': ('tool',), 'steht': ('verb3',), 'stehtisch': ('tool',), 'stehtische': ('tool',),
'steigt': ('verb3',), 'stein': ('name_words',), 'stell': ('give1', 'verb1', 'imperative', 'serves'), 'stelle':
('give1', 'verb1', 'serves'), 'stellen': ('give1',), 'stellenanzeige': ('work',), 'stellenausschreibung': ('work',),
'stellplatz': ('tool',), 'stellt': ('verb3', 'give3', 'sends3', 'imperative', 'serves3'), 'stellte': ('verb3',),
'stellvertreter': ('rel',), 'stellvertreterin': ('rel',), 'stern': ('name_words',), 'steuerberater': ('rel',
'expert'), 'steuerberaterin': ('rel', 'expert'), 'steuererklaerung': ('own_affair',), 'steuererklarung':
('own_affair',), 'stieg': ('verb3',), 'stiess': ('reach',), 'stiessen': ('reach',), 'stieß': ('reach',), 'stießen':
('reach',), 'still': ('filler',), 'stirbt': ('verb3',), 'stoert': ('verb3',), 'stoerte': ('verb3',), 'stoff':
('comes_in',), 'stoffe': ('comes_in',), 'stop': ('imperative',), 'storch': ('name_words',), 'stort': ('verb3',),
'storte': ('verb3',), 'strahlt': ('verb3',), 'strahlte': ('verb3',), 'strauss': ('by_post',), 'streich':
('imperative',), 'streiche': ('imperative',), 'streichen': ('chore',), 'streicht': ('imperative',), 'stresst':
('verb3',), 'stuckzahl': ('doc',), 'stuckzahlen': ('doc',), 'studie': ('thing',), 'studiert': ('verb3',), 'studierte':
('verb3',), 'stueckzahl': ('doc',), 'stueckzahlen': ('doc',), 'stuft': ('verb3',), 'stunde': ('hello',), 'stunden':
('hello',), 'sturm': ('name_words',), 'such': ('imperative', 'serves'), 'suche': ('imperative', 'serves'), 'suchen':
('verb3',), 'suchs': ('imperative',), 'sucht': ('hello', 'verb3', 'give3', 'does3', 'imperative', 'serves3'),
'suchte': ('verb3',), 'sudert': ('verb3',), 'super': ('filler',), 'suppenkuche': ('community',), 'suppenkueche':
('community',), 'sync': ('appointment',), 'säge': ('tool',), 'söll': ('should',), 'tabelle': ('thing',), 'tadelt':
('verb3',), 'tafel': ('community',), 'tag': ('hello', 'name_words'), 'take': ('opinion',), 'tante': ('rel',), 'tanze':
('acts1',), 'tanzen': ('acts1',), 'tapezieren': ('chore',), 'tat': ('verb3',), 'team': ('rel',), 'teams': ('way',),
'teile': ('comes_in', 'give1'), 'teilen': ('giveinf',), 'teilnehmen': ('comeinf',), 'teilt': ('give3', 'sends3',
'serves3'), 'telefon': ('way',), 'telefonat': ('hello', 'appointment'), 'telefoniere': ('acts1',), 'telefonieren':
('acts1',), 'telefoniert': ('attempt', 'hello'), 'telefonnummer': ('address',), 'telefonseelsorge': ('community',),
'template': ('thing',), 'tennis': ('outing',), 'termin': ('hello', 'appointment', 'way'), 'terminiert': ('deed3',),
'terminvorschlag': ('document',), 'test': ('imperative',), 'teste': ('imperative',), 'testet': ('verb3', 'deed3',
'sends3', 'does3'), 'text': ('work', 'doc'), 'texte': ('give1', 'work'), 'texted': ('reach',), 'texten': ('giveinf',),
'texter': ('expert',), 'texterin': ('expert',), 'textet': ('give3',), 'textete': ('reach',), 'theater': ('outing',),
'therapeut': ('expert',), 'therapeutin': ('expert',), 'tickets': ('bookable',), 'tieraerztin': ('expert',),
'tierarzt': ('expert',), 'tierarztin': ('expert',), 'tierheim': ('community',), 'tiktok': ('network',), 'tip':
('counsel',), 'tipp': ('counsel',), 'tipps': ('counsel',), 'tisch': ('bookable',), 'tische': ('bookable',),
'tischler': ('expert',), 'tischlerin': ('expert',), 'tochter': ('rel',), 'tochtern': ('rel',), 'toechter': ('rel',),
'toechtern': ('rel',), 'tool': ('thing',), 'total': ('filler',), 'traegt': ('give3',), 'traeumt': ('verb3',),
'traeumte': ('verb3',), 'traf': ('hello', 'reach'), 'trafen': ('reach',), 'trag': ('give1',), 'trage': ('give1',),
'tragt': ('give3',), 'transporter': ('tool',), 'trat': ('verb3',), 'trau': ('imperative',), 'traumt': ('verb3',),
'traumte': ('verb3',), 'traut': ('verb3',), 'traute': ('verb3',), 'treff': ('acts1', 'verb1'), 'treffe': ('hello',
'acts1', 'verb1'), 'treffen': ('hello', 'verb3', 'appointment', 'callinf', 'acts1', 'way'), 'treffpunkt': ('hello',),
'trennt': ('verb3',), 'trennte': ('verb3',), 'treu': ('name_words',), 'treuhaender': ('rel',), 'treuhander': ('rel',),
'trifft': ('verb3',), 'trink': ('acts1',), 'trinke': ('acts1',), 'trinken': ('acts1',), 'trinkt': ('verb3',), 'tritt':
('verb3',), 'turm': ('name_words',), 'turnverein': ('community',), 'tut': ('verb3',), 'twitter': ('network',),
'töchter': ('rel',), 'u': ('and',), 'uber': ('hello',), 'uberarbeiten': ('giveinf',), 'uberarbeitet': ('reviewed',
'deed3', 'sends3', 'done'), 'ubergab': ('verb3',), 'ubergeben': ('handed', 'done', 'lent_out'), 'ubergibt':
('verb3',), 'uberlassen': ('handed', 'lent', 'lent_out'), 'uberlegt': ('verb3',), 'uberlegte': ('verb3',),
'ubermittelt': ('writes', 'done'), 'ubermorgen': ('hello',), 'ubern': ('hello',), 'ubernachte': ('acts1',),
'ubernachten': ('acts1',), 'ubernahm': ('verb3',), 'ubernehm': ('give1',), 'ubernehme': ('give1', 'deed1', 'verb1'),
'ubernehmen': ('giveinf',), 'ubernimmt': ('verb3', 'give3', 'deed3', 'sends3', 'does3'), 'ubernommen': ('done',),
'uberrascht': ('verb3',), 'uberreicht': ('done',), 'ubersetz': ('give1',), 'ubersetze': ('give1', 'serves'),
'ubersetzen': ('giveinf',), 'ubersetzer': ('expert',), 'ubersetzerin': ('expert',), 'ubersetzt': ('give3', 'deed3',
'sends3', 'done', 'does3', 'serves3'), 'ubersiedelt': ('verb3',), 'ubersiedelte': ('verb3',), 'uberweis': ('give1',
'deed1', 'serves'), 'uberweise': ('give1', 'deed1', 'serves'), 'uberweisen': ('give1', 'give3', 'giveinf', 'deed3'),
'uberweist': ('give3', 'deed3', 'sends3', 'serves3'), 'uberweisung': ('comes_in',), 'uberwiesen': ('done',), 'ueber':
('hello',), 'ueberarbeiten': ('giveinf',), 'ueberarbeitet': ('reviewed', 'deed3', 'sends3', 'done'), 'uebergab':
('verb3',), 'uebergeben': ('handed', 'done', 'lent_out'), 'uebergibt': ('verb3',), 'ueberlassen': ('handed', 'lent',
'lent_out'), 'ueberlegt': ('verb3',), 'ueberlegte': ('verb3',), 'uebermittelt': ('writes', 'done'), 'uebermorgen':
('hello',), 'uebern': ('hello',), 'uebernachte': ('acts1',), 'uebernachten': ('acts1',), 'uebernahm': ('verb3',),
'uebernehm': ('give1',), 'uebernehme': ('give1', 'deed1', 'verb1'), 'uebernehmen': ('giveinf',), 'uebernimmt':
('verb3', 'give3', 'deed3', 'sends3', 'does3'), 'uebernommen': ('done',), 'ueberrascht': ('verb3',), 'ueberreicht':
('done',), 'uebersetz': ('give1',), 'uebersetze': ('give1', 'serves'), 'uebersetzen': ('giveinf',), 'uebersetzer':
('expert',), 'uebersetzerin': ('expert',), 'uebersetzt': ('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'),
'uebersiedelt': ('verb3',), 'uebersiedelte': ('verb3',), 'ueberweis': ('give1', 'deed1', 'serves'), 'ueberweise':
('give1', 'deed1', 'serves'), 'ueberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'ueberweist': ('give3', 'deed3',
'sends3', 'serves3'), 'ueberweisung': ('comes_in',), 'ueberwiesen': ('done',), 'ues': ('me',), 'uhr': ('hello',),
'um': ('particle',), 'umformuliert': ('reviewed',), 'umgehend': ('filler',), 'umgeschrieben': ('reviewed',),
'umgestellt': ('reviewed',), 'umhoeren': ('selfinf',), 'umhoren': ('selfinf',), 'umschauen': ('selfinf',), 'umziehen':
('chore',), 'umzug': ('chore', 'own_affair', 'hello'), 'un': ('and',), 'unbedingt': ('filler',), 'und': ('and',
'hello'), 'uns': ('me', 'hello'), 'unser': ('my', 'hello'), 'unsere': ('my', 'hello'), 'unserem': ('my', 'hello'),
'unseren': ('my',), 'unserer': ('my', 'hello'), 'unseres': ('my',), 'unsern': ('my',), 'unsre': ('my',), 'unterlagen':
('hello', 'work', 'thing', 'doc'), 'unternehmen': ('rel',), 'unterrichtet': ('verb3',), 'unterschreib': ('give1',
'imperative'), 'unterschreibe': ('give1', 'deed1'), 'unterschreiben': ('giveinf', 'deed3'), 'unterschreibt': ('verb3',
'give3', 'deed3', 'sends3'), 'unterschrieb': ('verb3',), 'unterschrieben': ('hello', 'done'), 'unterstuetze':
('give1',), 'unterstuetzen': ('giveinf',), 'unterstuetzt': ('give3',), 'unterstutze': ('give1',), 'unterstutzen':
('giveinf',), 'unterstutzt': ('give3',), 'unterwegs': ('hello', 'sends_apart'), 'unterzeichnet': ('verb3',),
'updaten': ('callinf',), 'ur': ('filler',), 'urban': ('name_words',), 'urlang': ('filler',), 'urteil': ('opinion',),
'us': ('me',), 'vater': ('rel',), 'verabredet': ('agreed',), 'verabschiedet': ('verb3',), 'veranstaltet': ('verb3',),
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
'asked_for'), 'verlangte': ('verb3',), 'verlasst': ('verb3',), 'verlegen': ('chore',), 'verlegt': ('verb3',),
'verleiht': ('verb3',), 'verliehen': ('handed', 'lent'), 'verliert': ('verb3',), 'verliess': ('verb3',), 'verlinkt':
('serves3',), 'verlobt': ('verb3',), 'verlobte': ('rel',), 'verlobter': ('rel',), 'verlor': ('verb3',), 'vermieter':
('rel', 'expert'), 'vermieterin': ('rel', 'expert'), 'vermietet': ('verb3',), 'vermitteln': ('giveinf',),
'vermittelt': ('give3', 'sends3', 'done', 'named_to', 'serves3'), 'vermutlich': ('filler',), 'vernetz': ('give1',),
'vernetze': ('give1',), 'vernetzen': ('giveinf',), 'vernetzt': ('give3', 'introduced'), 'verpasste': ('verb3',),
'verraet': ('says', 'verb3'), 'verrat': ('says', 'verb3'), 'verraten': ('handed', 'named_to'), 'verreist': ('verb3',),
'verriet': ('says', 'verb3'), 'versandt': ('writes', 'done'), 'verschickt': ('give3', 'deed3', 'sends3', 'writes',
'done'), 'verschiebt': ('verb3',), 'verschlaeft': ('verb3',), 'verschlaft': ('verb3',), 'verschoben': ('hello',),
'versendet': ('done',), 'versichert': ('vowed',), 'verspaetet': ('verb3',), 'verspatet': ('verb3',), 'versprach':
('verb3',), 'verspricht': ('verb3',), 'versproche': ('vowed',), 'versprochen': ('hello', 'vowed', 'said'),
'versprochn': ('vowed',), 'verstaerker': ('tool',), 'verstand': ('verb3',), 'verstarker': ('tool',), 'versteht':
('verb3',), 'versuch': ('verb1',), 'versuche': ('verb1',), 'versucht': ('attempt', 'verb3'), 'versuchte': ('verb3',),
'vertraege': ('doc',), 'vertrag': ('hello', 'doc', 'document'), 'vertrage': ('doc',), 'vertragsentwurf': ('work',),
'vertrau': ('imperative',), 'vertraut': ('verb3',), 'vertraute': ('verb3',), 'vertreibt': ('verb3',), 'victoria':
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
'wandert': ('verb3',), 'wanderung': ('outing',), 'wants': ('needs',), 'war': ('verb3', 'verb1'), 'ware': ('comes_in',
'hello', 'verb3', 'by_post', 'document'), 'waren': ('hello', 'verb3', 'verb1'), 'warn': ('hello', 'verb3'), 'warnt':
('verb3',), 'warnte': ('verb3',), 'wart': ('imperative',), 'warte': ('hello', 'verb1', 'imperative'), 'warten':
('needs',), 'wartet': ('verb3', 'needs'), 'wartete': ('verb3',), 'was': ('hello',), 'wasserwacht': ('community',),
'weber': ('name_words',), 'webseite': ('work',), 'website': ('work', 'site'), 'wechselt': ('hello', 'verb3'),
'wechselte': ('verb3',), 'weder': ('not',), 'weekly': ('appointment',), 'weg': ('sends_apart',), 'wegen': ('hello',),
'weil': ('hello',), 'wein': ('by_post', 'outing'), 'weinlese': ('chore',), 'weint': ('verb3',), 'weinte': ('verb3',),
'weiss': ('hello', 'verb3', 'name_words'), 'weiter': ('particle',), 'weitergeben': ('giveinf',), 'weitergegeben':
('done', 'named_to'), 'weitergeleitet': ('handed', 'writes', 'done', 'named_to'), 'weitergeschickt': ('writes',
'done'), 'weiterhin': ('filler',), 'weiterleiten': ('giveinf',), 'weiß': ('hello', 'verb3', 'name_words'), 'welche':
('hello',), 'wenn': ('hello',), 'werd': ('verb1',), 'werde': ('verb1',), 'werden': ('verb3', 'will3', 'verb1'),
'werkstatt': ('expert', 'site'), 'werkzeug': ('tool',), 'werkzeugkasten': ('tool',), 'werte': ('comes_in',), 'wg':
('hello',), 'whatsapp': ('way',), 'whatsappe': ('give1',), 'whatsappt': ('give3',), 'whitepaper': ('thing',), 'wie':
('hello',), 'wieder': ('filler', 'hello'), 'wiedersehen': ('outing',), 'wien': ('name_words',), 'wild':
('name_words',), 'will': ('hello', 'verb3', 'name_words', 'will3', 'needs', 'verb1'), 'winter': ('name_words',),
'wir': ('i', 'hello'), 'wird': ('hello', 'verb3', 'will3'), 'wirf': ('imperative',), 'wirklich': ('filler',), 'wirkt':
('verb3',), 'wirkte': ('verb3',), 'wirt': ('name_words',), 'wo': ('hello',), 'woche': ('hello',), 'wochenende':
('hello',), 'wohl': ('filler',), 'wohnt': ('verb3',), 'wohnte': ('verb3',), 'wohnung': ('own_affair', 'site'), 'wolf':
('name_words',), 'wollen': ('verb3', 'will3', 'verb1'), 'wollt': ('meant',), 'wollte': ('hello', 'verb3', 'will3',
'verb1', 'meant'), 'wollten': ('verb3', 'will3', 'meant'), 'wuchs': ('verb3',), 'wuenscht': ('verb3', 'needs'),
'wuenschte': ('verb3',), 'wuerde': ('hello', 'verb3', 'verb1'), 'wundert': ('verb3',), 'wunderte': ('verb3',),
'wunscht': ('verb3', 'needs'), 'wunschte': ('verb3',), 'wurde': ('hello', 'verb3', 'verb1'), 'wurden': ('verb3',),
'wusste': ('verb3',), 'wär': ('verb3',), 'wäre': ('hello', 'verb3'), 'würde': ('hello', 'verb3', 'verb1'), 'xing':
('network',), 'yoga': ('outing',), 'zahl': ('give1', 'serves'), 'zahle': ('give1', 'serves'), 'zahlen': ('giveinf',
'doc'), 'zahlt': ('verb3', 'give3', 'serves3'), 'zahlte': ('verb3',), 'zahlung': ('comes_in', 'document'),
'zahnaerztin': ('expert',), 'zahnarzt': ('expert',), 'zahnarztin': ('expert',), 'zart': ('name_words',), 'zaun':
('chore',), 'zeichnet': ('deed3',), 'zeichnung': ('document',), 'zeichnungen': ('document',), 'zeig': ('give1',
'imperative', 'serves'), 'zeige': ('give1', 'serves'), 'zeigen': ('give1', 'give3', 'giveinf'), 'zeigt': ('hello',
'verb3', 'give3', 'serves3'), 'zeigte': ('verb3',), 'zeitnah': ('filler',), 'zelt': ('tool',), 'zelte': ('tool',),
'zerpfluckt': ('reviewed',), 'zerpflueckt': ('reviewed',), 'zeugnis': ('work',), 'zieh': ('imperative',), 'ziehen':
('verb3',), 'zieht': ('hello', 'verb3'), 'zimmer': ('bookable',), 'zimmermann': ('name_words',), 'zitiert':
('verb3',), 'zmittag': ('hello',), 'zmorge': ('hello',), 'znacht': ('hello',), 'zoegert': ('verb3',), 'zoegerte':
('verb3',), 'zog': ('verb3',), 'zogert': ('verb3',), 'zogerte': ('verb3',), 'zoom': ('appointment', 'way'), 'zoome':
('acts1',), 'zoomen': ('acts1',), 'zudem': ('filler',), 'zuerst': ('filler',), 'zufaellig': ('filler', 'hello'),
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
'zurueckschreiben': ('callinf',), 'zurueckzahlen': ('giveinf',), 'zusaetzlich': ('filler',), 'zusage': ('comes_in',
'document'), 'zusagen': ('giveinf',), 'zusammen': ('hello', 'particle'), 'zusammengebracht': ('introduced',),
'zusammengespannt': ('introduced',), 'zusammengestrichen': ('reviewed',), 'zusatzlich': ('filler',), 'zuschicken':
('giveinf',), 'zusenden': ('giveinf',), 'zwei': ('hello',), 'zweifelt': ('verb3',), 'zweifelte': ('verb3',),
'zweitschluessel': ('tool',), 'zweitschlussel': ('tool',), 'zwischen': ('hello',), 'zwischenbericht': ('work',),
'zwischendurch': ('filler',), 'zwischenzeitlich': ('filler',), 'üs': ('me',)}


CLAUSES = [{'': (13, 'talk')}, {':': 0}, {'N': 1}, {':': 0, 'dazu': 1, 'von': 2, 'war': 1}, {'': (12, 'task')}, {'$$':
4}, {'<callinf>': 5, '<giveinf>': 5}, {'<opinion>': 3, 'noch': 6}, {'': (0, 'missed')}, {'angerufen': 8, 'angewaehlt':
8, 'angewahlt': 8, 'durchgeklingelt': 8, 'probiert': 8, 'versucht': 8}, {'<giveinf>': 5, 'planen': 5, 'verschieben':
5}, {'...': 10}, {'': (5, 'mine')}, {'<giveinf>': 12}, {'<opinion>': 3, 'N': 13}, {'$$': 4, 'wegen': 4}, {'wegen': 4},
{'<callinf>': 16, '<giveinf>': 16}, {'...': 6, '<callinf>': 5, '<giveinf>': 5}, {'...': 6, '<callinf>': 15,
'<giveinf>': 15, 'noch': 17, 'wegen': 18}, {'': (7, 'waiting')}, {'<until>': 20, 'D': 20}, {'<until>': 20, 'D': 20,
'erst': 21, 'noch': 21, 'voraussichtlich': 21, 'wohl': 21}, {'folgen': 22, 'folgt': 22, 'gibts': 22, 'kommen': 22,
'kommt': 22}, {'-befund': 23, '-ergebnis': 23, '-ergebnisse': 23, '-gutachten': 23, '-lieferung': 23, '-teile': 23,
'-werte': 23, '<comes_in>': 23}, {'...': 14, '<opinion>': 3, '<rel>': 19, '^': 24}, {'': (19, 'gave:resource')},
{'ausgeborgt': 26, 'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'verborgt': 26, 'verliehen': 26}, {'...': 27},
{'<them>': 28}, {'<them>': 28, 'ich': 29, 'wir': 29}, {'<rel>': 19}, {'an': 12, 'durch': 12}, {'...': 32}, {'<det>':
33, '<their>': 33, 'N': 33}, {'^': 34}, {'D': 35, '^': 34}, {'mir': 36, 'uns': 36}, {'ich': 37, 'mir': 36, 'uns': 36},
{'^': 12}, {'<them>': 39}, {'<lent>': 26}, {'...': 41}, {'<my>': 42, 'ausgeborgt': 26, 'ausgeliehen': 26, 'geborgt':
26, 'geliehen': 26, 'verborgt': 26, 'verliehen': 26}, {'<handed>': 26, '<handed_apart>': 26}, {'...': 44}, {'...': 41,
'<thing>': 45}, {'...': 43, '<my>': 46}, {'$$': 12}, {'<giveinf>': 48, 'zuruckbringen': 48, 'zuruckgeben': 48,
'zurueckbringen': 48, 'zurueckgeben': 48}, {'^': 49}, {'anmailen': 48, 'anrufen': 48, 'anschreiben': 48, 'antworten':
48, 'durchrufen': 48, 'erinnern': 48, 'gratulieren': 48, 'kontaktieren': 48, 'mahnen': 48, 'nachbohren': 48,
'nachfassen': 48, 'nachfragen': 48, 'nachhaken': 48, 'zuruckrufen': 48, 'zuruckschreiben': 48, 'zurueckrufen': 48,
'zurueckschreiben': 48}, {'^': 51}, {'N': 12}, {'$$': 12, 'bei': 53}, {'anmailen': 54, 'anrufen': 54, 'anschreiben':
54, 'antworten': 54, 'durchrufen': 54, 'erinnern': 54, 'gratulieren': 54, 'hinschreiben': 48, 'kontaktieren': 54,
'mahnen': 54, 'melden': 54, 'nachbohren': 54, 'nachfassen': 54, 'nachfragen': 54, 'nachhaken': 54, 'zuruckrufen': 54,
'zuruckschreiben': 54, 'zurueckrufen': 54, 'zurueckschreiben': 54}, {'melden': 48, 'nachbohren': 48, 'nachfassen': 48,
'nachfragen': 48, 'nachhaken': 48}, {'^': 56}, {'N': 57}, {'': (2, 'plan')}, {'N': 59}, {'ich': 60, 'wir': 60},
{'versuch': 4}, {'$$': 4, 'probieren': 5, 'versuchen': 5}, {'einmal': 63, 'mal': 63}, {'N': 52, '^': 55, 'bei': 58,
'besuch': 61, 'besuche': 61, 'dritter': 62, 'erneut': 63, 'erneuter': 62, 'nachster': 62, 'naechster': 62, 'neuer':
62, 'noch': 64, 'nochmal': 63, 'nochmals': 63, 'seh': 61, 'sehe': 61, 'treff': 61, 'treffe': 61, 'weiterer': 62,
'wieder': 63, 'zweiter': 62}, {'': (6, 'theirs')}, {'<until>': 66}, {'...': 67}, {'^': 68}, {'...': 13}, {'<callinf>':
12, '<det>': 70, '<giveinf>': 12}, {'gebeten': 66}, {'...': 72}, {'^': 73}, {'<callinf>': 12}, {'^': 75}, {'...': 76},
{':': 69, 'D': 52, '^': 71, 'um': 74, 'wegen': 77, 'zu': 77, 'zum': 77, 'zur': 77}, {'ich': 48, 'wir': 48},
{'<until>': 20, 'bis': 20}, {'<until>': 12}, {'ich': 81, 'wir': 81}, {'<until>': 66, 'D': 66}, {'$$': 66}, {'<until>':
66, 'D': 66, 'noch': 84, 'selbst': 84}, {'N': 83, 'er': 85, 'sie': 85}, {'<until>': 66, 'noch': 84, 'selbst': 84},
{'N': 67, 'er': 87, 'sie': 87}, {'N': 83, 'er': 83, 'sie': 83}, {'<them>': 12}, {'<them>': 20}, {'<me>': 12, '<them>':
20}, {'an': 90, 'durch': 91, 'fuer': 90, 'fur': 90, 'von': 92}, {'ihm': 20, 'ihnen': 20, 'ihr': 20}, {'von': 94},
{'<them>': 81}, {'': (6, 'theirs'), 'auf': 66, 'aus': 66, 'fertig': 66, 'zusammen': 66}, {'auf': 66, 'aus': 66,
'fertig': 66, 'zusammen': 66}, {'<until>': 97, 'D': 98, 'auf': 66, 'aus': 66, 'fertig': 66, 'noch': 98, 'zusammen':
66}, {'N': 99, 'er': 99, 'sie': 99}, {'': (5, 'mine'), 'auf': 12, 'aus': 12, 'ein': 12, 'fertig': 12, 'noch': 12,
'raus': 12, 'zusammen': 12}, {'': (5, 'mine'), 'D': 101, 'auf': 12, 'aus': 12, 'ein': 12, 'fertig': 12, 'noch': 12,
'raus': 12, 'zusammen': 12}, {'<them>': 102}, {'ich': 103}, {'ich': 103, 'wir': 90}, {'<me>': 12}, {'von': 106},
{'<until>': 107, 'noch': 107, 'von': 106}, {'': (5, 'mine'), 'von': 106}, {'<until>': 12, 'D': 12, 'dann': 109,
'morgen': 109, 'noch': 109}, {'<they>': 108, 'N': 110, 'er': 110, 'sie': 110}, {'$$': 12, '<them>': 102}, {'ich':
112}, {'ich': 48}, {'N': 84, 'er': 84, 'sie': 84}, {'durch': 12, 'nach': 12, 'ruber': 12, 'rueber': 12, 'vorbei': 12,
'weiter': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 116}, {'...': 116, '<them>': 117}, {'ich': 118, 'wir': 118},
{'<until>': 66, 'D': 66, 'erst': 83}, {'<me>': 120, '<until>': 66, 'D': 66, 'erst': 83}, {'N': 121, 'er': 121, 'sie':
121}, {'<until>': 20}, {'<them>': 123}, {'von': 91}, {'...': 125, 'von': 91}, {'noch': 126}, {'...': 125, 'immer':
127, 'noch': 126, 'von': 91}, {'mail': 66, 'post': 66}, {'': (6, 'theirs'), 'nach': 66, 'per': 129}, {'<until>': 130,
'D': 107, 'von': 106}, {'': (5, 'mine'), 'hin': 12, 'hinaus': 12, 'los': 12, 'raus': 12, 'weg': 12}, {'<them>': 132},
{'an': 133, 'hin': 12, 'hinaus': 12, 'los': 12, 'raus': 12, 'weg': 12}, {'an': 133}, {'<me>': 135}, {'...': 134, 'an':
133, 'von': 136}, {'alles': 12, 'beides': 12, 'jeweils': 12}, {'tisch': 66}, {'<my>': 139}, {'<me>': 66, '<them>':
12}, {'auf': 140, 'bei': 141, 'da': 66, 'fertig': 66}, {'bei': 90}, {'<until>': 142, 'D': 143}, {'D': 107, 'von':
106}, {'zukommen': 66}, {'...': 146}, {'<me>': 147}, {'N': 148, 'er': 148, 'sie': 148}, {'<their>': 12}, {'...': 143,
'auf': 150, 'bei': 90, 'in': 150}, {'<until>': 151, 'D': 151}, {'$$': 12, '...': 116, '<them>': 117}, {'ich': 153,
'wir': 118}, {'$$': 66, '<me>': 120, '<until>': 66, 'D': 66, 'erst': 83}, {'N': 155, 'er': 155, 'sie': 155}, {'<my>':
139, '<their>': 12}, {'...': 143, 'auf': 157, 'bei': 141, 'da': 66, 'fertig': 66, 'in': 150}, {'<until>': 158, 'D':
151}, {'<until>': 98, 'D': 98, 'auf': 66, 'aus': 66, 'fertig': 66, 'noch': 98, 'zusammen': 66}, {'N': 160, 'er': 160,
'sie': 160}, {'$$': 66, '<until>': 98, 'D': 98, 'auf': 66, 'aus': 66, 'fertig': 66, 'noch': 98, 'zusammen': 66}, {'N':
162, 'er': 162, 'sie': 162}, {'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaren': 66, 'liefern': 66, 'mailen':
66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'ruberschicken': 66, 'schicken': 66, 'uberweisen': 66,
'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuschicken':
66, 'zusenden': 66}, {'<until>': 164, 'D': 164, 'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaren': 66,
'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'noch': 164, 'ruberschicken': 66,
'schicken': 66, 'uberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66,
'zuruckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'<me>': 165, '<until>': 164, 'D': 164, 'besorgen': 66,
'bringen': 66, 'durchgeben': 66, 'klaren': 66, 'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66,
'nachreichen': 66, 'noch': 164, 'ruberschicken': 66, 'schicken': 66, 'uberweisen': 66, 'unterschreiben': 66,
'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuschicken': 66, 'zusenden': 66},
{'N': 166, 'er': 166, 'sie': 166}, {'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaeren': 66, 'liefern': 66,
'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'rueberschicken': 66, 'schicken': 66,
'ueberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zurueckbringen': 66,
'zurueckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'<until>': 168, 'D': 168, 'besorgen': 66, 'bringen': 66,
'durchgeben': 66, 'klaeren': 66, 'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66,
'noch': 168, 'rueberschicken': 66, 'schicken': 66, 'ueberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66,
'weiterleiten': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'<me>': 169,
'<until>': 168, 'D': 168, 'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaeren': 66, 'liefern': 66, 'mailen': 66,
'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'noch': 168, 'rueberschicken': 66, 'schicken': 66,
'ueberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zurueckbringen': 66,
'zurueckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'N': 170, 'er': 170, 'sie': 170}, {'sein': 12}, {'da': 172,
'fertig': 12, 'hin': 12, 'raus': 12, 'stehen': 12, 'weg': 12}, {'werden': 81}, {'<until>': 173, 'fertig': 174, 'raus':
81}, {'<until>': 143, 'D': 143}, {'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaeren': 66, 'klaren': 66,
'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'ruberschicken': 66,
'rueberschicken': 66, 'schicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66,
'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zuschicken':
66, 'zusenden': 66}, {'<until>': 177, 'D': 177, 'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaeren': 66,
'klaren': 66, 'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'noch': 177,
'ruberschicken': 66, 'rueberschicken': 66, 'schicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'unterschreiben': 66,
'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zurueckbringen': 66, 'zurueckgeben':
66, 'zuschicken': 66, 'zusenden': 66}, {'<me>': 178, '<until>': 177, 'D': 177, 'besorgen': 66, 'bringen': 66,
'durchgeben': 66, 'klaeren': 66, 'klaren': 66, 'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66,
'nachreichen': 66, 'noch': 177, 'ruberschicken': 66, 'rueberschicken': 66, 'schicken': 66, 'uberweisen': 66,
'ueberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben':
66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'N': 179, 'er': 179, 'sie': 179},
{'<me>': 66}, {'auf': 140, 'bei': 181, 'da': 66, 'fertig': 66}, {'<until>': 182}, {'folgen': 12, 'folgt': 12},
{'<until>': 12, 'D': 184, 'folgen': 12, 'folgt': 12}, {'noch': 20}, {'vor': 20}, {'wie': 187}, {'': (7, 'waiting'),
'immer': 186, 'nach': 188, 'noch': 20, 'weiterhin': 20}, {'aus': 20}, {'noch': 190}, {'vor': 190}, {'wie': 192},
{'aus': 20, 'immer': 191, 'nach': 193, 'noch': 190, 'weiterhin': 190}, {'<until>': 20, 'fehlen': 189, 'fehlt': 189,
'stehen': 194, 'steht': 194}, {'<me>': 185, '<them>': 195}, {'zuruck': 123, 'zurueck': 123}, {':': 79, '<asked_for>':
80, '<deed1>': 82, '<deed3>': 86, '<does3>': 88, '<give1>': 82, '<give3>': 86, '<sends3>': 89, '<until>': 93, 'D': 95,
'an': 96, 'arbeitet': 100, 'back': 104, 'backe': 104, 'bau': 105, 'baue': 104, 'bekommen': 111, 'bekommt': 111,
'besorg': 113, 'besorge': 114, 'besorgt': 115, 'bestelle': 114, 'bestellt': 115, 'bring': 119, 'bringe': 119,
'bringt': 122, 'buche': 114, 'bucht': 115, 'checkt': 115, 'druck': 104, 'drucke': 104, 'durch': 124, 'erledige': 114,
'erledigt': 115, 'fehlen': 128, 'fehlt': 128, 'folgen': 131, 'folgt': 131, 'fuer': 96, 'fur': 96, 'geb': 119, 'gebe':
119, 'gehen': 137, 'geht': 137, 'gibt': 122, 'ich': 138, 'ist': 144, 'klaer': 114, 'klaere': 114, 'klaert': 115,
'klar': 114, 'klare': 114, 'klart': 115, 'klär': 114, 'koche': 104, 'kommen': 145, 'kommt': 131, 'kriegen': 111,
'kriegt': 111, 'laesst': 149, 'landen': 152, 'landet': 152, 'lassen': 149, 'lasst': 149, 'liefer': 119, 'liefere':
154, 'liefert': 156, 'liegen': 152, 'liegt': 159, 'lässt': 149, 'mach': 114, 'mache': 114, 'machen': 161, 'macht':
163, 'mailt': 156, 'mochte': 167, 'moechte': 171, 'muessen': 175, 'muss': 175, 'mussen': 175, 'möchte': 167, 'naeh':
104, 'naehe': 104, 'nah': 104, 'nahe': 104, 'nähe': 104, 'organisier': 114, 'organisiere': 114, 'organisiert': 115,
'pruefe': 114, 'prueft': 115, 'prufe': 114, 'pruft': 115, 'reich': 119, 'reiche': 119, 'reserviere': 114,
'reserviert': 115, 'richt': 104, 'richte': 104, 'schick': 154, 'schicke': 154, 'schickt': 156, 'schreib': 113,
'schreibe': 114, 'schreibt': 163, 'sendet': 115, 'setzt': 100, 'sind': 176, 'soll': 180, 'steht': 183, 'stell': 104,
'stelle': 104, 'stellt': 161, 'such': 104, 'suche': 104, 'ubernehme': 114, 'ubernimmt': 115, 'uebernehme': 114,
'uebernimmt': 115, 'verschickt': 115, 'von': 196, 'werden': 180, 'wieder': 197, 'will': 180, 'wird': 180, 'wollen':
180, 'wollte': 180, 'zahlt': 122, 'zuruck': 123, 'zurueck': 123}, {'kurier': 66, 'mail': 66, 'post': 66}, {'mir': 12,
'uns': 12}, {'': (6, 'theirs'), '$$': 66, 'nach': 66, 'per': 199, 'von': 200}, {'$$': 66, 'per': 199, 'von': 200},
{'<until>': 201, 'D': 202}, {'': (3, 'advice')}, {'<giveinf>': 204, 'abgeben': 204, 'aendern': 204, 'andern': 204,
'anfangen': 204, 'aufgeben': 204, 'aufhoeren': 204, 'aufhoren': 204, 'auslagern': 204, 'behalten': 204, 'einstellen':
204, 'erhoehen': 204, 'erhohen': 204, 'kuendigen': 204, 'kuerzen': 204, 'kundigen': 204, 'kurzen': 204, 'lassen': 204,
'machen': 204, 'pruefen': 204, 'prufen': 204, 'rausnehmen': 204, 'senken': 204, 'streichen': 204, 'suchen': 204,
'umbauen': 204, 'umstellen': 204, 'vereinfachen': 204, 'verkaufen': 204, 'verschieben': 204, 'weglassen': 204,
'ändern': 204}, {'...': 205, '<giveinf>': 204, 'abgeben': 204, 'aendern': 204, 'andern': 204, 'anfangen': 204,
'aufgeben': 204, 'aufhoeren': 204, 'aufhoren': 204, 'auslagern': 204, 'behalten': 204, 'einstellen': 204, 'erhoehen':
204, 'erhohen': 204, 'kuendigen': 204, 'kuerzen': 204, 'kundigen': 204, 'kurzen': 204, 'lassen': 204, 'machen': 204,
'pruefen': 204, 'prufen': 204, 'rausnehmen': 204, 'senken': 204, 'streichen': 204, 'suchen': 204, 'umbauen': 204,
'umstellen': 204, 'vereinfachen': 204, 'verkaufen': 204, 'verschieben': 204, 'weglassen': 204, 'ändern': 204}, {'ich':
206, 'wir': 206}, {'folgen': 203, 'folgt': 203, 'kommt': 203, 'soll': 207, 'sollen': 207, 'sollte': 207, 'sollten':
207}, {'...': 208}, {'<until>': 202, 'D': 202}, {'folgen': 210, 'folgt': 210, 'kommt': 210}, {'$$': 66, 'per': 199},
{'<until>': 212, 'D': 212}, {'...': 211, 'folgen': 213, 'folgt': 213, 'kommt': 213}, {'$$': 66, 'von': 200},
{'<until>': 215, 'D': 215}, {'folgen': 216, 'folgt': 216, 'kommt': 216}, {'<until>': 84, 'D': 84}, {'...': 217,
'folgen': 218, 'folgt': 218, 'kommt': 218}, {'soll': 207, 'sollen': 207, 'sollte': 207, 'sollten': 207}, {'...': 220},
{'<until>': 20, 'D': 20, 'ausstehend': 20, 'fehlt': 20, 'offen': 20, 'steht': 190}, {'<them>': 222}, {'durch': 223,
'von': 223}, {'': (7, 'waiting'), '<until>': 20, 'D': 20}, {'angekuendigt': 225, 'angekundigt': 225, 'ausstehend':
225, 'offen': 225, 'versprochen': 225, 'zugesagt': 225}, {'angekuendigt': 225, 'angekundigt': 225, 'ausstehend': 225,
'bitte': 123, 'durch': 223, 'erbeten': 123, 'erwartet': 123, 'noch': 226, 'offen': 225, 'versprochen': 225, 'von':
223, 'zugesagt': 225}, {'angekuendigt': 225, 'ausstehend': 225, 'offen': 225, 'versprochen': 225, 'zugesagt': 225},
{'angekuendigt': 225, 'ausstehend': 225, 'bitte': 123, 'durch': 223, 'erbeten': 123, 'erwartet': 123, 'noch': 228,
'offen': 225, 'versprochen': 225, 'von': 223, 'zugesagt': 225}, {'angekundigt': 225, 'ausstehend': 225, 'offen': 225,
'versprochen': 225, 'zugesagt': 225}, {'angekundigt': 225, 'ausstehend': 225, 'bitte': 123, 'durch': 223, 'erbeten':
123, 'erwartet': 123, 'noch': 230, 'offen': 225, 'versprochen': 225, 'von': 223, 'zugesagt': 225}, {'$$': 12, 'D':
48}, {'ich': 232}, {'': (6, 'theirs'), 'an': 66, 'durch': 66, 'nach': 66, 'um': 66}, {'<me>': 234}, {'an': 66,
'durch': 66, 'fuer': 235, 'fur': 235, 'nach': 66, 'um': 66}, {'...': 236}, {'<they>': 237}, {'will': 66}, {'laesst':
66, 'lassen': 239, 'lasst': 66, 'lässt': 66}, {'<give3>': 66, '<give3_apart>': 66, 'geben': 239, 'schicken': 239,
'zukommen': 240}, {'muesste': 66, 'muss': 66, 'musste': 66, 'müsste': 66, 'soll': 66, 'sollte': 66, 'will': 66,
'wird': 66, 'wollte': 66}, {'muss': 66, 'musste': 66, 'müsste': 66, 'soll': 66, 'sollte': 66, 'will': 66, 'wird': 66,
'wollte': 66}, {'muesste': 66, 'muss': 66, 'soll': 66, 'sollte': 66, 'will': 66, 'wird': 66, 'wollte': 66},
{'<giveinf>': 242, '<giveinf_apart>': 242, 'bringen': 242, 'geben': 242, 'liefern': 242, 'mailen': 242, 'nachreichen':
242, 'schicken': 242, 'weiterleiten': 242, 'zuruckbringen': 243, 'zuruckgeben': 243, 'zurueckbringen': 244,
'zurueckgeben': 244, 'zuschicken': 242, 'zusenden': 242}, {'...': 241, '<giveinf>': 242, '<giveinf_apart>': 242,
'<until>': 245, 'D': 245, 'bringen': 242, 'geben': 242, 'liefern': 242, 'mailen': 242, 'nachreichen': 242, 'noch':
245, 'schicken': 242, 'weiterleiten': 242, 'zuruckbringen': 243, 'zuruckgeben': 243, 'zurueckbringen': 244,
'zurueckgeben': 244, 'zuschicken': 242, 'zusenden': 242}, {'<me>': 246}, {'werde': 12}, {'lasse': 12, 'lassen': 12},
{'<give1>': 12, '<give1_apart>': 12, 'schicken': 248, 'zukommen': 249}, {'...': 250}, {'<them>': 251}, {'<does3>':
238, 'N': 247, 'er': 247, 'ich': 252, 'sie': 247, 'wir': 252}, {'fuer': 235, 'fur': 235}, {'...': 254}, {'<they>':
255}, {'<giveinf>': 242, '<giveinf_apart>': 242, '<until>': 245, 'D': 245, 'bringen': 242, 'geben': 242, 'liefern':
242, 'mailen': 242, 'nachreichen': 242, 'noch': 245, 'schicken': 242, 'weiterleiten': 242, 'zuruckbringen': 243,
'zuruckgeben': 243, 'zurueckbringen': 244, 'zurueckgeben': 244, 'zuschicken': 242, 'zusenden': 242}, {'<me>': 257},
{'<does3>': 256, 'N': 258, 'er': 258, 'sie': 258}, {'...': 241}, {'<me>': 260}, {'N': 261, 'er': 261, 'ich': 252,
'sie': 261, 'wir': 252}, {'angekundigt': 225, 'ausstehend': 225, 'durch': 223, 'noch': 230, 'offen': 225,
'versprochen': 225, 'von': 223, 'zugesagt': 225}, {'angekuendigt': 225, 'ausstehend': 225, 'durch': 223, 'noch': 228,
'offen': 225, 'versprochen': 225, 'von': 223, 'zugesagt': 225}, {'...': 83}, {'...': 83, 'N': 265, 'er': 265, 'es':
265, 'ich': 265, 'sie': 265}, {'<until>': 20, 'bekomme': 266, 'bringt': 266, 'gibt': 266, 'kommt': 266, 'krieg': 266,
'kriege': 266, 'schickt': 266}, {'-befund': 23, '-ergebnis': 23, '-ergebnisse': 23, '-gutachten': 23, '-lieferung':
23, '-teile': 23, '-werte': 23, '...': 198, '<comes_in>': 23, '<det>': 209, '<doc>': 214, '<document>': 219, '<my>':
221, '<their>': 221, '<thing>': 214, '<work>': 214, 'angebot': 224, 'antwort': 227, 'bescheid': 227, 'bestaetigung':
229, 'bestatigung': 231, 'bring': 233, 'bringe': 233, 'das': 253, 'dem': 259, 'den': 253, 'die': 253, 'dies': 262,
'erledig': 233, 'erledige': 233, 'feedback': 227, 'freigabe': 227, 'liefer': 233, 'liefere': 233, 'mach': 233,
'mache': 233, 'ruckmeldung': 231, 'ruckruf': 263, 'rueckmeldung': 229, 'rueckruf': 264, 'schick': 233, 'schicke': 233,
'stellungnahme': 227, 'zuruck': 267, 'zurueck': 267, 'zusage': 227}, {'$$': 8}, {'buero': 269, 'buro': 269}, {'hause':
269}, {'anzutreffen': 269, 'da': 269, 'daheim': 269, 'dahoam': 269, 'im': 270, 'zu': 271, 'zuhause': 269}, {'buro':
269}, {'anzutreffen': 269, 'da': 269, 'daheim': 269, 'dahoam': 269, 'im': 273, 'zu': 271, 'zuhause': 269}, {'buero':
269}, {'anzutreffen': 269, 'da': 269, 'daheim': 269, 'dahoam': 269, 'im': 275, 'zu': 271, 'zuhause': 269}, {'ned':
272, 'net': 272, 'nicht': 272, 'nod': 274, 'noed': 276}, {'leider': 277, 'ned': 272, 'net': 272, 'nicht': 272, 'nod':
274, 'noed': 276}, {'leider': 277, 'ned': 272, 'net': 272, 'nicht': 272, 'nod': 274, 'noed': 276, 'vergessen': 269,
'war': 278, 'waren': 278}, {'mir': 39}, {'^': 12, 'ich': 39, 'von': 280}, {':': 281}, {'abgeblasen': 8},
{'abgeblasen': 8, 'leider': 283}, {'anmailen': 48, 'anrufen': 48, 'anschreiben': 48, 'antworten': 48, 'durchrufen':
48, 'erinnern': 48, 'gratulieren': 48, 'hinschreiben': 48, 'kontaktieren': 48, 'mahnen': 48, 'melden': 48,
'nachbohren': 48, 'nachfassen': 48, 'nachfragen': 48, 'nachhaken': 48, 'zuruckrufen': 48, 'zuruckschreiben': 48,
'zurueckrufen': 48, 'zurueckschreiben': 48}, {'^': 285}, {'ein': 204, 'eine': 204, 'einen': 204, 'erst': 204,
'gleich': 204, 'kein': 204, 'keine': 204, 'keinen': 204, 'mehr': 204, 'nur': 204, 'weniger': 204}, {'^': 287}, {'D':
286, 'lieber': 288}, {'D': 286}, {'besten': 290}, {'': (16, 'gave:feedback')}, {'gegeben': 292}, {'...': 293,
'gegeben': 292}, {'an': 12, 'druber': 12, 'drueber': 12, 'durch': 12, 'gegen': 12, 'nach': 12}, {'...': 295},
{'<det>': 296, '<their>': 296}, {'^': 297}, {'D': 298, '^': 297}, {'ich': 299, 'wir': 299}, {'anmerkungen': 294,
'feedback': 294, 'kommentare': 294, 'korrekturen': 294, 'rueckmeldung': 294}, {'anmerkungen': 294, 'feedback': 294,
'kommentare': 294, 'korrekturen': 294, 'ruckmeldung': 294}, {':': 39}, {'abklaeren': 12, 'abklaren': 12, 'ausmachen':
12, 'bedanken': 12, 'besprechen': 12, 'entschuldigen': 12, 'klaeren': 12, 'klaren': 12, 'melden': 12, 'nachfassen':
12, 'nachfragen': 12, 'nachhaken': 12, 'vereinbaren': 12}, {'arbeiten': 0, 'fragen': 0, 'kooperieren': 0, 'machen': 0,
'melden': 0, 'reden': 0, 'schreiben': 0, 'sprechen': 0, 'starten': 0, 'telefonieren': 0, 'treffen': 0}, {'^': 304,
'zu': 305}, {'...': 306, '^': 304, 'zu': 305}, {'N': 307}, {'retour': 66, 'zuruck': 66, 'zurueck': 66}, {'...': 309},
{'^': 310}, {'^': 310, 'ich': 311, 'wir': 311}, {'mit': 60}, {'N': 59, 'mich': 313}, {'krank': 8, 'verhindert': 8,
'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 315, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'an':
12, 'drueber': 12, 'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12}, {'...': 317}, {'<det>': 318, '<their>': 318},
{'^': 319}, {'D': 320, '^': 319}, {'<them>': 321, 'D': 320, '^': 319}, {'ich': 322, 'wir': 322}, {'arbeite': 323,
'geh': 323, 'gehe': 323, 'les': 323, 'lese': 323, 'mach': 323, 'mache': 323, 'schau': 323, 'schaue': 323, 'schick':
323, 'schicke': 323, 'schreib': 323, 'schreibe': 323, 'seh': 323, 'sehe': 323}, {'an': 12, 'druber': 12, 'durch': 12,
'fertig': 12, 'gegen': 12, 'nach': 12}, {'...': 325}, {'<det>': 326, '<their>': 326}, {'^': 327}, {'D': 328, '^':
327}, {'<them>': 329, 'D': 328, '^': 327}, {'ich': 330, 'wir': 330}, {'arbeite': 331, 'geh': 331, 'gehe': 331, 'les':
331, 'lese': 331, 'mach': 331, 'mache': 331, 'schau': 331, 'schaue': 331, 'schick': 331, 'schicke': 331, 'schreib':
331, 'schreibe': 331, 'seh': 331, 'sehe': 331}, {'D': 286, 'lieber': 288, 'vergessen': 269}, {'': (13, 'talk'), 'ist':
0, 'war': 0}, {'thema': 334}, {'$$': 0}, {'<hat>': 336, 'ist': 336, 'war': 336}, {'angefangen': 337, 'gearbeitet':
337, 'gegruendet': 337, 'gegrundet': 337, 'gekauft': 337, 'gekuendigt': 337, 'gekundigt': 337, 'gelebt': 337,
'geleitet': 337, 'gewechselt': 337, 'gewesen': 337, 'gewohnt': 337, 'studiert': 337, 'verkauft': 337}, {'...': 338},
{'entdeckt': 336, 'gelesen': 336, 'gesehen': 336}, {'anmerkungen': 294, 'feedback': 294, 'kommentare': 294,
'korrekturen': 294, 'ruckmeldung': 294, 'rueckmeldung': 294}, {'...': 0}, {'dass': 342, 'wie': 342}, {'vergessen':
269}, {'aber': 344, 'dann': 344, 'heisst': 0, 'heißt': 0, 'vergessen': 269}, {'machen': 12}, {'<giveinf>': 48,
'fertig': 346, 'fertigmachen': 48}, {'...': 347}, {'<until>': 39, '^': 348}, {'N': 349}, {'aber': 344, 'dann': 344,
'vergessen': 269}, {'aber': 344, 'dann': 344, 'erfahren': 343, 'es': 351, 'gehoert': 343, 'gehort': 343, 'gelesen':
343, 'gesehen': 343, 'mitbekommen': 343, 'mitgekriegt': 343, 's': 351, 'vergessen': 269}, {'aber': 344, 'dann': 344,
'erfahren': 343, 'es': 351, 'gehoert': 343, 'gehort': 343, 'gelesen': 343, 'gesehen': 343, 'ich': 352, 'mitbekommen':
343, 'mitgekriegt': 343, 's': 351, 'vergessen': 269}, {'': (13, 'talk'), 'auf': 0, 'dass': 0, 'im': 0, 'in': 0},
{'eben': 354, 'gerade': 354, 'grad': 354, 'grade': 354}, {'eben': 354, 'gerade': 354, 'grad': 354, 'grade': 354,
'ich': 355}, {'': (11, 'thinking')}, {'': (11, 'thinking'), 'an': 357, 'mich': 357, 'sich': 357}, {'': (11,
'thinking'), '<give3>': 358, 'denkt': 358, 'kann': 358, 'kommt': 358, 'macht': 358, 'meldet': 358, 'meldets': 358,
'ruft': 358, 'schafft': 358, 'schreibt': 358}, {'<they>': 359}, {'<they>': 359, 'dass': 360}, {'<give3>': 358,
'denkt': 358, 'kann': 358, 'kommt': 358, 'macht': 358, 'meldet': 358, 'meldets': 358, 'ruft': 358, 'schafft': 358,
'schreibt': 358}, {'<they>': 362}, {'<they>': 362, 'dass': 363}, {'': (21, 'gave:encouragement')}, {'gegeben': 365,
'gemacht': 365, 'zugesprochen': 365}, {'<until>': 12, 'alles': 12, 'beides': 12}, {'...': 367}, {'<det>': 368},
{'sein': 8}, {'dabei': 370, 'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'...': 371, 'dabei': 370,
'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'nicht': 372}, {'leider': 373, 'nicht': 372},
{'<giveinf_apart>': 12}, {'^': 375}, {'...': 376}, {'alles': 377, 'das': 377, 'den': 377, 'die': 377, 'es': 377,
'ihn': 377, 'sie': 377}, {'alles': 377, 'das': 377, 'den': 377, 'die': 377, 'es': 377, 'ich': 378, 'ihn': 377, 'sie':
377}, {'^': 204}, {'am': 8, 'auf': 8, 'bei': 8, 'beim': 8, 'da': 8, 'dabei': 8, 'im': 8, 'mit': 8}, {'krank': 8,
'ned': 381, 'net': 381, 'nicht': 381, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 382,
'ned': 381, 'net': 381, 'nicht': 381, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'^': 369, 'aber': 344, 'bin':
316, 'dann': 344, 'erfahren': 343, 'es': 351, 'gehoert': 343, 'gehort': 343, 'gelesen': 343, 'gesehen': 343, 'hoff':
361, 'hoffe': 361, 'hoffentlich': 364, 'kann': 374, 'konnte': 374, 'mitbekommen': 343, 'mitgekriegt': 343, 'muessen':
379, 'muss': 379, 'mussen': 379, 's': 351, 'solle': 380, 'solles': 380, 'solls': 380, 'sollts': 380, 'vergessen': 269,
'war': 383}, {'bruder': 0, 'chef': 0, 'flieger': 0, 'flug': 0, 'freund': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn':
0, 'team': 0, 'vater': 0, 'zug': 0}, {'chefin': 0, 'firma': 0, 'freundin': 0, 'kinder': 0, 'kollegin': 0, 'mutter': 0,
'schwester': 0, 'tochter': 0}, {'D': 298, '^': 297, 'eben': 354, 'gerade': 354, 'grad': 354, 'grade': 354}, {'eben':
354, 'gerade': 354, 'grad': 354, 'grade': 354, 'ich': 387, 'wir': 299}, {'anderen': 0, 'anderes': 0, 'andermal': 0,
'andern': 0}, {'einem': 389}, {'^': 287, 'an': 390, 'ein': 389, 'einen': 389}, {'$$': 357}, {'<callinf>': 392,
'<giveinf>': 392, 'anklopfen': 392, 'nachfragen': 392, 'reden': 392, 'sprechen': 392, 'treffen': 392, 'vorbeischauen':
392, 'vorfuehlen': 392, 'vorfuhlen': 392}, {'...': 393, '<callinf>': 392, '<giveinf>': 392, 'anklopfen': 392,
'nachfragen': 392, 'reden': 392, 'sprechen': 392, 'treffen': 392, 'vorbeischauen': 392, 'vorfuehlen': 392,
'vorfuhlen': 392}, {'N': 394}, {'bei': 395, 'mit': 395, 'zu': 395}, {'bei': 395, 'mit': 395, 'wieder': 396, 'zu':
395}, {'erzaehlt': 0, 'erzahlt': 0, 'hoert': 0, 'hort': 0, 'munkelt': 0, 'sagt': 0, 'solle': 380, 'solles': 380,
'solls': 380, 'tuschelt': 0}, {'zusage': 282}, {'<them>': 39, 'bis': 39, 'dringend': 39, 'mich': 39, 'noch': 39,
'unbedingt': 39, 'uns': 39}, {'<giveinf>': 12, '<giveinf_apart>': 12}, {'^': 401}, {'...': 402}, {'<them>': 39,
'alles': 403, 'bis': 39, 'das': 403, 'den': 403, 'die': 403, 'dringend': 39, 'es': 403, 'ich': 378, 'ihn': 403,
'mich': 39, 'noch': 39, 'sie': 403, 'unbedingt': 39, 'uns': 39}, {'D': 63}, {'D': 286, 'mal': 405}, {'N': 59, 'eben':
354, 'gerade': 354, 'grad': 354, 'grade': 354, 'ich': 387, 'mich': 313, 'wir': 299}, {'auto': 0, 'bruder': 0, 'bus':
0, 'chef': 0, 'flieger': 0, 'flug': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0},
{'chefin': 0, 'firma': 0, 'frau': 0, 'freundin': 0, 'kinder': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'fall':
204}, {'keinen': 410}, {'mal': 204}, {'nicht': 204}, {'auf': 411, 'besser': 204, 'bloss': 204, 'bloß': 204, 'endlich':
204, 'erst': 412, 'erstmal': 204, 'ja': 413, 'lieber': 204, 'unbedingt': 204}, {'^': 414}, {'ich': 415, 'man': 415,
'wir': 415}, {'D': 286, '^': 414}, {'D': 286, 'ich': 417, 'man': 415, 'wir': 415}, {'vor': 0}, {'dir': 419}, {'D':
59}, {'N': 421}, {'N': 59, 'm': 422, 'mich': 313, 'mit': 422}, {'zugesagt': 282}, {'mir': 424}, {'': (0, 'missed'),
'$$': 8}, {'': (0, 'missed'), 'buero': 269, 'buro': 269}, {'am': 8, 'anzutreffen': 269, 'auf': 8, 'bei': 8, 'beim': 8,
'da': 426, 'dabei': 8, 'daheim': 269, 'dahoam': 269, 'im': 427, 'mit': 8, 'zu': 271, 'zuhause': 269}, {'krank': 8,
'ned': 428, 'net': 428, 'nicht': 428, 'nod': 274, 'noed': 276, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8},
{'krank': 8, 'leider': 429, 'ned': 428, 'net': 428, 'nicht': 428, 'nod': 274, 'noed': 276, 'verhindert': 8,
'verkuehlt': 8, 'verkuhlt': 8}, {'solle': 380, 'solles': 380, 'solls': 380, 'sollts': 380}, {'': (0, 'missed'),
'aber': 8, 'dann': 8, 'doch': 8, 'nur': 8, 'und': 8}, {'<callinf>': 432, '<comeinf>': 432, '<giveinf>': 432,
'<giveinf_apart>': 432, 'anmailen': 432, 'anpingen': 432, 'anschreiben': 432, 'hinfahren': 432, 'hingehen': 432,
'telefonieren': 432, 'vorbeifahren': 432}, {'...': 433}, {'mal': 9}, {'...': 7, '2x': 9, '3x': 9, '4x': 9, '5x': 9,
'<appointment>': 11, '<det>': 25, '<have>': 30, '<my>': 31, '<opinion>': 3, '<rel>': 19, '<sees1>': 38, '<should>':
40, '<them>': 47, '<until>': 50, 'D': 65, 'N': 78, '^': 268, 'aber': 279, 'abgemacht': 282, 'abmachung': 282, 'alles':
284, 'also': 289, 'am': 291, 'anmerkungen': 294, 'arbeite': 300, 'auch': 290, 'ausfuehrliche': 301, 'ausfuehrliches':
301, 'ausfuhrliche': 302, 'ausfuhrliches': 302, 'ausgemacht': 303, 'bei': 308, 'bekomm': 312, 'bekomme': 312,
'besuch': 314, 'besuche': 314, 'bin': 316, 'dafuer': 324, 'dafur': 332, 'dann': 333, 'das': 335, 'der': 339, 'die':
339, 'dreimal': 9, 'dringend': 290, 'eben': 340, 'ehrliche': 341, 'ehrliches': 341, 'erfahren': 343, 'es': 345,
'feedback': 294, 'fuer': 350, 'fur': 350, 'geh': 300, 'gehe': 300, 'gehoert': 343, 'gehort': 343, 'gelesen': 343,
'gerade': 340, 'gesehen': 343, 'gestrichen': 8, 'grad': 340, 'hab': 353, 'habe': 353, 'heute': 340, 'hoer': 356,
'hoere': 356, 'hoff': 361, 'hoffe': 361, 'hoffentlich': 364, 'hoffnung': 366, 'hor': 356, 'hore': 356, 'ich': 384,
'ihr': 385, 'ihre': 386, 'kann': 374, 'kommentare': 294, 'konnte': 374, 'korrekturen': 294, 'krieg': 312, 'kriege':
312, 'kurze': 341, 'kurzes': 341, 'leider': 277, 'les': 388, 'lese': 388, 'lieber': 391, 'mal': 397, 'man': 398,
'mehrfach': 9, 'meine': 399, 'mit': 308, 'mitbekommen': 343, 'mitgekriegt': 343, 'mues': 400, 'muessen': 404, 'muss':
404, 'mussen': 404, 'mut': 366, 'ned': 272, 'net': 272, 'nicht': 272, 'noch': 406, 'nochmal': 405, 'nochmals': 405,
'nod': 274, 'noed': 276, 'ruckmeldung': 294, 'rueckmeldung': 294, 's': 351, 'schau': 300, 'schaue': 300, 'seh': 407,
'sehe': 407, 'sein': 408, 'seine': 409, 'soll': 416, 'sollen': 416, 'sollte': 418, 'sollten': 416, 'stell': 420,
'termin': 284, 'thema': 334, 'treff': 423, 'treffe': 423, 'treffen': 284, 'um': 74, 'unbedingt': 290, 'unser': 335,
'vereinbart': 282, 'vereinbarung': 282, 'vergessen': 269, 'versprechen': 282, 'versprochen': 303, 'vielleicht': 290,
'von': 425, 'war': 430, 'waren': 278, 'wieder': 405, 'wir': 431, 'wollt': 434, 'wollte': 434, 'wollten': 434, 'x':
435, 'zufaellig': 340, 'zufallig': 340, 'zugesagt': 303, 'zusage': 282, 'zweimal': 9}, {'<them>': 39, '^': 12},
{'ich': 437, 'wir': 437}, {'das': 438, 'dass': 438}, {'<vowed>': 439}, {'<them>': 440}, {'ich': 441, 'wir': 441},
{'vergessen': 8}, {'': (22, 'gave:volunteering')}, {'ausgeholfen': 444, 'eingesprungen': 444, 'mitgeholfen': 444,
'uebernommen': 444}, {'...': 445}, {'<them>': 446}, {'ausgeholfen': 444, 'eingesprungen': 444, 'mitgeholfen': 444,
'ubernommen': 444}, {'...': 448}, {'<them>': 449}, {'<have>': 442, 'anzurufen': 443, 'fuer': 447, 'fur': 450},
{'<giveinf>': 48, '<giveinf_apart>': 48}, {'...': 452}, {'^': 453}, {'dringend': 454, 'endlich': 454, 'noch': 454,
'unbedingt': 454}, {'N': 303}, {'N': 8, 'bei': 8, 'mit': 8, 'zu': 8}, {':': 39, 'wollte': 457, 'wollten': 457}, {'N':
8, 'bei': 8, 'ich': 457, 'mit': 8, 'wir': 457, 'zu': 8}, {'<network>': 1, 'N': 455, 'fuer': 456, 'fur': 456, 'i': 303,
'ich': 458, 'wir': 458, 'wollt': 459, 'wollte': 459, 'wollten': 459}, {'antwort': 8, 'reaktion': 8, 'ruckmeldung': 8,
'rueckmeldung': 8}, {'...': 421}, {'D': 59, 'bei': 462, 'mich': 462, 'mit': 462, 'uns': 462}, {'i': 463, 'ich': 463,
'ma': 463, 'wir': 463}, {'ich': 39, 'wir': 39}, {'das': 465, 'dass': 465}, {'...': 421, 'D': 59}, {'...': 421, 'D':
59, 'uns': 467}, {'besuchen': 468, 'essen': 468, 'fahren': 468, 'feiern': 468, 'fliegen': 468, 'gehen': 468, 'halten':
468, 'machen': 468, 'reden': 468, 'sehen': 468, 'sprechen': 468, 'starten': 468, 'telefonieren': 468, 'treffen': 468,
'veranstalten': 468}, {'ich': 469}, {'bestaetigt': 59, 'bestatigt': 59, 'fixiert': 59}, {'': (23, 'contact')},
{'geklappt': 472, 'hingehauen': 472, 'stattgefunden': 472}, {'...': 473, 'geklappt': 472, 'hingehauen': 472,
'stattgefunden': 472}, {'': (23, 'contact'), 'gekommen': 472}, {'ausgegangen': 472, 'zustande': 475}, {'ausgegangen':
472, 'doch': 476, 'zustande': 475}, {'D': 471, 'haben': 474, 'hat': 474, 'hats': 474, 'ist': 477, 'kam': 477,
'vergessen': 8, 'verpasst': 8, 'verpennt': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8},
{'aus': 8}, {'gestrichen': 8}, {'...': 478, 'D': 471, 'bestaetigt': 59, 'bestatigt': 59, 'faellt': 479, 'fallt': 479,
'fiel': 479, 'gestrichen': 8, 'ist': 480, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen':
8, 'verschwitzt': 8, 'wurde': 480}, {'besorgt': 59, 'bestellt': 59, 'gebucht': 59, 'gekauft': 59, 'reserviert': 59},
{'besorgt': 59, 'bestellt': 59, 'gebucht': 59, 'gekauft': 59, 'ist': 482, 'reserviert': 59, 'sind': 482}, {'^': 204,
'dass': 380}, {'^': 204, 'dass': 380, 'ist': 484, 'lautet': 484, 'war': 484}, {'<them>': 485}, {':': 380}, {'<them>':
485, 'N': 487}, {'^': 204, 'bekommen': 380, 'dazu': 380, 'erhalten': 380, 'geholt': 380, 'ist': 380, 'lautet': 380,
'v': 486, 'vom': 486, 'von': 488, 'war': 380}, {'<until>': 39}, {'<thing>': 26}, {'...': 491}, {'N': 492}, {'an':
493}, {'': (23, 'contact'), ':': 0}, {'angebimmelt': 472, 'angefragt': 472, 'angeklingelt': 472, 'angelaeutet': 472,
'angelautet': 472, 'angerufen': 472, 'bestaetigt': 472, 'bestatigt': 472, 'durchgebimmelt': 472, 'durchgeklingelt':
472, 'durchgerufen': 472, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'geantwortet': 472, 'gefragt': 472,
'geklingelt': 472, 'gemailt': 472, 'gemeint': 1, 'gemeldet': 472, 'geraten': 1, 'gesagt': 1, 'geschrieben': 495,
'gesimst': 472, 'getextet': 472, 'hereingeschaut': 472, 'nachgefragt': 472, 'reingeschaut': 472, 'reklamiert': 472,
'vorbeigeschaut': 472, 'zugesagt': 472, 'zuruckgemailt': 472, 'zuruckgerufen': 472, 'zuruckgeschrieben': 472,
'zurueckgemailt': 472, 'zurueckgerufen': 472, 'zurueckgeschrieben': 472}, {'bestaetigt': 59, 'bestatigt': 59,
'fixiert': 59, 'zugesagt': 59}, {'...': 497}, {'<appointment>': 498}, {'<should>': 380}, {'ich': 500, 'man': 500,
'wir': 500}, {'das': 501, 'dass': 501, 'ich': 500, 'man': 500, 'wir': 500}, {'<should>': 204}, {'...': 503}, {'^':
504}, {'ich': 505, 'man': 505, 'wir': 505}, {'dass': 506}, {':': 0, 'dass': 506}, {'': (23, 'contact'), ':': 0,
'dass': 506}, {'<said>': 502, 'angebimmelt': 472, 'angeboten': 472, 'angeklingelt': 472, 'angelaeutet': 472,
'angelautet': 472, 'angerufen': 472, 'anvertraut': 472, 'berichtet': 472, 'durchgebimmelt': 472, 'durchgeklingelt':
472, 'durchgerufen': 472, 'eingeschaerft': 507, 'eingescharft': 507, 'empfohlen': 495, 'erklaert': 508, 'erklart':
508, 'erzaehlt': 472, 'erzahlt': 472, 'geantwortet': 472, 'gebeichtet': 472, 'geholfen': 472, 'geklagt': 472,
'geklingelt': 472, 'gemailt': 472, 'gemeint': 508, 'geraten': 495, 'gesagt': 509, 'geschickt': 472, 'geschildert':
472, 'geschrieben': 509, 'gesimst': 472, 'gesteckt': 472, 'getextet': 472, 'gezeigt': 472, 'gratuliert': 472,
'hereingeschaut': 472, 'mitgeteilt': 472, 'praesentiert': 472, 'prasentiert': 472, 'reingeschaut': 472, 'verraten':
472, 'versprochen': 472, 'vorbeigeschaut': 472, 'vorgestellt': 472, 'zugesagt': 472, 'zuruckgemailt': 472,
'zuruckgerufen': 472, 'zuruckgeschrieben': 472, 'zurueckgemailt': 472, 'zurueckgerufen': 472, 'zurueckgeschrieben':
472}, {'gegeben': 380, 'mitgegeben': 380}, {'<counselled>': 204, '<vowed>': 66}, {'...': 512}, {'<counsel>': 511},
{'^': 66}, {'<they>': 515, '^': 66}, {'<they>': 515, '^': 66, 'dass': 516}, {'dass': 501, 'ich': 500, 'man': 500,
'wir': 500}, {'<vowed>': 517, 'erklaert': 518, 'erklart': 518, 'gemeint': 518, 'geraten': 518, 'gesagt': 518},
{'<way>': 519}, {'<det>': 520, '<way>': 519}, {'gelegt': 380}, {'herz': 522}, {'<vowed>': 517}, {'<way>': 524},
{'<det>': 525, '<way>': 524}, {'<counselled>': 484}, {'gewarnt': 204}, {'...': 528}, {'^': 204, 'vor': 380}, {'^':
529, 'gewarnt': 530}, {'<counselled>': 484, 'davon': 527, 'dazu': 527}, {'': (4, 'needs_from_me')}, {'^': 533},
{'erklaert': 518, 'erklart': 518, 'gemeint': 518, 'geraten': 518, 'gesagt': 518}, {'<way>': 535}, {'<det>': 536,
'<way>': 535}, {'gegeben': 380}, {'weg': 538}, {'den': 539}, {'auf': 540}, {'gebeten': 533}, {'...': 542}, {'^': 543},
{'^': 529}, {'...': 510, '<counsel>': 511, '<counselled>': 484, '^': 513, 'abgeholt': 472, 'als': 514, 'am': 521,
'angebimmelt': 472, 'angeklingelt': 472, 'angelaeutet': 472, 'angelautet': 472, 'angerufen': 472, 'angeschrieben':
472, 'angesprochen': 472, 'ans': 523, 'auf': 526, 'aufgefordert': 380, 'ausgefuehrt': 472, 'ausgefuhrt': 472,
'begleitet': 472, 'beim': 521, 'bekocht': 472, 'bestaerkt': 380, 'bestarkt': 380, 'besucht': 472, 'davon': 527,
'davor': 531, 'dazu': 527, 'den': 514, 'dringend': 532, 'durchgebimmelt': 472, 'durchgeklingelt': 472, 'durchgerufen':
472, 'einen': 514, 'eingeladen': 472, 'eingeredet': 380, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert':
380, 'ermutigt': 380, 'geantwortet': 472, 'gebeten': 534, 'geklingelt': 472, 'gemeint': 1, 'geraten': 1, 'gesagt': 1,
'geschrieben': 1, 'gesimst': 472, 'getextet': 472, 'getroffen': 472, 'gewarnt': 530, 'hereingeschaut': 472, 'im': 521,
'in': 537, 'interviewt': 472, 'kontaktiert': 472, 'mit': 541, 'nahe': 522, 'nen': 514, 'per': 521, 'reingeschaut':
472, 'stark': 532, 'um': 544, 'via': 526, 'vor': 545, 'vorbeigeschaut': 472, 'zuruckgemailt': 472, 'zuruckgerufen':
472, 'zuruckgeschrieben': 472, 'zurueckgemailt': 472, 'zurueckgerufen': 472, 'zurueckgeschrieben': 472}, {'<said>':
518}, {'<vowed>': 66}, {'...': 548}, {'...': 547, '<said>': 518, '^': 549}, {'<me>': 515, '^': 66, 'er': 515, 'sie':
515}, {'<me>': 515, '^': 66, 'dass': 551, 'er': 515, 'sie': 515}, {'<vowed>': 552}, {'...': 547, '<me>': 550,
'<said>': 518, '<vowed>': 552, 'mir': 553, 'uns': 553}, {'angefordert': 533, 'angefragt': 533, 'bestellt': 533,
'erbeten': 533, 'gewuenscht': 533, 'gewunscht': 533, 'verlangt': 533}, {'...': 555}, {'^': 556}, {'<until>': 555},
{'...': 558}, {'bestaetigt': 472, 'bestatigt': 472, 'geantwortet': 472, 'gemailt': 472, 'gemeldet': 472,
'geschrieben': 472, 'zugesagt': 472, 'zuruckgeschrieben': 472, 'zurueckgeschrieben': 472}, {'...': 560, '<det>': 525,
'<way>': 524}, {'<counselled>': 380}, {':': 0, '^': 204}, {'<should>': 380, '^': 504}, {'ich': 564, 'man': 564, 'wir':
564}, {':': 0, 'dass': 565, 'ich': 500, 'man': 500, 'wir': 500}, {'': (23, 'contact'), ':': 0, 'dass': 565, 'ich':
500, 'man': 500, 'wir': 500}, {'abgeholt': 472, 'angefunkt': 472, 'angeklingelt': 472, 'angelaeutet': 472,
'angelautet': 472, 'angerufen': 472, 'besucht': 472, 'durchgeklingelt': 472, 'eingeladen': 472}, {'...': 568,
'abgeholt': 472, 'angefunkt': 472, 'angeklingelt': 472, 'angelaeutet': 472, 'angelautet': 472, 'angerufen': 472,
'besucht': 472, 'durchgeklingelt': 472, 'eingeladen': 472}, {'<they>': 569, 'angelaeutet': 472, 'angelautet': 472,
'angerufen': 472}, {'geantwortet': 472, 'geholfen': 472, 'gemailt': 472, 'geschickt': 472, 'geschrieben': 472,
'gesimst': 472, 'gezeigt': 472}, {'...': 571, 'geantwortet': 472, 'geholfen': 472, 'gemailt': 472, 'geschickt': 472,
'geschrieben': 472, 'gesimst': 472, 'gezeigt': 472}, {'dass': 565, 'ich': 500, 'man': 500, 'wir': 500}, {'<they>':
572, '<vowed>': 552, 'gemeint': 573, 'gesagt': 573, 'geschrieben': 573, 'gmeint': 518, 'gsagt': 518}, {'...': 560,
'<det>': 520, '<way>': 519}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet': 59, 'bedankt': 472, 'entschuldigt':
472, 'gemeldet': 472, 'geruehrt': 472, 'geruhrt': 472, 'verabschiedet': 472}, {'bedankt': 472, 'entschuldigt': 472,
'gemeldet': 472, 'geruehrt': 472, 'geruhrt': 472, 'verabschiedet': 472}, {'<me>': 577}, {'...': 576, 'bedankt': 472,
'bei': 578, 'entschuldigt': 472, 'gemeldet': 472, 'geruehrt': 472, 'geruhrt': 472, 'verabschiedet': 472},
{'bestatigt': 472, 'geantwortet': 472, 'gemailt': 472, 'gemeldet': 472, 'geschrieben': 472, 'zugesagt': 472,
'zuruckgeschrieben': 472}, {'...': 580}, {'bestaetigt': 472, 'geantwortet': 472, 'gemailt': 472, 'gemeldet': 472,
'geschrieben': 472, 'zugesagt': 472, 'zurueckgeschrieben': 472}, {'...': 582}, {'abgeholt': 472, 'angefunkt': 472,
'angeklingelt': 472, 'angelaeutet': 472, 'angelautet': 472, 'angerufen': 472, 'besucht': 472, 'durchgeklingelt': 472,
'eingeladen': 472, 'geantwortet': 472, 'geholfen': 472, 'gemailt': 472, 'geschickt': 472, 'geschrieben': 472,
'gesimst': 472, 'gezeigt': 472}, {'...': 584, 'abgeholt': 472, 'angefunkt': 472, 'angeklingelt': 472, 'angelaeutet':
472, 'angelautet': 472, 'angerufen': 472, 'besucht': 472, 'durchgeklingelt': 472, 'eingeladen': 472, 'geantwortet':
472, 'geholfen': 472, 'gemailt': 472, 'geschickt': 472, 'geschrieben': 472, 'gesimst': 472, 'gezeigt': 472},
{'<they>': 585, '<vowed>': 552, 'angelaeutet': 472, 'angelautet': 472, 'angerufen': 472, 'gemeint': 573, 'gesagt':
573, 'geschrieben': 573, 'gmeint': 518, 'gsagt': 518}, {'...': 496, '<appointment>': 498, '<det>': 499, '<me>': 546,
'<my>': 499, '<they>': 554, '<until>': 557, '<vowed>': 552, '^': 559, 'am': 521, 'angebimmelt': 472, 'angeklingelt':
472, 'angelaeutet': 472, 'angelautet': 472, 'angerufen': 472, 'auf': 561, 'beim': 521, 'davon': 562, 'dazu': 562,
'durchgebimmelt': 472, 'durchgeklingelt': 472, 'durchgerufen': 472, 'empfohlen': 563, 'erklaert': 1, 'erklart': 1,
'geantwortet': 472, 'geklingelt': 472, 'gemailt': 472, 'gemeint': 566, 'geraten': 1, 'gesagt': 566, 'geschrieben':
567, 'gesimst': 472, 'getextet': 472, 'gmeint': 518, 'gsagt': 518, 'hereingeschaut': 472, 'im': 521, 'in': 537,
'mich': 570, 'mir': 574, 'per': 575, 'reingeschaut': 472, 'sich': 579, 'uber': 581, 'ueber': 583, 'uns': 586, 'via':
561, 'vor': 545, 'vorbeigeschaut': 472, 'zuruckgemailt': 472, 'zuruckgerufen': 472, 'zuruckgeschrieben': 472,
'zurueckgemailt': 472, 'zurueckgerufen': 472, 'zurueckgeschrieben': 472}, {'bekommen': 472, 'erhalten': 472,
'gekriegt': 472, 'kriegt': 472}, {'<them>': 588}, {'besucht': 472, 'gegessen': 472, 'gehabt': 472, 'gequatscht': 472,
'geredet': 472, 'gesehen': 472, 'gesprochen': 472, 'getroffen': 472, 'telefoniert': 472, 'von': 589}, {'<reviewed>':
292}, {'<work>': 591}, {'...': 592, '<work>': 591}, {'': (20, 'gave:referral')}, {'<named_to>': 594}, {'...': 595},
{'s': 596}, {'N': 597, 'der': 596, 'des': 596, 'einer': 596, 'eines': 596, 'meiner': 596, 'meines': 596, 'unserer':
596, 'unseres': 596, 'vom': 596, 'von': 596}, {'lassen': 26}, {'<handed>': 26, '<handed_apart>': 26, 'zukommen': 599},
{'...': 600, '<handed>': 26, '<handed_apart>': 26, 'zukommen': 599}, {'<lent_out>': 26}, {'...': 602, '<lent_out>':
26}, {'': (9, 'told')}, {'': (8, 'asked')}, {'gequatscht': 8, 'geredet': 8, 'gesprochen': 8}, {'ab': 606,
'anrufbeantworter': 606, 'band': 606, 'box': 606, 'combox': 606, 'mailbox': 606}, {'das': 607, 'den': 607, 'die': 607,
'ihre': 607, 'ihren': 607, 'seine': 607, 'seinen': 607}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'': (17,
'gave:knowledge'), 'warum': 610, 'was': 610, 'welche': 610, 'wie': 610, 'wo': 610, 'wofuer': 610, 'wofur': 610,
'woran': 610}, {'': (9, 'told'), 'warum': 610, 'was': 610, 'welche': 610, 'wie': 610, 'wo': 610, 'wofuer': 610,
'woran': 610}, {'': (9, 'told'), 'warum': 610, 'was': 610, 'welche': 610, 'wie': 610, 'wo': 610, 'wofur': 610,
'woran': 610}, {'warum': 610, 'was': 610, 'welche': 610, 'wie': 610, 'wo': 610, 'wofuer': 610, 'woran': 610},
{'warum': 610, 'was': 610, 'welche': 610, 'wie': 610, 'wo': 610, 'wofur': 610, 'woran': 610}, {'': (18,
'gave:mentoring')}, {'': (9, 'told'), 'warum': 610, 'was': 610, 'welche': 610, 'wie': 610, 'wo': 610, 'wofuer': 610,
'wofur': 610, 'woran': 610}, {'warum': 610, 'was': 610, 'wie': 610}, {'<address>': 598, '<handed_apart>': 472, '<my>':
45, '<said>': 439, '<thing>': 601, '<tool>': 603, '<work>': 591, 'abgesagt': 604, 'angefragt': 605, 'angeklopft': 605,
'auf': 608, 'aufgemuntert': 365, 'bedankt': 609, 'beigebracht': 611, 'berichtet': 604, 'bestaerkt': 365, 'bestarkt':
365, 'empfohlen': 594, 'erklaert': 612, 'erklart': 613, 'erlaeutert': 614, 'erlautert': 615, 'ermutigt': 365,
'erzaehlt': 604, 'erzahlt': 604, 'geantwortet': 604, 'gebeichtet': 604, 'gebeten': 605, 'gecoacht': 616, 'gefragt':
605, 'geholfen': 610, 'gementort': 616, 'gesagt': 604, 'geschildert': 604, 'gesteckt': 604, 'getroestet': 365,
'getrostet': 365, 'gezeigt': 617, 'gratuliert': 604, 'informiert': 604, 'kondoliert': 604, 'mitgeteilt': 604,
'nachgefasst': 605, 'nachgefragt': 605, 'nachgehakt': 605, 'vermittelt': 594, 'verraten': 604, 'vorgefuehrt': 614,
'vorgefuhrt': 615, 'vorgemacht': 618, 'weiterempfohlen': 594, 'zugehoert': 365, 'zugehort': 365, 'zugesagt': 604},
{'<tool>': 603}, {'...': 620, '<tool>': 603}, {'<handed_apart>': 26, '<lent>': 26, '<tool>': 603, 'empfohlen': 594,
'gegeben': 26, 'gemailt': 26, 'geschickt': 26, 'gesendet': 26, 'geteilt': 26, 'mitgeschickt': 26, 'uberlassen': 26,
'ueberlassen': 26, 'vermittelt': 594, 'weiterempfohlen': 594, 'weitergeleitet': 26, 'zugeschickt': 26}, {'...': 622,
'<tool>': 603}, {'': (5, 'mine'), '<my>': 12}, {'^': 12, 'ich': 39, 'wir': 39}, {'^': 624, 'das': 625, 'dass': 625,
'ich': 39, 'wir': 39}, {'': (15, 'gave:intro')}, {'gemacht': 627}, {'gebracht': 627}, {'kontakt': 629},
{'<introduced>': 627, 'bekannt': 628, 'in': 630}, {'...': 631, '<introduced>': 627, 'bekannt': 628, 'in': 630},
{'<vowed>': 12}, {'...': 633}, {'^': 12, 'dass': 625, 'ich': 39, 'wir': 39}, {'<vowed>': 635}, {'<way>': 636},
{'<det>': 637, '<way>': 636}, {'<det>': 637, '<way>': 636, 'das': 607, 'den': 607, 'die': 607, 'ihre': 607, 'ihren':
607, 'seine': 607, 'seinen': 607}, {'N': 632}, {'warum': 610, 'was': 610, 'welche': 610, 'wie': 610, 'wo': 610,
'wofuer': 610, 'wofur': 610, 'woran': 610}, {'<me>': 515}, {'gebeten': 642}, {'<address>': 598}, {'angeschlossen':
444, 'aufgebaut': 444, 'eingerichtet': 444, 'entruempelt': 444, 'entrumpelt': 444, 'gemaeht': 444, 'gemaht': 444,
'geputzt': 444, 'geraeumt': 444, 'geraumt': 444, 'geschnitten': 444, 'gestrichen': 444, 'montiert': 444, 'repariert':
444}, {'angeschlossen': 444, 'aufgebaut': 444, 'eingerichtet': 444, 'entrumpelt': 444, 'gemaht': 444, 'geputzt': 444,
'geraumt': 444, 'geschnitten': 444, 'gestrichen': 444, 'montiert': 444, 'repariert': 444}, {'angeschlossen': 444,
'aufgebaut': 444, 'eingerichtet': 444, 'entruempelt': 444, 'gemaeht': 444, 'geputzt': 444, 'geraeumt': 444,
'geschnitten': 444, 'gestrichen': 444, 'montiert': 444, 'repariert': 444}, {'...': 644, '<address>': 598, 'auto': 645,
'computer': 645, 'dachrinne': 645, 'drucker': 645, 'fenster': 645, 'fernseher': 645, 'garten': 645, 'hecke': 645,
'keller': 645, 'kuche': 646, 'kueche': 647, 'rasen': 645, 'regal': 645, 'router': 645, 'schnee': 645, 'schrank': 645,
'waschmaschine': 645, 'wohnung': 645}, {'das': 465, 'dass': 465, 'ich': 39, 'wir': 39}, {'gegeben': 39}, {'wort':
650}, {'...': 619, '<address>': 598, '<det>': 621, '<my>': 623, '<tool>': 603, '<vowed>': 626, '<work>': 591, 'N':
632, '^': 634, 'am': 638, 'auf': 639, 'bei': 640, 'beigebracht': 641, 'beim': 638, 'darum': 643, 'das': 648, 'den':
648, 'die': 648, 'drum': 643, 'erklaert': 614, 'erklart': 615, 'erlaeutert': 614, 'erlautert': 615, 'ersucht': 642,
'gebeten': 642, 'gesagt': 649, 'geschrieben': 649, 'gezeigt': 641, 'gsagt': 649, 'gschriebn': 649, 'im': 638, 'mein':
651, 'mit': 640, 'per': 638, 'um': 74, 'via': 638, 'vorgefuehrt': 614, 'vorgefuhrt': 615, 'vorgemacht': 618}, {'^':
12, 'das': 625, 'dass': 625, 'ich': 39, 'wir': 39}, {'<vowed>': 653, '^': 634}, {'<them>': 654}, {'mit': 640},
{'<introduced>': 627, 'bekannt': 628, 'zusammengebracht': 627}, {'...': 657, '<introduced>': 627, 'bekannt': 628,
'zusammengebracht': 627}, {'N': 658}, {'<introduced>': 627}, {'...': 660, '<introduced>': 627}, {'N': 661}, {'...':
662}, {'...': 662, 'N': 632}, {'...': 631}, {'N': 665}, {'geknuepft': 627, 'geknupft': 627, 'gemacht': 627,
'hergestellt': 627, 'vermittelt': 627}, {'N': 667}, {'mit': 668, 'zu': 668}, {'kontakt': 669}, {'kontakt': 629,
'verbindung': 629}, {'<introduced>': 627, 'bekannt': 628, 'in': 671}, {'...': 672}, {'<det>': 673, '<my>': 673,
'<their>': 673, 'N': 632, 'einem': 673, 'einer': 673}, {'...': 656, '<and>': 659, 'N': 632, 'am': 663, 'auf': 663,
'bei': 664, 'beim': 663, 'dem': 666, 'den': 670, 'der': 666, 'einen': 670, 'in': 663, 'kontakt': 669, 'mit': 674,
'per': 663, 'uber': 663, 'ueber': 663, 'via': 663}, {'': (16, 'gave:feedback'), 'zuruckgegeben': 292,
'zuruckgeschickt': 292, 'zurueckgegeben': 292, 'zurueckgeschickt': 292}, {'': (16, 'gave:feedback'), 'zuruckgegeben':
292, 'zuruckgeschickt': 292}, {'': (16, 'gave:feedback'), 'zurueckgegeben': 292, 'zurueckgeschickt': 292},
{'durchgelesen': 676, 'gegengelesen': 676, 'kommentiert': 676, 'korrigiert': 676, 'lektoriert': 676, 'redigiert': 676,
'uberarbeitet': 677, 'ueberarbeitet': 678}, {'...': 679}, {'angefragt': 605, 'angeklopft': 605, 'bedankt': 609,
'nachgefasst': 605, 'nachgefragt': 605, 'nachgehakt': 605}, {'...': 681}, {'<them>': 682}, {'bekannt': 628,
'bekanntgemacht': 627, 'in': 671, 'vernetzt': 627, 'zusammengebracht': 627}, {'...': 684}, {'mit': 685}, {'...': 686},
{'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8,
'getroffen': 8}, {'...': 688, 'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8, 'geschafft': 8, 'gesehen':
8, 'gesprochen': 8, 'getroffen': 8}, {'nicht': 689}, {'...': 679, 'leider': 690, 'nicht': 689}, {'geknuepft': 627,
'gemacht': 627, 'hergestellt': 627, 'vermittelt': 627}, {'N': 692}, {'mit': 693, 'zu': 693}, {'kontakt': 694}, {'den':
695, 'einen': 695, 'kontakt': 694}, {'N': 696}, {'geknupft': 627, 'gemacht': 627, 'hergestellt': 627, 'vermittelt':
627}, {'N': 698}, {'mit': 699, 'zu': 699}, {'kontakt': 700}, {'den': 701, 'einen': 701, 'kontakt': 700}, {'N': 702},
{'eingelegt': 594}, {'...': 704, 'eingelegt': 594}, {'wort': 705}, {'gutes': 706, 'wort': 705}, {'...': 707, 'gutes':
706, 'wort': 705}, {'<them>': 708}, {'besucht': 472, 'fuer': 709, 'fur': 709, 'gegessen': 472, 'gehabt': 472,
'gequatscht': 472, 'geredet': 472, 'gesehen': 472, 'gesprochen': 472, 'getroffen': 472, 'telefoniert': 472, 'von':
589}, {'...': 595, '<named_to>': 594}, {'gefuehrt': 610, 'gefuhrt': 610}, {'...': 712}, {'das': 713, 'den': 713,
'die': 713}, {'': (17, 'gave:knowledge'), 'warum': 610, 'was': 610, 'welche': 610, 'wie': 610, 'wo': 610, 'wofuer':
610, 'woran': 610}, {'': (17, 'gave:knowledge'), 'warum': 610, 'was': 610, 'welche': 610, 'wie': 610, 'wo': 610,
'wofur': 610, 'woran': 610}, {'': (17, 'gave:knowledge'), 'warum': 610, 'was': 610, 'wie': 610}, {'<address>': 598,
'<expert>': 711, '<my>': 45, '<said>': 439, '<thing>': 601, '<tool>': 603, '<work>': 591, 'abgesagt': 604,
'angefragt': 605, 'angeklopft': 605, 'auf': 608, 'ausgeholfen': 444, 'beigebracht': 611, 'berichtet': 604, 'durch':
714, 'durchs': 713, 'eingearbeitet': 610, 'eingeschult': 610, 'erklaert': 612, 'erklart': 613, 'erlaeutert': 715,
'erlautert': 716, 'erzaehlt': 604, 'erzahlt': 604, 'geantwortet': 604, 'gebeichtet': 604, 'gefragt': 605, 'gesagt':
604, 'geschildert': 604, 'gesteckt': 604, 'gezeigt': 617, 'hoffnung': 366, 'informiert': 604, 'mitgeteilt': 604,
'mut': 366, 'nachgefasst': 605, 'nachgefragt': 605, 'nachgehakt': 605, 'verraten': 604, 'vertreten': 444,
'vorgefuehrt': 614, 'vorgefuhrt': 615, 'vorgemacht': 717, 'zugesagt': 604}, {'gegeben': 610, 'gezeigt': 610,
'mitgegeben': 610, 'verraten': 610}, {'...': 719, 'gegeben': 610, 'gezeigt': 610, 'mitgegeben': 610, 'verraten': 610},
{'hinweise': 720, 'kniffe': 720, 'rat': 720, 'ratschlaege': 720, 'ratschlage': 720, 'tipp': 720, 'tipps': 720,
'tricks': 720}, {'paar': 721}, {'...': 718, '<address>': 598, '<det>': 621, '<my>': 623, '<tool>': 603, '<vowed>':
626, '<work>': 591, 'N': 632, '^': 634, 'am': 638, 'auf': 639, 'ausgeholfen': 444, 'bei': 640, 'beigebracht': 641,
'beim': 638, 'darum': 643, 'das': 648, 'den': 648, 'die': 648, 'drum': 643, 'ein': 722, 'einen': 721, 'erklaert': 614,
'erklart': 615, 'erlaeutert': 614, 'erlautert': 615, 'ersucht': 642, 'gebeten': 642, 'gezeigt': 641, 'hinweise': 720,
'hoffnung': 366, 'im': 638, 'kniffe': 720, 'mit': 640, 'mut': 366, 'n': 721, 'nen': 721, 'paar': 721, 'per': 638,
'rat': 720, 'ratschlaege': 720, 'ratschlage': 720, 'tipp': 720, 'tipps': 720, 'tricks': 720, 'um': 74, 'vertreten':
444, 'via': 638, 'vorgefuehrt': 614, 'vorgefuhrt': 615, 'vorgemacht': 618}, {'gebracht': 594}, {'gesprach': 724,
'gespraech': 724}, {'ins': 725, 'mit': 640}, {'N': 661, 'ins': 725}, {'...': 727, 'N': 632}, {'...': 726, 'N': 632,
'am': 663, 'auf': 663, 'bei': 728, 'beim': 663, 'den': 670, 'einen': 670, 'in': 663, 'kontakt': 669, 'mit': 674,
'per': 663, 'uber': 663, 'ueber': 663, 'via': 663}, {'fuer': 709, 'fur': 709}, {'angefragt': 605, 'angeklopft': 605,
'nachgefasst': 605, 'nachgefragt': 605, 'nachgehakt': 605}, {'...': 731}, {'...': 730, '<them>': 732},
{'durchgelesen': 676, 'gegengelesen': 676, 'kommentiert': 676, 'korrigiert': 676, 'lektoriert': 676, 'mit': 685,
'redigiert': 676, 'uberarbeitet': 677, 'ueberarbeitet': 678}, {'...': 734}, {'<agreed>': 466}, {'<them>': 736},
{'...': 710, '<their>': 593, '<them>': 723, '<title>': 655, '<vowed>': 653, 'N': 729, '^': 634, 'alles': 680, 'bei':
733, 'beide': 687, 'das': 680, 'den': 680, 'die': 680, 'es': 680, 'fuer': 697, 'fur': 703, 'ihn': 735, 'mit': 737,
'sie': 735}, {'bedankt': 609}, {'...': 739}, {'<them>': 740}, {'erklaert': 39, 'erklart': 39}, {'<them>': 740,
'angeboten': 39, 'bei': 741, 'bereit': 742, 'bereiterklaert': 39, 'bereiterklart': 39, 'verpflichtet': 39}, {'geben':
39, 'liefern': 39, 'schicken': 39, 'zahlen': 39}, {'zu': 744}, {'...': 590, '<their>': 593, '<them>': 652, '<title>':
655, '<vowed>': 653, 'N': 675, '^': 634, 'alles': 680, 'bei': 683, 'beide': 687, 'das': 680, 'den': 680, 'die': 680,
'es': 691, 'fuer': 697, 'fur': 703, 'gesagt': 649, 'geschrieben': 649, 'gsagt': 649, 'gschriebn': 649, 'ich': 738,
'ihn': 735, 'leider': 690, 'mein': 651, 'mich': 743, 'mit': 737, 'nicht': 689, 'noch': 745, 'sie': 735, 'um': 74,
'wir': 738, 'zu': 744}, {'auf': 444, 'bei': 444, 'beim': 444, 'fuer': 444, 'fur': 444}, {'': (14, 'together')}, {'N':
740}, {'lassen': 8}, {'gelassen': 8, 'lassen': 8}, {'abgeholt': 748, 'angerufen': 748, 'ausgefuehrt': 748,
'ausgefuhrt': 748, 'bei': 749, 'berichtet': 0, 'besucht': 748, 'eingeladen': 748, 'erzaehlt': 0, 'erzahlt': 0,
'geantwortet': 748, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 748, 'gesagt': 0, 'geschrieben':
748, 'gesteckt': 0, 'getroffen': 748, 'haengen': 750, 'haengenlassen': 8, 'hangen': 750, 'hangenlassen': 8, 'sitzen':
751, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'<handed>': 26,
'<handed_apart>': 26, '<lent>': 26}, {'...': 753}, {'<them>': 754}, {'ich': 755, 'wir': 755}, {'<have>': 756}, {'...':
757}, {'<me>': 533}, {'von': 759}, {'D': 533}, {'...': 761}, {'...': 760, '<det>': 762, '<my>': 533}, {'<me>': 534},
{'^': 763, 'von': 764}, {'abgestimmt': 8, 'besprochen': 8, 'geklart': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert':
8}, {'abgestimmt': 8, 'besprochen': 8, 'geklaert': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'abgestimmt':
8, 'besprochen': 8, 'daruber': 766, 'darueber': 767, 'druber': 766, 'drueber': 767, 'geklaert': 8, 'geklart': 8,
'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'<them>': 768}, {'mit': 769}, {'<give3>': 642}, {'bekommen': 12,
'bekommt': 12, 'erhaelt': 12, 'erhalt': 12, 'haben': 12, 'hat': 12, 'kriegen': 12, 'kriegt': 12}, {'...': 772}, {'^':
773}, {'<until>': 772, 'D': 772}, {'...': 775}, {'<until>': 774, 'D': 774, '^': 776}, {'<they>': 777, 'ich': 500,
'man': 500, 'wir': 500}, {'N': 771, 'das': 501, 'dass': 778, 'er': 771, 'ich': 500, 'man': 500, 'sie': 771, 'wir':
500}, {'<until>': 20, 'D': 20, 'erst': 21, 'noch': 21, 'wohl': 21}, {'folgen': 780, 'folgt': 780, 'kommen': 780,
'kommt': 780}, {'-befund': 781, '-ergebnis': 781, '-ergebnisse': 781, '-gutachten': 781, '-lieferung': 781, '-teile':
781, '-werte': 781, '<comes_in>': 781}, {'^': 782}, {'<should>': 380, 'muessts': 380, 'mussts': 380, 'solls': 380,
'sollts': 380}, {'<det>': 783, '^': 782, 'ich': 784, 'man': 784, 'wir': 784}, {'weg': 204}, {'kein': 204, 'nicht':
204}, {'auf': 411, 'besser': 204, 'bloss': 204, 'bloß': 204, 'erst': 412, 'erstmal': 204, 'finger': 786, 'ja': 787,
'keinesfalls': 204, 'lieber': 204, 'unbedingt': 204}, {'^': 788}, {'-befund': 781, '-ergebnis': 781, '-ergebnisse':
781, '-gutachten': 781, '-lieferung': 781, '-teile': 781, '-werte': 781, '<comes_in>': 781, 'auf': 411, 'besser': 204,
'bloss': 204, 'bloß': 204, 'erst': 412, 'erstmal': 204, 'finger': 786, 'ja': 787, 'keinesfalls': 204, 'lieber': 204,
'unbedingt': 204}, {'<way>': 789, '^': 790, 'tel': 789}, {'<way>': 789, '^': 788, 'tel': 789}, {'<det>': 792, '<way>':
789, '^': 788, 'tel': 789}, {'<det>': 792, '<way>': 789, '^': 788, 'am': 793, 'beim': 793, 'im': 793, 'per': 793,
'tel': 789}, {'$$': 204, ',': 204}, {'lassen': 795}, {'abwarten': 795, 'behalten': 795, 'bleiben': 796, 'kuendigen':
795, 'kundigen': 795, 'lassen': 795, 'sein': 796, 'verkaufen': 795, 'vermeiden': 795, 'weglassen': 795}, {'': (3,
'advice'), '...': 204, 'besser': 204, 'endlich': 204, 'lieber': 204, 'unbedingt': 204}, {'ich': 798, 'man': 798,
'wir': 798}, {'muesste': 799, 'muessten': 799, 'musste': 799, 'mussten': 799, 'müsste': 799, 'müssten': 799, 'soll':
799, 'sollen': 799, 'sollte': 799, 'sollten': 799}, {'...': 800}, {'': (3, 'advice'), 'ich': 798, 'man': 798, 'wir':
798}, {'gehoeren': 204, 'gehoert': 204, 'gehoren': 204, 'gehort': 204, 'muessen': 204, 'muesste': 802, 'muessten':
802, 'muss': 204, 'mussen': 204, 'musste': 802, 'mussten': 802, 'müsste': 802, 'müssten': 802, 'soll': 802, 'sollen':
802, 'sollte': 802, 'sollten': 802}, {'...': 803}, {'...': 797, '<det>': 801, '<my>': 804, '<their>': 801, 'auf': 411,
'besser': 204, 'bloss': 204, 'bloß': 204, 'erst': 412, 'erstmal': 204, 'finger': 786, 'ja': 787, 'keinesfalls': 204,
'lieber': 204, 'unbedingt': 204}, {'bleib': 380, 'erhoeh': 380, 'erhoh': 380, 'fang': 380, 'frag': 380, 'geh': 380,
'hoer': 380, 'hor': 380, 'lass': 380, 'mach': 380, 'macht': 380, 'nimm': 380, 'red': 380, 'stell': 380, 'such': 380,
'verkauf': 380}, {'i': 500, 'ich': 500, 'man': 500, 'wir': 500}, {'gehoeren': 204, 'gehoert': 204, 'gehoren': 204,
'gehort': 204, 'muessen': 204, 'muesste': 204, 'muessten': 204, 'muss': 204, 'mussen': 204, 'musste': 204, 'mussten':
204, 'müsste': 204, 'müssten': 204, 'soll': 204, 'sollen': 204, 'sollte': 204, 'sollten': 204}, {'...': 808}, {'<my>':
809}, {'^': 810, 'i': 500, 'ich': 564, 'man': 564, 'wir': 564}, {'<det>': 792, '<way>': 789, 'D': 794, '^': 805, 'am':
793, 'beim': 793, 'bleib': 380, 'bloss': 806, 'bloß': 806, 'das': 807, 'dass': 811, 'eben': 794, 'erhoeh': 380,
'erhoh': 380, 'fang': 380, 'frag': 380, 'geh': 380, 'hoer': 380, 'hor': 380, 'i': 500, 'ich': 500, 'im': 793, 'lass':
380, 'mach': 380, 'macht': 380, 'man': 500, 'nimm': 380, 'nur': 806, 'per': 793, 'red': 380, 'stell': 380, 'such':
380, 'tel': 789, 'verkauf': 380, 'wir': 500}, {'-befund': 781, '-ergebnis': 781, '-ergebnisse': 781, '-gutachten':
781, '-lieferung': 781, '-teile': 781, '-werte': 781, '...': 797, '<comes_in>': 781, '<det>': 801, '<my>': 804,
'<their>': 801, 'auf': 411, 'besser': 204, 'bloss': 204, 'bloß': 204, 'erst': 412, 'erstmal': 204, 'finger': 786,
'ja': 787, 'keinesfalls': 204, 'lieber': 204, 'unbedingt': 204}, {':': 0, '^': 788, 'dass': 565, 'ich': 500, 'man':
500, 'wir': 500}, {'<way>': 814, '^': 788, 'tel': 789}, {'<det>': 815, '<way>': 814, '^': 788, 'tel': 789}, {'<way>':
573}, {'<det>': 817, '<way>': 573}, {'klar': 1}, {'und': 819}, {'dazu': 1, 'deutlich': 1, 'ehrlich': 1, 'klar': 1,
'klipp': 820, 'nur': 1, 'trocken': 1}, {'<way>': 566}, {'<det>': 822, '<way>': 566}, {':': 0, 'bleib': 380, 'erhoeh':
380, 'erhoh': 380, 'fang': 380, 'frag': 380, 'geh': 380, 'hoer': 380, 'hor': 380, 'lass': 380, 'mach': 380, 'macht':
380, 'nimm': 380, 'red': 380, 'stell': 380, 'such': 380, 'verkauf': 380}, {'...': 785, '<det>': 791, '<they>': 812,
'<way>': 789, 'D': 794, '^': 813, 'am': 816, 'auf': 818, 'beim': 816, 'bleib': 380, 'bloss': 806, 'bloß': 806, 'das':
807, 'dass': 811, 'dazu': 1, 'deutlich': 1, 'eben': 794, 'ehrlich': 1, 'erhoeh': 380, 'erhoh': 380, 'fang': 380,
'frag': 380, 'ganz': 821, 'geh': 380, 'hoer': 380, 'hor': 380, 'i': 500, 'ich': 500, 'im': 816, 'in': 823, 'klar': 1,
'klipp': 820, 'lass': 380, 'mach': 380, 'macht': 380, 'man': 500, 'nimm': 380, 'nur': 824, 'per': 816, 'red': 380,
'stell': 380, 'such': 380, 'tel': 789, 'trocken': 1, 'verkauf': 380, 'wir': 500, 'zu': 818, 'zum': 818}, {'<them>':
380}, {'<them>': 39, 'laut': 826}, {'ich': 827, 'wir': 827}, {'versehen': 292, 'zuruckgegeben': 292,
'zuruckgeschickt': 292, 'zurueckgegeben': 292, 'zurueckgeschickt': 292}, {'anmerkungen': 829, 'kommentaren': 829,
'korrekturen': 829}, {'mit': 830, 'voller': 830}, {'...': 831, 'mit': 830, 'voller': 830}, {'<work>': 832}, {'^': 204,
'dass': 380, 'ist': 484, 'lautet': 484, 'lautete': 484, 'waere': 484, 'war': 484, 'ware': 484, 'wäre': 484}, {'<me>':
834}, {'^': 204, 'dass': 380, 'ist': 484, 'lautet': 484, 'lautete': 484, 'waere': 484, 'war': 484}, {'<me>': 836},
{'^': 204, 'dass': 380, 'ist': 484, 'lautet': 484, 'lautete': 484, 'war': 484, 'ware': 484, 'wäre': 484}, {'<me>':
838}, {':': 380, '^': 204, 'an': 835, 'befolgt': 0, 'beherzigt': 0, 'dass': 380, 'dazu': 834, 'fuer': 837, 'fur': 839,
'ignoriert': 0, 'ist': 484, 'lautet': 484, 'lautete': 484, 'umgesetzt': 0, 'waere': 484, 'war': 484, 'ware': 484,
'wäre': 484}, {':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 292, 'mit': 830, 'voller': 830},
{'...': 842, '<reviewed>': 292, 'mit': 830, 'voller': 830}, {'...': 833, '<counsel>': 840, '<opinion>': 841, '<work>':
843}, {'<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt':
26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'...': 845,
'<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26,
'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'<handed>': 26}, {'...':
847, '<handed>': 26}, {'<reviewed>': 292, '<reviewed_apart>': 292}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26,
'ueberlassen': 26}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26}, {'gegeben': 292,
'geschickt': 292, 'geschrieben': 292}, {'...': 852}, {'auf': 853, 'fuer': 853, 'fur': 853, 'gegeben': 292,
'geschickt': 292, 'geschrieben': 292, 'uber': 853, 'ueber': 853, 'zu': 853, 'zum': 853, 'zur': 853}, {'$$': 594},
{'gelegt': 855}, {'herz': 856}, {'auf': 853, 'fuer': 853, 'gegeben': 292, 'geschickt': 292, 'geschrieben': 292,
'ueber': 853, 'zu': 853, 'zum': 853, 'zur': 853}, {'anmerkungen': 858, 'feedback': 858, 'kommentare': 858,
'rueckmeldung': 858}, {'auf': 853, 'fur': 853, 'gegeben': 292, 'geschickt': 292, 'geschrieben': 292, 'uber': 853,
'zu': 853, 'zum': 853, 'zur': 853}, {'anmerkungen': 860, 'feedback': 860, 'kommentare': 860, 'ruckmeldung': 860},
{'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26, 'ueberlassen': 26}, {'geholfen': 444}, {'umzug':
863}, {'gegeben': 616, 'gemacht': 616}, {'gestarkt': 365}, {'gestaerkt': 365}, {'rucken': 866, 'ruecken': 867},
{'gedruckt': 365, 'gedrueckt': 365, 'gedrückt': 365}, {'daumen': 869}, {'erreichen': 8}, {'': (0, 'missed'),
'anzurufen': 8, 'zu': 871}, {'angerufen': 8, 'probiert': 872, 'versucht': 872}, {'dass': 292, 'was': 292, 'wie': 292,
'wo': 292}, {'gesagt': 874}, {'anmerkungen': 854, 'feedback': 854, 'kommentare': 854, 'ruckmeldung': 860,
'rueckmeldung': 858}, {'angerufen': 8, 'probiert': 8, 'versucht': 8}, {'mal': 877}, {'paar': 878}, {'geht': 292},
{'passt': 292}, {'besser': 880, 'fehlt': 292, 'hakt': 292, 'holpert': 292, 'klemmt': 292, 'nicht': 881}, {'besser':
880, 'es': 882, 'fehlt': 292, 'hakt': 292, 'holpert': 292, 'klemmt': 292, 'nicht': 881, 'noch': 882}, {'was': 883,
'wo': 883}, {'zugeredet': 365}, {'laden': 863}, {'anzurufen': 8, 'zu': 871}, {'probiert': 887, 'versucht': 887},
{'gebracht': 610}, {'wieder': 877}, {'auf': 853, 'fuer': 853, 'fur': 853, 'uber': 853, 'ueber': 853, 'zu': 853, 'zum':
853, 'zur': 853}, {'auf': 853, 'fur': 853, 'uber': 853, 'zu': 853, 'zum': 853, 'zur': 853}, {'auf': 853, 'fuer': 853,
'ueber': 853, 'zu': 853, 'zum': 853, 'zur': 853}, {'anmerkungen': 891, 'feedback': 891, 'kommentare': 891,
'ruckmeldung': 892, 'rueckmeldung': 893}, {'': (17, 'gave:knowledge'), 'wie': 610}, {'<address>': 598, '<expert>':
711, '<my>': 846, '<thing>': 848, '<tool>': 603, '<work>': 849, 'angelernt': 610, 'anhaenger': 850, 'anhanger': 851,
'anmerkungen': 854, 'ans': 857, 'aufgemuntert': 365, 'aufgezeigt': 610, 'auseinandergesetzt': 610, 'ausfuehrlich':
859, 'ausfuehrliches': 859, 'ausfuhrlich': 861, 'ausfuhrliches': 861, 'auto': 862, 'beamer': 862, 'beigebogen': 610,
'beigebracht': 611, 'beim': 864, 'bestaerkt': 365, 'bestarkt': 365, 'bohrmaschine': 862, 'buero': 850, 'buro': 851,
'coaching': 865, 'den': 868, 'die': 870, 'dreimal': 873, 'durch': 714, 'durchs': 713, 'ehrlich': 875, 'ehrliches':
876, 'ein': 879, 'eingearbeitet': 610, 'eingeschult': 610, 'eingewiesen': 610, 'erklaert': 715, 'erklart': 716,
'erlaeutert': 715, 'erlautert': 716, 'ermutigt': 365, 'fahrrad': 862, 'feedback': 854, 'gecoached': 616, 'gecoacht':
616, 'geholfen': 610, 'geld': 862, 'gementort': 616, 'genau': 875, 'gesagt': 884, 'getroestet': 365, 'getrostet': 365,
'gezeigt': 611, 'gut': 885, 'gutes': 876, 'hoffnung': 366, 'im': 886, 'kamera': 862, 'klar': 875, 'klargemacht': 610,
'kommentare': 854, 'kurzes': 876, 'lastenrad': 862, 'mehrfach': 888, 'mehrmals': 873, 'mein': 876, 'mentorat': 865,
'mentoring': 865, 'mut': 366, 'naeher': 889, 'naehergebracht': 610, 'nahegebracht': 610, 'naher': 889,
'nahergebracht': 610, 'oefter': 877, 'offen': 875, 'offenes': 876, 'ofter': 877, 'paar': 878, 'rad': 862, 'raum': 862,
'ruckmeldung': 860, 'rueckmeldung': 858, 'schluessel': 850, 'schlussel': 851, 'schon': 890, 'schriftlich': 894,
'schriftliches': 894, 'sparring': 865, 'umsonst': 873, 'vergeblich': 873, 'verklickert': 610, 'viel': 876,
'vorgefuehrt': 614, 'vorgefuhrt': 615, 'vorgemacht': 895, 'vorgerechnet': 610, 'werkzeug': 862, 'x': 878, 'zugeredet':
365, 'zugespielt': 855, 'zweimal': 873}, {'...': 44, '<handed>': 26, '<handed_apart>': 26}, {'...': 852, 'gegeben':
292, 'geschickt': 292, 'geschrieben': 292}, {'gemacht': 365, 'zugesprochen': 365}, {'<address>': 598, '<expert>': 711,
'<lent>': 26, '<thing>': 897, '<tool>': 603, '<work>': 591, 'anmerkungen': 898, 'aufgemuntert': 365, 'beigebracht':
610, 'bestaerkt': 365, 'bestarkt': 365, 'den': 868, 'eingearbeitet': 610, 'eingeschult': 610, 'erklaert': 610,
'erklart': 610, 'erlaeutert': 610, 'erlautert': 610, 'ermutigt': 365, 'feedback': 898, 'getroestet': 365, 'getrostet':
365, 'gezeigt': 610, 'gut': 885, 'hinweise': 720, 'kniffe': 720, 'kommentare': 898, 'korrekturen': 898, 'mut': 899,
'rat': 720, 'ratschlaege': 720, 'ratschlage': 720, 'ruckmeldung': 898, 'rueckmeldung': 898, 'tipp': 720, 'tipps': 720,
'tricks': 720, 'vorgemacht': 610, 'zugehoert': 365, 'zugehort': 365}, {'<handed_apart>': 26, 'gebracht': 26,
'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26,
'uebergeben': 26, 'ueberlassen': 26}, {'...': 901}, {'...': 644, '<address>': 598}, {'...': 900, '<address>': 598,
'<my>': 902, '<work>': 591, 'N': 632, 'anmerkungen': 898, 'bei': 640, 'das': 903, 'den': 903, 'die': 903, 'feedback':
898, 'kommentare': 898, 'korrekturen': 898, 'mit': 640, 'ruckmeldung': 898, 'rueckmeldung': 898}, {'ich': 904, 'wir':
904}, {'<handed_apart>': 26, '<lent>': 26, '<tool>': 603, 'empfohlen': 594, 'gebracht': 26, 'gegeben': 26, 'gemailt':
26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26,
'ueberlassen': 26, 'vermittelt': 594, 'weiterempfohlen': 594}, {'...': 906, '<handed_apart>': 26, '<lent>': 26,
'<tool>': 603, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26,
'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'': (5, 'mine'), '<det>': 12}, {'^': 908},
{'<det>': 12}, {'^': 910}, {'bekommen': 909, 'bekommt': 909, 'hat': 911, 'kriegen': 909, 'kriegt': 909}, {'<me>':
772}, {'<until>': 772, 'D': 772, 'von': 913}, {'...': 914}, {'<me>': 774}, {'<until>': 774, 'D': 774, '^': 915, 'von':
916}, {'<they>': 917, 'ich': 437, 'wir': 437}, {'<they>': 912, 'das': 438, 'dass': 918}, {'retourniert': 292,
'zuruckgeschickt': 292, 'zurueckgeschickt': 292}, {'...': 920}, {'<work>': 921}, {'durchgespielt': 616, 'geprobt':
616, 'geubt': 616, 'trainiert': 616, 'vorbereitet': 616}, {'durchgespielt': 616, 'geprobt': 616, 'geuebt': 616,
'trainiert': 616, 'vorbereitet': 616}, {'durchgespielt': 616, 'geprobt': 616, 'geubt': 616, 'geuebt': 616,
'trainiert': 616, 'vorbereitet': 616}, {'bewerbungsgesprach': 923, 'bewerbungsgespraech': 924, 'interview': 925,
'pitch': 925, 'praesentation': 924, 'prasentation': 923, 'pruefung': 924, 'prufung': 923, 'rede': 925,
'vorstellungsgesprach': 923, 'vorstellungsgespraech': 924, 'vortrag': 925}, {'...': 922, '<work>': 921, '^': 926},
{'<they>': 917, 'ich': 39, 'wir': 39}, {'^': 12, 'das': 465, 'dass': 928}, {'<address>': 595}, {'s': 930}, {'das':
438, 'dass': 438, 'ich': 437, 'wir': 437}, {'^': 12, 'das': 438, 'dass': 438, 'ich': 437, 'wir': 437}, {'<said>': 932,
'<vowed>': 933}, {'<way>': 934}, {'<det>': 935, '<way>': 934}, {'geschickt': 594, 'vermittelt': 594, 'verwiesen': 594,
'weiterverwiesen': 594}, {'...': 937, 'geschickt': 594, 'vermittelt': 594, 'verwiesen': 594, 'weiterverwiesen': 594},
{'...': 937, 'empfohlen': 594, 'geschickt': 594, 'vermittelt': 594, 'verwiesen': 594, 'vorgeschlagen': 594,
'weiterempfohlen': 594, 'weiterverwiesen': 594}, {'<my>': 938, 'N': 939, 'eine': 938, 'einem': 938, 'einen': 938,
'einer': 938}, {'geschrieben': 594}, {'vorbereitet': 616}, {'...': 942, '<det>': 935, '<way>': 934, 'das': 607, 'den':
607, 'die': 607, 'ihre': 607, 'ihren': 607, 'seine': 607, 'seinen': 607}, {'gebracht': 594, 'gegeben': 594,
'geschickt': 594, 'vermittelt': 594, 'verschafft': 594, 'weitergeleitet': 594, 'zugeschanzt': 594}, {'ausgeholfen':
610, 'beraten': 610, 'geholfen': 610, 'gholfn': 610, 'unterstuetzt': 610, 'unterstutzt': 610}, {'gegangen': 444},
{'hand': 946}, {'ausgeholfen': 444, 'geholfen': 444, 'gholfn': 444, 'mitgeholfen': 444, 'unterstuetzt': 444,
'unterstutzt': 444, 'zur': 947}, {'<chore>': 948}, {'^': 949}, {'^': 594}, {'eingelegt': 951}, {'wort': 952},
{'gutes': 953}, {'gebracht': 951}, {'gesprach': 955, 'gespraech': 955, 'spiel': 955}, {'ein': 954, 'ins': 956,
'vorgeschlagen': 951}, {'...': 957}, {'empfohlen': 594, 'vorgeschlagen': 594, 'weiterempfohlen': 594}, {'...': 945,
'<det>': 950, '<my>': 958, '<their>': 950, 'N': 959, '^': 949}, {'warum': 610, 'was': 610, 'welche': 610, 'welcher':
610, 'welches': 610, 'wie': 610, 'wo': 610, 'wofuer': 610, 'wofur': 610, 'woran': 610}, {'ausgeholfen': 610,
'geholfen': 610, 'gholfn': 610, 'unterstuetzt': 610, 'unterstutzt': 610}, {'<way>': 934, '^': 949}, {'...': 962,
'<det>': 963, '<their>': 950, '<way>': 934, 'N': 959, '^': 949, 'umzug': 863}, {'schuldig': 12}, {'...': 965}, {'^':
966}, {'ich': 967}, {'aufgebaut': 365, 'aufgepaeppelt': 365, 'aufgepappelt': 365, 'beruhigt': 365, 'gelobt': 365},
{'gegeben': 610}, {'...': 970}, {'<address>': 598, 'aufgezeigt': 610, 'beigebogen': 610, 'klargemacht': 610, 'naeher':
889, 'naher': 889}, {'ausgemalt': 444, 'betreut': 444, 'gegossen': 444, 'gehuetet': 444, 'gehutet': 444, 'geputzt':
444, 'gestrichen': 444, 'versorgt': 444}, {'...': 973, 'ausgemalt': 444, 'betreut': 444, 'gegossen': 444, 'gehuetet':
444, 'gehutet': 444, 'geputzt': 444, 'gestrichen': 444, 'versorgt': 444}, {'...': 973, 'angeschlossen': 444,
'aufgebaut': 444, 'ausgemalt': 444, 'betreut': 444, 'eingerichtet': 444, 'entruempelt': 444, 'entrumpelt': 444,
'gegossen': 444, 'gehuetet': 444, 'gehutet': 444, 'gemaeht': 444, 'gemaht': 444, 'geputzt': 444, 'geraeumt': 444,
'geraumt': 444, 'geschnitten': 444, 'gestrichen': 444, 'montiert': 444, 'repariert': 444, 'versorgt': 444}, {'...':
972, '<address>': 598, '^': 926, 'auto': 645, 'blumen': 974, 'computer': 645, 'dachrinne': 645, 'drucker': 645,
'fenster': 645, 'fernseher': 645, 'garten': 975, 'hecke': 645, 'hund': 974, 'kasse': 974, 'katze': 974, 'keller': 645,
'kinder': 974, 'kleine': 974, 'kleinen': 974, 'kuche': 646, 'kueche': 647, 'laden': 974, 'rasen': 645, 'regal': 645,
'router': 645, 'schnee': 645, 'schrank': 645, 'stand': 974, 'waschmaschine': 645, 'wohnung': 975}, {'gegeben': 627,
'geknuepft': 627, 'geknupft': 627, 'gemacht': 627, 'hergestellt': 627, 'vermittelt': 627}, {'...': 977}, {'<det>':
978, '<my>': 978, 'einem': 978, 'einer': 978}, {'gegeben': 627, 'gemacht': 627, 'hergestellt': 627, 'vermittelt':
627}, {'<det>': 978, '<my>': 978, 'N': 980, 'einem': 978, 'einer': 978}, {'mit': 979, 'zu': 981}, {'...': 970, 'fuer':
971, 'fur': 971, 'zu': 971, 'zum': 971, 'zur': 971}, {'...': 970, 'fuer': 971, 'zu': 971, 'zum': 971, 'zur': 971},
{'...': 970, 'fur': 971, 'zu': 971, 'zum': 971, 'zur': 971}, {'...': 972, '<address>': 598, '^': 926, 'auto': 645,
'blumen': 974, 'computer': 645, 'dachrinne': 645, 'drucker': 645, 'fenster': 645, 'fernseher': 645, 'garten': 975,
'hecke': 645, 'hund': 974, 'kasse': 974, 'katze': 974, 'keller': 645, 'kinder': 974, 'kleine': 974, 'kleinen': 974,
'kontakt': 982, 'kuche': 646, 'kueche': 647, 'laden': 974, 'rasen': 645, 'rat': 983, 'ratschlaege': 984, 'ratschlage':
985, 'regal': 645, 'router': 645, 'schnee': 645, 'schrank': 645, 'stand': 974, 'tipp': 983, 'tipps': 983,
'waschmaschine': 645, 'wohnung': 975}, {'...': 972, '<address>': 598, '^': 926, 'auto': 645, 'blumen': 974,
'computer': 645, 'dachrinne': 645, 'drucker': 645, 'fenster': 645, 'fernseher': 645, 'garten': 975, 'hecke': 645,
'hinweise': 720, 'hund': 974, 'kasse': 974, 'katze': 974, 'keller': 645, 'kinder': 974, 'kleine': 974, 'kleinen': 974,
'kniff': 720, 'kniffe': 720, 'kuche': 646, 'kueche': 647, 'laden': 974, 'rasen': 645, 'rat': 720, 'ratschlaege': 720,
'ratschlag': 720, 'ratschlage': 720, 'regal': 645, 'router': 645, 'schnee': 645, 'schrank': 645, 'stand': 974, 'tipp':
720, 'tipps': 720, 'trick': 720, 'tricks': 720, 'waschmaschine': 645, 'wohnung': 975}, {'...': 719, 'fuer': 971,
'fur': 971, 'gegeben': 610, 'gezeigt': 610, 'mitgegeben': 610, 'verraten': 610, 'zu': 971, 'zum': 971, 'zur': 971},
{'...': 719, 'fuer': 971, 'gegeben': 610, 'gezeigt': 610, 'mitgegeben': 610, 'verraten': 610, 'zu': 971, 'zum': 971,
'zur': 971}, {'...': 719, 'fur': 971, 'gegeben': 610, 'gezeigt': 610, 'mitgegeben': 610, 'verraten': 610, 'zu': 971,
'zum': 971, 'zur': 971}, {'hinweise': 720, 'kniff': 720, 'kniffe': 720, 'mal': 877, 'rat': 988, 'ratschlaege': 989,
'ratschlag': 720, 'ratschlage': 990, 'tipp': 988, 'tipps': 988, 'trick': 720, 'tricks': 720}, {'^': 926,
'arbeitszeugnis': 941, 'bisschen': 969, 'empfehlungsschreiben': 941, 'gutes': 953, 'paar': 991, 'referenz': 941,
'wenig': 969, 'zeugnis': 941}, {'arbeitszeugnis': 941, 'auftrag': 944, 'bewerber': 944, 'einfuehrung': 971,
'einfuhrung': 971, 'empfehlungsschreiben': 941, 'interessenten': 944, 'job': 944, 'kandidaten': 944, 'kandidatin':
944, 'kunden': 944, 'kundin': 944, 'lead': 944, 'leads': 944, 'referenz': 941, 'zeugnis': 941}, {'auftrag': 944,
'bewerber': 944, 'crashkurs': 971, 'hinweise': 720, 'interessenten': 944, 'job': 944, 'kandidaten': 944, 'kandidatin':
944, 'kniff': 720, 'kniffe': 720, 'kontakt': 982, 'kunden': 944, 'kundin': 944, 'lead': 944, 'leads': 944, 'rat': 988,
'ratschlaege': 989, 'ratschlag': 720, 'ratschlage': 990, 'tipp': 988, 'tipps': 988, 'trick': 720, 'tricks': 720},
{'zugehoert': 365, 'zugehort': 365}, {'warum': 610, 'was': 610, 'welche': 610, 'welcher': 610, 'welches': 610, 'wie':
610, 'wo': 610, 'wofuer': 610, 'woran': 610}, {'warum': 610, 'was': 610, 'welche': 610, 'welcher': 610, 'welches':
610, 'wie': 610, 'wo': 610, 'wofur': 610, 'woran': 610}, {'...': 942}, {'<give1>': 12}, {'^': 999}, {'ich': 1000},
{'kann': 292, 'koennte': 292, 'konnte': 292, 'könnte': 292, 'muss': 292, 'soll': 292, 'sollte': 292}, {'...': 1002},
{'er': 1003, 'man': 1003, 'sie': 1003}, {'dass': 1001, 'ich': 1000, 'was': 1004, 'wo': 1004}, {'dass': 1001, 'ich':
1000}, {'mut': 899, 'zugeredet': 365}, {'...': 962, '<det>': 963, '<their>': 950, '<way>': 934, '^': 949, 'laden':
863}, {'ausgeholfen': 610, 'eingearbeitet': 610, 'eingefuehrt': 610, 'eingefuhrt': 610, 'eingewiesen': 610,
'geholfen': 610, 'gholfn': 610, 'unterstuetzt': 610, 'unterstutzt': 610}, {'...': 1009}, {'eingearbeitet': 610,
'eingefuehrt': 610, 'eingefuhrt': 610, 'eingewiesen': 610}, {'...': 1011, 'gesprach': 955, 'gespraech': 955, 'spiel':
955}, {'...': 962, '<det>': 950, '<their>': 950, '^': 949}, {'...': 620, '<tool>': 603, 'hinweise': 720, 'kniff': 720,
'kniffe': 720, 'rat': 720, 'ratschlaege': 720, 'ratschlag': 720, 'ratschlage': 720, 'tipp': 720, 'tipps': 720,
'trick': 720, 'tricks': 720}, {'arbeitszeugnis': 941, 'auftrag': 944, 'bewerber': 944, 'empfehlungsschreiben': 941,
'interessenten': 944, 'job': 944, 'kandidaten': 944, 'kandidatin': 944, 'kunden': 944, 'kundin': 944, 'lead': 944,
'leads': 944, 'referenz': 941, 'zeugnis': 941}, {'N': 980}, {'zu': 1016}, {'auftrag': 944, 'bewerber': 944,
'hinweise': 720, 'interessenten': 944, 'job': 944, 'kandidaten': 944, 'kandidatin': 944, 'kniff': 720, 'kniffe': 720,
'kontakt': 1017, 'kunden': 944, 'kundin': 944, 'lead': 944, 'leads': 944, 'rat': 988, 'ratschlaege': 989, 'ratschlag':
720, 'ratschlage': 990, 'tipp': 988, 'tipps': 988, 'trick': 720, 'tricks': 720}, {'auftrag': 944, 'bewerber': 944,
'interessenten': 944, 'job': 944, 'kandidaten': 944, 'kandidatin': 944, 'kunden': 944, 'kundin': 944, 'lead': 944,
'leads': 944}, {'bekommen': 8, 'gebracht': 8, 'gekriegt': 8}, {'handy': 1020, 'tel': 1020, 'telefon': 1020}, {'das':
1021}, {'an': 1022, 'ans': 1021}, {'wie': 610}, {'beraten': 610}, {'...': 1025, '<my>': 938, 'N': 938, 'eine': 938,
'einem': 938, 'einen': 938, 'einer': 938}, {'ich': 380, 'man': 380, 'wir': 380}, {'<should>': 1027}, {'...': 1025},
{'...': 896, '<address>': 598, '<det>': 621, '<expert>': 595, '<have>': 905, '<my>': 907, '<said>': 919, '<their>':
927, '<thing>': 848, '<tool>': 603, '<vowed>': 929, '<work>': 591, 'N': 931, '^': 926, 'am': 936, 'an': 940,
'anmerkungen': 854, 'arbeitszeugnis': 941, 'auf': 943, 'aufgebaut': 365, 'aufgepaeppelt': 365, 'aufgepappelt': 365,
'auftrag': 944, 'ausfuehrlich': 859, 'ausfuehrliches': 859, 'ausfuhrlich': 861, 'ausfuhrliches': 861, 'bei': 960,
'beigebracht': 961, 'beim': 964, 'beruhigt': 365, 'bewerber': 944, 'bin': 968, 'bisschen': 969, 'crashkurs': 971,
'das': 976, 'den': 986, 'die': 987, 'dreimal': 873, 'ehrliches': 876, 'ein': 992, 'eine': 993, 'einen': 994,
'einfach': 995, 'einfuehrung': 971, 'einfuhrung': 971, 'empfehlungsschreiben': 941, 'erklaert': 996, 'erklart': 997,
'erlaeutert': 996, 'erlautert': 997, 'etwas': 969, 'feedback': 854, 'fuer': 998, 'fur': 998, 'geholfen': 610,
'gelobt': 365, 'gesagt': 1005, 'geschrieben': 1006, 'gezeigt': 961, 'gut': 1007, 'gutes': 876, 'hinweise': 720,
'hoffnung': 366, 'im': 1008, 'in': 1010, 'ins': 1012, 'interessenten': 944, 'job': 944, 'kandidaten': 944,
'kandidatin': 944, 'kniff': 720, 'kniffe': 720, 'kommentare': 854, 'kontakt': 982, 'kunden': 944, 'kundin': 944,
'kurzes': 876, 'lange': 995, 'lead': 944, 'leads': 944, 'mehrfach': 888, 'mehrmals': 873, 'mein': 876, 'mit': 1013,
'mut': 366, 'n': 1014, 'nachhilfe': 971, 'ne': 1015, 'nen': 1018, 'neue': 1019, 'neuen': 1019, 'nicht': 1023, 'nur':
995, 'oefter': 877, 'offenes': 876, 'ofter': 877, 'paar': 991, 'per': 936, 'rat': 988, 'ratschlaege': 989,
'ratschlag': 720, 'ratschlage': 990, 'referenz': 941, 'ruckmeldung': 860, 'rueckmeldung': 858, 'schon': 890,
'schriftlich': 894, 'schriftliches': 894, 'schuld': 465, 'schulde': 465, 'schulden': 465, 'sehr': 1007, 'tipp': 988,
'tipps': 988, 'trick': 720, 'tricks': 720, 'uber': 936, 'ueber': 936, 'um': 74, 'umsonst': 873, 'unterricht': 971,
'vergeblich': 873, 'via': 936, 'viel': 876, 'vorgefuehrt': 996, 'vorgefuhrt': 997, 'vorgemacht': 1024,
'vorgeschlagen': 951, 'x': 878, 'zeugnis': 941, 'zu': 1026, 'zufolge': 1028, 'zugehoert': 365, 'zugehort': 365,
'zugeredet': 365, 'zum': 1029, 'zur': 1029, 'zweimal': 873}, {'<said>': 502, 'angebimmelt': 472, 'angeboten': 472,
'angeklingelt': 472, 'angelaeutet': 472, 'angelautet': 472, 'angerufen': 472, 'anvertraut': 472, 'berichtet': 472,
'durchgebimmelt': 472, 'durchgeklingelt': 472, 'durchgerufen': 472, 'empfohlen': 495, 'erklaert': 1, 'erklart': 1,
'erzaehlt': 472, 'erzahlt': 472, 'geantwortet': 472, 'gebeichtet': 472, 'geholfen': 472, 'geklagt': 472, 'geklingelt':
472, 'gemailt': 472, 'gemeint': 1, 'geraten': 495, 'gesagt': 495, 'geschickt': 472, 'geschildert': 472, 'geschrieben':
495, 'gesimst': 472, 'gesteckt': 472, 'getextet': 472, 'gezeigt': 472, 'gratuliert': 472, 'hereingeschaut': 472,
'mitgeteilt': 472, 'praesentiert': 472, 'prasentiert': 472, 'reingeschaut': 472, 'verraten': 472, 'versprochen': 472,
'vorbeigeschaut': 472, 'vorgestellt': 472, 'zugesagt': 472, 'zuruckgemailt': 472, 'zuruckgerufen': 472,
'zuruckgeschrieben': 472, 'zurueckgemailt': 472, 'zurueckgerufen': 472, 'zurueckgeschrieben': 472}, {'<them>': 534},
{'<them>': 534, '^': 533}, {'...': 1031, '<counsel>': 511, '<counselled>': 484, '^': 513, 'abgeholt': 472, 'als': 514,
'am': 526, 'angebimmelt': 472, 'angeklingelt': 472, 'angelaeutet': 472, 'angelautet': 472, 'angerufen': 472,
'angeschrieben': 472, 'angesprochen': 472, 'ans': 523, 'auf': 526, 'aufgefordert': 380, 'ausgefuehrt': 472,
'ausgefuhrt': 472, 'begleitet': 472, 'beim': 526, 'bekocht': 472, 'bestaerkt': 380, 'bestarkt': 380, 'besucht': 472,
'davon': 527, 'davor': 531, 'dazu': 527, 'den': 514, 'dringend': 532, 'durchgebimmelt': 472, 'durchgeklingelt': 472,
'durchgerufen': 472, 'einen': 514, 'eingeladen': 472, 'eingeredet': 380, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1,
'ermuntert': 380, 'ermutigt': 380, 'ersucht': 1032, 'geantwortet': 472, 'gebeten': 1033, 'gefragt': 1032,
'geklingelt': 472, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 472, 'getextet': 472,
'getroffen': 472, 'gewarnt': 530, 'hereingeschaut': 472, 'im': 526, 'interviewt': 472, 'kontaktiert': 472, 'mit': 541,
'nahe': 522, 'nen': 514, 'per': 526, 'reingeschaut': 472, 'stark': 532, 'um': 544, 'via': 526, 'vor': 545,
'vorbeigeschaut': 472, 'zuruckgemailt': 472, 'zuruckgerufen': 472, 'zuruckgeschrieben': 472, 'zurueckgemailt': 472,
'zurueckgerufen': 472, 'zurueckgeschrieben': 472}, {'^': 549}, {'<me>': 1035, '<vowed>': 552, 'mir': 553, 'uns': 553},
{'<me>': 515, '^': 66, 'dass': 551, 'er': 515, 'sich': 515, 'sie': 515}, {'<until>': 555, '<vowed>': 66}, {'...':
1038}, {'anzurufen': 8, 'mich': 887, 'uns': 887, 'zu': 871}, {'versucht': 1040}, {'angelaeutet': 472, 'angelautet':
472, 'angerufen': 472}, {'<vowed>': 552, 'gemeint': 573, 'gesagt': 573, 'geschrieben': 573, 'gmeint': 518, 'gsagt':
518}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet': 59, 'angeschlossen': 472, 'bedankt': 472, 'beworben': 0,
'dazugeschaltet': 472, 'dazugesellt': 472, 'dazugesetzt': 472, 'dazugestellt': 472, 'eingeklinkt': 472, 'eingewaehlt':
472, 'eingewahlt': 472, 'entschuldigt': 472, 'gemeldet': 472, 'geruehrt': 472, 'geruhrt': 472, 'verabschiedet': 472,
'zugeschaltet': 472}, {'...': 1044, 'bedankt': 472, 'bei': 578, 'entschuldigt': 472, 'gemeldet': 472, 'geruehrt': 472,
'geruhrt': 472, 'verabschiedet': 472}, {'<vowed>': 552, 'angelaeutet': 472, 'angelautet': 472, 'angerufen': 472,
'gemeint': 573, 'gesagt': 573, 'geschrieben': 573, 'gmeint': 518, 'gsagt': 518}, {'...': 496, '<appointment>': 498,
'<det>': 499, '<me>': 1034, '<my>': 499, '<they>': 1036, '<until>': 557, '<vowed>': 1037, '^': 1039, 'am': 526,
'angebimmelt': 472, 'angeklingelt': 472, 'angelaeutet': 472, 'angelautet': 472, 'angerufen': 472, 'auf': 561, 'beim':
526, 'davon': 562, 'dazu': 562, 'durchgebimmelt': 472, 'durchgeklingelt': 472, 'durchgerufen': 472, 'empfohlen': 563,
'erklaert': 1, 'erklart': 1, 'geantwortet': 472, 'geklingelt': 472, 'gemailt': 472, 'gemeint': 566, 'geraten': 1,
'gesagt': 566, 'geschrieben': 567, 'gesimst': 472, 'getextet': 472, 'gmeint': 518, 'gsagt': 518, 'hereingeschaut':
472, 'im': 526, 'mehrmals': 1041, 'mich': 1042, 'mir': 1043, 'per': 561, 'reingeschaut': 472, 'sich': 1045, 'uber':
581, 'ueber': 583, 'uns': 1046, 'vergeblich': 1041, 'versucht': 1040, 'via': 561, 'vor': 545, 'vorbeigeschaut': 472,
'vorgeschlagen': 0, 'zuruckgemailt': 472, 'zuruckgerufen': 472, 'zuruckgeschrieben': 472, 'zurueckgemailt': 472,
'zurueckgerufen': 472, 'zurueckgeschrieben': 472, 'zweimal': 1041}, {'^': 763, 'das': 761, 'den': 761, 'die': 761,
'es': 761, 'sie': 761, 'von': 764}, {'<way>': 518}, {'<det>': 1049, '<way>': 518}, {'am': 1050, 'auf': 1050, 'beim':
1050, 'ich': 784, 'im': 1050, 'in': 1050, 'man': 784, 'per': 1050, 'wir': 784, 'zu': 1050, 'zum': 1050}, {'...': 1051,
'<det>': 792, '<they>': 812, '<way>': 789, 'D': 794, '^': 805, 'am': 816, 'auf': 818, 'beim': 816, 'bleib': 380,
'bloss': 806, 'bloß': 806, 'das': 807, 'dass': 811, 'eben': 794, 'erhoeh': 380, 'erhoh': 380, 'fang': 380, 'frag':
380, 'geh': 380, 'hoer': 380, 'hor': 380, 'i': 500, 'ich': 500, 'im': 816, 'in': 823, 'lass': 380, 'mach': 380,
'macht': 380, 'man': 500, 'nimm': 380, 'nur': 806, 'per': 816, 'red': 380, 'stell': 380, 'such': 380, 'tel': 789,
'verkauf': 380, 'wir': 500, 'zu': 818, 'zum': 818}, {'<me>': 67, '<until>': 66}, {'bringts': 1053, 'gibts': 1053,
'macht': 1053, 'mailts': 1053, 'schickts': 1053, 'sendets': 1053}, {'und': 1054}, {'and': 66}, {'': (6, 'theirs'),
'...': 1056}, {'...': 1055, '<det>': 1057, 'D': 66}, {'mich': 66, 'uns': 66}, {'fuer': 1059, 'fur': 1059}, {'...':
1060}, {'...': 1060, '<det>': 1061, '<my>': 1061, '<their>': 1061, '<them>': 1061}, {'<me>': 66, 'das': 181, 'den':
181, 'die': 181, 'es': 181, 's': 181}, {'...': 1055}, {'zuruck': 66, 'zurueck': 66}, {'...': 1065, 'zuruck': 66,
'zurueck': 66}, {'...': 1065, 'mich': 1066, 'mir': 1066, 'uns': 1066, 'zuruck': 66, 'zurueck': 66}, {'...': 1065,
'<they>': 1067, '<until>': 66, 'mich': 1066, 'mir': 1066, 'uns': 1066, 'zuruck': 66, 'zurueck': 66}, {'mal': 66}, {'':
(6, 'theirs'), 'nach': 66, 'noch': 1069, 'nochmal': 66, 'wieder': 66}, {'nach': 66, 'noch': 1069, 'nochmal': 66,
'wieder': 66}, {'D': 1071}, {'D': 1070, 'es': 1072, 'ihn': 1072, 'sie': 1072}, {'D': 1071, 'es': 1072, 'ihn': 1072,
'sie': 1072}, {'sich': 66}, {'<they>': 1075, 'sich': 66}, {'bescheid': 66}, {'bescheid': 66, 'mir': 1077, 'uns':
1077}, {'<they>': 1078, 'bescheid': 66, 'mir': 1077, 'uns': 1077}, {'an': 66, 'druber': 66, 'drueber': 66, 'durch':
66}, {'...': 1080, 'an': 66, 'druber': 66, 'drueber': 66, 'durch': 66}, {'durch': 66, 'weiter': 66}, {'<they>': 1078,
'bescheid': 66, 'das': 1082, 'es': 1082, 'mir': 1077, 'uns': 1077}, {'beisammen': 66, 'bereit': 66, 'fertig': 66,
'parat': 66}, {'<until>': 1084}, {'...': 1085}, {'um': 66}, {'...': 1087, 'um': 66}, {'sich': 1088}, {'ab': 66, 'an':
66}, {'<me>': 1090}, {'ab': 66}, {'...': 1092}, {'<my>': 1093}, {'<me>': 1090, '<my>': 1093, 'D': 1094}, {'das': 1082,
'es': 1082}, {'...': 1065, '<they>': 1067, 'mich': 1066, 'mir': 1066, 'uns': 1066, 'zuruck': 66, 'zurueck': 66},
{'...': 1065}, {'...': 1065, 'mich': 1098, 'mir': 1098, 'sich': 66, 'uns': 1098}, {'...': 1065, '<they>': 1099,
'mich': 1098, 'mir': 1098, 'sich': 66, 'uns': 1098}, {'...': 1065, '<me>': 1090, '<they>': 1067, 'mich': 1066, 'mir':
1066, 'uns': 1066, 'zuruck': 66, 'zurueck': 66}, {'vor': 66}, {'...': 1102}, {'<me>': 1103}, {'<their>': 1103},
{'...': 1102, 'D': 1105}, {'<me>': 1106}, {'<deed3>': 1058, '<does3>': 1062, '<give3>': 1063, '<sends3>': 1064,
'antwortet': 1068, 'bohrt': 1073, 'connected': 181, 'connectet': 181, 'draengelt': 1073, 'draengt': 1074, 'drangelt':
1073, 'drangt': 1074, 'erkundigt': 1076, 'geben': 1079, 'geht': 1081, 'gibt': 1083, 'haben': 1086, 'hakt': 1073,
'hat': 1086, 'hoert': 1089, 'holen': 1091, 'holt': 1095, 'hort': 1089, 'intro': 181, 'introduced': 181, 'introed':
181, 'introt': 181, 'leitet': 1096, 'liest': 1081, 'mailt': 1097, 'melden': 1076, 'meldet': 1100, 'probiert': 1074,
'ruehren': 1076, 'ruehrt': 1076, 'rufen': 1091, 'ruft': 1101, 'ruhren': 1076, 'ruhrt': 1076, 'sagen': 1079, 'sagt':
1079, 'schaut': 1081, 'schickt': 1096, 'schreibt': 1097, 'schubst': 1074, 'sieht': 1081, 'stellen': 1104, 'stellt':
1107, 'stupst': 1073, 'uberweist': 67, 'ueberweist': 67, 'unterschreibt': 67, 'urgiert': 1073, 'versucht': 1074,
'zahlt': 67}, {'probiert': 8, 'versucht': 8}, {'...': 1109, 'probiert': 8, 'versucht': 8}, {'<me>': 0}, {'bei': 1111},
{'...': 1112, 'bei': 1111}, {'^': 533, 'darum': 534, 'um': 534}, {'<until>': 533}, {'...': 1115, '<my>': 533,
'antwort': 533, 'bestaetigung': 533, 'bestatigung': 533, 'feedback': 533, 'ruckmeldung': 533, 'ruckruf': 533,
'rueckmeldung': 533, 'rueckruf': 533, 'stellungnahme': 533}, {'^': 1116}, {'<me>': 1114, 'um': 1117}, {'mich': 467,
'mir': 467, 'uns': 467}, {'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 1120}, {'...': 107,
'<det>': 1121, '<my>': 1121, '<their>': 1121}, {'<me>': 39}, {'<until>': 911, '^': 1122, 'von': 1123}, {'': (19,
'gave:resource'), 'ausgeliehen': 26, 'bekommen': 26, 'geborgt': 26, 'geliehen': 26, 'leihweise': 26, 'mitgenommen':
26}, {'<tool>': 1125}, {'...': 1126, '<tool>': 1125}, {'<until>': 12, 'retour': 12, 'wieder': 12, 'zuruck': 12,
'zurueck': 12}, {'...': 1128}, {'...': 107, '<det>': 1129, '<my>': 1121, '<their>': 1121}, {'<my>': 1127, '<until>':
911, '^': 1130, 'von': 1123}, {'<doc>': 533, '<work>': 533}, {'<doc>': 533, 'alle': 533, 'beide': 533, 'das': 533,
'den': 533, 'die': 533, 'ein': 1132, 'eine': 1132, 'einen': 1132, 'ne': 1132, 'nen': 1132, 'saemtliche': 533}, {'^':
1133}, {'...': 1115, '<until>': 533}, {'...': 1115}, {'-abrechnung': 1135, '-beleg': 1136, '-bescheinigung': 1136,
'-bestaetigung': 1136, '-foto': 1135, '-fotos': 1135, '-liste': 1135, '-nachweis': 1135, '-plan': 1135, '-rechnung':
1135, '-unterlagen': 1135, '-vertrag': 1135, '-zahlen': 1135, '<doc>': 1135, '<thing>': 1115, '<work>': 1115, 'alle':
1136, 'angebot': 1115, 'antwort': 1115, 'beide': 1136, 'bestaetigung': 1115, 'das': 1136, 'den': 1136, 'die': 1136,
'entscheidung': 1115, 'fotos': 1115, 'kostenvoranschlag': 1115, 'muster': 1115, 'offerte': 1115, 'rechnung': 1115,
'rueckmeldung': 1115, 'saemtliche': 1136, 'unterlagen': 1115, 'vertrag': 1115, 'zahlen': 1115}, {'<until>': 1134, '^':
1137}, {'<doc>': 533, 'alle': 533, 'beide': 533, 'das': 533, 'den': 533, 'die': 533, 'ein': 1132, 'eine': 1132,
'einen': 1132, 'ne': 1132, 'nen': 1132, 'samtliche': 533}, {'^': 1139}, {'-abrechnung': 1135, '-beleg': 1136,
'-bescheinigung': 1136, '-bestatigung': 1136, '-foto': 1135, '-fotos': 1135, '-liste': 1135, '-nachweis': 1135,
'-plan': 1135, '-rechnung': 1135, '-unterlagen': 1135, '-vertrag': 1135, '-zahlen': 1135, '<doc>': 1135, '<thing>':
1115, '<work>': 1115, 'alle': 1136, 'angebot': 1115, 'antwort': 1115, 'beide': 1136, 'bestatigung': 1115, 'das': 1136,
'den': 1136, 'die': 1136, 'entscheidung': 1115, 'fotos': 1115, 'kostenvoranschlag': 1115, 'muster': 1115, 'offerte':
1115, 'rechnung': 1115, 'ruckmeldung': 1115, 'samtliche': 1136, 'unterlagen': 1115, 'vertrag': 1115, 'zahlen': 1115},
{'<until>': 1140, '^': 1141}, {'dass': 1027}, {'darauf': 1143}, {'sich': 0}, {'an': 515}, {'<me>': 1146}, {'<me>':
1146, '<they>': 1147}, {'mit': 472}, {'...': 1149, 'mit': 472}, {'N': 1150}, {'-abrechnung': 1135, '-beleg': 1136,
'-bescheinigung': 1136, '-bestaetigung': 1136, '-foto': 1135, '-fotos': 1135, '-liste': 1135, '-nachweis': 1135,
'-plan': 1135, '-rechnung': 1135, '-unterlagen': 1135, '-vertrag': 1135, '-zahlen': 1135, '<doc>': 1135, 'alle': 1136,
'beide': 1136, 'das': 1136, 'den': 1136, 'die': 1136, 'saemtliche': 1136}, {'<counsel>': 0}, {'paar': 1153},
{'<counsel>': 0, '<until>': 1134, '^': 1152, 'ein': 1154, 'einen': 1153, 'n': 1153, 'nen': 1153}, {'<until>': 1134,
'^': 1152}, {'<doc>': 533, 'alle': 533, 'beide': 533, 'das': 533, 'den': 533, 'die': 533, 'ein': 1132, 'eine': 1132,
'einen': 1132, 'ne': 1132, 'nen': 1132, 'saemtliche': 533, 'samtliche': 533}, {'^': 1157}, {'-abrechnung': 1135,
'-beleg': 1136, '-bescheinigung': 1136, '-bestaetigung': 1136, '-bestatigung': 1136, '-foto': 1135, '-fotos': 1135,
'-liste': 1135, '-nachweis': 1135, '-plan': 1135, '-rechnung': 1135, '-unterlagen': 1135, '-vertrag': 1135, '-zahlen':
1135, '<doc>': 1135, 'alle': 1136, 'beide': 1136, 'das': 1136, 'den': 1136, 'die': 1136, 'saemtliche': 1136,
'samtliche': 1136}, {'<until>': 1158, '^': 1159}, {'-abrechnung': 1135, '-beleg': 1136, '-bescheinigung': 1136,
'-bestaetigung': 1136, '-bestatigung': 1136, '-foto': 1135, '-fotos': 1135, '-liste': 1135, '-nachweis': 1135,
'-plan': 1135, '-rechnung': 1135, '-unterlagen': 1135, '-vertrag': 1135, '-zahlen': 1135, '<doc>': 1135, '<thing>':
1115, '<work>': 1115, 'alle': 1136, 'angebot': 1115, 'antwort': 1115, 'beide': 1136, 'bestaetigung': 1115,
'bestatigung': 1115, 'das': 1136, 'den': 1136, 'die': 1136, 'entscheidung': 1115, 'fotos': 1115, 'kostenvoranschlag':
1115, 'muster': 1115, 'offerte': 1115, 'rechnung': 1115, 'ruckmeldung': 1115, 'rueckmeldung': 1115, 'saemtliche':
1136, 'samtliche': 1136, 'unterlagen': 1115, 'vertrag': 1115, 'zahlen': 1115}, {'': (13, 'talk'), '<counsel>': 0,
'<until>': 1158, '^': 1161, 'das': 1115, 'ein': 1154, 'einen': 1153, 'es': 1115, 'ihn': 1115, 'n': 1153, 'nen': 1153,
'sie': 1115}, {'-abrechnung': 1135, '-beleg': 1136, '-bescheinigung': 1136, '-bestatigung': 1136, '-foto': 1135,
'-fotos': 1135, '-liste': 1135, '-nachweis': 1135, '-plan': 1135, '-rechnung': 1135, '-unterlagen': 1135, '-vertrag':
1135, '-zahlen': 1135, '<doc>': 1135, 'alle': 1136, 'beide': 1136, 'das': 1136, 'den': 1136, 'die': 1136, 'samtliche':
1136}, {'<counsel>': 0, '<until>': 1140, '^': 1163, 'ein': 1154, 'einen': 1153, 'n': 1153, 'nen': 1153}, {'<until>':
1140, '^': 1163}, {'mit': 66}, {'...': 1166}, {'^': 1167}, {'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben':
26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1169,
'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26,
'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'<tool>': 1170}, {'...': 1171, '<tool>': 1170}, {'<tool>': 1170,
'ausleihen': 26, 'benutzen': 26, 'brauchen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnutzen': 26,
'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1173, '<tool>': 1170}, {'': (13, 'talk'), '<det>': 1172, '<my>':
1174}, {'^': 204, 'darauf': 380, 'zu': 380}, {'<me>': 1176, 'darauf': 1143}, {'<det>': 1172, '<my>': 1174}, {'^': 204,
'dass': 380, 'mir': 484, 'uns': 484}, {'<they>': 1179, '^': 204, 'dass': 380, 'mir': 484, 'uns': 484}, {'mich': 421,
'uns': 421}, {'<me>': 1176}, {'<me>': 59}, {'bei': 1183}, {'...': 1184, 'bei': 1183}, {'D': 1185}, {'dass': 1027,
'wenn': 1027}, {'besser': 1187, 'gern': 1187, 'gerne': 1187, 'gut': 1187, 'lieber': 1187}, {'besser': 1187, 'es':
1188, 'gern': 1187, 'gerne': 1187, 'gut': 1187, 'lieber': 1187, 's': 1188}, {'an': 0}, {'<me>': 1190}, {'bei': 1191},
{'...': 1192, 'bei': 1191}, {'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op':
0, 'pruefung': 0, 'prufung': 0}, {'...': 1194, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0,
'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'<thing>': 1115, '<work>': 1115, 'angebot': 1115, 'antwort':
1115, 'bestaetigung': 1115, 'bestatigung': 1115, 'entscheidung': 1115, 'fotos': 1115, 'kostenvoranschlag': 1115,
'muster': 1115, 'offerte': 1115, 'rechnung': 1115, 'ruckmeldung': 1115, 'rueckmeldung': 1115, 'unterlagen': 1115,
'vertrag': 1115, 'zahlen': 1115}, {'^': 1196, 'dass': 1027}, {'<my>': 533}, {'^': 1198}, {'nach': 1199}, {'auf': 462},
{'auf': 462, 'schon': 1201}, {'sich': 1202}, {'zu': 0}, {'...': 1204, 'auf': 462, 'schon': 1201, 'zu': 0}, {'sich':
1205}, {'<counsel>': 380}, {'<counsel>': 380, 'als': 1207, 'den': 1207, 'einen': 1207, 'nen': 1207}, {'weg': 380},
{'den': 1209}, {'^': 204, 'auf': 1210}, {'<counsel>': 380, '<they>': 1208, 'als': 1207, 'den': 1207, 'einen': 1207,
'mit': 1211, 'nen': 1207}, {'<me>': 1212}, {'<counsel>': 380, '<they>': 1208, 'als': 1207, 'den': 1207, 'einen': 1207,
'nen': 1207}, {'<me>': 1214}, {'$$': 472}, {'$$': 472, 'dabei': 1216}, {'mit': 1217}, {'auch': 1218, 'mit': 1217,
'noch': 1218}, {'<until>': 48}, {'<doc>': 1220, '<document>': 1220, '<thing>': 1220, '<work>': 1220}, {'^': 1221},
{'<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'^': 1223}, {'tisch': 12}, {'dem': 1225}, {'postfach':
12}, {'hand': 12, 'mail': 12}, {'der': 1228}, {'am': 1225, 'auf': 1226, 'im': 1227, 'in': 1229, 'von': 106,
'vorliegen': 12}, {'...': 1230, '<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'<det>': 1224, '<my>':
1224, '^': 1231}, {'briefkasten': 12, 'postfach': 12, 'schreibtisch': 12, 'tisch': 12}, {'<their>': 1233, 'dem':
1233}, {'<their>': 1233, 'dem': 1233, 'der': 1228}, {'am': 1225, 'auf': 1234, 'im': 1227, 'in': 1235, 'von': 106},
{'auf': 1234, 'in': 1234}, {'<until>': 1236, 'D': 1237}, {'...': 1238, '<doc>': 1220, '<document>': 1220, '<thing>':
1220, '<work>': 1220}, {'<det>': 1222, '<my>': 1222, '<until>': 1232, '^': 1239}, {'<until>': 533, 'von': 759},
{'...': 1241}, {'<until>': 534, '^': 1242, 'dass': 1027, 'wenn': 1027}, {'besser': 1187, 'es': 1188, 'gern': 1243,
'gerne': 1243, 'gut': 1187, 'lieber': 1187, 's': 1188}, {'<until>': 534, '^': 1242}, {'gern': 1245, 'gerne': 1245},
{'...': 1126, '<tool>': 1125, '^': 1221}, {'...': 41, '<my>': 42}, {'<me>': 1248}, {'<my>': 42, 'bei': 1249, 'von':
1249}, {'...': 1204, 'zu': 0}, {'...': 1194, '<det>': 1222, '<my>': 1247, '<until>': 1232, '^': 1239, 'geburtstag': 0,
'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 'sich': 1250,
'vor': 1251, 'wohl': 0}, {'...': 1194, 'besser': 1187, 'es': 1188, 'geburtstag': 0, 'gern': 1243, 'gerne': 1243,
'gut': 1187, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'lieber': 1187, 'namenstag': 0, 'op': 0, 'pruefung': 0,
'prufung': 0, 's': 1188}, {'gewesen': 472}, {'aufgetaucht': 472, 'da': 1254, 'dabei': 1254, 'gekommen': 472, 'kemma':
472, 'kommen': 472, 'kumma': 472, 'vorbeigekommen': 472}, {'a': 1255, 'ah': 1255, 'au': 1255, 'auch': 1255, 'dafuer':
1143, 'dafur': 1143, 'dagegen': 1143}, {'schuldig': 20}, {'...': 1257}, {'^': 1258}, {'ansicht': 573, 'auffassung':
573, 'meinung': 573, 'uberzeugung': 518, 'ueberzeugung': 518}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8},
{'...': 1261}, {'ned': 1262, 'net': 1262, 'nicht': 1262}, {'<me>': 1259, 'D': 1185, 'a': 1255, 'ah': 1255, 'au': 1255,
'auch': 1255, 'aufgetaucht': 472, 'dafuer': 1143, 'dafur': 1143, 'dagegen': 1143, 'dazugekommen': 472,
'dazugestossen': 472, 'dazugestoßen': 472, 'der': 1260, 'einfach': 1263, 'gekommen': 472, 'leider': 1263,
'mitgekommen': 472, 'ned': 1262, 'net': 1262, 'nicht': 1262, 'vorbeigefahren': 472, 'vorbeigekommen': 472}, {'<my>':
472}, {'an': 1265, 'auf': 1265, 'bei': 1265, 'beim': 1265, 'in': 1265, 'zu': 1265}, {'an': 1265, 'auf': 1265, 'bei':
1265, 'beim': 1265, 'in': 1265, 'mit': 1217, 'zu': 1265}, {'atelier': 472, 'geschaeft': 472, 'geschaft': 472, 'laden':
472, 'salon': 472, 'shop': 472}, {'den': 1268, 'die': 1268}, {'im': 1268, 'in': 1269, 'ins': 1268}, {'im': 1268, 'in':
1269, 'ins': 1268, 'kurz': 1270}, {'<me>': 1271, '<my>': 472}, {'ned': 8, 'net': 8, 'nicht': 8}, {'<my>': 472, 'den':
1268, 'die': 1268}, {'alle': 1266, 'an': 1265, 'auch': 1267, 'auf': 1265, 'aufgetaucht': 472, 'bei': 1272, 'beide':
1266, 'beim': 1265, 'da': 1271, 'dazugekommen': 472, 'dazugestossen': 472, 'dazugestoßen': 472, 'einfach': 1273,
'gekommen': 472, 'im': 1268, 'in': 1274, 'ins': 1268, 'kurz': 1270, 'mit': 1217, 'mitgekommen': 472, 'ned': 8, 'net':
8, 'nicht': 8, 'noch': 1218, 'vorbeigefahren': 472, 'vorbeigekommen': 472, 'wieder': 1266, 'wohl': 0, 'zu': 1265},
{'alle': 1266, 'an': 1265, 'auch': 1267, 'auf': 1265, 'bei': 1272, 'beide': 1266, 'beim': 1265, 'da': 1271, 'einfach':
1273, 'im': 1268, 'in': 1274, 'ins': 1268, 'kurz': 1270, 'mit': 1217, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1218,
'wieder': 1266, 'zu': 1265}, {'geben': 66, 'sagen': 66}, {'geben': 66}, {'absagen': 66, 'bescheid': 1277, 'feedback':
1278, 'ruckmeldung': 1278, 'rueckmeldung': 1278, 'zusagen': 66}, {'^': 1279}, {'bringen': 66, 'geben': 66, 'liefern':
66, 'sagen': 66, 'schicken': 66, 'zeigen': 66}, {'^': 1281}, {'D': 1281}, {'...': 1283}, {'D': 1282, '^': 1284}, {'':
(13, 'talk'), '...': 1280, '<det>': 1172, '<me>': 1285, '<my>': 1174, '^': 1279}, {'<det>': 1172, '<me>': 1285,
'<my>': 1174}, {'ins': 59, 'nach': 59, 'vorbei': 59, 'zu': 1183, 'zum': 59, 'zur': 59}, {'...': 1288, 'in': 59, 'ins':
59, 'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1183, 'zum': 59, 'zur': 59}, {'D': 1289}, {'^': 66, 'darum': 515,
'drum': 515, 'um': 515}, {'sich': 1291}, {'<they>': 1292, 'sich': 1291}, {'<me>': 467}, {'herz': 380}, {'ans': 1295,
'nahe': 380}, {'...': 1296, '<they>': 1296, 'ans': 1295, 'nahe': 380}, {'<me>': 1297}, {'connect': 66, 'forward': 66,
'intro': 66, 'introduce': 66, 'send': 66, 'share': 66}, {'^': 1299}, {'': (6, 'theirs'), '<until>': 66, 'D': 66},
{'<me>': 1301}, {'das': 1302, 'den': 1302, 'die': 1302, 'es': 1302, 'ihn': 1302, 'sie': 1302}, {'bringt': 1303,
'gibt': 1303, 'mailt': 1303, 'schickt': 1303}, {'und': 1304}, {'fertig': 1305, 'fix': 1305, 'klar': 1305}, {'...':
1306}, {'^': 1307}, {'am': 472, 'auf': 472, 'aus': 472, 'dass': 472, 'mir': 472, 'ob': 472, 'per': 472, 'uns': 472,
'via': 472, 'wegen': 472}, {'': (0, 'missed'), 'mehr': 8}, {'ned': 1310, 'net': 1310, 'nicht': 1310}, {'sich': 1311},
{'': (23, 'contact'), 'ned': 1310, 'net': 1310, 'nicht': 1310}, {'sich': 1313}, {'absagen': 66, 'bescheid': 1277,
'feedback': 1278, 'ruckmeldung': 1278, 'zusagen': 66}, {'^': 1315, 'zu': 0}, {'durchgeben': 66, 'freigeben': 66,
'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66, 'uberweisen': 66,
'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66,
'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66, 'zuschicken': 66}, {'...': 1317}, {'^': 1318},
{'<giveinf>': 66, '<giveinf_apart>': 66, 'geben': 66, 'sagen': 66}, {'...': 1320, '<giveinf>': 66, '<selfinf>': 66},
{'^': 1321}, {'<giveinf>': 66, '<selfinf>': 66}, {'<until>': 1323, 'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen':
66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66, 'uberweisen': 66, 'vorbeibringen':
66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66,
'zurucksenden': 66, 'zuruckzahlen': 66, 'zuschicken': 66}, {'<until>': 533, 'geben': 66}, {'...': 1324, '<thing>':
1115, '<work>': 1115, 'absagen': 66, 'angebot': 1115, 'antwort': 1115, 'bescheid': 1277, 'bestatigung': 1115,
'connecten': 66, 'entscheidung': 1115, 'feedback': 1278, 'fotos': 1115, 'intro': 66, 'introen': 66, 'klaren': 66,
'kostenvoranschlag': 1115, 'liefern': 66, 'muster': 1115, 'nachfragen': 66, 'nachhaken': 66, 'offerte': 1115,
'rechnung': 1115, 'ruckmeldung': 1325, 'schicken': 66, 'unterlagen': 1115, 'vermitteln': 66, 'vertrag': 1115,
'zahlen': 1115, 'zusagen': 66}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen': 0, 'dabei': 1327, 'hinfahren': 0,
'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0, 'vorbeikomme': 0, 'zusammensetzen': 0},
{'$$': 533}, {'<deed1>': 1329, '<give1>': 1329, '<until>': 533}, {'': (3, 'advice'), '...': 1330}, {'...': 1328, '^':
1331}, {'...': 1328, '^': 204}, {'ich': 1332, 'man': 1333, 'wir': 1332}, {'<selfinf>': 66}, {'^': 1335}, {'...': 1336,
'^': 1335}, {'<me>': 1337}, {'...': 1336, '^': 1335, 'bei': 1338}, {'': (13, 'talk'), '...': 1316, '<counsel>': 0,
'<me>': 1319, '<until>': 1322, '^': 1326, 'dass': 1334, 'ein': 1154, 'einen': 1153, 'n': 1153, 'nen': 1153, 'sich':
1339, 'zu': 0}, {'^': 1323}, {'<until>': 1323}, {'...': 1342}, {'<until>': 1341, '^': 1343}, {'absagen': 66,
'bescheid': 1277, 'feedback': 1278, 'rueckmeldung': 1278, 'zusagen': 66}, {'^': 1345, 'zu': 0}, {'durchgeben': 66,
'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'rueberschicken': 66,
'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zurueckbringen': 66,
'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1347},
{'^': 1348}, {'<until>': 1323, 'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66,
'nachreichen': 66, 'nachschicken': 66, 'rueberschicken': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken':
66, 'weiterleiten': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66,
'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1350, '<thing>': 1115, '<work>': 1115, 'absagen': 66, 'angebot': 1115,
'antwort': 1115, 'bescheid': 1277, 'bestaetigung': 1115, 'connecten': 66, 'entscheidung': 1115, 'feedback': 1278,
'fotos': 1115, 'intro': 66, 'introen': 66, 'klaeren': 66, 'kostenvoranschlag': 1115, 'liefern': 66, 'muster': 1115,
'nachfragen': 66, 'nachhaken': 66, 'offerte': 1115, 'rechnung': 1115, 'rueckmeldung': 1325, 'schicken': 66,
'unterlagen': 1115, 'vermitteln': 66, 'vertrag': 1115, 'zahlen': 1115, 'zusagen': 66}, {'': (13, 'talk'), '...': 1346,
'<counsel>': 0, '<me>': 1349, '<until>': 1322, '^': 1351, 'dass': 1334, 'ein': 1154, 'einen': 1153, 'n': 1153, 'nen':
1153, 'sich': 1339, 'zu': 0}, {'absegnen': 20, 'antworten': 20, 'bestaetigen': 20, 'bezahlen': 20, 'freigeben': 20,
'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1353}, {'noch': 1354},
{'': (13, 'talk'), 'erst': 1354, 'noch': 1354, 'nur': 1355}, {'absegnen': 20, 'antworten': 20, 'bestaetigen': 20,
'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen':
20, 'zusagen': 20}, {'^': 1357}, {'noch': 1358}, {'': (13, 'talk'), '...': 1280, '^': 1279, 'erst': 1358, 'noch':
1358, 'nur': 1359, 'sich': 1339}, {'absegnen': 20, 'antworten': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20,
'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1361}, {'noch': 1362},
{'': (13, 'talk'), 'erst': 1362, 'noch': 1362, 'nur': 1363}, {'<my>': 1127, 'mich': 421, 'uns': 421}, {'^': 20},
{'me': 1366, 'mir': 1366, 'uns': 1366, 'us': 1366}, {'dafur': 380, 'fur': 380}, {'dafuer': 380, 'fuer': 380}, {'^':
204, 'von': 380}, {'ab': 380}, {'^': 204, 'ab': 1370, 'davon': 1371, 'dazu': 380, 'zu': 380, 'zum': 380, 'zur': 380},
{'^': 204, 'ab': 1370, 'davon': 1371, 'dazu': 380, 'dringend': 1372, 'stark': 1372, 'zu': 380, 'zum': 380, 'zur':
380}, {'^': 204, 'ab': 1370, 'davon': 1371, 'dazu': 380, 'dringend': 1372, 'mir': 1373, 'stark': 1372, 'uns': 1373,
'zu': 380, 'zum': 380, 'zur': 380}, {'<they>': 1374, '^': 204, 'ab': 1370, 'davon': 1371, 'dazu': 380, 'dringend':
1372, 'mir': 1373, 'stark': 1372, 'uns': 1373, 'zu': 380, 'zum': 380, 'zur': 380}, {'an': 472}, {'...': 1376},
{'mich': 1377, 'wohl': 0}, {'mich': 1377}, {'should': 380, 'soll': 380, 'sollte': 380}, {'i': 1380, 'ich': 1380, 'we':
1380, 'wir': 1380}, {'a': 1255, 'ah': 1255, 'au': 1255, 'auch': 1255}, {'matte': 472}, {'der': 1383}, {'<me>': 472},
{'buero': 472, 'buro': 472}, {'<my>': 1386}, {'tuer': 472, 'tur': 472}, {'<my>': 1388, 'der': 1388}, {'auf': 1384,
'bei': 1385, 'in': 1387, 'vor': 1389}, {'...': 1390}, {'': (13, 'talk'), '...': 1204, 'dass': 0, 'ob': 0}, {'...':
419, 'vor': 1392}, {'<work>': 0}, {'<attribute>': 1394, '<work>': 0}, {'': (13, 'talk'), '<attribute>': 1394,
'<work>': 0}, {'<det>': 1396, '<their>': 1396}, {'<det>': 1395, '<their>': 1395, 'an': 1397}, {'<det>': 1395,
'<their>': 1395, 'am': 472, 'an': 1397, 'auf': 472, 'aus': 472, 'dass': 472, 'mir': 472, 'ob': 472, 'per': 472, 'uns':
472, 'via': 472, 'wegen': 472}, {'<they>': 1366, '^': 20}, {'<me>': 1400}, {'<me>': 1400, '<they>': 1401}, {'<me>':
1259, 'D': 1185, 'a': 1255, 'ah': 1255, 'au': 1255, 'auch': 1255, 'aufgetaucht': 472, 'dazugekommen': 472,
'dazugestossen': 472, 'dazugestoßen': 472, 'gekommen': 472, 'mitgekommen': 472, 'vorbeigefahren': 472,
'vorbeigekommen': 472}, {'...': 1390, 'wohl': 0}, {'<counsel>': 0, 'ein': 1154, 'einen': 1153, 'n': 1153, 'nen':
1153}, {'stelle': 380}, {'meiner': 1406, 'unserer': 1406, 'unsrer': 1406}, {'an': 1407}, {'stelle': 204}, {'meiner':
1409, 'unserer': 1409, 'unsrer': 1409}, {'an': 1410}, {'...': 1411}, {'fall': 380}, {'jeden': 1413}, {'<they>': 1408,
'^': 1412, 'an': 1407, 'auf': 1414, 'eher': 380, 'erst': 380, 'kein': 380, 'keine': 380, 'keinen': 380, 'lieber': 380,
'nicht': 380, 'sofort': 380, 'unbedingt': 380, 'zuerst': 380}, {'auf': 1414, 'eher': 380, 'erst': 380, 'kein': 380,
'keine': 380, 'keinen': 380, 'lieber': 380, 'nicht': 380, 'sofort': 380, 'unbedingt': 380, 'zuerst': 380}, {'to':
380}, {'me': 1417, 'us': 1417}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0,
'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1419, 'abteilung': 0, 'bereich':
0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0,
'teil': 0}, {'<det>': 1420}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0,
'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1422, 'abteilung': 0, 'bereich':
0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle':
0, 'teil': 0}, {'<det>': 1423}, {'<they>': 515, '^': 66, 'dass': 516, 'mir': 517, 'uns': 517}, {'<way>': 517},
{'<det>': 1426, '<way>': 517}, {'<they>': 515, '^': 66, 'am': 1427, 'auf': 1427, 'beim': 1427, 'dass': 516, 'im':
1427, 'per': 1427}, {'<they>': 1425, '^': 66, 'am': 1427, 'auf': 1427, 'beim': 1427, 'dass': 516, 'im': 1427, 'mir':
1428, 'per': 1427, 'uns': 1428}, {'dafuer': 1143, 'dagegen': 1143}, {'besuch': 472}, {'bei': 1385, 'da': 472, 'dabei':
472, 'hier': 472, 'zu': 1431}, {'anhang': 1432, 'familie': 1432, 'frau': 1432, 'freund': 1432, 'freundin': 1432,
'hund': 1432, 'kind': 1432, 'kindern': 1432, 'mann': 1432, 'partner': 1432, 'partnerin': 1432}, {'<their>': 1433,
'anhang': 1432, 'familie': 1432, 'frau': 1432, 'freund': 1432, 'freundin': 1432, 'hund': 1432, 'kind': 1432,
'kindern': 1432, 'mann': 1432, 'partner': 1432, 'partnerin': 1432}, {'mit': 1434, 'samt': 1434}, {'haus': 472},
{'bei': 1385, 'da': 472, 'hier': 472, 'im': 1436}, {'bei': 1385, 'da': 472, 'dabei': 472, 'hier': 472}, {'abendessen':
1438, 'besuch': 1438, 'bier': 1438, 'brunch': 1438, 'essen': 1438, 'fruehstueck': 1438, 'fruhstuck': 1438, 'grillen':
1438, 'jause': 1438, 'kaffee': 1438, 'mittagessen': 1438, 'tisch': 472}, {'tisch': 472}, {'': (23, 'contact'), '$$':
472}, {'partie': 472}, {'der': 1442}, {'$$': 472, 'am': 1440, 'dabei': 1441, 'von': 1443}, {'dabei': 472}, {'video':
1445, 'zoom': 1445}, {'am': 1440, 'an': 1265, 'auf': 1265, 'bei': 1265, 'beim': 1265, 'da': 472, 'in': 1265, 'mit':
1444, 'online': 1445, 'per': 1446, 'remote': 1445, 'zu': 1265, 'zugeschaltet': 472}, {'<my>': 472, 'abendessen': 1438,
'besuch': 1438, 'bier': 1438, 'brunch': 1438, 'essen': 1438, 'fruehstueck': 1438, 'fruhstuck': 1438, 'grillen': 1438,
'jause': 1438, 'kaffee': 1438, 'mittagessen': 1438}, {'': (23, 'contact'), 'im': 1268, 'in': 1269, 'ins': 1268,
'kurz': 1270}, {'abend': 1437, 'kaffee': 1437, 'moment': 1437, 'nachmittag': 1437, 'sprung': 1437, 'std': 1437,
'stuendchen': 1437, 'stundchen': 1437, 'stunde': 1437, 'stunden': 1437, 'vormittag': 1437, 'weile': 1437}, {'abend':
1437, 'ganze': 1450, 'halbe': 1450, 'kaffee': 1437, 'moment': 1437, 'nachmittag': 1437, 'sprung': 1437, 'std': 1437,
'stuendchen': 1437, 'stundchen': 1437, 'stunde': 1437, 'stunden': 1437, 'vormittag': 1437, 'weile': 1437}, {'am':
1440, 'dabei': 472, 'von': 1443}, {'am': 1440, 'mit': 1452, 'online': 1445, 'per': 1446, 'remote': 1445,
'zugeschaltet': 472}, {'abend': 1437, 'kaffee': 1437, 'moment': 1437, 'nachmittag': 1437, 'sprung': 1437, 'std': 1437,
'stuendchen': 1437, 'stunde': 1437, 'stunden': 1437, 'vormittag': 1437, 'weile': 1437}, {'abend': 1437, 'ganze': 1454,
'halbe': 1454, 'kaffee': 1437, 'moment': 1437, 'nachmittag': 1437, 'sprung': 1437, 'std': 1437, 'stuendchen': 1437,
'stunde': 1437, 'stunden': 1437, 'vormittag': 1437, 'weile': 1437}, {'abend': 1437, 'drei': 1455, 'ein': 1455, 'eine':
1455, 'einen': 1455, 'ganze': 1454, 'halbe': 1455, 'kaffee': 1437, 'moment': 1437, 'n': 1455, 'nachmittag': 1437,
'ne': 1455, 'sprung': 1437, 'std': 1437, 'stuendchen': 1437, 'stunde': 1437, 'stunden': 1437, 'vormittag': 1437,
'weile': 1437, 'zwei': 1455}, {'abend': 1437, 'kaffee': 1437, 'moment': 1437, 'nachmittag': 1437, 'sprung': 1437,
'std': 1437, 'stundchen': 1437, 'stunde': 1437, 'stunden': 1437, 'vormittag': 1437, 'weile': 1437}, {'abend': 1437,
'ganze': 1457, 'halbe': 1457, 'kaffee': 1437, 'moment': 1437, 'nachmittag': 1437, 'sprung': 1437, 'std': 1437,
'stundchen': 1437, 'stunde': 1437, 'stunden': 1437, 'vormittag': 1437, 'weile': 1437}, {'abend': 1437, 'drei': 1458,
'ein': 1458, 'eine': 1458, 'einen': 1458, 'ganze': 1457, 'halbe': 1458, 'kaffee': 1437, 'moment': 1437, 'n': 1458,
'nachmittag': 1437, 'ne': 1458, 'sprung': 1437, 'std': 1437, 'stundchen': 1437, 'stunde': 1437, 'stunden': 1437,
'vormittag': 1437, 'weile': 1437, 'zwei': 1458}, {'$$': 472, 'am': 1440, 'anhang': 1432, 'dabei': 1441, 'familie':
1432, 'frau': 1432, 'freund': 1432, 'freundin': 1432, 'hund': 1432, 'kind': 1432, 'kindern': 1432, 'mann': 1432,
'partner': 1432, 'partnerin': 1432, 'von': 1443}, {'am': 1440, 'mit': 1444, 'online': 1445, 'per': 1446, 'remote':
1445, 'zugeschaltet': 472}, {'<my>': 472, 'besuch': 472}, {'abendessen': 1438, 'besuch': 1438, 'bier': 1438, 'brunch':
1438, 'essen': 1438, 'fruehstueck': 1438, 'fruhstuck': 1438, 'grillen': 1438, 'jause': 1438, 'kaffee': 1438,
'mittagessen': 1438}, {'D': 1435, 'abend': 1437, 'alle': 1266, 'am': 1439, 'an': 1265, 'anwesend': 472, 'auch': 1447,
'auf': 1448, 'aufgetaucht': 472, 'bei': 1272, 'beide': 1266, 'beim': 1265, 'da': 1449, 'dabei': 472, 'dafuer': 1143,
'dafur': 1143, 'dagegen': 1143, 'dazugekommen': 472, 'dazugestossen': 472, 'dazugestoßen': 472, 'der': 1260, 'drei':
1451, 'ebenfalls': 1453, 'ein': 1451, 'eine': 1451, 'einen': 1451, 'einfach': 1263, 'fuer': 1456, 'fur': 1459,
'ganze': 1450, 'gekommen': 472, 'halbe': 1451, 'hier': 472, 'im': 1268, 'in': 1274, 'ins': 1268, 'kaffee': 1437,
'kurz': 1270, 'leider': 1263, 'mit': 1460, 'mitgekommen': 472, 'moment': 1437, 'n': 1451, 'nachmittag': 1437, 'ne':
1451, 'ned': 1262, 'net': 1262, 'nicht': 1262, 'noch': 1461, 'online': 1445, 'per': 1446, 'remote': 1445, 'samt':
1433, 'sprung': 1437, 'std': 1437, 'stuendchen': 1437, 'stundchen': 1437, 'stunde': 1437, 'stunden': 1437, 'und':
1433, 'vorbeigefahren': 472, 'vorbeigekommen': 472, 'vormittag': 1437, 'weile': 1437, 'wieder': 1266, 'wohl': 0, 'zu':
1462, 'zugeschaltet': 472, 'zum': 1463, 'zur': 1463, 'zwei': 1451}, {'dafur': 1143, 'dagegen': 1143}, {'D': 1435,
'abend': 1437, 'alle': 1266, 'am': 1439, 'an': 1265, 'anwesend': 472, 'auch': 1447, 'auf': 1448, 'aufgetaucht': 472,
'bei': 1272, 'beide': 1266, 'beim': 1265, 'da': 1449, 'dabei': 472, 'dazugekommen': 472, 'dazugestossen': 472,
'dazugestoßen': 472, 'drei': 1451, 'ebenfalls': 1453, 'ein': 1451, 'eine': 1451, 'einen': 1451, 'fuer': 1456, 'fur':
1459, 'ganze': 1450, 'gekommen': 472, 'halbe': 1451, 'hier': 472, 'im': 1268, 'in': 1274, 'ins': 1268, 'kaffee': 1437,
'kurz': 1270, 'mit': 1460, 'mitgekommen': 472, 'moment': 1437, 'n': 1451, 'nachmittag': 1437, 'ne': 1451, 'noch':
1461, 'online': 1445, 'per': 1446, 'remote': 1445, 'samt': 1433, 'sprung': 1437, 'std': 1437, 'stuendchen': 1437,
'stundchen': 1437, 'stunde': 1437, 'stunden': 1437, 'und': 1433, 'vorbeigefahren': 472, 'vorbeigekommen': 472,
'vormittag': 1437, 'weile': 1437, 'wieder': 1266, 'zu': 1462, 'zugeschaltet': 472, 'zum': 1463, 'zur': 1463, 'zwei':
1451}, {'da': 472}, {'<me>': 1271}, {'am': 1463, 'auch': 1467, 'auf': 1463, 'bei': 1468, 'da': 1449, 'dabei': 472,
'im': 1268, 'in': 1269, 'ins': 1268, 'kurz': 1270, 'mit': 1445, 'zum': 1463, 'zur': 1463}, {'^': 204, 'davor': 380,
'vor': 380}, {'<they>': 1470, '^': 204, 'davor': 380, 'vor': 380}, {'<me>': 1471, 'vor': 380}, {'auf': 1199},
{'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66,
'ruberschicken': 66, 'rueberschicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken':
66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66,
'zuruckzahlen': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66,
'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1474}, {'^': 1475}, {'<giveinf>': 66, 'durchgeben': 66, 'freigeben':
66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66,
'rueberschicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten':
66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66,
'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66,
'zuschicken': 66}, {'...': 1477}, {'<me>': 1476, '^': 1478, 'sich': 1339}, {'<until>': 1323, 'bescheid': 1277,
'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'klaeren': 66, 'klaren': 66, 'liefern': 66, 'mitbringen': 66,
'nachliefern': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66, 'rueberschicken': 66, 'schicken': 66,
'senden': 66, 'uberweisen': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66,
'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66,
'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66,
'zuschicken': 66, 'zusenden': 66}, {'...': 1480, '<thing>': 1115, '<work>': 1115, 'absagen': 66, 'angebot': 1115,
'antwort': 1115, 'bescheid': 1277, 'bestaetigung': 1115, 'bestatigung': 1115, 'connect': 66, 'connecten': 66,
'entscheidung': 1115, 'feedback': 1278, 'forward': 66, 'fotos': 1115, 'intro': 66, 'introduce': 66, 'introen': 66,
'klaeren': 66, 'klaren': 66, 'kostenvoranschlag': 1115, 'liefern': 66, 'muster': 1115, 'nachfragen': 66, 'nachhaken':
66, 'offerte': 1115, 'rechnung': 1115, 'ruckmeldung': 1325, 'rueckmeldung': 1325, 'schicken': 66, 'send': 66, 'share':
66, 'unterlagen': 1115, 'vermitteln': 66, 'vertrag': 1115, 'zahlen': 1115, 'zusagen': 66}, {'': (13, 'talk'), '...':
1280, '<counsel>': 0, '<me>': 1476, '<until>': 1322, '^': 1481, 'dass': 1334, 'ein': 1154, 'einen': 1153, 'n': 1153,
'nen': 1153, 'sich': 1339}, {'...': 1320}, {'^': 1483}, {'...': 1477, 'absagen': 66, 'bescheid': 1277, 'connecten':
66, 'feedback': 1278, 'intro': 66, 'introen': 66, 'klaeren': 66, 'klaren': 66, 'liefern': 66, 'nachfragen': 66,
'nachhaken': 66, 'ruckmeldung': 1278, 'rueckmeldung': 1278, 'schicken': 66, 'vermitteln': 66, 'zusagen': 66}, {'...':
1280, '<me>': 1476, '<until>': 1484, '^': 1485, 'sich': 1339}, {'auch': 1467, 'da': 472, 'dabei': 472, 'mit': 1445},
{'...': 1480}, {'<me>': 1476, '<until>': 1341, '^': 1488, 'dass': 1334, 'sich': 1339}, {'nicht': 8}, {'aber': 1490,
'doch': 1490}, {'connecten': 66, 'intro': 66, 'introen': 66, 'klaeren': 66, 'klaren': 66, 'liefern': 66, 'nachfragen':
66, 'nachhaken': 66, 'schicken': 66, 'vermitteln': 66}, {'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8,
'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1493, 'anrufen': 8,
'besuchen': 8, 'erreichen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'sprechen': 8,
'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1493, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren':
8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'^': 1335, 'anrufen': 8, 'besuchen': 8,
'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...':
1496, '^': 1335, 'anrufen': 8, 'bei': 1338, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8,
'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1491, '<counsel>': 0, '^': 1492, 'aber': 1490, 'doch':
1490, 'ein': 1154, 'einen': 1153, 'mich': 1494, 'mir': 1495, 'n': 1153, 'nen': 1153, 'sich': 1497, 'uns': 1494},
{'mich': 1495, 'mir': 1495, 'sich': 1495, 'uns': 1495}, {'<until>': 534, '^': 1136}, {'sich': 1500}, {'<thing>': 1115,
'<work>': 1115, 'angebot': 1115, 'antwort': 1115, 'bestaetigung': 1115, 'entscheidung': 1115, 'fotos': 1115,
'kostenvoranschlag': 1115, 'muster': 1115, 'offerte': 1115, 'rechnung': 1115, 'rueckmeldung': 1115, 'unterlagen':
1115, 'vertrag': 1115, 'zahlen': 1115}, {'^': 1502, 'sich': 1500}, {'<thing>': 1115, '<work>': 1115, 'angebot': 1115,
'antwort': 1115, 'bestatigung': 1115, 'entscheidung': 1115, 'fotos': 1115, 'kostenvoranschlag': 1115, 'muster': 1115,
'offerte': 1115, 'rechnung': 1115, 'ruckmeldung': 1115, 'unterlagen': 1115, 'vertrag': 1115, 'zahlen': 1115}, {'^':
1504, 'sich': 1500}, {'erreichen': 1110, 'erwischen': 1110, 'sprechen': 1110}, {'<hat>': 1047, '<needs>': 1048,
'<saysv>': 1052, '<sends3>': 69, '<will3>': 642, '^': 1108, 'antwortet': 472, 'antwortete': 472, 'anzuklingeln': 1110,
'anzurufen': 1110, 'arbeitet': 1113, 'bat': 1118, 'beginnt': 1113, 'begleitet': 1119, 'bekommen': 1124, 'bekommt':
1131, 'benoetigt': 1138, 'benotigt': 1142, 'berichtet': 0, 'besteht': 1144, 'besuchen': 1119, 'besucht': 1119,
'bewarb': 1145, 'bewirbt': 1145, 'bietet': 1148, 'bittet': 1118, 'bleibt': 1113, 'bot': 1148, 'brachte': 1151,
'brachten': 1151, 'braeuchte': 1155, 'braeuchten': 1156, 'brauchen': 1160, 'braucht': 1162, 'brauchte': 1164,
'brauchten': 1165, 'bringen': 1168, 'bringt': 1168, 'bräuchte': 1164, 'darf': 1175, 'draengt': 1177, 'drangt': 1177,
'dringt': 1144, 'duerfen': 1178, 'durfen': 1178, 'empfaengt': 1119, 'empfahl': 1180, 'empfangt': 1119, 'empfehlen':
1180, 'empfiehlt': 1180, 'erinnert': 1181, 'ermahnt': 1182, 'ermutigt': 1182, 'erzaehlt': 0, 'erzahlt': 0, 'essen':
1186, 'faehrt': 1181, 'faend': 1189, 'faende': 1189, 'faengt': 1193, 'fahren': 1181, 'fahrt': 1181, 'fand': 1189,
'fande': 1189, 'fangt': 1193, 'feiert': 1195, 'fordert': 1197, 'fragt': 1200, 'freuen': 1203, 'freut': 1206, 'fuehrt':
1119, 'fuhrt': 1119, 'fänd': 1189, 'gab': 1213, 'gaben': 1215, 'gibt': 1215, 'ging': 1219, 'gingen': 1219, 'haben':
1240, 'haette': 1244, 'haetten': 1246, 'hat': 1252, 'hatte': 1253, 'hatten': 1246, 'helfen': 1119, 'hilft': 1119,
'hofft': 1251, 'holen': 1181, 'holt': 1181, 'hätte': 1244, 'hätten': 1246, 'is': 1256, 'isst': 1186, 'ist': 1264,
'kam': 1275, 'kamen': 1276, 'kann': 1286, 'koennen': 1287, 'kommen': 1290, 'kommt': 1290, 'konnen': 1287, 'kriegen':
1124, 'kriegt': 1131, 'kuemmern': 1293, 'kuemmert': 1293, 'kummern': 1293, 'kummert': 1293, 'laden': 1294, 'ladt':
1294, 'laedt': 1294, 'legt': 1298, 'legte': 1298, 'll': 1300, 'machen': 1308, 'macht': 1308, 'mahnt': 1182, 'mailt':
1309, 'mailte': 1309, 'meldet': 1312, 'meldete': 1314, 'mochte': 1340, 'mochten': 1344, 'moechte': 1352, 'moechten':
1344, 'muessen': 1356, 'muss': 1360, 'mussen': 1364, 'möchte': 1340, 'nehmen': 1181, 'nimmt': 1365, 'owes': 1367,
'pladiert': 1368, 'pladierte': 1368, 'plaediert': 1369, 'plaedierte': 1369, 'plant': 1251, 'pocht': 1144, 'raet':
1375, 'rat': 1375, 'raten': 1375, 'recommended': 380, 'recommends': 380, 'rief': 1378, 'riet': 1375, 'rieten': 1375,
'ruehrt': 1312, 'ruehrte': 1312, 'ruft': 1379, 'ruhrt': 1312, 'ruhrte': 1312, 'rät': 1375, 'said': 1381, 'san': 1382,
'sass': 1391, 'sassen': 1391, 'says': 1381, 'saß': 1391, 'saßen': 1391, 'schauen': 1290, 'schaut': 1290, 'schlaeft':
1186, 'schlaegt': 1393, 'schlafen': 1186, 'schlaft': 1186, 'schlagt': 1393, 'schlug': 1393, 'schlägt': 1393,
'schreiben': 1398, 'schreibt': 1399, 'schrieb': 1309, 'schulden': 1402, 'schuldet': 1402, 'sind': 1403, 'soll': 0,
'sollen': 0, 'sollte': 0, 'stand': 1404, 'standen': 1391, 'startet': 1113, 'sucht': 1405, 'suchte': 1405, 'taet':
1415, 'taete': 1416, 'tat': 1415, 'tate': 1416, 'textet': 1309, 'thinks': 1381, 'told': 1418, 'treffen': 1145,
'trifft': 1145, 'tät': 1415, 'uberlegt': 1251, 'ubernachten': 1186, 'ubernachtet': 1186, 'ubernimmt': 1421,
'ueberlegt': 1251, 'uebernachten': 1186, 'uebernachtet': 1186, 'uebernimmt': 1424, 'verlangt': 1197, 'versprach':
1429, 'verspricht': 1429, 'versucht': 1251, 'waere': 1430, 'war': 1464, 'ware': 1465, 'waren': 1466, 'warn': 1469,
'warnt': 1472, 'warnte': 1472, 'warten': 1473, 'wartet': 1473, 'werden': 1479, 'will': 1482, 'wird': 1486, 'woan':
1487, 'wohnt': 1113, 'wollen': 1489, 'wollte': 1498, 'wollten': 1499, 'worn': 1487, 'wuenschen': 1501, 'wuenscht':
1503, 'wuerd': 1415, 'wuerde': 1415, 'wunschen': 1501, 'wunscht': 1505, 'wurd': 1415, 'wurde': 1415, 'wäre': 1465,
'würde': 1415, 'zu': 1506, 'zuruckzurufen': 1110, 'zurueckzurufen': 1110}, {'N': 847}, {'an': 1508}, {'<them>': 45},
{'ich': 1510, 'wir': 1510}, {'...': 1509, '<have>': 1511, 'an': 1508}, {'^': 634}, {'hand': 12, 'mail': 12, 'post':
12}, {'der': 1514}, {'am': 1225, 'auf': 1226, 'im': 1227, 'in': 1515, 'von': 106, 'vorliegen': 12}, {'...': 1516},
{'^': 1517}, {'<they>': 1518}, {'bekommen': 1519, 'bekommt': 1519, 'erhaelt': 1519, 'erhalt': 1519, 'haben': 1519,
'hat': 1519, 'kriegen': 1519, 'kriegt': 1519}, {'<they>': 777, 'ich': 39, 'wir': 39}, {'<them>': 39, 'das': 465,
'dass': 1521}, {'<they>': 642, 'der': 642, 'die': 642}, {'durchgearbeitet': 472, 'durchgegangen': 472}, {'...': 591,
'<reviewed>': 292}, {'N': 1525}, {'...': 1524, 'fuer': 1526, 'fur': 1526, 'v': 1526, 'vom': 1526, 'von': 1526}, {'i':
59, 'ich': 59, 'ma': 59, 'wir': 59}, {'ab': 59, 'aus': 59, 'heim': 59, 'hin': 59, 'nach': 59, 'vom': 59, 'zum': 59,
'zur': 59}, {'...': 1529}, {'N': 1530, 'ihn': 1530, 'sie': 1530}, {'ich': 1531, 'wir': 1531}, {'mich': 59, 'uns': 59},
{'<they>': 59}, {'<they>': 1533, 'mich': 1534, 'mir': 1534, 'uns': 1534}, {'mich': 1534, 'uns': 1534}, {'mich': 1534,
'mir': 1534, 'uns': 1534}, {'bei': 59, 'im': 59, 'in': 59, 'mit': 59, 'zu': 59}, {'ich': 1538, 'wir': 1538},
{'<they>': 1533, 'mich': 1534, 'uns': 1534}, {'wir': 59}, {'ich': 59, 'ma': 59, 'wir': 59}, {'': (2, 'plan'), 'N':
1530, 'ihn': 1530, 'sie': 1530}, {'ich': 1543, 'ma': 59, 'wir': 1543}, {'': (1, 'moved')}, {'besprechung': 59, 'call':
59, 'gesprach': 59, 'gespraech': 59, 'lunch': 59, 'meeting': 59, 'termin': 59, 'treffen': 59}, {'...': 1546}, {'ich':
1547, 'wir': 1547}, {'<they>': 1185}, {'<they>': 1185, 'gestrichen': 8}, {'vorbei': 59, 'vorbeischauen': 59}, {'...':
1551}, {'...': 1551, 'ich': 1552}, {'besuchen': 59}, {'': (2, 'plan'), '...': 1554}, {'<they>': 1555}, {'mich': 1556,
'uns': 1556}, {'<me>': 59, 'besuch': 59}, {'vorbei': 59, 'zu': 1558, 'zum': 59}, {'...': 1559, 'vorbei': 59, 'zu':
1558, 'zum': 59}, {'N': 1560, 'mich': 1556, 'uns': 1556}, {'<me>': 1534}, {'<callinf>': 357, '<giveinf>': 357,
'anklopfen': 357, 'essen': 357, 'nachfragen': 357, 'reden': 357, 'sprechen': 357, 'treffen': 357, 'vorbeischauen':
357, 'vorfuehlen': 357, 'vorfuhlen': 357}, {'...': 1563, '<callinf>': 357, '<giveinf>': 357, 'anklopfen': 357,
'essen': 357, 'nachfragen': 357, 'reden': 357, 'sprechen': 357, 'treffen': 357, 'vorbeischauen': 357, 'vorfuehlen':
357, 'vorfuhlen': 357}, {'N': 1564}, {'bei': 1565, 'mit': 1565, 'zu': 1565}, {'bei': 1565, 'mit': 1565, 'wieder':
1566, 'zu': 1565}, {'eingeladen': 59}, {'': (2, 'plan'), '...': 1568}, {'bei': 1569, 'im': 59, 'in': 59, 'mit': 59,
'zu': 1569}, {'<they>': 1185, 'ich': 1570, 'wir': 1570}, {'<acts1>': 1528, 'abgemacht': 59, 'abgmacht': 59,
'ausgemacht': 59, 'ausgmacht': 59, 'begleite': 1532, 'begleitet': 1535, 'besuchen': 1536, 'besucht': 1537, 'bin':
1539, 'bringe': 1532, 'empfaengt': 1537, 'empfangt': 1537, 'erinnert': 1540, 'essen': 1541, 'faehrt': 1535, 'fahr':
1542, 'fahre': 1544, 'fahren': 1542, 'fahrt': 1535, 'festgelegt': 59, 'flieg': 1542, 'fliege': 1542, 'fliegen': 1542,
'fuehrt': 1535, 'fuhrt': 1535, 'gehen': 1541, 'gelegt': 1545, 'geplant': 59, 'geschoben': 1545, 'gestrichen': 8,
'hab': 1548, 'habe': 1548, 'haben': 1548, 'helfen': 1537, 'hilft': 1537, 'hol': 1532, 'hole': 1532, 'holen': 1532,
'holt': 1540, 'isst': 1549, 'ist': 1550, 'komm': 1553, 'komme': 1553, 'kommen': 1557, 'kommt': 1561, 'laden': 1562,
'ladt': 1562, 'laedt': 1562, 'mal': 1567, 'nehmen': 1540, 'nimmt': 1535, 'reden': 1541, 'reise': 1542, 'reisen': 1542,
'reserviert': 59, 'schau': 1553, 'schaue': 1553, 'schlaeft': 1549, 'schlaft': 1549, 'sehen': 1541, 'sind': 1571,
'sprechen': 1541, 'telefonieren': 1541, 'treffen': 1541, 'ubernachtet': 1549, 'uebernachtet': 1549, 'umgebucht': 1545,
'umgelegt': 1545, 'vereinbart': 59, 'verlegt': 1545, 'verschoben': 1545, 'vertagt': 1545, 'vorgezogen': 1545, 'wurde':
480, 'zeigt': 1537, 'zoomen': 1541, 'zugesagt': 59}, {'gelegt': 594}, {'herz': 1573}, {'bekannt': 628,
'bekanntgemacht': 627, 'connected': 627, 'in': 630, 'vernetzt': 627, 'zusammengebracht': 627}, {'...': 1575,
'bekannt': 628, 'bekanntgemacht': 627, 'connected': 627, 'in': 630, 'vernetzt': 627, 'zusammengebracht': 627}, {'N':
1576}, {'ans': 1574, 'ausgeholfen': 444, 'ins': 725, 'mit': 1577, 'mitgeholfen': 444}, {'keine': 204, 'nicht': 204},
{'auf': 411, 'besser': 204, 'bloss': 204, 'bloß': 204, 'finger': 786, 'haende': 786, 'hande': 786, 'ja': 1579,
'keinesfalls': 204, 'lieber': 204, 'nie': 204, 'niemals': 204, 'unbedingt': 204}, {'soll': 380, 'solle': 380,
'sollen': 380, 'sollte': 380, 'sollten': 380}, {'^': 1580, 'ich': 1581, 'man': 1581, 'wir': 1581}, {'<introduced>':
627, 'bekannt': 628}, {'<introduced>': 627, 'bekannt': 628, 'einander': 1583, 'miteinander': 1583}, {'gebracht': 627,
'gesetzt': 627}, {'kontakt': 1585, 'verbindung': 1585}, {'<introduced>': 627, 'bekannt': 628, 'einander': 631, 'in':
630, 'miteinander': 631}, {'mail': 1587}, {'e': 1588, 'linkedin': 1587, 'mail': 1587, 'whatsapp': 1587}, {'...': 1584,
'<introduced>': 627, 'bekannt': 628, 'einander': 631, 'gegenseitig': 631, 'in': 1586, 'kontakt': 1585, 'miteinander':
631, 'per': 1589, 'verbindung': 1585, 'via': 1589}, {'N': 1590, 'ich': 469}, {'^': 204, 'an': 835, 'dass': 380,
'dazu': 834, 'fuer': 837, 'fur': 839, 'ist': 484, 'lautet': 484, 'lautete': 484, 'waere': 484, 'war': 484, 'ware':
484, 'wäre': 484}, {'bekannt': 628, 'vorgestellt': 627}, {'...': 1593}, {'N': 665, 'dem': 666, 'der': 666, 'mit':
666}, {'ich': 1595, 'wir': 1595}, {'gestellt': 26}, {'verfuegung': 1597, 'verfugung': 1597}, {'bekannt': 628,
'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26, 'vorgestellt': 627, 'zur': 1598}, {'...': 1599}, {'auf':
411, 'besser': 204, 'bloss': 204, 'bloß': 204, 'erst': 204, 'finger': 786, 'haende': 786, 'hande': 786, 'ja': 1579,
'keinesfalls': 204, 'lieber': 204, 'nicht': 204, 'nie': 204, 'niemals': 204, 'unbedingt': 204}, {'^': 1601}, {':':
1602}, {'...': 1603}, {'...': 1603, '<det>': 1604}, {'am': 1605, 'auf': 1605, 'beim': 1605, 'im': 1605, 'in': 1605,
'per': 1605, 'via': 1605}, {'...': 660, 'vorgestellt': 627}, {'D': 66}, {'...': 1608}, {'alles': 1609, 'das': 1609,
'den': 1609, 'die': 1609, 'es': 1609, 'ihn': 1609, 'sie': 1609}, {'bringt': 1610, 'gibt': 1610, 'schickt': 1610,
'sendet': 1610}, {'und': 1611}, {'...': 1612}, {'': (6, 'theirs'), 'D': 66}, {'<my>': 66}, {'<me>': 1614, '<my>': 66,
'D': 1615}, {'nach': 66, 'um': 66}, {'...': 1617}, {'...': 1617, 'bei': 1618, 'beim': 1618, 'sich': 1618}, {'...':
66}, {'<their>': 1620, 'bei': 1620, 'beim': 1620}, {'': (6, 'theirs'), 'nach': 66, 'um': 66}, {'...': 1622}, {'...':
1617, '<their>': 1620, 'bei': 1623, 'beim': 1623, 'sich': 1618}, {'retour': 1608, 'wieder': 1608, 'zuruck': 1608,
'zurueck': 1608}, {'...': 1625}, {'...': 1065, '<me>': 1626}, {'...': 1617, 'nach': 66, 'um': 66}, {'sich': 1628},
{'<det>': 66}, {'<det>': 1609, 'D': 1630}, {'<me>': 1631}, {'<sends3>': 1613, '<serves3>': 1616, 'baut': 181,
'bringt': 1098, 'erkundigt': 1619, 'fraegt': 1621, 'fragt': 1624, 'fragts': 1621, 'frägt': 1621, 'gibt': 1627, 'hakt':
1619, 'hoert': 1629, 'hort': 1629, 'schaut': 1629, 'schickt': 1098, 'schreibt': 1632, 'sieht': 1629, 'zahlt': 1098},
{'spiel': 724}, {'empfohlen': 594, 'ins': 1634, 'vermittelt': 594, 'vorgeschlagen': 594, 'weiterempfohlen': 594},
{'einsatz': 444}, {'ausgeholfen': 444, 'dabei': 444, 'eingesprungen': 444, 'gearbeitet': 444, 'geholfen': 444,
'gewerkt': 444, 'im': 1636, 'mitgeholfen': 444}, {'...': 1637, 'ausgeholfen': 444, 'dabei': 444, 'eingesprungen': 444,
'gearbeitet': 444, 'geholfen': 444, 'gewerkt': 444, 'im': 1636, 'mitgeholfen': 444}, {'...': 1635, '<helper>': 1638},
{'...': 1635, 'N': 631}, {'erst': 83}, {'das': 1641, 'erst': 83, 'es': 1641}, {'^': 1642}, {'gebracht': 604},
{'stand': 1644}, {'aktuellen': 1645, 'letzten': 1645, 'neuesten': 1645, 'neusten': 1645}, {'...': 1603, '<det>': 1604,
'den': 1646}, {'ans': 1574, 'empfohlen': 594, 'ins': 1634, 'vermittelt': 594, 'vorgeschlagen': 594, 'weiterempfohlen':
594}, {'geholfen': 292, 'unterstuetzt': 292, 'unterstutzt': 292, 'zugehoert': 292, 'zugehort': 292}, {'geholfen': 292,
'unterstutzt': 292, 'zugehort': 292}, {'geholfen': 292, 'unterstuetzt': 292, 'zugehoert': 292}, {'...': 1648, '<det>':
950, '<my>': 958, '<their>': 950, 'N': 631, '^': 949, 'pitch': 1649, 'pitchen': 1649, 'proben': 1649, 'uben': 1650,
'ueben': 1651}, {':': 1602, 'empfohlen': 594, 'ins': 1634, 'vermittelt': 594, 'vorgeschlagen': 594, 'weiterempfohlen':
594}, {'...': 1603, '^': 949}, {'...': 1653, '<det>': 1654, '<their>': 950, '^': 949, 'pitch': 1649, 'pitchen': 1649,
'proben': 1649, 'uben': 1650, 'ueben': 1651}, {'gegeben': 604, 'gesagt': 604}, {'gegeben': 627, 'gemacht': 627,
'geschickt': 627}, {'N': 1657}, {'an': 1658, 'bei': 1658, 'mit': 1658, 'zu': 1658}, {'intro': 1659}, {'N': 1607},
{'vorgestellt': 627}, {'N': 1662, 'kontakt': 669, 'rucken': 866, 'ruecken': 867}, {'N': 1662}, {'gegeben': 604},
{'gutes': 953, 'intro': 1659, 'update': 1665}, {'...': 1635}, {'': (8, 'asked'), '<me>': 515}, {'durch': 66, 'ein':
66, 'nach': 66, 'weiter': 66}, {'...': 1669}, {'angebot': 66, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros':
66, 'kontakt': 66, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage':
66}, {'<my>': 1670, 'angebot': 66, 'das': 1671, 'den': 1671, 'die': 1671, 'ein': 1671, 'eine': 1671, 'einladung': 66,
'entwurf': 66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen': 1671, 'protokoll': 66, 'termin': 66, 'unterlagen': 66,
'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^': 1672}, {'...': 1603, '<det>': 1654, '<their>': 950, '^':
949}, {'gesetzt': 604}, {'bild': 1675, 'gesprach': 955, 'gespraech': 955, 'spiel': 955}, {'^': 147}, {'<me>': 1677},
{'<my>': 1670}, {'^': 1679}, {'weg': 472}, {'den': 1681}, {'uber': 1682, 'ueber': 1682}, {'...': 1683, 'uber': 1682,
'ueber': 1682}, {'mir': 1684, 'uns': 1684}, {'fertig': 83, 'zusammen': 83}, {'...': 1686, 'angebot': 66, 'das': 1671,
'den': 1671, 'die': 1671, 'ein': 1671, 'eine': 1671, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66,
'kontakt': 66, 'nen': 1671, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66,
'vorschlage': 66}, {'^': 1687}, {'...': 672, '^': 949}, {'...': 660, '<introduced>': 627, 'bekannt': 628, 'in': 630},
{'<det>': 1689, '<my>': 673, '<their>': 1689, 'N': 1690, '^': 949, 'einem': 673, 'einer': 673}, {'angebot': 66, 'das':
1671, 'den': 1671, 'die': 1671, 'ein': 1671, 'eine': 1671, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66,
'kontakt': 66, 'nen': 1671, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66,
'vorschlage': 66}, {'^': 1692}, {':': 1602, 'N': 661}, {'sein': 66}, {'da': 1695, 'eintreffen': 66, 'fertig': 1695,
'kommen': 66, 'vorliegen': 66}, {'<until>': 1696}, {'': (6, 'theirs'), 'soll': 1697}, {'gebeten': 1698}, {'...':
1699}, {'^': 1700}, {'um': 1701}, {'...': 1694, '<det>': 1604, 'email': 1702, 'linkedin': 1702, 'mail': 1702, 'sms':
1702, 'whatsapp': 1702}, {'<work>': 1525}, {'...': 1, ':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'...':
1704, '<counsel>': 840, '<opinion>': 1705, '<work>': 1525}, {'angebot': 66, 'einladung': 66, 'entwurf': 66, 'erst':
83, 'intro': 66, 'intros': 66, 'kontakt': 66, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66,
'vorschlag': 66, 'vorschlage': 66}, {'<my>': 1670, 'angebot': 66, 'das': 1707, 'den': 1671, 'die': 1671, 'ein': 1671,
'eine': 1671, 'einladung': 66, 'entwurf': 66, 'erst': 83, 'es': 1641, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen':
1671, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^':
1708}, {'...': 1686}, {'^': 1710}, {'...': 662, 'email': 1702, 'linkedin': 1702, 'mail': 1702, 'sms': 1702,
'whatsapp': 1702}, {'gebeten': 605}, {'kommt': 1697, 'soll': 1697, 'sollte': 1697}, {'angefragt': 1714, 'gebeten':
1714}, {'...': 1715}, {'...': 1713, '^': 1716}, {'ich': 748, 'wir': 748}, {'von': 1443}, {'eingeladen': 472, 'mit':
1719, 'zugeschaltet': 472}, {'...': 1720}, {'N': 631}, {'gratuliert': 604}, {'geburtstag': 1723}, {'...': 1578, ':':
1582, '<and>': 1591, '<counsel>': 1592, '<det>': 1594, '<have>': 1596, '<my>': 1600, 'D': 1606, 'N': 1607, '^': 1633,
'als': 1639, 'am': 1605, 'an': 1640, 'angefeuert': 365, 'angefragt': 605, 'antwortet': 1643, 'auf': 1647, 'aufgebaut':
365, 'aufgemuntert': 365, 'ausgeholfen': 444, 'bei': 1652, 'beim': 1655, 'berichtet': 604, 'beruhigt': 365,
'bescheid': 1656, 'bestaerkt': 365, 'bestarkt': 365, 'bringt': 1643, 'coached': 616, 'das': 1660, 'dem': 1661, 'den':
1663, 'der': 1661, 'die': 1664, 'ein': 1666, 'eine': 1660, 'einem': 1594, 'einen': 670, 'einer': 1594, 'erklaert':
604, 'erklart': 604, 'ermutigt': 365, 'erzaehlt': 604, 'erzahlt': 604, 'fuer': 1667, 'fur': 1667, 'geantwortet': 604,
'gebeten': 1668, 'gebrieft': 604, 'gecoached': 616, 'gecoacht': 616, 'gedankt': 609, 'gefragt': 605, 'gelobt': 365,
'gementort': 616, 'gesagt': 604, 'geschildert': 604, 'gestrichen': 8, 'getroestet': 365, 'getrostet': 365, 'gezeigt':
604, 'gibt': 1673, 'gratuliert': 604, 'gut': 885, 'im': 1674, 'in': 1605, 'informiert': 604, 'ins': 1676, 'intro':
1659, 'ist': 480, 'kontakt': 669, 'laesst': 1678, 'lassen': 1678, 'lasst': 1678, 'leitet': 1680, 'lief': 1685,
'liefert': 1643, 'lässt': 1678, 'macht': 1688, 'mentored': 616, 'mit': 1691, 'mitgeholfen': 444, 'mitgeteilt': 604,
'motiviert': 365, 'muessen': 465, 'muss': 465, 'mussen': 465, 'mut': 899, 'nachgefragt': 605, 'ne': 1660,
'organisiert': 1693, 'per': 1703, 'reicht': 1680, 's': 1706, 'schickt': 1709, 'soll': 465, 'sollte': 465, 'stellt':
1711, 'todo': 515, 'uber': 1712, 'ueber': 1712, 'um': 1717, 'und': 1718, 'unterschreibt': 1643, 'update': 1665,
'upgedatet': 604, 'via': 1703, 'vorgeschlagen': 951, 'war': 1721, 'waren': 1721, 'weiss': 1643, 'weiterempfohlen':
594, 'weiß': 1643, 'wurde': 480, 'zahlt': 1643, 'zu': 1722, 'zugesagt': 604, 'zum': 1724}, {'<them>': 12, 'das': 90,
'es': 90}, {'ich': 1726, 'wir': 1726}, {'<me>': 66, 'das': 181, 'es': 181}, {'<they>': 1728}, {'<them>': 633}, {'ich':
1730, 'wir': 1730}, {'<they>': 181}, {'<them>': 66}, {'von': 1733}, {'ich': 1734, 'wir': 1734}, {'<they>': 107, 'von':
106}, {'schuldi': 12, 'schuldig': 12}, {'...': 1737, 'schuldi': 12, 'schuldig': 12}, {'<them>': 1738}, {'<them>':
1738, 'ich': 1739}, {'<me>': 186}, {'an': 90}, {'<me>': 1742}, {'von': 1743}, {'...': 1744}, {'<me>': 1257},
{'<they>': 1746}, {'<me>': 12, '<them>': 66}, {'...': 1744, 'von': 1748}, {'<them>': 12, 'dringend': 12, 'noch': 12,
'unbedingt': 12}, {'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'ich': 1750, 'wir': 1751}, {'ausstaendig': 20,
'ausstandig': 20, 'ausstehend': 20, 'pendent': 20}, {'ich': 90, 'wir': 90}, {'<me>': 20}, {'<they>': 1755, 'ich': 90,
'wir': 90}, {'<they>': 1755}, {'aus': 20, 'noch': 190}, {'<done>': 12}, {'...': 1759}, {'<me>': 1760}, {'von': 1761},
{'<done>': 66}, {'...': 1763}, {'<me>': 1760, '<them>': 1764}, {'<them>': 1762, 'von': 1765}, {'<give1>': 1727,
'<give3>': 1729, '<have>': 1731, '<will3>': 1732, 'ausstaendig': 20, 'ausstandig': 20, 'ausstehend': 20, 'bekomm':
1735, 'bekomme': 1735, 'bekommen': 1735, 'bekommt': 1736, 'bin': 1740, 'erhalte': 1735, 'fehlen': 1741, 'fehlt': 1741,
'gehen': 1745, 'geht': 1745, 'ist': 1747, 'kommen': 1749, 'kommt': 1749, 'krieg': 1735, 'kriege': 1735, 'kriegen':
1735, 'kriegt': 1736, 'muessen': 1752, 'muss': 1752, 'mussen': 1752, 'noch': 1753, 'pendent': 20, 'schuld': 1754,
'schulde': 1754, 'schulden': 1756, 'schuldet': 1757, 'sind': 1747, 'stehen': 1758, 'steht': 1758, 'werden': 1766,
'wird': 1766}, {'bis': 12, 'ich': 908, 'noch': 12, 'spaetestens': 12, 'spatestens': 12, 'wir': 908}, {'<they>': 1630},
{'nach': 12, 'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 1770, '<them>': 12, 'das': 90, 'den':
90, 'die': 90, 'es': 90, 'ihn': 90, 's': 90, 'sie': 90}, {'<them>': 12, 'das': 90, 'den': 90, 'die': 90, 'es': 90,
'ihn': 90, 's': 90, 'sie': 90}, {'<them>': 12, 'das': 90, 'es': 90, 'ich': 1771, 's': 90, 'wir': 1772}, {'': (6,
'theirs'), '<they>': 66}, {'<me>': 1774}, {'<me>': 1774, 'das': 1775, 'den': 1775, 'die': 1775, 'es': 1775, 's':
1775}, {'<me>': 1774, '<they>': 1776, 'das': 1775, 'den': 1775, 'der': 1776, 'die': 1776, 'es': 1775, 's': 1775},
{'retour': 66, 'wieder': 309, 'zuruck': 66, 'zurueck': 66}, {'D': 1778, 'retour': 66, 'wieder': 309, 'zuruck': 66,
'zurueck': 66}, {'...': 309, 'D': 1778, 'das': 1779, 'den': 1779, 'die': 1779, 'es': 1779, 'ihn': 1779, 'retour': 66,
'sie': 1779, 'wieder': 309, 'zuruck': 66, 'zurueck': 66}, {'N': 1780, 'er': 1780, 'sie': 1780}, {'<they>': 1078, 'N':
1780, 'bescheid': 66, 'das': 1082, 'er': 1780, 'es': 1082, 'mir': 1077, 'sie': 1780, 'uns': 1077}, {'<me>': 1090,
'<they>': 1091}, {'mich': 12}, {'ich': 1784, 'mich': 12}, {'zuruck': 12, 'zurueck': 12}, {'': (5, 'mine'), 'bei': 90},
{'mich': 1787}, {'<them>': 1786, 'ich': 1788, 'mich': 1787, 'zuruck': 12, 'zurueck': 12}, {'': (6, 'theirs'), 'bei':
181}, {'': (6, 'theirs'), '<they>': 1790, 'bei': 181}, {'<they>': 1075, 'sich': 1791}, {'...': 1065, '<they>': 1099,
'mich': 1098, 'mir': 1098, 'sich': 1791, 'uns': 1098}, {'N': 310, 'er': 310, 'sie': 310}, {'<them>': 1786, 'zuruck':
12, 'zurueck': 12}, {'...': 1065, '<me>': 1090, 'mich': 1066, 'mir': 1066, 'uns': 1066, 'zuruck': 66, 'zurueck': 66},
{'...': 1065, '<me>': 1090, '<they>': 1796, 'mich': 1066, 'mir': 1066, 'uns': 1066, 'zuruck': 66, 'zurueck': 66},
{'N': 1780, 'das': 1082, 'er': 1780, 'es': 1082, 'sie': 1780}, {'<me>': 1103, 'N': 1780, 'er': 1780, 'sie': 1780},
{'D': 12}, {'mir': 1800}, {'<until>': 66, 'N': 1780, 'er': 1780, 'sie': 1780}, {'...': 1767, '<deed1>': 1768,
'<deed3>': 1769, '<does3>': 1062, '<give1>': 1773, '<give3>': 1777, 'antwortet': 1068, 'bringt': 1781, 'connected':
181, 'connectet': 181, 'erkundigt': 1076, 'geben': 1079, 'gibt': 1782, 'hoert': 1089, 'holen': 1091, 'holt': 1783,
'hort': 1089, 'intro': 181, 'introduced': 181, 'introed': 181, 'introt': 181, 'kuemmer': 1785, 'kuemmere': 1785,
'kuemmre': 1785, 'kummer': 1785, 'kummere': 1785, 'kummre': 1785, 'leitet': 1096, 'mailt': 1097, 'meld': 1789,
'melde': 1789, 'melden': 1792, 'meldet': 1793, 'retourniert': 1794, 'ruehren': 1076, 'ruehrt': 1792, 'ruf': 1795,
'rufe': 1795, 'rufen': 1091, 'ruft': 1797, 'ruhren': 1076, 'ruhrt': 1792, 'sagen': 1079, 'sagt': 1079, 'schickt':
1798, 'schreib': 1795, 'schreibe': 1795, 'schreibt': 1097, 'stellen': 1104, 'stellt': 1799, 'uberleg': 1801,
'uberlege': 1801, 'uberweist': 67, 'ueberleg': 1801, 'ueberlege': 1801, 'ueberweist': 67, 'unterschreibt': 67,
'zahlt': 1802}, {'$$': 472, 'D': 59, 'fuer': 421, 'fur': 421}, {'': (2, 'plan'), '$$': 472, 'D': 59, 'fuer': 421,
'fur': 421}, {'mich': 39}, {'^': 12, 'bei': 280, 'fuer': 1806, 'fur': 1806, 'mein': 39, 'meine': 39, 'von': 280},
{'item': 1807, 'items': 1807}, {'': (0, 'missed'), 'davon': 8}, {'nichts': 1809}, {'nichts': 1809, 'noch': 1810},
{'...': 1637, 'am': 444, 'an': 444, 'auf': 444, 'ausgeholfen': 444, 'bei': 444, 'beim': 444, 'dabei': 444,
'eingesprungen': 444, 'fuer': 444, 'fur': 444, 'gearbeitet': 444, 'geholfen': 444, 'gewerkt': 444, 'im': 1636,
'mitgeholfen': 444}, {'N': 616}, {'bei': 1813, 'fuer': 1813, 'fur': 1813, 'von': 1813}, {'bei': 444, 'beim': 444},
{'war': 8}, {'...': 1816}, {'urlaub': 1817}, {'auf': 1817, 'beim': 1817, 'da': 1817, 'fort': 1817, 'im': 1818, 'in':
1817, 'unterwegs': 1817, 'weg': 1817}, {'auf': 1817, 'beim': 1817, 'da': 1817, 'fort': 1817, 'gerade': 1819, 'grad':
1819, 'im': 1818, 'in': 1817, 'kurz': 1819, 'ned': 1819, 'net': 1819, 'nicht': 1819, 'unterwegs': 1817, 'weg': 1817},
{'N': 594}, {'fuer': 1821, 'fur': 1821}, {'<helper>': 1812, 'coach': 1814, 'freiwillige': 1815, 'freiwilliger': 1815,
'ich': 1820, 'mentor': 1814, 'mentorin': 1814, 'referenz': 1822}, {'bekommen': 472, 'gehabt': 472, 'gehaengt': 472,
'gehangen': 472, 'gehangt': 472, 'gekriegt': 472, 'gesprochen': 472}, {'bekommen': 472, 'gehabt': 472, 'gehaengt':
472, 'gehangen': 472, 'gehangt': 472, 'gekriegt': 472}, {'bekommen': 472, 'gehabt': 472, 'gehaengt': 472, 'gehangen':
472, 'gekriegt': 472}, {'bekommen': 472, 'gehabt': 472, 'gehangen': 472, 'gehangt': 472, 'gekriegt': 472}, {'': (23,
'contact'), 'gehabt': 472, 'gesprochen': 472}, {'': (23, 'contact'), 'bekommen': 472, 'gehabt': 472, 'gehaengt': 472,
'gehangen': 472, 'gehangt': 472, 'gekriegt': 472, 'gesprochen': 472}, {'apparat': 1824, 'handy': 1825, 'hoerer': 1826,
'horer': 1827, 'rohr': 1825, 'tel': 1828, 'telefon': 1829}, {'muessen': 357, 'mussen': 357}, {'denken': 1831,
'gedacht': 357}, {'los': 1216, 'raus': 1216, 'rausgegangen': 1216, 'unterwegs': 1216, 'weg': 1216}, {'apparat': 1825,
'handy': 1825, 'hoerer': 1826, 'horer': 1827, 'rohr': 1825, 'telefon': 1825}, {'': (23, 'contact'), 'gehabt': 472},
{'strippe': 1835}, {'bekommen': 472}, {'strippe': 1837}, {'<they>': 380}, {'taet': 1839, 'tat': 1839, 'tät': 1839,
'wuerd': 1839, 'wuerde': 1839, 'wurd': 1839, 'wurde': 1839, 'würde': 1839}, {'stelle': 1840}, {'<them>': 1832, 'N':
1833, 'den': 1834, 'der': 1836, 'die': 1838, 'meiner': 1841, 'unserer': 1841, 'unsrer': 1841}, {'i': 748},
{'geschickt': 472, 'geschrieben': 472, 'gesendet': 472, 'gschriebn': 472, 'hinterlassen': 472, 'rausgeschickt': 472,
'verschickt': 472}, {'N': 605}, {'...': 1844, 'an': 1845, 'geschickt': 472, 'geschrieben': 472, 'gesendet': 472,
'gschriebn': 472, 'hinterlassen': 472, 'rausgeschickt': 472, 'verschickt': 472}, {'...': 1844, 'geschickt': 472,
'geschrieben': 472, 'gesendet': 472, 'gschriebn': 472, 'hinterlassen': 472, 'rausgeschickt': 472, 'verschickt': 472},
{'N': 605, 'bei': 1845}, {'...': 443, 'an': 472, 'bei': 472, 'v': 472, 'verpasst': 8, 'von': 472}, {'wollen': 8},
{'bekommen': 472, 'erhalten': 472, 'gekriegt': 472, 'von': 472}, {'': (23, 'contact'), 'nicht': 8}, {'war': 472,
'waren': 472}, {'<they>': 1113}, {'D': 59, 'am': 59, 'for': 59, 'on': 59}, {'booked': 1855, 'confirmed': 1855,
'planned': 1855, 'scheduled': 1855}, {'ausgeholfen': 444, 'beraten': 444, 'betreut': 444, 'gearbeitet': 444,
'gebacken': 444, 'geholfen': 444, 'geknetet': 444, 'gekocht': 444, 'mitgeholfen': 444, 'repariert': 444,
'unterrichtet': 444, 'verkauft': 444}, {'...': 1857}, {'es': 0, 'man': 0}, {'ehrenamtlich': 1858, 'erzaehlt': 1859,
'erzahlt': 1859, 'gratis': 1858, 'heisst': 1859, 'heißt': 1859, 'hiess': 1859, 'kostenlos': 1858, 'munkelt': 1859,
'umsonst': 1858, 'unentgeltlich': 1858, 'verlegt': 1545, 'verschoben': 1545}, {'': (13, 'talk'), 'dass': 0}, {'': (13,
'talk'), 'dass': 0, 'ich': 1861, 'man': 1861}, {'<seen_of>': 0, 'las': 1862, 'liest': 1862, 'sah': 1862, 'sieht':
1862, 'stand': 1862, 'steht': 1862}, {'': (13, 'talk'), 'hin': 0}, {'aufgepasst': 444}, {'...': 1865, 'aufgepasst':
444}, {'<counsel>': 1864, 'hund': 1866, 'katze': 1866, 'kinder': 1866, 'kleine': 1866, 'kleinen': 1866, 'sohn': 1866,
'tochter': 1866}, {'gelegt': 1545, 'geschoben': 1545, 'umgebucht': 1545, 'umgelegt': 1545, 'verlegt': 1545,
'verschoben': 1545, 'vertagt': 1545, 'vorgezogen': 1545}, {'warten': 20}, {'...': 1869}, {'<counsel>': 1864, '^':
1870}, {'s': 1871}, {'$$': 20}, {'warten': 1873}, {'...': 1874}, {'': (0, 'missed'), 'gequatscht': 8, 'geredet': 8,
'gesprochen': 8}, {'band': 1876, 'box': 1876, 'mailbox': 1876, 'mobilbox': 1876}, {'ab': 8, 'anrufbeantworter': 8,
'band': 8, 'combox': 8, 'mailbox': 8}, {'geredet': 8, 'gesprochen': 8}, {'': (0, 'missed'), '...': 1879, 'geredet': 8,
'gesprochen': 8}, {'ab': 1880, 'anrufbeantworter': 1880, 'band': 8, 'combox': 8, 'mailbox': 8}, {'ab': 8,
'anrufbeantworter': 8, 'band': 1876, 'box': 1876, 'combox': 8, 'mailbox': 1876, 'mobilbox': 1876}, {'achterl': 472,
'bier': 472, 'bierchen': 472, 'drink': 472, 'glas': 472, 'runde': 472, 'schwatz': 472, 'spaziergang': 472, 'spritzer':
472, 'sprung': 472, 'wein': 472}, {'...': 1879, 'geredet': 8, 'gesprochen': 8}, {'ab': 1884, 'anrufbeantworter':
1884}, {'genommen': 39}, {'kappe': 1886}, {'seite': 39}, {'': (1, 'moved'), 'auf': 1545}, {'...': 1860, '<network>':
1863, '<their>': 1867, 'D': 1868, 'N': 1872, '^': 1875, 'das': 1877, 'dem': 1878, 'den': 1881, 'der': 1878, 'die':
1882, 'ein': 1883, 'einen': 1883, 'ihr': 1877, 'ihren': 1885, 'meine': 1887, 'meiner': 1888, 'mich': 1886, 'n': 1883,
'nen': 1883, 'sein': 1877, 'seinen': 1885, 'verschoben': 1889}, {'mich': 303}, {':': 39, '^': 12}, {'mir': 1892},
{'^': 12, 'an': 1891, 'bei': 280, 'fuer': 1806, 'fur': 1806, 'ich': 303, 'mein': 39, 'meine': 39, 'meinerseits': 303,
'von': 1893}, {'band': 1876, 'box': 1876, 'den': 1885, 'ihren': 1885, 'mailbox': 1876, 'mobilbox': 1876, 'seinen':
1885}, {'erfahren': 1861}, {'...': 1896}, {'me': 8}, {'on': 1898}, {'<det>': 0, '<me>': 39, '<their>': 0, '<them>':
515, 'N': 0}, {'<det>': 0, '<their>': 0, '<them>': 515, 'N': 0}, {'bei': 1901}, {'<det>': 0, '<their>': 0, 'N': 0},
{'bei': 1903}, {'bei': 1900, 'jetzt': 1902, 'nun': 1904}, {'liegt': 1905}, {'<me>': 1114, 'N': 605, 'ich': 1845, 'um':
1117}, {'aufbauen': 365, 'aufmuntern': 365, 'aufmunterung': 365, 'daumendruecken': 365, 'mutmachen': 365, 'troesten':
365, 'zuhoeren': 365, 'zureden': 365, 'zuspruch': 365}, {'das': 1908, 'den': 1908, 'die': 1908}, {'aufbauen': 365,
'aufmuntern': 365, 'aufmunterung': 365, 'daumendrucken': 365, 'mutmachen': 365, 'trosten': 365, 'zuhoren': 365,
'zureden': 365, 'zuspruch': 365}, {'das': 1910, 'den': 1910, 'die': 1910}, {'fuer': 1909, 'fuers': 1908, 'fur': 1911,
'furs': 1910}, {'...': 1912}, {'off': 8}, {'D': 1545, 'auf': 1545, 'to': 1545}, {'called': 1914, 'canceled': 8,
'cancelled': 8, 'gecancelt': 8, 'moved': 1915, 'postponed': 1915, 'pushed': 1915, 'rescheduled': 1915, 'shifted':
1915}, {'ehrenamtlich': 1858, 'erzaehlt': 1859, 'erzahlt': 1859, 'gratis': 1858, 'heisst': 1859, 'heißt': 1859,
'hiess': 1859, 'kostenlos': 1858, 'munkelt': 1859, 'umsonst': 1858, 'unentgeltlich': 1858}, {'angepackt': 444,
'aufgebaut': 444, 'ausgeholfen': 444, 'ausgeschenkt': 444, 'betreut': 444, 'eingesprungen': 444, 'gearbeitet': 444,
'gegrillt': 444, 'geholfen': 444, 'gekocht': 444, 'mitgeholfen': 444, 'unterrichtet': 444, 'vorgelesen': 444}, {'...':
1918, 'angepackt': 444, 'aufgebaut': 444, 'ausgeholfen': 444, 'ausgeschenkt': 444, 'betreut': 444, 'eingesprungen':
444, 'gearbeitet': 444, 'gegrillt': 444, 'geholfen': 444, 'gekocht': 444, 'mitgeholfen': 444, 'unterrichtet': 444,
'vorgelesen': 444}, {'<community>': 1919}, {'las': 1862, 'liest': 1862, 'sah': 1862, 'sieht': 1862, 'stand': 1862,
'steht': 1862}, {'aufgebaut': 444, 'ausgeraeumt': 444, 'ausgeraumt': 444, 'geschleppt': 444, 'gestrichen': 444,
'mitaufgebaut': 444, 'renoviert': 444, 'tapeziert': 444, 'umgegraben': 444, 'verlegt': 444}, {'...': 1922,
'aufgebaut': 444, 'ausgeraeumt': 444, 'ausgeraumt': 444, 'geschleppt': 444, 'gestrichen': 444, 'mitaufgebaut': 444,
'renoviert': 444, 'tapeziert': 444, 'umgegraben': 444, 'verlegt': 444}, {'aufgebaut': 444, 'ausgeraumt': 444,
'geschleppt': 444, 'gestrichen': 444, 'mitaufgebaut': 444, 'renoviert': 444, 'tapeziert': 444, 'umgegraben': 444,
'verlegt': 444}, {'...': 1924, 'aufgebaut': 444, 'ausgeraumt': 444, 'geschleppt': 444, 'gestrichen': 444,
'mitaufgebaut': 444, 'renoviert': 444, 'tapeziert': 444, 'umgegraben': 444, 'verlegt': 444}, {'aufgebaut': 444,
'ausgeraeumt': 444, 'geschleppt': 444, 'gestrichen': 444, 'mitaufgebaut': 444, 'renoviert': 444, 'tapeziert': 444,
'umgegraben': 444, 'verlegt': 444}, {'...': 1926, 'aufgebaut': 444, 'ausgeraeumt': 444, 'geschleppt': 444,
'gestrichen': 444, 'mitaufgebaut': 444, 'renoviert': 444, 'tapeziert': 444, 'umgegraben': 444, 'verlegt': 444},
{'<chore>': 1923, 'boden': 1923, 'dach': 1923, 'garten': 1923, 'kuche': 1925, 'kueche': 1927, 'schrank': 1923,
'waende': 1927, 'wande': 1925, 'zaun': 1923, 'zimmer': 1923}, {'gearbeitet': 292, 'gebruetet': 292, 'gebrutet': 292,
'gefeilt': 292, 'gesessen': 292}, {'<work>': 1929}, {'...': 1930, '<work>': 1929}, {'<their>': 1931}, {'gearbeitet':
292, 'gebrutet': 292, 'gefeilt': 292, 'gesessen': 292}, {'<work>': 1933}, {'...': 1934, '<work>': 1933}, {'<their>':
1935}, {'gearbeitet': 292, 'gebruetet': 292, 'gefeilt': 292, 'gesessen': 292}, {'<work>': 1937}, {'...': 1938,
'<work>': 1937}, {'<their>': 1939}, {'^': 1928, 'an': 1932, 'angepackt': 444, 'aufgebaut': 444, 'ausgemalt': 444,
'geputzt': 444, 'geschleppt': 444, 'gestrichen': 444, 'gewesen': 472, 'gwesen': 472, 'mitangepackt': 444, 'renoviert':
444, 'uber': 1936, 'ueber': 1940}, {'aufgebaut': 444, 'entruempelt': 444, 'entrumpelt': 444, 'gemaeht': 444, 'gemaht':
444, 'geputzt': 444, 'geraeumt': 444, 'geraumt': 444, 'geschnitten': 444, 'gestrichen': 444, 'repariert': 444,
'umgegraben': 444}, {'aufgebaut': 444, 'entrumpelt': 444, 'gemaht': 444, 'geputzt': 444, 'geraumt': 444,
'geschnitten': 444, 'gestrichen': 444, 'repariert': 444, 'umgegraben': 444}, {'aufgebaut': 444, 'entruempelt': 444,
'gemaeht': 444, 'geputzt': 444, 'geraeumt': 444, 'geschnitten': 444, 'gestrichen': 444, 'repariert': 444,
'umgegraben': 444}, {'auto': 1942, 'dachrinne': 1942, 'fenster': 1942, 'garten': 1942, 'hecke': 1942, 'keller': 1942,
'kuche': 1943, 'kueche': 1944, 'rasen': 1942, 'schnee': 1942, 'wohnung': 1942}, {'<inf>': 357}, {'...': 1946}, {'ich':
1947, 'wir': 1947}, {'...': 1941, 'angepackt': 444, 'aufgebaut': 444, 'ausgemalt': 444, 'das': 1945, 'den': 1945,
'die': 1945, 'geputzt': 444, 'geschleppt': 444, 'gestrichen': 444, 'koennte': 1948, 'konnte': 1948, 'könnte': 1948,
'mitangepackt': 444, 'mochte': 1948, 'moechte': 1948, 'muesste': 1948, 'muessten': 1948, 'musste': 1948, 'mussten':
1948, 'möchte': 1948, 'müsste': 1948, 'müssten': 1948, 'renoviert': 444, 'sollte': 1948, 'sollten': 1948, 'will':
1948}, {'angepackt': 444, 'ausgeholfen': 444, 'mitangepackt': 444, 'mitgeholfen': 444}, {'<helper>': 1638}, {'...':
1950, 'als': 1951, 'angefragt': 605, 'angeklopft': 605, 'bedankt': 609, 'nachgefasst': 605, 'nachgefragt': 605,
'nachgehakt': 605, 'vorgefuehlt': 605, 'vorgefuhlt': 605}, {'gearbeitet': 444, 'geholfen': 444, 'mitgeholfen': 444},
{'kreuz': 1953}, {'caritas': 1953, 'diakonie': 1953, 'feuerwehr': 1953, 'fluchtlingshilfe': 1953, 'fluechtlingshilfe':
1953, 'roten': 1954, 'rotes': 1954, 'tafel': 1953}, {'...': 1917, '<community>': 1919, '<det>': 1920, '<me>': 748,
'<network>': 1921, '<them>': 1949, 'N': 1952, 'dem': 1955, 'den': 1955, 'der': 1955, 'die': 1955}, {'ehrenamtlich':
1858, 'gratis': 1858, 'kostenlos': 1858, 'umsonst': 1858, 'unentgeltlich': 1858}, {'angepackt': 444, 'aufgebaut': 444,
'ausgemalt': 444, 'geputzt': 444, 'geschleppt': 444, 'gestrichen': 444, 'gewesen': 472, 'gwesen': 472, 'mitangepackt':
444, 'renoviert': 444}, {'...': 1958, 'angepackt': 444, 'aufgebaut': 444, 'ausgemalt': 444, 'das': 1945, 'den': 1945,
'die': 1945, 'geputzt': 444, 'geschleppt': 444, 'gestrichen': 444, 'mitangepackt': 444, 'renoviert': 444}, {'...':
1950}, {'angepackt': 444, 'geholfen': 444, 'mitgeholfen': 444}, {'...': 1961}, {'...': 1961, 'angepackt': 444,
'geholfen': 444, 'mitgeholfen': 444}, {'gesehen': 472, 'getroffen': 472}, {'...': 1957, '<community>': 1919, '<det>':
1920, '<them>': 1959, 'N': 1960, 'abbau': 1962, 'aufbau': 1962, 'siedeln': 1963, 'ubersiedeln': 1963, 'uebersiedeln':
1963, 'umzug': 1963, 'vorbeigehen': 1964}, {'...': 1734}, {'': (6, 'theirs'), '...': 1734}, {'<them>': 515}, {'^':
1967, 'von': 1968}, {'^': 66, 'von': 1968}, {'^': 1966, 'ich': 1969, 'wir': 1970}, {'...': 107}, {'^': 1972},
{'<they>': 1973, 'ich': 1970, 'wir': 1970}, {'<they>': 1973, '^': 1972, 'von': 1123}, {'^': 1502}, {'^': 1504},
{'zufolge': 0}, {'N': 604}, {'': (13, 'talk'), 'N': 604, 'ich': 1979}, {'ist': 421}, {'...': 1981}, {'bei': 472,
'ich': 59, 'vom': 472, 'von': 472}, {'ich': 59}, {'wir': 59, 'wollen': 8}, {'N': 609}, {'N': 609, 'an': 1986, 'to':
1986}, {'thanks': 1987}, {'<gone>': 472, 'fuer': 447, 'fur': 450, 'verabredet': 59}, {'aufgetaucht': 8, 'auftaucht':
8, 'erschienen': 8, 'gekommen': 8, 'kommen': 8, 'kumma': 8}, {'<not>': 1990}, {'mit': 39}, {'erschienen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8}, {'...': 1993}, {'zu': 1994, 'zum': 1994, 'zur': 1994}, {'ned': 1995,
'net': 1995, 'nicht': 1995}, {'verabredet': 59}, {'...': 923}, {'...': 924}, {'...': 925}, {'durch': 292, 'gegangen':
292}, {'<work>': 2001}, {'...': 2002, '<work>': 2001}, {'<their>': 2003}, {'-gesprach': 1998, '-gespraech': 1999,
'-interview': 2000, '-praesentation': 1999, '-prasentation': 1998, '-pruefung': 1999, '-prufung': 1998, 'bewerbung':
2000, 'durch': 2004, 'pitch': 2000, 'rede': 2000, 'vortrag': 2000}, {'gegangen': 292}, {'<work>': 2006}, {'...': 2007,
'<work>': 2006}, {'...': 2007, '<det>': 2008, '<their>': 2003, '<work>': 2006}, {'...': 2005, 'durch': 2009}, {'': (2,
'plan'), '...': 1997, '<them>': 2010}, {'...': 1989, '<them>': 967, 'bei': 59, 'dran': 1992, 'gestern': 1996, 'heute':
1996, 'mit': 2011, 'ned': 1995, 'net': 1995, 'nicht': 1995}, {'gekommen': 8}, {'dazu': 2013, 'dazugekommen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8}, {'...': 2014, 'dazu': 2013, 'dazugekommen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8}, {'nicht': 2015}, {'sicher': 357}, {'nicht': 2017,
'un': 2017}, {'': (23, 'contact'), '...': 1997, '<them>': 2010}, {'...': 2014, 'dazu': 2013, 'dazugekommen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8, 'sicher': 357, 'zu': 1994, 'zum': 1994, 'zur': 1994},
{'<gone>': 472}, {'<them>': 2010}, {'...': 2021, 'gestern': 1996, 'heute': 1996, 'mit': 2022, 'ned': 1995, 'net':
1995, 'nicht': 1995}, {'...': 1989, '<not>': 1990, '<them>': 967, 'aber': 1991, 'dann': 1991, 'dran': 1992, 'gestern':
1996, 'heute': 1996, 'ich': 2012, 'leider': 2016, 'mir': 2018, 'mit': 2019, 'ned': 1995, 'net': 1995, 'nicht': 2020,
'un': 2017, 'wir': 2023}, {'<them>': 1366}, {'von': 2025}, {'ich': 2026, 'von': 2025, 'wir': 2026}, {'...': 125},
{'^': 2028, 'von': 2025}, {'^': 2028, 'ich': 2029, 'von': 2025, 'wir': 2029}, {'^': 1196, 'das': 1115, 'es': 1115,
'ihn': 1115, 'sie': 1115}, {'...': 1844, 'an': 472, 'geschickt': 472, 'geschrieben': 472, 'gesendet': 472,
'gschriebn': 472, 'hinterlassen': 472, 'rausgeschickt': 472, 'verschickt': 472, 'von': 472}, {'mit': 12}, {'...':
2033}, {'^': 2034}, {'<them>': 2035, '^': 2034}, {'<them>': 2035, '^': 2034, 'ich': 2036}, {'<them>': 59}, {'mit':
2038}, {'ich': 2039}, {'ist': 421, 'vergessen': 8}, {'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt':
59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'steht': 59, 'vereinbart': 59,
'zugesagt': 59}, {'...': 2041, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59,
'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2042, 'steht': 59, 'vereinbart': 59, 'zugesagt': 59},
{'N': 472}, {'N': 472, 'to': 2044}, {'it': 8}, {'make': 2046}, {'not': 2047, 't': 2047}, {'': (0, 'missed'), 'on':
1898}, {'<me>': 616}, {'zu': 2050}, {'einheit': 2051, 'fuer': 1813, 'fur': 1813, 'gesprach': 2051, 'gespraech': 2051,
'session': 2051, 'stunde': 2051, 'termin': 2051}, {'up': 59}, {'N': 627}, {'<and>': 2054, 'an': 2054, 'bei': 2054,
'mit': 2054, 'to': 2054, 'with': 2054, 'x': 2054, 'zu': 2054}, {'N': 2055}, {'': (23, 'contact'), 'N': 2055}, {'er':
0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie': 0}, {'D': 1545}, {'...': 1912, 'N': 609, 'an': 1986},
{'N': 609, 'dem': 1986, 'den': 1986, 'der': 1986, 'die': 1986, 'liebe': 1986, 'lieber': 1986}, {'N': 609, 'an': 1986},
{'...': 1912, 'N': 609, 'an': 2061, 'dem': 1986, 'den': 1986, 'der': 1986, 'die': 1986, 'liebe': 1986, 'lieber': 1986,
'nochmal': 2062}, {'ich': 39}, {'': (12, 'task'), '^': 12, 'dass': 2064}, {'denken': 2065}, {'^': 12, 'dass': 2064},
{'denken': 2067}, {'vergessen': 39}, {'daran': 2068, 'dran': 2068, 'nicht': 2069}, {'daran': 2068, 'dran': 2068,
'ich': 2070, 'nicht': 2069}, {'braucht': 0, 'hat': 0, 'ist': 0, 'muss': 0, 'soll': 0, 'war': 0, 'will': 0}, {'<rel>':
2072}, {'<give3>': 66, '<give3_apart>': 66, 'laesst': 66, 'lasst': 66, 'lässt': 66}, {'...': 2074}, {'^': 2075},
{'<give3>': 66, '<give3_apart>': 66}, {'...': 2077}, {'<me>': 2078}, {'...': 2079}, {'<me>': 2076, '^': 2080}, {'':
(13, 'talk'), 'N': 2081, 'er': 2081, 'sie': 2081}, {'steht': 59}, {'N': 365}, {'fur': 2084}, {'fuer': 2084},
{'gedruckt': 2085, 'gedrueckt': 2086, 'gedrückt': 2085}, {'N': 292}, {'fuer': 2088, 'fur': 2088, 'von': 2088},
{'review': 2089}, {'empfohlen': 594, 'vermittelt': 594, 'weiterempfohlen': 594}, {'...': 2091}, {'ich': 2092, 'wir':
2092}, {'<det>': 950, '<their>': 950, '^': 949}, {'bei': 2094, 'beim': 2094, 'im': 2094, 'mit': 2094}, {'<have>':
2093, 'N': 2095}, {'<have>': 2093}, {'an': 357, 'druber': 357, 'drueber': 357}, {'daran': 4, 'dran': 4, 'grad': 2098},
{'an': 357, 'daruber': 357, 'darueber': 357, 'uber': 357, 'ueber': 357}, {'an': 357, 'daruber': 357, 'darueber': 357,
'gerade': 2100, 'uber': 357, 'ueber': 357}, {'abgeholt': 472, 'angerufen': 472, 'besucht': 472, 'eingeladen': 472,
'empfohlen': 472, 'erzaehlt': 472, 'erzahlt': 472, 'geantwortet': 472, 'gegeben': 472, 'geholfen': 472, 'gemailt':
472, 'geraten': 472, 'gesagt': 472, 'geschickt': 472, 'geschrieben': 472, 'gezeigt': 472, 'gratuliert': 472,
'vorgestellt': 472, 'zuruckgerufen': 472, 'zurueckgerufen': 472}, {'...': 2102}, {'<me>': 2103}, {'<give3>': 1063},
{'sich': 1339}, {'': (13, 'talk'), 'sich': 1339}, {'bei': 1903, 'jetzt': 1904, 'nun': 1904}, {'liegt': 2108},
{'schritt': 2109}, {'step': 2109, 'steps': 2109}, {'fuer': 357, 'fur': 357}, {'<hat>': 2104, '<have>': 2093, '<rel>':
2072, '<will3>': 642, 'N': 2095, '^': 2105, 'bald': 0, 'ball': 1906, 'braucht': 0, 'fliegt': 0, 'geht': 0, 'gerade':
0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0,
'lag': 0, 'liegt': 0, 'macht': 0, 'mochte': 2106, 'moechte': 2106, 'muss': 2107, 'möchte': 2106, 'nachste': 2110,
'nachster': 2110, 'naechste': 2110, 'naechster': 2110, 'next': 2111, 'noch': 0, 'nun': 0, 'richtige': 2112, 'steckt':
0, 'steht': 0, 'sucht': 0, 'war': 0, 'werden': 2106, 'will': 2107, 'wird': 2107, 'wollen': 2106, 'wollte': 2106,
'zieht': 0}, {'up': 8}, {'': (0, 'missed'), 'up': 8}, {'answer': 8, 'come': 8, 'make': 2046, 'pick': 2114, 'reply': 8,
'respond': 8, 'show': 2115, 'turn': 2114}, {'not': 2116, 't': 2116}, {'...': 686, 'haben': 0, 'kennen': 0, 'sind': 0,
'wollen': 0}, {'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 2104, '<rel>': 2072, '<will3>': 642, '^':
2105, 'bald': 0, 'beiden': 2118, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0, 'haengt': 0, 'hangt': 0, 'hat': 0,
'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0, 'kennen': 0, 'macht': 0, 'mochte': 2106,
'moechte': 2106, 'muss': 2107, 'möchte': 2106, 'noch': 0, 'nun': 0, 'richtige': 2112, 'sind': 0, 'sucht': 0, 'war': 0,
'werden': 2106, 'will': 2107, 'wird': 2107, 'wollen': 2106, 'wollte': 2106, 'zieht': 0, 'zwei': 2119}, {'<community>':
444}, {'<community>': 444, '<det>': 2121}, {'bei': 2122, 'beim': 2122, 'fuer': 2122, 'fur': 2122, 'im': 2122, 'in':
2122}, {'denken': 2065, 'gehabt': 472}, {'ich': 0}, {'erfahre': 2125, 'erfuhr': 2125, 'hoerte': 2125, 'horte': 2125,
'weiss': 2125, 'weiß': 2125}, {'...': 1896, 'N': 2126}, {'...': 1844, 'an': 472, 'geschickt': 472, 'geschrieben': 472,
'gesendet': 472, 'gschriebn': 472, 'hinterlassen': 472, 'rausgeschickt': 472, 'v': 472, 'verschickt': 472, 'vom': 472,
'von': 472}, {'mail': 2128}, {'': (22, 'gave:volunteering'), 'bei': 444, 'beim': 444, 'fuer': 444, 'fur': 444, 'im':
444, 'in': 444}, {'ausgeholfen': 444, 'beraten': 444, 'betreut': 444, 'engagiert': 444, 'gearbeitet': 444, 'geholfen':
444, 'gekocht': 444, 'mitgearbeitet': 444, 'mitgeholfen': 444, 'taetig': 444, 'tatig': 444, 'unterrichtet': 444},
{'...': 2131}, {'ausgeholfen': 444, 'beraten': 444, 'betreut': 444, 'engagiert': 444, 'gearbeitet': 444, 'geholfen':
444, 'gekocht': 444, 'mitgearbeitet': 444, 'mitgeholfen': 444, 'taetig': 444, 'unterrichtet': 444}, {'...': 2133},
{'ausgeholfen': 444, 'beraten': 444, 'betreut': 444, 'engagiert': 444, 'gearbeitet': 444, 'geholfen': 444, 'gekocht':
444, 'mitgearbeitet': 444, 'mitgeholfen': 444, 'tatig': 444, 'unterrichtet': 444}, {'...': 2135}, {'an': 2132,
'ausgeholfen': 444, 'bei': 2132, 'beim': 2132, 'beraten': 444, 'betreut': 444, 'fuer': 2134, 'fur': 2136,
'gearbeitet': 444, 'geholfen': 444, 'gekocht': 444, 'im': 2132, 'in': 2132, 'mitgeholfen': 444, 'unterrichtet': 444},
{'': (22, 'gave:volunteering'), '...': 2137}, {'angesetzt': 8, 'ausgemacht': 8, 'geplant': 8, 'verabredet': 8,
'vereinbart': 8, 'vorgesehen': 8}, {'N': 8, 'er': 8, 'ich': 8, 'sie': 8, 'wir': 8}, {'N': 8, 'ich': 8, 'wir': 8}, {'':
(0, 'missed'), '<and>': 2141}, {'N': 2142, 'er': 2142, 'ich': 2142, 'sie': 2142, 'wir': 2142}, {'...': 2139, 'haette':
2140, 'haetten': 2143, 'hatte': 2140, 'hatten': 2143, 'hätte': 2140, 'hätten': 2143, 'sollte': 2143, 'sollten': 2143,
'termin': 8, 'treffen': 8, 'verabredet': 8, 'waren': 2143, 'wollte': 2143, 'wollten': 2143}, {'^': 594, 'fuer': 951,
'fur': 951}, {'...': 952}, {'^': 594, 'fuer': 951}, {'bei': 2146, 'eingelegt': 2147}, {'bei': 2146, 'eingelegt': 951},
{'<them>': 2148, 'N': 2149}, {'^': 594, 'fur': 951}, {'bei': 2146, 'eingelegt': 2151}, {'<them>': 2152, 'N': 2149},
{'eingelegt': 2145, 'fuer': 2150, 'fur': 2153}, {'wort': 2154}, {'eingelegt': 2147}, {'<them>': 2156}, {'eingelegt':
2151}, {'<them>': 2158}, {'eingelegt': 2145, 'fuer': 2157, 'fur': 2159}, {'gutes': 2155, 'wort': 2160}, {'bekannt':
628, 'vernetzt': 627, 'vorgestellt': 627}, {'von': 0}, {'': (23, 'contact'), 'am': 59, 'fuer': 59, 'fur': 59, 'zum':
59}, {'...': 1844, 'an': 472, 'bekommen': 472, 'erhalten': 472, 'gekriegt': 472, 'geschickt': 472, 'geschrieben': 472,
'gesendet': 472, 'gschriebn': 472, 'hinterlassen': 472, 'rausgeschickt': 472, 'v': 472, 'verschickt': 472, 'vom': 472,
'von': 472}, {'abgegeben': 594, 'geschrieben': 594, 'verfasst': 594}, {'N': 2166}, {'fuer': 2167, 'fur': 2167}, {'^':
1609}, {'<them>': 1060, 'fuer': 1059, 'fur': 1059}, {'<does3>': 2170}, {'und': 2171}, {'...': 2172, '<sends3>': 1613,
'<serves3>': 1616, 'baut': 181, 'bringt': 1098, 'erkundigt': 1619, 'fraegt': 1621, 'fragt': 1624, 'fragts': 1621,
'frägt': 1621, 'gibt': 1627, 'hakt': 1619, 'hoert': 1629, 'hort': 1629, 'schaut': 1629, 'schickt': 1098, 'schreibt':
1632, 'sieht': 1629, 'zahlt': 1098}, {'': (6, 'theirs'), '<my>': 1670, 'angebot': 66, 'das': 1707, 'den': 1671, 'die':
1671, 'ein': 1671, 'eine': 1671, 'einladung': 66, 'entwurf': 66, 'erst': 83, 'es': 1641, 'intro': 66, 'intros': 66,
'kontakt': 66, 'nen': 1671, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66,
'vorschlage': 66}, {'^': 2174}, {'<deed3>': 2169, '^': 2173, 'antwortet': 1643, 'besorgt': 515, 'bringt': 1643,
'checkt': 515, 'gibt': 1673, 'klaert': 515, 'klart': 515, 'laesst': 1678, 'lassen': 1678, 'lasst': 1678, 'leitet':
1680, 'liefert': 1643, 'lässt': 1678, 'macht': 1688, 'mailt': 515, 'organisiert': 1693, 'reicht': 1680, 'schickt':
2175, 'sendet': 515, 'stellt': 1711, 'ubernimmt': 515, 'uberweist': 515, 'uebernimmt': 515, 'ueberweist': 515,
'unterschreibt': 1643, 'verschickt': 515, 'weiss': 1643, 'weiß': 1643, 'zahlt': 1643}, {'ich': 1970, 'wir': 1970},
{'...': 123}, {'s': 2178}, {'<their>': 2178, 'N': 2179, 'das': 2178, 'den': 2178, 'die': 2178, 'eine': 2178}, {'^':
2180}, {'^': 2180, 'ich': 2181, 'wir': 2181}, {'': (12, 'task'), 'an': 4, 'daran': 4}, {'mich': 2183}, {'': (12,
'task'), '...': 1844, 'geschickt': 472, 'geschrieben': 472, 'gesendet': 472, 'gschriebn': 472, 'hinterlassen': 472,
'rausgeschickt': 472, 'verschickt': 472}, {'...': 503, '<should>': 204}, {'...': 2186}, {'^': 2187}, {'ich': 2188,
'man': 2188, 'wir': 2188}, {'dass': 2189}, {'ist': 421, 'sind': 421}, {'...': 2191}, {'': (7, 'waiting'), '<their>':
2178, 'N': 2179, 'das': 2178, 'den': 2178, 'die': 2178, 'eine': 2178}, {'^': 2193, 'von': 2025}, {'^': 2193, 'ich':
2194, 'von': 2025, 'wir': 2194}, {'...': 504}, {'^': 2196}, {'ich': 2197, 'man': 2197, 'wir': 2197}, {'': (13,
'talk'), 'dass': 2198, 'man': 0}, {'um': 0}, {'geht': 2200, 'ging': 2200}, {'': (2, 'plan'), 'mit': 2038}, {'ich':
2202}, {'ausgegeben': 444, 'ausgeschenkt': 444, 'ausgeteilt': 444, 'gesammelt': 444, 'ist': 421, 'sortiert': 444,
'verteilt': 444}, {'...': 2204, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 444, 'ausgemacht': 59, 'ausgeschenkt':
444, 'ausgeteilt': 444, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'gesammelt': 444, 'ist': 2042, 'sortiert': 444, 'steht': 59, 'vereinbart': 59, 'verteilt': 444, 'wir': 59, 'zugesagt':
59}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8,
'gesprochen': 8, 'mehr': 2206}, {'nicht': 2207}, {'<them>': 708, 'N': 708}, {'wasser': 8}, {'ein': 357}, {'aus': 8,
'flach': 8, 'ins': 2210, 'leider': 479, 'mir': 2211}, {'<they>': 1193}, {'statt': 472}, {'...': 2214}, {'<det>':
2215}, {'statt': 8}, {'': (13, 'talk'), '...': 2214, '<det>': 2215, 'D': 2216, 'besser': 1187, 'es': 1188, 'gern':
1187, 'gerne': 1187, 'gut': 1187, 'lieber': 1187, 'nicht': 2217, 's': 1188}, {'gegeben': 292, 'geschickt': 292},
{'...': 2219, 'N': 292}, {'...': 2219}, {'mir': 2221}, {'an': 2220, 'auf': 2221, 'fuer': 2220, 'fur': 2220, 'von':
2222, 'zu': 2221, 'zum': 2221, 'zur': 2221}, {'^': 20, 'von': 2025}, {'^': 20, 'noch': 2224, 'von': 2025}, {'<me>':
2225}, {'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'...': 2227, 'geburtstag': 0, 'hochzeitstag': 0,
'namenstag': 0}, {'N': 2228}, {'D': 59, 'fuer': 421, 'fur': 421}, {'aus': 8, 'flach': 8, 'ins': 2210, 'leider': 479},
{'aus': 8, 'leider': 479}, {'': (13, 'talk'), 'nicht': 2217, 'statt': 59}, {'am': 59, 'fuer': 59, 'fur': 59}, {'$$':
4, '<det>': 4, '<my>': 4, '<their>': 4, 'N': 4, 'an': 4, 'bei': 4, 'fuer': 4, 'fur': 4, 'mit': 4, 're': 4, 'wegen': 4,
'with': 4, 'zu': 4, 'zum': 4, 'zur': 4}, {'up': 2235}, {'mich': 357}, {'an': 1845, 'mich': 357}, {'N': 605, 'ich':
1845}, {'gearbeitet': 444, 'geholfen': 444, 'mitgeholfen': 444, 'unterrichtet': 444}, {'...': 2240}, {'bei': 2241,
'beim': 2241, 'fuer': 2241, 'fur': 2241, 'im': 2241, 'in': 2241}, {'D': 59, 'auf': 59, 'schon': 421}, {'mich': 2243},
{'betreut': 444, 'gegossen': 444, 'gehalten': 444, 'gehuetet': 444, 'gemacht': 444, 'uebernommen': 444}, {'...': 2245,
'betreut': 444, 'gegossen': 444, 'gehalten': 444, 'gehuetet': 444, 'gemacht': 444, 'uebernommen': 444}, {'dienst':
2246, 'hund': 2246, 'laden': 2246, 'stand': 2246}, {'blumen': 2246, 'kasse': 2246, 'katze': 2246, 'kinder': 2246,
'schicht': 2246, 'vertretung': 2246}, {'abgeholt': 444, 'ausgeholfen': 444, 'betreut': 444, 'den': 2247, 'die': 2248,
'eingekauft': 444, 'eingesprungen': 444, 'erledigt': 444, 'gefahren': 444, 'gegossen': 444, 'gehalten': 444,
'gehuetet': 444, 'gekocht': 444, 'geschmissen': 444, 'gestemmt': 444, 'gutes': 706, 'mitgeholfen': 444, 'mitgekocht':
444, 'mitgenommen': 444, 'uebernommen': 444, 'vertreten': 444, 'wort': 705}, {'gespraech': 955, 'spiel': 955}, {'ein':
954, 'ins': 2250, 'vorgeschlagen': 951}, {'...': 2251}, {'<my>': 2252}, {'auto': 1944, 'dachrinne': 1944, 'fenster':
1944, 'garten': 1944, 'hecke': 1944, 'keller': 1944, 'kueche': 1944, 'rasen': 1944, 'schnee': 1944, 'wohnung': 1944},
{'...': 2249, 'ausgeholfen': 444, 'bei': 2253, 'das': 2254, 'den': 2254, 'die': 2254, 'ein': 954, 'eingesprungen':
444, 'gutes': 706, 'ins': 2250, 'mitgeholfen': 444, 'vorgeschlagen': 951, 'wort': 705}, {'feuer': 1573}, {'ins':
2256}, {'hand': 2257}, {'wort': 704}, {'gutes': 2259}, {'die': 2258, 'ein': 2260, 'gebuergt': 594, 'gutes': 706,
'wort': 705}, {'': (20, 'gave:referral'), '^': 594}, {'eingelegt': 2262}, {'wort': 2263}, {'gutes': 2264}, {'...':
2261, 'als': 1951, 'bei': 2253, 'den': 695, 'die': 2258, 'ein': 2265, 'einen': 695, 'gebuergt': 594, 'gutes': 706,
'ins': 2250, 'kontakt': 694, 'vorgeschlagen': 951, 'wort': 705}, {'caritas': 1953, 'diakonie': 1953, 'feuerwehr':
1953, 'fluechtlingshilfe': 1953, 'roten': 1954, 'rotes': 1954, 'tafel': 1953}, {'...': 1957, '<community>': 1919,
'<det>': 1920, '<them>': 2255, 'N': 2266, 'dem': 2267, 'den': 2267, 'der': 2267, 'die': 2267, 'ein': 1883, 'einen':
1883, 'n': 1883, 'nen': 1883}, {'betreut': 444, 'gegossen': 444, 'gehalten': 444, 'gehutet': 444, 'gemacht': 444,
'ubernommen': 444}, {'...': 2269, 'betreut': 444, 'gegossen': 444, 'gehalten': 444, 'gehutet': 444, 'gemacht': 444,
'ubernommen': 444}, {'dienst': 2270, 'hund': 2270, 'laden': 2270, 'stand': 2270}, {'blumen': 2270, 'kasse': 2270,
'katze': 2270, 'kinder': 2270, 'schicht': 2270, 'vertretung': 2270}, {'abgeholt': 444, 'ausgeholfen': 444, 'betreut':
444, 'den': 2271, 'die': 2272, 'eingekauft': 444, 'eingesprungen': 444, 'erledigt': 444, 'gefahren': 444, 'gegossen':
444, 'gehalten': 444, 'gehutet': 444, 'gekocht': 444, 'geschmissen': 444, 'gestemmt': 444, 'gutes': 706,
'mitgeholfen': 444, 'mitgekocht': 444, 'mitgenommen': 444, 'ubernommen': 444, 'vertreten': 444, 'wort': 705},
{'gesprach': 955, 'spiel': 955}, {'ein': 954, 'ins': 2274, 'vorgeschlagen': 951}, {'...': 2275}, {'<my>': 2276},
{'auto': 1943, 'dachrinne': 1943, 'fenster': 1943, 'garten': 1943, 'hecke': 1943, 'keller': 1943, 'kuche': 1943,
'rasen': 1943, 'schnee': 1943, 'wohnung': 1943}, {'...': 2273, 'ausgeholfen': 444, 'bei': 2277, 'das': 2278, 'den':
2278, 'die': 2278, 'ein': 954, 'eingesprungen': 444, 'gutes': 706, 'ins': 2274, 'mitgeholfen': 444, 'vorgeschlagen':
951, 'wort': 705}, {'die': 2258, 'ein': 2260, 'geburgt': 594, 'gutes': 706, 'wort': 705}, {'...': 2280, 'als': 1951,
'bei': 2277, 'den': 701, 'die': 2258, 'ein': 2265, 'einen': 701, 'geburgt': 594, 'gutes': 706, 'ins': 2274, 'kontakt':
700, 'vorgeschlagen': 951, 'wort': 705}, {'caritas': 1953, 'diakonie': 1953, 'feuerwehr': 1953, 'fluchtlingshilfe':
1953, 'roten': 1954, 'rotes': 1954, 'tafel': 1953}, {'...': 1957, '<community>': 1919, '<det>': 1920, '<them>': 2279,
'N': 2281, 'dem': 2282, 'den': 2282, 'der': 2282, 'die': 2282, 'ein': 1883, 'einen': 1883, 'n': 1883, 'nen': 1883},
{'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'N': 0}, {'...':
443, 'v': 2285, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8,
'von': 2285}, {'dass': 0}, {'<chore>': 444}, {'^': 2288}, {'<det>': 2289, '<their>': 2289, '^': 2288}, {'bei': 2290,
'beim': 2290, 'im': 2290, 'mit': 2290}, {'<them>': 2291}, {'': (23, 'contact'), '<them>': 2291, 'ich': 2292, 'wir':
2292}, {'kopf': 357}, {'dem': 2294}, {'aus': 2295}, {'nicht': 2296}, {'dran': 8, 'hin': 8, 'ran': 8}, {'aus': 2295,
'dran': 8, 'hin': 8, 'ran': 8}, {'nicht': 479}, {'ihm': 0, 'ihnen': 0, 'ihr': 0, 'mir': 2297, 'ned': 2298, 'net':
2298, 'nicht': 2299, 'nod': 2298, 'noed': 2298, 'sich': 2300}, {'^': 2187, 'bringe': 39, 'geb': 39, 'gebe': 39,
'liefere': 39, 'mache': 39, 'meld': 39, 'melde': 39, 'schick': 39, 'schicke': 39}, {'ich': 2302, 'man': 2188, 'wir':
2188}, {'bringe': 39, 'geb': 39, 'gebe': 39, 'liefere': 39, 'mache': 39, 'meld': 39, 'melde': 39, 'schick': 39,
'schicke': 39}, {'dass': 2303, 'ich': 2304}, {'auf': 1545}, {'': (23, 'contact'), 'dass': 2189}, {'vorbeifahren': 0},
{'fernsehen': 0, 'netz': 0, 'vorbeifahren': 0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2310}, {'': (23, 'contact'),
'auf': 0, 'beim': 2308, 'im': 2309, 'in': 2311, 'online': 0}, {'uns': 472}, {'dazu': 472, 'mit': 472, 'rein': 472,
'vorbei': 472, 'zu': 2313}, {'...': 2314, 'dazu': 472, 'mit': 472, 'rein': 472, 'vorbei': 472, 'zu': 2313}, {'N':
2315}, {'N': 2315, 'auch': 2316, 'noch': 2316}, {'N': 2315, 'auch': 2316, 'noch': 2316, 'sich': 2317}, {'ausgegeben':
444, 'ausgeschenkt': 444, 'ausgeteilt': 444, 'gesammelt': 444, 'sortiert': 444, 'verteilt': 444}, {'...': 2319,
'ausgegeben': 444, 'ausgeschenkt': 444, 'ausgeteilt': 444, 'gesammelt': 444, 'sortiert': 444, 'verteilt': 444},
{'von': 357}, {'mich': 8}, {'aus': 2295, 'dran': 8, 'ran': 8}, {'mir': 2297, 'mit': 472, 'nicht': 2323, 'sich': 2300,
'um': 0}, {'verbaselt': 8, 'verbummelt': 8, 'vergessen': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8,
'verschwitzt': 8}, {'booked': 1855, 'called': 1914, 'canceled': 8, 'cancelled': 8, 'confirmed': 1855, 'gecancelt': 8,
'moved': 1915, 'planned': 1855, 'postponed': 1915, 'pushed': 1915, 'rescheduled': 1915, 'scheduled': 1855, 'shifted':
1915}, {'dass': 472}, {'abgemacht': 2327, 'ausgemacht': 2327, 'beschlossen': 2327, 'besprochen': 2327, 'festgelegt':
2327, 'vereinbart': 2327}, {'zugesagt': 437}, {'<seen_of>': 0}, {'<network>': 2330}, {'erfahren': 0}, {'...': 2332},
{'...': 2330}, {'...': 2332, '<det>': 2334, '<my>': 2334, '<their>': 2334}, {'geplant': 8, 'vor': 8, 'vorgehabt': 8},
{'besprechung': 421, 'call': 421, 'date': 421, 'essen': 421, 'gesprach': 421, 'gespraech': 421, 'kaffee': 421,
'lunch': 421, 'meeting': 421, 'termin': 421, 'treffen': 421}, {'': (0, 'missed'), 'lassen': 8}, {'bleiben': 2338,
'gelassen': 8, 'sein': 2338}, {'geschafft': 8}, {'aber': 2339, 'bleiben': 2338, 'dann': 2339, 'doch': 2339,
'gelassen': 8, 'nicht': 2340, 'sein': 2338}, {'^': 12, 'dass': 39}, {'<vowed>': 2342}, {'heilig': 2343}, {'und':
2344}, {'hand': 2343}, {'die': 2346}, {'handschlag': 2343}, {'fest': 2343, 'hoch': 2345, 'in': 2347, 'per': 2348,
'zugesagt': 437}, {'zeitung': 2330}, {'der': 2350}, {'<det>': 2334, '<my>': 2334, '<their>': 2334}, {'<them>': 2349,
'auf': 2331, 'aus': 2333, 'besprechung': 421, 'call': 421, 'date': 421, 'durch': 2335, 'eigentlich': 2336, 'ein':
2337, 'eine': 2337, 'einen': 2337, 'essen': 421, 'fest': 2336, 'geplant': 8, 'gesprach': 421, 'gespraech': 421, 'in':
2351, 'kaffee': 421, 'lunch': 421, 'meeting': 421, 'n': 2337, 'ne': 2337, 'nen': 2337, 'termin': 421, 'treffen': 421,
'uber': 2335, 'ueber': 2335, 'von': 2352, 'vor': 8, 'vorgehabt': 8}, {'abgesagt': 8}, {'abgesagt': 8, 'kurzfristig':
2354, 'spontan': 2354, 'wieder': 2354}, {'<them>': 2329, 'auf': 2331, 'besprechung': 421, 'call': 421, 'date': 421,
'durch': 2352, 'eigentlich': 2336, 'ein': 2337, 'eine': 2337, 'einen': 2337, 'essen': 421, 'fest': 2336, 'geplant': 8,
'gesprach': 421, 'gespraech': 421, 'in': 2351, 'kaffee': 421, 'lunch': 421, 'meeting': 421, 'n': 2337, 'ne': 2337,
'nen': 2337, 'termin': 421, 'treffen': 421, 'uber': 2352, 'ueber': 2352, 'von': 2352, 'vor': 8, 'vorgehabt': 8},
{'...': 2328, '<them>': 2329, 'abgesagt': 8, 'auf': 2331, 'aus': 2333, 'besprechung': 421, 'call': 421, 'date': 421,
'durch': 2335, 'eigentlich': 2336, 'ein': 2337, 'eine': 2337, 'einen': 2337, 'es': 2341, 'essen': 421, 'fest': 2336,
'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 421, 'gespraech': 421, 'ich': 2353, 'in': 2351, 'kaffee': 421,
'kurzfristig': 2354, 'lunch': 421, 'meeting': 421, 'mir': 2355, 'n': 2337, 'ne': 2337, 'nen': 2337, 'spontan': 2354,
'termin': 421, 'treffen': 421, 'uber': 2335, 'ueber': 2335, 'uns': 2355, 'von': 2352, 'vor': 8, 'vorgehabt': 8,
'wieder': 2354, 'wir': 2356}, {'aber': 2339, 'bleiben': 2338, 'dann': 2339, 'doch': 2339, 'gelassen': 8, 'sein':
2338}, {'...': 2328, '<them>': 2329, 'abgesagt': 8, 'auf': 2331, 'aus': 2333, 'besprechung': 421, 'call': 421, 'date':
421, 'durch': 2335, 'eigentlich': 2336, 'ein': 2337, 'eine': 2337, 'einen': 2337, 'es': 2358, 'essen': 421, 'fest':
2336, 'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 421, 'gespraech': 421, 'ich': 2353, 'in': 2351, 'kaffee':
421, 'kurzfristig': 2354, 'lunch': 421, 'meeting': 421, 'mir': 2355, 'n': 2337, 'ne': 2337, 'nen': 2337, 'spontan':
2354, 'termin': 421, 'treffen': 421, 'uber': 2335, 'ueber': 2335, 'uns': 2355, 'von': 2352, 'vor': 8, 'vorgehabt': 8,
'wieder': 2354, 'wir': 2356}, {'<said>': 0}, {'...': 2360, '<said>': 0}, {'<rel>': 2361}, {'<det>': 2362, '<my>':
2362, '<their>': 2362, 'haengen': 750, 'haengenlassen': 8, 'hangen': 750, 'hangenlassen': 8, 'sitzen': 751,
'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'versetzt': 8}, {'gepostet': 0}, {'<them>': 2349, 'auf': 2331,
'aus': 2333, 'besprechung': 421, 'call': 421, 'date': 421, 'durch': 2335, 'ein': 2337, 'eine': 2337, 'einen': 2337,
'essen': 421, 'gesprach': 421, 'gespraech': 421, 'in': 2351, 'kaffee': 421, 'lunch': 421, 'meeting': 421, 'n': 2337,
'ne': 2337, 'nen': 2337, 'termin': 421, 'treffen': 421, 'uber': 2335, 'ueber': 2335, 'von': 2352}, {'abgesagt': 8,
'kurzfristig': 2354, 'spontan': 2354, 'verabredet': 59, 'wieder': 2354}, {'': (14, 'together'), '<them>': 2329, 'auf':
2331, 'besprechung': 421, 'call': 421, 'date': 421, 'durch': 2352, 'ein': 2337, 'eine': 2337, 'einen': 2337, 'essen':
421, 'gesprach': 421, 'gespraech': 421, 'in': 2351, 'kaffee': 421, 'lunch': 421, 'meeting': 421, 'n': 2337, 'ne':
2337, 'nen': 2337, 'termin': 421, 'treffen': 421, 'uber': 2352, 'ueber': 2352, 'von': 2352}, {'...': 2328, '<me>':
2363, '<them>': 2329, '<they>': 1973, 'N': 2364, 'abgesagt': 8, 'auf': 2331, 'aus': 2333, 'besprechung': 421, 'call':
421, 'date': 421, 'durch': 2335, 'ein': 2337, 'eine': 2337, 'einen': 2337, 'essen': 421, 'gesprach': 421, 'gespraech':
421, 'ich': 2365, 'in': 2351, 'kaffee': 421, 'kurzfristig': 2354, 'lunch': 421, 'meeting': 421, 'mir': 2355, 'n':
2337, 'ne': 2337, 'nen': 2337, 'spontan': 2354, 'termin': 421, 'treffen': 421, 'uber': 2335, 'ueber': 2335, 'uns':
2366, 'von': 2352, 'wieder': 2354, 'wir': 2367}, {'<should>': 8, 'wollen': 8}, {'<comeinf>': 2369, 'muessen': 8,
'sollen': 8, 'wollen': 8}, {'...': 2370, '<comeinf>': 2369}, {'': (11, 'thinking'), '<until>': 534, '^': 1242, 'dass':
1027, 'wenn': 1027}, {'<until>': 534, '^': 1242, 'dass': 1027, 'lust': 357, 'wenn': 1027}, {'eigentlich': 8}, {'...':
2370, '<comeinf>': 2369, 'besser': 1187, 'eigentlich': 8, 'es': 1188, 'gern': 2372, 'gerne': 2373, 'gut': 1187, 'ich':
2374, 'lieber': 1187, 's': 1188}, {'...': 2370, '<comeinf>': 2369, 'gern': 1245, 'gerne': 1245}, {'<comeinf>': 2369},
{'...': 2377, '<comeinf>': 2369}, {'<them>': 2291, 'ich': 2292, 'wir': 2292}, {'...': 2328}, {'moved': 1915,
'postponed': 1915, 'pushed': 1915, 'rescheduled': 1915, 'shifted': 1915}, {'been': 2381}, {'<det>': 2362, '<my>':
2362, '<their>': 2362, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert':
0, 'gesagt': 0, 'geschrieben': 0, 'gesteckt': 0, 'haengen': 750, 'haengenlassen': 8, 'hangen': 750, 'hangenlassen': 8,
'sitzen': 751, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'...': 2227,
'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'geghostet': 8, 'vertroestet': 8, 'vertrostet':
8}, {'geklappt': 8}, {'abgehoben': 8, 'geantwortet': 8, 'geklappt': 8, 'hingehauen': 8, 'reagiert': 8,
'zuruckgerufen': 8, 'zuruckgeschrieben': 8, 'zurueckgerufen': 8, 'zurueckgeschrieben': 8}, {'gemeldet': 8},
{'gemeldet': 8, 'mehr': 2388}, {'nicht': 2389}, {'<me>': 2383, '<they>': 1973, 'N': 2384, 'abgesagt': 8, 'angedeutet':
0, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 2354, 'mich': 2385, 'mir':
2355, 'ned': 2386, 'nicht': 2387, 'sich': 2390, 'spontan': 2354, 'uns': 2355, 'verraten': 0, 'vor': 0, 'wieder':
2354}, {'<comeinf>': 2369, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2392, '<comeinf>': 2369}, {'gelegenheit':
8, 'lust': 8, 'nerven': 8, 'zeit': 8}, {'<comeinf>': 2369, 'keine': 2394, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'':
(0, 'missed'), 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), 'eigentlich': 2396, 'ein': 472, 'eine':
472, 'einen': 472, 'fest': 2336, 'geplant': 8, 'n': 472, 'ne': 472, 'nen': 472, 'vor': 8, 'vorgehabt': 8},
{'eigentlich': 2336, 'fest': 2336, 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2395,
'<comeinf>': 2369, 'abgesagt': 8, 'besser': 1187, 'eigentlich': 2396, 'ein': 472, 'eine': 472, 'einen': 472, 'es':
1188, 'fest': 2336, 'geplant': 8, 'gern': 2372, 'gerne': 2373, 'gut': 1187, 'ich': 2397, 'keine': 2394, 'kurzfristig':
2354, 'lieber': 1187, 'mir': 2355, 'n': 472, 'ne': 472, 'nen': 472, 's': 1188, 'spontan': 2354, 'uns': 2355, 'vor': 8,
'vorgehabt': 8, 'wieder': 2354, 'wir': 2398}, {'': (23, 'contact'), 'eigentlich': 2336, 'fest': 2336, 'geplant': 8,
'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2395, '<comeinf>': 2369, 'eigentlich': 2336, 'fest': 2336,
'geplant': 8, 'gern': 1245, 'gerne': 1245, 'ich': 2398, 'keine': 2394, 'vor': 8, 'vorgehabt': 8, 'wir': 2400}, {'to':
39}, {'introducing': 515, 'sending': 515}, {'ll': 515, 's': 2403, 'will': 515}, {'ab': 8}, {'nicht': 2405}, {'es': 0},
{'dank': 2062}, {'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8},
{'an': 472, 'beisammen': 472, 'neben': 472, 'uber': 472, 'ueber': 472, 'zusammen': 472}, {'...': 2410}, {'man': 0},
{'mich': 59}, {'...': 2392, '<comeinf>': 2369, 'besser': 1187, 'eigentlich': 8, 'es': 1188, 'gern': 2372, 'gerne':
2373, 'gut': 1187, 'ich': 2374, 'lieber': 1187, 's': 1188}, {'...': 2392, '<comeinf>': 2369, 'gern': 1245, 'gerne':
1245}, {'ll': 39, 'owe': 40, 'promised': 437, 'will': 39}, {'fuer': 447, 'fur': 450}, {'N': 469}, {'besucht': 472,
'gegessen': 472, 'gehabt': 472, 'gequatscht': 472, 'geredet': 472, 'gesehen': 472, 'gesprochen': 472, 'getroffen':
472, 'telefoniert': 472}, {'<vowed>': 626, '^': 634, 'am': 638, 'auf': 638, 'beim': 638, 'darum': 643, 'drum': 643,
'ersucht': 642, 'gebeten': 642, 'gesagt': 649, 'geschrieben': 649, 'gsagt': 649, 'gschriebn': 649, 'im': 638, 'per':
638, 'um': 74, 'via': 638}, {'leider': 690, 'nicht': 689}, {'<vowed>': 626, '^': 634, 'am': 638, 'auf': 638, 'beim':
638, 'darum': 643, 'drum': 643, 'ersucht': 642, 'gebeten': 642, 'im': 638, 'per': 638, 'um': 74, 'via': 638}, {'...':
2419, '<them>': 2422, '<title>': 655, '<vowed>': 653, '^': 634, 'mit': 737}, {'angeboten': 39, 'bereit': 742,
'bereiterklaert': 39, 'bereiterklart': 39, 'verpflichtet': 39}, {'...': 2419, '<them>': 2420, '<title>': 655,
'<vowed>': 653, '^': 634, 'es': 2421, 'gesagt': 649, 'geschrieben': 649, 'gsagt': 649, 'gschriebn': 649, 'ich': 2423,
'leider': 690, 'mich': 2424, 'mit': 737, 'nicht': 689, 'wir': 2423}, {'': (5, 'mine'), '...': 81, '<det>': 12},
{'...': 81, '<them>': 12, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'ihn': 90, 's': 90, 'sie': 90}, {'an': 12,
'durch': 12, 'nach': 12, 'um': 12}, {'...': 2428}, {'...': 2428, '<them>': 2429, 'mir': 2429, 'uns': 2429}, {'N': 12,
'ihn': 12, 'ihr': 12, 'sie': 12}, {'<until>': 12, 'fuer': 2431, 'fur': 2431}, {'ab': 12, 'auf': 12, 'durch': 12,
'nach': 12, 'raus': 12, 'vorbei': 12, 'weiter': 12, 'zusammen': 12}, {'...': 2433}, {'': (5, 'mine'), '...': 2433,
'D': 2434}, {'<det>': 12, '<my>': 12, '<their>': 12}, {'...': 2432, '<them>': 2435, '<until>': 2436, 'D': 2436, 'das':
90, 'den': 90, 'die': 90, 'es': 90, 'fuer': 90, 'fur': 90, 'ihn': 90, 'sie': 90}, {'<them>': 1786, 'mich': 1787,
'zuruck': 12, 'zurueck': 12}, {'<deed1>': 2426, '<give1>': 2427, '<sees1>': 2430, '<serves>': 2437, 'kuemmer': 1785,
'kuemmere': 1785, 'kuemmre': 1785, 'kummer': 1785, 'kummere': 1785, 'kummre': 1785, 'meld': 2438, 'melde': 2438,
'ruf': 1795, 'rufe': 1795, 'schreib': 1795, 'schreibe': 1795, 'uberleg': 1801, 'uberlege': 1801, 'ueberleg': 1801,
'ueberlege': 1801}, {'aus': 12, 'bereit': 12, 'vor': 12, 'zusammen': 12}, {'...': 2440}, {'^': 2441}, {'<them>':
2442}, {'<them>': 2442, '<title>': 2443}, {'ab': 59, 'heim': 59, 'hin': 59}, {'...': 2445}, {'...': 2445, 'D': 2446},
{'N': 2447, 'ihn': 2447, 'sie': 2447}, {'^': 1966}, {'...': 2021, '<them>': 967, 'dran': 1992}, {'...': 2021}, {'...':
2021, '<them>': 967, 'D': 1538, 'dran': 1992, 'ich': 2450, 'leider': 2016, 'nicht': 2015, 'wir': 2451}, {'^': 204,
'ich': 2026, 'von': 2025, 'wir': 2026}, {'auf': 380, 'besser': 380, 'bloss': 380, 'bloß': 380, 'lieber': 380, 'nicht':
380, 'um': 380, 'von': 380}, {'daran': 2068, 'dran': 2068, 'ich': 2070, 'mich': 2454, 'mir': 2454, 'nicht': 2069,
'uns': 2454}, {'an': 357, 'daran': 357, 'daruber': 357, 'darueber': 357, 'uber': 357, 'ueber': 357}, {'mich': 2454,
'mir': 2454, 'uns': 2454}, {'D': 1538}, {'...': 421, 'auf': 462}, {'...': 421, 'auf': 462, 'schon': 2459}, {'mich':
2460, 'uns': 2460}, {'daran': 2068, 'dran': 2068}, {'sobald': 12, 'sowie': 12, 'wenn': 12}, {'<them>': 2463}, {'bei':
2464, 'sobald': 12, 'sowie': 12, 'wenn': 12}, {'^': 2465}, {'mich': 2466}, {'<them>': 39, 'gern': 357}, {'^': 12,
'solange': 39}, {'hoeren': 357, 'sehen': 357, 'treffen': 357, 'verabreden': 357, 'wiedersehen': 357, 'zusammensetzen':
357, 'zusammentelefonieren': 357}, {'...': 2470, 'hoeren': 357, 'sehen': 357, 'treffen': 357, 'verabreden': 357,
'wiedersehen': 357, 'zusammensetzen': 357, 'zusammentelefonieren': 357}, {'daran': 2068, 'dran': 2068, 'mich': 2471,
'uns': 2471}, {'mich': 2471, 'uns': 2471}, {'<them>': 2469, '^': 12, 'daran': 2068, 'dran': 2068, 'ich': 2472, 'mich':
2471, 'uns': 2471, 'wir': 2473}, {'daran': 2068, 'dran': 2068, 'ich': 2462}, {'ich': 2473, 'mich': 2471, 'uns': 2471,
'wir': 2473}, {'hoeren': 357, 'horen': 357, 'sehen': 357, 'treffen': 357, 'verabreden': 357, 'wiedersehen': 357,
'zusammensetzen': 357, 'zusammentelefonieren': 357}, {'...': 2477, 'hoeren': 357, 'horen': 357, 'sehen': 357,
'treffen': 357, 'verabreden': 357, 'wiedersehen': 357, 'zusammensetzen': 357, 'zusammentelefonieren': 357}, {'daran':
2068, 'dran': 2068, 'mich': 2478, 'uns': 2478}, {'mich': 2478, 'uns': 2478}, {'<them>': 2469, '^': 12, 'daran': 2068,
'dran': 2068, 'ich': 2479, 'mich': 2478, 'nicht': 2069, 'uns': 2478, 'wir': 2480}, {'horen': 357, 'sehen': 357,
'treffen': 357, 'verabreden': 357, 'wiedersehen': 357, 'zusammensetzen': 357, 'zusammentelefonieren': 357}, {'...':
2482, 'horen': 357, 'sehen': 357, 'treffen': 357, 'verabreden': 357, 'wiedersehen': 357, 'zusammensetzen': 357,
'zusammentelefonieren': 357}, {'daran': 2068, 'dran': 2068, 'mich': 2483, 'uns': 2483}, {'mich': 2483, 'uns': 2483},
{'<them>': 2469, '^': 12, 'daran': 2068, 'dran': 2068, 'ich': 2484, 'mich': 2483, 'uns': 2483, 'wir': 2485}, {'ich':
2485, 'mich': 2483, 'uns': 2483, 'wir': 2485}, {'^': 150}, {'auf': 2488}, {'D': 2489, 'auf': 2488}, {'D': 2489, 'auf':
2488, 'ich': 2490}, {'...': 2021, 'ich': 2451, 'wir': 2451}, {'<them>': 39, '^': 12, 'ich': 437, 'wir': 40},
{'<them>': 39, 'ich': 40, 'wir': 40}, {'D': 59, 'uns': 421}, {'...': 2021, 'D': 1538, 'ich': 2451, 'leider': 2016,
'nicht': 2015, 'wir': 2451}, {'^': 533, 'solange': 39}, {'<them>': 2497, '^': 204, 'auf': 1414, 'besser': 380,
'dringend': 380, 'endlich': 380, 'lieber': 380, 'mich': 2454, 'mir': 2454, 'niemals': 380, 'unbedingt': 380, 'uns':
2454}, {'^': 204, 'auf': 1414, 'besser': 380, 'dringend': 380, 'endlich': 380, 'lieber': 380, 'niemals': 380,
'unbedingt': 380}, {'...': 2477, 'auf': 380, 'besser': 380, 'bloss': 380, 'bloß': 380, 'hoeren': 357, 'horen': 357,
'lieber': 380, 'nicht': 380, 'sehen': 357, 'treffen': 357, 'um': 380, 'verabreden': 357, 'von': 380, 'wiedersehen':
357, 'zusammensetzen': 357, 'zusammentelefonieren': 357}, {'<them>': 2497, 'auf': 1414, 'besser': 380, 'dringend':
380, 'endlich': 380, 'ich': 2480, 'lieber': 380, 'mich': 2500, 'mir': 2454, 'niemals': 380, 'unbedingt': 380, 'uns':
2500, 'wir': 2480}, {'auf': 1414, 'besser': 380, 'dringend': 380, 'endlich': 380, 'lieber': 380, 'niemals': 380,
'unbedingt': 380}, {'auf': 1414, 'besser': 380, 'dringend': 380, 'endlich': 380, 'ich': 2480, 'lieber': 380, 'mich':
2478, 'niemals': 380, 'unbedingt': 380, 'uns': 2478, 'wir': 2480}, {'vor': 357}, {'<them>': 2442, '<title>': 2443,
'mir': 2504}, {'...': 1800}, {'^': 2506}, {'mir': 2507}, {'': (11, 'thinking'), 'mir': 2507}, {'^': 12, 'ich': 39},
{'^': 12, 'dass': 2510, 'ich': 39}, {'<them>': 2511, '^': 12, 'dass': 2510, 'ich': 39}, {'<them>': 2511, '^': 12,
'dass': 2510, 'ich': 2512}, {'arzt': 8, 'einkaufen': 8, 'sport': 8}, {'dusche': 8}, {'der': 2515}, {'hause': 8},
{'da': 8, 'daheim': 8, 'zu': 2517, 'zuhause': 8}, {'beim': 2514, 'duschen': 8, 'einkaufen': 8, 'in': 2516, 'nicht':
2518, 'unterwegs': 8, 'weg': 8}, {'beim': 2514, 'da': 8, 'daheim': 8, 'duschen': 8, 'einkaufen': 8, 'in': 2516,
'nicht': 2518, 'unterwegs': 8, 'weg': 8, 'zu': 2517, 'zuhause': 8}, {'...': 2021, 'beim': 2514, 'duschen': 8,
'einkaufen': 8, 'gerade': 2519, 'grad': 2519, 'ich': 2451, 'in': 2516, 'leider': 2519, 'nicht': 2520, 'unterwegs': 8,
'weg': 8, 'wir': 2451}, {'auf': 1366}, {'noch': 2522}, {'auf': 1366, 'immer': 2523, 'jetzt': 2522, 'weiterhin': 2522},
{'auf': 1366, 'ich': 2524, 'immer': 2523, 'jetzt': 2522, 'weiterhin': 2522, 'wir': 2524}, {'...': 2522}, {'auf': 1366,
'immer': 2523, 'jetzt': 2522, 'seit': 2526, 'weiterhin': 2522}, {'auf': 1366, 'ich': 2527, 'immer': 2523, 'jetzt':
2522, 'seit': 2526, 'weiterhin': 2522, 'wir': 2527}, {'^': 12, 'bei': 40}, {'<them>': 39, 'mich': 2529}, {'': (2,
'plan'), '<them>': 39, 'mich': 2529}, {'...': 2417, '<acts1>': 462, '<and>': 2418, '<give1>': 490, '<have>': 2425,
'<should>': 827, '^': 2439, 'arbeite': 2444, 'auf': 2331, 'begleite': 2448, 'begleiten': 2448, 'bekomm': 2449,
'bekomme': 2449, 'bereite': 2444, 'besuche': 59, 'bin': 2452, 'braeuchte': 2453, 'brauch': 2030, 'brauche': 2030,
'brauchen': 2030, 'brauchte': 2453, 'bring': 2037, 'bringe': 2037, 'bräuchte': 2453, 'daran': 2068, 'darf': 2455,
'denke': 2456, 'dran': 2068, 'duerfe': 380, 'duerfen': 2457, 'durfe': 380, 'durfen': 2457, 'erhoffe': 2182, 'erwarte':
2195, 'erwarten': 2195, 'fahr': 2458, 'fahre': 2458, 'frag': 2237, 'frage': 2237, 'freu': 2461, 'freue': 2461,
'freuen': 2461, 'geh': 2458, 'gehe': 2458, 'gruble': 357, 'grueble': 357, 'hol': 2448, 'hole': 2448, 'holen': 2448,
'ich': 2462, 'krieg': 2449, 'kriege': 2449, 'leg': 2444, 'lege': 2444, 'meld': 2467, 'melde': 2467, 'mit': 2022,
'mochte': 2468, 'mochten': 40, 'moechte': 2468, 'moechten': 40, 'muass': 437, 'mues': 437, 'muesse': 380, 'muessen':
2474, 'muesst': 2475, 'muesste': 2476, 'muessten': 2476, 'muss': 2481, 'musse': 380, 'mussen': 2486, 'musst': 2475,
'musste': 2487, 'mussten': 2487, 'möchte': 2468, 'müsste': 2487, 'müssten': 2487, 'nehm': 2037, 'nehme': 2037, 'pass':
2491, 'passe': 2491, 'samma': 2492, 'schuld': 2493, 'schulde': 2493, 'schulden': 2494, 'seh': 2495, 'sehe': 2495,
'sehen': 2495, 'sind': 2496, 'soll': 2498, 'solle': 2499, 'sollen': 2501, 'solln': 2502, 'sollte': 2503, 'sollten':
2503, 'stell': 2444, 'stelle': 2505, 'treff': 59, 'treffe': 59, 'uberleg': 2508, 'uberlege': 2509, 'ubernehme': 39,
'ueberleg': 2508, 'ueberlege': 2509, 'uebernehme': 39, 'und': 748, 'vermisse': 357, 'versprach': 2513, 'versprech':
2513, 'verspreche': 2513, 'war': 2521, 'waren': 2492, 'wart': 2525, 'warte': 2528, 'warten': 2528, 'werd': 2530,
'werde': 2531, 'werden': 40, 'will': 40, 'wollen': 40, 'wuenschte': 357, 'wunschte': 357}, {'bereitgestellt': 26,
'freigeraeumt': 26, 'freigeraumt': 26, 'zur': 1598}, {'...': 2533}, {'...': 2091, '<my>': 2534, '<vowed>': 932,
'empfohlen': 594, 'geht': 0, 'vermittelt': 594, 'weiterempfohlen': 594}, {'...': 2091, '<my>': 2534, '<vowed>': 932,
'empfohlen': 594, 'vermittelt': 594, 'weiterempfohlen': 594}, {'...': 2091, '<my>': 2534, '<rel>': 2072, '<vowed>':
932, 'empfohlen': 594, 'geht': 0, 'vermittelt': 594, 'weiterempfohlen': 594}, {'ich': 380, 'wir': 380}, {'<should>':
2538}, {'nach': 2539}, {'meinung': 2540}, {'...': 1957, '<community>': 1919, '<det>': 1920, 'stich': 751,
'vorbeigehen': 1964}, {'^': 1870}, {'s': 2543}, {'N': 2544, '^': 1875}, {'auf': 2545}, {'noch': 2546}, {'gelaufen':
472}, {'arme': 2548}, {'abwesenheit': 8}, {'...': 1917, '<community>': 1919, '<det>': 1920, 'die': 2549, 'meiner':
2550}, {'N': 604, 'ich': 1979}, {'gefallen': 8}, {'wasser': 2553}, {'<and>': 2054, 'N': 627, 'an': 2054, 'bei': 2054,
'mit': 2054, 'to': 2054, 'with': 2054, 'x': 2054, 'zu': 2054}, {'<and>': 2054, 'N': 627, 'an': 2054, 'bei': 2054,
'mit': 2054, 'zu': 2054}, {'N': 2556}, {'N': 627, 'fuer': 2054, 'fur': 2054, 'zwischen': 2054}, {'<and>': 2054, 'N':
627, 'an': 2054, 'bei': 2054, 'mit': 2054, 'x': 2054, 'zu': 2054}, {'N': 2559, 'fuer': 2557, 'fur': 2557, 'von': 2557,
'zwischen': 2557}, {'N': 2555, 'fuer': 2557, 'fur': 2557, 'gemacht': 2558, 'geschickt': 2558, 'mail': 2560,
'rausgeschickt': 2558, 'von': 2557, 'zwischen': 2557}, {'<and>': 2054, 'to': 2054}, {'N': 2562}, {'gemacht': 2558,
'geschickt': 2558, 'rausgeschickt': 2558}, {'<not>': 1990, 'a': 1255, 'aber': 1991, 'ah': 1255, 'au': 1255, 'auch':
1255, 'booked': 1855, 'called': 1914, 'canceled': 8, 'cancelled': 8, 'confirmed': 1855, 'dann': 1991, 'gecancelt': 8,
'moved': 1915, 'planned': 1855, 'postponed': 1915, 'pushed': 1915, 'rescheduled': 1915, 'scheduled': 1855, 'shifted':
1915}, {'': (0, 'missed'), 'gekommen': 8}, {'dazwischen': 2566}, {'angesetzt': 59, 'ausgemacht': 59, 'eingetragen':
59, 'etwas': 2567, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59, 'was': 2567}, {'...': 1261,
'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8}, {'ned': 2569, 'net': 2569, 'nicht': 2569}, {'...': 2570, '<me>':
1259, 'ned': 2569, 'net': 2569, 'nicht': 2569}, {'ansicht': 507, 'auffassung': 507, 'meinung': 507}, {'gekommen': 0},
{'ohren': 2573}, {'zu': 2574}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8, 'zu': 871}, {'...': 2568, '<not>':
1990, '<they>': 2571, 'a': 1255, 'aber': 1991, 'abgemacht': 59, 'ah': 1255, 'angesetzt': 59, 'au': 1255, 'auch': 1255,
'aufgetaucht': 472, 'ausgefallen': 8, 'ausgemacht': 59, 'dann': 1991, 'dazugekommen': 472, 'dazugestossen': 472,
'dazugestoßen': 472, 'der': 2572, 'eingeplant': 59, 'eingetragen': 59, 'entfallen': 8, 'etwas': 2567, 'festgelegt':
59, 'fixiert': 59, 'fuer': 421, 'fur': 421, 'gebucht': 59, 'gekommen': 472, 'geplant': 59, 'gestrichen': 8, 'ist':
480, 'mir': 2575, 'mitgekommen': 472, 'nicht': 2576, 'reserviert': 59, 'terminiert': 59, 'uns': 2575, 'vereinbart':
59, 'verschoben': 1889, 'vorbeigefahren': 472, 'vorbeigekommen': 472, 'was': 2567, 'wurde': 480}, {'am': 1545},
{'...': 2204, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 444, 'ausgemacht': 59, 'ausgeschenkt': 444,
'ausgeteilt': 444, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'gesammelt': 444, 'ist': 2042, 'sortiert': 444, 'steht': 59, 'vereinbart': 59, 'verteilt': 444, 'zugesagt': 59},
{'etwas': 2567, 'was': 2567}, {'N': 2315, 'an': 1265, 'auf': 1265, 'bei': 1265, 'beim': 1265, 'in': 1265, 'zu': 1265},
{'': (0, 'missed'), 'dazu': 8, 'zustande': 8}, {'<my>': 472, 'mir': 472, 'uns': 472}, {'...': 2580, 'N': 2315, 'alle':
1266, 'an': 1265, 'auch': 2581, 'auf': 1265, 'aufgetaucht': 472, 'bei': 1272, 'beide': 1266, 'beim': 1265, 'da': 1271,
'dazugekommen': 472, 'dazugestossen': 472, 'dazugestoßen': 472, 'doch': 1490, 'einfach': 1490, 'etwas': 2567,
'gekommen': 472, 'im': 1268, 'in': 1274, 'ins': 1268, 'kurz': 1270, 'mitgekommen': 472, 'nicht': 2582, 'noch': 2316,
'sich': 2317, 'vorbei': 472, 'vorbeigefahren': 472, 'vorbeigekommen': 472, 'was': 2567, 'wieder': 1266, 'zu': 2583},
{'N': 2315, 'alle': 1266, 'an': 1265, 'auch': 2581, 'auf': 1265, 'bei': 1272, 'beide': 1266, 'beim': 1265, 'da': 1271,
'im': 1268, 'in': 1274, 'ins': 1268, 'kurz': 1270, 'noch': 2316, 'sich': 2317, 'wieder': 1266, 'zu': 1265}, {'...':
1280, '<me>': 1285, '^': 1279}, {'gepackt': 444, 'geschleppt': 444, 'getragen': 444, 'verladen': 444}, {'mit': 8},
{'anruf': 2588, 'call': 2588, 'gesprach': 2588, 'gespraech': 2588, 'kaffee': 2588, 'kontakt': 2588, 'meeting': 2588,
'telefonat': 2588, 'termin': 2588, 'treffen': 2588}, {'fixe': 2588}, {'<appointment>': 8, 'anruf': 2588, 'call': 2588,
'en': 2589, 'essen': 2588, 'gesprach': 2588, 'gespraech': 2588, 'jour': 2590, 'kaffee': 2588, 'kontakt': 2588,
'lebenszeichen': 8, 'lunch': 2588, 'meeting': 2588, 'telefonat': 2588, 'termin': 2588, 'treffen': 2588}, {'': (0,
'missed'), 'bekommen': 8, 'erhalten': 8, 'von': 8}, {'gehabt': 8}, {'': (0, 'missed'), 'gehabt': 8}, {'bekommen': 8,
'erhalten': 8, 'von': 8}, {'fuer': 8, 'fur': 8, 'gehabt': 8}, {'<appointment>': 8, 'antwort': 2592, 'energie': 2593,
'gelegenheit': 2594, 'kraft': 2593, 'lust': 2593, 'mail': 2595, 'moeglichkeit': 2593, 'moglichkeit': 2593,
'nachricht': 2595, 'nerven': 2593, 'reaktion': 2592, 'ruckmeldung': 2595, 'rueckmeldung': 2595, 'zeit': 2596},
{'<appointment>': 8, 'anruf': 2588, 'call': 2588, 'kaffee': 2588, 'kontakt': 2588, 'termin': 2588}, {'abgehoben': 8,
'angetroffen': 8, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen':
8, 'rangegangen': 8, 'zu': 2517, 'zuhause': 8}, {'telefon': 8}, {'ab': 8, 'abgehoben': 8, 'auf': 8, 'dran': 8, 'hin':
8, 'ran': 8}, {'...': 2601, 'ab': 8, 'auf': 8, 'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2601}, {'...': 2599, 'am':
2600, 'ans': 2600, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht': 2602, 'ging': 2602, 'hat': 2603,
'hebt': 2602, 'hob': 2602, 'macht': 2602, 'machte': 2602, 'nahm': 2602, 'zu': 2517, 'zuhause': 8}, {'gelernt': 472},
{'verpasst': 8}, {'<me>': 1285}, {'man': 357}, {'mal': 357}, {'wir': 2609}, {'dazu': 8}, {'nicht': 2611}, {'zustande':
8}, {'N': 1559, 'nicht': 2613, 'vorbei': 59, 'zu': 1558, 'zum': 59}, {'gemacht': 627, 'hergestellt': 627,
'vermittelt': 627}, {'<have>': 627}, {'<have>': 2615, 'gemacht': 2616, 'hergestellt': 2616, 'vermittelt': 2616},
{'ich': 2617, 'wir': 2617}, {'den': 2618, 'die': 2618}, {'N': 2619}, {'gegeben': 951, 'geschickt': 951, 'hergestellt':
951, 'vermittelt': 951, 'weitergegeben': 951}, {'...': 2621}, {'hergestellt': 627}, {'N': 2623}, {'<and>': 2624},
{'...': 2621, 'N': 2625}, {'...': 2621, 'N': 2619}, {'N': 2625}, {'mit': 2620, 'vom': 2622, 'von': 2626, 'zu': 2627,
'zum': 2622, 'zur': 2622, 'zwischen': 2628}, {'bett': 8, 'fieber': 8, 'grippe': 8}, {'im': 2630, 'mit': 2630}, {'im':
2630, 'krank': 2631, 'mit': 2630}, {'es': 2358}, {'': (13, 'talk'), '<them>': 1028, 'N': 1028}, {'gegeben': 594,
'geschickt': 594, 'weitergegeben': 594, 'weitergeleitet': 594}, {'N': 2635}, {'an': 2636}, {'getroffen': 8},
{'abgesagt': 8, 'nicht': 2638, 'verpasst': 8}, {'mir': 472}, {'bei': 1968}, {'bei': 1123, 'im': 2630, 'jetzt': 2641,
'krank': 2631, 'mit': 2630, 'nun': 2641}, {'sorgen': 357}, {'mir': 2643}, {'bitte': 605, 'frage': 605}, {'der': 2645},
{'mit': 2646}, {'': (23, 'contact'), 'N': 2647}, {'...': 1844, 'an': 2648, 'bekommen': 472, 'erhalten': 472,
'gekriegt': 472, 'geschickt': 472, 'geschrieben': 472, 'gesendet': 472, 'gschriebn': 472, 'hinterlassen': 472, 'ihm':
39, 'ihnen': 39, 'ihr': 39, 'rausgeschickt': 472, 'v': 472, 'verschickt': 472, 'vom': 472, 'von': 472}, {'<me>': 472,
'am': 472, 'auf': 472, 'aus': 472, 'dass': 472, 'mir': 472, 'ob': 472, 'per': 472, 'uns': 472, 'via': 472, 'wegen':
472}, {'ob': 357, 'wann': 357, 'was': 357, 'wie': 357}, {'melden': 357}, {'gucken': 2651, 'schauen': 2651, 'sehen':
2651, 'wieder': 2652}, {'braeuchte': 380, 'brauchte': 380, 'bräuchte': 380, 'duerfe': 380, 'durfe': 380, 'muesse':
380, 'musse': 380, 'solle': 380}, {'do': 39}, {'job': 39, 'part': 39, 'teil': 39, 'to': 2655, 'todo': 39}, {'aufgabe':
39, 'hausaufgabe': 39, 'hausaufgaben': 39, 'kappe': 1886, 'todos': 39}, {'ausstaendig': 303, 'ausstandig': 303,
'ausstehend': 303, 'faellig': 303, 'fallig': 303, 'fehlen': 303, 'fehlt': 303, 'offen': 303}, {'ausstaendig': 303,
'ausstandig': 303, 'ausstehend': 303, 'faellig': 303, 'fallig': 303, 'fehlen': 303, 'fehlt': 303, 'noch': 2658,
'offen': 303}, {'aus': 472, 'ned': 1310, 'net': 1310, 'nicht': 1310}, {'sich': 2660}, {'einheit': 2051, 'gesprach':
2051, 'gespraech': 2051, 'session': 2051, 'stunde': 2051, 'termin': 2051}, {'': (18, 'gave:mentoring'), 'mit': 1813,
'zu': 2050}, {'mit': 1813, 'zu': 2050}, {'': (18, 'gave:mentoring'), 'N': 616, 'fuer': 1813, 'fur': 1813, 'mit': 1813,
'zu': 2050}, {'': (18, 'gave:mentoring'), 'N': 616, 'mit': 1813, 'zu': 2050}, {'': (18, 'gave:mentoring'), 'zu':
2050}, {'einheit': 2663, 'fuer': 1813, 'fur': 1813, 'gesprach': 2664, 'gespraech': 2664, 'mit': 1813, 'session': 2665,
'stunde': 2666, 'termin': 2667}, {'fuer': 1813, 'fur': 1813, 'mit': 1813, 'zu': 2050}, {'N': 609, 'an': 1986,
'vielmal': 1986}, {'gemacht': 594}, {'eingesetzt': 594, 'stark': 2671, 'starkgemacht': 594, 'verbuergt': 594,
'verwendet': 594}, {'...': 2672, 'eingesetzt': 594, 'stark': 2671, 'starkgemacht': 594, 'verbuergt': 594, 'verwendet':
594}, {'<them>': 2673}, {'eingesetzt': 594, 'stark': 2671, 'starkgemacht': 594, 'verburgt': 594, 'verwendet': 594},
{'...': 2675, 'eingesetzt': 594, 'stark': 2671, 'starkgemacht': 594, 'verburgt': 594, 'verwendet': 594}, {'<them>':
2676}, {'fuer': 2674, 'fur': 2677}, {'...': 2678, 'fuer': 2674, 'fur': 2677, 'genommen': 39}, {'': (13, 'talk'),
'gekommen': 0}, {'ohren': 2680}, {'zu': 2681}, {'...': 2682}, {'ohren': 0}, {'...': 2682, 'zu': 2684}, {'abgesagt': 8,
'ist': 2683, 'kam': 2685, 'kommt': 2685, 'kurzfristig': 2354, 'spontan': 2354, 'wieder': 2354}, {'...': 923,
'durchgespielt': 616, 'geprobt': 616, 'geubt': 616, 'trainiert': 616, 'vorbereitet': 616}, {'...': 924,
'durchgespielt': 616, 'geprobt': 616, 'geuebt': 616, 'trainiert': 616, 'vorbereitet': 616}, {'...': 925,
'durchgespielt': 616, 'geprobt': 616, 'geubt': 616, 'geuebt': 616, 'trainiert': 616, 'vorbereitet': 616},
{'gebueffelt': 610, 'gebuffelt': 610, 'gelernt': 610, 'geubt': 610, 'geuebt': 610}, {'gebueffelt': 610, 'gelernt':
610, 'geuebt': 610}, {'gebuffelt': 610, 'gelernt': 610, 'geubt': 610}, {'-gesprach': 2687, '-gespraech': 2688,
'-interview': 2689, '-praesentation': 2688, '-prasentation': 2687, '-pruefung': 2688, '-prufung': 2687, '^': 1928,
'an': 1932, 'bewerbung': 2689, 'buchhaltung': 2690, 'deutsch': 2690, 'durch': 2004, 'englisch': 2690, 'excel': 2690,
'franzoesisch': 2691, 'franzosisch': 2692, 'mathe': 2690, 'pitch': 2689, 'python': 2690, 'rede': 2689, 'uber': 1936,
'ueber': 1940, 'vortrag': 2689}, {'^': 926}, {'...': 2693, '<their>': 2694, '^': 926, 'buchhaltung': 2690, 'das':
2694, 'den': 2694, 'deutsch': 2690, 'die': 2694, 'durch': 2009, 'ein': 2694, 'englisch': 2690, 'excel': 2690,
'franzoesisch': 2691, 'franzosisch': 2692, 'koennte': 1948, 'konnte': 1948, 'könnte': 1948, 'mathe': 2690, 'mochte':
1948, 'moechte': 1948, 'muesste': 1948, 'muessten': 1948, 'musste': 1948, 'mussten': 1948, 'möchte': 1948, 'müsste':
1948, 'müssten': 1948, 'python': 2690, 'sollte': 1948, 'sollten': 1948, 'will': 1948}, {'geprobt': 292, 'geubt': 292,
'geuebt': 292}, {'pitch': 2696}, {'...': 2697, 'als': 1951}, {'^': 204, 'gegeben': 380}, {'weg': 2699}, {'den': 2700},
{'zusammen': 748}, {'<me>': 748, '<them>': 2695, 'N': 2698, 'am': 1440, 'auf': 2701, 'mir': 2702}, {'': (14,
'together'), 'bekannt': 628, 'vernetzt': 627, 'vorgestellt': 627}, {'^': 1315, 'treffen': 59}, {'<thing>': 1115,
'<work>': 1115, 'absagen': 66, 'angebot': 1115, 'antwort': 1115, 'bescheid': 1277, 'bestatigung': 1115,
'entscheidung': 1115, 'feedback': 1278, 'fotos': 1115, 'kostenvoranschlag': 1115, 'muster': 1115, 'offerte': 1115,
'rechnung': 1115, 'ruckmeldung': 1325, 'unterlagen': 1115, 'vertrag': 1115, 'zahlen': 1115, 'zusagen': 66},
{'treffen': 59}, {'...': 2707, '<them>': 39}, {'...': 2705, '<me>': 515, '<them>': 39, '<until>': 1484, '^': 2706,
'dass': 1334, 'ich': 2708, 'wir': 2708}, {'^': 1345, 'treffen': 59}, {'<thing>': 1115, '<work>': 1115, 'absagen': 66,
'angebot': 1115, 'antwort': 1115, 'bescheid': 1277, 'bestaetigung': 1115, 'entscheidung': 1115, 'feedback': 1278,
'fotos': 1115, 'kostenvoranschlag': 1115, 'muster': 1115, 'offerte': 1115, 'rechnung': 1115, 'rueckmeldung': 1325,
'unterlagen': 1115, 'vertrag': 1115, 'zahlen': 1115, 'zusagen': 66}, {'...': 2710, '<me>': 515, '<them>': 39,
'<until>': 1484, '^': 2711, 'dass': 1334, 'ich': 2708, 'wir': 2708}, {'': (1, 'moved'), 'D': 1545}, {'D': 1545, 'auf':
2713, 'to': 2713}, {'ich': 437, 'ma': 437, 'wir': 437}, {'ma': 437}, {'absagen': 8, 'canceln': 8, 'stornieren': 8},
{'absagen': 8, 'canceln': 8, 'stornieren': 8, 'verschieben': 269, 'vertagen': 269}, {'...': 2718, 'absagen': 8,
'canceln': 8, 'stornieren': 8, 'verschieben': 269, 'vertagen': 269}, {'...': 2718, '<them>': 39, '^': 12, 'absagen':
8, 'canceln': 8, 'daran': 2068, 'dran': 2068, 'mich': 2471, 'stornieren': 8, 'uns': 2471, 'verschieben': 269,
'vertagen': 269}, {'...': 2718, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'mich': 2471, 'stornieren': 8,
'uns': 2471, 'verschieben': 269, 'vertagen': 269}, {'...': 2717, '<det>': 39, 'N': 2719, 'absagen': 8, 'canceln': 8,
'daran': 2068, 'dran': 2068, 'er': 2719, 'ich': 2720, 'ma': 437, 'mich': 2471, 'sie': 2719, 'stornieren': 8, 'uns':
2471, 'wir': 2721}, {'': (11, 'thinking'), 'wieder': 357}, {'mal': 2723}, {'daran': 2068, 'dran': 2068, 'mal': 2723,
'mich': 2724}, {'mal': 2723, 'mich': 2724}, {'daran': 2068, 'dran': 2068, 'ich': 2725, 'mal': 2723, 'mich': 2724,
'wir': 2726}, {'wieder': 357}, {'mal': 2728, 'wieder': 357}, {'...': 2470, 'hoeren': 357, 'mal': 2723, 'sehen': 357,
'treffen': 357, 'verabreden': 357, 'wiedersehen': 357, 'zusammensetzen': 357, 'zusammentelefonieren': 357},
{'dringend': 2729, 'mal': 2723, 'mich': 2730, 'uns': 2471, 'wieder': 357}, {'mal': 2723, 'mich': 2730, 'uns': 2471},
{'dringend': 2729, 'ich': 2731, 'mal': 2723, 'mich': 2730, 'uns': 2471, 'wieder': 357, 'wir': 2732}, {'ich': 2732,
'mal': 2723, 'mich': 2730, 'uns': 2471, 'wir': 2732}, {'^': 1279, 'absagen': 8, 'canceln': 8, 'stornieren': 8},
{'denken': 357}, {'...': 2736}, {'an': 2737}, {'...': 2718, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8,
'daran': 2068, 'dran': 2068, 'mich': 2478, 'stornieren': 8, 'uns': 2478, 'verschieben': 269, 'vertagen': 269},
{'absagen': 8}, {'...': 2718, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'mich': 2478, 'stornieren': 8, 'uns':
2478, 'verschieben': 269, 'vertagen': 269}, {'...': 2735, '<det>': 39, 'N': 2719, '^': 1279, 'absagen': 8, 'an': 2737,
'ausfallen': 8, 'canceln': 8, 'daran': 2068, 'dran': 2068, 'er': 2719, 'gerade': 2738, 'heute': 2738, 'ich': 2739,
'kurzfristig': 2740, 'ma': 437, 'mich': 2478, 'nicht': 2069, 'oft': 2738, 'sie': 2719, 'stornieren': 8, 'uns': 2478,
'wieder': 2740, 'wir': 2741}, {'...': 2718, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'daran': 2068, 'dran':
2068, 'mich': 2483, 'stornieren': 8, 'uns': 2483, 'verschieben': 269, 'vertagen': 269}, {'...': 2718, '<them>': 39,
'^': 12, 'absagen': 8, 'canceln': 8, 'mich': 2483, 'stornieren': 8, 'uns': 2483, 'verschieben': 269, 'vertagen': 269},
{'...': 2717, '<det>': 39, 'N': 2719, 'absagen': 8, 'canceln': 8, 'daran': 2068, 'dran': 2068, 'er': 2719, 'ich':
2743, 'ma': 437, 'mich': 2483, 'sie': 2719, 'stornieren': 8, 'uns': 2483, 'wir': 2744}, {'...': 2482, 'horen': 357,
'mal': 2723, 'sehen': 357, 'treffen': 357, 'verabreden': 357, 'wiedersehen': 357, 'zusammensetzen': 357,
'zusammentelefonieren': 357}, {'...': 2718, 'absagen': 8, 'canceln': 8, 'dringend': 2729, 'mal': 2723, 'mich': 2746,
'stornieren': 8, 'uns': 2483, 'verschieben': 269, 'vertagen': 269, 'wieder': 357}, {'': (11, 'thinking'), 'absagen':
8}, {'...': 2718, 'absagen': 8, 'canceln': 8, 'mal': 2723, 'mich': 2746, 'stornieren': 8, 'uns': 2483, 'verschieben':
269, 'vertagen': 269}, {'...': 2717, 'N': 2719, 'absagen': 8, 'an': 2737, 'canceln': 8, 'dringend': 2729, 'er': 2719,
'gerade': 2738, 'heute': 2738, 'ich': 2747, 'kurzfristig': 2740, 'mal': 2723, 'mich': 2746, 'oft': 2738, 'sie': 2719,
'stornieren': 8, 'uns': 2483, 'wieder': 2748, 'wir': 2749}, {'...': 2717, 'N': 2719, 'absagen': 8, 'canceln': 8, 'er':
2719, 'ich': 2749, 'kurzfristig': 2740, 'mal': 2723, 'mich': 2746, 'sie': 2719, 'stornieren': 8, 'uns': 2483,
'wieder': 2740, 'wir': 2749}, {'gegeben': 365, 'gespendet': 365, 'zugesprochen': 365}, {'...': 2752, 'gegeben': 365,
'gespendet': 365, 'zugesprochen': 365}, {'dringend': 2729, 'mal': 2723, 'mich': 2746, 'uns': 2483, 'wieder': 357},
{'mal': 2723, 'mich': 2746, 'uns': 2483}, {'dringend': 2729, 'ich': 2754, 'mal': 2723, 'mich': 2746, 'uns': 2483,
'wieder': 357, 'wir': 2755}, {'ich': 2755, 'mal': 2723, 'mich': 2746, 'uns': 2483, 'wir': 2755}, {'meinung': 2539},
{'<them>': 1028, 'N': 1028, 'ihrer': 2758, 'seiner': 2758}, {'uber': 357, 'ueber': 357}, {'': (23, 'contact'), 'N':
605, 'bei': 1845}, {'...': 1844, 'an': 472, 'bekommen': 472, 'erhalten': 472, 'gekriegt': 472, 'geschickt': 472,
'geschrieben': 472, 'gesendet': 472, 'gschriebn': 472, 'hinterlassen': 472, 'rausgeschickt': 472, 'v': 472,
'verschickt': 472, 'von': 472}, {'^': 12, 'bei': 280, 'fur': 1806, 'mein': 39, 'meine': 39, 'von': 280}, {'schritt':
2109, 'schritte': 2763}, {'^': 12, 'bei': 280, 'fur': 1806, 'liegt': 2108, 'mein': 39, 'meine': 39, 'von': 280},
{'schritt': 2765, 'termin': 59}, {'^': 12, 'bei': 280, 'fuer': 1806, 'mein': 39, 'meine': 39, 'von': 280}, {'schritt':
2109, 'schritte': 2767}, {'^': 12, 'bei': 280, 'fuer': 1806, 'liegt': 2108, 'mein': 39, 'meine': 39, 'von': 280},
{'schritt': 2769, 'termin': 59}, {'v': 2285, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8,
'verschlafen': 8, 'verschwitzt': 8, 'von': 2285}, {'': (12, 'task'), '^': 12}, {'ausgegangen': 8, 'bei': 1262, 'beim':
1262, 'erreicht': 8, 'vergessen': 2772, 'zu': 1262, 'zum': 1262, 'zur': 1262}, {'bei': 1262, 'beim': 1262, 'erreicht':
8, 'vergessen': 39, 'zu': 1262, 'zum': 1262, 'zur': 1262}, {'termin': 1545}, {'answered': 8, 'came': 8, 'replied': 8,
'showed': 2115}, {'^': 12, 'bei': 280, 'fuer': 1806, 'fur': 1806, 'liegt': 2108, 'mein': 39, 'meine': 39, 'von': 280},
{'step': 2777, 'steps': 2109}, {'erreicht': 8}, {'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8,
'getroffen': 8, 'telefoniert': 8}, {'geredet': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'...': 2781},
{'gegangen': 8}, {'...': 1261, 'erreichen': 8}, {'abgehoben': 8, 'angerufen': 8, 'angetroffen': 8, 'aufgetaucht': 8,
'ausgegangen': 8, 'bei': 1262, 'beim': 1262, 'besucht': 8, 'dazu': 2013, 'dazugekommen': 8, 'drangegangen': 8,
'erreichbar': 8, 'erreicht': 8, 'erschienen': 8, 'erwischt': 8, 'geklappt': 8, 'gemeldet': 8, 'geschafft': 8,
'geschrieben': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 2780, 'mit': 2782, 'ran': 2783,
'rangegangen': 8, 'stattgefunden': 8, 'telefoniert': 8, 'verfuegbar': 8, 'verfugbar': 8, 'vergessen': 2772, 'zu':
2784, 'zum': 1262, 'zur': 1262, 'zuruckgerufen': 8, 'zurueckgerufen': 8, 'zustande': 2013}, {'gehoert': 8, 'gehort':
8}, {'...': 2786}, {'...': 2786, 'gehoert': 8, 'gehort': 8, 'von': 2787}, {'<appointment>': 8}, {'...': 2786,
'gehoert': 8, 'gehort': 8, 'mehr': 2788, 'mit': 2789, 'von': 2787}, {'gesehen': 8, 'gesprochen': 8, 'getroffen': 8},
{'...': 2599, 'abgehoben': 8, 'am': 2600, 'ans': 2600, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht':
2602, 'ging': 2602, 'hat': 2603, 'hebt': 2602, 'hob': 2602, 'macht': 2602, 'machte': 2602, 'nahm': 2602, 'zu': 2517,
'zuhause': 8}, {'abgehoben': 8, 'angetroffen': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen': 8, 'rangegangen': 8},
{'...': 2793, 'erreicht': 8}, {'gehoert': 8, 'gehort': 8, 'mehr': 2786, 'mit': 2789}, {'show': 8}, {'abgestimmt': 8,
'angesprochen': 8, 'besprochen': 8, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8, 'angesprochen':
8, 'besprochen': 8, 'daruber': 2797, 'darueber': 2797, 'druber': 2797, 'drueber': 2797, 'gefragt': 8, 'geredet': 8,
'kontaktiert': 8}, {'abgestimmt': 8, 'angerufen': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 2797, 'darueber':
2797, 'druber': 2797, 'drueber': 2797, 'erreicht': 8, 'gefragt': 8, 'gemeldet': 8, 'geredet': 8, 'gesprochen': 8,
'getroffen': 8, 'kennengelernt': 8, 'kontaktiert': 8, 'telefoniert': 8}, {'': (0, 'missed'), 'abgestimmt': 8,
'angesprochen': 8, 'besprochen': 8, 'daruber': 2797, 'darueber': 2797, 'druber': 2797, 'drueber': 2797, 'gefragt': 8,
'geredet': 8, 'kontaktiert': 8}, {'erledigen': 39, 'liefern': 39, 'schicken': 39}, {'auf': 2545, 'ned': 2798, 'net':
2798, 'nicht': 2799, 'nie': 2800, 'offen': 2026, 'zu': 2801}, {'erreicht': 8, 'vergesse': 4, 'vergessen': 39},
{'self': 4}, {'to': 2804}, {'': (12, 'task'), 'selbst': 4}, {'mich': 2806}, {'mich': 4}, {'an': 2807, 'fuer': 2808,
'fur': 2808}, {'mailbox': 8}, {'idee': 357}, {'gedanke': 357}, {'ein': 2812}, {'beide': 748, 'drei': 748, 'zwei':
748}, {'die': 2810, 'eine': 2811, 'mailbox': 8, 'so': 2813, 'wir': 2814}, {'wohl': 357}, {'': (13, 'talk'), '...':
2816}, {'punkte': 4}, {'punkt': 4}, {'ihm': 39, 'ihnen': 39, 'ihr': 39}, {'durchgegangen': 292, 'geprobt': 292,
'geubt': 292, 'geuebt': 292}, {'N': 2821}, {'mit': 2822, 'review': 2089}, {'fuer': 2088, 'fur': 2088, 'mit': 2088},
{'von': 472}, {'bono': 444}, {'bei': 2088, 'fuer': 2088}, {'bei': 2088, 'fur': 2088}, {'fuer': 2088, 'fur': 2088,
'mit': 2088, 'von': 2088}, {'D': 4, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 2830,
'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 2830, 'es': 2831, 'ich': 2831, 'ichs': 2831,
'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'an': 1986}, {'': (20, 'gave:referral'), 'gegeben': 594,
'geschrieben': 594}, {'N': 2834}, {'fuer': 2835, 'fur': 2835}, {'me': 4}, {'': (1, 'moved'), 'D': 1545, 'auf': 1545,
'to': 1545}, {'': (23, 'contact'), 'N': 292}, {'': (23, 'contact'), '...': 1376}, {'...': 1376, 'an': 472, 'mich':
2840}, {'an': 472, 'von': 472}, {'zuruck': 8, 'zurueck': 8}, {'mich': 1377, 'nicht': 2843}, {'<rel>': 0}, {'': (13,
'talk'), '<my>': 2845, '<their>': 2845, 'ab': 8, 'kurzfristig': 2405, 'wieder': 2405}, {'': (13, 'talk'), 'N': 604,
'ab': 8, 'ich': 1979, 'kurzfristig': 2405, 'wieder': 2405}, {'': (13, 'talk'), 'i': 1380, 'ich': 1380, 'we': 1380,
'wir': 1380}, {'mir': 748}, {'<not>': 1990, 'a': 1255, 'aber': 1991, 'ah': 1255, 'au': 1255, 'auch': 1255, 'dann':
1991}, {'an': 472, 'auf': 1384, 'bei': 1385, 'beisammen': 472, 'in': 1387, 'neben': 472, 'uber': 472, 'ueber': 472,
'vor': 1389, 'zusammen': 472}, {'': (23, 'contact'), '...': 2851}, {'': (23, 'contact'), '...': 2851, 'wir': 748},
{'date': 59}, {'the': 2854}, {'N': 2315, 'auch': 2316, 'noch': 2316, 'sich': 2317, 'vorbei': 472}, {'...': 2306},
{'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'gehoert': 8, 'gehort':
8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 2858, 'telefoniert': 8}, {'nicht': 2859}, {'...': 2860,
'wieder': 2284}, {'am': 472, 'auf': 472, 'aus': 472, 'dass': 472, 'mir': 472, 'nicht': 2843, 'ob': 472, 'per': 472,
'uns': 472, 'via': 472, 'wegen': 472}, {'<me>': 1400, '<them>': 39, '<they>': 1401, 'ich': 40, 'wir': 40}, {'D': 59,
'ich': 59, 'uns': 421}, {'uns': 59}, {'': (2, 'plan'), 'uns': 59}, {'D': 59, 'ma': 2865, 'uns': 421, 'wir': 2866,
'wollen': 8}, {'...': 2860, 'er': 0, 'sie': 0}, {'zusammen': 59}, {'...': 2869}, {'mich': 2870, 'uns': 2870}, {'ich':
2871, 'wir': 2871}, {'uns': 2870}, {'wir': 2873}, {'...': 686, '<deed3>': 2169, '^': 2173, 'antwortet': 1643,
'besorgt': 515, 'bringt': 1643, 'checkt': 515, 'gibt': 1673, 'klaert': 515, 'klart': 515, 'laesst': 1678, 'lassen':
1678, 'lasst': 1678, 'leitet': 1680, 'liefert': 1643, 'lässt': 1678, 'macht': 1688, 'mailt': 515, 'organisiert': 1693,
'reicht': 1680, 'schickt': 2175, 'sendet': 515, 'stellt': 1711, 'ubernimmt': 515, 'uberweist': 515, 'uebernimmt': 515,
'ueberweist': 515, 'unterschreibt': 1643, 'verschickt': 515, 'weiss': 1643, 'weiß': 1643, 'zahlt': 1643}, {'he': 0,
'she': 0}, {'<gone>': 472, 'angesetzt': 59, 'ausgemacht': 59, 'eingetragen': 59, 'fixiert': 59, 'gebucht': 59,
'geplant': 59, 'vereinbart': 59}, {'zusammen': 0}, {'paar': 2878}, {'<gone>': 472, 'bei': 59, 'mit': 59}, {'...':
2880, 'gestern': 1996, 'heute': 1996, 'mit': 2022, 'ned': 1995, 'net': 1995, 'nicht': 1995}, {'mehr': 2878}, {'paar':
2882}, {'...': 2014, 'aufgetaucht': 8, 'dazu': 2013, 'dazugekommen': 8, 'erschienen': 8, 'gefahren': 8, 'gegangen': 8,
'gekommen': 8, 'hingegangen': 8, 'mehr': 2878, 'zu': 1994, 'zum': 1994, 'zur': 1994}, {'': (14, 'together'), '...':
2880, 'bei': 59, 'gestern': 1996, 'heute': 1996, 'mit': 2022, 'ned': 1995, 'net': 1995, 'nicht': 1995}, {'...': 2877,
'<not>': 1990, '<they>': 2571, 'a': 1255, 'aber': 1991, 'abgemacht': 59, 'ah': 1255, 'angesetzt': 59, 'au': 1255,
'auch': 1255, 'aufgetaucht': 472, 'ausgefallen': 8, 'ausgemacht': 59, 'dann': 1991, 'dazugekommen': 472,
'dazugestossen': 472, 'dazugestoßen': 472, 'ein': 2879, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59,
'fixiert': 59, 'gebucht': 59, 'gekommen': 472, 'geplant': 59, 'gestern': 1996, 'heute': 1996, 'ich': 2881, 'jetzt':
2878, 'kein': 2883, 'leider': 2016, 'mir': 2575, 'mit': 2022, 'mitgekommen': 472, 'ned': 1995, 'net': 1995, 'nicht':
2884, 'reserviert': 59, 'terminiert': 59, 'uns': 2575, 'verabredet': 59, 'vereinbart': 59, 'vorbeigefahren': 472,
'vorbeigekommen': 472, 'wieder': 2878, 'wir': 2885}, {'...': 2707}, {'...': 2707, 'ich': 2887, 'wir': 2887}, {'...':
2707, 'mich': 2478, 'uns': 2478}, {'...': 2707, 'ich': 2889, 'mich': 2478, 'uns': 2478, 'wir': 2889}, {'...': 2477,
'hoeren': 357, 'horen': 357, 'mal': 2723, 'sehen': 357, 'treffen': 357, 'verabreden': 357, 'wiedersehen': 357,
'zusammensetzen': 357, 'zusammentelefonieren': 357}, {'dringend': 2729, 'mal': 2723, 'mich': 2891, 'uns': 2478,
'wieder': 357}, {'mal': 2723, 'mich': 2891, 'uns': 2478}, {'dringend': 2729, 'ich': 2892, 'mal': 2723, 'mich': 2891,
'uns': 2478, 'wieder': 357, 'wir': 2893}, {'ich': 2893, 'mal': 2723, 'mich': 2891, 'uns': 2478, 'wir': 2893}, {'fuer':
1813, 'fur': 1813, 'mit': 1813}, {'gegangen': 472, 'gewesen': 472}, {'an': 59}, {'': (2, 'plan'), 'an': 59, 'auf': 0,
'fest': 59, 'in': 0}, {'me': 2114}, {'<they>': 1408, '^': 1412, 'an': 1407}, {'auf': 8}, {'nicht': 2902}, {'mich':
472}, {'': (23, 'contact'), '<hat>': 472}, {'': (23, 'contact'), 'wird': 59}, {'N': 609, 'to': 1986}, {'N': 515, '^':
12, 'an': 1891, 'bei': 280, 'fuer': 1806, 'fur': 1806, 'ich': 303, 'mein': 39, 'meine': 39, 'meinerseits': 303, 'von':
1893}, {'do': 2908, 'dos': 1807}, {'d': 39, 'll': 39, 'will': 39, 'would': 39}, {'i': 2910}, {'<them>': 2911, 'N':
604, 'me': 1417, 'us': 1417}, {'ich': 59, 'ma': 59, 'mich': 59}, {'ich': 59, 'mich': 59, 'wir': 59}, {'<they>': 0},
{'...': 2041, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59,
'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2042, 'ma': 2866, 'sich': 2915, 'steht': 59, 'vereinbart': 59,
'vergessen': 8, 'wir': 2866, 'wollen': 8, 'zugesagt': 59}, {'sich': 2915}, {'gelaufen': 472, 'glaufen': 472, 'glaufn':
472}, {'weg': 2918}, {'den': 2919, 'weg': 2918}, {'...': 1896, 'den': 2919, 'weg': 2918}, {'': (11, 'thinking'), '^':
2506}, {'': (11, 'thinking'), 'grad': 357, 'mir': 2922, 'ob': 357}, {'': (11, 'thinking'), 'gerade': 357, 'ich': 357,
'mir': 2922, 'ob': 357, 'wen': 357, 'wie': 357}, {'gewartet': 8, 'hingefahren': 8}, {'...': 2678, 'abgesagt': 8,
'fuer': 2674, 'fur': 2677, 'ist': 2683, 'kam': 2685, 'kommt': 2685, 'kurzfristig': 2354, 'spontan': 2354, 'wieder':
2354}, {'ob': 357}, {'augen': 748}, {'vier': 2928}, {'lebenszeichen': 8, 'wort': 8}, {'silbe': 8}, {'kein': 2930,
'keine': 2931, 'nichts': 8, 'nix': 8}, {'...': 2932, 'kein': 2930, 'keine': 2931, 'nichts': 8, 'nix': 8}, {'...':
2932, 'ich': 2933, 'kein': 2930, 'keine': 2931, 'nichts': 8, 'nix': 8, 'wir': 2933}, {'hoer': 2934, 'hoere': 2934,
'hoeren': 2934, 'hor': 2934, 'hore': 2934, 'horen': 2934, 'kam': 2934, 'kommt': 2934}, {'als': 1951}, {'<them>': 2935,
'N': 2936}, {'': (23, 'contact'), '$$': 472, 'D': 59, 'fuer': 421, 'fur': 421}, {'gewartet': 8}, {'': (0, 'missed'),
'gewartet': 8, 'versucht': 8}, {'antworten': 8, 'gratulieren': 8, 'schreiben': 8, 'treffen': 8}, {'anzurufen': 8,
'zu': 2941}, {'gratulieren': 8, 'schreiben': 8}, {'...': 2942, 'abzusagen': 8, 'anzurufen': 8, 'zu': 2943,
'zuruckzurufen': 8, 'zurueckzurufen': 8}, {'anruf': 8}, {'': (1, 'moved'), 'auf': 1545, 'wir': 1545}, {'...': 2306,
'sich': 2306}, {'uf': 1545}, {'<they>': 515, '^': 12, 'ich': 39}, {'<them>': 2511, '<they>': 1425, '^': 12, 'am':
1427, 'auf': 1427, 'beim': 1427, 'dass': 2949, 'ich': 2512, 'im': 1427, 'mir': 1428, 'per': 1427, 'uns': 1428},
{'...': 887}, {'sollte': 357, 'sollten': 357}, {'': (22, 'gave:volunteering'), 'at': 444, 'bei': 444, 'fuer': 444,
'fur': 444}, {'gelegt': 1545, 'geschoben': 1545, 'verlegt': 1545, 'verschoben': 1545}, {'D': 2954}, {'auf': 2955},
{'D': 2956}, {'bekommen': 472, 'erhalten': 472}, {'erfahren': 1861, 'gehoert': 472, 'gehort': 472, 'mail': 2958,
'nachricht': 2958, 'nichts': 2786}, {':': 39, '^': 12, 'noch': 39}, {'^': 12, 'noch': 39}, {'^': 1760}, {'<them>':
2962, '^': 1760}, {'ausstaendig': 303, 'ausstandig': 303, 'ausstehend': 303, 'faellig': 303, 'fallig': 303, 'fehlen':
2960, 'fehlt': 2960, 'noch': 2658, 'offen': 303, 'stehen': 2961, 'steht': 2961, 'werden': 2963, 'wird': 2963}, {'^':
66, 'ich': 515, 'wir': 515}, {'': (23, 'contact'), 'wir': 515}, {'^': 20, 'noch': 1366}, {'^': 20, 'mir': 2967,
'noch': 1366, 'uns': 2967}, {'...': 2932, '^': 66, 'kein': 2930, 'keine': 2931, 'nichts': 8, 'nix': 8}, {'...': 2932,
'^': 66, 'ich': 2969, 'kein': 2930, 'keine': 2931, 'nichts': 8, 'nix': 8, 'wir': 2969}, {'wir': 515}, {'^': 1764},
{'bekomm': 2965, 'bekomme': 2965, 'bekommen': 2966, 'brauch': 2965, 'brauche': 2965, 'erhalte': 2965, 'erhalten': 472,
'fehlen': 2968, 'fehlt': 2968, 'gekriegt': 472, 'hoer': 2934, 'hoere': 2934, 'hoeren': 2934, 'hor': 2934, 'hore':
2934, 'horen': 2934, 'kam': 2934, 'kommt': 2970, 'krieg': 2965, 'kriege': 2965, 'kriegen': 2971, 'werden': 2972,
'wird': 2972}, {'als': 1951, 'erfahre': 2125, 'erfuhr': 2125, 'hoerte': 2125, 'horte': 2125, 'weiss': 2125, 'weiß':
2125}, {'...': 2959, '<me>': 2964, '<them>': 2973, 'D': 2956, 'N': 2974, 'meiner': 1888}, {'tuer': 8, 'tur': 8},
{'verschlossener': 2976}, {'': (13, 'talk'), 'ich': 1820}, {'fuer': 357}, {'was': 2979}, {'ich': 380}, {'...': 2980,
'<they>': 2981}, {'richtige': 357}, {'guter': 357}, {'gute': 357}, {'der': 2983, 'die': 2983, 'ein': 2984, 'eine':
2985, 'jemand': 2979, 'was': 2979}, {'...': 2986}, {'for': 1366, 'on': 1366}, {'da': 472, 'dabei': 472, 'mit': 1445},
{'aber': 8, 'doch': 8}, {'ausgemacht': 2990, 'geplant': 2990, 'verabredet': 2990}, {'fur': 357}, {'<gone>': 472, 'N':
2989, 'ausgemacht': 2990, 'geplant': 2990, 'schon': 2991, 'verabredet': 2990, 'was': 2992}, {'N': 2989}, {'': (23,
'contact'), 'dabei': 472}, {'': (23, 'contact'), 'da': 472, 'dabei': 472, 'mit': 2995}, {'...': 2994, 'N': 2996, 'am':
1440, 'an': 1265, 'auf': 1265, 'bei': 1265, 'beim': 1265, 'da': 472, 'in': 1265, 'mit': 1452, 'online': 1445, 'per':
1446, 'remote': 1445, 'zu': 1265, 'zugeschaltet': 472}, {'': (23, 'contact'), '<me>': 1449, '<my>': 472}, {'...':
2021, 'bei': 472, 'mit': 472}, {'': (23, 'contact'), 'am': 1440, 'anhang': 1432, 'dabei': 472, 'familie': 1432,
'frau': 1432, 'freund': 1432, 'freundin': 1432, 'hund': 1432, 'kind': 1432, 'kindern': 1432, 'mann': 1432, 'partner':
1432, 'partnerin': 1432, 'von': 1443}, {'erreichen': 8, 'hause': 8}, {'da': 8, 'daheim': 8, 'zu': 3001, 'zuhause': 8},
{'...': 2993, '<they>': 2981, 'D': 1435, 'N': 2989, 'abend': 1437, 'alle': 1266, 'am': 1439, 'an': 1265, 'anwesend':
472, 'auch': 2997, 'auf': 1448, 'aufgetaucht': 472, 'bei': 2998, 'beide': 1266, 'beim': 1265, 'da': 1449, 'dabei':
472, 'dazugekommen': 472, 'dazugestossen': 472, 'dazugestoßen': 472, 'der': 2572, 'drei': 1451, 'ebenfalls': 1453,
'ein': 1451, 'eine': 1451, 'einen': 1451, 'fuer': 1456, 'fur': 1459, 'ganze': 1450, 'gekommen': 472, 'halbe': 1451,
'hier': 472, 'ich': 2999, 'im': 1268, 'in': 1274, 'ins': 1268, 'kaffee': 1437, 'kurz': 1270, 'mit': 3000,
'mitgekommen': 472, 'moment': 1437, 'n': 1451, 'nachmittag': 1437, 'ne': 1451, 'nicht': 3002, 'noch': 1453, 'online':
1445, 'per': 1446, 'remote': 1445, 'samt': 1433, 'sprung': 1437, 'std': 1437, 'stuendchen': 1437, 'stundchen': 1437,
'stunde': 1437, 'stunden': 1437, 'und': 1433, 'vorbeigefahren': 472, 'vorbeigekommen': 472, 'vormittag': 1437,
'weile': 1437, 'wieder': 1266, 'wir': 2451, 'zu': 1462, 'zugeschaltet': 472, 'zum': 1463, 'zur': 1463, 'zwei': 1451},
{'der': 2983, 'die': 2983, 'ein': 2984, 'eine': 2985, 'jemand': 2992, 'was': 2992}, {'...': 3004}, {'<gone>': 472,
'N': 2989, 'ausgemacht': 2990, 'geplant': 2990, 'schon': 2991, 'verabredet': 2990}, {'an': 1265, 'auf': 1265, 'bei':
1265, 'beim': 1265, 'da': 472, 'in': 1265, 'zu': 1265}, {'': (23, 'contact'), '<me>': 1271, '<my>': 472}, {'abend':
1437, 'ganze': 1450, 'halbe': 1450, 'kaffee': 1437, 'moment': 1437, 'nachmittag': 1437, 'paar': 2878, 'sprung': 1437,
'std': 1437, 'stuendchen': 1437, 'stundchen': 1437, 'stunde': 1437, 'stunden': 1437, 'vormittag': 1437, 'weile':
1437}, {'an': 1265, 'auf': 1265, 'bei': 1265, 'beim': 1265, 'in': 1265, 'zu': 1265, 'zusammen': 0}, {'': (14,
'together'), '...': 2021, 'bei': 472, 'mit': 472}, {'...': 3006, 'D': 1435, 'N': 2989, 'abend': 1437, 'alle': 3007,
'am': 1439, 'an': 1265, 'anwesend': 472, 'auch': 2997, 'auf': 1448, 'aufgetaucht': 472, 'bei': 3008, 'beide': 1266,
'beim': 1265, 'da': 1449, 'dabei': 472, 'dazugekommen': 472, 'dazugestossen': 472, 'dazugestoßen': 472, 'drei': 1451,
'ebenfalls': 1453, 'ein': 3009, 'eine': 1451, 'einen': 1451, 'fuer': 1456, 'fur': 1459, 'ganze': 1450, 'gekommen':
472, 'halbe': 1451, 'hier': 472, 'ich': 2451, 'im': 1268, 'in': 1274, 'ins': 1268, 'jetzt': 2878, 'kaffee': 1437,
'kein': 2883, 'kurz': 1270, 'mit': 3000, 'mitgekommen': 472, 'moment': 1437, 'n': 1451, 'nachmittag': 1437, 'ne':
1451, 'nicht': 2882, 'noch': 1453, 'online': 1445, 'per': 1446, 'remote': 1445, 'samt': 1433, 'sprung': 1437, 'std':
1437, 'stuendchen': 1437, 'stundchen': 1437, 'stunde': 1437, 'stunden': 1437, 'und': 1433, 'vorbeigefahren': 472,
'vorbeigekommen': 472, 'vormittag': 1437, 'weile': 1437, 'wieder': 3010, 'wir': 3011, 'zu': 1462, 'zugeschaltet': 472,
'zum': 1463, 'zur': 1463, 'zwei': 1451}, {'uf': 1366}, {'auf': 1366, 'ich': 2524, 'immer': 2523, 'jetzt': 2522, 'no':
3013, 'weiterhin': 2522, 'wir': 2524}, {'': (7, 'waiting'), '<my>': 533}, {'^': 3015}, {'auf': 3016, 'ich': 2527,
'immer': 2523, 'jetzt': 2522, 'seit': 2526, 'weiterhin': 2522, 'wir': 2527}, {'called': 1914, 'canceled': 8,
'cancelled': 8, 'gecancelt': 8, 'moved': 1915, 'postponed': 1915, 'pushed': 1915, 'rescheduled': 1915, 'shifted':
1915, 'wohl': 357}, {'N': 8}, {'noch': 3019}, {'N': 3020}, {'': (13, 'talk'), 'nichts': 1809, 'noch': 1810}, {'waere':
380, 'ware': 380, 'wäre': 380}, {'ich': 3023}, {'': (13, 'talk'), '<they>': 3024}, {'koennte': 357, 'konnte': 357,
'könnte': 357}, {'<them>': 39, 'ich': 40, 'mich': 2529, 'wir': 40}, {'': (2, 'plan'), '<them>': 39, 'mit': 59}, {'':
(2, 'plan'), '<them>': 39, 'ich': 3028, 'mich': 2529, 'mit': 59, 'wir': 40}, {'': (2, 'plan'), '<them>': 39}, {'ich':
40, 'wir': 3030}, {'auf': 1817, 'beim': 1817, 'da': 1817, 'fort': 1817, 'gerade': 1819, 'grad': 1819, 'hoere': 0,
'hore': 0, 'im': 1818, 'in': 1817, 'kurz': 1819, 'ned': 1819, 'net': 1819, 'nicht': 1819, 'unterwegs': 1817, 'weg':
1817}, {'er': 0, 'es': 2816, 'ich': 3032, 'sie': 0}, {'^': 1279, 'treffen': 59}, {'<thing>': 1115, '<work>': 1115,
'absagen': 66, 'angebot': 1115, 'antwort': 1115, 'bescheid': 1277, 'bestaetigung': 1115, 'bestatigung': 1115,
'entscheidung': 1115, 'feedback': 1278, 'fotos': 1115, 'kostenvoranschlag': 1115, 'muster': 1115, 'offerte': 1115,
'rechnung': 1115, 'ruckmeldung': 1325, 'rueckmeldung': 1325, 'unterlagen': 1115, 'vertrag': 1115, 'zahlen': 1115,
'zusagen': 66}, {'...': 3034, '<me>': 515, '<until>': 1484, '^': 3035, 'dass': 1334, 'ich': 2708, 'mir': 2297,
'nicht': 2296, 'wir': 2708}, {'durchgegangen': 292}, {'<work>': 3037}, {'s': 3038}, {'<their>': 3038, 'N': 3039},
{'...': 2419, '<them>': 2420, '<title>': 655, '<vowed>': 653, '^': 634, 'es': 2421, 'gesagt': 649, 'geschrieben': 649,
'gsagt': 649, 'gschriebn': 649, 'ich': 2423, 'leider': 690, 'mit': 737, 'nicht': 689, 'wir': 2423}, {'...': 81},
{'<deed1>': 3042, '<give1>': 2427, '<sees1>': 2430, '<serves>': 2437}, {'<them>': 2469, '^': 12, 'ich': 2473, 'mich':
2471, 'uns': 2471, 'wir': 2473}, {'<them>': 2469, '^': 12, 'ich': 2480, 'mich': 2478, 'uns': 2478, 'wir': 2480},
{'<them>': 2469, '^': 12, 'ich': 2485, 'mich': 2483, 'uns': 2483, 'wir': 2485}, {'...': 421, 'D': 59, 'uns': 421},
{'<gone>': 472, '<their>': 3038, 'N': 3039}, {'...': 3048, '<their>': 3038, 'D': 1538, 'N': 3039, 'ich': 2451,
'leider': 2016, 'nicht': 2015, 'wir': 2451}, {'<them>': 2497, 'auf': 1414, 'besser': 380, 'dringend': 380, 'endlich':
380, 'lieber': 380, 'mich': 2454, 'mir': 2454, 'niemals': 380, 'unbedingt': 380, 'uns': 2454}, {'': (2, 'plan'),
'...': 421, 'D': 59}, {'dritt': 748, 'fuenft': 748, 'funft': 748, 'viert': 748, 'zweit': 748}, {'...': 2021, 'ich':
2451, 'wir': 2451, 'zu': 3052}, {'...': 3040, '<acts1>': 462, '<have>': 3041, '<should>': 827, '<their>': 3038, 'N':
3039, '^': 3043, 'arbeite': 2444, 'auf': 2331, 'begleite': 2448, 'begleiten': 2448, 'beide': 748, 'beiden': 748,
'bereite': 2444, 'besuchen': 467, 'bin': 2496, 'braeuchte': 2027, 'brauch': 2030, 'brauche': 2030, 'brauchen': 2030,
'brauchte': 2027, 'bräuchte': 2027, 'darf': 2457, 'drei': 748, 'duerfen': 2457, 'durfen': 2457, 'erhoffe': 2182,
'erwarte': 2195, 'erwarten': 2195, 'essen': 467, 'fahr': 2458, 'fahre': 2458, 'fahren': 467, 'feiern': 467, 'fliegen':
467, 'freu': 2461, 'freue': 2461, 'freuen': 2461, 'geh': 2458, 'gehe': 2458, 'gehen': 467, 'halten': 467, 'hol': 2448,
'hole': 2448, 'holen': 2448, 'leg': 2444, 'lege': 2444, 'machen': 467, 'mit': 2022, 'mochte': 40, 'mochten': 40,
'moechte': 40, 'moechten': 40, 'muass': 437, 'mues': 437, 'muessen': 3044, 'muesste': 2476, 'muessten': 2476, 'muss':
3045, 'mussen': 3046, 'musste': 2487, 'mussten': 2487, 'möchte': 40, 'müsste': 2487, 'müssten': 2487, 'reden': 467,
'samma': 2492, 'schuld': 2493, 'schulde': 2493, 'schulden': 2494, 'seh': 2495, 'sehe': 2495, 'sehen': 3047, 'sind':
3049, 'soll': 3050, 'solle': 2499, 'sollen': 2501, 'solln': 2502, 'sollte': 2503, 'sollten': 2503, 'sprechen': 467,
'starten': 467, 'stell': 2444, 'stelle': 2444, 'telefonieren': 467, 'treffen': 3051, 'veranstalten': 467, 'vier': 748,
'war': 2492, 'waren': 3053, 'wart': 2525, 'warte': 2528, 'warten': 2528, 'werd': 40, 'werde': 40, 'werden': 40,
'will': 40, 'wollen': 40, 'zoomen': 467, 'zwei': 748}, {'^': 1279, 'nichts': 8, 'nix': 8}, {'nichts': 8, 'nix': 8},
{'...': 3056, 'nichts': 8, 'nix': 8}, {'...': 3055, '<me>': 515, '<until>': 1484, '^': 1279, 'das': 3057, 'es': 3057,
'gestrichen': 8, 'ist': 480, 'kommen': 59, 'nichts': 8, 'nix': 8, 'stattfinden': 59, 'wurde': 480}, {'...': 3056,
'das': 3057, 'es': 3057, 'nichts': 8, 'nix': 8}, {'me': 748}, {'': (13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0, 'sie':
0}, {'...': 2707, 'dass': 1334, 'ich': 2708, 'wir': 2708}, {'anrufen': 8, 'besuchen': 8, 'essen': 8, 'fragen': 8,
'gehen': 8, 'gratulieren': 8, 'mailen': 8, 'muessen': 8, 'mussen': 8, 'schreiben': 8, 'sehen': 8, 'sollen': 8,
'sprechen': 8, 'treffen': 8, 'vorbeischauen': 8, 'wollen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 3063,
'eigentlich': 8}, {'...': 3063, '<me>': 515, 'eigentlich': 8, 'ich': 8, 'wir': 8}, {'...': 3063, 'eigentlich': 8,
'ich': 8, 'wir': 8}, {'gehalten': 610}, {'N': 3067}, {'...': 1981, 'fuer': 3068, 'fur': 3068}, {'<they>': 1408, '^':
1412, 'an': 1407, 'gern': 357, 'gerne': 357}, {'abgemacht': 2327, 'ausgemacht': 2327, 'beschlossen': 2327,
'besprochen': 2327, 'festgelegt': 2327, 'nichts': 8, 'nix': 8, 'vereinbart': 2327}, {'...': 3071, '<they>': 1408, '^':
1412, 'abgemacht': 59, 'abgesagt': 8, 'an': 1407, 'angesetzt': 59, 'ausgemacht': 59, 'das': 3057, 'eingeplant': 59,
'eingetragen': 59, 'es': 3057, 'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'gern': 357, 'gerne':
357, 'gestrichen': 8, 'ist': 480, 'kurzfristig': 2354, 'mir': 2355, 'nichts': 8, 'nix': 8, 'reserviert': 59,
'spontan': 2354, 'terminiert': 59, 'uns': 2355, 'vereinbart': 59, 'verschoben': 1889, 'wieder': 2354, 'wurde': 480},
{'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59, 'fixiert':
59, 'gebucht': 59, 'geplant': 59, 'reserviert': 59, 'terminiert': 59, 'vereinbart': 59}, {'was': 2992}, {'...': 3074,
'<they>': 2981}, {'should': 380}, {'koennte': 1948, 'konnte': 1948, 'könnte': 1948, 'mochte': 1948, 'moechte': 1948,
'muesste': 1948, 'muessten': 1948, 'musste': 1948, 'mussten': 1948, 'möchte': 1948, 'müsste': 1948, 'müssten': 1948,
'sollte': 1948, 'sollten': 1948, 'will': 1948}, {'<me>': 748, '<them>': 3077, 'dritt': 748, 'erreichen': 1110,
'erwischen': 1110, 'fuenft': 748, 'funft': 748, 'sechst': 748, 'viert': 748, 'zweit': 748}, {'getroffen': 472}, {'':
(14, 'together'), 'gewesen': 472}, {'$': 436, '...': 451, '//': 460, '0': 461, '<acts1>': 464, '<agreed>': 466,
'<and>': 470, '<appointment>': 481, '<bookable>': 483, '<counsel>': 489, '<give1>': 490, '<gone>': 472, '<handed>':
494, '<hat>': 587, '<have>': 746, '<helper>': 747, '<me>': 752, '<my>': 758, '<needs>': 765, '<not>': 770, '<said>':
779, '<saysv>': 825, '<sends3>': 69, '<should>': 828, '<their>': 844, '<them>': 1030, '<they>': 1507, '<thing>': 1512,
'<to_them>': 1513, '<until>': 1520, '<vowed>': 1522, '<will3>': 1523, '<work>': 1527, 'D': 1572, 'N': 1725, '^': 1803,
'abgeblasen': 8, 'abgehangen': 472, 'abgeholt': 472, 'abgemacht': 1804, 'abgesagt': 8, 'abgeschlossen': 472,
'abgestimmt': 472, 'abgmacht': 1805, 'action': 1808, 'aergert': 1145, 'ahnt': 1811, 'als': 1823, 'am': 1830, 'an':
1842, 'and': 1843, 'anfrage': 1846, 'angeblich': 0, 'angebot': 1847, 'angechattet': 472, 'angefragt': 1848,
'angepingt': 472, 'angerufen': 472, 'angeschrieben': 472, 'angesetzt': 59, 'angesprochen': 472, 'angetextet': 472,
'angetroffen': 472, 'anruf': 1849, 'anrufbeantworter': 8, 'anrufen': 1850, 'ans': 1834, 'anscheinend': 0, 'anstehend':
59, 'anstehender': 59, 'antwort': 1851, 'antwortet': 1852, 'antwortete': 472, 'anwesend': 1853, 'anzuklingeln': 1110,
'anzurufen': 1110, 'apero': 472, 'apéro': 472, 'arbeitet': 1854, 'are': 1856, 'argert': 1145, 'asked': 1845, 'ass':
1149, 'assen': 472, 'auf': 1890, 'aufgabe': 1894, 'aufgaben': 1807, 'aufgesucht': 472, 'aufs': 1895, 'aus': 1897,
'ausgefallen': 8, 'ausgefuehrt': 472, 'ausgefuhrt': 472, 'ausgemacht': 1804, 'ausgesprochen': 472, 'ausgetauscht':
472, 'ausgmacht': 1804, 'bailed': 1899, 'ball': 1906, 'bat': 1907, 'because': 0, 'bedankt': 1913, 'bedankte': 1913,
'been': 1916, 'begegnet': 472, 'begegnete': 472, 'beginnt': 1854, 'begleitet': 472, 'begluckwunscht': 472,
'beglueckwuenscht': 472, 'behauptet': 0, 'bei': 1956, 'beide': 687, 'beim': 1965, 'bekomm': 1971, 'bekomme': 1971,
'bekommen': 1974, 'bekommt': 1975, 'benoetigt': 1976, 'benotigt': 1977, 'beraten': 472, 'bergtour': 472, 'berichten':
1978, 'berichtet': 0, 'berichtete': 1980, 'beschwert': 1145, 'besetzt': 8, 'besichtigt': 472, 'besprechung': 1982,
'besprochen': 472, 'besteht': 1144, 'besuch': 1983, 'besuche': 1984, 'besuchen': 1985, 'besucht': 472, 'besuchte':
472, 'bevor': 0, 'bevorstehend': 59, 'bier': 472, 'bierchen': 472, 'biere': 472, 'bietet': 1148, 'big': 1988, 'bin':
2024, 'bittet': 1118, 'bleibt': 1854, 'blumen': 1847, 'booked': 1855, 'bot': 1148, 'bouldern': 472, 'braeuchte': 2027,
'brainstorming': 357, 'brauch': 2030, 'brauche': 2030, 'brauchen': 2030, 'braucht': 2031, 'brauchte': 2027, 'brief':
2032, 'bring': 2037, 'bringe': 2037, 'bringen': 1168, 'bringt': 1168, 'brunche': 2040, 'bräuchte': 2027, 'call': 2043,
'called': 2045, 'can': 2048, 'canceled': 8, 'cancelled': 2049, 'cancelt': 8, 'coaching': 2052, 'coachingstunde': 2051,
'combox': 8, 'coming': 2053, 'confirmed': 1855, 'connect': 2056, 'connected': 2057, 'could': 2048, 'couldn': 2048,
'da': 2058, 'dafuer': 2059, 'dafur': 2059, 'damit': 0, 'dank': 2060, 'danke': 2063, 'dankeschoen': 2062, 'dankeschon':
2062, 'dankt': 1913, 'daran': 2066, 'darf': 2071, 'das': 2073, 'dass': 2082, 'dates': 2083, 'daumen': 2087,
'debattiert': 472, 'deck': 2090, 'dem': 2096, 'denen': 2097, 'denk': 2099, 'denke': 2101, 'denkt': 0, 'denn': 0,
'der': 2113, 'deren': 0, 'dessen': 0, 'did': 2117, 'didn': 2117, 'die': 2120, 'dienst': 2123, 'dinner': 1982,
'diskutiert': 472, 'dm': 1847, 'does': 2117, 'doesn': 2117, 'draengt': 1177, 'dran': 2124, 'drangt': 1177, 'dringt':
1144, 'drink': 472, 'drinks': 472, 'durch': 2127, 'durchgearbeitet': 472, 'durchgegangen': 472, 'durchgeklingelt':
472, 'durchgerufen': 472, 'durchgesprochen': 472, 'e': 2129, 'ehrenamt': 2130, 'ehrenamtlich': 2138,
'ehrenamtsarbeit': 444, 'eigentlich': 2144, 'ein': 2161, 'einander': 2162, 'einer': 2163, 'einfach': 443,
'eingeladen': 2164, 'eingeplant': 59, 'eingetragen': 59, 'einladung': 1847, 'einsatz': 2123, 'email': 2165, 'emailed':
2045, 'empfahl': 1180, 'empfehlen': 1180, 'empfehlung': 2168, 'empfehlungsschreiben': 1822, 'empfiehlt': 1180,
'entfaellt': 8, 'entfallen': 8, 'entfallt': 8, 'entfiel': 8, 'er': 2176, 'ergebnis': 0, 'erhalte': 2177, 'erhoffe':
2182, 'erinnere': 2184, 'erinnerung': 2185, 'erklaert': 2190, 'erklart': 2190, 'ermahnt': 1182, 'ermutigt': 1182,
'eroeffnung': 2192, 'eroffnung': 2192, 'erreichen': 1850, 'erreicht': 472, 'ersatztermin': 1545, 'erschien': 1490,
'erwarte': 2195, 'erwarten': 2195, 'erwischt': 472, 'erzaehlt': 2199, 'erzaehlte': 1980, 'erzahlt': 2199, 'erzahlte':
1980, 'es': 2201, 'esse': 2203, 'essen': 2205, 'ewig': 2208, 'f': 2209, 'faellt': 2212, 'faend': 1189, 'faende': 1189,
'faengt': 2213, 'fahr': 1984, 'fahre': 1984, 'fahren': 1541, 'falls': 0, 'fallt': 2212, 'fand': 2218, 'fande': 1189,
'fanden': 2215, 'fangt': 2213, 'fazit': 0, 'feedback': 2223, 'fehlen': 2226, 'fehlt': 2226, 'feier': 2192,
'feierabendbier': 472, 'feiern': 1541, 'feiert': 2229, 'festgelegt': 2230, 'fiel': 2231, 'fielen': 2232, 'findet':
2233, 'fitness': 472, 'fix': 2234, 'fixiert': 59, 'flachgefallen': 8, 'flaked': 1899, 'fliege': 1984, 'follow': 2236,
'fordert': 1197, 'frag': 2237, 'frage': 2238, 'fragen': 1850, 'fragt': 1200, 'fragte': 2239, 'freiwillig': 2242,
'freiwillige': 1815, 'freiwilligenarbeit': 444, 'freiwilligeneinsatz': 444, 'freiwilliger': 1815, 'freu': 2244,
'freue': 2244, 'freut': 1145, 'fruehstueck': 2040, 'fruehstuecke': 2040, 'fruhstuck': 2040, 'fruhstucke': 2040,
'fuer': 2268, 'fuerchtet': 0, 'fur': 2283, 'furchtet': 0, 'fussball': 472, 'fänd': 1189, 'gab': 1213, 'gaben': 1215,
'ganz': 2284, 'gassi': 472, 'gearbeitet': 472, 'gebowlt': 472, 'gebrainstormt': 472, 'gebruncht': 472, 'gebucht': 59,
'geburtstag': 2286, 'gecancelled': 8, 'gecancelt': 8, 'gechattet': 472, 'gechillt': 472, 'gecoacht': 472, 'gedanke':
357, 'gedankt': 472, 'geeinigt': 472, 'gefahren': 472, 'gefeiert': 472, 'geflogen': 472, 'gefragt': 1848,
'gefruehstueckt': 472, 'gefruehstuekt': 472, 'gefruhstuckt': 472, 'gefruhstukt': 472, 'gefuehrt': 472, 'gefuhrt': 472,
'gegangen': 472, 'gegessen': 472, 'geghostet': 8, 'gegrillt': 472, 'geh': 1984, 'gehabt': 472, 'gehalten': 472,
'gehe': 1984, 'gehen': 1541, 'gehoert': 2287, 'geholfen': 2293, 'gehort': 2287, 'geht': 2301, 'gejasst': 472,
'gejoggt': 472, 'gekickt': 472, 'geklettert': 472, 'gekloent': 472, 'geklont': 472, 'gelaufen': 472, 'gelernt': 472,
'gemailt': 472, 'gemeinnuetzig': 444, 'gemeinnutzig': 444, 'gemeinsam': 748, 'gemeint': 2190, 'gemoved': 1545,
'gepingt': 472, 'gepitcht': 472, 'geplant': 2230, 'geplatzt': 8, 'geplatzter': 8, 'geplaudert': 472, 'geprobt': 472,
'gequatscht': 472, 'geredet': 472, 'geruchten': 1978, 'geruchteweise': 0, 'geruechten': 1978, 'geruechteweise': 0,
'gesagt': 2305, 'geschnackt': 472, 'geschoben': 2306, 'geschrieben': 2307, 'gesehen': 2312, 'gesellte': 2318,
'gesellten': 2318, 'gesessen': 472, 'gesimst': 472, 'geskypt': 472, 'gespielt': 472, 'gesprachsrunde': 472,
'gespraechsrunde': 472, 'gesprochen': 472, 'gestritten': 472, 'getextet': 472, 'getraenke': 2320, 'getraeumt': 2321,
'getranke': 2320, 'getratscht': 472, 'getraumt': 2321, 'getroffen': 472, 'getrunken': 472, 'gewandert': 472,
'gewesen': 472, 'geworkshopt': 472, 'gezoomt': 472, 'gfixt': 59, 'gha': 472, 'ghostet': 2322, 'gibt': 1215, 'ging':
2324, 'gingen': 472, 'glatt': 2325, 'glaubt': 0, 'gluehwein': 472, 'gluhwein': 472, 'gmacht': 472, 'golf': 472,
'golfrunde': 472, 'got': 2326, 'gotta': 39, 'gratscht': 472, 'gratuliert': 472, 'gredet': 472, 'gredt': 472, 'gruble':
357, 'grueble': 357, 'gseh': 472, 'gseit': 472, 'gsessen': 472, 'gsessn': 472, 'gsi': 472, 'gsproche': 472,
'gsprochen': 472, 'gtroffe': 472, 'gutes': 2155, 'hab': 2357, 'habe': 2359, 'haben': 2368, 'habs': 2341, 'haengen':
751, 'haett': 2371, 'haette': 2375, 'haetten': 2376, 'haettn': 2378, 'half': 2379, 'ham': 2380, 'hangen': 751, 'has':
2382, 'hat': 2391, 'hatt': 2393, 'hatte': 2399, 'hatten': 2401, 'hattn': 2378, 'hausaufgabe': 1894, 'have': 2402,
'he': 2404, 'hebt': 2406, 'heisst': 2407, 'heißt': 2407, 'helfe': 2379, 'herzlichen': 2408, 'hiess': 2407,
'hingesetzt': 472, 'hob': 2406, 'hochzeit': 2192, 'hochzeitstag': 2409, 'hockte': 2411, 'hockten': 2411, 'hoere':
2287, 'hoert': 2412, 'hofft': 0, 'holt': 2413, 'hore': 2287, 'hort': 2412, 'hätte': 2414, 'hätten': 2415, 'i': 2416,
'ich': 2532, 'idee': 357, 'ihm': 2535, 'ihn': 687, 'ihnen': 2536, 'ihr': 2537, 'ihre': 2073, 'ihrer': 2541, 'im':
2542, 'immer': 2547, 'in': 2551, 'informierte': 2552, 'ins': 2554, 'interviewt': 472, 'intro': 2561, 'introduced':
2563, 'intros': 2564, 'is': 2565, 'ist': 2577, 'jassen': 472, 'jetzt': 2578, 'joggen': 1254, 'joggingrunde': 472,
'kaffee': 2579, 'kalendereintrag': 59, 'kam': 2584, 'kamen': 2585, 'kann': 2586, 'karte': 1847, 'kartenabend': 472,
'kartons': 2587, 'kein': 2591, 'keine': 2597, 'keinen': 2598, 'keiner': 2604, 'keinerlei': 461, 'kennen': 2605,
'kennengelernt': 472, 'kickoff': 1982, 'kino': 472, 'kisten': 2587, 'klappt': 1490, 'klappte': 1490, 'kleider': 2320,
'kleidung': 2320, 'klettern': 472, 'knapp': 2606, 'koennen': 2607, 'koennte': 2608, 'koennten': 2610, 'komme': 2612,
'kommt': 2614, 'komplett': 2325, 'kondoliert': 472, 'konnen': 2607, 'konnte': 2608, 'konnten': 2610, 'kontakt': 2629,
'konzert': 2192, 'krieg': 1971, 'kriege': 1971, 'kriegen': 1974, 'kriegt': 1975, 'kuchen': 2320, 'kuemmern': 1293,
'kuemmert': 1293, 'kummern': 1293, 'kummert': 1293, 'kunnt': 472, 'kurzfristig': 2354, 'könnte': 2608, 'könnten':
2610, 'lag': 2632, 'lange': 2208, 'lasse': 2633, 'laufrunde': 472, 'laut': 2634, 'lead': 2637, 'lebensmittel': 2320,
'legt': 1298, 'legte': 1298, 'leider': 2639, 'lesung': 2192, 'lief': 2640, 'liegt': 2642, 'liess': 2633, 'liest':
2412, 'ließ': 2633, 'lunch': 2043, 'mache': 2644, 'macht': 2644, 'mahnt': 1182, 'mail': 2649, 'mailbox': 8, 'mailt':
1309, 'mailte': 2650, 'mal': 2653, 'man': 2654, 'medien': 1978, 'meeting': 2043, 'mega': 443, 'mein': 2656, 'meine':
2657, 'meinerseits': 2659, 'meint': 0, 'meinte': 0, 'meld': 2467, 'melde': 2467, 'meldet': 2661, 'meldete': 1314,
'memo': 4, 'mentorats': 2662, 'mentoring': 2668, 'mentoringstunde': 2669, 'merci': 2670, 'merke': 4, 'merken': 4,
'messaged': 2045, 'mich': 2679, 'mir': 2686, 'mit': 2703, 'miteinander': 2704, 'mobel': 2587, 'mochte': 2709,
'moebel': 2587, 'moechte': 2712, 'moved': 2714, 'muass': 2715, 'mues': 2715, 'muess': 2716, 'muessen': 2722, 'muesst':
2727, 'muesste': 2733, 'muessten': 2734, 'munkelt': 2412, 'muss': 2742, 'mussen': 2745, 'musst': 2727, 'musste': 2750,
'mussten': 2751, 'mut': 2753, 'möchte': 2709, 'müss': 2716, 'müsste': 2756, 'müssten': 2757, 'nach': 2759, 'nachdem':
0, 'nachgedacht': 2760, 'nachgefasst': 472, 'nachgefragt': 1848, 'nachgehakt': 2761, 'nachgeholt': 2578, 'nachricht':
2762, 'nachste': 2764, 'nachster': 2766, 'naechste': 2768, 'naechster': 2770, 'naemlich': 0, 'nahm': 2406,
'namenstag': 2771, 'namlich': 0, 'natuerlich': 443, 'naturlich': 443, 'ned': 2773, 'need': 2402, 'nehm': 2037,
'nehme': 2037, 'net': 2774, 'neuer': 2775, 'never': 2776, 'next': 2778, 'nich': 2779, 'nicht': 2785, 'nichts': 2790,
'nie': 2791, 'niemand': 2792, 'niemanden': 2794, 'nimmt': 2406, 'nit': 2779, 'nix': 2795, 'no': 2796, 'noch': 2802,
'nod': 2803, 'noed': 2803, 'noshow': 8, 'note': 2805, 'notiz': 2809, 'null': 461, 'nur': 2815, 'ob': 2817, 'obwohl':
0, 'offen': 2026, 'offenbar': 0, 'offene': 2818, 'offener': 2819, 'offensichtlich': 0, 'oper': 472, 'owe': 437,
'owes': 1367, 'padel': 472, 'paket': 1847, 'pakete': 2320, 'party': 2192, 'pass': 2491, 'passe': 2491, 'pendenz':
1807, 'pendenzen': 4, 'ping': 2820, 'pinged': 2045, 'pitch': 2823, 'pitchtraining': 2824, 'pladiert': 1368,
'pladierte': 1368, 'plaediert': 1369, 'plaedierte': 1369, 'planned': 1855, 'platzte': 8, 'plauderei': 472,
'plauderte': 472, 'plausch': 472, 'plauscht': 472, 'pocht': 1144, 'poker': 472, 'post': 2825, 'postkarte': 1847,
'postponed': 1915, 'premiere': 2192, 'pro': 2826, 'probehoeren': 2827, 'probehoren': 2828, 'probevortrag': 2829,
'probier': 2832, 'probiere': 2832, 'probiers': 2832, 'promised': 437, 'props': 2833, 'pushed': 2714, 'quatschte': 472,
'radtour': 472, 'raet': 1375, 'rat': 1375, 'raten': 1375, 'ratsch': 472, 'reagiert': 1490, 'recommended': 380,
'recommends': 380, 'rede': 1984, 'reden': 1541, 'redete': 1149, 'referenz': 2836, 'referred': 1821, 'remind': 2837,
'reminder': 4, 'rescheduled': 2838, 'reviewed': 2839, 'rief': 2841, 'riet': 1375, 'rieten': 1375, 'ruckruf': 2842,
'rueckruf': 2842, 'ruehrt': 1312, 'ruehrte': 1312, 'ruft': 2844, 'ruhrt': 1312, 'ruhrte': 1312, 'rumgehangen': 472,
'rät': 1375, 'sagt': 2846, 'sagte': 2847, 'said': 2848, 'samma': 2492, 'samt': 2849, 'san': 2850, 'sass': 2852,
'sassen': 2853, 'sauna': 472, 'sausen': 750, 'save': 2855, 'says': 2848, 'saß': 2852, 'saßen': 2853, 'schach': 472,
'schaute': 2856, 'schauten': 2318, 'scheduled': 1855, 'scheinbar': 0, 'schicht': 2123, 'schieben': 2306, 'schiebt':
2857, 'schlaegt': 1393, 'schlagt': 1393, 'schlug': 1393, 'schlägt': 1393, 'schneite': 2318, 'schon': 2861, 'schreibt':
2862, 'schrieb': 2650, 'schuld': 2493, 'schulde': 2493, 'schulden': 2863, 'schuldet': 1402, 'schwaetzchen': 472,
'schwatz': 472, 'schwatzchen': 472, 'seh': 2864, 'sehe': 2864, 'sehen': 2867, 'sein': 2073, 'seine': 2073, 'seiner':
2541, 'seit': 2868, 'setze': 2872, 'setzen': 2874, 'setzte': 2318, 'setzten': 2318, 'she': 2404, 'shifted': 1915,
'shoutout': 2833, 'sie': 2875, 'sieht': 2412, 'simse': 2820, 'since': 2876, 'sind': 2886, 'sitzen': 751, 'sitzung':
1982, 'skifahren': 472, 'skitour': 472, 'skypen': 1541, 'sms': 2762, 'sobald': 0, 'solange': 0, 'soll': 2888,
'sollen': 2890, 'sollte': 2894, 'sollten': 2895, 'sozialeinsatz': 444, 'sparring': 2896, 'sparrings': 2662,
'spazieren': 2897, 'spaziergang': 472, 'spenden': 2320, 'spendenaktion': 444, 'spontan': 2354, 'sprach': 1149,
'sprachen': 472, 'sprachnachricht': 1847, 'sprech': 1984, 'spreche': 1984, 'sprechen': 1985, 'spritzer': 472,
'squash': 472, 'stand': 1391, 'standen': 1391, 'startet': 1854, 'statt': 2059, 'stattdessen': 2059, 'stehen': 2898,
'steht': 2899, 'stiess': 2318, 'stiessen': 2318, 'stieß': 2318, 'stießen': 2318, 'stood': 2900, 'storniert': 8,
'suppe': 2320, 'taet': 2901, 'tafel': 863, 'tarock': 472, 'tat': 2901, 'tauchte': 2903, 'taufe': 2192, 'tauschte':
2904, 'tauschten': 472, 'tausend': 2408, 'teilgenommen': 2905, 'teilnehmende': 472, 'telefonierd': 472, 'telefoniere':
1984, 'telefonieren': 1541, 'telefoniert': 2906, 'telefonierte': 472, 'telefonierten': 472, 'tennis': 472, 'termin':
2043, 'terminiert': 59, 'terminvorschlag': 59, 'text': 2820, 'texted': 2045, 'textet': 1309, 'thanks': 2907,
'theater': 472, 'they': 2404, 'thinks': 1381, 'thx': 1986, 'to': 2909, 'todo': 2908, 'todos': 1807, 'told': 2912,
'total': 2325, 'traeumte': 357, 'traf': 472, 'trafen': 472, 'tratscht': 472, 'traumte': 357, 'treff': 2913, 'treffe':
2914, 'treffen': 2916, 'trifft': 2917, 'troffe': 472, 'troffn': 472, 'trost': 2753, 'tät': 2901, 'uban': 2920, 'uber':
2921, 'uberleg': 2923, 'uberlege': 2924, 'ubern': 2920, 'ueban': 2920, 'ueber': 2921, 'ueberleg': 2923, 'ueberlege':
2924, 'uebern': 2920, 'umgebucht': 2306, 'umgelegt': 2306, 'umsonst': 2925, 'umzugskisten': 2587, 'unentgeltlich':
444, 'unerreichbar': 8, 'uns': 2926, 'unsicher': 2927, 'unter': 2929, 'unterhalten': 472, 'unterhielt': 2904,
'unterhielten': 472, 'unterrichtet': 472, 'unterschrieben': 472, 'unterzeichnet': 472, 'v': 2937, 'verabredet': 59,
'verabschiedet': 472, 'verabschiedung': 472, 'verbaselt': 8, 'verbummelt': 8, 'vereinbart': 2938, 'vergebens': 2939,
'vergeblich': 2940, 'vergessen': 2944, 'verhandelt': 472, 'verlangt': 1197, 'verlegt': 1889, 'vermisse': 357,
'vernissage': 2192, 'verpasst': 8, 'verpasster': 2945, 'verpennt': 8, 'verplant': 8, 'versaeumt': 8, 'versaumt': 8,
'verschieben': 2946, 'verschiebt': 2947, 'verschlafen': 8, 'verschobe': 2948, 'verschoben': 1889, 'verschwitzt': 8,
'versoehnt': 472, 'versohnt': 472, 'versprach': 2950, 'versprech': 2513, 'verspreche': 2513, 'verspricht': 1429,
'versuch': 2832, 'versuche': 2832, 'versuchs': 2832, 'versucht': 2951, 'vertagt': 1889, 'vertroestet': 8,
'vertrostet': 8, 'vielen': 2408, 'vielleicht': 2952, 'voellig': 2325, 'voll': 443, 'vollig': 2325, 'volunteered':
2953, 'volunteering': 2953, 'vom': 2957, 'von': 2975, 'vor': 2977, 'vorbeigekommen': 472, 'vorbeigeschaut': 472,
'vorgemerkt': 59, 'vorgestellt': 472, 'vorgezogen': 2306, 'vortrag': 2192, 'vorverlegt': 2306, 'waehrend': 2978,
'waer': 2982, 'waere': 2987, 'wahrend': 2978, 'waiting': 2988, 'wanderung': 472, 'war': 3003, 'ware': 3005, 'waren':
3012, 'warn': 1469, 'warnt': 1472, 'warnte': 1472, 'wart': 3014, 'warte': 2528, 'warten': 3017, 'wartet': 1473, 'was':
3018, 'weder': 3021, 'weil': 0, 'weiss': 3022, 'weiß': 3022, 'welche': 0, 'welcher': 0, 'wenn': 3025, 'wer': 3026,
'werd': 3027, 'werde': 3029, 'werden': 3031, 'whatsapp': 2762, 'wie': 3033, 'wieder': 2354, 'wiedergesehen': 472,
'wiedersehen': 472, 'wiedervorlage': 4, 'will': 3036, 'wir': 3054, 'wird': 3058, 'wirds': 3059, 'with': 3060, 'wo':
3061, 'woan': 1487, 'wohnt': 1854, 'wollen': 3062, 'wollt': 3064, 'wollte': 3065, 'wollten': 3066, 'workshop': 3069,
'worn': 1487, 'wort': 2160, 'wrote': 2045, 'wuenschen': 1501, 'wuenscht': 1503, 'wuerd': 2901, 'wuerde': 3070,
'wunschen': 1501, 'wunscht': 1505, 'wurd': 2901, 'wurde': 3072, 'wurden': 3073, 'wurds': 3059, 'wv': 4, 'wär': 3075,
'wäre': 3005, 'würde': 3070, 'yoga': 472, 'you': 3076, 'zoomen': 1541, 'zu': 3078, 'zufaellig': 3079, 'zufallig':
3079, 'zuruckgerufen': 472, 'zuruckzurufen': 1110, 'zurueckgerufen': 472, 'zurueckzurufen': 1110, 'zusage': 303,
'zusammen': 3080, 'zusammengehockt': 472, 'zusammengesessen': 472, 'zusammengesetzt': 472, 'zuspruch': 2753}]


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
'n': 47, 'net': 6, 'nicht': 6}, {'': (3, 'absent_before'), 'gemeldet': 6}, {'entschuldigen': 6, 'vertreten': 6},
{'sich': 109}, {'im': 6, 'mit': 6}, {'krank': 6, 'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6, 'ohne': 9,
'verhindert': 6}, {'gruesse': 59, 'grusse': 59}, {'nachricht': 41}, {'start': 0, 'tisch': 0}, {'partie': 0}, {'der':
116}, {'': (0, 'with'), 'am': 115, 'dabei': 0, 'von': 117}, {'absagen': 6, 'passen': 6}, {'start': 6}, {'raum': 6},
{'dabei': 6}, {'': (3, 'absent_before'), 'dabei': 6}, {'': (3, 'absent_before'), 'am': 120, 'anwesend': 6,
'aufgetaucht': 6, 'da': 6, 'dabei': 6, 'erschienen': 6, 'gekommen': 6, 'geschafft': 6, 'im': 121, 'mehr': 122, 'mit':
123}, {'show': 6}, {'vor': 11}, {'': (3, 'absent_before'), 'den': 9, 'die': 9}, {'zuruck': 2, 'zurueck': 2},
{'zurueck': 2}, {'zuruck': 2}, {'dann': 128, 'spaeter': 129, 'spater': 130, 'zuruck': 2, 'zurueck': 2}, {'an': 0,
'bei': 0, 'von': 0}, {'es': 47}, {'gruesse': 59}, {'grusse': 59}, {'gekommen': 6}, {'<not>': 90, 'aber': 91, 'nicht':
136}, {'an': 0, 'mit': 0, 'von': 0}, {'<comeinf>': 65, 'dabei': 66, 'gekommen': 65}, {'...': 139, '<comeinf>': 65,
'auch': 68, 'dabei': 66, 'gekommen': 65}, {'erreicht': 2, 'erwischt': 2, 'gesprochen': 2, 'telefoniert': 2}, {'doch':
141, 'erreicht': 2, 'erwischt': 2, 'gesprochen': 2, 'telefoniert': 2}, {'': (5, 'due'), 'am': 11, 'bis': 11}, {'stau':
6}, {'im': 144}, {'im': 144, 'noch': 145}, {'': (3, 'absent_before'), 'dessen': 2, 'mit': 9, 'von': 8}, {'im': 6,
'in': 6}, {'im': 6, 'in': 6, 'noch': 148}, {'auf': 6}, {'nicht': 150}, {'haben': 0, 'hat': 0}, {'m': 0, 'mit': 0, 'v':
0, 'von': 0, 'w': 0}, {'m': 0, 'mit': 0, 'von': 0, 'w': 0}, {'bei': 0, 'm': 0, 'mit': 0}, {'': (1, 'about'), 'ist': 8,
'war': 8}, {'gelaufen': 0}, {'weg': 157}, {'': (1, 'about'), 'den': 158}, {'': (2, 'at'), 'uhr': 14}, {'0': 14,
'acht': 14, 'drei': 14, 'eins': 14, 'elf': 14, 'fuenf': 14, 'funf': 14, 'neun': 14, 'sechs': 14, 'sieben': 14, 'vier':
14, 'zehn': 14, 'zwei': 14, 'zwoelf': 14, 'zwolf': 14}, {'': (1, 'about'), '0': 160, 'acht': 14, 'drei': 14, 'eins':
14, 'elf': 14, 'fuenf': 14, 'funf': 14, 'halb': 161, 'neun': 14, 'sechs': 14, 'sieben': 14, 'vier': 14, 'viertel':
161, 'zehn': 14, 'zwei': 14, 'zwoelf': 14, 'zwolf': 14}, {'': (2, 'at'), 'wegen': 8}, {'': (5, 'due'), 'dem': 14,
'der': 14}, {'an': 0, 'm': 0, 'mit': 0, 'v': 0, 'von': 0}, {'ist': 103, 'kam': 103, 'kamen': 103, 'konnte': 103,
'konnten': 103, 'sind': 103}, {'<comeinf>': 6, 'eingeladen': 166}, {'weg': 6}, {'da': 6}, {'': (4, 'absent_after'),
'dabei': 6}, {'am': 120, 'anwesend': 6, 'da': 6, 'dabei': 6, 'im': 121, 'mehr': 122, 'mit': 170}, {'...': 139,
'<comeinf>': 65, 'auch': 167, 'auf': 93, 'bei': 0, 'bereits': 168, 'dabei': 66, 'eingeladen': 166, 'entschuldigt': 6,
'gekommen': 65, 'ich': 1, 'im': 93, 'in': 93, 'krank': 6, 'leider': 96, 'ned': 169, 'net': 169, 'nicht': 171, 'nod':
169, 'noed': 169, 'schon': 168, 'verhindert': 6}, {'...': 139, '<comeinf>': 65, 'auch': 167, 'bei': 0, 'dabei': 66,
'eingeladen': 166, 'gekommen': 65, 'nicht': 171, 'wir': 1}, {'neues': 18}, {'es': 8}, {'geht': 175}, {'kommen': 6,
'mit': 6}, {'...': 139, '<comeinf>': 65, 'auch': 68, 'dabei': 66, 'gekommen': 65, 'nicht': 177}, {'besuch': 1, 'gast':
1}, {'': (2, 'at'), 'thema': 8}, {'abendessen': 1, 'abends': 4, 'aber': 7, 'about': 8, 'absent': 6, 'abw': 9,
'abwesend': 9, 'alle': 10, 'allerspaetestens': 11, 'allerspatestens': 11, 'am': 13, 'an': 15, 'angerufen': 0, 'anruf':
16, 'ans': 14, 'anstatt': 17, 'anstelle': 18, 'antwort': 19, 'anw': 0, 'anwesend': 20, 'apero': 1, 'apéro': 1, 'at':
14, 'auch': 23, 'auf': 24, 'aufm': 14, 'aufn': 14, 'aus': 14, 'ausser': 9, 'ausserdem': 25, 'außer': 9, 'außerdem':
25, 'begegnet': 0, 'bei': 28, 'beim': 30, 'bespr': 31, 'besuch': 32, 'besucht': 0, 'besuchte': 0, 'betr': 8,
'betreff': 8, 'betreffend': 8, 'betreffs': 8, 'bezueglich': 8, 'bezuglich': 8, 'bin': 33, 'binnen': 11, 'bis': 34,
'blieb': 36, 'brief': 37, 'by': 11, 'bzgl': 8, 'call': 38, 'da': 39, 'dabei': 0, 'dae': 39, 'dafuer': 2, 'dafur': 2,
'dann': 12, 'darauffolgenden': 39, 'deadline': 11, 'dennoch': 2, 'diese': 39, 'diesem': 39, 'diesen': 39, 'dieser':
39, 'dieses': 39, 'diesmal': 40, 'dm': 41, 'doch': 42, 'dreht': 44, 'dä': 39, 'e': 46, 'email': 45, 'entschuldigt': 9,
'erreicht': 0, 'erschien': 47, 'erzaehlt': 18, 'erzahlt': 18, 'es': 48, 'essen': 1, 'faellig': 49, 'fallig': 49,
'fehlt': 6, 'fehlte': 9, 'fehlten': 9, 'folgenden': 39, 'fr': 0, 'frage': 50, 'fragen': 50, 'frau': 0, 'frist': 11,
'fruehstueck': 1, 'fruhstuck': 1, 'gar': 51, 'gedanken': 50, 'gefehlt': 52, 'gegenuber': 53, 'gegenueber': 53,
'gehoert': 54, 'gehort': 54, 'geht': 55, 'gemeinsam': 56, 'gesprach': 57, 'gespraech': 57, 'gesprochen': 18,
'getroffen': 0, 'ging': 58, 'gings': 43, 'grillen': 1, 'gruesse': 59, 'gruss': 59, 'grusse': 59, 'haett': 69,
'haette': 69, 'haetten': 69, 'haettn': 72, 'hat': 81, 'hats': 75, 'hatt': 69, 'hatte': 82, 'hatten': 69, 'hattn': 72,
'herr': 0, 'herrn': 0, 'hing': 84, 'hinsichtlich': 8, 'hinterm': 14, 'hr': 0, 'hätte': 69, 'hätten': 69, 'i': 85,
'im': 88, 'in': 89, 'info': 50, 'infos': 50, 'inm': 14, 'innerhalb': 11, 'ins': 14, 'intro': 50, 'is': 92, 'ist': 100,
'jedoch': 51, 'kaffe': 1, 'kaffee': 101, 'kam': 103, 'kamen': 103, 'kann': 47, 'keine': 76, 'kennt': 8, 'kommende':
39, 'kommendem': 39, 'kommenden': 39, 'kommender': 39, 'kommendes': 39, 'kommt': 47, 'konnte': 107, 'konnten': 47,
'kontakt': 50, 'krank': 108, 'krankgemeldet': 6, 'kuenftig': 39, 'kunftig': 39, 'kurz': 1, 'laengstens': 11, 'laesst':
110, 'lag': 111, 'langstens': 11, 'lasst': 110, 'leider': 112, 'letztlich': 12, 'lg': 59, 'liebe': 113, 'liess': 110,
'liessen': 110, 'ließ': 110, 'linkedin': 114, 'lunch': 31, 'lässt': 110, 'm': 0, 'mail': 45, 'mails': 37, 'meeting':
31, 'meinung': 50, 'mi': 0, 'mim': 0, 'minus': 9, 'mit': 118, 'mitm': 0, 'mitn': 0, 'mittagessen': 1, 'musste': 119,
'na': 39, 'nach': 14, 'nachgeholt': 2, 'nachricht': 45, 'nachst': 39, 'nachste': 39, 'nachsten': 39, 'nachster': 39,
'nachstes': 39, 'nae': 39, 'naechst': 39, 'naechste': 39, 'naechsten': 39, 'naechster': 39, 'naechstes': 39, 'nahe':
14, 'neben': 14, 'ned': 6, 'net': 6, 'neues': 54, 'news': 50, 'next': 39, 'nicht': 124, 'no': 125, 'noch': 126, 'nod':
6, 'noed': 6, 'ohne': 127, 'party': 1, 'per': 11, 'post': 19, 'postkarte': 41, 're': 8, 'redete': 56, 'regarding': 8,
'rief': 131, 'ruckmeldung': 19, 'ruckruf': 132, 'rueckmeldung': 19, 'rueckruf': 132, 'rund': 43, 'san': 92, 'sans': 9,
'sass': 56, 'saß': 56, 'schaffte': 133, 'schliesslich': 2, 'schoene': 134, 'schone': 135, 'schwaenzte': 6,
'schwanzte': 6, 'seitens': 8, 'sind': 137, 'slack': 138, 'sms': 37, 'sollte': 140, 'sollten': 140, 'spaeter': 142,
'spaetestens': 143, 'spater': 142, 'spatestens': 143, 'sprach': 56, 'sprachnachricht': 37, 'stand': 146, 'statt': 147,
'stattdessen': 2, 'steckte': 149, 'sucht': 8, 'tauchte': 151, 'teilgenommen': 152, 'teilnehmende': 0, 'teilnehmer': 0,
'tel': 153, 'telefonat': 154, 'termin': 155, 'thema': 156, 'this': 39, 'till': 11, 'tn': 0, 'traf': 0, 'trafen': 0,
'treff': 0, 'treffe': 0, 'treffen': 31, 'trotzdem': 2, 'uber': 159, 'uberm': 8, 'ubers': 8, 'ueber': 159, 'ueberm': 8,
'uebers': 8, 'um': 162, 'unentschuldigt': 6, 'unterm': 14, 'until': 11, 'update': 50, 'updates': 50, 'verhindert': 9,
'via': 14, 'vk': 31, 'von': 163, 'vor': 164, 'vorbei': 1, 'vorbeigeschaut': 1, 'vorm': 11, 'w': 0, 'waer': 140,
'waere': 140, 'waeren': 140, 'wapp': 165, 'war': 172, 'ware': 140, 'waren': 173, 'was': 174, 'weder': 9, 'wegen': 8,
'whatsapp': 165, 'wie': 176, 'with': 0, 'without': 9, 'wollt': 140, 'wollte': 178, 'wollten': 140, 'wsap': 165, 'wär':
140, 'wäre': 140, 'wären': 140, 'zu': 179, 'zugeschaltet': 0, 'zum': 180, 'zur': 14, 'zusammen': 56}]


KINDS = [{'': (4, 'meal')}, {'': (8, 'meeting')}, {'': (7, 'event')}, {'': (2, 'call')}, {'': (6, 'email')}, {'': (5,
'message')}, {'fixe': 1}, {'': (3, 'coffee')}, {'1': 1}, {'1': 1, 'on': 8}, {'besucht': 1}, {'...': 10, 'besucht': 1},
{'gekocht': 0}, {'essen': 0}, {'work': 2}, {'apparat': 3, 'fon': 3, 'handy': 3, 'hoerer': 3, 'horer': 3, 'ohr': 3,
'rohr': 3, 'tel': 3, 'telefon': 3}, {'gebruetet': 1, 'gebrutet': 1, 'gehockt': 1, 'gesessen': 1}, {'$$': 5}, {'los':
17, 'raus': 17, 'rausgegangen': 17, 'unterwegs': 17, 'weg': 17}, {'apparat': 3, 'hoerer': 3, 'horer': 3, 'ohr': 3,
'rohr': 3}, {'strippe': 3}, {'...': 16, 'N': 18, 'den': 19, 'der': 20, 'die': 20}, {'apparat': 3, 'hoerer': 3,
'horer': 3, 'ohr': 3, 'rohr': 3, 'tel': 3, 'telefon': 3}, {'mail': 4}, {'e': 23, 'email': 4, 'mail': 4}, {'einer':
24}, {'in': 25, 'per': 24, 'via': 24}, {'': (5, 'message'), 'in': 25, 'mir': 26, 'per': 24, 'sich': 26, 'uns': 26,
'via': 24}, {'aethiopier': 0, 'athiopier': 0, 'grieche': 0, 'griechen': 0, 'inder': 0, 'iraner': 0, 'italiener': 0,
'koreaner': 0, 'kroaten': 0, 'libanesen': 0, 'portugiesen': 0, 'tee': 7, 'thai': 0, 'vietnamesen': 0}, {'tee': 7},
{'einen': 28, 'n': 29, 'nen': 29, 'tee': 7}, {'': (8, 'meeting'), 'abgenommen': 1, 'angeschaut': 1, 'angesehen': 1,
'begutachtet': 1, 'besichtigt': 1, 'besucht': 1}, {'atelier': 1, 'baustelle': 1, 'betrieb': 1, 'buero': 1, 'buro': 1,
'geschaeft': 1, 'geschaft': 1, 'hof': 1, 'kanzlei': 1, 'laden': 1, 'lager': 1, 'praxis': 1, 'studio': 1, 'werk': 1,
'werkstatt': 1}, {'dem': 32, 'der': 32}, {'gewesen': 1, 'gsi': 1, 'gwesen': 1}, {'...': 34, 'der': 32}, {'am': 32,
'auf': 33, 'aufm': 32, 'gewesen': 1, 'gsi': 1, 'gwesen': 1, 'im': 32, 'in': 35}, {'N': 36}, {'N': 36, 'aethiopier': 0,
'athiopier': 0, 'chinesen': 0, 'elternsprechtag': 1, 'fon': 3, 'grieche': 0, 'griechen': 0, 'handy': 3, 'heurigen': 0,
'inder': 0, 'iraner': 0, 'italiener': 0, 'japaner': 0, 'koreaner': 0, 'kroaten': 0, 'libanesen': 0, 'mexikaner': 0,
'portugiesen': 0, 'spanier': 0, 'tel': 3, 'telefon': 3, 'thai': 0, 'tuerken': 0, 'turken': 0, 'vietnamesen': 0,
'wirt': 0, 'wirten': 0}, {'': (0, 'intro')}, {'gemacht': 39}, {'ausgeschenkt': 2, 'serviert': 2, 'verkauft': 2,
'verteilt': 2}, {'an': 3, 'durch': 3}, {'...': 42, 'an': 3, 'durch': 3}, {'pretzels': 2}, {'und': 44}, {'meeting': 1},
{'i': 0, 'ich': 0, 'ma': 0, 'wir': 0}, {'abgenommen': 1, 'angeschaut': 1, 'angesehen': 1, 'begutachtet': 1,
'besichtigt': 1, 'besucht': 1}, {'lunch': 0}, {'getrunken': 7}, {'': (2, 'call'), 'gehabt': 3, 'gemacht': 3}, {'up':
1}, {'in': 1}, {'review': 1}, {'': (3, 'coffee'), 'chat': 7}, {'': (8, 'meeting'), 'day': 2}, {'market': 2}, {'call':
3}, {'gebeugt': 1, 'gegangen': 1, 'gesessen': 1}, {'akten': 59, 'bucher': 59, 'buecher': 59, 'plaene': 59, 'plane':
59, 'unterlagen': 59, 'zahlen': 59}, {'das': 60, 'den': 60, 'die': 60, 'unsere': 60}, {'': (6, 'email'), 'wechsel':
4}, {'mail': 62, 'mails': 4}, {'vorgestellt': 39}, {'voice': 5}, {'aethiopier': 0, 'athiopier': 0, 'grieche': 0,
'griechen': 0, 'inder': 0, 'iraner': 0, 'italiener': 0, 'koreaner': 0, 'kroaten': 0, 'libanesen': 0, 'portugiesen': 0,
'thai': 0, 'vietnamesen': 0}, {'': (6, 'email'), 'verkehr': 4}, {'': (4, 'meal'), 'ausgeschenkt': 2, 'gegangen': 0,
'gehen': 0, 'gewesen': 0, 'serviert': 2, 'verkauft': 2, 'verteilt': 2}, {'gesprach': 1, 'gespraech': 1}, {'white': 7},
{'': (4, 'meal'), 'i': 0, 'ich': 0, 'ma': 0, 'wir': 0}, {'N': 12, 'mich': 12, 'uns': 12}, {'beisammen': 1, 'ueber': 1,
'zusammen': 1}, {'...': 73}, {'beisammen': 1, 'uber': 1, 'zusammen': 1}, {'...': 75}, {'beisammen': 1, 'uber': 1,
'ueber': 1, 'zusammen': 1}, {'...': 77}, {'meet': 3}, {'...': 12}, {'N': 80, 'ihn': 80, 'mich': 80, 'sie': 80, 'uns':
80}, {'N': 80, 'fuer': 81, 'fur': 81, 'ihn': 80, 'mich': 80, 'sie': 80, 'uns': 80}, {'...': 82, 'N': 80, 'fuer': 81,
'fur': 81, 'ihn': 80, 'mich': 80, 'sie': 80, 'uns': 80}, {'messe': 2}, {'schokolade': 7}, {'geschrieben': 5}, {'her':
86}, {'und': 87}, {'brunche': 0, 'brunchen': 0, 'esse': 0, 'fruehstuecke': 0, 'fruehstuecken': 0, 'fruhstucke': 0,
'fruhstucken': 0, 'grille': 0, 'grillen': 0, 'koche': 0, 'kochen': 0, 'lunche': 0, 'lunchen': 0}, {'gesessen': 1,
'gsessen': 1}, {'...': 90, 'gesessen': 1, 'gsessen': 1}, {'': (3, 'coffee'), '...': 90, 'gesessen': 1, 'gsessen': 1},
{'agentur': 1, 'atelier': 1, 'betrieb': 1, 'buero': 1, 'buro': 1, 'fabrik': 1, 'filiale': 1, 'firma': 1, 'geschaeft':
1, 'geschaft': 1, 'hauptquartier': 1, 'kanzlei': 1, 'laden': 1, 'ladenlokal': 1, 'lager': 1, 'office': 1,
'ordination': 1, 'praxis': 1, 'redaktion': 1, 'studio': 1, 'werkstatt': 1, 'zentrale': 1}, {'agentur': 1, 'atelier':
1, 'beisl': 91, 'betrieb': 1, 'buero': 1, 'buro': 1, 'cafe': 91, 'café': 91, 'elternsprechtag': 1, 'fabrik': 1,
'filiale': 1, 'firma': 1, 'gasthaus': 91, 'geschaeft': 1, 'geschaft': 1, 'hauptquartier': 1, 'kaffeehaus': 92,
'kanzlei': 1, 'laden': 1, 'ladenlokal': 1, 'lager': 1, 'neuen': 93, 'office': 1, 'ordination': 1, 'praxis': 1,
'redaktion': 1, 'studio': 1, 'werkstatt': 1, 'wirtshaus': 91, 'zentrale': 1}, {'beisl': 91, 'cafe': 91, 'café': 91,
'gasthaus': 91, 'kaffeehaus': 91, 'wirtshaus': 91}, {'agentur': 1, 'atelier': 1, 'betrieb': 1, 'buero': 1, 'buro': 1,
'fabrik': 1, 'filiale': 1, 'firma': 1, 'geschaeft': 1, 'geschaft': 1, 'hauptquartier': 1, 'kanzlei': 1, 'laden': 1,
'ladenlokal': 1, 'lager': 1, 'neuen': 93, 'office': 1, 'ordination': 1, 'praxis': 1, 'redaktion': 1, 'studio': 1,
'werkstatt': 1, 'zentrale': 1}, {'atelier': 1}, {'buero': 1, 'buro': 1}, {'kanzlei': 1, 'praxis': 1, 'werkstatt': 1},
{'der': 93, 'die': 93, 'einem': 95, 'ihrem': 96, 'ihrer': 93, 'im': 97, 'kanzlei': 1, 'meinem': 98, 'meiner': 99,
'nem': 95, 'praxis': 1, 'seinem': 96, 'seiner': 93, 'unserem': 93, 'unserer': 93}, {'': (0, 'intro'), 'mail': 39},
{'kuchen': 7}, {'': (3, 'coffee'), 'ausgeschenkt': 2, 'serviert': 2, 'und': 102, 'verkauft': 2, 'verteilt': 2},
{'off': 1}, {'': (8, 'meeting'), 'event': 2}, {'update': 1}, {'party': 2}, {'shopping': 2}, {'night': 108}, {'': (5,
'message'), 'nachricht': 5}, {'up': 2}, {'in': 25, 'mir': 26, 'per': 24, 'sich': 26, 'uns': 26, 'via': 24}, {'': (8,
'meeting'), 'gesprach': 1, 'gespraech': 1}, {'': (5, 'message'), 'to': 5}, {'gegangen': 1}, {'...': 115}, {'<their>':
116}, {'durch': 117}, {'cafe': 1, 'café': 1}, {'einem': 119, 'nem': 119}, {'im': 119, 'in': 120, 'ins': 119}, {'...':
121, 'im': 119, 'in': 120, 'ins': 119}, {'...': 118, 'N': 122}, {'bekannt': 40}, {'': (4, 'meal'), 'gegessen': 0},
{'': (7, 'event'), 'event': 2}, {'one': 1}, {'on': 127}, {'facetime': 3, 'fon': 3, 'handy': 3, 'mail': 4, 'meet': 3,
'skype': 3, 'teams': 3, 'tel': 3, 'telefon': 3, 'video': 3, 'videocall': 3, 'voice': 5, 'zoom': 3}, {'': (8,
'meeting'), 'day': 2, 'event': 2, 'night': 2}, {'': (2, 'call'), '...': 42, 'an': 3, 'durch': 3}, {'table': 2}, {'an':
3}, {'...': 133}, {'beisammen': 1, 'mit': 1, 'uber': 1, 'ueber': 1, 'zusammen': 1}, {'mit': 1}, {'...': 135, 'ich':
136, 'mit': 1}, {'...': 77, 'wir': 1}, {'kaffee': 7}, {'beantwortet': 5, 'bestaetigt': 5, 'bestatigt': 5,
'geantwortet': 5, 'gegeben': 5, 'mitgeteilt': 5, 'reklamiert': 5}, {'zusammen': 1}, {'...': 141}, {'mich': 142, 'uns':
142}, {'ich': 143, 'wir': 143}, {'uns': 142}, {'wir': 145}, {'visit': 1}, {'planning': 1}, {'besucht': 2}, {'bestens':
149, 'besucht': 2, 'gut': 149, 'schlecht': 149, 'up': 1}, {'night': 2}, {'': (8, 'meeting'), 'call': 3}, {'tuer': 2,
'tur': 2}, {'offenen': 153}, {'der': 154}, {'': (2, 'call'), 'call': 3, 'nachricht': 5}, {'getrunken': 7, 'mit': 7},
{'mich': 1}, {'ich': 158, 'm': 1, 'mich': 1}, {'ich': 158, 'mich': 1}, {'uns': 1}, {'': (8, 'meeting'), 'uns': 1,
'wir': 161}, {'kaffee': 7, 'tee': 7}, {'...': 163}, {'...': 163, 'ich': 164}, {'gebrutet': 1, 'gehockt': 1,
'gesessen': 1}, {'akten': 59, 'bucher': 59, 'plane': 59, 'unterlagen': 59, 'zahlen': 59}, {'...': 166, 'das': 167,
'den': 167, 'die': 167, 'facetime': 3, 'skype': 3, 'teams': 3, 'unsere': 167, 'video': 3, 'videocall': 3, 'zoom': 3},
{'fon': 3, 'handy': 3, 'tel': 3, 'telefon': 3}, {'gebruetet': 1, 'gehockt': 1, 'gesessen': 1}, {'akten': 59,
'buecher': 59, 'plaene': 59, 'unterlagen': 59, 'zahlen': 59}, {'...': 170, 'das': 171, 'den': 171, 'die': 171,
'facetime': 3, 'skype': 3, 'teams': 3, 'unsere': 171, 'video': 3, 'videocall': 3, 'zoom': 3}, {'augen': 1}, {'vier':
173}, {'facetime': 3, 'fon': 3, 'handy': 3, 'skype': 3, 'teams': 3, 'tel': 3, 'telefon': 3, 'video': 3, 'videocall':
3, 'zoom': 3}, {'call': 3, 'konferenz': 3}, {'augen': 69}, {'': (5, 'message'), 'note': 5}, {'': (8, 'meeting'),
'termin': 1}, {'ort': 179}, {'mir': 1, 'uns': 1}, {'bei': 181, 'da': 1, 'hier': 1}, {'N': 53, 'mir': 1, 'uns': 1},
{'N': 53}, {'bei': 184, 'beim': 184}, {'D': 182, 'bei': 183, 'beim': 184, 'da': 1, 'gestern': 182, 'heute': 182,
'hier': 1, 'ich': 185, 'vorgestern': 182}, {'D': 182, 'bei': 181, 'da': 1, 'gestern': 182, 'heute': 182, 'hier': 1,
'vorgestern': 182}, {'summit': 2}, {'app': 5}, {'': (5, 'message'), 'anruf': 3, 'call': 3}, {'': (2, 'call'), 'call':
3}, {'': (4, 'meal'), 'essen': 0, 'gegessen': 0, 'gspeist': 0}, {'abend': 192, 'mittag': 192}, {'bei': 0,
'eingeladen': 0}, {'': (4, 'meal'), 'bei': 0, 'eingeladen': 0}, {'abendessen': 194, 'aethiopier': 0, 'athiopier': 0,
'braten': 194, 'brunch': 194, 'chinesen': 0, 'essen': 195, 'fondue': 194, 'gansl': 194, 'grieche': 0, 'griechen': 0,
'grillen': 194, 'heurigen': 0, 'inder': 0, 'iraner': 0, 'italiener': 0, 'japaner': 0, 'koreaner': 0, 'kroaten': 0,
'libanesen': 0, 'mittagessen': 194, 'portugiesen': 0, 'raclette': 194, 'spargelessen': 194, 'tee': 7, 'thai': 0,
'tuerken': 0, 'turken': 0, 'vietnamesen': 0, 'wirt': 0, 'wirten': 0}, {'-abendessen': 0, '-abnahme': 1,
'-abschlussfeier': 2, '-anruf': 3, '-aufmass': 1, '-ausstellung': 2, '-baustelle': 1, '-begehung': 1, '-begutachtung':
1, '-beirat': 1, '-beratung': 1, '-besichtigung': 1, '-besprechung': 1, '-brunch': 0, '-call': 3, '-dinner': 0,
'-einweihung': 1, '-empfang': 2, '-feier': 2, '-fest': 2, '-festessen': 0, '-fondue': 0, '-fruehstueck': 0,
'-fruhstuck': 0, '-fuehrung': 1, '-fuhrung': 1, '-gala': 2, '-gansessen': 0, '-gemailt': 4, '-gesimst': 5,
'-gesprach': 1, '-gespraech': 1, '-grillessen': 0, '-hackathon': 2, '-interview': 1, '-jause': 0, '-jour': 6,
'-kaffee': 7, '-klausur': 1, '-konferenz': 2, '-kongress': 2, '-konzert': 2, '-lunch': 0, '-matinee': 2, '-meeting':
1, '-meetup': 2, '-messe': 2, '-mittagessen': 0, '-nachricht': 5, '-party': 2, '-pizzaessen': 0, '-probelauf': 1,
'-rucksprache': 1, '-ruecksprache': 1, '-schulung': 1, '-session': 1, '-shopping': 2, '-sitzung': 1, '-soiree': 2,
'-sprechstunde': 1, '-stammtisch': 2, '-tagung': 2, '-telefonat': 3, '-telefoniert': 3, '-telefonkonferenz': 3,
'-telko': 3, '-termin': 1, '-treffen': 1, '-ubergabe': 1, '-uebergabe': 1, '-umtrunk': 2, '-verhandlung': 1, '-vers':
2, '-versammlung': 2, '-videocall': 3, '-visit': 1, '-vortrag': 2, '-workshop': 1, '-zoomcall': 3, '1': 9, '1o1': 1,
'1on1': 1, '<me>': 11, 'N': 12, 'abendbrot': 0, 'abendessen': 0, 'abends': 13, 'abgestimmt': 1, 'abnahme': 1,
'abschlussgesprach': 1, 'abschlussgespraech': 1, 'abstimmung': 1, 'adventmarkt': 2, 'after': 14, 'afterwork': 2,
'agluetet': 3, 'aglutet': 3, 'agrueeft': 3, 'agrueft': 3, 'alumnitreffen': 2, 'am': 15, 'an': 21, 'angebimmelt': 3,
'angechattet': 5, 'angeklingelt': 3, 'angelaeutet': 3, 'angelautet': 3, 'angemailt': 4, 'angepingt': 5, 'angerufen':
3, 'angeschrieben': 5, 'angetextet': 5, 'anprobe': 1, 'anruf': 3, 'anrufe': 3, 'anrufen': 3, 'ans': 22, 'antwortet':
27, 'antwortete': 27, 'antwortmail': 4, 'arbeitsessen': 0, 'arbeitstermin': 1, 'arbeitstreffen': 1, 'assen': 0, 'auf':
30, 'aufmass': 1, 'aufsichtsratssitzung': 1, 'ausgetauscht': 1, 'ausstellung': 2, 'austausch': 1, 'ball': 2,
'barbecue': 0, 'barcamp': 2, 'bauernmarkt': 2, 'baustelle': 31, 'baustellenbesuch': 1, 'baustellentermin': 1, 'bbq':
0, 'beerdigung': 2, 'begehung': 1, 'begrabnis': 2, 'begraebnis': 2, 'begutachtung': 1, 'bei': 37, 'beim': 38,
'beirat': 1, 'beiratssitzung': 1, 'bekannt': 40, 'bekanntgemacht': 39, 'bekanntgmacht': 39, 'bekocht': 0, 'beraten':
1, 'beratungsgesprach': 1, 'beratungsgespraech': 1, 'besichtigung': 1, 'bespr': 1, 'besprechung': 1, 'besprechungen':
1, 'besprochen': 1, 'besuch': 1, 'besucht': 1, 'betriebsbesichtigung': 1, 'bewerbungsgesprach': 1,
'bewerbungsgespraech': 1, 'bier': 41, 'bimmelte': 43, 'bits': 45, 'board': 46, 'boardmeeting': 1, 'branchentreff': 2,
'branchentreffen': 2, 'braten': 0, 'breakfast': 0, 'brief': 5, 'brotzeit': 0, 'brunch': 0, 'brunche': 47, 'bsprechig':
1, 'buero': 48, 'burger': 0, 'buro': 48, 'business': 49, 'businesslunch': 0, 'cafe': 50, 'call': 51, 'calls': 3,
'cappuccino': 7, 'catch': 52, 'catchup': 1, 'chat': 5, 'chats': 5, 'check': 53, 'christkindlmarkt': 2, 'clubabend': 2,
'coaching': 1, 'coachingtermin': 1, 'code': 54, 'coffee': 55, 'coffeechat': 7, 'connected': 39, 'connectet': 39,
'daily': 1, 'demo': 56, 'demoday': 2, 'design': 57, 'dienstbesprechung': 1, 'diniere': 47, 'diniert': 0, 'dinner': 0,
'dinnerparty': 2, 'discord': 5, 'discovery': 58, 'dm': 5, 'dms': 5, 'doener': 0, 'doner': 0, 'durch': 61,
'durchgeackert': 1, 'durchgearbeitet': 1, 'durchgegangen': 1, 'durchgeklingelt': 3, 'durchgerufen': 3,
'durchgesprochen': 1, 'e': 63, 'einander': 64, 'eine': 65, 'einen': 66, 'einschulung': 1, 'einspaenner': 7,
'einspanner': 7, 'einstellungsgesprach': 1, 'einstellungsgespraech': 1, 'einweihung': 2, 'einweihungsfeier': 2,
'einweisung': 1, 'elternabend': 2, 'email': 67, 'emailed': 4, 'emails': 4, 'empfang': 2, 'entwicklungsgesprach': 1,
'entwicklungsgespraech': 1, 'eroeffnung': 2, 'eroffnung': 2, 'erreicht': 3, 'erstcall': 3, 'erstgesprach': 1,
'erstgespraech': 1, 'espresso': 7, 'esse': 47, 'essen': 68, 'event': 2, 'expo': 2, 'facetime': 3, 'fachmesse': 2,
'familienessen': 0, 'feedback': 69, 'feedbackgesprach': 1, 'feedbackgespraech': 1, 'feier': 2, 'ferngesprach': 3,
'ferngespraech': 3, 'fest': 2, 'festival': 2, 'filmabend': 2, 'firmenfeier': 2, 'fischessen': 0, 'flat': 70,
'flohmarkt': 2, 'follow': 52, 'fondue': 0, 'fruehstueck': 71, 'fruehstuecke': 47, 'fruehstuecken': 0,
'fruehstueckten': 0, 'fruhstuck': 71, 'fruhstucke': 47, 'fruhstucken': 0, 'fruhstuckten': 0, 'fuer': 72, 'fur': 72,
'fussballspiel': 2, 'gaensebraten': 0, 'gaenseessen': 0, 'gala': 2, 'gansebraten': 0, 'ganseessen': 0, 'gansessen': 0,
'garten': 48, 'geantwortet': 5, 'gebruetet': 74, 'gebruncht': 0, 'gebrutet': 76, 'geburtstagsessen': 0,
'geburtstagsfeier': 2, 'geburtstagsparty': 2, 'gecallt': 3, 'gechatted': 5, 'gechattet': 5, 'gefacetimed': 3,
'gefruehstueckt': 0, 'gefruehstuekt': 0, 'gefruhstuckt': 0, 'gefruhstukt': 0, 'gegessen': 0, 'gegrillt': 0,
'gehaltsgesprach': 1, 'gehaltsgespraech': 1, 'gehockt': 78, 'gejausnet': 0, 'gekocht': 0, 'gelunched': 0, 'geluncht':
0, 'gemailed': 4, 'gemailt': 4, 'gemeindeabend': 2, 'generalversammlung': 2, 'gephont': 3, 'gepingt': 5, 'gepitcht':
1, 'geschaeftsessen': 0, 'geschaftsessen': 0, 'geschrieben': 27, 'gesessen': 78, 'gesimst': 5, 'geskypt': 3,
'geslackt': 5, 'gespeist': 0, 'gesprach': 1, 'gesprache': 1, 'gespraech': 1, 'gespraeche': 1, 'getagt': 1, 'getextet':
5, 'getraenke': 41, 'getranke': 41, 'getroffen': 1, 'gewhatsappt': 5, 'gezoomt': 3, 'gluehwein': 41, 'gluhwein': 41,
'google': 79, 'grillabend': 0, 'grille': 47, 'grillen': 0, 'grillfest': 2, 'gruenderabend': 2, 'gruenderfruehstueck':
2, 'gruendertag': 2, 'gruendertreffen': 2, 'grunderabend': 2, 'grunderfruhstuck': 2, 'grundertag': 2,
'grundertreffen': 2, 'grundstuck': 48, 'grundstueck': 48, 'gschribe': 5, 'gtroffe': 1, 'gv': 2, 'haben': 83,
'hackathon': 2, 'halle': 48, 'handover': 1, 'hannover': 84, 'hat': 83, 'hauptversammlung': 2, 'haus': 48,
'hausbesuch': 1, 'hausmesse': 2, 'heisse': 85, 'heurigen': 0, 'heuriger': 0, 'hin': 88, 'hingemailt': 4, 'hingesetzt':
1, 'hochzeit': 2, 'hockten': 78, 'hospitation': 1, 'ich': 89, 'im': 94, 'imessage': 5, 'in': 100, 'infoabend': 2,
'ins': 93, 'insta': 5, 'instagram': 5, 'interview': 1, 'intro': 101, 'introduced': 39, 'introed': 39, 'introgemacht':
39, 'intromail': 4, 'intros': 39, 'investorengesprach': 1, 'investorengespraech': 1, 'investorentag': 2,
'jahresgesprach': 1, 'jahresgespraech': 1, 'jahrestagung': 2, 'jahrmarkt': 2, 'jause': 0, 'jf': 1, 'jour': 6,
'jubilaeum': 2, 'jubilaeumsfeier': 2, 'jubilaum': 2, 'jubilaumsfeier': 2, 'kaefele': 7, 'kaeffchen': 7, 'kafele': 7,
'kaffchen': 7, 'kaffe': 7, 'kaffee': 103, 'kaffeedate': 7, 'kaffeehaus': 7, 'kaffeeklatsch': 7, 'kaffeekraenzchen': 7,
'kaffeekranzchen': 7, 'kaffeepause': 7, 'kaffeetermin': 7, 'kaffeetrinken': 7, 'kaffeetscherl': 7, 'kaffetrinken': 7,
'kafi': 7, 'kakao': 7, 'kantine': 0, 'kennenlerngesprach': 1, 'kennenlerngespraech': 1, 'kennenlerntermin': 1, 'kick':
104, 'kickoff': 105, 'klassentreffen': 2, 'klausurtag': 1, 'klausurtagung': 1, 'klingelt': 43, 'klingelte': 43,
'koche': 47, 'konferenz': 2, 'kongress': 2, 'konzert': 2, 'krisensitzung': 1, 'kuchen': 41, 'kuchenessen': 0,
'kundenevent': 2, 'kundengesprach': 1, 'kundengespraech': 1, 'kundentag': 2, 'kundentermin': 1, 'kurzes': 106,
'kurznachricht': 5, 'laden': 48, 'laeutet': 43, 'laeutete': 43, 'lagebesprechung': 1, 'lager': 48, 'lan': 107,
'lanparty': 2, 'late': 109, 'latte': 7, 'launch': 107, 'lautet': 43, 'lautete': 43, 'lesung': 2, 'linkedin': 110,
'location': 48, 'lunch': 0, 'lunche': 47, 'lunchtermin': 0, 'läutet': 43, 'läutete': 43, 'mail': 4, 'mailanfrage': 4,
'mailaustausch': 4, 'mailed': 4, 'mailkontakt': 4, 'mails': 4, 'mailt': 4, 'mailte': 4, 'mailten': 4, 'mailverkehr':
4, 'mailwechsel': 4, 'martinigansl': 0, 'meet': 111, 'meeting': 1, 'meetings': 1, 'meetup': 2, 'melange': 7, 'meldet':
112, 'meldete': 112, 'mentoring': 113, 'mentoringtermin': 1, 'messaged': 114, 'messe': 2, 'messenger': 5, 'mich': 12,
'mit': 123, 'mitarbeitergesprach': 1, 'mitarbeitergesprache': 1, 'mitarbeitergespraech': 1, 'mitarbeitergespraeche':
1, 'miteinander': 124, 'mittag': 125, 'mittagessen': 0, 'mittagessens': 0, 'mittagstisch': 0, 'morgenrunde': 1, 'mtg':
1, 'nachbesprechung': 1, 'nachricht': 5, 'nachrichten': 5, 'nachtessen': 0, 'nachtmahl': 0, 'ne': 65, 'networking':
126, 'netzwerkabend': 2, 'netzwerktreffen': 2, 'netzwerkveranstaltung': 2, 'neujahrsempfang': 2, 'newsletter': 4,
'notartermin': 1, 'offsite': 2, 'oktoberfest': 2, 'one': 128, 'opening': 2, 'ortstermin': 1, 'panel': 2, 'partnertag':
2, 'partnertreffen': 2, 'party': 2, 'per': 129, 'personalgesprach': 1, 'personalgespraech': 1, 'phone': 3, 'pinged':
114, 'pitch': 130, 'pitchabend': 2, 'pizza': 0, 'planning': 1, 'planungsrunde': 1, 'pn': 5, 'podium': 2,
'podiumsdiskussion': 2, 'polterabend': 2, 'polterer': 2, 'postkarte': 5, 'praesentation': 1, 'praesentiert': 1,
'prasentation': 1, 'prasentiert': 1, 'premiere': 2, 'probefahrt': 1, 'probelauf': 1, 'probetag': 1, 'probevortrag': 1,
'projektmeeting': 1, 'projektsitzung': 1, 'punsch': 41, 'punschstand': 2, 'qbr': 1, 'quartalsgesprach': 1,
'quartalsgespraech': 1, 'quarterly': 1, 'quick': 58, 'raclette': 0, 'raeume': 48, 'ramen': 0, 'raume': 48, 'retreat':
2, 'retro': 1, 'retrospektive': 1, 'review': 1, 'richtfest': 2, 'rief': 131, 'riefen': 3, 'rouladenessen': 0, 'round':
132, 'roundtable': 2, 'ruckruf': 3, 'rucksprache': 1, 'rueckruf': 3, 'ruecksprache': 1, 'ruf': 134, 'rufe': 134,
'ruft': 43, 'runde': 1, 'rundmail': 4, 'sales': 58, 'sass': 137, 'sassen': 138, 'saß': 137, 'saßen': 138, 'schale':
139, 'schluesseluebergabe': 1, 'schlusselubergabe': 1, 'schreibt': 27, 'schrieb': 27, 'schrieben': 5, 'schriftl': 140,
'schriftlich': 140, 'seminar': 2, 'setze': 144, 'setzen': 146, 'signal': 5, 'site': 147, 'sitzig': 1, 'sitzung': 1,
'sitzungen': 1, 'skype': 3, 'slack': 5, 'slush': 2, 'sms': 5, 'sommerfest': 2, 'sommermarkt': 2, 'sonntagsessen': 0,
'soupiert': 0, 'spargelessen': 0, 'sparring': 1, 'spatenstich': 2, 'spieleabend': 2, 'sprachi': 5, 'sprachmemo': 5,
'sprachnachricht': 5, 'sprachnachrichten': 5, 'sprechstunde': 1, 'sprint': 148, 'stammtisch': 2, 'stand': 150,
'standortgesprach': 1, 'standortgespraech': 1, 'standup': 1, 'startup': 151, 'statusgesprach': 1, 'statusgespraech':
1, 'statusmeeting': 1, 'strategiegesprach': 1, 'strategiegespraech': 1, 'strategiemeeting': 1, 'strippe': 3, 'summit':
2, 'suppe': 41, 'sushi': 0, 'symposium': 2, 'sync': 152, 'tag': 155, 'tagung': 2, 'tasse': 29, 'taufe': 2, 'team': 46,
'teamessen': 0, 'teammeeting': 1, 'teamrunde': 1, 'teams': 156, 'teamscall': 3, 'teamsitzung': 1, 'teamtag': 1, 'tee':
157, 'teestunde': 7, 'teetrinken': 7, 'tel': 3, 'telco': 3, 'telefon': 3, 'telefonat': 3, 'telefonate': 3,
'telefongesprach': 3, 'telefongespraech': 3, 'telefoniere': 3, 'telefonieren': 3, 'telefoniert': 3, 'telefonierte': 3,
'telefonierten': 3, 'telefonisch': 3, 'telefonkonferenz': 3, 'telefontermin': 3, 'telegram': 5, 'telegramm': 5,
'telko': 3, 'termin': 1, 'text': 5, 'texted': 114, 'textet': 5, 'textete': 5, 'themenabend': 2, 'threema': 5, 'tk': 3,
'traf': 1, 'trafen': 1, 'treff': 159, 'treffe': 160, 'treffen': 162, 'trink': 165, 'trinke': 165, 'troffe': 1,
'troffen': 1, 'troffn': 1, 'turnier': 2, 'uber': 168, 'ubergabe': 1, 'ubergabegesprach': 1, 'ubers': 169, 'ueber':
172, 'uebergabe': 1, 'uebergabegespraech': 1, 'uebers': 169, 'uns': 12, 'unter': 174, 'unterhaltung': 1,
'unternehmerfruehstueck': 2, 'unternehmerfruhstuck': 2, 'unternehmertreffen': 2, 'unterredung': 1, 'veranstaltung': 2,
'verbunden': 39, 'vereinsabend': 2, 'verhandelt': 1, 'verhandlung': 1, 'verhandlungen': 1, 'verkaufsgesprach': 1,
'verkaufsgespraech': 1, 'verkaufstermin': 1, 'verkuppelt': 39, 'verlaengerten': 7, 'verlaengerter': 7, 'verlangerten':
7, 'verlangerter': 7, 'vernetzt': 39, 'vernissage': 2, 'vertragsgesprach': 1, 'vertragsgespraech': 1,
'vertriebsmeeting': 1, 'vesper': 0, 'via': 175, 'video': 176, 'videoanruf': 3, 'videocall': 3, 'videochat': 3,
'videogesprach': 3, 'videogespraech': 3, 'videokonferenz': 3, 'videotelefonat': 3, 'vier': 177, 'vieraugengesprach':
1, 'vieraugengespraech': 1, 'vk': 3, 'voice': 178, 'voicemail': 5, 'voicenote': 5, 'vor': 180, 'vorbesprechung': 1,
'vorfuehrung': 1, 'vorfuhrung': 1, 'vorgestellt': 39, 'vorstandssitzung': 1, 'vorstellungsgesprach': 1,
'vorstellungsgespraech': 1, 'vortrag': 2, 'wa': 5, 'wapp': 5, 'war': 186, 'waren': 187, 'web': 188, 'websummit': 2,
'weekly': 1, 'weihnachtsessen': 0, 'weihnachtsfeier': 2, 'weihnachtsmarkt': 2, 'werkstatt': 48, 'whats': 189,
'whatsapp': 190, 'whatsappt': 5, 'wiesn': 2, 'wir': 89, 'wohnung': 48, 'wohnungsubergabe': 1, 'wohnungsuebergabe': 1,
'workshop': 2, 'wrote': 114, 'wsap': 5, 'xing': 5, 'zabig': 0, 'zmittag': 0, 'zmorge': 0, 'zmorgen': 0, 'znacht': 0,
'znueni': 0, 'znuni': 0, 'zoom': 191, 'zoomcall': 3, 'zu': 193, 'zugemailt': 4, 'zum': 196, 'zuruckgerufen': 3,
'zuruckgeschrieben': 5, 'zurueckgerufen': 3, 'zurueckgeschrieben': 5, 'zusammengebracht': 39, 'zusammengehockt': 1,
'zusammengehoeckt': 1, 'zusammengehöckt': 1, 'zusammengesessen': 1, 'zusammengesetzt': 1, 'zusammensitzen': 1,
'zvieri': 0, 'zweitgesprach': 1, 'zweitgespraech': 1}]

