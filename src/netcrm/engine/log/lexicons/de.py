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
'mi': 'mich', 'mia': 'wir', 'mtg': 'meeting', 'nachr': 'nachricht', 'ned': 'nicht', 'net': 'nicht', 'nich': 'nicht',
'nit': 'nicht', 'no': 'noch', 'nod': 'nicht', 'noed': 'nicht', 'protok': 'protokoll', 'pras': 'prasentation', 'praes':
'prasentation', 'rg': 'rechnung', 'ruckm': 'ruckmeldung', 'rueckm': 'ruckmeldung', 'san': 'sind', 'sand': 'sind',
'scho': 'schon', 'si': 'sich', 'spatest': 'spatestens', 'spaetest': 'spatestens', 'spatst': 'spatestens', 'spaetst':
'spatestens', 'telef': 'telefoniert', 'trunken': 'getrunken', 'trunkn': 'getrunken', 'u': 'und', 'unterl':
'unterlagen', 'unterschr': 'unterschrieben', 'v': 'von', 'verans': 'veranstaltung', 'vereinb': 'vereinbart', 'verh':
'verhindert', 'versch': 'verschoben', 'verspr': 'versprochen', 'vertr': 'vertrag', 'vorauss': 'voraussichtlich',
'vorbeigesch': 'vorbeigeschaut', 'vorgest': 'vorgestellt', 'wg': 'wegen', 'wos': 'was', 'z': 'zu', 'zam': 'zusammen',
'zamm': 'zusammen', 'zruck': 'zuruck', 'zrugg': 'zuruck', 'zsamm': 'zusammen', 'zus': 'zusammen', 'zw': 'zwischen',
'us': 'uns', 'ues': 'uns'}


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
{'mail': 66, 'post': 66}, {'': (6, 'theirs'), 'nach': 66, 'per': 136}, {'kuerze': 20, 'kurze': 20, 'kürze': 20},
{'bote': 20, 'kurier': 20, 'mail': 20, 'post': 20}, {'demnachst': 20, 'demnaechst': 20, 'in': 138, 'nach': 20, 'per':
139, 'separat': 20, 'von': 91}, {'mail': 20}, {'bote': 20, 'e': 141, 'kurier': 20, 'mail': 20, 'post': 20}, {'': (7,
'waiting'), 'in': 142, 'mit': 142, 'per': 142}, {'<them>': 143}, {'demnachst': 20, 'demnaechst': 20, 'in': 138,
'nach': 20, 'per': 139, 'separat': 20, 'von': 144}, {'<me>': 12, '<them>': 143}, {'<until>': 137, 'D': 111, 'dann':
140, 'demnachst': 20, 'demnaechst': 20, 'in': 138, 'nach': 20, 'noch': 145, 'per': 139, 'separat': 20, 'von': 146},
{'': (5, 'mine'), 'hin': 12, 'hinaus': 12, 'los': 12, 'raus': 12, 'weg': 12}, {'<them>': 148}, {'an': 149, 'hin': 12,
'hinaus': 12, 'los': 12, 'raus': 12, 'weg': 12}, {'an': 149}, {'<me>': 151}, {'...': 150, 'an': 149, 'von': 152},
{'alles': 12, 'beides': 12, 'jeweils': 12}, {'tisch': 66}, {'<my>': 155}, {'<me>': 66, '<them>': 12}, {'auf': 156,
'bei': 157, 'da': 66, 'fertig': 66}, {'angekommen': 20, 'aufgetaucht': 20, 'da': 20, 'eingegangen': 20, 'eingelangt':
20, 'eingetroffen': 20, 'gekommen': 20, 'geliefert': 20}, {'nicht': 159, 'nie': 159}, {'noch': 160}, {'vor': 160},
{'wie': 162}, {'bei': 90, 'bisher': 160, 'immer': 161, 'nach': 163, 'nicht': 159, 'nie': 159, 'noch': 160,
'weiterhin': 160}, {'<until>': 158, 'D': 164, 'bisher': 160, 'immer': 161, 'nach': 163, 'nicht': 159, 'nie': 159,
'noch': 160, 'weiterhin': 160}, {'in': 142, 'mit': 142, 'per': 142}, {'<them>': 166}, {'von': 167}, {'<me>': 12,
'<them>': 166}, {'D': 111, 'noch': 168, 'von': 169}, {'<until>': 137, 'D': 111, 'noch': 168, 'von': 169}, {'zukommen':
66}, {'...': 172}, {'<me>': 173}, {'N': 174, 'er': 174, 'sie': 174}, {'bei': 90}, {'<their>': 12}, {'...': 176, 'auf':
177, 'bei': 90, 'in': 177}, {'<until>': 178, 'D': 178}, {'$$': 12, '...': 123, '<them>': 124}, {'ich': 180, 'wir':
125}, {'$$': 66, '<me>': 127, '<until>': 66, 'D': 66, 'erst': 83}, {'N': 182, 'er': 182, 'sie': 182}, {'<my>': 155,
'<their>': 12}, {'...': 176, 'auf': 184, 'bei': 157, 'da': 66, 'fertig': 66, 'in': 177}, {'<until>': 185, 'D': 178},
{'<until>': 98, 'D': 98, 'auf': 66, 'aus': 66, 'fertig': 66, 'noch': 98, 'zusammen': 66}, {'N': 187, 'er': 187, 'sie':
187}, {'$$': 66, '<until>': 98, 'D': 98, 'auf': 66, 'aus': 66, 'fertig': 66, 'noch': 98, 'zusammen': 66}, {'N': 189,
'er': 189, 'sie': 189}, {'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaren': 66, 'liefern': 66, 'mailen': 66,
'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'ruberschicken': 66, 'schicken': 66, 'uberweisen': 66,
'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuschicken':
66, 'zusenden': 66}, {'<until>': 191, 'D': 191, 'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaren': 66,
'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'noch': 191, 'ruberschicken': 66,
'schicken': 66, 'uberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66,
'zuruckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'<me>': 192, '<until>': 191, 'D': 191, 'besorgen': 66,
'bringen': 66, 'durchgeben': 66, 'klaren': 66, 'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66,
'nachreichen': 66, 'noch': 191, 'ruberschicken': 66, 'schicken': 66, 'uberweisen': 66, 'unterschreiben': 66,
'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuschicken': 66, 'zusenden': 66},
{'N': 193, 'er': 193, 'sie': 193}, {'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaeren': 66, 'liefern': 66,
'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'rueberschicken': 66, 'schicken': 66,
'ueberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zurueckbringen': 66,
'zurueckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'<until>': 195, 'D': 195, 'besorgen': 66, 'bringen': 66,
'durchgeben': 66, 'klaeren': 66, 'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66,
'noch': 195, 'rueberschicken': 66, 'schicken': 66, 'ueberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66,
'weiterleiten': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'<me>': 196,
'<until>': 195, 'D': 195, 'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaeren': 66, 'liefern': 66, 'mailen': 66,
'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'noch': 195, 'rueberschicken': 66, 'schicken': 66,
'ueberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zurueckbringen': 66,
'zurueckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'N': 197, 'er': 197, 'sie': 197}, {'sein': 12}, {'da': 199,
'fertig': 12, 'hin': 12, 'raus': 12, 'stehen': 12, 'weg': 12}, {'werden': 81}, {'<until>': 200, 'fertig': 201, 'raus':
81}, {'$$': 66, '<me>': 107, '<until>': 98, 'D': 98, 'auf': 66, 'aus': 66, 'fertig': 66, 'noch': 98, 'zusammen': 66},
{'N': 203, 'er': 203, 'sie': 203}, {'<until>': 176, 'D': 164, 'bisher': 160, 'immer': 161, 'nach': 163, 'nicht': 159,
'nie': 159, 'noch': 160, 'weiterhin': 160}, {'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaeren': 66, 'klaren':
66, 'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'ruberschicken': 66,
'rueberschicken': 66, 'schicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66,
'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zuschicken':
66, 'zusenden': 66}, {'<until>': 206, 'D': 206, 'besorgen': 66, 'bringen': 66, 'durchgeben': 66, 'klaeren': 66,
'klaren': 66, 'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'noch': 206,
'ruberschicken': 66, 'rueberschicken': 66, 'schicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'unterschreiben': 66,
'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zurueckbringen': 66, 'zurueckgeben':
66, 'zuschicken': 66, 'zusenden': 66}, {'<me>': 207, '<until>': 206, 'D': 206, 'besorgen': 66, 'bringen': 66,
'durchgeben': 66, 'klaeren': 66, 'klaren': 66, 'liefern': 66, 'mailen': 66, 'mitbringen': 66, 'nachliefern': 66,
'nachreichen': 66, 'noch': 206, 'ruberschicken': 66, 'rueberschicken': 66, 'schicken': 66, 'uberweisen': 66,
'ueberweisen': 66, 'unterschreiben': 66, 'vorbeibringen': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben':
66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zuschicken': 66, 'zusenden': 66}, {'N': 208, 'er': 208, 'sie': 208},
{'<me>': 66}, {'auf': 156, 'bei': 210, 'da': 66, 'fertig': 66}, {'<until>': 211}, {'missing': 20, 'outstanding': 20,
'overdue': 20}, {'folgen': 12, 'folgt': 12}, {'<until>': 12, 'D': 214, 'folgen': 12, 'folgt': 12}, {'noch': 20},
{'vor': 20}, {'wie': 217}, {'': (7, 'waiting'), 'immer': 216, 'nach': 218, 'noch': 20, 'weiterhin': 20}, {'aus': 20},
{'noch': 220}, {'vor': 220}, {'wie': 222}, {'aus': 20, 'immer': 221, 'nach': 223, 'noch': 220, 'weiterhin': 220},
{'<until>': 20, 'fehlen': 219, 'fehlt': 219, 'stehen': 224, 'steht': 224}, {'<me>': 215, '<them>': 225}, {'zuruck':
130, 'zurueck': 130}, {':': 79, '<asked_for>': 80, '<deed1>': 82, '<deed3>': 86, '<does3>': 88, '<give1>': 82,
'<give3>': 86, '<sends3>': 89, '<until>': 93, 'D': 95, 'an': 96, 'arbeitet': 100, 'back': 104, 'backe': 104, 'bau':
105, 'baue': 104, 'baut': 109, 'bekommen': 115, 'bekommt': 115, 'besorg': 117, 'besorge': 118, 'besorgt': 119,
'bestaetigt': 122, 'bestatigt': 122, 'bestelle': 118, 'bestellt': 119, 'bring': 126, 'bringe': 126, 'bringt': 129,
'buche': 118, 'bucht': 119, 'checkt': 119, 'druck': 104, 'drucke': 104, 'druckt': 109, 'durch': 131, 'erledige': 118,
'erledigt': 119, 'fehlen': 135, 'fehlt': 135, 'folgen': 147, 'folgt': 147, 'fuer': 96, 'fur': 96, 'geb': 126, 'gebe':
126, 'gehen': 153, 'geht': 153, 'gibt': 129, 'ich': 154, 'ist': 165, 'klaer': 118, 'klaere': 118, 'klaert': 119,
'klar': 118, 'klare': 118, 'klart': 119, 'klär': 118, 'koche': 104, 'kommen': 170, 'kommt': 171, 'kriegen': 115,
'kriegt': 115, 'laesst': 175, 'landen': 179, 'landet': 179, 'lassen': 175, 'lasst': 175, 'liefer': 126, 'liefere':
181, 'liefert': 183, 'liegen': 179, 'liegt': 186, 'lässt': 175, 'mach': 118, 'mache': 118, 'machen': 188, 'macht':
190, 'mailt': 183, 'malt': 109, 'missing': 20, 'mochte': 194, 'moechte': 198, 'muessen': 202, 'muss': 202, 'mussen':
202, 'möchte': 194, 'naeh': 104, 'naehe': 104, 'naeht': 109, 'nah': 104, 'nahe': 104, 'naht': 109, 'nähe': 104,
'organisier': 118, 'organisiere': 118, 'organisiert': 119, 'outstanding': 20, 'overdue': 20, 'pruefe': 118, 'prueft':
119, 'prufe': 118, 'pruft': 119, 'rechnet': 109, 'reich': 126, 'reiche': 126, 'reserviere': 118, 'reserviert': 119,
'richt': 104, 'richte': 104, 'schick': 181, 'schicke': 181, 'schickt': 183, 'schreib': 117, 'schreibe': 118,
'schreibt': 204, 'sendet': 119, 'setzt': 100, 'sind': 205, 'soll': 209, 'steht': 212, 'stell': 104, 'stelle': 104,
'stellt': 188, 'still': 213, 'such': 104, 'suche': 104, 'ubernehme': 118, 'ubernimmt': 119, 'uberweist': 122,
'uebernehme': 118, 'uebernimmt': 119, 'ueberweist': 122, 'unterschreibt': 122, 'verschickt': 119, 'von': 226,
'werden': 209, 'wieder': 227, 'will': 209, 'wird': 209, 'wollen': 209, 'wollte': 209, 'zahlt': 129, 'zeichnet': 109,
'zuruck': 130, 'zurueck': 130}, {'kurier': 66, 'mail': 66, 'post': 66}, {'mir': 12, 'uns': 12}, {'': (6, 'theirs'),
'$$': 66, 'nach': 66, 'per': 229, 'von': 230}, {'$$': 66, 'per': 229, 'von': 230}, {'<until>': 231, 'D': 232}, {'':
(3, 'advice')}, {'<giveinf>': 234, 'abgeben': 234, 'aendern': 234, 'andern': 234, 'anfangen': 234, 'aufgeben': 234,
'aufhoeren': 234, 'aufhoren': 234, 'auslagern': 234, 'behalten': 234, 'einstellen': 234, 'erhoehen': 234, 'erhohen':
234, 'kuendigen': 234, 'kuerzen': 234, 'kundigen': 234, 'kurzen': 234, 'lassen': 234, 'machen': 234, 'pruefen': 234,
'prufen': 234, 'rausnehmen': 234, 'senken': 234, 'streichen': 234, 'suchen': 234, 'umbauen': 234, 'umstellen': 234,
'vereinfachen': 234, 'verkaufen': 234, 'verschieben': 234, 'weglassen': 234, 'ändern': 234}, {'...': 235, '<giveinf>':
234, 'abgeben': 234, 'aendern': 234, 'andern': 234, 'anfangen': 234, 'aufgeben': 234, 'aufhoeren': 234, 'aufhoren':
234, 'auslagern': 234, 'behalten': 234, 'einstellen': 234, 'erhoehen': 234, 'erhohen': 234, 'kuendigen': 234,
'kuerzen': 234, 'kundigen': 234, 'kurzen': 234, 'lassen': 234, 'machen': 234, 'pruefen': 234, 'prufen': 234,
'rausnehmen': 234, 'senken': 234, 'streichen': 234, 'suchen': 234, 'umbauen': 234, 'umstellen': 234, 'vereinfachen':
234, 'verkaufen': 234, 'verschieben': 234, 'weglassen': 234, 'ändern': 234}, {'ich': 236, 'wir': 236}, {'folgen': 233,
'folgt': 233, 'kommt': 233, 'soll': 237, 'sollen': 237, 'sollte': 237, 'sollten': 237}, {'...': 238}, {'<until>': 232,
'D': 232}, {'folgen': 240, 'folgt': 240, 'kommt': 240}, {'$$': 66, 'per': 229}, {'<until>': 242, 'D': 242}, {'...':
241, 'folgen': 243, 'folgt': 243, 'kommt': 243}, {'$$': 66, 'von': 230}, {'<until>': 245, 'D': 245}, {'folgen': 246,
'folgt': 246, 'kommt': 246}, {'<until>': 84, 'D': 84}, {'...': 247, 'folgen': 248, 'folgt': 248, 'kommt': 248},
{'soll': 237, 'sollen': 237, 'sollte': 237, 'sollten': 237}, {'...': 250}, {'': (7, 'waiting'), 'geschickt': 20,
'nachgeliefert': 20, 'nachgereicht': 20, 'zugeschickt': 20, 'zuruck': 20, 'zurueck': 20}, {'': (7, 'waiting'),
'<until>': 20, 'D': 20, 'geschickt': 20, 'nachgeliefert': 20, 'nachgereicht': 20, 'zugeschickt': 20, 'zuruck': 20,
'zurueck': 20}, {'<them>': 21}, {'<until>': 252, 'D': 252, 'dann': 253, 'erst': 21, 'noch': 253, 'von': 254}, {'ich':
255, 'wir': 255}, {'bekomm': 256, 'bekomme': 256, 'bekommen': 256, 'erhalte': 256, 'erhalten': 256, 'krieg': 256,
'kriege': 256, 'kriegen': 256, 'soll': 237, 'sollen': 237, 'sollte': 237, 'sollten': 237}, {'...': 257}, {'retour':
12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'mir': 12}, {'...': 259, '<until>': 12, 'D': 12, 'dann': 12, 'noch':
12, 'von': 260}, {'N': 261, 'er': 261, 'sie': 261}, {'retour': 12, 'wieder': 12, 'zurueck': 12}, {'...': 263,
'<until>': 12, 'D': 12, 'dann': 12, 'noch': 12, 'von': 260}, {'N': 264, 'er': 264, 'sie': 264}, {'retour': 12,
'wieder': 12, 'zuruck': 12}, {'...': 266, '<until>': 12, 'D': 12, 'dann': 12, 'noch': 12, 'von': 260}, {'N': 267,
'er': 267, 'sie': 267}, {'...': 259}, {'N': 269, 'er': 269, 'sie': 269}, {'bekommen': 262, 'bekommt': 262, 'erhaelt':
265, 'erhalt': 268, 'erhält': 268, 'haben': 270, 'hat': 270, 'kriegen': 262, 'kriegt': 262}, {'<until>': 20, 'D': 20,
'ausstehend': 20, 'fehlt': 20, 'offen': 20, 'steht': 220}, {'<them>': 272}, {'durch': 273, 'von': 273}, {'': (7,
'waiting'), '<until>': 20, 'D': 20}, {'angekuendigt': 275, 'angekundigt': 275, 'ausstehend': 275, 'offen': 275,
'versprochen': 275, 'zugesagt': 275}, {'angekuendigt': 275, 'angekundigt': 275, 'ausstehend': 275, 'bitte': 130,
'durch': 273, 'erbeten': 130, 'erwartet': 130, 'noch': 276, 'offen': 275, 'versprochen': 275, 'von': 273, 'zugesagt':
275}, {'angekuendigt': 275, 'ausstehend': 275, 'offen': 275, 'versprochen': 275, 'zugesagt': 275}, {'angekuendigt':
275, 'ausstehend': 275, 'bitte': 130, 'durch': 273, 'erbeten': 130, 'erwartet': 130, 'noch': 278, 'offen': 275,
'versprochen': 275, 'von': 273, 'zugesagt': 275}, {'angekundigt': 275, 'ausstehend': 275, 'offen': 275, 'versprochen':
275, 'zugesagt': 275}, {'angekundigt': 275, 'ausstehend': 275, 'bitte': 130, 'durch': 273, 'erbeten': 130, 'erwartet':
130, 'noch': 280, 'offen': 275, 'versprochen': 275, 'von': 273, 'zugesagt': 275}, {'$$': 12, 'D': 48}, {'ich': 282},
{'bekomm': 256, 'bekomme': 256, 'bekommen': 256, 'erhalte': 256, 'erhalten': 256, 'krieg': 256, 'kriege': 256,
'kriegen': 256}, {'': (6, 'theirs'), 'an': 66, 'durch': 66, 'nach': 66, 'um': 66}, {'<me>': 285}, {'an': 66, 'durch':
66, 'fuer': 286, 'fur': 286, 'nach': 66, 'um': 66}, {'...': 287}, {'<they>': 288}, {'will': 66}, {'laesst': 66,
'lassen': 290, 'lasst': 66, 'lässt': 66}, {'<give3>': 66, '<give3_apart>': 66, 'geben': 290, 'schicken': 290,
'zukommen': 291}, {'muesste': 66, 'muss': 66, 'musste': 66, 'müsste': 66, 'soll': 66, 'sollte': 66, 'will': 66,
'wird': 66, 'wollte': 66}, {'muss': 66, 'musste': 66, 'müsste': 66, 'soll': 66, 'sollte': 66, 'will': 66, 'wird': 66,
'wollte': 66}, {'muesste': 66, 'muss': 66, 'soll': 66, 'sollte': 66, 'will': 66, 'wird': 66, 'wollte': 66},
{'<giveinf>': 293, '<giveinf_apart>': 293, 'bringen': 293, 'geben': 293, 'liefern': 293, 'mailen': 293, 'nachreichen':
293, 'schicken': 293, 'weiterleiten': 293, 'zuruckbringen': 294, 'zuruckgeben': 294, 'zurueckbringen': 295,
'zurueckgeben': 295, 'zuschicken': 293, 'zusenden': 293}, {'...': 292, '<giveinf>': 293, '<giveinf_apart>': 293,
'<until>': 296, 'D': 296, 'bringen': 293, 'geben': 293, 'liefern': 293, 'mailen': 293, 'nachreichen': 293, 'noch':
296, 'schicken': 293, 'weiterleiten': 293, 'zuruckbringen': 294, 'zuruckgeben': 294, 'zurueckbringen': 295,
'zurueckgeben': 295, 'zuschicken': 293, 'zusenden': 293}, {'<me>': 297}, {'bekommen': 20, 'bringen': 20, 'haben': 20,
'kriegen': 20, 'liefern': 20, 'schicken': 20}, {'D': 299, 'bekommen': 20, 'bringen': 20, 'haben': 20, 'kriegen': 20,
'liefern': 20, 'schicken': 20}, {'D': 299, 'bekommen': 20, 'bringen': 20, 'eigentlich': 300, 'haben': 20, 'kriegen':
20, 'laengst': 300, 'liefern': 20, 'schicken': 20, 'schon': 300}, {'N': 301, 'er': 301, 'ich': 301, 'sie': 301, 'wir':
301}, {'D': 299, 'bekommen': 20, 'bringen': 20, 'eigentlich': 300, 'haben': 20, 'kriegen': 20, 'langst': 300,
'liefern': 20, 'schicken': 20, 'schon': 300}, {'N': 303, 'er': 303, 'ich': 303, 'sie': 303, 'wir': 303}, {'werde':
12}, {'lasse': 12, 'lassen': 12}, {'<give1>': 12, '<give1_apart>': 12, 'schicken': 305, 'zukommen': 306}, {'...':
307}, {'<them>': 308}, {'D': 299, 'bekommen': 20, 'bringen': 20, 'eigentlich': 300, 'haben': 20, 'kriegen': 20,
'laengst': 300, 'langst': 300, 'liefern': 20, 'schicken': 20, 'schon': 300}, {'N': 310, 'er': 310, 'ich': 310, 'sie':
310, 'wir': 310}, {'...': 284, '<does3>': 289, 'N': 298, 'bekommen': 262, 'bekommt': 262, 'er': 298, 'erhaelt': 265,
'erhalt': 268, 'erhält': 268, 'haben': 270, 'haette': 302, 'haetten': 302, 'hat': 270, 'hatte': 304, 'hatten': 304,
'hätte': 304, 'hätten': 304, 'ich': 309, 'kriegen': 262, 'kriegt': 262, 'sie': 298, 'sollte': 311, 'sollten': 311,
'wir': 309, 'wollte': 311}, {'fuer': 286, 'fur': 286}, {'...': 313}, {'<they>': 314}, {'<giveinf>': 293,
'<giveinf_apart>': 293, '<until>': 296, 'D': 296, 'bringen': 293, 'geben': 293, 'liefern': 293, 'mailen': 293,
'nachreichen': 293, 'noch': 296, 'schicken': 293, 'weiterleiten': 293, 'zuruckbringen': 294, 'zuruckgeben': 294,
'zurueckbringen': 295, 'zurueckgeben': 295, 'zuschicken': 293, 'zusenden': 293}, {'<me>': 316}, {'<does3>': 315, 'N':
317, 'er': 317, 'sie': 317}, {'...': 284}, {'...': 292}, {'<me>': 320}, {'N': 321, 'bekommen': 262, 'bekommt': 262,
'er': 321, 'erhaelt': 265, 'erhalt': 268, 'erhält': 268, 'haben': 270, 'hat': 270, 'ich': 309, 'kriegen': 262,
'kriegt': 262, 'sie': 321, 'wir': 309}, {'angekundigt': 275, 'ausstehend': 275, 'durch': 273, 'noch': 280, 'offen':
275, 'versprochen': 275, 'von': 273, 'zugesagt': 275}, {'angekuendigt': 275, 'ausstehend': 275, 'durch': 273, 'noch':
278, 'offen': 275, 'versprochen': 275, 'von': 273, 'zugesagt': 275}, {'...': 83}, {'...': 83, 'N': 325, 'er': 325,
'es': 325, 'ich': 325, 'sie': 325}, {'<until>': 20, 'bekomme': 326, 'bringt': 326, 'gibt': 326, 'kommt': 326, 'krieg':
326, 'kriege': 326, 'schickt': 326}, {'-befund': 23, '-ergebnis': 23, '-ergebnisse': 23, '-gutachten': 23,
'-lieferung': 23, '-teile': 23, '-werte': 23, '...': 228, '<comes_in>': 23, '<det>': 239, '<doc>': 244, '<document>':
249, '<my>': 251, '<their>': 258, '<thing>': 244, '<work>': 244, 'alles': 271, 'angebot': 274, 'antwort': 277,
'beides': 271, 'bescheid': 277, 'bestaetigung': 279, 'bestatigung': 281, 'bring': 283, 'bringe': 283, 'das': 312,
'dem': 318, 'den': 312, 'der': 319, 'die': 312, 'dies': 322, 'erledig': 283, 'erledige': 283, 'feedback': 277,
'freigabe': 277, 'liefer': 283, 'liefere': 283, 'mach': 283, 'mache': 283, 'ruckmeldung': 281, 'ruckruf': 323,
'rueckmeldung': 279, 'rueckruf': 324, 'schick': 283, 'schicke': 283, 'stellungnahme': 277, 'zuruck': 327, 'zurueck':
327, 'zusage': 277}, {'$$': 8}, {'buero': 329, 'buro': 329}, {'hause': 329}, {'anzutreffen': 329, 'da': 329, 'daheim':
329, 'dahoam': 329, 'im': 330, 'zu': 331, 'zuhause': 329}, {'buro': 329}, {'anzutreffen': 329, 'da': 329, 'daheim':
329, 'dahoam': 329, 'im': 333, 'zu': 331, 'zuhause': 329}, {'buero': 329}, {'anzutreffen': 329, 'da': 329, 'daheim':
329, 'dahoam': 329, 'im': 335, 'zu': 331, 'zuhause': 329}, {'ned': 332, 'net': 332, 'nicht': 332, 'nod': 334, 'noed':
336}, {'leider': 337, 'ned': 332, 'net': 332, 'nicht': 332, 'nod': 334, 'noed': 336}, {'leider': 337, 'ned': 332,
'net': 332, 'nicht': 332, 'nod': 334, 'noed': 336, 'vergessen': 329, 'war': 338, 'waren': 338}, {'mir': 39}, {'^': 12,
'ich': 39, 'von': 340}, {':': 341}, {'abgeblasen': 8}, {'abgeblasen': 8, 'leider': 343}, {'anmailen': 48, 'anrufen':
48, 'anschreiben': 48, 'antworten': 48, 'durchrufen': 48, 'erinnern': 48, 'gratulieren': 48, 'hinschreiben': 48,
'kontaktieren': 48, 'mahnen': 48, 'melden': 48, 'nachbohren': 48, 'nachfassen': 48, 'nachfragen': 48, 'nachhaken': 48,
'zuruckrufen': 48, 'zuruckschreiben': 48, 'zurueckrufen': 48, 'zurueckschreiben': 48}, {'^': 345}, {'ein': 234,
'eine': 234, 'einen': 234, 'erst': 234, 'gleich': 234, 'kein': 234, 'keine': 234, 'keinen': 234, 'mehr': 234, 'nur':
234, 'weniger': 234}, {'^': 347}, {'D': 346, 'lieber': 348}, {'D': 346}, {'besten': 350}, {'': (16, 'gave:feedback')},
{'gegeben': 352}, {'...': 353, 'gegeben': 352}, {'an': 12, 'druber': 12, 'drueber': 12, 'durch': 12, 'gegen': 12,
'nach': 12}, {'...': 355}, {'<det>': 356, '<their>': 356}, {'^': 357}, {'D': 358, '^': 357}, {'ich': 359, 'wir': 359},
{'anmerkungen': 354, 'feedback': 354, 'kommentare': 354, 'korrekturen': 354, 'rueckmeldung': 354}, {'anmerkungen':
354, 'feedback': 354, 'kommentare': 354, 'korrekturen': 354, 'ruckmeldung': 354}, {':': 39}, {'abklaeren': 12,
'abklaren': 12, 'ausmachen': 12, 'bedanken': 12, 'besprechen': 12, 'entschuldigen': 12, 'klaeren': 12, 'klaren': 12,
'melden': 12, 'nachfassen': 12, 'nachfragen': 12, 'nachhaken': 12, 'vereinbaren': 12}, {'arbeiten': 0, 'fragen': 0,
'kooperieren': 0, 'machen': 0, 'melden': 0, 'reden': 0, 'schreiben': 0, 'sprechen': 0, 'starten': 0, 'telefonieren':
0, 'treffen': 0}, {'^': 364, 'zu': 365}, {'...': 366, '^': 364, 'zu': 365}, {'N': 367}, {'retour': 66, 'zuruck': 66,
'zurueck': 66}, {'...': 369}, {'^': 370}, {'^': 370, 'ich': 371, 'wir': 371}, {'mit': 60}, {'N': 59, 'mich': 373},
{'krank': 8, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 375, 'verhindert': 8,
'verkuehlt': 8, 'verkuhlt': 8}, {'an': 12, 'drueber': 12, 'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12}, {'...':
377}, {'<det>': 378, '<their>': 378}, {'^': 379}, {'D': 380, '^': 379}, {'<them>': 381, 'D': 380, '^': 379}, {'ich':
382, 'wir': 382}, {'arbeite': 383, 'geh': 383, 'gehe': 383, 'les': 383, 'lese': 383, 'mach': 383, 'mache': 383,
'schau': 383, 'schaue': 383, 'schick': 383, 'schicke': 383, 'schreib': 383, 'schreibe': 383, 'seh': 383, 'sehe': 383},
{'an': 12, 'druber': 12, 'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12}, {'...': 385}, {'<det>': 386, '<their>':
386}, {'^': 387}, {'D': 388, '^': 387}, {'<them>': 389, 'D': 388, '^': 387}, {'ich': 390, 'wir': 390}, {'arbeite':
391, 'geh': 391, 'gehe': 391, 'les': 391, 'lese': 391, 'mach': 391, 'mache': 391, 'schau': 391, 'schaue': 391,
'schick': 391, 'schicke': 391, 'schreib': 391, 'schreibe': 391, 'seh': 391, 'sehe': 391}, {'D': 346, 'lieber': 348,
'vergessen': 329}, {'bekommen': 20, 'haben': 20, 'kriegen': 20}, {'^': 394}, {'D': 395}, {'D': 395, 'eigentlich': 396,
'laengst': 396, 'schon': 396}, {'ich': 397, 'wir': 397}, {'D': 395, 'eigentlich': 396, 'langst': 396, 'schon': 396},
{'ich': 399, 'wir': 399}, {'D': 395, 'eigentlich': 396, 'laengst': 396, 'langst': 396, 'schon': 396}, {'ich': 401,
'wir': 401}, {'': (13, 'talk'), 'ist': 0, 'war': 0}, {'haette': 398, 'haetten': 398, 'hatte': 400, 'hatten': 400,
'hätte': 400, 'hätten': 400, 'sollte': 402, 'sollten': 402, 'thema': 403}, {'haette': 398, 'haetten': 398, 'hatte':
400, 'hatten': 400, 'hätte': 400, 'hätten': 400, 'sollte': 402, 'sollten': 402}, {'$$': 0}, {'<hat>': 406, 'ist': 406,
'war': 406}, {'angefangen': 407, 'gearbeitet': 407, 'gegruendet': 407, 'gegrundet': 407, 'gekauft': 407, 'gekuendigt':
407, 'gekundigt': 407, 'gelebt': 407, 'geleitet': 407, 'gewechselt': 407, 'gewesen': 407, 'gewohnt': 407, 'studiert':
407, 'verkauft': 407}, {'...': 408}, {'...': 408, 'haette': 398, 'haetten': 398, 'hatte': 400, 'hatten': 400, 'hätte':
400, 'hätten': 400, 'sollte': 402, 'sollten': 402}, {'entdeckt': 406, 'gelesen': 406, 'gesehen': 406}, {'anmerkungen':
354, 'feedback': 354, 'kommentare': 354, 'korrekturen': 354, 'ruckmeldung': 354, 'rueckmeldung': 354}, {'...': 0},
{'dass': 413, 'wie': 413}, {'vergessen': 329}, {'aber': 415, 'dann': 415, 'heisst': 0, 'heißt': 0, 'vergessen': 329},
{'machen': 12}, {'<giveinf>': 48, 'fertig': 417, 'fertigmachen': 48}, {'...': 418}, {'<until>': 39, '^': 419}, {'N':
420}, {'aber': 415, 'dann': 415, 'vergessen': 329}, {'aber': 415, 'dann': 415, 'erfahren': 414, 'es': 422, 'gehoert':
414, 'gehort': 414, 'gelesen': 414, 'gesehen': 414, 'mitbekommen': 414, 'mitgekriegt': 414, 's': 422, 'vergessen':
329}, {'aber': 415, 'dann': 415, 'erfahren': 414, 'es': 422, 'gehoert': 414, 'gehort': 414, 'gelesen': 414, 'gesehen':
414, 'ich': 423, 'mitbekommen': 414, 'mitgekriegt': 414, 's': 422, 'vergessen': 329}, {'': (13, 'talk'), 'auf': 0,
'dass': 0, 'im': 0, 'in': 0}, {'eben': 425, 'gerade': 425, 'grad': 425, 'grade': 425}, {'eben': 425, 'gerade': 425,
'grad': 425, 'grade': 425, 'ich': 426}, {'': (11, 'thinking')}, {'': (11, 'thinking'), 'an': 428, 'mich': 428, 'sich':
428}, {'': (11, 'thinking'), '<give3>': 429, 'denkt': 429, 'kann': 429, 'kommt': 429, 'macht': 429, 'meldet': 429,
'meldets': 429, 'ruft': 429, 'schafft': 429, 'schreibt': 429}, {'<they>': 430}, {'<they>': 430, 'dass': 431},
{'<give3>': 429, 'denkt': 429, 'kann': 429, 'kommt': 429, 'macht': 429, 'meldet': 429, 'meldets': 429, 'ruft': 429,
'schafft': 429, 'schreibt': 429}, {'<they>': 433}, {'<they>': 433, 'dass': 434}, {'': (21, 'gave:encouragement')},
{'gegeben': 436, 'gemacht': 436, 'zugesprochen': 436}, {'<until>': 12, 'alles': 12, 'beides': 12}, {'...': 438},
{'<det>': 439}, {'sein': 8}, {'dabei': 441, 'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'...': 442,
'dabei': 441, 'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'nicht': 443}, {'leider': 444, 'nicht':
443}, {'<giveinf_apart>': 12}, {'^': 446}, {'...': 447}, {'alles': 448, 'das': 448, 'den': 448, 'die': 448, 'es': 448,
'ihn': 448, 'sie': 448}, {'alles': 448, 'das': 448, 'den': 448, 'die': 448, 'es': 448, 'ich': 449, 'ihn': 448, 'sie':
448}, {'^': 234}, {'am': 8, 'auf': 8, 'bei': 8, 'beim': 8, 'da': 8, 'dabei': 8, 'im': 8, 'mit': 8}, {'krank': 8,
'ned': 452, 'net': 452, 'nicht': 452, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 453,
'ned': 452, 'net': 452, 'nicht': 452, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'^': 440, 'aber': 415, 'bin':
376, 'dann': 415, 'erfahren': 414, 'es': 422, 'gehoert': 414, 'gehort': 414, 'gelesen': 414, 'gesehen': 414, 'hoff':
432, 'hoffe': 432, 'hoffentlich': 435, 'kann': 445, 'konnte': 445, 'mitbekommen': 414, 'mitgekriegt': 414, 'muessen':
450, 'muss': 450, 'mussen': 450, 's': 422, 'solle': 451, 'solles': 451, 'solls': 451, 'sollts': 451, 'vergessen': 329,
'war': 454}, {'bruder': 0, 'chef': 0, 'flieger': 0, 'flug': 0, 'freund': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn':
0, 'team': 0, 'vater': 0, 'zug': 0}, {'chefin': 0, 'firma': 0, 'freundin': 0, 'kinder': 0, 'kollegin': 0, 'mutter': 0,
'schwester': 0, 'tochter': 0}, {'D': 358, '^': 357, 'eben': 425, 'gerade': 425, 'grad': 425, 'grade': 425}, {'eben':
425, 'gerade': 425, 'grad': 425, 'grade': 425, 'ich': 458, 'wir': 359}, {'anderen': 0, 'anderes': 0, 'andermal': 0,
'andern': 0}, {'einem': 460}, {'^': 347, 'an': 461, 'ein': 460, 'einen': 460}, {'$$': 428}, {'<callinf>': 463,
'<giveinf>': 463, 'anklopfen': 463, 'nachfragen': 463, 'reden': 463, 'sprechen': 463, 'treffen': 463, 'vorbeischauen':
463, 'vorfuehlen': 463, 'vorfuhlen': 463}, {'...': 464, '<callinf>': 463, '<giveinf>': 463, 'anklopfen': 463,
'nachfragen': 463, 'reden': 463, 'sprechen': 463, 'treffen': 463, 'vorbeischauen': 463, 'vorfuehlen': 463,
'vorfuhlen': 463}, {'N': 465}, {'bei': 466, 'mit': 466, 'zu': 466}, {'bei': 466, 'mit': 466, 'wieder': 467, 'zu':
466}, {'erzaehlt': 0, 'erzahlt': 0, 'hoert': 0, 'hort': 0, 'munkelt': 0, 'sagt': 0, 'solle': 451, 'solles': 451,
'solls': 451, 'tuschelt': 0}, {'zusage': 342}, {'<them>': 39, 'bis': 39, 'dringend': 39, 'mich': 39, 'noch': 39,
'unbedingt': 39, 'uns': 39}, {'<giveinf>': 12, '<giveinf_apart>': 12}, {'^': 472}, {'...': 473}, {'<them>': 39,
'alles': 474, 'bis': 39, 'das': 474, 'den': 474, 'die': 474, 'dringend': 39, 'es': 474, 'ich': 449, 'ihn': 474,
'mich': 39, 'noch': 39, 'sie': 474, 'unbedingt': 39, 'uns': 39}, {'D': 63}, {'D': 346, 'mal': 476}, {'N': 59, 'eben':
425, 'gerade': 425, 'grad': 425, 'grade': 425, 'ich': 458, 'mich': 373, 'wir': 359}, {'auto': 0, 'bruder': 0, 'bus':
0, 'chef': 0, 'flieger': 0, 'flug': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0},
{'chefin': 0, 'firma': 0, 'frau': 0, 'freundin': 0, 'kinder': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'fall':
234}, {'keinen': 481}, {'mal': 234}, {'nicht': 234}, {'auf': 482, 'besser': 234, 'bloss': 234, 'bloß': 234, 'endlich':
234, 'erst': 483, 'erstmal': 234, 'ja': 484, 'lieber': 234, 'unbedingt': 234}, {'^': 485}, {'ich': 486, 'man': 486,
'wir': 486}, {'D': 346, '^': 485}, {'D': 346, 'ich': 488, 'man': 486, 'wir': 486}, {'vor': 0}, {'dir': 490}, {'D':
59}, {'N': 492}, {'N': 59, 'm': 493, 'mich': 373, 'mit': 493}, {'thema': 403}, {'zugesagt': 342}, {'mir': 496}, {'':
(0, 'missed'), '$$': 8}, {'': (0, 'missed'), 'buero': 329, 'buro': 329}, {'am': 8, 'anzutreffen': 329, 'auf': 8,
'bei': 8, 'beim': 8, 'da': 498, 'dabei': 8, 'daheim': 329, 'dahoam': 329, 'im': 499, 'mit': 8, 'zu': 331, 'zuhause':
329}, {'krank': 8, 'ned': 500, 'net': 500, 'nicht': 500, 'nod': 334, 'noed': 336, 'verhindert': 8, 'verkuehlt': 8,
'verkuhlt': 8}, {'krank': 8, 'leider': 501, 'ned': 500, 'net': 500, 'nicht': 500, 'nod': 334, 'noed': 336,
'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'solle': 451, 'solles': 451, 'solls': 451, 'sollts': 451}, {'': (0,
'missed'), 'aber': 8, 'dann': 8, 'doch': 8, 'nur': 8, 'und': 8}, {'<callinf>': 504, '<comeinf>': 504, '<giveinf>':
504, '<giveinf_apart>': 504, 'anmailen': 504, 'anpingen': 504, 'anschreiben': 504, 'hinfahren': 504, 'hingehen': 504,
'telefonieren': 504, 'vorbeifahren': 504}, {'...': 505}, {'mal': 9}, {'...': 7, '2x': 9, '3x': 9, '4x': 9, '5x': 9,
'<appointment>': 11, '<det>': 25, '<have>': 30, '<my>': 31, '<opinion>': 3, '<rel>': 19, '<sees1>': 38, '<should>':
40, '<them>': 47, '<until>': 50, 'D': 65, 'N': 78, '^': 328, 'aber': 339, 'abgemacht': 342, 'abmachung': 342, 'alles':
344, 'also': 349, 'am': 351, 'anmerkungen': 354, 'arbeite': 360, 'auch': 350, 'ausfuehrliche': 361, 'ausfuehrliches':
361, 'ausfuhrliche': 362, 'ausfuhrliches': 362, 'ausgemacht': 363, 'bei': 368, 'bekomm': 372, 'bekomme': 372,
'besuch': 374, 'besuche': 374, 'bin': 376, 'dafuer': 384, 'dafur': 392, 'dann': 393, 'das': 404, 'den': 405, 'der':
409, 'die': 410, 'dreimal': 9, 'dringend': 350, 'eben': 411, 'ehrliche': 412, 'ehrliches': 412, 'erfahren': 414, 'es':
416, 'feedback': 354, 'fuer': 421, 'fur': 421, 'geh': 360, 'gehe': 360, 'gehoert': 414, 'gehort': 414, 'gelesen': 414,
'gerade': 411, 'gesehen': 414, 'gestrichen': 8, 'grad': 411, 'hab': 424, 'habe': 424, 'heute': 411, 'hoer': 427,
'hoere': 427, 'hoff': 432, 'hoffe': 432, 'hoffentlich': 435, 'hoffnung': 437, 'hor': 427, 'hore': 427, 'ich': 455,
'ihr': 456, 'ihre': 457, 'kann': 445, 'kommentare': 354, 'konnte': 445, 'korrekturen': 354, 'krieg': 372, 'kriege':
372, 'kurze': 412, 'kurzes': 412, 'leider': 337, 'les': 459, 'lese': 459, 'lieber': 462, 'mal': 468, 'man': 469,
'mehrfach': 9, 'meine': 470, 'mit': 368, 'mitbekommen': 414, 'mitgekriegt': 414, 'mues': 471, 'muessen': 475, 'muss':
475, 'mussen': 475, 'mut': 437, 'ned': 332, 'net': 332, 'nicht': 332, 'noch': 477, 'nochmal': 476, 'nochmals': 476,
'nod': 334, 'noed': 336, 'ruckmeldung': 354, 'rueckmeldung': 354, 's': 422, 'schau': 360, 'schaue': 360, 'seh': 478,
'sehe': 478, 'sein': 479, 'seine': 480, 'soll': 487, 'sollen': 487, 'sollte': 489, 'sollten': 487, 'stell': 491,
'termin': 344, 'thema': 403, 'treff': 494, 'treffe': 494, 'treffen': 344, 'um': 74, 'unbedingt': 350, 'unser': 495,
'vereinbart': 342, 'vereinbarung': 342, 'vergessen': 329, 'versprechen': 342, 'versprochen': 363, 'vielleicht': 350,
'von': 497, 'war': 502, 'waren': 338, 'wieder': 476, 'wir': 503, 'wollt': 506, 'wollte': 506, 'wollten': 506, 'x':
507, 'zufaellig': 411, 'zufallig': 411, 'zugesagt': 363, 'zusage': 342, 'zweimal': 9}, {'<them>': 39, '^': 12},
{'ich': 509, 'wir': 509}, {'das': 510, 'dass': 510}, {'<vowed>': 511}, {'<them>': 512}, {'ich': 513, 'wir': 513},
{'vergessen': 8}, {'': (22, 'gave:volunteering')}, {'ausgeholfen': 516, 'eingesprungen': 516, 'mitgeholfen': 516,
'uebernommen': 516}, {'...': 517}, {'<them>': 518}, {'ausgeholfen': 516, 'eingesprungen': 516, 'mitgeholfen': 516,
'ubernommen': 516}, {'...': 520}, {'<them>': 521}, {'': (23, 'contact')}, {'besucht': 523, 'gesprochen': 523,
'getroffen': 523, 'uebergeben': 523}, {'...': 524, 'besucht': 523, 'gesprochen': 523, 'getroffen': 523, 'uebergeben':
523}, {'besucht': 523, 'gesprochen': 523, 'getroffen': 523, 'ubergeben': 523}, {'...': 526, 'besucht': 523,
'gesprochen': 523, 'getroffen': 523, 'ubergeben': 523}, {'besucht': 523, 'gesprochen': 523, 'getroffen': 523,
'ubergeben': 523, 'uebergeben': 523}, {'...': 528, 'besucht': 523, 'gesprochen': 523, 'getroffen': 523, 'ubergeben':
523, 'uebergeben': 523}, {'ort': 529}, {'<have>': 514, 'anzurufen': 515, 'fuer': 519, 'fur': 522, 'persoenlich': 525,
'personlich': 527, 'vor': 530}, {'<giveinf>': 48, '<giveinf_apart>': 48}, {'...': 532}, {'^': 533}, {'dringend': 534,
'endlich': 534, 'noch': 534, 'unbedingt': 534}, {'N': 363}, {'N': 8, 'bei': 8, 'mit': 8, 'zu': 8}, {':': 39, 'wollte':
537, 'wollten': 537}, {'N': 8, 'bei': 8, 'ich': 537, 'mit': 8, 'wir': 537, 'zu': 8}, {'<network>': 1, 'N': 535,
'fuer': 536, 'fur': 536, 'i': 363, 'ich': 538, 'wir': 538, 'wollt': 539, 'wollte': 539, 'wollten': 539}, {'antwort':
8, 'reaktion': 8, 'ruckmeldung': 8, 'rueckmeldung': 8}, {'...': 492}, {'D': 59, 'bei': 542, 'mich': 542, 'mit': 542,
'uns': 542}, {'i': 543, 'ich': 543, 'ma': 543, 'wir': 543}, {'ich': 39, 'wir': 39}, {'das': 545, 'dass': 545}, {'...':
492, 'D': 59}, {'...': 492, 'D': 59, 'uns': 547}, {'besuchen': 548, 'essen': 548, 'fahren': 548, 'feiern': 548,
'fliegen': 548, 'gehen': 548, 'halten': 548, 'machen': 548, 'reden': 548, 'sehen': 548, 'sprechen': 548, 'starten':
548, 'telefonieren': 548, 'treffen': 548, 'veranstalten': 548}, {'ich': 549}, {'bestaetigt': 59, 'bestatigt': 59,
'fixiert': 59}, {'geklappt': 523, 'hingehauen': 523, 'stattgefunden': 523}, {'...': 552, 'geklappt': 523,
'hingehauen': 523, 'stattgefunden': 523}, {'': (23, 'contact'), 'gekommen': 523}, {'ausgegangen': 523, 'zustande':
554}, {'ausgegangen': 523, 'doch': 555, 'zustande': 554}, {'D': 551, 'haben': 553, 'hat': 553, 'hats': 553, 'ist':
556, 'kam': 556, 'vergessen': 8, 'verpasst': 8, 'verpennt': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8,
'verschwitzt': 8}, {'aus': 8}, {'gestrichen': 8}, {'...': 557, 'D': 551, 'bestaetigt': 59, 'bestatigt': 59, 'faellt':
558, 'fallt': 558, 'fiel': 558, 'gestrichen': 8, 'ist': 559, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8,
'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'wurde': 559}, {'besorgt': 59, 'bestellt': 59, 'gebucht': 59,
'gekauft': 59, 'reserviert': 59}, {'besorgt': 59, 'bestellt': 59, 'gebucht': 59, 'gekauft': 59, 'ist': 561,
'reserviert': 59, 'sind': 561}, {'^': 234, 'dass': 451}, {'^': 234, 'dass': 451, 'ist': 563, 'lautet': 563, 'war':
563}, {'<them>': 564}, {':': 451}, {'<them>': 564, 'N': 566}, {'^': 234, 'bekommen': 451, 'dazu': 451, 'erhalten':
451, 'geholt': 451, 'ist': 451, 'lautet': 451, 'v': 565, 'vom': 565, 'von': 567, 'war': 451}, {'<until>': 39},
{'<thing>': 26}, {'...': 570}, {'N': 571}, {'an': 572}, {'': (23, 'contact'), ':': 0}, {'angebimmelt': 523,
'angefragt': 523, 'angeklingelt': 523, 'angelaeutet': 523, 'angelautet': 523, 'angerufen': 523, 'bestaetigt': 523,
'bestatigt': 523, 'durchgebimmelt': 523, 'durchgeklingelt': 523, 'durchgerufen': 523, 'empfohlen': 1, 'erklaert': 1,
'erklart': 1, 'geantwortet': 523, 'gefragt': 523, 'geklingelt': 523, 'gemailt': 523, 'gemeint': 1, 'gemeldet': 523,
'geraten': 1, 'gesagt': 1, 'geschrieben': 574, 'gesimst': 523, 'getextet': 523, 'hereingeschaut': 523, 'nachgefragt':
523, 'reingeschaut': 523, 'reklamiert': 523, 'vorbeigeschaut': 523, 'zugesagt': 523, 'zuruckgemailt': 523,
'zuruckgerufen': 523, 'zuruckgeschrieben': 523, 'zurueckgemailt': 523, 'zurueckgerufen': 523, 'zurueckgeschrieben':
523}, {'bestaetigt': 59, 'bestatigt': 59, 'fixiert': 59, 'zugesagt': 59}, {'...': 576}, {'<appointment>': 577},
{'<should>': 451}, {'ich': 579, 'man': 579, 'wir': 579}, {'das': 580, 'dass': 580, 'ich': 579, 'man': 579, 'wir':
579}, {'<should>': 234}, {'...': 582}, {'^': 583}, {'ich': 584, 'man': 584, 'wir': 584}, {'dass': 585}, {':': 0,
'dass': 585}, {'': (23, 'contact'), ':': 0, 'dass': 585}, {'<said>': 581, 'angebimmelt': 523, 'angeboten': 523,
'angeklingelt': 523, 'angelaeutet': 523, 'angelautet': 523, 'angerufen': 523, 'anvertraut': 523, 'berichtet': 523,
'durchgebimmelt': 523, 'durchgeklingelt': 523, 'durchgerufen': 523, 'eingeschaerft': 586, 'eingescharft': 586,
'empfohlen': 574, 'erklaert': 587, 'erklart': 587, 'erzaehlt': 523, 'erzahlt': 523, 'geantwortet': 523, 'gebeichtet':
523, 'geholfen': 523, 'geklagt': 523, 'geklingelt': 523, 'gemailt': 523, 'gemeint': 587, 'geraten': 574, 'gesagt':
588, 'geschickt': 523, 'geschildert': 523, 'geschrieben': 588, 'gesimst': 523, 'gesteckt': 523, 'getextet': 523,
'gezeigt': 523, 'gratuliert': 523, 'hereingeschaut': 523, 'mitgeteilt': 523, 'praesentiert': 523, 'prasentiert': 523,
'reingeschaut': 523, 'verraten': 523, 'versprochen': 523, 'vorbeigeschaut': 523, 'vorgestellt': 523, 'zugesagt': 523,
'zuruckgemailt': 523, 'zuruckgerufen': 523, 'zuruckgeschrieben': 523, 'zurueckgemailt': 523, 'zurueckgerufen': 523,
'zurueckgeschrieben': 523}, {'gegeben': 451, 'mitgegeben': 451}, {'<counselled>': 234, '<vowed>': 66}, {'...': 591},
{'<counsel>': 590}, {'^': 66}, {'<they>': 594, '^': 66}, {'<they>': 594, '^': 66, 'dass': 595}, {'dass': 580, 'ich':
579, 'man': 579, 'wir': 579}, {'<vowed>': 596, 'erklaert': 597, 'erklart': 597, 'gemeint': 597, 'geraten': 597,
'gesagt': 597}, {'<way>': 598}, {'<det>': 599, '<way>': 598}, {'gelegt': 451}, {'herz': 601}, {'<vowed>': 596},
{'<way>': 603}, {'<det>': 604, '<way>': 603}, {'<counselled>': 563}, {'gewarnt': 234}, {'...': 607}, {'^': 234, 'vor':
451}, {'^': 608, 'gewarnt': 609}, {'<counselled>': 563, 'davon': 606, 'dazu': 606}, {'': (4, 'needs_from_me')}, {'^':
612}, {'erklaert': 597, 'erklart': 597, 'gemeint': 597, 'geraten': 597, 'gesagt': 597}, {'<way>': 614}, {'<det>': 615,
'<way>': 614}, {'gegeben': 451}, {'weg': 617}, {'den': 618}, {'auf': 619}, {'gebeten': 612}, {'...': 621}, {'^': 622},
{'^': 608}, {'...': 589, '<counsel>': 590, '<counselled>': 563, '^': 592, 'abgeholt': 523, 'als': 593, 'am': 600,
'angebimmelt': 523, 'angeklingelt': 523, 'angelaeutet': 523, 'angelautet': 523, 'angerufen': 523, 'angeschrieben':
523, 'angesprochen': 523, 'ans': 602, 'auf': 605, 'aufgefordert': 451, 'ausgefuehrt': 523, 'ausgefuhrt': 523,
'begleitet': 523, 'beim': 600, 'bekocht': 523, 'bestaerkt': 451, 'bestarkt': 451, 'besucht': 523, 'davon': 606,
'davor': 610, 'dazu': 606, 'den': 593, 'dringend': 611, 'durchgebimmelt': 523, 'durchgeklingelt': 523, 'durchgerufen':
523, 'einen': 593, 'eingeladen': 523, 'eingeredet': 451, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert':
451, 'ermutigt': 451, 'geantwortet': 523, 'gebeten': 613, 'geklingelt': 523, 'gemeint': 1, 'geraten': 1, 'gesagt': 1,
'geschrieben': 1, 'gesimst': 523, 'getextet': 523, 'getroffen': 523, 'gewarnt': 609, 'hereingeschaut': 523, 'im': 600,
'in': 616, 'interviewt': 523, 'kontaktiert': 523, 'mit': 620, 'nahe': 601, 'nen': 593, 'per': 600, 'reingeschaut':
523, 'stark': 611, 'um': 623, 'via': 605, 'vor': 624, 'vorbeigeschaut': 523, 'zuruckgemailt': 523, 'zuruckgerufen':
523, 'zuruckgeschrieben': 523, 'zurueckgemailt': 523, 'zurueckgerufen': 523, 'zurueckgeschrieben': 523}, {'<said>':
597}, {'<vowed>': 66}, {'...': 627}, {'...': 626, '<said>': 597, '^': 628}, {'<me>': 594, '^': 66, 'er': 594, 'sie':
594}, {'<me>': 594, '^': 66, 'dass': 630, 'er': 594, 'sie': 594}, {'<vowed>': 631}, {'...': 626, '<me>': 629,
'<said>': 597, '<vowed>': 631, 'mir': 632, 'uns': 632}, {'angefordert': 612, 'angefragt': 612, 'bestellt': 612,
'erbeten': 612, 'gewuenscht': 612, 'gewunscht': 612, 'verlangt': 612}, {'...': 634}, {'^': 635}, {'<until>': 634},
{'...': 637}, {'bestaetigt': 523, 'bestatigt': 523, 'geantwortet': 523, 'gemailt': 523, 'gemeldet': 523,
'geschrieben': 523, 'zugesagt': 523, 'zuruckgeschrieben': 523, 'zurueckgeschrieben': 523}, {'...': 639, '<det>': 604,
'<way>': 603}, {'<counselled>': 451}, {':': 0, '^': 234}, {'<should>': 451, '^': 583}, {'ich': 643, 'man': 643, 'wir':
643}, {':': 0, 'dass': 644, 'ich': 579, 'man': 579, 'wir': 579}, {'': (23, 'contact'), ':': 0, 'dass': 644, 'ich':
579, 'man': 579, 'wir': 579}, {'ausgefragt': 523, 'befragt': 523, 'gelochert': 523, 'geloechert': 523, 'interviewt':
523}, {'abgeholt': 523, 'angefunkt': 523, 'angeklingelt': 523, 'angelaeutet': 523, 'angelautet': 523, 'angerufen':
523, 'besucht': 523, 'durchgeklingelt': 523, 'eingeladen': 523}, {'...': 648, 'abgeholt': 523, 'angefunkt': 523,
'angeklingelt': 523, 'angelaeutet': 523, 'angelautet': 523, 'angerufen': 523, 'besucht': 523, 'durchgeklingelt': 523,
'eingeladen': 523}, {'...': 647, '<they>': 649, 'angelaeutet': 523, 'angelautet': 523, 'angerufen': 523, 'ausgefragt':
523, 'befragt': 523, 'gelochert': 523, 'geloechert': 523, 'interviewt': 523}, {'geantwortet': 523, 'geholfen': 523,
'gemailt': 523, 'geschickt': 523, 'geschrieben': 523, 'gesimst': 523, 'gezeigt': 523}, {'...': 651, 'geantwortet':
523, 'geholfen': 523, 'gemailt': 523, 'geschickt': 523, 'geschrieben': 523, 'gesimst': 523, 'gezeigt': 523}, {'dass':
644, 'ich': 579, 'man': 579, 'wir': 579}, {'<they>': 652, '<vowed>': 631, 'gemeint': 653, 'gesagt': 653,
'geschrieben': 653, 'gmeint': 597, 'gsagt': 597}, {'...': 639, '<det>': 599, '<way>': 598}, {'angekuendigt': 59,
'angekundigt': 59, 'angemeldet': 59, 'bedankt': 523, 'entschuldigt': 523, 'gemeldet': 523, 'geruehrt': 523, 'geruhrt':
523, 'verabschiedet': 523}, {'bedankt': 523, 'entschuldigt': 523, 'gemeldet': 523, 'geruehrt': 523, 'geruhrt': 523,
'verabschiedet': 523}, {'<me>': 657}, {'...': 656, 'bedankt': 523, 'bei': 658, 'entschuldigt': 523, 'gemeldet': 523,
'geruehrt': 523, 'geruhrt': 523, 'verabschiedet': 523}, {'bestatigt': 523, 'geantwortet': 523, 'gemailt': 523,
'gemeldet': 523, 'geschrieben': 523, 'zugesagt': 523, 'zuruckgeschrieben': 523}, {'...': 660}, {'bestaetigt': 523,
'geantwortet': 523, 'gemailt': 523, 'gemeldet': 523, 'geschrieben': 523, 'zugesagt': 523, 'zurueckgeschrieben': 523},
{'...': 662}, {'abgeholt': 523, 'angefunkt': 523, 'angeklingelt': 523, 'angelaeutet': 523, 'angelautet': 523,
'angerufen': 523, 'besucht': 523, 'durchgeklingelt': 523, 'eingeladen': 523, 'geantwortet': 523, 'geholfen': 523,
'gemailt': 523, 'geschickt': 523, 'geschrieben': 523, 'gesimst': 523, 'gezeigt': 523}, {'...': 664, 'abgeholt': 523,
'angefunkt': 523, 'angeklingelt': 523, 'angelaeutet': 523, 'angelautet': 523, 'angerufen': 523, 'besucht': 523,
'durchgeklingelt': 523, 'eingeladen': 523, 'geantwortet': 523, 'geholfen': 523, 'gemailt': 523, 'geschickt': 523,
'geschrieben': 523, 'gesimst': 523, 'gezeigt': 523}, {'...': 647, '<they>': 665, '<vowed>': 631, 'angelaeutet': 523,
'angelautet': 523, 'angerufen': 523, 'ausgefragt': 523, 'befragt': 523, 'gelochert': 523, 'geloechert': 523,
'gemeint': 653, 'gesagt': 653, 'geschrieben': 653, 'gmeint': 597, 'gsagt': 597, 'interviewt': 523}, {'...': 575,
'<appointment>': 577, '<det>': 578, '<me>': 625, '<my>': 578, '<they>': 633, '<until>': 636, '<vowed>': 631, '^': 638,
'am': 600, 'angebimmelt': 523, 'angeklingelt': 523, 'angelaeutet': 523, 'angelautet': 523, 'angerufen': 523, 'auf':
640, 'beim': 600, 'davon': 641, 'dazu': 641, 'durchgebimmelt': 523, 'durchgeklingelt': 523, 'durchgerufen': 523,
'empfohlen': 642, 'erklaert': 1, 'erklart': 1, 'geantwortet': 523, 'geklingelt': 523, 'gemailt': 523, 'gemeint': 645,
'geraten': 1, 'gesagt': 645, 'geschrieben': 646, 'gesimst': 523, 'getextet': 523, 'gmeint': 597, 'gsagt': 597,
'hereingeschaut': 523, 'im': 600, 'in': 616, 'mich': 650, 'mir': 654, 'per': 655, 'reingeschaut': 523, 'sich': 659,
'uber': 661, 'ueber': 663, 'uns': 666, 'via': 640, 'vor': 624, 'vorbeigeschaut': 523, 'zuruckgemailt': 523,
'zuruckgerufen': 523, 'zuruckgeschrieben': 523, 'zurueckgemailt': 523, 'zurueckgerufen': 523, 'zurueckgeschrieben':
523}, {'bekommen': 523, 'erhalten': 523, 'gekriegt': 523, 'kriegt': 523}, {'<them>': 668}, {'besucht': 523,
'gegessen': 523, 'gehabt': 523, 'gequatscht': 523, 'geredet': 523, 'gesehen': 523, 'gesprochen': 523, 'getroffen':
523, 'telefoniert': 523, 'von': 669}, {'<reviewed>': 352}, {'<work>': 671}, {'...': 672, '<work>': 671}, {'': (20,
'gave:referral')}, {'<named_to>': 674}, {'...': 675}, {'s': 676}, {'N': 677, 'der': 676, 'des': 676, 'einer': 676,
'eines': 676, 'meiner': 676, 'meines': 676, 'unserer': 676, 'unseres': 676, 'vom': 676, 'von': 676}, {'lassen': 26},
{'<handed>': 26, '<handed_apart>': 26, 'zukommen': 679}, {'...': 680, '<handed>': 26, '<handed_apart>': 26,
'zukommen': 679}, {'<lent_out>': 26}, {'...': 682, '<lent_out>': 26}, {'': (9, 'told')}, {'': (8, 'asked')},
{'gequatscht': 8, 'geredet': 8, 'gesprochen': 8}, {'ab': 686, 'anrufbeantworter': 686, 'band': 686, 'box': 686,
'combox': 686, 'mailbox': 686}, {'das': 687, 'den': 687, 'die': 687, 'ihre': 687, 'ihren': 687, 'seine': 687,
'seinen': 687}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'': (17, 'gave:knowledge'), 'warum': 690, 'was':
690, 'welche': 690, 'wie': 690, 'wo': 690, 'wofuer': 690, 'wofur': 690, 'woran': 690}, {'': (9, 'told'), 'warum': 690,
'was': 690, 'welche': 690, 'wie': 690, 'wo': 690, 'wofuer': 690, 'woran': 690}, {'': (9, 'told'), 'warum': 690, 'was':
690, 'welche': 690, 'wie': 690, 'wo': 690, 'wofur': 690, 'woran': 690}, {'warum': 690, 'was': 690, 'welche': 690,
'wie': 690, 'wo': 690, 'wofuer': 690, 'woran': 690}, {'warum': 690, 'was': 690, 'welche': 690, 'wie': 690, 'wo': 690,
'wofur': 690, 'woran': 690}, {'': (18, 'gave:mentoring')}, {'': (9, 'told'), 'warum': 690, 'was': 690, 'welche': 690,
'wie': 690, 'wo': 690, 'wofuer': 690, 'wofur': 690, 'woran': 690}, {'warum': 690, 'was': 690, 'wie': 690},
{'<address>': 678, '<handed_apart>': 523, '<my>': 45, '<said>': 511, '<thing>': 681, '<tool>': 683, '<work>': 671,
'abgesagt': 684, 'angefragt': 685, 'angeklopft': 685, 'auf': 688, 'aufgemuntert': 436, 'bedankt': 689, 'beigebracht':
691, 'berichtet': 684, 'bestaerkt': 436, 'bestarkt': 436, 'empfohlen': 674, 'erklaert': 692, 'erklart': 693,
'erlaeutert': 694, 'erlautert': 695, 'ermutigt': 436, 'erzaehlt': 684, 'erzahlt': 684, 'geantwortet': 684,
'gebeichtet': 684, 'gebeten': 685, 'gecoacht': 696, 'gefragt': 685, 'geholfen': 690, 'gementort': 696, 'gesagt': 684,
'geschildert': 684, 'gesteckt': 684, 'getroestet': 436, 'getrostet': 436, 'gezeigt': 697, 'gratuliert': 684,
'informiert': 684, 'kondoliert': 684, 'mitgeteilt': 684, 'nachgefasst': 685, 'nachgefragt': 685, 'nachgehakt': 685,
'vermittelt': 674, 'verraten': 684, 'vorgefuehrt': 694, 'vorgefuhrt': 695, 'vorgemacht': 698, 'weiterempfohlen': 674,
'zugehoert': 436, 'zugehort': 436, 'zugesagt': 684}, {'<tool>': 683}, {'...': 700, '<tool>': 683}, {'<handed_apart>':
26, '<lent>': 26, '<tool>': 683, 'empfohlen': 674, 'gegeben': 26, 'gemailt': 26, 'geschickt': 26, 'gesendet': 26,
'geteilt': 26, 'mitgeschickt': 26, 'uberlassen': 26, 'ueberlassen': 26, 'vermittelt': 674, 'weiterempfohlen': 674,
'weitergeleitet': 26, 'zugeschickt': 26}, {'...': 702, '<tool>': 683}, {'': (5, 'mine'), '<my>': 12}, {'^': 12, 'ich':
39, 'wir': 39}, {'^': 704, 'das': 705, 'dass': 705, 'ich': 39, 'wir': 39}, {'': (15, 'gave:intro')}, {'gemacht': 707},
{'gebracht': 707}, {'kontakt': 709}, {'<introduced>': 707, 'bekannt': 708, 'in': 710}, {'...': 711, '<introduced>':
707, 'bekannt': 708, 'in': 710}, {'<vowed>': 12}, {'...': 713}, {'^': 12, 'dass': 705, 'ich': 39, 'wir': 39},
{'<vowed>': 715}, {'<way>': 716}, {'<det>': 717, '<way>': 716}, {'<det>': 717, '<way>': 716, 'das': 687, 'den': 687,
'die': 687, 'ihre': 687, 'ihren': 687, 'seine': 687, 'seinen': 687}, {'N': 712}, {'warum': 690, 'was': 690, 'welche':
690, 'wie': 690, 'wo': 690, 'wofuer': 690, 'wofur': 690, 'woran': 690}, {'<me>': 594}, {'gebeten': 722}, {'<address>':
678}, {'angeschlossen': 516, 'aufgebaut': 516, 'eingerichtet': 516, 'entruempelt': 516, 'entrumpelt': 516, 'gemaeht':
516, 'gemaht': 516, 'geputzt': 516, 'geraeumt': 516, 'geraumt': 516, 'geschnitten': 516, 'gestrichen': 516,
'montiert': 516, 'repariert': 516}, {'angeschlossen': 516, 'aufgebaut': 516, 'eingerichtet': 516, 'entrumpelt': 516,
'gemaht': 516, 'geputzt': 516, 'geraumt': 516, 'geschnitten': 516, 'gestrichen': 516, 'montiert': 516, 'repariert':
516}, {'angeschlossen': 516, 'aufgebaut': 516, 'eingerichtet': 516, 'entruempelt': 516, 'gemaeht': 516, 'geputzt':
516, 'geraeumt': 516, 'geschnitten': 516, 'gestrichen': 516, 'montiert': 516, 'repariert': 516}, {'...': 724,
'<address>': 678, 'auto': 725, 'computer': 725, 'dachrinne': 725, 'drucker': 725, 'fenster': 725, 'fernseher': 725,
'garten': 725, 'hecke': 725, 'keller': 725, 'kuche': 726, 'kueche': 727, 'rasen': 725, 'regal': 725, 'router': 725,
'schnee': 725, 'schrank': 725, 'waschmaschine': 725, 'wohnung': 725}, {'das': 545, 'dass': 545, 'ich': 39, 'wir': 39},
{'gegeben': 39}, {'wort': 730}, {'...': 699, '<address>': 678, '<det>': 701, '<my>': 703, '<tool>': 683, '<vowed>':
706, '<work>': 671, 'N': 712, '^': 714, 'am': 718, 'auf': 719, 'bei': 720, 'beigebracht': 721, 'beim': 718, 'darum':
723, 'das': 728, 'den': 728, 'die': 728, 'drum': 723, 'erklaert': 694, 'erklart': 695, 'erlaeutert': 694, 'erlautert':
695, 'ersucht': 722, 'gebeten': 722, 'gesagt': 729, 'geschrieben': 729, 'gezeigt': 721, 'gsagt': 729, 'gschriebn':
729, 'im': 718, 'mein': 731, 'mit': 720, 'per': 718, 'um': 74, 'via': 718, 'vorgefuehrt': 694, 'vorgefuhrt': 695,
'vorgemacht': 698}, {'^': 12, 'das': 705, 'dass': 705, 'ich': 39, 'wir': 39}, {'<vowed>': 733, '^': 714}, {'<them>':
734}, {'mit': 720}, {'<introduced>': 707, 'bekannt': 708, 'zusammengebracht': 707}, {'...': 737, '<introduced>': 707,
'bekannt': 708, 'zusammengebracht': 707}, {'N': 738}, {'<introduced>': 707}, {'...': 740, '<introduced>': 707}, {'N':
741}, {'...': 742}, {'...': 742, 'N': 712}, {'...': 711}, {'N': 745}, {'geknuepft': 707, 'geknupft': 707, 'gemacht':
707, 'hergestellt': 707, 'vermittelt': 707}, {'N': 747}, {'mit': 748, 'zu': 748}, {'kontakt': 749}, {'kontakt': 709,
'verbindung': 709}, {'<introduced>': 707, 'bekannt': 708, 'in': 751}, {'...': 752}, {'<det>': 753, '<my>': 753,
'<their>': 753, 'N': 712, 'einem': 753, 'einer': 753}, {'...': 736, '<and>': 739, 'N': 712, 'am': 743, 'auf': 743,
'bei': 744, 'beim': 743, 'dem': 746, 'den': 750, 'der': 746, 'einen': 750, 'in': 743, 'kontakt': 749, 'mit': 754,
'per': 743, 'uber': 743, 'ueber': 743, 'via': 743}, {'': (16, 'gave:feedback'), 'zuruckgegeben': 352,
'zuruckgeschickt': 352, 'zurueckgegeben': 352, 'zurueckgeschickt': 352}, {'': (16, 'gave:feedback'), 'zuruckgegeben':
352, 'zuruckgeschickt': 352}, {'': (16, 'gave:feedback'), 'zurueckgegeben': 352, 'zurueckgeschickt': 352},
{'durchgelesen': 756, 'gegengelesen': 756, 'kommentiert': 756, 'korrigiert': 756, 'lektoriert': 756, 'redigiert': 756,
'uberarbeitet': 757, 'ueberarbeitet': 758}, {'...': 759}, {'angefragt': 685, 'angeklopft': 685, 'bedankt': 689,
'nachgefasst': 685, 'nachgefragt': 685, 'nachgehakt': 685}, {'...': 761}, {'<them>': 762}, {'bekannt': 708,
'bekanntgemacht': 707, 'in': 751, 'vernetzt': 707, 'zusammengebracht': 707}, {'...': 764}, {'mit': 765}, {'...': 766},
{'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8,
'getroffen': 8}, {'...': 768, 'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8, 'geschafft': 8, 'gesehen':
8, 'gesprochen': 8, 'getroffen': 8}, {'nicht': 769}, {'...': 759, 'leider': 770, 'nicht': 769}, {'geknuepft': 707,
'gemacht': 707, 'hergestellt': 707, 'vermittelt': 707}, {'N': 772}, {'mit': 773, 'zu': 773}, {'kontakt': 774}, {'den':
775, 'einen': 775, 'kontakt': 774}, {'N': 776}, {'geknupft': 707, 'gemacht': 707, 'hergestellt': 707, 'vermittelt':
707}, {'N': 778}, {'mit': 779, 'zu': 779}, {'kontakt': 780}, {'den': 781, 'einen': 781, 'kontakt': 780}, {'N': 782},
{'eingelegt': 674}, {'...': 784, 'eingelegt': 674}, {'wort': 785}, {'gutes': 786, 'wort': 785}, {'...': 787, 'gutes':
786, 'wort': 785}, {'<them>': 788}, {'besucht': 523, 'fuer': 789, 'fur': 789, 'gegessen': 523, 'gehabt': 523,
'gequatscht': 523, 'geredet': 523, 'gesehen': 523, 'gesprochen': 523, 'getroffen': 523, 'telefoniert': 523, 'von':
669}, {'...': 675, '<named_to>': 674}, {'gefuehrt': 690, 'gefuhrt': 690}, {'...': 792}, {'das': 793, 'den': 793,
'die': 793}, {'': (17, 'gave:knowledge'), 'warum': 690, 'was': 690, 'welche': 690, 'wie': 690, 'wo': 690, 'wofuer':
690, 'woran': 690}, {'': (17, 'gave:knowledge'), 'warum': 690, 'was': 690, 'welche': 690, 'wie': 690, 'wo': 690,
'wofur': 690, 'woran': 690}, {'': (17, 'gave:knowledge'), 'warum': 690, 'was': 690, 'wie': 690}, {'<address>': 678,
'<expert>': 791, '<my>': 45, '<said>': 511, '<thing>': 681, '<tool>': 683, '<work>': 671, 'abgesagt': 684,
'angefragt': 685, 'angeklopft': 685, 'auf': 688, 'ausgeholfen': 516, 'beigebracht': 691, 'berichtet': 684, 'durch':
794, 'durchs': 793, 'eingearbeitet': 690, 'eingeschult': 690, 'erklaert': 692, 'erklart': 693, 'erlaeutert': 795,
'erlautert': 796, 'erzaehlt': 684, 'erzahlt': 684, 'geantwortet': 684, 'gebeichtet': 684, 'gefragt': 685, 'gesagt':
684, 'geschildert': 684, 'gesteckt': 684, 'gezeigt': 697, 'hoffnung': 437, 'informiert': 684, 'mitgeteilt': 684,
'mut': 437, 'nachgefasst': 685, 'nachgefragt': 685, 'nachgehakt': 685, 'verraten': 684, 'vertreten': 516,
'vorgefuehrt': 694, 'vorgefuhrt': 695, 'vorgemacht': 797, 'zugesagt': 684}, {'gegeben': 690, 'gezeigt': 690,
'mitgegeben': 690, 'verraten': 690}, {'...': 799, 'gegeben': 690, 'gezeigt': 690, 'mitgegeben': 690, 'verraten': 690},
{'hinweise': 800, 'kniffe': 800, 'rat': 800, 'ratschlaege': 800, 'ratschlage': 800, 'tipp': 800, 'tipps': 800,
'tricks': 800}, {'paar': 801}, {'...': 798, '<address>': 678, '<det>': 701, '<my>': 703, '<tool>': 683, '<vowed>':
706, '<work>': 671, 'N': 712, '^': 714, 'am': 718, 'auf': 719, 'ausgeholfen': 516, 'bei': 720, 'beigebracht': 721,
'beim': 718, 'darum': 723, 'das': 728, 'den': 728, 'die': 728, 'drum': 723, 'ein': 802, 'einen': 801, 'erklaert': 694,
'erklart': 695, 'erlaeutert': 694, 'erlautert': 695, 'ersucht': 722, 'gebeten': 722, 'gezeigt': 721, 'hinweise': 800,
'hoffnung': 437, 'im': 718, 'kniffe': 800, 'mit': 720, 'mut': 437, 'n': 801, 'nen': 801, 'paar': 801, 'per': 718,
'rat': 800, 'ratschlaege': 800, 'ratschlage': 800, 'tipp': 800, 'tipps': 800, 'tricks': 800, 'um': 74, 'vertreten':
516, 'via': 718, 'vorgefuehrt': 694, 'vorgefuhrt': 695, 'vorgemacht': 698}, {'gebracht': 674}, {'gesprach': 804,
'gespraech': 804}, {'ins': 805, 'mit': 720}, {'N': 741, 'ins': 805}, {'...': 807, 'N': 712}, {'...': 806, 'N': 712,
'am': 743, 'auf': 743, 'bei': 808, 'beim': 743, 'den': 750, 'einen': 750, 'in': 743, 'kontakt': 749, 'mit': 754,
'per': 743, 'uber': 743, 'ueber': 743, 'via': 743}, {'fuer': 789, 'fur': 789}, {'angefragt': 685, 'angeklopft': 685,
'nachgefasst': 685, 'nachgefragt': 685, 'nachgehakt': 685}, {'...': 811}, {'...': 810, '<them>': 812},
{'durchgelesen': 756, 'gegengelesen': 756, 'kommentiert': 756, 'korrigiert': 756, 'lektoriert': 756, 'mit': 765,
'redigiert': 756, 'uberarbeitet': 757, 'ueberarbeitet': 758}, {'...': 814}, {'<agreed>': 546}, {'<them>': 816},
{'...': 790, '<their>': 673, '<them>': 803, '<title>': 735, '<vowed>': 733, 'N': 809, '^': 714, 'alles': 760, 'bei':
813, 'beide': 767, 'das': 760, 'den': 760, 'die': 760, 'es': 760, 'fuer': 777, 'fur': 783, 'ihn': 815, 'mit': 817,
'sie': 815}, {'bedankt': 689}, {'...': 819}, {'<them>': 820}, {'erklaert': 39, 'erklart': 39}, {'<them>': 820,
'angeboten': 39, 'bei': 821, 'bereit': 822, 'bereiterklaert': 39, 'bereiterklart': 39, 'verpflichtet': 39}, {'geben':
39, 'liefern': 39, 'schicken': 39, 'zahlen': 39}, {'zu': 824}, {'...': 670, '<their>': 673, '<them>': 732, '<title>':
735, '<vowed>': 733, 'N': 755, '^': 714, 'alles': 760, 'bei': 763, 'beide': 767, 'das': 760, 'den': 760, 'die': 760,
'es': 771, 'fuer': 777, 'fur': 783, 'gesagt': 729, 'geschrieben': 729, 'gsagt': 729, 'gschriebn': 729, 'ich': 818,
'ihn': 815, 'leider': 770, 'mein': 731, 'mich': 823, 'mit': 817, 'nicht': 769, 'noch': 825, 'sie': 815, 'um': 74,
'wir': 818, 'zu': 824}, {'auf': 516, 'bei': 516, 'beim': 516, 'fuer': 516, 'fur': 516}, {'': (14, 'together')}, {'N':
820}, {'lassen': 8}, {'gelassen': 8, 'lassen': 8}, {'abgeholt': 828, 'angerufen': 828, 'ausgefuehrt': 828,
'ausgefuhrt': 828, 'bei': 829, 'berichtet': 0, 'besucht': 828, 'eingeladen': 828, 'erzaehlt': 0, 'erzahlt': 0,
'geantwortet': 828, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 828, 'gesagt': 0, 'geschrieben':
828, 'gesteckt': 0, 'getroffen': 828, 'haengen': 830, 'haengenlassen': 8, 'hangen': 830, 'hangenlassen': 8, 'sitzen':
831, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'<handed>': 26,
'<handed_apart>': 26, '<lent>': 26}, {'...': 833}, {'<them>': 834}, {'ich': 835, 'wir': 835}, {'<have>': 836}, {'...':
837}, {'<me>': 612}, {'von': 839}, {'D': 612}, {'...': 841}, {'...': 840, '<det>': 842, '<my>': 612}, {'<me>': 613},
{'^': 843, 'von': 844}, {'abgestimmt': 8, 'besprochen': 8, 'geklart': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert':
8}, {'abgestimmt': 8, 'besprochen': 8, 'geklaert': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'abgestimmt':
8, 'besprochen': 8, 'daruber': 846, 'darueber': 847, 'druber': 846, 'drueber': 847, 'geklaert': 8, 'geklart': 8,
'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'<them>': 848}, {'mit': 849}, {'<give3>': 722}, {'bekommen': 12,
'bekommt': 12, 'erhaelt': 12, 'erhalt': 12, 'erhält': 12, 'haben': 12, 'hat': 12, 'kriegen': 12, 'kriegt': 12},
{'...': 852}, {'^': 853}, {'<until>': 852, 'D': 852}, {'...': 855}, {'<until>': 854, 'D': 854, '^': 856}, {'<they>':
857, 'ich': 579, 'man': 579, 'wir': 579}, {'N': 851, 'das': 580, 'dass': 858, 'er': 851, 'ich': 579, 'man': 579,
'sie': 851, 'wir': 579}, {'<until>': 20, 'D': 20, 'erst': 21, 'noch': 21, 'wohl': 21}, {'folgen': 860, 'folgt': 860,
'kommen': 860, 'kommt': 860}, {'-befund': 861, '-ergebnis': 861, '-ergebnisse': 861, '-gutachten': 861, '-lieferung':
861, '-teile': 861, '-werte': 861, '<comes_in>': 861}, {'^': 862}, {'<should>': 451, 'muessts': 451, 'mussts': 451,
'solls': 451, 'sollts': 451}, {'<det>': 863, '^': 862, 'ich': 864, 'man': 864, 'wir': 864}, {'weg': 234}, {'kein':
234, 'nicht': 234}, {'auf': 482, 'bloss': 234, 'bloß': 234, 'erst': 483, 'erstmal': 234, 'finger': 866, 'ja': 867,
'keinesfalls': 234, 'lieber': 234, 'unbedingt': 234}, {'^': 868}, {'-befund': 861, '-ergebnis': 861, '-ergebnisse':
861, '-gutachten': 861, '-lieferung': 861, '-teile': 861, '-werte': 861, '<comes_in>': 861, 'auf': 482, 'bloss': 234,
'bloß': 234, 'erst': 483, 'erstmal': 234, 'finger': 866, 'ja': 867, 'keinesfalls': 234, 'lieber': 234, 'unbedingt':
234}, {'<way>': 869, '^': 870, 'tel': 869}, {'<way>': 869, '^': 868, 'tel': 869}, {'<det>': 872, '<way>': 869, '^':
868, 'tel': 869}, {'<det>': 872, '<way>': 869, '^': 868, 'am': 873, 'beim': 873, 'im': 873, 'per': 873, 'tel': 869},
{'$$': 234}, {'lassen': 875}, {'bleiben': 876, 'sein': 876, 'weglassen': 875}, {'ich': 234, 'man': 234}, {'besser':
234, 'endlich': 234, 'lieber': 234, 'nicht': 234, 'unbedingt': 234}, {'wir': 879}, {'muesste': 878, 'muessten': 880,
'musste': 878, 'mussten': 880, 'müsste': 878, 'müssten': 880, 'soll': 878, 'sollen': 880, 'sollte': 878, 'sollten':
880}, {'...': 881}, {'': (3, 'advice'), 'ich': 234, 'man': 234}, {'': (3, 'advice'), 'wir': 879}, {'gehoeren': 234,
'gehoert': 234, 'gehoren': 234, 'gehort': 234, 'muessen': 234, 'muesste': 883, 'muessten': 884, 'muss': 234, 'mussen':
234, 'musste': 883, 'mussten': 884, 'müsste': 883, 'müssten': 884, 'soll': 883, 'sollen': 884, 'sollte': 883,
'sollten': 884}, {'...': 885}, {'...': 877, '<det>': 882, '<my>': 886, 'auf': 482, 'bloss': 234, 'bloß': 234, 'erst':
483, 'erstmal': 234, 'finger': 866, 'ja': 867, 'keinesfalls': 234, 'lieber': 234, 'unbedingt': 234}, {'bleib': 451,
'erhoeh': 451, 'erhoh': 451, 'fang': 451, 'frag': 451, 'geh': 451, 'hoer': 451, 'hor': 451, 'lass': 451, 'mach': 451,
'macht': 451, 'nimm': 451, 'red': 451, 'stell': 451, 'such': 451, 'verkauf': 451}, {'i': 579, 'ich': 579, 'man': 579,
'wir': 579}, {'gehoeren': 234, 'gehoert': 234, 'gehoren': 234, 'gehort': 234, 'muessen': 234, 'muesste': 234,
'muessten': 234, 'muss': 234, 'mussen': 234, 'musste': 234, 'mussten': 234, 'müsste': 234, 'müssten': 234, 'soll':
234, 'sollen': 234, 'sollte': 234, 'sollten': 234}, {'...': 890}, {'<my>': 891}, {'^': 892, 'i': 579, 'ich': 643,
'man': 643, 'wir': 643}, {'<det>': 872, '<way>': 869, 'D': 874, '^': 887, 'am': 873, 'beim': 873, 'bleib': 451,
'bloss': 888, 'bloß': 888, 'das': 889, 'dass': 893, 'eben': 874, 'erhoeh': 451, 'erhoh': 451, 'fang': 451, 'frag':
451, 'geh': 451, 'hoer': 451, 'hor': 451, 'i': 579, 'ich': 579, 'im': 873, 'lass': 451, 'mach': 451, 'macht': 451,
'man': 579, 'nimm': 451, 'nur': 888, 'per': 873, 'red': 451, 'stell': 451, 'such': 451, 'tel': 869, 'verkauf': 451,
'wir': 579}, {'-befund': 861, '-ergebnis': 861, '-ergebnisse': 861, '-gutachten': 861, '-lieferung': 861, '-teile':
861, '-werte': 861, '...': 877, '<comes_in>': 861, '<det>': 882, '<my>': 886, 'auf': 482, 'bloss': 234, 'bloß': 234,
'erst': 483, 'erstmal': 234, 'finger': 866, 'ja': 867, 'keinesfalls': 234, 'lieber': 234, 'unbedingt': 234}, {':': 0,
'^': 868, 'dass': 644, 'ich': 579, 'man': 579, 'wir': 579}, {'<way>': 896, '^': 868, 'tel': 869}, {'<det>': 897,
'<way>': 896, '^': 868, 'tel': 869}, {'<way>': 653}, {'<det>': 899, '<way>': 653}, {'klar': 1}, {'und': 901}, {'dazu':
1, 'deutlich': 1, 'ehrlich': 1, 'klar': 1, 'klipp': 902, 'nur': 1, 'trocken': 1}, {'<way>': 645}, {'<det>': 904,
'<way>': 645}, {':': 0, 'bleib': 451, 'erhoeh': 451, 'erhoh': 451, 'fang': 451, 'frag': 451, 'geh': 451, 'hoer': 451,
'hor': 451, 'lass': 451, 'mach': 451, 'macht': 451, 'nimm': 451, 'red': 451, 'stell': 451, 'such': 451, 'verkauf':
451}, {'...': 865, '<det>': 871, '<they>': 894, '<way>': 869, 'D': 874, '^': 895, 'am': 898, 'auf': 900, 'beim': 898,
'bleib': 451, 'bloss': 888, 'bloß': 888, 'das': 889, 'dass': 893, 'dazu': 1, 'deutlich': 1, 'eben': 874, 'ehrlich': 1,
'erhoeh': 451, 'erhoh': 451, 'fang': 451, 'frag': 451, 'ganz': 903, 'geh': 451, 'hoer': 451, 'hor': 451, 'i': 579,
'ich': 579, 'im': 898, 'in': 905, 'klar': 1, 'klipp': 902, 'lass': 451, 'mach': 451, 'macht': 451, 'man': 579, 'nimm':
451, 'nur': 906, 'per': 898, 'red': 451, 'stell': 451, 'such': 451, 'tel': 869, 'trocken': 1, 'verkauf': 451, 'wir':
579, 'zu': 900, 'zum': 900}, {'<them>': 451}, {'<them>': 39, 'laut': 908}, {'ich': 909, 'wir': 909}, {'versehen': 352,
'zuruckgegeben': 352, 'zuruckgeschickt': 352, 'zurueckgegeben': 352, 'zurueckgeschickt': 352}, {'anmerkungen': 911,
'kommentaren': 911, 'korrekturen': 911}, {'mit': 912, 'voller': 912}, {'...': 913, 'mit': 912, 'voller': 912},
{'<work>': 914}, {'^': 234, 'dass': 451, 'ist': 563, 'lautet': 563, 'lautete': 563, 'waere': 563, 'war': 563, 'ware':
563, 'wäre': 563}, {'<me>': 916}, {'^': 234, 'dass': 451, 'ist': 563, 'lautet': 563, 'lautete': 563, 'waere': 563,
'war': 563}, {'<me>': 918}, {'^': 234, 'dass': 451, 'ist': 563, 'lautet': 563, 'lautete': 563, 'war': 563, 'ware':
563, 'wäre': 563}, {'<me>': 920}, {':': 451, '^': 234, 'an': 917, 'befolgt': 0, 'beherzigt': 0, 'dass': 451, 'dazu':
916, 'fuer': 919, 'fur': 921, 'ignoriert': 0, 'ist': 563, 'lautet': 563, 'lautete': 563, 'umgesetzt': 0, 'waere': 563,
'war': 563, 'ware': 563, 'wäre': 563}, {':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 352,
'mit': 912, 'voller': 912}, {'...': 924, '<reviewed>': 352, 'mit': 912, 'voller': 912}, {'...': 915, '<counsel>': 922,
'<opinion>': 923, '<work>': 925}, {'<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26,
'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen':
26}, {'...': 927, '<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26,
'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'<handed>':
26}, {'...': 929, '<handed>': 26}, {'<reviewed>': 352, '<reviewed_apart>': 352}, {'ausgeliehen': 26, 'geborgt': 26,
'geliehen': 26, 'ueberlassen': 26}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26}, {'gegeben':
352, 'geschickt': 352, 'geschrieben': 352}, {'...': 934}, {'auf': 935, 'fuer': 935, 'fur': 935, 'gegeben': 352,
'geschickt': 352, 'geschrieben': 352, 'uber': 935, 'ueber': 935, 'zu': 935, 'zum': 935, 'zur': 935}, {'$$': 674},
{'gelegt': 937}, {'herz': 938}, {'auf': 935, 'fuer': 935, 'gegeben': 352, 'geschickt': 352, 'geschrieben': 352,
'ueber': 935, 'zu': 935, 'zum': 935, 'zur': 935}, {'anmerkungen': 940, 'feedback': 940, 'kommentare': 940,
'rueckmeldung': 940}, {'auf': 935, 'fur': 935, 'gegeben': 352, 'geschickt': 352, 'geschrieben': 352, 'uber': 935,
'zu': 935, 'zum': 935, 'zur': 935}, {'anmerkungen': 942, 'feedback': 942, 'kommentare': 942, 'ruckmeldung': 942},
{'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26, 'ueberlassen': 26}, {'geholfen': 516}, {'umzug':
945}, {'gegeben': 696, 'gemacht': 696}, {'gestarkt': 436}, {'gestaerkt': 436}, {'rucken': 948, 'ruecken': 949},
{'gedruckt': 436, 'gedrueckt': 436, 'gedrückt': 436}, {'daumen': 951}, {'erreichen': 8}, {'': (0, 'missed'),
'anzurufen': 8, 'zu': 953}, {'angerufen': 8, 'probiert': 954, 'versucht': 954}, {'dass': 352, 'was': 352, 'wie': 352,
'wo': 352}, {'gesagt': 956}, {'anmerkungen': 936, 'feedback': 936, 'kommentare': 936, 'ruckmeldung': 942,
'rueckmeldung': 940}, {'angerufen': 8, 'probiert': 8, 'versucht': 8}, {'mal': 959}, {'paar': 960}, {'geht': 352},
{'passt': 352}, {'besser': 962, 'fehlt': 352, 'hakt': 352, 'holpert': 352, 'klemmt': 352, 'nicht': 963}, {'besser':
962, 'es': 964, 'fehlt': 352, 'hakt': 352, 'holpert': 352, 'klemmt': 352, 'nicht': 963, 'noch': 964}, {'was': 965,
'wo': 965}, {'zugeredet': 436}, {'laden': 945}, {'anzurufen': 8, 'zu': 953}, {'probiert': 969, 'versucht': 969},
{'gebracht': 690}, {'wieder': 959}, {'auf': 935, 'fuer': 935, 'fur': 935, 'uber': 935, 'ueber': 935, 'zu': 935, 'zum':
935, 'zur': 935}, {'auf': 935, 'fur': 935, 'uber': 935, 'zu': 935, 'zum': 935, 'zur': 935}, {'auf': 935, 'fuer': 935,
'ueber': 935, 'zu': 935, 'zum': 935, 'zur': 935}, {'anmerkungen': 973, 'feedback': 973, 'kommentare': 973,
'ruckmeldung': 974, 'rueckmeldung': 975}, {'': (17, 'gave:knowledge'), 'wie': 690}, {'<address>': 678, '<expert>':
791, '<my>': 928, '<thing>': 930, '<tool>': 683, '<work>': 931, 'angelernt': 690, 'anhaenger': 932, 'anhanger': 933,
'anmerkungen': 936, 'ans': 939, 'aufgemuntert': 436, 'aufgezeigt': 690, 'auseinandergesetzt': 690, 'ausfuehrlich':
941, 'ausfuehrliches': 941, 'ausfuhrlich': 943, 'ausfuhrliches': 943, 'auto': 944, 'beamer': 944, 'beigebogen': 690,
'beigebracht': 691, 'beim': 946, 'bestaerkt': 436, 'bestarkt': 436, 'bohrmaschine': 944, 'buero': 932, 'buro': 933,
'coaching': 947, 'den': 950, 'die': 952, 'dreimal': 955, 'durch': 794, 'durchs': 793, 'ehrlich': 957, 'ehrliches':
958, 'ein': 961, 'eingearbeitet': 690, 'eingeschult': 690, 'eingewiesen': 690, 'erklaert': 795, 'erklart': 796,
'erlaeutert': 795, 'erlautert': 796, 'ermutigt': 436, 'fahrrad': 944, 'feedback': 936, 'gecoached': 696, 'gecoacht':
696, 'geholfen': 690, 'geld': 944, 'gementort': 696, 'genau': 957, 'gesagt': 966, 'getroestet': 436, 'getrostet': 436,
'gezeigt': 691, 'gut': 967, 'gutes': 958, 'hoffnung': 437, 'im': 968, 'kamera': 944, 'klar': 957, 'klargemacht': 690,
'kommentare': 936, 'kurzes': 958, 'lastenrad': 944, 'mehrfach': 970, 'mehrmals': 955, 'mein': 958, 'mentorat': 947,
'mentoring': 947, 'mut': 437, 'naeher': 971, 'naehergebracht': 690, 'nahegebracht': 690, 'naher': 971,
'nahergebracht': 690, 'oefter': 959, 'offen': 957, 'offenes': 958, 'ofter': 959, 'paar': 960, 'rad': 944, 'raum': 944,
'ruckmeldung': 942, 'rueckmeldung': 940, 'schluessel': 932, 'schlussel': 933, 'schon': 972, 'schriftlich': 976,
'schriftliches': 976, 'sparring': 947, 'umsonst': 955, 'vergeblich': 955, 'verklickert': 690, 'viel': 958,
'vorgefuehrt': 694, 'vorgefuhrt': 695, 'vorgemacht': 977, 'vorgerechnet': 690, 'werkzeug': 944, 'x': 960, 'zugeredet':
436, 'zugespielt': 937, 'zweimal': 955}, {'...': 44, '<handed>': 26, '<handed_apart>': 26}, {'...': 934, 'gegeben':
352, 'geschickt': 352, 'geschrieben': 352}, {'gemacht': 436, 'zugesprochen': 436}, {'<address>': 678, '<expert>': 791,
'<lent>': 26, '<thing>': 979, '<tool>': 683, '<work>': 671, 'anmerkungen': 980, 'aufgemuntert': 436, 'beigebracht':
690, 'bestaerkt': 436, 'bestarkt': 436, 'den': 950, 'eingearbeitet': 690, 'eingeschult': 690, 'erklaert': 690,
'erklart': 690, 'erlaeutert': 690, 'erlautert': 690, 'ermutigt': 436, 'feedback': 980, 'getroestet': 436, 'getrostet':
436, 'gezeigt': 690, 'gut': 967, 'hinweise': 800, 'kniffe': 800, 'kommentare': 980, 'korrekturen': 980, 'mut': 981,
'rat': 800, 'ratschlaege': 800, 'ratschlage': 800, 'ruckmeldung': 980, 'rueckmeldung': 980, 'tipp': 800, 'tipps': 800,
'tricks': 800, 'vorgemacht': 690, 'zugehoert': 436, 'zugehort': 436}, {'<handed_apart>': 26, 'gebracht': 26,
'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26,
'uebergeben': 26, 'ueberlassen': 26}, {'...': 983}, {'...': 724, '<address>': 678}, {'...': 982, '<address>': 678,
'<my>': 984, '<work>': 671, 'N': 712, 'anmerkungen': 980, 'bei': 720, 'das': 985, 'den': 985, 'die': 985, 'feedback':
980, 'kommentare': 980, 'korrekturen': 980, 'mit': 720, 'ruckmeldung': 980, 'rueckmeldung': 980}, {'ich': 986, 'wir':
986}, {'<handed_apart>': 26, '<lent>': 26, '<tool>': 683, 'empfohlen': 674, 'gebracht': 26, 'gegeben': 26, 'gemailt':
26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26,
'ueberlassen': 26, 'vermittelt': 674, 'weiterempfohlen': 674}, {'...': 988, '<handed_apart>': 26, '<lent>': 26,
'<tool>': 683, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26,
'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'': (5, 'mine'), '<det>': 12}, {'^': 990},
{'<det>': 12}, {'^': 992}, {'bekommen': 991, 'bekommt': 991, 'hat': 993, 'kriegen': 991, 'kriegt': 991}, {'<me>':
852}, {'<until>': 852, 'D': 852, 'von': 995}, {'...': 996}, {'<me>': 854}, {'<until>': 854, 'D': 854, '^': 997, 'von':
998}, {'<they>': 999, 'ich': 509, 'wir': 509}, {'<they>': 994, 'das': 510, 'dass': 1000}, {'retourniert': 352,
'zuruckgeschickt': 352, 'zurueckgeschickt': 352}, {'...': 1002}, {'<work>': 1003}, {'durchgespielt': 696, 'geprobt':
696, 'geubt': 696, 'trainiert': 696, 'vorbereitet': 696}, {'durchgespielt': 696, 'geprobt': 696, 'geuebt': 696,
'trainiert': 696, 'vorbereitet': 696}, {'durchgespielt': 696, 'geprobt': 696, 'geubt': 696, 'geuebt': 696,
'trainiert': 696, 'vorbereitet': 696}, {'bewerbungsgesprach': 1005, 'bewerbungsgespraech': 1006, 'interview': 1007,
'pitch': 1007, 'praesentation': 1006, 'prasentation': 1005, 'pruefung': 1006, 'prufung': 1005, 'rede': 1007,
'vorstellungsgesprach': 1005, 'vorstellungsgespraech': 1006, 'vortrag': 1007}, {'...': 1004, '<work>': 1003, '^':
1008}, {'<they>': 999, 'ich': 39, 'wir': 39}, {'^': 12, 'das': 545, 'dass': 1010}, {'<address>': 675}, {'s': 1012},
{'das': 510, 'dass': 510, 'ich': 509, 'wir': 509}, {'^': 12, 'das': 510, 'dass': 510, 'ich': 509, 'wir': 509},
{'<said>': 1014, '<vowed>': 1015}, {'<way>': 1016}, {'<det>': 1017, '<way>': 1016}, {'geschickt': 674, 'vermittelt':
674, 'verwiesen': 674, 'weiterverwiesen': 674}, {'...': 1019, 'geschickt': 674, 'vermittelt': 674, 'verwiesen': 674,
'weiterverwiesen': 674}, {'...': 1019, 'empfohlen': 674, 'geschickt': 674, 'vermittelt': 674, 'verwiesen': 674,
'vorgeschlagen': 674, 'weiterempfohlen': 674, 'weiterverwiesen': 674}, {'<my>': 1020, 'N': 1021, 'eine': 1020,
'einem': 1020, 'einen': 1020, 'einer': 1020}, {'geschrieben': 674}, {'vorbereitet': 696}, {'...': 1024, '<det>': 1017,
'<way>': 1016, 'das': 687, 'den': 687, 'die': 687, 'ihre': 687, 'ihren': 687, 'seine': 687, 'seinen': 687},
{'gebracht': 674, 'gegeben': 674, 'geschickt': 674, 'vermittelt': 674, 'verschafft': 674, 'weitergeleitet': 674,
'zugeschanzt': 674}, {'ausgeholfen': 690, 'beraten': 690, 'geholfen': 690, 'gholfn': 690, 'unterstuetzt': 690,
'unterstutzt': 690}, {'^': 674}, {'eingelegt': 1028}, {'wort': 1029}, {'gutes': 1030}, {'gebracht': 1028},
{'gesprach': 1032, 'gespraech': 1032, 'spiel': 1032}, {'ein': 1031, 'ins': 1033, 'vorgeschlagen': 1028}, {'...':
1034}, {'empfohlen': 674, 'vorgeschlagen': 674, 'weiterempfohlen': 674}, {'...': 1027, '<my>': 1035, 'N': 1036},
{'warum': 690, 'was': 690, 'welche': 690, 'welcher': 690, 'welches': 690, 'wie': 690, 'wo': 690, 'wofuer': 690,
'wofur': 690, 'woran': 690}, {'ausgeholfen': 690, 'geholfen': 690, 'gholfn': 690, 'unterstuetzt': 690, 'unterstutzt':
690}, {'...': 1039, '<det>': 1017, '<way>': 1016, 'N': 1036, 'umzug': 945}, {'schuldig': 12}, {'...': 1041}, {'^':
1042}, {'ich': 1043}, {'aufgebaut': 436, 'aufgepaeppelt': 436, 'aufgepappelt': 436, 'beruhigt': 436, 'gelobt': 436},
{'gegeben': 690}, {'...': 1046}, {'<address>': 678, 'aufgezeigt': 690, 'beigebogen': 690, 'klargemacht': 690,
'naeher': 971, 'naher': 971}, {'ausgemalt': 516, 'betreut': 516, 'gegossen': 516, 'gehuetet': 516, 'gehutet': 516,
'geputzt': 516, 'gestrichen': 516, 'versorgt': 516}, {'...': 1049, 'ausgemalt': 516, 'betreut': 516, 'gegossen': 516,
'gehuetet': 516, 'gehutet': 516, 'geputzt': 516, 'gestrichen': 516, 'versorgt': 516}, {'...': 1049, 'angeschlossen':
516, 'aufgebaut': 516, 'ausgemalt': 516, 'betreut': 516, 'eingerichtet': 516, 'entruempelt': 516, 'entrumpelt': 516,
'gegossen': 516, 'gehuetet': 516, 'gehutet': 516, 'gemaeht': 516, 'gemaht': 516, 'geputzt': 516, 'geraeumt': 516,
'geraumt': 516, 'geschnitten': 516, 'gestrichen': 516, 'montiert': 516, 'repariert': 516, 'versorgt': 516}, {'...':
1048, '<address>': 678, '^': 1008, 'auto': 725, 'blumen': 1050, 'computer': 725, 'dachrinne': 725, 'drucker': 725,
'fenster': 725, 'fernseher': 725, 'garten': 1051, 'hecke': 725, 'hund': 1050, 'kasse': 1050, 'katze': 1050, 'keller':
725, 'kinder': 1050, 'kleine': 1050, 'kleinen': 1050, 'kuche': 726, 'kueche': 727, 'laden': 1050, 'rasen': 725,
'regal': 725, 'router': 725, 'schnee': 725, 'schrank': 725, 'stand': 1050, 'waschmaschine': 725, 'wohnung': 1051},
{'gegeben': 707, 'geknuepft': 707, 'geknupft': 707, 'gemacht': 707, 'hergestellt': 707, 'vermittelt': 707}, {'...':
1053}, {'<det>': 1054, '<my>': 1054, 'einem': 1054, 'einer': 1054}, {'gegeben': 707, 'gemacht': 707, 'hergestellt':
707, 'vermittelt': 707}, {'<det>': 1054, '<my>': 1054, 'N': 1056, 'einem': 1054, 'einer': 1054}, {'mit': 1055, 'zu':
1057}, {'...': 1046, 'fuer': 1047, 'fur': 1047, 'zu': 1047, 'zum': 1047, 'zur': 1047}, {'...': 1046, 'fuer': 1047,
'zu': 1047, 'zum': 1047, 'zur': 1047}, {'...': 1046, 'fur': 1047, 'zu': 1047, 'zum': 1047, 'zur': 1047}, {'...': 1048,
'<address>': 678, '^': 1008, 'auto': 725, 'blumen': 1050, 'computer': 725, 'dachrinne': 725, 'drucker': 725,
'fenster': 725, 'fernseher': 725, 'garten': 1051, 'hecke': 725, 'hund': 1050, 'kasse': 1050, 'katze': 1050, 'keller':
725, 'kinder': 1050, 'kleine': 1050, 'kleinen': 1050, 'kontakt': 1058, 'kuche': 726, 'kueche': 727, 'laden': 1050,
'rasen': 725, 'rat': 1059, 'ratschlaege': 1060, 'ratschlage': 1061, 'regal': 725, 'router': 725, 'schnee': 725,
'schrank': 725, 'stand': 1050, 'tipp': 1059, 'tipps': 1059, 'waschmaschine': 725, 'wohnung': 1051}, {'...': 1048,
'<address>': 678, '^': 1008, 'auto': 725, 'blumen': 1050, 'computer': 725, 'dachrinne': 725, 'drucker': 725,
'fenster': 725, 'fernseher': 725, 'garten': 1051, 'hecke': 725, 'hinweise': 800, 'hund': 1050, 'kasse': 1050, 'katze':
1050, 'keller': 725, 'kinder': 1050, 'kleine': 1050, 'kleinen': 1050, 'kniff': 800, 'kniffe': 800, 'kuche': 726,
'kueche': 727, 'laden': 1050, 'rasen': 725, 'rat': 800, 'ratschlaege': 800, 'ratschlag': 800, 'ratschlage': 800,
'regal': 725, 'router': 725, 'schnee': 725, 'schrank': 725, 'stand': 1050, 'tipp': 800, 'tipps': 800, 'trick': 800,
'tricks': 800, 'waschmaschine': 725, 'wohnung': 1051}, {'...': 799, 'fuer': 1047, 'fur': 1047, 'gegeben': 690,
'gezeigt': 690, 'mitgegeben': 690, 'verraten': 690, 'zu': 1047, 'zum': 1047, 'zur': 1047}, {'...': 799, 'fuer': 1047,
'gegeben': 690, 'gezeigt': 690, 'mitgegeben': 690, 'verraten': 690, 'zu': 1047, 'zum': 1047, 'zur': 1047}, {'...':
799, 'fur': 1047, 'gegeben': 690, 'gezeigt': 690, 'mitgegeben': 690, 'verraten': 690, 'zu': 1047, 'zum': 1047, 'zur':
1047}, {'hinweise': 800, 'kniff': 800, 'kniffe': 800, 'mal': 959, 'rat': 1064, 'ratschlaege': 1065, 'ratschlag': 800,
'ratschlage': 1066, 'tipp': 1064, 'tipps': 1064, 'trick': 800, 'tricks': 800}, {'^': 1008, 'arbeitszeugnis': 1023,
'bisschen': 1045, 'empfehlungsschreiben': 1023, 'gutes': 1030, 'paar': 1067, 'referenz': 1023, 'wenig': 1045,
'zeugnis': 1023}, {'arbeitszeugnis': 1023, 'auftrag': 1026, 'bewerber': 1026, 'einfuehrung': 1047, 'einfuhrung': 1047,
'empfehlungsschreiben': 1023, 'interessenten': 1026, 'job': 1026, 'kandidaten': 1026, 'kandidatin': 1026, 'kunden':
1026, 'kundin': 1026, 'lead': 1026, 'leads': 1026, 'referenz': 1023, 'zeugnis': 1023}, {'auftrag': 1026, 'bewerber':
1026, 'crashkurs': 1047, 'hinweise': 800, 'interessenten': 1026, 'job': 1026, 'kandidaten': 1026, 'kandidatin': 1026,
'kniff': 800, 'kniffe': 800, 'kontakt': 1058, 'kunden': 1026, 'kundin': 1026, 'lead': 1026, 'leads': 1026, 'rat':
1064, 'ratschlaege': 1065, 'ratschlag': 800, 'ratschlage': 1066, 'tipp': 1064, 'tipps': 1064, 'trick': 800, 'tricks':
800}, {'zugehoert': 436, 'zugehort': 436}, {'warum': 690, 'was': 690, 'welche': 690, 'welcher': 690, 'welches': 690,
'wie': 690, 'wo': 690, 'wofuer': 690, 'woran': 690}, {'warum': 690, 'was': 690, 'welche': 690, 'welcher': 690,
'welches': 690, 'wie': 690, 'wo': 690, 'wofur': 690, 'woran': 690}, {'...': 1024}, {'<give1>': 12}, {'^': 1075},
{'ich': 1076}, {'kann': 352, 'koennte': 352, 'konnte': 352, 'könnte': 352, 'muss': 352, 'soll': 352, 'sollte': 352},
{'...': 1078}, {'er': 1079, 'man': 1079, 'sie': 1079}, {'dass': 1077, 'ich': 1076, 'was': 1080, 'wo': 1080}, {'dass':
1077, 'ich': 1076}, {'mut': 981, 'zugeredet': 436}, {'schweigen': 8}, {'in': 1084}, {'sich': 1085}, {'...': 1039,
'<det>': 1017, '<way>': 1016, 'laden': 945}, {'ausgeholfen': 690, 'eingearbeitet': 690, 'eingefuehrt': 690,
'eingefuhrt': 690, 'eingewiesen': 690, 'geholfen': 690, 'gholfn': 690, 'unterstuetzt': 690, 'unterstutzt': 690},
{'...': 1088}, {'eingearbeitet': 690, 'eingefuehrt': 690, 'eingefuhrt': 690, 'eingewiesen': 690}, {'...': 1090,
'gesprach': 1032, 'gespraech': 1032, 'spiel': 1032}, {'...': 1039}, {'...': 700, '<tool>': 683, 'hinweise': 800,
'kniff': 800, 'kniffe': 800, 'rat': 800, 'ratschlaege': 800, 'ratschlag': 800, 'ratschlage': 800, 'tipp': 800,
'tipps': 800, 'trick': 800, 'tricks': 800}, {'arbeitszeugnis': 1023, 'auftrag': 1026, 'bewerber': 1026,
'empfehlungsschreiben': 1023, 'interessenten': 1026, 'job': 1026, 'kandidaten': 1026, 'kandidatin': 1026, 'kunden':
1026, 'kundin': 1026, 'lead': 1026, 'leads': 1026, 'referenz': 1023, 'zeugnis': 1023}, {'N': 1056}, {'zu': 1095},
{'auftrag': 1026, 'bewerber': 1026, 'hinweise': 800, 'interessenten': 1026, 'job': 1026, 'kandidaten': 1026,
'kandidatin': 1026, 'kniff': 800, 'kniffe': 800, 'kontakt': 1096, 'kunden': 1026, 'kundin': 1026, 'lead': 1026,
'leads': 1026, 'rat': 1064, 'ratschlaege': 1065, 'ratschlag': 800, 'ratschlage': 1066, 'tipp': 1064, 'tipps': 1064,
'trick': 800, 'tricks': 800}, {'auftrag': 1026, 'bewerber': 1026, 'interessenten': 1026, 'job': 1026, 'kandidaten':
1026, 'kandidatin': 1026, 'kunden': 1026, 'kundin': 1026, 'lead': 1026, 'leads': 1026}, {'bekommen': 8, 'gebracht': 8,
'gekriegt': 8}, {'handy': 1099, 'tel': 1099, 'telefon': 1099}, {'das': 1100}, {'an': 1101, 'ans': 1100}, {'wie': 690},
{'beraten': 690}, {'...': 1104, '<my>': 1020, 'N': 1020, 'eine': 1020, 'einem': 1020, 'einen': 1020, 'einer': 1020},
{'ich': 451, 'man': 451, 'wir': 451}, {'<should>': 1106}, {'...': 1104}, {'...': 978, '<address>': 678, '<det>': 701,
'<expert>': 675, '<have>': 987, '<my>': 989, '<said>': 1001, '<their>': 1009, '<thing>': 930, '<tool>': 683,
'<vowed>': 1011, '<work>': 671, 'N': 1013, '^': 1008, 'am': 1018, 'an': 1022, 'anmerkungen': 936, 'arbeitszeugnis':
1023, 'auf': 1025, 'aufgebaut': 436, 'aufgepaeppelt': 436, 'aufgepappelt': 436, 'auftrag': 1026, 'ausfuehrlich': 941,
'ausfuehrliches': 941, 'ausfuhrlich': 943, 'ausfuhrliches': 943, 'bei': 1037, 'beigebracht': 1038, 'beim': 1040,
'beruhigt': 436, 'bewerber': 1026, 'bin': 1044, 'bisschen': 1045, 'crashkurs': 1047, 'das': 1052, 'den': 1062, 'die':
1063, 'dreimal': 955, 'ehrliches': 958, 'ein': 1068, 'eine': 1069, 'einen': 1070, 'einfach': 1071, 'einfuehrung':
1047, 'einfuhrung': 1047, 'empfehlungsschreiben': 1023, 'erklaert': 1072, 'erklart': 1073, 'erlaeutert': 1072,
'erlautert': 1073, 'etwas': 1045, 'feedback': 936, 'fuer': 1074, 'fur': 1074, 'geholfen': 690, 'gelobt': 436,
'gesagt': 1081, 'geschrieben': 1082, 'gezeigt': 1038, 'gut': 1083, 'gutes': 958, 'hinweise': 800, 'hoffnung': 437,
'huellt': 1086, 'huellte': 1086, 'hullt': 1086, 'hullte': 1086, 'im': 1087, 'in': 1089, 'ins': 1091, 'interessenten':
1026, 'job': 1026, 'kandidaten': 1026, 'kandidatin': 1026, 'kniff': 800, 'kniffe': 800, 'kommentare': 936, 'kontakt':
1058, 'kunden': 1026, 'kundin': 1026, 'kurzes': 958, 'lange': 1071, 'lead': 1026, 'leads': 1026, 'mehrfach': 970,
'mehrmals': 955, 'mein': 958, 'mit': 1092, 'mut': 437, 'n': 1093, 'nachhilfe': 1047, 'ne': 1094, 'nen': 1097, 'neue':
1098, 'neuen': 1098, 'nicht': 1102, 'nur': 1071, 'oefter': 959, 'offenes': 958, 'ofter': 959, 'paar': 1067, 'per':
1018, 'rat': 1064, 'ratschlaege': 1065, 'ratschlag': 800, 'ratschlage': 1066, 'referenz': 1023, 'ruckmeldung': 942,
'rueckmeldung': 940, 'schon': 972, 'schriftlich': 976, 'schriftliches': 976, 'schuld': 545, 'schulde': 545,
'schulden': 545, 'sehr': 1083, 'tipp': 1064, 'tipps': 1064, 'trick': 800, 'tricks': 800, 'uber': 1018, 'ueber': 1018,
'um': 74, 'umsonst': 955, 'unterricht': 1047, 'vergeblich': 955, 'via': 1018, 'viel': 958, 'vorgefuehrt': 1072,
'vorgefuhrt': 1073, 'vorgemacht': 1103, 'vorgeschlagen': 1028, 'x': 960, 'zeugnis': 1023, 'zu': 1105, 'zufolge': 1107,
'zugehoert': 436, 'zugehort': 436, 'zugeredet': 436, 'zum': 1108, 'zur': 1108, 'zweimal': 955}, {'<said>': 581,
'angebimmelt': 523, 'angeboten': 523, 'angeklingelt': 523, 'angelaeutet': 523, 'angelautet': 523, 'angerufen': 523,
'anvertraut': 523, 'berichtet': 523, 'durchgebimmelt': 523, 'durchgeklingelt': 523, 'durchgerufen': 523, 'empfohlen':
574, 'erklaert': 1, 'erklart': 1, 'erzaehlt': 523, 'erzahlt': 523, 'geantwortet': 523, 'gebeichtet': 523, 'geholfen':
523, 'geklagt': 523, 'geklingelt': 523, 'gemailt': 523, 'gemeint': 1, 'geraten': 574, 'gesagt': 574, 'geschickt': 523,
'geschildert': 523, 'geschrieben': 574, 'gesimst': 523, 'gesteckt': 523, 'getextet': 523, 'gezeigt': 523,
'gratuliert': 523, 'hereingeschaut': 523, 'mitgeteilt': 523, 'praesentiert': 523, 'prasentiert': 523, 'reingeschaut':
523, 'verraten': 523, 'versprochen': 523, 'vorbeigeschaut': 523, 'vorgestellt': 523, 'zugesagt': 523, 'zuruckgemailt':
523, 'zuruckgerufen': 523, 'zuruckgeschrieben': 523, 'zurueckgemailt': 523, 'zurueckgerufen': 523,
'zurueckgeschrieben': 523}, {'<them>': 613}, {'<them>': 613, '^': 612}, {'...': 1110, '<counsel>': 590,
'<counselled>': 563, '^': 592, 'abgeholt': 523, 'als': 593, 'am': 605, 'angebimmelt': 523, 'angeklingelt': 523,
'angelaeutet': 523, 'angelautet': 523, 'angerufen': 523, 'angeschrieben': 523, 'angesprochen': 523, 'ans': 602, 'auf':
605, 'aufgefordert': 451, 'ausgefuehrt': 523, 'ausgefuhrt': 523, 'begleitet': 523, 'beim': 605, 'bekocht': 523,
'bestaerkt': 451, 'bestarkt': 451, 'besucht': 523, 'davon': 606, 'davor': 610, 'dazu': 606, 'den': 593, 'dringend':
611, 'durchgebimmelt': 523, 'durchgeklingelt': 523, 'durchgerufen': 523, 'einen': 593, 'eingeladen': 523,
'eingeredet': 451, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 451, 'ermutigt': 451, 'ersucht': 1111,
'geantwortet': 523, 'gebeten': 1112, 'gefragt': 1111, 'geklingelt': 523, 'gemeint': 1, 'geraten': 1, 'gesagt': 1,
'geschrieben': 1, 'gesimst': 523, 'getextet': 523, 'getroffen': 523, 'gewarnt': 609, 'hereingeschaut': 523, 'im': 605,
'interviewt': 523, 'kontaktiert': 523, 'mit': 620, 'nahe': 601, 'nen': 593, 'per': 605, 'reingeschaut': 523, 'stark':
611, 'um': 623, 'via': 605, 'vor': 624, 'vorbeigeschaut': 523, 'zuruckgemailt': 523, 'zuruckgerufen': 523,
'zuruckgeschrieben': 523, 'zurueckgemailt': 523, 'zurueckgerufen': 523, 'zurueckgeschrieben': 523}, {'^': 628},
{'<me>': 1114, '<vowed>': 631, 'mir': 632, 'uns': 632}, {'<me>': 594, '^': 66, 'dass': 630, 'er': 594, 'sich': 594,
'sie': 594}, {'<until>': 634, '<vowed>': 66}, {'...': 1117}, {'anzurufen': 8, 'mich': 969, 'uns': 969, 'zu': 953},
{'versucht': 1119}, {'angelaeutet': 523, 'angelautet': 523, 'angerufen': 523}, {'<vowed>': 631, 'gemeint': 653,
'gesagt': 653, 'geschrieben': 653, 'gmeint': 597, 'gsagt': 597}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet':
59, 'angeschlossen': 523, 'bedankt': 523, 'beworben': 0, 'dazugeschaltet': 523, 'dazugesellt': 523, 'dazugesetzt':
523, 'dazugestellt': 523, 'eingeklinkt': 523, 'eingewaehlt': 523, 'eingewahlt': 523, 'entschuldigt': 523, 'gemeldet':
523, 'geruehrt': 523, 'geruhrt': 523, 'verabschiedet': 523, 'zugeschaltet': 523}, {'...': 1123, 'bedankt': 523, 'bei':
658, 'entschuldigt': 523, 'gemeldet': 523, 'geruehrt': 523, 'geruhrt': 523, 'verabschiedet': 523}, {'<vowed>': 631,
'angelaeutet': 523, 'angelautet': 523, 'angerufen': 523, 'gemeint': 653, 'gesagt': 653, 'geschrieben': 653, 'gmeint':
597, 'gsagt': 597}, {'...': 575, '<appointment>': 577, '<det>': 578, '<me>': 1113, '<my>': 578, '<they>': 1115,
'<until>': 636, '<vowed>': 1116, '^': 1118, 'am': 605, 'angebimmelt': 523, 'angeklingelt': 523, 'angelaeutet': 523,
'angelautet': 523, 'angerufen': 523, 'auf': 640, 'beim': 605, 'davon': 641, 'dazu': 641, 'durchgebimmelt': 523,
'durchgeklingelt': 523, 'durchgerufen': 523, 'empfohlen': 642, 'erklaert': 1, 'erklart': 1, 'geantwortet': 523,
'geklingelt': 523, 'gemailt': 523, 'gemeint': 645, 'geraten': 1, 'gesagt': 645, 'geschrieben': 646, 'gesimst': 523,
'getextet': 523, 'gmeint': 597, 'gsagt': 597, 'hereingeschaut': 523, 'im': 605, 'mehrmals': 1120, 'mich': 1121, 'mir':
1122, 'per': 640, 'reingeschaut': 523, 'sich': 1124, 'uber': 661, 'ueber': 663, 'uns': 1125, 'vergeblich': 1120,
'versucht': 1119, 'via': 640, 'vor': 624, 'vorbeigeschaut': 523, 'vorgeschlagen': 0, 'zuruckgemailt': 523,
'zuruckgerufen': 523, 'zuruckgeschrieben': 523, 'zurueckgemailt': 523, 'zurueckgerufen': 523, 'zurueckgeschrieben':
523, 'zweimal': 1120}, {'^': 843, 'das': 841, 'den': 841, 'die': 841, 'es': 841, 'sie': 841, 'von': 844}, {'<way>':
597}, {'<det>': 1128, '<way>': 597}, {'am': 1129, 'auf': 1129, 'beim': 1129, 'ich': 864, 'im': 1129, 'in': 1129,
'man': 864, 'per': 1129, 'wir': 864, 'zu': 1129, 'zum': 1129}, {'...': 1130, '<det>': 872, '<they>': 894, '<way>':
869, 'D': 874, '^': 887, 'am': 898, 'auf': 900, 'beim': 898, 'bleib': 451, 'bloss': 888, 'bloß': 888, 'das': 889,
'dass': 893, 'eben': 874, 'erhoeh': 451, 'erhoh': 451, 'fang': 451, 'frag': 451, 'geh': 451, 'hoer': 451, 'hor': 451,
'i': 579, 'ich': 579, 'im': 898, 'in': 905, 'lass': 451, 'mach': 451, 'macht': 451, 'man': 579, 'nimm': 451, 'nur':
888, 'per': 898, 'red': 451, 'stell': 451, 'such': 451, 'tel': 869, 'verkauf': 451, 'wir': 579, 'zu': 900, 'zum':
900}, {'<me>': 67, '<until>': 66}, {'bringts': 1132, 'gibts': 1132, 'macht': 1132, 'mailts': 1132, 'schickts': 1132,
'sendets': 1132}, {'und': 1133}, {'and': 66}, {'': (6, 'theirs'), '...': 1135}, {'...': 1134, '<det>': 1136, 'D': 66},
{'mich': 66, 'uns': 66}, {'fuer': 1138, 'fur': 1138}, {'...': 1139}, {'...': 1139, '<det>': 1140, '<my>': 1140,
'<their>': 1140, '<them>': 1140}, {'<me>': 66, 'das': 210, 'den': 210, 'die': 210, 'es': 210, 's': 210}, {'...':
1134}, {'zuruck': 66, 'zurueck': 66}, {'...': 1144, 'zuruck': 66, 'zurueck': 66}, {'...': 1144, 'mich': 1145, 'mir':
1145, 'uns': 1145, 'zuruck': 66, 'zurueck': 66}, {'...': 1144, '<they>': 1146, '<until>': 66, 'mich': 1145, 'mir':
1145, 'uns': 1145, 'zuruck': 66, 'zurueck': 66}, {'mal': 66}, {'': (6, 'theirs'), 'nach': 66, 'noch': 1148, 'nochmal':
66, 'wieder': 66}, {'nach': 66, 'noch': 1148, 'nochmal': 66, 'wieder': 66}, {'D': 1150}, {'D': 1149, 'es': 1151,
'ihn': 1151, 'sie': 1151}, {'D': 1150, 'es': 1151, 'ihn': 1151, 'sie': 1151}, {'sich': 66}, {'<they>': 1154, 'sich':
66}, {'bescheid': 66}, {'bescheid': 66, 'mir': 1156, 'uns': 1156}, {'<they>': 1157, 'bescheid': 66, 'mir': 1156,
'uns': 1156}, {'an': 66, 'druber': 66, 'drueber': 66, 'durch': 66}, {'...': 1159, 'an': 66, 'druber': 66, 'drueber':
66, 'durch': 66}, {'durch': 66, 'weiter': 66}, {'<they>': 1157, 'bescheid': 66, 'das': 1161, 'es': 1161, 'mir': 1156,
'uns': 1156}, {'beisammen': 66, 'bereit': 66, 'fertig': 66, 'parat': 66}, {'<until>': 1163}, {'...': 1164}, {'um':
66}, {'...': 1166, 'um': 66}, {'sich': 1167}, {'ab': 66, 'an': 66}, {'<me>': 1169}, {'ab': 66}, {'...': 1171},
{'<my>': 1172}, {'<me>': 1169, '<my>': 1172, 'D': 1173}, {'das': 1161, 'es': 1161}, {'...': 1144, '<they>': 1146,
'mich': 1145, 'mir': 1145, 'uns': 1145, 'zuruck': 66, 'zurueck': 66}, {'...': 1144}, {'...': 1144, 'mich': 1177,
'mir': 1177, 'sich': 66, 'uns': 1177}, {'...': 1144, '<they>': 1178, 'mich': 1177, 'mir': 1177, 'sich': 66, 'uns':
1177}, {'...': 1144, '<me>': 1169, '<they>': 1146, 'mich': 1145, 'mir': 1145, 'uns': 1145, 'zuruck': 66, 'zurueck':
66}, {'vor': 66}, {'...': 1181}, {'<me>': 1182}, {'<their>': 1182}, {'...': 1181, 'D': 1184}, {'<me>': 1185}, {'gibt':
66, 'meldet': 66, 'ruft': 66, 'sagt': 66, 'schreibt': 66}, {'und': 1187}, {'...': 1188}, {'...': 1188, 'das': 1189,
'es': 1189}, {'es': 1189, 'sich': 1190, 'sichs': 1189}, {'<deed3>': 1137, '<does3>': 1141, '<give3>': 1142,
'<sends3>': 1143, 'antwortet': 1147, 'bohrt': 1152, 'connected': 210, 'connectet': 210, 'draengelt': 1152, 'draengt':
1153, 'drangelt': 1152, 'drangt': 1153, 'erkundigt': 1155, 'geben': 1158, 'geht': 1160, 'gibt': 1162, 'haben': 1165,
'hakt': 1152, 'hat': 1165, 'hoert': 1168, 'holen': 1170, 'holt': 1174, 'hort': 1168, 'intro': 210, 'introduced': 210,
'introed': 210, 'introt': 210, 'leitet': 1175, 'liest': 1160, 'mailt': 1176, 'melden': 1155, 'meldet': 1179,
'probiert': 1153, 'ruehren': 1155, 'ruehrt': 1155, 'rufen': 1170, 'ruft': 1180, 'ruhren': 1155, 'ruhrt': 1155,
'sagen': 1158, 'sagt': 1158, 'schaut': 1160, 'schickt': 1175, 'schreibt': 1176, 'schubst': 1153, 'sieht': 1160,
'stellen': 1183, 'stellt': 1186, 'stupst': 1152, 'uberlegt': 1191, 'uberweist': 67, 'ueberlegt': 1191, 'ueberweist':
67, 'unterschreibt': 67, 'urgiert': 1152, 'versucht': 1153, 'zahlt': 67}, {'probiert': 8, 'versucht': 8}, {'...':
1193, 'probiert': 8, 'versucht': 8}, {'<me>': 0}, {'bei': 1195}, {'...': 1196, 'bei': 1195}, {'^': 612, 'darum': 613,
'um': 613}, {'<until>': 612}, {'...': 1199, '<my>': 612, 'antwort': 612, 'bestaetigung': 612, 'bestatigung': 612,
'feedback': 612, 'ruckmeldung': 612, 'ruckruf': 612, 'rueckmeldung': 612, 'rueckruf': 612, 'stellungnahme': 612},
{'^': 1200}, {'<me>': 1198, 'um': 1201}, {'mich': 542, 'uns': 542}, {'mich': 547, 'mir': 547, 'uns': 547}, {'...':
111, '<det>': 269, '<my>': 269, '<their>': 269}, {'<me>': 39}, {'<until>': 993, '^': 1205, 'von': 1206}, {'': (19,
'gave:resource'), 'ausgeliehen': 26, 'bekommen': 26, 'geborgt': 26, 'geliehen': 26, 'leihweise': 26, 'mitgenommen':
26}, {'<tool>': 1208}, {'...': 1209, '<tool>': 1208}, {'<until>': 12, 'retour': 12, 'wieder': 12, 'zuruck': 12,
'zurueck': 12}, {'...': 1211}, {'...': 111, '<det>': 1212, '<my>': 269, '<their>': 269}, {'<my>': 1210, '<until>':
993, '^': 1213, 'von': 1206}, {'<doc>': 612, '<work>': 612}, {'<doc>': 612, 'alle': 612, 'beide': 612, 'das': 612,
'den': 612, 'die': 612, 'ein': 1215, 'eine': 1215, 'einen': 1215, 'ne': 1215, 'nen': 1215, 'saemtliche': 612}, {'^':
1216}, {'...': 1199, '<until>': 612}, {'...': 1199}, {'-abrechnung': 1218, '-beleg': 1219, '-bescheinigung': 1219,
'-bestaetigung': 1219, '-foto': 1218, '-fotos': 1218, '-liste': 1218, '-nachweis': 1218, '-plan': 1218, '-rechnung':
1218, '-unterlagen': 1218, '-vertrag': 1218, '-zahlen': 1218, '<doc>': 1218, '<thing>': 1199, '<work>': 1199, 'alle':
1219, 'angebot': 1199, 'antwort': 1199, 'beide': 1219, 'bestaetigung': 1199, 'das': 1219, 'den': 1219, 'die': 1219,
'entscheidung': 1199, 'fotos': 1199, 'kostenvoranschlag': 1199, 'muster': 1199, 'offerte': 1199, 'rechnung': 1199,
'rueckmeldung': 1199, 'saemtliche': 1219, 'unterlagen': 1199, 'vertrag': 1199, 'zahlen': 1199}, {'<until>': 1217, '^':
1220}, {'<doc>': 612, 'alle': 612, 'beide': 612, 'das': 612, 'den': 612, 'die': 612, 'ein': 1215, 'eine': 1215,
'einen': 1215, 'ne': 1215, 'nen': 1215, 'samtliche': 612}, {'^': 1222}, {'-abrechnung': 1218, '-beleg': 1219,
'-bescheinigung': 1219, '-bestatigung': 1219, '-foto': 1218, '-fotos': 1218, '-liste': 1218, '-nachweis': 1218,
'-plan': 1218, '-rechnung': 1218, '-unterlagen': 1218, '-vertrag': 1218, '-zahlen': 1218, '<doc>': 1218, '<thing>':
1199, '<work>': 1199, 'alle': 1219, 'angebot': 1199, 'antwort': 1199, 'beide': 1219, 'bestatigung': 1199, 'das': 1219,
'den': 1219, 'die': 1219, 'entscheidung': 1199, 'fotos': 1199, 'kostenvoranschlag': 1199, 'muster': 1199, 'offerte':
1199, 'rechnung': 1199, 'ruckmeldung': 1199, 'samtliche': 1219, 'unterlagen': 1199, 'vertrag': 1199, 'zahlen': 1199},
{'<until>': 1223, '^': 1224}, {'dass': 1106}, {'darauf': 1226}, {'sich': 0}, {'an': 594}, {'<me>': 1229}, {'<me>':
1229, '<they>': 1230}, {'mit': 523}, {'...': 1232, 'mit': 523}, {'N': 1233}, {'-abrechnung': 1218, '-beleg': 1219,
'-bescheinigung': 1219, '-bestaetigung': 1219, '-foto': 1218, '-fotos': 1218, '-liste': 1218, '-nachweis': 1218,
'-plan': 1218, '-rechnung': 1218, '-unterlagen': 1218, '-vertrag': 1218, '-zahlen': 1218, '<doc>': 1218, 'alle': 1219,
'beide': 1219, 'das': 1219, 'den': 1219, 'die': 1219, 'saemtliche': 1219}, {'<counsel>': 0}, {'paar': 1236},
{'<counsel>': 0, '<until>': 1217, '^': 1235, 'ein': 1237, 'einen': 1236, 'n': 1236, 'nen': 1236}, {'<until>': 1217,
'^': 1235}, {'<doc>': 612, 'alle': 612, 'beide': 612, 'das': 612, 'den': 612, 'die': 612, 'ein': 1215, 'eine': 1215,
'einen': 1215, 'ne': 1215, 'nen': 1215, 'saemtliche': 612, 'samtliche': 612}, {'^': 1240}, {'-abrechnung': 1218,
'-beleg': 1219, '-bescheinigung': 1219, '-bestaetigung': 1219, '-bestatigung': 1219, '-foto': 1218, '-fotos': 1218,
'-liste': 1218, '-nachweis': 1218, '-plan': 1218, '-rechnung': 1218, '-unterlagen': 1218, '-vertrag': 1218, '-zahlen':
1218, '<doc>': 1218, 'alle': 1219, 'beide': 1219, 'das': 1219, 'den': 1219, 'die': 1219, 'saemtliche': 1219,
'samtliche': 1219}, {'<until>': 1241, '^': 1242}, {'-abrechnung': 1218, '-beleg': 1219, '-bescheinigung': 1219,
'-bestaetigung': 1219, '-bestatigung': 1219, '-foto': 1218, '-fotos': 1218, '-liste': 1218, '-nachweis': 1218,
'-plan': 1218, '-rechnung': 1218, '-unterlagen': 1218, '-vertrag': 1218, '-zahlen': 1218, '<doc>': 1218, '<thing>':
1199, '<work>': 1199, 'alle': 1219, 'angebot': 1199, 'antwort': 1199, 'beide': 1219, 'bestaetigung': 1199,
'bestatigung': 1199, 'das': 1219, 'den': 1219, 'die': 1219, 'entscheidung': 1199, 'fotos': 1199, 'kostenvoranschlag':
1199, 'muster': 1199, 'offerte': 1199, 'rechnung': 1199, 'ruckmeldung': 1199, 'rueckmeldung': 1199, 'saemtliche':
1219, 'samtliche': 1219, 'unterlagen': 1199, 'vertrag': 1199, 'zahlen': 1199}, {'': (13, 'talk'), '<counsel>': 0,
'<until>': 1241, '^': 1244, 'das': 1199, 'ein': 1237, 'einen': 1236, 'es': 1199, 'ihn': 1199, 'n': 1236, 'nen': 1236,
'sie': 1199}, {'-abrechnung': 1218, '-beleg': 1219, '-bescheinigung': 1219, '-bestatigung': 1219, '-foto': 1218,
'-fotos': 1218, '-liste': 1218, '-nachweis': 1218, '-plan': 1218, '-rechnung': 1218, '-unterlagen': 1218, '-vertrag':
1218, '-zahlen': 1218, '<doc>': 1218, 'alle': 1219, 'beide': 1219, 'das': 1219, 'den': 1219, 'die': 1219, 'samtliche':
1219}, {'<counsel>': 0, '<until>': 1223, '^': 1246, 'ein': 1237, 'einen': 1236, 'n': 1236, 'nen': 1236}, {'<until>':
1223, '^': 1246}, {'mit': 66}, {'...': 1249}, {'^': 1250}, {'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben':
26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1252,
'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26,
'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'<tool>': 1253}, {'...': 1254, '<tool>': 1253}, {'<tool>': 1253,
'ausleihen': 26, 'benutzen': 26, 'brauchen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnutzen': 26,
'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1256, '<tool>': 1253}, {'': (13, 'talk'), '<det>': 1255, '<my>':
1257}, {'^': 234, 'darauf': 451, 'zu': 451}, {'<me>': 1259, 'darauf': 1226}, {'<det>': 1255, '<my>': 1257}, {'^': 234,
'dass': 451, 'mir': 563, 'uns': 563}, {'<they>': 1262, '^': 234, 'dass': 451, 'mir': 563, 'uns': 563}, {'mich': 492,
'uns': 492}, {'<me>': 1259}, {'<me>': 59}, {'bei': 1266}, {'...': 1267, 'bei': 1266}, {'D': 1268}, {'dass': 1106,
'wenn': 1106}, {'besser': 1270, 'gern': 1270, 'gerne': 1270, 'gut': 1270, 'lieber': 1270}, {'besser': 1270, 'es':
1271, 'gern': 1270, 'gerne': 1270, 'gut': 1270, 'lieber': 1270, 's': 1271}, {'an': 0}, {'<me>': 1273}, {'bei': 1274},
{'...': 1275, 'bei': 1274}, {'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op':
0, 'pruefung': 0, 'prufung': 0}, {'...': 1277, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0,
'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'<thing>': 1199, '<work>': 1199, 'angebot': 1199, 'antwort':
1199, 'bestaetigung': 1199, 'bestatigung': 1199, 'entscheidung': 1199, 'fotos': 1199, 'kostenvoranschlag': 1199,
'muster': 1199, 'offerte': 1199, 'rechnung': 1199, 'ruckmeldung': 1199, 'rueckmeldung': 1199, 'unterlagen': 1199,
'vertrag': 1199, 'zahlen': 1199}, {'^': 1279, 'dass': 1106}, {'<my>': 612}, {'^': 1281}, {'nach': 1282}, {'auf': 542},
{'auf': 542, 'schon': 1284}, {'sich': 1285}, {'zu': 0}, {'...': 1287, 'auf': 542, 'schon': 1284, 'zu': 0}, {'sich':
1288}, {'<counsel>': 451}, {'<counsel>': 451, 'als': 1290, 'den': 1290, 'einen': 1290, 'nen': 1290}, {'weg': 451},
{'den': 1292}, {'^': 234, 'auf': 1293}, {'<counsel>': 451, '<they>': 1291, 'als': 1290, 'den': 1290, 'einen': 1290,
'mit': 1294, 'nen': 1290}, {'<me>': 1295}, {'<counsel>': 451, '<they>': 1291, 'als': 1290, 'den': 1290, 'einen': 1290,
'nen': 1290}, {'<me>': 1297}, {'$$': 523}, {'$$': 523, 'dabei': 1299}, {'mit': 1300}, {'auch': 1301, 'mit': 1300,
'noch': 1301}, {'<until>': 48}, {'<doc>': 1303, '<document>': 1303, '<thing>': 1303, '<work>': 1303}, {'^': 1304},
{'<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'^': 1306}, {'tisch': 12}, {'dem': 1308}, {'postfach':
12}, {'hand': 12, 'mail': 12}, {'der': 1311}, {'am': 1308, 'auf': 1309, 'im': 1310, 'in': 1312, 'von': 110,
'vorliegen': 12}, {'...': 1313, '<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'<det>': 1307, '<my>':
1307, '^': 1314}, {'briefkasten': 12, 'postfach': 12, 'schreibtisch': 12, 'tisch': 12}, {'<their>': 1316, 'dem':
1316}, {'<their>': 1316, 'dem': 1316, 'der': 1311}, {'am': 1308, 'auf': 1317, 'im': 1310, 'in': 1318, 'von': 110},
{'auf': 1317, 'in': 1317}, {'<until>': 1319, 'D': 1320}, {'...': 1321, '<doc>': 1303, '<document>': 1303, '<thing>':
1303, '<work>': 1303}, {'<det>': 1305, '<my>': 1305, '<until>': 1315, '^': 1322}, {'<until>': 612, 'von': 839},
{'...': 1324}, {'<until>': 613, '^': 1325, 'dass': 1106, 'wenn': 1106}, {'besser': 1270, 'es': 1271, 'gern': 1326,
'gerne': 1326, 'gut': 1270, 'lieber': 1270, 's': 1271}, {'<until>': 613, '^': 1325}, {'gern': 1328, 'gerne': 1328},
{'...': 1209, '<tool>': 1208, '^': 1304}, {'...': 41, '<my>': 42}, {'<me>': 1331}, {'<my>': 42, 'bei': 1332, 'von':
1332}, {'...': 1287, 'zu': 0}, {'...': 1277, '<det>': 1305, '<my>': 1330, '<until>': 1315, '^': 1322, 'geburtstag': 0,
'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 'sich': 1333,
'vor': 1334, 'wohl': 0}, {'...': 1277, 'besser': 1270, 'es': 1271, 'geburtstag': 0, 'gern': 1326, 'gerne': 1326,
'gut': 1270, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'lieber': 1270, 'namenstag': 0, 'op': 0, 'pruefung': 0,
'prufung': 0, 's': 1271}, {'gewesen': 523}, {'aufgetaucht': 523, 'da': 1337, 'dabei': 1337, 'gekommen': 523, 'kemma':
523, 'kommen': 523, 'kumma': 523, 'vorbeigekommen': 523}, {'a': 1338, 'ah': 1338, 'au': 1338, 'auch': 1338, 'dafuer':
1226, 'dafur': 1226, 'dagegen': 1226}, {'achterl': 523, 'bier': 523, 'cappuccino': 523, 'drink': 523, 'espresso': 523,
'glas': 523, 'haeferl': 523, 'haferl': 523, 'jause': 523, 'kaffee': 523, 'kruegerl': 523, 'krugerl': 523, 'melange':
523, 'plauderei': 523, 'plausch': 523, 'ratsch': 523, 'schwaetzchen': 523, 'schwatz': 523, 'schwatzchen': 523,
'spritzer': 523, 'sprung': 523, 'stuendchen': 523, 'stundchen': 523, 'stunde': 523, 'tasse': 523, 'tee': 523,
'verlaengerten': 523, 'verlangerten': 523, 'wein': 523, 'zigarette': 523}, {'...': 1340, 'achterl': 523, 'bier': 523,
'cappuccino': 523, 'drink': 523, 'espresso': 523, 'glas': 523, 'haeferl': 523, 'haferl': 523, 'jause': 523, 'kaffee':
523, 'kruegerl': 523, 'krugerl': 523, 'melange': 523, 'plauderei': 523, 'plausch': 523, 'ratsch': 523, 'schwaetzchen':
523, 'schwatz': 523, 'schwatzchen': 523, 'spritzer': 523, 'sprung': 523, 'stuendchen': 523, 'stundchen': 523,
'stunde': 523, 'tasse': 523, 'tee': 523, 'verlaengerten': 523, 'verlangerten': 523, 'wein': 523, 'zigarette': 523},
{'a': 1341, 'ein': 1341, 'eine': 1341, 'einem': 1341, 'einen': 1341, 'einer': 1341, 'n': 1341, 'ne': 1341, 'nem':
1341, 'nen': 1341}, {'auf': 1342, 'zu': 1342}, {'schuldig': 20}, {'...': 1344}, {'^': 1345}, {'bei': 66, 'damit': 66,
'mit': 66}, {'zug': 1347}, {'reihe': 1347}, {'der': 1349}, {'am': 1348, 'an': 1350, 'dran': 1347}, {'ansicht': 653,
'auffassung': 653, 'meinung': 653, 'uberzeugung': 597, 'ueberzeugung': 597}, {'aufgetaucht': 8, 'erschienen': 8,
'gekommen': 8}, {'...': 1353}, {'ned': 1354, 'net': 1354, 'nicht': 1354}, {'^': 1351}, {'...': 1343, '<me>': 1346,
'D': 1268, '^': 1351, 'a': 1338, 'ah': 1338, 'au': 1338, 'auch': 1338, 'aufgetaucht': 523, 'dafuer': 1226, 'dafur':
1226, 'dagegen': 1226, 'dazugekommen': 523, 'dazugestossen': 523, 'dazugestoßen': 523, 'der': 1352, 'einfach': 1355,
'gekommen': 523, 'jetzt': 1356, 'leider': 1355, 'mitgekommen': 523, 'ned': 1354, 'net': 1354, 'nicht': 1354, 'nun':
1356, 'vorbeigefahren': 523, 'vorbeigekommen': 523}, {'<my>': 523}, {'an': 1358, 'auf': 1358, 'bei': 1358, 'beim':
1358, 'in': 1358, 'zu': 1358}, {'an': 1358, 'auf': 1358, 'bei': 1358, 'beim': 1358, 'in': 1358, 'mit': 1300, 'zu':
1358}, {'atelier': 523, 'geschaeft': 523, 'geschaft': 523, 'laden': 523, 'salon': 523, 'shop': 523}, {'den': 1361,
'die': 1361}, {'im': 1361, 'in': 1362, 'ins': 1361}, {'im': 1361, 'in': 1362, 'ins': 1361, 'kurz': 1363}, {'<me>':
1364, '<my>': 523}, {'ned': 8, 'net': 8, 'nicht': 8}, {'<my>': 523, 'den': 1361, 'die': 1361}, {'...': 1343, 'alle':
1359, 'an': 1358, 'auch': 1360, 'auf': 1358, 'aufgetaucht': 523, 'bei': 1365, 'beide': 1359, 'beim': 1358, 'da': 1364,
'dazugekommen': 523, 'dazugestossen': 523, 'dazugestoßen': 523, 'einfach': 1366, 'gekommen': 523, 'im': 1361, 'in':
1367, 'ins': 1361, 'kurz': 1363, 'mit': 1300, 'mitgekommen': 523, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1301,
'vorbeigefahren': 523, 'vorbeigekommen': 523, 'wieder': 1359, 'wohl': 0, 'zu': 1358}, {'...': 1343, 'alle': 1359,
'an': 1358, 'auch': 1360, 'auf': 1358, 'bei': 1365, 'beide': 1359, 'beim': 1358, 'da': 1364, 'einfach': 1366, 'im':
1361, 'in': 1367, 'ins': 1361, 'kurz': 1363, 'mit': 1300, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1301, 'wieder':
1359, 'zu': 1358}, {'geben': 66, 'sagen': 66}, {'geben': 66}, {'absagen': 66, 'bescheid': 1370, 'feedback': 1371,
'ruckmeldung': 1371, 'rueckmeldung': 1371, 'zusagen': 66}, {'^': 1372}, {'bringen': 66, 'geben': 66, 'liefern': 66,
'sagen': 66, 'schicken': 66, 'zeigen': 66}, {'^': 1374}, {'D': 1374}, {'...': 1376}, {'D': 1375, '^': 1377}, {'': (13,
'talk'), '...': 1373, '<det>': 1255, '<me>': 1378, '<my>': 1257, '^': 1372}, {'<det>': 1255, '<me>': 1378, '<my>':
1257}, {'<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59, 'mir': 59, 'mittagessen': 59, 'uns':
59}, {'': (2, 'plan'), '<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59, 'mir': 59,
'mittagessen': 59, 'uns': 59}, {'<me>': 59, '<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59,
'mir': 59, 'mittagessen': 59, 'uns': 59}, {'auf': 1381, 'in': 1381, 'ins': 1382, 'nach': 59, 'vorbei': 59, 'zu': 1383,
'zum': 1382, 'zur': 1382}, {'...': 1384, 'in': 59, 'ins': 59, 'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1266, 'zum':
59, 'zur': 59}, {'D': 1385}, {'^': 66, 'darum': 594, 'drum': 594, 'um': 594}, {'sich': 1387}, {'<they>': 1388, 'sich':
1387}, {'<me>': 547}, {'herz': 451}, {'ans': 1391, 'nahe': 451}, {'...': 1392, '<they>': 1392, 'ans': 1391, 'nahe':
451}, {'<me>': 1393}, {'connect': 66, 'forward': 66, 'intro': 66, 'introduce': 66, 'send': 66, 'share': 66}, {'^':
1395}, {'': (6, 'theirs'), '<until>': 66, 'D': 66}, {'<me>': 1397}, {'das': 1398, 'den': 1398, 'die': 1398, 'es':
1398, 'ihn': 1398, 'sie': 1398}, {'bringt': 1399, 'gibt': 1399, 'mailt': 1399, 'schickt': 1399}, {'und': 1400},
{'fertig': 1401, 'fix': 1401, 'klar': 1401}, {'...': 1402}, {'^': 1403}, {'am': 523, 'auf': 523, 'aus': 523, 'dass':
523, 'mir': 523, 'ob': 523, 'per': 523, 'uns': 523, 'via': 523, 'wegen': 523}, {'': (0, 'missed'), 'mehr': 8}, {'ned':
1406, 'net': 1406, 'nicht': 1406}, {'sich': 1407}, {'': (23, 'contact'), 'ned': 1406, 'net': 1406, 'nicht': 1406},
{'sich': 1409}, {'absagen': 66, 'bescheid': 1370, 'feedback': 1371, 'ruckmeldung': 1371, 'zusagen': 66}, {'^': 1411,
'zu': 0}, {'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66,
'nachschicken': 66, 'ruberschicken': 66, 'uberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten':
66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66,
'zuschicken': 66}, {'...': 1413}, {'^': 1414}, {'<giveinf>': 66, '<giveinf_apart>': 66, 'geben': 66, 'sagen': 66},
{'...': 1416, '<giveinf>': 66, '<selfinf>': 66}, {'^': 1417}, {'<giveinf>': 66, '<selfinf>': 66}, {'<until>': 1419,
'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66,
'ruberschicken': 66, 'uberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen':
66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66, 'zuschicken': 66}, {'<until>':
612, 'geben': 66}, {'...': 1420, '<thing>': 1199, '<work>': 1199, 'absagen': 66, 'angebot': 1199, 'antwort': 1199,
'bescheid': 1370, 'bestatigung': 1199, 'connecten': 66, 'entscheidung': 1199, 'feedback': 1371, 'fotos': 1199,
'intro': 66, 'introen': 66, 'klaren': 66, 'kostenvoranschlag': 1199, 'liefern': 66, 'muster': 1199, 'nachfragen': 66,
'nachhaken': 66, 'offerte': 1199, 'rechnung': 1199, 'ruckmeldung': 1421, 'schicken': 66, 'unterlagen': 1199,
'vermitteln': 66, 'vertrag': 1199, 'zahlen': 1199, 'zusagen': 66}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen':
0, 'dabei': 1423, 'hinfahren': 0, 'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0,
'vorbeikomme': 0, 'zusammensetzen': 0}, {'$$': 612}, {'<deed1>': 1425, '<give1>': 1425, '<until>': 612}, {'': (3,
'advice'), '...': 1426}, {'...': 1424, '^': 1427}, {'...': 1424, '^': 234}, {'ich': 1428, 'man': 1429, 'wir': 1428},
{'<selfinf>': 66}, {'^': 1431}, {'...': 1432, '^': 1431}, {'<me>': 1433}, {'...': 1432, '^': 1431, 'bei': 1434}, {'':
(13, 'talk'), '...': 1412, '<counsel>': 0, '<me>': 1415, '<until>': 1418, '^': 1422, 'dass': 1430, 'ein': 1237,
'einen': 1236, 'n': 1236, 'nen': 1236, 'sich': 1435, 'zu': 0}, {'^': 1419}, {'<until>': 1419}, {'...': 1438},
{'<until>': 1437, '^': 1439}, {'absagen': 66, 'bescheid': 1370, 'feedback': 1371, 'rueckmeldung': 1371, 'zusagen':
66}, {'^': 1441, 'zu': 0}, {'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen':
66, 'nachschicken': 66, 'rueberschicken': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66,
'weiterleiten': 66, 'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66,
'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1443}, {'^': 1444}, {'<until>': 1419, 'durchgeben': 66, 'freigeben':
66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'rueberschicken': 66, 'ueberweisen':
66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zurueckbringen': 66, 'zurueckgeben': 66,
'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1446, '<thing>': 1199,
'<work>': 1199, 'absagen': 66, 'angebot': 1199, 'antwort': 1199, 'bescheid': 1370, 'bestaetigung': 1199, 'connecten':
66, 'entscheidung': 1199, 'feedback': 1371, 'fotos': 1199, 'intro': 66, 'introen': 66, 'klaeren': 66,
'kostenvoranschlag': 1199, 'liefern': 66, 'muster': 1199, 'nachfragen': 66, 'nachhaken': 66, 'offerte': 1199,
'rechnung': 1199, 'rueckmeldung': 1421, 'schicken': 66, 'unterlagen': 1199, 'vermitteln': 66, 'vertrag': 1199,
'zahlen': 1199, 'zusagen': 66}, {'': (13, 'talk'), '...': 1442, '<counsel>': 0, '<me>': 1445, '<until>': 1418, '^':
1447, 'dass': 1430, 'ein': 1237, 'einen': 1236, 'n': 1236, 'nen': 1236, 'sich': 1435, 'zu': 0}, {'absegnen': 20,
'antworten': 20, 'bestaetigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20,
'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1449}, {'noch': 1450}, {'': (13, 'talk'), 'erst': 1450,
'noch': 1450, 'nur': 1451}, {'besorgen': 66, 'bringen': 66, 'geben': 66, 'leihen': 66, 'mailen': 66, 'nennen': 66,
'sagen': 66, 'schicken': 66, 'zeigen': 66, 'zurueckbringen': 66, 'zurueckgeben': 66}, {'...': 1453}, {'<det>': 1454,
'das': 1454, 'den': 1454, 'die': 1454, 'ein': 1454, 'eine': 1454, 'einen': 1454, 'ihre': 1454, 'ihren': 1454, 'seine':
1454, 'seinen': 1454}, {'^': 1455}, {'D': 1456, '^': 1455, 'eh': 1456, 'ja': 1456, 'noch': 1456}, {'<me>': 1457},
{'absegnen': 20, 'antworten': 20, 'bestaetigen': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20,
'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1459}, {'noch': 1460},
{'': (13, 'talk'), '...': 1373, '^': 1372, 'erst': 1460, 'noch': 1460, 'nur': 1461, 'sich': 1435}, {'absegnen': 20,
'antworten': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20,
'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1463}, {'noch': 1464}, {'': (13, 'talk'), 'erst': 1464,
'noch': 1464, 'nur': 1465}, {'besorgen': 66, 'bringen': 66, 'geben': 66, 'leihen': 66, 'mailen': 66, 'nennen': 66,
'sagen': 66, 'schicken': 66, 'zeigen': 66, 'zuruckbringen': 66, 'zuruckgeben': 66}, {'...': 1467}, {'<det>': 1468,
'das': 1468, 'den': 1468, 'die': 1468, 'ein': 1468, 'eine': 1468, 'einen': 1468, 'ihre': 1468, 'ihren': 1468, 'seine':
1468, 'seinen': 1468}, {'^': 1469}, {'D': 1470, '^': 1469, 'eh': 1470, 'ja': 1470, 'noch': 1470}, {'<me>': 1471},
{'<my>': 1210, 'mich': 492, 'uns': 492}, {'^': 20}, {'me': 1474, 'mir': 1474, 'uns': 1474, 'us': 1474}, {'dafur': 451,
'fur': 451}, {'dafuer': 451, 'fuer': 451}, {'^': 234, 'von': 451}, {'ab': 451}, {'^': 234, 'ab': 1478, 'davon': 1479,
'dazu': 451, 'zu': 451, 'zum': 451, 'zur': 451}, {'^': 234, 'ab': 1478, 'davon': 1479, 'dazu': 451, 'dringend': 1480,
'stark': 1480, 'zu': 451, 'zum': 451, 'zur': 451}, {'^': 234, 'ab': 1478, 'davon': 1479, 'dazu': 451, 'dringend':
1480, 'mir': 1481, 'stark': 1480, 'uns': 1481, 'zu': 451, 'zum': 451, 'zur': 451}, {'<they>': 1482, '^': 234, 'ab':
1478, 'davon': 1479, 'dazu': 451, 'dringend': 1480, 'mir': 1481, 'stark': 1480, 'uns': 1481, 'zu': 451, 'zum': 451,
'zur': 451}, {'an': 523}, {'...': 1484}, {'mich': 1485, 'wohl': 0}, {'mich': 1485}, {'should': 451, 'soll': 451,
'sollte': 451}, {'i': 1488, 'ich': 1488, 'we': 1488, 'wir': 1488}, {'a': 1338, 'ah': 1338, 'au': 1338, 'auch': 1338},
{'matte': 523}, {'a': 1341, 'der': 1491, 'ein': 1341, 'eine': 1341, 'einem': 1341, 'einen': 1341, 'einer': 1341, 'n':
1341, 'ne': 1341, 'nem': 1341, 'nen': 1341}, {'<me>': 523}, {'buero': 523, 'buro': 523}, {'<my>': 1494}, {'tuer': 523,
'tur': 523}, {'<my>': 1496, 'der': 1496}, {'auf': 1492, 'bei': 1493, 'in': 1495, 'vor': 1497, 'zu': 1342}, {'...':
1498}, {'ins': 59, 'nach': 59, 'vorbei': 59, 'zu': 1266, 'zum': 59, 'zur': 59}, {'...': 1500, 'in': 59, 'ins': 59,
'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1266, 'zum': 59, 'zur': 59}, {'D': 1501}, {'...': 1343}, {'': (13, 'talk'),
'...': 1287, 'dass': 0, 'ob': 0}, {'...': 490, 'vor': 1504}, {'<work>': 0}, {'<attribute>': 1506, '<work>': 0}, {'':
(13, 'talk'), '<attribute>': 1506, '<work>': 0}, {'<det>': 1508, '<their>': 1508}, {'<det>': 1507, '<their>': 1507,
'an': 1509}, {'<det>': 1507, '<their>': 1507, 'am': 523, 'an': 1509, 'auf': 523, 'aus': 523, 'dass': 523, 'mir': 523,
'ob': 523, 'per': 523, 'uns': 523, 'via': 523, 'wegen': 523}, {'<they>': 1474, '^': 20}, {'<me>': 1512}, {'<me>':
1512, '<they>': 1513}, {'...': 1343, '<me>': 1346, 'D': 1268, '^': 1351, 'a': 1338, 'ah': 1338, 'au': 1338, 'auch':
1338, 'aufgetaucht': 523, 'dazugekommen': 523, 'dazugestossen': 523, 'dazugestoßen': 523, 'gekommen': 523, 'jetzt':
1356, 'mitgekommen': 523, 'nun': 1356, 'vorbeigefahren': 523, 'vorbeigekommen': 523}, {'besorgen': 66, 'bringen': 66,
'geben': 66, 'leihen': 66, 'mailen': 66, 'nennen': 66, 'sagen': 66, 'schicken': 66, 'zeigen': 66, 'zuruckbringen': 66,
'zuruckgeben': 66, 'zurueckbringen': 66, 'zurueckgeben': 66}, {'...': 1516}, {'<det>': 1517, 'das': 1517, 'den': 1517,
'die': 1517, 'ein': 1517, 'eine': 1517, 'einen': 1517, 'ihre': 1517, 'ihren': 1517, 'seine': 1517, 'seinen': 1517},
{'^': 1518}, {'D': 1519, '^': 1518, 'eh': 1519, 'ja': 1519, 'noch': 1519}, {'': (13, 'talk'), '<me>': 1520}, {'der':
1491}, {'auf': 1522, 'bei': 1493, 'in': 1495, 'vor': 1497}, {'...': 1523, 'wohl': 0}, {'...': 1523}, {'herein': 523,
'rein': 523, 'zur': 1496}, {'...': 1526, 'herein': 523, 'rein': 523, 'zur': 1496}, {'kopf': 1527}, {'den': 1528},
{'...': 1529, 'den': 1528}, {'<counsel>': 0, 'ein': 1237, 'einen': 1236, 'n': 1236, 'nen': 1236}, {'stelle': 451},
{'meiner': 1532, 'unserer': 1532, 'unsrer': 1532}, {'an': 1533}, {'stelle': 234}, {'meiner': 1535, 'unserer': 1535,
'unsrer': 1535}, {'an': 1536}, {'...': 1537}, {'fall': 451}, {'jeden': 1539}, {'<they>': 1534, '^': 1538, 'an': 1533,
'auf': 1540, 'eher': 451, 'erst': 451, 'kein': 451, 'keine': 451, 'keinen': 451, 'lieber': 451, 'nicht': 451,
'sofort': 451, 'unbedingt': 451, 'zuerst': 451}, {'auf': 1540, 'eher': 451, 'erst': 451, 'kein': 451, 'keine': 451,
'keinen': 451, 'lieber': 451, 'nicht': 451, 'sofort': 451, 'unbedingt': 451, 'zuerst': 451}, {'to': 451}, {'me': 1543,
'us': 1543}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0,
'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1545, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung':
0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>':
1546}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0,
'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1548, 'abteilung': 0, 'bereich': 0, 'firma': 0,
'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0},
{'<det>': 1549}, {'<they>': 594, '^': 66, 'dass': 595, 'mir': 596, 'uns': 596}, {'<way>': 596}, {'<det>': 1552,
'<way>': 596}, {'<they>': 594, '^': 66, 'am': 1553, 'auf': 1553, 'beim': 1553, 'dass': 595, 'im': 1553, 'per': 1553},
{'<they>': 1551, '^': 66, 'am': 1553, 'auf': 1553, 'beim': 1553, 'dass': 595, 'im': 1553, 'mir': 1554, 'per': 1553,
'uns': 1554}, {'^': 1351, 'dafuer': 1226, 'dagegen': 1226, 'jetzt': 1356, 'nun': 1356}, {'haus': 523}, {'ort': 523},
{'besuch': 523, 'gast': 523}, {'bei': 1493, 'da': 523, 'hier': 523, 'im': 1557, 'vor': 1558, 'zu': 1559}, {'besuch':
523}, {'bei': 1493, 'da': 523, 'dabei': 523, 'hier': 523, 'zu': 1561}, {'...': 1560, 'anhang': 1562, 'bei': 1493,
'da': 523, 'familie': 1562, 'frau': 1562, 'freund': 1562, 'freundin': 1562, 'hier': 523, 'hund': 1562, 'im': 1557,
'kind': 1562, 'kindern': 1562, 'mann': 1562, 'partner': 1562, 'partnerin': 1562, 'vor': 1558, 'zu': 1559}, {'<their>':
1563, 'N': 1560, 'anhang': 1562, 'familie': 1562, 'frau': 1562, 'freund': 1562, 'freundin': 1562, 'hund': 1562,
'kind': 1562, 'kindern': 1562, 'mann': 1562, 'partner': 1562, 'partnerin': 1562}, {'anhang': 1562, 'familie': 1562,
'frau': 1562, 'freund': 1562, 'freundin': 1562, 'hund': 1562, 'kind': 1562, 'kindern': 1562, 'mann': 1562, 'partner':
1562, 'partnerin': 1562}, {'<their>': 1565, 'anhang': 1562, 'familie': 1562, 'frau': 1562, 'freund': 1562, 'freundin':
1562, 'hund': 1562, 'kind': 1562, 'kindern': 1562, 'mann': 1562, 'partner': 1562, 'partnerin': 1562}, {'bei': 1493,
'da': 523, 'hier': 523, 'im': 1557, 'mit': 1564, 'samt': 1566, 'vor': 1558, 'zu': 1559}, {'bei': 1493, 'da': 523,
'hier': 523, 'im': 1557}, {'bei': 1493, 'da': 523, 'dabei': 523, 'hier': 523}, {'abendessen': 1569, 'besuch': 1569,
'bier': 1569, 'brunch': 1569, 'essen': 1569, 'fruehstueck': 1569, 'fruhstuck': 1569, 'grillen': 1569, 'jause': 1569,
'kaffee': 1569, 'mittagessen': 1569, 'tisch': 523}, {'tisch': 523}, {'': (23, 'contact'), '$$': 523}, {'partie': 523},
{'der': 1573}, {'': (23, 'contact'), '$$': 523, 'am': 1571, 'dabei': 1572, 'von': 1574}, {'dabei': 523}, {'video':
1576, 'zoom': 1576}, {'am': 1571, 'an': 1358, 'anwesend': 523, 'auf': 1358, 'bei': 1358, 'beim': 1358, 'da': 523,
'dabei': 523, 'dort': 523, 'druben': 523, 'drueben': 523, 'hier': 523, 'in': 1358, 'mit': 1575, 'online': 1576, 'per':
1577, 'remote': 1576, 'vor': 1558, 'zu': 1358, 'zugeschaltet': 523}, {'<my>': 523, 'abendessen': 1569, 'besuch': 1569,
'bier': 1569, 'brunch': 1569, 'essen': 1569, 'fruehstueck': 1569, 'fruhstuck': 1569, 'grillen': 1569, 'jause': 1569,
'kaffee': 1569, 'mittagessen': 1569}, {'': (23, 'contact'), 'im': 1361, 'in': 1362, 'ins': 1361, 'kurz': 1363},
{'<me>': 1580, '<my>': 523}, {'abend': 1568, 'kaffee': 1568, 'moment': 1568, 'nachmittag': 1568, 'sprung': 1568,
'std': 1568, 'stuendchen': 1568, 'stundchen': 1568, 'stunde': 1568, 'stunden': 1568, 'vormittag': 1568, 'weile':
1568}, {'abend': 1568, 'ganze': 1582, 'halbe': 1582, 'kaffee': 1568, 'moment': 1568, 'nachmittag': 1568, 'sprung':
1568, 'std': 1568, 'stuendchen': 1568, 'stundchen': 1568, 'stunde': 1568, 'stunden': 1568, 'vormittag': 1568, 'weile':
1568}, {'': (23, 'contact'), 'am': 1571, 'dabei': 523, 'von': 1574}, {'am': 1571, 'anwesend': 523, 'da': 523, 'dabei':
523, 'dort': 523, 'druben': 523, 'drueben': 523, 'hier': 523, 'mit': 1584, 'online': 1576, 'per': 1577, 'remote':
1576, 'vor': 1558, 'zugeschaltet': 523}, {'': (23, 'contact'), 'dabei': 523}, {'anwesend': 523, 'da': 523, 'dabei':
523, 'dort': 523, 'druben': 523, 'drueben': 523, 'hier': 523, 'mit': 1586, 'vor': 1558}, {'abend': 1568, 'anwesend':
523, 'da': 523, 'dabei': 523, 'dort': 523, 'druben': 523, 'drueben': 523, 'ganze': 1582, 'halbe': 1582, 'hier': 523,
'kaffee': 1568, 'mit': 1586, 'moment': 1568, 'nachmittag': 1568, 'sprung': 1568, 'std': 1568, 'stuendchen': 1568,
'stundchen': 1568, 'stunde': 1568, 'stunden': 1568, 'vor': 1558, 'vormittag': 1568, 'weile': 1568}, {'abend': 1568,
'kaffee': 1568, 'moment': 1568, 'nachmittag': 1568, 'sprung': 1568, 'std': 1568, 'stuendchen': 1568, 'stunde': 1568,
'stunden': 1568, 'vormittag': 1568, 'weile': 1568}, {'abend': 1568, 'ganze': 1589, 'halbe': 1589, 'kaffee': 1568,
'moment': 1568, 'nachmittag': 1568, 'sprung': 1568, 'std': 1568, 'stuendchen': 1568, 'stunde': 1568, 'stunden': 1568,
'vormittag': 1568, 'weile': 1568}, {'abend': 1568, 'drei': 1590, 'ein': 1590, 'eine': 1590, 'einen': 1590, 'ganze':
1589, 'halbe': 1590, 'kaffee': 1568, 'moment': 1568, 'n': 1590, 'nachmittag': 1568, 'ne': 1590, 'sprung': 1568, 'std':
1568, 'stuendchen': 1568, 'stunde': 1568, 'stunden': 1568, 'vormittag': 1568, 'weile': 1568, 'zwei': 1590}, {'abend':
1568, 'kaffee': 1568, 'moment': 1568, 'nachmittag': 1568, 'sprung': 1568, 'std': 1568, 'stundchen': 1568, 'stunde':
1568, 'stunden': 1568, 'vormittag': 1568, 'weile': 1568}, {'abend': 1568, 'ganze': 1592, 'halbe': 1592, 'kaffee':
1568, 'moment': 1568, 'nachmittag': 1568, 'sprung': 1568, 'std': 1568, 'stundchen': 1568, 'stunde': 1568, 'stunden':
1568, 'vormittag': 1568, 'weile': 1568}, {'abend': 1568, 'drei': 1593, 'ein': 1593, 'eine': 1593, 'einen': 1593,
'ganze': 1592, 'halbe': 1593, 'kaffee': 1568, 'moment': 1568, 'n': 1593, 'nachmittag': 1568, 'ne': 1593, 'sprung':
1568, 'std': 1568, 'stundchen': 1568, 'stunde': 1568, 'stunden': 1568, 'vormittag': 1568, 'weile': 1568, 'zwei':
1593}, {'atelier': 523, 'geschaeft': 523, 'geschaft': 523, 'haus': 523, 'laden': 523, 'salon': 523, 'shop': 523},
{'...': 1560, 'bei': 1493, 'da': 523, 'hier': 523, 'im': 1557, 'vor': 1558, 'zu': 1559}, {'$$': 523, '<their>': 1596,
'N': 1560, 'am': 1571, 'anhang': 1562, 'dabei': 1572, 'familie': 1562, 'frau': 1562, 'freund': 1562, 'freundin': 1562,
'hund': 1562, 'kind': 1562, 'kindern': 1562, 'mann': 1562, 'partner': 1562, 'partnerin': 1562, 'von': 1574},
{'anwesend': 523, 'da': 523, 'dabei': 523, 'dort': 523, 'drueben': 523, 'hier': 523, 'mit': 1586, 'vor': 1558},
{'anwesend': 523, 'da': 523, 'dabei': 523, 'dort': 523, 'druben': 523, 'hier': 523, 'mit': 1586, 'vor': 1558}, {'$$':
523, 'am': 1571, 'dabei': 1572, 'von': 1574}, {'am': 1571, 'mit': 1600, 'online': 1576, 'per': 1577, 'remote': 1576,
'zugeschaltet': 523}, {'<my>': 523, 'besuch': 523, 'gast': 523}, {'abendessen': 1569, 'besuch': 1569, 'bier': 1569,
'brunch': 1569, 'essen': 1569, 'fruehstueck': 1569, 'fruhstuck': 1569, 'grillen': 1569, 'jause': 1569, 'kaffee': 1569,
'mittagessen': 1569}, {'...': 1343, 'D': 1567, 'abend': 1568, 'alle': 1359, 'am': 1570, 'an': 1358, 'anwesend': 523,
'auch': 1578, 'auf': 1579, 'aufgetaucht': 523, 'bei': 1581, 'beide': 1359, 'beim': 1358, 'da': 1580, 'dabei': 523,
'dafuer': 1226, 'dafur': 1226, 'dagegen': 1226, 'dazugekommen': 523, 'dazugestossen': 523, 'dazugestoßen': 523, 'der':
1352, 'drei': 1583, 'ebenfalls': 1585, 'ebenso': 1587, 'ein': 1588, 'eine': 1583, 'einen': 1583, 'einfach': 1355,
'fuer': 1591, 'fur': 1594, 'ganze': 1582, 'gekommen': 523, 'halbe': 1583, 'hier': 523, 'im': 1595, 'in': 1367, 'ins':
1361, 'ja': 1587, 'kaffee': 1568, 'kurz': 1363, 'leider': 1355, 'mit': 1597, 'mitgekommen': 523, 'moment': 1568, 'n':
1583, 'nachmittag': 1568, 'natuerlich': 1598, 'naturlich': 1599, 'ne': 1583, 'ned': 1354, 'net': 1354, 'nicht': 1354,
'noch': 1601, 'online': 1576, 'per': 1577, 'remote': 1576, 'samt': 1565, 'sogar': 1587, 'sprung': 1568, 'std': 1568,
'stuendchen': 1568, 'stundchen': 1568, 'stunde': 1568, 'stunden': 1568, 'und': 1565, 'vor': 1558, 'vorbeigefahren':
523, 'vorbeigekommen': 523, 'vormittag': 1568, 'weile': 1568, 'wieder': 1359, 'wohl': 0, 'zu': 1602, 'zugeschaltet':
523, 'zum': 1603, 'zur': 1603, 'zwei': 1583}, {'^': 1351, 'dafur': 1226, 'dagegen': 1226, 'jetzt': 1356, 'nun': 1356},
{'...': 1343, 'D': 1567, 'abend': 1568, 'alle': 1359, 'am': 1570, 'an': 1358, 'anwesend': 523, 'auch': 1578, 'auf':
1579, 'aufgetaucht': 523, 'bei': 1581, 'beide': 1359, 'beim': 1358, 'da': 1580, 'dabei': 523, 'dazugekommen': 523,
'dazugestossen': 523, 'dazugestoßen': 523, 'drei': 1583, 'ebenfalls': 1585, 'ebenso': 1587, 'ein': 1588, 'eine': 1583,
'einen': 1583, 'fuer': 1591, 'fur': 1594, 'ganze': 1582, 'gekommen': 523, 'halbe': 1583, 'hier': 523, 'im': 1595,
'in': 1367, 'ins': 1361, 'ja': 1587, 'kaffee': 1568, 'kurz': 1363, 'mit': 1597, 'mitgekommen': 523, 'moment': 1568,
'n': 1583, 'nachmittag': 1568, 'natuerlich': 1598, 'naturlich': 1599, 'ne': 1583, 'noch': 1601, 'online': 1576, 'per':
1577, 'remote': 1576, 'samt': 1565, 'sogar': 1587, 'sprung': 1568, 'std': 1568, 'stuendchen': 1568, 'stundchen': 1568,
'stunde': 1568, 'stunden': 1568, 'und': 1565, 'vor': 1558, 'vorbeigefahren': 523, 'vorbeigekommen': 523, 'vormittag':
1568, 'weile': 1568, 'wieder': 1359, 'zu': 1602, 'zugeschaltet': 523, 'zum': 1603, 'zur': 1603, 'zwei': 1583}, {'da':
523}, {'<me>': 1364}, {'am': 1603, 'auch': 1607, 'auf': 1603, 'bei': 1608, 'da': 1580, 'dabei': 523, 'im': 1361, 'in':
1362, 'ins': 1361, 'kurz': 1363, 'mit': 1576, 'zum': 1603, 'zur': 1603}, {'^': 234, 'davor': 451, 'vor': 451},
{'<they>': 1610, '^': 234, 'davor': 451, 'vor': 451}, {'<me>': 1611, 'vor': 451}, {'auf': 1282}, {'durchgeben': 66,
'freigeben': 66, 'gegenzeichnen': 66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66,
'rueberschicken': 66, 'uberweisen': 66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten':
66, 'zuruckbringen': 66, 'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66,
'zurueckbringen': 66, 'zurueckgeben': 66, 'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66,
'zuschicken': 66}, {'...': 1614}, {'^': 1615}, {'<giveinf>': 66, 'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen':
66, 'mitbringen': 66, 'nachreichen': 66, 'nachschicken': 66, 'ruberschicken': 66, 'rueberschicken': 66, 'uberweisen':
66, 'ueberweisen': 66, 'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen': 66,
'zuruckgeben': 66, 'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66, 'zurueckbringen': 66, 'zurueckgeben':
66, 'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66, 'zuschicken': 66}, {'...': 1617}, {'<me>': 1616,
'^': 1618, 'sich': 1435}, {'<until>': 1419, 'bescheid': 1370, 'durchgeben': 66, 'freigeben': 66, 'gegenzeichnen': 66,
'klaeren': 66, 'klaren': 66, 'liefern': 66, 'mitbringen': 66, 'nachliefern': 66, 'nachreichen': 66, 'nachschicken':
66, 'ruberschicken': 66, 'rueberschicken': 66, 'schicken': 66, 'senden': 66, 'uberweisen': 66, 'ueberweisen': 66,
'vorbeibringen': 66, 'vorbeischicken': 66, 'weiterleiten': 66, 'zuruckbringen': 66, 'zuruckgeben': 66,
'zuruckschicken': 66, 'zurucksenden': 66, 'zuruckzahlen': 66, 'zurueckbringen': 66, 'zurueckgeben': 66,
'zurueckschicken': 66, 'zuruecksenden': 66, 'zurueckzahlen': 66, 'zuschicken': 66, 'zusenden': 66}, {'...': 1620,
'<thing>': 1199, '<work>': 1199, 'absagen': 66, 'angebot': 1199, 'antwort': 1199, 'bescheid': 1370, 'bestaetigung':
1199, 'bestatigung': 1199, 'connect': 66, 'connecten': 66, 'entscheidung': 1199, 'feedback': 1371, 'forward': 66,
'fotos': 1199, 'intro': 66, 'introduce': 66, 'introen': 66, 'klaeren': 66, 'klaren': 66, 'kostenvoranschlag': 1199,
'liefern': 66, 'muster': 1199, 'nachfragen': 66, 'nachhaken': 66, 'offerte': 1199, 'rechnung': 1199, 'ruckmeldung':
1421, 'rueckmeldung': 1421, 'schicken': 66, 'send': 66, 'share': 66, 'unterlagen': 1199, 'vermitteln': 66, 'vertrag':
1199, 'zahlen': 1199, 'zusagen': 66}, {'': (13, 'talk'), '...': 1373, '<counsel>': 0, '<me>': 1616, '<until>': 1418,
'^': 1621, 'dass': 1430, 'ein': 1237, 'einen': 1236, 'n': 1236, 'nen': 1236, 'sich': 1435}, {'...': 1614, '<det>':
1517, 'das': 1517, 'den': 1517, 'die': 1517, 'ein': 1517, 'eine': 1517, 'einen': 1517, 'ihre': 1517, 'ihren': 1517,
'seine': 1517, 'seinen': 1517}, {'D': 1519, '^': 1623, 'eh': 1519, 'ja': 1519, 'noch': 1519}, {'...': 1416}, {'^':
1625}, {'...': 1617, 'absagen': 66, 'bescheid': 1370, 'connecten': 66, 'feedback': 1371, 'intro': 66, 'introen': 66,
'klaeren': 66, 'klaren': 66, 'liefern': 66, 'nachfragen': 66, 'nachhaken': 66, 'ruckmeldung': 1371, 'rueckmeldung':
1371, 'schicken': 66, 'vermitteln': 66, 'zusagen': 66}, {'...': 1373, '<me>': 1624, '<until>': 1626, '^': 1627,
'sich': 1435}, {'auch': 1607, 'da': 523, 'dabei': 523, 'mit': 1576}, {'...': 1620}, {'<me>': 1616, '<until>': 1437,
'^': 1630, 'dass': 1430, 'sich': 1435}, {'nicht': 8}, {'aber': 1632, 'doch': 1632}, {'connecten': 66, 'intro': 66,
'introen': 66, 'klaeren': 66, 'klaren': 66, 'liefern': 66, 'nachfragen': 66, 'nachhaken': 66, 'schicken': 66,
'vermitteln': 66}, {'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben':
8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1635, 'anrufen': 8, 'besuchen': 8, 'erreichen': 8, 'melden': 8,
'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'sprechen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...':
1635, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8,
'zuruckrufen': 8, 'zurueckrufen': 8}, {'^': 1431, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8,
'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1638, '^': 1431, 'anrufen': 8, 'bei':
1434, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8,
'zurueckrufen': 8}, {'...': 1633, '<counsel>': 0, '<me>': 1520, '^': 1634, 'aber': 1632, 'doch': 1632, 'ein': 1237,
'einen': 1236, 'mich': 1636, 'mir': 1637, 'n': 1236, 'nen': 1236, 'sich': 1639, 'uns': 1636}, {'<me>': 1520, 'mich':
1637, 'mir': 1637, 'sich': 1637, 'uns': 1637}, {'<until>': 613, '^': 1219}, {'sich': 1642}, {'<thing>': 1199,
'<work>': 1199, 'angebot': 1199, 'antwort': 1199, 'bestaetigung': 1199, 'entscheidung': 1199, 'fotos': 1199,
'kostenvoranschlag': 1199, 'muster': 1199, 'offerte': 1199, 'rechnung': 1199, 'rueckmeldung': 1199, 'unterlagen':
1199, 'vertrag': 1199, 'zahlen': 1199}, {'^': 1644, 'sich': 1642}, {'<thing>': 1199, '<work>': 1199, 'angebot': 1199,
'antwort': 1199, 'bestatigung': 1199, 'entscheidung': 1199, 'fotos': 1199, 'kostenvoranschlag': 1199, 'muster': 1199,
'offerte': 1199, 'rechnung': 1199, 'ruckmeldung': 1199, 'unterlagen': 1199, 'vertrag': 1199, 'zahlen': 1199}, {'^':
1646, 'sich': 1642}, {'erreichen': 1194, 'erwischen': 1194, 'sprechen': 1194}, {'<hat>': 1126, '<needs>': 1127,
'<saysv>': 1131, '<sends3>': 69, '<will3>': 722, '^': 1192, 'antwortet': 523, 'antwortete': 523, 'anzuklingeln': 1194,
'anzurufen': 1194, 'arbeitet': 1197, 'bat': 1202, 'beehrt': 1203, 'beginnt': 1197, 'begleitet': 1204, 'bekommen':
1207, 'bekommt': 1214, 'benoetigt': 1221, 'benotigt': 1225, 'berichtet': 0, 'besteht': 1227, 'besuchen': 1204,
'besucht': 1204, 'bewarb': 1228, 'bewirbt': 1228, 'bietet': 1231, 'bittet': 1202, 'bleibt': 1197, 'bot': 1231,
'brachte': 1234, 'brachten': 1234, 'braeuchte': 1238, 'braeuchten': 1239, 'brauchen': 1243, 'braucht': 1245,
'brauchte': 1247, 'brauchten': 1248, 'bringen': 1251, 'bringt': 1251, 'bräuchte': 1247, 'darf': 1258, 'draengt': 1260,
'drangt': 1260, 'dringt': 1227, 'duerfen': 1261, 'durfen': 1261, 'empfaengt': 1204, 'empfahl': 1263, 'empfangt': 1204,
'empfehlen': 1263, 'empfiehlt': 1263, 'erinnert': 1264, 'ermahnt': 1265, 'ermutigt': 1265, 'erzaehlt': 0, 'erzahlt':
0, 'essen': 1269, 'faehrt': 1264, 'faend': 1272, 'faende': 1272, 'faengt': 1276, 'fahren': 1264, 'fahrt': 1264,
'fand': 1272, 'fande': 1272, 'fangt': 1276, 'feiert': 1278, 'fordert': 1280, 'fragt': 1283, 'freuen': 1286, 'freut':
1289, 'fuehrt': 1204, 'fuhrt': 1204, 'fänd': 1272, 'gab': 1296, 'gaben': 1298, 'gibt': 1298, 'ging': 1302, 'gingen':
1302, 'haben': 1323, 'haette': 1327, 'haetten': 1329, 'hat': 1335, 'hatte': 1336, 'hatten': 1329, 'helfen': 1204,
'hilft': 1204, 'hofft': 1334, 'holen': 1264, 'holt': 1264, 'hätte': 1327, 'hätten': 1329, 'is': 1339, 'isst': 1269,
'ist': 1357, 'kam': 1368, 'kamen': 1369, 'kann': 1379, 'koennen': 1380, 'kommen': 1386, 'kommt': 1386, 'konnen': 1380,
'kriegen': 1207, 'kriegt': 1214, 'kuemmern': 1389, 'kuemmert': 1389, 'kummern': 1389, 'kummert': 1389, 'laden': 1390,
'ladt': 1390, 'laedt': 1390, 'legt': 1394, 'legte': 1394, 'll': 1396, 'machen': 1404, 'macht': 1404, 'mahnt': 1265,
'mailt': 1405, 'mailte': 1405, 'meldet': 1408, 'meldete': 1410, 'mochte': 1436, 'mochten': 1440, 'moechte': 1448,
'moechten': 1440, 'muessen': 1452, 'muesste': 1458, 'muss': 1462, 'mussen': 1466, 'musste': 1472, 'möchte': 1436,
'müsste': 1472, 'nehmen': 1264, 'nimmt': 1473, 'owes': 1475, 'pladiert': 1476, 'pladierte': 1476, 'plaediert': 1477,
'plaedierte': 1477, 'plant': 1334, 'pocht': 1227, 'raet': 1483, 'rat': 1483, 'raten': 1483, 'recommended': 451,
'recommends': 451, 'rief': 1486, 'riet': 1483, 'rieten': 1483, 'ruehrt': 1408, 'ruehrte': 1408, 'ruft': 1487, 'ruhrt':
1408, 'ruhrte': 1408, 'rät': 1483, 'said': 1489, 'san': 1490, 'sass': 1499, 'sassen': 1499, 'says': 1489, 'saß': 1499,
'saßen': 1499, 'schauen': 1502, 'schaut': 1386, 'schaute': 1503, 'schauten': 1503, 'schlaeft': 1269, 'schlaegt': 1505,
'schlafen': 1269, 'schlaft': 1269, 'schlagt': 1505, 'schlug': 1505, 'schlägt': 1505, 'schreiben': 1510, 'schreibt':
1511, 'schrieb': 1405, 'schulden': 1514, 'schuldet': 1514, 'sind': 1515, 'soll': 0, 'sollen': 0, 'sollte': 1521,
'stand': 1524, 'standen': 1525, 'startet': 1197, 'steckte': 1530, 'streckte': 1530, 'sucht': 1531, 'suchte': 1531,
'taet': 1541, 'taete': 1542, 'tat': 1541, 'tate': 1542, 'textet': 1405, 'thinks': 1489, 'told': 1544, 'treffen': 1228,
'trifft': 1228, 'tät': 1541, 'uberlegt': 1334, 'ubernachten': 1269, 'ubernachtet': 1269, 'ubernimmt': 1547,
'ueberlegt': 1334, 'uebernachten': 1269, 'uebernachtet': 1269, 'uebernimmt': 1550, 'verlangt': 1280, 'versprach':
1555, 'verspricht': 1555, 'versucht': 1334, 'waere': 1556, 'war': 1604, 'ware': 1605, 'waren': 1606, 'warn': 1609,
'warnt': 1612, 'warnte': 1612, 'warten': 1613, 'wartet': 1613, 'werden': 1619, 'will': 1622, 'wird': 1628, 'woan':
1629, 'wohnt': 1197, 'wollen': 1631, 'wollte': 1640, 'wollten': 1641, 'worn': 1629, 'wuenschen': 1643, 'wuenscht':
1645, 'wuerd': 1541, 'wuerde': 1541, 'wunschen': 1643, 'wunscht': 1647, 'wurd': 1541, 'wurde': 1541, 'wäre': 1605,
'würde': 1541, 'zu': 1648, 'zuruckzurufen': 1194, 'zurueckzurufen': 1194}, {'N': 929}, {'an': 1650}, {'<them>': 45},
{'ich': 1652, 'wir': 1652}, {'...': 1651, '<have>': 1653, 'an': 1650}, {'^': 714}, {'hand': 12, 'mail': 12, 'post':
12}, {'der': 1656}, {'am': 1308, 'auf': 1309, 'im': 1310, 'in': 1657, 'von': 110, 'vorliegen': 12}, {'...': 1658},
{'^': 1659}, {'<they>': 1660}, {'bekommen': 1661, 'bekommt': 1661, 'erhaelt': 1661, 'erhalt': 1661, 'erhält': 1661,
'haben': 1661, 'hat': 1661, 'kriegen': 1661, 'kriegt': 1661}, {'<they>': 857, 'ich': 39, 'wir': 39}, {'<them>': 39,
'das': 545, 'dass': 1663}, {'<they>': 722, 'der': 722, 'die': 722}, {'durchgearbeitet': 523, 'durchgegangen': 523},
{'...': 671, '<reviewed>': 352}, {'N': 1667}, {'...': 1666, 'fuer': 1668, 'fur': 1668, 'v': 1668, 'vom': 1668, 'von':
1668}, {'i': 59, 'ich': 59, 'ma': 59, 'wir': 59}, {'<title>': 60, 'N': 59}, {'mich': 1671, 'uns': 1671}, {'N': 59,
'am': 59, 'auf': 59, 'bei': 59, 'beim': 59, 'das': 59, 'der': 59, 'die': 59, 'im': 59, 'in': 59, 'unser': 59,
'unsere': 59, 'unseres': 59}, {'ab': 59, 'aus': 59, 'heim': 59, 'hin': 59, 'nach': 59, 'vom': 59, 'zum': 59, 'zur':
59}, {'...': 1674}, {'N': 1675, 'ihn': 1675, 'sie': 1675}, {'ich': 1676, 'wir': 1676}, {'mich': 59, 'uns': 59},
{'<they>': 59}, {'<they>': 1678, 'mich': 1679, 'mir': 1679, 'uns': 1679}, {'<they>': 59, '<title>': 60, 'N': 59},
{'mich': 1681, 'uns': 1681}, {'mich': 1681, 'mir': 1679, 'uns': 1681}, {'bei': 59, 'im': 59, 'in': 59, 'mit': 59,
'zu': 59}, {'ich': 1684, 'wir': 1684}, {'mich': 1679, 'mir': 1679, 'uns': 1679}, {'<they>': 1678, 'mich': 1679, 'uns':
1679}, {'wir': 59}, {'ich': 59, 'ma': 59, 'wir': 59}, {'': (2, 'plan'), 'N': 1675, 'ihn': 1675, 'sie': 1675}, {'ich':
1690, 'ma': 59, 'wir': 1690}, {'': (1, 'moved')}, {'fixe': 59}, {'-abend': 59, '-feier': 59, '-fest': 59, '-probe':
59, '-sitzung': 59, '-termin': 59, 'besprechung': 59, 'eroeffnung': 59, 'eroffnung': 59, 'feier': 59, 'generalprobe':
59, 'hochzeit': 59, 'jour': 1693, 'konzert': 59, 'lesung': 59, 'party': 59, 'premiere': 59, 'probe': 59, 'sitzung':
59, 'stammtisch': 59, 'taufe': 59, 'vernissage': 59, 'vortrag': 59}, {'...': 1694}, {'es': 1695}, {'-abend': 59,
'-feier': 59, '-fest': 59, '-probe': 59, '-sitzung': 59, '-termin': 59, 'besprechung': 59, 'call': 59, 'eroeffnung':
59, 'eroffnung': 59, 'feier': 59, 'generalprobe': 59, 'gesprach': 59, 'gespraech': 59, 'hochzeit': 59, 'jour': 1693,
'konzert': 59, 'lesung': 59, 'lunch': 59, 'meeting': 59, 'party': 59, 'premiere': 59, 'probe': 59, 'sitzung': 59,
'stammtisch': 59, 'taufe': 59, 'termin': 59, 'treffen': 59, 'vernissage': 59, 'vortrag': 59}, {'...': 1697},
{'besprechung': 59, 'call': 59, 'gesprach': 59, 'gespraech': 59, 'lunch': 59, 'meeting': 59, 'termin': 59, 'treffen':
59}, {'...': 1699}, {'ich': 1698, 'wir': 1700}, {'ich': 1700, 'wir': 1698}, {'<they>': 1268}, {'...': 1694, '<they>':
1268, 'gestrichen': 8}, {'vorbei': 59, 'vorbeischauen': 59}, {'...': 1705}, {'...': 1705, 'ich': 1706}, {'besuchen':
59}, {'': (2, 'plan'), '...': 1708}, {'<they>': 1709, '<title>': 60, 'N': 59}, {'mich': 1710, 'uns': 1710}, {'<me>':
59, 'besuch': 59}, {'vorbei': 59, 'zu': 1712, 'zum': 59}, {'...': 1713, 'vorbei': 59, 'zu': 1712, 'zum': 59}, {'N':
1714, 'mich': 1710, 'uns': 1710}, {'<me>': 1679}, {'<callinf>': 428, '<giveinf>': 428, 'anklopfen': 428, 'essen': 428,
'nachfragen': 428, 'reden': 428, 'sprechen': 428, 'treffen': 428, 'vorbeischauen': 428, 'vorfuehlen': 428,
'vorfuhlen': 428}, {'...': 1717, '<callinf>': 428, '<giveinf>': 428, 'anklopfen': 428, 'essen': 428, 'nachfragen':
428, 'reden': 428, 'sprechen': 428, 'treffen': 428, 'vorbeischauen': 428, 'vorfuehlen': 428, 'vorfuhlen': 428}, {'N':
1718}, {'bei': 1719, 'mit': 1719, 'zu': 1719}, {'bei': 1719, 'mit': 1719, 'wieder': 1720, 'zu': 1719}, {'zusammen':
59}, {'...': 1722}, {'mich': 1723, 'uns': 1723}, {'ich': 1724, 'wir': 1724}, {'eingeladen': 59}, {'': (2, 'plan'),
'...': 1726}, {'bei': 1727, 'im': 59, 'in': 59, 'mit': 59, 'zu': 1727}, {'...': 1694, '<they>': 1268, 'ich': 1728,
'wir': 1728}, {'plan': 59, 'programm': 59}, {'dem': 1730}, {'kalender': 59}, {'an': 59, 'auf': 1731, 'im': 1732},
{'...': 1733}, {'<acts1>': 1670, 'abgemacht': 59, 'abgmacht': 59, 'ausgemacht': 59, 'ausgmacht': 59, 'beehren': 1672,
'beehrt': 1672, 'beginnen': 1673, 'beginnt': 1673, 'begleite': 1677, 'begleitet': 1680, 'besuchen': 1682, 'besucht':
1683, 'bin': 1685, 'bringe': 1677, 'empfaengt': 1686, 'empfangt': 1686, 'erinnert': 1687, 'eroeffnen': 1673,
'eroeffnet': 1673, 'eroffnen': 1673, 'eroffnet': 1673, 'essen': 1688, 'faehrt': 1680, 'fahr': 1689, 'fahre': 1691,
'fahren': 1689, 'fahrt': 1680, 'festgelegt': 59, 'flieg': 1689, 'fliege': 1689, 'fliegen': 1689, 'fuehrt': 1680,
'fuhrt': 1680, 'gehen': 1688, 'gelegt': 1692, 'geplant': 59, 'geschoben': 1692, 'gestrichen': 8, 'gibt': 1696,
'gibts': 1695, 'hab': 1701, 'habe': 1701, 'haben': 1702, 'helfen': 1686, 'hilft': 1686, 'hol': 1677, 'hole': 1677,
'holen': 1677, 'holt': 1687, 'isst': 1703, 'ist': 1704, 'komm': 1707, 'komme': 1707, 'kommen': 1711, 'kommt': 1715,
'laden': 1716, 'ladt': 1716, 'laedt': 1716, 'laeuft': 1673, 'laufen': 1673, 'lauft': 1673, 'mal': 1721, 'nehmen':
1687, 'nimmt': 1680, 'reden': 1688, 'reise': 1689, 'reisen': 1689, 'reserviert': 59, 'schau': 1707, 'schaue': 1707,
'schlaeft': 1703, 'schlaft': 1703, 'sehen': 1688, 'setz': 1725, 'setze': 1725, 'setzen': 1725, 'sind': 1729,
'sprechen': 1688, 'starten': 1673, 'startet': 1673, 'stehen': 1734, 'steht': 1734, 'steigen': 1673, 'steigt': 1673,
'telefonieren': 1688, 'treffen': 1688, 'ubernachtet': 1703, 'uebernachtet': 1703, 'umgebucht': 1692, 'umgelegt': 1692,
'vereinbart': 59, 'verlegt': 1692, 'verschoben': 1692, 'vertagt': 1692, 'vorgezogen': 1692, 'wird': 1695, 'wurde':
559, 'zeigt': 1686, 'zoomen': 1688, 'zugesagt': 59}, {'gelegt': 674}, {'herz': 1736}, {'bekannt': 708,
'bekanntgemacht': 707, 'connected': 707, 'in': 710, 'vernetzt': 707, 'zusammengebracht': 707}, {'...': 1738,
'bekannt': 708, 'bekanntgemacht': 707, 'connected': 707, 'in': 710, 'vernetzt': 707, 'zusammengebracht': 707}, {'N':
1739}, {'ans': 1737, 'ausgeholfen': 516, 'ins': 805, 'mit': 1740, 'mitgeholfen': 516}, {'keine': 234, 'nicht': 234},
{'auf': 482, 'besser': 234, 'bloss': 234, 'bloß': 234, 'finger': 866, 'haende': 866, 'hande': 866, 'ja': 1742,
'keinesfalls': 234, 'lieber': 234, 'nie': 234, 'niemals': 234, 'unbedingt': 234}, {'soll': 451, 'solle': 451,
'sollen': 451, 'sollte': 451, 'sollten': 451}, {'^': 1743, 'ich': 1744, 'man': 1744, 'wir': 1744}, {'<introduced>':
707, 'bekannt': 708}, {'<introduced>': 707, 'bekannt': 708, 'einander': 1746, 'miteinander': 1746}, {'gebracht': 707,
'gesetzt': 707}, {'kontakt': 1748, 'verbindung': 1748}, {'<introduced>': 707, 'bekannt': 708, 'einander': 711, 'in':
710, 'miteinander': 711}, {'mail': 1750}, {'e': 1751, 'linkedin': 1750, 'mail': 1750, 'whatsapp': 1750}, {'...': 1747,
'<introduced>': 707, 'bekannt': 708, 'einander': 711, 'gegenseitig': 711, 'in': 1749, 'kontakt': 1748, 'miteinander':
711, 'per': 1752, 'verbindung': 1748, 'via': 1752}, {'N': 1753, 'ich': 549}, {'^': 234, 'an': 917, 'dass': 451,
'dazu': 916, 'fuer': 919, 'fur': 921, 'ist': 563, 'lautet': 563, 'lautete': 563, 'waere': 563, 'war': 563, 'ware':
563, 'wäre': 563}, {'bekannt': 708, 'vorgestellt': 707}, {'...': 1756}, {'N': 745, 'dem': 746, 'der': 746, 'mit':
746}, {'ich': 1758, 'wir': 1758}, {'gestellt': 26}, {'verfuegung': 1760, 'verfugung': 1760}, {'bekannt': 708,
'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26, 'vorgestellt': 707, 'zur': 1761}, {'...': 1762}, {'auf':
482, 'besser': 234, 'bloss': 234, 'bloß': 234, 'erst': 234, 'finger': 866, 'haende': 866, 'hande': 866, 'ja': 1742,
'keinesfalls': 234, 'lieber': 234, 'nicht': 234, 'nie': 234, 'niemals': 234, 'unbedingt': 234}, {'^': 1764}, {':':
1765}, {'...': 1766}, {'...': 1766, '<det>': 1767}, {'am': 1768, 'auf': 1768, 'beim': 1768, 'im': 1768, 'in': 1768,
'per': 1768, 'via': 1768}, {'...': 740, 'vorgestellt': 707}, {'D': 66}, {'...': 1771}, {'alles': 1772, 'das': 1772,
'den': 1772, 'die': 1772, 'es': 1772, 'ihn': 1772, 'sie': 1772}, {'bringt': 1773, 'gibt': 1773, 'schickt': 1773,
'sendet': 1773}, {'und': 1774}, {'...': 1775}, {'': (6, 'theirs'), 'D': 66}, {'<my>': 66}, {'<me>': 1777, '<my>': 66,
'D': 1778}, {'nach': 66, 'um': 66}, {'...': 1780}, {'...': 1780, 'bei': 1781, 'beim': 1781, 'sich': 1781}, {'...':
66}, {'<their>': 1783, 'bei': 1783, 'beim': 1783}, {'': (6, 'theirs'), 'nach': 66, 'um': 66}, {'...': 1785}, {'...':
1780, '<their>': 1783, 'bei': 1786, 'beim': 1786, 'sich': 1781}, {'retour': 1771, 'wieder': 1771, 'zuruck': 1771,
'zurueck': 1771}, {'...': 1788}, {'...': 1144, '<me>': 1789}, {'...': 1780, 'nach': 66, 'um': 66}, {'sich': 1791},
{'<det>': 66}, {'<det>': 1772, 'D': 1793}, {'<me>': 1794}, {'<sends3>': 1776, '<serves3>': 1779, 'baut': 210,
'bringt': 1177, 'erkundigt': 1782, 'fraegt': 1784, 'fragt': 1787, 'fragts': 1784, 'frägt': 1784, 'gibt': 1790, 'hakt':
1782, 'hoert': 1792, 'hort': 1792, 'schaut': 1792, 'schickt': 1177, 'schreibt': 1795, 'sieht': 1792, 'zahlt': 1177},
{'spiel': 804}, {'empfohlen': 674, 'ins': 1797, 'vermittelt': 674, 'vorgeschlagen': 674, 'weiterempfohlen': 674},
{'einsatz': 516}, {'ausgeholfen': 516, 'dabei': 516, 'eingesprungen': 516, 'gearbeitet': 516, 'geholfen': 516,
'gewerkt': 516, 'im': 1799, 'mitgeholfen': 516}, {'...': 1800, 'ausgeholfen': 516, 'dabei': 516, 'eingesprungen': 516,
'gearbeitet': 516, 'geholfen': 516, 'gewerkt': 516, 'im': 1799, 'mitgeholfen': 516}, {'...': 1798, '<helper>': 1801},
{'...': 1798, 'N': 711}, {'das': 120, 'erst': 83, 'es': 120}, {'^': 1804}, {'gebracht': 684}, {'stand': 1806},
{'aktuellen': 1807, 'letzten': 1807, 'neuesten': 1807, 'neusten': 1807}, {'...': 1766, '<det>': 1767, 'den': 1808},
{'ans': 1737, 'empfohlen': 674, 'ins': 1797, 'vermittelt': 674, 'vorgeschlagen': 674, 'weiterempfohlen': 674},
{'geholfen': 352, 'unterstuetzt': 352, 'unterstutzt': 352, 'zugehoert': 352, 'zugehort': 352}, {'geholfen': 352,
'unterstutzt': 352, 'zugehort': 352}, {'geholfen': 352, 'unterstuetzt': 352, 'zugehoert': 352}, {'...': 1810, '<my>':
1035, 'N': 711, 'pitch': 1811, 'pitchen': 1811, 'proben': 1811, 'uben': 1812, 'ueben': 1813}, {':': 1765, 'empfohlen':
674, 'ins': 1797, 'vermittelt': 674, 'vorgeschlagen': 674, 'weiterempfohlen': 674}, {'...': 1815, '<det>': 1767,
'pitch': 1811, 'pitchen': 1811, 'proben': 1811, 'uben': 1812, 'ueben': 1813}, {'gegeben': 684, 'gesagt': 684},
{'gegeben': 707, 'gemacht': 707, 'geschickt': 707}, {'N': 1818}, {'an': 1819, 'bei': 1819, 'mit': 1819, 'zu': 1819},
{'intro': 1820}, {'N': 1770}, {'vorgestellt': 707}, {'N': 1823, 'kontakt': 749, 'rucken': 948, 'ruecken': 949}, {'N':
1823}, {'gegeben': 684}, {'gutes': 1030, 'intro': 1820, 'update': 1826}, {'...': 1798}, {'': (8, 'asked'), '<me>':
594}, {'durch': 66, 'ein': 66, 'nach': 66, 'weiter': 66}, {'...': 1830}, {'angebot': 66, 'einladung': 66, 'entwurf':
66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66,
'vorschlag': 66, 'vorschlage': 66}, {'<my>': 1831, 'angebot': 66, 'das': 1832, 'den': 1832, 'die': 1832, 'ein': 1832,
'eine': 1832, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen': 1832, 'protokoll': 66,
'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^': 1833}, {'gesetzt': 684},
{'bild': 1835, 'gesprach': 1032, 'gespraech': 1032, 'spiel': 1032}, {'^': 173}, {'<me>': 1837}, {'<my>': 1831}, {'^':
1839}, {'weg': 523}, {'den': 1841}, {'uber': 1842, 'ueber': 1842}, {'...': 1843, 'uber': 1842, 'ueber': 1842}, {'mir':
1844, 'uns': 1844}, {'fertig': 83, 'zusammen': 83}, {'...': 1846, 'angebot': 66, 'das': 1832, 'den': 1832, 'die':
1832, 'ein': 1832, 'eine': 1832, 'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen':
1832, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^':
1847}, {'...': 740, '<introduced>': 707, 'bekannt': 708, 'in': 710}, {'<det>': 753, '<my>': 753, '<their>': 753, 'N':
1849, 'einem': 753, 'einer': 753}, {'angebot': 66, 'das': 1832, 'den': 1832, 'die': 1832, 'ein': 1832, 'eine': 1832,
'einladung': 66, 'entwurf': 66, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen': 1832, 'protokoll': 66, 'termin': 66,
'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^': 1851}, {':': 1765, 'N': 741}, {'sein':
66}, {'da': 1854, 'eintreffen': 66, 'fertig': 1854, 'kommen': 66, 'vorliegen': 66}, {'<until>': 1855}, {'': (6,
'theirs'), 'soll': 1856}, {'gebeten': 1857}, {'...': 1858}, {'^': 1859}, {'um': 1860}, {'...': 1853, '<det>': 1767,
'email': 1861, 'linkedin': 1861, 'mail': 1861, 'sms': 1861, 'whatsapp': 1861}, {'<work>': 1667}, {'...': 1, ':': 0,
'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'...': 1863, '<counsel>': 922, '<opinion>': 1864, '<work>': 1667},
{'angebot': 66, 'einladung': 66, 'entwurf': 66, 'erst': 83, 'intro': 66, 'intros': 66, 'kontakt': 66, 'protokoll': 66,
'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'<my>': 1831, 'angebot': 66,
'das': 1866, 'den': 1832, 'die': 1832, 'ein': 1832, 'eine': 1832, 'einladung': 66, 'entwurf': 66, 'erst': 83, 'es':
120, 'intro': 66, 'intros': 66, 'kontakt': 66, 'nen': 1832, 'protokoll': 66, 'termin': 66, 'unterlagen': 66,
'vorschlaege': 66, 'vorschlag': 66, 'vorschlage': 66}, {'^': 1867}, {'...': 1846}, {'^': 1869}, {'...': 742, 'email':
1861, 'linkedin': 1861, 'mail': 1861, 'sms': 1861, 'whatsapp': 1861}, {'gebeten': 685}, {'kommt': 1856, 'soll': 1856,
'sollte': 1856}, {'angefragt': 1873, 'gebeten': 1873}, {'...': 1874}, {'...': 1872, '^': 1875}, {'ich': 828, 'wir':
828}, {'von': 1574}, {'eingeladen': 523, 'mit': 1878, 'zugeschaltet': 523}, {'...': 1879}, {'N': 711}, {'gratuliert':
684}, {'geburtstag': 1882}, {'...': 1741, ':': 1745, '<and>': 1754, '<counsel>': 1755, '<det>': 1757, '<have>': 1759,
'<my>': 1763, 'D': 1769, 'N': 1770, '^': 1796, 'als': 1802, 'am': 1768, 'an': 1803, 'angefeuert': 436, 'angefragt':
685, 'antwortet': 1805, 'auf': 1809, 'aufgebaut': 436, 'aufgemuntert': 436, 'ausgeholfen': 516, 'bei': 1814, 'beim':
1816, 'berichtet': 684, 'beruhigt': 436, 'bescheid': 1817, 'bestaerkt': 436, 'bestarkt': 436, 'bringt': 1805,
'coached': 696, 'das': 1821, 'dem': 1822, 'den': 1824, 'der': 1822, 'die': 1825, 'ein': 1827, 'eine': 1821, 'einem':
1757, 'einen': 750, 'einer': 1757, 'erklaert': 684, 'erklart': 684, 'ermutigt': 436, 'erzaehlt': 684, 'erzahlt': 684,
'fuer': 1828, 'fur': 1828, 'geantwortet': 684, 'gebeten': 1829, 'gebrieft': 684, 'gecoached': 696, 'gecoacht': 696,
'gedankt': 689, 'gefragt': 685, 'gelobt': 436, 'gementort': 696, 'gesagt': 684, 'geschildert': 684, 'gestrichen': 8,
'getroestet': 436, 'getrostet': 436, 'gezeigt': 684, 'gibt': 1834, 'gratuliert': 684, 'gut': 967, 'im': 1768, 'in':
1768, 'informiert': 684, 'ins': 1836, 'intro': 1820, 'ist': 559, 'kontakt': 749, 'laesst': 1838, 'lassen': 1838,
'lasst': 1838, 'leitet': 1840, 'lief': 1845, 'liefert': 1805, 'lässt': 1838, 'macht': 1848, 'mentored': 696, 'mit':
1850, 'mitgeholfen': 516, 'mitgeteilt': 684, 'motiviert': 436, 'muessen': 545, 'muss': 545, 'mussen': 545, 'mut': 981,
'nachgefragt': 685, 'ne': 1821, 'organisiert': 1852, 'per': 1862, 'reicht': 1840, 's': 1865, 'schickt': 1868, 'soll':
545, 'sollte': 545, 'stellt': 1870, 'todo': 594, 'uber': 1871, 'ueber': 1871, 'um': 1876, 'und': 1877,
'unterschreibt': 1805, 'update': 1826, 'upgedatet': 684, 'via': 1862, 'vorgeschlagen': 1028, 'war': 1880, 'waren':
1880, 'weiss': 1805, 'weiterempfohlen': 674, 'weiß': 1805, 'wurde': 559, 'zahlt': 1805, 'zu': 1881, 'zugesagt': 684,
'zum': 1883}, {'<them>': 12, 'das': 90, 'es': 90}, {'ich': 1885, 'wir': 1885}, {'<me>': 66, 'das': 210, 'es': 210},
{'<they>': 1887}, {'<them>': 713}, {'ich': 1889, 'wir': 1889}, {'<they>': 210}, {'<them>': 66}, {'von': 1892}, {'ich':
1893, 'wir': 1893}, {'<they>': 111, 'von': 110}, {'schuldi': 12, 'schuldig': 12}, {'...': 1896, 'schuldi': 12,
'schuldig': 12}, {'<them>': 1897}, {'<them>': 1897, 'ich': 1898}, {'<me>': 216}, {'an': 90}, {'<me>': 1901}, {'von':
1902}, {'...': 1903}, {'<me>': 1344}, {'<they>': 1905}, {'<me>': 12, '<them>': 66}, {'...': 1903, 'von': 1907},
{'<them>': 12, 'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'ich':
1909, 'wir': 1910}, {'ausstaendig': 20, 'ausstandig': 20, 'ausstehend': 20, 'pendent': 20}, {'ich': 90, 'wir': 90},
{'<me>': 20}, {'<they>': 1914, 'ich': 90, 'wir': 90}, {'<they>': 1914}, {'aus': 20, 'noch': 220}, {'<done>': 12},
{'...': 1918}, {'<me>': 1919}, {'von': 1920}, {'<done>': 66}, {'...': 1922}, {'<me>': 1919, '<them>': 1923},
{'<them>': 1921, 'von': 1924}, {'<give1>': 1886, '<give3>': 1888, '<have>': 1890, '<will3>': 1891, 'ausstaendig': 20,
'ausstandig': 20, 'ausstehend': 20, 'bekomm': 1894, 'bekomme': 1894, 'bekommen': 1894, 'bekommt': 1895, 'bin': 1899,
'erhalte': 1894, 'fehlen': 1900, 'fehlt': 1900, 'gehen': 1904, 'geht': 1904, 'ist': 1906, 'kommen': 1908, 'kommt':
1908, 'krieg': 1894, 'kriege': 1894, 'kriegen': 1894, 'kriegt': 1895, 'muessen': 1911, 'muss': 1911, 'mussen': 1911,
'noch': 1912, 'pendent': 20, 'schuld': 1913, 'schulde': 1913, 'schulden': 1915, 'schuldet': 1916, 'sind': 1906,
'stehen': 1917, 'steht': 1917, 'werden': 1925, 'wird': 1925}, {'bis': 12, 'ich': 990, 'noch': 12, 'spaetestens': 12,
'spatestens': 12, 'wir': 990}, {'<they>': 1793}, {'nach': 12, 'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck':
12}, {'...': 1929, '<them>': 12, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'ihn': 90, 's': 90, 'sie': 90}, {'<them>':
12, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'ihn': 90, 's': 90, 'sie': 90}, {'<them>': 12, 'das': 90, 'es': 90,
'ich': 1930, 's': 90, 'wir': 1931}, {'': (6, 'theirs'), '<they>': 66}, {'<me>': 1933}, {'<me>': 1933, 'das': 1934,
'den': 1934, 'die': 1934, 'es': 1934, 's': 1934}, {'<me>': 1933, '<they>': 1935, 'das': 1934, 'den': 1934, 'der':
1935, 'die': 1935, 'es': 1934, 's': 1934}, {'vergessen': 12}, {'nicht': 1937}, {'...': 1938}, {'s': 1939}, {'retour':
66, 'wieder': 369, 'zuruck': 66, 'zurueck': 66}, {'D': 1941, 'retour': 66, 'wieder': 369, 'zuruck': 66, 'zurueck':
66}, {'...': 369, 'D': 1941, 'das': 1942, 'den': 1942, 'die': 1942, 'es': 1942, 'ihn': 1942, 'retour': 66, 'sie':
1942, 'wieder': 369, 'zuruck': 66, 'zurueck': 66}, {'N': 1943, 'er': 1943, 'sie': 1943}, {'<they>': 1157, 'N': 1943,
'bescheid': 66, 'das': 1161, 'er': 1943, 'es': 1161, 'mir': 1156, 'sie': 1943, 'uns': 1156}, {'<me>': 1169, '<they>':
1170}, {'mich': 12}, {'ich': 1947, 'mich': 12}, {'zuruck': 12, 'zurueck': 12}, {'': (5, 'mine'), 'bei': 90}, {'mich':
1950}, {'<them>': 1949, 'ich': 1951, 'mich': 1950, 'zuruck': 12, 'zurueck': 12}, {'': (6, 'theirs'), 'bei': 210}, {'':
(6, 'theirs'), '<they>': 1953, 'bei': 210}, {'<they>': 1154, 'sich': 1954}, {'...': 1144, '<they>': 1178, 'mich':
1177, 'mir': 1177, 'sich': 1954, 'uns': 1177}, {'N': 370, 'er': 370, 'sie': 370}, {'<them>': 1949, 'zuruck': 12,
'zurueck': 12}, {'...': 1144, '<me>': 1169, 'mich': 1145, 'mir': 1145, 'uns': 1145, 'zuruck': 66, 'zurueck': 66},
{'...': 1144, '<me>': 1169, '<they>': 1959, 'mich': 1145, 'mir': 1145, 'uns': 1145, 'zuruck': 66, 'zurueck': 66},
{'N': 1943, 'das': 1161, 'er': 1943, 'es': 1161, 'sie': 1943}, {'<me>': 1182, 'N': 1943, 'er': 1943, 'sie': 1943},
{'D': 12}, {'mir': 1963}, {'<until>': 66, 'N': 1943, 'er': 1943, 'sie': 1943}, {'...': 1926, '<deed1>': 1927,
'<deed3>': 1928, '<does3>': 1141, '<give1>': 1932, '<give3>': 1936, '<their>': 1939, 'N': 1940, 'antwortet': 1147,
'bringt': 1944, 'connected': 210, 'connectet': 210, 'das': 1939, 'den': 1939, 'die': 1939, 'erkundigt': 1155, 'geben':
1158, 'gibt': 1945, 'hoert': 1168, 'holen': 1170, 'holt': 1946, 'hort': 1168, 'ihr': 1939, 'intro': 210, 'introduced':
210, 'introed': 210, 'introt': 210, 'kuemmer': 1948, 'kuemmere': 1948, 'kuemmre': 1948, 'kummer': 1948, 'kummere':
1948, 'kummre': 1948, 'leitet': 1175, 'mailt': 1176, 'meld': 1952, 'melde': 1952, 'melden': 1955, 'meldet': 1956,
'retourniert': 1957, 'ruehren': 1155, 'ruehrt': 1955, 'ruf': 1958, 'rufe': 1958, 'rufen': 1170, 'ruft': 1960,
'ruhren': 1155, 'ruhrt': 1955, 'sagen': 1158, 'sagt': 1158, 'schickt': 1961, 'schreib': 1958, 'schreibe': 1958,
'schreibt': 1176, 'sein': 1939, 'stellen': 1183, 'stellt': 1962, 'uberleg': 1964, 'uberlege': 1964, 'uberweist': 67,
'ueberleg': 1964, 'ueberlege': 1964, 'ueberweist': 67, 'unterschreibt': 67, 'zahlt': 1965}, {'$$': 523, 'D': 59,
'fuer': 492, 'fur': 492}, {'': (2, 'plan'), '$$': 523, 'D': 59, 'fuer': 492, 'fur': 492}, {'keine': 8, 'keiner': 8,
'nicht': 8, 'nie': 8}, {'auch': 1969, 'keine': 8, 'keiner': 8, 'nicht': 8, 'nie': 8}, {'auch': 1969, 'es': 1970,
'keine': 8, 'keiner': 8, 'nicht': 8, 'nie': 8}, {'gab': 1971, 'kam': 1971}, {'mich': 39}, {'^': 12, 'bei': 340,
'fuer': 1973, 'fur': 1973, 'mein': 39, 'meine': 39, 'von': 340}, {'item': 1974, 'items': 1974}, {'': (0, 'missed'),
'davon': 8}, {'nichts': 1976}, {'nichts': 1976, 'noch': 1977}, {'gefallen': 8}, {'wasser': 1979}, {'ins': 1980},
{'...': 1800, 'am': 516, 'an': 516, 'auf': 516, 'ausgeholfen': 516, 'bei': 516, 'beim': 516, 'dabei': 516,
'eingesprungen': 516, 'fuer': 516, 'fur': 516, 'gearbeitet': 516, 'geholfen': 516, 'gewerkt': 516, 'im': 1799,
'mitgeholfen': 516}, {'N': 696}, {'bei': 1983, 'fuer': 1983, 'fur': 1983, 'von': 1983}, {'bei': 516, 'beim': 516},
{'war': 8}, {'...': 1986}, {'urlaub': 1987}, {'auf': 1987, 'beim': 1987, 'da': 1987, 'fort': 1987, 'im': 1988, 'in':
1987, 'unterwegs': 1987, 'weg': 1987}, {'auf': 1987, 'beim': 1987, 'da': 1987, 'fort': 1987, 'gerade': 1989, 'grad':
1989, 'im': 1988, 'in': 1987, 'kurz': 1989, 'ned': 1989, 'net': 1989, 'nicht': 1989, 'unterwegs': 1987, 'weg': 1987},
{'N': 674}, {'fuer': 1991, 'fur': 1991}, {'<helper>': 1982, 'coach': 1984, 'freiwillige': 1985, 'freiwilliger': 1985,
'ich': 1990, 'mentor': 1984, 'mentorin': 1984, 'referenz': 1992}, {'bekommen': 523, 'gehabt': 523, 'gehaengt': 523,
'gehangen': 523, 'gehangt': 523, 'gekriegt': 523, 'gesprochen': 523}, {'bekommen': 523, 'gehabt': 523, 'gehaengt':
523, 'gehangen': 523, 'gehangt': 523, 'gekriegt': 523}, {'bekommen': 523, 'gehabt': 523, 'gehaengt': 523, 'gehangen':
523, 'gekriegt': 523}, {'bekommen': 523, 'gehabt': 523, 'gehangen': 523, 'gehangt': 523, 'gekriegt': 523}, {'': (23,
'contact'), 'gehabt': 523, 'gesprochen': 523}, {'': (23, 'contact'), 'bekommen': 523, 'gehabt': 523, 'gehaengt': 523,
'gehangen': 523, 'gehangt': 523, 'gekriegt': 523, 'gesprochen': 523}, {'apparat': 1994, 'handy': 1995, 'hoerer': 1996,
'horer': 1997, 'rohr': 1995, 'tel': 1998, 'telefon': 1999}, {'muessen': 428, 'mussen': 428}, {'denken': 2001,
'gedacht': 428}, {'^': 66, 'jetzt': 594, 'nun': 594}, {'es': 2003}, {'ist': 2004, 'liegt': 2004, 'los': 1299, 'raus':
1299, 'rausgegangen': 1299, 'unterwegs': 1299, 'weg': 1299}, {'apparat': 1995, 'handy': 1995, 'hoerer': 1996, 'horer':
1997, 'rohr': 1995, 'telefon': 1995}, {'': (23, 'contact'), 'gehabt': 523}, {'strippe': 2007}, {'bekommen': 523},
{'strippe': 2009}, {'ist': 2004, 'liegt': 2004}, {'<they>': 451}, {'taet': 2012, 'tat': 2012, 'tät': 2012, 'wuerd':
2012, 'wuerde': 2012, 'wurd': 2012, 'wurde': 2012, 'würde': 2012}, {'stelle': 2013}, {'es': 39}, {'liegt': 2015},
{'<them>': 2002, 'N': 2005, 'den': 2006, 'der': 2008, 'die': 2010, 'ihm': 2011, 'ihnen': 2011, 'ihr': 2011, 'meiner':
2014, 'mir': 2016, 'uns': 2016, 'unserer': 2014, 'unsrer': 2014}, {'i': 828}, {'geschickt': 523, 'geschrieben': 523,
'gesendet': 523, 'gschriebn': 523, 'hinterlassen': 523, 'rausgeschickt': 523, 'verschickt': 523}, {'N': 685}, {'...':
2019, 'an': 2020, 'geschickt': 523, 'geschrieben': 523, 'gesendet': 523, 'gschriebn': 523, 'hinterlassen': 523,
'rausgeschickt': 523, 'verschickt': 523}, {'...': 2019, 'geschickt': 523, 'geschrieben': 523, 'gesendet': 523,
'gschriebn': 523, 'hinterlassen': 523, 'rausgeschickt': 523, 'verschickt': 523}, {'N': 685, 'bei': 2020}, {'...': 515,
'an': 523, 'bei': 523, 'gab': 1971, 'kam': 1971, 'v': 523, 'verpasst': 8, 'von': 523}, {'wollen': 8}, {'bekommen':
523, 'erhalten': 523, 'gab': 1971, 'gekriegt': 523, 'kam': 1971, 'von': 523}, {'': (23, 'contact'), 'nicht': 8},
{'war': 523, 'waren': 523}, {'<they>': 1197}, {'D': 59, 'am': 59, 'for': 59, 'on': 59}, {'booked': 2030, 'confirmed':
2030, 'planned': 2030, 'scheduled': 2030}, {'ausgeholfen': 516, 'beraten': 516, 'betreut': 516, 'gearbeitet': 516,
'gebacken': 516, 'geholfen': 516, 'geknetet': 516, 'gekocht': 516, 'mitgeholfen': 516, 'repariert': 516,
'unterrichtet': 516, 'verkauft': 516}, {'...': 2032}, {'es': 0, 'man': 0}, {'ehrenamtlich': 2033, 'erzaehlt': 2034,
'erzahlt': 2034, 'gratis': 2033, 'heisst': 2034, 'heißt': 2034, 'hiess': 2034, 'kostenlos': 2033, 'munkelt': 2034,
'umsonst': 2033, 'unentgeltlich': 2033, 'verlegt': 1692, 'verschoben': 1692}, {'': (13, 'talk'), 'dass': 0}, {'': (13,
'talk'), 'dass': 0, 'ich': 2036, 'man': 2036}, {'<seen_of>': 0, 'las': 2037, 'liest': 2037, 'sah': 2037, 'sieht':
2037, 'stand': 2037, 'steht': 2037}, {'': (13, 'talk'), 'hin': 0}, {'aufgepasst': 516}, {'...': 2040, 'aufgepasst':
516}, {'<counsel>': 2039, 'hund': 2041, 'katze': 2041, 'kinder': 2041, 'kleine': 2041, 'kleinen': 2041, 'sohn': 2041,
'tochter': 2041}, {'gelegt': 1692, 'geschoben': 1692, 'umgebucht': 1692, 'umgelegt': 1692, 'verlegt': 1692,
'verschoben': 1692, 'vertagt': 1692, 'vorgezogen': 1692}, {'warten': 20}, {'...': 2044}, {'<counsel>': 2039, '^':
2045}, {'s': 2046}, {'$$': 20}, {'warten': 2048}, {'...': 2049}, {'': (0, 'missed'), 'gequatscht': 8, 'geredet': 8,
'gesprochen': 8}, {'band': 2051, 'box': 2051, 'mailbox': 2051, 'mobilbox': 2051}, {'ab': 8, 'anrufbeantworter': 8,
'band': 8, 'combox': 8, 'mailbox': 8}, {'geredet': 8, 'gesprochen': 8}, {'': (0, 'missed'), '...': 2054, 'geredet': 8,
'gesprochen': 8}, {'ab': 2055, 'anrufbeantworter': 2055, 'band': 8, 'combox': 8, 'mailbox': 8}, {'ab': 8,
'anrufbeantworter': 8, 'band': 2051, 'box': 2051, 'combox': 8, 'mailbox': 2051, 'mobilbox': 2051}, {'achterl': 523,
'bier': 523, 'bierchen': 523, 'drink': 523, 'glas': 523, 'runde': 523, 'schwatz': 523, 'spaziergang': 523, 'spritzer':
523, 'sprung': 523, 'wein': 523}, {'...': 2054, 'geredet': 8, 'gesprochen': 8}, {'ab': 2059, 'anrufbeantworter':
2059}, {'genommen': 39}, {'kappe': 2061}, {'seite': 39}, {'': (1, 'moved'), 'auf': 1692}, {'...': 2035, '<network>':
2038, '<their>': 2042, 'D': 2043, 'N': 2047, '^': 2050, 'das': 2052, 'dem': 2053, 'den': 2056, 'der': 2053, 'die':
2057, 'ein': 2058, 'einen': 2058, 'ihr': 2052, 'ihren': 2060, 'meine': 2062, 'meiner': 2063, 'mich': 2061, 'n': 2058,
'nen': 2058, 'sein': 2052, 'seinen': 2060, 'verschoben': 2064}, {'mich': 363}, {':': 39, '^': 12}, {'mir': 2067},
{'^': 12, 'an': 2066, 'bei': 340, 'fuer': 1973, 'fur': 1973, 'ich': 363, 'mein': 39, 'meine': 39, 'meinerseits': 363,
'von': 2068}, {'band': 2051, 'box': 2051, 'den': 2060, 'ihren': 2060, 'mailbox': 2051, 'mobilbox': 2051, 'seinen':
2060}, {'erfahren': 2036}, {'...': 2071}, {'me': 8}, {'on': 2073}, {'<det>': 0, '<me>': 39, '<their>': 0, '<them>':
594, 'N': 0}, {'<det>': 0, '<their>': 0, '<them>': 594, 'N': 0}, {'bei': 2076}, {'<det>': 0, '<their>': 0, 'N': 0},
{'bei': 2078}, {'bei': 2075, 'jetzt': 2077, 'nun': 2079}, {'liegt': 2080}, {'<me>': 1198, 'N': 685, 'ich': 2020, 'um':
1201}, {'aufbauen': 436, 'aufmuntern': 436, 'aufmunterung': 436, 'daumendruecken': 436, 'mutmachen': 436, 'troesten':
436, 'zuhoeren': 436, 'zureden': 436, 'zuspruch': 436}, {'das': 2083, 'den': 2083, 'die': 2083}, {'aufbauen': 436,
'aufmuntern': 436, 'aufmunterung': 436, 'daumendrucken': 436, 'mutmachen': 436, 'trosten': 436, 'zuhoren': 436,
'zureden': 436, 'zuspruch': 436}, {'das': 2085, 'den': 2085, 'die': 2085}, {'fuer': 2084, 'fuers': 2083, 'fur': 2086,
'furs': 2085}, {'...': 2087}, {'<title>': 493, 'N': 492}, {'mich': 2089, 'uns': 2089}, {'off': 8}, {'D': 1692, 'auf':
1692, 'to': 1692}, {'called': 2091, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 2092, 'postponed': 2092,
'pushed': 2092, 'rescheduled': 2092, 'shifted': 2092}, {'ehrenamtlich': 2033, 'erzaehlt': 2034, 'erzahlt': 2034,
'gratis': 2033, 'heisst': 2034, 'heißt': 2034, 'hiess': 2034, 'kostenlos': 2033, 'munkelt': 2034, 'umsonst': 2033,
'unentgeltlich': 2033}, {'ausgegeben': 516, 'ausgeteilt': 516, 'gekocht': 516, 'sortiert': 516, 'verkauft': 516,
'verteilt': 516}, {'essen': 2095, 'kleidung': 2095, 'kuchen': 2095, 'lebensmittel': 2095, 'pakete': 2095, 'spenden':
2095, 'suppe': 2095}, {'^': 2096, 'angepackt': 516, 'aufgebaut': 516, 'ausgeholfen': 516, 'ausgeschenkt': 516,
'betreut': 516, 'eingesprungen': 516, 'gearbeitet': 516, 'gegrillt': 516, 'geholfen': 516, 'gekocht': 516,
'mitgeholfen': 516, 'unterrichtet': 516, 'vorgelesen': 516}, {'...': 2097, '^': 2096, 'angepackt': 516, 'aufgebaut':
516, 'ausgeholfen': 516, 'ausgeschenkt': 516, 'betreut': 516, 'eingesprungen': 516, 'gearbeitet': 516, 'gegrillt':
516, 'geholfen': 516, 'gekocht': 516, 'mitgeholfen': 516, 'unterrichtet': 516, 'vorgelesen': 516}, {'<community>':
2098}, {'las': 2037, 'liest': 2037, 'sah': 2037, 'sieht': 2037, 'stand': 2037, 'steht': 2037}, {'gearbeitet': 352,
'gebruetet': 352, 'gebrutet': 352, 'gefeilt': 352, 'gesessen': 352}, {'<work>': 2101}, {'...': 2102, '<work>': 2101},
{'<their>': 2103}, {'gearbeitet': 352, 'gebrutet': 352, 'gefeilt': 352, 'gesessen': 352}, {'<work>': 2105}, {'...':
2106, '<work>': 2105}, {'<their>': 2107}, {'gearbeitet': 352, 'gebruetet': 352, 'gefeilt': 352, 'gesessen': 352},
{'<work>': 2109}, {'...': 2110, '<work>': 2109}, {'<their>': 2111}, {'an': 2104, 'angepackt': 516, 'aufgebaut': 516,
'ausgemalt': 516, 'geputzt': 516, 'geschleppt': 516, 'gestrichen': 516, 'gewesen': 523, 'gwesen': 523, 'mitangepackt':
516, 'renoviert': 516, 'uber': 2108, 'ueber': 2112}, {'aufgebaut': 516, 'entruempelt': 516, 'entrumpelt': 516,
'gemaeht': 516, 'gemaht': 516, 'geputzt': 516, 'geraeumt': 516, 'geraumt': 516, 'geschnitten': 516, 'gestrichen': 516,
'repariert': 516, 'umgegraben': 516}, {'aufgebaut': 516, 'entrumpelt': 516, 'gemaht': 516, 'geputzt': 516, 'geraumt':
516, 'geschnitten': 516, 'gestrichen': 516, 'repariert': 516, 'umgegraben': 516}, {'aufgebaut': 516, 'entruempelt':
516, 'gemaeht': 516, 'geputzt': 516, 'geraeumt': 516, 'geschnitten': 516, 'gestrichen': 516, 'repariert': 516,
'umgegraben': 516}, {'auto': 2114, 'dachrinne': 2114, 'fenster': 2114, 'garten': 2114, 'hecke': 2114, 'keller': 2114,
'kuche': 2115, 'kueche': 2116, 'rasen': 2114, 'schnee': 2114, 'wohnung': 2114}, {'<inf>': 428}, {'...': 2118}, {'ich':
2119, 'wir': 2119}, {'...': 2113, 'angepackt': 516, 'aufgebaut': 516, 'ausgemalt': 516, 'das': 2117, 'den': 2117,
'die': 2117, 'geputzt': 516, 'geschleppt': 516, 'gestrichen': 516, 'koennte': 2120, 'konnte': 2120, 'könnte': 2120,
'mitangepackt': 516, 'mochte': 2120, 'moechte': 2120, 'muesste': 2120, 'muessten': 2120, 'musste': 2120, 'mussten':
2120, 'möchte': 2120, 'müsste': 2120, 'müssten': 2120, 'renoviert': 516, 'sollte': 2120, 'sollten': 2120, 'will':
2120}, {'angepackt': 516, 'ausgeholfen': 516, 'mitangepackt': 516, 'mitgeholfen': 516}, {'<helper>': 1801}, {'...':
2122, 'als': 2123, 'angefragt': 685, 'angeklopft': 685, 'bedankt': 689, 'ist': 2004, 'liegt': 2004, 'nachgefasst':
685, 'nachgefragt': 685, 'nachgehakt': 685, 'vorgefuehlt': 685, 'vorgefuhlt': 685}, {'gearbeitet': 516, 'geholfen':
516, 'mitgeholfen': 516}, {'kreuz': 2125}, {'caritas': 2125, 'diakonie': 2125, 'feuerwehr': 2125, 'fluchtlingshilfe':
2125, 'fluechtlingshilfe': 2125, 'roten': 2126, 'rotes': 2126, 'tafel': 2125}, {'...': 2094, '<community>': 2098,
'<det>': 2099, '<me>': 828, '<network>': 2100, '<them>': 2121, 'N': 2124, 'dem': 2127, 'den': 2127, 'der': 2127,
'die': 2127, 'ihm': 2011, 'ihnen': 2011, 'ihr': 2011, 'mir': 2016, 'uns': 2016}, {'ehrenamtlich': 2033, 'gratis':
2033, 'kostenlos': 2033, 'umsonst': 2033, 'unentgeltlich': 2033}, {'angepackt': 516, 'aufgebaut': 516, 'ausgemalt':
516, 'geputzt': 516, 'geschleppt': 516, 'gestrichen': 516, 'gewesen': 523, 'gwesen': 523, 'mitangepackt': 516,
'renoviert': 516}, {'...': 2130, 'angepackt': 516, 'aufgebaut': 516, 'ausgemalt': 516, 'das': 2117, 'den': 2117,
'die': 2117, 'geputzt': 516, 'geschleppt': 516, 'gestrichen': 516, 'mitangepackt': 516, 'renoviert': 516}, {'...':
2122}, {'angepackt': 516, 'geholfen': 516, 'mitgeholfen': 516}, {'...': 2133}, {'...': 2133, 'angepackt': 516,
'geholfen': 516, 'mitgeholfen': 516}, {'gesehen': 523, 'getroffen': 523}, {'...': 2129, '<community>': 2098, '<det>':
2099, '<them>': 2131, 'N': 2132, 'abbau': 2134, 'aufbau': 2134, 'siedeln': 2135, 'ubersiedeln': 2135, 'uebersiedeln':
2135, 'umzug': 2135, 'vorbeigehen': 2136}, {'...': 1893}, {'': (6, 'theirs'), '...': 1893}, {'<them>': 594}, {'^':
2139, 'von': 2140}, {'^': 66, 'von': 2140}, {'^': 2138, 'ich': 2141, 'wir': 2142}, {'...': 111}, {'^': 2144},
{'<they>': 2145, 'ich': 2142, 'wir': 2142}, {'<they>': 2145, '^': 2144, 'von': 1206}, {'^': 1644}, {'^': 1646},
{'zufolge': 0}, {'N': 684}, {'': (13, 'talk'), 'N': 684, 'ich': 2151}, {'ist': 492}, {'...': 2153}, {'bei': 523,
'ich': 59, 'vom': 523, 'von': 523}, {'ich': 59}, {'mich': 2089, 'uns': 2089, 'wir': 59, 'wollen': 8}, {'': (23,
'contact'), 'mich': 2089, 'uns': 2089}, {'N': 689}, {'N': 689, 'an': 2159, 'to': 2159}, {'thanks': 2160}, {'<gone>':
523, 'fuer': 519, 'fur': 522, 'verabredet': 59}, {'aufgetaucht': 8, 'auftaucht': 8, 'erschienen': 8, 'gekommen': 8,
'kommen': 8, 'kumma': 8}, {'<not>': 2163}, {'mit': 39}, {'erschienen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen':
8}, {'...': 2166}, {'zu': 2167, 'zum': 2167, 'zur': 2167}, {'ned': 2168, 'net': 2168, 'nicht': 2168}, {'verabredet':
59}, {'...': 1005}, {'...': 1006}, {'...': 1007}, {'durch': 352, 'gegangen': 352}, {'<work>': 2174}, {'...': 2175,
'<work>': 2174}, {'<their>': 2176}, {'-gesprach': 2171, '-gespraech': 2172, '-interview': 2173, '-praesentation':
2172, '-prasentation': 2171, '-pruefung': 2172, '-prufung': 2171, 'bewerbung': 2173, 'durch': 2177, 'pitch': 2173,
'rede': 2173, 'vortrag': 2173}, {'gegangen': 352}, {'<work>': 2179}, {'...': 2180, '<work>': 2179}, {'...': 2180,
'<det>': 2181, '<their>': 2176, '<work>': 2179}, {'...': 2178, 'durch': 2182}, {'': (2, 'plan'), '...': 2170,
'<them>': 2183}, {'...': 2162, '<them>': 1043, 'bei': 59, 'dran': 2165, 'gestern': 2169, 'heute': 2169, 'mit': 2184,
'ned': 2168, 'net': 2168, 'nicht': 2168}, {'gekommen': 8}, {'dazu': 2186, 'dazugekommen': 8, 'gefahren': 8,
'gegangen': 8, 'gekommen': 8, 'hingegangen': 8}, {'...': 2187, 'dazu': 2186, 'dazugekommen': 8, 'gefahren': 8,
'gegangen': 8, 'gekommen': 8, 'hingegangen': 8}, {'nicht': 2188}, {'sicher': 428}, {'nicht': 2190, 'un': 2190}, {'':
(23, 'contact'), '...': 2170, '<them>': 2183}, {'...': 2187, 'dazu': 2186, 'dazugekommen': 8, 'gefahren': 8,
'gegangen': 8, 'gekommen': 8, 'hingegangen': 8, 'sicher': 428, 'zu': 2167, 'zum': 2167, 'zur': 2167}, {'<gone>': 523},
{'<them>': 2183}, {'...': 2194, 'gestern': 2169, 'heute': 2169, 'mit': 2195, 'ned': 2168, 'net': 2168, 'nicht': 2168},
{'...': 2162, '<not>': 2163, '<them>': 1043, 'aber': 2164, 'dann': 2164, 'dran': 2165, 'gestern': 2169, 'heute': 2169,
'ich': 2185, 'leider': 2189, 'mir': 2191, 'mit': 2192, 'ned': 2168, 'net': 2168, 'nicht': 2193, 'un': 2190, 'wir':
2196}, {'<their>': 1939, 'N': 1940, 'das': 1939, 'den': 1939, 'die': 1939, 'ihr': 1939, 'sein': 1939}, {'^': 2198},
{'^': 2198, 'ich': 2199}, {'<them>': 1474}, {'von': 2201}, {'ich': 2202, 'von': 2201, 'wir': 2202}, {'...': 132},
{'^': 2204, 'von': 2201}, {'^': 2204, 'ich': 2205, 'von': 2201, 'wir': 2205}, {'^': 1279, 'das': 1199, 'es': 1199,
'ihn': 1199, 'sie': 1199}, {'...': 2019, 'an': 523, 'geschickt': 523, 'geschrieben': 523, 'gesendet': 523,
'gschriebn': 523, 'hinterlassen': 523, 'rausgeschickt': 523, 'verschickt': 523, 'von': 523}, {'mit': 12}, {'...':
2209}, {'^': 2210}, {'<them>': 2211, '^': 2210}, {'<them>': 2211, '^': 2210, 'ich': 2212}, {'<them>': 59}, {'mit':
2214}, {'ich': 2215}, {'ist': 492, 'vergessen': 8}, {'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt':
59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'steht': 59, 'vereinbart': 59,
'zugesagt': 59}, {'...': 2217, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59,
'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2218, 'steht': 59, 'vereinbart': 59, 'zugesagt': 59},
{'N': 523}, {'N': 523, 'to': 2220}, {'it': 8}, {'make': 2222}, {'not': 2223, 't': 2223}, {'': (0, 'missed'), 'on':
2073}, {'<me>': 696}, {'zu': 2226}, {'einheit': 2227, 'fuer': 1983, 'fur': 1983, 'gesprach': 2227, 'gespraech': 2227,
'session': 2227, 'stunde': 2227, 'termin': 2227}, {'up': 59}, {'N': 707}, {'<and>': 2230, 'an': 2230, 'bei': 2230,
'mit': 2230, 'to': 2230, 'with': 2230, 'x': 2230, 'zu': 2230}, {'N': 2231}, {'': (23, 'contact'), 'N': 2231}, {'er':
0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie': 0}, {'D': 1692}, {'...': 2087, 'N': 689, 'an': 2159},
{'N': 689, 'dem': 2159, 'den': 2159, 'der': 2159, 'die': 2159, 'liebe': 2159, 'lieber': 2159}, {'N': 689, 'an': 2159},
{'...': 2087, 'N': 689, 'an': 2237, 'dem': 2159, 'den': 2159, 'der': 2159, 'die': 2159, 'liebe': 2159, 'lieber': 2159,
'nochmal': 2238}, {'ich': 39}, {'': (12, 'task'), '^': 12, 'dass': 2240}, {'denken': 2241}, {'^': 12, 'dass': 2240},
{'denken': 2243}, {'vergessen': 39}, {'^': 2198, 'daran': 2244, 'dran': 2244, 'nicht': 2245}, {'^': 2198, 'daran':
2244, 'dran': 2244, 'ich': 2246, 'nicht': 2245}, {'braucht': 0, 'hat': 0, 'ist': 0, 'muss': 0, 'soll': 0, 'war': 0,
'will': 0}, {'<rel>': 2248}, {'<give3>': 66, '<give3_apart>': 66, 'laesst': 66, 'lasst': 66, 'lässt': 66}, {'...':
2250}, {'^': 2251}, {'<give3>': 66, '<give3_apart>': 66}, {'...': 2253}, {'<me>': 2254}, {'...': 2255}, {'<me>': 2252,
'^': 2256}, {'': (13, 'talk'), 'N': 2257, 'er': 2257, 'sie': 2257}, {'steht': 59}, {'N': 436}, {'fur': 2260}, {'fuer':
2260}, {'gedruckt': 2261, 'gedrueckt': 2262, 'gedrückt': 2261}, {'N': 352}, {'fuer': 2264, 'fur': 2264, 'von': 2264},
{'review': 2265}, {'empfohlen': 674, 'vermittelt': 674, 'weiterempfohlen': 674}, {'...': 2267}, {'ich': 2268, 'wir':
2268}, {'<have>': 2269}, {'an': 428, 'druber': 428, 'drueber': 428}, {'daran': 4, 'dran': 4, 'grad': 2271}, {'an':
428, 'daruber': 428, 'darueber': 428, 'uber': 428, 'ueber': 428}, {'an': 428, 'daruber': 428, 'darueber': 428,
'gerade': 2273, 'uber': 428, 'ueber': 428}, {'abgeholt': 523, 'angerufen': 523, 'besucht': 523, 'eingeladen': 523,
'empfohlen': 523, 'erzaehlt': 523, 'erzahlt': 523, 'geantwortet': 523, 'gegeben': 523, 'geholfen': 523, 'gemailt':
523, 'geraten': 523, 'gesagt': 523, 'geschickt': 523, 'geschrieben': 523, 'gezeigt': 523, 'gratuliert': 523,
'vorgestellt': 523, 'zuruckgerufen': 523, 'zurueckgerufen': 523}, {'...': 2275}, {'<me>': 2276}, {'<give3>': 1142},
{'sich': 1435}, {'': (13, 'talk'), 'sich': 1435}, {'bei': 2078, 'jetzt': 2079, 'nun': 2079}, {'liegt': 2281},
{'schritt': 2282}, {'step': 2282, 'steps': 2282}, {'fuer': 428, 'fur': 428}, {'<hat>': 2277, '<have>': 2269, '<rel>':
2248, '<will3>': 722, '^': 2278, 'bald': 0, 'ball': 2081, 'braucht': 0, 'fliegt': 0, 'geht': 0, 'gerade': 0, 'haengt':
0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0, 'lag': 0, 'liegt':
0, 'macht': 0, 'mochte': 2279, 'moechte': 2279, 'muss': 2280, 'möchte': 2279, 'nachste': 2283, 'nachster': 2283,
'naechste': 2283, 'naechster': 2283, 'next': 2284, 'noch': 0, 'nun': 0, 'richtige': 2285, 'steckt': 0, 'steht': 0,
'sucht': 0, 'war': 0, 'werden': 2279, 'will': 2280, 'wird': 2280, 'wollen': 2279, 'wollte': 2279, 'zieht': 0}, {'up':
8}, {'': (0, 'missed'), 'up': 8}, {'answer': 8, 'come': 8, 'make': 2222, 'pick': 2287, 'reply': 8, 'respond': 8,
'show': 2288, 'turn': 2287}, {'not': 2289, 't': 2289}, {'...': 766, 'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0},
{'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 2277, '<rel>': 2248, '<will3>': 722, '^': 2278, 'bald':
0, 'beiden': 2291, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0,
'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0, 'kennen': 0, 'macht': 0, 'mochte': 2279, 'moechte':
2279, 'muss': 2280, 'möchte': 2279, 'noch': 0, 'nun': 0, 'richtige': 2285, 'sind': 0, 'sucht': 0, 'war': 0, 'werden':
2279, 'will': 2280, 'wird': 2280, 'wollen': 2279, 'wollte': 2279, 'zieht': 0, 'zwei': 2292}, {'<community>': 516},
{'<community>': 516, '<det>': 2294}, {'bei': 2295, 'beim': 2295, 'fuer': 2295, 'fur': 2295, 'im': 2295, 'in': 2295},
{'denken': 2241, 'gehabt': 523}, {'ich': 0}, {'erfahre': 2298, 'erfuhr': 2298, 'hoerte': 2298, 'horte': 2298, 'weiss':
2298, 'weiß': 2298}, {'...': 2071, 'N': 2299}, {'...': 2019, 'an': 523, 'geschickt': 523, 'geschrieben': 523,
'gesendet': 523, 'gschriebn': 523, 'hinterlassen': 523, 'rausgeschickt': 523, 'v': 523, 'verschickt': 523, 'vom': 523,
'von': 523}, {'mail': 2301}, {'': (22, 'gave:volunteering'), 'bei': 516, 'beim': 516, 'fuer': 516, 'fur': 516, 'im':
516, 'in': 516}, {'ausgeholfen': 516, 'beraten': 516, 'betreut': 516, 'engagiert': 516, 'gearbeitet': 516, 'geholfen':
516, 'gekocht': 516, 'mitgearbeitet': 516, 'mitgeholfen': 516, 'taetig': 516, 'tatig': 516, 'unterrichtet': 516},
{'...': 2304}, {'ausgeholfen': 516, 'beraten': 516, 'betreut': 516, 'engagiert': 516, 'gearbeitet': 516, 'geholfen':
516, 'gekocht': 516, 'mitgearbeitet': 516, 'mitgeholfen': 516, 'taetig': 516, 'unterrichtet': 516}, {'...': 2306},
{'ausgeholfen': 516, 'beraten': 516, 'betreut': 516, 'engagiert': 516, 'gearbeitet': 516, 'geholfen': 516, 'gekocht':
516, 'mitgearbeitet': 516, 'mitgeholfen': 516, 'tatig': 516, 'unterrichtet': 516}, {'...': 2308}, {'an': 2305,
'ausgeholfen': 516, 'bei': 2305, 'beim': 2305, 'beraten': 516, 'betreut': 516, 'fuer': 2307, 'fur': 2309,
'gearbeitet': 516, 'geholfen': 516, 'gekocht': 516, 'im': 2305, 'in': 2305, 'mitgeholfen': 516, 'unterrichtet': 516},
{'': (22, 'gave:volunteering'), '...': 2310}, {'angesetzt': 8, 'ausgemacht': 8, 'geplant': 8, 'verabredet': 8,
'vereinbart': 8, 'vorgesehen': 8}, {'...': 8}, {'...': 8, 'N': 8, 'er': 8, 'ich': 8, 'sie': 8, 'wir': 8}, {'N': 8,
'ich': 8, 'wir': 8}, {'': (0, 'missed'), '<and>': 2315}, {'...': 8, 'N': 2316, 'er': 2316, 'ich': 2316, 'sie': 2316,
'wir': 2316}, {'N': 2316, 'er': 2316, 'ich': 2316, 'sie': 2316, 'wir': 2316}, {'...': 2312, 'haett': 2313, 'haette':
2314, 'haetten': 2317, 'haettn': 2313, 'hatt': 2313, 'hatte': 2314, 'hatten': 2317, 'hattn': 2313, 'hätte': 2314,
'hätten': 2317, 'sollte': 2318, 'sollten': 2318, 'termin': 8, 'treffen': 8, 'verabredet': 8, 'waer': 2313, 'waere':
2313, 'waeren': 2313, 'waern': 2313, 'war': 2313, 'ware': 2313, 'waren': 2317, 'warn': 2313, 'wollte': 2318,
'wollten': 2318, 'wär': 2313, 'wäre': 2313, 'wären': 2313, 'wärn': 2313}, {'^': 674, 'fuer': 1028, 'fur': 1028},
{'...': 1029}, {'^': 674, 'fuer': 1028}, {'bei': 2321, 'eingelegt': 2322}, {'bei': 2321, 'eingelegt': 1028},
{'<them>': 2323, 'N': 2324}, {'^': 674, 'fur': 1028}, {'bei': 2321, 'eingelegt': 2326}, {'<them>': 2327, 'N': 2324},
{'eingelegt': 2320, 'fuer': 2325, 'fur': 2328}, {'wort': 2329}, {'eingelegt': 2322}, {'<them>': 2331}, {'eingelegt':
2326}, {'<them>': 2333}, {'eingelegt': 2320, 'fuer': 2332, 'fur': 2334}, {'gutes': 2330, 'wort': 2335}, {'bekannt':
708, 'vernetzt': 707, 'vorgestellt': 707}, {'absage': 1972, 'anruf': 1972, 'antwort': 1972, 'entschuldigung': 1972,
'erklaerung': 1972, 'erklarung': 1972, 'info': 1972, 'lebenszeichen': 1972, 'mail': 1972, 'meldung': 1972,
'nachricht': 1972}, {'von': 0}, {'': (23, 'contact'), 'am': 59, 'fuer': 59, 'fur': 59, 'zum': 59}, {'...': 2019, 'an':
523, 'bekommen': 523, 'erhalten': 523, 'gekriegt': 523, 'geschickt': 523, 'geschrieben': 523, 'gesendet': 523,
'gschriebn': 523, 'hinterlassen': 523, 'rausgeschickt': 523, 'v': 523, 'verschickt': 523, 'vom': 523, 'von': 523},
{'abgegeben': 674, 'geschrieben': 674, 'verfasst': 674}, {'N': 2342}, {'fuer': 2343, 'fur': 2343}, {'^': 1772},
{'<them>': 1139, 'fuer': 1138, 'fur': 1138}, {'<does3>': 2346}, {'und': 2347}, {'...': 2348, '<sends3>': 1776,
'<serves3>': 1779, 'baut': 210, 'bringt': 1177, 'erkundigt': 1782, 'fraegt': 1784, 'fragt': 1787, 'fragts': 1784,
'frägt': 1784, 'gibt': 1790, 'hakt': 1782, 'hoert': 1792, 'hort': 1792, 'schaut': 1792, 'schickt': 1177, 'schreibt':
1795, 'sieht': 1792, 'zahlt': 1177}, {'': (6, 'theirs'), '<my>': 1831, 'angebot': 66, 'das': 1866, 'den': 1832, 'die':
1832, 'ein': 1832, 'eine': 1832, 'einladung': 66, 'entwurf': 66, 'erst': 83, 'es': 120, 'intro': 66, 'intros': 66,
'kontakt': 66, 'nen': 1832, 'protokoll': 66, 'termin': 66, 'unterlagen': 66, 'vorschlaege': 66, 'vorschlag': 66,
'vorschlage': 66}, {'^': 2350}, {'<deed3>': 2345, '^': 2349, 'antwortet': 1805, 'besorgt': 594, 'bringt': 1805,
'checkt': 594, 'gibt': 1834, 'klaert': 594, 'klart': 594, 'laesst': 1838, 'lassen': 1838, 'lasst': 1838, 'leitet':
1840, 'liefert': 1805, 'lässt': 1838, 'macht': 1848, 'mailt': 594, 'organisiert': 1852, 'reicht': 1840, 'schickt':
2351, 'sendet': 594, 'stellt': 1870, 'ubernimmt': 594, 'uberweist': 594, 'uebernimmt': 594, 'ueberweist': 594,
'unterschreibt': 1805, 'verschickt': 594, 'weiss': 1805, 'weiß': 1805, 'zahlt': 1805}, {'ich': 2142, 'wir': 2142},
{'...': 130}, {'s': 2354}, {'<their>': 2354, 'N': 2355, 'das': 2354, 'den': 2354, 'die': 2354, 'eine': 2354}, {'^':
2356}, {'^': 2356, 'ich': 2357, 'wir': 2357}, {'': (12, 'task'), 'an': 4, 'daran': 4}, {'mich': 2359}, {'': (12,
'task'), '...': 2019, 'geschickt': 523, 'geschrieben': 523, 'gesendet': 523, 'gschriebn': 523, 'hinterlassen': 523,
'rausgeschickt': 523, 'verschickt': 523}, {'...': 582, '<should>': 234}, {'...': 2362}, {'^': 2363}, {'ich': 2364,
'man': 2364, 'wir': 2364}, {'dass': 2365}, {'ist': 492, 'sind': 492}, {'...': 2367}, {'': (7, 'waiting'), '<their>':
2354, 'N': 2355, 'das': 2354, 'den': 2354, 'die': 2354, 'eine': 2354}, {'^': 2369, 'von': 2201}, {'^': 2369, 'ich':
2370, 'von': 2201, 'wir': 2370}, {'...': 583}, {'^': 2372}, {'ich': 2373, 'man': 2373, 'wir': 2373}, {'': (13,
'talk'), 'dass': 2374, 'man': 0}, {'um': 0}, {'geht': 2376, 'ging': 2376}, {'': (2, 'plan'), 'mit': 2214}, {'ich':
2378}, {'ausgegeben': 516, 'ausgeschenkt': 516, 'ausgeteilt': 516, 'gesammelt': 516, 'ist': 492, 'sortiert': 516,
'verteilt': 516}, {'...': 2380, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 516, 'ausgemacht': 59, 'ausgeschenkt':
516, 'ausgeteilt': 516, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'gesammelt': 516, 'ist': 2218, 'sortiert': 516, 'steht': 59, 'vereinbart': 59, 'verteilt': 516, 'wir': 59, 'zugesagt':
59}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8,
'gesprochen': 8, 'mehr': 2382}, {'nicht': 2383}, {'<them>': 788, 'N': 788}, {'wasser': 8}, {'ein': 428}, {'aus': 8,
'flach': 8, 'ins': 2386, 'leider': 558, 'mir': 2387}, {'<they>': 1276}, {'statt': 523}, {'...': 2390}, {'<det>':
2391}, {'statt': 8}, {'': (13, 'talk'), '...': 2390, '<det>': 2391, 'D': 2392, 'besser': 1270, 'es': 1271, 'gern':
1270, 'gerne': 1270, 'gut': 1270, 'lieber': 1270, 'nicht': 2393, 's': 1271}, {'gegeben': 352, 'geschickt': 352},
{'...': 2395, 'N': 352}, {'...': 2395}, {'mir': 2397}, {'an': 2396, 'auf': 2397, 'fuer': 2396, 'fur': 2396, 'von':
2398, 'zu': 2397, 'zum': 2397, 'zur': 2397}, {'^': 20, 'von': 2201}, {'^': 20, 'noch': 2400, 'von': 2201}, {'<me>':
2401}, {'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'...': 2403, 'geburtstag': 0, 'hochzeitstag': 0,
'namenstag': 0}, {'N': 2404}, {'D': 59, 'fuer': 492, 'fur': 492}, {'aus': 8, 'flach': 8, 'ins': 2386, 'leider': 558},
{'aus': 8, 'leider': 558}, {'': (13, 'talk'), 'nicht': 2393, 'statt': 59}, {'am': 59, 'fuer': 59, 'fur': 59}, {'$$':
4, '<det>': 4, '<my>': 4, '<their>': 4, 'N': 4, 'an': 4, 'bei': 4, 'fuer': 4, 'fur': 4, 'mit': 4, 're': 4, 'wegen': 4,
'with': 4, 'zu': 4, 'zum': 4, 'zur': 4}, {'up': 2411}, {'mich': 428}, {'an': 2020, 'mich': 428}, {'N': 685, 'ich':
2020}, {'gearbeitet': 516, 'geholfen': 516, 'mitgeholfen': 516, 'unterrichtet': 516}, {'...': 2416}, {'bei': 2417,
'beim': 2417, 'fuer': 2417, 'fur': 2417, 'im': 2417, 'in': 2417}, {'D': 59, 'auf': 59, 'schon': 492}, {'mich': 2419},
{'angepackt': 516, 'aufgebaut': 516, 'ausgeholfen': 516, 'ausgeschenkt': 516, 'betreut': 516, 'eingesprungen': 516,
'gearbeitet': 516, 'gegrillt': 516, 'geholfen': 516, 'gekocht': 516, 'mitgeholfen': 516, 'unterrichtet': 516,
'vorgelesen': 516}, {'...': 2421, 'angepackt': 516, 'aufgebaut': 516, 'ausgeholfen': 516, 'ausgeschenkt': 516,
'betreut': 516, 'eingesprungen': 516, 'gearbeitet': 516, 'gegrillt': 516, 'geholfen': 516, 'gekocht': 516,
'mitgeholfen': 516, 'unterrichtet': 516, 'vorgelesen': 516}, {'<community>': 2422}, {'betreut': 516, 'gegossen': 516,
'gehalten': 516, 'gehuetet': 516, 'gemacht': 516, 'uebernommen': 516}, {'...': 2424, 'betreut': 516, 'gegossen': 516,
'gehalten': 516, 'gehuetet': 516, 'gemacht': 516, 'uebernommen': 516}, {'dienst': 2425, 'hund': 2425, 'laden': 2425,
'stand': 2425}, {'blumen': 2425, 'kasse': 2425, 'katze': 2425, 'kinder': 2425, 'schicht': 2425, 'vertretung': 2425},
{'abgeholt': 516, 'ausgeholfen': 516, 'betreut': 516, 'den': 2426, 'die': 2427, 'eingekauft': 516, 'eingesprungen':
516, 'erledigt': 516, 'gefahren': 516, 'gegossen': 516, 'gehalten': 516, 'gehuetet': 516, 'gekocht': 516,
'geschmissen': 516, 'gestemmt': 516, 'gutes': 786, 'mitgeholfen': 516, 'mitgekocht': 516, 'mitgenommen': 516,
'uebernommen': 516, 'vertreten': 516, 'wort': 785}, {'gespraech': 1032, 'spiel': 1032}, {'ein': 1031, 'ins': 2429,
'vorgeschlagen': 1028}, {'...': 2430}, {'<my>': 2431}, {'auto': 2116, 'dachrinne': 2116, 'fenster': 2116, 'garten':
2116, 'hecke': 2116, 'keller': 2116, 'kueche': 2116, 'rasen': 2116, 'schnee': 2116, 'wohnung': 2116}, {'...': 2428,
'ausgeholfen': 516, 'bei': 2432, 'das': 2433, 'den': 2433, 'die': 2433, 'ein': 1031, 'eingesprungen': 516, 'gutes':
786, 'ins': 2429, 'mitgeholfen': 516, 'vorgeschlagen': 1028, 'wort': 785}, {'feuer': 1736}, {'ins': 2435}, {'hand':
2436}, {'wort': 784}, {'gutes': 2438}, {'die': 2437, 'ein': 2439, 'gebuergt': 674, 'gutes': 786, 'wort': 785}, {'':
(20, 'gave:referral'), '^': 674}, {'eingelegt': 2441}, {'wort': 2442}, {'gutes': 2443}, {'...': 2440, 'als': 2123,
'bei': 2432, 'den': 775, 'die': 2437, 'ein': 2444, 'einen': 775, 'gebuergt': 674, 'gutes': 786, 'ins': 2429,
'kontakt': 774, 'vorgeschlagen': 1028, 'wort': 785}, {'caritas': 2125, 'diakonie': 2125, 'feuerwehr': 2125,
'fluechtlingshilfe': 2125, 'roten': 2126, 'rotes': 2126, 'tafel': 2125}, {'...': 2129, '<community>': 2422, '<det>':
2423, '<them>': 2434, 'N': 2445, 'dem': 2446, 'den': 2446, 'der': 2446, 'die': 2446, 'ein': 2058, 'einen': 2058, 'n':
2058, 'nen': 2058}, {'<them>': 8}, {'bei': 2448, 'mit': 2448, 'von': 2448}, {'betreut': 516, 'gegossen': 516,
'gehalten': 516, 'gehutet': 516, 'gemacht': 516, 'ubernommen': 516}, {'...': 2450, 'betreut': 516, 'gegossen': 516,
'gehalten': 516, 'gehutet': 516, 'gemacht': 516, 'ubernommen': 516}, {'dienst': 2451, 'hund': 2451, 'laden': 2451,
'stand': 2451}, {'blumen': 2451, 'kasse': 2451, 'katze': 2451, 'kinder': 2451, 'schicht': 2451, 'vertretung': 2451},
{'abgeholt': 516, 'ausgeholfen': 516, 'betreut': 516, 'den': 2452, 'die': 2453, 'eingekauft': 516, 'eingesprungen':
516, 'erledigt': 516, 'gefahren': 516, 'gegossen': 516, 'gehalten': 516, 'gehutet': 516, 'gekocht': 516,
'geschmissen': 516, 'gestemmt': 516, 'gutes': 786, 'mitgeholfen': 516, 'mitgekocht': 516, 'mitgenommen': 516,
'ubernommen': 516, 'vertreten': 516, 'wort': 785}, {'gesprach': 1032, 'spiel': 1032}, {'ein': 1031, 'ins': 2455,
'vorgeschlagen': 1028}, {'...': 2456}, {'<my>': 2457}, {'auto': 2115, 'dachrinne': 2115, 'fenster': 2115, 'garten':
2115, 'hecke': 2115, 'keller': 2115, 'kuche': 2115, 'rasen': 2115, 'schnee': 2115, 'wohnung': 2115}, {'...': 2454,
'ausgeholfen': 516, 'bei': 2458, 'das': 2459, 'den': 2459, 'die': 2459, 'ein': 1031, 'eingesprungen': 516, 'gutes':
786, 'ins': 2455, 'mitgeholfen': 516, 'vorgeschlagen': 1028, 'wort': 785}, {'die': 2437, 'ein': 2439, 'geburgt': 674,
'gutes': 786, 'wort': 785}, {'...': 2461, 'als': 2123, 'bei': 2458, 'den': 781, 'die': 2437, 'ein': 2444, 'einen':
781, 'geburgt': 674, 'gutes': 786, 'ins': 2455, 'kontakt': 780, 'vorgeschlagen': 1028, 'wort': 785}, {'caritas': 2125,
'diakonie': 2125, 'feuerwehr': 2125, 'fluchtlingshilfe': 2125, 'roten': 2126, 'rotes': 2126, 'tafel': 2125}, {'...':
2129, '<community>': 2422, '<det>': 2423, '<them>': 2460, 'N': 2462, 'dem': 2463, 'den': 2463, 'der': 2463, 'die':
2463, 'ein': 2058, 'einen': 2058, 'n': 2058, 'nen': 2058}, {'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8,
'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'N': 0}, {'...': 515, 'v': 2466, 'vergessen': 8, 'verpasst': 8,
'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'von': 2466}, {'dass': 0}, {'kopf': 428}, {'dem':
2469}, {'aus': 2470}, {'nicht': 2471}, {'dran': 8, 'hin': 8, 'ran': 8}, {'aus': 2470, 'dran': 8, 'hin': 8, 'ran': 8},
{'nicht': 558}, {'ihm': 0, 'ihnen': 0, 'ihr': 0, 'mir': 2472, 'ned': 2473, 'net': 2473, 'nicht': 2474, 'nod': 2473,
'noed': 2473, 'sich': 2475}, {'^': 2363, 'bringe': 39, 'geb': 39, 'gebe': 39, 'liefere': 39, 'mache': 39, 'meld': 39,
'melde': 39, 'schick': 39, 'schicke': 39}, {'ich': 2477, 'man': 2364, 'wir': 2364}, {'bringe': 39, 'geb': 39, 'gebe':
39, 'liefere': 39, 'mache': 39, 'meld': 39, 'melde': 39, 'schick': 39, 'schicke': 39}, {'dass': 2478, 'ich': 2479},
{'auf': 1692}, {'': (23, 'contact'), 'dass': 2365}, {'vorbeifahren': 0}, {'fernsehen': 0, 'netz': 0, 'vorbeifahren':
0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2485}, {'': (23, 'contact'), 'auf': 0, 'beim': 2483, 'im': 2484, 'in':
2486, 'online': 0}, {'uns': 523}, {'dazu': 523, 'mit': 523, 'rein': 523, 'vorbei': 523, 'zu': 2488}, {'...': 2489,
'dazu': 523, 'mit': 523, 'rein': 523, 'vorbei': 523, 'zu': 2488}, {'N': 2490}, {'N': 2490, 'auch': 2491, 'noch':
2491}, {'N': 2490, 'auch': 2491, 'noch': 2491, 'sich': 2492}, {'ausgegeben': 516, 'ausgeschenkt': 516, 'ausgeteilt':
516, 'gesammelt': 516, 'sortiert': 516, 'verteilt': 516}, {'...': 2494, 'ausgegeben': 516, 'ausgeschenkt': 516,
'ausgeteilt': 516, 'gesammelt': 516, 'sortiert': 516, 'verteilt': 516}, {'von': 428}, {'mich': 8}, {'aus': 2470,
'dran': 8, 'ran': 8}, {'mir': 2472, 'mit': 523, 'nicht': 2498, 'sich': 2475, 'um': 0}, {'verbaselt': 8, 'verbummelt':
8, 'vergessen': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'booked': 2030, 'called': 2091,
'canceled': 8, 'cancelled': 8, 'confirmed': 2030, 'gecancelt': 8, 'moved': 2092, 'planned': 2030, 'postponed': 2092,
'pushed': 2092, 'rescheduled': 2092, 'scheduled': 2030, 'shifted': 2092}, {'dass': 523}, {'abgemacht': 2502,
'ausgemacht': 2502, 'beschlossen': 2502, 'besprochen': 2502, 'festgelegt': 2502, 'persoenlich': 525, 'personlich':
527, 'vereinbart': 2502, 'vor': 530}, {'zugesagt': 509}, {'<seen_of>': 0}, {'<network>': 2505}, {'erfahren': 0},
{'...': 2507}, {'...': 2505}, {'...': 2507, '<det>': 2509, '<my>': 2509, '<their>': 2509}, {'geplant': 8, 'vor': 8,
'vorgehabt': 8}, {'besprechung': 492, 'call': 492, 'date': 492, 'essen': 492, 'gesprach': 492, 'gespraech': 492,
'kaffee': 492, 'lunch': 492, 'meeting': 492, 'termin': 492, 'treffen': 492}, {'': (0, 'missed'), 'lassen': 8},
{'bleiben': 2513, 'gelassen': 8, 'sein': 2513}, {'geschafft': 8}, {'aber': 2514, 'bleiben': 2513, 'dann': 2514,
'doch': 2514, 'gelassen': 8, 'nicht': 2515, 'sein': 2513}, {'persoenlich': 525, 'personlich': 527, 'vor': 530}, {'^':
12, 'dass': 39}, {'<vowed>': 2518}, {'heilig': 2519}, {'und': 2520}, {'hand': 2519}, {'die': 2522}, {'handschlag':
2519}, {'fest': 2519, 'hoch': 2521, 'in': 2523, 'per': 2524, 'zugesagt': 509}, {'zeitung': 2505}, {'der': 2526},
{'<det>': 2509, '<my>': 2509, '<their>': 2509}, {'...': 2517, '<them>': 2525, 'auf': 2506, 'aus': 2508, 'besprechung':
492, 'call': 492, 'date': 492, 'durch': 2510, 'eigentlich': 2511, 'ein': 2512, 'eine': 2512, 'einen': 2512, 'essen':
492, 'fest': 2511, 'geplant': 8, 'gesprach': 492, 'gespraech': 492, 'in': 2527, 'kaffee': 492, 'lunch': 492,
'meeting': 492, 'n': 2512, 'ne': 2512, 'nen': 2512, 'termin': 492, 'treffen': 492, 'uber': 2510, 'ueber': 2510, 'von':
2528, 'vor': 8, 'vorgehabt': 8}, {'abgesagt': 8}, {'abgesagt': 8, 'kurzfristig': 2530, 'spontan': 2530, 'wieder':
2530}, {'...': 2517, '<them>': 2504, 'auf': 2506, 'besprechung': 492, 'call': 492, 'date': 492, 'durch': 2528,
'eigentlich': 2511, 'ein': 2512, 'eine': 2512, 'einen': 2512, 'essen': 492, 'fest': 2511, 'geplant': 8, 'gesprach':
492, 'gespraech': 492, 'in': 2527, 'kaffee': 492, 'lunch': 492, 'meeting': 492, 'n': 2512, 'ne': 2512, 'nen': 2512,
'termin': 492, 'treffen': 492, 'uber': 2528, 'ueber': 2528, 'von': 2528, 'vor': 8, 'vorgehabt': 8}, {'...': 2503,
'<them>': 2504, 'abgesagt': 8, 'auf': 2506, 'aus': 2508, 'besprechung': 492, 'call': 492, 'date': 492, 'durch': 2510,
'eigentlich': 2511, 'ein': 2512, 'eine': 2512, 'einen': 2512, 'es': 2516, 'essen': 492, 'fest': 2511, 'gehoert': 0,
'gehort': 0, 'geplant': 8, 'gesprach': 492, 'gespraech': 492, 'ich': 2529, 'in': 2527, 'kaffee': 492, 'kurzfristig':
2530, 'lunch': 492, 'meeting': 492, 'mir': 2531, 'n': 2512, 'ne': 2512, 'nen': 2512, 'spontan': 2530, 'termin': 492,
'treffen': 492, 'uber': 2510, 'ueber': 2510, 'uns': 2531, 'von': 2528, 'vor': 8, 'vorgehabt': 8, 'wieder': 2530,
'wir': 2532}, {'aber': 2514, 'bleiben': 2513, 'dann': 2514, 'doch': 2514, 'gelassen': 8, 'sein': 2513}, {'...': 2503,
'<them>': 2504, 'abgesagt': 8, 'auf': 2506, 'aus': 2508, 'besprechung': 492, 'call': 492, 'date': 492, 'durch': 2510,
'eigentlich': 2511, 'ein': 2512, 'eine': 2512, 'einen': 2512, 'es': 2534, 'essen': 492, 'fest': 2511, 'gehoert': 0,
'gehort': 0, 'geplant': 8, 'gesprach': 492, 'gespraech': 492, 'ich': 2529, 'in': 2527, 'kaffee': 492, 'kurzfristig':
2530, 'lunch': 492, 'meeting': 492, 'mir': 2531, 'n': 2512, 'ne': 2512, 'nen': 2512, 'spontan': 2530, 'termin': 492,
'treffen': 492, 'uber': 2510, 'ueber': 2510, 'uns': 2531, 'von': 2528, 'vor': 8, 'vorgehabt': 8, 'wieder': 2530,
'wir': 2532}, {'<said>': 0}, {'...': 2536, '<said>': 0}, {'<rel>': 2537}, {'<det>': 2538, '<my>': 2538, '<their>':
2538, 'haengen': 830, 'haengenlassen': 8, 'hangen': 830, 'hangenlassen': 8, 'sitzen': 831, 'sitzengelassen': 8,
'vergessen': 8, 'verpasst': 8, 'versetzt': 8}, {'gepostet': 0}, {'...': 2517, '<them>': 2525, 'auf': 2506, 'aus':
2508, 'besprechung': 492, 'call': 492, 'date': 492, 'durch': 2510, 'ein': 2512, 'eine': 2512, 'einen': 2512, 'essen':
492, 'gesprach': 492, 'gespraech': 492, 'in': 2527, 'kaffee': 492, 'lunch': 492, 'meeting': 492, 'n': 2512, 'ne':
2512, 'nen': 2512, 'termin': 492, 'treffen': 492, 'uber': 2510, 'ueber': 2510, 'von': 2528}, {'abgesagt': 8,
'kurzfristig': 2530, 'spontan': 2530, 'verabredet': 59, 'wieder': 2530}, {'': (14, 'together'), '...': 2517, '<them>':
2504, 'auf': 2506, 'besprechung': 492, 'call': 492, 'date': 492, 'durch': 2528, 'ein': 2512, 'eine': 2512, 'einen':
2512, 'essen': 492, 'gesprach': 492, 'gespraech': 492, 'in': 2527, 'kaffee': 492, 'lunch': 492, 'meeting': 492, 'n':
2512, 'ne': 2512, 'nen': 2512, 'termin': 492, 'treffen': 492, 'uber': 2528, 'ueber': 2528, 'von': 2528}, {'...': 2503,
'<me>': 2539, '<them>': 2504, '<they>': 2145, 'N': 2540, 'abgesagt': 8, 'auf': 2506, 'aus': 2508, 'besprechung': 492,
'call': 492, 'date': 492, 'durch': 2510, 'ein': 2512, 'eine': 2512, 'einen': 2512, 'essen': 492, 'gesprach': 492,
'gespraech': 492, 'ich': 2541, 'in': 2527, 'kaffee': 492, 'kurzfristig': 2530, 'lunch': 492, 'meeting': 492, 'mir':
2531, 'n': 2512, 'ne': 2512, 'nen': 2512, 'spontan': 2530, 'termin': 492, 'treffen': 492, 'uber': 2510, 'ueber': 2510,
'uns': 2542, 'von': 2528, 'wieder': 2530, 'wir': 2543}, {'<should>': 8, 'wollen': 8}, {'<comeinf>': 2545, 'muessen':
8, 'sollen': 8, 'wollen': 8}, {'...': 2546, '<comeinf>': 2545}, {'': (11, 'thinking'), '<until>': 613, '^': 1325,
'dass': 1106, 'wenn': 1106}, {'<until>': 613, '^': 1325, 'dass': 1106, 'lust': 428, 'wenn': 1106}, {'eigentlich': 8},
{'...': 2546, '<comeinf>': 2545, 'besser': 1270, 'eigentlich': 8, 'es': 1271, 'gern': 2548, 'gerne': 2549, 'gut':
1270, 'ich': 2550, 'lieber': 1270, 's': 1271}, {'...': 2546, '<comeinf>': 2545, 'gern': 1328, 'gerne': 1328},
{'<comeinf>': 2545}, {'...': 2553, '<comeinf>': 2545}, {'abgemacht': 2502, 'ausgemacht': 2502, 'beschlossen': 2502,
'besprochen': 2502, 'festgelegt': 2502, 'vereinbart': 2502}, {'...': 2555}, {'moved': 2092, 'postponed': 2092,
'pushed': 2092, 'rescheduled': 2092, 'shifted': 2092}, {'been': 2557}, {'<det>': 2538, '<my>': 2538, '<their>': 2538,
'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gesagt': 0,
'geschrieben': 0, 'gesteckt': 0, 'haengen': 830, 'haengenlassen': 8, 'hangen': 830, 'hangenlassen': 8, 'sitzen': 831,
'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'...': 2403, 'geburtstag': 0,
'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'geghostet': 8, 'vertroestet': 8, 'vertrostet': 8}, {'geklappt':
8}, {'abgehoben': 8, 'geantwortet': 8, 'geklappt': 8, 'hingehauen': 8, 'reagiert': 8, 'zuruckgerufen': 8,
'zuruckgeschrieben': 8, 'zurueckgerufen': 8, 'zurueckgeschrieben': 8}, {'gemeldet': 8}, {'gemeldet': 8, 'mehr': 2564},
{'nicht': 2565}, {'<me>': 2559, '<they>': 2145, 'N': 2560, 'abgesagt': 8, 'angedeutet': 0, 'berichtet': 0, 'erzaehlt':
0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 2530, 'mich': 2561, 'mir': 2531, 'ned': 2562, 'nicht':
2563, 'sich': 2566, 'spontan': 2530, 'uns': 2531, 'verraten': 0, 'vor': 0, 'wieder': 2530}, {'<comeinf>': 2545,
'mussen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2568, '<comeinf>': 2545}, {'gelegenheit': 8, 'lust': 8, 'nerven': 8,
'zeit': 8}, {'<comeinf>': 2545, 'keine': 2570, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'': (0, 'missed'), 'geplant':
8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), 'eigentlich': 2572, 'ein': 523, 'eine': 523, 'einen': 523, 'fest':
2511, 'geplant': 8, 'n': 523, 'ne': 523, 'nen': 523, 'vor': 8, 'vorgehabt': 8}, {'eigentlich': 2511, 'fest': 2511,
'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2571, '<comeinf>': 2545, 'abgesagt': 8,
'besser': 1270, 'eigentlich': 2572, 'ein': 523, 'eine': 523, 'einen': 523, 'es': 1271, 'fest': 2511, 'geplant': 8,
'gern': 2548, 'gerne': 2549, 'gut': 1270, 'ich': 2573, 'keine': 2570, 'kurzfristig': 2530, 'lieber': 1270, 'mir':
2531, 'n': 523, 'ne': 523, 'nen': 523, 's': 1271, 'spontan': 2530, 'uns': 2531, 'vor': 8, 'vorgehabt': 8, 'wieder':
2530, 'wir': 2574}, {'': (23, 'contact'), 'eigentlich': 2511, 'fest': 2511, 'geplant': 8, 'vor': 8, 'vorgehabt': 8},
{'': (23, 'contact'), '...': 2571, '<comeinf>': 2545, 'eigentlich': 2511, 'fest': 2511, 'geplant': 8, 'gern': 1328,
'gerne': 1328, 'ich': 2574, 'keine': 2570, 'vor': 8, 'vorgehabt': 8, 'wir': 2576}, {'to': 39}, {'introducing': 594,
'sending': 594}, {'ll': 594, 's': 2579, 'will': 594}, {'ab': 8}, {'nicht': 2581}, {'es': 0}, {'dank': 2238},
{'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'an': 523,
'beisammen': 523, 'neben': 523, 'uber': 523, 'ueber': 523, 'zusammen': 523}, {'...': 2586}, {'man': 0}, {'mich': 59},
{'...': 2568, '<comeinf>': 2545, 'besser': 1270, 'eigentlich': 8, 'es': 1271, 'gern': 2548, 'gerne': 2549, 'gut':
1270, 'ich': 2550, 'lieber': 1270, 's': 1271}, {'...': 2568, '<comeinf>': 2545, 'gern': 1328, 'gerne': 1328}, {'ll':
39, 'owe': 40, 'promised': 509, 'will': 39}, {'fuer': 519, 'fur': 522, 'persoenlich': 525, 'personlich': 527, 'vor':
530}, {'N': 549}, {'besucht': 523, 'gegessen': 523, 'gehabt': 523, 'gequatscht': 523, 'geredet': 523, 'gesehen': 523,
'gesprochen': 523, 'getroffen': 523, 'telefoniert': 523}, {'<vowed>': 706, '^': 714, 'am': 718, 'auf': 718, 'beim':
718, 'darum': 723, 'drum': 723, 'ersucht': 722, 'gebeten': 722, 'gesagt': 729, 'geschrieben': 729, 'gsagt': 729,
'gschriebn': 729, 'im': 718, 'per': 718, 'um': 74, 'via': 718}, {'leider': 770, 'nicht': 769}, {'<vowed>': 706, '^':
714, 'am': 718, 'auf': 718, 'beim': 718, 'darum': 723, 'drum': 723, 'ersucht': 722, 'gebeten': 722, 'im': 718, 'per':
718, 'um': 74, 'via': 718}, {'...': 2595, '<them>': 2598, '<title>': 735, '<vowed>': 733, '^': 714, 'mit': 817},
{'angeboten': 39, 'bereit': 822, 'bereiterklaert': 39, 'bereiterklart': 39, 'verpflichtet': 39}, {'...': 2595,
'<them>': 2596, '<title>': 735, '<vowed>': 733, '^': 714, 'es': 2597, 'gesagt': 729, 'geschrieben': 729, 'gsagt': 729,
'gschriebn': 729, 'ich': 2599, 'leider': 770, 'mich': 2600, 'mit': 817, 'nicht': 769, 'wir': 2599}, {'': (5, 'mine'),
'...': 81, '<det>': 12}, {'...': 81, '<them>': 12, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'ihn': 90, 's': 90,
'sie': 90}, {'an': 12, 'durch': 12, 'nach': 12, 'um': 12}, {'...': 2604}, {'...': 2604, '<them>': 2605, 'mir': 2605,
'uns': 2605}, {'N': 12, 'ihn': 12, 'ihr': 12, 'sie': 12}, {'<until>': 12, 'fuer': 2607, 'fur': 2607}, {'ab': 12,
'auf': 12, 'durch': 12, 'nach': 12, 'raus': 12, 'vorbei': 12, 'weiter': 12, 'zusammen': 12}, {'...': 2609}, {'': (5,
'mine'), '...': 2609, 'D': 2610}, {'<det>': 12, '<my>': 12, '<their>': 12}, {'...': 2608, '<them>': 2611, '<until>':
2612, 'D': 2612, 'das': 90, 'den': 90, 'die': 90, 'es': 90, 'fuer': 90, 'fur': 90, 'ihn': 90, 'sie': 90}, {'<them>':
1949, 'mich': 1950, 'zuruck': 12, 'zurueck': 12}, {'<deed1>': 2602, '<give1>': 2603, '<sees1>': 2606, '<serves>':
2613, '<their>': 1939, 'N': 1940, 'das': 1939, 'den': 1939, 'die': 1939, 'ihr': 1939, 'kuemmer': 1948, 'kuemmere':
1948, 'kuemmre': 1948, 'kummer': 1948, 'kummere': 1948, 'kummre': 1948, 'meld': 2614, 'melde': 2614, 'ruf': 1958,
'rufe': 1958, 'schreib': 1958, 'schreibe': 1958, 'sein': 1939, 'uberleg': 1964, 'uberlege': 1964, 'ueberleg': 1964,
'ueberlege': 1964}, {'aus': 12, 'bereit': 12, 'vor': 12, 'zusammen': 12}, {'...': 2616}, {'^': 2617}, {'<them>':
2618}, {'<them>': 2618, '<title>': 2619}, {'ab': 59, 'heim': 59, 'hin': 59}, {'...': 2621}, {'...': 2621, 'D': 2622},
{'N': 2623, 'ihn': 2623, 'sie': 2623}, {'^': 2138}, {'bei': 12, 'damit': 12, 'mit': 12}, {'zug': 2626}, {'reihe':
2626}, {'der': 2628}, {'am': 2627, 'an': 2629, 'dran': 2626}, {'...': 2194, '<them>': 1043, 'dran': 2165}, {'^':
2630}, {'...': 2194}, {'...': 2194, '<them>': 1043, 'D': 1684, '^': 2630, 'dran': 2165, 'ich': 2631, 'jetzt': 2632,
'leider': 2189, 'nicht': 2188, 'nun': 2632, 'wir': 2633}, {'^': 234, 'ich': 2202, 'von': 2201, 'wir': 2202}, {'daran':
2244, 'dran': 2244, 'nicht': 2245}, {'auf': 451, 'besser': 451, 'bloss': 451, 'bloß': 451, 'lieber': 451, 'nicht':
451, 'um': 451, 'von': 451}, {'daran': 2244, 'dran': 2244, 'ich': 2636, 'mich': 2637, 'mir': 2637, 'nicht': 2245,
'uns': 2637}, {'an': 428, 'daran': 428, 'daruber': 428, 'darueber': 428, 'uber': 428, 'ueber': 428}, {'mich': 2637,
'mir': 2637, 'uns': 2637}, {'D': 1684}, {'...': 492, 'auf': 542}, {'...': 492, 'auf': 542, 'schon': 2642}, {'mich':
2643, 'uns': 2643}, {'daran': 2244, 'dran': 2244}, {'sobald': 12, 'sowie': 12, 'wenn': 12}, {'<them>': 2646}, {'bei':
2647, 'sobald': 12, 'sowie': 12, 'wenn': 12}, {'^': 2648}, {'mich': 2649}, {'<them>': 39, 'gern': 428}, {'^': 12,
'solange': 39}, {'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'hoeren': 428, 'sehen':
428, 'treffen': 428, 'verabreden': 428, 'wiedersehen': 428, 'zusammensetzen': 428, 'zusammentelefonieren': 428},
{'...': 2654, 'hoeren': 428, 'sehen': 428, 'treffen': 428, 'verabreden': 428, 'wiedersehen': 428, 'zusammensetzen':
428, 'zusammentelefonieren': 428}, {'aber': 2653, 'auch': 2653, 'daran': 2244, 'dran': 2244, 'ehrlich': 2653,
'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2653, 'mich': 2655, 'sagen': 0, 'schon': 2653, 'uns': 2655,
'zugeben': 0}, {'aber': 2653, 'auch': 2653, 'ehrlich': 2653, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider':
2653, 'sagen': 0, 'schon': 2653, 'zugeben': 0}, {'mich': 2655, 'uns': 2655}, {'<them>': 2652, '^': 12, 'aber': 2653,
'auch': 2653, 'daran': 2244, 'dran': 2244, 'ehrlich': 2653, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2656,
'leider': 2653, 'man': 2657, 'mich': 2655, 'sagen': 0, 'schon': 2653, 'uns': 2655, 'wir': 2658, 'zugeben': 0},
{'daran': 2244, 'dran': 2244, 'ich': 2645}, {'aber': 2653, 'auch': 2653, 'ehrlich': 2653, 'einraeumen': 0, 'gestehen':
0, 'gestehn': 0, 'leider': 2653, 'mich': 2655, 'sagen': 0, 'schon': 2653, 'uns': 2655, 'zugeben': 0}, {'aber': 2653,
'auch': 2653, 'ehrlich': 2653, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2661, 'leider': 2653, 'man': 2657,
'mich': 2655, 'sagen': 0, 'schon': 2653, 'uns': 2655, 'wir': 2658, 'zugeben': 0}, {'ich': 2658, 'mich': 2655, 'uns':
2655, 'wir': 2658}, {'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0},
{'hoeren': 428, 'horen': 428, 'sehen': 428, 'treffen': 428, 'verabreden': 428, 'wiedersehen': 428, 'zusammensetzen':
428, 'zusammentelefonieren': 428}, {'...': 2665, 'hoeren': 428, 'horen': 428, 'sehen': 428, 'treffen': 428,
'verabreden': 428, 'wiedersehen': 428, 'zusammensetzen': 428, 'zusammentelefonieren': 428}, {'aber': 2664, 'auch':
2664, 'daran': 2244, 'dran': 2244, 'ehrlich': 2664, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'leider': 2664, 'mich': 2666, 'sagen': 0, 'schon': 2664, 'uns': 2666, 'zugeben': 0}, {'aber': 2664, 'auch': 2664,
'ehrlich': 2664, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2664, 'sagen': 0, 'schon':
2664, 'zugeben': 0}, {'mich': 2666, 'uns': 2666}, {'<them>': 2652, '^': 12, 'aber': 2664, 'auch': 2664, 'daran': 2244,
'dran': 2244, 'ehrlich': 2664, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2667, 'leider':
2664, 'man': 2668, 'mich': 2666, 'nicht': 2245, 'sagen': 0, 'schon': 2664, 'uns': 2666, 'wir': 2669, 'zugeben': 0},
{'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'horen': 428, 'sehen': 428, 'treffen': 428,
'verabreden': 428, 'wiedersehen': 428, 'zusammensetzen': 428, 'zusammentelefonieren': 428}, {'...': 2672, 'horen':
428, 'sehen': 428, 'treffen': 428, 'verabreden': 428, 'wiedersehen': 428, 'zusammensetzen': 428,
'zusammentelefonieren': 428}, {'aber': 2671, 'auch': 2671, 'daran': 2244, 'dran': 2244, 'ehrlich': 2671, 'einraumen':
0, 'gestehen': 0, 'gestehn': 0, 'leider': 2671, 'mich': 2673, 'sagen': 0, 'schon': 2671, 'uns': 2673, 'zugeben': 0},
{'aber': 2671, 'auch': 2671, 'ehrlich': 2671, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2671, 'sagen': 0,
'schon': 2671, 'zugeben': 0}, {'mich': 2673, 'uns': 2673}, {'<them>': 2652, '^': 12, 'aber': 2671, 'auch': 2671,
'daran': 2244, 'dran': 2244, 'ehrlich': 2671, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2674, 'leider':
2671, 'man': 2675, 'mich': 2673, 'sagen': 0, 'schon': 2671, 'uns': 2673, 'wir': 2676, 'zugeben': 0}, {'aber': 2664,
'auch': 2664, 'ehrlich': 2664, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2664, 'mich':
2673, 'sagen': 0, 'schon': 2664, 'uns': 2673, 'zugeben': 0}, {'aber': 2664, 'auch': 2664, 'ehrlich': 2664,
'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2678, 'leider': 2664, 'man': 2668, 'mich': 2673,
'sagen': 0, 'schon': 2664, 'uns': 2673, 'wir': 2676, 'zugeben': 0}, {'ich': 2676, 'mich': 2673, 'uns': 2673, 'wir':
2676}, {'aber': 2671, 'auch': 2671, 'ehrlich': 2671, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2671,
'mich': 2673, 'sagen': 0, 'schon': 2671, 'uns': 2673, 'zugeben': 0}, {'aber': 2671, 'auch': 2671, 'ehrlich': 2671,
'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2681, 'leider': 2671, 'man': 2675, 'mich': 2673, 'sagen': 0,
'schon': 2671, 'uns': 2673, 'wir': 2676, 'zugeben': 0}, {'^': 177}, {'auf': 2683}, {'D': 2684, 'auf': 2683}, {'D':
2684, 'auf': 2683, 'ich': 2685}, {'...': 2194, 'ich': 2633, 'wir': 2633}, {'<them>': 39, '^': 12, 'ich': 509, 'wir':
40}, {'<them>': 39, 'ich': 40, 'wir': 40}, {'D': 59, 'uns': 492}, {'...': 2194, 'D': 1684, '^': 2630, 'ich': 2633,
'jetzt': 2632, 'leider': 2189, 'nicht': 2188, 'nun': 2632, 'wir': 2633}, {'^': 612, 'solange': 39}, {'<them>': 2692,
'^': 234, 'auf': 1540, 'besser': 451, 'dringend': 451, 'endlich': 451, 'lieber': 451, 'mich': 2637, 'mir': 2637,
'niemals': 451, 'unbedingt': 451, 'uns': 2637}, {'^': 234, 'auf': 1540, 'besser': 451, 'dringend': 451, 'endlich':
451, 'lieber': 451, 'niemals': 451, 'unbedingt': 451}, {'...': 2665, 'auf': 451, 'besser': 451, 'bloss': 451, 'bloß':
451, 'hoeren': 428, 'horen': 428, 'lieber': 451, 'nicht': 451, 'sehen': 428, 'treffen': 428, 'um': 451, 'verabreden':
428, 'von': 451, 'wiedersehen': 428, 'zusammensetzen': 428, 'zusammentelefonieren': 428}, {'<them>': 2692, 'auf':
1540, 'besser': 451, 'dringend': 451, 'endlich': 451, 'ich': 2669, 'lieber': 451, 'mich': 2695, 'mir': 2637,
'niemals': 451, 'unbedingt': 451, 'uns': 2695, 'wir': 2669}, {'auf': 1540, 'besser': 451, 'dringend': 451, 'endlich':
451, 'lieber': 451, 'niemals': 451, 'unbedingt': 451}, {'auf': 1540, 'besser': 451, 'dringend': 451, 'endlich': 451,
'ich': 2669, 'lieber': 451, 'mich': 2666, 'niemals': 451, 'unbedingt': 451, 'uns': 2666, 'wir': 2669}, {'vor': 428},
{'<them>': 2618, '<title>': 2619, 'mir': 2699}, {'...': 1963}, {'^': 2701}, {'mir': 2702}, {'': (11, 'thinking'),
'mir': 2702}, {'^': 12, 'ich': 39}, {'^': 12, 'dass': 2705, 'ich': 39}, {'<them>': 2706, '^': 12, 'dass': 2705, 'ich':
39}, {'<them>': 2706, '^': 12, 'dass': 2705, 'ich': 2707}, {'arzt': 8, 'einkaufen': 8, 'sport': 8}, {'dusche': 8},
{'der': 2710}, {'hause': 8}, {'da': 8, 'daheim': 8, 'zu': 2712, 'zuhause': 8}, {'beim': 2709, 'duschen': 8,
'einkaufen': 8, 'in': 2711, 'nicht': 2713, 'unterwegs': 8, 'weg': 8}, {'beim': 2709, 'da': 8, 'daheim': 8, 'duschen':
8, 'einkaufen': 8, 'in': 2711, 'nicht': 2713, 'unterwegs': 8, 'weg': 8, 'zu': 2712, 'zuhause': 8}, {'...': 2194,
'beim': 2709, 'duschen': 8, 'einkaufen': 8, 'gerade': 2714, 'grad': 2714, 'ich': 2633, 'in': 2711, 'leider': 2714,
'nicht': 2715, 'unterwegs': 8, 'weg': 8, 'wir': 2633}, {'auf': 1474}, {'noch': 2717}, {'auf': 1474, 'immer': 2718,
'jetzt': 2717, 'weiterhin': 2717}, {'auf': 1474, 'ich': 2719, 'immer': 2718, 'jetzt': 2717, 'weiterhin': 2717, 'wir':
2719}, {'...': 2717}, {'auf': 1474, 'immer': 2718, 'jetzt': 2717, 'seit': 2721, 'weiterhin': 2717}, {'auf': 1474,
'ich': 2722, 'immer': 2718, 'jetzt': 2717, 'seit': 2721, 'weiterhin': 2717, 'wir': 2722}, {'^': 12, 'bei': 40},
{'<them>': 39, 'mich': 2724}, {'': (2, 'plan'), '<them>': 39, 'mich': 2724}, {'...': 2593, '<acts1>': 542, '<and>':
2594, '<give1>': 569, '<have>': 2601, '<should>': 909, '^': 2615, 'arbeite': 2620, 'auf': 2506, 'begleite': 2624,
'begleiten': 2624, 'bekomm': 2625, 'bekomme': 2625, 'bereite': 2620, 'besuche': 59, 'bin': 2634, 'braeuchte': 2635,
'brauch': 2206, 'brauche': 2206, 'brauchen': 2206, 'brauchte': 2635, 'bring': 2213, 'bringe': 2213, 'bräuchte': 2635,
'daran': 2244, 'darf': 2638, 'denke': 2639, 'dran': 2244, 'duerfe': 451, 'duerfen': 2640, 'durfe': 451, 'durfen':
2640, 'erhoffe': 2358, 'erwarte': 2371, 'erwarten': 2371, 'fahr': 2641, 'fahre': 2641, 'frag': 2413, 'frage': 2413,
'freu': 2644, 'freue': 2644, 'freuen': 2644, 'geh': 2641, 'gehe': 2641, 'gruble': 428, 'grueble': 428, 'hol': 2624,
'hole': 2624, 'holen': 2624, 'ich': 2645, 'krieg': 2625, 'kriege': 2625, 'leg': 2620, 'lege': 2620, 'meld': 2650,
'melde': 2650, 'mit': 2195, 'mochte': 2651, 'mochten': 40, 'moechte': 2651, 'moechten': 40, 'muass': 509, 'mues': 509,
'muesse': 451, 'muessen': 2659, 'muesst': 2660, 'muesste': 2662, 'muessten': 2663, 'muss': 2670, 'musse': 451,
'mussen': 2677, 'musst': 2660, 'musste': 2679, 'mussten': 2680, 'möchte': 2651, 'müsste': 2682, 'müssten': 2680,
'nehm': 2213, 'nehme': 2213, 'pass': 2686, 'passe': 2686, 'samma': 2687, 'schuld': 2688, 'schulde': 2688, 'schulden':
2689, 'seh': 2690, 'sehe': 2690, 'sehen': 2690, 'sind': 2691, 'soll': 2693, 'solle': 2694, 'sollen': 2696, 'solln':
2697, 'sollte': 2698, 'sollten': 2698, 'stell': 2620, 'stelle': 2700, 'treff': 59, 'treffe': 59, 'uberleg': 2703,
'uberlege': 2704, 'ubernehme': 39, 'ueberleg': 2703, 'ueberlege': 2704, 'uebernehme': 39, 'und': 828, 'vermisse': 428,
'versprach': 2708, 'versprech': 2708, 'verspreche': 2708, 'war': 2716, 'waren': 2687, 'wart': 2720, 'warte': 2723,
'warten': 2723, 'werd': 2725, 'werde': 2726, 'werden': 40, 'will': 40, 'wollen': 40, 'wuenschte': 428, 'wunschte':
428}, {'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26, 'zur': 1761}, {'...': 2728}, {'...': 2267, '<my>':
2729, '<vowed>': 1014, 'empfohlen': 674, 'geht': 0, 'vermittelt': 674, 'weiterempfohlen': 674}, {'...': 2267, '<my>':
2729, '<vowed>': 1014, 'empfohlen': 674, 'vermittelt': 674, 'weiterempfohlen': 674}, {'...': 2267, '<my>': 2729,
'<rel>': 2248, '<vowed>': 1014, 'empfohlen': 674, 'geht': 0, 'vermittelt': 674, 'weiterempfohlen': 674}, {'ich': 451,
'wir': 451}, {'<should>': 2733}, {'nach': 2734}, {'meinung': 2735}, {'...': 2129, '<community>': 2098, '<det>': 2099,
'stich': 831, 'vorbeigehen': 2136}, {'^': 2045}, {'s': 2738}, {'N': 2739, '^': 2050}, {'auf': 2740}, {'noch': 2741},
{'gelaufen': 523}, {'arme': 2743}, {'abwesenheit': 8}, {'...': 2094, '<community>': 2098, '<det>': 2099, 'die': 2744,
'meiner': 2745}, {'N': 684, 'ich': 2151}, {'mich': 523, 'uns': 523}, {'<and>': 2230, 'N': 707, 'an': 2230, 'bei':
2230, 'mit': 2230, 'to': 2230, 'with': 2230, 'x': 2230, 'zu': 2230}, {'<and>': 2230, 'N': 707, 'an': 2230, 'bei':
2230, 'mit': 2230, 'zu': 2230}, {'N': 2750}, {'N': 707, 'fuer': 2230, 'fur': 2230, 'zwischen': 2230}, {'<and>': 2230,
'N': 707, 'an': 2230, 'bei': 2230, 'mit': 2230, 'x': 2230, 'zu': 2230}, {'N': 2753, 'fuer': 2751, 'fur': 2751, 'von':
2751, 'zwischen': 2751}, {'N': 2749, 'fuer': 2751, 'fur': 2751, 'gemacht': 2752, 'geschickt': 2752, 'mail': 2754,
'rausgeschickt': 2752, 'von': 2751, 'zwischen': 2751}, {'<and>': 2230, 'to': 2230}, {'N': 2756}, {'gemacht': 2752,
'geschickt': 2752, 'rausgeschickt': 2752}, {'<not>': 2163, 'a': 1338, 'aber': 2164, 'ah': 1338, 'au': 1338, 'auch':
1338, 'booked': 2030, 'called': 2091, 'canceled': 8, 'cancelled': 8, 'confirmed': 2030, 'dann': 2164, 'gecancelt': 8,
'moved': 2092, 'planned': 2030, 'postponed': 2092, 'pushed': 2092, 'rescheduled': 2092, 'scheduled': 2030, 'shifted':
2092}, {'': (0, 'missed'), 'gekommen': 8}, {'dazwischen': 2760}, {'angesetzt': 59, 'ausgemacht': 59, 'dazwischen':
2186, 'dazwischengekommen': 8, 'eingetragen': 59, 'etwas': 2761, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'vereinbart': 59, 'was': 2761}, {'...': 1353, 'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8}, {'ned': 2763, 'net':
2763, 'nicht': 2763}, {'...': 2764, '<me>': 1346, 'ned': 2763, 'net': 2763, 'nicht': 2763}, {'ansicht': 586,
'auffassung': 586, 'meinung': 586}, {'dazwischen': 2186, 'dazwischengekommen': 8}, {'gekommen': 0}, {'ohren': 2768},
{'...': 2767, 'dazwischen': 2186, 'dazwischengekommen': 8, 'zu': 2769}, {'aufgetaucht': 8, 'erschienen': 8,
'gekommen': 8, 'zu': 953}, {'...': 2762, '<not>': 2163, '<they>': 2765, 'a': 1338, 'aber': 2164, 'abgemacht': 59,
'ah': 1338, 'angesetzt': 59, 'au': 1338, 'auch': 1338, 'aufgetaucht': 523, 'ausgefallen': 8, 'ausgemacht': 59, 'dann':
2164, 'dazugekommen': 523, 'dazugestossen': 523, 'dazugestoßen': 523, 'dazwischen': 2186, 'dazwischengekommen': 8,
'der': 2766, 'eingeplant': 59, 'eingetragen': 59, 'entfallen': 8, 'etwas': 2761, 'festgelegt': 59, 'fixiert': 59,
'fuer': 492, 'fur': 492, 'gebucht': 59, 'gekommen': 523, 'geplant': 59, 'gestrichen': 8, 'ist': 559, 'mir': 2770,
'mitgekommen': 523, 'nicht': 2771, 'reserviert': 59, 'terminiert': 59, 'uns': 2770, 'vereinbart': 59, 'verschoben':
2064, 'vorbeigefahren': 523, 'vorbeigekommen': 523, 'was': 2761, 'wurde': 559}, {'am': 1692}, {'...': 2380,
'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 516, 'ausgemacht': 59, 'ausgeschenkt': 516, 'ausgeteilt': 516,
'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'gesammelt': 516, 'ist':
2218, 'sortiert': 516, 'steht': 59, 'vereinbart': 59, 'verteilt': 516, 'zugesagt': 59}, {'etwas': 2761, 'was': 2761},
{'N': 2490, 'an': 1358, 'auf': 1358, 'bei': 1358, 'beim': 1358, 'in': 1358, 'zu': 1358}, {'': (0, 'missed'), 'dazu':
8, 'zustande': 8}, {'<my>': 523, 'mir': 523, 'uns': 523}, {'...': 2775, 'N': 2490, 'alle': 1359, 'an': 1358, 'auch':
2776, 'auf': 1358, 'aufgetaucht': 523, 'bei': 1365, 'beide': 1359, 'beim': 1358, 'da': 1364, 'dazugekommen': 523,
'dazugestossen': 523, 'dazugestoßen': 523, 'doch': 1632, 'einfach': 1632, 'etwas': 2761, 'gekommen': 523, 'im': 1361,
'in': 1367, 'ins': 1361, 'kurz': 1363, 'mitgekommen': 523, 'nicht': 2777, 'noch': 2491, 'sich': 2492, 'vorbei': 523,
'vorbeigefahren': 523, 'vorbeigekommen': 523, 'was': 2761, 'wieder': 1359, 'zu': 2778}, {'N': 2490, 'alle': 1359,
'an': 1358, 'auch': 2776, 'auf': 1358, 'bei': 1365, 'beide': 1359, 'beim': 1358, 'da': 1364, 'im': 1361, 'in': 1367,
'ins': 1361, 'kurz': 1363, 'noch': 2491, 'sich': 2492, 'wieder': 1359, 'zu': 1358}, {'...': 1373, '<me>': 1378, '^':
1372}, {'gepackt': 516, 'geschleppt': 516, 'getragen': 516, 'verladen': 516}, {'es': 8}, {'bekommen': 8, 'erhalten':
8, 'gab': 2783, 'gekommen': 8, 'kam': 8}, {'bekommen': 8, 'erhalten': 8, 'gab': 2783, 'gekommen': 8, 'kam': 8, 'mit':
8}, {'mit': 8}, {'anruf': 2786, 'call': 2786, 'gesprach': 2786, 'gespraech': 2786, 'kaffee': 2786, 'kontakt': 2786,
'meeting': 2786, 'telefonat': 2786, 'termin': 2786, 'treffen': 2786}, {'fixe': 2786}, {'<appointment>': 8, 'absage':
2784, 'anruf': 2785, 'antwort': 2784, 'call': 2786, 'en': 2787, 'entschuldigung': 2784, 'erklaerung': 2784,
'erklarung': 2784, 'essen': 2786, 'gesprach': 2786, 'gespraech': 2786, 'info': 2784, 'jour': 2788, 'kaffee': 2786,
'kontakt': 2786, 'lebenszeichen': 8, 'lunch': 2786, 'mail': 2784, 'meeting': 2786, 'meldung': 2784, 'nachricht': 2784,
'telefonat': 2786, 'termin': 2786, 'treffen': 2786}, {'': (0, 'missed'), 'bekommen': 8, 'erhalten': 8, 'gab': 2783,
'gekommen': 8, 'kam': 8, 'von': 8}, {'gehabt': 8}, {'': (0, 'missed'), 'gehabt': 8}, {'bekommen': 8, 'erhalten': 8,
'gab': 2783, 'gekommen': 8, 'kam': 8, 'von': 8}, {'': (0, 'missed'), 'bekommen': 8, 'erhalten': 8, 'von': 8},
{'bekommen': 8, 'erhalten': 8, 'von': 8}, {'fuer': 8, 'fur': 8, 'gehabt': 8}, {'<appointment>': 8, 'absage': 2784,
'anruf': 2784, 'antwort': 2790, 'energie': 2791, 'entschuldigung': 2784, 'erklaerung': 2784, 'erklarung': 2784,
'gelegenheit': 2792, 'info': 2784, 'kraft': 2791, 'lust': 2791, 'mail': 2793, 'meldung': 2784, 'moeglichkeit': 2791,
'moglichkeit': 2791, 'nachricht': 2793, 'nerven': 2791, 'reaktion': 2794, 'ruckmeldung': 2795, 'rueckmeldung': 2795,
'zeit': 2796}, {'<appointment>': 8, 'absage': 2784, 'anruf': 2785, 'antwort': 2784, 'call': 2786, 'entschuldigung':
2784, 'erklaerung': 2784, 'erklarung': 2784, 'info': 2784, 'kaffee': 2786, 'kontakt': 2786, 'mail': 2784, 'meldung':
2784, 'nachricht': 2784, 'termin': 2786}, {'abgehoben': 8, 'angetroffen': 8, 'anzutreffen': 8, 'da': 8, 'daheim': 8,
'dahoam': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen': 8, 'rangegangen': 8, 'zu': 2712, 'zuhause': 8}, {'telefon':
8}, {'ab': 8, 'abgehoben': 8, 'auf': 8, 'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2801, 'ab': 8, 'auf': 8, 'dran': 8,
'hin': 8, 'ran': 8}, {'...': 2801}, {'...': 2799, 'am': 2800, 'ans': 2800, 'anzutreffen': 8, 'da': 8, 'daheim': 8,
'dahoam': 8, 'geht': 2802, 'ging': 2802, 'hat': 2803, 'hebt': 2802, 'hob': 2802, 'macht': 2802, 'machte': 2802,
'nahm': 2802, 'zu': 2712, 'zuhause': 8}, {'gelernt': 523}, {'verpasst': 8}, {'<me>': 1378}, {'man': 428}, {'mal':
428}, {'wir': 2809}, {'dazu': 8}, {'nicht': 2811}, {'zustande': 8}, {'N': 1713, 'mich': 2089, 'nicht': 2813, 'uns':
2089, 'vorbei': 59, 'zu': 1712, 'zum': 59}, {'gemacht': 707, 'hergestellt': 707, 'vermittelt': 707}, {'<have>': 707},
{'<have>': 2815, 'gemacht': 2816, 'hergestellt': 2816, 'vermittelt': 2816}, {'ich': 2817, 'wir': 2817}, {'den': 2818,
'die': 2818}, {'N': 2819}, {'gegeben': 1028, 'geschickt': 1028, 'hergestellt': 1028, 'vermittelt': 1028,
'weitergegeben': 1028}, {'...': 2821}, {'hergestellt': 707}, {'N': 2823}, {'<and>': 2824}, {'...': 2821, 'N': 2825},
{'...': 2821, 'N': 2819}, {'N': 2825}, {'mit': 2820, 'vom': 2822, 'von': 2826, 'zu': 2827, 'zum': 2822, 'zur': 2822,
'zwischen': 2828}, {'bett': 8, 'fieber': 8, 'grippe': 8}, {'im': 2830, 'mit': 2830}, {'im': 2830, 'krank': 2831,
'mit': 2830}, {'es': 2534}, {'': (13, 'talk'), '<them>': 1107, 'N': 1107}, {'gegeben': 674, 'geschickt': 674,
'weitergegeben': 674, 'weitergeleitet': 674}, {'N': 2835}, {'an': 2836}, {'getroffen': 8}, {'abgesagt': 8, 'nicht':
2838, 'verpasst': 8}, {'mir': 523}, {'bei': 2140}, {'bei': 1206, 'im': 2830, 'jetzt': 2841, 'krank': 2831, 'mit':
2830, 'nun': 2841}, {'sorgen': 428}, {'mir': 2843}, {'bitte': 685, 'frage': 685}, {'der': 2845}, {'mit': 2846}, {'':
(23, 'contact'), 'N': 2847}, {'...': 2019, 'an': 2848, 'bekommen': 523, 'erhalten': 523, 'gab': 1971, 'gekriegt': 523,
'geschickt': 523, 'geschrieben': 523, 'gesendet': 523, 'gschriebn': 523, 'hinterlassen': 523, 'ihm': 39, 'ihnen': 39,
'ihr': 39, 'kam': 1971, 'rausgeschickt': 523, 'v': 523, 'verschickt': 523, 'vom': 523, 'von': 523}, {'<me>': 523,
'am': 523, 'auf': 523, 'aus': 523, 'dass': 523, 'mir': 523, 'ob': 523, 'per': 523, 'uns': 523, 'via': 523, 'wegen':
523}, {'ob': 428, 'wann': 428, 'was': 428, 'wie': 428}, {'melden': 428}, {'gucken': 2851, 'schauen': 2851, 'sehen':
2851, 'wieder': 2852}, {'aber': 2653, 'auch': 2653, 'ehrlich': 2653, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0,
'ich': 2657, 'leider': 2653, 'man': 2657, 'sagen': 0, 'schon': 2653, 'zugeben': 0}, {'aber': 2664, 'auch': 2664,
'ehrlich': 2664, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2668, 'leider': 2664, 'man':
2668, 'sagen': 0, 'schon': 2664, 'zugeben': 0}, {'aber': 2671, 'auch': 2671, 'ehrlich': 2671, 'einraumen': 0,
'gestehen': 0, 'gestehn': 0, 'ich': 2675, 'leider': 2671, 'man': 2675, 'sagen': 0, 'schon': 2671, 'zugeben': 0},
{'braeuchte': 451, 'brauchte': 451, 'bräuchte': 451, 'duerfe': 451, 'durfe': 451, 'muesse': 451, 'muessen': 2854,
'muesste': 2854, 'muss': 2855, 'musse': 451, 'mussen': 2856, 'musste': 2855, 'müsste': 2856, 'solle': 451}, {'do':
39}, {'job': 39, 'part': 39, 'teil': 39, 'to': 2858, 'todo': 39}, {'aufgabe': 39, 'hausaufgabe': 39, 'hausaufgaben':
39, 'kappe': 2061, 'todos': 39}, {'ausstaendig': 363, 'ausstandig': 363, 'ausstehend': 363, 'faellig': 363, 'fallig':
363, 'fehlen': 363, 'fehlt': 363, 'offen': 363}, {'ausstaendig': 363, 'ausstandig': 363, 'ausstehend': 363, 'faellig':
363, 'fallig': 363, 'fehlen': 363, 'fehlt': 363, 'noch': 2861, 'offen': 363}, {'aus': 523, 'ned': 1406, 'net': 1406,
'nicht': 1406}, {'sich': 2863}, {'einheit': 2227, 'gesprach': 2227, 'gespraech': 2227, 'session': 2227, 'stunde':
2227, 'termin': 2227}, {'': (18, 'gave:mentoring'), 'mit': 1983, 'zu': 2226}, {'mit': 1983, 'zu': 2226}, {'': (18,
'gave:mentoring'), 'N': 696, 'fuer': 1983, 'fur': 1983, 'mit': 1983, 'zu': 2226}, {'': (18, 'gave:mentoring'), 'N':
696, 'mit': 1983, 'zu': 2226}, {'': (18, 'gave:mentoring'), 'zu': 2226}, {'einheit': 2866, 'fuer': 1983, 'fur': 1983,
'gesprach': 2867, 'gespraech': 2867, 'mit': 1983, 'session': 2868, 'stunde': 2869, 'termin': 2870}, {'fuer': 1983,
'fur': 1983, 'mit': 1983, 'zu': 2226}, {'N': 689, 'an': 2159, 'vielmal': 2159}, {'gemacht': 674}, {'eingesetzt': 674,
'stark': 2874, 'starkgemacht': 674, 'verbuergt': 674, 'verwendet': 674}, {'...': 2875, 'eingesetzt': 674, 'stark':
2874, 'starkgemacht': 674, 'verbuergt': 674, 'verwendet': 674}, {'<them>': 2876}, {'eingesetzt': 674, 'stark': 2874,
'starkgemacht': 674, 'verburgt': 674, 'verwendet': 674}, {'...': 2878, 'eingesetzt': 674, 'stark': 2874,
'starkgemacht': 674, 'verburgt': 674, 'verwendet': 674}, {'<them>': 2879}, {'fuer': 2877, 'fur': 2880}, {'...': 2881,
'fuer': 2877, 'fur': 2880, 'genommen': 39}, {'': (13, 'talk'), 'gekommen': 0}, {'ohren': 2883}, {'zu': 2884}, {'...':
2885}, {'ohren': 0}, {'...': 2885, 'zu': 2887}, {'abgesagt': 8, 'ist': 2886, 'kam': 2888, 'kommt': 2888,
'kurzfristig': 2530, 'spontan': 2530, 'wieder': 2530}, {'...': 1005, 'durchgespielt': 696, 'geprobt': 696, 'geubt':
696, 'trainiert': 696, 'vorbereitet': 696}, {'...': 1006, 'durchgespielt': 696, 'geprobt': 696, 'geuebt': 696,
'trainiert': 696, 'vorbereitet': 696}, {'...': 1007, 'durchgespielt': 696, 'geprobt': 696, 'geubt': 696, 'geuebt':
696, 'trainiert': 696, 'vorbereitet': 696}, {'gebueffelt': 690, 'gebuffelt': 690, 'gelernt': 690, 'geubt': 690,
'geuebt': 690}, {'gebueffelt': 690, 'gelernt': 690, 'geuebt': 690}, {'gebuffelt': 690, 'gelernt': 690, 'geubt': 690},
{'-gesprach': 2890, '-gespraech': 2891, '-interview': 2892, '-praesentation': 2891, '-prasentation': 2890,
'-pruefung': 2891, '-prufung': 2890, 'an': 2104, 'bewerbung': 2892, 'buchhaltung': 2893, 'deutsch': 2893, 'durch':
2177, 'englisch': 2893, 'excel': 2893, 'franzoesisch': 2894, 'franzosisch': 2895, 'mathe': 2893, 'pitch': 2892,
'python': 2893, 'rede': 2892, 'uber': 2108, 'ueber': 2112, 'vortrag': 2892}, {'^': 1008}, {'...': 2896, '<their>':
2897, '^': 1008, 'buchhaltung': 2893, 'das': 2897, 'den': 2897, 'deutsch': 2893, 'die': 2897, 'durch': 2182, 'ein':
2897, 'englisch': 2893, 'excel': 2893, 'franzoesisch': 2894, 'franzosisch': 2895, 'koennte': 2120, 'konnte': 2120,
'könnte': 2120, 'mathe': 2893, 'mochte': 2120, 'moechte': 2120, 'muesste': 2120, 'muessten': 2120, 'musste': 2120,
'mussten': 2120, 'möchte': 2120, 'müsste': 2120, 'müssten': 2120, 'python': 2893, 'sollte': 2120, 'sollten': 2120,
'will': 2120}, {'geprobt': 352, 'geubt': 352, 'geuebt': 352}, {'pitch': 2899}, {'...': 2900, 'als': 2123}, {'^': 234,
'gegeben': 451}, {'weg': 2902}, {'den': 2903}, {'zusammen': 828}, {'<me>': 828, '<them>': 2898, 'N': 2901, 'am': 1571,
'auf': 2904, 'mir': 2905}, {'': (14, 'together'), 'bekannt': 708, 'vernetzt': 707, 'vorgestellt': 707}, {'^': 1411,
'treffen': 59}, {'<thing>': 1199, '<work>': 1199, 'absagen': 66, 'angebot': 1199, 'antwort': 1199, 'bescheid': 1370,
'bestatigung': 1199, 'entscheidung': 1199, 'feedback': 1371, 'fotos': 1199, 'kostenvoranschlag': 1199, 'muster': 1199,
'offerte': 1199, 'rechnung': 1199, 'ruckmeldung': 1421, 'unterlagen': 1199, 'vertrag': 1199, 'zahlen': 1199,
'zusagen': 66}, {'treffen': 59}, {'...': 2910, '<them>': 39}, {'...': 2908, '<me>': 594, '<them>': 39, '<until>':
1626, '^': 2909, 'dass': 1430, 'ich': 2911, 'wir': 2911}, {'^': 1441, 'treffen': 59}, {'<thing>': 1199, '<work>':
1199, 'absagen': 66, 'angebot': 1199, 'antwort': 1199, 'bescheid': 1370, 'bestaetigung': 1199, 'entscheidung': 1199,
'feedback': 1371, 'fotos': 1199, 'kostenvoranschlag': 1199, 'muster': 1199, 'offerte': 1199, 'rechnung': 1199,
'rueckmeldung': 1421, 'unterlagen': 1199, 'vertrag': 1199, 'zahlen': 1199, 'zusagen': 66}, {'...': 2913, '<me>': 594,
'<them>': 39, '<until>': 1626, '^': 2914, 'dass': 1430, 'ich': 2911, 'wir': 2911}, {'': (1, 'moved'), 'D': 1692},
{'D': 1692, 'auf': 2916, 'to': 2916}, {'ich': 509, 'ma': 509, 'wir': 509}, {'ma': 509}, {'absagen': 8, 'canceln': 8,
'stornieren': 8}, {'absagen': 8, 'canceln': 8, 'stornieren': 8, 'verschieben': 329, 'vertagen': 329}, {'...': 2921,
'absagen': 8, 'canceln': 8, 'stornieren': 8, 'verschieben': 329, 'vertagen': 329}, {'schlafen': 0}, {'gehen': 0},
{'kopf': 2924}, {'den': 2925}, {'drueber': 2923, 'durch': 2926, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0},
{'drueber': 2923, 'durch': 2926, 'erst': 2927, 'mal': 2927, 'noch': 2927, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0}, {'...': 2654, 'drueber': 2923, 'durch': 2926, 'erst': 2927, 'hoeren': 428, 'mal': 2927, 'noch':
2927, 'sehen': 428, 'treffen': 428, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'verabreden': 428,
'wiedersehen': 428, 'zusammensetzen': 428, 'zusammentelefonieren': 428}, {'...': 2921, '<them>': 39, '^': 12, 'aber':
2653, 'absagen': 8, 'auch': 2653, 'canceln': 8, 'daran': 2244, 'dran': 2244, 'drueber': 2923, 'durch': 2926,
'ehrlich': 2653, 'einraeumen': 0, 'erst': 2927, 'gestehen': 0, 'gestehn': 0, 'leider': 2653, 'mal': 2927, 'mich':
2655, 'mir': 2928, 'noch': 2927, 'sagen': 0, 'schon': 2653, 'stornieren': 8, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 2929, 'verschieben': 329, 'vertagen': 329, 'zugeben': 0}, {'...': 2921, '<them>': 39, '^':
12, 'absagen': 8, 'canceln': 8, 'drueber': 2923, 'durch': 2926, 'erst': 2927, 'mal': 2927, 'mich': 2655, 'mir': 2928,
'noch': 2927, 'stornieren': 8, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 2929, 'verschieben': 329,
'vertagen': 329}, {'...': 2920, '<det>': 39, 'N': 2922, 'aber': 2653, 'absagen': 8, 'auch': 2653, 'canceln': 8,
'daran': 2244, 'dran': 2244, 'drueber': 2923, 'durch': 2926, 'ehrlich': 2653, 'einraeumen': 0, 'er': 2922, 'erst':
2927, 'gestehen': 0, 'gestehn': 0, 'ich': 2930, 'leider': 2653, 'ma': 509, 'mal': 2927, 'man': 2657, 'mich': 2655,
'mir': 2928, 'noch': 2927, 'sagen': 0, 'schon': 2653, 'sie': 2922, 'stornieren': 8, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 2929, 'wir': 2931, 'zugeben': 0}, {'': (11, 'thinking'), 'wieder': 428}, {'mal': 2933},
{'daran': 2244, 'dran': 2244, 'mal': 2933, 'mich': 2934}, {'mal': 2933, 'mich': 2934}, {'daran': 2244, 'dran': 2244,
'ich': 2935, 'mal': 2933, 'mich': 2934, 'wir': 2936}, {'wieder': 428}, {'mal': 2938, 'wieder': 428}, {'': (11,
'thinking'), 'drueber': 2923, 'durch': 2926, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'wieder': 428},
{'...': 2654, 'hoeren': 428, 'mal': 2933, 'sehen': 428, 'treffen': 428, 'verabreden': 428, 'wiedersehen': 428,
'zusammensetzen': 428, 'zusammentelefonieren': 428}, {'aber': 2653, 'auch': 2653, 'dringend': 2939, 'drueber': 2923,
'durch': 2926, 'ehrlich': 2653, 'einraeumen': 0, 'erst': 2927, 'gestehen': 0, 'gestehn': 0, 'leider': 2653, 'mal':
2940, 'mich': 2941, 'mir': 2928, 'noch': 2927, 'sagen': 0, 'schon': 2653, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 2929, 'wieder': 428, 'zugeben': 0}, {'drueber': 2923, 'durch': 2926, 'erst': 2927, 'mal':
2940, 'mich': 2941, 'mir': 2928, 'noch': 2927, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 2929},
{'aber': 2653, 'auch': 2653, 'dringend': 2939, 'drueber': 2923, 'durch': 2926, 'ehrlich': 2653, 'einraeumen': 0,
'erst': 2927, 'gestehen': 0, 'gestehn': 0, 'ich': 2942, 'leider': 2653, 'mal': 2940, 'man': 2657, 'mich': 2941, 'mir':
2928, 'noch': 2927, 'sagen': 0, 'schon': 2653, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 2929,
'wieder': 428, 'wir': 2943, 'zugeben': 0}, {'mal': 2933, 'mich': 2941, 'uns': 2655}, {'ich': 2945, 'mal': 2933,
'mich': 2941, 'uns': 2655, 'wir': 2945}, {'^': 1372, 'absagen': 8, 'canceln': 8, 'stornieren': 8}, {'<their>': 1939,
'N': 1940, 'absagen': 66, 'bescheid': 1370, 'das': 1939, 'den': 1939, 'die': 1939, 'feedback': 1371, 'ihr': 1939,
'ruckmeldung': 1371, 'rueckmeldung': 1371, 'sein': 1939, 'zusagen': 66}, {'denken': 428}, {'...': 2949}, {'druber':
2923, 'drueber': 2923, 'durch': 2926, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn':
0, 'ueberschlafen': 0}, {'an': 2950}, {'': (5, 'mine'), '<their>': 1939, 'N': 1940, 'das': 1939, 'den': 1939, 'die':
1939, 'ihr': 1939, 'sein': 1939}, {'druber': 2923, 'drueber': 2923, 'durch': 2926, 'erst': 2951, 'mal': 2951, 'noch':
2951, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...':
2665, 'druber': 2923, 'drueber': 2923, 'durch': 2926, 'erst': 2951, 'hoeren': 428, 'horen': 428, 'mal': 2951, 'noch':
2951, 'sehen': 428, 'treffen': 428, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'verabreden': 428, 'wiedersehen': 428, 'zusammensetzen': 428, 'zusammentelefonieren': 428},
{'...': 2921, '<them>': 39, '^': 2953, 'aber': 2664, 'absagen': 8, 'auch': 2664, 'canceln': 8, 'daran': 2244, 'dran':
2244, 'druber': 2923, 'drueber': 2923, 'durch': 2926, 'ehrlich': 2664, 'einraeumen': 0, 'einraumen': 0, 'erst': 2951,
'gestehen': 0, 'gestehn': 0, 'leider': 2664, 'mal': 2951, 'mich': 2666, 'mir': 2954, 'noch': 2951, 'sagen': 0,
'schon': 2664, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 2955, 'verschieben': 329, 'vertagen': 329, 'zugeben': 0}, {'absagen': 8}, {'...': 2921,
'<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'druber': 2923, 'drueber': 2923, 'durch': 2926, 'erst': 2951,
'mal': 2951, 'mich': 2666, 'mir': 2954, 'noch': 2951, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 2955, 'verschieben': 329, 'vertagen': 329}, {'...':
2947, '<det>': 39, 'N': 2922, '^': 2948, 'aber': 2664, 'absagen': 8, 'an': 2950, 'auch': 2664, 'ausfallen': 8,
'canceln': 8, 'daran': 2244, 'dran': 2244, 'druber': 2923, 'drueber': 2923, 'durch': 2926, 'ehrlich': 2664,
'einraeumen': 0, 'einraumen': 0, 'er': 2922, 'erst': 2951, 'gerade': 2952, 'gestehen': 0, 'gestehn': 0, 'heute': 2952,
'ich': 2956, 'kurzfristig': 2957, 'leider': 2664, 'ma': 509, 'mal': 2951, 'man': 2668, 'mich': 2666, 'mir': 2954,
'nicht': 2245, 'noch': 2951, 'oft': 2952, 'sagen': 0, 'schon': 2664, 'sie': 2922, 'stornieren': 8, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 2955, 'wieder': 2957,
'wir': 2958, 'zugeben': 0}, {'druber': 2923, 'durch': 2926, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0},
{'druber': 2923, 'durch': 2926, 'erst': 2960, 'mal': 2960, 'noch': 2960, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0}, {'...': 2672, 'druber': 2923, 'durch': 2926, 'erst': 2960, 'horen': 428, 'mal': 2960, 'noch':
2960, 'sehen': 428, 'treffen': 428, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'verabreden': 428,
'wiedersehen': 428, 'zusammensetzen': 428, 'zusammentelefonieren': 428}, {'...': 2921, '<them>': 39, '^': 12, 'aber':
2671, 'absagen': 8, 'auch': 2671, 'canceln': 8, 'daran': 2244, 'dran': 2244, 'druber': 2923, 'durch': 2926, 'ehrlich':
2671, 'einraumen': 0, 'erst': 2960, 'gestehen': 0, 'gestehn': 0, 'leider': 2671, 'mal': 2960, 'mich': 2673, 'mir':
2961, 'noch': 2960, 'sagen': 0, 'schon': 2671, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'uns': 2962, 'verschieben': 329, 'vertagen': 329, 'zugeben': 0}, {'...': 2921, '<them>': 39, '^': 12, 'absagen': 8,
'canceln': 8, 'druber': 2923, 'durch': 2926, 'erst': 2960, 'mal': 2960, 'mich': 2673, 'mir': 2961, 'noch': 2960,
'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 2962, 'verschieben': 329, 'vertagen': 329},
{'...': 2920, '<det>': 39, 'N': 2922, 'aber': 2671, 'absagen': 8, 'auch': 2671, 'canceln': 8, 'daran': 2244, 'dran':
2244, 'druber': 2923, 'durch': 2926, 'ehrlich': 2671, 'einraumen': 0, 'er': 2922, 'erst': 2960, 'gestehen': 0,
'gestehn': 0, 'ich': 2963, 'leider': 2671, 'ma': 509, 'mal': 2960, 'man': 2675, 'mich': 2673, 'mir': 2961, 'noch':
2960, 'sagen': 0, 'schon': 2671, 'sie': 2922, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'uns': 2962, 'wir': 2964, 'zugeben': 0}, {'': (11, 'thinking'), 'druber': 2923, 'durch': 2926, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'wieder': 428}, {'...': 2672, 'horen': 428, 'mal': 2933, 'sehen': 428, 'treffen':
428, 'verabreden': 428, 'wiedersehen': 428, 'zusammensetzen': 428, 'zusammentelefonieren': 428}, {'...': 2921, 'aber':
2664, 'absagen': 8, 'auch': 2664, 'canceln': 8, 'dringend': 2939, 'druber': 2923, 'durch': 2926, 'ehrlich': 2664,
'einraeumen': 0, 'einraumen': 0, 'erst': 2960, 'gestehen': 0, 'gestehn': 0, 'leider': 2664, 'mal': 2966, 'mich': 2967,
'mir': 2961, 'noch': 2960, 'sagen': 0, 'schon': 2664, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'uns': 2962, 'verschieben': 329, 'vertagen': 329, 'wieder': 428, 'zugeben': 0}, {'': (11, 'thinking'), 'absagen':
8}, {'...': 2921, 'absagen': 8, 'canceln': 8, 'druber': 2923, 'durch': 2926, 'erst': 2960, 'mal': 2966, 'mich': 2967,
'mir': 2961, 'noch': 2960, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 2962,
'verschieben': 329, 'vertagen': 329}, {'...': 2920, 'N': 2922, 'aber': 2664, 'absagen': 8, 'an': 2950, 'auch': 2664,
'canceln': 8, 'dringend': 2939, 'druber': 2923, 'durch': 2926, 'ehrlich': 2664, 'einraeumen': 0, 'einraumen': 0, 'er':
2922, 'erst': 2960, 'gerade': 2952, 'gestehen': 0, 'gestehn': 0, 'heute': 2952, 'ich': 2968, 'kurzfristig': 2957,
'leider': 2664, 'mal': 2966, 'man': 2668, 'mich': 2967, 'mir': 2961, 'noch': 2960, 'oft': 2952, 'sagen': 0, 'schon':
2664, 'sie': 2922, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 2962, 'wieder': 2969,
'wir': 2970, 'zugeben': 0}, {'...': 2921, 'absagen': 8, 'canceln': 8, 'mal': 2933, 'mich': 2967, 'stornieren': 8,
'uns': 2673, 'verschieben': 329, 'vertagen': 329}, {'...': 2920, 'N': 2922, 'absagen': 8, 'canceln': 8, 'er': 2922,
'ich': 2972, 'kurzfristig': 2957, 'mal': 2933, 'mich': 2967, 'sie': 2922, 'stornieren': 8, 'uns': 2673, 'wieder':
2957, 'wir': 2972}, {'gegeben': 436, 'gespendet': 436, 'zugesprochen': 436}, {'...': 2974, 'gegeben': 436,
'gespendet': 436, 'zugesprochen': 436}, {'aber': 2671, 'auch': 2671, 'dringend': 2939, 'druber': 2923, 'durch': 2926,
'ehrlich': 2671, 'einraumen': 0, 'erst': 2960, 'gestehen': 0, 'gestehn': 0, 'leider': 2671, 'mal': 2966, 'mich': 2967,
'mir': 2961, 'noch': 2960, 'sagen': 0, 'schon': 2671, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 2962,
'wieder': 428, 'zugeben': 0}, {'druber': 2923, 'durch': 2926, 'erst': 2960, 'mal': 2966, 'mich': 2967, 'mir': 2961,
'noch': 2960, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 2962}, {'aber': 2671, 'auch': 2671, 'dringend':
2939, 'druber': 2923, 'durch': 2926, 'ehrlich': 2671, 'einraumen': 0, 'erst': 2960, 'gestehen': 0, 'gestehn': 0,
'ich': 2976, 'leider': 2671, 'mal': 2966, 'man': 2675, 'mich': 2967, 'mir': 2961, 'noch': 2960, 'sagen': 0, 'schon':
2671, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 2962, 'wieder': 428, 'wir': 2977, 'zugeben': 0},
{'mal': 2933, 'mich': 2967, 'uns': 2673}, {'ich': 2979, 'mal': 2933, 'mich': 2967, 'uns': 2673, 'wir': 2979},
{'meinung': 2734}, {'<them>': 1107, 'N': 1107, 'ihrer': 2981, 'seiner': 2981}, {'uber': 428, 'ueber': 428}, {'': (23,
'contact'), 'N': 685, 'bei': 2020}, {'...': 2019, 'an': 523, 'bekommen': 523, 'erhalten': 523, 'gab': 1971,
'gekriegt': 523, 'geschickt': 523, 'geschrieben': 523, 'gesendet': 523, 'gschriebn': 523, 'hinterlassen': 523, 'kam':
1971, 'rausgeschickt': 523, 'v': 523, 'verschickt': 523, 'von': 523}, {'^': 12, 'bei': 340, 'fur': 1973, 'mein': 39,
'meine': 39, 'von': 340}, {'schritt': 2282, 'schritte': 2986}, {'^': 12, 'bei': 340, 'fur': 1973, 'liegt': 2281,
'mein': 39, 'meine': 39, 'von': 340}, {'schritt': 2988, 'termin': 59}, {'^': 12, 'bei': 340, 'fuer': 1973, 'mein': 39,
'meine': 39, 'von': 340}, {'schritt': 2282, 'schritte': 2990}, {'^': 12, 'bei': 340, 'fuer': 1973, 'liegt': 2281,
'mein': 39, 'meine': 39, 'von': 340}, {'schritt': 2992, 'termin': 59}, {'entfallen': 0, 'notiert': 0, 'unbekannt': 0,
'unleserlich': 0, 'vergessen': 0}, {'...': 2994, 'entfallen': 0, 'notiert': 0, 'unbekannt': 0, 'unleserlich': 0,
'vergessen': 0}, {'v': 2466, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8,
'verschwitzt': 8, 'von': 2466}, {'': (12, 'task'), '^': 12}, {'ausgegangen': 8, 'bei': 1354, 'beim': 1354, 'erreicht':
8, 'vergessen': 2997, 'zu': 1354, 'zum': 1354, 'zur': 1354}, {'bei': 1354, 'beim': 1354, 'erreicht': 8, 'vergessen':
39, 'zu': 1354, 'zum': 1354, 'zur': 1354}, {'termin': 1692}, {'answered': 8, 'came': 8, 'replied': 8, 'showed': 2288},
{'^': 12, 'bei': 340, 'fuer': 1973, 'fur': 1973, 'liegt': 2281, 'mein': 39, 'meine': 39, 'von': 340}, {'step': 3002,
'steps': 2282}, {'erreicht': 8}, {'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8,
'telefoniert': 8}, {'geredet': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'...': 3006}, {'gegangen': 8},
{'...': 1353, 'erreichen': 8}, {'abgehoben': 8, 'angerufen': 8, 'angetroffen': 8, 'aufgetaucht': 8, 'ausgegangen': 8,
'bei': 1354, 'beim': 1354, 'besucht': 8, 'dazu': 2186, 'dazugekommen': 8, 'drangegangen': 8, 'erreichbar': 8,
'erreicht': 8, 'erschienen': 8, 'erwischt': 8, 'geklappt': 8, 'gemeldet': 8, 'geschafft': 8, 'geschrieben': 8,
'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 3005, 'mit': 3007, 'ran': 3008, 'rangegangen': 8,
'stattgefunden': 8, 'telefoniert': 8, 'verfuegbar': 8, 'verfugbar': 8, 'vergessen': 2997, 'zu': 3009, 'zum': 1354,
'zur': 1354, 'zuruckgerufen': 8, 'zurueckgerufen': 8, 'zustande': 2186}, {'gehoert': 8, 'gehort': 8}, {'...': 3011},
{'...': 3011, 'gehoert': 8, 'gehort': 8, 'von': 3012}, {'<appointment>': 8}, {'...': 3011, 'gehoert': 8, 'gehort': 8,
'mehr': 3013, 'mit': 3014, 'von': 3012}, {'gesehen': 8, 'gesprochen': 8, 'getroffen': 8}, {'...': 2799, 'abgehoben':
8, 'am': 2800, 'ans': 2800, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht': 2802, 'ging': 2802, 'hat':
2803, 'hebt': 2802, 'hob': 2802, 'macht': 2802, 'machte': 2802, 'nahm': 2802, 'zu': 2712, 'zuhause': 8}, {'abgehoben':
8, 'angetroffen': 8, 'drangegangen': 8, 'erreicht': 8, 'gegangen': 8, 'rangegangen': 8}, {'...': 3018, 'erreicht': 8},
{'gehoert': 8, 'gehort': 8, 'mehr': 3011, 'mit': 3014}, {'show': 8}, {'abgestimmt': 8, 'angesprochen': 8,
'besprochen': 8, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8,
'daruber': 3022, 'darueber': 3022, 'druber': 3022, 'drueber': 3022, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8},
{'abgestimmt': 8, 'angerufen': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 3022, 'darueber': 3022, 'druber':
3022, 'drueber': 3022, 'erreicht': 8, 'gefragt': 8, 'gemeldet': 8, 'geredet': 8, 'gesprochen': 8, 'getroffen': 8,
'kennengelernt': 8, 'kontaktiert': 8, 'telefoniert': 8}, {'': (0, 'missed'), 'abgestimmt': 8, 'angesprochen': 8,
'besprochen': 8, 'daruber': 3022, 'darueber': 3022, 'druber': 3022, 'drueber': 3022, 'gefragt': 8, 'geredet': 8,
'kontaktiert': 8}, {'erledigen': 39, 'liefern': 39, 'schicken': 39}, {'auf': 2740, 'ned': 3023, 'net': 3023, 'nicht':
3024, 'nie': 3025, 'offen': 2202, 'zu': 3026}, {'erreicht': 8, 'vergesse': 4, 'vergessen': 39}, {'self': 4}, {'to':
3029}, {'': (12, 'task'), 'selbst': 4}, {'mich': 3031}, {'mich': 4}, {'an': 3032, 'fuer': 3033, 'fur': 3033},
{'mailbox': 8}, {'idee': 428}, {'gedanke': 428}, {'ein': 3037}, {'beide': 828, 'drei': 828, 'zwei': 828}, {'^': 2198,
'die': 3035, 'eine': 3036, 'ich': 2199, 'mailbox': 8, 'so': 3038, 'wir': 3039}, {'wohl': 428}, {'': (13, 'talk'),
'...': 3041}, {'punkte': 4}, {'punkt': 4}, {'wort': 8}, {'abmeldung': 8, 'absage': 8, 'bescheid': 8, 'ein': 3045,
'entschuldigung': 8, 'nachricht': 8}, {'ihm': 39, 'ihnen': 39, 'ihr': 39}, {'durchgegangen': 352, 'geprobt': 352,
'geubt': 352, 'geuebt': 352}, {'N': 3048}, {'mit': 3049, 'review': 2265}, {'fuer': 2264, 'fur': 2264, 'mit': 2264},
{'von': 523}, {'bono': 516}, {'bei': 2264, 'fuer': 2264}, {'bei': 2264, 'fur': 2264}, {'fuer': 2264, 'fur': 2264,
'mit': 2264, 'von': 2264}, {'D': 4, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 3057,
'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 3057, 'es': 3058, 'ich': 3058, 'ichs': 3058,
'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'an': 2159}, {'': (20, 'gave:referral'), 'gegeben': 674,
'geschrieben': 674}, {'N': 3061}, {'fuer': 3062, 'fur': 3062}, {'me': 4}, {'': (1, 'moved'), 'D': 1692, 'auf': 1692,
'to': 1692}, {'': (23, 'contact'), 'N': 352}, {'': (23, 'contact'), '...': 1484}, {'...': 1484, 'an': 523, 'mich':
3067}, {'an': 523, 'von': 523}, {'zuruck': 8, 'zurueck': 8}, {'mich': 1485, 'nicht': 3070}, {'<rel>': 0}, {'': (13,
'talk'), '<my>': 3072, '<their>': 3072, 'ab': 8, 'kurzfristig': 2581, 'wieder': 2581}, {'': (13, 'talk'), 'N': 684,
'ab': 8, 'ich': 2151, 'kurzfristig': 2581, 'wieder': 2581}, {'': (13, 'talk'), 'i': 1488, 'ich': 1488, 'we': 1488,
'wir': 1488}, {'mir': 828}, {'<not>': 2163, 'a': 1338, 'aber': 2164, 'ah': 1338, 'au': 1338, 'auch': 1338, 'dann':
2164}, {'an': 523, 'auf': 1522, 'bei': 1493, 'beisammen': 523, 'in': 1495, 'neben': 523, 'uber': 523, 'ueber': 523,
'vor': 1497, 'zusammen': 523}, {'': (23, 'contact'), '...': 3078}, {'': (23, 'contact'), '...': 3078, 'wir': 828},
{'date': 59}, {'the': 3081}, {'N': 2490, 'auch': 2491, 'noch': 2491, 'sich': 2492, 'vorbei': 523}, {'...': 2481},
{'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'gehoert': 8, 'gehort':
8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 3085, 'telefoniert': 8}, {'nicht': 3086}, {'alles': 1981,
'ins': 1980, 'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8},
{'...': 3087, 'wieder': 3088}, {'am': 523, 'auf': 523, 'aus': 523, 'dass': 523, 'mir': 523, 'nicht': 3070, 'ob': 523,
'per': 523, 'uns': 523, 'via': 523, 'wegen': 523}, {'<me>': 1512, '<them>': 39, '<they>': 1513, 'ich': 40, 'wir': 40},
{'D': 59, 'ich': 59, 'uns': 492}, {'uns': 59}, {'': (2, 'plan'), 'uns': 59}, {'D': 59, 'ma': 3093, 'uns': 492, 'wir':
3094, 'wollen': 8}, {'...': 3087, 'er': 0, 'sie': 0}, {'...': 766, '<deed3>': 2345, '^': 2349, 'antwortet': 1805,
'besorgt': 594, 'bringt': 1805, 'checkt': 594, 'gibt': 1834, 'klaert': 594, 'klart': 594, 'laesst': 1838, 'lassen':
1838, 'lasst': 1838, 'leitet': 1840, 'liefert': 1805, 'lässt': 1838, 'macht': 1848, 'mailt': 594, 'organisiert': 1852,
'reicht': 1840, 'schickt': 2351, 'sendet': 594, 'stellt': 1870, 'ubernimmt': 594, 'uberweist': 594, 'uebernimmt': 594,
'ueberweist': 594, 'unterschreibt': 1805, 'verschickt': 594, 'weiss': 1805, 'weiß': 1805, 'zahlt': 1805}, {'he': 0,
'she': 0}, {'<gone>': 523, 'angesetzt': 59, 'ausgemacht': 59, 'dazwischen': 2186, 'dazwischengekommen': 8,
'eingetragen': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59}, {'zusammen': 0}, {'paar': 3100},
{'<gone>': 523, 'bei': 59, 'mit': 59}, {'...': 3102, 'gestern': 2169, 'heute': 2169, 'mit': 2195, 'ned': 2168, 'net':
2168, 'nicht': 2168}, {'mehr': 3100}, {'paar': 3104}, {'...': 2187, 'aufgetaucht': 8, 'dazu': 2186, 'dazugekommen': 8,
'erschienen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8, 'mehr': 3100, 'zu': 2167, 'zum': 2167,
'zur': 2167}, {'': (14, 'together'), '...': 3102, 'bei': 59, 'gestern': 2169, 'heute': 2169, 'mit': 2195, 'ned': 2168,
'net': 2168, 'nicht': 2168}, {'...': 3099, '<not>': 2163, '<they>': 2765, 'a': 1338, 'aber': 2164, 'abgemacht': 59,
'ah': 1338, 'angesetzt': 59, 'au': 1338, 'auch': 1338, 'aufgetaucht': 523, 'ausgefallen': 8, 'ausgemacht': 59, 'dann':
2164, 'dazugekommen': 523, 'dazugestossen': 523, 'dazugestoßen': 523, 'dazwischen': 2186, 'dazwischengekommen': 8,
'ein': 3101, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'gekommen': 523,
'geplant': 59, 'gestern': 2169, 'heute': 2169, 'ich': 3103, 'jetzt': 3100, 'kein': 3105, 'leider': 2189, 'mir': 2770,
'mit': 2195, 'mitgekommen': 523, 'ned': 2168, 'net': 2168, 'nicht': 3106, 'reserviert': 59, 'terminiert': 59, 'uns':
2770, 'verabredet': 59, 'vereinbart': 59, 'vorbeigefahren': 523, 'vorbeigekommen': 523, 'wieder': 3100, 'wir': 3107},
{'...': 2019, 'an': 523, 'bekommen': 523, 'erhalten': 523, 'gekriegt': 523, 'geschickt': 523, 'geschrieben': 523,
'gesendet': 523, 'gschriebn': 523, 'hinterlassen': 523, 'rausgeschickt': 523, 'v': 523, 'verschickt': 523, 'von':
523}, {'...': 2910}, {'...': 2910, 'ich': 3110, 'wir': 3110}, {'...': 2910, 'mich': 2666, 'uns': 2666}, {'...': 2910,
'ich': 3112, 'mich': 2666, 'uns': 2666, 'wir': 3112}, {'...': 2665, 'hoeren': 428, 'horen': 428, 'mal': 2933, 'sehen':
428, 'treffen': 428, 'verabreden': 428, 'wiedersehen': 428, 'zusammensetzen': 428, 'zusammentelefonieren': 428},
{'dringend': 2939, 'mal': 2933, 'mich': 3114, 'uns': 2666, 'wieder': 428}, {'mal': 2933, 'mich': 3114, 'uns': 2666},
{'dringend': 2939, 'ich': 3115, 'mal': 2933, 'mich': 3114, 'uns': 2666, 'wieder': 428, 'wir': 3116}, {'ich': 3116,
'mal': 2933, 'mich': 3114, 'uns': 2666, 'wir': 3116}, {'fuer': 1983, 'fur': 1983, 'mit': 1983}, {'gegangen': 523,
'gewesen': 523}, {'wir': 59, 'wollen': 8}, {'an': 59}, {'': (2, 'plan'), 'an': 59, 'auf': 0, 'fest': 59, 'in': 0},
{'me': 2287}, {'<they>': 1534, '^': 1538, 'an': 1533}, {'auf': 8}, {'nicht': 3126}, {'mich': 523}, {'': (23,
'contact'), '<hat>': 523}, {'': (23, 'contact'), 'wird': 59}, {'N': 689, 'to': 2159}, {'N': 594, '^': 12, 'an': 2066,
'bei': 340, 'fuer': 1973, 'fur': 1973, 'ich': 363, 'mein': 39, 'meine': 39, 'meinerseits': 363, 'von': 2068}, {'do':
3132, 'dos': 1974}, {'d': 39, 'll': 39, 'will': 39, 'would': 39}, {'i': 3134}, {'<them>': 3135, 'N': 684, 'me': 1543,
'us': 1543}, {'ich': 59, 'ma': 59, 'mich': 59}, {'ich': 59, 'mich': 59, 'wir': 59}, {'<they>': 0}, {'...': 2217,
'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59,
'gebucht': 59, 'geplant': 59, 'ist': 2218, 'ma': 3094, 'sich': 3139, 'steht': 59, 'vereinbart': 59, 'vergessen': 8,
'wir': 3094, 'wollen': 8, 'zugesagt': 59}, {'sich': 3139}, {'gelaufen': 523, 'glaufen': 523, 'glaufn': 523}, {'weg':
3142}, {'den': 3143, 'weg': 3142}, {'...': 2071, 'den': 3143, 'weg': 3142}, {'': (11, 'thinking'), '^': 2701}, {'':
(11, 'thinking'), 'grad': 428, 'mir': 3146, 'ob': 428}, {'': (11, 'thinking'), 'gerade': 428, 'ich': 428, 'mir': 3146,
'ob': 428, 'wen': 428, 'wie': 428}, {'gewartet': 8, 'hingefahren': 8}, {'ohne': 3046}, {'...': 2881, 'abgesagt': 8,
'fuer': 2877, 'fur': 2880, 'ist': 2886, 'kam': 2888, 'kommt': 2888, 'kurzfristig': 2530, 'spontan': 2530, 'wieder':
2530}, {'ob': 428}, {'augen': 828}, {'vier': 3153}, {'lebenszeichen': 8, 'wort': 8}, {'silbe': 8}, {'kein': 3155,
'keine': 3156, 'nichts': 8, 'nix': 8}, {'...': 3157, 'kein': 3155, 'keine': 3156, 'nichts': 8, 'nix': 8}, {'...':
3157, 'ich': 3158, 'kein': 3155, 'keine': 3156, 'nichts': 8, 'nix': 8, 'wir': 3158}, {'hoer': 3159, 'hoere': 3159,
'hoeren': 3159, 'hor': 3159, 'hore': 3159, 'horen': 3159, 'kam': 3159, 'kommt': 3159}, {'als': 2123}, {'<them>': 3160,
'N': 3161}, {'': (23, 'contact'), '$$': 523, 'D': 59, 'fuer': 492, 'fur': 492}, {'gewartet': 8}, {'': (0, 'missed'),
'gewartet': 8, 'versucht': 8}, {'antworten': 8, 'gratulieren': 8, 'schreiben': 8, 'treffen': 8}, {'anzurufen': 8,
'zu': 3166}, {'gratulieren': 8, 'schreiben': 8}, {'...': 3167, 'abzusagen': 8, 'anzurufen': 8, 'zu': 3168,
'zuruckzurufen': 8, 'zurueckzurufen': 8}, {'anruf': 8}, {'': (1, 'moved'), 'auf': 1692, 'wir': 1692}, {'...': 2481,
'sich': 2481}, {'uf': 1692}, {'<they>': 594, '^': 12, 'ich': 39}, {'<them>': 2706, '<they>': 1551, '^': 12, 'am':
1553, 'auf': 1553, 'beim': 1553, 'dass': 3174, 'ich': 2707, 'im': 1553, 'mir': 1554, 'per': 1553, 'uns': 1554},
{'...': 969}, {'sollte': 428, 'sollten': 428}, {'': (22, 'gave:volunteering'), 'at': 516, 'bei': 516, 'fuer': 516,
'fur': 516}, {'gelegt': 1692, 'geschoben': 1692, 'verlegt': 1692, 'verschoben': 1692}, {'D': 3179}, {'auf': 3180},
{'D': 3181}, {'bekommen': 523, 'erhalten': 523}, {'erfahren': 2036, 'gehoert': 523, 'gehort': 523, 'mail': 3183,
'nachricht': 3183, 'nichts': 3011}, {':': 39, '^': 12, 'noch': 39}, {'^': 12, 'noch': 39}, {'^': 1919}, {'<them>':
3187, '^': 1919}, {'ausstaendig': 363, 'ausstandig': 363, 'ausstehend': 363, 'faellig': 363, 'fallig': 363, 'fehlen':
3185, 'fehlt': 3185, 'noch': 2861, 'offen': 363, 'stehen': 3186, 'steht': 3186, 'werden': 3188, 'wird': 3188}, {'^':
66, 'ich': 594, 'wir': 594}, {'': (23, 'contact'), 'wir': 594}, {'mucks': 8, 'ton': 8, 'wort': 8}, {'nachricht': 8,
'spur': 8}, {'': (0, 'missed'), 'gehoert': 8, 'gehort': 8, 'neues': 8}, {'nichts': 8}, {'funkstille': 8, 'kein': 3192,
'keine': 3193, 'nichts': 3194, 'nix': 8, 'noch': 3195}, {'heute': 3196, 'jetzt': 3196}, {'^': 20, 'noch': 1474}, {'^':
20, 'mir': 3198, 'noch': 1474, 'uns': 3198}, {'noch': 3196}, {'bis': 3197, 'bisher': 3196, 'funkstille': 8, 'immer':
3200, 'kein': 3192, 'keine': 3193, 'nichts': 3194, 'nix': 8, 'noch': 3196, 'seither': 3196, 'weiterhin': 3196,
'wieder': 3196}, {'bis': 3197, 'bisher': 3196, 'funkstille': 8, 'ich': 3201, 'immer': 3200, 'kein': 3192, 'keine':
3193, 'nichts': 3194, 'nix': 8, 'noch': 3196, 'seither': 3196, 'weiterhin': 3196, 'wieder': 3196, 'wir': 3201},
{'lebenszeichen': 8, 'mucks': 8, 'ton': 8, 'wort': 8}, {'nachricht': 8, 'silbe': 8, 'spur': 8}, {'...': 3157, 'bis':
3197, 'bisher': 3196, 'funkstille': 8, 'immer': 3200, 'kein': 3203, 'keine': 3204, 'nichts': 3194, 'nix': 8, 'noch':
3196, 'seither': 3196, 'weiterhin': 3196, 'wieder': 3196}, {'...': 3157, 'bis': 3197, 'bisher': 3196, 'funkstille': 8,
'ich': 3205, 'immer': 3200, 'kein': 3203, 'keine': 3204, 'nichts': 3194, 'nix': 8, 'noch': 3196, 'seither': 3196,
'weiterhin': 3196, 'wieder': 3196, 'wir': 3205}, {'...': 3157, '^': 66, 'bis': 3197, 'bisher': 3196, 'funkstille': 8,
'immer': 3200, 'kein': 3203, 'keine': 3204, 'nichts': 3194, 'nix': 8, 'noch': 3196, 'seither': 3196, 'weiterhin':
3196, 'wieder': 3196}, {'...': 3157, '^': 66, 'bis': 3197, 'bisher': 3196, 'funkstille': 8, 'ich': 3207, 'immer':
3200, 'kein': 3203, 'keine': 3204, 'nichts': 3194, 'nix': 8, 'noch': 3196, 'seither': 3196, 'weiterhin': 3196,
'wieder': 3196, 'wir': 3207}, {'wir': 594}, {'^': 1923}, {'bekomm': 3190, 'bekomme': 3190, 'bekommen': 3191, 'bis':
3197, 'bisher': 3196, 'brauch': 3190, 'brauche': 3190, 'erhalte': 3190, 'erhalten': 523, 'fehlen': 3199, 'fehlt':
3199, 'funkstille': 8, 'gekriegt': 523, 'hab': 3202, 'habe': 3202, 'haben': 3202, 'hoer': 3159, 'hoere': 3159,
'hoeren': 3159, 'hor': 3159, 'hore': 3159, 'horen': 3159, 'ich': 3201, 'immer': 3200, 'kam': 3206, 'kein': 3192,
'keine': 3193, 'kommt': 3208, 'krieg': 3190, 'kriege': 3190, 'kriegen': 3209, 'nichts': 3194, 'nix': 8, 'noch': 3196,
'seither': 3196, 'weiterhin': 3196, 'werden': 3210, 'wieder': 3196, 'wir': 3201, 'wird': 3210}, {'als': 2123,
'erfahre': 2298, 'erfuhr': 2298, 'hoerte': 2298, 'horte': 2298, 'weiss': 2298, 'weiß': 2298}, {'...': 3184, '<me>':
3189, '<them>': 3211, 'D': 3181, 'N': 3212, 'meiner': 2063}, {'tuer': 8, 'tur': 8}, {'verschlossener': 3214}, {'':
(13, 'talk'), 'ich': 1990}, {'fuer': 428}, {'was': 3217}, {'ich': 451}, {'eigentlich': 2313}, {'...': 3218, '<they>':
3219, 'D': 3220}, {'richtige': 428}, {'guter': 428}, {'gute': 428}, {'der': 3222, 'die': 3222, 'ein': 3223, 'eine':
3224, 'jemand': 3217, 'was': 3217}, {'...': 3225, 'D': 3220}, {'D': 3220}, {'for': 1474, 'on': 1474}, {'da': 523,
'dabei': 523, 'mit': 1576}, {'aber': 8, 'doch': 8}, {'ausgemacht': 3230, 'geplant': 3230, 'verabredet': 3230}, {'fur':
428}, {'<gone>': 523, 'N': 3229, 'ausgemacht': 3230, 'dazwischen': 2186, 'dazwischengekommen': 8, 'geplant': 3230,
'schon': 3231, 'verabredet': 3230, 'was': 3232}, {'eigentlich': 2313, 'mit': 1566, 'samt': 1566}, {'N': 3229}, {'':
(23, 'contact'), 'da': 523, 'dabei': 523, 'mit': 1586}, {'am': 1571, 'dabei': 523, 'von': 1574}, {'...': 3235, 'N':
3236, 'am': 1571, 'an': 1358, 'auf': 1358, 'bei': 1358, 'beim': 1358, 'da': 523, 'in': 1358, 'mit': 3237, 'online':
1576, 'per': 1577, 'remote': 1576, 'zu': 1358, 'zugeschaltet': 523}, {'': (23, 'contact'), '<me>': 1580, '<my>': 523},
{'am': 1571, 'mit': 3237, 'online': 1576, 'per': 1577, 'remote': 1576, 'zugeschaltet': 523}, {'...': 2194, 'bei': 523,
'mit': 523}, {'...': 2767, 'dazwischen': 2186, 'dazwischengekommen': 8}, {'': (23, 'contact'), 'am': 1571, 'anhang':
1562, 'dabei': 523, 'familie': 1562, 'frau': 1562, 'freund': 1562, 'freundin': 1562, 'hund': 1562, 'kind': 1562,
'kindern': 1562, 'mann': 1562, 'partner': 1562, 'partnerin': 1562, 'von': 1574}, {'erreichen': 8, 'hause': 8}, {'da':
8, 'daheim': 8, 'zu': 3244, 'zuhause': 8}, {'<my>': 523, 'besuch': 523}, {'...': 3233, '<they>': 3219, 'D': 3234, 'N':
3229, 'abend': 1568, 'alle': 1359, 'am': 1570, 'an': 1358, 'anwesend': 523, 'auch': 3238, 'auf': 1579, 'aufgetaucht':
523, 'bei': 3239, 'beide': 1359, 'beim': 1358, 'da': 1580, 'dabei': 523, 'dazugekommen': 523, 'dazugestossen': 523,
'dazugestoßen': 523, 'dazwischen': 2186, 'dazwischengekommen': 8, 'der': 2766, 'drei': 1583, 'ebenfalls': 3240, 'ein':
1583, 'eine': 1583, 'einen': 1583, 'fuer': 1591, 'fur': 1594, 'ganze': 1582, 'gekommen': 523, 'halbe': 1583, 'hier':
523, 'ich': 3241, 'im': 1361, 'in': 1367, 'ins': 1361, 'kaffee': 1568, 'kurz': 1363, 'mir': 3242, 'mit': 3243,
'mitgekommen': 523, 'moment': 1568, 'n': 1583, 'nachmittag': 1568, 'ne': 1583, 'nicht': 3245, 'noch': 3240, 'online':
1576, 'per': 1577, 'remote': 1576, 'samt': 1565, 'sprung': 1568, 'std': 1568, 'stuendchen': 1568, 'stundchen': 1568,
'stunde': 1568, 'stunden': 1568, 'und': 1565, 'uns': 3242, 'vorbeigefahren': 523, 'vorbeigekommen': 523, 'vormittag':
1568, 'weile': 1568, 'wieder': 1359, 'wir': 2633, 'zu': 3246, 'zugeschaltet': 523, 'zum': 1603, 'zur': 1603, 'zwei':
1583}, {'der': 3222, 'die': 3222, 'ein': 3223, 'eine': 3224, 'jemand': 3232, 'was': 3232}, {'...': 3248, 'D': 3220},
{'<gone>': 523, 'N': 3229, 'ausgemacht': 3230, 'geplant': 3230, 'schon': 3231, 'verabredet': 3230}, {'an': 1358,
'auf': 1358, 'bei': 1358, 'beim': 1358, 'da': 523, 'in': 1358, 'zu': 1358}, {'': (23, 'contact'), '<me>': 1364,
'<my>': 523}, {'abend': 1568, 'ganze': 1582, 'halbe': 1582, 'kaffee': 1568, 'moment': 1568, 'nachmittag': 1568,
'paar': 3100, 'sprung': 1568, 'std': 1568, 'stuendchen': 1568, 'stundchen': 1568, 'stunde': 1568, 'stunden': 1568,
'vormittag': 1568, 'weile': 1568}, {'an': 1358, 'auf': 1358, 'bei': 1358, 'beim': 1358, 'in': 1358, 'zu': 1358,
'zusammen': 0}, {'': (14, 'together'), '...': 2194, 'bei': 523, 'mit': 523}, {'...': 3250, 'D': 3234, 'N': 3229,
'abend': 1568, 'alle': 3251, 'am': 1570, 'an': 1358, 'anwesend': 523, 'auch': 3238, 'auf': 1579, 'aufgetaucht': 523,
'bei': 3252, 'beide': 1359, 'beim': 1358, 'da': 1580, 'dabei': 523, 'dazugekommen': 523, 'dazugestossen': 523,
'dazugestoßen': 523, 'drei': 1583, 'ebenfalls': 3240, 'ein': 3253, 'eine': 1583, 'einen': 1583, 'fuer': 1591, 'fur':
1594, 'ganze': 1582, 'gekommen': 523, 'halbe': 1583, 'hier': 523, 'ich': 2633, 'im': 1361, 'in': 1367, 'ins': 1361,
'jetzt': 3100, 'kaffee': 1568, 'kein': 3105, 'kurz': 1363, 'mit': 3243, 'mitgekommen': 523, 'moment': 1568, 'n': 1583,
'nachmittag': 1568, 'ne': 1583, 'nicht': 3104, 'noch': 3240, 'online': 1576, 'per': 1577, 'remote': 1576, 'samt':
1565, 'sprung': 1568, 'std': 1568, 'stuendchen': 1568, 'stundchen': 1568, 'stunde': 1568, 'stunden': 1568, 'und':
1565, 'vorbeigefahren': 523, 'vorbeigekommen': 523, 'vormittag': 1568, 'weile': 1568, 'wieder': 3254, 'wir': 3255,
'zu': 3246, 'zugeschaltet': 523, 'zum': 1603, 'zur': 1603, 'zwei': 1583}, {'uf': 1474}, {'auf': 1474, 'ich': 2719,
'immer': 2718, 'jetzt': 2717, 'no': 3257, 'weiterhin': 2717, 'wir': 2719}, {'': (7, 'waiting'), '<my>': 612}, {'^':
3259}, {'auf': 3260, 'ich': 2722, 'immer': 2718, 'jetzt': 2717, 'seit': 2721, 'weiterhin': 2717, 'wir': 2722},
{'called': 2091, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 2092, 'postponed': 2092, 'pushed': 2092,
'rescheduled': 2092, 'shifted': 2092, 'wohl': 428}, {'N': 8}, {'noch': 3263}, {'N': 3264}, {'': (13, 'talk'),
'nichts': 1976, 'noch': 1977}, {'waere': 451, 'ware': 451, 'wäre': 451}, {'ich': 3267}, {'': (13, 'talk'), '<they>':
3268}, {'koennte': 428, 'konnte': 428, 'könnte': 428}, {'<them>': 39, 'ich': 40, 'mich': 2724, 'wir': 40}, {'': (2,
'plan'), '<them>': 39, 'mit': 59}, {'': (2, 'plan'), '<them>': 39, 'ich': 3272, 'mich': 2724, 'mit': 59, 'wir': 40},
{'': (2, 'plan'), '<them>': 39}, {'ich': 40, 'wir': 3274}, {'auf': 1987, 'beim': 1987, 'da': 1987, 'fort': 1987,
'gerade': 1989, 'grad': 1989, 'hoere': 0, 'hore': 0, 'im': 1988, 'in': 1987, 'kurz': 1989, 'ned': 1989, 'net': 1989,
'nicht': 1989, 'unterwegs': 1987, 'weg': 1987}, {'er': 0, 'es': 3041, 'ich': 3276, 'sie': 0}, {'^': 1372, 'treffen':
59}, {'<thing>': 1199, '<work>': 1199, 'absagen': 66, 'angebot': 1199, 'antwort': 1199, 'bescheid': 1370,
'bestaetigung': 1199, 'bestatigung': 1199, 'entscheidung': 1199, 'feedback': 1371, 'fotos': 1199, 'kostenvoranschlag':
1199, 'muster': 1199, 'offerte': 1199, 'rechnung': 1199, 'ruckmeldung': 1421, 'rueckmeldung': 1421, 'unterlagen':
1199, 'vertrag': 1199, 'zahlen': 1199, 'zusagen': 66}, {'...': 2910, '<them>': 39, 'druber': 2923, 'drueber': 2923,
'durch': 2926, 'erst': 2951, 'mal': 2951, 'mir': 2954, 'noch': 2951, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 2954}, {'druber': 2923, 'drueber': 2923, 'durch': 2926,
'erst': 2951, 'mal': 2951, 'nicht': 2471, 'noch': 2951, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 3278, '<me>': 594, '<until>': 1626, '^': 3279, 'dass':
1430, 'druber': 2923, 'drueber': 2923, 'durch': 2926, 'erst': 2951, 'ich': 3280, 'mal': 2951, 'mir': 3281, 'nicht':
2471, 'noch': 2951, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 2954, 'wir': 3280}, {'durchgegangen': 352}, {'<work>': 3283}, {'s': 3284}, {'<their>':
3284, 'N': 3285, 'persoenlich': 525, 'personlich': 527, 'vor': 530}, {'...': 2595, '<them>': 2596, '<title>': 735,
'<vowed>': 733, '^': 714, 'es': 2597, 'gesagt': 729, 'geschrieben': 729, 'gsagt': 729, 'gschriebn': 729, 'ich': 2599,
'leider': 770, 'mit': 817, 'nicht': 769, 'wir': 2599}, {'...': 81}, {'<deed1>': 3288, '<give1>': 2603, '<sees1>':
2606, '<serves>': 2613}, {'<them>': 2652, '^': 12, 'ich': 2658, 'mich': 2655, 'uns': 2655, 'wir': 2658}, {'<them>':
2652, '^': 12, 'ich': 2669, 'mich': 2666, 'uns': 2666, 'wir': 2669}, {'<them>': 2652, '^': 12, 'ich': 2676, 'mich':
2673, 'uns': 2673, 'wir': 2676}, {'...': 492, 'D': 59, 'uns': 492}, {'<gone>': 523, '<their>': 3284, 'N': 3285},
{'...': 3294, '<their>': 3284, 'D': 1684, 'N': 3285, '^': 2630, 'ich': 2633, 'jetzt': 2632, 'leider': 2189, 'nicht':
2188, 'nun': 2632, 'wir': 2633}, {'<them>': 2692, 'auf': 1540, 'besser': 451, 'dringend': 451, 'endlich': 451,
'lieber': 451, 'mich': 2637, 'mir': 2637, 'niemals': 451, 'unbedingt': 451, 'uns': 2637}, {'': (2, 'plan'), '...':
492, 'D': 59}, {'dritt': 828, 'fuenft': 828, 'funft': 828, 'viert': 828, 'zweit': 828}, {'...': 2194, 'ich': 2633,
'wir': 2633, 'zu': 3298}, {'...': 3286, '<acts1>': 542, '<have>': 3287, '<should>': 909, '<their>': 3284, 'N': 3285,
'^': 3289, 'arbeite': 2620, 'auf': 2506, 'begleite': 2624, 'begleiten': 2624, 'beide': 828, 'beiden': 828, 'bereite':
2620, 'besuchen': 547, 'bin': 2691, 'braeuchte': 2203, 'brauch': 2206, 'brauche': 2206, 'brauchen': 2206, 'brauchte':
2203, 'bräuchte': 2203, 'darf': 2640, 'drei': 828, 'duerfen': 2640, 'durfen': 2640, 'erhoffe': 2358, 'erwarte': 2371,
'erwarten': 2371, 'essen': 547, 'fahr': 2641, 'fahre': 2641, 'fahren': 547, 'feiern': 547, 'fliegen': 547, 'freu':
2644, 'freue': 2644, 'freuen': 2644, 'geh': 2641, 'gehe': 2641, 'gehen': 547, 'halten': 547, 'hol': 2624, 'hole':
2624, 'holen': 2624, 'leg': 2620, 'lege': 2620, 'machen': 547, 'mit': 2195, 'mochte': 40, 'mochten': 40, 'moechte':
40, 'moechten': 40, 'muass': 509, 'mues': 509, 'muessen': 3290, 'muesste': 2663, 'muessten': 2663, 'muss': 3291,
'mussen': 3292, 'musste': 2680, 'mussten': 2680, 'möchte': 40, 'müsste': 2680, 'müssten': 2680, 'reden': 547, 'samma':
2687, 'schuld': 2688, 'schulde': 2688, 'schulden': 2689, 'seh': 2690, 'sehe': 2690, 'sehen': 3293, 'sind': 3295,
'soll': 3296, 'solle': 2694, 'sollen': 2696, 'solln': 2697, 'sollte': 2698, 'sollten': 2698, 'sprechen': 547,
'starten': 547, 'stell': 2620, 'stelle': 2620, 'telefonieren': 547, 'treffen': 3297, 'veranstalten': 547, 'vier': 828,
'war': 2687, 'waren': 3299, 'wart': 2720, 'warte': 2723, 'warten': 2723, 'werd': 40, 'werde': 40, 'werden': 40,
'will': 40, 'wollen': 40, 'zoomen': 547, 'zwei': 828}, {'^': 1372, 'nichts': 8, 'nix': 8}, {'nichts': 8, 'nix': 8},
{'...': 3302, 'nichts': 8, 'nix': 8}, {'...': 3301, '<me>': 594, '<until>': 1626, '^': 1372, 'das': 3303, 'es': 3303,
'gestrichen': 8, 'ist': 559, 'kommen': 59, 'nichts': 8, 'nix': 8, 'stattfinden': 59, 'wurde': 559}, {'...': 3302,
'das': 3303, 'es': 3303, 'nichts': 8, 'nix': 8}, {'me': 828}, {'': (13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0, 'sie':
0}, {'...': 2910, 'dass': 1430, 'ich': 2911, 'wir': 2911}, {'anrufen': 8, 'besuchen': 8, 'essen': 8, 'fragen': 8,
'gehen': 8, 'gratulieren': 8, 'mailen': 8, 'muessen': 8, 'mussen': 8, 'schreiben': 8, 'sehen': 8, 'sollen': 8,
'sprechen': 8, 'treffen': 8, 'vorbeischauen': 8, 'wollen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 3309,
'eigentlich': 8}, {'...': 3309, '<me>': 594, 'eigentlich': 8, 'ich': 8, 'wir': 8}, {'...': 3309, 'eigentlich': 8,
'ich': 8, 'wir': 8}, {'gehalten': 690}, {'N': 3313}, {'...': 2153, 'fuer': 3314, 'fur': 3314}, {'<they>': 1534, '^':
1538, 'an': 1533, 'gern': 428, 'gerne': 428}, {'abgemacht': 2502, 'ausgemacht': 2502, 'beschlossen': 2502,
'besprochen': 2502, 'festgelegt': 2502, 'nichts': 8, 'nix': 8, 'vereinbart': 2502}, {'...': 3317, '<they>': 1534, '^':
1538, 'abgemacht': 59, 'abgesagt': 8, 'an': 1533, 'angesetzt': 59, 'ausgemacht': 59, 'das': 3303, 'eingeplant': 59,
'eingetragen': 59, 'es': 3303, 'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'gern': 428, 'gerne':
428, 'gestrichen': 8, 'ist': 559, 'kurzfristig': 2530, 'mir': 2531, 'nichts': 8, 'nix': 8, 'reserviert': 59,
'spontan': 2530, 'terminiert': 59, 'uns': 2531, 'vereinbart': 59, 'verschoben': 2064, 'wieder': 2530, 'wurde': 559},
{'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59, 'fixiert':
59, 'gebucht': 59, 'geplant': 59, 'reserviert': 59, 'terminiert': 59, 'vereinbart': 59}, {'was': 3232}, {'...': 3320,
'<they>': 3219, 'D': 3220}, {'should': 451}, {'koennte': 2120, 'konnte': 2120, 'könnte': 2120, 'mochte': 2120,
'moechte': 2120, 'muesste': 2120, 'muessten': 2120, 'musste': 2120, 'mussten': 2120, 'möchte': 2120, 'müsste': 2120,
'müssten': 2120, 'sollte': 2120, 'sollten': 2120, 'will': 2120}, {'<me>': 828, '<them>': 3323, 'dritt': 828,
'erreichen': 1194, 'erwischen': 1194, 'fuenft': 828, 'funft': 828, 'sechst': 828, 'viert': 828, 'zweit': 828},
{'getroffen': 523}, {'': (14, 'together'), 'gewesen': 523}, {'$': 508, '...': 531, '//': 540, '0': 541, '<acts1>':
544, '<agreed>': 546, '<and>': 550, '<appointment>': 560, '<bookable>': 562, '<counsel>': 568, '<give1>': 569,
'<gone>': 523, '<handed>': 573, '<hat>': 667, '<have>': 826, '<helper>': 827, '<me>': 832, '<my>': 838, '<needs>':
845, '<not>': 850, '<said>': 859, '<saysv>': 907, '<sends3>': 69, '<should>': 910, '<their>': 926, '<them>': 1109,
'<they>': 1649, '<thing>': 1654, '<to_them>': 1655, '<until>': 1662, '<vowed>': 1664, '<will3>': 1665, '<work>': 1669,
'D': 1735, 'N': 1884, '^': 1966, 'abgeblasen': 8, 'abgefahren': 523, 'abgegangen': 523, 'abgehangen': 523, 'abgeholt':
523, 'abgemacht': 1967, 'abgesagt': 8, 'abgeschlossen': 523, 'abgeschritten': 523, 'abgestimmt': 523, 'abgmacht':
1968, 'absage': 1972, 'action': 1975, 'aergert': 1228, 'ahnt': 1978, 'alles': 1981, 'als': 1993, 'am': 2000, 'an':
2017, 'and': 2018, 'anfrage': 2021, 'angeblich': 0, 'angebot': 2022, 'angechattet': 523, 'angefragt': 2023,
'angepingt': 523, 'angerufen': 523, 'angeschrieben': 523, 'angesetzt': 59, 'angesprochen': 523, 'angestossen': 523,
'angetextet': 523, 'angetroffen': 523, 'anruf': 2024, 'anrufbeantworter': 8, 'anrufen': 2025, 'ans': 2006,
'anscheinend': 0, 'anstehend': 59, 'anstehender': 59, 'antwort': 2026, 'antwortet': 2027, 'antwortete': 523,
'anwesend': 2028, 'anzuklingeln': 1194, 'anzurufen': 1194, 'apero': 523, 'apéro': 523, 'arbeitet': 2029, 'are': 2031,
'argert': 1228, 'asked': 2020, 'ass': 1232, 'assen': 523, 'auf': 2065, 'aufgabe': 2069, 'aufgaben': 1974,
'aufgesucht': 523, 'aufs': 2070, 'aus': 2072, 'ausgefallen': 8, 'ausgefuehrt': 523, 'ausgefuhrt': 523, 'ausgeheckt':
523, 'ausgemacht': 1967, 'ausgesprochen': 523, 'ausgetauscht': 523, 'ausgetueftelt': 523, 'ausgetuftelt': 523,
'ausgmacht': 1967, 'bailed': 2074, 'ball': 2081, 'bat': 2082, 'because': 0, 'bedankt': 2088, 'bedankte': 2088,
'beehrt': 2090, 'been': 2093, 'begegnet': 523, 'begegnete': 523, 'beginnt': 2029, 'begleitet': 523, 'begluckwunscht':
523, 'beglueckwuenscht': 523, 'begutachtet': 523, 'behauptet': 0, 'bei': 2128, 'beide': 767, 'beim': 2137, 'bekomm':
2143, 'bekomme': 2143, 'bekommen': 2146, 'bekommt': 2147, 'benoetigt': 2148, 'benotigt': 2149, 'beraten': 523,
'beratschlagen': 523, 'beratschlagt': 523, 'bergtour': 523, 'berichten': 2150, 'berichtet': 0, 'berichtete': 2152,
'beschwert': 1228, 'besetzt': 8, 'besichtigt': 523, 'besprechung': 2154, 'besprochen': 523, 'besteht': 1227, 'besuch':
2155, 'besuche': 2156, 'besuchen': 2157, 'besucht': 2158, 'besuchte': 523, 'bevor': 0, 'bevorstehend': 59, 'bier':
523, 'bierchen': 523, 'biere': 523, 'bietet': 1231, 'big': 2161, 'bin': 2197, 'bitte': 2200, 'bittet': 1202, 'bleibt':
2029, 'bloss': 2200, 'bloß': 2200, 'blumen': 2022, 'booked': 2030, 'bot': 1231, 'bouldern': 523, 'braeuchte': 2203,
'brainstorming': 428, 'brauch': 2206, 'brauche': 2206, 'brauchen': 2206, 'braucht': 2207, 'brauchte': 2203, 'brief':
2208, 'bring': 2213, 'bringe': 2213, 'bringen': 1251, 'bringt': 1251, 'brunche': 2216, 'bräuchte': 2203, 'call': 2219,
'called': 2221, 'can': 2224, 'canceled': 8, 'cancelled': 2225, 'cancelt': 8, 'coaching': 2228, 'coachingstunde': 2227,
'combox': 8, 'coming': 2229, 'confirmed': 2030, 'connect': 2232, 'connected': 2233, 'could': 2224, 'couldn': 2224,
'da': 2234, 'dafuer': 2235, 'dafur': 2235, 'damit': 0, 'dank': 2236, 'danke': 2239, 'dankeschoen': 2238, 'dankeschon':
2238, 'dankt': 2088, 'daran': 2242, 'darf': 2247, 'das': 2249, 'dass': 2258, 'dates': 2259, 'daumen': 2263,
'debattiert': 523, 'deck': 2266, 'dem': 2270, 'denen': 2270, 'denk': 2272, 'denke': 2274, 'denkt': 0, 'denn': 0,
'der': 2286, 'deren': 0, 'dessen': 0, 'did': 2290, 'didn': 2290, 'die': 2293, 'dienst': 2296, 'dinner': 2154,
'diskutiert': 523, 'dm': 2022, 'does': 2290, 'doesn': 2290, 'draengt': 1260, 'dran': 2297, 'drangt': 1260, 'dringt':
1227, 'drink': 523, 'drinks': 523, 'durch': 2300, 'durchackert': 523, 'durchdiskutiert': 523, 'durchexerziert': 523,
'durchgeackert': 523, 'durchgearbeitet': 523, 'durchgegangen': 523, 'durchgekaut': 523, 'durchgeklingelt': 523,
'durchgerechnet': 523, 'durchgerufen': 523, 'durchgesprochen': 523, 'e': 2302, 'ehrenamt': 2303, 'ehrenamtlich': 2311,
'ehrenamtsarbeit': 516, 'eigentlich': 2319, 'ein': 2336, 'einander': 2337, 'eine': 2338, 'einer': 2339, 'einfach':
515, 'eingekehrt': 523, 'eingeladen': 2340, 'eingeplant': 59, 'eingetragen': 59, 'einladung': 2022, 'einsatz': 2296,
'email': 2341, 'emailed': 2221, 'empfahl': 1263, 'empfehlen': 1263, 'empfehlung': 2344, 'empfehlungsschreiben': 1992,
'empfiehlt': 1263, 'entfaellt': 8, 'entfallen': 8, 'entfallt': 8, 'entfiel': 8, 'entschuldigung': 1972, 'er': 2352,
'ergebnis': 0, 'erhalte': 2353, 'erhoffe': 2358, 'erinnere': 2360, 'erinnerung': 2361, 'erklaert': 2366, 'erklaerung':
1972, 'erklart': 2366, 'erklarung': 1972, 'ermahnt': 1265, 'ermutigt': 1265, 'eroeffnung': 2368, 'eroffnung': 2368,
'erreichen': 2025, 'erreicht': 523, 'ersatztermin': 1692, 'erschien': 1632, 'erwarte': 2371, 'erwarten': 2371,
'erwischt': 523, 'erzaehlt': 2375, 'erzaehlte': 2152, 'erzahlt': 2375, 'erzahlte': 2152, 'es': 2377, 'esse': 2379,
'essen': 2381, 'ewig': 2384, 'f': 2385, 'faellt': 2388, 'faend': 1272, 'faende': 1272, 'faengt': 2389, 'fahr': 2156,
'fahre': 2156, 'fahren': 1688, 'falls': 0, 'fallt': 2388, 'fand': 2394, 'fande': 1272, 'fanden': 2391, 'fangt': 2389,
'fazit': 0, 'feedback': 2399, 'fehlen': 2402, 'fehlt': 2402, 'feier': 2368, 'feierabendbier': 523, 'feiern': 1688,
'feiert': 2405, 'festgelegt': 2406, 'fiel': 2407, 'fielen': 2408, 'findet': 2409, 'fitness': 523, 'fix': 2410,
'fixiert': 59, 'flachgefallen': 8, 'flaked': 2074, 'fliege': 2156, 'follow': 2412, 'fordert': 1280, 'frag': 2413,
'frage': 2414, 'fragen': 2025, 'fragt': 1283, 'fragte': 2415, 'freiwillig': 2418, 'freiwillige': 1985,
'freiwilligenarbeit': 516, 'freiwilligeneinsatz': 516, 'freiwilliger': 1985, 'freu': 2420, 'freue': 2420, 'freut':
1228, 'fruehstueck': 2216, 'fruehstuecke': 2216, 'fruhstuck': 2216, 'fruhstucke': 2216, 'fuer': 2447, 'fuerchtet': 0,
'funkstille': 2449, 'fur': 2464, 'furchtet': 0, 'fussball': 523, 'fänd': 1272, 'gab': 1296, 'gaben': 1298, 'ganz':
2465, 'gassi': 523, 'gearbeitet': 523, 'gebastelt': 523, 'gebowlt': 523, 'gebrainstormt': 523, 'gebruncht': 523,
'gebucht': 59, 'geburtstag': 2467, 'gecancelled': 8, 'gecancelt': 8, 'gechattet': 523, 'gechillt': 523, 'gecoacht':
523, 'gedanke': 428, 'gedankt': 523, 'geeinigt': 523, 'gefachsimpelt': 523, 'gefahren': 523, 'gefeiert': 523,
'geflogen': 523, 'gefragt': 2023, 'gefruehstueckt': 523, 'gefruehstuekt': 523, 'gefruhstuckt': 523, 'gefruhstukt':
523, 'gefuehrt': 523, 'gefuhrt': 523, 'gegangen': 523, 'gegessen': 523, 'geghostet': 8, 'gegrillt': 523, 'geh': 2156,
'gehabt': 523, 'gehalten': 523, 'gehe': 2156, 'gehen': 1688, 'gehoert': 2468, 'geholfen': 523, 'gehort': 2468, 'geht':
2476, 'gejasst': 523, 'gejausnet': 523, 'gejoggt': 523, 'gekickt': 523, 'geklettert': 523, 'gekloent': 523, 'geklont':
523, 'gelaestert': 523, 'gelastert': 523, 'gelaufen': 523, 'gelernt': 523, 'gemailt': 523, 'gemeinnuetzig': 516,
'gemeinnutzig': 516, 'gemeinsam': 828, 'gemeint': 2366, 'gemoved': 1692, 'gepicknickt': 523, 'gepingt': 523,
'gepitcht': 523, 'geplant': 2406, 'geplatzt': 8, 'geplatzter': 8, 'geplaudert': 523, 'geprobt': 523, 'gequatscht':
523, 'geredet': 523, 'geruchten': 2150, 'geruchteweise': 0, 'geruechten': 2150, 'geruechteweise': 0, 'gesagt': 2480,
'geschlemmt': 523, 'geschnackt': 523, 'geschoben': 2481, 'geschrieben': 2482, 'gesehen': 2487, 'gesellte': 2493,
'gesellten': 2493, 'gesessen': 523, 'gesimst': 523, 'geskypt': 523, 'gespielt': 523, 'gesprachsrunde': 523,
'gespraechsrunde': 523, 'gesprochen': 523, 'gestritten': 523, 'gesungen': 523, 'getagt': 523, 'getextet': 523,
'getraenke': 2495, 'getraeumt': 2496, 'getranke': 2495, 'getratscht': 523, 'getraumt': 2496, 'getroffen': 523,
'getrunken': 523, 'gevespert': 523, 'gewandert': 523, 'gewerkelt': 523, 'gewesen': 523, 'geworkshopt': 523, 'gezoomt':
523, 'gfixt': 59, 'gha': 523, 'ghostet': 2497, 'gibt': 1298, 'ging': 2499, 'gingen': 523, 'glatt': 2500, 'glaubt': 0,
'gluehwein': 523, 'gluhwein': 523, 'gmacht': 523, 'golf': 523, 'golfrunde': 523, 'got': 2501, 'gotta': 39, 'gratscht':
523, 'gratuliert': 523, 'gredet': 523, 'gredt': 523, 'gruble': 428, 'grueble': 428, 'gseh': 523, 'gseit': 523,
'gsessen': 523, 'gsessn': 523, 'gsi': 523, 'gsproche': 523, 'gsprochen': 523, 'gtroffe': 523, 'gutes': 2330, 'hab':
2533, 'habe': 2535, 'haben': 2544, 'habs': 2516, 'haengen': 831, 'haett': 2547, 'haette': 2551, 'haetten': 2552,
'haettn': 2554, 'ham': 2556, 'hangen': 831, 'has': 2558, 'hat': 2567, 'hatt': 2569, 'hatte': 2575, 'hatten': 2577,
'hattn': 2554, 'hausaufgabe': 2069, 'have': 2578, 'he': 2580, 'hebt': 2582, 'heisst': 2583, 'heißt': 2583,
'herzlichen': 2584, 'hiess': 2583, 'hingesetzt': 523, 'hob': 2582, 'hochzeit': 2368, 'hochzeitstag': 2585, 'hockte':
2587, 'hockten': 2587, 'hoere': 2468, 'hoert': 2588, 'hofft': 0, 'holt': 2589, 'hore': 2468, 'hort': 2588, 'hätte':
2590, 'hätten': 2591, 'i': 2592, 'ich': 2727, 'idee': 428, 'ihm': 2730, 'ihn': 767, 'ihnen': 2731, 'ihr': 2732,
'ihre': 2249, 'ihrer': 2736, 'im': 2737, 'immer': 2742, 'in': 2746, 'info': 1972, 'informierte': 2747, 'ins': 1980,
'inspiziert': 523, 'interviewt': 523, 'interviewte': 2748, 'intro': 2755, 'introduced': 2757, 'intros': 2758, 'is':
2759, 'ist': 2772, 'ja': 2200, 'jassen': 523, 'jetzt': 2773, 'joggen': 1337, 'joggingrunde': 523, 'kaffee': 2774,
'kalendereintrag': 59, 'kam': 2779, 'kamen': 2780, 'kann': 2781, 'karte': 2022, 'kartenabend': 523, 'kartons': 2782,
'kein': 2789, 'keine': 2797, 'keinen': 2798, 'keiner': 2804, 'keinerlei': 541, 'kennen': 2805, 'kennengelernt': 523,
'kickoff': 2154, 'kino': 523, 'kisten': 2782, 'klappt': 1632, 'klappte': 1632, 'kleider': 2495, 'kleidung': 2495,
'klettern': 523, 'knapp': 2806, 'koennen': 2807, 'koennte': 2808, 'koennten': 2810, 'komme': 2812, 'kommen': 2090,
'kommt': 2814, 'komplett': 2500, 'kondoliert': 523, 'konferiert': 523, 'konnen': 2807, 'konnte': 2808, 'konnten':
2810, 'kontakt': 2829, 'konzert': 2368, 'krieg': 2143, 'kriege': 2143, 'kriegen': 2146, 'kriegt': 2147, 'kuchen':
2495, 'kuemmern': 1389, 'kuemmert': 1389, 'kummern': 1389, 'kummert': 1389, 'kunnt': 523, 'kurzfristig': 2530,
'könnte': 2808, 'könnten': 2810, 'lag': 2832, 'lange': 2384, 'lasse': 2833, 'laufrunde': 523, 'laut': 2834, 'lead':
2837, 'lebensmittel': 2495, 'lebenszeichen': 1972, 'legt': 1394, 'legte': 1394, 'leider': 2839, 'lesung': 2368,
'lief': 2840, 'liegt': 2842, 'liess': 2833, 'liest': 2588, 'ließ': 2833, 'lunch': 2219, 'mache': 2844, 'macht': 2844,
'mahnt': 1265, 'mail': 2849, 'mailbox': 8, 'mailt': 1405, 'mailte': 2850, 'mal': 2853, 'man': 2857, 'medien': 2150,
'meeting': 2219, 'mega': 515, 'mein': 2859, 'meine': 2860, 'meinerseits': 2862, 'meint': 0, 'meinte': 0, 'meld': 2650,
'melde': 2650, 'meldet': 2864, 'meldete': 1410, 'meldung': 1972, 'memo': 4, 'mentorats': 2865, 'mentoring': 2871,
'mentoringstunde': 2872, 'merci': 2873, 'merke': 4, 'merken': 4, 'messaged': 2221, 'mich': 2882, 'mir': 2889, 'mit':
2906, 'miteinander': 2907, 'mobel': 2782, 'mochte': 2912, 'moebel': 2782, 'moechte': 2915, 'moved': 2917, 'muass':
2918, 'mues': 2918, 'muess': 2919, 'muessen': 2932, 'muesst': 2937, 'muesste': 2944, 'muessten': 2946, 'munkelt':
2588, 'musiziert': 523, 'muss': 2959, 'mussen': 2965, 'musst': 2937, 'musste': 2971, 'mussten': 2973, 'mut': 2975,
'möchte': 2912, 'müss': 2919, 'müsste': 2978, 'müssten': 2980, 'nach': 2982, 'nachdem': 0, 'nachgedacht': 2983,
'nachgefasst': 523, 'nachgefragt': 2023, 'nachgehakt': 2984, 'nachgeholt': 2773, 'nachricht': 2985, 'nachste': 2987,
'nachster': 2989, 'naechste': 2991, 'naechster': 2993, 'naemlich': 0, 'nahm': 2582, 'name': 2995, 'namenstag': 2996,
'namlich': 0, 'natuerlich': 515, 'naturlich': 515, 'ned': 2998, 'need': 2578, 'nehm': 2213, 'nehme': 2213, 'net':
2999, 'neuer': 3000, 'never': 3001, 'next': 3003, 'nich': 3004, 'nicht': 3010, 'nichts': 3015, 'nie': 3016, 'niemand':
3017, 'niemanden': 3019, 'nimmt': 2582, 'nit': 3004, 'nix': 3020, 'no': 3021, 'noch': 3027, 'nod': 3028, 'noed': 3028,
'noshow': 8, 'note': 3030, 'notiz': 3034, 'null': 541, 'nur': 3040, 'ob': 3042, 'obwohl': 0, 'offen': 2202,
'offenbar': 0, 'offene': 3043, 'offener': 3044, 'offensichtlich': 0, 'ohne': 3046, 'oper': 523, 'owe': 509, 'owes':
1475, 'padel': 523, 'paket': 2022, 'pakete': 2495, 'party': 2368, 'pass': 2686, 'passe': 2686, 'pendenz': 1974,
'pendenzen': 4, 'philosophiert': 523, 'ping': 3047, 'pinged': 2221, 'pitch': 3050, 'pitchtraining': 3051, 'pladiert':
1476, 'pladierte': 1476, 'plaediert': 1477, 'plaedierte': 1477, 'planned': 2030, 'platzte': 8, 'plauderei': 523,
'plauderte': 523, 'plausch': 523, 'plauscht': 523, 'pocht': 1227, 'poker': 523, 'post': 3052, 'postkarte': 2022,
'postponed': 2092, 'premiere': 2368, 'pro': 3053, 'probehoeren': 3054, 'probehoren': 3055, 'probevortrag': 3056,
'probier': 3059, 'probiere': 3059, 'probiers': 3059, 'promised': 509, 'props': 3060, 'pushed': 2917, 'quatschte': 523,
'radtour': 523, 'raet': 1483, 'rat': 1483, 'raten': 1483, 'ratsch': 523, 'reagiert': 1632, 'recommended': 451,
'recommends': 451, 'rede': 2156, 'reden': 1688, 'redete': 1232, 'referenz': 3063, 'referred': 1991, 'remind': 3064,
'reminder': 4, 'rescheduled': 3065, 'reviewed': 3066, 'rief': 3068, 'riet': 1483, 'rieten': 1483, 'ruckruf': 3069,
'rueckruf': 3069, 'ruehrt': 1408, 'ruehrte': 1408, 'ruft': 3071, 'ruhrt': 1408, 'ruhrte': 1408, 'rumgehangen': 523,
'rät': 1483, 'sagt': 3073, 'sagte': 3074, 'said': 3075, 'samma': 2687, 'samt': 3076, 'san': 3077, 'sass': 3079,
'sassen': 3080, 'sauna': 523, 'sausen': 830, 'save': 3082, 'says': 3075, 'saß': 3079, 'saßen': 3080, 'schach': 523,
'schaute': 3083, 'schauten': 2493, 'scheduled': 2030, 'scheinbar': 0, 'schicht': 2296, 'schieben': 2481, 'schiebt':
3084, 'schlaegt': 1505, 'schlagt': 1505, 'schlug': 1505, 'schlägt': 1505, 'schneite': 2493, 'schon': 3089, 'schreibt':
3090, 'schrieb': 2850, 'schuld': 2688, 'schulde': 2688, 'schulden': 3091, 'schuldet': 1514, 'schwaetzchen': 523,
'schwatz': 523, 'schwatzchen': 523, 'seh': 3092, 'sehe': 3092, 'sehen': 3095, 'sein': 2249, 'seine': 2249, 'seiner':
2736, 'seit': 3096, 'sendepause': 2449, 'setz': 1725, 'setze': 1725, 'setzen': 1725, 'setzte': 2493, 'setzten': 2493,
'she': 2580, 'shifted': 2092, 'shoutout': 3060, 'sie': 3097, 'sieht': 2588, 'simse': 3047, 'since': 3098, 'sind':
3108, 'sitzen': 831, 'sitzung': 2154, 'skifahren': 523, 'skitour': 523, 'skypen': 1688, 'sms': 3109, 'sobald': 0,
'solange': 0, 'soll': 3111, 'sollen': 3113, 'sollte': 3117, 'sollten': 3118, 'sozialeinsatz': 516, 'sparring': 3119,
'sparrings': 2865, 'spazieren': 3120, 'spaziergang': 523, 'spenden': 2495, 'spendenaktion': 516, 'spontan': 2530,
'sprach': 1232, 'sprachen': 523, 'sprachnachricht': 2022, 'sprech': 2156, 'spreche': 2156, 'sprechen': 3121,
'spritzer': 523, 'squash': 523, 'stand': 1525, 'standen': 1525, 'startet': 2029, 'statt': 2235, 'stattdessen': 2235,
'stehen': 3122, 'steht': 3123, 'stiess': 2493, 'stiessen': 2493, 'stieß': 2493, 'stießen': 2493, 'stood': 3124,
'storniert': 8, 'suppe': 2495, 'taet': 3125, 'tafel': 945, 'tarock': 523, 'tat': 3125, 'tauchte': 3127, 'taufe': 2368,
'tauschte': 3128, 'tauschten': 523, 'tausend': 2584, 'teilgenommen': 3129, 'teilnehmende': 523, 'telefonierd': 523,
'telefoniere': 2156, 'telefonieren': 1688, 'telefoniert': 3130, 'telefonierte': 523, 'telefonierten': 523, 'tennis':
523, 'termin': 2219, 'terminiert': 59, 'terminvorschlag': 59, 'text': 3047, 'texted': 2221, 'textet': 1405, 'thanks':
3131, 'theater': 523, 'they': 2580, 'thinks': 1489, 'thx': 2159, 'to': 3133, 'todo': 3132, 'todos': 1974, 'told':
3136, 'total': 2500, 'traeumte': 428, 'traf': 523, 'trafen': 523, 'tratscht': 523, 'traumte': 428, 'treff': 3137,
'treffe': 3138, 'treffen': 3140, 'trifft': 3141, 'troffe': 523, 'troffn': 523, 'trost': 2975, 'tät': 3125, 'uban':
3144, 'uber': 3145, 'uberleg': 3147, 'uberlege': 3148, 'ubern': 3144, 'ueban': 3144, 'ueber': 3145, 'ueberleg': 3147,
'ueberlege': 3148, 'uebern': 3144, 'umgebucht': 2481, 'umgelegt': 2481, 'umsonst': 3149, 'umzugskisten': 2782, 'und':
3150, 'unentgeltlich': 516, 'unerreichbar': 8, 'uns': 3151, 'unsicher': 3152, 'unter': 3154, 'unterhalten': 523,
'unterhielt': 3128, 'unterhielten': 523, 'unterrichtet': 523, 'unterschrieben': 523, 'unterzeichnet': 523, 'v': 3162,
'verabredet': 59, 'verabschiedet': 523, 'verabschiedung': 523, 'verbaselt': 8, 'verbummelt': 8, 'vereinbart': 3163,
'vergebens': 3164, 'vergeblich': 3165, 'vergessen': 3169, 'verhandelt': 523, 'verkostet': 523, 'verlangt': 1280,
'verlegt': 2064, 'vermisse': 428, 'vernissage': 2368, 'verpasst': 8, 'verpasster': 3170, 'verpennt': 8, 'verplant': 8,
'versaeumt': 8, 'versaumt': 8, 'verschieben': 3171, 'verschiebt': 3172, 'verschlafen': 8, 'verschobe': 3173,
'verschoben': 2064, 'verschwitzt': 8, 'versoehnt': 523, 'versohnt': 523, 'versprach': 3175, 'versprech': 2708,
'verspreche': 2708, 'verspricht': 1555, 'versuch': 3059, 'versuche': 3059, 'versuchs': 3059, 'versucht': 3176,
'vertagt': 2064, 'vertroestet': 8, 'vertrostet': 8, 'vielen': 2584, 'vielleicht': 3177, 'voellig': 2500, 'voll': 515,
'vollig': 2500, 'volunteered': 3178, 'volunteering': 3178, 'vom': 3182, 'von': 3213, 'vor': 3215, 'vorbeigekommen':
523, 'vorbeigeschaut': 523, 'vorgemerkt': 59, 'vorgestellt': 523, 'vorgezogen': 2481, 'vortrag': 2368, 'vorverlegt':
2481, 'waehrend': 3216, 'waer': 3221, 'waere': 3226, 'waeren': 3227, 'wahrend': 3216, 'waiting': 3228, 'wanderung':
523, 'war': 3247, 'ware': 3249, 'waren': 3256, 'warn': 1609, 'warnt': 1612, 'warnte': 1612, 'wart': 3258, 'warte':
2723, 'warten': 3261, 'wartet': 1613, 'was': 3262, 'weder': 3265, 'weil': 0, 'weiss': 3266, 'weiß': 3266, 'welche': 0,
'welcher': 0, 'wenn': 3269, 'wer': 3270, 'werd': 3271, 'werde': 3273, 'werden': 3275, 'whatsapp': 3109, 'wie': 3277,
'wieder': 2530, 'wiedergesehen': 523, 'wiedersehen': 523, 'wiedervorlage': 4, 'will': 3282, 'wir': 3300, 'wird': 3304,
'wirds': 3305, 'with': 3306, 'wo': 3307, 'woan': 1629, 'wohnt': 2029, 'wollen': 3308, 'wollt': 3310, 'wollte': 3311,
'wollten': 3312, 'workshop': 3315, 'worn': 1629, 'wort': 2335, 'wrote': 2221, 'wuenschen': 1643, 'wuenscht': 1645,
'wuerd': 3125, 'wuerde': 3316, 'wunschen': 1643, 'wunscht': 1647, 'wurd': 3125, 'wurde': 3318, 'wurden': 3319,
'wurds': 3305, 'wv': 4, 'wär': 3321, 'wäre': 3249, 'wären': 3227, 'würde': 3316, 'yoga': 523, 'you': 3322, 'zoomen':
1688, 'zu': 3324, 'zufaellig': 3325, 'zufallig': 3325, 'zuruckgerufen': 523, 'zuruckzurufen': 1194, 'zurueckgerufen':
523, 'zurueckzurufen': 1194, 'zusage': 363, 'zusammen': 3326, 'zusammengehockt': 523, 'zusammengekommen': 523,
'zusammengesessen': 523, 'zusammengesetzt': 523, 'zusammengestanden': 523, 'zusammengetroffen': 523, 'zuspruch':
2975}]


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

