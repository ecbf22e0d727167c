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
{'chefin': 0, 'firma': 0, 'frau': 0, 'freundin': 0, 'kinder': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'D':
286, 'ich': 290}, {'vor': 0}, {'dir': 411}, {'D': 59}, {'N': 413}, {'N': 59, 'm': 414, 'mich': 313, 'mit': 414},
{'zugesagt': 282}, {'mir': 416}, {'': (0, 'missed'), '$$': 8}, {'': (0, 'missed'), 'buero': 269, 'buro': 269}, {'am':
8, 'anzutreffen': 269, 'auf': 8, 'bei': 8, 'beim': 8, 'da': 418, 'dabei': 8, 'daheim': 269, 'dahoam': 269, 'im': 419,
'mit': 8, 'zu': 271, 'zuhause': 269}, {'krank': 8, 'ned': 420, 'net': 420, 'nicht': 420, 'nod': 274, 'noed': 276,
'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 421, 'ned': 420, 'net': 420, 'nicht': 420,
'nod': 274, 'noed': 276, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'solle': 380, 'solles': 380, 'solls': 380,
'sollts': 380}, {'': (0, 'missed'), 'aber': 8, 'dann': 8, 'doch': 8, 'nur': 8, 'und': 8}, {'<callinf>': 424,
'<comeinf>': 424, '<giveinf>': 424, '<giveinf_apart>': 424, 'anmailen': 424, 'anpingen': 424, 'anschreiben': 424,
'hinfahren': 424, 'hingehen': 424, 'telefonieren': 424, 'vorbeifahren': 424}, {'...': 425}, {'mal': 9}, {'...': 7,
'2x': 9, '3x': 9, '4x': 9, '5x': 9, '<appointment>': 11, '<det>': 25, '<have>': 30, '<my>': 31, '<opinion>': 3,
'<rel>': 19, '<sees1>': 38, '<should>': 40, '<them>': 47, '<until>': 50, 'D': 65, 'N': 78, '^': 268, 'aber': 279,
'abgemacht': 282, 'abmachung': 282, 'alles': 284, 'also': 289, 'am': 291, 'anmerkungen': 294, 'arbeite': 300, 'auch':
290, 'ausfuehrliche': 301, 'ausfuehrliches': 301, 'ausfuhrliche': 302, 'ausfuhrliches': 302, 'ausgemacht': 303, 'bei':
308, 'bekomm': 312, 'bekomme': 312, 'besuch': 314, 'besuche': 314, 'bin': 316, 'dafuer': 324, 'dafur': 332, 'dann':
333, 'das': 335, 'der': 339, 'die': 339, 'dreimal': 9, 'dringend': 290, 'eben': 340, 'ehrliche': 341, 'ehrliches':
341, 'erfahren': 343, 'es': 345, 'feedback': 294, 'fuer': 350, 'fur': 350, 'geh': 300, 'gehe': 300, 'gehoert': 343,
'gehort': 343, 'gelesen': 343, 'gerade': 340, 'gesehen': 343, 'gestrichen': 8, 'grad': 340, 'hab': 353, 'habe': 353,
'heute': 340, 'hoer': 356, 'hoere': 356, 'hoff': 361, 'hoffe': 361, 'hoffentlich': 364, 'hoffnung': 366, 'hor': 356,
'hore': 356, 'ich': 384, 'ihr': 385, 'ihre': 386, 'kann': 374, 'kommentare': 294, 'konnte': 374, 'korrekturen': 294,
'krieg': 312, 'kriege': 312, 'kurze': 341, 'kurzes': 341, 'leider': 277, 'les': 388, 'lese': 388, 'lieber': 391,
'mal': 397, 'man': 398, 'mehrfach': 9, 'meine': 399, 'mit': 308, 'mitbekommen': 343, 'mitgekriegt': 343, 'mues': 400,
'muessen': 404, 'muss': 404, 'mussen': 404, 'mut': 366, 'ned': 272, 'net': 272, 'nicht': 272, 'noch': 406, 'nochmal':
405, 'nochmals': 405, 'nod': 274, 'noed': 276, 'ruckmeldung': 294, 'rueckmeldung': 294, 's': 351, 'schau': 300,
'schaue': 300, 'seh': 407, 'sehe': 407, 'sein': 408, 'seine': 409, 'sollte': 410, 'stell': 412, 'termin': 284,
'thema': 334, 'treff': 415, 'treffe': 415, 'treffen': 284, 'um': 74, 'unbedingt': 290, 'unser': 335, 'vereinbart':
282, 'vereinbarung': 282, 'vergessen': 269, 'versprechen': 282, 'versprochen': 303, 'vielleicht': 290, 'von': 417,
'war': 422, 'waren': 278, 'wieder': 405, 'wir': 423, 'wollt': 426, 'wollte': 426, 'wollten': 426, 'x': 427,
'zufaellig': 340, 'zufallig': 340, 'zugesagt': 303, 'zusage': 282, 'zweimal': 9}, {'<them>': 39, '^': 12}, {'ich':
429, 'wir': 429}, {'das': 430, 'dass': 430}, {'<vowed>': 431}, {'<them>': 432}, {'ich': 433, 'wir': 433},
{'vergessen': 8}, {'': (22, 'gave:volunteering')}, {'ausgeholfen': 436, 'eingesprungen': 436, 'mitgeholfen': 436,
'uebernommen': 436}, {'...': 437}, {'<them>': 438}, {'ausgeholfen': 436, 'eingesprungen': 436, 'mitgeholfen': 436,
'ubernommen': 436}, {'...': 440}, {'<them>': 441}, {'<have>': 434, 'anzurufen': 435, 'fuer': 439, 'fur': 442},
{'<giveinf>': 48, '<giveinf_apart>': 48}, {'...': 444}, {'^': 445}, {'dringend': 446, 'endlich': 446, 'noch': 446,
'unbedingt': 446}, {'N': 303}, {'N': 8, 'bei': 8, 'mit': 8, 'zu': 8}, {':': 39, 'wollte': 449, 'wollten': 449}, {'N':
8, 'bei': 8, 'ich': 449, 'mit': 8, 'wir': 449, 'zu': 8}, {'<network>': 1, 'N': 447, 'fuer': 448, 'fur': 448, 'i': 303,
'ich': 450, 'wir': 450, 'wollt': 451, 'wollte': 451, 'wollten': 451}, {'antwort': 8, 'reaktion': 8, 'ruckmeldung': 8,
'rueckmeldung': 8}, {'...': 413}, {'D': 59, 'bei': 454, 'mich': 454, 'mit': 454, 'uns': 454}, {'i': 455, 'ich': 455,
'ma': 455, 'wir': 455}, {'ich': 39, 'wir': 39}, {'das': 457, 'dass': 457}, {'...': 413, 'D': 59}, {'...': 413, 'D':
59, 'uns': 459}, {'besuchen': 460, 'essen': 460, 'fahren': 460, 'feiern': 460, 'fliegen': 460, 'gehen': 460, 'halten':
460, 'machen': 460, 'reden': 460, 'sehen': 460, 'sprechen': 460, 'starten': 460, 'telefonieren': 460, 'treffen': 460,
'veranstalten': 460}, {'ich': 461}, {'bestaetigt': 59, 'bestatigt': 59, 'fixiert': 59}, {'': (23, 'contact')},
{'geklappt': 464, 'hingehauen': 464, 'stattgefunden': 464}, {'...': 465, 'geklappt': 464, 'hingehauen': 464,
'stattgefunden': 464}, {'': (23, 'contact'), 'gekommen': 464}, {'ausgegangen': 464, 'zustande': 467}, {'ausgegangen':
464, 'doch': 468, 'zustande': 467}, {'D': 463, 'haben': 466, 'hat': 466, 'hats': 466, 'ist': 469, 'kam': 469,
'vergessen': 8, 'verpasst': 8, 'verpennt': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8},
{'aus': 8}, {'gestrichen': 8}, {'...': 470, 'D': 463, 'bestaetigt': 59, 'bestatigt': 59, 'faellt': 471, 'fallt': 471,
'fiel': 471, 'gestrichen': 8, 'ist': 472, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen':
8, 'verschwitzt': 8, 'wurde': 472}, {'besorgt': 59, 'bestellt': 59, 'gebucht': 59, 'gekauft': 59, 'reserviert': 59},
{'besorgt': 59, 'bestellt': 59, 'gebucht': 59, 'gekauft': 59, 'ist': 474, 'reserviert': 59, 'sind': 474}, {'^': 204,
'dass': 380}, {'^': 204, 'dass': 380, 'ist': 476, 'lautet': 476, 'war': 476}, {'<them>': 477}, {':': 380}, {'<them>':
477, 'N': 479}, {'^': 204, 'bekommen': 380, 'dazu': 380, 'erhalten': 380, 'geholt': 380, 'ist': 380, 'lautet': 380,
'v': 478, 'vom': 478, 'von': 480, 'war': 380}, {'<until>': 39}, {'<thing>': 26}, {'...': 483}, {'N': 484}, {'an':
485}, {'': (23, 'contact'), ':': 0}, {'angebimmelt': 464, 'angefragt': 464, 'angeklingelt': 464, 'angelaeutet': 464,
'angelautet': 464, 'angerufen': 464, 'bestaetigt': 464, 'bestatigt': 464, 'durchgebimmelt': 464, 'durchgeklingelt':
464, 'durchgerufen': 464, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'geantwortet': 464, 'gefragt': 464,
'geklingelt': 464, 'gemailt': 464, 'gemeint': 1, 'gemeldet': 464, 'geraten': 1, 'gesagt': 1, 'geschrieben': 487,
'gesimst': 464, 'getextet': 464, 'hereingeschaut': 464, 'nachgefragt': 464, 'reingeschaut': 464, 'reklamiert': 464,
'vorbeigeschaut': 464, 'zugesagt': 464, 'zuruckgemailt': 464, 'zuruckgerufen': 464, 'zuruckgeschrieben': 464,
'zurueckgemailt': 464, 'zurueckgerufen': 464, 'zurueckgeschrieben': 464}, {'bestaetigt': 59, 'bestatigt': 59,
'fixiert': 59, 'zugesagt': 59}, {'...': 489}, {'<appointment>': 490}, {'<should>': 380}, {'ich': 492, 'man': 492,
'wir': 492}, {'das': 493, 'dass': 493, 'ich': 492, 'man': 492, 'wir': 492}, {'<should>': 204}, {'...': 495}, {'^':
496}, {'ich': 497, 'man': 497, 'wir': 497}, {'dass': 498}, {':': 0, 'dass': 498}, {'': (23, 'contact'), ':': 0,
'dass': 498}, {'<said>': 494, 'angebimmelt': 464, 'angeboten': 464, 'angeklingelt': 464, 'angelaeutet': 464,
'angelautet': 464, 'angerufen': 464, 'anvertraut': 464, 'berichtet': 464, 'durchgebimmelt': 464, 'durchgeklingelt':
464, 'durchgerufen': 464, 'eingeschaerft': 499, 'eingescharft': 499, 'empfohlen': 487, 'erklaert': 500, 'erklart':
500, 'erzaehlt': 464, 'erzahlt': 464, 'geantwortet': 464, 'gebeichtet': 464, 'geholfen': 464, 'geklagt': 464,
'geklingelt': 464, 'gemailt': 464, 'gemeint': 500, 'geraten': 487, 'gesagt': 501, 'geschickt': 464, 'geschildert':
464, 'geschrieben': 501, 'gesimst': 464, 'gesteckt': 464, 'getextet': 464, 'gezeigt': 464, 'gratuliert': 464,
'hereingeschaut': 464, 'mitgeteilt': 464, 'praesentiert': 464, 'prasentiert': 464, 'reingeschaut': 464, 'verraten':
464, 'versprochen': 464, 'vorbeigeschaut': 464, 'vorgestellt': 464, 'zugesagt': 464, 'zuruckgemailt': 464,
'zuruckgerufen': 464, 'zuruckgeschrieben': 464, 'zurueckgemailt': 464, 'zurueckgerufen': 464, 'zurueckgeschrieben':
464}, {'gegeben': 380, 'mitgegeben': 380}, {'<counselled>': 204, '<vowed>': 66}, {'...': 504}, {'<counsel>': 503},
{'^': 66}, {'<they>': 507, '^': 66}, {'<they>': 507, '^': 66, 'dass': 508}, {'dass': 493, 'ich': 492, 'man': 492,
'wir': 492}, {'<vowed>': 509, 'erklaert': 510, 'erklart': 510, 'gemeint': 510, 'geraten': 510, 'gesagt': 510},
{'<way>': 511}, {'<det>': 512, '<way>': 511}, {'gelegt': 380}, {'herz': 514}, {'<vowed>': 509}, {'<way>': 516},
{'<det>': 517, '<way>': 516}, {'<counselled>': 476}, {'gewarnt': 204}, {'...': 520}, {'^': 204, 'vor': 380}, {'^':
521, 'gewarnt': 522}, {'<counselled>': 476, 'davon': 519, 'dazu': 519}, {'': (4, 'needs_from_me')}, {'^': 525},
{'erklaert': 510, 'erklart': 510, 'gemeint': 510, 'geraten': 510, 'gesagt': 510}, {'<way>': 527}, {'<det>': 528,
'<way>': 527}, {'gegeben': 380}, {'weg': 530}, {'den': 531}, {'auf': 532}, {'gebeten': 525}, {'...': 534}, {'^': 535},
{'^': 521}, {'...': 502, '<counsel>': 503, '<counselled>': 476, '^': 505, 'abgeholt': 464, 'als': 506, 'am': 513,
'angebimmelt': 464, 'angeklingelt': 464, 'angelaeutet': 464, 'angelautet': 464, 'angerufen': 464, 'angeschrieben':
464, 'angesprochen': 464, 'ans': 515, 'auf': 518, 'aufgefordert': 380, 'ausgefuehrt': 464, 'ausgefuhrt': 464,
'begleitet': 464, 'beim': 513, 'bekocht': 464, 'bestaerkt': 380, 'bestarkt': 380, 'besucht': 464, 'davon': 519,
'davor': 523, 'dazu': 519, 'den': 506, 'dringend': 524, 'durchgebimmelt': 464, 'durchgeklingelt': 464, 'durchgerufen':
464, 'einen': 506, 'eingeladen': 464, 'eingeredet': 380, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert':
380, 'ermutigt': 380, 'geantwortet': 464, 'gebeten': 526, 'geklingelt': 464, 'gemeint': 1, 'geraten': 1, 'gesagt': 1,
'geschrieben': 1, 'gesimst': 464, 'getextet': 464, 'getroffen': 464, 'gewarnt': 522, 'hereingeschaut': 464, 'im': 513,
'in': 529, 'interviewt': 464, 'kontaktiert': 464, 'mit': 533, 'nahe': 514, 'nen': 506, 'per': 513, 'reingeschaut':
464, 'stark': 524, 'um': 536, 'via': 518, 'vor': 537, 'vorbeigeschaut': 464, 'zuruckgemailt': 464, 'zuruckgerufen':
464, 'zuruckgeschrieben': 464, 'zurueckgemailt': 464, 'zurueckgerufen': 464, 'zurueckgeschrieben': 464}, {'<said>':
510}, {'<vowed>': 66}, {'...': 540}, {'...': 539, '<said>': 510, '^': 541}, {'<me>': 507, '^': 66, 'er': 507, 'sie':
507}, {'<me>': 507, '^': 66, 'dass': 543, 'er': 507, 'sie': 507}, {'<vowed>': 544}, {'...': 539, '<me>': 542,
'<said>': 510, '<vowed>': 544, 'mir': 545, 'uns': 545}, {'angefordert': 525, 'angefragt': 525, 'bestellt': 525,
'erbeten': 525, 'gewuenscht': 525, 'gewunscht': 525, 'verlangt': 525}, {'...': 547}, {'^': 548}, {'<until>': 547},
{'...': 550}, {'bestaetigt': 464, 'bestatigt': 464, 'geantwortet': 464, 'gemailt': 464, 'gemeldet': 464,
'geschrieben': 464, 'zugesagt': 464, 'zuruckgeschrieben': 464, 'zurueckgeschrieben': 464}, {'...': 552, '<det>': 517,
'<way>': 516}, {'<counselled>': 380}, {':': 0, '^': 204}, {'<should>': 380, '^': 496}, {'ich': 556, 'man': 556, 'wir':
556}, {':': 0, 'dass': 557, 'ich': 492, 'man': 492, 'wir': 492}, {'': (23, 'contact'), ':': 0, 'dass': 557, 'ich':
492, 'man': 492, 'wir': 492}, {'abgeholt': 464, 'angefunkt': 464, 'angeklingelt': 464, 'angelaeutet': 464,
'angelautet': 464, 'angerufen': 464, 'besucht': 464, 'durchgeklingelt': 464, 'eingeladen': 464}, {'...': 560,
'abgeholt': 464, 'angefunkt': 464, 'angeklingelt': 464, 'angelaeutet': 464, 'angelautet': 464, 'angerufen': 464,
'besucht': 464, 'durchgeklingelt': 464, 'eingeladen': 464}, {'<they>': 561, 'angelaeutet': 464, 'angelautet': 464,
'angerufen': 464}, {'geantwortet': 464, 'geholfen': 464, 'gemailt': 464, 'geschickt': 464, 'geschrieben': 464,
'gesimst': 464, 'gezeigt': 464}, {'...': 563, 'geantwortet': 464, 'geholfen': 464, 'gemailt': 464, 'geschickt': 464,
'geschrieben': 464, 'gesimst': 464, 'gezeigt': 464}, {'dass': 557, 'ich': 492, 'man': 492, 'wir': 492}, {'<they>':
564, '<vowed>': 544, 'gemeint': 565, 'gesagt': 565, 'geschrieben': 565, 'gmeint': 510, 'gsagt': 510}, {'...': 552,
'<det>': 512, '<way>': 511}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet': 59, 'bedankt': 464, 'entschuldigt':
464, 'gemeldet': 464, 'geruehrt': 464, 'geruhrt': 464, 'verabschiedet': 464}, {'bedankt': 464, 'entschuldigt': 464,
'gemeldet': 464, 'geruehrt': 464, 'geruhrt': 464, 'verabschiedet': 464}, {'<me>': 569}, {'...': 568, 'bedankt': 464,
'bei': 570, 'entschuldigt': 464, 'gemeldet': 464, 'geruehrt': 464, 'geruhrt': 464, 'verabschiedet': 464},
{'bestatigt': 464, 'geantwortet': 464, 'gemailt': 464, 'gemeldet': 464, 'geschrieben': 464, 'zugesagt': 464,
'zuruckgeschrieben': 464}, {'...': 572}, {'bestaetigt': 464, 'geantwortet': 464, 'gemailt': 464, 'gemeldet': 464,
'geschrieben': 464, 'zugesagt': 464, 'zurueckgeschrieben': 464}, {'...': 574}, {'abgeholt': 464, 'angefunkt': 464,
'angeklingelt': 464, 'angelaeutet': 464, 'angelautet': 464, 'angerufen': 464, 'besucht': 464, 'durchgeklingelt': 464,
'eingeladen': 464, 'geantwortet': 464, 'geholfen': 464, 'gemailt': 464, 'geschickt': 464, 'geschrieben': 464,
'gesimst': 464, 'gezeigt': 464}, {'...': 576, 'abgeholt': 464, 'angefunkt': 464, 'angeklingelt': 464, 'angelaeutet':
464, 'angelautet': 464, 'angerufen': 464, 'besucht': 464, 'durchgeklingelt': 464, 'eingeladen': 464, 'geantwortet':
464, 'geholfen': 464, 'gemailt': 464, 'geschickt': 464, 'geschrieben': 464, 'gesimst': 464, 'gezeigt': 464},
{'<they>': 577, '<vowed>': 544, 'angelaeutet': 464, 'angelautet': 464, 'angerufen': 464, 'gemeint': 565, 'gesagt':
565, 'geschrieben': 565, 'gmeint': 510, 'gsagt': 510}, {'...': 488, '<appointment>': 490, '<det>': 491, '<me>': 538,
'<my>': 491, '<they>': 546, '<until>': 549, '<vowed>': 544, '^': 551, 'am': 513, 'angebimmelt': 464, 'angeklingelt':
464, 'angelaeutet': 464, 'angelautet': 464, 'angerufen': 464, 'auf': 553, 'beim': 513, 'davon': 554, 'dazu': 554,
'durchgebimmelt': 464, 'durchgeklingelt': 464, 'durchgerufen': 464, 'empfohlen': 555, 'erklaert': 1, 'erklart': 1,
'geantwortet': 464, 'geklingelt': 464, 'gemailt': 464, 'gemeint': 558, 'geraten': 1, 'gesagt': 558, 'geschrieben':
559, 'gesimst': 464, 'getextet': 464, 'gmeint': 510, 'gsagt': 510, 'hereingeschaut': 464, 'im': 513, 'in': 529,
'mich': 562, 'mir': 566, 'per': 567, 'reingeschaut': 464, 'sich': 571, 'uber': 573, 'ueber': 575, 'uns': 578, 'via':
553, 'vor': 537, 'vorbeigeschaut': 464, 'zuruckgemailt': 464, 'zuruckgerufen': 464, 'zuruckgeschrieben': 464,
'zurueckgemailt': 464, 'zurueckgerufen': 464, 'zurueckgeschrieben': 464}, {'bekommen': 464, 'erhalten': 464,
'gekriegt': 464, 'kriegt': 464}, {'<them>': 580}, {'besucht': 464, 'gegessen': 464, 'gehabt': 464, 'gequatscht': 464,
'geredet': 464, 'gesehen': 464, 'gesprochen': 464, 'getroffen': 464, 'telefoniert': 464, 'von': 581}, {'<reviewed>':
292}, {'<work>': 583}, {'...': 584, '<work>': 583}, {'': (20, 'gave:referral')}, {'<named_to>': 586}, {'...': 587},
{'s': 588}, {'N': 589, 'der': 588, 'des': 588, 'einer': 588, 'eines': 588, 'meiner': 588, 'meines': 588, 'unserer':
588, 'unseres': 588, 'vom': 588, 'von': 588}, {'lassen': 26}, {'<handed>': 26, '<handed_apart>': 26, 'zukommen': 591},
{'...': 592, '<handed>': 26, '<handed_apart>': 26, 'zukommen': 591}, {'<lent_out>': 26}, {'...': 594, '<lent_out>':
26}, {'': (9, 'told')}, {'': (8, 'asked')}, {'gequatscht': 8, 'geredet': 8, 'gesprochen': 8}, {'ab': 598,
'anrufbeantworter': 598, 'band': 598, 'box': 598, 'combox': 598, 'mailbox': 598}, {'das': 599, 'den': 599, 'die': 599,
'ihre': 599, 'ihren': 599, 'seine': 599, 'seinen': 599}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'': (17,
'gave:knowledge'), 'warum': 602, 'was': 602, 'welche': 602, 'wie': 602, 'wo': 602, 'wofuer': 602, 'wofur': 602,
'woran': 602}, {'': (9, 'told'), 'warum': 602, 'was': 602, 'welche': 602, 'wie': 602, 'wo': 602, 'wofuer': 602,
'woran': 602}, {'': (9, 'told'), 'warum': 602, 'was': 602, 'welche': 602, 'wie': 602, 'wo': 602, 'wofur': 602,
'woran': 602}, {'warum': 602, 'was': 602, 'welche': 602, 'wie': 602, 'wo': 602, 'wofuer': 602, 'woran': 602},
{'warum': 602, 'was': 602, 'welche': 602, 'wie': 602, 'wo': 602, 'wofur': 602, 'woran': 602}, {'': (18,
'gave:mentoring')}, {'': (9, 'told'), 'warum': 602, 'was': 602, 'welche': 602, 'wie': 602, 'wo': 602, 'wofuer': 602,
'wofur': 602, 'woran': 602}, {'warum': 602, 'was': 602, 'wie': 602}, {'<address>': 590, '<handed_apart>': 464, '<my>':
45, '<said>': 431, '<thing>': 593, '<tool>': 595, '<work>': 583, 'abgesagt': 596, 'angefragt': 597, 'angeklopft': 597,
'auf': 600, 'aufgemuntert': 365, 'bedankt': 601, 'beigebracht': 603, 'berichtet': 596, 'bestaerkt': 365, 'bestarkt':
365, 'empfohlen': 586, 'erklaert': 604, 'erklart': 605, 'erlaeutert': 606, 'erlautert': 607, 'ermutigt': 365,
'erzaehlt': 596, 'erzahlt': 596, 'geantwortet': 596, 'gebeichtet': 596, 'gebeten': 597, 'gecoacht': 608, 'gefragt':
597, 'geholfen': 602, 'gementort': 608, 'gesagt': 596, 'geschildert': 596, 'gesteckt': 596, 'getroestet': 365,
'getrostet': 365, 'gezeigt': 609, 'gratuliert': 596, 'informiert': 596, 'kondoliert': 596, 'mitgeteilt': 596,
'nachgefasst': 597, 'nachgefragt': 597, 'nachgehakt': 597, 'vermittelt': 586, 'verraten': 596, 'vorgefuehrt': 606,
'vorgefuhrt': 607, 'vorgemacht': 610, 'weiterempfohlen': 586, 'zugehoert': 365, 'zugehort': 365, 'zugesagt': 596},
{'<tool>': 595}, {'...': 612, '<tool>': 595}, {'<handed_apart>': 26, '<lent>': 26, '<tool>': 595, 'empfohlen': 586,
'gegeben': 26, 'gemailt': 26, 'geschickt': 26, 'gesendet': 26, 'geteilt': 26, 'mitgeschickt': 26, 'uberlassen': 26,
'ueberlassen': 26, 'vermittelt': 586, 'weiterempfohlen': 586, 'weitergeleitet': 26, 'zugeschickt': 26}, {'...': 614,
'<tool>': 595}, {'': (5, 'mine'), '<my>': 12}, {'^': 12, 'ich': 39, 'wir': 39}, {'^': 616, 'das': 617, 'dass': 617,
'ich': 39, 'wir': 39}, {'': (15, 'gave:intro')}, {'gemacht': 619}, {'gebracht': 619}, {'kontakt': 621},
{'<introduced>': 619, 'bekannt': 620, 'in': 622}, {'...': 623, '<introduced>': 619, 'bekannt': 620, 'in': 622},
{'<vowed>': 12}, {'...': 625}, {'^': 12, 'dass': 617, 'ich': 39, 'wir': 39}, {'<vowed>': 627}, {'<way>': 628},
{'<det>': 629, '<way>': 628}, {'<det>': 629, '<way>': 628, 'das': 599, 'den': 599, 'die': 599, 'ihre': 599, 'ihren':
599, 'seine': 599, 'seinen': 599}, {'N': 624}, {'warum': 602, 'was': 602, 'welche': 602, 'wie': 602, 'wo': 602,
'wofuer': 602, 'wofur': 602, 'woran': 602}, {'<me>': 507}, {'gebeten': 634}, {'<address>': 590}, {'angeschlossen':
436, 'aufgebaut': 436, 'eingerichtet': 436, 'entruempelt': 436, 'entrumpelt': 436, 'gemaeht': 436, 'gemaht': 436,
'geputzt': 436, 'geraeumt': 436, 'geraumt': 436, 'geschnitten': 436, 'gestrichen': 436, 'montiert': 436, 'repariert':
436}, {'angeschlossen': 436, 'aufgebaut': 436, 'eingerichtet': 436, 'entrumpelt': 436, 'gemaht': 436, 'geputzt': 436,
'geraumt': 436, 'geschnitten': 436, 'gestrichen': 436, 'montiert': 436, 'repariert': 436}, {'angeschlossen': 436,
'aufgebaut': 436, 'eingerichtet': 436, 'entruempelt': 436, 'gemaeht': 436, 'geputzt': 436, 'geraeumt': 436,
'geschnitten': 436, 'gestrichen': 436, 'montiert': 436, 'repariert': 436}, {'...': 636, '<address>': 590, 'auto': 637,
'computer': 637, 'dachrinne': 637, 'drucker': 637, 'fenster': 637, 'fernseher': 637, 'garten': 637, 'hecke': 637,
'keller': 637, 'kuche': 638, 'kueche': 639, 'rasen': 637, 'regal': 637, 'router': 637, 'schnee': 637, 'schrank': 637,
'waschmaschine': 637, 'wohnung': 637}, {'das': 457, 'dass': 457, 'ich': 39, 'wir': 39}, {'gegeben': 39}, {'wort':
642}, {'...': 611, '<address>': 590, '<det>': 613, '<my>': 615, '<tool>': 595, '<vowed>': 618, '<work>': 583, 'N':
624, '^': 626, 'am': 630, 'auf': 631, 'bei': 632, 'beigebracht': 633, 'beim': 630, 'darum': 635, 'das': 640, 'den':
640, 'die': 640, 'drum': 635, 'erklaert': 606, 'erklart': 607, 'erlaeutert': 606, 'erlautert': 607, 'ersucht': 634,
'gebeten': 634, 'gesagt': 641, 'geschrieben': 641, 'gezeigt': 633, 'gsagt': 641, 'gschriebn': 641, 'im': 630, 'mein':
643, 'mit': 632, 'per': 630, 'um': 74, 'via': 630, 'vorgefuehrt': 606, 'vorgefuhrt': 607, 'vorgemacht': 610}, {'^':
12, 'das': 617, 'dass': 617, 'ich': 39, 'wir': 39}, {'<vowed>': 645, '^': 626}, {'<them>': 646}, {'mit': 632},
{'<introduced>': 619, 'bekannt': 620, 'zusammengebracht': 619}, {'...': 649, '<introduced>': 619, 'bekannt': 620,
'zusammengebracht': 619}, {'N': 650}, {'<introduced>': 619}, {'...': 652, '<introduced>': 619}, {'N': 653}, {'...':
654}, {'...': 654, 'N': 624}, {'...': 623}, {'N': 657}, {'geknuepft': 619, 'geknupft': 619, 'gemacht': 619,
'hergestellt': 619, 'vermittelt': 619}, {'N': 659}, {'mit': 660, 'zu': 660}, {'kontakt': 661}, {'kontakt': 621,
'verbindung': 621}, {'<introduced>': 619, 'bekannt': 620, 'in': 663}, {'...': 664}, {'<det>': 665, '<my>': 665,
'<their>': 665, 'N': 624, 'einem': 665, 'einer': 665}, {'...': 648, '<and>': 651, 'N': 624, 'am': 655, 'auf': 655,
'bei': 656, 'beim': 655, 'dem': 658, 'den': 662, 'der': 658, 'einen': 662, 'in': 655, 'kontakt': 661, 'mit': 666,
'per': 655, 'uber': 655, 'ueber': 655, 'via': 655}, {'': (16, 'gave:feedback'), 'zuruckgegeben': 292,
'zuruckgeschickt': 292, 'zurueckgegeben': 292, 'zurueckgeschickt': 292}, {'': (16, 'gave:feedback'), 'zuruckgegeben':
292, 'zuruckgeschickt': 292}, {'': (16, 'gave:feedback'), 'zurueckgegeben': 292, 'zurueckgeschickt': 292},
{'durchgelesen': 668, 'gegengelesen': 668, 'kommentiert': 668, 'korrigiert': 668, 'lektoriert': 668, 'redigiert': 668,
'uberarbeitet': 669, 'ueberarbeitet': 670}, {'...': 671}, {'angefragt': 597, 'angeklopft': 597, 'bedankt': 601,
'nachgefasst': 597, 'nachgefragt': 597, 'nachgehakt': 597}, {'...': 673}, {'<them>': 674}, {'bekannt': 620,
'bekanntgemacht': 619, 'in': 663, 'vernetzt': 619, 'zusammengebracht': 619}, {'...': 676}, {'mit': 677}, {'...': 678},
{'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8,
'getroffen': 8}, {'...': 680, 'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8, 'geschafft': 8, 'gesehen':
8, 'gesprochen': 8, 'getroffen': 8}, {'nicht': 681}, {'...': 671, 'leider': 682, 'nicht': 681}, {'geknuepft': 619,
'gemacht': 619, 'hergestellt': 619, 'vermittelt': 619}, {'N': 684}, {'mit': 685, 'zu': 685}, {'kontakt': 686}, {'den':
687, 'einen': 687, 'kontakt': 686}, {'N': 688}, {'geknupft': 619, 'gemacht': 619, 'hergestellt': 619, 'vermittelt':
619}, {'N': 690}, {'mit': 691, 'zu': 691}, {'kontakt': 692}, {'den': 693, 'einen': 693, 'kontakt': 692}, {'N': 694},
{'eingelegt': 586}, {'...': 696, 'eingelegt': 586}, {'wort': 697}, {'gutes': 698, 'wort': 697}, {'...': 699, 'gutes':
698, 'wort': 697}, {'<them>': 700}, {'besucht': 464, 'fuer': 701, 'fur': 701, 'gegessen': 464, 'gehabt': 464,
'gequatscht': 464, 'geredet': 464, 'gesehen': 464, 'gesprochen': 464, 'getroffen': 464, 'telefoniert': 464, 'von':
581}, {'...': 587, '<named_to>': 586}, {'gefuehrt': 602, 'gefuhrt': 602}, {'...': 704}, {'das': 705, 'den': 705,
'die': 705}, {'': (17, 'gave:knowledge'), 'warum': 602, 'was': 602, 'welche': 602, 'wie': 602, 'wo': 602, 'wofuer':
602, 'woran': 602}, {'': (17, 'gave:knowledge'), 'warum': 602, 'was': 602, 'welche': 602, 'wie': 602, 'wo': 602,
'wofur': 602, 'woran': 602}, {'': (17, 'gave:knowledge'), 'warum': 602, 'was': 602, 'wie': 602}, {'<address>': 590,
'<expert>': 703, '<my>': 45, '<said>': 431, '<thing>': 593, '<tool>': 595, '<work>': 583, 'abgesagt': 596,
'angefragt': 597, 'angeklopft': 597, 'auf': 600, 'ausgeholfen': 436, 'beigebracht': 603, 'berichtet': 596, 'durch':
706, 'durchs': 705, 'eingearbeitet': 602, 'eingeschult': 602, 'erklaert': 604, 'erklart': 605, 'erlaeutert': 707,
'erlautert': 708, 'erzaehlt': 596, 'erzahlt': 596, 'geantwortet': 596, 'gebeichtet': 596, 'gefragt': 597, 'gesagt':
596, 'geschildert': 596, 'gesteckt': 596, 'gezeigt': 609, 'hoffnung': 366, 'informiert': 596, 'mitgeteilt': 596,
'mut': 366, 'nachgefasst': 597, 'nachgefragt': 597, 'nachgehakt': 597, 'verraten': 596, 'vertreten': 436,
'vorgefuehrt': 606, 'vorgefuhrt': 607, 'vorgemacht': 709, 'zugesagt': 596}, {'gegeben': 602, 'gezeigt': 602,
'mitgegeben': 602, 'verraten': 602}, {'...': 711, 'gegeben': 602, 'gezeigt': 602, 'mitgegeben': 602, 'verraten': 602},
{'hinweise': 712, 'kniffe': 712, 'rat': 712, 'ratschlaege': 712, 'ratschlage': 712, 'tipp': 712, 'tipps': 712,
'tricks': 712}, {'paar': 713}, {'...': 710, '<address>': 590, '<det>': 613, '<my>': 615, '<tool>': 595, '<vowed>':
618, '<work>': 583, 'N': 624, '^': 626, 'am': 630, 'auf': 631, 'ausgeholfen': 436, 'bei': 632, 'beigebracht': 633,
'beim': 630, 'darum': 635, 'das': 640, 'den': 640, 'die': 640, 'drum': 635, 'ein': 714, 'einen': 713, 'erklaert': 606,
'erklart': 607, 'erlaeutert': 606, 'erlautert': 607, 'ersucht': 634, 'gebeten': 634, 'gezeigt': 633, 'hinweise': 712,
'hoffnung': 366, 'im': 630, 'kniffe': 712, 'mit': 632, 'mut': 366, 'n': 713, 'nen': 713, 'paar': 713, 'per': 630,
'rat': 712, 'ratschlaege': 712, 'ratschlage': 712, 'tipp': 712, 'tipps': 712, 'tricks': 712, 'um': 74, 'vertreten':
436, 'via': 630, 'vorgefuehrt': 606, 'vorgefuhrt': 607, 'vorgemacht': 610}, {'gebracht': 586}, {'gesprach': 716,
'gespraech': 716}, {'ins': 717, 'mit': 632}, {'N': 653, 'ins': 717}, {'...': 719, 'N': 624}, {'...': 718, 'N': 624,
'am': 655, 'auf': 655, 'bei': 720, 'beim': 655, 'den': 662, 'einen': 662, 'in': 655, 'kontakt': 661, 'mit': 666,
'per': 655, 'uber': 655, 'ueber': 655, 'via': 655}, {'fuer': 701, 'fur': 701}, {'angefragt': 597, 'angeklopft': 597,
'nachgefasst': 597, 'nachgefragt': 597, 'nachgehakt': 597}, {'...': 723}, {'...': 722, '<them>': 724},
{'durchgelesen': 668, 'gegengelesen': 668, 'kommentiert': 668, 'korrigiert': 668, 'lektoriert': 668, 'mit': 677,
'redigiert': 668, 'uberarbeitet': 669, 'ueberarbeitet': 670}, {'...': 726}, {'<agreed>': 458}, {'<them>': 728},
{'...': 702, '<their>': 585, '<them>': 715, '<title>': 647, '<vowed>': 645, 'N': 721, '^': 626, 'alles': 672, 'bei':
725, 'beide': 679, 'das': 672, 'den': 672, 'die': 672, 'es': 672, 'fuer': 689, 'fur': 695, 'ihn': 727, 'mit': 729,
'sie': 727}, {'bedankt': 601}, {'...': 731}, {'<them>': 732}, {'erklaert': 39, 'erklart': 39}, {'<them>': 732,
'angeboten': 39, 'bei': 733, 'bereit': 734, 'bereiterklaert': 39, 'bereiterklart': 39, 'verpflichtet': 39}, {'geben':
39, 'liefern': 39, 'schicken': 39, 'zahlen': 39}, {'zu': 736}, {'...': 582, '<their>': 585, '<them>': 644, '<title>':
647, '<vowed>': 645, 'N': 667, '^': 626, 'alles': 672, 'bei': 675, 'beide': 679, 'das': 672, 'den': 672, 'die': 672,
'es': 683, 'fuer': 689, 'fur': 695, 'gesagt': 641, 'geschrieben': 641, 'gsagt': 641, 'gschriebn': 641, 'ich': 730,
'ihn': 727, 'leider': 682, 'mein': 643, 'mich': 735, 'mit': 729, 'nicht': 681, 'noch': 737, 'sie': 727, 'um': 74,
'wir': 730, 'zu': 736}, {'auf': 436, 'bei': 436, 'beim': 436, 'fuer': 436, 'fur': 436}, {'': (14, 'together')}, {'N':
732}, {'lassen': 8}, {'gelassen': 8, 'lassen': 8}, {'abgeholt': 740, 'angerufen': 740, 'ausgefuehrt': 740,
'ausgefuhrt': 740, 'bei': 741, 'berichtet': 0, 'besucht': 740, 'eingeladen': 740, 'erzaehlt': 0, 'erzahlt': 0,
'geantwortet': 740, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 740, 'gesagt': 0, 'geschrieben':
740, 'gesteckt': 0, 'getroffen': 740, 'haengen': 742, 'haengenlassen': 8, 'hangen': 742, 'hangenlassen': 8, 'sitzen':
743, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'<handed>': 26,
'<handed_apart>': 26, '<lent>': 26}, {'...': 745}, {'<them>': 746}, {'ich': 747, 'wir': 747}, {'<have>': 748}, {'...':
749}, {'<me>': 525}, {'von': 751}, {'D': 525}, {'...': 753}, {'...': 752, '<det>': 754, '<my>': 525}, {'<me>': 526},
{'^': 755, 'von': 756}, {'abgestimmt': 8, 'besprochen': 8, 'geklart': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert':
8}, {'abgestimmt': 8, 'besprochen': 8, 'geklaert': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'abgestimmt':
8, 'besprochen': 8, 'daruber': 758, 'darueber': 759, 'druber': 758, 'drueber': 759, 'geklaert': 8, 'geklart': 8,
'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'<them>': 760}, {'mit': 761}, {'<give3>': 634}, {'bekommen': 12,
'bekommt': 12, 'erhaelt': 12, 'erhalt': 12, 'haben': 12, 'hat': 12, 'kriegen': 12, 'kriegt': 12}, {'...': 764}, {'^':
765}, {'<until>': 764, 'D': 764}, {'...': 767}, {'<until>': 766, 'D': 766, '^': 768}, {'<they>': 769, 'ich': 492,
'man': 492, 'wir': 492}, {'N': 763, 'das': 493, 'dass': 770, 'er': 763, 'ich': 492, 'man': 492, 'sie': 763, 'wir':
492}, {'<until>': 20, 'D': 20, 'erst': 21, 'noch': 21, 'wohl': 21}, {'folgen': 772, 'folgt': 772, 'kommen': 772,
'kommt': 772}, {'-befund': 773, '-ergebnis': 773, '-ergebnisse': 773, '-gutachten': 773, '-lieferung': 773, '-teile':
773, '-werte': 773, '<comes_in>': 773}, {'^': 774}, {'<should>': 380, 'muessts': 380, 'mussts': 380, 'solls': 380,
'sollts': 380}, {'<det>': 775, '^': 774, 'ich': 776, 'man': 776, 'wir': 776}, {'gehoeren': 204, 'gehoert': 204,
'gehoren': 204, 'gehort': 204, 'muessen': 204, 'muesste': 204, 'muessten': 204, 'muss': 204, 'mussen': 204, 'musste':
204, 'mussten': 204, 'müsste': 204, 'müssten': 204, 'soll': 204, 'sollen': 204, 'sollte': 204, 'sollten': 204},
{'...': 778}, {'<my>': 779}, {'bleib': 380, 'erhoeh': 380, 'erhoh': 380, 'fang': 380, 'frag': 380, 'geh': 380, 'hoer':
380, 'hor': 380, 'lass': 380, 'mach': 380, 'macht': 380, 'nimm': 380, 'red': 380, 'stell': 380, 'such': 380,
'verkauf': 380}, {'i': 492, 'ich': 492, 'man': 492, 'wir': 492}, {'^': 780, 'i': 492, 'ich': 556, 'man': 556, 'wir':
556}, {'^': 780, 'bleib': 380, 'bloss': 781, 'bloß': 781, 'das': 782, 'dass': 783, 'erhoeh': 380, 'erhoh': 380,
'fang': 380, 'frag': 380, 'geh': 380, 'hoer': 380, 'hor': 380, 'i': 492, 'ich': 492, 'lass': 380, 'mach': 380,
'macht': 380, 'man': 492, 'nimm': 380, 'nur': 781, 'red': 380, 'stell': 380, 'such': 380, 'verkauf': 380, 'wir': 492},
{'-befund': 773, '-ergebnis': 773, '-ergebnisse': 773, '-gutachten': 773, '-lieferung': 773, '-teile': 773, '-werte':
773, '<comes_in>': 773, '<my>': 779}, {'<way>': 558}, {'<det>': 786, '<way>': 558}, {'<way>': 565}, {'<det>': 788,
'<way>': 565}, {'klar': 1}, {'und': 790}, {'dazu': 1, 'deutlich': 1, 'ehrlich': 1, 'klar': 1, 'klipp': 791, 'nur': 1,
'trocken': 1}, {':': 0, 'bleib': 380, 'erhoeh': 380, 'erhoh': 380, 'fang': 380, 'frag': 380, 'geh': 380, 'hoer': 380,
'hor': 380, 'lass': 380, 'mach': 380, 'macht': 380, 'nimm': 380, 'red': 380, 'stell': 380, 'such': 380, 'verkauf':
380}, {'...': 777, '<det>': 775, '<they>': 784, '^': 785, 'am': 787, 'auf': 789, 'beim': 787, 'bleib': 380, 'bloss':
781, 'bloß': 781, 'das': 782, 'dass': 783, 'dazu': 1, 'deutlich': 1, 'ehrlich': 1, 'erhoeh': 380, 'erhoh': 380,
'fang': 380, 'frag': 380, 'ganz': 792, 'geh': 380, 'hoer': 380, 'hor': 380, 'i': 492, 'ich': 492, 'im': 787, 'in':
787, 'klar': 1, 'klipp': 791, 'lass': 380, 'mach': 380, 'macht': 380, 'man': 492, 'nimm': 380, 'nur': 793, 'per': 787,
'red': 380, 'stell': 380, 'such': 380, 'trocken': 1, 'verkauf': 380, 'wir': 492, 'zu': 789, 'zum': 789}, {'<them>':
380}, {'<them>': 39, 'laut': 795}, {'ich': 796, 'wir': 796}, {'versehen': 292, 'zuruckgegeben': 292,
'zuruckgeschickt': 292, 'zurueckgegeben': 292, 'zurueckgeschickt': 292}, {'anmerkungen': 798, 'kommentaren': 798,
'korrekturen': 798}, {'mit': 799, 'voller': 799}, {'...': 800, 'mit': 799, 'voller': 799}, {'<work>': 801}, {'^': 204,
'dass': 380, 'ist': 476, 'lautet': 476, 'lautete': 476, 'waere': 476, 'war': 476, 'ware': 476, 'wäre': 476}, {'<me>':
803}, {'^': 204, 'dass': 380, 'ist': 476, 'lautet': 476, 'lautete': 476, 'waere': 476, 'war': 476}, {'<me>': 805},
{'^': 204, 'dass': 380, 'ist': 476, 'lautet': 476, 'lautete': 476, 'war': 476, 'ware': 476, 'wäre': 476}, {'<me>':
807}, {':': 380, '^': 204, 'an': 804, 'befolgt': 0, 'beherzigt': 0, 'dass': 380, 'dazu': 803, 'fuer': 806, 'fur': 808,
'ignoriert': 0, 'ist': 476, 'lautet': 476, 'lautete': 476, 'umgesetzt': 0, 'waere': 476, 'war': 476, 'ware': 476,
'wäre': 476}, {':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 292, 'mit': 799, 'voller': 799},
{'...': 811, '<reviewed>': 292, 'mit': 799, 'voller': 799}, {'...': 802, '<counsel>': 809, '<opinion>': 810, '<work>':
812}, {'<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt':
26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'...': 814,
'<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26,
'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'<handed>': 26}, {'...':
816, '<handed>': 26}, {'<reviewed>': 292, '<reviewed_apart>': 292}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26,
'ueberlassen': 26}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26}, {'gegeben': 292,
'geschickt': 292, 'geschrieben': 292}, {'...': 821}, {'auf': 822, 'fuer': 822, 'fur': 822, 'gegeben': 292,
'geschickt': 292, 'geschrieben': 292, 'uber': 822, 'ueber': 822, 'zu': 822, 'zum': 822, 'zur': 822}, {'$$': 586},
{'gelegt': 824}, {'herz': 825}, {'auf': 822, 'fuer': 822, 'gegeben': 292, 'geschickt': 292, 'geschrieben': 292,
'ueber': 822, 'zu': 822, 'zum': 822, 'zur': 822}, {'anmerkungen': 827, 'feedback': 827, 'kommentare': 827,
'rueckmeldung': 827}, {'auf': 822, 'fur': 822, 'gegeben': 292, 'geschickt': 292, 'geschrieben': 292, 'uber': 822,
'zu': 822, 'zum': 822, 'zur': 822}, {'anmerkungen': 829, 'feedback': 829, 'kommentare': 829, 'ruckmeldung': 829},
{'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26, 'ueberlassen': 26}, {'geholfen': 436}, {'umzug':
832}, {'gegeben': 608, 'gemacht': 608}, {'gestarkt': 365}, {'gestaerkt': 365}, {'rucken': 835, 'ruecken': 836},
{'gedruckt': 365, 'gedrueckt': 365, 'gedrückt': 365}, {'daumen': 838}, {'erreichen': 8}, {'': (0, 'missed'),
'anzurufen': 8, 'zu': 840}, {'angerufen': 8, 'probiert': 841, 'versucht': 841}, {'dass': 292, 'was': 292, 'wie': 292,
'wo': 292}, {'gesagt': 843}, {'anmerkungen': 823, 'feedback': 823, 'kommentare': 823, 'ruckmeldung': 829,
'rueckmeldung': 827}, {'angerufen': 8, 'probiert': 8, 'versucht': 8}, {'mal': 846}, {'paar': 847}, {'geht': 292},
{'passt': 292}, {'besser': 849, 'fehlt': 292, 'hakt': 292, 'holpert': 292, 'klemmt': 292, 'nicht': 850}, {'besser':
849, 'es': 851, 'fehlt': 292, 'hakt': 292, 'holpert': 292, 'klemmt': 292, 'nicht': 850, 'noch': 851}, {'was': 852,
'wo': 852}, {'zugeredet': 365}, {'laden': 832}, {'anzurufen': 8, 'zu': 840}, {'probiert': 856, 'versucht': 856},
{'gebracht': 602}, {'wieder': 846}, {'auf': 822, 'fuer': 822, 'fur': 822, 'uber': 822, 'ueber': 822, 'zu': 822, 'zum':
822, 'zur': 822}, {'auf': 822, 'fur': 822, 'uber': 822, 'zu': 822, 'zum': 822, 'zur': 822}, {'auf': 822, 'fuer': 822,
'ueber': 822, 'zu': 822, 'zum': 822, 'zur': 822}, {'anmerkungen': 860, 'feedback': 860, 'kommentare': 860,
'ruckmeldung': 861, 'rueckmeldung': 862}, {'': (17, 'gave:knowledge'), 'wie': 602}, {'<address>': 590, '<expert>':
703, '<my>': 815, '<thing>': 817, '<tool>': 595, '<work>': 818, 'angelernt': 602, 'anhaenger': 819, 'anhanger': 820,
'anmerkungen': 823, 'ans': 826, 'aufgemuntert': 365, 'aufgezeigt': 602, 'auseinandergesetzt': 602, 'ausfuehrlich':
828, 'ausfuehrliches': 828, 'ausfuhrlich': 830, 'ausfuhrliches': 830, 'auto': 831, 'beamer': 831, 'beigebogen': 602,
'beigebracht': 603, 'beim': 833, 'bestaerkt': 365, 'bestarkt': 365, 'bohrmaschine': 831, 'buero': 819, 'buro': 820,
'coaching': 834, 'den': 837, 'die': 839, 'dreimal': 842, 'durch': 706, 'durchs': 705, 'ehrlich': 844, 'ehrliches':
845, 'ein': 848, 'eingearbeitet': 602, 'eingeschult': 602, 'eingewiesen': 602, 'erklaert': 707, 'erklart': 708,
'erlaeutert': 707, 'erlautert': 708, 'ermutigt': 365, 'fahrrad': 831, 'feedback': 823, 'gecoached': 608, 'gecoacht':
608, 'geholfen': 602, 'geld': 831, 'gementort': 608, 'genau': 844, 'gesagt': 853, 'getroestet': 365, 'getrostet': 365,
'gezeigt': 603, 'gut': 854, 'gutes': 845, 'hoffnung': 366, 'im': 855, 'kamera': 831, 'klar': 844, 'klargemacht': 602,
'kommentare': 823, 'kurzes': 845, 'lastenrad': 831, 'mehrfach': 857, 'mehrmals': 842, 'mein': 845, 'mentorat': 834,
'mentoring': 834, 'mut': 366, 'naeher': 858, 'naehergebracht': 602, 'nahegebracht': 602, 'naher': 858,
'nahergebracht': 602, 'oefter': 846, 'offen': 844, 'offenes': 845, 'ofter': 846, 'paar': 847, 'rad': 831, 'raum': 831,
'ruckmeldung': 829, 'rueckmeldung': 827, 'schluessel': 819, 'schlussel': 820, 'schon': 859, 'schriftlich': 863,
'schriftliches': 863, 'sparring': 834, 'umsonst': 842, 'vergeblich': 842, 'verklickert': 602, 'viel': 845,
'vorgefuehrt': 606, 'vorgefuhrt': 607, 'vorgemacht': 864, 'vorgerechnet': 602, 'werkzeug': 831, 'x': 847, 'zugeredet':
365, 'zugespielt': 824, 'zweimal': 842}, {'...': 44, '<handed>': 26, '<handed_apart>': 26}, {'...': 821, 'gegeben':
292, 'geschickt': 292, 'geschrieben': 292}, {'gemacht': 365, 'zugesprochen': 365}, {'<address>': 590, '<expert>': 703,
'<lent>': 26, '<thing>': 866, '<tool>': 595, '<work>': 583, 'anmerkungen': 867, 'aufgemuntert': 365, 'beigebracht':
602, 'bestaerkt': 365, 'bestarkt': 365, 'den': 837, 'eingearbeitet': 602, 'eingeschult': 602, 'erklaert': 602,
'erklart': 602, 'erlaeutert': 602, 'erlautert': 602, 'ermutigt': 365, 'feedback': 867, 'getroestet': 365, 'getrostet':
365, 'gezeigt': 602, 'gut': 854, 'hinweise': 712, 'kniffe': 712, 'kommentare': 867, 'korrekturen': 867, 'mut': 868,
'rat': 712, 'ratschlaege': 712, 'ratschlage': 712, 'ruckmeldung': 867, 'rueckmeldung': 867, 'tipp': 712, 'tipps': 712,
'tricks': 712, 'vorgemacht': 602, 'zugehoert': 365, 'zugehort': 365}, {'<handed_apart>': 26, 'gebracht': 26,
'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26,
'uebergeben': 26, 'ueberlassen': 26}, {'...': 870}, {'...': 636, '<address>': 590}, {'...': 869, '<address>': 590,
'<my>': 871, '<work>': 583, 'N': 624, 'anmerkungen': 867, 'bei': 632, 'das': 872, 'den': 872, 'die': 872, 'feedback':
867, 'kommentare': 867, 'korrekturen': 867, 'mit': 632, 'ruckmeldung': 867, 'rueckmeldung': 867}, {'ich': 873, 'wir':
873}, {'<handed_apart>': 26, '<lent>': 26, '<tool>': 595, 'empfohlen': 586, 'gebracht': 26, 'gegeben': 26, 'gemailt':
26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26,
'ueberlassen': 26, 'vermittelt': 586, 'weiterempfohlen': 586}, {'...': 875, '<handed_apart>': 26, '<lent>': 26,
'<tool>': 595, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26,
'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'': (5, 'mine'), '<det>': 12}, {'^': 877},
{'<det>': 12}, {'^': 879}, {'bekommen': 878, 'bekommt': 878, 'hat': 880, 'kriegen': 878, 'kriegt': 878}, {'<me>':
764}, {'<until>': 764, 'D': 764, 'von': 882}, {'...': 883}, {'<me>': 766}, {'<until>': 766, 'D': 766, '^': 884, 'von':
885}, {'<they>': 886, 'ich': 429, 'wir': 429}, {'<they>': 881, 'das': 430, 'dass': 887}, {'retourniert': 292,
'zuruckgeschickt': 292, 'zurueckgeschickt': 292}, {'...': 889}, {'<work>': 890}, {'...': 891, '<work>': 890},
{'<they>': 886, 'ich': 39, 'wir': 39}, {'^': 12, 'das': 457, 'dass': 893}, {'<address>': 587}, {'s': 895}, {'das':
430, 'dass': 430, 'ich': 429, 'wir': 429}, {'^': 12, 'das': 430, 'dass': 430, 'ich': 429, 'wir': 429}, {'<said>': 897,
'<vowed>': 898}, {'<way>': 899}, {'<det>': 900, '<way>': 899}, {'geschickt': 586, 'vermittelt': 586, 'verwiesen': 586,
'weiterverwiesen': 586}, {'...': 902, 'geschickt': 586, 'vermittelt': 586, 'verwiesen': 586, 'weiterverwiesen': 586},
{'...': 902, 'empfohlen': 586, 'geschickt': 586, 'vermittelt': 586, 'verwiesen': 586, 'vorgeschlagen': 586,
'weiterempfohlen': 586, 'weiterverwiesen': 586}, {'<my>': 903, 'N': 904, 'eine': 903, 'einem': 903, 'einen': 903,
'einer': 903}, {'geschrieben': 586}, {'vorbereitet': 608}, {'...': 907, '<det>': 900, '<way>': 899, 'das': 599, 'den':
599, 'die': 599, 'ihre': 599, 'ihren': 599, 'seine': 599, 'seinen': 599}, {'gebracht': 586, 'gegeben': 586,
'geschickt': 586, 'vermittelt': 586, 'verschafft': 586, 'weitergeleitet': 586, 'zugeschanzt': 586}, {'ausgeholfen':
602, 'beraten': 602, 'geholfen': 602, 'gholfn': 602, 'unterstuetzt': 602, 'unterstutzt': 602}, {'empfohlen': 586,
'vorgeschlagen': 586, 'weiterempfohlen': 586}, {'...': 910, 'N': 911}, {'warum': 602, 'was': 602, 'welche': 602,
'welcher': 602, 'welches': 602, 'wie': 602, 'wo': 602, 'wofuer': 602, 'wofur': 602, 'woran': 602}, {'ausgeholfen':
602, 'geholfen': 602, 'gholfn': 602, 'unterstuetzt': 602, 'unterstutzt': 602}, {'...': 914, '<det>': 900, '<way>':
899, 'N': 911, 'umzug': 832}, {'schuldig': 12}, {'...': 916}, {'^': 917}, {'ich': 918}, {'aufgebaut': 365,
'aufgepaeppelt': 365, 'aufgepappelt': 365, 'beruhigt': 365, 'gelobt': 365}, {'gegeben': 602}, {'...': 921},
{'<address>': 590, 'aufgezeigt': 602, 'beigebogen': 602, 'klargemacht': 602, 'naeher': 858, 'naher': 858},
{'ausgemalt': 436, 'betreut': 436, 'gegossen': 436, 'gehuetet': 436, 'gehutet': 436, 'geputzt': 436, 'gestrichen':
436, 'versorgt': 436}, {'...': 924, 'ausgemalt': 436, 'betreut': 436, 'gegossen': 436, 'gehuetet': 436, 'gehutet':
436, 'geputzt': 436, 'gestrichen': 436, 'versorgt': 436}, {'...': 924, 'angeschlossen': 436, 'aufgebaut': 436,
'ausgemalt': 436, 'betreut': 436, 'eingerichtet': 436, 'entruempelt': 436, 'entrumpelt': 436, 'gegossen': 436,
'gehuetet': 436, 'gehutet': 436, 'gemaeht': 436, 'gemaht': 436, 'geputzt': 436, 'geraeumt': 436, 'geraumt': 436,
'geschnitten': 436, 'gestrichen': 436, 'montiert': 436, 'repariert': 436, 'versorgt': 436}, {'...': 923, '<address>':
590, 'auto': 637, 'blumen': 925, 'computer': 637, 'dachrinne': 637, 'drucker': 637, 'fenster': 637, 'fernseher': 637,
'garten': 926, 'hecke': 637, 'hund': 925, 'kasse': 925, 'katze': 925, 'keller': 637, 'kinder': 925, 'kleine': 925,
'kleinen': 925, 'kuche': 638, 'kueche': 639, 'laden': 925, 'rasen': 637, 'regal': 637, 'router': 637, 'schnee': 637,
'schrank': 637, 'stand': 925, 'waschmaschine': 637, 'wohnung': 926}, {'gegeben': 619, 'geknuepft': 619, 'geknupft':
619, 'gemacht': 619, 'hergestellt': 619, 'vermittelt': 619}, {'...': 928}, {'<det>': 929, '<my>': 929, 'einem': 929,
'einer': 929}, {'gegeben': 619, 'gemacht': 619, 'hergestellt': 619, 'vermittelt': 619}, {'<det>': 929, '<my>': 929,
'N': 931, 'einem': 929, 'einer': 929}, {'mit': 930, 'zu': 932}, {'...': 921, 'fuer': 922, 'fur': 922, 'zu': 922,
'zum': 922, 'zur': 922}, {'...': 921, 'fuer': 922, 'zu': 922, 'zum': 922, 'zur': 922}, {'...': 921, 'fur': 922, 'zu':
922, 'zum': 922, 'zur': 922}, {'...': 923, '<address>': 590, 'auto': 637, 'blumen': 925, 'computer': 637, 'dachrinne':
637, 'drucker': 637, 'fenster': 637, 'fernseher': 637, 'garten': 926, 'hecke': 637, 'hund': 925, 'kasse': 925,
'katze': 925, 'keller': 637, 'kinder': 925, 'kleine': 925, 'kleinen': 925, 'kontakt': 933, 'kuche': 638, 'kueche':
639, 'laden': 925, 'rasen': 637, 'rat': 934, 'ratschlaege': 935, 'ratschlage': 936, 'regal': 637, 'router': 637,
'schnee': 637, 'schrank': 637, 'stand': 925, 'tipp': 934, 'tipps': 934, 'waschmaschine': 637, 'wohnung': 926}, {'...':
923, '<address>': 590, 'auto': 637, 'blumen': 925, 'computer': 637, 'dachrinne': 637, 'drucker': 637, 'fenster': 637,
'fernseher': 637, 'garten': 926, 'hecke': 637, 'hinweise': 712, 'hund': 925, 'kasse': 925, 'katze': 925, 'keller':
637, 'kinder': 925, 'kleine': 925, 'kleinen': 925, 'kniff': 712, 'kniffe': 712, 'kuche': 638, 'kueche': 639, 'laden':
925, 'rasen': 637, 'rat': 712, 'ratschlaege': 712, 'ratschlag': 712, 'ratschlage': 712, 'regal': 637, 'router': 637,
'schnee': 637, 'schrank': 637, 'stand': 925, 'tipp': 712, 'tipps': 712, 'trick': 712, 'tricks': 712, 'waschmaschine':
637, 'wohnung': 926}, {'...': 711, 'fuer': 922, 'fur': 922, 'gegeben': 602, 'gezeigt': 602, 'mitgegeben': 602,
'verraten': 602, 'zu': 922, 'zum': 922, 'zur': 922}, {'...': 711, 'fuer': 922, 'gegeben': 602, 'gezeigt': 602,
'mitgegeben': 602, 'verraten': 602, 'zu': 922, 'zum': 922, 'zur': 922}, {'...': 711, 'fur': 922, 'gegeben': 602,
'gezeigt': 602, 'mitgegeben': 602, 'verraten': 602, 'zu': 922, 'zum': 922, 'zur': 922}, {'hinweise': 712, 'kniff':
712, 'kniffe': 712, 'mal': 846, 'rat': 939, 'ratschlaege': 940, 'ratschlag': 712, 'ratschlage': 941, 'tipp': 939,
'tipps': 939, 'trick': 712, 'tricks': 712}, {'arbeitszeugnis': 906, 'bisschen': 920, 'empfehlungsschreiben': 906,
'paar': 942, 'referenz': 906, 'wenig': 920, 'zeugnis': 906}, {'arbeitszeugnis': 906, 'auftrag': 909, 'bewerber': 909,
'einfuehrung': 922, 'einfuhrung': 922, 'empfehlungsschreiben': 906, 'interessenten': 909, 'job': 909, 'kandidaten':
909, 'kandidatin': 909, 'kunden': 909, 'kundin': 909, 'lead': 909, 'leads': 909, 'referenz': 906, 'zeugnis': 906},
{'auftrag': 909, 'bewerber': 909, 'crashkurs': 922, 'hinweise': 712, 'interessenten': 909, 'job': 909, 'kandidaten':
909, 'kandidatin': 909, 'kniff': 712, 'kniffe': 712, 'kontakt': 933, 'kunden': 909, 'kundin': 909, 'lead': 909,
'leads': 909, 'rat': 939, 'ratschlaege': 940, 'ratschlag': 712, 'ratschlage': 941, 'tipp': 939, 'tipps': 939, 'trick':
712, 'tricks': 712}, {'zugehoert': 365, 'zugehort': 365}, {'warum': 602, 'was': 602, 'welche': 602, 'welcher': 602,
'welches': 602, 'wie': 602, 'wo': 602, 'wofuer': 602, 'woran': 602}, {'warum': 602, 'was': 602, 'welche': 602,
'welcher': 602, 'welches': 602, 'wie': 602, 'wo': 602, 'wofur': 602, 'woran': 602}, {'...': 907}, {'<give1>': 12},
{'^': 950}, {'ich': 951}, {'kann': 292, 'koennte': 292, 'konnte': 292, 'könnte': 292, 'muss': 292, 'soll': 292,
'sollte': 292}, {'...': 953}, {'er': 954, 'man': 954, 'sie': 954}, {'dass': 952, 'ich': 951, 'was': 955, 'wo': 955},
{'dass': 952, 'ich': 951}, {'mut': 868, 'zugeredet': 365}, {'...': 914, '<det>': 900, '<way>': 899, 'laden': 832},
{'ausgeholfen': 602, 'eingearbeitet': 602, 'eingefuehrt': 602, 'eingefuhrt': 602, 'eingewiesen': 602, 'geholfen': 602,
'gholfn': 602, 'unterstuetzt': 602, 'unterstutzt': 602}, {'...': 960}, {'eingearbeitet': 602, 'eingefuehrt': 602,
'eingefuhrt': 602, 'eingewiesen': 602}, {'...': 962}, {'...': 914}, {'...': 612, '<tool>': 595, 'hinweise': 712,
'kniff': 712, 'kniffe': 712, 'rat': 712, 'ratschlaege': 712, 'ratschlag': 712, 'ratschlage': 712, 'tipp': 712,
'tipps': 712, 'trick': 712, 'tricks': 712}, {'arbeitszeugnis': 906, 'auftrag': 909, 'bewerber': 909,
'empfehlungsschreiben': 906, 'interessenten': 909, 'job': 909, 'kandidaten': 909, 'kandidatin': 909, 'kunden': 909,
'kundin': 909, 'lead': 909, 'leads': 909, 'referenz': 906, 'zeugnis': 906}, {'N': 931}, {'zu': 967}, {'auftrag': 909,
'bewerber': 909, 'hinweise': 712, 'interessenten': 909, 'job': 909, 'kandidaten': 909, 'kandidatin': 909, 'kniff':
712, 'kniffe': 712, 'kontakt': 968, 'kunden': 909, 'kundin': 909, 'lead': 909, 'leads': 909, 'rat': 939,
'ratschlaege': 940, 'ratschlag': 712, 'ratschlage': 941, 'tipp': 939, 'tipps': 939, 'trick': 712, 'tricks': 712},
{'auftrag': 909, 'bewerber': 909, 'interessenten': 909, 'job': 909, 'kandidaten': 909, 'kandidatin': 909, 'kunden':
909, 'kundin': 909, 'lead': 909, 'leads': 909}, {'bekommen': 8, 'gebracht': 8, 'gekriegt': 8}, {'handy': 971, 'tel':
971, 'telefon': 971}, {'das': 972}, {'an': 973, 'ans': 972}, {'wie': 602}, {'beraten': 602}, {'...': 976, '<my>': 903,
'N': 903, 'eine': 903, 'einem': 903, 'einen': 903, 'einer': 903}, {'ich': 380, 'man': 380, 'wir': 380}, {'<should>':
978}, {'...': 976}, {'...': 865, '<address>': 590, '<det>': 613, '<expert>': 587, '<have>': 874, '<my>': 876,
'<said>': 888, '<their>': 892, '<thing>': 817, '<tool>': 595, '<vowed>': 894, '<work>': 583, 'N': 896, 'am': 901,
'an': 905, 'anmerkungen': 823, 'arbeitszeugnis': 906, 'auf': 908, 'aufgebaut': 365, 'aufgepaeppelt': 365,
'aufgepappelt': 365, 'auftrag': 909, 'ausfuehrlich': 828, 'ausfuehrliches': 828, 'ausfuhrlich': 830, 'ausfuhrliches':
830, 'bei': 912, 'beigebracht': 913, 'beim': 915, 'beruhigt': 365, 'bewerber': 909, 'bin': 919, 'bisschen': 920,
'crashkurs': 922, 'das': 927, 'den': 937, 'die': 938, 'dreimal': 842, 'ehrliches': 845, 'ein': 943, 'eine': 944,
'einen': 945, 'einfach': 946, 'einfuehrung': 922, 'einfuhrung': 922, 'empfehlungsschreiben': 906, 'erklaert': 947,
'erklart': 948, 'erlaeutert': 947, 'erlautert': 948, 'etwas': 920, 'feedback': 823, 'fuer': 949, 'fur': 949,
'geholfen': 602, 'gelobt': 365, 'gesagt': 956, 'geschrieben': 957, 'gezeigt': 913, 'gut': 958, 'gutes': 845,
'hinweise': 712, 'hoffnung': 366, 'im': 959, 'in': 961, 'ins': 963, 'interessenten': 909, 'job': 909, 'kandidaten':
909, 'kandidatin': 909, 'kniff': 712, 'kniffe': 712, 'kommentare': 823, 'kontakt': 933, 'kunden': 909, 'kundin': 909,
'kurzes': 845, 'lange': 946, 'lead': 909, 'leads': 909, 'mehrfach': 857, 'mehrmals': 842, 'mein': 845, 'mit': 964,
'mut': 366, 'n': 965, 'nachhilfe': 922, 'ne': 966, 'nen': 969, 'neue': 970, 'neuen': 970, 'nicht': 974, 'nur': 946,
'oefter': 846, 'offenes': 845, 'ofter': 846, 'paar': 942, 'per': 901, 'rat': 939, 'ratschlaege': 940, 'ratschlag':
712, 'ratschlage': 941, 'referenz': 906, 'ruckmeldung': 829, 'rueckmeldung': 827, 'schon': 859, 'schriftlich': 863,
'schriftliches': 863, 'schuld': 457, 'schulde': 457, 'schulden': 457, 'sehr': 958, 'tipp': 939, 'tipps': 939, 'trick':
712, 'tricks': 712, 'uber': 901, 'ueber': 901, 'um': 74, 'umsonst': 842, 'unterricht': 922, 'vergeblich': 842, 'via':
901, 'viel': 845, 'vorgefuehrt': 947, 'vorgefuhrt': 948, 'vorgemacht': 975, 'x': 847, 'zeugnis': 906, 'zu': 977,
'zufolge': 979, 'zugehoert': 365, 'zugehort': 365, 'zugeredet': 365, 'zum': 980, 'zur': 980, 'zweimal': 842},
{'<said>': 494, 'angebimmelt': 464, 'angeboten': 464, 'angeklingelt': 464, 'angelaeutet': 464, 'angelautet': 464,
'angerufen': 464, 'anvertraut': 464, 'berichtet': 464, 'durchgebimmelt': 464, 'durchgeklingelt': 464, 'durchgerufen':
464, 'empfohlen': 487, 'erklaert': 1, 'erklart': 1, 'erzaehlt': 464, 'erzahlt': 464, 'geantwortet': 464, 'gebeichtet':
464, 'geholfen': 464, 'geklagt': 464, 'geklingelt': 464, 'gemailt': 464, 'gemeint': 1, 'geraten': 487, 'gesagt': 487,
'geschickt': 464, 'geschildert': 464, 'geschrieben': 487, 'gesimst': 464, 'gesteckt': 464, 'getextet': 464, 'gezeigt':
464, 'gratuliert': 464, 'hereingeschaut': 464, 'mitgeteilt': 464, 'praesentiert': 464, 'prasentiert': 464,
'reingeschaut': 464, 'verraten': 464, 'versprochen': 464, 'vorbeigeschaut': 464, 'vorgestellt': 464, 'zugesagt': 464,
'zuruckgemailt': 464, 'zuruckgerufen': 464, 'zuruckgeschrieben': 464, 'zurueckgemailt': 464, 'zurueckgerufen': 464,
'zurueckgeschrieben': 464}, {'<them>': 526}, {'<them>': 526, '^': 525}, {'...': 982, '<counsel>': 503, '<counselled>':
476, '^': 505, 'abgeholt': 464, 'als': 506, 'am': 518, 'angebimmelt': 464, 'angeklingelt': 464, 'angelaeutet': 464,
'angelautet': 464, 'angerufen': 464, 'angeschrieben': 464, 'angesprochen': 464, 'ans': 515, 'auf': 518,
'aufgefordert': 380, 'ausgefuehrt': 464, 'ausgefuhrt': 464, 'begleitet': 464, 'beim': 518, 'bekocht': 464,
'bestaerkt': 380, 'bestarkt': 380, 'besucht': 464, 'davon': 519, 'davor': 523, 'dazu': 519, 'den': 506, 'dringend':
524, 'durchgebimmelt': 464, 'durchgeklingelt': 464, 'durchgerufen': 464, 'einen': 506, 'eingeladen': 464,
'eingeredet': 380, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 380, 'ermutigt': 380, 'ersucht': 983,
'geantwortet': 464, 'gebeten': 984, 'gefragt': 983, 'geklingelt': 464, 'gemeint': 1, 'geraten': 1, 'gesagt': 1,
'geschrieben': 1, 'gesimst': 464, 'getextet': 464, 'getroffen': 464, 'gewarnt': 522, 'hereingeschaut': 464, 'im': 518,
'interviewt': 464, 'kontaktiert': 464, 'mit': 533, 'nahe': 514, 'nen': 506, 'per': 518, 'reingeschaut': 464, 'stark':
524, 'um': 536, 'via': 518, 'vor': 537, 'vorbeigeschaut': 464, 'zuruckgemailt': 464, 'zuruckgerufen': 464,
'zuruckgeschrieben': 464, 'zurueckgemailt': 464, 'zurueckgerufen': 464, 'zurueckgeschrieben': 464}, {'^': 541},
{'<me>': 986, '<vowed>': 544, 'mir': 545, 'uns': 545}, {'<me>': 507, '^': 66, 'dass': 543, 'er': 507, 'sich': 507,
'sie': 507}, {'<until>': 547, '<vowed>': 66}, {'...': 989}, {'anzurufen': 8, 'mich': 856, 'uns': 856, 'zu': 840},
{'versucht': 991}, {'angelaeutet': 464, 'angelautet': 464, 'angerufen': 464}, {'<vowed>': 544, 'gemeint': 565,
'gesagt': 565, 'geschrieben': 565, 'gmeint': 510, 'gsagt': 510}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet':
59, 'angeschlossen': 464, 'bedankt': 464, 'beworben': 0, 'dazugeschaltet': 464, 'dazugesellt': 464, 'dazugesetzt':
464, 'dazugestellt': 464, 'eingeklinkt': 464, 'eingewaehlt': 464, 'eingewahlt': 464, 'entschuldigt': 464, 'gemeldet':
464, 'geruehrt': 464, 'geruhrt': 464, 'verabschiedet': 464, 'zugeschaltet': 464}, {'...': 995, 'bedankt': 464, 'bei':
570, 'entschuldigt': 464, 'gemeldet': 464, 'geruehrt': 464, 'geruhrt': 464, 'verabschiedet': 464}, {'<vowed>': 544,
'angelaeutet': 464, 'angelautet': 464, 'angerufen': 464, 'gemeint': 565, 'gesagt': 565, 'geschrieben': 565, 'gmeint':
510, 'gsagt': 510}, {'...': 488, '<appointment>': 490, '<det>': 491, '<me>': 985, '<my>': 491, '<they>': 987,
'<until>': 549, '<vowed>': 988, '^': 990, 'am': 518, 'angebimmelt': 464, 'angeklingelt': 464, 'angelaeutet': 464,
'angelautet': 464, 'angerufen': 464, 'auf': 553, 'beim': 518, 'davon': 554, 'dazu': 554, 'durchgebimmelt': 464,
'durchgeklingelt': 464, 'durchgerufen': 464, 'empfohlen': 555, 'erklaert': 1, 'erklart': 1, 'geantwortet': 464,
'geklingelt': 464, 'gemailt': 464, 'gemeint': 558, 'geraten': 1, 'gesagt': 558, 'geschrieben': 559, 'gesimst': 464,
'getextet': 464, 'gmeint': 510, 'gsagt': 510, 'hereingeschaut': 464, 'im': 518, 'mehrmals': 992, 'mich': 993, 'mir':
994, 'per': 553, 'reingeschaut': 464, 'sich': 996, 'uber': 573, 'ueber': 575, 'uns': 997, 'vergeblich': 992,
'versucht': 991, 'via': 553, 'vor': 537, 'vorbeigeschaut': 464, 'vorgeschlagen': 0, 'zuruckgemailt': 464,
'zuruckgerufen': 464, 'zuruckgeschrieben': 464, 'zurueckgemailt': 464, 'zurueckgerufen': 464, 'zurueckgeschrieben':
464, 'zweimal': 992}, {'^': 755, 'das': 753, 'den': 753, 'die': 753, 'es': 753, 'sie': 753, 'von': 756}, {'<way>':
510}, {'<det>': 1000, '<way>': 510}, {'am': 1001, 'auf': 1001, 'beim': 1001, 'ich': 776, 'im': 1001, 'in': 1001,
'man': 776, 'per': 1001, 'wir': 776, 'zu': 1001, 'zum': 1001}, {'...': 1002, '<they>': 784, '^': 780, 'am': 787,
'auf': 789, 'beim': 787, 'bleib': 380, 'bloss': 781, 'bloß': 781, 'das': 782, 'dass': 783, 'erhoeh': 380, 'erhoh':
380, 'fang': 380, 'frag': 380, 'geh': 380, 'hoer': 380, 'hor': 380, 'i': 492, 'ich': 492, 'im': 787, 'in': 787,
'lass': 380, 'mach': 380, 'macht': 380, 'man': 492, 'nimm': 380, 'nur': 781, 'per': 787, 'red': 380, 'stell': 380,
'such': 380, 'verkauf': 380, 'wir': 492, 'zu': 789, 'zum': 789}, {'<me>': 67, '<until>': 66}, {'bringts': 1004,
'gibts': 1004, 'macht': 1004, 'mailts': 1004, 'schickts': 1004, 'sendets': 1004}, {'und': 1005}, {'and': 66}, {'': (6,
'theirs'), '...': 1007}, {'...': 1006, '<det>': 1008, 'D': 66}, {'mich': 66, 'uns': 66}, {'fuer': 1010, 'fur': 1010},
{'...': 1011}, {'...': 1011, '<det>': 1012, '<my>': 1012, '<their>': 1012, '<them>': 1012}, {'<me>': 66, 'das': 181,
'den': 181, 'die': 181, 'es': 181, 's': 181}, {'...': 1006}, {'zuruck': 66, 'zurueck': 66}, {'...': 1016, 'zuruck':
66, 'zurueck': 66}, {'...': 1016, 'mich': 1017, 'mir': 1017, 'uns': 1017, 'zuruck': 66, 'zurueck': 66}, {'...': 1016,
'<they>': 1018, '<until>': 66, 'mich': 1017, 'mir': 1017, 'uns': 1017, 'zuruck': 66, 'zurueck': 66}, {'mal': 66}, {'':
(6, 'theirs'), 'nach': 66, 'noch': 1020, 'nochmal': 66, 'wieder': 66}, {'nach': 66, 'noch': 1020, 'nochmal': 66,
'wieder': 66}, {'D': 1022}, {'D': 1021, 'es': 1023, 'ihn': 1023, 'sie': 1023}, {'D': 1022, 'es': 1023, 'ihn': 1023,
'sie': 1023}, {'sich': 66}, {'<they>': 1026, 'sich': 66}, {'bescheid': 66}, {'bescheid': 66, 'mir': 1028, 'uns':
1028}, {'<they>': 1029, 'bescheid': 66, 'mir': 1028, 'uns': 1028}, {'an': 66, 'druber': 66, 'drueber': 66, 'durch':
66}, {'...': 1031, 'an': 66, 'druber': 66, 'drueber': 66, 'durch': 66}, {'durch': 66, 'weiter': 66}, {'<they>': 1029,
'bescheid': 66, 'das': 1033, 'es': 1033, 'mir': 1028, 'uns': 1028}, {'beisammen': 66, 'bereit': 66, 'fertig': 66,
'parat': 66}, {'<until>': 1035}, {'...': 1036}, {'um': 66}, {'...': 1038, 'um': 66}, {'sich': 1039}, {'ab': 66, 'an':
66}, {'<me>': 1041}, {'ab': 66}, {'...': 1043}, {'<my>': 1044}, {'<me>': 1041, '<my>': 1044, 'D': 1045}, {'das': 1033,
'es': 1033}, {'...': 1016, '<they>': 1018, 'mich': 1017, 'mir': 1017, 'uns': 1017, 'zuruck': 66, 'zurueck': 66},
{'...': 1016}, {'...': 1016, 'mich': 1049, 'mir': 1049, 'sich': 66, 'uns': 1049}, {'...': 1016, '<they>': 1050,
'mich': 1049, 'mir': 1049, 'sich': 66, 'uns': 1049}, {'...': 1016, '<me>': 1041, '<they>': 1018, 'mich': 1017, 'mir':
1017, 'uns': 1017, 'zuruck': 66, 'zurueck': 66}, {'vor': 66}, {'...': 1053}, {'<me>': 1054}, {'<their>': 1054},
{'...': 1053, 'D': 1056}, {'<me>': 1057}, {'<deed3>': 1009, '<does3>': 1013, '<give3>': 1014, '<sends3>': 1015,
'antwortet': 1019, 'bohrt': 1024, 'connected': 181, 'connectet': 181, 'draengelt': 1024, 'draengt': 1025, 'drangelt':
1024, 'drangt': 1025, 'erkundigt': 1027, 'geben': 1030, 'geht': 1032, 'gibt': 1034, 'haben': 1037, 'hakt': 1024,
'hat': 1037, 'hoert': 1040, 'holen': 1042, 'holt': 1046, 'hort': 1040, 'intro': 181, 'introduced': 181, 'introed':
181, 'introt': 181, 'leitet': 1047, 'liest': 1032, 'mailt': 1048, 'melden': 1027, 'meldet': 1051, 'probiert': 1025,
'ruehren': 1027, 'ruehrt': 1027, 'rufen': 1042, 'ruft': 1052, 'ruhren': 1027, 'ruhrt': 1027, 'sagen': 1030, 'sagt':
1030, 'schaut': 1032, 'schickt': 1047, 'schreibt': 1048, 'schubst': 1025, 'sieht': 1032, 'stellen': 1055, 'stellt':
1058, 'stupst': 1024, 'uberweist': 67, 'ueberweist': 67, 'unterschreibt': 67, 'urgiert': 1024, 'versucht': 1025,
'zahlt': 67}, {'probiert': 8, 'versucht': 8}, {'...': 1060, 'probiert': 8, 'versucht': 8}, {'<me>': 0}, {'bei': 1062},
{'...': 1063, 'bei': 1062}, {'^': 525, 'darum': 526, 'um': 526}, {'<until>': 525}, {'...': 1066, '<my>': 525,
'antwort': 525, 'bestaetigung': 525, 'bestatigung': 525, 'feedback': 525, 'ruckmeldung': 525, 'ruckruf': 525,
'rueckmeldung': 525, 'rueckruf': 525, 'stellungnahme': 525}, {'^': 1067}, {'<me>': 1065, 'um': 1068}, {'mich': 459,
'mir': 459, 'uns': 459}, {'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 1071}, {'...': 107,
'<det>': 1072, '<my>': 1072, '<their>': 1072}, {'<me>': 39}, {'<until>': 880, '^': 1073, 'von': 1074}, {'': (19,
'gave:resource'), 'ausgeliehen': 26, 'bekommen': 26, 'geborgt': 26, 'geliehen': 26, 'leihweise': 26, 'mitgenommen':
26}, {'<tool>': 1076}, {'...': 1077, '<tool>': 1076}, {'<until>': 12, 'retour': 12, 'wieder': 12, 'zuruck': 12,
'zurueck': 12}, {'...': 1079}, {'...': 107, '<det>': 1080, '<my>': 1072, '<their>': 1072}, {'<my>': 1078, '<until>':
880, '^': 1081, 'von': 1074}, {'<doc>': 525, '<work>': 525}, {'<doc>': 525, 'alle': 525, 'beide': 525, 'das': 525,
'den': 525, 'die': 525, 'ein': 1083, 'eine': 1083, 'einen': 1083, 'ne': 1083, 'nen': 1083, 'saemtliche': 525}, {'^':
1084}, {'...': 1066, '<until>': 525}, {'...': 1066}, {'-abrechnung': 1086, '-beleg': 1087, '-bescheinigung': 1087,
'-bestaetigung': 1087, '-foto': 1086, '-fotos': 1086, '-liste': 1086, '-nachweis': 1086, '-plan': 1086, '-rechnung':
1086, '-unterlagen': 1086, '-vertrag': 1086, '-zahlen': 1086, '<doc>': 1086, '<thing>': 1066, '<work>': 1066, 'alle':
1087, 'angebot': 1066, 'antwort': 1066, 'beide': 1087, 'bestaetigung': 1066, 'das': 1087, 'den': 1087, 'die': 1087,
'entscheidung': 1066, 'fotos': 1066, 'kostenvoranschlag': 1066, 'muster': 1066, 'offerte': 1066, 'rechnung': 1066,
'rueckmeldung': 1066, 'saemtliche': 1087, 'unterlagen': 1066, 'vertrag': 1066, 'zahlen': 1066}, {'<until>': 1085, '^':
1088}, {'<doc>': 525, 'alle': 525, 'beide': 525, 'das': 525, 'den': 525, 'die': 525, 'ein': 1083, 'eine': 1083,
'einen': 1083, 'ne': 1083, 'nen': 1083, 'samtliche': 525}, {'^': 1090}, {'-abrechnung': 1086, '-beleg': 1087,
'-bescheinigung': 1087, '-bestatigung': 1087, '-foto': 1086, '-fotos': 1086, '-liste': 1086, '-nachweis': 1086,
'-plan': 1086, '-rechnung': 1086, '-unterlagen': 1086, '-vertrag': 1086, '-zahlen': 1086, '<doc>': 1086, '<thing>':
1066, '<work>': 1066, 'alle': 1087, 'angebot': 1066, 'antwort': 1066, 'beide': 1087, 'bestatigung': 1066, 'das': 1087,
'den': 1087, 'die': 1087, 'entscheidung': 1066, 'fotos': 1066, 'kostenvoranschlag': 1066, 'muster': 1066, 'offerte':
1066, 'rechnung': 1066, 'ruckmeldung': 1066, 'samtliche': 1087, 'unterlagen': 1066, 'vertrag': 1066, 'zahlen': 1066},
{'<until>': 1091, '^': 1092}, {'dass': 978}, {'darauf': 1094}, {'sich': 0}, {'an': 507}, {'<me>': 1097}, {'<me>':
1097, '<they>': 1098}, {'mit': 464}, {'...': 1100, 'mit': 464}, {'N': 1101}, {'-abrechnung': 1086, '-beleg': 1087,
'-bescheinigung': 1087, '-bestaetigung': 1087, '-foto': 1086, '-fotos': 1086, '-liste': 1086, '-nachweis': 1086,
'-plan': 1086, '-rechnung': 1086, '-unterlagen': 1086, '-vertrag': 1086, '-zahlen': 1086, '<doc>': 1086, 'alle': 1087,
'beide': 1087, 'das': 1087, 'den': 1087, 'die': 1087, 'saemtliche': 1087}, {'<counsel>': 0}, {'paar': 1104},
{'<counsel>': 0, '<until>': 1085, '^': 1103, 'ein': 1105, 'einen': 1104, 'n': 1104, 'nen': 1104}, {'<until>': 1085,
'^': 1103}, {'<doc>': 525, 'alle': 525, 'beide': 525, 'das': 525, 'den': 525, 'die': 525, 'ein': 1083, 'eine': 1083,
'einen': 1083, 'ne': 1083, 'nen': 1083, 'saemtliche': 525, 'samtliche': 525}, {'^': 1108}, {'-abrechnung': 1086,
'-beleg': 1087, '-bescheinigung': 1087, '-bestaetigung': 1087, '-bestatigung': 1087, '-foto': 1086, '-fotos': 1086,
'-liste': 1086, '-nachweis': 1086, '-plan': 1086, '-rechnung': 1086, '-unterlagen': 1086, '-vertrag': 1086, '-zahlen':
1086, '<doc>': 1086, 'alle': 1087, 'beide': 1087, 'das': 1087, 'den': 1087, 'die': 1087, 'saemtliche': 1087,
'samtliche': 1087}, {'<until>': 1109, '^': 1110}, {'-abrechnung': 1086, '-beleg': 1087, '-bescheinigung': 1087,
'-bestaetigung': 1087, '-bestatigung': 1087, '-foto': 1086, '-fotos': 1086, '-liste': 1086, '-nachweis': 1086,
'-plan': 1086, '-rechnung': 1086, '-unterlagen': 1086, '-vertrag': 1086, '-zahlen': 1086, '<doc>': 1086, '<thing>':
1066, '<work>': 1066, 'alle': 1087, 'angebot': 1066, 'antwort': 1066, 'beide': 1087, 'bestaetigung': 1066,
'bestatigung': 1066, 'das': 1087, 'den': 1087, 'die': 1087, 'entscheidung': 1066, 'fotos': 1066, 'kostenvoranschlag':
1066, 'muster': 1066, 'offerte': 1066, 'rechnung': 1066, 'ruckmeldung': 1066, 'rueckmeldung': 1066, 'saemtliche':
1087, 'samtliche': 1087, 'unterlagen': 1066, 'vertrag': 1066, 'zahlen': 1066}, {'': (13, 'talk'), '<counsel>': 0,
'<until>': 1109, '^': 1112, 'das': 1066, 'ein': 1105, 'einen': 1104, 'es': 1066, 'ihn': 1066, 'n': 1104, 'nen': 1104,
'sie': 1066}, {'-abrechnung': 1086, '-beleg': 1087, '-bescheinigung': 1087, '-bestatigung': 1087, '-foto': 1086,
'-fotos': 1086, '-liste': 1086, '-nachweis': 1086, '-plan': 1086, '-rechnung': 1086, '-unterlagen': 1086, '-vertrag':
1086, '-zahlen': 1086, '<doc>': 1086, 'alle': 1087, 'beide': 1087, 'das': 1087, 'den': 1087, 'die': 1087, 'samtliche':
1087}, {'<counsel>': 0, '<until>': 1091, '^': 1114, 'ein': 1105, 'einen': 1104, 'n': 1104, 'nen': 1104}, {'<until>':
1091, '^': 1114}, {'mit': 66}, {'...': 1117}, {'^': 1118}, {'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben':
26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1120,
'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26,
'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'<tool>': 1121}, {'...': 1122, '<tool>': 1121}, {'<tool>': 1121,
'ausleihen': 26, 'benutzen': 26, 'brauchen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnutzen': 26,
'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1124, '<tool>': 1121}, {'': (13, 'talk'), '<det>': 1123, '<my>':
1125}, {'^': 204, 'darauf': 380, 'zu': 380}, {'<me>': 1127, 'darauf': 1094}, {'<det>': 1123, '<my>': 1125}, {'^': 204,
'dass': 380, 'mir': 476, 'uns': 476}, {'<they>': 1130, '^': 204, 'dass': 380, 'mir': 476, 'uns': 476}, {'mich': 413,
'uns': 413}, {'<me>': 1127}, {'<me>': 59}, {'bei': 1134}, {'...': 1135, 'bei': 1134}, {'D': 1136}, {'dass': 978,
'wenn': 978}, {'besser': 1138, 'gern': 1138, 'gerne': 1138, 'gut': 1138, 'lieber': 1138}, {'besser': 1138, 'es': 1139,
'gern': 1138, 'gerne': 1138, 'gut': 1138, 'lieber': 1138, 's': 1139}, {'an': 0}, {'<me>': 1141}, {'bei': 1142},
{'...': 1143, 'bei': 1142}, {'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op':
0, 'pruefung': 0, 'prufung': 0}, {'...': 1145, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0,
'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'<thing>': 1066, '<work>': 1066, 'angebot': 1066, 'antwort':
1066, 'bestaetigung': 1066, 'bestatigung': 1066, 'entscheidung': 1066, 'fotos': 1066, 'kostenvoranschlag': 1066,
'muster': 1066, 'offerte': 1066, 'rechnung': 1066, 'ruckmeldung': 1066, 'rueckmeldung': 1066, 'unterlagen': 1066,
'vertrag': 1066, 'zahlen': 1066}, {'^': 1147, 'dass': 978}, {'<my>': 525}, {'^': 1149}, {'nach': 1150}, {'auf': 454},
{'auf': 454, 'schon': 1152}, {'sich': 1153}, {'zu': 0}, {'...': 1155, 'auf': 454, 'schon': 1152, 'zu': 0}, {'sich':
1156}, {'<counsel>': 380}, {'<counsel>': 380, 'als': 1158, 'den': 1158, 'einen': 1158, 'nen': 1158}, {'weg': 380},
{'den': 1160}, {'^': 204, 'auf': 1161}, {'<counsel>': 380, '<they>': 1159, 'als': 1158, 'den': 1158, 'einen': 1158,
'mit': 1162, 'nen': 1158}, {'<me>': 1163}, {'<counsel>': 380, '<they>': 1159, 'als': 1158, 'den': 1158, 'einen': 1158,
'nen': 1158}, {'<me>': 1165}, {'$$': 464}, {'$$': 464, 'dabei': 1167}, {'mit': 1168}, {'auch': 1169, 'mit': 1168,
'noch': 1169}, {'<until>': 48}, {'<doc>': 1171, '<document>': 1171, '<thing>': 1171, '<work>': 1171}, {'^': 1172},
{'<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'^': 1174}, {'tisch': 12}, {'dem': 1176}, {'postfach':
12}, {'hand': 12, 'mail': 12}, {'der': 1179}, {'am': 1176, 'auf': 1177, 'im': 1178, 'in': 1180, 'von': 106,
'vorliegen': 12}, {'...': 1181, '<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'<det>': 1175, '<my>':
1175, '^': 1182}, {'briefkasten': 12, 'postfach': 12, 'schreibtisch': 12, 'tisch': 12}, {'<their>': 1184, 'dem':
1184}, {'<their>': 1184, 'dem': 1184, 'der': 1179}, {'am': 1176, 'auf': 1185, 'im': 1178, 'in': 1186, 'von': 106},
{'auf': 1185, 'in': 1185}, {'<until>': 1187, 'D': 1188}, {'...': 1189, '<doc>': 1171, '<document>': 1171, '<thing>':
1171, '<work>': 1171}, {'<det>': 1173, '<my>': 1173, '<until>': 1183, '^': 1190}, {'<until>': 525, 'von': 751},
{'...': 1192}, {'<until>': 526, '^': 1193, 'dass': 978, 'wenn': 978}, {'besser': 1138, 'es': 1139, 'gern': 1194,
'gerne': 1194, 'gut': 1138, 'lieber': 1138, 's': 1139}, {'<until>': 526, '^': 1193}, {'gern': 1196, 'gerne': 1196},
{'...': 1077, '<tool>': 1076, '^': 1172}, {'...': 41, '<my>': 42}, {'<me>': 1199}, {'<my>': 42, 'bei': 1200, 'von':
1200}, {'...': 1155, 'zu': 0}, {'...': 1145, '<det>': 1173, '<my>': 1198, '<until>': 1183, '^': 1190, 'geburtstag': 0,
'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 'sich': 1201,
'vor': 1202, 'wohl': 0}, {'...': 1145, 'besser': 1138, 'es': 1139, 'geburtstag': 0, 'gern': 1194, 'gerne': 1194,
'gut': 1138, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'lieber': 1138, 'namenstag': 0, 'op': 0, 'pruefung': 0,
'prufung': 0, 's': 1139}, {'gewesen': 464}, {'aufgetaucht': 464, 'da': 1205, 'dabei': 1205, 'gekommen': 464, 'kemma':
464, 'kommen': 464, 'kumma': 464, 'vorbeigekommen': 464}, {'a': 1206, 'ah': 1206, 'au': 1206, 'auch': 1206, 'dafuer':
1094, 'dafur': 1094, 'dagegen': 1094}, {'schuldig': 20}, {'...': 1208}, {'^': 1209}, {'ansicht': 565, 'auffassung':
565, 'meinung': 565, 'uberzeugung': 510, 'ueberzeugung': 510}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8},
{'...': 1212}, {'ned': 1213, 'net': 1213, 'nicht': 1213}, {'<me>': 1210, 'D': 1136, 'a': 1206, 'ah': 1206, 'au': 1206,
'auch': 1206, 'aufgetaucht': 464, 'dafuer': 1094, 'dafur': 1094, 'dagegen': 1094, 'dazugekommen': 464,
'dazugestossen': 464, 'dazugestoßen': 464, 'der': 1211, 'einfach': 1214, 'gekommen': 464, 'leider': 1214,
'mitgekommen': 464, 'ned': 1213, 'net': 1213, 'nicht': 1213, 'vorbeigefahren': 464, 'vorbeigekommen': 464}, {'<my>':
464}, {'an': 1216, 'auf': 1216, 'bei': 1216, 'beim': 1216, 'in': 1216, 'zu': 1216}, {'an': 1216, 'auf': 1216, 'bei':
1216, 'beim': 1216, 'in': 1216, 'mit': 1168, 'zu': 1216}, {'atelier': 464, 'geschaeft': 464, 'geschaft': 464, 'laden':
464, 'salon': 464, 'shop': 464}, {'den': 1219, 'die': 1219}, {'im': 1219, 'in': 1220, 'ins': 1219}, {'im': 1219, 'in':
1220, 'ins': 1219, 'kurz': 1221}, {'<me>': 1222, '<my>': 464}, {'ned': 8, 'net': 8, 'nicht': 8}, {'<my>': 464, 'den':
1219, 'die': 1219}, {'alle': 1217, 'an': 1216, 'auch': 1218, 'auf': 1216, 'aufgetaucht': 464, 'bei': 1223, 'beide':
1217, 'beim': 1216, 'da': 1222, 'dazugekommen': 464, 'dazugestossen': 464, 'dazugestoßen': 464, 'einfach': 1224,
'gekommen': 464, 'im': 1219, 'in': 1225, 'ins': 1219, 'kurz': 1221, 'mit': 1168, 'mitgekommen': 464, 'ned': 8, 'net':
8, 'nicht': 8, 'noch': 1169, 'vorbeigefahren': 464, 'vorbeigekommen': 464, 'wieder': 1217, 'wohl': 0, 'zu': 1216},
{'alle': 1217, 'an': 1216, 'auch': 1218, 'auf': 1216, 'bei': 1223, 'beide': 1217, 'beim': 1216, 'da': 1222, 'einfach':
1224, 'im': 1219, 'in': 1225, 'ins': 1219, 'kurz': 1221, 'mit': 1168, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1169,
'wieder': 1217, 'zu': 1216}, {'geben': 66, 'sagen': 66}, {'geben': 66}, {'absagen': 66, 'bescheid': 1228, 'feedback':
1229, 'ruckmeldung': 1229, 'rueckmeldung': 1229, 'zusagen': 66}, {'^': 1230}, {'bringen': 66, 'geben': 66, 'liefern':
66, 'sagen': 66, 'schicken': 66, 'zeigen': 66}, {'^': 1232}, {'D': 1232}, {'...': 1234}, {'D': 1233, '^': 1235}, {'':
(13, 'talk'), '...': 1231, '<det>': 1123, '<me>': 1236, '<my>': 1125, '^': 1230}, {'<det>': 1123, '<me>': 1236,
'<my>': 1125}, {'ins': 59, 'nach': 59, 'vorbei': 59, 'zu': 1134, 'zum': 59, 'zur': 59}, {'...': 1239, 'in': 59, 'ins':
59, 'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1134, 'zum': 59, 'zur': 59}, {'D': 1240}, {'^': 66, 'darum': 507,
'drum': 507, 'um': 507}, {'sich': 1242}, {'<they>': 1243, 'sich': 1242}, {'<me>': 459}, {'herz': 380}, {'ans': 1246,
'nahe': 380}, {'...': 1247, '<they>': 1247, 'ans': 1246, 'nahe': 380}, {'<me>': 1248}, {'connect': 66, 'forward': 66,
'intro': 66, 'introduce': 66, 'send': 66, 'share': 66}, {'^': 1250}, {'': (6, 'theirs'), '<until>': 66, 'D': 66},
{'<me>': 1252}, {'das': 1253, 'den': 1253, 'die': 1253, 'es': 1253, 'ihn': 1253, 'sie': 1253}, {'bringt': 1254,
'gibt': 1254, 'mailt': 1254, 'schickt': 1254}, {'und': 1255}, {'fertig': 1256, 'fix': 1256, 'klar': 1256}, {'...':
1257}, {'^': 1258}, {'am': 464, 'auf': 464, 'aus': 464, 'dass': 464, 'mir': 464, 'ob': 464, 'per': 464, 'uns': 464,
'via': 464, 'wegen': 464}, {'': (0, 'missed'), 'mehr': 8}, {'ned': 1261, 'net': 1261, 'nicht': 1261}, {'sich': 1262},
{'': (23, 'contact'), 'ned': 1261, 'net': 1261, 'nicht': 1261}, {'sich': 1264}, {'absagen': 66, 'bescheid': 1228,
'feedback': 1229, 'ruckmeldung': 1229, 'zusagen': 66}, {'^': 1266, 'zu': 0}, {'durchgeben': 66, 'freigeben': 66,
'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66, 'uberweisen': 66,
'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66,
'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66, 'zuschicken': 66}, {'...': 1268}, {'^': 1269},
{'<giveinf>': 66, '<giveinf_apart>': 66, 'geben': 66, 'sagen': 66}, {'...': 1271, '<giveinf>': 66, '<selfinf>': 66},
{'^': 1272}, {'<giveinf>': 66, '<selfinf>': 66}, {'<until>': 1274, 'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen':
66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66, 'uberweisen': 66, 'vorbeibringen':
66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66,
'zurucksenden': 66, 'zuruckzahlen': 66, 'zuschicken': 66}, {'<until>': 525, 'geben': 66}, {'...': 1275, '<thing>':
1066, '<work>': 1066, 'absagen': 66, 'angebot': 1066, 'antwort': 1066, 'bescheid': 1228, 'bestatigung': 1066,
'connecten': 66, 'entscheidung': 1066, 'feedback': 1229, 'fotos': 1066, 'intro': 66, 'introen': 66, 'klaren': 66,
'kostenvoranschlag': 1066, 'liefern': 66, 'muster': 1066, 'nachfragen': 66, 'nachhaken': 66, 'offerte': 1066,
'rechnung': 1066, 'ruckmeldung': 1276, 'schicken': 66, 'unterlagen': 1066, 'vermitteln': 66, 'vertrag': 1066,
'zahlen': 1066, 'zusagen': 66}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen': 0, 'dabei': 1278, 'hinfahren': 0,
'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0, 'vorbeikomme': 0, 'zusammensetzen': 0},
{'$$': 525}, {'<deed1>': 1280, '<give1>': 1280, '<until>': 525}, {'': (3, 'advice'), '...': 1281}, {'...': 1279, '^':
1282}, {'...': 1279, '^': 204}, {'ich': 1283, 'man': 1284, 'wir': 1283}, {'<selfinf>': 66}, {'^': 1286}, {'...': 1287,
'^': 1286}, {'<me>': 1288}, {'...': 1287, '^': 1286, 'bei': 1289}, {'': (13, 'talk'), '...': 1267, '<counsel>': 0,
'<me>': 1270, '<until>': 1273, '^': 1277, 'dass': 1285, 'ein': 1105, 'einen': 1104, 'n': 1104, 'nen': 1104, 'sich':
1290, 'zu': 0}, {'^': 1274}, {'<until>': 1274}, {'...': 1293}, {'<until>': 1292, '^': 1294}, {'absagen': 66,
'bescheid': 1228, 'feedback': 1229, 'rueckmeldung': 1229, 'zusagen': 66}, {'^': 1296, 'zu': 0}, {'durchgeben': 66,
'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'rueberschicken': 66,
'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zurueckbringen': 66,
'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1298},
{'^': 1299}, {'<until>': 1274, 'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66,
'nachreichen': 66, 'nachschicken': 66, 'rueberschicken': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken':
66, 'weiterleiten': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66,
'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1301, '<thing>': 1066, '<work>': 1066, 'absagen': 66, 'angebot': 1066,
'antwort': 1066, 'bescheid': 1228, 'bestaetigung': 1066, 'connecten': 66, 'entscheidung': 1066, 'feedback': 1229,
'fotos': 1066, 'intro': 66, 'introen': 66, 'klaeren': 66, 'kostenvoranschlag': 1066, 'liefern': 66, 'muster': 1066,
'nachfragen': 66, 'nachhaken': 66, 'offerte': 1066, 'rechnung': 1066, 'rueckmeldung': 1276, 'schicken': 66,
'unterlagen': 1066, 'vermitteln': 66, 'vertrag': 1066, 'zahlen': 1066, 'zusagen': 66}, {'': (13, 'talk'), '...': 1297,
'<counsel>': 0, '<me>': 1300, '<until>': 1273, '^': 1302, 'dass': 1285, 'ein': 1105, 'einen': 1104, 'n': 1104, 'nen':
1104, 'sich': 1290, 'zu': 0}, {'absegnen': 20, 'antworten': 20, 'bestaetigen': 20, 'bezahlen': 20, 'freigeben': 20,
'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1304}, {'noch': 1305},
{'': (13, 'talk'), 'erst': 1305, 'noch': 1305, 'nur': 1306}, {'absegnen': 20, 'antworten': 20, 'bestaetigen': 20,
'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen':
20, 'zusagen': 20}, {'^': 1308}, {'noch': 1309}, {'': (13, 'talk'), '...': 1231, '^': 1230, 'erst': 1309, 'noch':
1309, 'nur': 1310, 'sich': 1290}, {'absegnen': 20, 'antworten': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20,
'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1312}, {'noch': 1313},
{'': (13, 'talk'), 'erst': 1313, 'noch': 1313, 'nur': 1314}, {'<my>': 1078, 'mich': 413, 'uns': 413}, {'^': 20},
{'me': 1317, 'mir': 1317, 'uns': 1317, 'us': 1317}, {'dafur': 380, 'fur': 380}, {'dafuer': 380, 'fuer': 380}, {'^':
204, 'von': 380}, {'ab': 380}, {'^': 204, 'ab': 1321, 'davon': 1322, 'dazu': 380, 'zu': 380, 'zum': 380, 'zur': 380},
{'^': 204, 'ab': 1321, 'davon': 1322, 'dazu': 380, 'dringend': 1323, 'stark': 1323, 'zu': 380, 'zum': 380, 'zur':
380}, {'^': 204, 'ab': 1321, 'davon': 1322, 'dazu': 380, 'dringend': 1323, 'mir': 1324, 'stark': 1323, 'uns': 1324,
'zu': 380, 'zum': 380, 'zur': 380}, {'<they>': 1325, '^': 204, 'ab': 1321, 'davon': 1322, 'dazu': 380, 'dringend':
1323, 'mir': 1324, 'stark': 1323, 'uns': 1324, 'zu': 380, 'zum': 380, 'zur': 380}, {'an': 464}, {'...': 1327},
{'mich': 1328, 'wohl': 0}, {'mich': 1328}, {'should': 380, 'soll': 380, 'sollte': 380}, {'i': 1331, 'ich': 1331, 'we':
1331, 'wir': 1331}, {'a': 1206, 'ah': 1206, 'au': 1206, 'auch': 1206}, {'matte': 464}, {'der': 1334}, {'<me>': 464},
{'buero': 464, 'buro': 464}, {'<my>': 1337}, {'tuer': 464, 'tur': 464}, {'<my>': 1339, 'der': 1339}, {'auf': 1335,
'bei': 1336, 'in': 1338, 'vor': 1340}, {'...': 1341}, {'': (13, 'talk'), '...': 1155, 'dass': 0, 'ob': 0}, {'...':
411, 'vor': 1343}, {'<work>': 0}, {'<attribute>': 1345, '<work>': 0}, {'': (13, 'talk'), '<attribute>': 1345,
'<work>': 0}, {'<det>': 1347, '<their>': 1347}, {'<det>': 1346, '<their>': 1346, 'an': 1348}, {'<det>': 1346,
'<their>': 1346, 'am': 464, 'an': 1348, 'auf': 464, 'aus': 464, 'dass': 464, 'mir': 464, 'ob': 464, 'per': 464, 'uns':
464, 'via': 464, 'wegen': 464}, {'<they>': 1317, '^': 20}, {'<me>': 1351}, {'<me>': 1351, '<they>': 1352}, {'<me>':
1210, 'D': 1136, 'a': 1206, 'ah': 1206, 'au': 1206, 'auch': 1206, 'aufgetaucht': 464, 'dazugekommen': 464,
'dazugestossen': 464, 'dazugestoßen': 464, 'gekommen': 464, 'mitgekommen': 464, 'vorbeigefahren': 464,
'vorbeigekommen': 464}, {'...': 1341, 'wohl': 0}, {'<counsel>': 0, 'ein': 1105, 'einen': 1104, 'n': 1104, 'nen':
1104}, {'stelle': 380}, {'meiner': 1357, 'unserer': 1357, 'unsrer': 1357}, {'an': 1358}, {'stelle': 204}, {'meiner':
1360, 'unserer': 1360, 'unsrer': 1360}, {'an': 1361}, {'...': 1362}, {'fall': 380}, {'jeden': 1364}, {'<they>': 1359,
'^': 1363, 'an': 1358, 'auf': 1365, 'eher': 380, 'erst': 380, 'kein': 380, 'keine': 380, 'keinen': 380, 'lieber': 380,
'nicht': 380, 'sofort': 380, 'unbedingt': 380, 'zuerst': 380}, {'auf': 1365, 'eher': 380, 'erst': 380, 'kein': 380,
'keine': 380, 'keinen': 380, 'lieber': 380, 'nicht': 380, 'sofort': 380, 'unbedingt': 380, 'zuerst': 380}, {'to':
380}, {'me': 1368, 'us': 1368}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0,
'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1370, 'abteilung': 0, 'bereich':
0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0,
'teil': 0}, {'<det>': 1371}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0,
'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1373, 'abteilung': 0, 'bereich':
0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle':
0, 'teil': 0}, {'<det>': 1374}, {'<they>': 507, '^': 66, 'dass': 508, 'mir': 509, 'uns': 509}, {'<way>': 509},
{'<det>': 1377, '<way>': 509}, {'<they>': 507, '^': 66, 'am': 1378, 'auf': 1378, 'beim': 1378, 'dass': 508, 'im':
1378, 'per': 1378}, {'<they>': 1376, '^': 66, 'am': 1378, 'auf': 1378, 'beim': 1378, 'dass': 508, 'im': 1378, 'mir':
1379, 'per': 1378, 'uns': 1379}, {'dafuer': 1094, 'dagegen': 1094}, {'besuch': 464}, {'bei': 1336, 'da': 464, 'dabei':
464, 'hier': 464, 'zu': 1382}, {'anhang': 1383, 'familie': 1383, 'frau': 1383, 'freund': 1383, 'freundin': 1383,
'hund': 1383, 'kind': 1383, 'kindern': 1383, 'mann': 1383, 'partner': 1383, 'partnerin': 1383}, {'<their>': 1384,
'anhang': 1383, 'familie': 1383, 'frau': 1383, 'freund': 1383, 'freundin': 1383, 'hund': 1383, 'kind': 1383,
'kindern': 1383, 'mann': 1383, 'partner': 1383, 'partnerin': 1383}, {'mit': 1385, 'samt': 1385}, {'haus': 464},
{'bei': 1336, 'da': 464, 'hier': 464, 'im': 1387}, {'bei': 1336, 'da': 464, 'dabei': 464, 'hier': 464}, {'abendessen':
1389, 'besuch': 1389, 'bier': 1389, 'brunch': 1389, 'essen': 1389, 'fruehstueck': 1389, 'fruhstuck': 1389, 'grillen':
1389, 'jause': 1389, 'kaffee': 1389, 'mittagessen': 1389, 'tisch': 464}, {'tisch': 464}, {'': (23, 'contact'), '$$':
464}, {'partie': 464}, {'der': 1393}, {'$$': 464, 'am': 1391, 'dabei': 1392, 'von': 1394}, {'dabei': 464}, {'video':
1396, 'zoom': 1396}, {'am': 1391, 'an': 1216, 'auf': 1216, 'bei': 1216, 'beim': 1216, 'da': 464, 'in': 1216, 'mit':
1395, 'online': 1396, 'per': 1397, 'remote': 1396, 'zu': 1216, 'zugeschaltet': 464}, {'<my>': 464, 'abendessen': 1389,
'besuch': 1389, 'bier': 1389, 'brunch': 1389, 'essen': 1389, 'fruehstueck': 1389, 'fruhstuck': 1389, 'grillen': 1389,
'jause': 1389, 'kaffee': 1389, 'mittagessen': 1389}, {'': (23, 'contact'), 'im': 1219, 'in': 1220, 'ins': 1219,
'kurz': 1221}, {'abend': 1388, 'kaffee': 1388, 'moment': 1388, 'nachmittag': 1388, 'sprung': 1388, 'std': 1388,
'stuendchen': 1388, 'stundchen': 1388, 'stunde': 1388, 'stunden': 1388, 'vormittag': 1388, 'weile': 1388}, {'abend':
1388, 'ganze': 1401, 'halbe': 1401, 'kaffee': 1388, 'moment': 1388, 'nachmittag': 1388, 'sprung': 1388, 'std': 1388,
'stuendchen': 1388, 'stundchen': 1388, 'stunde': 1388, 'stunden': 1388, 'vormittag': 1388, 'weile': 1388}, {'am':
1391, 'dabei': 464, 'von': 1394}, {'am': 1391, 'mit': 1403, 'online': 1396, 'per': 1397, 'remote': 1396,
'zugeschaltet': 464}, {'abend': 1388, 'kaffee': 1388, 'moment': 1388, 'nachmittag': 1388, 'sprung': 1388, 'std': 1388,
'stuendchen': 1388, 'stunde': 1388, 'stunden': 1388, 'vormittag': 1388, 'weile': 1388}, {'abend': 1388, 'ganze': 1405,
'halbe': 1405, 'kaffee': 1388, 'moment': 1388, 'nachmittag': 1388, 'sprung': 1388, 'std': 1388, 'stuendchen': 1388,
'stunde': 1388, 'stunden': 1388, 'vormittag': 1388, 'weile': 1388}, {'abend': 1388, 'drei': 1406, 'ein': 1406, 'eine':
1406, 'einen': 1406, 'ganze': 1405, 'halbe': 1406, 'kaffee': 1388, 'moment': 1388, 'n': 1406, 'nachmittag': 1388,
'ne': 1406, 'sprung': 1388, 'std': 1388, 'stuendchen': 1388, 'stunde': 1388, 'stunden': 1388, 'vormittag': 1388,
'weile': 1388, 'zwei': 1406}, {'abend': 1388, 'kaffee': 1388, 'moment': 1388, 'nachmittag': 1388, 'sprung': 1388,
'std': 1388, 'stundchen': 1388, 'stunde': 1388, 'stunden': 1388, 'vormittag': 1388, 'weile': 1388}, {'abend': 1388,
'ganze': 1408, 'halbe': 1408, 'kaffee': 1388, 'moment': 1388, 'nachmittag': 1388, 'sprung': 1388, 'std': 1388,
'stundchen': 1388, 'stunde': 1388, 'stunden': 1388, 'vormittag': 1388, 'weile': 1388}, {'abend': 1388, 'drei': 1409,
'ein': 1409, 'eine': 1409, 'einen': 1409, 'ganze': 1408, 'halbe': 1409, 'kaffee': 1388, 'moment': 1388, 'n': 1409,
'nachmittag': 1388, 'ne': 1409, 'sprung': 1388, 'std': 1388, 'stundchen': 1388, 'stunde': 1388, 'stunden': 1388,
'vormittag': 1388, 'weile': 1388, 'zwei': 1409}, {'$$': 464, 'am': 1391, 'anhang': 1383, 'dabei': 1392, 'familie':
1383, 'frau': 1383, 'freund': 1383, 'freundin': 1383, 'hund': 1383, 'kind': 1383, 'kindern': 1383, 'mann': 1383,
'partner': 1383, 'partnerin': 1383, 'von': 1394}, {'am': 1391, 'mit': 1395, 'online': 1396, 'per': 1397, 'remote':
1396, 'zugeschaltet': 464}, {'<my>': 464, 'besuch': 464}, {'abendessen': 1389, 'besuch': 1389, 'bier': 1389, 'brunch':
1389, 'essen': 1389, 'fruehstueck': 1389, 'fruhstuck': 1389, 'grillen': 1389, 'jause': 1389, 'kaffee': 1389,
'mittagessen': 1389}, {'D': 1386, 'abend': 1388, 'alle': 1217, 'am': 1390, 'an': 1216, 'anwesend': 464, 'auch': 1398,
'auf': 1399, 'aufgetaucht': 464, 'bei': 1223, 'beide': 1217, 'beim': 1216, 'da': 1400, 'dabei': 464, 'dafuer': 1094,
'dafur': 1094, 'dagegen': 1094, 'dazugekommen': 464, 'dazugestossen': 464, 'dazugestoßen': 464, 'der': 1211, 'drei':
1402, 'ebenfalls': 1404, 'ein': 1402, 'eine': 1402, 'einen': 1402, 'einfach': 1214, 'fuer': 1407, 'fur': 1410,
'ganze': 1401, 'gekommen': 464, 'halbe': 1402, 'hier': 464, 'im': 1219, 'in': 1225, 'ins': 1219, 'kaffee': 1388,
'kurz': 1221, 'leider': 1214, 'mit': 1411, 'mitgekommen': 464, 'moment': 1388, 'n': 1402, 'nachmittag': 1388, 'ne':
1402, 'ned': 1213, 'net': 1213, 'nicht': 1213, 'noch': 1412, 'online': 1396, 'per': 1397, 'remote': 1396, 'samt':
1384, 'sprung': 1388, 'std': 1388, 'stuendchen': 1388, 'stundchen': 1388, 'stunde': 1388, 'stunden': 1388, 'und':
1384, 'vorbeigefahren': 464, 'vorbeigekommen': 464, 'vormittag': 1388, 'weile': 1388, 'wieder': 1217, 'wohl': 0, 'zu':
1413, 'zugeschaltet': 464, 'zum': 1414, 'zur': 1414, 'zwei': 1402}, {'dafur': 1094, 'dagegen': 1094}, {'D': 1386,
'abend': 1388, 'alle': 1217, 'am': 1390, 'an': 1216, 'anwesend': 464, 'auch': 1398, 'auf': 1399, 'aufgetaucht': 464,
'bei': 1223, 'beide': 1217, 'beim': 1216, 'da': 1400, 'dabei': 464, 'dazugekommen': 464, 'dazugestossen': 464,
'dazugestoßen': 464, 'drei': 1402, 'ebenfalls': 1404, 'ein': 1402, 'eine': 1402, 'einen': 1402, 'fuer': 1407, 'fur':
1410, 'ganze': 1401, 'gekommen': 464, 'halbe': 1402, 'hier': 464, 'im': 1219, 'in': 1225, 'ins': 1219, 'kaffee': 1388,
'kurz': 1221, 'mit': 1411, 'mitgekommen': 464, 'moment': 1388, 'n': 1402, 'nachmittag': 1388, 'ne': 1402, 'noch':
1412, 'online': 1396, 'per': 1397, 'remote': 1396, 'samt': 1384, 'sprung': 1388, 'std': 1388, 'stuendchen': 1388,
'stundchen': 1388, 'stunde': 1388, 'stunden': 1388, 'und': 1384, 'vorbeigefahren': 464, 'vorbeigekommen': 464,
'vormittag': 1388, 'weile': 1388, 'wieder': 1217, 'zu': 1413, 'zugeschaltet': 464, 'zum': 1414, 'zur': 1414, 'zwei':
1402}, {'da': 464}, {'<me>': 1222}, {'am': 1414, 'auch': 1418, 'auf': 1414, 'bei': 1419, 'da': 1400, 'dabei': 464,
'im': 1219, 'in': 1220, 'ins': 1219, 'kurz': 1221, 'mit': 1396, 'zum': 1414, 'zur': 1414}, {'^': 204, 'davor': 380,
'vor': 380}, {'<they>': 1421, '^': 204, 'davor': 380, 'vor': 380}, {'<me>': 1422, 'vor': 380}, {'auf': 1150},
{'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66,
'ruberschicken': 66, 'rueberschicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken':
66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66,
'zuruckzahlen': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66,
'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1425}, {'^': 1426}, {'<giveinf>': 66, 'durchgeben': 66, 'freigeben':
66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66,
'rueberschicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten':
66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66,
'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66,
'zuschicken': 66}, {'...': 1428}, {'<me>': 1427, '^': 1429, 'sich': 1290}, {'<until>': 1274, 'bescheid': 1228,
'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'klaeren': 66, 'klaren': 66, 'liefern': 66, 'mitbringen': 66,
'nachliefern': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66, 'rueberschicken': 66, 'schicken': 66,
'senden': 66, 'uberweisen': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66,
'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66,
'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66,
'zuschicken': 66, 'zusenden': 66}, {'...': 1431, '<thing>': 1066, '<work>': 1066, 'absagen': 66, 'angebot': 1066,
'antwort': 1066, 'bescheid': 1228, 'bestaetigung': 1066, 'bestatigung': 1066, 'connect': 66, 'connecten': 66,
'entscheidung': 1066, 'feedback': 1229, 'forward': 66, 'fotos': 1066, 'intro': 66, 'introduce': 66, 'introen': 66,
'klaeren': 66, 'klaren': 66, 'kostenvoranschlag': 1066, 'liefern': 66, 'muster': 1066, 'nachfragen': 66, 'nachhaken':
66, 'offerte': 1066, 'rechnung': 1066, 'ruckmeldung': 1276, 'rueckmeldung': 1276, 'schicken': 66, 'send': 66, 'share':
66, 'unterlagen': 1066, 'vermitteln': 66, 'vertrag': 1066, 'zahlen': 1066, 'zusagen': 66}, {'': (13, 'talk'), '...':
1231, '<counsel>': 0, '<me>': 1427, '<until>': 1273, '^': 1432, 'dass': 1285, 'ein': 1105, 'einen': 1104, 'n': 1104,
'nen': 1104, 'sich': 1290}, {'...': 1271}, {'^': 1434}, {'...': 1428, 'absagen': 66, 'bescheid': 1228, 'connecten':
66, 'feedback': 1229, 'intro': 66, 'introen': 66, 'klaeren': 66, 'klaren': 66, 'liefern': 66, 'nachfragen': 66,
'nachhaken': 66, 'ruckmeldung': 1229, 'rueckmeldung': 1229, 'schicken': 66, 'vermitteln': 66, 'zusagen': 66}, {'...':
1231, '<me>': 1427, '<until>': 1435, '^': 1436, 'sich': 1290}, {'auch': 1418, 'da': 464, 'dabei': 464, 'mit': 1396},
{'...': 1431}, {'<me>': 1427, '<until>': 1292, '^': 1439, 'dass': 1285, 'sich': 1290}, {'nicht': 8}, {'aber': 1441,
'doch': 1441}, {'connecten': 66, 'intro': 66, 'introen': 66, 'klaeren': 66, 'klaren': 66, 'liefern': 66, 'nachfragen':
66, 'nachhaken': 66, 'schicken': 66, 'vermitteln': 66}, {'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8,
'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1444, 'anrufen': 8,
'besuchen': 8, 'erreichen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'sprechen': 8,
'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1444, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren':
8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'^': 1286, 'anrufen': 8, 'besuchen': 8,
'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...':
1447, '^': 1286, 'anrufen': 8, 'bei': 1289, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8,
'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1442, '<counsel>': 0, '^': 1443, 'aber': 1441, 'doch':
1441, 'ein': 1105, 'einen': 1104, 'mich': 1445, 'mir': 1446, 'n': 1104, 'nen': 1104, 'sich': 1448, 'uns': 1445},
{'mich': 1446, 'mir': 1446, 'sich': 1446, 'uns': 1446}, {'<until>': 526, '^': 1087}, {'sich': 1451}, {'<thing>': 1066,
'<work>': 1066, 'angebot': 1066, 'antwort': 1066, 'bestaetigung': 1066, 'entscheidung': 1066, 'fotos': 1066,
'kostenvoranschlag': 1066, 'muster': 1066, 'offerte': 1066, 'rechnung': 1066, 'rueckmeldung': 1066, 'unterlagen':
1066, 'vertrag': 1066, 'zahlen': 1066}, {'^': 1453, 'sich': 1451}, {'<thing>': 1066, '<work>': 1066, 'angebot': 1066,
'antwort': 1066, 'bestatigung': 1066, 'entscheidung': 1066, 'fotos': 1066, 'kostenvoranschlag': 1066, 'muster': 1066,
'offerte': 1066, 'rechnung': 1066, 'ruckmeldung': 1066, 'unterlagen': 1066, 'vertrag': 1066, 'zahlen': 1066}, {'^':
1455, 'sich': 1451}, {'erreichen': 1061, 'erwischen': 1061, 'sprechen': 1061}, {'<hat>': 998, '<needs>': 999,
'<saysv>': 1003, '<sends3>': 69, '<will3>': 634, '^': 1059, 'antwortet': 464, 'antwortete': 464, 'anzuklingeln': 1061,
'anzurufen': 1061, 'arbeitet': 1064, 'bat': 1069, 'beginnt': 1064, 'begleitet': 1070, 'bekommen': 1075, 'bekommt':
1082, 'benoetigt': 1089, 'benotigt': 1093, 'berichtet': 0, 'besteht': 1095, 'besuchen': 1070, 'besucht': 1070,
'bewarb': 1096, 'bewirbt': 1096, 'bietet': 1099, 'bittet': 1069, 'bleibt': 1064, 'bot': 1099, 'brachte': 1102,
'brachten': 1102, 'braeuchte': 1106, 'braeuchten': 1107, 'brauchen': 1111, 'braucht': 1113, 'brauchte': 1115,
'brauchten': 1116, 'bringen': 1119, 'bringt': 1119, 'bräuchte': 1115, 'darf': 1126, 'draengt': 1128, 'drangt': 1128,
'dringt': 1095, 'duerfen': 1129, 'durfen': 1129, 'empfaengt': 1070, 'empfahl': 1131, 'empfangt': 1070, 'empfehlen':
1131, 'empfiehlt': 1131, 'erinnert': 1132, 'ermahnt': 1133, 'ermutigt': 1133, 'erzaehlt': 0, 'erzahlt': 0, 'essen':
1137, 'faehrt': 1132, 'faend': 1140, 'faende': 1140, 'faengt': 1144, 'fahren': 1132, 'fahrt': 1132, 'fand': 1140,
'fande': 1140, 'fangt': 1144, 'feiert': 1146, 'fordert': 1148, 'fragt': 1151, 'freuen': 1154, 'freut': 1157, 'fuehrt':
1070, 'fuhrt': 1070, 'fänd': 1140, 'gab': 1164, 'gaben': 1166, 'gibt': 1166, 'ging': 1170, 'gingen': 1170, 'haben':
1191, 'haette': 1195, 'haetten': 1197, 'hat': 1203, 'hatte': 1204, 'hatten': 1197, 'helfen': 1070, 'hilft': 1070,
'hofft': 1202, 'holen': 1132, 'holt': 1132, 'hätte': 1195, 'hätten': 1197, 'is': 1207, 'isst': 1137, 'ist': 1215,
'kam': 1226, 'kamen': 1227, 'kann': 1237, 'koennen': 1238, 'kommen': 1241, 'kommt': 1241, 'konnen': 1238, 'kriegen':
1075, 'kriegt': 1082, 'kuemmern': 1244, 'kuemmert': 1244, 'kummern': 1244, 'kummert': 1244, 'laden': 1245, 'ladt':
1245, 'laedt': 1245, 'legt': 1249, 'legte': 1249, 'll': 1251, 'machen': 1259, 'macht': 1259, 'mahnt': 1133, 'mailt':
1260, 'mailte': 1260, 'meldet': 1263, 'meldete': 1265, 'mochte': 1291, 'mochten': 1295, 'moechte': 1303, 'moechten':
1295, 'muessen': 1307, 'muss': 1311, 'mussen': 1315, 'möchte': 1291, 'nehmen': 1132, 'nimmt': 1316, 'owes': 1318,
'pladiert': 1319, 'pladierte': 1319, 'plaediert': 1320, 'plaedierte': 1320, 'plant': 1202, 'pocht': 1095, 'raet':
1326, 'rat': 1326, 'raten': 1326, 'recommended': 380, 'recommends': 380, 'rief': 1329, 'riet': 1326, 'rieten': 1326,
'ruehrt': 1263, 'ruehrte': 1263, 'ruft': 1330, 'ruhrt': 1263, 'ruhrte': 1263, 'rät': 1326, 'said': 1332, 'san': 1333,
'sass': 1342, 'sassen': 1342, 'says': 1332, 'saß': 1342, 'saßen': 1342, 'schauen': 1241, 'schaut': 1241, 'schlaeft':
1137, 'schlaegt': 1344, 'schlafen': 1137, 'schlaft': 1137, 'schlagt': 1344, 'schlug': 1344, 'schlägt': 1344,
'schreiben': 1349, 'schreibt': 1350, 'schrieb': 1260, 'schulden': 1353, 'schuldet': 1353, 'sind': 1354, 'soll': 0,
'sollen': 0, 'sollte': 0, 'stand': 1355, 'standen': 1342, 'startet': 1064, 'sucht': 1356, 'suchte': 1356, 'taet':
1366, 'taete': 1367, 'tat': 1366, 'tate': 1367, 'textet': 1260, 'thinks': 1332, 'told': 1369, 'treffen': 1096,
'trifft': 1096, 'tät': 1366, 'uberlegt': 1202, 'ubernachten': 1137, 'ubernachtet': 1137, 'ubernimmt': 1372,
'ueberlegt': 1202, 'uebernachten': 1137, 'uebernachtet': 1137, 'uebernimmt': 1375, 'verlangt': 1148, 'versprach':
1380, 'verspricht': 1380, 'versucht': 1202, 'waere': 1381, 'war': 1415, 'ware': 1416, 'waren': 1417, 'warn': 1420,
'warnt': 1423, 'warnte': 1423, 'warten': 1424, 'wartet': 1424, 'werden': 1430, 'will': 1433, 'wird': 1437, 'woan':
1438, 'wohnt': 1064, 'wollen': 1440, 'wollte': 1449, 'wollten': 1450, 'worn': 1438, 'wuenschen': 1452, 'wuenscht':
1454, 'wuerd': 1366, 'wuerde': 1366, 'wunschen': 1452, 'wunscht': 1456, 'wurd': 1366, 'wurde': 1366, 'wäre': 1416,
'würde': 1366, 'zu': 1457, 'zuruckzurufen': 1061, 'zurueckzurufen': 1061}, {'N': 816}, {'an': 1459}, {'<them>': 45},
{'ich': 1461, 'wir': 1461}, {'...': 1460, '<have>': 1462, 'an': 1459}, {'^': 626}, {'hand': 12, 'mail': 12, 'post':
12}, {'der': 1465}, {'am': 1176, 'auf': 1177, 'im': 1178, 'in': 1466, 'von': 106, 'vorliegen': 12}, {'...': 1467},
{'^': 1468}, {'<they>': 1469}, {'bekommen': 1470, 'bekommt': 1470, 'erhaelt': 1470, 'erhalt': 1470, 'haben': 1470,
'hat': 1470, 'kriegen': 1470, 'kriegt': 1470}, {'<they>': 769, 'ich': 39, 'wir': 39}, {'<them>': 39, 'das': 457,
'dass': 1472}, {'<they>': 634, 'der': 634, 'die': 634}, {'durchgearbeitet': 464, 'durchgegangen': 464}, {'...': 583,
'<reviewed>': 292}, {'N': 1476}, {'...': 1475, 'fuer': 1477, 'fur': 1477, 'v': 1477, 'vom': 1477, 'von': 1477}, {'i':
59, 'ich': 59, 'ma': 59, 'wir': 59}, {'ab': 59, 'aus': 59, 'heim': 59, 'hin': 59, 'nach': 59, 'vom': 59, 'zum': 59,
'zur': 59}, {'...': 1480}, {'N': 1481, 'ihn': 1481, 'sie': 1481}, {'ich': 1482, 'wir': 1482}, {'mich': 59, 'uns': 59},
{'<they>': 59}, {'<they>': 1484, 'mich': 1485, 'mir': 1485, 'uns': 1485}, {'mich': 1485, 'uns': 1485}, {'mich': 1485,
'mir': 1485, 'uns': 1485}, {'bei': 59, 'im': 59, 'in': 59, 'mit': 59, 'zu': 59}, {'ich': 1489, 'wir': 1489},
{'<they>': 1484, 'mich': 1485, 'uns': 1485}, {'wir': 59}, {'ich': 59, 'ma': 59, 'wir': 59}, {'': (2, 'plan'), 'N':
1481, 'ihn': 1481, 'sie': 1481}, {'ich': 1494, 'ma': 59, 'wir': 1494}, {'': (1, 'moved')}, {'besprechung': 59, 'call':
59, 'gesprach': 59, 'gespraech': 59, 'lunch': 59, 'meeting': 59, 'termin': 59, 'treffen': 59}, {'...': 1497}, {'ich':
1498, 'wir': 1498}, {'<they>': 1136}, {'<they>': 1136, 'gestrichen': 8}, {'vorbei': 59, 'vorbeischauen': 59}, {'...':
1502}, {'...': 1502, 'ich': 1503}, {'besuchen': 59}, {'': (2, 'plan'), '...': 1505}, {'<they>': 1506}, {'mich': 1507,
'uns': 1507}, {'<me>': 59, 'besuch': 59}, {'vorbei': 59, 'zu': 1509, 'zum': 59}, {'...': 1510, 'vorbei': 59, 'zu':
1509, 'zum': 59}, {'N': 1511, 'mich': 1507, 'uns': 1507}, {'<me>': 1485}, {'<callinf>': 357, '<giveinf>': 357,
'anklopfen': 357, 'essen': 357, 'nachfragen': 357, 'reden': 357, 'sprechen': 357, 'treffen': 357, 'vorbeischauen':
357, 'vorfuehlen': 357, 'vorfuhlen': 357}, {'...': 1514, '<callinf>': 357, '<giveinf>': 357, 'anklopfen': 357,
'essen': 357, 'nachfragen': 357, 'reden': 357, 'sprechen': 357, 'treffen': 357, 'vorbeischauen': 357, 'vorfuehlen':
357, 'vorfuhlen': 357}, {'N': 1515}, {'bei': 1516, 'mit': 1516, 'zu': 1516}, {'bei': 1516, 'mit': 1516, 'wieder':
1517, 'zu': 1516}, {'eingeladen': 59}, {'': (2, 'plan'), '...': 1519}, {'bei': 1520, 'im': 59, 'in': 59, 'mit': 59,
'zu': 1520}, {'<they>': 1136, 'ich': 1521, 'wir': 1521}, {'<acts1>': 1479, 'abgemacht': 59, 'abgmacht': 59,
'ausgemacht': 59, 'ausgmacht': 59, 'begleite': 1483, 'begleitet': 1486, 'besuchen': 1487, 'besucht': 1488, 'bin':
1490, 'bringe': 1483, 'empfaengt': 1488, 'empfangt': 1488, 'erinnert': 1491, 'essen': 1492, 'faehrt': 1486, 'fahr':
1493, 'fahre': 1495, 'fahren': 1493, 'fahrt': 1486, 'festgelegt': 59, 'flieg': 1493, 'fliege': 1493, 'fliegen': 1493,
'fuehrt': 1486, 'fuhrt': 1486, 'gehen': 1492, 'gelegt': 1496, 'geplant': 59, 'geschoben': 1496, 'gestrichen': 8,
'hab': 1499, 'habe': 1499, 'haben': 1499, 'helfen': 1488, 'hilft': 1488, 'hol': 1483, 'hole': 1483, 'holen': 1483,
'holt': 1491, 'isst': 1500, 'ist': 1501, 'komm': 1504, 'komme': 1504, 'kommen': 1508, 'kommt': 1512, 'laden': 1513,
'ladt': 1513, 'laedt': 1513, 'mal': 1518, 'nehmen': 1491, 'nimmt': 1486, 'reden': 1492, 'reise': 1493, 'reisen': 1493,
'reserviert': 59, 'schau': 1504, 'schaue': 1504, 'schlaeft': 1500, 'schlaft': 1500, 'sehen': 1492, 'sind': 1522,
'sprechen': 1492, 'telefonieren': 1492, 'treffen': 1492, 'ubernachtet': 1500, 'uebernachtet': 1500, 'umgebucht': 1496,
'umgelegt': 1496, 'vereinbart': 59, 'verlegt': 1496, 'verschoben': 1496, 'vertagt': 1496, 'vorgezogen': 1496, 'wurde':
472, 'zeigt': 1488, 'zoomen': 1492, 'zugesagt': 59}, {'gelegt': 586}, {'herz': 1524}, {'bekannt': 620,
'bekanntgemacht': 619, 'connected': 619, 'in': 622, 'vernetzt': 619, 'zusammengebracht': 619}, {'...': 1526,
'bekannt': 620, 'bekanntgemacht': 619, 'connected': 619, 'in': 622, 'vernetzt': 619, 'zusammengebracht': 619}, {'N':
1527}, {'ans': 1525, 'ausgeholfen': 436, 'ins': 717, 'mit': 1528, 'mitgeholfen': 436}, {'fall': 204}, {'keinen':
1530}, {'weg': 204}, {'keine': 204, 'nicht': 204}, {'auf': 1531, 'besser': 204, 'bloss': 204, 'bloß': 204, 'finger':
1532, 'haende': 1532, 'hande': 1532, 'ja': 1533, 'keinesfalls': 204, 'lieber': 204, 'nie': 204, 'niemals': 204,
'unbedingt': 204}, {'soll': 380, 'solle': 380, 'sollen': 380, 'sollte': 380, 'sollten': 380}, {'^': 1534, 'ich': 1535,
'man': 1535, 'wir': 1535}, {'<introduced>': 619, 'bekannt': 620}, {'<introduced>': 619, 'bekannt': 620, 'einander':
1537, 'miteinander': 1537}, {'gebracht': 619, 'gesetzt': 619}, {'kontakt': 1539, 'verbindung': 1539}, {'<introduced>':
619, 'bekannt': 620, 'einander': 623, 'in': 622, 'miteinander': 623}, {'mail': 1541}, {'e': 1542, 'linkedin': 1541,
'mail': 1541, 'whatsapp': 1541}, {'...': 1538, '<introduced>': 619, 'bekannt': 620, 'einander': 623, 'gegenseitig':
623, 'in': 1540, 'kontakt': 1539, 'miteinander': 623, 'per': 1543, 'verbindung': 1539, 'via': 1543}, {'N': 1544,
'ich': 461}, {'^': 204, 'an': 804, 'dass': 380, 'dazu': 803, 'fuer': 806, 'fur': 808, 'ist': 476, 'lautet': 476,
'lautete': 476, 'waere': 476, 'war': 476, 'ware': 476, 'wäre': 476}, {'bekannt': 620, 'vorgestellt': 619}, {'...':
1547}, {'N': 657, 'dem': 658, 'der': 658, 'mit': 658}, {'ich': 1549, 'wir': 1549}, {'gestellt': 26}, {'verfuegung':
1551, 'verfugung': 1551}, {'bekannt': 620, 'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26, 'vorgestellt':
619, 'zur': 1552}, {'...': 1553}, {'...': 652, 'vorgestellt': 619}, {'D': 66}, {'...': 1556}, {'alles': 1557, 'das':
1557, 'den': 1557, 'die': 1557, 'es': 1557, 'ihn': 1557, 'sie': 1557}, {'bringt': 1558, 'gibt': 1558, 'schickt': 1558,
'sendet': 1558}, {'und': 1559}, {'...': 1560}, {'': (6, 'theirs'), 'D': 66}, {'<my>': 66}, {'<me>': 1562, '<my>': 66,
'D': 1563}, {'nach': 66, 'um': 66}, {'...': 1565}, {'...': 1565, 'bei': 1566, 'beim': 1566, 'sich': 1566}, {'...':
66}, {'<their>': 1568, 'bei': 1568, 'beim': 1568}, {'': (6, 'theirs'), 'nach': 66, 'um': 66}, {'...': 1570}, {'...':
1565, '<their>': 1568, 'bei': 1571, 'beim': 1571, 'sich': 1566}, {'retour': 1556, 'wieder': 1556, 'zuruck': 1556,
'zurueck': 1556}, {'...': 1573}, {'...': 1016, '<me>': 1574}, {'...': 1565, 'nach': 66, 'um': 66}, {'sich': 1576},
{'<det>': 66}, {'<det>': 1557, 'D': 1578}, {'<me>': 1579}, {'<sends3>': 1561, '<serves3>': 1564, 'baut': 181,
'bringt': 1049, 'erkundigt': 1567, 'fraegt': 1569, 'fragt': 1572, 'fragts': 1569, 'frägt': 1569, 'gibt': 1575, 'hakt':
1567, 'hoert': 1577, 'hort': 1577, 'schaut': 1577, 'schickt': 1049, 'schreibt': 1580, 'sieht': 1577, 'zahlt': 1049},
{'spiel': 716}, {'empfohlen': 586, 'ins': 1582, 'vermittelt': 586, 'vorgeschlagen': 586, 'weiterempfohlen': 586},
{'einsatz': 436}, {'ausgeholfen': 436, 'dabei': 436, 'eingesprungen': 436, 'gearbeitet': 436, 'geholfen': 436,
'gewerkt': 436, 'im': 1584, 'mitgeholfen': 436}, {'...': 1585, 'ausgeholfen': 436, 'dabei': 436, 'eingesprungen': 436,
'gearbeitet': 436, 'geholfen': 436, 'gewerkt': 436, 'im': 1584, 'mitgeholfen': 436}, {'...': 1583, '<helper>': 1586},
{'...': 1583, 'N': 623}, {'erst': 83}, {'das': 1589, 'erst': 83, 'es': 1589}, {'^': 1590}, {'gebracht': 596},
{'stand': 1592}, {'aktuellen': 1593, 'letzten': 1593, 'neuesten': 1593, 'neusten': 1593}, {'den': 1594}, {'ans': 1525,
'empfohlen': 586, 'ins': 1582, 'vermittelt': 586, 'vorgeschlagen': 586, 'weiterempfohlen': 586}, {'geholfen': 292,
'unterstuetzt': 292, 'unterstutzt': 292, 'zugehoert': 292, 'zugehort': 292}, {'geholfen': 292, 'unterstutzt': 292,
'zugehort': 292}, {'geholfen': 292, 'unterstuetzt': 292, 'zugehoert': 292}, {'...': 1596, 'N': 623, 'pitch': 1597,
'pitchen': 1597, 'proben': 1597, 'uben': 1598, 'ueben': 1599}, {'...': 1583, 'pitch': 1597, 'pitchen': 1597, 'proben':
1597, 'uben': 1598, 'ueben': 1599}, {'gegeben': 596, 'gesagt': 596}, {'gegeben': 619, 'gemacht': 619, 'geschickt':
619}, {'N': 1603}, {'an': 1604, 'bei': 1604, 'mit': 1604, 'zu': 1604}, {'intro': 1605}, {'N': 1555}, {'vorgestellt':
619}, {'N': 1608, 'kontakt': 661, 'rucken': 835, 'ruecken': 836}, {'N': 1608}, {'gegeben': 596}, {'intro': 1605,
'update': 1611}, {'...': 1583}, {'': (8, 'asked'), '<me>': 507}, {'durch': 66, 'ein': 66, 'nach': 66, 'weiter': 66},
{'...': 1615}, {'angebot': 66, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'protokoll':
66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'<my>': 1616, 'angebot':
66, 'das': 1617, 'den': 1617, 'die': 1617, 'ein': 1617, 'eine': 1617, 'einladung': 66, 'entwurf': 66, 'intro': 66,
'intros': 66, 'kontakt': 66, 'nen': 1617, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66,
'vorschlag': 66, 'vorschlage': 66}, {'^': 1618}, {'gesetzt': 596}, {'bild': 1620}, {'^': 147}, {'<me>': 1622},
{'<my>': 1616}, {'^': 1624}, {'weg': 464}, {'den': 1626}, {'uber': 1627, 'ueber': 1627}, {'...': 1628, 'uber': 1627,
'ueber': 1627}, {'mir': 1629, 'uns': 1629}, {'fertig': 83, 'zusammen': 83}, {'...': 1631, 'angebot': 66, 'das': 1617,
'den': 1617, 'die': 1617, 'ein': 1617, 'eine': 1617, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66,
'kontakt': 66, 'nen': 1617, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66,
'vorschlage': 66}, {'^': 1632}, {'...': 652, '<introduced>': 619, 'bekannt': 620, 'in': 622}, {'<det>': 665, '<my>':
665, '<their>': 665, 'N': 1634, 'einem': 665, 'einer': 665}, {'angebot': 66, 'das': 1617, 'den': 1617, 'die': 1617,
'ein': 1617, 'eine': 1617, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen': 1617,
'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^': 1636},
{'sein': 66}, {'da': 1638, 'eintreffen': 66, 'fertig': 1638, 'kommen': 66, 'vorliegen': 66}, {'<until>': 1639}, {'':
(6, 'theirs'), 'soll': 1640}, {'gebeten': 1641}, {'...': 1642}, {'^': 1643}, {'um': 1644}, {'...': 654, 'email': 1645,
'linkedin': 1645, 'mail': 1645, 'sms': 1645, 'whatsapp': 1645}, {'<work>': 1476}, {'...': 1, ':': 0, 'dazu': 1, 'ist':
1, 'lautet': 1, 'war': 1}, {'...': 1647, '<counsel>': 809, '<opinion>': 1648, '<work>': 1476}, {'angebot': 66,
'einladung': 66, 'entwurf': 66, 'erst': 83, 'intro': 66, 'intros': 66, 'kontakt': 66, 'protokoll': 66, 'termin': 66,
'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'<my>': 1616, 'angebot': 66, 'das': 1650,
'den': 1617, 'die': 1617, 'ein': 1617, 'eine': 1617, 'einladung': 66, 'entwurf': 66, 'erst': 83, 'es': 1589, 'intro':
66, 'intros': 66, 'kontakt': 66, 'nen': 1617, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66,
'vorschlag': 66, 'vorschlage': 66}, {'^': 1651}, {'...': 1631}, {'^': 1653}, {'gebeten': 597}, {'kommt': 1640, 'soll':
1640, 'sollte': 1640}, {'angefragt': 1656, 'gebeten': 1656}, {'...': 1657}, {'...': 1655, '^': 1658}, {'ich': 740,
'wir': 740}, {'von': 1394}, {'eingeladen': 464, 'mit': 1661, 'zugeschaltet': 464}, {'...': 1662}, {'N': 623},
{'gratuliert': 596}, {'geburtstag': 1665}, {'...': 1529, ':': 1536, '<and>': 1545, '<counsel>': 1546, '<det>': 1548,
'<have>': 1550, '<my>': 1554, 'N': 1555, '^': 1581, 'als': 1587, 'an': 1588, 'angefeuert': 365, 'angefragt': 597,
'antwortet': 1591, 'auf': 1595, 'aufgebaut': 365, 'aufgemuntert': 365, 'ausgeholfen': 436, 'bei': 1600, 'beim': 1601,
'berichtet': 596, 'beruhigt': 365, 'bescheid': 1602, 'bestaerkt': 365, 'bestarkt': 365, 'bringt': 1591, 'coached':
608, 'das': 1606, 'dem': 1607, 'den': 1609, 'der': 1607, 'die': 1610, 'ein': 1612, 'eine': 1606, 'einem': 1548,
'einen': 662, 'einer': 1548, 'erklaert': 596, 'erklart': 596, 'ermutigt': 365, 'erzaehlt': 596, 'erzahlt': 596,
'fuer': 1613, 'fur': 1613, 'geantwortet': 596, 'gebeten': 1614, 'gebrieft': 596, 'gecoached': 608, 'gecoacht': 608,
'gedankt': 601, 'gefragt': 597, 'gelobt': 365, 'gementort': 608, 'gesagt': 596, 'geschildert': 596, 'gestrichen': 8,
'getroestet': 365, 'getrostet': 365, 'gezeigt': 596, 'gibt': 1619, 'gratuliert': 596, 'gut': 854, 'informiert': 596,
'ins': 1621, 'intro': 1605, 'ist': 472, 'kontakt': 661, 'laesst': 1623, 'lassen': 1623, 'lasst': 1623, 'leitet': 1625,
'lief': 1630, 'liefert': 1591, 'lässt': 1623, 'macht': 1633, 'mentored': 608, 'mit': 1635, 'mitgeholfen': 436,
'mitgeteilt': 596, 'motiviert': 365, 'muessen': 457, 'muss': 457, 'mussen': 457, 'mut': 868, 'nachgefragt': 597, 'ne':
1606, 'organisiert': 1637, 'per': 1646, 'reicht': 1625, 's': 1649, 'schickt': 1652, 'soll': 457, 'sollte': 457,
'stellt': 1654, 'todo': 507, 'uber': 1646, 'ueber': 1646, 'um': 1659, 'und': 1660, 'unterschreibt': 1591, 'update':
1611, 'upgedatet': 596, 'via': 1646, 'war': 1663, 'waren': 1663, 'weiss': 1591, 'weiterempfohlen': 586, 'weiß': 1591,
'wurde': 472, 'zahlt': 1591, 'zu': 1664, 'zugesagt': 596, 'zum': 1666}, {'<them>': 12, 'das': 90, 'es': 90}, {'ich':
1668, 'wir': 1668}, {'<me>': 66, 'das': 181, 'es': 181}, {'<they>': 1670}, {'<them>': 625}, {'ich': 1672, 'wir':
1672}, {'<they>': 181}, {'<them>': 66}, {'von': 1675}, {'ich': 1676, 'wir': 1676}, {'<they>': 107, 'von': 106},
{'schuldi': 12, 'schuldig': 12}, {'...': 1679, 'schuldi': 12, 'schuldig': 12}, {'<them>': 1680}, {'<them>': 1680,
'ich': 1681}, {'<me>': 186}, {'an': 90}, {'<me>': 1684}, {'von': 1685}, {'...': 1686}, {'<me>': 1208}, {'<they>':
1688}, {'<me>': 12, '<them>': 66}, {'...': 1686, 'von': 1690}, {'<them>': 12, 'dringend': 12, 'noch': 12, 'unbedingt':
12}, {'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'ich': 1692, 'wir': 1693}, {'ausstaendig': 20, 'ausstandig': 20,
'ausstehend': 20, 'pendent': 20}, {'ich': 90, 'wir': 90}, {'<me>': 20}, {'<they>': 1697, 'ich': 90, 'wir': 90},
{'<they>': 1697}, {'aus': 20, 'noch': 190}, {'<done>': 12}, {'...': 1701}, {'<me>': 1702}, {'von': 1703}, {'<done>':
66}, {'...': 1705}, {'<me>': 1702, '<them>': 1706}, {'<them>': 1704, 'von': 1707}, {'<give1>': 1669, '<give3>': 1671,
'<have>': 1673, '<will3>': 1674, 'ausstaendig': 20, 'ausstandig': 20, 'ausstehend': 20, 'bekomm': 1677, 'bekomme':
1677, 'bekommen': 1677, 'bekommt': 1678, 'bin': 1682, 'erhalte': 1677, 'fehlen': 1683, 'fehlt': 1683, 'gehen': 1687,
'geht': 1687, 'ist': 1689, 'kommen': 1691, 'kommt': 1691, 'krieg': 1677, 'kriege': 1677, 'kriegen': 1677, 'kriegt':
1678, 'muessen': 1694, 'muss': 1694, 'mussen': 1694, 'noch': 1695, 'pendent': 20, 'schuld': 1696, 'schulde': 1696,
'schulden': 1698, 'schuldet': 1699, 'sind': 1689, 'stehen': 1700, 'steht': 1700, 'werden': 1708, 'wird': 1708},
{'bis': 12, 'ich': 877, 'noch': 12, 'spaetestens': 12, 'spatestens': 12, 'wir': 877}, {'<they>': 1578}, {'nach': 12,
'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 1712, '<them>': 12, 'das': 90, 'den': 90, 'die': 90,
'es': 90, 'ihn': 90, 's': 90, 'sie': 90}, {'<them>': 12, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'ihn': 90, 's':
90, 'sie': 90}, {'<them>': 12, 'das': 90, 'es': 90, 'ich': 1713, 's': 90, 'wir': 1714}, {'': (6, 'theirs'), '<they>':
66}, {'<me>': 1716}, {'<me>': 1716, 'das': 1717, 'den': 1717, 'die': 1717, 'es': 1717, 's': 1717}, {'<me>': 1716,
'<they>': 1718, 'das': 1717, 'den': 1717, 'der': 1718, 'die': 1718, 'es': 1717, 's': 1717}, {'retour': 66, 'wieder':
309, 'zuruck': 66, 'zurueck': 66}, {'D': 1720, 'retour': 66, 'wieder': 309, 'zuruck': 66, 'zurueck': 66}, {'...': 309,
'D': 1720, 'das': 1721, 'den': 1721, 'die': 1721, 'es': 1721, 'ihn': 1721, 'retour': 66, 'sie': 1721, 'wieder': 309,
'zuruck': 66, 'zurueck': 66}, {'N': 1722, 'er': 1722, 'sie': 1722}, {'<they>': 1029, 'N': 1722, 'bescheid': 66, 'das':
1033, 'er': 1722, 'es': 1033, 'mir': 1028, 'sie': 1722, 'uns': 1028}, {'<me>': 1041, '<they>': 1042}, {'mich': 12},
{'ich': 1726, 'mich': 12}, {'zuruck': 12, 'zurueck': 12}, {'': (5, 'mine'), 'bei': 90}, {'mich': 1729}, {'<them>':
1728, 'ich': 1730, 'mich': 1729, 'zuruck': 12, 'zurueck': 12}, {'': (6, 'theirs'), 'bei': 181}, {'': (6, 'theirs'),
'<they>': 1732, 'bei': 181}, {'<they>': 1026, 'sich': 1733}, {'...': 1016, '<they>': 1050, 'mich': 1049, 'mir': 1049,
'sich': 1733, 'uns': 1049}, {'N': 310, 'er': 310, 'sie': 310}, {'<them>': 1728, 'zuruck': 12, 'zurueck': 12}, {'...':
1016, '<me>': 1041, 'mich': 1017, 'mir': 1017, 'uns': 1017, 'zuruck': 66, 'zurueck': 66}, {'...': 1016, '<me>': 1041,
'<they>': 1738, 'mich': 1017, 'mir': 1017, 'uns': 1017, 'zuruck': 66, 'zurueck': 66}, {'N': 1722, 'das': 1033, 'er':
1722, 'es': 1033, 'sie': 1722}, {'<me>': 1054, 'N': 1722, 'er': 1722, 'sie': 1722}, {'D': 12}, {'mir': 1742},
{'<until>': 66, 'N': 1722, 'er': 1722, 'sie': 1722}, {'...': 1709, '<deed1>': 1710, '<deed3>': 1711, '<does3>': 1013,
'<give1>': 1715, '<give3>': 1719, 'antwortet': 1019, 'bringt': 1723, 'connected': 181, 'connectet': 181, 'erkundigt':
1027, 'geben': 1030, 'gibt': 1724, 'hoert': 1040, 'holen': 1042, 'holt': 1725, 'hort': 1040, 'intro': 181,
'introduced': 181, 'introed': 181, 'introt': 181, 'kuemmer': 1727, 'kuemmere': 1727, 'kuemmre': 1727, 'kummer': 1727,
'kummere': 1727, 'kummre': 1727, 'leitet': 1047, 'mailt': 1048, 'meld': 1731, 'melde': 1731, 'melden': 1734, 'meldet':
1735, 'retourniert': 1736, 'ruehren': 1027, 'ruehrt': 1734, 'ruf': 1737, 'rufe': 1737, 'rufen': 1042, 'ruft': 1739,
'ruhren': 1027, 'ruhrt': 1734, 'sagen': 1030, 'sagt': 1030, 'schickt': 1740, 'schreib': 1737, 'schreibe': 1737,
'schreibt': 1048, 'stellen': 1055, 'stellt': 1741, 'uberleg': 1743, 'uberlege': 1743, 'uberweist': 67, 'ueberleg':
1743, 'ueberlege': 1743, 'ueberweist': 67, 'unterschreibt': 67, 'zahlt': 1744}, {'$$': 464, 'D': 59, 'fuer': 413,
'fur': 413}, {'': (2, 'plan'), '$$': 464, 'D': 59, 'fuer': 413, 'fur': 413}, {'mich': 39}, {'^': 12, 'bei': 280,
'fuer': 1748, 'fur': 1748, 'mein': 39, 'meine': 39, 'von': 280}, {'item': 1749, 'items': 1749}, {'': (0, 'missed'),
'davon': 8}, {'nichts': 1751}, {'nichts': 1751, 'noch': 1752}, {'...': 1585, 'am': 436, 'an': 436, 'auf': 436,
'ausgeholfen': 436, 'bei': 436, 'beim': 436, 'dabei': 436, 'eingesprungen': 436, 'fuer': 436, 'fur': 436,
'gearbeitet': 436, 'geholfen': 436, 'gewerkt': 436, 'im': 1584, 'mitgeholfen': 436}, {'N': 608}, {'bei': 1755, 'fuer':
1755, 'fur': 1755, 'von': 1755}, {'bei': 436, 'beim': 436}, {'war': 8}, {'...': 1758}, {'urlaub': 1759}, {'auf': 1759,
'beim': 1759, 'da': 1759, 'fort': 1759, 'im': 1760, 'in': 1759, 'unterwegs': 1759, 'weg': 1759}, {'auf': 1759, 'beim':
1759, 'da': 1759, 'fort': 1759, 'gerade': 1761, 'grad': 1761, 'im': 1760, 'in': 1759, 'kurz': 1761, 'ned': 1761,
'net': 1761, 'nicht': 1761, 'unterwegs': 1759, 'weg': 1759}, {'N': 586}, {'fuer': 1763, 'fur': 1763}, {'<helper>':
1754, 'coach': 1756, 'freiwillige': 1757, 'freiwilliger': 1757, 'ich': 1762, 'mentor': 1756, 'mentorin': 1756,
'referenz': 1764}, {'bekommen': 464, 'gehabt': 464, 'gehaengt': 464, 'gehangen': 464, 'gehangt': 464, 'gekriegt': 464,
'gesprochen': 464}, {'bekommen': 464, 'gehabt': 464, 'gehaengt': 464, 'gehangen': 464, 'gehangt': 464, 'gekriegt':
464}, {'bekommen': 464, 'gehabt': 464, 'gehaengt': 464, 'gehangen': 464, 'gekriegt': 464}, {'bekommen': 464, 'gehabt':
464, 'gehangen': 464, 'gehangt': 464, 'gekriegt': 464}, {'': (23, 'contact'), 'gehabt': 464, 'gesprochen': 464}, {'':
(23, 'contact'), 'bekommen': 464, 'gehabt': 464, 'gehaengt': 464, 'gehangen': 464, 'gehangt': 464, 'gekriegt': 464,
'gesprochen': 464}, {'apparat': 1766, 'handy': 1767, 'hoerer': 1768, 'horer': 1769, 'rohr': 1767, 'tel': 1770,
'telefon': 1771}, {'muessen': 357, 'mussen': 357}, {'denken': 1773, 'gedacht': 357}, {'los': 1167, 'raus': 1167,
'rausgegangen': 1167, 'unterwegs': 1167, 'weg': 1167}, {'apparat': 1767, 'handy': 1767, 'hoerer': 1768, 'horer': 1769,
'rohr': 1767, 'telefon': 1767}, {'': (23, 'contact'), 'gehabt': 464}, {'strippe': 1777}, {'bekommen': 464},
{'strippe': 1779}, {'<they>': 380}, {'taet': 1781, 'tat': 1781, 'tät': 1781, 'wuerd': 1781, 'wuerde': 1781, 'wurd':
1781, 'wurde': 1781, 'würde': 1781}, {'stelle': 1782}, {'<them>': 1774, 'N': 1775, 'den': 1776, 'der': 1778, 'die':
1780, 'meiner': 1783, 'unserer': 1783, 'unsrer': 1783}, {'i': 740}, {'geschickt': 464, 'geschrieben': 464, 'gesendet':
464, 'gschriebn': 464, 'hinterlassen': 464, 'rausgeschickt': 464, 'verschickt': 464}, {'N': 597}, {'...': 1786, 'an':
1787, 'geschickt': 464, 'geschrieben': 464, 'gesendet': 464, 'gschriebn': 464, 'hinterlassen': 464, 'rausgeschickt':
464, 'verschickt': 464}, {'...': 1786, 'geschickt': 464, 'geschrieben': 464, 'gesendet': 464, 'gschriebn': 464,
'hinterlassen': 464, 'rausgeschickt': 464, 'verschickt': 464}, {'N': 597, 'bei': 1787}, {'...': 435, 'an': 464, 'bei':
464, 'v': 464, 'verpasst': 8, 'von': 464}, {'wollen': 8}, {'bekommen': 464, 'erhalten': 464, 'gekriegt': 464, 'von':
464}, {'': (23, 'contact'), 'nicht': 8}, {'war': 464, 'waren': 464}, {'<they>': 1064}, {'D': 59, 'am': 59, 'for': 59,
'on': 59}, {'booked': 1797, 'confirmed': 1797, 'planned': 1797, 'scheduled': 1797}, {'ausgeholfen': 436, 'beraten':
436, 'betreut': 436, 'gearbeitet': 436, 'gebacken': 436, 'geholfen': 436, 'geknetet': 436, 'gekocht': 436,
'mitgeholfen': 436, 'repariert': 436, 'unterrichtet': 436, 'verkauft': 436}, {'...': 1799}, {'es': 0, 'man': 0},
{'ehrenamtlich': 1800, 'erzaehlt': 1801, 'erzahlt': 1801, 'gratis': 1800, 'heisst': 1801, 'heißt': 1801, 'hiess':
1801, 'kostenlos': 1800, 'munkelt': 1801, 'umsonst': 1800, 'unentgeltlich': 1800, 'verlegt': 1496, 'verschoben':
1496}, {'': (13, 'talk'), 'dass': 0}, {'': (13, 'talk'), 'dass': 0, 'ich': 1803, 'man': 1803}, {'<seen_of>': 0, 'las':
1804, 'liest': 1804, 'sah': 1804, 'sieht': 1804, 'stand': 1804, 'steht': 1804}, {'': (13, 'talk'), 'hin': 0},
{'aufgepasst': 436}, {'...': 1807, 'aufgepasst': 436}, {'<counsel>': 1806, 'hund': 1808, 'katze': 1808, 'kinder':
1808, 'kleine': 1808, 'kleinen': 1808, 'sohn': 1808, 'tochter': 1808}, {'gelegt': 1496, 'geschoben': 1496,
'umgebucht': 1496, 'umgelegt': 1496, 'verlegt': 1496, 'verschoben': 1496, 'vertagt': 1496, 'vorgezogen': 1496},
{'warten': 20}, {'...': 1811}, {'<counsel>': 1806, '^': 1812}, {'s': 1813}, {'$$': 20}, {'warten': 1815}, {'...':
1816}, {'': (0, 'missed'), 'gequatscht': 8, 'geredet': 8, 'gesprochen': 8}, {'band': 1818, 'box': 1818, 'mailbox':
1818, 'mobilbox': 1818}, {'ab': 8, 'anrufbeantworter': 8, 'band': 8, 'combox': 8, 'mailbox': 8}, {'geredet': 8,
'gesprochen': 8}, {'': (0, 'missed'), '...': 1821, 'geredet': 8, 'gesprochen': 8}, {'ab': 1822, 'anrufbeantworter':
1822, 'band': 8, 'combox': 8, 'mailbox': 8}, {'ab': 8, 'anrufbeantworter': 8, 'band': 1818, 'box': 1818, 'combox': 8,
'mailbox': 1818, 'mobilbox': 1818}, {'achterl': 464, 'bier': 464, 'bierchen': 464, 'drink': 464, 'glas': 464, 'runde':
464, 'schwatz': 464, 'spaziergang': 464, 'spritzer': 464, 'sprung': 464, 'wein': 464}, {'...': 1821, 'geredet': 8,
'gesprochen': 8}, {'ab': 1826, 'anrufbeantworter': 1826}, {'genommen': 39}, {'kappe': 1828}, {'seite': 39}, {'': (1,
'moved'), 'auf': 1496}, {'...': 1802, '<network>': 1805, '<their>': 1809, 'D': 1810, 'N': 1814, '^': 1817, 'das':
1819, 'dem': 1820, 'den': 1823, 'der': 1820, 'die': 1824, 'ein': 1825, 'einen': 1825, 'ihr': 1819, 'ihren': 1827,
'meine': 1829, 'meiner': 1830, 'mich': 1828, 'n': 1825, 'nen': 1825, 'sein': 1819, 'seinen': 1827, 'verschoben':
1831}, {'mich': 303}, {':': 39, '^': 12}, {'mir': 1834}, {'^': 12, 'an': 1833, 'bei': 280, 'fuer': 1748, 'fur': 1748,
'ich': 303, 'mein': 39, 'meine': 39, 'meinerseits': 303, 'von': 1835}, {'band': 1818, 'box': 1818, 'den': 1827,
'ihren': 1827, 'mailbox': 1818, 'mobilbox': 1818, 'seinen': 1827}, {'erfahren': 1803}, {'...': 1838}, {'me': 8},
{'on': 1840}, {'<det>': 0, '<me>': 39, '<their>': 0, '<them>': 507, 'N': 0}, {'<det>': 0, '<their>': 0, '<them>': 507,
'N': 0}, {'bei': 1843}, {'<det>': 0, '<their>': 0, 'N': 0}, {'bei': 1845}, {'bei': 1842, 'jetzt': 1844, 'nun': 1846},
{'liegt': 1847}, {'<me>': 1065, 'N': 597, 'ich': 1787, 'um': 1068}, {'aufbauen': 365, 'aufmuntern': 365,
'aufmunterung': 365, 'daumendruecken': 365, 'mutmachen': 365, 'troesten': 365, 'zuhoeren': 365, 'zureden': 365,
'zuspruch': 365}, {'das': 1850, 'den': 1850, 'die': 1850}, {'aufbauen': 365, 'aufmuntern': 365, 'aufmunterung': 365,
'daumendrucken': 365, 'mutmachen': 365, 'trosten': 365, 'zuhoren': 365, 'zureden': 365, 'zuspruch': 365}, {'das':
1852, 'den': 1852, 'die': 1852}, {'fuer': 1851, 'fuers': 1850, 'fur': 1853, 'furs': 1852}, {'...': 1854}, {'off': 8},
{'D': 1496, 'auf': 1496, 'to': 1496}, {'called': 1856, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 1857,
'postponed': 1857, 'pushed': 1857, 'rescheduled': 1857, 'shifted': 1857}, {'ehrenamtlich': 1800, 'erzaehlt': 1801,
'erzahlt': 1801, 'gratis': 1800, 'heisst': 1801, 'heißt': 1801, 'hiess': 1801, 'kostenlos': 1800, 'munkelt': 1801,
'umsonst': 1800, 'unentgeltlich': 1800}, {'angepackt': 436, 'aufgebaut': 436, 'ausgeholfen': 436, 'ausgeschenkt': 436,
'betreut': 436, 'eingesprungen': 436, 'gearbeitet': 436, 'gegrillt': 436, 'geholfen': 436, 'gekocht': 436,
'mitgeholfen': 436, 'unterrichtet': 436, 'vorgelesen': 436}, {'...': 1860, 'angepackt': 436, 'aufgebaut': 436,
'ausgeholfen': 436, 'ausgeschenkt': 436, 'betreut': 436, 'eingesprungen': 436, 'gearbeitet': 436, 'gegrillt': 436,
'geholfen': 436, 'gekocht': 436, 'mitgeholfen': 436, 'unterrichtet': 436, 'vorgelesen': 436}, {'<community>': 1861},
{'las': 1804, 'liest': 1804, 'sah': 1804, 'sieht': 1804, 'stand': 1804, 'steht': 1804}, {'gearbeitet': 292,
'gebruetet': 292, 'gebrutet': 292, 'gefeilt': 292, 'gesessen': 292}, {'<work>': 1864}, {'...': 1865, '<work>': 1864},
{'<their>': 1866}, {'gearbeitet': 292, 'gebrutet': 292, 'gefeilt': 292, 'gesessen': 292}, {'<work>': 1868}, {'...':
1869, '<work>': 1868}, {'<their>': 1870}, {'gearbeitet': 292, 'gebruetet': 292, 'gefeilt': 292, 'gesessen': 292},
{'<work>': 1872}, {'...': 1873, '<work>': 1872}, {'<their>': 1874}, {'an': 1867, 'angepackt': 436, 'aufgebaut': 436,
'ausgemalt': 436, 'geputzt': 436, 'geschleppt': 436, 'gestrichen': 436, 'gewesen': 464, 'gwesen': 464, 'mitangepackt':
436, 'renoviert': 436, 'uber': 1871, 'ueber': 1875}, {'aufgebaut': 436, 'entruempelt': 436, 'entrumpelt': 436,
'gemaeht': 436, 'gemaht': 436, 'geputzt': 436, 'geraeumt': 436, 'geraumt': 436, 'geschnitten': 436, 'gestrichen': 436,
'repariert': 436, 'umgegraben': 436}, {'aufgebaut': 436, 'entrumpelt': 436, 'gemaht': 436, 'geputzt': 436, 'geraumt':
436, 'geschnitten': 436, 'gestrichen': 436, 'repariert': 436, 'umgegraben': 436}, {'aufgebaut': 436, 'entruempelt':
436, 'gemaeht': 436, 'geputzt': 436, 'geraeumt': 436, 'geschnitten': 436, 'gestrichen': 436, 'repariert': 436,
'umgegraben': 436}, {'auto': 1877, 'dachrinne': 1877, 'fenster': 1877, 'garten': 1877, 'hecke': 1877, 'keller': 1877,
'kuche': 1878, 'kueche': 1879, 'rasen': 1877, 'schnee': 1877, 'wohnung': 1877}, {'<inf>': 357}, {'...': 1881}, {'ich':
1882, 'wir': 1882}, {'...': 1876, 'angepackt': 436, 'aufgebaut': 436, 'ausgemalt': 436, 'das': 1880, 'den': 1880,
'die': 1880, 'geputzt': 436, 'geschleppt': 436, 'gestrichen': 436, 'koennte': 1883, 'konnte': 1883, 'könnte': 1883,
'mitangepackt': 436, 'mochte': 1883, 'moechte': 1883, 'muesste': 1883, 'muessten': 1883, 'musste': 1883, 'mussten':
1883, 'möchte': 1883, 'müsste': 1883, 'müssten': 1883, 'renoviert': 436, 'sollte': 1883, 'sollten': 1883, 'will':
1883}, {'angepackt': 436, 'ausgeholfen': 436, 'mitangepackt': 436, 'mitgeholfen': 436}, {'<helper>': 1586}, {'...':
1885, 'als': 1886, 'angefragt': 597, 'angeklopft': 597, 'bedankt': 601, 'nachgefasst': 597, 'nachgefragt': 597,
'nachgehakt': 597, 'vorgefuehlt': 597, 'vorgefuhlt': 597}, {'gearbeitet': 436, 'geholfen': 436, 'mitgeholfen': 436},
{'kreuz': 1888}, {'caritas': 1888, 'diakonie': 1888, 'feuerwehr': 1888, 'fluchtlingshilfe': 1888, 'fluechtlingshilfe':
1888, 'roten': 1889, 'rotes': 1889, 'tafel': 1888}, {'...': 1859, '<community>': 1861, '<det>': 1862, '<me>': 740,
'<network>': 1863, '<them>': 1884, 'N': 1887, 'dem': 1890, 'den': 1890, 'der': 1890, 'die': 1890}, {'ehrenamtlich':
1800, 'gratis': 1800, 'kostenlos': 1800, 'umsonst': 1800, 'unentgeltlich': 1800}, {'angepackt': 436, 'aufgebaut': 436,
'ausgemalt': 436, 'geputzt': 436, 'geschleppt': 436, 'gestrichen': 436, 'gewesen': 464, 'gwesen': 464, 'mitangepackt':
436, 'renoviert': 436}, {'...': 1893, 'angepackt': 436, 'aufgebaut': 436, 'ausgemalt': 436, 'das': 1880, 'den': 1880,
'die': 1880, 'geputzt': 436, 'geschleppt': 436, 'gestrichen': 436, 'mitangepackt': 436, 'renoviert': 436}, {'...':
1885}, {'angepackt': 436, 'geholfen': 436, 'mitgeholfen': 436}, {'...': 1896}, {'...': 1896, 'angepackt': 436,
'geholfen': 436, 'mitgeholfen': 436}, {'gesehen': 464, 'getroffen': 464}, {'...': 1892, '<community>': 1861, '<det>':
1862, '<them>': 1894, 'N': 1895, 'abbau': 1897, 'aufbau': 1897, 'siedeln': 1898, 'ubersiedeln': 1898, 'uebersiedeln':
1898, 'umzug': 1898, 'vorbeigehen': 1899}, {'...': 1676}, {'': (6, 'theirs'), '...': 1676}, {'<them>': 507}, {'^':
1902, 'von': 1903}, {'^': 66, 'von': 1903}, {'^': 1901, 'ich': 1904, 'wir': 1905}, {'...': 107}, {'^': 1907},
{'<they>': 1908, 'ich': 1905, 'wir': 1905}, {'<they>': 1908, '^': 1907, 'von': 1074}, {'^': 1453}, {'^': 1455},
{'zufolge': 0}, {'N': 596}, {'': (13, 'talk'), 'N': 596, 'ich': 1914}, {'ist': 413}, {'...': 1916}, {'bei': 464,
'ich': 59, 'vom': 464, 'von': 464}, {'ich': 59}, {'wir': 59, 'wollen': 8}, {'N': 601}, {'N': 601, 'an': 1921, 'to':
1921}, {'thanks': 1922}, {'<gone>': 464, 'fuer': 439, 'fur': 442, 'verabredet': 59}, {'aufgetaucht': 8, 'auftaucht':
8, 'erschienen': 8, 'gekommen': 8, 'kommen': 8, 'kumma': 8}, {'<not>': 1925}, {'mit': 39}, {'erschienen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8}, {'...': 1928}, {'zu': 1929, 'zum': 1929, 'zur': 1929}, {'ned': 1930,
'net': 1930, 'nicht': 1930}, {'verabredet': 59}, {'durchgespielt': 608, 'geprobt': 608, 'geubt': 608, 'trainiert':
608, 'vorbereitet': 608}, {'...': 1933}, {'durchgespielt': 608, 'geprobt': 608, 'geuebt': 608, 'trainiert': 608,
'vorbereitet': 608}, {'...': 1935}, {'durchgespielt': 608, 'geprobt': 608, 'geubt': 608, 'geuebt': 608, 'trainiert':
608, 'vorbereitet': 608}, {'...': 1937}, {'durch': 292, 'gegangen': 292}, {'<work>': 1939}, {'...': 1940, '<work>':
1939}, {'<their>': 1941}, {'-gesprach': 1934, '-gespraech': 1936, '-interview': 1938, '-praesentation': 1936,
'-prasentation': 1934, '-pruefung': 1936, '-prufung': 1934, 'bewerbung': 1938, 'durch': 1942, 'pitch': 1938, 'rede':
1938, 'vortrag': 1938}, {'gegangen': 292}, {'<work>': 1944}, {'...': 1945, '<work>': 1944}, {'...': 1945, '<det>':
1946, '<their>': 1941, '<work>': 1944}, {'...': 1943, 'durch': 1947}, {'': (2, 'plan'), '...': 1932, '<them>': 1948},
{'...': 1924, '<them>': 918, 'bei': 59, 'dran': 1927, 'gestern': 1931, 'heute': 1931, 'mit': 1949, 'ned': 1930, 'net':
1930, 'nicht': 1930}, {'gekommen': 8}, {'dazu': 1951, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8,
'hingegangen': 8}, {'...': 1952, 'dazu': 1951, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8,
'hingegangen': 8}, {'nicht': 1953}, {'sicher': 357}, {'nicht': 1955, 'un': 1955}, {'': (23, 'contact'), '...': 1932,
'<them>': 1948}, {'...': 1952, 'dazu': 1951, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8,
'hingegangen': 8, 'sicher': 357, 'zu': 1929, 'zum': 1929, 'zur': 1929}, {'<gone>': 464}, {'<them>': 1948}, {'...':
1959, 'gestern': 1931, 'heute': 1931, 'mit': 1960, 'ned': 1930, 'net': 1930, 'nicht': 1930}, {'...': 1924, '<not>':
1925, '<them>': 918, 'aber': 1926, 'dann': 1926, 'dran': 1927, 'gestern': 1931, 'heute': 1931, 'ich': 1950, 'leider':
1954, 'mir': 1956, 'mit': 1957, 'ned': 1930, 'net': 1930, 'nicht': 1958, 'un': 1955, 'wir': 1961}, {'<them>': 1317},
{'von': 1963}, {'ich': 1964, 'von': 1963, 'wir': 1964}, {'...': 125}, {'^': 1966, 'von': 1963}, {'^': 1966, 'ich':
1967, 'von': 1963, 'wir': 1967}, {'^': 1147, 'das': 1066, 'es': 1066, 'ihn': 1066, 'sie': 1066}, {'...': 1786, 'an':
464, 'geschickt': 464, 'geschrieben': 464, 'gesendet': 464, 'gschriebn': 464, 'hinterlassen': 464, 'rausgeschickt':
464, 'verschickt': 464, 'von': 464}, {'mit': 12}, {'...': 1971}, {'^': 1972}, {'<them>': 1973, '^': 1972}, {'<them>':
1973, '^': 1972, 'ich': 1974}, {'<them>': 59}, {'mit': 1976}, {'ich': 1977}, {'ist': 413, 'vergessen': 8},
{'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59,
'gebucht': 59, 'geplant': 59, 'steht': 59, 'vereinbart': 59, 'zugesagt': 59}, {'...': 1979, 'abgemacht': 59,
'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59,
'geplant': 59, 'ist': 1980, 'steht': 59, 'vereinbart': 59, 'zugesagt': 59}, {'N': 464}, {'N': 464, 'to': 1982}, {'it':
8}, {'make': 1984}, {'not': 1985, 't': 1985}, {'': (0, 'missed'), 'on': 1840}, {'<me>': 608}, {'zu': 1988},
{'einheit': 1989, 'fuer': 1755, 'fur': 1755, 'gesprach': 1989, 'gespraech': 1989, 'session': 1989, 'stunde': 1989,
'termin': 1989}, {'up': 59}, {'N': 619}, {'<and>': 1992, 'an': 1992, 'bei': 1992, 'mit': 1992, 'to': 1992, 'with':
1992, 'x': 1992, 'zu': 1992}, {'N': 1993}, {'': (23, 'contact'), 'N': 1993}, {'er': 0, 'es': 0, 'ihr': 0, 'ihre': 0,
'sein': 0, 'seine': 0, 'sie': 0}, {'D': 1496}, {'...': 1854, 'N': 601, 'an': 1921}, {'N': 601, 'dem': 1921, 'den':
1921, 'der': 1921, 'die': 1921, 'liebe': 1921, 'lieber': 1921}, {'N': 601, 'an': 1921}, {'...': 1854, 'N': 601, 'an':
1999, 'dem': 1921, 'den': 1921, 'der': 1921, 'die': 1921, 'liebe': 1921, 'lieber': 1921, 'nochmal': 2000}, {'ich':
39}, {'': (12, 'task'), '^': 12, 'dass': 2002}, {'denken': 2003}, {'^': 12, 'dass': 2002}, {'denken': 2005},
{'vergessen': 39}, {'daran': 2006, 'dran': 2006, 'nicht': 2007}, {'daran': 2006, 'dran': 2006, 'ich': 2008, 'nicht':
2007}, {'braucht': 0, 'hat': 0, 'ist': 0, 'muss': 0, 'soll': 0, 'war': 0, 'will': 0}, {'<rel>': 2010}, {'<give3>': 66,
'<give3_apart>': 66, 'laesst': 66, 'lasst': 66, 'lässt': 66}, {'...': 2012}, {'^': 2013}, {'<give3>': 66,
'<give3_apart>': 66}, {'...': 2015}, {'<me>': 2016}, {'...': 2017}, {'<me>': 2014, '^': 2018}, {'': (13, 'talk'), 'N':
2019, 'er': 2019, 'sie': 2019}, {'steht': 59}, {'N': 365}, {'fur': 2022}, {'fuer': 2022}, {'gedruckt': 2023,
'gedrueckt': 2024, 'gedrückt': 2023}, {'N': 292}, {'fuer': 2026, 'fur': 2026, 'von': 2026}, {'review': 2027},
{'empfohlen': 586, 'vermittelt': 586, 'weiterempfohlen': 586}, {'...': 2029}, {'ich': 2030, 'wir': 2030}, {'<have>':
2031}, {'an': 357, 'druber': 357, 'drueber': 357}, {'daran': 4, 'dran': 4, 'grad': 2033}, {'an': 357, 'daruber': 357,
'darueber': 357, 'uber': 357, 'ueber': 357}, {'an': 357, 'daruber': 357, 'darueber': 357, 'gerade': 2035, 'uber': 357,
'ueber': 357}, {'abgeholt': 464, 'angerufen': 464, 'besucht': 464, 'eingeladen': 464, 'empfohlen': 464, 'erzaehlt':
464, 'erzahlt': 464, 'geantwortet': 464, 'gegeben': 464, 'geholfen': 464, 'gemailt': 464, 'geraten': 464, 'gesagt':
464, 'geschickt': 464, 'geschrieben': 464, 'gezeigt': 464, 'gratuliert': 464, 'vorgestellt': 464, 'zuruckgerufen':
464, 'zurueckgerufen': 464}, {'...': 2037}, {'<me>': 2038}, {'<give3>': 1014}, {'sich': 1290}, {'': (13, 'talk'),
'sich': 1290}, {'bei': 1845, 'jetzt': 1846, 'nun': 1846}, {'liegt': 2043}, {'schritt': 2044}, {'step': 2044, 'steps':
2044}, {'fuer': 357, 'fur': 357}, {'<hat>': 2039, '<have>': 2031, '<rel>': 2010, '<will3>': 634, '^': 2040, 'bald': 0,
'ball': 1848, 'braucht': 0, 'fliegt': 0, 'geht': 0, 'gerade': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0,
'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0, 'lag': 0, 'liegt': 0, 'macht': 0, 'mochte': 2041,
'moechte': 2041, 'muss': 2042, 'möchte': 2041, 'nachste': 2045, 'nachster': 2045, 'naechste': 2045, 'naechster': 2045,
'next': 2046, 'noch': 0, 'nun': 0, 'richtige': 2047, 'steckt': 0, 'steht': 0, 'sucht': 0, 'war': 0, 'werden': 2041,
'will': 2042, 'wird': 2042, 'wollen': 2041, 'wollte': 2041, 'zieht': 0}, {'up': 8}, {'': (0, 'missed'), 'up': 8},
{'answer': 8, 'come': 8, 'make': 1984, 'pick': 2049, 'reply': 8, 'respond': 8, 'show': 2050, 'turn': 2049}, {'not':
2051, 't': 2051}, {'...': 678, 'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'haben': 0, 'kennen': 0, 'sind': 0,
'wollen': 0}, {'<hat>': 2039, '<rel>': 2010, '<will3>': 634, '^': 2040, 'bald': 0, 'beiden': 2053, 'braucht': 0,
'geht': 0, 'gerade': 0, 'haben': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0,
'in': 0, 'ist': 0, 'jetzt': 0, 'kennen': 0, 'macht': 0, 'mochte': 2041, 'moechte': 2041, 'muss': 2042, 'möchte': 2041,
'noch': 0, 'nun': 0, 'richtige': 2047, 'sind': 0, 'sucht': 0, 'war': 0, 'werden': 2041, 'will': 2042, 'wird': 2042,
'wollen': 2041, 'wollte': 2041, 'zieht': 0, 'zwei': 2054}, {'<community>': 436}, {'<community>': 436, '<det>': 2056},
{'bei': 2057, 'beim': 2057, 'fuer': 2057, 'fur': 2057, 'im': 2057, 'in': 2057}, {'denken': 2003, 'gehabt': 464},
{'ich': 0}, {'erfahre': 2060, 'erfuhr': 2060, 'hoerte': 2060, 'horte': 2060, 'weiss': 2060, 'weiß': 2060}, {'...':
1838, 'N': 2061}, {'...': 1786, 'an': 464, 'geschickt': 464, 'geschrieben': 464, 'gesendet': 464, 'gschriebn': 464,
'hinterlassen': 464, 'rausgeschickt': 464, 'v': 464, 'verschickt': 464, 'vom': 464, 'von': 464}, {'mail': 2063}, {'':
(22, 'gave:volunteering'), 'bei': 436, 'beim': 436, 'fuer': 436, 'fur': 436, 'im': 436, 'in': 436}, {'ausgeholfen':
436, 'beraten': 436, 'betreut': 436, 'engagiert': 436, 'gearbeitet': 436, 'geholfen': 436, 'gekocht': 436,
'mitgearbeitet': 436, 'mitgeholfen': 436, 'taetig': 436, 'tatig': 436, 'unterrichtet': 436}, {'...': 2066},
{'ausgeholfen': 436, 'beraten': 436, 'betreut': 436, 'engagiert': 436, 'gearbeitet': 436, 'geholfen': 436, 'gekocht':
436, 'mitgearbeitet': 436, 'mitgeholfen': 436, 'taetig': 436, 'unterrichtet': 436}, {'...': 2068}, {'ausgeholfen':
436, 'beraten': 436, 'betreut': 436, 'engagiert': 436, 'gearbeitet': 436, 'geholfen': 436, 'gekocht': 436,
'mitgearbeitet': 436, 'mitgeholfen': 436, 'tatig': 436, 'unterrichtet': 436}, {'...': 2070}, {'an': 2067,
'ausgeholfen': 436, 'bei': 2067, 'beim': 2067, 'beraten': 436, 'betreut': 436, 'fuer': 2069, 'fur': 2071,
'gearbeitet': 436, 'geholfen': 436, 'gekocht': 436, 'im': 2067, 'in': 2067, 'mitgeholfen': 436, 'unterrichtet': 436},
{'': (22, 'gave:volunteering'), '...': 2072}, {'angesetzt': 8, 'ausgemacht': 8, 'geplant': 8, 'verabredet': 8,
'vereinbart': 8, 'vorgesehen': 8}, {'N': 8, 'er': 8, 'ich': 8, 'sie': 8, 'wir': 8}, {'N': 8, 'ich': 8, 'wir': 8}, {'':
(0, 'missed'), '<and>': 2076}, {'N': 2077, 'er': 2077, 'ich': 2077, 'sie': 2077, 'wir': 2077}, {'...': 2074, 'haette':
2075, 'haetten': 2078, 'hatte': 2075, 'hatten': 2078, 'hätte': 2075, 'hätten': 2078, 'sollte': 2078, 'sollten': 2078,
'termin': 8, 'treffen': 8, 'verabredet': 8, 'waren': 2078, 'wollte': 2078, 'wollten': 2078}, {'bekannt': 620,
'vernetzt': 619, 'vorgestellt': 619}, {'von': 0}, {'': (23, 'contact'), 'am': 59, 'fuer': 59, 'fur': 59, 'zum': 59},
{'...': 1786, 'an': 464, 'bekommen': 464, 'erhalten': 464, 'gekriegt': 464, 'geschickt': 464, 'geschrieben': 464,
'gesendet': 464, 'gschriebn': 464, 'hinterlassen': 464, 'rausgeschickt': 464, 'v': 464, 'verschickt': 464, 'vom': 464,
'von': 464}, {'abgegeben': 586, 'geschrieben': 586, 'verfasst': 586}, {'N': 2084}, {'fuer': 2085, 'fur': 2085}, {'^':
1557}, {'<them>': 1011, 'fuer': 1010, 'fur': 1010}, {'<does3>': 2088}, {'und': 2089}, {'...': 2090, '<sends3>': 1561,
'<serves3>': 1564, 'baut': 181, 'bringt': 1049, 'erkundigt': 1567, 'fraegt': 1569, 'fragt': 1572, 'fragts': 1569,
'frägt': 1569, 'gibt': 1575, 'hakt': 1567, 'hoert': 1577, 'hort': 1577, 'schaut': 1577, 'schickt': 1049, 'schreibt':
1580, 'sieht': 1577, 'zahlt': 1049}, {'': (6, 'theirs'), '<my>': 1616, 'angebot': 66, 'das': 1650, 'den': 1617, 'die':
1617, 'ein': 1617, 'eine': 1617, 'einladung': 66, 'entwurf': 66, 'erst': 83, 'es': 1589, 'intro': 66, 'intros': 66,
'kontakt': 66, 'nen': 1617, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66,
'vorschlage': 66}, {'^': 2092}, {'<deed3>': 2087, '^': 2091, 'antwortet': 1591, 'besorgt': 507, 'bringt': 1591,
'checkt': 507, 'gibt': 1619, 'klaert': 507, 'klart': 507, 'laesst': 1623, 'lassen': 1623, 'lasst': 1623, 'leitet':
1625, 'liefert': 1591, 'lässt': 1623, 'macht': 1633, 'mailt': 507, 'organisiert': 1637, 'reicht': 1625, 'schickt':
2093, 'sendet': 507, 'stellt': 1654, 'ubernimmt': 507, 'uberweist': 507, 'uebernimmt': 507, 'ueberweist': 507,
'unterschreibt': 1591, 'verschickt': 507, 'weiss': 1591, 'weiß': 1591, 'zahlt': 1591}, {'ich': 1905, 'wir': 1905},
{'...': 123}, {'s': 2096}, {'<their>': 2096, 'N': 2097, 'das': 2096, 'den': 2096, 'die': 2096, 'eine': 2096}, {'^':
2098}, {'^': 2098, 'ich': 2099, 'wir': 2099}, {'': (12, 'task'), 'an': 4, 'daran': 4}, {'mich': 2101}, {'': (12,
'task'), '...': 1786, 'geschickt': 464, 'geschrieben': 464, 'gesendet': 464, 'gschriebn': 464, 'hinterlassen': 464,
'rausgeschickt': 464, 'verschickt': 464}, {'...': 495, '<should>': 204}, {'...': 2104}, {'^': 2105}, {'ich': 2106,
'man': 2106, 'wir': 2106}, {'dass': 2107}, {'ist': 413, 'sind': 413}, {'...': 2109}, {'': (7, 'waiting'), '<their>':
2096, 'N': 2097, 'das': 2096, 'den': 2096, 'die': 2096, 'eine': 2096}, {'^': 2111, 'von': 1963}, {'^': 2111, 'ich':
2112, 'von': 1963, 'wir': 2112}, {'...': 496}, {'^': 2114}, {'ich': 2115, 'man': 2115, 'wir': 2115}, {'': (13,
'talk'), 'dass': 2116, 'man': 0}, {'um': 0}, {'geht': 2118, 'ging': 2118}, {'': (2, 'plan'), 'mit': 1976}, {'ich':
2120}, {'ausgegeben': 436, 'ausgeschenkt': 436, 'ausgeteilt': 436, 'gesammelt': 436, 'ist': 413, 'sortiert': 436,
'verteilt': 436}, {'...': 2122, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 436, 'ausgemacht': 59, 'ausgeschenkt':
436, 'ausgeteilt': 436, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'gesammelt': 436, 'ist': 1980, 'sortiert': 436, 'steht': 59, 'vereinbart': 59, 'verteilt': 436, 'wir': 59, 'zugesagt':
59}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8,
'gesprochen': 8, 'mehr': 2124}, {'nicht': 2125}, {'<them>': 700, 'N': 700}, {'wasser': 8}, {'ein': 357}, {'aus': 8,
'flach': 8, 'ins': 2128, 'leider': 471, 'mir': 2129}, {'<they>': 1144}, {'statt': 464}, {'...': 2132}, {'<det>':
2133}, {'statt': 8}, {'': (13, 'talk'), '...': 2132, '<det>': 2133, 'D': 2134, 'besser': 1138, 'es': 1139, 'gern':
1138, 'gerne': 1138, 'gut': 1138, 'lieber': 1138, 'nicht': 2135, 's': 1139}, {'gegeben': 292, 'geschickt': 292},
{'...': 2137, 'N': 292}, {'...': 2137}, {'mir': 2139}, {'an': 2138, 'auf': 2139, 'fuer': 2138, 'fur': 2138, 'von':
2140, 'zu': 2139, 'zum': 2139, 'zur': 2139}, {'^': 20, 'von': 1963}, {'^': 20, 'noch': 2142, 'von': 1963}, {'<me>':
2143}, {'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'...': 2145, 'geburtstag': 0, 'hochzeitstag': 0,
'namenstag': 0}, {'N': 2146}, {'D': 59, 'fuer': 413, 'fur': 413}, {'aus': 8, 'flach': 8, 'ins': 2128, 'leider': 471},
{'aus': 8, 'leider': 471}, {'': (13, 'talk'), 'nicht': 2135, 'statt': 59}, {'am': 59, 'fuer': 59, 'fur': 59}, {'$$':
4, '<det>': 4, '<my>': 4, '<their>': 4, 'N': 4, 'an': 4, 'bei': 4, 'fuer': 4, 'fur': 4, 'mit': 4, 're': 4, 'wegen': 4,
'with': 4, 'zu': 4, 'zum': 4, 'zur': 4}, {'up': 2153}, {'mich': 357}, {'an': 1787, 'mich': 357}, {'N': 597, 'ich':
1787}, {'gearbeitet': 436, 'geholfen': 436, 'mitgeholfen': 436, 'unterrichtet': 436}, {'...': 2158}, {'bei': 2159,
'beim': 2159, 'fuer': 2159, 'fur': 2159, 'im': 2159, 'in': 2159}, {'D': 59, 'auf': 59, 'schon': 413}, {'mich': 2161},
{'betreut': 436, 'gegossen': 436, 'gehalten': 436, 'gehuetet': 436, 'gemacht': 436, 'uebernommen': 436}, {'...': 2163,
'betreut': 436, 'gegossen': 436, 'gehalten': 436, 'gehuetet': 436, 'gemacht': 436, 'uebernommen': 436}, {'dienst':
2164, 'hund': 2164, 'laden': 2164, 'stand': 2164}, {'blumen': 2164, 'kasse': 2164, 'katze': 2164, 'kinder': 2164,
'schicht': 2164, 'vertretung': 2164}, {'abgeholt': 436, 'ausgeholfen': 436, 'betreut': 436, 'den': 2165, 'die': 2166,
'eingekauft': 436, 'eingesprungen': 436, 'erledigt': 436, 'gefahren': 436, 'gegossen': 436, 'gehalten': 436,
'gehuetet': 436, 'gekocht': 436, 'geschmissen': 436, 'gestemmt': 436, 'gutes': 698, 'mitgeholfen': 436, 'mitgekocht':
436, 'mitgenommen': 436, 'uebernommen': 436, 'vertreten': 436, 'wort': 697}, {'auto': 1879, 'dachrinne': 1879,
'fenster': 1879, 'garten': 1879, 'hecke': 1879, 'keller': 1879, 'kueche': 1879, 'rasen': 1879, 'schnee': 1879,
'wohnung': 1879}, {'...': 2167, 'ausgeholfen': 436, 'das': 2168, 'den': 2168, 'die': 2168, 'eingesprungen': 436,
'gutes': 698, 'mitgeholfen': 436, 'wort': 697}, {'feuer': 1524}, {'ins': 2170}, {'hand': 2171}, {'wort': 696},
{'gutes': 2173}, {'die': 2172, 'ein': 2174, 'gebuergt': 586, 'gutes': 698, 'wort': 697}, {'...': 2175, 'als': 1886,
'den': 687, 'die': 2172, 'ein': 2174, 'einen': 687, 'gebuergt': 586, 'gutes': 698, 'kontakt': 686, 'wort': 697},
{'caritas': 1888, 'diakonie': 1888, 'feuerwehr': 1888, 'fluechtlingshilfe': 1888, 'roten': 1889, 'rotes': 1889,
'tafel': 1888}, {'...': 1892, '<community>': 1861, '<det>': 1862, '<them>': 2169, 'N': 2176, 'dem': 2177, 'den': 2177,
'der': 2177, 'die': 2177, 'ein': 1825, 'einen': 1825, 'n': 1825, 'nen': 1825}, {'betreut': 436, 'gegossen': 436,
'gehalten': 436, 'gehutet': 436, 'gemacht': 436, 'ubernommen': 436}, {'...': 2179, 'betreut': 436, 'gegossen': 436,
'gehalten': 436, 'gehutet': 436, 'gemacht': 436, 'ubernommen': 436}, {'dienst': 2180, 'hund': 2180, 'laden': 2180,
'stand': 2180}, {'blumen': 2180, 'kasse': 2180, 'katze': 2180, 'kinder': 2180, 'schicht': 2180, 'vertretung': 2180},
{'abgeholt': 436, 'ausgeholfen': 436, 'betreut': 436, 'den': 2181, 'die': 2182, 'eingekauft': 436, 'eingesprungen':
436, 'erledigt': 436, 'gefahren': 436, 'gegossen': 436, 'gehalten': 436, 'gehutet': 436, 'gekocht': 436,
'geschmissen': 436, 'gestemmt': 436, 'gutes': 698, 'mitgeholfen': 436, 'mitgekocht': 436, 'mitgenommen': 436,
'ubernommen': 436, 'vertreten': 436, 'wort': 697}, {'auto': 1878, 'dachrinne': 1878, 'fenster': 1878, 'garten': 1878,
'hecke': 1878, 'keller': 1878, 'kuche': 1878, 'rasen': 1878, 'schnee': 1878, 'wohnung': 1878}, {'...': 2183,
'ausgeholfen': 436, 'das': 2184, 'den': 2184, 'die': 2184, 'eingesprungen': 436, 'gutes': 698, 'mitgeholfen': 436,
'wort': 697}, {'die': 2172, 'ein': 2174, 'geburgt': 586, 'gutes': 698, 'wort': 697}, {'...': 2186, 'als': 1886, 'den':
693, 'die': 2172, 'ein': 2174, 'einen': 693, 'geburgt': 586, 'gutes': 698, 'kontakt': 692, 'wort': 697}, {'caritas':
1888, 'diakonie': 1888, 'feuerwehr': 1888, 'fluchtlingshilfe': 1888, 'roten': 1889, 'rotes': 1889, 'tafel': 1888},
{'...': 1892, '<community>': 1861, '<det>': 1862, '<them>': 2185, 'N': 2187, 'dem': 2188, 'den': 2188, 'der': 2188,
'die': 2188, 'ein': 1825, 'einen': 1825, 'n': 1825, 'nen': 1825}, {'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8,
'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'N': 0}, {'...': 435, 'v': 2191, 'vergessen': 8, 'verpasst': 8,
'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'von': 2191}, {'dass': 0}, {'kopf': 357}, {'dem':
2194}, {'aus': 2195}, {'nicht': 2196}, {'dran': 8, 'hin': 8, 'ran': 8}, {'aus': 2195, 'dran': 8, 'hin': 8, 'ran': 8},
{'nicht': 471}, {'ihm': 0, 'ihnen': 0, 'ihr': 0, 'mir': 2197, 'ned': 2198, 'net': 2198, 'nicht': 2199, 'nod': 2198,
'noed': 2198, 'sich': 2200}, {'^': 2105, 'bringe': 39, 'geb': 39, 'gebe': 39, 'liefere': 39, 'mache': 39, 'meld': 39,
'melde': 39, 'schick': 39, 'schicke': 39}, {'ich': 2202, 'man': 2106, 'wir': 2106}, {'bringe': 39, 'geb': 39, 'gebe':
39, 'liefere': 39, 'mache': 39, 'meld': 39, 'melde': 39, 'schick': 39, 'schicke': 39}, {'dass': 2203, 'ich': 2204},
{'auf': 1496}, {'': (23, 'contact'), 'dass': 2107}, {'vorbeifahren': 0}, {'fernsehen': 0, 'netz': 0, 'vorbeifahren':
0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2210}, {'': (23, 'contact'), 'auf': 0, 'beim': 2208, 'im': 2209, 'in':
2211, 'online': 0}, {'uns': 464}, {'dazu': 464, 'mit': 464, 'rein': 464, 'vorbei': 464, 'zu': 2213}, {'...': 2214,
'dazu': 464, 'mit': 464, 'rein': 464, 'vorbei': 464, 'zu': 2213}, {'N': 2215}, {'N': 2215, 'auch': 2216, 'noch':
2216}, {'N': 2215, 'auch': 2216, 'noch': 2216, 'sich': 2217}, {'ausgegeben': 436, 'ausgeschenkt': 436, 'ausgeteilt':
436, 'gesammelt': 436, 'sortiert': 436, 'verteilt': 436}, {'...': 2219, 'ausgegeben': 436, 'ausgeschenkt': 436,
'ausgeteilt': 436, 'gesammelt': 436, 'sortiert': 436, 'verteilt': 436}, {'von': 357}, {'mich': 8}, {'aus': 2195,
'dran': 8, 'ran': 8}, {'mir': 2197, 'mit': 464, 'nicht': 2223, 'sich': 2200, 'um': 0}, {'verbaselt': 8, 'verbummelt':
8, 'vergessen': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'booked': 1797, 'called': 1856,
'canceled': 8, 'cancelled': 8, 'confirmed': 1797, 'gecancelt': 8, 'moved': 1857, 'planned': 1797, 'postponed': 1857,
'pushed': 1857, 'rescheduled': 1857, 'scheduled': 1797, 'shifted': 1857}, {'dass': 464}, {'abgemacht': 2227,
'ausgemacht': 2227, 'beschlossen': 2227, 'besprochen': 2227, 'festgelegt': 2227, 'vereinbart': 2227}, {'zugesagt':
429}, {'<seen_of>': 0}, {'<network>': 2230}, {'erfahren': 0}, {'...': 2232}, {'...': 2230}, {'...': 2232, '<det>':
2234, '<my>': 2234, '<their>': 2234}, {'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'besprechung': 413, 'call': 413,
'date': 413, 'essen': 413, 'gesprach': 413, 'gespraech': 413, 'kaffee': 413, 'lunch': 413, 'meeting': 413, 'termin':
413, 'treffen': 413}, {'': (0, 'missed'), 'lassen': 8}, {'bleiben': 2238, 'gelassen': 8, 'sein': 2238}, {'geschafft':
8}, {'aber': 2239, 'bleiben': 2238, 'dann': 2239, 'doch': 2239, 'gelassen': 8, 'nicht': 2240, 'sein': 2238}, {'^': 12,
'dass': 39}, {'<vowed>': 2242}, {'heilig': 2243}, {'und': 2244}, {'hand': 2243}, {'die': 2246}, {'handschlag': 2243},
{'fest': 2243, 'hoch': 2245, 'in': 2247, 'per': 2248, 'zugesagt': 429}, {'zeitung': 2230}, {'der': 2250}, {'<det>':
2234, '<my>': 2234, '<their>': 2234}, {'<them>': 2249, 'auf': 2231, 'aus': 2233, 'besprechung': 413, 'call': 413,
'date': 413, 'durch': 2235, 'eigentlich': 2236, 'ein': 2237, 'eine': 2237, 'einen': 2237, 'essen': 413, 'fest': 2236,
'geplant': 8, 'gesprach': 413, 'gespraech': 413, 'in': 2251, 'kaffee': 413, 'lunch': 413, 'meeting': 413, 'n': 2237,
'ne': 2237, 'nen': 2237, 'termin': 413, 'treffen': 413, 'uber': 2235, 'ueber': 2235, 'von': 2252, 'vor': 8,
'vorgehabt': 8}, {'abgesagt': 8}, {'abgesagt': 8, 'kurzfristig': 2254, 'spontan': 2254, 'wieder': 2254}, {'<them>':
2229, 'auf': 2231, 'besprechung': 413, 'call': 413, 'date': 413, 'durch': 2252, 'eigentlich': 2236, 'ein': 2237,
'eine': 2237, 'einen': 2237, 'essen': 413, 'fest': 2236, 'geplant': 8, 'gesprach': 413, 'gespraech': 413, 'in': 2251,
'kaffee': 413, 'lunch': 413, 'meeting': 413, 'n': 2237, 'ne': 2237, 'nen': 2237, 'termin': 413, 'treffen': 413,
'uber': 2252, 'ueber': 2252, 'von': 2252, 'vor': 8, 'vorgehabt': 8}, {'...': 2228, '<them>': 2229, 'abgesagt': 8,
'auf': 2231, 'aus': 2233, 'besprechung': 413, 'call': 413, 'date': 413, 'durch': 2235, 'eigentlich': 2236, 'ein':
2237, 'eine': 2237, 'einen': 2237, 'es': 2241, 'essen': 413, 'fest': 2236, 'gehoert': 0, 'gehort': 0, 'geplant': 8,
'gesprach': 413, 'gespraech': 413, 'ich': 2253, 'in': 2251, 'kaffee': 413, 'kurzfristig': 2254, 'lunch': 413,
'meeting': 413, 'mir': 2255, 'n': 2237, 'ne': 2237, 'nen': 2237, 'spontan': 2254, 'termin': 413, 'treffen': 413,
'uber': 2235, 'ueber': 2235, 'uns': 2255, 'von': 2252, 'vor': 8, 'vorgehabt': 8, 'wieder': 2254, 'wir': 2256},
{'aber': 2239, 'bleiben': 2238, 'dann': 2239, 'doch': 2239, 'gelassen': 8, 'sein': 2238}, {'...': 2228, '<them>':
2229, 'abgesagt': 8, 'auf': 2231, 'aus': 2233, 'besprechung': 413, 'call': 413, 'date': 413, 'durch': 2235,
'eigentlich': 2236, 'ein': 2237, 'eine': 2237, 'einen': 2237, 'es': 2258, 'essen': 413, 'fest': 2236, 'gehoert': 0,
'gehort': 0, 'geplant': 8, 'gesprach': 413, 'gespraech': 413, 'ich': 2253, 'in': 2251, 'kaffee': 413, 'kurzfristig':
2254, 'lunch': 413, 'meeting': 413, 'mir': 2255, 'n': 2237, 'ne': 2237, 'nen': 2237, 'spontan': 2254, 'termin': 413,
'treffen': 413, 'uber': 2235, 'ueber': 2235, 'uns': 2255, 'von': 2252, 'vor': 8, 'vorgehabt': 8, 'wieder': 2254,
'wir': 2256}, {'<said>': 0}, {'...': 2260, '<said>': 0}, {'<rel>': 2261}, {'<det>': 2262, '<my>': 2262, '<their>':
2262, 'haengen': 742, 'haengenlassen': 8, 'hangen': 742, 'hangenlassen': 8, 'sitzen': 743, 'sitzengelassen': 8,
'vergessen': 8, 'verpasst': 8, 'versetzt': 8}, {'gepostet': 0}, {'<them>': 2249, 'auf': 2231, 'aus': 2233,
'besprechung': 413, 'call': 413, 'date': 413, 'durch': 2235, 'ein': 2237, 'eine': 2237, 'einen': 2237, 'essen': 413,
'gesprach': 413, 'gespraech': 413, 'in': 2251, 'kaffee': 413, 'lunch': 413, 'meeting': 413, 'n': 2237, 'ne': 2237,
'nen': 2237, 'termin': 413, 'treffen': 413, 'uber': 2235, 'ueber': 2235, 'von': 2252}, {'abgesagt': 8, 'kurzfristig':
2254, 'spontan': 2254, 'verabredet': 59, 'wieder': 2254}, {'': (14, 'together'), '<them>': 2229, 'auf': 2231,
'besprechung': 413, 'call': 413, 'date': 413, 'durch': 2252, 'ein': 2237, 'eine': 2237, 'einen': 2237, 'essen': 413,
'gesprach': 413, 'gespraech': 413, 'in': 2251, 'kaffee': 413, 'lunch': 413, 'meeting': 413, 'n': 2237, 'ne': 2237,
'nen': 2237, 'termin': 413, 'treffen': 413, 'uber': 2252, 'ueber': 2252, 'von': 2252}, {'...': 2228, '<me>': 2263,
'<them>': 2229, '<they>': 1908, 'N': 2264, 'abgesagt': 8, 'auf': 2231, 'aus': 2233, 'besprechung': 413, 'call': 413,
'date': 413, 'durch': 2235, 'ein': 2237, 'eine': 2237, 'einen': 2237, 'essen': 413, 'gesprach': 413, 'gespraech': 413,
'ich': 2265, 'in': 2251, 'kaffee': 413, 'kurzfristig': 2254, 'lunch': 413, 'meeting': 413, 'mir': 2255, 'n': 2237,
'ne': 2237, 'nen': 2237, 'spontan': 2254, 'termin': 413, 'treffen': 413, 'uber': 2235, 'ueber': 2235, 'uns': 2266,
'von': 2252, 'wieder': 2254, 'wir': 2267}, {'<should>': 8, 'wollen': 8}, {'<comeinf>': 2269, 'muessen': 8, 'sollen':
8, 'wollen': 8}, {'...': 2270, '<comeinf>': 2269}, {'': (11, 'thinking'), '<until>': 526, '^': 1193, 'dass': 978,
'wenn': 978}, {'<until>': 526, '^': 1193, 'dass': 978, 'lust': 357, 'wenn': 978}, {'eigentlich': 8}, {'...': 2270,
'<comeinf>': 2269, 'besser': 1138, 'eigentlich': 8, 'es': 1139, 'gern': 2272, 'gerne': 2273, 'gut': 1138, 'ich': 2274,
'lieber': 1138, 's': 1139}, {'...': 2270, '<comeinf>': 2269, 'gern': 1196, 'gerne': 1196}, {'<comeinf>': 2269},
{'...': 2277, '<comeinf>': 2269}, {'...': 2228}, {'moved': 1857, 'postponed': 1857, 'pushed': 1857, 'rescheduled':
1857, 'shifted': 1857}, {'been': 2280}, {'<det>': 2262, '<my>': 2262, '<their>': 2262, 'berichtet': 0, 'erzaehlt': 0,
'erzahlt': 0, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gesagt': 0, 'geschrieben': 0, 'gesteckt': 0,
'haengen': 742, 'haengenlassen': 8, 'hangen': 742, 'hangenlassen': 8, 'sitzen': 743, 'sitzengelassen': 8, 'vergessen':
8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'...': 2145, 'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0,
'namenstag': 0}, {'geghostet': 8, 'vertroestet': 8, 'vertrostet': 8}, {'geklappt': 8}, {'abgehoben': 8, 'geantwortet':
8, 'geklappt': 8, 'hingehauen': 8, 'reagiert': 8, 'zuruckgerufen': 8, 'zuruckgeschrieben': 8, 'zurueckgerufen': 8,
'zurueckgeschrieben': 8}, {'gemeldet': 8}, {'gemeldet': 8, 'mehr': 2287}, {'nicht': 2288}, {'<me>': 2282, '<they>':
1908, 'N': 2283, 'abgesagt': 8, 'angedeutet': 0, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt':
0, 'kurzfristig': 2254, 'mich': 2284, 'mir': 2255, 'ned': 2285, 'nicht': 2286, 'sich': 2289, 'spontan': 2254, 'uns':
2255, 'verraten': 0, 'vor': 0, 'wieder': 2254}, {'<comeinf>': 2269, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'...':
2291, '<comeinf>': 2269}, {'gelegenheit': 8, 'lust': 8, 'nerven': 8, 'zeit': 8}, {'<comeinf>': 2269, 'keine': 2293,
'mussen': 8, 'sollen': 8, 'wollen': 8}, {'': (0, 'missed'), 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23,
'contact'), 'eigentlich': 2295, 'ein': 464, 'eine': 464, 'einen': 464, 'fest': 2236, 'geplant': 8, 'n': 464, 'ne':
464, 'nen': 464, 'vor': 8, 'vorgehabt': 8}, {'eigentlich': 2236, 'fest': 2236, 'geplant': 8, 'vor': 8, 'vorgehabt':
8}, {'': (23, 'contact'), '...': 2294, '<comeinf>': 2269, 'abgesagt': 8, 'besser': 1138, 'eigentlich': 2295, 'ein':
464, 'eine': 464, 'einen': 464, 'es': 1139, 'fest': 2236, 'geplant': 8, 'gern': 2272, 'gerne': 2273, 'gut': 1138,
'ich': 2296, 'keine': 2293, 'kurzfristig': 2254, 'lieber': 1138, 'mir': 2255, 'n': 464, 'ne': 464, 'nen': 464, 's':
1139, 'spontan': 2254, 'uns': 2255, 'vor': 8, 'vorgehabt': 8, 'wieder': 2254, 'wir': 2297}, {'': (23, 'contact'),
'eigentlich': 2236, 'fest': 2236, 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2294,
'<comeinf>': 2269, 'eigentlich': 2236, 'fest': 2236, 'geplant': 8, 'gern': 1196, 'gerne': 1196, 'ich': 2297, 'keine':
2293, 'vor': 8, 'vorgehabt': 8, 'wir': 2299}, {'to': 39}, {'introducing': 507, 'sending': 507}, {'ll': 507, 's': 2302,
'will': 507}, {'ab': 8}, {'nicht': 2304}, {'es': 0}, {'dank': 2000}, {'vergessen': 8, 'verpasst': 8, 'versaeumt': 8,
'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'an': 464, 'beisammen': 464, 'neben': 464, 'uber': 464, 'ueber':
464, 'zusammen': 464}, {'...': 2309}, {'man': 0}, {'mich': 59}, {'...': 2291, '<comeinf>': 2269, 'besser': 1138,
'eigentlich': 8, 'es': 1139, 'gern': 2272, 'gerne': 2273, 'gut': 1138, 'ich': 2274, 'lieber': 1138, 's': 1139},
{'...': 2291, '<comeinf>': 2269, 'gern': 1196, 'gerne': 1196}, {'ll': 39, 'owe': 40, 'promised': 429, 'will': 39},
{'fuer': 439, 'fur': 442}, {'N': 461}, {'besucht': 464, 'gegessen': 464, 'gehabt': 464, 'gequatscht': 464, 'geredet':
464, 'gesehen': 464, 'gesprochen': 464, 'getroffen': 464, 'telefoniert': 464}, {'<vowed>': 618, '^': 626, 'am': 630,
'auf': 630, 'beim': 630, 'darum': 635, 'drum': 635, 'ersucht': 634, 'gebeten': 634, 'gesagt': 641, 'geschrieben': 641,
'gsagt': 641, 'gschriebn': 641, 'im': 630, 'per': 630, 'um': 74, 'via': 630}, {'leider': 682, 'nicht': 681},
{'<vowed>': 618, '^': 626, 'am': 630, 'auf': 630, 'beim': 630, 'darum': 635, 'drum': 635, 'ersucht': 634, 'gebeten':
634, 'im': 630, 'per': 630, 'um': 74, 'via': 630}, {'...': 2318, '<them>': 2321, '<title>': 647, '<vowed>': 645, '^':
626, 'mit': 729}, {'angeboten': 39, 'bereit': 734, 'bereiterklaert': 39, 'bereiterklart': 39, 'verpflichtet': 39},
{'...': 2318, '<them>': 2319, '<title>': 647, '<vowed>': 645, '^': 626, 'es': 2320, 'gesagt': 641, 'geschrieben': 641,
'gsagt': 641, 'gschriebn': 641, 'ich': 2322, 'leider': 682, 'mich': 2323, 'mit': 729, 'nicht': 681, 'wir': 2322}, {'':
(5, 'mine'), '...': 81, '<det>': 12}, {'...': 81, '<them>': 12, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'ihn': 90,
's': 90, 'sie': 90}, {'an': 12, 'durch': 12, 'nach': 12, 'um': 12}, {'...': 2327}, {'...': 2327, '<them>': 2328,
'mir': 2328, 'uns': 2328}, {'N': 12, 'ihn': 12, 'ihr': 12, 'sie': 12}, {'<until>': 12, 'fuer': 2330, 'fur': 2330},
{'ab': 12, 'auf': 12, 'durch': 12, 'nach': 12, 'raus': 12, 'vorbei': 12, 'weiter': 12, 'zusammen': 12}, {'...': 2332},
{'': (5, 'mine'), '...': 2332, 'D': 2333}, {'<det>': 12, '<my>': 12, '<their>': 12}, {'...': 2331, '<them>': 2334,
'<until>': 2335, 'D': 2335, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'fuer': 90, 'fur': 90, 'ihn': 90, 'sie': 90},
{'<them>': 1728, 'mich': 1729, 'zuruck': 12, 'zurueck': 12}, {'<deed1>': 2325, '<give1>': 2326, '<sees1>': 2329,
'<serves>': 2336, 'kuemmer': 1727, 'kuemmere': 1727, 'kuemmre': 1727, 'kummer': 1727, 'kummere': 1727, 'kummre': 1727,
'meld': 2337, 'melde': 2337, 'ruf': 1737, 'rufe': 1737, 'schreib': 1737, 'schreibe': 1737, 'uberleg': 1743,
'uberlege': 1743, 'ueberleg': 1743, 'ueberlege': 1743}, {'aus': 12, 'bereit': 12, 'vor': 12, 'zusammen': 12}, {'...':
2339}, {'^': 2340}, {'<them>': 2341}, {'<them>': 2341, '<title>': 2342}, {'ab': 59, 'heim': 59, 'hin': 59}, {'...':
2344}, {'...': 2344, 'D': 2345}, {'N': 2346, 'ihn': 2346, 'sie': 2346}, {'^': 1901}, {'...': 1959, '<them>': 918,
'dran': 1927}, {'...': 1959}, {'...': 1959, '<them>': 918, 'D': 1489, 'dran': 1927, 'ich': 2349, 'leider': 1954,
'nicht': 1953, 'wir': 2350}, {'^': 204, 'ich': 1964, 'von': 1963, 'wir': 1964}, {'auf': 380, 'besser': 380, 'bloss':
380, 'bloß': 380, 'lieber': 380, 'nicht': 380, 'um': 380, 'von': 380}, {'daran': 2006, 'dran': 2006, 'ich': 2008,
'mich': 2353, 'mir': 2353, 'nicht': 2007, 'uns': 2353}, {'an': 357, 'daran': 357, 'daruber': 357, 'darueber': 357,
'uber': 357, 'ueber': 357}, {'mich': 2353, 'mir': 2353, 'uns': 2353}, {'D': 1489}, {'...': 413, 'auf': 454}, {'...':
413, 'auf': 454, 'schon': 2358}, {'mich': 2359, 'uns': 2359}, {'daran': 2006, 'dran': 2006}, {'sobald': 12, 'sowie':
12, 'wenn': 12}, {'<them>': 2362}, {'bei': 2363, 'sobald': 12, 'sowie': 12, 'wenn': 12}, {'^': 2364}, {'mich': 2365},
{'<them>': 39, 'gern': 357}, {'^': 12, 'solange': 39}, {'hoeren': 357, 'sehen': 357, 'treffen': 357, 'verabreden':
357, 'wiedersehen': 357, 'zusammensetzen': 357, 'zusammentelefonieren': 357}, {'...': 2369, 'hoeren': 357, 'sehen':
357, 'treffen': 357, 'verabreden': 357, 'wiedersehen': 357, 'zusammensetzen': 357, 'zusammentelefonieren': 357},
{'daran': 2006, 'dran': 2006, 'mich': 2370, 'uns': 2370}, {'mich': 2370, 'uns': 2370}, {'<them>': 2368, '^': 12,
'daran': 2006, 'dran': 2006, 'ich': 2371, 'mich': 2370, 'uns': 2370, 'wir': 2372}, {'daran': 2006, 'dran': 2006,
'ich': 2361}, {'ich': 2372, 'mich': 2370, 'uns': 2370, 'wir': 2372}, {'hoeren': 357, 'horen': 357, 'sehen': 357,
'treffen': 357, 'verabreden': 357, 'wiedersehen': 357, 'zusammensetzen': 357, 'zusammentelefonieren': 357}, {'...':
2376, 'hoeren': 357, 'horen': 357, 'sehen': 357, 'treffen': 357, 'verabreden': 357, 'wiedersehen': 357,
'zusammensetzen': 357, 'zusammentelefonieren': 357}, {'daran': 2006, 'dran': 2006, 'mich': 2377, 'uns': 2377},
{'mich': 2377, 'uns': 2377}, {'<them>': 2368, '^': 12, 'daran': 2006, 'dran': 2006, 'ich': 2378, 'mich': 2377,
'nicht': 2007, 'uns': 2377, 'wir': 2379}, {'horen': 357, 'sehen': 357, 'treffen': 357, 'verabreden': 357,
'wiedersehen': 357, 'zusammensetzen': 357, 'zusammentelefonieren': 357}, {'...': 2381, 'horen': 357, 'sehen': 357,
'treffen': 357, 'verabreden': 357, 'wiedersehen': 357, 'zusammensetzen': 357, 'zusammentelefonieren': 357}, {'daran':
2006, 'dran': 2006, 'mich': 2382, 'uns': 2382}, {'mich': 2382, 'uns': 2382}, {'<them>': 2368, '^': 12, 'daran': 2006,
'dran': 2006, 'ich': 2383, 'mich': 2382, 'uns': 2382, 'wir': 2384}, {'ich': 2384, 'mich': 2382, 'uns': 2382, 'wir':
2384}, {'^': 150}, {'auf': 2387}, {'D': 2388, 'auf': 2387}, {'D': 2388, 'auf': 2387, 'ich': 2389}, {'...': 1959,
'ich': 2350, 'wir': 2350}, {'<them>': 39, '^': 12, 'ich': 429, 'wir': 40}, {'<them>': 39, 'ich': 40, 'wir': 40}, {'D':
59, 'uns': 413}, {'...': 1959, 'D': 1489, 'ich': 2350, 'leider': 1954, 'nicht': 1953, 'wir': 2350}, {'^': 525,
'solange': 39}, {'<them>': 2396, '^': 204, 'auf': 1365, 'besser': 380, 'dringend': 380, 'endlich': 380, 'lieber': 380,
'mich': 2353, 'mir': 2353, 'niemals': 380, 'unbedingt': 380, 'uns': 2353}, {'^': 204, 'auf': 1365, 'besser': 380,
'dringend': 380, 'endlich': 380, 'lieber': 380, 'niemals': 380, 'unbedingt': 380}, {'...': 2376, 'auf': 380, 'besser':
380, 'bloss': 380, 'bloß': 380, 'hoeren': 357, 'horen': 357, 'lieber': 380, 'nicht': 380, 'sehen': 357, 'treffen':
357, 'um': 380, 'verabreden': 357, 'von': 380, 'wiedersehen': 357, 'zusammensetzen': 357, 'zusammentelefonieren':
357}, {'<them>': 2396, 'auf': 1365, 'besser': 380, 'dringend': 380, 'endlich': 380, 'ich': 2379, 'lieber': 380,
'mich': 2399, 'mir': 2353, 'niemals': 380, 'unbedingt': 380, 'uns': 2399, 'wir': 2379}, {'auf': 1365, 'besser': 380,
'dringend': 380, 'endlich': 380, 'lieber': 380, 'niemals': 380, 'unbedingt': 380}, {'auf': 1365, 'besser': 380,
'dringend': 380, 'endlich': 380, 'ich': 2379, 'lieber': 380, 'mich': 2377, 'niemals': 380, 'unbedingt': 380, 'uns':
2377, 'wir': 2379}, {'vor': 357}, {'<them>': 2341, '<title>': 2342, 'mir': 2403}, {'...': 1742}, {'^': 2405}, {'mir':
2406}, {'': (11, 'thinking'), 'mir': 2406}, {'^': 12, 'ich': 39}, {'^': 12, 'dass': 2409, 'ich': 39}, {'<them>': 2410,
'^': 12, 'dass': 2409, 'ich': 39}, {'<them>': 2410, '^': 12, 'dass': 2409, 'ich': 2411}, {'arzt': 8, 'einkaufen': 8,
'sport': 8}, {'dusche': 8}, {'der': 2414}, {'hause': 8}, {'da': 8, 'daheim': 8, 'zu': 2416, 'zuhause': 8}, {'beim':
2413, 'duschen': 8, 'einkaufen': 8, 'in': 2415, 'nicht': 2417, 'unterwegs': 8, 'weg': 8}, {'beim': 2413, 'da': 8,
'daheim': 8, 'duschen': 8, 'einkaufen': 8, 'in': 2415, 'nicht': 2417, 'unterwegs': 8, 'weg': 8, 'zu': 2416, 'zuhause':
8}, {'...': 1959, 'beim': 2413, 'duschen': 8, 'einkaufen': 8, 'gerade': 2418, 'grad': 2418, 'ich': 2350, 'in': 2415,
'leider': 2418, 'nicht': 2419, 'unterwegs': 8, 'weg': 8, 'wir': 2350}, {'auf': 1317}, {'noch': 2421}, {'auf': 1317,
'immer': 2422, 'jetzt': 2421, 'weiterhin': 2421}, {'auf': 1317, 'ich': 2423, 'immer': 2422, 'jetzt': 2421,
'weiterhin': 2421, 'wir': 2423}, {'...': 2421}, {'auf': 1317, 'immer': 2422, 'jetzt': 2421, 'seit': 2425, 'weiterhin':
2421}, {'auf': 1317, 'ich': 2426, 'immer': 2422, 'jetzt': 2421, 'seit': 2425, 'weiterhin': 2421, 'wir': 2426}, {'^':
12, 'bei': 40}, {'<them>': 39, 'mich': 2428}, {'': (2, 'plan'), '<them>': 39, 'mich': 2428}, {'...': 2316, '<acts1>':
454, '<and>': 2317, '<give1>': 482, '<have>': 2324, '<should>': 796, '^': 2338, 'arbeite': 2343, 'auf': 2231,
'begleite': 2347, 'begleiten': 2347, 'bekomm': 2348, 'bekomme': 2348, 'bereite': 2343, 'besuche': 59, 'bin': 2351,
'braeuchte': 2352, 'brauch': 1968, 'brauche': 1968, 'brauchen': 1968, 'brauchte': 2352, 'bring': 1975, 'bringe': 1975,
'bräuchte': 2352, 'daran': 2006, 'darf': 2354, 'denke': 2355, 'dran': 2006, 'duerfe': 380, 'duerfen': 2356, 'durfe':
380, 'durfen': 2356, 'erhoffe': 2100, 'erwarte': 2113, 'erwarten': 2113, 'fahr': 2357, 'fahre': 2357, 'frag': 2155,
'frage': 2155, 'freu': 2360, 'freue': 2360, 'freuen': 2360, 'geh': 2357, 'gehe': 2357, 'gruble': 357, 'grueble': 357,
'hol': 2347, 'hole': 2347, 'holen': 2347, 'ich': 2361, 'krieg': 2348, 'kriege': 2348, 'leg': 2343, 'lege': 2343,
'meld': 2366, 'melde': 2366, 'mit': 1960, 'mochte': 2367, 'mochten': 40, 'moechte': 2367, 'moechten': 40, 'muass':
429, 'mues': 429, 'muesse': 380, 'muessen': 2373, 'muesst': 2374, 'muesste': 2375, 'muessten': 2375, 'muss': 2380,
'musse': 380, 'mussen': 2385, 'musst': 2374, 'musste': 2386, 'mussten': 2386, 'möchte': 2367, 'müsste': 2386,
'müssten': 2386, 'nehm': 1975, 'nehme': 1975, 'pass': 2390, 'passe': 2390, 'samma': 2391, 'schuld': 2392, 'schulde':
2392, 'schulden': 2393, 'seh': 2394, 'sehe': 2394, 'sehen': 2394, 'sind': 2395, 'soll': 2397, 'solle': 2398, 'sollen':
2400, 'solln': 2401, 'sollte': 2402, 'sollten': 2402, 'stell': 2343, 'stelle': 2404, 'treff': 59, 'treffe': 59,
'uberleg': 2407, 'uberlege': 2408, 'ubernehme': 39, 'ueberleg': 2407, 'ueberlege': 2408, 'uebernehme': 39, 'und': 740,
'vermisse': 357, 'versprach': 2412, 'versprech': 2412, 'verspreche': 2412, 'war': 2420, 'waren': 2391, 'wart': 2424,
'warte': 2427, 'warten': 2427, 'werd': 2429, 'werde': 2430, 'werden': 40, 'will': 40, 'wollen': 40, 'wuenschte': 357,
'wunschte': 357}, {'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26, 'zur': 1552}, {'...': 2432}, {'...':
2029, '<my>': 2433, '<vowed>': 897, 'empfohlen': 586, 'geht': 0, 'vermittelt': 586, 'weiterempfohlen': 586}, {'...':
2029, '<my>': 2433, '<vowed>': 897, 'empfohlen': 586, 'vermittelt': 586, 'weiterempfohlen': 586}, {'...': 2029,
'<my>': 2433, '<rel>': 2010, '<vowed>': 897, 'empfohlen': 586, 'geht': 0, 'vermittelt': 586, 'weiterempfohlen': 586},
{'ich': 380, 'wir': 380}, {'<should>': 2437}, {'nach': 2438}, {'meinung': 2439}, {'...': 1892, '<community>': 1861,
'<det>': 1862, 'stich': 743, 'vorbeigehen': 1899}, {'^': 1812}, {'s': 2442}, {'N': 2443, '^': 1817}, {'auf': 2444},
{'noch': 2445}, {'gelaufen': 464}, {'arme': 2447}, {'abwesenheit': 8}, {'...': 1859, '<community>': 1861, '<det>':
1862, 'die': 2448, 'meiner': 2449}, {'N': 596, 'ich': 1914}, {'gefallen': 8}, {'wasser': 2452}, {'<and>': 1992, 'N':
619, 'an': 1992, 'bei': 1992, 'mit': 1992, 'to': 1992, 'with': 1992, 'x': 1992, 'zu': 1992}, {'<and>': 1992, 'N': 619,
'an': 1992, 'bei': 1992, 'mit': 1992, 'zu': 1992}, {'N': 2455}, {'N': 619, 'fuer': 1992, 'fur': 1992, 'zwischen':
1992}, {'<and>': 1992, 'N': 619, 'an': 1992, 'bei': 1992, 'mit': 1992, 'x': 1992, 'zu': 1992}, {'N': 2458, 'fuer':
2456, 'fur': 2456, 'von': 2456, 'zwischen': 2456}, {'N': 2454, 'fuer': 2456, 'fur': 2456, 'gemacht': 2457,
'geschickt': 2457, 'mail': 2459, 'rausgeschickt': 2457, 'von': 2456, 'zwischen': 2456}, {'<and>': 1992, 'to': 1992},
{'N': 2461}, {'gemacht': 2457, 'geschickt': 2457, 'rausgeschickt': 2457}, {'<not>': 1925, 'a': 1206, 'aber': 1926,
'ah': 1206, 'au': 1206, 'auch': 1206, 'booked': 1797, 'called': 1856, 'canceled': 8, 'cancelled': 8, 'confirmed':
1797, 'dann': 1926, 'gecancelt': 8, 'moved': 1857, 'planned': 1797, 'postponed': 1857, 'pushed': 1857, 'rescheduled':
1857, 'scheduled': 1797, 'shifted': 1857}, {'': (0, 'missed'), 'gekommen': 8}, {'dazwischen': 2465}, {'angesetzt': 59,
'ausgemacht': 59, 'eingetragen': 59, 'etwas': 2466, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59,
'was': 2466}, {'...': 1212, 'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8}, {'ned': 2468, 'net': 2468, 'nicht':
2468}, {'...': 2469, '<me>': 1210, 'ned': 2468, 'net': 2468, 'nicht': 2468}, {'ansicht': 499, 'auffassung': 499,
'meinung': 499}, {'gekommen': 0}, {'ohren': 2472}, {'zu': 2473}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8,
'zu': 840}, {'...': 2467, '<not>': 1925, '<they>': 2470, 'a': 1206, 'aber': 1926, 'abgemacht': 59, 'ah': 1206,
'angesetzt': 59, 'au': 1206, 'auch': 1206, 'aufgetaucht': 464, 'ausgefallen': 8, 'ausgemacht': 59, 'dann': 1926,
'dazugekommen': 464, 'dazugestossen': 464, 'dazugestoßen': 464, 'der': 2471, 'eingeplant': 59, 'eingetragen': 59,
'entfallen': 8, 'etwas': 2466, 'festgelegt': 59, 'fixiert': 59, 'fuer': 413, 'fur': 413, 'gebucht': 59, 'gekommen':
464, 'geplant': 59, 'gestrichen': 8, 'ist': 472, 'mir': 2474, 'mitgekommen': 464, 'nicht': 2475, 'reserviert': 59,
'terminiert': 59, 'uns': 2474, 'vereinbart': 59, 'verschoben': 1831, 'vorbeigefahren': 464, 'vorbeigekommen': 464,
'was': 2466, 'wurde': 472}, {'am': 1496}, {'...': 2122, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 436,
'ausgemacht': 59, 'ausgeschenkt': 436, 'ausgeteilt': 436, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59,
'gebucht': 59, 'geplant': 59, 'gesammelt': 436, 'ist': 1980, 'sortiert': 436, 'steht': 59, 'vereinbart': 59,
'verteilt': 436, 'zugesagt': 59}, {'etwas': 2466, 'was': 2466}, {'N': 2215, 'an': 1216, 'auf': 1216, 'bei': 1216,
'beim': 1216, 'in': 1216, 'zu': 1216}, {'': (0, 'missed'), 'dazu': 8, 'zustande': 8}, {'<my>': 464, 'mir': 464, 'uns':
464}, {'...': 2479, 'N': 2215, 'alle': 1217, 'an': 1216, 'auch': 2480, 'auf': 1216, 'aufgetaucht': 464, 'bei': 1223,
'beide': 1217, 'beim': 1216, 'da': 1222, 'dazugekommen': 464, 'dazugestossen': 464, 'dazugestoßen': 464, 'doch': 1441,
'einfach': 1441, 'etwas': 2466, 'gekommen': 464, 'im': 1219, 'in': 1225, 'ins': 1219, 'kurz': 1221, 'mitgekommen':
464, 'nicht': 2481, 'noch': 2216, 'sich': 2217, 'vorbei': 464, 'vorbeigefahren': 464, 'vorbeigekommen': 464, 'was':
2466, 'wieder': 1217, 'zu': 2482}, {'N': 2215, 'alle': 1217, 'an': 1216, 'auch': 2480, 'auf': 1216, 'bei': 1223,
'beide': 1217, 'beim': 1216, 'da': 1222, 'im': 1219, 'in': 1225, 'ins': 1219, 'kurz': 1221, 'noch': 2216, 'sich':
2217, 'wieder': 1217, 'zu': 1216}, {'...': 1231, '<me>': 1236, '^': 1230}, {'gepackt': 436, 'geschleppt': 436,
'getragen': 436, 'verladen': 436}, {'mit': 8}, {'anruf': 2487, 'call': 2487, 'gesprach': 2487, 'gespraech': 2487,
'kaffee': 2487, 'kontakt': 2487, 'meeting': 2487, 'telefonat': 2487, 'termin': 2487, 'treffen': 2487}, {'fixe': 2487},
{'<appointment>': 8, 'anruf': 2487, 'call': 2487, 'en': 2488, 'essen': 2487, 'gesprach': 2487, 'gespraech': 2487,
'jour': 2489, 'kaffee': 2487, 'kontakt': 2487, 'lebenszeichen': 8, 'lunch': 2487, 'meeting': 2487, 'telefonat': 2487,
'termin': 2487, 'treffen': 2487}, {'': (0, 'missed'), 'bekommen': 8, 'erhalten': 8, 'von': 8}, {'gehabt': 8}, {'': (0,
'missed'), 'gehabt': 8}, {'bekommen': 8, 'erhalten': 8, 'von': 8}, {'fuer': 8, 'fur': 8, 'gehabt': 8},
{'<appointment>': 8, 'antwort': 2491, 'energie': 2492, 'gelegenheit': 2493, 'kraft': 2492, 'lust': 2492, 'mail': 2494,
'moeglichkeit': 2492, 'moglichkeit': 2492, 'nachricht': 2494, 'nerven': 2492, 'reaktion': 2491, 'ruckmeldung': 2494,
'rueckmeldung': 2494, 'zeit': 2495}, {'<appointment>': 8, 'anruf': 2487, 'call': 2487, 'kaffee': 2487, 'kontakt':
2487, 'termin': 2487}, {'abgehoben': 8, 'angetroffen': 8, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8,
'drangegangen': 8, 'erreicht': 8, 'gegangen': 8, 'rangegangen': 8, 'zu': 2416, 'zuhause': 8}, {'telefon': 8}, {'ab':
8, 'abgehoben': 8, 'auf': 8, 'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2500, 'ab': 8, 'auf': 8, 'dran': 8, 'hin': 8,
'ran': 8}, {'...': 2500}, {'...': 2498, 'am': 2499, 'ans': 2499, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8,
'geht': 2501, 'ging': 2501, 'hat': 2502, 'hebt': 2501, 'hob': 2501, 'macht': 2501, 'machte': 2501, 'nahm': 2501, 'zu':
2416, 'zuhause': 8}, {'gelernt': 464}, {'verpasst': 8}, {'<me>': 1236}, {'man': 357}, {'mal': 357}, {'wir': 2508},
{'dazu': 8}, {'nicht': 2510}, {'zustande': 8}, {'N': 1510, 'nicht': 2512, 'vorbei': 59, 'zu': 1509, 'zum': 59},
{'gemacht': 619, 'hergestellt': 619, 'vermittelt': 619}, {'<have>': 619}, {'<have>': 2514, 'gemacht': 2515,
'hergestellt': 2515, 'vermittelt': 2515}, {'ich': 2516, 'wir': 2516}, {'den': 2517, 'die': 2517}, {'N': 2518},
{'hergestellt': 619}, {'N': 2520}, {'<and>': 2521}, {'N': 2522}, {'mit': 2519, 'von': 2523, 'zu': 2519, 'zwischen':
2523}, {'bett': 8, 'fieber': 8, 'grippe': 8}, {'im': 2525, 'mit': 2525}, {'im': 2525, 'krank': 2526, 'mit': 2525},
{'es': 2258}, {'': (13, 'talk'), '<them>': 979, 'N': 979}, {'gegeben': 586, 'geschickt': 586, 'weitergegeben': 586,
'weitergeleitet': 586}, {'N': 2530}, {'an': 2531}, {'getroffen': 8}, {'abgesagt': 8, 'nicht': 2533, 'verpasst': 8},
{'mir': 464}, {'bei': 1903}, {'bei': 1074, 'im': 2525, 'jetzt': 2536, 'krank': 2526, 'mit': 2525, 'nun': 2536},
{'sorgen': 357}, {'mir': 2538}, {'bitte': 597, 'frage': 597}, {'der': 2540}, {'mit': 2541}, {'': (23, 'contact'), 'N':
2542}, {'...': 1786, 'an': 2543, 'bekommen': 464, 'erhalten': 464, 'gekriegt': 464, 'geschickt': 464, 'geschrieben':
464, 'gesendet': 464, 'gschriebn': 464, 'hinterlassen': 464, 'ihm': 39, 'ihnen': 39, 'ihr': 39, 'rausgeschickt': 464,
'v': 464, 'verschickt': 464, 'vom': 464, 'von': 464}, {'<me>': 464, 'am': 464, 'auf': 464, 'aus': 464, 'dass': 464,
'mir': 464, 'ob': 464, 'per': 464, 'uns': 464, 'via': 464, 'wegen': 464}, {'ob': 357, 'wann': 357, 'was': 357, 'wie':
357}, {'melden': 357}, {'gucken': 2546, 'schauen': 2546, 'sehen': 2546, 'wieder': 2547}, {'braeuchte': 380,
'brauchte': 380, 'bräuchte': 380, 'duerfe': 380, 'durfe': 380, 'muesse': 380, 'musse': 380, 'solle': 380}, {'do': 39},
{'job': 39, 'part': 39, 'teil': 39, 'to': 2550, 'todo': 39}, {'aufgabe': 39, 'hausaufgabe': 39, 'hausaufgaben': 39,
'kappe': 1828, 'todos': 39}, {'ausstaendig': 303, 'ausstandig': 303, 'ausstehend': 303, 'faellig': 303, 'fallig': 303,
'fehlen': 303, 'fehlt': 303, 'offen': 303}, {'ausstaendig': 303, 'ausstandig': 303, 'ausstehend': 303, 'faellig': 303,
'fallig': 303, 'fehlen': 303, 'fehlt': 303, 'noch': 2553, 'offen': 303}, {'aus': 464, 'ned': 1261, 'net': 1261,
'nicht': 1261}, {'sich': 2555}, {'einheit': 1989, 'gesprach': 1989, 'gespraech': 1989, 'session': 1989, 'stunde':
1989, 'termin': 1989}, {'': (18, 'gave:mentoring'), 'mit': 1755, 'zu': 1988}, {'mit': 1755, 'zu': 1988}, {'': (18,
'gave:mentoring'), 'N': 608, 'fuer': 1755, 'fur': 1755, 'mit': 1755, 'zu': 1988}, {'': (18, 'gave:mentoring'), 'N':
608, 'mit': 1755, 'zu': 1988}, {'': (18, 'gave:mentoring'), 'zu': 1988}, {'einheit': 2558, 'fuer': 1755, 'fur': 1755,
'gesprach': 2559, 'gespraech': 2559, 'mit': 1755, 'session': 2560, 'stunde': 2561, 'termin': 2562}, {'fuer': 1755,
'fur': 1755, 'mit': 1755, 'zu': 1988}, {'N': 601, 'an': 1921, 'vielmal': 1921}, {'gemacht': 586}, {'eingesetzt': 586,
'stark': 2566, 'starkgemacht': 586, 'verbuergt': 586, 'verwendet': 586}, {'...': 2567, 'eingesetzt': 586, 'stark':
2566, 'starkgemacht': 586, 'verbuergt': 586, 'verwendet': 586}, {'<them>': 2568}, {'eingesetzt': 586, 'stark': 2566,
'starkgemacht': 586, 'verburgt': 586, 'verwendet': 586}, {'...': 2570, 'eingesetzt': 586, 'stark': 2566,
'starkgemacht': 586, 'verburgt': 586, 'verwendet': 586}, {'<them>': 2571}, {'fuer': 2569, 'fur': 2572}, {'...': 2573,
'fuer': 2569, 'fur': 2572, 'genommen': 39}, {'': (13, 'talk'), 'gekommen': 0}, {'ohren': 2575}, {'zu': 2576}, {'...':
2577}, {'ohren': 0}, {'...': 2577, 'zu': 2579}, {'abgesagt': 8, 'ist': 2578, 'kam': 2580, 'kommt': 2580,
'kurzfristig': 2254, 'spontan': 2254, 'wieder': 2254}, {'...': 1933, 'durchgespielt': 608, 'geprobt': 608, 'geubt':
608, 'trainiert': 608, 'vorbereitet': 608}, {'...': 1935, 'durchgespielt': 608, 'geprobt': 608, 'geuebt': 608,
'trainiert': 608, 'vorbereitet': 608}, {'...': 1937, 'durchgespielt': 608, 'geprobt': 608, 'geubt': 608, 'geuebt':
608, 'trainiert': 608, 'vorbereitet': 608}, {'gebueffelt': 602, 'gebuffelt': 602, 'gelernt': 602, 'geubt': 602,
'geuebt': 602}, {'gebueffelt': 602, 'gelernt': 602, 'geuebt': 602}, {'gebuffelt': 602, 'gelernt': 602, 'geubt': 602},
{'-gesprach': 2582, '-gespraech': 2583, '-interview': 2584, '-praesentation': 2583, '-prasentation': 2582,
'-pruefung': 2583, '-prufung': 2582, 'an': 1867, 'bewerbung': 2584, 'buchhaltung': 2585, 'deutsch': 2585, 'durch':
1942, 'englisch': 2585, 'excel': 2585, 'franzoesisch': 2586, 'franzosisch': 2587, 'mathe': 2585, 'pitch': 2584,
'python': 2585, 'rede': 2584, 'uber': 1871, 'ueber': 1875, 'vortrag': 2584}, {'...': 2588, 'buchhaltung': 2585,
'deutsch': 2585, 'durch': 1947, 'englisch': 2585, 'excel': 2585, 'franzoesisch': 2586, 'franzosisch': 2587, 'koennte':
1883, 'konnte': 1883, 'könnte': 1883, 'mathe': 2585, 'mochte': 1883, 'moechte': 1883, 'muesste': 1883, 'muessten':
1883, 'musste': 1883, 'mussten': 1883, 'möchte': 1883, 'müsste': 1883, 'müssten': 1883, 'python': 2585, 'sollte':
1883, 'sollten': 1883, 'will': 1883}, {'geprobt': 292, 'geubt': 292, 'geuebt': 292}, {'pitch': 2590}, {'...': 2591,
'als': 1886}, {'^': 204, 'gegeben': 380}, {'weg': 2593}, {'den': 2594}, {'zusammen': 740}, {'<me>': 740, '<them>':
2589, 'N': 2592, 'am': 1391, 'auf': 2595, 'mir': 2596}, {'': (14, 'together'), 'bekannt': 620, 'vernetzt': 619,
'vorgestellt': 619}, {'^': 1266, 'treffen': 59}, {'<thing>': 1066, '<work>': 1066, 'absagen': 66, 'angebot': 1066,
'antwort': 1066, 'bescheid': 1228, 'bestatigung': 1066, 'entscheidung': 1066, 'feedback': 1229, 'fotos': 1066,
'kostenvoranschlag': 1066, 'muster': 1066, 'offerte': 1066, 'rechnung': 1066, 'ruckmeldung': 1276, 'unterlagen': 1066,
'vertrag': 1066, 'zahlen': 1066, 'zusagen': 66}, {'treffen': 59}, {'...': 2601, '<them>': 39}, {'...': 2599, '<me>':
507, '<them>': 39, '<until>': 1435, '^': 2600, 'dass': 1285, 'ich': 2602, 'wir': 2602}, {'^': 1296, 'treffen': 59},
{'<thing>': 1066, '<work>': 1066, 'absagen': 66, 'angebot': 1066, 'antwort': 1066, 'bescheid': 1228, 'bestaetigung':
1066, 'entscheidung': 1066, 'feedback': 1229, 'fotos': 1066, 'kostenvoranschlag': 1066, 'muster': 1066, 'offerte':
1066, 'rechnung': 1066, 'rueckmeldung': 1276, 'unterlagen': 1066, 'vertrag': 1066, 'zahlen': 1066, 'zusagen': 66},
{'...': 2604, '<me>': 507, '<them>': 39, '<until>': 1435, '^': 2605, 'dass': 1285, 'ich': 2602, 'wir': 2602}, {'': (1,
'moved'), 'D': 1496}, {'D': 1496, 'auf': 2607, 'to': 2607}, {'ich': 429, 'ma': 429, 'wir': 429}, {'ma': 429},
{'absagen': 8, 'canceln': 8, 'stornieren': 8}, {'absagen': 8, 'canceln': 8, 'stornieren': 8, 'verschieben': 269,
'vertagen': 269}, {'...': 2612, 'absagen': 8, 'canceln': 8, 'stornieren': 8, 'verschieben': 269, 'vertagen': 269},
{'...': 2612, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'daran': 2006, 'dran': 2006, 'mich': 2370,
'stornieren': 8, 'uns': 2370, 'verschieben': 269, 'vertagen': 269}, {'...': 2612, '<them>': 39, '^': 12, 'absagen': 8,
'canceln': 8, 'mich': 2370, 'stornieren': 8, 'uns': 2370, 'verschieben': 269, 'vertagen': 269}, {'...': 2611, '<det>':
39, 'N': 2613, 'absagen': 8, 'canceln': 8, 'daran': 2006, 'dran': 2006, 'er': 2613, 'ich': 2614, 'ma': 429, 'mich':
2370, 'sie': 2613, 'stornieren': 8, 'uns': 2370, 'wir': 2615}, {'': (11, 'thinking'), 'wieder': 357}, {'mal': 2617},
{'daran': 2006, 'dran': 2006, 'mal': 2617, 'mich': 2618}, {'mal': 2617, 'mich': 2618}, {'daran': 2006, 'dran': 2006,
'ich': 2619, 'mal': 2617, 'mich': 2618, 'wir': 2620}, {'wieder': 357}, {'mal': 2622, 'wieder': 357}, {'...': 2369,
'hoeren': 357, 'mal': 2617, 'sehen': 357, 'treffen': 357, 'verabreden': 357, 'wiedersehen': 357, 'zusammensetzen':
357, 'zusammentelefonieren': 357}, {'dringend': 2623, 'mal': 2617, 'mich': 2624, 'uns': 2370, 'wieder': 357}, {'mal':
2617, 'mich': 2624, 'uns': 2370}, {'dringend': 2623, 'ich': 2625, 'mal': 2617, 'mich': 2624, 'uns': 2370, 'wieder':
357, 'wir': 2626}, {'ich': 2626, 'mal': 2617, 'mich': 2624, 'uns': 2370, 'wir': 2626}, {'^': 1230, 'absagen': 8,
'canceln': 8, 'stornieren': 8}, {'denken': 357}, {'...': 2630}, {'an': 2631}, {'...': 2612, '<them>': 39, '^': 12,
'absagen': 8, 'canceln': 8, 'daran': 2006, 'dran': 2006, 'mich': 2377, 'stornieren': 8, 'uns': 2377, 'verschieben':
269, 'vertagen': 269}, {'absagen': 8}, {'...': 2612, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'mich': 2377,
'stornieren': 8, 'uns': 2377, 'verschieben': 269, 'vertagen': 269}, {'...': 2629, '<det>': 39, 'N': 2613, '^': 1230,
'absagen': 8, 'an': 2631, 'ausfallen': 8, 'canceln': 8, 'daran': 2006, 'dran': 2006, 'er': 2613, 'gerade': 2632,
'heute': 2632, 'ich': 2633, 'kurzfristig': 2634, 'ma': 429, 'mich': 2377, 'nicht': 2007, 'oft': 2632, 'sie': 2613,
'stornieren': 8, 'uns': 2377, 'wieder': 2634, 'wir': 2635}, {'...': 2612, '<them>': 39, '^': 12, 'absagen': 8,
'canceln': 8, 'daran': 2006, 'dran': 2006, 'mich': 2382, 'stornieren': 8, 'uns': 2382, 'verschieben': 269, 'vertagen':
269}, {'...': 2612, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'mich': 2382, 'stornieren': 8, 'uns': 2382,
'verschieben': 269, 'vertagen': 269}, {'...': 2611, '<det>': 39, 'N': 2613, 'absagen': 8, 'canceln': 8, 'daran': 2006,
'dran': 2006, 'er': 2613, 'ich': 2637, 'ma': 429, 'mich': 2382, 'sie': 2613, 'stornieren': 8, 'uns': 2382, 'wir':
2638}, {'...': 2381, 'horen': 357, 'mal': 2617, 'sehen': 357, 'treffen': 357, 'verabreden': 357, 'wiedersehen': 357,
'zusammensetzen': 357, 'zusammentelefonieren': 357}, {'...': 2612, 'absagen': 8, 'canceln': 8, 'dringend': 2623,
'mal': 2617, 'mich': 2640, 'stornieren': 8, 'uns': 2382, 'verschieben': 269, 'vertagen': 269, 'wieder': 357}, {'':
(11, 'thinking'), 'absagen': 8}, {'...': 2612, 'absagen': 8, 'canceln': 8, 'mal': 2617, 'mich': 2640, 'stornieren': 8,
'uns': 2382, 'verschieben': 269, 'vertagen': 269}, {'...': 2611, 'N': 2613, 'absagen': 8, 'an': 2631, 'canceln': 8,
'dringend': 2623, 'er': 2613, 'gerade': 2632, 'heute': 2632, 'ich': 2641, 'kurzfristig': 2634, 'mal': 2617, 'mich':
2640, 'oft': 2632, 'sie': 2613, 'stornieren': 8, 'uns': 2382, 'wieder': 2642, 'wir': 2643}, {'...': 2611, 'N': 2613,
'absagen': 8, 'canceln': 8, 'er': 2613, 'ich': 2643, 'kurzfristig': 2634, 'mal': 2617, 'mich': 2640, 'sie': 2613,
'stornieren': 8, 'uns': 2382, 'wieder': 2634, 'wir': 2643}, {'gegeben': 365, 'gespendet': 365, 'zugesprochen': 365},
{'...': 2646, 'gegeben': 365, 'gespendet': 365, 'zugesprochen': 365}, {'dringend': 2623, 'mal': 2617, 'mich': 2640,
'uns': 2382, 'wieder': 357}, {'mal': 2617, 'mich': 2640, 'uns': 2382}, {'dringend': 2623, 'ich': 2648, 'mal': 2617,
'mich': 2640, 'uns': 2382, 'wieder': 357, 'wir': 2649}, {'ich': 2649, 'mal': 2617, 'mich': 2640, 'uns': 2382, 'wir':
2649}, {'meinung': 2438}, {'<them>': 979, 'N': 979, 'ihrer': 2652, 'seiner': 2652}, {'uber': 357, 'ueber': 357}, {'':
(23, 'contact'), 'N': 597, 'bei': 1787}, {'...': 1786, 'an': 464, 'bekommen': 464, 'erhalten': 464, 'gekriegt': 464,
'geschickt': 464, 'geschrieben': 464, 'gesendet': 464, 'gschriebn': 464, 'hinterlassen': 464, 'rausgeschickt': 464,
'v': 464, 'verschickt': 464, 'von': 464}, {'^': 12, 'bei': 280, 'fur': 1748, 'mein': 39, 'meine': 39, 'von': 280},
{'schritt': 2044, 'schritte': 2657}, {'^': 12, 'bei': 280, 'fur': 1748, 'liegt': 2043, 'mein': 39, 'meine': 39, 'von':
280}, {'schritt': 2659, 'termin': 59}, {'^': 12, 'bei': 280, 'fuer': 1748, 'mein': 39, 'meine': 39, 'von': 280},
{'schritt': 2044, 'schritte': 2661}, {'^': 12, 'bei': 280, 'fuer': 1748, 'liegt': 2043, 'mein': 39, 'meine': 39,
'von': 280}, {'schritt': 2663, 'termin': 59}, {'v': 2191, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt':
8, 'verschlafen': 8, 'verschwitzt': 8, 'von': 2191}, {'': (12, 'task'), '^': 12}, {'ausgegangen': 8, 'bei': 1213,
'beim': 1213, 'erreicht': 8, 'vergessen': 2666, 'zu': 1213, 'zum': 1213, 'zur': 1213}, {'bei': 1213, 'beim': 1213,
'erreicht': 8, 'vergessen': 39, 'zu': 1213, 'zum': 1213, 'zur': 1213}, {'termin': 1496}, {'answered': 8, 'came': 8,
'replied': 8, 'showed': 2050}, {'^': 12, 'bei': 280, 'fuer': 1748, 'fur': 1748, 'liegt': 2043, 'mein': 39, 'meine':
39, 'von': 280}, {'step': 2671, 'steps': 2044}, {'erreicht': 8}, {'erwischt': 8, 'geschafft': 8, 'gesehen': 8,
'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'geredet': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8},
{'...': 2675}, {'gegangen': 8}, {'...': 1212, 'erreichen': 8}, {'abgehoben': 8, 'angerufen': 8, 'angetroffen': 8,
'aufgetaucht': 8, 'ausgegangen': 8, 'bei': 1213, 'beim': 1213, 'besucht': 8, 'dazu': 1951, 'dazugekommen': 8,
'drangegangen': 8, 'erreichbar': 8, 'erreicht': 8, 'erschienen': 8, 'erwischt': 8, 'geklappt': 8, 'gemeldet': 8,
'geschafft': 8, 'geschrieben': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 2674, 'mit': 2676, 'ran':
2677, 'rangegangen': 8, 'stattgefunden': 8, 'telefoniert': 8, 'verfuegbar': 8, 'verfugbar': 8, 'vergessen': 2666,
'zu': 2678, 'zum': 1213, 'zur': 1213, 'zuruckgerufen': 8, 'zurueckgerufen': 8, 'zustande': 1951}, {'gehoert': 8,
'gehort': 8}, {'...': 2680}, {'...': 2680, 'gehoert': 8, 'gehort': 8, 'von': 2681}, {'<appointment>': 8}, {'...':
2680, 'gehoert': 8, 'gehort': 8, 'mehr': 2682, 'mit': 2683, 'von': 2681}, {'gesehen': 8, 'gesprochen': 8, 'getroffen':
8}, {'...': 2498, 'abgehoben': 8, 'am': 2499, 'ans': 2499, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8,
'geht': 2501, 'ging': 2501, 'hat': 2502, 'hebt': 2501, 'hob': 2501, 'macht': 2501, 'machte': 2501, 'nahm': 2501, 'zu':
2416, 'zuhause': 8}, {'abgehoben': 8, 'angetroffen': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen': 8,
'rangegangen': 8}, {'...': 2687, 'erreicht': 8}, {'gehoert': 8, 'gehort': 8, 'mehr': 2680, 'mit': 2683}, {'show': 8},
{'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8,
'angesprochen': 8, 'besprochen': 8, 'daruber': 2691, 'darueber': 2691, 'druber': 2691, 'drueber': 2691, 'gefragt': 8,
'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8, 'angerufen': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber':
2691, 'darueber': 2691, 'druber': 2691, 'drueber': 2691, 'erreicht': 8, 'gefragt': 8, 'gemeldet': 8, 'geredet': 8,
'gesprochen': 8, 'getroffen': 8, 'kennengelernt': 8, 'kontaktiert': 8, 'telefoniert': 8}, {'': (0, 'missed'),
'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 2691, 'darueber': 2691, 'druber': 2691, 'drueber':
2691, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'erledigen': 39, 'liefern': 39, 'schicken': 39}, {'auf': 2444,
'ned': 2692, 'net': 2692, 'nicht': 2693, 'nie': 2694, 'offen': 1964, 'zu': 2695}, {'erreicht': 8, 'vergesse': 4,
'vergessen': 39}, {'self': 4}, {'to': 2698}, {'': (12, 'task'), 'selbst': 4}, {'mich': 2700}, {'mich': 4}, {'an':
2701, 'fuer': 2702, 'fur': 2702}, {'mailbox': 8}, {'idee': 357}, {'gedanke': 357}, {'ein': 2706}, {'beide': 740,
'drei': 740, 'zwei': 740}, {'die': 2704, 'eine': 2705, 'mailbox': 8, 'so': 2707, 'wir': 2708}, {'wohl': 357}, {'':
(13, 'talk'), '...': 2710}, {'punkte': 4}, {'punkt': 4}, {'ihm': 39, 'ihnen': 39, 'ihr': 39}, {'durchgegangen': 292,
'geprobt': 292, 'geubt': 292, 'geuebt': 292}, {'N': 2715}, {'mit': 2716, 'review': 2027}, {'fuer': 2026, 'fur': 2026,
'mit': 2026}, {'von': 464}, {'bono': 436}, {'bei': 2026, 'fuer': 2026}, {'bei': 2026, 'fur': 2026}, {'fuer': 2026,
'fur': 2026, 'mit': 2026, 'von': 2026}, {'D': 4, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4,
'dann': 2724, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 2724, 'es': 2725, 'ich': 2725,
'ichs': 2725, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'an': 1921}, {'': (20, 'gave:referral'),
'gegeben': 586, 'geschrieben': 586}, {'N': 2728}, {'fuer': 2729, 'fur': 2729}, {'me': 4}, {'': (1, 'moved'), 'D':
1496, 'auf': 1496, 'to': 1496}, {'': (23, 'contact'), 'N': 292}, {'': (23, 'contact'), '...': 1327}, {'...': 1327,
'an': 464, 'mich': 2734}, {'an': 464, 'von': 464}, {'zuruck': 8, 'zurueck': 8}, {'mich': 1328, 'nicht': 2737},
{'<rel>': 0}, {'': (13, 'talk'), '<my>': 2739, '<their>': 2739, 'ab': 8, 'kurzfristig': 2304, 'wieder': 2304}, {'':
(13, 'talk'), 'N': 596, 'ab': 8, 'ich': 1914, 'kurzfristig': 2304, 'wieder': 2304}, {'': (13, 'talk'), 'i': 1331,
'ich': 1331, 'we': 1331, 'wir': 1331}, {'mir': 740}, {'<not>': 1925, 'a': 1206, 'aber': 1926, 'ah': 1206, 'au': 1206,
'auch': 1206, 'dann': 1926}, {'an': 464, 'auf': 1335, 'bei': 1336, 'beisammen': 464, 'in': 1338, 'neben': 464, 'uber':
464, 'ueber': 464, 'vor': 1340, 'zusammen': 464}, {'': (23, 'contact'), '...': 2745}, {'': (23, 'contact'), '...':
2745, 'wir': 740}, {'date': 59}, {'the': 2748}, {'N': 2215, 'auch': 2216, 'noch': 2216, 'sich': 2217, 'vorbei': 464},
{'...': 2206}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8},
{'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 2752, 'telefoniert': 8}, {'nicht':
2753}, {'...': 2754, 'wieder': 2190}, {'am': 464, 'auf': 464, 'aus': 464, 'dass': 464, 'mir': 464, 'nicht': 2737,
'ob': 464, 'per': 464, 'uns': 464, 'via': 464, 'wegen': 464}, {'<me>': 1351, '<them>': 39, '<they>': 1352, 'ich': 40,
'wir': 40}, {'D': 59, 'ich': 59, 'uns': 413}, {'uns': 59}, {'': (2, 'plan'), 'uns': 59}, {'D': 59, 'ma': 2759, 'uns':
413, 'wir': 2760, 'wollen': 8}, {'...': 2754, 'er': 0, 'sie': 0}, {'zusammen': 59}, {'...': 2763}, {'mich': 2764,
'uns': 2764}, {'ich': 2765, 'wir': 2765}, {'uns': 2764}, {'wir': 2767}, {'...': 678, '<deed3>': 2087, '^': 2091,
'antwortet': 1591, 'besorgt': 507, 'bringt': 1591, 'checkt': 507, 'gibt': 1619, 'klaert': 507, 'klart': 507, 'laesst':
1623, 'lassen': 1623, 'lasst': 1623, 'leitet': 1625, 'liefert': 1591, 'lässt': 1623, 'macht': 1633, 'mailt': 507,
'organisiert': 1637, 'reicht': 1625, 'schickt': 2093, 'sendet': 507, 'stellt': 1654, 'ubernimmt': 507, 'uberweist':
507, 'uebernimmt': 507, 'ueberweist': 507, 'unterschreibt': 1591, 'verschickt': 507, 'weiss': 1591, 'weiß': 1591,
'zahlt': 1591}, {'he': 0, 'she': 0}, {'<gone>': 464, 'angesetzt': 59, 'ausgemacht': 59, 'eingetragen': 59, 'fixiert':
59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59}, {'zusammen': 0}, {'paar': 2772}, {'<gone>': 464, 'bei': 59,
'mit': 59}, {'...': 2774, 'gestern': 1931, 'heute': 1931, 'mit': 1960, 'ned': 1930, 'net': 1930, 'nicht': 1930},
{'mehr': 2772}, {'paar': 2776}, {'...': 1952, 'aufgetaucht': 8, 'dazu': 1951, 'dazugekommen': 8, 'erschienen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8, 'mehr': 2772, 'zu': 1929, 'zum': 1929, 'zur': 1929},
{'': (14, 'together'), '...': 2774, 'bei': 59, 'gestern': 1931, 'heute': 1931, 'mit': 1960, 'ned': 1930, 'net': 1930,
'nicht': 1930}, {'...': 2771, '<not>': 1925, '<they>': 2470, 'a': 1206, 'aber': 1926, 'abgemacht': 59, 'ah': 1206,
'angesetzt': 59, 'au': 1206, 'auch': 1206, 'aufgetaucht': 464, 'ausgefallen': 8, 'ausgemacht': 59, 'dann': 1926,
'dazugekommen': 464, 'dazugestossen': 464, 'dazugestoßen': 464, 'ein': 2773, 'eingeplant': 59, 'eingetragen': 59,
'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'gekommen': 464, 'geplant': 59, 'gestern': 1931, 'heute': 1931, 'ich':
2775, 'jetzt': 2772, 'kein': 2777, 'leider': 1954, 'mir': 2474, 'mit': 1960, 'mitgekommen': 464, 'ned': 1930, 'net':
1930, 'nicht': 2778, 'reserviert': 59, 'terminiert': 59, 'uns': 2474, 'verabredet': 59, 'vereinbart': 59,
'vorbeigefahren': 464, 'vorbeigekommen': 464, 'wieder': 2772, 'wir': 2779}, {'...': 2601}, {'...': 2601, 'ich': 2781,
'wir': 2781}, {'...': 2601, 'mich': 2377, 'uns': 2377}, {'...': 2601, 'ich': 2783, 'mich': 2377, 'uns': 2377, 'wir':
2783}, {'...': 2376, 'hoeren': 357, 'horen': 357, 'mal': 2617, 'sehen': 357, 'treffen': 357, 'verabreden': 357,
'wiedersehen': 357, 'zusammensetzen': 357, 'zusammentelefonieren': 357}, {'dringend': 2623, 'mal': 2617, 'mich': 2785,
'uns': 2377, 'wieder': 357}, {'mal': 2617, 'mich': 2785, 'uns': 2377}, {'dringend': 2623, 'ich': 2786, 'mal': 2617,
'mich': 2785, 'uns': 2377, 'wieder': 357, 'wir': 2787}, {'ich': 2787, 'mal': 2617, 'mich': 2785, 'uns': 2377, 'wir':
2787}, {'fuer': 1755, 'fur': 1755, 'mit': 1755}, {'gegangen': 464, 'gewesen': 464}, {'an': 59}, {'': (2, 'plan'),
'an': 59, 'auf': 0, 'fest': 59, 'in': 0}, {'me': 2049}, {'<they>': 1359, '^': 1363, 'an': 1358}, {'auf': 8}, {'nicht':
2796}, {'mich': 464}, {'': (23, 'contact'), '<hat>': 464}, {'': (23, 'contact'), 'wird': 59}, {'N': 601, 'to': 1921},
{'N': 507, '^': 12, 'an': 1833, 'bei': 280, 'fuer': 1748, 'fur': 1748, 'ich': 303, 'mein': 39, 'meine': 39,
'meinerseits': 303, 'von': 1835}, {'do': 2802, 'dos': 1749}, {'d': 39, 'll': 39, 'will': 39, 'would': 39}, {'i':
2804}, {'<them>': 2805, 'N': 596, 'me': 1368, 'us': 1368}, {'ich': 59, 'ma': 59, 'mich': 59}, {'ich': 59, 'mich': 59,
'wir': 59}, {'<they>': 0}, {'...': 1979, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59,
'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 1980, 'ma': 2760, 'sich': 2809,
'steht': 59, 'vereinbart': 59, 'vergessen': 8, 'wir': 2760, 'wollen': 8, 'zugesagt': 59}, {'sich': 2809}, {'gelaufen':
464, 'glaufen': 464, 'glaufn': 464}, {'weg': 2812}, {'den': 2813, 'weg': 2812}, {'...': 1838, 'den': 2813, 'weg':
2812}, {'': (11, 'thinking'), '^': 2405}, {'': (11, 'thinking'), 'grad': 357, 'mir': 2816, 'ob': 357}, {'': (11,
'thinking'), 'gerade': 357, 'ich': 357, 'mir': 2816, 'ob': 357, 'wen': 357, 'wie': 357}, {'gewartet': 8,
'hingefahren': 8}, {'...': 2573, 'abgesagt': 8, 'fuer': 2569, 'fur': 2572, 'ist': 2578, 'kam': 2580, 'kommt': 2580,
'kurzfristig': 2254, 'spontan': 2254, 'wieder': 2254}, {'ob': 357}, {'augen': 740}, {'vier': 2822}, {'lebenszeichen':
8, 'wort': 8}, {'silbe': 8}, {'kein': 2824, 'keine': 2825, 'nichts': 8, 'nix': 8}, {'...': 2826, 'kein': 2824,
'keine': 2825, 'nichts': 8, 'nix': 8}, {'...': 2826, 'ich': 2827, 'kein': 2824, 'keine': 2825, 'nichts': 8, 'nix': 8,
'wir': 2827}, {'hoer': 2828, 'hoere': 2828, 'hoeren': 2828, 'hor': 2828, 'hore': 2828, 'horen': 2828, 'kam': 2828,
'kommt': 2828}, {'als': 1886}, {'<them>': 2829, 'N': 2830}, {'': (23, 'contact'), '$$': 464, 'D': 59, 'fuer': 413,
'fur': 413}, {'gewartet': 8}, {'': (0, 'missed'), 'gewartet': 8, 'versucht': 8}, {'antworten': 8, 'gratulieren': 8,
'schreiben': 8, 'treffen': 8}, {'anzurufen': 8, 'zu': 2835}, {'gratulieren': 8, 'schreiben': 8}, {'...': 2836,
'abzusagen': 8, 'anzurufen': 8, 'zu': 2837, 'zuruckzurufen': 8, 'zurueckzurufen': 8}, {'anruf': 8}, {'': (1, 'moved'),
'auf': 1496, 'wir': 1496}, {'...': 2206, 'sich': 2206}, {'uf': 1496}, {'<they>': 507, '^': 12, 'ich': 39}, {'<them>':
2410, '<they>': 1376, '^': 12, 'am': 1378, 'auf': 1378, 'beim': 1378, 'dass': 2843, 'ich': 2411, 'im': 1378, 'mir':
1379, 'per': 1378, 'uns': 1379}, {'...': 856}, {'sollte': 357, 'sollten': 357}, {'': (22, 'gave:volunteering'), 'at':
436, 'bei': 436, 'fuer': 436, 'fur': 436}, {'gelegt': 1496, 'geschoben': 1496, 'verlegt': 1496, 'verschoben': 1496},
{'D': 2848}, {'auf': 2849}, {'D': 2850}, {'bekommen': 464, 'erhalten': 464}, {'erfahren': 1803, 'gehoert': 464,
'gehort': 464, 'mail': 2852, 'nachricht': 2852, 'nichts': 2680}, {':': 39, '^': 12, 'noch': 39}, {'^': 12, 'noch':
39}, {'^': 1702}, {'<them>': 2856, '^': 1702}, {'ausstaendig': 303, 'ausstandig': 303, 'ausstehend': 303, 'faellig':
303, 'fallig': 303, 'fehlen': 2854, 'fehlt': 2854, 'noch': 2553, 'offen': 303, 'stehen': 2855, 'steht': 2855,
'werden': 2857, 'wird': 2857}, {'^': 66, 'ich': 507, 'wir': 507}, {'': (23, 'contact'), 'wir': 507}, {'^': 20, 'noch':
1317}, {'^': 20, 'mir': 2861, 'noch': 1317, 'uns': 2861}, {'...': 2826, '^': 66, 'kein': 2824, 'keine': 2825,
'nichts': 8, 'nix': 8}, {'...': 2826, '^': 66, 'ich': 2863, 'kein': 2824, 'keine': 2825, 'nichts': 8, 'nix': 8, 'wir':
2863}, {'wir': 507}, {'^': 1706}, {'bekomm': 2859, 'bekomme': 2859, 'bekommen': 2860, 'brauch': 2859, 'brauche': 2859,
'erhalte': 2859, 'erhalten': 464, 'fehlen': 2862, 'fehlt': 2862, 'gekriegt': 464, 'hoer': 2828, 'hoere': 2828,
'hoeren': 2828, 'hor': 2828, 'hore': 2828, 'horen': 2828, 'kam': 2828, 'kommt': 2864, 'krieg': 2859, 'kriege': 2859,
'kriegen': 2865, 'werden': 2866, 'wird': 2866}, {'als': 1886, 'erfahre': 2060, 'erfuhr': 2060, 'hoerte': 2060,
'horte': 2060, 'weiss': 2060, 'weiß': 2060}, {'...': 2853, '<me>': 2858, '<them>': 2867, 'D': 2850, 'N': 2868,
'meiner': 1830}, {'tuer': 8, 'tur': 8}, {'verschlossener': 2870}, {'': (13, 'talk'), 'ich': 1762}, {'fuer': 357},
{'was': 2873}, {'ich': 380}, {'...': 2874, '<they>': 2875}, {'richtige': 357}, {'guter': 357}, {'gute': 357}, {'der':
2877, 'die': 2877, 'ein': 2878, 'eine': 2879, 'jemand': 2873, 'was': 2873}, {'...': 2880}, {'for': 1317, 'on': 1317},
{'da': 464, 'dabei': 464, 'mit': 1396}, {'aber': 8, 'doch': 8}, {'ausgemacht': 2884, 'geplant': 2884, 'verabredet':
2884}, {'fur': 357}, {'<gone>': 464, 'N': 2883, 'ausgemacht': 2884, 'geplant': 2884, 'schon': 2885, 'verabredet':
2884, 'was': 2886}, {'N': 2883}, {'': (23, 'contact'), 'dabei': 464}, {'': (23, 'contact'), 'da': 464, 'dabei': 464,
'mit': 2889}, {'...': 2888, 'N': 2890, 'am': 1391, 'an': 1216, 'auf': 1216, 'bei': 1216, 'beim': 1216, 'da': 464,
'in': 1216, 'mit': 1403, 'online': 1396, 'per': 1397, 'remote': 1396, 'zu': 1216, 'zugeschaltet': 464}, {'': (23,
'contact'), '<me>': 1400, '<my>': 464}, {'...': 1959, 'bei': 464, 'mit': 464}, {'': (23, 'contact'), 'am': 1391,
'anhang': 1383, 'dabei': 464, 'familie': 1383, 'frau': 1383, 'freund': 1383, 'freundin': 1383, 'hund': 1383, 'kind':
1383, 'kindern': 1383, 'mann': 1383, 'partner': 1383, 'partnerin': 1383, 'von': 1394}, {'erreichen': 8, 'hause': 8},
{'da': 8, 'daheim': 8, 'zu': 2895, 'zuhause': 8}, {'...': 2887, '<they>': 2875, 'D': 1386, 'N': 2883, 'abend': 1388,
'alle': 1217, 'am': 1390, 'an': 1216, 'anwesend': 464, 'auch': 2891, 'auf': 1399, 'aufgetaucht': 464, 'bei': 2892,
'beide': 1217, 'beim': 1216, 'da': 1400, 'dabei': 464, 'dazugekommen': 464, 'dazugestossen': 464, 'dazugestoßen': 464,
'der': 2471, 'drei': 1402, 'ebenfalls': 1404, 'ein': 1402, 'eine': 1402, 'einen': 1402, 'fuer': 1407, 'fur': 1410,
'ganze': 1401, 'gekommen': 464, 'halbe': 1402, 'hier': 464, 'ich': 2893, 'im': 1219, 'in': 1225, 'ins': 1219,
'kaffee': 1388, 'kurz': 1221, 'mit': 2894, 'mitgekommen': 464, 'moment': 1388, 'n': 1402, 'nachmittag': 1388, 'ne':
1402, 'nicht': 2896, 'noch': 1404, 'online': 1396, 'per': 1397, 'remote': 1396, 'samt': 1384, 'sprung': 1388, 'std':
1388, 'stuendchen': 1388, 'stundchen': 1388, 'stunde': 1388, 'stunden': 1388, 'und': 1384, 'vorbeigefahren': 464,
'vorbeigekommen': 464, 'vormittag': 1388, 'weile': 1388, 'wieder': 1217, 'wir': 2350, 'zu': 1413, 'zugeschaltet': 464,
'zum': 1414, 'zur': 1414, 'zwei': 1402}, {'der': 2877, 'die': 2877, 'ein': 2878, 'eine': 2879, 'jemand': 2886, 'was':
2886}, {'...': 2898}, {'<gone>': 464, 'N': 2883, 'ausgemacht': 2884, 'geplant': 2884, 'schon': 2885, 'verabredet':
2884}, {'an': 1216, 'auf': 1216, 'bei': 1216, 'beim': 1216, 'da': 464, 'in': 1216, 'zu': 1216}, {'': (23, 'contact'),
'<me>': 1222, '<my>': 464}, {'abend': 1388, 'ganze': 1401, 'halbe': 1401, 'kaffee': 1388, 'moment': 1388,
'nachmittag': 1388, 'paar': 2772, 'sprung': 1388, 'std': 1388, 'stuendchen': 1388, 'stundchen': 1388, 'stunde': 1388,
'stunden': 1388, 'vormittag': 1388, 'weile': 1388}, {'an': 1216, 'auf': 1216, 'bei': 1216, 'beim': 1216, 'in': 1216,
'zu': 1216, 'zusammen': 0}, {'': (14, 'together'), '...': 1959, 'bei': 464, 'mit': 464}, {'...': 2900, 'D': 1386, 'N':
2883, 'abend': 1388, 'alle': 2901, 'am': 1390, 'an': 1216, 'anwesend': 464, 'auch': 2891, 'auf': 1399, 'aufgetaucht':
464, 'bei': 2902, 'beide': 1217, 'beim': 1216, 'da': 1400, 'dabei': 464, 'dazugekommen': 464, 'dazugestossen': 464,
'dazugestoßen': 464, 'drei': 1402, 'ebenfalls': 1404, 'ein': 2903, 'eine': 1402, 'einen': 1402, 'fuer': 1407, 'fur':
1410, 'ganze': 1401, 'gekommen': 464, 'halbe': 1402, 'hier': 464, 'ich': 2350, 'im': 1219, 'in': 1225, 'ins': 1219,
'jetzt': 2772, 'kaffee': 1388, 'kein': 2777, 'kurz': 1221, 'mit': 2894, 'mitgekommen': 464, 'moment': 1388, 'n': 1402,
'nachmittag': 1388, 'ne': 1402, 'nicht': 2776, 'noch': 1404, 'online': 1396, 'per': 1397, 'remote': 1396, 'samt':
1384, 'sprung': 1388, 'std': 1388, 'stuendchen': 1388, 'stundchen': 1388, 'stunde': 1388, 'stunden': 1388, 'und':
1384, 'vorbeigefahren': 464, 'vorbeigekommen': 464, 'vormittag': 1388, 'weile': 1388, 'wieder': 2904, 'wir': 2905,
'zu': 1413, 'zugeschaltet': 464, 'zum': 1414, 'zur': 1414, 'zwei': 1402}, {'uf': 1317}, {'auf': 1317, 'ich': 2423,
'immer': 2422, 'jetzt': 2421, 'no': 2907, 'weiterhin': 2421, 'wir': 2423}, {'': (7, 'waiting'), '<my>': 525}, {'^':
2909}, {'auf': 2910, 'ich': 2426, 'immer': 2422, 'jetzt': 2421, 'seit': 2425, 'weiterhin': 2421, 'wir': 2426},
{'called': 1856, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 1857, 'postponed': 1857, 'pushed': 1857,
'rescheduled': 1857, 'shifted': 1857, 'wohl': 357}, {'N': 8}, {'noch': 2913}, {'N': 2914}, {'': (13, 'talk'),
'nichts': 1751, 'noch': 1752}, {'waere': 380, 'ware': 380, 'wäre': 380}, {'ich': 2917}, {'': (13, 'talk'), '<they>':
2918}, {'koennte': 357, 'konnte': 357, 'könnte': 357}, {'<them>': 39, 'ich': 40, 'mich': 2428, 'wir': 40}, {'': (2,
'plan'), '<them>': 39, 'mit': 59}, {'': (2, 'plan'), '<them>': 39, 'ich': 2922, 'mich': 2428, 'mit': 59, 'wir': 40},
{'': (2, 'plan'), '<them>': 39}, {'ich': 40, 'wir': 2924}, {'auf': 1759, 'beim': 1759, 'da': 1759, 'fort': 1759,
'gerade': 1761, 'grad': 1761, 'hoere': 0, 'hore': 0, 'im': 1760, 'in': 1759, 'kurz': 1761, 'ned': 1761, 'net': 1761,
'nicht': 1761, 'unterwegs': 1759, 'weg': 1759}, {'er': 0, 'es': 2710, 'ich': 2926, 'sie': 0}, {'^': 1230, 'treffen':
59}, {'<thing>': 1066, '<work>': 1066, 'absagen': 66, 'angebot': 1066, 'antwort': 1066, 'bescheid': 1228,
'bestaetigung': 1066, 'bestatigung': 1066, 'entscheidung': 1066, 'feedback': 1229, 'fotos': 1066, 'kostenvoranschlag':
1066, 'muster': 1066, 'offerte': 1066, 'rechnung': 1066, 'ruckmeldung': 1276, 'rueckmeldung': 1276, 'unterlagen':
1066, 'vertrag': 1066, 'zahlen': 1066, 'zusagen': 66}, {'...': 2928, '<me>': 507, '<until>': 1435, '^': 2929, 'dass':
1285, 'ich': 2602, 'mir': 2197, 'nicht': 2196, 'wir': 2602}, {'durchgegangen': 292}, {'<work>': 2931}, {'s': 2932},
{'<their>': 2932, 'N': 2933}, {'...': 2318, '<them>': 2319, '<title>': 647, '<vowed>': 645, '^': 626, 'es': 2320,
'gesagt': 641, 'geschrieben': 641, 'gsagt': 641, 'gschriebn': 641, 'ich': 2322, 'leider': 682, 'mit': 729, 'nicht':
681, 'wir': 2322}, {'...': 81}, {'<deed1>': 2936, '<give1>': 2326, '<sees1>': 2329, '<serves>': 2336}, {'<them>':
2368, '^': 12, 'ich': 2372, 'mich': 2370, 'uns': 2370, 'wir': 2372}, {'<them>': 2368, '^': 12, 'ich': 2379, 'mich':
2377, 'uns': 2377, 'wir': 2379}, {'<them>': 2368, '^': 12, 'ich': 2384, 'mich': 2382, 'uns': 2382, 'wir': 2384},
{'...': 413, 'D': 59, 'uns': 413}, {'<gone>': 464, '<their>': 2932, 'N': 2933}, {'...': 2942, '<their>': 2932, 'D':
1489, 'N': 2933, 'ich': 2350, 'leider': 1954, 'nicht': 1953, 'wir': 2350}, {'<them>': 2396, 'auf': 1365, 'besser':
380, 'dringend': 380, 'endlich': 380, 'lieber': 380, 'mich': 2353, 'mir': 2353, 'niemals': 380, 'unbedingt': 380,
'uns': 2353}, {'': (2, 'plan'), '...': 413, 'D': 59}, {'dritt': 740, 'fuenft': 740, 'funft': 740, 'viert': 740,
'zweit': 740}, {'...': 1959, 'ich': 2350, 'wir': 2350, 'zu': 2946}, {'...': 2934, '<acts1>': 454, '<have>': 2935,
'<should>': 796, '<their>': 2932, 'N': 2933, '^': 2937, 'arbeite': 2343, 'auf': 2231, 'begleite': 2347, 'begleiten':
2347, 'beide': 740, 'beiden': 740, 'bereite': 2343, 'besuchen': 459, 'bin': 2395, 'braeuchte': 1965, 'brauch': 1968,
'brauche': 1968, 'brauchen': 1968, 'brauchte': 1965, 'bräuchte': 1965, 'darf': 2356, 'drei': 740, 'duerfen': 2356,
'durfen': 2356, 'erhoffe': 2100, 'erwarte': 2113, 'erwarten': 2113, 'essen': 459, 'fahr': 2357, 'fahre': 2357,
'fahren': 459, 'feiern': 459, 'fliegen': 459, 'freu': 2360, 'freue': 2360, 'freuen': 2360, 'geh': 2357, 'gehe': 2357,
'gehen': 459, 'halten': 459, 'hol': 2347, 'hole': 2347, 'holen': 2347, 'leg': 2343, 'lege': 2343, 'machen': 459,
'mit': 1960, 'mochte': 40, 'mochten': 40, 'moechte': 40, 'moechten': 40, 'muass': 429, 'mues': 429, 'muessen': 2938,
'muesste': 2375, 'muessten': 2375, 'muss': 2939, 'mussen': 2940, 'musste': 2386, 'mussten': 2386, 'möchte': 40,
'müsste': 2386, 'müssten': 2386, 'reden': 459, 'samma': 2391, 'schuld': 2392, 'schulde': 2392, 'schulden': 2393,
'seh': 2394, 'sehe': 2394, 'sehen': 2941, 'sind': 2943, 'soll': 2944, 'solle': 2398, 'sollen': 2400, 'solln': 2401,
'sollte': 2402, 'sollten': 2402, 'sprechen': 459, 'starten': 459, 'stell': 2343, 'stelle': 2343, 'telefonieren': 459,
'treffen': 2945, 'veranstalten': 459, 'vier': 740, 'war': 2391, 'waren': 2947, 'wart': 2424, 'warte': 2427, 'warten':
2427, 'werd': 40, 'werde': 40, 'werden': 40, 'will': 40, 'wollen': 40, 'zoomen': 459, 'zwei': 740}, {'^': 1230,
'nichts': 8, 'nix': 8}, {'nichts': 8, 'nix': 8}, {'...': 2950, 'nichts': 8, 'nix': 8}, {'...': 2949, '<me>': 507,
'<until>': 1435, '^': 1230, 'das': 2951, 'es': 2951, 'gestrichen': 8, 'ist': 472, 'kommen': 59, 'nichts': 8, 'nix': 8,
'stattfinden': 59, 'wurde': 472}, {'...': 2950, 'das': 2951, 'es': 2951, 'nichts': 8, 'nix': 8}, {'me': 740}, {'':
(13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0, 'sie': 0}, {'...': 2601, 'dass': 1285, 'ich': 2602, 'wir': 2602},
{'anrufen': 8, 'besuchen': 8, 'essen': 8, 'fragen': 8, 'gehen': 8, 'gratulieren': 8, 'mailen': 8, 'muessen': 8,
'mussen': 8, 'schreiben': 8, 'sehen': 8, 'sollen': 8, 'sprechen': 8, 'treffen': 8, 'vorbeischauen': 8, 'wollen': 8,
'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 2957, 'eigentlich': 8}, {'...': 2957, '<me>': 507, 'eigentlich': 8,
'ich': 8, 'wir': 8}, {'...': 2957, 'eigentlich': 8, 'ich': 8, 'wir': 8}, {'gehalten': 602}, {'N': 2961}, {'...': 1916,
'fuer': 2962, 'fur': 2962}, {'<they>': 1359, '^': 1363, 'an': 1358, 'gern': 357, 'gerne': 357}, {'abgemacht': 2227,
'ausgemacht': 2227, 'beschlossen': 2227, 'besprochen': 2227, 'festgelegt': 2227, 'nichts': 8, 'nix': 8, 'vereinbart':
2227}, {'...': 2965, '<they>': 1359, '^': 1363, 'abgemacht': 59, 'abgesagt': 8, 'an': 1358, 'angesetzt': 59,
'ausgemacht': 59, 'das': 2951, 'eingeplant': 59, 'eingetragen': 59, 'es': 2951, 'festgelegt': 59, 'fixiert': 59,
'gebucht': 59, 'geplant': 59, 'gern': 357, 'gerne': 357, 'gestrichen': 8, 'ist': 472, 'kurzfristig': 2254, 'mir':
2255, 'nichts': 8, 'nix': 8, 'reserviert': 59, 'spontan': 2254, 'terminiert': 59, 'uns': 2255, 'vereinbart': 59,
'verschoben': 1831, 'wieder': 2254, 'wurde': 472}, {'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'eingeplant':
59, 'eingetragen': 59, 'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'reserviert': 59, 'terminiert':
59, 'vereinbart': 59}, {'was': 2886}, {'...': 2968, '<they>': 2875}, {'should': 380}, {'koennte': 1883, 'konnte':
1883, 'könnte': 1883, 'mochte': 1883, 'moechte': 1883, 'muesste': 1883, 'muessten': 1883, 'musste': 1883, 'mussten':
1883, 'möchte': 1883, 'müsste': 1883, 'müssten': 1883, 'sollte': 1883, 'sollten': 1883, 'will': 1883}, {'<me>': 740,
'<them>': 2971, 'dritt': 740, 'erreichen': 1061, 'erwischen': 1061, 'fuenft': 740, 'funft': 740, 'sechst': 740,
'viert': 740, 'zweit': 740}, {'getroffen': 464}, {'': (14, 'together'), 'gewesen': 464}, {'$': 428, '...': 443, '//':
452, '0': 453, '<acts1>': 456, '<agreed>': 458, '<and>': 462, '<appointment>': 473, '<bookable>': 475, '<counsel>':
481, '<give1>': 482, '<gone>': 464, '<handed>': 486, '<hat>': 579, '<have>': 738, '<helper>': 739, '<me>': 744,
'<my>': 750, '<needs>': 757, '<not>': 762, '<said>': 771, '<saysv>': 794, '<sends3>': 69, '<should>': 797, '<their>':
813, '<them>': 981, '<they>': 1458, '<thing>': 1463, '<to_them>': 1464, '<until>': 1471, '<vowed>': 1473, '<will3>':
1474, '<work>': 1478, 'D': 1523, 'N': 1667, '^': 1745, 'abgeblasen': 8, 'abgehangen': 464, 'abgeholt': 464,
'abgemacht': 1746, 'abgesagt': 8, 'abgeschlossen': 464, 'abgestimmt': 464, 'abgmacht': 1747, 'action': 1750,
'aergert': 1096, 'ahnt': 1753, 'als': 1765, 'am': 1772, 'an': 1784, 'and': 1785, 'anfrage': 1788, 'angeblich': 0,
'angebot': 1789, 'angechattet': 464, 'angefragt': 1790, 'angepingt': 464, 'angerufen': 464, 'angeschrieben': 464,
'angesetzt': 59, 'angesprochen': 464, 'angetextet': 464, 'angetroffen': 464, 'anruf': 1791, 'anrufbeantworter': 8,
'anrufen': 1792, 'ans': 1776, 'anscheinend': 0, 'anstehend': 59, 'anstehender': 59, 'antwort': 1793, 'antwortet':
1794, 'antwortete': 464, 'anwesend': 1795, 'anzuklingeln': 1061, 'anzurufen': 1061, 'apero': 464, 'apéro': 464,
'arbeitet': 1796, 'are': 1798, 'argert': 1096, 'asked': 1787, 'ass': 1100, 'assen': 464, 'auf': 1832, 'aufgabe': 1836,
'aufgaben': 1749, 'aufgesucht': 464, 'aufs': 1837, 'aus': 1839, 'ausgefallen': 8, 'ausgefuehrt': 464, 'ausgefuhrt':
464, 'ausgemacht': 1746, 'ausgesprochen': 464, 'ausgetauscht': 464, 'ausgmacht': 1746, 'bailed': 1841, 'ball': 1848,
'bat': 1849, 'because': 0, 'bedankt': 1855, 'bedankte': 1855, 'been': 1858, 'begegnet': 464, 'begegnete': 464,
'beginnt': 1796, 'begleitet': 464, 'begluckwunscht': 464, 'beglueckwuenscht': 464, 'behauptet': 0, 'bei': 1891,
'beide': 679, 'beim': 1900, 'bekomm': 1906, 'bekomme': 1906, 'bekommen': 1909, 'bekommt': 1910, 'benoetigt': 1911,
'benotigt': 1912, 'beraten': 464, 'bergtour': 464, 'berichten': 1913, 'berichtet': 0, 'berichtete': 1915, 'beschwert':
1096, 'besetzt': 8, 'besichtigt': 464, 'besprechung': 1917, 'besprochen': 464, 'besteht': 1095, 'besuch': 1918,
'besuche': 1919, 'besuchen': 1920, 'besucht': 464, 'besuchte': 464, 'bevor': 0, 'bevorstehend': 59, 'bier': 464,
'bierchen': 464, 'biere': 464, 'bietet': 1099, 'big': 1923, 'bin': 1962, 'bittet': 1069, 'bleibt': 1796, 'blumen':
1789, 'booked': 1797, 'bot': 1099, 'bouldern': 464, 'braeuchte': 1965, 'brainstorming': 357, 'brauch': 1968,
'brauche': 1968, 'brauchen': 1968, 'braucht': 1969, 'brauchte': 1965, 'brief': 1970, 'bring': 1975, 'bringe': 1975,
'bringen': 1119, 'bringt': 1119, 'brunche': 1978, 'bräuchte': 1965, 'call': 1981, 'called': 1983, 'can': 1986,
'canceled': 8, 'cancelled': 1987, 'cancelt': 8, 'coaching': 1990, 'coachingstunde': 1989, 'combox': 8, 'coming': 1991,
'confirmed': 1797, 'connect': 1994, 'connected': 1995, 'could': 1986, 'couldn': 1986, 'da': 1996, 'dafuer': 1997,
'dafur': 1997, 'damit': 0, 'dank': 1998, 'danke': 2001, 'dankeschoen': 2000, 'dankeschon': 2000, 'dankt': 1855,
'daran': 2004, 'darf': 2009, 'das': 2011, 'dass': 2020, 'dates': 2021, 'daumen': 2025, 'debattiert': 464, 'deck':
2028, 'dem': 2032, 'denen': 2032, 'denk': 2034, 'denke': 2036, 'denkt': 0, 'denn': 0, 'der': 2048, 'deren': 0,
'dessen': 0, 'did': 2052, 'didn': 2052, 'die': 2055, 'dienst': 2058, 'dinner': 1917, 'diskutiert': 464, 'dm': 1789,
'does': 2052, 'doesn': 2052, 'draengt': 1128, 'dran': 2059, 'drangt': 1128, 'dringt': 1095, 'drink': 464, 'drinks':
464, 'durch': 2062, 'durchgearbeitet': 464, 'durchgegangen': 464, 'durchgeklingelt': 464, 'durchgerufen': 464,
'durchgesprochen': 464, 'e': 2064, 'ehrenamt': 2065, 'ehrenamtlich': 2073, 'ehrenamtsarbeit': 436, 'eigentlich': 2079,
'einander': 2080, 'einer': 2081, 'einfach': 435, 'eingeladen': 2082, 'eingeplant': 59, 'eingetragen': 59, 'einladung':
1789, 'einsatz': 2058, 'email': 2083, 'emailed': 1983, 'empfahl': 1131, 'empfehlen': 1131, 'empfehlung': 2086,
'empfehlungsschreiben': 1764, 'empfiehlt': 1131, 'entfaellt': 8, 'entfallen': 8, 'entfallt': 8, 'entfiel': 8, 'er':
2094, 'ergebnis': 0, 'erhalte': 2095, 'erhoffe': 2100, 'erinnere': 2102, 'erinnerung': 2103, 'erklaert': 2108,
'erklart': 2108, 'ermahnt': 1133, 'ermutigt': 1133, 'eroeffnung': 2110, 'eroffnung': 2110, 'erreichen': 1792,
'erreicht': 464, 'ersatztermin': 1496, 'erschien': 1441, 'erwarte': 2113, 'erwarten': 2113, 'erwischt': 464,
'erzaehlt': 2117, 'erzaehlte': 1915, 'erzahlt': 2117, 'erzahlte': 1915, 'es': 2119, 'esse': 2121, 'essen': 2123,
'ewig': 2126, 'f': 2127, 'faellt': 2130, 'faend': 1140, 'faende': 1140, 'faengt': 2131, 'fahr': 1919, 'fahre': 1919,
'fahren': 1492, 'falls': 0, 'fallt': 2130, 'fand': 2136, 'fande': 1140, 'fanden': 2133, 'fangt': 2131, 'fazit': 0,
'feedback': 2141, 'fehlen': 2144, 'fehlt': 2144, 'feier': 2110, 'feierabendbier': 464, 'feiern': 1492, 'feiert': 2147,
'festgelegt': 2148, 'fiel': 2149, 'fielen': 2150, 'findet': 2151, 'fitness': 464, 'fix': 2152, 'fixiert': 59,
'flachgefallen': 8, 'flaked': 1841, 'fliege': 1919, 'follow': 2154, 'fordert': 1148, 'frag': 2155, 'frage': 2156,
'fragen': 1792, 'fragt': 1151, 'fragte': 2157, 'freiwillig': 2160, 'freiwillige': 1757, 'freiwilligenarbeit': 436,
'freiwilligeneinsatz': 436, 'freiwilliger': 1757, 'freu': 2162, 'freue': 2162, 'freut': 1096, 'fruehstueck': 1978,
'fruehstuecke': 1978, 'fruhstuck': 1978, 'fruhstucke': 1978, 'fuer': 2178, 'fuerchtet': 0, 'fur': 2189, 'furchtet': 0,
'fussball': 464, 'fänd': 1140, 'gab': 1164, 'gaben': 1166, 'ganz': 2190, 'gassi': 464, 'gearbeitet': 464, 'gebowlt':
464, 'gebrainstormt': 464, 'gebruncht': 464, 'gebucht': 59, 'geburtstag': 2192, 'gecancelled': 8, 'gecancelt': 8,
'gechattet': 464, 'gechillt': 464, 'gecoacht': 464, 'gedanke': 357, 'gedankt': 464, 'geeinigt': 464, 'gefahren': 464,
'gefeiert': 464, 'geflogen': 464, 'gefragt': 1790, 'gefruehstueckt': 464, 'gefruehstuekt': 464, 'gefruhstuckt': 464,
'gefruhstukt': 464, 'gefuehrt': 464, 'gefuhrt': 464, 'gegangen': 464, 'gegessen': 464, 'geghostet': 8, 'gegrillt':
464, 'geh': 1919, 'gehabt': 464, 'gehalten': 464, 'gehe': 1919, 'gehen': 1492, 'gehoert': 2193, 'geholfen': 464,
'gehort': 2193, 'geht': 2201, 'gejasst': 464, 'gejoggt': 464, 'gekickt': 464, 'geklettert': 464, 'gekloent': 464,
'geklont': 464, 'gelaufen': 464, 'gelernt': 464, 'gemailt': 464, 'gemeinnuetzig': 436, 'gemeinnutzig': 436,
'gemeinsam': 740, 'gemeint': 2108, 'gemoved': 1496, 'gepingt': 464, 'gepitcht': 464, 'geplant': 2148, 'geplatzt': 8,
'geplatzter': 8, 'geplaudert': 464, 'geprobt': 464, 'gequatscht': 464, 'geredet': 464, 'geruchten': 1913,
'geruchteweise': 0, 'geruechten': 1913, 'geruechteweise': 0, 'gesagt': 2205, 'geschnackt': 464, 'geschoben': 2206,
'geschrieben': 2207, 'gesehen': 2212, 'gesellte': 2218, 'gesellten': 2218, 'gesessen': 464, 'gesimst': 464, 'geskypt':
464, 'gespielt': 464, 'gesprachsrunde': 464, 'gespraechsrunde': 464, 'gesprochen': 464, 'gestritten': 464, 'getextet':
464, 'getraenke': 2220, 'getraeumt': 2221, 'getranke': 2220, 'getratscht': 464, 'getraumt': 2221, 'getroffen': 464,
'getrunken': 464, 'gewandert': 464, 'gewesen': 464, 'geworkshopt': 464, 'gezoomt': 464, 'gfixt': 59, 'gha': 464,
'ghostet': 2222, 'gibt': 1166, 'ging': 2224, 'gingen': 464, 'glatt': 2225, 'glaubt': 0, 'gluehwein': 464, 'gluhwein':
464, 'gmacht': 464, 'golf': 464, 'golfrunde': 464, 'got': 2226, 'gotta': 39, 'gratscht': 464, 'gratuliert': 464,
'gredet': 464, 'gredt': 464, 'gruble': 357, 'grueble': 357, 'gseh': 464, 'gseit': 464, 'gsessen': 464, 'gsessn': 464,
'gsi': 464, 'gsproche': 464, 'gsprochen': 464, 'gtroffe': 464, 'hab': 2257, 'habe': 2259, 'haben': 2268, 'habs': 2241,
'haengen': 743, 'haett': 2271, 'haette': 2275, 'haetten': 2276, 'haettn': 2278, 'ham': 2279, 'hangen': 743, 'has':
2281, 'hat': 2290, 'hatt': 2292, 'hatte': 2298, 'hatten': 2300, 'hattn': 2278, 'hausaufgabe': 1836, 'have': 2301,
'he': 2303, 'hebt': 2305, 'heisst': 2306, 'heißt': 2306, 'herzlichen': 2307, 'hiess': 2306, 'hingesetzt': 464, 'hob':
2305, 'hochzeit': 2110, 'hochzeitstag': 2308, 'hockte': 2310, 'hockten': 2310, 'hoere': 2193, 'hoert': 2311, 'hofft':
0, 'holt': 2312, 'hore': 2193, 'hort': 2311, 'hätte': 2313, 'hätten': 2314, 'i': 2315, 'ich': 2431, 'idee': 357,
'ihm': 2434, 'ihn': 679, 'ihnen': 2435, 'ihr': 2436, 'ihre': 2011, 'ihrer': 2440, 'im': 2441, 'immer': 2446, 'in':
2450, 'informierte': 2451, 'ins': 2453, 'interviewt': 464, 'intro': 2460, 'introduced': 2462, 'intros': 2463, 'is':
2464, 'ist': 2476, 'jassen': 464, 'jetzt': 2477, 'joggen': 1205, 'joggingrunde': 464, 'kaffee': 2478,
'kalendereintrag': 59, 'kam': 2483, 'kamen': 2484, 'kann': 2485, 'karte': 1789, 'kartenabend': 464, 'kartons': 2486,
'kein': 2490, 'keine': 2496, 'keinen': 2497, 'keiner': 2503, 'keinerlei': 453, 'kennen': 2504, 'kennengelernt': 464,
'kickoff': 1917, 'kino': 464, 'kisten': 2486, 'klappt': 1441, 'klappte': 1441, 'kleider': 2220, 'kleidung': 2220,
'klettern': 464, 'knapp': 2505, 'koennen': 2506, 'koennte': 2507, 'koennten': 2509, 'komme': 2511, 'kommt': 2513,
'komplett': 2225, 'kondoliert': 464, 'konnen': 2506, 'konnte': 2507, 'konnten': 2509, 'kontakt': 2524, 'konzert':
2110, 'krieg': 1906, 'kriege': 1906, 'kriegen': 1909, 'kriegt': 1910, 'kuchen': 2220, 'kuemmern': 1244, 'kuemmert':
1244, 'kummern': 1244, 'kummert': 1244, 'kunnt': 464, 'kurzfristig': 2254, 'könnte': 2507, 'könnten': 2509, 'lag':
2527, 'lange': 2126, 'lasse': 2528, 'laufrunde': 464, 'laut': 2529, 'lead': 2532, 'lebensmittel': 2220, 'legt': 1249,
'legte': 1249, 'leider': 2534, 'lesung': 2110, 'lief': 2535, 'liegt': 2537, 'liess': 2528, 'liest': 2311, 'ließ':
2528, 'lunch': 1981, 'mache': 2539, 'macht': 2539, 'mahnt': 1133, 'mail': 2544, 'mailbox': 8, 'mailt': 1260, 'mailte':
2545, 'mal': 2548, 'man': 2549, 'medien': 1913, 'meeting': 1981, 'mega': 435, 'mein': 2551, 'meine': 2552,
'meinerseits': 2554, 'meint': 0, 'meinte': 0, 'meld': 2366, 'melde': 2366, 'meldet': 2556, 'meldete': 1265, 'memo': 4,
'mentorats': 2557, 'mentoring': 2563, 'mentoringstunde': 2564, 'merci': 2565, 'merke': 4, 'merken': 4, 'messaged':
1983, 'mich': 2574, 'mir': 2581, 'mit': 2597, 'miteinander': 2598, 'mobel': 2486, 'mochte': 2603, 'moebel': 2486,
'moechte': 2606, 'moved': 2608, 'muass': 2609, 'mues': 2609, 'muess': 2610, 'muessen': 2616, 'muesst': 2621,
'muesste': 2627, 'muessten': 2628, 'munkelt': 2311, 'muss': 2636, 'mussen': 2639, 'musst': 2621, 'musste': 2644,
'mussten': 2645, 'mut': 2647, 'möchte': 2603, 'müss': 2610, 'müsste': 2650, 'müssten': 2651, 'nach': 2653, 'nachdem':
0, 'nachgedacht': 2654, 'nachgefasst': 464, 'nachgefragt': 1790, 'nachgehakt': 2655, 'nachgeholt': 2477, 'nachricht':
2656, 'nachste': 2658, 'nachster': 2660, 'naechste': 2662, 'naechster': 2664, 'naemlich': 0, 'nahm': 2305,
'namenstag': 2665, 'namlich': 0, 'natuerlich': 435, 'naturlich': 435, 'ned': 2667, 'need': 2301, 'nehm': 1975,
'nehme': 1975, 'net': 2668, 'neuer': 2669, 'never': 2670, 'next': 2672, 'nich': 2673, 'nicht': 2679, 'nichts': 2684,
'nie': 2685, 'niemand': 2686, 'niemanden': 2688, 'nimmt': 2305, 'nit': 2673, 'nix': 2689, 'no': 2690, 'noch': 2696,
'nod': 2697, 'noed': 2697, 'noshow': 8, 'note': 2699, 'notiz': 2703, 'null': 453, 'nur': 2709, 'ob': 2711, 'obwohl':
0, 'offen': 1964, 'offenbar': 0, 'offene': 2712, 'offener': 2713, 'offensichtlich': 0, 'oper': 464, 'owe': 429,
'owes': 1318, 'padel': 464, 'paket': 1789, 'pakete': 2220, 'party': 2110, 'pass': 2390, 'passe': 2390, 'pendenz':
1749, 'pendenzen': 4, 'ping': 2714, 'pinged': 1983, 'pitch': 2717, 'pitchtraining': 2718, 'pladiert': 1319,
'pladierte': 1319, 'plaediert': 1320, 'plaedierte': 1320, 'planned': 1797, 'platzte': 8, 'plauderei': 464,
'plauderte': 464, 'plausch': 464, 'plauscht': 464, 'pocht': 1095, 'poker': 464, 'post': 2719, 'postkarte': 1789,
'postponed': 1857, 'premiere': 2110, 'pro': 2720, 'probehoeren': 2721, 'probehoren': 2722, 'probevortrag': 2723,
'probier': 2726, 'probiere': 2726, 'probiers': 2726, 'promised': 429, 'props': 2727, 'pushed': 2608, 'quatschte': 464,
'radtour': 464, 'raet': 1326, 'rat': 1326, 'raten': 1326, 'ratsch': 464, 'reagiert': 1441, 'recommended': 380,
'recommends': 380, 'rede': 1919, 'reden': 1492, 'redete': 1100, 'referenz': 2730, 'referred': 1763, 'remind': 2731,
'reminder': 4, 'rescheduled': 2732, 'reviewed': 2733, 'rief': 2735, 'riet': 1326, 'rieten': 1326, 'ruckruf': 2736,
'rueckruf': 2736, 'ruehrt': 1263, 'ruehrte': 1263, 'ruft': 2738, 'ruhrt': 1263, 'ruhrte': 1263, 'rumgehangen': 464,
'rät': 1326, 'sagt': 2740, 'sagte': 2741, 'said': 2742, 'samma': 2391, 'samt': 2743, 'san': 2744, 'sass': 2746,
'sassen': 2747, 'sauna': 464, 'sausen': 742, 'save': 2749, 'says': 2742, 'saß': 2746, 'saßen': 2747, 'schach': 464,
'schaute': 2750, 'schauten': 2218, 'scheduled': 1797, 'scheinbar': 0, 'schicht': 2058, 'schieben': 2206, 'schiebt':
2751, 'schlaegt': 1344, 'schlagt': 1344, 'schlug': 1344, 'schlägt': 1344, 'schneite': 2218, 'schon': 2755, 'schreibt':
2756, 'schrieb': 2545, 'schuld': 2392, 'schulde': 2392, 'schulden': 2757, 'schuldet': 1353, 'schwaetzchen': 464,
'schwatz': 464, 'schwatzchen': 464, 'seh': 2758, 'sehe': 2758, 'sehen': 2761, 'sein': 2011, 'seine': 2011, 'seiner':
2440, 'seit': 2762, 'setze': 2766, 'setzen': 2768, 'setzte': 2218, 'setzten': 2218, 'she': 2303, 'shifted': 1857,
'shoutout': 2727, 'sie': 2769, 'sieht': 2311, 'simse': 2714, 'since': 2770, 'sind': 2780, 'sitzen': 743, 'sitzung':
1917, 'skifahren': 464, 'skitour': 464, 'skypen': 1492, 'sms': 2656, 'sobald': 0, 'solange': 0, 'soll': 2782,
'sollen': 2784, 'sollte': 2788, 'sollten': 2789, 'sozialeinsatz': 436, 'sparring': 2790, 'sparrings': 2557,
'spazieren': 2791, 'spaziergang': 464, 'spenden': 2220, 'spendenaktion': 436, 'spontan': 2254, 'sprach': 1100,
'sprachen': 464, 'sprachnachricht': 1789, 'sprech': 1919, 'spreche': 1919, 'sprechen': 1920, 'spritzer': 464,
'squash': 464, 'stand': 1342, 'standen': 1342, 'startet': 1796, 'statt': 1997, 'stattdessen': 1997, 'stehen': 2792,
'steht': 2793, 'stiess': 2218, 'stiessen': 2218, 'stieß': 2218, 'stießen': 2218, 'stood': 2794, 'storniert': 8,
'suppe': 2220, 'taet': 2795, 'tafel': 832, 'tarock': 464, 'tat': 2795, 'tauchte': 2797, 'taufe': 2110, 'tauschte':
2798, 'tauschten': 464, 'tausend': 2307, 'teilgenommen': 2799, 'teilnehmende': 464, 'telefonierd': 464, 'telefoniere':
1919, 'telefonieren': 1492, 'telefoniert': 2800, 'telefonierte': 464, 'telefonierten': 464, 'tennis': 464, 'termin':
1981, 'terminiert': 59, 'terminvorschlag': 59, 'text': 2714, 'texted': 1983, 'textet': 1260, 'thanks': 2801,
'theater': 464, 'they': 2303, 'thinks': 1332, 'thx': 1921, 'to': 2803, 'todo': 2802, 'todos': 1749, 'told': 2806,
'total': 2225, 'traeumte': 357, 'traf': 464, 'trafen': 464, 'tratscht': 464, 'traumte': 357, 'treff': 2807, 'treffe':
2808, 'treffen': 2810, 'trifft': 2811, 'troffe': 464, 'troffn': 464, 'trost': 2647, 'tät': 2795, 'uban': 2814, 'uber':
2815, 'uberleg': 2817, 'uberlege': 2818, 'ubern': 2814, 'ueban': 2814, 'ueber': 2815, 'ueberleg': 2817, 'ueberlege':
2818, 'uebern': 2814, 'umgebucht': 2206, 'umgelegt': 2206, 'umsonst': 2819, 'umzugskisten': 2486, 'unentgeltlich':
436, 'unerreichbar': 8, 'uns': 2820, 'unsicher': 2821, 'unter': 2823, 'unterhalten': 464, 'unterhielt': 2798,
'unterhielten': 464, 'unterrichtet': 464, 'unterschrieben': 464, 'unterzeichnet': 464, 'v': 2831, 'verabredet': 59,
'verabschiedet': 464, 'verabschiedung': 464, 'verbaselt': 8, 'verbummelt': 8, 'vereinbart': 2832, 'vergebens': 2833,
'vergeblich': 2834, 'vergessen': 2838, 'verhandelt': 464, 'verlangt': 1148, 'verlegt': 1831, 'vermisse': 357,
'vernissage': 2110, 'verpasst': 8, 'verpasster': 2839, 'verpennt': 8, 'verplant': 8, 'versaeumt': 8, 'versaumt': 8,
'verschieben': 2840, 'verschiebt': 2841, 'verschlafen': 8, 'verschobe': 2842, 'verschoben': 1831, 'verschwitzt': 8,
'versoehnt': 464, 'versohnt': 464, 'versprach': 2844, 'versprech': 2412, 'verspreche': 2412, 'verspricht': 1380,
'versuch': 2726, 'versuche': 2726, 'versuchs': 2726, 'versucht': 2845, 'vertagt': 1831, 'vertroestet': 8,
'vertrostet': 8, 'vielen': 2307, 'vielleicht': 2846, 'voellig': 2225, 'voll': 435, 'vollig': 2225, 'volunteered':
2847, 'volunteering': 2847, 'vom': 2851, 'von': 2869, 'vor': 2871, 'vorbeigekommen': 464, 'vorbeigeschaut': 464,
'vorgemerkt': 59, 'vorgestellt': 464, 'vorgezogen': 2206, 'vortrag': 2110, 'vorverlegt': 2206, 'waehrend': 2872,
'waer': 2876, 'waere': 2881, 'wahrend': 2872, 'waiting': 2882, 'wanderung': 464, 'war': 2897, 'ware': 2899, 'waren':
2906, 'warn': 1420, 'warnt': 1423, 'warnte': 1423, 'wart': 2908, 'warte': 2427, 'warten': 2911, 'wartet': 1424, 'was':
2912, 'weder': 2915, 'weil': 0, 'weiss': 2916, 'weiß': 2916, 'welche': 0, 'welcher': 0, 'wenn': 2919, 'wer': 2920,
'werd': 2921, 'werde': 2923, 'werden': 2925, 'whatsapp': 2656, 'wie': 2927, 'wieder': 2254, 'wiedergesehen': 464,
'wiedersehen': 464, 'wiedervorlage': 4, 'will': 2930, 'wir': 2948, 'wird': 2952, 'wirds': 2953, 'with': 2954, 'wo':
2955, 'woan': 1438, 'wohnt': 1796, 'wollen': 2956, 'wollt': 2958, 'wollte': 2959, 'wollten': 2960, 'workshop': 2963,
'worn': 1438, 'wrote': 1983, 'wuenschen': 1452, 'wuenscht': 1454, 'wuerd': 2795, 'wuerde': 2964, 'wunschen': 1452,
'wunscht': 1456, 'wurd': 2795, 'wurde': 2966, 'wurden': 2967, 'wurds': 2953, 'wv': 4, 'wär': 2969, 'wäre': 2899,
'würde': 2964, 'yoga': 464, 'you': 2970, 'zoomen': 1492, 'zu': 2972, 'zufaellig': 2973, 'zufallig': 2973,
'zuruckgerufen': 464, 'zuruckzurufen': 1061, 'zurueckgerufen': 464, 'zurueckzurufen': 1061, 'zusage': 303, 'zusammen':
2974, 'zusammengehockt': 464, 'zusammengesessen': 464, 'zusammengesetzt': 464, 'zuspruch': 2647}]


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

