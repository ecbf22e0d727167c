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
'bach': ('name_words',), 'bachelorarbeit': ('work',), 'back': ('acts1', 'serves'), 'backe': ('give1', 'acts1',
'serves'), 'backen': ('giveinf',), 'backt': ('give3',), 'baeckt': ('give3',), 'baenke': ('tool',), 'baer':
('name_words',), 'bahn': ('bookable',), 'bahnhofsmission': ('community',), 'bald': ('filler', 'hello'), 'ball':
('name_words',), 'bank': ('rel', 'expert'), 'bankberater': ('expert',), 'bankberaterin': ('expert',), 'banke':
('tool',), 'bar': ('name_words',), 'bat': ('bidding', 'verb3'), 'bau': ('give1', 'imperative', 'serves'), 'baue':
('give1', 'imperative', 'serves'), 'bauer': ('name_words',), 'baum': ('name_words',), 'baustelle': ('site',), 'baut':
('verb3', 'give3', 'deed3', 'sends3', 'serves3'), 'baute': ('verb3',), 'bayer': ('name_words',), 'beamer': ('tool',),
'beantragt': ('give3', 'sends3', 'done'), 'beauftragt': ('verb3',), 'beauftragte': ('verb3',), 'beck':
('name_words',), 'becker': ('name_words',), 'bedankt': ('says', 'verb3'), 'bedankte': ('verb3',), 'beeindruckt':
('verb3',), 'beendet': ('verb3',), 'beendete': ('verb3',), 'befuerchtet': ('verb3',), 'befurchtet': ('verb3',),
'begann': ('verb3',), 'begegnet': ('gone',), 'begeistert': ('verb3',), 'beginnt': ('verb3',), 'begleit': ('acts1',),
'begleite': ('acts1',), 'begleitete': ('reach',), 'beglichen': ('done',), 'behauptet': ('says', 'verb3'),
'behauptete': ('says',), 'behebt': ('deed3',), 'behoben': ('done',), 'bei': ('hello',), 'beide': ('they', 'hello',
'both'), 'beiden': ('them',), 'beides': ('both',), 'beim': ('hello',), 'bekam': ('verb3',), 'bekannte': ('rel',),
'bekannter': ('rel',), 'bekanntgemacht': ('introduced',), 'beklagt': ('verb3',), 'bekomm': ('verb1',), 'bekomme':
('verb1',), 'bekommen': ('hello',), 'bekommt': ('verb3',), 'beleg': ('doc',), 'belege': ('doc',), 'bemaengelt':
('verb3',), 'bemangelt': ('verb3',), 'beneidet': ('verb3',), 'benoetigt': ('needs',), 'benotigt': ('needs',),
'berater': ('expert',), 'beraterin': ('expert',), 'berechnet': ('done',), 'bereite': ('give1', 'deed1'), 'bereitet':
('give3', 'deed3', 'sends3'), 'bereitgestellt': ('done',), 'bereits': ('filler',), 'bereut': ('verb3',), 'berg':
('name_words',), 'bergtour': ('outing',), 'bergwacht': ('community',), 'bericht': ('thing', 'document'), 'berichtet':
('recounts', 'says', 'verb3'), 'berichtete': ('says', 'verb3'), 'besass': ('verb3',), 'bescheid': ('hello',),
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
'blumen': ('by_post',), 'blumenstrauss': ('by_post',), 'boehm': ('name_words',), 'bohm': ('name_words',),
'bohrmaschine': ('tool',), 'bollerwagen': ('tool',), 'boomt': ('verb3',), 'borg': ('give1', 'serves'), 'borge':
('give1', 'serves'), 'borgen': ('giveinf',), 'borgt': ('give3', 'lent', 'serves3'), 'boss': ('rel',), 'botschaft':
('opinion',), 'bouldern': ('outing',), 'box': ('tool',), 'boxen': ('tool',), 'bp': ('work',), 'brach': ('verb3',),
'brachte': ('verb3',), 'braeuchte': ('verb3', 'should', 'needs'), 'braeuchten': ('should', 'needs'), 'brand':
('name_words',), 'brannte': ('verb3',), 'brauch': ('verb1',), 'brauche': ('verb1',), 'brauchen': ('verb3', 'needs'),
'braucht': ('hello', 'verb3', 'needs'), 'brauchte': ('verb3', 'should', 'needs'), 'brauchten': ('should', 'needs'),
'braun': ('name_words',), 'brennt': ('verb3',), 'bricht': ('verb3',), 'briefen': ('callinf',), 'bring': ('hello',
'give1', 'acts1', 'verb1', 'serves'), 'bringe': ('hello', 'give1', 'acts1', 'verb1', 'serves'), 'bringen': ('give1',
'give3', 'giveinf'), 'bringt': ('hello', 'verb3', 'give3', 'sends3', 'serves3'), 'broschuere': ('work',), 'broschure':
('work',), 'brucke': ('name_words',), 'bruder': ('rel',), 'bruecke': ('name_words',), 'brunche': ('acts1',),
'brunchen': ('acts1',), 'bräuchte': ('verb3', 'should', 'needs'), 'buch': ('work', 'thing', 'by_post', 'tool',
'serves'), 'buche': ('give1', 'name_words', 'deed1', 'serves'), 'buchen': ('giveinf',), 'bucher': ('by_post', 'tool'),
'bucherei': ('community',), 'buchhalter': ('expert',), 'buchhalterin': ('expert',), 'bucht': ('give3', 'deed3',
'sends3', 'does3', 'serves3'), 'buchtipp': ('thing',), 'budget': ('site',), 'budgetiert': ('verb3',), 'buecher':
('by_post', 'tool'), 'buecherei': ('community',), 'buero': ('rel', 'site'), 'build': ('imperative',), 'buro': ('rel',
'site'), 'busch': ('name_words',), 'businessplan': ('work',), 'bwa': ('doc',), 'bzw': ('and',), 'bäckt': ('give3',),
'call': ('appointment', 'way'), 'called': ('reach',), 'caritas': ('community',), 'caterer': ('expert',),
'cateringfirma': ('expert',), 'ceo': ('rel',), 'cfo': ('rel',), 'challenged': ('reviewed',), 'charge':
('imperative',), 'chat': ('way',), 'check': ('deed1', 'serves'), 'checke': ('give1', 'deed1', 'serves'), 'checken':
('giveinf',), 'checkliste': ('thing',), 'checklisten': ('thing',), 'checkt': ('give3', 'deed3', 'sends3', 'does3',
'serves3'), 'chef': ('rel',), 'chefin': ('rel',), 'christ': ('name_words',), 'closed': ('verb3',), 'closte':
('verb3',), 'coacht': ('verb3',), 'code': ('work',), 'cofounder': ('rel',), 'connecte': ('give1',), 'connected':
('give3', 'introduced'), 'connecten': ('giveinf',), 'connectet': ('give3', 'introduced'), 'coo': ('rel',), 'cousin':
('rel',), 'cousine': ('rel',), 'crew': ('rel',), 'cto': ('rel',), 'cut': ('imperative',), 'cv': ('work',), 'd':
('det',), 'dabeigewesen': ('reach',), 'dabeisein': ('comeinf',), 'dachbox': ('tool',), 'dachte': ('verb3',), 'dafuer':
('filler',), 'dafur': ('filler',), 'dagelassen': ('handed', 'lent_out'), 'daher': ('filler',), 'daily':
('appointment',), 'danach': ('filler', 'hello'), 'danke': ('hello',), 'danken': ('callinf',), 'dann': ('filler',
'hello'), 'darf': ('hello', 'verb3', 'verb1'), 'das': ('it', 'det', 'hello', 'relative'), 'dass': ('hello',), 'date':
('appointment',), 'datei': ('thing',), 'daten': ('doc',), 'dazu': ('filler',), 'dazugekommen': ('reach',),
'dazugesellt': ('reach',), 'dazugestossen': ('reach',), 'dazugestoßen': ('reach',), 'dazukommen': ('comeinf',),
'dazustossen': ('comeinf',), 'deck': ('work',), 'definitiv': ('filler',), 'deiner': ('hello',), 'delegier':
('imperative',), 'delegiere': ('imperative',), 'dem': ('them', 'det', 'hello', 'article', 'relative'), 'demnachst':
('filler',), 'demnaechst': ('filler',), 'den': ('det', 'hello', 'article', 'relative'), 'denk': ('verb1',), 'denke':
('verb1',), 'denken': ('verb3',), 'denkt': ('verb3', 'saysv'), 'deployed': ('deed3',), 'deployt': ('deed3',), 'der':
('det', 'hello', 'article', 'relative'), 'deren': ('their', 'relative'), 'derweil': ('filler',), 'derweilen':
('filler',), 'des': ('det',), 'deshalb': ('filler',), 'designer': ('expert',), 'designerin': ('expert',), 'designt':
('deed3',), 'dessen': ('their',), 'deswegen': ('filler',), 'devise': ('opinion',), 'diakonie': ('community',), 'dick':
('name_words',), 'die': ('det', 'article', 'relative'), 'dienstag': ('hello',), 'dienstleister': ('expert',),
'dienstleisterin': ('expert',), 'dies': ('it',), 'diese': ('det', 'hello'), 'diesem': ('det',), 'diesen': ('det',
'hello'), 'dieser': ('det', 'hello'), 'dieses': ('det',), 'diktiert': ('handed',), 'dill': ('name_words',), 'dinner':
('appointment',), 'dinniere': ('acts1',), 'direkt': ('filler',), 'diss': ('work',), 'dissertation': ('work',),
'ditch': ('imperative',), 'doch': ('filler',), 'doktor': ('title',), 'doktorarbeit': ('work',), 'dokument':
('thing',), 'donnerstag': ('hello',), 'doziert': ('verb3',), 'dr': ('det', 'article', 'title'), 'draengt': ('bidding',
'verb3'), 'draengte': ('verb3',), 'draft': ('work',), 'drangt': ('bidding', 'verb3'), 'drangte': ('verb3',), 'dreh':
('imperative',), 'drehbuch': ('work',), 'drehmomentschluessel': ('tool',), 'drehmomentschlussel': ('tool',), 'dreht':
('deed3',), 'drei': ('hello',), 'dringend': ('filler',), 'drink': ('outing',), 'drinks': ('outing',), 'drop':
('imperative',), 'druck': ('serves',), 'drucke': ('give1', 'serves'), 'drucker': ('tool',), 'druckerei': ('expert',),
'druckt': ('verb3', 'give3', 'deed3', 'sends3', 'does3', 'serves3'), 'drueckt': ('verb3',), 'drückt': ('verb3',),
'duenn': ('name_words',), 'duerfe': ('should',), 'duerfte': ('verb3',), 'duerften': ('should',), 'dunn':
('name_words',), 'durch': ('hello', 'particle'), 'durchgeackert': ('reviewed',), 'durchgeben': ('giveinf',),
'durchgegangen': ('reviewed',), 'durchgegeben': ('handed', 'writes', 'named_to'), 'durchgehen': ('giveinf',),
'durchgekaut': ('reviewed',), 'durchgeklingelt': ('attempt', 'reach'), 'durchgelesen': ('reviewed',), 'durchgereicht':
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
('verb3',), 'entschlackt': ('reviewed',), 'entschuldigt': ('verb3',), 'entschuldigte': ('verb3',), 'enttaeuscht':
('verb3',), 'enttauscht': ('verb3',), 'entwerfe': ('serves',), 'entwickelt': ('verb3',), 'entwickler': ('expert',),
'entwicklerin': ('expert',), 'entwirft': ('sends3', 'does3', 'serves3'), 'entworfen': ('done',), 'entwurf': ('work',
'doc'), 'er': ('they', 'hello'), 'erbeten': ('asked_for',), 'erbt': ('verb3',), 'erbte': ('verb3',), 'erfahren':
('seen_of',), 'ergaenze': ('give1',), 'ergaenzen': ('giveinf',), 'ergaenzt': ('give3', 'deed3', 'sends3', 'done'),
'erganze': ('give1',), 'erganzen': ('giveinf',), 'erganzt': ('give3', 'deed3', 'sends3', 'done'), 'erhoeh':
('imperative',), 'erhoehe': ('imperative',), 'erhoeht': ('imperative',), 'erhoh': ('imperative',), 'erhohe':
('imperative',), 'erhoht': ('imperative',), 'erholt': ('verb3',), 'erika': ('name_words',), 'erinnern': ('callinf',),
'erklaer': ('serves',), 'erklaere': ('serves',), 'erklaert': ('says', 'hello', 'verb3', 'said'), 'erklaerte': ('says',
'verb3'), 'erklar': ('serves',), 'erklare': ('serves',), 'erklart': ('says', 'hello', 'verb3', 'said'), 'erklarte':
('says', 'verb3'), 'erkundige': ('serves',), 'erkundigen': ('selfinf',), 'erlaubt': ('verb3',), 'erledig': ('give1',
'deed1'), 'erledige': ('give1', 'deed1'), 'erledigen': ('giveinf',), 'erledigt': ('give3', 'deed3', 'sends3', 'done',
'does3'), 'ermittelt': ('done',), 'ernst': ('name_words',), 'eroeffnet': ('verb3',), 'eroffnet': ('verb3',),
'erreicht': ('hello',), 'erreichte': ('verb3', 'reach'), 'ers': ('they',), 'ersatzschluessel': ('tool',),
'ersatzschlussel': ('tool',), 'erstell': ('give1', 'deed1'), 'erstelle': ('give1', 'deed1'), 'erstellen':
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
'familien': ('rel',), 'fand': ('says', 'verb3', 'saysv'), 'fande': ('saysv',), 'fanden': ('verb3',), 'fands':
('verb3',), 'fang': ('imperative',), 'fangt': ('verb3',), 'faxe': ('give1',), 'faxen': ('giveinf',), 'faxt':
('give3',), 'fazit': ('opinion',), 'fb': ('network',), 'feedback': ('doc', 'opinion'), 'fehlt': ('verb3',), 'fehlte':
('verb3',), 'feierabendbier': ('outing',), 'feiere': ('acts1',), 'feiern': ('acts1',), 'feiert': ('verb3',),
'feierte': ('verb3',), 'feld': ('name_words',), 'ferienhaus': ('tool',), 'ferienwohnung': ('tool',), 'fertig':
('done',), 'fertigt': ('deed3',), 'feuert': ('verb3',), 'feuerte': ('verb3',), 'feuerwehr': ('community',), 'fiel':
('verb3',), 'finanziert': ('verb3',), 'finanzierte': ('verb3',), 'finanzplan': ('work',), 'find': ('verb1',), 'finde':
('verb1',), 'finden': ('verb3', 'saysv'), 'findet': ('says', 'hello', 'verb3', 'saysv'), 'finds': ('saysv',), 'fing':
('verb3',), 'fink': ('name_words',), 'fire': ('imperative',), 'firma': ('rel',), 'fischer': ('name_words',),
'fitness': ('outing',), 'fix': ('filler',), 'fixt': ('deed3',), 'flasche': ('by_post',), 'flieg': ('acts1',),
'fliege': ('acts1',), 'fliegen': ('acts1',), 'fliegt': ('verb3',), 'flog': ('verb3',), 'flora': ('name_words',),
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
('community',), 'frei': ('name_words',), 'freigabe': ('document',), 'freigeben': ('giveinf',), 'freigegeben':
('handed', 'done'), 'freitag': ('hello', 'name_words'), 'freiwillige': ('helper',), 'freiwilliger': ('helper',),
'freu': ('verb1',), 'freue': ('verb1',), 'freund': ('rel', 'name_words'), 'freunde': ('rel',), 'freunden': ('rel',),
'freundin': ('rel',), 'freundinnen': ('rel',), 'freundlicherweise': ('filler',), 'freut': ('verb3',), 'freute':
('verb3',), 'froh': ('name_words',), 'fromm': ('name_words',), 'frueh': ('hello',), 'frueher': ('hello',), 'fruehere':
('attribute',), 'frueheren': ('attribute',), 'frueherer': ('attribute',), 'fruehstueck': ('hello', 'acts1', 'way'),
'fruehstuecke': ('acts1',), 'fruehstuecken': ('acts1',), 'fruh': ('hello',), 'fruher': ('hello',), 'fruhere':
('attribute',), 'fruheren': ('attribute',), 'fruherer': ('attribute',), 'fruhstuck': ('hello', 'acts1', 'way'),
'fruhstucke': ('acts1',), 'fruhstucken': ('acts1',), 'fuchs': ('name_words',), 'fuehrt': ('verb3',), 'fuehrte':
('verb3',), 'fuellt': ('sends3',), 'fuer': ('hello',), 'fuern': ('hello',), 'fuers': ('hello',), 'fuhr': ('verb3',),
'fuhrt': ('verb3',), 'fuhrte': ('verb3',), 'fullt': ('sends3',), 'fund': ('rel',), 'funktioniert': ('verb3',), 'fur':
('hello',), 'furn': ('hello',), 'furs': ('hello',), 'fusioniert': ('verb3',), 'fussball': ('outing',), 'fördert':
('verb3',), 'gab': ('verb3',), 'gaestezimmer': ('tool',), 'ganga': ('gone',), 'ganz': ('filler', 'hello'), 'ganze':
('hello',), 'ganzen': ('hello',), 'garage': ('tool',), 'garantiert': ('vowed',), 'garten': ('site',), 'gassi':
('outing',), 'gastezimmer': ('tool',), 'gatte': ('rel',), 'gattin': ('rel',), 'geantwortet': ('reach', 'answers'),
'geb': ('give1', 'verb1', 'serves'), 'gebaut': ('done',), 'gebe': ('give1', 'verb1', 'serves'), 'geben': ('hello',
'give1', 'give3', 'giveinf'), 'gebeten': ('bidding',), 'geblieben': ('gone',), 'geborgt': ('handed', 'lent'),
'gebracht': ('handed', 'done', 'lent_out'), 'gebs': ('give1',), 'gebucht': ('done',), 'geburtstag': ('hello',),
'gechallenged': ('reviewed',), 'gedruckt': ('done',), 'geeinigt': ('agreed',), 'gefahren': ('gone',), 'geflogen':
('gone',), 'geforwarded': ('handed', 'writes'), 'gefragt': ('bidding',), 'gefruehstueckt': ('hello',), 'gefruhstuckt':
('hello',), 'gegangen': ('gone',), 'gegeben': ('handed', 'done', 'named_to', 'lent_out'), 'gegen': ('hello',),
'gegengelesen': ('reviewed',), 'gegessen': ('hello',), 'geglaettet': ('reviewed',), 'geglattet': ('reviewed',), 'geh':
('sees1', 'acts1', 'imperative'), 'gehabt': ('hello',), 'gehe': ('sees1', 'acts1'), 'gehen': ('verb3', 'acts1'),
'gehockt': ('gone',), 'gehoert': ('recounts', 'hello', 'seen_of'), 'gehoerte': ('verb3',), 'geholfen': ('hello',),
'gehort': ('recounts', 'hello', 'seen_of'), 'gehorte': ('verb3',), 'geht': ('hello', 'verb3'), 'gejoggt': ('gone',),
'geklaert': ('done',), 'geklart': ('done',), 'geklingelt': ('attempt',), 'gekuerzt': ('reviewed',), 'gekurzt':
('reviewed',), 'gelaeutet': ('attempt',), 'gelassen': ('handed',), 'gelaufen': ('gone',), 'gelautet': ('attempt',),
'geld': ('by_post',), 'geleitet': ('done',), 'gelesen': ('hello', 'reviewed', 'seen_of'), 'geliefert': ('done',),
'geliehen': ('handed', 'lent'), 'gemacht': ('done',), 'gemailt': ('attempt', 'hello', 'reach', 'handed', 'writes',
'said', 'done', 'named_to'), 'gemeinde': ('community',), 'gemeint': ('said',), 'gemeldet': ('reach',), 'gemuetlich':
('filler',), 'gemutlich': ('filler',), 'genannt': ('handed', 'named_to'), 'gepaddelt': ('gone',), 'gepilgert':
('gone',), 'gepingt': ('reach',), 'geprueft': ('reviewed', 'done'), 'gepruft': ('reviewed', 'done'), 'gequatscht':
('hello',), 'gerade': ('filler', 'hello'), 'geradelt': ('gone',), 'geraten': ('counselled',), 'gerechnet': ('done',),
'geredet': ('recounts', 'hello'), 'gereicht': ('done',), 'gereist': ('gone',), 'gereviewt': ('reviewed',), 'gerodelt':
('gone',), 'gerudert': ('gone',), 'gesagt': ('said',), 'gesandt': ('writes', 'done'), 'geschaeftsfuehrer': ('rel',),
'geschaeftsfuehrerin': ('rel',), 'geschaeftsplan': ('work',), 'geschaftsfuhrer': ('rel',), 'geschaftsfuhrerin':
('rel',), 'geschaftsplan': ('work',), 'geschenk': ('by_post',), 'geschenkt': ('handed',), 'geschickt': ('handed',
'writes', 'done', 'named_to'), 'geschirr': ('tool',), 'geschlendert': ('gone',), 'geschleppt': ('hello',),
'geschrieben': ('attempt', 'hello', 'reach', 'said', 'done', 'named_to'), 'geschwaermt': ('recounts',), 'geschwarmt':
('recounts',), 'geschwister': ('rel',), 'geschwommen': ('gone',), 'geschworen': ('vowed',), 'gesehen': ('hello',
'seen_of'), 'gesellte': ('reach',), 'gesellten': ('reach',), 'gesendet': ('handed', 'writes', 'done'), 'gesessen':
('gone',), 'gesimst': ('reach', 'handed', 'named_to'), 'gesprach': ('hello', 'appointment', 'way'), 'gespraech':
('hello', 'appointment', 'way'), 'gesprochen': ('recounts', 'hello'), 'gestand': ('verb3',), 'gestanden': ('gone',),
'gesteht': ('says', 'verb3'), 'gestellt': ('done',), 'gestern': ('hello',), 'gestiefelt': ('gone',), 'gestrafft':
('reviewed',), 'getanzt': ('gone',), 'geteilt': ('handed',), 'getestet': ('reviewed',), 'getextet': ('reach',
'handed'), 'getroffen': ('hello', 'reach'), 'getrunken': ('hello',), 'gewandelt': ('gone',), 'gewandert': ('gone',),
'gewann': ('verb3',), 'gewerbeschein': ('doc',), 'gewesen': ('hello', 'gone'), 'gewhatsappt': ('reach', 'handed',
'named_to'), 'gewinnt': ('verb3',), 'gewuenscht': ('asked_for',), 'gewunscht': ('asked_for',), 'gezahlt': ('done',),
'gezeigt': ('hello',), 'gib': ('give1', 'imperative'), 'gibt': ('hello', 'verb3', 'give3', 'sends3', 'serves3'),
'ging': ('verb3', 'verb1'), 'gitarre': ('tool',), 'glaenzt': ('verb3',), 'glanzt': ('verb3',), 'glaub': ('verb1',),
'glaube': ('verb1',), 'glauben': ('verb3',), 'glaubt': ('says', 'verb3', 'saysv'), 'glaubte': ('verb3',), 'glaufen':
('hello',), 'gleich': ('filler', 'hello'), 'glichn': ('lent',), 'gloria': ('name_words',), 'gluck': ('name_words',),
'glueck': ('name_words',), 'gluehwein': ('outing',), 'gluhwein': ('outing',), 'gmeint': ('saysv', 'said'), 'goenn':
('imperative',), 'goennt': ('verb3',), 'gold': ('name_words',), 'golf': ('outing',), 'golfrunde': ('outing',), 'gonn':
('imperative',), 'gonnt': ('verb3',), 'grab': ('name_words',), 'grad': ('filler', 'hello'), 'grade': ('filler',),
'graf': ('name_words',), 'grafiker': ('expert',), 'grafikerin': ('expert',), 'gratn': ('counselled',), 'gratscht':
('hello',), 'gratulieren': ('callinf',), 'gratuliert': ('hello',), 'gratulierte': ('reach',), 'grill': ('tool',),
'grille': ('acts1',), 'grillen': ('acts1',), 'grinst': ('verb3',), 'gross': ('name_words',), 'grosse': ('attribute',),
'grossen': ('attribute', 'hello'), 'grosser': ('attribute',), 'grossmutter': ('rel',), 'grossvater': ('rel',), 'groß':
('name_words',), 'gruen': ('name_words',), 'gruenden': ('verb3',), 'gruender': ('rel',), 'gruenderin': ('rel',),
'gruendet': ('verb3',), 'gruendete': ('verb3',), 'grun': ('name_words',), 'grunden': ('verb3',), 'grunder': ('rel',),
'grunderin': ('rel',), 'grundet': ('verb3',), 'grundete': ('verb3',), 'grundstuck': ('site',), 'grundstueck':
('site',), 'gsagt': ('saysv', 'said'), 'gschickt': ('handed', 'writes'), 'gschribe': ('reach',), 'gschwaermt':
('recounts',), 'gschwarmt': ('recounts',), 'gschwind': ('filler',), 'gsd': ('filler',), 'gseit': ('said',), 'gsessen':
('hello',), 'gsi': ('gone',), 'gsogt': ('saysv', 'said'), 'guck': ('acts1',), 'gucke': ('acts1',), 'gut': ('hello',
'name_words'), 'gutachten': ('work', 'document'), 'guten': ('hello',), 'gutschrift': ('document',), 'gwesn':
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
('tool',), 'heißt': ('hello',), 'helf': ('give1', 'acts1'), 'helfe': ('give1', 'acts1'), 'helfen': ('giveinf',),
'helfer': ('helper',), 'helferin': ('helper',), 'hend': ('have',), 'herausgesucht': ('handed', 'named_to'), 'herbst':
('name_words',), 'herr': ('hello', 'title'), 'herrn': ('hello', 'title'), 'herzog': ('name_words',), 'hess':
('name_words',), 'heuer': ('hello',), 'heut': ('filler', 'hello'), 'heute': ('hello',), 'hielt': ('verb3',), 'hier':
('hello',), 'hilft': ('verb3', 'give3'), 'hing': ('verb3',), 'hingefahren': ('attempt',), 'hingeschickt': ('writes',
'done'), 'hinkt': ('verb3',), 'hinterher': ('filler',), 'hinterhergeschickt': ('writes',), 'hire': ('imperative',),
'hired': ('verb3',), 'hirsch': ('name_words',), 'his': ('their',), 'hob': ('have',), 'hochdruckreiniger': ('tool',),
'hochgeladen': ('writes',), 'hochladen': ('giveinf',), 'hod': ('hat',), 'hoer': ('sees1', 'imperative', 'serves'),
'hoere': ('sees1', 'serves'), 'hoert': ('verb3', 'give3', 'does3'), 'hoerte': ('verb3',), 'hoffentlich': ('filler',),
'hofft': ('verb3',), 'hoffte': ('verb3',), 'hol': ('hello', 'give1', 'acts1', 'imperative', 'serves'), 'hole':
('give1', 'acts1', 'serves'), 'holen': ('giveinf',), 'holt': ('hello', 'verb3', 'give3', 'sends3', 'does3',
'serves3'), 'holte': ('verb3',), 'hom': ('have',), 'homepage': ('work',), 'hor': ('sees1', 'imperative', 'serves'),
'hore': ('sees1', 'serves'), 'hort': ('verb3', 'give3', 'does3'), 'horte': ('verb3',), 'hospiz': ('community',),
'hot': ('hat',), 'hotel': ('bookable',), 'hr': ('title',), 'hält': ('verb3',), 'hätte': ('hello', 'verb3', 'needs',
'verb1', 'meant'), 'hätten': ('meant',), 'i': ('i',), 'iahm': ('them',), 'ich': ('i', 'hello'), 'ignoriert':
('verb3',), 'ihm': ('them', 'hello', 'to_them'), 'ihms': ('them',), 'ihn': ('them', 'hello'), 'ihna': ('them',
'to_them'), 'ihnen': ('them', 'hello', 'to_them'), 'ihr': ('them', 'their', 'hello', 'to_them'), 'ihre': ('their',
'hello'), 'ihrem': ('their', 'hello'), 'ihren': ('their', 'hello'), 'ihrer': ('their', 'hello'), 'ihres': ('their',
'hello'), 'ihrs': ('them',), 'im': ('hello',), 'immer': ('filler', 'hello'), 'importiert': ('verb3',), 'info':
('document',), 'informier': ('give1',), 'informiere': ('give1',), 'informieren': ('giveinf', 'selfinf'), 'informiert':
('give3', 'done'), 'infos': ('document',), 'ins': ('hello',), 'inserat': ('work',), 'insta': ('network',),
'instagram': ('network',), 'installateur': ('expert',), 'interessieren': ('verb3',), 'interessiert': ('verb3',),
'interessierte': ('verb3',), 'intro': ('give3', 'document'), 'introduced': ('introduced',), 'introe': ('give1',),
'introed': ('give3', 'introduced'), 'introen': ('giveinf',), 'introt': ('give3',), 'investier': ('imperative',),
'investiere': ('imperative',), 'investiert': ('verb3',), 'investierte': ('verb3',), 'investor': ('rel',),
'investorin': ('rel',), 'inzwischen': ('filler',), 'irgendwann': ('filler',), 'iris': ('name_words',), 'isst':
('verb3',), 'ist': ('hello', 'verb3'), 'ja': ('filler', 'hello'), 'jaeger': ('name_words',), 'jager': ('name_words',),
'jahr': ('hello',), 'jahresabschluss': ('doc',), 'jammert': ('verb3',), 'jammerte': ('verb3',), 'jan':
('name_words',), 'jasmin': ('name_words',), 'jemand': ('they',), 'jene': ('det',), 'jener': ('det',), 'jetzige':
('attribute',), 'jetzigen': ('attribute',), 'jetziger': ('attribute',), 'jetzt': ('filler',), 'jeweils': ('both',),
'jogge': ('acts1',), 'joggen': ('acts1',), 'joggingrunde': ('outing',), 'joggt': ('verb3',), 'joined': ('reach',),
'jour': ('appointment',), 'juengere': ('attribute',), 'juengeren': ('attribute',), 'juengerer': ('attribute',),
'jugendzentrum': ('community',), 'jung': ('name_words',), 'jungere': ('attribute',), 'jungeren': ('attribute',),
'jungerer': ('attribute',), 'just': ('filler',), 'kabeltrommel': ('tool',), 'kaempft': ('verb3',), 'kaempfte':
('verb3',), 'kaercher': ('tool',), 'kaffee': ('hello', 'appointment', 'way'), 'kaiser': ('name_words',),
'kalkulation': ('work', 'thing'), 'kalkuliert': ('verb3', 'deed3'), 'kam': ('reach',), 'kamen': ('reach',), 'kamera':
('tool',), 'kamp': ('name_words',), 'kampft': ('verb3',), 'kampfte': ('verb3',), 'kandidat': ('expert',),
'kandidaten': ('expert',), 'kandidatin': ('expert',), 'kandidiert': ('verb3',), 'kann': ('verb3', 'verb1'), 'kannte':
('verb3',), 'kannten': ('verb3',), 'kanzlei': ('rel',), 'kapitel': ('work',), 'karcher': ('tool',), 'karten':
('bookable',), 'kartenabend': ('outing',), 'karton': ('by_post',), 'kauf': ('imperative', 'serves'), 'kaufe':
('give1', 'serves'), 'kaufen': ('giveinf',), 'kauft': ('verb3', 'give3', 'sends3', 'does3', 'serves3'), 'kaufte':
('verb3',), 'kaum': ('not',), 'keep': ('imperative',), 'kein': ('not', 'hello'), 'keine': ('not', 'hello'), 'keinem':
('not',), 'keinen': ('not', 'hello'), 'keiner': ('not', 'hello'), 'keines': ('not',), 'keller': ('name_words',),
'kennen': ('verb3',), 'kennt': ('verb3',), 'kennzahlen': ('doc',), 'kern': ('name_words',), 'kettensaege': ('tool',),
'kettensage': ('tool',), 'kill': ('imperative',), 'kind': ('rel',), 'kinder': ('rel',), 'kindergarten':
('community',), 'kindern': ('rel',), 'kindersitz': ('tool',), 'kinderwagen': ('tool',), 'kino': ('outing',), 'kirch':
('name_words',), 'kirche': ('community',), 'kisten': ('hello', 'by_post'), 'kita': ('community',), 'klaer': ('give1',
'deed1', 'verb1', 'serves'), 'klaere': ('give1', 'deed1', 'verb1', 'serves'), 'klaeren': ('giveinf', 'deed3'),
'klaert': ('give3', 'deed3', 'sends3', 'does3', 'serves3'), 'klaerts': ('deed3',), 'klagt': ('says', 'verb3'),
'klagte': ('verb3',), 'klang': ('verb3',), 'klar': ('give1', 'deed1', 'verb1', 'serves'), 'klare': ('give1', 'deed1',
'verb1', 'serves'), 'klaren': ('giveinf', 'deed3'), 'klart': ('give3', 'deed3', 'sends3', 'does3', 'serves3'),
'klarts': ('deed3',), 'kleid': ('tool',), 'kleiderkammer': ('community',), 'klein': ('name_words',), 'kleine':
('attribute',), 'kleinen': ('attribute', 'hello'), 'kleiner': ('attribute',), 'klettere': ('acts1',), 'klettern':
('acts1', 'outing'), 'klettert': ('verb3',), 'klingelte': ('reach',), 'klingt': ('verb3',), 'klär': ('give1', 'deed1',
'verb1', 'serves'), 'koa': ('not',), 'koch': ('name_words', 'acts1', 'serves'), 'koche': ('give1', 'acts1', 'serves'),
'kochen': ('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',), 'koennen': ('verb3',), 'koennte': ('hello',
'verb3', 'verb1'), 'koffer': ('tool',), 'kollege': ('rel',), 'kollegen': ('rel',), 'kollegin': ('rel',),
'kolleginnen': ('rel',), 'kolumne': ('work',), 'komm': ('acts1', 'imperative'), 'komme': ('acts1',), 'kommen':
('comeinf', 'acts1'), 'kommentiert': ('reviewed',), 'kommt': ('hello', 'verb3'), 'konig': ('name_words',), 'konnen':
('verb3',), 'konnte': ('hello', 'verb3', 'verb1'), 'konstanz': ('name_words',), 'kontakt': ('thing', 'appointment',
'expert', 'address'), 'kontaktdaten': ('address',), 'kontakte': ('thing', 'expert'), 'kontaktieren': ('giveinf',
'callinf'), 'kontaktiert': ('reach', 'deed3', 'sends3', 'done', 'does3'), 'kontaktierte': ('reach',), 'kontoauszuege':
('doc',), 'kontoauszug': ('doc',), 'kontoauszuge': ('doc',), 'konzentrier': ('imperative',), 'konzentriere':
('imperative',), 'konzentriert': ('imperative',), 'konzept': ('work',), 'konzepte': ('work',), 'kooperiert':
('verb3',), 'kopie': ('doc',), 'kopien': ('doc',), 'korn': ('name_words',), 'korrekturgelesen': ('reviewed',),
'korrigier': ('give1', 'serves'), 'korrigiere': ('give1', 'serves'), 'korrigieren': ('giveinf',), 'korrigiert':
('give3', 'reviewed', 'sends3', 'done', 'does3', 'serves3'), 'kostenvoranschlag': ('document',), 'kostuem': ('tool',),
'kostum': ('tool',), 'kraft': ('name_words',), 'krank': ('hello',), 'krebs': ('name_words',), 'krieg': ('verb1',),
'kriege': ('verb1',), 'kriegt': ('verb3',), 'kriegte': ('verb3',), 'kriselt': ('verb3',), 'kritisiert': ('verb3',),
'kritisierte': ('verb3',), 'krumm': ('name_words',), 'kuchen': ('by_post',), 'kuehl': ('name_words',), 'kuehn':
('name_words',), 'kuemmer': ('give1', 'verb1', 'serves'), 'kuemmere': ('give1', 'deed1', 'verb1', 'serves'),
'kuemmern': ('giveinf', 'selfinf'), 'kuemmert': ('give3',), 'kuemmre': ('give1',), 'kuendig': ('imperative',),
'kuendige': ('imperative',), 'kuendigt': ('verb3', 'imperative'), 'kuendigte': ('verb3',), 'kuenftige':
('attribute',), 'kuenftigen': ('attribute',), 'kuenftiger': ('attribute',), 'kuerz': ('imperative',), 'kuerze':
('imperative',), 'kuhl': ('name_words',), 'kuhn': ('name_words',), 'kummer': ('give1', 'verb1', 'serves'), 'kummere':
('give1', 'deed1', 'verb1', 'serves'), 'kummern': ('giveinf', 'selfinf'), 'kummert': ('give3',), 'kummre': ('give1',),
'kumpel': ('rel',), 'kunde': ('rel',), 'kundig': ('imperative',), 'kundige': ('imperative',), 'kundigt': ('verb3',
'imperative'), 'kundigte': ('verb3',), 'kundin': ('rel',), 'kunftige': ('attribute',), 'kunftigen': ('attribute',),
'kunftiger': ('attribute',), 'kunst': ('name_words',), 'kurz': ('filler', 'hello', 'name_words', 'imperative'),
'kurze': ('hello', 'imperative'), 'kurzer': ('hello',), 'könnte': ('hello', 'verb3', 'verb1'), 'kühn':
('name_words',), 'kürz': ('imperative',), 'kürze': ('imperative',), 'lacht': ('verb3',), 'lachte': ('verb3',), 'lad':
('give1', 'verb1', 'serves'), 'lade': ('give1', 'verb1', 'serves'), 'ladekabel': ('tool',), 'laden': ('rel',), 'ladt':
('give3',), 'laedt': ('give3',), 'laenger': ('filler',), 'laesst': ('hello', 'verb3', 'give3'), 'laeuft': ('verb3',),
'laeutete': ('reach',), 'lag': ('verb3',), 'lager': ('site',), 'lampe': ('tool',), 'lampen': ('tool',), 'landingpage':
('work',), 'lang': ('name_words',), 'lange': ('filler', 'hello'), 'langer': ('filler',), 'langweilt': ('verb3',),
'langweilte': ('verb3',), 'laptop': ('tool',), 'las': ('verb3',), 'lass': ('give1', 'verb1', 'imperative'), 'lasse':
('give1', 'verb1'), 'lassen': ('hello',), 'lasst': ('hello', 'verb3', 'give3', 'imperative'), 'lastenrad': ('tool',),
'lauf': ('acts1',), 'laufe': ('acts1',), 'laufen': ('acts1',), 'laufrunde': ('outing',), 'lauft': ('verb3',),
'launch': ('imperative',), 'launcht': ('verb3',), 'launchte': ('verb3',), 'lautete': ('reach',), 'lautsprecher':
('tool',), 'lebensgefaehrte': ('rel',), 'lebensgefaehrtin': ('rel',), 'lebensgefahrte': ('rel',), 'lebensgefahrtin':
('rel',), 'lebenshilfe': ('community',), 'lebenslaeufe': ('work',), 'lebenslauf': ('work',), 'lebenslaufe': ('work',),
'lebt': ('verb3',), 'lebte': ('verb3',), 'leg': ('give1', 'imperative'), 'lege': ('give1', 'imperative'), 'legt':
('give3', 'does3'), 'lehnt': ('verb3',), 'lehnte': ('verb3',), 'lehrer': ('name_words',), 'lehrling': ('rel',),
'leider': ('filler', 'hello'), 'leidet': ('verb3',), 'leih': ('give1', 'serves'), 'leihe': ('give1', 'serves'),
'leihen': ('giveinf',), 'leiht': ('give3', 'serves3'), 'leinwand': ('tool',), 'leistet': ('verb3',), 'leit': ('give1',
'verb1', 'serves'), 'leite': ('give1', 'verb1', 'serves'), 'leiten': ('give1', 'give3'), 'leiter': ('tool',),
'leitet': ('verb3', 'give3', 'deed3', 'serves3'), 'leitete': ('verb3',), 'leitfaden': ('thing',), 'leitfaeden':
('thing',), 'leitfäden': ('thing',), 'lektor': ('expert',), 'lektoriert': ('reviewed',), 'lektorin': ('expert',),
'lenz': ('name_words',), 'lerche': ('name_words',), 'lern': ('imperative',), 'lerne': ('imperative',), 'lernt':
('verb3',), 'lernte': ('verb3',), 'les': ('give1', 'sees1', 'serves'), 'lese': ('give1', 'sees1', 'verb1', 'serves'),
'lesen': ('giveinf',), 'leseprobe': ('work',), 'lesetipp': ('thing',), 'letzte': ('hello',), 'letzten': ('hello',),
'letztens': ('hello',), 'letzter': ('hello',), 'letztlich': ('filler',), 'leute': ('rel',), 'lieb': ('name_words',),
'lieber': ('hello',), 'liebt': ('verb3',), 'liebte': ('verb3',), 'lief': ('verb3',), 'liefer': ('give1', 'deed1',
'serves'), 'lieferant': ('expert',), 'lieferanten': ('expert',), 'lieferantin': ('expert',), 'liefere': ('give1',
'deed1', 'serves'), 'liefern': ('give1', 'give3', 'giveinf', 'deed3'), 'liefert': ('verb3', 'give3', 'deed3',
'sends3', 'serves3'), 'lieferte': ('verb3',), 'lieferung': ('document',), 'lieferwagen': ('tool',), 'liegt':
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
('verb3',), 'masse': ('document',), 'masterarbeit': ('work',), 'mastodon': ('network',), 'maurer': ('name_words',),
'may': ('name_words',), 'meckert': ('verb3',), 'meckerte': ('verb3',), 'meeting': ('appointment', 'way'), 'mei':
('my',), 'mein': ('my', 'hello'), 'meine': ('my', 'hello'), 'meinem': ('my',), 'meinen': ('my', 'hello', 'verb3',
'saysv'), 'meiner': ('my', 'hello'), 'meines': ('my',), 'meint': ('says', 'hello', 'verb3', 'saysv'), 'meinte':
('says', 'verb3', 'saysv'), 'meinten': ('saysv',), 'meints': ('verb3',), 'meinung': ('opinion',), 'meld': ('give1',
'verb1', 'serves'), 'melde': ('give1', 'verb1', 'serves'), 'melden': ('give1', 'giveinf', 'selfinf'), 'meldete':
('reach',), 'meldeten': ('reach',), 'melissa': ('name_words',), 'mentort': ('verb3',), 'mer': ('me',), 'merged':
('deed3',), 'mergt': ('deed3',), 'messe': ('site',), 'messgeraet': ('tool',), 'messgerat': ('tool',), 'metzger':
('name_words',), 'mi': ('me',), 'mia': ('me',), 'mich': ('me', 'hello'), 'mietet': ('verb3',), 'mietete': ('verb3',),
'mikro': ('tool',), 'mikrofon': ('tool',), 'mir': ('me', 'hello'), 'misst': ('verb3',), 'misstraut': ('verb3',),
'mit': ('hello',), 'mitarbeiter': ('rel',), 'mitarbeiterin': ('rel',), 'mitbekommen': ('seen_of',), 'mitbringen':
('giveinf',), 'mitessen': ('comeinf',), 'mitfahren': ('comeinf',), 'mitgebracht': ('handed', 'lent_out'),
'mitgegeben': ('handed', 'lent_out'), 'mitgehen': ('comeinf',), 'mitgekommen': ('reach',), 'mitgekriegt':
('seen_of',), 'mitgeschickt': ('writes', 'done'), 'mitgruender': ('rel',), 'mitgruenderin': ('rel',), 'mitgrunder':
('rel',), 'mitgrunderin': ('rel',), 'mitkommen': ('comeinf',), 'mitmachen': ('comeinf',), 'mitnehmen': ('giveinf',),
'mitschrift': ('thing',), 'mittag': ('hello',), 'mittagessen': ('hello', 'appointment', 'way'), 'mittags': ('hello',),
'mittwoch': ('hello',), 'moant': ('saysv',), 'mochte': ('hello', 'verb3', 'will3', 'needs', 'verb1'), 'mochten':
('verb3', 'will3'), 'moderiert': ('verb3',), 'moderierte': ('verb3',), 'moechte': ('hello', 'verb3', 'will3', 'needs',
'verb1'), 'moechten': ('verb3', 'will3'), 'moege': ('should',), 'moegen': ('verb3', 'should'), 'moench':
('name_words',), 'moge': ('should',), 'mogen': ('verb3', 'should'), 'monat': ('hello',), 'monch': ('name_words',),
'mond': ('name_words',), 'montag': ('hello', 'name_words'), 'morgen': ('hello', 'name_words'), 'motivationsschreiben':
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
('name_words',), 'parkplatz': ('tool',), 'partner': ('rel',), 'partnerin': ('rel',), 'partnerinnen': ('rel',),
'partnern': ('rel',), 'pascal': ('name_words',), 'passt': ('verb3',), 'passte': ('verb3',), 'pausiert': ('verb3',),
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
('give1', 'sees1', 'acts1', 'verb1', 'serves'), 'schaue': ('give1', 'sees1', 'acts1', 'verb1', 'serves'), 'schaut':
('give3', 'sends3', 'does3'), 'schaute': ('reach',), 'scheint': ('verb3',), 'scheitert': ('verb3',), 'scheiterte':
('verb3',), 'schenken': ('giveinf',), 'schenkt': ('give3',), 'schick': ('give1', 'verb1', 'serves'), 'schicke':
('give1', 'deed1', 'verb1', 'serves'), 'schicken': ('hello', 'give1', 'give3', 'giveinf', 'deed3'), 'schicks':
('give1',), 'schickt': ('hello', 'verb3', 'give3', 'deed3', 'sends3', 'serves3'), 'schickte': ('verb3',), 'schickts':
('give3',), 'schien': ('verb3',), 'schimpft': ('verb3',), 'schimpfte': ('verb3',), 'schlaeft': ('verb3',),
'schlafsack': ('tool',), 'schlaft': ('verb3',), 'schliess': ('imperative',), 'schliesse': ('imperative',),
'schliesst': ('verb3',), 'schlitten': ('tool',), 'schloss': ('verb3',), 'schluessel': ('tool',), 'schlussel':
('tool',), 'schmeiss': ('imperative',), 'schmied': ('name_words',), 'schmunzelt': ('verb3',), 'schneeketten':
('tool',), 'schneider': ('name_words',), 'schneite': ('reach',), 'schnell': ('filler',), 'schokolade': ('by_post',),
'schon': ('filler', 'hello'), 'schreib': ('give1', 'verb1', 'imperative', 'serves'), 'schreibe': ('give1', 'verb1',
'serves'), 'schreiben': ('hello', 'give1', 'giveinf'), 'schreibt': ('says', 'give3', 'saysv', 'sends3', 'serves3'),
'schreiner': ('name_words',), 'schrieb': ('reach', 'saysv'), 'schrieben': ('reach',), 'schubkarre': ('tool',),
'schulde': ('hello', 'verb1'), 'schuldet': ('verb3',), 'schuldete': ('verb3',), 'schule': ('community',), 'schult':
('verb3',), 'schuster': ('name_words',), 'schwab': ('name_words',), 'schwaegerin': ('rel',), 'schwaermt': ('says',
'verb3'), 'schwaermte': ('verb3',), 'schwaetzchen': ('outing',), 'schwager': ('rel',), 'schwagerin': ('rel',),
'schwankt': ('verb3',), 'schwarmt': ('says', 'verb3'), 'schwarmte': ('verb3',), 'schwarz': ('name_words',), 'schwatz':
('outing',), 'schwatzchen': ('outing',), 'schwester': ('rel',), 'schwiegermutter': ('rel',), 'schwiegervater':
('rel',), 'schwimmt': ('verb3',), 'segel': ('name_words',), 'segelt': ('verb3',), 'seh': ('sees1', 'acts1'), 'sehe':
('sees1', 'acts1'), 'sehen': ('acts1',), 'sehr': ('filler', 'hello'), 'sei': ('their', 'verb3'), 'seien': ('verb3',),
'seim': ('their',), 'sein': ('their', 'hello'), 'seine': ('their', 'hello'), 'seinem': ('their', 'hello'), 'seinen':
('their', 'hello'), 'seiner': ('their', 'hello'), 'seines': ('their',), 'seit': ('hello',), 'seite': ('work',),
'seiten': ('work',), 'sekretaerin': ('rel',), 'sekretarin': ('rel',), 'selber': ('filler',), 'selbst': ('filler',),
'selig': ('name_words',), 'sell': ('imperative',), 'seminararbeit': ('work',), 'send': ('give1', 'serves'), 'sende':
('give1', 'deed1', 'verb1', 'serves'), 'senden': ('give1', 'give3', 'giveinf'), 'sendet': ('give3', 'deed3', 'sends3',
'serves3'), 'sendets': ('serves3',), 'seniorenheim': ('community',), 'senk': ('imperative',), 'senke':
('imperative',), 'senkt': ('imperative',), 'setz': ('imperative',), 'setze': ('give1', 'imperative'), 'setzt':
('verb3',), 'setzte': ('verb3',), 'ship': ('imperative',), 'shipped': ('deed3',), 'shippt': ('deed3',), 'should':
('should',), 'sich': ('hello',), 'sicher': ('imperative',), 'sichere': ('imperative',), 'sicht': ('opinion',), 'sie':
('they', 'them', 'hello'), 'sieht': ('verb3', 'does3'), 'sies': ('they',), 'signal': ('way',), 'signed': ('verb3',),
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
('bookable',), 'tischler': ('expert',), 'tischlerin': ('expert',), 'tochter': ('rel',), 'tochtern': ('rel',),
'toechter': ('rel',), 'toechtern': ('rel',), 'tool': ('thing',), 'total': ('filler',), 'traegt': ('give3',),
'traeumt': ('verb3',), 'traeumte': ('verb3',), 'traf': ('hello', 'reach'), 'trafen': ('reach',), 'trag': ('give1',),
'trage': ('give1',), 'tragt': ('give3',), 'transporter': ('tool',), 'trat': ('verb3',), 'trau': ('imperative',),
'traumt': ('verb3',), 'traumte': ('verb3',), 'traut': ('verb3',), 'traute': ('verb3',), 'treff': ('acts1', 'verb1'),
'treffe': ('hello', 'acts1', 'verb1'), 'treffen': ('hello', 'verb3', 'appointment', 'callinf', 'acts1', 'way'),
'treffpunkt': ('hello',), 'trennt': ('verb3',), 'trennte': ('verb3',), 'treu': ('name_words',), 'treuhaender':
('rel',), 'treuhander': ('rel',), 'trifft': ('verb3',), 'trink': ('acts1',), 'trinke': ('acts1',), 'trinken':
('acts1',), 'trinkt': ('verb3',), 'tritt': ('verb3',), 'turm': ('name_words',), 'turnverein': ('community',), 'tut':
('verb3',), 'twitter': ('network',), 'töchter': ('rel',), 'u': ('and',), 'uber': ('hello',), 'uberarbeiten':
('giveinf',), 'uberarbeitet': ('reviewed', 'deed3', 'sends3', 'done'), 'ubergab': ('verb3',), 'ubergeben': ('handed',
'done', 'lent_out'), 'ubergibt': ('verb3',), 'uberlassen': ('handed', 'lent', 'lent_out'), 'uberlegt': ('verb3',),
'uberlegte': ('verb3',), 'ubermittelt': ('writes', 'done'), 'ubermorgen': ('hello',), 'ubern': ('hello',),
'ubernachte': ('acts1',), 'ubernachten': ('acts1',), 'ubernahm': ('verb3',), 'ubernehm': ('give1',), 'ubernehme':
('give1', 'deed1', 'verb1'), 'ubernehmen': ('giveinf',), 'ubernimmt': ('verb3', 'give3', 'deed3', 'sends3', 'does3'),
'ubernommen': ('done',), 'uberrascht': ('verb3',), 'uberreicht': ('done',), 'ubersetz': ('give1',), 'ubersetze':
('give1', 'serves'), 'ubersetzen': ('giveinf',), 'ubersetzer': ('expert',), 'ubersetzerin': ('expert',), 'ubersetzt':
('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'), 'ubersiedelt': ('verb3',), 'ubersiedelte': ('verb3',),
'uberweis': ('give1', 'deed1', 'serves'), 'uberweise': ('give1', 'deed1', 'serves'), 'uberweisen': ('give1', 'give3',
'giveinf', 'deed3'), 'uberweist': ('give3', 'deed3', 'sends3', 'serves3'), 'uberwiesen': ('done',), 'ueber':
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
'sends3', 'serves3'), 'ueberwiesen': ('done',), 'ues': ('me',), 'uhr': ('hello',), 'um': ('particle',),
'umformuliert': ('reviewed',), 'umgehend': ('filler',), 'umgeschrieben': ('reviewed',), 'umgestellt': ('reviewed',),
'umhoeren': ('selfinf',), 'umhoren': ('selfinf',), 'umschauen': ('selfinf',), 'umzug': ('hello',), 'un': ('and',),
'unbedingt': ('filler',), 'und': ('and', 'hello'), 'uns': ('me', 'hello'), 'unser': ('my', 'hello'), 'unsere': ('my',
'hello'), 'unserem': ('my', 'hello'), 'unseren': ('my',), 'unserer': ('my', 'hello'), 'unseres': ('my',), 'unsern':
('my',), 'unsre': ('my',), 'unterlagen': ('hello', 'work', 'thing', 'doc'), 'unternehmen': ('rel',), 'unterrichtet':
('verb3',), 'unterschreib': ('give1', 'imperative'), 'unterschreibe': ('give1', 'deed1'), 'unterschreiben':
('giveinf', 'deed3'), 'unterschreibt': ('verb3', 'give3', 'deed3', 'sends3'), 'unterschrieb': ('verb3',),
'unterschrieben': ('hello', 'done'), 'unterstuetze': ('give1',), 'unterstuetzen': ('giveinf',), 'unterstuetzt':
('give3',), 'unterstutze': ('give1',), 'unterstutzen': ('giveinf',), 'unterstutzt': ('give3',), 'unterwegs': ('hello',
'sends_apart'), 'unterzeichnet': ('verb3',), 'updaten': ('callinf',), 'ur': ('filler',), 'urban': ('name_words',),
'urlang': ('filler',), 'urteil': ('opinion',), 'us': ('me',), 'vater': ('rel',), 'verabredet': ('agreed',),
'verabschiedet': ('verb3',), 'veranstaltet': ('verb3',), 'veranstaltete': ('verb3',), 'verbessert': ('reviewed',),
'verbietet': ('verb3',), 'verbind': ('give1',), 'verbinde': ('give1',), 'verbinden': ('giveinf',), 'verbindet':
('give3',), 'verblieben': ('agreed',), 'verborgt': ('lent',), 'verbunden': ('introduced',), 'verdict': ('opinion',),
'verdient': ('verb3',), 'verdiente': ('verb3',), 'verdoppelt': ('verb3', 'imperative'), 'verein': ('community',),
'vereinbaren': ('giveinf',), 'vereinbart': ('hello', 'agreed'), 'verfasse': ('serves',), 'verfasst': ('done',
'serves3'), 'vergass': ('verb3',), 'vergiss': ('imperative',), 'vergisst': ('verb3',), 'vergleicht': ('verb3',),
'verhandel': ('imperative',), 'verhandeln': ('acts1',), 'verhandelt': ('verb3', 'deed3'), 'verhandelte': ('verb3',),
'verhandle': ('acts1', 'imperative'), 'verkauf': ('imperative',), 'verkaufe': ('imperative',), 'verkauft': ('verb3',
'imperative'), 'verkaufte': ('verb3',), 'verklagt': ('verb3',), 'verknuepft': ('introduced',), 'verknupft':
('introduced',), 'verkuppelt': ('introduced',), 'verlaesst': ('verb3',), 'verlang': ('imperative',), 'verlange':
('imperative',), 'verlangt': ('verb3', 'needs', 'asked_for'), 'verlangte': ('verb3',), 'verlasst': ('verb3',),
'verlegt': ('verb3',), 'verleiht': ('verb3',), 'verliehen': ('handed', 'lent'), 'verliert': ('verb3',), 'verliess':
('verb3',), 'verlinkt': ('serves3',), 'verlobt': ('verb3',), 'verlobte': ('rel',), 'verlobter': ('rel',), 'verlor':
('verb3',), 'vermieter': ('rel', 'expert'), 'vermieterin': ('rel', 'expert'), 'vermietet': ('verb3',), 'vermitteln':
('giveinf',), 'vermittelt': ('give3', 'sends3', 'done', 'named_to', 'serves3'), 'vermutlich': ('filler',), 'vernetz':
('give1',), 'vernetze': ('give1',), 'vernetzen': ('giveinf',), 'vernetzt': ('give3', 'introduced'), 'verpasste':
('verb3',), 'verraet': ('says', 'verb3'), 'verrat': ('says', 'verb3'), 'verraten': ('handed', 'named_to'), 'verreist':
('verb3',), 'verriet': ('says', 'verb3'), 'versandt': ('writes', 'done'), 'verschickt': ('give3', 'deed3', 'sends3',
'writes', 'done'), 'verschiebt': ('verb3',), 'verschlaeft': ('verb3',), 'verschlaft': ('verb3',), 'verschoben':
('hello',), 'versendet': ('done',), 'versichert': ('vowed',), 'verspaetet': ('verb3',), 'verspatet': ('verb3',),
'versprach': ('verb3',), 'verspricht': ('verb3',), 'versproche': ('vowed',), 'versprochen': ('hello', 'vowed',
'said'), 'versprochn': ('vowed',), 'verstaerker': ('tool',), 'verstand': ('verb3',), 'verstarker': ('tool',),
'versteht': ('verb3',), 'versuch': ('verb1',), 'versuche': ('verb1',), 'versucht': ('attempt', 'verb3'), 'versuchte':
('verb3',), 'vertraege': ('doc',), 'vertrag': ('hello', 'doc', 'document'), 'vertrage': ('doc',), 'vertragsentwurf':
('work',), 'vertrau': ('imperative',), 'vertraut': ('verb3',), 'vertraute': ('verb3',), 'vertreibt': ('verb3',),
'victoria': ('name_words',), 'video': ('thing', 'way'), 'viel': ('hello',), 'vier': ('hello',), 'view': ('opinion',),
'viktoria': ('name_words',), 'viola': ('name_words',), 'visitenkarte': ('address',), 'vogel': ('name_words',), 'voll':
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
('verb3',), 'warnte': ('verb3',), 'wart': ('imperative',), 'warte': ('hello', 'verb1', 'imperative'), 'warten':
('needs',), 'wartet': ('verb3', 'needs'), 'wartete': ('verb3',), 'was': ('hello',), 'wasserwacht': ('community',),
'weber': ('name_words',), 'webseite': ('work',), 'website': ('work', 'site'), 'wechselt': ('hello', 'verb3'),
'wechselte': ('verb3',), 'weder': ('not',), 'weekly': ('appointment',), 'weg': ('sends_apart',), 'wegen': ('hello',),
'weil': ('hello',), 'wein': ('by_post', 'outing'), 'weint': ('verb3',), 'weinte': ('verb3',), 'weiss': ('hello',
'verb3', 'name_words'), 'weiter': ('particle',), 'weitergeben': ('giveinf',), 'weitergegeben': ('done', 'named_to'),
'weitergeleitet': ('handed', 'writes', 'done', 'named_to'), 'weitergeschickt': ('writes', 'done'), 'weiterhin':
('filler',), 'weiterleiten': ('giveinf',), 'weiß': ('hello', 'verb3', 'name_words'), 'welche': ('hello',), 'wenn':
('hello',), 'werd': ('verb1',), 'werde': ('verb1',), 'werden': ('verb3', 'will3', 'verb1'), 'werkstatt': ('expert',
'site'), 'werkzeug': ('tool',), 'werkzeugkasten': ('tool',), 'wg': ('hello',), 'whatsapp': ('way',), 'whatsappe':
('give1',), 'whatsappt': ('give3',), 'whitepaper': ('thing',), 'wie': ('hello',), 'wieder': ('filler', 'hello'),
'wiedersehen': ('outing',), 'wien': ('name_words',), 'wild': ('name_words',), 'will': ('hello', 'verb3', 'name_words',
'will3', 'needs', 'verb1'), 'winter': ('name_words',), 'wir': ('i', 'hello'), 'wird': ('hello', 'verb3', 'will3'),
'wirf': ('imperative',), 'wirklich': ('filler',), 'wirkt': ('verb3',), 'wirkte': ('verb3',), 'wirt': ('name_words',),
'wo': ('hello',), 'woche': ('hello',), 'wochenende': ('hello',), 'wohl': ('filler',), 'wohnt': ('verb3',), 'wohnte':
('verb3',), 'wohnung': ('site',), 'wolf': ('name_words',), 'wollen': ('verb3', 'will3', 'verb1'), 'wollt': ('meant',),
'wollte': ('hello', 'verb3', 'will3', 'verb1', 'meant'), 'wollten': ('verb3', 'will3', 'meant'), 'wuchs': ('verb3',),
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
'kommt': 190}, {'soll': 179, 'sollen': 179, 'sollte': 179, 'sollten': 179}, {'...': 192}, {'bitte': 113, 'erbeten':
113, 'erwartet': 113}, {'$$': 12, 'D': 43}, {'ich': 195}, {'': (6, 'theirs'), 'an': 61, 'durch': 61, 'nach': 61, 'um':
61}, {'<me>': 197}, {'an': 61, 'durch': 61, 'fuer': 198, 'fur': 198, 'nach': 61, 'um': 61}, {'...': 199}, {'<they>':
200}, {'will': 61}, {'laesst': 61, 'lassen': 202, 'lasst': 61, 'lässt': 61}, {'<give3>': 61, '<give3_apart>': 61,
'geben': 202, 'schicken': 202, 'zukommen': 203}, {'...': 204}, {'<me>': 205}, {'werde': 12}, {'lasse': 12, 'lassen':
12}, {'<give1>': 12, '<give1_apart>': 12, 'schicken': 207, 'zukommen': 208}, {'...': 209}, {'<them>': 210},
{'<does3>': 201, 'N': 206, 'er': 206, 'ich': 211, 'sie': 206, 'wir': 211}, {'fuer': 198, 'fur': 198}, {'...': 213},
{'<they>': 214}, {'<does3>': 215}, {'N': 206, 'er': 206, 'ich': 211, 'sie': 206, 'wir': 211}, {'...': 170, '<det>':
181, '<doc>': 186, '<document>': 191, '<my>': 193, '<their>': 193, '<thing>': 186, '<work>': 186, 'antwort': 194,
'bescheid': 194, 'bestaetigung': 194, 'bestatigung': 194, 'bring': 196, 'bringe': 196, 'das': 212, 'dem': 216, 'den':
212, 'die': 212, 'dies': 217, 'erledig': 196, 'erledige': 196, 'feedback': 194, 'freigabe': 194, 'liefer': 196,
'liefere': 196, 'mach': 196, 'mache': 196, 'ruckmeldung': 194, 'rueckmeldung': 194, 'schick': 196, 'schicke': 196,
'stellungnahme': 194, 'zuruck': 113, 'zurueck': 113, 'zusage': 194}, {'$$': 8}, {'buero': 219, 'buro': 219}, {'hause':
219}, {'anzutreffen': 219, 'da': 219, 'daheim': 219, 'dahoam': 219, 'im': 220, 'zu': 221, 'zuhause': 219}, {'buro':
219}, {'anzutreffen': 219, 'da': 219, 'daheim': 219, 'dahoam': 219, 'im': 223, 'zu': 221, 'zuhause': 219}, {'buero':
219}, {'anzutreffen': 219, 'da': 219, 'daheim': 219, 'dahoam': 219, 'im': 225, 'zu': 221, 'zuhause': 219}, {'ned':
222, 'net': 222, 'nicht': 222, 'nod': 224, 'noed': 226}, {'leider': 227, 'ned': 222, 'net': 222, 'nicht': 222, 'nod':
224, 'noed': 226}, {'leider': 227, 'ned': 222, 'net': 222, 'nicht': 222, 'nod': 224, 'noed': 226, 'vergessen': 219,
'war': 228, 'waren': 228}, {'abgeblasen': 8}, {'abgeblasen': 8, 'leider': 230}, {'anmailen': 43, 'anrufen': 43,
'anschreiben': 43, 'antworten': 43, 'durchrufen': 43, 'erinnern': 43, 'gratulieren': 43, 'hinschreiben': 43,
'kontaktieren': 43, 'mahnen': 43, 'melden': 43, 'nachbohren': 43, 'nachfassen': 43, 'nachfragen': 43, 'nachhaken': 43,
'zuruckrufen': 43, 'zuruckschreiben': 43, 'zurueckrufen': 43, 'zurueckschreiben': 43}, {'^': 232}, {'ein': 176,
'eine': 176, 'einen': 176, 'erst': 176, 'gleich': 176, 'kein': 176, 'keine': 176, 'keinen': 176, 'mehr': 176, 'nur':
176, 'weniger': 176}, {'^': 234}, {'D': 233, 'lieber': 235}, {'D': 233}, {'besten': 237}, {'': (16, 'gave:feedback')},
{'gegeben': 239}, {'...': 240, 'gegeben': 239}, {'an': 12, 'druber': 12, 'drueber': 12, 'durch': 12, 'gegen': 12,
'nach': 12}, {'...': 242}, {'<det>': 243, '<their>': 243}, {'^': 244}, {'D': 245, '^': 244}, {'ich': 246, 'wir': 246},
{'anmerkungen': 241, 'feedback': 241, 'kommentare': 241, 'korrekturen': 241, 'rueckmeldung': 241}, {'anmerkungen':
241, 'feedback': 241, 'kommentare': 241, 'korrekturen': 241, 'ruckmeldung': 241}, {':': 34}, {'abklaeren': 12,
'abklaren': 12, 'ausmachen': 12, 'bedanken': 12, 'besprechen': 12, 'entschuldigen': 12, 'klaeren': 12, 'klaren': 12,
'melden': 12, 'nachfassen': 12, 'nachfragen': 12, 'nachhaken': 12, 'vereinbaren': 12}, {'arbeiten': 0, 'fragen': 0,
'kooperieren': 0, 'machen': 0, 'melden': 0, 'reden': 0, 'schreiben': 0, 'sprechen': 0, 'starten': 0, 'telefonieren':
0, 'treffen': 0}, {'^': 251, 'zu': 252}, {'...': 253, '^': 251, 'zu': 252}, {'N': 254}, {'retour': 61, 'zuruck': 61,
'zurueck': 61}, {'...': 256}, {'^': 257}, {'^': 257, 'ich': 258, 'wir': 258}, {'mit': 55}, {'N': 54, 'mich': 260},
{'krank': 8, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 262, 'verhindert': 8,
'verkuehlt': 8, 'verkuhlt': 8}, {'an': 12, 'drueber': 12, 'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12}, {'...':
264}, {'<det>': 265, '<their>': 265}, {'^': 266}, {'D': 267, '^': 266}, {'<them>': 268, 'D': 267, '^': 266}, {'ich':
269, 'wir': 269}, {'arbeite': 270, 'geh': 270, 'gehe': 270, 'les': 270, 'lese': 270, 'mach': 270, 'mache': 270,
'schau': 270, 'schaue': 270, 'schick': 270, 'schicke': 270, 'schreib': 270, 'schreibe': 270, 'seh': 270, 'sehe': 270},
{'an': 12, 'druber': 12, 'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12}, {'...': 272}, {'<det>': 273, '<their>':
273}, {'^': 274}, {'D': 275, '^': 274}, {'<them>': 276, 'D': 275, '^': 274}, {'ich': 277, 'wir': 277}, {'arbeite':
278, 'geh': 278, 'gehe': 278, 'les': 278, 'lese': 278, 'mach': 278, 'mache': 278, 'schau': 278, 'schaue': 278,
'schick': 278, 'schicke': 278, 'schreib': 278, 'schreibe': 278, 'seh': 278, 'sehe': 278}, {'D': 233, 'lieber': 235,
'vergessen': 219}, {'': (13, 'talk'), 'ist': 0, 'war': 0}, {'thema': 281}, {'$$': 0}, {'<hat>': 283, 'ist': 283,
'war': 283}, {'angefangen': 284, 'gearbeitet': 284, 'gegruendet': 284, 'gegrundet': 284, 'gekauft': 284, 'gekuendigt':
284, 'gekundigt': 284, 'gelebt': 284, 'geleitet': 284, 'gewechselt': 284, 'gewesen': 284, 'gewohnt': 284, 'studiert':
284, 'verkauft': 284}, {'...': 285}, {'entdeckt': 283, 'gelesen': 283, 'gesehen': 283}, {'anmerkungen': 241,
'feedback': 241, 'kommentare': 241, 'korrekturen': 241, 'ruckmeldung': 241, 'rueckmeldung': 241}, {'...': 0}, {'dass':
289, 'wie': 289}, {'vergessen': 219}, {'aber': 291, 'dann': 291, 'heisst': 0, 'heißt': 0, 'vergessen': 219},
{'machen': 12}, {'<giveinf>': 43, 'fertig': 293, 'fertigmachen': 43}, {'...': 294}, {'<until>': 34, '^': 295}, {'N':
296}, {'aber': 291, 'dann': 291, 'vergessen': 219}, {'aber': 291, 'dann': 291, 'erfahren': 290, 'es': 298, 'gehoert':
290, 'gehort': 290, 'gelesen': 290, 'gesehen': 290, 'mitbekommen': 290, 'mitgekriegt': 290, 's': 298, 'vergessen':
219}, {'aber': 291, 'dann': 291, 'erfahren': 290, 'es': 298, 'gehoert': 290, 'gehort': 290, 'gelesen': 290, 'gesehen':
290, 'ich': 299, 'mitbekommen': 290, 'mitgekriegt': 290, 's': 298, 'vergessen': 219}, {'': (13, 'talk'), 'auf': 0,
'dass': 0, 'im': 0, 'in': 0}, {'eben': 301, 'gerade': 301, 'grad': 301, 'grade': 301}, {'eben': 301, 'gerade': 301,
'grad': 301, 'grade': 301, 'ich': 302}, {'': (11, 'thinking')}, {'': (11, 'thinking'), 'an': 304, 'mich': 304, 'sich':
304}, {'': (11, 'thinking'), '<give3>': 305, 'denkt': 305, 'kann': 305, 'kommt': 305, 'macht': 305, 'meldet': 305,
'meldets': 305, 'ruft': 305, 'schafft': 305, 'schreibt': 305}, {'<they>': 306}, {'<they>': 306, 'dass': 307},
{'<give3>': 305, 'denkt': 305, 'kann': 305, 'kommt': 305, 'macht': 305, 'meldet': 305, 'meldets': 305, 'ruft': 305,
'schafft': 305, 'schreibt': 305}, {'<they>': 309}, {'<they>': 309, 'dass': 310}, {'': (21, 'gave:encouragement')},
{'gegeben': 312, 'gemacht': 312, 'zugesprochen': 312}, {'<until>': 12, 'alles': 12, 'beides': 12}, {'...': 314},
{'<det>': 315}, {'sein': 8}, {'dabei': 317, 'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'...': 318,
'dabei': 317, 'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'nicht': 319}, {'leider': 320, 'nicht':
319}, {'<giveinf_apart>': 12}, {'^': 322}, {'...': 323}, {'alles': 324, 'das': 324, 'den': 324, 'die': 324, 'es': 324,
'ihn': 324, 'sie': 324}, {'alles': 324, 'das': 324, 'den': 324, 'die': 324, 'es': 324, 'ich': 325, 'ihn': 324, 'sie':
324}, {'^': 176}, {'am': 8, 'auf': 8, 'bei': 8, 'beim': 8, 'da': 8, 'dabei': 8, 'im': 8, 'mit': 8}, {'krank': 8,
'ned': 328, 'net': 328, 'nicht': 328, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 329,
'ned': 328, 'net': 328, 'nicht': 328, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'^': 316, 'aber': 291, 'bin':
263, 'dann': 291, 'erfahren': 290, 'es': 298, 'gehoert': 290, 'gehort': 290, 'gelesen': 290, 'gesehen': 290, 'hoff':
308, 'hoffe': 308, 'hoffentlich': 311, 'kann': 321, 'konnte': 321, 'mitbekommen': 290, 'mitgekriegt': 290, 'muessen':
326, 'muss': 326, 'mussen': 326, 's': 298, 'solle': 327, 'solles': 327, 'solls': 327, 'sollts': 327, 'vergessen': 219,
'war': 330}, {'bruder': 0, 'chef': 0, 'flieger': 0, 'flug': 0, 'freund': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn':
0, 'team': 0, 'vater': 0, 'zug': 0}, {'chefin': 0, 'firma': 0, 'freundin': 0, 'kinder': 0, 'kollegin': 0, 'mutter': 0,
'schwester': 0, 'tochter': 0}, {'D': 245, '^': 244, 'eben': 301, 'gerade': 301, 'grad': 301, 'grade': 301}, {'eben':
301, 'gerade': 301, 'grad': 301, 'grade': 301, 'ich': 334, 'wir': 246}, {'anderen': 0, 'anderes': 0, 'andermal': 0,
'andern': 0}, {'einem': 336}, {'^': 234, 'an': 337, 'ein': 336, 'einen': 336}, {'$$': 304}, {'<callinf>': 339,
'<giveinf>': 339, 'anklopfen': 339, 'nachfragen': 339, 'reden': 339, 'sprechen': 339, 'treffen': 339, 'vorbeischauen':
339, 'vorfuehlen': 339, 'vorfuhlen': 339}, {'...': 340, '<callinf>': 339, '<giveinf>': 339, 'anklopfen': 339,
'nachfragen': 339, 'reden': 339, 'sprechen': 339, 'treffen': 339, 'vorbeischauen': 339, 'vorfuehlen': 339,
'vorfuhlen': 339}, {'N': 341}, {'bei': 342, 'mit': 342, 'zu': 342}, {'bei': 342, 'mit': 342, 'wieder': 343, 'zu':
342}, {'erzaehlt': 0, 'erzahlt': 0, 'hoert': 0, 'hort': 0, 'munkelt': 0, 'sagt': 0, 'solle': 327, 'solles': 327,
'solls': 327, 'tuschelt': 0}, {'<them>': 34, 'bis': 34, 'dringend': 34, 'mich': 34, 'noch': 34, 'unbedingt': 34,
'uns': 34}, {'<giveinf>': 12, '<giveinf_apart>': 12}, {'^': 347}, {'...': 348}, {'<them>': 34, 'alles': 349, 'bis':
34, 'das': 349, 'den': 349, 'die': 349, 'dringend': 34, 'es': 349, 'ich': 325, 'ihn': 349, 'mich': 34, 'noch': 34,
'sie': 349, 'unbedingt': 34, 'uns': 34}, {'D': 58}, {'D': 233, 'mal': 351}, {'N': 54, 'eben': 301, 'gerade': 301,
'grad': 301, 'grade': 301, 'ich': 334, 'mich': 260, 'wir': 246}, {'auto': 0, 'bruder': 0, 'bus': 0, 'chef': 0,
'flieger': 0, 'flug': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0}, {'chefin': 0,
'firma': 0, 'frau': 0, 'freundin': 0, 'kinder': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'D': 233, 'ich': 237},
{'vor': 0}, {'dir': 357}, {'D': 54}, {'N': 359}, {'N': 54, 'm': 360, 'mich': 260, 'mit': 360}, {'': (0, 'missed'),
'$$': 8}, {'': (0, 'missed'), 'buero': 219, 'buro': 219}, {'am': 8, 'anzutreffen': 219, 'auf': 8, 'bei': 8, 'beim': 8,
'da': 362, 'dabei': 8, 'daheim': 219, 'dahoam': 219, 'im': 363, 'mit': 8, 'zu': 221, 'zuhause': 219}, {'krank': 8,
'ned': 364, 'net': 364, 'nicht': 364, 'nod': 224, 'noed': 226, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8},
{'krank': 8, 'leider': 365, 'ned': 364, 'net': 364, 'nicht': 364, 'nod': 224, 'noed': 226, 'verhindert': 8,
'verkuehlt': 8, 'verkuhlt': 8}, {'solle': 327, 'solles': 327, 'solls': 327, 'sollts': 327}, {'': (0, 'missed'),
'aber': 8, 'dann': 8, 'doch': 8, 'nur': 8, 'und': 8}, {'<callinf>': 368, '<comeinf>': 368, '<giveinf>': 368,
'<giveinf_apart>': 368, 'anmailen': 368, 'anpingen': 368, 'anschreiben': 368, 'hinfahren': 368, 'hingehen': 368,
'telefonieren': 368, 'vorbeifahren': 368}, {'...': 369}, {'mal': 9}, {'...': 7, '2x': 9, '3x': 9, '4x': 9, '5x': 9,
'<appointment>': 11, '<det>': 20, '<have>': 25, '<my>': 26, '<opinion>': 3, '<rel>': 19, '<sees1>': 33, '<should>':
35, '<them>': 42, '<until>': 45, 'D': 60, 'N': 73, '^': 218, 'aber': 229, 'alles': 231, 'also': 236, 'am': 238,
'anmerkungen': 241, 'arbeite': 247, 'auch': 237, 'ausfuehrliche': 248, 'ausfuehrliches': 248, 'ausfuhrliche': 249,
'ausfuhrliches': 249, 'ausgemacht': 250, 'bei': 255, 'bekomm': 259, 'bekomme': 259, 'besuch': 261, 'besuche': 261,
'bin': 263, 'dafuer': 271, 'dafur': 279, 'dann': 280, 'das': 282, 'der': 286, 'die': 286, 'dreimal': 9, 'dringend':
237, 'eben': 287, 'ehrliche': 288, 'ehrliches': 288, 'erfahren': 290, 'es': 292, 'feedback': 241, 'fuer': 297, 'fur':
297, 'geh': 247, 'gehe': 247, 'gehoert': 290, 'gehort': 290, 'gelesen': 290, 'gerade': 287, 'gesehen': 290,
'gestrichen': 8, 'grad': 287, 'hab': 300, 'habe': 300, 'heute': 287, 'hoer': 303, 'hoere': 303, 'hoff': 308, 'hoffe':
308, 'hoffentlich': 311, 'hoffnung': 313, 'hor': 303, 'hore': 303, 'ich': 331, 'ihr': 332, 'ihre': 333, 'kann': 321,
'kommentare': 241, 'konnte': 321, 'korrekturen': 241, 'krieg': 259, 'kriege': 259, 'kurze': 288, 'kurzes': 288,
'leider': 227, 'les': 335, 'lese': 335, 'lieber': 338, 'mal': 344, 'man': 345, 'mehrfach': 9, 'mit': 255,
'mitbekommen': 290, 'mitgekriegt': 290, 'mues': 346, 'muessen': 350, 'muss': 350, 'mussen': 350, 'mut': 313, 'ned':
222, 'net': 222, 'nicht': 222, 'noch': 352, 'nochmal': 351, 'nochmals': 351, 'nod': 224, 'noed': 226, 'ruckmeldung':
241, 'rueckmeldung': 241, 's': 298, 'schau': 247, 'schaue': 247, 'seh': 353, 'sehe': 353, 'sein': 354, 'seine': 355,
'sollte': 356, 'stell': 358, 'termin': 231, 'thema': 281, 'treff': 361, 'treffe': 361, 'treffen': 231, 'um': 69,
'unbedingt': 237, 'unser': 282, 'vergessen': 219, 'versprochen': 250, 'vielleicht': 237, 'war': 366, 'waren': 228,
'wieder': 351, 'wir': 367, 'wollt': 370, 'wollte': 370, 'wollten': 370, 'x': 371, 'zufaellig': 287, 'zufallig': 287,
'zugesagt': 250, 'zweimal': 9}, {'<them>': 34, '^': 12}, {'ich': 373, 'wir': 373}, {'das': 374, 'dass': 374},
{'<vowed>': 375}, {'<them>': 376}, {'ich': 377, 'wir': 377}, {'vergessen': 8}, {'': (22, 'gave:volunteering')},
{'ausgeholfen': 380, 'eingesprungen': 380, 'mitgeholfen': 380, 'uebernommen': 380}, {'...': 381}, {'<them>': 382},
{'ausgeholfen': 380, 'eingesprungen': 380, 'mitgeholfen': 380, 'ubernommen': 380}, {'...': 384}, {'<them>': 385},
{'<have>': 378, 'anzurufen': 379, 'fuer': 383, 'fur': 386}, {'<giveinf>': 43, '<giveinf_apart>': 43}, {'...': 388},
{'^': 389}, {'dringend': 390, 'endlich': 390, 'noch': 390, 'unbedingt': 390}, {'N': 250}, {'N': 8, 'bei': 8, 'mit': 8,
'zu': 8}, {':': 34, 'wollte': 393, 'wollten': 393}, {'N': 8, 'bei': 8, 'ich': 393, 'mit': 8, 'wir': 393, 'zu': 8},
{'<network>': 1, 'N': 391, 'fuer': 392, 'fur': 392, 'i': 250, 'ich': 394, 'wir': 394, 'wollt': 395, 'wollte': 395,
'wollten': 395}, {'antwort': 8, 'reaktion': 8, 'ruckmeldung': 8, 'rueckmeldung': 8}, {'...': 359}, {'D': 54, 'bei':
398, 'mich': 398, 'mit': 398, 'uns': 398}, {'i': 399, 'ich': 399, 'ma': 399, 'wir': 399}, {'ich': 34, 'wir': 34},
{'das': 401, 'dass': 401}, {'...': 359, 'D': 54}, {'...': 359, 'D': 54, 'uns': 403}, {'besuchen': 404, 'essen': 404,
'fahren': 404, 'feiern': 404, 'fliegen': 404, 'gehen': 404, 'halten': 404, 'machen': 404, 'reden': 404, 'sehen': 404,
'sprechen': 404, 'starten': 404, 'telefonieren': 404, 'treffen': 404, 'veranstalten': 404}, {'ich': 405},
{'bestaetigt': 54, 'bestatigt': 54, 'fixiert': 54}, {'': (23, 'contact')}, {'geklappt': 408, 'hingehauen': 408,
'stattgefunden': 408}, {'...': 409, 'geklappt': 408, 'hingehauen': 408, 'stattgefunden': 408}, {'': (23, 'contact'),
'gekommen': 408}, {'ausgegangen': 408, 'zustande': 411}, {'ausgegangen': 408, 'doch': 412, 'zustande': 411}, {'D':
407, 'haben': 410, 'hat': 410, 'hats': 410, 'ist': 413, 'kam': 413, 'vergessen': 8, 'verpasst': 8, 'verpennt': 8,
'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'aus': 8}, {'gestrichen': 8}, {'...': 414, 'D':
407, 'bestaetigt': 54, 'bestatigt': 54, 'faellt': 415, 'fallt': 415, 'fiel': 415, 'gestrichen': 8, 'ist': 416,
'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'wurde': 416},
{'besorgt': 54, 'bestellt': 54, 'gebucht': 54, 'gekauft': 54, 'reserviert': 54}, {'besorgt': 54, 'bestellt': 54,
'gebucht': 54, 'gekauft': 54, 'ist': 418, 'reserviert': 54, 'sind': 418}, {'^': 176, 'dass': 327}, {'^': 176, 'dass':
327, 'ist': 420, 'lautet': 420, 'war': 420}, {'<them>': 421}, {':': 327}, {'<them>': 421, 'N': 423}, {'^': 176,
'bekommen': 327, 'dazu': 327, 'erhalten': 327, 'geholt': 327, 'ist': 327, 'lautet': 327, 'v': 422, 'vom': 422, 'von':
424, 'war': 327}, {'<until>': 34}, {'<thing>': 21}, {'...': 427}, {'N': 428}, {'an': 429}, {'': (23, 'contact'), ':':
0}, {'angebimmelt': 408, 'angefragt': 408, 'angeklingelt': 408, 'angelaeutet': 408, 'angelautet': 408, 'angerufen':
408, 'bestaetigt': 408, 'bestatigt': 408, 'durchgebimmelt': 408, 'durchgeklingelt': 408, 'durchgerufen': 408,
'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'geantwortet': 408, 'gefragt': 408, 'geklingelt': 408, 'gemailt': 408,
'gemeint': 1, 'gemeldet': 408, 'geraten': 1, 'gesagt': 1, 'geschrieben': 431, 'gesimst': 408, 'getextet': 408,
'hereingeschaut': 408, 'nachgefragt': 408, 'reingeschaut': 408, 'reklamiert': 408, 'vorbeigeschaut': 408, 'zugesagt':
408, 'zuruckgemailt': 408, 'zuruckgerufen': 408, 'zuruckgeschrieben': 408, 'zurueckgemailt': 408, 'zurueckgerufen':
408, 'zurueckgeschrieben': 408}, {'bestaetigt': 54, 'bestatigt': 54, 'fixiert': 54, 'zugesagt': 54}, {'...': 433},
{'<appointment>': 434}, {'<should>': 327}, {'ich': 436, 'man': 436, 'wir': 436}, {'das': 437, 'dass': 437, 'ich': 436,
'man': 436, 'wir': 436}, {'<should>': 176}, {'...': 439}, {'^': 440}, {'ich': 441, 'man': 441, 'wir': 441}, {'dass':
442}, {':': 0, 'dass': 442}, {'': (23, 'contact'), ':': 0, 'dass': 442}, {'<said>': 438, 'angebimmelt': 408,
'angeboten': 408, 'angeklingelt': 408, 'angelaeutet': 408, 'angelautet': 408, 'angerufen': 408, 'anvertraut': 408,
'berichtet': 408, 'durchgebimmelt': 408, 'durchgeklingelt': 408, 'durchgerufen': 408, 'eingeschaerft': 443,
'eingescharft': 443, 'empfohlen': 431, 'erklaert': 444, 'erklart': 444, 'erzaehlt': 408, 'erzahlt': 408,
'geantwortet': 408, 'gebeichtet': 408, 'geholfen': 408, 'geklagt': 408, 'geklingelt': 408, 'gemailt': 408, 'gemeint':
444, 'geraten': 431, 'gesagt': 445, 'geschickt': 408, 'geschildert': 408, 'geschrieben': 445, 'gesimst': 408,
'gesteckt': 408, 'getextet': 408, 'gezeigt': 408, 'gratuliert': 408, 'hereingeschaut': 408, 'mitgeteilt': 408,
'praesentiert': 408, 'prasentiert': 408, 'reingeschaut': 408, 'verraten': 408, 'versprochen': 408, 'vorbeigeschaut':
408, 'vorgestellt': 408, 'zugesagt': 408, 'zuruckgemailt': 408, 'zuruckgerufen': 408, 'zuruckgeschrieben': 408,
'zurueckgemailt': 408, 'zurueckgerufen': 408, 'zurueckgeschrieben': 408}, {'gegeben': 327, 'mitgegeben': 327},
{'<counselled>': 176, '<vowed>': 61}, {'...': 448}, {'<counsel>': 447}, {'^': 61}, {'<they>': 451, '^': 61},
{'<they>': 451, '^': 61, 'dass': 452}, {'dass': 437, 'ich': 436, 'man': 436, 'wir': 436}, {'<vowed>': 453, 'erklaert':
454, 'erklart': 454, 'gemeint': 454, 'geraten': 454, 'gesagt': 454}, {'<way>': 455}, {'<det>': 456, '<way>': 455},
{'gelegt': 327}, {'herz': 458}, {'<vowed>': 453}, {'<way>': 460}, {'<det>': 461, '<way>': 460}, {'<counselled>': 420},
{'gewarnt': 176}, {'...': 464}, {'^': 176, 'vor': 327}, {'^': 465, 'gewarnt': 466}, {'<counselled>': 420, 'davon':
463, 'dazu': 463}, {'': (4, 'needs_from_me')}, {'^': 469}, {'erklaert': 454, 'erklart': 454, 'gemeint': 454,
'geraten': 454, 'gesagt': 454}, {'<way>': 471}, {'<det>': 472, '<way>': 471}, {'gegeben': 327}, {'weg': 474}, {'den':
475}, {'auf': 476}, {'gebeten': 469}, {'...': 478}, {'^': 479}, {'^': 465}, {'...': 446, '<counsel>': 447,
'<counselled>': 420, '^': 449, 'abgeholt': 408, 'als': 450, 'am': 457, 'angebimmelt': 408, 'angeklingelt': 408,
'angelaeutet': 408, 'angelautet': 408, 'angerufen': 408, 'angeschrieben': 408, 'angesprochen': 408, 'ans': 459, 'auf':
462, 'aufgefordert': 327, 'ausgefuehrt': 408, 'ausgefuhrt': 408, 'begleitet': 408, 'beim': 457, 'bekocht': 408,
'bestaerkt': 327, 'bestarkt': 327, 'besucht': 408, 'davon': 463, 'davor': 467, 'dazu': 463, 'den': 450, 'dringend':
468, 'durchgebimmelt': 408, 'durchgeklingelt': 408, 'durchgerufen': 408, 'einen': 450, 'eingeladen': 408,
'eingeredet': 327, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 327, 'ermutigt': 327, 'geantwortet': 408,
'gebeten': 470, 'geklingelt': 408, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 408,
'getextet': 408, 'getroffen': 408, 'gewarnt': 466, 'hereingeschaut': 408, 'im': 457, 'in': 473, 'interviewt': 408,
'kontaktiert': 408, 'mit': 477, 'nahe': 458, 'nen': 450, 'per': 457, 'reingeschaut': 408, 'stark': 468, 'um': 480,
'via': 462, 'vor': 481, 'vorbeigeschaut': 408, 'zuruckgemailt': 408, 'zuruckgerufen': 408, 'zuruckgeschrieben': 408,
'zurueckgemailt': 408, 'zurueckgerufen': 408, 'zurueckgeschrieben': 408}, {'<said>': 454}, {'<vowed>': 61}, {'...':
484}, {'...': 483, '<said>': 454, '^': 485}, {'<me>': 451, '^': 61, 'er': 451, 'sie': 451}, {'<me>': 451, '^': 61,
'dass': 487, 'er': 451, 'sie': 451}, {'<vowed>': 488}, {'...': 483, '<me>': 486, '<said>': 454, '<vowed>': 488, 'mir':
489, 'uns': 489}, {'angefordert': 469, 'angefragt': 469, 'bestellt': 469, 'erbeten': 469, 'gewuenscht': 469,
'gewunscht': 469, 'verlangt': 469}, {'...': 491}, {'^': 492}, {'<until>': 491}, {'...': 494}, {'bestaetigt': 408,
'bestatigt': 408, 'geantwortet': 408, 'gemailt': 408, 'gemeldet': 408, 'geschrieben': 408, 'zugesagt': 408,
'zuruckgeschrieben': 408, 'zurueckgeschrieben': 408}, {'...': 496, '<det>': 461, '<way>': 460}, {'<counselled>': 327},
{':': 0, '^': 176}, {'<should>': 327, '^': 440}, {'ich': 500, 'man': 500, 'wir': 500}, {':': 0, 'dass': 501, 'ich':
436, 'man': 436, 'wir': 436}, {'': (23, 'contact'), ':': 0, 'dass': 501, 'ich': 436, 'man': 436, 'wir': 436},
{'abgeholt': 408, 'angefunkt': 408, 'angeklingelt': 408, 'angelaeutet': 408, 'angelautet': 408, 'angerufen': 408,
'besucht': 408, 'durchgeklingelt': 408, 'eingeladen': 408}, {'...': 504, 'abgeholt': 408, 'angefunkt': 408,
'angeklingelt': 408, 'angelaeutet': 408, 'angelautet': 408, 'angerufen': 408, 'besucht': 408, 'durchgeklingelt': 408,
'eingeladen': 408}, {'<they>': 505, 'angelaeutet': 408, 'angelautet': 408, 'angerufen': 408}, {'geantwortet': 408,
'geholfen': 408, 'gemailt': 408, 'geschickt': 408, 'geschrieben': 408, 'gesimst': 408, 'gezeigt': 408}, {'...': 507,
'geantwortet': 408, 'geholfen': 408, 'gemailt': 408, 'geschickt': 408, 'geschrieben': 408, 'gesimst': 408, 'gezeigt':
408}, {'dass': 501, 'ich': 436, 'man': 436, 'wir': 436}, {'<they>': 508, '<vowed>': 488, 'gemeint': 509, 'gesagt':
509, 'geschrieben': 509, 'gmeint': 454, 'gsagt': 454}, {'...': 496, '<det>': 456, '<way>': 455}, {'angekuendigt': 54,
'angekundigt': 54, 'angemeldet': 54, 'bedankt': 408, 'entschuldigt': 408, 'gemeldet': 408, 'geruehrt': 408, 'geruhrt':
408, 'verabschiedet': 408}, {'bedankt': 408, 'entschuldigt': 408, 'gemeldet': 408, 'geruehrt': 408, 'geruhrt': 408,
'verabschiedet': 408}, {'<me>': 513}, {'...': 512, 'bedankt': 408, 'bei': 514, 'entschuldigt': 408, 'gemeldet': 408,
'geruehrt': 408, 'geruhrt': 408, 'verabschiedet': 408}, {'bestatigt': 408, 'geantwortet': 408, 'gemailt': 408,
'gemeldet': 408, 'geschrieben': 408, 'zugesagt': 408, 'zuruckgeschrieben': 408}, {'...': 516}, {'bestaetigt': 408,
'geantwortet': 408, 'gemailt': 408, 'gemeldet': 408, 'geschrieben': 408, 'zugesagt': 408, 'zurueckgeschrieben': 408},
{'...': 518}, {'abgeholt': 408, 'angefunkt': 408, 'angeklingelt': 408, 'angelaeutet': 408, 'angelautet': 408,
'angerufen': 408, 'besucht': 408, 'durchgeklingelt': 408, 'eingeladen': 408, 'geantwortet': 408, 'geholfen': 408,
'gemailt': 408, 'geschickt': 408, 'geschrieben': 408, 'gesimst': 408, 'gezeigt': 408}, {'...': 520, 'abgeholt': 408,
'angefunkt': 408, 'angeklingelt': 408, 'angelaeutet': 408, 'angelautet': 408, 'angerufen': 408, 'besucht': 408,
'durchgeklingelt': 408, 'eingeladen': 408, 'geantwortet': 408, 'geholfen': 408, 'gemailt': 408, 'geschickt': 408,
'geschrieben': 408, 'gesimst': 408, 'gezeigt': 408}, {'<they>': 521, '<vowed>': 488, 'angelaeutet': 408, 'angelautet':
408, 'angerufen': 408, 'gemeint': 509, 'gesagt': 509, 'geschrieben': 509, 'gmeint': 454, 'gsagt': 454}, {'...': 432,
'<appointment>': 434, '<det>': 435, '<me>': 482, '<my>': 435, '<they>': 490, '<until>': 493, '<vowed>': 488, '^': 495,
'am': 457, 'angebimmelt': 408, 'angeklingelt': 408, 'angelaeutet': 408, 'angelautet': 408, 'angerufen': 408, 'auf':
497, 'beim': 457, 'davon': 498, 'dazu': 498, 'durchgebimmelt': 408, 'durchgeklingelt': 408, 'durchgerufen': 408,
'empfohlen': 499, 'erklaert': 1, 'erklart': 1, 'geantwortet': 408, 'geklingelt': 408, 'gemailt': 408, 'gemeint': 502,
'geraten': 1, 'gesagt': 502, 'geschrieben': 503, 'gesimst': 408, 'getextet': 408, 'gmeint': 454, 'gsagt': 454,
'hereingeschaut': 408, 'im': 457, 'in': 473, 'mich': 506, 'mir': 510, 'per': 511, 'reingeschaut': 408, 'sich': 515,
'uber': 517, 'ueber': 519, 'uns': 522, 'via': 497, 'vor': 481, 'vorbeigeschaut': 408, 'zuruckgemailt': 408,
'zuruckgerufen': 408, 'zuruckgeschrieben': 408, 'zurueckgemailt': 408, 'zurueckgerufen': 408, 'zurueckgeschrieben':
408}, {'bekommen': 408, 'erhalten': 408, 'gekriegt': 408, 'kriegt': 408}, {'<them>': 524}, {'besucht': 408,
'gegessen': 408, 'gehabt': 408, 'gequatscht': 408, 'geredet': 408, 'gesehen': 408, 'gesprochen': 408, 'getroffen':
408, 'telefoniert': 408, 'von': 525}, {'<reviewed>': 239}, {'<work>': 527}, {'...': 528, '<work>': 527}, {'': (20,
'gave:referral')}, {'<named_to>': 530}, {'...': 531}, {'s': 532}, {'N': 533, 'der': 532, 'des': 532, 'einer': 532,
'eines': 532, 'meiner': 532, 'meines': 532, 'unserer': 532, 'unseres': 532, 'vom': 532, 'von': 532}, {'lassen': 21},
{'<handed>': 21, '<handed_apart>': 21, 'zukommen': 535}, {'...': 536, '<handed>': 21, '<handed_apart>': 21,
'zukommen': 535}, {'<lent_out>': 21}, {'...': 538, '<lent_out>': 21}, {'': (9, 'told')}, {'': (8, 'asked')},
{'gequatscht': 8, 'geredet': 8, 'gesprochen': 8}, {'ab': 542, 'anrufbeantworter': 542, 'band': 542, 'box': 542,
'combox': 542, 'mailbox': 542}, {'das': 543, 'den': 543, 'die': 543, 'ihre': 543, 'ihren': 543, 'seine': 543,
'seinen': 543}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'': (17, 'gave:knowledge'), 'warum': 546, 'was':
546, 'welche': 546, 'wie': 546, 'wo': 546, 'wofuer': 546, 'wofur': 546, 'woran': 546}, {'': (9, 'told'), 'warum': 546,
'was': 546, 'welche': 546, 'wie': 546, 'wo': 546, 'wofuer': 546, 'woran': 546}, {'': (9, 'told'), 'warum': 546, 'was':
546, 'welche': 546, 'wie': 546, 'wo': 546, 'wofur': 546, 'woran': 546}, {'warum': 546, 'was': 546, 'welche': 546,
'wie': 546, 'wo': 546, 'wofuer': 546, 'woran': 546}, {'warum': 546, 'was': 546, 'welche': 546, 'wie': 546, 'wo': 546,
'wofur': 546, 'woran': 546}, {'': (18, 'gave:mentoring')}, {'': (9, 'told'), 'warum': 546, 'was': 546, 'welche': 546,
'wie': 546, 'wo': 546, 'wofuer': 546, 'wofur': 546, 'woran': 546}, {'warum': 546, 'was': 546, 'wie': 546},
{'<address>': 534, '<handed_apart>': 408, '<my>': 40, '<said>': 375, '<thing>': 537, '<tool>': 539, '<work>': 527,
'abgesagt': 540, 'angefragt': 541, 'angeklopft': 541, 'auf': 544, 'aufgemuntert': 312, 'bedankt': 545, 'beigebracht':
547, 'berichtet': 540, 'bestaerkt': 312, 'bestarkt': 312, 'empfohlen': 530, 'erklaert': 548, 'erklart': 549,
'erlaeutert': 550, 'erlautert': 551, 'ermutigt': 312, 'erzaehlt': 540, 'erzahlt': 540, 'geantwortet': 540,
'gebeichtet': 540, 'gebeten': 541, 'gecoacht': 552, 'gefragt': 541, 'geholfen': 546, 'gementort': 552, 'gesagt': 540,
'geschildert': 540, 'gesteckt': 540, 'getroestet': 312, 'getrostet': 312, 'gezeigt': 553, 'gratuliert': 540,
'informiert': 540, 'kondoliert': 540, 'mitgeteilt': 540, 'nachgefasst': 541, 'nachgefragt': 541, 'nachgehakt': 541,
'vermittelt': 530, 'verraten': 540, 'vorgefuehrt': 550, 'vorgefuhrt': 551, 'vorgemacht': 554, 'weiterempfohlen': 530,
'zugehoert': 312, 'zugehort': 312, 'zugesagt': 540}, {'<tool>': 539}, {'...': 556, '<tool>': 539}, {'<handed_apart>':
21, '<lent>': 21, '<tool>': 539, 'empfohlen': 530, 'gegeben': 21, 'gemailt': 21, 'geschickt': 21, 'gesendet': 21,
'geteilt': 21, 'mitgeschickt': 21, 'uberlassen': 21, 'ueberlassen': 21, 'vermittelt': 530, 'weiterempfohlen': 530,
'weitergeleitet': 21, 'zugeschickt': 21}, {'...': 558, '<tool>': 539}, {'': (5, 'mine'), '<my>': 12}, {'^': 12, 'ich':
34, 'wir': 34}, {'^': 560, 'das': 561, 'dass': 561, 'ich': 34, 'wir': 34}, {'': (15, 'gave:intro')}, {'gemacht': 563},
{'gebracht': 563}, {'kontakt': 565}, {'<introduced>': 563, 'bekannt': 564, 'in': 566}, {'...': 567, '<introduced>':
563, 'bekannt': 564, 'in': 566}, {'<vowed>': 12}, {'...': 569}, {'^': 12, 'dass': 561, 'ich': 34, 'wir': 34},
{'<vowed>': 571}, {'<way>': 572}, {'<det>': 573, '<way>': 572}, {'<det>': 573, '<way>': 572, 'das': 543, 'den': 543,
'die': 543, 'ihre': 543, 'ihren': 543, 'seine': 543, 'seinen': 543}, {'N': 568}, {'warum': 546, 'was': 546, 'welche':
546, 'wie': 546, 'wo': 546, 'wofuer': 546, 'wofur': 546, 'woran': 546}, {'<me>': 451}, {'gebeten': 578}, {'<address>':
534}, {'angeschlossen': 380, 'aufgebaut': 380, 'eingerichtet': 380, 'entruempelt': 380, 'entrumpelt': 380, 'gemaeht':
380, 'gemaht': 380, 'geputzt': 380, 'geraeumt': 380, 'geraumt': 380, 'geschnitten': 380, 'gestrichen': 380,
'montiert': 380, 'repariert': 380}, {'angeschlossen': 380, 'aufgebaut': 380, 'eingerichtet': 380, 'entrumpelt': 380,
'gemaht': 380, 'geputzt': 380, 'geraumt': 380, 'geschnitten': 380, 'gestrichen': 380, 'montiert': 380, 'repariert':
380}, {'angeschlossen': 380, 'aufgebaut': 380, 'eingerichtet': 380, 'entruempelt': 380, 'gemaeht': 380, 'geputzt':
380, 'geraeumt': 380, 'geschnitten': 380, 'gestrichen': 380, 'montiert': 380, 'repariert': 380}, {'...': 580,
'<address>': 534, 'auto': 581, 'computer': 581, 'dachrinne': 581, 'drucker': 581, 'fenster': 581, 'fernseher': 581,
'garten': 581, 'hecke': 581, 'keller': 581, 'kuche': 582, 'kueche': 583, 'rasen': 581, 'regal': 581, 'router': 581,
'schnee': 581, 'schrank': 581, 'waschmaschine': 581, 'wohnung': 581}, {'das': 401, 'dass': 401, 'ich': 34, 'wir': 34},
{'gegeben': 34}, {'wort': 586}, {'...': 555, '<address>': 534, '<det>': 557, '<my>': 559, '<tool>': 539, '<vowed>':
562, '<work>': 527, 'N': 568, '^': 570, 'am': 574, 'auf': 575, 'bei': 576, 'beigebracht': 577, 'beim': 574, 'darum':
579, 'das': 584, 'den': 584, 'die': 584, 'drum': 579, 'erklaert': 550, 'erklart': 551, 'erlaeutert': 550, 'erlautert':
551, 'ersucht': 578, 'gebeten': 578, 'gesagt': 585, 'geschrieben': 585, 'gezeigt': 577, 'gsagt': 585, 'gschriebn':
585, 'im': 574, 'mein': 587, 'mit': 576, 'per': 574, 'um': 69, 'via': 574, 'vorgefuehrt': 550, 'vorgefuhrt': 551,
'vorgemacht': 554}, {'^': 12, 'das': 561, 'dass': 561, 'ich': 34, 'wir': 34}, {'<vowed>': 589, '^': 570}, {'<them>':
590}, {'mit': 576}, {'<introduced>': 563, 'bekannt': 564, 'zusammengebracht': 563}, {'...': 593, '<introduced>': 563,
'bekannt': 564, 'zusammengebracht': 563}, {'N': 594}, {'<introduced>': 563}, {'...': 596, '<introduced>': 563}, {'N':
597}, {'...': 598}, {'...': 598, 'N': 568}, {'...': 567}, {'N': 601}, {'geknuepft': 563, 'geknupft': 563, 'gemacht':
563, 'hergestellt': 563, 'vermittelt': 563}, {'N': 603}, {'mit': 604, 'zu': 604}, {'kontakt': 605}, {'kontakt': 565,
'verbindung': 565}, {'<introduced>': 563, 'bekannt': 564, 'in': 607}, {'...': 608}, {'<det>': 609, '<my>': 609,
'<their>': 609, 'N': 568, 'einem': 609, 'einer': 609}, {'...': 592, '<and>': 595, 'N': 568, 'am': 599, 'auf': 599,
'bei': 600, 'beim': 599, 'dem': 602, 'den': 606, 'der': 602, 'einen': 606, 'in': 599, 'kontakt': 605, 'mit': 610,
'per': 599, 'uber': 599, 'ueber': 599, 'via': 599}, {'': (16, 'gave:feedback'), 'zuruckgegeben': 239,
'zuruckgeschickt': 239, 'zurueckgegeben': 239, 'zurueckgeschickt': 239}, {'': (16, 'gave:feedback'), 'zuruckgegeben':
239, 'zuruckgeschickt': 239}, {'': (16, 'gave:feedback'), 'zurueckgegeben': 239, 'zurueckgeschickt': 239},
{'durchgelesen': 612, 'gegengelesen': 612, 'kommentiert': 612, 'korrigiert': 612, 'lektoriert': 612, 'redigiert': 612,
'uberarbeitet': 613, 'ueberarbeitet': 614}, {'...': 615}, {'angefragt': 541, 'angeklopft': 541, 'bedankt': 545,
'nachgefasst': 541, 'nachgefragt': 541, 'nachgehakt': 541}, {'...': 617}, {'<them>': 618}, {'bekannt': 564,
'bekanntgemacht': 563, 'in': 607, 'vernetzt': 563, 'zusammengebracht': 563}, {'...': 620}, {'mit': 621}, {'...': 622},
{'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8,
'getroffen': 8}, {'...': 624, 'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8, 'geschafft': 8, 'gesehen':
8, 'gesprochen': 8, 'getroffen': 8}, {'nicht': 625}, {'...': 615, 'leider': 626, 'nicht': 625}, {'geknuepft': 563,
'gemacht': 563, 'hergestellt': 563, 'vermittelt': 563}, {'N': 628}, {'mit': 629, 'zu': 629}, {'kontakt': 630}, {'den':
631, 'einen': 631, 'kontakt': 630}, {'N': 632}, {'geknupft': 563, 'gemacht': 563, 'hergestellt': 563, 'vermittelt':
563}, {'N': 634}, {'mit': 635, 'zu': 635}, {'kontakt': 636}, {'den': 637, 'einen': 637, 'kontakt': 636}, {'N': 638},
{'eingelegt': 530}, {'...': 640, 'eingelegt': 530}, {'wort': 641}, {'gutes': 642, 'wort': 641}, {'...': 643, 'gutes':
642, 'wort': 641}, {'<them>': 644}, {'besucht': 408, 'fuer': 645, 'fur': 645, 'gegessen': 408, 'gehabt': 408,
'gequatscht': 408, 'geredet': 408, 'gesehen': 408, 'gesprochen': 408, 'getroffen': 408, 'telefoniert': 408, 'von':
525}, {'...': 531, '<named_to>': 530}, {'gefuehrt': 546, 'gefuhrt': 546}, {'...': 648}, {'das': 649, 'den': 649,
'die': 649}, {'': (17, 'gave:knowledge'), 'warum': 546, 'was': 546, 'welche': 546, 'wie': 546, 'wo': 546, 'wofuer':
546, 'woran': 546}, {'': (17, 'gave:knowledge'), 'warum': 546, 'was': 546, 'welche': 546, 'wie': 546, 'wo': 546,
'wofur': 546, 'woran': 546}, {'': (17, 'gave:knowledge'), 'warum': 546, 'was': 546, 'wie': 546}, {'<address>': 534,
'<expert>': 647, '<my>': 40, '<said>': 375, '<thing>': 537, '<tool>': 539, '<work>': 527, 'abgesagt': 540,
'angefragt': 541, 'angeklopft': 541, 'auf': 544, 'ausgeholfen': 380, 'beigebracht': 547, 'berichtet': 540, 'durch':
650, 'durchs': 649, 'eingearbeitet': 546, 'eingeschult': 546, 'erklaert': 548, 'erklart': 549, 'erlaeutert': 651,
'erlautert': 652, 'erzaehlt': 540, 'erzahlt': 540, 'geantwortet': 540, 'gebeichtet': 540, 'gefragt': 541, 'gesagt':
540, 'geschildert': 540, 'gesteckt': 540, 'gezeigt': 553, 'hoffnung': 313, 'informiert': 540, 'mitgeteilt': 540,
'mut': 313, 'nachgefasst': 541, 'nachgefragt': 541, 'nachgehakt': 541, 'verraten': 540, 'vertreten': 380,
'vorgefuehrt': 550, 'vorgefuhrt': 551, 'vorgemacht': 653, 'zugesagt': 540}, {'gegeben': 546, 'gezeigt': 546,
'mitgegeben': 546, 'verraten': 546}, {'...': 655, 'gegeben': 546, 'gezeigt': 546, 'mitgegeben': 546, 'verraten': 546},
{'hinweise': 656, 'kniffe': 656, 'rat': 656, 'ratschlaege': 656, 'ratschlage': 656, 'tipp': 656, 'tipps': 656,
'tricks': 656}, {'paar': 657}, {'...': 654, '<address>': 534, '<det>': 557, '<my>': 559, '<tool>': 539, '<vowed>':
562, '<work>': 527, 'N': 568, '^': 570, 'am': 574, 'auf': 575, 'ausgeholfen': 380, 'bei': 576, 'beigebracht': 577,
'beim': 574, 'darum': 579, 'das': 584, 'den': 584, 'die': 584, 'drum': 579, 'ein': 658, 'einen': 657, 'erklaert': 550,
'erklart': 551, 'erlaeutert': 550, 'erlautert': 551, 'ersucht': 578, 'gebeten': 578, 'gezeigt': 577, 'hinweise': 656,
'hoffnung': 313, 'im': 574, 'kniffe': 656, 'mit': 576, 'mut': 313, 'n': 657, 'nen': 657, 'paar': 657, 'per': 574,
'rat': 656, 'ratschlaege': 656, 'ratschlage': 656, 'tipp': 656, 'tipps': 656, 'tricks': 656, 'um': 69, 'vertreten':
380, 'via': 574, 'vorgefuehrt': 550, 'vorgefuhrt': 551, 'vorgemacht': 554}, {'gebracht': 530}, {'gesprach': 660,
'gespraech': 660}, {'ins': 661, 'mit': 576}, {'N': 597, 'ins': 661}, {'...': 663, 'N': 568}, {'...': 662, 'N': 568,
'am': 599, 'auf': 599, 'bei': 664, 'beim': 599, 'den': 606, 'einen': 606, 'in': 599, 'kontakt': 605, 'mit': 610,
'per': 599, 'uber': 599, 'ueber': 599, 'via': 599}, {'fuer': 645, 'fur': 645}, {'angefragt': 541, 'angeklopft': 541,
'nachgefasst': 541, 'nachgefragt': 541, 'nachgehakt': 541}, {'...': 667}, {'...': 666, '<them>': 668},
{'durchgelesen': 612, 'gegengelesen': 612, 'kommentiert': 612, 'korrigiert': 612, 'lektoriert': 612, 'mit': 621,
'redigiert': 612, 'uberarbeitet': 613, 'ueberarbeitet': 614}, {'...': 670}, {'<agreed>': 402}, {'<them>': 672},
{'...': 646, '<their>': 529, '<them>': 659, '<title>': 591, '<vowed>': 589, 'N': 665, '^': 570, 'alles': 616, 'bei':
669, 'beide': 623, 'das': 616, 'den': 616, 'die': 616, 'es': 616, 'fuer': 633, 'fur': 639, 'ihn': 671, 'mit': 673,
'sie': 671}, {'bedankt': 545}, {'...': 675}, {'<them>': 676}, {'erklaert': 34, 'erklart': 34}, {'<them>': 676,
'angeboten': 34, 'bei': 677, 'bereit': 678, 'bereiterklaert': 34, 'bereiterklart': 34, 'verpflichtet': 34}, {'geben':
34, 'liefern': 34, 'schicken': 34, 'zahlen': 34}, {'zu': 680}, {'...': 526, '<their>': 529, '<them>': 588, '<title>':
591, '<vowed>': 589, 'N': 611, '^': 570, 'alles': 616, 'bei': 619, 'beide': 623, 'das': 616, 'den': 616, 'die': 616,
'es': 627, 'fuer': 633, 'fur': 639, 'gesagt': 585, 'geschrieben': 585, 'gsagt': 585, 'gschriebn': 585, 'ich': 674,
'ihn': 671, 'leider': 626, 'mein': 587, 'mich': 679, 'mit': 673, 'nicht': 625, 'noch': 681, 'sie': 671, 'um': 69,
'wir': 674, 'zu': 680}, {'auf': 380, 'bei': 380, 'beim': 380, 'fuer': 380, 'fur': 380}, {'': (14, 'together')}, {'N':
676}, {'lassen': 8}, {'gelassen': 8, 'lassen': 8}, {'abgeholt': 684, 'angerufen': 684, 'ausgefuehrt': 684,
'ausgefuhrt': 684, 'bei': 685, 'berichtet': 0, 'besucht': 684, 'eingeladen': 684, 'erzaehlt': 0, 'erzahlt': 0,
'geantwortet': 684, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 684, 'gesagt': 0, 'geschrieben':
684, 'gesteckt': 0, 'getroffen': 684, 'haengen': 686, 'haengenlassen': 8, 'hangen': 686, 'hangenlassen': 8, 'sitzen':
687, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'<handed>': 21,
'<handed_apart>': 21, '<lent>': 21}, {'...': 689}, {'<them>': 690}, {'ich': 691, 'wir': 691}, {'<have>': 692}, {'...':
693}, {'<me>': 469}, {'von': 695}, {'D': 469}, {'...': 697}, {'...': 696, '<det>': 698, '<my>': 469}, {'<me>': 470},
{'^': 699, 'von': 700}, {'abgestimmt': 8, 'besprochen': 8, 'geklart': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert':
8}, {'abgestimmt': 8, 'besprochen': 8, 'geklaert': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'abgestimmt':
8, 'besprochen': 8, 'daruber': 702, 'darueber': 703, 'druber': 702, 'drueber': 703, 'geklaert': 8, 'geklart': 8,
'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'<them>': 704}, {'mit': 705}, {'<give3>': 578}, {'bekommen': 12,
'bekommt': 12, 'erhaelt': 12, 'erhalt': 12, 'haben': 12, 'hat': 12, 'kriegen': 12, 'kriegt': 12}, {'...': 708}, {'^':
709}, {'<until>': 708, 'D': 708}, {'...': 711}, {'<until>': 710, 'D': 710, '^': 712}, {'<they>': 713, 'ich': 436,
'man': 436, 'wir': 436}, {'N': 707, 'das': 437, 'dass': 714, 'er': 707, 'ich': 436, 'man': 436, 'sie': 707, 'wir':
436}, {'<should>': 327, 'muessts': 327, 'mussts': 327, 'solls': 327, 'sollts': 327}, {'ich': 716, 'man': 716, 'wir':
716}, {'gehoeren': 176, 'gehoert': 176, 'gehoren': 176, 'gehort': 176, 'muessen': 176, 'muesste': 176, 'muessten':
176, 'muss': 176, 'mussen': 176, 'musste': 176, 'mussten': 176, 'müsste': 176, 'müssten': 176, 'soll': 176, 'sollen':
176, 'sollte': 176, 'sollten': 176}, {'...': 718}, {'<my>': 719}, {'bleib': 327, 'erhoeh': 327, 'erhoh': 327, 'fang':
327, 'frag': 327, 'geh': 327, 'hoer': 327, 'hor': 327, 'lass': 327, 'mach': 327, 'macht': 327, 'nimm': 327, 'red':
327, 'stell': 327, 'such': 327, 'verkauf': 327}, {'i': 436, 'ich': 436, 'man': 436, 'wir': 436}, {'^': 720, 'i': 436,
'ich': 500, 'man': 500, 'wir': 500}, {'^': 720, 'bleib': 327, 'bloss': 721, 'bloß': 721, 'das': 722, 'dass': 723,
'erhoeh': 327, 'erhoh': 327, 'fang': 327, 'frag': 327, 'geh': 327, 'hoer': 327, 'hor': 327, 'i': 436, 'ich': 436,
'lass': 327, 'mach': 327, 'macht': 327, 'man': 436, 'nimm': 327, 'nur': 721, 'red': 327, 'stell': 327, 'such': 327,
'verkauf': 327, 'wir': 436}, {'<way>': 502}, {'<det>': 725, '<way>': 502}, {'<way>': 509}, {'<det>': 727, '<way>':
509}, {'klar': 1}, {'und': 729}, {'dazu': 1, 'deutlich': 1, 'ehrlich': 1, 'klar': 1, 'klipp': 730, 'nur': 1,
'trocken': 1}, {':': 0, 'bleib': 327, 'erhoeh': 327, 'erhoh': 327, 'fang': 327, 'frag': 327, 'geh': 327, 'hoer': 327,
'hor': 327, 'lass': 327, 'mach': 327, 'macht': 327, 'nimm': 327, 'red': 327, 'stell': 327, 'such': 327, 'verkauf':
327}, {'...': 717, '<they>': 724, '^': 720, 'am': 726, 'auf': 728, 'beim': 726, 'bleib': 327, 'bloss': 721, 'bloß':
721, 'das': 722, 'dass': 723, 'dazu': 1, 'deutlich': 1, 'ehrlich': 1, 'erhoeh': 327, 'erhoh': 327, 'fang': 327,
'frag': 327, 'ganz': 731, 'geh': 327, 'hoer': 327, 'hor': 327, 'i': 436, 'ich': 436, 'im': 726, 'in': 726, 'klar': 1,
'klipp': 730, 'lass': 327, 'mach': 327, 'macht': 327, 'man': 436, 'nimm': 327, 'nur': 732, 'per': 726, 'red': 327,
'stell': 327, 'such': 327, 'trocken': 1, 'verkauf': 327, 'wir': 436, 'zu': 728, 'zum': 728}, {'<them>': 327},
{'<them>': 34, 'laut': 734}, {'ich': 735, 'wir': 735}, {'versehen': 239, 'zuruckgegeben': 239, 'zuruckgeschickt': 239,
'zurueckgegeben': 239, 'zurueckgeschickt': 239}, {'anmerkungen': 737, 'kommentaren': 737, 'korrekturen': 737}, {'mit':
738, 'voller': 738}, {'...': 739, 'mit': 738, 'voller': 738}, {'<work>': 740}, {'^': 176, 'dass': 327, 'ist': 420,
'lautet': 420, 'lautete': 420, 'waere': 420, 'war': 420, 'ware': 420, 'wäre': 420}, {'<me>': 742}, {'^': 176, 'dass':
327, 'ist': 420, 'lautet': 420, 'lautete': 420, 'waere': 420, 'war': 420}, {'<me>': 744}, {'^': 176, 'dass': 327,
'ist': 420, 'lautet': 420, 'lautete': 420, 'war': 420, 'ware': 420, 'wäre': 420}, {'<me>': 746}, {':': 327, '^': 176,
'an': 743, 'befolgt': 0, 'beherzigt': 0, 'dass': 327, 'dazu': 742, 'fuer': 745, 'fur': 747, 'ignoriert': 0, 'ist':
420, 'lautet': 420, 'lautete': 420, 'umgesetzt': 0, 'waere': 420, 'war': 420, 'ware': 420, 'wäre': 420}, {':': 0,
'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 239, 'mit': 738, 'voller': 738}, {'...': 750,
'<reviewed>': 239, 'mit': 738, 'voller': 738}, {'...': 741, '<counsel>': 748, '<opinion>': 749, '<work>': 751},
{'<handed_apart>': 21, '<lent>': 21, 'gebracht': 21, 'gegeben': 21, 'gemailt': 21, 'geschenkt': 21, 'geschickt': 21,
'gesendet': 21, 'ubergeben': 21, 'uberlassen': 21, 'uebergeben': 21, 'ueberlassen': 21}, {'...': 753,
'<handed_apart>': 21, '<lent>': 21, 'gebracht': 21, 'gegeben': 21, 'gemailt': 21, 'geschenkt': 21, 'geschickt': 21,
'gesendet': 21, 'ubergeben': 21, 'uberlassen': 21, 'uebergeben': 21, 'ueberlassen': 21}, {'<handed>': 21}, {'...':
755, '<handed>': 21}, {'<reviewed>': 239, '<reviewed_apart>': 239}, {'ausgeliehen': 21, 'geborgt': 21, 'geliehen': 21,
'ueberlassen': 21}, {'ausgeliehen': 21, 'geborgt': 21, 'geliehen': 21, 'uberlassen': 21}, {'gegeben': 239,
'geschickt': 239, 'geschrieben': 239}, {'...': 760}, {'auf': 761, 'fuer': 761, 'fur': 761, 'gegeben': 239,
'geschickt': 239, 'geschrieben': 239, 'uber': 761, 'ueber': 761, 'zu': 761, 'zum': 761, 'zur': 761}, {'$$': 530},
{'gelegt': 763}, {'herz': 764}, {'auf': 761, 'fuer': 761, 'gegeben': 239, 'geschickt': 239, 'geschrieben': 239,
'ueber': 761, 'zu': 761, 'zum': 761, 'zur': 761}, {'anmerkungen': 766, 'feedback': 766, 'kommentare': 766,
'rueckmeldung': 766}, {'auf': 761, 'fur': 761, 'gegeben': 239, 'geschickt': 239, 'geschrieben': 239, 'uber': 761,
'zu': 761, 'zum': 761, 'zur': 761}, {'anmerkungen': 768, 'feedback': 768, 'kommentare': 768, 'ruckmeldung': 768},
{'ausgeliehen': 21, 'geborgt': 21, 'geliehen': 21, 'uberlassen': 21, 'ueberlassen': 21}, {'geholfen': 380}, {'umzug':
771}, {'gegeben': 552, 'gemacht': 552}, {'gestarkt': 312}, {'gestaerkt': 312}, {'rucken': 774, 'ruecken': 775},
{'gedruckt': 312, 'gedrueckt': 312, 'gedrückt': 312}, {'daumen': 777}, {'erreichen': 8}, {'': (0, 'missed'),
'anzurufen': 8, 'zu': 779}, {'angerufen': 8, 'probiert': 780, 'versucht': 780}, {'dass': 239, 'was': 239, 'wie': 239,
'wo': 239}, {'gesagt': 782}, {'anmerkungen': 762, 'feedback': 762, 'kommentare': 762, 'ruckmeldung': 768,
'rueckmeldung': 766}, {'angerufen': 8, 'probiert': 8, 'versucht': 8}, {'mal': 785}, {'paar': 786}, {'geht': 239},
{'passt': 239}, {'besser': 788, 'fehlt': 239, 'hakt': 239, 'holpert': 239, 'klemmt': 239, 'nicht': 789}, {'besser':
788, 'es': 790, 'fehlt': 239, 'hakt': 239, 'holpert': 239, 'klemmt': 239, 'nicht': 789, 'noch': 790}, {'was': 791,
'wo': 791}, {'zugeredet': 312}, {'laden': 771}, {'anzurufen': 8, 'zu': 779}, {'probiert': 795, 'versucht': 795},
{'gebracht': 546}, {'wieder': 785}, {'auf': 761, 'fuer': 761, 'fur': 761, 'uber': 761, 'ueber': 761, 'zu': 761, 'zum':
761, 'zur': 761}, {'auf': 761, 'fur': 761, 'uber': 761, 'zu': 761, 'zum': 761, 'zur': 761}, {'auf': 761, 'fuer': 761,
'ueber': 761, 'zu': 761, 'zum': 761, 'zur': 761}, {'anmerkungen': 799, 'feedback': 799, 'kommentare': 799,
'ruckmeldung': 800, 'rueckmeldung': 801}, {'': (17, 'gave:knowledge'), 'wie': 546}, {'<address>': 534, '<expert>':
647, '<my>': 754, '<thing>': 756, '<tool>': 539, '<work>': 757, 'angelernt': 546, 'anhaenger': 758, 'anhanger': 759,
'anmerkungen': 762, 'ans': 765, 'aufgemuntert': 312, 'aufgezeigt': 546, 'auseinandergesetzt': 546, 'ausfuehrlich':
767, 'ausfuehrliches': 767, 'ausfuhrlich': 769, 'ausfuhrliches': 769, 'auto': 770, 'beamer': 770, 'beigebogen': 546,
'beigebracht': 547, 'beim': 772, 'bestaerkt': 312, 'bestarkt': 312, 'bohrmaschine': 770, 'buero': 758, 'buro': 759,
'coaching': 773, 'den': 776, 'die': 778, 'dreimal': 781, 'durch': 650, 'durchs': 649, 'ehrlich': 783, 'ehrliches':
784, 'ein': 787, 'eingearbeitet': 546, 'eingeschult': 546, 'eingewiesen': 546, 'erklaert': 651, 'erklart': 652,
'erlaeutert': 651, 'erlautert': 652, 'ermutigt': 312, 'fahrrad': 770, 'feedback': 762, 'gecoached': 552, 'gecoacht':
552, 'geholfen': 546, 'geld': 770, 'gementort': 552, 'genau': 783, 'gesagt': 792, 'getroestet': 312, 'getrostet': 312,
'gezeigt': 547, 'gut': 793, 'gutes': 784, 'hoffnung': 313, 'im': 794, 'kamera': 770, 'klar': 783, 'klargemacht': 546,
'kommentare': 762, 'kurzes': 784, 'lastenrad': 770, 'mehrfach': 796, 'mehrmals': 781, 'mein': 784, 'mentorat': 773,
'mentoring': 773, 'mut': 313, 'naeher': 797, 'naehergebracht': 546, 'nahegebracht': 546, 'naher': 797,
'nahergebracht': 546, 'oefter': 785, 'offen': 783, 'offenes': 784, 'ofter': 785, 'paar': 786, 'rad': 770, 'raum': 770,
'ruckmeldung': 768, 'rueckmeldung': 766, 'schluessel': 758, 'schlussel': 759, 'schon': 798, 'schriftlich': 802,
'schriftliches': 802, 'sparring': 773, 'umsonst': 781, 'vergeblich': 781, 'verklickert': 546, 'viel': 784,
'vorgefuehrt': 550, 'vorgefuhrt': 551, 'vorgemacht': 803, 'vorgerechnet': 546, 'werkzeug': 770, 'x': 786, 'zugeredet':
312, 'zugespielt': 763, 'zweimal': 781}, {'...': 39, '<handed>': 21, '<handed_apart>': 21}, {'...': 760, 'gegeben':
239, 'geschickt': 239, 'geschrieben': 239}, {'gemacht': 312, 'zugesprochen': 312}, {'<address>': 534, '<expert>': 647,
'<lent>': 21, '<thing>': 805, '<tool>': 539, '<work>': 527, 'anmerkungen': 806, 'aufgemuntert': 312, 'beigebracht':
546, 'bestaerkt': 312, 'bestarkt': 312, 'den': 776, 'eingearbeitet': 546, 'eingeschult': 546, 'erklaert': 546,
'erklart': 546, 'erlaeutert': 546, 'erlautert': 546, 'ermutigt': 312, 'feedback': 806, 'getroestet': 312, 'getrostet':
312, 'gezeigt': 546, 'gut': 793, 'hinweise': 656, 'kniffe': 656, 'kommentare': 806, 'korrekturen': 806, 'mut': 807,
'rat': 656, 'ratschlaege': 656, 'ratschlage': 656, 'ruckmeldung': 806, 'rueckmeldung': 806, 'tipp': 656, 'tipps': 656,
'tricks': 656, 'vorgemacht': 546, 'zugehoert': 312, 'zugehort': 312}, {'<handed_apart>': 21, 'gebracht': 21,
'gegeben': 21, 'gemailt': 21, 'geschenkt': 21, 'geschickt': 21, 'gesendet': 21, 'ubergeben': 21, 'uberlassen': 21,
'uebergeben': 21, 'ueberlassen': 21}, {'...': 809}, {'...': 580, '<address>': 534}, {'...': 808, '<address>': 534,
'<my>': 810, '<work>': 527, 'N': 568, 'anmerkungen': 806, 'bei': 576, 'das': 811, 'den': 811, 'die': 811, 'feedback':
806, 'kommentare': 806, 'korrekturen': 806, 'mit': 576, 'ruckmeldung': 806, 'rueckmeldung': 806}, {'ich': 812, 'wir':
812}, {'<handed_apart>': 21, '<lent>': 21, '<tool>': 539, 'empfohlen': 530, 'gebracht': 21, 'gegeben': 21, 'gemailt':
21, 'geschenkt': 21, 'geschickt': 21, 'gesendet': 21, 'ubergeben': 21, 'uberlassen': 21, 'uebergeben': 21,
'ueberlassen': 21, 'vermittelt': 530, 'weiterempfohlen': 530}, {'...': 814, '<handed_apart>': 21, '<lent>': 21,
'<tool>': 539, 'gebracht': 21, 'gegeben': 21, 'gemailt': 21, 'geschenkt': 21, 'geschickt': 21, 'gesendet': 21,
'ubergeben': 21, 'uberlassen': 21, 'uebergeben': 21, 'ueberlassen': 21}, {'': (5, 'mine'), '<det>': 12}, {'^': 816},
{'<det>': 12}, {'^': 818}, {'bekommen': 817, 'bekommt': 817, 'hat': 819, 'kriegen': 817, 'kriegt': 817}, {'<me>':
708}, {'<until>': 708, 'D': 708, 'von': 821}, {'...': 822}, {'<me>': 710}, {'<until>': 710, 'D': 710, '^': 823, 'von':
824}, {'<they>': 825, 'ich': 373, 'wir': 373}, {'<they>': 820, 'das': 374, 'dass': 826}, {'retourniert': 239,
'zuruckgeschickt': 239, 'zurueckgeschickt': 239}, {'...': 828}, {'<work>': 829}, {'...': 830, '<work>': 829},
{'<they>': 825, 'ich': 34, 'wir': 34}, {'^': 12, 'das': 401, 'dass': 832}, {'<address>': 531}, {'s': 834}, {'das':
374, 'dass': 374, 'ich': 373, 'wir': 373}, {'^': 12, 'das': 374, 'dass': 374, 'ich': 373, 'wir': 373}, {'<said>': 836,
'<vowed>': 837}, {'<way>': 838}, {'<det>': 839, '<way>': 838}, {'geschickt': 530, 'vermittelt': 530, 'verwiesen': 530,
'weiterverwiesen': 530}, {'...': 841, 'geschickt': 530, 'vermittelt': 530, 'verwiesen': 530, 'weiterverwiesen': 530},
{'...': 841, 'empfohlen': 530, 'geschickt': 530, 'vermittelt': 530, 'verwiesen': 530, 'vorgeschlagen': 530,
'weiterempfohlen': 530, 'weiterverwiesen': 530}, {'<my>': 842, 'N': 843, 'eine': 842, 'einem': 842, 'einen': 842,
'einer': 842}, {'geschrieben': 530}, {'vorbereitet': 552}, {'...': 846, '<det>': 839, '<way>': 838, 'das': 543, 'den':
543, 'die': 543, 'ihre': 543, 'ihren': 543, 'seine': 543, 'seinen': 543}, {'gebracht': 530, 'gegeben': 530,
'geschickt': 530, 'vermittelt': 530, 'verschafft': 530, 'weitergeleitet': 530, 'zugeschanzt': 530}, {'ausgeholfen':
546, 'beraten': 546, 'geholfen': 546, 'gholfn': 546, 'unterstuetzt': 546, 'unterstutzt': 546}, {'empfohlen': 530,
'vorgeschlagen': 530, 'weiterempfohlen': 530}, {'...': 849, 'N': 850}, {'warum': 546, 'was': 546, 'welche': 546,
'welcher': 546, 'welches': 546, 'wie': 546, 'wo': 546, 'wofuer': 546, 'wofur': 546, 'woran': 546}, {'ausgeholfen':
546, 'geholfen': 546, 'gholfn': 546, 'unterstuetzt': 546, 'unterstutzt': 546}, {'...': 853, '<det>': 839, '<way>':
838, 'N': 850, 'umzug': 771}, {'schuldig': 12}, {'...': 855}, {'^': 856}, {'ich': 857}, {'aufgebaut': 312,
'aufgepaeppelt': 312, 'aufgepappelt': 312, 'beruhigt': 312, 'gelobt': 312}, {'gegeben': 546}, {'...': 860},
{'<address>': 534, 'aufgezeigt': 546, 'beigebogen': 546, 'klargemacht': 546, 'naeher': 797, 'naher': 797},
{'ausgemalt': 380, 'betreut': 380, 'gegossen': 380, 'gehuetet': 380, 'gehutet': 380, 'geputzt': 380, 'gestrichen':
380, 'versorgt': 380}, {'...': 863, 'ausgemalt': 380, 'betreut': 380, 'gegossen': 380, 'gehuetet': 380, 'gehutet':
380, 'geputzt': 380, 'gestrichen': 380, 'versorgt': 380}, {'...': 863, 'angeschlossen': 380, 'aufgebaut': 380,
'ausgemalt': 380, 'betreut': 380, 'eingerichtet': 380, 'entruempelt': 380, 'entrumpelt': 380, 'gegossen': 380,
'gehuetet': 380, 'gehutet': 380, 'gemaeht': 380, 'gemaht': 380, 'geputzt': 380, 'geraeumt': 380, 'geraumt': 380,
'geschnitten': 380, 'gestrichen': 380, 'montiert': 380, 'repariert': 380, 'versorgt': 380}, {'...': 862, '<address>':
534, 'auto': 581, 'blumen': 864, 'computer': 581, 'dachrinne': 581, 'drucker': 581, 'fenster': 581, 'fernseher': 581,
'garten': 865, 'hecke': 581, 'hund': 864, 'kasse': 864, 'katze': 864, 'keller': 581, 'kinder': 864, 'kleine': 864,
'kleinen': 864, 'kuche': 582, 'kueche': 583, 'laden': 864, 'rasen': 581, 'regal': 581, 'router': 581, 'schnee': 581,
'schrank': 581, 'stand': 864, 'waschmaschine': 581, 'wohnung': 865}, {'gegeben': 563, 'geknuepft': 563, 'geknupft':
563, 'gemacht': 563, 'hergestellt': 563, 'vermittelt': 563}, {'...': 867}, {'<det>': 868, '<my>': 868, 'einem': 868,
'einer': 868}, {'gegeben': 563, 'gemacht': 563, 'hergestellt': 563, 'vermittelt': 563}, {'<det>': 868, '<my>': 868,
'N': 870, 'einem': 868, 'einer': 868}, {'mit': 869, 'zu': 871}, {'...': 860, 'fuer': 861, 'fur': 861, 'zu': 861,
'zum': 861, 'zur': 861}, {'...': 860, 'fuer': 861, 'zu': 861, 'zum': 861, 'zur': 861}, {'...': 860, 'fur': 861, 'zu':
861, 'zum': 861, 'zur': 861}, {'...': 862, '<address>': 534, 'auto': 581, 'blumen': 864, 'computer': 581, 'dachrinne':
581, 'drucker': 581, 'fenster': 581, 'fernseher': 581, 'garten': 865, 'hecke': 581, 'hund': 864, 'kasse': 864,
'katze': 864, 'keller': 581, 'kinder': 864, 'kleine': 864, 'kleinen': 864, 'kontakt': 872, 'kuche': 582, 'kueche':
583, 'laden': 864, 'rasen': 581, 'rat': 873, 'ratschlaege': 874, 'ratschlage': 875, 'regal': 581, 'router': 581,
'schnee': 581, 'schrank': 581, 'stand': 864, 'tipp': 873, 'tipps': 873, 'waschmaschine': 581, 'wohnung': 865}, {'...':
862, '<address>': 534, 'auto': 581, 'blumen': 864, 'computer': 581, 'dachrinne': 581, 'drucker': 581, 'fenster': 581,
'fernseher': 581, 'garten': 865, 'hecke': 581, 'hinweise': 656, 'hund': 864, 'kasse': 864, 'katze': 864, 'keller':
581, 'kinder': 864, 'kleine': 864, 'kleinen': 864, 'kniff': 656, 'kniffe': 656, 'kuche': 582, 'kueche': 583, 'laden':
864, 'rasen': 581, 'rat': 656, 'ratschlaege': 656, 'ratschlag': 656, 'ratschlage': 656, 'regal': 581, 'router': 581,
'schnee': 581, 'schrank': 581, 'stand': 864, 'tipp': 656, 'tipps': 656, 'trick': 656, 'tricks': 656, 'waschmaschine':
581, 'wohnung': 865}, {'...': 655, 'fuer': 861, 'fur': 861, 'gegeben': 546, 'gezeigt': 546, 'mitgegeben': 546,
'verraten': 546, 'zu': 861, 'zum': 861, 'zur': 861}, {'...': 655, 'fuer': 861, 'gegeben': 546, 'gezeigt': 546,
'mitgegeben': 546, 'verraten': 546, 'zu': 861, 'zum': 861, 'zur': 861}, {'...': 655, 'fur': 861, 'gegeben': 546,
'gezeigt': 546, 'mitgegeben': 546, 'verraten': 546, 'zu': 861, 'zum': 861, 'zur': 861}, {'hinweise': 656, 'kniff':
656, 'kniffe': 656, 'mal': 785, 'rat': 878, 'ratschlaege': 879, 'ratschlag': 656, 'ratschlage': 880, 'tipp': 878,
'tipps': 878, 'trick': 656, 'tricks': 656}, {'arbeitszeugnis': 845, 'bisschen': 859, 'empfehlungsschreiben': 845,
'paar': 881, 'referenz': 845, 'wenig': 859, 'zeugnis': 845}, {'arbeitszeugnis': 845, 'auftrag': 848, 'bewerber': 848,
'einfuehrung': 861, 'einfuhrung': 861, 'empfehlungsschreiben': 845, 'interessenten': 848, 'job': 848, 'kandidaten':
848, 'kandidatin': 848, 'kunden': 848, 'kundin': 848, 'lead': 848, 'leads': 848, 'referenz': 845, 'zeugnis': 845},
{'auftrag': 848, 'bewerber': 848, 'crashkurs': 861, 'hinweise': 656, 'interessenten': 848, 'job': 848, 'kandidaten':
848, 'kandidatin': 848, 'kniff': 656, 'kniffe': 656, 'kontakt': 872, 'kunden': 848, 'kundin': 848, 'lead': 848,
'leads': 848, 'rat': 878, 'ratschlaege': 879, 'ratschlag': 656, 'ratschlage': 880, 'tipp': 878, 'tipps': 878, 'trick':
656, 'tricks': 656}, {'zugehoert': 312, 'zugehort': 312}, {'warum': 546, 'was': 546, 'welche': 546, 'welcher': 546,
'welches': 546, 'wie': 546, 'wo': 546, 'wofuer': 546, 'woran': 546}, {'warum': 546, 'was': 546, 'welche': 546,
'welcher': 546, 'welches': 546, 'wie': 546, 'wo': 546, 'wofur': 546, 'woran': 546}, {'...': 846}, {'<give1>': 12},
{'^': 889}, {'ich': 890}, {'kann': 239, 'koennte': 239, 'konnte': 239, 'könnte': 239, 'muss': 239, 'soll': 239,
'sollte': 239}, {'...': 892}, {'er': 893, 'man': 893, 'sie': 893}, {'dass': 891, 'ich': 890, 'was': 894, 'wo': 894},
{'dass': 891, 'ich': 890}, {'mut': 807, 'zugeredet': 312}, {'...': 853, '<det>': 839, '<way>': 838, 'laden': 771},
{'ausgeholfen': 546, 'eingearbeitet': 546, 'eingefuehrt': 546, 'eingefuhrt': 546, 'eingewiesen': 546, 'geholfen': 546,
'gholfn': 546, 'unterstuetzt': 546, 'unterstutzt': 546}, {'...': 899}, {'eingearbeitet': 546, 'eingefuehrt': 546,
'eingefuhrt': 546, 'eingewiesen': 546}, {'...': 901}, {'...': 853}, {'...': 556, '<tool>': 539, 'hinweise': 656,
'kniff': 656, 'kniffe': 656, 'rat': 656, 'ratschlaege': 656, 'ratschlag': 656, 'ratschlage': 656, 'tipp': 656,
'tipps': 656, 'trick': 656, 'tricks': 656}, {'arbeitszeugnis': 845, 'auftrag': 848, 'bewerber': 848,
'empfehlungsschreiben': 845, 'interessenten': 848, 'job': 848, 'kandidaten': 848, 'kandidatin': 848, 'kunden': 848,
'kundin': 848, 'lead': 848, 'leads': 848, 'referenz': 845, 'zeugnis': 845}, {'N': 870}, {'zu': 906}, {'auftrag': 848,
'bewerber': 848, 'hinweise': 656, 'interessenten': 848, 'job': 848, 'kandidaten': 848, 'kandidatin': 848, 'kniff':
656, 'kniffe': 656, 'kontakt': 907, 'kunden': 848, 'kundin': 848, 'lead': 848, 'leads': 848, 'rat': 878,
'ratschlaege': 879, 'ratschlag': 656, 'ratschlage': 880, 'tipp': 878, 'tipps': 878, 'trick': 656, 'tricks': 656},
{'auftrag': 848, 'bewerber': 848, 'interessenten': 848, 'job': 848, 'kandidaten': 848, 'kandidatin': 848, 'kunden':
848, 'kundin': 848, 'lead': 848, 'leads': 848}, {'bekommen': 8, 'gebracht': 8, 'gekriegt': 8}, {'handy': 910, 'tel':
910, 'telefon': 910}, {'das': 911}, {'an': 912, 'ans': 911}, {'wie': 546}, {'beraten': 546}, {'...': 915, '<my>': 842,
'N': 842, 'eine': 842, 'einem': 842, 'einen': 842, 'einer': 842}, {'ich': 327, 'man': 327, 'wir': 327}, {'<should>':
917}, {'...': 915}, {'...': 804, '<address>': 534, '<det>': 557, '<expert>': 531, '<have>': 813, '<my>': 815,
'<said>': 827, '<their>': 831, '<thing>': 756, '<tool>': 539, '<vowed>': 833, '<work>': 527, 'N': 835, 'am': 840,
'an': 844, 'anmerkungen': 762, 'arbeitszeugnis': 845, 'auf': 847, 'aufgebaut': 312, 'aufgepaeppelt': 312,
'aufgepappelt': 312, 'auftrag': 848, 'ausfuehrlich': 767, 'ausfuehrliches': 767, 'ausfuhrlich': 769, 'ausfuhrliches':
769, 'bei': 851, 'beigebracht': 852, 'beim': 854, 'beruhigt': 312, 'bewerber': 848, 'bin': 858, 'bisschen': 859,
'crashkurs': 861, 'das': 866, 'den': 876, 'die': 877, 'dreimal': 781, 'ehrliches': 784, 'ein': 882, 'eine': 883,
'einen': 884, 'einfach': 885, 'einfuehrung': 861, 'einfuhrung': 861, 'empfehlungsschreiben': 845, 'erklaert': 886,
'erklart': 887, 'erlaeutert': 886, 'erlautert': 887, 'etwas': 859, 'feedback': 762, 'fuer': 888, 'fur': 888,
'geholfen': 546, 'gelobt': 312, 'gesagt': 895, 'geschrieben': 896, 'gezeigt': 852, 'gut': 897, 'gutes': 784,
'hinweise': 656, 'hoffnung': 313, 'im': 898, 'in': 900, 'ins': 902, 'interessenten': 848, 'job': 848, 'kandidaten':
848, 'kandidatin': 848, 'kniff': 656, 'kniffe': 656, 'kommentare': 762, 'kontakt': 872, 'kunden': 848, 'kundin': 848,
'kurzes': 784, 'lange': 885, 'lead': 848, 'leads': 848, 'mehrfach': 796, 'mehrmals': 781, 'mein': 784, 'mit': 903,
'mut': 313, 'n': 904, 'nachhilfe': 861, 'ne': 905, 'nen': 908, 'neue': 909, 'neuen': 909, 'nicht': 913, 'nur': 885,
'oefter': 785, 'offenes': 784, 'ofter': 785, 'paar': 881, 'per': 840, 'rat': 878, 'ratschlaege': 879, 'ratschlag':
656, 'ratschlage': 880, 'referenz': 845, 'ruckmeldung': 768, 'rueckmeldung': 766, 'schon': 798, 'schriftlich': 802,
'schriftliches': 802, 'schuld': 401, 'schulde': 401, 'schulden': 401, 'sehr': 897, 'tipp': 878, 'tipps': 878, 'trick':
656, 'tricks': 656, 'uber': 840, 'ueber': 840, 'um': 69, 'umsonst': 781, 'unterricht': 861, 'vergeblich': 781, 'via':
840, 'viel': 784, 'vorgefuehrt': 886, 'vorgefuhrt': 887, 'vorgemacht': 914, 'x': 786, 'zeugnis': 845, 'zu': 916,
'zufolge': 918, 'zugehoert': 312, 'zugehort': 312, 'zugeredet': 312, 'zum': 919, 'zur': 919, 'zweimal': 781},
{'<said>': 438, 'angebimmelt': 408, 'angeboten': 408, 'angeklingelt': 408, 'angelaeutet': 408, 'angelautet': 408,
'angerufen': 408, 'anvertraut': 408, 'berichtet': 408, 'durchgebimmelt': 408, 'durchgeklingelt': 408, 'durchgerufen':
408, 'empfohlen': 431, 'erklaert': 1, 'erklart': 1, 'erzaehlt': 408, 'erzahlt': 408, 'geantwortet': 408, 'gebeichtet':
408, 'geholfen': 408, 'geklagt': 408, 'geklingelt': 408, 'gemailt': 408, 'gemeint': 1, 'geraten': 431, 'gesagt': 431,
'geschickt': 408, 'geschildert': 408, 'geschrieben': 431, 'gesimst': 408, 'gesteckt': 408, 'getextet': 408, 'gezeigt':
408, 'gratuliert': 408, 'hereingeschaut': 408, 'mitgeteilt': 408, 'praesentiert': 408, 'prasentiert': 408,
'reingeschaut': 408, 'verraten': 408, 'versprochen': 408, 'vorbeigeschaut': 408, 'vorgestellt': 408, 'zugesagt': 408,
'zuruckgemailt': 408, 'zuruckgerufen': 408, 'zuruckgeschrieben': 408, 'zurueckgemailt': 408, 'zurueckgerufen': 408,
'zurueckgeschrieben': 408}, {'<them>': 470}, {'<them>': 470, '^': 469}, {'...': 921, '<counsel>': 447, '<counselled>':
420, '^': 449, 'abgeholt': 408, 'als': 450, 'am': 462, 'angebimmelt': 408, 'angeklingelt': 408, 'angelaeutet': 408,
'angelautet': 408, 'angerufen': 408, 'angeschrieben': 408, 'angesprochen': 408, 'ans': 459, 'auf': 462,
'aufgefordert': 327, 'ausgefuehrt': 408, 'ausgefuhrt': 408, 'begleitet': 408, 'beim': 462, 'bekocht': 408,
'bestaerkt': 327, 'bestarkt': 327, 'besucht': 408, 'davon': 463, 'davor': 467, 'dazu': 463, 'den': 450, 'dringend':
468, 'durchgebimmelt': 408, 'durchgeklingelt': 408, 'durchgerufen': 408, 'einen': 450, 'eingeladen': 408,
'eingeredet': 327, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 327, 'ermutigt': 327, 'ersucht': 922,
'geantwortet': 408, 'gebeten': 923, 'gefragt': 922, 'geklingelt': 408, 'gemeint': 1, 'geraten': 1, 'gesagt': 1,
'geschrieben': 1, 'gesimst': 408, 'getextet': 408, 'getroffen': 408, 'gewarnt': 466, 'hereingeschaut': 408, 'im': 462,
'interviewt': 408, 'kontaktiert': 408, 'mit': 477, 'nahe': 458, 'nen': 450, 'per': 462, 'reingeschaut': 408, 'stark':
468, 'um': 480, 'via': 462, 'vor': 481, 'vorbeigeschaut': 408, 'zuruckgemailt': 408, 'zuruckgerufen': 408,
'zuruckgeschrieben': 408, 'zurueckgemailt': 408, 'zurueckgerufen': 408, 'zurueckgeschrieben': 408}, {'^': 485},
{'<me>': 925, '<vowed>': 488, 'mir': 489, 'uns': 489}, {'<me>': 451, '^': 61, 'dass': 487, 'er': 451, 'sich': 451,
'sie': 451}, {'<until>': 491, '<vowed>': 61}, {'...': 928}, {'anzurufen': 8, 'mich': 795, 'uns': 795, 'zu': 779},
{'versucht': 930}, {'angelaeutet': 408, 'angelautet': 408, 'angerufen': 408}, {'<vowed>': 488, 'gemeint': 509,
'gesagt': 509, 'geschrieben': 509, 'gmeint': 454, 'gsagt': 454}, {'angekuendigt': 54, 'angekundigt': 54, 'angemeldet':
54, 'angeschlossen': 408, 'bedankt': 408, 'beworben': 0, 'dazugeschaltet': 408, 'dazugesellt': 408, 'dazugesetzt':
408, 'dazugestellt': 408, 'eingeklinkt': 408, 'eingewaehlt': 408, 'eingewahlt': 408, 'entschuldigt': 408, 'gemeldet':
408, 'geruehrt': 408, 'geruhrt': 408, 'verabschiedet': 408, 'zugeschaltet': 408}, {'...': 934, 'bedankt': 408, 'bei':
514, 'entschuldigt': 408, 'gemeldet': 408, 'geruehrt': 408, 'geruhrt': 408, 'verabschiedet': 408}, {'<vowed>': 488,
'angelaeutet': 408, 'angelautet': 408, 'angerufen': 408, 'gemeint': 509, 'gesagt': 509, 'geschrieben': 509, 'gmeint':
454, 'gsagt': 454}, {'...': 432, '<appointment>': 434, '<det>': 435, '<me>': 924, '<my>': 435, '<they>': 926,
'<until>': 493, '<vowed>': 927, '^': 929, 'am': 462, 'angebimmelt': 408, 'angeklingelt': 408, 'angelaeutet': 408,
'angelautet': 408, 'angerufen': 408, 'auf': 497, 'beim': 462, 'davon': 498, 'dazu': 498, 'durchgebimmelt': 408,
'durchgeklingelt': 408, 'durchgerufen': 408, 'empfohlen': 499, 'erklaert': 1, 'erklart': 1, 'geantwortet': 408,
'geklingelt': 408, 'gemailt': 408, 'gemeint': 502, 'geraten': 1, 'gesagt': 502, 'geschrieben': 503, 'gesimst': 408,
'getextet': 408, 'gmeint': 454, 'gsagt': 454, 'hereingeschaut': 408, 'im': 462, 'mehrmals': 931, 'mich': 932, 'mir':
933, 'per': 497, 'reingeschaut': 408, 'sich': 935, 'uber': 517, 'ueber': 519, 'uns': 936, 'vergeblich': 931,
'versucht': 930, 'via': 497, 'vor': 481, 'vorbeigeschaut': 408, 'vorgeschlagen': 0, 'zuruckgemailt': 408,
'zuruckgerufen': 408, 'zuruckgeschrieben': 408, 'zurueckgemailt': 408, 'zurueckgerufen': 408, 'zurueckgeschrieben':
408, 'zweimal': 931}, {'^': 699, 'das': 697, 'den': 697, 'die': 697, 'es': 697, 'sie': 697, 'von': 700}, {'<way>':
454}, {'<det>': 939, '<way>': 454}, {'am': 940, 'auf': 940, 'beim': 940, 'ich': 716, 'im': 940, 'in': 940, 'man': 716,
'per': 940, 'wir': 716, 'zu': 940, 'zum': 940}, {'...': 941, '<they>': 724, '^': 720, 'am': 726, 'auf': 728, 'beim':
726, 'bleib': 327, 'bloss': 721, 'bloß': 721, 'das': 722, 'dass': 723, 'erhoeh': 327, 'erhoh': 327, 'fang': 327,
'frag': 327, 'geh': 327, 'hoer': 327, 'hor': 327, 'i': 436, 'ich': 436, 'im': 726, 'in': 726, 'lass': 327, 'mach':
327, 'macht': 327, 'man': 436, 'nimm': 327, 'nur': 721, 'per': 726, 'red': 327, 'stell': 327, 'such': 327, 'verkauf':
327, 'wir': 436, 'zu': 728, 'zum': 728}, {'<me>': 62, '<until>': 61}, {'bringts': 943, 'gibts': 943, 'macht': 943,
'mailts': 943, 'schickts': 943, 'sendets': 943}, {'und': 944}, {'and': 61}, {'': (6, 'theirs'), '...': 946}, {'...':
945, '<det>': 947, 'D': 61}, {'mich': 61, 'uns': 61}, {'fuer': 949, 'fur': 949}, {'...': 950}, {'...': 950, '<det>':
951, '<my>': 951, '<their>': 951, '<them>': 951}, {'<me>': 61, 'das': 153, 'den': 153, 'die': 153, 'es': 153, 's':
153}, {'...': 945}, {'zuruck': 61, 'zurueck': 61}, {'...': 955, 'zuruck': 61, 'zurueck': 61}, {'...': 955, 'mich':
956, 'mir': 956, 'uns': 956, 'zuruck': 61, 'zurueck': 61}, {'...': 955, '<they>': 957, '<until>': 61, 'mich': 956,
'mir': 956, 'uns': 956, 'zuruck': 61, 'zurueck': 61}, {'mal': 61}, {'': (6, 'theirs'), 'nach': 61, 'noch': 959,
'nochmal': 61, 'wieder': 61}, {'nach': 61, 'noch': 959, 'nochmal': 61, 'wieder': 61}, {'D': 961}, {'D': 960, 'es':
962, 'ihn': 962, 'sie': 962}, {'D': 961, 'es': 962, 'ihn': 962, 'sie': 962}, {'sich': 61}, {'<they>': 965, 'sich':
61}, {'bescheid': 61}, {'bescheid': 61, 'mir': 967, 'uns': 967}, {'<they>': 968, 'bescheid': 61, 'mir': 967, 'uns':
967}, {'an': 61, 'druber': 61, 'drueber': 61, 'durch': 61}, {'...': 970, 'an': 61, 'druber': 61, 'drueber': 61,
'durch': 61}, {'durch': 61, 'weiter': 61}, {'<they>': 968, 'bescheid': 61, 'das': 972, 'es': 972, 'mir': 967, 'uns':
967}, {'beisammen': 61, 'bereit': 61, 'fertig': 61, 'parat': 61}, {'<until>': 974}, {'...': 975}, {'um': 61}, {'...':
977, 'um': 61}, {'sich': 978}, {'ab': 61, 'an': 61}, {'<me>': 980}, {'ab': 61}, {'...': 982}, {'<my>': 983}, {'<me>':
980, '<my>': 983, 'D': 984}, {'das': 972, 'es': 972}, {'...': 955, '<they>': 957, 'mich': 956, 'mir': 956, 'uns': 956,
'zuruck': 61, 'zurueck': 61}, {'...': 955}, {'...': 955, 'mich': 988, 'mir': 988, 'sich': 61, 'uns': 988}, {'...':
955, '<they>': 989, 'mich': 988, 'mir': 988, 'sich': 61, 'uns': 988}, {'...': 955, '<me>': 980, '<they>': 957, 'mich':
956, 'mir': 956, 'uns': 956, 'zuruck': 61, 'zurueck': 61}, {'vor': 61}, {'...': 992}, {'<me>': 993}, {'<their>': 993},
{'...': 992, 'D': 995}, {'<me>': 996}, {'<deed3>': 948, '<does3>': 952, '<give3>': 953, '<sends3>': 954, 'antwortet':
958, 'bohrt': 963, 'connected': 153, 'connectet': 153, 'draengelt': 963, 'draengt': 964, 'drangelt': 963, 'drangt':
964, 'erkundigt': 966, 'geben': 969, 'geht': 971, 'gibt': 973, 'haben': 976, 'hakt': 963, 'hat': 976, 'hoert': 979,
'holen': 981, 'holt': 985, 'hort': 979, 'intro': 153, 'introduced': 153, 'introed': 153, 'introt': 153, 'leitet': 986,
'liest': 971, 'mailt': 987, 'melden': 966, 'meldet': 990, 'probiert': 964, 'ruehren': 966, 'ruehrt': 966, 'rufen':
981, 'ruft': 991, 'ruhren': 966, 'ruhrt': 966, 'sagen': 969, 'sagt': 969, 'schaut': 971, 'schickt': 986, 'schreibt':
987, 'schubst': 964, 'sieht': 971, 'stellen': 994, 'stellt': 997, 'stupst': 963, 'uberweist': 62, 'ueberweist': 62,
'unterschreibt': 62, 'urgiert': 963, 'versucht': 964, 'zahlt': 62}, {'probiert': 8, 'versucht': 8}, {'...': 999,
'probiert': 8, 'versucht': 8}, {'<me>': 0}, {'bei': 1001}, {'...': 1002, 'bei': 1001}, {'^': 469, 'darum': 470, 'um':
470}, {'<until>': 469}, {'...': 1005, '<my>': 469, 'antwort': 469, 'bestaetigung': 469, 'bestatigung': 469,
'feedback': 469, 'ruckmeldung': 469, 'ruckruf': 469, 'rueckmeldung': 469, 'rueckruf': 469, 'stellungnahme': 469},
{'^': 1006}, {'<me>': 1004, 'um': 1007}, {'mich': 403, 'mir': 403, 'uns': 403}, {'retour': 12, 'wieder': 12, 'zuruck':
12, 'zurueck': 12}, {'...': 1010}, {'...': 100, '<det>': 1011, '<my>': 1011, '<their>': 1011}, {'<me>': 34},
{'<until>': 819, '^': 1012, 'von': 1013}, {'': (19, 'gave:resource'), 'ausgeliehen': 21, 'bekommen': 21, 'geborgt':
21, 'geliehen': 21, 'leihweise': 21, 'mitgenommen': 21}, {'<tool>': 1015}, {'...': 1016, '<tool>': 1015}, {'<until>':
12, 'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 1018}, {'...': 100, '<det>': 1019, '<my>': 1011,
'<their>': 1011}, {'<my>': 1017, '<until>': 819, '^': 1020, 'von': 1013}, {'<doc>': 469, '<work>': 469}, {'<doc>':
469, 'alle': 469, 'beide': 469, 'das': 469, 'den': 469, 'die': 469, 'ein': 1022, 'eine': 1022, 'einen': 1022, 'ne':
1022, 'nen': 1022, 'saemtliche': 469}, {'^': 1023}, {'...': 1005, '<until>': 469}, {'...': 1005}, {'-abrechnung':
1025, '-beleg': 1026, '-bescheinigung': 1026, '-bestaetigung': 1026, '-foto': 1025, '-fotos': 1025, '-liste': 1025,
'-nachweis': 1025, '-plan': 1025, '-rechnung': 1025, '-unterlagen': 1025, '-vertrag': 1025, '-zahlen': 1025, '<doc>':
1025, '<thing>': 1005, '<work>': 1005, 'alle': 1026, 'angebot': 1005, 'antwort': 1005, 'beide': 1026, 'bestaetigung':
1005, 'das': 1026, 'den': 1026, 'die': 1026, 'entscheidung': 1005, 'fotos': 1005, 'kostenvoranschlag': 1005, 'muster':
1005, 'offerte': 1005, 'rechnung': 1005, 'rueckmeldung': 1005, 'saemtliche': 1026, 'unterlagen': 1005, 'vertrag':
1005, 'zahlen': 1005}, {'<until>': 1024, '^': 1027}, {'<doc>': 469, 'alle': 469, 'beide': 469, 'das': 469, 'den': 469,
'die': 469, 'ein': 1022, 'eine': 1022, 'einen': 1022, 'ne': 1022, 'nen': 1022, 'samtliche': 469}, {'^': 1029},
{'-abrechnung': 1025, '-beleg': 1026, '-bescheinigung': 1026, '-bestatigung': 1026, '-foto': 1025, '-fotos': 1025,
'-liste': 1025, '-nachweis': 1025, '-plan': 1025, '-rechnung': 1025, '-unterlagen': 1025, '-vertrag': 1025, '-zahlen':
1025, '<doc>': 1025, '<thing>': 1005, '<work>': 1005, 'alle': 1026, 'angebot': 1005, 'antwort': 1005, 'beide': 1026,
'bestatigung': 1005, 'das': 1026, 'den': 1026, 'die': 1026, 'entscheidung': 1005, 'fotos': 1005, 'kostenvoranschlag':
1005, 'muster': 1005, 'offerte': 1005, 'rechnung': 1005, 'ruckmeldung': 1005, 'samtliche': 1026, 'unterlagen': 1005,
'vertrag': 1005, 'zahlen': 1005}, {'<until>': 1030, '^': 1031}, {'dass': 917}, {'darauf': 1033}, {'sich': 0}, {'an':
451}, {'<me>': 1036}, {'<me>': 1036, '<they>': 1037}, {'mit': 408}, {'...': 1039, 'mit': 408}, {'N': 1040},
{'-abrechnung': 1025, '-beleg': 1026, '-bescheinigung': 1026, '-bestaetigung': 1026, '-foto': 1025, '-fotos': 1025,
'-liste': 1025, '-nachweis': 1025, '-plan': 1025, '-rechnung': 1025, '-unterlagen': 1025, '-vertrag': 1025, '-zahlen':
1025, '<doc>': 1025, 'alle': 1026, 'beide': 1026, 'das': 1026, 'den': 1026, 'die': 1026, 'saemtliche': 1026},
{'<counsel>': 0}, {'paar': 1043}, {'<counsel>': 0, '<until>': 1024, '^': 1042, 'ein': 1044, 'einen': 1043, 'n': 1043,
'nen': 1043}, {'<until>': 1024, '^': 1042}, {'<doc>': 469, 'alle': 469, 'beide': 469, 'das': 469, 'den': 469, 'die':
469, 'ein': 1022, 'eine': 1022, 'einen': 1022, 'ne': 1022, 'nen': 1022, 'saemtliche': 469, 'samtliche': 469}, {'^':
1047}, {'-abrechnung': 1025, '-beleg': 1026, '-bescheinigung': 1026, '-bestaetigung': 1026, '-bestatigung': 1026,
'-foto': 1025, '-fotos': 1025, '-liste': 1025, '-nachweis': 1025, '-plan': 1025, '-rechnung': 1025, '-unterlagen':
1025, '-vertrag': 1025, '-zahlen': 1025, '<doc>': 1025, 'alle': 1026, 'beide': 1026, 'das': 1026, 'den': 1026, 'die':
1026, 'saemtliche': 1026, 'samtliche': 1026}, {'<until>': 1048, '^': 1049}, {'-abrechnung': 1025, '-beleg': 1026,
'-bescheinigung': 1026, '-bestaetigung': 1026, '-bestatigung': 1026, '-foto': 1025, '-fotos': 1025, '-liste': 1025,
'-nachweis': 1025, '-plan': 1025, '-rechnung': 1025, '-unterlagen': 1025, '-vertrag': 1025, '-zahlen': 1025, '<doc>':
1025, '<thing>': 1005, '<work>': 1005, 'alle': 1026, 'angebot': 1005, 'antwort': 1005, 'beide': 1026, 'bestaetigung':
1005, 'bestatigung': 1005, 'das': 1026, 'den': 1026, 'die': 1026, 'entscheidung': 1005, 'fotos': 1005,
'kostenvoranschlag': 1005, 'muster': 1005, 'offerte': 1005, 'rechnung': 1005, 'ruckmeldung': 1005, 'rueckmeldung':
1005, 'saemtliche': 1026, 'samtliche': 1026, 'unterlagen': 1005, 'vertrag': 1005, 'zahlen': 1005}, {'': (13, 'talk'),
'<counsel>': 0, '<until>': 1048, '^': 1051, 'das': 1005, 'ein': 1044, 'einen': 1043, 'es': 1005, 'ihn': 1005, 'n':
1043, 'nen': 1043, 'sie': 1005}, {'-abrechnung': 1025, '-beleg': 1026, '-bescheinigung': 1026, '-bestatigung': 1026,
'-foto': 1025, '-fotos': 1025, '-liste': 1025, '-nachweis': 1025, '-plan': 1025, '-rechnung': 1025, '-unterlagen':
1025, '-vertrag': 1025, '-zahlen': 1025, '<doc>': 1025, 'alle': 1026, 'beide': 1026, 'das': 1026, 'den': 1026, 'die':
1026, 'samtliche': 1026}, {'<counsel>': 0, '<until>': 1030, '^': 1053, 'ein': 1044, 'einen': 1043, 'n': 1043, 'nen':
1043}, {'<until>': 1030, '^': 1053}, {'mit': 61}, {'...': 1056}, {'^': 1057}, {'ausleihen': 21, 'behalten': 21,
'benutzen': 21, 'haben': 21, 'leihen': 21, 'mitbenutzen': 21, 'mitnehmen': 21, 'nehmen': 21, 'nutzen': 21,
'verwenden': 21}, {'...': 1059, 'ausleihen': 21, 'behalten': 21, 'benutzen': 21, 'haben': 21, 'leihen': 21,
'mitbenutzen': 21, 'mitnehmen': 21, 'nehmen': 21, 'nutzen': 21, 'verwenden': 21}, {'<tool>': 1060}, {'...': 1061,
'<tool>': 1060}, {'<tool>': 1060, 'ausleihen': 21, 'benutzen': 21, 'brauchen': 21, 'haben': 21, 'leihen': 21,
'mitbenutzen': 21, 'mitnutzen': 21, 'nehmen': 21, 'nutzen': 21, 'verwenden': 21}, {'...': 1063, '<tool>': 1060}, {'':
(13, 'talk'), '<det>': 1062, '<my>': 1064}, {'^': 176, 'darauf': 327, 'zu': 327}, {'<me>': 1066, 'darauf': 1033},
{'<det>': 1062, '<my>': 1064}, {'^': 176, 'dass': 327, 'mir': 420, 'uns': 420}, {'<they>': 1069, '^': 176, 'dass':
327, 'mir': 420, 'uns': 420}, {'mich': 359, 'uns': 359}, {'<me>': 1066}, {'<me>': 54}, {'bei': 1073}, {'...': 1074,
'bei': 1073}, {'D': 1075}, {'dass': 917, 'wenn': 917}, {'besser': 1077, 'gern': 1077, 'gerne': 1077, 'gut': 1077,
'lieber': 1077}, {'besser': 1077, 'es': 1078, 'gern': 1077, 'gerne': 1077, 'gut': 1077, 'lieber': 1077, 's': 1078},
{'an': 0}, {'<me>': 1080}, {'bei': 1081}, {'...': 1082, 'bei': 1081}, {'geburtstag': 0, 'hochzeitstag': 0,
'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'...': 1084, 'geburtstag': 0,
'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'<thing>':
1005, '<work>': 1005, 'angebot': 1005, 'antwort': 1005, 'bestaetigung': 1005, 'bestatigung': 1005, 'entscheidung':
1005, 'fotos': 1005, 'kostenvoranschlag': 1005, 'muster': 1005, 'offerte': 1005, 'rechnung': 1005, 'ruckmeldung':
1005, 'rueckmeldung': 1005, 'unterlagen': 1005, 'vertrag': 1005, 'zahlen': 1005}, {'^': 1086, 'dass': 917}, {'<my>':
469}, {'^': 1088}, {'nach': 1089}, {'auf': 398}, {'auf': 398, 'schon': 1091}, {'sich': 1092}, {'zu': 0}, {'...': 1094,
'auf': 398, 'schon': 1091, 'zu': 0}, {'sich': 1095}, {'<counsel>': 327}, {'<counsel>': 327, 'als': 1097, 'den': 1097,
'einen': 1097, 'nen': 1097}, {'weg': 327}, {'den': 1099}, {'^': 176, 'auf': 1100}, {'<counsel>': 327, '<they>': 1098,
'als': 1097, 'den': 1097, 'einen': 1097, 'mit': 1101, 'nen': 1097}, {'<me>': 1102}, {'<counsel>': 327, '<they>': 1098,
'als': 1097, 'den': 1097, 'einen': 1097, 'nen': 1097}, {'<me>': 1104}, {'$$': 408}, {'$$': 408, 'dabei': 1106},
{'mit': 1107}, {'auch': 1108, 'mit': 1107, 'noch': 1108}, {'<until>': 43}, {'<doc>': 1110, '<document>': 1110,
'<thing>': 1110, '<work>': 1110}, {'^': 1111}, {'<doc>': 43, '<document>': 43, '<thing>': 43, '<work>': 43}, {'^':
1113}, {'tisch': 12}, {'dem': 1115}, {'postfach': 12}, {'hand': 12, 'mail': 12}, {'der': 1118}, {'am': 1115, 'auf':
1116, 'im': 1117, 'in': 1119, 'von': 99, 'vorliegen': 12}, {'...': 1120, '<doc>': 43, '<document>': 43, '<thing>': 43,
'<work>': 43}, {'<det>': 1114, '<my>': 1114, '^': 1121}, {'briefkasten': 12, 'postfach': 12, 'schreibtisch': 12,
'tisch': 12}, {'<their>': 1123, 'dem': 1123}, {'<their>': 1123, 'dem': 1123, 'der': 1118}, {'am': 1115, 'auf': 1124,
'im': 1117, 'in': 1125, 'von': 99}, {'auf': 1124, 'in': 1124}, {'<until>': 1126, 'D': 1127}, {'...': 1128, '<doc>':
1110, '<document>': 1110, '<thing>': 1110, '<work>': 1110}, {'<det>': 1112, '<my>': 1112, '<until>': 1122, '^': 1129},
{'<until>': 469, 'von': 695}, {'...': 1131}, {'<until>': 470, '^': 1132, 'dass': 917, 'wenn': 917}, {'besser': 1077,
'es': 1078, 'gern': 1133, 'gerne': 1133, 'gut': 1077, 'lieber': 1077, 's': 1078}, {'<until>': 470, '^': 1132},
{'gern': 1135, 'gerne': 1135}, {'...': 1016, '<tool>': 1015, '^': 1111}, {'...': 36, '<my>': 37}, {'<me>': 1138},
{'<my>': 37, 'bei': 1139, 'von': 1139}, {'...': 1094, 'zu': 0}, {'...': 1084, '<det>': 1112, '<my>': 1137, '<until>':
1122, '^': 1129, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0,
'pruefung': 0, 'prufung': 0, 'sich': 1140, 'vor': 1141, 'wohl': 0}, {'...': 1084, 'besser': 1077, 'es': 1078,
'geburtstag': 0, 'gern': 1133, 'gerne': 1133, 'gut': 1077, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'lieber':
1077, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 's': 1078}, {'gewesen': 408}, {'aufgetaucht': 408, 'da':
1144, 'dabei': 1144, 'gekommen': 408, 'kemma': 408, 'kommen': 408, 'kumma': 408, 'vorbeigekommen': 408}, {'a': 1145,
'ah': 1145, 'au': 1145, 'auch': 1145, 'dafuer': 1033, 'dafur': 1033, 'dagegen': 1033}, {'schuldig': 75}, {'...':
1147}, {'^': 1148}, {'ansicht': 509, 'auffassung': 509, 'meinung': 509, 'uberzeugung': 454, 'ueberzeugung': 454},
{'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8}, {'...': 1151}, {'ned': 1152, 'net': 1152, 'nicht': 1152}, {'<me>':
1149, 'D': 1075, 'a': 1145, 'ah': 1145, 'au': 1145, 'auch': 1145, 'aufgetaucht': 408, 'dafuer': 1033, 'dafur': 1033,
'dagegen': 1033, 'dazugekommen': 408, 'dazugestossen': 408, 'dazugestoßen': 408, 'der': 1150, 'einfach': 1153,
'gekommen': 408, 'leider': 1153, 'mitgekommen': 408, 'ned': 1152, 'net': 1152, 'nicht': 1152, 'vorbeigefahren': 408,
'vorbeigekommen': 408}, {'<my>': 408}, {'an': 1155, 'auf': 1155, 'bei': 1155, 'beim': 1155, 'in': 1155, 'zu': 1155},
{'an': 1155, 'auf': 1155, 'bei': 1155, 'beim': 1155, 'in': 1155, 'mit': 1107, 'zu': 1155}, {'atelier': 408,
'geschaeft': 408, 'geschaft': 408, 'laden': 408, 'salon': 408, 'shop': 408}, {'den': 1158, 'die': 1158}, {'im': 1158,
'in': 1159, 'ins': 1158}, {'im': 1158, 'in': 1159, 'ins': 1158, 'kurz': 1160}, {'<me>': 1161, '<my>': 408}, {'ned': 8,
'net': 8, 'nicht': 8}, {'<my>': 408, 'den': 1158, 'die': 1158}, {'alle': 1156, 'an': 1155, 'auch': 1157, 'auf': 1155,
'aufgetaucht': 408, 'bei': 1162, 'beide': 1156, 'beim': 1155, 'da': 1161, 'dazugekommen': 408, 'dazugestossen': 408,
'dazugestoßen': 408, 'einfach': 1163, 'gekommen': 408, 'im': 1158, 'in': 1164, 'ins': 1158, 'kurz': 1160, 'mit': 1107,
'mitgekommen': 408, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1108, 'vorbeigefahren': 408, 'vorbeigekommen': 408,
'wieder': 1156, 'wohl': 0, 'zu': 1155}, {'alle': 1156, 'an': 1155, 'auch': 1157, 'auf': 1155, 'bei': 1162, 'beide':
1156, 'beim': 1155, 'da': 1161, 'einfach': 1163, 'im': 1158, 'in': 1164, 'ins': 1158, 'kurz': 1160, 'mit': 1107,
'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1108, 'wieder': 1156, 'zu': 1155}, {'geben': 61, 'sagen': 61}, {'geben': 61},
{'absagen': 61, 'bescheid': 1167, 'feedback': 1168, 'ruckmeldung': 1168, 'rueckmeldung': 1168, 'zusagen': 61}, {'^':
1169}, {'bringen': 61, 'geben': 61, 'liefern': 61, 'sagen': 61, 'schicken': 61, 'zeigen': 61}, {'^': 1171}, {'D':
1171}, {'...': 1173}, {'D': 1172, '^': 1174}, {'': (13, 'talk'), '...': 1170, '<det>': 1062, '<me>': 1175, '<my>':
1064, '^': 1169}, {'<det>': 1062, '<me>': 1175, '<my>': 1064}, {'ins': 54, 'nach': 54, 'vorbei': 54, 'zu': 1073,
'zum': 54, 'zur': 54}, {'...': 1178, 'in': 54, 'ins': 54, 'mit': 54, 'nach': 54, 'vorbei': 54, 'zu': 1073, 'zum': 54,
'zur': 54}, {'D': 1179}, {'^': 61, 'darum': 451, 'drum': 451, 'um': 451}, {'sich': 1181}, {'<they>': 1182, 'sich':
1181}, {'<me>': 403}, {'herz': 327}, {'ans': 1185, 'nahe': 327}, {'...': 1186, '<they>': 1186, 'ans': 1185, 'nahe':
327}, {'<me>': 1187}, {'connect': 61, 'forward': 61, 'intro': 61, 'introduce': 61, 'send': 61, 'share': 61}, {'^':
1189}, {'': (6, 'theirs'), '<until>': 61, 'D': 61}, {'<me>': 1191}, {'das': 1192, 'den': 1192, 'die': 1192, 'es':
1192, 'ihn': 1192, 'sie': 1192}, {'bringt': 1193, 'gibt': 1193, 'mailt': 1193, 'schickt': 1193}, {'und': 1194},
{'fertig': 1195, 'fix': 1195, 'klar': 1195}, {'...': 1196}, {'^': 1197}, {'am': 408, 'auf': 408, 'aus': 408, 'dass':
408, 'mir': 408, 'ob': 408, 'per': 408, 'uns': 408, 'via': 408, 'wegen': 408}, {'': (0, 'missed'), 'mehr': 8}, {'ned':
1200, 'net': 1200, 'nicht': 1200}, {'sich': 1201}, {'': (23, 'contact'), 'ned': 1200, 'net': 1200, 'nicht': 1200},
{'sich': 1203}, {'absagen': 61, 'bescheid': 1167, 'feedback': 1168, 'ruckmeldung': 1168, 'zusagen': 61}, {'^': 1205,
'zu': 0}, {'durchgeben': 61, 'freigeben': 61, 'gegenzeichnen': 61, 'mitbringen': 61, 'nachreichen': 61,
'nachschicken': 61, 'ruberschicken': 61, 'uberweisen': 61, 'vorbeibringen': 61, 'vorbeischicken': 61, 'weiterleiten':
61, 'zuruckbringen': 61, 'zuruckgeben': 61, 'zuruckschicken': 61, 'zurucksenden': 61, 'zuruckzahlen': 61,
'zuschicken': 61}, {'...': 1207}, {'^': 1208}, {'<giveinf>': 61, '<giveinf_apart>': 61, 'geben': 61, 'sagen': 61},
{'...': 1210, '<giveinf>': 61, '<selfinf>': 61}, {'^': 1211}, {'<giveinf>': 61, '<selfinf>': 61}, {'<until>': 1213,
'durchgeben': 61, 'freigeben': 61, 'gegenzeichnen': 61, 'mitbringen': 61, 'nachreichen': 61, 'nachschicken': 61,
'ruberschicken': 61, 'uberweisen': 61, 'vorbeibringen': 61, 'vorbeischicken': 61, 'weiterleiten': 61, 'zuruckbringen':
61, 'zuruckgeben': 61, 'zuruckschicken': 61, 'zurucksenden': 61, 'zuruckzahlen': 61, 'zuschicken': 61}, {'<until>':
469, 'geben': 61}, {'...': 1214, '<thing>': 1005, '<work>': 1005, 'absagen': 61, 'angebot': 1005, 'antwort': 1005,
'bescheid': 1167, 'bestatigung': 1005, 'connecten': 61, 'entscheidung': 1005, 'feedback': 1168, 'fotos': 1005,
'intro': 61, 'introen': 61, 'klaren': 61, 'kostenvoranschlag': 1005, 'liefern': 61, 'muster': 1005, 'nachfragen': 61,
'nachhaken': 61, 'offerte': 1005, 'rechnung': 1005, 'ruckmeldung': 1215, 'schicken': 61, 'unterlagen': 1005,
'vermitteln': 61, 'vertrag': 1005, 'zahlen': 1005, 'zusagen': 61}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen':
0, 'dabei': 1217, 'hinfahren': 0, 'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0,
'vorbeikomme': 0, 'zusammensetzen': 0}, {'$$': 469}, {'<deed1>': 1219, '<give1>': 1219, '<until>': 469}, {'': (3,
'advice'), '...': 1220}, {'...': 1218, '^': 1221}, {'...': 1218, '^': 176}, {'ich': 1222, 'man': 1223, 'wir': 1222},
{'<selfinf>': 61}, {'^': 1225}, {'...': 1226, '^': 1225}, {'<me>': 1227}, {'...': 1226, '^': 1225, 'bei': 1228}, {'':
(13, 'talk'), '...': 1206, '<counsel>': 0, '<me>': 1209, '<until>': 1212, '^': 1216, 'dass': 1224, 'ein': 1044,
'einen': 1043, 'n': 1043, 'nen': 1043, 'sich': 1229, 'zu': 0}, {'^': 1213}, {'<until>': 1213}, {'...': 1232},
{'<until>': 1231, '^': 1233}, {'absagen': 61, 'bescheid': 1167, 'feedback': 1168, 'rueckmeldung': 1168, 'zusagen':
61}, {'^': 1235, 'zu': 0}, {'durchgeben': 61, 'freigeben': 61, 'gegenzeichnen': 61, 'mitbringen': 61, 'nachreichen':
61, 'nachschicken': 61, 'rueberschicken': 61, 'ueberweisen': 61, 'vorbeibringen': 61, 'vorbeischicken': 61,
'weiterleiten': 61, 'zurueckbringen': 61, 'zurueckgeben': 61, 'zurueckschicken': 61, 'zuruecksenden': 61,
'zurueckzahlen': 61, 'zuschicken': 61}, {'...': 1237}, {'^': 1238}, {'<until>': 1213, 'durchgeben': 61, 'freigeben':
61, 'gegenzeichnen': 61, 'mitbringen': 61, 'nachreichen': 61, 'nachschicken': 61, 'rueberschicken': 61, 'ueberweisen':
61, 'vorbeibringen': 61, 'vorbeischicken': 61, 'weiterleiten': 61, 'zurueckbringen': 61, 'zurueckgeben': 61,
'zurueckschicken': 61, 'zuruecksenden': 61, 'zurueckzahlen': 61, 'zuschicken': 61}, {'...': 1240, '<thing>': 1005,
'<work>': 1005, 'absagen': 61, 'angebot': 1005, 'antwort': 1005, 'bescheid': 1167, 'bestaetigung': 1005, 'connecten':
61, 'entscheidung': 1005, 'feedback': 1168, 'fotos': 1005, 'intro': 61, 'introen': 61, 'klaeren': 61,
'kostenvoranschlag': 1005, 'liefern': 61, 'muster': 1005, 'nachfragen': 61, 'nachhaken': 61, 'offerte': 1005,
'rechnung': 1005, 'rueckmeldung': 1215, 'schicken': 61, 'unterlagen': 1005, 'vermitteln': 61, 'vertrag': 1005,
'zahlen': 1005, 'zusagen': 61}, {'': (13, 'talk'), '...': 1236, '<counsel>': 0, '<me>': 1239, '<until>': 1212, '^':
1241, 'dass': 1224, 'ein': 1044, 'einen': 1043, 'n': 1043, 'nen': 1043, 'sich': 1229, 'zu': 0}, {'absegnen': 75,
'antworten': 75, 'bestaetigen': 75, 'bezahlen': 75, 'freigeben': 75, 'gegenzeichnen': 75, 'liefern': 75,
'unterschreiben': 75, 'zahlen': 75, 'zusagen': 75}, {'^': 1243}, {'noch': 1244}, {'': (13, 'talk'), 'erst': 1244,
'noch': 1244, 'nur': 1245}, {'absegnen': 75, 'antworten': 75, 'bestaetigen': 75, 'bestatigen': 75, 'bezahlen': 75,
'freigeben': 75, 'gegenzeichnen': 75, 'liefern': 75, 'unterschreiben': 75, 'zahlen': 75, 'zusagen': 75}, {'^': 1247},
{'noch': 1248}, {'': (13, 'talk'), '...': 1170, '^': 1169, 'erst': 1248, 'noch': 1248, 'nur': 1249, 'sich': 1229},
{'absegnen': 75, 'antworten': 75, 'bestatigen': 75, 'bezahlen': 75, 'freigeben': 75, 'gegenzeichnen': 75, 'liefern':
75, 'unterschreiben': 75, 'zahlen': 75, 'zusagen': 75}, {'^': 1251}, {'noch': 1252}, {'': (13, 'talk'), 'erst': 1252,
'noch': 1252, 'nur': 1253}, {'<my>': 1017, 'mich': 359, 'uns': 359}, {'^': 75}, {'me': 1256, 'mir': 1256, 'uns': 1256,
'us': 1256}, {'dafur': 327, 'fur': 327}, {'dafuer': 327, 'fuer': 327}, {'^': 176, 'von': 327}, {'ab': 327}, {'^': 176,
'ab': 1260, 'davon': 1261, 'dazu': 327, 'zu': 327, 'zum': 327, 'zur': 327}, {'^': 176, 'ab': 1260, 'davon': 1261,
'dazu': 327, 'dringend': 1262, 'stark': 1262, 'zu': 327, 'zum': 327, 'zur': 327}, {'^': 176, 'ab': 1260, 'davon':
1261, 'dazu': 327, 'dringend': 1262, 'mir': 1263, 'stark': 1262, 'uns': 1263, 'zu': 327, 'zum': 327, 'zur': 327},
{'<they>': 1264, '^': 176, 'ab': 1260, 'davon': 1261, 'dazu': 327, 'dringend': 1262, 'mir': 1263, 'stark': 1262,
'uns': 1263, 'zu': 327, 'zum': 327, 'zur': 327}, {'an': 408}, {'...': 1266}, {'mich': 1267, 'wohl': 0}, {'mich':
1267}, {'should': 327, 'soll': 327, 'sollte': 327}, {'i': 1270, 'ich': 1270, 'we': 1270, 'wir': 1270}, {'a': 1145,
'ah': 1145, 'au': 1145, 'auch': 1145}, {'matte': 408}, {'der': 1273}, {'<me>': 408}, {'buero': 408, 'buro': 408},
{'<my>': 1276}, {'tuer': 408, 'tur': 408}, {'<my>': 1278, 'der': 1278}, {'auf': 1274, 'bei': 1275, 'in': 1277, 'vor':
1279}, {'...': 1280}, {'': (13, 'talk'), '...': 1094, 'dass': 0, 'ob': 0}, {'...': 357, 'vor': 1282}, {'<work>': 0},
{'<attribute>': 1284, '<work>': 0}, {'': (13, 'talk'), '<attribute>': 1284, '<work>': 0}, {'<det>': 1286, '<their>':
1286}, {'<det>': 1285, '<their>': 1285, 'an': 1287}, {'<det>': 1285, '<their>': 1285, 'am': 408, 'an': 1287, 'auf':
408, 'aus': 408, 'dass': 408, 'mir': 408, 'ob': 408, 'per': 408, 'uns': 408, 'via': 408, 'wegen': 408}, {'<they>':
1256, '^': 75}, {'<me>': 1290}, {'<me>': 1290, '<they>': 1291}, {'<me>': 1149, 'D': 1075, 'a': 1145, 'ah': 1145, 'au':
1145, 'auch': 1145, 'aufgetaucht': 408, 'dazugekommen': 408, 'dazugestossen': 408, 'dazugestoßen': 408, 'gekommen':
408, 'mitgekommen': 408, 'vorbeigefahren': 408, 'vorbeigekommen': 408}, {'...': 1280, 'wohl': 0}, {'<counsel>': 0,
'ein': 1044, 'einen': 1043, 'n': 1043, 'nen': 1043}, {'stelle': 327}, {'meiner': 1296, 'unserer': 1296, 'unsrer':
1296}, {'an': 1297}, {'stelle': 176}, {'meiner': 1299, 'unserer': 1299, 'unsrer': 1299}, {'an': 1300}, {'...': 1301},
{'fall': 327}, {'jeden': 1303}, {'<they>': 1298, '^': 1302, 'an': 1297, 'auf': 1304, 'eher': 327, 'erst': 327, 'kein':
327, 'keine': 327, 'keinen': 327, 'lieber': 327, 'nicht': 327, 'sofort': 327, 'unbedingt': 327, 'zuerst': 327},
{'auf': 1304, 'eher': 327, 'erst': 327, 'kein': 327, 'keine': 327, 'keinen': 327, 'lieber': 327, 'nicht': 327,
'sofort': 327, 'unbedingt': 327, 'zuerst': 327}, {'to': 327}, {'me': 1307, 'us': 1307}, {'abteilung': 0, 'bereich': 0,
'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0,
'teil': 0}, {'...': 1309, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0,
'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1310}, {'abteilung': 0, 'bereich': 0,
'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0,
'teil': 0}, {'...': 1312, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung':
0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1313}, {'<they>': 451, '^': 61, 'dass':
452, 'mir': 453, 'uns': 453}, {'<way>': 453}, {'<det>': 1316, '<way>': 453}, {'<they>': 451, '^': 61, 'am': 1317,
'auf': 1317, 'beim': 1317, 'dass': 452, 'im': 1317, 'per': 1317}, {'<they>': 1315, '^': 61, 'am': 1317, 'auf': 1317,
'beim': 1317, 'dass': 452, 'im': 1317, 'mir': 1318, 'per': 1317, 'uns': 1318}, {'dafuer': 1033, 'dagegen': 1033},
{'besuch': 408}, {'bei': 1275, 'da': 408, 'dabei': 408, 'hier': 408, 'zu': 1321}, {'anhang': 1322, 'familie': 1322,
'frau': 1322, 'freund': 1322, 'freundin': 1322, 'hund': 1322, 'kind': 1322, 'kindern': 1322, 'mann': 1322, 'partner':
1322, 'partnerin': 1322}, {'<their>': 1323, 'anhang': 1322, 'familie': 1322, 'frau': 1322, 'freund': 1322, 'freundin':
1322, 'hund': 1322, 'kind': 1322, 'kindern': 1322, 'mann': 1322, 'partner': 1322, 'partnerin': 1322}, {'mit': 1324,
'samt': 1324}, {'haus': 408}, {'bei': 1275, 'da': 408, 'hier': 408, 'im': 1326}, {'bei': 1275, 'da': 408, 'dabei':
408, 'hier': 408}, {'abendessen': 1328, 'besuch': 1328, 'bier': 1328, 'brunch': 1328, 'essen': 1328, 'fruehstueck':
1328, 'fruhstuck': 1328, 'grillen': 1328, 'jause': 1328, 'kaffee': 1328, 'mittagessen': 1328, 'tisch': 408}, {'tisch':
408}, {'': (23, 'contact'), '$$': 408}, {'partie': 408}, {'der': 1332}, {'$$': 408, 'am': 1330, 'dabei': 1331, 'von':
1333}, {'dabei': 408}, {'video': 1335, 'zoom': 1335}, {'am': 1330, 'an': 1155, 'auf': 1155, 'bei': 1155, 'beim': 1155,
'da': 408, 'in': 1155, 'mit': 1334, 'online': 1335, 'per': 1336, 'remote': 1335, 'zu': 1155, 'zugeschaltet': 408},
{'<my>': 408, 'abendessen': 1328, 'besuch': 1328, 'bier': 1328, 'brunch': 1328, 'essen': 1328, 'fruehstueck': 1328,
'fruhstuck': 1328, 'grillen': 1328, 'jause': 1328, 'kaffee': 1328, 'mittagessen': 1328}, {'': (23, 'contact'), 'im':
1158, 'in': 1159, 'ins': 1158, 'kurz': 1160}, {'abend': 1327, 'kaffee': 1327, 'moment': 1327, 'nachmittag': 1327,
'sprung': 1327, 'std': 1327, 'stuendchen': 1327, 'stundchen': 1327, 'stunde': 1327, 'stunden': 1327, 'vormittag':
1327, 'weile': 1327}, {'abend': 1327, 'ganze': 1340, 'halbe': 1340, 'kaffee': 1327, 'moment': 1327, 'nachmittag':
1327, 'sprung': 1327, 'std': 1327, 'stuendchen': 1327, 'stundchen': 1327, 'stunde': 1327, 'stunden': 1327,
'vormittag': 1327, 'weile': 1327}, {'am': 1330, 'dabei': 408, 'von': 1333}, {'am': 1330, 'mit': 1342, 'online': 1335,
'per': 1336, 'remote': 1335, 'zugeschaltet': 408}, {'abend': 1327, 'kaffee': 1327, 'moment': 1327, 'nachmittag': 1327,
'sprung': 1327, 'std': 1327, 'stuendchen': 1327, 'stunde': 1327, 'stunden': 1327, 'vormittag': 1327, 'weile': 1327},
{'abend': 1327, 'ganze': 1344, 'halbe': 1344, 'kaffee': 1327, 'moment': 1327, 'nachmittag': 1327, 'sprung': 1327,
'std': 1327, 'stuendchen': 1327, 'stunde': 1327, 'stunden': 1327, 'vormittag': 1327, 'weile': 1327}, {'abend': 1327,
'drei': 1345, 'ein': 1345, 'eine': 1345, 'einen': 1345, 'ganze': 1344, 'halbe': 1345, 'kaffee': 1327, 'moment': 1327,
'n': 1345, 'nachmittag': 1327, 'ne': 1345, 'sprung': 1327, 'std': 1327, 'stuendchen': 1327, 'stunde': 1327, 'stunden':
1327, 'vormittag': 1327, 'weile': 1327, 'zwei': 1345}, {'abend': 1327, 'kaffee': 1327, 'moment': 1327, 'nachmittag':
1327, 'sprung': 1327, 'std': 1327, 'stundchen': 1327, 'stunde': 1327, 'stunden': 1327, 'vormittag': 1327, 'weile':
1327}, {'abend': 1327, 'ganze': 1347, 'halbe': 1347, 'kaffee': 1327, 'moment': 1327, 'nachmittag': 1327, 'sprung':
1327, 'std': 1327, 'stundchen': 1327, 'stunde': 1327, 'stunden': 1327, 'vormittag': 1327, 'weile': 1327}, {'abend':
1327, 'drei': 1348, 'ein': 1348, 'eine': 1348, 'einen': 1348, 'ganze': 1347, 'halbe': 1348, 'kaffee': 1327, 'moment':
1327, 'n': 1348, 'nachmittag': 1327, 'ne': 1348, 'sprung': 1327, 'std': 1327, 'stundchen': 1327, 'stunde': 1327,
'stunden': 1327, 'vormittag': 1327, 'weile': 1327, 'zwei': 1348}, {'$$': 408, 'am': 1330, 'anhang': 1322, 'dabei':
1331, 'familie': 1322, 'frau': 1322, 'freund': 1322, 'freundin': 1322, 'hund': 1322, 'kind': 1322, 'kindern': 1322,
'mann': 1322, 'partner': 1322, 'partnerin': 1322, 'von': 1333}, {'am': 1330, 'mit': 1334, 'online': 1335, 'per': 1336,
'remote': 1335, 'zugeschaltet': 408}, {'<my>': 408, 'besuch': 408}, {'abendessen': 1328, 'besuch': 1328, 'bier': 1328,
'brunch': 1328, 'essen': 1328, 'fruehstueck': 1328, 'fruhstuck': 1328, 'grillen': 1328, 'jause': 1328, 'kaffee': 1328,
'mittagessen': 1328}, {'D': 1325, 'abend': 1327, 'alle': 1156, 'am': 1329, 'an': 1155, 'anwesend': 408, 'auch': 1337,
'auf': 1338, 'aufgetaucht': 408, 'bei': 1162, 'beide': 1156, 'beim': 1155, 'da': 1339, 'dabei': 408, 'dafuer': 1033,
'dafur': 1033, 'dagegen': 1033, 'dazugekommen': 408, 'dazugestossen': 408, 'dazugestoßen': 408, 'der': 1150, 'drei':
1341, 'ebenfalls': 1343, 'ein': 1341, 'eine': 1341, 'einen': 1341, 'einfach': 1153, 'fuer': 1346, 'fur': 1349,
'ganze': 1340, 'gekommen': 408, 'halbe': 1341, 'hier': 408, 'im': 1158, 'in': 1164, 'ins': 1158, 'kaffee': 1327,
'kurz': 1160, 'leider': 1153, 'mit': 1350, 'mitgekommen': 408, 'moment': 1327, 'n': 1341, 'nachmittag': 1327, 'ne':
1341, 'ned': 1152, 'net': 1152, 'nicht': 1152, 'noch': 1351, 'online': 1335, 'per': 1336, 'remote': 1335, 'samt':
1323, 'sprung': 1327, 'std': 1327, 'stuendchen': 1327, 'stundchen': 1327, 'stunde': 1327, 'stunden': 1327, 'und':
1323, 'vorbeigefahren': 408, 'vorbeigekommen': 408, 'vormittag': 1327, 'weile': 1327, 'wieder': 1156, 'wohl': 0, 'zu':
1352, 'zugeschaltet': 408, 'zum': 1353, 'zur': 1353, 'zwei': 1341}, {'dafur': 1033, 'dagegen': 1033}, {'D': 1325,
'abend': 1327, 'alle': 1156, 'am': 1329, 'an': 1155, 'anwesend': 408, 'auch': 1337, 'auf': 1338, 'aufgetaucht': 408,
'bei': 1162, 'beide': 1156, 'beim': 1155, 'da': 1339, 'dabei': 408, 'dazugekommen': 408, 'dazugestossen': 408,
'dazugestoßen': 408, 'drei': 1341, 'ebenfalls': 1343, 'ein': 1341, 'eine': 1341, 'einen': 1341, 'fuer': 1346, 'fur':
1349, 'ganze': 1340, 'gekommen': 408, 'halbe': 1341, 'hier': 408, 'im': 1158, 'in': 1164, 'ins': 1158, 'kaffee': 1327,
'kurz': 1160, 'mit': 1350, 'mitgekommen': 408, 'moment': 1327, 'n': 1341, 'nachmittag': 1327, 'ne': 1341, 'noch':
1351, 'online': 1335, 'per': 1336, 'remote': 1335, 'samt': 1323, 'sprung': 1327, 'std': 1327, 'stuendchen': 1327,
'stundchen': 1327, 'stunde': 1327, 'stunden': 1327, 'und': 1323, 'vorbeigefahren': 408, 'vorbeigekommen': 408,
'vormittag': 1327, 'weile': 1327, 'wieder': 1156, 'zu': 1352, 'zugeschaltet': 408, 'zum': 1353, 'zur': 1353, 'zwei':
1341}, {'da': 408}, {'<me>': 1161}, {'am': 1353, 'auch': 1357, 'auf': 1353, 'bei': 1358, 'da': 1339, 'dabei': 408,
'im': 1158, 'in': 1159, 'ins': 1158, 'kurz': 1160, 'mit': 1335, 'zum': 1353, 'zur': 1353}, {'^': 176, 'davor': 327,
'vor': 327}, {'<they>': 1360, '^': 176, 'davor': 327, 'vor': 327}, {'<me>': 1361, 'vor': 327}, {'auf': 1089},
{'durchgeben': 61, 'freigeben': 61, 'gegenzeichnen': 61, 'mitbringen': 61, 'nachreichen': 61, 'nachschicken': 61,
'ruberschicken': 61, 'rueberschicken': 61, 'uberweisen': 61, 'ueberweisen': 61, 'vorbeibringen': 61, 'vorbeischicken':
61, 'weiterleiten': 61, 'zuruckbringen': 61, 'zuruckgeben': 61, 'zuruckschicken': 61, 'zurucksenden': 61,
'zuruckzahlen': 61, 'zurueckbringen': 61, 'zurueckgeben': 61, 'zurueckschicken': 61, 'zuruecksenden': 61,
'zurueckzahlen': 61, 'zuschicken': 61}, {'...': 1364}, {'^': 1365}, {'<giveinf>': 61, 'durchgeben': 61, 'freigeben':
61, 'gegenzeichnen': 61, 'mitbringen': 61, 'nachreichen': 61, 'nachschicken': 61, 'ruberschicken': 61,
'rueberschicken': 61, 'uberweisen': 61, 'ueberweisen': 61, 'vorbeibringen': 61, 'vorbeischicken': 61, 'weiterleiten':
61, 'zuruckbringen': 61, 'zuruckgeben': 61, 'zuruckschicken': 61, 'zurucksenden': 61, 'zuruckzahlen': 61,
'zurueckbringen': 61, 'zurueckgeben': 61, 'zurueckschicken': 61, 'zuruecksenden': 61, 'zurueckzahlen': 61,
'zuschicken': 61}, {'...': 1367}, {'<me>': 1366, '^': 1368, 'sich': 1229}, {'<until>': 1213, 'bescheid': 1167,
'durchgeben': 61, 'freigeben': 61, 'gegenzeichnen': 61, 'klaeren': 61, 'klaren': 61, 'liefern': 61, 'mitbringen': 61,
'nachliefern': 61, 'nachreichen': 61, 'nachschicken': 61, 'ruberschicken': 61, 'rueberschicken': 61, 'schicken': 61,
'senden': 61, 'uberweisen': 61, 'ueberweisen': 61, 'vorbeibringen': 61, 'vorbeischicken': 61, 'weiterleiten': 61,
'zuruckbringen': 61, 'zuruckgeben': 61, 'zuruckschicken': 61, 'zurucksenden': 61, 'zuruckzahlen': 61,
'zurueckbringen': 61, 'zurueckgeben': 61, 'zurueckschicken': 61, 'zuruecksenden': 61, 'zurueckzahlen': 61,
'zuschicken': 61, 'zusenden': 61}, {'...': 1370, '<thing>': 1005, '<work>': 1005, 'absagen': 61, 'angebot': 1005,
'antwort': 1005, 'bescheid': 1167, 'bestaetigung': 1005, 'bestatigung': 1005, 'connect': 61, 'connecten': 61,
'entscheidung': 1005, 'feedback': 1168, 'forward': 61, 'fotos': 1005, 'intro': 61, 'introduce': 61, 'introen': 61,
'klaeren': 61, 'klaren': 61, 'kostenvoranschlag': 1005, 'liefern': 61, 'muster': 1005, 'nachfragen': 61, 'nachhaken':
61, 'offerte': 1005, 'rechnung': 1005, 'ruckmeldung': 1215, 'rueckmeldung': 1215, 'schicken': 61, 'send': 61, 'share':
61, 'unterlagen': 1005, 'vermitteln': 61, 'vertrag': 1005, 'zahlen': 1005, 'zusagen': 61}, {'': (13, 'talk'), '...':
1170, '<counsel>': 0, '<me>': 1366, '<until>': 1212, '^': 1371, 'dass': 1224, 'ein': 1044, 'einen': 1043, 'n': 1043,
'nen': 1043, 'sich': 1229}, {'...': 1210}, {'^': 1373}, {'...': 1367, 'absagen': 61, 'bescheid': 1167, 'connecten':
61, 'feedback': 1168, 'intro': 61, 'introen': 61, 'klaeren': 61, 'klaren': 61, 'liefern': 61, 'nachfragen': 61,
'nachhaken': 61, 'ruckmeldung': 1168, 'rueckmeldung': 1168, 'schicken': 61, 'vermitteln': 61, 'zusagen': 61}, {'...':
1170, '<me>': 1366, '<until>': 1374, '^': 1375, 'sich': 1229}, {'auch': 1357, 'da': 408, 'dabei': 408, 'mit': 1335},
{'...': 1370}, {'<me>': 1366, '<until>': 1231, '^': 1378, 'dass': 1224, 'sich': 1229}, {'nicht': 8}, {'aber': 1380,
'doch': 1380}, {'connecten': 61, 'intro': 61, 'introen': 61, 'klaeren': 61, 'klaren': 61, 'liefern': 61, 'nachfragen':
61, 'nachhaken': 61, 'schicken': 61, 'vermitteln': 61}, {'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8,
'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1383, 'anrufen': 8,
'besuchen': 8, 'erreichen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'sprechen': 8,
'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1383, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren':
8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'^': 1225, 'anrufen': 8, 'besuchen': 8,
'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...':
1386, '^': 1225, 'anrufen': 8, 'bei': 1228, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8,
'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1381, '<counsel>': 0, '^': 1382, 'aber': 1380, 'doch':
1380, 'ein': 1044, 'einen': 1043, 'mich': 1384, 'mir': 1385, 'n': 1043, 'nen': 1043, 'sich': 1387, 'uns': 1384},
{'mich': 1385, 'mir': 1385, 'sich': 1385, 'uns': 1385}, {'<until>': 470, '^': 1026}, {'sich': 1390}, {'<thing>': 1005,
'<work>': 1005, 'angebot': 1005, 'antwort': 1005, 'bestaetigung': 1005, 'entscheidung': 1005, 'fotos': 1005,
'kostenvoranschlag': 1005, 'muster': 1005, 'offerte': 1005, 'rechnung': 1005, 'rueckmeldung': 1005, 'unterlagen':
1005, 'vertrag': 1005, 'zahlen': 1005}, {'^': 1392, 'sich': 1390}, {'<thing>': 1005, '<work>': 1005, 'angebot': 1005,
'antwort': 1005, 'bestatigung': 1005, 'entscheidung': 1005, 'fotos': 1005, 'kostenvoranschlag': 1005, 'muster': 1005,
'offerte': 1005, 'rechnung': 1005, 'ruckmeldung': 1005, 'unterlagen': 1005, 'vertrag': 1005, 'zahlen': 1005}, {'^':
1394, 'sich': 1390}, {'erreichen': 1000, 'erwischen': 1000, 'sprechen': 1000}, {'<hat>': 937, '<needs>': 938,
'<saysv>': 942, '<sends3>': 64, '<will3>': 578, '^': 998, 'antwortet': 408, 'antwortete': 408, 'anzuklingeln': 1000,
'anzurufen': 1000, 'arbeitet': 1003, 'bat': 1008, 'beginnt': 1003, 'begleitet': 1009, 'bekommen': 1014, 'bekommt':
1021, 'benoetigt': 1028, 'benotigt': 1032, 'berichtet': 0, 'besteht': 1034, 'besuchen': 1009, 'besucht': 1009,
'bewarb': 1035, 'bewirbt': 1035, 'bietet': 1038, 'bittet': 1008, 'bleibt': 1003, 'bot': 1038, 'brachte': 1041,
'brachten': 1041, 'braeuchte': 1045, 'braeuchten': 1046, 'brauchen': 1050, 'braucht': 1052, 'brauchte': 1054,
'brauchten': 1055, 'bringen': 1058, 'bringt': 1058, 'bräuchte': 1054, 'darf': 1065, 'draengt': 1067, 'drangt': 1067,
'dringt': 1034, 'duerfen': 1068, 'durfen': 1068, 'empfaengt': 1009, 'empfahl': 1070, 'empfangt': 1009, 'empfehlen':
1070, 'empfiehlt': 1070, 'erinnert': 1071, 'ermahnt': 1072, 'ermutigt': 1072, 'erzaehlt': 0, 'erzahlt': 0, 'essen':
1076, 'faehrt': 1071, 'faend': 1079, 'faende': 1079, 'faengt': 1083, 'fahren': 1071, 'fahrt': 1071, 'fand': 1079,
'fande': 1079, 'fangt': 1083, 'feiert': 1085, 'fordert': 1087, 'fragt': 1090, 'freuen': 1093, 'freut': 1096, 'fuehrt':
1009, 'fuhrt': 1009, 'fänd': 1079, 'gab': 1103, 'gaben': 1105, 'gibt': 1105, 'ging': 1109, 'gingen': 1109, 'haben':
1130, 'haette': 1134, 'haetten': 1136, 'hat': 1142, 'hatte': 1143, 'hatten': 1136, 'helfen': 1009, 'hilft': 1009,
'hofft': 1141, 'holen': 1071, 'holt': 1071, 'hätte': 1134, 'hätten': 1136, 'is': 1146, 'isst': 1076, 'ist': 1154,
'kam': 1165, 'kamen': 1166, 'kann': 1176, 'koennen': 1177, 'kommen': 1180, 'kommt': 1180, 'konnen': 1177, 'kriegen':
1014, 'kriegt': 1021, 'kuemmern': 1183, 'kuemmert': 1183, 'kummern': 1183, 'kummert': 1183, 'laden': 1184, 'ladt':
1184, 'laedt': 1184, 'legt': 1188, 'legte': 1188, 'll': 1190, 'machen': 1198, 'macht': 1198, 'mahnt': 1072, 'mailt':
1199, 'mailte': 1199, 'meldet': 1202, 'meldete': 1204, 'mochte': 1230, 'mochten': 1234, 'moechte': 1242, 'moechten':
1234, 'muessen': 1246, 'muss': 1250, 'mussen': 1254, 'möchte': 1230, 'nehmen': 1071, 'nimmt': 1255, 'owes': 1257,
'pladiert': 1258, 'pladierte': 1258, 'plaediert': 1259, 'plaedierte': 1259, 'plant': 1141, 'pocht': 1034, 'raet':
1265, 'rat': 1265, 'raten': 1265, 'recommended': 327, 'recommends': 327, 'rief': 1268, 'riet': 1265, 'rieten': 1265,
'ruehrt': 1202, 'ruehrte': 1202, 'ruft': 1269, 'ruhrt': 1202, 'ruhrte': 1202, 'rät': 1265, 'said': 1271, 'san': 1272,
'sass': 1281, 'sassen': 1281, 'says': 1271, 'saß': 1281, 'saßen': 1281, 'schauen': 1180, 'schaut': 1180, 'schlaeft':
1076, 'schlaegt': 1283, 'schlafen': 1076, 'schlaft': 1076, 'schlagt': 1283, 'schlug': 1283, 'schlägt': 1283,
'schreiben': 1288, 'schreibt': 1289, 'schrieb': 1199, 'schulden': 1292, 'schuldet': 1292, 'sind': 1293, 'soll': 0,
'sollen': 0, 'sollte': 0, 'stand': 1294, 'standen': 1281, 'startet': 1003, 'sucht': 1295, 'suchte': 1295, 'taet':
1305, 'taete': 1306, 'tat': 1305, 'tate': 1306, 'textet': 1199, 'thinks': 1271, 'told': 1308, 'treffen': 1035,
'trifft': 1035, 'tät': 1305, 'uberlegt': 1141, 'ubernachten': 1076, 'ubernachtet': 1076, 'ubernimmt': 1311,
'ueberlegt': 1141, 'uebernachten': 1076, 'uebernachtet': 1076, 'uebernimmt': 1314, 'verlangt': 1087, 'versprach':
1319, 'verspricht': 1319, 'versucht': 1141, 'waere': 1320, 'war': 1354, 'ware': 1355, 'waren': 1356, 'warn': 1359,
'warnt': 1362, 'warnte': 1362, 'warten': 1363, 'wartet': 1363, 'werden': 1369, 'will': 1372, 'wird': 1376, 'woan':
1377, 'wohnt': 1003, 'wollen': 1379, 'wollte': 1388, 'wollten': 1389, 'worn': 1377, 'wuenschen': 1391, 'wuenscht':
1393, 'wuerd': 1305, 'wuerde': 1305, 'wunschen': 1391, 'wunscht': 1395, 'wurd': 1305, 'wurde': 1305, 'wäre': 1355,
'würde': 1305, 'zu': 1396, 'zuruckzurufen': 1000, 'zurueckzurufen': 1000}, {'N': 755}, {'an': 1398}, {'<them>': 40},
{'ich': 1400, 'wir': 1400}, {'...': 1399, '<have>': 1401, 'an': 1398}, {'^': 570}, {'hand': 12, 'mail': 12, 'post':
12}, {'der': 1404}, {'am': 1115, 'auf': 1116, 'im': 1117, 'in': 1405, 'von': 99, 'vorliegen': 12}, {'...': 1406},
{'^': 1407}, {'<they>': 1408}, {'bekommen': 1409, 'bekommt': 1409, 'erhaelt': 1409, 'erhalt': 1409, 'haben': 1409,
'hat': 1409, 'kriegen': 1409, 'kriegt': 1409}, {'<they>': 713, 'ich': 34, 'wir': 34}, {'<them>': 34, 'das': 401,
'dass': 1411}, {'<they>': 578, 'der': 578, 'die': 578}, {'durchgearbeitet': 408, 'durchgegangen': 408}, {'...': 527,
'<reviewed>': 239}, {'N': 1415}, {'...': 1414, 'fuer': 1416, 'fur': 1416, 'v': 1416, 'vom': 1416, 'von': 1416}, {'i':
54, 'ich': 54, 'ma': 54, 'wir': 54}, {'ab': 54, 'aus': 54, 'heim': 54, 'hin': 54, 'nach': 54, 'vom': 54, 'zum': 54,
'zur': 54}, {'...': 1419}, {'N': 1420, 'ihn': 1420, 'sie': 1420}, {'ich': 1421, 'wir': 1421}, {'mich': 54, 'uns': 54},
{'<they>': 54}, {'<they>': 1423, 'mich': 1424, 'mir': 1424, 'uns': 1424}, {'mich': 1424, 'uns': 1424}, {'mich': 1424,
'mir': 1424, 'uns': 1424}, {'bei': 54, 'im': 54, 'in': 54, 'mit': 54, 'zu': 54}, {'ich': 1428, 'wir': 1428},
{'<they>': 1423, 'mich': 1424, 'uns': 1424}, {'wir': 54}, {'ich': 54, 'ma': 54, 'wir': 54}, {'': (2, 'plan'), 'N':
1420, 'ihn': 1420, 'sie': 1420}, {'ich': 1433, 'ma': 54, 'wir': 1433}, {'': (1, 'moved')}, {'besprechung': 54, 'call':
54, 'gesprach': 54, 'gespraech': 54, 'lunch': 54, 'meeting': 54, 'termin': 54, 'treffen': 54}, {'...': 1436}, {'ich':
1437, 'wir': 1437}, {'<they>': 1075}, {'<they>': 1075, 'gestrichen': 8}, {'vorbei': 54, 'vorbeischauen': 54}, {'...':
1441}, {'...': 1441, 'ich': 1442}, {'besuchen': 54}, {'': (2, 'plan'), '...': 1444}, {'<they>': 1445}, {'mich': 1446,
'uns': 1446}, {'<me>': 54, 'besuch': 54}, {'vorbei': 54, 'zu': 1448, 'zum': 54}, {'...': 1449, 'vorbei': 54, 'zu':
1448, 'zum': 54}, {'N': 1450, 'mich': 1446, 'uns': 1446}, {'<me>': 1424}, {'<callinf>': 304, '<giveinf>': 304,
'anklopfen': 304, 'essen': 304, 'nachfragen': 304, 'reden': 304, 'sprechen': 304, 'treffen': 304, 'vorbeischauen':
304, 'vorfuehlen': 304, 'vorfuhlen': 304}, {'...': 1453, '<callinf>': 304, '<giveinf>': 304, 'anklopfen': 304,
'essen': 304, 'nachfragen': 304, 'reden': 304, 'sprechen': 304, 'treffen': 304, 'vorbeischauen': 304, 'vorfuehlen':
304, 'vorfuhlen': 304}, {'N': 1454}, {'bei': 1455, 'mit': 1455, 'zu': 1455}, {'bei': 1455, 'mit': 1455, 'wieder':
1456, 'zu': 1455}, {'eingeladen': 54}, {'': (2, 'plan'), '...': 1458}, {'bei': 1459, 'im': 54, 'in': 54, 'mit': 54,
'zu': 1459}, {'<they>': 1075, 'ich': 1460, 'wir': 1460}, {'<acts1>': 1418, 'abgemacht': 54, 'abgmacht': 54,
'ausgemacht': 54, 'ausgmacht': 54, 'begleite': 1422, 'begleitet': 1425, 'besuchen': 1426, 'besucht': 1427, 'bin':
1429, 'bringe': 1422, 'empfaengt': 1427, 'empfangt': 1427, 'erinnert': 1430, 'essen': 1431, 'faehrt': 1425, 'fahr':
1432, 'fahre': 1434, 'fahren': 1432, 'fahrt': 1425, 'festgelegt': 54, 'flieg': 1432, 'fliege': 1432, 'fliegen': 1432,
'fuehrt': 1425, 'fuhrt': 1425, 'gehen': 1431, 'gelegt': 1435, 'geplant': 54, 'geschoben': 1435, 'gestrichen': 8,
'hab': 1438, 'habe': 1438, 'haben': 1438, 'helfen': 1427, 'hilft': 1427, 'hol': 1422, 'hole': 1422, 'holen': 1422,
'holt': 1430, 'isst': 1439, 'ist': 1440, 'komm': 1443, 'komme': 1443, 'kommen': 1447, 'kommt': 1451, 'laden': 1452,
'ladt': 1452, 'laedt': 1452, 'mal': 1457, 'nehmen': 1430, 'nimmt': 1425, 'reden': 1431, 'reise': 1432, 'reisen': 1432,
'reserviert': 54, 'schau': 1443, 'schaue': 1443, 'schlaeft': 1439, 'schlaft': 1439, 'sehen': 1431, 'sind': 1461,
'sprechen': 1431, 'telefonieren': 1431, 'treffen': 1431, 'ubernachtet': 1439, 'uebernachtet': 1439, 'umgebucht': 1435,
'umgelegt': 1435, 'vereinbart': 54, 'verlegt': 1435, 'verschoben': 1435, 'vertagt': 1435, 'vorgezogen': 1435, 'wurde':
416, 'zeigt': 1427, 'zoomen': 1431, 'zugesagt': 54}, {'gelegt': 530}, {'herz': 1463}, {'bekannt': 564,
'bekanntgemacht': 563, 'connected': 563, 'in': 566, 'vernetzt': 563, 'zusammengebracht': 563}, {'...': 1465,
'bekannt': 564, 'bekanntgemacht': 563, 'connected': 563, 'in': 566, 'vernetzt': 563, 'zusammengebracht': 563}, {'N':
1466}, {'ans': 1464, 'ausgeholfen': 380, 'ins': 661, 'mit': 1467, 'mitgeholfen': 380}, {'fall': 176}, {'keinen':
1469}, {'weg': 176}, {'keine': 176, 'nicht': 176}, {'auf': 1470, 'besser': 176, 'bloss': 176, 'bloß': 176, 'finger':
1471, 'haende': 1471, 'hande': 1471, 'ja': 1472, 'keinesfalls': 176, 'lieber': 176, 'nie': 176, 'niemals': 176,
'unbedingt': 176}, {'soll': 327, 'solle': 327, 'sollen': 327, 'sollte': 327, 'sollten': 327}, {'^': 1473, 'ich': 1474,
'man': 1474, 'wir': 1474}, {'<introduced>': 563, 'bekannt': 564}, {'<introduced>': 563, 'bekannt': 564, 'einander':
1476, 'miteinander': 1476}, {'gebracht': 563, 'gesetzt': 563}, {'kontakt': 1478, 'verbindung': 1478}, {'<introduced>':
563, 'bekannt': 564, 'einander': 567, 'in': 566, 'miteinander': 567}, {'mail': 1480}, {'e': 1481, 'linkedin': 1480,
'mail': 1480, 'whatsapp': 1480}, {'...': 1477, '<introduced>': 563, 'bekannt': 564, 'einander': 567, 'gegenseitig':
567, 'in': 1479, 'kontakt': 1478, 'miteinander': 567, 'per': 1482, 'verbindung': 1478, 'via': 1482}, {'N': 1483,
'ich': 405}, {'^': 176, 'an': 743, 'dass': 327, 'dazu': 742, 'fuer': 745, 'fur': 747, 'ist': 420, 'lautet': 420,
'lautete': 420, 'waere': 420, 'war': 420, 'ware': 420, 'wäre': 420}, {'bekannt': 564, 'vorgestellt': 563}, {'...':
1486}, {'N': 601, 'dem': 602, 'der': 602, 'mit': 602}, {'ich': 1488, 'wir': 1488}, {'gestellt': 21}, {'verfuegung':
1490, 'verfugung': 1490}, {'bekannt': 564, 'bereitgestellt': 21, 'freigeraeumt': 21, 'freigeraumt': 21, 'vorgestellt':
563, 'zur': 1491}, {'...': 1492}, {'...': 596, 'vorgestellt': 563}, {'D': 61}, {'...': 1495}, {'alles': 1496, 'das':
1496, 'den': 1496, 'die': 1496, 'es': 1496, 'ihn': 1496, 'sie': 1496}, {'bringt': 1497, 'gibt': 1497, 'schickt': 1497,
'sendet': 1497}, {'und': 1498}, {'...': 1499}, {'': (6, 'theirs'), 'D': 61}, {'<my>': 61}, {'<me>': 1501, '<my>': 61,
'D': 1502}, {'nach': 61, 'um': 61}, {'...': 1504}, {'...': 1504, 'bei': 1505, 'beim': 1505, 'sich': 1505}, {'...':
61}, {'<their>': 1507, 'bei': 1507, 'beim': 1507}, {'': (6, 'theirs'), 'nach': 61, 'um': 61}, {'...': 1509}, {'...':
1504, '<their>': 1507, 'bei': 1510, 'beim': 1510, 'sich': 1505}, {'...': 1504, 'nach': 61, 'um': 61}, {'sich': 1512},
{'<det>': 61}, {'<det>': 1496, 'D': 1514}, {'<me>': 1515}, {'<sends3>': 1500, '<serves3>': 1503, 'baut': 153,
'bringt': 988, 'erkundigt': 1506, 'fraegt': 1508, 'fragt': 1511, 'fragts': 1508, 'frägt': 1508, 'gibt': 988, 'hakt':
1506, 'hoert': 1513, 'hort': 1513, 'schaut': 1513, 'schickt': 988, 'schreibt': 1516, 'sieht': 1513, 'zahlt': 988},
{'spiel': 660}, {'empfohlen': 530, 'ins': 1518, 'vermittelt': 530, 'vorgeschlagen': 530, 'weiterempfohlen': 530},
{'einsatz': 380}, {'ausgeholfen': 380, 'dabei': 380, 'eingesprungen': 380, 'gearbeitet': 380, 'geholfen': 380,
'gewerkt': 380, 'im': 1520, 'mitgeholfen': 380}, {'...': 1521, 'ausgeholfen': 380, 'dabei': 380, 'eingesprungen': 380,
'gearbeitet': 380, 'geholfen': 380, 'gewerkt': 380, 'im': 1520, 'mitgeholfen': 380}, {'...': 1519, '<helper>': 1522},
{'...': 1519, 'N': 567}, {'gebracht': 540}, {'stand': 1525}, {'aktuellen': 1526, 'letzten': 1526, 'neuesten': 1526,
'neusten': 1526}, {'den': 1527}, {'ans': 1464, 'empfohlen': 530, 'ins': 1518, 'vermittelt': 530, 'vorgeschlagen': 530,
'weiterempfohlen': 530}, {'geholfen': 239, 'unterstuetzt': 239, 'unterstutzt': 239, 'zugehoert': 239, 'zugehort':
239}, {'geholfen': 239, 'unterstutzt': 239, 'zugehort': 239}, {'geholfen': 239, 'unterstuetzt': 239, 'zugehoert':
239}, {'...': 1529, 'N': 567, 'pitch': 1530, 'pitchen': 1530, 'proben': 1530, 'uben': 1531, 'ueben': 1532}, {'...':
1519, 'pitch': 1530, 'pitchen': 1530, 'proben': 1530, 'uben': 1531, 'ueben': 1532}, {'gegeben': 540, 'gesagt': 540},
{'gegeben': 563, 'gemacht': 563, 'geschickt': 563}, {'N': 1536}, {'an': 1537, 'bei': 1537, 'mit': 1537, 'zu': 1537},
{'intro': 1538}, {'N': 1494}, {'vorgestellt': 563}, {'N': 1541, 'kontakt': 605, 'rucken': 774, 'ruecken': 775}, {'N':
1541}, {'gegeben': 540}, {'intro': 1538, 'update': 1544}, {'...': 1519}, {'': (8, 'asked'), '<me>': 451}, {'durch':
61, 'ein': 61, 'nach': 61, 'weiter': 61}, {'...': 1548}, {'angebot': 61, 'einladung': 61, 'entwurf': 61, 'intro': 61,
'intros': 61, 'kontakt': 61, 'protokoll': 61, 'termin': 61, 'unterlagen': 61, 'vorschlaege': 61, 'vorschlag': 61,
'vorschlage': 61}, {'<my>': 1549, 'angebot': 61, 'das': 1550, 'den': 1550, 'die': 1550, 'ein': 1550, 'eine': 1550,
'einladung': 61, 'entwurf': 61, 'intro': 61, 'intros': 61, 'kontakt': 61, 'nen': 1550, 'protokoll': 61, 'termin': 61,
'unterlagen': 61, 'vorschlaege': 61, 'vorschlag': 61, 'vorschlage': 61}, {'^': 1551}, {'gesetzt': 540}, {'bild':
1553}, {'^': 137}, {'<me>': 1555}, {'<my>': 1549}, {'^': 1557}, {'weg': 408}, {'den': 1559}, {'uber': 1560, 'ueber':
1560}, {'...': 1561, 'uber': 1560, 'ueber': 1560}, {'mir': 1562, 'uns': 1562}, {'angebot': 61, 'das': 1550, 'den':
1550, 'die': 1550, 'ein': 1550, 'eine': 1550, 'einladung': 61, 'entwurf': 61, 'intro': 61, 'intros': 61, 'kontakt':
61, 'nen': 1550, 'protokoll': 61, 'termin': 61, 'unterlagen': 61, 'vorschlaege': 61, 'vorschlag': 61, 'vorschlage':
61}, {'^': 1564}, {'...': 596, '<introduced>': 563, 'bekannt': 564, 'in': 566}, {'<det>': 609, '<my>': 609, '<their>':
609, 'N': 1566, 'einem': 609, 'einer': 609}, {'sein': 61}, {'da': 1568, 'eintreffen': 61, 'fertig': 1568, 'kommen':
61, 'vorliegen': 61}, {'<until>': 1569}, {'': (6, 'theirs'), 'soll': 1570}, {'gebeten': 1571}, {'...': 1572}, {'^':
1573}, {'um': 1574}, {'...': 598, 'email': 1575, 'linkedin': 1575, 'mail': 1575, 'sms': 1575, 'whatsapp': 1575},
{'<work>': 1415}, {'...': 1, ':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'...': 1577, '<counsel>': 748,
'<opinion>': 1578, '<work>': 1415}, {'gebeten': 541}, {'kommt': 1570, 'soll': 1570, 'sollte': 1570}, {'angefragt':
1581, 'gebeten': 1581}, {'...': 1582}, {'...': 1580, '^': 1583}, {'ich': 684, 'wir': 684}, {'von': 1333},
{'eingeladen': 408, 'mit': 1586, 'zugeschaltet': 408}, {'...': 1587}, {'N': 567}, {'gratuliert': 540}, {'geburtstag':
1590}, {'...': 1468, ':': 1475, '<and>': 1484, '<counsel>': 1485, '<det>': 1487, '<have>': 1489, '<my>': 1493, 'N':
1494, '^': 1517, 'als': 1523, 'an': 1524, 'angefeuert': 312, 'angefragt': 541, 'auf': 1528, 'aufgebaut': 312,
'aufgemuntert': 312, 'ausgeholfen': 380, 'bei': 1533, 'beim': 1534, 'berichtet': 540, 'beruhigt': 312, 'bescheid':
1535, 'bestaerkt': 312, 'bestarkt': 312, 'coached': 552, 'das': 1539, 'dem': 1540, 'den': 1542, 'der': 1540, 'die':
1543, 'ein': 1545, 'eine': 1539, 'einem': 1487, 'einen': 606, 'einer': 1487, 'erklaert': 540, 'erklart': 540,
'ermutigt': 312, 'erzaehlt': 540, 'erzahlt': 540, 'fuer': 1546, 'fur': 1546, 'geantwortet': 540, 'gebeten': 1547,
'gebrieft': 540, 'gecoached': 552, 'gecoacht': 552, 'gedankt': 545, 'gefragt': 541, 'gelobt': 312, 'gementort': 552,
'gesagt': 540, 'geschildert': 540, 'gestrichen': 8, 'getroestet': 312, 'getrostet': 312, 'gezeigt': 540, 'gibt': 1552,
'gratuliert': 540, 'gut': 793, 'informiert': 540, 'ins': 1554, 'intro': 1538, 'ist': 416, 'kontakt': 605, 'laesst':
1556, 'lassen': 1556, 'lasst': 1556, 'leitet': 1558, 'lief': 1563, 'lässt': 1556, 'macht': 1565, 'mentored': 552,
'mit': 1567, 'mitgeholfen': 380, 'mitgeteilt': 540, 'motiviert': 312, 'muessen': 401, 'muss': 401, 'mussen': 401,
'mut': 807, 'nachgefragt': 541, 'ne': 1539, 'organisiert': 1565, 'per': 1576, 'reicht': 1558, 's': 1579, 'schickt':
1552, 'soll': 401, 'sollte': 401, 'todo': 451, 'uber': 1576, 'ueber': 1576, 'um': 1584, 'und': 1585, 'update': 1544,
'upgedatet': 540, 'via': 1576, 'war': 1588, 'waren': 1588, 'weiterempfohlen': 530, 'wurde': 416, 'zu': 1589,
'zugesagt': 540, 'zum': 1591}, {'<them>': 12, 'das': 86, 'es': 86}, {'ich': 1593, 'wir': 1593}, {'<me>': 61, 'das':
153, 'es': 153}, {'<they>': 1595}, {'<them>': 569}, {'ich': 1597, 'wir': 1597}, {'<they>': 153}, {'<them>': 61},
{'von': 1600}, {'ich': 1601, 'wir': 1601}, {'<they>': 100, 'von': 99}, {'schuldi': 12, 'schuldig': 12}, {'...': 1604,
'schuldi': 12, 'schuldig': 12}, {'<them>': 1605}, {'<them>': 1605, 'ich': 1606}, {'<me>': 158}, {'an': 86}, {'<me>':
1609}, {'von': 1610}, {'...': 1611}, {'<me>': 1147}, {'<they>': 1613}, {'<me>': 12, '<them>': 61}, {'...': 1611,
'von': 1615}, {'<them>': 12, 'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'dringend': 12, 'noch': 12, 'unbedingt':
12}, {'ich': 1617, 'wir': 1618}, {'ausstaendig': 75, 'ausstandig': 75, 'ausstehend': 75, 'pendent': 75}, {'ich': 86,
'wir': 86}, {'<me>': 75}, {'<they>': 1622, 'ich': 86, 'wir': 86}, {'<they>': 1622}, {'aus': 75, 'noch': 162},
{'<done>': 12}, {'...': 1626}, {'<me>': 1627}, {'von': 1628}, {'<done>': 61}, {'...': 1630}, {'<me>': 1627, '<them>':
1631}, {'<them>': 1629, 'von': 1632}, {'<give1>': 1594, '<give3>': 1596, '<have>': 1598, '<will3>': 1599,
'ausstaendig': 75, 'ausstandig': 75, 'ausstehend': 75, 'bekomm': 1602, 'bekomme': 1602, 'bekommen': 1602, 'bekommt':
1603, 'bin': 1607, 'erhalte': 1602, 'fehlen': 1608, 'fehlt': 1608, 'gehen': 1612, 'geht': 1612, 'ist': 1614, 'kommen':
1616, 'kommt': 1616, 'krieg': 1602, 'kriege': 1602, 'kriegen': 1602, 'kriegt': 1603, 'muessen': 1619, 'muss': 1619,
'mussen': 1619, 'noch': 1620, 'pendent': 75, 'schuld': 1621, 'schulde': 1621, 'schulden': 1623, 'schuldet': 1624,
'sind': 1614, 'stehen': 1625, 'steht': 1625, 'werden': 1633, 'wird': 1633}, {'bis': 12, 'ich': 816, 'noch': 12,
'spaetestens': 12, 'spatestens': 12, 'wir': 816}, {'<they>': 1514}, {'nach': 12, 'vorbei': 12, 'weiter': 12, 'zuruck':
12, 'zurueck': 12}, {'...': 1637, '<them>': 12, 'das': 86, 'den': 86, 'die': 86, 'es': 86, 'ihn': 86, 's': 86, 'sie':
86}, {'<them>': 12, 'das': 86, 'den': 86, 'die': 86, 'es': 86, 'ihn': 86, 's': 86, 'sie': 86}, {'<them>': 12, 'das':
86, 'es': 86, 'ich': 1638, 's': 86, 'wir': 1639}, {'': (6, 'theirs'), '<they>': 61}, {'<me>': 1641}, {'<me>': 1641,
'das': 1642, 'den': 1642, 'die': 1642, 'es': 1642, 's': 1642}, {'<me>': 1641, '<they>': 1643, 'das': 1642, 'den':
1642, 'der': 1643, 'die': 1643, 'es': 1642, 's': 1642}, {'retour': 61, 'wieder': 256, 'zuruck': 61, 'zurueck': 61},
{'D': 1645, 'retour': 61, 'wieder': 256, 'zuruck': 61, 'zurueck': 61}, {'...': 256, 'D': 1645, 'das': 1646, 'den':
1646, 'die': 1646, 'es': 1646, 'ihn': 1646, 'retour': 61, 'sie': 1646, 'wieder': 256, 'zuruck': 61, 'zurueck': 61},
{'N': 1647, 'er': 1647, 'sie': 1647}, {'<they>': 968, 'N': 1647, 'bescheid': 61, 'das': 972, 'er': 1647, 'es': 972,
'mir': 967, 'sie': 1647, 'uns': 967}, {'<me>': 980, '<they>': 981}, {'mich': 12}, {'ich': 1651, 'mich': 12},
{'zuruck': 12, 'zurueck': 12}, {'': (5, 'mine'), 'bei': 86}, {'mich': 1654}, {'<them>': 1653, 'ich': 1655, 'mich':
1654, 'zuruck': 12, 'zurueck': 12}, {'': (6, 'theirs'), 'bei': 153}, {'': (6, 'theirs'), '<they>': 1657, 'bei': 153},
{'<they>': 965, 'sich': 1658}, {'...': 955, '<they>': 989, 'mich': 988, 'mir': 988, 'sich': 1658, 'uns': 988}, {'N':
257, 'er': 257, 'sie': 257}, {'<them>': 1653, 'zuruck': 12, 'zurueck': 12}, {'...': 955, '<me>': 980, 'mich': 956,
'mir': 956, 'uns': 956, 'zuruck': 61, 'zurueck': 61}, {'...': 955, '<me>': 980, '<they>': 1663, 'mich': 956, 'mir':
956, 'uns': 956, 'zuruck': 61, 'zurueck': 61}, {'N': 1647, 'das': 972, 'er': 1647, 'es': 972, 'sie': 1647}, {'<me>':
993, 'N': 1647, 'er': 1647, 'sie': 1647}, {'D': 12}, {'mir': 1667}, {'<until>': 61, 'N': 1647, 'er': 1647, 'sie':
1647}, {'...': 1634, '<deed1>': 1635, '<deed3>': 1636, '<does3>': 952, '<give1>': 1640, '<give3>': 1644, 'antwortet':
958, 'bringt': 1648, 'connected': 153, 'connectet': 153, 'erkundigt': 966, 'geben': 969, 'gibt': 1649, 'hoert': 979,
'holen': 981, 'holt': 1650, 'hort': 979, 'intro': 153, 'introduced': 153, 'introed': 153, 'introt': 153, 'kuemmer':
1652, 'kuemmere': 1652, 'kuemmre': 1652, 'kummer': 1652, 'kummere': 1652, 'kummre': 1652, 'leitet': 986, 'mailt': 987,
'meld': 1656, 'melde': 1656, 'melden': 1659, 'meldet': 1660, 'retourniert': 1661, 'ruehren': 966, 'ruehrt': 1659,
'ruf': 1662, 'rufe': 1662, 'rufen': 981, 'ruft': 1664, 'ruhren': 966, 'ruhrt': 1659, 'sagen': 969, 'sagt': 969,
'schickt': 1665, 'schreib': 1662, 'schreibe': 1662, 'schreibt': 987, 'stellen': 994, 'stellt': 1666, 'uberleg': 1668,
'uberlege': 1668, 'uberweist': 62, 'ueberleg': 1668, 'ueberlege': 1668, 'ueberweist': 62, 'unterschreibt': 62,
'zahlt': 1669}, {'$$': 408, 'D': 54, 'fuer': 359, 'fur': 359}, {'': (2, 'plan'), '$$': 408, 'D': 54, 'fuer': 359,
'fur': 359}, {'mir': 34}, {'mich': 34}, {'^': 12, 'bei': 1673, 'fuer': 1674, 'fur': 1674, 'mein': 34, 'meine': 34,
'von': 1673}, {'item': 1675, 'items': 1675}, {'': (0, 'missed'), 'davon': 8}, {'nichts': 1677}, {'nichts': 1677,
'noch': 1678}, {'...': 1521, 'am': 380, 'an': 380, 'auf': 380, 'ausgeholfen': 380, 'bei': 380, 'beim': 380, 'dabei':
380, 'eingesprungen': 380, 'fuer': 380, 'fur': 380, 'gearbeitet': 380, 'geholfen': 380, 'gewerkt': 380, 'im': 1520,
'mitgeholfen': 380}, {'N': 552}, {'bei': 1681, 'fuer': 1681, 'fur': 1681, 'von': 1681}, {'bei': 380, 'beim': 380},
{'war': 8}, {'...': 1684}, {'urlaub': 1685}, {'auf': 1685, 'beim': 1685, 'da': 1685, 'fort': 1685, 'im': 1686, 'in':
1685, 'unterwegs': 1685, 'weg': 1685}, {'auf': 1685, 'beim': 1685, 'da': 1685, 'fort': 1685, 'gerade': 1687, 'grad':
1687, 'im': 1686, 'in': 1685, 'kurz': 1687, 'ned': 1687, 'net': 1687, 'nicht': 1687, 'unterwegs': 1685, 'weg': 1685},
{'N': 530}, {'fuer': 1689, 'fur': 1689}, {'<helper>': 1680, 'coach': 1682, 'freiwillige': 1683, 'freiwilliger': 1683,
'ich': 1688, 'mentor': 1682, 'mentorin': 1682, 'referenz': 1690}, {'bekommen': 408, 'gehabt': 408, 'gehaengt': 408,
'gehangen': 408, 'gehangt': 408, 'gekriegt': 408, 'gesprochen': 408}, {'bekommen': 408, 'gehabt': 408, 'gehaengt':
408, 'gehangen': 408, 'gehangt': 408, 'gekriegt': 408}, {'bekommen': 408, 'gehabt': 408, 'gehaengt': 408, 'gehangen':
408, 'gekriegt': 408}, {'bekommen': 408, 'gehabt': 408, 'gehangen': 408, 'gehangt': 408, 'gekriegt': 408}, {'': (23,
'contact'), 'gehabt': 408, 'gesprochen': 408}, {'': (23, 'contact'), 'bekommen': 408, 'gehabt': 408, 'gehaengt': 408,
'gehangen': 408, 'gehangt': 408, 'gekriegt': 408, 'gesprochen': 408}, {'apparat': 1692, 'handy': 1693, 'hoerer': 1694,
'horer': 1695, 'rohr': 1693, 'tel': 1696, 'telefon': 1697}, {'muessen': 304, 'mussen': 304}, {'denken': 1699,
'gedacht': 304}, {'los': 1106, 'raus': 1106, 'rausgegangen': 1106, 'unterwegs': 1106, 'weg': 1106}, {'apparat': 1693,
'handy': 1693, 'hoerer': 1694, 'horer': 1695, 'rohr': 1693, 'telefon': 1693}, {'': (23, 'contact'), 'gehabt': 408},
{'strippe': 1703}, {'bekommen': 408}, {'strippe': 1705}, {'<they>': 327}, {'taet': 1707, 'tat': 1707, 'tät': 1707,
'wuerd': 1707, 'wuerde': 1707, 'wurd': 1707, 'wurde': 1707, 'würde': 1707}, {'stelle': 1708}, {'<them>': 1700, 'N':
1701, 'den': 1702, 'der': 1704, 'die': 1706, 'meiner': 1709, 'unserer': 1709, 'unsrer': 1709}, {'i': 684},
{'geschickt': 408, 'geschrieben': 408, 'gesendet': 408, 'gschriebn': 408, 'hinterlassen': 408, 'rausgeschickt': 408,
'verschickt': 408}, {'N': 541}, {'...': 1712, 'an': 1713, 'geschickt': 408, 'geschrieben': 408, 'gesendet': 408,
'gschriebn': 408, 'hinterlassen': 408, 'rausgeschickt': 408, 'verschickt': 408}, {'...': 1712, 'geschickt': 408,
'geschrieben': 408, 'gesendet': 408, 'gschriebn': 408, 'hinterlassen': 408, 'rausgeschickt': 408, 'verschickt': 408},
{'N': 541, 'bei': 1713}, {'...': 379, 'an': 408, 'bei': 408, 'v': 408, 'verpasst': 8, 'von': 408}, {'wollen': 8},
{'bekommen': 408, 'erhalten': 408, 'gekriegt': 408, 'von': 408}, {'': (23, 'contact'), 'nicht': 8}, {'war': 408,
'waren': 408}, {'<they>': 1003}, {'D': 54, 'am': 54, 'for': 54, 'on': 54}, {'booked': 1723, 'confirmed': 1723,
'planned': 1723, 'scheduled': 1723}, {'ausgeholfen': 380, 'beraten': 380, 'betreut': 380, 'gearbeitet': 380,
'gebacken': 380, 'geholfen': 380, 'geknetet': 380, 'gekocht': 380, 'mitgeholfen': 380, 'repariert': 380,
'unterrichtet': 380, 'verkauft': 380}, {'...': 1725}, {'es': 0, 'man': 0}, {'ehrenamtlich': 1726, 'erzaehlt': 1727,
'erzahlt': 1727, 'gratis': 1726, 'heisst': 1727, 'heißt': 1727, 'hiess': 1727, 'kostenlos': 1726, 'munkelt': 1727,
'umsonst': 1726, 'unentgeltlich': 1726, 'verlegt': 1435, 'verschoben': 1435}, {'': (13, 'talk'), 'dass': 0}, {'': (13,
'talk'), 'dass': 0, 'ich': 1729, 'man': 1729}, {'<seen_of>': 0, 'las': 1730, 'liest': 1730, 'sah': 1730, 'sieht':
1730, 'stand': 1730, 'steht': 1730}, {'': (13, 'talk'), 'hin': 0}, {'aufgepasst': 380}, {'...': 1733, 'aufgepasst':
380}, {'<counsel>': 1732, 'hund': 1734, 'katze': 1734, 'kinder': 1734, 'kleine': 1734, 'kleinen': 1734, 'sohn': 1734,
'tochter': 1734}, {'gelegt': 1435, 'geschoben': 1435, 'umgebucht': 1435, 'umgelegt': 1435, 'verlegt': 1435,
'verschoben': 1435, 'vertagt': 1435, 'vorgezogen': 1435}, {'warten': 75}, {'...': 1737}, {'<counsel>': 1732, '^':
1738}, {'s': 1739}, {'$$': 75}, {'warten': 1741}, {'...': 1742}, {'': (0, 'missed'), 'gequatscht': 8, 'geredet': 8,
'gesprochen': 8}, {'band': 1744, 'box': 1744, 'mailbox': 1744, 'mobilbox': 1744}, {'ab': 8, 'anrufbeantworter': 8,
'band': 8, 'combox': 8, 'mailbox': 8}, {'geredet': 8, 'gesprochen': 8}, {'': (0, 'missed'), '...': 1747, 'geredet': 8,
'gesprochen': 8}, {'ab': 1748, 'anrufbeantworter': 1748, 'band': 8, 'combox': 8, 'mailbox': 8}, {'ab': 8,
'anrufbeantworter': 8, 'band': 1744, 'box': 1744, 'combox': 8, 'mailbox': 1744, 'mobilbox': 1744}, {'achterl': 408,
'bier': 408, 'bierchen': 408, 'drink': 408, 'glas': 408, 'runde': 408, 'schwatz': 408, 'spaziergang': 408, 'spritzer':
408, 'sprung': 408, 'wein': 408}, {'...': 1747, 'geredet': 8, 'gesprochen': 8}, {'ab': 1752, 'anrufbeantworter':
1752}, {'genommen': 34}, {'kappe': 1754}, {'seite': 34}, {'': (1, 'moved'), 'auf': 1435}, {'...': 1728, '<network>':
1731, '<their>': 1735, 'D': 1736, 'N': 1740, '^': 1743, 'das': 1745, 'dem': 1746, 'den': 1749, 'der': 1746, 'die':
1750, 'ein': 1751, 'einen': 1751, 'ihr': 1745, 'ihren': 1753, 'meine': 1755, 'meiner': 1756, 'mich': 1754, 'n': 1751,
'nen': 1751, 'sein': 1745, 'seinen': 1753, 'verschoben': 1757}, {'mich': 250}, {':': 34, '^': 12}, {'mir': 1760},
{'^': 12, 'an': 1759, 'bei': 1673, 'fuer': 1674, 'fur': 1674, 'ich': 250, 'mein': 34, 'meine': 34, 'meinerseits': 250,
'von': 1761}, {'band': 1744, 'box': 1744, 'den': 1753, 'ihren': 1753, 'mailbox': 1744, 'mobilbox': 1744, 'seinen':
1753}, {'erfahren': 1729}, {'...': 1764}, {'me': 8}, {'on': 1766}, {'<det>': 0, '<me>': 34, '<their>': 0, '<them>':
451, 'N': 0}, {'<det>': 0, '<their>': 0, '<them>': 451, 'N': 0}, {'bei': 1769}, {'<det>': 0, '<their>': 0, 'N': 0},
{'bei': 1771}, {'bei': 1768, 'jetzt': 1770, 'nun': 1772}, {'liegt': 1773}, {'<me>': 1004, 'N': 541, 'ich': 1713, 'um':
1007}, {'aufbauen': 312, 'aufmuntern': 312, 'aufmunterung': 312, 'daumendruecken': 312, 'mutmachen': 312, 'troesten':
312, 'zuhoeren': 312, 'zureden': 312, 'zuspruch': 312}, {'das': 1776, 'den': 1776, 'die': 1776}, {'aufbauen': 312,
'aufmuntern': 312, 'aufmunterung': 312, 'daumendrucken': 312, 'mutmachen': 312, 'trosten': 312, 'zuhoren': 312,
'zureden': 312, 'zuspruch': 312}, {'das': 1778, 'den': 1778, 'die': 1778}, {'fuer': 1777, 'fuers': 1776, 'fur': 1779,
'furs': 1778}, {'...': 1780}, {'off': 8}, {'D': 1435, 'auf': 1435, 'to': 1435}, {'called': 1782, 'canceled': 8,
'cancelled': 8, 'gecancelt': 8, 'moved': 1783, 'postponed': 1783, 'pushed': 1783, 'rescheduled': 1783, 'shifted':
1783}, {'ehrenamtlich': 1726, 'erzaehlt': 1727, 'erzahlt': 1727, 'gratis': 1726, 'heisst': 1727, 'heißt': 1727,
'hiess': 1727, 'kostenlos': 1726, 'munkelt': 1727, 'umsonst': 1726, 'unentgeltlich': 1726}, {'angepackt': 380,
'aufgebaut': 380, 'ausgeholfen': 380, 'ausgeschenkt': 380, 'betreut': 380, 'eingesprungen': 380, 'gearbeitet': 380,
'gegrillt': 380, 'geholfen': 380, 'gekocht': 380, 'mitgeholfen': 380, 'unterrichtet': 380, 'vorgelesen': 380}, {'...':
1786, 'angepackt': 380, 'aufgebaut': 380, 'ausgeholfen': 380, 'ausgeschenkt': 380, 'betreut': 380, 'eingesprungen':
380, 'gearbeitet': 380, 'gegrillt': 380, 'geholfen': 380, 'gekocht': 380, 'mitgeholfen': 380, 'unterrichtet': 380,
'vorgelesen': 380}, {'<community>': 1787}, {'las': 1730, 'liest': 1730, 'sah': 1730, 'sieht': 1730, 'stand': 1730,
'steht': 1730}, {'gearbeitet': 239, 'gebruetet': 239, 'gebrutet': 239, 'gefeilt': 239, 'gesessen': 239}, {'<work>':
1790}, {'...': 1791, '<work>': 1790}, {'<their>': 1792}, {'gearbeitet': 239, 'gebrutet': 239, 'gefeilt': 239,
'gesessen': 239}, {'<work>': 1794}, {'...': 1795, '<work>': 1794}, {'<their>': 1796}, {'gearbeitet': 239, 'gebruetet':
239, 'gefeilt': 239, 'gesessen': 239}, {'<work>': 1798}, {'...': 1799, '<work>': 1798}, {'<their>': 1800}, {'an':
1793, 'angepackt': 380, 'aufgebaut': 380, 'ausgemalt': 380, 'geputzt': 380, 'geschleppt': 380, 'gestrichen': 380,
'gewesen': 408, 'gwesen': 408, 'mitangepackt': 380, 'renoviert': 380, 'uber': 1797, 'ueber': 1801}, {'aufgebaut': 380,
'entruempelt': 380, 'entrumpelt': 380, 'gemaeht': 380, 'gemaht': 380, 'geputzt': 380, 'geraeumt': 380, 'geraumt': 380,
'geschnitten': 380, 'gestrichen': 380, 'repariert': 380, 'umgegraben': 380}, {'aufgebaut': 380, 'entrumpelt': 380,
'gemaht': 380, 'geputzt': 380, 'geraumt': 380, 'geschnitten': 380, 'gestrichen': 380, 'repariert': 380, 'umgegraben':
380}, {'aufgebaut': 380, 'entruempelt': 380, 'gemaeht': 380, 'geputzt': 380, 'geraeumt': 380, 'geschnitten': 380,
'gestrichen': 380, 'repariert': 380, 'umgegraben': 380}, {'auto': 1803, 'dachrinne': 1803, 'fenster': 1803, 'garten':
1803, 'hecke': 1803, 'keller': 1803, 'kuche': 1804, 'kueche': 1805, 'rasen': 1803, 'schnee': 1803, 'wohnung': 1803},
{'<inf>': 304}, {'...': 1807}, {'ich': 1808, 'wir': 1808}, {'...': 1802, 'angepackt': 380, 'aufgebaut': 380,
'ausgemalt': 380, 'das': 1806, 'den': 1806, 'die': 1806, 'geputzt': 380, 'geschleppt': 380, 'gestrichen': 380,
'koennte': 1809, 'konnte': 1809, 'könnte': 1809, 'mitangepackt': 380, 'mochte': 1809, 'moechte': 1809, 'muesste':
1809, 'muessten': 1809, 'musste': 1809, 'mussten': 1809, 'möchte': 1809, 'müsste': 1809, 'müssten': 1809, 'renoviert':
380, 'sollte': 1809, 'sollten': 1809, 'will': 1809}, {'angepackt': 380, 'ausgeholfen': 380, 'mitangepackt': 380,
'mitgeholfen': 380}, {'<helper>': 1522}, {'...': 1811, 'als': 1812, 'angefragt': 541, 'angeklopft': 541, 'bedankt':
545, 'nachgefasst': 541, 'nachgefragt': 541, 'nachgehakt': 541, 'vorgefuehlt': 541, 'vorgefuhlt': 541}, {'gearbeitet':
380, 'geholfen': 380, 'mitgeholfen': 380}, {'kreuz': 1814}, {'caritas': 1814, 'diakonie': 1814, 'feuerwehr': 1814,
'fluchtlingshilfe': 1814, 'fluechtlingshilfe': 1814, 'roten': 1815, 'rotes': 1815, 'tafel': 1814}, {'...': 1785,
'<community>': 1787, '<det>': 1788, '<me>': 684, '<network>': 1789, '<them>': 1810, 'N': 1813, 'dem': 1816, 'den':
1816, 'der': 1816, 'die': 1816}, {'ehrenamtlich': 1726, 'gratis': 1726, 'kostenlos': 1726, 'umsonst': 1726,
'unentgeltlich': 1726}, {'angepackt': 380, 'aufgebaut': 380, 'ausgemalt': 380, 'geputzt': 380, 'geschleppt': 380,
'gestrichen': 380, 'gewesen': 408, 'gwesen': 408, 'mitangepackt': 380, 'renoviert': 380}, {'...': 1819, 'angepackt':
380, 'aufgebaut': 380, 'ausgemalt': 380, 'das': 1806, 'den': 1806, 'die': 1806, 'geputzt': 380, 'geschleppt': 380,
'gestrichen': 380, 'mitangepackt': 380, 'renoviert': 380}, {'...': 1811}, {'angepackt': 380, 'geholfen': 380,
'mitgeholfen': 380}, {'...': 1822}, {'...': 1822, 'angepackt': 380, 'geholfen': 380, 'mitgeholfen': 380}, {'gesehen':
408, 'getroffen': 408}, {'...': 1818, '<community>': 1787, '<det>': 1788, '<them>': 1820, 'N': 1821, 'abbau': 1823,
'aufbau': 1823, 'siedeln': 1824, 'ubersiedeln': 1824, 'uebersiedeln': 1824, 'umzug': 1824, 'vorbeigehen': 1825},
{'...': 1601}, {'': (6, 'theirs'), '...': 1601}, {'<them>': 451}, {'^': 1828, 'von': 1829}, {'^': 61, 'von': 1829},
{'^': 1827, 'ich': 1830, 'wir': 1831}, {'...': 100}, {'^': 1833}, {'<they>': 1834, 'ich': 1831, 'wir': 1831},
{'<they>': 1834, '^': 1833, 'von': 1013}, {'^': 1392}, {'^': 1394}, {'zufolge': 0}, {'N': 540}, {'': (13, 'talk'),
'N': 540, 'ich': 1840}, {'ist': 359}, {'...': 1842}, {'bei': 408, 'ich': 54, 'vom': 408, 'von': 408}, {'ich': 54},
{'wir': 54, 'wollen': 8}, {'N': 545}, {'N': 545, 'an': 1847, 'to': 1847}, {'thanks': 1848}, {'<gone>': 408, 'fuer':
383, 'fur': 386, 'verabredet': 54}, {'aufgetaucht': 8, 'auftaucht': 8, 'erschienen': 8, 'gekommen': 8, 'kommen': 8,
'kumma': 8}, {'<not>': 1851}, {'mit': 34}, {'erschienen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8}, {'...':
1854}, {'zu': 1855, 'zum': 1855, 'zur': 1855}, {'ned': 1856, 'net': 1856, 'nicht': 1856}, {'verabredet': 54},
{'durchgespielt': 552, 'geprobt': 552, 'geubt': 552, 'trainiert': 552, 'vorbereitet': 552}, {'...': 1859},
{'durchgespielt': 552, 'geprobt': 552, 'geuebt': 552, 'trainiert': 552, 'vorbereitet': 552}, {'...': 1861},
{'durchgespielt': 552, 'geprobt': 552, 'geubt': 552, 'geuebt': 552, 'trainiert': 552, 'vorbereitet': 552}, {'...':
1863}, {'durch': 239, 'gegangen': 239}, {'<work>': 1865}, {'...': 1866, '<work>': 1865}, {'<their>': 1867},
{'-gesprach': 1860, '-gespraech': 1862, '-interview': 1864, '-praesentation': 1862, '-prasentation': 1860,
'-pruefung': 1862, '-prufung': 1860, 'bewerbung': 1864, 'durch': 1868, 'pitch': 1864, 'rede': 1864, 'vortrag': 1864},
{'gegangen': 239}, {'<work>': 1870}, {'...': 1871, '<work>': 1870}, {'...': 1871, '<det>': 1872, '<their>': 1867,
'<work>': 1870}, {'...': 1869, 'durch': 1873}, {'': (2, 'plan'), '...': 1858, '<them>': 1874}, {'...': 1850, '<them>':
857, 'bei': 54, 'dran': 1853, 'gestern': 1857, 'heute': 1857, 'mit': 1875, 'ned': 1856, 'net': 1856, 'nicht': 1856},
{'gekommen': 8}, {'dazu': 1877, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8},
{'...': 1878, 'dazu': 1877, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8},
{'nicht': 1879}, {'sicher': 304}, {'nicht': 1881, 'un': 1881}, {'': (23, 'contact'), '...': 1858, '<them>': 1874},
{'...': 1878, 'dazu': 1877, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8,
'sicher': 304, 'zu': 1855, 'zum': 1855, 'zur': 1855}, {'<gone>': 408}, {'<them>': 1874}, {'...': 1885, 'gestern':
1857, 'heute': 1857, 'mit': 1886, 'ned': 1856, 'net': 1856, 'nicht': 1856}, {'...': 1850, '<not>': 1851, '<them>':
857, 'aber': 1852, 'dann': 1852, 'dran': 1853, 'gestern': 1857, 'heute': 1857, 'ich': 1876, 'leider': 1880, 'mir':
1882, 'mit': 1883, 'ned': 1856, 'net': 1856, 'nicht': 1884, 'un': 1881, 'wir': 1887}, {'<them>': 1256}, {'von': 1889},
{'ich': 1890, 'von': 1889, 'wir': 1890}, {'...': 115}, {'^': 1892, 'von': 1889}, {'^': 1892, 'ich': 1893, 'von': 1889,
'wir': 1893}, {'^': 1086, 'das': 1005, 'es': 1005, 'ihn': 1005, 'sie': 1005}, {'...': 1712, 'an': 408, 'geschickt':
408, 'geschrieben': 408, 'gesendet': 408, 'gschriebn': 408, 'hinterlassen': 408, 'rausgeschickt': 408, 'verschickt':
408, 'von': 408}, {'mit': 12}, {'...': 1897}, {'^': 1898}, {'<them>': 1899, '^': 1898}, {'<them>': 1899, '^': 1898,
'ich': 1900}, {'<them>': 54}, {'mit': 1902}, {'ich': 1903}, {'ist': 359, 'vergessen': 8}, {'abgemacht': 54,
'angesetzt': 54, 'ausgemacht': 54, 'bestaetigt': 54, 'bestatigt': 54, 'fix': 54, 'fixiert': 54, 'gebucht': 54,
'geplant': 54, 'steht': 54, 'vereinbart': 54, 'zugesagt': 54}, {'...': 1905, 'abgemacht': 54, 'angesetzt': 54,
'ausgemacht': 54, 'bestaetigt': 54, 'bestatigt': 54, 'fix': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'ist':
1906, 'steht': 54, 'vereinbart': 54, 'zugesagt': 54}, {'N': 408}, {'N': 408, 'to': 1908}, {'it': 8}, {'make': 1910},
{'not': 1911, 't': 1911}, {'': (0, 'missed'), 'on': 1766}, {'<me>': 552}, {'zu': 1914}, {'einheit': 1915, 'fuer':
1681, 'fur': 1681, 'gesprach': 1915, 'gespraech': 1915, 'session': 1915, 'stunde': 1915, 'termin': 1915}, {'up': 54},
{'N': 563}, {'<and>': 1918, 'an': 1918, 'bei': 1918, 'mit': 1918, 'to': 1918, 'with': 1918, 'x': 1918, 'zu': 1918},
{'N': 1919}, {'': (23, 'contact'), 'N': 1919}, {'er': 0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie':
0}, {'D': 1435}, {'...': 1780, 'N': 545, 'an': 1847}, {'N': 545, 'dem': 1847, 'den': 1847, 'der': 1847, 'die': 1847,
'liebe': 1847, 'lieber': 1847}, {'N': 545, 'an': 1847}, {'...': 1780, 'N': 545, 'an': 1925, 'dem': 1847, 'den': 1847,
'der': 1847, 'die': 1847, 'liebe': 1847, 'lieber': 1847, 'nochmal': 1926}, {'ich': 34}, {'': (12, 'task'), '^': 12,
'dass': 1928}, {'denken': 1929}, {'^': 12, 'dass': 1928}, {'denken': 1931}, {'vergessen': 34}, {'daran': 1932, 'dran':
1932, 'nicht': 1933}, {'daran': 1932, 'dran': 1932, 'ich': 1934, 'nicht': 1933}, {'braucht': 0, 'hat': 0, 'ist': 0,
'muss': 0, 'soll': 0, 'war': 0, 'will': 0}, {'<rel>': 1936}, {'<give3>': 61, '<give3_apart>': 61, 'laesst': 61,
'lasst': 61, 'lässt': 61}, {'...': 1938}, {'^': 1939}, {'<give3>': 61, '<give3_apart>': 61}, {'...': 1941}, {'<me>':
1942}, {'...': 1943}, {'<me>': 1940, '^': 1944}, {'': (13, 'talk'), 'N': 1945, 'er': 1945, 'sie': 1945}, {'steht':
54}, {'N': 312}, {'fur': 1948}, {'fuer': 1948}, {'gedruckt': 1949, 'gedrueckt': 1950, 'gedrückt': 1949}, {'N': 239},
{'fuer': 1952, 'fur': 1952, 'von': 1952}, {'review': 1953}, {'empfohlen': 530, 'vermittelt': 530, 'weiterempfohlen':
530}, {'...': 1955}, {'ich': 1956, 'wir': 1956}, {'<have>': 1957}, {'an': 304, 'druber': 304, 'drueber': 304},
{'daran': 4, 'dran': 4, 'grad': 1959}, {'an': 304, 'daruber': 304, 'darueber': 304, 'uber': 304, 'ueber': 304}, {'an':
304, 'daruber': 304, 'darueber': 304, 'gerade': 1961, 'uber': 304, 'ueber': 304}, {'abgeholt': 408, 'angerufen': 408,
'besucht': 408, 'eingeladen': 408, 'empfohlen': 408, 'erzaehlt': 408, 'erzahlt': 408, 'geantwortet': 408, 'gegeben':
408, 'geholfen': 408, 'gemailt': 408, 'geraten': 408, 'gesagt': 408, 'geschickt': 408, 'geschrieben': 408, 'gezeigt':
408, 'gratuliert': 408, 'vorgestellt': 408, 'zuruckgerufen': 408, 'zurueckgerufen': 408}, {'...': 1963}, {'<me>':
1964}, {'<give3>': 953}, {'sich': 1229}, {'': (13, 'talk'), 'sich': 1229}, {'bei': 1771, 'jetzt': 1772, 'nun': 1772},
{'liegt': 1969}, {'schritt': 1970}, {'step': 1970, 'steps': 1970}, {'fuer': 304, 'fur': 304}, {'<hat>': 1965,
'<have>': 1957, '<rel>': 1936, '<will3>': 578, '^': 1966, 'bald': 0, 'ball': 1774, 'braucht': 0, 'fliegt': 0, 'geht':
0, 'gerade': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0,
'jetzt': 0, 'lag': 0, 'liegt': 0, 'macht': 0, 'mochte': 1967, 'moechte': 1967, 'muss': 1968, 'möchte': 1967,
'nachste': 1971, 'nachster': 1971, 'naechste': 1971, 'naechster': 1971, 'next': 1972, 'noch': 0, 'nun': 0, 'richtige':
1973, 'steckt': 0, 'steht': 0, 'sucht': 0, 'war': 0, 'werden': 1967, 'will': 1968, 'wird': 1968, 'wollen': 1967,
'wollte': 1967, 'zieht': 0}, {'up': 8}, {'': (0, 'missed'), 'up': 8}, {'answer': 8, 'come': 8, 'make': 1910, 'pick':
1975, 'reply': 8, 'respond': 8, 'show': 1976, 'turn': 1975}, {'not': 1977, 't': 1977}, {'...': 622, 'haben': 0,
'kennen': 0, 'sind': 0, 'wollen': 0}, {'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 1965, '<rel>':
1936, '<will3>': 578, '^': 1966, 'bald': 0, 'beiden': 1979, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0,
'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0,
'kennen': 0, 'macht': 0, 'mochte': 1967, 'moechte': 1967, 'muss': 1968, 'möchte': 1967, 'noch': 0, 'nun': 0,
'richtige': 1973, 'sind': 0, 'sucht': 0, 'war': 0, 'werden': 1967, 'will': 1968, 'wird': 1968, 'wollen': 1967,
'wollte': 1967, 'zieht': 0, 'zwei': 1980}, {'<community>': 380}, {'<community>': 380, '<det>': 1982}, {'bei': 1983,
'beim': 1983, 'fuer': 1983, 'fur': 1983, 'im': 1983, 'in': 1983}, {'denken': 1929, 'gehabt': 408}, {'ich': 0},
{'erfahre': 1986, 'erfuhr': 1986, 'hoerte': 1986, 'horte': 1986, 'weiss': 1986, 'weiß': 1986}, {'...': 1764, 'N':
1987}, {'...': 1712, 'an': 408, 'geschickt': 408, 'geschrieben': 408, 'gesendet': 408, 'gschriebn': 408,
'hinterlassen': 408, 'rausgeschickt': 408, 'v': 408, 'verschickt': 408, 'vom': 408, 'von': 408}, {'mail': 1989}, {'':
(22, 'gave:volunteering'), 'bei': 380, 'beim': 380, 'fuer': 380, 'fur': 380, 'im': 380, 'in': 380}, {'ausgeholfen':
380, 'beraten': 380, 'betreut': 380, 'engagiert': 380, 'gearbeitet': 380, 'geholfen': 380, 'gekocht': 380,
'mitgearbeitet': 380, 'mitgeholfen': 380, 'taetig': 380, 'tatig': 380, 'unterrichtet': 380}, {'...': 1992},
{'ausgeholfen': 380, 'beraten': 380, 'betreut': 380, 'engagiert': 380, 'gearbeitet': 380, 'geholfen': 380, 'gekocht':
380, 'mitgearbeitet': 380, 'mitgeholfen': 380, 'taetig': 380, 'unterrichtet': 380}, {'...': 1994}, {'ausgeholfen':
380, 'beraten': 380, 'betreut': 380, 'engagiert': 380, 'gearbeitet': 380, 'geholfen': 380, 'gekocht': 380,
'mitgearbeitet': 380, 'mitgeholfen': 380, 'tatig': 380, 'unterrichtet': 380}, {'...': 1996}, {'an': 1993,
'ausgeholfen': 380, 'bei': 1993, 'beim': 1993, 'beraten': 380, 'betreut': 380, 'fuer': 1995, 'fur': 1997,
'gearbeitet': 380, 'geholfen': 380, 'gekocht': 380, 'im': 1993, 'in': 1993, 'mitgeholfen': 380, 'unterrichtet': 380},
{'': (22, 'gave:volunteering'), '...': 1998}, {'angesetzt': 8, 'ausgemacht': 8, 'geplant': 8, 'verabredet': 8,
'vereinbart': 8, 'vorgesehen': 8}, {'N': 8, 'er': 8, 'ich': 8, 'sie': 8, 'wir': 8}, {'N': 8, 'ich': 8, 'wir': 8}, {'':
(0, 'missed'), '<and>': 2002}, {'N': 2003, 'er': 2003, 'ich': 2003, 'sie': 2003, 'wir': 2003}, {'...': 2000, 'haette':
2001, 'haetten': 2004, 'hatte': 2001, 'hatten': 2004, 'hätte': 2001, 'hätten': 2004, 'sollte': 2004, 'sollten': 2004,
'termin': 8, 'treffen': 8, 'verabredet': 8, 'waren': 2004, 'wollte': 2004, 'wollten': 2004}, {'bekannt': 564,
'vernetzt': 563, 'vorgestellt': 563}, {'von': 0}, {'': (23, 'contact'), 'am': 54, 'fuer': 54, 'fur': 54, 'zum': 54},
{'...': 1712, 'an': 408, 'bekommen': 408, 'erhalten': 408, 'gekriegt': 408, 'geschickt': 408, 'geschrieben': 408,
'gesendet': 408, 'gschriebn': 408, 'hinterlassen': 408, 'rausgeschickt': 408, 'v': 408, 'verschickt': 408, 'vom': 408,
'von': 408}, {'abgegeben': 530, 'geschrieben': 530, 'verfasst': 530}, {'N': 2010}, {'fuer': 2011, 'fur': 2011}, {'^':
1496}, {'<them>': 950, 'fuer': 949, 'fur': 949}, {'<does3>': 2014}, {'und': 2015}, {'...': 2016, '<sends3>': 1500,
'<serves3>': 1503, 'baut': 153, 'bringt': 988, 'erkundigt': 1506, 'fraegt': 1508, 'fragt': 1511, 'fragts': 1508,
'frägt': 1508, 'gibt': 988, 'hakt': 1506, 'hoert': 1513, 'hort': 1513, 'schaut': 1513, 'schickt': 988, 'schreibt':
1516, 'sieht': 1513, 'zahlt': 988}, {'': (6, 'theirs'), '<my>': 1549, 'angebot': 61, 'das': 1550, 'den': 1550, 'die':
1550, 'ein': 1550, 'eine': 1550, 'einladung': 61, 'entwurf': 61, 'intro': 61, 'intros': 61, 'kontakt': 61, 'nen':
1550, 'protokoll': 61, 'termin': 61, 'unterlagen': 61, 'vorschlaege': 61, 'vorschlag': 61, 'vorschlage': 61}, {'^':
2018}, {'<deed3>': 2013, '^': 2017, 'besorgt': 451, 'checkt': 451, 'gibt': 1552, 'klaert': 451, 'klart': 451,
'laesst': 1556, 'lassen': 1556, 'lasst': 1556, 'leitet': 1558, 'lässt': 1556, 'macht': 1565, 'mailt': 451,
'organisiert': 1565, 'reicht': 1558, 'schickt': 2019, 'sendet': 451, 'ubernimmt': 451, 'uberweist': 451, 'uebernimmt':
451, 'ueberweist': 451, 'verschickt': 451}, {'ich': 1831, 'wir': 1831}, {'...': 113}, {'s': 2022}, {'<their>': 2022,
'N': 2023, 'das': 2022, 'den': 2022, 'die': 2022, 'eine': 2022}, {'^': 2024}, {'^': 2024, 'ich': 2025, 'wir': 2025},
{'': (12, 'task'), 'an': 4, 'daran': 4}, {'mich': 2027}, {'': (12, 'task'), '...': 1712, 'geschickt': 408,
'geschrieben': 408, 'gesendet': 408, 'gschriebn': 408, 'hinterlassen': 408, 'rausgeschickt': 408, 'verschickt': 408},
{'...': 439, '<should>': 176}, {'...': 2030}, {'^': 2031}, {'ich': 2032, 'man': 2032, 'wir': 2032}, {'dass': 2033},
{'ist': 359, 'sind': 359}, {'...': 2035}, {'': (7, 'waiting'), '<their>': 2022, 'N': 2023, 'das': 2022, 'den': 2022,
'die': 2022, 'eine': 2022}, {'^': 2037, 'von': 1889}, {'^': 2037, 'ich': 2038, 'von': 1889, 'wir': 2038}, {'...':
440}, {'^': 2040}, {'ich': 2041, 'man': 2041, 'wir': 2041}, {'': (13, 'talk'), 'dass': 2042, 'man': 0}, {'um': 0},
{'geht': 2044, 'ging': 2044}, {'': (2, 'plan'), 'mit': 1902}, {'ich': 2046}, {'ausgegeben': 380, 'ausgeschenkt': 380,
'ausgeteilt': 380, 'gesammelt': 380, 'ist': 359, 'sortiert': 380, 'verteilt': 380}, {'...': 2048, 'abgemacht': 54,
'angesetzt': 54, 'ausgegeben': 380, 'ausgemacht': 54, 'ausgeschenkt': 380, 'ausgeteilt': 380, 'bestaetigt': 54,
'bestatigt': 54, 'fix': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'gesammelt': 380, 'ist': 1906, 'sortiert':
380, 'steht': 54, 'vereinbart': 54, 'verteilt': 380, 'wir': 54, 'zugesagt': 54}, {'gehoert': 8, 'gehort': 8,
'gesehen': 8, 'gesprochen': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'mehr': 2050}, {'nicht':
2051}, {'<them>': 644, 'N': 644}, {'wasser': 8}, {'ein': 304}, {'aus': 8, 'flach': 8, 'ins': 2054, 'leider': 415,
'mir': 2055}, {'<they>': 1083}, {'statt': 408}, {'...': 2058}, {'<det>': 2059}, {'statt': 8}, {'': (13, 'talk'),
'...': 2058, '<det>': 2059, 'D': 2060, 'besser': 1077, 'es': 1078, 'gern': 1077, 'gerne': 1077, 'gut': 1077, 'lieber':
1077, 'nicht': 2061, 's': 1078}, {'gegeben': 239, 'geschickt': 239}, {'...': 2063, 'N': 239}, {'...': 2063}, {'mir':
2065}, {'an': 2064, 'auf': 2065, 'fuer': 2064, 'fur': 2064, 'von': 2066, 'zu': 2065, 'zum': 2065, 'zur': 2065}, {'^':
75, 'von': 1889}, {'^': 75, 'noch': 2068, 'von': 1889}, {'<me>': 2069}, {'geburtstag': 0, 'hochzeitstag': 0,
'namenstag': 0}, {'...': 2071, 'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'N': 2072}, {'D': 54, 'fuer':
359, 'fur': 359}, {'aus': 8, 'flach': 8, 'ins': 2054, 'leider': 415}, {'aus': 8, 'leider': 415}, {'': (13, 'talk'),
'nicht': 2061, 'statt': 54}, {'am': 54, 'fuer': 54, 'fur': 54}, {'$$': 4, '<det>': 4, '<my>': 4, '<their>': 4, 'N': 4,
'an': 4, 'bei': 4, 'fuer': 4, 'fur': 4, 'mit': 4, 're': 4, 'wegen': 4, 'with': 4, 'zu': 4, 'zum': 4, 'zur': 4}, {'up':
2079}, {'mich': 304}, {'an': 1713, 'mich': 304}, {'N': 541, 'ich': 1713}, {'gearbeitet': 380, 'geholfen': 380,
'mitgeholfen': 380, 'unterrichtet': 380}, {'...': 2084}, {'bei': 2085, 'beim': 2085, 'fuer': 2085, 'fur': 2085, 'im':
2085, 'in': 2085}, {'D': 54, 'auf': 54, 'schon': 359}, {'mich': 2087}, {'betreut': 380, 'gegossen': 380, 'gehalten':
380, 'gehuetet': 380, 'gemacht': 380, 'uebernommen': 380}, {'...': 2089, 'betreut': 380, 'gegossen': 380, 'gehalten':
380, 'gehuetet': 380, 'gemacht': 380, 'uebernommen': 380}, {'dienst': 2090, 'hund': 2090, 'laden': 2090, 'stand':
2090}, {'blumen': 2090, 'kasse': 2090, 'katze': 2090, 'kinder': 2090, 'schicht': 2090, 'vertretung': 2090},
{'abgeholt': 380, 'ausgeholfen': 380, 'betreut': 380, 'den': 2091, 'die': 2092, 'eingekauft': 380, 'eingesprungen':
380, 'erledigt': 380, 'gefahren': 380, 'gegossen': 380, 'gehalten': 380, 'gehuetet': 380, 'gekocht': 380,
'geschmissen': 380, 'gestemmt': 380, 'gutes': 642, 'mitgeholfen': 380, 'mitgekocht': 380, 'mitgenommen': 380,
'uebernommen': 380, 'vertreten': 380, 'wort': 641}, {'auto': 1805, 'dachrinne': 1805, 'fenster': 1805, 'garten': 1805,
'hecke': 1805, 'keller': 1805, 'kueche': 1805, 'rasen': 1805, 'schnee': 1805, 'wohnung': 1805}, {'...': 2093,
'ausgeholfen': 380, 'das': 2094, 'den': 2094, 'die': 2094, 'eingesprungen': 380, 'gutes': 642, 'mitgeholfen': 380,
'wort': 641}, {'feuer': 1463}, {'ins': 2096}, {'hand': 2097}, {'wort': 640}, {'gutes': 2099}, {'die': 2098, 'ein':
2100, 'gebuergt': 530, 'gutes': 642, 'wort': 641}, {'...': 2101, 'als': 1812, 'den': 631, 'die': 2098, 'ein': 2100,
'einen': 631, 'gebuergt': 530, 'gutes': 642, 'kontakt': 630, 'wort': 641}, {'caritas': 1814, 'diakonie': 1814,
'feuerwehr': 1814, 'fluechtlingshilfe': 1814, 'roten': 1815, 'rotes': 1815, 'tafel': 1814}, {'...': 1818,
'<community>': 1787, '<det>': 1788, '<them>': 2095, 'N': 2102, 'dem': 2103, 'den': 2103, 'der': 2103, 'die': 2103,
'ein': 1751, 'einen': 1751, 'n': 1751, 'nen': 1751}, {'betreut': 380, 'gegossen': 380, 'gehalten': 380, 'gehutet':
380, 'gemacht': 380, 'ubernommen': 380}, {'...': 2105, 'betreut': 380, 'gegossen': 380, 'gehalten': 380, 'gehutet':
380, 'gemacht': 380, 'ubernommen': 380}, {'dienst': 2106, 'hund': 2106, 'laden': 2106, 'stand': 2106}, {'blumen':
2106, 'kasse': 2106, 'katze': 2106, 'kinder': 2106, 'schicht': 2106, 'vertretung': 2106}, {'abgeholt': 380,
'ausgeholfen': 380, 'betreut': 380, 'den': 2107, 'die': 2108, 'eingekauft': 380, 'eingesprungen': 380, 'erledigt':
380, 'gefahren': 380, 'gegossen': 380, 'gehalten': 380, 'gehutet': 380, 'gekocht': 380, 'geschmissen': 380,
'gestemmt': 380, 'gutes': 642, 'mitgeholfen': 380, 'mitgekocht': 380, 'mitgenommen': 380, 'ubernommen': 380,
'vertreten': 380, 'wort': 641}, {'auto': 1804, 'dachrinne': 1804, 'fenster': 1804, 'garten': 1804, 'hecke': 1804,
'keller': 1804, 'kuche': 1804, 'rasen': 1804, 'schnee': 1804, 'wohnung': 1804}, {'...': 2109, 'ausgeholfen': 380,
'das': 2110, 'den': 2110, 'die': 2110, 'eingesprungen': 380, 'gutes': 642, 'mitgeholfen': 380, 'wort': 641}, {'die':
2098, 'ein': 2100, 'geburgt': 530, 'gutes': 642, 'wort': 641}, {'...': 2112, 'als': 1812, 'den': 637, 'die': 2098,
'ein': 2100, 'einen': 637, 'geburgt': 530, 'gutes': 642, 'kontakt': 636, 'wort': 641}, {'caritas': 1814, 'diakonie':
1814, 'feuerwehr': 1814, 'fluchtlingshilfe': 1814, 'roten': 1815, 'rotes': 1815, 'tafel': 1814}, {'...': 1818,
'<community>': 1787, '<det>': 1788, '<them>': 2111, 'N': 2113, 'dem': 2114, 'den': 2114, 'der': 2114, 'die': 2114,
'ein': 1751, 'einen': 1751, 'n': 1751, 'nen': 1751}, {'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8,
'verschlafen': 8, 'verschwitzt': 8}, {'N': 0}, {'...': 379, 'v': 2117, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8,
'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'von': 2117}, {'dass': 0}, {'kopf': 304}, {'dem': 2120}, {'aus':
2121}, {'nicht': 2122}, {'dran': 8, 'hin': 8, 'ran': 8}, {'aus': 2121, 'dran': 8, 'hin': 8, 'ran': 8}, {'nicht': 415},
{'ihm': 0, 'ihnen': 0, 'ihr': 0, 'mir': 2123, 'ned': 2124, 'net': 2124, 'nicht': 2125, 'nod': 2124, 'noed': 2124,
'sich': 2126}, {'^': 2031, 'bringe': 34, 'geb': 34, 'gebe': 34, 'liefere': 34, 'mache': 34, 'meld': 34, 'melde': 34,
'schick': 34, 'schicke': 34}, {'ich': 2128, 'man': 2032, 'wir': 2032}, {'bringe': 34, 'geb': 34, 'gebe': 34,
'liefere': 34, 'mache': 34, 'meld': 34, 'melde': 34, 'schick': 34, 'schicke': 34}, {'dass': 2129, 'ich': 2130},
{'auf': 1435}, {'': (23, 'contact'), 'dass': 2033}, {'vorbeifahren': 0}, {'fernsehen': 0, 'netz': 0, 'vorbeifahren':
0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2136}, {'': (23, 'contact'), 'auf': 0, 'beim': 2134, 'im': 2135, 'in':
2137, 'online': 0}, {'uns': 408}, {'dazu': 408, 'mit': 408, 'rein': 408, 'vorbei': 408, 'zu': 2139}, {'...': 2140,
'dazu': 408, 'mit': 408, 'rein': 408, 'vorbei': 408, 'zu': 2139}, {'N': 2141}, {'N': 2141, 'auch': 2142, 'noch':
2142}, {'N': 2141, 'auch': 2142, 'noch': 2142, 'sich': 2143}, {'ausgegeben': 380, 'ausgeschenkt': 380, 'ausgeteilt':
380, 'gesammelt': 380, 'sortiert': 380, 'verteilt': 380}, {'...': 2145, 'ausgegeben': 380, 'ausgeschenkt': 380,
'ausgeteilt': 380, 'gesammelt': 380, 'sortiert': 380, 'verteilt': 380}, {'von': 304}, {'mich': 8}, {'aus': 2121,
'dran': 8, 'ran': 8}, {'mir': 2123, 'mit': 408, 'nicht': 2149, 'sich': 2126, 'um': 0}, {'verbaselt': 8, 'verbummelt':
8, 'vergessen': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'booked': 1723, 'called': 1782,
'canceled': 8, 'cancelled': 8, 'confirmed': 1723, 'gecancelt': 8, 'moved': 1783, 'planned': 1723, 'postponed': 1783,
'pushed': 1783, 'rescheduled': 1783, 'scheduled': 1723, 'shifted': 1783}, {'dass': 408}, {'abgemacht': 2153,
'ausgemacht': 2153, 'beschlossen': 2153, 'besprochen': 2153, 'festgelegt': 2153, 'vereinbart': 2153}, {'<seen_of>':
0}, {'<network>': 2155}, {'erfahren': 0}, {'...': 2157}, {'...': 2155}, {'...': 2157, '<det>': 2159, '<my>': 2159,
'<their>': 2159}, {'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'besprechung': 359, 'call': 359, 'date': 359, 'essen':
359, 'gesprach': 359, 'gespraech': 359, 'kaffee': 359, 'lunch': 359, 'meeting': 359, 'termin': 359, 'treffen': 359},
{'': (0, 'missed'), 'lassen': 8}, {'bleiben': 2163, 'gelassen': 8, 'sein': 2163}, {'geschafft': 8}, {'aber': 2164,
'bleiben': 2163, 'dann': 2164, 'doch': 2164, 'gelassen': 8, 'nicht': 2165, 'sein': 2163}, {'zeitung': 2155}, {'der':
2167}, {'<det>': 2159, '<my>': 2159, '<their>': 2159}, {'auf': 2156, 'aus': 2158, 'besprechung': 359, 'call': 359,
'date': 359, 'durch': 2160, 'eigentlich': 2161, 'ein': 2162, 'eine': 2162, 'einen': 2162, 'essen': 359, 'fest': 2161,
'geplant': 8, 'gesprach': 359, 'gespraech': 359, 'in': 2168, 'kaffee': 359, 'lunch': 359, 'meeting': 359, 'n': 2162,
'ne': 2162, 'nen': 2162, 'termin': 359, 'treffen': 359, 'uber': 2160, 'ueber': 2160, 'von': 2169, 'vor': 8,
'vorgehabt': 8}, {'abgesagt': 8}, {'abgesagt': 8, 'kurzfristig': 2171, 'spontan': 2171, 'wieder': 2171}, {'auf': 2156,
'besprechung': 359, 'call': 359, 'date': 359, 'durch': 2169, 'eigentlich': 2161, 'ein': 2162, 'eine': 2162, 'einen':
2162, 'essen': 359, 'fest': 2161, 'geplant': 8, 'gesprach': 359, 'gespraech': 359, 'in': 2168, 'kaffee': 359, 'lunch':
359, 'meeting': 359, 'n': 2162, 'ne': 2162, 'nen': 2162, 'termin': 359, 'treffen': 359, 'uber': 2169, 'ueber': 2169,
'von': 2169, 'vor': 8, 'vorgehabt': 8}, {'...': 2154, 'abgesagt': 8, 'auf': 2156, 'aus': 2158, 'besprechung': 359,
'call': 359, 'date': 359, 'durch': 2160, 'eigentlich': 2161, 'ein': 2162, 'eine': 2162, 'einen': 2162, 'es': 2166,
'essen': 359, 'fest': 2161, 'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 359, 'gespraech': 359, 'ich': 2170,
'in': 2168, 'kaffee': 359, 'kurzfristig': 2171, 'lunch': 359, 'meeting': 359, 'mir': 2172, 'n': 2162, 'ne': 2162,
'nen': 2162, 'spontan': 2171, 'termin': 359, 'treffen': 359, 'uber': 2160, 'ueber': 2160, 'uns': 2172, 'von': 2169,
'vor': 8, 'vorgehabt': 8, 'wieder': 2171, 'wir': 2173}, {'aber': 2164, 'bleiben': 2163, 'dann': 2164, 'doch': 2164,
'gelassen': 8, 'sein': 2163}, {'...': 2154, 'abgesagt': 8, 'auf': 2156, 'aus': 2158, 'besprechung': 359, 'call': 359,
'date': 359, 'durch': 2160, 'eigentlich': 2161, 'ein': 2162, 'eine': 2162, 'einen': 2162, 'es': 2175, 'essen': 359,
'fest': 2161, 'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 359, 'gespraech': 359, 'ich': 2170, 'in': 2168,
'kaffee': 359, 'kurzfristig': 2171, 'lunch': 359, 'meeting': 359, 'mir': 2172, 'n': 2162, 'ne': 2162, 'nen': 2162,
'spontan': 2171, 'termin': 359, 'treffen': 359, 'uber': 2160, 'ueber': 2160, 'uns': 2172, 'von': 2169, 'vor': 8,
'vorgehabt': 8, 'wieder': 2171, 'wir': 2173}, {'<said>': 0}, {'...': 2177, '<said>': 0}, {'<rel>': 2178}, {'<det>':
2179, '<my>': 2179, '<their>': 2179, 'haengen': 686, 'haengenlassen': 8, 'hangen': 686, 'hangenlassen': 8, 'sitzen':
687, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'versetzt': 8}, {'gepostet': 0}, {'auf': 2156, 'aus': 2158,
'besprechung': 359, 'call': 359, 'date': 359, 'durch': 2160, 'ein': 2162, 'eine': 2162, 'einen': 2162, 'essen': 359,
'gesprach': 359, 'gespraech': 359, 'in': 2168, 'kaffee': 359, 'lunch': 359, 'meeting': 359, 'n': 2162, 'ne': 2162,
'nen': 2162, 'termin': 359, 'treffen': 359, 'uber': 2160, 'ueber': 2160, 'von': 2169}, {'abgesagt': 8, 'kurzfristig':
2171, 'spontan': 2171, 'verabredet': 54, 'wieder': 2171}, {'': (14, 'together'), 'auf': 2156, 'besprechung': 359,
'call': 359, 'date': 359, 'durch': 2169, 'ein': 2162, 'eine': 2162, 'einen': 2162, 'essen': 359, 'gesprach': 359,
'gespraech': 359, 'in': 2168, 'kaffee': 359, 'lunch': 359, 'meeting': 359, 'n': 2162, 'ne': 2162, 'nen': 2162,
'termin': 359, 'treffen': 359, 'uber': 2169, 'ueber': 2169, 'von': 2169}, {'...': 2154, '<me>': 2180, '<they>': 1834,
'N': 2181, 'abgesagt': 8, 'auf': 2156, 'aus': 2158, 'besprechung': 359, 'call': 359, 'date': 359, 'durch': 2160,
'ein': 2162, 'eine': 2162, 'einen': 2162, 'essen': 359, 'gesprach': 359, 'gespraech': 359, 'ich': 2182, 'in': 2168,
'kaffee': 359, 'kurzfristig': 2171, 'lunch': 359, 'meeting': 359, 'mir': 2172, 'n': 2162, 'ne': 2162, 'nen': 2162,
'spontan': 2171, 'termin': 359, 'treffen': 359, 'uber': 2160, 'ueber': 2160, 'uns': 2183, 'von': 2169, 'wieder': 2171,
'wir': 2184}, {'<should>': 8, 'wollen': 8}, {'<comeinf>': 2186, 'muessen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2187,
'<comeinf>': 2186}, {'': (11, 'thinking'), '<until>': 470, '^': 1132, 'dass': 917, 'wenn': 917}, {'<until>': 470, '^':
1132, 'dass': 917, 'lust': 304, 'wenn': 917}, {'eigentlich': 8}, {'...': 2187, '<comeinf>': 2186, 'besser': 1077,
'eigentlich': 8, 'es': 1078, 'gern': 2189, 'gerne': 2190, 'gut': 1077, 'ich': 2191, 'lieber': 1077, 's': 1078},
{'...': 2187, '<comeinf>': 2186, 'gern': 1135, 'gerne': 1135}, {'<comeinf>': 2186}, {'...': 2194, '<comeinf>': 2186},
{'...': 2154}, {'moved': 1783, 'postponed': 1783, 'pushed': 1783, 'rescheduled': 1783, 'shifted': 1783}, {'been':
2197}, {'<det>': 2179, '<my>': 2179, '<their>': 2179, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0,
'gefluestert': 0, 'geflustert': 0, 'gesagt': 0, 'geschrieben': 0, 'gesteckt': 0, 'haengen': 686, 'haengenlassen': 8,
'hangen': 686, 'hangenlassen': 8, 'sitzen': 687, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0,
'versetzt': 8}, {'...': 2071, 'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'geghostet': 8,
'vertroestet': 8, 'vertrostet': 8}, {'geklappt': 8}, {'abgehoben': 8, 'geantwortet': 8, 'geklappt': 8, 'hingehauen':
8, 'reagiert': 8, 'zuruckgerufen': 8, 'zuruckgeschrieben': 8, 'zurueckgerufen': 8, 'zurueckgeschrieben': 8},
{'gemeldet': 8}, {'gemeldet': 8, 'mehr': 2204}, {'nicht': 2205}, {'<me>': 2199, '<they>': 1834, 'N': 2200, 'abgesagt':
8, 'angedeutet': 0, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 2171,
'mich': 2201, 'mir': 2172, 'ned': 2202, 'nicht': 2203, 'sich': 2206, 'spontan': 2171, 'uns': 2172, 'verraten': 0,
'vor': 0, 'wieder': 2171}, {'<comeinf>': 2186, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2208, '<comeinf>':
2186}, {'gelegenheit': 8, 'lust': 8, 'nerven': 8, 'zeit': 8}, {'<comeinf>': 2186, 'keine': 2210, 'mussen': 8,
'sollen': 8, 'wollen': 8}, {'': (0, 'missed'), 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'),
'eigentlich': 2212, 'ein': 408, 'eine': 408, 'einen': 408, 'fest': 2161, 'geplant': 8, 'n': 408, 'ne': 408, 'nen':
408, 'vor': 8, 'vorgehabt': 8}, {'eigentlich': 2161, 'fest': 2161, 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23,
'contact'), '...': 2211, '<comeinf>': 2186, 'abgesagt': 8, 'besser': 1077, 'eigentlich': 2212, 'ein': 408, 'eine':
408, 'einen': 408, 'es': 1078, 'fest': 2161, 'geplant': 8, 'gern': 2189, 'gerne': 2190, 'gut': 1077, 'ich': 2213,
'keine': 2210, 'kurzfristig': 2171, 'lieber': 1077, 'mir': 2172, 'n': 408, 'ne': 408, 'nen': 408, 's': 1078,
'spontan': 2171, 'uns': 2172, 'vor': 8, 'vorgehabt': 8, 'wieder': 2171, 'wir': 2214}, {'': (23, 'contact'),
'eigentlich': 2161, 'fest': 2161, 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2211,
'<comeinf>': 2186, 'eigentlich': 2161, 'fest': 2161, 'geplant': 8, 'gern': 1135, 'gerne': 1135, 'ich': 2214, 'keine':
2210, 'vor': 8, 'vorgehabt': 8, 'wir': 2216}, {'to': 34}, {'introducing': 451, 'sending': 451}, {'ll': 451, 's': 2219,
'will': 451}, {'ab': 8}, {'nicht': 2221}, {'es': 0}, {'dank': 1926}, {'vergessen': 8, 'verpasst': 8, 'versaeumt': 8,
'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'an': 408, 'beisammen': 408, 'neben': 408, 'uber': 408, 'ueber':
408, 'zusammen': 408}, {'...': 2226}, {'man': 0}, {'mich': 54}, {'...': 2208, '<comeinf>': 2186, 'besser': 1077,
'eigentlich': 8, 'es': 1078, 'gern': 2189, 'gerne': 2190, 'gut': 1077, 'ich': 2191, 'lieber': 1077, 's': 1078},
{'...': 2208, '<comeinf>': 2186, 'gern': 1135, 'gerne': 1135}, {'ll': 34, 'owe': 35, 'promised': 373, 'will': 34},
{'fuer': 383, 'fur': 386}, {'N': 405}, {'besucht': 408, 'gegessen': 408, 'gehabt': 408, 'gequatscht': 408, 'geredet':
408, 'gesehen': 408, 'gesprochen': 408, 'getroffen': 408, 'telefoniert': 408}, {'<vowed>': 562, '^': 570, 'am': 574,
'auf': 574, 'beim': 574, 'darum': 579, 'drum': 579, 'ersucht': 578, 'gebeten': 578, 'gesagt': 585, 'geschrieben': 585,
'gsagt': 585, 'gschriebn': 585, 'im': 574, 'per': 574, 'um': 69, 'via': 574}, {'leider': 626, 'nicht': 625},
{'<vowed>': 562, '^': 570, 'am': 574, 'auf': 574, 'beim': 574, 'darum': 579, 'drum': 579, 'ersucht': 578, 'gebeten':
578, 'im': 574, 'per': 574, 'um': 69, 'via': 574}, {'...': 2235, '<them>': 2238, '<title>': 591, '<vowed>': 589, '^':
570, 'mit': 673}, {'angeboten': 34, 'bereit': 678, 'bereiterklaert': 34, 'bereiterklart': 34, 'verpflichtet': 34},
{'...': 2235, '<them>': 2236, '<title>': 591, '<vowed>': 589, '^': 570, 'es': 2237, 'gesagt': 585, 'geschrieben': 585,
'gsagt': 585, 'gschriebn': 585, 'ich': 2239, 'leider': 626, 'mich': 2240, 'mit': 673, 'nicht': 625, 'wir': 2239}, {'':
(5, 'mine'), '...': 77, '<det>': 12}, {'...': 77, '<them>': 12, 'das': 86, 'den': 86, 'die': 86, 'es': 86, 'ihn': 86,
's': 86, 'sie': 86}, {'an': 12, 'durch': 12, 'nach': 12, 'um': 12}, {'...': 2244}, {'...': 2244, '<them>': 2245,
'mir': 2245, 'uns': 2245}, {'N': 12, 'ihn': 12, 'ihr': 12, 'sie': 12}, {'<until>': 12, 'fuer': 2247, 'fur': 2247},
{'ab': 12, 'auf': 12, 'durch': 12, 'nach': 12, 'raus': 12, 'vorbei': 12, 'weiter': 12, 'zusammen': 12}, {'...': 2249},
{'': (5, 'mine'), '...': 2249, 'D': 2250}, {'<det>': 12, '<my>': 12, '<their>': 12}, {'...': 2248, '<them>': 2251,
'<until>': 2252, 'D': 2252, 'das': 86, 'den': 86, 'die': 86, 'es': 86, 'fuer': 86, 'fur': 86, 'ihn': 86, 'sie': 86},
{'<them>': 1653, 'mich': 1654, 'zuruck': 12, 'zurueck': 12}, {'<deed1>': 2242, '<give1>': 2243, '<sees1>': 2246,
'<serves>': 2253, 'kuemmer': 1652, 'kuemmere': 1652, 'kuemmre': 1652, 'kummer': 1652, 'kummere': 1652, 'kummre': 1652,
'meld': 2254, 'melde': 2254, 'ruf': 1662, 'rufe': 1662, 'schreib': 1662, 'schreibe': 1662, 'uberleg': 1668,
'uberlege': 1668, 'ueberleg': 1668, 'ueberlege': 1668}, {'aus': 12, 'bereit': 12, 'vor': 12, 'zusammen': 12}, {'...':
2256}, {'^': 2257}, {'<them>': 2258}, {'<them>': 2258, '<title>': 2259}, {'ab': 54, 'heim': 54, 'hin': 54}, {'...':
2261}, {'...': 2261, 'D': 2262}, {'N': 2263, 'ihn': 2263, 'sie': 2263}, {'^': 1827}, {'...': 1885, '<them>': 857,
'dran': 1853}, {'...': 1885}, {'...': 1885, '<them>': 857, 'D': 1428, 'dran': 1853, 'ich': 2266, 'leider': 1880,
'nicht': 1879, 'wir': 2267}, {'^': 176, 'ich': 1890, 'von': 1889, 'wir': 1890}, {'auf': 327, 'besser': 327, 'bloss':
327, 'bloß': 327, 'lieber': 327, 'nicht': 327, 'um': 327, 'von': 327}, {'daran': 1932, 'dran': 1932, 'ich': 1934,
'mich': 2270, 'mir': 2270, 'nicht': 1933, 'uns': 2270}, {'an': 304, 'daran': 304, 'daruber': 304, 'darueber': 304,
'uber': 304, 'ueber': 304}, {'mich': 2270, 'mir': 2270, 'uns': 2270}, {'D': 1428}, {'...': 359, 'auf': 398}, {'...':
359, 'auf': 398, 'schon': 2275}, {'mich': 2276, 'uns': 2276}, {'daran': 1932, 'dran': 1932}, {'<them>': 34, 'gern':
304}, {'^': 12, 'solange': 34}, {'hoeren': 304, 'sehen': 304, 'treffen': 304, 'verabreden': 304, 'wiedersehen': 304,
'zusammensetzen': 304, 'zusammentelefonieren': 304}, {'...': 2281, 'hoeren': 304, 'sehen': 304, 'treffen': 304,
'verabreden': 304, 'wiedersehen': 304, 'zusammensetzen': 304, 'zusammentelefonieren': 304}, {'daran': 1932, 'dran':
1932, 'mich': 2282, 'uns': 2282}, {'mich': 2282, 'uns': 2282}, {'<them>': 2280, '^': 12, 'daran': 1932, 'dran': 1932,
'ich': 2283, 'mich': 2282, 'uns': 2282, 'wir': 2284}, {'daran': 1932, 'dran': 1932, 'ich': 2278}, {'ich': 2284,
'mich': 2282, 'uns': 2282, 'wir': 2284}, {'hoeren': 304, 'horen': 304, 'sehen': 304, 'treffen': 304, 'verabreden':
304, 'wiedersehen': 304, 'zusammensetzen': 304, 'zusammentelefonieren': 304}, {'...': 2288, 'hoeren': 304, 'horen':
304, 'sehen': 304, 'treffen': 304, 'verabreden': 304, 'wiedersehen': 304, 'zusammensetzen': 304,
'zusammentelefonieren': 304}, {'daran': 1932, 'dran': 1932, 'mich': 2289, 'uns': 2289}, {'mich': 2289, 'uns': 2289},
{'<them>': 2280, '^': 12, 'daran': 1932, 'dran': 1932, 'ich': 2290, 'mich': 2289, 'nicht': 1933, 'uns': 2289, 'wir':
2291}, {'horen': 304, 'sehen': 304, 'treffen': 304, 'verabreden': 304, 'wiedersehen': 304, 'zusammensetzen': 304,
'zusammentelefonieren': 304}, {'...': 2293, 'horen': 304, 'sehen': 304, 'treffen': 304, 'verabreden': 304,
'wiedersehen': 304, 'zusammensetzen': 304, 'zusammentelefonieren': 304}, {'daran': 1932, 'dran': 1932, 'mich': 2294,
'uns': 2294}, {'mich': 2294, 'uns': 2294}, {'<them>': 2280, '^': 12, 'daran': 1932, 'dran': 1932, 'ich': 2295, 'mich':
2294, 'uns': 2294, 'wir': 2296}, {'ich': 2296, 'mich': 2294, 'uns': 2294, 'wir': 2296}, {'^': 140}, {'auf': 2299},
{'D': 2300, 'auf': 2299}, {'D': 2300, 'auf': 2299, 'ich': 2301}, {'...': 1885, 'ich': 2267, 'wir': 2267}, {'<them>':
34, '^': 12, 'ich': 373, 'wir': 35}, {'<them>': 34, 'ich': 35, 'wir': 35}, {'D': 54, 'uns': 359}, {'...': 1885, 'D':
1428, 'ich': 2267, 'leider': 1880, 'nicht': 1879, 'wir': 2267}, {'^': 469, 'solange': 34}, {'<them>': 2308, '^': 176,
'auf': 1304, 'besser': 327, 'dringend': 327, 'endlich': 327, 'lieber': 327, 'mich': 2270, 'mir': 2270, 'niemals': 327,
'unbedingt': 327, 'uns': 2270}, {'^': 176, 'auf': 1304, 'besser': 327, 'dringend': 327, 'endlich': 327, 'lieber': 327,
'niemals': 327, 'unbedingt': 327}, {'...': 2288, 'auf': 327, 'besser': 327, 'bloss': 327, 'bloß': 327, 'hoeren': 304,
'horen': 304, 'lieber': 327, 'nicht': 327, 'sehen': 304, 'treffen': 304, 'um': 327, 'verabreden': 304, 'von': 327,
'wiedersehen': 304, 'zusammensetzen': 304, 'zusammentelefonieren': 304}, {'<them>': 2308, 'auf': 1304, 'besser': 327,
'dringend': 327, 'endlich': 327, 'ich': 2291, 'lieber': 327, 'mich': 2311, 'mir': 2270, 'niemals': 327, 'unbedingt':
327, 'uns': 2311, 'wir': 2291}, {'auf': 1304, 'besser': 327, 'dringend': 327, 'endlich': 327, 'lieber': 327,
'niemals': 327, 'unbedingt': 327}, {'auf': 1304, 'besser': 327, 'dringend': 327, 'endlich': 327, 'ich': 2291,
'lieber': 327, 'mich': 2289, 'niemals': 327, 'unbedingt': 327, 'uns': 2289, 'wir': 2291}, {'vor': 304}, {'<them>':
2258, '<title>': 2259, 'mir': 2315}, {'...': 1667}, {'^': 2317}, {'mir': 2318}, {'': (11, 'thinking'), 'mir': 2318},
{'^': 12, 'ich': 34}, {'^': 12, 'dass': 2321, 'ich': 34}, {'<them>': 2322, '^': 12, 'dass': 2321, 'ich': 34},
{'<them>': 2322, '^': 12, 'dass': 2321, 'ich': 2323}, {'arzt': 8, 'einkaufen': 8, 'sport': 8}, {'dusche': 8}, {'der':
2326}, {'hause': 8}, {'da': 8, 'daheim': 8, 'zu': 2328, 'zuhause': 8}, {'beim': 2325, 'duschen': 8, 'einkaufen': 8,
'in': 2327, 'nicht': 2329, 'unterwegs': 8, 'weg': 8}, {'beim': 2325, 'da': 8, 'daheim': 8, 'duschen': 8, 'einkaufen':
8, 'in': 2327, 'nicht': 2329, 'unterwegs': 8, 'weg': 8, 'zu': 2328, 'zuhause': 8}, {'...': 1885, 'beim': 2325,
'duschen': 8, 'einkaufen': 8, 'gerade': 2330, 'grad': 2330, 'ich': 2267, 'in': 2327, 'leider': 2330, 'nicht': 2331,
'unterwegs': 8, 'weg': 8, 'wir': 2267}, {'auf': 1256}, {'noch': 2333}, {'auf': 1256, 'immer': 2334, 'jetzt': 2333,
'weiterhin': 2333}, {'auf': 1256, 'ich': 2335, 'immer': 2334, 'jetzt': 2333, 'weiterhin': 2333, 'wir': 2335}, {'...':
2333}, {'auf': 1256, 'immer': 2334, 'jetzt': 2333, 'seit': 2337, 'weiterhin': 2333}, {'auf': 1256, 'ich': 2338,
'immer': 2334, 'jetzt': 2333, 'seit': 2337, 'weiterhin': 2333, 'wir': 2338}, {'^': 12, 'bei': 35}, {'<them>': 34,
'mich': 2340}, {'': (2, 'plan'), '<them>': 34, 'mich': 2340}, {'...': 2233, '<acts1>': 398, '<and>': 2234, '<give1>':
426, '<have>': 2241, '<should>': 735, '^': 2255, 'arbeite': 2260, 'auf': 2156, 'begleite': 2264, 'begleiten': 2264,
'bekomm': 2265, 'bekomme': 2265, 'bereite': 2260, 'besuche': 54, 'bin': 2268, 'braeuchte': 2269, 'brauch': 1894,
'brauche': 1894, 'brauchen': 1894, 'brauchte': 2269, 'bring': 1901, 'bringe': 1901, 'bräuchte': 2269, 'daran': 1932,
'darf': 2271, 'denke': 2272, 'dran': 1932, 'duerfe': 327, 'duerfen': 2273, 'durfe': 327, 'durfen': 2273, 'erhoffe':
2026, 'erwarte': 2039, 'erwarten': 2039, 'fahr': 2274, 'fahre': 2274, 'frag': 2081, 'frage': 2081, 'freu': 2277,
'freue': 2277, 'freuen': 2277, 'geh': 2274, 'gehe': 2274, 'gruble': 304, 'grueble': 304, 'hol': 2264, 'hole': 2264,
'holen': 2264, 'ich': 2278, 'krieg': 2265, 'kriege': 2265, 'leg': 2260, 'lege': 2260, 'mit': 1886, 'mochte': 2279,
'mochten': 35, 'moechte': 2279, 'moechten': 35, 'muass': 373, 'mues': 373, 'muesse': 327, 'muessen': 2285, 'muesst':
2286, 'muesste': 2287, 'muessten': 2287, 'muss': 2292, 'musse': 327, 'mussen': 2297, 'musst': 2286, 'musste': 2298,
'mussten': 2298, 'möchte': 2279, 'müsste': 2298, 'müssten': 2298, 'nehm': 1901, 'nehme': 1901, 'pass': 2302, 'passe':
2302, 'samma': 2303, 'schuld': 2304, 'schulde': 2304, 'schulden': 2305, 'seh': 2306, 'sehe': 2306, 'sehen': 2306,
'sind': 2307, 'soll': 2309, 'solle': 2310, 'sollen': 2312, 'solln': 2313, 'sollte': 2314, 'sollten': 2314, 'stell':
2260, 'stelle': 2316, 'treff': 54, 'treffe': 54, 'uberleg': 2319, 'uberlege': 2320, 'ubernehme': 34, 'ueberleg': 2319,
'ueberlege': 2320, 'uebernehme': 34, 'und': 684, 'vermisse': 304, 'versprach': 2324, 'versprech': 2324, 'verspreche':
2324, 'war': 2332, 'waren': 2303, 'wart': 2336, 'warte': 2339, 'warten': 2339, 'werd': 2341, 'werde': 2342, 'werden':
35, 'will': 35, 'wollen': 35, 'wuenschte': 304, 'wunschte': 304}, {'bereitgestellt': 21, 'freigeraeumt': 21,
'freigeraumt': 21, 'zur': 1491}, {'...': 2344}, {'...': 1955, '<my>': 2345, '<vowed>': 836, 'empfohlen': 530, 'geht':
0, 'vermittelt': 530, 'weiterempfohlen': 530}, {'...': 1955, '<my>': 2345, '<vowed>': 836, 'empfohlen': 530,
'vermittelt': 530, 'weiterempfohlen': 530}, {'...': 1955, '<my>': 2345, '<rel>': 1936, '<vowed>': 836, 'empfohlen':
530, 'geht': 0, 'vermittelt': 530, 'weiterempfohlen': 530}, {'ich': 327, 'wir': 327}, {'<should>': 2349}, {'nach':
2350}, {'meinung': 2351}, {'...': 1818, '<community>': 1787, '<det>': 1788, 'stich': 687, 'vorbeigehen': 1825}, {'^':
1738}, {'s': 2354}, {'N': 2355, '^': 1743}, {'auf': 2356}, {'noch': 2357}, {'gelaufen': 408}, {'arme': 2359},
{'abwesenheit': 8}, {'...': 1785, '<community>': 1787, '<det>': 1788, 'die': 2360, 'meiner': 2361}, {'N': 540, 'ich':
1840}, {'gefallen': 8}, {'wasser': 2364}, {'<and>': 1918, 'N': 563, 'an': 1918, 'bei': 1918, 'mit': 1918, 'to': 1918,
'with': 1918, 'x': 1918, 'zu': 1918}, {'<and>': 1918, 'N': 563, 'an': 1918, 'bei': 1918, 'mit': 1918, 'zu': 1918},
{'N': 2367}, {'N': 563, 'fuer': 1918, 'fur': 1918, 'zwischen': 1918}, {'<and>': 1918, 'N': 563, 'an': 1918, 'bei':
1918, 'mit': 1918, 'x': 1918, 'zu': 1918}, {'N': 2370, 'fuer': 2368, 'fur': 2368, 'von': 2368, 'zwischen': 2368},
{'N': 2366, 'fuer': 2368, 'fur': 2368, 'gemacht': 2369, 'geschickt': 2369, 'mail': 2371, 'rausgeschickt': 2369, 'von':
2368, 'zwischen': 2368}, {'<and>': 1918, 'to': 1918}, {'N': 2373}, {'gemacht': 2369, 'geschickt': 2369,
'rausgeschickt': 2369}, {'<not>': 1851, 'a': 1145, 'aber': 1852, 'ah': 1145, 'au': 1145, 'auch': 1145, 'booked': 1723,
'called': 1782, 'canceled': 8, 'cancelled': 8, 'confirmed': 1723, 'dann': 1852, 'gecancelt': 8, 'moved': 1783,
'planned': 1723, 'postponed': 1783, 'pushed': 1783, 'rescheduled': 1783, 'scheduled': 1723, 'shifted': 1783}, {'': (0,
'missed'), 'gekommen': 8}, {'dazwischen': 2377}, {'angesetzt': 54, 'ausgemacht': 54, 'eingetragen': 54, 'etwas': 2378,
'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'vereinbart': 54, 'was': 2378}, {'...': 1151, 'aufgetaucht': 8,
'erschienen': 8, 'gekommen': 8}, {'ned': 2380, 'net': 2380, 'nicht': 2380}, {'...': 2381, '<me>': 1149, 'ned': 2380,
'net': 2380, 'nicht': 2380}, {'ansicht': 443, 'auffassung': 443, 'meinung': 443}, {'gekommen': 0}, {'ohren': 2384},
{'zu': 2385}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8, 'zu': 779}, {'...': 2379, '<not>': 1851, '<they>':
2382, 'a': 1145, 'aber': 1852, 'abgemacht': 54, 'ah': 1145, 'angesetzt': 54, 'au': 1145, 'auch': 1145, 'aufgetaucht':
408, 'ausgefallen': 8, 'ausgemacht': 54, 'dann': 1852, 'dazugekommen': 408, 'dazugestossen': 408, 'dazugestoßen': 408,
'der': 2383, 'eingeplant': 54, 'eingetragen': 54, 'entfallen': 8, 'etwas': 2378, 'festgelegt': 54, 'fixiert': 54,
'fuer': 359, 'fur': 359, 'gebucht': 54, 'gekommen': 408, 'geplant': 54, 'gestrichen': 8, 'ist': 416, 'mir': 2386,
'mitgekommen': 408, 'nicht': 2387, 'reserviert': 54, 'terminiert': 54, 'uns': 2386, 'vereinbart': 54, 'verschoben':
1757, 'vorbeigefahren': 408, 'vorbeigekommen': 408, 'was': 2378, 'wurde': 416}, {'am': 1435}, {'...': 2048,
'abgemacht': 54, 'angesetzt': 54, 'ausgegeben': 380, 'ausgemacht': 54, 'ausgeschenkt': 380, 'ausgeteilt': 380,
'bestaetigt': 54, 'bestatigt': 54, 'fix': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'gesammelt': 380, 'ist':
1906, 'sortiert': 380, 'steht': 54, 'vereinbart': 54, 'verteilt': 380, 'zugesagt': 54}, {'etwas': 2378, 'was': 2378},
{'N': 2141, 'an': 1155, 'auf': 1155, 'bei': 1155, 'beim': 1155, 'in': 1155, 'zu': 1155}, {'': (0, 'missed'), 'dazu':
8, 'zustande': 8}, {'<my>': 408, 'mir': 408, 'uns': 408}, {'...': 2391, 'N': 2141, 'alle': 1156, 'an': 1155, 'auch':
2392, 'auf': 1155, 'aufgetaucht': 408, 'bei': 1162, 'beide': 1156, 'beim': 1155, 'da': 1161, 'dazugekommen': 408,
'dazugestossen': 408, 'dazugestoßen': 408, 'doch': 1380, 'einfach': 1380, 'etwas': 2378, 'gekommen': 408, 'im': 1158,
'in': 1164, 'ins': 1158, 'kurz': 1160, 'mitgekommen': 408, 'nicht': 2393, 'noch': 2142, 'sich': 2143, 'vorbei': 408,
'vorbeigefahren': 408, 'vorbeigekommen': 408, 'was': 2378, 'wieder': 1156, 'zu': 2394}, {'N': 2141, 'alle': 1156,
'an': 1155, 'auch': 2392, 'auf': 1155, 'bei': 1162, 'beide': 1156, 'beim': 1155, 'da': 1161, 'im': 1158, 'in': 1164,
'ins': 1158, 'kurz': 1160, 'noch': 2142, 'sich': 2143, 'wieder': 1156, 'zu': 1155}, {'...': 1170, '<me>': 1175, '^':
1169}, {'gepackt': 380, 'geschleppt': 380, 'getragen': 380, 'verladen': 380}, {'mit': 8}, {'anruf': 2399, 'call':
2399, 'gesprach': 2399, 'gespraech': 2399, 'kaffee': 2399, 'kontakt': 2399, 'meeting': 2399, 'telefonat': 2399,
'termin': 2399, 'treffen': 2399}, {'fixe': 2399}, {'<appointment>': 8, 'anruf': 2399, 'call': 2399, 'en': 2400,
'essen': 2399, 'gesprach': 2399, 'gespraech': 2399, 'jour': 2401, 'kaffee': 2399, 'kontakt': 2399, 'lebenszeichen': 8,
'lunch': 2399, 'meeting': 2399, 'telefonat': 2399, 'termin': 2399, 'treffen': 2399}, {'': (0, 'missed'), 'bekommen':
8, 'erhalten': 8, 'von': 8}, {'gehabt': 8}, {'': (0, 'missed'), 'gehabt': 8}, {'bekommen': 8, 'erhalten': 8, 'von':
8}, {'fuer': 8, 'fur': 8, 'gehabt': 8}, {'<appointment>': 8, 'antwort': 2403, 'energie': 2404, 'gelegenheit': 2405,
'kraft': 2404, 'lust': 2404, 'mail': 2406, 'moeglichkeit': 2404, 'moglichkeit': 2404, 'nachricht': 2406, 'nerven':
2404, 'reaktion': 2403, 'ruckmeldung': 2406, 'rueckmeldung': 2406, 'zeit': 2407}, {'<appointment>': 8, 'anruf': 2399,
'call': 2399, 'kaffee': 2399, 'kontakt': 2399, 'termin': 2399}, {'abgehoben': 8, 'angetroffen': 8, 'anzutreffen': 8,
'da': 8, 'daheim': 8, 'dahoam': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen': 8, 'rangegangen': 8, 'zu': 2328,
'zuhause': 8}, {'telefon': 8}, {'ab': 8, 'abgehoben': 8, 'auf': 8, 'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2412, 'ab':
8, 'auf': 8, 'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2412}, {'...': 2410, 'am': 2411, 'ans': 2411, 'anzutreffen': 8,
'da': 8, 'daheim': 8, 'dahoam': 8, 'geht': 2413, 'ging': 2413, 'hat': 2414, 'hebt': 2413, 'hob': 2413, 'macht': 2413,
'machte': 2413, 'nahm': 2413, 'zu': 2328, 'zuhause': 8}, {'gelernt': 408}, {'verpasst': 8}, {'<me>': 1175}, {'man':
304}, {'mal': 304}, {'wir': 2420}, {'dazu': 8}, {'nicht': 2422}, {'zustande': 8}, {'N': 1449, 'nicht': 2424, 'vorbei':
54, 'zu': 1448, 'zum': 54}, {'gemacht': 563, 'hergestellt': 563, 'vermittelt': 563}, {'<have>': 563}, {'<have>': 2426,
'gemacht': 2427, 'hergestellt': 2427, 'vermittelt': 2427}, {'ich': 2428, 'wir': 2428}, {'den': 2429, 'die': 2429},
{'N': 2430}, {'hergestellt': 563}, {'N': 2432}, {'<and>': 2433}, {'N': 2434}, {'mit': 2431, 'von': 2435, 'zu': 2431,
'zwischen': 2435}, {'bett': 8, 'fieber': 8, 'grippe': 8}, {'im': 2437, 'mit': 2437}, {'im': 2437, 'krank': 2438,
'mit': 2437}, {'es': 2175}, {'': (13, 'talk'), '<them>': 918, 'N': 918}, {'gegeben': 530, 'geschickt': 530,
'weitergegeben': 530, 'weitergeleitet': 530}, {'N': 2442}, {'an': 2443}, {'getroffen': 8}, {'abgesagt': 8, 'nicht':
2445, 'verpasst': 8}, {'mir': 408}, {'bei': 1829}, {'bei': 1013, 'im': 2437, 'jetzt': 2448, 'krank': 2438, 'mit':
2437, 'nun': 2448}, {'sorgen': 304}, {'mir': 2450}, {'bitte': 541, 'frage': 541}, {'der': 2452}, {'mit': 2453}, {'':
(23, 'contact'), 'N': 2454}, {'...': 1712, 'an': 2455, 'bekommen': 408, 'erhalten': 408, 'gekriegt': 408, 'geschickt':
408, 'geschrieben': 408, 'gesendet': 408, 'gschriebn': 408, 'hinterlassen': 408, 'ihm': 34, 'ihnen': 34, 'ihr': 34,
'rausgeschickt': 408, 'v': 408, 'verschickt': 408, 'vom': 408, 'von': 408}, {'<me>': 408, 'am': 408, 'auf': 408,
'aus': 408, 'dass': 408, 'mir': 408, 'ob': 408, 'per': 408, 'uns': 408, 'via': 408, 'wegen': 408}, {'ob': 304, 'wann':
304, 'was': 304, 'wie': 304}, {'melden': 304}, {'gucken': 2458, 'schauen': 2458, 'sehen': 2458, 'wieder': 2459},
{'braeuchte': 327, 'brauchte': 327, 'bräuchte': 327, 'duerfe': 327, 'durfe': 327, 'muesse': 327, 'musse': 327,
'solle': 327}, {'do': 34}, {'job': 34, 'part': 34, 'teil': 34, 'to': 2462, 'todo': 34}, {'aufgabe': 34, 'hausaufgabe':
34, 'hausaufgaben': 34, 'kappe': 1754, 'todos': 34}, {'ausstaendig': 250, 'ausstandig': 250, 'ausstehend': 250,
'faellig': 250, 'fallig': 250, 'fehlen': 250, 'fehlt': 250, 'offen': 250}, {'ausstaendig': 250, 'ausstandig': 250,
'ausstehend': 250, 'faellig': 250, 'fallig': 250, 'fehlen': 250, 'fehlt': 250, 'noch': 2465, 'offen': 250}, {'aus':
408, 'ned': 1200, 'net': 1200, 'nicht': 1200}, {'sich': 2467}, {'einheit': 1915, 'gesprach': 1915, 'gespraech': 1915,
'session': 1915, 'stunde': 1915, 'termin': 1915}, {'': (18, 'gave:mentoring'), 'mit': 1681, 'zu': 1914}, {'mit': 1681,
'zu': 1914}, {'': (18, 'gave:mentoring'), 'N': 552, 'fuer': 1681, 'fur': 1681, 'mit': 1681, 'zu': 1914}, {'': (18,
'gave:mentoring'), 'N': 552, 'mit': 1681, 'zu': 1914}, {'': (18, 'gave:mentoring'), 'zu': 1914}, {'einheit': 2470,
'fuer': 1681, 'fur': 1681, 'gesprach': 2471, 'gespraech': 2471, 'mit': 1681, 'session': 2472, 'stunde': 2473,
'termin': 2474}, {'fuer': 1681, 'fur': 1681, 'mit': 1681, 'zu': 1914}, {'N': 545, 'an': 1847, 'vielmal': 1847},
{'gemacht': 530}, {'eingesetzt': 530, 'stark': 2478, 'starkgemacht': 530, 'verbuergt': 530, 'verwendet': 530}, {'...':
2479, 'eingesetzt': 530, 'stark': 2478, 'starkgemacht': 530, 'verbuergt': 530, 'verwendet': 530}, {'<them>': 2480},
{'eingesetzt': 530, 'stark': 2478, 'starkgemacht': 530, 'verburgt': 530, 'verwendet': 530}, {'...': 2482,
'eingesetzt': 530, 'stark': 2478, 'starkgemacht': 530, 'verburgt': 530, 'verwendet': 530}, {'<them>': 2483}, {'fuer':
2481, 'fur': 2484}, {'...': 2485, 'fuer': 2481, 'fur': 2484, 'genommen': 34}, {'': (13, 'talk'), 'gekommen': 0},
{'ohren': 2487}, {'zu': 2488}, {'...': 2489}, {'ohren': 0}, {'...': 2489, 'zu': 2491}, {'abgesagt': 8, 'ist': 2490,
'kam': 2492, 'kommt': 2492, 'kurzfristig': 2171, 'spontan': 2171, 'wieder': 2171}, {'...': 1859, 'durchgespielt': 552,
'geprobt': 552, 'geubt': 552, 'trainiert': 552, 'vorbereitet': 552}, {'...': 1861, 'durchgespielt': 552, 'geprobt':
552, 'geuebt': 552, 'trainiert': 552, 'vorbereitet': 552}, {'...': 1863, 'durchgespielt': 552, 'geprobt': 552,
'geubt': 552, 'geuebt': 552, 'trainiert': 552, 'vorbereitet': 552}, {'gebueffelt': 546, 'gebuffelt': 546, 'gelernt':
546, 'geubt': 546, 'geuebt': 546}, {'gebueffelt': 546, 'gelernt': 546, 'geuebt': 546}, {'gebuffelt': 546, 'gelernt':
546, 'geubt': 546}, {'-gesprach': 2494, '-gespraech': 2495, '-interview': 2496, '-praesentation': 2495,
'-prasentation': 2494, '-pruefung': 2495, '-prufung': 2494, 'an': 1793, 'bewerbung': 2496, 'buchhaltung': 2497,
'deutsch': 2497, 'durch': 1868, 'englisch': 2497, 'excel': 2497, 'franzoesisch': 2498, 'franzosisch': 2499, 'mathe':
2497, 'pitch': 2496, 'python': 2497, 'rede': 2496, 'uber': 1797, 'ueber': 1801, 'vortrag': 2496}, {'...': 2500,
'buchhaltung': 2497, 'deutsch': 2497, 'durch': 1873, 'englisch': 2497, 'excel': 2497, 'franzoesisch': 2498,
'franzosisch': 2499, 'koennte': 1809, 'konnte': 1809, 'könnte': 1809, 'mathe': 2497, 'mochte': 1809, 'moechte': 1809,
'muesste': 1809, 'muessten': 1809, 'musste': 1809, 'mussten': 1809, 'möchte': 1809, 'müsste': 1809, 'müssten': 1809,
'python': 2497, 'sollte': 1809, 'sollten': 1809, 'will': 1809}, {'geprobt': 239, 'geubt': 239, 'geuebt': 239},
{'pitch': 2502}, {'...': 2503, 'als': 1812}, {'^': 176, 'gegeben': 327}, {'weg': 2505}, {'den': 2506}, {'zusammen':
684}, {'<me>': 684, '<them>': 2501, 'N': 2504, 'am': 1330, 'auf': 2507, 'mir': 2508}, {'': (14, 'together'),
'bekannt': 564, 'vernetzt': 563, 'vorgestellt': 563}, {'^': 1205, 'treffen': 54}, {'<thing>': 1005, '<work>': 1005,
'absagen': 61, 'angebot': 1005, 'antwort': 1005, 'bescheid': 1167, 'bestatigung': 1005, 'entscheidung': 1005,
'feedback': 1168, 'fotos': 1005, 'kostenvoranschlag': 1005, 'muster': 1005, 'offerte': 1005, 'rechnung': 1005,
'ruckmeldung': 1215, 'unterlagen': 1005, 'vertrag': 1005, 'zahlen': 1005, 'zusagen': 61}, {'treffen': 54}, {'...':
2513, '<them>': 34}, {'...': 2511, '<me>': 451, '<them>': 34, '<until>': 1374, '^': 2512, 'dass': 1224, 'ich': 2514,
'wir': 2514}, {'^': 1235, 'treffen': 54}, {'<thing>': 1005, '<work>': 1005, 'absagen': 61, 'angebot': 1005, 'antwort':
1005, 'bescheid': 1167, 'bestaetigung': 1005, 'entscheidung': 1005, 'feedback': 1168, 'fotos': 1005,
'kostenvoranschlag': 1005, 'muster': 1005, 'offerte': 1005, 'rechnung': 1005, 'rueckmeldung': 1215, 'unterlagen':
1005, 'vertrag': 1005, 'zahlen': 1005, 'zusagen': 61}, {'...': 2516, '<me>': 451, '<them>': 34, '<until>': 1374, '^':
2517, 'dass': 1224, 'ich': 2514, 'wir': 2514}, {'': (1, 'moved'), 'D': 1435}, {'D': 1435, 'auf': 2519, 'to': 2519},
{'ich': 373, 'ma': 373, 'wir': 373}, {'ma': 373}, {'absagen': 8, 'canceln': 8, 'stornieren': 8}, {'absagen': 8,
'canceln': 8, 'stornieren': 8, 'verschieben': 219, 'vertagen': 219}, {'...': 2524, 'absagen': 8, 'canceln': 8,
'stornieren': 8, 'verschieben': 219, 'vertagen': 219}, {'...': 2524, '<them>': 34, '^': 12, 'absagen': 8, 'canceln':
8, 'daran': 1932, 'dran': 1932, 'mich': 2282, 'stornieren': 8, 'uns': 2282, 'verschieben': 219, 'vertagen': 219},
{'...': 2524, '<them>': 34, '^': 12, 'absagen': 8, 'canceln': 8, 'mich': 2282, 'stornieren': 8, 'uns': 2282,
'verschieben': 219, 'vertagen': 219}, {'...': 2523, '<det>': 34, 'N': 2525, 'absagen': 8, 'canceln': 8, 'daran': 1932,
'dran': 1932, 'er': 2525, 'ich': 2526, 'ma': 373, 'mich': 2282, 'sie': 2525, 'stornieren': 8, 'uns': 2282, 'wir':
2527}, {'': (11, 'thinking'), 'wieder': 304}, {'mal': 2529}, {'daran': 1932, 'dran': 1932, 'mal': 2529, 'mich': 2530},
{'mal': 2529, 'mich': 2530}, {'daran': 1932, 'dran': 1932, 'ich': 2531, 'mal': 2529, 'mich': 2530, 'wir': 2532},
{'wieder': 304}, {'mal': 2534, 'wieder': 304}, {'...': 2281, 'hoeren': 304, 'mal': 2529, 'sehen': 304, 'treffen': 304,
'verabreden': 304, 'wiedersehen': 304, 'zusammensetzen': 304, 'zusammentelefonieren': 304}, {'dringend': 2535, 'mal':
2529, 'mich': 2536, 'uns': 2282, 'wieder': 304}, {'mal': 2529, 'mich': 2536, 'uns': 2282}, {'dringend': 2535, 'ich':
2537, 'mal': 2529, 'mich': 2536, 'uns': 2282, 'wieder': 304, 'wir': 2538}, {'ich': 2538, 'mal': 2529, 'mich': 2536,
'uns': 2282, 'wir': 2538}, {'^': 1169, 'absagen': 8, 'canceln': 8, 'stornieren': 8}, {'denken': 304}, {'...': 2542},
{'an': 2543}, {'...': 2524, '<them>': 34, '^': 12, 'absagen': 8, 'canceln': 8, 'daran': 1932, 'dran': 1932, 'mich':
2289, 'stornieren': 8, 'uns': 2289, 'verschieben': 219, 'vertagen': 219}, {'absagen': 8}, {'...': 2524, '<them>': 34,
'^': 12, 'absagen': 8, 'canceln': 8, 'mich': 2289, 'stornieren': 8, 'uns': 2289, 'verschieben': 219, 'vertagen': 219},
{'...': 2541, '<det>': 34, 'N': 2525, '^': 1169, 'absagen': 8, 'an': 2543, 'ausfallen': 8, 'canceln': 8, 'daran':
1932, 'dran': 1932, 'er': 2525, 'gerade': 2544, 'heute': 2544, 'ich': 2545, 'kurzfristig': 2546, 'ma': 373, 'mich':
2289, 'nicht': 1933, 'oft': 2544, 'sie': 2525, 'stornieren': 8, 'uns': 2289, 'wieder': 2546, 'wir': 2547}, {'...':
2524, '<them>': 34, '^': 12, 'absagen': 8, 'canceln': 8, 'daran': 1932, 'dran': 1932, 'mich': 2294, 'stornieren': 8,
'uns': 2294, 'verschieben': 219, 'vertagen': 219}, {'...': 2524, '<them>': 34, '^': 12, 'absagen': 8, 'canceln': 8,
'mich': 2294, 'stornieren': 8, 'uns': 2294, 'verschieben': 219, 'vertagen': 219}, {'...': 2523, '<det>': 34, 'N':
2525, 'absagen': 8, 'canceln': 8, 'daran': 1932, 'dran': 1932, 'er': 2525, 'ich': 2549, 'ma': 373, 'mich': 2294,
'sie': 2525, 'stornieren': 8, 'uns': 2294, 'wir': 2550}, {'...': 2293, 'horen': 304, 'mal': 2529, 'sehen': 304,
'treffen': 304, 'verabreden': 304, 'wiedersehen': 304, 'zusammensetzen': 304, 'zusammentelefonieren': 304}, {'...':
2524, 'absagen': 8, 'canceln': 8, 'dringend': 2535, 'mal': 2529, 'mich': 2552, 'stornieren': 8, 'uns': 2294,
'verschieben': 219, 'vertagen': 219, 'wieder': 304}, {'': (11, 'thinking'), 'absagen': 8}, {'...': 2524, 'absagen': 8,
'canceln': 8, 'mal': 2529, 'mich': 2552, 'stornieren': 8, 'uns': 2294, 'verschieben': 219, 'vertagen': 219}, {'...':
2523, 'N': 2525, 'absagen': 8, 'an': 2543, 'canceln': 8, 'dringend': 2535, 'er': 2525, 'gerade': 2544, 'heute': 2544,
'ich': 2553, 'kurzfristig': 2546, 'mal': 2529, 'mich': 2552, 'oft': 2544, 'sie': 2525, 'stornieren': 8, 'uns': 2294,
'wieder': 2554, 'wir': 2555}, {'...': 2523, 'N': 2525, 'absagen': 8, 'canceln': 8, 'er': 2525, 'ich': 2555,
'kurzfristig': 2546, 'mal': 2529, 'mich': 2552, 'sie': 2525, 'stornieren': 8, 'uns': 2294, 'wieder': 2546, 'wir':
2555}, {'gegeben': 312, 'gespendet': 312, 'zugesprochen': 312}, {'...': 2558, 'gegeben': 312, 'gespendet': 312,
'zugesprochen': 312}, {'dringend': 2535, 'mal': 2529, 'mich': 2552, 'uns': 2294, 'wieder': 304}, {'mal': 2529, 'mich':
2552, 'uns': 2294}, {'dringend': 2535, 'ich': 2560, 'mal': 2529, 'mich': 2552, 'uns': 2294, 'wieder': 304, 'wir':
2561}, {'ich': 2561, 'mal': 2529, 'mich': 2552, 'uns': 2294, 'wir': 2561}, {'meinung': 2350}, {'<them>': 918, 'N':
918, 'ihrer': 2564, 'seiner': 2564}, {'uber': 304, 'ueber': 304}, {'': (23, 'contact'), 'N': 541, 'bei': 1713},
{'...': 1712, 'an': 408, 'bekommen': 408, 'erhalten': 408, 'gekriegt': 408, 'geschickt': 408, 'geschrieben': 408,
'gesendet': 408, 'gschriebn': 408, 'hinterlassen': 408, 'rausgeschickt': 408, 'v': 408, 'verschickt': 408, 'von':
408}, {'^': 12, 'bei': 1673, 'fur': 1674, 'mein': 34, 'meine': 34, 'von': 1673}, {'schritt': 1970, 'schritte': 2569},
{'^': 12, 'bei': 1673, 'fur': 1674, 'liegt': 1969, 'mein': 34, 'meine': 34, 'von': 1673}, {'schritt': 2571, 'termin':
54}, {'^': 12, 'bei': 1673, 'fuer': 1674, 'mein': 34, 'meine': 34, 'von': 1673}, {'schritt': 1970, 'schritte': 2573},
{'^': 12, 'bei': 1673, 'fuer': 1674, 'liegt': 1969, 'mein': 34, 'meine': 34, 'von': 1673}, {'schritt': 2575, 'termin':
54}, {'v': 2117, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8,
'von': 2117}, {'': (12, 'task'), '^': 12}, {'ausgegangen': 8, 'bei': 1152, 'beim': 1152, 'erreicht': 8, 'vergessen':
2578, 'zu': 1152, 'zum': 1152, 'zur': 1152}, {'bei': 1152, 'beim': 1152, 'erreicht': 8, 'vergessen': 34, 'zu': 1152,
'zum': 1152, 'zur': 1152}, {'termin': 1435}, {'answered': 8, 'came': 8, 'replied': 8, 'showed': 1976}, {'^': 12,
'bei': 1673, 'fuer': 1674, 'fur': 1674, 'liegt': 1969, 'mein': 34, 'meine': 34, 'von': 1673}, {'step': 2583, 'steps':
1970}, {'erreicht': 8}, {'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert':
8}, {'geredet': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'...': 2587}, {'gegangen': 8}, {'...': 1151,
'erreichen': 8}, {'abgehoben': 8, 'angerufen': 8, 'angetroffen': 8, 'aufgetaucht': 8, 'ausgegangen': 8, 'bei': 1152,
'beim': 1152, 'besucht': 8, 'dazu': 1877, 'dazugekommen': 8, 'drangegangen': 8, 'erreichbar': 8, 'erreicht': 8,
'erschienen': 8, 'erwischt': 8, 'geklappt': 8, 'gemeldet': 8, 'geschafft': 8, 'geschrieben': 8, 'gesehen': 8,
'gesprochen': 8, 'getroffen': 8, 'mehr': 2586, 'mit': 2588, 'ran': 2589, 'rangegangen': 8, 'stattgefunden': 8,
'telefoniert': 8, 'verfuegbar': 8, 'verfugbar': 8, 'vergessen': 2578, 'zu': 2590, 'zum': 1152, 'zur': 1152,
'zuruckgerufen': 8, 'zurueckgerufen': 8, 'zustande': 1877}, {'gehoert': 8, 'gehort': 8}, {'...': 2592}, {'...': 2592,
'gehoert': 8, 'gehort': 8, 'von': 2593}, {'<appointment>': 8}, {'...': 2592, 'gehoert': 8, 'gehort': 8, 'mehr': 2594,
'mit': 2595, 'von': 2593}, {'gesehen': 8, 'gesprochen': 8, 'getroffen': 8}, {'...': 2410, 'abgehoben': 8, 'am': 2411,
'ans': 2411, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht': 2413, 'ging': 2413, 'hat': 2414, 'hebt':
2413, 'hob': 2413, 'macht': 2413, 'machte': 2413, 'nahm': 2413, 'zu': 2328, 'zuhause': 8}, {'abgehoben': 8,
'angetroffen': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen': 8, 'rangegangen': 8}, {'...': 2599, 'erreicht': 8},
{'gehoert': 8, 'gehort': 8, 'mehr': 2592, 'mit': 2595}, {'show': 8}, {'abgestimmt': 8, 'angesprochen': 8,
'besprochen': 8, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8,
'daruber': 2603, 'darueber': 2603, 'druber': 2603, 'drueber': 2603, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8},
{'abgestimmt': 8, 'angerufen': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 2603, 'darueber': 2603, 'druber':
2603, 'drueber': 2603, 'erreicht': 8, 'gefragt': 8, 'gemeldet': 8, 'geredet': 8, 'gesprochen': 8, 'getroffen': 8,
'kennengelernt': 8, 'kontaktiert': 8, 'telefoniert': 8}, {'': (0, 'missed'), 'abgestimmt': 8, 'angesprochen': 8,
'besprochen': 8, 'daruber': 2603, 'darueber': 2603, 'druber': 2603, 'drueber': 2603, 'gefragt': 8, 'geredet': 8,
'kontaktiert': 8}, {'erledigen': 34, 'liefern': 34, 'schicken': 34}, {'auf': 2356, 'ned': 2604, 'net': 2604, 'nicht':
2605, 'nie': 2606, 'offen': 1890, 'zu': 2607}, {'erreicht': 8, 'vergesse': 4, 'vergessen': 34}, {'self': 4}, {'to':
2610}, {'': (12, 'task'), 'selbst': 4}, {'mich': 2612}, {'mich': 4}, {'an': 2613, 'fuer': 2614, 'fur': 2614},
{'mailbox': 8}, {'idee': 304}, {'gedanke': 304}, {'ein': 2618}, {'beide': 684, 'drei': 684, 'zwei': 684}, {'die':
2616, 'eine': 2617, 'mailbox': 8, 'so': 2619, 'wir': 2620}, {'wohl': 304}, {'': (13, 'talk'), '...': 2622}, {'punkte':
4}, {'punkt': 4}, {'ihm': 34, 'ihnen': 34, 'ihr': 34}, {'durchgegangen': 239, 'geprobt': 239, 'geubt': 239, 'geuebt':
239}, {'N': 2627}, {'mit': 2628, 'review': 1953}, {'fuer': 1952, 'fur': 1952, 'mit': 1952}, {'von': 408}, {'bono':
380}, {'bei': 1952, 'fuer': 1952}, {'bei': 1952, 'fur': 1952}, {'fuer': 1952, 'fur': 1952, 'mit': 1952, 'von': 1952},
{'D': 4, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 2636, 'nochmal': 4, 'spaeter': 4,
'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 2636, 'es': 2637, 'ich': 2637, 'ichs': 2637, 'nochmal': 4, 'spaeter': 4,
'spater': 4, 'wieder': 4}, {'an': 1847}, {'': (20, 'gave:referral'), 'gegeben': 530, 'geschrieben': 530}, {'N': 2640},
{'fuer': 2641, 'fur': 2641}, {'me': 4}, {'': (1, 'moved'), 'D': 1435, 'auf': 1435, 'to': 1435}, {'': (23, 'contact'),
'N': 239}, {'': (23, 'contact'), '...': 1266}, {'...': 1266, 'an': 408, 'mich': 2646}, {'an': 408, 'von': 408},
{'zuruck': 8, 'zurueck': 8}, {'mich': 1267, 'nicht': 2649}, {'<rel>': 0}, {'': (13, 'talk'), '<my>': 2651, '<their>':
2651, 'ab': 8, 'kurzfristig': 2221, 'wieder': 2221}, {'': (13, 'talk'), 'N': 540, 'ab': 8, 'ich': 1840, 'kurzfristig':
2221, 'wieder': 2221}, {'': (13, 'talk'), 'i': 1270, 'ich': 1270, 'we': 1270, 'wir': 1270}, {'mir': 684}, {'<not>':
1851, 'a': 1145, 'aber': 1852, 'ah': 1145, 'au': 1145, 'auch': 1145, 'dann': 1852}, {'an': 408, 'auf': 1274, 'bei':
1275, 'beisammen': 408, 'in': 1277, 'neben': 408, 'uber': 408, 'ueber': 408, 'vor': 1279, 'zusammen': 408}, {'': (23,
'contact'), '...': 2657}, {'': (23, 'contact'), '...': 2657, 'wir': 684}, {'date': 54}, {'the': 2660}, {'N': 2141,
'auch': 2142, 'noch': 2142, 'sich': 2143, 'vorbei': 408}, {'...': 2132}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8,
'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8,
'getroffen': 8, 'mehr': 2664, 'telefoniert': 8}, {'nicht': 2665}, {'...': 2666, 'wieder': 2116}, {'am': 408, 'auf':
408, 'aus': 408, 'dass': 408, 'mir': 408, 'nicht': 2649, 'ob': 408, 'per': 408, 'uns': 408, 'via': 408, 'wegen': 408},
{'<me>': 1290, '<them>': 34, '<they>': 1291, 'ich': 35, 'wir': 35}, {'D': 54, 'ich': 54, 'uns': 359}, {'uns': 54},
{'': (2, 'plan'), 'uns': 54}, {'D': 54, 'ma': 2671, 'uns': 359, 'wir': 2672, 'wollen': 8}, {'...': 2666, 'er': 0,
'sie': 0}, {'zusammen': 54}, {'...': 2675}, {'mich': 2676, 'uns': 2676}, {'ich': 2677, 'wir': 2677}, {'uns': 2676},
{'wir': 2679}, {'...': 622, '<deed3>': 2013, '^': 2017, 'besorgt': 451, 'checkt': 451, 'gibt': 1552, 'klaert': 451,
'klart': 451, 'laesst': 1556, 'lassen': 1556, 'lasst': 1556, 'leitet': 1558, 'lässt': 1556, 'macht': 1565, 'mailt':
451, 'organisiert': 1565, 'reicht': 1558, 'schickt': 2019, 'sendet': 451, 'ubernimmt': 451, 'uberweist': 451,
'uebernimmt': 451, 'ueberweist': 451, 'verschickt': 451}, {'he': 0, 'she': 0}, {'<gone>': 408, 'angesetzt': 54,
'ausgemacht': 54, 'eingetragen': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'vereinbart': 54}, {'zusammen': 0},
{'paar': 2684}, {'<gone>': 408, 'bei': 54, 'mit': 54}, {'...': 2686, 'gestern': 1857, 'heute': 1857, 'mit': 1886,
'ned': 1856, 'net': 1856, 'nicht': 1856}, {'mehr': 2684}, {'paar': 2688}, {'...': 1878, 'aufgetaucht': 8, 'dazu':
1877, 'dazugekommen': 8, 'erschienen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8, 'mehr': 2684,
'zu': 1855, 'zum': 1855, 'zur': 1855}, {'': (14, 'together'), '...': 2686, 'bei': 54, 'gestern': 1857, 'heute': 1857,
'mit': 1886, 'ned': 1856, 'net': 1856, 'nicht': 1856}, {'...': 2683, '<not>': 1851, '<they>': 2382, 'a': 1145, 'aber':
1852, 'abgemacht': 54, 'ah': 1145, 'angesetzt': 54, 'au': 1145, 'auch': 1145, 'aufgetaucht': 408, 'ausgefallen': 8,
'ausgemacht': 54, 'dann': 1852, 'dazugekommen': 408, 'dazugestossen': 408, 'dazugestoßen': 408, 'ein': 2685,
'eingeplant': 54, 'eingetragen': 54, 'festgelegt': 54, 'fixiert': 54, 'gebucht': 54, 'gekommen': 408, 'geplant': 54,
'gestern': 1857, 'heute': 1857, 'ich': 2687, 'jetzt': 2684, 'kein': 2689, 'leider': 1880, 'mir': 2386, 'mit': 1886,
'mitgekommen': 408, 'ned': 1856, 'net': 1856, 'nicht': 2690, 'reserviert': 54, 'terminiert': 54, 'uns': 2386,
'verabredet': 54, 'vereinbart': 54, 'vorbeigefahren': 408, 'vorbeigekommen': 408, 'wieder': 2684, 'wir': 2691},
{'...': 2513}, {'...': 2513, 'ich': 2693, 'wir': 2693}, {'...': 2513, 'mich': 2289, 'uns': 2289}, {'...': 2513, 'ich':
2695, 'mich': 2289, 'uns': 2289, 'wir': 2695}, {'...': 2288, 'hoeren': 304, 'horen': 304, 'mal': 2529, 'sehen': 304,
'treffen': 304, 'verabreden': 304, 'wiedersehen': 304, 'zusammensetzen': 304, 'zusammentelefonieren': 304},
{'dringend': 2535, 'mal': 2529, 'mich': 2697, 'uns': 2289, 'wieder': 304}, {'mal': 2529, 'mich': 2697, 'uns': 2289},
{'dringend': 2535, 'ich': 2698, 'mal': 2529, 'mich': 2697, 'uns': 2289, 'wieder': 304, 'wir': 2699}, {'ich': 2699,
'mal': 2529, 'mich': 2697, 'uns': 2289, 'wir': 2699}, {'fuer': 1681, 'fur': 1681, 'mit': 1681}, {'gegangen': 408,
'gewesen': 408}, {'an': 54}, {'': (2, 'plan'), 'an': 54, 'auf': 0, 'fest': 54, 'in': 0}, {'me': 1975}, {'<they>':
1298, '^': 1302, 'an': 1297}, {'auf': 8}, {'nicht': 2708}, {'mich': 408}, {'': (23, 'contact'), '<hat>': 408}, {'':
(23, 'contact'), 'wird': 54}, {'N': 545, 'to': 1847}, {'N': 451, '^': 12, 'an': 1759, 'bei': 1673, 'fuer': 1674,
'fur': 1674, 'ich': 250, 'mein': 34, 'meine': 34, 'meinerseits': 250, 'von': 1761}, {'do': 2714, 'dos': 1675}, {'d':
34, 'll': 34, 'will': 34, 'would': 34}, {'i': 2716}, {'<them>': 2717, 'N': 540, 'me': 1307, 'us': 1307}, {'ich': 54,
'ma': 54, 'mich': 54}, {'ich': 54, 'mich': 54, 'wir': 54}, {'<they>': 0}, {'...': 1905, 'abgemacht': 54, 'angesetzt':
54, 'ausgemacht': 54, 'bestaetigt': 54, 'bestatigt': 54, 'fix': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54,
'ist': 1906, 'ma': 2672, 'sich': 2721, 'steht': 54, 'vereinbart': 54, 'vergessen': 8, 'wir': 2672, 'wollen': 8,
'zugesagt': 54}, {'sich': 2721}, {'gelaufen': 408, 'glaufen': 408, 'glaufn': 408}, {'weg': 2724}, {'den': 2725, 'weg':
2724}, {'...': 1764, 'den': 2725, 'weg': 2724}, {'': (11, 'thinking'), '^': 2317}, {'': (11, 'thinking'), 'grad': 304,
'mir': 2728, 'ob': 304}, {'': (11, 'thinking'), 'gerade': 304, 'ich': 304, 'mir': 2728, 'ob': 304, 'wen': 304, 'wie':
304}, {'gewartet': 8, 'hingefahren': 8}, {'...': 2485, 'abgesagt': 8, 'fuer': 2481, 'fur': 2484, 'ist': 2490, 'kam':
2492, 'kommt': 2492, 'kurzfristig': 2171, 'spontan': 2171, 'wieder': 2171}, {'ob': 304}, {'augen': 684}, {'vier':
2734}, {'lebenszeichen': 8, 'wort': 8}, {'silbe': 8}, {'kein': 2736, 'keine': 2737, 'nichts': 8, 'nix': 8}, {'...':
2738, 'kein': 2736, 'keine': 2737, 'nichts': 8, 'nix': 8}, {'...': 2738, 'ich': 2739, 'kein': 2736, 'keine': 2737,
'nichts': 8, 'nix': 8, 'wir': 2739}, {'hoer': 2740, 'hoere': 2740, 'hoeren': 2740, 'hor': 2740, 'hore': 2740, 'horen':
2740, 'kam': 2740, 'kommt': 2740}, {'als': 1812}, {'<them>': 2741, 'N': 2742}, {'': (23, 'contact'), '$$': 408, 'D':
54, 'fuer': 359, 'fur': 359}, {'gewartet': 8}, {'': (0, 'missed'), 'gewartet': 8, 'versucht': 8}, {'antworten': 8,
'gratulieren': 8, 'schreiben': 8, 'treffen': 8}, {'anzurufen': 8, 'zu': 2747}, {'gratulieren': 8, 'schreiben': 8},
{'...': 2748, 'abzusagen': 8, 'anzurufen': 8, 'zu': 2749, 'zuruckzurufen': 8, 'zurueckzurufen': 8}, {'anruf': 8}, {'':
(1, 'moved'), 'auf': 1435, 'wir': 1435}, {'...': 2132, 'sich': 2132}, {'uf': 1435}, {'<they>': 451, '^': 12, 'ich':
34}, {'<them>': 2322, '<they>': 1315, '^': 12, 'am': 1317, 'auf': 1317, 'beim': 1317, 'dass': 2755, 'ich': 2323, 'im':
1317, 'mir': 1318, 'per': 1317, 'uns': 1318}, {'...': 795}, {'sollte': 304, 'sollten': 304}, {'': (22,
'gave:volunteering'), 'at': 380, 'bei': 380, 'fuer': 380, 'fur': 380}, {'gelegt': 1435, 'geschoben': 1435, 'verlegt':
1435, 'verschoben': 1435}, {'D': 2760}, {'auf': 2761}, {'D': 2762}, {'bekommen': 408, 'erhalten': 408}, {'erfahren':
1729, 'gehoert': 408, 'gehort': 408, 'mail': 2764, 'nachricht': 2764, 'nichts': 2592}, {':': 34, '^': 12, 'noch': 34},
{'^': 12, 'noch': 34}, {'^': 1627}, {'<them>': 2768, '^': 1627}, {'ausstaendig': 250, 'ausstandig': 250, 'ausstehend':
250, 'faellig': 250, 'fallig': 250, 'fehlen': 2766, 'fehlt': 2766, 'noch': 2465, 'offen': 250, 'stehen': 2767,
'steht': 2767, 'werden': 2769, 'wird': 2769}, {'^': 61, 'ich': 451, 'wir': 451}, {'': (23, 'contact'), 'wir': 451},
{'^': 75, 'noch': 1256}, {'^': 75, 'mir': 2773, 'noch': 1256, 'uns': 2773}, {'...': 2738, '^': 61, 'kein': 2736,
'keine': 2737, 'nichts': 8, 'nix': 8}, {'...': 2738, '^': 61, 'ich': 2775, 'kein': 2736, 'keine': 2737, 'nichts': 8,
'nix': 8, 'wir': 2775}, {'wir': 451}, {'^': 1631}, {'bekomm': 2771, 'bekomme': 2771, 'bekommen': 2772, 'brauch': 2771,
'brauche': 2771, 'erhalte': 2771, 'erhalten': 408, 'fehlen': 2774, 'fehlt': 2774, 'gekriegt': 408, 'hoer': 2740,
'hoere': 2740, 'hoeren': 2740, 'hor': 2740, 'hore': 2740, 'horen': 2740, 'kam': 2740, 'kommt': 2776, 'krieg': 2771,
'kriege': 2771, 'kriegen': 2777, 'werden': 2778, 'wird': 2778}, {'als': 1812, 'erfahre': 1986, 'erfuhr': 1986,
'hoerte': 1986, 'horte': 1986, 'weiss': 1986, 'weiß': 1986}, {'...': 2765, '<me>': 2770, '<them>': 2779, 'D': 2762,
'N': 2780, 'meiner': 1756}, {'tuer': 8, 'tur': 8}, {'verschlossener': 2782}, {'': (13, 'talk'), 'ich': 1688}, {'fuer':
304}, {'was': 2785}, {'ich': 327}, {'...': 2786, '<they>': 2787}, {'richtige': 304}, {'guter': 304}, {'gute': 304},
{'der': 2789, 'die': 2789, 'ein': 2790, 'eine': 2791, 'jemand': 2785, 'was': 2785}, {'...': 2792}, {'for': 1256, 'on':
1256}, {'da': 408, 'dabei': 408, 'mit': 1335}, {'aber': 8, 'doch': 8}, {'ausgemacht': 2796, 'geplant': 2796,
'verabredet': 2796}, {'fur': 304}, {'<gone>': 408, 'N': 2795, 'ausgemacht': 2796, 'geplant': 2796, 'schon': 2797,
'verabredet': 2796, 'was': 2798}, {'N': 2795}, {'': (23, 'contact'), 'dabei': 408}, {'': (23, 'contact'), 'da': 408,
'dabei': 408, 'mit': 2801}, {'...': 2800, 'N': 2802, 'am': 1330, 'an': 1155, 'auf': 1155, 'bei': 1155, 'beim': 1155,
'da': 408, 'in': 1155, 'mit': 1342, 'online': 1335, 'per': 1336, 'remote': 1335, 'zu': 1155, 'zugeschaltet': 408},
{'': (23, 'contact'), '<me>': 1339, '<my>': 408}, {'...': 1885, 'bei': 408, 'mit': 408}, {'': (23, 'contact'), 'am':
1330, 'anhang': 1322, 'dabei': 408, 'familie': 1322, 'frau': 1322, 'freund': 1322, 'freundin': 1322, 'hund': 1322,
'kind': 1322, 'kindern': 1322, 'mann': 1322, 'partner': 1322, 'partnerin': 1322, 'von': 1333}, {'erreichen': 8,
'hause': 8}, {'da': 8, 'daheim': 8, 'zu': 2807, 'zuhause': 8}, {'...': 2799, '<they>': 2787, 'D': 1325, 'N': 2795,
'abend': 1327, 'alle': 1156, 'am': 1329, 'an': 1155, 'anwesend': 408, 'auch': 2803, 'auf': 1338, 'aufgetaucht': 408,
'bei': 2804, 'beide': 1156, 'beim': 1155, 'da': 1339, 'dabei': 408, 'dazugekommen': 408, 'dazugestossen': 408,
'dazugestoßen': 408, 'der': 2383, 'drei': 1341, 'ebenfalls': 1343, 'ein': 1341, 'eine': 1341, 'einen': 1341, 'fuer':
1346, 'fur': 1349, 'ganze': 1340, 'gekommen': 408, 'halbe': 1341, 'hier': 408, 'ich': 2805, 'im': 1158, 'in': 1164,
'ins': 1158, 'kaffee': 1327, 'kurz': 1160, 'mit': 2806, 'mitgekommen': 408, 'moment': 1327, 'n': 1341, 'nachmittag':
1327, 'ne': 1341, 'nicht': 2808, 'noch': 1343, 'online': 1335, 'per': 1336, 'remote': 1335, 'samt': 1323, 'sprung':
1327, 'std': 1327, 'stuendchen': 1327, 'stundchen': 1327, 'stunde': 1327, 'stunden': 1327, 'und': 1323,
'vorbeigefahren': 408, 'vorbeigekommen': 408, 'vormittag': 1327, 'weile': 1327, 'wieder': 1156, 'wir': 2267, 'zu':
1352, 'zugeschaltet': 408, 'zum': 1353, 'zur': 1353, 'zwei': 1341}, {'der': 2789, 'die': 2789, 'ein': 2790, 'eine':
2791, 'jemand': 2798, 'was': 2798}, {'...': 2810}, {'<gone>': 408, 'N': 2795, 'ausgemacht': 2796, 'geplant': 2796,
'schon': 2797, 'verabredet': 2796}, {'an': 1155, 'auf': 1155, 'bei': 1155, 'beim': 1155, 'da': 408, 'in': 1155, 'zu':
1155}, {'': (23, 'contact'), '<me>': 1161, '<my>': 408}, {'abend': 1327, 'ganze': 1340, 'halbe': 1340, 'kaffee': 1327,
'moment': 1327, 'nachmittag': 1327, 'paar': 2684, 'sprung': 1327, 'std': 1327, 'stuendchen': 1327, 'stundchen': 1327,
'stunde': 1327, 'stunden': 1327, 'vormittag': 1327, 'weile': 1327}, {'an': 1155, 'auf': 1155, 'bei': 1155, 'beim':
1155, 'in': 1155, 'zu': 1155, 'zusammen': 0}, {'': (14, 'together'), '...': 1885, 'bei': 408, 'mit': 408}, {'...':
2812, 'D': 1325, 'N': 2795, 'abend': 1327, 'alle': 2813, 'am': 1329, 'an': 1155, 'anwesend': 408, 'auch': 2803, 'auf':
1338, 'aufgetaucht': 408, 'bei': 2814, 'beide': 1156, 'beim': 1155, 'da': 1339, 'dabei': 408, 'dazugekommen': 408,
'dazugestossen': 408, 'dazugestoßen': 408, 'drei': 1341, 'ebenfalls': 1343, 'ein': 2815, 'eine': 1341, 'einen': 1341,
'fuer': 1346, 'fur': 1349, 'ganze': 1340, 'gekommen': 408, 'halbe': 1341, 'hier': 408, 'ich': 2267, 'im': 1158, 'in':
1164, 'ins': 1158, 'jetzt': 2684, 'kaffee': 1327, 'kein': 2689, 'kurz': 1160, 'mit': 2806, 'mitgekommen': 408,
'moment': 1327, 'n': 1341, 'nachmittag': 1327, 'ne': 1341, 'nicht': 2688, 'noch': 1343, 'online': 1335, 'per': 1336,
'remote': 1335, 'samt': 1323, 'sprung': 1327, 'std': 1327, 'stuendchen': 1327, 'stundchen': 1327, 'stunde': 1327,
'stunden': 1327, 'und': 1323, 'vorbeigefahren': 408, 'vorbeigekommen': 408, 'vormittag': 1327, 'weile': 1327,
'wieder': 2816, 'wir': 2817, 'zu': 1352, 'zugeschaltet': 408, 'zum': 1353, 'zur': 1353, 'zwei': 1341}, {'uf': 1256},
{'auf': 1256, 'ich': 2335, 'immer': 2334, 'jetzt': 2333, 'no': 2819, 'weiterhin': 2333, 'wir': 2335}, {'': (7,
'waiting'), '<my>': 469}, {'^': 2821}, {'auf': 2822, 'ich': 2338, 'immer': 2334, 'jetzt': 2333, 'seit': 2337,
'weiterhin': 2333, 'wir': 2338}, {'called': 1782, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 1783,
'postponed': 1783, 'pushed': 1783, 'rescheduled': 1783, 'shifted': 1783, 'wohl': 304}, {'N': 8}, {'noch': 2825}, {'N':
2826}, {'': (13, 'talk'), 'nichts': 1677, 'noch': 1678}, {'waere': 327, 'ware': 327, 'wäre': 327}, {'ich': 2829}, {'':
(13, 'talk'), '<they>': 2830}, {'koennte': 304, 'konnte': 304, 'könnte': 304}, {'<them>': 34, 'ich': 35, 'mich': 2340,
'wir': 35}, {'': (2, 'plan'), '<them>': 34, 'mit': 54}, {'': (2, 'plan'), '<them>': 34, 'ich': 2834, 'mich': 2340,
'mit': 54, 'wir': 35}, {'': (2, 'plan'), '<them>': 34}, {'ich': 35, 'wir': 2836}, {'auf': 1685, 'beim': 1685, 'da':
1685, 'fort': 1685, 'gerade': 1687, 'grad': 1687, 'hoere': 0, 'hore': 0, 'im': 1686, 'in': 1685, 'kurz': 1687, 'ned':
1687, 'net': 1687, 'nicht': 1687, 'unterwegs': 1685, 'weg': 1685}, {'er': 0, 'es': 2622, 'ich': 2838, 'sie': 0}, {'^':
1169, 'treffen': 54}, {'<thing>': 1005, '<work>': 1005, 'absagen': 61, 'angebot': 1005, 'antwort': 1005, 'bescheid':
1167, 'bestaetigung': 1005, 'bestatigung': 1005, 'entscheidung': 1005, 'feedback': 1168, 'fotos': 1005,
'kostenvoranschlag': 1005, 'muster': 1005, 'offerte': 1005, 'rechnung': 1005, 'ruckmeldung': 1215, 'rueckmeldung':
1215, 'unterlagen': 1005, 'vertrag': 1005, 'zahlen': 1005, 'zusagen': 61}, {'...': 2840, '<me>': 451, '<until>': 1374,
'^': 2841, 'dass': 1224, 'ich': 2514, 'mir': 2123, 'nicht': 2122, 'wir': 2514}, {'durchgegangen': 239}, {'<work>':
2843}, {'s': 2844}, {'<their>': 2844, 'N': 2845}, {'...': 2235, '<them>': 2236, '<title>': 591, '<vowed>': 589, '^':
570, 'es': 2237, 'gesagt': 585, 'geschrieben': 585, 'gsagt': 585, 'gschriebn': 585, 'ich': 2239, 'leider': 626, 'mit':
673, 'nicht': 625, 'wir': 2239}, {'...': 77}, {'<deed1>': 2848, '<give1>': 2243, '<sees1>': 2246, '<serves>': 2253},
{'<them>': 2280, '^': 12, 'ich': 2284, 'mich': 2282, 'uns': 2282, 'wir': 2284}, {'<them>': 2280, '^': 12, 'ich': 2291,
'mich': 2289, 'uns': 2289, 'wir': 2291}, {'<them>': 2280, '^': 12, 'ich': 2296, 'mich': 2294, 'uns': 2294, 'wir':
2296}, {'...': 359, 'D': 54, 'uns': 359}, {'<gone>': 408, '<their>': 2844, 'N': 2845}, {'...': 2854, '<their>': 2844,
'D': 1428, 'N': 2845, 'ich': 2267, 'leider': 1880, 'nicht': 1879, 'wir': 2267}, {'<them>': 2308, 'auf': 1304,
'besser': 327, 'dringend': 327, 'endlich': 327, 'lieber': 327, 'mich': 2270, 'mir': 2270, 'niemals': 327, 'unbedingt':
327, 'uns': 2270}, {'': (2, 'plan'), '...': 359, 'D': 54}, {'dritt': 684, 'fuenft': 684, 'funft': 684, 'viert': 684,
'zweit': 684}, {'...': 1885, 'ich': 2267, 'wir': 2267, 'zu': 2858}, {'...': 2846, '<acts1>': 398, '<have>': 2847,
'<should>': 735, '<their>': 2844, 'N': 2845, '^': 2849, 'arbeite': 2260, 'auf': 2156, 'begleite': 2264, 'begleiten':
2264, 'beide': 684, 'beiden': 684, 'bereite': 2260, 'besuchen': 403, 'bin': 2307, 'braeuchte': 1891, 'brauch': 1894,
'brauche': 1894, 'brauchen': 1894, 'brauchte': 1891, 'bräuchte': 1891, 'darf': 2273, 'drei': 684, 'duerfen': 2273,
'durfen': 2273, 'erhoffe': 2026, 'erwarte': 2039, 'erwarten': 2039, 'essen': 403, 'fahr': 2274, 'fahre': 2274,
'fahren': 403, 'feiern': 403, 'fliegen': 403, 'freu': 2277, 'freue': 2277, 'freuen': 2277, 'geh': 2274, 'gehe': 2274,
'gehen': 403, 'halten': 403, 'hol': 2264, 'hole': 2264, 'holen': 2264, 'leg': 2260, 'lege': 2260, 'machen': 403,
'mit': 1886, 'mochte': 35, 'mochten': 35, 'moechte': 35, 'moechten': 35, 'muass': 373, 'mues': 373, 'muessen': 2850,
'muesste': 2287, 'muessten': 2287, 'muss': 2851, 'mussen': 2852, 'musste': 2298, 'mussten': 2298, 'möchte': 35,
'müsste': 2298, 'müssten': 2298, 'reden': 403, 'samma': 2303, 'schuld': 2304, 'schulde': 2304, 'schulden': 2305,
'seh': 2306, 'sehe': 2306, 'sehen': 2853, 'sind': 2855, 'soll': 2856, 'solle': 2310, 'sollen': 2312, 'solln': 2313,
'sollte': 2314, 'sollten': 2314, 'sprechen': 403, 'starten': 403, 'stell': 2260, 'stelle': 2260, 'telefonieren': 403,
'treffen': 2857, 'veranstalten': 403, 'vier': 684, 'war': 2303, 'waren': 2859, 'wart': 2336, 'warte': 2339, 'warten':
2339, 'werd': 35, 'werde': 35, 'werden': 35, 'will': 35, 'wollen': 35, 'zoomen': 403, 'zwei': 684}, {'^': 1169,
'nichts': 8, 'nix': 8}, {'nichts': 8, 'nix': 8}, {'...': 2862, 'nichts': 8, 'nix': 8}, {'...': 2861, '<me>': 451,
'<until>': 1374, '^': 1169, 'das': 2863, 'es': 2863, 'gestrichen': 8, 'ist': 416, 'kommen': 54, 'nichts': 8, 'nix': 8,
'stattfinden': 54, 'wurde': 416}, {'...': 2862, 'das': 2863, 'es': 2863, 'nichts': 8, 'nix': 8}, {'me': 684}, {'':
(13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0, 'sie': 0}, {'...': 2513, 'dass': 1224, 'ich': 2514, 'wir': 2514},
{'anrufen': 8, 'besuchen': 8, 'essen': 8, 'fragen': 8, 'gehen': 8, 'gratulieren': 8, 'mailen': 8, 'muessen': 8,
'mussen': 8, 'schreiben': 8, 'sehen': 8, 'sollen': 8, 'sprechen': 8, 'treffen': 8, 'vorbeischauen': 8, 'wollen': 8,
'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 2869, 'eigentlich': 8}, {'...': 2869, '<me>': 451, 'eigentlich': 8,
'ich': 8, 'wir': 8}, {'...': 2869, 'eigentlich': 8, 'ich': 8, 'wir': 8}, {'gehalten': 546}, {'N': 2873}, {'...': 1842,
'fuer': 2874, 'fur': 2874}, {'<they>': 1298, '^': 1302, 'an': 1297, 'gern': 304, 'gerne': 304}, {'abgemacht': 2153,
'ausgemacht': 2153, 'beschlossen': 2153, 'besprochen': 2153, 'festgelegt': 2153, 'nichts': 8, 'nix': 8, 'vereinbart':
2153}, {'...': 2877, '<they>': 1298, '^': 1302, 'abgemacht': 54, 'abgesagt': 8, 'an': 1297, 'angesetzt': 54,
'ausgemacht': 54, 'das': 2863, 'eingeplant': 54, 'eingetragen': 54, 'es': 2863, 'festgelegt': 54, 'fixiert': 54,
'gebucht': 54, 'geplant': 54, 'gern': 304, 'gerne': 304, 'gestrichen': 8, 'ist': 416, 'kurzfristig': 2171, 'mir':
2172, 'nichts': 8, 'nix': 8, 'reserviert': 54, 'spontan': 2171, 'terminiert': 54, 'uns': 2172, 'vereinbart': 54,
'verschoben': 1757, 'wieder': 2171, 'wurde': 416}, {'abgemacht': 54, 'angesetzt': 54, 'ausgemacht': 54, 'eingeplant':
54, 'eingetragen': 54, 'festgelegt': 54, 'fixiert': 54, 'gebucht': 54, 'geplant': 54, 'reserviert': 54, 'terminiert':
54, 'vereinbart': 54}, {'was': 2798}, {'...': 2880, '<they>': 2787}, {'should': 327}, {'koennte': 1809, 'konnte':
1809, 'könnte': 1809, 'mochte': 1809, 'moechte': 1809, 'muesste': 1809, 'muessten': 1809, 'musste': 1809, 'mussten':
1809, 'möchte': 1809, 'müsste': 1809, 'müssten': 1809, 'sollte': 1809, 'sollten': 1809, 'will': 1809}, {'<me>': 684,
'<them>': 2883, 'dritt': 684, 'erreichen': 1000, 'erwischen': 1000, 'fuenft': 684, 'funft': 684, 'sechst': 684,
'viert': 684, 'zweit': 684}, {'getroffen': 408}, {'': (14, 'together'), 'gewesen': 408}, {'$': 372, '...': 387, '//':
396, '0': 397, '<acts1>': 400, '<agreed>': 402, '<and>': 406, '<appointment>': 417, '<bookable>': 419, '<counsel>':
425, '<give1>': 426, '<gone>': 408, '<handed>': 430, '<hat>': 523, '<have>': 682, '<helper>': 683, '<me>': 688,
'<my>': 694, '<needs>': 701, '<not>': 706, '<said>': 715, '<saysv>': 733, '<sends3>': 64, '<should>': 736, '<their>':
752, '<them>': 920, '<they>': 1397, '<thing>': 1402, '<to_them>': 1403, '<until>': 1410, '<vowed>': 1412, '<will3>':
1413, '<work>': 1417, 'D': 1462, 'N': 1592, '^': 1670, 'abgeblasen': 8, 'abgehangen': 408, 'abgeholt': 408,
'abgemacht': 1671, 'abgesagt': 8, 'abgeschlossen': 408, 'abgestimmt': 408, 'abgmacht': 1672, 'action': 1676,
'aergert': 1035, 'ahnt': 1679, 'als': 1691, 'am': 1698, 'an': 1710, 'and': 1711, 'anfrage': 1714, 'angeblich': 0,
'angebot': 1715, 'angechattet': 408, 'angefragt': 1716, 'angepingt': 408, 'angerufen': 408, 'angeschrieben': 408,
'angesetzt': 54, 'angesprochen': 408, 'angetextet': 408, 'angetroffen': 408, 'anruf': 1717, 'anrufbeantworter': 8,
'anrufen': 1718, 'ans': 1702, 'anscheinend': 0, 'anstehend': 54, 'anstehender': 54, 'antwort': 1719, 'antwortet':
1720, 'antwortete': 408, 'anwesend': 1721, 'anzuklingeln': 1000, 'anzurufen': 1000, 'apero': 408, 'apéro': 408,
'arbeitet': 1722, 'are': 1724, 'argert': 1035, 'asked': 1713, 'ass': 1039, 'assen': 408, 'auf': 1758, 'aufgabe': 1762,
'aufgaben': 1675, 'aufgesucht': 408, 'aufs': 1763, 'aus': 1765, 'ausgefallen': 8, 'ausgefuehrt': 408, 'ausgefuhrt':
408, 'ausgemacht': 1671, 'ausgesprochen': 408, 'ausgetauscht': 408, 'ausgmacht': 1671, 'bailed': 1767, 'ball': 1774,
'bat': 1775, 'because': 0, 'bedankt': 1781, 'bedankte': 1781, 'been': 1784, 'begegnet': 408, 'begegnete': 408,
'beginnt': 1722, 'begleitet': 408, 'begluckwunscht': 408, 'beglueckwuenscht': 408, 'behauptet': 0, 'bei': 1817,
'beide': 623, 'beim': 1826, 'bekomm': 1832, 'bekomme': 1832, 'bekommen': 1835, 'bekommt': 1836, 'benoetigt': 1837,
'benotigt': 1838, 'beraten': 408, 'bergtour': 408, 'berichten': 1839, 'berichtet': 0, 'berichtete': 1841, 'beschwert':
1035, 'besetzt': 8, 'besichtigt': 408, 'besprechung': 1843, 'besprochen': 408, 'besteht': 1034, 'besuch': 1844,
'besuche': 1845, 'besuchen': 1846, 'besucht': 408, 'besuchte': 408, 'bevor': 0, 'bevorstehend': 54, 'bier': 408,
'bierchen': 408, 'biere': 408, 'bietet': 1038, 'big': 1849, 'bin': 1888, 'bittet': 1008, 'bleibt': 1722, 'blumen':
1715, 'booked': 1723, 'bot': 1038, 'bouldern': 408, 'braeuchte': 1891, 'brainstorming': 304, 'brauch': 1894,
'brauche': 1894, 'brauchen': 1894, 'braucht': 1895, 'brauchte': 1891, 'brief': 1896, 'bring': 1901, 'bringe': 1901,
'bringen': 1058, 'bringt': 1058, 'brunche': 1904, 'bräuchte': 1891, 'call': 1907, 'called': 1909, 'can': 1912,
'canceled': 8, 'cancelled': 1913, 'cancelt': 8, 'coaching': 1916, 'coachingstunde': 1915, 'combox': 8, 'coming': 1917,
'confirmed': 1723, 'connect': 1920, 'connected': 1921, 'could': 1912, 'couldn': 1912, 'da': 1922, 'dafuer': 1923,
'dafur': 1923, 'damit': 0, 'dank': 1924, 'danke': 1927, 'dankeschoen': 1926, 'dankeschon': 1926, 'dankt': 1781,
'daran': 1930, 'darf': 1935, 'das': 1937, 'dass': 1946, 'dates': 1947, 'daumen': 1951, 'debattiert': 408, 'deck':
1954, 'dem': 1958, 'denen': 1958, 'denk': 1960, 'denke': 1962, 'denkt': 0, 'denn': 0, 'der': 1974, 'deren': 0,
'dessen': 0, 'did': 1978, 'didn': 1978, 'die': 1981, 'dienst': 1984, 'dinner': 1843, 'diskutiert': 408, 'dm': 1715,
'does': 1978, 'doesn': 1978, 'draengt': 1067, 'dran': 1985, 'drangt': 1067, 'dringt': 1034, 'drink': 408, 'drinks':
408, 'durch': 1988, 'durchgearbeitet': 408, 'durchgegangen': 408, 'durchgeklingelt': 408, 'durchgerufen': 408,
'durchgesprochen': 408, 'e': 1990, 'ehrenamt': 1991, 'ehrenamtlich': 1999, 'ehrenamtsarbeit': 380, 'eigentlich': 2005,
'einander': 2006, 'einer': 2007, 'einfach': 379, 'eingeladen': 2008, 'eingeplant': 54, 'eingetragen': 54, 'einladung':
1715, 'einsatz': 1984, 'email': 2009, 'emailed': 1909, 'empfahl': 1070, 'empfehlen': 1070, 'empfehlung': 2012,
'empfehlungsschreiben': 1690, 'empfiehlt': 1070, 'entfaellt': 8, 'entfallen': 8, 'entfallt': 8, 'entfiel': 8, 'er':
2020, 'ergebnis': 0, 'erhalte': 2021, 'erhoffe': 2026, 'erinnere': 2028, 'erinnerung': 2029, 'erklaert': 2034,
'erklart': 2034, 'ermahnt': 1072, 'ermutigt': 1072, 'eroeffnung': 2036, 'eroffnung': 2036, 'erreichen': 1718,
'erreicht': 408, 'ersatztermin': 1435, 'erschien': 1380, 'erwarte': 2039, 'erwarten': 2039, 'erwischt': 408,
'erzaehlt': 2043, 'erzaehlte': 1841, 'erzahlt': 2043, 'erzahlte': 1841, 'es': 2045, 'esse': 2047, 'essen': 2049,
'ewig': 2052, 'f': 2053, 'faellt': 2056, 'faend': 1079, 'faende': 1079, 'faengt': 2057, 'fahr': 1845, 'fahre': 1845,
'fahren': 1431, 'falls': 0, 'fallt': 2056, 'fand': 2062, 'fande': 1079, 'fanden': 2059, 'fangt': 2057, 'fazit': 0,
'feedback': 2067, 'fehlen': 2070, 'fehlt': 2070, 'feier': 2036, 'feierabendbier': 408, 'feiern': 1431, 'feiert': 2073,
'festgelegt': 2074, 'fiel': 2075, 'fielen': 2076, 'findet': 2077, 'fitness': 408, 'fix': 2078, 'fixiert': 54,
'flachgefallen': 8, 'flaked': 1767, 'fliege': 1845, 'follow': 2080, 'fordert': 1087, 'frag': 2081, 'frage': 2082,
'fragen': 1718, 'fragt': 1090, 'fragte': 2083, 'freiwillig': 2086, 'freiwillige': 1683, 'freiwilligenarbeit': 380,
'freiwilligeneinsatz': 380, 'freiwilliger': 1683, 'freu': 2088, 'freue': 2088, 'freut': 1035, 'fruehstueck': 1904,
'fruehstuecke': 1904, 'fruhstuck': 1904, 'fruhstucke': 1904, 'fuer': 2104, 'fuerchtet': 0, 'fur': 2115, 'furchtet': 0,
'fussball': 408, 'fänd': 1079, 'gab': 1103, 'gaben': 1105, 'ganz': 2116, 'gassi': 408, 'gearbeitet': 408, 'gebowlt':
408, 'gebrainstormt': 408, 'gebruncht': 408, 'gebucht': 54, 'geburtstag': 2118, 'gecancelled': 8, 'gecancelt': 8,
'gechattet': 408, 'gechillt': 408, 'gecoacht': 408, 'gedanke': 304, 'gedankt': 408, 'geeinigt': 408, 'gefahren': 408,
'gefeiert': 408, 'geflogen': 408, 'gefragt': 1716, 'gefruehstueckt': 408, 'gefruehstuekt': 408, 'gefruhstuckt': 408,
'gefruhstukt': 408, 'gefuehrt': 408, 'gefuhrt': 408, 'gegangen': 408, 'gegessen': 408, 'geghostet': 8, 'gegrillt':
408, 'geh': 1845, 'gehabt': 408, 'gehalten': 408, 'gehe': 1845, 'gehen': 1431, 'gehoert': 2119, 'geholfen': 408,
'gehort': 2119, 'geht': 2127, 'gejasst': 408, 'gejoggt': 408, 'gekickt': 408, 'geklettert': 408, 'gekloent': 408,
'geklont': 408, 'gelaufen': 408, 'gelernt': 408, 'gemailt': 408, 'gemeinnuetzig': 380, 'gemeinnutzig': 380,
'gemeinsam': 684, 'gemeint': 2034, 'gemoved': 1435, 'gepingt': 408, 'gepitcht': 408, 'geplant': 2074, 'geplatzt': 8,
'geplatzter': 8, 'geplaudert': 408, 'geprobt': 408, 'gequatscht': 408, 'geredet': 408, 'geruchten': 1839,
'geruchteweise': 0, 'geruechten': 1839, 'geruechteweise': 0, 'gesagt': 2131, 'geschnackt': 408, 'geschoben': 2132,
'geschrieben': 2133, 'gesehen': 2138, 'gesellte': 2144, 'gesellten': 2144, 'gesessen': 408, 'gesimst': 408, 'geskypt':
408, 'gespielt': 408, 'gesprachsrunde': 408, 'gespraechsrunde': 408, 'gesprochen': 408, 'gestritten': 408, 'getextet':
408, 'getraenke': 2146, 'getraeumt': 2147, 'getranke': 2146, 'getratscht': 408, 'getraumt': 2147, 'getroffen': 408,
'getrunken': 408, 'gewandert': 408, 'gewesen': 408, 'geworkshopt': 408, 'gezoomt': 408, 'gfixt': 54, 'gha': 408,
'ghostet': 2148, 'gibt': 1105, 'ging': 2150, 'gingen': 408, 'glatt': 2151, 'glaubt': 0, 'gluehwein': 408, 'gluhwein':
408, 'gmacht': 408, 'golf': 408, 'golfrunde': 408, 'got': 2152, 'gotta': 34, 'gratscht': 408, 'gratuliert': 408,
'gredet': 408, 'gredt': 408, 'gruble': 304, 'grueble': 304, 'gseh': 408, 'gseit': 408, 'gsessen': 408, 'gsessn': 408,
'gsi': 408, 'gsproche': 408, 'gsprochen': 408, 'gtroffe': 408, 'hab': 2174, 'habe': 2176, 'haben': 2185, 'habs': 2166,
'haengen': 687, 'haett': 2188, 'haette': 2192, 'haetten': 2193, 'haettn': 2195, 'ham': 2196, 'hangen': 687, 'has':
2198, 'hat': 2207, 'hatt': 2209, 'hatte': 2215, 'hatten': 2217, 'hattn': 2195, 'hausaufgabe': 1762, 'have': 2218,
'he': 2220, 'hebt': 2222, 'heisst': 2223, 'heißt': 2223, 'herzlichen': 2224, 'hiess': 2223, 'hingesetzt': 408, 'hob':
2222, 'hochzeit': 2036, 'hochzeitstag': 2225, 'hockte': 2227, 'hockten': 2227, 'hoere': 2119, 'hoert': 2228, 'hofft':
0, 'holt': 2229, 'hore': 2119, 'hort': 2228, 'hätte': 2230, 'hätten': 2231, 'i': 2232, 'ich': 2343, 'idee': 304,
'ihm': 2346, 'ihn': 623, 'ihnen': 2347, 'ihr': 2348, 'ihre': 1937, 'ihrer': 2352, 'im': 2353, 'immer': 2358, 'in':
2362, 'informierte': 2363, 'ins': 2365, 'interviewt': 408, 'intro': 2372, 'introduced': 2374, 'intros': 2375, 'is':
2376, 'ist': 2388, 'jassen': 408, 'jetzt': 2389, 'joggen': 1144, 'joggingrunde': 408, 'kaffee': 2390,
'kalendereintrag': 54, 'kam': 2395, 'kamen': 2396, 'kann': 2397, 'karte': 1715, 'kartenabend': 408, 'kartons': 2398,
'kein': 2402, 'keine': 2408, 'keinen': 2409, 'keiner': 2415, 'keinerlei': 397, 'kennen': 2416, 'kennengelernt': 408,
'kickoff': 1843, 'kino': 408, 'kisten': 2398, 'klappt': 1380, 'klappte': 1380, 'kleider': 2146, 'kleidung': 2146,
'klettern': 408, 'knapp': 2417, 'koennen': 2418, 'koennte': 2419, 'koennten': 2421, 'komme': 2423, 'kommt': 2425,
'komplett': 2151, 'kondoliert': 408, 'konnen': 2418, 'konnte': 2419, 'konnten': 2421, 'kontakt': 2436, 'konzert':
2036, 'krieg': 1832, 'kriege': 1832, 'kriegen': 1835, 'kriegt': 1836, 'kuchen': 2146, 'kuemmern': 1183, 'kuemmert':
1183, 'kummern': 1183, 'kummert': 1183, 'kunnt': 408, 'kurzfristig': 2171, 'könnte': 2419, 'könnten': 2421, 'lag':
2439, 'lange': 2052, 'lasse': 2440, 'laufrunde': 408, 'laut': 2441, 'lead': 2444, 'lebensmittel': 2146, 'legt': 1188,
'legte': 1188, 'leider': 2446, 'lesung': 2036, 'lief': 2447, 'liegt': 2449, 'liess': 2440, 'liest': 2228, 'ließ':
2440, 'lunch': 1907, 'mache': 2451, 'macht': 2451, 'mahnt': 1072, 'mail': 2456, 'mailbox': 8, 'mailt': 1199, 'mailte':
2457, 'mal': 2460, 'man': 2461, 'medien': 1839, 'meeting': 1907, 'mega': 379, 'mein': 2463, 'meine': 2464,
'meinerseits': 2466, 'meint': 0, 'meinte': 0, 'meldet': 2468, 'meldete': 1204, 'memo': 4, 'mentorats': 2469,
'mentoring': 2475, 'mentoringstunde': 2476, 'merci': 2477, 'merke': 4, 'merken': 4, 'messaged': 1909, 'mich': 2486,
'mir': 2493, 'mit': 2509, 'miteinander': 2510, 'mobel': 2398, 'mochte': 2515, 'moebel': 2398, 'moechte': 2518,
'moved': 2520, 'muass': 2521, 'mues': 2521, 'muess': 2522, 'muessen': 2528, 'muesst': 2533, 'muesste': 2539,
'muessten': 2540, 'munkelt': 2228, 'muss': 2548, 'mussen': 2551, 'musst': 2533, 'musste': 2556, 'mussten': 2557,
'mut': 2559, 'möchte': 2515, 'müss': 2522, 'müsste': 2562, 'müssten': 2563, 'nach': 2565, 'nachdem': 0, 'nachgedacht':
2566, 'nachgefasst': 408, 'nachgefragt': 1716, 'nachgehakt': 2567, 'nachgeholt': 2389, 'nachricht': 2568, 'nachste':
2570, 'nachster': 2572, 'naechste': 2574, 'naechster': 2576, 'naemlich': 0, 'nahm': 2222, 'namenstag': 2577,
'namlich': 0, 'natuerlich': 379, 'naturlich': 379, 'ned': 2579, 'need': 2218, 'nehm': 1901, 'nehme': 1901, 'net':
2580, 'neuer': 2581, 'never': 2582, 'next': 2584, 'nich': 2585, 'nicht': 2591, 'nichts': 2596, 'nie': 2597, 'niemand':
2598, 'niemanden': 2600, 'nimmt': 2222, 'nit': 2585, 'nix': 2601, 'no': 2602, 'noch': 2608, 'nod': 2609, 'noed': 2609,
'noshow': 8, 'note': 2611, 'notiz': 2615, 'null': 397, 'nur': 2621, 'ob': 2623, 'obwohl': 0, 'offen': 1890,
'offenbar': 0, 'offene': 2624, 'offener': 2625, 'offensichtlich': 0, 'oper': 408, 'owe': 373, 'owes': 1257, 'padel':
408, 'paket': 1715, 'pakete': 2146, 'party': 2036, 'pass': 2302, 'passe': 2302, 'pendenz': 1675, 'pendenzen': 4,
'ping': 2626, 'pinged': 1909, 'pitch': 2629, 'pitchtraining': 2630, 'pladiert': 1258, 'pladierte': 1258, 'plaediert':
1259, 'plaedierte': 1259, 'planned': 1723, 'platzte': 8, 'plauderei': 408, 'plauderte': 408, 'plausch': 408,
'plauscht': 408, 'pocht': 1034, 'poker': 408, 'post': 2631, 'postkarte': 1715, 'postponed': 1783, 'premiere': 2036,
'pro': 2632, 'probehoeren': 2633, 'probehoren': 2634, 'probevortrag': 2635, 'probier': 2638, 'probiere': 2638,
'probiers': 2638, 'promised': 373, 'props': 2639, 'pushed': 2520, 'quatschte': 408, 'radtour': 408, 'raet': 1265,
'rat': 1265, 'raten': 1265, 'ratsch': 408, 'reagiert': 1380, 'recommended': 327, 'recommends': 327, 'rede': 1845,
'reden': 1431, 'redete': 1039, 'referenz': 2642, 'referred': 1689, 'remind': 2643, 'reminder': 4, 'rescheduled': 2644,
'reviewed': 2645, 'rief': 2647, 'riet': 1265, 'rieten': 1265, 'ruckruf': 2648, 'rueckruf': 2648, 'ruehrt': 1202,
'ruehrte': 1202, 'ruft': 2650, 'ruhrt': 1202, 'ruhrte': 1202, 'rumgehangen': 408, 'rät': 1265, 'sagt': 2652, 'sagte':
2653, 'said': 2654, 'samma': 2303, 'samt': 2655, 'san': 2656, 'sass': 2658, 'sassen': 2659, 'sauna': 408, 'sausen':
686, 'save': 2661, 'says': 2654, 'saß': 2658, 'saßen': 2659, 'schach': 408, 'schaute': 2662, 'schauten': 2144,
'scheduled': 1723, 'scheinbar': 0, 'schicht': 1984, 'schieben': 2132, 'schiebt': 2663, 'schlaegt': 1283, 'schlagt':
1283, 'schlug': 1283, 'schlägt': 1283, 'schneite': 2144, 'schon': 2667, 'schreibt': 2668, 'schrieb': 2457, 'schuld':
2304, 'schulde': 2304, 'schulden': 2669, 'schuldet': 1292, 'schwaetzchen': 408, 'schwatz': 408, 'schwatzchen': 408,
'seh': 2670, 'sehe': 2670, 'sehen': 2673, 'sein': 1937, 'seine': 1937, 'seiner': 2352, 'seit': 2674, 'setze': 2678,
'setzen': 2680, 'setzte': 2144, 'setzten': 2144, 'she': 2220, 'shifted': 1783, 'shoutout': 2639, 'sie': 2681, 'sieht':
2228, 'simse': 2626, 'since': 2682, 'sind': 2692, 'sitzen': 687, 'sitzung': 1843, 'skifahren': 408, 'skitour': 408,
'skypen': 1431, 'sms': 2568, 'sobald': 0, 'solange': 0, 'soll': 2694, 'sollen': 2696, 'sollte': 2700, 'sollten': 2701,
'sozialeinsatz': 380, 'sparring': 2702, 'sparrings': 2469, 'spazieren': 2703, 'spaziergang': 408, 'spenden': 2146,
'spendenaktion': 380, 'spontan': 2171, 'sprach': 1039, 'sprachen': 408, 'sprachnachricht': 1715, 'sprech': 1845,
'spreche': 1845, 'sprechen': 1846, 'spritzer': 408, 'squash': 408, 'stand': 1281, 'standen': 1281, 'startet': 1722,
'statt': 1923, 'stattdessen': 1923, 'stehen': 2704, 'steht': 2705, 'stiess': 2144, 'stiessen': 2144, 'stieß': 2144,
'stießen': 2144, 'stood': 2706, 'storniert': 8, 'suppe': 2146, 'taet': 2707, 'tafel': 771, 'tarock': 408, 'tat': 2707,
'tauchte': 2709, 'taufe': 2036, 'tauschte': 2710, 'tauschten': 408, 'tausend': 2224, 'teilgenommen': 2711,
'teilnehmende': 408, 'telefonierd': 408, 'telefoniere': 1845, 'telefonieren': 1431, 'telefoniert': 2712,
'telefonierte': 408, 'telefonierten': 408, 'tennis': 408, 'termin': 1907, 'terminiert': 54, 'terminvorschlag': 54,
'text': 2626, 'texted': 1909, 'textet': 1199, 'thanks': 2713, 'theater': 408, 'they': 2220, 'thinks': 1271, 'thx':
1847, 'to': 2715, 'todo': 2714, 'todos': 1675, 'told': 2718, 'total': 2151, 'traeumte': 304, 'traf': 408, 'trafen':
408, 'tratscht': 408, 'traumte': 304, 'treff': 2719, 'treffe': 2720, 'treffen': 2722, 'trifft': 2723, 'troffe': 408,
'troffn': 408, 'trost': 2559, 'tät': 2707, 'uban': 2726, 'uber': 2727, 'uberleg': 2729, 'uberlege': 2730, 'ubern':
2726, 'ueban': 2726, 'ueber': 2727, 'ueberleg': 2729, 'ueberlege': 2730, 'uebern': 2726, 'umgebucht': 2132,
'umgelegt': 2132, 'umsonst': 2731, 'umzugskisten': 2398, 'unentgeltlich': 380, 'unerreichbar': 8, 'uns': 2732,
'unsicher': 2733, 'unter': 2735, 'unterhalten': 408, 'unterhielt': 2710, 'unterhielten': 408, 'unterrichtet': 408,
'unterschrieben': 408, 'unterzeichnet': 408, 'v': 2743, 'verabredet': 54, 'verabschiedet': 408, 'verabschiedung': 408,
'verbaselt': 8, 'verbummelt': 8, 'vereinbart': 2744, 'vergebens': 2745, 'vergeblich': 2746, 'vergessen': 2750,
'verhandelt': 408, 'verlangt': 1087, 'verlegt': 1757, 'vermisse': 304, 'vernissage': 2036, 'verpasst': 8,
'verpasster': 2751, 'verpennt': 8, 'verplant': 8, 'versaeumt': 8, 'versaumt': 8, 'verschieben': 2752, 'verschiebt':
2753, 'verschlafen': 8, 'verschobe': 2754, 'verschoben': 1757, 'verschwitzt': 8, 'versoehnt': 408, 'versohnt': 408,
'versprach': 2756, 'versprech': 2324, 'verspreche': 2324, 'verspricht': 1319, 'versuch': 2638, 'versuche': 2638,
'versuchs': 2638, 'versucht': 2757, 'vertagt': 1757, 'vertroestet': 8, 'vertrostet': 8, 'vielen': 2224, 'vielleicht':
2758, 'voellig': 2151, 'voll': 379, 'vollig': 2151, 'volunteered': 2759, 'volunteering': 2759, 'vom': 2763, 'von':
2781, 'vor': 2783, 'vorbeigekommen': 408, 'vorbeigeschaut': 408, 'vorgemerkt': 54, 'vorgestellt': 408, 'vorgezogen':
2132, 'vortrag': 2036, 'vorverlegt': 2132, 'waehrend': 2784, 'waer': 2788, 'waere': 2793, 'wahrend': 2784, 'waiting':
2794, 'wanderung': 408, 'war': 2809, 'ware': 2811, 'waren': 2818, 'warn': 1359, 'warnt': 1362, 'warnte': 1362, 'wart':
2820, 'warte': 2339, 'warten': 2823, 'wartet': 1363, 'was': 2824, 'weder': 2827, 'weil': 0, 'weiss': 2828, 'weiß':
2828, 'welche': 0, 'welcher': 0, 'wenn': 2831, 'wer': 2832, 'werd': 2833, 'werde': 2835, 'werden': 2837, 'whatsapp':
2568, 'wie': 2839, 'wieder': 2171, 'wiedergesehen': 408, 'wiedersehen': 408, 'wiedervorlage': 4, 'will': 2842, 'wir':
2860, 'wird': 2864, 'wirds': 2865, 'with': 2866, 'wo': 2867, 'woan': 1377, 'wohnt': 1722, 'wollen': 2868, 'wollt':
2870, 'wollte': 2871, 'wollten': 2872, 'workshop': 2875, 'worn': 1377, 'wrote': 1909, 'wuenschen': 1391, 'wuenscht':
1393, 'wuerd': 2707, 'wuerde': 2876, 'wunschen': 1391, 'wunscht': 1395, 'wurd': 2707, 'wurde': 2878, 'wurden': 2879,
'wurds': 2865, 'wv': 4, 'wär': 2881, 'wäre': 2811, 'würde': 2876, 'yoga': 408, 'you': 2882, 'zoomen': 1431, 'zu':
2884, 'zufaellig': 2885, 'zufallig': 2885, 'zuruckgerufen': 408, 'zuruckzurufen': 1000, 'zurueckgerufen': 408,
'zurueckzurufen': 1000, 'zusammen': 2886, 'zusammengehockt': 408, 'zusammengesessen': 408, 'zusammengesetzt': 408,
'zuspruch': 2559}]


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

