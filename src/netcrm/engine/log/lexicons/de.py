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
'raus': 12, 'zusammen': 12}, {'<them>': 102}, {'ich': 103}, {'ich': 103, 'wir': 90}, {'<until>': 66, 'D': 66, 'auf':
66, 'aus': 66, 'fertig': 66, 'um': 66}, {'...': 106}, {'<me>': 107}, {'N': 108, 'er': 108, 'sie': 108}, {'<me>': 12},
{'von': 110}, {'<until>': 111, 'noch': 111, 'von': 110}, {'': (5, 'mine'), 'von': 110}, {'<until>': 12, 'D': 12,
'dann': 113, 'morgen': 113, 'noch': 113}, {'<they>': 112, 'N': 114, 'er': 114, 'sie': 114}, {'$$': 12, '<them>': 102},
{'ich': 116}, {'ich': 48}, {'N': 84, 'er': 84, 'sie': 84}, {'erst': 83}, {'<me>': 120, 'erst': 83}, {'N': 121, 'er':
121, 'sie': 121}, {'durch': 12, 'nach': 12, 'ruber': 12, 'rueber': 12, 'vorbei': 12, 'weiter': 12, 'zuruck': 12,
'zurueck': 12}, {'...': 123}, {'...': 123, '<them>': 124}, {'ich': 125, 'wir': 125}, {'<until>': 66, 'D': 66, 'erst':
83}, {'<me>': 127, '<until>': 66, 'D': 66, 'erst': 83}, {'N': 128, 'er': 128, 'sie': 128}, {'<until>': 20}, {'<them>':
130}, {'von': 91}, {'...': 132, 'von': 91}, {'noch': 133}, {'...': 132, 'immer': 134, 'noch': 133, 'von': 91},
{'mail': 66, 'post': 66}, {'': (6, 'theirs'), 'nach': 66, 'per': 136}, {'<until>': 137, 'D': 111, 'von': 110}, {'':
(5, 'mine'), 'hin': 12, 'hinaus': 12, 'los': 12, 'raus': 12, 'weg': 12}, {'<them>': 139}, {'an': 140, 'hin': 12,
'hinaus': 12, 'los': 12, 'raus': 12, 'weg': 12}, {'an': 140}, {'<me>': 142}, {'...': 141, 'an': 140, 'von': 143},
{'alles': 12, 'beides': 12, 'jeweils': 12}, {'tisch': 66}, {'<my>': 146}, {'<me>': 66, '<them>': 12}, {'auf': 147,
'bei': 148, 'da': 66, 'fertig': 66}, {'bei': 90}, {'<until>': 149, 'D': 150}, {'D': 111, 'von': 110}, {'zukommen':
66}, {'...': 153}, {'<me>': 154}, {'N': 155, 'er': 155, 'sie': 155}, {'<their>': 12}, {'...': 150, 'auf': 157, 'bei':
90, 'in': 157}, {'<until>': 158, 'D': 158}, {'$$': 12, '...': 123, '<them>': 124}, {'ich': 160, 'wir': 125}, {'$$':
66, '<me>': 127, '<until>': 66, 'D': 66, 'erst': 83}, {'N': 162, 'er': 162, 'sie': 162}, {'<my>': 146, '<their>': 12},
{'...': 150, 'auf': 164, 'bei': 148, 'da': 66, 'fertig': 66, 'in': 157}, {'<until>': 165, 'D': 158}, {'<until>': 98,
'D': 98, 'auf': 66, 'aus': 66, 'fertig': 66, 'noch': 98, 'zusammen': 66}, {'N': 167, 'er': 167, 'sie': 167}, {'$$':
66, '<until>': 98, 'D': 98, 'auf': 66, 'aus': 66, 'fertig': 66, 'noch': 98, 'zusammen': 66}, {'N': 169, 'er': 169,
'sie': 169}, {'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaren': 66, 'liefern': 66, 'mailen': 66,
'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'ruberschicken': 66, 'schicken': 66, 'uberweisen': 66,
'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuschicken':
66, 'zusenden': 66}, {'<until>': 171, 'D': 171, 'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaren': 66,
'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'noch': 171, 'ruberschicken': 66,
'schicken': 66, 'uberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66,
'zuruckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'<me>': 172, '<until>': 171, 'D': 171, 'besorgen': 66,
'bringen': 66, 'durchgeben': 66, 'klaren': 66, 'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66,
'nachreichen': 66, 'noch': 171, 'ruberschicken': 66, 'schicken': 66, 'uberweisen': 66, 'unterschreiben': 66,
'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuschicken': 66, 'zusenden': 66},
{'N': 173, 'er': 173, 'sie': 173}, {'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaeren': 66, 'liefern': 66,
'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'rueberschicken': 66, 'schicken': 66,
'ueberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zurueckbringen': 66,
'zurueckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'<until>': 175, 'D': 175, 'besorgen': 66, 'bringen': 66,
'durchgeben': 66, 'klaeren': 66, 'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66,
'noch': 175, 'rueberschicken': 66, 'schicken': 66, 'ueberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66,
'weiterleiten': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'<me>': 176,
'<until>': 175, 'D': 175, 'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaeren': 66, 'liefern': 66, 'mailen': 66,
'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'noch': 175, 'rueberschicken': 66, 'schicken': 66,
'ueberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zurueckbringen': 66,
'zurueckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'N': 177, 'er': 177, 'sie': 177}, {'sein': 12}, {'da': 179,
'fertig': 12, 'hin': 12, 'raus': 12, 'stehen': 12, 'weg': 12}, {'werden': 81}, {'<until>': 180, 'fertig': 181, 'raus':
81}, {'$$': 66, '<me>': 107, '<until>': 98, 'D': 98, 'auf': 66, 'aus': 66, 'fertig': 66, 'noch': 98, 'zusammen': 66},
{'N': 183, 'er': 183, 'sie': 183}, {'<until>': 150, 'D': 150}, {'besorgen': 66, 'bringen': 66, 'durchgeben': 66,
'klaeren': 66, 'klaren': 66, 'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66,
'ruberschicken': 66, 'rueberschicken': 66, 'schicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'unterschreiben': 66,
'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zurueckbringen': 66, 'zurueckgeben':
66, 'zuschicken': 66, 'zusenden': 66}, {'<until>': 186, 'D': 186, 'besorgen': 66, 'bringen': 66, 'durchgeben': 66,
'klaeren': 66, 'klaren': 66, 'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66,
'noch': 186, 'ruberschicken': 66, 'rueberschicken': 66, 'schicken': 66, 'uberweisen': 66, 'ueberweisen': 66,
'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66,
'zurueckbringen': 66, 'zurueckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'<me>': 187, '<until>': 186, 'D': 186,
'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaeren': 66, 'klaren': 66, 'liefern': 66, 'mailen': 66,
'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'noch': 186, 'ruberschicken': 66, 'rueberschicken': 66,
'schicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66,
'zuruckbringen': 66, 'zuruckgeben': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zuschicken': 66, 'zusenden': 66},
{'N': 188, 'er': 188, 'sie': 188}, {'<me>': 66}, {'auf': 147, 'bei': 190, 'da': 66, 'fertig': 66}, {'<until>': 191},
{'folgen': 12, 'folgt': 12}, {'<until>': 12, 'D': 193, 'folgen': 12, 'folgt': 12}, {'noch': 20}, {'vor': 20}, {'wie':
196}, {'': (7, 'waiting'), 'immer': 195, 'nach': 197, 'noch': 20, 'weiterhin': 20}, {'aus': 20}, {'noch': 199},
{'vor': 199}, {'wie': 201}, {'aus': 20, 'immer': 200, 'nach': 202, 'noch': 199, 'weiterhin': 199}, {'<until>': 20,
'fehlen': 198, 'fehlt': 198, 'stehen': 203, 'steht': 203}, {'<me>': 194, '<them>': 204}, {'zuruck': 130, 'zurueck':
130}, {':': 79, '<asked_for>': 80, '<deed1>': 82, '<deed3>': 86, '<does3>': 88, '<give1>': 82, '<give3>': 86,
'<sends3>': 89, '<until>': 93, 'D': 95, 'an': 96, 'arbeitet': 100, 'back': 104, 'backe': 104, 'bau': 105, 'baue': 104,
'baut': 109, 'bekommen': 115, 'bekommt': 115, 'besorg': 117, 'besorge': 118, 'besorgt': 119, 'bestaetigt': 122,
'bestatigt': 122, 'bestelle': 118, 'bestellt': 119, 'bring': 126, 'bringe': 126, 'bringt': 129, 'buche': 118, 'bucht':
119, 'checkt': 119, 'druck': 104, 'drucke': 104, 'druckt': 109, 'durch': 131, 'erledige': 118, 'erledigt': 119,
'fehlen': 135, 'fehlt': 135, 'folgen': 138, 'folgt': 138, 'fuer': 96, 'fur': 96, 'geb': 126, 'gebe': 126, 'gehen':
144, 'geht': 144, 'gibt': 129, 'ich': 145, 'ist': 151, 'klaer': 118, 'klaere': 118, 'klaert': 119, 'klar': 118,
'klare': 118, 'klart': 119, 'klär': 118, 'koche': 104, 'kommen': 152, 'kommt': 138, 'kriegen': 115, 'kriegt': 115,
'laesst': 156, 'landen': 159, 'landet': 159, 'lassen': 156, 'lasst': 156, 'liefer': 126, 'liefere': 161, 'liefert':
163, 'liegen': 159, 'liegt': 166, 'lässt': 156, 'mach': 118, 'mache': 118, 'machen': 168, 'macht': 170, 'mailt': 163,
'malt': 109, 'mochte': 174, 'moechte': 178, 'muessen': 182, 'muss': 182, 'mussen': 182, 'möchte': 174, 'naeh': 104,
'naehe': 104, 'naeht': 109, 'nah': 104, 'nahe': 104, 'naht': 109, 'nähe': 104, 'organisier': 118, 'organisiere': 118,
'organisiert': 119, 'pruefe': 118, 'prueft': 119, 'prufe': 118, 'pruft': 119, 'rechnet': 109, 'reich': 126, 'reiche':
126, 'reserviere': 118, 'reserviert': 119, 'richt': 104, 'richte': 104, 'schick': 161, 'schicke': 161, 'schickt': 163,
'schreib': 117, 'schreibe': 118, 'schreibt': 184, 'sendet': 119, 'setzt': 100, 'sind': 185, 'soll': 189, 'steht': 192,
'stell': 104, 'stelle': 104, 'stellt': 168, 'such': 104, 'suche': 104, 'ubernehme': 118, 'ubernimmt': 119,
'uberweist': 122, 'uebernehme': 118, 'uebernimmt': 119, 'ueberweist': 122, 'unterschreibt': 122, 'verschickt': 119,
'von': 205, 'werden': 189, 'wieder': 206, 'will': 189, 'wird': 189, 'wollen': 189, 'wollte': 189, 'zahlt': 129,
'zeichnet': 109, 'zuruck': 130, 'zurueck': 130}, {'kurier': 66, 'mail': 66, 'post': 66}, {'mir': 12, 'uns': 12}, {'':
(6, 'theirs'), '$$': 66, 'nach': 66, 'per': 208, 'von': 209}, {'$$': 66, 'per': 208, 'von': 209}, {'<until>': 210,
'D': 211}, {'': (3, 'advice')}, {'<giveinf>': 213, 'abgeben': 213, 'aendern': 213, 'andern': 213, 'anfangen': 213,
'aufgeben': 213, 'aufhoeren': 213, 'aufhoren': 213, 'auslagern': 213, 'behalten': 213, 'einstellen': 213, 'erhoehen':
213, 'erhohen': 213, 'kuendigen': 213, 'kuerzen': 213, 'kundigen': 213, 'kurzen': 213, 'lassen': 213, 'machen': 213,
'pruefen': 213, 'prufen': 213, 'rausnehmen': 213, 'senken': 213, 'streichen': 213, 'suchen': 213, 'umbauen': 213,
'umstellen': 213, 'vereinfachen': 213, 'verkaufen': 213, 'verschieben': 213, 'weglassen': 213, 'ändern': 213}, {'...':
214, '<giveinf>': 213, 'abgeben': 213, 'aendern': 213, 'andern': 213, 'anfangen': 213, 'aufgeben': 213, 'aufhoeren':
213, 'aufhoren': 213, 'auslagern': 213, 'behalten': 213, 'einstellen': 213, 'erhoehen': 213, 'erhohen': 213,
'kuendigen': 213, 'kuerzen': 213, 'kundigen': 213, 'kurzen': 213, 'lassen': 213, 'machen': 213, 'pruefen': 213,
'prufen': 213, 'rausnehmen': 213, 'senken': 213, 'streichen': 213, 'suchen': 213, 'umbauen': 213, 'umstellen': 213,
'vereinfachen': 213, 'verkaufen': 213, 'verschieben': 213, 'weglassen': 213, 'ändern': 213}, {'ich': 215, 'wir': 215},
{'folgen': 212, 'folgt': 212, 'kommt': 212, 'soll': 216, 'sollen': 216, 'sollte': 216, 'sollten': 216}, {'...': 217},
{'<until>': 211, 'D': 211}, {'folgen': 219, 'folgt': 219, 'kommt': 219}, {'$$': 66, 'per': 208}, {'<until>': 221, 'D':
221}, {'...': 220, 'folgen': 222, 'folgt': 222, 'kommt': 222}, {'$$': 66, 'von': 209}, {'<until>': 224, 'D': 224},
{'folgen': 225, 'folgt': 225, 'kommt': 225}, {'<until>': 84, 'D': 84}, {'...': 226, 'folgen': 227, 'folgt': 227,
'kommt': 227}, {'soll': 216, 'sollen': 216, 'sollte': 216, 'sollten': 216}, {'...': 229}, {'<until>': 20, 'D': 20,
'ausstehend': 20, 'fehlt': 20, 'offen': 20, 'steht': 199}, {'<them>': 231}, {'durch': 232, 'von': 232}, {'': (7,
'waiting'), '<until>': 20, 'D': 20}, {'angekuendigt': 234, 'angekundigt': 234, 'ausstehend': 234, 'offen': 234,
'versprochen': 234, 'zugesagt': 234}, {'angekuendigt': 234, 'angekundigt': 234, 'ausstehend': 234, 'bitte': 130,
'durch': 232, 'erbeten': 130, 'erwartet': 130, 'noch': 235, 'offen': 234, 'versprochen': 234, 'von': 232, 'zugesagt':
234}, {'angekuendigt': 234, 'ausstehend': 234, 'offen': 234, 'versprochen': 234, 'zugesagt': 234}, {'angekuendigt':
234, 'ausstehend': 234, 'bitte': 130, 'durch': 232, 'erbeten': 130, 'erwartet': 130, 'noch': 237, 'offen': 234,
'versprochen': 234, 'von': 232, 'zugesagt': 234}, {'angekundigt': 234, 'ausstehend': 234, 'offen': 234, 'versprochen':
234, 'zugesagt': 234}, {'angekundigt': 234, 'ausstehend': 234, 'bitte': 130, 'durch': 232, 'erbeten': 130, 'erwartet':
130, 'noch': 239, 'offen': 234, 'versprochen': 234, 'von': 232, 'zugesagt': 234}, {'$$': 12, 'D': 48}, {'ich': 241},
{'': (6, 'theirs'), 'an': 66, 'durch': 66, 'nach': 66, 'um': 66}, {'<me>': 243}, {'an': 66, 'durch': 66, 'fuer': 244,
'fur': 244, 'nach': 66, 'um': 66}, {'...': 245}, {'<they>': 246}, {'will': 66}, {'laesst': 66, 'lassen': 248, 'lasst':
66, 'lässt': 66}, {'<give3>': 66, '<give3_apart>': 66, 'geben': 248, 'schicken': 248, 'zukommen': 249}, {'muesste':
66, 'muss': 66, 'musste': 66, 'müsste': 66, 'soll': 66, 'sollte': 66, 'will': 66, 'wird': 66, 'wollte': 66}, {'muss':
66, 'musste': 66, 'müsste': 66, 'soll': 66, 'sollte': 66, 'will': 66, 'wird': 66, 'wollte': 66}, {'muesste': 66,
'muss': 66, 'soll': 66, 'sollte': 66, 'will': 66, 'wird': 66, 'wollte': 66}, {'<giveinf>': 251, '<giveinf_apart>':
251, 'bringen': 251, 'geben': 251, 'liefern': 251, 'mailen': 251, 'nachreichen': 251, 'schicken': 251, 'weiterleiten':
251, 'zuruckbringen': 252, 'zuruckgeben': 252, 'zurueckbringen': 253, 'zurueckgeben': 253, 'zuschicken': 251,
'zusenden': 251}, {'...': 250, '<giveinf>': 251, '<giveinf_apart>': 251, '<until>': 254, 'D': 254, 'bringen': 251,
'geben': 251, 'liefern': 251, 'mailen': 251, 'nachreichen': 251, 'noch': 254, 'schicken': 251, 'weiterleiten': 251,
'zuruckbringen': 252, 'zuruckgeben': 252, 'zurueckbringen': 253, 'zurueckgeben': 253, 'zuschicken': 251, 'zusenden':
251}, {'<me>': 255}, {'werde': 12}, {'lasse': 12, 'lassen': 12}, {'<give1>': 12, '<give1_apart>': 12, 'schicken': 257,
'zukommen': 258}, {'...': 259}, {'<them>': 260}, {'<does3>': 247, 'N': 256, 'er': 256, 'ich': 261, 'sie': 256, 'wir':
261}, {'fuer': 244, 'fur': 244}, {'...': 263}, {'<they>': 264}, {'<giveinf>': 251, '<giveinf_apart>': 251, '<until>':
254, 'D': 254, 'bringen': 251, 'geben': 251, 'liefern': 251, 'mailen': 251, 'nachreichen': 251, 'noch': 254,
'schicken': 251, 'weiterleiten': 251, 'zuruckbringen': 252, 'zuruckgeben': 252, 'zurueckbringen': 253, 'zurueckgeben':
253, 'zuschicken': 251, 'zusenden': 251}, {'<me>': 266}, {'<does3>': 265, 'N': 267, 'er': 267, 'sie': 267}, {'...':
250}, {'<me>': 269}, {'N': 270, 'er': 270, 'ich': 261, 'sie': 270, 'wir': 261}, {'angekundigt': 234, 'ausstehend':
234, 'durch': 232, 'noch': 239, 'offen': 234, 'versprochen': 234, 'von': 232, 'zugesagt': 234}, {'angekuendigt': 234,
'ausstehend': 234, 'durch': 232, 'noch': 237, 'offen': 234, 'versprochen': 234, 'von': 232, 'zugesagt': 234}, {'...':
83}, {'...': 83, 'N': 274, 'er': 274, 'es': 274, 'ich': 274, 'sie': 274}, {'<until>': 20, 'bekomme': 275, 'bringt':
275, 'gibt': 275, 'kommt': 275, 'krieg': 275, 'kriege': 275, 'schickt': 275}, {'-befund': 23, '-ergebnis': 23,
'-ergebnisse': 23, '-gutachten': 23, '-lieferung': 23, '-teile': 23, '-werte': 23, '...': 207, '<comes_in>': 23,
'<det>': 218, '<doc>': 223, '<document>': 228, '<my>': 230, '<their>': 230, '<thing>': 223, '<work>': 223, 'angebot':
233, 'antwort': 236, 'bescheid': 236, 'bestaetigung': 238, 'bestatigung': 240, 'bring': 242, 'bringe': 242, 'das':
262, 'dem': 268, 'den': 262, 'die': 262, 'dies': 271, 'erledig': 242, 'erledige': 242, 'feedback': 236, 'freigabe':
236, 'liefer': 242, 'liefere': 242, 'mach': 242, 'mache': 242, 'ruckmeldung': 240, 'ruckruf': 272, 'rueckmeldung':
238, 'rueckruf': 273, 'schick': 242, 'schicke': 242, 'stellungnahme': 236, 'zuruck': 276, 'zurueck': 276, 'zusage':
236}, {'$$': 8}, {'buero': 278, 'buro': 278}, {'hause': 278}, {'anzutreffen': 278, 'da': 278, 'daheim': 278, 'dahoam':
278, 'im': 279, 'zu': 280, 'zuhause': 278}, {'buro': 278}, {'anzutreffen': 278, 'da': 278, 'daheim': 278, 'dahoam':
278, 'im': 282, 'zu': 280, 'zuhause': 278}, {'buero': 278}, {'anzutreffen': 278, 'da': 278, 'daheim': 278, 'dahoam':
278, 'im': 284, 'zu': 280, 'zuhause': 278}, {'ned': 281, 'net': 281, 'nicht': 281, 'nod': 283, 'noed': 285},
{'leider': 286, 'ned': 281, 'net': 281, 'nicht': 281, 'nod': 283, 'noed': 285}, {'leider': 286, 'ned': 281, 'net':
281, 'nicht': 281, 'nod': 283, 'noed': 285, 'vergessen': 278, 'war': 287, 'waren': 287}, {'mir': 39}, {'^': 12, 'ich':
39, 'von': 289}, {':': 290}, {'abgeblasen': 8}, {'abgeblasen': 8, 'leider': 292}, {'anmailen': 48, 'anrufen': 48,
'anschreiben': 48, 'antworten': 48, 'durchrufen': 48, 'erinnern': 48, 'gratulieren': 48, 'hinschreiben': 48,
'kontaktieren': 48, 'mahnen': 48, 'melden': 48, 'nachbohren': 48, 'nachfassen': 48, 'nachfragen': 48, 'nachhaken': 48,
'zuruckrufen': 48, 'zuruckschreiben': 48, 'zurueckrufen': 48, 'zurueckschreiben': 48}, {'^': 294}, {'ein': 213,
'eine': 213, 'einen': 213, 'erst': 213, 'gleich': 213, 'kein': 213, 'keine': 213, 'keinen': 213, 'mehr': 213, 'nur':
213, 'weniger': 213}, {'^': 296}, {'D': 295, 'lieber': 297}, {'D': 295}, {'besten': 299}, {'': (16, 'gave:feedback')},
{'gegeben': 301}, {'...': 302, 'gegeben': 301}, {'an': 12, 'druber': 12, 'drueber': 12, 'durch': 12, 'gegen': 12,
'nach': 12}, {'...': 304}, {'<det>': 305, '<their>': 305}, {'^': 306}, {'D': 307, '^': 306}, {'ich': 308, 'wir': 308},
{'anmerkungen': 303, 'feedback': 303, 'kommentare': 303, 'korrekturen': 303, 'rueckmeldung': 303}, {'anmerkungen':
303, 'feedback': 303, 'kommentare': 303, 'korrekturen': 303, 'ruckmeldung': 303}, {':': 39}, {'abklaeren': 12,
'abklaren': 12, 'ausmachen': 12, 'bedanken': 12, 'besprechen': 12, 'entschuldigen': 12, 'klaeren': 12, 'klaren': 12,
'melden': 12, 'nachfassen': 12, 'nachfragen': 12, 'nachhaken': 12, 'vereinbaren': 12}, {'arbeiten': 0, 'fragen': 0,
'kooperieren': 0, 'machen': 0, 'melden': 0, 'reden': 0, 'schreiben': 0, 'sprechen': 0, 'starten': 0, 'telefonieren':
0, 'treffen': 0}, {'^': 313, 'zu': 314}, {'...': 315, '^': 313, 'zu': 314}, {'N': 316}, {'retour': 66, 'zuruck': 66,
'zurueck': 66}, {'...': 318}, {'^': 319}, {'^': 319, 'ich': 320, 'wir': 320}, {'mit': 60}, {'N': 59, 'mich': 322},
{'krank': 8, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 324, 'verhindert': 8,
'verkuehlt': 8, 'verkuhlt': 8}, {'an': 12, 'drueber': 12, 'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12}, {'...':
326}, {'<det>': 327, '<their>': 327}, {'^': 328}, {'D': 329, '^': 328}, {'<them>': 330, 'D': 329, '^': 328}, {'ich':
331, 'wir': 331}, {'arbeite': 332, 'geh': 332, 'gehe': 332, 'les': 332, 'lese': 332, 'mach': 332, 'mache': 332,
'schau': 332, 'schaue': 332, 'schick': 332, 'schicke': 332, 'schreib': 332, 'schreibe': 332, 'seh': 332, 'sehe': 332},
{'an': 12, 'druber': 12, 'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12}, {'...': 334}, {'<det>': 335, '<their>':
335}, {'^': 336}, {'D': 337, '^': 336}, {'<them>': 338, 'D': 337, '^': 336}, {'ich': 339, 'wir': 339}, {'arbeite':
340, 'geh': 340, 'gehe': 340, 'les': 340, 'lese': 340, 'mach': 340, 'mache': 340, 'schau': 340, 'schaue': 340,
'schick': 340, 'schicke': 340, 'schreib': 340, 'schreibe': 340, 'seh': 340, 'sehe': 340}, {'D': 295, 'lieber': 297,
'vergessen': 278}, {'': (13, 'talk'), 'ist': 0, 'war': 0}, {'thema': 343}, {'$$': 0}, {'<hat>': 345, 'ist': 345,
'war': 345}, {'angefangen': 346, 'gearbeitet': 346, 'gegruendet': 346, 'gegrundet': 346, 'gekauft': 346, 'gekuendigt':
346, 'gekundigt': 346, 'gelebt': 346, 'geleitet': 346, 'gewechselt': 346, 'gewesen': 346, 'gewohnt': 346, 'studiert':
346, 'verkauft': 346}, {'...': 347}, {'entdeckt': 345, 'gelesen': 345, 'gesehen': 345}, {'anmerkungen': 303,
'feedback': 303, 'kommentare': 303, 'korrekturen': 303, 'ruckmeldung': 303, 'rueckmeldung': 303}, {'...': 0}, {'dass':
351, 'wie': 351}, {'vergessen': 278}, {'aber': 353, 'dann': 353, 'heisst': 0, 'heißt': 0, 'vergessen': 278},
{'machen': 12}, {'<giveinf>': 48, 'fertig': 355, 'fertigmachen': 48}, {'...': 356}, {'<until>': 39, '^': 357}, {'N':
358}, {'aber': 353, 'dann': 353, 'vergessen': 278}, {'aber': 353, 'dann': 353, 'erfahren': 352, 'es': 360, 'gehoert':
352, 'gehort': 352, 'gelesen': 352, 'gesehen': 352, 'mitbekommen': 352, 'mitgekriegt': 352, 's': 360, 'vergessen':
278}, {'aber': 353, 'dann': 353, 'erfahren': 352, 'es': 360, 'gehoert': 352, 'gehort': 352, 'gelesen': 352, 'gesehen':
352, 'ich': 361, 'mitbekommen': 352, 'mitgekriegt': 352, 's': 360, 'vergessen': 278}, {'': (13, 'talk'), 'auf': 0,
'dass': 0, 'im': 0, 'in': 0}, {'eben': 363, 'gerade': 363, 'grad': 363, 'grade': 363}, {'eben': 363, 'gerade': 363,
'grad': 363, 'grade': 363, 'ich': 364}, {'': (11, 'thinking')}, {'': (11, 'thinking'), 'an': 366, 'mich': 366, 'sich':
366}, {'': (11, 'thinking'), '<give3>': 367, 'denkt': 367, 'kann': 367, 'kommt': 367, 'macht': 367, 'meldet': 367,
'meldets': 367, 'ruft': 367, 'schafft': 367, 'schreibt': 367}, {'<they>': 368}, {'<they>': 368, 'dass': 369},
{'<give3>': 367, 'denkt': 367, 'kann': 367, 'kommt': 367, 'macht': 367, 'meldet': 367, 'meldets': 367, 'ruft': 367,
'schafft': 367, 'schreibt': 367}, {'<they>': 371}, {'<they>': 371, 'dass': 372}, {'': (21, 'gave:encouragement')},
{'gegeben': 374, 'gemacht': 374, 'zugesprochen': 374}, {'<until>': 12, 'alles': 12, 'beides': 12}, {'...': 376},
{'<det>': 377}, {'sein': 8}, {'dabei': 379, 'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'...': 380,
'dabei': 379, 'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'nicht': 381}, {'leider': 382, 'nicht':
381}, {'<giveinf_apart>': 12}, {'^': 384}, {'...': 385}, {'alles': 386, 'das': 386, 'den': 386, 'die': 386, 'es': 386,
'ihn': 386, 'sie': 386}, {'alles': 386, 'das': 386, 'den': 386, 'die': 386, 'es': 386, 'ich': 387, 'ihn': 386, 'sie':
386}, {'^': 213}, {'am': 8, 'auf': 8, 'bei': 8, 'beim': 8, 'da': 8, 'dabei': 8, 'im': 8, 'mit': 8}, {'krank': 8,
'ned': 390, 'net': 390, 'nicht': 390, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 391,
'ned': 390, 'net': 390, 'nicht': 390, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'^': 378, 'aber': 353, 'bin':
325, 'dann': 353, 'erfahren': 352, 'es': 360, 'gehoert': 352, 'gehort': 352, 'gelesen': 352, 'gesehen': 352, 'hoff':
370, 'hoffe': 370, 'hoffentlich': 373, 'kann': 383, 'konnte': 383, 'mitbekommen': 352, 'mitgekriegt': 352, 'muessen':
388, 'muss': 388, 'mussen': 388, 's': 360, 'solle': 389, 'solles': 389, 'solls': 389, 'sollts': 389, 'vergessen': 278,
'war': 392}, {'bruder': 0, 'chef': 0, 'flieger': 0, 'flug': 0, 'freund': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn':
0, 'team': 0, 'vater': 0, 'zug': 0}, {'chefin': 0, 'firma': 0, 'freundin': 0, 'kinder': 0, 'kollegin': 0, 'mutter': 0,
'schwester': 0, 'tochter': 0}, {'D': 307, '^': 306, 'eben': 363, 'gerade': 363, 'grad': 363, 'grade': 363}, {'eben':
363, 'gerade': 363, 'grad': 363, 'grade': 363, 'ich': 396, 'wir': 308}, {'anderen': 0, 'anderes': 0, 'andermal': 0,
'andern': 0}, {'einem': 398}, {'^': 296, 'an': 399, 'ein': 398, 'einen': 398}, {'$$': 366}, {'<callinf>': 401,
'<giveinf>': 401, 'anklopfen': 401, 'nachfragen': 401, 'reden': 401, 'sprechen': 401, 'treffen': 401, 'vorbeischauen':
401, 'vorfuehlen': 401, 'vorfuhlen': 401}, {'...': 402, '<callinf>': 401, '<giveinf>': 401, 'anklopfen': 401,
'nachfragen': 401, 'reden': 401, 'sprechen': 401, 'treffen': 401, 'vorbeischauen': 401, 'vorfuehlen': 401,
'vorfuhlen': 401}, {'N': 403}, {'bei': 404, 'mit': 404, 'zu': 404}, {'bei': 404, 'mit': 404, 'wieder': 405, 'zu':
404}, {'erzaehlt': 0, 'erzahlt': 0, 'hoert': 0, 'hort': 0, 'munkelt': 0, 'sagt': 0, 'solle': 389, 'solles': 389,
'solls': 389, 'tuschelt': 0}, {'zusage': 291}, {'<them>': 39, 'bis': 39, 'dringend': 39, 'mich': 39, 'noch': 39,
'unbedingt': 39, 'uns': 39}, {'<giveinf>': 12, '<giveinf_apart>': 12}, {'^': 410}, {'...': 411}, {'<them>': 39,
'alles': 412, 'bis': 39, 'das': 412, 'den': 412, 'die': 412, 'dringend': 39, 'es': 412, 'ich': 387, 'ihn': 412,
'mich': 39, 'noch': 39, 'sie': 412, 'unbedingt': 39, 'uns': 39}, {'D': 63}, {'D': 295, 'mal': 414}, {'N': 59, 'eben':
363, 'gerade': 363, 'grad': 363, 'grade': 363, 'ich': 396, 'mich': 322, 'wir': 308}, {'auto': 0, 'bruder': 0, 'bus':
0, 'chef': 0, 'flieger': 0, 'flug': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0},
{'chefin': 0, 'firma': 0, 'frau': 0, 'freundin': 0, 'kinder': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'fall':
213}, {'keinen': 419}, {'mal': 213}, {'nicht': 213}, {'auf': 420, 'besser': 213, 'bloss': 213, 'bloß': 213, 'endlich':
213, 'erst': 421, 'erstmal': 213, 'ja': 422, 'lieber': 213, 'unbedingt': 213}, {'^': 423}, {'ich': 424, 'man': 424,
'wir': 424}, {'D': 295, '^': 423}, {'D': 295, 'ich': 426, 'man': 424, 'wir': 424}, {'vor': 0}, {'dir': 428}, {'D':
59}, {'N': 430}, {'N': 59, 'm': 431, 'mich': 322, 'mit': 431}, {'zugesagt': 291}, {'mir': 433}, {'': (0, 'missed'),
'$$': 8}, {'': (0, 'missed'), 'buero': 278, 'buro': 278}, {'am': 8, 'anzutreffen': 278, 'auf': 8, 'bei': 8, 'beim': 8,
'da': 435, 'dabei': 8, 'daheim': 278, 'dahoam': 278, 'im': 436, 'mit': 8, 'zu': 280, 'zuhause': 278}, {'krank': 8,
'ned': 437, 'net': 437, 'nicht': 437, 'nod': 283, 'noed': 285, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8},
{'krank': 8, 'leider': 438, 'ned': 437, 'net': 437, 'nicht': 437, 'nod': 283, 'noed': 285, 'verhindert': 8,
'verkuehlt': 8, 'verkuhlt': 8}, {'solle': 389, 'solles': 389, 'solls': 389, 'sollts': 389}, {'': (0, 'missed'),
'aber': 8, 'dann': 8, 'doch': 8, 'nur': 8, 'und': 8}, {'<callinf>': 441, '<comeinf>': 441, '<giveinf>': 441,
'<giveinf_apart>': 441, 'anmailen': 441, 'anpingen': 441, 'anschreiben': 441, 'hinfahren': 441, 'hingehen': 441,
'telefonieren': 441, 'vorbeifahren': 441}, {'...': 442}, {'mal': 9}, {'...': 7, '2x': 9, '3x': 9, '4x': 9, '5x': 9,
'<appointment>': 11, '<det>': 25, '<have>': 30, '<my>': 31, '<opinion>': 3, '<rel>': 19, '<sees1>': 38, '<should>':
40, '<them>': 47, '<until>': 50, 'D': 65, 'N': 78, '^': 277, 'aber': 288, 'abgemacht': 291, 'abmachung': 291, 'alles':
293, 'also': 298, 'am': 300, 'anmerkungen': 303, 'arbeite': 309, 'auch': 299, 'ausfuehrliche': 310, 'ausfuehrliches':
310, 'ausfuhrliche': 311, 'ausfuhrliches': 311, 'ausgemacht': 312, 'bei': 317, 'bekomm': 321, 'bekomme': 321,
'besuch': 323, 'besuche': 323, 'bin': 325, 'dafuer': 333, 'dafur': 341, 'dann': 342, 'das': 344, 'der': 348, 'die':
348, 'dreimal': 9, 'dringend': 299, 'eben': 349, 'ehrliche': 350, 'ehrliches': 350, 'erfahren': 352, 'es': 354,
'feedback': 303, 'fuer': 359, 'fur': 359, 'geh': 309, 'gehe': 309, 'gehoert': 352, 'gehort': 352, 'gelesen': 352,
'gerade': 349, 'gesehen': 352, 'gestrichen': 8, 'grad': 349, 'hab': 362, 'habe': 362, 'heute': 349, 'hoer': 365,
'hoere': 365, 'hoff': 370, 'hoffe': 370, 'hoffentlich': 373, 'hoffnung': 375, 'hor': 365, 'hore': 365, 'ich': 393,
'ihr': 394, 'ihre': 395, 'kann': 383, 'kommentare': 303, 'konnte': 383, 'korrekturen': 303, 'krieg': 321, 'kriege':
321, 'kurze': 350, 'kurzes': 350, 'leider': 286, 'les': 397, 'lese': 397, 'lieber': 400, 'mal': 406, 'man': 407,
'mehrfach': 9, 'meine': 408, 'mit': 317, 'mitbekommen': 352, 'mitgekriegt': 352, 'mues': 409, 'muessen': 413, 'muss':
413, 'mussen': 413, 'mut': 375, 'ned': 281, 'net': 281, 'nicht': 281, 'noch': 415, 'nochmal': 414, 'nochmals': 414,
'nod': 283, 'noed': 285, 'ruckmeldung': 303, 'rueckmeldung': 303, 's': 360, 'schau': 309, 'schaue': 309, 'seh': 416,
'sehe': 416, 'sein': 417, 'seine': 418, 'soll': 425, 'sollen': 425, 'sollte': 427, 'sollten': 425, 'stell': 429,
'termin': 293, 'thema': 343, 'treff': 432, 'treffe': 432, 'treffen': 293, 'um': 74, 'unbedingt': 299, 'unser': 344,
'vereinbart': 291, 'vereinbarung': 291, 'vergessen': 278, 'versprechen': 291, 'versprochen': 312, 'vielleicht': 299,
'von': 434, 'war': 439, 'waren': 287, 'wieder': 414, 'wir': 440, 'wollt': 443, 'wollte': 443, 'wollten': 443, 'x':
444, 'zufaellig': 349, 'zufallig': 349, 'zugesagt': 312, 'zusage': 291, 'zweimal': 9}, {'<them>': 39, '^': 12},
{'ich': 446, 'wir': 446}, {'das': 447, 'dass': 447}, {'<vowed>': 448}, {'<them>': 449}, {'ich': 450, 'wir': 450},
{'vergessen': 8}, {'': (22, 'gave:volunteering')}, {'ausgeholfen': 453, 'eingesprungen': 453, 'mitgeholfen': 453,
'uebernommen': 453}, {'...': 454}, {'<them>': 455}, {'ausgeholfen': 453, 'eingesprungen': 453, 'mitgeholfen': 453,
'ubernommen': 453}, {'...': 457}, {'<them>': 458}, {'<have>': 451, 'anzurufen': 452, 'fuer': 456, 'fur': 459},
{'<giveinf>': 48, '<giveinf_apart>': 48}, {'...': 461}, {'^': 462}, {'dringend': 463, 'endlich': 463, 'noch': 463,
'unbedingt': 463}, {'N': 312}, {'N': 8, 'bei': 8, 'mit': 8, 'zu': 8}, {':': 39, 'wollte': 466, 'wollten': 466}, {'N':
8, 'bei': 8, 'ich': 466, 'mit': 8, 'wir': 466, 'zu': 8}, {'<network>': 1, 'N': 464, 'fuer': 465, 'fur': 465, 'i': 312,
'ich': 467, 'wir': 467, 'wollt': 468, 'wollte': 468, 'wollten': 468}, {'antwort': 8, 'reaktion': 8, 'ruckmeldung': 8,
'rueckmeldung': 8}, {'...': 430}, {'D': 59, 'bei': 471, 'mich': 471, 'mit': 471, 'uns': 471}, {'i': 472, 'ich': 472,
'ma': 472, 'wir': 472}, {'ich': 39, 'wir': 39}, {'das': 474, 'dass': 474}, {'...': 430, 'D': 59}, {'...': 430, 'D':
59, 'uns': 476}, {'besuchen': 477, 'essen': 477, 'fahren': 477, 'feiern': 477, 'fliegen': 477, 'gehen': 477, 'halten':
477, 'machen': 477, 'reden': 477, 'sehen': 477, 'sprechen': 477, 'starten': 477, 'telefonieren': 477, 'treffen': 477,
'veranstalten': 477}, {'ich': 478}, {'bestaetigt': 59, 'bestatigt': 59, 'fixiert': 59}, {'': (23, 'contact')},
{'geklappt': 481, 'hingehauen': 481, 'stattgefunden': 481}, {'...': 482, 'geklappt': 481, 'hingehauen': 481,
'stattgefunden': 481}, {'': (23, 'contact'), 'gekommen': 481}, {'ausgegangen': 481, 'zustande': 484}, {'ausgegangen':
481, 'doch': 485, 'zustande': 484}, {'D': 480, 'haben': 483, 'hat': 483, 'hats': 483, 'ist': 486, 'kam': 486,
'vergessen': 8, 'verpasst': 8, 'verpennt': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8},
{'aus': 8}, {'gestrichen': 8}, {'...': 487, 'D': 480, 'bestaetigt': 59, 'bestatigt': 59, 'faellt': 488, 'fallt': 488,
'fiel': 488, 'gestrichen': 8, 'ist': 489, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen':
8, 'verschwitzt': 8, 'wurde': 489}, {'besorgt': 59, 'bestellt': 59, 'gebucht': 59, 'gekauft': 59, 'reserviert': 59},
{'besorgt': 59, 'bestellt': 59, 'gebucht': 59, 'gekauft': 59, 'ist': 491, 'reserviert': 59, 'sind': 491}, {'^': 213,
'dass': 389}, {'^': 213, 'dass': 389, 'ist': 493, 'lautet': 493, 'war': 493}, {'<them>': 494}, {':': 389}, {'<them>':
494, 'N': 496}, {'^': 213, 'bekommen': 389, 'dazu': 389, 'erhalten': 389, 'geholt': 389, 'ist': 389, 'lautet': 389,
'v': 495, 'vom': 495, 'von': 497, 'war': 389}, {'<until>': 39}, {'<thing>': 26}, {'...': 500}, {'N': 501}, {'an':
502}, {'': (23, 'contact'), ':': 0}, {'angebimmelt': 481, 'angefragt': 481, 'angeklingelt': 481, 'angelaeutet': 481,
'angelautet': 481, 'angerufen': 481, 'bestaetigt': 481, 'bestatigt': 481, 'durchgebimmelt': 481, 'durchgeklingelt':
481, 'durchgerufen': 481, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'geantwortet': 481, 'gefragt': 481,
'geklingelt': 481, 'gemailt': 481, 'gemeint': 1, 'gemeldet': 481, 'geraten': 1, 'gesagt': 1, 'geschrieben': 504,
'gesimst': 481, 'getextet': 481, 'hereingeschaut': 481, 'nachgefragt': 481, 'reingeschaut': 481, 'reklamiert': 481,
'vorbeigeschaut': 481, 'zugesagt': 481, 'zuruckgemailt': 481, 'zuruckgerufen': 481, 'zuruckgeschrieben': 481,
'zurueckgemailt': 481, 'zurueckgerufen': 481, 'zurueckgeschrieben': 481}, {'bestaetigt': 59, 'bestatigt': 59,
'fixiert': 59, 'zugesagt': 59}, {'...': 506}, {'<appointment>': 507}, {'<should>': 389}, {'ich': 509, 'man': 509,
'wir': 509}, {'das': 510, 'dass': 510, 'ich': 509, 'man': 509, 'wir': 509}, {'<should>': 213}, {'...': 512}, {'^':
513}, {'ich': 514, 'man': 514, 'wir': 514}, {'dass': 515}, {':': 0, 'dass': 515}, {'': (23, 'contact'), ':': 0,
'dass': 515}, {'<said>': 511, 'angebimmelt': 481, 'angeboten': 481, 'angeklingelt': 481, 'angelaeutet': 481,
'angelautet': 481, 'angerufen': 481, 'anvertraut': 481, 'berichtet': 481, 'durchgebimmelt': 481, 'durchgeklingelt':
481, 'durchgerufen': 481, 'eingeschaerft': 516, 'eingescharft': 516, 'empfohlen': 504, 'erklaert': 517, 'erklart':
517, 'erzaehlt': 481, 'erzahlt': 481, 'geantwortet': 481, 'gebeichtet': 481, 'geholfen': 481, 'geklagt': 481,
'geklingelt': 481, 'gemailt': 481, 'gemeint': 517, 'geraten': 504, 'gesagt': 518, 'geschickt': 481, 'geschildert':
481, 'geschrieben': 518, 'gesimst': 481, 'gesteckt': 481, 'getextet': 481, 'gezeigt': 481, 'gratuliert': 481,
'hereingeschaut': 481, 'mitgeteilt': 481, 'praesentiert': 481, 'prasentiert': 481, 'reingeschaut': 481, 'verraten':
481, 'versprochen': 481, 'vorbeigeschaut': 481, 'vorgestellt': 481, 'zugesagt': 481, 'zuruckgemailt': 481,
'zuruckgerufen': 481, 'zuruckgeschrieben': 481, 'zurueckgemailt': 481, 'zurueckgerufen': 481, 'zurueckgeschrieben':
481}, {'gegeben': 389, 'mitgegeben': 389}, {'<counselled>': 213, '<vowed>': 66}, {'...': 521}, {'<counsel>': 520},
{'^': 66}, {'<they>': 524, '^': 66}, {'<they>': 524, '^': 66, 'dass': 525}, {'dass': 510, 'ich': 509, 'man': 509,
'wir': 509}, {'<vowed>': 526, 'erklaert': 527, 'erklart': 527, 'gemeint': 527, 'geraten': 527, 'gesagt': 527},
{'<way>': 528}, {'<det>': 529, '<way>': 528}, {'gelegt': 389}, {'herz': 531}, {'<vowed>': 526}, {'<way>': 533},
{'<det>': 534, '<way>': 533}, {'<counselled>': 493}, {'gewarnt': 213}, {'...': 537}, {'^': 213, 'vor': 389}, {'^':
538, 'gewarnt': 539}, {'<counselled>': 493, 'davon': 536, 'dazu': 536}, {'': (4, 'needs_from_me')}, {'^': 542},
{'erklaert': 527, 'erklart': 527, 'gemeint': 527, 'geraten': 527, 'gesagt': 527}, {'<way>': 544}, {'<det>': 545,
'<way>': 544}, {'gegeben': 389}, {'weg': 547}, {'den': 548}, {'auf': 549}, {'gebeten': 542}, {'...': 551}, {'^': 552},
{'^': 538}, {'...': 519, '<counsel>': 520, '<counselled>': 493, '^': 522, 'abgeholt': 481, 'als': 523, 'am': 530,
'angebimmelt': 481, 'angeklingelt': 481, 'angelaeutet': 481, 'angelautet': 481, 'angerufen': 481, 'angeschrieben':
481, 'angesprochen': 481, 'ans': 532, 'auf': 535, 'aufgefordert': 389, 'ausgefuehrt': 481, 'ausgefuhrt': 481,
'begleitet': 481, 'beim': 530, 'bekocht': 481, 'bestaerkt': 389, 'bestarkt': 389, 'besucht': 481, 'davon': 536,
'davor': 540, 'dazu': 536, 'den': 523, 'dringend': 541, 'durchgebimmelt': 481, 'durchgeklingelt': 481, 'durchgerufen':
481, 'einen': 523, 'eingeladen': 481, 'eingeredet': 389, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert':
389, 'ermutigt': 389, 'geantwortet': 481, 'gebeten': 543, 'geklingelt': 481, 'gemeint': 1, 'geraten': 1, 'gesagt': 1,
'geschrieben': 1, 'gesimst': 481, 'getextet': 481, 'getroffen': 481, 'gewarnt': 539, 'hereingeschaut': 481, 'im': 530,
'in': 546, 'interviewt': 481, 'kontaktiert': 481, 'mit': 550, 'nahe': 531, 'nen': 523, 'per': 530, 'reingeschaut':
481, 'stark': 541, 'um': 553, 'via': 535, 'vor': 554, 'vorbeigeschaut': 481, 'zuruckgemailt': 481, 'zuruckgerufen':
481, 'zuruckgeschrieben': 481, 'zurueckgemailt': 481, 'zurueckgerufen': 481, 'zurueckgeschrieben': 481}, {'<said>':
527}, {'<vowed>': 66}, {'...': 557}, {'...': 556, '<said>': 527, '^': 558}, {'<me>': 524, '^': 66, 'er': 524, 'sie':
524}, {'<me>': 524, '^': 66, 'dass': 560, 'er': 524, 'sie': 524}, {'<vowed>': 561}, {'...': 556, '<me>': 559,
'<said>': 527, '<vowed>': 561, 'mir': 562, 'uns': 562}, {'angefordert': 542, 'angefragt': 542, 'bestellt': 542,
'erbeten': 542, 'gewuenscht': 542, 'gewunscht': 542, 'verlangt': 542}, {'...': 564}, {'^': 565}, {'<until>': 564},
{'...': 567}, {'bestaetigt': 481, 'bestatigt': 481, 'geantwortet': 481, 'gemailt': 481, 'gemeldet': 481,
'geschrieben': 481, 'zugesagt': 481, 'zuruckgeschrieben': 481, 'zurueckgeschrieben': 481}, {'...': 569, '<det>': 534,
'<way>': 533}, {'<counselled>': 389}, {':': 0, '^': 213}, {'<should>': 389, '^': 513}, {'ich': 573, 'man': 573, 'wir':
573}, {':': 0, 'dass': 574, 'ich': 509, 'man': 509, 'wir': 509}, {'': (23, 'contact'), ':': 0, 'dass': 574, 'ich':
509, 'man': 509, 'wir': 509}, {'abgeholt': 481, 'angefunkt': 481, 'angeklingelt': 481, 'angelaeutet': 481,
'angelautet': 481, 'angerufen': 481, 'besucht': 481, 'durchgeklingelt': 481, 'eingeladen': 481}, {'...': 577,
'abgeholt': 481, 'angefunkt': 481, 'angeklingelt': 481, 'angelaeutet': 481, 'angelautet': 481, 'angerufen': 481,
'besucht': 481, 'durchgeklingelt': 481, 'eingeladen': 481}, {'<they>': 578, 'angelaeutet': 481, 'angelautet': 481,
'angerufen': 481}, {'geantwortet': 481, 'geholfen': 481, 'gemailt': 481, 'geschickt': 481, 'geschrieben': 481,
'gesimst': 481, 'gezeigt': 481}, {'...': 580, 'geantwortet': 481, 'geholfen': 481, 'gemailt': 481, 'geschickt': 481,
'geschrieben': 481, 'gesimst': 481, 'gezeigt': 481}, {'dass': 574, 'ich': 509, 'man': 509, 'wir': 509}, {'<they>':
581, '<vowed>': 561, 'gemeint': 582, 'gesagt': 582, 'geschrieben': 582, 'gmeint': 527, 'gsagt': 527}, {'...': 569,
'<det>': 529, '<way>': 528}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet': 59, 'bedankt': 481, 'entschuldigt':
481, 'gemeldet': 481, 'geruehrt': 481, 'geruhrt': 481, 'verabschiedet': 481}, {'bedankt': 481, 'entschuldigt': 481,
'gemeldet': 481, 'geruehrt': 481, 'geruhrt': 481, 'verabschiedet': 481}, {'<me>': 586}, {'...': 585, 'bedankt': 481,
'bei': 587, 'entschuldigt': 481, 'gemeldet': 481, 'geruehrt': 481, 'geruhrt': 481, 'verabschiedet': 481},
{'bestatigt': 481, 'geantwortet': 481, 'gemailt': 481, 'gemeldet': 481, 'geschrieben': 481, 'zugesagt': 481,
'zuruckgeschrieben': 481}, {'...': 589}, {'bestaetigt': 481, 'geantwortet': 481, 'gemailt': 481, 'gemeldet': 481,
'geschrieben': 481, 'zugesagt': 481, 'zurueckgeschrieben': 481}, {'...': 591}, {'abgeholt': 481, 'angefunkt': 481,
'angeklingelt': 481, 'angelaeutet': 481, 'angelautet': 481, 'angerufen': 481, 'besucht': 481, 'durchgeklingelt': 481,
'eingeladen': 481, 'geantwortet': 481, 'geholfen': 481, 'gemailt': 481, 'geschickt': 481, 'geschrieben': 481,
'gesimst': 481, 'gezeigt': 481}, {'...': 593, 'abgeholt': 481, 'angefunkt': 481, 'angeklingelt': 481, 'angelaeutet':
481, 'angelautet': 481, 'angerufen': 481, 'besucht': 481, 'durchgeklingelt': 481, 'eingeladen': 481, 'geantwortet':
481, 'geholfen': 481, 'gemailt': 481, 'geschickt': 481, 'geschrieben': 481, 'gesimst': 481, 'gezeigt': 481},
{'<they>': 594, '<vowed>': 561, 'angelaeutet': 481, 'angelautet': 481, 'angerufen': 481, 'gemeint': 582, 'gesagt':
582, 'geschrieben': 582, 'gmeint': 527, 'gsagt': 527}, {'...': 505, '<appointment>': 507, '<det>': 508, '<me>': 555,
'<my>': 508, '<they>': 563, '<until>': 566, '<vowed>': 561, '^': 568, 'am': 530, 'angebimmelt': 481, 'angeklingelt':
481, 'angelaeutet': 481, 'angelautet': 481, 'angerufen': 481, 'auf': 570, 'beim': 530, 'davon': 571, 'dazu': 571,
'durchgebimmelt': 481, 'durchgeklingelt': 481, 'durchgerufen': 481, 'empfohlen': 572, 'erklaert': 1, 'erklart': 1,
'geantwortet': 481, 'geklingelt': 481, 'gemailt': 481, 'gemeint': 575, 'geraten': 1, 'gesagt': 575, 'geschrieben':
576, 'gesimst': 481, 'getextet': 481, 'gmeint': 527, 'gsagt': 527, 'hereingeschaut': 481, 'im': 530, 'in': 546,
'mich': 579, 'mir': 583, 'per': 584, 'reingeschaut': 481, 'sich': 588, 'uber': 590, 'ueber': 592, 'uns': 595, 'via':
570, 'vor': 554, 'vorbeigeschaut': 481, 'zuruckgemailt': 481, 'zuruckgerufen': 481, 'zuruckgeschrieben': 481,
'zurueckgemailt': 481, 'zurueckgerufen': 481, 'zurueckgeschrieben': 481}, {'bekommen': 481, 'erhalten': 481,
'gekriegt': 481, 'kriegt': 481}, {'<them>': 597}, {'besucht': 481, 'gegessen': 481, 'gehabt': 481, 'gequatscht': 481,
'geredet': 481, 'gesehen': 481, 'gesprochen': 481, 'getroffen': 481, 'telefoniert': 481, 'von': 598}, {'<reviewed>':
301}, {'<work>': 600}, {'...': 601, '<work>': 600}, {'': (20, 'gave:referral')}, {'<named_to>': 603}, {'...': 604},
{'s': 605}, {'N': 606, 'der': 605, 'des': 605, 'einer': 605, 'eines': 605, 'meiner': 605, 'meines': 605, 'unserer':
605, 'unseres': 605, 'vom': 605, 'von': 605}, {'lassen': 26}, {'<handed>': 26, '<handed_apart>': 26, 'zukommen': 608},
{'...': 609, '<handed>': 26, '<handed_apart>': 26, 'zukommen': 608}, {'<lent_out>': 26}, {'...': 611, '<lent_out>':
26}, {'': (9, 'told')}, {'': (8, 'asked')}, {'gequatscht': 8, 'geredet': 8, 'gesprochen': 8}, {'ab': 615,
'anrufbeantworter': 615, 'band': 615, 'box': 615, 'combox': 615, 'mailbox': 615}, {'das': 616, 'den': 616, 'die': 616,
'ihre': 616, 'ihren': 616, 'seine': 616, 'seinen': 616}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'': (17,
'gave:knowledge'), 'warum': 619, 'was': 619, 'welche': 619, 'wie': 619, 'wo': 619, 'wofuer': 619, 'wofur': 619,
'woran': 619}, {'': (9, 'told'), 'warum': 619, 'was': 619, 'welche': 619, 'wie': 619, 'wo': 619, 'wofuer': 619,
'woran': 619}, {'': (9, 'told'), 'warum': 619, 'was': 619, 'welche': 619, 'wie': 619, 'wo': 619, 'wofur': 619,
'woran': 619}, {'warum': 619, 'was': 619, 'welche': 619, 'wie': 619, 'wo': 619, 'wofuer': 619, 'woran': 619},
{'warum': 619, 'was': 619, 'welche': 619, 'wie': 619, 'wo': 619, 'wofur': 619, 'woran': 619}, {'': (18,
'gave:mentoring')}, {'': (9, 'told'), 'warum': 619, 'was': 619, 'welche': 619, 'wie': 619, 'wo': 619, 'wofuer': 619,
'wofur': 619, 'woran': 619}, {'warum': 619, 'was': 619, 'wie': 619}, {'<address>': 607, '<handed_apart>': 481, '<my>':
45, '<said>': 448, '<thing>': 610, '<tool>': 612, '<work>': 600, 'abgesagt': 613, 'angefragt': 614, 'angeklopft': 614,
'auf': 617, 'aufgemuntert': 374, 'bedankt': 618, 'beigebracht': 620, 'berichtet': 613, 'bestaerkt': 374, 'bestarkt':
374, 'empfohlen': 603, 'erklaert': 621, 'erklart': 622, 'erlaeutert': 623, 'erlautert': 624, 'ermutigt': 374,
'erzaehlt': 613, 'erzahlt': 613, 'geantwortet': 613, 'gebeichtet': 613, 'gebeten': 614, 'gecoacht': 625, 'gefragt':
614, 'geholfen': 619, 'gementort': 625, 'gesagt': 613, 'geschildert': 613, 'gesteckt': 613, 'getroestet': 374,
'getrostet': 374, 'gezeigt': 626, 'gratuliert': 613, 'informiert': 613, 'kondoliert': 613, 'mitgeteilt': 613,
'nachgefasst': 614, 'nachgefragt': 614, 'nachgehakt': 614, 'vermittelt': 603, 'verraten': 613, 'vorgefuehrt': 623,
'vorgefuhrt': 624, 'vorgemacht': 627, 'weiterempfohlen': 603, 'zugehoert': 374, 'zugehort': 374, 'zugesagt': 613},
{'<tool>': 612}, {'...': 629, '<tool>': 612}, {'<handed_apart>': 26, '<lent>': 26, '<tool>': 612, 'empfohlen': 603,
'gegeben': 26, 'gemailt': 26, 'geschickt': 26, 'gesendet': 26, 'geteilt': 26, 'mitgeschickt': 26, 'uberlassen': 26,
'ueberlassen': 26, 'vermittelt': 603, 'weiterempfohlen': 603, 'weitergeleitet': 26, 'zugeschickt': 26}, {'...': 631,
'<tool>': 612}, {'': (5, 'mine'), '<my>': 12}, {'^': 12, 'ich': 39, 'wir': 39}, {'^': 633, 'das': 634, 'dass': 634,
'ich': 39, 'wir': 39}, {'': (15, 'gave:intro')}, {'gemacht': 636}, {'gebracht': 636}, {'kontakt': 638},
{'<introduced>': 636, 'bekannt': 637, 'in': 639}, {'...': 640, '<introduced>': 636, 'bekannt': 637, 'in': 639},
{'<vowed>': 12}, {'...': 642}, {'^': 12, 'dass': 634, 'ich': 39, 'wir': 39}, {'<vowed>': 644}, {'<way>': 645},
{'<det>': 646, '<way>': 645}, {'<det>': 646, '<way>': 645, 'das': 616, 'den': 616, 'die': 616, 'ihre': 616, 'ihren':
616, 'seine': 616, 'seinen': 616}, {'N': 641}, {'warum': 619, 'was': 619, 'welche': 619, 'wie': 619, 'wo': 619,
'wofuer': 619, 'wofur': 619, 'woran': 619}, {'<me>': 524}, {'gebeten': 651}, {'<address>': 607}, {'angeschlossen':
453, 'aufgebaut': 453, 'eingerichtet': 453, 'entruempelt': 453, 'entrumpelt': 453, 'gemaeht': 453, 'gemaht': 453,
'geputzt': 453, 'geraeumt': 453, 'geraumt': 453, 'geschnitten': 453, 'gestrichen': 453, 'montiert': 453, 'repariert':
453}, {'angeschlossen': 453, 'aufgebaut': 453, 'eingerichtet': 453, 'entrumpelt': 453, 'gemaht': 453, 'geputzt': 453,
'geraumt': 453, 'geschnitten': 453, 'gestrichen': 453, 'montiert': 453, 'repariert': 453}, {'angeschlossen': 453,
'aufgebaut': 453, 'eingerichtet': 453, 'entruempelt': 453, 'gemaeht': 453, 'geputzt': 453, 'geraeumt': 453,
'geschnitten': 453, 'gestrichen': 453, 'montiert': 453, 'repariert': 453}, {'...': 653, '<address>': 607, 'auto': 654,
'computer': 654, 'dachrinne': 654, 'drucker': 654, 'fenster': 654, 'fernseher': 654, 'garten': 654, 'hecke': 654,
'keller': 654, 'kuche': 655, 'kueche': 656, 'rasen': 654, 'regal': 654, 'router': 654, 'schnee': 654, 'schrank': 654,
'waschmaschine': 654, 'wohnung': 654}, {'das': 474, 'dass': 474, 'ich': 39, 'wir': 39}, {'gegeben': 39}, {'wort':
659}, {'...': 628, '<address>': 607, '<det>': 630, '<my>': 632, '<tool>': 612, '<vowed>': 635, '<work>': 600, 'N':
641, '^': 643, 'am': 647, 'auf': 648, 'bei': 649, 'beigebracht': 650, 'beim': 647, 'darum': 652, 'das': 657, 'den':
657, 'die': 657, 'drum': 652, 'erklaert': 623, 'erklart': 624, 'erlaeutert': 623, 'erlautert': 624, 'ersucht': 651,
'gebeten': 651, 'gesagt': 658, 'geschrieben': 658, 'gezeigt': 650, 'gsagt': 658, 'gschriebn': 658, 'im': 647, 'mein':
660, 'mit': 649, 'per': 647, 'um': 74, 'via': 647, 'vorgefuehrt': 623, 'vorgefuhrt': 624, 'vorgemacht': 627}, {'^':
12, 'das': 634, 'dass': 634, 'ich': 39, 'wir': 39}, {'<vowed>': 662, '^': 643}, {'<them>': 663}, {'mit': 649},
{'<introduced>': 636, 'bekannt': 637, 'zusammengebracht': 636}, {'...': 666, '<introduced>': 636, 'bekannt': 637,
'zusammengebracht': 636}, {'N': 667}, {'<introduced>': 636}, {'...': 669, '<introduced>': 636}, {'N': 670}, {'...':
671}, {'...': 671, 'N': 641}, {'...': 640}, {'N': 674}, {'geknuepft': 636, 'geknupft': 636, 'gemacht': 636,
'hergestellt': 636, 'vermittelt': 636}, {'N': 676}, {'mit': 677, 'zu': 677}, {'kontakt': 678}, {'kontakt': 638,
'verbindung': 638}, {'<introduced>': 636, 'bekannt': 637, 'in': 680}, {'...': 681}, {'<det>': 682, '<my>': 682,
'<their>': 682, 'N': 641, 'einem': 682, 'einer': 682}, {'...': 665, '<and>': 668, 'N': 641, 'am': 672, 'auf': 672,
'bei': 673, 'beim': 672, 'dem': 675, 'den': 679, 'der': 675, 'einen': 679, 'in': 672, 'kontakt': 678, 'mit': 683,
'per': 672, 'uber': 672, 'ueber': 672, 'via': 672}, {'': (16, 'gave:feedback'), 'zuruckgegeben': 301,
'zuruckgeschickt': 301, 'zurueckgegeben': 301, 'zurueckgeschickt': 301}, {'': (16, 'gave:feedback'), 'zuruckgegeben':
301, 'zuruckgeschickt': 301}, {'': (16, 'gave:feedback'), 'zurueckgegeben': 301, 'zurueckgeschickt': 301},
{'durchgelesen': 685, 'gegengelesen': 685, 'kommentiert': 685, 'korrigiert': 685, 'lektoriert': 685, 'redigiert': 685,
'uberarbeitet': 686, 'ueberarbeitet': 687}, {'...': 688}, {'angefragt': 614, 'angeklopft': 614, 'bedankt': 618,
'nachgefasst': 614, 'nachgefragt': 614, 'nachgehakt': 614}, {'...': 690}, {'<them>': 691}, {'bekannt': 637,
'bekanntgemacht': 636, 'in': 680, 'vernetzt': 636, 'zusammengebracht': 636}, {'...': 693}, {'mit': 694}, {'...': 695},
{'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8,
'getroffen': 8}, {'...': 697, 'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8, 'geschafft': 8, 'gesehen':
8, 'gesprochen': 8, 'getroffen': 8}, {'nicht': 698}, {'...': 688, 'leider': 699, 'nicht': 698}, {'geknuepft': 636,
'gemacht': 636, 'hergestellt': 636, 'vermittelt': 636}, {'N': 701}, {'mit': 702, 'zu': 702}, {'kontakt': 703}, {'den':
704, 'einen': 704, 'kontakt': 703}, {'N': 705}, {'geknupft': 636, 'gemacht': 636, 'hergestellt': 636, 'vermittelt':
636}, {'N': 707}, {'mit': 708, 'zu': 708}, {'kontakt': 709}, {'den': 710, 'einen': 710, 'kontakt': 709}, {'N': 711},
{'eingelegt': 603}, {'...': 713, 'eingelegt': 603}, {'wort': 714}, {'gutes': 715, 'wort': 714}, {'...': 716, 'gutes':
715, 'wort': 714}, {'<them>': 717}, {'besucht': 481, 'fuer': 718, 'fur': 718, 'gegessen': 481, 'gehabt': 481,
'gequatscht': 481, 'geredet': 481, 'gesehen': 481, 'gesprochen': 481, 'getroffen': 481, 'telefoniert': 481, 'von':
598}, {'...': 604, '<named_to>': 603}, {'gefuehrt': 619, 'gefuhrt': 619}, {'...': 721}, {'das': 722, 'den': 722,
'die': 722}, {'': (17, 'gave:knowledge'), 'warum': 619, 'was': 619, 'welche': 619, 'wie': 619, 'wo': 619, 'wofuer':
619, 'woran': 619}, {'': (17, 'gave:knowledge'), 'warum': 619, 'was': 619, 'welche': 619, 'wie': 619, 'wo': 619,
'wofur': 619, 'woran': 619}, {'': (17, 'gave:knowledge'), 'warum': 619, 'was': 619, 'wie': 619}, {'<address>': 607,
'<expert>': 720, '<my>': 45, '<said>': 448, '<thing>': 610, '<tool>': 612, '<work>': 600, 'abgesagt': 613,
'angefragt': 614, 'angeklopft': 614, 'auf': 617, 'ausgeholfen': 453, 'beigebracht': 620, 'berichtet': 613, 'durch':
723, 'durchs': 722, 'eingearbeitet': 619, 'eingeschult': 619, 'erklaert': 621, 'erklart': 622, 'erlaeutert': 724,
'erlautert': 725, 'erzaehlt': 613, 'erzahlt': 613, 'geantwortet': 613, 'gebeichtet': 613, 'gefragt': 614, 'gesagt':
613, 'geschildert': 613, 'gesteckt': 613, 'gezeigt': 626, 'hoffnung': 375, 'informiert': 613, 'mitgeteilt': 613,
'mut': 375, 'nachgefasst': 614, 'nachgefragt': 614, 'nachgehakt': 614, 'verraten': 613, 'vertreten': 453,
'vorgefuehrt': 623, 'vorgefuhrt': 624, 'vorgemacht': 726, 'zugesagt': 613}, {'gegeben': 619, 'gezeigt': 619,
'mitgegeben': 619, 'verraten': 619}, {'...': 728, 'gegeben': 619, 'gezeigt': 619, 'mitgegeben': 619, 'verraten': 619},
{'hinweise': 729, 'kniffe': 729, 'rat': 729, 'ratschlaege': 729, 'ratschlage': 729, 'tipp': 729, 'tipps': 729,
'tricks': 729}, {'paar': 730}, {'...': 727, '<address>': 607, '<det>': 630, '<my>': 632, '<tool>': 612, '<vowed>':
635, '<work>': 600, 'N': 641, '^': 643, 'am': 647, 'auf': 648, 'ausgeholfen': 453, 'bei': 649, 'beigebracht': 650,
'beim': 647, 'darum': 652, 'das': 657, 'den': 657, 'die': 657, 'drum': 652, 'ein': 731, 'einen': 730, 'erklaert': 623,
'erklart': 624, 'erlaeutert': 623, 'erlautert': 624, 'ersucht': 651, 'gebeten': 651, 'gezeigt': 650, 'hinweise': 729,
'hoffnung': 375, 'im': 647, 'kniffe': 729, 'mit': 649, 'mut': 375, 'n': 730, 'nen': 730, 'paar': 730, 'per': 647,
'rat': 729, 'ratschlaege': 729, 'ratschlage': 729, 'tipp': 729, 'tipps': 729, 'tricks': 729, 'um': 74, 'vertreten':
453, 'via': 647, 'vorgefuehrt': 623, 'vorgefuhrt': 624, 'vorgemacht': 627}, {'gebracht': 603}, {'gesprach': 733,
'gespraech': 733}, {'ins': 734, 'mit': 649}, {'N': 670, 'ins': 734}, {'...': 736, 'N': 641}, {'...': 735, 'N': 641,
'am': 672, 'auf': 672, 'bei': 737, 'beim': 672, 'den': 679, 'einen': 679, 'in': 672, 'kontakt': 678, 'mit': 683,
'per': 672, 'uber': 672, 'ueber': 672, 'via': 672}, {'fuer': 718, 'fur': 718}, {'angefragt': 614, 'angeklopft': 614,
'nachgefasst': 614, 'nachgefragt': 614, 'nachgehakt': 614}, {'...': 740}, {'...': 739, '<them>': 741},
{'durchgelesen': 685, 'gegengelesen': 685, 'kommentiert': 685, 'korrigiert': 685, 'lektoriert': 685, 'mit': 694,
'redigiert': 685, 'uberarbeitet': 686, 'ueberarbeitet': 687}, {'...': 743}, {'<agreed>': 475}, {'<them>': 745},
{'...': 719, '<their>': 602, '<them>': 732, '<title>': 664, '<vowed>': 662, 'N': 738, '^': 643, 'alles': 689, 'bei':
742, 'beide': 696, 'das': 689, 'den': 689, 'die': 689, 'es': 689, 'fuer': 706, 'fur': 712, 'ihn': 744, 'mit': 746,
'sie': 744}, {'bedankt': 618}, {'...': 748}, {'<them>': 749}, {'erklaert': 39, 'erklart': 39}, {'<them>': 749,
'angeboten': 39, 'bei': 750, 'bereit': 751, 'bereiterklaert': 39, 'bereiterklart': 39, 'verpflichtet': 39}, {'geben':
39, 'liefern': 39, 'schicken': 39, 'zahlen': 39}, {'zu': 753}, {'...': 599, '<their>': 602, '<them>': 661, '<title>':
664, '<vowed>': 662, 'N': 684, '^': 643, 'alles': 689, 'bei': 692, 'beide': 696, 'das': 689, 'den': 689, 'die': 689,
'es': 700, 'fuer': 706, 'fur': 712, 'gesagt': 658, 'geschrieben': 658, 'gsagt': 658, 'gschriebn': 658, 'ich': 747,
'ihn': 744, 'leider': 699, 'mein': 660, 'mich': 752, 'mit': 746, 'nicht': 698, 'noch': 754, 'sie': 744, 'um': 74,
'wir': 747, 'zu': 753}, {'auf': 453, 'bei': 453, 'beim': 453, 'fuer': 453, 'fur': 453}, {'': (14, 'together')}, {'N':
749}, {'lassen': 8}, {'gelassen': 8, 'lassen': 8}, {'abgeholt': 757, 'angerufen': 757, 'ausgefuehrt': 757,
'ausgefuhrt': 757, 'bei': 758, 'berichtet': 0, 'besucht': 757, 'eingeladen': 757, 'erzaehlt': 0, 'erzahlt': 0,
'geantwortet': 757, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 757, 'gesagt': 0, 'geschrieben':
757, 'gesteckt': 0, 'getroffen': 757, 'haengen': 759, 'haengenlassen': 8, 'hangen': 759, 'hangenlassen': 8, 'sitzen':
760, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'<handed>': 26,
'<handed_apart>': 26, '<lent>': 26}, {'...': 762}, {'<them>': 763}, {'ich': 764, 'wir': 764}, {'<have>': 765}, {'...':
766}, {'<me>': 542}, {'von': 768}, {'D': 542}, {'...': 770}, {'...': 769, '<det>': 771, '<my>': 542}, {'<me>': 543},
{'^': 772, 'von': 773}, {'abgestimmt': 8, 'besprochen': 8, 'geklart': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert':
8}, {'abgestimmt': 8, 'besprochen': 8, 'geklaert': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'abgestimmt':
8, 'besprochen': 8, 'daruber': 775, 'darueber': 776, 'druber': 775, 'drueber': 776, 'geklaert': 8, 'geklart': 8,
'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'<them>': 777}, {'mit': 778}, {'<give3>': 651}, {'bekommen': 12,
'bekommt': 12, 'erhaelt': 12, 'erhalt': 12, 'haben': 12, 'hat': 12, 'kriegen': 12, 'kriegt': 12}, {'...': 781}, {'^':
782}, {'<until>': 781, 'D': 781}, {'...': 784}, {'<until>': 783, 'D': 783, '^': 785}, {'<they>': 786, 'ich': 509,
'man': 509, 'wir': 509}, {'N': 780, 'das': 510, 'dass': 787, 'er': 780, 'ich': 509, 'man': 509, 'sie': 780, 'wir':
509}, {'<until>': 20, 'D': 20, 'erst': 21, 'noch': 21, 'wohl': 21}, {'folgen': 789, 'folgt': 789, 'kommen': 789,
'kommt': 789}, {'-befund': 790, '-ergebnis': 790, '-ergebnisse': 790, '-gutachten': 790, '-lieferung': 790, '-teile':
790, '-werte': 790, '<comes_in>': 790}, {'^': 791}, {'<should>': 389, 'muessts': 389, 'mussts': 389, 'solls': 389,
'sollts': 389}, {'<det>': 792, '^': 791, 'ich': 793, 'man': 793, 'wir': 793}, {'weg': 213}, {'kein': 213, 'nicht':
213}, {'auf': 420, 'bloss': 213, 'bloß': 213, 'erst': 421, 'erstmal': 213, 'finger': 795, 'ja': 796, 'keinesfalls':
213, 'lieber': 213, 'unbedingt': 213}, {'^': 797}, {'-befund': 790, '-ergebnis': 790, '-ergebnisse': 790,
'-gutachten': 790, '-lieferung': 790, '-teile': 790, '-werte': 790, '<comes_in>': 790, 'auf': 420, 'bloss': 213,
'bloß': 213, 'erst': 421, 'erstmal': 213, 'finger': 795, 'ja': 796, 'keinesfalls': 213, 'lieber': 213, 'unbedingt':
213}, {'<way>': 798, '^': 799, 'tel': 798}, {'<way>': 798, '^': 797, 'tel': 798}, {'<det>': 801, '<way>': 798, '^':
797, 'tel': 798}, {'<det>': 801, '<way>': 798, '^': 797, 'am': 802, 'beim': 802, 'im': 802, 'per': 802, 'tel': 798},
{'$$': 213}, {'lassen': 804}, {'bleiben': 805, 'sein': 805, 'weglassen': 804}, {'ich': 213, 'man': 213}, {'besser':
213, 'endlich': 213, 'lieber': 213, 'nicht': 213, 'unbedingt': 213}, {'wir': 808}, {'muesste': 807, 'muessten': 809,
'musste': 807, 'mussten': 809, 'müsste': 807, 'müssten': 809, 'soll': 807, 'sollen': 809, 'sollte': 807, 'sollten':
809}, {'...': 810}, {'': (3, 'advice'), 'ich': 213, 'man': 213}, {'': (3, 'advice'), 'wir': 808}, {'gehoeren': 213,
'gehoert': 213, 'gehoren': 213, 'gehort': 213, 'muessen': 213, 'muesste': 812, 'muessten': 813, 'muss': 213, 'mussen':
213, 'musste': 812, 'mussten': 813, 'müsste': 812, 'müssten': 813, 'soll': 812, 'sollen': 813, 'sollte': 812,
'sollten': 813}, {'...': 814}, {'...': 806, '<det>': 811, '<my>': 815, 'auf': 420, 'bloss': 213, 'bloß': 213, 'erst':
421, 'erstmal': 213, 'finger': 795, 'ja': 796, 'keinesfalls': 213, 'lieber': 213, 'unbedingt': 213}, {'bleib': 389,
'erhoeh': 389, 'erhoh': 389, 'fang': 389, 'frag': 389, 'geh': 389, 'hoer': 389, 'hor': 389, 'lass': 389, 'mach': 389,
'macht': 389, 'nimm': 389, 'red': 389, 'stell': 389, 'such': 389, 'verkauf': 389}, {'i': 509, 'ich': 509, 'man': 509,
'wir': 509}, {'gehoeren': 213, 'gehoert': 213, 'gehoren': 213, 'gehort': 213, 'muessen': 213, 'muesste': 213,
'muessten': 213, 'muss': 213, 'mussen': 213, 'musste': 213, 'mussten': 213, 'müsste': 213, 'müssten': 213, 'soll':
213, 'sollen': 213, 'sollte': 213, 'sollten': 213}, {'...': 819}, {'<my>': 820}, {'^': 821, 'i': 509, 'ich': 573,
'man': 573, 'wir': 573}, {'<det>': 801, '<way>': 798, 'D': 803, '^': 816, 'am': 802, 'beim': 802, 'bleib': 389,
'bloss': 817, 'bloß': 817, 'das': 818, 'dass': 822, 'eben': 803, 'erhoeh': 389, 'erhoh': 389, 'fang': 389, 'frag':
389, 'geh': 389, 'hoer': 389, 'hor': 389, 'i': 509, 'ich': 509, 'im': 802, 'lass': 389, 'mach': 389, 'macht': 389,
'man': 509, 'nimm': 389, 'nur': 817, 'per': 802, 'red': 389, 'stell': 389, 'such': 389, 'tel': 798, 'verkauf': 389,
'wir': 509}, {'-befund': 790, '-ergebnis': 790, '-ergebnisse': 790, '-gutachten': 790, '-lieferung': 790, '-teile':
790, '-werte': 790, '...': 806, '<comes_in>': 790, '<det>': 811, '<my>': 815, 'auf': 420, 'bloss': 213, 'bloß': 213,
'erst': 421, 'erstmal': 213, 'finger': 795, 'ja': 796, 'keinesfalls': 213, 'lieber': 213, 'unbedingt': 213}, {':': 0,
'^': 797, 'dass': 574, 'ich': 509, 'man': 509, 'wir': 509}, {'<way>': 825, '^': 797, 'tel': 798}, {'<det>': 826,
'<way>': 825, '^': 797, 'tel': 798}, {'<way>': 582}, {'<det>': 828, '<way>': 582}, {'klar': 1}, {'und': 830}, {'dazu':
1, 'deutlich': 1, 'ehrlich': 1, 'klar': 1, 'klipp': 831, 'nur': 1, 'trocken': 1}, {'<way>': 575}, {'<det>': 833,
'<way>': 575}, {':': 0, 'bleib': 389, 'erhoeh': 389, 'erhoh': 389, 'fang': 389, 'frag': 389, 'geh': 389, 'hoer': 389,
'hor': 389, 'lass': 389, 'mach': 389, 'macht': 389, 'nimm': 389, 'red': 389, 'stell': 389, 'such': 389, 'verkauf':
389}, {'...': 794, '<det>': 800, '<they>': 823, '<way>': 798, 'D': 803, '^': 824, 'am': 827, 'auf': 829, 'beim': 827,
'bleib': 389, 'bloss': 817, 'bloß': 817, 'das': 818, 'dass': 822, 'dazu': 1, 'deutlich': 1, 'eben': 803, 'ehrlich': 1,
'erhoeh': 389, 'erhoh': 389, 'fang': 389, 'frag': 389, 'ganz': 832, 'geh': 389, 'hoer': 389, 'hor': 389, 'i': 509,
'ich': 509, 'im': 827, 'in': 834, 'klar': 1, 'klipp': 831, 'lass': 389, 'mach': 389, 'macht': 389, 'man': 509, 'nimm':
389, 'nur': 835, 'per': 827, 'red': 389, 'stell': 389, 'such': 389, 'tel': 798, 'trocken': 1, 'verkauf': 389, 'wir':
509, 'zu': 829, 'zum': 829}, {'<them>': 389}, {'<them>': 39, 'laut': 837}, {'ich': 838, 'wir': 838}, {'versehen': 301,
'zuruckgegeben': 301, 'zuruckgeschickt': 301, 'zurueckgegeben': 301, 'zurueckgeschickt': 301}, {'anmerkungen': 840,
'kommentaren': 840, 'korrekturen': 840}, {'mit': 841, 'voller': 841}, {'...': 842, 'mit': 841, 'voller': 841},
{'<work>': 843}, {'^': 213, 'dass': 389, 'ist': 493, 'lautet': 493, 'lautete': 493, 'waere': 493, 'war': 493, 'ware':
493, 'wäre': 493}, {'<me>': 845}, {'^': 213, 'dass': 389, 'ist': 493, 'lautet': 493, 'lautete': 493, 'waere': 493,
'war': 493}, {'<me>': 847}, {'^': 213, 'dass': 389, 'ist': 493, 'lautet': 493, 'lautete': 493, 'war': 493, 'ware':
493, 'wäre': 493}, {'<me>': 849}, {':': 389, '^': 213, 'an': 846, 'befolgt': 0, 'beherzigt': 0, 'dass': 389, 'dazu':
845, 'fuer': 848, 'fur': 850, 'ignoriert': 0, 'ist': 493, 'lautet': 493, 'lautete': 493, 'umgesetzt': 0, 'waere': 493,
'war': 493, 'ware': 493, 'wäre': 493}, {':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 301,
'mit': 841, 'voller': 841}, {'...': 853, '<reviewed>': 301, 'mit': 841, 'voller': 841}, {'...': 844, '<counsel>': 851,
'<opinion>': 852, '<work>': 854}, {'<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26,
'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen':
26}, {'...': 856, '<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26,
'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'<handed>':
26}, {'...': 858, '<handed>': 26}, {'<reviewed>': 301, '<reviewed_apart>': 301}, {'ausgeliehen': 26, 'geborgt': 26,
'geliehen': 26, 'ueberlassen': 26}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26}, {'gegeben':
301, 'geschickt': 301, 'geschrieben': 301}, {'...': 863}, {'auf': 864, 'fuer': 864, 'fur': 864, 'gegeben': 301,
'geschickt': 301, 'geschrieben': 301, 'uber': 864, 'ueber': 864, 'zu': 864, 'zum': 864, 'zur': 864}, {'$$': 603},
{'gelegt': 866}, {'herz': 867}, {'auf': 864, 'fuer': 864, 'gegeben': 301, 'geschickt': 301, 'geschrieben': 301,
'ueber': 864, 'zu': 864, 'zum': 864, 'zur': 864}, {'anmerkungen': 869, 'feedback': 869, 'kommentare': 869,
'rueckmeldung': 869}, {'auf': 864, 'fur': 864, 'gegeben': 301, 'geschickt': 301, 'geschrieben': 301, 'uber': 864,
'zu': 864, 'zum': 864, 'zur': 864}, {'anmerkungen': 871, 'feedback': 871, 'kommentare': 871, 'ruckmeldung': 871},
{'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26, 'ueberlassen': 26}, {'geholfen': 453}, {'umzug':
874}, {'gegeben': 625, 'gemacht': 625}, {'gestarkt': 374}, {'gestaerkt': 374}, {'rucken': 877, 'ruecken': 878},
{'gedruckt': 374, 'gedrueckt': 374, 'gedrückt': 374}, {'daumen': 880}, {'erreichen': 8}, {'': (0, 'missed'),
'anzurufen': 8, 'zu': 882}, {'angerufen': 8, 'probiert': 883, 'versucht': 883}, {'dass': 301, 'was': 301, 'wie': 301,
'wo': 301}, {'gesagt': 885}, {'anmerkungen': 865, 'feedback': 865, 'kommentare': 865, 'ruckmeldung': 871,
'rueckmeldung': 869}, {'angerufen': 8, 'probiert': 8, 'versucht': 8}, {'mal': 888}, {'paar': 889}, {'geht': 301},
{'passt': 301}, {'besser': 891, 'fehlt': 301, 'hakt': 301, 'holpert': 301, 'klemmt': 301, 'nicht': 892}, {'besser':
891, 'es': 893, 'fehlt': 301, 'hakt': 301, 'holpert': 301, 'klemmt': 301, 'nicht': 892, 'noch': 893}, {'was': 894,
'wo': 894}, {'zugeredet': 374}, {'laden': 874}, {'anzurufen': 8, 'zu': 882}, {'probiert': 898, 'versucht': 898},
{'gebracht': 619}, {'wieder': 888}, {'auf': 864, 'fuer': 864, 'fur': 864, 'uber': 864, 'ueber': 864, 'zu': 864, 'zum':
864, 'zur': 864}, {'auf': 864, 'fur': 864, 'uber': 864, 'zu': 864, 'zum': 864, 'zur': 864}, {'auf': 864, 'fuer': 864,
'ueber': 864, 'zu': 864, 'zum': 864, 'zur': 864}, {'anmerkungen': 902, 'feedback': 902, 'kommentare': 902,
'ruckmeldung': 903, 'rueckmeldung': 904}, {'': (17, 'gave:knowledge'), 'wie': 619}, {'<address>': 607, '<expert>':
720, '<my>': 857, '<thing>': 859, '<tool>': 612, '<work>': 860, 'angelernt': 619, 'anhaenger': 861, 'anhanger': 862,
'anmerkungen': 865, 'ans': 868, 'aufgemuntert': 374, 'aufgezeigt': 619, 'auseinandergesetzt': 619, 'ausfuehrlich':
870, 'ausfuehrliches': 870, 'ausfuhrlich': 872, 'ausfuhrliches': 872, 'auto': 873, 'beamer': 873, 'beigebogen': 619,
'beigebracht': 620, 'beim': 875, 'bestaerkt': 374, 'bestarkt': 374, 'bohrmaschine': 873, 'buero': 861, 'buro': 862,
'coaching': 876, 'den': 879, 'die': 881, 'dreimal': 884, 'durch': 723, 'durchs': 722, 'ehrlich': 886, 'ehrliches':
887, 'ein': 890, 'eingearbeitet': 619, 'eingeschult': 619, 'eingewiesen': 619, 'erklaert': 724, 'erklart': 725,
'erlaeutert': 724, 'erlautert': 725, 'ermutigt': 374, 'fahrrad': 873, 'feedback': 865, 'gecoached': 625, 'gecoacht':
625, 'geholfen': 619, 'geld': 873, 'gementort': 625, 'genau': 886, 'gesagt': 895, 'getroestet': 374, 'getrostet': 374,
'gezeigt': 620, 'gut': 896, 'gutes': 887, 'hoffnung': 375, 'im': 897, 'kamera': 873, 'klar': 886, 'klargemacht': 619,
'kommentare': 865, 'kurzes': 887, 'lastenrad': 873, 'mehrfach': 899, 'mehrmals': 884, 'mein': 887, 'mentorat': 876,
'mentoring': 876, 'mut': 375, 'naeher': 900, 'naehergebracht': 619, 'nahegebracht': 619, 'naher': 900,
'nahergebracht': 619, 'oefter': 888, 'offen': 886, 'offenes': 887, 'ofter': 888, 'paar': 889, 'rad': 873, 'raum': 873,
'ruckmeldung': 871, 'rueckmeldung': 869, 'schluessel': 861, 'schlussel': 862, 'schon': 901, 'schriftlich': 905,
'schriftliches': 905, 'sparring': 876, 'umsonst': 884, 'vergeblich': 884, 'verklickert': 619, 'viel': 887,
'vorgefuehrt': 623, 'vorgefuhrt': 624, 'vorgemacht': 906, 'vorgerechnet': 619, 'werkzeug': 873, 'x': 889, 'zugeredet':
374, 'zugespielt': 866, 'zweimal': 884}, {'...': 44, '<handed>': 26, '<handed_apart>': 26}, {'...': 863, 'gegeben':
301, 'geschickt': 301, 'geschrieben': 301}, {'gemacht': 374, 'zugesprochen': 374}, {'<address>': 607, '<expert>': 720,
'<lent>': 26, '<thing>': 908, '<tool>': 612, '<work>': 600, 'anmerkungen': 909, 'aufgemuntert': 374, 'beigebracht':
619, 'bestaerkt': 374, 'bestarkt': 374, 'den': 879, 'eingearbeitet': 619, 'eingeschult': 619, 'erklaert': 619,
'erklart': 619, 'erlaeutert': 619, 'erlautert': 619, 'ermutigt': 374, 'feedback': 909, 'getroestet': 374, 'getrostet':
374, 'gezeigt': 619, 'gut': 896, 'hinweise': 729, 'kniffe': 729, 'kommentare': 909, 'korrekturen': 909, 'mut': 910,
'rat': 729, 'ratschlaege': 729, 'ratschlage': 729, 'ruckmeldung': 909, 'rueckmeldung': 909, 'tipp': 729, 'tipps': 729,
'tricks': 729, 'vorgemacht': 619, 'zugehoert': 374, 'zugehort': 374}, {'<handed_apart>': 26, 'gebracht': 26,
'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26,
'uebergeben': 26, 'ueberlassen': 26}, {'...': 912}, {'...': 653, '<address>': 607}, {'...': 911, '<address>': 607,
'<my>': 913, '<work>': 600, 'N': 641, 'anmerkungen': 909, 'bei': 649, 'das': 914, 'den': 914, 'die': 914, 'feedback':
909, 'kommentare': 909, 'korrekturen': 909, 'mit': 649, 'ruckmeldung': 909, 'rueckmeldung': 909}, {'ich': 915, 'wir':
915}, {'<handed_apart>': 26, '<lent>': 26, '<tool>': 612, 'empfohlen': 603, 'gebracht': 26, 'gegeben': 26, 'gemailt':
26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26,
'ueberlassen': 26, 'vermittelt': 603, 'weiterempfohlen': 603}, {'...': 917, '<handed_apart>': 26, '<lent>': 26,
'<tool>': 612, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26,
'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'': (5, 'mine'), '<det>': 12}, {'^': 919},
{'<det>': 12}, {'^': 921}, {'bekommen': 920, 'bekommt': 920, 'hat': 922, 'kriegen': 920, 'kriegt': 920}, {'<me>':
781}, {'<until>': 781, 'D': 781, 'von': 924}, {'...': 925}, {'<me>': 783}, {'<until>': 783, 'D': 783, '^': 926, 'von':
927}, {'<they>': 928, 'ich': 446, 'wir': 446}, {'<they>': 923, 'das': 447, 'dass': 929}, {'retourniert': 301,
'zuruckgeschickt': 301, 'zurueckgeschickt': 301}, {'...': 931}, {'<work>': 932}, {'durchgespielt': 625, 'geprobt':
625, 'geubt': 625, 'trainiert': 625, 'vorbereitet': 625}, {'durchgespielt': 625, 'geprobt': 625, 'geuebt': 625,
'trainiert': 625, 'vorbereitet': 625}, {'durchgespielt': 625, 'geprobt': 625, 'geubt': 625, 'geuebt': 625,
'trainiert': 625, 'vorbereitet': 625}, {'bewerbungsgesprach': 934, 'bewerbungsgespraech': 935, 'interview': 936,
'pitch': 936, 'praesentation': 935, 'prasentation': 934, 'pruefung': 935, 'prufung': 934, 'rede': 936,
'vorstellungsgesprach': 934, 'vorstellungsgespraech': 935, 'vortrag': 936}, {'...': 933, '<work>': 932, '^': 937},
{'<they>': 928, 'ich': 39, 'wir': 39}, {'^': 12, 'das': 474, 'dass': 939}, {'<address>': 604}, {'s': 941}, {'das':
447, 'dass': 447, 'ich': 446, 'wir': 446}, {'^': 12, 'das': 447, 'dass': 447, 'ich': 446, 'wir': 446}, {'<said>': 943,
'<vowed>': 944}, {'<way>': 945}, {'<det>': 946, '<way>': 945}, {'geschickt': 603, 'vermittelt': 603, 'verwiesen': 603,
'weiterverwiesen': 603}, {'...': 948, 'geschickt': 603, 'vermittelt': 603, 'verwiesen': 603, 'weiterverwiesen': 603},
{'...': 948, 'empfohlen': 603, 'geschickt': 603, 'vermittelt': 603, 'verwiesen': 603, 'vorgeschlagen': 603,
'weiterempfohlen': 603, 'weiterverwiesen': 603}, {'<my>': 949, 'N': 950, 'eine': 949, 'einem': 949, 'einen': 949,
'einer': 949}, {'geschrieben': 603}, {'vorbereitet': 625}, {'...': 953, '<det>': 946, '<way>': 945, 'das': 616, 'den':
616, 'die': 616, 'ihre': 616, 'ihren': 616, 'seine': 616, 'seinen': 616}, {'gebracht': 603, 'gegeben': 603,
'geschickt': 603, 'vermittelt': 603, 'verschafft': 603, 'weitergeleitet': 603, 'zugeschanzt': 603}, {'ausgeholfen':
619, 'beraten': 619, 'geholfen': 619, 'gholfn': 619, 'unterstuetzt': 619, 'unterstutzt': 619}, {'gegangen': 453},
{'hand': 957}, {'ausgeholfen': 453, 'geholfen': 453, 'gholfn': 453, 'mitgeholfen': 453, 'unterstuetzt': 453,
'unterstutzt': 453, 'zur': 958}, {'<chore>': 959}, {'^': 960}, {'^': 603}, {'eingelegt': 962}, {'wort': 963},
{'gutes': 964}, {'gebracht': 962}, {'gesprach': 966, 'gespraech': 966, 'spiel': 966}, {'ein': 965, 'ins': 967,
'vorgeschlagen': 962}, {'...': 968}, {'empfohlen': 603, 'vorgeschlagen': 603, 'weiterempfohlen': 603}, {'...': 956,
'<det>': 961, '<my>': 969, '<their>': 961, 'N': 970, '^': 960}, {'warum': 619, 'was': 619, 'welche': 619, 'welcher':
619, 'welches': 619, 'wie': 619, 'wo': 619, 'wofuer': 619, 'wofur': 619, 'woran': 619}, {'ausgeholfen': 619,
'geholfen': 619, 'gholfn': 619, 'unterstuetzt': 619, 'unterstutzt': 619}, {'<way>': 945, '^': 960}, {'...': 973,
'<det>': 974, '<their>': 961, '<way>': 945, 'N': 970, '^': 960, 'umzug': 874}, {'schuldig': 12}, {'...': 976}, {'^':
977}, {'ich': 978}, {'aufgebaut': 374, 'aufgepaeppelt': 374, 'aufgepappelt': 374, 'beruhigt': 374, 'gelobt': 374},
{'gegeben': 619}, {'...': 981}, {'<address>': 607, 'aufgezeigt': 619, 'beigebogen': 619, 'klargemacht': 619, 'naeher':
900, 'naher': 900}, {'ausgemalt': 453, 'betreut': 453, 'gegossen': 453, 'gehuetet': 453, 'gehutet': 453, 'geputzt':
453, 'gestrichen': 453, 'versorgt': 453}, {'...': 984, 'ausgemalt': 453, 'betreut': 453, 'gegossen': 453, 'gehuetet':
453, 'gehutet': 453, 'geputzt': 453, 'gestrichen': 453, 'versorgt': 453}, {'...': 984, 'angeschlossen': 453,
'aufgebaut': 453, 'ausgemalt': 453, 'betreut': 453, 'eingerichtet': 453, 'entruempelt': 453, 'entrumpelt': 453,
'gegossen': 453, 'gehuetet': 453, 'gehutet': 453, 'gemaeht': 453, 'gemaht': 453, 'geputzt': 453, 'geraeumt': 453,
'geraumt': 453, 'geschnitten': 453, 'gestrichen': 453, 'montiert': 453, 'repariert': 453, 'versorgt': 453}, {'...':
983, '<address>': 607, '^': 937, 'auto': 654, 'blumen': 985, 'computer': 654, 'dachrinne': 654, 'drucker': 654,
'fenster': 654, 'fernseher': 654, 'garten': 986, 'hecke': 654, 'hund': 985, 'kasse': 985, 'katze': 985, 'keller': 654,
'kinder': 985, 'kleine': 985, 'kleinen': 985, 'kuche': 655, 'kueche': 656, 'laden': 985, 'rasen': 654, 'regal': 654,
'router': 654, 'schnee': 654, 'schrank': 654, 'stand': 985, 'waschmaschine': 654, 'wohnung': 986}, {'gegeben': 636,
'geknuepft': 636, 'geknupft': 636, 'gemacht': 636, 'hergestellt': 636, 'vermittelt': 636}, {'...': 988}, {'<det>':
989, '<my>': 989, 'einem': 989, 'einer': 989}, {'gegeben': 636, 'gemacht': 636, 'hergestellt': 636, 'vermittelt':
636}, {'<det>': 989, '<my>': 989, 'N': 991, 'einem': 989, 'einer': 989}, {'mit': 990, 'zu': 992}, {'...': 981, 'fuer':
982, 'fur': 982, 'zu': 982, 'zum': 982, 'zur': 982}, {'...': 981, 'fuer': 982, 'zu': 982, 'zum': 982, 'zur': 982},
{'...': 981, 'fur': 982, 'zu': 982, 'zum': 982, 'zur': 982}, {'...': 983, '<address>': 607, '^': 937, 'auto': 654,
'blumen': 985, 'computer': 654, 'dachrinne': 654, 'drucker': 654, 'fenster': 654, 'fernseher': 654, 'garten': 986,
'hecke': 654, 'hund': 985, 'kasse': 985, 'katze': 985, 'keller': 654, 'kinder': 985, 'kleine': 985, 'kleinen': 985,
'kontakt': 993, 'kuche': 655, 'kueche': 656, 'laden': 985, 'rasen': 654, 'rat': 994, 'ratschlaege': 995, 'ratschlage':
996, 'regal': 654, 'router': 654, 'schnee': 654, 'schrank': 654, 'stand': 985, 'tipp': 994, 'tipps': 994,
'waschmaschine': 654, 'wohnung': 986}, {'...': 983, '<address>': 607, '^': 937, 'auto': 654, 'blumen': 985,
'computer': 654, 'dachrinne': 654, 'drucker': 654, 'fenster': 654, 'fernseher': 654, 'garten': 986, 'hecke': 654,
'hinweise': 729, 'hund': 985, 'kasse': 985, 'katze': 985, 'keller': 654, 'kinder': 985, 'kleine': 985, 'kleinen': 985,
'kniff': 729, 'kniffe': 729, 'kuche': 655, 'kueche': 656, 'laden': 985, 'rasen': 654, 'rat': 729, 'ratschlaege': 729,
'ratschlag': 729, 'ratschlage': 729, 'regal': 654, 'router': 654, 'schnee': 654, 'schrank': 654, 'stand': 985, 'tipp':
729, 'tipps': 729, 'trick': 729, 'tricks': 729, 'waschmaschine': 654, 'wohnung': 986}, {'...': 728, 'fuer': 982,
'fur': 982, 'gegeben': 619, 'gezeigt': 619, 'mitgegeben': 619, 'verraten': 619, 'zu': 982, 'zum': 982, 'zur': 982},
{'...': 728, 'fuer': 982, 'gegeben': 619, 'gezeigt': 619, 'mitgegeben': 619, 'verraten': 619, 'zu': 982, 'zum': 982,
'zur': 982}, {'...': 728, 'fur': 982, 'gegeben': 619, 'gezeigt': 619, 'mitgegeben': 619, 'verraten': 619, 'zu': 982,
'zum': 982, 'zur': 982}, {'hinweise': 729, 'kniff': 729, 'kniffe': 729, 'mal': 888, 'rat': 999, 'ratschlaege': 1000,
'ratschlag': 729, 'ratschlage': 1001, 'tipp': 999, 'tipps': 999, 'trick': 729, 'tricks': 729}, {'^': 937,
'arbeitszeugnis': 952, 'bisschen': 980, 'empfehlungsschreiben': 952, 'gutes': 964, 'paar': 1002, 'referenz': 952,
'wenig': 980, 'zeugnis': 952}, {'arbeitszeugnis': 952, 'auftrag': 955, 'bewerber': 955, 'einfuehrung': 982,
'einfuhrung': 982, 'empfehlungsschreiben': 952, 'interessenten': 955, 'job': 955, 'kandidaten': 955, 'kandidatin':
955, 'kunden': 955, 'kundin': 955, 'lead': 955, 'leads': 955, 'referenz': 952, 'zeugnis': 952}, {'auftrag': 955,
'bewerber': 955, 'crashkurs': 982, 'hinweise': 729, 'interessenten': 955, 'job': 955, 'kandidaten': 955, 'kandidatin':
955, 'kniff': 729, 'kniffe': 729, 'kontakt': 993, 'kunden': 955, 'kundin': 955, 'lead': 955, 'leads': 955, 'rat': 999,
'ratschlaege': 1000, 'ratschlag': 729, 'ratschlage': 1001, 'tipp': 999, 'tipps': 999, 'trick': 729, 'tricks': 729},
{'zugehoert': 374, 'zugehort': 374}, {'warum': 619, 'was': 619, 'welche': 619, 'welcher': 619, 'welches': 619, 'wie':
619, 'wo': 619, 'wofuer': 619, 'woran': 619}, {'warum': 619, 'was': 619, 'welche': 619, 'welcher': 619, 'welches':
619, 'wie': 619, 'wo': 619, 'wofur': 619, 'woran': 619}, {'...': 953}, {'<give1>': 12}, {'^': 1010}, {'ich': 1011},
{'kann': 301, 'koennte': 301, 'konnte': 301, 'könnte': 301, 'muss': 301, 'soll': 301, 'sollte': 301}, {'...': 1013},
{'er': 1014, 'man': 1014, 'sie': 1014}, {'dass': 1012, 'ich': 1011, 'was': 1015, 'wo': 1015}, {'dass': 1012, 'ich':
1011}, {'mut': 910, 'zugeredet': 374}, {'...': 973, '<det>': 974, '<their>': 961, '<way>': 945, '^': 960, 'laden':
874}, {'ausgeholfen': 619, 'eingearbeitet': 619, 'eingefuehrt': 619, 'eingefuhrt': 619, 'eingewiesen': 619,
'geholfen': 619, 'gholfn': 619, 'unterstuetzt': 619, 'unterstutzt': 619}, {'...': 1020}, {'eingearbeitet': 619,
'eingefuehrt': 619, 'eingefuhrt': 619, 'eingewiesen': 619}, {'...': 1022, 'gesprach': 966, 'gespraech': 966, 'spiel':
966}, {'...': 973, '<det>': 961, '<their>': 961, '^': 960}, {'...': 629, '<tool>': 612, 'hinweise': 729, 'kniff': 729,
'kniffe': 729, 'rat': 729, 'ratschlaege': 729, 'ratschlag': 729, 'ratschlage': 729, 'tipp': 729, 'tipps': 729,
'trick': 729, 'tricks': 729}, {'arbeitszeugnis': 952, 'auftrag': 955, 'bewerber': 955, 'empfehlungsschreiben': 952,
'interessenten': 955, 'job': 955, 'kandidaten': 955, 'kandidatin': 955, 'kunden': 955, 'kundin': 955, 'lead': 955,
'leads': 955, 'referenz': 952, 'zeugnis': 952}, {'N': 991}, {'zu': 1027}, {'auftrag': 955, 'bewerber': 955,
'hinweise': 729, 'interessenten': 955, 'job': 955, 'kandidaten': 955, 'kandidatin': 955, 'kniff': 729, 'kniffe': 729,
'kontakt': 1028, 'kunden': 955, 'kundin': 955, 'lead': 955, 'leads': 955, 'rat': 999, 'ratschlaege': 1000,
'ratschlag': 729, 'ratschlage': 1001, 'tipp': 999, 'tipps': 999, 'trick': 729, 'tricks': 729}, {'auftrag': 955,
'bewerber': 955, 'interessenten': 955, 'job': 955, 'kandidaten': 955, 'kandidatin': 955, 'kunden': 955, 'kundin': 955,
'lead': 955, 'leads': 955}, {'bekommen': 8, 'gebracht': 8, 'gekriegt': 8}, {'handy': 1031, 'tel': 1031, 'telefon':
1031}, {'das': 1032}, {'an': 1033, 'ans': 1032}, {'wie': 619}, {'beraten': 619}, {'...': 1036, '<my>': 949, 'N': 949,
'eine': 949, 'einem': 949, 'einen': 949, 'einer': 949}, {'ich': 389, 'man': 389, 'wir': 389}, {'<should>': 1038},
{'...': 1036}, {'...': 907, '<address>': 607, '<det>': 630, '<expert>': 604, '<have>': 916, '<my>': 918, '<said>':
930, '<their>': 938, '<thing>': 859, '<tool>': 612, '<vowed>': 940, '<work>': 600, 'N': 942, '^': 937, 'am': 947,
'an': 951, 'anmerkungen': 865, 'arbeitszeugnis': 952, 'auf': 954, 'aufgebaut': 374, 'aufgepaeppelt': 374,
'aufgepappelt': 374, 'auftrag': 955, 'ausfuehrlich': 870, 'ausfuehrliches': 870, 'ausfuhrlich': 872, 'ausfuhrliches':
872, 'bei': 971, 'beigebracht': 972, 'beim': 975, 'beruhigt': 374, 'bewerber': 955, 'bin': 979, 'bisschen': 980,
'crashkurs': 982, 'das': 987, 'den': 997, 'die': 998, 'dreimal': 884, 'ehrliches': 887, 'ein': 1003, 'eine': 1004,
'einen': 1005, 'einfach': 1006, 'einfuehrung': 982, 'einfuhrung': 982, 'empfehlungsschreiben': 952, 'erklaert': 1007,
'erklart': 1008, 'erlaeutert': 1007, 'erlautert': 1008, 'etwas': 980, 'feedback': 865, 'fuer': 1009, 'fur': 1009,
'geholfen': 619, 'gelobt': 374, 'gesagt': 1016, 'geschrieben': 1017, 'gezeigt': 972, 'gut': 1018, 'gutes': 887,
'hinweise': 729, 'hoffnung': 375, 'im': 1019, 'in': 1021, 'ins': 1023, 'interessenten': 955, 'job': 955, 'kandidaten':
955, 'kandidatin': 955, 'kniff': 729, 'kniffe': 729, 'kommentare': 865, 'kontakt': 993, 'kunden': 955, 'kundin': 955,
'kurzes': 887, 'lange': 1006, 'lead': 955, 'leads': 955, 'mehrfach': 899, 'mehrmals': 884, 'mein': 887, 'mit': 1024,
'mut': 375, 'n': 1025, 'nachhilfe': 982, 'ne': 1026, 'nen': 1029, 'neue': 1030, 'neuen': 1030, 'nicht': 1034, 'nur':
1006, 'oefter': 888, 'offenes': 887, 'ofter': 888, 'paar': 1002, 'per': 947, 'rat': 999, 'ratschlaege': 1000,
'ratschlag': 729, 'ratschlage': 1001, 'referenz': 952, 'ruckmeldung': 871, 'rueckmeldung': 869, 'schon': 901,
'schriftlich': 905, 'schriftliches': 905, 'schuld': 474, 'schulde': 474, 'schulden': 474, 'sehr': 1018, 'tipp': 999,
'tipps': 999, 'trick': 729, 'tricks': 729, 'uber': 947, 'ueber': 947, 'um': 74, 'umsonst': 884, 'unterricht': 982,
'vergeblich': 884, 'via': 947, 'viel': 887, 'vorgefuehrt': 1007, 'vorgefuhrt': 1008, 'vorgemacht': 1035,
'vorgeschlagen': 962, 'x': 889, 'zeugnis': 952, 'zu': 1037, 'zufolge': 1039, 'zugehoert': 374, 'zugehort': 374,
'zugeredet': 374, 'zum': 1040, 'zur': 1040, 'zweimal': 884}, {'<said>': 511, 'angebimmelt': 481, 'angeboten': 481,
'angeklingelt': 481, 'angelaeutet': 481, 'angelautet': 481, 'angerufen': 481, 'anvertraut': 481, 'berichtet': 481,
'durchgebimmelt': 481, 'durchgeklingelt': 481, 'durchgerufen': 481, 'empfohlen': 504, 'erklaert': 1, 'erklart': 1,
'erzaehlt': 481, 'erzahlt': 481, 'geantwortet': 481, 'gebeichtet': 481, 'geholfen': 481, 'geklagt': 481, 'geklingelt':
481, 'gemailt': 481, 'gemeint': 1, 'geraten': 504, 'gesagt': 504, 'geschickt': 481, 'geschildert': 481, 'geschrieben':
504, 'gesimst': 481, 'gesteckt': 481, 'getextet': 481, 'gezeigt': 481, 'gratuliert': 481, 'hereingeschaut': 481,
'mitgeteilt': 481, 'praesentiert': 481, 'prasentiert': 481, 'reingeschaut': 481, 'verraten': 481, 'versprochen': 481,
'vorbeigeschaut': 481, 'vorgestellt': 481, 'zugesagt': 481, 'zuruckgemailt': 481, 'zuruckgerufen': 481,
'zuruckgeschrieben': 481, 'zurueckgemailt': 481, 'zurueckgerufen': 481, 'zurueckgeschrieben': 481}, {'<them>': 543},
{'<them>': 543, '^': 542}, {'...': 1042, '<counsel>': 520, '<counselled>': 493, '^': 522, 'abgeholt': 481, 'als': 523,
'am': 535, 'angebimmelt': 481, 'angeklingelt': 481, 'angelaeutet': 481, 'angelautet': 481, 'angerufen': 481,
'angeschrieben': 481, 'angesprochen': 481, 'ans': 532, 'auf': 535, 'aufgefordert': 389, 'ausgefuehrt': 481,
'ausgefuhrt': 481, 'begleitet': 481, 'beim': 535, 'bekocht': 481, 'bestaerkt': 389, 'bestarkt': 389, 'besucht': 481,
'davon': 536, 'davor': 540, 'dazu': 536, 'den': 523, 'dringend': 541, 'durchgebimmelt': 481, 'durchgeklingelt': 481,
'durchgerufen': 481, 'einen': 523, 'eingeladen': 481, 'eingeredet': 389, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1,
'ermuntert': 389, 'ermutigt': 389, 'ersucht': 1043, 'geantwortet': 481, 'gebeten': 1044, 'gefragt': 1043,
'geklingelt': 481, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 481, 'getextet': 481,
'getroffen': 481, 'gewarnt': 539, 'hereingeschaut': 481, 'im': 535, 'interviewt': 481, 'kontaktiert': 481, 'mit': 550,
'nahe': 531, 'nen': 523, 'per': 535, 'reingeschaut': 481, 'stark': 541, 'um': 553, 'via': 535, 'vor': 554,
'vorbeigeschaut': 481, 'zuruckgemailt': 481, 'zuruckgerufen': 481, 'zuruckgeschrieben': 481, 'zurueckgemailt': 481,
'zurueckgerufen': 481, 'zurueckgeschrieben': 481}, {'^': 558}, {'<me>': 1046, '<vowed>': 561, 'mir': 562, 'uns': 562},
{'<me>': 524, '^': 66, 'dass': 560, 'er': 524, 'sich': 524, 'sie': 524}, {'<until>': 564, '<vowed>': 66}, {'...':
1049}, {'anzurufen': 8, 'mich': 898, 'uns': 898, 'zu': 882}, {'versucht': 1051}, {'angelaeutet': 481, 'angelautet':
481, 'angerufen': 481}, {'<vowed>': 561, 'gemeint': 582, 'gesagt': 582, 'geschrieben': 582, 'gmeint': 527, 'gsagt':
527}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet': 59, 'angeschlossen': 481, 'bedankt': 481, 'beworben': 0,
'dazugeschaltet': 481, 'dazugesellt': 481, 'dazugesetzt': 481, 'dazugestellt': 481, 'eingeklinkt': 481, 'eingewaehlt':
481, 'eingewahlt': 481, 'entschuldigt': 481, 'gemeldet': 481, 'geruehrt': 481, 'geruhrt': 481, 'verabschiedet': 481,
'zugeschaltet': 481}, {'...': 1055, 'bedankt': 481, 'bei': 587, 'entschuldigt': 481, 'gemeldet': 481, 'geruehrt': 481,
'geruhrt': 481, 'verabschiedet': 481}, {'<vowed>': 561, 'angelaeutet': 481, 'angelautet': 481, 'angerufen': 481,
'gemeint': 582, 'gesagt': 582, 'geschrieben': 582, 'gmeint': 527, 'gsagt': 527}, {'...': 505, '<appointment>': 507,
'<det>': 508, '<me>': 1045, '<my>': 508, '<they>': 1047, '<until>': 566, '<vowed>': 1048, '^': 1050, 'am': 535,
'angebimmelt': 481, 'angeklingelt': 481, 'angelaeutet': 481, 'angelautet': 481, 'angerufen': 481, 'auf': 570, 'beim':
535, 'davon': 571, 'dazu': 571, 'durchgebimmelt': 481, 'durchgeklingelt': 481, 'durchgerufen': 481, 'empfohlen': 572,
'erklaert': 1, 'erklart': 1, 'geantwortet': 481, 'geklingelt': 481, 'gemailt': 481, 'gemeint': 575, 'geraten': 1,
'gesagt': 575, 'geschrieben': 576, 'gesimst': 481, 'getextet': 481, 'gmeint': 527, 'gsagt': 527, 'hereingeschaut':
481, 'im': 535, 'mehrmals': 1052, 'mich': 1053, 'mir': 1054, 'per': 570, 'reingeschaut': 481, 'sich': 1056, 'uber':
590, 'ueber': 592, 'uns': 1057, 'vergeblich': 1052, 'versucht': 1051, 'via': 570, 'vor': 554, 'vorbeigeschaut': 481,
'vorgeschlagen': 0, 'zuruckgemailt': 481, 'zuruckgerufen': 481, 'zuruckgeschrieben': 481, 'zurueckgemailt': 481,
'zurueckgerufen': 481, 'zurueckgeschrieben': 481, 'zweimal': 1052}, {'^': 772, 'das': 770, 'den': 770, 'die': 770,
'es': 770, 'sie': 770, 'von': 773}, {'<way>': 527}, {'<det>': 1060, '<way>': 527}, {'am': 1061, 'auf': 1061, 'beim':
1061, 'ich': 793, 'im': 1061, 'in': 1061, 'man': 793, 'per': 1061, 'wir': 793, 'zu': 1061, 'zum': 1061}, {'...': 1062,
'<det>': 801, '<they>': 823, '<way>': 798, 'D': 803, '^': 816, 'am': 827, 'auf': 829, 'beim': 827, 'bleib': 389,
'bloss': 817, 'bloß': 817, 'das': 818, 'dass': 822, 'eben': 803, 'erhoeh': 389, 'erhoh': 389, 'fang': 389, 'frag':
389, 'geh': 389, 'hoer': 389, 'hor': 389, 'i': 509, 'ich': 509, 'im': 827, 'in': 834, 'lass': 389, 'mach': 389,
'macht': 389, 'man': 509, 'nimm': 389, 'nur': 817, 'per': 827, 'red': 389, 'stell': 389, 'such': 389, 'tel': 798,
'verkauf': 389, 'wir': 509, 'zu': 829, 'zum': 829}, {'<me>': 67, '<until>': 66}, {'bringts': 1064, 'gibts': 1064,
'macht': 1064, 'mailts': 1064, 'schickts': 1064, 'sendets': 1064}, {'und': 1065}, {'and': 66}, {'': (6, 'theirs'),
'...': 1067}, {'...': 1066, '<det>': 1068, 'D': 66}, {'mich': 66, 'uns': 66}, {'fuer': 1070, 'fur': 1070}, {'...':
1071}, {'...': 1071, '<det>': 1072, '<my>': 1072, '<their>': 1072, '<them>': 1072}, {'<me>': 66, 'das': 190, 'den':
190, 'die': 190, 'es': 190, 's': 190}, {'...': 1066}, {'zuruck': 66, 'zurueck': 66}, {'...': 1076, 'zuruck': 66,
'zurueck': 66}, {'...': 1076, 'mich': 1077, 'mir': 1077, 'uns': 1077, 'zuruck': 66, 'zurueck': 66}, {'...': 1076,
'<they>': 1078, '<until>': 66, 'mich': 1077, 'mir': 1077, 'uns': 1077, 'zuruck': 66, 'zurueck': 66}, {'mal': 66}, {'':
(6, 'theirs'), 'nach': 66, 'noch': 1080, 'nochmal': 66, 'wieder': 66}, {'nach': 66, 'noch': 1080, 'nochmal': 66,
'wieder': 66}, {'D': 1082}, {'D': 1081, 'es': 1083, 'ihn': 1083, 'sie': 1083}, {'D': 1082, 'es': 1083, 'ihn': 1083,
'sie': 1083}, {'sich': 66}, {'<they>': 1086, 'sich': 66}, {'bescheid': 66}, {'bescheid': 66, 'mir': 1088, 'uns':
1088}, {'<they>': 1089, 'bescheid': 66, 'mir': 1088, 'uns': 1088}, {'an': 66, 'druber': 66, 'drueber': 66, 'durch':
66}, {'...': 1091, 'an': 66, 'druber': 66, 'drueber': 66, 'durch': 66}, {'durch': 66, 'weiter': 66}, {'<they>': 1089,
'bescheid': 66, 'das': 1093, 'es': 1093, 'mir': 1088, 'uns': 1088}, {'beisammen': 66, 'bereit': 66, 'fertig': 66,
'parat': 66}, {'<until>': 1095}, {'...': 1096}, {'um': 66}, {'...': 1098, 'um': 66}, {'sich': 1099}, {'ab': 66, 'an':
66}, {'<me>': 1101}, {'ab': 66}, {'...': 1103}, {'<my>': 1104}, {'<me>': 1101, '<my>': 1104, 'D': 1105}, {'das': 1093,
'es': 1093}, {'...': 1076, '<they>': 1078, 'mich': 1077, 'mir': 1077, 'uns': 1077, 'zuruck': 66, 'zurueck': 66},
{'...': 1076}, {'...': 1076, 'mich': 1109, 'mir': 1109, 'sich': 66, 'uns': 1109}, {'...': 1076, '<they>': 1110,
'mich': 1109, 'mir': 1109, 'sich': 66, 'uns': 1109}, {'...': 1076, '<me>': 1101, '<they>': 1078, 'mich': 1077, 'mir':
1077, 'uns': 1077, 'zuruck': 66, 'zurueck': 66}, {'vor': 66}, {'...': 1113}, {'<me>': 1114}, {'<their>': 1114},
{'...': 1113, 'D': 1116}, {'<me>': 1117}, {'<deed3>': 1069, '<does3>': 1073, '<give3>': 1074, '<sends3>': 1075,
'antwortet': 1079, 'bohrt': 1084, 'connected': 190, 'connectet': 190, 'draengelt': 1084, 'draengt': 1085, 'drangelt':
1084, 'drangt': 1085, 'erkundigt': 1087, 'geben': 1090, 'geht': 1092, 'gibt': 1094, 'haben': 1097, 'hakt': 1084,
'hat': 1097, 'hoert': 1100, 'holen': 1102, 'holt': 1106, 'hort': 1100, 'intro': 190, 'introduced': 190, 'introed':
190, 'introt': 190, 'leitet': 1107, 'liest': 1092, 'mailt': 1108, 'melden': 1087, 'meldet': 1111, 'probiert': 1085,
'ruehren': 1087, 'ruehrt': 1087, 'rufen': 1102, 'ruft': 1112, 'ruhren': 1087, 'ruhrt': 1087, 'sagen': 1090, 'sagt':
1090, 'schaut': 1092, 'schickt': 1107, 'schreibt': 1108, 'schubst': 1085, 'sieht': 1092, 'stellen': 1115, 'stellt':
1118, 'stupst': 1084, 'uberweist': 67, 'ueberweist': 67, 'unterschreibt': 67, 'urgiert': 1084, 'versucht': 1085,
'zahlt': 67}, {'probiert': 8, 'versucht': 8}, {'...': 1120, 'probiert': 8, 'versucht': 8}, {'<me>': 0}, {'bei': 1122},
{'...': 1123, 'bei': 1122}, {'^': 542, 'darum': 543, 'um': 543}, {'<until>': 542}, {'...': 1126, '<my>': 542,
'antwort': 542, 'bestaetigung': 542, 'bestatigung': 542, 'feedback': 542, 'ruckmeldung': 542, 'ruckruf': 542,
'rueckmeldung': 542, 'rueckruf': 542, 'stellungnahme': 542}, {'^': 1127}, {'<me>': 1125, 'um': 1128}, {'mich': 476,
'mir': 476, 'uns': 476}, {'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 1131}, {'...': 111,
'<det>': 1132, '<my>': 1132, '<their>': 1132}, {'<me>': 39}, {'<until>': 922, '^': 1133, 'von': 1134}, {'': (19,
'gave:resource'), 'ausgeliehen': 26, 'bekommen': 26, 'geborgt': 26, 'geliehen': 26, 'leihweise': 26, 'mitgenommen':
26}, {'<tool>': 1136}, {'...': 1137, '<tool>': 1136}, {'<until>': 12, 'retour': 12, 'wieder': 12, 'zuruck': 12,
'zurueck': 12}, {'...': 1139}, {'...': 111, '<det>': 1140, '<my>': 1132, '<their>': 1132}, {'<my>': 1138, '<until>':
922, '^': 1141, 'von': 1134}, {'<doc>': 542, '<work>': 542}, {'<doc>': 542, 'alle': 542, 'beide': 542, 'das': 542,
'den': 542, 'die': 542, 'ein': 1143, 'eine': 1143, 'einen': 1143, 'ne': 1143, 'nen': 1143, 'saemtliche': 542}, {'^':
1144}, {'...': 1126, '<until>': 542}, {'...': 1126}, {'-abrechnung': 1146, '-beleg': 1147, '-bescheinigung': 1147,
'-bestaetigung': 1147, '-foto': 1146, '-fotos': 1146, '-liste': 1146, '-nachweis': 1146, '-plan': 1146, '-rechnung':
1146, '-unterlagen': 1146, '-vertrag': 1146, '-zahlen': 1146, '<doc>': 1146, '<thing>': 1126, '<work>': 1126, 'alle':
1147, 'angebot': 1126, 'antwort': 1126, 'beide': 1147, 'bestaetigung': 1126, 'das': 1147, 'den': 1147, 'die': 1147,
'entscheidung': 1126, 'fotos': 1126, 'kostenvoranschlag': 1126, 'muster': 1126, 'offerte': 1126, 'rechnung': 1126,
'rueckmeldung': 1126, 'saemtliche': 1147, 'unterlagen': 1126, 'vertrag': 1126, 'zahlen': 1126}, {'<until>': 1145, '^':
1148}, {'<doc>': 542, 'alle': 542, 'beide': 542, 'das': 542, 'den': 542, 'die': 542, 'ein': 1143, 'eine': 1143,
'einen': 1143, 'ne': 1143, 'nen': 1143, 'samtliche': 542}, {'^': 1150}, {'-abrechnung': 1146, '-beleg': 1147,
'-bescheinigung': 1147, '-bestatigung': 1147, '-foto': 1146, '-fotos': 1146, '-liste': 1146, '-nachweis': 1146,
'-plan': 1146, '-rechnung': 1146, '-unterlagen': 1146, '-vertrag': 1146, '-zahlen': 1146, '<doc>': 1146, '<thing>':
1126, '<work>': 1126, 'alle': 1147, 'angebot': 1126, 'antwort': 1126, 'beide': 1147, 'bestatigung': 1126, 'das': 1147,
'den': 1147, 'die': 1147, 'entscheidung': 1126, 'fotos': 1126, 'kostenvoranschlag': 1126, 'muster': 1126, 'offerte':
1126, 'rechnung': 1126, 'ruckmeldung': 1126, 'samtliche': 1147, 'unterlagen': 1126, 'vertrag': 1126, 'zahlen': 1126},
{'<until>': 1151, '^': 1152}, {'dass': 1038}, {'darauf': 1154}, {'sich': 0}, {'an': 524}, {'<me>': 1157}, {'<me>':
1157, '<they>': 1158}, {'mit': 481}, {'...': 1160, 'mit': 481}, {'N': 1161}, {'-abrechnung': 1146, '-beleg': 1147,
'-bescheinigung': 1147, '-bestaetigung': 1147, '-foto': 1146, '-fotos': 1146, '-liste': 1146, '-nachweis': 1146,
'-plan': 1146, '-rechnung': 1146, '-unterlagen': 1146, '-vertrag': 1146, '-zahlen': 1146, '<doc>': 1146, 'alle': 1147,
'beide': 1147, 'das': 1147, 'den': 1147, 'die': 1147, 'saemtliche': 1147}, {'<counsel>': 0}, {'paar': 1164},
{'<counsel>': 0, '<until>': 1145, '^': 1163, 'ein': 1165, 'einen': 1164, 'n': 1164, 'nen': 1164}, {'<until>': 1145,
'^': 1163}, {'<doc>': 542, 'alle': 542, 'beide': 542, 'das': 542, 'den': 542, 'die': 542, 'ein': 1143, 'eine': 1143,
'einen': 1143, 'ne': 1143, 'nen': 1143, 'saemtliche': 542, 'samtliche': 542}, {'^': 1168}, {'-abrechnung': 1146,
'-beleg': 1147, '-bescheinigung': 1147, '-bestaetigung': 1147, '-bestatigung': 1147, '-foto': 1146, '-fotos': 1146,
'-liste': 1146, '-nachweis': 1146, '-plan': 1146, '-rechnung': 1146, '-unterlagen': 1146, '-vertrag': 1146, '-zahlen':
1146, '<doc>': 1146, 'alle': 1147, 'beide': 1147, 'das': 1147, 'den': 1147, 'die': 1147, 'saemtliche': 1147,
'samtliche': 1147}, {'<until>': 1169, '^': 1170}, {'-abrechnung': 1146, '-beleg': 1147, '-bescheinigung': 1147,
'-bestaetigung': 1147, '-bestatigung': 1147, '-foto': 1146, '-fotos': 1146, '-liste': 1146, '-nachweis': 1146,
'-plan': 1146, '-rechnung': 1146, '-unterlagen': 1146, '-vertrag': 1146, '-zahlen': 1146, '<doc>': 1146, '<thing>':
1126, '<work>': 1126, 'alle': 1147, 'angebot': 1126, 'antwort': 1126, 'beide': 1147, 'bestaetigung': 1126,
'bestatigung': 1126, 'das': 1147, 'den': 1147, 'die': 1147, 'entscheidung': 1126, 'fotos': 1126, 'kostenvoranschlag':
1126, 'muster': 1126, 'offerte': 1126, 'rechnung': 1126, 'ruckmeldung': 1126, 'rueckmeldung': 1126, 'saemtliche':
1147, 'samtliche': 1147, 'unterlagen': 1126, 'vertrag': 1126, 'zahlen': 1126}, {'': (13, 'talk'), '<counsel>': 0,
'<until>': 1169, '^': 1172, 'das': 1126, 'ein': 1165, 'einen': 1164, 'es': 1126, 'ihn': 1126, 'n': 1164, 'nen': 1164,
'sie': 1126}, {'-abrechnung': 1146, '-beleg': 1147, '-bescheinigung': 1147, '-bestatigung': 1147, '-foto': 1146,
'-fotos': 1146, '-liste': 1146, '-nachweis': 1146, '-plan': 1146, '-rechnung': 1146, '-unterlagen': 1146, '-vertrag':
1146, '-zahlen': 1146, '<doc>': 1146, 'alle': 1147, 'beide': 1147, 'das': 1147, 'den': 1147, 'die': 1147, 'samtliche':
1147}, {'<counsel>': 0, '<until>': 1151, '^': 1174, 'ein': 1165, 'einen': 1164, 'n': 1164, 'nen': 1164}, {'<until>':
1151, '^': 1174}, {'mit': 66}, {'...': 1177}, {'^': 1178}, {'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben':
26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1180,
'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26,
'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'<tool>': 1181}, {'...': 1182, '<tool>': 1181}, {'<tool>': 1181,
'ausleihen': 26, 'benutzen': 26, 'brauchen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnutzen': 26,
'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1184, '<tool>': 1181}, {'': (13, 'talk'), '<det>': 1183, '<my>':
1185}, {'^': 213, 'darauf': 389, 'zu': 389}, {'<me>': 1187, 'darauf': 1154}, {'<det>': 1183, '<my>': 1185}, {'^': 213,
'dass': 389, 'mir': 493, 'uns': 493}, {'<they>': 1190, '^': 213, 'dass': 389, 'mir': 493, 'uns': 493}, {'mich': 430,
'uns': 430}, {'<me>': 1187}, {'<me>': 59}, {'bei': 1194}, {'...': 1195, 'bei': 1194}, {'D': 1196}, {'dass': 1038,
'wenn': 1038}, {'besser': 1198, 'gern': 1198, 'gerne': 1198, 'gut': 1198, 'lieber': 1198}, {'besser': 1198, 'es':
1199, 'gern': 1198, 'gerne': 1198, 'gut': 1198, 'lieber': 1198, 's': 1199}, {'an': 0}, {'<me>': 1201}, {'bei': 1202},
{'...': 1203, 'bei': 1202}, {'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op':
0, 'pruefung': 0, 'prufung': 0}, {'...': 1205, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0,
'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'<thing>': 1126, '<work>': 1126, 'angebot': 1126, 'antwort':
1126, 'bestaetigung': 1126, 'bestatigung': 1126, 'entscheidung': 1126, 'fotos': 1126, 'kostenvoranschlag': 1126,
'muster': 1126, 'offerte': 1126, 'rechnung': 1126, 'ruckmeldung': 1126, 'rueckmeldung': 1126, 'unterlagen': 1126,
'vertrag': 1126, 'zahlen': 1126}, {'^': 1207, 'dass': 1038}, {'<my>': 542}, {'^': 1209}, {'nach': 1210}, {'auf': 471},
{'auf': 471, 'schon': 1212}, {'sich': 1213}, {'zu': 0}, {'...': 1215, 'auf': 471, 'schon': 1212, 'zu': 0}, {'sich':
1216}, {'<counsel>': 389}, {'<counsel>': 389, 'als': 1218, 'den': 1218, 'einen': 1218, 'nen': 1218}, {'weg': 389},
{'den': 1220}, {'^': 213, 'auf': 1221}, {'<counsel>': 389, '<they>': 1219, 'als': 1218, 'den': 1218, 'einen': 1218,
'mit': 1222, 'nen': 1218}, {'<me>': 1223}, {'<counsel>': 389, '<they>': 1219, 'als': 1218, 'den': 1218, 'einen': 1218,
'nen': 1218}, {'<me>': 1225}, {'$$': 481}, {'$$': 481, 'dabei': 1227}, {'mit': 1228}, {'auch': 1229, 'mit': 1228,
'noch': 1229}, {'<until>': 48}, {'<doc>': 1231, '<document>': 1231, '<thing>': 1231, '<work>': 1231}, {'^': 1232},
{'<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'^': 1234}, {'tisch': 12}, {'dem': 1236}, {'postfach':
12}, {'hand': 12, 'mail': 12}, {'der': 1239}, {'am': 1236, 'auf': 1237, 'im': 1238, 'in': 1240, 'von': 110,
'vorliegen': 12}, {'...': 1241, '<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'<det>': 1235, '<my>':
1235, '^': 1242}, {'briefkasten': 12, 'postfach': 12, 'schreibtisch': 12, 'tisch': 12}, {'<their>': 1244, 'dem':
1244}, {'<their>': 1244, 'dem': 1244, 'der': 1239}, {'am': 1236, 'auf': 1245, 'im': 1238, 'in': 1246, 'von': 110},
{'auf': 1245, 'in': 1245}, {'<until>': 1247, 'D': 1248}, {'...': 1249, '<doc>': 1231, '<document>': 1231, '<thing>':
1231, '<work>': 1231}, {'<det>': 1233, '<my>': 1233, '<until>': 1243, '^': 1250}, {'<until>': 542, 'von': 768},
{'...': 1252}, {'<until>': 543, '^': 1253, 'dass': 1038, 'wenn': 1038}, {'besser': 1198, 'es': 1199, 'gern': 1254,
'gerne': 1254, 'gut': 1198, 'lieber': 1198, 's': 1199}, {'<until>': 543, '^': 1253}, {'gern': 1256, 'gerne': 1256},
{'...': 1137, '<tool>': 1136, '^': 1232}, {'...': 41, '<my>': 42}, {'<me>': 1259}, {'<my>': 42, 'bei': 1260, 'von':
1260}, {'...': 1215, 'zu': 0}, {'...': 1205, '<det>': 1233, '<my>': 1258, '<until>': 1243, '^': 1250, 'geburtstag': 0,
'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 'sich': 1261,
'vor': 1262, 'wohl': 0}, {'...': 1205, 'besser': 1198, 'es': 1199, 'geburtstag': 0, 'gern': 1254, 'gerne': 1254,
'gut': 1198, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'lieber': 1198, 'namenstag': 0, 'op': 0, 'pruefung': 0,
'prufung': 0, 's': 1199}, {'gewesen': 481}, {'aufgetaucht': 481, 'da': 1265, 'dabei': 1265, 'gekommen': 481, 'kemma':
481, 'kommen': 481, 'kumma': 481, 'vorbeigekommen': 481}, {'a': 1266, 'ah': 1266, 'au': 1266, 'auch': 1266, 'dafuer':
1154, 'dafur': 1154, 'dagegen': 1154}, {'schuldig': 20}, {'...': 1268}, {'^': 1269}, {'ansicht': 582, 'auffassung':
582, 'meinung': 582, 'uberzeugung': 527, 'ueberzeugung': 527}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8},
{'...': 1272}, {'ned': 1273, 'net': 1273, 'nicht': 1273}, {'<me>': 1270, 'D': 1196, 'a': 1266, 'ah': 1266, 'au': 1266,
'auch': 1266, 'aufgetaucht': 481, 'dafuer': 1154, 'dafur': 1154, 'dagegen': 1154, 'dazugekommen': 481,
'dazugestossen': 481, 'dazugestoßen': 481, 'der': 1271, 'einfach': 1274, 'gekommen': 481, 'leider': 1274,
'mitgekommen': 481, 'ned': 1273, 'net': 1273, 'nicht': 1273, 'vorbeigefahren': 481, 'vorbeigekommen': 481}, {'<my>':
481}, {'an': 1276, 'auf': 1276, 'bei': 1276, 'beim': 1276, 'in': 1276, 'zu': 1276}, {'an': 1276, 'auf': 1276, 'bei':
1276, 'beim': 1276, 'in': 1276, 'mit': 1228, 'zu': 1276}, {'atelier': 481, 'geschaeft': 481, 'geschaft': 481, 'laden':
481, 'salon': 481, 'shop': 481}, {'den': 1279, 'die': 1279}, {'im': 1279, 'in': 1280, 'ins': 1279}, {'im': 1279, 'in':
1280, 'ins': 1279, 'kurz': 1281}, {'<me>': 1282, '<my>': 481}, {'ned': 8, 'net': 8, 'nicht': 8}, {'<my>': 481, 'den':
1279, 'die': 1279}, {'alle': 1277, 'an': 1276, 'auch': 1278, 'auf': 1276, 'aufgetaucht': 481, 'bei': 1283, 'beide':
1277, 'beim': 1276, 'da': 1282, 'dazugekommen': 481, 'dazugestossen': 481, 'dazugestoßen': 481, 'einfach': 1284,
'gekommen': 481, 'im': 1279, 'in': 1285, 'ins': 1279, 'kurz': 1281, 'mit': 1228, 'mitgekommen': 481, 'ned': 8, 'net':
8, 'nicht': 8, 'noch': 1229, 'vorbeigefahren': 481, 'vorbeigekommen': 481, 'wieder': 1277, 'wohl': 0, 'zu': 1276},
{'alle': 1277, 'an': 1276, 'auch': 1278, 'auf': 1276, 'bei': 1283, 'beide': 1277, 'beim': 1276, 'da': 1282, 'einfach':
1284, 'im': 1279, 'in': 1285, 'ins': 1279, 'kurz': 1281, 'mit': 1228, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1229,
'wieder': 1277, 'zu': 1276}, {'geben': 66, 'sagen': 66}, {'geben': 66}, {'absagen': 66, 'bescheid': 1288, 'feedback':
1289, 'ruckmeldung': 1289, 'rueckmeldung': 1289, 'zusagen': 66}, {'^': 1290}, {'bringen': 66, 'geben': 66, 'liefern':
66, 'sagen': 66, 'schicken': 66, 'zeigen': 66}, {'^': 1292}, {'D': 1292}, {'...': 1294}, {'D': 1293, '^': 1295}, {'':
(13, 'talk'), '...': 1291, '<det>': 1183, '<me>': 1296, '<my>': 1185, '^': 1290}, {'<det>': 1183, '<me>': 1296,
'<my>': 1185}, {'ins': 59, 'nach': 59, 'vorbei': 59, 'zu': 1194, 'zum': 59, 'zur': 59}, {'...': 1299, 'in': 59, 'ins':
59, 'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1194, 'zum': 59, 'zur': 59}, {'D': 1300}, {'^': 66, 'darum': 524,
'drum': 524, 'um': 524}, {'sich': 1302}, {'<they>': 1303, 'sich': 1302}, {'<me>': 476}, {'herz': 389}, {'ans': 1306,
'nahe': 389}, {'...': 1307, '<they>': 1307, 'ans': 1306, 'nahe': 389}, {'<me>': 1308}, {'connect': 66, 'forward': 66,
'intro': 66, 'introduce': 66, 'send': 66, 'share': 66}, {'^': 1310}, {'': (6, 'theirs'), '<until>': 66, 'D': 66},
{'<me>': 1312}, {'das': 1313, 'den': 1313, 'die': 1313, 'es': 1313, 'ihn': 1313, 'sie': 1313}, {'bringt': 1314,
'gibt': 1314, 'mailt': 1314, 'schickt': 1314}, {'und': 1315}, {'fertig': 1316, 'fix': 1316, 'klar': 1316}, {'...':
1317}, {'^': 1318}, {'am': 481, 'auf': 481, 'aus': 481, 'dass': 481, 'mir': 481, 'ob': 481, 'per': 481, 'uns': 481,
'via': 481, 'wegen': 481}, {'': (0, 'missed'), 'mehr': 8}, {'ned': 1321, 'net': 1321, 'nicht': 1321}, {'sich': 1322},
{'': (23, 'contact'), 'ned': 1321, 'net': 1321, 'nicht': 1321}, {'sich': 1324}, {'absagen': 66, 'bescheid': 1288,
'feedback': 1289, 'ruckmeldung': 1289, 'zusagen': 66}, {'^': 1326, 'zu': 0}, {'durchgeben': 66, 'freigeben': 66,
'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66, 'uberweisen': 66,
'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66,
'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66, 'zuschicken': 66}, {'...': 1328}, {'^': 1329},
{'<giveinf>': 66, '<giveinf_apart>': 66, 'geben': 66, 'sagen': 66}, {'...': 1331, '<giveinf>': 66, '<selfinf>': 66},
{'^': 1332}, {'<giveinf>': 66, '<selfinf>': 66}, {'<until>': 1334, 'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen':
66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66, 'uberweisen': 66, 'vorbeibringen':
66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66,
'zurucksenden': 66, 'zuruckzahlen': 66, 'zuschicken': 66}, {'<until>': 542, 'geben': 66}, {'...': 1335, '<thing>':
1126, '<work>': 1126, 'absagen': 66, 'angebot': 1126, 'antwort': 1126, 'bescheid': 1288, 'bestatigung': 1126,
'connecten': 66, 'entscheidung': 1126, 'feedback': 1289, 'fotos': 1126, 'intro': 66, 'introen': 66, 'klaren': 66,
'kostenvoranschlag': 1126, 'liefern': 66, 'muster': 1126, 'nachfragen': 66, 'nachhaken': 66, 'offerte': 1126,
'rechnung': 1126, 'ruckmeldung': 1336, 'schicken': 66, 'unterlagen': 1126, 'vermitteln': 66, 'vertrag': 1126,
'zahlen': 1126, 'zusagen': 66}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen': 0, 'dabei': 1338, 'hinfahren': 0,
'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0, 'vorbeikomme': 0, 'zusammensetzen': 0},
{'$$': 542}, {'<deed1>': 1340, '<give1>': 1340, '<until>': 542}, {'': (3, 'advice'), '...': 1341}, {'...': 1339, '^':
1342}, {'...': 1339, '^': 213}, {'ich': 1343, 'man': 1344, 'wir': 1343}, {'<selfinf>': 66}, {'^': 1346}, {'...': 1347,
'^': 1346}, {'<me>': 1348}, {'...': 1347, '^': 1346, 'bei': 1349}, {'': (13, 'talk'), '...': 1327, '<counsel>': 0,
'<me>': 1330, '<until>': 1333, '^': 1337, 'dass': 1345, 'ein': 1165, 'einen': 1164, 'n': 1164, 'nen': 1164, 'sich':
1350, 'zu': 0}, {'^': 1334}, {'<until>': 1334}, {'...': 1353}, {'<until>': 1352, '^': 1354}, {'absagen': 66,
'bescheid': 1288, 'feedback': 1289, 'rueckmeldung': 1289, 'zusagen': 66}, {'^': 1356, 'zu': 0}, {'durchgeben': 66,
'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'rueberschicken': 66,
'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zurueckbringen': 66,
'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1358},
{'^': 1359}, {'<until>': 1334, 'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66,
'nachreichen': 66, 'nachschicken': 66, 'rueberschicken': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken':
66, 'weiterleiten': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66,
'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1361, '<thing>': 1126, '<work>': 1126, 'absagen': 66, 'angebot': 1126,
'antwort': 1126, 'bescheid': 1288, 'bestaetigung': 1126, 'connecten': 66, 'entscheidung': 1126, 'feedback': 1289,
'fotos': 1126, 'intro': 66, 'introen': 66, 'klaeren': 66, 'kostenvoranschlag': 1126, 'liefern': 66, 'muster': 1126,
'nachfragen': 66, 'nachhaken': 66, 'offerte': 1126, 'rechnung': 1126, 'rueckmeldung': 1336, 'schicken': 66,
'unterlagen': 1126, 'vermitteln': 66, 'vertrag': 1126, 'zahlen': 1126, 'zusagen': 66}, {'': (13, 'talk'), '...': 1357,
'<counsel>': 0, '<me>': 1360, '<until>': 1333, '^': 1362, 'dass': 1345, 'ein': 1165, 'einen': 1164, 'n': 1164, 'nen':
1164, 'sich': 1350, 'zu': 0}, {'absegnen': 20, 'antworten': 20, 'bestaetigen': 20, 'bezahlen': 20, 'freigeben': 20,
'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1364}, {'noch': 1365},
{'': (13, 'talk'), 'erst': 1365, 'noch': 1365, 'nur': 1366}, {'absegnen': 20, 'antworten': 20, 'bestaetigen': 20,
'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen':
20, 'zusagen': 20}, {'^': 1368}, {'noch': 1369}, {'': (13, 'talk'), '...': 1291, '^': 1290, 'erst': 1369, 'noch':
1369, 'nur': 1370, 'sich': 1350}, {'absegnen': 20, 'antworten': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20,
'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1372}, {'noch': 1373},
{'': (13, 'talk'), 'erst': 1373, 'noch': 1373, 'nur': 1374}, {'<my>': 1138, 'mich': 430, 'uns': 430}, {'^': 20},
{'me': 1377, 'mir': 1377, 'uns': 1377, 'us': 1377}, {'dafur': 389, 'fur': 389}, {'dafuer': 389, 'fuer': 389}, {'^':
213, 'von': 389}, {'ab': 389}, {'^': 213, 'ab': 1381, 'davon': 1382, 'dazu': 389, 'zu': 389, 'zum': 389, 'zur': 389},
{'^': 213, 'ab': 1381, 'davon': 1382, 'dazu': 389, 'dringend': 1383, 'stark': 1383, 'zu': 389, 'zum': 389, 'zur':
389}, {'^': 213, 'ab': 1381, 'davon': 1382, 'dazu': 389, 'dringend': 1383, 'mir': 1384, 'stark': 1383, 'uns': 1384,
'zu': 389, 'zum': 389, 'zur': 389}, {'<they>': 1385, '^': 213, 'ab': 1381, 'davon': 1382, 'dazu': 389, 'dringend':
1383, 'mir': 1384, 'stark': 1383, 'uns': 1384, 'zu': 389, 'zum': 389, 'zur': 389}, {'an': 481}, {'...': 1387},
{'mich': 1388, 'wohl': 0}, {'mich': 1388}, {'should': 389, 'soll': 389, 'sollte': 389}, {'i': 1391, 'ich': 1391, 'we':
1391, 'wir': 1391}, {'a': 1266, 'ah': 1266, 'au': 1266, 'auch': 1266}, {'matte': 481}, {'der': 1394}, {'<me>': 481},
{'buero': 481, 'buro': 481}, {'<my>': 1397}, {'tuer': 481, 'tur': 481}, {'<my>': 1399, 'der': 1399}, {'auf': 1395,
'bei': 1396, 'in': 1398, 'vor': 1400}, {'...': 1401}, {'': (13, 'talk'), '...': 1215, 'dass': 0, 'ob': 0}, {'...':
428, 'vor': 1403}, {'<work>': 0}, {'<attribute>': 1405, '<work>': 0}, {'': (13, 'talk'), '<attribute>': 1405,
'<work>': 0}, {'<det>': 1407, '<their>': 1407}, {'<det>': 1406, '<their>': 1406, 'an': 1408}, {'<det>': 1406,
'<their>': 1406, 'am': 481, 'an': 1408, 'auf': 481, 'aus': 481, 'dass': 481, 'mir': 481, 'ob': 481, 'per': 481, 'uns':
481, 'via': 481, 'wegen': 481}, {'<they>': 1377, '^': 20}, {'<me>': 1411}, {'<me>': 1411, '<they>': 1412}, {'<me>':
1270, 'D': 1196, 'a': 1266, 'ah': 1266, 'au': 1266, 'auch': 1266, 'aufgetaucht': 481, 'dazugekommen': 481,
'dazugestossen': 481, 'dazugestoßen': 481, 'gekommen': 481, 'mitgekommen': 481, 'vorbeigefahren': 481,
'vorbeigekommen': 481}, {'...': 1401, 'wohl': 0}, {'<counsel>': 0, 'ein': 1165, 'einen': 1164, 'n': 1164, 'nen':
1164}, {'stelle': 389}, {'meiner': 1417, 'unserer': 1417, 'unsrer': 1417}, {'an': 1418}, {'stelle': 213}, {'meiner':
1420, 'unserer': 1420, 'unsrer': 1420}, {'an': 1421}, {'...': 1422}, {'fall': 389}, {'jeden': 1424}, {'<they>': 1419,
'^': 1423, 'an': 1418, 'auf': 1425, 'eher': 389, 'erst': 389, 'kein': 389, 'keine': 389, 'keinen': 389, 'lieber': 389,
'nicht': 389, 'sofort': 389, 'unbedingt': 389, 'zuerst': 389}, {'auf': 1425, 'eher': 389, 'erst': 389, 'kein': 389,
'keine': 389, 'keinen': 389, 'lieber': 389, 'nicht': 389, 'sofort': 389, 'unbedingt': 389, 'zuerst': 389}, {'to':
389}, {'me': 1428, 'us': 1428}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0,
'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1430, 'abteilung': 0, 'bereich':
0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0,
'teil': 0}, {'<det>': 1431}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0,
'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1433, 'abteilung': 0, 'bereich':
0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle':
0, 'teil': 0}, {'<det>': 1434}, {'<they>': 524, '^': 66, 'dass': 525, 'mir': 526, 'uns': 526}, {'<way>': 526},
{'<det>': 1437, '<way>': 526}, {'<they>': 524, '^': 66, 'am': 1438, 'auf': 1438, 'beim': 1438, 'dass': 525, 'im':
1438, 'per': 1438}, {'<they>': 1436, '^': 66, 'am': 1438, 'auf': 1438, 'beim': 1438, 'dass': 525, 'im': 1438, 'mir':
1439, 'per': 1438, 'uns': 1439}, {'dafuer': 1154, 'dagegen': 1154}, {'besuch': 481}, {'bei': 1396, 'da': 481, 'dabei':
481, 'hier': 481, 'zu': 1442}, {'anhang': 1443, 'familie': 1443, 'frau': 1443, 'freund': 1443, 'freundin': 1443,
'hund': 1443, 'kind': 1443, 'kindern': 1443, 'mann': 1443, 'partner': 1443, 'partnerin': 1443}, {'<their>': 1444,
'anhang': 1443, 'familie': 1443, 'frau': 1443, 'freund': 1443, 'freundin': 1443, 'hund': 1443, 'kind': 1443,
'kindern': 1443, 'mann': 1443, 'partner': 1443, 'partnerin': 1443}, {'mit': 1445, 'samt': 1445}, {'haus': 481},
{'bei': 1396, 'da': 481, 'hier': 481, 'im': 1447}, {'bei': 1396, 'da': 481, 'dabei': 481, 'hier': 481}, {'abendessen':
1449, 'besuch': 1449, 'bier': 1449, 'brunch': 1449, 'essen': 1449, 'fruehstueck': 1449, 'fruhstuck': 1449, 'grillen':
1449, 'jause': 1449, 'kaffee': 1449, 'mittagessen': 1449, 'tisch': 481}, {'tisch': 481}, {'': (23, 'contact'), '$$':
481}, {'partie': 481}, {'der': 1453}, {'$$': 481, 'am': 1451, 'dabei': 1452, 'von': 1454}, {'dabei': 481}, {'video':
1456, 'zoom': 1456}, {'am': 1451, 'an': 1276, 'auf': 1276, 'bei': 1276, 'beim': 1276, 'da': 481, 'in': 1276, 'mit':
1455, 'online': 1456, 'per': 1457, 'remote': 1456, 'zu': 1276, 'zugeschaltet': 481}, {'<my>': 481, 'abendessen': 1449,
'besuch': 1449, 'bier': 1449, 'brunch': 1449, 'essen': 1449, 'fruehstueck': 1449, 'fruhstuck': 1449, 'grillen': 1449,
'jause': 1449, 'kaffee': 1449, 'mittagessen': 1449}, {'': (23, 'contact'), 'im': 1279, 'in': 1280, 'ins': 1279,
'kurz': 1281}, {'abend': 1448, 'kaffee': 1448, 'moment': 1448, 'nachmittag': 1448, 'sprung': 1448, 'std': 1448,
'stuendchen': 1448, 'stundchen': 1448, 'stunde': 1448, 'stunden': 1448, 'vormittag': 1448, 'weile': 1448}, {'abend':
1448, 'ganze': 1461, 'halbe': 1461, 'kaffee': 1448, 'moment': 1448, 'nachmittag': 1448, 'sprung': 1448, 'std': 1448,
'stuendchen': 1448, 'stundchen': 1448, 'stunde': 1448, 'stunden': 1448, 'vormittag': 1448, 'weile': 1448}, {'am':
1451, 'dabei': 481, 'von': 1454}, {'am': 1451, 'mit': 1463, 'online': 1456, 'per': 1457, 'remote': 1456,
'zugeschaltet': 481}, {'abend': 1448, 'kaffee': 1448, 'moment': 1448, 'nachmittag': 1448, 'sprung': 1448, 'std': 1448,
'stuendchen': 1448, 'stunde': 1448, 'stunden': 1448, 'vormittag': 1448, 'weile': 1448}, {'abend': 1448, 'ganze': 1465,
'halbe': 1465, 'kaffee': 1448, 'moment': 1448, 'nachmittag': 1448, 'sprung': 1448, 'std': 1448, 'stuendchen': 1448,
'stunde': 1448, 'stunden': 1448, 'vormittag': 1448, 'weile': 1448}, {'abend': 1448, 'drei': 1466, 'ein': 1466, 'eine':
1466, 'einen': 1466, 'ganze': 1465, 'halbe': 1466, 'kaffee': 1448, 'moment': 1448, 'n': 1466, 'nachmittag': 1448,
'ne': 1466, 'sprung': 1448, 'std': 1448, 'stuendchen': 1448, 'stunde': 1448, 'stunden': 1448, 'vormittag': 1448,
'weile': 1448, 'zwei': 1466}, {'abend': 1448, 'kaffee': 1448, 'moment': 1448, 'nachmittag': 1448, 'sprung': 1448,
'std': 1448, 'stundchen': 1448, 'stunde': 1448, 'stunden': 1448, 'vormittag': 1448, 'weile': 1448}, {'abend': 1448,
'ganze': 1468, 'halbe': 1468, 'kaffee': 1448, 'moment': 1448, 'nachmittag': 1448, 'sprung': 1448, 'std': 1448,
'stundchen': 1448, 'stunde': 1448, 'stunden': 1448, 'vormittag': 1448, 'weile': 1448}, {'abend': 1448, 'drei': 1469,
'ein': 1469, 'eine': 1469, 'einen': 1469, 'ganze': 1468, 'halbe': 1469, 'kaffee': 1448, 'moment': 1448, 'n': 1469,
'nachmittag': 1448, 'ne': 1469, 'sprung': 1448, 'std': 1448, 'stundchen': 1448, 'stunde': 1448, 'stunden': 1448,
'vormittag': 1448, 'weile': 1448, 'zwei': 1469}, {'$$': 481, 'am': 1451, 'anhang': 1443, 'dabei': 1452, 'familie':
1443, 'frau': 1443, 'freund': 1443, 'freundin': 1443, 'hund': 1443, 'kind': 1443, 'kindern': 1443, 'mann': 1443,
'partner': 1443, 'partnerin': 1443, 'von': 1454}, {'am': 1451, 'mit': 1455, 'online': 1456, 'per': 1457, 'remote':
1456, 'zugeschaltet': 481}, {'<my>': 481, 'besuch': 481}, {'abendessen': 1449, 'besuch': 1449, 'bier': 1449, 'brunch':
1449, 'essen': 1449, 'fruehstueck': 1449, 'fruhstuck': 1449, 'grillen': 1449, 'jause': 1449, 'kaffee': 1449,
'mittagessen': 1449}, {'D': 1446, 'abend': 1448, 'alle': 1277, 'am': 1450, 'an': 1276, 'anwesend': 481, 'auch': 1458,
'auf': 1459, 'aufgetaucht': 481, 'bei': 1283, 'beide': 1277, 'beim': 1276, 'da': 1460, 'dabei': 481, 'dafuer': 1154,
'dafur': 1154, 'dagegen': 1154, 'dazugekommen': 481, 'dazugestossen': 481, 'dazugestoßen': 481, 'der': 1271, 'drei':
1462, 'ebenfalls': 1464, 'ein': 1462, 'eine': 1462, 'einen': 1462, 'einfach': 1274, 'fuer': 1467, 'fur': 1470,
'ganze': 1461, 'gekommen': 481, 'halbe': 1462, 'hier': 481, 'im': 1279, 'in': 1285, 'ins': 1279, 'kaffee': 1448,
'kurz': 1281, 'leider': 1274, 'mit': 1471, 'mitgekommen': 481, 'moment': 1448, 'n': 1462, 'nachmittag': 1448, 'ne':
1462, 'ned': 1273, 'net': 1273, 'nicht': 1273, 'noch': 1472, 'online': 1456, 'per': 1457, 'remote': 1456, 'samt':
1444, 'sprung': 1448, 'std': 1448, 'stuendchen': 1448, 'stundchen': 1448, 'stunde': 1448, 'stunden': 1448, 'und':
1444, 'vorbeigefahren': 481, 'vorbeigekommen': 481, 'vormittag': 1448, 'weile': 1448, 'wieder': 1277, 'wohl': 0, 'zu':
1473, 'zugeschaltet': 481, 'zum': 1474, 'zur': 1474, 'zwei': 1462}, {'dafur': 1154, 'dagegen': 1154}, {'D': 1446,
'abend': 1448, 'alle': 1277, 'am': 1450, 'an': 1276, 'anwesend': 481, 'auch': 1458, 'auf': 1459, 'aufgetaucht': 481,
'bei': 1283, 'beide': 1277, 'beim': 1276, 'da': 1460, 'dabei': 481, 'dazugekommen': 481, 'dazugestossen': 481,
'dazugestoßen': 481, 'drei': 1462, 'ebenfalls': 1464, 'ein': 1462, 'eine': 1462, 'einen': 1462, 'fuer': 1467, 'fur':
1470, 'ganze': 1461, 'gekommen': 481, 'halbe': 1462, 'hier': 481, 'im': 1279, 'in': 1285, 'ins': 1279, 'kaffee': 1448,
'kurz': 1281, 'mit': 1471, 'mitgekommen': 481, 'moment': 1448, 'n': 1462, 'nachmittag': 1448, 'ne': 1462, 'noch':
1472, 'online': 1456, 'per': 1457, 'remote': 1456, 'samt': 1444, 'sprung': 1448, 'std': 1448, 'stuendchen': 1448,
'stundchen': 1448, 'stunde': 1448, 'stunden': 1448, 'und': 1444, 'vorbeigefahren': 481, 'vorbeigekommen': 481,
'vormittag': 1448, 'weile': 1448, 'wieder': 1277, 'zu': 1473, 'zugeschaltet': 481, 'zum': 1474, 'zur': 1474, 'zwei':
1462}, {'da': 481}, {'<me>': 1282}, {'am': 1474, 'auch': 1478, 'auf': 1474, 'bei': 1479, 'da': 1460, 'dabei': 481,
'im': 1279, 'in': 1280, 'ins': 1279, 'kurz': 1281, 'mit': 1456, 'zum': 1474, 'zur': 1474}, {'^': 213, 'davor': 389,
'vor': 389}, {'<they>': 1481, '^': 213, 'davor': 389, 'vor': 389}, {'<me>': 1482, 'vor': 389}, {'auf': 1210},
{'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66,
'ruberschicken': 66, 'rueberschicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken':
66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66,
'zuruckzahlen': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66,
'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1485}, {'^': 1486}, {'<giveinf>': 66, 'durchgeben': 66, 'freigeben':
66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66,
'rueberschicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten':
66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66,
'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66,
'zuschicken': 66}, {'...': 1488}, {'<me>': 1487, '^': 1489, 'sich': 1350}, {'<until>': 1334, 'bescheid': 1288,
'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'klaeren': 66, 'klaren': 66, 'liefern': 66, 'mitbringen': 66,
'nachliefern': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66, 'rueberschicken': 66, 'schicken': 66,
'senden': 66, 'uberweisen': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66,
'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66,
'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66,
'zuschicken': 66, 'zusenden': 66}, {'...': 1491, '<thing>': 1126, '<work>': 1126, 'absagen': 66, 'angebot': 1126,
'antwort': 1126, 'bescheid': 1288, 'bestaetigung': 1126, 'bestatigung': 1126, 'connect': 66, 'connecten': 66,
'entscheidung': 1126, 'feedback': 1289, 'forward': 66, 'fotos': 1126, 'intro': 66, 'introduce': 66, 'introen': 66,
'klaeren': 66, 'klaren': 66, 'kostenvoranschlag': 1126, 'liefern': 66, 'muster': 1126, 'nachfragen': 66, 'nachhaken':
66, 'offerte': 1126, 'rechnung': 1126, 'ruckmeldung': 1336, 'rueckmeldung': 1336, 'schicken': 66, 'send': 66, 'share':
66, 'unterlagen': 1126, 'vermitteln': 66, 'vertrag': 1126, 'zahlen': 1126, 'zusagen': 66}, {'': (13, 'talk'), '...':
1291, '<counsel>': 0, '<me>': 1487, '<until>': 1333, '^': 1492, 'dass': 1345, 'ein': 1165, 'einen': 1164, 'n': 1164,
'nen': 1164, 'sich': 1350}, {'...': 1331}, {'^': 1494}, {'...': 1488, 'absagen': 66, 'bescheid': 1288, 'connecten':
66, 'feedback': 1289, 'intro': 66, 'introen': 66, 'klaeren': 66, 'klaren': 66, 'liefern': 66, 'nachfragen': 66,
'nachhaken': 66, 'ruckmeldung': 1289, 'rueckmeldung': 1289, 'schicken': 66, 'vermitteln': 66, 'zusagen': 66}, {'...':
1291, '<me>': 1487, '<until>': 1495, '^': 1496, 'sich': 1350}, {'auch': 1478, 'da': 481, 'dabei': 481, 'mit': 1456},
{'...': 1491}, {'<me>': 1487, '<until>': 1352, '^': 1499, 'dass': 1345, 'sich': 1350}, {'nicht': 8}, {'aber': 1501,
'doch': 1501}, {'connecten': 66, 'intro': 66, 'introen': 66, 'klaeren': 66, 'klaren': 66, 'liefern': 66, 'nachfragen':
66, 'nachhaken': 66, 'schicken': 66, 'vermitteln': 66}, {'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8,
'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1504, 'anrufen': 8,
'besuchen': 8, 'erreichen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'sprechen': 8,
'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1504, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren':
8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'^': 1346, 'anrufen': 8, 'besuchen': 8,
'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...':
1507, '^': 1346, 'anrufen': 8, 'bei': 1349, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8,
'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1502, '<counsel>': 0, '^': 1503, 'aber': 1501, 'doch':
1501, 'ein': 1165, 'einen': 1164, 'mich': 1505, 'mir': 1506, 'n': 1164, 'nen': 1164, 'sich': 1508, 'uns': 1505},
{'mich': 1506, 'mir': 1506, 'sich': 1506, 'uns': 1506}, {'<until>': 543, '^': 1147}, {'sich': 1511}, {'<thing>': 1126,
'<work>': 1126, 'angebot': 1126, 'antwort': 1126, 'bestaetigung': 1126, 'entscheidung': 1126, 'fotos': 1126,
'kostenvoranschlag': 1126, 'muster': 1126, 'offerte': 1126, 'rechnung': 1126, 'rueckmeldung': 1126, 'unterlagen':
1126, 'vertrag': 1126, 'zahlen': 1126}, {'^': 1513, 'sich': 1511}, {'<thing>': 1126, '<work>': 1126, 'angebot': 1126,
'antwort': 1126, 'bestatigung': 1126, 'entscheidung': 1126, 'fotos': 1126, 'kostenvoranschlag': 1126, 'muster': 1126,
'offerte': 1126, 'rechnung': 1126, 'ruckmeldung': 1126, 'unterlagen': 1126, 'vertrag': 1126, 'zahlen': 1126}, {'^':
1515, 'sich': 1511}, {'erreichen': 1121, 'erwischen': 1121, 'sprechen': 1121}, {'<hat>': 1058, '<needs>': 1059,
'<saysv>': 1063, '<sends3>': 69, '<will3>': 651, '^': 1119, 'antwortet': 481, 'antwortete': 481, 'anzuklingeln': 1121,
'anzurufen': 1121, 'arbeitet': 1124, 'bat': 1129, 'beginnt': 1124, 'begleitet': 1130, 'bekommen': 1135, 'bekommt':
1142, 'benoetigt': 1149, 'benotigt': 1153, 'berichtet': 0, 'besteht': 1155, 'besuchen': 1130, 'besucht': 1130,
'bewarb': 1156, 'bewirbt': 1156, 'bietet': 1159, 'bittet': 1129, 'bleibt': 1124, 'bot': 1159, 'brachte': 1162,
'brachten': 1162, 'braeuchte': 1166, 'braeuchten': 1167, 'brauchen': 1171, 'braucht': 1173, 'brauchte': 1175,
'brauchten': 1176, 'bringen': 1179, 'bringt': 1179, 'bräuchte': 1175, 'darf': 1186, 'draengt': 1188, 'drangt': 1188,
'dringt': 1155, 'duerfen': 1189, 'durfen': 1189, 'empfaengt': 1130, 'empfahl': 1191, 'empfangt': 1130, 'empfehlen':
1191, 'empfiehlt': 1191, 'erinnert': 1192, 'ermahnt': 1193, 'ermutigt': 1193, 'erzaehlt': 0, 'erzahlt': 0, 'essen':
1197, 'faehrt': 1192, 'faend': 1200, 'faende': 1200, 'faengt': 1204, 'fahren': 1192, 'fahrt': 1192, 'fand': 1200,
'fande': 1200, 'fangt': 1204, 'feiert': 1206, 'fordert': 1208, 'fragt': 1211, 'freuen': 1214, 'freut': 1217, 'fuehrt':
1130, 'fuhrt': 1130, 'fänd': 1200, 'gab': 1224, 'gaben': 1226, 'gibt': 1226, 'ging': 1230, 'gingen': 1230, 'haben':
1251, 'haette': 1255, 'haetten': 1257, 'hat': 1263, 'hatte': 1264, 'hatten': 1257, 'helfen': 1130, 'hilft': 1130,
'hofft': 1262, 'holen': 1192, 'holt': 1192, 'hätte': 1255, 'hätten': 1257, 'is': 1267, 'isst': 1197, 'ist': 1275,
'kam': 1286, 'kamen': 1287, 'kann': 1297, 'koennen': 1298, 'kommen': 1301, 'kommt': 1301, 'konnen': 1298, 'kriegen':
1135, 'kriegt': 1142, 'kuemmern': 1304, 'kuemmert': 1304, 'kummern': 1304, 'kummert': 1304, 'laden': 1305, 'ladt':
1305, 'laedt': 1305, 'legt': 1309, 'legte': 1309, 'll': 1311, 'machen': 1319, 'macht': 1319, 'mahnt': 1193, 'mailt':
1320, 'mailte': 1320, 'meldet': 1323, 'meldete': 1325, 'mochte': 1351, 'mochten': 1355, 'moechte': 1363, 'moechten':
1355, 'muessen': 1367, 'muss': 1371, 'mussen': 1375, 'möchte': 1351, 'nehmen': 1192, 'nimmt': 1376, 'owes': 1378,
'pladiert': 1379, 'pladierte': 1379, 'plaediert': 1380, 'plaedierte': 1380, 'plant': 1262, 'pocht': 1155, 'raet':
1386, 'rat': 1386, 'raten': 1386, 'recommended': 389, 'recommends': 389, 'rief': 1389, 'riet': 1386, 'rieten': 1386,
'ruehrt': 1323, 'ruehrte': 1323, 'ruft': 1390, 'ruhrt': 1323, 'ruhrte': 1323, 'rät': 1386, 'said': 1392, 'san': 1393,
'sass': 1402, 'sassen': 1402, 'says': 1392, 'saß': 1402, 'saßen': 1402, 'schauen': 1301, 'schaut': 1301, 'schlaeft':
1197, 'schlaegt': 1404, 'schlafen': 1197, 'schlaft': 1197, 'schlagt': 1404, 'schlug': 1404, 'schlägt': 1404,
'schreiben': 1409, 'schreibt': 1410, 'schrieb': 1320, 'schulden': 1413, 'schuldet': 1413, 'sind': 1414, 'soll': 0,
'sollen': 0, 'sollte': 0, 'stand': 1415, 'standen': 1402, 'startet': 1124, 'sucht': 1416, 'suchte': 1416, 'taet':
1426, 'taete': 1427, 'tat': 1426, 'tate': 1427, 'textet': 1320, 'thinks': 1392, 'told': 1429, 'treffen': 1156,
'trifft': 1156, 'tät': 1426, 'uberlegt': 1262, 'ubernachten': 1197, 'ubernachtet': 1197, 'ubernimmt': 1432,
'ueberlegt': 1262, 'uebernachten': 1197, 'uebernachtet': 1197, 'uebernimmt': 1435, 'verlangt': 1208, 'versprach':
1440, 'verspricht': 1440, 'versucht': 1262, 'waere': 1441, 'war': 1475, 'ware': 1476, 'waren': 1477, 'warn': 1480,
'warnt': 1483, 'warnte': 1483, 'warten': 1484, 'wartet': 1484, 'werden': 1490, 'will': 1493, 'wird': 1497, 'woan':
1498, 'wohnt': 1124, 'wollen': 1500, 'wollte': 1509, 'wollten': 1510, 'worn': 1498, 'wuenschen': 1512, 'wuenscht':
1514, 'wuerd': 1426, 'wuerde': 1426, 'wunschen': 1512, 'wunscht': 1516, 'wurd': 1426, 'wurde': 1426, 'wäre': 1476,
'würde': 1426, 'zu': 1517, 'zuruckzurufen': 1121, 'zurueckzurufen': 1121}, {'N': 858}, {'an': 1519}, {'<them>': 45},
{'ich': 1521, 'wir': 1521}, {'...': 1520, '<have>': 1522, 'an': 1519}, {'^': 643}, {'hand': 12, 'mail': 12, 'post':
12}, {'der': 1525}, {'am': 1236, 'auf': 1237, 'im': 1238, 'in': 1526, 'von': 110, 'vorliegen': 12}, {'...': 1527},
{'^': 1528}, {'<they>': 1529}, {'bekommen': 1530, 'bekommt': 1530, 'erhaelt': 1530, 'erhalt': 1530, 'haben': 1530,
'hat': 1530, 'kriegen': 1530, 'kriegt': 1530}, {'<they>': 786, 'ich': 39, 'wir': 39}, {'<them>': 39, 'das': 474,
'dass': 1532}, {'<they>': 651, 'der': 651, 'die': 651}, {'durchgearbeitet': 481, 'durchgegangen': 481}, {'...': 600,
'<reviewed>': 301}, {'N': 1536}, {'...': 1535, 'fuer': 1537, 'fur': 1537, 'v': 1537, 'vom': 1537, 'von': 1537}, {'i':
59, 'ich': 59, 'ma': 59, 'wir': 59}, {'ab': 59, 'aus': 59, 'heim': 59, 'hin': 59, 'nach': 59, 'vom': 59, 'zum': 59,
'zur': 59}, {'...': 1540}, {'N': 1541, 'ihn': 1541, 'sie': 1541}, {'ich': 1542, 'wir': 1542}, {'mich': 59, 'uns': 59},
{'<they>': 59}, {'<they>': 1544, 'mich': 1545, 'mir': 1545, 'uns': 1545}, {'mich': 1545, 'uns': 1545}, {'mich': 1545,
'mir': 1545, 'uns': 1545}, {'bei': 59, 'im': 59, 'in': 59, 'mit': 59, 'zu': 59}, {'ich': 1549, 'wir': 1549},
{'<they>': 1544, 'mich': 1545, 'uns': 1545}, {'wir': 59}, {'ich': 59, 'ma': 59, 'wir': 59}, {'': (2, 'plan'), 'N':
1541, 'ihn': 1541, 'sie': 1541}, {'ich': 1554, 'ma': 59, 'wir': 1554}, {'': (1, 'moved')}, {'besprechung': 59, 'call':
59, 'gesprach': 59, 'gespraech': 59, 'lunch': 59, 'meeting': 59, 'termin': 59, 'treffen': 59}, {'...': 1557}, {'ich':
1558, 'wir': 1558}, {'<they>': 1196}, {'<they>': 1196, 'gestrichen': 8}, {'vorbei': 59, 'vorbeischauen': 59}, {'...':
1562}, {'...': 1562, 'ich': 1563}, {'besuchen': 59}, {'': (2, 'plan'), '...': 1565}, {'<they>': 1566}, {'mich': 1567,
'uns': 1567}, {'<me>': 59, 'besuch': 59}, {'vorbei': 59, 'zu': 1569, 'zum': 59}, {'...': 1570, 'vorbei': 59, 'zu':
1569, 'zum': 59}, {'N': 1571, 'mich': 1567, 'uns': 1567}, {'<me>': 1545}, {'<callinf>': 366, '<giveinf>': 366,
'anklopfen': 366, 'essen': 366, 'nachfragen': 366, 'reden': 366, 'sprechen': 366, 'treffen': 366, 'vorbeischauen':
366, 'vorfuehlen': 366, 'vorfuhlen': 366}, {'...': 1574, '<callinf>': 366, '<giveinf>': 366, 'anklopfen': 366,
'essen': 366, 'nachfragen': 366, 'reden': 366, 'sprechen': 366, 'treffen': 366, 'vorbeischauen': 366, 'vorfuehlen':
366, 'vorfuhlen': 366}, {'N': 1575}, {'bei': 1576, 'mit': 1576, 'zu': 1576}, {'bei': 1576, 'mit': 1576, 'wieder':
1577, 'zu': 1576}, {'eingeladen': 59}, {'': (2, 'plan'), '...': 1579}, {'bei': 1580, 'im': 59, 'in': 59, 'mit': 59,
'zu': 1580}, {'<they>': 1196, 'ich': 1581, 'wir': 1581}, {'<acts1>': 1539, 'abgemacht': 59, 'abgmacht': 59,
'ausgemacht': 59, 'ausgmacht': 59, 'begleite': 1543, 'begleitet': 1546, 'besuchen': 1547, 'besucht': 1548, 'bin':
1550, 'bringe': 1543, 'empfaengt': 1548, 'empfangt': 1548, 'erinnert': 1551, 'essen': 1552, 'faehrt': 1546, 'fahr':
1553, 'fahre': 1555, 'fahren': 1553, 'fahrt': 1546, 'festgelegt': 59, 'flieg': 1553, 'fliege': 1553, 'fliegen': 1553,
'fuehrt': 1546, 'fuhrt': 1546, 'gehen': 1552, 'gelegt': 1556, 'geplant': 59, 'geschoben': 1556, 'gestrichen': 8,
'hab': 1559, 'habe': 1559, 'haben': 1559, 'helfen': 1548, 'hilft': 1548, 'hol': 1543, 'hole': 1543, 'holen': 1543,
'holt': 1551, 'isst': 1560, 'ist': 1561, 'komm': 1564, 'komme': 1564, 'kommen': 1568, 'kommt': 1572, 'laden': 1573,
'ladt': 1573, 'laedt': 1573, 'mal': 1578, 'nehmen': 1551, 'nimmt': 1546, 'reden': 1552, 'reise': 1553, 'reisen': 1553,
'reserviert': 59, 'schau': 1564, 'schaue': 1564, 'schlaeft': 1560, 'schlaft': 1560, 'sehen': 1552, 'sind': 1582,
'sprechen': 1552, 'telefonieren': 1552, 'treffen': 1552, 'ubernachtet': 1560, 'uebernachtet': 1560, 'umgebucht': 1556,
'umgelegt': 1556, 'vereinbart': 59, 'verlegt': 1556, 'verschoben': 1556, 'vertagt': 1556, 'vorgezogen': 1556, 'wurde':
489, 'zeigt': 1548, 'zoomen': 1552, 'zugesagt': 59}, {'gelegt': 603}, {'herz': 1584}, {'bekannt': 637,
'bekanntgemacht': 636, 'connected': 636, 'in': 639, 'vernetzt': 636, 'zusammengebracht': 636}, {'...': 1586,
'bekannt': 637, 'bekanntgemacht': 636, 'connected': 636, 'in': 639, 'vernetzt': 636, 'zusammengebracht': 636}, {'N':
1587}, {'ans': 1585, 'ausgeholfen': 453, 'ins': 734, 'mit': 1588, 'mitgeholfen': 453}, {'keine': 213, 'nicht': 213},
{'auf': 420, 'besser': 213, 'bloss': 213, 'bloß': 213, 'finger': 795, 'haende': 795, 'hande': 795, 'ja': 1590,
'keinesfalls': 213, 'lieber': 213, 'nie': 213, 'niemals': 213, 'unbedingt': 213}, {'soll': 389, 'solle': 389,
'sollen': 389, 'sollte': 389, 'sollten': 389}, {'^': 1591, 'ich': 1592, 'man': 1592, 'wir': 1592}, {'<introduced>':
636, 'bekannt': 637}, {'<introduced>': 636, 'bekannt': 637, 'einander': 1594, 'miteinander': 1594}, {'gebracht': 636,
'gesetzt': 636}, {'kontakt': 1596, 'verbindung': 1596}, {'<introduced>': 636, 'bekannt': 637, 'einander': 640, 'in':
639, 'miteinander': 640}, {'mail': 1598}, {'e': 1599, 'linkedin': 1598, 'mail': 1598, 'whatsapp': 1598}, {'...': 1595,
'<introduced>': 636, 'bekannt': 637, 'einander': 640, 'gegenseitig': 640, 'in': 1597, 'kontakt': 1596, 'miteinander':
640, 'per': 1600, 'verbindung': 1596, 'via': 1600}, {'N': 1601, 'ich': 478}, {'^': 213, 'an': 846, 'dass': 389,
'dazu': 845, 'fuer': 848, 'fur': 850, 'ist': 493, 'lautet': 493, 'lautete': 493, 'waere': 493, 'war': 493, 'ware':
493, 'wäre': 493}, {'bekannt': 637, 'vorgestellt': 636}, {'...': 1604}, {'N': 674, 'dem': 675, 'der': 675, 'mit':
675}, {'ich': 1606, 'wir': 1606}, {'gestellt': 26}, {'verfuegung': 1608, 'verfugung': 1608}, {'bekannt': 637,
'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26, 'vorgestellt': 636, 'zur': 1609}, {'...': 1610}, {'auf':
420, 'besser': 213, 'bloss': 213, 'bloß': 213, 'erst': 213, 'finger': 795, 'haende': 795, 'hande': 795, 'ja': 1590,
'keinesfalls': 213, 'lieber': 213, 'nicht': 213, 'nie': 213, 'niemals': 213, 'unbedingt': 213}, {'^': 1612}, {':':
1613}, {'...': 1614}, {'...': 1614, '<det>': 1615}, {'am': 1616, 'auf': 1616, 'beim': 1616, 'im': 1616, 'in': 1616,
'per': 1616, 'via': 1616}, {'...': 669, 'vorgestellt': 636}, {'D': 66}, {'...': 1619}, {'alles': 1620, 'das': 1620,
'den': 1620, 'die': 1620, 'es': 1620, 'ihn': 1620, 'sie': 1620}, {'bringt': 1621, 'gibt': 1621, 'schickt': 1621,
'sendet': 1621}, {'und': 1622}, {'...': 1623}, {'': (6, 'theirs'), 'D': 66}, {'<my>': 66}, {'<me>': 1625, '<my>': 66,
'D': 1626}, {'nach': 66, 'um': 66}, {'...': 1628}, {'...': 1628, 'bei': 1629, 'beim': 1629, 'sich': 1629}, {'...':
66}, {'<their>': 1631, 'bei': 1631, 'beim': 1631}, {'': (6, 'theirs'), 'nach': 66, 'um': 66}, {'...': 1633}, {'...':
1628, '<their>': 1631, 'bei': 1634, 'beim': 1634, 'sich': 1629}, {'retour': 1619, 'wieder': 1619, 'zuruck': 1619,
'zurueck': 1619}, {'...': 1636}, {'...': 1076, '<me>': 1637}, {'...': 1628, 'nach': 66, 'um': 66}, {'sich': 1639},
{'<det>': 66}, {'<det>': 1620, 'D': 1641}, {'<me>': 1642}, {'<sends3>': 1624, '<serves3>': 1627, 'baut': 190,
'bringt': 1109, 'erkundigt': 1630, 'fraegt': 1632, 'fragt': 1635, 'fragts': 1632, 'frägt': 1632, 'gibt': 1638, 'hakt':
1630, 'hoert': 1640, 'hort': 1640, 'schaut': 1640, 'schickt': 1109, 'schreibt': 1643, 'sieht': 1640, 'zahlt': 1109},
{'spiel': 733}, {'empfohlen': 603, 'ins': 1645, 'vermittelt': 603, 'vorgeschlagen': 603, 'weiterempfohlen': 603},
{'einsatz': 453}, {'ausgeholfen': 453, 'dabei': 453, 'eingesprungen': 453, 'gearbeitet': 453, 'geholfen': 453,
'gewerkt': 453, 'im': 1647, 'mitgeholfen': 453}, {'...': 1648, 'ausgeholfen': 453, 'dabei': 453, 'eingesprungen': 453,
'gearbeitet': 453, 'geholfen': 453, 'gewerkt': 453, 'im': 1647, 'mitgeholfen': 453}, {'...': 1646, '<helper>': 1649},
{'...': 1646, 'N': 640}, {'das': 120, 'erst': 83, 'es': 120}, {'^': 1652}, {'gebracht': 613}, {'stand': 1654},
{'aktuellen': 1655, 'letzten': 1655, 'neuesten': 1655, 'neusten': 1655}, {'...': 1614, '<det>': 1615, 'den': 1656},
{'ans': 1585, 'empfohlen': 603, 'ins': 1645, 'vermittelt': 603, 'vorgeschlagen': 603, 'weiterempfohlen': 603},
{'geholfen': 301, 'unterstuetzt': 301, 'unterstutzt': 301, 'zugehoert': 301, 'zugehort': 301}, {'geholfen': 301,
'unterstutzt': 301, 'zugehort': 301}, {'geholfen': 301, 'unterstuetzt': 301, 'zugehoert': 301}, {'...': 1658, '<det>':
961, '<my>': 969, '<their>': 961, 'N': 640, '^': 960, 'pitch': 1659, 'pitchen': 1659, 'proben': 1659, 'uben': 1660,
'ueben': 1661}, {':': 1613, 'empfohlen': 603, 'ins': 1645, 'vermittelt': 603, 'vorgeschlagen': 603, 'weiterempfohlen':
603}, {'...': 1614, '^': 960}, {'...': 1663, '<det>': 1664, '<their>': 961, '^': 960, 'pitch': 1659, 'pitchen': 1659,
'proben': 1659, 'uben': 1660, 'ueben': 1661}, {'gegeben': 613, 'gesagt': 613}, {'gegeben': 636, 'gemacht': 636,
'geschickt': 636}, {'N': 1667}, {'an': 1668, 'bei': 1668, 'mit': 1668, 'zu': 1668}, {'intro': 1669}, {'N': 1618},
{'vorgestellt': 636}, {'N': 1672, 'kontakt': 678, 'rucken': 877, 'ruecken': 878}, {'N': 1672}, {'gegeben': 613},
{'gutes': 964, 'intro': 1669, 'update': 1675}, {'...': 1646}, {'': (8, 'asked'), '<me>': 524}, {'durch': 66, 'ein':
66, 'nach': 66, 'weiter': 66}, {'...': 1679}, {'angebot': 66, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros':
66, 'kontakt': 66, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage':
66}, {'<my>': 1680, 'angebot': 66, 'das': 1681, 'den': 1681, 'die': 1681, 'ein': 1681, 'eine': 1681, 'einladung': 66,
'entwurf': 66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen': 1681, 'protokoll': 66, 'termin': 66, 'unterlagen': 66,
'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^': 1682}, {'...': 1614, '<det>': 1664, '<their>': 961, '^':
960}, {'gesetzt': 613}, {'bild': 1685, 'gesprach': 966, 'gespraech': 966, 'spiel': 966}, {'^': 154}, {'<me>': 1687},
{'<my>': 1680}, {'^': 1689}, {'weg': 481}, {'den': 1691}, {'uber': 1692, 'ueber': 1692}, {'...': 1693, 'uber': 1692,
'ueber': 1692}, {'mir': 1694, 'uns': 1694}, {'fertig': 83, 'zusammen': 83}, {'...': 1696, 'angebot': 66, 'das': 1681,
'den': 1681, 'die': 1681, 'ein': 1681, 'eine': 1681, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66,
'kontakt': 66, 'nen': 1681, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66,
'vorschlage': 66}, {'^': 1697}, {'...': 681, '^': 960}, {'...': 669, '<introduced>': 636, 'bekannt': 637, 'in': 639},
{'<det>': 1699, '<my>': 682, '<their>': 1699, 'N': 1700, '^': 960, 'einem': 682, 'einer': 682}, {'angebot': 66, 'das':
1681, 'den': 1681, 'die': 1681, 'ein': 1681, 'eine': 1681, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66,
'kontakt': 66, 'nen': 1681, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66,
'vorschlage': 66}, {'^': 1702}, {':': 1613, 'N': 670}, {'sein': 66}, {'da': 1705, 'eintreffen': 66, 'fertig': 1705,
'kommen': 66, 'vorliegen': 66}, {'<until>': 1706}, {'': (6, 'theirs'), 'soll': 1707}, {'gebeten': 1708}, {'...':
1709}, {'^': 1710}, {'um': 1711}, {'...': 1704, '<det>': 1615, 'email': 1712, 'linkedin': 1712, 'mail': 1712, 'sms':
1712, 'whatsapp': 1712}, {'<work>': 1536}, {'...': 1, ':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'...':
1714, '<counsel>': 851, '<opinion>': 1715, '<work>': 1536}, {'angebot': 66, 'einladung': 66, 'entwurf': 66, 'erst':
83, 'intro': 66, 'intros': 66, 'kontakt': 66, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66,
'vorschlag': 66, 'vorschlage': 66}, {'<my>': 1680, 'angebot': 66, 'das': 1717, 'den': 1681, 'die': 1681, 'ein': 1681,
'eine': 1681, 'einladung': 66, 'entwurf': 66, 'erst': 83, 'es': 120, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen':
1681, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^':
1718}, {'...': 1696}, {'^': 1720}, {'...': 671, 'email': 1712, 'linkedin': 1712, 'mail': 1712, 'sms': 1712,
'whatsapp': 1712}, {'gebeten': 614}, {'kommt': 1707, 'soll': 1707, 'sollte': 1707}, {'angefragt': 1724, 'gebeten':
1724}, {'...': 1725}, {'...': 1723, '^': 1726}, {'ich': 757, 'wir': 757}, {'von': 1454}, {'eingeladen': 481, 'mit':
1729, 'zugeschaltet': 481}, {'...': 1730}, {'N': 640}, {'gratuliert': 613}, {'geburtstag': 1733}, {'...': 1589, ':':
1593, '<and>': 1602, '<counsel>': 1603, '<det>': 1605, '<have>': 1607, '<my>': 1611, 'D': 1617, 'N': 1618, '^': 1644,
'als': 1650, 'am': 1616, 'an': 1651, 'angefeuert': 374, 'angefragt': 614, 'antwortet': 1653, 'auf': 1657, 'aufgebaut':
374, 'aufgemuntert': 374, 'ausgeholfen': 453, 'bei': 1662, 'beim': 1665, 'berichtet': 613, 'beruhigt': 374,
'bescheid': 1666, 'bestaerkt': 374, 'bestarkt': 374, 'bringt': 1653, 'coached': 625, 'das': 1670, 'dem': 1671, 'den':
1673, 'der': 1671, 'die': 1674, 'ein': 1676, 'eine': 1670, 'einem': 1605, 'einen': 679, 'einer': 1605, 'erklaert':
613, 'erklart': 613, 'ermutigt': 374, 'erzaehlt': 613, 'erzahlt': 613, 'fuer': 1677, 'fur': 1677, 'geantwortet': 613,
'gebeten': 1678, 'gebrieft': 613, 'gecoached': 625, 'gecoacht': 625, 'gedankt': 618, 'gefragt': 614, 'gelobt': 374,
'gementort': 625, 'gesagt': 613, 'geschildert': 613, 'gestrichen': 8, 'getroestet': 374, 'getrostet': 374, 'gezeigt':
613, 'gibt': 1683, 'gratuliert': 613, 'gut': 896, 'im': 1684, 'in': 1616, 'informiert': 613, 'ins': 1686, 'intro':
1669, 'ist': 489, 'kontakt': 678, 'laesst': 1688, 'lassen': 1688, 'lasst': 1688, 'leitet': 1690, 'lief': 1695,
'liefert': 1653, 'lässt': 1688, 'macht': 1698, 'mentored': 625, 'mit': 1701, 'mitgeholfen': 453, 'mitgeteilt': 613,
'motiviert': 374, 'muessen': 474, 'muss': 474, 'mussen': 474, 'mut': 910, 'nachgefragt': 614, 'ne': 1670,
'organisiert': 1703, 'per': 1713, 'reicht': 1690, 's': 1716, 'schickt': 1719, 'soll': 474, 'sollte': 474, 'stellt':
1721, 'todo': 524, 'uber': 1722, 'ueber': 1722, 'um': 1727, 'und': 1728, 'unterschreibt': 1653, 'update': 1675,
'upgedatet': 613, 'via': 1713, 'vorgeschlagen': 962, 'war': 1731, 'waren': 1731, 'weiss': 1653, 'weiterempfohlen':
603, 'weiß': 1653, 'wurde': 489, 'zahlt': 1653, 'zu': 1732, 'zugesagt': 613, 'zum': 1734}, {'<them>': 12, 'das': 90,
'es': 90}, {'ich': 1736, 'wir': 1736}, {'<me>': 66, 'das': 190, 'es': 190}, {'<they>': 1738}, {'<them>': 642}, {'ich':
1740, 'wir': 1740}, {'<they>': 190}, {'<them>': 66}, {'von': 1743}, {'ich': 1744, 'wir': 1744}, {'<they>': 111, 'von':
110}, {'schuldi': 12, 'schuldig': 12}, {'...': 1747, 'schuldi': 12, 'schuldig': 12}, {'<them>': 1748}, {'<them>':
1748, 'ich': 1749}, {'<me>': 195}, {'an': 90}, {'<me>': 1752}, {'von': 1753}, {'...': 1754}, {'<me>': 1268},
{'<they>': 1756}, {'<me>': 12, '<them>': 66}, {'...': 1754, 'von': 1758}, {'<them>': 12, 'dringend': 12, 'noch': 12,
'unbedingt': 12}, {'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'ich': 1760, 'wir': 1761}, {'ausstaendig': 20,
'ausstandig': 20, 'ausstehend': 20, 'pendent': 20}, {'ich': 90, 'wir': 90}, {'<me>': 20}, {'<they>': 1765, 'ich': 90,
'wir': 90}, {'<they>': 1765}, {'aus': 20, 'noch': 199}, {'<done>': 12}, {'...': 1769}, {'<me>': 1770}, {'von': 1771},
{'<done>': 66}, {'...': 1773}, {'<me>': 1770, '<them>': 1774}, {'<them>': 1772, 'von': 1775}, {'<give1>': 1737,
'<give3>': 1739, '<have>': 1741, '<will3>': 1742, 'ausstaendig': 20, 'ausstandig': 20, 'ausstehend': 20, 'bekomm':
1745, 'bekomme': 1745, 'bekommen': 1745, 'bekommt': 1746, 'bin': 1750, 'erhalte': 1745, 'fehlen': 1751, 'fehlt': 1751,
'gehen': 1755, 'geht': 1755, 'ist': 1757, 'kommen': 1759, 'kommt': 1759, 'krieg': 1745, 'kriege': 1745, 'kriegen':
1745, 'kriegt': 1746, 'muessen': 1762, 'muss': 1762, 'mussen': 1762, 'noch': 1763, 'pendent': 20, 'schuld': 1764,
'schulde': 1764, 'schulden': 1766, 'schuldet': 1767, 'sind': 1757, 'stehen': 1768, 'steht': 1768, 'werden': 1776,
'wird': 1776}, {'bis': 12, 'ich': 919, 'noch': 12, 'spaetestens': 12, 'spatestens': 12, 'wir': 919}, {'<they>': 1641},
{'nach': 12, 'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 1780, '<them>': 12, 'das': 90, 'den':
90, 'die': 90, 'es': 90, 'ihn': 90, 's': 90, 'sie': 90}, {'<them>': 12, 'das': 90, 'den': 90, 'die': 90, 'es': 90,
'ihn': 90, 's': 90, 'sie': 90}, {'<them>': 12, 'das': 90, 'es': 90, 'ich': 1781, 's': 90, 'wir': 1782}, {'': (6,
'theirs'), '<they>': 66}, {'<me>': 1784}, {'<me>': 1784, 'das': 1785, 'den': 1785, 'die': 1785, 'es': 1785, 's':
1785}, {'<me>': 1784, '<they>': 1786, 'das': 1785, 'den': 1785, 'der': 1786, 'die': 1786, 'es': 1785, 's': 1785},
{'retour': 66, 'wieder': 318, 'zuruck': 66, 'zurueck': 66}, {'D': 1788, 'retour': 66, 'wieder': 318, 'zuruck': 66,
'zurueck': 66}, {'...': 318, 'D': 1788, 'das': 1789, 'den': 1789, 'die': 1789, 'es': 1789, 'ihn': 1789, 'retour': 66,
'sie': 1789, 'wieder': 318, 'zuruck': 66, 'zurueck': 66}, {'N': 1790, 'er': 1790, 'sie': 1790}, {'<they>': 1089, 'N':
1790, 'bescheid': 66, 'das': 1093, 'er': 1790, 'es': 1093, 'mir': 1088, 'sie': 1790, 'uns': 1088}, {'<me>': 1101,
'<they>': 1102}, {'mich': 12}, {'ich': 1794, 'mich': 12}, {'zuruck': 12, 'zurueck': 12}, {'': (5, 'mine'), 'bei': 90},
{'mich': 1797}, {'<them>': 1796, 'ich': 1798, 'mich': 1797, 'zuruck': 12, 'zurueck': 12}, {'': (6, 'theirs'), 'bei':
190}, {'': (6, 'theirs'), '<they>': 1800, 'bei': 190}, {'<they>': 1086, 'sich': 1801}, {'...': 1076, '<they>': 1110,
'mich': 1109, 'mir': 1109, 'sich': 1801, 'uns': 1109}, {'N': 319, 'er': 319, 'sie': 319}, {'<them>': 1796, 'zuruck':
12, 'zurueck': 12}, {'...': 1076, '<me>': 1101, 'mich': 1077, 'mir': 1077, 'uns': 1077, 'zuruck': 66, 'zurueck': 66},
{'...': 1076, '<me>': 1101, '<they>': 1806, 'mich': 1077, 'mir': 1077, 'uns': 1077, 'zuruck': 66, 'zurueck': 66},
{'N': 1790, 'das': 1093, 'er': 1790, 'es': 1093, 'sie': 1790}, {'<me>': 1114, 'N': 1790, 'er': 1790, 'sie': 1790},
{'D': 12}, {'mir': 1810}, {'<until>': 66, 'N': 1790, 'er': 1790, 'sie': 1790}, {'...': 1777, '<deed1>': 1778,
'<deed3>': 1779, '<does3>': 1073, '<give1>': 1783, '<give3>': 1787, 'antwortet': 1079, 'bringt': 1791, 'connected':
190, 'connectet': 190, 'erkundigt': 1087, 'geben': 1090, 'gibt': 1792, 'hoert': 1100, 'holen': 1102, 'holt': 1793,
'hort': 1100, 'intro': 190, 'introduced': 190, 'introed': 190, 'introt': 190, 'kuemmer': 1795, 'kuemmere': 1795,
'kuemmre': 1795, 'kummer': 1795, 'kummere': 1795, 'kummre': 1795, 'leitet': 1107, 'mailt': 1108, 'meld': 1799,
'melde': 1799, 'melden': 1802, 'meldet': 1803, 'retourniert': 1804, 'ruehren': 1087, 'ruehrt': 1802, 'ruf': 1805,
'rufe': 1805, 'rufen': 1102, 'ruft': 1807, 'ruhren': 1087, 'ruhrt': 1802, 'sagen': 1090, 'sagt': 1090, 'schickt':
1808, 'schreib': 1805, 'schreibe': 1805, 'schreibt': 1108, 'stellen': 1115, 'stellt': 1809, 'uberleg': 1811,
'uberlege': 1811, 'uberweist': 67, 'ueberleg': 1811, 'ueberlege': 1811, 'ueberweist': 67, 'unterschreibt': 67,
'zahlt': 1812}, {'$$': 481, 'D': 59, 'fuer': 430, 'fur': 430}, {'': (2, 'plan'), '$$': 481, 'D': 59, 'fuer': 430,
'fur': 430}, {'mich': 39}, {'^': 12, 'bei': 289, 'fuer': 1816, 'fur': 1816, 'mein': 39, 'meine': 39, 'von': 289},
{'item': 1817, 'items': 1817}, {'': (0, 'missed'), 'davon': 8}, {'nichts': 1819}, {'nichts': 1819, 'noch': 1820},
{'...': 1648, 'am': 453, 'an': 453, 'auf': 453, 'ausgeholfen': 453, 'bei': 453, 'beim': 453, 'dabei': 453,
'eingesprungen': 453, 'fuer': 453, 'fur': 453, 'gearbeitet': 453, 'geholfen': 453, 'gewerkt': 453, 'im': 1647,
'mitgeholfen': 453}, {'N': 625}, {'bei': 1823, 'fuer': 1823, 'fur': 1823, 'von': 1823}, {'bei': 453, 'beim': 453},
{'war': 8}, {'...': 1826}, {'urlaub': 1827}, {'auf': 1827, 'beim': 1827, 'da': 1827, 'fort': 1827, 'im': 1828, 'in':
1827, 'unterwegs': 1827, 'weg': 1827}, {'auf': 1827, 'beim': 1827, 'da': 1827, 'fort': 1827, 'gerade': 1829, 'grad':
1829, 'im': 1828, 'in': 1827, 'kurz': 1829, 'ned': 1829, 'net': 1829, 'nicht': 1829, 'unterwegs': 1827, 'weg': 1827},
{'N': 603}, {'fuer': 1831, 'fur': 1831}, {'<helper>': 1822, 'coach': 1824, 'freiwillige': 1825, 'freiwilliger': 1825,
'ich': 1830, 'mentor': 1824, 'mentorin': 1824, 'referenz': 1832}, {'bekommen': 481, 'gehabt': 481, 'gehaengt': 481,
'gehangen': 481, 'gehangt': 481, 'gekriegt': 481, 'gesprochen': 481}, {'bekommen': 481, 'gehabt': 481, 'gehaengt':
481, 'gehangen': 481, 'gehangt': 481, 'gekriegt': 481}, {'bekommen': 481, 'gehabt': 481, 'gehaengt': 481, 'gehangen':
481, 'gekriegt': 481}, {'bekommen': 481, 'gehabt': 481, 'gehangen': 481, 'gehangt': 481, 'gekriegt': 481}, {'': (23,
'contact'), 'gehabt': 481, 'gesprochen': 481}, {'': (23, 'contact'), 'bekommen': 481, 'gehabt': 481, 'gehaengt': 481,
'gehangen': 481, 'gehangt': 481, 'gekriegt': 481, 'gesprochen': 481}, {'apparat': 1834, 'handy': 1835, 'hoerer': 1836,
'horer': 1837, 'rohr': 1835, 'tel': 1838, 'telefon': 1839}, {'muessen': 366, 'mussen': 366}, {'denken': 1841,
'gedacht': 366}, {'los': 1227, 'raus': 1227, 'rausgegangen': 1227, 'unterwegs': 1227, 'weg': 1227}, {'apparat': 1835,
'handy': 1835, 'hoerer': 1836, 'horer': 1837, 'rohr': 1835, 'telefon': 1835}, {'': (23, 'contact'), 'gehabt': 481},
{'strippe': 1845}, {'bekommen': 481}, {'strippe': 1847}, {'<they>': 389}, {'taet': 1849, 'tat': 1849, 'tät': 1849,
'wuerd': 1849, 'wuerde': 1849, 'wurd': 1849, 'wurde': 1849, 'würde': 1849}, {'stelle': 1850}, {'<them>': 1842, 'N':
1843, 'den': 1844, 'der': 1846, 'die': 1848, 'meiner': 1851, 'unserer': 1851, 'unsrer': 1851}, {'i': 757},
{'geschickt': 481, 'geschrieben': 481, 'gesendet': 481, 'gschriebn': 481, 'hinterlassen': 481, 'rausgeschickt': 481,
'verschickt': 481}, {'N': 614}, {'...': 1854, 'an': 1855, 'geschickt': 481, 'geschrieben': 481, 'gesendet': 481,
'gschriebn': 481, 'hinterlassen': 481, 'rausgeschickt': 481, 'verschickt': 481}, {'...': 1854, 'geschickt': 481,
'geschrieben': 481, 'gesendet': 481, 'gschriebn': 481, 'hinterlassen': 481, 'rausgeschickt': 481, 'verschickt': 481},
{'N': 614, 'bei': 1855}, {'...': 452, 'an': 481, 'bei': 481, 'v': 481, 'verpasst': 8, 'von': 481}, {'wollen': 8},
{'bekommen': 481, 'erhalten': 481, 'gekriegt': 481, 'von': 481}, {'': (23, 'contact'), 'nicht': 8}, {'war': 481,
'waren': 481}, {'<they>': 1124}, {'D': 59, 'am': 59, 'for': 59, 'on': 59}, {'booked': 1865, 'confirmed': 1865,
'planned': 1865, 'scheduled': 1865}, {'ausgeholfen': 453, 'beraten': 453, 'betreut': 453, 'gearbeitet': 453,
'gebacken': 453, 'geholfen': 453, 'geknetet': 453, 'gekocht': 453, 'mitgeholfen': 453, 'repariert': 453,
'unterrichtet': 453, 'verkauft': 453}, {'...': 1867}, {'es': 0, 'man': 0}, {'ehrenamtlich': 1868, 'erzaehlt': 1869,
'erzahlt': 1869, 'gratis': 1868, 'heisst': 1869, 'heißt': 1869, 'hiess': 1869, 'kostenlos': 1868, 'munkelt': 1869,
'umsonst': 1868, 'unentgeltlich': 1868, 'verlegt': 1556, 'verschoben': 1556}, {'': (13, 'talk'), 'dass': 0}, {'': (13,
'talk'), 'dass': 0, 'ich': 1871, 'man': 1871}, {'<seen_of>': 0, 'las': 1872, 'liest': 1872, 'sah': 1872, 'sieht':
1872, 'stand': 1872, 'steht': 1872}, {'': (13, 'talk'), 'hin': 0}, {'aufgepasst': 453}, {'...': 1875, 'aufgepasst':
453}, {'<counsel>': 1874, 'hund': 1876, 'katze': 1876, 'kinder': 1876, 'kleine': 1876, 'kleinen': 1876, 'sohn': 1876,
'tochter': 1876}, {'gelegt': 1556, 'geschoben': 1556, 'umgebucht': 1556, 'umgelegt': 1556, 'verlegt': 1556,
'verschoben': 1556, 'vertagt': 1556, 'vorgezogen': 1556}, {'warten': 20}, {'...': 1879}, {'<counsel>': 1874, '^':
1880}, {'s': 1881}, {'$$': 20}, {'warten': 1883}, {'...': 1884}, {'': (0, 'missed'), 'gequatscht': 8, 'geredet': 8,
'gesprochen': 8}, {'band': 1886, 'box': 1886, 'mailbox': 1886, 'mobilbox': 1886}, {'ab': 8, 'anrufbeantworter': 8,
'band': 8, 'combox': 8, 'mailbox': 8}, {'geredet': 8, 'gesprochen': 8}, {'': (0, 'missed'), '...': 1889, 'geredet': 8,
'gesprochen': 8}, {'ab': 1890, 'anrufbeantworter': 1890, 'band': 8, 'combox': 8, 'mailbox': 8}, {'ab': 8,
'anrufbeantworter': 8, 'band': 1886, 'box': 1886, 'combox': 8, 'mailbox': 1886, 'mobilbox': 1886}, {'achterl': 481,
'bier': 481, 'bierchen': 481, 'drink': 481, 'glas': 481, 'runde': 481, 'schwatz': 481, 'spaziergang': 481, 'spritzer':
481, 'sprung': 481, 'wein': 481}, {'...': 1889, 'geredet': 8, 'gesprochen': 8}, {'ab': 1894, 'anrufbeantworter':
1894}, {'genommen': 39}, {'kappe': 1896}, {'seite': 39}, {'': (1, 'moved'), 'auf': 1556}, {'...': 1870, '<network>':
1873, '<their>': 1877, 'D': 1878, 'N': 1882, '^': 1885, 'das': 1887, 'dem': 1888, 'den': 1891, 'der': 1888, 'die':
1892, 'ein': 1893, 'einen': 1893, 'ihr': 1887, 'ihren': 1895, 'meine': 1897, 'meiner': 1898, 'mich': 1896, 'n': 1893,
'nen': 1893, 'sein': 1887, 'seinen': 1895, 'verschoben': 1899}, {'mich': 312}, {':': 39, '^': 12}, {'mir': 1902},
{'^': 12, 'an': 1901, 'bei': 289, 'fuer': 1816, 'fur': 1816, 'ich': 312, 'mein': 39, 'meine': 39, 'meinerseits': 312,
'von': 1903}, {'band': 1886, 'box': 1886, 'den': 1895, 'ihren': 1895, 'mailbox': 1886, 'mobilbox': 1886, 'seinen':
1895}, {'erfahren': 1871}, {'...': 1906}, {'me': 8}, {'on': 1908}, {'<det>': 0, '<me>': 39, '<their>': 0, '<them>':
524, 'N': 0}, {'<det>': 0, '<their>': 0, '<them>': 524, 'N': 0}, {'bei': 1911}, {'<det>': 0, '<their>': 0, 'N': 0},
{'bei': 1913}, {'bei': 1910, 'jetzt': 1912, 'nun': 1914}, {'liegt': 1915}, {'<me>': 1125, 'N': 614, 'ich': 1855, 'um':
1128}, {'aufbauen': 374, 'aufmuntern': 374, 'aufmunterung': 374, 'daumendruecken': 374, 'mutmachen': 374, 'troesten':
374, 'zuhoeren': 374, 'zureden': 374, 'zuspruch': 374}, {'das': 1918, 'den': 1918, 'die': 1918}, {'aufbauen': 374,
'aufmuntern': 374, 'aufmunterung': 374, 'daumendrucken': 374, 'mutmachen': 374, 'trosten': 374, 'zuhoren': 374,
'zureden': 374, 'zuspruch': 374}, {'das': 1920, 'den': 1920, 'die': 1920}, {'fuer': 1919, 'fuers': 1918, 'fur': 1921,
'furs': 1920}, {'...': 1922}, {'off': 8}, {'D': 1556, 'auf': 1556, 'to': 1556}, {'called': 1924, 'canceled': 8,
'cancelled': 8, 'gecancelt': 8, 'moved': 1925, 'postponed': 1925, 'pushed': 1925, 'rescheduled': 1925, 'shifted':
1925}, {'ehrenamtlich': 1868, 'erzaehlt': 1869, 'erzahlt': 1869, 'gratis': 1868, 'heisst': 1869, 'heißt': 1869,
'hiess': 1869, 'kostenlos': 1868, 'munkelt': 1869, 'umsonst': 1868, 'unentgeltlich': 1868}, {'angepackt': 453,
'aufgebaut': 453, 'ausgeholfen': 453, 'ausgeschenkt': 453, 'betreut': 453, 'eingesprungen': 453, 'gearbeitet': 453,
'gegrillt': 453, 'geholfen': 453, 'gekocht': 453, 'mitgeholfen': 453, 'unterrichtet': 453, 'vorgelesen': 453}, {'...':
1928, 'angepackt': 453, 'aufgebaut': 453, 'ausgeholfen': 453, 'ausgeschenkt': 453, 'betreut': 453, 'eingesprungen':
453, 'gearbeitet': 453, 'gegrillt': 453, 'geholfen': 453, 'gekocht': 453, 'mitgeholfen': 453, 'unterrichtet': 453,
'vorgelesen': 453}, {'<community>': 1929}, {'las': 1872, 'liest': 1872, 'sah': 1872, 'sieht': 1872, 'stand': 1872,
'steht': 1872}, {'aufgebaut': 453, 'ausgeraeumt': 453, 'ausgeraumt': 453, 'geschleppt': 453, 'gestrichen': 453,
'mitaufgebaut': 453, 'renoviert': 453, 'tapeziert': 453, 'umgegraben': 453, 'verlegt': 453}, {'...': 1932,
'aufgebaut': 453, 'ausgeraeumt': 453, 'ausgeraumt': 453, 'geschleppt': 453, 'gestrichen': 453, 'mitaufgebaut': 453,
'renoviert': 453, 'tapeziert': 453, 'umgegraben': 453, 'verlegt': 453}, {'aufgebaut': 453, 'ausgeraumt': 453,
'geschleppt': 453, 'gestrichen': 453, 'mitaufgebaut': 453, 'renoviert': 453, 'tapeziert': 453, 'umgegraben': 453,
'verlegt': 453}, {'...': 1934, 'aufgebaut': 453, 'ausgeraumt': 453, 'geschleppt': 453, 'gestrichen': 453,
'mitaufgebaut': 453, 'renoviert': 453, 'tapeziert': 453, 'umgegraben': 453, 'verlegt': 453}, {'aufgebaut': 453,
'ausgeraeumt': 453, 'geschleppt': 453, 'gestrichen': 453, 'mitaufgebaut': 453, 'renoviert': 453, 'tapeziert': 453,
'umgegraben': 453, 'verlegt': 453}, {'...': 1936, 'aufgebaut': 453, 'ausgeraeumt': 453, 'geschleppt': 453,
'gestrichen': 453, 'mitaufgebaut': 453, 'renoviert': 453, 'tapeziert': 453, 'umgegraben': 453, 'verlegt': 453},
{'<chore>': 1933, 'boden': 1933, 'dach': 1933, 'garten': 1933, 'kuche': 1935, 'kueche': 1937, 'schrank': 1933,
'waende': 1937, 'wande': 1935, 'zaun': 1933, 'zimmer': 1933}, {'gearbeitet': 301, 'gebruetet': 301, 'gebrutet': 301,
'gefeilt': 301, 'gesessen': 301}, {'<work>': 1939}, {'...': 1940, '<work>': 1939}, {'<their>': 1941}, {'gearbeitet':
301, 'gebrutet': 301, 'gefeilt': 301, 'gesessen': 301}, {'<work>': 1943}, {'...': 1944, '<work>': 1943}, {'<their>':
1945}, {'gearbeitet': 301, 'gebruetet': 301, 'gefeilt': 301, 'gesessen': 301}, {'<work>': 1947}, {'...': 1948,
'<work>': 1947}, {'<their>': 1949}, {'^': 1938, 'an': 1942, 'angepackt': 453, 'aufgebaut': 453, 'ausgemalt': 453,
'geputzt': 453, 'geschleppt': 453, 'gestrichen': 453, 'gewesen': 481, 'gwesen': 481, 'mitangepackt': 453, 'renoviert':
453, 'uber': 1946, 'ueber': 1950}, {'aufgebaut': 453, 'entruempelt': 453, 'entrumpelt': 453, 'gemaeht': 453, 'gemaht':
453, 'geputzt': 453, 'geraeumt': 453, 'geraumt': 453, 'geschnitten': 453, 'gestrichen': 453, 'repariert': 453,
'umgegraben': 453}, {'aufgebaut': 453, 'entrumpelt': 453, 'gemaht': 453, 'geputzt': 453, 'geraumt': 453,
'geschnitten': 453, 'gestrichen': 453, 'repariert': 453, 'umgegraben': 453}, {'aufgebaut': 453, 'entruempelt': 453,
'gemaeht': 453, 'geputzt': 453, 'geraeumt': 453, 'geschnitten': 453, 'gestrichen': 453, 'repariert': 453,
'umgegraben': 453}, {'auto': 1952, 'dachrinne': 1952, 'fenster': 1952, 'garten': 1952, 'hecke': 1952, 'keller': 1952,
'kuche': 1953, 'kueche': 1954, 'rasen': 1952, 'schnee': 1952, 'wohnung': 1952}, {'<inf>': 366}, {'...': 1956}, {'ich':
1957, 'wir': 1957}, {'...': 1951, 'angepackt': 453, 'aufgebaut': 453, 'ausgemalt': 453, 'das': 1955, 'den': 1955,
'die': 1955, 'geputzt': 453, 'geschleppt': 453, 'gestrichen': 453, 'koennte': 1958, 'konnte': 1958, 'könnte': 1958,
'mitangepackt': 453, 'mochte': 1958, 'moechte': 1958, 'muesste': 1958, 'muessten': 1958, 'musste': 1958, 'mussten':
1958, 'möchte': 1958, 'müsste': 1958, 'müssten': 1958, 'renoviert': 453, 'sollte': 1958, 'sollten': 1958, 'will':
1958}, {'angepackt': 453, 'ausgeholfen': 453, 'mitangepackt': 453, 'mitgeholfen': 453}, {'<helper>': 1649}, {'...':
1960, 'als': 1961, 'angefragt': 614, 'angeklopft': 614, 'bedankt': 618, 'nachgefasst': 614, 'nachgefragt': 614,
'nachgehakt': 614, 'vorgefuehlt': 614, 'vorgefuhlt': 614}, {'gearbeitet': 453, 'geholfen': 453, 'mitgeholfen': 453},
{'kreuz': 1963}, {'caritas': 1963, 'diakonie': 1963, 'feuerwehr': 1963, 'fluchtlingshilfe': 1963, 'fluechtlingshilfe':
1963, 'roten': 1964, 'rotes': 1964, 'tafel': 1963}, {'...': 1927, '<community>': 1929, '<det>': 1930, '<me>': 757,
'<network>': 1931, '<them>': 1959, 'N': 1962, 'dem': 1965, 'den': 1965, 'der': 1965, 'die': 1965}, {'ehrenamtlich':
1868, 'gratis': 1868, 'kostenlos': 1868, 'umsonst': 1868, 'unentgeltlich': 1868}, {'angepackt': 453, 'aufgebaut': 453,
'ausgemalt': 453, 'geputzt': 453, 'geschleppt': 453, 'gestrichen': 453, 'gewesen': 481, 'gwesen': 481, 'mitangepackt':
453, 'renoviert': 453}, {'...': 1968, 'angepackt': 453, 'aufgebaut': 453, 'ausgemalt': 453, 'das': 1955, 'den': 1955,
'die': 1955, 'geputzt': 453, 'geschleppt': 453, 'gestrichen': 453, 'mitangepackt': 453, 'renoviert': 453}, {'...':
1960}, {'angepackt': 453, 'geholfen': 453, 'mitgeholfen': 453}, {'...': 1971}, {'...': 1971, 'angepackt': 453,
'geholfen': 453, 'mitgeholfen': 453}, {'gesehen': 481, 'getroffen': 481}, {'...': 1967, '<community>': 1929, '<det>':
1930, '<them>': 1969, 'N': 1970, 'abbau': 1972, 'aufbau': 1972, 'siedeln': 1973, 'ubersiedeln': 1973, 'uebersiedeln':
1973, 'umzug': 1973, 'vorbeigehen': 1974}, {'...': 1744}, {'': (6, 'theirs'), '...': 1744}, {'<them>': 524}, {'^':
1977, 'von': 1978}, {'^': 66, 'von': 1978}, {'^': 1976, 'ich': 1979, 'wir': 1980}, {'...': 111}, {'^': 1982},
{'<they>': 1983, 'ich': 1980, 'wir': 1980}, {'<they>': 1983, '^': 1982, 'von': 1134}, {'^': 1513}, {'^': 1515},
{'zufolge': 0}, {'N': 613}, {'': (13, 'talk'), 'N': 613, 'ich': 1989}, {'ist': 430}, {'...': 1991}, {'bei': 481,
'ich': 59, 'vom': 481, 'von': 481}, {'ich': 59}, {'wir': 59, 'wollen': 8}, {'N': 618}, {'N': 618, 'an': 1996, 'to':
1996}, {'thanks': 1997}, {'<gone>': 481, 'fuer': 456, 'fur': 459, 'verabredet': 59}, {'aufgetaucht': 8, 'auftaucht':
8, 'erschienen': 8, 'gekommen': 8, 'kommen': 8, 'kumma': 8}, {'<not>': 2000}, {'mit': 39}, {'erschienen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8}, {'...': 2003}, {'zu': 2004, 'zum': 2004, 'zur': 2004}, {'ned': 2005,
'net': 2005, 'nicht': 2005}, {'verabredet': 59}, {'...': 934}, {'...': 935}, {'...': 936}, {'durch': 301, 'gegangen':
301}, {'<work>': 2011}, {'...': 2012, '<work>': 2011}, {'<their>': 2013}, {'-gesprach': 2008, '-gespraech': 2009,
'-interview': 2010, '-praesentation': 2009, '-prasentation': 2008, '-pruefung': 2009, '-prufung': 2008, 'bewerbung':
2010, 'durch': 2014, 'pitch': 2010, 'rede': 2010, 'vortrag': 2010}, {'gegangen': 301}, {'<work>': 2016}, {'...': 2017,
'<work>': 2016}, {'...': 2017, '<det>': 2018, '<their>': 2013, '<work>': 2016}, {'...': 2015, 'durch': 2019}, {'': (2,
'plan'), '...': 2007, '<them>': 2020}, {'...': 1999, '<them>': 978, 'bei': 59, 'dran': 2002, 'gestern': 2006, 'heute':
2006, 'mit': 2021, 'ned': 2005, 'net': 2005, 'nicht': 2005}, {'gekommen': 8}, {'dazu': 2023, 'dazugekommen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8}, {'...': 2024, 'dazu': 2023, 'dazugekommen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8}, {'nicht': 2025}, {'sicher': 366}, {'nicht': 2027,
'un': 2027}, {'': (23, 'contact'), '...': 2007, '<them>': 2020}, {'...': 2024, 'dazu': 2023, 'dazugekommen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8, 'sicher': 366, 'zu': 2004, 'zum': 2004, 'zur': 2004},
{'<gone>': 481}, {'<them>': 2020}, {'...': 2031, 'gestern': 2006, 'heute': 2006, 'mit': 2032, 'ned': 2005, 'net':
2005, 'nicht': 2005}, {'...': 1999, '<not>': 2000, '<them>': 978, 'aber': 2001, 'dann': 2001, 'dran': 2002, 'gestern':
2006, 'heute': 2006, 'ich': 2022, 'leider': 2026, 'mir': 2028, 'mit': 2029, 'ned': 2005, 'net': 2005, 'nicht': 2030,
'un': 2027, 'wir': 2033}, {'<them>': 1377}, {'von': 2035}, {'ich': 2036, 'von': 2035, 'wir': 2036}, {'...': 132},
{'^': 2038, 'von': 2035}, {'^': 2038, 'ich': 2039, 'von': 2035, 'wir': 2039}, {'^': 1207, 'das': 1126, 'es': 1126,
'ihn': 1126, 'sie': 1126}, {'...': 1854, 'an': 481, 'geschickt': 481, 'geschrieben': 481, 'gesendet': 481,
'gschriebn': 481, 'hinterlassen': 481, 'rausgeschickt': 481, 'verschickt': 481, 'von': 481}, {'mit': 12}, {'...':
2043}, {'^': 2044}, {'<them>': 2045, '^': 2044}, {'<them>': 2045, '^': 2044, 'ich': 2046}, {'<them>': 59}, {'mit':
2048}, {'ich': 2049}, {'ist': 430, 'vergessen': 8}, {'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt':
59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'steht': 59, 'vereinbart': 59,
'zugesagt': 59}, {'...': 2051, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59,
'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2052, 'steht': 59, 'vereinbart': 59, 'zugesagt': 59},
{'N': 481}, {'N': 481, 'to': 2054}, {'it': 8}, {'make': 2056}, {'not': 2057, 't': 2057}, {'': (0, 'missed'), 'on':
1908}, {'<me>': 625}, {'zu': 2060}, {'einheit': 2061, 'fuer': 1823, 'fur': 1823, 'gesprach': 2061, 'gespraech': 2061,
'session': 2061, 'stunde': 2061, 'termin': 2061}, {'up': 59}, {'N': 636}, {'<and>': 2064, 'an': 2064, 'bei': 2064,
'mit': 2064, 'to': 2064, 'with': 2064, 'x': 2064, 'zu': 2064}, {'N': 2065}, {'': (23, 'contact'), 'N': 2065}, {'er':
0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie': 0}, {'D': 1556}, {'...': 1922, 'N': 618, 'an': 1996},
{'N': 618, 'dem': 1996, 'den': 1996, 'der': 1996, 'die': 1996, 'liebe': 1996, 'lieber': 1996}, {'N': 618, 'an': 1996},
{'...': 1922, 'N': 618, 'an': 2071, 'dem': 1996, 'den': 1996, 'der': 1996, 'die': 1996, 'liebe': 1996, 'lieber': 1996,
'nochmal': 2072}, {'ich': 39}, {'': (12, 'task'), '^': 12, 'dass': 2074}, {'denken': 2075}, {'^': 12, 'dass': 2074},
{'denken': 2077}, {'vergessen': 39}, {'daran': 2078, 'dran': 2078, 'nicht': 2079}, {'daran': 2078, 'dran': 2078,
'ich': 2080, 'nicht': 2079}, {'braucht': 0, 'hat': 0, 'ist': 0, 'muss': 0, 'soll': 0, 'war': 0, 'will': 0}, {'<rel>':
2082}, {'<give3>': 66, '<give3_apart>': 66, 'laesst': 66, 'lasst': 66, 'lässt': 66}, {'...': 2084}, {'^': 2085},
{'<give3>': 66, '<give3_apart>': 66}, {'...': 2087}, {'<me>': 2088}, {'...': 2089}, {'<me>': 2086, '^': 2090}, {'':
(13, 'talk'), 'N': 2091, 'er': 2091, 'sie': 2091}, {'steht': 59}, {'N': 374}, {'fur': 2094}, {'fuer': 2094},
{'gedruckt': 2095, 'gedrueckt': 2096, 'gedrückt': 2095}, {'N': 301}, {'fuer': 2098, 'fur': 2098, 'von': 2098},
{'review': 2099}, {'empfohlen': 603, 'vermittelt': 603, 'weiterempfohlen': 603}, {'...': 2101}, {'ich': 2102, 'wir':
2102}, {'<det>': 961, '<their>': 961, '^': 960}, {'bei': 2104, 'beim': 2104, 'im': 2104, 'mit': 2104}, {'<have>':
2103, 'N': 2105}, {'<have>': 2103}, {'an': 366, 'druber': 366, 'drueber': 366}, {'daran': 4, 'dran': 4, 'grad': 2108},
{'an': 366, 'daruber': 366, 'darueber': 366, 'uber': 366, 'ueber': 366}, {'an': 366, 'daruber': 366, 'darueber': 366,
'gerade': 2110, 'uber': 366, 'ueber': 366}, {'abgeholt': 481, 'angerufen': 481, 'besucht': 481, 'eingeladen': 481,
'empfohlen': 481, 'erzaehlt': 481, 'erzahlt': 481, 'geantwortet': 481, 'gegeben': 481, 'geholfen': 481, 'gemailt':
481, 'geraten': 481, 'gesagt': 481, 'geschickt': 481, 'geschrieben': 481, 'gezeigt': 481, 'gratuliert': 481,
'vorgestellt': 481, 'zuruckgerufen': 481, 'zurueckgerufen': 481}, {'...': 2112}, {'<me>': 2113}, {'<give3>': 1074},
{'sich': 1350}, {'': (13, 'talk'), 'sich': 1350}, {'bei': 1913, 'jetzt': 1914, 'nun': 1914}, {'liegt': 2118},
{'schritt': 2119}, {'step': 2119, 'steps': 2119}, {'fuer': 366, 'fur': 366}, {'<hat>': 2114, '<have>': 2103, '<rel>':
2082, '<will3>': 651, 'N': 2105, '^': 2115, 'bald': 0, 'ball': 1916, 'braucht': 0, 'fliegt': 0, 'geht': 0, 'gerade':
0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0,
'lag': 0, 'liegt': 0, 'macht': 0, 'mochte': 2116, 'moechte': 2116, 'muss': 2117, 'möchte': 2116, 'nachste': 2120,
'nachster': 2120, 'naechste': 2120, 'naechster': 2120, 'next': 2121, 'noch': 0, 'nun': 0, 'richtige': 2122, 'steckt':
0, 'steht': 0, 'sucht': 0, 'war': 0, 'werden': 2116, 'will': 2117, 'wird': 2117, 'wollen': 2116, 'wollte': 2116,
'zieht': 0}, {'up': 8}, {'': (0, 'missed'), 'up': 8}, {'answer': 8, 'come': 8, 'make': 2056, 'pick': 2124, 'reply': 8,
'respond': 8, 'show': 2125, 'turn': 2124}, {'not': 2126, 't': 2126}, {'...': 695, 'haben': 0, 'kennen': 0, 'sind': 0,
'wollen': 0}, {'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 2114, '<rel>': 2082, '<will3>': 651, '^':
2115, 'bald': 0, 'beiden': 2128, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0, 'haengt': 0, 'hangt': 0, 'hat': 0,
'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0, 'kennen': 0, 'macht': 0, 'mochte': 2116,
'moechte': 2116, 'muss': 2117, 'möchte': 2116, 'noch': 0, 'nun': 0, 'richtige': 2122, 'sind': 0, 'sucht': 0, 'war': 0,
'werden': 2116, 'will': 2117, 'wird': 2117, 'wollen': 2116, 'wollte': 2116, 'zieht': 0, 'zwei': 2129}, {'<community>':
453}, {'<community>': 453, '<det>': 2131}, {'bei': 2132, 'beim': 2132, 'fuer': 2132, 'fur': 2132, 'im': 2132, 'in':
2132}, {'denken': 2075, 'gehabt': 481}, {'ich': 0}, {'erfahre': 2135, 'erfuhr': 2135, 'hoerte': 2135, 'horte': 2135,
'weiss': 2135, 'weiß': 2135}, {'...': 1906, 'N': 2136}, {'...': 1854, 'an': 481, 'geschickt': 481, 'geschrieben': 481,
'gesendet': 481, 'gschriebn': 481, 'hinterlassen': 481, 'rausgeschickt': 481, 'v': 481, 'verschickt': 481, 'vom': 481,
'von': 481}, {'mail': 2138}, {'': (22, 'gave:volunteering'), 'bei': 453, 'beim': 453, 'fuer': 453, 'fur': 453, 'im':
453, 'in': 453}, {'ausgeholfen': 453, 'beraten': 453, 'betreut': 453, 'engagiert': 453, 'gearbeitet': 453, 'geholfen':
453, 'gekocht': 453, 'mitgearbeitet': 453, 'mitgeholfen': 453, 'taetig': 453, 'tatig': 453, 'unterrichtet': 453},
{'...': 2141}, {'ausgeholfen': 453, 'beraten': 453, 'betreut': 453, 'engagiert': 453, 'gearbeitet': 453, 'geholfen':
453, 'gekocht': 453, 'mitgearbeitet': 453, 'mitgeholfen': 453, 'taetig': 453, 'unterrichtet': 453}, {'...': 2143},
{'ausgeholfen': 453, 'beraten': 453, 'betreut': 453, 'engagiert': 453, 'gearbeitet': 453, 'geholfen': 453, 'gekocht':
453, 'mitgearbeitet': 453, 'mitgeholfen': 453, 'tatig': 453, 'unterrichtet': 453}, {'...': 2145}, {'an': 2142,
'ausgeholfen': 453, 'bei': 2142, 'beim': 2142, 'beraten': 453, 'betreut': 453, 'fuer': 2144, 'fur': 2146,
'gearbeitet': 453, 'geholfen': 453, 'gekocht': 453, 'im': 2142, 'in': 2142, 'mitgeholfen': 453, 'unterrichtet': 453},
{'': (22, 'gave:volunteering'), '...': 2147}, {'angesetzt': 8, 'ausgemacht': 8, 'geplant': 8, 'verabredet': 8,
'vereinbart': 8, 'vorgesehen': 8}, {'N': 8, 'er': 8, 'ich': 8, 'sie': 8, 'wir': 8}, {'N': 8, 'ich': 8, 'wir': 8}, {'':
(0, 'missed'), '<and>': 2151}, {'N': 2152, 'er': 2152, 'ich': 2152, 'sie': 2152, 'wir': 2152}, {'...': 2149, 'haette':
2150, 'haetten': 2153, 'hatte': 2150, 'hatten': 2153, 'hätte': 2150, 'hätten': 2153, 'sollte': 2153, 'sollten': 2153,
'termin': 8, 'treffen': 8, 'verabredet': 8, 'waren': 2153, 'wollte': 2153, 'wollten': 2153}, {'^': 603, 'fuer': 962,
'fur': 962}, {'...': 963}, {'^': 603, 'fuer': 962}, {'bei': 2156, 'eingelegt': 2157}, {'bei': 2156, 'eingelegt': 962},
{'<them>': 2158, 'N': 2159}, {'^': 603, 'fur': 962}, {'bei': 2156, 'eingelegt': 2161}, {'<them>': 2162, 'N': 2159},
{'eingelegt': 2155, 'fuer': 2160, 'fur': 2163}, {'wort': 2164}, {'eingelegt': 2157}, {'<them>': 2166}, {'eingelegt':
2161}, {'<them>': 2168}, {'eingelegt': 2155, 'fuer': 2167, 'fur': 2169}, {'gutes': 2165, 'wort': 2170}, {'bekannt':
637, 'vernetzt': 636, 'vorgestellt': 636}, {'von': 0}, {'': (23, 'contact'), 'am': 59, 'fuer': 59, 'fur': 59, 'zum':
59}, {'...': 1854, 'an': 481, 'bekommen': 481, 'erhalten': 481, 'gekriegt': 481, 'geschickt': 481, 'geschrieben': 481,
'gesendet': 481, 'gschriebn': 481, 'hinterlassen': 481, 'rausgeschickt': 481, 'v': 481, 'verschickt': 481, 'vom': 481,
'von': 481}, {'abgegeben': 603, 'geschrieben': 603, 'verfasst': 603}, {'N': 2176}, {'fuer': 2177, 'fur': 2177}, {'^':
1620}, {'<them>': 1071, 'fuer': 1070, 'fur': 1070}, {'<does3>': 2180}, {'und': 2181}, {'...': 2182, '<sends3>': 1624,
'<serves3>': 1627, 'baut': 190, 'bringt': 1109, 'erkundigt': 1630, 'fraegt': 1632, 'fragt': 1635, 'fragts': 1632,
'frägt': 1632, 'gibt': 1638, 'hakt': 1630, 'hoert': 1640, 'hort': 1640, 'schaut': 1640, 'schickt': 1109, 'schreibt':
1643, 'sieht': 1640, 'zahlt': 1109}, {'': (6, 'theirs'), '<my>': 1680, 'angebot': 66, 'das': 1717, 'den': 1681, 'die':
1681, 'ein': 1681, 'eine': 1681, 'einladung': 66, 'entwurf': 66, 'erst': 83, 'es': 120, 'intro': 66, 'intros': 66,
'kontakt': 66, 'nen': 1681, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66,
'vorschlage': 66}, {'^': 2184}, {'<deed3>': 2179, '^': 2183, 'antwortet': 1653, 'besorgt': 524, 'bringt': 1653,
'checkt': 524, 'gibt': 1683, 'klaert': 524, 'klart': 524, 'laesst': 1688, 'lassen': 1688, 'lasst': 1688, 'leitet':
1690, 'liefert': 1653, 'lässt': 1688, 'macht': 1698, 'mailt': 524, 'organisiert': 1703, 'reicht': 1690, 'schickt':
2185, 'sendet': 524, 'stellt': 1721, 'ubernimmt': 524, 'uberweist': 524, 'uebernimmt': 524, 'ueberweist': 524,
'unterschreibt': 1653, 'verschickt': 524, 'weiss': 1653, 'weiß': 1653, 'zahlt': 1653}, {'ich': 1980, 'wir': 1980},
{'...': 130}, {'s': 2188}, {'<their>': 2188, 'N': 2189, 'das': 2188, 'den': 2188, 'die': 2188, 'eine': 2188}, {'^':
2190}, {'^': 2190, 'ich': 2191, 'wir': 2191}, {'': (12, 'task'), 'an': 4, 'daran': 4}, {'mich': 2193}, {'': (12,
'task'), '...': 1854, 'geschickt': 481, 'geschrieben': 481, 'gesendet': 481, 'gschriebn': 481, 'hinterlassen': 481,
'rausgeschickt': 481, 'verschickt': 481}, {'...': 512, '<should>': 213}, {'...': 2196}, {'^': 2197}, {'ich': 2198,
'man': 2198, 'wir': 2198}, {'dass': 2199}, {'ist': 430, 'sind': 430}, {'...': 2201}, {'': (7, 'waiting'), '<their>':
2188, 'N': 2189, 'das': 2188, 'den': 2188, 'die': 2188, 'eine': 2188}, {'^': 2203, 'von': 2035}, {'^': 2203, 'ich':
2204, 'von': 2035, 'wir': 2204}, {'...': 513}, {'^': 2206}, {'ich': 2207, 'man': 2207, 'wir': 2207}, {'': (13,
'talk'), 'dass': 2208, 'man': 0}, {'um': 0}, {'geht': 2210, 'ging': 2210}, {'': (2, 'plan'), 'mit': 2048}, {'ich':
2212}, {'ausgegeben': 453, 'ausgeschenkt': 453, 'ausgeteilt': 453, 'gesammelt': 453, 'ist': 430, 'sortiert': 453,
'verteilt': 453}, {'...': 2214, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 453, 'ausgemacht': 59, 'ausgeschenkt':
453, 'ausgeteilt': 453, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'gesammelt': 453, 'ist': 2052, 'sortiert': 453, 'steht': 59, 'vereinbart': 59, 'verteilt': 453, 'wir': 59, 'zugesagt':
59}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8,
'gesprochen': 8, 'mehr': 2216}, {'nicht': 2217}, {'<them>': 717, 'N': 717}, {'wasser': 8}, {'ein': 366}, {'aus': 8,
'flach': 8, 'ins': 2220, 'leider': 488, 'mir': 2221}, {'<they>': 1204}, {'statt': 481}, {'...': 2224}, {'<det>':
2225}, {'statt': 8}, {'': (13, 'talk'), '...': 2224, '<det>': 2225, 'D': 2226, 'besser': 1198, 'es': 1199, 'gern':
1198, 'gerne': 1198, 'gut': 1198, 'lieber': 1198, 'nicht': 2227, 's': 1199}, {'gegeben': 301, 'geschickt': 301},
{'...': 2229, 'N': 301}, {'...': 2229}, {'mir': 2231}, {'an': 2230, 'auf': 2231, 'fuer': 2230, 'fur': 2230, 'von':
2232, 'zu': 2231, 'zum': 2231, 'zur': 2231}, {'^': 20, 'von': 2035}, {'^': 20, 'noch': 2234, 'von': 2035}, {'<me>':
2235}, {'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'...': 2237, 'geburtstag': 0, 'hochzeitstag': 0,
'namenstag': 0}, {'N': 2238}, {'D': 59, 'fuer': 430, 'fur': 430}, {'aus': 8, 'flach': 8, 'ins': 2220, 'leider': 488},
{'aus': 8, 'leider': 488}, {'': (13, 'talk'), 'nicht': 2227, 'statt': 59}, {'am': 59, 'fuer': 59, 'fur': 59}, {'$$':
4, '<det>': 4, '<my>': 4, '<their>': 4, 'N': 4, 'an': 4, 'bei': 4, 'fuer': 4, 'fur': 4, 'mit': 4, 're': 4, 'wegen': 4,
'with': 4, 'zu': 4, 'zum': 4, 'zur': 4}, {'up': 2245}, {'mich': 366}, {'an': 1855, 'mich': 366}, {'N': 614, 'ich':
1855}, {'gearbeitet': 453, 'geholfen': 453, 'mitgeholfen': 453, 'unterrichtet': 453}, {'...': 2250}, {'bei': 2251,
'beim': 2251, 'fuer': 2251, 'fur': 2251, 'im': 2251, 'in': 2251}, {'D': 59, 'auf': 59, 'schon': 430}, {'mich': 2253},
{'betreut': 453, 'gegossen': 453, 'gehalten': 453, 'gehuetet': 453, 'gemacht': 453, 'uebernommen': 453}, {'...': 2255,
'betreut': 453, 'gegossen': 453, 'gehalten': 453, 'gehuetet': 453, 'gemacht': 453, 'uebernommen': 453}, {'dienst':
2256, 'hund': 2256, 'laden': 2256, 'stand': 2256}, {'blumen': 2256, 'kasse': 2256, 'katze': 2256, 'kinder': 2256,
'schicht': 2256, 'vertretung': 2256}, {'abgeholt': 453, 'ausgeholfen': 453, 'betreut': 453, 'den': 2257, 'die': 2258,
'eingekauft': 453, 'eingesprungen': 453, 'erledigt': 453, 'gefahren': 453, 'gegossen': 453, 'gehalten': 453,
'gehuetet': 453, 'gekocht': 453, 'geschmissen': 453, 'gestemmt': 453, 'gutes': 715, 'mitgeholfen': 453, 'mitgekocht':
453, 'mitgenommen': 453, 'uebernommen': 453, 'vertreten': 453, 'wort': 714}, {'gespraech': 966, 'spiel': 966}, {'ein':
965, 'ins': 2260, 'vorgeschlagen': 962}, {'...': 2261}, {'<my>': 2262}, {'auto': 1954, 'dachrinne': 1954, 'fenster':
1954, 'garten': 1954, 'hecke': 1954, 'keller': 1954, 'kueche': 1954, 'rasen': 1954, 'schnee': 1954, 'wohnung': 1954},
{'...': 2259, 'ausgeholfen': 453, 'bei': 2263, 'das': 2264, 'den': 2264, 'die': 2264, 'ein': 965, 'eingesprungen':
453, 'gutes': 715, 'ins': 2260, 'mitgeholfen': 453, 'vorgeschlagen': 962, 'wort': 714}, {'feuer': 1584}, {'ins':
2266}, {'hand': 2267}, {'wort': 713}, {'gutes': 2269}, {'die': 2268, 'ein': 2270, 'gebuergt': 603, 'gutes': 715,
'wort': 714}, {'': (20, 'gave:referral'), '^': 603}, {'eingelegt': 2272}, {'wort': 2273}, {'gutes': 2274}, {'...':
2271, 'als': 1961, 'bei': 2263, 'den': 704, 'die': 2268, 'ein': 2275, 'einen': 704, 'gebuergt': 603, 'gutes': 715,
'ins': 2260, 'kontakt': 703, 'vorgeschlagen': 962, 'wort': 714}, {'caritas': 1963, 'diakonie': 1963, 'feuerwehr':
1963, 'fluechtlingshilfe': 1963, 'roten': 1964, 'rotes': 1964, 'tafel': 1963}, {'...': 1967, '<community>': 1929,
'<det>': 1930, '<them>': 2265, 'N': 2276, 'dem': 2277, 'den': 2277, 'der': 2277, 'die': 2277, 'ein': 1893, 'einen':
1893, 'n': 1893, 'nen': 1893}, {'betreut': 453, 'gegossen': 453, 'gehalten': 453, 'gehutet': 453, 'gemacht': 453,
'ubernommen': 453}, {'...': 2279, 'betreut': 453, 'gegossen': 453, 'gehalten': 453, 'gehutet': 453, 'gemacht': 453,
'ubernommen': 453}, {'dienst': 2280, 'hund': 2280, 'laden': 2280, 'stand': 2280}, {'blumen': 2280, 'kasse': 2280,
'katze': 2280, 'kinder': 2280, 'schicht': 2280, 'vertretung': 2280}, {'abgeholt': 453, 'ausgeholfen': 453, 'betreut':
453, 'den': 2281, 'die': 2282, 'eingekauft': 453, 'eingesprungen': 453, 'erledigt': 453, 'gefahren': 453, 'gegossen':
453, 'gehalten': 453, 'gehutet': 453, 'gekocht': 453, 'geschmissen': 453, 'gestemmt': 453, 'gutes': 715,
'mitgeholfen': 453, 'mitgekocht': 453, 'mitgenommen': 453, 'ubernommen': 453, 'vertreten': 453, 'wort': 714},
{'gesprach': 966, 'spiel': 966}, {'ein': 965, 'ins': 2284, 'vorgeschlagen': 962}, {'...': 2285}, {'<my>': 2286},
{'auto': 1953, 'dachrinne': 1953, 'fenster': 1953, 'garten': 1953, 'hecke': 1953, 'keller': 1953, 'kuche': 1953,
'rasen': 1953, 'schnee': 1953, 'wohnung': 1953}, {'...': 2283, 'ausgeholfen': 453, 'bei': 2287, 'das': 2288, 'den':
2288, 'die': 2288, 'ein': 965, 'eingesprungen': 453, 'gutes': 715, 'ins': 2284, 'mitgeholfen': 453, 'vorgeschlagen':
962, 'wort': 714}, {'die': 2268, 'ein': 2270, 'geburgt': 603, 'gutes': 715, 'wort': 714}, {'...': 2290, 'als': 1961,
'bei': 2287, 'den': 710, 'die': 2268, 'ein': 2275, 'einen': 710, 'geburgt': 603, 'gutes': 715, 'ins': 2284, 'kontakt':
709, 'vorgeschlagen': 962, 'wort': 714}, {'caritas': 1963, 'diakonie': 1963, 'feuerwehr': 1963, 'fluchtlingshilfe':
1963, 'roten': 1964, 'rotes': 1964, 'tafel': 1963}, {'...': 1967, '<community>': 1929, '<det>': 1930, '<them>': 2289,
'N': 2291, 'dem': 2292, 'den': 2292, 'der': 2292, 'die': 2292, 'ein': 1893, 'einen': 1893, 'n': 1893, 'nen': 1893},
{'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'N': 0}, {'...':
452, 'v': 2295, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8,
'von': 2295}, {'dass': 0}, {'<chore>': 453}, {'^': 2298}, {'<det>': 2299, '<their>': 2299, '^': 2298}, {'bei': 2300,
'beim': 2300, 'im': 2300, 'mit': 2300}, {'<them>': 2301}, {'': (23, 'contact'), '<them>': 2301, 'ich': 2302, 'wir':
2302}, {'kopf': 366}, {'dem': 2304}, {'aus': 2305}, {'nicht': 2306}, {'dran': 8, 'hin': 8, 'ran': 8}, {'aus': 2305,
'dran': 8, 'hin': 8, 'ran': 8}, {'nicht': 488}, {'ihm': 0, 'ihnen': 0, 'ihr': 0, 'mir': 2307, 'ned': 2308, 'net':
2308, 'nicht': 2309, 'nod': 2308, 'noed': 2308, 'sich': 2310}, {'^': 2197, 'bringe': 39, 'geb': 39, 'gebe': 39,
'liefere': 39, 'mache': 39, 'meld': 39, 'melde': 39, 'schick': 39, 'schicke': 39}, {'ich': 2312, 'man': 2198, 'wir':
2198}, {'bringe': 39, 'geb': 39, 'gebe': 39, 'liefere': 39, 'mache': 39, 'meld': 39, 'melde': 39, 'schick': 39,
'schicke': 39}, {'dass': 2313, 'ich': 2314}, {'auf': 1556}, {'': (23, 'contact'), 'dass': 2199}, {'vorbeifahren': 0},
{'fernsehen': 0, 'netz': 0, 'vorbeifahren': 0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2320}, {'': (23, 'contact'),
'auf': 0, 'beim': 2318, 'im': 2319, 'in': 2321, 'online': 0}, {'uns': 481}, {'dazu': 481, 'mit': 481, 'rein': 481,
'vorbei': 481, 'zu': 2323}, {'...': 2324, 'dazu': 481, 'mit': 481, 'rein': 481, 'vorbei': 481, 'zu': 2323}, {'N':
2325}, {'N': 2325, 'auch': 2326, 'noch': 2326}, {'N': 2325, 'auch': 2326, 'noch': 2326, 'sich': 2327}, {'ausgegeben':
453, 'ausgeschenkt': 453, 'ausgeteilt': 453, 'gesammelt': 453, 'sortiert': 453, 'verteilt': 453}, {'...': 2329,
'ausgegeben': 453, 'ausgeschenkt': 453, 'ausgeteilt': 453, 'gesammelt': 453, 'sortiert': 453, 'verteilt': 453},
{'von': 366}, {'mich': 8}, {'aus': 2305, 'dran': 8, 'ran': 8}, {'mir': 2307, 'mit': 481, 'nicht': 2333, 'sich': 2310,
'um': 0}, {'verbaselt': 8, 'verbummelt': 8, 'vergessen': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8,
'verschwitzt': 8}, {'booked': 1865, 'called': 1924, 'canceled': 8, 'cancelled': 8, 'confirmed': 1865, 'gecancelt': 8,
'moved': 1925, 'planned': 1865, 'postponed': 1925, 'pushed': 1925, 'rescheduled': 1925, 'scheduled': 1865, 'shifted':
1925}, {'dass': 481}, {'abgemacht': 2337, 'ausgemacht': 2337, 'beschlossen': 2337, 'besprochen': 2337, 'festgelegt':
2337, 'vereinbart': 2337}, {'zugesagt': 446}, {'<seen_of>': 0}, {'<network>': 2340}, {'erfahren': 0}, {'...': 2342},
{'...': 2340}, {'...': 2342, '<det>': 2344, '<my>': 2344, '<their>': 2344}, {'geplant': 8, 'vor': 8, 'vorgehabt': 8},
{'besprechung': 430, 'call': 430, 'date': 430, 'essen': 430, 'gesprach': 430, 'gespraech': 430, 'kaffee': 430,
'lunch': 430, 'meeting': 430, 'termin': 430, 'treffen': 430}, {'': (0, 'missed'), 'lassen': 8}, {'bleiben': 2348,
'gelassen': 8, 'sein': 2348}, {'geschafft': 8}, {'aber': 2349, 'bleiben': 2348, 'dann': 2349, 'doch': 2349,
'gelassen': 8, 'nicht': 2350, 'sein': 2348}, {'^': 12, 'dass': 39}, {'<vowed>': 2352}, {'heilig': 2353}, {'und':
2354}, {'hand': 2353}, {'die': 2356}, {'handschlag': 2353}, {'fest': 2353, 'hoch': 2355, 'in': 2357, 'per': 2358,
'zugesagt': 446}, {'zeitung': 2340}, {'der': 2360}, {'<det>': 2344, '<my>': 2344, '<their>': 2344}, {'<them>': 2359,
'auf': 2341, 'aus': 2343, 'besprechung': 430, 'call': 430, 'date': 430, 'durch': 2345, 'eigentlich': 2346, 'ein':
2347, 'eine': 2347, 'einen': 2347, 'essen': 430, 'fest': 2346, 'geplant': 8, 'gesprach': 430, 'gespraech': 430, 'in':
2361, 'kaffee': 430, 'lunch': 430, 'meeting': 430, 'n': 2347, 'ne': 2347, 'nen': 2347, 'termin': 430, 'treffen': 430,
'uber': 2345, 'ueber': 2345, 'von': 2362, 'vor': 8, 'vorgehabt': 8}, {'abgesagt': 8}, {'abgesagt': 8, 'kurzfristig':
2364, 'spontan': 2364, 'wieder': 2364}, {'<them>': 2339, 'auf': 2341, 'besprechung': 430, 'call': 430, 'date': 430,
'durch': 2362, 'eigentlich': 2346, 'ein': 2347, 'eine': 2347, 'einen': 2347, 'essen': 430, 'fest': 2346, 'geplant': 8,
'gesprach': 430, 'gespraech': 430, 'in': 2361, 'kaffee': 430, 'lunch': 430, 'meeting': 430, 'n': 2347, 'ne': 2347,
'nen': 2347, 'termin': 430, 'treffen': 430, 'uber': 2362, 'ueber': 2362, 'von': 2362, 'vor': 8, 'vorgehabt': 8},
{'...': 2338, '<them>': 2339, 'abgesagt': 8, 'auf': 2341, 'aus': 2343, 'besprechung': 430, 'call': 430, 'date': 430,
'durch': 2345, 'eigentlich': 2346, 'ein': 2347, 'eine': 2347, 'einen': 2347, 'es': 2351, 'essen': 430, 'fest': 2346,
'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 430, 'gespraech': 430, 'ich': 2363, 'in': 2361, 'kaffee': 430,
'kurzfristig': 2364, 'lunch': 430, 'meeting': 430, 'mir': 2365, 'n': 2347, 'ne': 2347, 'nen': 2347, 'spontan': 2364,
'termin': 430, 'treffen': 430, 'uber': 2345, 'ueber': 2345, 'uns': 2365, 'von': 2362, 'vor': 8, 'vorgehabt': 8,
'wieder': 2364, 'wir': 2366}, {'aber': 2349, 'bleiben': 2348, 'dann': 2349, 'doch': 2349, 'gelassen': 8, 'sein':
2348}, {'...': 2338, '<them>': 2339, 'abgesagt': 8, 'auf': 2341, 'aus': 2343, 'besprechung': 430, 'call': 430, 'date':
430, 'durch': 2345, 'eigentlich': 2346, 'ein': 2347, 'eine': 2347, 'einen': 2347, 'es': 2368, 'essen': 430, 'fest':
2346, 'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 430, 'gespraech': 430, 'ich': 2363, 'in': 2361, 'kaffee':
430, 'kurzfristig': 2364, 'lunch': 430, 'meeting': 430, 'mir': 2365, 'n': 2347, 'ne': 2347, 'nen': 2347, 'spontan':
2364, 'termin': 430, 'treffen': 430, 'uber': 2345, 'ueber': 2345, 'uns': 2365, 'von': 2362, 'vor': 8, 'vorgehabt': 8,
'wieder': 2364, 'wir': 2366}, {'<said>': 0}, {'...': 2370, '<said>': 0}, {'<rel>': 2371}, {'<det>': 2372, '<my>':
2372, '<their>': 2372, 'haengen': 759, 'haengenlassen': 8, 'hangen': 759, 'hangenlassen': 8, 'sitzen': 760,
'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'versetzt': 8}, {'gepostet': 0}, {'<them>': 2359, 'auf': 2341,
'aus': 2343, 'besprechung': 430, 'call': 430, 'date': 430, 'durch': 2345, 'ein': 2347, 'eine': 2347, 'einen': 2347,
'essen': 430, 'gesprach': 430, 'gespraech': 430, 'in': 2361, 'kaffee': 430, 'lunch': 430, 'meeting': 430, 'n': 2347,
'ne': 2347, 'nen': 2347, 'termin': 430, 'treffen': 430, 'uber': 2345, 'ueber': 2345, 'von': 2362}, {'abgesagt': 8,
'kurzfristig': 2364, 'spontan': 2364, 'verabredet': 59, 'wieder': 2364}, {'': (14, 'together'), '<them>': 2339, 'auf':
2341, 'besprechung': 430, 'call': 430, 'date': 430, 'durch': 2362, 'ein': 2347, 'eine': 2347, 'einen': 2347, 'essen':
430, 'gesprach': 430, 'gespraech': 430, 'in': 2361, 'kaffee': 430, 'lunch': 430, 'meeting': 430, 'n': 2347, 'ne':
2347, 'nen': 2347, 'termin': 430, 'treffen': 430, 'uber': 2362, 'ueber': 2362, 'von': 2362}, {'...': 2338, '<me>':
2373, '<them>': 2339, '<they>': 1983, 'N': 2374, 'abgesagt': 8, 'auf': 2341, 'aus': 2343, 'besprechung': 430, 'call':
430, 'date': 430, 'durch': 2345, 'ein': 2347, 'eine': 2347, 'einen': 2347, 'essen': 430, 'gesprach': 430, 'gespraech':
430, 'ich': 2375, 'in': 2361, 'kaffee': 430, 'kurzfristig': 2364, 'lunch': 430, 'meeting': 430, 'mir': 2365, 'n':
2347, 'ne': 2347, 'nen': 2347, 'spontan': 2364, 'termin': 430, 'treffen': 430, 'uber': 2345, 'ueber': 2345, 'uns':
2376, 'von': 2362, 'wieder': 2364, 'wir': 2377}, {'<should>': 8, 'wollen': 8}, {'<comeinf>': 2379, 'muessen': 8,
'sollen': 8, 'wollen': 8}, {'...': 2380, '<comeinf>': 2379}, {'': (11, 'thinking'), '<until>': 543, '^': 1253, 'dass':
1038, 'wenn': 1038}, {'<until>': 543, '^': 1253, 'dass': 1038, 'lust': 366, 'wenn': 1038}, {'eigentlich': 8}, {'...':
2380, '<comeinf>': 2379, 'besser': 1198, 'eigentlich': 8, 'es': 1199, 'gern': 2382, 'gerne': 2383, 'gut': 1198, 'ich':
2384, 'lieber': 1198, 's': 1199}, {'...': 2380, '<comeinf>': 2379, 'gern': 1256, 'gerne': 1256}, {'<comeinf>': 2379},
{'...': 2387, '<comeinf>': 2379}, {'<them>': 2301, 'ich': 2302, 'wir': 2302}, {'...': 2338}, {'moved': 1925,
'postponed': 1925, 'pushed': 1925, 'rescheduled': 1925, 'shifted': 1925}, {'been': 2391}, {'<det>': 2372, '<my>':
2372, '<their>': 2372, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert':
0, 'gesagt': 0, 'geschrieben': 0, 'gesteckt': 0, 'haengen': 759, 'haengenlassen': 8, 'hangen': 759, 'hangenlassen': 8,
'sitzen': 760, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'...': 2237,
'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'geghostet': 8, 'vertroestet': 8, 'vertrostet':
8}, {'geklappt': 8}, {'abgehoben': 8, 'geantwortet': 8, 'geklappt': 8, 'hingehauen': 8, 'reagiert': 8,
'zuruckgerufen': 8, 'zuruckgeschrieben': 8, 'zurueckgerufen': 8, 'zurueckgeschrieben': 8}, {'gemeldet': 8},
{'gemeldet': 8, 'mehr': 2398}, {'nicht': 2399}, {'<me>': 2393, '<they>': 1983, 'N': 2394, 'abgesagt': 8, 'angedeutet':
0, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 2364, 'mich': 2395, 'mir':
2365, 'ned': 2396, 'nicht': 2397, 'sich': 2400, 'spontan': 2364, 'uns': 2365, 'verraten': 0, 'vor': 0, 'wieder':
2364}, {'<comeinf>': 2379, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2402, '<comeinf>': 2379}, {'gelegenheit':
8, 'lust': 8, 'nerven': 8, 'zeit': 8}, {'<comeinf>': 2379, 'keine': 2404, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'':
(0, 'missed'), 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), 'eigentlich': 2406, 'ein': 481, 'eine':
481, 'einen': 481, 'fest': 2346, 'geplant': 8, 'n': 481, 'ne': 481, 'nen': 481, 'vor': 8, 'vorgehabt': 8},
{'eigentlich': 2346, 'fest': 2346, 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2405,
'<comeinf>': 2379, 'abgesagt': 8, 'besser': 1198, 'eigentlich': 2406, 'ein': 481, 'eine': 481, 'einen': 481, 'es':
1199, 'fest': 2346, 'geplant': 8, 'gern': 2382, 'gerne': 2383, 'gut': 1198, 'ich': 2407, 'keine': 2404, 'kurzfristig':
2364, 'lieber': 1198, 'mir': 2365, 'n': 481, 'ne': 481, 'nen': 481, 's': 1199, 'spontan': 2364, 'uns': 2365, 'vor': 8,
'vorgehabt': 8, 'wieder': 2364, 'wir': 2408}, {'': (23, 'contact'), 'eigentlich': 2346, 'fest': 2346, 'geplant': 8,
'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2405, '<comeinf>': 2379, 'eigentlich': 2346, 'fest': 2346,
'geplant': 8, 'gern': 1256, 'gerne': 1256, 'ich': 2408, 'keine': 2404, 'vor': 8, 'vorgehabt': 8, 'wir': 2410}, {'to':
39}, {'introducing': 524, 'sending': 524}, {'ll': 524, 's': 2413, 'will': 524}, {'ab': 8}, {'nicht': 2415}, {'es': 0},
{'dank': 2072}, {'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8},
{'an': 481, 'beisammen': 481, 'neben': 481, 'uber': 481, 'ueber': 481, 'zusammen': 481}, {'...': 2420}, {'man': 0},
{'mich': 59}, {'...': 2402, '<comeinf>': 2379, 'besser': 1198, 'eigentlich': 8, 'es': 1199, 'gern': 2382, 'gerne':
2383, 'gut': 1198, 'ich': 2384, 'lieber': 1198, 's': 1199}, {'...': 2402, '<comeinf>': 2379, 'gern': 1256, 'gerne':
1256}, {'ll': 39, 'owe': 40, 'promised': 446, 'will': 39}, {'fuer': 456, 'fur': 459}, {'N': 478}, {'besucht': 481,
'gegessen': 481, 'gehabt': 481, 'gequatscht': 481, 'geredet': 481, 'gesehen': 481, 'gesprochen': 481, 'getroffen':
481, 'telefoniert': 481}, {'<vowed>': 635, '^': 643, 'am': 647, 'auf': 647, 'beim': 647, 'darum': 652, 'drum': 652,
'ersucht': 651, 'gebeten': 651, 'gesagt': 658, 'geschrieben': 658, 'gsagt': 658, 'gschriebn': 658, 'im': 647, 'per':
647, 'um': 74, 'via': 647}, {'leider': 699, 'nicht': 698}, {'<vowed>': 635, '^': 643, 'am': 647, 'auf': 647, 'beim':
647, 'darum': 652, 'drum': 652, 'ersucht': 651, 'gebeten': 651, 'im': 647, 'per': 647, 'um': 74, 'via': 647}, {'...':
2429, '<them>': 2432, '<title>': 664, '<vowed>': 662, '^': 643, 'mit': 746}, {'angeboten': 39, 'bereit': 751,
'bereiterklaert': 39, 'bereiterklart': 39, 'verpflichtet': 39}, {'...': 2429, '<them>': 2430, '<title>': 664,
'<vowed>': 662, '^': 643, 'es': 2431, 'gesagt': 658, 'geschrieben': 658, 'gsagt': 658, 'gschriebn': 658, 'ich': 2433,
'leider': 699, 'mich': 2434, 'mit': 746, 'nicht': 698, 'wir': 2433}, {'': (5, 'mine'), '...': 81, '<det>': 12},
{'...': 81, '<them>': 12, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'ihn': 90, 's': 90, 'sie': 90}, {'an': 12,
'durch': 12, 'nach': 12, 'um': 12}, {'...': 2438}, {'...': 2438, '<them>': 2439, 'mir': 2439, 'uns': 2439}, {'N': 12,
'ihn': 12, 'ihr': 12, 'sie': 12}, {'<until>': 12, 'fuer': 2441, 'fur': 2441}, {'ab': 12, 'auf': 12, 'durch': 12,
'nach': 12, 'raus': 12, 'vorbei': 12, 'weiter': 12, 'zusammen': 12}, {'...': 2443}, {'': (5, 'mine'), '...': 2443,
'D': 2444}, {'<det>': 12, '<my>': 12, '<their>': 12}, {'...': 2442, '<them>': 2445, '<until>': 2446, 'D': 2446, 'das':
90, 'den': 90, 'die': 90, 'es': 90, 'fuer': 90, 'fur': 90, 'ihn': 90, 'sie': 90}, {'<them>': 1796, 'mich': 1797,
'zuruck': 12, 'zurueck': 12}, {'<deed1>': 2436, '<give1>': 2437, '<sees1>': 2440, '<serves>': 2447, 'kuemmer': 1795,
'kuemmere': 1795, 'kuemmre': 1795, 'kummer': 1795, 'kummere': 1795, 'kummre': 1795, 'meld': 2448, 'melde': 2448,
'ruf': 1805, 'rufe': 1805, 'schreib': 1805, 'schreibe': 1805, 'uberleg': 1811, 'uberlege': 1811, 'ueberleg': 1811,
'ueberlege': 1811}, {'aus': 12, 'bereit': 12, 'vor': 12, 'zusammen': 12}, {'...': 2450}, {'^': 2451}, {'<them>':
2452}, {'<them>': 2452, '<title>': 2453}, {'ab': 59, 'heim': 59, 'hin': 59}, {'...': 2455}, {'...': 2455, 'D': 2456},
{'N': 2457, 'ihn': 2457, 'sie': 2457}, {'^': 1976}, {'...': 2031, '<them>': 978, 'dran': 2002}, {'...': 2031}, {'...':
2031, '<them>': 978, 'D': 1549, 'dran': 2002, 'ich': 2460, 'leider': 2026, 'nicht': 2025, 'wir': 2461}, {'^': 213,
'ich': 2036, 'von': 2035, 'wir': 2036}, {'auf': 389, 'besser': 389, 'bloss': 389, 'bloß': 389, 'lieber': 389, 'nicht':
389, 'um': 389, 'von': 389}, {'daran': 2078, 'dran': 2078, 'ich': 2080, 'mich': 2464, 'mir': 2464, 'nicht': 2079,
'uns': 2464}, {'an': 366, 'daran': 366, 'daruber': 366, 'darueber': 366, 'uber': 366, 'ueber': 366}, {'mich': 2464,
'mir': 2464, 'uns': 2464}, {'D': 1549}, {'...': 430, 'auf': 471}, {'...': 430, 'auf': 471, 'schon': 2469}, {'mich':
2470, 'uns': 2470}, {'daran': 2078, 'dran': 2078}, {'sobald': 12, 'sowie': 12, 'wenn': 12}, {'<them>': 2473}, {'bei':
2474, 'sobald': 12, 'sowie': 12, 'wenn': 12}, {'^': 2475}, {'mich': 2476}, {'<them>': 39, 'gern': 366}, {'^': 12,
'solange': 39}, {'hoeren': 366, 'sehen': 366, 'treffen': 366, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen':
366, 'zusammentelefonieren': 366}, {'...': 2480, 'hoeren': 366, 'sehen': 366, 'treffen': 366, 'verabreden': 366,
'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'daran': 2078, 'dran': 2078, 'mich': 2481,
'uns': 2481}, {'mich': 2481, 'uns': 2481}, {'<them>': 2479, '^': 12, 'daran': 2078, 'dran': 2078, 'ich': 2482, 'mich':
2481, 'uns': 2481, 'wir': 2483}, {'daran': 2078, 'dran': 2078, 'ich': 2472}, {'ich': 2483, 'mich': 2481, 'uns': 2481,
'wir': 2483}, {'hoeren': 366, 'horen': 366, 'sehen': 366, 'treffen': 366, 'verabreden': 366, 'wiedersehen': 366,
'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'...': 2487, 'hoeren': 366, 'horen': 366, 'sehen': 366,
'treffen': 366, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'daran':
2078, 'dran': 2078, 'mich': 2488, 'uns': 2488}, {'mich': 2488, 'uns': 2488}, {'<them>': 2479, '^': 12, 'daran': 2078,
'dran': 2078, 'ich': 2489, 'mich': 2488, 'nicht': 2079, 'uns': 2488, 'wir': 2490}, {'horen': 366, 'sehen': 366,
'treffen': 366, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'...':
2492, 'horen': 366, 'sehen': 366, 'treffen': 366, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen': 366,
'zusammentelefonieren': 366}, {'daran': 2078, 'dran': 2078, 'mich': 2493, 'uns': 2493}, {'mich': 2493, 'uns': 2493},
{'<them>': 2479, '^': 12, 'daran': 2078, 'dran': 2078, 'ich': 2494, 'mich': 2493, 'uns': 2493, 'wir': 2495}, {'ich':
2495, 'mich': 2493, 'uns': 2493, 'wir': 2495}, {'^': 157}, {'auf': 2498}, {'D': 2499, 'auf': 2498}, {'D': 2499, 'auf':
2498, 'ich': 2500}, {'...': 2031, 'ich': 2461, 'wir': 2461}, {'<them>': 39, '^': 12, 'ich': 446, 'wir': 40},
{'<them>': 39, 'ich': 40, 'wir': 40}, {'D': 59, 'uns': 430}, {'...': 2031, 'D': 1549, 'ich': 2461, 'leider': 2026,
'nicht': 2025, 'wir': 2461}, {'^': 542, 'solange': 39}, {'<them>': 2507, '^': 213, 'auf': 1425, 'besser': 389,
'dringend': 389, 'endlich': 389, 'lieber': 389, 'mich': 2464, 'mir': 2464, 'niemals': 389, 'unbedingt': 389, 'uns':
2464}, {'^': 213, 'auf': 1425, 'besser': 389, 'dringend': 389, 'endlich': 389, 'lieber': 389, 'niemals': 389,
'unbedingt': 389}, {'...': 2487, 'auf': 389, 'besser': 389, 'bloss': 389, 'bloß': 389, 'hoeren': 366, 'horen': 366,
'lieber': 389, 'nicht': 389, 'sehen': 366, 'treffen': 366, 'um': 389, 'verabreden': 366, 'von': 389, 'wiedersehen':
366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'<them>': 2507, 'auf': 1425, 'besser': 389, 'dringend':
389, 'endlich': 389, 'ich': 2490, 'lieber': 389, 'mich': 2510, 'mir': 2464, 'niemals': 389, 'unbedingt': 389, 'uns':
2510, 'wir': 2490}, {'auf': 1425, 'besser': 389, 'dringend': 389, 'endlich': 389, 'lieber': 389, 'niemals': 389,
'unbedingt': 389}, {'auf': 1425, 'besser': 389, 'dringend': 389, 'endlich': 389, 'ich': 2490, 'lieber': 389, 'mich':
2488, 'niemals': 389, 'unbedingt': 389, 'uns': 2488, 'wir': 2490}, {'vor': 366}, {'<them>': 2452, '<title>': 2453,
'mir': 2514}, {'...': 1810}, {'^': 2516}, {'mir': 2517}, {'': (11, 'thinking'), 'mir': 2517}, {'^': 12, 'ich': 39},
{'^': 12, 'dass': 2520, 'ich': 39}, {'<them>': 2521, '^': 12, 'dass': 2520, 'ich': 39}, {'<them>': 2521, '^': 12,
'dass': 2520, 'ich': 2522}, {'arzt': 8, 'einkaufen': 8, 'sport': 8}, {'dusche': 8}, {'der': 2525}, {'hause': 8},
{'da': 8, 'daheim': 8, 'zu': 2527, 'zuhause': 8}, {'beim': 2524, 'duschen': 8, 'einkaufen': 8, 'in': 2526, 'nicht':
2528, 'unterwegs': 8, 'weg': 8}, {'beim': 2524, 'da': 8, 'daheim': 8, 'duschen': 8, 'einkaufen': 8, 'in': 2526,
'nicht': 2528, 'unterwegs': 8, 'weg': 8, 'zu': 2527, 'zuhause': 8}, {'...': 2031, 'beim': 2524, 'duschen': 8,
'einkaufen': 8, 'gerade': 2529, 'grad': 2529, 'ich': 2461, 'in': 2526, 'leider': 2529, 'nicht': 2530, 'unterwegs': 8,
'weg': 8, 'wir': 2461}, {'auf': 1377}, {'noch': 2532}, {'auf': 1377, 'immer': 2533, 'jetzt': 2532, 'weiterhin': 2532},
{'auf': 1377, 'ich': 2534, 'immer': 2533, 'jetzt': 2532, 'weiterhin': 2532, 'wir': 2534}, {'...': 2532}, {'auf': 1377,
'immer': 2533, 'jetzt': 2532, 'seit': 2536, 'weiterhin': 2532}, {'auf': 1377, 'ich': 2537, 'immer': 2533, 'jetzt':
2532, 'seit': 2536, 'weiterhin': 2532, 'wir': 2537}, {'^': 12, 'bei': 40}, {'<them>': 39, 'mich': 2539}, {'': (2,
'plan'), '<them>': 39, 'mich': 2539}, {'...': 2427, '<acts1>': 471, '<and>': 2428, '<give1>': 499, '<have>': 2435,
'<should>': 838, '^': 2449, 'arbeite': 2454, 'auf': 2341, 'begleite': 2458, 'begleiten': 2458, 'bekomm': 2459,
'bekomme': 2459, 'bereite': 2454, 'besuche': 59, 'bin': 2462, 'braeuchte': 2463, 'brauch': 2040, 'brauche': 2040,
'brauchen': 2040, 'brauchte': 2463, 'bring': 2047, 'bringe': 2047, 'bräuchte': 2463, 'daran': 2078, 'darf': 2465,
'denke': 2466, 'dran': 2078, 'duerfe': 389, 'duerfen': 2467, 'durfe': 389, 'durfen': 2467, 'erhoffe': 2192, 'erwarte':
2205, 'erwarten': 2205, 'fahr': 2468, 'fahre': 2468, 'frag': 2247, 'frage': 2247, 'freu': 2471, 'freue': 2471,
'freuen': 2471, 'geh': 2468, 'gehe': 2468, 'gruble': 366, 'grueble': 366, 'hol': 2458, 'hole': 2458, 'holen': 2458,
'ich': 2472, 'krieg': 2459, 'kriege': 2459, 'leg': 2454, 'lege': 2454, 'meld': 2477, 'melde': 2477, 'mit': 2032,
'mochte': 2478, 'mochten': 40, 'moechte': 2478, 'moechten': 40, 'muass': 446, 'mues': 446, 'muesse': 389, 'muessen':
2484, 'muesst': 2485, 'muesste': 2486, 'muessten': 2486, 'muss': 2491, 'musse': 389, 'mussen': 2496, 'musst': 2485,
'musste': 2497, 'mussten': 2497, 'möchte': 2478, 'müsste': 2497, 'müssten': 2497, 'nehm': 2047, 'nehme': 2047, 'pass':
2501, 'passe': 2501, 'samma': 2502, 'schuld': 2503, 'schulde': 2503, 'schulden': 2504, 'seh': 2505, 'sehe': 2505,
'sehen': 2505, 'sind': 2506, 'soll': 2508, 'solle': 2509, 'sollen': 2511, 'solln': 2512, 'sollte': 2513, 'sollten':
2513, 'stell': 2454, 'stelle': 2515, 'treff': 59, 'treffe': 59, 'uberleg': 2518, 'uberlege': 2519, 'ubernehme': 39,
'ueberleg': 2518, 'ueberlege': 2519, 'uebernehme': 39, 'und': 757, 'vermisse': 366, 'versprach': 2523, 'versprech':
2523, 'verspreche': 2523, 'war': 2531, 'waren': 2502, 'wart': 2535, 'warte': 2538, 'warten': 2538, 'werd': 2540,
'werde': 2541, 'werden': 40, 'will': 40, 'wollen': 40, 'wuenschte': 366, 'wunschte': 366}, {'bereitgestellt': 26,
'freigeraeumt': 26, 'freigeraumt': 26, 'zur': 1609}, {'...': 2543}, {'...': 2101, '<my>': 2544, '<vowed>': 943,
'empfohlen': 603, 'geht': 0, 'vermittelt': 603, 'weiterempfohlen': 603}, {'...': 2101, '<my>': 2544, '<vowed>': 943,
'empfohlen': 603, 'vermittelt': 603, 'weiterempfohlen': 603}, {'...': 2101, '<my>': 2544, '<rel>': 2082, '<vowed>':
943, 'empfohlen': 603, 'geht': 0, 'vermittelt': 603, 'weiterempfohlen': 603}, {'ich': 389, 'wir': 389}, {'<should>':
2548}, {'nach': 2549}, {'meinung': 2550}, {'...': 1967, '<community>': 1929, '<det>': 1930, 'stich': 760,
'vorbeigehen': 1974}, {'^': 1880}, {'s': 2553}, {'N': 2554, '^': 1885}, {'auf': 2555}, {'noch': 2556}, {'gelaufen':
481}, {'arme': 2558}, {'abwesenheit': 8}, {'...': 1927, '<community>': 1929, '<det>': 1930, 'die': 2559, 'meiner':
2560}, {'N': 613, 'ich': 1989}, {'gefallen': 8}, {'wasser': 2563}, {'<and>': 2064, 'N': 636, 'an': 2064, 'bei': 2064,
'mit': 2064, 'to': 2064, 'with': 2064, 'x': 2064, 'zu': 2064}, {'<and>': 2064, 'N': 636, 'an': 2064, 'bei': 2064,
'mit': 2064, 'zu': 2064}, {'N': 2566}, {'N': 636, 'fuer': 2064, 'fur': 2064, 'zwischen': 2064}, {'<and>': 2064, 'N':
636, 'an': 2064, 'bei': 2064, 'mit': 2064, 'x': 2064, 'zu': 2064}, {'N': 2569, 'fuer': 2567, 'fur': 2567, 'von': 2567,
'zwischen': 2567}, {'N': 2565, 'fuer': 2567, 'fur': 2567, 'gemacht': 2568, 'geschickt': 2568, 'mail': 2570,
'rausgeschickt': 2568, 'von': 2567, 'zwischen': 2567}, {'<and>': 2064, 'to': 2064}, {'N': 2572}, {'gemacht': 2568,
'geschickt': 2568, 'rausgeschickt': 2568}, {'<not>': 2000, 'a': 1266, 'aber': 2001, 'ah': 1266, 'au': 1266, 'auch':
1266, 'booked': 1865, 'called': 1924, 'canceled': 8, 'cancelled': 8, 'confirmed': 1865, 'dann': 2001, 'gecancelt': 8,
'moved': 1925, 'planned': 1865, 'postponed': 1925, 'pushed': 1925, 'rescheduled': 1925, 'scheduled': 1865, 'shifted':
1925}, {'': (0, 'missed'), 'gekommen': 8}, {'dazwischen': 2576}, {'angesetzt': 59, 'ausgemacht': 59, 'eingetragen':
59, 'etwas': 2577, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59, 'was': 2577}, {'...': 1272,
'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8}, {'ned': 2579, 'net': 2579, 'nicht': 2579}, {'...': 2580, '<me>':
1270, 'ned': 2579, 'net': 2579, 'nicht': 2579}, {'ansicht': 516, 'auffassung': 516, 'meinung': 516}, {'gekommen': 0},
{'ohren': 2583}, {'zu': 2584}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8, 'zu': 882}, {'...': 2578, '<not>':
2000, '<they>': 2581, 'a': 1266, 'aber': 2001, 'abgemacht': 59, 'ah': 1266, 'angesetzt': 59, 'au': 1266, 'auch': 1266,
'aufgetaucht': 481, 'ausgefallen': 8, 'ausgemacht': 59, 'dann': 2001, 'dazugekommen': 481, 'dazugestossen': 481,
'dazugestoßen': 481, 'der': 2582, 'eingeplant': 59, 'eingetragen': 59, 'entfallen': 8, 'etwas': 2577, 'festgelegt':
59, 'fixiert': 59, 'fuer': 430, 'fur': 430, 'gebucht': 59, 'gekommen': 481, 'geplant': 59, 'gestrichen': 8, 'ist':
489, 'mir': 2585, 'mitgekommen': 481, 'nicht': 2586, 'reserviert': 59, 'terminiert': 59, 'uns': 2585, 'vereinbart':
59, 'verschoben': 1899, 'vorbeigefahren': 481, 'vorbeigekommen': 481, 'was': 2577, 'wurde': 489}, {'am': 1556},
{'...': 2214, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 453, 'ausgemacht': 59, 'ausgeschenkt': 453,
'ausgeteilt': 453, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'gesammelt': 453, 'ist': 2052, 'sortiert': 453, 'steht': 59, 'vereinbart': 59, 'verteilt': 453, 'zugesagt': 59},
{'etwas': 2577, 'was': 2577}, {'N': 2325, 'an': 1276, 'auf': 1276, 'bei': 1276, 'beim': 1276, 'in': 1276, 'zu': 1276},
{'': (0, 'missed'), 'dazu': 8, 'zustande': 8}, {'<my>': 481, 'mir': 481, 'uns': 481}, {'...': 2590, 'N': 2325, 'alle':
1277, 'an': 1276, 'auch': 2591, 'auf': 1276, 'aufgetaucht': 481, 'bei': 1283, 'beide': 1277, 'beim': 1276, 'da': 1282,
'dazugekommen': 481, 'dazugestossen': 481, 'dazugestoßen': 481, 'doch': 1501, 'einfach': 1501, 'etwas': 2577,
'gekommen': 481, 'im': 1279, 'in': 1285, 'ins': 1279, 'kurz': 1281, 'mitgekommen': 481, 'nicht': 2592, 'noch': 2326,
'sich': 2327, 'vorbei': 481, 'vorbeigefahren': 481, 'vorbeigekommen': 481, 'was': 2577, 'wieder': 1277, 'zu': 2593},
{'N': 2325, 'alle': 1277, 'an': 1276, 'auch': 2591, 'auf': 1276, 'bei': 1283, 'beide': 1277, 'beim': 1276, 'da': 1282,
'im': 1279, 'in': 1285, 'ins': 1279, 'kurz': 1281, 'noch': 2326, 'sich': 2327, 'wieder': 1277, 'zu': 1276}, {'...':
1291, '<me>': 1296, '^': 1290}, {'gepackt': 453, 'geschleppt': 453, 'getragen': 453, 'verladen': 453}, {'mit': 8},
{'anruf': 2598, 'call': 2598, 'gesprach': 2598, 'gespraech': 2598, 'kaffee': 2598, 'kontakt': 2598, 'meeting': 2598,
'telefonat': 2598, 'termin': 2598, 'treffen': 2598}, {'fixe': 2598}, {'<appointment>': 8, 'anruf': 2598, 'call': 2598,
'en': 2599, 'essen': 2598, 'gesprach': 2598, 'gespraech': 2598, 'jour': 2600, 'kaffee': 2598, 'kontakt': 2598,
'lebenszeichen': 8, 'lunch': 2598, 'meeting': 2598, 'telefonat': 2598, 'termin': 2598, 'treffen': 2598}, {'': (0,
'missed'), 'bekommen': 8, 'erhalten': 8, 'von': 8}, {'gehabt': 8}, {'': (0, 'missed'), 'gehabt': 8}, {'bekommen': 8,
'erhalten': 8, 'von': 8}, {'fuer': 8, 'fur': 8, 'gehabt': 8}, {'<appointment>': 8, 'antwort': 2602, 'energie': 2603,
'gelegenheit': 2604, 'kraft': 2603, 'lust': 2603, 'mail': 2605, 'moeglichkeit': 2603, 'moglichkeit': 2603,
'nachricht': 2605, 'nerven': 2603, 'reaktion': 2602, 'ruckmeldung': 2605, 'rueckmeldung': 2605, 'zeit': 2606},
{'<appointment>': 8, 'anruf': 2598, 'call': 2598, 'kaffee': 2598, 'kontakt': 2598, 'termin': 2598}, {'abgehoben': 8,
'angetroffen': 8, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen':
8, 'rangegangen': 8, 'zu': 2527, 'zuhause': 8}, {'telefon': 8}, {'ab': 8, 'abgehoben': 8, 'auf': 8, 'dran': 8, 'hin':
8, 'ran': 8}, {'...': 2611, 'ab': 8, 'auf': 8, 'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2611}, {'...': 2609, 'am':
2610, 'ans': 2610, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht': 2612, 'ging': 2612, 'hat': 2613,
'hebt': 2612, 'hob': 2612, 'macht': 2612, 'machte': 2612, 'nahm': 2612, 'zu': 2527, 'zuhause': 8}, {'gelernt': 481},
{'verpasst': 8}, {'<me>': 1296}, {'man': 366}, {'mal': 366}, {'wir': 2619}, {'dazu': 8}, {'nicht': 2621}, {'zustande':
8}, {'N': 1570, 'nicht': 2623, 'vorbei': 59, 'zu': 1569, 'zum': 59}, {'gemacht': 636, 'hergestellt': 636,
'vermittelt': 636}, {'<have>': 636}, {'<have>': 2625, 'gemacht': 2626, 'hergestellt': 2626, 'vermittelt': 2626},
{'ich': 2627, 'wir': 2627}, {'den': 2628, 'die': 2628}, {'N': 2629}, {'gegeben': 962, 'geschickt': 962, 'hergestellt':
962, 'vermittelt': 962, 'weitergegeben': 962}, {'...': 2631}, {'hergestellt': 636}, {'N': 2633}, {'<and>': 2634},
{'...': 2631, 'N': 2635}, {'...': 2631, 'N': 2629}, {'N': 2635}, {'mit': 2630, 'vom': 2632, 'von': 2636, 'zu': 2637,
'zum': 2632, 'zur': 2632, 'zwischen': 2638}, {'bett': 8, 'fieber': 8, 'grippe': 8}, {'im': 2640, 'mit': 2640}, {'im':
2640, 'krank': 2641, 'mit': 2640}, {'es': 2368}, {'': (13, 'talk'), '<them>': 1039, 'N': 1039}, {'gegeben': 603,
'geschickt': 603, 'weitergegeben': 603, 'weitergeleitet': 603}, {'N': 2645}, {'an': 2646}, {'getroffen': 8},
{'abgesagt': 8, 'nicht': 2648, 'verpasst': 8}, {'mir': 481}, {'bei': 1978}, {'bei': 1134, 'im': 2640, 'jetzt': 2651,
'krank': 2641, 'mit': 2640, 'nun': 2651}, {'sorgen': 366}, {'mir': 2653}, {'bitte': 614, 'frage': 614}, {'der': 2655},
{'mit': 2656}, {'': (23, 'contact'), 'N': 2657}, {'...': 1854, 'an': 2658, 'bekommen': 481, 'erhalten': 481,
'gekriegt': 481, 'geschickt': 481, 'geschrieben': 481, 'gesendet': 481, 'gschriebn': 481, 'hinterlassen': 481, 'ihm':
39, 'ihnen': 39, 'ihr': 39, 'rausgeschickt': 481, 'v': 481, 'verschickt': 481, 'vom': 481, 'von': 481}, {'<me>': 481,
'am': 481, 'auf': 481, 'aus': 481, 'dass': 481, 'mir': 481, 'ob': 481, 'per': 481, 'uns': 481, 'via': 481, 'wegen':
481}, {'ob': 366, 'wann': 366, 'was': 366, 'wie': 366}, {'melden': 366}, {'gucken': 2661, 'schauen': 2661, 'sehen':
2661, 'wieder': 2662}, {'braeuchte': 389, 'brauchte': 389, 'bräuchte': 389, 'duerfe': 389, 'durfe': 389, 'muesse':
389, 'musse': 389, 'solle': 389}, {'do': 39}, {'job': 39, 'part': 39, 'teil': 39, 'to': 2665, 'todo': 39}, {'aufgabe':
39, 'hausaufgabe': 39, 'hausaufgaben': 39, 'kappe': 1896, 'todos': 39}, {'ausstaendig': 312, 'ausstandig': 312,
'ausstehend': 312, 'faellig': 312, 'fallig': 312, 'fehlen': 312, 'fehlt': 312, 'offen': 312}, {'ausstaendig': 312,
'ausstandig': 312, 'ausstehend': 312, 'faellig': 312, 'fallig': 312, 'fehlen': 312, 'fehlt': 312, 'noch': 2668,
'offen': 312}, {'aus': 481, 'ned': 1321, 'net': 1321, 'nicht': 1321}, {'sich': 2670}, {'einheit': 2061, 'gesprach':
2061, 'gespraech': 2061, 'session': 2061, 'stunde': 2061, 'termin': 2061}, {'': (18, 'gave:mentoring'), 'mit': 1823,
'zu': 2060}, {'mit': 1823, 'zu': 2060}, {'': (18, 'gave:mentoring'), 'N': 625, 'fuer': 1823, 'fur': 1823, 'mit': 1823,
'zu': 2060}, {'': (18, 'gave:mentoring'), 'N': 625, 'mit': 1823, 'zu': 2060}, {'': (18, 'gave:mentoring'), 'zu':
2060}, {'einheit': 2673, 'fuer': 1823, 'fur': 1823, 'gesprach': 2674, 'gespraech': 2674, 'mit': 1823, 'session': 2675,
'stunde': 2676, 'termin': 2677}, {'fuer': 1823, 'fur': 1823, 'mit': 1823, 'zu': 2060}, {'N': 618, 'an': 1996,
'vielmal': 1996}, {'gemacht': 603}, {'eingesetzt': 603, 'stark': 2681, 'starkgemacht': 603, 'verbuergt': 603,
'verwendet': 603}, {'...': 2682, 'eingesetzt': 603, 'stark': 2681, 'starkgemacht': 603, 'verbuergt': 603, 'verwendet':
603}, {'<them>': 2683}, {'eingesetzt': 603, 'stark': 2681, 'starkgemacht': 603, 'verburgt': 603, 'verwendet': 603},
{'...': 2685, 'eingesetzt': 603, 'stark': 2681, 'starkgemacht': 603, 'verburgt': 603, 'verwendet': 603}, {'<them>':
2686}, {'fuer': 2684, 'fur': 2687}, {'...': 2688, 'fuer': 2684, 'fur': 2687, 'genommen': 39}, {'': (13, 'talk'),
'gekommen': 0}, {'ohren': 2690}, {'zu': 2691}, {'...': 2692}, {'ohren': 0}, {'...': 2692, 'zu': 2694}, {'abgesagt': 8,
'ist': 2693, 'kam': 2695, 'kommt': 2695, 'kurzfristig': 2364, 'spontan': 2364, 'wieder': 2364}, {'...': 934,
'durchgespielt': 625, 'geprobt': 625, 'geubt': 625, 'trainiert': 625, 'vorbereitet': 625}, {'...': 935,
'durchgespielt': 625, 'geprobt': 625, 'geuebt': 625, 'trainiert': 625, 'vorbereitet': 625}, {'...': 936,
'durchgespielt': 625, 'geprobt': 625, 'geubt': 625, 'geuebt': 625, 'trainiert': 625, 'vorbereitet': 625},
{'gebueffelt': 619, 'gebuffelt': 619, 'gelernt': 619, 'geubt': 619, 'geuebt': 619}, {'gebueffelt': 619, 'gelernt':
619, 'geuebt': 619}, {'gebuffelt': 619, 'gelernt': 619, 'geubt': 619}, {'-gesprach': 2697, '-gespraech': 2698,
'-interview': 2699, '-praesentation': 2698, '-prasentation': 2697, '-pruefung': 2698, '-prufung': 2697, '^': 1938,
'an': 1942, 'bewerbung': 2699, 'buchhaltung': 2700, 'deutsch': 2700, 'durch': 2014, 'englisch': 2700, 'excel': 2700,
'franzoesisch': 2701, 'franzosisch': 2702, 'mathe': 2700, 'pitch': 2699, 'python': 2700, 'rede': 2699, 'uber': 1946,
'ueber': 1950, 'vortrag': 2699}, {'^': 937}, {'...': 2703, '<their>': 2704, '^': 937, 'buchhaltung': 2700, 'das':
2704, 'den': 2704, 'deutsch': 2700, 'die': 2704, 'durch': 2019, 'ein': 2704, 'englisch': 2700, 'excel': 2700,
'franzoesisch': 2701, 'franzosisch': 2702, 'koennte': 1958, 'konnte': 1958, 'könnte': 1958, 'mathe': 2700, 'mochte':
1958, 'moechte': 1958, 'muesste': 1958, 'muessten': 1958, 'musste': 1958, 'mussten': 1958, 'möchte': 1958, 'müsste':
1958, 'müssten': 1958, 'python': 2700, 'sollte': 1958, 'sollten': 1958, 'will': 1958}, {'geprobt': 301, 'geubt': 301,
'geuebt': 301}, {'pitch': 2706}, {'...': 2707, 'als': 1961}, {'^': 213, 'gegeben': 389}, {'weg': 2709}, {'den': 2710},
{'zusammen': 757}, {'<me>': 757, '<them>': 2705, 'N': 2708, 'am': 1451, 'auf': 2711, 'mir': 2712}, {'': (14,
'together'), 'bekannt': 637, 'vernetzt': 636, 'vorgestellt': 636}, {'^': 1326, 'treffen': 59}, {'<thing>': 1126,
'<work>': 1126, 'absagen': 66, 'angebot': 1126, 'antwort': 1126, 'bescheid': 1288, 'bestatigung': 1126,
'entscheidung': 1126, 'feedback': 1289, 'fotos': 1126, 'kostenvoranschlag': 1126, 'muster': 1126, 'offerte': 1126,
'rechnung': 1126, 'ruckmeldung': 1336, 'unterlagen': 1126, 'vertrag': 1126, 'zahlen': 1126, 'zusagen': 66},
{'treffen': 59}, {'...': 2717, '<them>': 39}, {'...': 2715, '<me>': 524, '<them>': 39, '<until>': 1495, '^': 2716,
'dass': 1345, 'ich': 2718, 'wir': 2718}, {'^': 1356, 'treffen': 59}, {'<thing>': 1126, '<work>': 1126, 'absagen': 66,
'angebot': 1126, 'antwort': 1126, 'bescheid': 1288, 'bestaetigung': 1126, 'entscheidung': 1126, 'feedback': 1289,
'fotos': 1126, 'kostenvoranschlag': 1126, 'muster': 1126, 'offerte': 1126, 'rechnung': 1126, 'rueckmeldung': 1336,
'unterlagen': 1126, 'vertrag': 1126, 'zahlen': 1126, 'zusagen': 66}, {'...': 2720, '<me>': 524, '<them>': 39,
'<until>': 1495, '^': 2721, 'dass': 1345, 'ich': 2718, 'wir': 2718}, {'': (1, 'moved'), 'D': 1556}, {'D': 1556, 'auf':
2723, 'to': 2723}, {'ich': 446, 'ma': 446, 'wir': 446}, {'ma': 446}, {'absagen': 8, 'canceln': 8, 'stornieren': 8},
{'absagen': 8, 'canceln': 8, 'stornieren': 8, 'verschieben': 278, 'vertagen': 278}, {'...': 2728, 'absagen': 8,
'canceln': 8, 'stornieren': 8, 'verschieben': 278, 'vertagen': 278}, {'...': 2728, '<them>': 39, '^': 12, 'absagen':
8, 'canceln': 8, 'daran': 2078, 'dran': 2078, 'mich': 2481, 'stornieren': 8, 'uns': 2481, 'verschieben': 278,
'vertagen': 278}, {'...': 2728, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'mich': 2481, 'stornieren': 8,
'uns': 2481, 'verschieben': 278, 'vertagen': 278}, {'...': 2727, '<det>': 39, 'N': 2729, 'absagen': 8, 'canceln': 8,
'daran': 2078, 'dran': 2078, 'er': 2729, 'ich': 2730, 'ma': 446, 'mich': 2481, 'sie': 2729, 'stornieren': 8, 'uns':
2481, 'wir': 2731}, {'': (11, 'thinking'), 'wieder': 366}, {'mal': 2733}, {'daran': 2078, 'dran': 2078, 'mal': 2733,
'mich': 2734}, {'mal': 2733, 'mich': 2734}, {'daran': 2078, 'dran': 2078, 'ich': 2735, 'mal': 2733, 'mich': 2734,
'wir': 2736}, {'wieder': 366}, {'mal': 2738, 'wieder': 366}, {'...': 2480, 'hoeren': 366, 'mal': 2733, 'sehen': 366,
'treffen': 366, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366},
{'dringend': 2739, 'mal': 2733, 'mich': 2740, 'uns': 2481, 'wieder': 366}, {'mal': 2733, 'mich': 2740, 'uns': 2481},
{'dringend': 2739, 'ich': 2741, 'mal': 2733, 'mich': 2740, 'uns': 2481, 'wieder': 366, 'wir': 2742}, {'ich': 2742,
'mal': 2733, 'mich': 2740, 'uns': 2481, 'wir': 2742}, {'^': 1290, 'absagen': 8, 'canceln': 8, 'stornieren': 8},
{'denken': 366}, {'...': 2746}, {'an': 2747}, {'...': 2728, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8,
'daran': 2078, 'dran': 2078, 'mich': 2488, 'stornieren': 8, 'uns': 2488, 'verschieben': 278, 'vertagen': 278},
{'absagen': 8}, {'...': 2728, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'mich': 2488, 'stornieren': 8, 'uns':
2488, 'verschieben': 278, 'vertagen': 278}, {'...': 2745, '<det>': 39, 'N': 2729, '^': 1290, 'absagen': 8, 'an': 2747,
'ausfallen': 8, 'canceln': 8, 'daran': 2078, 'dran': 2078, 'er': 2729, 'gerade': 2748, 'heute': 2748, 'ich': 2749,
'kurzfristig': 2750, 'ma': 446, 'mich': 2488, 'nicht': 2079, 'oft': 2748, 'sie': 2729, 'stornieren': 8, 'uns': 2488,
'wieder': 2750, 'wir': 2751}, {'...': 2728, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'daran': 2078, 'dran':
2078, 'mich': 2493, 'stornieren': 8, 'uns': 2493, 'verschieben': 278, 'vertagen': 278}, {'...': 2728, '<them>': 39,
'^': 12, 'absagen': 8, 'canceln': 8, 'mich': 2493, 'stornieren': 8, 'uns': 2493, 'verschieben': 278, 'vertagen': 278},
{'...': 2727, '<det>': 39, 'N': 2729, 'absagen': 8, 'canceln': 8, 'daran': 2078, 'dran': 2078, 'er': 2729, 'ich':
2753, 'ma': 446, 'mich': 2493, 'sie': 2729, 'stornieren': 8, 'uns': 2493, 'wir': 2754}, {'...': 2492, 'horen': 366,
'mal': 2733, 'sehen': 366, 'treffen': 366, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen': 366,
'zusammentelefonieren': 366}, {'...': 2728, 'absagen': 8, 'canceln': 8, 'dringend': 2739, 'mal': 2733, 'mich': 2756,
'stornieren': 8, 'uns': 2493, 'verschieben': 278, 'vertagen': 278, 'wieder': 366}, {'': (11, 'thinking'), 'absagen':
8}, {'...': 2728, 'absagen': 8, 'canceln': 8, 'mal': 2733, 'mich': 2756, 'stornieren': 8, 'uns': 2493, 'verschieben':
278, 'vertagen': 278}, {'...': 2727, 'N': 2729, 'absagen': 8, 'an': 2747, 'canceln': 8, 'dringend': 2739, 'er': 2729,
'gerade': 2748, 'heute': 2748, 'ich': 2757, 'kurzfristig': 2750, 'mal': 2733, 'mich': 2756, 'oft': 2748, 'sie': 2729,
'stornieren': 8, 'uns': 2493, 'wieder': 2758, 'wir': 2759}, {'...': 2727, 'N': 2729, 'absagen': 8, 'canceln': 8, 'er':
2729, 'ich': 2759, 'kurzfristig': 2750, 'mal': 2733, 'mich': 2756, 'sie': 2729, 'stornieren': 8, 'uns': 2493,
'wieder': 2750, 'wir': 2759}, {'gegeben': 374, 'gespendet': 374, 'zugesprochen': 374}, {'...': 2762, 'gegeben': 374,
'gespendet': 374, 'zugesprochen': 374}, {'dringend': 2739, 'mal': 2733, 'mich': 2756, 'uns': 2493, 'wieder': 366},
{'mal': 2733, 'mich': 2756, 'uns': 2493}, {'dringend': 2739, 'ich': 2764, 'mal': 2733, 'mich': 2756, 'uns': 2493,
'wieder': 366, 'wir': 2765}, {'ich': 2765, 'mal': 2733, 'mich': 2756, 'uns': 2493, 'wir': 2765}, {'meinung': 2549},
{'<them>': 1039, 'N': 1039, 'ihrer': 2768, 'seiner': 2768}, {'uber': 366, 'ueber': 366}, {'': (23, 'contact'), 'N':
614, 'bei': 1855}, {'...': 1854, 'an': 481, 'bekommen': 481, 'erhalten': 481, 'gekriegt': 481, 'geschickt': 481,
'geschrieben': 481, 'gesendet': 481, 'gschriebn': 481, 'hinterlassen': 481, 'rausgeschickt': 481, 'v': 481,
'verschickt': 481, 'von': 481}, {'^': 12, 'bei': 289, 'fur': 1816, 'mein': 39, 'meine': 39, 'von': 289}, {'schritt':
2119, 'schritte': 2773}, {'^': 12, 'bei': 289, 'fur': 1816, 'liegt': 2118, 'mein': 39, 'meine': 39, 'von': 289},
{'schritt': 2775, 'termin': 59}, {'^': 12, 'bei': 289, 'fuer': 1816, 'mein': 39, 'meine': 39, 'von': 289}, {'schritt':
2119, 'schritte': 2777}, {'^': 12, 'bei': 289, 'fuer': 1816, 'liegt': 2118, 'mein': 39, 'meine': 39, 'von': 289},
{'schritt': 2779, 'termin': 59}, {'v': 2295, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8,
'verschlafen': 8, 'verschwitzt': 8, 'von': 2295}, {'': (12, 'task'), '^': 12}, {'ausgegangen': 8, 'bei': 1273, 'beim':
1273, 'erreicht': 8, 'vergessen': 2782, 'zu': 1273, 'zum': 1273, 'zur': 1273}, {'bei': 1273, 'beim': 1273, 'erreicht':
8, 'vergessen': 39, 'zu': 1273, 'zum': 1273, 'zur': 1273}, {'termin': 1556}, {'answered': 8, 'came': 8, 'replied': 8,
'showed': 2125}, {'^': 12, 'bei': 289, 'fuer': 1816, 'fur': 1816, 'liegt': 2118, 'mein': 39, 'meine': 39, 'von': 289},
{'step': 2787, 'steps': 2119}, {'erreicht': 8}, {'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8,
'getroffen': 8, 'telefoniert': 8}, {'geredet': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'...': 2791},
{'gegangen': 8}, {'...': 1272, 'erreichen': 8}, {'abgehoben': 8, 'angerufen': 8, 'angetroffen': 8, 'aufgetaucht': 8,
'ausgegangen': 8, 'bei': 1273, 'beim': 1273, 'besucht': 8, 'dazu': 2023, 'dazugekommen': 8, 'drangegangen': 8,
'erreichbar': 8, 'erreicht': 8, 'erschienen': 8, 'erwischt': 8, 'geklappt': 8, 'gemeldet': 8, 'geschafft': 8,
'geschrieben': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 2790, 'mit': 2792, 'ran': 2793,
'rangegangen': 8, 'stattgefunden': 8, 'telefoniert': 8, 'verfuegbar': 8, 'verfugbar': 8, 'vergessen': 2782, 'zu':
2794, 'zum': 1273, 'zur': 1273, 'zuruckgerufen': 8, 'zurueckgerufen': 8, 'zustande': 2023}, {'gehoert': 8, 'gehort':
8}, {'...': 2796}, {'...': 2796, 'gehoert': 8, 'gehort': 8, 'von': 2797}, {'<appointment>': 8}, {'...': 2796,
'gehoert': 8, 'gehort': 8, 'mehr': 2798, 'mit': 2799, 'von': 2797}, {'gesehen': 8, 'gesprochen': 8, 'getroffen': 8},
{'...': 2609, 'abgehoben': 8, 'am': 2610, 'ans': 2610, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht':
2612, 'ging': 2612, 'hat': 2613, 'hebt': 2612, 'hob': 2612, 'macht': 2612, 'machte': 2612, 'nahm': 2612, 'zu': 2527,
'zuhause': 8}, {'abgehoben': 8, 'angetroffen': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen': 8, 'rangegangen': 8},
{'...': 2803, 'erreicht': 8}, {'gehoert': 8, 'gehort': 8, 'mehr': 2796, 'mit': 2799}, {'show': 8}, {'abgestimmt': 8,
'angesprochen': 8, 'besprochen': 8, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8, 'angesprochen':
8, 'besprochen': 8, 'daruber': 2807, 'darueber': 2807, 'druber': 2807, 'drueber': 2807, 'gefragt': 8, 'geredet': 8,
'kontaktiert': 8}, {'abgestimmt': 8, 'angerufen': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 2807, 'darueber':
2807, 'druber': 2807, 'drueber': 2807, 'erreicht': 8, 'gefragt': 8, 'gemeldet': 8, 'geredet': 8, 'gesprochen': 8,
'getroffen': 8, 'kennengelernt': 8, 'kontaktiert': 8, 'telefoniert': 8}, {'': (0, 'missed'), 'abgestimmt': 8,
'angesprochen': 8, 'besprochen': 8, 'daruber': 2807, 'darueber': 2807, 'druber': 2807, 'drueber': 2807, 'gefragt': 8,
'geredet': 8, 'kontaktiert': 8}, {'erledigen': 39, 'liefern': 39, 'schicken': 39}, {'auf': 2555, 'ned': 2808, 'net':
2808, 'nicht': 2809, 'nie': 2810, 'offen': 2036, 'zu': 2811}, {'erreicht': 8, 'vergesse': 4, 'vergessen': 39},
{'self': 4}, {'to': 2814}, {'': (12, 'task'), 'selbst': 4}, {'mich': 2816}, {'mich': 4}, {'an': 2817, 'fuer': 2818,
'fur': 2818}, {'mailbox': 8}, {'idee': 366}, {'gedanke': 366}, {'ein': 2822}, {'beide': 757, 'drei': 757, 'zwei':
757}, {'die': 2820, 'eine': 2821, 'mailbox': 8, 'so': 2823, 'wir': 2824}, {'wohl': 366}, {'': (13, 'talk'), '...':
2826}, {'punkte': 4}, {'punkt': 4}, {'ihm': 39, 'ihnen': 39, 'ihr': 39}, {'durchgegangen': 301, 'geprobt': 301,
'geubt': 301, 'geuebt': 301}, {'N': 2831}, {'mit': 2832, 'review': 2099}, {'fuer': 2098, 'fur': 2098, 'mit': 2098},
{'von': 481}, {'bono': 453}, {'bei': 2098, 'fuer': 2098}, {'bei': 2098, 'fur': 2098}, {'fuer': 2098, 'fur': 2098,
'mit': 2098, 'von': 2098}, {'D': 4, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 2840,
'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 2840, 'es': 2841, 'ich': 2841, 'ichs': 2841,
'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'an': 1996}, {'': (20, 'gave:referral'), 'gegeben': 603,
'geschrieben': 603}, {'N': 2844}, {'fuer': 2845, 'fur': 2845}, {'me': 4}, {'': (1, 'moved'), 'D': 1556, 'auf': 1556,
'to': 1556}, {'': (23, 'contact'), 'N': 301}, {'': (23, 'contact'), '...': 1387}, {'...': 1387, 'an': 481, 'mich':
2850}, {'an': 481, 'von': 481}, {'zuruck': 8, 'zurueck': 8}, {'mich': 1388, 'nicht': 2853}, {'<rel>': 0}, {'': (13,
'talk'), '<my>': 2855, '<their>': 2855, 'ab': 8, 'kurzfristig': 2415, 'wieder': 2415}, {'': (13, 'talk'), 'N': 613,
'ab': 8, 'ich': 1989, 'kurzfristig': 2415, 'wieder': 2415}, {'': (13, 'talk'), 'i': 1391, 'ich': 1391, 'we': 1391,
'wir': 1391}, {'mir': 757}, {'<not>': 2000, 'a': 1266, 'aber': 2001, 'ah': 1266, 'au': 1266, 'auch': 1266, 'dann':
2001}, {'an': 481, 'auf': 1395, 'bei': 1396, 'beisammen': 481, 'in': 1398, 'neben': 481, 'uber': 481, 'ueber': 481,
'vor': 1400, 'zusammen': 481}, {'': (23, 'contact'), '...': 2861}, {'': (23, 'contact'), '...': 2861, 'wir': 757},
{'date': 59}, {'the': 2864}, {'N': 2325, 'auch': 2326, 'noch': 2326, 'sich': 2327, 'vorbei': 481}, {'...': 2316},
{'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'gehoert': 8, 'gehort':
8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 2868, 'telefoniert': 8}, {'nicht': 2869}, {'...': 2870,
'wieder': 2294}, {'am': 481, 'auf': 481, 'aus': 481, 'dass': 481, 'mir': 481, 'nicht': 2853, 'ob': 481, 'per': 481,
'uns': 481, 'via': 481, 'wegen': 481}, {'<me>': 1411, '<them>': 39, '<they>': 1412, 'ich': 40, 'wir': 40}, {'D': 59,
'ich': 59, 'uns': 430}, {'uns': 59}, {'': (2, 'plan'), 'uns': 59}, {'D': 59, 'ma': 2875, 'uns': 430, 'wir': 2876,
'wollen': 8}, {'...': 2870, 'er': 0, 'sie': 0}, {'zusammen': 59}, {'...': 2879}, {'mich': 2880, 'uns': 2880}, {'ich':
2881, 'wir': 2881}, {'uns': 2880}, {'wir': 2883}, {'...': 695, '<deed3>': 2179, '^': 2183, 'antwortet': 1653,
'besorgt': 524, 'bringt': 1653, 'checkt': 524, 'gibt': 1683, 'klaert': 524, 'klart': 524, 'laesst': 1688, 'lassen':
1688, 'lasst': 1688, 'leitet': 1690, 'liefert': 1653, 'lässt': 1688, 'macht': 1698, 'mailt': 524, 'organisiert': 1703,
'reicht': 1690, 'schickt': 2185, 'sendet': 524, 'stellt': 1721, 'ubernimmt': 524, 'uberweist': 524, 'uebernimmt': 524,
'ueberweist': 524, 'unterschreibt': 1653, 'verschickt': 524, 'weiss': 1653, 'weiß': 1653, 'zahlt': 1653}, {'he': 0,
'she': 0}, {'<gone>': 481, 'angesetzt': 59, 'ausgemacht': 59, 'eingetragen': 59, 'fixiert': 59, 'gebucht': 59,
'geplant': 59, 'vereinbart': 59}, {'zusammen': 0}, {'paar': 2888}, {'<gone>': 481, 'bei': 59, 'mit': 59}, {'...':
2890, 'gestern': 2006, 'heute': 2006, 'mit': 2032, 'ned': 2005, 'net': 2005, 'nicht': 2005}, {'mehr': 2888}, {'paar':
2892}, {'...': 2024, 'aufgetaucht': 8, 'dazu': 2023, 'dazugekommen': 8, 'erschienen': 8, 'gefahren': 8, 'gegangen': 8,
'gekommen': 8, 'hingegangen': 8, 'mehr': 2888, 'zu': 2004, 'zum': 2004, 'zur': 2004}, {'': (14, 'together'), '...':
2890, 'bei': 59, 'gestern': 2006, 'heute': 2006, 'mit': 2032, 'ned': 2005, 'net': 2005, 'nicht': 2005}, {'...': 2887,
'<not>': 2000, '<they>': 2581, 'a': 1266, 'aber': 2001, 'abgemacht': 59, 'ah': 1266, 'angesetzt': 59, 'au': 1266,
'auch': 1266, 'aufgetaucht': 481, 'ausgefallen': 8, 'ausgemacht': 59, 'dann': 2001, 'dazugekommen': 481,
'dazugestossen': 481, 'dazugestoßen': 481, 'ein': 2889, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59,
'fixiert': 59, 'gebucht': 59, 'gekommen': 481, 'geplant': 59, 'gestern': 2006, 'heute': 2006, 'ich': 2891, 'jetzt':
2888, 'kein': 2893, 'leider': 2026, 'mir': 2585, 'mit': 2032, 'mitgekommen': 481, 'ned': 2005, 'net': 2005, 'nicht':
2894, 'reserviert': 59, 'terminiert': 59, 'uns': 2585, 'verabredet': 59, 'vereinbart': 59, 'vorbeigefahren': 481,
'vorbeigekommen': 481, 'wieder': 2888, 'wir': 2895}, {'...': 2717}, {'...': 2717, 'ich': 2897, 'wir': 2897}, {'...':
2717, 'mich': 2488, 'uns': 2488}, {'...': 2717, 'ich': 2899, 'mich': 2488, 'uns': 2488, 'wir': 2899}, {'...': 2487,
'hoeren': 366, 'horen': 366, 'mal': 2733, 'sehen': 366, 'treffen': 366, 'verabreden': 366, 'wiedersehen': 366,
'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'dringend': 2739, 'mal': 2733, 'mich': 2901, 'uns': 2488,
'wieder': 366}, {'mal': 2733, 'mich': 2901, 'uns': 2488}, {'dringend': 2739, 'ich': 2902, 'mal': 2733, 'mich': 2901,
'uns': 2488, 'wieder': 366, 'wir': 2903}, {'ich': 2903, 'mal': 2733, 'mich': 2901, 'uns': 2488, 'wir': 2903}, {'fuer':
1823, 'fur': 1823, 'mit': 1823}, {'gegangen': 481, 'gewesen': 481}, {'an': 59}, {'': (2, 'plan'), 'an': 59, 'auf': 0,
'fest': 59, 'in': 0}, {'me': 2124}, {'<they>': 1419, '^': 1423, 'an': 1418}, {'auf': 8}, {'nicht': 2912}, {'mich':
481}, {'': (23, 'contact'), '<hat>': 481}, {'': (23, 'contact'), 'wird': 59}, {'N': 618, 'to': 1996}, {'N': 524, '^':
12, 'an': 1901, 'bei': 289, 'fuer': 1816, 'fur': 1816, 'ich': 312, 'mein': 39, 'meine': 39, 'meinerseits': 312, 'von':
1903}, {'do': 2918, 'dos': 1817}, {'d': 39, 'll': 39, 'will': 39, 'would': 39}, {'i': 2920}, {'<them>': 2921, 'N':
613, 'me': 1428, 'us': 1428}, {'ich': 59, 'ma': 59, 'mich': 59}, {'ich': 59, 'mich': 59, 'wir': 59}, {'<they>': 0},
{'...': 2051, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59,
'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2052, 'ma': 2876, 'sich': 2925, 'steht': 59, 'vereinbart': 59,
'vergessen': 8, 'wir': 2876, 'wollen': 8, 'zugesagt': 59}, {'sich': 2925}, {'gelaufen': 481, 'glaufen': 481, 'glaufn':
481}, {'weg': 2928}, {'den': 2929, 'weg': 2928}, {'...': 1906, 'den': 2929, 'weg': 2928}, {'': (11, 'thinking'), '^':
2516}, {'': (11, 'thinking'), 'grad': 366, 'mir': 2932, 'ob': 366}, {'': (11, 'thinking'), 'gerade': 366, 'ich': 366,
'mir': 2932, 'ob': 366, 'wen': 366, 'wie': 366}, {'gewartet': 8, 'hingefahren': 8}, {'...': 2688, 'abgesagt': 8,
'fuer': 2684, 'fur': 2687, 'ist': 2693, 'kam': 2695, 'kommt': 2695, 'kurzfristig': 2364, 'spontan': 2364, 'wieder':
2364}, {'ob': 366}, {'augen': 757}, {'vier': 2938}, {'lebenszeichen': 8, 'wort': 8}, {'silbe': 8}, {'kein': 2940,
'keine': 2941, 'nichts': 8, 'nix': 8}, {'...': 2942, 'kein': 2940, 'keine': 2941, 'nichts': 8, 'nix': 8}, {'...':
2942, 'ich': 2943, 'kein': 2940, 'keine': 2941, 'nichts': 8, 'nix': 8, 'wir': 2943}, {'hoer': 2944, 'hoere': 2944,
'hoeren': 2944, 'hor': 2944, 'hore': 2944, 'horen': 2944, 'kam': 2944, 'kommt': 2944}, {'als': 1961}, {'<them>': 2945,
'N': 2946}, {'': (23, 'contact'), '$$': 481, 'D': 59, 'fuer': 430, 'fur': 430}, {'gewartet': 8}, {'': (0, 'missed'),
'gewartet': 8, 'versucht': 8}, {'antworten': 8, 'gratulieren': 8, 'schreiben': 8, 'treffen': 8}, {'anzurufen': 8,
'zu': 2951}, {'gratulieren': 8, 'schreiben': 8}, {'...': 2952, 'abzusagen': 8, 'anzurufen': 8, 'zu': 2953,
'zuruckzurufen': 8, 'zurueckzurufen': 8}, {'anruf': 8}, {'': (1, 'moved'), 'auf': 1556, 'wir': 1556}, {'...': 2316,
'sich': 2316}, {'uf': 1556}, {'<they>': 524, '^': 12, 'ich': 39}, {'<them>': 2521, '<they>': 1436, '^': 12, 'am':
1438, 'auf': 1438, 'beim': 1438, 'dass': 2959, 'ich': 2522, 'im': 1438, 'mir': 1439, 'per': 1438, 'uns': 1439},
{'...': 898}, {'sollte': 366, 'sollten': 366}, {'': (22, 'gave:volunteering'), 'at': 453, 'bei': 453, 'fuer': 453,
'fur': 453}, {'gelegt': 1556, 'geschoben': 1556, 'verlegt': 1556, 'verschoben': 1556}, {'D': 2964}, {'auf': 2965},
{'D': 2966}, {'bekommen': 481, 'erhalten': 481}, {'erfahren': 1871, 'gehoert': 481, 'gehort': 481, 'mail': 2968,
'nachricht': 2968, 'nichts': 2796}, {':': 39, '^': 12, 'noch': 39}, {'^': 12, 'noch': 39}, {'^': 1770}, {'<them>':
2972, '^': 1770}, {'ausstaendig': 312, 'ausstandig': 312, 'ausstehend': 312, 'faellig': 312, 'fallig': 312, 'fehlen':
2970, 'fehlt': 2970, 'noch': 2668, 'offen': 312, 'stehen': 2971, 'steht': 2971, 'werden': 2973, 'wird': 2973}, {'^':
66, 'ich': 524, 'wir': 524}, {'': (23, 'contact'), 'wir': 524}, {'^': 20, 'noch': 1377}, {'^': 20, 'mir': 2977,
'noch': 1377, 'uns': 2977}, {'...': 2942, '^': 66, 'kein': 2940, 'keine': 2941, 'nichts': 8, 'nix': 8}, {'...': 2942,
'^': 66, 'ich': 2979, 'kein': 2940, 'keine': 2941, 'nichts': 8, 'nix': 8, 'wir': 2979}, {'wir': 524}, {'^': 1774},
{'bekomm': 2975, 'bekomme': 2975, 'bekommen': 2976, 'brauch': 2975, 'brauche': 2975, 'erhalte': 2975, 'erhalten': 481,
'fehlen': 2978, 'fehlt': 2978, 'gekriegt': 481, 'hoer': 2944, 'hoere': 2944, 'hoeren': 2944, 'hor': 2944, 'hore':
2944, 'horen': 2944, 'kam': 2944, 'kommt': 2980, 'krieg': 2975, 'kriege': 2975, 'kriegen': 2981, 'werden': 2982,
'wird': 2982}, {'als': 1961, 'erfahre': 2135, 'erfuhr': 2135, 'hoerte': 2135, 'horte': 2135, 'weiss': 2135, 'weiß':
2135}, {'...': 2969, '<me>': 2974, '<them>': 2983, 'D': 2966, 'N': 2984, 'meiner': 1898}, {'tuer': 8, 'tur': 8},
{'verschlossener': 2986}, {'': (13, 'talk'), 'ich': 1830}, {'fuer': 366}, {'was': 2989}, {'ich': 389}, {'...': 2990,
'<they>': 2991}, {'richtige': 366}, {'guter': 366}, {'gute': 366}, {'der': 2993, 'die': 2993, 'ein': 2994, 'eine':
2995, 'jemand': 2989, 'was': 2989}, {'...': 2996}, {'for': 1377, 'on': 1377}, {'da': 481, 'dabei': 481, 'mit': 1456},
{'aber': 8, 'doch': 8}, {'ausgemacht': 3000, 'geplant': 3000, 'verabredet': 3000}, {'fur': 366}, {'<gone>': 481, 'N':
2999, 'ausgemacht': 3000, 'geplant': 3000, 'schon': 3001, 'verabredet': 3000, 'was': 3002}, {'N': 2999}, {'': (23,
'contact'), 'dabei': 481}, {'': (23, 'contact'), 'da': 481, 'dabei': 481, 'mit': 3005}, {'...': 3004, 'N': 3006, 'am':
1451, 'an': 1276, 'auf': 1276, 'bei': 1276, 'beim': 1276, 'da': 481, 'in': 1276, 'mit': 1463, 'online': 1456, 'per':
1457, 'remote': 1456, 'zu': 1276, 'zugeschaltet': 481}, {'': (23, 'contact'), '<me>': 1460, '<my>': 481}, {'...':
2031, 'bei': 481, 'mit': 481}, {'': (23, 'contact'), 'am': 1451, 'anhang': 1443, 'dabei': 481, 'familie': 1443,
'frau': 1443, 'freund': 1443, 'freundin': 1443, 'hund': 1443, 'kind': 1443, 'kindern': 1443, 'mann': 1443, 'partner':
1443, 'partnerin': 1443, 'von': 1454}, {'erreichen': 8, 'hause': 8}, {'da': 8, 'daheim': 8, 'zu': 3011, 'zuhause': 8},
{'...': 3003, '<they>': 2991, 'D': 1446, 'N': 2999, 'abend': 1448, 'alle': 1277, 'am': 1450, 'an': 1276, 'anwesend':
481, 'auch': 3007, 'auf': 1459, 'aufgetaucht': 481, 'bei': 3008, 'beide': 1277, 'beim': 1276, 'da': 1460, 'dabei':
481, 'dazugekommen': 481, 'dazugestossen': 481, 'dazugestoßen': 481, 'der': 2582, 'drei': 1462, 'ebenfalls': 1464,
'ein': 1462, 'eine': 1462, 'einen': 1462, 'fuer': 1467, 'fur': 1470, 'ganze': 1461, 'gekommen': 481, 'halbe': 1462,
'hier': 481, 'ich': 3009, 'im': 1279, 'in': 1285, 'ins': 1279, 'kaffee': 1448, 'kurz': 1281, 'mit': 3010,
'mitgekommen': 481, 'moment': 1448, 'n': 1462, 'nachmittag': 1448, 'ne': 1462, 'nicht': 3012, 'noch': 1464, 'online':
1456, 'per': 1457, 'remote': 1456, 'samt': 1444, 'sprung': 1448, 'std': 1448, 'stuendchen': 1448, 'stundchen': 1448,
'stunde': 1448, 'stunden': 1448, 'und': 1444, 'vorbeigefahren': 481, 'vorbeigekommen': 481, 'vormittag': 1448,
'weile': 1448, 'wieder': 1277, 'wir': 2461, 'zu': 1473, 'zugeschaltet': 481, 'zum': 1474, 'zur': 1474, 'zwei': 1462},
{'der': 2993, 'die': 2993, 'ein': 2994, 'eine': 2995, 'jemand': 3002, 'was': 3002}, {'...': 3014}, {'<gone>': 481,
'N': 2999, 'ausgemacht': 3000, 'geplant': 3000, 'schon': 3001, 'verabredet': 3000}, {'an': 1276, 'auf': 1276, 'bei':
1276, 'beim': 1276, 'da': 481, 'in': 1276, 'zu': 1276}, {'': (23, 'contact'), '<me>': 1282, '<my>': 481}, {'abend':
1448, 'ganze': 1461, 'halbe': 1461, 'kaffee': 1448, 'moment': 1448, 'nachmittag': 1448, 'paar': 2888, 'sprung': 1448,
'std': 1448, 'stuendchen': 1448, 'stundchen': 1448, 'stunde': 1448, 'stunden': 1448, 'vormittag': 1448, 'weile':
1448}, {'an': 1276, 'auf': 1276, 'bei': 1276, 'beim': 1276, 'in': 1276, 'zu': 1276, 'zusammen': 0}, {'': (14,
'together'), '...': 2031, 'bei': 481, 'mit': 481}, {'...': 3016, 'D': 1446, 'N': 2999, 'abend': 1448, 'alle': 3017,
'am': 1450, 'an': 1276, 'anwesend': 481, 'auch': 3007, 'auf': 1459, 'aufgetaucht': 481, 'bei': 3018, 'beide': 1277,
'beim': 1276, 'da': 1460, 'dabei': 481, 'dazugekommen': 481, 'dazugestossen': 481, 'dazugestoßen': 481, 'drei': 1462,
'ebenfalls': 1464, 'ein': 3019, 'eine': 1462, 'einen': 1462, 'fuer': 1467, 'fur': 1470, 'ganze': 1461, 'gekommen':
481, 'halbe': 1462, 'hier': 481, 'ich': 2461, 'im': 1279, 'in': 1285, 'ins': 1279, 'jetzt': 2888, 'kaffee': 1448,
'kein': 2893, 'kurz': 1281, 'mit': 3010, 'mitgekommen': 481, 'moment': 1448, 'n': 1462, 'nachmittag': 1448, 'ne':
1462, 'nicht': 2892, 'noch': 1464, 'online': 1456, 'per': 1457, 'remote': 1456, 'samt': 1444, 'sprung': 1448, 'std':
1448, 'stuendchen': 1448, 'stundchen': 1448, 'stunde': 1448, 'stunden': 1448, 'und': 1444, 'vorbeigefahren': 481,
'vorbeigekommen': 481, 'vormittag': 1448, 'weile': 1448, 'wieder': 3020, 'wir': 3021, 'zu': 1473, 'zugeschaltet': 481,
'zum': 1474, 'zur': 1474, 'zwei': 1462}, {'uf': 1377}, {'auf': 1377, 'ich': 2534, 'immer': 2533, 'jetzt': 2532, 'no':
3023, 'weiterhin': 2532, 'wir': 2534}, {'': (7, 'waiting'), '<my>': 542}, {'^': 3025}, {'auf': 3026, 'ich': 2537,
'immer': 2533, 'jetzt': 2532, 'seit': 2536, 'weiterhin': 2532, 'wir': 2537}, {'called': 1924, 'canceled': 8,
'cancelled': 8, 'gecancelt': 8, 'moved': 1925, 'postponed': 1925, 'pushed': 1925, 'rescheduled': 1925, 'shifted':
1925, 'wohl': 366}, {'N': 8}, {'noch': 3029}, {'N': 3030}, {'': (13, 'talk'), 'nichts': 1819, 'noch': 1820}, {'waere':
389, 'ware': 389, 'wäre': 389}, {'ich': 3033}, {'': (13, 'talk'), '<they>': 3034}, {'koennte': 366, 'konnte': 366,
'könnte': 366}, {'<them>': 39, 'ich': 40, 'mich': 2539, 'wir': 40}, {'': (2, 'plan'), '<them>': 39, 'mit': 59}, {'':
(2, 'plan'), '<them>': 39, 'ich': 3038, 'mich': 2539, 'mit': 59, 'wir': 40}, {'': (2, 'plan'), '<them>': 39}, {'ich':
40, 'wir': 3040}, {'auf': 1827, 'beim': 1827, 'da': 1827, 'fort': 1827, 'gerade': 1829, 'grad': 1829, 'hoere': 0,
'hore': 0, 'im': 1828, 'in': 1827, 'kurz': 1829, 'ned': 1829, 'net': 1829, 'nicht': 1829, 'unterwegs': 1827, 'weg':
1827}, {'er': 0, 'es': 2826, 'ich': 3042, 'sie': 0}, {'^': 1290, 'treffen': 59}, {'<thing>': 1126, '<work>': 1126,
'absagen': 66, 'angebot': 1126, 'antwort': 1126, 'bescheid': 1288, 'bestaetigung': 1126, 'bestatigung': 1126,
'entscheidung': 1126, 'feedback': 1289, 'fotos': 1126, 'kostenvoranschlag': 1126, 'muster': 1126, 'offerte': 1126,
'rechnung': 1126, 'ruckmeldung': 1336, 'rueckmeldung': 1336, 'unterlagen': 1126, 'vertrag': 1126, 'zahlen': 1126,
'zusagen': 66}, {'...': 3044, '<me>': 524, '<until>': 1495, '^': 3045, 'dass': 1345, 'ich': 2718, 'mir': 2307,
'nicht': 2306, 'wir': 2718}, {'durchgegangen': 301}, {'<work>': 3047}, {'s': 3048}, {'<their>': 3048, 'N': 3049},
{'...': 2429, '<them>': 2430, '<title>': 664, '<vowed>': 662, '^': 643, 'es': 2431, 'gesagt': 658, 'geschrieben': 658,
'gsagt': 658, 'gschriebn': 658, 'ich': 2433, 'leider': 699, 'mit': 746, 'nicht': 698, 'wir': 2433}, {'...': 81},
{'<deed1>': 3052, '<give1>': 2437, '<sees1>': 2440, '<serves>': 2447}, {'<them>': 2479, '^': 12, 'ich': 2483, 'mich':
2481, 'uns': 2481, 'wir': 2483}, {'<them>': 2479, '^': 12, 'ich': 2490, 'mich': 2488, 'uns': 2488, 'wir': 2490},
{'<them>': 2479, '^': 12, 'ich': 2495, 'mich': 2493, 'uns': 2493, 'wir': 2495}, {'...': 430, 'D': 59, 'uns': 430},
{'<gone>': 481, '<their>': 3048, 'N': 3049}, {'...': 3058, '<their>': 3048, 'D': 1549, 'N': 3049, 'ich': 2461,
'leider': 2026, 'nicht': 2025, 'wir': 2461}, {'<them>': 2507, 'auf': 1425, 'besser': 389, 'dringend': 389, 'endlich':
389, 'lieber': 389, 'mich': 2464, 'mir': 2464, 'niemals': 389, 'unbedingt': 389, 'uns': 2464}, {'': (2, 'plan'),
'...': 430, 'D': 59}, {'dritt': 757, 'fuenft': 757, 'funft': 757, 'viert': 757, 'zweit': 757}, {'...': 2031, 'ich':
2461, 'wir': 2461, 'zu': 3062}, {'...': 3050, '<acts1>': 471, '<have>': 3051, '<should>': 838, '<their>': 3048, 'N':
3049, '^': 3053, 'arbeite': 2454, 'auf': 2341, 'begleite': 2458, 'begleiten': 2458, 'beide': 757, 'beiden': 757,
'bereite': 2454, 'besuchen': 476, 'bin': 2506, 'braeuchte': 2037, 'brauch': 2040, 'brauche': 2040, 'brauchen': 2040,
'brauchte': 2037, 'bräuchte': 2037, 'darf': 2467, 'drei': 757, 'duerfen': 2467, 'durfen': 2467, 'erhoffe': 2192,
'erwarte': 2205, 'erwarten': 2205, 'essen': 476, 'fahr': 2468, 'fahre': 2468, 'fahren': 476, 'feiern': 476, 'fliegen':
476, 'freu': 2471, 'freue': 2471, 'freuen': 2471, 'geh': 2468, 'gehe': 2468, 'gehen': 476, 'halten': 476, 'hol': 2458,
'hole': 2458, 'holen': 2458, 'leg': 2454, 'lege': 2454, 'machen': 476, 'mit': 2032, 'mochte': 40, 'mochten': 40,
'moechte': 40, 'moechten': 40, 'muass': 446, 'mues': 446, 'muessen': 3054, 'muesste': 2486, 'muessten': 2486, 'muss':
3055, 'mussen': 3056, 'musste': 2497, 'mussten': 2497, 'möchte': 40, 'müsste': 2497, 'müssten': 2497, 'reden': 476,
'samma': 2502, 'schuld': 2503, 'schulde': 2503, 'schulden': 2504, 'seh': 2505, 'sehe': 2505, 'sehen': 3057, 'sind':
3059, 'soll': 3060, 'solle': 2509, 'sollen': 2511, 'solln': 2512, 'sollte': 2513, 'sollten': 2513, 'sprechen': 476,
'starten': 476, 'stell': 2454, 'stelle': 2454, 'telefonieren': 476, 'treffen': 3061, 'veranstalten': 476, 'vier': 757,
'war': 2502, 'waren': 3063, 'wart': 2535, 'warte': 2538, 'warten': 2538, 'werd': 40, 'werde': 40, 'werden': 40,
'will': 40, 'wollen': 40, 'zoomen': 476, 'zwei': 757}, {'^': 1290, 'nichts': 8, 'nix': 8}, {'nichts': 8, 'nix': 8},
{'...': 3066, 'nichts': 8, 'nix': 8}, {'...': 3065, '<me>': 524, '<until>': 1495, '^': 1290, 'das': 3067, 'es': 3067,
'gestrichen': 8, 'ist': 489, 'kommen': 59, 'nichts': 8, 'nix': 8, 'stattfinden': 59, 'wurde': 489}, {'...': 3066,
'das': 3067, 'es': 3067, 'nichts': 8, 'nix': 8}, {'me': 757}, {'': (13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0, 'sie':
0}, {'...': 2717, 'dass': 1345, 'ich': 2718, 'wir': 2718}, {'anrufen': 8, 'besuchen': 8, 'essen': 8, 'fragen': 8,
'gehen': 8, 'gratulieren': 8, 'mailen': 8, 'muessen': 8, 'mussen': 8, 'schreiben': 8, 'sehen': 8, 'sollen': 8,
'sprechen': 8, 'treffen': 8, 'vorbeischauen': 8, 'wollen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 3073,
'eigentlich': 8}, {'...': 3073, '<me>': 524, 'eigentlich': 8, 'ich': 8, 'wir': 8}, {'...': 3073, 'eigentlich': 8,
'ich': 8, 'wir': 8}, {'gehalten': 619}, {'N': 3077}, {'...': 1991, 'fuer': 3078, 'fur': 3078}, {'<they>': 1419, '^':
1423, 'an': 1418, 'gern': 366, 'gerne': 366}, {'abgemacht': 2337, 'ausgemacht': 2337, 'beschlossen': 2337,
'besprochen': 2337, 'festgelegt': 2337, 'nichts': 8, 'nix': 8, 'vereinbart': 2337}, {'...': 3081, '<they>': 1419, '^':
1423, 'abgemacht': 59, 'abgesagt': 8, 'an': 1418, 'angesetzt': 59, 'ausgemacht': 59, 'das': 3067, 'eingeplant': 59,
'eingetragen': 59, 'es': 3067, 'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'gern': 366, 'gerne':
366, 'gestrichen': 8, 'ist': 489, 'kurzfristig': 2364, 'mir': 2365, 'nichts': 8, 'nix': 8, 'reserviert': 59,
'spontan': 2364, 'terminiert': 59, 'uns': 2365, 'vereinbart': 59, 'verschoben': 1899, 'wieder': 2364, 'wurde': 489},
{'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59, 'fixiert':
59, 'gebucht': 59, 'geplant': 59, 'reserviert': 59, 'terminiert': 59, 'vereinbart': 59}, {'was': 3002}, {'...': 3084,
'<they>': 2991}, {'should': 389}, {'koennte': 1958, 'konnte': 1958, 'könnte': 1958, 'mochte': 1958, 'moechte': 1958,
'muesste': 1958, 'muessten': 1958, 'musste': 1958, 'mussten': 1958, 'möchte': 1958, 'müsste': 1958, 'müssten': 1958,
'sollte': 1958, 'sollten': 1958, 'will': 1958}, {'<me>': 757, '<them>': 3087, 'dritt': 757, 'erreichen': 1121,
'erwischen': 1121, 'fuenft': 757, 'funft': 757, 'sechst': 757, 'viert': 757, 'zweit': 757}, {'getroffen': 481}, {'':
(14, 'together'), 'gewesen': 481}, {'$': 445, '...': 460, '//': 469, '0': 470, '<acts1>': 473, '<agreed>': 475,
'<and>': 479, '<appointment>': 490, '<bookable>': 492, '<counsel>': 498, '<give1>': 499, '<gone>': 481, '<handed>':
503, '<hat>': 596, '<have>': 755, '<helper>': 756, '<me>': 761, '<my>': 767, '<needs>': 774, '<not>': 779, '<said>':
788, '<saysv>': 836, '<sends3>': 69, '<should>': 839, '<their>': 855, '<them>': 1041, '<they>': 1518, '<thing>': 1523,
'<to_them>': 1524, '<until>': 1531, '<vowed>': 1533, '<will3>': 1534, '<work>': 1538, 'D': 1583, 'N': 1735, '^': 1813,
'abgeblasen': 8, 'abgehangen': 481, 'abgeholt': 481, 'abgemacht': 1814, 'abgesagt': 8, 'abgeschlossen': 481,
'abgestimmt': 481, 'abgmacht': 1815, 'action': 1818, 'aergert': 1156, 'ahnt': 1821, 'als': 1833, 'am': 1840, 'an':
1852, 'and': 1853, 'anfrage': 1856, 'angeblich': 0, 'angebot': 1857, 'angechattet': 481, 'angefragt': 1858,
'angepingt': 481, 'angerufen': 481, 'angeschrieben': 481, 'angesetzt': 59, 'angesprochen': 481, 'angetextet': 481,
'angetroffen': 481, 'anruf': 1859, 'anrufbeantworter': 8, 'anrufen': 1860, 'ans': 1844, 'anscheinend': 0, 'anstehend':
59, 'anstehender': 59, 'antwort': 1861, 'antwortet': 1862, 'antwortete': 481, 'anwesend': 1863, 'anzuklingeln': 1121,
'anzurufen': 1121, 'apero': 481, 'apéro': 481, 'arbeitet': 1864, 'are': 1866, 'argert': 1156, 'asked': 1855, 'ass':
1160, 'assen': 481, 'auf': 1900, 'aufgabe': 1904, 'aufgaben': 1817, 'aufgesucht': 481, 'aufs': 1905, 'aus': 1907,
'ausgefallen': 8, 'ausgefuehrt': 481, 'ausgefuhrt': 481, 'ausgemacht': 1814, 'ausgesprochen': 481, 'ausgetauscht':
481, 'ausgmacht': 1814, 'bailed': 1909, 'ball': 1916, 'bat': 1917, 'because': 0, 'bedankt': 1923, 'bedankte': 1923,
'been': 1926, 'begegnet': 481, 'begegnete': 481, 'beginnt': 1864, 'begleitet': 481, 'begluckwunscht': 481,
'beglueckwuenscht': 481, 'behauptet': 0, 'bei': 1966, 'beide': 696, 'beim': 1975, 'bekomm': 1981, 'bekomme': 1981,
'bekommen': 1984, 'bekommt': 1985, 'benoetigt': 1986, 'benotigt': 1987, 'beraten': 481, 'bergtour': 481, 'berichten':
1988, 'berichtet': 0, 'berichtete': 1990, 'beschwert': 1156, 'besetzt': 8, 'besichtigt': 481, 'besprechung': 1992,
'besprochen': 481, 'besteht': 1155, 'besuch': 1993, 'besuche': 1994, 'besuchen': 1995, 'besucht': 481, 'besuchte':
481, 'bevor': 0, 'bevorstehend': 59, 'bier': 481, 'bierchen': 481, 'biere': 481, 'bietet': 1159, 'big': 1998, 'bin':
2034, 'bittet': 1129, 'bleibt': 1864, 'blumen': 1857, 'booked': 1865, 'bot': 1159, 'bouldern': 481, 'braeuchte': 2037,
'brainstorming': 366, 'brauch': 2040, 'brauche': 2040, 'brauchen': 2040, 'braucht': 2041, 'brauchte': 2037, 'brief':
2042, 'bring': 2047, 'bringe': 2047, 'bringen': 1179, 'bringt': 1179, 'brunche': 2050, 'bräuchte': 2037, 'call': 2053,
'called': 2055, 'can': 2058, 'canceled': 8, 'cancelled': 2059, 'cancelt': 8, 'coaching': 2062, 'coachingstunde': 2061,
'combox': 8, 'coming': 2063, 'confirmed': 1865, 'connect': 2066, 'connected': 2067, 'could': 2058, 'couldn': 2058,
'da': 2068, 'dafuer': 2069, 'dafur': 2069, 'damit': 0, 'dank': 2070, 'danke': 2073, 'dankeschoen': 2072, 'dankeschon':
2072, 'dankt': 1923, 'daran': 2076, 'darf': 2081, 'das': 2083, 'dass': 2092, 'dates': 2093, 'daumen': 2097,
'debattiert': 481, 'deck': 2100, 'dem': 2106, 'denen': 2107, 'denk': 2109, 'denke': 2111, 'denkt': 0, 'denn': 0,
'der': 2123, 'deren': 0, 'dessen': 0, 'did': 2127, 'didn': 2127, 'die': 2130, 'dienst': 2133, 'dinner': 1992,
'diskutiert': 481, 'dm': 1857, 'does': 2127, 'doesn': 2127, 'draengt': 1188, 'dran': 2134, 'drangt': 1188, 'dringt':
1155, 'drink': 481, 'drinks': 481, 'durch': 2137, 'durchgearbeitet': 481, 'durchgegangen': 481, 'durchgeklingelt':
481, 'durchgerufen': 481, 'durchgesprochen': 481, 'e': 2139, 'ehrenamt': 2140, 'ehrenamtlich': 2148,
'ehrenamtsarbeit': 453, 'eigentlich': 2154, 'ein': 2171, 'einander': 2172, 'einer': 2173, 'einfach': 452,
'eingeladen': 2174, 'eingeplant': 59, 'eingetragen': 59, 'einladung': 1857, 'einsatz': 2133, 'email': 2175, 'emailed':
2055, 'empfahl': 1191, 'empfehlen': 1191, 'empfehlung': 2178, 'empfehlungsschreiben': 1832, 'empfiehlt': 1191,
'entfaellt': 8, 'entfallen': 8, 'entfallt': 8, 'entfiel': 8, 'er': 2186, 'ergebnis': 0, 'erhalte': 2187, 'erhoffe':
2192, 'erinnere': 2194, 'erinnerung': 2195, 'erklaert': 2200, 'erklart': 2200, 'ermahnt': 1193, 'ermutigt': 1193,
'eroeffnung': 2202, 'eroffnung': 2202, 'erreichen': 1860, 'erreicht': 481, 'ersatztermin': 1556, 'erschien': 1501,
'erwarte': 2205, 'erwarten': 2205, 'erwischt': 481, 'erzaehlt': 2209, 'erzaehlte': 1990, 'erzahlt': 2209, 'erzahlte':
1990, 'es': 2211, 'esse': 2213, 'essen': 2215, 'ewig': 2218, 'f': 2219, 'faellt': 2222, 'faend': 1200, 'faende': 1200,
'faengt': 2223, 'fahr': 1994, 'fahre': 1994, 'fahren': 1552, 'falls': 0, 'fallt': 2222, 'fand': 2228, 'fande': 1200,
'fanden': 2225, 'fangt': 2223, 'fazit': 0, 'feedback': 2233, 'fehlen': 2236, 'fehlt': 2236, 'feier': 2202,
'feierabendbier': 481, 'feiern': 1552, 'feiert': 2239, 'festgelegt': 2240, 'fiel': 2241, 'fielen': 2242, 'findet':
2243, 'fitness': 481, 'fix': 2244, 'fixiert': 59, 'flachgefallen': 8, 'flaked': 1909, 'fliege': 1994, 'follow': 2246,
'fordert': 1208, 'frag': 2247, 'frage': 2248, 'fragen': 1860, 'fragt': 1211, 'fragte': 2249, 'freiwillig': 2252,
'freiwillige': 1825, 'freiwilligenarbeit': 453, 'freiwilligeneinsatz': 453, 'freiwilliger': 1825, 'freu': 2254,
'freue': 2254, 'freut': 1156, 'fruehstueck': 2050, 'fruehstuecke': 2050, 'fruhstuck': 2050, 'fruhstucke': 2050,
'fuer': 2278, 'fuerchtet': 0, 'fur': 2293, 'furchtet': 0, 'fussball': 481, 'fänd': 1200, 'gab': 1224, 'gaben': 1226,
'ganz': 2294, 'gassi': 481, 'gearbeitet': 481, 'gebowlt': 481, 'gebrainstormt': 481, 'gebruncht': 481, 'gebucht': 59,
'geburtstag': 2296, 'gecancelled': 8, 'gecancelt': 8, 'gechattet': 481, 'gechillt': 481, 'gecoacht': 481, 'gedanke':
366, 'gedankt': 481, 'geeinigt': 481, 'gefahren': 481, 'gefeiert': 481, 'geflogen': 481, 'gefragt': 1858,
'gefruehstueckt': 481, 'gefruehstuekt': 481, 'gefruhstuckt': 481, 'gefruhstukt': 481, 'gefuehrt': 481, 'gefuhrt': 481,
'gegangen': 481, 'gegessen': 481, 'geghostet': 8, 'gegrillt': 481, 'geh': 1994, 'gehabt': 481, 'gehalten': 481,
'gehe': 1994, 'gehen': 1552, 'gehoert': 2297, 'geholfen': 2303, 'gehort': 2297, 'geht': 2311, 'gejasst': 481,
'gejoggt': 481, 'gekickt': 481, 'geklettert': 481, 'gekloent': 481, 'geklont': 481, 'gelaufen': 481, 'gelernt': 481,
'gemailt': 481, 'gemeinnuetzig': 453, 'gemeinnutzig': 453, 'gemeinsam': 757, 'gemeint': 2200, 'gemoved': 1556,
'gepingt': 481, 'gepitcht': 481, 'geplant': 2240, 'geplatzt': 8, 'geplatzter': 8, 'geplaudert': 481, 'geprobt': 481,
'gequatscht': 481, 'geredet': 481, 'geruchten': 1988, 'geruchteweise': 0, 'geruechten': 1988, 'geruechteweise': 0,
'gesagt': 2315, 'geschnackt': 481, 'geschoben': 2316, 'geschrieben': 2317, 'gesehen': 2322, 'gesellte': 2328,
'gesellten': 2328, 'gesessen': 481, 'gesimst': 481, 'geskypt': 481, 'gespielt': 481, 'gesprachsrunde': 481,
'gespraechsrunde': 481, 'gesprochen': 481, 'gestritten': 481, 'getextet': 481, 'getraenke': 2330, 'getraeumt': 2331,
'getranke': 2330, 'getratscht': 481, 'getraumt': 2331, 'getroffen': 481, 'getrunken': 481, 'gewandert': 481,
'gewesen': 481, 'geworkshopt': 481, 'gezoomt': 481, 'gfixt': 59, 'gha': 481, 'ghostet': 2332, 'gibt': 1226, 'ging':
2334, 'gingen': 481, 'glatt': 2335, 'glaubt': 0, 'gluehwein': 481, 'gluhwein': 481, 'gmacht': 481, 'golf': 481,
'golfrunde': 481, 'got': 2336, 'gotta': 39, 'gratscht': 481, 'gratuliert': 481, 'gredet': 481, 'gredt': 481, 'gruble':
366, 'grueble': 366, 'gseh': 481, 'gseit': 481, 'gsessen': 481, 'gsessn': 481, 'gsi': 481, 'gsproche': 481,
'gsprochen': 481, 'gtroffe': 481, 'gutes': 2165, 'hab': 2367, 'habe': 2369, 'haben': 2378, 'habs': 2351, 'haengen':
760, 'haett': 2381, 'haette': 2385, 'haetten': 2386, 'haettn': 2388, 'half': 2389, 'ham': 2390, 'hangen': 760, 'has':
2392, 'hat': 2401, 'hatt': 2403, 'hatte': 2409, 'hatten': 2411, 'hattn': 2388, 'hausaufgabe': 1904, 'have': 2412,
'he': 2414, 'hebt': 2416, 'heisst': 2417, 'heißt': 2417, 'helfe': 2389, 'herzlichen': 2418, 'hiess': 2417,
'hingesetzt': 481, 'hob': 2416, 'hochzeit': 2202, 'hochzeitstag': 2419, 'hockte': 2421, 'hockten': 2421, 'hoere':
2297, 'hoert': 2422, 'hofft': 0, 'holt': 2423, 'hore': 2297, 'hort': 2422, 'hätte': 2424, 'hätten': 2425, 'i': 2426,
'ich': 2542, 'idee': 366, 'ihm': 2545, 'ihn': 696, 'ihnen': 2546, 'ihr': 2547, 'ihre': 2083, 'ihrer': 2551, 'im':
2552, 'immer': 2557, 'in': 2561, 'informierte': 2562, 'ins': 2564, 'interviewt': 481, 'intro': 2571, 'introduced':
2573, 'intros': 2574, 'is': 2575, 'ist': 2587, 'jassen': 481, 'jetzt': 2588, 'joggen': 1265, 'joggingrunde': 481,
'kaffee': 2589, 'kalendereintrag': 59, 'kam': 2594, 'kamen': 2595, 'kann': 2596, 'karte': 1857, 'kartenabend': 481,
'kartons': 2597, 'kein': 2601, 'keine': 2607, 'keinen': 2608, 'keiner': 2614, 'keinerlei': 470, 'kennen': 2615,
'kennengelernt': 481, 'kickoff': 1992, 'kino': 481, 'kisten': 2597, 'klappt': 1501, 'klappte': 1501, 'kleider': 2330,
'kleidung': 2330, 'klettern': 481, 'knapp': 2616, 'koennen': 2617, 'koennte': 2618, 'koennten': 2620, 'komme': 2622,
'kommt': 2624, 'komplett': 2335, 'kondoliert': 481, 'konnen': 2617, 'konnte': 2618, 'konnten': 2620, 'kontakt': 2639,
'konzert': 2202, 'krieg': 1981, 'kriege': 1981, 'kriegen': 1984, 'kriegt': 1985, 'kuchen': 2330, 'kuemmern': 1304,
'kuemmert': 1304, 'kummern': 1304, 'kummert': 1304, 'kunnt': 481, 'kurzfristig': 2364, 'könnte': 2618, 'könnten':
2620, 'lag': 2642, 'lange': 2218, 'lasse': 2643, 'laufrunde': 481, 'laut': 2644, 'lead': 2647, 'lebensmittel': 2330,
'legt': 1309, 'legte': 1309, 'leider': 2649, 'lesung': 2202, 'lief': 2650, 'liegt': 2652, 'liess': 2643, 'liest':
2422, 'ließ': 2643, 'lunch': 2053, 'mache': 2654, 'macht': 2654, 'mahnt': 1193, 'mail': 2659, 'mailbox': 8, 'mailt':
1320, 'mailte': 2660, 'mal': 2663, 'man': 2664, 'medien': 1988, 'meeting': 2053, 'mega': 452, 'mein': 2666, 'meine':
2667, 'meinerseits': 2669, 'meint': 0, 'meinte': 0, 'meld': 2477, 'melde': 2477, 'meldet': 2671, 'meldete': 1325,
'memo': 4, 'mentorats': 2672, 'mentoring': 2678, 'mentoringstunde': 2679, 'merci': 2680, 'merke': 4, 'merken': 4,
'messaged': 2055, 'mich': 2689, 'mir': 2696, 'mit': 2713, 'miteinander': 2714, 'mobel': 2597, 'mochte': 2719,
'moebel': 2597, 'moechte': 2722, 'moved': 2724, 'muass': 2725, 'mues': 2725, 'muess': 2726, 'muessen': 2732, 'muesst':
2737, 'muesste': 2743, 'muessten': 2744, 'munkelt': 2422, 'muss': 2752, 'mussen': 2755, 'musst': 2737, 'musste': 2760,
'mussten': 2761, 'mut': 2763, 'möchte': 2719, 'müss': 2726, 'müsste': 2766, 'müssten': 2767, 'nach': 2769, 'nachdem':
0, 'nachgedacht': 2770, 'nachgefasst': 481, 'nachgefragt': 1858, 'nachgehakt': 2771, 'nachgeholt': 2588, 'nachricht':
2772, 'nachste': 2774, 'nachster': 2776, 'naechste': 2778, 'naechster': 2780, 'naemlich': 0, 'nahm': 2416,
'namenstag': 2781, 'namlich': 0, 'natuerlich': 452, 'naturlich': 452, 'ned': 2783, 'need': 2412, 'nehm': 2047,
'nehme': 2047, 'net': 2784, 'neuer': 2785, 'never': 2786, 'next': 2788, 'nich': 2789, 'nicht': 2795, 'nichts': 2800,
'nie': 2801, 'niemand': 2802, 'niemanden': 2804, 'nimmt': 2416, 'nit': 2789, 'nix': 2805, 'no': 2806, 'noch': 2812,
'nod': 2813, 'noed': 2813, 'noshow': 8, 'note': 2815, 'notiz': 2819, 'null': 470, 'nur': 2825, 'ob': 2827, 'obwohl':
0, 'offen': 2036, 'offenbar': 0, 'offene': 2828, 'offener': 2829, 'offensichtlich': 0, 'oper': 481, 'owe': 446,
'owes': 1378, 'padel': 481, 'paket': 1857, 'pakete': 2330, 'party': 2202, 'pass': 2501, 'passe': 2501, 'pendenz':
1817, 'pendenzen': 4, 'ping': 2830, 'pinged': 2055, 'pitch': 2833, 'pitchtraining': 2834, 'pladiert': 1379,
'pladierte': 1379, 'plaediert': 1380, 'plaedierte': 1380, 'planned': 1865, 'platzte': 8, 'plauderei': 481,
'plauderte': 481, 'plausch': 481, 'plauscht': 481, 'pocht': 1155, 'poker': 481, 'post': 2835, 'postkarte': 1857,
'postponed': 1925, 'premiere': 2202, 'pro': 2836, 'probehoeren': 2837, 'probehoren': 2838, 'probevortrag': 2839,
'probier': 2842, 'probiere': 2842, 'probiers': 2842, 'promised': 446, 'props': 2843, 'pushed': 2724, 'quatschte': 481,
'radtour': 481, 'raet': 1386, 'rat': 1386, 'raten': 1386, 'ratsch': 481, 'reagiert': 1501, 'recommended': 389,
'recommends': 389, 'rede': 1994, 'reden': 1552, 'redete': 1160, 'referenz': 2846, 'referred': 1831, 'remind': 2847,
'reminder': 4, 'rescheduled': 2848, 'reviewed': 2849, 'rief': 2851, 'riet': 1386, 'rieten': 1386, 'ruckruf': 2852,
'rueckruf': 2852, 'ruehrt': 1323, 'ruehrte': 1323, 'ruft': 2854, 'ruhrt': 1323, 'ruhrte': 1323, 'rumgehangen': 481,
'rät': 1386, 'sagt': 2856, 'sagte': 2857, 'said': 2858, 'samma': 2502, 'samt': 2859, 'san': 2860, 'sass': 2862,
'sassen': 2863, 'sauna': 481, 'sausen': 759, 'save': 2865, 'says': 2858, 'saß': 2862, 'saßen': 2863, 'schach': 481,
'schaute': 2866, 'schauten': 2328, 'scheduled': 1865, 'scheinbar': 0, 'schicht': 2133, 'schieben': 2316, 'schiebt':
2867, 'schlaegt': 1404, 'schlagt': 1404, 'schlug': 1404, 'schlägt': 1404, 'schneite': 2328, 'schon': 2871, 'schreibt':
2872, 'schrieb': 2660, 'schuld': 2503, 'schulde': 2503, 'schulden': 2873, 'schuldet': 1413, 'schwaetzchen': 481,
'schwatz': 481, 'schwatzchen': 481, 'seh': 2874, 'sehe': 2874, 'sehen': 2877, 'sein': 2083, 'seine': 2083, 'seiner':
2551, 'seit': 2878, 'setze': 2882, 'setzen': 2884, 'setzte': 2328, 'setzten': 2328, 'she': 2414, 'shifted': 1925,
'shoutout': 2843, 'sie': 2885, 'sieht': 2422, 'simse': 2830, 'since': 2886, 'sind': 2896, 'sitzen': 760, 'sitzung':
1992, 'skifahren': 481, 'skitour': 481, 'skypen': 1552, 'sms': 2772, 'sobald': 0, 'solange': 0, 'soll': 2898,
'sollen': 2900, 'sollte': 2904, 'sollten': 2905, 'sozialeinsatz': 453, 'sparring': 2906, 'sparrings': 2672,
'spazieren': 2907, 'spaziergang': 481, 'spenden': 2330, 'spendenaktion': 453, 'spontan': 2364, 'sprach': 1160,
'sprachen': 481, 'sprachnachricht': 1857, 'sprech': 1994, 'spreche': 1994, 'sprechen': 1995, 'spritzer': 481,
'squash': 481, 'stand': 1402, 'standen': 1402, 'startet': 1864, 'statt': 2069, 'stattdessen': 2069, 'stehen': 2908,
'steht': 2909, 'stiess': 2328, 'stiessen': 2328, 'stieß': 2328, 'stießen': 2328, 'stood': 2910, 'storniert': 8,
'suppe': 2330, 'taet': 2911, 'tafel': 874, 'tarock': 481, 'tat': 2911, 'tauchte': 2913, 'taufe': 2202, 'tauschte':
2914, 'tauschten': 481, 'tausend': 2418, 'teilgenommen': 2915, 'teilnehmende': 481, 'telefonierd': 481, 'telefoniere':
1994, 'telefonieren': 1552, 'telefoniert': 2916, 'telefonierte': 481, 'telefonierten': 481, 'tennis': 481, 'termin':
2053, 'terminiert': 59, 'terminvorschlag': 59, 'text': 2830, 'texted': 2055, 'textet': 1320, 'thanks': 2917,
'theater': 481, 'they': 2414, 'thinks': 1392, 'thx': 1996, 'to': 2919, 'todo': 2918, 'todos': 1817, 'told': 2922,
'total': 2335, 'traeumte': 366, 'traf': 481, 'trafen': 481, 'tratscht': 481, 'traumte': 366, 'treff': 2923, 'treffe':
2924, 'treffen': 2926, 'trifft': 2927, 'troffe': 481, 'troffn': 481, 'trost': 2763, 'tät': 2911, 'uban': 2930, 'uber':
2931, 'uberleg': 2933, 'uberlege': 2934, 'ubern': 2930, 'ueban': 2930, 'ueber': 2931, 'ueberleg': 2933, 'ueberlege':
2934, 'uebern': 2930, 'umgebucht': 2316, 'umgelegt': 2316, 'umsonst': 2935, 'umzugskisten': 2597, 'unentgeltlich':
453, 'unerreichbar': 8, 'uns': 2936, 'unsicher': 2937, 'unter': 2939, 'unterhalten': 481, 'unterhielt': 2914,
'unterhielten': 481, 'unterrichtet': 481, 'unterschrieben': 481, 'unterzeichnet': 481, 'v': 2947, 'verabredet': 59,
'verabschiedet': 481, 'verabschiedung': 481, 'verbaselt': 8, 'verbummelt': 8, 'vereinbart': 2948, 'vergebens': 2949,
'vergeblich': 2950, 'vergessen': 2954, 'verhandelt': 481, 'verlangt': 1208, 'verlegt': 1899, 'vermisse': 366,
'vernissage': 2202, 'verpasst': 8, 'verpasster': 2955, 'verpennt': 8, 'verplant': 8, 'versaeumt': 8, 'versaumt': 8,
'verschieben': 2956, 'verschiebt': 2957, 'verschlafen': 8, 'verschobe': 2958, 'verschoben': 1899, 'verschwitzt': 8,
'versoehnt': 481, 'versohnt': 481, 'versprach': 2960, 'versprech': 2523, 'verspreche': 2523, 'verspricht': 1440,
'versuch': 2842, 'versuche': 2842, 'versuchs': 2842, 'versucht': 2961, 'vertagt': 1899, 'vertroestet': 8,
'vertrostet': 8, 'vielen': 2418, 'vielleicht': 2962, 'voellig': 2335, 'voll': 452, 'vollig': 2335, 'volunteered':
2963, 'volunteering': 2963, 'vom': 2967, 'von': 2985, 'vor': 2987, 'vorbeigekommen': 481, 'vorbeigeschaut': 481,
'vorgemerkt': 59, 'vorgestellt': 481, 'vorgezogen': 2316, 'vortrag': 2202, 'vorverlegt': 2316, 'waehrend': 2988,
'waer': 2992, 'waere': 2997, 'wahrend': 2988, 'waiting': 2998, 'wanderung': 481, 'war': 3013, 'ware': 3015, 'waren':
3022, 'warn': 1480, 'warnt': 1483, 'warnte': 1483, 'wart': 3024, 'warte': 2538, 'warten': 3027, 'wartet': 1484, 'was':
3028, 'weder': 3031, 'weil': 0, 'weiss': 3032, 'weiß': 3032, 'welche': 0, 'welcher': 0, 'wenn': 3035, 'wer': 3036,
'werd': 3037, 'werde': 3039, 'werden': 3041, 'whatsapp': 2772, 'wie': 3043, 'wieder': 2364, 'wiedergesehen': 481,
'wiedersehen': 481, 'wiedervorlage': 4, 'will': 3046, 'wir': 3064, 'wird': 3068, 'wirds': 3069, 'with': 3070, 'wo':
3071, 'woan': 1498, 'wohnt': 1864, 'wollen': 3072, 'wollt': 3074, 'wollte': 3075, 'wollten': 3076, 'workshop': 3079,
'worn': 1498, 'wort': 2170, 'wrote': 2055, 'wuenschen': 1512, 'wuenscht': 1514, 'wuerd': 2911, 'wuerde': 3080,
'wunschen': 1512, 'wunscht': 1516, 'wurd': 2911, 'wurde': 3082, 'wurden': 3083, 'wurds': 3069, 'wv': 4, 'wär': 3085,
'wäre': 3015, 'würde': 3080, 'yoga': 481, 'you': 3086, 'zoomen': 1552, 'zu': 3088, 'zufaellig': 3089, 'zufallig':
3089, 'zuruckgerufen': 481, 'zuruckzurufen': 1121, 'zurueckgerufen': 481, 'zurueckzurufen': 1121, 'zusage': 312,
'zusammen': 3090, 'zusammengehockt': 481, 'zusammengesessen': 481, 'zusammengesetzt': 481, 'zuspruch': 2763}]


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

