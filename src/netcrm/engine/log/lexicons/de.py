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
'expert'), 'anzahlung': ('comes_in', 'document'), 'anzeige': ('work',), 'anzug': ('tool',), 'apero': ('outing',),
'apfel': ('name_words',), 'app': ('work',), 'apparat': ('way',), 'appell': ('opinion',), 'april': ('name_words',),
'apéro': ('outing',), 'arbeite': ('sees1',), 'arbeiten': ('verb3',), 'arbeitet': ('hello', 'verb3'), 'arbeitete':
('verb3',), 'arbeitsprobe': ('work',), 'arbeitsproben': ('work',), 'architekt': ('expert',), 'architektin':
('expert',), 'argert': ('verb3',), 'argerte': ('verb3',), 'arm': ('name_words',), 'artikel': ('work', 'thing'),
'arzt': ('name_words', 'expert'), 'arztin': ('expert',), 'assistent': ('rel',), 'assistentin': ('rel',), 'assistenz':
('rel',), 'atelier': ('site',), 'auch': ('filler', 'hello'), 'auf': ('hello',), 'auffassung': ('opinion',),
'aufgehubscht': ('reviewed',), 'aufgehuebscht': ('reviewed',), 'aufgeschrieben': ('handed', 'named_to'), 'aufgesetzt':
('done',), 'aufm': ('hello',), 'aufpoliert': ('reviewed',), 'aufsetzen': ('giveinf',), 'auftauchen': ('comeinf',),
'august': ('name_words',), 'aurora': ('name_words',), 'aus': ('particle',), 'ausdrucken': ('giveinf',),
'auseinandergenommen': ('reviewed',), 'ausfuehrlich': ('filler',), 'ausfuellen': ('giveinf',), 'ausfuhrlich':
('filler',), 'ausfullen': ('giveinf',), 'ausgearbeitet': ('done',), 'ausgeborgt': ('lent',), 'ausgefallen':
('hello',), 'ausgegangen': ('gone',), 'ausgehaendigt': ('handed', 'done'), 'ausgehandigt': ('handed', 'done'),
'ausgeliehen': ('handed', 'lent'), 'ausgemacht': ('agreed',), 'ausgerichtet': ('vowed',), 'ausglichn': ('lent',),
'ausgmacht': ('agreed',), 'ausleihen': ('giveinf',), 'ausm': ('hello',), 'ausmachen': ('giveinf',), 'ausnahmsweise':
('filler',), 'ausrichten': ('giveinf',), 'ausschreibung': ('work',), 'ausserdem': ('filler',), 'ausweis':
('own_affair', 'doc'), 'auswertung': ('doc',), 'auto': ('tool',), 'außerdem': ('filler',), 'azubi': ('rel',), 'baby':
('rel',), 'babysitter': ('expert',), 'babysitterin': ('expert',), 'bach': ('name_words',), 'bachelorarbeit':
('own_affair', 'work'), 'back': ('acts1', 'serves'), 'backe': ('give1', 'acts1', 'serves'), 'backen': ('giveinf',),
'backt': ('give3',), 'baeckt': ('give3',), 'baenke': ('tool',), 'baer': ('name_words',), 'bahn': ('bookable',),
'bahnhofsmission': ('community',), 'bald': ('filler', 'hello'), 'ball': ('name_words',), 'bank': ('rel', 'expert'),
'bankberater': ('expert',), 'bankberaterin': ('expert',), 'banke': ('tool',), 'bar': ('name_words',), 'bat':
('bidding', 'verb3'), 'bau': ('give1', 'imperative', 'serves'), 'baue': ('give1', 'imperative', 'serves'), 'bauer':
('name_words',), 'baum': ('name_words',), 'baustelle': ('site',), 'baut': ('verb3', 'give3', 'deed3', 'sends3',
'serves3'), 'baute': ('verb3',), 'bayer': ('name_words',), 'beamer': ('tool',), 'beantragt': ('give3', 'sends3',
'done'), 'beauftragt': ('verb3',), 'beauftragte': ('verb3',), 'beck': ('name_words',), 'becker': ('name_words',),
'bedankt': ('says', 'verb3'), 'bedankte': ('verb3',), 'beeindruckt': ('verb3',), 'beendet': ('verb3',), 'beendete':
('verb3',), 'befuerchtet': ('verb3',), 'befund': ('comes_in',), 'befunde': ('comes_in',), 'befurchtet': ('verb3',),
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
('recounts', 'says', 'verb3'), 'berichtete': ('says', 'verb3'), 'besass': ('verb3',), 'bescheid': ('comes_in',
'hello'), 'bescheinigung': ('doc',), 'beschwert': ('verb3',), 'beschwerte': ('verb3',), 'besitzt': ('verb3',),
'besorg': ('give1', 'deed1', 'verb1', 'serves'), 'besorge': ('give1', 'deed1', 'verb1', 'serves'), 'besorgen':
('give1', 'give3', 'giveinf', 'deed3'), 'besorgt': ('give3', 'handed', 'deed3', 'sends3', 'done', 'does3', 'named_to',
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
('det',), 'dabeigewesen': ('reach',), 'dabeisein': ('comeinf',), 'dachbox': ('tool',), 'dachte': ('verb3',), 'dafuer':
('filler',), 'dafur': ('filler',), 'dagelassen': ('handed', 'lent_out'), 'daher': ('filler',), 'daily':
('appointment',), 'danach': ('filler', 'hello'), 'danke': ('hello',), 'danken': ('callinf',), 'dann': ('filler',
'hello'), 'darf': ('hello', 'verb3', 'verb1'), 'das': ('it', 'det', 'hello', 'relative'), 'dass': ('hello',), 'date':
('appointment',), 'datei': ('thing',), 'daten': ('comes_in', 'doc'), 'dazu': ('filler',), 'dazugekommen': ('reach',),
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
('appointment',), 'dinniere': ('acts1',), 'diplomarbeit': ('own_affair',), 'direkt': ('filler',), 'diss': ('work',),
'dissertation': ('work',), 'ditch': ('imperative',), 'doch': ('filler',), 'doktor': ('title',), 'doktorarbeit':
('own_affair', 'work'), 'dokument': ('thing',), 'donnerstag': ('hello',), 'doziert': ('verb3',), 'dr': ('det',
'article', 'title'), 'draengt': ('bidding', 'verb3'), 'draengte': ('verb3',), 'draft': ('work',), 'drangt':
('bidding', 'verb3'), 'drangte': ('verb3',), 'dreh': ('imperative',), 'drehbuch': ('work',), 'drehmomentschluessel':
('tool',), 'drehmomentschlussel': ('tool',), 'dreht': ('deed3',), 'drei': ('hello',), 'dringend': ('filler',),
'drink': ('outing',), 'drinks': ('outing',), 'drop': ('imperative',), 'druck': ('serves',), 'drucke': ('give1',
'serves'), 'drucker': ('tool',), 'druckerei': ('expert',), 'druckt': ('verb3', 'give3', 'deed3', 'sends3', 'does3',
'serves3'), 'drueckt': ('verb3',), 'drückt': ('verb3',), 'duenn': ('name_words',), 'duerfe': ('should',), 'duerfte':
('verb3',), 'duerften': ('should',), 'dunn': ('name_words',), 'durch': ('hello', 'particle'), 'durchgeackert':
('reviewed',), 'durchgeben': ('giveinf',), 'durchgegangen': ('reviewed',), 'durchgegeben': ('handed', 'writes',
'named_to'), 'durchgehen': ('giveinf',), 'durchgekaut': ('reviewed',), 'durchgeklingelt': ('attempt', 'reach'),
'durchgelesen': ('reviewed',), 'durchgereicht': ('named_to',), 'durchgerufen': ('reach',), 'durchgeschaut':
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
('document',), 'einlaedt': ('invites',), 'einlesen': ('selfinf',), 'einmal': ('filler',), 'einreichen': ('giveinf',),
'einrichten': ('giveinf',), 'einschaetzung': ('opinion',), 'einschatzung': ('opinion',), 'einstweilen': ('filler',),
'elektriker': ('expert',), 'elektrikerin': ('expert',), 'eltern': ('rel',), 'elternverein': ('community',), 'em':
('article',), 'emailed': ('reach',), 'empfahl': ('verb3',), 'empfange': ('acts1',), 'empfangen': ('acts1',),
'empfehlen': ('giveinf',), 'empfehlung': ('counsel',), 'empfiehlt': ('verb3',), 'empfohlen': ('handed', 'counselled',
'named_to'), 'ende': ('name_words',), 'endet': ('verb3',), 'endete': ('verb3',), 'endlich': ('filler', 'hello'),
'engagiert': ('verb3',), 'engagierte': ('verb3',), 'engel': ('name_words',), 'engels': ('name_words',), 'entlaesst':
('verb3',), 'entlasst': ('verb3',), 'entliess': ('verb3',), 'entscheidet': ('verb3',), 'entscheidung': ('comes_in',
'doc', 'document'), 'entschied': ('verb3',), 'entschlackt': ('reviewed',), 'entschuldigt': ('verb3',),
'entschuldigte': ('verb3',), 'enttaeuscht': ('verb3',), 'enttauscht': ('verb3',), 'entwerfe': ('serves',),
'entwickelt': ('verb3',), 'entwickler': ('expert',), 'entwicklerin': ('expert',), 'entwirft': ('sends3', 'does3',
'serves3'), 'entworfen': ('done',), 'entwurf': ('work', 'doc'), 'er': ('they', 'hello'), 'erbeten': ('asked_for',),
'erbt': ('verb3',), 'erbte': ('verb3',), 'erfahren': ('seen_of',), 'ergaenze': ('give1',), 'ergaenzen': ('giveinf',),
'ergaenzt': ('give3', 'deed3', 'sends3', 'done'), 'erganze': ('give1',), 'erganzen': ('giveinf',), 'erganzt':
('give3', 'deed3', 'sends3', 'done'), 'ergebnis': ('comes_in',), 'ergebnisse': ('comes_in',), 'erhoeh':
('imperative',), 'erhoehe': ('imperative',), 'erhoeht': ('imperative',), 'erhoh': ('imperative',), 'erhohe':
('imperative',), 'erhoht': ('imperative',), 'erholt': ('verb3',), 'erika': ('name_words',), 'erinnern': ('callinf',),
'erklaer': ('serves',), 'erklaere': ('serves',), 'erklaert': ('says', 'hello', 'verb3', 'said'), 'erklaerte': ('says',
'verb3'), 'erklar': ('serves',), 'erklare': ('serves',), 'erklart': ('says', 'hello', 'verb3', 'said'), 'erklarte':
('says', 'verb3'), 'erkundige': ('serves',), 'erkundigen': ('selfinf',), 'erlaubt': ('verb3',), 'erledig': ('give1',
'deed1'), 'erledige': ('give1', 'deed1'), 'erledigen': ('giveinf',), 'erledigt': ('give3', 'deed3', 'sends3', 'done',
'does3'), 'ermittelt': ('done',), 'ernst': ('name_words',), 'eroeffnet': ('verb3',), 'eroffnet': ('verb3',),
'erreicht': ('hello',), 'erreichte': ('verb3', 'reach'), 'ers': ('they',), 'ersatzschluessel': ('tool',),
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
('tool',), 'ferienwohnung': ('tool',), 'fertig': ('done',), 'fertigt': ('deed3',), 'feuert': ('verb3',), 'feuerte':
('verb3',), 'feuerwehr': ('community',), 'fiel': ('verb3',), 'finanziert': ('verb3',), 'finanzierte': ('verb3',),
'finanzplan': ('work',), 'find': ('verb1',), 'finde': ('verb1',), 'finden': ('verb3', 'saysv'), 'findet': ('says',
'hello', 'verb3', 'saysv'), 'finds': ('saysv',), 'fing': ('verb3',), 'fink': ('name_words',), 'fire': ('imperative',),
'firma': ('rel',), 'fischer': ('name_words',), 'fitness': ('outing',), 'fix': ('filler',), 'fixt': ('deed3',),
'flasche': ('by_post',), 'flieg': ('acts1',), 'fliege': ('acts1',), 'fliegen': ('acts1',), 'fliegt': ('verb3',),
'fliesen': ('comes_in',), 'flog': ('verb3',), 'flora': ('name_words',), 'florenz': ('name_words',), 'floriert':
('verb3',), 'fluchtlingshilfe': ('community',), 'fluechtlingshilfe': ('community',), 'fluege': ('bookable',), 'flug':
('bookable',), 'flugblatt': ('work',), 'fluge': ('bookable',), 'flyer': ('work',), 'focus': ('imperative',),
'foerderantrag': ('work',), 'foerderskizze': ('work',), 'foerdert': ('verb3',), 'fokussier': ('imperative',),
'fokussiere': ('imperative',), 'folgt': ('verb3',), 'folgte': ('verb3',), 'folie': ('work',), 'folien': ('work',
'thing', 'site'), 'fonds': ('rel',), 'forderantrag': ('work',), 'forderskizze': ('work',), 'fordert': ('verb3',),
'forderte': ('verb3',), 'formular': ('thing', 'doc'), 'formulier': ('give1',), 'formuliere': ('give1',),
'formulieren': ('giveinf',), 'formuliert': ('give3', 'sends3'), 'forwarde': ('give1',), 'forwarded': ('serves3',),
'forwarden': ('giveinf',), 'forwardet': ('give3', 'serves3'), 'foto': ('doc',), 'fotograf': ('expert',), 'fotografin':
('expert',), 'fotos': ('doc',), 'founder': ('rel',), 'fr': ('title',), 'frag': ('give1', 'imperative', 'serves'),
'frage': ('give1', 'serves'), 'fragen': ('giveinf',), 'fragenkatalog': ('thing',), 'fragt': ('says', 'bidding',
'verb3', 'give3', 'sends3', 'does3', 'serves3'), 'fragte': ('says', 'verb3'), 'frank': ('name_words',), 'franke':
('name_words',), 'frau': ('hello', 'rel', 'title'), 'frauen': ('rel',), 'frauenhaus': ('community',), 'frei':
('name_words',), 'freigabe': ('comes_in', 'document'), 'freigeben': ('giveinf',), 'freigegeben': ('handed', 'done'),
'freitag': ('hello', 'name_words'), 'freiwillige': ('helper',), 'freiwilliger': ('helper',), 'freu': ('verb1',),
'freue': ('verb1',), 'freund': ('rel', 'name_words'), 'freunde': ('rel',), 'freunden': ('rel',), 'freundin': ('rel',),
'freundinnen': ('rel',), 'freundlicherweise': ('filler',), 'freut': ('verb3',), 'freute': ('verb3',), 'froh':
('name_words',), 'fromm': ('name_words',), 'frueh': ('hello',), 'frueher': ('hello',), 'fruehere': ('attribute',),
'frueheren': ('attribute',), 'frueherer': ('attribute',), 'fruehstueck': ('hello', 'acts1', 'way'), 'fruehstuecke':
('acts1',), 'fruehstuecken': ('acts1',), 'fruh': ('hello',), 'fruher': ('hello',), 'fruhere': ('attribute',),
'fruheren': ('attribute',), 'fruherer': ('attribute',), 'fruhstuck': ('hello', 'acts1', 'way'), 'fruhstucke':
('acts1',), 'fruhstucken': ('acts1',), 'fuchs': ('name_words',), 'fuehrerschein': ('own_affair',), 'fuehrt':
('verb3',), 'fuehrte': ('verb3',), 'fuellt': ('sends3',), 'fuer': ('hello',), 'fuern': ('hello',), 'fuers':
('hello',), 'fuhr': ('verb3',), 'fuhrerschein': ('own_affair',), 'fuhrt': ('verb3',), 'fuhrte': ('verb3',), 'fullt':
('sends3',), 'fund': ('rel',), 'funktioniert': ('verb3',), 'fur': ('hello',), 'furn': ('hello',), 'furs': ('hello',),
'fusioniert': ('verb3',), 'fussball': ('outing',), 'fördert': ('verb3',), 'gab': ('verb3',), 'gaestezimmer':
('tool',), 'ganga': ('gone',), 'ganz': ('filler', 'hello'), 'ganze': ('hello',), 'ganzen': ('hello',), 'garage':
('tool',), 'garantiert': ('vowed',), 'garten': ('site',), 'gassi': ('outing',), 'gastezimmer': ('tool',), 'gatte':
('rel',), 'gattin': ('rel',), 'geantwortet': ('reach', 'answers'), 'geb': ('give1', 'verb1', 'serves'), 'gebaut':
('done',), 'gebe': ('give1', 'verb1', 'serves'), 'geben': ('hello', 'give1', 'give3', 'giveinf'), 'gebeten':
('bidding',), 'geblieben': ('gone',), 'geborgt': ('handed', 'lent'), 'gebracht': ('handed', 'done', 'lent_out'),
'gebs': ('give1',), 'gebucht': ('done',), 'geburtstag': ('hello',), 'gechallenged': ('reviewed',), 'gedruckt':
('done',), 'geeinigt': ('agreed',), 'gefahren': ('gone',), 'geflogen': ('gone',), 'geforwarded': ('handed', 'writes'),
'gefragt': ('bidding',), 'gefruehstueckt': ('hello',), 'gefruhstuckt': ('hello',), 'gegangen': ('gone',), 'gegeben':
('handed', 'done', 'named_to', 'lent_out'), 'gegen': ('hello',), 'gegengelesen': ('reviewed',), 'gegessen':
('hello',), 'geglaettet': ('reviewed',), 'geglattet': ('reviewed',), 'geh': ('sees1', 'acts1', 'imperative'),
'gehabt': ('hello',), 'gehe': ('sees1', 'acts1'), 'gehen': ('verb3', 'acts1'), 'gehockt': ('gone',), 'gehoert':
('recounts', 'hello', 'seen_of'), 'gehoerte': ('verb3',), 'geholfen': ('hello',), 'gehort': ('recounts', 'hello',
'seen_of'), 'gehorte': ('verb3',), 'geht': ('hello', 'verb3'), 'gejoggt': ('gone',), 'geklaert': ('done',), 'geklart':
('done',), 'geklingelt': ('attempt',), 'gekuerzt': ('reviewed',), 'gekurzt': ('reviewed',), 'gelaeutet': ('attempt',),
'gelassen': ('handed',), 'gelaufen': ('gone',), 'gelautet': ('attempt',), 'geld': ('comes_in', 'by_post'), 'geleitet':
('done',), 'gelesen': ('hello', 'reviewed', 'seen_of'), 'geliefert': ('done',), 'geliehen': ('handed', 'lent'),
'gemacht': ('done',), 'gemailt': ('attempt', 'hello', 'reach', 'handed', 'writes', 'said', 'done', 'named_to'),
'gemeinde': ('community',), 'gemeint': ('said',), 'gemeldet': ('reach',), 'gemuetlich': ('filler',), 'gemutlich':
('filler',), 'genannt': ('handed', 'named_to'), 'genehmigung': ('comes_in',), 'gepaddelt': ('gone',), 'gepilgert':
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
'name_words'), 'gutachten': ('comes_in', 'work', 'document'), 'guten': ('hello',), 'gutschrift': ('document',),
'gwesn': ('gone',), 'ha': ('have',), 'hab': ('hello', 'have', 'verb1'), 'habe': ('hello', 'have', 'verb1'), 'haben':
('hello', 'verb3', 'have', 'hat', 'verb1'), 'haberer': ('rel',), 'habilitiert': ('verb3',), 'haelt': ('verb3',),
'haengt': ('verb3',), 'haett': ('verb3', 'meant'), 'haette': ('hello', 'verb3', 'needs', 'verb1', 'meant'), 'haetten':
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
'serves3'), 'holte': ('verb3',), 'holz': ('comes_in',), 'hom': ('have',), 'homepage': ('work',), 'hor': ('sees1',
'imperative', 'serves'), 'hore': ('sees1', 'serves'), 'hort': ('verb3', 'give3', 'does3'), 'horte': ('verb3',),
'hospiz': ('community',), 'hot': ('hat',), 'hotel': ('bookable',), 'hr': ('title',), 'hält': ('verb3',), 'hätte':
('hello', 'verb3', 'needs', 'verb1', 'meant'), 'hätten': ('meant',), 'i': ('i',), 'iahm': ('them',), 'ich': ('i',
'hello'), 'ignoriert': ('verb3',), 'ihm': ('them', 'hello', 'to_them'), 'ihms': ('them',), 'ihn': ('them', 'hello'),
'ihna': ('them', 'to_them'), 'ihnen': ('them', 'hello', 'to_them'), 'ihr': ('them', 'their', 'hello', 'to_them'),
'ihre': ('their', 'hello'), 'ihrem': ('their', 'hello'), 'ihren': ('their', 'hello'), 'ihrer': ('their', 'hello'),
'ihres': ('their', 'hello'), 'ihrs': ('them',), 'im': ('hello',), 'immer': ('filler', 'hello'), 'importiert':
('verb3',), 'info': ('document',), 'informier': ('give1',), 'informiere': ('give1',), 'informieren': ('giveinf',
'selfinf'), 'informiert': ('give3', 'done'), 'infos': ('document',), 'ins': ('hello',), 'inserat': ('work',), 'insta':
('network',), 'instagram': ('network',), 'installateur': ('expert',), 'interessieren': ('verb3',), 'interessiert':
('verb3',), 'interessierte': ('verb3',), 'intro': ('give3', 'document'), 'introduced': ('introduced',), 'introe':
('give1',), 'introed': ('give3', 'introduced'), 'introen': ('giveinf',), 'introt': ('give3',), 'investier':
('imperative',), 'investiere': ('imperative',), 'investiert': ('verb3',), 'investierte': ('verb3',), 'investor':
('rel',), 'investorin': ('rel',), 'inzwischen': ('filler',), 'irgendwann': ('filler',), 'iris': ('name_words',),
'isst': ('verb3',), 'ist': ('hello', 'verb3'), 'ja': ('filler', 'hello'), 'jaeger': ('name_words',), 'jager':
('name_words',), 'jahr': ('hello',), 'jahresabschluss': ('doc',), 'jammert': ('verb3',), 'jammerte': ('verb3',),
'jan': ('name_words',), 'jasmin': ('name_words',), 'jemand': ('they',), 'jene': ('det',), 'jener': ('det',),
'jetzige': ('attribute',), 'jetzigen': ('attribute',), 'jetziger': ('attribute',), 'jetzt': ('filler',), 'jeweils':
('both',), 'jogge': ('acts1',), 'joggen': ('acts1',), 'joggingrunde': ('outing',), 'joggt': ('verb3',), 'joined':
('reach',), 'jour': ('appointment',), 'juengere': ('attribute',), 'juengeren': ('attribute',), 'juengerer':
('attribute',), 'jugendzentrum': ('community',), 'jung': ('name_words',), 'jungere': ('attribute',), 'jungeren':
('attribute',), 'jungerer': ('attribute',), 'just': ('filler',), 'kabeltrommel': ('tool',), 'kaempft': ('verb3',),
'kaempfte': ('verb3',), 'kaercher': ('tool',), 'kaffee': ('hello', 'appointment', 'way'), 'kaiser': ('name_words',),
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
'klarts': ('deed3',), 'klausur': ('own_affair',), 'kleid': ('tool',), 'kleiderkammer': ('community',), 'klein':
('name_words',), 'kleine': ('attribute',), 'kleinen': ('attribute', 'hello'), 'kleiner': ('attribute',), 'klettere':
('acts1',), 'klettern': ('acts1', 'outing'), 'klettert': ('verb3',), 'klingelte': ('reach',), 'klingt': ('verb3',),
'klär': ('give1', 'deed1', 'verb1', 'serves'), 'koa': ('not',), 'koch': ('name_words', 'acts1', 'serves'), 'koche':
('give1', 'acts1', 'serves'), 'kochen': ('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',), 'koennen':
('verb3',), 'koennte': ('hello', 'verb3', 'verb1'), 'koffer': ('tool',), 'kollege': ('rel',), 'kollegen': ('rel',),
'kollegin': ('rel',), 'kolleginnen': ('rel',), 'kolumne': ('work',), 'komm': ('acts1', 'imperative'), 'komme':
('acts1',), 'kommen': ('comeinf', 'acts1'), 'kommentiert': ('reviewed',), 'kommt': ('hello', 'verb3'), 'konig':
('name_words',), 'konnen': ('verb3',), 'konnte': ('hello', 'verb3', 'verb1'), 'konstanz': ('name_words',), 'kontakt':
('thing', 'appointment', 'expert', 'address'), 'kontaktdaten': ('address',), 'kontakte': ('thing', 'expert'),
'kontaktieren': ('giveinf', 'callinf'), 'kontaktiert': ('reach', 'deed3', 'sends3', 'done', 'does3'), 'kontaktierte':
('reach',), 'kontoauszuege': ('doc',), 'kontoauszug': ('doc',), 'kontoauszuge': ('doc',), 'konzentrier':
('imperative',), 'konzentriere': ('imperative',), 'konzentriert': ('imperative',), 'konzept': ('work',), 'konzepte':
('work',), 'kooperiert': ('verb3',), 'kopie': ('comes_in', 'doc'), 'kopien': ('doc',), 'korn': ('name_words',),
'korrekturgelesen': ('reviewed',), 'korrigier': ('give1', 'serves'), 'korrigiere': ('give1', 'serves'), 'korrigieren':
('giveinf',), 'korrigiert': ('give3', 'reviewed', 'sends3', 'done', 'does3', 'serves3'), 'kostenvoranschlag':
('document',), 'kostuem': ('tool',), 'kostum': ('tool',), 'kraft': ('name_words',), 'krank': ('hello',), 'krebs':
('name_words',), 'krieg': ('verb1',), 'kriege': ('verb1',), 'kriegt': ('verb3',), 'kriegte': ('verb3',), 'kriselt':
('verb3',), 'kritisiert': ('verb3',), 'kritisierte': ('verb3',), 'krumm': ('name_words',), 'kuchen': ('by_post',),
'kuehl': ('name_words',), 'kuehn': ('name_words',), 'kuemmer': ('give1', 'verb1', 'serves'), 'kuemmere': ('give1',
'deed1', 'verb1', 'serves'), 'kuemmern': ('giveinf', 'selfinf'), 'kuemmert': ('give3',), 'kuemmre': ('give1',),
'kuendig': ('imperative',), 'kuendige': ('imperative',), 'kuendigt': ('verb3', 'imperative'), 'kuendigte': ('verb3',),
'kuenftige': ('attribute',), 'kuenftigen': ('attribute',), 'kuenftiger': ('attribute',), 'kuerz': ('imperative',),
'kuerze': ('imperative',), 'kuhl': ('name_words',), 'kuhn': ('name_words',), 'kummer': ('give1', 'verb1', 'serves'),
'kummere': ('give1', 'deed1', 'verb1', 'serves'), 'kummern': ('giveinf', 'selfinf'), 'kummert': ('give3',), 'kummre':
('give1',), 'kumpel': ('rel',), 'kunde': ('rel',), 'kundig': ('imperative',), 'kundige': ('imperative',), 'kundigt':
('verb3', 'imperative'), 'kundigte': ('verb3',), 'kundin': ('rel',), 'kunftige': ('attribute',), 'kunftigen':
('attribute',), 'kunftiger': ('attribute',), 'kunst': ('name_words',), 'kurs': ('own_affair',), 'kurz': ('filler',
'hello', 'name_words', 'imperative'), 'kurze': ('hello', 'imperative'), 'kurzer': ('hello',), 'könnte': ('hello',
'verb3', 'verb1'), 'kühn': ('name_words',), 'kürz': ('imperative',), 'kürze': ('imperative',), 'laborwerte':
('comes_in',), 'lacht': ('verb3',), 'lachte': ('verb3',), 'lad': ('give1', 'verb1', 'serves'), 'lade': ('give1',
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
'lieferte': ('verb3',), 'lieferung': ('comes_in', 'document'), 'lieferwagen': ('tool',), 'liegt': ('verb3',), 'liess':
('verb3',), 'liest': ('verb3', 'give3', 'sends3', 'does3', 'serves3'), 'ließ': ('verb3',), 'linde': ('name_words',),
'linie': ('opinion',), 'link': ('thing', 'document'), 'linkedin': ('network', 'way'), 'links': ('thing',), 'liste':
('thing', 'doc'), 'literaturliste': ('thing',), 'litt': ('verb3',), 'lobt': ('verb3',), 'lobte': ('verb3',), 'loewe':
('name_words',), 'logo': ('doc', 'site'), 'lokal': ('bookable',), 'los': ('sends_apart',), 'losgeschickt': ('writes',
'done'), 'lowe': ('name_words',), 'lud': ('invites',), 'lunch': ('appointment', 'way'), 'lunche': ('acts1',),
'lunchen': ('acts1',), 'lust': ('name_words',), 'lässt': ('hello', 'verb3', 'give3'), 'läutete': ('reach',), 'ma':
('filler',), 'mach': ('hello', 'give1', 'verb1', 'imperative', 'serves'), 'mache': ('hello', 'give1', 'verb1',
'serves'), 'machen': ('give1', 'giveinf'), 'machs': ('imperative',), 'macht': ('hello', 'verb3', 'give3', 'deed3',
'does3', 'imperative', 'serves3'), 'machte': ('verb3',), 'maenner': ('rel',), 'maennern': ('rel',), 'mag': ('verb3',),
'magister': ('title',), 'mahnen': ('callinf',), 'mai': ('name_words',), 'mail': ('verb1', 'address', 'way', 'serves'),
'mailadresse': ('address',), 'maile': ('give1', 'deed1', 'verb1', 'serves'), 'mailen': ('giveinf',), 'mailt':
('give3', 'deed3', 'sends3', 'serves3'), 'mailte': ('reach',), 'mailwechsel': ('way',), 'makler': ('expert',),
'maklerin': ('expert',), 'mal': ('filler', 'hello'), 'maler': ('expert',), 'malerin': ('expert',), 'mama': ('rel',),
'managed': ('verb3',), 'mann': ('rel',), 'manner': ('rel',), 'mannern': ('rel',), 'manuskript': ('work',), 'mappe':
('work',), 'mark': ('name_words',), 'mass': ('verb3',), 'masse': ('document',), 'masterarbeit': ('own_affair',
'work'), 'mastodon': ('network',), 'material': ('comes_in',), 'maurer': ('name_words',), 'may': ('name_words',),
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
('comes_in', 'hello'), 'nachste': ('hello',), 'nachsten': ('hello',), 'nachster': ('hello',), 'nacht':
('name_words',), 'nachtmahl': ('hello',), 'nachweis': ('doc',), 'nachweise': ('doc',), 'naechste': ('hello',),
'naechsten': ('hello',), 'naechster': ('hello',), 'naehmaschine': ('tool',), 'nagel': ('name_words',), 'nahegelegt':
('counselled',), 'nahm': ('verb3',), 'nahmaschine': ('tool',), 'name': ('address',), 'namen': ('address',), 'nannte':
('verb3',), 'nass': ('name_words',), 'ne': ('det',), 'nebenbei': ('filler',), 'nebenher': ('filler',), 'ned':
('not',), 'needs': ('needs',), 'neffe': ('rel',), 'nehm': ('give1', 'serves'), 'nehme': ('give1', 'serves'), 'nehmt':
('imperative',), 'nein': ('hello',), 'nem': ('det',), 'nen': ('det', 'hello'), 'nenn': ('give1',), 'nenne':
('give1',), 'nennen': ('giveinf',), 'nennt': ('verb3', 'give3'), 'ner': ('det',), 'nervt': ('verb3',), 'nervte':
('verb3',), 'net': ('not', 'hello'), 'nett': ('filler',), 'netterweise': ('filler',), 'neu': ('name_words',), 'neue':
('attribute', 'hello'), 'neuem': ('attribute',), 'neuen': ('attribute', 'hello'), 'neuer': ('attribute',), 'neues':
('attribute',), 'neulich': ('hello',), 'neumann': ('name_words',), 'newsletter': ('thing',), 'nich': ('not', 'hello'),
'nicht': ('not', 'hello'), 'nichte': ('rel',), 'nichts': ('not', 'hello'), 'nie': ('not', 'hello'), 'niemals':
('not',), 'niemand': ('not',), 'nimm': ('imperative',), 'nimms': ('imperative',), 'nimmt': ('verb3', 'does3'), 'nit':
('not',), 'nix': ('not', 'hello'), 'nm': ('det',), 'no': ('filler',), 'noch': ('filler', 'hello'), 'nochmal':
('filler',), 'nochmals': ('filler',), 'nod': ('not',), 'noed': ('not',), 'noh': ('filler',), 'notar': ('expert',),
'notarin': ('expert',), 'notizen': ('thing',), 'nummer': ('thing', 'address'), 'nun': ('filler',), 'nur': ('filler',
'hello'), 'nutz': ('imperative',), 'nutze': ('imperative',), 'ob': ('hello',), 'obdachlosenhilfe': ('community',),
'objektiv': ('tool',), 'oder': ('hello',), 'oefter': ('filler',), 'offen': ('filler',), 'offenbar': ('filler',),
'offerte': ('document',), 'ofter': ('filler',), 'ohne': ('not', 'hello'), 'oiso': ('filler',), 'oma': ('rel',),
'onepager': ('work',), 'onkel': ('rel',), 'op': ('own_affair',), 'opa': ('rel',), 'oper': ('outing',), 'operation':
('own_affair',), 'opinion': ('opinion',), 'ordner': ('helper',), 'ordnerin': ('helper',), 'organisier': ('give1',
'deed1', 'serves'), 'organisiere': ('give1', 'deed1', 'verb1', 'serves'), 'organisieren': ('giveinf',), 'organisiert':
('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'), 'organisierte': ('verb3',), 'orthopade': ('expert',),
'orthopadin': ('expert',), 'orthopaede': ('expert',), 'orthopaedin': ('expert',), 'ott': ('name_words',), 'our':
('my',), 'packchen': ('by_post',), 'padel': ('outing',), 'paeckchen': ('by_post',), 'page': ('name_words',), 'paket':
('by_post',), 'paper': ('work', 'thing'), 'paris': ('name_words',), 'parkplatz': ('tool',), 'partner': ('rel',),
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
'prufungen': ('own_affair',), 'pushed': ('deed3',), 'pusht': ('deed3',), 'putzfrau': ('expert',), 'quasi':
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
'schliesst': ('verb3',), 'schlitten': ('tool',), 'schloss': ('verb3',), 'schluessel': ('comes_in', 'tool'),
'schlussel': ('comes_in', 'tool'), 'schmeiss': ('imperative',), 'schmied': ('name_words',), 'schmunzelt': ('verb3',),
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
'sichere': ('imperative',), 'sicht': ('opinion',), 'sie': ('they', 'them', 'hello'), 'sieht': ('verb3', 'does3'),
'sies': ('they',), 'signal': ('way',), 'signed': ('verb3',), 'silber': ('name_words',), 'simse': ('give1',), 'simsen':
('giveinf',), 'simst': ('give3',), 'simste': ('reach',), 'sind': ('hello', 'verb3', 'verb1'), 'sinkt': ('verb3',),
'sitzt': ('verb3',), 'sitzung': ('hello', 'appointment'), 'skaliert': ('verb3',), 'ski': ('tool',), 'skifahren':
('outing',), 'skip': ('imperative',), 'skitour': ('outing',), 'skizze': ('work', 'document'), 'skizzen':
('document',), 'skizziert': ('deed3',), 'skript': ('thing',), 'skype': ('acts1',), 'skypen': ('acts1',), 'slack':
('way',), 'slides': ('work', 'thing'), 'sms': ('way',), 'so': ('filler',), 'soehne': ('rel',), 'soehnen': ('rel',),
'soell': ('should',), 'soett': ('should',), 'sofort': ('filler',), 'sogar': ('filler',), 'sogt': ('saysv',), 'sohn':
('rel',), 'sohne': ('rel',), 'sohnen': ('rel',), 'soi': ('should',), 'soid': ('should',), 'soin': ('should',), 'soit':
('should',), 'soll': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'solle': ('should',), 'sollen': ('verb3',
'should', 'will3', 'verb1'), 'solln': ('should',), 'sollt': ('should',), 'sollte': ('hello', 'verb3', 'should',
'will3', 'verb1', 'meant'), 'sollten': ('should', 'meant'), 'solltn': ('should',), 'sommer': ('name_words',), 'sonne':
('name_words',), 'sonntag': ('hello', 'name_words'), 'sorge': ('name_words',), 'sott': ('should',), 'sowie': ('and',),
'spaeter': ('filler', 'hello'), 'spaetestens': ('hello',), 'spar': ('imperative',), 'spare': ('imperative',), 'spart':
('verb3',), 'spater': ('filler', 'hello'), 'spatestens': ('hello',), 'spazieren': ('gone',), 'spaziergang': ('hello',
'outing'), 'spaziert': ('gone',), 'specht': ('name_words',), 'spendiere': ('give1',), 'spendieren': ('giveinf',),
'spendiert': ('give3',), 'spezl': ('rel',), 'spiel': ('acts1',), 'spiele': ('acts1',), 'spielen': ('acts1',),
'spielt': ('verb3',), 'spielte': ('verb3',), 'sponsert': ('verb3',), 'spontan': ('filler',), 'sportverein':
('community',), 'sprach': ('reach',), 'sprech': ('give1', 'acts1', 'serves'), 'spreche': ('give1', 'acts1', 'serves'),
'sprechen': ('acts1',), 'sprich': ('imperative',), 'spricht': ('does3',), 'spritzer': ('outing',), 'squash':
('outing',), 'stagniert': ('verb3',), 'stand': ('verb3', 'site'), 'standpunkt': ('opinion',), 'star': ('name_words',),
'starb': ('verb3',), 'stark': ('name_words',), 'start': ('imperative',), 'startet': ('verb3',), 'startete':
('verb3',), 'startup': ('rel',), 'statistik': ('doc',), 'stativ': ('tool',), 'steht': ('verb3',), 'stehtisch':
('tool',), 'stehtische': ('tool',), 'steigt': ('verb3',), 'stein': ('name_words',), 'stell': ('give1', 'verb1',
'imperative', 'serves'), 'stelle': ('give1', 'verb1', 'serves'), 'stellen': ('give1',), 'stellenanzeige': ('work',),
'stellenausschreibung': ('work',), 'stellplatz': ('tool',), 'stellt': ('verb3', 'give3', 'sends3', 'imperative',
'serves3'), 'stellte': ('verb3',), 'stellvertreter': ('rel',), 'stellvertreterin': ('rel',), 'stern': ('name_words',),
'steuerberater': ('rel', 'expert'), 'steuerberaterin': ('rel', 'expert'), 'steuererklaerung': ('own_affair',),
'steuererklarung': ('own_affair',), 'stieg': ('verb3',), 'stiess': ('reach',), 'stiessen': ('reach',), 'stieß':
('reach',), 'stießen': ('reach',), 'still': ('filler',), 'stirbt': ('verb3',), 'stoert': ('verb3',), 'stoerte':
('verb3',), 'stoff': ('comes_in',), 'stoffe': ('comes_in',), 'stop': ('imperative',), 'storch': ('name_words',),
'stort': ('verb3',), 'storte': ('verb3',), 'strahlt': ('verb3',), 'strahlte': ('verb3',), 'strauss': ('by_post',),
'streich': ('imperative',), 'streiche': ('imperative',), 'streicht': ('imperative',), 'stresst': ('verb3',),
'stuckzahl': ('doc',), 'stuckzahlen': ('doc',), 'studie': ('thing',), 'studiert': ('verb3',), 'studierte': ('verb3',),
'stueckzahl': ('doc',), 'stueckzahlen': ('doc',), 'stuft': ('verb3',), 'stunde': ('hello',), 'stunden': ('hello',),
'sturm': ('name_words',), 'such': ('imperative', 'serves'), 'suche': ('imperative', 'serves'), 'suchen': ('verb3',),
'suchs': ('imperative',), 'sucht': ('hello', 'verb3', 'give3', 'does3', 'imperative', 'serves3'), 'suchte':
('verb3',), 'sudert': ('verb3',), 'super': ('filler',), 'suppenkuche': ('community',), 'suppenkueche': ('community',),
'sync': ('appointment',), 'säge': ('tool',), 'söll': ('should',), 'tabelle': ('thing',), 'tadelt': ('verb3',),
'tafel': ('community',), 'tag': ('hello', 'name_words'), 'take': ('opinion',), 'tante': ('rel',), 'tanze': ('acts1',),
'tanzen': ('acts1',), 'tat': ('verb3',), 'team': ('rel',), 'teams': ('way',), 'teile': ('comes_in', 'give1'),
'teilen': ('giveinf',), 'teilnehmen': ('comeinf',), 'teilt': ('give3', 'sends3', 'serves3'), 'telefon': ('way',),
'telefonat': ('hello', 'appointment'), 'telefoniere': ('acts1',), 'telefonieren': ('acts1',), 'telefoniert':
('attempt', 'hello'), 'telefonnummer': ('address',), 'telefonseelsorge': ('community',), 'template': ('thing',),
'tennis': ('outing',), 'termin': ('hello', 'appointment', 'way'), 'terminiert': ('deed3',), 'terminvorschlag':
('document',), 'test': ('imperative',), 'teste': ('imperative',), 'testet': ('verb3', 'deed3', 'sends3', 'does3'),
'text': ('work', 'doc'), 'texte': ('give1', 'work'), 'texted': ('reach',), 'texten': ('giveinf',), 'texter':
('expert',), 'texterin': ('expert',), 'textet': ('give3',), 'textete': ('reach',), 'theater': ('outing',),
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
'umgestellt': ('reviewed',), 'umhoeren': ('selfinf',), 'umhoren': ('selfinf',), 'umschauen': ('selfinf',), 'umzug':
('own_affair', 'hello'), 'un': ('and',), 'unbedingt': ('filler',), 'und': ('and', 'hello'), 'uns': ('me', 'hello'),
'unser': ('my', 'hello'), 'unsere': ('my', 'hello'), 'unserem': ('my', 'hello'), 'unseren': ('my',), 'unserer': ('my',
'hello'), 'unseres': ('my',), 'unsern': ('my',), 'unsre': ('my',), 'unterlagen': ('hello', 'work', 'thing', 'doc'),
'unternehmen': ('rel',), 'unterrichtet': ('verb3',), 'unterschreib': ('give1', 'imperative'), 'unterschreibe':
('give1', 'deed1'), 'unterschreiben': ('giveinf', 'deed3'), 'unterschreibt': ('verb3', 'give3', 'deed3', 'sends3'),
'unterschrieb': ('verb3',), 'unterschrieben': ('hello', 'done'), 'unterstuetze': ('give1',), 'unterstuetzen':
('giveinf',), 'unterstuetzt': ('give3',), 'unterstutze': ('give1',), 'unterstutzen': ('giveinf',), 'unterstutzt':
('give3',), 'unterwegs': ('hello', 'sends_apart'), 'unterzeichnet': ('verb3',), 'updaten': ('callinf',), 'ur':
('filler',), 'urban': ('name_words',), 'urlang': ('filler',), 'urteil': ('opinion',), 'us': ('me',), 'vater':
('rel',), 'verabredet': ('agreed',), 'verabschiedet': ('verb3',), 'veranstaltet': ('verb3',), 'veranstaltete':
('verb3',), 'verbessert': ('reviewed',), 'verbietet': ('verb3',), 'verbind': ('give1',), 'verbinde': ('give1',),
'verbinden': ('giveinf',), 'verbindet': ('give3',), 'verblieben': ('agreed',), 'verborgt': ('lent',), 'verbunden':
('introduced',), 'verdict': ('opinion',), 'verdient': ('verb3',), 'verdiente': ('verb3',), 'verdoppelt': ('verb3',
'imperative'), 'verein': ('community',), 'vereinbaren': ('giveinf',), 'vereinbart': ('hello', 'agreed'), 'verfasse':
('serves',), 'verfasst': ('done', 'serves3'), 'vergass': ('verb3',), 'vergiss': ('imperative',), 'vergisst':
('verb3',), 'vergleicht': ('verb3',), 'verhandel': ('imperative',), 'verhandeln': ('acts1',), 'verhandelt': ('verb3',
'deed3'), 'verhandelte': ('verb3',), 'verhandle': ('acts1', 'imperative'), 'verkauf': ('imperative',), 'verkaufe':
('imperative',), 'verkauft': ('verb3', 'imperative'), 'verkaufte': ('verb3',), 'verklagt': ('verb3',), 'verknuepft':
('introduced',), 'verknupft': ('introduced',), 'verkuppelt': ('introduced',), 'verlaesst': ('verb3',), 'verlang':
('imperative',), 'verlange': ('imperative',), 'verlangt': ('verb3', 'needs', 'asked_for'), 'verlangte': ('verb3',),
'verlasst': ('verb3',), 'verlegt': ('verb3',), 'verleiht': ('verb3',), 'verliehen': ('handed', 'lent'), 'verliert':
('verb3',), 'verliess': ('verb3',), 'verlinkt': ('serves3',), 'verlobt': ('verb3',), 'verlobte': ('rel',),
'verlobter': ('rel',), 'verlor': ('verb3',), 'vermieter': ('rel', 'expert'), 'vermieterin': ('rel', 'expert'),
'vermietet': ('verb3',), 'vermitteln': ('giveinf',), 'vermittelt': ('give3', 'sends3', 'done', 'named_to', 'serves3'),
'vermutlich': ('filler',), 'vernetz': ('give1',), 'vernetze': ('give1',), 'vernetzen': ('giveinf',), 'vernetzt':
('give3', 'introduced'), 'verpasste': ('verb3',), 'verraet': ('says', 'verb3'), 'verrat': ('says', 'verb3'),
'verraten': ('handed', 'named_to'), 'verreist': ('verb3',), 'verriet': ('says', 'verb3'), 'versandt': ('writes',
'done'), 'verschickt': ('give3', 'deed3', 'sends3', 'writes', 'done'), 'verschiebt': ('verb3',), 'verschlaeft':
('verb3',), 'verschlaft': ('verb3',), 'verschoben': ('hello',), 'versendet': ('done',), 'versichert': ('vowed',),
'verspaetet': ('verb3',), 'verspatet': ('verb3',), 'versprach': ('verb3',), 'verspricht': ('verb3',), 'versproche':
('vowed',), 'versprochen': ('hello', 'vowed', 'said'), 'versprochn': ('vowed',), 'verstaerker': ('tool',), 'verstand':
('verb3',), 'verstarker': ('tool',), 'versteht': ('verb3',), 'versuch': ('verb1',), 'versuche': ('verb1',),
'versucht': ('attempt', 'verb3'), 'versuchte': ('verb3',), 'vertraege': ('doc',), 'vertrag': ('hello', 'doc',
'document'), 'vertrage': ('doc',), 'vertragsentwurf': ('work',), 'vertrau': ('imperative',), 'vertraut': ('verb3',),
'vertraute': ('verb3',), 'vertreibt': ('verb3',), 'victoria': ('name_words',), 'video': ('thing', 'way'), 'viel':
('hello',), 'vier': ('hello',), 'view': ('opinion',), 'viktoria': ('name_words',), 'viola': ('name_words',),
'visitenkarte': ('address',), 'vogel': ('name_words',), 'voll': ('filler',), 'vollmacht': ('doc',), 'volunteer':
('helper',), 'vom': ('hello',), 'von': ('hello',), 'vor': ('particle',), 'vorbei': ('hello', 'particle'),
'vorbeigebracht': ('handed', 'done', 'lent_out'), 'vorbeigefahren': ('attempt', 'reach'), 'vorbeigekommen':
('attempt', 'reach'), 'vorbeigeschaut': ('attempt', 'reach'), 'vorbeikommen': ('comeinf',), 'vorbeischauen':
('comeinf',), 'vorbereiten': ('giveinf',), 'vorbereitet': ('done',), 'vorerst': ('filler',), 'vorgaenger': ('rel',),
'vorgaengerin': ('rel',), 'vorganger': ('rel',), 'vorgangerin': ('rel',), 'vorgelegt': ('done',), 'vorgeschwaermt':
('recounts',), 'vorgeschwarmt': ('recounts',), 'vorgesetzte': ('rel',), 'vorgesetzter': ('rel',), 'vorgestellt':
('hello', 'introduced'), 'vorgestern': ('hello',), 'vorher': ('filler', 'hello'), 'vorlage': ('thing',), 'vorlagen':
('thing',), 'vorlesung': ('work',), 'vormittag': ('hello',), 'vorschlag': ('opinion',), 'vorstellen': ('giveinf',),
'vortrag': ('work',), 'wachst': ('verb3',), 'waechst': ('verb3',), 'waehlt': ('verb3',), 'waer': ('verb3',), 'waere':
('hello', 'verb3'), 'wagen': ('tool',), 'wagner': ('name_words',), 'wahlt': ('verb3',), 'wahrscheinlich': ('filler',),
'wald': ('name_words',), 'wandere': ('acts1',), 'wandern': ('acts1',), 'wandert': ('verb3',), 'wanderung':
('outing',), 'wants': ('needs',), 'war': ('verb3', 'verb1'), 'ware': ('comes_in', 'hello', 'verb3', 'by_post',
'document'), 'waren': ('hello', 'verb3', 'verb1'), 'warn': ('hello', 'verb3'), 'warnt': ('verb3',), 'warnte':
('verb3',), 'wart': ('imperative',), 'warte': ('hello', 'verb1', 'imperative'), 'warten': ('needs',), 'wartet':
('verb3', 'needs'), 'wartete': ('verb3',), 'was': ('hello',), 'wasserwacht': ('community',), 'weber': ('name_words',),
'webseite': ('work',), 'website': ('work', 'site'), 'wechselt': ('hello', 'verb3'), 'wechselte': ('verb3',), 'weder':
('not',), 'weekly': ('appointment',), 'weg': ('sends_apart',), 'wegen': ('hello',), 'weil': ('hello',), 'wein':
('by_post', 'outing'), 'weint': ('verb3',), 'weinte': ('verb3',), 'weiss': ('hello', 'verb3', 'name_words'), 'weiter':
('particle',), 'weitergeben': ('giveinf',), 'weitergegeben': ('done', 'named_to'), 'weitergeleitet': ('handed',
'writes', 'done', 'named_to'), 'weitergeschickt': ('writes', 'done'), 'weiterhin': ('filler',), 'weiterleiten':
('giveinf',), 'weiß': ('hello', 'verb3', 'name_words'), 'welche': ('hello',), 'wenn': ('hello',), 'werd': ('verb1',),
'werde': ('verb1',), 'werden': ('verb3', 'will3', 'verb1'), 'werkstatt': ('expert', 'site'), 'werkzeug': ('tool',),
'werkzeugkasten': ('tool',), 'werte': ('comes_in',), 'wg': ('hello',), 'whatsapp': ('way',), 'whatsappe': ('give1',),
'whatsappt': ('give3',), 'whitepaper': ('thing',), 'wie': ('hello',), 'wieder': ('filler', 'hello'), 'wiedersehen':
('outing',), 'wien': ('name_words',), 'wild': ('name_words',), 'will': ('hello', 'verb3', 'name_words', 'will3',
'needs', 'verb1'), 'winter': ('name_words',), 'wir': ('i', 'hello'), 'wird': ('hello', 'verb3', 'will3'), 'wirf':
('imperative',), 'wirklich': ('filler',), 'wirkt': ('verb3',), 'wirkte': ('verb3',), 'wirt': ('name_words',), 'wo':
('hello',), 'woche': ('hello',), 'wochenende': ('hello',), 'wohl': ('filler',), 'wohnt': ('verb3',), 'wohnte':
('verb3',), 'wohnung': ('own_affair', 'site'), 'wolf': ('name_words',), 'wollen': ('verb3', 'will3', 'verb1'),
'wollt': ('meant',), 'wollte': ('hello', 'verb3', 'will3', 'verb1', 'meant'), 'wollten': ('verb3', 'will3', 'meant'),
'wuchs': ('verb3',), 'wuenscht': ('verb3', 'needs'), 'wuenschte': ('verb3',), 'wuerde': ('hello', 'verb3', 'verb1'),
'wundert': ('verb3',), 'wunderte': ('verb3',), 'wunscht': ('verb3', 'needs'), 'wunschte': ('verb3',), 'wurde':
('hello', 'verb3', 'verb1'), 'wurden': ('verb3',), 'wusste': ('verb3',), 'wär': ('verb3',), 'wäre': ('hello',
'verb3'), 'würde': ('hello', 'verb3', 'verb1'), 'xing': ('network',), 'yoga': ('outing',), 'zahl': ('give1',
'serves'), 'zahle': ('give1', 'serves'), 'zahlen': ('giveinf', 'doc'), 'zahlt': ('verb3', 'give3', 'serves3'),
'zahlte': ('verb3',), 'zahlung': ('comes_in', 'document'), 'zahnaerztin': ('expert',), 'zahnarzt': ('expert',),
'zahnarztin': ('expert',), 'zart': ('name_words',), 'zeichnet': ('deed3',), 'zeichnung': ('document',), 'zeichnungen':
('document',), 'zeig': ('give1', 'imperative', 'serves'), 'zeige': ('give1', 'serves'), 'zeigen': ('give1', 'give3',
'giveinf'), 'zeigt': ('hello', 'verb3', 'give3', 'serves3'), 'zeigte': ('verb3',), 'zeitnah': ('filler',), 'zelt':
('tool',), 'zelte': ('tool',), 'zerpfluckt': ('reviewed',), 'zerpflueckt': ('reviewed',), 'zeugnis': ('work',),
'zieh': ('imperative',), 'ziehen': ('verb3',), 'zieht': ('hello', 'verb3'), 'zimmer': ('bookable',), 'zimmermann':
('name_words',), 'zitiert': ('verb3',), 'zmittag': ('hello',), 'zmorge': ('hello',), 'znacht': ('hello',), 'zoegert':
('verb3',), 'zoegerte': ('verb3',), 'zog': ('verb3',), 'zogert': ('verb3',), 'zogerte': ('verb3',), 'zoom':
('appointment', 'way'), 'zoome': ('acts1',), 'zoomen': ('acts1',), 'zudem': ('filler',), 'zuerst': ('filler',),
'zufaellig': ('filler', 'hello'), 'zufaelligerweise': ('filler',), 'zufallig': ('filler', 'hello'), 'zufalligerweise':
('filler',), 'zug': ('bookable',), 'zugemailt': ('done',), 'zugeraten': ('counselled',), 'zugesagt': ('hello',
'vowed', 'said'), 'zugesandt': ('writes', 'done'), 'zugeschickt': ('handed', 'writes', 'done'), 'zugesendet':
('writes',), 'zugesichert': ('vowed',), 'zugespielt': ('handed',), 'zugesteckt': ('handed', 'named_to'), 'zugestellt':
('done',), 'zukommen': ('giveinf',), 'zukuenftige': ('attribute',), 'zukuenftigen': ('attribute',), 'zukuenftiger':
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
619, 'beraten': 619, 'geholfen': 619, 'gholfn': 619, 'unterstuetzt': 619, 'unterstutzt': 619}, {'^': 603},
{'eingelegt': 957}, {'wort': 958}, {'gutes': 959}, {'gebracht': 957}, {'gesprach': 961, 'gespraech': 961, 'spiel':
961}, {'ein': 960, 'ins': 962, 'vorgeschlagen': 957}, {'...': 963}, {'empfohlen': 603, 'vorgeschlagen': 603,
'weiterempfohlen': 603}, {'...': 956, '<my>': 964, 'N': 965}, {'warum': 619, 'was': 619, 'welche': 619, 'welcher':
619, 'welches': 619, 'wie': 619, 'wo': 619, 'wofuer': 619, 'wofur': 619, 'woran': 619}, {'ausgeholfen': 619,
'geholfen': 619, 'gholfn': 619, 'unterstuetzt': 619, 'unterstutzt': 619}, {'...': 968, '<det>': 946, '<way>': 945,
'N': 965, 'umzug': 874}, {'schuldig': 12}, {'...': 970}, {'^': 971}, {'ich': 972}, {'aufgebaut': 374, 'aufgepaeppelt':
374, 'aufgepappelt': 374, 'beruhigt': 374, 'gelobt': 374}, {'gegeben': 619}, {'...': 975}, {'<address>': 607,
'aufgezeigt': 619, 'beigebogen': 619, 'klargemacht': 619, 'naeher': 900, 'naher': 900}, {'ausgemalt': 453, 'betreut':
453, 'gegossen': 453, 'gehuetet': 453, 'gehutet': 453, 'geputzt': 453, 'gestrichen': 453, 'versorgt': 453}, {'...':
978, 'ausgemalt': 453, 'betreut': 453, 'gegossen': 453, 'gehuetet': 453, 'gehutet': 453, 'geputzt': 453, 'gestrichen':
453, 'versorgt': 453}, {'...': 978, 'angeschlossen': 453, 'aufgebaut': 453, 'ausgemalt': 453, 'betreut': 453,
'eingerichtet': 453, 'entruempelt': 453, 'entrumpelt': 453, 'gegossen': 453, 'gehuetet': 453, 'gehutet': 453,
'gemaeht': 453, 'gemaht': 453, 'geputzt': 453, 'geraeumt': 453, 'geraumt': 453, 'geschnitten': 453, 'gestrichen': 453,
'montiert': 453, 'repariert': 453, 'versorgt': 453}, {'...': 977, '<address>': 607, '^': 937, 'auto': 654, 'blumen':
979, 'computer': 654, 'dachrinne': 654, 'drucker': 654, 'fenster': 654, 'fernseher': 654, 'garten': 980, 'hecke': 654,
'hund': 979, 'kasse': 979, 'katze': 979, 'keller': 654, 'kinder': 979, 'kleine': 979, 'kleinen': 979, 'kuche': 655,
'kueche': 656, 'laden': 979, 'rasen': 654, 'regal': 654, 'router': 654, 'schnee': 654, 'schrank': 654, 'stand': 979,
'waschmaschine': 654, 'wohnung': 980}, {'gegeben': 636, 'geknuepft': 636, 'geknupft': 636, 'gemacht': 636,
'hergestellt': 636, 'vermittelt': 636}, {'...': 982}, {'<det>': 983, '<my>': 983, 'einem': 983, 'einer': 983},
{'gegeben': 636, 'gemacht': 636, 'hergestellt': 636, 'vermittelt': 636}, {'<det>': 983, '<my>': 983, 'N': 985,
'einem': 983, 'einer': 983}, {'mit': 984, 'zu': 986}, {'...': 975, 'fuer': 976, 'fur': 976, 'zu': 976, 'zum': 976,
'zur': 976}, {'...': 975, 'fuer': 976, 'zu': 976, 'zum': 976, 'zur': 976}, {'...': 975, 'fur': 976, 'zu': 976, 'zum':
976, 'zur': 976}, {'...': 977, '<address>': 607, '^': 937, 'auto': 654, 'blumen': 979, 'computer': 654, 'dachrinne':
654, 'drucker': 654, 'fenster': 654, 'fernseher': 654, 'garten': 980, 'hecke': 654, 'hund': 979, 'kasse': 979,
'katze': 979, 'keller': 654, 'kinder': 979, 'kleine': 979, 'kleinen': 979, 'kontakt': 987, 'kuche': 655, 'kueche':
656, 'laden': 979, 'rasen': 654, 'rat': 988, 'ratschlaege': 989, 'ratschlage': 990, 'regal': 654, 'router': 654,
'schnee': 654, 'schrank': 654, 'stand': 979, 'tipp': 988, 'tipps': 988, 'waschmaschine': 654, 'wohnung': 980}, {'...':
977, '<address>': 607, '^': 937, 'auto': 654, 'blumen': 979, 'computer': 654, 'dachrinne': 654, 'drucker': 654,
'fenster': 654, 'fernseher': 654, 'garten': 980, 'hecke': 654, 'hinweise': 729, 'hund': 979, 'kasse': 979, 'katze':
979, 'keller': 654, 'kinder': 979, 'kleine': 979, 'kleinen': 979, 'kniff': 729, 'kniffe': 729, 'kuche': 655, 'kueche':
656, 'laden': 979, 'rasen': 654, 'rat': 729, 'ratschlaege': 729, 'ratschlag': 729, 'ratschlage': 729, 'regal': 654,
'router': 654, 'schnee': 654, 'schrank': 654, 'stand': 979, 'tipp': 729, 'tipps': 729, 'trick': 729, 'tricks': 729,
'waschmaschine': 654, 'wohnung': 980}, {'...': 728, 'fuer': 976, 'fur': 976, 'gegeben': 619, 'gezeigt': 619,
'mitgegeben': 619, 'verraten': 619, 'zu': 976, 'zum': 976, 'zur': 976}, {'...': 728, 'fuer': 976, 'gegeben': 619,
'gezeigt': 619, 'mitgegeben': 619, 'verraten': 619, 'zu': 976, 'zum': 976, 'zur': 976}, {'...': 728, 'fur': 976,
'gegeben': 619, 'gezeigt': 619, 'mitgegeben': 619, 'verraten': 619, 'zu': 976, 'zum': 976, 'zur': 976}, {'hinweise':
729, 'kniff': 729, 'kniffe': 729, 'mal': 888, 'rat': 993, 'ratschlaege': 994, 'ratschlag': 729, 'ratschlage': 995,
'tipp': 993, 'tipps': 993, 'trick': 729, 'tricks': 729}, {'^': 937, 'arbeitszeugnis': 952, 'bisschen': 974,
'empfehlungsschreiben': 952, 'gutes': 959, 'paar': 996, 'referenz': 952, 'wenig': 974, 'zeugnis': 952},
{'arbeitszeugnis': 952, 'auftrag': 955, 'bewerber': 955, 'einfuehrung': 976, 'einfuhrung': 976,
'empfehlungsschreiben': 952, 'interessenten': 955, 'job': 955, 'kandidaten': 955, 'kandidatin': 955, 'kunden': 955,
'kundin': 955, 'lead': 955, 'leads': 955, 'referenz': 952, 'zeugnis': 952}, {'auftrag': 955, 'bewerber': 955,
'crashkurs': 976, 'hinweise': 729, 'interessenten': 955, 'job': 955, 'kandidaten': 955, 'kandidatin': 955, 'kniff':
729, 'kniffe': 729, 'kontakt': 987, 'kunden': 955, 'kundin': 955, 'lead': 955, 'leads': 955, 'rat': 993,
'ratschlaege': 994, 'ratschlag': 729, 'ratschlage': 995, 'tipp': 993, 'tipps': 993, 'trick': 729, 'tricks': 729},
{'zugehoert': 374, 'zugehort': 374}, {'warum': 619, 'was': 619, 'welche': 619, 'welcher': 619, 'welches': 619, 'wie':
619, 'wo': 619, 'wofuer': 619, 'woran': 619}, {'warum': 619, 'was': 619, 'welche': 619, 'welcher': 619, 'welches':
619, 'wie': 619, 'wo': 619, 'wofur': 619, 'woran': 619}, {'...': 953}, {'<give1>': 12}, {'^': 1004}, {'ich': 1005},
{'kann': 301, 'koennte': 301, 'konnte': 301, 'könnte': 301, 'muss': 301, 'soll': 301, 'sollte': 301}, {'...': 1007},
{'er': 1008, 'man': 1008, 'sie': 1008}, {'dass': 1006, 'ich': 1005, 'was': 1009, 'wo': 1009}, {'dass': 1006, 'ich':
1005}, {'mut': 910, 'zugeredet': 374}, {'...': 968, '<det>': 946, '<way>': 945, 'laden': 874}, {'ausgeholfen': 619,
'eingearbeitet': 619, 'eingefuehrt': 619, 'eingefuhrt': 619, 'eingewiesen': 619, 'geholfen': 619, 'gholfn': 619,
'unterstuetzt': 619, 'unterstutzt': 619}, {'...': 1014}, {'eingearbeitet': 619, 'eingefuehrt': 619, 'eingefuhrt': 619,
'eingewiesen': 619}, {'...': 1016, 'gesprach': 961, 'gespraech': 961, 'spiel': 961}, {'...': 968}, {'...': 629,
'<tool>': 612, 'hinweise': 729, 'kniff': 729, 'kniffe': 729, 'rat': 729, 'ratschlaege': 729, 'ratschlag': 729,
'ratschlage': 729, 'tipp': 729, 'tipps': 729, 'trick': 729, 'tricks': 729}, {'arbeitszeugnis': 952, 'auftrag': 955,
'bewerber': 955, 'empfehlungsschreiben': 952, 'interessenten': 955, 'job': 955, 'kandidaten': 955, 'kandidatin': 955,
'kunden': 955, 'kundin': 955, 'lead': 955, 'leads': 955, 'referenz': 952, 'zeugnis': 952}, {'N': 985}, {'zu': 1021},
{'auftrag': 955, 'bewerber': 955, 'hinweise': 729, 'interessenten': 955, 'job': 955, 'kandidaten': 955, 'kandidatin':
955, 'kniff': 729, 'kniffe': 729, 'kontakt': 1022, 'kunden': 955, 'kundin': 955, 'lead': 955, 'leads': 955, 'rat':
993, 'ratschlaege': 994, 'ratschlag': 729, 'ratschlage': 995, 'tipp': 993, 'tipps': 993, 'trick': 729, 'tricks': 729},
{'auftrag': 955, 'bewerber': 955, 'interessenten': 955, 'job': 955, 'kandidaten': 955, 'kandidatin': 955, 'kunden':
955, 'kundin': 955, 'lead': 955, 'leads': 955}, {'bekommen': 8, 'gebracht': 8, 'gekriegt': 8}, {'handy': 1025, 'tel':
1025, 'telefon': 1025}, {'das': 1026}, {'an': 1027, 'ans': 1026}, {'wie': 619}, {'beraten': 619}, {'...': 1030,
'<my>': 949, 'N': 949, 'eine': 949, 'einem': 949, 'einen': 949, 'einer': 949}, {'ich': 389, 'man': 389, 'wir': 389},
{'<should>': 1032}, {'...': 1030}, {'...': 907, '<address>': 607, '<det>': 630, '<expert>': 604, '<have>': 916,
'<my>': 918, '<said>': 930, '<their>': 938, '<thing>': 859, '<tool>': 612, '<vowed>': 940, '<work>': 600, 'N': 942,
'^': 937, 'am': 947, 'an': 951, 'anmerkungen': 865, 'arbeitszeugnis': 952, 'auf': 954, 'aufgebaut': 374,
'aufgepaeppelt': 374, 'aufgepappelt': 374, 'auftrag': 955, 'ausfuehrlich': 870, 'ausfuehrliches': 870, 'ausfuhrlich':
872, 'ausfuhrliches': 872, 'bei': 966, 'beigebracht': 967, 'beim': 969, 'beruhigt': 374, 'bewerber': 955, 'bin': 973,
'bisschen': 974, 'crashkurs': 976, 'das': 981, 'den': 991, 'die': 992, 'dreimal': 884, 'ehrliches': 887, 'ein': 997,
'eine': 998, 'einen': 999, 'einfach': 1000, 'einfuehrung': 976, 'einfuhrung': 976, 'empfehlungsschreiben': 952,
'erklaert': 1001, 'erklart': 1002, 'erlaeutert': 1001, 'erlautert': 1002, 'etwas': 974, 'feedback': 865, 'fuer': 1003,
'fur': 1003, 'geholfen': 619, 'gelobt': 374, 'gesagt': 1010, 'geschrieben': 1011, 'gezeigt': 967, 'gut': 1012,
'gutes': 887, 'hinweise': 729, 'hoffnung': 375, 'im': 1013, 'in': 1015, 'ins': 1017, 'interessenten': 955, 'job': 955,
'kandidaten': 955, 'kandidatin': 955, 'kniff': 729, 'kniffe': 729, 'kommentare': 865, 'kontakt': 987, 'kunden': 955,
'kundin': 955, 'kurzes': 887, 'lange': 1000, 'lead': 955, 'leads': 955, 'mehrfach': 899, 'mehrmals': 884, 'mein': 887,
'mit': 1018, 'mut': 375, 'n': 1019, 'nachhilfe': 976, 'ne': 1020, 'nen': 1023, 'neue': 1024, 'neuen': 1024, 'nicht':
1028, 'nur': 1000, 'oefter': 888, 'offenes': 887, 'ofter': 888, 'paar': 996, 'per': 947, 'rat': 993, 'ratschlaege':
994, 'ratschlag': 729, 'ratschlage': 995, 'referenz': 952, 'ruckmeldung': 871, 'rueckmeldung': 869, 'schon': 901,
'schriftlich': 905, 'schriftliches': 905, 'schuld': 474, 'schulde': 474, 'schulden': 474, 'sehr': 1012, 'tipp': 993,
'tipps': 993, 'trick': 729, 'tricks': 729, 'uber': 947, 'ueber': 947, 'um': 74, 'umsonst': 884, 'unterricht': 976,
'vergeblich': 884, 'via': 947, 'viel': 887, 'vorgefuehrt': 1001, 'vorgefuhrt': 1002, 'vorgemacht': 1029,
'vorgeschlagen': 957, 'x': 889, 'zeugnis': 952, 'zu': 1031, 'zufolge': 1033, 'zugehoert': 374, 'zugehort': 374,
'zugeredet': 374, 'zum': 1034, 'zur': 1034, 'zweimal': 884}, {'<said>': 511, 'angebimmelt': 481, 'angeboten': 481,
'angeklingelt': 481, 'angelaeutet': 481, 'angelautet': 481, 'angerufen': 481, 'anvertraut': 481, 'berichtet': 481,
'durchgebimmelt': 481, 'durchgeklingelt': 481, 'durchgerufen': 481, 'empfohlen': 504, 'erklaert': 1, 'erklart': 1,
'erzaehlt': 481, 'erzahlt': 481, 'geantwortet': 481, 'gebeichtet': 481, 'geholfen': 481, 'geklagt': 481, 'geklingelt':
481, 'gemailt': 481, 'gemeint': 1, 'geraten': 504, 'gesagt': 504, 'geschickt': 481, 'geschildert': 481, 'geschrieben':
504, 'gesimst': 481, 'gesteckt': 481, 'getextet': 481, 'gezeigt': 481, 'gratuliert': 481, 'hereingeschaut': 481,
'mitgeteilt': 481, 'praesentiert': 481, 'prasentiert': 481, 'reingeschaut': 481, 'verraten': 481, 'versprochen': 481,
'vorbeigeschaut': 481, 'vorgestellt': 481, 'zugesagt': 481, 'zuruckgemailt': 481, 'zuruckgerufen': 481,
'zuruckgeschrieben': 481, 'zurueckgemailt': 481, 'zurueckgerufen': 481, 'zurueckgeschrieben': 481}, {'<them>': 543},
{'<them>': 543, '^': 542}, {'...': 1036, '<counsel>': 520, '<counselled>': 493, '^': 522, 'abgeholt': 481, 'als': 523,
'am': 535, 'angebimmelt': 481, 'angeklingelt': 481, 'angelaeutet': 481, 'angelautet': 481, 'angerufen': 481,
'angeschrieben': 481, 'angesprochen': 481, 'ans': 532, 'auf': 535, 'aufgefordert': 389, 'ausgefuehrt': 481,
'ausgefuhrt': 481, 'begleitet': 481, 'beim': 535, 'bekocht': 481, 'bestaerkt': 389, 'bestarkt': 389, 'besucht': 481,
'davon': 536, 'davor': 540, 'dazu': 536, 'den': 523, 'dringend': 541, 'durchgebimmelt': 481, 'durchgeklingelt': 481,
'durchgerufen': 481, 'einen': 523, 'eingeladen': 481, 'eingeredet': 389, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1,
'ermuntert': 389, 'ermutigt': 389, 'ersucht': 1037, 'geantwortet': 481, 'gebeten': 1038, 'gefragt': 1037,
'geklingelt': 481, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 481, 'getextet': 481,
'getroffen': 481, 'gewarnt': 539, 'hereingeschaut': 481, 'im': 535, 'interviewt': 481, 'kontaktiert': 481, 'mit': 550,
'nahe': 531, 'nen': 523, 'per': 535, 'reingeschaut': 481, 'stark': 541, 'um': 553, 'via': 535, 'vor': 554,
'vorbeigeschaut': 481, 'zuruckgemailt': 481, 'zuruckgerufen': 481, 'zuruckgeschrieben': 481, 'zurueckgemailt': 481,
'zurueckgerufen': 481, 'zurueckgeschrieben': 481}, {'^': 558}, {'<me>': 1040, '<vowed>': 561, 'mir': 562, 'uns': 562},
{'<me>': 524, '^': 66, 'dass': 560, 'er': 524, 'sich': 524, 'sie': 524}, {'<until>': 564, '<vowed>': 66}, {'...':
1043}, {'anzurufen': 8, 'mich': 898, 'uns': 898, 'zu': 882}, {'versucht': 1045}, {'angelaeutet': 481, 'angelautet':
481, 'angerufen': 481}, {'<vowed>': 561, 'gemeint': 582, 'gesagt': 582, 'geschrieben': 582, 'gmeint': 527, 'gsagt':
527}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet': 59, 'angeschlossen': 481, 'bedankt': 481, 'beworben': 0,
'dazugeschaltet': 481, 'dazugesellt': 481, 'dazugesetzt': 481, 'dazugestellt': 481, 'eingeklinkt': 481, 'eingewaehlt':
481, 'eingewahlt': 481, 'entschuldigt': 481, 'gemeldet': 481, 'geruehrt': 481, 'geruhrt': 481, 'verabschiedet': 481,
'zugeschaltet': 481}, {'...': 1049, 'bedankt': 481, 'bei': 587, 'entschuldigt': 481, 'gemeldet': 481, 'geruehrt': 481,
'geruhrt': 481, 'verabschiedet': 481}, {'<vowed>': 561, 'angelaeutet': 481, 'angelautet': 481, 'angerufen': 481,
'gemeint': 582, 'gesagt': 582, 'geschrieben': 582, 'gmeint': 527, 'gsagt': 527}, {'...': 505, '<appointment>': 507,
'<det>': 508, '<me>': 1039, '<my>': 508, '<they>': 1041, '<until>': 566, '<vowed>': 1042, '^': 1044, 'am': 535,
'angebimmelt': 481, 'angeklingelt': 481, 'angelaeutet': 481, 'angelautet': 481, 'angerufen': 481, 'auf': 570, 'beim':
535, 'davon': 571, 'dazu': 571, 'durchgebimmelt': 481, 'durchgeklingelt': 481, 'durchgerufen': 481, 'empfohlen': 572,
'erklaert': 1, 'erklart': 1, 'geantwortet': 481, 'geklingelt': 481, 'gemailt': 481, 'gemeint': 575, 'geraten': 1,
'gesagt': 575, 'geschrieben': 576, 'gesimst': 481, 'getextet': 481, 'gmeint': 527, 'gsagt': 527, 'hereingeschaut':
481, 'im': 535, 'mehrmals': 1046, 'mich': 1047, 'mir': 1048, 'per': 570, 'reingeschaut': 481, 'sich': 1050, 'uber':
590, 'ueber': 592, 'uns': 1051, 'vergeblich': 1046, 'versucht': 1045, 'via': 570, 'vor': 554, 'vorbeigeschaut': 481,
'vorgeschlagen': 0, 'zuruckgemailt': 481, 'zuruckgerufen': 481, 'zuruckgeschrieben': 481, 'zurueckgemailt': 481,
'zurueckgerufen': 481, 'zurueckgeschrieben': 481, 'zweimal': 1046}, {'^': 772, 'das': 770, 'den': 770, 'die': 770,
'es': 770, 'sie': 770, 'von': 773}, {'<way>': 527}, {'<det>': 1054, '<way>': 527}, {'am': 1055, 'auf': 1055, 'beim':
1055, 'ich': 793, 'im': 1055, 'in': 1055, 'man': 793, 'per': 1055, 'wir': 793, 'zu': 1055, 'zum': 1055}, {'...': 1056,
'<det>': 801, '<they>': 823, '<way>': 798, 'D': 803, '^': 816, 'am': 827, 'auf': 829, 'beim': 827, 'bleib': 389,
'bloss': 817, 'bloß': 817, 'das': 818, 'dass': 822, 'eben': 803, 'erhoeh': 389, 'erhoh': 389, 'fang': 389, 'frag':
389, 'geh': 389, 'hoer': 389, 'hor': 389, 'i': 509, 'ich': 509, 'im': 827, 'in': 834, 'lass': 389, 'mach': 389,
'macht': 389, 'man': 509, 'nimm': 389, 'nur': 817, 'per': 827, 'red': 389, 'stell': 389, 'such': 389, 'tel': 798,
'verkauf': 389, 'wir': 509, 'zu': 829, 'zum': 829}, {'<me>': 67, '<until>': 66}, {'bringts': 1058, 'gibts': 1058,
'macht': 1058, 'mailts': 1058, 'schickts': 1058, 'sendets': 1058}, {'und': 1059}, {'and': 66}, {'': (6, 'theirs'),
'...': 1061}, {'...': 1060, '<det>': 1062, 'D': 66}, {'mich': 66, 'uns': 66}, {'fuer': 1064, 'fur': 1064}, {'...':
1065}, {'...': 1065, '<det>': 1066, '<my>': 1066, '<their>': 1066, '<them>': 1066}, {'<me>': 66, 'das': 190, 'den':
190, 'die': 190, 'es': 190, 's': 190}, {'...': 1060}, {'zuruck': 66, 'zurueck': 66}, {'...': 1070, 'zuruck': 66,
'zurueck': 66}, {'...': 1070, 'mich': 1071, 'mir': 1071, 'uns': 1071, 'zuruck': 66, 'zurueck': 66}, {'...': 1070,
'<they>': 1072, '<until>': 66, 'mich': 1071, 'mir': 1071, 'uns': 1071, 'zuruck': 66, 'zurueck': 66}, {'mal': 66}, {'':
(6, 'theirs'), 'nach': 66, 'noch': 1074, 'nochmal': 66, 'wieder': 66}, {'nach': 66, 'noch': 1074, 'nochmal': 66,
'wieder': 66}, {'D': 1076}, {'D': 1075, 'es': 1077, 'ihn': 1077, 'sie': 1077}, {'D': 1076, 'es': 1077, 'ihn': 1077,
'sie': 1077}, {'sich': 66}, {'<they>': 1080, 'sich': 66}, {'bescheid': 66}, {'bescheid': 66, 'mir': 1082, 'uns':
1082}, {'<they>': 1083, 'bescheid': 66, 'mir': 1082, 'uns': 1082}, {'an': 66, 'druber': 66, 'drueber': 66, 'durch':
66}, {'...': 1085, 'an': 66, 'druber': 66, 'drueber': 66, 'durch': 66}, {'durch': 66, 'weiter': 66}, {'<they>': 1083,
'bescheid': 66, 'das': 1087, 'es': 1087, 'mir': 1082, 'uns': 1082}, {'beisammen': 66, 'bereit': 66, 'fertig': 66,
'parat': 66}, {'<until>': 1089}, {'...': 1090}, {'um': 66}, {'...': 1092, 'um': 66}, {'sich': 1093}, {'ab': 66, 'an':
66}, {'<me>': 1095}, {'ab': 66}, {'...': 1097}, {'<my>': 1098}, {'<me>': 1095, '<my>': 1098, 'D': 1099}, {'das': 1087,
'es': 1087}, {'...': 1070, '<they>': 1072, 'mich': 1071, 'mir': 1071, 'uns': 1071, 'zuruck': 66, 'zurueck': 66},
{'...': 1070}, {'...': 1070, 'mich': 1103, 'mir': 1103, 'sich': 66, 'uns': 1103}, {'...': 1070, '<they>': 1104,
'mich': 1103, 'mir': 1103, 'sich': 66, 'uns': 1103}, {'...': 1070, '<me>': 1095, '<they>': 1072, 'mich': 1071, 'mir':
1071, 'uns': 1071, 'zuruck': 66, 'zurueck': 66}, {'vor': 66}, {'...': 1107}, {'<me>': 1108}, {'<their>': 1108},
{'...': 1107, 'D': 1110}, {'<me>': 1111}, {'gibt': 66, 'meldet': 66, 'ruft': 66, 'sagt': 66, 'schreibt': 66}, {'und':
1113}, {'...': 1114}, {'...': 1114, 'das': 1115, 'es': 1115}, {'es': 1115, 'sich': 1116, 'sichs': 1115}, {'<deed3>':
1063, '<does3>': 1067, '<give3>': 1068, '<sends3>': 1069, 'antwortet': 1073, 'bohrt': 1078, 'connected': 190,
'connectet': 190, 'draengelt': 1078, 'draengt': 1079, 'drangelt': 1078, 'drangt': 1079, 'erkundigt': 1081, 'geben':
1084, 'geht': 1086, 'gibt': 1088, 'haben': 1091, 'hakt': 1078, 'hat': 1091, 'hoert': 1094, 'holen': 1096, 'holt':
1100, 'hort': 1094, 'intro': 190, 'introduced': 190, 'introed': 190, 'introt': 190, 'leitet': 1101, 'liest': 1086,
'mailt': 1102, 'melden': 1081, 'meldet': 1105, 'probiert': 1079, 'ruehren': 1081, 'ruehrt': 1081, 'rufen': 1096,
'ruft': 1106, 'ruhren': 1081, 'ruhrt': 1081, 'sagen': 1084, 'sagt': 1084, 'schaut': 1086, 'schickt': 1101, 'schreibt':
1102, 'schubst': 1079, 'sieht': 1086, 'stellen': 1109, 'stellt': 1112, 'stupst': 1078, 'uberlegt': 1117, 'uberweist':
67, 'ueberlegt': 1117, 'ueberweist': 67, 'unterschreibt': 67, 'urgiert': 1078, 'versucht': 1079, 'zahlt': 67},
{'probiert': 8, 'versucht': 8}, {'...': 1119, 'probiert': 8, 'versucht': 8}, {'<me>': 0}, {'bei': 1121}, {'...': 1122,
'bei': 1121}, {'^': 542, 'darum': 543, 'um': 543}, {'<until>': 542}, {'...': 1125, '<my>': 542, 'antwort': 542,
'bestaetigung': 542, 'bestatigung': 542, 'feedback': 542, 'ruckmeldung': 542, 'ruckruf': 542, 'rueckmeldung': 542,
'rueckruf': 542, 'stellungnahme': 542}, {'^': 1126}, {'<me>': 1124, 'um': 1127}, {'mich': 476, 'mir': 476, 'uns':
476}, {'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 1130}, {'...': 111, '<det>': 1131, '<my>':
1131, '<their>': 1131}, {'<me>': 39}, {'<until>': 922, '^': 1132, 'von': 1133}, {'': (19, 'gave:resource'),
'ausgeliehen': 26, 'bekommen': 26, 'geborgt': 26, 'geliehen': 26, 'leihweise': 26, 'mitgenommen': 26}, {'<tool>':
1135}, {'...': 1136, '<tool>': 1135}, {'<until>': 12, 'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12},
{'...': 1138}, {'...': 111, '<det>': 1139, '<my>': 1131, '<their>': 1131}, {'<my>': 1137, '<until>': 922, '^': 1140,
'von': 1133}, {'<doc>': 542, '<work>': 542}, {'<doc>': 542, 'alle': 542, 'beide': 542, 'das': 542, 'den': 542, 'die':
542, 'ein': 1142, 'eine': 1142, 'einen': 1142, 'ne': 1142, 'nen': 1142, 'saemtliche': 542}, {'^': 1143}, {'...': 1125,
'<until>': 542}, {'...': 1125}, {'-abrechnung': 1145, '-beleg': 1146, '-bescheinigung': 1146, '-bestaetigung': 1146,
'-foto': 1145, '-fotos': 1145, '-liste': 1145, '-nachweis': 1145, '-plan': 1145, '-rechnung': 1145, '-unterlagen':
1145, '-vertrag': 1145, '-zahlen': 1145, '<doc>': 1145, '<thing>': 1125, '<work>': 1125, 'alle': 1146, 'angebot':
1125, 'antwort': 1125, 'beide': 1146, 'bestaetigung': 1125, 'das': 1146, 'den': 1146, 'die': 1146, 'entscheidung':
1125, 'fotos': 1125, 'kostenvoranschlag': 1125, 'muster': 1125, 'offerte': 1125, 'rechnung': 1125, 'rueckmeldung':
1125, 'saemtliche': 1146, 'unterlagen': 1125, 'vertrag': 1125, 'zahlen': 1125}, {'<until>': 1144, '^': 1147},
{'<doc>': 542, 'alle': 542, 'beide': 542, 'das': 542, 'den': 542, 'die': 542, 'ein': 1142, 'eine': 1142, 'einen':
1142, 'ne': 1142, 'nen': 1142, 'samtliche': 542}, {'^': 1149}, {'-abrechnung': 1145, '-beleg': 1146, '-bescheinigung':
1146, '-bestatigung': 1146, '-foto': 1145, '-fotos': 1145, '-liste': 1145, '-nachweis': 1145, '-plan': 1145,
'-rechnung': 1145, '-unterlagen': 1145, '-vertrag': 1145, '-zahlen': 1145, '<doc>': 1145, '<thing>': 1125, '<work>':
1125, 'alle': 1146, 'angebot': 1125, 'antwort': 1125, 'beide': 1146, 'bestatigung': 1125, 'das': 1146, 'den': 1146,
'die': 1146, 'entscheidung': 1125, 'fotos': 1125, 'kostenvoranschlag': 1125, 'muster': 1125, 'offerte': 1125,
'rechnung': 1125, 'ruckmeldung': 1125, 'samtliche': 1146, 'unterlagen': 1125, 'vertrag': 1125, 'zahlen': 1125},
{'<until>': 1150, '^': 1151}, {'dass': 1032}, {'darauf': 1153}, {'sich': 0}, {'an': 524}, {'<me>': 1156}, {'<me>':
1156, '<they>': 1157}, {'mit': 481}, {'...': 1159, 'mit': 481}, {'N': 1160}, {'-abrechnung': 1145, '-beleg': 1146,
'-bescheinigung': 1146, '-bestaetigung': 1146, '-foto': 1145, '-fotos': 1145, '-liste': 1145, '-nachweis': 1145,
'-plan': 1145, '-rechnung': 1145, '-unterlagen': 1145, '-vertrag': 1145, '-zahlen': 1145, '<doc>': 1145, 'alle': 1146,
'beide': 1146, 'das': 1146, 'den': 1146, 'die': 1146, 'saemtliche': 1146}, {'<counsel>': 0}, {'paar': 1163},
{'<counsel>': 0, '<until>': 1144, '^': 1162, 'ein': 1164, 'einen': 1163, 'n': 1163, 'nen': 1163}, {'<until>': 1144,
'^': 1162}, {'<doc>': 542, 'alle': 542, 'beide': 542, 'das': 542, 'den': 542, 'die': 542, 'ein': 1142, 'eine': 1142,
'einen': 1142, 'ne': 1142, 'nen': 1142, 'saemtliche': 542, 'samtliche': 542}, {'^': 1167}, {'-abrechnung': 1145,
'-beleg': 1146, '-bescheinigung': 1146, '-bestaetigung': 1146, '-bestatigung': 1146, '-foto': 1145, '-fotos': 1145,
'-liste': 1145, '-nachweis': 1145, '-plan': 1145, '-rechnung': 1145, '-unterlagen': 1145, '-vertrag': 1145, '-zahlen':
1145, '<doc>': 1145, 'alle': 1146, 'beide': 1146, 'das': 1146, 'den': 1146, 'die': 1146, 'saemtliche': 1146,
'samtliche': 1146}, {'<until>': 1168, '^': 1169}, {'-abrechnung': 1145, '-beleg': 1146, '-bescheinigung': 1146,
'-bestaetigung': 1146, '-bestatigung': 1146, '-foto': 1145, '-fotos': 1145, '-liste': 1145, '-nachweis': 1145,
'-plan': 1145, '-rechnung': 1145, '-unterlagen': 1145, '-vertrag': 1145, '-zahlen': 1145, '<doc>': 1145, '<thing>':
1125, '<work>': 1125, 'alle': 1146, 'angebot': 1125, 'antwort': 1125, 'beide': 1146, 'bestaetigung': 1125,
'bestatigung': 1125, 'das': 1146, 'den': 1146, 'die': 1146, 'entscheidung': 1125, 'fotos': 1125, 'kostenvoranschlag':
1125, 'muster': 1125, 'offerte': 1125, 'rechnung': 1125, 'ruckmeldung': 1125, 'rueckmeldung': 1125, 'saemtliche':
1146, 'samtliche': 1146, 'unterlagen': 1125, 'vertrag': 1125, 'zahlen': 1125}, {'': (13, 'talk'), '<counsel>': 0,
'<until>': 1168, '^': 1171, 'das': 1125, 'ein': 1164, 'einen': 1163, 'es': 1125, 'ihn': 1125, 'n': 1163, 'nen': 1163,
'sie': 1125}, {'-abrechnung': 1145, '-beleg': 1146, '-bescheinigung': 1146, '-bestatigung': 1146, '-foto': 1145,
'-fotos': 1145, '-liste': 1145, '-nachweis': 1145, '-plan': 1145, '-rechnung': 1145, '-unterlagen': 1145, '-vertrag':
1145, '-zahlen': 1145, '<doc>': 1145, 'alle': 1146, 'beide': 1146, 'das': 1146, 'den': 1146, 'die': 1146, 'samtliche':
1146}, {'<counsel>': 0, '<until>': 1150, '^': 1173, 'ein': 1164, 'einen': 1163, 'n': 1163, 'nen': 1163}, {'<until>':
1150, '^': 1173}, {'mit': 66}, {'...': 1176}, {'^': 1177}, {'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben':
26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1179,
'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26,
'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'<tool>': 1180}, {'...': 1181, '<tool>': 1180}, {'<tool>': 1180,
'ausleihen': 26, 'benutzen': 26, 'brauchen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnutzen': 26,
'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1183, '<tool>': 1180}, {'': (13, 'talk'), '<det>': 1182, '<my>':
1184}, {'^': 213, 'darauf': 389, 'zu': 389}, {'<me>': 1186, 'darauf': 1153}, {'<det>': 1182, '<my>': 1184}, {'^': 213,
'dass': 389, 'mir': 493, 'uns': 493}, {'<they>': 1189, '^': 213, 'dass': 389, 'mir': 493, 'uns': 493}, {'mich': 430,
'uns': 430}, {'<me>': 1186}, {'<me>': 59}, {'bei': 1193}, {'...': 1194, 'bei': 1193}, {'D': 1195}, {'dass': 1032,
'wenn': 1032}, {'besser': 1197, 'gern': 1197, 'gerne': 1197, 'gut': 1197, 'lieber': 1197}, {'besser': 1197, 'es':
1198, 'gern': 1197, 'gerne': 1197, 'gut': 1197, 'lieber': 1197, 's': 1198}, {'an': 0}, {'<me>': 1200}, {'bei': 1201},
{'...': 1202, 'bei': 1201}, {'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op':
0, 'pruefung': 0, 'prufung': 0}, {'...': 1204, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0,
'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'<thing>': 1125, '<work>': 1125, 'angebot': 1125, 'antwort':
1125, 'bestaetigung': 1125, 'bestatigung': 1125, 'entscheidung': 1125, 'fotos': 1125, 'kostenvoranschlag': 1125,
'muster': 1125, 'offerte': 1125, 'rechnung': 1125, 'ruckmeldung': 1125, 'rueckmeldung': 1125, 'unterlagen': 1125,
'vertrag': 1125, 'zahlen': 1125}, {'^': 1206, 'dass': 1032}, {'<my>': 542}, {'^': 1208}, {'nach': 1209}, {'auf': 471},
{'auf': 471, 'schon': 1211}, {'sich': 1212}, {'zu': 0}, {'...': 1214, 'auf': 471, 'schon': 1211, 'zu': 0}, {'sich':
1215}, {'<counsel>': 389}, {'<counsel>': 389, 'als': 1217, 'den': 1217, 'einen': 1217, 'nen': 1217}, {'weg': 389},
{'den': 1219}, {'^': 213, 'auf': 1220}, {'<counsel>': 389, '<they>': 1218, 'als': 1217, 'den': 1217, 'einen': 1217,
'mit': 1221, 'nen': 1217}, {'<me>': 1222}, {'<counsel>': 389, '<they>': 1218, 'als': 1217, 'den': 1217, 'einen': 1217,
'nen': 1217}, {'<me>': 1224}, {'$$': 481}, {'$$': 481, 'dabei': 1226}, {'mit': 1227}, {'auch': 1228, 'mit': 1227,
'noch': 1228}, {'<until>': 48}, {'<doc>': 1230, '<document>': 1230, '<thing>': 1230, '<work>': 1230}, {'^': 1231},
{'<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'^': 1233}, {'tisch': 12}, {'dem': 1235}, {'postfach':
12}, {'hand': 12, 'mail': 12}, {'der': 1238}, {'am': 1235, 'auf': 1236, 'im': 1237, 'in': 1239, 'von': 110,
'vorliegen': 12}, {'...': 1240, '<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'<det>': 1234, '<my>':
1234, '^': 1241}, {'briefkasten': 12, 'postfach': 12, 'schreibtisch': 12, 'tisch': 12}, {'<their>': 1243, 'dem':
1243}, {'<their>': 1243, 'dem': 1243, 'der': 1238}, {'am': 1235, 'auf': 1244, 'im': 1237, 'in': 1245, 'von': 110},
{'auf': 1244, 'in': 1244}, {'<until>': 1246, 'D': 1247}, {'...': 1248, '<doc>': 1230, '<document>': 1230, '<thing>':
1230, '<work>': 1230}, {'<det>': 1232, '<my>': 1232, '<until>': 1242, '^': 1249}, {'<until>': 542, 'von': 768},
{'...': 1251}, {'<until>': 543, '^': 1252, 'dass': 1032, 'wenn': 1032}, {'besser': 1197, 'es': 1198, 'gern': 1253,
'gerne': 1253, 'gut': 1197, 'lieber': 1197, 's': 1198}, {'<until>': 543, '^': 1252}, {'gern': 1255, 'gerne': 1255},
{'...': 1136, '<tool>': 1135, '^': 1231}, {'...': 41, '<my>': 42}, {'<me>': 1258}, {'<my>': 42, 'bei': 1259, 'von':
1259}, {'...': 1214, 'zu': 0}, {'...': 1204, '<det>': 1232, '<my>': 1257, '<until>': 1242, '^': 1249, 'geburtstag': 0,
'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 'sich': 1260,
'vor': 1261, 'wohl': 0}, {'...': 1204, 'besser': 1197, 'es': 1198, 'geburtstag': 0, 'gern': 1253, 'gerne': 1253,
'gut': 1197, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'lieber': 1197, 'namenstag': 0, 'op': 0, 'pruefung': 0,
'prufung': 0, 's': 1198}, {'gewesen': 481}, {'aufgetaucht': 481, 'da': 1264, 'dabei': 1264, 'gekommen': 481, 'kemma':
481, 'kommen': 481, 'kumma': 481, 'vorbeigekommen': 481}, {'a': 1265, 'ah': 1265, 'au': 1265, 'auch': 1265, 'dafuer':
1153, 'dafur': 1153, 'dagegen': 1153}, {'schuldig': 20}, {'...': 1267}, {'^': 1268}, {'bei': 66, 'damit': 66, 'mit':
66}, {'zug': 1270}, {'reihe': 1270}, {'der': 1272}, {'am': 1271, 'an': 1273, 'dran': 1270}, {'ansicht': 582,
'auffassung': 582, 'meinung': 582, 'uberzeugung': 527, 'ueberzeugung': 527}, {'aufgetaucht': 8, 'erschienen': 8,
'gekommen': 8}, {'...': 1276}, {'ned': 1277, 'net': 1277, 'nicht': 1277}, {'^': 1274}, {'<me>': 1269, 'D': 1195, '^':
1274, 'a': 1265, 'ah': 1265, 'au': 1265, 'auch': 1265, 'aufgetaucht': 481, 'dafuer': 1153, 'dafur': 1153, 'dagegen':
1153, 'dazugekommen': 481, 'dazugestossen': 481, 'dazugestoßen': 481, 'der': 1275, 'einfach': 1278, 'gekommen': 481,
'jetzt': 1279, 'leider': 1278, 'mitgekommen': 481, 'ned': 1277, 'net': 1277, 'nicht': 1277, 'nun': 1279,
'vorbeigefahren': 481, 'vorbeigekommen': 481}, {'<my>': 481}, {'an': 1281, 'auf': 1281, 'bei': 1281, 'beim': 1281,
'in': 1281, 'zu': 1281}, {'an': 1281, 'auf': 1281, 'bei': 1281, 'beim': 1281, 'in': 1281, 'mit': 1227, 'zu': 1281},
{'atelier': 481, 'geschaeft': 481, 'geschaft': 481, 'laden': 481, 'salon': 481, 'shop': 481}, {'den': 1284, 'die':
1284}, {'im': 1284, 'in': 1285, 'ins': 1284}, {'im': 1284, 'in': 1285, 'ins': 1284, 'kurz': 1286}, {'<me>': 1287,
'<my>': 481}, {'ned': 8, 'net': 8, 'nicht': 8}, {'<my>': 481, 'den': 1284, 'die': 1284}, {'alle': 1282, 'an': 1281,
'auch': 1283, 'auf': 1281, 'aufgetaucht': 481, 'bei': 1288, 'beide': 1282, 'beim': 1281, 'da': 1287, 'dazugekommen':
481, 'dazugestossen': 481, 'dazugestoßen': 481, 'einfach': 1289, 'gekommen': 481, 'im': 1284, 'in': 1290, 'ins': 1284,
'kurz': 1286, 'mit': 1227, 'mitgekommen': 481, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1228, 'vorbeigefahren': 481,
'vorbeigekommen': 481, 'wieder': 1282, 'wohl': 0, 'zu': 1281}, {'alle': 1282, 'an': 1281, 'auch': 1283, 'auf': 1281,
'bei': 1288, 'beide': 1282, 'beim': 1281, 'da': 1287, 'einfach': 1289, 'im': 1284, 'in': 1290, 'ins': 1284, 'kurz':
1286, 'mit': 1227, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1228, 'wieder': 1282, 'zu': 1281}, {'geben': 66, 'sagen':
66}, {'geben': 66}, {'absagen': 66, 'bescheid': 1293, 'feedback': 1294, 'ruckmeldung': 1294, 'rueckmeldung': 1294,
'zusagen': 66}, {'^': 1295}, {'bringen': 66, 'geben': 66, 'liefern': 66, 'sagen': 66, 'schicken': 66, 'zeigen': 66},
{'^': 1297}, {'D': 1297}, {'...': 1299}, {'D': 1298, '^': 1300}, {'': (13, 'talk'), '...': 1296, '<det>': 1182,
'<me>': 1301, '<my>': 1184, '^': 1295}, {'<det>': 1182, '<me>': 1301, '<my>': 1184}, {'ins': 59, 'nach': 59, 'vorbei':
59, 'zu': 1193, 'zum': 59, 'zur': 59}, {'...': 1304, 'in': 59, 'ins': 59, 'mit': 59, 'nach': 59, 'vorbei': 59, 'zu':
1193, 'zum': 59, 'zur': 59}, {'D': 1305}, {'^': 66, 'darum': 524, 'drum': 524, 'um': 524}, {'sich': 1307}, {'<they>':
1308, 'sich': 1307}, {'<me>': 476}, {'herz': 389}, {'ans': 1311, 'nahe': 389}, {'...': 1312, '<they>': 1312, 'ans':
1311, 'nahe': 389}, {'<me>': 1313}, {'connect': 66, 'forward': 66, 'intro': 66, 'introduce': 66, 'send': 66, 'share':
66}, {'^': 1315}, {'': (6, 'theirs'), '<until>': 66, 'D': 66}, {'<me>': 1317}, {'das': 1318, 'den': 1318, 'die': 1318,
'es': 1318, 'ihn': 1318, 'sie': 1318}, {'bringt': 1319, 'gibt': 1319, 'mailt': 1319, 'schickt': 1319}, {'und': 1320},
{'fertig': 1321, 'fix': 1321, 'klar': 1321}, {'...': 1322}, {'^': 1323}, {'am': 481, 'auf': 481, 'aus': 481, 'dass':
481, 'mir': 481, 'ob': 481, 'per': 481, 'uns': 481, 'via': 481, 'wegen': 481}, {'': (0, 'missed'), 'mehr': 8}, {'ned':
1326, 'net': 1326, 'nicht': 1326}, {'sich': 1327}, {'': (23, 'contact'), 'ned': 1326, 'net': 1326, 'nicht': 1326},
{'sich': 1329}, {'absagen': 66, 'bescheid': 1293, 'feedback': 1294, 'ruckmeldung': 1294, 'zusagen': 66}, {'^': 1331,
'zu': 0}, {'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66,
'nachschicken': 66, 'ruberschicken': 66, 'uberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten':
66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66,
'zuschicken': 66}, {'...': 1333}, {'^': 1334}, {'<giveinf>': 66, '<giveinf_apart>': 66, 'geben': 66, 'sagen': 66},
{'...': 1336, '<giveinf>': 66, '<selfinf>': 66}, {'^': 1337}, {'<giveinf>': 66, '<selfinf>': 66}, {'<until>': 1339,
'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66,
'ruberschicken': 66, 'uberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen':
66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66, 'zuschicken': 66}, {'<until>':
542, 'geben': 66}, {'...': 1340, '<thing>': 1125, '<work>': 1125, 'absagen': 66, 'angebot': 1125, 'antwort': 1125,
'bescheid': 1293, 'bestatigung': 1125, 'connecten': 66, 'entscheidung': 1125, 'feedback': 1294, 'fotos': 1125,
'intro': 66, 'introen': 66, 'klaren': 66, 'kostenvoranschlag': 1125, 'liefern': 66, 'muster': 1125, 'nachfragen': 66,
'nachhaken': 66, 'offerte': 1125, 'rechnung': 1125, 'ruckmeldung': 1341, 'schicken': 66, 'unterlagen': 1125,
'vermitteln': 66, 'vertrag': 1125, 'zahlen': 1125, 'zusagen': 66}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen':
0, 'dabei': 1343, 'hinfahren': 0, 'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0,
'vorbeikomme': 0, 'zusammensetzen': 0}, {'$$': 542}, {'<deed1>': 1345, '<give1>': 1345, '<until>': 542}, {'': (3,
'advice'), '...': 1346}, {'...': 1344, '^': 1347}, {'...': 1344, '^': 213}, {'ich': 1348, 'man': 1349, 'wir': 1348},
{'<selfinf>': 66}, {'^': 1351}, {'...': 1352, '^': 1351}, {'<me>': 1353}, {'...': 1352, '^': 1351, 'bei': 1354}, {'':
(13, 'talk'), '...': 1332, '<counsel>': 0, '<me>': 1335, '<until>': 1338, '^': 1342, 'dass': 1350, 'ein': 1164,
'einen': 1163, 'n': 1163, 'nen': 1163, 'sich': 1355, 'zu': 0}, {'^': 1339}, {'<until>': 1339}, {'...': 1358},
{'<until>': 1357, '^': 1359}, {'absagen': 66, 'bescheid': 1293, 'feedback': 1294, 'rueckmeldung': 1294, 'zusagen':
66}, {'^': 1361, 'zu': 0}, {'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen':
66, 'nachschicken': 66, 'rueberschicken': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66,
'weiterleiten': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66,
'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1363}, {'^': 1364}, {'<until>': 1339, 'durchgeben': 66, 'freigeben':
66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'rueberschicken': 66, 'ueberweisen':
66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zurueckbringen': 66, 'zurueckgeben': 66,
'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1366, '<thing>': 1125,
'<work>': 1125, 'absagen': 66, 'angebot': 1125, 'antwort': 1125, 'bescheid': 1293, 'bestaetigung': 1125, 'connecten':
66, 'entscheidung': 1125, 'feedback': 1294, 'fotos': 1125, 'intro': 66, 'introen': 66, 'klaeren': 66,
'kostenvoranschlag': 1125, 'liefern': 66, 'muster': 1125, 'nachfragen': 66, 'nachhaken': 66, 'offerte': 1125,
'rechnung': 1125, 'rueckmeldung': 1341, 'schicken': 66, 'unterlagen': 1125, 'vermitteln': 66, 'vertrag': 1125,
'zahlen': 1125, 'zusagen': 66}, {'': (13, 'talk'), '...': 1362, '<counsel>': 0, '<me>': 1365, '<until>': 1338, '^':
1367, 'dass': 1350, 'ein': 1164, 'einen': 1163, 'n': 1163, 'nen': 1163, 'sich': 1355, 'zu': 0}, {'absegnen': 20,
'antworten': 20, 'bestaetigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20,
'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1369}, {'noch': 1370}, {'': (13, 'talk'), 'erst': 1370,
'noch': 1370, 'nur': 1371}, {'besorgen': 66, 'bringen': 66, 'geben': 66, 'leihen': 66, 'mailen': 66, 'nennen': 66,
'sagen': 66, 'schicken': 66, 'zeigen': 66, 'zurueckbringen': 66, 'zurueckgeben': 66}, {'...': 1373}, {'<det>': 1374,
'das': 1374, 'den': 1374, 'die': 1374, 'ein': 1374, 'eine': 1374, 'einen': 1374, 'ihre': 1374, 'ihren': 1374, 'seine':
1374, 'seinen': 1374}, {'^': 1375}, {'D': 1376, '^': 1375, 'eh': 1376, 'ja': 1376, 'noch': 1376}, {'<me>': 1377},
{'absegnen': 20, 'antworten': 20, 'bestaetigen': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20,
'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1379}, {'noch': 1380},
{'': (13, 'talk'), '...': 1296, '^': 1295, 'erst': 1380, 'noch': 1380, 'nur': 1381, 'sich': 1355}, {'absegnen': 20,
'antworten': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20,
'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1383}, {'noch': 1384}, {'': (13, 'talk'), 'erst': 1384,
'noch': 1384, 'nur': 1385}, {'besorgen': 66, 'bringen': 66, 'geben': 66, 'leihen': 66, 'mailen': 66, 'nennen': 66,
'sagen': 66, 'schicken': 66, 'zeigen': 66, 'zuruckbringen': 66, 'zuruckgeben': 66}, {'...': 1387}, {'<det>': 1388,
'das': 1388, 'den': 1388, 'die': 1388, 'ein': 1388, 'eine': 1388, 'einen': 1388, 'ihre': 1388, 'ihren': 1388, 'seine':
1388, 'seinen': 1388}, {'^': 1389}, {'D': 1390, '^': 1389, 'eh': 1390, 'ja': 1390, 'noch': 1390}, {'<me>': 1391},
{'<my>': 1137, 'mich': 430, 'uns': 430}, {'^': 20}, {'me': 1394, 'mir': 1394, 'uns': 1394, 'us': 1394}, {'dafur': 389,
'fur': 389}, {'dafuer': 389, 'fuer': 389}, {'^': 213, 'von': 389}, {'ab': 389}, {'^': 213, 'ab': 1398, 'davon': 1399,
'dazu': 389, 'zu': 389, 'zum': 389, 'zur': 389}, {'^': 213, 'ab': 1398, 'davon': 1399, 'dazu': 389, 'dringend': 1400,
'stark': 1400, 'zu': 389, 'zum': 389, 'zur': 389}, {'^': 213, 'ab': 1398, 'davon': 1399, 'dazu': 389, 'dringend':
1400, 'mir': 1401, 'stark': 1400, 'uns': 1401, 'zu': 389, 'zum': 389, 'zur': 389}, {'<they>': 1402, '^': 213, 'ab':
1398, 'davon': 1399, 'dazu': 389, 'dringend': 1400, 'mir': 1401, 'stark': 1400, 'uns': 1401, 'zu': 389, 'zum': 389,
'zur': 389}, {'an': 481}, {'...': 1404}, {'mich': 1405, 'wohl': 0}, {'mich': 1405}, {'should': 389, 'soll': 389,
'sollte': 389}, {'i': 1408, 'ich': 1408, 'we': 1408, 'wir': 1408}, {'a': 1265, 'ah': 1265, 'au': 1265, 'auch': 1265},
{'matte': 481}, {'der': 1411}, {'<me>': 481}, {'buero': 481, 'buro': 481}, {'<my>': 1414}, {'tuer': 481, 'tur': 481},
{'<my>': 1416, 'der': 1416}, {'auf': 1412, 'bei': 1413, 'in': 1415, 'vor': 1417}, {'...': 1418}, {'': (13, 'talk'),
'...': 1214, 'dass': 0, 'ob': 0}, {'...': 428, 'vor': 1420}, {'<work>': 0}, {'<attribute>': 1422, '<work>': 0}, {'':
(13, 'talk'), '<attribute>': 1422, '<work>': 0}, {'<det>': 1424, '<their>': 1424}, {'<det>': 1423, '<their>': 1423,
'an': 1425}, {'<det>': 1423, '<their>': 1423, 'am': 481, 'an': 1425, 'auf': 481, 'aus': 481, 'dass': 481, 'mir': 481,
'ob': 481, 'per': 481, 'uns': 481, 'via': 481, 'wegen': 481}, {'<they>': 1394, '^': 20}, {'<me>': 1428}, {'<me>':
1428, '<they>': 1429}, {'<me>': 1269, 'D': 1195, '^': 1274, 'a': 1265, 'ah': 1265, 'au': 1265, 'auch': 1265,
'aufgetaucht': 481, 'dazugekommen': 481, 'dazugestossen': 481, 'dazugestoßen': 481, 'gekommen': 481, 'jetzt': 1279,
'mitgekommen': 481, 'nun': 1279, 'vorbeigefahren': 481, 'vorbeigekommen': 481}, {'besorgen': 66, 'bringen': 66,
'geben': 66, 'leihen': 66, 'mailen': 66, 'nennen': 66, 'sagen': 66, 'schicken': 66, 'zeigen': 66, 'zuruckbringen': 66,
'zuruckgeben': 66, 'zurueckbringen': 66, 'zurueckgeben': 66}, {'...': 1432}, {'<det>': 1433, 'das': 1433, 'den': 1433,
'die': 1433, 'ein': 1433, 'eine': 1433, 'einen': 1433, 'ihre': 1433, 'ihren': 1433, 'seine': 1433, 'seinen': 1433},
{'^': 1434}, {'D': 1435, '^': 1434, 'eh': 1435, 'ja': 1435, 'noch': 1435}, {'': (13, 'talk'), '<me>': 1436}, {'...':
1418, 'wohl': 0}, {'<counsel>': 0, 'ein': 1164, 'einen': 1163, 'n': 1163, 'nen': 1163}, {'stelle': 389}, {'meiner':
1440, 'unserer': 1440, 'unsrer': 1440}, {'an': 1441}, {'stelle': 213}, {'meiner': 1443, 'unserer': 1443, 'unsrer':
1443}, {'an': 1444}, {'...': 1445}, {'fall': 389}, {'jeden': 1447}, {'<they>': 1442, '^': 1446, 'an': 1441, 'auf':
1448, 'eher': 389, 'erst': 389, 'kein': 389, 'keine': 389, 'keinen': 389, 'lieber': 389, 'nicht': 389, 'sofort': 389,
'unbedingt': 389, 'zuerst': 389}, {'auf': 1448, 'eher': 389, 'erst': 389, 'kein': 389, 'keine': 389, 'keinen': 389,
'lieber': 389, 'nicht': 389, 'sofort': 389, 'unbedingt': 389, 'zuerst': 389}, {'to': 389}, {'me': 1451, 'us': 1451},
{'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position':
0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1453, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0,
'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1454},
{'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0,
'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1456, 'abteilung': 0, 'bereich': 0, 'firma': 0,
'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0},
{'<det>': 1457}, {'<they>': 524, '^': 66, 'dass': 525, 'mir': 526, 'uns': 526}, {'<way>': 526}, {'<det>': 1460,
'<way>': 526}, {'<they>': 524, '^': 66, 'am': 1461, 'auf': 1461, 'beim': 1461, 'dass': 525, 'im': 1461, 'per': 1461},
{'<they>': 1459, '^': 66, 'am': 1461, 'auf': 1461, 'beim': 1461, 'dass': 525, 'im': 1461, 'mir': 1462, 'per': 1461,
'uns': 1462}, {'^': 1274, 'dafuer': 1153, 'dagegen': 1153, 'jetzt': 1279, 'nun': 1279}, {'besuch': 481}, {'bei': 1413,
'da': 481, 'dabei': 481, 'hier': 481, 'zu': 1465}, {'anhang': 1466, 'familie': 1466, 'frau': 1466, 'freund': 1466,
'freundin': 1466, 'hund': 1466, 'kind': 1466, 'kindern': 1466, 'mann': 1466, 'partner': 1466, 'partnerin': 1466},
{'<their>': 1467, 'anhang': 1466, 'familie': 1466, 'frau': 1466, 'freund': 1466, 'freundin': 1466, 'hund': 1466,
'kind': 1466, 'kindern': 1466, 'mann': 1466, 'partner': 1466, 'partnerin': 1466}, {'mit': 1468, 'samt': 1468},
{'haus': 481}, {'bei': 1413, 'da': 481, 'hier': 481, 'im': 1470}, {'bei': 1413, 'da': 481, 'dabei': 481, 'hier': 481},
{'abendessen': 1472, 'besuch': 1472, 'bier': 1472, 'brunch': 1472, 'essen': 1472, 'fruehstueck': 1472, 'fruhstuck':
1472, 'grillen': 1472, 'jause': 1472, 'kaffee': 1472, 'mittagessen': 1472, 'tisch': 481}, {'tisch': 481}, {'': (23,
'contact'), '$$': 481}, {'partie': 481}, {'der': 1476}, {'$$': 481, 'am': 1474, 'dabei': 1475, 'von': 1477}, {'dabei':
481}, {'video': 1479, 'zoom': 1479}, {'am': 1474, 'an': 1281, 'auf': 1281, 'bei': 1281, 'beim': 1281, 'da': 481, 'in':
1281, 'mit': 1478, 'online': 1479, 'per': 1480, 'remote': 1479, 'zu': 1281, 'zugeschaltet': 481}, {'<my>': 481,
'abendessen': 1472, 'besuch': 1472, 'bier': 1472, 'brunch': 1472, 'essen': 1472, 'fruehstueck': 1472, 'fruhstuck':
1472, 'grillen': 1472, 'jause': 1472, 'kaffee': 1472, 'mittagessen': 1472}, {'': (23, 'contact'), 'im': 1284, 'in':
1285, 'ins': 1284, 'kurz': 1286}, {'abend': 1471, 'kaffee': 1471, 'moment': 1471, 'nachmittag': 1471, 'sprung': 1471,
'std': 1471, 'stuendchen': 1471, 'stundchen': 1471, 'stunde': 1471, 'stunden': 1471, 'vormittag': 1471, 'weile':
1471}, {'abend': 1471, 'ganze': 1484, 'halbe': 1484, 'kaffee': 1471, 'moment': 1471, 'nachmittag': 1471, 'sprung':
1471, 'std': 1471, 'stuendchen': 1471, 'stundchen': 1471, 'stunde': 1471, 'stunden': 1471, 'vormittag': 1471, 'weile':
1471}, {'am': 1474, 'dabei': 481, 'von': 1477}, {'am': 1474, 'mit': 1486, 'online': 1479, 'per': 1480, 'remote': 1479,
'zugeschaltet': 481}, {'abend': 1471, 'kaffee': 1471, 'moment': 1471, 'nachmittag': 1471, 'sprung': 1471, 'std': 1471,
'stuendchen': 1471, 'stunde': 1471, 'stunden': 1471, 'vormittag': 1471, 'weile': 1471}, {'abend': 1471, 'ganze': 1488,
'halbe': 1488, 'kaffee': 1471, 'moment': 1471, 'nachmittag': 1471, 'sprung': 1471, 'std': 1471, 'stuendchen': 1471,
'stunde': 1471, 'stunden': 1471, 'vormittag': 1471, 'weile': 1471}, {'abend': 1471, 'drei': 1489, 'ein': 1489, 'eine':
1489, 'einen': 1489, 'ganze': 1488, 'halbe': 1489, 'kaffee': 1471, 'moment': 1471, 'n': 1489, 'nachmittag': 1471,
'ne': 1489, 'sprung': 1471, 'std': 1471, 'stuendchen': 1471, 'stunde': 1471, 'stunden': 1471, 'vormittag': 1471,
'weile': 1471, 'zwei': 1489}, {'abend': 1471, 'kaffee': 1471, 'moment': 1471, 'nachmittag': 1471, 'sprung': 1471,
'std': 1471, 'stundchen': 1471, 'stunde': 1471, 'stunden': 1471, 'vormittag': 1471, 'weile': 1471}, {'abend': 1471,
'ganze': 1491, 'halbe': 1491, 'kaffee': 1471, 'moment': 1471, 'nachmittag': 1471, 'sprung': 1471, 'std': 1471,
'stundchen': 1471, 'stunde': 1471, 'stunden': 1471, 'vormittag': 1471, 'weile': 1471}, {'abend': 1471, 'drei': 1492,
'ein': 1492, 'eine': 1492, 'einen': 1492, 'ganze': 1491, 'halbe': 1492, 'kaffee': 1471, 'moment': 1471, 'n': 1492,
'nachmittag': 1471, 'ne': 1492, 'sprung': 1471, 'std': 1471, 'stundchen': 1471, 'stunde': 1471, 'stunden': 1471,
'vormittag': 1471, 'weile': 1471, 'zwei': 1492}, {'$$': 481, 'am': 1474, 'anhang': 1466, 'dabei': 1475, 'familie':
1466, 'frau': 1466, 'freund': 1466, 'freundin': 1466, 'hund': 1466, 'kind': 1466, 'kindern': 1466, 'mann': 1466,
'partner': 1466, 'partnerin': 1466, 'von': 1477}, {'am': 1474, 'mit': 1478, 'online': 1479, 'per': 1480, 'remote':
1479, 'zugeschaltet': 481}, {'<my>': 481, 'besuch': 481}, {'abendessen': 1472, 'besuch': 1472, 'bier': 1472, 'brunch':
1472, 'essen': 1472, 'fruehstueck': 1472, 'fruhstuck': 1472, 'grillen': 1472, 'jause': 1472, 'kaffee': 1472,
'mittagessen': 1472}, {'D': 1469, 'abend': 1471, 'alle': 1282, 'am': 1473, 'an': 1281, 'anwesend': 481, 'auch': 1481,
'auf': 1482, 'aufgetaucht': 481, 'bei': 1288, 'beide': 1282, 'beim': 1281, 'da': 1483, 'dabei': 481, 'dafuer': 1153,
'dafur': 1153, 'dagegen': 1153, 'dazugekommen': 481, 'dazugestossen': 481, 'dazugestoßen': 481, 'der': 1275, 'drei':
1485, 'ebenfalls': 1487, 'ein': 1485, 'eine': 1485, 'einen': 1485, 'einfach': 1278, 'fuer': 1490, 'fur': 1493,
'ganze': 1484, 'gekommen': 481, 'halbe': 1485, 'hier': 481, 'im': 1284, 'in': 1290, 'ins': 1284, 'kaffee': 1471,
'kurz': 1286, 'leider': 1278, 'mit': 1494, 'mitgekommen': 481, 'moment': 1471, 'n': 1485, 'nachmittag': 1471, 'ne':
1485, 'ned': 1277, 'net': 1277, 'nicht': 1277, 'noch': 1495, 'online': 1479, 'per': 1480, 'remote': 1479, 'samt':
1467, 'sprung': 1471, 'std': 1471, 'stuendchen': 1471, 'stundchen': 1471, 'stunde': 1471, 'stunden': 1471, 'und':
1467, 'vorbeigefahren': 481, 'vorbeigekommen': 481, 'vormittag': 1471, 'weile': 1471, 'wieder': 1282, 'wohl': 0, 'zu':
1496, 'zugeschaltet': 481, 'zum': 1497, 'zur': 1497, 'zwei': 1485}, {'^': 1274, 'dafur': 1153, 'dagegen': 1153,
'jetzt': 1279, 'nun': 1279}, {'D': 1469, 'abend': 1471, 'alle': 1282, 'am': 1473, 'an': 1281, 'anwesend': 481, 'auch':
1481, 'auf': 1482, 'aufgetaucht': 481, 'bei': 1288, 'beide': 1282, 'beim': 1281, 'da': 1483, 'dabei': 481,
'dazugekommen': 481, 'dazugestossen': 481, 'dazugestoßen': 481, 'drei': 1485, 'ebenfalls': 1487, 'ein': 1485, 'eine':
1485, 'einen': 1485, 'fuer': 1490, 'fur': 1493, 'ganze': 1484, 'gekommen': 481, 'halbe': 1485, 'hier': 481, 'im':
1284, 'in': 1290, 'ins': 1284, 'kaffee': 1471, 'kurz': 1286, 'mit': 1494, 'mitgekommen': 481, 'moment': 1471, 'n':
1485, 'nachmittag': 1471, 'ne': 1485, 'noch': 1495, 'online': 1479, 'per': 1480, 'remote': 1479, 'samt': 1467,
'sprung': 1471, 'std': 1471, 'stuendchen': 1471, 'stundchen': 1471, 'stunde': 1471, 'stunden': 1471, 'und': 1467,
'vorbeigefahren': 481, 'vorbeigekommen': 481, 'vormittag': 1471, 'weile': 1471, 'wieder': 1282, 'zu': 1496,
'zugeschaltet': 481, 'zum': 1497, 'zur': 1497, 'zwei': 1485}, {'da': 481}, {'<me>': 1287}, {'am': 1497, 'auch': 1501,
'auf': 1497, 'bei': 1502, 'da': 1483, 'dabei': 481, 'im': 1284, 'in': 1285, 'ins': 1284, 'kurz': 1286, 'mit': 1479,
'zum': 1497, 'zur': 1497}, {'^': 213, 'davor': 389, 'vor': 389}, {'<they>': 1504, '^': 213, 'davor': 389, 'vor': 389},
{'<me>': 1505, 'vor': 389}, {'auf': 1209}, {'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66,
'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66, 'rueberschicken': 66, 'uberweisen': 66, 'ueberweisen': 66,
'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66,
'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66, 'zurueckbringen': 66, 'zurueckgeben': 66,
'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1508}, {'^': 1509},
{'<giveinf>': 66, 'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66,
'nachschicken': 66, 'ruberschicken': 66, 'rueberschicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'vorbeibringen':
66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66,
'zurucksenden': 66, 'zuruckzahlen': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66,
'zuruecksenden': 66, 'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1511}, {'<me>': 1510, '^': 1512, 'sich': 1355},
{'<until>': 1339, 'bescheid': 1293, 'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'klaeren': 66, 'klaren':
66, 'liefern': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66,
'rueberschicken': 66, 'schicken': 66, 'senden': 66, 'uberweisen': 66, 'ueberweisen': 66, 'vorbeibringen': 66,
'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66,
'zurucksenden': 66, 'zuruckzahlen': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66,
'zuruecksenden': 66, 'zurueckzahlen': 66, 'zuschicken': 66, 'zusenden': 66}, {'...': 1514, '<thing>': 1125, '<work>':
1125, 'absagen': 66, 'angebot': 1125, 'antwort': 1125, 'bescheid': 1293, 'bestaetigung': 1125, 'bestatigung': 1125,
'connect': 66, 'connecten': 66, 'entscheidung': 1125, 'feedback': 1294, 'forward': 66, 'fotos': 1125, 'intro': 66,
'introduce': 66, 'introen': 66, 'klaeren': 66, 'klaren': 66, 'kostenvoranschlag': 1125, 'liefern': 66, 'muster': 1125,
'nachfragen': 66, 'nachhaken': 66, 'offerte': 1125, 'rechnung': 1125, 'ruckmeldung': 1341, 'rueckmeldung': 1341,
'schicken': 66, 'send': 66, 'share': 66, 'unterlagen': 1125, 'vermitteln': 66, 'vertrag': 1125, 'zahlen': 1125,
'zusagen': 66}, {'': (13, 'talk'), '...': 1296, '<counsel>': 0, '<me>': 1510, '<until>': 1338, '^': 1515, 'dass':
1350, 'ein': 1164, 'einen': 1163, 'n': 1163, 'nen': 1163, 'sich': 1355}, {'...': 1508, '<det>': 1433, 'das': 1433,
'den': 1433, 'die': 1433, 'ein': 1433, 'eine': 1433, 'einen': 1433, 'ihre': 1433, 'ihren': 1433, 'seine': 1433,
'seinen': 1433}, {'D': 1435, '^': 1517, 'eh': 1435, 'ja': 1435, 'noch': 1435}, {'...': 1336}, {'^': 1519}, {'...':
1511, 'absagen': 66, 'bescheid': 1293, 'connecten': 66, 'feedback': 1294, 'intro': 66, 'introen': 66, 'klaeren': 66,
'klaren': 66, 'liefern': 66, 'nachfragen': 66, 'nachhaken': 66, 'ruckmeldung': 1294, 'rueckmeldung': 1294, 'schicken':
66, 'vermitteln': 66, 'zusagen': 66}, {'...': 1296, '<me>': 1518, '<until>': 1520, '^': 1521, 'sich': 1355}, {'auch':
1501, 'da': 481, 'dabei': 481, 'mit': 1479}, {'...': 1514}, {'<me>': 1510, '<until>': 1357, '^': 1524, 'dass': 1350,
'sich': 1355}, {'nicht': 8}, {'aber': 1526, 'doch': 1526}, {'connecten': 66, 'intro': 66, 'introen': 66, 'klaeren':
66, 'klaren': 66, 'liefern': 66, 'nachfragen': 66, 'nachhaken': 66, 'schicken': 66, 'vermitteln': 66}, {'anrufen': 8,
'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8,
'zurueckrufen': 8}, {'...': 1529, 'anrufen': 8, 'besuchen': 8, 'erreichen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8,
'schicken': 8, 'schreiben': 8, 'sprechen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1529, 'anrufen': 8,
'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8,
'zurueckrufen': 8}, {'^': 1351, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8,
'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1532, '^': 1351, 'anrufen': 8, 'bei': 1354, 'besuchen':
8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8},
{'...': 1527, '<counsel>': 0, '<me>': 1436, '^': 1528, 'aber': 1526, 'doch': 1526, 'ein': 1164, 'einen': 1163, 'mich':
1530, 'mir': 1531, 'n': 1163, 'nen': 1163, 'sich': 1533, 'uns': 1530}, {'<me>': 1436, 'mich': 1531, 'mir': 1531,
'sich': 1531, 'uns': 1531}, {'<until>': 543, '^': 1146}, {'sich': 1536}, {'<thing>': 1125, '<work>': 1125, 'angebot':
1125, 'antwort': 1125, 'bestaetigung': 1125, 'entscheidung': 1125, 'fotos': 1125, 'kostenvoranschlag': 1125, 'muster':
1125, 'offerte': 1125, 'rechnung': 1125, 'rueckmeldung': 1125, 'unterlagen': 1125, 'vertrag': 1125, 'zahlen': 1125},
{'^': 1538, 'sich': 1536}, {'<thing>': 1125, '<work>': 1125, 'angebot': 1125, 'antwort': 1125, 'bestatigung': 1125,
'entscheidung': 1125, 'fotos': 1125, 'kostenvoranschlag': 1125, 'muster': 1125, 'offerte': 1125, 'rechnung': 1125,
'ruckmeldung': 1125, 'unterlagen': 1125, 'vertrag': 1125, 'zahlen': 1125}, {'^': 1540, 'sich': 1536}, {'erreichen':
1120, 'erwischen': 1120, 'sprechen': 1120}, {'<hat>': 1052, '<needs>': 1053, '<saysv>': 1057, '<sends3>': 69,
'<will3>': 651, '^': 1118, 'antwortet': 481, 'antwortete': 481, 'anzuklingeln': 1120, 'anzurufen': 1120, 'arbeitet':
1123, 'bat': 1128, 'beginnt': 1123, 'begleitet': 1129, 'bekommen': 1134, 'bekommt': 1141, 'benoetigt': 1148,
'benotigt': 1152, 'berichtet': 0, 'besteht': 1154, 'besuchen': 1129, 'besucht': 1129, 'bewarb': 1155, 'bewirbt': 1155,
'bietet': 1158, 'bittet': 1128, 'bleibt': 1123, 'bot': 1158, 'brachte': 1161, 'brachten': 1161, 'braeuchte': 1165,
'braeuchten': 1166, 'brauchen': 1170, 'braucht': 1172, 'brauchte': 1174, 'brauchten': 1175, 'bringen': 1178, 'bringt':
1178, 'bräuchte': 1174, 'darf': 1185, 'draengt': 1187, 'drangt': 1187, 'dringt': 1154, 'duerfen': 1188, 'durfen':
1188, 'empfaengt': 1129, 'empfahl': 1190, 'empfangt': 1129, 'empfehlen': 1190, 'empfiehlt': 1190, 'erinnert': 1191,
'ermahnt': 1192, 'ermutigt': 1192, 'erzaehlt': 0, 'erzahlt': 0, 'essen': 1196, 'faehrt': 1191, 'faend': 1199,
'faende': 1199, 'faengt': 1203, 'fahren': 1191, 'fahrt': 1191, 'fand': 1199, 'fande': 1199, 'fangt': 1203, 'feiert':
1205, 'fordert': 1207, 'fragt': 1210, 'freuen': 1213, 'freut': 1216, 'fuehrt': 1129, 'fuhrt': 1129, 'fänd': 1199,
'gab': 1223, 'gaben': 1225, 'gibt': 1225, 'ging': 1229, 'gingen': 1229, 'haben': 1250, 'haette': 1254, 'haetten':
1256, 'hat': 1262, 'hatte': 1263, 'hatten': 1256, 'helfen': 1129, 'hilft': 1129, 'hofft': 1261, 'holen': 1191, 'holt':
1191, 'hätte': 1254, 'hätten': 1256, 'is': 1266, 'isst': 1196, 'ist': 1280, 'kam': 1291, 'kamen': 1292, 'kann': 1302,
'koennen': 1303, 'kommen': 1306, 'kommt': 1306, 'konnen': 1303, 'kriegen': 1134, 'kriegt': 1141, 'kuemmern': 1309,
'kuemmert': 1309, 'kummern': 1309, 'kummert': 1309, 'laden': 1310, 'ladt': 1310, 'laedt': 1310, 'legt': 1314, 'legte':
1314, 'll': 1316, 'machen': 1324, 'macht': 1324, 'mahnt': 1192, 'mailt': 1325, 'mailte': 1325, 'meldet': 1328,
'meldete': 1330, 'mochte': 1356, 'mochten': 1360, 'moechte': 1368, 'moechten': 1360, 'muessen': 1372, 'muesste': 1378,
'muss': 1382, 'mussen': 1386, 'musste': 1392, 'möchte': 1356, 'müsste': 1392, 'nehmen': 1191, 'nimmt': 1393, 'owes':
1395, 'pladiert': 1396, 'pladierte': 1396, 'plaediert': 1397, 'plaedierte': 1397, 'plant': 1261, 'pocht': 1154,
'raet': 1403, 'rat': 1403, 'raten': 1403, 'recommended': 389, 'recommends': 389, 'rief': 1406, 'riet': 1403, 'rieten':
1403, 'ruehrt': 1328, 'ruehrte': 1328, 'ruft': 1407, 'ruhrt': 1328, 'ruhrte': 1328, 'rät': 1403, 'said': 1409, 'san':
1410, 'sass': 1419, 'sassen': 1419, 'says': 1409, 'saß': 1419, 'saßen': 1419, 'schauen': 1306, 'schaut': 1306,
'schlaeft': 1196, 'schlaegt': 1421, 'schlafen': 1196, 'schlaft': 1196, 'schlagt': 1421, 'schlug': 1421, 'schlägt':
1421, 'schreiben': 1426, 'schreibt': 1427, 'schrieb': 1325, 'schulden': 1430, 'schuldet': 1430, 'sind': 1431, 'soll':
0, 'sollen': 0, 'sollte': 1437, 'stand': 1438, 'standen': 1419, 'startet': 1123, 'sucht': 1439, 'suchte': 1439,
'taet': 1449, 'taete': 1450, 'tat': 1449, 'tate': 1450, 'textet': 1325, 'thinks': 1409, 'told': 1452, 'treffen': 1155,
'trifft': 1155, 'tät': 1449, 'uberlegt': 1261, 'ubernachten': 1196, 'ubernachtet': 1196, 'ubernimmt': 1455,
'ueberlegt': 1261, 'uebernachten': 1196, 'uebernachtet': 1196, 'uebernimmt': 1458, 'verlangt': 1207, 'versprach':
1463, 'verspricht': 1463, 'versucht': 1261, 'waere': 1464, 'war': 1498, 'ware': 1499, 'waren': 1500, 'warn': 1503,
'warnt': 1506, 'warnte': 1506, 'warten': 1507, 'wartet': 1507, 'werden': 1513, 'will': 1516, 'wird': 1522, 'woan':
1523, 'wohnt': 1123, 'wollen': 1525, 'wollte': 1534, 'wollten': 1535, 'worn': 1523, 'wuenschen': 1537, 'wuenscht':
1539, 'wuerd': 1449, 'wuerde': 1449, 'wunschen': 1537, 'wunscht': 1541, 'wurd': 1449, 'wurde': 1449, 'wäre': 1499,
'würde': 1449, 'zu': 1542, 'zuruckzurufen': 1120, 'zurueckzurufen': 1120}, {'N': 858}, {'an': 1544}, {'<them>': 45},
{'ich': 1546, 'wir': 1546}, {'...': 1545, '<have>': 1547, 'an': 1544}, {'^': 643}, {'hand': 12, 'mail': 12, 'post':
12}, {'der': 1550}, {'am': 1235, 'auf': 1236, 'im': 1237, 'in': 1551, 'von': 110, 'vorliegen': 12}, {'...': 1552},
{'^': 1553}, {'<they>': 1554}, {'bekommen': 1555, 'bekommt': 1555, 'erhaelt': 1555, 'erhalt': 1555, 'haben': 1555,
'hat': 1555, 'kriegen': 1555, 'kriegt': 1555}, {'<they>': 786, 'ich': 39, 'wir': 39}, {'<them>': 39, 'das': 474,
'dass': 1557}, {'<they>': 651, 'der': 651, 'die': 651}, {'durchgearbeitet': 481, 'durchgegangen': 481}, {'...': 600,
'<reviewed>': 301}, {'N': 1561}, {'...': 1560, 'fuer': 1562, 'fur': 1562, 'v': 1562, 'vom': 1562, 'von': 1562}, {'i':
59, 'ich': 59, 'ma': 59, 'wir': 59}, {'ab': 59, 'aus': 59, 'heim': 59, 'hin': 59, 'nach': 59, 'vom': 59, 'zum': 59,
'zur': 59}, {'...': 1565}, {'N': 1566, 'ihn': 1566, 'sie': 1566}, {'ich': 1567, 'wir': 1567}, {'mich': 59, 'uns': 59},
{'<they>': 59}, {'<they>': 1569, 'mich': 1570, 'mir': 1570, 'uns': 1570}, {'mich': 1570, 'uns': 1570}, {'mich': 1570,
'mir': 1570, 'uns': 1570}, {'bei': 59, 'im': 59, 'in': 59, 'mit': 59, 'zu': 59}, {'ich': 1574, 'wir': 1574},
{'<they>': 1569, 'mich': 1570, 'uns': 1570}, {'wir': 59}, {'ich': 59, 'ma': 59, 'wir': 59}, {'': (2, 'plan'), 'N':
1566, 'ihn': 1566, 'sie': 1566}, {'ich': 1579, 'ma': 59, 'wir': 1579}, {'': (1, 'moved')}, {'besprechung': 59, 'call':
59, 'gesprach': 59, 'gespraech': 59, 'lunch': 59, 'meeting': 59, 'termin': 59, 'treffen': 59}, {'...': 1582}, {'ich':
1583, 'wir': 1583}, {'<they>': 1195}, {'<they>': 1195, 'gestrichen': 8}, {'vorbei': 59, 'vorbeischauen': 59}, {'...':
1587}, {'...': 1587, 'ich': 1588}, {'besuchen': 59}, {'': (2, 'plan'), '...': 1590}, {'<they>': 1591}, {'mich': 1592,
'uns': 1592}, {'<me>': 59, 'besuch': 59}, {'vorbei': 59, 'zu': 1594, 'zum': 59}, {'...': 1595, 'vorbei': 59, 'zu':
1594, 'zum': 59}, {'N': 1596, 'mich': 1592, 'uns': 1592}, {'<me>': 1570}, {'<callinf>': 366, '<giveinf>': 366,
'anklopfen': 366, 'essen': 366, 'nachfragen': 366, 'reden': 366, 'sprechen': 366, 'treffen': 366, 'vorbeischauen':
366, 'vorfuehlen': 366, 'vorfuhlen': 366}, {'...': 1599, '<callinf>': 366, '<giveinf>': 366, 'anklopfen': 366,
'essen': 366, 'nachfragen': 366, 'reden': 366, 'sprechen': 366, 'treffen': 366, 'vorbeischauen': 366, 'vorfuehlen':
366, 'vorfuhlen': 366}, {'N': 1600}, {'bei': 1601, 'mit': 1601, 'zu': 1601}, {'bei': 1601, 'mit': 1601, 'wieder':
1602, 'zu': 1601}, {'eingeladen': 59}, {'': (2, 'plan'), '...': 1604}, {'bei': 1605, 'im': 59, 'in': 59, 'mit': 59,
'zu': 1605}, {'<they>': 1195, 'ich': 1606, 'wir': 1606}, {'<acts1>': 1564, 'abgemacht': 59, 'abgmacht': 59,
'ausgemacht': 59, 'ausgmacht': 59, 'begleite': 1568, 'begleitet': 1571, 'besuchen': 1572, 'besucht': 1573, 'bin':
1575, 'bringe': 1568, 'empfaengt': 1573, 'empfangt': 1573, 'erinnert': 1576, 'essen': 1577, 'faehrt': 1571, 'fahr':
1578, 'fahre': 1580, 'fahren': 1578, 'fahrt': 1571, 'festgelegt': 59, 'flieg': 1578, 'fliege': 1578, 'fliegen': 1578,
'fuehrt': 1571, 'fuhrt': 1571, 'gehen': 1577, 'gelegt': 1581, 'geplant': 59, 'geschoben': 1581, 'gestrichen': 8,
'hab': 1584, 'habe': 1584, 'haben': 1584, 'helfen': 1573, 'hilft': 1573, 'hol': 1568, 'hole': 1568, 'holen': 1568,
'holt': 1576, 'isst': 1585, 'ist': 1586, 'komm': 1589, 'komme': 1589, 'kommen': 1593, 'kommt': 1597, 'laden': 1598,
'ladt': 1598, 'laedt': 1598, 'mal': 1603, 'nehmen': 1576, 'nimmt': 1571, 'reden': 1577, 'reise': 1578, 'reisen': 1578,
'reserviert': 59, 'schau': 1589, 'schaue': 1589, 'schlaeft': 1585, 'schlaft': 1585, 'sehen': 1577, 'sind': 1607,
'sprechen': 1577, 'telefonieren': 1577, 'treffen': 1577, 'ubernachtet': 1585, 'uebernachtet': 1585, 'umgebucht': 1581,
'umgelegt': 1581, 'vereinbart': 59, 'verlegt': 1581, 'verschoben': 1581, 'vertagt': 1581, 'vorgezogen': 1581, 'wurde':
489, 'zeigt': 1573, 'zoomen': 1577, 'zugesagt': 59}, {'gelegt': 603}, {'herz': 1609}, {'bekannt': 637,
'bekanntgemacht': 636, 'connected': 636, 'in': 639, 'vernetzt': 636, 'zusammengebracht': 636}, {'...': 1611,
'bekannt': 637, 'bekanntgemacht': 636, 'connected': 636, 'in': 639, 'vernetzt': 636, 'zusammengebracht': 636}, {'N':
1612}, {'ans': 1610, 'ausgeholfen': 453, 'ins': 734, 'mit': 1613, 'mitgeholfen': 453}, {'keine': 213, 'nicht': 213},
{'auf': 420, 'besser': 213, 'bloss': 213, 'bloß': 213, 'finger': 795, 'haende': 795, 'hande': 795, 'ja': 1615,
'keinesfalls': 213, 'lieber': 213, 'nie': 213, 'niemals': 213, 'unbedingt': 213}, {'soll': 389, 'solle': 389,
'sollen': 389, 'sollte': 389, 'sollten': 389}, {'^': 1616, 'ich': 1617, 'man': 1617, 'wir': 1617}, {'<introduced>':
636, 'bekannt': 637}, {'<introduced>': 636, 'bekannt': 637, 'einander': 1619, 'miteinander': 1619}, {'gebracht': 636,
'gesetzt': 636}, {'kontakt': 1621, 'verbindung': 1621}, {'<introduced>': 636, 'bekannt': 637, 'einander': 640, 'in':
639, 'miteinander': 640}, {'mail': 1623}, {'e': 1624, 'linkedin': 1623, 'mail': 1623, 'whatsapp': 1623}, {'...': 1620,
'<introduced>': 636, 'bekannt': 637, 'einander': 640, 'gegenseitig': 640, 'in': 1622, 'kontakt': 1621, 'miteinander':
640, 'per': 1625, 'verbindung': 1621, 'via': 1625}, {'N': 1626, 'ich': 478}, {'^': 213, 'an': 846, 'dass': 389,
'dazu': 845, 'fuer': 848, 'fur': 850, 'ist': 493, 'lautet': 493, 'lautete': 493, 'waere': 493, 'war': 493, 'ware':
493, 'wäre': 493}, {'bekannt': 637, 'vorgestellt': 636}, {'...': 1629}, {'N': 674, 'dem': 675, 'der': 675, 'mit':
675}, {'ich': 1631, 'wir': 1631}, {'gestellt': 26}, {'verfuegung': 1633, 'verfugung': 1633}, {'bekannt': 637,
'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26, 'vorgestellt': 636, 'zur': 1634}, {'...': 1635}, {'auf':
420, 'besser': 213, 'bloss': 213, 'bloß': 213, 'erst': 213, 'finger': 795, 'haende': 795, 'hande': 795, 'ja': 1615,
'keinesfalls': 213, 'lieber': 213, 'nicht': 213, 'nie': 213, 'niemals': 213, 'unbedingt': 213}, {'^': 1637}, {':':
1638}, {'...': 1639}, {'...': 1639, '<det>': 1640}, {'am': 1641, 'auf': 1641, 'beim': 1641, 'im': 1641, 'in': 1641,
'per': 1641, 'via': 1641}, {'...': 669, 'vorgestellt': 636}, {'D': 66}, {'...': 1644}, {'alles': 1645, 'das': 1645,
'den': 1645, 'die': 1645, 'es': 1645, 'ihn': 1645, 'sie': 1645}, {'bringt': 1646, 'gibt': 1646, 'schickt': 1646,
'sendet': 1646}, {'und': 1647}, {'...': 1648}, {'': (6, 'theirs'), 'D': 66}, {'<my>': 66}, {'<me>': 1650, '<my>': 66,
'D': 1651}, {'nach': 66, 'um': 66}, {'...': 1653}, {'...': 1653, 'bei': 1654, 'beim': 1654, 'sich': 1654}, {'...':
66}, {'<their>': 1656, 'bei': 1656, 'beim': 1656}, {'': (6, 'theirs'), 'nach': 66, 'um': 66}, {'...': 1658}, {'...':
1653, '<their>': 1656, 'bei': 1659, 'beim': 1659, 'sich': 1654}, {'retour': 1644, 'wieder': 1644, 'zuruck': 1644,
'zurueck': 1644}, {'...': 1661}, {'...': 1070, '<me>': 1662}, {'...': 1653, 'nach': 66, 'um': 66}, {'sich': 1664},
{'<det>': 66}, {'<det>': 1645, 'D': 1666}, {'<me>': 1667}, {'<sends3>': 1649, '<serves3>': 1652, 'baut': 190,
'bringt': 1103, 'erkundigt': 1655, 'fraegt': 1657, 'fragt': 1660, 'fragts': 1657, 'frägt': 1657, 'gibt': 1663, 'hakt':
1655, 'hoert': 1665, 'hort': 1665, 'schaut': 1665, 'schickt': 1103, 'schreibt': 1668, 'sieht': 1665, 'zahlt': 1103},
{'spiel': 733}, {'empfohlen': 603, 'ins': 1670, 'vermittelt': 603, 'vorgeschlagen': 603, 'weiterempfohlen': 603},
{'einsatz': 453}, {'ausgeholfen': 453, 'dabei': 453, 'eingesprungen': 453, 'gearbeitet': 453, 'geholfen': 453,
'gewerkt': 453, 'im': 1672, 'mitgeholfen': 453}, {'...': 1673, 'ausgeholfen': 453, 'dabei': 453, 'eingesprungen': 453,
'gearbeitet': 453, 'geholfen': 453, 'gewerkt': 453, 'im': 1672, 'mitgeholfen': 453}, {'...': 1671, '<helper>': 1674},
{'...': 1671, 'N': 640}, {'das': 120, 'erst': 83, 'es': 120}, {'^': 1677}, {'gebracht': 613}, {'stand': 1679},
{'aktuellen': 1680, 'letzten': 1680, 'neuesten': 1680, 'neusten': 1680}, {'...': 1639, '<det>': 1640, 'den': 1681},
{'ans': 1610, 'empfohlen': 603, 'ins': 1670, 'vermittelt': 603, 'vorgeschlagen': 603, 'weiterempfohlen': 603},
{'geholfen': 301, 'unterstuetzt': 301, 'unterstutzt': 301, 'zugehoert': 301, 'zugehort': 301}, {'geholfen': 301,
'unterstutzt': 301, 'zugehort': 301}, {'geholfen': 301, 'unterstuetzt': 301, 'zugehoert': 301}, {'...': 1683, '<my>':
964, 'N': 640, 'pitch': 1684, 'pitchen': 1684, 'proben': 1684, 'uben': 1685, 'ueben': 1686}, {':': 1638, 'empfohlen':
603, 'ins': 1670, 'vermittelt': 603, 'vorgeschlagen': 603, 'weiterempfohlen': 603}, {'...': 1688, '<det>': 1640,
'pitch': 1684, 'pitchen': 1684, 'proben': 1684, 'uben': 1685, 'ueben': 1686}, {'gegeben': 613, 'gesagt': 613},
{'gegeben': 636, 'gemacht': 636, 'geschickt': 636}, {'N': 1691}, {'an': 1692, 'bei': 1692, 'mit': 1692, 'zu': 1692},
{'intro': 1693}, {'N': 1643}, {'vorgestellt': 636}, {'N': 1696, 'kontakt': 678, 'rucken': 877, 'ruecken': 878}, {'N':
1696}, {'gegeben': 613}, {'gutes': 959, 'intro': 1693, 'update': 1699}, {'...': 1671}, {'': (8, 'asked'), '<me>':
524}, {'durch': 66, 'ein': 66, 'nach': 66, 'weiter': 66}, {'...': 1703}, {'angebot': 66, 'einladung': 66, 'entwurf':
66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66,
'vorschlag': 66, 'vorschlage': 66}, {'<my>': 1704, 'angebot': 66, 'das': 1705, 'den': 1705, 'die': 1705, 'ein': 1705,
'eine': 1705, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen': 1705, 'protokoll': 66,
'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^': 1706}, {'gesetzt': 613},
{'bild': 1708, 'gesprach': 961, 'gespraech': 961, 'spiel': 961}, {'^': 154}, {'<me>': 1710}, {'<my>': 1704}, {'^':
1712}, {'weg': 481}, {'den': 1714}, {'uber': 1715, 'ueber': 1715}, {'...': 1716, 'uber': 1715, 'ueber': 1715}, {'mir':
1717, 'uns': 1717}, {'fertig': 83, 'zusammen': 83}, {'...': 1719, 'angebot': 66, 'das': 1705, 'den': 1705, 'die':
1705, 'ein': 1705, 'eine': 1705, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen':
1705, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^':
1720}, {'...': 669, '<introduced>': 636, 'bekannt': 637, 'in': 639}, {'<det>': 682, '<my>': 682, '<their>': 682, 'N':
1722, 'einem': 682, 'einer': 682}, {'angebot': 66, 'das': 1705, 'den': 1705, 'die': 1705, 'ein': 1705, 'eine': 1705,
'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen': 1705, 'protokoll': 66, 'termin': 66,
'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^': 1724}, {':': 1638, 'N': 670}, {'sein':
66}, {'da': 1727, 'eintreffen': 66, 'fertig': 1727, 'kommen': 66, 'vorliegen': 66}, {'<until>': 1728}, {'': (6,
'theirs'), 'soll': 1729}, {'gebeten': 1730}, {'...': 1731}, {'^': 1732}, {'um': 1733}, {'...': 1726, '<det>': 1640,
'email': 1734, 'linkedin': 1734, 'mail': 1734, 'sms': 1734, 'whatsapp': 1734}, {'<work>': 1561}, {'...': 1, ':': 0,
'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'...': 1736, '<counsel>': 851, '<opinion>': 1737, '<work>': 1561},
{'angebot': 66, 'einladung': 66, 'entwurf': 66, 'erst': 83, 'intro': 66, 'intros': 66, 'kontakt': 66, 'protokoll': 66,
'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'<my>': 1704, 'angebot': 66,
'das': 1739, 'den': 1705, 'die': 1705, 'ein': 1705, 'eine': 1705, 'einladung': 66, 'entwurf': 66, 'erst': 83, 'es':
120, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen': 1705, 'protokoll': 66, 'termin': 66, 'unterlagen': 66,
'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^': 1740}, {'...': 1719}, {'^': 1742}, {'...': 671, 'email':
1734, 'linkedin': 1734, 'mail': 1734, 'sms': 1734, 'whatsapp': 1734}, {'gebeten': 614}, {'kommt': 1729, 'soll': 1729,
'sollte': 1729}, {'angefragt': 1746, 'gebeten': 1746}, {'...': 1747}, {'...': 1745, '^': 1748}, {'ich': 757, 'wir':
757}, {'von': 1477}, {'eingeladen': 481, 'mit': 1751, 'zugeschaltet': 481}, {'...': 1752}, {'N': 640}, {'gratuliert':
613}, {'geburtstag': 1755}, {'...': 1614, ':': 1618, '<and>': 1627, '<counsel>': 1628, '<det>': 1630, '<have>': 1632,
'<my>': 1636, 'D': 1642, 'N': 1643, '^': 1669, 'als': 1675, 'am': 1641, 'an': 1676, 'angefeuert': 374, 'angefragt':
614, 'antwortet': 1678, 'auf': 1682, 'aufgebaut': 374, 'aufgemuntert': 374, 'ausgeholfen': 453, 'bei': 1687, 'beim':
1689, 'berichtet': 613, 'beruhigt': 374, 'bescheid': 1690, 'bestaerkt': 374, 'bestarkt': 374, 'bringt': 1678,
'coached': 625, 'das': 1694, 'dem': 1695, 'den': 1697, 'der': 1695, 'die': 1698, 'ein': 1700, 'eine': 1694, 'einem':
1630, 'einen': 679, 'einer': 1630, 'erklaert': 613, 'erklart': 613, 'ermutigt': 374, 'erzaehlt': 613, 'erzahlt': 613,
'fuer': 1701, 'fur': 1701, 'geantwortet': 613, 'gebeten': 1702, 'gebrieft': 613, 'gecoached': 625, 'gecoacht': 625,
'gedankt': 618, 'gefragt': 614, 'gelobt': 374, 'gementort': 625, 'gesagt': 613, 'geschildert': 613, 'gestrichen': 8,
'getroestet': 374, 'getrostet': 374, 'gezeigt': 613, 'gibt': 1707, 'gratuliert': 613, 'gut': 896, 'im': 1641, 'in':
1641, 'informiert': 613, 'ins': 1709, 'intro': 1693, 'ist': 489, 'kontakt': 678, 'laesst': 1711, 'lassen': 1711,
'lasst': 1711, 'leitet': 1713, 'lief': 1718, 'liefert': 1678, 'lässt': 1711, 'macht': 1721, 'mentored': 625, 'mit':
1723, 'mitgeholfen': 453, 'mitgeteilt': 613, 'motiviert': 374, 'muessen': 474, 'muss': 474, 'mussen': 474, 'mut': 910,
'nachgefragt': 614, 'ne': 1694, 'organisiert': 1725, 'per': 1735, 'reicht': 1713, 's': 1738, 'schickt': 1741, 'soll':
474, 'sollte': 474, 'stellt': 1743, 'todo': 524, 'uber': 1744, 'ueber': 1744, 'um': 1749, 'und': 1750,
'unterschreibt': 1678, 'update': 1699, 'upgedatet': 613, 'via': 1735, 'vorgeschlagen': 957, 'war': 1753, 'waren':
1753, 'weiss': 1678, 'weiterempfohlen': 603, 'weiß': 1678, 'wurde': 489, 'zahlt': 1678, 'zu': 1754, 'zugesagt': 613,
'zum': 1756}, {'<them>': 12, 'das': 90, 'es': 90}, {'ich': 1758, 'wir': 1758}, {'<me>': 66, 'das': 190, 'es': 190},
{'<they>': 1760}, {'<them>': 642}, {'ich': 1762, 'wir': 1762}, {'<they>': 190}, {'<them>': 66}, {'von': 1765}, {'ich':
1766, 'wir': 1766}, {'<they>': 111, 'von': 110}, {'schuldi': 12, 'schuldig': 12}, {'...': 1769, 'schuldi': 12,
'schuldig': 12}, {'<them>': 1770}, {'<them>': 1770, 'ich': 1771}, {'<me>': 195}, {'an': 90}, {'<me>': 1774}, {'von':
1775}, {'...': 1776}, {'<me>': 1267}, {'<they>': 1778}, {'<me>': 12, '<them>': 66}, {'...': 1776, 'von': 1780},
{'<them>': 12, 'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'ich':
1782, 'wir': 1783}, {'ausstaendig': 20, 'ausstandig': 20, 'ausstehend': 20, 'pendent': 20}, {'ich': 90, 'wir': 90},
{'<me>': 20}, {'<they>': 1787, 'ich': 90, 'wir': 90}, {'<they>': 1787}, {'aus': 20, 'noch': 199}, {'<done>': 12},
{'...': 1791}, {'<me>': 1792}, {'von': 1793}, {'<done>': 66}, {'...': 1795}, {'<me>': 1792, '<them>': 1796},
{'<them>': 1794, 'von': 1797}, {'<give1>': 1759, '<give3>': 1761, '<have>': 1763, '<will3>': 1764, 'ausstaendig': 20,
'ausstandig': 20, 'ausstehend': 20, 'bekomm': 1767, 'bekomme': 1767, 'bekommen': 1767, 'bekommt': 1768, 'bin': 1772,
'erhalte': 1767, 'fehlen': 1773, 'fehlt': 1773, 'gehen': 1777, 'geht': 1777, 'ist': 1779, 'kommen': 1781, 'kommt':
1781, 'krieg': 1767, 'kriege': 1767, 'kriegen': 1767, 'kriegt': 1768, 'muessen': 1784, 'muss': 1784, 'mussen': 1784,
'noch': 1785, 'pendent': 20, 'schuld': 1786, 'schulde': 1786, 'schulden': 1788, 'schuldet': 1789, 'sind': 1779,
'stehen': 1790, 'steht': 1790, 'werden': 1798, 'wird': 1798}, {'bis': 12, 'ich': 919, 'noch': 12, 'spaetestens': 12,
'spatestens': 12, 'wir': 919}, {'<they>': 1666}, {'nach': 12, 'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck':
12}, {'...': 1802, '<them>': 12, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'ihn': 90, 's': 90, 'sie': 90}, {'<them>':
12, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'ihn': 90, 's': 90, 'sie': 90}, {'<them>': 12, 'das': 90, 'es': 90,
'ich': 1803, 's': 90, 'wir': 1804}, {'': (6, 'theirs'), '<they>': 66}, {'<me>': 1806}, {'<me>': 1806, 'das': 1807,
'den': 1807, 'die': 1807, 'es': 1807, 's': 1807}, {'<me>': 1806, '<they>': 1808, 'das': 1807, 'den': 1807, 'der':
1808, 'die': 1808, 'es': 1807, 's': 1807}, {'vergessen': 12}, {'nicht': 1810}, {'...': 1811}, {'s': 1812}, {'retour':
66, 'wieder': 318, 'zuruck': 66, 'zurueck': 66}, {'D': 1814, 'retour': 66, 'wieder': 318, 'zuruck': 66, 'zurueck':
66}, {'...': 318, 'D': 1814, 'das': 1815, 'den': 1815, 'die': 1815, 'es': 1815, 'ihn': 1815, 'retour': 66, 'sie':
1815, 'wieder': 318, 'zuruck': 66, 'zurueck': 66}, {'N': 1816, 'er': 1816, 'sie': 1816}, {'<they>': 1083, 'N': 1816,
'bescheid': 66, 'das': 1087, 'er': 1816, 'es': 1087, 'mir': 1082, 'sie': 1816, 'uns': 1082}, {'<me>': 1095, '<they>':
1096}, {'mich': 12}, {'ich': 1820, 'mich': 12}, {'zuruck': 12, 'zurueck': 12}, {'': (5, 'mine'), 'bei': 90}, {'mich':
1823}, {'<them>': 1822, 'ich': 1824, 'mich': 1823, 'zuruck': 12, 'zurueck': 12}, {'': (6, 'theirs'), 'bei': 190}, {'':
(6, 'theirs'), '<they>': 1826, 'bei': 190}, {'<they>': 1080, 'sich': 1827}, {'...': 1070, '<they>': 1104, 'mich':
1103, 'mir': 1103, 'sich': 1827, 'uns': 1103}, {'N': 319, 'er': 319, 'sie': 319}, {'<them>': 1822, 'zuruck': 12,
'zurueck': 12}, {'...': 1070, '<me>': 1095, 'mich': 1071, 'mir': 1071, 'uns': 1071, 'zuruck': 66, 'zurueck': 66},
{'...': 1070, '<me>': 1095, '<they>': 1832, 'mich': 1071, 'mir': 1071, 'uns': 1071, 'zuruck': 66, 'zurueck': 66},
{'N': 1816, 'das': 1087, 'er': 1816, 'es': 1087, 'sie': 1816}, {'<me>': 1108, 'N': 1816, 'er': 1816, 'sie': 1816},
{'D': 12}, {'mir': 1836}, {'<until>': 66, 'N': 1816, 'er': 1816, 'sie': 1816}, {'...': 1799, '<deed1>': 1800,
'<deed3>': 1801, '<does3>': 1067, '<give1>': 1805, '<give3>': 1809, '<their>': 1812, 'N': 1813, 'antwortet': 1073,
'bringt': 1817, 'connected': 190, 'connectet': 190, 'das': 1812, 'den': 1812, 'die': 1812, 'erkundigt': 1081, 'geben':
1084, 'gibt': 1818, 'hoert': 1094, 'holen': 1096, 'holt': 1819, 'hort': 1094, 'ihr': 1812, 'intro': 190, 'introduced':
190, 'introed': 190, 'introt': 190, 'kuemmer': 1821, 'kuemmere': 1821, 'kuemmre': 1821, 'kummer': 1821, 'kummere':
1821, 'kummre': 1821, 'leitet': 1101, 'mailt': 1102, 'meld': 1825, 'melde': 1825, 'melden': 1828, 'meldet': 1829,
'retourniert': 1830, 'ruehren': 1081, 'ruehrt': 1828, 'ruf': 1831, 'rufe': 1831, 'rufen': 1096, 'ruft': 1833,
'ruhren': 1081, 'ruhrt': 1828, 'sagen': 1084, 'sagt': 1084, 'schickt': 1834, 'schreib': 1831, 'schreibe': 1831,
'schreibt': 1102, 'sein': 1812, 'stellen': 1109, 'stellt': 1835, 'uberleg': 1837, 'uberlege': 1837, 'uberweist': 67,
'ueberleg': 1837, 'ueberlege': 1837, 'ueberweist': 67, 'unterschreibt': 67, 'zahlt': 1838}, {'$$': 481, 'D': 59,
'fuer': 430, 'fur': 430}, {'': (2, 'plan'), '$$': 481, 'D': 59, 'fuer': 430, 'fur': 430}, {'mich': 39}, {'^': 12,
'bei': 289, 'fuer': 1842, 'fur': 1842, 'mein': 39, 'meine': 39, 'von': 289}, {'item': 1843, 'items': 1843}, {'': (0,
'missed'), 'davon': 8}, {'nichts': 1845}, {'nichts': 1845, 'noch': 1846}, {'...': 1673, 'am': 453, 'an': 453, 'auf':
453, 'ausgeholfen': 453, 'bei': 453, 'beim': 453, 'dabei': 453, 'eingesprungen': 453, 'fuer': 453, 'fur': 453,
'gearbeitet': 453, 'geholfen': 453, 'gewerkt': 453, 'im': 1672, 'mitgeholfen': 453}, {'N': 625}, {'bei': 1849, 'fuer':
1849, 'fur': 1849, 'von': 1849}, {'bei': 453, 'beim': 453}, {'war': 8}, {'...': 1852}, {'urlaub': 1853}, {'auf': 1853,
'beim': 1853, 'da': 1853, 'fort': 1853, 'im': 1854, 'in': 1853, 'unterwegs': 1853, 'weg': 1853}, {'auf': 1853, 'beim':
1853, 'da': 1853, 'fort': 1853, 'gerade': 1855, 'grad': 1855, 'im': 1854, 'in': 1853, 'kurz': 1855, 'ned': 1855,
'net': 1855, 'nicht': 1855, 'unterwegs': 1853, 'weg': 1853}, {'N': 603}, {'fuer': 1857, 'fur': 1857}, {'<helper>':
1848, 'coach': 1850, 'freiwillige': 1851, 'freiwilliger': 1851, 'ich': 1856, 'mentor': 1850, 'mentorin': 1850,
'referenz': 1858}, {'bekommen': 481, 'gehabt': 481, 'gehaengt': 481, 'gehangen': 481, 'gehangt': 481, 'gekriegt': 481,
'gesprochen': 481}, {'bekommen': 481, 'gehabt': 481, 'gehaengt': 481, 'gehangen': 481, 'gehangt': 481, 'gekriegt':
481}, {'bekommen': 481, 'gehabt': 481, 'gehaengt': 481, 'gehangen': 481, 'gekriegt': 481}, {'bekommen': 481, 'gehabt':
481, 'gehangen': 481, 'gehangt': 481, 'gekriegt': 481}, {'': (23, 'contact'), 'gehabt': 481, 'gesprochen': 481}, {'':
(23, 'contact'), 'bekommen': 481, 'gehabt': 481, 'gehaengt': 481, 'gehangen': 481, 'gehangt': 481, 'gekriegt': 481,
'gesprochen': 481}, {'apparat': 1860, 'handy': 1861, 'hoerer': 1862, 'horer': 1863, 'rohr': 1861, 'tel': 1864,
'telefon': 1865}, {'muessen': 366, 'mussen': 366}, {'denken': 1867, 'gedacht': 366}, {'^': 66, 'jetzt': 524, 'nun':
524}, {'es': 1869}, {'ist': 1870, 'liegt': 1870, 'los': 1226, 'raus': 1226, 'rausgegangen': 1226, 'unterwegs': 1226,
'weg': 1226}, {'apparat': 1861, 'handy': 1861, 'hoerer': 1862, 'horer': 1863, 'rohr': 1861, 'telefon': 1861}, {'':
(23, 'contact'), 'gehabt': 481}, {'strippe': 1873}, {'bekommen': 481}, {'strippe': 1875}, {'ist': 1870, 'liegt':
1870}, {'<they>': 389}, {'taet': 1878, 'tat': 1878, 'tät': 1878, 'wuerd': 1878, 'wuerde': 1878, 'wurd': 1878, 'wurde':
1878, 'würde': 1878}, {'stelle': 1879}, {'es': 39}, {'liegt': 1881}, {'<them>': 1868, 'N': 1871, 'den': 1872, 'der':
1874, 'die': 1876, 'ihm': 1877, 'ihnen': 1877, 'ihr': 1877, 'meiner': 1880, 'mir': 1882, 'uns': 1882, 'unserer': 1880,
'unsrer': 1880}, {'i': 757}, {'geschickt': 481, 'geschrieben': 481, 'gesendet': 481, 'gschriebn': 481, 'hinterlassen':
481, 'rausgeschickt': 481, 'verschickt': 481}, {'N': 614}, {'...': 1885, 'an': 1886, 'geschickt': 481, 'geschrieben':
481, 'gesendet': 481, 'gschriebn': 481, 'hinterlassen': 481, 'rausgeschickt': 481, 'verschickt': 481}, {'...': 1885,
'geschickt': 481, 'geschrieben': 481, 'gesendet': 481, 'gschriebn': 481, 'hinterlassen': 481, 'rausgeschickt': 481,
'verschickt': 481}, {'N': 614, 'bei': 1886}, {'...': 452, 'an': 481, 'bei': 481, 'v': 481, 'verpasst': 8, 'von': 481},
{'wollen': 8}, {'bekommen': 481, 'erhalten': 481, 'gekriegt': 481, 'von': 481}, {'': (23, 'contact'), 'nicht': 8},
{'war': 481, 'waren': 481}, {'<they>': 1123}, {'D': 59, 'am': 59, 'for': 59, 'on': 59}, {'booked': 1896, 'confirmed':
1896, 'planned': 1896, 'scheduled': 1896}, {'ausgeholfen': 453, 'beraten': 453, 'betreut': 453, 'gearbeitet': 453,
'gebacken': 453, 'geholfen': 453, 'geknetet': 453, 'gekocht': 453, 'mitgeholfen': 453, 'repariert': 453,
'unterrichtet': 453, 'verkauft': 453}, {'...': 1898}, {'es': 0, 'man': 0}, {'ehrenamtlich': 1899, 'erzaehlt': 1900,
'erzahlt': 1900, 'gratis': 1899, 'heisst': 1900, 'heißt': 1900, 'hiess': 1900, 'kostenlos': 1899, 'munkelt': 1900,
'umsonst': 1899, 'unentgeltlich': 1899, 'verlegt': 1581, 'verschoben': 1581}, {'': (13, 'talk'), 'dass': 0}, {'': (13,
'talk'), 'dass': 0, 'ich': 1902, 'man': 1902}, {'<seen_of>': 0, 'las': 1903, 'liest': 1903, 'sah': 1903, 'sieht':
1903, 'stand': 1903, 'steht': 1903}, {'': (13, 'talk'), 'hin': 0}, {'aufgepasst': 453}, {'...': 1906, 'aufgepasst':
453}, {'<counsel>': 1905, 'hund': 1907, 'katze': 1907, 'kinder': 1907, 'kleine': 1907, 'kleinen': 1907, 'sohn': 1907,
'tochter': 1907}, {'gelegt': 1581, 'geschoben': 1581, 'umgebucht': 1581, 'umgelegt': 1581, 'verlegt': 1581,
'verschoben': 1581, 'vertagt': 1581, 'vorgezogen': 1581}, {'warten': 20}, {'...': 1910}, {'<counsel>': 1905, '^':
1911}, {'s': 1912}, {'$$': 20}, {'warten': 1914}, {'...': 1915}, {'': (0, 'missed'), 'gequatscht': 8, 'geredet': 8,
'gesprochen': 8}, {'band': 1917, 'box': 1917, 'mailbox': 1917, 'mobilbox': 1917}, {'ab': 8, 'anrufbeantworter': 8,
'band': 8, 'combox': 8, 'mailbox': 8}, {'geredet': 8, 'gesprochen': 8}, {'': (0, 'missed'), '...': 1920, 'geredet': 8,
'gesprochen': 8}, {'ab': 1921, 'anrufbeantworter': 1921, 'band': 8, 'combox': 8, 'mailbox': 8}, {'ab': 8,
'anrufbeantworter': 8, 'band': 1917, 'box': 1917, 'combox': 8, 'mailbox': 1917, 'mobilbox': 1917}, {'achterl': 481,
'bier': 481, 'bierchen': 481, 'drink': 481, 'glas': 481, 'runde': 481, 'schwatz': 481, 'spaziergang': 481, 'spritzer':
481, 'sprung': 481, 'wein': 481}, {'...': 1920, 'geredet': 8, 'gesprochen': 8}, {'ab': 1925, 'anrufbeantworter':
1925}, {'genommen': 39}, {'kappe': 1927}, {'seite': 39}, {'': (1, 'moved'), 'auf': 1581}, {'...': 1901, '<network>':
1904, '<their>': 1908, 'D': 1909, 'N': 1913, '^': 1916, 'das': 1918, 'dem': 1919, 'den': 1922, 'der': 1919, 'die':
1923, 'ein': 1924, 'einen': 1924, 'ihr': 1918, 'ihren': 1926, 'meine': 1928, 'meiner': 1929, 'mich': 1927, 'n': 1924,
'nen': 1924, 'sein': 1918, 'seinen': 1926, 'verschoben': 1930}, {'mich': 312}, {':': 39, '^': 12}, {'mir': 1933},
{'^': 12, 'an': 1932, 'bei': 289, 'fuer': 1842, 'fur': 1842, 'ich': 312, 'mein': 39, 'meine': 39, 'meinerseits': 312,
'von': 1934}, {'band': 1917, 'box': 1917, 'den': 1926, 'ihren': 1926, 'mailbox': 1917, 'mobilbox': 1917, 'seinen':
1926}, {'erfahren': 1902}, {'...': 1937}, {'me': 8}, {'on': 1939}, {'<det>': 0, '<me>': 39, '<their>': 0, '<them>':
524, 'N': 0}, {'<det>': 0, '<their>': 0, '<them>': 524, 'N': 0}, {'bei': 1942}, {'<det>': 0, '<their>': 0, 'N': 0},
{'bei': 1944}, {'bei': 1941, 'jetzt': 1943, 'nun': 1945}, {'liegt': 1946}, {'<me>': 1124, 'N': 614, 'ich': 1886, 'um':
1127}, {'aufbauen': 374, 'aufmuntern': 374, 'aufmunterung': 374, 'daumendruecken': 374, 'mutmachen': 374, 'troesten':
374, 'zuhoeren': 374, 'zureden': 374, 'zuspruch': 374}, {'das': 1949, 'den': 1949, 'die': 1949}, {'aufbauen': 374,
'aufmuntern': 374, 'aufmunterung': 374, 'daumendrucken': 374, 'mutmachen': 374, 'trosten': 374, 'zuhoren': 374,
'zureden': 374, 'zuspruch': 374}, {'das': 1951, 'den': 1951, 'die': 1951}, {'fuer': 1950, 'fuers': 1949, 'fur': 1952,
'furs': 1951}, {'...': 1953}, {'off': 8}, {'D': 1581, 'auf': 1581, 'to': 1581}, {'called': 1955, 'canceled': 8,
'cancelled': 8, 'gecancelt': 8, 'moved': 1956, 'postponed': 1956, 'pushed': 1956, 'rescheduled': 1956, 'shifted':
1956}, {'ehrenamtlich': 1899, 'erzaehlt': 1900, 'erzahlt': 1900, 'gratis': 1899, 'heisst': 1900, 'heißt': 1900,
'hiess': 1900, 'kostenlos': 1899, 'munkelt': 1900, 'umsonst': 1899, 'unentgeltlich': 1899}, {'ausgegeben': 453,
'ausgeteilt': 453, 'gekocht': 453, 'sortiert': 453, 'verkauft': 453, 'verteilt': 453}, {'essen': 1959, 'kleidung':
1959, 'kuchen': 1959, 'lebensmittel': 1959, 'pakete': 1959, 'spenden': 1959, 'suppe': 1959}, {'^': 1960, 'angepackt':
453, 'aufgebaut': 453, 'ausgeholfen': 453, 'ausgeschenkt': 453, 'betreut': 453, 'eingesprungen': 453, 'gearbeitet':
453, 'gegrillt': 453, 'geholfen': 453, 'gekocht': 453, 'mitgeholfen': 453, 'unterrichtet': 453, 'vorgelesen': 453},
{'...': 1961, '^': 1960, 'angepackt': 453, 'aufgebaut': 453, 'ausgeholfen': 453, 'ausgeschenkt': 453, 'betreut': 453,
'eingesprungen': 453, 'gearbeitet': 453, 'gegrillt': 453, 'geholfen': 453, 'gekocht': 453, 'mitgeholfen': 453,
'unterrichtet': 453, 'vorgelesen': 453}, {'<community>': 1962}, {'las': 1903, 'liest': 1903, 'sah': 1903, 'sieht':
1903, 'stand': 1903, 'steht': 1903}, {'gearbeitet': 301, 'gebruetet': 301, 'gebrutet': 301, 'gefeilt': 301,
'gesessen': 301}, {'<work>': 1965}, {'...': 1966, '<work>': 1965}, {'<their>': 1967}, {'gearbeitet': 301, 'gebrutet':
301, 'gefeilt': 301, 'gesessen': 301}, {'<work>': 1969}, {'...': 1970, '<work>': 1969}, {'<their>': 1971},
{'gearbeitet': 301, 'gebruetet': 301, 'gefeilt': 301, 'gesessen': 301}, {'<work>': 1973}, {'...': 1974, '<work>':
1973}, {'<their>': 1975}, {'an': 1968, 'angepackt': 453, 'aufgebaut': 453, 'ausgemalt': 453, 'geputzt': 453,
'geschleppt': 453, 'gestrichen': 453, 'gewesen': 481, 'gwesen': 481, 'mitangepackt': 453, 'renoviert': 453, 'uber':
1972, 'ueber': 1976}, {'aufgebaut': 453, 'entruempelt': 453, 'entrumpelt': 453, 'gemaeht': 453, 'gemaht': 453,
'geputzt': 453, 'geraeumt': 453, 'geraumt': 453, 'geschnitten': 453, 'gestrichen': 453, 'repariert': 453,
'umgegraben': 453}, {'aufgebaut': 453, 'entrumpelt': 453, 'gemaht': 453, 'geputzt': 453, 'geraumt': 453,
'geschnitten': 453, 'gestrichen': 453, 'repariert': 453, 'umgegraben': 453}, {'aufgebaut': 453, 'entruempelt': 453,
'gemaeht': 453, 'geputzt': 453, 'geraeumt': 453, 'geschnitten': 453, 'gestrichen': 453, 'repariert': 453,
'umgegraben': 453}, {'auto': 1978, 'dachrinne': 1978, 'fenster': 1978, 'garten': 1978, 'hecke': 1978, 'keller': 1978,
'kuche': 1979, 'kueche': 1980, 'rasen': 1978, 'schnee': 1978, 'wohnung': 1978}, {'<inf>': 366}, {'...': 1982}, {'ich':
1983, 'wir': 1983}, {'...': 1977, 'angepackt': 453, 'aufgebaut': 453, 'ausgemalt': 453, 'das': 1981, 'den': 1981,
'die': 1981, 'geputzt': 453, 'geschleppt': 453, 'gestrichen': 453, 'koennte': 1984, 'konnte': 1984, 'könnte': 1984,
'mitangepackt': 453, 'mochte': 1984, 'moechte': 1984, 'muesste': 1984, 'muessten': 1984, 'musste': 1984, 'mussten':
1984, 'möchte': 1984, 'müsste': 1984, 'müssten': 1984, 'renoviert': 453, 'sollte': 1984, 'sollten': 1984, 'will':
1984}, {'angepackt': 453, 'ausgeholfen': 453, 'mitangepackt': 453, 'mitgeholfen': 453}, {'<helper>': 1674}, {'...':
1986, 'als': 1987, 'angefragt': 614, 'angeklopft': 614, 'bedankt': 618, 'ist': 1870, 'liegt': 1870, 'nachgefasst':
614, 'nachgefragt': 614, 'nachgehakt': 614, 'vorgefuehlt': 614, 'vorgefuhlt': 614}, {'gearbeitet': 453, 'geholfen':
453, 'mitgeholfen': 453}, {'kreuz': 1989}, {'caritas': 1989, 'diakonie': 1989, 'feuerwehr': 1989, 'fluchtlingshilfe':
1989, 'fluechtlingshilfe': 1989, 'roten': 1990, 'rotes': 1990, 'tafel': 1989}, {'...': 1958, '<community>': 1962,
'<det>': 1963, '<me>': 757, '<network>': 1964, '<them>': 1985, 'N': 1988, 'dem': 1991, 'den': 1991, 'der': 1991,
'die': 1991, 'ihm': 1877, 'ihnen': 1877, 'ihr': 1877, 'mir': 1882, 'uns': 1882}, {'ehrenamtlich': 1899, 'gratis':
1899, 'kostenlos': 1899, 'umsonst': 1899, 'unentgeltlich': 1899}, {'angepackt': 453, 'aufgebaut': 453, 'ausgemalt':
453, 'geputzt': 453, 'geschleppt': 453, 'gestrichen': 453, 'gewesen': 481, 'gwesen': 481, 'mitangepackt': 453,
'renoviert': 453}, {'...': 1994, 'angepackt': 453, 'aufgebaut': 453, 'ausgemalt': 453, 'das': 1981, 'den': 1981,
'die': 1981, 'geputzt': 453, 'geschleppt': 453, 'gestrichen': 453, 'mitangepackt': 453, 'renoviert': 453}, {'...':
1986}, {'angepackt': 453, 'geholfen': 453, 'mitgeholfen': 453}, {'...': 1997}, {'...': 1997, 'angepackt': 453,
'geholfen': 453, 'mitgeholfen': 453}, {'gesehen': 481, 'getroffen': 481}, {'...': 1993, '<community>': 1962, '<det>':
1963, '<them>': 1995, 'N': 1996, 'abbau': 1998, 'aufbau': 1998, 'siedeln': 1999, 'ubersiedeln': 1999, 'uebersiedeln':
1999, 'umzug': 1999, 'vorbeigehen': 2000}, {'...': 1766}, {'': (6, 'theirs'), '...': 1766}, {'<them>': 524}, {'^':
2003, 'von': 2004}, {'^': 66, 'von': 2004}, {'^': 2002, 'ich': 2005, 'wir': 2006}, {'...': 111}, {'^': 2008},
{'<they>': 2009, 'ich': 2006, 'wir': 2006}, {'<they>': 2009, '^': 2008, 'von': 1133}, {'^': 1538}, {'^': 1540},
{'zufolge': 0}, {'N': 613}, {'': (13, 'talk'), 'N': 613, 'ich': 2015}, {'ist': 430}, {'...': 2017}, {'bei': 481,
'ich': 59, 'vom': 481, 'von': 481}, {'ich': 59}, {'wir': 59, 'wollen': 8}, {'N': 618}, {'N': 618, 'an': 2022, 'to':
2022}, {'thanks': 2023}, {'<gone>': 481, 'fuer': 456, 'fur': 459, 'verabredet': 59}, {'aufgetaucht': 8, 'auftaucht':
8, 'erschienen': 8, 'gekommen': 8, 'kommen': 8, 'kumma': 8}, {'<not>': 2026}, {'mit': 39}, {'erschienen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8}, {'...': 2029}, {'zu': 2030, 'zum': 2030, 'zur': 2030}, {'ned': 2031,
'net': 2031, 'nicht': 2031}, {'verabredet': 59}, {'...': 934}, {'...': 935}, {'...': 936}, {'durch': 301, 'gegangen':
301}, {'<work>': 2037}, {'...': 2038, '<work>': 2037}, {'<their>': 2039}, {'-gesprach': 2034, '-gespraech': 2035,
'-interview': 2036, '-praesentation': 2035, '-prasentation': 2034, '-pruefung': 2035, '-prufung': 2034, 'bewerbung':
2036, 'durch': 2040, 'pitch': 2036, 'rede': 2036, 'vortrag': 2036}, {'gegangen': 301}, {'<work>': 2042}, {'...': 2043,
'<work>': 2042}, {'...': 2043, '<det>': 2044, '<their>': 2039, '<work>': 2042}, {'...': 2041, 'durch': 2045}, {'': (2,
'plan'), '...': 2033, '<them>': 2046}, {'...': 2025, '<them>': 972, 'bei': 59, 'dran': 2028, 'gestern': 2032, 'heute':
2032, 'mit': 2047, 'ned': 2031, 'net': 2031, 'nicht': 2031}, {'gekommen': 8}, {'dazu': 2049, 'dazugekommen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8}, {'...': 2050, 'dazu': 2049, 'dazugekommen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8}, {'nicht': 2051}, {'sicher': 366}, {'nicht': 2053,
'un': 2053}, {'': (23, 'contact'), '...': 2033, '<them>': 2046}, {'...': 2050, 'dazu': 2049, 'dazugekommen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8, 'sicher': 366, 'zu': 2030, 'zum': 2030, 'zur': 2030},
{'<gone>': 481}, {'<them>': 2046}, {'...': 2057, 'gestern': 2032, 'heute': 2032, 'mit': 2058, 'ned': 2031, 'net':
2031, 'nicht': 2031}, {'...': 2025, '<not>': 2026, '<them>': 972, 'aber': 2027, 'dann': 2027, 'dran': 2028, 'gestern':
2032, 'heute': 2032, 'ich': 2048, 'leider': 2052, 'mir': 2054, 'mit': 2055, 'ned': 2031, 'net': 2031, 'nicht': 2056,
'un': 2053, 'wir': 2059}, {'<their>': 1812, 'N': 1813, 'das': 1812, 'den': 1812, 'die': 1812, 'ihr': 1812, 'sein':
1812}, {'^': 2061}, {'^': 2061, 'ich': 2062}, {'<them>': 1394}, {'von': 2064}, {'ich': 2065, 'von': 2064, 'wir':
2065}, {'...': 132}, {'^': 2067, 'von': 2064}, {'^': 2067, 'ich': 2068, 'von': 2064, 'wir': 2068}, {'^': 1206, 'das':
1125, 'es': 1125, 'ihn': 1125, 'sie': 1125}, {'...': 1885, 'an': 481, 'geschickt': 481, 'geschrieben': 481,
'gesendet': 481, 'gschriebn': 481, 'hinterlassen': 481, 'rausgeschickt': 481, 'verschickt': 481, 'von': 481}, {'mit':
12}, {'...': 2072}, {'^': 2073}, {'<them>': 2074, '^': 2073}, {'<them>': 2074, '^': 2073, 'ich': 2075}, {'<them>':
59}, {'mit': 2077}, {'ich': 2078}, {'ist': 430, 'vergessen': 8}, {'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59,
'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'steht': 59, 'vereinbart':
59, 'zugesagt': 59}, {'...': 2080, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt':
59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2081, 'steht': 59, 'vereinbart': 59, 'zugesagt':
59}, {'N': 481}, {'N': 481, 'to': 2083}, {'it': 8}, {'make': 2085}, {'not': 2086, 't': 2086}, {'': (0, 'missed'),
'on': 1939}, {'<me>': 625}, {'zu': 2089}, {'einheit': 2090, 'fuer': 1849, 'fur': 1849, 'gesprach': 2090, 'gespraech':
2090, 'session': 2090, 'stunde': 2090, 'termin': 2090}, {'up': 59}, {'N': 636}, {'<and>': 2093, 'an': 2093, 'bei':
2093, 'mit': 2093, 'to': 2093, 'with': 2093, 'x': 2093, 'zu': 2093}, {'N': 2094}, {'': (23, 'contact'), 'N': 2094},
{'er': 0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie': 0}, {'D': 1581}, {'...': 1953, 'N': 618, 'an':
2022}, {'N': 618, 'dem': 2022, 'den': 2022, 'der': 2022, 'die': 2022, 'liebe': 2022, 'lieber': 2022}, {'N': 618, 'an':
2022}, {'...': 1953, 'N': 618, 'an': 2100, 'dem': 2022, 'den': 2022, 'der': 2022, 'die': 2022, 'liebe': 2022,
'lieber': 2022, 'nochmal': 2101}, {'ich': 39}, {'': (12, 'task'), '^': 12, 'dass': 2103}, {'denken': 2104}, {'^': 12,
'dass': 2103}, {'denken': 2106}, {'vergessen': 39}, {'^': 2061, 'daran': 2107, 'dran': 2107, 'nicht': 2108}, {'^':
2061, 'daran': 2107, 'dran': 2107, 'ich': 2109, 'nicht': 2108}, {'braucht': 0, 'hat': 0, 'ist': 0, 'muss': 0, 'soll':
0, 'war': 0, 'will': 0}, {'<rel>': 2111}, {'<give3>': 66, '<give3_apart>': 66, 'laesst': 66, 'lasst': 66, 'lässt':
66}, {'...': 2113}, {'^': 2114}, {'<give3>': 66, '<give3_apart>': 66}, {'...': 2116}, {'<me>': 2117}, {'...': 2118},
{'<me>': 2115, '^': 2119}, {'': (13, 'talk'), 'N': 2120, 'er': 2120, 'sie': 2120}, {'steht': 59}, {'N': 374}, {'fur':
2123}, {'fuer': 2123}, {'gedruckt': 2124, 'gedrueckt': 2125, 'gedrückt': 2124}, {'N': 301}, {'fuer': 2127, 'fur':
2127, 'von': 2127}, {'review': 2128}, {'empfohlen': 603, 'vermittelt': 603, 'weiterempfohlen': 603}, {'...': 2130},
{'ich': 2131, 'wir': 2131}, {'<have>': 2132}, {'an': 366, 'druber': 366, 'drueber': 366}, {'daran': 4, 'dran': 4,
'grad': 2134}, {'an': 366, 'daruber': 366, 'darueber': 366, 'uber': 366, 'ueber': 366}, {'an': 366, 'daruber': 366,
'darueber': 366, 'gerade': 2136, 'uber': 366, 'ueber': 366}, {'abgeholt': 481, 'angerufen': 481, 'besucht': 481,
'eingeladen': 481, 'empfohlen': 481, 'erzaehlt': 481, 'erzahlt': 481, 'geantwortet': 481, 'gegeben': 481, 'geholfen':
481, 'gemailt': 481, 'geraten': 481, 'gesagt': 481, 'geschickt': 481, 'geschrieben': 481, 'gezeigt': 481,
'gratuliert': 481, 'vorgestellt': 481, 'zuruckgerufen': 481, 'zurueckgerufen': 481}, {'...': 2138}, {'<me>': 2139},
{'<give3>': 1068}, {'sich': 1355}, {'': (13, 'talk'), 'sich': 1355}, {'bei': 1944, 'jetzt': 1945, 'nun': 1945},
{'liegt': 2144}, {'schritt': 2145}, {'step': 2145, 'steps': 2145}, {'fuer': 366, 'fur': 366}, {'<hat>': 2140,
'<have>': 2132, '<rel>': 2111, '<will3>': 651, '^': 2141, 'bald': 0, 'ball': 1947, 'braucht': 0, 'fliegt': 0, 'geht':
0, 'gerade': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0,
'jetzt': 0, 'lag': 0, 'liegt': 0, 'macht': 0, 'mochte': 2142, 'moechte': 2142, 'muss': 2143, 'möchte': 2142,
'nachste': 2146, 'nachster': 2146, 'naechste': 2146, 'naechster': 2146, 'next': 2147, 'noch': 0, 'nun': 0, 'richtige':
2148, 'steckt': 0, 'steht': 0, 'sucht': 0, 'war': 0, 'werden': 2142, 'will': 2143, 'wird': 2143, 'wollen': 2142,
'wollte': 2142, 'zieht': 0}, {'up': 8}, {'': (0, 'missed'), 'up': 8}, {'answer': 8, 'come': 8, 'make': 2085, 'pick':
2150, 'reply': 8, 'respond': 8, 'show': 2151, 'turn': 2150}, {'not': 2152, 't': 2152}, {'...': 695, 'haben': 0,
'kennen': 0, 'sind': 0, 'wollen': 0}, {'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 2140, '<rel>':
2111, '<will3>': 651, '^': 2141, 'bald': 0, 'beiden': 2154, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0,
'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0,
'kennen': 0, 'macht': 0, 'mochte': 2142, 'moechte': 2142, 'muss': 2143, 'möchte': 2142, 'noch': 0, 'nun': 0,
'richtige': 2148, 'sind': 0, 'sucht': 0, 'war': 0, 'werden': 2142, 'will': 2143, 'wird': 2143, 'wollen': 2142,
'wollte': 2142, 'zieht': 0, 'zwei': 2155}, {'<community>': 453}, {'<community>': 453, '<det>': 2157}, {'bei': 2158,
'beim': 2158, 'fuer': 2158, 'fur': 2158, 'im': 2158, 'in': 2158}, {'denken': 2104, 'gehabt': 481}, {'ich': 0},
{'erfahre': 2161, 'erfuhr': 2161, 'hoerte': 2161, 'horte': 2161, 'weiss': 2161, 'weiß': 2161}, {'...': 1937, 'N':
2162}, {'...': 1885, 'an': 481, 'geschickt': 481, 'geschrieben': 481, 'gesendet': 481, 'gschriebn': 481,
'hinterlassen': 481, 'rausgeschickt': 481, 'v': 481, 'verschickt': 481, 'vom': 481, 'von': 481}, {'mail': 2164}, {'':
(22, 'gave:volunteering'), 'bei': 453, 'beim': 453, 'fuer': 453, 'fur': 453, 'im': 453, 'in': 453}, {'ausgeholfen':
453, 'beraten': 453, 'betreut': 453, 'engagiert': 453, 'gearbeitet': 453, 'geholfen': 453, 'gekocht': 453,
'mitgearbeitet': 453, 'mitgeholfen': 453, 'taetig': 453, 'tatig': 453, 'unterrichtet': 453}, {'...': 2167},
{'ausgeholfen': 453, 'beraten': 453, 'betreut': 453, 'engagiert': 453, 'gearbeitet': 453, 'geholfen': 453, 'gekocht':
453, 'mitgearbeitet': 453, 'mitgeholfen': 453, 'taetig': 453, 'unterrichtet': 453}, {'...': 2169}, {'ausgeholfen':
453, 'beraten': 453, 'betreut': 453, 'engagiert': 453, 'gearbeitet': 453, 'geholfen': 453, 'gekocht': 453,
'mitgearbeitet': 453, 'mitgeholfen': 453, 'tatig': 453, 'unterrichtet': 453}, {'...': 2171}, {'an': 2168,
'ausgeholfen': 453, 'bei': 2168, 'beim': 2168, 'beraten': 453, 'betreut': 453, 'fuer': 2170, 'fur': 2172,
'gearbeitet': 453, 'geholfen': 453, 'gekocht': 453, 'im': 2168, 'in': 2168, 'mitgeholfen': 453, 'unterrichtet': 453},
{'': (22, 'gave:volunteering'), '...': 2173}, {'angesetzt': 8, 'ausgemacht': 8, 'geplant': 8, 'verabredet': 8,
'vereinbart': 8, 'vorgesehen': 8}, {'N': 8, 'er': 8, 'ich': 8, 'sie': 8, 'wir': 8}, {'N': 8, 'ich': 8, 'wir': 8}, {'':
(0, 'missed'), '<and>': 2177}, {'N': 2178, 'er': 2178, 'ich': 2178, 'sie': 2178, 'wir': 2178}, {'...': 2175, 'haette':
2176, 'haetten': 2179, 'hatte': 2176, 'hatten': 2179, 'hätte': 2176, 'hätten': 2179, 'sollte': 2179, 'sollten': 2179,
'termin': 8, 'treffen': 8, 'verabredet': 8, 'waren': 2179, 'wollte': 2179, 'wollten': 2179}, {'^': 603, 'fuer': 957,
'fur': 957}, {'...': 958}, {'^': 603, 'fuer': 957}, {'bei': 2182, 'eingelegt': 2183}, {'bei': 2182, 'eingelegt': 957},
{'<them>': 2184, 'N': 2185}, {'^': 603, 'fur': 957}, {'bei': 2182, 'eingelegt': 2187}, {'<them>': 2188, 'N': 2185},
{'eingelegt': 2181, 'fuer': 2186, 'fur': 2189}, {'wort': 2190}, {'eingelegt': 2183}, {'<them>': 2192}, {'eingelegt':
2187}, {'<them>': 2194}, {'eingelegt': 2181, 'fuer': 2193, 'fur': 2195}, {'gutes': 2191, 'wort': 2196}, {'bekannt':
637, 'vernetzt': 636, 'vorgestellt': 636}, {'von': 0}, {'': (23, 'contact'), 'am': 59, 'fuer': 59, 'fur': 59, 'zum':
59}, {'...': 1885, 'an': 481, 'bekommen': 481, 'erhalten': 481, 'gekriegt': 481, 'geschickt': 481, 'geschrieben': 481,
'gesendet': 481, 'gschriebn': 481, 'hinterlassen': 481, 'rausgeschickt': 481, 'v': 481, 'verschickt': 481, 'vom': 481,
'von': 481}, {'abgegeben': 603, 'geschrieben': 603, 'verfasst': 603}, {'N': 2202}, {'fuer': 2203, 'fur': 2203}, {'^':
1645}, {'<them>': 1065, 'fuer': 1064, 'fur': 1064}, {'<does3>': 2206}, {'und': 2207}, {'...': 2208, '<sends3>': 1649,
'<serves3>': 1652, 'baut': 190, 'bringt': 1103, 'erkundigt': 1655, 'fraegt': 1657, 'fragt': 1660, 'fragts': 1657,
'frägt': 1657, 'gibt': 1663, 'hakt': 1655, 'hoert': 1665, 'hort': 1665, 'schaut': 1665, 'schickt': 1103, 'schreibt':
1668, 'sieht': 1665, 'zahlt': 1103}, {'': (6, 'theirs'), '<my>': 1704, 'angebot': 66, 'das': 1739, 'den': 1705, 'die':
1705, 'ein': 1705, 'eine': 1705, 'einladung': 66, 'entwurf': 66, 'erst': 83, 'es': 120, 'intro': 66, 'intros': 66,
'kontakt': 66, 'nen': 1705, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66,
'vorschlage': 66}, {'^': 2210}, {'<deed3>': 2205, '^': 2209, 'antwortet': 1678, 'besorgt': 524, 'bringt': 1678,
'checkt': 524, 'gibt': 1707, 'klaert': 524, 'klart': 524, 'laesst': 1711, 'lassen': 1711, 'lasst': 1711, 'leitet':
1713, 'liefert': 1678, 'lässt': 1711, 'macht': 1721, 'mailt': 524, 'organisiert': 1725, 'reicht': 1713, 'schickt':
2211, 'sendet': 524, 'stellt': 1743, 'ubernimmt': 524, 'uberweist': 524, 'uebernimmt': 524, 'ueberweist': 524,
'unterschreibt': 1678, 'verschickt': 524, 'weiss': 1678, 'weiß': 1678, 'zahlt': 1678}, {'ich': 2006, 'wir': 2006},
{'...': 130}, {'s': 2214}, {'<their>': 2214, 'N': 2215, 'das': 2214, 'den': 2214, 'die': 2214, 'eine': 2214}, {'^':
2216}, {'^': 2216, 'ich': 2217, 'wir': 2217}, {'': (12, 'task'), 'an': 4, 'daran': 4}, {'mich': 2219}, {'': (12,
'task'), '...': 1885, 'geschickt': 481, 'geschrieben': 481, 'gesendet': 481, 'gschriebn': 481, 'hinterlassen': 481,
'rausgeschickt': 481, 'verschickt': 481}, {'...': 512, '<should>': 213}, {'...': 2222}, {'^': 2223}, {'ich': 2224,
'man': 2224, 'wir': 2224}, {'dass': 2225}, {'ist': 430, 'sind': 430}, {'...': 2227}, {'': (7, 'waiting'), '<their>':
2214, 'N': 2215, 'das': 2214, 'den': 2214, 'die': 2214, 'eine': 2214}, {'^': 2229, 'von': 2064}, {'^': 2229, 'ich':
2230, 'von': 2064, 'wir': 2230}, {'...': 513}, {'^': 2232}, {'ich': 2233, 'man': 2233, 'wir': 2233}, {'': (13,
'talk'), 'dass': 2234, 'man': 0}, {'um': 0}, {'geht': 2236, 'ging': 2236}, {'': (2, 'plan'), 'mit': 2077}, {'ich':
2238}, {'ausgegeben': 453, 'ausgeschenkt': 453, 'ausgeteilt': 453, 'gesammelt': 453, 'ist': 430, 'sortiert': 453,
'verteilt': 453}, {'...': 2240, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 453, 'ausgemacht': 59, 'ausgeschenkt':
453, 'ausgeteilt': 453, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'gesammelt': 453, 'ist': 2081, 'sortiert': 453, 'steht': 59, 'vereinbart': 59, 'verteilt': 453, 'wir': 59, 'zugesagt':
59}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8,
'gesprochen': 8, 'mehr': 2242}, {'nicht': 2243}, {'<them>': 717, 'N': 717}, {'wasser': 8}, {'ein': 366}, {'aus': 8,
'flach': 8, 'ins': 2246, 'leider': 488, 'mir': 2247}, {'<they>': 1203}, {'statt': 481}, {'...': 2250}, {'<det>':
2251}, {'statt': 8}, {'': (13, 'talk'), '...': 2250, '<det>': 2251, 'D': 2252, 'besser': 1197, 'es': 1198, 'gern':
1197, 'gerne': 1197, 'gut': 1197, 'lieber': 1197, 'nicht': 2253, 's': 1198}, {'gegeben': 301, 'geschickt': 301},
{'...': 2255, 'N': 301}, {'...': 2255}, {'mir': 2257}, {'an': 2256, 'auf': 2257, 'fuer': 2256, 'fur': 2256, 'von':
2258, 'zu': 2257, 'zum': 2257, 'zur': 2257}, {'^': 20, 'von': 2064}, {'^': 20, 'noch': 2260, 'von': 2064}, {'<me>':
2261}, {'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'...': 2263, 'geburtstag': 0, 'hochzeitstag': 0,
'namenstag': 0}, {'N': 2264}, {'D': 59, 'fuer': 430, 'fur': 430}, {'aus': 8, 'flach': 8, 'ins': 2246, 'leider': 488},
{'aus': 8, 'leider': 488}, {'': (13, 'talk'), 'nicht': 2253, 'statt': 59}, {'am': 59, 'fuer': 59, 'fur': 59}, {'$$':
4, '<det>': 4, '<my>': 4, '<their>': 4, 'N': 4, 'an': 4, 'bei': 4, 'fuer': 4, 'fur': 4, 'mit': 4, 're': 4, 'wegen': 4,
'with': 4, 'zu': 4, 'zum': 4, 'zur': 4}, {'up': 2271}, {'mich': 366}, {'an': 1886, 'mich': 366}, {'N': 614, 'ich':
1886}, {'gearbeitet': 453, 'geholfen': 453, 'mitgeholfen': 453, 'unterrichtet': 453}, {'...': 2276}, {'bei': 2277,
'beim': 2277, 'fuer': 2277, 'fur': 2277, 'im': 2277, 'in': 2277}, {'D': 59, 'auf': 59, 'schon': 430}, {'mich': 2279},
{'angepackt': 453, 'aufgebaut': 453, 'ausgeholfen': 453, 'ausgeschenkt': 453, 'betreut': 453, 'eingesprungen': 453,
'gearbeitet': 453, 'gegrillt': 453, 'geholfen': 453, 'gekocht': 453, 'mitgeholfen': 453, 'unterrichtet': 453,
'vorgelesen': 453}, {'...': 2281, 'angepackt': 453, 'aufgebaut': 453, 'ausgeholfen': 453, 'ausgeschenkt': 453,
'betreut': 453, 'eingesprungen': 453, 'gearbeitet': 453, 'gegrillt': 453, 'geholfen': 453, 'gekocht': 453,
'mitgeholfen': 453, 'unterrichtet': 453, 'vorgelesen': 453}, {'<community>': 2282}, {'betreut': 453, 'gegossen': 453,
'gehalten': 453, 'gehuetet': 453, 'gemacht': 453, 'uebernommen': 453}, {'...': 2284, 'betreut': 453, 'gegossen': 453,
'gehalten': 453, 'gehuetet': 453, 'gemacht': 453, 'uebernommen': 453}, {'dienst': 2285, 'hund': 2285, 'laden': 2285,
'stand': 2285}, {'blumen': 2285, 'kasse': 2285, 'katze': 2285, 'kinder': 2285, 'schicht': 2285, 'vertretung': 2285},
{'abgeholt': 453, 'ausgeholfen': 453, 'betreut': 453, 'den': 2286, 'die': 2287, 'eingekauft': 453, 'eingesprungen':
453, 'erledigt': 453, 'gefahren': 453, 'gegossen': 453, 'gehalten': 453, 'gehuetet': 453, 'gekocht': 453,
'geschmissen': 453, 'gestemmt': 453, 'gutes': 715, 'mitgeholfen': 453, 'mitgekocht': 453, 'mitgenommen': 453,
'uebernommen': 453, 'vertreten': 453, 'wort': 714}, {'gespraech': 961, 'spiel': 961}, {'ein': 960, 'ins': 2289,
'vorgeschlagen': 957}, {'...': 2290}, {'<my>': 2291}, {'auto': 1980, 'dachrinne': 1980, 'fenster': 1980, 'garten':
1980, 'hecke': 1980, 'keller': 1980, 'kueche': 1980, 'rasen': 1980, 'schnee': 1980, 'wohnung': 1980}, {'...': 2288,
'ausgeholfen': 453, 'bei': 2292, 'das': 2293, 'den': 2293, 'die': 2293, 'ein': 960, 'eingesprungen': 453, 'gutes':
715, 'ins': 2289, 'mitgeholfen': 453, 'vorgeschlagen': 957, 'wort': 714}, {'feuer': 1609}, {'ins': 2295}, {'hand':
2296}, {'wort': 713}, {'gutes': 2298}, {'die': 2297, 'ein': 2299, 'gebuergt': 603, 'gutes': 715, 'wort': 714}, {'':
(20, 'gave:referral'), '^': 603}, {'eingelegt': 2301}, {'wort': 2302}, {'gutes': 2303}, {'...': 2300, 'als': 1987,
'bei': 2292, 'den': 704, 'die': 2297, 'ein': 2304, 'einen': 704, 'gebuergt': 603, 'gutes': 715, 'ins': 2289,
'kontakt': 703, 'vorgeschlagen': 957, 'wort': 714}, {'caritas': 1989, 'diakonie': 1989, 'feuerwehr': 1989,
'fluechtlingshilfe': 1989, 'roten': 1990, 'rotes': 1990, 'tafel': 1989}, {'...': 1993, '<community>': 2282, '<det>':
2283, '<them>': 2294, 'N': 2305, 'dem': 2306, 'den': 2306, 'der': 2306, 'die': 2306, 'ein': 1924, 'einen': 1924, 'n':
1924, 'nen': 1924}, {'betreut': 453, 'gegossen': 453, 'gehalten': 453, 'gehutet': 453, 'gemacht': 453, 'ubernommen':
453}, {'...': 2308, 'betreut': 453, 'gegossen': 453, 'gehalten': 453, 'gehutet': 453, 'gemacht': 453, 'ubernommen':
453}, {'dienst': 2309, 'hund': 2309, 'laden': 2309, 'stand': 2309}, {'blumen': 2309, 'kasse': 2309, 'katze': 2309,
'kinder': 2309, 'schicht': 2309, 'vertretung': 2309}, {'abgeholt': 453, 'ausgeholfen': 453, 'betreut': 453, 'den':
2310, 'die': 2311, 'eingekauft': 453, 'eingesprungen': 453, 'erledigt': 453, 'gefahren': 453, 'gegossen': 453,
'gehalten': 453, 'gehutet': 453, 'gekocht': 453, 'geschmissen': 453, 'gestemmt': 453, 'gutes': 715, 'mitgeholfen':
453, 'mitgekocht': 453, 'mitgenommen': 453, 'ubernommen': 453, 'vertreten': 453, 'wort': 714}, {'gesprach': 961,
'spiel': 961}, {'ein': 960, 'ins': 2313, 'vorgeschlagen': 957}, {'...': 2314}, {'<my>': 2315}, {'auto': 1979,
'dachrinne': 1979, 'fenster': 1979, 'garten': 1979, 'hecke': 1979, 'keller': 1979, 'kuche': 1979, 'rasen': 1979,
'schnee': 1979, 'wohnung': 1979}, {'...': 2312, 'ausgeholfen': 453, 'bei': 2316, 'das': 2317, 'den': 2317, 'die':
2317, 'ein': 960, 'eingesprungen': 453, 'gutes': 715, 'ins': 2313, 'mitgeholfen': 453, 'vorgeschlagen': 957, 'wort':
714}, {'die': 2297, 'ein': 2299, 'geburgt': 603, 'gutes': 715, 'wort': 714}, {'...': 2319, 'als': 1987, 'bei': 2316,
'den': 710, 'die': 2297, 'ein': 2304, 'einen': 710, 'geburgt': 603, 'gutes': 715, 'ins': 2313, 'kontakt': 709,
'vorgeschlagen': 957, 'wort': 714}, {'caritas': 1989, 'diakonie': 1989, 'feuerwehr': 1989, 'fluchtlingshilfe': 1989,
'roten': 1990, 'rotes': 1990, 'tafel': 1989}, {'...': 1993, '<community>': 2282, '<det>': 2283, '<them>': 2318, 'N':
2320, 'dem': 2321, 'den': 2321, 'der': 2321, 'die': 2321, 'ein': 1924, 'einen': 1924, 'n': 1924, 'nen': 1924},
{'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'N': 0}, {'...':
452, 'v': 2324, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8,
'von': 2324}, {'dass': 0}, {'kopf': 366}, {'dem': 2327}, {'aus': 2328}, {'nicht': 2329}, {'dran': 8, 'hin': 8, 'ran':
8}, {'aus': 2328, 'dran': 8, 'hin': 8, 'ran': 8}, {'nicht': 488}, {'ihm': 0, 'ihnen': 0, 'ihr': 0, 'mir': 2330, 'ned':
2331, 'net': 2331, 'nicht': 2332, 'nod': 2331, 'noed': 2331, 'sich': 2333}, {'^': 2223, 'bringe': 39, 'geb': 39,
'gebe': 39, 'liefere': 39, 'mache': 39, 'meld': 39, 'melde': 39, 'schick': 39, 'schicke': 39}, {'ich': 2335, 'man':
2224, 'wir': 2224}, {'bringe': 39, 'geb': 39, 'gebe': 39, 'liefere': 39, 'mache': 39, 'meld': 39, 'melde': 39,
'schick': 39, 'schicke': 39}, {'dass': 2336, 'ich': 2337}, {'auf': 1581}, {'': (23, 'contact'), 'dass': 2225},
{'vorbeifahren': 0}, {'fernsehen': 0, 'netz': 0, 'vorbeifahren': 0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2343},
{'': (23, 'contact'), 'auf': 0, 'beim': 2341, 'im': 2342, 'in': 2344, 'online': 0}, {'uns': 481}, {'dazu': 481, 'mit':
481, 'rein': 481, 'vorbei': 481, 'zu': 2346}, {'...': 2347, 'dazu': 481, 'mit': 481, 'rein': 481, 'vorbei': 481, 'zu':
2346}, {'N': 2348}, {'N': 2348, 'auch': 2349, 'noch': 2349}, {'N': 2348, 'auch': 2349, 'noch': 2349, 'sich': 2350},
{'ausgegeben': 453, 'ausgeschenkt': 453, 'ausgeteilt': 453, 'gesammelt': 453, 'sortiert': 453, 'verteilt': 453},
{'...': 2352, 'ausgegeben': 453, 'ausgeschenkt': 453, 'ausgeteilt': 453, 'gesammelt': 453, 'sortiert': 453,
'verteilt': 453}, {'von': 366}, {'mich': 8}, {'aus': 2328, 'dran': 8, 'ran': 8}, {'mir': 2330, 'mit': 481, 'nicht':
2356, 'sich': 2333, 'um': 0}, {'verbaselt': 8, 'verbummelt': 8, 'vergessen': 8, 'verpennt': 8, 'verplant': 8,
'verschlafen': 8, 'verschwitzt': 8}, {'booked': 1896, 'called': 1955, 'canceled': 8, 'cancelled': 8, 'confirmed':
1896, 'gecancelt': 8, 'moved': 1956, 'planned': 1896, 'postponed': 1956, 'pushed': 1956, 'rescheduled': 1956,
'scheduled': 1896, 'shifted': 1956}, {'dass': 481}, {'abgemacht': 2360, 'ausgemacht': 2360, 'beschlossen': 2360,
'besprochen': 2360, 'festgelegt': 2360, 'vereinbart': 2360}, {'zugesagt': 446}, {'<seen_of>': 0}, {'<network>': 2363},
{'erfahren': 0}, {'...': 2365}, {'...': 2363}, {'...': 2365, '<det>': 2367, '<my>': 2367, '<their>': 2367},
{'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'besprechung': 430, 'call': 430, 'date': 430, 'essen': 430, 'gesprach':
430, 'gespraech': 430, 'kaffee': 430, 'lunch': 430, 'meeting': 430, 'termin': 430, 'treffen': 430}, {'': (0,
'missed'), 'lassen': 8}, {'bleiben': 2371, 'gelassen': 8, 'sein': 2371}, {'geschafft': 8}, {'aber': 2372, 'bleiben':
2371, 'dann': 2372, 'doch': 2372, 'gelassen': 8, 'nicht': 2373, 'sein': 2371}, {'^': 12, 'dass': 39}, {'<vowed>':
2375}, {'heilig': 2376}, {'und': 2377}, {'hand': 2376}, {'die': 2379}, {'handschlag': 2376}, {'fest': 2376, 'hoch':
2378, 'in': 2380, 'per': 2381, 'zugesagt': 446}, {'zeitung': 2363}, {'der': 2383}, {'<det>': 2367, '<my>': 2367,
'<their>': 2367}, {'<them>': 2382, 'auf': 2364, 'aus': 2366, 'besprechung': 430, 'call': 430, 'date': 430, 'durch':
2368, 'eigentlich': 2369, 'ein': 2370, 'eine': 2370, 'einen': 2370, 'essen': 430, 'fest': 2369, 'geplant': 8,
'gesprach': 430, 'gespraech': 430, 'in': 2384, 'kaffee': 430, 'lunch': 430, 'meeting': 430, 'n': 2370, 'ne': 2370,
'nen': 2370, 'termin': 430, 'treffen': 430, 'uber': 2368, 'ueber': 2368, 'von': 2385, 'vor': 8, 'vorgehabt': 8},
{'abgesagt': 8}, {'abgesagt': 8, 'kurzfristig': 2387, 'spontan': 2387, 'wieder': 2387}, {'<them>': 2362, 'auf': 2364,
'besprechung': 430, 'call': 430, 'date': 430, 'durch': 2385, 'eigentlich': 2369, 'ein': 2370, 'eine': 2370, 'einen':
2370, 'essen': 430, 'fest': 2369, 'geplant': 8, 'gesprach': 430, 'gespraech': 430, 'in': 2384, 'kaffee': 430, 'lunch':
430, 'meeting': 430, 'n': 2370, 'ne': 2370, 'nen': 2370, 'termin': 430, 'treffen': 430, 'uber': 2385, 'ueber': 2385,
'von': 2385, 'vor': 8, 'vorgehabt': 8}, {'...': 2361, '<them>': 2362, 'abgesagt': 8, 'auf': 2364, 'aus': 2366,
'besprechung': 430, 'call': 430, 'date': 430, 'durch': 2368, 'eigentlich': 2369, 'ein': 2370, 'eine': 2370, 'einen':
2370, 'es': 2374, 'essen': 430, 'fest': 2369, 'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 430, 'gespraech':
430, 'ich': 2386, 'in': 2384, 'kaffee': 430, 'kurzfristig': 2387, 'lunch': 430, 'meeting': 430, 'mir': 2388, 'n':
2370, 'ne': 2370, 'nen': 2370, 'spontan': 2387, 'termin': 430, 'treffen': 430, 'uber': 2368, 'ueber': 2368, 'uns':
2388, 'von': 2385, 'vor': 8, 'vorgehabt': 8, 'wieder': 2387, 'wir': 2389}, {'aber': 2372, 'bleiben': 2371, 'dann':
2372, 'doch': 2372, 'gelassen': 8, 'sein': 2371}, {'...': 2361, '<them>': 2362, 'abgesagt': 8, 'auf': 2364, 'aus':
2366, 'besprechung': 430, 'call': 430, 'date': 430, 'durch': 2368, 'eigentlich': 2369, 'ein': 2370, 'eine': 2370,
'einen': 2370, 'es': 2391, 'essen': 430, 'fest': 2369, 'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 430,
'gespraech': 430, 'ich': 2386, 'in': 2384, 'kaffee': 430, 'kurzfristig': 2387, 'lunch': 430, 'meeting': 430, 'mir':
2388, 'n': 2370, 'ne': 2370, 'nen': 2370, 'spontan': 2387, 'termin': 430, 'treffen': 430, 'uber': 2368, 'ueber': 2368,
'uns': 2388, 'von': 2385, 'vor': 8, 'vorgehabt': 8, 'wieder': 2387, 'wir': 2389}, {'<said>': 0}, {'...': 2393,
'<said>': 0}, {'<rel>': 2394}, {'<det>': 2395, '<my>': 2395, '<their>': 2395, 'haengen': 759, 'haengenlassen': 8,
'hangen': 759, 'hangenlassen': 8, 'sitzen': 760, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'versetzt': 8},
{'gepostet': 0}, {'<them>': 2382, 'auf': 2364, 'aus': 2366, 'besprechung': 430, 'call': 430, 'date': 430, 'durch':
2368, 'ein': 2370, 'eine': 2370, 'einen': 2370, 'essen': 430, 'gesprach': 430, 'gespraech': 430, 'in': 2384, 'kaffee':
430, 'lunch': 430, 'meeting': 430, 'n': 2370, 'ne': 2370, 'nen': 2370, 'termin': 430, 'treffen': 430, 'uber': 2368,
'ueber': 2368, 'von': 2385}, {'abgesagt': 8, 'kurzfristig': 2387, 'spontan': 2387, 'verabredet': 59, 'wieder': 2387},
{'': (14, 'together'), '<them>': 2362, 'auf': 2364, 'besprechung': 430, 'call': 430, 'date': 430, 'durch': 2385,
'ein': 2370, 'eine': 2370, 'einen': 2370, 'essen': 430, 'gesprach': 430, 'gespraech': 430, 'in': 2384, 'kaffee': 430,
'lunch': 430, 'meeting': 430, 'n': 2370, 'ne': 2370, 'nen': 2370, 'termin': 430, 'treffen': 430, 'uber': 2385,
'ueber': 2385, 'von': 2385}, {'...': 2361, '<me>': 2396, '<them>': 2362, '<they>': 2009, 'N': 2397, 'abgesagt': 8,
'auf': 2364, 'aus': 2366, 'besprechung': 430, 'call': 430, 'date': 430, 'durch': 2368, 'ein': 2370, 'eine': 2370,
'einen': 2370, 'essen': 430, 'gesprach': 430, 'gespraech': 430, 'ich': 2398, 'in': 2384, 'kaffee': 430, 'kurzfristig':
2387, 'lunch': 430, 'meeting': 430, 'mir': 2388, 'n': 2370, 'ne': 2370, 'nen': 2370, 'spontan': 2387, 'termin': 430,
'treffen': 430, 'uber': 2368, 'ueber': 2368, 'uns': 2399, 'von': 2385, 'wieder': 2387, 'wir': 2400}, {'<should>': 8,
'wollen': 8}, {'<comeinf>': 2402, 'muessen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2403, '<comeinf>': 2402}, {'': (11,
'thinking'), '<until>': 543, '^': 1252, 'dass': 1032, 'wenn': 1032}, {'<until>': 543, '^': 1252, 'dass': 1032, 'lust':
366, 'wenn': 1032}, {'eigentlich': 8}, {'...': 2403, '<comeinf>': 2402, 'besser': 1197, 'eigentlich': 8, 'es': 1198,
'gern': 2405, 'gerne': 2406, 'gut': 1197, 'ich': 2407, 'lieber': 1197, 's': 1198}, {'...': 2403, '<comeinf>': 2402,
'gern': 1255, 'gerne': 1255}, {'<comeinf>': 2402}, {'...': 2410, '<comeinf>': 2402}, {'...': 2361}, {'moved': 1956,
'postponed': 1956, 'pushed': 1956, 'rescheduled': 1956, 'shifted': 1956}, {'been': 2413}, {'<det>': 2395, '<my>':
2395, '<their>': 2395, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert':
0, 'gesagt': 0, 'geschrieben': 0, 'gesteckt': 0, 'haengen': 759, 'haengenlassen': 8, 'hangen': 759, 'hangenlassen': 8,
'sitzen': 760, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'...': 2263,
'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'geghostet': 8, 'vertroestet': 8, 'vertrostet':
8}, {'geklappt': 8}, {'abgehoben': 8, 'geantwortet': 8, 'geklappt': 8, 'hingehauen': 8, 'reagiert': 8,
'zuruckgerufen': 8, 'zuruckgeschrieben': 8, 'zurueckgerufen': 8, 'zurueckgeschrieben': 8}, {'gemeldet': 8},
{'gemeldet': 8, 'mehr': 2420}, {'nicht': 2421}, {'<me>': 2415, '<they>': 2009, 'N': 2416, 'abgesagt': 8, 'angedeutet':
0, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 2387, 'mich': 2417, 'mir':
2388, 'ned': 2418, 'nicht': 2419, 'sich': 2422, 'spontan': 2387, 'uns': 2388, 'verraten': 0, 'vor': 0, 'wieder':
2387}, {'<comeinf>': 2402, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2424, '<comeinf>': 2402}, {'gelegenheit':
8, 'lust': 8, 'nerven': 8, 'zeit': 8}, {'<comeinf>': 2402, 'keine': 2426, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'':
(0, 'missed'), 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), 'eigentlich': 2428, 'ein': 481, 'eine':
481, 'einen': 481, 'fest': 2369, 'geplant': 8, 'n': 481, 'ne': 481, 'nen': 481, 'vor': 8, 'vorgehabt': 8},
{'eigentlich': 2369, 'fest': 2369, 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2427,
'<comeinf>': 2402, 'abgesagt': 8, 'besser': 1197, 'eigentlich': 2428, 'ein': 481, 'eine': 481, 'einen': 481, 'es':
1198, 'fest': 2369, 'geplant': 8, 'gern': 2405, 'gerne': 2406, 'gut': 1197, 'ich': 2429, 'keine': 2426, 'kurzfristig':
2387, 'lieber': 1197, 'mir': 2388, 'n': 481, 'ne': 481, 'nen': 481, 's': 1198, 'spontan': 2387, 'uns': 2388, 'vor': 8,
'vorgehabt': 8, 'wieder': 2387, 'wir': 2430}, {'': (23, 'contact'), 'eigentlich': 2369, 'fest': 2369, 'geplant': 8,
'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2427, '<comeinf>': 2402, 'eigentlich': 2369, 'fest': 2369,
'geplant': 8, 'gern': 1255, 'gerne': 1255, 'ich': 2430, 'keine': 2426, 'vor': 8, 'vorgehabt': 8, 'wir': 2432}, {'to':
39}, {'introducing': 524, 'sending': 524}, {'ll': 524, 's': 2435, 'will': 524}, {'ab': 8}, {'nicht': 2437}, {'es': 0},
{'dank': 2101}, {'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8},
{'an': 481, 'beisammen': 481, 'neben': 481, 'uber': 481, 'ueber': 481, 'zusammen': 481}, {'...': 2442}, {'man': 0},
{'mich': 59}, {'...': 2424, '<comeinf>': 2402, 'besser': 1197, 'eigentlich': 8, 'es': 1198, 'gern': 2405, 'gerne':
2406, 'gut': 1197, 'ich': 2407, 'lieber': 1197, 's': 1198}, {'...': 2424, '<comeinf>': 2402, 'gern': 1255, 'gerne':
1255}, {'ll': 39, 'owe': 40, 'promised': 446, 'will': 39}, {'fuer': 456, 'fur': 459}, {'N': 478}, {'besucht': 481,
'gegessen': 481, 'gehabt': 481, 'gequatscht': 481, 'geredet': 481, 'gesehen': 481, 'gesprochen': 481, 'getroffen':
481, 'telefoniert': 481}, {'<vowed>': 635, '^': 643, 'am': 647, 'auf': 647, 'beim': 647, 'darum': 652, 'drum': 652,
'ersucht': 651, 'gebeten': 651, 'gesagt': 658, 'geschrieben': 658, 'gsagt': 658, 'gschriebn': 658, 'im': 647, 'per':
647, 'um': 74, 'via': 647}, {'leider': 699, 'nicht': 698}, {'<vowed>': 635, '^': 643, 'am': 647, 'auf': 647, 'beim':
647, 'darum': 652, 'drum': 652, 'ersucht': 651, 'gebeten': 651, 'im': 647, 'per': 647, 'um': 74, 'via': 647}, {'...':
2451, '<them>': 2454, '<title>': 664, '<vowed>': 662, '^': 643, 'mit': 746}, {'angeboten': 39, 'bereit': 751,
'bereiterklaert': 39, 'bereiterklart': 39, 'verpflichtet': 39}, {'...': 2451, '<them>': 2452, '<title>': 664,
'<vowed>': 662, '^': 643, 'es': 2453, 'gesagt': 658, 'geschrieben': 658, 'gsagt': 658, 'gschriebn': 658, 'ich': 2455,
'leider': 699, 'mich': 2456, 'mit': 746, 'nicht': 698, 'wir': 2455}, {'': (5, 'mine'), '...': 81, '<det>': 12},
{'...': 81, '<them>': 12, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'ihn': 90, 's': 90, 'sie': 90}, {'an': 12,
'durch': 12, 'nach': 12, 'um': 12}, {'...': 2460}, {'...': 2460, '<them>': 2461, 'mir': 2461, 'uns': 2461}, {'N': 12,
'ihn': 12, 'ihr': 12, 'sie': 12}, {'<until>': 12, 'fuer': 2463, 'fur': 2463}, {'ab': 12, 'auf': 12, 'durch': 12,
'nach': 12, 'raus': 12, 'vorbei': 12, 'weiter': 12, 'zusammen': 12}, {'...': 2465}, {'': (5, 'mine'), '...': 2465,
'D': 2466}, {'<det>': 12, '<my>': 12, '<their>': 12}, {'...': 2464, '<them>': 2467, '<until>': 2468, 'D': 2468, 'das':
90, 'den': 90, 'die': 90, 'es': 90, 'fuer': 90, 'fur': 90, 'ihn': 90, 'sie': 90}, {'<them>': 1822, 'mich': 1823,
'zuruck': 12, 'zurueck': 12}, {'<deed1>': 2458, '<give1>': 2459, '<sees1>': 2462, '<serves>': 2469, '<their>': 1812,
'N': 1813, 'das': 1812, 'den': 1812, 'die': 1812, 'ihr': 1812, 'kuemmer': 1821, 'kuemmere': 1821, 'kuemmre': 1821,
'kummer': 1821, 'kummere': 1821, 'kummre': 1821, 'meld': 2470, 'melde': 2470, 'ruf': 1831, 'rufe': 1831, 'schreib':
1831, 'schreibe': 1831, 'sein': 1812, 'uberleg': 1837, 'uberlege': 1837, 'ueberleg': 1837, 'ueberlege': 1837}, {'aus':
12, 'bereit': 12, 'vor': 12, 'zusammen': 12}, {'...': 2472}, {'^': 2473}, {'<them>': 2474}, {'<them>': 2474,
'<title>': 2475}, {'ab': 59, 'heim': 59, 'hin': 59}, {'...': 2477}, {'...': 2477, 'D': 2478}, {'N': 2479, 'ihn': 2479,
'sie': 2479}, {'^': 2002}, {'bei': 12, 'damit': 12, 'mit': 12}, {'zug': 2482}, {'reihe': 2482}, {'der': 2484}, {'am':
2483, 'an': 2485, 'dran': 2482}, {'...': 2057, '<them>': 972, 'dran': 2028}, {'^': 2486}, {'...': 2057}, {'...': 2057,
'<them>': 972, 'D': 1574, '^': 2486, 'dran': 2028, 'ich': 2487, 'jetzt': 2488, 'leider': 2052, 'nicht': 2051, 'nun':
2488, 'wir': 2489}, {'^': 213, 'ich': 2065, 'von': 2064, 'wir': 2065}, {'daran': 2107, 'dran': 2107, 'nicht': 2108},
{'auf': 389, 'besser': 389, 'bloss': 389, 'bloß': 389, 'lieber': 389, 'nicht': 389, 'um': 389, 'von': 389}, {'daran':
2107, 'dran': 2107, 'ich': 2492, 'mich': 2493, 'mir': 2493, 'nicht': 2108, 'uns': 2493}, {'an': 366, 'daran': 366,
'daruber': 366, 'darueber': 366, 'uber': 366, 'ueber': 366}, {'mich': 2493, 'mir': 2493, 'uns': 2493}, {'D': 1574},
{'...': 430, 'auf': 471}, {'...': 430, 'auf': 471, 'schon': 2498}, {'mich': 2499, 'uns': 2499}, {'daran': 2107,
'dran': 2107}, {'sobald': 12, 'sowie': 12, 'wenn': 12}, {'<them>': 2502}, {'bei': 2503, 'sobald': 12, 'sowie': 12,
'wenn': 12}, {'^': 2504}, {'mich': 2505}, {'<them>': 39, 'gern': 366}, {'^': 12, 'solange': 39}, {'einraeumen': 0,
'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'hoeren': 366, 'sehen': 366, 'treffen': 366, 'verabreden':
366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'...': 2510, 'hoeren': 366, 'sehen':
366, 'treffen': 366, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366},
{'aber': 2509, 'auch': 2509, 'daran': 2107, 'dran': 2107, 'ehrlich': 2509, 'einraeumen': 0, 'gestehen': 0, 'gestehn':
0, 'leider': 2509, 'mich': 2511, 'sagen': 0, 'schon': 2509, 'uns': 2511, 'zugeben': 0}, {'aber': 2509, 'auch': 2509,
'ehrlich': 2509, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2509, 'sagen': 0, 'schon': 2509, 'zugeben':
0}, {'mich': 2511, 'uns': 2511}, {'<them>': 2508, '^': 12, 'aber': 2509, 'auch': 2509, 'daran': 2107, 'dran': 2107,
'ehrlich': 2509, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2512, 'leider': 2509, 'man': 2513, 'mich': 2511,
'sagen': 0, 'schon': 2509, 'uns': 2511, 'wir': 2514, 'zugeben': 0}, {'daran': 2107, 'dran': 2107, 'ich': 2501},
{'aber': 2509, 'auch': 2509, 'ehrlich': 2509, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2509, 'mich':
2511, 'sagen': 0, 'schon': 2509, 'uns': 2511, 'zugeben': 0}, {'aber': 2509, 'auch': 2509, 'ehrlich': 2509,
'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2517, 'leider': 2509, 'man': 2513, 'mich': 2511, 'sagen': 0,
'schon': 2509, 'uns': 2511, 'wir': 2514, 'zugeben': 0}, {'ich': 2514, 'mich': 2511, 'uns': 2511, 'wir': 2514},
{'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'hoeren': 366, 'horen':
366, 'sehen': 366, 'treffen': 366, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen': 366,
'zusammentelefonieren': 366}, {'...': 2521, 'hoeren': 366, 'horen': 366, 'sehen': 366, 'treffen': 366, 'verabreden':
366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'aber': 2520, 'auch': 2520, 'daran':
2107, 'dran': 2107, 'ehrlich': 2520, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2520,
'mich': 2522, 'sagen': 0, 'schon': 2520, 'uns': 2522, 'zugeben': 0}, {'aber': 2520, 'auch': 2520, 'ehrlich': 2520,
'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2520, 'sagen': 0, 'schon': 2520, 'zugeben':
0}, {'mich': 2522, 'uns': 2522}, {'<them>': 2508, '^': 12, 'aber': 2520, 'auch': 2520, 'daran': 2107, 'dran': 2107,
'ehrlich': 2520, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2523, 'leider': 2520, 'man':
2524, 'mich': 2522, 'nicht': 2108, 'sagen': 0, 'schon': 2520, 'uns': 2522, 'wir': 2525, 'zugeben': 0}, {'einraumen':
0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'horen': 366, 'sehen': 366, 'treffen': 366, 'verabreden':
366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'...': 2528, 'horen': 366, 'sehen':
366, 'treffen': 366, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366},
{'aber': 2527, 'auch': 2527, 'daran': 2107, 'dran': 2107, 'ehrlich': 2527, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'leider': 2527, 'mich': 2529, 'sagen': 0, 'schon': 2527, 'uns': 2529, 'zugeben': 0}, {'aber': 2527, 'auch': 2527,
'ehrlich': 2527, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2527, 'sagen': 0, 'schon': 2527, 'zugeben':
0}, {'mich': 2529, 'uns': 2529}, {'<them>': 2508, '^': 12, 'aber': 2527, 'auch': 2527, 'daran': 2107, 'dran': 2107,
'ehrlich': 2527, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2530, 'leider': 2527, 'man': 2531, 'mich': 2529,
'sagen': 0, 'schon': 2527, 'uns': 2529, 'wir': 2532, 'zugeben': 0}, {'aber': 2520, 'auch': 2520, 'ehrlich': 2520,
'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2520, 'mich': 2529, 'sagen': 0, 'schon': 2520,
'uns': 2529, 'zugeben': 0}, {'aber': 2520, 'auch': 2520, 'ehrlich': 2520, 'einraeumen': 0, 'einraumen': 0, 'gestehen':
0, 'gestehn': 0, 'ich': 2534, 'leider': 2520, 'man': 2524, 'mich': 2529, 'sagen': 0, 'schon': 2520, 'uns': 2529,
'wir': 2532, 'zugeben': 0}, {'ich': 2532, 'mich': 2529, 'uns': 2529, 'wir': 2532}, {'aber': 2527, 'auch': 2527,
'ehrlich': 2527, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2527, 'mich': 2529, 'sagen': 0, 'schon': 2527,
'uns': 2529, 'zugeben': 0}, {'aber': 2527, 'auch': 2527, 'ehrlich': 2527, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'ich': 2537, 'leider': 2527, 'man': 2531, 'mich': 2529, 'sagen': 0, 'schon': 2527, 'uns': 2529, 'wir': 2532,
'zugeben': 0}, {'^': 157}, {'auf': 2539}, {'D': 2540, 'auf': 2539}, {'D': 2540, 'auf': 2539, 'ich': 2541}, {'...':
2057, 'ich': 2489, 'wir': 2489}, {'<them>': 39, '^': 12, 'ich': 446, 'wir': 40}, {'<them>': 39, 'ich': 40, 'wir': 40},
{'D': 59, 'uns': 430}, {'...': 2057, 'D': 1574, '^': 2486, 'ich': 2489, 'jetzt': 2488, 'leider': 2052, 'nicht': 2051,
'nun': 2488, 'wir': 2489}, {'^': 542, 'solange': 39}, {'<them>': 2548, '^': 213, 'auf': 1448, 'besser': 389,
'dringend': 389, 'endlich': 389, 'lieber': 389, 'mich': 2493, 'mir': 2493, 'niemals': 389, 'unbedingt': 389, 'uns':
2493}, {'^': 213, 'auf': 1448, 'besser': 389, 'dringend': 389, 'endlich': 389, 'lieber': 389, 'niemals': 389,
'unbedingt': 389}, {'...': 2521, 'auf': 389, 'besser': 389, 'bloss': 389, 'bloß': 389, 'hoeren': 366, 'horen': 366,
'lieber': 389, 'nicht': 389, 'sehen': 366, 'treffen': 366, 'um': 389, 'verabreden': 366, 'von': 389, 'wiedersehen':
366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'<them>': 2548, 'auf': 1448, 'besser': 389, 'dringend':
389, 'endlich': 389, 'ich': 2525, 'lieber': 389, 'mich': 2551, 'mir': 2493, 'niemals': 389, 'unbedingt': 389, 'uns':
2551, 'wir': 2525}, {'auf': 1448, 'besser': 389, 'dringend': 389, 'endlich': 389, 'lieber': 389, 'niemals': 389,
'unbedingt': 389}, {'auf': 1448, 'besser': 389, 'dringend': 389, 'endlich': 389, 'ich': 2525, 'lieber': 389, 'mich':
2522, 'niemals': 389, 'unbedingt': 389, 'uns': 2522, 'wir': 2525}, {'vor': 366}, {'<them>': 2474, '<title>': 2475,
'mir': 2555}, {'...': 1836}, {'^': 2557}, {'mir': 2558}, {'': (11, 'thinking'), 'mir': 2558}, {'^': 12, 'ich': 39},
{'^': 12, 'dass': 2561, 'ich': 39}, {'<them>': 2562, '^': 12, 'dass': 2561, 'ich': 39}, {'<them>': 2562, '^': 12,
'dass': 2561, 'ich': 2563}, {'arzt': 8, 'einkaufen': 8, 'sport': 8}, {'dusche': 8}, {'der': 2566}, {'hause': 8},
{'da': 8, 'daheim': 8, 'zu': 2568, 'zuhause': 8}, {'beim': 2565, 'duschen': 8, 'einkaufen': 8, 'in': 2567, 'nicht':
2569, 'unterwegs': 8, 'weg': 8}, {'beim': 2565, 'da': 8, 'daheim': 8, 'duschen': 8, 'einkaufen': 8, 'in': 2567,
'nicht': 2569, 'unterwegs': 8, 'weg': 8, 'zu': 2568, 'zuhause': 8}, {'...': 2057, 'beim': 2565, 'duschen': 8,
'einkaufen': 8, 'gerade': 2570, 'grad': 2570, 'ich': 2489, 'in': 2567, 'leider': 2570, 'nicht': 2571, 'unterwegs': 8,
'weg': 8, 'wir': 2489}, {'auf': 1394}, {'noch': 2573}, {'auf': 1394, 'immer': 2574, 'jetzt': 2573, 'weiterhin': 2573},
{'auf': 1394, 'ich': 2575, 'immer': 2574, 'jetzt': 2573, 'weiterhin': 2573, 'wir': 2575}, {'...': 2573}, {'auf': 1394,
'immer': 2574, 'jetzt': 2573, 'seit': 2577, 'weiterhin': 2573}, {'auf': 1394, 'ich': 2578, 'immer': 2574, 'jetzt':
2573, 'seit': 2577, 'weiterhin': 2573, 'wir': 2578}, {'^': 12, 'bei': 40}, {'<them>': 39, 'mich': 2580}, {'': (2,
'plan'), '<them>': 39, 'mich': 2580}, {'...': 2449, '<acts1>': 471, '<and>': 2450, '<give1>': 499, '<have>': 2457,
'<should>': 838, '^': 2471, 'arbeite': 2476, 'auf': 2364, 'begleite': 2480, 'begleiten': 2480, 'bekomm': 2481,
'bekomme': 2481, 'bereite': 2476, 'besuche': 59, 'bin': 2490, 'braeuchte': 2491, 'brauch': 2069, 'brauche': 2069,
'brauchen': 2069, 'brauchte': 2491, 'bring': 2076, 'bringe': 2076, 'bräuchte': 2491, 'daran': 2107, 'darf': 2494,
'denke': 2495, 'dran': 2107, 'duerfe': 389, 'duerfen': 2496, 'durfe': 389, 'durfen': 2496, 'erhoffe': 2218, 'erwarte':
2231, 'erwarten': 2231, 'fahr': 2497, 'fahre': 2497, 'frag': 2273, 'frage': 2273, 'freu': 2500, 'freue': 2500,
'freuen': 2500, 'geh': 2497, 'gehe': 2497, 'gruble': 366, 'grueble': 366, 'hol': 2480, 'hole': 2480, 'holen': 2480,
'ich': 2501, 'krieg': 2481, 'kriege': 2481, 'leg': 2476, 'lege': 2476, 'meld': 2506, 'melde': 2506, 'mit': 2058,
'mochte': 2507, 'mochten': 40, 'moechte': 2507, 'moechten': 40, 'muass': 446, 'mues': 446, 'muesse': 389, 'muessen':
2515, 'muesst': 2516, 'muesste': 2518, 'muessten': 2519, 'muss': 2526, 'musse': 389, 'mussen': 2533, 'musst': 2516,
'musste': 2535, 'mussten': 2536, 'möchte': 2507, 'müsste': 2538, 'müssten': 2536, 'nehm': 2076, 'nehme': 2076, 'pass':
2542, 'passe': 2542, 'samma': 2543, 'schuld': 2544, 'schulde': 2544, 'schulden': 2545, 'seh': 2546, 'sehe': 2546,
'sehen': 2546, 'sind': 2547, 'soll': 2549, 'solle': 2550, 'sollen': 2552, 'solln': 2553, 'sollte': 2554, 'sollten':
2554, 'stell': 2476, 'stelle': 2556, 'treff': 59, 'treffe': 59, 'uberleg': 2559, 'uberlege': 2560, 'ubernehme': 39,
'ueberleg': 2559, 'ueberlege': 2560, 'uebernehme': 39, 'und': 757, 'vermisse': 366, 'versprach': 2564, 'versprech':
2564, 'verspreche': 2564, 'war': 2572, 'waren': 2543, 'wart': 2576, 'warte': 2579, 'warten': 2579, 'werd': 2581,
'werde': 2582, 'werden': 40, 'will': 40, 'wollen': 40, 'wuenschte': 366, 'wunschte': 366}, {'bereitgestellt': 26,
'freigeraeumt': 26, 'freigeraumt': 26, 'zur': 1634}, {'...': 2584}, {'...': 2130, '<my>': 2585, '<vowed>': 943,
'empfohlen': 603, 'geht': 0, 'vermittelt': 603, 'weiterempfohlen': 603}, {'...': 2130, '<my>': 2585, '<vowed>': 943,
'empfohlen': 603, 'vermittelt': 603, 'weiterempfohlen': 603}, {'...': 2130, '<my>': 2585, '<rel>': 2111, '<vowed>':
943, 'empfohlen': 603, 'geht': 0, 'vermittelt': 603, 'weiterempfohlen': 603}, {'ich': 389, 'wir': 389}, {'<should>':
2589}, {'nach': 2590}, {'meinung': 2591}, {'...': 1993, '<community>': 1962, '<det>': 1963, 'stich': 760,
'vorbeigehen': 2000}, {'^': 1911}, {'s': 2594}, {'N': 2595, '^': 1916}, {'auf': 2596}, {'noch': 2597}, {'gelaufen':
481}, {'arme': 2599}, {'abwesenheit': 8}, {'...': 1958, '<community>': 1962, '<det>': 1963, 'die': 2600, 'meiner':
2601}, {'N': 613, 'ich': 2015}, {'gefallen': 8}, {'wasser': 2604}, {'<and>': 2093, 'N': 636, 'an': 2093, 'bei': 2093,
'mit': 2093, 'to': 2093, 'with': 2093, 'x': 2093, 'zu': 2093}, {'<and>': 2093, 'N': 636, 'an': 2093, 'bei': 2093,
'mit': 2093, 'zu': 2093}, {'N': 2607}, {'N': 636, 'fuer': 2093, 'fur': 2093, 'zwischen': 2093}, {'<and>': 2093, 'N':
636, 'an': 2093, 'bei': 2093, 'mit': 2093, 'x': 2093, 'zu': 2093}, {'N': 2610, 'fuer': 2608, 'fur': 2608, 'von': 2608,
'zwischen': 2608}, {'N': 2606, 'fuer': 2608, 'fur': 2608, 'gemacht': 2609, 'geschickt': 2609, 'mail': 2611,
'rausgeschickt': 2609, 'von': 2608, 'zwischen': 2608}, {'<and>': 2093, 'to': 2093}, {'N': 2613}, {'gemacht': 2609,
'geschickt': 2609, 'rausgeschickt': 2609}, {'<not>': 2026, 'a': 1265, 'aber': 2027, 'ah': 1265, 'au': 1265, 'auch':
1265, 'booked': 1896, 'called': 1955, 'canceled': 8, 'cancelled': 8, 'confirmed': 1896, 'dann': 2027, 'gecancelt': 8,
'moved': 1956, 'planned': 1896, 'postponed': 1956, 'pushed': 1956, 'rescheduled': 1956, 'scheduled': 1896, 'shifted':
1956}, {'': (0, 'missed'), 'gekommen': 8}, {'dazwischen': 2617}, {'angesetzt': 59, 'ausgemacht': 59, 'eingetragen':
59, 'etwas': 2618, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59, 'was': 2618}, {'...': 1276,
'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8}, {'ned': 2620, 'net': 2620, 'nicht': 2620}, {'...': 2621, '<me>':
1269, 'ned': 2620, 'net': 2620, 'nicht': 2620}, {'ansicht': 516, 'auffassung': 516, 'meinung': 516}, {'gekommen': 0},
{'ohren': 2624}, {'zu': 2625}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8, 'zu': 882}, {'...': 2619, '<not>':
2026, '<they>': 2622, 'a': 1265, 'aber': 2027, 'abgemacht': 59, 'ah': 1265, 'angesetzt': 59, 'au': 1265, 'auch': 1265,
'aufgetaucht': 481, 'ausgefallen': 8, 'ausgemacht': 59, 'dann': 2027, 'dazugekommen': 481, 'dazugestossen': 481,
'dazugestoßen': 481, 'der': 2623, 'eingeplant': 59, 'eingetragen': 59, 'entfallen': 8, 'etwas': 2618, 'festgelegt':
59, 'fixiert': 59, 'fuer': 430, 'fur': 430, 'gebucht': 59, 'gekommen': 481, 'geplant': 59, 'gestrichen': 8, 'ist':
489, 'mir': 2626, 'mitgekommen': 481, 'nicht': 2627, 'reserviert': 59, 'terminiert': 59, 'uns': 2626, 'vereinbart':
59, 'verschoben': 1930, 'vorbeigefahren': 481, 'vorbeigekommen': 481, 'was': 2618, 'wurde': 489}, {'am': 1581},
{'...': 2240, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 453, 'ausgemacht': 59, 'ausgeschenkt': 453,
'ausgeteilt': 453, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'gesammelt': 453, 'ist': 2081, 'sortiert': 453, 'steht': 59, 'vereinbart': 59, 'verteilt': 453, 'zugesagt': 59},
{'etwas': 2618, 'was': 2618}, {'N': 2348, 'an': 1281, 'auf': 1281, 'bei': 1281, 'beim': 1281, 'in': 1281, 'zu': 1281},
{'': (0, 'missed'), 'dazu': 8, 'zustande': 8}, {'<my>': 481, 'mir': 481, 'uns': 481}, {'...': 2631, 'N': 2348, 'alle':
1282, 'an': 1281, 'auch': 2632, 'auf': 1281, 'aufgetaucht': 481, 'bei': 1288, 'beide': 1282, 'beim': 1281, 'da': 1287,
'dazugekommen': 481, 'dazugestossen': 481, 'dazugestoßen': 481, 'doch': 1526, 'einfach': 1526, 'etwas': 2618,
'gekommen': 481, 'im': 1284, 'in': 1290, 'ins': 1284, 'kurz': 1286, 'mitgekommen': 481, 'nicht': 2633, 'noch': 2349,
'sich': 2350, 'vorbei': 481, 'vorbeigefahren': 481, 'vorbeigekommen': 481, 'was': 2618, 'wieder': 1282, 'zu': 2634},
{'N': 2348, 'alle': 1282, 'an': 1281, 'auch': 2632, 'auf': 1281, 'bei': 1288, 'beide': 1282, 'beim': 1281, 'da': 1287,
'im': 1284, 'in': 1290, 'ins': 1284, 'kurz': 1286, 'noch': 2349, 'sich': 2350, 'wieder': 1282, 'zu': 1281}, {'...':
1296, '<me>': 1301, '^': 1295}, {'gepackt': 453, 'geschleppt': 453, 'getragen': 453, 'verladen': 453}, {'mit': 8},
{'anruf': 2639, 'call': 2639, 'gesprach': 2639, 'gespraech': 2639, 'kaffee': 2639, 'kontakt': 2639, 'meeting': 2639,
'telefonat': 2639, 'termin': 2639, 'treffen': 2639}, {'fixe': 2639}, {'<appointment>': 8, 'anruf': 2639, 'call': 2639,
'en': 2640, 'essen': 2639, 'gesprach': 2639, 'gespraech': 2639, 'jour': 2641, 'kaffee': 2639, 'kontakt': 2639,
'lebenszeichen': 8, 'lunch': 2639, 'meeting': 2639, 'telefonat': 2639, 'termin': 2639, 'treffen': 2639}, {'': (0,
'missed'), 'bekommen': 8, 'erhalten': 8, 'von': 8}, {'gehabt': 8}, {'': (0, 'missed'), 'gehabt': 8}, {'bekommen': 8,
'erhalten': 8, 'von': 8}, {'fuer': 8, 'fur': 8, 'gehabt': 8}, {'<appointment>': 8, 'antwort': 2643, 'energie': 2644,
'gelegenheit': 2645, 'kraft': 2644, 'lust': 2644, 'mail': 2646, 'moeglichkeit': 2644, 'moglichkeit': 2644,
'nachricht': 2646, 'nerven': 2644, 'reaktion': 2643, 'ruckmeldung': 2646, 'rueckmeldung': 2646, 'zeit': 2647},
{'<appointment>': 8, 'anruf': 2639, 'call': 2639, 'kaffee': 2639, 'kontakt': 2639, 'termin': 2639}, {'abgehoben': 8,
'angetroffen': 8, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen':
8, 'rangegangen': 8, 'zu': 2568, 'zuhause': 8}, {'telefon': 8}, {'ab': 8, 'abgehoben': 8, 'auf': 8, 'dran': 8, 'hin':
8, 'ran': 8}, {'...': 2652, 'ab': 8, 'auf': 8, 'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2652}, {'...': 2650, 'am':
2651, 'ans': 2651, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht': 2653, 'ging': 2653, 'hat': 2654,
'hebt': 2653, 'hob': 2653, 'macht': 2653, 'machte': 2653, 'nahm': 2653, 'zu': 2568, 'zuhause': 8}, {'gelernt': 481},
{'verpasst': 8}, {'<me>': 1301}, {'man': 366}, {'mal': 366}, {'wir': 2660}, {'dazu': 8}, {'nicht': 2662}, {'zustande':
8}, {'N': 1595, 'nicht': 2664, 'vorbei': 59, 'zu': 1594, 'zum': 59}, {'gemacht': 636, 'hergestellt': 636,
'vermittelt': 636}, {'<have>': 636}, {'<have>': 2666, 'gemacht': 2667, 'hergestellt': 2667, 'vermittelt': 2667},
{'ich': 2668, 'wir': 2668}, {'den': 2669, 'die': 2669}, {'N': 2670}, {'gegeben': 957, 'geschickt': 957, 'hergestellt':
957, 'vermittelt': 957, 'weitergegeben': 957}, {'...': 2672}, {'hergestellt': 636}, {'N': 2674}, {'<and>': 2675},
{'...': 2672, 'N': 2676}, {'...': 2672, 'N': 2670}, {'N': 2676}, {'mit': 2671, 'vom': 2673, 'von': 2677, 'zu': 2678,
'zum': 2673, 'zur': 2673, 'zwischen': 2679}, {'bett': 8, 'fieber': 8, 'grippe': 8}, {'im': 2681, 'mit': 2681}, {'im':
2681, 'krank': 2682, 'mit': 2681}, {'es': 2391}, {'': (13, 'talk'), '<them>': 1033, 'N': 1033}, {'gegeben': 603,
'geschickt': 603, 'weitergegeben': 603, 'weitergeleitet': 603}, {'N': 2686}, {'an': 2687}, {'getroffen': 8},
{'abgesagt': 8, 'nicht': 2689, 'verpasst': 8}, {'mir': 481}, {'bei': 2004}, {'bei': 1133, 'im': 2681, 'jetzt': 2692,
'krank': 2682, 'mit': 2681, 'nun': 2692}, {'sorgen': 366}, {'mir': 2694}, {'bitte': 614, 'frage': 614}, {'der': 2696},
{'mit': 2697}, {'': (23, 'contact'), 'N': 2698}, {'...': 1885, 'an': 2699, 'bekommen': 481, 'erhalten': 481,
'gekriegt': 481, 'geschickt': 481, 'geschrieben': 481, 'gesendet': 481, 'gschriebn': 481, 'hinterlassen': 481, 'ihm':
39, 'ihnen': 39, 'ihr': 39, 'rausgeschickt': 481, 'v': 481, 'verschickt': 481, 'vom': 481, 'von': 481}, {'<me>': 481,
'am': 481, 'auf': 481, 'aus': 481, 'dass': 481, 'mir': 481, 'ob': 481, 'per': 481, 'uns': 481, 'via': 481, 'wegen':
481}, {'ob': 366, 'wann': 366, 'was': 366, 'wie': 366}, {'melden': 366}, {'gucken': 2702, 'schauen': 2702, 'sehen':
2702, 'wieder': 2703}, {'aber': 2509, 'auch': 2509, 'ehrlich': 2509, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0,
'ich': 2513, 'leider': 2509, 'man': 2513, 'sagen': 0, 'schon': 2509, 'zugeben': 0}, {'aber': 2520, 'auch': 2520,
'ehrlich': 2520, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2524, 'leider': 2520, 'man':
2524, 'sagen': 0, 'schon': 2520, 'zugeben': 0}, {'aber': 2527, 'auch': 2527, 'ehrlich': 2527, 'einraumen': 0,
'gestehen': 0, 'gestehn': 0, 'ich': 2531, 'leider': 2527, 'man': 2531, 'sagen': 0, 'schon': 2527, 'zugeben': 0},
{'braeuchte': 389, 'brauchte': 389, 'bräuchte': 389, 'duerfe': 389, 'durfe': 389, 'muesse': 389, 'muessen': 2705,
'muesste': 2705, 'muss': 2706, 'musse': 389, 'mussen': 2707, 'musste': 2706, 'müsste': 2707, 'solle': 389}, {'do':
39}, {'job': 39, 'part': 39, 'teil': 39, 'to': 2709, 'todo': 39}, {'aufgabe': 39, 'hausaufgabe': 39, 'hausaufgaben':
39, 'kappe': 1927, 'todos': 39}, {'ausstaendig': 312, 'ausstandig': 312, 'ausstehend': 312, 'faellig': 312, 'fallig':
312, 'fehlen': 312, 'fehlt': 312, 'offen': 312}, {'ausstaendig': 312, 'ausstandig': 312, 'ausstehend': 312, 'faellig':
312, 'fallig': 312, 'fehlen': 312, 'fehlt': 312, 'noch': 2712, 'offen': 312}, {'aus': 481, 'ned': 1326, 'net': 1326,
'nicht': 1326}, {'sich': 2714}, {'einheit': 2090, 'gesprach': 2090, 'gespraech': 2090, 'session': 2090, 'stunde':
2090, 'termin': 2090}, {'': (18, 'gave:mentoring'), 'mit': 1849, 'zu': 2089}, {'mit': 1849, 'zu': 2089}, {'': (18,
'gave:mentoring'), 'N': 625, 'fuer': 1849, 'fur': 1849, 'mit': 1849, 'zu': 2089}, {'': (18, 'gave:mentoring'), 'N':
625, 'mit': 1849, 'zu': 2089}, {'': (18, 'gave:mentoring'), 'zu': 2089}, {'einheit': 2717, 'fuer': 1849, 'fur': 1849,
'gesprach': 2718, 'gespraech': 2718, 'mit': 1849, 'session': 2719, 'stunde': 2720, 'termin': 2721}, {'fuer': 1849,
'fur': 1849, 'mit': 1849, 'zu': 2089}, {'N': 618, 'an': 2022, 'vielmal': 2022}, {'gemacht': 603}, {'eingesetzt': 603,
'stark': 2725, 'starkgemacht': 603, 'verbuergt': 603, 'verwendet': 603}, {'...': 2726, 'eingesetzt': 603, 'stark':
2725, 'starkgemacht': 603, 'verbuergt': 603, 'verwendet': 603}, {'<them>': 2727}, {'eingesetzt': 603, 'stark': 2725,
'starkgemacht': 603, 'verburgt': 603, 'verwendet': 603}, {'...': 2729, 'eingesetzt': 603, 'stark': 2725,
'starkgemacht': 603, 'verburgt': 603, 'verwendet': 603}, {'<them>': 2730}, {'fuer': 2728, 'fur': 2731}, {'...': 2732,
'fuer': 2728, 'fur': 2731, 'genommen': 39}, {'': (13, 'talk'), 'gekommen': 0}, {'ohren': 2734}, {'zu': 2735}, {'...':
2736}, {'ohren': 0}, {'...': 2736, 'zu': 2738}, {'abgesagt': 8, 'ist': 2737, 'kam': 2739, 'kommt': 2739,
'kurzfristig': 2387, 'spontan': 2387, 'wieder': 2387}, {'...': 934, 'durchgespielt': 625, 'geprobt': 625, 'geubt':
625, 'trainiert': 625, 'vorbereitet': 625}, {'...': 935, 'durchgespielt': 625, 'geprobt': 625, 'geuebt': 625,
'trainiert': 625, 'vorbereitet': 625}, {'...': 936, 'durchgespielt': 625, 'geprobt': 625, 'geubt': 625, 'geuebt': 625,
'trainiert': 625, 'vorbereitet': 625}, {'gebueffelt': 619, 'gebuffelt': 619, 'gelernt': 619, 'geubt': 619, 'geuebt':
619}, {'gebueffelt': 619, 'gelernt': 619, 'geuebt': 619}, {'gebuffelt': 619, 'gelernt': 619, 'geubt': 619},
{'-gesprach': 2741, '-gespraech': 2742, '-interview': 2743, '-praesentation': 2742, '-prasentation': 2741,
'-pruefung': 2742, '-prufung': 2741, 'an': 1968, 'bewerbung': 2743, 'buchhaltung': 2744, 'deutsch': 2744, 'durch':
2040, 'englisch': 2744, 'excel': 2744, 'franzoesisch': 2745, 'franzosisch': 2746, 'mathe': 2744, 'pitch': 2743,
'python': 2744, 'rede': 2743, 'uber': 1972, 'ueber': 1976, 'vortrag': 2743}, {'^': 937}, {'...': 2747, '<their>':
2748, '^': 937, 'buchhaltung': 2744, 'das': 2748, 'den': 2748, 'deutsch': 2744, 'die': 2748, 'durch': 2045, 'ein':
2748, 'englisch': 2744, 'excel': 2744, 'franzoesisch': 2745, 'franzosisch': 2746, 'koennte': 1984, 'konnte': 1984,
'könnte': 1984, 'mathe': 2744, 'mochte': 1984, 'moechte': 1984, 'muesste': 1984, 'muessten': 1984, 'musste': 1984,
'mussten': 1984, 'möchte': 1984, 'müsste': 1984, 'müssten': 1984, 'python': 2744, 'sollte': 1984, 'sollten': 1984,
'will': 1984}, {'geprobt': 301, 'geubt': 301, 'geuebt': 301}, {'pitch': 2750}, {'...': 2751, 'als': 1987}, {'^': 213,
'gegeben': 389}, {'weg': 2753}, {'den': 2754}, {'zusammen': 757}, {'<me>': 757, '<them>': 2749, 'N': 2752, 'am': 1474,
'auf': 2755, 'mir': 2756}, {'': (14, 'together'), 'bekannt': 637, 'vernetzt': 636, 'vorgestellt': 636}, {'^': 1331,
'treffen': 59}, {'<thing>': 1125, '<work>': 1125, 'absagen': 66, 'angebot': 1125, 'antwort': 1125, 'bescheid': 1293,
'bestatigung': 1125, 'entscheidung': 1125, 'feedback': 1294, 'fotos': 1125, 'kostenvoranschlag': 1125, 'muster': 1125,
'offerte': 1125, 'rechnung': 1125, 'ruckmeldung': 1341, 'unterlagen': 1125, 'vertrag': 1125, 'zahlen': 1125,
'zusagen': 66}, {'treffen': 59}, {'...': 2761, '<them>': 39}, {'...': 2759, '<me>': 524, '<them>': 39, '<until>':
1520, '^': 2760, 'dass': 1350, 'ich': 2762, 'wir': 2762}, {'^': 1361, 'treffen': 59}, {'<thing>': 1125, '<work>':
1125, 'absagen': 66, 'angebot': 1125, 'antwort': 1125, 'bescheid': 1293, 'bestaetigung': 1125, 'entscheidung': 1125,
'feedback': 1294, 'fotos': 1125, 'kostenvoranschlag': 1125, 'muster': 1125, 'offerte': 1125, 'rechnung': 1125,
'rueckmeldung': 1341, 'unterlagen': 1125, 'vertrag': 1125, 'zahlen': 1125, 'zusagen': 66}, {'...': 2764, '<me>': 524,
'<them>': 39, '<until>': 1520, '^': 2765, 'dass': 1350, 'ich': 2762, 'wir': 2762}, {'': (1, 'moved'), 'D': 1581},
{'D': 1581, 'auf': 2767, 'to': 2767}, {'ich': 446, 'ma': 446, 'wir': 446}, {'ma': 446}, {'absagen': 8, 'canceln': 8,
'stornieren': 8}, {'absagen': 8, 'canceln': 8, 'stornieren': 8, 'verschieben': 278, 'vertagen': 278}, {'...': 2772,
'absagen': 8, 'canceln': 8, 'stornieren': 8, 'verschieben': 278, 'vertagen': 278}, {'...': 2772, '<them>': 39, '^':
12, 'aber': 2509, 'absagen': 8, 'auch': 2509, 'canceln': 8, 'daran': 2107, 'dran': 2107, 'ehrlich': 2509,
'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2509, 'mich': 2511, 'sagen': 0, 'schon': 2509, 'stornieren':
8, 'uns': 2511, 'verschieben': 278, 'vertagen': 278, 'zugeben': 0}, {'...': 2772, '<them>': 39, '^': 12, 'absagen': 8,
'canceln': 8, 'mich': 2511, 'stornieren': 8, 'uns': 2511, 'verschieben': 278, 'vertagen': 278}, {'...': 2771, '<det>':
39, 'N': 2773, 'aber': 2509, 'absagen': 8, 'auch': 2509, 'canceln': 8, 'daran': 2107, 'dran': 2107, 'ehrlich': 2509,
'einraeumen': 0, 'er': 2773, 'gestehen': 0, 'gestehn': 0, 'ich': 2774, 'leider': 2509, 'ma': 446, 'man': 2513, 'mich':
2511, 'sagen': 0, 'schon': 2509, 'sie': 2773, 'stornieren': 8, 'uns': 2511, 'wir': 2775, 'zugeben': 0}, {'': (11,
'thinking'), 'wieder': 366}, {'mal': 2777}, {'daran': 2107, 'dran': 2107, 'mal': 2777, 'mich': 2778}, {'mal': 2777,
'mich': 2778}, {'daran': 2107, 'dran': 2107, 'ich': 2779, 'mal': 2777, 'mich': 2778, 'wir': 2780}, {'wieder': 366},
{'mal': 2782, 'wieder': 366}, {'...': 2510, 'hoeren': 366, 'mal': 2777, 'sehen': 366, 'treffen': 366, 'verabreden':
366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'aber': 2509, 'auch': 2509, 'dringend':
2783, 'ehrlich': 2509, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2509, 'mal': 2777, 'mich': 2784,
'sagen': 0, 'schon': 2509, 'uns': 2511, 'wieder': 366, 'zugeben': 0}, {'mal': 2777, 'mich': 2784, 'uns': 2511},
{'aber': 2509, 'auch': 2509, 'dringend': 2783, 'ehrlich': 2509, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich':
2785, 'leider': 2509, 'mal': 2777, 'man': 2513, 'mich': 2784, 'sagen': 0, 'schon': 2509, 'uns': 2511, 'wieder': 366,
'wir': 2786, 'zugeben': 0}, {'ich': 2786, 'mal': 2777, 'mich': 2784, 'uns': 2511, 'wir': 2786}, {'^': 1295, 'absagen':
8, 'canceln': 8, 'stornieren': 8}, {'<their>': 1812, 'N': 1813, 'absagen': 66, 'bescheid': 1293, 'das': 1812, 'den':
1812, 'die': 1812, 'feedback': 1294, 'ihr': 1812, 'ruckmeldung': 1294, 'rueckmeldung': 1294, 'sein': 1812, 'zusagen':
66}, {'denken': 366}, {'...': 2791}, {'an': 2792}, {'': (5, 'mine'), '<their>': 1812, 'N': 1813, 'das': 1812, 'den':
1812, 'die': 1812, 'ihr': 1812, 'sein': 1812}, {'...': 2772, '<them>': 39, '^': 2794, 'aber': 2520, 'absagen': 8,
'auch': 2520, 'canceln': 8, 'daran': 2107, 'dran': 2107, 'ehrlich': 2520, 'einraeumen': 0, 'einraumen': 0, 'gestehen':
0, 'gestehn': 0, 'leider': 2520, 'mich': 2522, 'sagen': 0, 'schon': 2520, 'stornieren': 8, 'uns': 2522, 'verschieben':
278, 'vertagen': 278, 'zugeben': 0}, {'absagen': 8}, {'...': 2772, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8,
'mich': 2522, 'stornieren': 8, 'uns': 2522, 'verschieben': 278, 'vertagen': 278}, {'...': 2789, '<det>': 39, 'N':
2773, '^': 2790, 'aber': 2520, 'absagen': 8, 'an': 2792, 'auch': 2520, 'ausfallen': 8, 'canceln': 8, 'daran': 2107,
'dran': 2107, 'ehrlich': 2520, 'einraeumen': 0, 'einraumen': 0, 'er': 2773, 'gerade': 2793, 'gestehen': 0, 'gestehn':
0, 'heute': 2793, 'ich': 2795, 'kurzfristig': 2796, 'leider': 2520, 'ma': 446, 'man': 2524, 'mich': 2522, 'nicht':
2108, 'oft': 2793, 'sagen': 0, 'schon': 2520, 'sie': 2773, 'stornieren': 8, 'uns': 2522, 'wieder': 2796, 'wir': 2797,
'zugeben': 0}, {'...': 2772, '<them>': 39, '^': 12, 'aber': 2527, 'absagen': 8, 'auch': 2527, 'canceln': 8, 'daran':
2107, 'dran': 2107, 'ehrlich': 2527, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2527, 'mich': 2529,
'sagen': 0, 'schon': 2527, 'stornieren': 8, 'uns': 2529, 'verschieben': 278, 'vertagen': 278, 'zugeben': 0}, {'...':
2772, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'mich': 2529, 'stornieren': 8, 'uns': 2529, 'verschieben':
278, 'vertagen': 278}, {'...': 2771, '<det>': 39, 'N': 2773, 'aber': 2527, 'absagen': 8, 'auch': 2527, 'canceln': 8,
'daran': 2107, 'dran': 2107, 'ehrlich': 2527, 'einraumen': 0, 'er': 2773, 'gestehen': 0, 'gestehn': 0, 'ich': 2799,
'leider': 2527, 'ma': 446, 'man': 2531, 'mich': 2529, 'sagen': 0, 'schon': 2527, 'sie': 2773, 'stornieren': 8, 'uns':
2529, 'wir': 2800, 'zugeben': 0}, {'...': 2528, 'horen': 366, 'mal': 2777, 'sehen': 366, 'treffen': 366, 'verabreden':
366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'...': 2772, 'aber': 2520, 'absagen':
8, 'auch': 2520, 'canceln': 8, 'dringend': 2783, 'ehrlich': 2520, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0,
'gestehn': 0, 'leider': 2520, 'mal': 2777, 'mich': 2802, 'sagen': 0, 'schon': 2520, 'stornieren': 8, 'uns': 2529,
'verschieben': 278, 'vertagen': 278, 'wieder': 366, 'zugeben': 0}, {'': (11, 'thinking'), 'absagen': 8}, {'...': 2772,
'absagen': 8, 'canceln': 8, 'mal': 2777, 'mich': 2802, 'stornieren': 8, 'uns': 2529, 'verschieben': 278, 'vertagen':
278}, {'...': 2771, 'N': 2773, 'aber': 2520, 'absagen': 8, 'an': 2792, 'auch': 2520, 'canceln': 8, 'dringend': 2783,
'ehrlich': 2520, 'einraeumen': 0, 'einraumen': 0, 'er': 2773, 'gerade': 2793, 'gestehen': 0, 'gestehn': 0, 'heute':
2793, 'ich': 2803, 'kurzfristig': 2796, 'leider': 2520, 'mal': 2777, 'man': 2524, 'mich': 2802, 'oft': 2793, 'sagen':
0, 'schon': 2520, 'sie': 2773, 'stornieren': 8, 'uns': 2529, 'wieder': 2804, 'wir': 2805, 'zugeben': 0}, {'...': 2771,
'N': 2773, 'absagen': 8, 'canceln': 8, 'er': 2773, 'ich': 2805, 'kurzfristig': 2796, 'mal': 2777, 'mich': 2802, 'sie':
2773, 'stornieren': 8, 'uns': 2529, 'wieder': 2796, 'wir': 2805}, {'gegeben': 374, 'gespendet': 374, 'zugesprochen':
374}, {'...': 2808, 'gegeben': 374, 'gespendet': 374, 'zugesprochen': 374}, {'aber': 2527, 'auch': 2527, 'dringend':
2783, 'ehrlich': 2527, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2527, 'mal': 2777, 'mich': 2802,
'sagen': 0, 'schon': 2527, 'uns': 2529, 'wieder': 366, 'zugeben': 0}, {'mal': 2777, 'mich': 2802, 'uns': 2529},
{'aber': 2527, 'auch': 2527, 'dringend': 2783, 'ehrlich': 2527, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich':
2810, 'leider': 2527, 'mal': 2777, 'man': 2531, 'mich': 2802, 'sagen': 0, 'schon': 2527, 'uns': 2529, 'wieder': 366,
'wir': 2811, 'zugeben': 0}, {'ich': 2811, 'mal': 2777, 'mich': 2802, 'uns': 2529, 'wir': 2811}, {'meinung': 2590},
{'<them>': 1033, 'N': 1033, 'ihrer': 2814, 'seiner': 2814}, {'uber': 366, 'ueber': 366}, {'': (23, 'contact'), 'N':
614, 'bei': 1886}, {'...': 1885, 'an': 481, 'bekommen': 481, 'erhalten': 481, 'gekriegt': 481, 'geschickt': 481,
'geschrieben': 481, 'gesendet': 481, 'gschriebn': 481, 'hinterlassen': 481, 'rausgeschickt': 481, 'v': 481,
'verschickt': 481, 'von': 481}, {'^': 12, 'bei': 289, 'fur': 1842, 'mein': 39, 'meine': 39, 'von': 289}, {'schritt':
2145, 'schritte': 2819}, {'^': 12, 'bei': 289, 'fur': 1842, 'liegt': 2144, 'mein': 39, 'meine': 39, 'von': 289},
{'schritt': 2821, 'termin': 59}, {'^': 12, 'bei': 289, 'fuer': 1842, 'mein': 39, 'meine': 39, 'von': 289}, {'schritt':
2145, 'schritte': 2823}, {'^': 12, 'bei': 289, 'fuer': 1842, 'liegt': 2144, 'mein': 39, 'meine': 39, 'von': 289},
{'schritt': 2825, 'termin': 59}, {'v': 2324, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8,
'verschlafen': 8, 'verschwitzt': 8, 'von': 2324}, {'': (12, 'task'), '^': 12}, {'ausgegangen': 8, 'bei': 1277, 'beim':
1277, 'erreicht': 8, 'vergessen': 2828, 'zu': 1277, 'zum': 1277, 'zur': 1277}, {'bei': 1277, 'beim': 1277, 'erreicht':
8, 'vergessen': 39, 'zu': 1277, 'zum': 1277, 'zur': 1277}, {'termin': 1581}, {'answered': 8, 'came': 8, 'replied': 8,
'showed': 2151}, {'^': 12, 'bei': 289, 'fuer': 1842, 'fur': 1842, 'liegt': 2144, 'mein': 39, 'meine': 39, 'von': 289},
{'step': 2833, 'steps': 2145}, {'erreicht': 8}, {'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8,
'getroffen': 8, 'telefoniert': 8}, {'geredet': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'...': 2837},
{'gegangen': 8}, {'...': 1276, 'erreichen': 8}, {'abgehoben': 8, 'angerufen': 8, 'angetroffen': 8, 'aufgetaucht': 8,
'ausgegangen': 8, 'bei': 1277, 'beim': 1277, 'besucht': 8, 'dazu': 2049, 'dazugekommen': 8, 'drangegangen': 8,
'erreichbar': 8, 'erreicht': 8, 'erschienen': 8, 'erwischt': 8, 'geklappt': 8, 'gemeldet': 8, 'geschafft': 8,
'geschrieben': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 2836, 'mit': 2838, 'ran': 2839,
'rangegangen': 8, 'stattgefunden': 8, 'telefoniert': 8, 'verfuegbar': 8, 'verfugbar': 8, 'vergessen': 2828, 'zu':
2840, 'zum': 1277, 'zur': 1277, 'zuruckgerufen': 8, 'zurueckgerufen': 8, 'zustande': 2049}, {'gehoert': 8, 'gehort':
8}, {'...': 2842}, {'...': 2842, 'gehoert': 8, 'gehort': 8, 'von': 2843}, {'<appointment>': 8}, {'...': 2842,
'gehoert': 8, 'gehort': 8, 'mehr': 2844, 'mit': 2845, 'von': 2843}, {'gesehen': 8, 'gesprochen': 8, 'getroffen': 8},
{'...': 2650, 'abgehoben': 8, 'am': 2651, 'ans': 2651, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht':
2653, 'ging': 2653, 'hat': 2654, 'hebt': 2653, 'hob': 2653, 'macht': 2653, 'machte': 2653, 'nahm': 2653, 'zu': 2568,
'zuhause': 8}, {'abgehoben': 8, 'angetroffen': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen': 8, 'rangegangen': 8},
{'...': 2849, 'erreicht': 8}, {'gehoert': 8, 'gehort': 8, 'mehr': 2842, 'mit': 2845}, {'show': 8}, {'abgestimmt': 8,
'angesprochen': 8, 'besprochen': 8, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8, 'angesprochen':
8, 'besprochen': 8, 'daruber': 2853, 'darueber': 2853, 'druber': 2853, 'drueber': 2853, 'gefragt': 8, 'geredet': 8,
'kontaktiert': 8}, {'abgestimmt': 8, 'angerufen': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 2853, 'darueber':
2853, 'druber': 2853, 'drueber': 2853, 'erreicht': 8, 'gefragt': 8, 'gemeldet': 8, 'geredet': 8, 'gesprochen': 8,
'getroffen': 8, 'kennengelernt': 8, 'kontaktiert': 8, 'telefoniert': 8}, {'': (0, 'missed'), 'abgestimmt': 8,
'angesprochen': 8, 'besprochen': 8, 'daruber': 2853, 'darueber': 2853, 'druber': 2853, 'drueber': 2853, 'gefragt': 8,
'geredet': 8, 'kontaktiert': 8}, {'erledigen': 39, 'liefern': 39, 'schicken': 39}, {'auf': 2596, 'ned': 2854, 'net':
2854, 'nicht': 2855, 'nie': 2856, 'offen': 2065, 'zu': 2857}, {'erreicht': 8, 'vergesse': 4, 'vergessen': 39},
{'self': 4}, {'to': 2860}, {'': (12, 'task'), 'selbst': 4}, {'mich': 2862}, {'mich': 4}, {'an': 2863, 'fuer': 2864,
'fur': 2864}, {'mailbox': 8}, {'idee': 366}, {'gedanke': 366}, {'ein': 2868}, {'beide': 757, 'drei': 757, 'zwei':
757}, {'^': 2061, 'die': 2866, 'eine': 2867, 'ich': 2062, 'mailbox': 8, 'so': 2869, 'wir': 2870}, {'wohl': 366}, {'':
(13, 'talk'), '...': 2872}, {'punkte': 4}, {'punkt': 4}, {'ihm': 39, 'ihnen': 39, 'ihr': 39}, {'durchgegangen': 301,
'geprobt': 301, 'geubt': 301, 'geuebt': 301}, {'N': 2877}, {'mit': 2878, 'review': 2128}, {'fuer': 2127, 'fur': 2127,
'mit': 2127}, {'von': 481}, {'bono': 453}, {'bei': 2127, 'fuer': 2127}, {'bei': 2127, 'fur': 2127}, {'fuer': 2127,
'fur': 2127, 'mit': 2127, 'von': 2127}, {'D': 4, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4,
'dann': 2886, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 2886, 'es': 2887, 'ich': 2887,
'ichs': 2887, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'an': 2022}, {'': (20, 'gave:referral'),
'gegeben': 603, 'geschrieben': 603}, {'N': 2890}, {'fuer': 2891, 'fur': 2891}, {'me': 4}, {'': (1, 'moved'), 'D':
1581, 'auf': 1581, 'to': 1581}, {'': (23, 'contact'), 'N': 301}, {'': (23, 'contact'), '...': 1404}, {'...': 1404,
'an': 481, 'mich': 2896}, {'an': 481, 'von': 481}, {'zuruck': 8, 'zurueck': 8}, {'mich': 1405, 'nicht': 2899},
{'<rel>': 0}, {'': (13, 'talk'), '<my>': 2901, '<their>': 2901, 'ab': 8, 'kurzfristig': 2437, 'wieder': 2437}, {'':
(13, 'talk'), 'N': 613, 'ab': 8, 'ich': 2015, 'kurzfristig': 2437, 'wieder': 2437}, {'': (13, 'talk'), 'i': 1408,
'ich': 1408, 'we': 1408, 'wir': 1408}, {'mir': 757}, {'<not>': 2026, 'a': 1265, 'aber': 2027, 'ah': 1265, 'au': 1265,
'auch': 1265, 'dann': 2027}, {'an': 481, 'auf': 1412, 'bei': 1413, 'beisammen': 481, 'in': 1415, 'neben': 481, 'uber':
481, 'ueber': 481, 'vor': 1417, 'zusammen': 481}, {'': (23, 'contact'), '...': 2907}, {'': (23, 'contact'), '...':
2907, 'wir': 757}, {'date': 59}, {'the': 2910}, {'N': 2348, 'auch': 2349, 'noch': 2349, 'sich': 2350, 'vorbei': 481},
{'...': 2339}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8},
{'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 2914, 'telefoniert': 8}, {'nicht':
2915}, {'...': 2916, 'wieder': 2323}, {'am': 481, 'auf': 481, 'aus': 481, 'dass': 481, 'mir': 481, 'nicht': 2899,
'ob': 481, 'per': 481, 'uns': 481, 'via': 481, 'wegen': 481}, {'<me>': 1428, '<them>': 39, '<they>': 1429, 'ich': 40,
'wir': 40}, {'D': 59, 'ich': 59, 'uns': 430}, {'uns': 59}, {'': (2, 'plan'), 'uns': 59}, {'D': 59, 'ma': 2921, 'uns':
430, 'wir': 2922, 'wollen': 8}, {'...': 2916, 'er': 0, 'sie': 0}, {'zusammen': 59}, {'...': 2925}, {'mich': 2926,
'uns': 2926}, {'ich': 2927, 'wir': 2927}, {'uns': 2926}, {'wir': 2929}, {'...': 695, '<deed3>': 2205, '^': 2209,
'antwortet': 1678, 'besorgt': 524, 'bringt': 1678, 'checkt': 524, 'gibt': 1707, 'klaert': 524, 'klart': 524, 'laesst':
1711, 'lassen': 1711, 'lasst': 1711, 'leitet': 1713, 'liefert': 1678, 'lässt': 1711, 'macht': 1721, 'mailt': 524,
'organisiert': 1725, 'reicht': 1713, 'schickt': 2211, 'sendet': 524, 'stellt': 1743, 'ubernimmt': 524, 'uberweist':
524, 'uebernimmt': 524, 'ueberweist': 524, 'unterschreibt': 1678, 'verschickt': 524, 'weiss': 1678, 'weiß': 1678,
'zahlt': 1678}, {'he': 0, 'she': 0}, {'<gone>': 481, 'angesetzt': 59, 'ausgemacht': 59, 'eingetragen': 59, 'fixiert':
59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59}, {'zusammen': 0}, {'paar': 2934}, {'<gone>': 481, 'bei': 59,
'mit': 59}, {'...': 2936, 'gestern': 2032, 'heute': 2032, 'mit': 2058, 'ned': 2031, 'net': 2031, 'nicht': 2031},
{'mehr': 2934}, {'paar': 2938}, {'...': 2050, 'aufgetaucht': 8, 'dazu': 2049, 'dazugekommen': 8, 'erschienen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8, 'mehr': 2934, 'zu': 2030, 'zum': 2030, 'zur': 2030},
{'': (14, 'together'), '...': 2936, 'bei': 59, 'gestern': 2032, 'heute': 2032, 'mit': 2058, 'ned': 2031, 'net': 2031,
'nicht': 2031}, {'...': 2933, '<not>': 2026, '<they>': 2622, 'a': 1265, 'aber': 2027, 'abgemacht': 59, 'ah': 1265,
'angesetzt': 59, 'au': 1265, 'auch': 1265, 'aufgetaucht': 481, 'ausgefallen': 8, 'ausgemacht': 59, 'dann': 2027,
'dazugekommen': 481, 'dazugestossen': 481, 'dazugestoßen': 481, 'ein': 2935, 'eingeplant': 59, 'eingetragen': 59,
'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'gekommen': 481, 'geplant': 59, 'gestern': 2032, 'heute': 2032, 'ich':
2937, 'jetzt': 2934, 'kein': 2939, 'leider': 2052, 'mir': 2626, 'mit': 2058, 'mitgekommen': 481, 'ned': 2031, 'net':
2031, 'nicht': 2940, 'reserviert': 59, 'terminiert': 59, 'uns': 2626, 'verabredet': 59, 'vereinbart': 59,
'vorbeigefahren': 481, 'vorbeigekommen': 481, 'wieder': 2934, 'wir': 2941}, {'...': 2761}, {'...': 2761, 'ich': 2943,
'wir': 2943}, {'...': 2761, 'mich': 2522, 'uns': 2522}, {'...': 2761, 'ich': 2945, 'mich': 2522, 'uns': 2522, 'wir':
2945}, {'...': 2521, 'hoeren': 366, 'horen': 366, 'mal': 2777, 'sehen': 366, 'treffen': 366, 'verabreden': 366,
'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'dringend': 2783, 'mal': 2777, 'mich': 2947,
'uns': 2522, 'wieder': 366}, {'mal': 2777, 'mich': 2947, 'uns': 2522}, {'dringend': 2783, 'ich': 2948, 'mal': 2777,
'mich': 2947, 'uns': 2522, 'wieder': 366, 'wir': 2949}, {'ich': 2949, 'mal': 2777, 'mich': 2947, 'uns': 2522, 'wir':
2949}, {'fuer': 1849, 'fur': 1849, 'mit': 1849}, {'gegangen': 481, 'gewesen': 481}, {'an': 59}, {'': (2, 'plan'),
'an': 59, 'auf': 0, 'fest': 59, 'in': 0}, {'me': 2150}, {'<they>': 1442, '^': 1446, 'an': 1441}, {'auf': 8}, {'nicht':
2958}, {'mich': 481}, {'': (23, 'contact'), '<hat>': 481}, {'': (23, 'contact'), 'wird': 59}, {'N': 618, 'to': 2022},
{'N': 524, '^': 12, 'an': 1932, 'bei': 289, 'fuer': 1842, 'fur': 1842, 'ich': 312, 'mein': 39, 'meine': 39,
'meinerseits': 312, 'von': 1934}, {'do': 2964, 'dos': 1843}, {'d': 39, 'll': 39, 'will': 39, 'would': 39}, {'i':
2966}, {'<them>': 2967, 'N': 613, 'me': 1451, 'us': 1451}, {'ich': 59, 'ma': 59, 'mich': 59}, {'ich': 59, 'mich': 59,
'wir': 59}, {'<they>': 0}, {'...': 2080, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59,
'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2081, 'ma': 2922, 'sich': 2971,
'steht': 59, 'vereinbart': 59, 'vergessen': 8, 'wir': 2922, 'wollen': 8, 'zugesagt': 59}, {'sich': 2971}, {'gelaufen':
481, 'glaufen': 481, 'glaufn': 481}, {'weg': 2974}, {'den': 2975, 'weg': 2974}, {'...': 1937, 'den': 2975, 'weg':
2974}, {'': (11, 'thinking'), '^': 2557}, {'': (11, 'thinking'), 'grad': 366, 'mir': 2978, 'ob': 366}, {'': (11,
'thinking'), 'gerade': 366, 'ich': 366, 'mir': 2978, 'ob': 366, 'wen': 366, 'wie': 366}, {'gewartet': 8,
'hingefahren': 8}, {'...': 2732, 'abgesagt': 8, 'fuer': 2728, 'fur': 2731, 'ist': 2737, 'kam': 2739, 'kommt': 2739,
'kurzfristig': 2387, 'spontan': 2387, 'wieder': 2387}, {'ob': 366}, {'augen': 757}, {'vier': 2984}, {'lebenszeichen':
8, 'wort': 8}, {'silbe': 8}, {'kein': 2986, 'keine': 2987, 'nichts': 8, 'nix': 8}, {'...': 2988, 'kein': 2986,
'keine': 2987, 'nichts': 8, 'nix': 8}, {'...': 2988, 'ich': 2989, 'kein': 2986, 'keine': 2987, 'nichts': 8, 'nix': 8,
'wir': 2989}, {'hoer': 2990, 'hoere': 2990, 'hoeren': 2990, 'hor': 2990, 'hore': 2990, 'horen': 2990, 'kam': 2990,
'kommt': 2990}, {'als': 1987}, {'<them>': 2991, 'N': 2992}, {'': (23, 'contact'), '$$': 481, 'D': 59, 'fuer': 430,
'fur': 430}, {'gewartet': 8}, {'': (0, 'missed'), 'gewartet': 8, 'versucht': 8}, {'antworten': 8, 'gratulieren': 8,
'schreiben': 8, 'treffen': 8}, {'anzurufen': 8, 'zu': 2997}, {'gratulieren': 8, 'schreiben': 8}, {'...': 2998,
'abzusagen': 8, 'anzurufen': 8, 'zu': 2999, 'zuruckzurufen': 8, 'zurueckzurufen': 8}, {'anruf': 8}, {'': (1, 'moved'),
'auf': 1581, 'wir': 1581}, {'...': 2339, 'sich': 2339}, {'uf': 1581}, {'<they>': 524, '^': 12, 'ich': 39}, {'<them>':
2562, '<they>': 1459, '^': 12, 'am': 1461, 'auf': 1461, 'beim': 1461, 'dass': 3005, 'ich': 2563, 'im': 1461, 'mir':
1462, 'per': 1461, 'uns': 1462}, {'...': 898}, {'sollte': 366, 'sollten': 366}, {'': (22, 'gave:volunteering'), 'at':
453, 'bei': 453, 'fuer': 453, 'fur': 453}, {'gelegt': 1581, 'geschoben': 1581, 'verlegt': 1581, 'verschoben': 1581},
{'D': 3010}, {'auf': 3011}, {'D': 3012}, {'bekommen': 481, 'erhalten': 481}, {'erfahren': 1902, 'gehoert': 481,
'gehort': 481, 'mail': 3014, 'nachricht': 3014, 'nichts': 2842}, {':': 39, '^': 12, 'noch': 39}, {'^': 12, 'noch':
39}, {'^': 1792}, {'<them>': 3018, '^': 1792}, {'ausstaendig': 312, 'ausstandig': 312, 'ausstehend': 312, 'faellig':
312, 'fallig': 312, 'fehlen': 3016, 'fehlt': 3016, 'noch': 2712, 'offen': 312, 'stehen': 3017, 'steht': 3017,
'werden': 3019, 'wird': 3019}, {'^': 66, 'ich': 524, 'wir': 524}, {'': (23, 'contact'), 'wir': 524}, {'^': 20, 'noch':
1394}, {'^': 20, 'mir': 3023, 'noch': 1394, 'uns': 3023}, {'...': 2988, '^': 66, 'kein': 2986, 'keine': 2987,
'nichts': 8, 'nix': 8}, {'...': 2988, '^': 66, 'ich': 3025, 'kein': 2986, 'keine': 2987, 'nichts': 8, 'nix': 8, 'wir':
3025}, {'wir': 524}, {'^': 1796}, {'bekomm': 3021, 'bekomme': 3021, 'bekommen': 3022, 'brauch': 3021, 'brauche': 3021,
'erhalte': 3021, 'erhalten': 481, 'fehlen': 3024, 'fehlt': 3024, 'gekriegt': 481, 'hoer': 2990, 'hoere': 2990,
'hoeren': 2990, 'hor': 2990, 'hore': 2990, 'horen': 2990, 'kam': 2990, 'kommt': 3026, 'krieg': 3021, 'kriege': 3021,
'kriegen': 3027, 'werden': 3028, 'wird': 3028}, {'als': 1987, 'erfahre': 2161, 'erfuhr': 2161, 'hoerte': 2161,
'horte': 2161, 'weiss': 2161, 'weiß': 2161}, {'...': 3015, '<me>': 3020, '<them>': 3029, 'D': 3012, 'N': 3030,
'meiner': 1929}, {'tuer': 8, 'tur': 8}, {'verschlossener': 3032}, {'': (13, 'talk'), 'ich': 1856}, {'fuer': 366},
{'was': 3035}, {'ich': 389}, {'...': 3036, '<they>': 3037}, {'richtige': 366}, {'guter': 366}, {'gute': 366}, {'der':
3039, 'die': 3039, 'ein': 3040, 'eine': 3041, 'jemand': 3035, 'was': 3035}, {'...': 3042}, {'for': 1394, 'on': 1394},
{'da': 481, 'dabei': 481, 'mit': 1479}, {'aber': 8, 'doch': 8}, {'ausgemacht': 3046, 'geplant': 3046, 'verabredet':
3046}, {'fur': 366}, {'<gone>': 481, 'N': 3045, 'ausgemacht': 3046, 'geplant': 3046, 'schon': 3047, 'verabredet':
3046, 'was': 3048}, {'N': 3045}, {'': (23, 'contact'), 'dabei': 481}, {'': (23, 'contact'), 'da': 481, 'dabei': 481,
'mit': 3051}, {'...': 3050, 'N': 3052, 'am': 1474, 'an': 1281, 'auf': 1281, 'bei': 1281, 'beim': 1281, 'da': 481,
'in': 1281, 'mit': 1486, 'online': 1479, 'per': 1480, 'remote': 1479, 'zu': 1281, 'zugeschaltet': 481}, {'': (23,
'contact'), '<me>': 1483, '<my>': 481}, {'...': 2057, 'bei': 481, 'mit': 481}, {'': (23, 'contact'), 'am': 1474,
'anhang': 1466, 'dabei': 481, 'familie': 1466, 'frau': 1466, 'freund': 1466, 'freundin': 1466, 'hund': 1466, 'kind':
1466, 'kindern': 1466, 'mann': 1466, 'partner': 1466, 'partnerin': 1466, 'von': 1477}, {'erreichen': 8, 'hause': 8},
{'da': 8, 'daheim': 8, 'zu': 3057, 'zuhause': 8}, {'...': 3049, '<they>': 3037, 'D': 1469, 'N': 3045, 'abend': 1471,
'alle': 1282, 'am': 1473, 'an': 1281, 'anwesend': 481, 'auch': 3053, 'auf': 1482, 'aufgetaucht': 481, 'bei': 3054,
'beide': 1282, 'beim': 1281, 'da': 1483, 'dabei': 481, 'dazugekommen': 481, 'dazugestossen': 481, 'dazugestoßen': 481,
'der': 2623, 'drei': 1485, 'ebenfalls': 1487, 'ein': 1485, 'eine': 1485, 'einen': 1485, 'fuer': 1490, 'fur': 1493,
'ganze': 1484, 'gekommen': 481, 'halbe': 1485, 'hier': 481, 'ich': 3055, 'im': 1284, 'in': 1290, 'ins': 1284,
'kaffee': 1471, 'kurz': 1286, 'mit': 3056, 'mitgekommen': 481, 'moment': 1471, 'n': 1485, 'nachmittag': 1471, 'ne':
1485, 'nicht': 3058, 'noch': 1487, 'online': 1479, 'per': 1480, 'remote': 1479, 'samt': 1467, 'sprung': 1471, 'std':
1471, 'stuendchen': 1471, 'stundchen': 1471, 'stunde': 1471, 'stunden': 1471, 'und': 1467, 'vorbeigefahren': 481,
'vorbeigekommen': 481, 'vormittag': 1471, 'weile': 1471, 'wieder': 1282, 'wir': 2489, 'zu': 1496, 'zugeschaltet': 481,
'zum': 1497, 'zur': 1497, 'zwei': 1485}, {'der': 3039, 'die': 3039, 'ein': 3040, 'eine': 3041, 'jemand': 3048, 'was':
3048}, {'...': 3060}, {'<gone>': 481, 'N': 3045, 'ausgemacht': 3046, 'geplant': 3046, 'schon': 3047, 'verabredet':
3046}, {'an': 1281, 'auf': 1281, 'bei': 1281, 'beim': 1281, 'da': 481, 'in': 1281, 'zu': 1281}, {'': (23, 'contact'),
'<me>': 1287, '<my>': 481}, {'abend': 1471, 'ganze': 1484, 'halbe': 1484, 'kaffee': 1471, 'moment': 1471,
'nachmittag': 1471, 'paar': 2934, 'sprung': 1471, 'std': 1471, 'stuendchen': 1471, 'stundchen': 1471, 'stunde': 1471,
'stunden': 1471, 'vormittag': 1471, 'weile': 1471}, {'an': 1281, 'auf': 1281, 'bei': 1281, 'beim': 1281, 'in': 1281,
'zu': 1281, 'zusammen': 0}, {'': (14, 'together'), '...': 2057, 'bei': 481, 'mit': 481}, {'...': 3062, 'D': 1469, 'N':
3045, 'abend': 1471, 'alle': 3063, 'am': 1473, 'an': 1281, 'anwesend': 481, 'auch': 3053, 'auf': 1482, 'aufgetaucht':
481, 'bei': 3064, 'beide': 1282, 'beim': 1281, 'da': 1483, 'dabei': 481, 'dazugekommen': 481, 'dazugestossen': 481,
'dazugestoßen': 481, 'drei': 1485, 'ebenfalls': 1487, 'ein': 3065, 'eine': 1485, 'einen': 1485, 'fuer': 1490, 'fur':
1493, 'ganze': 1484, 'gekommen': 481, 'halbe': 1485, 'hier': 481, 'ich': 2489, 'im': 1284, 'in': 1290, 'ins': 1284,
'jetzt': 2934, 'kaffee': 1471, 'kein': 2939, 'kurz': 1286, 'mit': 3056, 'mitgekommen': 481, 'moment': 1471, 'n': 1485,
'nachmittag': 1471, 'ne': 1485, 'nicht': 2938, 'noch': 1487, 'online': 1479, 'per': 1480, 'remote': 1479, 'samt':
1467, 'sprung': 1471, 'std': 1471, 'stuendchen': 1471, 'stundchen': 1471, 'stunde': 1471, 'stunden': 1471, 'und':
1467, 'vorbeigefahren': 481, 'vorbeigekommen': 481, 'vormittag': 1471, 'weile': 1471, 'wieder': 3066, 'wir': 3067,
'zu': 1496, 'zugeschaltet': 481, 'zum': 1497, 'zur': 1497, 'zwei': 1485}, {'uf': 1394}, {'auf': 1394, 'ich': 2575,
'immer': 2574, 'jetzt': 2573, 'no': 3069, 'weiterhin': 2573, 'wir': 2575}, {'': (7, 'waiting'), '<my>': 542}, {'^':
3071}, {'auf': 3072, 'ich': 2578, 'immer': 2574, 'jetzt': 2573, 'seit': 2577, 'weiterhin': 2573, 'wir': 2578},
{'called': 1955, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 1956, 'postponed': 1956, 'pushed': 1956,
'rescheduled': 1956, 'shifted': 1956, 'wohl': 366}, {'N': 8}, {'noch': 3075}, {'N': 3076}, {'': (13, 'talk'),
'nichts': 1845, 'noch': 1846}, {'waere': 389, 'ware': 389, 'wäre': 389}, {'ich': 3079}, {'': (13, 'talk'), '<they>':
3080}, {'koennte': 366, 'konnte': 366, 'könnte': 366}, {'<them>': 39, 'ich': 40, 'mich': 2580, 'wir': 40}, {'': (2,
'plan'), '<them>': 39, 'mit': 59}, {'': (2, 'plan'), '<them>': 39, 'ich': 3084, 'mich': 2580, 'mit': 59, 'wir': 40},
{'': (2, 'plan'), '<them>': 39}, {'ich': 40, 'wir': 3086}, {'auf': 1853, 'beim': 1853, 'da': 1853, 'fort': 1853,
'gerade': 1855, 'grad': 1855, 'hoere': 0, 'hore': 0, 'im': 1854, 'in': 1853, 'kurz': 1855, 'ned': 1855, 'net': 1855,
'nicht': 1855, 'unterwegs': 1853, 'weg': 1853}, {'er': 0, 'es': 2872, 'ich': 3088, 'sie': 0}, {'^': 1295, 'treffen':
59}, {'<thing>': 1125, '<work>': 1125, 'absagen': 66, 'angebot': 1125, 'antwort': 1125, 'bescheid': 1293,
'bestaetigung': 1125, 'bestatigung': 1125, 'entscheidung': 1125, 'feedback': 1294, 'fotos': 1125, 'kostenvoranschlag':
1125, 'muster': 1125, 'offerte': 1125, 'rechnung': 1125, 'ruckmeldung': 1341, 'rueckmeldung': 1341, 'unterlagen':
1125, 'vertrag': 1125, 'zahlen': 1125, 'zusagen': 66}, {'...': 3090, '<me>': 524, '<until>': 1520, '^': 3091, 'dass':
1350, 'ich': 2762, 'mir': 2330, 'nicht': 2329, 'wir': 2762}, {'durchgegangen': 301}, {'<work>': 3093}, {'s': 3094},
{'<their>': 3094, 'N': 3095}, {'...': 2451, '<them>': 2452, '<title>': 664, '<vowed>': 662, '^': 643, 'es': 2453,
'gesagt': 658, 'geschrieben': 658, 'gsagt': 658, 'gschriebn': 658, 'ich': 2455, 'leider': 699, 'mit': 746, 'nicht':
698, 'wir': 2455}, {'...': 81}, {'<deed1>': 3098, '<give1>': 2459, '<sees1>': 2462, '<serves>': 2469}, {'<them>':
2508, '^': 12, 'ich': 2514, 'mich': 2511, 'uns': 2511, 'wir': 2514}, {'<them>': 2508, '^': 12, 'ich': 2525, 'mich':
2522, 'uns': 2522, 'wir': 2525}, {'<them>': 2508, '^': 12, 'ich': 2532, 'mich': 2529, 'uns': 2529, 'wir': 2532},
{'...': 430, 'D': 59, 'uns': 430}, {'<gone>': 481, '<their>': 3094, 'N': 3095}, {'...': 3104, '<their>': 3094, 'D':
1574, 'N': 3095, '^': 2486, 'ich': 2489, 'jetzt': 2488, 'leider': 2052, 'nicht': 2051, 'nun': 2488, 'wir': 2489},
{'<them>': 2548, 'auf': 1448, 'besser': 389, 'dringend': 389, 'endlich': 389, 'lieber': 389, 'mich': 2493, 'mir':
2493, 'niemals': 389, 'unbedingt': 389, 'uns': 2493}, {'': (2, 'plan'), '...': 430, 'D': 59}, {'dritt': 757, 'fuenft':
757, 'funft': 757, 'viert': 757, 'zweit': 757}, {'...': 2057, 'ich': 2489, 'wir': 2489, 'zu': 3108}, {'...': 3096,
'<acts1>': 471, '<have>': 3097, '<should>': 838, '<their>': 3094, 'N': 3095, '^': 3099, 'arbeite': 2476, 'auf': 2364,
'begleite': 2480, 'begleiten': 2480, 'beide': 757, 'beiden': 757, 'bereite': 2476, 'besuchen': 476, 'bin': 2547,
'braeuchte': 2066, 'brauch': 2069, 'brauche': 2069, 'brauchen': 2069, 'brauchte': 2066, 'bräuchte': 2066, 'darf':
2496, 'drei': 757, 'duerfen': 2496, 'durfen': 2496, 'erhoffe': 2218, 'erwarte': 2231, 'erwarten': 2231, 'essen': 476,
'fahr': 2497, 'fahre': 2497, 'fahren': 476, 'feiern': 476, 'fliegen': 476, 'freu': 2500, 'freue': 2500, 'freuen':
2500, 'geh': 2497, 'gehe': 2497, 'gehen': 476, 'halten': 476, 'hol': 2480, 'hole': 2480, 'holen': 2480, 'leg': 2476,
'lege': 2476, 'machen': 476, 'mit': 2058, 'mochte': 40, 'mochten': 40, 'moechte': 40, 'moechten': 40, 'muass': 446,
'mues': 446, 'muessen': 3100, 'muesste': 2519, 'muessten': 2519, 'muss': 3101, 'mussen': 3102, 'musste': 2536,
'mussten': 2536, 'möchte': 40, 'müsste': 2536, 'müssten': 2536, 'reden': 476, 'samma': 2543, 'schuld': 2544,
'schulde': 2544, 'schulden': 2545, 'seh': 2546, 'sehe': 2546, 'sehen': 3103, 'sind': 3105, 'soll': 3106, 'solle':
2550, 'sollen': 2552, 'solln': 2553, 'sollte': 2554, 'sollten': 2554, 'sprechen': 476, 'starten': 476, 'stell': 2476,
'stelle': 2476, 'telefonieren': 476, 'treffen': 3107, 'veranstalten': 476, 'vier': 757, 'war': 2543, 'waren': 3109,
'wart': 2576, 'warte': 2579, 'warten': 2579, 'werd': 40, 'werde': 40, 'werden': 40, 'will': 40, 'wollen': 40,
'zoomen': 476, 'zwei': 757}, {'^': 1295, 'nichts': 8, 'nix': 8}, {'nichts': 8, 'nix': 8}, {'...': 3112, 'nichts': 8,
'nix': 8}, {'...': 3111, '<me>': 524, '<until>': 1520, '^': 1295, 'das': 3113, 'es': 3113, 'gestrichen': 8, 'ist':
489, 'kommen': 59, 'nichts': 8, 'nix': 8, 'stattfinden': 59, 'wurde': 489}, {'...': 3112, 'das': 3113, 'es': 3113,
'nichts': 8, 'nix': 8}, {'me': 757}, {'': (13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0, 'sie': 0}, {'...': 2761, 'dass':
1350, 'ich': 2762, 'wir': 2762}, {'anrufen': 8, 'besuchen': 8, 'essen': 8, 'fragen': 8, 'gehen': 8, 'gratulieren': 8,
'mailen': 8, 'muessen': 8, 'mussen': 8, 'schreiben': 8, 'sehen': 8, 'sollen': 8, 'sprechen': 8, 'treffen': 8,
'vorbeischauen': 8, 'wollen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 3119, 'eigentlich': 8}, {'...': 3119,
'<me>': 524, 'eigentlich': 8, 'ich': 8, 'wir': 8}, {'...': 3119, 'eigentlich': 8, 'ich': 8, 'wir': 8}, {'gehalten':
619}, {'N': 3123}, {'...': 2017, 'fuer': 3124, 'fur': 3124}, {'<they>': 1442, '^': 1446, 'an': 1441, 'gern': 366,
'gerne': 366}, {'abgemacht': 2360, 'ausgemacht': 2360, 'beschlossen': 2360, 'besprochen': 2360, 'festgelegt': 2360,
'nichts': 8, 'nix': 8, 'vereinbart': 2360}, {'...': 3127, '<they>': 1442, '^': 1446, 'abgemacht': 59, 'abgesagt': 8,
'an': 1441, 'angesetzt': 59, 'ausgemacht': 59, 'das': 3113, 'eingeplant': 59, 'eingetragen': 59, 'es': 3113,
'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'gern': 366, 'gerne': 366, 'gestrichen': 8, 'ist': 489,
'kurzfristig': 2387, 'mir': 2388, 'nichts': 8, 'nix': 8, 'reserviert': 59, 'spontan': 2387, 'terminiert': 59, 'uns':
2388, 'vereinbart': 59, 'verschoben': 1930, 'wieder': 2387, 'wurde': 489}, {'abgemacht': 59, 'angesetzt': 59,
'ausgemacht': 59, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'reserviert': 59, 'terminiert': 59, 'vereinbart': 59}, {'was': 3048}, {'...': 3130, '<they>': 3037}, {'should': 389},
{'koennte': 1984, 'konnte': 1984, 'könnte': 1984, 'mochte': 1984, 'moechte': 1984, 'muesste': 1984, 'muessten': 1984,
'musste': 1984, 'mussten': 1984, 'möchte': 1984, 'müsste': 1984, 'müssten': 1984, 'sollte': 1984, 'sollten': 1984,
'will': 1984}, {'<me>': 757, '<them>': 3133, 'dritt': 757, 'erreichen': 1120, 'erwischen': 1120, 'fuenft': 757,
'funft': 757, 'sechst': 757, 'viert': 757, 'zweit': 757}, {'getroffen': 481}, {'': (14, 'together'), 'gewesen': 481},
{'$': 445, '...': 460, '//': 469, '0': 470, '<acts1>': 473, '<agreed>': 475, '<and>': 479, '<appointment>': 490,
'<bookable>': 492, '<counsel>': 498, '<give1>': 499, '<gone>': 481, '<handed>': 503, '<hat>': 596, '<have>': 755,
'<helper>': 756, '<me>': 761, '<my>': 767, '<needs>': 774, '<not>': 779, '<said>': 788, '<saysv>': 836, '<sends3>':
69, '<should>': 839, '<their>': 855, '<them>': 1035, '<they>': 1543, '<thing>': 1548, '<to_them>': 1549, '<until>':
1556, '<vowed>': 1558, '<will3>': 1559, '<work>': 1563, 'D': 1608, 'N': 1757, '^': 1839, 'abgeblasen': 8,
'abgehangen': 481, 'abgeholt': 481, 'abgemacht': 1840, 'abgesagt': 8, 'abgeschlossen': 481, 'abgestimmt': 481,
'abgmacht': 1841, 'action': 1844, 'aergert': 1155, 'ahnt': 1847, 'als': 1859, 'am': 1866, 'an': 1883, 'and': 1884,
'anfrage': 1887, 'angeblich': 0, 'angebot': 1888, 'angechattet': 481, 'angefragt': 1889, 'angepingt': 481,
'angerufen': 481, 'angeschrieben': 481, 'angesetzt': 59, 'angesprochen': 481, 'angetextet': 481, 'angetroffen': 481,
'anruf': 1890, 'anrufbeantworter': 8, 'anrufen': 1891, 'ans': 1872, 'anscheinend': 0, 'anstehend': 59, 'anstehender':
59, 'antwort': 1892, 'antwortet': 1893, 'antwortete': 481, 'anwesend': 1894, 'anzuklingeln': 1120, 'anzurufen': 1120,
'apero': 481, 'apéro': 481, 'arbeitet': 1895, 'are': 1897, 'argert': 1155, 'asked': 1886, 'ass': 1159, 'assen': 481,
'auf': 1931, 'aufgabe': 1935, 'aufgaben': 1843, 'aufgesucht': 481, 'aufs': 1936, 'aus': 1938, 'ausgefallen': 8,
'ausgefuehrt': 481, 'ausgefuhrt': 481, 'ausgemacht': 1840, 'ausgesprochen': 481, 'ausgetauscht': 481, 'ausgmacht':
1840, 'bailed': 1940, 'ball': 1947, 'bat': 1948, 'because': 0, 'bedankt': 1954, 'bedankte': 1954, 'been': 1957,
'begegnet': 481, 'begegnete': 481, 'beginnt': 1895, 'begleitet': 481, 'begluckwunscht': 481, 'beglueckwuenscht': 481,
'behauptet': 0, 'bei': 1992, 'beide': 696, 'beim': 2001, 'bekomm': 2007, 'bekomme': 2007, 'bekommen': 2010, 'bekommt':
2011, 'benoetigt': 2012, 'benotigt': 2013, 'beraten': 481, 'bergtour': 481, 'berichten': 2014, 'berichtet': 0,
'berichtete': 2016, 'beschwert': 1155, 'besetzt': 8, 'besichtigt': 481, 'besprechung': 2018, 'besprochen': 481,
'besteht': 1154, 'besuch': 2019, 'besuche': 2020, 'besuchen': 2021, 'besucht': 481, 'besuchte': 481, 'bevor': 0,
'bevorstehend': 59, 'bier': 481, 'bierchen': 481, 'biere': 481, 'bietet': 1158, 'big': 2024, 'bin': 2060, 'bitte':
2063, 'bittet': 1128, 'bleibt': 1895, 'bloss': 2063, 'bloß': 2063, 'blumen': 1888, 'booked': 1896, 'bot': 1158,
'bouldern': 481, 'braeuchte': 2066, 'brainstorming': 366, 'brauch': 2069, 'brauche': 2069, 'brauchen': 2069,
'braucht': 2070, 'brauchte': 2066, 'brief': 2071, 'bring': 2076, 'bringe': 2076, 'bringen': 1178, 'bringt': 1178,
'brunche': 2079, 'bräuchte': 2066, 'call': 2082, 'called': 2084, 'can': 2087, 'canceled': 8, 'cancelled': 2088,
'cancelt': 8, 'coaching': 2091, 'coachingstunde': 2090, 'combox': 8, 'coming': 2092, 'confirmed': 1896, 'connect':
2095, 'connected': 2096, 'could': 2087, 'couldn': 2087, 'da': 2097, 'dafuer': 2098, 'dafur': 2098, 'damit': 0, 'dank':
2099, 'danke': 2102, 'dankeschoen': 2101, 'dankeschon': 2101, 'dankt': 1954, 'daran': 2105, 'darf': 2110, 'das': 2112,
'dass': 2121, 'dates': 2122, 'daumen': 2126, 'debattiert': 481, 'deck': 2129, 'dem': 2133, 'denen': 2133, 'denk':
2135, 'denke': 2137, 'denkt': 0, 'denn': 0, 'der': 2149, 'deren': 0, 'dessen': 0, 'did': 2153, 'didn': 2153, 'die':
2156, 'dienst': 2159, 'dinner': 2018, 'diskutiert': 481, 'dm': 1888, 'does': 2153, 'doesn': 2153, 'draengt': 1187,
'dran': 2160, 'drangt': 1187, 'dringt': 1154, 'drink': 481, 'drinks': 481, 'durch': 2163, 'durchgearbeitet': 481,
'durchgegangen': 481, 'durchgeklingelt': 481, 'durchgerufen': 481, 'durchgesprochen': 481, 'e': 2165, 'ehrenamt':
2166, 'ehrenamtlich': 2174, 'ehrenamtsarbeit': 453, 'eigentlich': 2180, 'ein': 2197, 'einander': 2198, 'einer': 2199,
'einfach': 452, 'eingeladen': 2200, 'eingeplant': 59, 'eingetragen': 59, 'einladung': 1888, 'einsatz': 2159, 'email':
2201, 'emailed': 2084, 'empfahl': 1190, 'empfehlen': 1190, 'empfehlung': 2204, 'empfehlungsschreiben': 1858,
'empfiehlt': 1190, 'entfaellt': 8, 'entfallen': 8, 'entfallt': 8, 'entfiel': 8, 'er': 2212, 'ergebnis': 0, 'erhalte':
2213, 'erhoffe': 2218, 'erinnere': 2220, 'erinnerung': 2221, 'erklaert': 2226, 'erklart': 2226, 'ermahnt': 1192,
'ermutigt': 1192, 'eroeffnung': 2228, 'eroffnung': 2228, 'erreichen': 1891, 'erreicht': 481, 'ersatztermin': 1581,
'erschien': 1526, 'erwarte': 2231, 'erwarten': 2231, 'erwischt': 481, 'erzaehlt': 2235, 'erzaehlte': 2016, 'erzahlt':
2235, 'erzahlte': 2016, 'es': 2237, 'esse': 2239, 'essen': 2241, 'ewig': 2244, 'f': 2245, 'faellt': 2248, 'faend':
1199, 'faende': 1199, 'faengt': 2249, 'fahr': 2020, 'fahre': 2020, 'fahren': 1577, 'falls': 0, 'fallt': 2248, 'fand':
2254, 'fande': 1199, 'fanden': 2251, 'fangt': 2249, 'fazit': 0, 'feedback': 2259, 'fehlen': 2262, 'fehlt': 2262,
'feier': 2228, 'feierabendbier': 481, 'feiern': 1577, 'feiert': 2265, 'festgelegt': 2266, 'fiel': 2267, 'fielen':
2268, 'findet': 2269, 'fitness': 481, 'fix': 2270, 'fixiert': 59, 'flachgefallen': 8, 'flaked': 1940, 'fliege': 2020,
'follow': 2272, 'fordert': 1207, 'frag': 2273, 'frage': 2274, 'fragen': 1891, 'fragt': 1210, 'fragte': 2275,
'freiwillig': 2278, 'freiwillige': 1851, 'freiwilligenarbeit': 453, 'freiwilligeneinsatz': 453, 'freiwilliger': 1851,
'freu': 2280, 'freue': 2280, 'freut': 1155, 'fruehstueck': 2079, 'fruehstuecke': 2079, 'fruhstuck': 2079,
'fruhstucke': 2079, 'fuer': 2307, 'fuerchtet': 0, 'fur': 2322, 'furchtet': 0, 'fussball': 481, 'fänd': 1199, 'gab':
1223, 'gaben': 1225, 'ganz': 2323, 'gassi': 481, 'gearbeitet': 481, 'gebowlt': 481, 'gebrainstormt': 481, 'gebruncht':
481, 'gebucht': 59, 'geburtstag': 2325, 'gecancelled': 8, 'gecancelt': 8, 'gechattet': 481, 'gechillt': 481,
'gecoacht': 481, 'gedanke': 366, 'gedankt': 481, 'geeinigt': 481, 'gefahren': 481, 'gefeiert': 481, 'geflogen': 481,
'gefragt': 1889, 'gefruehstueckt': 481, 'gefruehstuekt': 481, 'gefruhstuckt': 481, 'gefruhstukt': 481, 'gefuehrt':
481, 'gefuhrt': 481, 'gegangen': 481, 'gegessen': 481, 'geghostet': 8, 'gegrillt': 481, 'geh': 2020, 'gehabt': 481,
'gehalten': 481, 'gehe': 2020, 'gehen': 1577, 'gehoert': 2326, 'geholfen': 481, 'gehort': 2326, 'geht': 2334,
'gejasst': 481, 'gejoggt': 481, 'gekickt': 481, 'geklettert': 481, 'gekloent': 481, 'geklont': 481, 'gelaufen': 481,
'gelernt': 481, 'gemailt': 481, 'gemeinnuetzig': 453, 'gemeinnutzig': 453, 'gemeinsam': 757, 'gemeint': 2226,
'gemoved': 1581, 'gepingt': 481, 'gepitcht': 481, 'geplant': 2266, 'geplatzt': 8, 'geplatzter': 8, 'geplaudert': 481,
'geprobt': 481, 'gequatscht': 481, 'geredet': 481, 'geruchten': 2014, 'geruchteweise': 0, 'geruechten': 2014,
'geruechteweise': 0, 'gesagt': 2338, 'geschnackt': 481, 'geschoben': 2339, 'geschrieben': 2340, 'gesehen': 2345,
'gesellte': 2351, 'gesellten': 2351, 'gesessen': 481, 'gesimst': 481, 'geskypt': 481, 'gespielt': 481,
'gesprachsrunde': 481, 'gespraechsrunde': 481, 'gesprochen': 481, 'gestritten': 481, 'getextet': 481, 'getraenke':
2353, 'getraeumt': 2354, 'getranke': 2353, 'getratscht': 481, 'getraumt': 2354, 'getroffen': 481, 'getrunken': 481,
'gewandert': 481, 'gewesen': 481, 'geworkshopt': 481, 'gezoomt': 481, 'gfixt': 59, 'gha': 481, 'ghostet': 2355,
'gibt': 1225, 'ging': 2357, 'gingen': 481, 'glatt': 2358, 'glaubt': 0, 'gluehwein': 481, 'gluhwein': 481, 'gmacht':
481, 'golf': 481, 'golfrunde': 481, 'got': 2359, 'gotta': 39, 'gratscht': 481, 'gratuliert': 481, 'gredet': 481,
'gredt': 481, 'gruble': 366, 'grueble': 366, 'gseh': 481, 'gseit': 481, 'gsessen': 481, 'gsessn': 481, 'gsi': 481,
'gsproche': 481, 'gsprochen': 481, 'gtroffe': 481, 'gutes': 2191, 'hab': 2390, 'habe': 2392, 'haben': 2401, 'habs':
2374, 'haengen': 760, 'haett': 2404, 'haette': 2408, 'haetten': 2409, 'haettn': 2411, 'ham': 2412, 'hangen': 760,
'has': 2414, 'hat': 2423, 'hatt': 2425, 'hatte': 2431, 'hatten': 2433, 'hattn': 2411, 'hausaufgabe': 1935, 'have':
2434, 'he': 2436, 'hebt': 2438, 'heisst': 2439, 'heißt': 2439, 'herzlichen': 2440, 'hiess': 2439, 'hingesetzt': 481,
'hob': 2438, 'hochzeit': 2228, 'hochzeitstag': 2441, 'hockte': 2443, 'hockten': 2443, 'hoere': 2326, 'hoert': 2444,
'hofft': 0, 'holt': 2445, 'hore': 2326, 'hort': 2444, 'hätte': 2446, 'hätten': 2447, 'i': 2448, 'ich': 2583, 'idee':
366, 'ihm': 2586, 'ihn': 696, 'ihnen': 2587, 'ihr': 2588, 'ihre': 2112, 'ihrer': 2592, 'im': 2593, 'immer': 2598,
'in': 2602, 'informierte': 2603, 'ins': 2605, 'interviewt': 481, 'intro': 2612, 'introduced': 2614, 'intros': 2615,
'is': 2616, 'ist': 2628, 'ja': 2063, 'jassen': 481, 'jetzt': 2629, 'joggen': 1264, 'joggingrunde': 481, 'kaffee':
2630, 'kalendereintrag': 59, 'kam': 2635, 'kamen': 2636, 'kann': 2637, 'karte': 1888, 'kartenabend': 481, 'kartons':
2638, 'kein': 2642, 'keine': 2648, 'keinen': 2649, 'keiner': 2655, 'keinerlei': 470, 'kennen': 2656, 'kennengelernt':
481, 'kickoff': 2018, 'kino': 481, 'kisten': 2638, 'klappt': 1526, 'klappte': 1526, 'kleider': 2353, 'kleidung': 2353,
'klettern': 481, 'knapp': 2657, 'koennen': 2658, 'koennte': 2659, 'koennten': 2661, 'komme': 2663, 'kommt': 2665,
'komplett': 2358, 'kondoliert': 481, 'konnen': 2658, 'konnte': 2659, 'konnten': 2661, 'kontakt': 2680, 'konzert':
2228, 'krieg': 2007, 'kriege': 2007, 'kriegen': 2010, 'kriegt': 2011, 'kuchen': 2353, 'kuemmern': 1309, 'kuemmert':
1309, 'kummern': 1309, 'kummert': 1309, 'kunnt': 481, 'kurzfristig': 2387, 'könnte': 2659, 'könnten': 2661, 'lag':
2683, 'lange': 2244, 'lasse': 2684, 'laufrunde': 481, 'laut': 2685, 'lead': 2688, 'lebensmittel': 2353, 'legt': 1314,
'legte': 1314, 'leider': 2690, 'lesung': 2228, 'lief': 2691, 'liegt': 2693, 'liess': 2684, 'liest': 2444, 'ließ':
2684, 'lunch': 2082, 'mache': 2695, 'macht': 2695, 'mahnt': 1192, 'mail': 2700, 'mailbox': 8, 'mailt': 1325, 'mailte':
2701, 'mal': 2704, 'man': 2708, 'medien': 2014, 'meeting': 2082, 'mega': 452, 'mein': 2710, 'meine': 2711,
'meinerseits': 2713, 'meint': 0, 'meinte': 0, 'meld': 2506, 'melde': 2506, 'meldet': 2715, 'meldete': 1330, 'memo': 4,
'mentorats': 2716, 'mentoring': 2722, 'mentoringstunde': 2723, 'merci': 2724, 'merke': 4, 'merken': 4, 'messaged':
2084, 'mich': 2733, 'mir': 2740, 'mit': 2757, 'miteinander': 2758, 'mobel': 2638, 'mochte': 2763, 'moebel': 2638,
'moechte': 2766, 'moved': 2768, 'muass': 2769, 'mues': 2769, 'muess': 2770, 'muessen': 2776, 'muesst': 2781,
'muesste': 2787, 'muessten': 2788, 'munkelt': 2444, 'muss': 2798, 'mussen': 2801, 'musst': 2781, 'musste': 2806,
'mussten': 2807, 'mut': 2809, 'möchte': 2763, 'müss': 2770, 'müsste': 2812, 'müssten': 2813, 'nach': 2815, 'nachdem':
0, 'nachgedacht': 2816, 'nachgefasst': 481, 'nachgefragt': 1889, 'nachgehakt': 2817, 'nachgeholt': 2629, 'nachricht':
2818, 'nachste': 2820, 'nachster': 2822, 'naechste': 2824, 'naechster': 2826, 'naemlich': 0, 'nahm': 2438,
'namenstag': 2827, 'namlich': 0, 'natuerlich': 452, 'naturlich': 452, 'ned': 2829, 'need': 2434, 'nehm': 2076,
'nehme': 2076, 'net': 2830, 'neuer': 2831, 'never': 2832, 'next': 2834, 'nich': 2835, 'nicht': 2841, 'nichts': 2846,
'nie': 2847, 'niemand': 2848, 'niemanden': 2850, 'nimmt': 2438, 'nit': 2835, 'nix': 2851, 'no': 2852, 'noch': 2858,
'nod': 2859, 'noed': 2859, 'noshow': 8, 'note': 2861, 'notiz': 2865, 'null': 470, 'nur': 2871, 'ob': 2873, 'obwohl':
0, 'offen': 2065, 'offenbar': 0, 'offene': 2874, 'offener': 2875, 'offensichtlich': 0, 'oper': 481, 'owe': 446,
'owes': 1395, 'padel': 481, 'paket': 1888, 'pakete': 2353, 'party': 2228, 'pass': 2542, 'passe': 2542, 'pendenz':
1843, 'pendenzen': 4, 'ping': 2876, 'pinged': 2084, 'pitch': 2879, 'pitchtraining': 2880, 'pladiert': 1396,
'pladierte': 1396, 'plaediert': 1397, 'plaedierte': 1397, 'planned': 1896, 'platzte': 8, 'plauderei': 481,
'plauderte': 481, 'plausch': 481, 'plauscht': 481, 'pocht': 1154, 'poker': 481, 'post': 2881, 'postkarte': 1888,
'postponed': 1956, 'premiere': 2228, 'pro': 2882, 'probehoeren': 2883, 'probehoren': 2884, 'probevortrag': 2885,
'probier': 2888, 'probiere': 2888, 'probiers': 2888, 'promised': 446, 'props': 2889, 'pushed': 2768, 'quatschte': 481,
'radtour': 481, 'raet': 1403, 'rat': 1403, 'raten': 1403, 'ratsch': 481, 'reagiert': 1526, 'recommended': 389,
'recommends': 389, 'rede': 2020, 'reden': 1577, 'redete': 1159, 'referenz': 2892, 'referred': 1857, 'remind': 2893,
'reminder': 4, 'rescheduled': 2894, 'reviewed': 2895, 'rief': 2897, 'riet': 1403, 'rieten': 1403, 'ruckruf': 2898,
'rueckruf': 2898, 'ruehrt': 1328, 'ruehrte': 1328, 'ruft': 2900, 'ruhrt': 1328, 'ruhrte': 1328, 'rumgehangen': 481,
'rät': 1403, 'sagt': 2902, 'sagte': 2903, 'said': 2904, 'samma': 2543, 'samt': 2905, 'san': 2906, 'sass': 2908,
'sassen': 2909, 'sauna': 481, 'sausen': 759, 'save': 2911, 'says': 2904, 'saß': 2908, 'saßen': 2909, 'schach': 481,
'schaute': 2912, 'schauten': 2351, 'scheduled': 1896, 'scheinbar': 0, 'schicht': 2159, 'schieben': 2339, 'schiebt':
2913, 'schlaegt': 1421, 'schlagt': 1421, 'schlug': 1421, 'schlägt': 1421, 'schneite': 2351, 'schon': 2917, 'schreibt':
2918, 'schrieb': 2701, 'schuld': 2544, 'schulde': 2544, 'schulden': 2919, 'schuldet': 1430, 'schwaetzchen': 481,
'schwatz': 481, 'schwatzchen': 481, 'seh': 2920, 'sehe': 2920, 'sehen': 2923, 'sein': 2112, 'seine': 2112, 'seiner':
2592, 'seit': 2924, 'setze': 2928, 'setzen': 2930, 'setzte': 2351, 'setzten': 2351, 'she': 2436, 'shifted': 1956,
'shoutout': 2889, 'sie': 2931, 'sieht': 2444, 'simse': 2876, 'since': 2932, 'sind': 2942, 'sitzen': 760, 'sitzung':
2018, 'skifahren': 481, 'skitour': 481, 'skypen': 1577, 'sms': 2818, 'sobald': 0, 'solange': 0, 'soll': 2944,
'sollen': 2946, 'sollte': 2950, 'sollten': 2951, 'sozialeinsatz': 453, 'sparring': 2952, 'sparrings': 2716,
'spazieren': 2953, 'spaziergang': 481, 'spenden': 2353, 'spendenaktion': 453, 'spontan': 2387, 'sprach': 1159,
'sprachen': 481, 'sprachnachricht': 1888, 'sprech': 2020, 'spreche': 2020, 'sprechen': 2021, 'spritzer': 481,
'squash': 481, 'stand': 1419, 'standen': 1419, 'startet': 1895, 'statt': 2098, 'stattdessen': 2098, 'stehen': 2954,
'steht': 2955, 'stiess': 2351, 'stiessen': 2351, 'stieß': 2351, 'stießen': 2351, 'stood': 2956, 'storniert': 8,
'suppe': 2353, 'taet': 2957, 'tafel': 874, 'tarock': 481, 'tat': 2957, 'tauchte': 2959, 'taufe': 2228, 'tauschte':
2960, 'tauschten': 481, 'tausend': 2440, 'teilgenommen': 2961, 'teilnehmende': 481, 'telefonierd': 481, 'telefoniere':
2020, 'telefonieren': 1577, 'telefoniert': 2962, 'telefonierte': 481, 'telefonierten': 481, 'tennis': 481, 'termin':
2082, 'terminiert': 59, 'terminvorschlag': 59, 'text': 2876, 'texted': 2084, 'textet': 1325, 'thanks': 2963,
'theater': 481, 'they': 2436, 'thinks': 1409, 'thx': 2022, 'to': 2965, 'todo': 2964, 'todos': 1843, 'told': 2968,
'total': 2358, 'traeumte': 366, 'traf': 481, 'trafen': 481, 'tratscht': 481, 'traumte': 366, 'treff': 2969, 'treffe':
2970, 'treffen': 2972, 'trifft': 2973, 'troffe': 481, 'troffn': 481, 'trost': 2809, 'tät': 2957, 'uban': 2976, 'uber':
2977, 'uberleg': 2979, 'uberlege': 2980, 'ubern': 2976, 'ueban': 2976, 'ueber': 2977, 'ueberleg': 2979, 'ueberlege':
2980, 'uebern': 2976, 'umgebucht': 2339, 'umgelegt': 2339, 'umsonst': 2981, 'umzugskisten': 2638, 'unentgeltlich':
453, 'unerreichbar': 8, 'uns': 2982, 'unsicher': 2983, 'unter': 2985, 'unterhalten': 481, 'unterhielt': 2960,
'unterhielten': 481, 'unterrichtet': 481, 'unterschrieben': 481, 'unterzeichnet': 481, 'v': 2993, 'verabredet': 59,
'verabschiedet': 481, 'verabschiedung': 481, 'verbaselt': 8, 'verbummelt': 8, 'vereinbart': 2994, 'vergebens': 2995,
'vergeblich': 2996, 'vergessen': 3000, 'verhandelt': 481, 'verlangt': 1207, 'verlegt': 1930, 'vermisse': 366,
'vernissage': 2228, 'verpasst': 8, 'verpasster': 3001, 'verpennt': 8, 'verplant': 8, 'versaeumt': 8, 'versaumt': 8,
'verschieben': 3002, 'verschiebt': 3003, 'verschlafen': 8, 'verschobe': 3004, 'verschoben': 1930, 'verschwitzt': 8,
'versoehnt': 481, 'versohnt': 481, 'versprach': 3006, 'versprech': 2564, 'verspreche': 2564, 'verspricht': 1463,
'versuch': 2888, 'versuche': 2888, 'versuchs': 2888, 'versucht': 3007, 'vertagt': 1930, 'vertroestet': 8,
'vertrostet': 8, 'vielen': 2440, 'vielleicht': 3008, 'voellig': 2358, 'voll': 452, 'vollig': 2358, 'volunteered':
3009, 'volunteering': 3009, 'vom': 3013, 'von': 3031, 'vor': 3033, 'vorbeigekommen': 481, 'vorbeigeschaut': 481,
'vorgemerkt': 59, 'vorgestellt': 481, 'vorgezogen': 2339, 'vortrag': 2228, 'vorverlegt': 2339, 'waehrend': 3034,
'waer': 3038, 'waere': 3043, 'wahrend': 3034, 'waiting': 3044, 'wanderung': 481, 'war': 3059, 'ware': 3061, 'waren':
3068, 'warn': 1503, 'warnt': 1506, 'warnte': 1506, 'wart': 3070, 'warte': 2579, 'warten': 3073, 'wartet': 1507, 'was':
3074, 'weder': 3077, 'weil': 0, 'weiss': 3078, 'weiß': 3078, 'welche': 0, 'welcher': 0, 'wenn': 3081, 'wer': 3082,
'werd': 3083, 'werde': 3085, 'werden': 3087, 'whatsapp': 2818, 'wie': 3089, 'wieder': 2387, 'wiedergesehen': 481,
'wiedersehen': 481, 'wiedervorlage': 4, 'will': 3092, 'wir': 3110, 'wird': 3114, 'wirds': 3115, 'with': 3116, 'wo':
3117, 'woan': 1523, 'wohnt': 1895, 'wollen': 3118, 'wollt': 3120, 'wollte': 3121, 'wollten': 3122, 'workshop': 3125,
'worn': 1523, 'wort': 2196, 'wrote': 2084, 'wuenschen': 1537, 'wuenscht': 1539, 'wuerd': 2957, 'wuerde': 3126,
'wunschen': 1537, 'wunscht': 1541, 'wurd': 2957, 'wurde': 3128, 'wurden': 3129, 'wurds': 3115, 'wv': 4, 'wär': 3131,
'wäre': 3061, 'würde': 3126, 'yoga': 481, 'you': 3132, 'zoomen': 1577, 'zu': 3134, 'zufaellig': 3135, 'zufallig':
3135, 'zuruckgerufen': 481, 'zuruckzurufen': 1120, 'zurueckgerufen': 481, 'zurueckzurufen': 1120, 'zusage': 312,
'zusammen': 3136, 'zusammengehockt': 481, 'zusammengesessen': 481, 'zusammengesetzt': 481, 'zuspruch': 2809}]


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

