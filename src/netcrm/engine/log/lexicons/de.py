"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('apéro', 'außer', 'außerdem', 'bloß', 'bräuchte', 'bäckt', 'café', 'dazugestoßen', 'drückt', 'dä',
'dürfte', 'erhält', 'frägt', 'fänd', 'fördert', 'gedrückt', 'groß', 'heißt', 'hält', 'hätte', 'hätten', 'klär',
'könnte', 'könnten', 'kühn', 'kürz', 'kürze', 'leitfäden', 'ließ', 'lässt', 'läutet', 'läutete', 'möchte', 'müss',
'müsste', 'müssten', 'nähe', 'rät', 'räum', 'saß', 'saßen', 'schlägt', 'stieß', 'stießen', 'säge', 'söll', 'tät',
'töchter', 'weiß', 'wär', 'wäre', 'wären', 'wärn', 'würde', 'zusammengehöckt', 'ändern', 'üs')


SHORT: dict[str, str] = {'a': 'ein', 'abd': 'abend', 'abges': 'abgesagt', 'angeb': 'angebot', 'angeruf': 'angerufen',
'anglaut': 'angelautet', 'anglaeut': 'angelautet', 'anglautet': 'angelautet', 'anglaeutet': 'angelautet', 'aufe':
'auf', 'auffe': 'auf', 'ausgef': 'ausgefallen', 'b': 'bei', 'best': 'bestatigt', 'bracht': 'gebracht', 'bz':
'bezahlt', 'bzgl': 'bezuglich', 'chunnt': 'kommt', 'dass': 'dass', 'des': 'das', 'dos': 'das', 'does': 'das', 'eam':
'ihm', 'eingel': 'eingeladen', 'empf': 'empfohlen', 'err': 'erreicht', 'ev': 'vielleicht', 'evtl': 'vielleicht', 'f':
'fur', 'fernmundl': 'telefonisch', 'fernmuendl': 'telefonisch', 'ganga': 'gegangen', 'gange': 'gegangen', 'gangen':
'gegangen', 'gesch': 'geschickt', 'geschr': 'geschrieben', 'gespr': 'gesprochen', 'gessen': 'gegessen', 'gessn':
'gegessen', 'getr': 'getroffen', 'gew': 'gewesen', 'ggf': 'vielleicht', 'gwen': 'gewesen', 'gwesen': 'gewesen',
'gwesn': 'gewesen', 'gwest': 'gewesen', 'ham': 'haben', 'hob': 'habe', 'hod': 'hat', 'hom': 'haben', 'hot': 'hat',
'i': 'ich', 'iahm': 'ihm', 'ick': 'ich', 'is': 'ist', 'isch': 'ist', 'kimmt': 'kommt', 'konf': 'konferenz',
'kontaktd': 'kontaktdaten', 'kummt': 'kommt', 'kva': 'kostenvoranschlag', 'm': 'mit', 'ma': 'wir', 'mgl': 'moglich',
'mia': 'wir', 'mtg': 'meeting', 'nachr': 'nachricht', 'ned': 'nicht', 'net': 'nicht', 'nich': 'nicht', 'nit': 'nicht',
'no': 'noch', 'nod': 'nicht', 'noed': 'nicht', 'protok': 'protokoll', 'pras': 'prasentation', 'praes': 'prasentation',
'rg': 'rechnung', 'ruckm': 'ruckmeldung', 'rueckm': 'ruckmeldung', 'san': 'sind', 'sand': 'sind', 'scho': 'schon',
'si': 'sich', 'spatest': 'spatestens', 'spaetest': 'spatestens', 'spatst': 'spatestens', 'spaetst': 'spatestens',
'telef': 'telefoniert', 'trunken': 'getrunken', 'trunkn': 'getrunken', 'u': 'und', 'unterl': 'unterlagen',
'unterschr': 'unterschrieben', 'v': 'von', 'verans': 'veranstaltung', 'vereinb': 'vereinbart', 'verh': 'verhindert',
'versch': 'verschoben', 'verspr': 'versprochen', 'vertr': 'vertrag', 'vorauss': 'voraussichtlich', 'vorbeigesch':
'vorbeigeschaut', 'vorgest': 'vorgestellt', 'wg': 'wegen', 'wos': 'was', 'z': 'zu', 'zam': 'zusammen', 'zamm':
'zusammen', 'zruck': 'zuruck', 'zrugg': 'zuruck', 'zsamm': 'zusammen', 'zus': 'zusammen', 'zw': 'zwischen', 'us':
'uns', 'ues': 'uns'}


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
'ubernommen': 453}, {'...': 457}, {'<them>': 458}, {'': (23, 'contact')}, {'besucht': 460, 'gesprochen': 460,
'getroffen': 460, 'uebergeben': 460}, {'...': 461, 'besucht': 460, 'gesprochen': 460, 'getroffen': 460, 'uebergeben':
460}, {'besucht': 460, 'gesprochen': 460, 'getroffen': 460, 'ubergeben': 460}, {'...': 463, 'besucht': 460,
'gesprochen': 460, 'getroffen': 460, 'ubergeben': 460}, {'besucht': 460, 'gesprochen': 460, 'getroffen': 460,
'ubergeben': 460, 'uebergeben': 460}, {'...': 465, 'besucht': 460, 'gesprochen': 460, 'getroffen': 460, 'ubergeben':
460, 'uebergeben': 460}, {'ort': 466}, {'<have>': 451, 'anzurufen': 452, 'fuer': 456, 'fur': 459, 'persoenlich': 462,
'personlich': 464, 'vor': 467}, {'<giveinf>': 48, '<giveinf_apart>': 48}, {'...': 469}, {'^': 470}, {'dringend': 471,
'endlich': 471, 'noch': 471, 'unbedingt': 471}, {'N': 312}, {'N': 8, 'bei': 8, 'mit': 8, 'zu': 8}, {':': 39, 'wollte':
474, 'wollten': 474}, {'N': 8, 'bei': 8, 'ich': 474, 'mit': 8, 'wir': 474, 'zu': 8}, {'<network>': 1, 'N': 472,
'fuer': 473, 'fur': 473, 'i': 312, 'ich': 475, 'wir': 475, 'wollt': 476, 'wollte': 476, 'wollten': 476}, {'antwort':
8, 'reaktion': 8, 'ruckmeldung': 8, 'rueckmeldung': 8}, {'...': 430}, {'D': 59, 'bei': 479, 'mich': 479, 'mit': 479,
'uns': 479}, {'i': 480, 'ich': 480, 'ma': 480, 'wir': 480}, {'ich': 39, 'wir': 39}, {'das': 482, 'dass': 482}, {'...':
430, 'D': 59}, {'...': 430, 'D': 59, 'uns': 484}, {'besuchen': 485, 'essen': 485, 'fahren': 485, 'feiern': 485,
'fliegen': 485, 'gehen': 485, 'halten': 485, 'machen': 485, 'reden': 485, 'sehen': 485, 'sprechen': 485, 'starten':
485, 'telefonieren': 485, 'treffen': 485, 'veranstalten': 485}, {'ich': 486}, {'bestaetigt': 59, 'bestatigt': 59,
'fixiert': 59}, {'geklappt': 460, 'hingehauen': 460, 'stattgefunden': 460}, {'...': 489, 'geklappt': 460,
'hingehauen': 460, 'stattgefunden': 460}, {'': (23, 'contact'), 'gekommen': 460}, {'ausgegangen': 460, 'zustande':
491}, {'ausgegangen': 460, 'doch': 492, 'zustande': 491}, {'D': 488, 'haben': 490, 'hat': 490, 'hats': 490, 'ist':
493, 'kam': 493, 'vergessen': 8, 'verpasst': 8, 'verpennt': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8,
'verschwitzt': 8}, {'aus': 8}, {'gestrichen': 8}, {'...': 494, 'D': 488, 'bestaetigt': 59, 'bestatigt': 59, 'faellt':
495, 'fallt': 495, 'fiel': 495, 'gestrichen': 8, 'ist': 496, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8,
'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'wurde': 496}, {'besorgt': 59, 'bestellt': 59, 'gebucht': 59,
'gekauft': 59, 'reserviert': 59}, {'besorgt': 59, 'bestellt': 59, 'gebucht': 59, 'gekauft': 59, 'ist': 498,
'reserviert': 59, 'sind': 498}, {'^': 213, 'dass': 389}, {'^': 213, 'dass': 389, 'ist': 500, 'lautet': 500, 'war':
500}, {'<them>': 501}, {':': 389}, {'<them>': 501, 'N': 503}, {'^': 213, 'bekommen': 389, 'dazu': 389, 'erhalten':
389, 'geholt': 389, 'ist': 389, 'lautet': 389, 'v': 502, 'vom': 502, 'von': 504, 'war': 389}, {'<until>': 39},
{'<thing>': 26}, {'...': 507}, {'N': 508}, {'an': 509}, {'': (23, 'contact'), ':': 0}, {'angebimmelt': 460,
'angefragt': 460, 'angeklingelt': 460, 'angelaeutet': 460, 'angelautet': 460, 'angerufen': 460, 'bestaetigt': 460,
'bestatigt': 460, 'durchgebimmelt': 460, 'durchgeklingelt': 460, 'durchgerufen': 460, 'empfohlen': 1, 'erklaert': 1,
'erklart': 1, 'geantwortet': 460, 'gefragt': 460, 'geklingelt': 460, 'gemailt': 460, 'gemeint': 1, 'gemeldet': 460,
'geraten': 1, 'gesagt': 1, 'geschrieben': 511, 'gesimst': 460, 'getextet': 460, 'hereingeschaut': 460, 'nachgefragt':
460, 'reingeschaut': 460, 'reklamiert': 460, 'vorbeigeschaut': 460, 'zugesagt': 460, 'zuruckgemailt': 460,
'zuruckgerufen': 460, 'zuruckgeschrieben': 460, 'zurueckgemailt': 460, 'zurueckgerufen': 460, 'zurueckgeschrieben':
460}, {'bestaetigt': 59, 'bestatigt': 59, 'fixiert': 59, 'zugesagt': 59}, {'...': 513}, {'<appointment>': 514},
{'<should>': 389}, {'ich': 516, 'man': 516, 'wir': 516}, {'das': 517, 'dass': 517, 'ich': 516, 'man': 516, 'wir':
516}, {'<should>': 213}, {'...': 519}, {'^': 520}, {'ich': 521, 'man': 521, 'wir': 521}, {'dass': 522}, {':': 0,
'dass': 522}, {'': (23, 'contact'), ':': 0, 'dass': 522}, {'<said>': 518, 'angebimmelt': 460, 'angeboten': 460,
'angeklingelt': 460, 'angelaeutet': 460, 'angelautet': 460, 'angerufen': 460, 'anvertraut': 460, 'berichtet': 460,
'durchgebimmelt': 460, 'durchgeklingelt': 460, 'durchgerufen': 460, 'eingeschaerft': 523, 'eingescharft': 523,
'empfohlen': 511, 'erklaert': 524, 'erklart': 524, 'erzaehlt': 460, 'erzahlt': 460, 'geantwortet': 460, 'gebeichtet':
460, 'geholfen': 460, 'geklagt': 460, 'geklingelt': 460, 'gemailt': 460, 'gemeint': 524, 'geraten': 511, 'gesagt':
525, 'geschickt': 460, 'geschildert': 460, 'geschrieben': 525, 'gesimst': 460, 'gesteckt': 460, 'getextet': 460,
'gezeigt': 460, 'gratuliert': 460, 'hereingeschaut': 460, 'mitgeteilt': 460, 'praesentiert': 460, 'prasentiert': 460,
'reingeschaut': 460, 'verraten': 460, 'versprochen': 460, 'vorbeigeschaut': 460, 'vorgestellt': 460, 'zugesagt': 460,
'zuruckgemailt': 460, 'zuruckgerufen': 460, 'zuruckgeschrieben': 460, 'zurueckgemailt': 460, 'zurueckgerufen': 460,
'zurueckgeschrieben': 460}, {'gegeben': 389, 'mitgegeben': 389}, {'<counselled>': 213, '<vowed>': 66}, {'...': 528},
{'<counsel>': 527}, {'^': 66}, {'<they>': 531, '^': 66}, {'<they>': 531, '^': 66, 'dass': 532}, {'dass': 517, 'ich':
516, 'man': 516, 'wir': 516}, {'<vowed>': 533, 'erklaert': 534, 'erklart': 534, 'gemeint': 534, 'geraten': 534,
'gesagt': 534}, {'<way>': 535}, {'<det>': 536, '<way>': 535}, {'gelegt': 389}, {'herz': 538}, {'<vowed>': 533},
{'<way>': 540}, {'<det>': 541, '<way>': 540}, {'<counselled>': 500}, {'gewarnt': 213}, {'...': 544}, {'^': 213, 'vor':
389}, {'^': 545, 'gewarnt': 546}, {'<counselled>': 500, 'davon': 543, 'dazu': 543}, {'': (4, 'needs_from_me')}, {'^':
549}, {'erklaert': 534, 'erklart': 534, 'gemeint': 534, 'geraten': 534, 'gesagt': 534}, {'<way>': 551}, {'<det>': 552,
'<way>': 551}, {'gegeben': 389}, {'weg': 554}, {'den': 555}, {'auf': 556}, {'gebeten': 549}, {'...': 558}, {'^': 559},
{'^': 545}, {'...': 526, '<counsel>': 527, '<counselled>': 500, '^': 529, 'abgeholt': 460, 'als': 530, 'am': 537,
'angebimmelt': 460, 'angeklingelt': 460, 'angelaeutet': 460, 'angelautet': 460, 'angerufen': 460, 'angeschrieben':
460, 'angesprochen': 460, 'ans': 539, 'auf': 542, 'aufgefordert': 389, 'ausgefuehrt': 460, 'ausgefuhrt': 460,
'begleitet': 460, 'beim': 537, 'bekocht': 460, 'bestaerkt': 389, 'bestarkt': 389, 'besucht': 460, 'davon': 543,
'davor': 547, 'dazu': 543, 'den': 530, 'dringend': 548, 'durchgebimmelt': 460, 'durchgeklingelt': 460, 'durchgerufen':
460, 'einen': 530, 'eingeladen': 460, 'eingeredet': 389, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert':
389, 'ermutigt': 389, 'geantwortet': 460, 'gebeten': 550, 'geklingelt': 460, 'gemeint': 1, 'geraten': 1, 'gesagt': 1,
'geschrieben': 1, 'gesimst': 460, 'getextet': 460, 'getroffen': 460, 'gewarnt': 546, 'hereingeschaut': 460, 'im': 537,
'in': 553, 'interviewt': 460, 'kontaktiert': 460, 'mit': 557, 'nahe': 538, 'nen': 530, 'per': 537, 'reingeschaut':
460, 'stark': 548, 'um': 560, 'via': 542, 'vor': 561, 'vorbeigeschaut': 460, 'zuruckgemailt': 460, 'zuruckgerufen':
460, 'zuruckgeschrieben': 460, 'zurueckgemailt': 460, 'zurueckgerufen': 460, 'zurueckgeschrieben': 460}, {'<said>':
534}, {'<vowed>': 66}, {'...': 564}, {'...': 563, '<said>': 534, '^': 565}, {'<me>': 531, '^': 66, 'er': 531, 'sie':
531}, {'<me>': 531, '^': 66, 'dass': 567, 'er': 531, 'sie': 531}, {'<vowed>': 568}, {'...': 563, '<me>': 566,
'<said>': 534, '<vowed>': 568, 'mir': 569, 'uns': 569}, {'angefordert': 549, 'angefragt': 549, 'bestellt': 549,
'erbeten': 549, 'gewuenscht': 549, 'gewunscht': 549, 'verlangt': 549}, {'...': 571}, {'^': 572}, {'<until>': 571},
{'...': 574}, {'bestaetigt': 460, 'bestatigt': 460, 'geantwortet': 460, 'gemailt': 460, 'gemeldet': 460,
'geschrieben': 460, 'zugesagt': 460, 'zuruckgeschrieben': 460, 'zurueckgeschrieben': 460}, {'...': 576, '<det>': 541,
'<way>': 540}, {'<counselled>': 389}, {':': 0, '^': 213}, {'<should>': 389, '^': 520}, {'ich': 580, 'man': 580, 'wir':
580}, {':': 0, 'dass': 581, 'ich': 516, 'man': 516, 'wir': 516}, {'': (23, 'contact'), ':': 0, 'dass': 581, 'ich':
516, 'man': 516, 'wir': 516}, {'ausgefragt': 460, 'befragt': 460, 'gelochert': 460, 'geloechert': 460, 'interviewt':
460}, {'abgeholt': 460, 'angefunkt': 460, 'angeklingelt': 460, 'angelaeutet': 460, 'angelautet': 460, 'angerufen':
460, 'besucht': 460, 'durchgeklingelt': 460, 'eingeladen': 460}, {'...': 585, 'abgeholt': 460, 'angefunkt': 460,
'angeklingelt': 460, 'angelaeutet': 460, 'angelautet': 460, 'angerufen': 460, 'besucht': 460, 'durchgeklingelt': 460,
'eingeladen': 460}, {'...': 584, '<they>': 586, 'angelaeutet': 460, 'angelautet': 460, 'angerufen': 460, 'ausgefragt':
460, 'befragt': 460, 'gelochert': 460, 'geloechert': 460, 'interviewt': 460}, {'geantwortet': 460, 'geholfen': 460,
'gemailt': 460, 'geschickt': 460, 'geschrieben': 460, 'gesimst': 460, 'gezeigt': 460}, {'...': 588, 'geantwortet':
460, 'geholfen': 460, 'gemailt': 460, 'geschickt': 460, 'geschrieben': 460, 'gesimst': 460, 'gezeigt': 460}, {'dass':
581, 'ich': 516, 'man': 516, 'wir': 516}, {'<they>': 589, '<vowed>': 568, 'gemeint': 590, 'gesagt': 590,
'geschrieben': 590, 'gmeint': 534, 'gsagt': 534}, {'...': 576, '<det>': 536, '<way>': 535}, {'angekuendigt': 59,
'angekundigt': 59, 'angemeldet': 59, 'bedankt': 460, 'entschuldigt': 460, 'gemeldet': 460, 'geruehrt': 460, 'geruhrt':
460, 'verabschiedet': 460}, {'bedankt': 460, 'entschuldigt': 460, 'gemeldet': 460, 'geruehrt': 460, 'geruhrt': 460,
'verabschiedet': 460}, {'<me>': 594}, {'...': 593, 'bedankt': 460, 'bei': 595, 'entschuldigt': 460, 'gemeldet': 460,
'geruehrt': 460, 'geruhrt': 460, 'verabschiedet': 460}, {'bestatigt': 460, 'geantwortet': 460, 'gemailt': 460,
'gemeldet': 460, 'geschrieben': 460, 'zugesagt': 460, 'zuruckgeschrieben': 460}, {'...': 597}, {'bestaetigt': 460,
'geantwortet': 460, 'gemailt': 460, 'gemeldet': 460, 'geschrieben': 460, 'zugesagt': 460, 'zurueckgeschrieben': 460},
{'...': 599}, {'abgeholt': 460, 'angefunkt': 460, 'angeklingelt': 460, 'angelaeutet': 460, 'angelautet': 460,
'angerufen': 460, 'besucht': 460, 'durchgeklingelt': 460, 'eingeladen': 460, 'geantwortet': 460, 'geholfen': 460,
'gemailt': 460, 'geschickt': 460, 'geschrieben': 460, 'gesimst': 460, 'gezeigt': 460}, {'...': 601, 'abgeholt': 460,
'angefunkt': 460, 'angeklingelt': 460, 'angelaeutet': 460, 'angelautet': 460, 'angerufen': 460, 'besucht': 460,
'durchgeklingelt': 460, 'eingeladen': 460, 'geantwortet': 460, 'geholfen': 460, 'gemailt': 460, 'geschickt': 460,
'geschrieben': 460, 'gesimst': 460, 'gezeigt': 460}, {'...': 584, '<they>': 602, '<vowed>': 568, 'angelaeutet': 460,
'angelautet': 460, 'angerufen': 460, 'ausgefragt': 460, 'befragt': 460, 'gelochert': 460, 'geloechert': 460,
'gemeint': 590, 'gesagt': 590, 'geschrieben': 590, 'gmeint': 534, 'gsagt': 534, 'interviewt': 460}, {'...': 512,
'<appointment>': 514, '<det>': 515, '<me>': 562, '<my>': 515, '<they>': 570, '<until>': 573, '<vowed>': 568, '^': 575,
'am': 537, 'angebimmelt': 460, 'angeklingelt': 460, 'angelaeutet': 460, 'angelautet': 460, 'angerufen': 460, 'auf':
577, 'beim': 537, 'davon': 578, 'dazu': 578, 'durchgebimmelt': 460, 'durchgeklingelt': 460, 'durchgerufen': 460,
'empfohlen': 579, 'erklaert': 1, 'erklart': 1, 'geantwortet': 460, 'geklingelt': 460, 'gemailt': 460, 'gemeint': 582,
'geraten': 1, 'gesagt': 582, 'geschrieben': 583, 'gesimst': 460, 'getextet': 460, 'gmeint': 534, 'gsagt': 534,
'hereingeschaut': 460, 'im': 537, 'in': 553, 'mich': 587, 'mir': 591, 'per': 592, 'reingeschaut': 460, 'sich': 596,
'uber': 598, 'ueber': 600, 'uns': 603, 'via': 577, 'vor': 561, 'vorbeigeschaut': 460, 'zuruckgemailt': 460,
'zuruckgerufen': 460, 'zuruckgeschrieben': 460, 'zurueckgemailt': 460, 'zurueckgerufen': 460, 'zurueckgeschrieben':
460}, {'bekommen': 460, 'erhalten': 460, 'gekriegt': 460, 'kriegt': 460}, {'<them>': 605}, {'besucht': 460,
'gegessen': 460, 'gehabt': 460, 'gequatscht': 460, 'geredet': 460, 'gesehen': 460, 'gesprochen': 460, 'getroffen':
460, 'telefoniert': 460, 'von': 606}, {'<reviewed>': 301}, {'<work>': 608}, {'...': 609, '<work>': 608}, {'': (20,
'gave:referral')}, {'<named_to>': 611}, {'...': 612}, {'s': 613}, {'N': 614, 'der': 613, 'des': 613, 'einer': 613,
'eines': 613, 'meiner': 613, 'meines': 613, 'unserer': 613, 'unseres': 613, 'vom': 613, 'von': 613}, {'lassen': 26},
{'<handed>': 26, '<handed_apart>': 26, 'zukommen': 616}, {'...': 617, '<handed>': 26, '<handed_apart>': 26,
'zukommen': 616}, {'<lent_out>': 26}, {'...': 619, '<lent_out>': 26}, {'': (9, 'told')}, {'': (8, 'asked')},
{'gequatscht': 8, 'geredet': 8, 'gesprochen': 8}, {'ab': 623, 'anrufbeantworter': 623, 'band': 623, 'box': 623,
'combox': 623, 'mailbox': 623}, {'das': 624, 'den': 624, 'die': 624, 'ihre': 624, 'ihren': 624, 'seine': 624,
'seinen': 624}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'': (17, 'gave:knowledge'), 'warum': 627, 'was':
627, 'welche': 627, 'wie': 627, 'wo': 627, 'wofuer': 627, 'wofur': 627, 'woran': 627}, {'': (9, 'told'), 'warum': 627,
'was': 627, 'welche': 627, 'wie': 627, 'wo': 627, 'wofuer': 627, 'woran': 627}, {'': (9, 'told'), 'warum': 627, 'was':
627, 'welche': 627, 'wie': 627, 'wo': 627, 'wofur': 627, 'woran': 627}, {'warum': 627, 'was': 627, 'welche': 627,
'wie': 627, 'wo': 627, 'wofuer': 627, 'woran': 627}, {'warum': 627, 'was': 627, 'welche': 627, 'wie': 627, 'wo': 627,
'wofur': 627, 'woran': 627}, {'': (18, 'gave:mentoring')}, {'': (9, 'told'), 'warum': 627, 'was': 627, 'welche': 627,
'wie': 627, 'wo': 627, 'wofuer': 627, 'wofur': 627, 'woran': 627}, {'warum': 627, 'was': 627, 'wie': 627},
{'<address>': 615, '<handed_apart>': 460, '<my>': 45, '<said>': 448, '<thing>': 618, '<tool>': 620, '<work>': 608,
'abgesagt': 621, 'angefragt': 622, 'angeklopft': 622, 'auf': 625, 'aufgemuntert': 374, 'bedankt': 626, 'beigebracht':
628, 'berichtet': 621, 'bestaerkt': 374, 'bestarkt': 374, 'empfohlen': 611, 'erklaert': 629, 'erklart': 630,
'erlaeutert': 631, 'erlautert': 632, 'ermutigt': 374, 'erzaehlt': 621, 'erzahlt': 621, 'geantwortet': 621,
'gebeichtet': 621, 'gebeten': 622, 'gecoacht': 633, 'gefragt': 622, 'geholfen': 627, 'gementort': 633, 'gesagt': 621,
'geschildert': 621, 'gesteckt': 621, 'getroestet': 374, 'getrostet': 374, 'gezeigt': 634, 'gratuliert': 621,
'informiert': 621, 'kondoliert': 621, 'mitgeteilt': 621, 'nachgefasst': 622, 'nachgefragt': 622, 'nachgehakt': 622,
'vermittelt': 611, 'verraten': 621, 'vorgefuehrt': 631, 'vorgefuhrt': 632, 'vorgemacht': 635, 'weiterempfohlen': 611,
'zugehoert': 374, 'zugehort': 374, 'zugesagt': 621}, {'<tool>': 620}, {'...': 637, '<tool>': 620}, {'<handed_apart>':
26, '<lent>': 26, '<tool>': 620, 'empfohlen': 611, 'gegeben': 26, 'gemailt': 26, 'geschickt': 26, 'gesendet': 26,
'geteilt': 26, 'mitgeschickt': 26, 'uberlassen': 26, 'ueberlassen': 26, 'vermittelt': 611, 'weiterempfohlen': 611,
'weitergeleitet': 26, 'zugeschickt': 26}, {'...': 639, '<tool>': 620}, {'': (5, 'mine'), '<my>': 12}, {'^': 12, 'ich':
39, 'wir': 39}, {'^': 641, 'das': 642, 'dass': 642, 'ich': 39, 'wir': 39}, {'': (15, 'gave:intro')}, {'gemacht': 644},
{'gebracht': 644}, {'kontakt': 646}, {'<introduced>': 644, 'bekannt': 645, 'in': 647}, {'...': 648, '<introduced>':
644, 'bekannt': 645, 'in': 647}, {'<vowed>': 12}, {'...': 650}, {'^': 12, 'dass': 642, 'ich': 39, 'wir': 39},
{'<vowed>': 652}, {'<way>': 653}, {'<det>': 654, '<way>': 653}, {'<det>': 654, '<way>': 653, 'das': 624, 'den': 624,
'die': 624, 'ihre': 624, 'ihren': 624, 'seine': 624, 'seinen': 624}, {'N': 649}, {'warum': 627, 'was': 627, 'welche':
627, 'wie': 627, 'wo': 627, 'wofuer': 627, 'wofur': 627, 'woran': 627}, {'<me>': 531}, {'gebeten': 659}, {'<address>':
615}, {'angeschlossen': 453, 'aufgebaut': 453, 'eingerichtet': 453, 'entruempelt': 453, 'entrumpelt': 453, 'gemaeht':
453, 'gemaht': 453, 'geputzt': 453, 'geraeumt': 453, 'geraumt': 453, 'geschnitten': 453, 'gestrichen': 453,
'montiert': 453, 'repariert': 453}, {'angeschlossen': 453, 'aufgebaut': 453, 'eingerichtet': 453, 'entrumpelt': 453,
'gemaht': 453, 'geputzt': 453, 'geraumt': 453, 'geschnitten': 453, 'gestrichen': 453, 'montiert': 453, 'repariert':
453}, {'angeschlossen': 453, 'aufgebaut': 453, 'eingerichtet': 453, 'entruempelt': 453, 'gemaeht': 453, 'geputzt':
453, 'geraeumt': 453, 'geschnitten': 453, 'gestrichen': 453, 'montiert': 453, 'repariert': 453}, {'...': 661,
'<address>': 615, 'auto': 662, 'computer': 662, 'dachrinne': 662, 'drucker': 662, 'fenster': 662, 'fernseher': 662,
'garten': 662, 'hecke': 662, 'keller': 662, 'kuche': 663, 'kueche': 664, 'rasen': 662, 'regal': 662, 'router': 662,
'schnee': 662, 'schrank': 662, 'waschmaschine': 662, 'wohnung': 662}, {'das': 482, 'dass': 482, 'ich': 39, 'wir': 39},
{'gegeben': 39}, {'wort': 667}, {'...': 636, '<address>': 615, '<det>': 638, '<my>': 640, '<tool>': 620, '<vowed>':
643, '<work>': 608, 'N': 649, '^': 651, 'am': 655, 'auf': 656, 'bei': 657, 'beigebracht': 658, 'beim': 655, 'darum':
660, 'das': 665, 'den': 665, 'die': 665, 'drum': 660, 'erklaert': 631, 'erklart': 632, 'erlaeutert': 631, 'erlautert':
632, 'ersucht': 659, 'gebeten': 659, 'gesagt': 666, 'geschrieben': 666, 'gezeigt': 658, 'gsagt': 666, 'gschriebn':
666, 'im': 655, 'mein': 668, 'mit': 657, 'per': 655, 'um': 74, 'via': 655, 'vorgefuehrt': 631, 'vorgefuhrt': 632,
'vorgemacht': 635}, {'^': 12, 'das': 642, 'dass': 642, 'ich': 39, 'wir': 39}, {'<vowed>': 670, '^': 651}, {'<them>':
671}, {'mit': 657}, {'<introduced>': 644, 'bekannt': 645, 'zusammengebracht': 644}, {'...': 674, '<introduced>': 644,
'bekannt': 645, 'zusammengebracht': 644}, {'N': 675}, {'<introduced>': 644}, {'...': 677, '<introduced>': 644}, {'N':
678}, {'...': 679}, {'...': 679, 'N': 649}, {'...': 648}, {'N': 682}, {'geknuepft': 644, 'geknupft': 644, 'gemacht':
644, 'hergestellt': 644, 'vermittelt': 644}, {'N': 684}, {'mit': 685, 'zu': 685}, {'kontakt': 686}, {'kontakt': 646,
'verbindung': 646}, {'<introduced>': 644, 'bekannt': 645, 'in': 688}, {'...': 689}, {'<det>': 690, '<my>': 690,
'<their>': 690, 'N': 649, 'einem': 690, 'einer': 690}, {'...': 673, '<and>': 676, 'N': 649, 'am': 680, 'auf': 680,
'bei': 681, 'beim': 680, 'dem': 683, 'den': 687, 'der': 683, 'einen': 687, 'in': 680, 'kontakt': 686, 'mit': 691,
'per': 680, 'uber': 680, 'ueber': 680, 'via': 680}, {'': (16, 'gave:feedback'), 'zuruckgegeben': 301,
'zuruckgeschickt': 301, 'zurueckgegeben': 301, 'zurueckgeschickt': 301}, {'': (16, 'gave:feedback'), 'zuruckgegeben':
301, 'zuruckgeschickt': 301}, {'': (16, 'gave:feedback'), 'zurueckgegeben': 301, 'zurueckgeschickt': 301},
{'durchgelesen': 693, 'gegengelesen': 693, 'kommentiert': 693, 'korrigiert': 693, 'lektoriert': 693, 'redigiert': 693,
'uberarbeitet': 694, 'ueberarbeitet': 695}, {'...': 696}, {'angefragt': 622, 'angeklopft': 622, 'bedankt': 626,
'nachgefasst': 622, 'nachgefragt': 622, 'nachgehakt': 622}, {'...': 698}, {'<them>': 699}, {'bekannt': 645,
'bekanntgemacht': 644, 'in': 688, 'vernetzt': 644, 'zusammengebracht': 644}, {'...': 701}, {'mit': 702}, {'...': 703},
{'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8,
'getroffen': 8}, {'...': 705, 'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8, 'geschafft': 8, 'gesehen':
8, 'gesprochen': 8, 'getroffen': 8}, {'nicht': 706}, {'...': 696, 'leider': 707, 'nicht': 706}, {'geknuepft': 644,
'gemacht': 644, 'hergestellt': 644, 'vermittelt': 644}, {'N': 709}, {'mit': 710, 'zu': 710}, {'kontakt': 711}, {'den':
712, 'einen': 712, 'kontakt': 711}, {'N': 713}, {'geknupft': 644, 'gemacht': 644, 'hergestellt': 644, 'vermittelt':
644}, {'N': 715}, {'mit': 716, 'zu': 716}, {'kontakt': 717}, {'den': 718, 'einen': 718, 'kontakt': 717}, {'N': 719},
{'eingelegt': 611}, {'...': 721, 'eingelegt': 611}, {'wort': 722}, {'gutes': 723, 'wort': 722}, {'...': 724, 'gutes':
723, 'wort': 722}, {'<them>': 725}, {'besucht': 460, 'fuer': 726, 'fur': 726, 'gegessen': 460, 'gehabt': 460,
'gequatscht': 460, 'geredet': 460, 'gesehen': 460, 'gesprochen': 460, 'getroffen': 460, 'telefoniert': 460, 'von':
606}, {'...': 612, '<named_to>': 611}, {'gefuehrt': 627, 'gefuhrt': 627}, {'...': 729}, {'das': 730, 'den': 730,
'die': 730}, {'': (17, 'gave:knowledge'), 'warum': 627, 'was': 627, 'welche': 627, 'wie': 627, 'wo': 627, 'wofuer':
627, 'woran': 627}, {'': (17, 'gave:knowledge'), 'warum': 627, 'was': 627, 'welche': 627, 'wie': 627, 'wo': 627,
'wofur': 627, 'woran': 627}, {'': (17, 'gave:knowledge'), 'warum': 627, 'was': 627, 'wie': 627}, {'<address>': 615,
'<expert>': 728, '<my>': 45, '<said>': 448, '<thing>': 618, '<tool>': 620, '<work>': 608, 'abgesagt': 621,
'angefragt': 622, 'angeklopft': 622, 'auf': 625, 'ausgeholfen': 453, 'beigebracht': 628, 'berichtet': 621, 'durch':
731, 'durchs': 730, 'eingearbeitet': 627, 'eingeschult': 627, 'erklaert': 629, 'erklart': 630, 'erlaeutert': 732,
'erlautert': 733, 'erzaehlt': 621, 'erzahlt': 621, 'geantwortet': 621, 'gebeichtet': 621, 'gefragt': 622, 'gesagt':
621, 'geschildert': 621, 'gesteckt': 621, 'gezeigt': 634, 'hoffnung': 375, 'informiert': 621, 'mitgeteilt': 621,
'mut': 375, 'nachgefasst': 622, 'nachgefragt': 622, 'nachgehakt': 622, 'verraten': 621, 'vertreten': 453,
'vorgefuehrt': 631, 'vorgefuhrt': 632, 'vorgemacht': 734, 'zugesagt': 621}, {'gegeben': 627, 'gezeigt': 627,
'mitgegeben': 627, 'verraten': 627}, {'...': 736, 'gegeben': 627, 'gezeigt': 627, 'mitgegeben': 627, 'verraten': 627},
{'hinweise': 737, 'kniffe': 737, 'rat': 737, 'ratschlaege': 737, 'ratschlage': 737, 'tipp': 737, 'tipps': 737,
'tricks': 737}, {'paar': 738}, {'...': 735, '<address>': 615, '<det>': 638, '<my>': 640, '<tool>': 620, '<vowed>':
643, '<work>': 608, 'N': 649, '^': 651, 'am': 655, 'auf': 656, 'ausgeholfen': 453, 'bei': 657, 'beigebracht': 658,
'beim': 655, 'darum': 660, 'das': 665, 'den': 665, 'die': 665, 'drum': 660, 'ein': 739, 'einen': 738, 'erklaert': 631,
'erklart': 632, 'erlaeutert': 631, 'erlautert': 632, 'ersucht': 659, 'gebeten': 659, 'gezeigt': 658, 'hinweise': 737,
'hoffnung': 375, 'im': 655, 'kniffe': 737, 'mit': 657, 'mut': 375, 'n': 738, 'nen': 738, 'paar': 738, 'per': 655,
'rat': 737, 'ratschlaege': 737, 'ratschlage': 737, 'tipp': 737, 'tipps': 737, 'tricks': 737, 'um': 74, 'vertreten':
453, 'via': 655, 'vorgefuehrt': 631, 'vorgefuhrt': 632, 'vorgemacht': 635}, {'gebracht': 611}, {'gesprach': 741,
'gespraech': 741}, {'ins': 742, 'mit': 657}, {'N': 678, 'ins': 742}, {'...': 744, 'N': 649}, {'...': 743, 'N': 649,
'am': 680, 'auf': 680, 'bei': 745, 'beim': 680, 'den': 687, 'einen': 687, 'in': 680, 'kontakt': 686, 'mit': 691,
'per': 680, 'uber': 680, 'ueber': 680, 'via': 680}, {'fuer': 726, 'fur': 726}, {'angefragt': 622, 'angeklopft': 622,
'nachgefasst': 622, 'nachgefragt': 622, 'nachgehakt': 622}, {'...': 748}, {'...': 747, '<them>': 749},
{'durchgelesen': 693, 'gegengelesen': 693, 'kommentiert': 693, 'korrigiert': 693, 'lektoriert': 693, 'mit': 702,
'redigiert': 693, 'uberarbeitet': 694, 'ueberarbeitet': 695}, {'...': 751}, {'<agreed>': 483}, {'<them>': 753},
{'...': 727, '<their>': 610, '<them>': 740, '<title>': 672, '<vowed>': 670, 'N': 746, '^': 651, 'alles': 697, 'bei':
750, 'beide': 704, 'das': 697, 'den': 697, 'die': 697, 'es': 697, 'fuer': 714, 'fur': 720, 'ihn': 752, 'mit': 754,
'sie': 752}, {'bedankt': 626}, {'...': 756}, {'<them>': 757}, {'erklaert': 39, 'erklart': 39}, {'<them>': 757,
'angeboten': 39, 'bei': 758, 'bereit': 759, 'bereiterklaert': 39, 'bereiterklart': 39, 'verpflichtet': 39}, {'geben':
39, 'liefern': 39, 'schicken': 39, 'zahlen': 39}, {'zu': 761}, {'...': 607, '<their>': 610, '<them>': 669, '<title>':
672, '<vowed>': 670, 'N': 692, '^': 651, 'alles': 697, 'bei': 700, 'beide': 704, 'das': 697, 'den': 697, 'die': 697,
'es': 708, 'fuer': 714, 'fur': 720, 'gesagt': 666, 'geschrieben': 666, 'gsagt': 666, 'gschriebn': 666, 'ich': 755,
'ihn': 752, 'leider': 707, 'mein': 668, 'mich': 760, 'mit': 754, 'nicht': 706, 'noch': 762, 'sie': 752, 'um': 74,
'wir': 755, 'zu': 761}, {'auf': 453, 'bei': 453, 'beim': 453, 'fuer': 453, 'fur': 453}, {'': (14, 'together')}, {'N':
757}, {'lassen': 8}, {'gelassen': 8, 'lassen': 8}, {'abgeholt': 765, 'angerufen': 765, 'ausgefuehrt': 765,
'ausgefuhrt': 765, 'bei': 766, 'berichtet': 0, 'besucht': 765, 'eingeladen': 765, 'erzaehlt': 0, 'erzahlt': 0,
'geantwortet': 765, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 765, 'gesagt': 0, 'geschrieben':
765, 'gesteckt': 0, 'getroffen': 765, 'haengen': 767, 'haengenlassen': 8, 'hangen': 767, 'hangenlassen': 8, 'sitzen':
768, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'<handed>': 26,
'<handed_apart>': 26, '<lent>': 26}, {'...': 770}, {'<them>': 771}, {'ich': 772, 'wir': 772}, {'<have>': 773}, {'...':
774}, {'<me>': 549}, {'von': 776}, {'D': 549}, {'...': 778}, {'...': 777, '<det>': 779, '<my>': 549}, {'<me>': 550},
{'^': 780, 'von': 781}, {'abgestimmt': 8, 'besprochen': 8, 'geklart': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert':
8}, {'abgestimmt': 8, 'besprochen': 8, 'geklaert': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'abgestimmt':
8, 'besprochen': 8, 'daruber': 783, 'darueber': 784, 'druber': 783, 'drueber': 784, 'geklaert': 8, 'geklart': 8,
'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'<them>': 785}, {'mit': 786}, {'<give3>': 659}, {'bekommen': 12,
'bekommt': 12, 'erhaelt': 12, 'erhalt': 12, 'erhält': 12, 'haben': 12, 'hat': 12, 'kriegen': 12, 'kriegt': 12},
{'...': 789}, {'^': 790}, {'<until>': 789, 'D': 789}, {'...': 792}, {'<until>': 791, 'D': 791, '^': 793}, {'<they>':
794, 'ich': 516, 'man': 516, 'wir': 516}, {'N': 788, 'das': 517, 'dass': 795, 'er': 788, 'ich': 516, 'man': 516,
'sie': 788, 'wir': 516}, {'<until>': 20, 'D': 20, 'erst': 21, 'noch': 21, 'wohl': 21}, {'folgen': 797, 'folgt': 797,
'kommen': 797, 'kommt': 797}, {'-befund': 798, '-ergebnis': 798, '-ergebnisse': 798, '-gutachten': 798, '-lieferung':
798, '-teile': 798, '-werte': 798, '<comes_in>': 798}, {'^': 799}, {'<should>': 389, 'muessts': 389, 'mussts': 389,
'solls': 389, 'sollts': 389}, {'<det>': 800, '^': 799, 'ich': 801, 'man': 801, 'wir': 801}, {'weg': 213}, {'kein':
213, 'nicht': 213}, {'auf': 420, 'bloss': 213, 'bloß': 213, 'erst': 421, 'erstmal': 213, 'finger': 803, 'ja': 804,
'keinesfalls': 213, 'lieber': 213, 'unbedingt': 213}, {'^': 805}, {'-befund': 798, '-ergebnis': 798, '-ergebnisse':
798, '-gutachten': 798, '-lieferung': 798, '-teile': 798, '-werte': 798, '<comes_in>': 798, 'auf': 420, 'bloss': 213,
'bloß': 213, 'erst': 421, 'erstmal': 213, 'finger': 803, 'ja': 804, 'keinesfalls': 213, 'lieber': 213, 'unbedingt':
213}, {'<way>': 806, '^': 807, 'tel': 806}, {'<way>': 806, '^': 805, 'tel': 806}, {'<det>': 809, '<way>': 806, '^':
805, 'tel': 806}, {'<det>': 809, '<way>': 806, '^': 805, 'am': 810, 'beim': 810, 'im': 810, 'per': 810, 'tel': 806},
{'$$': 213}, {'lassen': 812}, {'bleiben': 813, 'sein': 813, 'weglassen': 812}, {'ich': 213, 'man': 213}, {'besser':
213, 'endlich': 213, 'lieber': 213, 'nicht': 213, 'unbedingt': 213}, {'wir': 816}, {'muesste': 815, 'muessten': 817,
'musste': 815, 'mussten': 817, 'müsste': 815, 'müssten': 817, 'soll': 815, 'sollen': 817, 'sollte': 815, 'sollten':
817}, {'...': 818}, {'': (3, 'advice'), 'ich': 213, 'man': 213}, {'': (3, 'advice'), 'wir': 816}, {'gehoeren': 213,
'gehoert': 213, 'gehoren': 213, 'gehort': 213, 'muessen': 213, 'muesste': 820, 'muessten': 821, 'muss': 213, 'mussen':
213, 'musste': 820, 'mussten': 821, 'müsste': 820, 'müssten': 821, 'soll': 820, 'sollen': 821, 'sollte': 820,
'sollten': 821}, {'...': 822}, {'...': 814, '<det>': 819, '<my>': 823, 'auf': 420, 'bloss': 213, 'bloß': 213, 'erst':
421, 'erstmal': 213, 'finger': 803, 'ja': 804, 'keinesfalls': 213, 'lieber': 213, 'unbedingt': 213}, {'bleib': 389,
'erhoeh': 389, 'erhoh': 389, 'fang': 389, 'frag': 389, 'geh': 389, 'hoer': 389, 'hor': 389, 'lass': 389, 'mach': 389,
'macht': 389, 'nimm': 389, 'red': 389, 'stell': 389, 'such': 389, 'verkauf': 389}, {'i': 516, 'ich': 516, 'man': 516,
'wir': 516}, {'gehoeren': 213, 'gehoert': 213, 'gehoren': 213, 'gehort': 213, 'muessen': 213, 'muesste': 213,
'muessten': 213, 'muss': 213, 'mussen': 213, 'musste': 213, 'mussten': 213, 'müsste': 213, 'müssten': 213, 'soll':
213, 'sollen': 213, 'sollte': 213, 'sollten': 213}, {'...': 827}, {'<my>': 828}, {'^': 829, 'i': 516, 'ich': 580,
'man': 580, 'wir': 580}, {'<det>': 809, '<way>': 806, 'D': 811, '^': 824, 'am': 810, 'beim': 810, 'bleib': 389,
'bloss': 825, 'bloß': 825, 'das': 826, 'dass': 830, 'eben': 811, 'erhoeh': 389, 'erhoh': 389, 'fang': 389, 'frag':
389, 'geh': 389, 'hoer': 389, 'hor': 389, 'i': 516, 'ich': 516, 'im': 810, 'lass': 389, 'mach': 389, 'macht': 389,
'man': 516, 'nimm': 389, 'nur': 825, 'per': 810, 'red': 389, 'stell': 389, 'such': 389, 'tel': 806, 'verkauf': 389,
'wir': 516}, {'-befund': 798, '-ergebnis': 798, '-ergebnisse': 798, '-gutachten': 798, '-lieferung': 798, '-teile':
798, '-werte': 798, '...': 814, '<comes_in>': 798, '<det>': 819, '<my>': 823, 'auf': 420, 'bloss': 213, 'bloß': 213,
'erst': 421, 'erstmal': 213, 'finger': 803, 'ja': 804, 'keinesfalls': 213, 'lieber': 213, 'unbedingt': 213}, {':': 0,
'^': 805, 'dass': 581, 'ich': 516, 'man': 516, 'wir': 516}, {'<way>': 833, '^': 805, 'tel': 806}, {'<det>': 834,
'<way>': 833, '^': 805, 'tel': 806}, {'<way>': 590}, {'<det>': 836, '<way>': 590}, {'klar': 1}, {'und': 838}, {'dazu':
1, 'deutlich': 1, 'ehrlich': 1, 'klar': 1, 'klipp': 839, 'nur': 1, 'trocken': 1}, {'<way>': 582}, {'<det>': 841,
'<way>': 582}, {':': 0, 'bleib': 389, 'erhoeh': 389, 'erhoh': 389, 'fang': 389, 'frag': 389, 'geh': 389, 'hoer': 389,
'hor': 389, 'lass': 389, 'mach': 389, 'macht': 389, 'nimm': 389, 'red': 389, 'stell': 389, 'such': 389, 'verkauf':
389}, {'...': 802, '<det>': 808, '<they>': 831, '<way>': 806, 'D': 811, '^': 832, 'am': 835, 'auf': 837, 'beim': 835,
'bleib': 389, 'bloss': 825, 'bloß': 825, 'das': 826, 'dass': 830, 'dazu': 1, 'deutlich': 1, 'eben': 811, 'ehrlich': 1,
'erhoeh': 389, 'erhoh': 389, 'fang': 389, 'frag': 389, 'ganz': 840, 'geh': 389, 'hoer': 389, 'hor': 389, 'i': 516,
'ich': 516, 'im': 835, 'in': 842, 'klar': 1, 'klipp': 839, 'lass': 389, 'mach': 389, 'macht': 389, 'man': 516, 'nimm':
389, 'nur': 843, 'per': 835, 'red': 389, 'stell': 389, 'such': 389, 'tel': 806, 'trocken': 1, 'verkauf': 389, 'wir':
516, 'zu': 837, 'zum': 837}, {'<them>': 389}, {'<them>': 39, 'laut': 845}, {'ich': 846, 'wir': 846}, {'versehen': 301,
'zuruckgegeben': 301, 'zuruckgeschickt': 301, 'zurueckgegeben': 301, 'zurueckgeschickt': 301}, {'anmerkungen': 848,
'kommentaren': 848, 'korrekturen': 848}, {'mit': 849, 'voller': 849}, {'...': 850, 'mit': 849, 'voller': 849},
{'<work>': 851}, {'^': 213, 'dass': 389, 'ist': 500, 'lautet': 500, 'lautete': 500, 'waere': 500, 'war': 500, 'ware':
500, 'wäre': 500}, {'<me>': 853}, {'^': 213, 'dass': 389, 'ist': 500, 'lautet': 500, 'lautete': 500, 'waere': 500,
'war': 500}, {'<me>': 855}, {'^': 213, 'dass': 389, 'ist': 500, 'lautet': 500, 'lautete': 500, 'war': 500, 'ware':
500, 'wäre': 500}, {'<me>': 857}, {':': 389, '^': 213, 'an': 854, 'befolgt': 0, 'beherzigt': 0, 'dass': 389, 'dazu':
853, 'fuer': 856, 'fur': 858, 'ignoriert': 0, 'ist': 500, 'lautet': 500, 'lautete': 500, 'umgesetzt': 0, 'waere': 500,
'war': 500, 'ware': 500, 'wäre': 500}, {':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 301,
'mit': 849, 'voller': 849}, {'...': 861, '<reviewed>': 301, 'mit': 849, 'voller': 849}, {'...': 852, '<counsel>': 859,
'<opinion>': 860, '<work>': 862}, {'<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26,
'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen':
26}, {'...': 864, '<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26,
'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'<handed>':
26}, {'...': 866, '<handed>': 26}, {'<reviewed>': 301, '<reviewed_apart>': 301}, {'ausgeliehen': 26, 'geborgt': 26,
'geliehen': 26, 'ueberlassen': 26}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26}, {'gegeben':
301, 'geschickt': 301, 'geschrieben': 301}, {'...': 871}, {'auf': 872, 'fuer': 872, 'fur': 872, 'gegeben': 301,
'geschickt': 301, 'geschrieben': 301, 'uber': 872, 'ueber': 872, 'zu': 872, 'zum': 872, 'zur': 872}, {'$$': 611},
{'gelegt': 874}, {'herz': 875}, {'auf': 872, 'fuer': 872, 'gegeben': 301, 'geschickt': 301, 'geschrieben': 301,
'ueber': 872, 'zu': 872, 'zum': 872, 'zur': 872}, {'anmerkungen': 877, 'feedback': 877, 'kommentare': 877,
'rueckmeldung': 877}, {'auf': 872, 'fur': 872, 'gegeben': 301, 'geschickt': 301, 'geschrieben': 301, 'uber': 872,
'zu': 872, 'zum': 872, 'zur': 872}, {'anmerkungen': 879, 'feedback': 879, 'kommentare': 879, 'ruckmeldung': 879},
{'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26, 'ueberlassen': 26}, {'geholfen': 453}, {'umzug':
882}, {'gegeben': 633, 'gemacht': 633}, {'gestarkt': 374}, {'gestaerkt': 374}, {'rucken': 885, 'ruecken': 886},
{'gedruckt': 374, 'gedrueckt': 374, 'gedrückt': 374}, {'daumen': 888}, {'erreichen': 8}, {'': (0, 'missed'),
'anzurufen': 8, 'zu': 890}, {'angerufen': 8, 'probiert': 891, 'versucht': 891}, {'dass': 301, 'was': 301, 'wie': 301,
'wo': 301}, {'gesagt': 893}, {'anmerkungen': 873, 'feedback': 873, 'kommentare': 873, 'ruckmeldung': 879,
'rueckmeldung': 877}, {'angerufen': 8, 'probiert': 8, 'versucht': 8}, {'mal': 896}, {'paar': 897}, {'geht': 301},
{'passt': 301}, {'besser': 899, 'fehlt': 301, 'hakt': 301, 'holpert': 301, 'klemmt': 301, 'nicht': 900}, {'besser':
899, 'es': 901, 'fehlt': 301, 'hakt': 301, 'holpert': 301, 'klemmt': 301, 'nicht': 900, 'noch': 901}, {'was': 902,
'wo': 902}, {'zugeredet': 374}, {'laden': 882}, {'anzurufen': 8, 'zu': 890}, {'probiert': 906, 'versucht': 906},
{'gebracht': 627}, {'wieder': 896}, {'auf': 872, 'fuer': 872, 'fur': 872, 'uber': 872, 'ueber': 872, 'zu': 872, 'zum':
872, 'zur': 872}, {'auf': 872, 'fur': 872, 'uber': 872, 'zu': 872, 'zum': 872, 'zur': 872}, {'auf': 872, 'fuer': 872,
'ueber': 872, 'zu': 872, 'zum': 872, 'zur': 872}, {'anmerkungen': 910, 'feedback': 910, 'kommentare': 910,
'ruckmeldung': 911, 'rueckmeldung': 912}, {'': (17, 'gave:knowledge'), 'wie': 627}, {'<address>': 615, '<expert>':
728, '<my>': 865, '<thing>': 867, '<tool>': 620, '<work>': 868, 'angelernt': 627, 'anhaenger': 869, 'anhanger': 870,
'anmerkungen': 873, 'ans': 876, 'aufgemuntert': 374, 'aufgezeigt': 627, 'auseinandergesetzt': 627, 'ausfuehrlich':
878, 'ausfuehrliches': 878, 'ausfuhrlich': 880, 'ausfuhrliches': 880, 'auto': 881, 'beamer': 881, 'beigebogen': 627,
'beigebracht': 628, 'beim': 883, 'bestaerkt': 374, 'bestarkt': 374, 'bohrmaschine': 881, 'buero': 869, 'buro': 870,
'coaching': 884, 'den': 887, 'die': 889, 'dreimal': 892, 'durch': 731, 'durchs': 730, 'ehrlich': 894, 'ehrliches':
895, 'ein': 898, 'eingearbeitet': 627, 'eingeschult': 627, 'eingewiesen': 627, 'erklaert': 732, 'erklart': 733,
'erlaeutert': 732, 'erlautert': 733, 'ermutigt': 374, 'fahrrad': 881, 'feedback': 873, 'gecoached': 633, 'gecoacht':
633, 'geholfen': 627, 'geld': 881, 'gementort': 633, 'genau': 894, 'gesagt': 903, 'getroestet': 374, 'getrostet': 374,
'gezeigt': 628, 'gut': 904, 'gutes': 895, 'hoffnung': 375, 'im': 905, 'kamera': 881, 'klar': 894, 'klargemacht': 627,
'kommentare': 873, 'kurzes': 895, 'lastenrad': 881, 'mehrfach': 907, 'mehrmals': 892, 'mein': 895, 'mentorat': 884,
'mentoring': 884, 'mut': 375, 'naeher': 908, 'naehergebracht': 627, 'nahegebracht': 627, 'naher': 908,
'nahergebracht': 627, 'oefter': 896, 'offen': 894, 'offenes': 895, 'ofter': 896, 'paar': 897, 'rad': 881, 'raum': 881,
'ruckmeldung': 879, 'rueckmeldung': 877, 'schluessel': 869, 'schlussel': 870, 'schon': 909, 'schriftlich': 913,
'schriftliches': 913, 'sparring': 884, 'umsonst': 892, 'vergeblich': 892, 'verklickert': 627, 'viel': 895,
'vorgefuehrt': 631, 'vorgefuhrt': 632, 'vorgemacht': 914, 'vorgerechnet': 627, 'werkzeug': 881, 'x': 897, 'zugeredet':
374, 'zugespielt': 874, 'zweimal': 892}, {'...': 44, '<handed>': 26, '<handed_apart>': 26}, {'...': 871, 'gegeben':
301, 'geschickt': 301, 'geschrieben': 301}, {'gemacht': 374, 'zugesprochen': 374}, {'<address>': 615, '<expert>': 728,
'<lent>': 26, '<thing>': 916, '<tool>': 620, '<work>': 608, 'anmerkungen': 917, 'aufgemuntert': 374, 'beigebracht':
627, 'bestaerkt': 374, 'bestarkt': 374, 'den': 887, 'eingearbeitet': 627, 'eingeschult': 627, 'erklaert': 627,
'erklart': 627, 'erlaeutert': 627, 'erlautert': 627, 'ermutigt': 374, 'feedback': 917, 'getroestet': 374, 'getrostet':
374, 'gezeigt': 627, 'gut': 904, 'hinweise': 737, 'kniffe': 737, 'kommentare': 917, 'korrekturen': 917, 'mut': 918,
'rat': 737, 'ratschlaege': 737, 'ratschlage': 737, 'ruckmeldung': 917, 'rueckmeldung': 917, 'tipp': 737, 'tipps': 737,
'tricks': 737, 'vorgemacht': 627, 'zugehoert': 374, 'zugehort': 374}, {'<handed_apart>': 26, 'gebracht': 26,
'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26,
'uebergeben': 26, 'ueberlassen': 26}, {'...': 920}, {'...': 661, '<address>': 615}, {'...': 919, '<address>': 615,
'<my>': 921, '<work>': 608, 'N': 649, 'anmerkungen': 917, 'bei': 657, 'das': 922, 'den': 922, 'die': 922, 'feedback':
917, 'kommentare': 917, 'korrekturen': 917, 'mit': 657, 'ruckmeldung': 917, 'rueckmeldung': 917}, {'ich': 923, 'wir':
923}, {'<handed_apart>': 26, '<lent>': 26, '<tool>': 620, 'empfohlen': 611, 'gebracht': 26, 'gegeben': 26, 'gemailt':
26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26,
'ueberlassen': 26, 'vermittelt': 611, 'weiterempfohlen': 611}, {'...': 925, '<handed_apart>': 26, '<lent>': 26,
'<tool>': 620, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26,
'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'': (5, 'mine'), '<det>': 12}, {'^': 927},
{'<det>': 12}, {'^': 929}, {'bekommen': 928, 'bekommt': 928, 'hat': 930, 'kriegen': 928, 'kriegt': 928}, {'<me>':
789}, {'<until>': 789, 'D': 789, 'von': 932}, {'...': 933}, {'<me>': 791}, {'<until>': 791, 'D': 791, '^': 934, 'von':
935}, {'<they>': 936, 'ich': 446, 'wir': 446}, {'<they>': 931, 'das': 447, 'dass': 937}, {'retourniert': 301,
'zuruckgeschickt': 301, 'zurueckgeschickt': 301}, {'...': 939}, {'<work>': 940}, {'durchgespielt': 633, 'geprobt':
633, 'geubt': 633, 'trainiert': 633, 'vorbereitet': 633}, {'durchgespielt': 633, 'geprobt': 633, 'geuebt': 633,
'trainiert': 633, 'vorbereitet': 633}, {'durchgespielt': 633, 'geprobt': 633, 'geubt': 633, 'geuebt': 633,
'trainiert': 633, 'vorbereitet': 633}, {'bewerbungsgesprach': 942, 'bewerbungsgespraech': 943, 'interview': 944,
'pitch': 944, 'praesentation': 943, 'prasentation': 942, 'pruefung': 943, 'prufung': 942, 'rede': 944,
'vorstellungsgesprach': 942, 'vorstellungsgespraech': 943, 'vortrag': 944}, {'...': 941, '<work>': 940, '^': 945},
{'<they>': 936, 'ich': 39, 'wir': 39}, {'^': 12, 'das': 482, 'dass': 947}, {'<address>': 612}, {'s': 949}, {'das':
447, 'dass': 447, 'ich': 446, 'wir': 446}, {'^': 12, 'das': 447, 'dass': 447, 'ich': 446, 'wir': 446}, {'<said>': 951,
'<vowed>': 952}, {'<way>': 953}, {'<det>': 954, '<way>': 953}, {'geschickt': 611, 'vermittelt': 611, 'verwiesen': 611,
'weiterverwiesen': 611}, {'...': 956, 'geschickt': 611, 'vermittelt': 611, 'verwiesen': 611, 'weiterverwiesen': 611},
{'...': 956, 'empfohlen': 611, 'geschickt': 611, 'vermittelt': 611, 'verwiesen': 611, 'vorgeschlagen': 611,
'weiterempfohlen': 611, 'weiterverwiesen': 611}, {'<my>': 957, 'N': 958, 'eine': 957, 'einem': 957, 'einen': 957,
'einer': 957}, {'geschrieben': 611}, {'vorbereitet': 633}, {'...': 961, '<det>': 954, '<way>': 953, 'das': 624, 'den':
624, 'die': 624, 'ihre': 624, 'ihren': 624, 'seine': 624, 'seinen': 624}, {'gebracht': 611, 'gegeben': 611,
'geschickt': 611, 'vermittelt': 611, 'verschafft': 611, 'weitergeleitet': 611, 'zugeschanzt': 611}, {'ausgeholfen':
627, 'beraten': 627, 'geholfen': 627, 'gholfn': 627, 'unterstuetzt': 627, 'unterstutzt': 627}, {'^': 611},
{'eingelegt': 965}, {'wort': 966}, {'gutes': 967}, {'gebracht': 965}, {'gesprach': 969, 'gespraech': 969, 'spiel':
969}, {'ein': 968, 'ins': 970, 'vorgeschlagen': 965}, {'...': 971}, {'empfohlen': 611, 'vorgeschlagen': 611,
'weiterempfohlen': 611}, {'...': 964, '<my>': 972, 'N': 973}, {'warum': 627, 'was': 627, 'welche': 627, 'welcher':
627, 'welches': 627, 'wie': 627, 'wo': 627, 'wofuer': 627, 'wofur': 627, 'woran': 627}, {'ausgeholfen': 627,
'geholfen': 627, 'gholfn': 627, 'unterstuetzt': 627, 'unterstutzt': 627}, {'...': 976, '<det>': 954, '<way>': 953,
'N': 973, 'umzug': 882}, {'schuldig': 12}, {'...': 978}, {'^': 979}, {'ich': 980}, {'aufgebaut': 374, 'aufgepaeppelt':
374, 'aufgepappelt': 374, 'beruhigt': 374, 'gelobt': 374}, {'gegeben': 627}, {'...': 983}, {'<address>': 615,
'aufgezeigt': 627, 'beigebogen': 627, 'klargemacht': 627, 'naeher': 908, 'naher': 908}, {'ausgemalt': 453, 'betreut':
453, 'gegossen': 453, 'gehuetet': 453, 'gehutet': 453, 'geputzt': 453, 'gestrichen': 453, 'versorgt': 453}, {'...':
986, 'ausgemalt': 453, 'betreut': 453, 'gegossen': 453, 'gehuetet': 453, 'gehutet': 453, 'geputzt': 453, 'gestrichen':
453, 'versorgt': 453}, {'...': 986, 'angeschlossen': 453, 'aufgebaut': 453, 'ausgemalt': 453, 'betreut': 453,
'eingerichtet': 453, 'entruempelt': 453, 'entrumpelt': 453, 'gegossen': 453, 'gehuetet': 453, 'gehutet': 453,
'gemaeht': 453, 'gemaht': 453, 'geputzt': 453, 'geraeumt': 453, 'geraumt': 453, 'geschnitten': 453, 'gestrichen': 453,
'montiert': 453, 'repariert': 453, 'versorgt': 453}, {'...': 985, '<address>': 615, '^': 945, 'auto': 662, 'blumen':
987, 'computer': 662, 'dachrinne': 662, 'drucker': 662, 'fenster': 662, 'fernseher': 662, 'garten': 988, 'hecke': 662,
'hund': 987, 'kasse': 987, 'katze': 987, 'keller': 662, 'kinder': 987, 'kleine': 987, 'kleinen': 987, 'kuche': 663,
'kueche': 664, 'laden': 987, 'rasen': 662, 'regal': 662, 'router': 662, 'schnee': 662, 'schrank': 662, 'stand': 987,
'waschmaschine': 662, 'wohnung': 988}, {'gegeben': 644, 'geknuepft': 644, 'geknupft': 644, 'gemacht': 644,
'hergestellt': 644, 'vermittelt': 644}, {'...': 990}, {'<det>': 991, '<my>': 991, 'einem': 991, 'einer': 991},
{'gegeben': 644, 'gemacht': 644, 'hergestellt': 644, 'vermittelt': 644}, {'<det>': 991, '<my>': 991, 'N': 993,
'einem': 991, 'einer': 991}, {'mit': 992, 'zu': 994}, {'...': 983, 'fuer': 984, 'fur': 984, 'zu': 984, 'zum': 984,
'zur': 984}, {'...': 983, 'fuer': 984, 'zu': 984, 'zum': 984, 'zur': 984}, {'...': 983, 'fur': 984, 'zu': 984, 'zum':
984, 'zur': 984}, {'...': 985, '<address>': 615, '^': 945, 'auto': 662, 'blumen': 987, 'computer': 662, 'dachrinne':
662, 'drucker': 662, 'fenster': 662, 'fernseher': 662, 'garten': 988, 'hecke': 662, 'hund': 987, 'kasse': 987,
'katze': 987, 'keller': 662, 'kinder': 987, 'kleine': 987, 'kleinen': 987, 'kontakt': 995, 'kuche': 663, 'kueche':
664, 'laden': 987, 'rasen': 662, 'rat': 996, 'ratschlaege': 997, 'ratschlage': 998, 'regal': 662, 'router': 662,
'schnee': 662, 'schrank': 662, 'stand': 987, 'tipp': 996, 'tipps': 996, 'waschmaschine': 662, 'wohnung': 988}, {'...':
985, '<address>': 615, '^': 945, 'auto': 662, 'blumen': 987, 'computer': 662, 'dachrinne': 662, 'drucker': 662,
'fenster': 662, 'fernseher': 662, 'garten': 988, 'hecke': 662, 'hinweise': 737, 'hund': 987, 'kasse': 987, 'katze':
987, 'keller': 662, 'kinder': 987, 'kleine': 987, 'kleinen': 987, 'kniff': 737, 'kniffe': 737, 'kuche': 663, 'kueche':
664, 'laden': 987, 'rasen': 662, 'rat': 737, 'ratschlaege': 737, 'ratschlag': 737, 'ratschlage': 737, 'regal': 662,
'router': 662, 'schnee': 662, 'schrank': 662, 'stand': 987, 'tipp': 737, 'tipps': 737, 'trick': 737, 'tricks': 737,
'waschmaschine': 662, 'wohnung': 988}, {'...': 736, 'fuer': 984, 'fur': 984, 'gegeben': 627, 'gezeigt': 627,
'mitgegeben': 627, 'verraten': 627, 'zu': 984, 'zum': 984, 'zur': 984}, {'...': 736, 'fuer': 984, 'gegeben': 627,
'gezeigt': 627, 'mitgegeben': 627, 'verraten': 627, 'zu': 984, 'zum': 984, 'zur': 984}, {'...': 736, 'fur': 984,
'gegeben': 627, 'gezeigt': 627, 'mitgegeben': 627, 'verraten': 627, 'zu': 984, 'zum': 984, 'zur': 984}, {'hinweise':
737, 'kniff': 737, 'kniffe': 737, 'mal': 896, 'rat': 1001, 'ratschlaege': 1002, 'ratschlag': 737, 'ratschlage': 1003,
'tipp': 1001, 'tipps': 1001, 'trick': 737, 'tricks': 737}, {'^': 945, 'arbeitszeugnis': 960, 'bisschen': 982,
'empfehlungsschreiben': 960, 'gutes': 967, 'paar': 1004, 'referenz': 960, 'wenig': 982, 'zeugnis': 960},
{'arbeitszeugnis': 960, 'auftrag': 963, 'bewerber': 963, 'einfuehrung': 984, 'einfuhrung': 984,
'empfehlungsschreiben': 960, 'interessenten': 963, 'job': 963, 'kandidaten': 963, 'kandidatin': 963, 'kunden': 963,
'kundin': 963, 'lead': 963, 'leads': 963, 'referenz': 960, 'zeugnis': 960}, {'auftrag': 963, 'bewerber': 963,
'crashkurs': 984, 'hinweise': 737, 'interessenten': 963, 'job': 963, 'kandidaten': 963, 'kandidatin': 963, 'kniff':
737, 'kniffe': 737, 'kontakt': 995, 'kunden': 963, 'kundin': 963, 'lead': 963, 'leads': 963, 'rat': 1001,
'ratschlaege': 1002, 'ratschlag': 737, 'ratschlage': 1003, 'tipp': 1001, 'tipps': 1001, 'trick': 737, 'tricks': 737},
{'zugehoert': 374, 'zugehort': 374}, {'warum': 627, 'was': 627, 'welche': 627, 'welcher': 627, 'welches': 627, 'wie':
627, 'wo': 627, 'wofuer': 627, 'woran': 627}, {'warum': 627, 'was': 627, 'welche': 627, 'welcher': 627, 'welches':
627, 'wie': 627, 'wo': 627, 'wofur': 627, 'woran': 627}, {'...': 961}, {'<give1>': 12}, {'^': 1012}, {'ich': 1013},
{'kann': 301, 'koennte': 301, 'konnte': 301, 'könnte': 301, 'muss': 301, 'soll': 301, 'sollte': 301}, {'...': 1015},
{'er': 1016, 'man': 1016, 'sie': 1016}, {'dass': 1014, 'ich': 1013, 'was': 1017, 'wo': 1017}, {'dass': 1014, 'ich':
1013}, {'mut': 918, 'zugeredet': 374}, {'schweigen': 8}, {'in': 1021}, {'sich': 1022}, {'...': 976, '<det>': 954,
'<way>': 953, 'laden': 882}, {'ausgeholfen': 627, 'eingearbeitet': 627, 'eingefuehrt': 627, 'eingefuhrt': 627,
'eingewiesen': 627, 'geholfen': 627, 'gholfn': 627, 'unterstuetzt': 627, 'unterstutzt': 627}, {'...': 1025},
{'eingearbeitet': 627, 'eingefuehrt': 627, 'eingefuhrt': 627, 'eingewiesen': 627}, {'...': 1027, 'gesprach': 969,
'gespraech': 969, 'spiel': 969}, {'...': 976}, {'...': 637, '<tool>': 620, 'hinweise': 737, 'kniff': 737, 'kniffe':
737, 'rat': 737, 'ratschlaege': 737, 'ratschlag': 737, 'ratschlage': 737, 'tipp': 737, 'tipps': 737, 'trick': 737,
'tricks': 737}, {'arbeitszeugnis': 960, 'auftrag': 963, 'bewerber': 963, 'empfehlungsschreiben': 960, 'interessenten':
963, 'job': 963, 'kandidaten': 963, 'kandidatin': 963, 'kunden': 963, 'kundin': 963, 'lead': 963, 'leads': 963,
'referenz': 960, 'zeugnis': 960}, {'N': 993}, {'zu': 1032}, {'auftrag': 963, 'bewerber': 963, 'hinweise': 737,
'interessenten': 963, 'job': 963, 'kandidaten': 963, 'kandidatin': 963, 'kniff': 737, 'kniffe': 737, 'kontakt': 1033,
'kunden': 963, 'kundin': 963, 'lead': 963, 'leads': 963, 'rat': 1001, 'ratschlaege': 1002, 'ratschlag': 737,
'ratschlage': 1003, 'tipp': 1001, 'tipps': 1001, 'trick': 737, 'tricks': 737}, {'auftrag': 963, 'bewerber': 963,
'interessenten': 963, 'job': 963, 'kandidaten': 963, 'kandidatin': 963, 'kunden': 963, 'kundin': 963, 'lead': 963,
'leads': 963}, {'bekommen': 8, 'gebracht': 8, 'gekriegt': 8}, {'handy': 1036, 'tel': 1036, 'telefon': 1036}, {'das':
1037}, {'an': 1038, 'ans': 1037}, {'wie': 627}, {'beraten': 627}, {'...': 1041, '<my>': 957, 'N': 957, 'eine': 957,
'einem': 957, 'einen': 957, 'einer': 957}, {'ich': 389, 'man': 389, 'wir': 389}, {'<should>': 1043}, {'...': 1041},
{'...': 915, '<address>': 615, '<det>': 638, '<expert>': 612, '<have>': 924, '<my>': 926, '<said>': 938, '<their>':
946, '<thing>': 867, '<tool>': 620, '<vowed>': 948, '<work>': 608, 'N': 950, '^': 945, 'am': 955, 'an': 959,
'anmerkungen': 873, 'arbeitszeugnis': 960, 'auf': 962, 'aufgebaut': 374, 'aufgepaeppelt': 374, 'aufgepappelt': 374,
'auftrag': 963, 'ausfuehrlich': 878, 'ausfuehrliches': 878, 'ausfuhrlich': 880, 'ausfuhrliches': 880, 'bei': 974,
'beigebracht': 975, 'beim': 977, 'beruhigt': 374, 'bewerber': 963, 'bin': 981, 'bisschen': 982, 'crashkurs': 984,
'das': 989, 'den': 999, 'die': 1000, 'dreimal': 892, 'ehrliches': 895, 'ein': 1005, 'eine': 1006, 'einen': 1007,
'einfach': 1008, 'einfuehrung': 984, 'einfuhrung': 984, 'empfehlungsschreiben': 960, 'erklaert': 1009, 'erklart':
1010, 'erlaeutert': 1009, 'erlautert': 1010, 'etwas': 982, 'feedback': 873, 'fuer': 1011, 'fur': 1011, 'geholfen':
627, 'gelobt': 374, 'gesagt': 1018, 'geschrieben': 1019, 'gezeigt': 975, 'gut': 1020, 'gutes': 895, 'hinweise': 737,
'hoffnung': 375, 'huellt': 1023, 'huellte': 1023, 'hullt': 1023, 'hullte': 1023, 'im': 1024, 'in': 1026, 'ins': 1028,
'interessenten': 963, 'job': 963, 'kandidaten': 963, 'kandidatin': 963, 'kniff': 737, 'kniffe': 737, 'kommentare':
873, 'kontakt': 995, 'kunden': 963, 'kundin': 963, 'kurzes': 895, 'lange': 1008, 'lead': 963, 'leads': 963,
'mehrfach': 907, 'mehrmals': 892, 'mein': 895, 'mit': 1029, 'mut': 375, 'n': 1030, 'nachhilfe': 984, 'ne': 1031,
'nen': 1034, 'neue': 1035, 'neuen': 1035, 'nicht': 1039, 'nur': 1008, 'oefter': 896, 'offenes': 895, 'ofter': 896,
'paar': 1004, 'per': 955, 'rat': 1001, 'ratschlaege': 1002, 'ratschlag': 737, 'ratschlage': 1003, 'referenz': 960,
'ruckmeldung': 879, 'rueckmeldung': 877, 'schon': 909, 'schriftlich': 913, 'schriftliches': 913, 'schuld': 482,
'schulde': 482, 'schulden': 482, 'sehr': 1020, 'tipp': 1001, 'tipps': 1001, 'trick': 737, 'tricks': 737, 'uber': 955,
'ueber': 955, 'um': 74, 'umsonst': 892, 'unterricht': 984, 'vergeblich': 892, 'via': 955, 'viel': 895, 'vorgefuehrt':
1009, 'vorgefuhrt': 1010, 'vorgemacht': 1040, 'vorgeschlagen': 965, 'x': 897, 'zeugnis': 960, 'zu': 1042, 'zufolge':
1044, 'zugehoert': 374, 'zugehort': 374, 'zugeredet': 374, 'zum': 1045, 'zur': 1045, 'zweimal': 892}, {'<said>': 518,
'angebimmelt': 460, 'angeboten': 460, 'angeklingelt': 460, 'angelaeutet': 460, 'angelautet': 460, 'angerufen': 460,
'anvertraut': 460, 'berichtet': 460, 'durchgebimmelt': 460, 'durchgeklingelt': 460, 'durchgerufen': 460, 'empfohlen':
511, 'erklaert': 1, 'erklart': 1, 'erzaehlt': 460, 'erzahlt': 460, 'geantwortet': 460, 'gebeichtet': 460, 'geholfen':
460, 'geklagt': 460, 'geklingelt': 460, 'gemailt': 460, 'gemeint': 1, 'geraten': 511, 'gesagt': 511, 'geschickt': 460,
'geschildert': 460, 'geschrieben': 511, 'gesimst': 460, 'gesteckt': 460, 'getextet': 460, 'gezeigt': 460,
'gratuliert': 460, 'hereingeschaut': 460, 'mitgeteilt': 460, 'praesentiert': 460, 'prasentiert': 460, 'reingeschaut':
460, 'verraten': 460, 'versprochen': 460, 'vorbeigeschaut': 460, 'vorgestellt': 460, 'zugesagt': 460, 'zuruckgemailt':
460, 'zuruckgerufen': 460, 'zuruckgeschrieben': 460, 'zurueckgemailt': 460, 'zurueckgerufen': 460,
'zurueckgeschrieben': 460}, {'<them>': 550}, {'<them>': 550, '^': 549}, {'...': 1047, '<counsel>': 527,
'<counselled>': 500, '^': 529, 'abgeholt': 460, 'als': 530, 'am': 542, 'angebimmelt': 460, 'angeklingelt': 460,
'angelaeutet': 460, 'angelautet': 460, 'angerufen': 460, 'angeschrieben': 460, 'angesprochen': 460, 'ans': 539, 'auf':
542, 'aufgefordert': 389, 'ausgefuehrt': 460, 'ausgefuhrt': 460, 'begleitet': 460, 'beim': 542, 'bekocht': 460,
'bestaerkt': 389, 'bestarkt': 389, 'besucht': 460, 'davon': 543, 'davor': 547, 'dazu': 543, 'den': 530, 'dringend':
548, 'durchgebimmelt': 460, 'durchgeklingelt': 460, 'durchgerufen': 460, 'einen': 530, 'eingeladen': 460,
'eingeredet': 389, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 389, 'ermutigt': 389, 'ersucht': 1048,
'geantwortet': 460, 'gebeten': 1049, 'gefragt': 1048, 'geklingelt': 460, 'gemeint': 1, 'geraten': 1, 'gesagt': 1,
'geschrieben': 1, 'gesimst': 460, 'getextet': 460, 'getroffen': 460, 'gewarnt': 546, 'hereingeschaut': 460, 'im': 542,
'interviewt': 460, 'kontaktiert': 460, 'mit': 557, 'nahe': 538, 'nen': 530, 'per': 542, 'reingeschaut': 460, 'stark':
548, 'um': 560, 'via': 542, 'vor': 561, 'vorbeigeschaut': 460, 'zuruckgemailt': 460, 'zuruckgerufen': 460,
'zuruckgeschrieben': 460, 'zurueckgemailt': 460, 'zurueckgerufen': 460, 'zurueckgeschrieben': 460}, {'^': 565},
{'<me>': 1051, '<vowed>': 568, 'mir': 569, 'uns': 569}, {'<me>': 531, '^': 66, 'dass': 567, 'er': 531, 'sich': 531,
'sie': 531}, {'<until>': 571, '<vowed>': 66}, {'...': 1054}, {'anzurufen': 8, 'mich': 906, 'uns': 906, 'zu': 890},
{'versucht': 1056}, {'angelaeutet': 460, 'angelautet': 460, 'angerufen': 460}, {'<vowed>': 568, 'gemeint': 590,
'gesagt': 590, 'geschrieben': 590, 'gmeint': 534, 'gsagt': 534}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet':
59, 'angeschlossen': 460, 'bedankt': 460, 'beworben': 0, 'dazugeschaltet': 460, 'dazugesellt': 460, 'dazugesetzt':
460, 'dazugestellt': 460, 'eingeklinkt': 460, 'eingewaehlt': 460, 'eingewahlt': 460, 'entschuldigt': 460, 'gemeldet':
460, 'geruehrt': 460, 'geruhrt': 460, 'verabschiedet': 460, 'zugeschaltet': 460}, {'...': 1060, 'bedankt': 460, 'bei':
595, 'entschuldigt': 460, 'gemeldet': 460, 'geruehrt': 460, 'geruhrt': 460, 'verabschiedet': 460}, {'<vowed>': 568,
'angelaeutet': 460, 'angelautet': 460, 'angerufen': 460, 'gemeint': 590, 'gesagt': 590, 'geschrieben': 590, 'gmeint':
534, 'gsagt': 534}, {'...': 512, '<appointment>': 514, '<det>': 515, '<me>': 1050, '<my>': 515, '<they>': 1052,
'<until>': 573, '<vowed>': 1053, '^': 1055, 'am': 542, 'angebimmelt': 460, 'angeklingelt': 460, 'angelaeutet': 460,
'angelautet': 460, 'angerufen': 460, 'auf': 577, 'beim': 542, 'davon': 578, 'dazu': 578, 'durchgebimmelt': 460,
'durchgeklingelt': 460, 'durchgerufen': 460, 'empfohlen': 579, 'erklaert': 1, 'erklart': 1, 'geantwortet': 460,
'geklingelt': 460, 'gemailt': 460, 'gemeint': 582, 'geraten': 1, 'gesagt': 582, 'geschrieben': 583, 'gesimst': 460,
'getextet': 460, 'gmeint': 534, 'gsagt': 534, 'hereingeschaut': 460, 'im': 542, 'mehrmals': 1057, 'mich': 1058, 'mir':
1059, 'per': 577, 'reingeschaut': 460, 'sich': 1061, 'uber': 598, 'ueber': 600, 'uns': 1062, 'vergeblich': 1057,
'versucht': 1056, 'via': 577, 'vor': 561, 'vorbeigeschaut': 460, 'vorgeschlagen': 0, 'zuruckgemailt': 460,
'zuruckgerufen': 460, 'zuruckgeschrieben': 460, 'zurueckgemailt': 460, 'zurueckgerufen': 460, 'zurueckgeschrieben':
460, 'zweimal': 1057}, {'^': 780, 'das': 778, 'den': 778, 'die': 778, 'es': 778, 'sie': 778, 'von': 781}, {'<way>':
534}, {'<det>': 1065, '<way>': 534}, {'am': 1066, 'auf': 1066, 'beim': 1066, 'ich': 801, 'im': 1066, 'in': 1066,
'man': 801, 'per': 1066, 'wir': 801, 'zu': 1066, 'zum': 1066}, {'...': 1067, '<det>': 809, '<they>': 831, '<way>':
806, 'D': 811, '^': 824, 'am': 835, 'auf': 837, 'beim': 835, 'bleib': 389, 'bloss': 825, 'bloß': 825, 'das': 826,
'dass': 830, 'eben': 811, 'erhoeh': 389, 'erhoh': 389, 'fang': 389, 'frag': 389, 'geh': 389, 'hoer': 389, 'hor': 389,
'i': 516, 'ich': 516, 'im': 835, 'in': 842, 'lass': 389, 'mach': 389, 'macht': 389, 'man': 516, 'nimm': 389, 'nur':
825, 'per': 835, 'red': 389, 'stell': 389, 'such': 389, 'tel': 806, 'verkauf': 389, 'wir': 516, 'zu': 837, 'zum':
837}, {'<me>': 67, '<until>': 66}, {'bringts': 1069, 'gibts': 1069, 'macht': 1069, 'mailts': 1069, 'schickts': 1069,
'sendets': 1069}, {'und': 1070}, {'and': 66}, {'': (6, 'theirs'), '...': 1072}, {'...': 1071, '<det>': 1073, 'D': 66},
{'mich': 66, 'uns': 66}, {'fuer': 1075, 'fur': 1075}, {'...': 1076}, {'...': 1076, '<det>': 1077, '<my>': 1077,
'<their>': 1077, '<them>': 1077}, {'<me>': 66, 'das': 190, 'den': 190, 'die': 190, 'es': 190, 's': 190}, {'...':
1071}, {'zuruck': 66, 'zurueck': 66}, {'...': 1081, 'zuruck': 66, 'zurueck': 66}, {'...': 1081, 'mich': 1082, 'mir':
1082, 'uns': 1082, 'zuruck': 66, 'zurueck': 66}, {'...': 1081, '<they>': 1083, '<until>': 66, 'mich': 1082, 'mir':
1082, 'uns': 1082, 'zuruck': 66, 'zurueck': 66}, {'mal': 66}, {'': (6, 'theirs'), 'nach': 66, 'noch': 1085, 'nochmal':
66, 'wieder': 66}, {'nach': 66, 'noch': 1085, 'nochmal': 66, 'wieder': 66}, {'D': 1087}, {'D': 1086, 'es': 1088,
'ihn': 1088, 'sie': 1088}, {'D': 1087, 'es': 1088, 'ihn': 1088, 'sie': 1088}, {'sich': 66}, {'<they>': 1091, 'sich':
66}, {'bescheid': 66}, {'bescheid': 66, 'mir': 1093, 'uns': 1093}, {'<they>': 1094, 'bescheid': 66, 'mir': 1093,
'uns': 1093}, {'an': 66, 'druber': 66, 'drueber': 66, 'durch': 66}, {'...': 1096, 'an': 66, 'druber': 66, 'drueber':
66, 'durch': 66}, {'durch': 66, 'weiter': 66}, {'<they>': 1094, 'bescheid': 66, 'das': 1098, 'es': 1098, 'mir': 1093,
'uns': 1093}, {'beisammen': 66, 'bereit': 66, 'fertig': 66, 'parat': 66}, {'<until>': 1100}, {'...': 1101}, {'um':
66}, {'...': 1103, 'um': 66}, {'sich': 1104}, {'ab': 66, 'an': 66}, {'<me>': 1106}, {'ab': 66}, {'...': 1108},
{'<my>': 1109}, {'<me>': 1106, '<my>': 1109, 'D': 1110}, {'das': 1098, 'es': 1098}, {'...': 1081, '<they>': 1083,
'mich': 1082, 'mir': 1082, 'uns': 1082, 'zuruck': 66, 'zurueck': 66}, {'...': 1081}, {'...': 1081, 'mich': 1114,
'mir': 1114, 'sich': 66, 'uns': 1114}, {'...': 1081, '<they>': 1115, 'mich': 1114, 'mir': 1114, 'sich': 66, 'uns':
1114}, {'...': 1081, '<me>': 1106, '<they>': 1083, 'mich': 1082, 'mir': 1082, 'uns': 1082, 'zuruck': 66, 'zurueck':
66}, {'vor': 66}, {'...': 1118}, {'<me>': 1119}, {'<their>': 1119}, {'...': 1118, 'D': 1121}, {'<me>': 1122}, {'gibt':
66, 'meldet': 66, 'ruft': 66, 'sagt': 66, 'schreibt': 66}, {'und': 1124}, {'...': 1125}, {'...': 1125, 'das': 1126,
'es': 1126}, {'es': 1126, 'sich': 1127, 'sichs': 1126}, {'<deed3>': 1074, '<does3>': 1078, '<give3>': 1079,
'<sends3>': 1080, 'antwortet': 1084, 'bohrt': 1089, 'connected': 190, 'connectet': 190, 'draengelt': 1089, 'draengt':
1090, 'drangelt': 1089, 'drangt': 1090, 'erkundigt': 1092, 'geben': 1095, 'geht': 1097, 'gibt': 1099, 'haben': 1102,
'hakt': 1089, 'hat': 1102, 'hoert': 1105, 'holen': 1107, 'holt': 1111, 'hort': 1105, 'intro': 190, 'introduced': 190,
'introed': 190, 'introt': 190, 'leitet': 1112, 'liest': 1097, 'mailt': 1113, 'melden': 1092, 'meldet': 1116,
'probiert': 1090, 'ruehren': 1092, 'ruehrt': 1092, 'rufen': 1107, 'ruft': 1117, 'ruhren': 1092, 'ruhrt': 1092,
'sagen': 1095, 'sagt': 1095, 'schaut': 1097, 'schickt': 1112, 'schreibt': 1113, 'schubst': 1090, 'sieht': 1097,
'stellen': 1120, 'stellt': 1123, 'stupst': 1089, 'uberlegt': 1128, 'uberweist': 67, 'ueberlegt': 1128, 'ueberweist':
67, 'unterschreibt': 67, 'urgiert': 1089, 'versucht': 1090, 'zahlt': 67}, {'probiert': 8, 'versucht': 8}, {'...':
1130, 'probiert': 8, 'versucht': 8}, {'<me>': 0}, {'bei': 1132}, {'...': 1133, 'bei': 1132}, {'^': 549, 'darum': 550,
'um': 550}, {'<until>': 549}, {'...': 1136, '<my>': 549, 'antwort': 549, 'bestaetigung': 549, 'bestatigung': 549,
'feedback': 549, 'ruckmeldung': 549, 'ruckruf': 549, 'rueckmeldung': 549, 'rueckruf': 549, 'stellungnahme': 549},
{'^': 1137}, {'<me>': 1135, 'um': 1138}, {'mich': 479, 'uns': 479}, {'mich': 484, 'mir': 484, 'uns': 484}, {'retour':
12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 1142}, {'...': 111, '<det>': 1143, '<my>': 1143, '<their>':
1143}, {'<me>': 39}, {'<until>': 930, '^': 1144, 'von': 1145}, {'': (19, 'gave:resource'), 'ausgeliehen': 26,
'bekommen': 26, 'geborgt': 26, 'geliehen': 26, 'leihweise': 26, 'mitgenommen': 26}, {'<tool>': 1147}, {'...': 1148,
'<tool>': 1147}, {'<until>': 12, 'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 1150}, {'...': 111,
'<det>': 1151, '<my>': 1143, '<their>': 1143}, {'<my>': 1149, '<until>': 930, '^': 1152, 'von': 1145}, {'<doc>': 549,
'<work>': 549}, {'<doc>': 549, 'alle': 549, 'beide': 549, 'das': 549, 'den': 549, 'die': 549, 'ein': 1154, 'eine':
1154, 'einen': 1154, 'ne': 1154, 'nen': 1154, 'saemtliche': 549}, {'^': 1155}, {'...': 1136, '<until>': 549}, {'...':
1136}, {'-abrechnung': 1157, '-beleg': 1158, '-bescheinigung': 1158, '-bestaetigung': 1158, '-foto': 1157, '-fotos':
1157, '-liste': 1157, '-nachweis': 1157, '-plan': 1157, '-rechnung': 1157, '-unterlagen': 1157, '-vertrag': 1157,
'-zahlen': 1157, '<doc>': 1157, '<thing>': 1136, '<work>': 1136, 'alle': 1158, 'angebot': 1136, 'antwort': 1136,
'beide': 1158, 'bestaetigung': 1136, 'das': 1158, 'den': 1158, 'die': 1158, 'entscheidung': 1136, 'fotos': 1136,
'kostenvoranschlag': 1136, 'muster': 1136, 'offerte': 1136, 'rechnung': 1136, 'rueckmeldung': 1136, 'saemtliche':
1158, 'unterlagen': 1136, 'vertrag': 1136, 'zahlen': 1136}, {'<until>': 1156, '^': 1159}, {'<doc>': 549, 'alle': 549,
'beide': 549, 'das': 549, 'den': 549, 'die': 549, 'ein': 1154, 'eine': 1154, 'einen': 1154, 'ne': 1154, 'nen': 1154,
'samtliche': 549}, {'^': 1161}, {'-abrechnung': 1157, '-beleg': 1158, '-bescheinigung': 1158, '-bestatigung': 1158,
'-foto': 1157, '-fotos': 1157, '-liste': 1157, '-nachweis': 1157, '-plan': 1157, '-rechnung': 1157, '-unterlagen':
1157, '-vertrag': 1157, '-zahlen': 1157, '<doc>': 1157, '<thing>': 1136, '<work>': 1136, 'alle': 1158, 'angebot':
1136, 'antwort': 1136, 'beide': 1158, 'bestatigung': 1136, 'das': 1158, 'den': 1158, 'die': 1158, 'entscheidung':
1136, 'fotos': 1136, 'kostenvoranschlag': 1136, 'muster': 1136, 'offerte': 1136, 'rechnung': 1136, 'ruckmeldung':
1136, 'samtliche': 1158, 'unterlagen': 1136, 'vertrag': 1136, 'zahlen': 1136}, {'<until>': 1162, '^': 1163}, {'dass':
1043}, {'darauf': 1165}, {'sich': 0}, {'an': 531}, {'<me>': 1168}, {'<me>': 1168, '<they>': 1169}, {'mit': 460},
{'...': 1171, 'mit': 460}, {'N': 1172}, {'-abrechnung': 1157, '-beleg': 1158, '-bescheinigung': 1158, '-bestaetigung':
1158, '-foto': 1157, '-fotos': 1157, '-liste': 1157, '-nachweis': 1157, '-plan': 1157, '-rechnung': 1157,
'-unterlagen': 1157, '-vertrag': 1157, '-zahlen': 1157, '<doc>': 1157, 'alle': 1158, 'beide': 1158, 'das': 1158,
'den': 1158, 'die': 1158, 'saemtliche': 1158}, {'<counsel>': 0}, {'paar': 1175}, {'<counsel>': 0, '<until>': 1156,
'^': 1174, 'ein': 1176, 'einen': 1175, 'n': 1175, 'nen': 1175}, {'<until>': 1156, '^': 1174}, {'<doc>': 549, 'alle':
549, 'beide': 549, 'das': 549, 'den': 549, 'die': 549, 'ein': 1154, 'eine': 1154, 'einen': 1154, 'ne': 1154, 'nen':
1154, 'saemtliche': 549, 'samtliche': 549}, {'^': 1179}, {'-abrechnung': 1157, '-beleg': 1158, '-bescheinigung': 1158,
'-bestaetigung': 1158, '-bestatigung': 1158, '-foto': 1157, '-fotos': 1157, '-liste': 1157, '-nachweis': 1157,
'-plan': 1157, '-rechnung': 1157, '-unterlagen': 1157, '-vertrag': 1157, '-zahlen': 1157, '<doc>': 1157, 'alle': 1158,
'beide': 1158, 'das': 1158, 'den': 1158, 'die': 1158, 'saemtliche': 1158, 'samtliche': 1158}, {'<until>': 1180, '^':
1181}, {'-abrechnung': 1157, '-beleg': 1158, '-bescheinigung': 1158, '-bestaetigung': 1158, '-bestatigung': 1158,
'-foto': 1157, '-fotos': 1157, '-liste': 1157, '-nachweis': 1157, '-plan': 1157, '-rechnung': 1157, '-unterlagen':
1157, '-vertrag': 1157, '-zahlen': 1157, '<doc>': 1157, '<thing>': 1136, '<work>': 1136, 'alle': 1158, 'angebot':
1136, 'antwort': 1136, 'beide': 1158, 'bestaetigung': 1136, 'bestatigung': 1136, 'das': 1158, 'den': 1158, 'die':
1158, 'entscheidung': 1136, 'fotos': 1136, 'kostenvoranschlag': 1136, 'muster': 1136, 'offerte': 1136, 'rechnung':
1136, 'ruckmeldung': 1136, 'rueckmeldung': 1136, 'saemtliche': 1158, 'samtliche': 1158, 'unterlagen': 1136, 'vertrag':
1136, 'zahlen': 1136}, {'': (13, 'talk'), '<counsel>': 0, '<until>': 1180, '^': 1183, 'das': 1136, 'ein': 1176,
'einen': 1175, 'es': 1136, 'ihn': 1136, 'n': 1175, 'nen': 1175, 'sie': 1136}, {'-abrechnung': 1157, '-beleg': 1158,
'-bescheinigung': 1158, '-bestatigung': 1158, '-foto': 1157, '-fotos': 1157, '-liste': 1157, '-nachweis': 1157,
'-plan': 1157, '-rechnung': 1157, '-unterlagen': 1157, '-vertrag': 1157, '-zahlen': 1157, '<doc>': 1157, 'alle': 1158,
'beide': 1158, 'das': 1158, 'den': 1158, 'die': 1158, 'samtliche': 1158}, {'<counsel>': 0, '<until>': 1162, '^': 1185,
'ein': 1176, 'einen': 1175, 'n': 1175, 'nen': 1175}, {'<until>': 1162, '^': 1185}, {'mit': 66}, {'...': 1188}, {'^':
1189}, {'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen':
26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1191, 'ausleihen': 26, 'behalten': 26, 'benutzen': 26,
'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26},
{'<tool>': 1192}, {'...': 1193, '<tool>': 1192}, {'<tool>': 1192, 'ausleihen': 26, 'benutzen': 26, 'brauchen': 26,
'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnutzen': 26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...':
1195, '<tool>': 1192}, {'': (13, 'talk'), '<det>': 1194, '<my>': 1196}, {'^': 213, 'darauf': 389, 'zu': 389}, {'<me>':
1198, 'darauf': 1165}, {'<det>': 1194, '<my>': 1196}, {'^': 213, 'dass': 389, 'mir': 500, 'uns': 500}, {'<they>':
1201, '^': 213, 'dass': 389, 'mir': 500, 'uns': 500}, {'mich': 430, 'uns': 430}, {'<me>': 1198}, {'<me>': 59}, {'bei':
1205}, {'...': 1206, 'bei': 1205}, {'D': 1207}, {'dass': 1043, 'wenn': 1043}, {'besser': 1209, 'gern': 1209, 'gerne':
1209, 'gut': 1209, 'lieber': 1209}, {'besser': 1209, 'es': 1210, 'gern': 1209, 'gerne': 1209, 'gut': 1209, 'lieber':
1209, 's': 1210}, {'an': 0}, {'<me>': 1212}, {'bei': 1213}, {'...': 1214, 'bei': 1213}, {'geburtstag': 0,
'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'...': 1216,
'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung':
0}, {'<thing>': 1136, '<work>': 1136, 'angebot': 1136, 'antwort': 1136, 'bestaetigung': 1136, 'bestatigung': 1136,
'entscheidung': 1136, 'fotos': 1136, 'kostenvoranschlag': 1136, 'muster': 1136, 'offerte': 1136, 'rechnung': 1136,
'ruckmeldung': 1136, 'rueckmeldung': 1136, 'unterlagen': 1136, 'vertrag': 1136, 'zahlen': 1136}, {'^': 1218, 'dass':
1043}, {'<my>': 549}, {'^': 1220}, {'nach': 1221}, {'auf': 479}, {'auf': 479, 'schon': 1223}, {'sich': 1224}, {'zu':
0}, {'...': 1226, 'auf': 479, 'schon': 1223, 'zu': 0}, {'sich': 1227}, {'<counsel>': 389}, {'<counsel>': 389, 'als':
1229, 'den': 1229, 'einen': 1229, 'nen': 1229}, {'weg': 389}, {'den': 1231}, {'^': 213, 'auf': 1232}, {'<counsel>':
389, '<they>': 1230, 'als': 1229, 'den': 1229, 'einen': 1229, 'mit': 1233, 'nen': 1229}, {'<me>': 1234}, {'<counsel>':
389, '<they>': 1230, 'als': 1229, 'den': 1229, 'einen': 1229, 'nen': 1229}, {'<me>': 1236}, {'$$': 460}, {'$$': 460,
'dabei': 1238}, {'mit': 1239}, {'auch': 1240, 'mit': 1239, 'noch': 1240}, {'<until>': 48}, {'<doc>': 1242,
'<document>': 1242, '<thing>': 1242, '<work>': 1242}, {'^': 1243}, {'<doc>': 48, '<document>': 48, '<thing>': 48,
'<work>': 48}, {'^': 1245}, {'tisch': 12}, {'dem': 1247}, {'postfach': 12}, {'hand': 12, 'mail': 12}, {'der': 1250},
{'am': 1247, 'auf': 1248, 'im': 1249, 'in': 1251, 'von': 110, 'vorliegen': 12}, {'...': 1252, '<doc>': 48,
'<document>': 48, '<thing>': 48, '<work>': 48}, {'<det>': 1246, '<my>': 1246, '^': 1253}, {'briefkasten': 12,
'postfach': 12, 'schreibtisch': 12, 'tisch': 12}, {'<their>': 1255, 'dem': 1255}, {'<their>': 1255, 'dem': 1255,
'der': 1250}, {'am': 1247, 'auf': 1256, 'im': 1249, 'in': 1257, 'von': 110}, {'auf': 1256, 'in': 1256}, {'<until>':
1258, 'D': 1259}, {'...': 1260, '<doc>': 1242, '<document>': 1242, '<thing>': 1242, '<work>': 1242}, {'<det>': 1244,
'<my>': 1244, '<until>': 1254, '^': 1261}, {'<until>': 549, 'von': 776}, {'...': 1263}, {'<until>': 550, '^': 1264,
'dass': 1043, 'wenn': 1043}, {'besser': 1209, 'es': 1210, 'gern': 1265, 'gerne': 1265, 'gut': 1209, 'lieber': 1209,
's': 1210}, {'<until>': 550, '^': 1264}, {'gern': 1267, 'gerne': 1267}, {'...': 1148, '<tool>': 1147, '^': 1243},
{'...': 41, '<my>': 42}, {'<me>': 1270}, {'<my>': 42, 'bei': 1271, 'von': 1271}, {'...': 1226, 'zu': 0}, {'...': 1216,
'<det>': 1244, '<my>': 1269, '<until>': 1254, '^': 1261, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0,
'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 'sich': 1272, 'vor': 1273, 'wohl': 0}, {'...':
1216, 'besser': 1209, 'es': 1210, 'geburtstag': 0, 'gern': 1265, 'gerne': 1265, 'gut': 1209, 'hochzeitstag': 0,
'jubilaeum': 0, 'jubilaum': 0, 'lieber': 1209, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 's': 1210},
{'gewesen': 460}, {'aufgetaucht': 460, 'da': 1276, 'dabei': 1276, 'gekommen': 460, 'kemma': 460, 'kommen': 460,
'kumma': 460, 'vorbeigekommen': 460}, {'a': 1277, 'ah': 1277, 'au': 1277, 'auch': 1277, 'dafuer': 1165, 'dafur': 1165,
'dagegen': 1165}, {'achterl': 460, 'bier': 460, 'cappuccino': 460, 'drink': 460, 'espresso': 460, 'glas': 460,
'haeferl': 460, 'haferl': 460, 'jause': 460, 'kaffee': 460, 'kruegerl': 460, 'krugerl': 460, 'melange': 460,
'plauderei': 460, 'plausch': 460, 'ratsch': 460, 'schwaetzchen': 460, 'schwatz': 460, 'schwatzchen': 460, 'spritzer':
460, 'sprung': 460, 'stuendchen': 460, 'stundchen': 460, 'stunde': 460, 'tasse': 460, 'tee': 460, 'verlaengerten':
460, 'verlangerten': 460, 'wein': 460, 'zigarette': 460}, {'...': 1279, 'achterl': 460, 'bier': 460, 'cappuccino':
460, 'drink': 460, 'espresso': 460, 'glas': 460, 'haeferl': 460, 'haferl': 460, 'jause': 460, 'kaffee': 460,
'kruegerl': 460, 'krugerl': 460, 'melange': 460, 'plauderei': 460, 'plausch': 460, 'ratsch': 460, 'schwaetzchen': 460,
'schwatz': 460, 'schwatzchen': 460, 'spritzer': 460, 'sprung': 460, 'stuendchen': 460, 'stundchen': 460, 'stunde':
460, 'tasse': 460, 'tee': 460, 'verlaengerten': 460, 'verlangerten': 460, 'wein': 460, 'zigarette': 460}, {'a': 1280,
'ein': 1280, 'eine': 1280, 'einem': 1280, 'einen': 1280, 'einer': 1280, 'n': 1280, 'ne': 1280, 'nem': 1280, 'nen':
1280}, {'auf': 1281, 'zu': 1281}, {'schuldig': 20}, {'...': 1283}, {'^': 1284}, {'bei': 66, 'damit': 66, 'mit': 66},
{'zug': 1286}, {'reihe': 1286}, {'der': 1288}, {'am': 1287, 'an': 1289, 'dran': 1286}, {'ansicht': 590, 'auffassung':
590, 'meinung': 590, 'uberzeugung': 534, 'ueberzeugung': 534}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8},
{'...': 1292}, {'ned': 1293, 'net': 1293, 'nicht': 1293}, {'^': 1290}, {'...': 1282, '<me>': 1285, 'D': 1207, '^':
1290, 'a': 1277, 'ah': 1277, 'au': 1277, 'auch': 1277, 'aufgetaucht': 460, 'dafuer': 1165, 'dafur': 1165, 'dagegen':
1165, 'dazugekommen': 460, 'dazugestossen': 460, 'dazugestoßen': 460, 'der': 1291, 'einfach': 1294, 'gekommen': 460,
'jetzt': 1295, 'leider': 1294, 'mitgekommen': 460, 'ned': 1293, 'net': 1293, 'nicht': 1293, 'nun': 1295,
'vorbeigefahren': 460, 'vorbeigekommen': 460}, {'<my>': 460}, {'an': 1297, 'auf': 1297, 'bei': 1297, 'beim': 1297,
'in': 1297, 'zu': 1297}, {'an': 1297, 'auf': 1297, 'bei': 1297, 'beim': 1297, 'in': 1297, 'mit': 1239, 'zu': 1297},
{'atelier': 460, 'geschaeft': 460, 'geschaft': 460, 'laden': 460, 'salon': 460, 'shop': 460}, {'den': 1300, 'die':
1300}, {'im': 1300, 'in': 1301, 'ins': 1300}, {'im': 1300, 'in': 1301, 'ins': 1300, 'kurz': 1302}, {'<me>': 1303,
'<my>': 460}, {'ned': 8, 'net': 8, 'nicht': 8}, {'<my>': 460, 'den': 1300, 'die': 1300}, {'...': 1282, 'alle': 1298,
'an': 1297, 'auch': 1299, 'auf': 1297, 'aufgetaucht': 460, 'bei': 1304, 'beide': 1298, 'beim': 1297, 'da': 1303,
'dazugekommen': 460, 'dazugestossen': 460, 'dazugestoßen': 460, 'einfach': 1305, 'gekommen': 460, 'im': 1300, 'in':
1306, 'ins': 1300, 'kurz': 1302, 'mit': 1239, 'mitgekommen': 460, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1240,
'vorbeigefahren': 460, 'vorbeigekommen': 460, 'wieder': 1298, 'wohl': 0, 'zu': 1297}, {'...': 1282, 'alle': 1298,
'an': 1297, 'auch': 1299, 'auf': 1297, 'bei': 1304, 'beide': 1298, 'beim': 1297, 'da': 1303, 'einfach': 1305, 'im':
1300, 'in': 1306, 'ins': 1300, 'kurz': 1302, 'mit': 1239, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1240, 'wieder':
1298, 'zu': 1297}, {'geben': 66, 'sagen': 66}, {'geben': 66}, {'absagen': 66, 'bescheid': 1309, 'feedback': 1310,
'ruckmeldung': 1310, 'rueckmeldung': 1310, 'zusagen': 66}, {'^': 1311}, {'bringen': 66, 'geben': 66, 'liefern': 66,
'sagen': 66, 'schicken': 66, 'zeigen': 66}, {'^': 1313}, {'D': 1313}, {'...': 1315}, {'D': 1314, '^': 1316}, {'': (13,
'talk'), '...': 1312, '<det>': 1194, '<me>': 1317, '<my>': 1196, '^': 1311}, {'<det>': 1194, '<me>': 1317, '<my>':
1196}, {'<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59, 'mir': 59, 'mittagessen': 59, 'uns':
59}, {'': (2, 'plan'), '<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59, 'mir': 59,
'mittagessen': 59, 'uns': 59}, {'<me>': 59, '<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59,
'mir': 59, 'mittagessen': 59, 'uns': 59}, {'auf': 1320, 'in': 1320, 'ins': 1321, 'nach': 59, 'vorbei': 59, 'zu': 1322,
'zum': 1321, 'zur': 1321}, {'...': 1323, 'in': 59, 'ins': 59, 'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1205, 'zum':
59, 'zur': 59}, {'D': 1324}, {'^': 66, 'darum': 531, 'drum': 531, 'um': 531}, {'sich': 1326}, {'<they>': 1327, 'sich':
1326}, {'<me>': 484}, {'herz': 389}, {'ans': 1330, 'nahe': 389}, {'...': 1331, '<they>': 1331, 'ans': 1330, 'nahe':
389}, {'<me>': 1332}, {'connect': 66, 'forward': 66, 'intro': 66, 'introduce': 66, 'send': 66, 'share': 66}, {'^':
1334}, {'': (6, 'theirs'), '<until>': 66, 'D': 66}, {'<me>': 1336}, {'das': 1337, 'den': 1337, 'die': 1337, 'es':
1337, 'ihn': 1337, 'sie': 1337}, {'bringt': 1338, 'gibt': 1338, 'mailt': 1338, 'schickt': 1338}, {'und': 1339},
{'fertig': 1340, 'fix': 1340, 'klar': 1340}, {'...': 1341}, {'^': 1342}, {'am': 460, 'auf': 460, 'aus': 460, 'dass':
460, 'mir': 460, 'ob': 460, 'per': 460, 'uns': 460, 'via': 460, 'wegen': 460}, {'': (0, 'missed'), 'mehr': 8}, {'ned':
1345, 'net': 1345, 'nicht': 1345}, {'sich': 1346}, {'': (23, 'contact'), 'ned': 1345, 'net': 1345, 'nicht': 1345},
{'sich': 1348}, {'absagen': 66, 'bescheid': 1309, 'feedback': 1310, 'ruckmeldung': 1310, 'zusagen': 66}, {'^': 1350,
'zu': 0}, {'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66,
'nachschicken': 66, 'ruberschicken': 66, 'uberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten':
66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66,
'zuschicken': 66}, {'...': 1352}, {'^': 1353}, {'<giveinf>': 66, '<giveinf_apart>': 66, 'geben': 66, 'sagen': 66},
{'...': 1355, '<giveinf>': 66, '<selfinf>': 66}, {'^': 1356}, {'<giveinf>': 66, '<selfinf>': 66}, {'<until>': 1358,
'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66,
'ruberschicken': 66, 'uberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen':
66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66, 'zuschicken': 66}, {'<until>':
549, 'geben': 66}, {'...': 1359, '<thing>': 1136, '<work>': 1136, 'absagen': 66, 'angebot': 1136, 'antwort': 1136,
'bescheid': 1309, 'bestatigung': 1136, 'connecten': 66, 'entscheidung': 1136, 'feedback': 1310, 'fotos': 1136,
'intro': 66, 'introen': 66, 'klaren': 66, 'kostenvoranschlag': 1136, 'liefern': 66, 'muster': 1136, 'nachfragen': 66,
'nachhaken': 66, 'offerte': 1136, 'rechnung': 1136, 'ruckmeldung': 1360, 'schicken': 66, 'unterlagen': 1136,
'vermitteln': 66, 'vertrag': 1136, 'zahlen': 1136, 'zusagen': 66}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen':
0, 'dabei': 1362, 'hinfahren': 0, 'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0,
'vorbeikomme': 0, 'zusammensetzen': 0}, {'$$': 549}, {'<deed1>': 1364, '<give1>': 1364, '<until>': 549}, {'': (3,
'advice'), '...': 1365}, {'...': 1363, '^': 1366}, {'...': 1363, '^': 213}, {'ich': 1367, 'man': 1368, 'wir': 1367},
{'<selfinf>': 66}, {'^': 1370}, {'...': 1371, '^': 1370}, {'<me>': 1372}, {'...': 1371, '^': 1370, 'bei': 1373}, {'':
(13, 'talk'), '...': 1351, '<counsel>': 0, '<me>': 1354, '<until>': 1357, '^': 1361, 'dass': 1369, 'ein': 1176,
'einen': 1175, 'n': 1175, 'nen': 1175, 'sich': 1374, 'zu': 0}, {'^': 1358}, {'<until>': 1358}, {'...': 1377},
{'<until>': 1376, '^': 1378}, {'absagen': 66, 'bescheid': 1309, 'feedback': 1310, 'rueckmeldung': 1310, 'zusagen':
66}, {'^': 1380, 'zu': 0}, {'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen':
66, 'nachschicken': 66, 'rueberschicken': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66,
'weiterleiten': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66,
'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1382}, {'^': 1383}, {'<until>': 1358, 'durchgeben': 66, 'freigeben':
66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'rueberschicken': 66, 'ueberweisen':
66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zurueckbringen': 66, 'zurueckgeben': 66,
'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1385, '<thing>': 1136,
'<work>': 1136, 'absagen': 66, 'angebot': 1136, 'antwort': 1136, 'bescheid': 1309, 'bestaetigung': 1136, 'connecten':
66, 'entscheidung': 1136, 'feedback': 1310, 'fotos': 1136, 'intro': 66, 'introen': 66, 'klaeren': 66,
'kostenvoranschlag': 1136, 'liefern': 66, 'muster': 1136, 'nachfragen': 66, 'nachhaken': 66, 'offerte': 1136,
'rechnung': 1136, 'rueckmeldung': 1360, 'schicken': 66, 'unterlagen': 1136, 'vermitteln': 66, 'vertrag': 1136,
'zahlen': 1136, 'zusagen': 66}, {'': (13, 'talk'), '...': 1381, '<counsel>': 0, '<me>': 1384, '<until>': 1357, '^':
1386, 'dass': 1369, 'ein': 1176, 'einen': 1175, 'n': 1175, 'nen': 1175, 'sich': 1374, 'zu': 0}, {'absegnen': 20,
'antworten': 20, 'bestaetigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20,
'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1388}, {'noch': 1389}, {'': (13, 'talk'), 'erst': 1389,
'noch': 1389, 'nur': 1390}, {'besorgen': 66, 'bringen': 66, 'geben': 66, 'leihen': 66, 'mailen': 66, 'nennen': 66,
'sagen': 66, 'schicken': 66, 'zeigen': 66, 'zurueckbringen': 66, 'zurueckgeben': 66}, {'...': 1392}, {'<det>': 1393,
'das': 1393, 'den': 1393, 'die': 1393, 'ein': 1393, 'eine': 1393, 'einen': 1393, 'ihre': 1393, 'ihren': 1393, 'seine':
1393, 'seinen': 1393}, {'^': 1394}, {'D': 1395, '^': 1394, 'eh': 1395, 'ja': 1395, 'noch': 1395}, {'<me>': 1396},
{'absegnen': 20, 'antworten': 20, 'bestaetigen': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20,
'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1398}, {'noch': 1399},
{'': (13, 'talk'), '...': 1312, '^': 1311, 'erst': 1399, 'noch': 1399, 'nur': 1400, 'sich': 1374}, {'absegnen': 20,
'antworten': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20,
'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1402}, {'noch': 1403}, {'': (13, 'talk'), 'erst': 1403,
'noch': 1403, 'nur': 1404}, {'besorgen': 66, 'bringen': 66, 'geben': 66, 'leihen': 66, 'mailen': 66, 'nennen': 66,
'sagen': 66, 'schicken': 66, 'zeigen': 66, 'zuruckbringen': 66, 'zuruckgeben': 66}, {'...': 1406}, {'<det>': 1407,
'das': 1407, 'den': 1407, 'die': 1407, 'ein': 1407, 'eine': 1407, 'einen': 1407, 'ihre': 1407, 'ihren': 1407, 'seine':
1407, 'seinen': 1407}, {'^': 1408}, {'D': 1409, '^': 1408, 'eh': 1409, 'ja': 1409, 'noch': 1409}, {'<me>': 1410},
{'<my>': 1149, 'mich': 430, 'uns': 430}, {'^': 20}, {'me': 1413, 'mir': 1413, 'uns': 1413, 'us': 1413}, {'dafur': 389,
'fur': 389}, {'dafuer': 389, 'fuer': 389}, {'^': 213, 'von': 389}, {'ab': 389}, {'^': 213, 'ab': 1417, 'davon': 1418,
'dazu': 389, 'zu': 389, 'zum': 389, 'zur': 389}, {'^': 213, 'ab': 1417, 'davon': 1418, 'dazu': 389, 'dringend': 1419,
'stark': 1419, 'zu': 389, 'zum': 389, 'zur': 389}, {'^': 213, 'ab': 1417, 'davon': 1418, 'dazu': 389, 'dringend':
1419, 'mir': 1420, 'stark': 1419, 'uns': 1420, 'zu': 389, 'zum': 389, 'zur': 389}, {'<they>': 1421, '^': 213, 'ab':
1417, 'davon': 1418, 'dazu': 389, 'dringend': 1419, 'mir': 1420, 'stark': 1419, 'uns': 1420, 'zu': 389, 'zum': 389,
'zur': 389}, {'an': 460}, {'...': 1423}, {'mich': 1424, 'wohl': 0}, {'mich': 1424}, {'should': 389, 'soll': 389,
'sollte': 389}, {'i': 1427, 'ich': 1427, 'we': 1427, 'wir': 1427}, {'a': 1277, 'ah': 1277, 'au': 1277, 'auch': 1277},
{'matte': 460}, {'a': 1280, 'der': 1430, 'ein': 1280, 'eine': 1280, 'einem': 1280, 'einen': 1280, 'einer': 1280, 'n':
1280, 'ne': 1280, 'nem': 1280, 'nen': 1280}, {'<me>': 460}, {'buero': 460, 'buro': 460}, {'<my>': 1433}, {'tuer': 460,
'tur': 460}, {'<my>': 1435, 'der': 1435}, {'auf': 1431, 'bei': 1432, 'in': 1434, 'vor': 1436, 'zu': 1281}, {'...':
1437}, {'ins': 59, 'nach': 59, 'vorbei': 59, 'zu': 1205, 'zum': 59, 'zur': 59}, {'...': 1439, 'in': 59, 'ins': 59,
'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1205, 'zum': 59, 'zur': 59}, {'D': 1440}, {'...': 1282}, {'': (13, 'talk'),
'...': 1226, 'dass': 0, 'ob': 0}, {'...': 428, 'vor': 1443}, {'<work>': 0}, {'<attribute>': 1445, '<work>': 0}, {'':
(13, 'talk'), '<attribute>': 1445, '<work>': 0}, {'<det>': 1447, '<their>': 1447}, {'<det>': 1446, '<their>': 1446,
'an': 1448}, {'<det>': 1446, '<their>': 1446, 'am': 460, 'an': 1448, 'auf': 460, 'aus': 460, 'dass': 460, 'mir': 460,
'ob': 460, 'per': 460, 'uns': 460, 'via': 460, 'wegen': 460}, {'<they>': 1413, '^': 20}, {'<me>': 1451}, {'<me>':
1451, '<they>': 1452}, {'...': 1282, '<me>': 1285, 'D': 1207, '^': 1290, 'a': 1277, 'ah': 1277, 'au': 1277, 'auch':
1277, 'aufgetaucht': 460, 'dazugekommen': 460, 'dazugestossen': 460, 'dazugestoßen': 460, 'gekommen': 460, 'jetzt':
1295, 'mitgekommen': 460, 'nun': 1295, 'vorbeigefahren': 460, 'vorbeigekommen': 460}, {'besorgen': 66, 'bringen': 66,
'geben': 66, 'leihen': 66, 'mailen': 66, 'nennen': 66, 'sagen': 66, 'schicken': 66, 'zeigen': 66, 'zuruckbringen': 66,
'zuruckgeben': 66, 'zurueckbringen': 66, 'zurueckgeben': 66}, {'...': 1455}, {'<det>': 1456, 'das': 1456, 'den': 1456,
'die': 1456, 'ein': 1456, 'eine': 1456, 'einen': 1456, 'ihre': 1456, 'ihren': 1456, 'seine': 1456, 'seinen': 1456},
{'^': 1457}, {'D': 1458, '^': 1457, 'eh': 1458, 'ja': 1458, 'noch': 1458}, {'': (13, 'talk'), '<me>': 1459}, {'der':
1430}, {'auf': 1461, 'bei': 1432, 'in': 1434, 'vor': 1436}, {'...': 1462, 'wohl': 0}, {'...': 1462}, {'herein': 460,
'rein': 460, 'zur': 1435}, {'...': 1465, 'herein': 460, 'rein': 460, 'zur': 1435}, {'kopf': 1466}, {'den': 1467},
{'...': 1468, 'den': 1467}, {'<counsel>': 0, 'ein': 1176, 'einen': 1175, 'n': 1175, 'nen': 1175}, {'stelle': 389},
{'meiner': 1471, 'unserer': 1471, 'unsrer': 1471}, {'an': 1472}, {'stelle': 213}, {'meiner': 1474, 'unserer': 1474,
'unsrer': 1474}, {'an': 1475}, {'...': 1476}, {'fall': 389}, {'jeden': 1478}, {'<they>': 1473, '^': 1477, 'an': 1472,
'auf': 1479, 'eher': 389, 'erst': 389, 'kein': 389, 'keine': 389, 'keinen': 389, 'lieber': 389, 'nicht': 389,
'sofort': 389, 'unbedingt': 389, 'zuerst': 389}, {'auf': 1479, 'eher': 389, 'erst': 389, 'kein': 389, 'keine': 389,
'keinen': 389, 'lieber': 389, 'nicht': 389, 'sofort': 389, 'unbedingt': 389, 'zuerst': 389}, {'to': 389}, {'me': 1482,
'us': 1482}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0,
'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1484, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung':
0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>':
1485}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0,
'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1487, 'abteilung': 0, 'bereich': 0, 'firma': 0,
'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0},
{'<det>': 1488}, {'<they>': 531, '^': 66, 'dass': 532, 'mir': 533, 'uns': 533}, {'<way>': 533}, {'<det>': 1491,
'<way>': 533}, {'<they>': 531, '^': 66, 'am': 1492, 'auf': 1492, 'beim': 1492, 'dass': 532, 'im': 1492, 'per': 1492},
{'<they>': 1490, '^': 66, 'am': 1492, 'auf': 1492, 'beim': 1492, 'dass': 532, 'im': 1492, 'mir': 1493, 'per': 1492,
'uns': 1493}, {'^': 1290, 'dafuer': 1165, 'dagegen': 1165, 'jetzt': 1295, 'nun': 1295}, {'haus': 460}, {'ort': 460},
{'besuch': 460, 'gast': 460}, {'bei': 1432, 'da': 460, 'hier': 460, 'im': 1496, 'vor': 1497, 'zu': 1498}, {'besuch':
460}, {'bei': 1432, 'da': 460, 'dabei': 460, 'hier': 460, 'zu': 1500}, {'...': 1499, 'anhang': 1501, 'bei': 1432,
'da': 460, 'familie': 1501, 'frau': 1501, 'freund': 1501, 'freundin': 1501, 'hier': 460, 'hund': 1501, 'im': 1496,
'kind': 1501, 'kindern': 1501, 'mann': 1501, 'partner': 1501, 'partnerin': 1501, 'vor': 1497, 'zu': 1498}, {'<their>':
1502, 'N': 1499, 'anhang': 1501, 'familie': 1501, 'frau': 1501, 'freund': 1501, 'freundin': 1501, 'hund': 1501,
'kind': 1501, 'kindern': 1501, 'mann': 1501, 'partner': 1501, 'partnerin': 1501}, {'anhang': 1501, 'familie': 1501,
'frau': 1501, 'freund': 1501, 'freundin': 1501, 'hund': 1501, 'kind': 1501, 'kindern': 1501, 'mann': 1501, 'partner':
1501, 'partnerin': 1501}, {'<their>': 1504, 'anhang': 1501, 'familie': 1501, 'frau': 1501, 'freund': 1501, 'freundin':
1501, 'hund': 1501, 'kind': 1501, 'kindern': 1501, 'mann': 1501, 'partner': 1501, 'partnerin': 1501}, {'bei': 1432,
'da': 460, 'hier': 460, 'im': 1496, 'mit': 1503, 'samt': 1505, 'vor': 1497, 'zu': 1498}, {'bei': 1432, 'da': 460,
'hier': 460, 'im': 1496}, {'bei': 1432, 'da': 460, 'dabei': 460, 'hier': 460}, {'abendessen': 1508, 'besuch': 1508,
'bier': 1508, 'brunch': 1508, 'essen': 1508, 'fruehstueck': 1508, 'fruhstuck': 1508, 'grillen': 1508, 'jause': 1508,
'kaffee': 1508, 'mittagessen': 1508, 'tisch': 460}, {'tisch': 460}, {'': (23, 'contact'), '$$': 460}, {'partie': 460},
{'der': 1512}, {'': (23, 'contact'), '$$': 460, 'am': 1510, 'dabei': 1511, 'von': 1513}, {'dabei': 460}, {'video':
1515, 'zoom': 1515}, {'am': 1510, 'an': 1297, 'anwesend': 460, 'auf': 1297, 'bei': 1297, 'beim': 1297, 'da': 460,
'dabei': 460, 'dort': 460, 'druben': 460, 'drueben': 460, 'hier': 460, 'in': 1297, 'mit': 1514, 'online': 1515, 'per':
1516, 'remote': 1515, 'vor': 1497, 'zu': 1297, 'zugeschaltet': 460}, {'<my>': 460, 'abendessen': 1508, 'besuch': 1508,
'bier': 1508, 'brunch': 1508, 'essen': 1508, 'fruehstueck': 1508, 'fruhstuck': 1508, 'grillen': 1508, 'jause': 1508,
'kaffee': 1508, 'mittagessen': 1508}, {'': (23, 'contact'), 'im': 1300, 'in': 1301, 'ins': 1300, 'kurz': 1302},
{'<me>': 1519, '<my>': 460}, {'abend': 1507, 'kaffee': 1507, 'moment': 1507, 'nachmittag': 1507, 'sprung': 1507,
'std': 1507, 'stuendchen': 1507, 'stundchen': 1507, 'stunde': 1507, 'stunden': 1507, 'vormittag': 1507, 'weile':
1507}, {'abend': 1507, 'ganze': 1521, 'halbe': 1521, 'kaffee': 1507, 'moment': 1507, 'nachmittag': 1507, 'sprung':
1507, 'std': 1507, 'stuendchen': 1507, 'stundchen': 1507, 'stunde': 1507, 'stunden': 1507, 'vormittag': 1507, 'weile':
1507}, {'': (23, 'contact'), 'am': 1510, 'dabei': 460, 'von': 1513}, {'am': 1510, 'anwesend': 460, 'da': 460, 'dabei':
460, 'dort': 460, 'druben': 460, 'drueben': 460, 'hier': 460, 'mit': 1523, 'online': 1515, 'per': 1516, 'remote':
1515, 'vor': 1497, 'zugeschaltet': 460}, {'': (23, 'contact'), 'dabei': 460}, {'anwesend': 460, 'da': 460, 'dabei':
460, 'dort': 460, 'druben': 460, 'drueben': 460, 'hier': 460, 'mit': 1525, 'vor': 1497}, {'abend': 1507, 'anwesend':
460, 'da': 460, 'dabei': 460, 'dort': 460, 'druben': 460, 'drueben': 460, 'ganze': 1521, 'halbe': 1521, 'hier': 460,
'kaffee': 1507, 'mit': 1525, 'moment': 1507, 'nachmittag': 1507, 'sprung': 1507, 'std': 1507, 'stuendchen': 1507,
'stundchen': 1507, 'stunde': 1507, 'stunden': 1507, 'vor': 1497, 'vormittag': 1507, 'weile': 1507}, {'abend': 1507,
'kaffee': 1507, 'moment': 1507, 'nachmittag': 1507, 'sprung': 1507, 'std': 1507, 'stuendchen': 1507, 'stunde': 1507,
'stunden': 1507, 'vormittag': 1507, 'weile': 1507}, {'abend': 1507, 'ganze': 1528, 'halbe': 1528, 'kaffee': 1507,
'moment': 1507, 'nachmittag': 1507, 'sprung': 1507, 'std': 1507, 'stuendchen': 1507, 'stunde': 1507, 'stunden': 1507,
'vormittag': 1507, 'weile': 1507}, {'abend': 1507, 'drei': 1529, 'ein': 1529, 'eine': 1529, 'einen': 1529, 'ganze':
1528, 'halbe': 1529, 'kaffee': 1507, 'moment': 1507, 'n': 1529, 'nachmittag': 1507, 'ne': 1529, 'sprung': 1507, 'std':
1507, 'stuendchen': 1507, 'stunde': 1507, 'stunden': 1507, 'vormittag': 1507, 'weile': 1507, 'zwei': 1529}, {'abend':
1507, 'kaffee': 1507, 'moment': 1507, 'nachmittag': 1507, 'sprung': 1507, 'std': 1507, 'stundchen': 1507, 'stunde':
1507, 'stunden': 1507, 'vormittag': 1507, 'weile': 1507}, {'abend': 1507, 'ganze': 1531, 'halbe': 1531, 'kaffee':
1507, 'moment': 1507, 'nachmittag': 1507, 'sprung': 1507, 'std': 1507, 'stundchen': 1507, 'stunde': 1507, 'stunden':
1507, 'vormittag': 1507, 'weile': 1507}, {'abend': 1507, 'drei': 1532, 'ein': 1532, 'eine': 1532, 'einen': 1532,
'ganze': 1531, 'halbe': 1532, 'kaffee': 1507, 'moment': 1507, 'n': 1532, 'nachmittag': 1507, 'ne': 1532, 'sprung':
1507, 'std': 1507, 'stundchen': 1507, 'stunde': 1507, 'stunden': 1507, 'vormittag': 1507, 'weile': 1507, 'zwei':
1532}, {'atelier': 460, 'geschaeft': 460, 'geschaft': 460, 'haus': 460, 'laden': 460, 'salon': 460, 'shop': 460},
{'...': 1499, 'bei': 1432, 'da': 460, 'hier': 460, 'im': 1496, 'vor': 1497, 'zu': 1498}, {'$$': 460, '<their>': 1535,
'N': 1499, 'am': 1510, 'anhang': 1501, 'dabei': 1511, 'familie': 1501, 'frau': 1501, 'freund': 1501, 'freundin': 1501,
'hund': 1501, 'kind': 1501, 'kindern': 1501, 'mann': 1501, 'partner': 1501, 'partnerin': 1501, 'von': 1513},
{'anwesend': 460, 'da': 460, 'dabei': 460, 'dort': 460, 'drueben': 460, 'hier': 460, 'mit': 1525, 'vor': 1497},
{'anwesend': 460, 'da': 460, 'dabei': 460, 'dort': 460, 'druben': 460, 'hier': 460, 'mit': 1525, 'vor': 1497}, {'$$':
460, 'am': 1510, 'dabei': 1511, 'von': 1513}, {'am': 1510, 'mit': 1539, 'online': 1515, 'per': 1516, 'remote': 1515,
'zugeschaltet': 460}, {'<my>': 460, 'besuch': 460, 'gast': 460}, {'abendessen': 1508, 'besuch': 1508, 'bier': 1508,
'brunch': 1508, 'essen': 1508, 'fruehstueck': 1508, 'fruhstuck': 1508, 'grillen': 1508, 'jause': 1508, 'kaffee': 1508,
'mittagessen': 1508}, {'...': 1282, 'D': 1506, 'abend': 1507, 'alle': 1298, 'am': 1509, 'an': 1297, 'anwesend': 460,
'auch': 1517, 'auf': 1518, 'aufgetaucht': 460, 'bei': 1520, 'beide': 1298, 'beim': 1297, 'da': 1519, 'dabei': 460,
'dafuer': 1165, 'dafur': 1165, 'dagegen': 1165, 'dazugekommen': 460, 'dazugestossen': 460, 'dazugestoßen': 460, 'der':
1291, 'drei': 1522, 'ebenfalls': 1524, 'ebenso': 1526, 'ein': 1527, 'eine': 1522, 'einen': 1522, 'einfach': 1294,
'fuer': 1530, 'fur': 1533, 'ganze': 1521, 'gekommen': 460, 'halbe': 1522, 'hier': 460, 'im': 1534, 'in': 1306, 'ins':
1300, 'ja': 1526, 'kaffee': 1507, 'kurz': 1302, 'leider': 1294, 'mit': 1536, 'mitgekommen': 460, 'moment': 1507, 'n':
1522, 'nachmittag': 1507, 'natuerlich': 1537, 'naturlich': 1538, 'ne': 1522, 'ned': 1293, 'net': 1293, 'nicht': 1293,
'noch': 1540, 'online': 1515, 'per': 1516, 'remote': 1515, 'samt': 1504, 'sogar': 1526, 'sprung': 1507, 'std': 1507,
'stuendchen': 1507, 'stundchen': 1507, 'stunde': 1507, 'stunden': 1507, 'und': 1504, 'vor': 1497, 'vorbeigefahren':
460, 'vorbeigekommen': 460, 'vormittag': 1507, 'weile': 1507, 'wieder': 1298, 'wohl': 0, 'zu': 1541, 'zugeschaltet':
460, 'zum': 1542, 'zur': 1542, 'zwei': 1522}, {'^': 1290, 'dafur': 1165, 'dagegen': 1165, 'jetzt': 1295, 'nun': 1295},
{'...': 1282, 'D': 1506, 'abend': 1507, 'alle': 1298, 'am': 1509, 'an': 1297, 'anwesend': 460, 'auch': 1517, 'auf':
1518, 'aufgetaucht': 460, 'bei': 1520, 'beide': 1298, 'beim': 1297, 'da': 1519, 'dabei': 460, 'dazugekommen': 460,
'dazugestossen': 460, 'dazugestoßen': 460, 'drei': 1522, 'ebenfalls': 1524, 'ebenso': 1526, 'ein': 1527, 'eine': 1522,
'einen': 1522, 'fuer': 1530, 'fur': 1533, 'ganze': 1521, 'gekommen': 460, 'halbe': 1522, 'hier': 460, 'im': 1534,
'in': 1306, 'ins': 1300, 'ja': 1526, 'kaffee': 1507, 'kurz': 1302, 'mit': 1536, 'mitgekommen': 460, 'moment': 1507,
'n': 1522, 'nachmittag': 1507, 'natuerlich': 1537, 'naturlich': 1538, 'ne': 1522, 'noch': 1540, 'online': 1515, 'per':
1516, 'remote': 1515, 'samt': 1504, 'sogar': 1526, 'sprung': 1507, 'std': 1507, 'stuendchen': 1507, 'stundchen': 1507,
'stunde': 1507, 'stunden': 1507, 'und': 1504, 'vor': 1497, 'vorbeigefahren': 460, 'vorbeigekommen': 460, 'vormittag':
1507, 'weile': 1507, 'wieder': 1298, 'zu': 1541, 'zugeschaltet': 460, 'zum': 1542, 'zur': 1542, 'zwei': 1522}, {'da':
460}, {'<me>': 1303}, {'am': 1542, 'auch': 1546, 'auf': 1542, 'bei': 1547, 'da': 1519, 'dabei': 460, 'im': 1300, 'in':
1301, 'ins': 1300, 'kurz': 1302, 'mit': 1515, 'zum': 1542, 'zur': 1542}, {'^': 213, 'davor': 389, 'vor': 389},
{'<they>': 1549, '^': 213, 'davor': 389, 'vor': 389}, {'<me>': 1550, 'vor': 389}, {'auf': 1221}, {'durchgeben': 66,
'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66,
'rueberschicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten':
66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66,
'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66,
'zuschicken': 66}, {'...': 1553}, {'^': 1554}, {'<giveinf>': 66, 'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen':
66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66, 'rueberschicken': 66, 'uberweisen':
66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen': 66,
'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66, 'zurueckbringen': 66, 'zurueckgeben':
66, 'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1556}, {'<me>': 1555,
'^': 1557, 'sich': 1374}, {'<until>': 1358, 'bescheid': 1309, 'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66,
'klaeren': 66, 'klaren': 66, 'liefern': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'nachschicken':
66, 'ruberschicken': 66, 'rueberschicken': 66, 'schicken': 66, 'senden': 66, 'uberweisen': 66, 'ueberweisen': 66,
'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66,
'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66, 'zurueckbringen': 66, 'zurueckgeben': 66,
'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66, 'zuschicken': 66, 'zusenden': 66}, {'...': 1559,
'<thing>': 1136, '<work>': 1136, 'absagen': 66, 'angebot': 1136, 'antwort': 1136, 'bescheid': 1309, 'bestaetigung':
1136, 'bestatigung': 1136, 'connect': 66, 'connecten': 66, 'entscheidung': 1136, 'feedback': 1310, 'forward': 66,
'fotos': 1136, 'intro': 66, 'introduce': 66, 'introen': 66, 'klaeren': 66, 'klaren': 66, 'kostenvoranschlag': 1136,
'liefern': 66, 'muster': 1136, 'nachfragen': 66, 'nachhaken': 66, 'offerte': 1136, 'rechnung': 1136, 'ruckmeldung':
1360, 'rueckmeldung': 1360, 'schicken': 66, 'send': 66, 'share': 66, 'unterlagen': 1136, 'vermitteln': 66, 'vertrag':
1136, 'zahlen': 1136, 'zusagen': 66}, {'': (13, 'talk'), '...': 1312, '<counsel>': 0, '<me>': 1555, '<until>': 1357,
'^': 1560, 'dass': 1369, 'ein': 1176, 'einen': 1175, 'n': 1175, 'nen': 1175, 'sich': 1374}, {'...': 1553, '<det>':
1456, 'das': 1456, 'den': 1456, 'die': 1456, 'ein': 1456, 'eine': 1456, 'einen': 1456, 'ihre': 1456, 'ihren': 1456,
'seine': 1456, 'seinen': 1456}, {'D': 1458, '^': 1562, 'eh': 1458, 'ja': 1458, 'noch': 1458}, {'...': 1355}, {'^':
1564}, {'...': 1556, 'absagen': 66, 'bescheid': 1309, 'connecten': 66, 'feedback': 1310, 'intro': 66, 'introen': 66,
'klaeren': 66, 'klaren': 66, 'liefern': 66, 'nachfragen': 66, 'nachhaken': 66, 'ruckmeldung': 1310, 'rueckmeldung':
1310, 'schicken': 66, 'vermitteln': 66, 'zusagen': 66}, {'...': 1312, '<me>': 1563, '<until>': 1565, '^': 1566,
'sich': 1374}, {'auch': 1546, 'da': 460, 'dabei': 460, 'mit': 1515}, {'...': 1559}, {'<me>': 1555, '<until>': 1376,
'^': 1569, 'dass': 1369, 'sich': 1374}, {'nicht': 8}, {'aber': 1571, 'doch': 1571}, {'connecten': 66, 'intro': 66,
'introen': 66, 'klaeren': 66, 'klaren': 66, 'liefern': 66, 'nachfragen': 66, 'nachhaken': 66, 'schicken': 66,
'vermitteln': 66}, {'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben':
8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1574, 'anrufen': 8, 'besuchen': 8, 'erreichen': 8, 'melden': 8,
'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'sprechen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...':
1574, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8,
'zuruckrufen': 8, 'zurueckrufen': 8}, {'^': 1370, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8,
'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1577, '^': 1370, 'anrufen': 8, 'bei':
1373, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8,
'zurueckrufen': 8}, {'...': 1572, '<counsel>': 0, '<me>': 1459, '^': 1573, 'aber': 1571, 'doch': 1571, 'ein': 1176,
'einen': 1175, 'mich': 1575, 'mir': 1576, 'n': 1175, 'nen': 1175, 'sich': 1578, 'uns': 1575}, {'<me>': 1459, 'mich':
1576, 'mir': 1576, 'sich': 1576, 'uns': 1576}, {'<until>': 550, '^': 1158}, {'sich': 1581}, {'<thing>': 1136,
'<work>': 1136, 'angebot': 1136, 'antwort': 1136, 'bestaetigung': 1136, 'entscheidung': 1136, 'fotos': 1136,
'kostenvoranschlag': 1136, 'muster': 1136, 'offerte': 1136, 'rechnung': 1136, 'rueckmeldung': 1136, 'unterlagen':
1136, 'vertrag': 1136, 'zahlen': 1136}, {'^': 1583, 'sich': 1581}, {'<thing>': 1136, '<work>': 1136, 'angebot': 1136,
'antwort': 1136, 'bestatigung': 1136, 'entscheidung': 1136, 'fotos': 1136, 'kostenvoranschlag': 1136, 'muster': 1136,
'offerte': 1136, 'rechnung': 1136, 'ruckmeldung': 1136, 'unterlagen': 1136, 'vertrag': 1136, 'zahlen': 1136}, {'^':
1585, 'sich': 1581}, {'erreichen': 1131, 'erwischen': 1131, 'sprechen': 1131}, {'<hat>': 1063, '<needs>': 1064,
'<saysv>': 1068, '<sends3>': 69, '<will3>': 659, '^': 1129, 'antwortet': 460, 'antwortete': 460, 'anzuklingeln': 1131,
'anzurufen': 1131, 'arbeitet': 1134, 'bat': 1139, 'beehrt': 1140, 'beginnt': 1134, 'begleitet': 1141, 'bekommen':
1146, 'bekommt': 1153, 'benoetigt': 1160, 'benotigt': 1164, 'berichtet': 0, 'besteht': 1166, 'besuchen': 1141,
'besucht': 1141, 'bewarb': 1167, 'bewirbt': 1167, 'bietet': 1170, 'bittet': 1139, 'bleibt': 1134, 'bot': 1170,
'brachte': 1173, 'brachten': 1173, 'braeuchte': 1177, 'braeuchten': 1178, 'brauchen': 1182, 'braucht': 1184,
'brauchte': 1186, 'brauchten': 1187, 'bringen': 1190, 'bringt': 1190, 'bräuchte': 1186, 'darf': 1197, 'draengt': 1199,
'drangt': 1199, 'dringt': 1166, 'duerfen': 1200, 'durfen': 1200, 'empfaengt': 1141, 'empfahl': 1202, 'empfangt': 1141,
'empfehlen': 1202, 'empfiehlt': 1202, 'erinnert': 1203, 'ermahnt': 1204, 'ermutigt': 1204, 'erzaehlt': 0, 'erzahlt':
0, 'essen': 1208, 'faehrt': 1203, 'faend': 1211, 'faende': 1211, 'faengt': 1215, 'fahren': 1203, 'fahrt': 1203,
'fand': 1211, 'fande': 1211, 'fangt': 1215, 'feiert': 1217, 'fordert': 1219, 'fragt': 1222, 'freuen': 1225, 'freut':
1228, 'fuehrt': 1141, 'fuhrt': 1141, 'fänd': 1211, 'gab': 1235, 'gaben': 1237, 'gibt': 1237, 'ging': 1241, 'gingen':
1241, 'haben': 1262, 'haette': 1266, 'haetten': 1268, 'hat': 1274, 'hatte': 1275, 'hatten': 1268, 'helfen': 1141,
'hilft': 1141, 'hofft': 1273, 'holen': 1203, 'holt': 1203, 'hätte': 1266, 'hätten': 1268, 'is': 1278, 'isst': 1208,
'ist': 1296, 'kam': 1307, 'kamen': 1308, 'kann': 1318, 'koennen': 1319, 'kommen': 1325, 'kommt': 1325, 'konnen': 1319,
'kriegen': 1146, 'kriegt': 1153, 'kuemmern': 1328, 'kuemmert': 1328, 'kummern': 1328, 'kummert': 1328, 'laden': 1329,
'ladt': 1329, 'laedt': 1329, 'legt': 1333, 'legte': 1333, 'll': 1335, 'machen': 1343, 'macht': 1343, 'mahnt': 1204,
'mailt': 1344, 'mailte': 1344, 'meldet': 1347, 'meldete': 1349, 'mochte': 1375, 'mochten': 1379, 'moechte': 1387,
'moechten': 1379, 'muessen': 1391, 'muesste': 1397, 'muss': 1401, 'mussen': 1405, 'musste': 1411, 'möchte': 1375,
'müsste': 1411, 'nehmen': 1203, 'nimmt': 1412, 'owes': 1414, 'pladiert': 1415, 'pladierte': 1415, 'plaediert': 1416,
'plaedierte': 1416, 'plant': 1273, 'pocht': 1166, 'raet': 1422, 'rat': 1422, 'raten': 1422, 'recommended': 389,
'recommends': 389, 'rief': 1425, 'riet': 1422, 'rieten': 1422, 'ruehrt': 1347, 'ruehrte': 1347, 'ruft': 1426, 'ruhrt':
1347, 'ruhrte': 1347, 'rät': 1422, 'said': 1428, 'san': 1429, 'sass': 1438, 'sassen': 1438, 'says': 1428, 'saß': 1438,
'saßen': 1438, 'schauen': 1441, 'schaut': 1325, 'schaute': 1442, 'schauten': 1442, 'schlaeft': 1208, 'schlaegt': 1444,
'schlafen': 1208, 'schlaft': 1208, 'schlagt': 1444, 'schlug': 1444, 'schlägt': 1444, 'schreiben': 1449, 'schreibt':
1450, 'schrieb': 1344, 'schulden': 1453, 'schuldet': 1453, 'sind': 1454, 'soll': 0, 'sollen': 0, 'sollte': 1460,
'stand': 1463, 'standen': 1464, 'startet': 1134, 'steckte': 1469, 'streckte': 1469, 'sucht': 1470, 'suchte': 1470,
'taet': 1480, 'taete': 1481, 'tat': 1480, 'tate': 1481, 'textet': 1344, 'thinks': 1428, 'told': 1483, 'treffen': 1167,
'trifft': 1167, 'tät': 1480, 'uberlegt': 1273, 'ubernachten': 1208, 'ubernachtet': 1208, 'ubernimmt': 1486,
'ueberlegt': 1273, 'uebernachten': 1208, 'uebernachtet': 1208, 'uebernimmt': 1489, 'verlangt': 1219, 'versprach':
1494, 'verspricht': 1494, 'versucht': 1273, 'waere': 1495, 'war': 1543, 'ware': 1544, 'waren': 1545, 'warn': 1548,
'warnt': 1551, 'warnte': 1551, 'warten': 1552, 'wartet': 1552, 'werden': 1558, 'will': 1561, 'wird': 1567, 'woan':
1568, 'wohnt': 1134, 'wollen': 1570, 'wollte': 1579, 'wollten': 1580, 'worn': 1568, 'wuenschen': 1582, 'wuenscht':
1584, 'wuerd': 1480, 'wuerde': 1480, 'wunschen': 1582, 'wunscht': 1586, 'wurd': 1480, 'wurde': 1480, 'wäre': 1544,
'würde': 1480, 'zu': 1587, 'zuruckzurufen': 1131, 'zurueckzurufen': 1131}, {'N': 866}, {'an': 1589}, {'<them>': 45},
{'ich': 1591, 'wir': 1591}, {'...': 1590, '<have>': 1592, 'an': 1589}, {'^': 651}, {'hand': 12, 'mail': 12, 'post':
12}, {'der': 1595}, {'am': 1247, 'auf': 1248, 'im': 1249, 'in': 1596, 'von': 110, 'vorliegen': 12}, {'...': 1597},
{'^': 1598}, {'<they>': 1599}, {'bekommen': 1600, 'bekommt': 1600, 'erhaelt': 1600, 'erhalt': 1600, 'erhält': 1600,
'haben': 1600, 'hat': 1600, 'kriegen': 1600, 'kriegt': 1600}, {'<they>': 794, 'ich': 39, 'wir': 39}, {'<them>': 39,
'das': 482, 'dass': 1602}, {'<they>': 659, 'der': 659, 'die': 659}, {'durchgearbeitet': 460, 'durchgegangen': 460},
{'...': 608, '<reviewed>': 301}, {'N': 1606}, {'...': 1605, 'fuer': 1607, 'fur': 1607, 'v': 1607, 'vom': 1607, 'von':
1607}, {'i': 59, 'ich': 59, 'ma': 59, 'wir': 59}, {'<title>': 60, 'N': 59}, {'mich': 1610, 'uns': 1610}, {'N': 59,
'am': 59, 'auf': 59, 'bei': 59, 'beim': 59, 'das': 59, 'der': 59, 'die': 59, 'im': 59, 'in': 59, 'unser': 59,
'unsere': 59, 'unseres': 59}, {'ab': 59, 'aus': 59, 'heim': 59, 'hin': 59, 'nach': 59, 'vom': 59, 'zum': 59, 'zur':
59}, {'...': 1613}, {'N': 1614, 'ihn': 1614, 'sie': 1614}, {'ich': 1615, 'wir': 1615}, {'mich': 59, 'uns': 59},
{'<they>': 59}, {'<they>': 1617, 'mich': 1618, 'mir': 1618, 'uns': 1618}, {'<they>': 59, '<title>': 60, 'N': 59},
{'mich': 1620, 'uns': 1620}, {'mich': 1620, 'mir': 1618, 'uns': 1620}, {'bei': 59, 'im': 59, 'in': 59, 'mit': 59,
'zu': 59}, {'ich': 1623, 'wir': 1623}, {'mich': 1618, 'mir': 1618, 'uns': 1618}, {'<they>': 1617, 'mich': 1618, 'uns':
1618}, {'wir': 59}, {'ich': 59, 'ma': 59, 'wir': 59}, {'': (2, 'plan'), 'N': 1614, 'ihn': 1614, 'sie': 1614}, {'ich':
1629, 'ma': 59, 'wir': 1629}, {'': (1, 'moved')}, {'fixe': 59}, {'-abend': 59, '-feier': 59, '-fest': 59, '-probe':
59, '-sitzung': 59, '-termin': 59, 'besprechung': 59, 'eroeffnung': 59, 'eroffnung': 59, 'feier': 59, 'generalprobe':
59, 'hochzeit': 59, 'jour': 1632, 'konzert': 59, 'lesung': 59, 'party': 59, 'premiere': 59, 'probe': 59, 'sitzung':
59, 'stammtisch': 59, 'taufe': 59, 'vernissage': 59, 'vortrag': 59}, {'...': 1633}, {'es': 1634}, {'-abend': 59,
'-feier': 59, '-fest': 59, '-probe': 59, '-sitzung': 59, '-termin': 59, 'besprechung': 59, 'call': 59, 'eroeffnung':
59, 'eroffnung': 59, 'feier': 59, 'generalprobe': 59, 'gesprach': 59, 'gespraech': 59, 'hochzeit': 59, 'jour': 1632,
'konzert': 59, 'lesung': 59, 'lunch': 59, 'meeting': 59, 'party': 59, 'premiere': 59, 'probe': 59, 'sitzung': 59,
'stammtisch': 59, 'taufe': 59, 'termin': 59, 'treffen': 59, 'vernissage': 59, 'vortrag': 59}, {'...': 1636},
{'besprechung': 59, 'call': 59, 'gesprach': 59, 'gespraech': 59, 'lunch': 59, 'meeting': 59, 'termin': 59, 'treffen':
59}, {'...': 1638}, {'ich': 1637, 'wir': 1639}, {'ich': 1639, 'wir': 1637}, {'<they>': 1207}, {'...': 1633, '<they>':
1207, 'gestrichen': 8}, {'vorbei': 59, 'vorbeischauen': 59}, {'...': 1644}, {'...': 1644, 'ich': 1645}, {'besuchen':
59}, {'': (2, 'plan'), '...': 1647}, {'<they>': 1648, '<title>': 60, 'N': 59}, {'mich': 1649, 'uns': 1649}, {'<me>':
59, 'besuch': 59}, {'vorbei': 59, 'zu': 1651, 'zum': 59}, {'...': 1652, 'vorbei': 59, 'zu': 1651, 'zum': 59}, {'N':
1653, 'mich': 1649, 'uns': 1649}, {'<me>': 1618}, {'<callinf>': 366, '<giveinf>': 366, 'anklopfen': 366, 'essen': 366,
'nachfragen': 366, 'reden': 366, 'sprechen': 366, 'treffen': 366, 'vorbeischauen': 366, 'vorfuehlen': 366,
'vorfuhlen': 366}, {'...': 1656, '<callinf>': 366, '<giveinf>': 366, 'anklopfen': 366, 'essen': 366, 'nachfragen':
366, 'reden': 366, 'sprechen': 366, 'treffen': 366, 'vorbeischauen': 366, 'vorfuehlen': 366, 'vorfuhlen': 366}, {'N':
1657}, {'bei': 1658, 'mit': 1658, 'zu': 1658}, {'bei': 1658, 'mit': 1658, 'wieder': 1659, 'zu': 1658}, {'zusammen':
59}, {'...': 1661}, {'mich': 1662, 'uns': 1662}, {'ich': 1663, 'wir': 1663}, {'eingeladen': 59}, {'': (2, 'plan'),
'...': 1665}, {'bei': 1666, 'im': 59, 'in': 59, 'mit': 59, 'zu': 1666}, {'...': 1633, '<they>': 1207, 'ich': 1667,
'wir': 1667}, {'plan': 59, 'programm': 59}, {'dem': 1669}, {'kalender': 59}, {'an': 59, 'auf': 1670, 'im': 1671},
{'...': 1672}, {'<acts1>': 1609, 'abgemacht': 59, 'abgmacht': 59, 'ausgemacht': 59, 'ausgmacht': 59, 'beehren': 1611,
'beehrt': 1611, 'beginnen': 1612, 'beginnt': 1612, 'begleite': 1616, 'begleitet': 1619, 'besuchen': 1621, 'besucht':
1622, 'bin': 1624, 'bringe': 1616, 'empfaengt': 1625, 'empfangt': 1625, 'erinnert': 1626, 'eroeffnen': 1612,
'eroeffnet': 1612, 'eroffnen': 1612, 'eroffnet': 1612, 'essen': 1627, 'faehrt': 1619, 'fahr': 1628, 'fahre': 1630,
'fahren': 1628, 'fahrt': 1619, 'festgelegt': 59, 'flieg': 1628, 'fliege': 1628, 'fliegen': 1628, 'fuehrt': 1619,
'fuhrt': 1619, 'gehen': 1627, 'gelegt': 1631, 'geplant': 59, 'geschoben': 1631, 'gestrichen': 8, 'gibt': 1635,
'gibts': 1634, 'hab': 1640, 'habe': 1640, 'haben': 1641, 'helfen': 1625, 'hilft': 1625, 'hol': 1616, 'hole': 1616,
'holen': 1616, 'holt': 1626, 'isst': 1642, 'ist': 1643, 'komm': 1646, 'komme': 1646, 'kommen': 1650, 'kommt': 1654,
'laden': 1655, 'ladt': 1655, 'laedt': 1655, 'laeuft': 1612, 'laufen': 1612, 'lauft': 1612, 'mal': 1660, 'nehmen':
1626, 'nimmt': 1619, 'reden': 1627, 'reise': 1628, 'reisen': 1628, 'reserviert': 59, 'schau': 1646, 'schaue': 1646,
'schlaeft': 1642, 'schlaft': 1642, 'sehen': 1627, 'setz': 1664, 'setze': 1664, 'setzen': 1664, 'sind': 1668,
'sprechen': 1627, 'starten': 1612, 'startet': 1612, 'stehen': 1673, 'steht': 1673, 'steigen': 1612, 'steigt': 1612,
'telefonieren': 1627, 'treffen': 1627, 'ubernachtet': 1642, 'uebernachtet': 1642, 'umgebucht': 1631, 'umgelegt': 1631,
'vereinbart': 59, 'verlegt': 1631, 'verschoben': 1631, 'vertagt': 1631, 'vorgezogen': 1631, 'wird': 1634, 'wurde':
496, 'zeigt': 1625, 'zoomen': 1627, 'zugesagt': 59}, {'gelegt': 611}, {'herz': 1675}, {'bekannt': 645,
'bekanntgemacht': 644, 'connected': 644, 'in': 647, 'vernetzt': 644, 'zusammengebracht': 644}, {'...': 1677,
'bekannt': 645, 'bekanntgemacht': 644, 'connected': 644, 'in': 647, 'vernetzt': 644, 'zusammengebracht': 644}, {'N':
1678}, {'ans': 1676, 'ausgeholfen': 453, 'ins': 742, 'mit': 1679, 'mitgeholfen': 453}, {'keine': 213, 'nicht': 213},
{'auf': 420, 'besser': 213, 'bloss': 213, 'bloß': 213, 'finger': 803, 'haende': 803, 'hande': 803, 'ja': 1681,
'keinesfalls': 213, 'lieber': 213, 'nie': 213, 'niemals': 213, 'unbedingt': 213}, {'soll': 389, 'solle': 389,
'sollen': 389, 'sollte': 389, 'sollten': 389}, {'^': 1682, 'ich': 1683, 'man': 1683, 'wir': 1683}, {'<introduced>':
644, 'bekannt': 645}, {'<introduced>': 644, 'bekannt': 645, 'einander': 1685, 'miteinander': 1685}, {'gebracht': 644,
'gesetzt': 644}, {'kontakt': 1687, 'verbindung': 1687}, {'<introduced>': 644, 'bekannt': 645, 'einander': 648, 'in':
647, 'miteinander': 648}, {'mail': 1689}, {'e': 1690, 'linkedin': 1689, 'mail': 1689, 'whatsapp': 1689}, {'...': 1686,
'<introduced>': 644, 'bekannt': 645, 'einander': 648, 'gegenseitig': 648, 'in': 1688, 'kontakt': 1687, 'miteinander':
648, 'per': 1691, 'verbindung': 1687, 'via': 1691}, {'N': 1692, 'ich': 486}, {'^': 213, 'an': 854, 'dass': 389,
'dazu': 853, 'fuer': 856, 'fur': 858, 'ist': 500, 'lautet': 500, 'lautete': 500, 'waere': 500, 'war': 500, 'ware':
500, 'wäre': 500}, {'bekannt': 645, 'vorgestellt': 644}, {'...': 1695}, {'N': 682, 'dem': 683, 'der': 683, 'mit':
683}, {'ich': 1697, 'wir': 1697}, {'gestellt': 26}, {'verfuegung': 1699, 'verfugung': 1699}, {'bekannt': 645,
'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26, 'vorgestellt': 644, 'zur': 1700}, {'...': 1701}, {'auf':
420, 'besser': 213, 'bloss': 213, 'bloß': 213, 'erst': 213, 'finger': 803, 'haende': 803, 'hande': 803, 'ja': 1681,
'keinesfalls': 213, 'lieber': 213, 'nicht': 213, 'nie': 213, 'niemals': 213, 'unbedingt': 213}, {'^': 1703}, {':':
1704}, {'...': 1705}, {'...': 1705, '<det>': 1706}, {'am': 1707, 'auf': 1707, 'beim': 1707, 'im': 1707, 'in': 1707,
'per': 1707, 'via': 1707}, {'...': 677, 'vorgestellt': 644}, {'D': 66}, {'...': 1710}, {'alles': 1711, 'das': 1711,
'den': 1711, 'die': 1711, 'es': 1711, 'ihn': 1711, 'sie': 1711}, {'bringt': 1712, 'gibt': 1712, 'schickt': 1712,
'sendet': 1712}, {'und': 1713}, {'...': 1714}, {'': (6, 'theirs'), 'D': 66}, {'<my>': 66}, {'<me>': 1716, '<my>': 66,
'D': 1717}, {'nach': 66, 'um': 66}, {'...': 1719}, {'...': 1719, 'bei': 1720, 'beim': 1720, 'sich': 1720}, {'...':
66}, {'<their>': 1722, 'bei': 1722, 'beim': 1722}, {'': (6, 'theirs'), 'nach': 66, 'um': 66}, {'...': 1724}, {'...':
1719, '<their>': 1722, 'bei': 1725, 'beim': 1725, 'sich': 1720}, {'retour': 1710, 'wieder': 1710, 'zuruck': 1710,
'zurueck': 1710}, {'...': 1727}, {'...': 1081, '<me>': 1728}, {'...': 1719, 'nach': 66, 'um': 66}, {'sich': 1730},
{'<det>': 66}, {'<det>': 1711, 'D': 1732}, {'<me>': 1733}, {'<sends3>': 1715, '<serves3>': 1718, 'baut': 190,
'bringt': 1114, 'erkundigt': 1721, 'fraegt': 1723, 'fragt': 1726, 'fragts': 1723, 'frägt': 1723, 'gibt': 1729, 'hakt':
1721, 'hoert': 1731, 'hort': 1731, 'schaut': 1731, 'schickt': 1114, 'schreibt': 1734, 'sieht': 1731, 'zahlt': 1114},
{'spiel': 741}, {'empfohlen': 611, 'ins': 1736, 'vermittelt': 611, 'vorgeschlagen': 611, 'weiterempfohlen': 611},
{'einsatz': 453}, {'ausgeholfen': 453, 'dabei': 453, 'eingesprungen': 453, 'gearbeitet': 453, 'geholfen': 453,
'gewerkt': 453, 'im': 1738, 'mitgeholfen': 453}, {'...': 1739, 'ausgeholfen': 453, 'dabei': 453, 'eingesprungen': 453,
'gearbeitet': 453, 'geholfen': 453, 'gewerkt': 453, 'im': 1738, 'mitgeholfen': 453}, {'...': 1737, '<helper>': 1740},
{'...': 1737, 'N': 648}, {'das': 120, 'erst': 83, 'es': 120}, {'^': 1743}, {'gebracht': 621}, {'stand': 1745},
{'aktuellen': 1746, 'letzten': 1746, 'neuesten': 1746, 'neusten': 1746}, {'...': 1705, '<det>': 1706, 'den': 1747},
{'ans': 1676, 'empfohlen': 611, 'ins': 1736, 'vermittelt': 611, 'vorgeschlagen': 611, 'weiterempfohlen': 611},
{'geholfen': 301, 'unterstuetzt': 301, 'unterstutzt': 301, 'zugehoert': 301, 'zugehort': 301}, {'geholfen': 301,
'unterstutzt': 301, 'zugehort': 301}, {'geholfen': 301, 'unterstuetzt': 301, 'zugehoert': 301}, {'...': 1749, '<my>':
972, 'N': 648, 'pitch': 1750, 'pitchen': 1750, 'proben': 1750, 'uben': 1751, 'ueben': 1752}, {':': 1704, 'empfohlen':
611, 'ins': 1736, 'vermittelt': 611, 'vorgeschlagen': 611, 'weiterempfohlen': 611}, {'...': 1754, '<det>': 1706,
'pitch': 1750, 'pitchen': 1750, 'proben': 1750, 'uben': 1751, 'ueben': 1752}, {'gegeben': 621, 'gesagt': 621},
{'gegeben': 644, 'gemacht': 644, 'geschickt': 644}, {'N': 1757}, {'an': 1758, 'bei': 1758, 'mit': 1758, 'zu': 1758},
{'intro': 1759}, {'N': 1709}, {'vorgestellt': 644}, {'N': 1762, 'kontakt': 686, 'rucken': 885, 'ruecken': 886}, {'N':
1762}, {'gegeben': 621}, {'gutes': 967, 'intro': 1759, 'update': 1765}, {'...': 1737}, {'': (8, 'asked'), '<me>':
531}, {'durch': 66, 'ein': 66, 'nach': 66, 'weiter': 66}, {'...': 1769}, {'angebot': 66, 'einladung': 66, 'entwurf':
66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66,
'vorschlag': 66, 'vorschlage': 66}, {'<my>': 1770, 'angebot': 66, 'das': 1771, 'den': 1771, 'die': 1771, 'ein': 1771,
'eine': 1771, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen': 1771, 'protokoll': 66,
'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^': 1772}, {'gesetzt': 621},
{'bild': 1774, 'gesprach': 969, 'gespraech': 969, 'spiel': 969}, {'^': 154}, {'<me>': 1776}, {'<my>': 1770}, {'^':
1778}, {'weg': 460}, {'den': 1780}, {'uber': 1781, 'ueber': 1781}, {'...': 1782, 'uber': 1781, 'ueber': 1781}, {'mir':
1783, 'uns': 1783}, {'fertig': 83, 'zusammen': 83}, {'...': 1785, 'angebot': 66, 'das': 1771, 'den': 1771, 'die':
1771, 'ein': 1771, 'eine': 1771, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen':
1771, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^':
1786}, {'...': 677, '<introduced>': 644, 'bekannt': 645, 'in': 647}, {'<det>': 690, '<my>': 690, '<their>': 690, 'N':
1788, 'einem': 690, 'einer': 690}, {'angebot': 66, 'das': 1771, 'den': 1771, 'die': 1771, 'ein': 1771, 'eine': 1771,
'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen': 1771, 'protokoll': 66, 'termin': 66,
'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^': 1790}, {':': 1704, 'N': 678}, {'sein':
66}, {'da': 1793, 'eintreffen': 66, 'fertig': 1793, 'kommen': 66, 'vorliegen': 66}, {'<until>': 1794}, {'': (6,
'theirs'), 'soll': 1795}, {'gebeten': 1796}, {'...': 1797}, {'^': 1798}, {'um': 1799}, {'...': 1792, '<det>': 1706,
'email': 1800, 'linkedin': 1800, 'mail': 1800, 'sms': 1800, 'whatsapp': 1800}, {'<work>': 1606}, {'...': 1, ':': 0,
'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'...': 1802, '<counsel>': 859, '<opinion>': 1803, '<work>': 1606},
{'angebot': 66, 'einladung': 66, 'entwurf': 66, 'erst': 83, 'intro': 66, 'intros': 66, 'kontakt': 66, 'protokoll': 66,
'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'<my>': 1770, 'angebot': 66,
'das': 1805, 'den': 1771, 'die': 1771, 'ein': 1771, 'eine': 1771, 'einladung': 66, 'entwurf': 66, 'erst': 83, 'es':
120, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen': 1771, 'protokoll': 66, 'termin': 66, 'unterlagen': 66,
'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^': 1806}, {'...': 1785}, {'^': 1808}, {'...': 679, 'email':
1800, 'linkedin': 1800, 'mail': 1800, 'sms': 1800, 'whatsapp': 1800}, {'gebeten': 622}, {'kommt': 1795, 'soll': 1795,
'sollte': 1795}, {'angefragt': 1812, 'gebeten': 1812}, {'...': 1813}, {'...': 1811, '^': 1814}, {'ich': 765, 'wir':
765}, {'von': 1513}, {'eingeladen': 460, 'mit': 1817, 'zugeschaltet': 460}, {'...': 1818}, {'N': 648}, {'gratuliert':
621}, {'geburtstag': 1821}, {'...': 1680, ':': 1684, '<and>': 1693, '<counsel>': 1694, '<det>': 1696, '<have>': 1698,
'<my>': 1702, 'D': 1708, 'N': 1709, '^': 1735, 'als': 1741, 'am': 1707, 'an': 1742, 'angefeuert': 374, 'angefragt':
622, 'antwortet': 1744, 'auf': 1748, 'aufgebaut': 374, 'aufgemuntert': 374, 'ausgeholfen': 453, 'bei': 1753, 'beim':
1755, 'berichtet': 621, 'beruhigt': 374, 'bescheid': 1756, 'bestaerkt': 374, 'bestarkt': 374, 'bringt': 1744,
'coached': 633, 'das': 1760, 'dem': 1761, 'den': 1763, 'der': 1761, 'die': 1764, 'ein': 1766, 'eine': 1760, 'einem':
1696, 'einen': 687, 'einer': 1696, 'erklaert': 621, 'erklart': 621, 'ermutigt': 374, 'erzaehlt': 621, 'erzahlt': 621,
'fuer': 1767, 'fur': 1767, 'geantwortet': 621, 'gebeten': 1768, 'gebrieft': 621, 'gecoached': 633, 'gecoacht': 633,
'gedankt': 626, 'gefragt': 622, 'gelobt': 374, 'gementort': 633, 'gesagt': 621, 'geschildert': 621, 'gestrichen': 8,
'getroestet': 374, 'getrostet': 374, 'gezeigt': 621, 'gibt': 1773, 'gratuliert': 621, 'gut': 904, 'im': 1707, 'in':
1707, 'informiert': 621, 'ins': 1775, 'intro': 1759, 'ist': 496, 'kontakt': 686, 'laesst': 1777, 'lassen': 1777,
'lasst': 1777, 'leitet': 1779, 'lief': 1784, 'liefert': 1744, 'lässt': 1777, 'macht': 1787, 'mentored': 633, 'mit':
1789, 'mitgeholfen': 453, 'mitgeteilt': 621, 'motiviert': 374, 'muessen': 482, 'muss': 482, 'mussen': 482, 'mut': 918,
'nachgefragt': 622, 'ne': 1760, 'organisiert': 1791, 'per': 1801, 'reicht': 1779, 's': 1804, 'schickt': 1807, 'soll':
482, 'sollte': 482, 'stellt': 1809, 'todo': 531, 'uber': 1810, 'ueber': 1810, 'um': 1815, 'und': 1816,
'unterschreibt': 1744, 'update': 1765, 'upgedatet': 621, 'via': 1801, 'vorgeschlagen': 965, 'war': 1819, 'waren':
1819, 'weiss': 1744, 'weiterempfohlen': 611, 'weiß': 1744, 'wurde': 496, 'zahlt': 1744, 'zu': 1820, 'zugesagt': 621,
'zum': 1822}, {'<them>': 12, 'das': 90, 'es': 90}, {'ich': 1824, 'wir': 1824}, {'<me>': 66, 'das': 190, 'es': 190},
{'<they>': 1826}, {'<them>': 650}, {'ich': 1828, 'wir': 1828}, {'<they>': 190}, {'<them>': 66}, {'von': 1831}, {'ich':
1832, 'wir': 1832}, {'<they>': 111, 'von': 110}, {'schuldi': 12, 'schuldig': 12}, {'...': 1835, 'schuldi': 12,
'schuldig': 12}, {'<them>': 1836}, {'<them>': 1836, 'ich': 1837}, {'<me>': 195}, {'an': 90}, {'<me>': 1840}, {'von':
1841}, {'...': 1842}, {'<me>': 1283}, {'<they>': 1844}, {'<me>': 12, '<them>': 66}, {'...': 1842, 'von': 1846},
{'<them>': 12, 'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'ich':
1848, 'wir': 1849}, {'ausstaendig': 20, 'ausstandig': 20, 'ausstehend': 20, 'pendent': 20}, {'ich': 90, 'wir': 90},
{'<me>': 20}, {'<they>': 1853, 'ich': 90, 'wir': 90}, {'<they>': 1853}, {'aus': 20, 'noch': 199}, {'<done>': 12},
{'...': 1857}, {'<me>': 1858}, {'von': 1859}, {'<done>': 66}, {'...': 1861}, {'<me>': 1858, '<them>': 1862},
{'<them>': 1860, 'von': 1863}, {'<give1>': 1825, '<give3>': 1827, '<have>': 1829, '<will3>': 1830, 'ausstaendig': 20,
'ausstandig': 20, 'ausstehend': 20, 'bekomm': 1833, 'bekomme': 1833, 'bekommen': 1833, 'bekommt': 1834, 'bin': 1838,
'erhalte': 1833, 'fehlen': 1839, 'fehlt': 1839, 'gehen': 1843, 'geht': 1843, 'ist': 1845, 'kommen': 1847, 'kommt':
1847, 'krieg': 1833, 'kriege': 1833, 'kriegen': 1833, 'kriegt': 1834, 'muessen': 1850, 'muss': 1850, 'mussen': 1850,
'noch': 1851, 'pendent': 20, 'schuld': 1852, 'schulde': 1852, 'schulden': 1854, 'schuldet': 1855, 'sind': 1845,
'stehen': 1856, 'steht': 1856, 'werden': 1864, 'wird': 1864}, {'bis': 12, 'ich': 927, 'noch': 12, 'spaetestens': 12,
'spatestens': 12, 'wir': 927}, {'<they>': 1732}, {'nach': 12, 'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck':
12}, {'...': 1868, '<them>': 12, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'ihn': 90, 's': 90, 'sie': 90}, {'<them>':
12, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'ihn': 90, 's': 90, 'sie': 90}, {'<them>': 12, 'das': 90, 'es': 90,
'ich': 1869, 's': 90, 'wir': 1870}, {'': (6, 'theirs'), '<they>': 66}, {'<me>': 1872}, {'<me>': 1872, 'das': 1873,
'den': 1873, 'die': 1873, 'es': 1873, 's': 1873}, {'<me>': 1872, '<they>': 1874, 'das': 1873, 'den': 1873, 'der':
1874, 'die': 1874, 'es': 1873, 's': 1873}, {'vergessen': 12}, {'nicht': 1876}, {'...': 1877}, {'s': 1878}, {'retour':
66, 'wieder': 318, 'zuruck': 66, 'zurueck': 66}, {'D': 1880, 'retour': 66, 'wieder': 318, 'zuruck': 66, 'zurueck':
66}, {'...': 318, 'D': 1880, 'das': 1881, 'den': 1881, 'die': 1881, 'es': 1881, 'ihn': 1881, 'retour': 66, 'sie':
1881, 'wieder': 318, 'zuruck': 66, 'zurueck': 66}, {'N': 1882, 'er': 1882, 'sie': 1882}, {'<they>': 1094, 'N': 1882,
'bescheid': 66, 'das': 1098, 'er': 1882, 'es': 1098, 'mir': 1093, 'sie': 1882, 'uns': 1093}, {'<me>': 1106, '<they>':
1107}, {'mich': 12}, {'ich': 1886, 'mich': 12}, {'zuruck': 12, 'zurueck': 12}, {'': (5, 'mine'), 'bei': 90}, {'mich':
1889}, {'<them>': 1888, 'ich': 1890, 'mich': 1889, 'zuruck': 12, 'zurueck': 12}, {'': (6, 'theirs'), 'bei': 190}, {'':
(6, 'theirs'), '<they>': 1892, 'bei': 190}, {'<they>': 1091, 'sich': 1893}, {'...': 1081, '<they>': 1115, 'mich':
1114, 'mir': 1114, 'sich': 1893, 'uns': 1114}, {'N': 319, 'er': 319, 'sie': 319}, {'<them>': 1888, 'zuruck': 12,
'zurueck': 12}, {'...': 1081, '<me>': 1106, 'mich': 1082, 'mir': 1082, 'uns': 1082, 'zuruck': 66, 'zurueck': 66},
{'...': 1081, '<me>': 1106, '<they>': 1898, 'mich': 1082, 'mir': 1082, 'uns': 1082, 'zuruck': 66, 'zurueck': 66},
{'N': 1882, 'das': 1098, 'er': 1882, 'es': 1098, 'sie': 1882}, {'<me>': 1119, 'N': 1882, 'er': 1882, 'sie': 1882},
{'D': 12}, {'mir': 1902}, {'<until>': 66, 'N': 1882, 'er': 1882, 'sie': 1882}, {'...': 1865, '<deed1>': 1866,
'<deed3>': 1867, '<does3>': 1078, '<give1>': 1871, '<give3>': 1875, '<their>': 1878, 'N': 1879, 'antwortet': 1084,
'bringt': 1883, 'connected': 190, 'connectet': 190, 'das': 1878, 'den': 1878, 'die': 1878, 'erkundigt': 1092, 'geben':
1095, 'gibt': 1884, 'hoert': 1105, 'holen': 1107, 'holt': 1885, 'hort': 1105, 'ihr': 1878, 'intro': 190, 'introduced':
190, 'introed': 190, 'introt': 190, 'kuemmer': 1887, 'kuemmere': 1887, 'kuemmre': 1887, 'kummer': 1887, 'kummere':
1887, 'kummre': 1887, 'leitet': 1112, 'mailt': 1113, 'meld': 1891, 'melde': 1891, 'melden': 1894, 'meldet': 1895,
'retourniert': 1896, 'ruehren': 1092, 'ruehrt': 1894, 'ruf': 1897, 'rufe': 1897, 'rufen': 1107, 'ruft': 1899,
'ruhren': 1092, 'ruhrt': 1894, 'sagen': 1095, 'sagt': 1095, 'schickt': 1900, 'schreib': 1897, 'schreibe': 1897,
'schreibt': 1113, 'sein': 1878, 'stellen': 1120, 'stellt': 1901, 'uberleg': 1903, 'uberlege': 1903, 'uberweist': 67,
'ueberleg': 1903, 'ueberlege': 1903, 'ueberweist': 67, 'unterschreibt': 67, 'zahlt': 1904}, {'$$': 460, 'D': 59,
'fuer': 430, 'fur': 430}, {'': (2, 'plan'), '$$': 460, 'D': 59, 'fuer': 430, 'fur': 430}, {'keine': 8, 'keiner': 8,
'nicht': 8, 'nie': 8}, {'auch': 1908, 'keine': 8, 'keiner': 8, 'nicht': 8, 'nie': 8}, {'auch': 1908, 'es': 1909,
'keine': 8, 'keiner': 8, 'nicht': 8, 'nie': 8}, {'gab': 1910, 'kam': 1910}, {'mich': 39}, {'^': 12, 'bei': 289,
'fuer': 1912, 'fur': 1912, 'mein': 39, 'meine': 39, 'von': 289}, {'item': 1913, 'items': 1913}, {'': (0, 'missed'),
'davon': 8}, {'nichts': 1915}, {'nichts': 1915, 'noch': 1916}, {'gefallen': 8}, {'wasser': 1918}, {'ins': 1919},
{'...': 1739, 'am': 453, 'an': 453, 'auf': 453, 'ausgeholfen': 453, 'bei': 453, 'beim': 453, 'dabei': 453,
'eingesprungen': 453, 'fuer': 453, 'fur': 453, 'gearbeitet': 453, 'geholfen': 453, 'gewerkt': 453, 'im': 1738,
'mitgeholfen': 453}, {'N': 633}, {'bei': 1922, 'fuer': 1922, 'fur': 1922, 'von': 1922}, {'bei': 453, 'beim': 453},
{'war': 8}, {'...': 1925}, {'urlaub': 1926}, {'auf': 1926, 'beim': 1926, 'da': 1926, 'fort': 1926, 'im': 1927, 'in':
1926, 'unterwegs': 1926, 'weg': 1926}, {'auf': 1926, 'beim': 1926, 'da': 1926, 'fort': 1926, 'gerade': 1928, 'grad':
1928, 'im': 1927, 'in': 1926, 'kurz': 1928, 'ned': 1928, 'net': 1928, 'nicht': 1928, 'unterwegs': 1926, 'weg': 1926},
{'N': 611}, {'fuer': 1930, 'fur': 1930}, {'<helper>': 1921, 'coach': 1923, 'freiwillige': 1924, 'freiwilliger': 1924,
'ich': 1929, 'mentor': 1923, 'mentorin': 1923, 'referenz': 1931}, {'bekommen': 460, 'gehabt': 460, 'gehaengt': 460,
'gehangen': 460, 'gehangt': 460, 'gekriegt': 460, 'gesprochen': 460}, {'bekommen': 460, 'gehabt': 460, 'gehaengt':
460, 'gehangen': 460, 'gehangt': 460, 'gekriegt': 460}, {'bekommen': 460, 'gehabt': 460, 'gehaengt': 460, 'gehangen':
460, 'gekriegt': 460}, {'bekommen': 460, 'gehabt': 460, 'gehangen': 460, 'gehangt': 460, 'gekriegt': 460}, {'': (23,
'contact'), 'gehabt': 460, 'gesprochen': 460}, {'': (23, 'contact'), 'bekommen': 460, 'gehabt': 460, 'gehaengt': 460,
'gehangen': 460, 'gehangt': 460, 'gekriegt': 460, 'gesprochen': 460}, {'apparat': 1933, 'handy': 1934, 'hoerer': 1935,
'horer': 1936, 'rohr': 1934, 'tel': 1937, 'telefon': 1938}, {'muessen': 366, 'mussen': 366}, {'denken': 1940,
'gedacht': 366}, {'^': 66, 'jetzt': 531, 'nun': 531}, {'es': 1942}, {'ist': 1943, 'liegt': 1943, 'los': 1238, 'raus':
1238, 'rausgegangen': 1238, 'unterwegs': 1238, 'weg': 1238}, {'apparat': 1934, 'handy': 1934, 'hoerer': 1935, 'horer':
1936, 'rohr': 1934, 'telefon': 1934}, {'': (23, 'contact'), 'gehabt': 460}, {'strippe': 1946}, {'bekommen': 460},
{'strippe': 1948}, {'ist': 1943, 'liegt': 1943}, {'<they>': 389}, {'taet': 1951, 'tat': 1951, 'tät': 1951, 'wuerd':
1951, 'wuerde': 1951, 'wurd': 1951, 'wurde': 1951, 'würde': 1951}, {'stelle': 1952}, {'es': 39}, {'liegt': 1954},
{'<them>': 1941, 'N': 1944, 'den': 1945, 'der': 1947, 'die': 1949, 'ihm': 1950, 'ihnen': 1950, 'ihr': 1950, 'meiner':
1953, 'mir': 1955, 'uns': 1955, 'unserer': 1953, 'unsrer': 1953}, {'i': 765}, {'geschickt': 460, 'geschrieben': 460,
'gesendet': 460, 'gschriebn': 460, 'hinterlassen': 460, 'rausgeschickt': 460, 'verschickt': 460}, {'N': 622}, {'...':
1958, 'an': 1959, 'geschickt': 460, 'geschrieben': 460, 'gesendet': 460, 'gschriebn': 460, 'hinterlassen': 460,
'rausgeschickt': 460, 'verschickt': 460}, {'...': 1958, 'geschickt': 460, 'geschrieben': 460, 'gesendet': 460,
'gschriebn': 460, 'hinterlassen': 460, 'rausgeschickt': 460, 'verschickt': 460}, {'N': 622, 'bei': 1959}, {'...': 452,
'an': 460, 'bei': 460, 'gab': 1910, 'kam': 1910, 'v': 460, 'verpasst': 8, 'von': 460}, {'wollen': 8}, {'bekommen':
460, 'erhalten': 460, 'gab': 1910, 'gekriegt': 460, 'kam': 1910, 'von': 460}, {'': (23, 'contact'), 'nicht': 8},
{'war': 460, 'waren': 460}, {'<they>': 1134}, {'D': 59, 'am': 59, 'for': 59, 'on': 59}, {'booked': 1969, 'confirmed':
1969, 'planned': 1969, 'scheduled': 1969}, {'ausgeholfen': 453, 'beraten': 453, 'betreut': 453, 'gearbeitet': 453,
'gebacken': 453, 'geholfen': 453, 'geknetet': 453, 'gekocht': 453, 'mitgeholfen': 453, 'repariert': 453,
'unterrichtet': 453, 'verkauft': 453}, {'...': 1971}, {'es': 0, 'man': 0}, {'ehrenamtlich': 1972, 'erzaehlt': 1973,
'erzahlt': 1973, 'gratis': 1972, 'heisst': 1973, 'heißt': 1973, 'hiess': 1973, 'kostenlos': 1972, 'munkelt': 1973,
'umsonst': 1972, 'unentgeltlich': 1972, 'verlegt': 1631, 'verschoben': 1631}, {'': (13, 'talk'), 'dass': 0}, {'': (13,
'talk'), 'dass': 0, 'ich': 1975, 'man': 1975}, {'<seen_of>': 0, 'las': 1976, 'liest': 1976, 'sah': 1976, 'sieht':
1976, 'stand': 1976, 'steht': 1976}, {'': (13, 'talk'), 'hin': 0}, {'aufgepasst': 453}, {'...': 1979, 'aufgepasst':
453}, {'<counsel>': 1978, 'hund': 1980, 'katze': 1980, 'kinder': 1980, 'kleine': 1980, 'kleinen': 1980, 'sohn': 1980,
'tochter': 1980}, {'gelegt': 1631, 'geschoben': 1631, 'umgebucht': 1631, 'umgelegt': 1631, 'verlegt': 1631,
'verschoben': 1631, 'vertagt': 1631, 'vorgezogen': 1631}, {'warten': 20}, {'...': 1983}, {'<counsel>': 1978, '^':
1984}, {'s': 1985}, {'$$': 20}, {'warten': 1987}, {'...': 1988}, {'': (0, 'missed'), 'gequatscht': 8, 'geredet': 8,
'gesprochen': 8}, {'band': 1990, 'box': 1990, 'mailbox': 1990, 'mobilbox': 1990}, {'ab': 8, 'anrufbeantworter': 8,
'band': 8, 'combox': 8, 'mailbox': 8}, {'geredet': 8, 'gesprochen': 8}, {'': (0, 'missed'), '...': 1993, 'geredet': 8,
'gesprochen': 8}, {'ab': 1994, 'anrufbeantworter': 1994, 'band': 8, 'combox': 8, 'mailbox': 8}, {'ab': 8,
'anrufbeantworter': 8, 'band': 1990, 'box': 1990, 'combox': 8, 'mailbox': 1990, 'mobilbox': 1990}, {'achterl': 460,
'bier': 460, 'bierchen': 460, 'drink': 460, 'glas': 460, 'runde': 460, 'schwatz': 460, 'spaziergang': 460, 'spritzer':
460, 'sprung': 460, 'wein': 460}, {'...': 1993, 'geredet': 8, 'gesprochen': 8}, {'ab': 1998, 'anrufbeantworter':
1998}, {'genommen': 39}, {'kappe': 2000}, {'seite': 39}, {'': (1, 'moved'), 'auf': 1631}, {'...': 1974, '<network>':
1977, '<their>': 1981, 'D': 1982, 'N': 1986, '^': 1989, 'das': 1991, 'dem': 1992, 'den': 1995, 'der': 1992, 'die':
1996, 'ein': 1997, 'einen': 1997, 'ihr': 1991, 'ihren': 1999, 'meine': 2001, 'meiner': 2002, 'mich': 2000, 'n': 1997,
'nen': 1997, 'sein': 1991, 'seinen': 1999, 'verschoben': 2003}, {'mich': 312}, {':': 39, '^': 12}, {'mir': 2006},
{'^': 12, 'an': 2005, 'bei': 289, 'fuer': 1912, 'fur': 1912, 'ich': 312, 'mein': 39, 'meine': 39, 'meinerseits': 312,
'von': 2007}, {'band': 1990, 'box': 1990, 'den': 1999, 'ihren': 1999, 'mailbox': 1990, 'mobilbox': 1990, 'seinen':
1999}, {'erfahren': 1975}, {'...': 2010}, {'me': 8}, {'on': 2012}, {'<det>': 0, '<me>': 39, '<their>': 0, '<them>':
531, 'N': 0}, {'<det>': 0, '<their>': 0, '<them>': 531, 'N': 0}, {'bei': 2015}, {'<det>': 0, '<their>': 0, 'N': 0},
{'bei': 2017}, {'bei': 2014, 'jetzt': 2016, 'nun': 2018}, {'liegt': 2019}, {'<me>': 1135, 'N': 622, 'ich': 1959, 'um':
1138}, {'aufbauen': 374, 'aufmuntern': 374, 'aufmunterung': 374, 'daumendruecken': 374, 'mutmachen': 374, 'troesten':
374, 'zuhoeren': 374, 'zureden': 374, 'zuspruch': 374}, {'das': 2022, 'den': 2022, 'die': 2022}, {'aufbauen': 374,
'aufmuntern': 374, 'aufmunterung': 374, 'daumendrucken': 374, 'mutmachen': 374, 'trosten': 374, 'zuhoren': 374,
'zureden': 374, 'zuspruch': 374}, {'das': 2024, 'den': 2024, 'die': 2024}, {'fuer': 2023, 'fuers': 2022, 'fur': 2025,
'furs': 2024}, {'...': 2026}, {'<title>': 431, 'N': 430}, {'mich': 2028, 'uns': 2028}, {'off': 8}, {'D': 1631, 'auf':
1631, 'to': 1631}, {'called': 2030, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 2031, 'postponed': 2031,
'pushed': 2031, 'rescheduled': 2031, 'shifted': 2031}, {'ehrenamtlich': 1972, 'erzaehlt': 1973, 'erzahlt': 1973,
'gratis': 1972, 'heisst': 1973, 'heißt': 1973, 'hiess': 1973, 'kostenlos': 1972, 'munkelt': 1973, 'umsonst': 1972,
'unentgeltlich': 1972}, {'ausgegeben': 453, 'ausgeteilt': 453, 'gekocht': 453, 'sortiert': 453, 'verkauft': 453,
'verteilt': 453}, {'essen': 2034, 'kleidung': 2034, 'kuchen': 2034, 'lebensmittel': 2034, 'pakete': 2034, 'spenden':
2034, 'suppe': 2034}, {'^': 2035, 'angepackt': 453, 'aufgebaut': 453, 'ausgeholfen': 453, 'ausgeschenkt': 453,
'betreut': 453, 'eingesprungen': 453, 'gearbeitet': 453, 'gegrillt': 453, 'geholfen': 453, 'gekocht': 453,
'mitgeholfen': 453, 'unterrichtet': 453, 'vorgelesen': 453}, {'...': 2036, '^': 2035, 'angepackt': 453, 'aufgebaut':
453, 'ausgeholfen': 453, 'ausgeschenkt': 453, 'betreut': 453, 'eingesprungen': 453, 'gearbeitet': 453, 'gegrillt':
453, 'geholfen': 453, 'gekocht': 453, 'mitgeholfen': 453, 'unterrichtet': 453, 'vorgelesen': 453}, {'<community>':
2037}, {'las': 1976, 'liest': 1976, 'sah': 1976, 'sieht': 1976, 'stand': 1976, 'steht': 1976}, {'gearbeitet': 301,
'gebruetet': 301, 'gebrutet': 301, 'gefeilt': 301, 'gesessen': 301}, {'<work>': 2040}, {'...': 2041, '<work>': 2040},
{'<their>': 2042}, {'gearbeitet': 301, 'gebrutet': 301, 'gefeilt': 301, 'gesessen': 301}, {'<work>': 2044}, {'...':
2045, '<work>': 2044}, {'<their>': 2046}, {'gearbeitet': 301, 'gebruetet': 301, 'gefeilt': 301, 'gesessen': 301},
{'<work>': 2048}, {'...': 2049, '<work>': 2048}, {'<their>': 2050}, {'an': 2043, 'angepackt': 453, 'aufgebaut': 453,
'ausgemalt': 453, 'geputzt': 453, 'geschleppt': 453, 'gestrichen': 453, 'gewesen': 460, 'gwesen': 460, 'mitangepackt':
453, 'renoviert': 453, 'uber': 2047, 'ueber': 2051}, {'aufgebaut': 453, 'entruempelt': 453, 'entrumpelt': 453,
'gemaeht': 453, 'gemaht': 453, 'geputzt': 453, 'geraeumt': 453, 'geraumt': 453, 'geschnitten': 453, 'gestrichen': 453,
'repariert': 453, 'umgegraben': 453}, {'aufgebaut': 453, 'entrumpelt': 453, 'gemaht': 453, 'geputzt': 453, 'geraumt':
453, 'geschnitten': 453, 'gestrichen': 453, 'repariert': 453, 'umgegraben': 453}, {'aufgebaut': 453, 'entruempelt':
453, 'gemaeht': 453, 'geputzt': 453, 'geraeumt': 453, 'geschnitten': 453, 'gestrichen': 453, 'repariert': 453,
'umgegraben': 453}, {'auto': 2053, 'dachrinne': 2053, 'fenster': 2053, 'garten': 2053, 'hecke': 2053, 'keller': 2053,
'kuche': 2054, 'kueche': 2055, 'rasen': 2053, 'schnee': 2053, 'wohnung': 2053}, {'<inf>': 366}, {'...': 2057}, {'ich':
2058, 'wir': 2058}, {'...': 2052, 'angepackt': 453, 'aufgebaut': 453, 'ausgemalt': 453, 'das': 2056, 'den': 2056,
'die': 2056, 'geputzt': 453, 'geschleppt': 453, 'gestrichen': 453, 'koennte': 2059, 'konnte': 2059, 'könnte': 2059,
'mitangepackt': 453, 'mochte': 2059, 'moechte': 2059, 'muesste': 2059, 'muessten': 2059, 'musste': 2059, 'mussten':
2059, 'möchte': 2059, 'müsste': 2059, 'müssten': 2059, 'renoviert': 453, 'sollte': 2059, 'sollten': 2059, 'will':
2059}, {'angepackt': 453, 'ausgeholfen': 453, 'mitangepackt': 453, 'mitgeholfen': 453}, {'<helper>': 1740}, {'...':
2061, 'als': 2062, 'angefragt': 622, 'angeklopft': 622, 'bedankt': 626, 'ist': 1943, 'liegt': 1943, 'nachgefasst':
622, 'nachgefragt': 622, 'nachgehakt': 622, 'vorgefuehlt': 622, 'vorgefuhlt': 622}, {'gearbeitet': 453, 'geholfen':
453, 'mitgeholfen': 453}, {'kreuz': 2064}, {'caritas': 2064, 'diakonie': 2064, 'feuerwehr': 2064, 'fluchtlingshilfe':
2064, 'fluechtlingshilfe': 2064, 'roten': 2065, 'rotes': 2065, 'tafel': 2064}, {'...': 2033, '<community>': 2037,
'<det>': 2038, '<me>': 765, '<network>': 2039, '<them>': 2060, 'N': 2063, 'dem': 2066, 'den': 2066, 'der': 2066,
'die': 2066, 'ihm': 1950, 'ihnen': 1950, 'ihr': 1950, 'mir': 1955, 'uns': 1955}, {'ehrenamtlich': 1972, 'gratis':
1972, 'kostenlos': 1972, 'umsonst': 1972, 'unentgeltlich': 1972}, {'angepackt': 453, 'aufgebaut': 453, 'ausgemalt':
453, 'geputzt': 453, 'geschleppt': 453, 'gestrichen': 453, 'gewesen': 460, 'gwesen': 460, 'mitangepackt': 453,
'renoviert': 453}, {'...': 2069, 'angepackt': 453, 'aufgebaut': 453, 'ausgemalt': 453, 'das': 2056, 'den': 2056,
'die': 2056, 'geputzt': 453, 'geschleppt': 453, 'gestrichen': 453, 'mitangepackt': 453, 'renoviert': 453}, {'...':
2061}, {'angepackt': 453, 'geholfen': 453, 'mitgeholfen': 453}, {'...': 2072}, {'...': 2072, 'angepackt': 453,
'geholfen': 453, 'mitgeholfen': 453}, {'gesehen': 460, 'getroffen': 460}, {'...': 2068, '<community>': 2037, '<det>':
2038, '<them>': 2070, 'N': 2071, 'abbau': 2073, 'aufbau': 2073, 'siedeln': 2074, 'ubersiedeln': 2074, 'uebersiedeln':
2074, 'umzug': 2074, 'vorbeigehen': 2075}, {'...': 1832}, {'': (6, 'theirs'), '...': 1832}, {'<them>': 531}, {'^':
2078, 'von': 2079}, {'^': 66, 'von': 2079}, {'^': 2077, 'ich': 2080, 'wir': 2081}, {'...': 111}, {'^': 2083},
{'<they>': 2084, 'ich': 2081, 'wir': 2081}, {'<they>': 2084, '^': 2083, 'von': 1145}, {'^': 1583}, {'^': 1585},
{'zufolge': 0}, {'N': 621}, {'': (13, 'talk'), 'N': 621, 'ich': 2090}, {'ist': 430}, {'...': 2092}, {'bei': 460,
'ich': 59, 'vom': 460, 'von': 460}, {'ich': 59}, {'mich': 2028, 'uns': 2028, 'wir': 59, 'wollen': 8}, {'': (23,
'contact'), 'mich': 2028, 'uns': 2028}, {'N': 626}, {'N': 626, 'an': 2098, 'to': 2098}, {'thanks': 2099}, {'<gone>':
460, 'fuer': 456, 'fur': 459, 'verabredet': 59}, {'aufgetaucht': 8, 'auftaucht': 8, 'erschienen': 8, 'gekommen': 8,
'kommen': 8, 'kumma': 8}, {'<not>': 2102}, {'mit': 39}, {'erschienen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen':
8}, {'...': 2105}, {'zu': 2106, 'zum': 2106, 'zur': 2106}, {'ned': 2107, 'net': 2107, 'nicht': 2107}, {'verabredet':
59}, {'...': 942}, {'...': 943}, {'...': 944}, {'durch': 301, 'gegangen': 301}, {'<work>': 2113}, {'...': 2114,
'<work>': 2113}, {'<their>': 2115}, {'-gesprach': 2110, '-gespraech': 2111, '-interview': 2112, '-praesentation':
2111, '-prasentation': 2110, '-pruefung': 2111, '-prufung': 2110, 'bewerbung': 2112, 'durch': 2116, 'pitch': 2112,
'rede': 2112, 'vortrag': 2112}, {'gegangen': 301}, {'<work>': 2118}, {'...': 2119, '<work>': 2118}, {'...': 2119,
'<det>': 2120, '<their>': 2115, '<work>': 2118}, {'...': 2117, 'durch': 2121}, {'': (2, 'plan'), '...': 2109,
'<them>': 2122}, {'...': 2101, '<them>': 980, 'bei': 59, 'dran': 2104, 'gestern': 2108, 'heute': 2108, 'mit': 2123,
'ned': 2107, 'net': 2107, 'nicht': 2107}, {'gekommen': 8}, {'dazu': 2125, 'dazugekommen': 8, 'gefahren': 8,
'gegangen': 8, 'gekommen': 8, 'hingegangen': 8}, {'...': 2126, 'dazu': 2125, 'dazugekommen': 8, 'gefahren': 8,
'gegangen': 8, 'gekommen': 8, 'hingegangen': 8}, {'nicht': 2127}, {'sicher': 366}, {'nicht': 2129, 'un': 2129}, {'':
(23, 'contact'), '...': 2109, '<them>': 2122}, {'...': 2126, 'dazu': 2125, 'dazugekommen': 8, 'gefahren': 8,
'gegangen': 8, 'gekommen': 8, 'hingegangen': 8, 'sicher': 366, 'zu': 2106, 'zum': 2106, 'zur': 2106}, {'<gone>': 460},
{'<them>': 2122}, {'...': 2133, 'gestern': 2108, 'heute': 2108, 'mit': 2134, 'ned': 2107, 'net': 2107, 'nicht': 2107},
{'...': 2101, '<not>': 2102, '<them>': 980, 'aber': 2103, 'dann': 2103, 'dran': 2104, 'gestern': 2108, 'heute': 2108,
'ich': 2124, 'leider': 2128, 'mir': 2130, 'mit': 2131, 'ned': 2107, 'net': 2107, 'nicht': 2132, 'un': 2129, 'wir':
2135}, {'<their>': 1878, 'N': 1879, 'das': 1878, 'den': 1878, 'die': 1878, 'ihr': 1878, 'sein': 1878}, {'^': 2137},
{'^': 2137, 'ich': 2138}, {'<them>': 1413}, {'von': 2140}, {'ich': 2141, 'von': 2140, 'wir': 2141}, {'...': 132},
{'^': 2143, 'von': 2140}, {'^': 2143, 'ich': 2144, 'von': 2140, 'wir': 2144}, {'^': 1218, 'das': 1136, 'es': 1136,
'ihn': 1136, 'sie': 1136}, {'...': 1958, 'an': 460, 'geschickt': 460, 'geschrieben': 460, 'gesendet': 460,
'gschriebn': 460, 'hinterlassen': 460, 'rausgeschickt': 460, 'verschickt': 460, 'von': 460}, {'mit': 12}, {'...':
2148}, {'^': 2149}, {'<them>': 2150, '^': 2149}, {'<them>': 2150, '^': 2149, 'ich': 2151}, {'<them>': 59}, {'mit':
2153}, {'ich': 2154}, {'ist': 430, 'vergessen': 8}, {'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt':
59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'steht': 59, 'vereinbart': 59,
'zugesagt': 59}, {'...': 2156, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59,
'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2157, 'steht': 59, 'vereinbart': 59, 'zugesagt': 59},
{'N': 460}, {'N': 460, 'to': 2159}, {'it': 8}, {'make': 2161}, {'not': 2162, 't': 2162}, {'': (0, 'missed'), 'on':
2012}, {'<me>': 633}, {'zu': 2165}, {'einheit': 2166, 'fuer': 1922, 'fur': 1922, 'gesprach': 2166, 'gespraech': 2166,
'session': 2166, 'stunde': 2166, 'termin': 2166}, {'up': 59}, {'N': 644}, {'<and>': 2169, 'an': 2169, 'bei': 2169,
'mit': 2169, 'to': 2169, 'with': 2169, 'x': 2169, 'zu': 2169}, {'N': 2170}, {'': (23, 'contact'), 'N': 2170}, {'er':
0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie': 0}, {'D': 1631}, {'...': 2026, 'N': 626, 'an': 2098},
{'N': 626, 'dem': 2098, 'den': 2098, 'der': 2098, 'die': 2098, 'liebe': 2098, 'lieber': 2098}, {'N': 626, 'an': 2098},
{'...': 2026, 'N': 626, 'an': 2176, 'dem': 2098, 'den': 2098, 'der': 2098, 'die': 2098, 'liebe': 2098, 'lieber': 2098,
'nochmal': 2177}, {'ich': 39}, {'': (12, 'task'), '^': 12, 'dass': 2179}, {'denken': 2180}, {'^': 12, 'dass': 2179},
{'denken': 2182}, {'vergessen': 39}, {'^': 2137, 'daran': 2183, 'dran': 2183, 'nicht': 2184}, {'^': 2137, 'daran':
2183, 'dran': 2183, 'ich': 2185, 'nicht': 2184}, {'braucht': 0, 'hat': 0, 'ist': 0, 'muss': 0, 'soll': 0, 'war': 0,
'will': 0}, {'<rel>': 2187}, {'<give3>': 66, '<give3_apart>': 66, 'laesst': 66, 'lasst': 66, 'lässt': 66}, {'...':
2189}, {'^': 2190}, {'<give3>': 66, '<give3_apart>': 66}, {'...': 2192}, {'<me>': 2193}, {'...': 2194}, {'<me>': 2191,
'^': 2195}, {'': (13, 'talk'), 'N': 2196, 'er': 2196, 'sie': 2196}, {'steht': 59}, {'N': 374}, {'fur': 2199}, {'fuer':
2199}, {'gedruckt': 2200, 'gedrueckt': 2201, 'gedrückt': 2200}, {'N': 301}, {'fuer': 2203, 'fur': 2203, 'von': 2203},
{'review': 2204}, {'empfohlen': 611, 'vermittelt': 611, 'weiterempfohlen': 611}, {'...': 2206}, {'ich': 2207, 'wir':
2207}, {'<have>': 2208}, {'an': 366, 'druber': 366, 'drueber': 366}, {'daran': 4, 'dran': 4, 'grad': 2210}, {'an':
366, 'daruber': 366, 'darueber': 366, 'uber': 366, 'ueber': 366}, {'an': 366, 'daruber': 366, 'darueber': 366,
'gerade': 2212, 'uber': 366, 'ueber': 366}, {'abgeholt': 460, 'angerufen': 460, 'besucht': 460, 'eingeladen': 460,
'empfohlen': 460, 'erzaehlt': 460, 'erzahlt': 460, 'geantwortet': 460, 'gegeben': 460, 'geholfen': 460, 'gemailt':
460, 'geraten': 460, 'gesagt': 460, 'geschickt': 460, 'geschrieben': 460, 'gezeigt': 460, 'gratuliert': 460,
'vorgestellt': 460, 'zuruckgerufen': 460, 'zurueckgerufen': 460}, {'...': 2214}, {'<me>': 2215}, {'<give3>': 1079},
{'sich': 1374}, {'': (13, 'talk'), 'sich': 1374}, {'bei': 2017, 'jetzt': 2018, 'nun': 2018}, {'liegt': 2220},
{'schritt': 2221}, {'step': 2221, 'steps': 2221}, {'fuer': 366, 'fur': 366}, {'<hat>': 2216, '<have>': 2208, '<rel>':
2187, '<will3>': 659, '^': 2217, 'bald': 0, 'ball': 2020, 'braucht': 0, 'fliegt': 0, 'geht': 0, 'gerade': 0, 'haengt':
0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0, 'lag': 0, 'liegt':
0, 'macht': 0, 'mochte': 2218, 'moechte': 2218, 'muss': 2219, 'möchte': 2218, 'nachste': 2222, 'nachster': 2222,
'naechste': 2222, 'naechster': 2222, 'next': 2223, 'noch': 0, 'nun': 0, 'richtige': 2224, 'steckt': 0, 'steht': 0,
'sucht': 0, 'war': 0, 'werden': 2218, 'will': 2219, 'wird': 2219, 'wollen': 2218, 'wollte': 2218, 'zieht': 0}, {'up':
8}, {'': (0, 'missed'), 'up': 8}, {'answer': 8, 'come': 8, 'make': 2161, 'pick': 2226, 'reply': 8, 'respond': 8,
'show': 2227, 'turn': 2226}, {'not': 2228, 't': 2228}, {'...': 703, 'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0},
{'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 2216, '<rel>': 2187, '<will3>': 659, '^': 2217, 'bald':
0, 'beiden': 2230, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0,
'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0, 'kennen': 0, 'macht': 0, 'mochte': 2218, 'moechte':
2218, 'muss': 2219, 'möchte': 2218, 'noch': 0, 'nun': 0, 'richtige': 2224, 'sind': 0, 'sucht': 0, 'war': 0, 'werden':
2218, 'will': 2219, 'wird': 2219, 'wollen': 2218, 'wollte': 2218, 'zieht': 0, 'zwei': 2231}, {'<community>': 453},
{'<community>': 453, '<det>': 2233}, {'bei': 2234, 'beim': 2234, 'fuer': 2234, 'fur': 2234, 'im': 2234, 'in': 2234},
{'denken': 2180, 'gehabt': 460}, {'ich': 0}, {'erfahre': 2237, 'erfuhr': 2237, 'hoerte': 2237, 'horte': 2237, 'weiss':
2237, 'weiß': 2237}, {'...': 2010, 'N': 2238}, {'...': 1958, 'an': 460, 'geschickt': 460, 'geschrieben': 460,
'gesendet': 460, 'gschriebn': 460, 'hinterlassen': 460, 'rausgeschickt': 460, 'v': 460, 'verschickt': 460, 'vom': 460,
'von': 460}, {'mail': 2240}, {'': (22, 'gave:volunteering'), 'bei': 453, 'beim': 453, 'fuer': 453, 'fur': 453, 'im':
453, 'in': 453}, {'ausgeholfen': 453, 'beraten': 453, 'betreut': 453, 'engagiert': 453, 'gearbeitet': 453, 'geholfen':
453, 'gekocht': 453, 'mitgearbeitet': 453, 'mitgeholfen': 453, 'taetig': 453, 'tatig': 453, 'unterrichtet': 453},
{'...': 2243}, {'ausgeholfen': 453, 'beraten': 453, 'betreut': 453, 'engagiert': 453, 'gearbeitet': 453, 'geholfen':
453, 'gekocht': 453, 'mitgearbeitet': 453, 'mitgeholfen': 453, 'taetig': 453, 'unterrichtet': 453}, {'...': 2245},
{'ausgeholfen': 453, 'beraten': 453, 'betreut': 453, 'engagiert': 453, 'gearbeitet': 453, 'geholfen': 453, 'gekocht':
453, 'mitgearbeitet': 453, 'mitgeholfen': 453, 'tatig': 453, 'unterrichtet': 453}, {'...': 2247}, {'an': 2244,
'ausgeholfen': 453, 'bei': 2244, 'beim': 2244, 'beraten': 453, 'betreut': 453, 'fuer': 2246, 'fur': 2248,
'gearbeitet': 453, 'geholfen': 453, 'gekocht': 453, 'im': 2244, 'in': 2244, 'mitgeholfen': 453, 'unterrichtet': 453},
{'': (22, 'gave:volunteering'), '...': 2249}, {'angesetzt': 8, 'ausgemacht': 8, 'geplant': 8, 'verabredet': 8,
'vereinbart': 8, 'vorgesehen': 8}, {'...': 8}, {'...': 8, 'N': 8, 'er': 8, 'ich': 8, 'sie': 8, 'wir': 8}, {'N': 8,
'ich': 8, 'wir': 8}, {'': (0, 'missed'), '<and>': 2254}, {'...': 8, 'N': 2255, 'er': 2255, 'ich': 2255, 'sie': 2255,
'wir': 2255}, {'N': 2255, 'er': 2255, 'ich': 2255, 'sie': 2255, 'wir': 2255}, {'...': 2251, 'haett': 2252, 'haette':
2253, 'haetten': 2256, 'haettn': 2252, 'hatt': 2252, 'hatte': 2253, 'hatten': 2256, 'hattn': 2252, 'hätte': 2253,
'hätten': 2256, 'sollte': 2257, 'sollten': 2257, 'termin': 8, 'treffen': 8, 'verabredet': 8, 'waer': 2252, 'waere':
2252, 'waeren': 2252, 'waern': 2252, 'war': 2252, 'ware': 2252, 'waren': 2256, 'warn': 2252, 'wollte': 2257,
'wollten': 2257, 'wär': 2252, 'wäre': 2252, 'wären': 2252, 'wärn': 2252}, {'^': 611, 'fuer': 965, 'fur': 965}, {'...':
966}, {'^': 611, 'fuer': 965}, {'bei': 2260, 'eingelegt': 2261}, {'bei': 2260, 'eingelegt': 965}, {'<them>': 2262,
'N': 2263}, {'^': 611, 'fur': 965}, {'bei': 2260, 'eingelegt': 2265}, {'<them>': 2266, 'N': 2263}, {'eingelegt': 2259,
'fuer': 2264, 'fur': 2267}, {'wort': 2268}, {'eingelegt': 2261}, {'<them>': 2270}, {'eingelegt': 2265}, {'<them>':
2272}, {'eingelegt': 2259, 'fuer': 2271, 'fur': 2273}, {'gutes': 2269, 'wort': 2274}, {'bekannt': 645, 'vernetzt':
644, 'vorgestellt': 644}, {'absage': 1911, 'anruf': 1911, 'antwort': 1911, 'entschuldigung': 1911, 'erklaerung': 1911,
'erklarung': 1911, 'info': 1911, 'lebenszeichen': 1911, 'mail': 1911, 'meldung': 1911, 'nachricht': 1911}, {'von': 0},
{'': (23, 'contact'), 'am': 59, 'fuer': 59, 'fur': 59, 'zum': 59}, {'...': 1958, 'an': 460, 'bekommen': 460,
'erhalten': 460, 'gekriegt': 460, 'geschickt': 460, 'geschrieben': 460, 'gesendet': 460, 'gschriebn': 460,
'hinterlassen': 460, 'rausgeschickt': 460, 'v': 460, 'verschickt': 460, 'vom': 460, 'von': 460}, {'abgegeben': 611,
'geschrieben': 611, 'verfasst': 611}, {'N': 2281}, {'fuer': 2282, 'fur': 2282}, {'^': 1711}, {'<them>': 1076, 'fuer':
1075, 'fur': 1075}, {'<does3>': 2285}, {'und': 2286}, {'...': 2287, '<sends3>': 1715, '<serves3>': 1718, 'baut': 190,
'bringt': 1114, 'erkundigt': 1721, 'fraegt': 1723, 'fragt': 1726, 'fragts': 1723, 'frägt': 1723, 'gibt': 1729, 'hakt':
1721, 'hoert': 1731, 'hort': 1731, 'schaut': 1731, 'schickt': 1114, 'schreibt': 1734, 'sieht': 1731, 'zahlt': 1114},
{'': (6, 'theirs'), '<my>': 1770, 'angebot': 66, 'das': 1805, 'den': 1771, 'die': 1771, 'ein': 1771, 'eine': 1771,
'einladung': 66, 'entwurf': 66, 'erst': 83, 'es': 120, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen': 1771,
'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^': 2289},
{'<deed3>': 2284, '^': 2288, 'antwortet': 1744, 'besorgt': 531, 'bringt': 1744, 'checkt': 531, 'gibt': 1773, 'klaert':
531, 'klart': 531, 'laesst': 1777, 'lassen': 1777, 'lasst': 1777, 'leitet': 1779, 'liefert': 1744, 'lässt': 1777,
'macht': 1787, 'mailt': 531, 'organisiert': 1791, 'reicht': 1779, 'schickt': 2290, 'sendet': 531, 'stellt': 1809,
'ubernimmt': 531, 'uberweist': 531, 'uebernimmt': 531, 'ueberweist': 531, 'unterschreibt': 1744, 'verschickt': 531,
'weiss': 1744, 'weiß': 1744, 'zahlt': 1744}, {'ich': 2081, 'wir': 2081}, {'...': 130}, {'s': 2293}, {'<their>': 2293,
'N': 2294, 'das': 2293, 'den': 2293, 'die': 2293, 'eine': 2293}, {'^': 2295}, {'^': 2295, 'ich': 2296, 'wir': 2296},
{'': (12, 'task'), 'an': 4, 'daran': 4}, {'mich': 2298}, {'': (12, 'task'), '...': 1958, 'geschickt': 460,
'geschrieben': 460, 'gesendet': 460, 'gschriebn': 460, 'hinterlassen': 460, 'rausgeschickt': 460, 'verschickt': 460},
{'...': 519, '<should>': 213}, {'...': 2301}, {'^': 2302}, {'ich': 2303, 'man': 2303, 'wir': 2303}, {'dass': 2304},
{'ist': 430, 'sind': 430}, {'...': 2306}, {'': (7, 'waiting'), '<their>': 2293, 'N': 2294, 'das': 2293, 'den': 2293,
'die': 2293, 'eine': 2293}, {'^': 2308, 'von': 2140}, {'^': 2308, 'ich': 2309, 'von': 2140, 'wir': 2309}, {'...':
520}, {'^': 2311}, {'ich': 2312, 'man': 2312, 'wir': 2312}, {'': (13, 'talk'), 'dass': 2313, 'man': 0}, {'um': 0},
{'geht': 2315, 'ging': 2315}, {'': (2, 'plan'), 'mit': 2153}, {'ich': 2317}, {'ausgegeben': 453, 'ausgeschenkt': 453,
'ausgeteilt': 453, 'gesammelt': 453, 'ist': 430, 'sortiert': 453, 'verteilt': 453}, {'...': 2319, 'abgemacht': 59,
'angesetzt': 59, 'ausgegeben': 453, 'ausgemacht': 59, 'ausgeschenkt': 453, 'ausgeteilt': 453, 'bestaetigt': 59,
'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'gesammelt': 453, 'ist': 2157, 'sortiert':
453, 'steht': 59, 'vereinbart': 59, 'verteilt': 453, 'wir': 59, 'zugesagt': 59}, {'gehoert': 8, 'gehort': 8,
'gesehen': 8, 'gesprochen': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'mehr': 2321}, {'nicht':
2322}, {'<them>': 725, 'N': 725}, {'wasser': 8}, {'ein': 366}, {'aus': 8, 'flach': 8, 'ins': 2325, 'leider': 495,
'mir': 2326}, {'<they>': 1215}, {'statt': 460}, {'...': 2329}, {'<det>': 2330}, {'statt': 8}, {'': (13, 'talk'),
'...': 2329, '<det>': 2330, 'D': 2331, 'besser': 1209, 'es': 1210, 'gern': 1209, 'gerne': 1209, 'gut': 1209, 'lieber':
1209, 'nicht': 2332, 's': 1210}, {'gegeben': 301, 'geschickt': 301}, {'...': 2334, 'N': 301}, {'...': 2334}, {'mir':
2336}, {'an': 2335, 'auf': 2336, 'fuer': 2335, 'fur': 2335, 'von': 2337, 'zu': 2336, 'zum': 2336, 'zur': 2336}, {'^':
20, 'von': 2140}, {'^': 20, 'noch': 2339, 'von': 2140}, {'<me>': 2340}, {'geburtstag': 0, 'hochzeitstag': 0,
'namenstag': 0}, {'...': 2342, 'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'N': 2343}, {'D': 59, 'fuer':
430, 'fur': 430}, {'aus': 8, 'flach': 8, 'ins': 2325, 'leider': 495}, {'aus': 8, 'leider': 495}, {'': (13, 'talk'),
'nicht': 2332, 'statt': 59}, {'am': 59, 'fuer': 59, 'fur': 59}, {'$$': 4, '<det>': 4, '<my>': 4, '<their>': 4, 'N': 4,
'an': 4, 'bei': 4, 'fuer': 4, 'fur': 4, 'mit': 4, 're': 4, 'wegen': 4, 'with': 4, 'zu': 4, 'zum': 4, 'zur': 4}, {'up':
2350}, {'mich': 366}, {'an': 1959, 'mich': 366}, {'N': 622, 'ich': 1959}, {'gearbeitet': 453, 'geholfen': 453,
'mitgeholfen': 453, 'unterrichtet': 453}, {'...': 2355}, {'bei': 2356, 'beim': 2356, 'fuer': 2356, 'fur': 2356, 'im':
2356, 'in': 2356}, {'D': 59, 'auf': 59, 'schon': 430}, {'mich': 2358}, {'angepackt': 453, 'aufgebaut': 453,
'ausgeholfen': 453, 'ausgeschenkt': 453, 'betreut': 453, 'eingesprungen': 453, 'gearbeitet': 453, 'gegrillt': 453,
'geholfen': 453, 'gekocht': 453, 'mitgeholfen': 453, 'unterrichtet': 453, 'vorgelesen': 453}, {'...': 2360,
'angepackt': 453, 'aufgebaut': 453, 'ausgeholfen': 453, 'ausgeschenkt': 453, 'betreut': 453, 'eingesprungen': 453,
'gearbeitet': 453, 'gegrillt': 453, 'geholfen': 453, 'gekocht': 453, 'mitgeholfen': 453, 'unterrichtet': 453,
'vorgelesen': 453}, {'<community>': 2361}, {'betreut': 453, 'gegossen': 453, 'gehalten': 453, 'gehuetet': 453,
'gemacht': 453, 'uebernommen': 453}, {'...': 2363, 'betreut': 453, 'gegossen': 453, 'gehalten': 453, 'gehuetet': 453,
'gemacht': 453, 'uebernommen': 453}, {'dienst': 2364, 'hund': 2364, 'laden': 2364, 'stand': 2364}, {'blumen': 2364,
'kasse': 2364, 'katze': 2364, 'kinder': 2364, 'schicht': 2364, 'vertretung': 2364}, {'abgeholt': 453, 'ausgeholfen':
453, 'betreut': 453, 'den': 2365, 'die': 2366, 'eingekauft': 453, 'eingesprungen': 453, 'erledigt': 453, 'gefahren':
453, 'gegossen': 453, 'gehalten': 453, 'gehuetet': 453, 'gekocht': 453, 'geschmissen': 453, 'gestemmt': 453, 'gutes':
723, 'mitgeholfen': 453, 'mitgekocht': 453, 'mitgenommen': 453, 'uebernommen': 453, 'vertreten': 453, 'wort': 722},
{'gespraech': 969, 'spiel': 969}, {'ein': 968, 'ins': 2368, 'vorgeschlagen': 965}, {'...': 2369}, {'<my>': 2370},
{'auto': 2055, 'dachrinne': 2055, 'fenster': 2055, 'garten': 2055, 'hecke': 2055, 'keller': 2055, 'kueche': 2055,
'rasen': 2055, 'schnee': 2055, 'wohnung': 2055}, {'...': 2367, 'ausgeholfen': 453, 'bei': 2371, 'das': 2372, 'den':
2372, 'die': 2372, 'ein': 968, 'eingesprungen': 453, 'gutes': 723, 'ins': 2368, 'mitgeholfen': 453, 'vorgeschlagen':
965, 'wort': 722}, {'feuer': 1675}, {'ins': 2374}, {'hand': 2375}, {'wort': 721}, {'gutes': 2377}, {'die': 2376,
'ein': 2378, 'gebuergt': 611, 'gutes': 723, 'wort': 722}, {'': (20, 'gave:referral'), '^': 611}, {'eingelegt': 2380},
{'wort': 2381}, {'gutes': 2382}, {'...': 2379, 'als': 2062, 'bei': 2371, 'den': 712, 'die': 2376, 'ein': 2383,
'einen': 712, 'gebuergt': 611, 'gutes': 723, 'ins': 2368, 'kontakt': 711, 'vorgeschlagen': 965, 'wort': 722},
{'caritas': 2064, 'diakonie': 2064, 'feuerwehr': 2064, 'fluechtlingshilfe': 2064, 'roten': 2065, 'rotes': 2065,
'tafel': 2064}, {'...': 2068, '<community>': 2361, '<det>': 2362, '<them>': 2373, 'N': 2384, 'dem': 2385, 'den': 2385,
'der': 2385, 'die': 2385, 'ein': 1997, 'einen': 1997, 'n': 1997, 'nen': 1997}, {'<them>': 8}, {'bei': 2387, 'mit':
2387, 'von': 2387}, {'betreut': 453, 'gegossen': 453, 'gehalten': 453, 'gehutet': 453, 'gemacht': 453, 'ubernommen':
453}, {'...': 2389, 'betreut': 453, 'gegossen': 453, 'gehalten': 453, 'gehutet': 453, 'gemacht': 453, 'ubernommen':
453}, {'dienst': 2390, 'hund': 2390, 'laden': 2390, 'stand': 2390}, {'blumen': 2390, 'kasse': 2390, 'katze': 2390,
'kinder': 2390, 'schicht': 2390, 'vertretung': 2390}, {'abgeholt': 453, 'ausgeholfen': 453, 'betreut': 453, 'den':
2391, 'die': 2392, 'eingekauft': 453, 'eingesprungen': 453, 'erledigt': 453, 'gefahren': 453, 'gegossen': 453,
'gehalten': 453, 'gehutet': 453, 'gekocht': 453, 'geschmissen': 453, 'gestemmt': 453, 'gutes': 723, 'mitgeholfen':
453, 'mitgekocht': 453, 'mitgenommen': 453, 'ubernommen': 453, 'vertreten': 453, 'wort': 722}, {'gesprach': 969,
'spiel': 969}, {'ein': 968, 'ins': 2394, 'vorgeschlagen': 965}, {'...': 2395}, {'<my>': 2396}, {'auto': 2054,
'dachrinne': 2054, 'fenster': 2054, 'garten': 2054, 'hecke': 2054, 'keller': 2054, 'kuche': 2054, 'rasen': 2054,
'schnee': 2054, 'wohnung': 2054}, {'...': 2393, 'ausgeholfen': 453, 'bei': 2397, 'das': 2398, 'den': 2398, 'die':
2398, 'ein': 968, 'eingesprungen': 453, 'gutes': 723, 'ins': 2394, 'mitgeholfen': 453, 'vorgeschlagen': 965, 'wort':
722}, {'die': 2376, 'ein': 2378, 'geburgt': 611, 'gutes': 723, 'wort': 722}, {'...': 2400, 'als': 2062, 'bei': 2397,
'den': 718, 'die': 2376, 'ein': 2383, 'einen': 718, 'geburgt': 611, 'gutes': 723, 'ins': 2394, 'kontakt': 717,
'vorgeschlagen': 965, 'wort': 722}, {'caritas': 2064, 'diakonie': 2064, 'feuerwehr': 2064, 'fluchtlingshilfe': 2064,
'roten': 2065, 'rotes': 2065, 'tafel': 2064}, {'...': 2068, '<community>': 2361, '<det>': 2362, '<them>': 2399, 'N':
2401, 'dem': 2402, 'den': 2402, 'der': 2402, 'die': 2402, 'ein': 1997, 'einen': 1997, 'n': 1997, 'nen': 1997},
{'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'N': 0}, {'...':
452, 'v': 2405, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8,
'von': 2405}, {'dass': 0}, {'kopf': 366}, {'dem': 2408}, {'aus': 2409}, {'nicht': 2410}, {'dran': 8, 'hin': 8, 'ran':
8}, {'aus': 2409, 'dran': 8, 'hin': 8, 'ran': 8}, {'nicht': 495}, {'ihm': 0, 'ihnen': 0, 'ihr': 0, 'mir': 2411, 'ned':
2412, 'net': 2412, 'nicht': 2413, 'nod': 2412, 'noed': 2412, 'sich': 2414}, {'^': 2302, 'bringe': 39, 'geb': 39,
'gebe': 39, 'liefere': 39, 'mache': 39, 'meld': 39, 'melde': 39, 'schick': 39, 'schicke': 39}, {'ich': 2416, 'man':
2303, 'wir': 2303}, {'bringe': 39, 'geb': 39, 'gebe': 39, 'liefere': 39, 'mache': 39, 'meld': 39, 'melde': 39,
'schick': 39, 'schicke': 39}, {'dass': 2417, 'ich': 2418}, {'auf': 1631}, {'': (23, 'contact'), 'dass': 2304},
{'vorbeifahren': 0}, {'fernsehen': 0, 'netz': 0, 'vorbeifahren': 0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2424},
{'': (23, 'contact'), 'auf': 0, 'beim': 2422, 'im': 2423, 'in': 2425, 'online': 0}, {'uns': 460}, {'dazu': 460, 'mit':
460, 'rein': 460, 'vorbei': 460, 'zu': 2427}, {'...': 2428, 'dazu': 460, 'mit': 460, 'rein': 460, 'vorbei': 460, 'zu':
2427}, {'N': 2429}, {'N': 2429, 'auch': 2430, 'noch': 2430}, {'N': 2429, 'auch': 2430, 'noch': 2430, 'sich': 2431},
{'ausgegeben': 453, 'ausgeschenkt': 453, 'ausgeteilt': 453, 'gesammelt': 453, 'sortiert': 453, 'verteilt': 453},
{'...': 2433, 'ausgegeben': 453, 'ausgeschenkt': 453, 'ausgeteilt': 453, 'gesammelt': 453, 'sortiert': 453,
'verteilt': 453}, {'von': 366}, {'mich': 8}, {'aus': 2409, 'dran': 8, 'ran': 8}, {'mir': 2411, 'mit': 460, 'nicht':
2437, 'sich': 2414, 'um': 0}, {'verbaselt': 8, 'verbummelt': 8, 'vergessen': 8, 'verpennt': 8, 'verplant': 8,
'verschlafen': 8, 'verschwitzt': 8}, {'booked': 1969, 'called': 2030, 'canceled': 8, 'cancelled': 8, 'confirmed':
1969, 'gecancelt': 8, 'moved': 2031, 'planned': 1969, 'postponed': 2031, 'pushed': 2031, 'rescheduled': 2031,
'scheduled': 1969, 'shifted': 2031}, {'dass': 460}, {'abgemacht': 2441, 'ausgemacht': 2441, 'beschlossen': 2441,
'besprochen': 2441, 'festgelegt': 2441, 'persoenlich': 462, 'personlich': 464, 'vereinbart': 2441, 'vor': 467},
{'zugesagt': 446}, {'<seen_of>': 0}, {'<network>': 2444}, {'erfahren': 0}, {'...': 2446}, {'...': 2444}, {'...': 2446,
'<det>': 2448, '<my>': 2448, '<their>': 2448}, {'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'besprechung': 430, 'call':
430, 'date': 430, 'essen': 430, 'gesprach': 430, 'gespraech': 430, 'kaffee': 430, 'lunch': 430, 'meeting': 430,
'termin': 430, 'treffen': 430}, {'': (0, 'missed'), 'lassen': 8}, {'bleiben': 2452, 'gelassen': 8, 'sein': 2452},
{'geschafft': 8}, {'aber': 2453, 'bleiben': 2452, 'dann': 2453, 'doch': 2453, 'gelassen': 8, 'nicht': 2454, 'sein':
2452}, {'persoenlich': 462, 'personlich': 464, 'vor': 467}, {'^': 12, 'dass': 39}, {'<vowed>': 2457}, {'heilig':
2458}, {'und': 2459}, {'hand': 2458}, {'die': 2461}, {'handschlag': 2458}, {'fest': 2458, 'hoch': 2460, 'in': 2462,
'per': 2463, 'zugesagt': 446}, {'zeitung': 2444}, {'der': 2465}, {'<det>': 2448, '<my>': 2448, '<their>': 2448},
{'...': 2456, '<them>': 2464, 'auf': 2445, 'aus': 2447, 'besprechung': 430, 'call': 430, 'date': 430, 'durch': 2449,
'eigentlich': 2450, 'ein': 2451, 'eine': 2451, 'einen': 2451, 'essen': 430, 'fest': 2450, 'geplant': 8, 'gesprach':
430, 'gespraech': 430, 'in': 2466, 'kaffee': 430, 'lunch': 430, 'meeting': 430, 'n': 2451, 'ne': 2451, 'nen': 2451,
'termin': 430, 'treffen': 430, 'uber': 2449, 'ueber': 2449, 'von': 2467, 'vor': 8, 'vorgehabt': 8}, {'abgesagt': 8},
{'abgesagt': 8, 'kurzfristig': 2469, 'spontan': 2469, 'wieder': 2469}, {'...': 2456, '<them>': 2443, 'auf': 2445,
'besprechung': 430, 'call': 430, 'date': 430, 'durch': 2467, 'eigentlich': 2450, 'ein': 2451, 'eine': 2451, 'einen':
2451, 'essen': 430, 'fest': 2450, 'geplant': 8, 'gesprach': 430, 'gespraech': 430, 'in': 2466, 'kaffee': 430, 'lunch':
430, 'meeting': 430, 'n': 2451, 'ne': 2451, 'nen': 2451, 'termin': 430, 'treffen': 430, 'uber': 2467, 'ueber': 2467,
'von': 2467, 'vor': 8, 'vorgehabt': 8}, {'...': 2442, '<them>': 2443, 'abgesagt': 8, 'auf': 2445, 'aus': 2447,
'besprechung': 430, 'call': 430, 'date': 430, 'durch': 2449, 'eigentlich': 2450, 'ein': 2451, 'eine': 2451, 'einen':
2451, 'es': 2455, 'essen': 430, 'fest': 2450, 'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 430, 'gespraech':
430, 'ich': 2468, 'in': 2466, 'kaffee': 430, 'kurzfristig': 2469, 'lunch': 430, 'meeting': 430, 'mir': 2470, 'n':
2451, 'ne': 2451, 'nen': 2451, 'spontan': 2469, 'termin': 430, 'treffen': 430, 'uber': 2449, 'ueber': 2449, 'uns':
2470, 'von': 2467, 'vor': 8, 'vorgehabt': 8, 'wieder': 2469, 'wir': 2471}, {'aber': 2453, 'bleiben': 2452, 'dann':
2453, 'doch': 2453, 'gelassen': 8, 'sein': 2452}, {'...': 2442, '<them>': 2443, 'abgesagt': 8, 'auf': 2445, 'aus':
2447, 'besprechung': 430, 'call': 430, 'date': 430, 'durch': 2449, 'eigentlich': 2450, 'ein': 2451, 'eine': 2451,
'einen': 2451, 'es': 2473, 'essen': 430, 'fest': 2450, 'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 430,
'gespraech': 430, 'ich': 2468, 'in': 2466, 'kaffee': 430, 'kurzfristig': 2469, 'lunch': 430, 'meeting': 430, 'mir':
2470, 'n': 2451, 'ne': 2451, 'nen': 2451, 'spontan': 2469, 'termin': 430, 'treffen': 430, 'uber': 2449, 'ueber': 2449,
'uns': 2470, 'von': 2467, 'vor': 8, 'vorgehabt': 8, 'wieder': 2469, 'wir': 2471}, {'<said>': 0}, {'...': 2475,
'<said>': 0}, {'<rel>': 2476}, {'<det>': 2477, '<my>': 2477, '<their>': 2477, 'haengen': 767, 'haengenlassen': 8,
'hangen': 767, 'hangenlassen': 8, 'sitzen': 768, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'versetzt': 8},
{'gepostet': 0}, {'...': 2456, '<them>': 2464, 'auf': 2445, 'aus': 2447, 'besprechung': 430, 'call': 430, 'date': 430,
'durch': 2449, 'ein': 2451, 'eine': 2451, 'einen': 2451, 'essen': 430, 'gesprach': 430, 'gespraech': 430, 'in': 2466,
'kaffee': 430, 'lunch': 430, 'meeting': 430, 'n': 2451, 'ne': 2451, 'nen': 2451, 'termin': 430, 'treffen': 430,
'uber': 2449, 'ueber': 2449, 'von': 2467}, {'abgesagt': 8, 'kurzfristig': 2469, 'spontan': 2469, 'verabredet': 59,
'wieder': 2469}, {'': (14, 'together'), '...': 2456, '<them>': 2443, 'auf': 2445, 'besprechung': 430, 'call': 430,
'date': 430, 'durch': 2467, 'ein': 2451, 'eine': 2451, 'einen': 2451, 'essen': 430, 'gesprach': 430, 'gespraech': 430,
'in': 2466, 'kaffee': 430, 'lunch': 430, 'meeting': 430, 'n': 2451, 'ne': 2451, 'nen': 2451, 'termin': 430, 'treffen':
430, 'uber': 2467, 'ueber': 2467, 'von': 2467}, {'...': 2442, '<me>': 2478, '<them>': 2443, '<they>': 2084, 'N': 2479,
'abgesagt': 8, 'auf': 2445, 'aus': 2447, 'besprechung': 430, 'call': 430, 'date': 430, 'durch': 2449, 'ein': 2451,
'eine': 2451, 'einen': 2451, 'essen': 430, 'gesprach': 430, 'gespraech': 430, 'ich': 2480, 'in': 2466, 'kaffee': 430,
'kurzfristig': 2469, 'lunch': 430, 'meeting': 430, 'mir': 2470, 'n': 2451, 'ne': 2451, 'nen': 2451, 'spontan': 2469,
'termin': 430, 'treffen': 430, 'uber': 2449, 'ueber': 2449, 'uns': 2481, 'von': 2467, 'wieder': 2469, 'wir': 2482},
{'<should>': 8, 'wollen': 8}, {'<comeinf>': 2484, 'muessen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2485, '<comeinf>':
2484}, {'': (11, 'thinking'), '<until>': 550, '^': 1264, 'dass': 1043, 'wenn': 1043}, {'<until>': 550, '^': 1264,
'dass': 1043, 'lust': 366, 'wenn': 1043}, {'eigentlich': 8}, {'...': 2485, '<comeinf>': 2484, 'besser': 1209,
'eigentlich': 8, 'es': 1210, 'gern': 2487, 'gerne': 2488, 'gut': 1209, 'ich': 2489, 'lieber': 1209, 's': 1210},
{'...': 2485, '<comeinf>': 2484, 'gern': 1267, 'gerne': 1267}, {'<comeinf>': 2484}, {'...': 2492, '<comeinf>': 2484},
{'abgemacht': 2441, 'ausgemacht': 2441, 'beschlossen': 2441, 'besprochen': 2441, 'festgelegt': 2441, 'vereinbart':
2441}, {'...': 2494}, {'moved': 2031, 'postponed': 2031, 'pushed': 2031, 'rescheduled': 2031, 'shifted': 2031},
{'been': 2496}, {'<det>': 2477, '<my>': 2477, '<their>': 2477, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0,
'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gesagt': 0, 'geschrieben': 0, 'gesteckt': 0, 'haengen': 767,
'haengenlassen': 8, 'hangen': 767, 'hangenlassen': 8, 'sitzen': 768, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst':
8, 'verraten': 0, 'versetzt': 8}, {'...': 2342, 'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0},
{'geghostet': 8, 'vertroestet': 8, 'vertrostet': 8}, {'geklappt': 8}, {'abgehoben': 8, 'geantwortet': 8, 'geklappt':
8, 'hingehauen': 8, 'reagiert': 8, 'zuruckgerufen': 8, 'zuruckgeschrieben': 8, 'zurueckgerufen': 8,
'zurueckgeschrieben': 8}, {'gemeldet': 8}, {'gemeldet': 8, 'mehr': 2503}, {'nicht': 2504}, {'<me>': 2498, '<they>':
2084, 'N': 2499, 'abgesagt': 8, 'angedeutet': 0, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt':
0, 'kurzfristig': 2469, 'mich': 2500, 'mir': 2470, 'ned': 2501, 'nicht': 2502, 'sich': 2505, 'spontan': 2469, 'uns':
2470, 'verraten': 0, 'vor': 0, 'wieder': 2469}, {'<comeinf>': 2484, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'...':
2507, '<comeinf>': 2484}, {'gelegenheit': 8, 'lust': 8, 'nerven': 8, 'zeit': 8}, {'<comeinf>': 2484, 'keine': 2509,
'mussen': 8, 'sollen': 8, 'wollen': 8}, {'': (0, 'missed'), 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23,
'contact'), 'eigentlich': 2511, 'ein': 460, 'eine': 460, 'einen': 460, 'fest': 2450, 'geplant': 8, 'n': 460, 'ne':
460, 'nen': 460, 'vor': 8, 'vorgehabt': 8}, {'eigentlich': 2450, 'fest': 2450, 'geplant': 8, 'vor': 8, 'vorgehabt':
8}, {'': (23, 'contact'), '...': 2510, '<comeinf>': 2484, 'abgesagt': 8, 'besser': 1209, 'eigentlich': 2511, 'ein':
460, 'eine': 460, 'einen': 460, 'es': 1210, 'fest': 2450, 'geplant': 8, 'gern': 2487, 'gerne': 2488, 'gut': 1209,
'ich': 2512, 'keine': 2509, 'kurzfristig': 2469, 'lieber': 1209, 'mir': 2470, 'n': 460, 'ne': 460, 'nen': 460, 's':
1210, 'spontan': 2469, 'uns': 2470, 'vor': 8, 'vorgehabt': 8, 'wieder': 2469, 'wir': 2513}, {'': (23, 'contact'),
'eigentlich': 2450, 'fest': 2450, 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2510,
'<comeinf>': 2484, 'eigentlich': 2450, 'fest': 2450, 'geplant': 8, 'gern': 1267, 'gerne': 1267, 'ich': 2513, 'keine':
2509, 'vor': 8, 'vorgehabt': 8, 'wir': 2515}, {'to': 39}, {'introducing': 531, 'sending': 531}, {'ll': 531, 's': 2518,
'will': 531}, {'ab': 8}, {'nicht': 2520}, {'es': 0}, {'dank': 2177}, {'vergessen': 8, 'verpasst': 8, 'versaeumt': 8,
'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'an': 460, 'beisammen': 460, 'neben': 460, 'uber': 460, 'ueber':
460, 'zusammen': 460}, {'...': 2525}, {'man': 0}, {'mich': 59}, {'...': 2507, '<comeinf>': 2484, 'besser': 1209,
'eigentlich': 8, 'es': 1210, 'gern': 2487, 'gerne': 2488, 'gut': 1209, 'ich': 2489, 'lieber': 1209, 's': 1210},
{'...': 2507, '<comeinf>': 2484, 'gern': 1267, 'gerne': 1267}, {'ll': 39, 'owe': 40, 'promised': 446, 'will': 39},
{'fuer': 456, 'fur': 459, 'persoenlich': 462, 'personlich': 464, 'vor': 467}, {'N': 486}, {'besucht': 460, 'gegessen':
460, 'gehabt': 460, 'gequatscht': 460, 'geredet': 460, 'gesehen': 460, 'gesprochen': 460, 'getroffen': 460,
'telefoniert': 460}, {'<vowed>': 643, '^': 651, 'am': 655, 'auf': 655, 'beim': 655, 'darum': 660, 'drum': 660,
'ersucht': 659, 'gebeten': 659, 'gesagt': 666, 'geschrieben': 666, 'gsagt': 666, 'gschriebn': 666, 'im': 655, 'per':
655, 'um': 74, 'via': 655}, {'leider': 707, 'nicht': 706}, {'<vowed>': 643, '^': 651, 'am': 655, 'auf': 655, 'beim':
655, 'darum': 660, 'drum': 660, 'ersucht': 659, 'gebeten': 659, 'im': 655, 'per': 655, 'um': 74, 'via': 655}, {'...':
2534, '<them>': 2537, '<title>': 672, '<vowed>': 670, '^': 651, 'mit': 754}, {'angeboten': 39, 'bereit': 759,
'bereiterklaert': 39, 'bereiterklart': 39, 'verpflichtet': 39}, {'...': 2534, '<them>': 2535, '<title>': 672,
'<vowed>': 670, '^': 651, 'es': 2536, 'gesagt': 666, 'geschrieben': 666, 'gsagt': 666, 'gschriebn': 666, 'ich': 2538,
'leider': 707, 'mich': 2539, 'mit': 754, 'nicht': 706, 'wir': 2538}, {'': (5, 'mine'), '...': 81, '<det>': 12},
{'...': 81, '<them>': 12, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'ihn': 90, 's': 90, 'sie': 90}, {'an': 12,
'durch': 12, 'nach': 12, 'um': 12}, {'...': 2543}, {'...': 2543, '<them>': 2544, 'mir': 2544, 'uns': 2544}, {'N': 12,
'ihn': 12, 'ihr': 12, 'sie': 12}, {'<until>': 12, 'fuer': 2546, 'fur': 2546}, {'ab': 12, 'auf': 12, 'durch': 12,
'nach': 12, 'raus': 12, 'vorbei': 12, 'weiter': 12, 'zusammen': 12}, {'...': 2548}, {'': (5, 'mine'), '...': 2548,
'D': 2549}, {'<det>': 12, '<my>': 12, '<their>': 12}, {'...': 2547, '<them>': 2550, '<until>': 2551, 'D': 2551, 'das':
90, 'den': 90, 'die': 90, 'es': 90, 'fuer': 90, 'fur': 90, 'ihn': 90, 'sie': 90}, {'<them>': 1888, 'mich': 1889,
'zuruck': 12, 'zurueck': 12}, {'<deed1>': 2541, '<give1>': 2542, '<sees1>': 2545, '<serves>': 2552, '<their>': 1878,
'N': 1879, 'das': 1878, 'den': 1878, 'die': 1878, 'ihr': 1878, 'kuemmer': 1887, 'kuemmere': 1887, 'kuemmre': 1887,
'kummer': 1887, 'kummere': 1887, 'kummre': 1887, 'meld': 2553, 'melde': 2553, 'ruf': 1897, 'rufe': 1897, 'schreib':
1897, 'schreibe': 1897, 'sein': 1878, 'uberleg': 1903, 'uberlege': 1903, 'ueberleg': 1903, 'ueberlege': 1903}, {'aus':
12, 'bereit': 12, 'vor': 12, 'zusammen': 12}, {'...': 2555}, {'^': 2556}, {'<them>': 2557}, {'<them>': 2557,
'<title>': 2558}, {'ab': 59, 'heim': 59, 'hin': 59}, {'...': 2560}, {'...': 2560, 'D': 2561}, {'N': 2562, 'ihn': 2562,
'sie': 2562}, {'^': 2077}, {'bei': 12, 'damit': 12, 'mit': 12}, {'zug': 2565}, {'reihe': 2565}, {'der': 2567}, {'am':
2566, 'an': 2568, 'dran': 2565}, {'...': 2133, '<them>': 980, 'dran': 2104}, {'^': 2569}, {'...': 2133}, {'...': 2133,
'<them>': 980, 'D': 1623, '^': 2569, 'dran': 2104, 'ich': 2570, 'jetzt': 2571, 'leider': 2128, 'nicht': 2127, 'nun':
2571, 'wir': 2572}, {'^': 213, 'ich': 2141, 'von': 2140, 'wir': 2141}, {'daran': 2183, 'dran': 2183, 'nicht': 2184},
{'auf': 389, 'besser': 389, 'bloss': 389, 'bloß': 389, 'lieber': 389, 'nicht': 389, 'um': 389, 'von': 389}, {'daran':
2183, 'dran': 2183, 'ich': 2575, 'mich': 2576, 'mir': 2576, 'nicht': 2184, 'uns': 2576}, {'an': 366, 'daran': 366,
'daruber': 366, 'darueber': 366, 'uber': 366, 'ueber': 366}, {'mich': 2576, 'mir': 2576, 'uns': 2576}, {'D': 1623},
{'...': 430, 'auf': 479}, {'...': 430, 'auf': 479, 'schon': 2581}, {'mich': 2582, 'uns': 2582}, {'daran': 2183,
'dran': 2183}, {'sobald': 12, 'sowie': 12, 'wenn': 12}, {'<them>': 2585}, {'bei': 2586, 'sobald': 12, 'sowie': 12,
'wenn': 12}, {'^': 2587}, {'mich': 2588}, {'<them>': 39, 'gern': 366}, {'^': 12, 'solange': 39}, {'einraeumen': 0,
'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'hoeren': 366, 'sehen': 366, 'treffen': 366, 'verabreden':
366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'...': 2593, 'hoeren': 366, 'sehen':
366, 'treffen': 366, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366},
{'aber': 2592, 'auch': 2592, 'daran': 2183, 'dran': 2183, 'ehrlich': 2592, 'einraeumen': 0, 'gestehen': 0, 'gestehn':
0, 'leider': 2592, 'mich': 2594, 'sagen': 0, 'schon': 2592, 'uns': 2594, 'zugeben': 0}, {'aber': 2592, 'auch': 2592,
'ehrlich': 2592, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2592, 'sagen': 0, 'schon': 2592, 'zugeben':
0}, {'mich': 2594, 'uns': 2594}, {'<them>': 2591, '^': 12, 'aber': 2592, 'auch': 2592, 'daran': 2183, 'dran': 2183,
'ehrlich': 2592, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2595, 'leider': 2592, 'man': 2596, 'mich': 2594,
'sagen': 0, 'schon': 2592, 'uns': 2594, 'wir': 2597, 'zugeben': 0}, {'daran': 2183, 'dran': 2183, 'ich': 2584},
{'aber': 2592, 'auch': 2592, 'ehrlich': 2592, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2592, 'mich':
2594, 'sagen': 0, 'schon': 2592, 'uns': 2594, 'zugeben': 0}, {'aber': 2592, 'auch': 2592, 'ehrlich': 2592,
'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2600, 'leider': 2592, 'man': 2596, 'mich': 2594, 'sagen': 0,
'schon': 2592, 'uns': 2594, 'wir': 2597, 'zugeben': 0}, {'ich': 2597, 'mich': 2594, 'uns': 2594, 'wir': 2597},
{'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'hoeren': 366, 'horen':
366, 'sehen': 366, 'treffen': 366, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen': 366,
'zusammentelefonieren': 366}, {'...': 2604, 'hoeren': 366, 'horen': 366, 'sehen': 366, 'treffen': 366, 'verabreden':
366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'aber': 2603, 'auch': 2603, 'daran':
2183, 'dran': 2183, 'ehrlich': 2603, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2603,
'mich': 2605, 'sagen': 0, 'schon': 2603, 'uns': 2605, 'zugeben': 0}, {'aber': 2603, 'auch': 2603, 'ehrlich': 2603,
'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2603, 'sagen': 0, 'schon': 2603, 'zugeben':
0}, {'mich': 2605, 'uns': 2605}, {'<them>': 2591, '^': 12, 'aber': 2603, 'auch': 2603, 'daran': 2183, 'dran': 2183,
'ehrlich': 2603, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2606, 'leider': 2603, 'man':
2607, 'mich': 2605, 'nicht': 2184, 'sagen': 0, 'schon': 2603, 'uns': 2605, 'wir': 2608, 'zugeben': 0}, {'einraumen':
0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'horen': 366, 'sehen': 366, 'treffen': 366, 'verabreden':
366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'...': 2611, 'horen': 366, 'sehen':
366, 'treffen': 366, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366},
{'aber': 2610, 'auch': 2610, 'daran': 2183, 'dran': 2183, 'ehrlich': 2610, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'leider': 2610, 'mich': 2612, 'sagen': 0, 'schon': 2610, 'uns': 2612, 'zugeben': 0}, {'aber': 2610, 'auch': 2610,
'ehrlich': 2610, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2610, 'sagen': 0, 'schon': 2610, 'zugeben':
0}, {'mich': 2612, 'uns': 2612}, {'<them>': 2591, '^': 12, 'aber': 2610, 'auch': 2610, 'daran': 2183, 'dran': 2183,
'ehrlich': 2610, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2613, 'leider': 2610, 'man': 2614, 'mich': 2612,
'sagen': 0, 'schon': 2610, 'uns': 2612, 'wir': 2615, 'zugeben': 0}, {'aber': 2603, 'auch': 2603, 'ehrlich': 2603,
'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2603, 'mich': 2612, 'sagen': 0, 'schon': 2603,
'uns': 2612, 'zugeben': 0}, {'aber': 2603, 'auch': 2603, 'ehrlich': 2603, 'einraeumen': 0, 'einraumen': 0, 'gestehen':
0, 'gestehn': 0, 'ich': 2617, 'leider': 2603, 'man': 2607, 'mich': 2612, 'sagen': 0, 'schon': 2603, 'uns': 2612,
'wir': 2615, 'zugeben': 0}, {'ich': 2615, 'mich': 2612, 'uns': 2612, 'wir': 2615}, {'aber': 2610, 'auch': 2610,
'ehrlich': 2610, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2610, 'mich': 2612, 'sagen': 0, 'schon': 2610,
'uns': 2612, 'zugeben': 0}, {'aber': 2610, 'auch': 2610, 'ehrlich': 2610, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'ich': 2620, 'leider': 2610, 'man': 2614, 'mich': 2612, 'sagen': 0, 'schon': 2610, 'uns': 2612, 'wir': 2615,
'zugeben': 0}, {'^': 157}, {'auf': 2622}, {'D': 2623, 'auf': 2622}, {'D': 2623, 'auf': 2622, 'ich': 2624}, {'...':
2133, 'ich': 2572, 'wir': 2572}, {'<them>': 39, '^': 12, 'ich': 446, 'wir': 40}, {'<them>': 39, 'ich': 40, 'wir': 40},
{'D': 59, 'uns': 430}, {'...': 2133, 'D': 1623, '^': 2569, 'ich': 2572, 'jetzt': 2571, 'leider': 2128, 'nicht': 2127,
'nun': 2571, 'wir': 2572}, {'^': 549, 'solange': 39}, {'<them>': 2631, '^': 213, 'auf': 1479, 'besser': 389,
'dringend': 389, 'endlich': 389, 'lieber': 389, 'mich': 2576, 'mir': 2576, 'niemals': 389, 'unbedingt': 389, 'uns':
2576}, {'^': 213, 'auf': 1479, 'besser': 389, 'dringend': 389, 'endlich': 389, 'lieber': 389, 'niemals': 389,
'unbedingt': 389}, {'...': 2604, 'auf': 389, 'besser': 389, 'bloss': 389, 'bloß': 389, 'hoeren': 366, 'horen': 366,
'lieber': 389, 'nicht': 389, 'sehen': 366, 'treffen': 366, 'um': 389, 'verabreden': 366, 'von': 389, 'wiedersehen':
366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'<them>': 2631, 'auf': 1479, 'besser': 389, 'dringend':
389, 'endlich': 389, 'ich': 2608, 'lieber': 389, 'mich': 2634, 'mir': 2576, 'niemals': 389, 'unbedingt': 389, 'uns':
2634, 'wir': 2608}, {'auf': 1479, 'besser': 389, 'dringend': 389, 'endlich': 389, 'lieber': 389, 'niemals': 389,
'unbedingt': 389}, {'auf': 1479, 'besser': 389, 'dringend': 389, 'endlich': 389, 'ich': 2608, 'lieber': 389, 'mich':
2605, 'niemals': 389, 'unbedingt': 389, 'uns': 2605, 'wir': 2608}, {'vor': 366}, {'<them>': 2557, '<title>': 2558,
'mir': 2638}, {'...': 1902}, {'^': 2640}, {'mir': 2641}, {'': (11, 'thinking'), 'mir': 2641}, {'^': 12, 'ich': 39},
{'^': 12, 'dass': 2644, 'ich': 39}, {'<them>': 2645, '^': 12, 'dass': 2644, 'ich': 39}, {'<them>': 2645, '^': 12,
'dass': 2644, 'ich': 2646}, {'arzt': 8, 'einkaufen': 8, 'sport': 8}, {'dusche': 8}, {'der': 2649}, {'hause': 8},
{'da': 8, 'daheim': 8, 'zu': 2651, 'zuhause': 8}, {'beim': 2648, 'duschen': 8, 'einkaufen': 8, 'in': 2650, 'nicht':
2652, 'unterwegs': 8, 'weg': 8}, {'beim': 2648, 'da': 8, 'daheim': 8, 'duschen': 8, 'einkaufen': 8, 'in': 2650,
'nicht': 2652, 'unterwegs': 8, 'weg': 8, 'zu': 2651, 'zuhause': 8}, {'...': 2133, 'beim': 2648, 'duschen': 8,
'einkaufen': 8, 'gerade': 2653, 'grad': 2653, 'ich': 2572, 'in': 2650, 'leider': 2653, 'nicht': 2654, 'unterwegs': 8,
'weg': 8, 'wir': 2572}, {'auf': 1413}, {'noch': 2656}, {'auf': 1413, 'immer': 2657, 'jetzt': 2656, 'weiterhin': 2656},
{'auf': 1413, 'ich': 2658, 'immer': 2657, 'jetzt': 2656, 'weiterhin': 2656, 'wir': 2658}, {'...': 2656}, {'auf': 1413,
'immer': 2657, 'jetzt': 2656, 'seit': 2660, 'weiterhin': 2656}, {'auf': 1413, 'ich': 2661, 'immer': 2657, 'jetzt':
2656, 'seit': 2660, 'weiterhin': 2656, 'wir': 2661}, {'^': 12, 'bei': 40}, {'<them>': 39, 'mich': 2663}, {'': (2,
'plan'), '<them>': 39, 'mich': 2663}, {'...': 2532, '<acts1>': 479, '<and>': 2533, '<give1>': 506, '<have>': 2540,
'<should>': 846, '^': 2554, 'arbeite': 2559, 'auf': 2445, 'begleite': 2563, 'begleiten': 2563, 'bekomm': 2564,
'bekomme': 2564, 'bereite': 2559, 'besuche': 59, 'bin': 2573, 'braeuchte': 2574, 'brauch': 2145, 'brauche': 2145,
'brauchen': 2145, 'brauchte': 2574, 'bring': 2152, 'bringe': 2152, 'bräuchte': 2574, 'daran': 2183, 'darf': 2577,
'denke': 2578, 'dran': 2183, 'duerfe': 389, 'duerfen': 2579, 'durfe': 389, 'durfen': 2579, 'erhoffe': 2297, 'erwarte':
2310, 'erwarten': 2310, 'fahr': 2580, 'fahre': 2580, 'frag': 2352, 'frage': 2352, 'freu': 2583, 'freue': 2583,
'freuen': 2583, 'geh': 2580, 'gehe': 2580, 'gruble': 366, 'grueble': 366, 'hol': 2563, 'hole': 2563, 'holen': 2563,
'ich': 2584, 'krieg': 2564, 'kriege': 2564, 'leg': 2559, 'lege': 2559, 'meld': 2589, 'melde': 2589, 'mit': 2134,
'mochte': 2590, 'mochten': 40, 'moechte': 2590, 'moechten': 40, 'muass': 446, 'mues': 446, 'muesse': 389, 'muessen':
2598, 'muesst': 2599, 'muesste': 2601, 'muessten': 2602, 'muss': 2609, 'musse': 389, 'mussen': 2616, 'musst': 2599,
'musste': 2618, 'mussten': 2619, 'möchte': 2590, 'müsste': 2621, 'müssten': 2619, 'nehm': 2152, 'nehme': 2152, 'pass':
2625, 'passe': 2625, 'samma': 2626, 'schuld': 2627, 'schulde': 2627, 'schulden': 2628, 'seh': 2629, 'sehe': 2629,
'sehen': 2629, 'sind': 2630, 'soll': 2632, 'solle': 2633, 'sollen': 2635, 'solln': 2636, 'sollte': 2637, 'sollten':
2637, 'stell': 2559, 'stelle': 2639, 'treff': 59, 'treffe': 59, 'uberleg': 2642, 'uberlege': 2643, 'ubernehme': 39,
'ueberleg': 2642, 'ueberlege': 2643, 'uebernehme': 39, 'und': 765, 'vermisse': 366, 'versprach': 2647, 'versprech':
2647, 'verspreche': 2647, 'war': 2655, 'waren': 2626, 'wart': 2659, 'warte': 2662, 'warten': 2662, 'werd': 2664,
'werde': 2665, 'werden': 40, 'will': 40, 'wollen': 40, 'wuenschte': 366, 'wunschte': 366}, {'bereitgestellt': 26,
'freigeraeumt': 26, 'freigeraumt': 26, 'zur': 1700}, {'...': 2667}, {'...': 2206, '<my>': 2668, '<vowed>': 951,
'empfohlen': 611, 'geht': 0, 'vermittelt': 611, 'weiterempfohlen': 611}, {'...': 2206, '<my>': 2668, '<vowed>': 951,
'empfohlen': 611, 'vermittelt': 611, 'weiterempfohlen': 611}, {'...': 2206, '<my>': 2668, '<rel>': 2187, '<vowed>':
951, 'empfohlen': 611, 'geht': 0, 'vermittelt': 611, 'weiterempfohlen': 611}, {'ich': 389, 'wir': 389}, {'<should>':
2672}, {'nach': 2673}, {'meinung': 2674}, {'...': 2068, '<community>': 2037, '<det>': 2038, 'stich': 768,
'vorbeigehen': 2075}, {'^': 1984}, {'s': 2677}, {'N': 2678, '^': 1989}, {'auf': 2679}, {'noch': 2680}, {'gelaufen':
460}, {'arme': 2682}, {'abwesenheit': 8}, {'...': 2033, '<community>': 2037, '<det>': 2038, 'die': 2683, 'meiner':
2684}, {'N': 621, 'ich': 2090}, {'mich': 460, 'uns': 460}, {'<and>': 2169, 'N': 644, 'an': 2169, 'bei': 2169, 'mit':
2169, 'to': 2169, 'with': 2169, 'x': 2169, 'zu': 2169}, {'<and>': 2169, 'N': 644, 'an': 2169, 'bei': 2169, 'mit':
2169, 'zu': 2169}, {'N': 2689}, {'N': 644, 'fuer': 2169, 'fur': 2169, 'zwischen': 2169}, {'<and>': 2169, 'N': 644,
'an': 2169, 'bei': 2169, 'mit': 2169, 'x': 2169, 'zu': 2169}, {'N': 2692, 'fuer': 2690, 'fur': 2690, 'von': 2690,
'zwischen': 2690}, {'N': 2688, 'fuer': 2690, 'fur': 2690, 'gemacht': 2691, 'geschickt': 2691, 'mail': 2693,
'rausgeschickt': 2691, 'von': 2690, 'zwischen': 2690}, {'<and>': 2169, 'to': 2169}, {'N': 2695}, {'gemacht': 2691,
'geschickt': 2691, 'rausgeschickt': 2691}, {'<not>': 2102, 'a': 1277, 'aber': 2103, 'ah': 1277, 'au': 1277, 'auch':
1277, 'booked': 1969, 'called': 2030, 'canceled': 8, 'cancelled': 8, 'confirmed': 1969, 'dann': 2103, 'gecancelt': 8,
'moved': 2031, 'planned': 1969, 'postponed': 2031, 'pushed': 2031, 'rescheduled': 2031, 'scheduled': 1969, 'shifted':
2031}, {'': (0, 'missed'), 'gekommen': 8}, {'dazwischen': 2699}, {'angesetzt': 59, 'ausgemacht': 59, 'dazwischen':
2125, 'dazwischengekommen': 8, 'eingetragen': 59, 'etwas': 2700, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'vereinbart': 59, 'was': 2700}, {'...': 1292, 'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8}, {'ned': 2702, 'net':
2702, 'nicht': 2702}, {'...': 2703, '<me>': 1285, 'ned': 2702, 'net': 2702, 'nicht': 2702}, {'ansicht': 523,
'auffassung': 523, 'meinung': 523}, {'dazwischen': 2125, 'dazwischengekommen': 8}, {'gekommen': 0}, {'ohren': 2707},
{'...': 2706, 'dazwischen': 2125, 'dazwischengekommen': 8, 'zu': 2708}, {'aufgetaucht': 8, 'erschienen': 8,
'gekommen': 8, 'zu': 890}, {'...': 2701, '<not>': 2102, '<they>': 2704, 'a': 1277, 'aber': 2103, 'abgemacht': 59,
'ah': 1277, 'angesetzt': 59, 'au': 1277, 'auch': 1277, 'aufgetaucht': 460, 'ausgefallen': 8, 'ausgemacht': 59, 'dann':
2103, 'dazugekommen': 460, 'dazugestossen': 460, 'dazugestoßen': 460, 'dazwischen': 2125, 'dazwischengekommen': 8,
'der': 2705, 'eingeplant': 59, 'eingetragen': 59, 'entfallen': 8, 'etwas': 2700, 'festgelegt': 59, 'fixiert': 59,
'fuer': 430, 'fur': 430, 'gebucht': 59, 'gekommen': 460, 'geplant': 59, 'gestrichen': 8, 'ist': 496, 'mir': 2709,
'mitgekommen': 460, 'nicht': 2710, 'reserviert': 59, 'terminiert': 59, 'uns': 2709, 'vereinbart': 59, 'verschoben':
2003, 'vorbeigefahren': 460, 'vorbeigekommen': 460, 'was': 2700, 'wurde': 496}, {'am': 1631}, {'...': 2319,
'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 453, 'ausgemacht': 59, 'ausgeschenkt': 453, 'ausgeteilt': 453,
'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'gesammelt': 453, 'ist':
2157, 'sortiert': 453, 'steht': 59, 'vereinbart': 59, 'verteilt': 453, 'zugesagt': 59}, {'etwas': 2700, 'was': 2700},
{'N': 2429, 'an': 1297, 'auf': 1297, 'bei': 1297, 'beim': 1297, 'in': 1297, 'zu': 1297}, {'': (0, 'missed'), 'dazu':
8, 'zustande': 8}, {'<my>': 460, 'mir': 460, 'uns': 460}, {'...': 2714, 'N': 2429, 'alle': 1298, 'an': 1297, 'auch':
2715, 'auf': 1297, 'aufgetaucht': 460, 'bei': 1304, 'beide': 1298, 'beim': 1297, 'da': 1303, 'dazugekommen': 460,
'dazugestossen': 460, 'dazugestoßen': 460, 'doch': 1571, 'einfach': 1571, 'etwas': 2700, 'gekommen': 460, 'im': 1300,
'in': 1306, 'ins': 1300, 'kurz': 1302, 'mitgekommen': 460, 'nicht': 2716, 'noch': 2430, 'sich': 2431, 'vorbei': 460,
'vorbeigefahren': 460, 'vorbeigekommen': 460, 'was': 2700, 'wieder': 1298, 'zu': 2717}, {'N': 2429, 'alle': 1298,
'an': 1297, 'auch': 2715, 'auf': 1297, 'bei': 1304, 'beide': 1298, 'beim': 1297, 'da': 1303, 'im': 1300, 'in': 1306,
'ins': 1300, 'kurz': 1302, 'noch': 2430, 'sich': 2431, 'wieder': 1298, 'zu': 1297}, {'...': 1312, '<me>': 1317, '^':
1311}, {'gepackt': 453, 'geschleppt': 453, 'getragen': 453, 'verladen': 453}, {'es': 8}, {'bekommen': 8, 'erhalten':
8, 'gab': 2722, 'gekommen': 8, 'kam': 8}, {'bekommen': 8, 'erhalten': 8, 'gab': 2722, 'gekommen': 8, 'kam': 8, 'mit':
8}, {'mit': 8}, {'anruf': 2725, 'call': 2725, 'gesprach': 2725, 'gespraech': 2725, 'kaffee': 2725, 'kontakt': 2725,
'meeting': 2725, 'telefonat': 2725, 'termin': 2725, 'treffen': 2725}, {'fixe': 2725}, {'<appointment>': 8, 'absage':
2723, 'anruf': 2724, 'antwort': 2723, 'call': 2725, 'en': 2726, 'entschuldigung': 2723, 'erklaerung': 2723,
'erklarung': 2723, 'essen': 2725, 'gesprach': 2725, 'gespraech': 2725, 'info': 2723, 'jour': 2727, 'kaffee': 2725,
'kontakt': 2725, 'lebenszeichen': 8, 'lunch': 2725, 'mail': 2723, 'meeting': 2725, 'meldung': 2723, 'nachricht': 2723,
'telefonat': 2725, 'termin': 2725, 'treffen': 2725}, {'': (0, 'missed'), 'bekommen': 8, 'erhalten': 8, 'gab': 2722,
'gekommen': 8, 'kam': 8, 'von': 8}, {'gehabt': 8}, {'': (0, 'missed'), 'gehabt': 8}, {'bekommen': 8, 'erhalten': 8,
'gab': 2722, 'gekommen': 8, 'kam': 8, 'von': 8}, {'': (0, 'missed'), 'bekommen': 8, 'erhalten': 8, 'von': 8},
{'bekommen': 8, 'erhalten': 8, 'von': 8}, {'fuer': 8, 'fur': 8, 'gehabt': 8}, {'<appointment>': 8, 'absage': 2723,
'anruf': 2723, 'antwort': 2729, 'energie': 2730, 'entschuldigung': 2723, 'erklaerung': 2723, 'erklarung': 2723,
'gelegenheit': 2731, 'info': 2723, 'kraft': 2730, 'lust': 2730, 'mail': 2732, 'meldung': 2723, 'moeglichkeit': 2730,
'moglichkeit': 2730, 'nachricht': 2732, 'nerven': 2730, 'reaktion': 2733, 'ruckmeldung': 2734, 'rueckmeldung': 2734,
'zeit': 2735}, {'<appointment>': 8, 'absage': 2723, 'anruf': 2724, 'antwort': 2723, 'call': 2725, 'entschuldigung':
2723, 'erklaerung': 2723, 'erklarung': 2723, 'info': 2723, 'kaffee': 2725, 'kontakt': 2725, 'mail': 2723, 'meldung':
2723, 'nachricht': 2723, 'termin': 2725}, {'abgehoben': 8, 'angetroffen': 8, 'anzutreffen': 8, 'da': 8, 'daheim': 8,
'dahoam': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen': 8, 'rangegangen': 8, 'zu': 2651, 'zuhause': 8}, {'telefon':
8}, {'ab': 8, 'abgehoben': 8, 'auf': 8, 'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2740, 'ab': 8, 'auf': 8, 'dran': 8,
'hin': 8, 'ran': 8}, {'...': 2740}, {'...': 2738, 'am': 2739, 'ans': 2739, 'anzutreffen': 8, 'da': 8, 'daheim': 8,
'dahoam': 8, 'geht': 2741, 'ging': 2741, 'hat': 2742, 'hebt': 2741, 'hob': 2741, 'macht': 2741, 'machte': 2741,
'nahm': 2741, 'zu': 2651, 'zuhause': 8}, {'gelernt': 460}, {'verpasst': 8}, {'<me>': 1317}, {'man': 366}, {'mal':
366}, {'wir': 2748}, {'dazu': 8}, {'nicht': 2750}, {'zustande': 8}, {'N': 1652, 'mich': 2028, 'nicht': 2752, 'uns':
2028, 'vorbei': 59, 'zu': 1651, 'zum': 59}, {'gemacht': 644, 'hergestellt': 644, 'vermittelt': 644}, {'<have>': 644},
{'<have>': 2754, 'gemacht': 2755, 'hergestellt': 2755, 'vermittelt': 2755}, {'ich': 2756, 'wir': 2756}, {'den': 2757,
'die': 2757}, {'N': 2758}, {'gegeben': 965, 'geschickt': 965, 'hergestellt': 965, 'vermittelt': 965, 'weitergegeben':
965}, {'...': 2760}, {'hergestellt': 644}, {'N': 2762}, {'<and>': 2763}, {'...': 2760, 'N': 2764}, {'...': 2760, 'N':
2758}, {'N': 2764}, {'mit': 2759, 'vom': 2761, 'von': 2765, 'zu': 2766, 'zum': 2761, 'zur': 2761, 'zwischen': 2767},
{'bett': 8, 'fieber': 8, 'grippe': 8}, {'im': 2769, 'mit': 2769}, {'im': 2769, 'krank': 2770, 'mit': 2769}, {'es':
2473}, {'': (13, 'talk'), '<them>': 1044, 'N': 1044}, {'gegeben': 611, 'geschickt': 611, 'weitergegeben': 611,
'weitergeleitet': 611}, {'N': 2774}, {'an': 2775}, {'getroffen': 8}, {'abgesagt': 8, 'nicht': 2777, 'verpasst': 8},
{'mir': 460}, {'bei': 2079}, {'bei': 1145, 'im': 2769, 'jetzt': 2780, 'krank': 2770, 'mit': 2769, 'nun': 2780},
{'sorgen': 366}, {'mir': 2782}, {'bitte': 622, 'frage': 622}, {'der': 2784}, {'mit': 2785}, {'': (23, 'contact'), 'N':
2786}, {'...': 1958, 'an': 2787, 'bekommen': 460, 'erhalten': 460, 'gab': 1910, 'gekriegt': 460, 'geschickt': 460,
'geschrieben': 460, 'gesendet': 460, 'gschriebn': 460, 'hinterlassen': 460, 'ihm': 39, 'ihnen': 39, 'ihr': 39, 'kam':
1910, 'rausgeschickt': 460, 'v': 460, 'verschickt': 460, 'vom': 460, 'von': 460}, {'<me>': 460, 'am': 460, 'auf': 460,
'aus': 460, 'dass': 460, 'mir': 460, 'ob': 460, 'per': 460, 'uns': 460, 'via': 460, 'wegen': 460}, {'ob': 366, 'wann':
366, 'was': 366, 'wie': 366}, {'melden': 366}, {'gucken': 2790, 'schauen': 2790, 'sehen': 2790, 'wieder': 2791},
{'aber': 2592, 'auch': 2592, 'ehrlich': 2592, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2596, 'leider':
2592, 'man': 2596, 'sagen': 0, 'schon': 2592, 'zugeben': 0}, {'aber': 2603, 'auch': 2603, 'ehrlich': 2603,
'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2607, 'leider': 2603, 'man': 2607, 'sagen': 0,
'schon': 2603, 'zugeben': 0}, {'aber': 2610, 'auch': 2610, 'ehrlich': 2610, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'ich': 2614, 'leider': 2610, 'man': 2614, 'sagen': 0, 'schon': 2610, 'zugeben': 0}, {'braeuchte': 389, 'brauchte':
389, 'bräuchte': 389, 'duerfe': 389, 'durfe': 389, 'muesse': 389, 'muessen': 2793, 'muesste': 2793, 'muss': 2794,
'musse': 389, 'mussen': 2795, 'musste': 2794, 'müsste': 2795, 'solle': 389}, {'do': 39}, {'job': 39, 'part': 39,
'teil': 39, 'to': 2797, 'todo': 39}, {'aufgabe': 39, 'hausaufgabe': 39, 'hausaufgaben': 39, 'kappe': 2000, 'todos':
39}, {'ausstaendig': 312, 'ausstandig': 312, 'ausstehend': 312, 'faellig': 312, 'fallig': 312, 'fehlen': 312, 'fehlt':
312, 'offen': 312}, {'ausstaendig': 312, 'ausstandig': 312, 'ausstehend': 312, 'faellig': 312, 'fallig': 312,
'fehlen': 312, 'fehlt': 312, 'noch': 2800, 'offen': 312}, {'aus': 460, 'ned': 1345, 'net': 1345, 'nicht': 1345},
{'sich': 2802}, {'einheit': 2166, 'gesprach': 2166, 'gespraech': 2166, 'session': 2166, 'stunde': 2166, 'termin':
2166}, {'': (18, 'gave:mentoring'), 'mit': 1922, 'zu': 2165}, {'mit': 1922, 'zu': 2165}, {'': (18, 'gave:mentoring'),
'N': 633, 'fuer': 1922, 'fur': 1922, 'mit': 1922, 'zu': 2165}, {'': (18, 'gave:mentoring'), 'N': 633, 'mit': 1922,
'zu': 2165}, {'': (18, 'gave:mentoring'), 'zu': 2165}, {'einheit': 2805, 'fuer': 1922, 'fur': 1922, 'gesprach': 2806,
'gespraech': 2806, 'mit': 1922, 'session': 2807, 'stunde': 2808, 'termin': 2809}, {'fuer': 1922, 'fur': 1922, 'mit':
1922, 'zu': 2165}, {'N': 626, 'an': 2098, 'vielmal': 2098}, {'gemacht': 611}, {'eingesetzt': 611, 'stark': 2813,
'starkgemacht': 611, 'verbuergt': 611, 'verwendet': 611}, {'...': 2814, 'eingesetzt': 611, 'stark': 2813,
'starkgemacht': 611, 'verbuergt': 611, 'verwendet': 611}, {'<them>': 2815}, {'eingesetzt': 611, 'stark': 2813,
'starkgemacht': 611, 'verburgt': 611, 'verwendet': 611}, {'...': 2817, 'eingesetzt': 611, 'stark': 2813,
'starkgemacht': 611, 'verburgt': 611, 'verwendet': 611}, {'<them>': 2818}, {'fuer': 2816, 'fur': 2819}, {'...': 2820,
'fuer': 2816, 'fur': 2819, 'genommen': 39}, {'': (13, 'talk'), 'gekommen': 0}, {'ohren': 2822}, {'zu': 2823}, {'...':
2824}, {'ohren': 0}, {'...': 2824, 'zu': 2826}, {'abgesagt': 8, 'ist': 2825, 'kam': 2827, 'kommt': 2827,
'kurzfristig': 2469, 'spontan': 2469, 'wieder': 2469}, {'...': 942, 'durchgespielt': 633, 'geprobt': 633, 'geubt':
633, 'trainiert': 633, 'vorbereitet': 633}, {'...': 943, 'durchgespielt': 633, 'geprobt': 633, 'geuebt': 633,
'trainiert': 633, 'vorbereitet': 633}, {'...': 944, 'durchgespielt': 633, 'geprobt': 633, 'geubt': 633, 'geuebt': 633,
'trainiert': 633, 'vorbereitet': 633}, {'gebueffelt': 627, 'gebuffelt': 627, 'gelernt': 627, 'geubt': 627, 'geuebt':
627}, {'gebueffelt': 627, 'gelernt': 627, 'geuebt': 627}, {'gebuffelt': 627, 'gelernt': 627, 'geubt': 627},
{'-gesprach': 2829, '-gespraech': 2830, '-interview': 2831, '-praesentation': 2830, '-prasentation': 2829,
'-pruefung': 2830, '-prufung': 2829, 'an': 2043, 'bewerbung': 2831, 'buchhaltung': 2832, 'deutsch': 2832, 'durch':
2116, 'englisch': 2832, 'excel': 2832, 'franzoesisch': 2833, 'franzosisch': 2834, 'mathe': 2832, 'pitch': 2831,
'python': 2832, 'rede': 2831, 'uber': 2047, 'ueber': 2051, 'vortrag': 2831}, {'^': 945}, {'...': 2835, '<their>':
2836, '^': 945, 'buchhaltung': 2832, 'das': 2836, 'den': 2836, 'deutsch': 2832, 'die': 2836, 'durch': 2121, 'ein':
2836, 'englisch': 2832, 'excel': 2832, 'franzoesisch': 2833, 'franzosisch': 2834, 'koennte': 2059, 'konnte': 2059,
'könnte': 2059, 'mathe': 2832, 'mochte': 2059, 'moechte': 2059, 'muesste': 2059, 'muessten': 2059, 'musste': 2059,
'mussten': 2059, 'möchte': 2059, 'müsste': 2059, 'müssten': 2059, 'python': 2832, 'sollte': 2059, 'sollten': 2059,
'will': 2059}, {'geprobt': 301, 'geubt': 301, 'geuebt': 301}, {'pitch': 2838}, {'...': 2839, 'als': 2062}, {'^': 213,
'gegeben': 389}, {'weg': 2841}, {'den': 2842}, {'zusammen': 765}, {'<me>': 765, '<them>': 2837, 'N': 2840, 'am': 1510,
'auf': 2843, 'mir': 2844}, {'': (14, 'together'), 'bekannt': 645, 'vernetzt': 644, 'vorgestellt': 644}, {'^': 1350,
'treffen': 59}, {'<thing>': 1136, '<work>': 1136, 'absagen': 66, 'angebot': 1136, 'antwort': 1136, 'bescheid': 1309,
'bestatigung': 1136, 'entscheidung': 1136, 'feedback': 1310, 'fotos': 1136, 'kostenvoranschlag': 1136, 'muster': 1136,
'offerte': 1136, 'rechnung': 1136, 'ruckmeldung': 1360, 'unterlagen': 1136, 'vertrag': 1136, 'zahlen': 1136,
'zusagen': 66}, {'treffen': 59}, {'...': 2849, '<them>': 39}, {'...': 2847, '<me>': 531, '<them>': 39, '<until>':
1565, '^': 2848, 'dass': 1369, 'ich': 2850, 'wir': 2850}, {'^': 1380, 'treffen': 59}, {'<thing>': 1136, '<work>':
1136, 'absagen': 66, 'angebot': 1136, 'antwort': 1136, 'bescheid': 1309, 'bestaetigung': 1136, 'entscheidung': 1136,
'feedback': 1310, 'fotos': 1136, 'kostenvoranschlag': 1136, 'muster': 1136, 'offerte': 1136, 'rechnung': 1136,
'rueckmeldung': 1360, 'unterlagen': 1136, 'vertrag': 1136, 'zahlen': 1136, 'zusagen': 66}, {'...': 2852, '<me>': 531,
'<them>': 39, '<until>': 1565, '^': 2853, 'dass': 1369, 'ich': 2850, 'wir': 2850}, {'': (1, 'moved'), 'D': 1631},
{'D': 1631, 'auf': 2855, 'to': 2855}, {'ich': 446, 'ma': 446, 'wir': 446}, {'ma': 446}, {'absagen': 8, 'canceln': 8,
'stornieren': 8}, {'absagen': 8, 'canceln': 8, 'stornieren': 8, 'verschieben': 278, 'vertagen': 278}, {'...': 2860,
'absagen': 8, 'canceln': 8, 'stornieren': 8, 'verschieben': 278, 'vertagen': 278}, {'schlafen': 0}, {'gehen': 0},
{'kopf': 2863}, {'den': 2864}, {'drueber': 2862, 'durch': 2865, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0},
{'drueber': 2862, 'durch': 2865, 'erst': 2866, 'mal': 2866, 'noch': 2866, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0}, {'...': 2593, 'drueber': 2862, 'durch': 2865, 'erst': 2866, 'hoeren': 366, 'mal': 2866, 'noch':
2866, 'sehen': 366, 'treffen': 366, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'verabreden': 366,
'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'...': 2860, '<them>': 39, '^': 12, 'aber':
2592, 'absagen': 8, 'auch': 2592, 'canceln': 8, 'daran': 2183, 'dran': 2183, 'drueber': 2862, 'durch': 2865,
'ehrlich': 2592, 'einraeumen': 0, 'erst': 2866, 'gestehen': 0, 'gestehn': 0, 'leider': 2592, 'mal': 2866, 'mich':
2594, 'mir': 2867, 'noch': 2866, 'sagen': 0, 'schon': 2592, 'stornieren': 8, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 2868, 'verschieben': 278, 'vertagen': 278, 'zugeben': 0}, {'...': 2860, '<them>': 39, '^':
12, 'absagen': 8, 'canceln': 8, 'drueber': 2862, 'durch': 2865, 'erst': 2866, 'mal': 2866, 'mich': 2594, 'mir': 2867,
'noch': 2866, 'stornieren': 8, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 2868, 'verschieben': 278,
'vertagen': 278}, {'...': 2859, '<det>': 39, 'N': 2861, 'aber': 2592, 'absagen': 8, 'auch': 2592, 'canceln': 8,
'daran': 2183, 'dran': 2183, 'drueber': 2862, 'durch': 2865, 'ehrlich': 2592, 'einraeumen': 0, 'er': 2861, 'erst':
2866, 'gestehen': 0, 'gestehn': 0, 'ich': 2869, 'leider': 2592, 'ma': 446, 'mal': 2866, 'man': 2596, 'mich': 2594,
'mir': 2867, 'noch': 2866, 'sagen': 0, 'schon': 2592, 'sie': 2861, 'stornieren': 8, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 2868, 'wir': 2870, 'zugeben': 0}, {'': (11, 'thinking'), 'wieder': 366}, {'mal': 2872},
{'daran': 2183, 'dran': 2183, 'mal': 2872, 'mich': 2873}, {'mal': 2872, 'mich': 2873}, {'daran': 2183, 'dran': 2183,
'ich': 2874, 'mal': 2872, 'mich': 2873, 'wir': 2875}, {'wieder': 366}, {'mal': 2877, 'wieder': 366}, {'': (11,
'thinking'), 'drueber': 2862, 'durch': 2865, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'wieder': 366},
{'...': 2593, 'hoeren': 366, 'mal': 2872, 'sehen': 366, 'treffen': 366, 'verabreden': 366, 'wiedersehen': 366,
'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'aber': 2592, 'auch': 2592, 'dringend': 2878, 'drueber': 2862,
'durch': 2865, 'ehrlich': 2592, 'einraeumen': 0, 'erst': 2866, 'gestehen': 0, 'gestehn': 0, 'leider': 2592, 'mal':
2879, 'mich': 2880, 'mir': 2867, 'noch': 2866, 'sagen': 0, 'schon': 2592, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 2868, 'wieder': 366, 'zugeben': 0}, {'drueber': 2862, 'durch': 2865, 'erst': 2866, 'mal':
2879, 'mich': 2880, 'mir': 2867, 'noch': 2866, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 2868},
{'aber': 2592, 'auch': 2592, 'dringend': 2878, 'drueber': 2862, 'durch': 2865, 'ehrlich': 2592, 'einraeumen': 0,
'erst': 2866, 'gestehen': 0, 'gestehn': 0, 'ich': 2881, 'leider': 2592, 'mal': 2879, 'man': 2596, 'mich': 2880, 'mir':
2867, 'noch': 2866, 'sagen': 0, 'schon': 2592, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 2868,
'wieder': 366, 'wir': 2882, 'zugeben': 0}, {'mal': 2872, 'mich': 2880, 'uns': 2594}, {'ich': 2884, 'mal': 2872,
'mich': 2880, 'uns': 2594, 'wir': 2884}, {'^': 1311, 'absagen': 8, 'canceln': 8, 'stornieren': 8}, {'<their>': 1878,
'N': 1879, 'absagen': 66, 'bescheid': 1309, 'das': 1878, 'den': 1878, 'die': 1878, 'feedback': 1310, 'ihr': 1878,
'ruckmeldung': 1310, 'rueckmeldung': 1310, 'sein': 1878, 'zusagen': 66}, {'denken': 366}, {'...': 2888}, {'druber':
2862, 'drueber': 2862, 'durch': 2865, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn':
0, 'ueberschlafen': 0}, {'an': 2889}, {'': (5, 'mine'), '<their>': 1878, 'N': 1879, 'das': 1878, 'den': 1878, 'die':
1878, 'ihr': 1878, 'sein': 1878}, {'druber': 2862, 'drueber': 2862, 'durch': 2865, 'erst': 2890, 'mal': 2890, 'noch':
2890, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...':
2604, 'druber': 2862, 'drueber': 2862, 'durch': 2865, 'erst': 2890, 'hoeren': 366, 'horen': 366, 'mal': 2890, 'noch':
2890, 'sehen': 366, 'treffen': 366, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366},
{'...': 2860, '<them>': 39, '^': 2892, 'aber': 2603, 'absagen': 8, 'auch': 2603, 'canceln': 8, 'daran': 2183, 'dran':
2183, 'druber': 2862, 'drueber': 2862, 'durch': 2865, 'ehrlich': 2603, 'einraeumen': 0, 'einraumen': 0, 'erst': 2890,
'gestehen': 0, 'gestehn': 0, 'leider': 2603, 'mal': 2890, 'mich': 2605, 'mir': 2893, 'noch': 2890, 'sagen': 0,
'schon': 2603, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 2894, 'verschieben': 278, 'vertagen': 278, 'zugeben': 0}, {'absagen': 8}, {'...': 2860,
'<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'druber': 2862, 'drueber': 2862, 'durch': 2865, 'erst': 2890,
'mal': 2890, 'mich': 2605, 'mir': 2893, 'noch': 2890, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 2894, 'verschieben': 278, 'vertagen': 278}, {'...':
2886, '<det>': 39, 'N': 2861, '^': 2887, 'aber': 2603, 'absagen': 8, 'an': 2889, 'auch': 2603, 'ausfallen': 8,
'canceln': 8, 'daran': 2183, 'dran': 2183, 'druber': 2862, 'drueber': 2862, 'durch': 2865, 'ehrlich': 2603,
'einraeumen': 0, 'einraumen': 0, 'er': 2861, 'erst': 2890, 'gerade': 2891, 'gestehen': 0, 'gestehn': 0, 'heute': 2891,
'ich': 2895, 'kurzfristig': 2896, 'leider': 2603, 'ma': 446, 'mal': 2890, 'man': 2607, 'mich': 2605, 'mir': 2893,
'nicht': 2184, 'noch': 2890, 'oft': 2891, 'sagen': 0, 'schon': 2603, 'sie': 2861, 'stornieren': 8, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 2894, 'wieder': 2896,
'wir': 2897, 'zugeben': 0}, {'druber': 2862, 'durch': 2865, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0},
{'druber': 2862, 'durch': 2865, 'erst': 2899, 'mal': 2899, 'noch': 2899, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0}, {'...': 2611, 'druber': 2862, 'durch': 2865, 'erst': 2899, 'horen': 366, 'mal': 2899, 'noch':
2899, 'sehen': 366, 'treffen': 366, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'verabreden': 366,
'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'...': 2860, '<them>': 39, '^': 12, 'aber':
2610, 'absagen': 8, 'auch': 2610, 'canceln': 8, 'daran': 2183, 'dran': 2183, 'druber': 2862, 'durch': 2865, 'ehrlich':
2610, 'einraumen': 0, 'erst': 2899, 'gestehen': 0, 'gestehn': 0, 'leider': 2610, 'mal': 2899, 'mich': 2612, 'mir':
2900, 'noch': 2899, 'sagen': 0, 'schon': 2610, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'uns': 2901, 'verschieben': 278, 'vertagen': 278, 'zugeben': 0}, {'...': 2860, '<them>': 39, '^': 12, 'absagen': 8,
'canceln': 8, 'druber': 2862, 'durch': 2865, 'erst': 2899, 'mal': 2899, 'mich': 2612, 'mir': 2900, 'noch': 2899,
'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 2901, 'verschieben': 278, 'vertagen': 278},
{'...': 2859, '<det>': 39, 'N': 2861, 'aber': 2610, 'absagen': 8, 'auch': 2610, 'canceln': 8, 'daran': 2183, 'dran':
2183, 'druber': 2862, 'durch': 2865, 'ehrlich': 2610, 'einraumen': 0, 'er': 2861, 'erst': 2899, 'gestehen': 0,
'gestehn': 0, 'ich': 2902, 'leider': 2610, 'ma': 446, 'mal': 2899, 'man': 2614, 'mich': 2612, 'mir': 2900, 'noch':
2899, 'sagen': 0, 'schon': 2610, 'sie': 2861, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'uns': 2901, 'wir': 2903, 'zugeben': 0}, {'': (11, 'thinking'), 'druber': 2862, 'durch': 2865, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'wieder': 366}, {'...': 2611, 'horen': 366, 'mal': 2872, 'sehen': 366, 'treffen':
366, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366}, {'...': 2860, 'aber':
2603, 'absagen': 8, 'auch': 2603, 'canceln': 8, 'dringend': 2878, 'druber': 2862, 'durch': 2865, 'ehrlich': 2603,
'einraeumen': 0, 'einraumen': 0, 'erst': 2899, 'gestehen': 0, 'gestehn': 0, 'leider': 2603, 'mal': 2905, 'mich': 2906,
'mir': 2900, 'noch': 2899, 'sagen': 0, 'schon': 2603, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'uns': 2901, 'verschieben': 278, 'vertagen': 278, 'wieder': 366, 'zugeben': 0}, {'': (11, 'thinking'), 'absagen':
8}, {'...': 2860, 'absagen': 8, 'canceln': 8, 'druber': 2862, 'durch': 2865, 'erst': 2899, 'mal': 2905, 'mich': 2906,
'mir': 2900, 'noch': 2899, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 2901,
'verschieben': 278, 'vertagen': 278}, {'...': 2859, 'N': 2861, 'aber': 2603, 'absagen': 8, 'an': 2889, 'auch': 2603,
'canceln': 8, 'dringend': 2878, 'druber': 2862, 'durch': 2865, 'ehrlich': 2603, 'einraeumen': 0, 'einraumen': 0, 'er':
2861, 'erst': 2899, 'gerade': 2891, 'gestehen': 0, 'gestehn': 0, 'heute': 2891, 'ich': 2907, 'kurzfristig': 2896,
'leider': 2603, 'mal': 2905, 'man': 2607, 'mich': 2906, 'mir': 2900, 'noch': 2899, 'oft': 2891, 'sagen': 0, 'schon':
2603, 'sie': 2861, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 2901, 'wieder': 2908,
'wir': 2909, 'zugeben': 0}, {'...': 2860, 'absagen': 8, 'canceln': 8, 'mal': 2872, 'mich': 2906, 'stornieren': 8,
'uns': 2612, 'verschieben': 278, 'vertagen': 278}, {'...': 2859, 'N': 2861, 'absagen': 8, 'canceln': 8, 'er': 2861,
'ich': 2911, 'kurzfristig': 2896, 'mal': 2872, 'mich': 2906, 'sie': 2861, 'stornieren': 8, 'uns': 2612, 'wieder':
2896, 'wir': 2911}, {'gegeben': 374, 'gespendet': 374, 'zugesprochen': 374}, {'...': 2913, 'gegeben': 374,
'gespendet': 374, 'zugesprochen': 374}, {'aber': 2610, 'auch': 2610, 'dringend': 2878, 'druber': 2862, 'durch': 2865,
'ehrlich': 2610, 'einraumen': 0, 'erst': 2899, 'gestehen': 0, 'gestehn': 0, 'leider': 2610, 'mal': 2905, 'mich': 2906,
'mir': 2900, 'noch': 2899, 'sagen': 0, 'schon': 2610, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 2901,
'wieder': 366, 'zugeben': 0}, {'druber': 2862, 'durch': 2865, 'erst': 2899, 'mal': 2905, 'mich': 2906, 'mir': 2900,
'noch': 2899, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 2901}, {'aber': 2610, 'auch': 2610, 'dringend':
2878, 'druber': 2862, 'durch': 2865, 'ehrlich': 2610, 'einraumen': 0, 'erst': 2899, 'gestehen': 0, 'gestehn': 0,
'ich': 2915, 'leider': 2610, 'mal': 2905, 'man': 2614, 'mich': 2906, 'mir': 2900, 'noch': 2899, 'sagen': 0, 'schon':
2610, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 2901, 'wieder': 366, 'wir': 2916, 'zugeben': 0},
{'mal': 2872, 'mich': 2906, 'uns': 2612}, {'ich': 2918, 'mal': 2872, 'mich': 2906, 'uns': 2612, 'wir': 2918},
{'meinung': 2673}, {'<them>': 1044, 'N': 1044, 'ihrer': 2920, 'seiner': 2920}, {'uber': 366, 'ueber': 366}, {'': (23,
'contact'), 'N': 622, 'bei': 1959}, {'...': 1958, 'an': 460, 'bekommen': 460, 'erhalten': 460, 'gab': 1910,
'gekriegt': 460, 'geschickt': 460, 'geschrieben': 460, 'gesendet': 460, 'gschriebn': 460, 'hinterlassen': 460, 'kam':
1910, 'rausgeschickt': 460, 'v': 460, 'verschickt': 460, 'von': 460}, {'^': 12, 'bei': 289, 'fur': 1912, 'mein': 39,
'meine': 39, 'von': 289}, {'schritt': 2221, 'schritte': 2925}, {'^': 12, 'bei': 289, 'fur': 1912, 'liegt': 2220,
'mein': 39, 'meine': 39, 'von': 289}, {'schritt': 2927, 'termin': 59}, {'^': 12, 'bei': 289, 'fuer': 1912, 'mein': 39,
'meine': 39, 'von': 289}, {'schritt': 2221, 'schritte': 2929}, {'^': 12, 'bei': 289, 'fuer': 1912, 'liegt': 2220,
'mein': 39, 'meine': 39, 'von': 289}, {'schritt': 2931, 'termin': 59}, {'entfallen': 0, 'notiert': 0, 'unbekannt': 0,
'unleserlich': 0, 'vergessen': 0}, {'...': 2933, 'entfallen': 0, 'notiert': 0, 'unbekannt': 0, 'unleserlich': 0,
'vergessen': 0}, {'v': 2405, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8,
'verschwitzt': 8, 'von': 2405}, {'': (12, 'task'), '^': 12}, {'ausgegangen': 8, 'bei': 1293, 'beim': 1293, 'erreicht':
8, 'vergessen': 2936, 'zu': 1293, 'zum': 1293, 'zur': 1293}, {'bei': 1293, 'beim': 1293, 'erreicht': 8, 'vergessen':
39, 'zu': 1293, 'zum': 1293, 'zur': 1293}, {'termin': 1631}, {'answered': 8, 'came': 8, 'replied': 8, 'showed': 2227},
{'^': 12, 'bei': 289, 'fuer': 1912, 'fur': 1912, 'liegt': 2220, 'mein': 39, 'meine': 39, 'von': 289}, {'step': 2941,
'steps': 2221}, {'erreicht': 8}, {'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8,
'telefoniert': 8}, {'geredet': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'...': 2945}, {'gegangen': 8},
{'...': 1292, 'erreichen': 8}, {'abgehoben': 8, 'angerufen': 8, 'angetroffen': 8, 'aufgetaucht': 8, 'ausgegangen': 8,
'bei': 1293, 'beim': 1293, 'besucht': 8, 'dazu': 2125, 'dazugekommen': 8, 'drangegangen': 8, 'erreichbar': 8,
'erreicht': 8, 'erschienen': 8, 'erwischt': 8, 'geklappt': 8, 'gemeldet': 8, 'geschafft': 8, 'geschrieben': 8,
'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 2944, 'mit': 2946, 'ran': 2947, 'rangegangen': 8,
'stattgefunden': 8, 'telefoniert': 8, 'verfuegbar': 8, 'verfugbar': 8, 'vergessen': 2936, 'zu': 2948, 'zum': 1293,
'zur': 1293, 'zuruckgerufen': 8, 'zurueckgerufen': 8, 'zustande': 2125}, {'gehoert': 8, 'gehort': 8}, {'...': 2950},
{'...': 2950, 'gehoert': 8, 'gehort': 8, 'von': 2951}, {'<appointment>': 8}, {'...': 2950, 'gehoert': 8, 'gehort': 8,
'mehr': 2952, 'mit': 2953, 'von': 2951}, {'gesehen': 8, 'gesprochen': 8, 'getroffen': 8}, {'...': 2738, 'abgehoben':
8, 'am': 2739, 'ans': 2739, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht': 2741, 'ging': 2741, 'hat':
2742, 'hebt': 2741, 'hob': 2741, 'macht': 2741, 'machte': 2741, 'nahm': 2741, 'zu': 2651, 'zuhause': 8}, {'abgehoben':
8, 'angetroffen': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen': 8, 'rangegangen': 8}, {'...': 2957, 'erreicht': 8},
{'gehoert': 8, 'gehort': 8, 'mehr': 2950, 'mit': 2953}, {'show': 8}, {'abgestimmt': 8, 'angesprochen': 8,
'besprochen': 8, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8,
'daruber': 2961, 'darueber': 2961, 'druber': 2961, 'drueber': 2961, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8},
{'abgestimmt': 8, 'angerufen': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 2961, 'darueber': 2961, 'druber':
2961, 'drueber': 2961, 'erreicht': 8, 'gefragt': 8, 'gemeldet': 8, 'geredet': 8, 'gesprochen': 8, 'getroffen': 8,
'kennengelernt': 8, 'kontaktiert': 8, 'telefoniert': 8}, {'': (0, 'missed'), 'abgestimmt': 8, 'angesprochen': 8,
'besprochen': 8, 'daruber': 2961, 'darueber': 2961, 'druber': 2961, 'drueber': 2961, 'gefragt': 8, 'geredet': 8,
'kontaktiert': 8}, {'erledigen': 39, 'liefern': 39, 'schicken': 39}, {'auf': 2679, 'ned': 2962, 'net': 2962, 'nicht':
2963, 'nie': 2964, 'offen': 2141, 'zu': 2965}, {'erreicht': 8, 'vergesse': 4, 'vergessen': 39}, {'self': 4}, {'to':
2968}, {'': (12, 'task'), 'selbst': 4}, {'mich': 2970}, {'mich': 4}, {'an': 2971, 'fuer': 2972, 'fur': 2972},
{'mailbox': 8}, {'idee': 366}, {'gedanke': 366}, {'ein': 2976}, {'beide': 765, 'drei': 765, 'zwei': 765}, {'^': 2137,
'die': 2974, 'eine': 2975, 'ich': 2138, 'mailbox': 8, 'so': 2977, 'wir': 2978}, {'wohl': 366}, {'': (13, 'talk'),
'...': 2980}, {'punkte': 4}, {'punkt': 4}, {'wort': 8}, {'abmeldung': 8, 'absage': 8, 'bescheid': 8, 'ein': 2984,
'entschuldigung': 8, 'nachricht': 8}, {'ihm': 39, 'ihnen': 39, 'ihr': 39}, {'durchgegangen': 301, 'geprobt': 301,
'geubt': 301, 'geuebt': 301}, {'N': 2987}, {'mit': 2988, 'review': 2204}, {'fuer': 2203, 'fur': 2203, 'mit': 2203},
{'von': 460}, {'bono': 453}, {'bei': 2203, 'fuer': 2203}, {'bei': 2203, 'fur': 2203}, {'fuer': 2203, 'fur': 2203,
'mit': 2203, 'von': 2203}, {'D': 4, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 2996,
'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 2996, 'es': 2997, 'ich': 2997, 'ichs': 2997,
'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'an': 2098}, {'': (20, 'gave:referral'), 'gegeben': 611,
'geschrieben': 611}, {'N': 3000}, {'fuer': 3001, 'fur': 3001}, {'me': 4}, {'': (1, 'moved'), 'D': 1631, 'auf': 1631,
'to': 1631}, {'': (23, 'contact'), 'N': 301}, {'': (23, 'contact'), '...': 1423}, {'...': 1423, 'an': 460, 'mich':
3006}, {'an': 460, 'von': 460}, {'zuruck': 8, 'zurueck': 8}, {'mich': 1424, 'nicht': 3009}, {'<rel>': 0}, {'': (13,
'talk'), '<my>': 3011, '<their>': 3011, 'ab': 8, 'kurzfristig': 2520, 'wieder': 2520}, {'': (13, 'talk'), 'N': 621,
'ab': 8, 'ich': 2090, 'kurzfristig': 2520, 'wieder': 2520}, {'': (13, 'talk'), 'i': 1427, 'ich': 1427, 'we': 1427,
'wir': 1427}, {'mir': 765}, {'<not>': 2102, 'a': 1277, 'aber': 2103, 'ah': 1277, 'au': 1277, 'auch': 1277, 'dann':
2103}, {'an': 460, 'auf': 1461, 'bei': 1432, 'beisammen': 460, 'in': 1434, 'neben': 460, 'uber': 460, 'ueber': 460,
'vor': 1436, 'zusammen': 460}, {'': (23, 'contact'), '...': 3017}, {'': (23, 'contact'), '...': 3017, 'wir': 765},
{'date': 59}, {'the': 3020}, {'N': 2429, 'auch': 2430, 'noch': 2430, 'sich': 2431, 'vorbei': 460}, {'...': 2420},
{'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'gehoert': 8, 'gehort':
8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 3024, 'telefoniert': 8}, {'nicht': 3025}, {'alles': 1920,
'ins': 1919, 'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8},
{'...': 3026, 'wieder': 3027}, {'am': 460, 'auf': 460, 'aus': 460, 'dass': 460, 'mir': 460, 'nicht': 3009, 'ob': 460,
'per': 460, 'uns': 460, 'via': 460, 'wegen': 460}, {'<me>': 1451, '<them>': 39, '<they>': 1452, 'ich': 40, 'wir': 40},
{'D': 59, 'ich': 59, 'uns': 430}, {'uns': 59}, {'': (2, 'plan'), 'uns': 59}, {'D': 59, 'ma': 3032, 'uns': 430, 'wir':
3033, 'wollen': 8}, {'...': 3026, 'er': 0, 'sie': 0}, {'...': 703, '<deed3>': 2284, '^': 2288, 'antwortet': 1744,
'besorgt': 531, 'bringt': 1744, 'checkt': 531, 'gibt': 1773, 'klaert': 531, 'klart': 531, 'laesst': 1777, 'lassen':
1777, 'lasst': 1777, 'leitet': 1779, 'liefert': 1744, 'lässt': 1777, 'macht': 1787, 'mailt': 531, 'organisiert': 1791,
'reicht': 1779, 'schickt': 2290, 'sendet': 531, 'stellt': 1809, 'ubernimmt': 531, 'uberweist': 531, 'uebernimmt': 531,
'ueberweist': 531, 'unterschreibt': 1744, 'verschickt': 531, 'weiss': 1744, 'weiß': 1744, 'zahlt': 1744}, {'he': 0,
'she': 0}, {'<gone>': 460, 'angesetzt': 59, 'ausgemacht': 59, 'dazwischen': 2125, 'dazwischengekommen': 8,
'eingetragen': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59}, {'zusammen': 0}, {'paar': 3039},
{'<gone>': 460, 'bei': 59, 'mit': 59}, {'...': 3041, 'gestern': 2108, 'heute': 2108, 'mit': 2134, 'ned': 2107, 'net':
2107, 'nicht': 2107}, {'mehr': 3039}, {'paar': 3043}, {'...': 2126, 'aufgetaucht': 8, 'dazu': 2125, 'dazugekommen': 8,
'erschienen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8, 'mehr': 3039, 'zu': 2106, 'zum': 2106,
'zur': 2106}, {'': (14, 'together'), '...': 3041, 'bei': 59, 'gestern': 2108, 'heute': 2108, 'mit': 2134, 'ned': 2107,
'net': 2107, 'nicht': 2107}, {'...': 3038, '<not>': 2102, '<they>': 2704, 'a': 1277, 'aber': 2103, 'abgemacht': 59,
'ah': 1277, 'angesetzt': 59, 'au': 1277, 'auch': 1277, 'aufgetaucht': 460, 'ausgefallen': 8, 'ausgemacht': 59, 'dann':
2103, 'dazugekommen': 460, 'dazugestossen': 460, 'dazugestoßen': 460, 'dazwischen': 2125, 'dazwischengekommen': 8,
'ein': 3040, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'gekommen': 460,
'geplant': 59, 'gestern': 2108, 'heute': 2108, 'ich': 3042, 'jetzt': 3039, 'kein': 3044, 'leider': 2128, 'mir': 2709,
'mit': 2134, 'mitgekommen': 460, 'ned': 2107, 'net': 2107, 'nicht': 3045, 'reserviert': 59, 'terminiert': 59, 'uns':
2709, 'verabredet': 59, 'vereinbart': 59, 'vorbeigefahren': 460, 'vorbeigekommen': 460, 'wieder': 3039, 'wir': 3046},
{'...': 1958, 'an': 460, 'bekommen': 460, 'erhalten': 460, 'gekriegt': 460, 'geschickt': 460, 'geschrieben': 460,
'gesendet': 460, 'gschriebn': 460, 'hinterlassen': 460, 'rausgeschickt': 460, 'v': 460, 'verschickt': 460, 'von':
460}, {'...': 2849}, {'...': 2849, 'ich': 3049, 'wir': 3049}, {'...': 2849, 'mich': 2605, 'uns': 2605}, {'...': 2849,
'ich': 3051, 'mich': 2605, 'uns': 2605, 'wir': 3051}, {'...': 2604, 'hoeren': 366, 'horen': 366, 'mal': 2872, 'sehen':
366, 'treffen': 366, 'verabreden': 366, 'wiedersehen': 366, 'zusammensetzen': 366, 'zusammentelefonieren': 366},
{'dringend': 2878, 'mal': 2872, 'mich': 3053, 'uns': 2605, 'wieder': 366}, {'mal': 2872, 'mich': 3053, 'uns': 2605},
{'dringend': 2878, 'ich': 3054, 'mal': 2872, 'mich': 3053, 'uns': 2605, 'wieder': 366, 'wir': 3055}, {'ich': 3055,
'mal': 2872, 'mich': 3053, 'uns': 2605, 'wir': 3055}, {'fuer': 1922, 'fur': 1922, 'mit': 1922}, {'gegangen': 460,
'gewesen': 460}, {'wir': 59, 'wollen': 8}, {'an': 59}, {'': (2, 'plan'), 'an': 59, 'auf': 0, 'fest': 59, 'in': 0},
{'me': 2226}, {'<they>': 1473, '^': 1477, 'an': 1472}, {'auf': 8}, {'nicht': 3065}, {'mich': 460}, {'': (23,
'contact'), '<hat>': 460}, {'': (23, 'contact'), 'wird': 59}, {'N': 626, 'to': 2098}, {'N': 531, '^': 12, 'an': 2005,
'bei': 289, 'fuer': 1912, 'fur': 1912, 'ich': 312, 'mein': 39, 'meine': 39, 'meinerseits': 312, 'von': 2007}, {'do':
3071, 'dos': 1913}, {'d': 39, 'll': 39, 'will': 39, 'would': 39}, {'i': 3073}, {'<them>': 3074, 'N': 621, 'me': 1482,
'us': 1482}, {'ich': 59, 'ma': 59, 'mich': 59}, {'ich': 59, 'mich': 59, 'wir': 59}, {'<they>': 0}, {'...': 2156,
'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59,
'gebucht': 59, 'geplant': 59, 'ist': 2157, 'ma': 3033, 'sich': 3078, 'steht': 59, 'vereinbart': 59, 'vergessen': 8,
'wir': 3033, 'wollen': 8, 'zugesagt': 59}, {'sich': 3078}, {'gelaufen': 460, 'glaufen': 460, 'glaufn': 460}, {'weg':
3081}, {'den': 3082, 'weg': 3081}, {'...': 2010, 'den': 3082, 'weg': 3081}, {'': (11, 'thinking'), '^': 2640}, {'':
(11, 'thinking'), 'grad': 366, 'mir': 3085, 'ob': 366}, {'': (11, 'thinking'), 'gerade': 366, 'ich': 366, 'mir': 3085,
'ob': 366, 'wen': 366, 'wie': 366}, {'gewartet': 8, 'hingefahren': 8}, {'ohne': 2985}, {'...': 2820, 'abgesagt': 8,
'fuer': 2816, 'fur': 2819, 'ist': 2825, 'kam': 2827, 'kommt': 2827, 'kurzfristig': 2469, 'spontan': 2469, 'wieder':
2469}, {'ob': 366}, {'augen': 765}, {'vier': 3092}, {'lebenszeichen': 8, 'wort': 8}, {'silbe': 8}, {'kein': 3094,
'keine': 3095, 'nichts': 8, 'nix': 8}, {'...': 3096, 'kein': 3094, 'keine': 3095, 'nichts': 8, 'nix': 8}, {'...':
3096, 'ich': 3097, 'kein': 3094, 'keine': 3095, 'nichts': 8, 'nix': 8, 'wir': 3097}, {'hoer': 3098, 'hoere': 3098,
'hoeren': 3098, 'hor': 3098, 'hore': 3098, 'horen': 3098, 'kam': 3098, 'kommt': 3098}, {'als': 2062}, {'<them>': 3099,
'N': 3100}, {'': (23, 'contact'), '$$': 460, 'D': 59, 'fuer': 430, 'fur': 430}, {'gewartet': 8}, {'': (0, 'missed'),
'gewartet': 8, 'versucht': 8}, {'antworten': 8, 'gratulieren': 8, 'schreiben': 8, 'treffen': 8}, {'anzurufen': 8,
'zu': 3105}, {'gratulieren': 8, 'schreiben': 8}, {'...': 3106, 'abzusagen': 8, 'anzurufen': 8, 'zu': 3107,
'zuruckzurufen': 8, 'zurueckzurufen': 8}, {'anruf': 8}, {'': (1, 'moved'), 'auf': 1631, 'wir': 1631}, {'...': 2420,
'sich': 2420}, {'uf': 1631}, {'<they>': 531, '^': 12, 'ich': 39}, {'<them>': 2645, '<they>': 1490, '^': 12, 'am':
1492, 'auf': 1492, 'beim': 1492, 'dass': 3113, 'ich': 2646, 'im': 1492, 'mir': 1493, 'per': 1492, 'uns': 1493},
{'...': 906}, {'sollte': 366, 'sollten': 366}, {'': (22, 'gave:volunteering'), 'at': 453, 'bei': 453, 'fuer': 453,
'fur': 453}, {'gelegt': 1631, 'geschoben': 1631, 'verlegt': 1631, 'verschoben': 1631}, {'D': 3118}, {'auf': 3119},
{'D': 3120}, {'bekommen': 460, 'erhalten': 460}, {'erfahren': 1975, 'gehoert': 460, 'gehort': 460, 'mail': 3122,
'nachricht': 3122, 'nichts': 2950}, {':': 39, '^': 12, 'noch': 39}, {'^': 12, 'noch': 39}, {'^': 1858}, {'<them>':
3126, '^': 1858}, {'ausstaendig': 312, 'ausstandig': 312, 'ausstehend': 312, 'faellig': 312, 'fallig': 312, 'fehlen':
3124, 'fehlt': 3124, 'noch': 2800, 'offen': 312, 'stehen': 3125, 'steht': 3125, 'werden': 3127, 'wird': 3127}, {'^':
66, 'ich': 531, 'wir': 531}, {'': (23, 'contact'), 'wir': 531}, {'mucks': 8, 'ton': 8, 'wort': 8}, {'nachricht': 8,
'spur': 8}, {'': (0, 'missed'), 'gehoert': 8, 'gehort': 8, 'neues': 8}, {'nichts': 8}, {'funkstille': 8, 'kein': 3131,
'keine': 3132, 'nichts': 3133, 'nix': 8, 'noch': 3134}, {'heute': 3135, 'jetzt': 3135}, {'^': 20, 'noch': 1413}, {'^':
20, 'mir': 3137, 'noch': 1413, 'uns': 3137}, {'noch': 3135}, {'bis': 3136, 'bisher': 3135, 'funkstille': 8, 'immer':
3139, 'kein': 3131, 'keine': 3132, 'nichts': 3133, 'nix': 8, 'noch': 3135, 'seither': 3135, 'weiterhin': 3135,
'wieder': 3135}, {'bis': 3136, 'bisher': 3135, 'funkstille': 8, 'ich': 3140, 'immer': 3139, 'kein': 3131, 'keine':
3132, 'nichts': 3133, 'nix': 8, 'noch': 3135, 'seither': 3135, 'weiterhin': 3135, 'wieder': 3135, 'wir': 3140},
{'lebenszeichen': 8, 'mucks': 8, 'ton': 8, 'wort': 8}, {'nachricht': 8, 'silbe': 8, 'spur': 8}, {'...': 3096, 'bis':
3136, 'bisher': 3135, 'funkstille': 8, 'immer': 3139, 'kein': 3142, 'keine': 3143, 'nichts': 3133, 'nix': 8, 'noch':
3135, 'seither': 3135, 'weiterhin': 3135, 'wieder': 3135}, {'...': 3096, 'bis': 3136, 'bisher': 3135, 'funkstille': 8,
'ich': 3144, 'immer': 3139, 'kein': 3142, 'keine': 3143, 'nichts': 3133, 'nix': 8, 'noch': 3135, 'seither': 3135,
'weiterhin': 3135, 'wieder': 3135, 'wir': 3144}, {'...': 3096, '^': 66, 'bis': 3136, 'bisher': 3135, 'funkstille': 8,
'immer': 3139, 'kein': 3142, 'keine': 3143, 'nichts': 3133, 'nix': 8, 'noch': 3135, 'seither': 3135, 'weiterhin':
3135, 'wieder': 3135}, {'...': 3096, '^': 66, 'bis': 3136, 'bisher': 3135, 'funkstille': 8, 'ich': 3146, 'immer':
3139, 'kein': 3142, 'keine': 3143, 'nichts': 3133, 'nix': 8, 'noch': 3135, 'seither': 3135, 'weiterhin': 3135,
'wieder': 3135, 'wir': 3146}, {'wir': 531}, {'^': 1862}, {'bekomm': 3129, 'bekomme': 3129, 'bekommen': 3130, 'bis':
3136, 'bisher': 3135, 'brauch': 3129, 'brauche': 3129, 'erhalte': 3129, 'erhalten': 460, 'fehlen': 3138, 'fehlt':
3138, 'funkstille': 8, 'gekriegt': 460, 'hab': 3141, 'habe': 3141, 'haben': 3141, 'hoer': 3098, 'hoere': 3098,
'hoeren': 3098, 'hor': 3098, 'hore': 3098, 'horen': 3098, 'ich': 3140, 'immer': 3139, 'kam': 3145, 'kein': 3131,
'keine': 3132, 'kommt': 3147, 'krieg': 3129, 'kriege': 3129, 'kriegen': 3148, 'nichts': 3133, 'nix': 8, 'noch': 3135,
'seither': 3135, 'weiterhin': 3135, 'werden': 3149, 'wieder': 3135, 'wir': 3140, 'wird': 3149}, {'als': 2062,
'erfahre': 2237, 'erfuhr': 2237, 'hoerte': 2237, 'horte': 2237, 'weiss': 2237, 'weiß': 2237}, {'...': 3123, '<me>':
3128, '<them>': 3150, 'D': 3120, 'N': 3151, 'meiner': 2002}, {'tuer': 8, 'tur': 8}, {'verschlossener': 3153}, {'':
(13, 'talk'), 'ich': 1929}, {'fuer': 366}, {'was': 3156}, {'ich': 389}, {'eigentlich': 2252}, {'...': 3157, '<they>':
3158, 'D': 3159}, {'richtige': 366}, {'guter': 366}, {'gute': 366}, {'der': 3161, 'die': 3161, 'ein': 3162, 'eine':
3163, 'jemand': 3156, 'was': 3156}, {'...': 3164, 'D': 3159}, {'D': 3159}, {'for': 1413, 'on': 1413}, {'da': 460,
'dabei': 460, 'mit': 1515}, {'aber': 8, 'doch': 8}, {'ausgemacht': 3169, 'geplant': 3169, 'verabredet': 3169}, {'fur':
366}, {'<gone>': 460, 'N': 3168, 'ausgemacht': 3169, 'dazwischen': 2125, 'dazwischengekommen': 8, 'geplant': 3169,
'schon': 3170, 'verabredet': 3169, 'was': 3171}, {'eigentlich': 2252, 'mit': 1505, 'samt': 1505}, {'N': 3168}, {'':
(23, 'contact'), 'da': 460, 'dabei': 460, 'mit': 1525}, {'am': 1510, 'dabei': 460, 'von': 1513}, {'...': 3174, 'N':
3175, 'am': 1510, 'an': 1297, 'auf': 1297, 'bei': 1297, 'beim': 1297, 'da': 460, 'in': 1297, 'mit': 3176, 'online':
1515, 'per': 1516, 'remote': 1515, 'zu': 1297, 'zugeschaltet': 460}, {'': (23, 'contact'), '<me>': 1519, '<my>': 460},
{'am': 1510, 'mit': 3176, 'online': 1515, 'per': 1516, 'remote': 1515, 'zugeschaltet': 460}, {'...': 2133, 'bei': 460,
'mit': 460}, {'...': 2706, 'dazwischen': 2125, 'dazwischengekommen': 8}, {'': (23, 'contact'), 'am': 1510, 'anhang':
1501, 'dabei': 460, 'familie': 1501, 'frau': 1501, 'freund': 1501, 'freundin': 1501, 'hund': 1501, 'kind': 1501,
'kindern': 1501, 'mann': 1501, 'partner': 1501, 'partnerin': 1501, 'von': 1513}, {'erreichen': 8, 'hause': 8}, {'da':
8, 'daheim': 8, 'zu': 3183, 'zuhause': 8}, {'<my>': 460, 'besuch': 460}, {'...': 3172, '<they>': 3158, 'D': 3173, 'N':
3168, 'abend': 1507, 'alle': 1298, 'am': 1509, 'an': 1297, 'anwesend': 460, 'auch': 3177, 'auf': 1518, 'aufgetaucht':
460, 'bei': 3178, 'beide': 1298, 'beim': 1297, 'da': 1519, 'dabei': 460, 'dazugekommen': 460, 'dazugestossen': 460,
'dazugestoßen': 460, 'dazwischen': 2125, 'dazwischengekommen': 8, 'der': 2705, 'drei': 1522, 'ebenfalls': 3179, 'ein':
1522, 'eine': 1522, 'einen': 1522, 'fuer': 1530, 'fur': 1533, 'ganze': 1521, 'gekommen': 460, 'halbe': 1522, 'hier':
460, 'ich': 3180, 'im': 1300, 'in': 1306, 'ins': 1300, 'kaffee': 1507, 'kurz': 1302, 'mir': 3181, 'mit': 3182,
'mitgekommen': 460, 'moment': 1507, 'n': 1522, 'nachmittag': 1507, 'ne': 1522, 'nicht': 3184, 'noch': 3179, 'online':
1515, 'per': 1516, 'remote': 1515, 'samt': 1504, 'sprung': 1507, 'std': 1507, 'stuendchen': 1507, 'stundchen': 1507,
'stunde': 1507, 'stunden': 1507, 'und': 1504, 'uns': 3181, 'vorbeigefahren': 460, 'vorbeigekommen': 460, 'vormittag':
1507, 'weile': 1507, 'wieder': 1298, 'wir': 2572, 'zu': 3185, 'zugeschaltet': 460, 'zum': 1542, 'zur': 1542, 'zwei':
1522}, {'der': 3161, 'die': 3161, 'ein': 3162, 'eine': 3163, 'jemand': 3171, 'was': 3171}, {'...': 3187, 'D': 3159},
{'<gone>': 460, 'N': 3168, 'ausgemacht': 3169, 'geplant': 3169, 'schon': 3170, 'verabredet': 3169}, {'an': 1297,
'auf': 1297, 'bei': 1297, 'beim': 1297, 'da': 460, 'in': 1297, 'zu': 1297}, {'': (23, 'contact'), '<me>': 1303,
'<my>': 460}, {'abend': 1507, 'ganze': 1521, 'halbe': 1521, 'kaffee': 1507, 'moment': 1507, 'nachmittag': 1507,
'paar': 3039, 'sprung': 1507, 'std': 1507, 'stuendchen': 1507, 'stundchen': 1507, 'stunde': 1507, 'stunden': 1507,
'vormittag': 1507, 'weile': 1507}, {'an': 1297, 'auf': 1297, 'bei': 1297, 'beim': 1297, 'in': 1297, 'zu': 1297,
'zusammen': 0}, {'': (14, 'together'), '...': 2133, 'bei': 460, 'mit': 460}, {'...': 3189, 'D': 3173, 'N': 3168,
'abend': 1507, 'alle': 3190, 'am': 1509, 'an': 1297, 'anwesend': 460, 'auch': 3177, 'auf': 1518, 'aufgetaucht': 460,
'bei': 3191, 'beide': 1298, 'beim': 1297, 'da': 1519, 'dabei': 460, 'dazugekommen': 460, 'dazugestossen': 460,
'dazugestoßen': 460, 'drei': 1522, 'ebenfalls': 3179, 'ein': 3192, 'eine': 1522, 'einen': 1522, 'fuer': 1530, 'fur':
1533, 'ganze': 1521, 'gekommen': 460, 'halbe': 1522, 'hier': 460, 'ich': 2572, 'im': 1300, 'in': 1306, 'ins': 1300,
'jetzt': 3039, 'kaffee': 1507, 'kein': 3044, 'kurz': 1302, 'mit': 3182, 'mitgekommen': 460, 'moment': 1507, 'n': 1522,
'nachmittag': 1507, 'ne': 1522, 'nicht': 3043, 'noch': 3179, 'online': 1515, 'per': 1516, 'remote': 1515, 'samt':
1504, 'sprung': 1507, 'std': 1507, 'stuendchen': 1507, 'stundchen': 1507, 'stunde': 1507, 'stunden': 1507, 'und':
1504, 'vorbeigefahren': 460, 'vorbeigekommen': 460, 'vormittag': 1507, 'weile': 1507, 'wieder': 3193, 'wir': 3194,
'zu': 3185, 'zugeschaltet': 460, 'zum': 1542, 'zur': 1542, 'zwei': 1522}, {'uf': 1413}, {'auf': 1413, 'ich': 2658,
'immer': 2657, 'jetzt': 2656, 'no': 3196, 'weiterhin': 2656, 'wir': 2658}, {'': (7, 'waiting'), '<my>': 549}, {'^':
3198}, {'auf': 3199, 'ich': 2661, 'immer': 2657, 'jetzt': 2656, 'seit': 2660, 'weiterhin': 2656, 'wir': 2661},
{'called': 2030, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 2031, 'postponed': 2031, 'pushed': 2031,
'rescheduled': 2031, 'shifted': 2031, 'wohl': 366}, {'N': 8}, {'noch': 3202}, {'N': 3203}, {'': (13, 'talk'),
'nichts': 1915, 'noch': 1916}, {'waere': 389, 'ware': 389, 'wäre': 389}, {'ich': 3206}, {'': (13, 'talk'), '<they>':
3207}, {'koennte': 366, 'konnte': 366, 'könnte': 366}, {'<them>': 39, 'ich': 40, 'mich': 2663, 'wir': 40}, {'': (2,
'plan'), '<them>': 39, 'mit': 59}, {'': (2, 'plan'), '<them>': 39, 'ich': 3211, 'mich': 2663, 'mit': 59, 'wir': 40},
{'': (2, 'plan'), '<them>': 39}, {'ich': 40, 'wir': 3213}, {'auf': 1926, 'beim': 1926, 'da': 1926, 'fort': 1926,
'gerade': 1928, 'grad': 1928, 'hoere': 0, 'hore': 0, 'im': 1927, 'in': 1926, 'kurz': 1928, 'ned': 1928, 'net': 1928,
'nicht': 1928, 'unterwegs': 1926, 'weg': 1926}, {'er': 0, 'es': 2980, 'ich': 3215, 'sie': 0}, {'^': 1311, 'treffen':
59}, {'<thing>': 1136, '<work>': 1136, 'absagen': 66, 'angebot': 1136, 'antwort': 1136, 'bescheid': 1309,
'bestaetigung': 1136, 'bestatigung': 1136, 'entscheidung': 1136, 'feedback': 1310, 'fotos': 1136, 'kostenvoranschlag':
1136, 'muster': 1136, 'offerte': 1136, 'rechnung': 1136, 'ruckmeldung': 1360, 'rueckmeldung': 1360, 'unterlagen':
1136, 'vertrag': 1136, 'zahlen': 1136, 'zusagen': 66}, {'...': 2849, '<them>': 39, 'druber': 2862, 'drueber': 2862,
'durch': 2865, 'erst': 2890, 'mal': 2890, 'mir': 2893, 'noch': 2890, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 2893}, {'druber': 2862, 'drueber': 2862, 'durch': 2865,
'erst': 2890, 'mal': 2890, 'nicht': 2410, 'noch': 2890, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 3217, '<me>': 531, '<until>': 1565, '^': 3218, 'dass':
1369, 'druber': 2862, 'drueber': 2862, 'durch': 2865, 'erst': 2890, 'ich': 3219, 'mal': 2890, 'mir': 3220, 'nicht':
2410, 'noch': 2890, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 2893, 'wir': 3219}, {'durchgegangen': 301}, {'<work>': 3222}, {'s': 3223}, {'<their>':
3223, 'N': 3224, 'persoenlich': 462, 'personlich': 464, 'vor': 467}, {'...': 2534, '<them>': 2535, '<title>': 672,
'<vowed>': 670, '^': 651, 'es': 2536, 'gesagt': 666, 'geschrieben': 666, 'gsagt': 666, 'gschriebn': 666, 'ich': 2538,
'leider': 707, 'mit': 754, 'nicht': 706, 'wir': 2538}, {'...': 81}, {'<deed1>': 3227, '<give1>': 2542, '<sees1>':
2545, '<serves>': 2552}, {'<them>': 2591, '^': 12, 'ich': 2597, 'mich': 2594, 'uns': 2594, 'wir': 2597}, {'<them>':
2591, '^': 12, 'ich': 2608, 'mich': 2605, 'uns': 2605, 'wir': 2608}, {'<them>': 2591, '^': 12, 'ich': 2615, 'mich':
2612, 'uns': 2612, 'wir': 2615}, {'...': 430, 'D': 59, 'uns': 430}, {'<gone>': 460, '<their>': 3223, 'N': 3224},
{'...': 3233, '<their>': 3223, 'D': 1623, 'N': 3224, '^': 2569, 'ich': 2572, 'jetzt': 2571, 'leider': 2128, 'nicht':
2127, 'nun': 2571, 'wir': 2572}, {'<them>': 2631, 'auf': 1479, 'besser': 389, 'dringend': 389, 'endlich': 389,
'lieber': 389, 'mich': 2576, 'mir': 2576, 'niemals': 389, 'unbedingt': 389, 'uns': 2576}, {'': (2, 'plan'), '...':
430, 'D': 59}, {'dritt': 765, 'fuenft': 765, 'funft': 765, 'viert': 765, 'zweit': 765}, {'...': 2133, 'ich': 2572,
'wir': 2572, 'zu': 3237}, {'...': 3225, '<acts1>': 479, '<have>': 3226, '<should>': 846, '<their>': 3223, 'N': 3224,
'^': 3228, 'arbeite': 2559, 'auf': 2445, 'begleite': 2563, 'begleiten': 2563, 'beide': 765, 'beiden': 765, 'bereite':
2559, 'besuchen': 484, 'bin': 2630, 'braeuchte': 2142, 'brauch': 2145, 'brauche': 2145, 'brauchen': 2145, 'brauchte':
2142, 'bräuchte': 2142, 'darf': 2579, 'drei': 765, 'duerfen': 2579, 'durfen': 2579, 'erhoffe': 2297, 'erwarte': 2310,
'erwarten': 2310, 'essen': 484, 'fahr': 2580, 'fahre': 2580, 'fahren': 484, 'feiern': 484, 'fliegen': 484, 'freu':
2583, 'freue': 2583, 'freuen': 2583, 'geh': 2580, 'gehe': 2580, 'gehen': 484, 'halten': 484, 'hol': 2563, 'hole':
2563, 'holen': 2563, 'leg': 2559, 'lege': 2559, 'machen': 484, 'mit': 2134, 'mochte': 40, 'mochten': 40, 'moechte':
40, 'moechten': 40, 'muass': 446, 'mues': 446, 'muessen': 3229, 'muesste': 2602, 'muessten': 2602, 'muss': 3230,
'mussen': 3231, 'musste': 2619, 'mussten': 2619, 'möchte': 40, 'müsste': 2619, 'müssten': 2619, 'reden': 484, 'samma':
2626, 'schuld': 2627, 'schulde': 2627, 'schulden': 2628, 'seh': 2629, 'sehe': 2629, 'sehen': 3232, 'sind': 3234,
'soll': 3235, 'solle': 2633, 'sollen': 2635, 'solln': 2636, 'sollte': 2637, 'sollten': 2637, 'sprechen': 484,
'starten': 484, 'stell': 2559, 'stelle': 2559, 'telefonieren': 484, 'treffen': 3236, 'veranstalten': 484, 'vier': 765,
'war': 2626, 'waren': 3238, 'wart': 2659, 'warte': 2662, 'warten': 2662, 'werd': 40, 'werde': 40, 'werden': 40,
'will': 40, 'wollen': 40, 'zoomen': 484, 'zwei': 765}, {'^': 1311, 'nichts': 8, 'nix': 8}, {'nichts': 8, 'nix': 8},
{'...': 3241, 'nichts': 8, 'nix': 8}, {'...': 3240, '<me>': 531, '<until>': 1565, '^': 1311, 'das': 3242, 'es': 3242,
'gestrichen': 8, 'ist': 496, 'kommen': 59, 'nichts': 8, 'nix': 8, 'stattfinden': 59, 'wurde': 496}, {'...': 3241,
'das': 3242, 'es': 3242, 'nichts': 8, 'nix': 8}, {'me': 765}, {'': (13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0, 'sie':
0}, {'...': 2849, 'dass': 1369, 'ich': 2850, 'wir': 2850}, {'anrufen': 8, 'besuchen': 8, 'essen': 8, 'fragen': 8,
'gehen': 8, 'gratulieren': 8, 'mailen': 8, 'muessen': 8, 'mussen': 8, 'schreiben': 8, 'sehen': 8, 'sollen': 8,
'sprechen': 8, 'treffen': 8, 'vorbeischauen': 8, 'wollen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 3248,
'eigentlich': 8}, {'...': 3248, '<me>': 531, 'eigentlich': 8, 'ich': 8, 'wir': 8}, {'...': 3248, 'eigentlich': 8,
'ich': 8, 'wir': 8}, {'gehalten': 627}, {'N': 3252}, {'...': 2092, 'fuer': 3253, 'fur': 3253}, {'<they>': 1473, '^':
1477, 'an': 1472, 'gern': 366, 'gerne': 366}, {'abgemacht': 2441, 'ausgemacht': 2441, 'beschlossen': 2441,
'besprochen': 2441, 'festgelegt': 2441, 'nichts': 8, 'nix': 8, 'vereinbart': 2441}, {'...': 3256, '<they>': 1473, '^':
1477, 'abgemacht': 59, 'abgesagt': 8, 'an': 1472, 'angesetzt': 59, 'ausgemacht': 59, 'das': 3242, 'eingeplant': 59,
'eingetragen': 59, 'es': 3242, 'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'gern': 366, 'gerne':
366, 'gestrichen': 8, 'ist': 496, 'kurzfristig': 2469, 'mir': 2470, 'nichts': 8, 'nix': 8, 'reserviert': 59,
'spontan': 2469, 'terminiert': 59, 'uns': 2470, 'vereinbart': 59, 'verschoben': 2003, 'wieder': 2469, 'wurde': 496},
{'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59, 'fixiert':
59, 'gebucht': 59, 'geplant': 59, 'reserviert': 59, 'terminiert': 59, 'vereinbart': 59}, {'was': 3171}, {'...': 3259,
'<they>': 3158, 'D': 3159}, {'should': 389}, {'koennte': 2059, 'konnte': 2059, 'könnte': 2059, 'mochte': 2059,
'moechte': 2059, 'muesste': 2059, 'muessten': 2059, 'musste': 2059, 'mussten': 2059, 'möchte': 2059, 'müsste': 2059,
'müssten': 2059, 'sollte': 2059, 'sollten': 2059, 'will': 2059}, {'<me>': 765, '<them>': 3262, 'dritt': 765,
'erreichen': 1131, 'erwischen': 1131, 'fuenft': 765, 'funft': 765, 'sechst': 765, 'viert': 765, 'zweit': 765},
{'getroffen': 460}, {'': (14, 'together'), 'gewesen': 460}, {'$': 445, '...': 468, '//': 477, '0': 478, '<acts1>':
481, '<agreed>': 483, '<and>': 487, '<appointment>': 497, '<bookable>': 499, '<counsel>': 505, '<give1>': 506,
'<gone>': 460, '<handed>': 510, '<hat>': 604, '<have>': 763, '<helper>': 764, '<me>': 769, '<my>': 775, '<needs>':
782, '<not>': 787, '<said>': 796, '<saysv>': 844, '<sends3>': 69, '<should>': 847, '<their>': 863, '<them>': 1046,
'<they>': 1588, '<thing>': 1593, '<to_them>': 1594, '<until>': 1601, '<vowed>': 1603, '<will3>': 1604, '<work>': 1608,
'D': 1674, 'N': 1823, '^': 1905, 'abgeblasen': 8, 'abgefahren': 460, 'abgegangen': 460, 'abgehangen': 460, 'abgeholt':
460, 'abgemacht': 1906, 'abgesagt': 8, 'abgeschlossen': 460, 'abgeschritten': 460, 'abgestimmt': 460, 'abgmacht':
1907, 'absage': 1911, 'action': 1914, 'aergert': 1167, 'ahnt': 1917, 'alles': 1920, 'als': 1932, 'am': 1939, 'an':
1956, 'and': 1957, 'anfrage': 1960, 'angeblich': 0, 'angebot': 1961, 'angechattet': 460, 'angefragt': 1962,
'angepingt': 460, 'angerufen': 460, 'angeschrieben': 460, 'angesetzt': 59, 'angesprochen': 460, 'angestossen': 460,
'angetextet': 460, 'angetroffen': 460, 'anruf': 1963, 'anrufbeantworter': 8, 'anrufen': 1964, 'ans': 1945,
'anscheinend': 0, 'anstehend': 59, 'anstehender': 59, 'antwort': 1965, 'antwortet': 1966, 'antwortete': 460,
'anwesend': 1967, 'anzuklingeln': 1131, 'anzurufen': 1131, 'apero': 460, 'apéro': 460, 'arbeitet': 1968, 'are': 1970,
'argert': 1167, 'asked': 1959, 'ass': 1171, 'assen': 460, 'auf': 2004, 'aufgabe': 2008, 'aufgaben': 1913,
'aufgesucht': 460, 'aufs': 2009, 'aus': 2011, 'ausgefallen': 8, 'ausgefuehrt': 460, 'ausgefuhrt': 460, 'ausgeheckt':
460, 'ausgemacht': 1906, 'ausgesprochen': 460, 'ausgetauscht': 460, 'ausgetueftelt': 460, 'ausgetuftelt': 460,
'ausgmacht': 1906, 'bailed': 2013, 'ball': 2020, 'bat': 2021, 'because': 0, 'bedankt': 2027, 'bedankte': 2027,
'beehrt': 2029, 'been': 2032, 'begegnet': 460, 'begegnete': 460, 'beginnt': 1968, 'begleitet': 460, 'begluckwunscht':
460, 'beglueckwuenscht': 460, 'begutachtet': 460, 'behauptet': 0, 'bei': 2067, 'beide': 704, 'beim': 2076, 'bekomm':
2082, 'bekomme': 2082, 'bekommen': 2085, 'bekommt': 2086, 'benoetigt': 2087, 'benotigt': 2088, 'beraten': 460,
'beratschlagen': 460, 'beratschlagt': 460, 'bergtour': 460, 'berichten': 2089, 'berichtet': 0, 'berichtete': 2091,
'beschwert': 1167, 'besetzt': 8, 'besichtigt': 460, 'besprechung': 2093, 'besprochen': 460, 'besteht': 1166, 'besuch':
2094, 'besuche': 2095, 'besuchen': 2096, 'besucht': 2097, 'besuchte': 460, 'bevor': 0, 'bevorstehend': 59, 'bier':
460, 'bierchen': 460, 'biere': 460, 'bietet': 1170, 'big': 2100, 'bin': 2136, 'bitte': 2139, 'bittet': 1139, 'bleibt':
1968, 'bloss': 2139, 'bloß': 2139, 'blumen': 1961, 'booked': 1969, 'bot': 1170, 'bouldern': 460, 'braeuchte': 2142,
'brainstorming': 366, 'brauch': 2145, 'brauche': 2145, 'brauchen': 2145, 'braucht': 2146, 'brauchte': 2142, 'brief':
2147, 'bring': 2152, 'bringe': 2152, 'bringen': 1190, 'bringt': 1190, 'brunche': 2155, 'bräuchte': 2142, 'call': 2158,
'called': 2160, 'can': 2163, 'canceled': 8, 'cancelled': 2164, 'cancelt': 8, 'coaching': 2167, 'coachingstunde': 2166,
'combox': 8, 'coming': 2168, 'confirmed': 1969, 'connect': 2171, 'connected': 2172, 'could': 2163, 'couldn': 2163,
'da': 2173, 'dafuer': 2174, 'dafur': 2174, 'damit': 0, 'dank': 2175, 'danke': 2178, 'dankeschoen': 2177, 'dankeschon':
2177, 'dankt': 2027, 'daran': 2181, 'darf': 2186, 'das': 2188, 'dass': 2197, 'dates': 2198, 'daumen': 2202,
'debattiert': 460, 'deck': 2205, 'dem': 2209, 'denen': 2209, 'denk': 2211, 'denke': 2213, 'denkt': 0, 'denn': 0,
'der': 2225, 'deren': 0, 'dessen': 0, 'did': 2229, 'didn': 2229, 'die': 2232, 'dienst': 2235, 'dinner': 2093,
'diskutiert': 460, 'dm': 1961, 'does': 2229, 'doesn': 2229, 'draengt': 1199, 'dran': 2236, 'drangt': 1199, 'dringt':
1166, 'drink': 460, 'drinks': 460, 'durch': 2239, 'durchackert': 460, 'durchdiskutiert': 460, 'durchexerziert': 460,
'durchgeackert': 460, 'durchgearbeitet': 460, 'durchgegangen': 460, 'durchgekaut': 460, 'durchgeklingelt': 460,
'durchgerechnet': 460, 'durchgerufen': 460, 'durchgesprochen': 460, 'e': 2241, 'ehrenamt': 2242, 'ehrenamtlich': 2250,
'ehrenamtsarbeit': 453, 'eigentlich': 2258, 'ein': 2275, 'einander': 2276, 'eine': 2277, 'einer': 2278, 'einfach':
452, 'eingekehrt': 460, 'eingeladen': 2279, 'eingeplant': 59, 'eingetragen': 59, 'einladung': 1961, 'einsatz': 2235,
'email': 2280, 'emailed': 2160, 'empfahl': 1202, 'empfehlen': 1202, 'empfehlung': 2283, 'empfehlungsschreiben': 1931,
'empfiehlt': 1202, 'entfaellt': 8, 'entfallen': 8, 'entfallt': 8, 'entfiel': 8, 'entschuldigung': 1911, 'er': 2291,
'ergebnis': 0, 'erhalte': 2292, 'erhoffe': 2297, 'erinnere': 2299, 'erinnerung': 2300, 'erklaert': 2305, 'erklaerung':
1911, 'erklart': 2305, 'erklarung': 1911, 'ermahnt': 1204, 'ermutigt': 1204, 'eroeffnung': 2307, 'eroffnung': 2307,
'erreichen': 1964, 'erreicht': 460, 'ersatztermin': 1631, 'erschien': 1571, 'erwarte': 2310, 'erwarten': 2310,
'erwischt': 460, 'erzaehlt': 2314, 'erzaehlte': 2091, 'erzahlt': 2314, 'erzahlte': 2091, 'es': 2316, 'esse': 2318,
'essen': 2320, 'ewig': 2323, 'f': 2324, 'faellt': 2327, 'faend': 1211, 'faende': 1211, 'faengt': 2328, 'fahr': 2095,
'fahre': 2095, 'fahren': 1627, 'falls': 0, 'fallt': 2327, 'fand': 2333, 'fande': 1211, 'fanden': 2330, 'fangt': 2328,
'fazit': 0, 'feedback': 2338, 'fehlen': 2341, 'fehlt': 2341, 'feier': 2307, 'feierabendbier': 460, 'feiern': 1627,
'feiert': 2344, 'festgelegt': 2345, 'fiel': 2346, 'fielen': 2347, 'findet': 2348, 'fitness': 460, 'fix': 2349,
'fixiert': 59, 'flachgefallen': 8, 'flaked': 2013, 'fliege': 2095, 'follow': 2351, 'fordert': 1219, 'frag': 2352,
'frage': 2353, 'fragen': 1964, 'fragt': 1222, 'fragte': 2354, 'freiwillig': 2357, 'freiwillige': 1924,
'freiwilligenarbeit': 453, 'freiwilligeneinsatz': 453, 'freiwilliger': 1924, 'freu': 2359, 'freue': 2359, 'freut':
1167, 'fruehstueck': 2155, 'fruehstuecke': 2155, 'fruhstuck': 2155, 'fruhstucke': 2155, 'fuer': 2386, 'fuerchtet': 0,
'funkstille': 2388, 'fur': 2403, 'furchtet': 0, 'fussball': 460, 'fänd': 1211, 'gab': 1235, 'gaben': 1237, 'ganz':
2404, 'gassi': 460, 'gearbeitet': 460, 'gebastelt': 460, 'gebowlt': 460, 'gebrainstormt': 460, 'gebruncht': 460,
'gebucht': 59, 'geburtstag': 2406, 'gecancelled': 8, 'gecancelt': 8, 'gechattet': 460, 'gechillt': 460, 'gecoacht':
460, 'gedanke': 366, 'gedankt': 460, 'geeinigt': 460, 'gefachsimpelt': 460, 'gefahren': 460, 'gefeiert': 460,
'geflogen': 460, 'gefragt': 1962, 'gefruehstueckt': 460, 'gefruehstuekt': 460, 'gefruhstuckt': 460, 'gefruhstukt':
460, 'gefuehrt': 460, 'gefuhrt': 460, 'gegangen': 460, 'gegessen': 460, 'geghostet': 8, 'gegrillt': 460, 'geh': 2095,
'gehabt': 460, 'gehalten': 460, 'gehe': 2095, 'gehen': 1627, 'gehoert': 2407, 'geholfen': 460, 'gehort': 2407, 'geht':
2415, 'gejasst': 460, 'gejausnet': 460, 'gejoggt': 460, 'gekickt': 460, 'geklettert': 460, 'gekloent': 460, 'geklont':
460, 'gelaestert': 460, 'gelastert': 460, 'gelaufen': 460, 'gelernt': 460, 'gemailt': 460, 'gemeinnuetzig': 453,
'gemeinnutzig': 453, 'gemeinsam': 765, 'gemeint': 2305, 'gemoved': 1631, 'gepicknickt': 460, 'gepingt': 460,
'gepitcht': 460, 'geplant': 2345, 'geplatzt': 8, 'geplatzter': 8, 'geplaudert': 460, 'geprobt': 460, 'gequatscht':
460, 'geredet': 460, 'geruchten': 2089, 'geruchteweise': 0, 'geruechten': 2089, 'geruechteweise': 0, 'gesagt': 2419,
'geschlemmt': 460, 'geschnackt': 460, 'geschoben': 2420, 'geschrieben': 2421, 'gesehen': 2426, 'gesellte': 2432,
'gesellten': 2432, 'gesessen': 460, 'gesimst': 460, 'geskypt': 460, 'gespielt': 460, 'gesprachsrunde': 460,
'gespraechsrunde': 460, 'gesprochen': 460, 'gestritten': 460, 'gesungen': 460, 'getagt': 460, 'getextet': 460,
'getraenke': 2434, 'getraeumt': 2435, 'getranke': 2434, 'getratscht': 460, 'getraumt': 2435, 'getroffen': 460,
'getrunken': 460, 'gevespert': 460, 'gewandert': 460, 'gewerkelt': 460, 'gewesen': 460, 'geworkshopt': 460, 'gezoomt':
460, 'gfixt': 59, 'gha': 460, 'ghostet': 2436, 'gibt': 1237, 'ging': 2438, 'gingen': 460, 'glatt': 2439, 'glaubt': 0,
'gluehwein': 460, 'gluhwein': 460, 'gmacht': 460, 'golf': 460, 'golfrunde': 460, 'got': 2440, 'gotta': 39, 'gratscht':
460, 'gratuliert': 460, 'gredet': 460, 'gredt': 460, 'gruble': 366, 'grueble': 366, 'gseh': 460, 'gseit': 460,
'gsessen': 460, 'gsessn': 460, 'gsi': 460, 'gsproche': 460, 'gsprochen': 460, 'gtroffe': 460, 'gutes': 2269, 'hab':
2472, 'habe': 2474, 'haben': 2483, 'habs': 2455, 'haengen': 768, 'haett': 2486, 'haette': 2490, 'haetten': 2491,
'haettn': 2493, 'ham': 2495, 'hangen': 768, 'has': 2497, 'hat': 2506, 'hatt': 2508, 'hatte': 2514, 'hatten': 2516,
'hattn': 2493, 'hausaufgabe': 2008, 'have': 2517, 'he': 2519, 'hebt': 2521, 'heisst': 2522, 'heißt': 2522,
'herzlichen': 2523, 'hiess': 2522, 'hingesetzt': 460, 'hob': 2521, 'hochzeit': 2307, 'hochzeitstag': 2524, 'hockte':
2526, 'hockten': 2526, 'hoere': 2407, 'hoert': 2527, 'hofft': 0, 'holt': 2528, 'hore': 2407, 'hort': 2527, 'hätte':
2529, 'hätten': 2530, 'i': 2531, 'ich': 2666, 'idee': 366, 'ihm': 2669, 'ihn': 704, 'ihnen': 2670, 'ihr': 2671,
'ihre': 2188, 'ihrer': 2675, 'im': 2676, 'immer': 2681, 'in': 2685, 'info': 1911, 'informierte': 2686, 'ins': 1919,
'inspiziert': 460, 'interviewt': 460, 'interviewte': 2687, 'intro': 2694, 'introduced': 2696, 'intros': 2697, 'is':
2698, 'ist': 2711, 'ja': 2139, 'jassen': 460, 'jetzt': 2712, 'joggen': 1276, 'joggingrunde': 460, 'kaffee': 2713,
'kalendereintrag': 59, 'kam': 2718, 'kamen': 2719, 'kann': 2720, 'karte': 1961, 'kartenabend': 460, 'kartons': 2721,
'kein': 2728, 'keine': 2736, 'keinen': 2737, 'keiner': 2743, 'keinerlei': 478, 'kennen': 2744, 'kennengelernt': 460,
'kickoff': 2093, 'kino': 460, 'kisten': 2721, 'klappt': 1571, 'klappte': 1571, 'kleider': 2434, 'kleidung': 2434,
'klettern': 460, 'knapp': 2745, 'koennen': 2746, 'koennte': 2747, 'koennten': 2749, 'komme': 2751, 'kommen': 2029,
'kommt': 2753, 'komplett': 2439, 'kondoliert': 460, 'konferiert': 460, 'konnen': 2746, 'konnte': 2747, 'konnten':
2749, 'kontakt': 2768, 'konzert': 2307, 'krieg': 2082, 'kriege': 2082, 'kriegen': 2085, 'kriegt': 2086, 'kuchen':
2434, 'kuemmern': 1328, 'kuemmert': 1328, 'kummern': 1328, 'kummert': 1328, 'kunnt': 460, 'kurzfristig': 2469,
'könnte': 2747, 'könnten': 2749, 'lag': 2771, 'lange': 2323, 'lasse': 2772, 'laufrunde': 460, 'laut': 2773, 'lead':
2776, 'lebensmittel': 2434, 'lebenszeichen': 1911, 'legt': 1333, 'legte': 1333, 'leider': 2778, 'lesung': 2307,
'lief': 2779, 'liegt': 2781, 'liess': 2772, 'liest': 2527, 'ließ': 2772, 'lunch': 2158, 'mache': 2783, 'macht': 2783,
'mahnt': 1204, 'mail': 2788, 'mailbox': 8, 'mailt': 1344, 'mailte': 2789, 'mal': 2792, 'man': 2796, 'medien': 2089,
'meeting': 2158, 'mega': 452, 'mein': 2798, 'meine': 2799, 'meinerseits': 2801, 'meint': 0, 'meinte': 0, 'meld': 2589,
'melde': 2589, 'meldet': 2803, 'meldete': 1349, 'meldung': 1911, 'memo': 4, 'mentorats': 2804, 'mentoring': 2810,
'mentoringstunde': 2811, 'merci': 2812, 'merke': 4, 'merken': 4, 'messaged': 2160, 'mich': 2821, 'mir': 2828, 'mit':
2845, 'miteinander': 2846, 'mobel': 2721, 'mochte': 2851, 'moebel': 2721, 'moechte': 2854, 'moved': 2856, 'muass':
2857, 'mues': 2857, 'muess': 2858, 'muessen': 2871, 'muesst': 2876, 'muesste': 2883, 'muessten': 2885, 'munkelt':
2527, 'musiziert': 460, 'muss': 2898, 'mussen': 2904, 'musst': 2876, 'musste': 2910, 'mussten': 2912, 'mut': 2914,
'möchte': 2851, 'müss': 2858, 'müsste': 2917, 'müssten': 2919, 'nach': 2921, 'nachdem': 0, 'nachgedacht': 2922,
'nachgefasst': 460, 'nachgefragt': 1962, 'nachgehakt': 2923, 'nachgeholt': 2712, 'nachricht': 2924, 'nachste': 2926,
'nachster': 2928, 'naechste': 2930, 'naechster': 2932, 'naemlich': 0, 'nahm': 2521, 'name': 2934, 'namenstag': 2935,
'namlich': 0, 'natuerlich': 452, 'naturlich': 452, 'ned': 2937, 'need': 2517, 'nehm': 2152, 'nehme': 2152, 'net':
2938, 'neuer': 2939, 'never': 2940, 'next': 2942, 'nich': 2943, 'nicht': 2949, 'nichts': 2954, 'nie': 2955, 'niemand':
2956, 'niemanden': 2958, 'nimmt': 2521, 'nit': 2943, 'nix': 2959, 'no': 2960, 'noch': 2966, 'nod': 2967, 'noed': 2967,
'noshow': 8, 'note': 2969, 'notiz': 2973, 'null': 478, 'nur': 2979, 'ob': 2981, 'obwohl': 0, 'offen': 2141,
'offenbar': 0, 'offene': 2982, 'offener': 2983, 'offensichtlich': 0, 'ohne': 2985, 'oper': 460, 'owe': 446, 'owes':
1414, 'padel': 460, 'paket': 1961, 'pakete': 2434, 'party': 2307, 'pass': 2625, 'passe': 2625, 'pendenz': 1913,
'pendenzen': 4, 'philosophiert': 460, 'ping': 2986, 'pinged': 2160, 'pitch': 2989, 'pitchtraining': 2990, 'pladiert':
1415, 'pladierte': 1415, 'plaediert': 1416, 'plaedierte': 1416, 'planned': 1969, 'platzte': 8, 'plauderei': 460,
'plauderte': 460, 'plausch': 460, 'plauscht': 460, 'pocht': 1166, 'poker': 460, 'post': 2991, 'postkarte': 1961,
'postponed': 2031, 'premiere': 2307, 'pro': 2992, 'probehoeren': 2993, 'probehoren': 2994, 'probevortrag': 2995,
'probier': 2998, 'probiere': 2998, 'probiers': 2998, 'promised': 446, 'props': 2999, 'pushed': 2856, 'quatschte': 460,
'radtour': 460, 'raet': 1422, 'rat': 1422, 'raten': 1422, 'ratsch': 460, 'reagiert': 1571, 'recommended': 389,
'recommends': 389, 'rede': 2095, 'reden': 1627, 'redete': 1171, 'referenz': 3002, 'referred': 1930, 'remind': 3003,
'reminder': 4, 'rescheduled': 3004, 'reviewed': 3005, 'rief': 3007, 'riet': 1422, 'rieten': 1422, 'ruckruf': 3008,
'rueckruf': 3008, 'ruehrt': 1347, 'ruehrte': 1347, 'ruft': 3010, 'ruhrt': 1347, 'ruhrte': 1347, 'rumgehangen': 460,
'rät': 1422, 'sagt': 3012, 'sagte': 3013, 'said': 3014, 'samma': 2626, 'samt': 3015, 'san': 3016, 'sass': 3018,
'sassen': 3019, 'sauna': 460, 'sausen': 767, 'save': 3021, 'says': 3014, 'saß': 3018, 'saßen': 3019, 'schach': 460,
'schaute': 3022, 'schauten': 2432, 'scheduled': 1969, 'scheinbar': 0, 'schicht': 2235, 'schieben': 2420, 'schiebt':
3023, 'schlaegt': 1444, 'schlagt': 1444, 'schlug': 1444, 'schlägt': 1444, 'schneite': 2432, 'schon': 3028, 'schreibt':
3029, 'schrieb': 2789, 'schuld': 2627, 'schulde': 2627, 'schulden': 3030, 'schuldet': 1453, 'schwaetzchen': 460,
'schwatz': 460, 'schwatzchen': 460, 'seh': 3031, 'sehe': 3031, 'sehen': 3034, 'sein': 2188, 'seine': 2188, 'seiner':
2675, 'seit': 3035, 'sendepause': 2388, 'setz': 1664, 'setze': 1664, 'setzen': 1664, 'setzte': 2432, 'setzten': 2432,
'she': 2519, 'shifted': 2031, 'shoutout': 2999, 'sie': 3036, 'sieht': 2527, 'simse': 2986, 'since': 3037, 'sind':
3047, 'sitzen': 768, 'sitzung': 2093, 'skifahren': 460, 'skitour': 460, 'skypen': 1627, 'sms': 3048, 'sobald': 0,
'solange': 0, 'soll': 3050, 'sollen': 3052, 'sollte': 3056, 'sollten': 3057, 'sozialeinsatz': 453, 'sparring': 3058,
'sparrings': 2804, 'spazieren': 3059, 'spaziergang': 460, 'spenden': 2434, 'spendenaktion': 453, 'spontan': 2469,
'sprach': 1171, 'sprachen': 460, 'sprachnachricht': 1961, 'sprech': 2095, 'spreche': 2095, 'sprechen': 3060,
'spritzer': 460, 'squash': 460, 'stand': 1464, 'standen': 1464, 'startet': 1968, 'statt': 2174, 'stattdessen': 2174,
'stehen': 3061, 'steht': 3062, 'stiess': 2432, 'stiessen': 2432, 'stieß': 2432, 'stießen': 2432, 'stood': 3063,
'storniert': 8, 'suppe': 2434, 'taet': 3064, 'tafel': 882, 'tarock': 460, 'tat': 3064, 'tauchte': 3066, 'taufe': 2307,
'tauschte': 3067, 'tauschten': 460, 'tausend': 2523, 'teilgenommen': 3068, 'teilnehmende': 460, 'telefonierd': 460,
'telefoniere': 2095, 'telefonieren': 1627, 'telefoniert': 3069, 'telefonierte': 460, 'telefonierten': 460, 'tennis':
460, 'termin': 2158, 'terminiert': 59, 'terminvorschlag': 59, 'text': 2986, 'texted': 2160, 'textet': 1344, 'thanks':
3070, 'theater': 460, 'they': 2519, 'thinks': 1428, 'thx': 2098, 'to': 3072, 'todo': 3071, 'todos': 1913, 'told':
3075, 'total': 2439, 'traeumte': 366, 'traf': 460, 'trafen': 460, 'tratscht': 460, 'traumte': 366, 'treff': 3076,
'treffe': 3077, 'treffen': 3079, 'trifft': 3080, 'troffe': 460, 'troffn': 460, 'trost': 2914, 'tät': 3064, 'uban':
3083, 'uber': 3084, 'uberleg': 3086, 'uberlege': 3087, 'ubern': 3083, 'ueban': 3083, 'ueber': 3084, 'ueberleg': 3086,
'ueberlege': 3087, 'uebern': 3083, 'umgebucht': 2420, 'umgelegt': 2420, 'umsonst': 3088, 'umzugskisten': 2721, 'und':
3089, 'unentgeltlich': 453, 'unerreichbar': 8, 'uns': 3090, 'unsicher': 3091, 'unter': 3093, 'unterhalten': 460,
'unterhielt': 3067, 'unterhielten': 460, 'unterrichtet': 460, 'unterschrieben': 460, 'unterzeichnet': 460, 'v': 3101,
'verabredet': 59, 'verabschiedet': 460, 'verabschiedung': 460, 'verbaselt': 8, 'verbummelt': 8, 'vereinbart': 3102,
'vergebens': 3103, 'vergeblich': 3104, 'vergessen': 3108, 'verhandelt': 460, 'verkostet': 460, 'verlangt': 1219,
'verlegt': 2003, 'vermisse': 366, 'vernissage': 2307, 'verpasst': 8, 'verpasster': 3109, 'verpennt': 8, 'verplant': 8,
'versaeumt': 8, 'versaumt': 8, 'verschieben': 3110, 'verschiebt': 3111, 'verschlafen': 8, 'verschobe': 3112,
'verschoben': 2003, 'verschwitzt': 8, 'versoehnt': 460, 'versohnt': 460, 'versprach': 3114, 'versprech': 2647,
'verspreche': 2647, 'verspricht': 1494, 'versuch': 2998, 'versuche': 2998, 'versuchs': 2998, 'versucht': 3115,
'vertagt': 2003, 'vertroestet': 8, 'vertrostet': 8, 'vielen': 2523, 'vielleicht': 3116, 'voellig': 2439, 'voll': 452,
'vollig': 2439, 'volunteered': 3117, 'volunteering': 3117, 'vom': 3121, 'von': 3152, 'vor': 3154, 'vorbeigekommen':
460, 'vorbeigeschaut': 460, 'vorgemerkt': 59, 'vorgestellt': 460, 'vorgezogen': 2420, 'vortrag': 2307, 'vorverlegt':
2420, 'waehrend': 3155, 'waer': 3160, 'waere': 3165, 'waeren': 3166, 'wahrend': 3155, 'waiting': 3167, 'wanderung':
460, 'war': 3186, 'ware': 3188, 'waren': 3195, 'warn': 1548, 'warnt': 1551, 'warnte': 1551, 'wart': 3197, 'warte':
2662, 'warten': 3200, 'wartet': 1552, 'was': 3201, 'weder': 3204, 'weil': 0, 'weiss': 3205, 'weiß': 3205, 'welche': 0,
'welcher': 0, 'wenn': 3208, 'wer': 3209, 'werd': 3210, 'werde': 3212, 'werden': 3214, 'whatsapp': 3048, 'wie': 3216,
'wieder': 2469, 'wiedergesehen': 460, 'wiedersehen': 460, 'wiedervorlage': 4, 'will': 3221, 'wir': 3239, 'wird': 3243,
'wirds': 3244, 'with': 3245, 'wo': 3246, 'woan': 1568, 'wohnt': 1968, 'wollen': 3247, 'wollt': 3249, 'wollte': 3250,
'wollten': 3251, 'workshop': 3254, 'worn': 1568, 'wort': 2274, 'wrote': 2160, 'wuenschen': 1582, 'wuenscht': 1584,
'wuerd': 3064, 'wuerde': 3255, 'wunschen': 1582, 'wunscht': 1586, 'wurd': 3064, 'wurde': 3257, 'wurden': 3258,
'wurds': 3244, 'wv': 4, 'wär': 3260, 'wäre': 3188, 'wären': 3166, 'würde': 3255, 'yoga': 460, 'you': 3261, 'zoomen':
1627, 'zu': 3263, 'zufaellig': 3264, 'zufallig': 3264, 'zuruckgerufen': 460, 'zuruckzurufen': 1131, 'zurueckgerufen':
460, 'zurueckzurufen': 1131, 'zusage': 312, 'zusammen': 3265, 'zusammengehockt': 460, 'zusammengekommen': 460,
'zusammengesessen': 460, 'zusammengesetzt': 460, 'zusammengestanden': 460, 'zusammengetroffen': 460, 'zuspruch':
2914}]


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
{'hause': 6}, {'daheim': 6, 'fern': 6, 'zu': 35, 'zuhause': 6}, {'...': 36, 'daheim': 6, 'fern': 6, 'zu': 35,
'zuhause': 6}, {'an': 0, 'v': 0, 'von': 0}, {'bei': 0, 'm': 0, 'mit': 0, 'von': 0, 'w': 0}, {'': (6, 'ahead')},
{'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6, 'ohne': 9}, {'an': 0, 'von': 0}, {'noch': 2}, {'um': 8},
{'sich': 44}, {'an': 0, 'v': 0, 'vom': 0, 'von': 0}, {'mail': 46}, {'nicht': 6}, {'fehlte': 9, 'fehlten': 9, 'ging':
44}, {'': (5, 'due'), 'am': 11}, {'entschuldigt': 6, 'unentschuldigt': 6}, {'': (4, 'absent_after'), 'entschuldigt':
6, 'un': 51, 'unentschuldigt': 6}, {'': (3, 'absent_before'), 'entschuldigt': 6, 'un': 51, 'unentschuldigt': 6},
{'zu': 8, 'zum': 8, 'zur': 8}, {'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6}, {'': (4, 'absent_after'),
'haben': 9, 'hat': 9}, {'': (0, 'with'), 'vom': 14}, {'von': 0}, {'es': 44, 'um': 8}, {'mit': 0}, {'bei': 0, 'mit':
0}, {'es': 44}, {'an': 8, 'von': 8}, {'lassen': 6}, {'entschuldigen': 64, 'vertreten': 64}, {'...': 65,
'entschuldigen': 64, 'vertreten': 64}, {'sich': 66}, {'aber': 6, 'doch': 6, 'jedoch': 6, 'leider': 6}, {'aber': 6,
'dann': 68, 'doch': 6, 'jedoch': 6, 'leider': 6}, {'': (4, 'absent_after'), 'aber': 6, 'blieb': 69, 'doch': 6,
'haben': 69, 'hat': 69, 'hatte': 69, 'is': 69, 'ist': 69, 'jedoch': 6, 'kam': 69, 'kamen': 69, 'konnte': 69,
'konnten': 69, 'lag': 69, 'leider': 6, 'musste': 69, 'mussten': 69, 'schaffte': 69, 'sind': 69, 'steckte': 69, 'war':
69, 'waren': 69}, {'<should>': 70, 'aber': 6, 'blieb': 69, 'doch': 6, 'haben': 69, 'hat': 69, 'hatte': 69, 'is': 69,
'ist': 69, 'jedoch': 6, 'kam': 69, 'kamen': 69, 'konnte': 69, 'konnten': 69, 'lag': 69, 'leider': 6, 'musste': 69,
'mussten': 69, 'schaffte': 69, 'sind': 69, 'steckte': 69, 'war': 69, 'waren': 69, 'wollen': 70}, {'aber': 6, 'blieb':
69, 'doch': 6, 'haben': 69, 'hat': 69, 'hatte': 69, 'is': 69, 'ist': 69, 'jedoch': 6, 'kam': 69, 'kamen': 69,
'konnte': 69, 'konnten': 69, 'lag': 69, 'leider': 6, 'musste': 69, 'mussten': 69, 'schaffte': 69, 'sind': 69,
'steckte': 69, 'war': 69, 'waren': 69}, {'<should>': 72, 'aber': 6, 'blieb': 69, 'doch': 6, 'haben': 69, 'hat': 69,
'hatte': 69, 'is': 69, 'ist': 69, 'jedoch': 6, 'kam': 69, 'kamen': 69, 'konnte': 69, 'konnten': 69, 'lag': 69,
'leider': 6, 'musste': 69, 'mussten': 69, 'schaffte': 69, 'sind': 69, 'steckte': 69, 'war': 69, 'waren': 69, 'wollen':
72}, {'gewesen': 73, 'sein': 73}, {'<comeinf>': 71, 'dabei': 74, 'gekommen': 73}, {'<comeinf>': 6}, {'...': 75,
'<comeinf>': 71, 'auch': 76, 'dabei': 74, 'gekommen': 73}, {'<should>': 6, 'wollen': 6}, {'<comeinf>': 78}, {'...':
79, '<comeinf>': 78}, {'zuruckgerufen': 2, 'zurueckgerufen': 2}, {'geschafft': 6}, {'nicht': 82}, {'zeit': 6},
{'gemeldet': 2}, {'...': 65, 'aber': 85, 'entschuldigen': 64, 'vertreten': 64}, {'zurueckgerufen': 2},
{'zuruckgerufen': 2}, {'abgesagt': 6, 'dann': 81, 'es': 83, 'gefehlt': 6, 'keine': 84, 'mich': 81, 'sich': 86,
'spaeter': 87, 'spater': 88, 'zuruckgerufen': 2, 'zurueckgerufen': 2}, {'...': 75, '<comeinf>': 71, 'abgesagt': 6,
'auch': 76, 'dabei': 74, 'gekommen': 73, 'keine': 84}, {'im': 6}, {'im': 6, 'noch': 91}, {'s': 8}, {'von': 14},
{'anlauf': 2}, {'': (2, 'at'), 'beisein': 58, 'buero': 94, 'buro': 94, 'cafe': 14, 'café': 14, 'dienstreise': 6,
'ferien': 6, 'haus': 14, 'hause': 14, 'hotel': 14, 'karenz': 6, 'krankenstand': 6, 'laufe': 11, 'restaurant': 14,
'urlaub': 9, 'zweiten': 95}, {'': (2, 'at'), 'begleitung': 58, 'dem': 14, 'den': 14, 'der': 14, 'die': 14,
'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'sachen': 8, 'urlaub': 6}, {'aufgetaucht': 6, 'auftaucht': 6,
'erschienen': 6, 'gekommen': 6, 'kommen': 6, 'kumma': 6}, {'<not>': 98}, {'<not>': 98, 'aber': 99}, {'dienstreise': 6,
'ferien': 6, 'karenz': 6, 'urlaub': 6}, {'geblieben': 6}, {'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'krankenstand':
6, 'urlaub': 6}, {'krank': 6, 'verhindert': 6}, {'aufgetaucht': 6, 'erschienen': 6, 'gekommen': 6}, {'krankenstand':
6}, {'im': 106}, {'<not>': 98, 'aber': 99, 'auf': 101, 'daheim': 102, 'entschuldigt': 6, 'im': 103, 'in': 101,
'krank': 6, 'leider': 104, 'nicht': 105, 'noch': 107, 'verhindert': 6}, {'bei': 0, 'm': 0, 'mit': 0, 'w': 0}, {'net':
6, 'nicht': 6}, {'aber': 110, 'dann': 110, 'doch': 110, 'jedoch': 110, 'leider': 110, 'net': 6, 'nicht': 6}, {'sein':
6}, {'dabei': 112, 'kommen': 6}, {'nicht': 113}, {'doch': 114, 'leider': 114, 'n': 48, 'net': 6, 'nicht': 6}, {'': (3,
'absent_before'), 'gemeldet': 6}, {'entschuldigen': 6, 'vertreten': 6}, {'sich': 117}, {'im': 6, 'mit': 6}, {'krank':
6, 'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6, 'ohne': 9, 'verhindert': 6}, {'gruesse': 63, 'grusse': 63},
{'': (4, 'absent_after'), 'lassen': 6}, {'...': 65, 'entschuldigen': 122, 'vertreten': 122}, {'sich': 123},
{'nachricht': 42}, {'start': 0, 'tisch': 0}, {'partie': 0}, {'der': 127}, {'': (0, 'with'), 'am': 126, 'dabei': 0,
'von': 128}, {'absagen': 6, 'passen': 6}, {'start': 6}, {'raum': 6}, {'dabei': 6}, {'': (3, 'absent_before'), 'dabei':
6}, {'': (3, 'absent_before'), 'am': 131, 'anwesend': 6, 'aufgetaucht': 6, 'da': 6, 'dabei': 6, 'erschienen': 6,
'gekommen': 6, 'geschafft': 6, 'im': 132, 'mehr': 133, 'mit': 134}, {'show': 6}, {'vor': 11}, {'': (3,
'absent_before'), 'den': 9, 'die': 9}, {'zuruck': 2, 'zurueck': 2}, {'zurueck': 2}, {'zuruck': 2}, {'dann': 139,
'spaeter': 140, 'spater': 141, 'zuruck': 2, 'zurueck': 2}, {'an': 0, 'bei': 0, 'von': 0}, {'es': 48}, {'gruesse': 63},
{'grusse': 63}, {'gekommen': 6}, {'<not>': 98, 'aber': 99, 'nicht': 147}, {'an': 0, 'mit': 0, 'von': 0}, {'<comeinf>':
73, 'dabei': 74, 'gekommen': 73}, {'...': 150, '<comeinf>': 73, 'auch': 76, 'dabei': 74, 'gekommen': 73}, {'erreicht':
2, 'erwischt': 2, 'gesprochen': 2, 'telefoniert': 2}, {'doch': 152, 'erreicht': 2, 'erwischt': 2, 'gesprochen': 2,
'telefoniert': 2}, {'': (5, 'due'), 'am': 11, 'bis': 11}, {'stau': 6}, {'im': 155}, {'im': 155, 'noch': 156}, {'': (3,
'absent_before'), 'dessen': 2, 'mit': 9, 'von': 8}, {'im': 6, 'in': 6}, {'im': 6, 'in': 6, 'noch': 159}, {'auf': 6},
{'nicht': 161}, {'haben': 0, 'hat': 0}, {'m': 0, 'mit': 0, 'v': 0, 'von': 0, 'w': 0}, {'m': 0, 'mit': 0, 'von': 0,
'w': 0}, {'bei': 0, 'm': 0, 'mit': 0}, {'': (1, 'about'), 'ist': 8, 'war': 8}, {'gelaufen': 0}, {'weg': 168}, {'': (1,
'about'), 'den': 169}, {'': (2, 'at'), 'uhr': 14}, {'0': 14, 'acht': 14, 'drei': 14, 'eins': 14, 'elf': 14, 'fuenf':
14, 'funf': 14, 'neun': 14, 'sechs': 14, 'sieben': 14, 'vier': 14, 'zehn': 14, 'zwei': 14, 'zwoelf': 14, 'zwolf': 14},
{'': (1, 'about'), '0': 171, 'acht': 14, 'drei': 14, 'eins': 14, 'elf': 14, 'fuenf': 14, 'funf': 14, 'halb': 172,
'neun': 14, 'sechs': 14, 'sieben': 14, 'vier': 14, 'viertel': 172, 'zehn': 14, 'zwei': 14, 'zwoelf': 14, 'zwolf': 14},
{'': (2, 'at'), 'wegen': 8}, {'': (5, 'due'), 'dem': 14, 'der': 14}, {'an': 0, 'm': 0, 'mit': 0, 'v': 0, 'von': 0},
{'ist': 111, 'kam': 111, 'kamen': 111, 'konnte': 111, 'konnten': 111, 'sind': 111}, {'<comeinf>': 6, 'eingeladen':
177}, {'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'reisen': 6, 'urlaub': 6}, {'weg': 6}, {'verhindert': 6},
{'reisen': 6}, {'auf': 182, 'auswaerts': 6, 'auswarts': 6, 'dienstlich': 181, 'erkrankt': 6, 'krank': 6,
'unabkoemmlich': 6, 'unabkommlich': 6, 'unpaesslich': 6, 'unpasslich': 6, 'verhindert': 6, 'verreist': 6}, {'da': 6},
{'': (4, 'absent_after'), 'dabei': 6}, {'am': 131, 'anwesend': 6, 'da': 6, 'dabei': 6, 'im': 132, 'mehr': 133, 'mit':
185}, {'...': 150, '<comeinf>': 73, 'auch': 178, 'auf': 179, 'auswaerts': 6, 'auswarts': 6, 'bei': 0, 'bereits': 180,
'dabei': 74, 'dienstlich': 181, 'eingeladen': 177, 'entschuldigt': 6, 'erkrankt': 6, 'gekommen': 73, 'ich': 1, 'im':
101, 'in': 101, 'krank': 6, 'leider': 183, 'ned': 184, 'net': 184, 'nicht': 186, 'nod': 184, 'noed': 184, 'schon':
180, 'unabkoemmlich': 6, 'unabkommlich': 6, 'unpaesslich': 6, 'unpasslich': 6, 'verhindert': 6, 'verreist': 6},
{'auf': 182, 'auswaerts': 6, 'auswarts': 6, 'dienstlich': 181, 'erkrankt': 6, 'unabkoemmlich': 6, 'unabkommlich': 6,
'unpaesslich': 6, 'unpasslich': 6, 'verreist': 6}, {'...': 150, '<comeinf>': 73, 'auch': 178, 'auf': 182, 'auswaerts':
6, 'auswarts': 6, 'bei': 0, 'dabei': 74, 'dienstlich': 181, 'eingeladen': 177, 'erkrankt': 6, 'gekommen': 73,
'leider': 188, 'nicht': 186, 'unabkoemmlich': 6, 'unabkommlich': 6, 'unpaesslich': 6, 'unpasslich': 6, 'verreist': 6,
'wir': 1}, {'neues': 18}, {'es': 8}, {'geht': 191}, {'kommen': 6, 'mit': 6}, {'...': 150, '<comeinf>': 73, 'auch': 76,
'dabei': 74, 'gekommen': 73, 'nicht': 193}, {'besuch': 1, 'gast': 1}, {'': (2, 'at'), 'thema': 8}, {'abendessen': 1,
'abends': 4, 'aber': 7, 'about': 8, 'absent': 6, 'abw': 9, 'abwesend': 9, 'alle': 10, 'allerspaetestens': 11,
'allerspatestens': 11, 'am': 13, 'an': 15, 'angerufen': 0, 'anruf': 16, 'ans': 14, 'anstatt': 17, 'anstelle': 18,
'antwort': 19, 'anw': 0, 'anwesend': 20, 'apero': 1, 'apéro': 1, 'at': 14, 'auch': 23, 'auf': 24, 'aufm': 14, 'aufn':
14, 'aus': 14, 'ausser': 9, 'ausserdem': 25, 'außer': 9, 'außerdem': 25, 'begegnet': 0, 'bei': 28, 'beim': 30,
'bespr': 31, 'besuch': 32, 'besucht': 0, 'besuchte': 0, 'betr': 8, 'betreff': 8, 'betreffend': 8, 'betreffs': 8,
'bezueglich': 8, 'bezuglich': 8, 'bin': 33, 'binnen': 11, 'bis': 34, 'blieb': 37, 'blieben': 37, 'brief': 38, 'by':
11, 'bzgl': 8, 'call': 39, 'da': 40, 'dabei': 0, 'dae': 40, 'dafuer': 2, 'dafur': 2, 'dann': 12, 'darauffolgenden':
40, 'deadline': 11, 'dennoch': 2, 'diese': 40, 'diesem': 40, 'diesen': 40, 'dieser': 40, 'dieses': 40, 'diesmal': 41,
'dm': 42, 'doch': 43, 'dreht': 45, 'dä': 40, 'e': 47, 'email': 46, 'entschuldigt': 9, 'erreicht': 0, 'erschien': 48,
'erzaehlt': 18, 'erzahlt': 18, 'es': 49, 'essen': 1, 'faellig': 50, 'fallig': 50, 'fehlt': 52, 'fehlte': 53,
'fehlten': 53, 'folgenden': 40, 'fr': 0, 'frage': 54, 'fragen': 54, 'frau': 0, 'frist': 11, 'fruehstueck': 1,
'fruhstuck': 1, 'gar': 55, 'gedanken': 54, 'gefehlt': 56, 'gegenuber': 57, 'gegenueber': 57, 'gehoert': 58, 'gehort':
58, 'geht': 59, 'gemeinsam': 60, 'gesprach': 61, 'gespraech': 61, 'gesprochen': 18, 'getroffen': 0, 'ging': 62,
'gings': 44, 'grillen': 1, 'gruesse': 63, 'gruss': 63, 'grusse': 63, 'haben': 67, 'haett': 77, 'haette': 77,
'haetten': 77, 'haettn': 80, 'hat': 89, 'hats': 83, 'hatt': 77, 'hatte': 90, 'hatten': 77, 'hattn': 80, 'herr': 0,
'herrn': 0, 'hing': 92, 'hinsichtlich': 8, 'hinterm': 14, 'hr': 0, 'hätte': 77, 'hätten': 77, 'i': 93, 'im': 96, 'in':
97, 'info': 54, 'infos': 54, 'inm': 14, 'innerhalb': 11, 'ins': 14, 'intro': 54, 'is': 100, 'ist': 108, 'jedoch': 55,
'kaffe': 1, 'kaffee': 109, 'kam': 111, 'kamen': 111, 'kann': 48, 'keine': 84, 'kennt': 8, 'kommende': 40, 'kommendem':
40, 'kommenden': 40, 'kommender': 40, 'kommendes': 40, 'kommt': 48, 'konnte': 115, 'konnten': 48, 'kontakt': 54,
'krank': 116, 'krankgemeldet': 6, 'kuenftig': 40, 'kunftig': 40, 'kurz': 1, 'laengstens': 11, 'laesst': 118, 'lag':
119, 'langstens': 11, 'lasst': 118, 'leider': 120, 'letztlich': 12, 'lg': 63, 'liebe': 121, 'liess': 124, 'liessen':
124, 'ließ': 124, 'linkedin': 125, 'lunch': 31, 'lässt': 118, 'm': 0, 'mail': 46, 'mails': 38, 'meeting': 31,
'meinung': 54, 'mi': 0, 'mim': 0, 'minus': 9, 'mit': 129, 'mitm': 0, 'mitn': 0, 'mittagessen': 1, 'musste': 130, 'na':
40, 'nach': 14, 'nachgeholt': 2, 'nachricht': 46, 'nachst': 40, 'nachste': 40, 'nachsten': 40, 'nachster': 40,
'nachstes': 40, 'nae': 40, 'naechst': 40, 'naechste': 40, 'naechsten': 40, 'naechster': 40, 'naechstes': 40, 'nahe':
14, 'neben': 14, 'ned': 6, 'net': 6, 'neues': 58, 'news': 54, 'next': 40, 'nicht': 135, 'no': 136, 'noch': 137, 'nod':
6, 'noed': 6, 'ohne': 138, 'party': 1, 'per': 11, 'post': 19, 'postkarte': 42, 're': 8, 'redete': 60, 'regarding': 8,
'rief': 142, 'ruckmeldung': 19, 'ruckruf': 143, 'rueckmeldung': 19, 'rueckruf': 143, 'rund': 44, 'san': 100, 'sans':
9, 'sass': 60, 'saß': 60, 'schaffte': 144, 'schliesslich': 2, 'schoene': 145, 'schone': 146, 'schwaenzte': 6,
'schwanzte': 6, 'seitens': 8, 'sind': 148, 'slack': 149, 'sms': 38, 'sollte': 151, 'sollten': 151, 'spaeter': 153,
'spaetestens': 154, 'spater': 153, 'spatestens': 154, 'sprach': 60, 'sprachnachricht': 38, 'stand': 157, 'statt': 158,
'stattdessen': 2, 'steckte': 160, 'sucht': 8, 'tauchte': 162, 'teilgenommen': 163, 'teilnehmende': 0, 'teilnehmer': 0,
'tel': 164, 'telefonat': 165, 'termin': 166, 'thema': 167, 'this': 40, 'till': 11, 'tn': 0, 'traf': 0, 'trafen': 0,
'treff': 0, 'treffe': 0, 'treffen': 31, 'trotzdem': 2, 'uber': 170, 'uberm': 8, 'ubers': 8, 'ueber': 170, 'ueberm': 8,
'uebers': 8, 'um': 173, 'unentschuldigt': 6, 'unterm': 14, 'until': 11, 'update': 54, 'updates': 54, 'verhindert': 9,
'via': 14, 'vk': 31, 'von': 174, 'vor': 175, 'vorbei': 1, 'vorbeigeschaut': 1, 'vorm': 11, 'w': 0, 'waer': 151,
'waere': 151, 'waeren': 151, 'wapp': 176, 'war': 187, 'ware': 151, 'waren': 189, 'was': 190, 'weder': 9, 'wegen': 8,
'whatsapp': 176, 'wie': 192, 'with': 0, 'without': 9, 'wollt': 151, 'wollte': 194, 'wollten': 151, 'wsap': 176, 'wär':
151, 'wäre': 151, 'wären': 151, 'zu': 195, 'zugeschaltet': 0, 'zum': 196, 'zur': 14, 'zusammen': 60}]


KINDS = [{'': (7, 'event')}, {'der': 0}, {'': (4, 'meal')}, {'': (8, 'meeting')}, {'': (2, 'call')}, {'': (6,
'email')}, {'': (5, 'message')}, {'fixe': 3}, {'': (3, 'coffee')}, {'ort': 3}, {'vor': 9}, {'mit': 3}, {'1': 3}, {'1':
3, 'on': 12}, {'besucht': 3}, {'...': 14, 'besucht': 3}, {'gekocht': 2}, {'essen': 2}, {'work': 0}, {'apparat': 4,
'fon': 4, 'handy': 4, 'hoerer': 4, 'horer': 4, 'ohr': 4, 'rohr': 4, 'tel': 4, 'telefon': 4}, {'gebruetet': 3,
'gebrutet': 3, 'gehockt': 3, 'gesessen': 3}, {'$$': 6}, {'los': 21, 'raus': 21, 'rausgegangen': 21, 'unterwegs': 21,
'weg': 21}, {'apparat': 4, 'hoerer': 4, 'horer': 4, 'ohr': 4, 'rohr': 4}, {'strippe': 4}, {'...': 20, 'N': 22, 'den':
23, 'der': 24, 'die': 24}, {'': (2, 'call'), 'um': 4, 'wegen': 4}, {'apparat': 4, 'hoerer': 4, 'horer': 4, 'ohr': 4,
'rohr': 4, 'tel': 4, 'telefon': 4}, {'mail': 5}, {'e': 28, 'email': 5, 'mail': 5}, {'einer': 29}, {'in': 30, 'per':
29, 'via': 29}, {'': (5, 'message'), 'in': 30, 'mir': 31, 'per': 29, 'sich': 31, 'uns': 31, 'via': 29}, {'schokolade':
8}, {'cappuccino': 8, 'espresso': 8, 'heisse': 33, 'kaffeetscherl': 8, 'latte': 8, 'melange': 8, 'mokka': 8, 'tee': 8,
'verlaengerten': 8, 'verlangerten': 8}, {'...': 34, 'cappuccino': 8, 'espresso': 8, 'heisse': 33, 'kaffeetscherl': 8,
'latte': 8, 'melange': 8, 'mokka': 8, 'tee': 8, 'verlaengerten': 8, 'verlangerten': 8}, {'-schau': 0}, {'...': 34,
'aethiopier': 2, 'athiopier': 2, 'cappuccino': 8, 'espresso': 8, 'grieche': 2, 'griechen': 2, 'heisse': 33, 'inder':
2, 'iraner': 2, 'italiener': 2, 'kaffeetscherl': 8, 'koreaner': 2, 'kroaten': 2, 'latte': 8, 'libanesen': 2,
'melange': 8, 'mokka': 8, 'portugiesen': 2, 'tee': 8, 'thai': 2, 'verlaengerten': 8, 'verlangerten': 8, 'vietnamesen':
2}, {'a': 35, 'der': 36, 'ein': 35, 'eine': 35, 'einen': 37, 'einer': 36, 'n': 35, 'ne': 35, 'nen': 35, 'tee': 8,
'zwei': 35}, {'': (8, 'meeting'), 'abgenommen': 3, 'angeschaut': 3, 'angesehen': 3, 'begutachtet': 3, 'besichtigt': 3,
'besucht': 3}, {'kaffee': 8, 'kakao': 8, 'tee': 8}, {'tisch': 3}, {'atelier': 3, 'buero': 3, 'buro': 3, 'flieger': 3,
'geschaeft': 3, 'geschaft': 3, 'kanzlei': 3, 'labor': 3, 'laden': 3, 'lager': 3, 'praxis': 3, 'salon': 3, 'studio': 3,
'werkstatt': 3, 'zug': 3}, {'atelier': 3, 'buero': 3, 'buro': 3, 'geschaeft': 3, 'geschaft': 3, 'kanzlei': 3, 'labor':
3, 'laden': 3, 'lager': 3, 'praxis': 3, 'salon': 3, 'studio': 3, 'werkstatt': 3}, {'am': 41, 'gesessen': 3,
'gestanden': 3, 'im': 42, 'in': 43, 'ins': 43}, {'atelier': 3, 'baustelle': 3, 'betrieb': 3, 'buero': 3, 'buro': 3,
'geschaeft': 3, 'geschaft': 3, 'hof': 3, 'kanzlei': 3, 'laden': 3, 'lager': 3, 'praxis': 3, 'studio': 3, 'werk': 3,
'werkstatt': 3}, {'dem': 45, 'der': 45}, {'gewesen': 3, 'gsi': 3, 'gwesen': 3}, {'...': 47, 'der': 45}, {'am': 45,
'auf': 46, 'aufm': 45, 'gewesen': 3, 'gsi': 3, 'gwesen': 3, 'im': 45, 'in': 48}, {'<me>': 44, 'N': 49, 'der': 36,
'einer': 36}, {'N': 49, 'aethiopier': 2, 'athiopier': 2, 'chinesen': 2, 'elternsprechtag': 3, 'fon': 4, 'grieche': 2,
'griechen': 2, 'handy': 4, 'heurigen': 2, 'inder': 2, 'iraner': 2, 'italiener': 2, 'japaner': 2, 'koreaner': 2,
'kroaten': 2, 'libanesen': 2, 'mexikaner': 2, 'portugiesen': 2, 'spanier': 2, 'tel': 4, 'telefon': 4, 'thai': 2,
'tuerken': 2, 'turken': 2, 'vietnamesen': 2, 'wirt': 2, 'wirten': 2}, {'': (0, 'intro')}, {'gemacht': 52},
{'ausgeschenkt': 0, 'serviert': 0, 'verkauft': 0, 'verteilt': 0}, {'an': 4, 'durch': 4}, {'...': 55, 'an': 4, 'durch':
4}, {'pretzels': 0}, {'und': 57}, {'meeting': 3}, {'i': 2, 'ich': 2, 'ma': 2, 'wir': 2}, {'abgenommen': 3,
'angeschaut': 3, 'angesehen': 3, 'begutachtet': 3, 'besichtigt': 3, 'besucht': 3}, {'lunch': 2}, {'getrunken': 8},
{'': (2, 'call'), 'gehabt': 4, 'gemacht': 4}, {'up': 3}, {'in': 3}, {'review': 3}, {'': (3, 'coffee'), 'chat': 8},
{'': (8, 'meeting'), 'day': 0}, {'market': 0}, {'call': 4}, {'gebeugt': 3, 'gegangen': 3, 'gesessen': 3}, {'akten':
72, 'bucher': 72, 'buecher': 72, 'plaene': 72, 'plane': 72, 'unterlagen': 72, 'zahlen': 72}, {'das': 73, 'den': 73,
'die': 73, 'unsere': 73}, {'': (6, 'email'), 'wechsel': 5}, {'mail': 75, 'mails': 5}, {'vorgestellt': 52}, {'voice':
6}, {'aethiopier': 2, 'athiopier': 2, 'grieche': 2, 'griechen': 2, 'inder': 2, 'iraner': 2, 'italiener': 2,
'koreaner': 2, 'kroaten': 2, 'libanesen': 2, 'portugiesen': 2, 'thai': 2, 'vietnamesen': 2}, {'': (6, 'email'),
'verkehr': 5}, {'': (7, 'event'), 'bestaetigt': 3, 'bestatigt': 3, 'quittiert': 3}, {'bestaetigt': 3, 'bestatigt': 3,
'quittiert': 3}, {'': (4, 'meal'), 'ausgeschenkt': 0, 'gegangen': 2, 'gehen': 2, 'gewesen': 2, 'serviert': 0,
'verkauft': 0, 'verteilt': 0}, {'gesprach': 3, 'gespraech': 3}, {'white': 8}, {'': (4, 'meal'), 'i': 2, 'ich': 2,
'ma': 2, 'wir': 2}, {'cappuccino': 8, 'espresso': 8, 'heisse': 33, 'kaffeetscherl': 8, 'latte': 8, 'melange': 8,
'mokka': 8, 'tee': 8, 'verlaengerten': 8}, {'...': 87, 'cappuccino': 8, 'espresso': 8, 'heisse': 33, 'kaffeetscherl':
8, 'latte': 8, 'melange': 8, 'mokka': 8, 'tee': 8, 'verlaengerten': 8}, {'N': 16, 'a': 88, 'ein': 88, 'eine': 88,
'einen': 88, 'mich': 16, 'n': 88, 'ne': 88, 'nen': 88, 'uns': 16, 'zwei': 88}, {'cappuccino': 8, 'espresso': 8,
'heisse': 33, 'kaffeetscherl': 8, 'latte': 8, 'melange': 8, 'mokka': 8, 'tee': 8, 'verlangerten': 8}, {'...': 90,
'cappuccino': 8, 'espresso': 8, 'heisse': 33, 'kaffeetscherl': 8, 'latte': 8, 'melange': 8, 'mokka': 8, 'tee': 8,
'verlangerten': 8}, {'N': 16, 'a': 91, 'ein': 91, 'eine': 91, 'einen': 91, 'mich': 16, 'n': 91, 'ne': 91, 'nen': 91,
'uns': 16, 'zwei': 91}, {'um': 4, 'wegen': 4}, {'beisammen': 3, 'ueber': 3, 'zusammen': 3}, {'...': 94}, {'beisammen':
3, 'uber': 3, 'zusammen': 3}, {'...': 96}, {'flieger': 3, 'zug': 3}, {'am': 41, 'gesessen': 3, 'gestanden': 3, 'im':
98}, {'<me>': 99}, {'beisammen': 3, 'uber': 3, 'ueber': 3, 'zusammen': 3}, {'...': 101}, {'meet': 4}, {'...': 16},
{'N': 104, 'ihn': 104, 'mich': 104, 'sie': 104, 'uns': 104}, {'N': 104, 'fuer': 105, 'fur': 105, 'ihn': 104, 'mich':
104, 'sie': 104, 'uns': 104}, {'...': 106, 'N': 104, 'fuer': 105, 'fur': 105, 'ihn': 104, 'mich': 104, 'sie': 104,
'uns': 104}, {'messe': 0}, {'geschrieben': 6}, {'her': 109}, {'und': 110}, {'brunche': 2, 'brunchen': 2, 'esse': 2,
'fruehstuecke': 2, 'fruehstuecken': 2, 'fruhstucke': 2, 'fruhstucken': 2, 'grille': 2, 'grillen': 2, 'koche': 2,
'kochen': 2, 'lunche': 2, 'lunchen': 2}, {'gesessen': 3, 'gsessen': 3}, {'...': 113, 'eingekehrt': 2, 'gegessen': 2,
'gesessen': 2, 'gewesen': 2, 'gsessen': 3}, {'eingekehrt': 2, 'gegessen': 2, 'gesessen': 2, 'gewesen': 2}, {'...':
113, 'gesessen': 3, 'gsessen': 3}, {'': (3, 'coffee'), '...': 113, 'gesessen': 3, 'gsessen': 3}, {'agentur': 3,
'atelier': 3, 'betrieb': 3, 'buero': 3, 'buro': 3, 'fabrik': 3, 'filiale': 3, 'firma': 3, 'geschaeft': 3, 'geschaft':
3, 'hauptquartier': 3, 'kanzlei': 3, 'laden': 3, 'ladenlokal': 3, 'lager': 3, 'office': 3, 'ordination': 3, 'praxis':
3, 'redaktion': 3, 'studio': 3, 'werkstatt': 3, 'zentrale': 3}, {'agentur': 3, 'atelier': 3, 'aufzug': 3, 'beisl':
114, 'betrieb': 3, 'biergarten': 115, 'buero': 3, 'buro': 3, 'cafe': 116, 'café': 116, 'elternsprechtag': 3, 'fabrik':
3, 'filiale': 3, 'firma': 3, 'flur': 3, 'foyer': 3, 'gang': 3, 'gasthaus': 114, 'geschaeft': 3, 'geschaft': 3,
'hauptquartier': 3, 'kaffeehaus': 117, 'kanzlei': 3, 'labor': 3, 'laden': 3, 'ladenlokal': 3, 'lager': 3, 'lift': 3,
'lokal': 115, 'neuen': 118, 'office': 3, 'ordination': 3, 'pizzeria': 115, 'praxis': 3, 'redaktion': 3, 'restaurant':
115, 'stiegenhaus': 3, 'studio': 3, 'trattoria': 115, 'treppenhaus': 3, 'werkstatt': 3, 'wirtshaus': 114, 'zentrale':
3}, {'beisl': 114, 'biergarten': 115, 'cafe': 116, 'café': 116, 'gasthaus': 114, 'kaffeehaus': 116, 'lokal': 115,
'pizzeria': 115, 'restaurant': 115, 'trattoria': 115, 'wirtshaus': 114}, {'beisl': 115, 'biergarten': 115, 'gasthaus':
115, 'lokal': 115, 'pizzeria': 115, 'restaurant': 115, 'trattoria': 115, 'wirtshaus': 115}, {'agentur': 3, 'atelier':
3, 'betrieb': 3, 'buero': 3, 'buro': 3, 'fabrik': 3, 'filiale': 3, 'firma': 3, 'geschaeft': 3, 'geschaft': 3,
'hauptquartier': 3, 'kanzlei': 3, 'laden': 3, 'ladenlokal': 3, 'lager': 3, 'neuen': 118, 'office': 3, 'ordination': 3,
'praxis': 3, 'redaktion': 3, 'studio': 3, 'werkstatt': 3, 'zentrale': 3}, {'atelier': 3}, {'buero': 3, 'buro': 3},
{'kanzlei': 3, 'praxis': 3, 'werkstatt': 3}, {'der': 118, 'die': 118, 'einem': 120, 'einer': 121, 'ihrem': 122,
'ihrer': 118, 'im': 123, 'kanzlei': 3, 'meinem': 124, 'meiner': 125, 'nem': 120, 'praxis': 3, 'seinem': 122, 'seiner':
118, 'unserem': 118, 'unserer': 118}, {'day': 0}, {'agentur': 3, 'atelier': 3, 'aufzug': 3, 'betrieb': 3, 'buero': 3,
'buro': 3, 'fabrik': 3, 'filiale': 3, 'firma': 3, 'flur': 3, 'foyer': 3, 'gang': 3, 'geschaeft': 3, 'geschaft': 3,
'hauptquartier': 3, 'kanzlei': 3, 'labor': 3, 'laden': 3, 'ladenlokal': 3, 'lager': 3, 'lift': 3, 'office': 3,
'ordination': 3, 'praxis': 3, 'redaktion': 3, 'stiegenhaus': 3, 'studio': 3, 'treppenhaus': 3, 'werkstatt': 3,
'zentrale': 3}, {'': (0, 'intro'), 'mail': 52}, {'kuchen': 8}, {'': (3, 'coffee'), 'ausgeschenkt': 0, 'serviert': 0,
'und': 130, 'verkauft': 0, 'verteilt': 0}, {'off': 3}, {'': (8, 'meeting'), 'event': 0}, {'update': 3}, {'party': 0},
{'shopping': 0}, {'night': 136}, {'': (5, 'message'), 'nachricht': 6}, {'up': 0}, {'in': 30, 'mir': 31, 'per': 29,
'sich': 31, 'uns': 31, 'via': 29}, {'': (8, 'meeting'), 'gesprach': 3, 'gespraech': 3}, {'': (5, 'message'), 'to': 6},
{'gegangen': 3}, {'...': 143}, {'<their>': 144}, {'durch': 145}, {'cafe': 3, 'café': 3}, {'einem': 147, 'nem': 147},
{'im': 147, 'in': 148, 'ins': 147}, {'...': 149, 'im': 147, 'in': 148, 'ins': 147}, {'...': 146, 'N': 150},
{'bekannt': 53}, {'': (4, 'meal'), 'gegessen': 2}, {'': (7, 'event'), 'event': 0}, {'one': 3}, {'on': 155},
{'facetime': 4, 'fon': 4, 'handy': 4, 'mail': 5, 'meet': 4, 'skype': 4, 'teams': 4, 'tel': 4, 'telefon': 4, 'video':
4, 'videocall': 4, 'voice': 6, 'zoom': 4}, {'': (8, 'meeting'), 'day': 0, 'event': 0, 'night': 0}, {'': (2, 'call'),
'...': 55, 'an': 4, 'durch': 4}, {'table': 0}, {'...': 55}, {'beisammen': 3, 'mit': 3, 'uber': 3, 'ueber': 3,
'zusammen': 3}, {'...': 162, 'ich': 11, 'mit': 3}, {'...': 101, 'wir': 3}, {'beantwortet': 6, 'bestaetigt': 6,
'bestatigt': 6, 'geantwortet': 6, 'gegeben': 6, 'mitgeteilt': 6, 'reklamiert': 6}, {'zusammen': 3}, {'...': 166},
{'mich': 167, 'uns': 167}, {'ich': 168, 'mich': 167, 'uns': 167, 'wir': 168}, {'visit': 3}, {'planning': 3},
{'besucht': 0}, {'bestens': 172, 'besucht': 0, 'gut': 172, 'schlecht': 172, 'up': 3}, {'night': 0}, {'': (8,
'meeting'), 'call': 4}, {'': (7, 'event'), 'tuer': 0, 'tur': 0}, {'offenen': 176}, {'der': 177}, {'': (2, 'call'),
'call': 4, 'nachricht': 6}, {'getrunken': 8, 'mit': 8}, {'mich': 3}, {'ich': 181, 'm': 3, 'mich': 3}, {'ich': 181,
'mich': 3}, {'uns': 3}, {'': (8, 'meeting'), 'uns': 3, 'wir': 184}, {'kaffee': 8, 'tee': 8}, {'...': 186}, {'...':
186, 'ich': 187}, {'gebrutet': 3, 'gehockt': 3, 'gesessen': 3}, {'akten': 72, 'bucher': 72, 'plane': 72, 'unterlagen':
72, 'zahlen': 72}, {'...': 189, 'das': 190, 'den': 190, 'die': 190, 'facetime': 4, 'skype': 4, 'teams': 4, 'unsere':
190, 'video': 4, 'videocall': 4, 'zoom': 4}, {'fon': 4, 'handy': 4, 'tel': 4, 'telefon': 4}, {'gebruetet': 3,
'gehockt': 3, 'gesessen': 3}, {'akten': 72, 'buecher': 72, 'plaene': 72, 'unterlagen': 72, 'zahlen': 72}, {'...': 193,
'das': 194, 'den': 194, 'die': 194, 'facetime': 4, 'skype': 4, 'teams': 4, 'unsere': 194, 'video': 4, 'videocall': 4,
'zoom': 4}, {'augen': 3}, {'vier': 196}, {'facetime': 4, 'fon': 4, 'handy': 4, 'skype': 4, 'teams': 4, 'tel': 4,
'telefon': 4, 'video': 4, 'videocall': 4, 'zoom': 4}, {'call': 4, 'konferenz': 4}, {'augen': 84}, {'': (5, 'message'),
'note': 6}, {'': (8, 'meeting'), 'gewesen': 3, 'termin': 3}, {'ort': 202}, {'mir': 3, 'uns': 3}, {'bei': 204, 'da': 3,
'hier': 3}, {'N': 66, 'mir': 3, 'uns': 3}, {'N': 66}, {'bei': 207, 'beim': 207}, {'D': 205, 'bei': 206, 'beim': 207,
'da': 3, 'gestern': 205, 'heute': 205, 'hier': 3, 'ich': 208, 'vorgestern': 205}, {'D': 205, 'bei': 204, 'da': 3,
'gestern': 205, 'heute': 205, 'hier': 3, 'vorgestern': 205}, {'summit': 0}, {'app': 6}, {'': (5, 'message'), 'anruf':
4, 'call': 4}, {'': (2, 'call'), 'call': 4}, {'im': 43, 'in': 43, 'ins': 43}, {'': (4, 'meal'), 'essen': 2,
'gegessen': 2, 'gspeist': 2}, {'<me>': 215, 'abend': 216, 'mittag': 216}, {'bei': 2, 'eingeladen': 2}, {'': (4,
'meal'), 'bei': 2, 'eingeladen': 2}, {'abendessen': 218, 'aethiopier': 2, 'athiopier': 2, 'braten': 218, 'brunch':
218, 'chinesen': 2, 'essen': 219, 'fondue': 218, 'gansl': 218, 'grieche': 2, 'griechen': 2, 'grillen': 218,
'heurigen': 2, 'inder': 2, 'iraner': 2, 'italiener': 2, 'japaner': 2, 'koreaner': 2, 'kroaten': 2, 'libanesen': 2,
'mittagessen': 218, 'portugiesen': 2, 'raclette': 218, 'spargelessen': 218, 'tee': 8, 'thai': 2, 'tuerken': 2,
'turken': 2, 'vietnamesen': 2, 'wirt': 2, 'wirten': 2}, {'-abend': 1, '-abendessen': 2, '-abnahme': 3,
'-abschlussfeier': 0, '-anprobe': 3, '-anruf': 4, '-arbeitskreis': 3, '-audit': 3, '-aufmass': 3, '-aufnahme': 3,
'-ausschuss': 3, '-ausstellung': 0, '-ball': 1, '-basar': 0, '-baustelle': 3, '-beerdigung': 0, '-begehung': 3,
'-begrabnis': 0, '-begraebnis': 0, '-begutachtung': 3, '-beirat': 3, '-beratung': 3, '-besichtigung': 3,
'-besprechung': 3, '-boerse': 0, '-borse': 0, '-brotzeit': 2, '-brunch': 2, '-buffet': 2, '-call': 4, '-coaching': 3,
'-dinner': 2, '-disputation': 0, '-einarbeitung': 3, '-einschulung': 3, '-einweihung': 3, '-einweisung': 3,
'-empfang': 0, '-eroeffnung': 0, '-eroffnung': 0, '-feier': 0, '-fest': 0, '-festessen': 2, '-finissage': 0,
'-firmung': 0, '-flohmarkt': 0, '-fondue': 2, '-forum': 0, '-fruehstueck': 2, '-fruhstuck': 2, '-fuehrung': 3,
'-fuhrung': 3, '-gala': 0, '-gansessen': 2, '-gemailt': 5, '-gesimst': 6, '-gesprach': 3, '-gespraech': 3, '-gipfel':
0, '-gottesdienst': 0, '-gremium': 3, '-grillessen': 2, '-gschnas': 0, '-hackathon': 0, '-heuriger': 2, '-hochzeit':
0, '-hospitation': 3, '-inspektion': 3, '-interview': 3, '-intervision': 3, '-jause': 2, '-jour': 7, '-jubilaeum': 0,
'-jubilaum': 0, '-kaffee': 8, '-kickoff': 3, '-kirchweih': 0, '-kirtag': 0, '-klausur': 3, '-klausurtagung': 3,
'-kolloquium': 0, '-kommunion': 0, '-konferenz': 0, '-konfirmation': 0, '-kongress': 0, '-konvent': 3, '-konzert': 0,
'-lesung': 0, '-lunch': 2, '-marathon': 0, '-matinee': 0, '-meeting': 3, '-meetup': 0, '-mentoring': 3, '-messe': 0,
'-mittagessen': 2, '-nachricht': 6, '-onboarding': 3, '-party': 0, '-picknick': 2, '-pizzaessen': 2,
'-preisverleihung': 0, '-premiere': 0, '-probe': 3, '-probeessen': 2, '-probelauf': 3, '-pruefung': 10, '-prufung':
10, '-retro': 3, '-review': 3, '-rucksprache': 3, '-ruecksprache': 3, '-runde': 3, '-schulung': 3, '-session': 3,
'-shopping': 0, '-sitzung': 3, '-soiree': 0, '-sprechstunde': 3, '-sprechtag': 3, '-stammtisch': 0, '-standup': 3,
'-supervision': 3, '-symposium': 0, '-tag': 1, '-tagung': 0, '-taufe': 0, '-telefonat': 4, '-telefoniert': 4,
'-telefonkonferenz': 4, '-telko': 4, '-termin': 3, '-trauerfeier': 0, '-treffen': 3, '-turnier': 0, '-ubergabe': 3,
'-uebergabe': 3, '-umtrunk': 0, '-verabschiedung': 0, '-verhandlung': 3, '-verkostung': 2, '-verleihung': 0,
'-vernissage': 0, '-vers': 0, '-versammlung': 0, '-verteidigung': 0, '-vesper': 2, '-videocall': 4, '-videokonf': 4,
'-visit': 3, '-visite': 3, '-vortrag': 0, '-werkstatt': 11, '-workshop': 3, '-zirkel': 3, '-zoomcall': 4, '1': 13,
'1o1': 3, '1on1': 3, '<me>': 15, 'N': 16, 'abendbrot': 2, 'abendessen': 2, 'abends': 17, 'abgegangen': 3,
'abgeschritten': 3, 'abgestimmt': 3, 'abiball': 0, 'abnahme': 3, 'abschiedsfeier': 0, 'abschiedsfest': 0,
'abschlussgesprach': 3, 'abschlussgespraech': 3, 'abstimmung': 3, 'adventmarkt': 0, 'after': 18, 'afterwork': 0,
'agluetet': 4, 'aglutet': 4, 'agrueeft': 4, 'agrueft': 4, 'alumnitreffen': 0, 'am': 19, 'an': 25, 'angebimmelt': 4,
'angechattet': 6, 'angeklingelt': 4, 'angelaeutet': 4, 'angelautet': 4, 'angemailt': 5, 'angepingt': 6, 'angerufen':
26, 'angeschrieben': 6, 'angetextet': 6, 'anprobe': 3, 'anruf': 4, 'anrufe': 4, 'anrufen': 4, 'ans': 27,
'antrittsvorlesung': 0, 'antwortet': 32, 'antwortete': 32, 'antwortmail': 5, 'arbeitsessen': 2, 'arbeitskreis': 3,
'arbeitstermin': 3, 'arbeitstreffen': 3, 'assen': 2, 'audit': 3, 'auf': 38, 'aufmass': 3, 'aufsichtsratssitzung': 3,
'ausgetauscht': 3, 'ausschuss': 3, 'ausstand': 0, 'ausstellung': 0, 'austausch': 3, 'ball': 0, 'bandprobe': 3,
'barbecue': 2, 'barcamp': 0, 'basar': 0, 'bauernmarkt': 0, 'baustelle': 39, 'baustellenbesuch': 3, 'baustellentermin':
3, 'bbq': 2, 'becher': 40, 'beerdigung': 0, 'begehung': 3, 'begrabnis': 0, 'begraebnis': 0, 'begutachtung': 3, 'bei':
50, 'beim': 51, 'beirat': 3, 'beiratssitzung': 3, 'beisammengesessen': 3, 'bekannt': 53, 'bekanntgemacht': 52,
'bekanntgmacht': 52, 'bekocht': 2, 'benefizkonzert': 0, 'beraten': 3, 'beratungsgesprach': 3, 'beratungsgespraech': 3,
'besichtigung': 3, 'bespr': 3, 'besprechung': 3, 'besprechungen': 3, 'besprochen': 3, 'besuch': 3, 'besucht': 3,
'betriebsbesichtigung': 3, 'bewerbungsgesprach': 3, 'bewerbungsgespraech': 3, 'bier': 54, 'bimmelte': 56, 'bits': 58,
'board': 59, 'boardmeeting': 3, 'branchentreff': 0, 'branchentreffen': 0, 'braten': 2, 'breakfast': 2, 'brief': 6,
'brotzeit': 2, 'brunch': 2, 'brunche': 60, 'bsprechig': 3, 'buero': 61, 'buffet': 2, 'burger': 2, 'buro': 61,
'business': 62, 'businesslunch': 2, 'cafe': 63, 'cafebesuch': 8, 'cafeteria': 2, 'call': 64, 'calls': 4, 'camp': 0,
'cappuccino': 8, 'catch': 65, 'catchup': 3, 'chat': 6, 'chats': 6, 'check': 66, 'chilbi': 0, 'chorprobe': 3,
'christkindlmarkt': 0, 'clubabend': 0, 'coaching': 3, 'coachingtermin': 3, 'code': 67, 'coffee': 68, 'coffeechat': 8,
'connected': 52, 'connectet': 52, 'daily': 3, 'demo': 69, 'demoday': 0, 'design': 70, 'dienstbesprechung': 3,
'diniere': 60, 'diniert': 2, 'dinner': 2, 'dinnerparty': 0, 'discord': 6, 'discovery': 71, 'disputation': 0, 'dm': 6,
'dms': 6, 'doener': 2, 'doner': 2, 'dult': 0, 'durch': 74, 'durchgeackert': 3, 'durchgearbeitet': 3, 'durchgegangen':
3, 'durchgeklingelt': 4, 'durchgerufen': 4, 'durchgesprochen': 3, 'durchlauf': 3, 'e': 76, 'einander': 77, 'eine': 78,
'einen': 79, 'eingekehrt': 2, 'einschulung': 3, 'einspaenner': 8, 'einspanner': 8, 'einstand': 0, 'einstandsfeier': 0,
'einstellungsgesprach': 3, 'einstellungsgespraech': 3, 'einweihung': 0, 'einweihungsfeier': 0, 'einweisung': 3,
'eiskaffee': 8, 'elternabend': 0, 'email': 80, 'emailed': 5, 'emails': 5, 'empfang': 81, 'entwicklungsgesprach': 3,
'entwicklungsgespraech': 3, 'erhalt': 82, 'erntedankfest': 0, 'eroeffnung': 0, 'eroffnung': 0, 'erreicht': 4,
'erstcall': 4, 'erstgesprach': 3, 'erstgespraech': 3, 'erstkommunion': 0, 'espresso': 8, 'esse': 60, 'essen': 83,
'event': 0, 'expo': 0, 'facetime': 4, 'fachmesse': 0, 'fachschaft': 3, 'familienessen': 2, 'fasching': 0, 'fastnacht':
0, 'feedback': 84, 'feedbackgesprach': 3, 'feedbackgespraech': 3, 'feier': 0, 'ferngesprach': 4, 'ferngespraech': 4,
'fernsprecher': 4, 'fest': 0, 'festival': 0, 'filmabend': 0, 'firmenfeier': 0, 'firmung': 0, 'fischessen': 2, 'flat':
85, 'flohmarkt': 0, 'follow': 65, 'fondue': 2, 'forum': 0, 'fruehstueck': 86, 'fruehstuecke': 60, 'fruehstuecken': 2,
'fruehstueckten': 2, 'fruhstuck': 86, 'fruhstucke': 60, 'fruhstucken': 2, 'fruhstuckten': 2, 'fuer': 89, 'fur': 92,
'fussballspiel': 0, 'gaensebraten': 2, 'gaenseessen': 2, 'gala': 0, 'gansebraten': 2, 'ganseessen': 2, 'gansessen': 2,
'garten': 61, 'geantwortet': 6, 'gebimmelt': 93, 'gebruetet': 95, 'gebruncht': 2, 'gebrutet': 97, 'geburtstagsessen':
2, 'geburtstagsfeier': 0, 'geburtstagsparty': 0, 'gecallt': 4, 'gechatted': 6, 'gechattet': 6, 'gefacetimed': 4,
'gefruehstueckt': 2, 'gefruehstuekt': 2, 'gefruhstuckt': 2, 'gefruhstukt': 2, 'gegenuber': 100, 'gegenueber': 100,
'gegessen': 2, 'gegrillt': 2, 'gehaltsgesprach': 3, 'gehaltsgespraech': 3, 'gehockt': 102, 'gejausnet': 2, 'gekocht':
2, 'gelaeutet': 93, 'gelautet': 93, 'gelunched': 2, 'geluncht': 2, 'gemailed': 5, 'gemailt': 5, 'gemeindeabend': 0,
'gemeindefest': 0, 'generalprobe': 3, 'generalversammlung': 0, 'gephont': 4, 'gepicknickt': 2, 'gepingt': 6,
'gepitcht': 3, 'geschaeftsessen': 2, 'geschaftsessen': 2, 'geschlemmt': 2, 'geschrieben': 32, 'gesessen': 102,
'gesimst': 6, 'geskypt': 4, 'geslackt': 6, 'gespeist': 2, 'gesprach': 3, 'gesprache': 3, 'gespraech': 3, 'gespraeche':
3, 'getafelt': 2, 'getagt': 3, 'getextet': 6, 'getraenke': 54, 'getranke': 54, 'getroffen': 3, 'gevespert': 2,
'gewhatsappt': 6, 'gezoomt': 4, 'gipfel': 0, 'gluehwein': 54, 'gluhwein': 54, 'google': 103, 'gremium': 3,
'grillabend': 2, 'grille': 60, 'grillen': 2, 'grillfest': 0, 'gruenderabend': 0, 'gruenderfruehstueck': 0,
'gruendertag': 0, 'gruendertreffen': 0, 'grunderabend': 0, 'grunderfruhstuck': 0, 'grundertag': 0, 'grundertreffen':
0, 'grundstuck': 61, 'grundstueck': 61, 'gschnas': 0, 'gschribe': 6, 'gtroffe': 3, 'gv': 0, 'haben': 107,
'habilitation': 0, 'hackathon': 0, 'haeferl': 40, 'haferl': 40, 'halle': 61, 'handover': 3, 'hannover': 108, 'hat':
107, 'hauptprobe': 3, 'hauptversammlung': 0, 'haus': 61, 'hausbesuch': 3, 'hausmesse': 0, 'heisse': 33, 'hergerufen':
4, 'heurigen': 2, 'heuriger': 2, 'hin': 111, 'hingemailt': 5, 'hingesetzt': 3, 'hochzeit': 0, 'hockten': 102,
'hoffest': 0, 'hospitation': 3, 'ich': 112, 'im': 119, 'imessage': 6, 'in': 126, 'info': 127, 'infoabend': 0,
'infotag': 0, 'ins': 128, 'inspektion': 3, 'insta': 6, 'instagram': 6, 'interview': 3, 'intervision': 3, 'intro': 129,
'introduced': 52, 'introed': 52, 'introgemacht': 52, 'intromail': 5, 'intros': 52, 'investorengesprach': 3,
'investorengespraech': 3, 'investorentag': 0, 'jahresgesprach': 3, 'jahresgespraech': 3, 'jahrestagung': 0,
'jahrmarkt': 0, 'jause': 2, 'jf': 3, 'jitsi': 4, 'jour': 7, 'jubilaeum': 0, 'jubilaeumsfeier': 0, 'jubilaum': 0,
'jubilaumsfeier': 0, 'jugendweihe': 0, 'kaefele': 8, 'kaeffchen': 8, 'kaennchen': 40, 'kaeseverkostung': 2, 'kafele':
8, 'kaffchen': 8, 'kaffe': 8, 'kaffee': 131, 'kaffeedate': 8, 'kaffeehaus': 8, 'kaffeeklatsch': 8, 'kaffeekraenzchen':
8, 'kaffeekranzchen': 8, 'kaffeepause': 8, 'kaffeetermin': 8, 'kaffeetrinken': 8, 'kaffeetscherl': 8, 'kaffetrinken':
8, 'kafi': 8, 'kakao': 8, 'kannchen': 40, 'kantine': 2, 'kaseverkostung': 2, 'kennenlerngesprach': 3,
'kennenlerngespraech': 3, 'kennenlerntermin': 3, 'kesselfleisch': 2, 'kick': 132, 'kickoff': 133, 'kirchtag': 0,
'kirchweih': 0, 'kirtag': 0, 'klassentreffen': 0, 'klausurtag': 3, 'klausurtagung': 3, 'klingelt': 56, 'klingelte':
56, 'koche': 60, 'kolloquium': 0, 'konditorei': 8, 'konferenz': 0, 'konfirmation': 0, 'kongress': 0, 'kontrollgang':
3, 'konvent': 3, 'konzert': 0, 'konzil': 3, 'krisensitzung': 3, 'kuchen': 54, 'kuchenbuffet': 2, 'kuchenessen': 2,
'kundenevent': 0, 'kundengesprach': 3, 'kundengespraech': 3, 'kundentag': 0, 'kundentermin': 3, 'kurzes': 134,
'kurznachricht': 6, 'laden': 61, 'laeutet': 56, 'laeutete': 56, 'lagebesprechung': 3, 'lager': 61, 'lan': 135,
'lanparty': 0, 'late': 137, 'latte': 8, 'launch': 135, 'lautet': 56, 'lautete': 56, 'lenkungsausschuss': 3,
'lenkungskreis': 3, 'lesung': 0, 'linkedin': 138, 'location': 61, 'lunch': 2, 'lunche': 60, 'lunchtermin': 2,
'läutet': 56, 'läutete': 56, 'maifest': 0, 'mail': 5, 'mailanfrage': 5, 'mailaustausch': 5, 'mailed': 5,
'mailkontakt': 5, 'mails': 5, 'mailt': 5, 'mailte': 5, 'mailten': 5, 'mailverkehr': 5, 'mailwechsel': 5,
'martinigansl': 2, 'maturaball': 0, 'meet': 139, 'meeting': 3, 'meetings': 3, 'meetup': 0, 'melange': 8, 'meldet':
140, 'meldete': 140, 'mensa': 2, 'mentoring': 141, 'mentoringtermin': 3, 'messaged': 142, 'messe': 0, 'messenger': 6,
'mezze': 2, 'mich': 16, 'mit': 151, 'mitarbeitergesprach': 3, 'mitarbeitergesprache': 3, 'mitarbeitergespraech': 3,
'mitarbeitergespraeche': 3, 'miteinander': 152, 'mittag': 153, 'mittagessen': 2, 'mittagessens': 2, 'mittagstisch': 2,
'mokka': 8, 'morgenrunde': 3, 'mtg': 3, 'nachbarschaftsfest': 0, 'nachbesprechung': 3, 'nachricht': 6, 'nachrichten':
6, 'nachtessen': 2, 'nachtmahl': 2, 'ne': 78, 'neben': 100, 'networking': 154, 'netzwerkabend': 0, 'netzwerktreffen':
0, 'netzwerkveranstaltung': 0, 'neujahrsempfang': 0, 'newsletter': 5, 'notartermin': 3, 'offsite': 0, 'oktoberfest':
0, 'one': 156, 'onlinetermin': 4, 'open': 127, 'opening': 0, 'orchesterprobe': 3, 'ortstermin': 3, 'panel': 0,
'partnertag': 0, 'partnertreffen': 0, 'party': 0, 'per': 157, 'personalgesprach': 3, 'personalgespraech': 3, 'phone':
4, 'picknick': 2, 'pinged': 142, 'pitch': 158, 'pitchabend': 0, 'pizza': 2, 'pizzeria': 2, 'planning': 3,
'planungsrunde': 3, 'pn': 6, 'podium': 0, 'podiumsdiskussion': 0, 'polterabend': 0, 'polterer': 0, 'postkarte': 6,
'praesentation': 3, 'praesentiert': 3, 'prasentation': 3, 'prasentiert': 3, 'preisverleihung': 0, 'premiere': 0,
'probe': 3, 'probeessen': 2, 'probefahrt': 3, 'probelauf': 3, 'probetag': 3, 'probevortrag': 3, 'projektmeeting': 3,
'projektsitzung': 3, 'promotionsfeier': 0, 'punsch': 54, 'punschstand': 0, 'qbr': 3, 'qualitaetszirkel': 3,
'qualitatszirkel': 3, 'quartalsgesprach': 3, 'quartalsgespraech': 3, 'quarterly': 3, 'quick': 71, 'raclette': 2,
'raeume': 61, 'ramen': 2, 'rangekriegt': 4, 'raume': 61, 'rehearsal': 3, 'retreat': 0, 'retro': 3, 'retrospektive': 3,
'review': 3, 'richtfest': 0, 'rief': 159, 'riefen': 4, 'ringvorlesung': 0, 'rouladenessen': 2, 'round': 160,
'roundtable': 0, 'ruckruf': 4, 'rucksprache': 3, 'rueckruf': 4, 'ruecksprache': 3, 'ruf': 161, 'rufe': 161, 'ruft':
56, 'runde': 3, 'rundgang': 3, 'rundmail': 5, 'sales': 71, 'sass': 163, 'sassen': 164, 'saß': 163, 'saßen': 164,
'schale': 40, 'schlachtplatte': 2, 'schluesseluebergabe': 3, 'schlusselubergabe': 3, 'schnitzelessen': 2, 'schreibt':
32, 'schrieb': 32, 'schrieben': 6, 'schriftl': 165, 'schriftlich': 165, 'schuetzenfest': 0, 'schulfest': 0,
'schutzenfest': 0, 'seminar': 0, 'setz': 169, 'setze': 169, 'setzen': 169, 'setzte': 169, 'setzten': 169, 'signal': 6,
'site': 170, 'sitzig': 3, 'sitzung': 3, 'sitzungen': 3, 'skype': 4, 'slack': 6, 'slush': 0, 'sms': 6, 'sommerfest': 0,
'sommerkonzert': 0, 'sommermarkt': 0, 'sonntagsessen': 2, 'soupiert': 2, 'spargelessen': 2, 'sparring': 3,
'spatenstich': 0, 'spieleabend': 0, 'sportfest': 0, 'sprachi': 6, 'sprachmemo': 6, 'sprachnachricht': 6,
'sprachnachrichten': 6, 'sprechstunde': 3, 'sprint': 171, 'stadtfest': 0, 'stammtisch': 0, 'stand': 173,
'standortgesprach': 3, 'standortgespraech': 3, 'standup': 3, 'startup': 174, 'statusgesprach': 3, 'statusgespraech':
3, 'statusmeeting': 3, 'stellprobe': 3, 'steuerkreis': 3, 'strassenfest': 0, 'strategiegesprach': 3,
'strategiegespraech': 3, 'strategiemeeting': 3, 'strippe': 4, 'summit': 0, 'supervision': 3, 'suppe': 54, 'sushi': 2,
'symposium': 0, 'sync': 175, 'tag': 178, 'tagung': 0, 'tapas': 2, 'tasse': 40, 'tassen': 40, 'taufe': 0, 'team': 59,
'teamessen': 2, 'teammeeting': 3, 'teamrunde': 3, 'teams': 179, 'teamscall': 4, 'teamsitzung': 3, 'teamtag': 3, 'tee':
180, 'teehaus': 8, 'teestube': 8, 'teestunde': 8, 'teetrinken': 8, 'tel': 4, 'telco': 4, 'telefon': 4, 'telefonat': 4,
'telefonate': 4, 'telefongesprach': 4, 'telefongespraech': 4, 'telefoniere': 4, 'telefonieren': 4, 'telefoniert': 4,
'telefonierte': 4, 'telefonierten': 4, 'telefonisch': 4, 'telefonkonf': 4, 'telefonkonferenz': 4, 'telefontermin': 4,
'telegram': 6, 'telegramm': 6, 'telko': 4, 'telkonf': 4, 'termin': 3, 'testlauf': 3, 'text': 6, 'texted': 142,
'textet': 6, 'textete': 6, 'themenabend': 0, 'threema': 6, 'tk': 4, 'tonprobe': 3, 'traf': 3, 'trafen': 3,
'trauerfeier': 0, 'treff': 182, 'treffe': 183, 'treffen': 185, 'trink': 188, 'trinke': 188, 'trockenubung': 3,
'trockenuebung': 3, 'troffe': 3, 'troffen': 3, 'troffn': 3, 'turnier': 0, 'uber': 191, 'ubergabe': 3,
'ubergabegesprach': 3, 'ubers': 192, 'ueber': 195, 'uebergabe': 3, 'uebergabegespraech': 3, 'uebers': 192, 'uns': 16,
'unter': 197, 'unterhaltung': 3, 'unternehmerfruehstueck': 0, 'unternehmerfruhstuck': 0, 'unternehmertreffen': 0,
'unterredung': 3, 'veranstaltung': 0, 'verbunden': 52, 'vereinsabend': 0, 'vereinsfest': 0, 'verhandelt': 3,
'verhandlung': 3, 'verhandlungen': 3, 'verkaufsgesprach': 3, 'verkaufsgespraech': 3, 'verkaufstermin': 3, 'verkostet':
2, 'verkostung': 2, 'verkuppelt': 52, 'verlaengerten': 8, 'verlaengerter': 8, 'verlangerten': 8, 'verlangerter': 8,
'vernetzt': 52, 'vernissage': 0, 'vertragsgesprach': 3, 'vertragsgespraech': 3, 'vertriebsmeeting': 3, 'vesper': 2,
'via': 198, 'video': 199, 'videoanruf': 4, 'videocall': 4, 'videochat': 4, 'videogesprach': 4, 'videogespraech': 4,
'videokonf': 4, 'videokonferenz': 4, 'videotelefonat': 4, 'vidko': 4, 'vier': 200, 'vieraugengesprach': 3,
'vieraugengespraech': 3, 'viko': 4, 'vk': 4, 'voice': 201, 'voicemail': 6, 'voicenote': 6, 'vor': 203,
'vorbesprechung': 3, 'vorfuehrung': 3, 'vorfuhrung': 3, 'vorgestellt': 52, 'vorstandssitzung': 3,
'vorstellungsgesprach': 3, 'vorstellungsgespraech': 3, 'vortrag': 0, 'wa': 6, 'wapp': 6, 'war': 209, 'waren': 210,
'web': 211, 'webex': 4, 'webkonferenz': 4, 'webmeeting': 4, 'websummit': 0, 'weekly': 3, 'weihnachtsessen': 2,
'weihnachtsfeier': 0, 'weihnachtsmarkt': 0, 'weinfest': 0, 'weinverkostung': 2, 'werksrundgang': 3, 'werkstatt': 61,
'whats': 212, 'whatsapp': 213, 'whatsappt': 6, 'wiesn': 0, 'wir': 112, 'wirtshausbesuch': 2, 'wohnung': 61,
'wohnungsubergabe': 3, 'wohnungsuebergabe': 3, 'workshop': 0, 'wrote': 142, 'wsap': 6, 'xing': 6, 'zabig': 2,
'zmittag': 2, 'zmorge': 2, 'zmorgen': 2, 'znacht': 2, 'znueni': 2, 'znuni': 2, 'zoom': 214, 'zoomcall': 4, 'zu': 217,
'zugemailt': 5, 'zum': 220, 'zuruckgerufen': 4, 'zuruckgeschrieben': 6, 'zurueckgerufen': 4, 'zurueckgeschrieben': 6,
'zusammengebracht': 52, 'zusammengehockt': 3, 'zusammengehoeckt': 3, 'zusammengehöckt': 3, 'zusammengekommen': 3,
'zusammengesessen': 3, 'zusammengesetzt': 3, 'zusammengestanden': 3, 'zusammengesteckt': 3, 'zusammengetroffen': 3,
'zusammensitzen': 3, 'zvieri': 2, 'zweitgesprach': 3, 'zweitgespraech': 3, 'zwischen': 100}]

